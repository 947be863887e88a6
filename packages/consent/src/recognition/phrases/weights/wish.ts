/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WISH = `
  11.2: beat
  11.0: ecrivez … pas, para |
  10.9: are e
  10.6: cancelelos, textez … pas
  10.5: basta-, dontt-, like not
  10.4: reply … ok
  10.3: aret
  10.2: cancell, leave |, message pour
  9.9: no … gracias, or texts
  9.8: stop ok
  9.7: moi … sur, pouver
  9.6: basta you
  9.5: seria … que, you recibi, | … assez
  9.4: only … please
  9.3: for … lol, pas … enlevez, telephone seulement, the free
  9.2: ai … approuve, de … favor, escribas |, moter
  9.1: bikes home, d infolettre, spam i, teste-, | … subscribe
  9.0: leave off, noqui-, numero ou, still texting, text call
  8.9: entiendan, me … good, number lol, sold … my, svp haha
  8.8: bikes now, bueno que, home … the, mine and, voice calls, ~bst
  8.7: details i, le … aujourdhui, les … haha, lol … did, my no, pause these, these come
  8.6: a … e, el cuarto, en pas, repondu oui, say … me, un oui, zip it, | … suelta
  8.5: bikes … stop, calls only, hand my, oublie moi, si … continuez, un subscribe
  8.4: annule la, cense, de … son, demander avant, message thank, never … ok, vous continuez, who … yes
  8.4: | pack
  8.3: canel, entered, la premiere, me thanks, text … nothing, | … company
  8.2: como … quito, faux |, many … i, my … use, numero lol, oui de, quoi … affaire, shut it, take back
  8.2: un … up, whoever … the
  8.1: arrive pas, in touch, informations, lol … moi, new system, vez … que, | permission
  8.0: NUMBER per, adding me, can … anytime, for good, it … already, nueve, oubliez moi, pack … in, when did
  8.0: why you, you … d, you … only, | … group
  7.9: ai … repondu, aprov-, ce service, d ici, email use, etait … la, have bike, mass, message … vous
  7.9: never put, on here, said … only, saying yes, tout svp, we keep, | garde, | replying
  7.8: acabe, alertes de, because … did, como lo, end it, got … of, hasta aqui, it … always, je pas
  7.8: les rappel, llamadas |, me … pues, mieux … recevoir, to leave, un beau, when … i, why … send, | funny
  7.8: | paye
  7.7: back my, bike money, est vendu, la dessus, my details, news i, number if, number … delete, off before
  7.7: on vous, pues yo, que quiero, si vous, stop did, stop thank, turn this, wants off, you lost
  7.6: a molestar, arrete |, brakes on, ca … vous, can … say, do … me, got … the, is always, jehov-, mi mujer
  7.6: no emails, plus merci, quelle … a, see these, since … is, supon-, supone, text people
  7.5: a yes, avoir dit, cancel |, en … you, funny i, get removed, ip, provide, stop le, stoppe
  7.5: text … thanks, | said
  7.4: NUMBER back, a ver, after i, ajoute, de spam, i sell, le pour, love |, lycra, money … me, my … thing
  7.4: pas … pour, paso … de, pires, pu … promos, que … veux, something i, stop … ca, the bikes, voulais des
  7.4: want another, | literally
  7.3: box blank, celular you, chirurgie, el … mensaje, end them, have … go, here stop, je repond, just reply
  7.3: la feuille, mensaje … you, pas … sondage, se … you, to … get, work order, you if
  7.2: arreter ca, autre message, bike … i, brun, comment … se, est stop, it … this, jajaja you, liste moi
  7.2: march please, me bajo, no … se, number … never, only to, pour toujours, rip my, said ok, si … m
  7.2: terminer, the … every, these … it, ticket NUMBER, to just, to … new
  7.1: NUMBER texts, a … mujer, ahi … que, bien … vos, brakes … the, chiru-, decen-, delete |, empty … the
  7.1: est … dernier, exped-, habia … que, how … that, just delete, llanta no, me … before, mon … la, mroe
  7.1: number was, on any, ou je, ran the, removed please, un … j, want … NUMBER, you bye, | … gives
  7.1: | … llegan, ~_ed
  7.0: NUMBER bike, all if, an … man, card … my, come at, deja … non, dije … si, enough … from, incoming
  7.0: je bloque, liste … moi, mornin, my signature, my … were, ok … my, other day, out thx, pack it
  7.0: pas … faire, please never, quiero … esto, supri-, this … stop, to … again, to … updates, un … svp
  7.0: use email, ways, week i, who … me, with … spam, you … was, | doing, | … sort
  6.9: ask me, avez … ecrit, baja … no, c … stop, de sondage, demande ca, demande la, end this, espam, fin |
  6.9: get … take, group |, japan, les … jours, my … class, no m, says … marketing, shut … off, si … voulais
  6.9: take … my, textos … on, there … not, these after, to never, un … je, with … to, year so, you bajenle
  6.9: you … paren
  6.8: NUMBER … mayo, arrive … a, as … delete, bought one, call instead, can … texts, card with, de mayo
  6.8: degag-, dejenlo |, faire les, for … one, gives you, gives … the, habra, haha … moi, hit my, i … of
  6.8: i … reply, n … en, no … k, non … l, ok stop, paral-, quitar |, text thing, une … chose
  6.8: veux … desabonner, what gives, you dejenlo, ~aral
  6.7: NUMBER see, achete mon, achete … numero, and |, be the, belgi-, belgique, bike you, bike … great
  6.7: bike … leave, como … esto, de sur, delete me, feuil-, for … lifetime, from … again, is … mom
  6.7: just stop, knowingly, more message, ni NUMBER, no … un, not … another, one lifetime, ping
  6.7: please … have, pour me, pour … facture, quiero … en, quit |, quitemelo, see … it, settings … off
  6.7: show up, skip me, son … pas, stop … is, tekst-, the … contact, this be, updating, vendio, vie, ~dara
  6.6: arrete ca, being texted, c … termine, can end, confirm that, could … about, de ese, de le, do … use
  6.6: empty, en … les, est termine, faire … textos, forever>want, i … last, la … non, line again, los … con
  6.6: mais … veux, my whole, on sort, pis vous, pis … vous, please fix, que … les, quitt, recois encore
  6.6: repair i, so how, sorte, svp … ai, texto non, texto … no, the waiver, the … text, this service, trank-
  6.6: trankil, undo it, yo … cuando
  6.5: a ella, a present, a textos, and after, and delete, appels, arrete la, ca … j, canceller les, commis
  6.5: d m, de … supprimez, driving and, esta … gracias, feuille, follow ups, forfait |, gens, get … from
  6.5: hearing … you, i press, i … removed, j … choisi, just … people, le hago, lo di, mecrive, mi … tiene
  6.5: never to, never … yes, no … svp, not ok, off … tune, on do, pas deranger, pings, please disable
  6.5: pouvez les, que conteste, recois … un, said … on, senora NAME, stop la, tell whoever, text moi
  6.5: ugh stop, un de, un par, up … not, votre commis, was … the, weeks … i, you an, you mauvais, ~neur
  6.5: ~tt_
  6.4: a … otro, a … shop, alzhe-, alzheimer, an old, as … not, ask … this, au … moi, calls not, deja dit
  6.4: do … waste, form and, hearing from, is what, it … too, itd, ma … que, mavez, mineure, moi jamais
  6.4: more>law, nda, non pour, not given, not one, not waste, nothin, on … receipt, one repair, plants
  6.4: quoi je, rappels aussi, so … quit, stop ca, that … do, that … will, the texting, the … reminders
  6.4: to ask, toujours |, vos … vous, waste your, you … phone, ~stup, ~unad
  6.3: a enlever, and … hit, aussi svp, avais dit, avez pris, axe the, be … last, cancle |, choisi
  6.3: compre una, could text, desactivez ca, did … join, enough off, et me, etait pour, faire texter
  6.3: for any, get another, i … put, itd be, la … les, la … moi, laisser, lien … se, llega … a, ma |
  6.3: me sigan, mi lugar, mieux pas, molestar |, mon … lol, nadie les, not join, play by, please … am
  6.3: por … y, pour … d, projector, refused, resilie, retirez … svp, rien par, so why, sourds, soyez
  6.3: stop who, svp lol, the hell, the projector, tripl-, vos … au, vos … texte, worse … my
  6.2: a … si, accepte … j, addin-, adding, all three, also i, and … phone, any longer, are … please, arret |
  6.2: arretez … je, bikes in, clicked, de trabajo, do … add, down … street, e receipt, este … se, esto no
  6.2: every … day, fait … a, faites donc, from here, here on, how does, la vous, leaving a, let this
  6.2: lift my, lo he, los reporto, may … me, me suscribi, me … here, me … peace, me … work, mecri-
  6.2: monsieur |, my … stop, need texts, never again, no … solo, not add, not … again, now please, off … me
  6.2: on … form, on … not, on … work, parel-, pas correct, please close, quit … him, rappels … svp
  6.2: receive |, regarding, reporto, said yes, same text, saquen el, sheet, stay on, suscribi, textos … j
  6.2: texts … go, the lake, to stay, unfollow lol, up … that, whole class, ~isi_
  6.1: a off, also can, and … would, bbb, cancel … membership, ciao, convenu, cut me, de travail, drop the
  6.1: effacer |, elvis, entendre parler, et … textos, etait regle, ever |, have … me, hola me, in … lake
  6.1: in … trash, jamais … oui, lachez … avec, le … plus, les … et, liste … texto, ma … otez, me … d
  6.1: me … inscrit, me … sin, mis la, my info, my ok, need text, need … you, not use, number … for, obtai-
  6.1: obtain, of … phone, or anything, oui aux, oui … textos, paren you, pas un, please … mine, qiut
  6.1: quien … apunto, recevoir ca, rien svp, salgo … esta, says … you, settings, si … recois, since monday
  6.1: so are, sors … de, spameen, take … down, texto … ca, texts too, thanks NAME, they … not, tiendas |
  6.1: to anything, to … first, truly, un … me, was for, whatever sends, while … and, why i, would … mind
  6.1: yegue-, yeguen, you … lo, | compre, | qiut, | stopper, | … dice, | … este
  6.0: NUMBER … got, a sock, ai … oui, and these, ante, apaga-, assured, can … my, carac-, caracteres, chats
  6.0: con … tienda, dans ma, de tiendas, demander c, depuis quand, es … me, este number, et les, every other
  6.0: fait pour, from … i, gave … for, go away, her … are, je sache, jure que, know … you, knowi-, la app
  6.0: la ca, leerlos, like off, me over, message svp, mineu-, moi tu, mon … d, no … seguir, not … message
  6.0: nulle part, off … of, olvidate, on … texting, out if, pas dans, pas … oui, phones … the, pidieron
  6.0: plus … par, pogne les, que … sache, so … come, stop this, subscribed, talk … about, textos vous
  6.0: textos … svp, texts have, texts ok, vous … ajoute, was just, would … off, y los, you … mande
  6.0: you … right, | landline, | … full
  5.9: a … once, about anything, ai … pour, and … with, anko, are … you, au … maintenant, ben … je, bikin-
  5.9: biking, blocked and, came … on, de esta, dingi-, dinging, dio mi, en mi, enlever svp, enough … these
  5.9: est … je, etonn-, finge-, gave it, has left, i … say, i … where, in shop, j espere, jour … est
  5.9: la hoja, la … nunca, leave … in, leerl-, let … off, list … never, me nothing, me … texter
  5.9: message please, next … and, no marketing, not tick, not … stop, not … who, numero … l, only … the
  5.9: over … please, pare, pongo una, proof … i, quitas, rappel |, recevoir sa, revoke |, saber mas
  5.9: se desabonner, she … off, si … paran, so stop, stop getting, stop not, sur … formulaire, texts anymore
  5.9: ticked, une sonnette, unsubscribe lol, vos … de, vous … dit, your … put, | dije, | … manejando, ~oren
  5.9: ~rmen
  5.8: 2 no, a esta, achete une, appelle la, bikes great, bless your, cesse |, clicked yes, con este
  5.8: consentir, coupe ca, datas, de … llamar, de … telefono, encore un, etoile, faut il, gardez vos
  5.8: get NUMBER, have … given, have … my, it but, killin, last text, les … merci, lista gracias, look … up
  5.8: m … jure, march, mari est, me registre, me … call, me … dans, me … ma, me … o, next text, no llamar
  5.8: not … more, not … new, not … or, oh … is, one … text, oui … ca, pas … qui, phone calls, plus un
  5.8: portable, pour se, que nadie, qui … dit, recibir … promociones, rien recevoir, sache, se donde
  5.8: se … no, so … have, so … stop, suis inscrit, take mine, teaching, telefono … el, tengo … para
  5.8: the time, the … that, this oh, todas, told … stop, tu … les, usan, veule-, veulent, vu que
  5.8: want … leave, was … NUMBER, waste, were … to, work phone, would … it, you told, you … send, your money
  5.8: | depuis, | stoop, | su, ~eas_, ~rity
  5.7: NUMBER … svp, after that, ai … que, aimai-, aimais, and confirm, apres ca, aqui los, be no, bebes
  5.7: bike so, buggin, but stop, cause i, ce … le, checked … box, circled, combien … fois, d … donne
  5.7: de fois, de … message, dejenme en, delay, delete it, desolee |, dezab-, dezabonne, dort … le, en esta
  5.7: en … je, end the, est … mais, i agreed, i … filled, inscribio, is … texts, it stop, j aimais
  5.7: la desabonnez, last … from, last … please, leave this, liste … gens, llamenme, lo … quiero, m oublier
  5.7: messages … it, molesten, no send, nothing else, or ever, oublier |, pas abonne, pas arretez
  5.7: passed away, pedalear, polim-, poliment, pos, receipt … is, right to, si … algo, spame-, spring … is
  5.7: struc-, struck, suscripciones, svp les, tell … his, texting … now, texts i, the fine, the messages
  5.7: the trash, the … print, the … where, these automated, this crap, this … ton, this … up, to … on
  5.7: unsub from, wants them, watched, with … messages, y el, y … you, you … i, | alto, | corten, | tache
  5.7: | … aimais, | … espere, ~wast
  5.6: NUMBER tubes, a autorise, a dejar, a lui, a … haha, ai … coche, another one, au … quand, aura
  5.6: autorise ca, basez, but can, can quit, cancelen … mensajes, chose, de repondre, de … nunca, deranger |
  5.6: did no, did … miss, did … ok, did … such, donde … que, each one, entendre, es solo, espere que
  5.6: est … arretez, est … un, halte, i reply, in … why, inflar, it now, it please, jamais ca, joint
  5.6: know where, la baja, la case, la … tengo, le cinquieme, left … phone, les |, link and, me … decir
  5.6: moi … il, mon … pas, my line, my … away, need … bike, never |, no … thing, number away, number … a
  5.6: off … number, ok … then, only for, or … will, oublier, pare |, pickup not, plus svp, plus … des
  5.6: que … avez, qui … est, quit bugging, rappels pour, reply here, rien … avec, says quit, says stop
  5.6: send … anything, singed, ski, snowbird, so … would, spelling, stoop, such thing, suis … abonne
  5.6: terminez, texts thanks, that my, the code, them … me, they … at, this … there, to put, to … now
  5.6: tu moyen, un … c, une … fois, updates please, usted de, will block, with … number, yo pedi, you it
  5.6: you that, yours is, | terminez, | … bought, | … respuesta, ~dme, ~dome
  5.5: a ton, a … person, a … yours, abonne, about … repair, am … do, am … still, any … of, arret … fois
  5.5: at checkout, at … fire, autre chose, been coming, boutique … les, bueno de, busqu-, buy … number
  5.5: by … at, call … and, can go, cero, cese, cinquieme, coche … case, craig-, craigslist, cupon-
  5.5: day yours, de … mama, dejenme |, donc … de, en recois, enrolled, envie mas, est … d, etait juste
  5.5: fait de, forward |, from text, heari-, hearing, hey so, his mom, i subscribed, interesa recibir
  5.5: is old, it … texts, j … recois, jour c, just remove, la banque, la c, lachez … les, les mando
  5.5: me sacas, mi … mejor, ne … suis, never … text, noman-, nomanden, notices |, number c, on craigslist
  5.5: or i, paye comptant, phone … old, plant, police |, pour de, promos a, que … numero, que … pouvez
  5.5: quita … de, registre, sacas, sea el, sea … ultimo, sors moi, sur mes, temps de, text again
  5.5: textez plus, texts thx, texts … no, that … am, the … switch, to one, velo … dans, vous … si, will keep
  5.5: you paso, | arret, | desinscrire, | espero, | fais, | revise, | segunda, | … o, ~_ile, ~aled, ~busq
  5.4: NUMBER … 2, NUMBER … unsubscribe, a bad, a retirer, a … no, a … telephone, about … or, acceptais
  5.4: am dead, am … i, angry>wrong, apres … plus, avisando, blocking you, bugging me, but really, cashi-
  5.4: cashier, change pour, chava, close my, de … oublier, desole je, dije … la, donne … permission, down as
  5.4: en … le, es no, fille … NUMBER, fini … nous, forget this, form … i, gettin, hear … you, hurac-
  5.4: huracan, i wish, inscrite, is … this, j appelle, je … appeler, le … pas, leaving the, les … ok
  5.4: let … number, like you, llegan a, lol enlevez, lol … do, many times, mas … aqui, me … as, messages j
  5.4: messages … de, mis mon, mon dossier, more … reminders, no right, no … avisos, non … le, now she
  5.4: now … stop, of here, of … thank, off that, on n, oui a, parad, pedi esto, pour … bon, pour … texto
  5.4: privacidad, prochaine … et, que … haya, que … y, recois ca, remove mine, repairs … so, review |
  5.4: say … the, securite, setti-, shut down, signature, spoiled, stop is, stop svp, tanto mensaje
  5.4: textos et, the girl, the … must, the … repair, the … thx, told … no, undo, vous dites, why … am
  5.4: wife … not, yours … the, ~acid, ~cero, ~itor
  5.3: NUMBER … after, a … oui, a … voice, about texting, about … sale, added me, ago please, and … quit
  5.3: apuntaron, are … welcome, au debut, bon arretez, buy my, by … again, ca plus, ca sonne, ca … fait
  5.3: can delete, can have, cell pour, cinqu-, cita y, completement, corro, de continuer, de … faut
  5.3: de … porfa, depuis le, dit non, do … talk, does … get, est … fait, esten textiando, event, fa |
  5.3: fine print, first … times, flamm-, fois faut, for … e, frene-, gout, have … do, he wants, hear from
  5.3: how am, i … did, i … email, i … we, if … stopped, in peace, in … with, is … hard, juste pour
  5.3: l … donne, l … s, la arretez, late … me, los quiero, m … j, m … mis, mais plus, mandr, me … textiando
  5.3: mi … lo, moi s, mon NUMBER, mon accord, monde … leur, my … a, my … info, new … just, ni les, ni me
  5.3: ni … mensajes, no and, no molestar, not welcome, not … want, number … mine, numero … quiero, on there
  5.3: on … but, on … card, on … file, oui … sa, parar y, parar |, parenle a, pas recevoir, people … the
  5.3: peut pas, pis une, quand la, reaching, receipt says, resil-, rester, retire |, said to, sale is
  5.3: salir |, sans leur, says … stop, seguir … esto, send |, si yo, si … llega, snail, sont pas, stores
  5.3: stp j, svp merci, svp … message, telephones, textos avec, the cell, these remove, thought it, time and
  5.3: time … i, time … text, tranquilo, trottinette, un sub, veux … entendre, veux … que, vide, voye, want a
  5.3: where did, with … who, work … day, would … no, you before, | blocking, | error, | getting, | … esposa
  5.3: | … sub, ~ndom, ~nok, ~pse
  5.2: NUMBER message, a ninguna, a … les, abort, again … i, ai … arret, ai … comptant, and you, answer … no
  5.2: are … my, avise, be … if, be … it, besoin … messages, better … the, biffe, can … guys, can … now
  5.2: cappe-, capped, certainement … moi, cessez |, ci … le, conteste, cup, de bon, de quoi, de rappels
  5.2: de … ne, died please, done … me, finish it, forget … number, fou, frere va, fuera … la
  5.2: getting charged, gives, go too, gona, had … right, hoja, how can, i ask, i … look, i … one, incom-
  5.2: is … n, is … remove, jamais … la, je … avais, keep … please, l avais, lachez les, let … out
  5.2: list>number, lo … que, me go, me … would, mensajes no, merci bonne, mercy, mettez … a, mon ami
  5.2: mon … et, my … birthday, need message, ni uno, ninguna … de, non … les, notices, numero etait, only so
  5.2: opted in, otra … you, otu, oubliez … svp, pas comment, peser, pour etre, press to, private … i
  5.2: que celui, que tengo, que … ci, quiteme de, refile, rm, sacame … ahi, said |, stop |, the balance
  5.2: tienen … la, to message, usele-, useless, vot, want texts, without asking, y … otro, you write
  5.2: you … asking, you … cut, you … esten, young … at, | … an, ~lur, ~odas, ~yan
  5.1: a meter, a no, a … magasin, agreeing … texts, ai … ailleurs, already … no, and he, another … stop
  5.1: as i, asked before, asking again, at … website, avec ca, avez inscrit, back after, bien pero
  5.1: c … juste, ca presse, casilla, certainement pas, close out, con lo, cuarto, dans l, day … not
  5.1: de message, de … je, di … para, did … opt, dijeron … you, dit oui, ecrire je, ecrivez pas, el papel
  5.1: encore … je, end … please, entendre … de, estoy … sin, faites le, going forward, google review
  5.1: got off, gradu-, hands are, haya, i talk, inscrit, is over, it and, je debarque, la … era
  5.1: lachez … textos, le choix, les … avec, lid, los … mejor, mama no, math, me envie, mentira
  5.1: messages … ai, mon number, my … up, necesito … avisos, no dije, no sms, no such, no … ninguno
  5.1: not getting, not okay, off … group, ofrec-, oubliez … numero, par pitie, pas faites, pas … un
  5.1: phone goes, please end, podia-, por … yo, pouvez … de, pueda, quitar … numero, quitenos, quoi … code
  5.1: ready it, recevoir … texto, robot voice, sale texts, says i, seriously stop, serve, si a
  5.1: si … mandando, signing … for, spam … vous, stop gracias, stop message, stop please, stop … do, stopper
  5.1: store-, sub |, sur … vous, sus avisos, tell … people, texts … am, the ads, the tv, the … said
  5.1: the … ups, these … so, this because, to finish, to turn, to … down, to … not, trop … moi, tu … ca
  5.1: turn … off, tv |, un la, un … yo, une … le, up … i, ver … me, voulu, voyons … j, want>forever, win the
  5.1: you dejenme, yourself |, | houston, | … cleaning, | … sea, | … sus, | … tranquilo, ~_sak, ~asil, ~coiv
  5.1: ~dver, ~halt, ~ileg, ~ivie, ~oiv, ~oive, ~urez
  5.0: a … ecrire, a … through, adios mensajes, agreed … this, am … out, am … take, and … else, and … off
  5.0: approuve, arret merci, arretez ca, au … arretez, back so, be … with, bien you, bike fixed, ca lol
  5.0: ca … donne, casil-, cell svp, cheque, corte-, d mandar, dans … liste, de tanto, de … nous, debut
  5.0: deje en, did … give, down to, dueno-, duenos, eight-, eighty, eliminarme, else … you, en sorte
  5.0: en … pantalla, end these, enlevez … merci, enrol-, espere, est ecrit, est … otez, fa, falta que
  5.0: fille au, fini les, got … no, handles the, if this, ilega-, ilegal, in … when, incluez, is … late
  5.0: it remove, je viendrai, je … ca, je … sortir, je … stop, jure, laissez … tranquille, las … al
  5.0: last week, last … i, le dernier, les prochains, link to, link … unsubscribe, lo … no, los dos
  5.0: m … rien, marque que, marque … no, married, menvo-, merci … de, messages merci, mettez fin, monde sans
  5.0: much … me, my file, my part, nah stop, ne m, next … gets, no envien, no molesten, no … message
  5.0: nothing … by, now so, now … it, nulle, o p, of … list, off texting, one … take, out please
  5.0: pas … temps, passed … please, perma-, pour arreter, pour … garantie, quiera, recuerden, respeten
  5.0: roaming … no, s t, s … o, se fait, send … please, si … mi, sorte que, stop already, stop comme
  5.0: stop marche, su … no, svp … pour, t o, t … p, tengo la, text … thank, texts … them, thank … remove
  5.0: thanks stop, thanks … no, the answer, the young, them i, these … am, think we, this … the
  5.0: thought … was, ting, totaled, un error, urgences, viendrai, vous … je, want off, where you, who … your
  5.0: word to, work … do, worse than, yes on, you … end, | added, | annuler, | baby, | cancelar, | … dites
  5.0: | … fixed, | … pos, | … quand, ~_dn, ~_fa_, ~_nt, ~anen, ~dme_, ~dve, ~mour
  4.9: a ca, a mechanic, a mis, a … quien, ai NUMBER, ai … donne, all i, annulez … abonnement, asi que
  4.9: au … pour, autre … a, banque, be … me, before she, box by, bunch, bye stop, ca enlevez, call or
  4.9: cuz of, de … mais, delete tune, delete … up, desabonne |, desub-, did … subscribe, disab-, disable
  4.9: dit … a, donne a, en … la, est … retirez, estoy … una, fais … plus, five stars, fois et, forever>send
  4.9: forget me, guys just, how i, i texted, i … dead, is … and, is … great, is … sign, it take, j … besoin
  4.9: j … mis, je … aller, kid … me, l entente, la … quitenme, las promociones, le ruego, les texto
  4.9: llegan … las, m … je, mais je, me apunte, me by, me quita, merci NAME, messages texte, messages … j
  4.9: mi … les, might as, might … well, molestar, mom said, no contact, no volver, no … calls, no … envie
  4.9: no … with, not NUMBER, not permission, not subscribe, nous … de, now were, number … spam, numeros
  4.9: of … from, of … now, on what, on … pour, one of, oublie le, out |, pas donne, plogu-, plogue
  4.9: pour dire, que si, rappels de, reclamo, rien du, salida, sans … demander, send … one, seul … je
  4.9: sign … sheet, sned, soit le, soit … dernier, text updates, text … without, texts … month, that i
  4.9: the system, these>forever, this off, this up, this |, this … want, tiendas, time you, to none
  4.9: todas las, un … moi, up sheet, up … anything, velo l, viend-, vous donne, warranty card, whatever box
  4.9: whatever … is, will |, without … text, would-, y por, yes … this, yo paso, yo se, your do, your promos
  4.9: | bloque, | came, | paid, | parar, | pass, | save, | show, | … bot, | … envien, | … exige, | … own
  4.9: ~_eto, ~haya, ~isab, ~sabl, ~ski_
  4.8: NUMBER pis, a funeral, about texts, ai … mis, and says, and … i, and … stop, angry>stop, anything else
  4.8: apagu-, are sending, at … funeral, avez fait, bikes i, bonne memoire, burn, by text, bye la, callense
  4.8: calls no, can … end, cancelen los, chao, clair, coming back, comprar un, conce-, coupl-, couple
  4.8: cuando me, delete … old, delete … one, devie-, did … work, dings, disturb me, doctor … me
  4.8: donne … droit, drop me, email only, en … y, enough no, erase it, error yo, et vous, everything you
  4.8: existe |, faites … si, fille … comptoir, for … quick, for … remove, get … anymore, getting old
  4.8: getting … remove, hais ca, has me, have mercy, here … me, i declined, i said, i … call, is … do
  4.8: jaja you, je change, just for, just … a, kindn-, kindness, la casilla, la primera, les urgences
  4.8: les … a, mail only, mails, me dire, me pregunto, me quitas, me sacaran, me … now, moi … veux, msj |
  4.8: n ecrivez, name … it, need them, no text, no … saber, no … updates, nomas … una, not … do, numero lo
  4.8: numero si, nurse, of … stop, one … want, only call, para lo, parenle … los, parler … vous, pas … etre
  4.8: passi-, passing, personnel, please undo, pour vos, pour … urgences, que pueden, que sigan
  4.8: que … sacaran, que … saquen, quick question, quoi l, reminders i, remove … info, ride … you, sacaran
  4.8: saturdays, sauter, see to, sends, serva-, servait, she wants, sigan escribiendo, signe … vous
  4.8: sin … para, so please, so quit, so the, so … more, sold the, solo … la, star, stop NUMBER, stop now
  4.8: taken off, terminar, textos … ahora, textos … aimerais, texts … is, the patch, the … make, then please
  4.8: they go, third time, trade-, traded, un lien, ustedes mandan, ustedes se, veut … de, vos soldes
  4.8: when … signed, where is, wife thinks, work … is, yo … que, you end, you … ando, you … los, your … not
  4.8: your … too, | dans, | end, | traded, | under, | … avait, | … wednesday, ~_aco, ~_inn, ~heet, ~ichi
  4.8: ~sak, ~suiv, ~ulle
  4.7: a … pu, a … she, agn, agn |, already … up, already … why, and … ask, antes … que, apagar, as a
  4.7: ask … hours, at … register, au texto, au … m, autorise |, bici se, both the, box … not, buying a
  4.7: ca finisse, ca pour, cada semana, can somebody, chain lube, cocin-, cocina, comme si, compris vous
  4.7: comptoir m, contact please, cuando acepte, cut … lose, de … bike, de … boutique, debarque |
  4.7: decir cuando, delis-, dire oui, do … just, do … press, doren-, dorenavant, end please, es que, est … j
  4.7: estop, estoy de, exige, faites comme, faites … donc, free from, from you, good … the, gtfo, had my
  4.7: hello i, hi please, idiots |, in … store, is … consent, it … texting, j exige, j veux, jalou-, jaloux
  4.7: ki, l affaire, lcap, le donc, le mot, le … permiso, le … pis, left the, los bloqueo, mais … de
  4.7: mandar … que, marcada, mas asi, me laisser, me lose, me outta, mensaje y, mjs, moi donc, moi ne
  4.7: moi … m, nadie … pregunto, nana, nmbr, no y, no … call, no … quiero, nom |, not opt, number with
  4.7: number … and, ocupo sus, of stop, of whatever, off … here, okaye-, okayed, on … texte, para … recibo
  4.7: part … stop, pas fait, permanently, phone … for, pis … en, por … rueda, pour plus, pour … ne, pourrait
  4.7: promo … moi, qu … m, que … finisse, que … sigan, quien … dijo, quit with, quitenlos |, quito
  4.7: recibir … de, rends, sa |, saturday i, saute-, se los, semana no, shop … my, si you, signed … up
  4.7: snowb-, so delete, so … off, so … us, souvenir, text club, text … again, textiando, texting lol
  4.7: texting … is, texting … or, texting … will, texts a, texts no, the register, the … already, the … no
  4.7: the … swap, these … off, times … i, to … from, unsub |, va bien, veut pas, veux sortir, vivre
  4.7: vos message, want … hear, want … know, was only, when … want, would only, yes to, yo les, you would
  4.7: your … my, your … take, | dnc, | dump, | estop, | gtfo, | os, | vu, ~_jur, ~aff_, ~ajer, ~celo, ~clue
  4.7: ~edn, ~enav, ~nava, ~nent, ~rcy, ~ushe
  4.6: NUMBER de, NUMBER texto, NUMBER … each, NUMBER … vous, a compter, a inscrite, a otro, a … take
  4.6: a … text, ai deja, ai … ans, all day, alone |, alto you, am … no, and now, and … more, answer is
  4.6: apunte por, arreter |, autre … je, because you, bike … than, bikes … on, bon la, call do, call … not
  4.6: ce … j, close … my, compter, contact |, copie, d avis, de chez, de … molestar, de … pas, demasiado
  4.6: desinscrivez … svp, disconnect, dlt, ecrivez … ici, el otro, el … pasado, en … et, enlevez |
  4.6: enough texts, fille-, filled, for … day, frenenle, from everything, from … on, fyi this, fyi … is
  4.6: his … he, inner, is his, it … text, j … eu, je … dise, je … non, last |, law>wrong, le dise, les … un
  4.6: like … know, llevo el, make … texts, manana y, marque, me deje, mensajes con, messages … do
  4.6: mi informacion, moi non, mom … is, more text, my chain, my watch, nada … de, neta you, never … up
  4.6: next … goes, no means, no … bicis, no … llegue, no … recibir, not win, not … messages, now … do
  4.6: now … is, number … get, numero era, nuthi-, nuthin, old owner, omg stop, on … desabonne, one … these
  4.6: or any, pasen, paso cuando, pero … no, plus … merci, por mi, poubelle |, pre, preguntarme, prochains
  4.6: promos svp, property, pueden parar, quand est, quand … ce, quand … ma, qui m, quiero … los
  4.6: receipt only, recoivent, remove … i, ruego, s … fait, sais … c, se desabonne, sign … please
  4.6: sin preguntarme, sin … por, so there, so |, so … the, solo para, sorry … did, stoppez, su lista
  4.6: subscribing, svp arretez, te voy, text goes, text … stop, textear |, texts … never, tf, the … box
  4.6: the … page, then NUMBER, these … the, to about, to it, to not, to … just, tu peux, un client, un mes
  4.6: un … et, uncheck, unreg-, up … after, up … it, vais a, verba-, vivir, vos … en, voy … poner
  4.6: want … get, wants … i, which is, xfis, you lot, you … delete, your end, your … stop, | confirmen
  4.6: | droit, | pretend, | … operaron, | … ticked, | … wish, ~conc, ~dis_, ~ecen, ~ilie, ~rueg, ~stie
  4.6: ~tear, ~tn_
  4.5: a bike, a … since, ai compris, ai donne, ami, and can, and please, annuler les, any list
  4.5: anymore thank, are … kidding, arretez |, at all, at … or, autorice esto, avait … que, axe, banqu-
  4.5: be left, bici … no, bien … no, blank, boldu-, bolduc, borran, box was, but … texting, ca arretez
  4.5: can … consent, can … the, cause, claus-, clause, cleaning, como … hago, compre … camara, con … you
  4.5: contest, couper, cuando … yo, dans … dossier, de mis, dejen d, demander, desactiven, dit stop
  4.5: do … unsubscribe, does … say, donc … ai, donc … les, each, el … you, en esa, entrepot, eres, et … m
  4.5: etudiante, fait … vous, firme, friday … that, from this, god stop, gracias quiero, had … number, hi it
  4.5: i not, i … opted, il … temps, in … name, in … on, insis-, is do, is … magic, it for, j … compris
  4.5: juro que, l … je, la permission, laisse la, les … la, les … par, lo mio, loses, magic … to, make you
  4.5: me borran, me dicen, mettez un, mon portable, mon tel, more … me, mwen, my form, name … of, need … for
  4.5: never … another, ni … mas, no … sms, nomor-, nothing personal, now … please, nunca les, nunca … di
  4.5: of … and, of … to, off … just, off … ride, on … my, on … number, on … own, opt … a, over for, page
  4.5: parar, pas pourquoi, pass on, please quit, please … sure, plus vous, poner para, poner … que, pour que
  4.5: pour … ca, pour … textos, qu … ne, que acepte, que … aqui, quien me, quitenlos, quitenme por, quittez
  4.5: rather you, receiving this, reminders please, save … texts, say about, se … con, see it, she asked
  4.5: si … no, signed me, so … do, stop thanks, stop yesterday, stop … have, stop … him, stop … pas
  4.5: suis … une, svp … suis, sweetie, switched to, take … out, textos merci, textos stp, thanks please
  4.5: the parrot, these off, think your, this customer, this plan, told … could, tomber les, tout … que
  4.5: tres bien, twelv-, twelve, unche-, unsub, vais … bloquer, velo … besoin, vendi-, visitor, votre … lol
  4.5: vous … du, vous … fermer, wipe my, with … repair, y … me, you hable, you kidding, you … have
  4.5: you … this, yours, | axe, | by, | chef, | our, | quittez, | supprime, | uncheck, | … buen, | … comme
  4.5: | … employee, | … home, | … someone, | … toute, | … yo, ~_eac, ~aced, ~ciar, ~dens, ~eros, ~estr
  4.5: ~gnat, ~nsis, ~pter
  4.4: NUMBER textos, a ecrire, a … insu, acord-, again-, against, ago … it, ai … non, also stop, am … stop
  4.4: and … still, any … to, anymore please, are … stop, arretiez, aucun texto, aux messages, be on
  4.4: be … off, bike … you, bikes … the, bot, but … me, buzzed, ca je, cajer-, call to, card in, card says
  4.4: carnal |, change d, clerk, coche, confirmen, date … l, de ciclismo, de d, dejenlo, delete … info
  4.4: delete … pero, did … tick, dije que, dolares … mensaje, donne la, efectivo y, el ultimo, el … ese
  4.4: ella … de, en juin, en voulais, encore … textos, est … mauvais, et je, etre sur, etre … moi
  4.4: faut croire, final notice, finisse, firme nada, flat … in, fois … les, for … bike, forget … exist
  4.4: garage depuis, get any, gracias no, gratt-, happening, happy … the, hasta la, have … bikes
  4.4: have … tell, hearts, himse-, himself, i exist, i … something, if … need, insistan, insu, interdiction
  4.4: is due, it not, it or, j … voulais, je … ma, je … voir, just no, la pub, la … vez, lachez mon
  4.4: laisse … tranquille, le dentiste, le voy, le … depuis, le … enlevez, learned to, les annonces
  4.4: let … be, lien pour, list>not, los … you, magic, mama tiene, marque … casilla, me molesten, meme pas
  4.4: merci … me, messaged, mis … votre, moi et, moi … vrai, mon insu, more i, muy bien, my mobile, n you
  4.4: no … los, non plus, none, none please, not agree, not ever, not text, number in, numero sin, of your
  4.4: on coupe, orden de, our phone, outta, over … the, paren, pas accepte, pas … a, pas … textos, plan and
  4.4: please see, plus m, plus … d, plus … mon, por correo, por … el, pour ca, puede … de, que mes
  4.4: que … arretiez, que … por, que … pueden, qui s, quiero ninguno, randonnee, rather … did, really … not
  4.4: recibir sus, rente-, rented, repondu … deux, report you, retire … ca, robin-, rocky, rompan, sacame de
  4.4: sans … de, serais, set this, si es, silence radio, sold … the, sorry … you, stop je, stop … am
  4.4: stop … con, stop … spam, subar-, subaru, suiva-, take … back, te … a, telefono … la, temps que
  4.4: texter … merci, the … done, the … now, this … did, three in, time stop, tips, tires are
  4.4: un consentement, una … a, unsubscribed |, ustedes … les, vamos a, vous arretiez, water bottle, who do
  4.4: wrong>law, you asked, you … had, you … quit, your … so, | annule, | avant, | cat, | cell, | desde
  4.4: | gave, | had, | pardon, | … demande, | … otro, ~_ere, ~_jan, ~appi, ~enro, ~hitt, ~leer, ~lite, ~nst_
  4.4: ~oila, ~oter, ~pan_, ~pd_, ~teen, ~urra, ~utta
  4.3: NAME and, NAME la, NAME … do, NUMBER … a, NUMBER … did, NUMBER … yo, a deux, a landline, a nada
  4.3: a peut, a … basura, a … etre, a … moyen, a … ni, a … today, accident i, agreed … nothing, ai pese
  4.3: all the, alto |, am … please, ancien proprietaire, and why, ans je, ask your, assez … textos, avenir |
  4.3: ben que, billb-, billboard, borrad, boss sees, c … non, carnal, ciclismo, comment me
  4.3: comment … desabonner, compris que, counter … it, coupez ca, day … is, de ahi, de ahora, deals i
  4.3: demain je, diari-, diario, did … win, dise, dnc, do … write, du groupe, el … era, el … le, en veu
  4.3: en … pu, enlevez … pour, envoyez … rien, esa lista, everyday, favor gracias, give … phone, given
  4.3: good day, good … me, hace falta, haha so, have … agreed, have … out, how … got, how … times
  4.3: how … unsubscribe, i always, i checked, i is, i … gave, i … nicely, idiots, in to, in … system
  4.3: in … to, is … i, is … last, j me, j … pese, j … veu, jamais |, jmen, just not, kijij-, kijiji
  4.3: know who, know … i, la … bici, la … passee, lache moi, lache mon, le prochain, le spam, le … etait
  4.3: leave … be, les alertes, let the, list … am, m texter, m … desabonne, m … promis, magic word, marzo y
  4.3: me of, me … from, me … never, me … quitar, menor, mensajes you, mes deux, messages … je, minute
  4.3: moi patience, muy … pero, my number, my … sees, name out, ne parle, never a, no … molesten, no … stop
  4.3: non au, not … billboard, not … promos, numero la, of love, online … it, opt me, opted … to, otra cosa
  4.3: para esto, para siempre, pas … recevoir, peur, please … send, plus en, por sms, preguntarme |
  4.3: pueden … de, que … esten, quiero estar, quiero … estos, quiero … ni, quitenme … favor, ready … do
  4.3: regardez, reparation mais, reportar si, safet-, safety, save your, semaine passee, shop i, sms svp
  4.3: so text, sock, solo llamadas, solo … que, stay … my, still … NUMBER, stop … get, suis sur, svp … bonne
  4.3: take to, take … get, tanta-, tantas, tes rabais, text … ok, texting about, that … be, the magic
  4.3: the … fixed, the … have, the … two, the … unsub, the … word, these … do, time … part, tirez, tqm
  4.3: tu … que, una … no, una … y, up please, up stop, va … les, vos … pis, vous … pas, want … text
  4.3: want … the, week is, will look, wipe … number, you twice, you … aguanto, you … being, your billboard
  4.3: your employee, | cancle, | … compre, ~abra, ~adme, ~cese, ~iber, ~ilo_, ~melo, ~nrol, ~relo, ~sub_
  4.2: a don, a problem, account with, acuerdo de, again so, ahi |, am … up, amour, and my, and take, ans qui
  4.2: any other, anymore … the, apres ce, arrete … rappels, avec … rabais, aveni-, avertissement, avisen |
  4.2: beaux, because i, beeps, better be, bike texts, bike … to, bother texting, bro i, but my, but … no
  4.2: ca les, call when, can call, can it, can stop, cancelar … no, cancelo, cancl-, cancle, chat |
  4.2: como … salgo, con tanto, con … de, croire que, de no, de pubs, de … asi, de … las, delete … al
  4.2: demain apres, dernier avertissement, desabonnez |, did … find, do … please, done … these, down there
  4.2: drop … number, each … is, en recevoir, ese dia, et le, et … n, expliquez, faites … svp, fine i, fuera
  4.2: got my, guardense, guardense sus, haceme, harra-, have just, have … ask, here … it, i … no, ici la
  4.2: inuti-, is got, is too, is … agreeing, is … need, it … about, j |, je … bloque, juin, juro, just … not
  4.2: l amour, la atencion, la boutique, la … hace, la … you, laisse mon, las bicis, le papier, les ai
  4.2: liste svp, los mensajitos, lucky, ma desinscription, mais enlevez, make this, make … the, marche pas
  4.2: marche … le, me as, me operaron, me quitan, me … texting, me … thank, me>angry, mejor no, moi j
  4.2: mon … merci, more bike, morning … do, msj, my cell, my first, my … out, nada por, negative
  4.2: never opted, never … one, no di, no mande, no … and, nombre que, non arretez, not another, not keep
  4.2: not sign, not … please, nothing about, now take, now the, number … did, numerau, of them, of … text
  4.2: off so, off … your, oigan |, on … site, on … sunday, only … to, operaron, or … again, os, ou est
  4.2: out lol, over … me, owes, own no, own … now, papie-, papier, parag-, partir d, pas … consentement
  4.2: pedi … me, phone … do, pis l, poube-, pour … amour, pour … reparation, pourquoi … me, pregunto
  4.2: pretend, prochain texto, pu … la, pu … rappels, pubs, que … arrete, question is, quit sending
  4.2: quitan |, quoi que, rayer, recue-, removed … this, renun-, reply-, replying, revise, rid … my
  4.2: ride … not, saber … de, scrub, servicio … mensajes, seulement … de, shop … to, si … tan, sign up
  4.2: signu-, signup, sin permiso, slipped, somebody who, sortir, stop and, stop blowing, stop c, stop … est
  4.2: suis abonne, suis … inscrite, suis … mais, suis … par, suivr-, suivre, suprimir, take both
  4.2: telefono … lo, text at, text list, textos … mon, texts it, texts not, that … number, the … going
  4.2: these do, they come, this stop, tienda me, to … of, today stop, told you, total-, trucs, tu … m
  4.2: turn them, ultima, ultima vez, un … plus, uno de, veu, veux que, vos pneus, vous … moi, vuestra
  4.2: waive-, waiver, why this, with … phone, would … you, y quiten, y … de, y … no, yeah no, yes for
  4.2: you … envien, your … quit, | as, | cesse, | desist, | excusez, | guardense, | nix, | … mes, | … order
  4.2: | … quelqu, ~_hau, ~_os_, ~desu, ~ecke, ~elat, ~geri, ~ider, ~msj_, ~olli, ~oube, ~outt, ~plyi, ~poub
  4.2: ~pubs, ~sj_, ~tta_, ~uc_
  4.1: NUMBER … matin, a bottom, a cause, a recevoir, a … bracket, a … is, abonnement aux, actually, again is
  4.1: agenda, ahora si, am … off, annonces, any … messages, anything … you, autorizo |, avenir, away … stop
  4.1: baja … favor, basis, bedro-, bedroom, been … for, besoin … continuer, bici you, broke my, ce n
  4.1: clair |, coche non, confirmed, contact info, contre, croir-, croire, cuando pueda, de bicycle
  4.1: de moins, de ta, de … modos, deaf i, debra-, demarchage, denme de, des … sur, des … vous
  4.1: dropped … bike, ecrivez plus, ella … no, email … fine, emergencies, employee, en adelante, es en
  4.1: est … l, este … el, esto lo, etait non, etre retire, fait … mon, favor … los, fini … textos, fix is
  4.1: fois pour, for emergencies, for message, garage door, get … and, get … more, gets, great-, guada-
  4.1: guadalajara, happening |, hard pass, harrasment, has … the, have … already, here it, hi i, hoy mismo
  4.1: i … will, in march, interesan sus, is real, is you, j … achete, j … signe, jamais … mon, je … mets
  4.1: l avenir, l … ca, l … dit, la fiche, la je, la lcap, la nina, la … suis, law>not, le demande
  4.1: let … end, lifet-, lifetime, liste stp, mandan … si, mandar nada, manden lo, manden |, many … do
  4.1: mas … ustedes, me … all, me … fuera, me … tarde, message … please, modos, moi … NAME, mon … aussi
  4.1: mon … aux, my battery, my … in, n en, n etait, need … do, never gave, never want, nights and, no mas
  4.1: no textear, no texting, no … falta, no … recordatorios, not … call, okay … do, old man, on this
  4.1: on … more, on … texts, or … other, out thanks, own phone, owner i, par contre, paren |, payee, pis le
  4.1: please drop, please finish, please just, please … texts, plus … seul, poubelle, pueden dejar
  4.1: que dejen, que era, quiero quitar, radio |, ras, reach out, receiving, recoive plus, regim-, regime
  4.1: remember to, reminder … NUMBER, remis, removed so, reparee, retirez moi, rien chez, rien … tout
  4.1: ruined, sa, sales, says to, send anything, she does, signed … with, since when, so … for, sortir … la
  4.1: stop merci, stopped … me, suffit |, suis deja, suis pu, suis … la, svp nous, svp … le, svp … tout
  4.1: ta liste, text please, text program, texter … l, texts … he, the automated, the sms, the … friday
  4.1: the … thanks, these for, thinks, this i, this … annoying, tiens a, times do, to many, to texts
  4.1: to … what, todas … listas, todos modos, toggl-, un casco, us end, ustedes you, vais appeler, venia
  4.1: vous avoir, vous mets, vuest-, want … be, well … you, were done, when … need, worry pas, y de, y en
  4.1: y hoy, y … di, you can, you once, you pueden, you stopped, you … if, you … textos, you … trabajo
  4.1: your … do, | final, | quitter, | ras, | returned, | salir, | stoppez, | stp, | … dejar, | … firme
  4.1: | … quita, | … ruego, ~_coc, ~_oo, ~_sa_, ~blas, ~cies, ~debr, ~earm, ~eivi, ~ety, ~ety_, ~iand, ~ira_
  4.1: ~ivac, ~js_, ~ohi, ~pier, ~rten, ~zes, ~zes_
  4.0: NUMBER more, a usar, a … avenir, a … moment, a … poubelle, again … time, ai accepte, all … ones
  4.0: am keeping, and no, and so, and … text, annulez les, anymore … you, apunte, are … much, as … mauvais
  4.0: au … j, aucune … svp, avec tes, avis, avis … de, bought … helmet, call … lawyer, cette liste, checked
  4.0: chere, chuck my, chuck … number, comme … est, con que, consommateur, coron-, coronilla, could … me
  4.0: d ecran, de esa, de nada, de opinion, de pub, de … avisos, de … esto, de … ni, dejan de
  4.0: demande poliment, depuis … je, desabonner … ca, desired, dire, do what, do … keep, do … text
  4.0: donne … accord, donne … ok, dotn, drop … please, el … donde, else to, en … mensajes, en … pagina
  4.0: enough stop, entre, era … la, est … les, est … pas, et … messages, ever had, falta … me, feel free
  4.0: feel … to, finish, flat fix, for … not, fuera |, get lost, get … number, got to, hace … que, hagan |
  4.0: halt, happi-, happier, hasta … coronilla, hit the, i … keeping, idea … que, is … much, it … possible
  4.0: j … accepte, j … mieux, jamais donne, je coupe, je … parle, l abonnement, l envoi, l … proprietaire
  4.0: la coronilla, la familia, la poubelle, la … avec, la … plus, la … pu, laisse … numero, le svp
  4.0: lista que, live, lo hagan, long … me, me again, me now, me rayer, me sortir, me … mandando, me … ni
  4.0: me … pour, mensaje … no, mensajes gracias, mensajes porfa, menvoye, merci … journee, merci … tout
  4.0: mes alertes, messages … m, moi … groupe, moi … me, moi … rien, mon ok, my inbox, my sign, name wrong
  4.0: ne … en, necesito los, need … texts, new … and, next … so, ninguno de, nix, no ando, no los
  4.0: no trabajo, no … andar, no … di, no … mensaje, no … more, not angry, not mind, not work, not … texts
  4.0: now … me, now … need, numero no, oficina no, oigan, on … appelle, one … this, par telephone, pas … sur
  4.0: pas … svp, passe au, pero … quiero, phone … with, pis … cell, please … more, plus … texto, plus … vos
  4.0: prove, qu on, que por, que … ne, que … queria, que … quiten, quiero es, quitan, recibir nada
  4.0: returned the, ride please, rien signe, said no, sales texts, says … texting, segunda, send another
  4.0: si queria, sombo-, sombody, souvenir d, speciaux, stop sent, suis … a, svp … de, tell you, text i
  4.0: texting her, texts thank, texts … to, texts>law, that box, the clinic, the last, the … stand
  4.0: the … take, the … was, there please, ticked yes, to … like, to … week, told … not, tout … reste, ts
  4.0: turn these, un magasin, une journee, used NUMBER, verbally, volvieron a, vos nouvelles, vous bloquer
  4.0: vuelven, want your, wife … you, with out, y tambien, y todavia, y … paso, y … siguen, yo … mi
  4.0: you … mandes, your stuff, yours too, | antes, | buying, | chuck, | desabonner, | exit, | feel, | prove
  4.0: | … dog, | … pu, | … stp, ~_msj, ~_nur, ~arer, ~coch, ~dise, ~epli, ~iale, ~msj, ~nn_, ~nro, ~ntly
  4.0: ~nurs, ~piti, ~roni, ~rsi, ~ucs, ~verb
  3.9: NAME … texts, NUMBER that, a bloquear, a … caisse, a … i, a … muchacha, acepte |, again ok, ahi … no
  3.9: am an, and all, annulez … rappels, are fine, are … not, asked nicely, at … in, au salon, avez achete
  3.9: aviez … que, away … number, baja |, because … your, ben voyons, bici … los, bicicletas, bike share
  3.9: bon … la, borra-, bother … me, caiss-, cancel these, change … idee, change … preference, chuck
  3.9: claim to, claim … have, concerned, consent … claim, cosa, crean-, creances, d ecrire, dan de
  3.9: dan … baja, de baja, de ceux, de cuando, de tel, de todas, de … envoi, de … mes, de … n, de … spam
  3.9: dealt, decoche, demande d, denme, denme … baja, desde hoy, did for, dije no, dit … c, dit … j, do my
  3.9: done getting, donne aucun, dort, down the, du tout, dump, email on, en … lo, en … mettez, end … i
  3.9: escribiendo, eso … es, esten mandando, frequ-, friday and, grateful if, grateful … you, he pedido
  3.9: here i, i did, i say, i … leave, i … wanted, insurance … it, is pete, is time, j … coche, j … deja
  3.9: janm, je … donne, je … maintenant, jetez mon, jetez … numero, jurid-, just do, la famille
  3.9: la protection, la svp, la … demain, labor day, lachez … cell, lake, le … que, leaving … country
  3.9: left off, les he, let my, like … a, like … see, liste … ceux, los … es, m ecrivez, m … inscrite
  3.9: ma vie, ma … mere, ma … plus, make them, mas ofertas, mas yo, me las, me prometio, me these
  3.9: me … avisando, me … ok, mechanics, mejor … me, moi pu, moi … ca, moi … courriel, molesten mas
  3.9: moved … oregon, movil de, my customer, my preference, no contactar, no marque, no msj, no … asi
  3.9: no … favor, not agreed, not just, not write, of god, of opt, off whatever, offence, on ne, on … you
  3.9: one … did, only … it, order arrived, ordin-, orego-, oregon, over please, over … i, pantalla y
  3.9: pare por, pare … favor, pas … tu, pasado, pedir-, per, perdez, person i, peux m, pitie, plus rien
  3.9: por … bici, por … nunca, pour … j, pregunto si, prometio, proof … opt, pu … svp, que j, quitar mi
  3.9: ras … bol, remai-, respond, retirez |, said … and, said … to, salud, say … to, says … on, scrap
  3.9: send … else, sende-, sender, ses textos, shop but, show me, shut off, sigues, sin mensajes, sin textos
  3.9: since … accident, sir |, so … remove, sortir de, souvenance, state, stop i, stop … now, store … me
  3.9: suena el, suis jamais, svp annuler, temps … mon, text … i, textearme, textez … pu, texting him
  3.9: the mechanics, the trek, the … hold, these i, these please, these … and, these … me, these … texts
  3.9: they … in, this chat, this line, this … i, this … if, tire sale, to break, to email, to oregon
  3.9: to read, to these, to … check, touches, un petit, un seul, up but, use text, velo c, vez me, vez … me
  3.9: virtu-, volvieron, vos sms, vous … achete, when is, when … was, while driving, why am, will show
  3.9: y … mi, yo you, yo … le, you claim, you puse, your … program, | wheel, | … habia, | … hable
  3.9: | … somebody, | … today, ~_jap, ~agam, ~coc, ~ersi, ~ibi_, ~jap, ~lenm, ~ncen, ~nlos, ~oads, ~rase
  3.9: ~veu_
  3.8: NUMBER cents, NUMBER time, NUMBER … let, a minor, a … nada, aceptado, ai coche, ai eu, already have
  3.8: already i, and … are, and … buzz, ans j, any of, arrete svp, arretez svp, as no, au moins, aussi … de
  3.8: aux textos, avez … mon, avisen mas, away my, baja gracias, basis … you, be coming, be … back, bell and
  3.8: blast, borrennos, break up, business … you, but … remove, ca cesse, ca par, ca … moi, ca … une
  3.8: can drop, carta, cause de, cel you, cell de, ciert-, cierto, compraron mi, compraron … numero
  3.8: conversacion, courriel … la, cuenta que, de haberme, de mensajes, de promotions, de ses, de … droit
  3.8: de … qui, de … sms, dechi-, dejen … estar, dejen … spam, demande … fois, desabonner svp, desactivar
  3.8: di el, di para, dicen que, did … agree, disculpe me, divorce, do … for, do … hit, do … recall
  3.8: do … the, donc |, el spam, el … las, el … pero, en … lado, en … pis, encargo, ensui-, ensuite, envien
  3.8: erase, es … you, eso … los, esto … no, favor … no, fermer, fiche, flash-, for … but, for … messages
  3.8: from texts, gave … cell, get … this, gonfler, hat |, i ticked, i went, i … block, idee … les, if there
  3.8: if … wanted, il … y, in with, in … pocket, inhab-, inhabiliten, is … how, is … permission, jaja en
  3.8: jaja … no, jaja … serio, je trouve, je … arret, junto-, juntos, just … the, la palabra, le manden
  3.8: le monde, le rdv, le tirage, llamen … me, lo digo, lose the, m en, m oter, madru-, madrugada
  3.8: mais arretez, make sure, manda mensajes, me salgo, me … mantenimiento, memoria, mensajes … you, mes y
  3.8: messages i, messages svp, mi … joven, mient-, mientras, minor, mucho la, mwen pa, my … says
  3.8: need … keep, need … on, never … in, ni mensajes, no el, no mandes, no … autorizado, non j, non mais
  3.8: not anymore, not contact, not hit, not recall, number off, numero … ahi, nurse here, nurse on, on est
  3.8: on … or, opener, opted … in, oter de, oui pour, pas … peine, pas … permission, pas … suis, please let
  3.8: please make, please turn, please … these, polite, prefere ne, pregunte, produ-, prometieron
  3.8: promis que, pu … des, quand … ai, que nunca, que paren, que quede, que yo, que … cesse, que … mensajes
  3.8: quel droit, queria mensajes, quit … me, quita de, quite de, quiten |, quitenme … eso, quoi la, rayez
  3.8: recaditos, recibir ni, relan-, remove her, remove me, reply … so, restr-, restring, right that
  3.8: salgo de, se … dije, seguir … textos, seulement pas, shop … do, silence |, so … am, spam and
  3.8: spare … old, stop … merci, stop … up, suene, suerte … la, sus … por, svp pu, sweet … i, tan amable
  3.8: text service, textos … la, textos … no, texts is, texts … this, the consent, the delay, the do
  3.8: the kid, the paper, the … but, the … came, the … owner, the … time, them off, then stop, this … be
  3.8: time on, to drive, to reply, todo lo, tout ce, tranquilo |, trash, tres veces, unless you, untic-
  3.8: untick, up i, up … my, ups, ustedes … que, velo et, verdad … no, veux … etre, want out, want … receive
  3.8: when … texted, which … it, wi, wish not, with o, y suena, yo … fui, yo … me, you … por, you … use
  3.8: | denme, | detener, | fin, | mwen, | rendez, | retrait, | suficiente, | … casque, | … part, | … teh
  3.8: ~_lee, ~_ley, ~bra_, ~erts, ~gets, ~habe, ~imos, ~oix, ~oix_, ~oof_, ~oop_, ~orra, ~pr_, ~ptad
  3.7: NUMBER … am, NUMBER … moi, a quiet, a … plan, aburre |, aca, acepte, achete, adver-, after … you
  3.7: ai loue, ai rien, already … stop, already … time, am replying, am … need, and said, and … want, arms
  3.7: arretez … rappels, ask … be, at your, back … my, be great, be taken, bien que, bike to, bike … take
  3.7: birthday message, blank … purpose, bought the, breaking … with, bueno you, bye les, bye … textos
  3.7: ca la, ca … svp, cada … suena, caen, cajera, can … too, cancel text, cancelame, cast, celular por
  3.7: chez … enlevez, choix, cierto |, comment … me, como que, compe-, compraron, creci-, cuando van
  3.7: cut them, cut … out, de estar, de estos, de ninguna, de … enlevez, de … me, decli-, decoc-
  3.7: delete mostrador, depanne, deranger, desap-, desmarque, desvi-, di … como, did … my, discontinue these
  3.7: donc … nom, dos … y, ecris moi, el … ahora, el … sin, elect, en envoyez, en esto, enlever |, envie-
  3.7: escriba |, est … mere, este … de, estuvo … de, et … velo, feo, fue el, fuera de, get … i, gosser
  3.7: guys to, hasta … van, have agreed, have already, have … been, her phone, hombr-, hombre, hope this
  3.7: i guess, i really, i report, i … okayed, i … replying, i … stop, inner tubes, inscrite a, is … one
  3.7: is … take, j … dit, je conteste, je tiens, joine-, joined, know it, know … are, l heure, la ley
  3.7: la poste, le … ne, les avis, les veux, les … una, llega otro, lo … ahora, longer wish, loue
  3.7: ma reponse, mas … esto, me sirve, me texte, me textez, me vuelven, me … email, me … out, me … si
  3.7: me … that, me … y, merci … bien, mes preferences, mesi, mi … los, miss the, mon … plus, mon … sur
  3.7: much … please, my arms, my … needs, never okayed, no lo, no … do, no … list, no … mandaran, no … sirve
  3.7: no … wish, not consent, not reach, not riding, not send, not … me, not … us, notifications |, nuest-
  3.7: nuestra, off … sends, ok please, ok thanks, on … ca, one … no, only rented, only … email, over … take
  3.7: pager, pas … francais, peux etre, phone a, phone … a, phone … stop, pierde, please … messages
  3.7: please … them, poppe-, popped, por … gracias, preferences, prefiero que, preguntaron si
  3.7: preguntaron … queria, produce, promised my, proof of, provi-, pu … texto, pushe-, pushed, que … etes
  3.7: que … n, recevoir des, recordatorios de, recordatorios para, retiren, retirer |, reviendrai pas, s v
  3.7: s … p, saber … mas, salid-, sans … pour, se … di, seasons, separ-, should not, shuts up, so it
  3.7: so … is, square, stolen … i, stop everything, suspender, svp retirer, svp … textos, sweet but
  3.7: take … cell, take … phone, taking me, tannants, tengo dos, text … can, texting … my, texto c
  3.7: textos en, texts … do, the man, the trouble, the … job, them … the, these … away, this … do
  3.7: this … last, thought unsubscribed, tiene NUMBER, to answer, to marketing, to see, to … be, to … lawyer
  3.7: triste, unsubscribe |, up friday, v, v p, vais aller, vos … d, votre … si, vous enlevez, want … from
  3.7: want … texts, want … updates, who authorized, will … in, without a, would … great, wrong … of
  3.7: you paren, you … bueno, zero, | asked, | cancelame, | look, | name, | … esposo, | … interessee
  3.7: | … prefererais, | … sir, | … spamming, | … tes, ~_v_, ~_zer, ~acta, ~adm, ~adve, ~aji, ~ajit, ~bot_
  3.7: ~ciau, ~cter, ~ctez, ~ecli, ~ecoc, ~elam, ~enr, ~erb, ~esap, ~homb, ~ijos, ~ined, ~iree, ~priv, ~quez
  3.7: ~spet, ~zero
  3.6: NUMBER centavos, a … depuis, account … the, acepte yo, ads, agreed … messages, ahora me, ai repondu
  3.6: ai … vu, aimerais mieux, alertas, alors … les, altog-, altogether, altogether |, am … you, and could
  3.6: and crank, and every, and … not, annulez mes, another … of, are … and, are … n, arretez vos, ask to
  3.6: ask … you, at our, attendant, aviez promis, awya, baja you, bebe … de, bell … crank, bici … una
  3.6: blasts, bloqueados, bloquear, but please, c … clair, c … rendu, call … remove, can get
  3.6: cancel … please, cancelo … mensajes, cell number, cell … la, centa-, centavos, clearly, clout-
  3.6: compre … bici, confirm i, contactez, continuar, courriel a, cross me, cross … off, d idee, dautr-
  3.6: dautre, day so, de mon, de nous, de texto, de … merci, de … sortir, delete taller, deme … baja, desabo
  3.6: desabonnez … svp, desus-, detener, di, donde estan, du … un, efectivo … no, el envio, en todo
  3.6: encore vos, enlevez … ca, envio de, est clair, est rendu, est … effacez, et ca, exactly, explained
  3.6: favor … escriban, figurer, find … else, for … please, for … sms, forgi-, frame and, from … texts, ftc
  3.6: going with, got … to, have asked, having my, hers |, hijos, honor it, i drive, i … do, if that
  3.6: if … would, inbox is, insistan |, interdis, inviting, is nothing, is now, is … please, j … que
  3.6: jamais … pour, je prefererais, just … more, kindly … this, l … retirez, la caisse, la … asi
  3.6: lache … patience, las alertas, late be, late … there, legal, les boys, les message, les sms, liber-
  3.6: llanta … me, longer … in, los va, m … envoyer, make these, makes the, mandar |, mas gracias, me … do
  3.6: me … it, me … mande, me … pero, me … texts, medio, mi cel, mi contacto, middle of, mind … me
  3.6: montrez moi, more texting, my leg, my … remove, nada … texto, need something, nerfs, never contact
  3.6: never text, no for, no hice, no … porque, no … texting, not … english, numero aux, numero … vidanges
  3.6: of … these, off … and, ok … text, on … head, or … my, oubli, our number, pacie-, paciencia, paix avec
  3.6: panics, papa est, pas … avoir, passe chercher, phone do, phone … please, please delete, please … i
  3.6: please … number, porfa no, portable de, possible … arreter, pour … desinscrire, preference to
  3.6: prefererais, prefiero … me, pretty … i, pris, propio, que ce, queria … y, quien … no, recal-
  3.6: receive sms, recoive, regale, remove us, remove |, rendu la, repete, request … be, retiree
  3.6: right … text, ringing me, said not, says … have, sending the, set me, set … to, shop please, shop … me
  3.6: si … you, so drop, so … end, sorry can, sorry … be, stop with, suerte con, suis … interesse
  3.6: supprimez mon, sur … telephone, switch off, swore, tache, take … of, tanna-, ten minutes, text from
  3.6: text … about, text … any, text … on, textez pas, texting … stop, texto ok, texto … de, textos par
  3.6: thanks … everything, that … out, the ftc, the sign, the … sale, there … nothing, these … end
  3.6: think have, to keep, to messages, to … ftc, to … messages, to … phone, to … taken, trun, uds, un mot
  3.6: un … la, un … vos, up so, veux pu, vos … pour, vous … ecrivez, vous … en, vous … me, want … number
  3.6: where … are, where … the, would … for, wrong>angry, y despues, y otra, yo ni, yo para, you … already
  3.6: young lady, your … out, | baja, | finalement, | revoke, | … caissiere, | … qui, | … school, | … veces
  3.6: ~_ads, ~_di_, ~ayed, ~baro, ~efus, ~etan, ~feri, ~itie, ~iven, ~libe, ~nnan, ~oof, ~ubs_, ~upon
  3.5: NUMBER merci, a aucun, a garde, a m, a … con, a … to, a … vie, aepd, agreement, ahora … me
  3.5: ai … souvenir, al … y, allez … quelqu, am getting, am using, and … after, and … do, and … get
  3.5: annuler |, arret svp, at … clinic, aucun … alors, autan-, autant, aux vidanges, avec vos
  3.5: avec … textos, back … please, baja, bc … you, been … since, besoin … m, besoin … vos, bike … keep
  3.5: blast |, blast-, but … not, but … you, ca … ai, caissiere, came in, can … close, can … have, captu-
  3.5: compu, con … texto, conformement, conformement a, conformement … la, consent |, contact list
  3.5: contesto … que, cuando le, cuantas veces, d … retire, dame … de, de aqui, de cancelar, de ella
  3.5: de … pa, de … texte, des … apres, deseo … recibiendo, desma-, di |, did … ask, disen-, donde … mi
  3.5: donne pour, du NUMBER, du … pis, ecrit arret, el mes, en avril, en sus, en … arretez, enlevez … des
  3.5: envoyez … d, eso si, etait a, etre … svp, exercise my, exercise … right, facture est, fecha, filte-
  3.5: firme yo, fois j, follo-, for each, for … last, for … pickup, gaste-, gasten, get … sec
  3.5: getting … after, good … not, guys but, has to, hijo y, him off, his phone, hmu, holle-, honestly |
  3.5: i chose, i sure, i … gettin, i … using, i … yes, importunez, in … please, inscrite par, interesado en
  3.5: interested … your, invite, iphone |, ir manana, is … list, is … something, is … third, j … refuse
  3.5: j … this, jamais svp, je tape, jours ouvrables, la aepd, la caissiere, la … enlevez, laisserai
  3.5: law>more, lawyers, le escriban, le … arretez, le … moi, le … texto, les … automatiques, ley
  3.5: like … text, llamen ni, llege-, llegen, lleguen, lo pense, lo unico, look … your, los dije, los … y
  3.5: loud, loud in, mais pour, manden nada, mandes |, mas … que, mas … texto, me avise, me les, me stop
  3.5: me … any, me … porfa, me … text, mensajes … no, mensajes … quiero, mensajitos |, message … to
  3.5: messages my, messages … svp, mi respuesta, moi avec, moi si, mon … n, montrez, motorcycle, muerta
  3.5: my baby, my back, nearl-, nearly, never coming, ni … mensaje, ninguna, no gasten, no … bike
  3.5: no … mensajes, no … remove, none of, not … anything, not … reminders, not … sending, not>list
  3.5: number pour, number … just, number … one, number … that, numero … para, off of, off with, off … phone
  3.5: on … pas, on … screen, one flat, opting out, oter … la, otez, out again, ouvrables, overseas
  3.5: par … enlevez, para … dejen, paren con, parte, parte … esto, pas souvenir, pas texter, pas … arretez
  3.5: pense … y, please discontinue, please help, plus capable, podian, possible de, pour tout, preference
  3.5: prepa, pu le, pub, que lo, que mon, que … stop, quien … los, quiero ser, read them, ready i, reboo-
  3.5: rebook, recoit … textos, remove … cell, rendu a, repli-, resena … no, rien … de, river, s il, say you
  3.5: schedule, scrub my, scrub … number, send no, send these, ser parte, set with, si quieren, si sin
  3.5: sigan enviando, sigan … avisos, silence please, sleep days, so is, soit, souviens … d, squar-
  3.5: stay … the, steal, still you, stop … these, stop>number, stop>these, stuff |, supper, supposedly
  3.5: suspenda, suspendan los, svp mon, tablet, take him, tape avec, tengo … anos, tenie-, text remove
  3.5: texte svp, texteen, texties, texting please, textos sur, textos … en, textos … magasin
  3.5: texts … forward, the link, the river, the sun, the … cheers, this house, this point, tienen … con
  3.5: to … and, to … message, ton … de, unchecked, up on, vais … chez, velo a, veo bien, veux plus
  3.5: vos trucs, vous l, wasting … time, went … the, when … have, where i, whoever runs, will … your
  3.5: yo … hice, you por, you … cease, you … favor, you … leave, you … message, your form, | conformement
  3.5: | deactivate, | lay, | suspenda, | terminamos, | … avisos, | … doctor, | … ecris, | … flat, | … mail
  3.5: | … quel, | … serait, | … ustedes, | … vois, ~_ote, ~aded, ~ae_, ~aptu, ~cara, ~cif, ~clin, ~ctar
  3.5: ~deco, ~ebra, ~fabo, ~foll, ~iaux, ~itam, ~luya, ~prep, ~ptu, ~ptur, ~pub_, ~rcha, ~reca, ~rett, ~rlos
  3.5: ~siv, ~soit, ~tarm, ~tros, ~ub_, ~zac
  3.4: NUMBER du, NUMBER … qui, a l, a ti, a ustedes, a … nadie, a … pis, a … robot, accue-, accueil
  3.4: alerts |, all … with, already … a, am having, am … nurse, angry>number, any |, anything to, arizo-
  3.4: arizona, arreter … rappels, arreter … recevoir, arretez les, at … house, avises, avisos de
  3.4: be grateful, be texted, be … again, bici a, bien francais, bike … for, bike … please, bloque si
  3.4: bought … tube, box is, but no, but … do, buying … bike, by what, c … ecrit, ca … sur, cada, caller
  3.4: cancele mi, celui … ma, certainly, cessez les, chingar, clear, cnil, come … on, comme … vous
  3.4: compre … casco, confusing, contactar, conversation |, cote de, cours … le, crtc si, cuando suena
  3.4: d autres, de ca, de chingar, de plus, de … job, de … lista, dejen … chingar, deme de, do … reach
  3.4: dolares por, donc retirez, done … texts, effacez … numero, eliminame, ella no, else … text, en france
  3.4: enlevez donc, enlevez … mon, entie-, es menor, es … los, escribirme |, est fini, est non, esto en
  3.4: estoy … por, estre-, et ce, famille, fin aux, for … and, for … stop, forev-, forever, france
  3.4: from … please, from … text, full … of, gave the, gdpr, gerant m, good on, great if, hacer-, hacerme
  3.4: has … own, hay necesidad, he … nada, him i, i certainly, i … having, i … remember, i … taken, in NAME
  3.4: in arizona, interesses, is private, it … ready, it … with, j avais, jamais … texto, je laisse
  3.4: je reponds, je … aux, jours |, juste que, known, l ancien, la misa, le pique, le … mais, le … sans
  3.4: leave … text, les nerfs, like … messages, lista-, liter-, los mande, los … a, los … tambien, los … yo
  3.4: loved the, m avait, ma … dans, mair, make … stop, mandan |, mandando textos, me off, me take
  3.4: me vuelvan, me … recibir, me … times, merci mais, mere de, messages ne, messages please
  3.4: messages … please, mi nadie, mon … je, my … on, n … plus, nae, need … quit, needs to, never shuts
  3.4: new … same, no riding, no textos, no texts, no … necesidad, no … otra, no … texts, non a, not carry
  3.4: not … out, not … receive, not … them, not … to, nothing |, nouvelles par, nouvelles … texto, now … no
  3.4: numero … sus, och, of these, of … texts, off for, off … do, off … text, offre-, offres, ok that
  3.4: on one, one here, out loud, out … these, outre, over … so, para … mensajes, para … no, para … you
  3.4: pas enlevez, pas … en, passez, permiso |, pero you, phone for, plainte |, please cut, please … his
  3.4: plein mon, plein … casque, polan-, poland, promos to, pu … message, que … ai, que … quiero
  3.4: quien autorizo, quiero salir, quiero … parte, quieto, rayez moi, remove … please, replied, reply i
  3.4: repondre, resign, resolution, sais … qui, sans … accord, second |, shave-, shaved, shuts, si no
  3.4: si … velo, signe … ca, sin sus, so you, spamming me, specials, specials |, still … my, still … these
  3.4: surveys, take … number, telefono de, text reminders, text … else, textos por, textos you, texts from
  3.4: that … it, the appointment, the late, the promo, the record, the screen, the … reply, then … do
  3.4: these … stop, this as, this messages, this work, this … again, till … no, to change, to … text
  3.4: to … texting, told the, trying … get, un candado, unchecked that, unchecked … box, unico, up … this
  3.4: usa, velo je, very good, vos rabais, voulez mais, vous prie, week so, when … am, will see, with no
  3.4: would … grateful, y … los, y … quiero, yes … texts, yo … no, you con, you mind, you … last
  3.4: you … manden, your … now, | already, | block, | cancele, | chemo, | congratulations, | en, | era
  3.4: | och, | switch, | … dicen, | … exercise, | … paren, | … quieto, | … reponse, | … salgo, | … svp
  3.4: | … tiens, ~_gdp, ~_pid, ~_ses, ~_tet, ~aren, ~aura, ~ayez, ~barq, ~cta, ~decl, ~dpr, ~dpr_, ~ecie
  3.4: ~ecl, ~ecue, ~edir, ~erlo, ~esus, ~gdp, ~gdpr, ~hono, ~ntl, ~orev, ~page, ~pos_, ~rras, ~tenl, ~tf_
  3.4: ~trez, ~unto
  3.3: NUMBER apres, NUMBER … j, NUMBER … se, a change, a list, a rest, a saber, a … cosa, a … enlevez, a … y
  3.3: af, all and, all please, all … number, amor … de, amour du, and only, and … texting, anything … this
  3.3: apunto sin, arret, arrete … me, arrive quand, as well, as … now, ask that, avoca-, away from
  3.3: be … this, beepi-, beeping, bike shop, bisicleta, cada mensaje, cader-, cadera, cambie … opinion
  3.3: cancel … texts, case, certainly did, certainly … not, chef, chum |, clientes, compadre |, consent you
  3.3: conversation, correo electronico, cortala … los, cuando necesite, cut … off, d la, d … textos, de este
  3.3: de esto, de numeros, de quel, de … pub, de … text, decirme, deja … d, deja … stop, delete … cell
  3.3: derangez moi, dernier svp, desactivar los, discontinue, do … contact, does … work, ecrire |
  3.3: effacez moi, effacez mon, effacez … de, elle veut, empez-, en plus, en … momento, en … pas, end
  3.3: engineer, enviando, esa … que, esos mensajes, est … trop, esto you, etre retiree, every text, explique
  3.3: explique a, explique … NAME, fabor, fabor de, fermez mon, firme … para, for anything, forget you
  3.3: futur, futur |, gentil mais, get … a, hagan de, hagan … cuenta, half of, he used, hello stop, hitti-
  3.3: i clicked, i left, ici, ici … a, il vous, in spring, in your, in … texts, inbox |, inner tube
  3.3: inscribieron, inscribieron sin, ipad, it close, it hurts, it … every, j … sortir, je … jamais, jst
  3.3: know when, la cadera, la muchacha, la vie, lachez … telephone, ladilla con, lavar, law>these
  3.3: list … so, list>me, llene-, llenen, los digo, los … gracias, lose … number, lunes y, m envoie, m … de
  3.3: mais … moi, makes you, mandando … you, manden recordatorios, manden … mas, mauvais … de, me any
  3.3: me escriba, me inscribieron, me quite, me will, me … mas, me … please, mensajes … este, mensajitos
  3.3: meses, messages stp, metanse, meter, mettez … aux, mi abuela, mi … se, mis datos, mis … no
  3.3: moi … rappels, must have, my … no, ne … ai, need you, ni, nights, no fui, no opt, no … enviando
  3.3: no … or, no … problema, nobody here, non … gars, not … an, not … be, not … understand, notre … n
  3.3: number>remove, numero … merci, of … remove, off switch, off this, off … texts, ofrezcan, ojala, ok to
  3.3: on arrete, oter, otez … numero, otro mas, otro yo, otro … asi, oui … le, over … remove, pa esto, pas c
  3.3: pas … pub, perdez mon, perdez … numero, pero … you, peut m, phone out, phones, plait |, please cease
  3.3: please honor, plus … messages, pompe … NUMBER, por donde, pour faire, pour hier, pour savoir, pour une
  3.3: pour … dire, prendre note, prie, prie de, print, promociones … de, promotions, pu … textos
  3.3: puede quitar, qu … me, que firme, que haya, que … sin, quit texting, quit … that, quiteme |, quitter
  3.3: reason to, recados, receive any, recibir esto, recojo el, relances, remove please, request to
  3.3: retrait svp, right one, said … stop, sans me, says reply, serait … pas, sert a, si … por, sin decirme
  3.3: so kindly, solli-, sortez … de, sortir |, still getting, stop writing, strike this, sue |, supposed
  3.3: supposed to, sur une, tabar-, take us, te dijo, terminen you, terminen … con, text anymore, text svp
  3.3: text … at, textos non, texts … all, texts … not, thank … for, thanks but, thanks … fixing, the … do
  3.3: the … had, the … lady, the … lot, these … up, this contact, this … an, this … his, tiens, time to
  3.3: to me, to … or, todos los, told … it, trabajo … me, tranquille … tes, un … enlevez, un … message
  3.3: una vez, unsub me, ustedes son, velo … a, vendeurs, vos affaires, vos … ne, vous avais, vous avec
  3.3: vous … arreter, vous … d, vuelvan … mandar, want … this, we sold, week please, where … get, whitc-
  3.3: will … out, wipe, wish … be, with … mom, without … me, word … stop, yo no, yo nomas, yo quit, yo … la
  3.3: yo … lo, you asking, you borrame, you unsub, you … again, you … al, you … quiere, yours-, yourselves
  3.3: | eliminar, | for, | unfollow, | zip, | … bueno, | … gerant, | … husband, | … inscribieron
  3.3: | … manager, | … proof, ~_fic, ~_ni_, ~_oja, ~_pub, ~_set, ~_tec, ~alto, ~avoc, ~busi, ~cada, ~cogi
  3.3: ~cosa, ~cutt, ~dde, ~dien, ~dum, ~epti, ~esea, ~itan, ~lert, ~llic, ~nsh, ~oine, ~ojal, ~otez, ~rsat
  3.3: ~sati, ~soll, ~tame, ~tits, ~uall, ~ulen, ~xtee
  3.2: NAME again, a brise, a inscrit, a person, a sec, a textear, a textearme, a … envois, a … jefe
  3.2: about … tune, acaba, achaler, aguanto, ahora, ahora … de, ai paye, ai … a, aines, all of, all … them
  3.2: allow-, already replied, am driving, and for, annuler … textos, apres … service, are at, are not
  3.2: arrete … messages, askin, asking is, au complet, au … plus, aucun … svp, away please, bajam-, been off
  3.2: bien vouloir, bloque … numero, bloques mais, bon de, borrame, borrarme, borre … numero, bow out
  3.2: bow … of, but do, but … texts, but … the, by thurs, ca moi, ca svp, cahie-, cahier, can the
  3.2: cancel … messages, capables, ce contact, ce … de, cease |, cel |, cel … no, celular es, cessez
  3.2: changing, check-, clear-, completement |, con … delete, con … ofertas, consentement vous, cuando … di
  3.2: cuart-, cuz … your, de bien, de sms, de son, de textos, de … vouloir, deals, deje de, dejenme fuera
  3.2: dejenme … de, delete … phone, depuis … ans, despe-, digo, disappear, do … send, donc j, donne … number
  3.2: dos numeros, each buzz, ecrive, effacez … infos, el fabor, en ningun, en … eu, encei-, enceinte
  3.2: entonces … me, enviar mas, envie … vous, escribirme, esposo you, est … en, est … qu, estar … esto
  3.2: esten … con, esto, et svp, etait … pas, every … please, faire … de, faire … mon, faites moi
  3.2: for fixing, for … delivery, for … take, for … to, for … warranty, from texting, from … shop, goes off
  3.2: gracias … el, great … on, groupe |, guys are, had no, hasta … vista, hay … que, heart-, husband … in
  3.2: i gave, i … and, i … bought, il … plait, in … robot, in … you, interesse |, is me, is … emergency
  3.2: j … paye, je quitte, je roule, je … etre, je … votre, know … it, la bicicleta, la dedans, la vista
  3.2: la … va, las … de, lay off, le demander, le dimanche, le … demain, like out, line, lista por
  3.2: lista … favor, lista … y, lo tienen, lo … a, maine, mais n, make … go, mandaran, mandenle, maquinita
  3.2: marke-, me already, me ever, me like, me one, me recuerden, me regreso, me texteen, me … lol, me … par
  3.2: me … recordatorios, mecanico … que, mes … stp, mi … a, mind about, mobile number, moi … ai, moi … de
  3.2: mon numero, mon … sans, mon … stp, months ago, more … it, muchacha que, muert-, muy buen, my opt
  3.2: my riding, my right, my telephone, my … or, my … wrong, n my, n y, n … envoyez, no con, no enviar
  3.2: no mandar, no sigan, no … estos, no … permiso, no … text, not … remove, now that, number at, number to
  3.2: obligation, of … i, off sms, off … list, old … no, on for, on these, on … end, on … ride, one … do
  3.2: opini-, opinions, opted, otez moi, otro los, otro … you, ou … ai, out … texting, owner-, owners
  3.2: paid cash, par … seulement, pas m, pas … courant, pasad-, passed … march, pedi que, perdieron
  3.2: phone here, phone … full, phone … up, pis … textos, plait, please no, please she, please take
  3.2: please thank, please you, possible d, possible to, possible … ne, pour … c, premiere, prepaid phone
  3.2: pretty sure, program, prometio que, promised, pull my, purpose |, quand j, que … ex, que … retiren
  3.2: que … soit, quelqu … d, quit the, quitame, quiten … numero, quitenme jaja, ready … is, receive texts
  3.2: refus-, removed me, remplir, report … as, resena you, resig-, reveiller, reverse, revoila, rgpd
  3.2: ride … take, riding days, riding … are, rien accepte, robinson y, saska-, scares, se … cuando
  3.2: se … digo, sease, secur-, shut … the, spam please, stick, still good, stop … j, takem-, takeme
  3.2: takeme off, text box, text porfa, texter |, texting the, texto … j, textos … enlevez, textos … le
  3.2: texts eh, texts>more, texts>not, the right, the … eh, the … texts, this … going, this … thing, though
  3.2: ti que, to report, to … country, to … so, todavia me, too stop, tracf-, tracfone, trails
  3.2: tranquille avec, truc, two … for, ultimo … me, un ano, un d, un precio, un … mas, une pompe, up … more
  3.2: ustedes … no, utile, utiliser … numero, veces … que, vendu le, venez, veux … de, vista, voila
  3.2: vous effacez, vous … bloques, vuelvan, vuelvan a, wakin-, waking, want them, wasti-, wasting
  3.2: wasting your, week … you, wesh, with texts, within NUMBER, work … please, would … out, wrote
  3.2: yo … pregunte, you always, you … alto, your manager, | anular, | bless, | chamo, | compraron, | excuse
  3.2: | git, | ojala, | prepaid, | wesh, | … bothering, | … mejor, ~_aca, ~_ej, ~_suy, ~ajam, ~arar, ~aven
  3.2: ~dece, ~defi, ~esar, ~etem, ~gal_, ~ieme, ~lank, ~luti, ~mark, ~mit_, ~nces, ~pias, ~pini, ~pub, ~pus_
  3.2: ~rote, ~rram, ~scon, ~sea_, ~shee, ~stia, ~suy, ~uth, ~voi_, ~welc, ~wrot
  3.1: NAME … out, NUMBER la, NUMBER … but, NUMBER … can, a dit, a lawyer, a ningun, a nurse, a postcard
  3.1: account and, added … without, ai … accepte, air en, air … NUMBER, al … you, all … ask, aller-
  3.1: am going, am switching, anula-, anular, any … texts, anyone … this, are … NUMBER, arretez avec
  3.1: as junk, attei-, atteinte, automatique, avocat, be |, bebe recien, bebe … nacido, bici era
  3.1: bicicleta you, bien … la, bien … mensajes, bike … a, borreme |, borrenme, borrenme de, busque
  3.1: but could, by … right, c … trop, cada … por, caisse, call … he, can … opt, can … please, care about
  3.1: ce cellulaire, celular … el, chsld, comer-, comment vous, comprar … no, comprenez, comprenez pas
  3.1: con … derecho, con … respeto, consent … be, consenti, conso-, could use, customer … not, d su, dadme
  3.1: dadme de, dadme … baja, dado, dans … NUMBER, de ne, de taller, de texter, de … cote, de … femme
  3.1: de … gracias, de … plus, de … texto, demac-, desde cuando, desinscription, desor-, desormais, did not
  3.1: did … sign, discontinued, done … your, du matin, e, e don, each text, ecris plus, ecrivez … jamais
  3.1: el papelito, encar-, envie de, envoyez pu, escriban mas, escribiendome, escribiendome |, est … chsld
  3.1: est … possible, eu … velo, ever … this, every, every day, exclu-, excuse me, finit-, finito
  3.1: for … since, forever |, forget about, gang de, garantia no, gave no, get rid, git, got … bike
  3.1: hace … mes, he dado, here … am, hip, hombre |, houst-, houston, how it, how … have, husband passed
  3.1: i already, i please, i … keep, i … switching, i … what, if these, in ohio, internet, is perfect
  3.1: it … stop, j … rien, je … de, je … une, know you, la pu, la semaine, la … robinson, last … you
  3.1: le … mal, les rappels, list thank, list |, lista robinson, llamadas ni, lo … si, lol arretez
  3.1: longer … to, los sms, loud … the, ma … privee, maintenant … moi, mandando cosas, mandar a
  3.1: manden … aqui, manden … jaja, marchait, mas |, me caen, me hagan, me lleguen, me pongan, me … las
  3.1: me … more, memor-, mensajes y, mensajes … por, merci plus, mes donnees, mes infos, messaging |
  3.1: mi … me, mineur, moi les, more sms, mouri-, mourir, movil, muchas … por, my uncle, n a, nacid-, nacido
  3.1: ne … ecrivez, never sign, no escriban, no manden, no puede, no … escriban, no … pedi, no … spam
  3.1: not and, not … consent, not … told, not … up, nothing more, number a, numero sans, numero … yo
  3.1: off there, off … good, ohio, old … the, olvidense, olvidense de, on dit, otros, over there, parce que
  3.1: parve-, parvenir, pas etre, pas textez, pas … sms, pas … texto, pedirlo, perdu … job, personne ici
  3.1: petits, peux … avoir, phone … and, phone … gets, phone … of, phone-, pido … me, please stop
  3.1: please … delete, plesa-, plesae, plus pour, point, por un, por … servicio, postcard, pour pu
  3.1: pour toute, prefererais que, prepaid, pris mon, priva-, proprietaire de, pulle-, pulled, put … phone
  3.1: que derecho, que mandan, que momento, que … acepte, que … no, que … tengo, que … textearan
  3.1: quitame … la, quitte … liste, quoi vous, quoi … mot, raffle … not, recien nacido, recon-, refil-
  3.1: refus, relationship, reply to, replying to, respe-, responder, right … you, robinson, rodadas
  3.1: s … vous, sacrez … patience, said … was, schools, scrib-, scribe, send proof, send>want, sent from
  3.1: service … not, seul texto, shred, singe-, sms you, so here, solo … por, son bike, sonne, stop et
  3.1: stop les, stop these, stop … messages, stop … vous, style, supplie, sur … numero, sus fotos
  3.1: sus … gracias, svp pas, take me, tardes … la, tel |, tengo … bici, text it, text … get, textearan
  3.1: textearan |, texter le, texto … suis, textos de, textos je, texts my, texts>want, that no, the law
  3.1: the ones, the same, the … card, the … love, the … updates, these can, these now, these>send, thinks it
  3.1: this phone, to work, to … stop, to … texted, todo respeto, toute-, treated, trick, ultima … que
  3.1: un favor, un … arretez, un … aux, un … sin, un … suyo, una moto, une crevaison, unsub … please, up do
  3.1: up … do, va … pagar, vais plus, vais … la, veces, velo pas, velo plus, vie privee, vos … le
  3.1: vous comprenez, vous le, vous plait, vous … deja, vous … retirer, vuelven a, way you, way … stop
  3.1: we only, what right, will … at, with … reminders, witne-, witness, worn out, y ella, y … mandan
  3.1: yo … aceptado, yo … con, you all, you could, you might, you … scratch, you>stop, your computer
  3.1: your … get, zero … please, | appreciate, | cancel, | desactive, | ex, | g, | must, | nomas, | olviden
  3.1: | olvidense, | plesae, | shred, | … answer, | … asked, | … bajo, | … garde, | … hope, | … molestar
  3.1: | … pero, | … ve, | … vente, ~_ast, ~_baj, ~_def, ~_dum, ~_e_, ~_epa, ~dirl, ~disa, ~eses, ~gans
  3.1: ~icip, ~inie, ~lake, ~lied, ~ncar, ~nsen, ~ovil, ~raw_, ~sele, ~tec, ~vece
  3.0: NAME j, NAME … ai, NAME … are, a day, a flat, a mandar, a … not, a … sur, a … your, abonne … rien
  3.0: accepte |, accepter, acepte textos, ahora solo, ahorr-, ai … au, ai … je, aie, aimer-, air NUMBER
  3.0: all texts, allowed, and the, and … ding, and … have, and … them, and … time, arreter svp, arretez … m
  3.0: atrop-, avais, avant … je, avez un, away … my, baja si, bajame de, bajenme, bici … mi, bike lol
  3.0: bike … stop, bloqueo |, bloques, bolet-, boletin, born, bro stop, bueno … de, button … i, ca merci
  3.0: cambie la, can … us, cancelo los, cell off, celular … sus, cesse-, chaque texto, con los, con una
  3.0: con … abogado, confunde |, consent, consented, consentement |, contr-, corten, cuantas … tengo
  3.0: cut … the, d baja, d … est, datos |, day … me, de pu, de sa, de … alors, de … bicis, de … desabonnez
  3.0: de … recevoir, de … recordatorios, decline, delete this, delgado, den de, den … baja, dernier … que
  3.0: desapuntan, desha-, desolee, despues … eso, did … you, digan-, dit … au, do me, does … count
  3.0: drop … from, each time, eat it, en envoyer, en supplie, en … plus, enlevez l, enlevez moi, enough with
  3.0: envoi, envoyer ca, epais, ese … yo, eso no, est … enlevez, est … svp, estarme, et, every time
  3.0: every … of, expressly, favor … de, figure out, figure … how, fin … textos, flag, flooded, for one
  3.0: for … on, from bell, from list, further |, get … in, getin-, geting, go … with, good with, good … i
  3.0: grace, haber, haber aceptado, habia, harassing, have … say, have … text, hicie-, hicieron, honor
  3.0: hopin-, hoping, how did, i wrote, i … report, if … could, is an, is … but, is … your, it your
  3.0: it … monday, it … that, j … loue, job sur, juste m, juste … enlever, keep … bike, kettle, kid … the
  3.0: knowl-, knowledge, la cnil, last one, last … do, law>list, le … pour, les di, lick, list in, listado
  3.0: llamaran, lleguen |, loco |, m ecris, m effacer, m … c, mais … mon, make the, manage, manden … avisos
  3.0: mas mensaje, me contactez, me dejan, me llegue, me quiero, me … abonne, me … these, me … without
  3.0: me>remove, mejor el, mensajes que, message no, message … i, mettez la, mi … jaja, mom says, mon … mais
  3.0: mon … monsieur, mon … on, more texts, moyen … pu, much … stop, my consent, my … passed, nada aqui
  3.0: nada … mensajes, nada … ustedes, name … i, ne … m, ne … me, ne … texter, need from, need not, night-
  3.0: no firme, no las, no lleguen, no reason, no … dinero, no … ser, no … vuelvan, not accept, not buy
  3.0: not buying, not mean, not texting, not this, not … going, not … here, not … texted, nouvelles de
  3.0: number or, number>want, of … it, off … morning, off … you, ok for, okd, omit, on … telephone, one and
  3.0: ou j, para … por, paradis, pas retirez, pas … vos, peche, person … not, peu importe, peut … ca
  3.0: pido que, please erase, please … it, plenty of, plus s, plus … envoyer, postc-, pour vrai, pourr-
  3.0: prefer no, prohi-, pu … recevoir, pubs |, qu, que existo, que no, que siguen, que … sepa, quiten mi
  3.0: receive this, relat-, remove … number, remove>texts, removed … your, remover, repair not, repair … for
  3.0: repondu, retrait |, robot, roster, sea, send them, send … these, sending … these, ser … de, shop by
  3.0: show, show … the, sign … off, signed … but, signing, siguen |, so kill, so … send, stood, stop before
  3.0: stop for, stop … please, study-, studying, subscribed to, suena … que, suis ben, sur google, sure did
  3.0: sure the, sure … not, surge-, sus ofertas, svp … les, swamp-, swamped, switching, tabarnouche
  3.0: taking … off, telephone … est, tengo NUMBER, tengo dinero, tes … arrete, text messages, text person
  3.0: text us, text … will, texter pour, texter … svp, texto por, texto … favor, textos … ca, texts out
  3.0: texts were, than … mother, the off, the … my, the … order, this list, this spam, this still
  3.0: this … texting, tienen … que, time so, time … please, to send, to … do, to … me, todas |, todo pero
  3.0: train |, trouble and, trying to, tune … reminders, un … une, una llanta, unhap-, unhappy, unhappy with
  3.0: up reminders, up … can, use … me, using my, utilise, veces tengo, veint-, veinte, velo enlevez
  3.0: verifiez votre, veu pu, veux … un, virez, vos avis, vos pubs, vous … supplie, want none
  3.0: want something, want>remove, were through, when he, will report, with … my, woke the, would … if
  3.0: yes … will, yo sepa, you leave, you no, you parele, you understand, you … lleguen, you … no, your text
  3.0: | dejen, | hagan, | lift, | notre, | package, | prefer, | tabarnouche, | … auto, | … contesto
  3.0: | … door, | … envoie, | … eres, | … literally, | … mismo, | … mother, | … pedi, | … trouve, ~_bif
  3.0: ~_ds, ~_et_, ~_exi, ~_qu_, ~anlo, ~bif, ~biff, ~borr, ~clai, ~excl, ~gnin, ~gou, ~jit, ~natu, ~ntem
  3.0: ~olee, ~olut, ~oris, ~osas, ~oust, ~rarm, ~rdin, ~rket, ~rrem, ~rsel, ~rtir, ~saji, ~tir_, ~upa, ~voil
  3.0: ~xcl, ~xclu
  2.93: (tables say opt_out)
  2.9: 2 … que, NUMBER … je, NUMBER … take, a bill, a normal, a … des, a … mensaje, a … pour, abroa-, abroad
  2.9: accountant, achete … chambre, affaires, ahora en, ai … j, ai … signe, aimerais … que, allez arreter
  2.9: alors … moi, already so, am … remove, and stop, angry>remove, ano, apunto |, as of, asi … borrenme
  2.9: asked … to, au crtc, authority, autorizacion |, avec … promos, back remove, basur-, basura, beau pour
  2.9: besoin … ca, besoin … textos, best to, bike for, both … trouble, bought … bike, brakes are, brilliant
  2.9: busin-, c … surement, ca … faire, cada que, cancelenme, caram-, casque … vos, ce telephone, chamaco
  2.9: clair-, clairement, collant, comment arreter, commi-, computer to, conse-, consentement
  2.9: consentimiento, contacto |, cool it, creen, dado … de, de … promociones, de … rappels, decis-
  2.9: decision, declined, dejen de, dejen … mandar, demar-, desir-, desist |, di permiso, dicen, dije … no
  2.9: dnd, donde … sacaron, donne, du … enlevez, effacez mes, el mensajito, el … me, en deuil, en no
  2.9: en velo, en veut, en … ni, enough … the, envoyez … pu, escribas mas, eso … no, est surement, este cel
  2.9: este medio, este sea, estoy hasta, etais en, etre texte, ever again, existo, fait pas, favor … el, feb
  2.9: fermez les, figure, fois … toutes, folks, follow, for this, fui una, go back, good no, good … stop
  2.9: got … so, guy who, harassing me, hay que, here … please, here … the, hors de, hors … votre, how … stop
  2.9: i told, i … buy, i … riding, indica, infla-, interesse … de, interesse … recevoir, interessent pas
  2.9: is possible, is … still, is … you, it no, it … end, j … envoyez, jache-, jachete, jaja gracias
  2.9: je demenage, je n, je souhaite, keep … in, la basura, la rodilla, la … merci, la … y, late reply
  2.9: law>me, le recu, le … vos, lic, lire, list>these, liste je, llegan estos, lo pedi, luego me, m enlever
  2.9: ma … a, magasin de, mail me, mais … j, mande mensajes, marketing, mas a, mas nada, me preguntaron
  2.9: me … anymore, me … be, me … otra, me … when, me>not, meant to, mensajes en, mensajes saludos
  2.9: messages you, mi celular, mi … asi, mi … saquenme, mind not, mind … texting, mis … anos, mis … number
  2.9: mistake please, moi … vos, molestando, mon coloc, more thank, msjs, mwa, my email, my written
  2.9: my … request, my … there, ne … envoyez, need … unsubscribe, ni … autre, no on, no queria, no spam
  2.9: no … haber, nom svp, non … desabonnez, not signing, not … getting, not … list, numero stp
  2.9: numero … etait, off les, off these, on a, on se, opt out, or … am, otro |, papel, parele, parfait pour
  2.9: pas lire, pas … ces, pas … d, pas … est, paso … lunes, pass, passe … le, pero … me, personal, pierd-
  2.9: pis en, piton, please sir, please … stop, please … with, plus … il, plus … recevoir, por … precio
  2.9: pour toutes, pouvez … faire, pouvez … mon, prefer not, prefer … to, preferencia, preguntaron
  2.9: pret mais, pretend you, prive-, privee, prohibido, purch-, pus, put … note, que borrenme, que you
  2.9: quiet-, recad-, regis-, remove>law, remove>number, replied stop, reply … just, retirer … numero
  2.9: robinet, rodilla, rude … my, sacam-, sacame, salir de, save … both, say no, se … bien, se … esto
  2.9: selul-, selular, semaines que, send more, sent … me, shine |, shop again, silence, sms |, so take
  2.9: soldes, still … there, stop … c, stop … texts, stop>law, stopa-, stopall, strike … name, stuff
  2.9: suis au, sursauter, sus textos, suspendez, tacha-, tachame, tachame de, tache-, tell … computer
  2.9: text about, text … anymore, textearme |, texted … it, texteen |, texting … it, texts mate, texts now
  2.9: texts off, texts>list, that … not, the next, the size, the texts, the … club, the … could, there it
  2.9: these and, these little, think … have, thread, throw away, to any, to receive, to … daughter, to … up
  2.9: todo … dia, tous les, transplant, turn off, uds |, unlis-, unsubscribe please, up my, us both, us off
  2.9: vos promos, vos … arretez, votre … a, vous … ai, wake me, want … messages, want>stop, was fun
  2.9: was … to, where the, with your, without … is, would appreciate, writing to, writt-, written … you
  2.9: y con, years ago, yo … se, you delete, your ads, your system, your … anymore, your … at, your … wake
  2.9: | estamos, | halt, | pago, | since, | somos, | stopall, | suspendez, | tachame, | … annoying
  2.9: | … fuera, | … kid, | … our, | … personal, ~_joi, ~acam, ~baja, ~basu, ~blet, ~dfu, ~dful, ~ecad, ~eez
  2.9: ~elco, ~entl, ~evit, ~exi, ~folk, ~hin_, ~icit, ~inge, ~insi, ~keti, ~lege, ~lire, ~memo, ~mor_, ~msjs
  2.9: ~odd, ~oiga, ~olks, ~ommi, ~ondr, ~opa, ~opy_, ~pedi, ~pels, ~pidi, ~plie, ~req, ~requ, ~sire, ~sjs
  2.9: ~sjs_, ~tuff, ~uenm, ~utio
  2.8: 2 years, NUMBER arretez, a jamais, a … how, a … retirez, a … you, after |, agarraron, ai … envie
  2.8: all hours, alors, already said, am unsubscribing, an dernier, and did, and quit, and … the, appele
  2.8: apunte a, are over, are … our, arret la, arret … semaine, arrete les, arretes, arretez … spam
  2.8: arretez … textos, asi … you, at first, at … and, at … counter, at … hours, autre … moi, avez … a
  2.8: avoir la, away … remove, back … do, baja porfa, batar-, batard, be one, because … never, besoin des
  2.8: besoin … recevoir, bicis en, bien el, blasts |, block … if, blonde … que, bonne continuation, borreme
  2.8: borrenme |, bro |, bug, but take, but … would, c bon, call … was, campaigns, campaigns |, can let
  2.8: can … afford, cancelen esto, cell … ca, cents, cero … de, cessez … m, changed … number, charity
  2.8: close … the, como … que, complaint, comprenez … dans, consent … this, consentement … vous
  2.8: contactez moi, continuation, contra, contre les, contre … textos, cuando … algo, cuelg-, day i
  2.8: days … over, de bicis, de cette, de escribirme, de mandar, de … cessez, de … conmigo, de … dice
  2.8: de … enlever, de … nom, de … sistema, deben, delete … from, delete … you, demande |, demandez
  2.8: dementia, des sms, desabonne moi, desactiva, desinscrire svp, did i, done … no, donnees, donner mon
  2.8: drive for, droit, du harcelement, eliminan, emergencies only, en efectivo, en persona, end … reminders
  2.8: enlever, enlever de, enlever moi, enlever … la, es … borrenme, est du, et … plus, eu mon, every … you
  2.8: expli-, faut … ca, favor you, fijese … you, file for, fins mais, fishb-, fix your, for everything
  2.8: forward, from … next, fuera mi, fuera … numero, geran-, gerant, go … my, go … on, got … now
  2.8: gracias … no, gracias … suscribirse, graduated, grounded, guys … the, hard … on, has dementia
  2.8: hate texts, have … memory, have … told, her … please, i graduated, i hope, i … give, i … make
  2.8: i … prefer, i … unsubscribing, if do, if … did, if … not, if … text, if … was, illim-, illimite
  2.8: in please, inscrito, instructed, it got, it if, it … i, it … time, j … NUMBER, keep your, kiten-, kon
  2.8: l … dernier, la fcc, la j, la … gracias, le cell, left hand, les pedi, les … arretez, lettres, like he
  2.8: like … to, liste merci, lo … los, lo … mejor, lo … para, lol … it, lol … wants, longer … my, los datos
  2.8: los necesito, los … please, ma grand, magie, mais retirez, manden cosas, manden … ni, marked, may stop
  2.8: may … my, me for, me from, me here, me volvieron, me without, me … ofertas, me … off, me … vos
  2.8: mejor quitenme, mejor y, memory of, mensajes … la, mensajitos … que, message … have, messages de
  2.8: messaging my, mi terapeuta, mi you, mismo |, moi maintenant, moi out, moi pus, moleste mas, moment
  2.8: montrez … ou, my … days, name … your, ne vous, need reminders, ni recibir, ningun otro, no quitenme
  2.8: no to, no uso, no … avisen, no … of, no … reminders, not afford, not please, not … these, number out
  2.8: of those, ok got, on purpose, opene-, oppos-, optou-, optout, otez … nom, oui … la, out how
  2.8: outgrew the, ouvra-, par … les, par … poste, parte de, pas pis, passed in, pedi, pelletier |
  2.8: pendant que, pense mejor, permission … text, pero no, pero prefiero, phone i, phone with, phone |
  2.8: picked … my, pis arretez, por suscribirse, por … la, porfabor, porque … no, pour … enlevez, pouvi-
  2.8: pouviez, prefere … courriels, preuve de, preuve … mon, promo texts, promos … merci, propa-
  2.8: pull … number, punto-, puntos, puse mi, quand mon, quand … me, que moi, que … deje, que … favor
  2.8: quedo … la, quel … j, quita, quita-, quitenme, quitenme |, rather … a, rather … receive
  2.8: receive messages, recogi … no, recordatorios you, recupere, rembourser, remer-, remove his
  2.8: repair … do, respectez, retire moi, retired from, retirer, rid, rid of, ride it, rien demande
  2.8: right … and, rodil-, runs, sait, says she, scratch me, scratch … from, send>law, set … up, si je
  2.8: signale, siguiente, since the, sms gracias, so … should, so … take, sold … bike, sortez moi, spam stop
  2.8: spare me, stop … je, stop … message, stop … to, stopping |, subscriber, suena … cel, super je, sur moi
  2.8: sur … casques, suscribirse, suspender los, tell the, terap-, terapeuta, terme … ces, texted about
  2.8: texter … monde, texting … please, texto … moi, texts … me, texts … you, that … i, the carbon
  2.8: the country, the hat, the shop, the … as, the … boy, the … thing, these … i, these>remove, this at
  2.8: this … more, to accept, to … other, told your, told … you, toutes, trabajo de, tranquille svp
  2.8: unfollow, up take, up without, up … asking, us … that, velo … les, veut … recevoir, vez … lo
  2.8: votre … et, vous aviez, vous pouviez, vous signale, vous … enlevez, vous … pris, want … i, want … more
  2.8: want … unsubscribe, want>not, want>you, was good, was … clear, was … last, waxed, we will, what i
  2.8: what your, when i, wish to, wrap … the, y dejo, y no, y … otra, y … solo, yo … di, yo … you
  2.8: you please, you … escriban, you … insistan, you … pueden, | batard, | bought, | cierren, | remover
  2.8: | set, | … all, | … annuler, | … makes, | … ultima, ~_adv, ~_bor, ~_emp, ~_enr, ~_ens, ~_nul, ~acte
  2.8: ~adv, ~bste, ~ctl, ~ctly, ~dete, ~dict, ~egal, ~eis_, ~elva, ~gana, ~ibie, ~ilit, ~inga, ~irer, ~lait
  2.8: ~lenc, ~nemo, ~nuti, ~obot, ~okay, ~onse, ~opte, ~pare, ~pide, ~ptou, ~rfab, ~rmat, ~roit, ~ropa, ~rtu
  2.8: ~runs, ~saca, ~stuf, ~suya, ~tad, ~tenm, ~tisi, ~tuf, ~uya_, ~vorc, ~xpli, ~zer
  2.7: NAME take, NAME you, NAME … je, NUMBER in, NUMBER pero, a este, a spoke, a store, a … lol, a … mejor
  2.7: a … star, abonnement, accident please, accor-, accord, account … no, achaler |, adelante no
  2.7: agreed … receive, ai dit, ait, al que, all … to, already take, am … and, am … coming, and how
  2.7: and yours, ando … bici, anuncios, any way, anyway so, appreciate it, apres |, arretez merci, arrett
  2.7: as in, as to, at dinner, autorizacion, avis |, avisos delete, bajo de, believe i, believe … ever
  2.7: besoin merci, bike he, blocking, bon je, bon … ai, borre mi, business, buy anything, by me, cabin
  2.7: call … stop, cancel … and, casilla |, cel pa, cell … off, cesser les, cesser |, changed … mind
  2.7: chaque jour, compre un, con … autorizacion, con … mensajes, con … promociones, confirmez, conmigo no
  2.7: could call, could … stop, cree que, crtc, d … lista, dado a, de su, de tu, de vos, de … se, de … shop
  2.7: de … todo, debarrasser, delete … number, demande … moi, dementia and, des … c, did … and, dije
  2.7: dios … lo, do … work, does that, donc … moi, earth, ecrivez … plus, el … y, en prendre, encargo que
  2.7: end … alerts, enleve moi, enlever … numero, enoja, enviar, envoi |, envois, es falso, esa casilla
  2.7: esa … de, est … telephone, excluyanme de, exist, facture j, fait … fois, felices |, fermez … compte
  2.7: finalement pas, finish … messages, fixing the, for … no, fregando, from … me, funda-, gave … to
  2.7: gustaria, harassment stop, have said, have two, hay senal, he … quit, how … can, how … opt, i be
  2.7: i joined, i no, i specifically, i … driving, i … none, i … sooner, ici vous, impression, in … all
  2.7: in … i, is … off, is … when, it unsubscribe, jamais signe, jamais … ca, je te, just fyi, kindly stop
  2.7: la … quedo, lado, lake |, last … too, laughed at, lawyer |, lay, le laisser, le wifi, leave … number
  2.7: let … check, limits, list>law, lo llevo, lo … dado, lol … take, los envios, lovel-, lovely, luv
  2.7: m … ca, m … fait, m … inscrit, ma … par, mandarme mensajes, many … me, mas no, me and, me check
  2.7: me desabonne, me gustaria, me please, me puso, me thank, me … cents, me … else, me … escribiendo
  2.7: me … nunca, me … plus, me … sacar, me … solo, me>number, medio |, men, mensaje … ustedes
  2.7: merci … arreter, message i, messages thanks, mettez … numero, mi number, mi … en, minimalist
  2.7: mis hijos, moi qui, momento, mon … sert, much … i, muchacho de, muted you, my derailleur, my fault
  2.7: my … take, n … autorise, nada de, nada … textos, ne pas, necesite, necesito … me, no aguanto
  2.7: no consent, no les, no … apunte, no … manden, no … moleste, no … quienes, no … recuerden, no … sending
  2.7: not message, not to, not … only, not … what, not>more, notifiquen, noved-, now remove, now … these
  2.7: number>angry, nunca … mi, of my, of … not, off … work, only gave, or NUMBER, ote … de, otez mon
  2.7: oui … des, out pour, over a, pantalla, papelito, pas … forfait, passage, pate, people … my
  2.7: permanently |, phone this, pick … at, pido, pis … moi, plus envie, plus |, pouvez … les
  2.7: prefiero … recibir, prepa-, pu d, pueblo, pues no, que je, que … llamen, que … moi, queja en, queria
  2.7: quiero … este, quit … my, ramad-, ramadan, recall, recois trop, recois … des, record, records |
  2.7: register, regrese, relea-, reminders, reminders for, remove>me, repartidor, reponds arret
  2.7: reveille … bebe, rider, roami-, roaming, robaron … bici, roste-, rueda no, sacar-, saturday works
  2.7: savoir quand, savoir … vous, scree-, se enoja, sed, senora … la, senorita |, servian, share-, shared
  2.7: shop texting, si les, si soy, si … esto, si … puede, sigan … mensajes, soldes |, son … svp, speaks
  2.7: still … me, stop … my, stop>angry, stopall |, strike my, sur … ligne, surgery, texas, text … do
  2.7: text … is, texting for, texto pour, textos conmigo, textos … contre, textos … merci, textos … mi
  2.7: textos … suis, texts either, that ok, thatl-, thatll, thatll do, the cabin, the courier, the first
  2.7: the raffle, the … 2, the … so, these to, think … my, this … at, thx … the, tick, to … getting
  2.7: to … notifications, to … there, todo … con, toutes |, trabajo no, tyre, un … pis, une … mais
  2.7: unico que, us from, ustedes … por, velo … moi, veux etre, vos … ca, vos … sans, votre … d
  2.7: vous … autre, vous … fait, vous … j, want no, was ready, we had, would prefer, would sooner, written
  2.7: y sus, y … favor, yo … e, yo … marque, you opted, you … but, you … got, you … quitenme, your deals
  2.7: your … called, | blocked, | broke, | desactivar, | desormais, | eliminame, | every, | his, | monsieur
  2.7: | opted, | pause, | pierdan, | skip, | … cette, | … desabonner, | … died, | … mude, | … ningun
  2.7: | … ofertas, | … prochaine, | … sait, | … silence, ~_ale, ~_crt, ~ains, ~apag, ~aria, ~ccor, ~cons
  2.7: ~crit, ~crt, ~crtc, ~cte, ~depl, ~donn, ~eace, ~ebar, ~ecal, ~eeme, ~elv, ~eui, ~euil, ~exas, ~gery
  2.7: ~guen, ~ije_, ~kay, ~ko_, ~lici, ~lte, ~nenm, ~oami, ~opto, ~pez, ~rcie, ~roam, ~roma, ~rtc, ~rtc_
  2.7: ~ston, ~surg, ~teh, ~texa, ~uce_, ~uvie, ~vely, ~xas, ~xas_
  2.6: NAME … i, NUMBER h, a one, a personne, a single, a volver, a work, a … and, a … boutique, a … every
  2.6: affor-, afford, ahora … adelante, ai achete, alert-, alto a, am asking, am good, am only, and remove
  2.6: annoying … me, are … without, arrete … svp, arreter … m, arretez … messages, arretez … svp, asked to
  2.6: asking … to, assure, at … now, au comptoir, au gars, authorized, autis-, avais … pas, aviez pas
  2.6: bajame, ben … ca, bike camp, block … from, borre-, boutique mais, breaking up, bruh i, businesses
  2.6: businesses |, by … remove, ca stp, call registry, cancela los, capture, ce soit, cell so, cell … you
  2.6: celular … de, cessez svp, cessez … rappels, chant-, clean-, comment … vous, como es, como … doy
  2.6: concluida, conforme a, conforme … la, consentement a, consenti a, copia, coupo-, cuenten, cut the
  2.6: d … ca, de molestarme, de sus, de … datos, de … electrique, de … et, de … messages, de … vez
  2.6: debranchez, deja … escribirme, dejan, dejar de, delete sistema, delete … no, deman-, demande de
  2.6: demande qu, des messages, des textos, desac-, desinscris |, desinscrivez, desinscrivez moi, dia … de
  2.6: digo … no, disco-, discontinue |, do … message, donne … velo, ecrivez a, ecriviez, eliminenme
  2.6: en … pour, end messages, end … text, enfer-, enlevez mon, enlevez … donc, envien |, envios |
  2.6: envoyer |, esa vaina, eso you, esos avisos, esten, estrella, ever contact, every buzz
  2.6: everything please, excluyanme, faire enlever, fait voler, faites … mon, fcc, fijese que, fin des
  2.6: form i, from anyone, from … guys, give … my, gone … the, good afternoon, grand mere, gustaria que
  2.6: guys … it, hagam-, hagame, has … and, her the, hi … i, hold … texts, horte-, hortensia, i … asking
  2.6: i … good, i … joined, i … opt, i … replied, il n, in receiving, in … a, interesse a
  2.6: interested … receiving, is called, is great, is i, is no, is … that, it ends, it … friday, it … his
  2.6: it … is, itine-, itinerance, jaja … me, jamais inscrit, jamas me, je decroche, je this
  2.6: je … desinscris, jeje, jeudi NUMBER, jus, just put, just … sending, keep … number, kill these
  2.6: knee replacement, korea, last … stop, law>angry, ldroi-, ldroit, le droit, le … si, leer, les petits
  2.6: like … unsubscribe, list and, list>angry, literally, lo … el, m ecriviez, ma belle, mais … n, mal … de
  2.6: mandandome, manden mas, manejando, many of, many … these, marketing |, mas por, mass text, material
  2.6: me desinscris, me esten, me llega, me no, me retirer, me text, me … messages, mensaje no, mensajeria
  2.6: mensajes quitenme, mensajes … mi, mes … svp, messages … ce, meter |, mi permiso, mind taking, moi de
  2.6: moi … avec, moins que, molestarme, momento dije, momento … que, mon nom, mon … avant, mon … velo
  2.6: more of, muchacha, my phone, my … the, never joined, ni … la, no insistan, no signal, no … las
  2.6: not … contact, not … registry, not … shop, not … take, not>send, not>texts, note on, now … has
  2.6: now … the, number … there, off la, off … promo, off … texting, ok … the, on no, only … a, or … me
  2.6: order NUMBER, otez … de, ou … le, oublie … numero, our … please, out now, par sms, pas ete
  2.6: pas … accord, pas … tard, permanent, person … you, phone is, phone … in, pidie-, plainte … crtc
  2.6: please to, please … no, please … sending, plus besoin, plus etre, points, por favorcito, por … medio
  2.6: por … you, porfabor |, pouvez arreter, promociones no, proof, prospection, puede … mi, pues, que decir
  2.6: que … quite, que … un, quedo … bien, quitadme, quitadme de, quitadme … la, quitame de, quitame |
  2.6: quitandome, ramir-, ramirez, rappels par, read … please, recevoir |, registry, reminders … do
  2.6: removed … was, reste-, runs this, sacaron |, sans moi, saying … to, screen, seat i, send … nothing
  2.6: send>not, serait possible, sert … rien, si siguen, si … textos, sierr-, signing up, since … do
  2.6: so nothing, so that, so … these, solde-, some … i, sonan-, sonando, sondages, sono, sorte-, sortez
  2.6: sorties, spam … i, specifically, stop all, stop thx, stop … for, su … el, su … por, suis … inscrit
  2.6: sus … no, suya, suyo, svp … plus, system, table-, tachen, take … off, take … your, tardaron
  2.6: tengo … decir, text … me, text … never, texto arretez, textos sans, texts man, texts … here
  2.6: thank … very, thanks bye, that you, that … more, the notifications, the pictures, the … alerts
  2.6: the … in, these … not, these … please, think … is, this … and, this … me, this … never, this … please
  2.6: time … every, to hear, to this, to … anything, to … where, told … that, too … to, toss my
  2.6: toss … number, toute … par, trabajo con, travaille … nuit, tu lista, twice … to, un bras, un … m
  2.6: uncheck it, up the, vaina, viens le, viens … chercher, vive aqui, voler, vos envois, vous me
  2.6: vous … ecriviez, voy … volver, want>law, wanted texts, was stolen, we both, were … do, whatever i
  2.6: where … my, which i, which … never, who are, without … consent, wrong>remove, y ese, y ustedes
  2.6: y … como, y … para, y … vez, you like, you … are, you … can, you … longer, your … said, | excluyanme
  2.6: | kill, | montrez, | moved, | optout, | suspender, | svp, | … borrame, | … borras, | … discount
  2.6: | … encargo, | … fun, | … paye, | … runs, | … siri, ~_ami, ~_cea, ~_fc, ~_fcc, ~_inb, ~_jej, ~abri
  2.6: ~aina, ~anna, ~atar, ~bor, ~ceas, ~cele, ~cess, ~ctro, ~dito, ~edad, ~edio, ~eis, ~eman, ~enfe, ~epte
  2.6: ~esac, ~fcc, ~fcc_, ~fers, ~ffor, ~flag, ~fus, ~hopi, ~ices, ~idor, ~iera, ~imes, ~inb, ~inbo, ~ivat
  2.6: ~jej, ~jeje, ~mane, ~nav, ~ncu, ~ntar, ~oam, ~orce, ~ores, ~oupo, ~pend, ~pid, ~prar, ~pted, ~rape
  2.6: ~raye, ~sact, ~suyo, ~tado, ~tet, ~thor, ~tiva, ~uita, ~undo, ~unli, ~uso, ~vian, ~yen
  2.5: NUMBER this, a parle, a shop, a … la, a … pas, a … quitenme, a … this, a … urgence, abuela, ads please
  2.5: affaires de, ahead … the, ai signe, alerte, all no, all … it, along, ampar-, amparo, and lose
  2.5: and quiet, and … gave, apaguenme, as … do, asked … this, atenc-, atencion, atte, attend, attor-
  2.5: attorney, au livreur, autorizo que, autre-, avais … non, avisen, avocate, be off, beep, ben la
  2.5: bici … you, bike back, bite, borras, bough-, bought, ca pu, ca … encore, call … instead
  2.5: cancelen … textos, carried, cette fois, chercher le, claim-, claims, compagnie de, companies, con sus
  2.5: con … mensajitos, concl-, consented |, consider, contact … again, contactar |, cortenla, cosas
  2.5: coupons, cuantas … les, d etre, d los, d … mon, dans … garage, de cuenta, de notifications, de tes
  2.5: de texte, de todos, de ustedes, de … cadena, de … ici, de … liste, de … mandar, de … promos, defin-
  2.5: dejar, dejen, delete … contact, deneigement, derri-, derriere, desea-, diet, dijeron que, dire a
  2.5: does not, donde … no, donee, eh no, el de, el … sonando, elle … pas, en serio, en … registro, envois |
  2.5: envoyer de, es … tercera, escriban |, est mort, est … toi, estan mandando, et pas, etais pas
  2.5: every one, every … is, fautes, favor-, favorcito, fille de, fois … il, for pickup, for … the
  2.5: from … these, gave, get to, getting … i, good grief, good please, good … to, got … please
  2.5: gracias … you, grief, groun-, groupe … svp, grupo … mensajes, guy at, habia … de, had … business
  2.5: handles, here to, hijo … que, his own, hitting, hola … NAME, hooks, i read, i swap, i … consent
  2.5: i … consented, i … swing, in … house, in … minutes, in … of, interested remove, is stop, is … word
  2.5: it do, jaja se, je nai, l … des, l … pas, la publicite, la … pasada, lachez … la, las … por, les tengo
  2.5: les … enlevez, les … mi, ligne du, like … of, list your, lived, los manden, luck with, m ecrit
  2.5: ma permission, made it, mala, manana … la, mandar, manden … gracias, mandes mas, manually, marri-
  2.5: mas la, me borras, me coute, me unsubscribe, me … bien, me … my, me … otro, me … promociones, me>more
  2.5: mensajes … de, merci … ne, mes … a, mes … merci, message … thank, messages … moi, mi consentimiento
  2.5: mi ni, mi numero, mi sobrina, mi … sin, moi pour, monde, more reminders, more spam, my mind
  2.5: my … NUMBER, my … fixed, na |, national do, national … not, never authorized, no acepte, no business
  2.5: no cuenten, no more, no … anuncios, no … sirven, no … tener, no … thanks, nobody asked, nomas |, now i
  2.5: now it, number … not, numero … tu, nunca … suscribi, ocupo … mensajes, of … bike, of … do, of … group
  2.5: olvide mi, on … national, ou … ce, out … all, out … do, out … is, out … it, out … to, outta here
  2.5: pa … de, paniq-, panique, par jour, para … esto, parce … c, parenle you, parle … bien, pas ma, pas toi
  2.5: pas … mais, passe … chercher, peace and, peace … quiet, period |, persona por, personales, peru
  2.5: petit fils, phone call, pis … de, please … all, please … her, please … texting, plus … avoir
  2.5: plus … est, plus … rappels, pompe, por … los, pour votre, pour … alertes, pourriel, prefere le
  2.5: prepaye, prie |, private, pu de, publi-, publicidad, puedo recibir, puedo tener, qua y, qua … etre
  2.5: quatrieme, que … era, que … me, que … pouviez, quejo, quit … this, quite-, quitenme … los, rappels
  2.5: ras le, rayez mon, rayez … numero, recall agreeing, receive … from, receiving your, recevoir … vous
  2.5: release me, release … from, remuevan, repair … is, reply … not, repondre a, reque-, resue-, revoke
  2.5: rid … it, rien enlevez, rien … moi, s en, sabe leer, sacas de, said … before, saldo, same as, selli-
  2.5: selling, send>more, sending them, sera que, serio, service reminders, set, seul message, si … vuelven
  2.5: sir … the, smartwatch, so long, sollicitation, solo … a, speci-, spell-, spring sale, stop sending
  2.5: stop spam, stop … ads, stop … them, streaming, sur ma, sure it, tachen mi, tachen … nombre, tags
  2.5: tant … y, teenagers, telling me, tener el, tercera vez, tercera … que, texting my, texting remove
  2.5: texting … thank, texto j, textos … ma, texts>forever, the national, the parking, the tuesday
  2.5: the … blasts, the … message, things i, this remove, this … you, tienda no, tienda … me, tienen mi
  2.5: to … put, to … who, to … your, tout message, trois … par, tu m, turn … texts, un … mois, vais vous
  2.5: vanco-, vancouver, veces les, veces … tengo, velo alors, velo sur, very much, voit, votre affaire
  2.5: vous vendez, vous … un, was never, was … at, way take, way … me, way … not, we should, will call
  2.5: with my, with thanks, withd-, without the, without … texts, work texts, would like, would … kindly
  2.5: yo … les, you find, you may, you very, you … fue, you … que, you … tengo, you>not, | apaguenme, | bro
  2.5: | cancela, | confirmez, | dude, | emails, | last, | lovely, | per, | perdez, | rechazo, | rip, | stay
  2.5: | tachen, | tout, | … ancien, | … deseo, | … grief, | … mandaron, | … marido, | … nai, | … paix
  2.5: | … pass, | … usted, ~_cau, ~_cup, ~_gav, ~_ici, ~_req, ~_rom, ~_tus, ~_ud, ~acab, ~agan, ~aldo, ~aler
  2.5: ~alis, ~apel, ~ashi, ~ban_, ~blic, ~cabe, ~cea, ~cesa, ~cite, ~deba, ~dese, ~eals, ~efin, ~enid, ~enlo
  2.5: ~enm, ~etie, ~fili, ~gav, ~gave, ~gles, ~grap, ~hdr, ~hter, ~ibre, ~iet_, ~imie, ~iten, ~ithd, ~ldo_
  2.5: ~lto, ~lvan, ~mese, ~nor_, ~ocha, ~peci, ~pli, ~ppos, ~publ, ~renm, ~rito, ~rren, ~ssm, ~stry, ~tco
  2.5: ~thdr, ~tile, ~ttor, ~ulta, ~vain
  2.4: NAME … she, NUMBER … day, NUMBER … les, NUMBER … on, NUMBER … so, NUMBER … texting, a car, a cote
  2.4: a different, a escribirme, a hablar, a line, a … fix, a … plus, a … velo, aburre, abuso
  2.4: accident … remove, accord … ca, again it, agradezco, aimerais, aimerais … pas, al bebe, al muchacho
  2.4: al taller, al … por, alertes, am … different, am … interested, and cancel, and each, and … never
  2.4: anos … de, anunc-, are out, are … to, arrete … la, arretez, arrived, as … stop, au juste, automatiques
  2.4: autor-, autorice eso, autorisation, autorisation |, avais … a, avez … ma, avisar, avisen de
  2.4: avisen … nada, away in, ayude-, besoin de, bici … favor, bien con, bike place, borradme, borrame |
  2.4: bought a, box on, ca retirez, caisse |, call no, call … since, calls … no, camara de, ce … s, cease
  2.4: ceci, cel, cel sonando, cell je, chamo, chaque semaine, chaque … que, cierren mi, clase y, comen
  2.4: coming … so, comme … j, communication, comprobante, comptant j, comptant … ai, comptoir, conduis un
  2.4: conmigo … cuenten, consent … i, consenti |, contact … by, cuando … no, d affaire, d urgence, de los
  2.4: de privacidad, de textearme, de … a, de … cel, de … juste, de … retirez, de … you, dear please
  2.4: debranchez moi, deja la, dejan … mandar, dejaran, des … je, des … svp, desabonnez, deseo, detes-
  2.4: deteste, dice … pero, dile … tu, dit pas, do … again, do … believe, do … even, does … mean, doigt-
  2.4: doigts, don NAME, donc les, doy … baja, draw, du spam, effacer mon, el gerente, el servicio, en casa
  2.4: en chsld, en … enlevez, end … texts, erase … number, es una, est … au, est … cell, est … pu
  2.4: esta linea, esta … que, estan gastando, este … para, esto … mi, estoy interesado, estuvo |, et arretez
  2.4: et on, etoil-, everything … the, evitez … m, exist |, existais, expliquenme, facture … NUMBER
  2.4: fait … arretez, fam, fermez … textos, flush-, following, for … how, for … who, from surgery, gastando
  2.4: gentillesse, get … to, going on, going … block, grandmother, guy … the, have decided, he ran, heill-
  2.4: heille, here no, hittin … line, hold all, hold my, hosti-, i … appreciate, i … decided, i … drop
  2.4: i … going, il … que, in meetings, in … app, in … it, in … shed, ingles … no, is illegal, j aimerais
  2.4: jamais … rien, je … j, je … tiens, just visiting, la preuve, la … deje, la … pis, lache … cell
  2.4: law>stop, le lleguen, le rendez, leavi-, leaving, lettr-, line at, listas, llegue nada, lo dio, longr
  2.4: los de, los … automaticos, lose this, luna, m … plus, ma … pas, maint-, mais … aimerais, mandar textos
  2.4: mandar … mensaje, manillar, mas promociones, me avisen, me be, me quitaran, me … gastando, me … llevo
  2.4: memoi-, memoire, mensajes a, mensajes x, mensajes … gracias, mention, mi telefono, moi … arrete
  2.4: moi … deux, more … your, my answer, my … off, my … with, nah fam, ne l, never … this, ni … escriban
  2.4: no when, no … a, no … he, no … interesado, no … leer, no … mas, no … pedido, no … quitenme
  2.4: no … texteen, nomas mensajes, non … c, non … je, not give, not so, not … coming, not … text, not … yes
  2.4: not>forever, nous, number deleted, number … of, numero … moi, obtuv-, obtuvieron, of … pull, offer-
  2.4: ok … it, olviden mi, olviden … numero, on … do, on … repair, only … my, optin-, opting, ou … vous
  2.4: own … no, pack, palabra, pas … ca, patch, pay the, people … me, permiso, permiso a, permiso … mi
  2.4: pide que, pique, pis il, pis moi, please pull, please … messaging, please … sms, plus … ca
  2.4: plus … ecrire, plus … message, plus … notifications, por aqui, por … quitenme, pour … enleve
  2.4: pourtant |, prefiero no, profe-, protection, pu recevoir, publicite, pueda |, pull … off, que hasta
  2.4: que los, que pido, que … ni, que … quitaran, question mark, quien … autorizo, quiere que, quiere … le
  2.4: quiero … sus, quisiera … me, quit, quitaran, quitarlo, quitenme de, raton-, ratones, receive text
  2.4: recevoir aucun, recla-, records, renew, repair … not, retiren … numero, retirer ce, retirez … numero
  2.4: revoq-, rgpd je, rien … d, robaron, s … te, saber nada, sacan de, saint NAME, sakem-, sakeme, salir-
  2.4: salirme |, segui-, send … text, sistema |, sneez-, sold it, solic-, soliciting, solitos, solo di
  2.4: spammer, stop them, stop … already, suis plus, suis … j, supprimer, supprimez … NUMBER, sur … portable
  2.4: suscribi a, svp arreter, svp rien, sweet-, switch … off, tant qua, te plait, telling you, ten
  2.4: tener … cel, tenga-, tengan, text … much, textos a, textos … bonne, texts end, texts take
  2.4: the specials, the text, the … alone, the … at, the … down, the … reads, the … thank, them please
  2.4: these>list, thing please, thinks … is, threa-, times … stop, tire la, to know, toda, told i, tour pour
  2.4: tu … arreter, two days, una camara, uncheck me, uno mas, unsubscribe link, updates, us … your, used it
  2.4: utiliser mon, ve, velo … je, veux … rien, viernes por, viernes … ella, volvi-, vos offres, vos texto
  2.4: vos … coupez, votre … m, vous bloque, vous connais, vous ne, vous … demande, want message, want stop
  2.4: want … texting, way i, whoever is, winter storage, with … texts, y aqui, y … les, y … text, yeule
  2.4: yo acepte, yo … busco, yo … hittin, you … and, you … dejen, you … text, you>law, young, your list
  2.4: | client, | hard, | heille, | manejo, | parale, | sur, | throw, | … abuela, | … bloque, | … drive
  2.4: | … fam, | … fui, | … gustaria, | … haya, | … hiver, | … proxima, | … quitame, | … soliciting
  2.4: | … sorry, | … toddler, | … todo, ~_ms, ~_ve_, ~_vec, ~abar, ~adez, ~aen, ~aen_, ~anun, ~arke, ~bast
  2.4: ~cida, ~crip, ~cula, ~dezc, ~dina, ~droi, ~eavi, ~elim, ~ensu, ~eque, ~erte, ~eseo, ~etoi, ~etou
  2.4: ~evoq, ~ford, ~gre_, ~guna, ~hamo, ~heil, ~hrea, ~imer, ~ipc, ~ipci, ~isat, ~jen_, ~jito, ~jur, ~lak
  2.4: ~ldo, ~lena, ~magi, ~meno, ~miso, ~mmun, ~muni, ~nel, ~nlo, ~nnem, ~nock, ~nous, ~oler, ~ostc, ~pido
  2.4: ~ptoi, ~qu_, ~quit, ~rcia, ~ripc, ~rney, ~sort, ~stad, ~stc, ~teme, ~terd, ~timi, ~toir, ~tup, ~uff_
  2.4: ~uite, ~uta, ~vibr, ~youn
  2.3: NAME … delete, NUMBER … d, a living, a vie, a … comme, a … donc, a … sin, a … telefono, a … year
  2.3: abrir, achetant, actio-, action, again remove, again take, agreed to, ahead and, ai pris
  2.3: ai … consenti, ai … l, alerts, alexa, alors je, already opted, already … out, already … the, also … me
  2.3: and do, and everything, and never, and tell, and … for, and … of, and … too, apagale, app, aqui en
  2.3: arretez … la, as … text, asked me, asking i, at … am, aucune autorisation, aurai, aurai besoin
  2.3: autorise, autres, avez … NUMBER, avisos … no, avoir … textos, bajenme de, basta de, be in
  2.3: besoin … nous, bici por, bicicleta … no, bike store, bike … stolen, bit much, borrenlo, bother me
  2.3: bought … bell, box … my, boy a, brakes feel, building, but … i, but … stop, c … vous, ca continue
  2.3: ca j, cada … me, calen-, can take, can … me, cesser, charged, client, coche-, comunicacion, con … me
  2.3: confirm removal, confused … somebody, consent was, consent … me, contacter, contacto, contract
  2.3: courier, d envoi, d … messages, dad died, dame … baja, dans … platre, de cesser, de dios, de nuit
  2.3: de recevoir, de toute, de … contacts, de … envois, de … listes, de … reparacion, de … sus, de … y
  2.3: debarquer, dejar … mandar, dejar … mandarme, dejen … escribir, dejenme tranquilo, delete my
  2.3: delete servicio, demenage en, derecho, des envois, des … stp, despierta, di mi, dicte-, dictee
  2.3: dictee vocale, discontinue … to, dit de, do … reply, do … turn, does one, does … take, done … the
  2.3: donner, dos rayitas, doy … de, echange, elimi-, eliminenme de, en blanco, en plein, en un
  2.3: encargo … me, enlevez … cell, enlevez … manuellement, enough to, envien mas, envois svp, envoyez plus
  2.3: erase my, error NUMBER, escriban, est … une, esto yo, et … ecrivez, fabor |, faites juste, faut le
  2.3: fils a, finalement … veux, fois … vous, for … late, for … living, forever>you, from all, from your
  2.3: from … crank, further messages, future |, ganas, genou-, genoux, goes … my, gosse-, gover-, government
  2.3: grandma, guarden, guys … texting, had … bike, hagan llegar, hagan-, have … to, hay problema, he died
  2.3: hence-, henceforth, here … you, hers, hittin, hittin my, hors, how … one, i called, i surrender
  2.3: i … every, ia, ia no, iles, in any, in no, in … take, in … your, indic-, inscrit c, inscrit … est
  2.3: insul-, interesa … me, is empty, is insane, it dings, j aurai, jamais … a, je les, je porte
  2.3: je … oppose, je … plainte, jeje |, joven le, keep my, kindly … the, know … my, l an, l urgence
  2.3: l … jamais, la peine, la police, la … NAME, la … textos, law>law, le encargo, leen, les arreter
  2.3: les … chez, les … dado, les … texte, like … not, line i, list now, liste, listes, listes |
  2.3: llamadas mensajes, loco, lol no, lol please, los … quitenme, m oppose, ma demande, ma montre, ma … pis
  2.3: ma … retirez, maintenant, mais, mais les, manden, manden eso, manue-, manuellement, many … unsubscribe
  2.3: marche … enlevez, me confunde, me de, me doy, me envien, me or, me rn, me textee, me tienen
  2.3: me … llegar, me … not, me … promos, me … unsub, mensajitos no, merci bien, messages pour, mettre un
  2.3: mi cuenta, moi enlevez, moi manuellement, moi … lieu, moi … merci, molesten |, momento acepte, mon … c
  2.3: mon … veuillez, montreal, moved out, my digits, my mother, my seat, my thumb, my … it, my … next
  2.3: my … you, ne peux, ne rien, ne … contacter, needed just, never consented, ni llamadas, ni … texto
  2.3: no deseo, no seguir, no suene, no vuelvan, no want, no … in, no … lleguen, no … please, no … tienen
  2.3: non … j, nothing … you, novia you, number … will, number>you, numero svp, numero … un, nunca … esto
  2.3: occupe de, of all, of … system, of … take, off |, offen-, on call, on i, on without, one … a
  2.3: one … your, only do, only … this, oppose, oppose a, opted out, os … que, otra … no, par … pas
  2.3: para … me, partie de, pas contacter, pas que, pas qui, paying for, peine, peut tu, phone down
  2.3: pieds chez, pieds … vous, plainte au, platr-, platre, plus … les, plus … m, porte plainte
  2.3: pour … autres, pour … sms, pouvez m, pr, prefiero … no, priere … cesser, prochaine … que, profeco
  2.3: prome-, pu etre, publicite |, purchase, pus de, put a, quand … aurai, que esto, que pare, queri-
  2.3: quisiera que, quiteme, quitenme porfa, rayit-, rayitas, reads your, remue-, remueveme, reply … i
  2.3: reponds stop, report to, request, resenas, retire … stp, reverence, roule plus, sacar de, said … could
  2.3: saisi-, salirme de, sans, saque-, saquenme, save us, say stop, se desinscrire, see another, seign-
  2.3: seigneur, semaine je, semaine … veux, send … any, she … i, shop anymore, si … arretez, siempre … que
  2.3: signal |, signe |, siguen llegando, sirva-, so do, so … drop, so … that, so … this, sobrina
  2.3: sollicitation |, solo … mi, sors … la, souhaite, stop on, stop so, su … para, subscribed |
  2.3: subscription |, suis … le, sur ce, surrender, tengo … ni, text too, textees |, texto mas, texto pu
  2.3: texto … la, textos arretez, textos enlevez, textos no, textos sin, textos … d, texts go
  2.3: texts unsubscribe, texts … said, thank … and, thank … please, that … are, the bike, the cables
  2.3: the form, the … man, there … take, these sms, these … you, these>stop, third … i, this … ok
  2.3: this … week, tienen … numero, time … me, to … another, to … any, to … sending, toilettage
  2.3: travaille de, tu possible, tus, twice a, un solo, unenr-, unfol-, up again, vente-, ventes
  2.3: veuillez … plus, vibre, vos listes, vos notifications, votre base, votre gerant, voudrai, vous dire
  2.3: vous … bien, vous … de, vous … faire, vous … point, vuelven … escribir, wante-, wanted, we gave
  2.3: were … up, what the, whatever … it, when … asked, who said, with respect, would get, writi-, writing
  2.3: xx, xx |, y borrenme, y les, y siguen, yes … would, you pe, you people, you … more, you … please
  2.3: you … remove, you … todo, you>list, your … basis, | bike, | cada, | chao, | debranchez, | dernier
  2.3: | ia, | mail, | ponle, | pus, | remueveme, | sauf, | spare, | stop, | time, | … enough, | … estrellas
  2.3: | … fils, | … novia, | … once, | … parar, | … sacame, | … tardes, | … think, | … v, ~_ase, ~_eli
  2.3: ~_ing, ~_kep, ~_lir, ~abil, ~achi, ~adec, ~affo, ~agi, ~atto, ~boug, ~boun, ~cina, ~crap, ~desa, ~dma_
  2.3: ~eggi, ~emue, ~enme, ~etez, ~euve, ~ffen, ~ffo, ~iva, ~kep, ~leti, ~loco, ~lors, ~mass, ~mun, ~nenr
  2.3: ~ness, ~obi, ~odia, ~opt_, ~osti, ~paid, ~perm, ~pez_, ~pre_, ~pu_, ~rba, ~rcit, ~rea_, ~remu, ~ritt
  2.3: ~rron, ~sans, ~sent, ~ssie, ~tica, ~tici, ~uear, ~unen, ~xtea, ~xted
  2.2: 2 semaines, 2 y, NUMBER n, NUMBER … ni, a assez, a llegar, a meeting, a … alertas, a … ca, a … en
  2.2: a … familia, a … just, a … movil, a … my, a … por, a … store, a … universidad, about … i, aceptar
  2.2: acheter un, ago, agreed … texts, ah y, ai … ca, aimerait voir, alertas |, alerts please, all text
  2.2: alone … the, alumnos, am a, am giving, amend-, amende, amor de, amor … dios, and here, any … you
  2.2: anymore so, anything please, appointment and, appts, are … this, arretez de, asked, at … time
  2.2: au … vous, autorice, autorizo a, autres messages, avec … rappels, avis avant, be … any, be … please
  2.2: been a, ben … mais, bici gracias, bici quedo, bici … a, bien sin, bien … mais, bien … you, bike … and
  2.2: bikes, blade-, blades, bravo pour, breaking, but … phone, by accident, c non, c … quand, ca … le
  2.2: call … texts, calling the, can … delete, can … without, car so, cat … the, cel es, cell … vos
  2.2: cessez … messages, changez le, chaqu-, chaque, checkout, choose to, choose … opt, client … vous
  2.2: clinic, collected, come by, comment … arrete, como cancelo, como le, compadre, comun-, confunde
  2.2: consent and, consented to, consentement expres, consider this, contacted |, contacten, contacter |
  2.2: contrat, cuando ocupe, customer … so, d … stp, dado permiso, darme, date et, de edad, de mise
  2.2: de … contactos, de … fichiers, de … le, de … qu, de … quiero, de … textos, deact-, debranchez … de
  2.2: decir no, dejame … paz, deleted |, derangez plus, derniere, desabonne, desaf-, despiertan, deuxieme
  2.2: did … answer, diganme, digit-, dimanche … est, earlier, effacer, either way, el negocio, el … los
  2.2: email … sms, en attendant, en bici, en … jusquen, en … telefono, enlever … vos, eparg-, es por
  2.2: eso esta, est … depuis, esta … mi, estoy … y, ever text, evite-, ex a, exception, exijo que
  2.2: expres vous, farew-, farewell, fcc si, fichiers, fin … los, for her, forget my, formulario, frapper
  2.2: from … of, furio-, furious, give you, go … and, goes to, grandma says, great … but, have signed
  2.2: have switched, hear … your, husband he, i … giving, i … like, i … very, il … d, in … meeting, inbox
  2.2: interesse … vos, interested stop, is very, it was, j … bien, j … point, je vous, je … savoir
  2.2: je … tannee, je … tout, journee |, juste … la, la pour, la universidad, la … esa, la … et, la … mais
  2.2: la … no, la … sur, laissez tomber, landline, landline that, landline … reads, last warning, laundry
  2.2: lawfu-, lawful, lawful basis, le agradezco, le … desabonnez, le … retirez, le … vous, like it
  2.2: list … you, listas … de, liste |, lo siento, los textos, m … ces, ma … au, machine … textos
  2.2: mandando … de, mande ma, manden ofertas, mando un, mas porfavor, mas textos, may … please, me derangez
  2.2: me manden, me moleste, me … is, menor de, menor … edad, mensaje … favor, mensajes despues
  2.2: merci … plus, mere … NUMBER, messaging, mets fin, mettre fin, mi no, mi … fallecio, mi … please
  2.2: moi retirez, moi … ces, momen-, mon avis, mon consentement, mon no, more |, more … you, more>not
  2.2: more>texts, muchacho … la, must … no, my bikes, my phones, my private, my … right, n ai, ne … derangez
  2.2: nene, ningun papel, no nos, no … ads, no … mandando, no … porfavor, no … promos, no … textees
  2.2: notificasiones, notificasiones |, now … get, nowhe-, nowhere, numero a, numero … une, numeros |, ocupe
  2.2: ocupo que, ocupo … me, of me, ofertas … de, off list, off since, off … more, off … textos, on garde
  2.2: on … in, one star, only came, only no, ote mon, otro taller, out do, out … here, out … your
  2.2: over winter, paren los, part of, pasada y, patience |, pero, pero yo, peste-, pestering, phone bill
  2.2: phone … can, phone … not, phones for, pido me, pierdan, pierdan su, pierdan … tiempo, please pass
  2.2: please … NUMBER, plus entendre, plus me, por cierto, por fa, por fabor, por … porfa, porque yo, pourri
  2.2: precio y, pretend i, priere de, probation, prochain, proprios, prosp-, pu, pu |, publicidad por
  2.2: puedan, puse … y, que escribo, que hay, que seguir, que … borren, qui … arretez, quiero … nada
  2.2: quiero … paren, quite … los, quiten … cel, ramassage, rancu-, rancune, rappels … mise, rechazo
  2.2: removal |, remove>you, respeto, robaron la, rompa-, ruidi-, ruidito, sacre moi, sans rancune
  2.2: saquenme |, save a, sayon-, sayonara, says you, se lo, semana … y, send>wrong, serie-, service pourri
  2.2: set … the, sigui-, smart-, sms … me, so … my, soire-, sombody else, spam quitenme, spammez, still want
  2.2: stop … textos, suis tannee, suis … deuil, super … mais, supprimer ce, supprimer mon
  2.2: supprimer … numero, sure … is, systeme de, take my, tanne |, tanta, tcpa, telefono es, tengo … pa
  2.2: text … here, text … no, textees, texting i, texto enlevez, texto la, textos … l, texts, texts please
  2.2: texts … NAME, texts … a, texts … it, that reads, the building, the divorce, the tcpa, these
  2.2: this group, this was, tient, to be, to block, to no, to … my, to … why, told … all, told … guy
  2.2: too much, tout pour, tout … beau, trabajo y, un … avec, universidad, uno |, unsub please, up in
  2.2: up … please, up … your, velo est, ver si, veuil-, veuillez, veuillez … retirer, vez que, vos fichiers
  2.2: votre liste, votre … etait, voulais, vous … plus, vous … que, voy … comprar, was … remove
  2.2: whatever … this, where … signed, who … them, why … i, will swing, win … bike, x favor, y … mas
  2.2: y … telefono, yes … is, yo … en, you saquenme, you … what, your lawful, your window, | bill, | forget
  2.2: | maudit, | mind, | nene, | paren, | ring, | seria, | termina, | these, | thought, | … ahora
  2.2: | … before, | … choose, | … consentement, | … fine, | … j, | … proprietaire, | … rancune, | … receipt
  2.2: | … repond, | … robaron, | … sans, | … seulement, | … ta, | … was, ~_anu, ~_ip, ~_pia, ~_pu_, ~_pus
  2.2: ~_saq, ~_tcp, ~acar, ~ager, ~anl, ~argn, ~arme, ~auth, ~base, ~bian, ~casi, ~cede, ~cela, ~chaq, ~clui
  2.2: ~comu, ~cpa, ~cpa_, ~data, ~den_, ~deve, ~dse, ~elc, ~erde, ~exts, ~feu, ~fuse, ~gns, ~gns_, ~haq
  2.2: ~haqu, ~hese, ~igns, ~ik_, ~init, ~itiv, ~lva, ~migo, ~mmat, ~mome, ~mpad, ~ndli, ~neja, ~net_, ~nica
  2.2: ~nil, ~nsu, ~nsub, ~nted, ~ofil, ~olk, ~omu, ~omun, ~oord, ~opy, ~ordo, ~oric, ~oung, ~parg, ~pio_
  2.2: ~plai, ~ppe_, ~rgn, ~rgne, ~ript, ~riva, ~rtal, ~rtez, ~rtid, ~rtun, ~sagi, ~sald, ~saq, ~saqu, ~seig
  2.2: ~sked, ~spec, ~tam, ~tcp, ~tcpa, ~thes, ~unsu, ~utad, ~utho, ~utor, ~veui, ~voul, ~xts, ~xts_
  2.1: (law), NAME … please, NUMBER jours, NUMBER the, NUMBER yrs, NUMBER … have, NUMBER … un, a el, a flip
  2.1: a ma, a qui, a week, a … demande, a … et, a … remove, achalez, agree … receive, alertes sur, algo yo
  2.1: all future, allez vous, alumn-, am begging, am opting, am … from, am … this, and, and there
  2.1: antes … servian, appelez … au, appreciate … if, arretez d, asked for, avec … autres, avisaran
  2.1: avisaran de, avisaran … la, avocat |, ayudenme, baja inmediata, basta … mensajes, basura |, beggi-
  2.1: begging, ben coudonc, bicycles, bike stop, bomba-, bonne journee, borrado, borrar, borrenlo |, boton
  2.1: break-, but … more, by … please, cada … asi, can … message, carajo, ce serait, cell c, cell for
  2.1: cell on, cell … est, chauffeur, cochee, con … permiso, confunden, confunden |, consentimiento |
  2.1: contact svp, contacting, contacting me, cortar, coupez les, coupez … textos, cuando … que, cut … texts
  2.1: cycling, dame, darme … baja, de text, de votre, de … base, de … dos, de … manana, de … publicite
  2.1: deactivate, decim-, dejar … escribirme, delete celular, demande … arreter, demande … avis, des … j
  2.1: desapunteme, desin-, desinscrire |, desinscris, despi-, deux numeros, devic-, device, di … cel
  2.1: digo no, disparaitre mon, disparaitre … numero, dit … magasin, dit … pour, dla, do without, donne-
  2.1: droit de, dropped the, du texto, e dado, ecrire … moi, el amor, el … pa, eliminenme |, en pu
  2.1: en … desabonnez, en … pero, enlevez … numero, entente, envoyer svp, es un, escribo por, escribo … mi
  2.1: esta casa, estar, este telefono, estoy … acuerdo, et … suis, etre … par, even then, evite, excusez
  2.1: faire partie, fais plus, falso, family only, faut … j, favor … mas, fleet, flip … and, fois mais
  2.1: for … love, forfait prepaye, fortu-, fortune, fouil-, franc-, fregar con, full of, gane, gaste
  2.1: get them, give … for, goes … the, good but, got … in, grace cessez, gracias al, gracias … muchacho
  2.1: hable con, hago pa, have bought, hay … ahi, helmet … not, here … stop, hitch, hobby, how … this
  2.1: i call, i moved, i … begging, i … get, i … opting, i … out, i … ride, i … subscribed, i … texts
  2.1: i … when, iba a, if … stop, in vancouver, in … bin, in … my, in … now, in … parking, ing, inmed-
  2.1: inmediata, inscription … textos, is already, it … for, it … so, j annule, j … laisse, jamais pour
  2.1: jour svp, jusquen, kayak, kill … texts, kindly remove, kindly … me, know … is, la arreglo, la iglesia
  2.1: la … entonces, la … sans, last year, laughed, le bol, le … pa, les autorizo, les moteurs, les pido
  2.1: les text, les … el, leyen-, leyendo, link |, lista … textos, liste … envoi, llegar, lo pido, m … pu
  2.1: ma … est, mais … le, mais … textos, malhe-, manden ninguno, manden … favor, manden … por, mandes nada
  2.1: manil-, mantenimiento, mas recordatorios, mas sms, me anymore, me avisaran, me servian, me textees
  2.1: me where, me … of, me … pa, me … pu, me … texteando, me … to, me … tres, me … ustedes, mensajes cuando
  2.1: message this, message … on, messages to, mettez … pas, mi … NAME, mi … para, mis sur, moi plus
  2.1: moi stp, moi … jamais, molestando |, mon … enlevez, montana, month please, more>send, moteurs
  2.1: my pocket, my … i, my … removed, nada … aqui, nai, ne veut, ne … a, ne … ecrire, ne … envoyer, neith-
  2.1: neither, neta, never do, never … them, nevr, new tires, nice to, nicel-, nicely, niece, no hace
  2.1: no para, no … como, no … envien, no … es, no … estar, no … ever, no … necesito, no … ocupo, no … que
  2.1: no … textos, not help, not … by, not … how, not … others, not … so, not>law, notifications pour
  2.1: nous retirer, now stop, now … would, number removed, number … good, numero … urgence, nunca mas, o los
  2.1: of it, of … consent, off … this, ok i, ok … have, on m, ouell-, ouellet, oui mais, pa … me, pantallas
  2.1: para mensajes, paragraphe, pas … l, pas … partie, pedal izquierdo, permi-, permission, pero … quita
  2.1: phone … is, pido por, pis c, pis les, pis … du, please … ty, plus ecrire, plus envoyer, plus … moi
  2.1: plus … pour, pneus d, pneus … hiver, por este, pour … faire, pouvez … enlever, propaganda, pu que
  2.1: pu … messages, pueden borrar, puse, puso, put on, que les, que permiso, que … avisaran, que … las
  2.1: que … pido, que … sea, quiero darme, quiero recordatorios, quit blowing, quitar, quiten su
  2.1: quitenmelos, quitenmelos |, ranch-, rancho, rappelez, rappo-, rapport, rayer mon, recevoir … sms
  2.1: recois un, recordatorios … no, recov-, recup-, regards NAME, remove, remove … now, remuevanme
  2.1: repair ticket, repairs, report … the, retirer de, rueda y, salirme, says my, says |, scratch my
  2.1: se quedo, seguir mandando, semana pasada, send me, senorita, sent … NUMBER, sera … me, setting off
  2.1: shop no, show … where, si … nunca, signed up, sin preguntar, sms, son muchos, sonne … rien, soy … de
  2.1: star review, starting, stolen in, stop en, stop receiving, stop … promo, su … y, suelten, surre-
  2.1: sursa-, svp retirez, tan … de, tannee, teacher took, telefono … me, tengo yo, text … my, texte je
  2.1: texte pu, textear, textos … me, texts remove, than my, thank … no, the promos, the … button
  2.1: the … light, the … messages, the … to, the … while, the … would, them so, this device, this no
  2.1: this … illegal, thot, tiene … y, time asking, time … the, tipo, to please, to … device, todo el, toi c
  2.1: toi … est, traba, traveling, turn, un cell, un … texto, unsubscribe this, use el, use … cupon, vendi
  2.1: voler … velo, volver … escribirme, voula-, vous retirez, vous … permis, want … either, want>number
  2.1: was … scam, we were, what part, where it, who … it, wish … would, without telling, wo les
  2.1: wo … moteurs, word, would hate, would … text, write to, y cada, y luego, y … llegando, y … ustedes
  2.1: yo haya, yo … puse, you n, you took, you tu, you use, you … enough, you … nos, you … so, you … soy
  2.1: you … stop, you … uso, | achalez, | apres, | arretes, | avec, | consider, | discontinue, | ended
  2.1: | erase, | hw, | jajaja, | leaving, | llame, | phones, | priere, | work, | … digo, | … esto
  2.1: | … facture, | … femme, | … girlfriend, | … ley, | … sigan, | … tf, ~_aur, ~_dai, ~_end, ~_hit, ~_leu
  2.1: ~_plo, ~_sms, ~_sr, ~abor, ~agin, ~arit, ~begg, ~bird, ~cely, ~cord, ~cree, ~cten, ~dill, ~dude, ~eari
  2.1: ~eld, ~enim, ~eveu, ~exis, ~expl, ~flee, ~fran, ~fusi, ~hait, ~hdra, ~hes, ~icid, ~ienc, ~imin, ~inam
  2.1: ~ings, ~isti, ~itos, ~ives, ~lari, ~leet, ~lirm, ~mpan, ~neit, ~nimi, ~nti_, ~nur, ~odos, ~opag, ~ordi
  2.1: ~pec, ~ppli, ~pte, ~pte_, ~pull, ~puse, ~puso, ~riti, ~riza, ~rnal, ~smen, ~tena, ~tier, ~tly, ~tly_
  2.1: ~unic, ~vate, ~vei, ~xist, ~xpl
  2.0: NUMBER anos, NUMBER est, a des, a ne, a permis, a shared, a tube, a … cel, a … chez, a … customer
  2.0: a … fins, about bikes, about it, about … and, abstenez, abstenez vous, accepte ca, accepte d
  2.0: again and, ai consenti, aimerais … mon, alertes … mon, alguien me, all messages, already picked
  2.0: already with, and drop, and … nothing, angry>me, annoying take, anti, anuncios |, any … i, apaguen
  2.0: aprec-, are again, are violating, arreter ces, arreter … me, arto, asiento y, asked … be
  2.0: asked … these, at … i, autho-, avec … magasin, avisen nada, away, ayuda, back to, baja no, bajame … la
  2.0: bicycle, bicycle j, bien … precio, bike … texting, blonde pense, bloque votre, bolas, bon … ca
  2.0: borra … numero, borren mi, buy the, buzzes, c … fait, ca se, ca … enlevez, ca … stresse, can … cut
  2.0: can … off, captura, caraj-, casilla de, cause … vos, cause … vous, ce … et, ceux, checked … on
  2.0: clique pour, comerciales, commerces, commu-, como tienen, compre, compte svp, considerez, contacte
  2.0: coordonnees, cortala, cortala con, could … be, counter i, country, country |, coupe-, cuentan, dang
  2.0: darme de, daughter is, days are, de hoy, de paso, de … alertes, de … por, de … quitenme
  2.0: dejen … molestar, delga-, delivery driver, demande, demande … permission, demande … retrait
  2.0: derangez … plus, des fins, desactivez, desactivez les, deuda, di … de, dia no, did … say, disparaitre
  2.0: dit au, dites … votre, divor-, do so, donnees |, du … je, dude quit, earli-, el banco, el … dia
  2.0: email … to, embou-, en … que, en … rancho, enleve … numero, enlever des, enlever mon, epargnez
  2.0: epargnez moi, esa cosa, escriba mas, escriben de, escribir, escribir |, est ben, est pleine
  2.0: est … vous, esta … you, etes bien, excuse, ey, faire … a, fallo-, falloir, fichi-, fils est, firmo
  2.0: fit … a, for sale, for … next, for … receipt, forget … ever, frieg-, friend the, from now, gastan
  2.0: gave … bike, genre, girl in, going … need, group text, guarda, hace … anos, had … fill, had … up
  2.0: harrassing, harta … sus, have … own, he … permiso, his … anymore, hurts, i resign, i see
  2.0: igualmente feliz, illegal |, in … not, incluirme, ingre-, insultant, interesse … moi, interrompre
  2.0: is … 2, is … shared, is … warranty, it with, it … no, j habite, j … consenti, jaja quitenme
  2.0: jamais abonne, jamais consenti, jamais inscrite, je parle, je veut, je … chaque, je … demande
  2.0: je … prie, keep coming, keep … off, kid outgrew, kill … notifications, know what, l equipe, la loi
  2.0: la robaron, la … m, la … pero, lady who, law>send, le … je, les … aussi, like the, like … dream
  2.0: limpiando, list or, liste … de, liste … vous, lleguen mensajes, lo manden, loi, lol thanks, longer |
  2.0: los … esos, los … no, love of, love … god, m … des, ma … pense, magasin … velo, magiq-
  2.0: maintenant enlevez, maintenant je, mando foto, maneja, march so, mark, marketing texts, marketplace
  2.0: mas avisos, matter … me, me alone, me instead, me sacan, me stresse, me vuelva, me who, me … au
  2.0: me … llegando, me … longer, meant … the, merci … toute, mes coordonnees, message texte, message … am
  2.0: messages et, messages thank, messages when, mi papa, mi … y, migra-, milli-, mis alumnos, moi des
  2.0: moi tranquille, moi |, more … thanks, much please, my collarbone, my country, my fill, my girlfriend
  2.0: my head, my profile, my … and, my … from, nada |, need for, need … reminders, never subscribed, nez
  2.0: no a, no … is, no … por, no … porfa, no … vuelva, no … when, noche y, none … them, not matter
  2.0: not need, not texts, not … anymore, notifications … moi, number … from, numero je, numero … des
  2.0: numero … su, occup-, of |, off please, off … to, offers, offert, old and, once for, only … stop
  2.0: opinion, ordered the, ordered … wrong, otro mecanico, par … texte, para que, paren … textos, pas avoir
  2.0: pas consenti, pas … sollicitation, passed … in, people … do, pero … de, piasses pis, picked … the, pis
  2.0: please n, please … that, plus … sms, plus … velo, por la, por ustedes, pour … le, pourriel |
  2.0: pouvez fermer, prefiero el, preuv-, preuve, pris … numero, profile |, promotions |, pueden sacar
  2.0: punto, puro spam, que … textos, quedo … bici, quedo … pero, quiero … d, quiet, quit … these, quita mi
  2.0: quitenlo, quitter … liste, recien, regale la, remove>list, repondu arret, report … to, requesting
  2.0: retirer … la, retirez le, retrait de, rifa … no, s, sakam-, sakame, sakame de, saturday … the, sentido
  2.0: serieusement, seriez, si … ai, sick … tired, signe, sin … mensajes, sir please, smiley, so good
  2.0: so save, so … can, somebody else, somos una, sorry … i, sors, stop, stop … good, stop … promos
  2.0: stop … texting, stop>texts, stop>want, stresse, supprimez moi, suscrita, suspendan, suspendanlos
  2.0: suspendanme, svp et, svp j, svp plus, svp … d, swap the, taken … so, tampo-, tampoco, telefono |
  2.0: telefono … para, telephone number, texte merci, texting it, texting |, texting … take, texting … you
  2.0: textos promo, textos … los, texts at, texts needed, texts |, texts … take, texts … too, the county
  2.0: the love, the … myself, there … me, think it, thru the, thumb, thx remove, tienda cuando, tienda pero
  2.0: tienen … no, times, to need, to rate, to … receiving, toddler has, too … please, touri-, trott-
  2.0: tune ups, turn … the, uber, un numero, unaut-, unauthorized, unchecked |, unlist, unlist me, unsol-
  2.0: unsolicited, until then, up as, up by, up … bike, use my, used … phone, veut … que, veux … en
  2.0: vez … les, village, violating, vos contacts, voudrais pas, vous pouvez, vous … svp, want … opt
  2.0: was … it, what … do, whatever you, wifes |, will have, will still, with somebody, with the
  2.0: with … these, withdraw, write … me, written consent, y encima, y quitenme, y yo, y … lo, y … mensajes
  2.0: y … puedo, y … tengo, you must, you sold, you think, you … recogi, you … tranquilo, you … violating
  2.0: your hours, your … email, yourself, | cero, | chut, | considerez, | desabonne, | disculpe, | ey
  2.0: | heard, | pare, | pense, | prochain, | regale, | sakame, | saquen, | unauthorized, | veux, | weon
  2.0: | wheres, | … always, | … arrived, | … better, | … d, | … etais, | … further, | … limpiando
  2.0: | … necessaire, | … nos, | … pulled, | … retirer, | … siento, | … texter, ~_cir, ~_etr, ~_fol, ~_rel
  2.0: ~_s_, ~aber, ~aitr, ~anul, ~atai, ~cais, ~capt, ~carn, ~ccu, ~cked, ~desi, ~divo, ~ecko, ~emor, ~enda
  2.0: ~erai, ~erma, ~esab, ~esin, ~ganm, ~git, ~iar, ~iar_, ~iau, ~ibed, ~icel, ~iel_, ~ierd, ~ilen, ~iren
  2.0: ~iria, ~isco, ~ivor, ~jese, ~lir, ~mmu, ~mpoc, ~nat, ~ncio, ~nden, ~nel_, ~ni_, ~ntim, ~occu, ~oma_
  2.0: ~ommu, ~opt, ~osp, ~pagu, ~pis_, ~plo, ~preu, ~pus, ~reuv, ~ria_, ~ribi, ~sab, ~sms, ~sms_, ~spie
  2.0: ~spu, ~tee, ~tema, ~uart, ~unso, ~untr, ~uso_, ~vis_, ~yed, ~yed_, ~zzes
  1.9: NAME … de, NUMBER si, NUMBER … al, NUMBER … one, NUMBER … stop, a esto, a helmet, a … me, a … sms
  1.9: abiso-, abisos, abogado |, acaben, achal-, advertising, again by, agreguen, ahead … take, ai manque
  1.9: all |, all … and, alors enlevez, am telling, am up, amable |, amigo-, amigos, amigos |, any … please
  1.9: anyway, application, appreciate being, are … so, arrete … m, arreter je, asking you, asteur
  1.9: attorney general, au rgpd, au … je, autorise … textos, be put, besoin … rappels, bike rides, bisi
  1.9: bloque … vous, borrenme … los, boyfriends, breakup, bring back, bring in, buen trabajo, buzze-
  1.9: c … pour, call about, call … you, came … to, cargo bike, cease all, cell … it, celos-, celoso
  1.9: ces envois, cessez tout, check in, checking in, communications, computadora, computer … stop, cono
  1.9: consent … text, constancia, contacten |, cosa de, could … please, croix, croix sur, croix … mon, cuide
  1.9: customer is, day and, de avisarme, de esos, de grace, de recordatorios, de … arretez, de … cell
  1.9: de … mon, de … relancer, debarque, decede svp, delete listado, demanderais, derec-, derni-
  1.9: des affaires, des alertes, desabonnement, detru-, detruisez, dire … je, dit … vous, do it
  1.9: do … sending, don julio, done so, done … it, doy de, droit … m, dropped … the, ecrire, edad no, el cel
  1.9: el rancho, el senor, el … mi, else, en avec, encore des, encuestas, enlevee, entre nous, envio-
  1.9: envios, envoyez trop, es … con, escriba, esos, est finie, estoy limpiando, estuvo bueno, et bonne
  1.9: et … ai, et … ne, etait … pour, etre, etre enlevee, etre … la, explicacion, faire … plainte, fait ca
  1.9: faites … croix, faute-, favor y, favor … you, fijes-, fijese, finissez en, finissez … avec, fois
  1.9: for these, for … out, for … tube, forma-, frapp-, free to, from … contacts, garde le, garder |
  1.9: gardez … textos, gave … permission, got … for, gracias pero, gracias … que, grand … elle
  1.9: hablo … espanol, hairc-, haircut, halt the, have received, have … consent, have … up, have … your
  1.9: help |, hereb-, hereby, hier j, hier … ai, huffy, i hereby, i signed, i … asked, i … deleting
  1.9: i … still, in by, in person, in ten, in … so, information, inscribi, interesa … mensajes, irai
  1.9: is … message, it gone, it … at, it … just, it … reply, j irai, j … le, j … manque, je reviendrai
  1.9: je … souhaite, know how, la … etait, la … l, la … parfait, las … am, law>want, le robot, le votre
  1.9: le … lo, les … que, leur, like … stop, line |, list … me, lista esa, lista … le, liste de, log
  1.9: loin … moi, lol i, longer a, los que, los … de, m ecrire, m … avec, ma resolution, magasins enlevez
  1.9: maintenant que, majus-, majuscules, manden … porfa, mangez, mas … este, matin … moi, me anything
  1.9: me basta, me contacten, me habia, me inscribi, me lacher, me mande, me sorry, me up, me … need
  1.9: me … this, mensajes … en, mensajes … su, mensajes … texto, message … again, messages and, metieran
  1.9: mine … it, mobile |, moi merci, moi … NUMBER, moi … v, molestia |, mon … haha, more … these
  1.9: more>forever, mot pour, mute, my boyfriends, my business, my … does, my … information, my … ok
  1.9: my … plan, n envoyez, n ty, n … pas, nel … no, ni … donde, niaiseries, no escribir, no gane, no point
  1.9: no usen, no … escriba, no … here, no … to, no … volver, none … these, not be, not much, not wanting
  1.9: not … anyone, not … sale, not>these, note que, numero gracias, numero … ella, of now, off still
  1.9: off thanks, ok … stop, on veut, on … le, on … phone, one … make, one … them, only please, only … one
  1.9: opt … svp, or … on, orders, others |, out svp, out … les, own mechanic, pague en, palab-, papel-
  1.9: parle pas, pas … on, pas … pis, pas … promo, pas … rendez, pase por, perdi … ticket, peux … enlever
  1.9: phone plan, phone please, picked up, pis enlevez, plant-, please shut, please unsubscribe, please … us
  1.9: plein, plug on, por todo, pour … il, pour … les, prefererais ne, pregunta, prenez le, prier-, priere
  1.9: privacy, puebl-, purge, purge my, pus |, qua, que este, que … con, que … suis, que … this, quedo muy
  1.9: quien la, quien los, quit … up, reads them, reali-, realize, recibir estos, recibir textos, recogi
  1.9: refra-, regale … bicicleta, regresamos a, relancer, removal please, remove both, remove … lol, renewal
  1.9: restaurant, reveille le, ridin-, riding, rustine, sais que, saquenme de, scrap the, se quita, se … los
  1.9: sending … me, shit |, siga, sign for, silen-, silencio, sin … y, so … me, so … no, solicitado
  1.9: sollicite, some peace, stop harassing, stop pas, stop … reminders, stop … siguen, su servicio
  1.9: suis dans, supprimez … contact, sur … cell, sur … cellulaire, suspe-, swipe left, switch it
  1.9: telefono … sus, tengo un, texte … pu, texted, texted … the, texter la, texto me, textos apres
  1.9: textos pour, textos yo, textos … il, textos … moi, textos … y, texts after, texts>remove, the attorney
  1.9: the card, the guy, the plug, the vip, the … general, the … i, there NUMBER, there … to, there … you
  1.9: things, this to, thought this, through a, tient-, time … phone, to quit, to write, to … no, to … she
  1.9: tout … de, trabajo … noche, trop loin, trouve … autre, ultim-, una maquina, una … NAME, una … me
  1.9: une croix, ups |, vais … une, velo … apres, very … with, veuillez cesser, veux me, veux … les, vez no
  1.9: vos alertes, vos … enlevez, votre formulaire, votre … en, vous … arretez, voy el, vuelvan … escribir
  1.9: vuelven … mandar, want is, want … one, weon, what … of, whatsoever, who tf, why would, will opt
  1.9: will want, with … purple, wondering, word |, would it, would … being, wrong>not, y lo, y … amigos
  1.9: year please, yo, yo … acepte, you permission, you quitenme, you … asked, you … el, you … m
  1.9: your contacts, your … thank, | alguien, | changed, | cono, | cuantas, | desactiva, | desactiver
  1.9: | email, | memory, | mensajes, | pretty, | refrain, | retire, | signing, | tio, | … afternoon
  1.9: | … aqui, | … avocat, | … chez, | … hereby, | … liste, | … papa, | … po, | … puse, | … saddle
  1.9: | … sold, | … through, | … uno, ~_and, ~_cel, ~_ces, ~_fij, ~_foi, ~_fut, ~_poi, ~_ult, ~_uns, ~_yo_
  1.9: ~abst, ~abus, ~alir, ~asts, ~baj, ~bert, ~buel, ~cuer, ~ders, ~eby, ~eby_, ~efra, ~ejan, ~ejen, ~enir
  1.9: ~ereb, ~eule, ~fiez, ~fij, ~foi, ~fois, ~fol, ~fut, ~inen, ~ingl, ~irez, ~lini, ~loye, ~ltim, ~lves
  1.9: ~mera, ~moti, ~nita, ~nme, ~nse, ~nsie, ~ogi_, ~otti, ~ova, ~oval, ~ovel, ~pero, ~ploy, ~pons, ~proo
  1.9: ~reby, ~regi, ~rik, ~rmis, ~sac, ~sile, ~stau, ~suen, ~taur, ~tees, ~tiez, ~tira, ~tme, ~uego, ~uit
  1.9: ~uni, ~uniq, ~uspe, ~uzze, ~vacy, ~vait, ~van_, ~veme
  1.8: (remove), NAME passed, NAME que, NAME … one, NUMBER text, NUMBER … ago, a casse, a marre, a … fixed
  1.8: a … office, a … sobrino, abste-, aca |, aceptado |, acepte esto, agree … texts, ahead with
  1.8: aimerais ben, all … here, alvarado, am through, am … florida, and has, angry>forever, anything … to
  1.8: anywa-, apage-, appeler pour, are … i, arretez … me, asi … no, asked … if, asked … twice, asteu-
  1.8: astheure |, asusta, aucune … de, aussi enlevez, avec … pneus, away last, backordered, bajem-, bajeme
  1.8: bas, be removed, be riding, been told, beg, between the, bikes … remove, bill and, bon j, borrar mi
  1.8: borrar … numero, borrenme … sus, bow, bravo, breac-, breach, bro … de, ca ici, ca … coute, cajero
  1.8: call on, came … can, can … texting, case etait, cease texting, cell from, cell … job, cellu-
  1.8: cellulaire, cents each, chambre a, chambre … air, chez … a, come … NUMBER, come … for, come … it
  1.8: comerciales |, comment … avez, con las, confidentiel, confirmez … que, contact … please, contacten mas
  1.8: cordi-, could do, county, covers, cuenta de, culpa, day … please, de cumpleanos, de difusion
  1.8: de livraison, de maintenant, de moi, de … contact, de … mere, de … publicidad, de … s, de … servicio
  1.8: deals |, debarquez moi, debarquez … de, decrochez, decrochez … de, definitivement, deja … textearme
  1.8: dejen … enviarme, deleter, deleter mon, demande un, demande … prix, di … consentimiento, difus-
  1.8: difusion, difusion |, discontinue texts, do … opt, do … want, doctor says, du … avec, du … rendu
  1.8: duermo de, duermo … dia, ecrib-, ecrir-, ecris pour, efface mon, el mio, eliminen mi, en plena, en su
  1.8: encore … la, encuestas ni, end all, ends |, enfermera, enleve de, enlevez … ancien, enough of
  1.8: enough … me, ensenenme, enviarme … de, envien mensajes, envoyer d, est fait, est … pour, esta … cara
  1.8: esta … no, estas cosas, este movil, et … est, exige … consentement, expres … n, express written
  1.8: express … consent, extra-, fait NUMBER, falle-, fallecio, felicitaciones, femme a, fermer … dossier
  1.8: filin-, filing, fille a, fin … ces, finalement je, finalement non, firma, for service, for … grandson
  1.8: forever>more, forwa-, from … school, from … texting, fucki-, fucking, funeraire, garantia … para
  1.8: gasta, get me, given |, godda-, goddamn, going through, gonfl-, gracias … manden, hago … que
  1.8: harcelement rendu, harcelement … la, has his, have … good, have … keep, have … stop, have … you, here
  1.8: here in, here then, here with, here … is, hound-, howdy, huile-, huiler, husbe-, husbend, i bought
  1.8: i make, i must, i … back, i … early, i … longer, i … through, immediately |, in future, in red
  1.8: in … cab, in … do, inflador, interesa que, is … be, is … emergencies, is … these, it buzzes, it that
  1.8: it … sending, it … these, it … you, j … jamais, je … chercher, je … desabonne, joder que, just take
  1.8: just wanted, keep … messages, keepi-, keeping, kid |, kill, la meme, la merci, la tienda, la … cuando
  1.8: la … dejen, la … muy, las … con, law>you, le bike, le pido, le … aussi, le … fait, le … vert
  1.8: left … text, les … no, les … promo, like … you, lista … difusion, liste mon, lol … for, look … my
  1.8: los … porfa, lost … job, luck … the, m, machine a, malgr-, malgre, manana … de, mandar mas, mandataire
  1.8: mande mas, mandes, marketed, matin … de, me busquen, me contacte, me deals, me mensajeen, me stuff
  1.8: me … arretez, me … le, me … remove, me … sur, me … up, mensajeen, mensajes … paren, merci la
  1.8: merci … moi, messages automatiques, mi firma, moi … ce, moi … cette, mon … depuis, mon … retirez
  1.8: more>number, mot, ms, mude a, my attorney, my mothers, my roommates, my … never, my … not, nah take
  1.8: ne souhaite, ne … textez, necesitan, need … to, ni de, no boy, no quiero, no tienen, no … busquen
  1.8: no … promociones, no … so, no … thank, noche … duermo, non … ai, nope, not cool, not … no, now and
  1.8: number alone, number svp, number … your, numero … vos, numero … you, nunca di, of … never
  1.8: off everything, off … messages, on … profile, on … the, one … it, one … review, opt … please
  1.8: or … please, organ-, ou vous, oui … moi, out but, out de, owe … money, paix, pardo-, parro-, partir
  1.8: pas a, pas faire, pas otez, pas … bicycle, pas … messages, paten-, patente, patience, permiso no
  1.8: personnelles, phone dings, phone … my, pidio, pis … m, please unsub, please … my, please … off, plena
  1.8: plus … peine, ponce, por dios, por … descuento, pourt-, pourtant, prepago, prepago y, prior express
  1.8: prior … written, proch-, prouv-, prouvez, pudie-, pudieran, pull, pull … plug, puse … numero, que me
  1.8: que … contacten, que … ecris, que … esto, que … je, que … lleguen, que … serait, quien … lo
  1.8: quiero sus, quiero … sms, quisi-, quisiera, quit … the, quitame … los, quite mi, quitenle la
  1.8: quitenme you, radio, read the, recep-, recevoir … affaires, refuse les, removal, remove mon
  1.8: remove … numero, remove>angry, removed i, remover mi, remuevanme de, repare mon, requested, respect
  1.8: retir-, revenus, rides … a, rien merci, salut, saqueme de, saquen |, se poncho, semana you
  1.8: send anymore, senor-, senores, serian, serian tan, serieux … moi, shop stop, should be, si paso
  1.8: si pudieran, si … bien, signed, sigue llegando, sin … que, sistema, slt, smile-, sms a, sms … my
  1.8: so … sending, sobri-, soy … y, spare, spoke, stand and, stop contacting, stop … the, stop>list
  1.8: strangers, su … de, su … you, suelt-, suffit, suis … bout, sus contactos, svp enlever, svp pour
  1.8: svp … moi, swing by, switching to, t … tu, taken, talk to, tan amables, tapa, teach-, teh, tente … de
  1.8: tente-, texte moi, texting now, textos s, textos votre, texts already, texts … please, thanks … me
  1.8: that list, the bicycle, the cab, the swap, the third, the … bikes, the … dings, the … never
  1.8: the … remove, the … work, these are, these on, these … go, this get, this texting, this … alone
  1.8: this … list, tiend-, tiene … que, tienen por, to drop, to use, tourt-, trabajo … no, trata-
  1.8: trop retirez, una lista, understand |, unles-, unless, unsubscribe … this, up texts, updates not
  1.8: us … the, usen, usen mi, ustedes con, vais faire, veces que, vibre-, viendra, villa-, vos … par
  1.8: votre robot, votre … svp, voulais … de, voulez vous, vous … m, voy … la, wake … i, was … no, went … in
  1.8: what a, whatever just, whatever … me, whole house, will … on, worse, write stop, y duermo, y … todo
  1.8: you folks, you me, you unsubscribe, you>angry, you>me, your NUMBER, your … list, zero texto
  1.8: zero texts, | abstenez, | acepte, | bajeme, | contactez, | dame, | decrochez, | desabo, | going
  1.8: | hasta, | joder, | make, | purge, | radio, | remuevanme, | requesting, | serian, | slt, | went
  1.8: | … aca, | … alerts, | … car, | … desk, | … job, | … may, | … prochain, | … pudieran, | … quitte
  1.8: | … removal, | … right, | … zero, ~_alo, ~_jui, ~_m_, ~_ms_, ~_pul, ~_sto, ~_unc, ~_xf, ~acep, ~aix
  1.8: ~aix_, ~amis, ~amn, ~amn_, ~ams_, ~away, ~ccup, ~cern, ~damn, ~dant, ~dato, ~def, ~ebr, ~echo, ~egis
  1.8: ~elli, ~ellu, ~enu_, ~erap, ~erec, ~esma, ~etir, ~ffit, ~fich, ~forw, ~gis, ~gist, ~hio, ~hte, ~huma
  1.8: ~ione, ~ised, ~jui, ~leci, ~llul, ~lse_, ~lva_, ~mot_, ~muev, ~nant, ~nbo, ~ndar, ~neme, ~nfer, ~nles
  1.8: ~nlo_, ~nme_, ~nsol, ~nue_, ~nvoi, ~nywa, ~oncl, ~oriz, ~paix, ~pard, ~pete, ~ping, ~prue, ~quen
  1.8: ~ram_, ~rass, ~rdes, ~reem, ~refr, ~ren_, ~reti, ~ridi, ~rnie, ~sieu, ~spam, ~ssee, ~sser, ~stop
  1.8: ~stru, ~tamp, ~tar_, ~top_, ~tori, ~truc, ~uerd, ~ueri, ~uir_, ~ular, ~unle, ~uns, ~uti, ~venu, ~vir
  1.8: ~wner, ~yway
  1.7: (stop), NUMBER am, NUMBER he, NUMBER … par, a 2, a querer, a text, accept, accepte, acept-, achet-
  1.7: affaire la, agarra, ahora … quitenme, ai clique, ai … la, ai … stop, aimerait, al … con, alerts for
  1.7: algo, all quit, alors … vous, am very, anotaron, ans et, any … thank, anymore … please
  1.7: arrete … message, arreter les, arreter … texter, arretez … vos, as an, as it, asking … remove, au … si
  1.7: aucun … je, authorised, avec … par, aviez … de, avis de, avoir le, baja … mi, be, be sent, be … NUMBER
  1.7: be … your, begging you, bici … que, bici … un, bicicleta … de, bicicletas |, bicyc-, bike off, bloquie
  1.7: borran de, bottle, bref, brill-, broke … collarbone, buen servicio, c … ben, ca otez, ca … mon
  1.7: cada texto, can … be, can … swap, cancelar |, carna-, case textos, casl, caso que, cell |, cesar
  1.7: cessa-, cessation, chaque … me, chaque … recu, chercher … velo, coche la, college, coma, comie-
  1.7: comieron, comio el, como si, confirmar, coord-, could … put, counter no, courriel |, crecio y, crtc |
  1.7: crying out, crying … loud, culpa de, customer i, d … des, d … je, dame de, de ces, de darme
  1.7: de sollicitation, de … ans, de … facon, de … retirer, decri-, decrochez moi, deja … mandar, deletion
  1.7: demand, demande pour, deran-, desabonne merci, desabonnez moi, desire, desis-, desist, desuscribanme
  1.7: desuscribo, dice … no, did anyone, digale al, dios, discontinue the, dispa-, dit qu, dit … il
  1.7: do … see, doing my, donc … la, down and, du … la, efface moi, effacez, effacez … cell, el silencio
  1.7: el telefono, emergencias, emplo-, en double, en vertu, en … envios, enlevez son, envoyer … texto
  1.7: erreur … n, es cierto, escribieran, est parti, est … entre, esta no, esten … mensajes, estimados, ever
  1.7: exclus, exist-, facture de, faire … messages, faites disparaitre, ficha, fini … les, fins, first time
  1.7: fixing my, fixing … flat, flip the, flood-, flushez, flushez mon, flushez … numero, for crying
  1.7: for … i, for … more, for … up, forever … me, from contacting, gars … la, gave up, gens a, get outta
  1.7: getting … of, give … permission, god … texting, going … a, grateful for, had to, hamil-, hamilton
  1.7: haras-, have lost, have never, have … recollection, have … texts, hay … de, hola you, honne-
  1.7: household, how … of, humai-, humain, husband … is, i demand, i revoke, i … hate, i … leaving
  1.7: i … return, i … walk, if … i, immed-, immediate, in canada, in texts, in … sink, including, inscribir
  1.7: is amazing, is … too, izquierdo, j … clique, jajaj, je … pu, je … quitter, kids bike, kills
  1.7: knows when, l … le, la … fille, la … je, la … nationale, la … on, last guy, le contesto, le formulaire
  1.7: les casques, les mains, les velos, like … be, liste nationale, llego su, love … shop, ma … NUMBER
  1.7: ma … pour, magasin … a, maintenant … de, mais arrete, mais non, mais pas, make … end, makes
  1.7: mandan ofertas, mas … los, me contacter, me demander, me despiertan, me escriban, me escribieran
  1.7: me habian, me saque, me … and, me … dar, me … des, me … enlever, me … harto, me … les, mejor por
  1.7: mensaje … me, mensajes jaja, menti-, mere est, mes … c, messages apres, messages … more, mettre … a
  1.7: mi ficha, mi nro, might-, minor-, minors, moi du, moi … et, mon tour, mostr-, mrs, muy … la, my … lol
  1.7: my … over, my … your, nada no, namas-, namaste, nationale … numeros, needi-, needing, nenon, ni lo
  1.7: ningun … mas, no recollection, no voy, no … caso, no … the, nombre … no, non … arretez, not needing
  1.7: not … any, not … which, note … je, nothi-, nothing further, notic-, notificacion, notificaciones
  1.7: number de, number … no, numero depuis, numero merci, numero sur, numero … ne, numeros exclus, nunca me
  1.7: nunca |, occupe … textos, of texts, of … texting, ofend-, off your, off … mailing, off … please
  1.7: off … thing, once … a, one NUMBER, one text, opt … de, opt … out, otra semana, outgr-, outgrew
  1.7: over to, pa … textos, panta-, par … c, para emergencias, para … quien, parche, pardon, parking lot
  1.7: parti-, partir … maintenant, pas d, pas … fait, paso … me, pay … now, penda-, pendant, per text
  1.7: perdon … you, pese sur, peux … oter, please desist, please note, please … blowing, please … so
  1.7: plus … enlevez, pops, por aca, por … pero, por … quiten, porfa-, pour … mais, prefer silence
  1.7: prefiero email, promos par, prope-, publicidad |, pues … que, pull it, pursu-, pursuant, pursuant to
  1.7: puso mi, que … llega, que … saque, queria textos, qui … a, quitan de, quitenla de, quitenla … la
  1.7: rapel-, rappe-, rdv … demain, receiving … messages, recol-, recollection, recordatorios
  1.7: recuerdo haber, refrain … contacting, registry since, registry … NUMBER, remember me, remove … de
  1.7: rented for, reparateur, reported, retirer … votre, review, rien … me, robot de, robot stop, rusti-
  1.7: sacre, salir … la, salut la, salut … gang, sans consentement, sans mon, sans que, sans … le, saque de
  1.7: says … more, screenshots, see … text, seguir, send nothing, sending to, sending … messages
  1.7: sending … please, serai-, serieux |, she did, shed, shove, si quitenme, si … me, signale comme, sin mi
  1.7: slipp-, sms … de, so what, so … could, so … discontinue, sold, somebody … my, sonda-, souvenir … avoir
  1.7: spamear, spamm-, step |, stop asking, stop bothering, stop send, stop>forever, stop>send, suis de
  1.7: suis … voler, suite a, svp … n, tanne-, text … take, texte plus, texted |, texted … NUMBER
  1.7: texting from, textos gracias, textos please, textos … a, textos … el, textos … favor, texts going
  1.7: texts never, texts wake, texts … up, that and, that way, the gears, the sink, the wall, the … all
  1.7: the … not, the … till, the … tubes, them, there bud, this … de, tienda … bicis, tiene caso, till i
  1.7: to her, today … not, toute, toute facon, toute la, tranquille, two of, una cosa, una … vez
  1.7: unsubscribe … please, up already, up it, up … me, used my, ustedes no, ustedes … me, va faire, vale
  1.7: vale no, vertu, viarg-, viarge, vibra, vibrer, voler mon, vos … automatiques, vos … retirez
  1.7: votre ordinateur, votre … enlevez, vous … comme, vuelva a, want text, want … and, warning, wednesdays
  1.7: were in, wheel is, when my, when … dropped, who can, wife he, will collect, will walk, with … fcc
  1.7: with … permission, with … stuff, work … and, wsh, y … delete, y … textos, yoga, you crecio, you is
  1.7: you make, you … call, you … on, you … permission, you … recibir, you … said, you>want, your … me
  1.7: your … messages, your … texts, | at, | estimados, | flushez, | let, | maman, | new, | ningun, | pido
  1.7: | pursuant, | sacre, | seguro, | shut, | viarge, | waiting, | we, | whoever, | wsh, | … alertes
  1.7: | … attorney, | … bebe, | … blonde, | … case, | … desabonnez, | … esos, | … hablo, | … mari, | … mi
  1.7: | … mijo, | … nina, | … promocion, | … read, | … request, | … servicio, | … vertu, ~_ach, ~_be_, ~_caj
  1.7: ~_hip, ~_ill, ~_imm, ~_lay, ~_mai, ~_mrs, ~_pru, ~_tic, ~_ube, ~acez, ~adde, ~aken, ~anyw, ~arai, ~awy
  1.7: ~bicy, ~boga, ~bor_, ~caj, ~casl, ~clam, ~coor, ~coro, ~coup, ~dag, ~dage, ~desp, ~det, ~dije, ~ecer
  1.7: ~eder, ~efi, ~efr, ~enl, ~esis, ~eto, ~fond, ~fres, ~gned, ~guir, ~iban, ~icat, ~ieur, ~ije, ~imi
  1.7: ~imme, ~insc, ~ints, ~ispa, ~ivar, ~line, ~lir_, ~loi_, ~lul, ~mrs, ~mrs_, ~ndag, ~ndm, ~nu_, ~nvio
  1.7: ~nyw, ~odil, ~oev, ~oeve, ~onal, ~onm, ~othi, ~otio, ~oula, ~pam, ~pamm, ~pars, ~plic, ~prie, ~rapp
  1.7: ~rens, ~rid_, ~robo, ~rra, ~rret, ~ruc, ~rul, ~scra, ~sen_, ~sine, ~sond, ~tau, ~them, ~top, ~tran
  1.7: ~trot, ~ts_, ~uisi, ~ywa
  1.6: NAME me, NAME … take, NUMBER weeks, a comprar, a guatemala, a mandarme, a … lady, aboga-, adresser
  1.6: advertising |, aflojen, afternoon i, agree-, agreed … any, all … of, am just, am … a, am … buying
  1.6: am … needing, anuler, anymore … stop, apagado, appreciate … you, arret-, arretez … envoyer
  1.6: at midnight, at … with, au lieu, aujourdhui j, aurais, auriez … l, authority … you, automatico
  1.6: autorisation de, autorisation … ma, avant le, back the, baja … numero, barks, barks every
  1.6: barks … time, be texting, belle, bicis … de, bike never, bike … is, bike … like, bike … so, bjr je
  1.6: blacklist, blacklist my, blank on, block you, blocked you, bloqueen, both numbers, bout du, boutique
  1.6: buenas tardes, business texts, busquen, but … can, button |, bye … me, c … gentil, call if, call my
  1.6: can be, can … sending, cancel … for, cancelenlos, carte-, case … dans, ce possible, ce … etait, cell
  1.6: cell and, cervelo, chaque … je, chari-, checkout |, chez un, chiens, cochee d, cochee … avance
  1.6: collarbone, comma please, communication |, con canasta, con … a, con … frenos, conmi-, conmigo
  1.6: conmigo … no, cookies, coupon, crush-, crushed, cuadro y, cuts out, d envois, datos con, de avisos
  1.6: de eso, de mandarlos, de me, de pas, de … baja, de … borrenme, de … caja, de … con, de … envoyer
  1.6: de … fui, de … mensajes, de … oter, de … please, de … sa, de … saquenme, de … texter, de … tia
  1.6: de … trabajo, decrisse, deje … mandarme, dejen mi, demande … les, denos, des … de, des … enlevez
  1.6: desab-, desabonner |, desactivez … notifications, desuscribirme, deux fois, deux … pour, difficult
  1.6: digital, digits |, disable sms, disai-, dit, dites que, do … come, do … texts, dog barks, dog … every
  1.6: donc le, drole, dropping, du bureau, du … arretez, dude, dude stop, duermo, e … ningun, ecoeu-
  1.6: ecrire sans, ecriv-, el … saquenme, embarazada y, en las, en … rien, end … messages, ended |, enfermo
  1.6: english i, english … want, envoyer des, envoyer … textos, epargnez … la, eran, erase me, escribieran |
  1.6: est gentil, este contacto, este … gracias, esto |, esto … you, estos textos, estub-, estubo, et mon
  1.6: et … me, etait le, etait … telephone, etats, ex y, explain yourselves, f off, faites ca, faites une
  1.6: fine … the, fini le, fois … je, for family, for my, for reviews, found … part, fue con, gentiles, glad
  1.6: good news, goodb-, goodbye, gracias … todo, great shop, group ride, guate-, guatemala, guys … me
  1.6: haciendo ruido, haganlo, have … on, have … sent, he pisado, hello dear, hello this, hello … is
  1.6: help … do, hermano |, hermano … de, his … off, honey, honour, hospi-, hoy mi, i would, i … n
  1.6: inscrit sans, insistir, is mr, is unsolicited, it too, it … an, j … donne, j … la, je clique, je … lis
  1.6: joven, joy, just … by, kindly … my, kindly … these, know … this, l avez, l … et, la cessez, la suite
  1.6: la … c, laissez … les, last … to, laund-, le dije, le … no, leave my, lecto-, lector, lee
  1.6: les meilleurs, les … me, les … stp, letters, lieu, liste … chum, llegarme, llena-, lo tiene, longe-
  1.6: longer, los descuentos, los texts, loud stop, love the, love … guys, ma mensaje, maintenance
  1.6: mais merci, mais … merci, mames you, mandarlos, mandarlos |, mandarme … a, manden … mensajes
  1.6: mandenselos, mari … decede, mas texts, mas x, mas … en, mas … no, me acuerdo, me escribas, me mandes
  1.6: me … ahora, me … borrar, me … everything, me … quitenme, me … reviews, me … take, meilleurs
  1.6: mensaje mas, mensajes yo, mi plan, mi … no, mi … si, moi … textos, moi … vouloir, moleste, mon … alors
  1.6: mon … arreter, mon … pour, monsi-, monsieur, more updates, moto, moved … i, my say, my … alone
  1.6: my … yes, nada … no, necesario que, necesario … me, neuf, new … or, no acepto, no just, no por
  1.6: no quiere, no you, no … escribieran, no … necesario, no … ok, nobody … me, nombre you, not … illegal
  1.6: not … this, not>you, note … my, nous a, nro |, number did, number will, number … la, number … week
  1.6: numero est, numero … esa, numero … il, numero … qui, of waiting, on … as, one thing, one … can
  1.6: only … no, only … off, only … once, opt, or madam, order … not, p |, paid, par vos, para … garantia
  1.6: parecen, parrot, pas … droit, pas … les, pero … mensajes, pero … mi, phone alone, phone stuff
  1.6: pido … no, pido … you, pingi-, pisad-, pisado, please … him, please … nothing, plug … these, plus avec
  1.6: pogne, point texting, point … me, por … dejen, por … mi, pour ces, pour … pas, pour … tirage
  1.6: pour … velo, precio pero, promociones … no, promos … moi, prove i, pu … ca, pueda-, pull me, puse … la
  1.6: puso … numero, que … a, que … alto, quedan NUMBER, qui me, quick one, quiero ni, quiero … textos
  1.6: quitar … los, quite … numero, quitenme … ahi, race is, read … so, recevoir ces, recevrais, recommended
  1.6: recovering, refund … through, refuse … messages, remember saying, remember … yes, remove from
  1.6: remove this, replies, requi-, resena, retirez … des, revei-, reviews, right here, rojo, said … should
  1.6: said … texts, saquenlo, saquenme … la, savoir de, says less, says … for, second request, see my, segun
  1.6: senora de, servent, seule-, seulement, shit, si me, si son, si … voulez, signale au, signale |
  1.6: sigue haciendo, sigue … ruido, sir or, sir … madam, sms no, so go, so … not, sorry but
  1.6: sorry … english, soy chofer, soy su, soy … hija, spam do, spam si, spammer |, speak english, strike me
  1.6: su sistema, su … quitenme, suppr-, suppression, sus … you, suscripcion a, svp … mon, svp … son
  1.6: system … i, ta … stp, tantos … quitenme, tardes, te di, te encargo, tel, telefono para, telephone c
  1.6: tengo … memoria, text alerts, text when, textez |, textez … plus, texting list, texting … deals
  1.6: texto merci, texto you, textos dans, textos on, textos quitenme, textos retirez, texts … remove
  1.6: the counter, the fleet, the lot, the navy, the service, the … house, the … ones, the … open
  1.6: the … slip, the … then, the … though, then no, there i, these text, think of, this jk, this just
  1.6: this stuff, this … out, this … phone, this … unsolicited, tired … waiting, to cut, to unsub, to … here
  1.6: to … left, to … make, to … you, too … for, too … on, tout |, trabajo en, tripo-, triporteur
  1.6: tune … complet, tus textos, un humain, un tal, un … y, una … delete, up complet, up … accident
  1.6: usen … numero, uses, velo … cause, versi-, version, veuillez ne, veux … ca, violating the
  1.6: violating … tcpa, vip, vivre en, vos communications, vos … bonne, vouloir … merci, vous que
  1.6: vous … mais, vous … par, want nothing, want>send, want>texts, went back, what authority, who knows
  1.6: who … jk, wish … hear, withi-, within, without … say, y que, y … su, yo … pedi, you call, you estubo
  1.6: you my, you tengo, you … close, you … con, you … mensajes, you … muchos, you … se, you … tienen
  1.6: your records, | anuler, | chez, | desuscribanme, | di, | from, | inscrite, | lache, | nous, | passez
  1.6: | pedi, | removal, | retired, | starting, | unlist, | veuillez, | … alguien, | … bro, | … camp
  1.6: | … chofer, | … confirm, | … cual, | … darme, | … dude, | … escribo, | … estubo, | … favor, | … friend
  1.6: | … mechanic, | … put, | … quedan, | … respect, | … riding, | … sur, | … using, ~_dec, ~_ei, ~_era
  1.6: ~_opt, ~_rej, ~abog, ~alor, ~arin, ~arti, ~aser, ~ates, ~bye, ~bye_, ~cali, ~caso, ~caus, ~ces, ~chac
  1.6: ~chen, ~cko, ~conm, ~cump, ~curi, ~dbye, ~ecoe, ~elul, ~elve, ~emer, ~enle, ~enor, ~enti, ~ertu, ~ese_
  1.6: ~esir, ~esos, ~etas, ~eten, ~euf_, ~eul, ~evei, ~exit, ~hosp, ~idin, ~iem, ~ima_, ~imad, ~imo, ~iste
  1.6: ~knoc, ~lay_, ~lia_, ~lica, ~lico, ~limi, ~llez, ~lula, ~lyi, ~lyin, ~mais, ~mbar, ~mmed, ~ned, ~ned_
  1.6: ~ngs, ~ngs_, ~nle, ~nmi, ~nmig, ~noth, ~nsc, ~nscr, ~nso, ~nun, ~odb, ~odby, ~ofi, ~ogad, ~ogra, ~omot
  1.6: ~once, ~onmi, ~oodb, ~op_, ~ospi, ~rce_, ~rdat, ~renl, ~resp, ~rke, ~rned, ~rtar, ~rwar, ~rzo_, ~sabo
  1.6: ~seo, ~seo_, ~shes, ~sona, ~su_, ~susp, ~tto, ~uir, ~umpl, ~upo, ~uppr, ~urai, ~usp, ~vee_, ~viez
  1.6: ~xit
  1.57: (tables say unclear)
  1.5: (texts), NAME for, NAME this, NUMBER … before, NUMBER … is, a ete, a … merci, a … para, a … senorita
  1.5: abogado … va, accepte … messages, again |, ai ramasse, al … me, am leaving, am … it, am … these
  1.5: amen |, amigo, and neither, and this, annulez … rendez, ans, antig-, antigua, any more, any … it
  1.5: any … this, anymore … me, anything … stop, appreciate … heads, arreter vos, as my, as … last, au … lol
  1.5: aussi, avec moi, avenir merci, avisen por, avisen … por, avons, baja mi, baja … los, baja … mensajes
  1.5: be … a, before … it, ben … de, bendito, best thing, bien claro, bike looks, bike … do, bonit-
  1.5: bonjour … vous, borra mi, bro, bro … no, build-, but i, button, by when, c … du, c … fini, c … illegal
  1.5: ca vibre, ca … ce, ca … juste, cache-, calis-, can reply, can … ahead, casque de, cel en, cel … el
  1.5: cell … your, celular … no, cesser svp, cessi-, cessiez, cette affaire, chiale, chier avec, christ
  1.5: clear |, client et, cobran … mensaje, come with, compa-, company phone, comunicaciones
  1.5: congratulations, conta-, coordonnees |, coraz-, corazon, cosa |, could … take, crecio, criss de
  1.5: cuantas, cumpl-, customer … i, customer … my, dado de, dado … baja, darme baja, datab-, database
  1.5: database |, dautre |, de datos, de llegar, de mme, de reparation, de tus, de … cosa, dejen … avisarme
  1.5: demando, denei-, dernier, dernier … je, des promos, desabonnement |, desactivez moi, descends, desea
  1.5: desist … sending, desk at, despertaron, dessus |, deten-, deuxi-, discontinue … messages, distribucion
  1.5: ditch, do … remember, donde … doy, done here, dossier je, dossiers, droit |, due |, easie-
  1.5: ecrire … ce, effac-, el favor, el no, en una, en … a, en … no, encore la, enlev-, enleve … de
  1.5: enleve … stp, enlever … svp, enlevez … number, enroll, entregue, enviando mensajes, envoi-, envoyer
  1.5: es esto, esposo y, est illegal, est vous, estar … su, estate, este … por, esto … de, excluded
  1.5: excluded from, experience, express consent, extranamos, favor … me, fin … messages, fines, fixin
  1.5: fixin to, flyin-, flying, fois je, for … account, for … fitting, for … only, for … reason, formalmente
  1.5: found … shop, from these, from today, from … records, fuera … mi, further … please, garde les
  1.5: gars … a, gave my, got no, granddaughter, grandi, gt, habia salido, harce-, harve-, have her
  1.5: have … new, have … opt, hay … en, he can, heard about, here … be, him do, him on, hospital, how about
  1.5: i teach, i unsubscribe, i … per, i … telling, if one, in boise, in charge, indiquenme, infor-, inscr-
  1.5: inscrit … me, interested please, interested … me, interet, is ready, is … cousin, is … to, it needs
  1.5: je descends, je … apporte, july, kettl-, kill the, kindly discontinue, knock, knock off, knock … the
  1.5: know … the, la base, la hanche, la pedale, la prochaine, laven-, law>texts, le garage, le … envoyez
  1.5: le … n, le … para, les lis, les pongo, limited, line is, list this, list>send, lista … mensajes
  1.5: liste s, listo gracias, live in, livin-, living, llegue … mas, lo puedo, lo que, lo … cambiar
  1.5: locations, loi NUMBER, los bendiga, los demando, los … mas, lourd, m … le, ma fiche, machi-, malog-
  1.5: malogran, mama … que, mandando |, manejo, mano … me, many … take, mas quieran, mas … se, me cobra
  1.5: me in, me offers, me rayaron, me relancer, me sali, me … asking, me … deja, me … merci, me … salido
  1.5: me … se, me … will, mecha-, memory, mensaje suyo, mensaje … por, mensajes please, merci … non
  1.5: messages enlevez, messages s, messages … il, messages … me, messages … merci, meurt, mi compadre
  1.5: mis … numero, moi aussi, moi je, moi … lol, moi … ta, mon … m, montre vibre, montre … a
  1.5: moved … tucson, mucha molestia, must, my assistant, nah … the, ne … texte, necesito que, need … break
  1.5: need … please, never … from, ni … nada, no consenti, no dejan, no desea, no en, no … contacten
  1.5: no … mande, no … mandes, no … publicidad, no … suscribi, nobody … for, non … textos, not authorized
  1.5: not remember, not sent, not want, not … in, not … ride, notre, numero j, numero pa, numero please
  1.5: of … number, offers |, on casse, once again, one day, one this, operaron la, opinion you, opinion … no
  1.5: ordinateur, orige-, origen, panic-, par … a, para escribirme, parler de, partie … votre, pas celui
  1.5: pas ici, pas interesse, pay per, pay … text, pena … pero, peoples, perde-, perdon pero, permiso de
  1.5: pero quitenme, pido |, pis y, please … proof, plus texter, plus … en, plus … ici, plus … sur, pop up
  1.5: por … arreglo, pour son, private number, profeco |, prometieron que, promociones por, promos … texto
  1.5: prote-, prueb-, pu jamais, quand ca, que vous, que … cessiez, que … estoy, que … los, que … m
  1.5: que … pedi, que … quieran, quel |, qui l, quick, quiero recibir, quiero salirme, quiero volver
  1.5: quiero … no, quit messaging, quit … them, quita … numero, quitar de, quitaran de, quiten … mi
  1.5: quitter la, quiza-, quizas, rayaron el, rayaron … cuadro, receiving these, recu mon, remover … numero
  1.5: respectfully, retiro, ride … so, rien, rien pour, sacan, said … is, salgado, salgo … esto
  1.5: sans permission, savoir … vos, says do, se entiende, sent to, sent … my, she thinks, si … dejan
  1.5: si … el, signed … by, sink, so … as, solide, somebody, sooner, soupe-, souper, soy enfermera
  1.5: specifically … the, stay a, stolen so, stop … a, stop … sms, su base, su … ni, suffit les, supprimez
  1.5: sur quelle, sus notificaciones, take … list, tapan, tarda-, telefono asi, texto-, textos, textos du
  1.5: textos jaja, textos … son, texts cost, texts for, texts today, texts … hard, texts … in, texts … your
  1.5: thanks … i, that … anymore, the … back, the … driver, the … rides, there for, these take, thing you
  1.5: think so, thinking it, thinking … is, third … asking, this and, this chain, thursday at, thx |, ticke-
  1.5: tien, tiren mi, tiren … numero, to pull, to tucson, todo … pero, toute l, toute … equipe, tratamiento
  1.5: tucso-, tucson, tus contactos, twent-, twenty, typin-, typing, un casque, un … pero, unlim-
  1.5: unsubscribe, unsubscribe so, usefu-, useful, useful … me, vais … maintenant, vayan a, velo moi
  1.5: velo … au, veuillez me, veux … des, vibre a, vibre … chaque, vie … moi, vos dossiers, votre … je
  1.5: vous autres, vous cessiez, vous encore, wanti-, wanting, which … of, with … this, wrong>texts, xfavo-
  1.5: xfavor, y nunca, y tengo, y … salio, you anymore, you … about, you … bloquee, you … gracias
  1.5: you … quiero, your cousin, your … text, | bajenme, | dios, | disable, | ditch, | ew, | flight, | fue
  1.5: | guys, | lock, | loco, | lose, | nadie, | olvide, | porfabor, | quick, | re, | … assistant
  1.5: | … avertissement, | … data, | … desist, | … desuscribirme, | … enfermera, | … los, | … mama
  1.5: | … means, | … montre, | … noches, | … pe, | … picked, | … possible, | … rayaron, | … saquenme
  1.5: | … set, | … teach, | … une, | … used, | … vieux, | … vuelvan, ~_agr, ~_cai, ~_cum, ~_des, ~_ef, ~_enl
  1.5: ~_gag, ~_ira, ~_os, ~_rob, ~_ul, ~_wak, ~abas, ~aca, ~ads_, ~aged, ~alt_, ~aque, ~atas, ~bais, ~bile
  1.5: ~boni, ~bow, ~buzz, ~cell, ~ckou, ~ctf, ~ctfu, ~dded, ~dec, ~dera, ~diat, ~dlin, ~duen, ~ectf, ~ecup
  1.5: ~ees_, ~effa, ~egi, ~ejad, ~elon, ~epre, ~ermi, ~ert, ~eto_, ~etre, ~ext, ~ff_, ~ffac, ~ged, ~geno
  1.5: ~gnez, ~harc, ~hem_, ~ibin, ~imez, ~inde, ~isit, ~ithe, ~jen, ~kou, ~kout, ~make, ~mn_, ~mory, ~ms_
  1.5: ~nbox, ~nie_, ~nito, ~nlev, ~nope, ~noti, ~notr, ~ntac, ~oga, ~olle, ~ompa, ~onve, ~oraz, ~oudr, ~ourr
  1.5: ~ove_, ~pena, ~pio, ~prot, ~reed, ~riz, ~rrar, ~rri_, ~rtas, ~rtis, ~rzo, ~sary, ~sas, ~sinc, ~sold
  1.5: ~sub, ~sust, ~tact, ~tex, ~text, ~tez, ~tez_, ~ti_, ~trik, ~ubar, ~uff, ~uzz, ~vale, ~viar, ~vios
  1.5: ~watc, ~xis, ~xtos, ~ypin, ~zze
  1.41: (tables say mention)
  1.4: (forever), 2 … to, NUMBER i, NUMBER … con, a dear, a dream, a favor, a quote, a reportar, a … but
  1.4: a … sans, a … so, acabo no, acepte mensajes, adieu, advic-, advice, afford the, agreed … that
  1.4: ahora … no, ahorrense, ai le, ai plus, ai … aucune, aids, algo … no, all can, all … text, aloud
  1.4: already my, also please, am sleeping, am … my, and … bike, and … no, and … wifes, anti pourriel
  1.4: anxie-, any chance, anymore take, apara-, aparato, appreciate … but, aqui, aqui … el
  1.4: arreter … message, as always, asked if, asked … texts, asking take, atte ing, au bout, aucun autre
  1.4: aucun … a, aucun … message, authorized this, autres textos, avez des, baja a, baja este, base de
  1.4: basta … los, be excluded, be … dear, be … kind, beg you, bici asi, bici … quiero, bike got, bisic-
  1.4: bloquez, boise, borren mis, borren … datos, both … numbers, box unchecked, breakfast, bromo-, bromont
  1.4: buen dia, buen rato, buena, by … for, by … i, ca … mal, cab, cachent, call you, can … buy
  1.4: cancel … notifications, cancel … subscription, cancel … text, cancelar mensajes, cause … votre, celul-
  1.4: cerca de, cero … por, chaque message, charged for, chofe-, chofer, cierre, cobran cada, colla-
  1.4: commande chez, commande … vous, comment ca, communications |, communiquer, communiquer avec
  1.4: communiquer … moi, con mensajes, condo, confirm, consider … my, contact this, contactez plus
  1.4: contraire, conve-, cordialement, correo por, could … not, cual … la, customer but, customer … remove
  1.4: d aujourdhui, d … vos, dar … baja, data |, datos, de desabonnement, de viaje, de … cosas
  1.4: de … dossiers, de … on, de … pis, de … spammer, de … tienda, dear and, decirles, definitiva
  1.4: dejen … escribirme, des … que, deuil, di … yo, did … request, disait, distraction, disturb … with
  1.4: dit … par, do … own, doit, doit plus, donne mon, droit … me, drop, drop … texts, du … svp, each other
  1.4: each … please, ecole de, ecrire … permission, efface … numero, el plan, el … nuevo, el … para
  1.4: embarazada, en demeure, en … marre, enleviez, entienden, envia-, envoi de, envoyer … affaires
  1.4: envoyez rien, es … gracias, es … verdad, escriban a, est de, est juste, est trop, est … sur, et c
  1.4: etait, etre … de, etre … des, ever … to, evitenme, exclure, fabor … no, faili-, failing, faill-
  1.4: failli, fais … menage, faite, fanta-, fantastic, fermer … notifications, filing with, filing … the
  1.4: fille … a, finalement … pour, find you, fine just, firmado, flip phone, fois … de, for … friend
  1.4: for … wheel, form, free bike, free … the, from … bike, from … store, from … you, fue no, gave consent
  1.4: germany, good do, gracias punto, gracias x, grasias |, grate-, grateful, gre, gre de, guys … great
  1.4: hacer el, hagame el, haganlo ustedes, hay un, he … so, her own, hey can, high, how … i, i never
  1.4: i received, i … cash, i … see, i … signed, i … sleeping, if … must, igles-, iglesia, il … semble
  1.4: in there, in … NAME, in … these, incluida, ingles … en, inscrit pour, instr-, interest in
  1.4: interested in, interested … remove, inutile, is anyone, is mrs, is … church, is … it, is … texting
  1.4: is … we, it end, it … due, it … please, jdors, je la, je … en, je … saurais, je … vendredi, jokes
  1.4: jour, jubil-, kneed, know signed, kowalczyk, l obligeance, la lista, la maquina, la molestia, la paix
  1.4: la … ahora, la … los, laisse de, le temps, le velo, les envois, les ruego, les … dans, les … ne
  1.4: liste la, lo … you, lock in, lol … not, los … conmigo, los … en, ma job, mains, maintenant plus
  1.4: mais … les, mais … prefere, make, makes it, mal … la, mama dice, mandado, mandar … sin, mande-
  1.4: manden otro, mandes mensajes, mange-, many … please, mas, mas y, me confunden, me donne, me messages
  1.4: me parlez, me spammer, me … achete, me … cosas, me … like, me … much, me … podrido, me … quit
  1.4: me … thanks, me … yes, me>you, mensajes mi, mentioned, merci ma, messages anymore, messaging … phone
  1.4: mi … con, mi … pa, mind … the, moi mais, mon avocat, mon ex, mon … arretez, more … about, muchisimos
  1.4: my data, my … bought, my … go, my … seat, my … thinks, ne doit, ne … contactez, necesito sus, needs a
  1.4: nerfs arretez, never message, nice but, night shift, ningu-, no esten, no funciona, no off, no pedi
  1.4: no … aceptar, no … all, no … en, no … escribas, no … interested, no … notificaciones, non … enlevez
  1.4: non … plus, not for, not request, not>want, notificaciones por, nouveau … pis, now, number too
  1.4: number … to, number>forever, numero para, numero … plus, numero … votre, obligeance, obligeance de
  1.4: of … but, ofertas por, off, off lol, off texts, off … liste, off … sms, officer, on … line
  1.4: only … texts, order … you, par ce, part, pas et, pas qu, pas sur, pas … publicite, pas … votre, passee
  1.4: people and, perdi el, permiso yo, permiso … escribirme, petit a, phone does, phone … every, phones on
  1.4: plait merci, please … out, please … thx, please … you, plus … savoir, podrido, poncho, por … amor
  1.4: pour lui, pour … merci, pouvez … retirer, promo-, promos por, promotional, pu … text, pueden quitar
  1.4: puedes … de, puedo ir, puse que, pusiera, put … back, que c, que … etait, que … telefono, qui lit
  1.4: quien les, quiero mensajes, quiero promociones, quiero … me, quitenme … todo, quoi … ce, rappels merci
  1.4: rathe-, rather, rayez … de, read these, reads … aloud, recevoir d, recibir, recibir … notificaciones
  1.4: recie-, recuerdeme, refrain … texting, refuse, regar-, remercie, remov-, remove moi, reportar
  1.4: ressortir, resta-, retirer mon, revoke consent, roommates, sacame |, sacar … la, saurais, saurais gre
  1.4: saurais … de, say anything, scares the, school and, scratch … off, se … au, sendi-, sending, seno
  1.4: shabb-, shabbat, sin … permiso, so far, so … it, solam-, solamente, son tan, son … amables, sorry … do
  1.4: souhaite plus, soy … la, specifically left, squeezing me, stay, staye-, stayed, stop using
  1.4: stop … never, store please, stp … mon, strike … from, suffi-, suis achete, suis … enlevez, sur … carte
  1.4: sur … textos, surgeon, sus … quitenme, take, tal, talk … my, tandem, telef-, telefono, tengo otro
  1.4: text him, texteen mas, texto svp, textos desabonnez, textos porfa, texts come, texts ever, texts so
  1.4: texts to, texts … be, texts>angry, texts>wrong, thanks a, that … me, that … to, the brakes
  1.4: the neighbor, the word, the … keys, there … for, these … remove, thinks you, thinks … are, this old
  1.4: this … goes, tienda que, till NUMBER, to disturb, to ride, to … bike, to … handset, to … nephew
  1.4: to … please, todo no, todo … de, told … people, tout envoi, toute communication, trans-, trois textos
  1.4: tune … i, turn … les, tuve, twice now, ultimo mensaje, un … rato, une … a, unregister, velo j
  1.4: velo … pouvez, vendi … bicicleta, venta, veo … la, veux pas, vez … a, vieji-, virez moi, virez … de
  1.4: vos … arreter, vos … j, votre … arretez, voudr-, vous demande, vous faire, vous mon, vous retirer
  1.4: vous saurais, vous … gre, vous … parlez, voy … reportar, warni-, was not, way to, we agreed, we go
  1.4: weekl-, weekly, what … it, while … are, whole family, will … it, with it, with … and, with … kids
  1.4: worth NUMBER, y … mando, years, you for, you ni, you pedi, you to, you … make, you … otro, you … those
  1.4: you>texts, your … please, | between, | bloquez, | delete, | desinscription, | mettez, | nouveau
  1.4: | oigan, | parcero, | quitame, | trying, | unregister, | unsolicited, | vendi, | … authorized
  1.4: | … brother, | … debarque, | … docteur, | … email, | … enleve, | … enviar, | … escribir, | … fais
  1.4: | … harassing, | … hitting, | … ici, | … otez, | … passed, ~_adi, ~_ani, ~_apa, ~_arr, ~_bye, ~_dam
  1.4: ~_dit, ~_feu, ~_hic, ~_jul, ~_mut, ~_now, ~_nun, ~_oj, ~_rie, ~_scr, ~_tac, ~_tex, ~alt, ~aqu, ~avin
  1.4: ~bi_, ~bsi, ~cept, ~clu, ~crir, ~dem_, ~dern, ~dly, ~dly_, ~doit, ~eba, ~ebod, ~efon, ~egue, ~eith
  1.4: ~eks, ~elef, ~emov, ~emu, ~enan, ~eras, ~esa, ~etin, ~etio, ~ezco, ~fono, ~ged_, ~genc, ~hani, ~hant
  1.4: ~icos, ~inco, ~isie, ~istr, ~ixin, ~join, ~jul, ~lefo, ~leno, ~leve, ~ley_, ~llow, ~loud, ~mine, ~move
  1.4: ~nche, ~nem, ~nfe, ~ngan, ~ngun, ~nim, ~nsid, ~ntio, ~off_, ~onso, ~onta, ~opie, ~otec, ~ott, ~papi
  1.4: ~pect, ~peri, ~pud, ~puta, ~rall, ~rank, ~rar_, ~rdez, ~remi, ~remo, ~rene, ~rme_, ~romo, ~rtan, ~sait
  1.4: ~seng, ~sins, ~soli, ~sto, ~tait, ~tara, ~tari, ~taxi, ~tef, ~tio_, ~trin, ~tuv, ~uebe, ~urn_, ~voud
  1.3: (list), NAME … NUMBER, NUMBER a, NUMBER je, NUMBER … arretez, a celui, a friend, a mix, a pickup
  1.3: a son, a … borrenme, a … man, a … neveu, a … semaine, abogado, about your, account … sms
  1.3: acepte … textos, ads |, affaires … textos, agree |, aime … mais, all … my, and unsubscribe, angry>not
  1.3: angry>texts, anos y, anos … no, anymore … remove, anymore … texting, anywhere |, aqui … con
  1.3: arrete … textos, arreter, arreter … messages, arreter … sms, assistant, au plus, au … sacrant, aucun-
  1.3: autorisacion, autorizacion para, avez pas, barrez, base, base legale, base … datos, basically
  1.3: be … anymore, be … remove, bebe dort, bici es, bici para, bicycle … you, bike i, bike … never
  1.3: blind and, block-, boise |, bol, bonjour … je, book |, borrame de, borrenme … la, bowin-, bowing
  1.3: bucks for, bucks … a, but … am, but … never, but … want, butto-, bye, c … ce, cadena … me, calisse
  1.3: call … it, cambie … taller, cancel les, cancela, cancelacion, cancelado, capable … moi, caso, celui de
  1.3: celular, ces … svp, cesser … envois, cessez … envoyer, chez … en, chica-, chien-, chimio, chingando
  1.3: chingando con, church office, chut, clini-, closi-, closing, company, comptant, con cada, con … avisos
  1.3: conco-, concours, confianza, contact me, continuation |, continuez |, copy, correct la, counter
  1.3: coupez, coute NUMBER, cuando quiera, cycli-, d … a, d … avec, d … pour, de communiquer, de corazon
  1.3: de les, de personnel, de publicite, de servicio, de todo, de … NAME, de … affaire, de … avis
  1.3: de … contacter, de … envios, de … exclus, de … mejor, decu, delete domingo, demain … la, demander … j
  1.3: derecho de, des texts, des … merci, des … promo, desire plus, despu-, detox, dicho que, dit … plus
  1.3: do … disturb, donne … consentement, dos … me, du … pour, dulut-, duluth, ecrivez encore, ecriviez pas
  1.3: effacer … numero, ejerz-, ejerzo, ejerzo mi, ejerzo … derecho, elimineme, elimineme de, emerg-
  1.3: en ingles, en prie, en … si, encontre un, encuesta, enleve mon, enough … with, enton-, entonces
  1.3: envoyer … messages, envoyer … sms, erase this, es ilegal, es … pero, escriban gracias, est arrivee
  1.3: este numero, este you, estimados senores, etes ben, etranger, exclude, exit, favor and
  1.3: favor … mensajes, fermer les, final, finie, finis-, for advertising, for … helmet, for … update, force
  1.3: forever>number, fort, frenen, from sending, from … messages, future messages, gagno-, gagnon, genti-
  1.3: gere, ghosting, go home, go … a, got stolen, got … ticket, gracias y, grandkids, haberme
  1.3: hard feelings, haute, have moved, he … off, here … did, high school, hija me, hola soy, house i
  1.3: how do, i beg, i came, i opt, i … done, i … moved, idea de, immediately, immediatement
  1.3: immediatement |, in these, in … area, ingles no, interessee, inutile de, is giving, is hard, is spam
  1.3: is … hospital, it … all, it … are, j peux, jaw, je gere, je revoque, je … acheterai, job pas, just fix
  1.3: kid at, kindly do, la est, la manana, la … hoy, la … ni, lachez, le courriel, le … des, le … mensajes
  1.3: le … qui, leave-, legale, let, let it, liberez, lieu de, linea no, lista |, lista … gracias
  1.3: lleguen … mensajes, lo ruego, lo voy, los … sin, ma place, ma voisine, mandar mensajes, mandarme cosas
  1.3: mandarme esto, mande … mensaje, manden … textos, mas … quitenme, may … to, me before, me i, me salio
  1.3: me van, me … en, me … eso, me … jaja, me … mal, me … nada, me … way, me … whatever, me>stop, meetings
  1.3: menage … mes, mensajes borrenme, mensajes conmigo, merci enlevez, merci … enlever, message so
  1.3: message … phone, messages needed, messages … to, messaging this, metie-, mi derecho, mise en
  1.3: mise … demeure, mix up, moins d, mon … aimerait, mon … client, mon … fils, month my, moose jaw
  1.3: mother is, muy cara, my father, my personal, my … how, my … quiet, n avons, nada … este, nada … que
  1.3: nah … me, name of, navy, naw, ne … ecris, need my, ni los, ni … di, nix the, no hard, no mandarme
  1.3: no sabe, no … feelings, no … haga, no … leo, no … quien, not being, not disturb, not going
  1.3: not … anybody, not … for, not … nothing, not>not, nothing, notif-, notificaciones … mi
  1.3: notifications off, notifications please, now lol, now … more, now … texts, number thanks, numero mais
  1.3: numero porfa, numero … ai, obligeance … retirer, obliged, of … in, ofendan, ok … thanks, omita-
  1.3: omitan, on … account, on … i, only bought, only use, ontar-, ontario, optout please, order … i, ote
  1.3: otez … svp, others, otro lado, our office, out i, out … in, out … texts, over i, paix … vos, para la
  1.3: part |, participar, pas … place, pas … sa, patch kit, paye, peace, pedir que, permission |
  1.3: phone quiet, pictures of, please lose, please not, please … take, pleurer, plug, plus sacrant
  1.3: plus … votre, por … en, por … llanta, por … que, pour … velos, preferiria, prenez note, prenez … que
  1.3: promos, promos … de, propi-, pu … vos, publicites, puede dejar, purge … number, que a, que mas, quedar
  1.3: quit … texts, quitarme … la, quiten este, quiten … telefono, quitenme … su, receiving texts
  1.3: recogi todo, refuse … textos, reminders … me, remove … list, rempli, requesting removal, rest and
  1.3: retirez nous, retrait, ride … i, rides great, rien m, rien sur, rien … envoyer, rien … personnel
  1.3: rodada … domingo, ruego |, rules, sacrant, said … more, sais … comment, salirme … los, sans m
  1.3: saquen … telefono, save the, savoir … mon, se … pido, sees, send … invoice, sending … anything
  1.3: sending … this, seriously, service but, service |, service … i, set my, she gets, shop you, signi-
  1.3: sigue-, sirvase, so kind, so unless, so … your, sobre, solicito … baja, soone-, sortez … numero
  1.3: souha-, soy … NAME, soy … cliente, spam no, spami-, spamming my, spare … the, spending money
  1.3: stop selling, stop y, stop … les, strik-, strike, su, succu-, succursale, sur vos, take his
  1.3: telefono … que, telephone … je, text … have, text … you, texter ce, texter … NUMBER, texter … numero
  1.3: textos automatiques, textos si, texts … loud, that does, that … at, the notes, the shed, the vet
  1.3: the … are, the … guys, the … inch, the … stuff, the … tomorrow, the … too, these>want, these>you
  1.3: this but, thx for, times i, tiren, to type, to … future, to … mobile, to … whole, toca, toda mi
  1.3: told … kid, trist-, trottoir, trouvez, tu … de, turned off, un cliente, una buena, una cadena
  1.3: une liste, unsubscribe me, up … text, use … number, va mi, velo … plus, velorio, venga, verdad no
  1.3: vertu de, veuillez retirer, veux … ce, vez por, viaje, viene |, voix, vos speciaux, vos texts
  1.3: votre … merci, vous … obligeance, vows, voyageur, wake, wallah, want>me, was … for, welco-, welcome
  1.3: wey you, whatever, when … bought, while you, wife … i, will hear, with … other, withdrawn, withh-
  1.3: withhold, write … anymore, wrong>stop, y casi, y etre, y gracias, yank, year old, yes do, you i
  1.3: you showed, you … before, you … charging, you>send, your sales, your store, your … was, | ayer
  1.3: | borreme, | buenas, | cancelen, | dropping, | ejerzo, | ferme, | naw, | passing, | power, | sigo
  1.3: | terminen, | venga, | wipe, | worry, | … about, | … already, | … cessez, | … concours, | … knew
  1.3: | … lunettes, | … office, | … ordered, | … pienso, | … promociones, | … quitenme, | … revoque
  1.3: | … senores, | … shut, | … thanks, | … triciclo, ~_ago, ~_aho, ~_aq, ~_aqu, ~_dij, ~_gho, ~_mas, ~_ost
  1.3: ~_pis, ~_san, ~_su_, ~_tak, ~_uni, ~acer, ~acy_, ~af_, ~arre, ~arto, ~atem, ~barn, ~burn, ~caci, ~case
  1.3: ~cep, ~cky, ~cky_, ~clea, ~couv, ~cric, ~cune, ~cupe, ~dai, ~dau, ~decr, ~deto, ~digi, ~dij, ~dmin
  1.3: ~ecri, ~eens, ~elea, ~else, ~enu, ~ese, ~eti, ~etim, ~etox, ~exto, ~fals, ~futu, ~gho, ~ghos, ~horr
  1.3: ~igit, ~ilia, ~ipti, ~irm_, ~irme, ~iter, ~lair, ~lgu, ~lic, ~llec, ~madr, ~mech, ~mov, ~mplo, ~mpre
  1.3: ~nag, ~ncho, ~nder, ~nen, ~nged, ~nido, ~nill, ~niq, ~niqu, ~omos, ~onan, ~onec, ~ons, ~ontr, ~ori
  1.3: ~orre, ~otif, ~otro, ~ouha, ~oulo, ~paz_, ~peac, ~peto, ~pis, ~plei, ~plug, ~pul, ~ran_, ~rdia, ~rele
  1.3: ~revo, ~rici, ~rios, ~rme, ~rmi, ~rome, ~sde, ~sil, ~souh, ~spar, ~spit, ~ssio, ~suff, ~tais, ~teac
  1.3: ~tonc, ~tox, ~tox_, ~tse, ~ueg, ~uen, ~uha, ~uhai, ~uide, ~upez, ~urd_, ~utto, ~vec, ~vor, ~xing
  1.3: ~xit_, ~xto, ~yo_
  1.2: NAME either, NUMBER cfr, NUMBER year, NUMBER … delete, a cette, a dar, a elle, a escribir, a great
  1.2: a link, a … los, abonnements, accepte vos, acoso, after this, after … please, agreeing, ahi porfa
  1.2: ahi you, ai commande, ai … hier, aidez, aidez moi, al perro, al principio, alber-, alberta, alors ne
  1.2: alors … m, alto … los, am blind, am … with, and got, and still, and … mom, ando en, ando … de
  1.2: angry>angry, angry>list, anoth-, another, another number, ansie-, ansiedad, aqui siguen, arreter de
  1.2: arretez … sms, assez plus, atender, atentamente, auriez vous, aux … svp, avec … sms, avez … pris
  1.2: away for, baisse, baja por, basta … textos, be too, be … out, be … saturday, been nice, belongs … my
  1.2: bici … en, bicicleta a, bon … les, borrar de, borreme por, borreme … favor, borron, bro you, buenas no
  1.2: by … and, by … min, by … my, c … bon, ca … de, calendar, call list, can … block, can … quit, canada
  1.2: cancel … textos, cancelame los, caris-, caso … me, ce … merci, cel … sus, cell out, celle
  1.2: cero mensajes, cessez de, cessez … me, cfr, chamba, change my, charges me, check email, chial-
  1.2: chica |, chiffre, choose, cierren, clarito, clien-, client mais, cobra, cobraron de, cobraron … mas
  1.2: combien de, compre la, comunicaciones por, con uds, con … sms, consent to, considerez … comme
  1.2: contact … number, contactarme, continuer, corten los, courriel seulement, cuenta … no, customer
  1.2: cut … you, d envoyer, dans … envois, dar, de boutique, de m, de oposicion, de quitarme, de tapita
  1.2: de … svp, de … tout, de … xfa, dear, decon-, dejame en, delete all, delete … my, delete … y
  1.2: demande … je, demander moi, depen-, derange, derangez, derecho a, derecho … oposicion, despues
  1.2: diganle, dije bien, distr-, docum-, donne le, dream, drop my, ecoutez, edad, el gorro, el paro
  1.2: el … quedo, eliminen … numero, ella you, ella … tiene, email … please, emergencies |, empre-, empresa
  1.2: en otro, en … pus, encore bon, end |, end … texting, enleve … number, enlever … votre, enough take
  1.2: envio … mensajes, envoi a, erase … from, es … y, escri-, escriban … que, esos textos, espanol no
  1.2: esposo … en, est au, est le, est … voler, et de, et … les, et … mon, etes … arretez, etre … votre, ew
  1.2: exclude me, f ing, fais … de, fait … les, far … do, father has, fatiguants, favor, fevri-, fevrier
  1.2: fichez moi, fill, fin a, flat no, flood, for … raffle, for … unsubscribe, found a, from … alerts
  1.2: fuero-, fueron, ganas de, gars qui, gaspe, gave permission, girlfriend, give my, going back
  1.2: good … with, gorro, gotte-, gotten, had … with, hagame un, haganme, handl-, hasta … gorro, have … no
  1.2: hecho, here … are, hoa, honou-, i still, i typed, i … blind, i … just, i … only, immediat, in one
  1.2: in … text, india, indiq-, ingle-, ingles, inscrit … le, is … shop, is … thanks, it unsub, it … me
  1.2: it … sunday, j vas, jamais … des, je commence, je … infirmiere, job arretez, job … le, jodan
  1.2: jodan mas, jours, karim, kev, keys … the, kid signed, kindl-, kindly, kindly … not, l … pis
  1.2: la compania, la delete, la empresa, la fille, la semana, la … faites, la … mejor, la … sus, lachez moi
  1.2: laissez mon, laissez … telephone, las manden, le francais, le reste, le retrait, le … lol
  1.2: leave … phone, legal-, les courriels, list>forever, lista, lista sin, lista … el, live with, llegu-
  1.2: lleguen sus, llena, loi anti, loi … pourriel, los di, los … para, lovely |, m ecrive, m envoyer
  1.2: ma part, ma … j, machine, mais otez, mais vos, man, mandarme mas, manden promociones, manden sus
  1.2: mangent, mas … gracias, me ads, me anden, me compre, me den, me deranger, me metieron, me remove
  1.2: me svp, me … are, me … cada, me … favor, me … mensajes, me … recados, me … your, mensajes
  1.2: mensajes … quitenme, merci bonsoir, mes abonnements, message … j, messages, messages from
  1.2: messages tho, messages … this, messages … you, metieron, mi trabajo, mi … quitenme, mija, molestia
  1.2: mon homme, mon … de, mon … des, mon … moi, monop-, montr-, more promos, more … messages, more … texts
  1.2: mostrador, my numbers, my … gets, my … subscription, necesito mas, necesito … mensajes, need any
  1.2: need … consent, need … send, negocio, nerve, never given, never met, ni … mi, ni … quiero, nix … texts
  1.2: no … anden, no … dado, no … lo, no … only, nombre y, not … cyclist, nous … la, nous … retirez
  1.2: now … am, now … texting, number does, number from, number |, numero … nadie, off all, off … reminders
  1.2: ok you, only … when, oposi-, oposicion, or … to, otez … donc, otorg-, ou avez, owe me, p, pa que
  1.2: pal |, papa you, papa … no, par texto, para recibir, para sus, para … la, pas interessee
  1.2: paso … viernes, payer |, pedi … mensajes, pense pas, perdu ma, periodico, permitted, pero … bici
  1.2: perro … comio, pesados, phone anymore, phone only, phone … no, phone … take, pierdan mi
  1.2: pierdan … numero, pis apres, pis … plus, plan … me, please get, please … for, plus qu
  1.2: plus … contacter, podri-, point stop, ponme en, por una, pouvez … garder, prefere … pas, principio
  1.2: process, prochains envois, proje-, promociones, promos enlevez, pu svp, pu … bike, puedo … el, pushi-
  1.2: pushing, qu … peut, que pena, que ponga, que … est, que … quitenme, que … texteen, que … you
  1.2: queda bien, quien le, quitar … su, quiten … number, quitenme … la, quoi pour, radie-, rappel, rate
  1.2: recall … to, recibir … gracias, recor-, refuse … recevoir, regreso a, remove NUMBER, rentre pas
  1.2: renuncio, repairs done, reparto, reply needed, replying stop, repre-, request … texts, resso-, retirez
  1.2: retra-, returned, ride in, rien autorise, right … the, roue est, sacarme, saque … la, saquenlo |
  1.2: se acabo, se quienes, selon, selon la, selon … loi, send>stop, sending me, sending texts, sending |
  1.2: serio |, shake, she … not, shift i, shop … please, shop … stop, shops, signe-, signed |, sin, since
  1.2: sms … is, somebody … me, souhaite … recevoir, stop messaging, stop … us, su culpa, su telefono
  1.2: su … porfa, suis infirmiere, suis rendu, suis … et, suppe-, suppression de, supprimez … numero
  1.2: sur … freins, suscripcion |, swing, tachenme, taken … the, talking to, talle-, taller, teacher … my
  1.2: tengo … en, terri-, tes contacts, tes messages, text subscription, text … remove, text … was
  1.2: texted at, texti-, texto … m, texts can, that … did, that … enough, that … illegal, the bin, the cafe
  1.2: the flood, the name, the … app, the … looks, there … your, these alerts, these notifications
  1.2: these … anymore, thing-, this numbers, this take, this … getting, tienen harta, tienen … permiso
  1.2: time … texting, to like, to take, to … anymore, to … back, to … take, to … too, todos, toi qui
  1.2: too please, tous |, tout est, tout … arretez, tranquille |, tremblay, tx, un abonnement, un … es
  1.2: un … ou, understanding, unplu-, unsubscribing from, unsubscribing |, up … no, up … stop, ursel-
  1.2: urself, ustedes me, utilisation, vamos, vertu … la, vos … non, vous pris, vous remercie, vous … merci
  1.2: vous … numero, voy … dar, vuelv-, vuelvan … escribirme, waiting on, want>angry, was going, we … not
  1.2: were … no, whate-, when she, wheres the, while it, whoev-, whoevers, will … open, wish, wish … get
  1.2: with bike, with … attorney, with … the, would stop, wth, y all, y me, y quiero, y … nunca
  1.2: y … quitenme, y … tu, yo llevo, you but, you keep, you text, you … discontinue, you … just, you … not
  1.2: your junk, your reminders, your website, your … i, | borrenme, | che, | demande, | flag, | hagame
  1.2: | ou, | out, | ponme, | quisiera, | sa, | selon, | sir, | wey, | yeah, | … back, | … casl, | … cease
  1.2: | … cellulaire, | … discontinue, | … granddaughter, | … immediately, | … lache, | … less, | … marque
  1.2: | … metieron, | … pastel, | … pena, | … pesados, | … rappel, | … revoke, | … signed, | … tan
  1.2: | … tried, | … unsub, | … vouloir, | … x, ~_ace, ~_aut, ~_dat, ~_det, ~_eff, ~_els, ~_fle, ~_fur
  1.2: ~_off, ~_p_, ~_pud, ~_reg, ~_unr, ~abo_, ~ads, ~agr, ~ahor, ~ajes, ~alut, ~apit, ~asad, ~aska, ~aske
  1.2: ~atab, ~atev, ~aur, ~ause, ~auto, ~avo, ~avor, ~cac, ~cel, ~cere, ~clie, ~cte_, ~cum, ~dat, ~dear
  1.2: ~des, ~ecla, ~ecor, ~ecr, ~eeze, ~eff, ~elac, ~elen, ~emo, ~ener, ~enew, ~erve, ~ewe, ~exer, ~exti
  1.2: ~eze, ~fav, ~favo, ~ffa, ~fins, ~fire, ~garo, ~gati, ~gnan, ~grew, ~hoev, ~iarm, ~ibi, ~ign_, ~igni
  1.2: ~indl, ~ital, ~izac, ~lash, ~lear, ~lega, ~legu, ~life, ~lse, ~lto_, ~mas_, ~merg, ~meri, ~meti, ~mez_
  1.2: ~mija, ~mpa, ~mpto, ~must, ~nc_, ~neuf, ~nfor, ~nuer, ~ocki, ~off, ~ojec, ~ompu, ~ostr, ~oyer, ~pany
  1.2: ~ples, ~plit, ~podr, ~pogn, ~ppre, ~preg, ~ract, ~raig, ~ratu, ~reei, ~rena, ~ret, ~rete, ~riel, ~rieu
  1.2: ~rize, ~roje, ~rrad, ~scr, ~ser_, ~sida, ~spel, ~ste_, ~swin, ~tac, ~tach, ~taf, ~tak, ~take, ~tale
  1.2: ~tede, ~terr, ~tev, ~teve, ~thd, ~tifi, ~tout, ~tta, ~tton, ~ubli, ~udr, ~ueb, ~utur, ~uven, ~voit
  1.2: ~vor_, ~whoe, ~wors, ~xti, ~zaci
  1.1: NUMBER bicis, NUMBER of, a estos, a preguntar, a robot, a … ans, a … celular, a … km, a … le, a … much
  1.1: abonnement … textos, abstenez … de, acabaron, accord … des, account from, acepte nada, added
  1.1: after work, against the, ai beau, ai … aucun, ai … les, all need, all … communication, am NUMBER
  1.1: am doing, am done, am requesting, am … all, amabi-, amis, ancient, and … got, and … had, anden
  1.1: anxiety, any, anything from, anything in, apologies, arretez … texter, asking … is, autorizar
  1.1: avenir … de, backo-, bajenme … la, be done, bicicleta no, biffez mon, bike is, bikes … a
  1.1: bikes … please, black-, bon … moi, bonito, borreme de, brake pads, bras, buenas … me, but … take
  1.1: c NUMBER, c pas, c … le, cada … suyo, can … up, cancelacion de, cancele, capital, captures, card … for
  1.1: cel para, cesser tout, chaque fois, charges, che, chez … on, cliente no, comercio, comme spam
  1.1: comme … si, communiquez, consent withdrawn, consent … texts, contacto de, continuez … m
  1.1: cordialement … tremblay, could, could you, cuando … mi, customer … me, d … enleve, d … liste, damn
  1.1: dar de, datos personales, de magasin, de mettre, de prepago, de retrait, de … harceler, de … loi
  1.1: de … manera, de … velo, dead |, deced-, decirlo, declining, decochez, deja demande, dejad, dejad de
  1.1: dejen you, delete mon, deletez, demen-, deplo-, deployed, deposite, derailleur i, dernier … avant
  1.1: des message, desabonnement svp, desactiven las, desapuntenme, desuscribir, device |, di de, di … baja
  1.1: did … want, digits, dije … muchacho, dit … la, dit … repondre, do … bother, do … needful, doctor … no
  1.1: donnez moi, dos anos, dossi-, downl-, driving all, driving me, driving … day, ecran-, ecrans, el era
  1.1: eliminame de, eliminar, eliminar mis, eliminar … datos, en este, en … hora, en … hospital, enleve |
  1.1: enough la, envien nada, envoi … ce, equipe, es automatico, es … ustedes, esa |, escribirme mas
  1.1: est … ce, est … croche, est … elle, esto … automatico, et l, et … de, etre … sur, events, ex … a
  1.1: exerc-, fait … le, fait … otez, fait … par, fait … semaines, family … and, favor dejen, file this
  1.1: fille qui, fine NUMBER, fire, fixing … bike, flag my, flat fixed, for marketing, for work, for … never
  1.1: for … weekend, fort |, front desk, funny, furth-, further texts, genan-, genant, gentils mais
  1.1: get these, get this, girl on, girl … the, gracias de, gre … bien, great service, guys stop, hacie-
  1.1: haciendo, had … of, handlebar, harceler, hasta … madre, have … NUMBER, head, here … i, here … more
  1.1: hit … up, holiday hours, holy, hope … is, i could, i emailed, i have, i receive, i ride, i tried
  1.1: i … grab, i … requesting, i … texting, i … was, ida, il roule, il te, illeg-, illegal, imper-, in and
  1.1: in mourning, in this, in what, in … future, incluya, info … no, inscrit a, interrompez, invoice … my
  1.1: is full, is … in, is … left, is … text, j … beau, je deteste, je … etais, je … que, joind-, joindre
  1.1: keep going, keys in, la main, la trek, la … anti, la … lista, la … me, la … pas, ladilla … no, le … j
  1.1: least of, least … all, leer mensajes, les textos, les … moi, les … ont, les … s, limites, list thanks
  1.1: list … NUMBER, lista … los, loi … je, lol do, longer … customer, longue, los recados, los … quedaron
  1.1: m a, m envoyez, m etais, ma garantie, ma reparation, maam please, machines, magasin je, maile-, mailed
  1.1: mal au, mandarme textos, manden ni, mandes textos, maner-, manera, mas mensajes, mas … escriban
  1.1: mater-, maudit, me but, me cuesta, me entregaron, me harceler, me mandaran, me out, me sacaron
  1.1: me suffit, me tenes, me … mensaje, me>these, mean the, meant-, meantime, mejor … de, mejor … no
  1.1: meme … j, menag-, menos … asi, mensaje … de, mensajes saquenme, merci … la, mes … et, message … send
  1.1: messagerie, messages la, mettr-, mettre, mettre … aux, mi baja, mi novio, mi … ahora, midnight
  1.1: molestar con, mon bebe, mon neveu, mon telephone, mon … tranquille, more cycling, more texto
  1.1: more textos, mourn-, mourning, msjs |, much obliged, muest-, mustv-, mustve, my doctor
  1.1: my granddaughter, my lock, my refund, my roommate, my … he, my … used, n accepte, n aime, n me
  1.1: nada … esto, name … not, nas, nationale de, ne plus, need … tune, needf-, needful, never asked
  1.1: never send, next … instead, ni … textos, no message, no notifications, no … alerts, no … cycling
  1.1: no … for, no … otro, no … tiempo, nom de, non sollicite, not bike, not bother, not … since
  1.1: notificaciones |, nous ecrire, nro, numero avant, numero ne, numero s, numero … j, numero … los
  1.1: numero … sistema, nunca … permiso, of attorney, of … again, off text, okay, on va, on … and, on … so
  1.1: otez … des, oubliez … mon, out, out your, out … order, owe … a, para mandarme, para otra, parale
  1.1: paren el, pas … non, pastel … de, paz, pedi estos, pedi … no, pende-, permit, pete, phone … the, pis j
  1.1: pis … les, plainte, please do, please … de, please … now, plus souvent, plus … velos, podes, podrias
  1.1: point d, polit-, por culpa, porter plainte, pour … job, pourriez, pouviez me, power of
  1.1: power … attorney, pregu-, prendre un, prochaine fois, profi-, program |, promis de, propaganda |
  1.1: proposito, prueba de, ps, pull … from, punto gracias, purpo-, purpose, qu il, quand … sonne, quartier
  1.1: quatre roues, que borren, que non, quedaron, queja, quelqu … m, quisiera … de, radiez, really do
  1.1: reaso-, recados |, refrain, refrain from, registro, remin-, remove … svp, remuevame, rense-
  1.1: renseignements, replace … cassette, request remove, requiero, rest … the, retirenme
  1.1: revoque … autorisation, rimou-, rimouski, running late, s … de, saber, said it, sais pas
  1.1: sans autorisation, saquen … numero, satis-, say it, says … not, send … of, sending … texts, servi-
  1.1: service … NUMBER, setting, she … to, she … you, shop … take, signale … spam, siguen quitenme
  1.1: since … i, sincerely, sms … mi, so remove, someb-, son with, sonne en, sonne … l, sorted, sourire
  1.1: souvent que, spam … moi, split, still got, stop … in, stop … veux, stp, strike … number, su tiempo
  1.1: suene mi, sur … chaine, sus anuncios, sus envios, suscribi |, suspendan … mensajes, suspenderlos
  1.1: taken … your, tan rapido, tande-, telefono … no, terminos, testeen, testo, text every, texting
  1.1: texting me, texto please, texto que, texts … any, texts … thanks, texts>you, thank … to, thanks you
  1.1: that … with, the file, the needful, the … keep, them stop, these go, these>me, this here, this … off
  1.1: this … service, this … take, tienda, tienda … de, time was, tires … the, to … this, todo … no
  1.1: too … you, trai, tranquille j, tu … me, twice and, twice … i, un m, under casl, under … tcpa
  1.1: unsolicited i, up NUMBER, up … here, use … phone, vaina de, vais passer, velo etait, velo … c
  1.1: velo … est, velo … peux, verifiez, vez … de, viejito, vos … desabonnez, vos … me, vosot-, vosotros
  1.1: vouch-, voucher, vouloir message, vous en, vous je, vous … chambres, vue, vuelvas a, wakes, walla-
  1.1: want>list, want>more, was there, was told, was … when, watch-, way … many, we … on, weath-
  1.1: were … here, while … was, why |, will you, will … you, with … please, would … not, wrong>me, y quitame
  1.1: y you, y … es, y … te, yes … the, yo dije, yo solo, yo … he, you … him, you … suene, you … take
  1.1: you … that, young man, your … come, your … never, your … on, | been, | before, | cansado, | decochez
  1.1: | deseo, | epargnez, | fermer, | forgot, | grandma, | mae, | ninguna, | oiga, | podrias, | quelqu
  1.1: | radiez, | rayez, | terminate, | tiren, | velo, | vs, | … contre, | … doy, | … envoyez, | … get
  1.1: | … going, | … here, | … inbox, | … muy, | … obliged, | … reviendrai, | … sali, | … sonne
  1.1: | … specifically, | … typed, | … veut, | … viernes, ~_abu, ~_env, ~_fav, ~_fue, ~_lak, ~_lin, ~_nro
  1.1: ~_oka, ~_paz, ~_qui, ~_sac, ~_stp, ~_sys, ~_unl, ~_ust, ~aca_, ~acha, ~acre, ~ages, ~aho, ~and_, ~ande
  1.1: ~ane, ~arm, ~auss, ~bir_, ~bran, ~cev, ~chos, ~circ, ~cri, ~ctin, ~darm, ~deac, ~dpa, ~draw, ~each
  1.1: ~eado, ~eced, ~ecep, ~ecev, ~edia, ~ema_, ~emie, ~empe, ~ence, ~enez, ~erin, ~escr, ~esto, ~evez
  1.1: ~evie, ~funn, ~fur, ~ges, ~ges_, ~gits, ~gun_, ~gunt, ~hem, ~hib, ~illa, ~imm, ~inks, ~ista, ~kay_
  1.1: ~kin_, ~laci, ~lein, ~list, ~loy, ~mebo, ~mers, ~mova, ~mpez, ~mput, ~ndly, ~nir_, ~nom, ~none, ~nton
  1.1: ~odes, ~odri, ~oka, ~olic, ~orio, ~ouri, ~par_, ~quic, ~rait, ~rez_, ~rges, ~riba, ~rike, ~rman, ~rmo_
  1.1: ~rofi, ~rre, ~scri, ~seas, ~sen, ~sep, ~sepa, ~sign, ~sist, ~ske, ~spen, ~ssem, ~ssez, ~ssi_, ~stp_
  1.1: ~sus, ~tif, ~uati, ~uber, ~uelo, ~uenl, ~uick, ~uida, ~uill, ~uipe, ~uit_, ~uitt, ~uiz, ~ula, ~unl
  1.1: ~unre, ~unte, ~utt, ~uya, ~vos, ~vos_, ~xerc, ~xtin
  1.0: NUMBER ans, NUMBER star, NUMBER … l, NUMBER … not, a clapet, a cobrar, a contactar, a gift, a mes
  1.0: a month, a rien, a tire, a … chain, a … closer, a … consenti, a … d, a … does, a … messages
  1.0: about … fork, about … texts, abrazos, acepte recibir, acepte … mensajes, achete … velo, ads take
  1.0: affaire |, afloj-, agradeceria, agradezco |, agreed, agregaron, ahorrense el, ai jamais, ai point
  1.0: ailleurs maintenant, aimerais etre, aimerais que, all communications, all … please, alto y, am over
  1.0: amour … ciel, and … said, and … you, ans a, anymore … do, anymore … i, anything … do, apprecierais
  1.0: are dead, are we, asked |, asked … a, assez enlevez, asthe-, astheure, au … du, aucun message
  1.0: automated messages, automatically, avec, ayer no, b … i, bad hip, baja delete, baja … servicio, basta
  1.0: be needing, belongs, bendiga pero, bien mais, bill … i, birthday to, bonda-, bondad, bondad de
  1.0: bonjour monsieur, borrar … la, borren … contacto, bothering … with, bouti-, brother please
  1.0: buena … pero, buscan, busquen mas, ca … 2, ca … bien, caissiere m, calisse arretez, call the, call … i
  1.0: call … me, campagnes, can … out, canadien, capable enlevez, capit-, capot-, capote, cesser de
  1.0: cesser … envoi, cessez … textos, cessiez de, chama-, chantier, chaque … enlevez, chauf-, chez … c
  1.0: chien jappe, choco, chois-, ciuda-, ciudad, clape-, clapet, cliente … mi, cobrar, comme, commerciaux
  1.0: como spam, compania |, competitor, comptes, comptez, concern, consent … given, contre vous, copia de
  1.0: could … it, could … tell, count-, coupez … ca, cross-, crossed, cuesta NUMBER, cuesta … centavos
  1.0: customer please, cuts, d hiver, d interrogation, dans votre, de borrar, de contact, de dia
  1.0: de mensajeria, de proteccion, de recibir, de tantos, de … donc, de … ecrire, de … fils, de … ile
  1.0: de … llanta, de … non, de … pu, de … rien, de … vous, dead to, decalissez, decirles que, dedan-
  1.0: dedans, dejar … enviarme, delete texto, demande moi, dentiste, depan-, desabonnement immediat
  1.0: deseo recibir, deseo seguir, desinscription svp, desubscribe, desvinculen, dire |, distribution, dit a
  1.0: ditch my, ditch … number, do not, does … belong, dois … pour, donne |, doord-, doordash, dos … de
  1.0: dsl mais, du ciel, duena de, ecrire ici, el permiso, el saldo, el triciclo, emple-, empleado, en mas
  1.0: en personne, en pleno, en que, en … cas, enbie-, enbien, end … subscription, enlac-, enleve … d
  1.0: enlevez, entienden |, entregaron la, entregaron … bici, enviarme mensajes, erreur je, es lo
  1.0: es … delete, es … prepago, esposo que, est … clair, est … de, estar en, este … si, estes, etran-
  1.0: etre contacte, eue, exchange, excla-, exclamation, exclude … from, exijo, faire disparaitre, falta
  1.0: fatigants, fin you, fine stop, finish the, first … i, first … the, fixin-, fixing, fois arretez
  1.0: folded, for his, for … repair, forgot my, formelle, free me, from sms, from … database, from … list
  1.0: from … sms, fui a, gaspi-, gaspillez, get |, ghost me, good years, got it, gracias igual, gracias you
  1.0: gravel, had, hagame … favor, hago, have mine, have … a, havin-, having, here you, hey siri, hi … you
  1.0: hoy … no, i choose, i refuse, i run, i take, i … unsubscribed, iban … mandar, if … get, ile
  1.0: importuner, in florida, include, infirmiere de, infirmiere … nuit, interrogation, is annoying
  1.0: is … company, is … getting, is … just, is … private, it works, it … up, j apprecierais, j … ne, jappe
  1.0: je … ai, je … camionneur, je … rendu, je … un, jefe se, jubile, junk do, just … texts, juste |, kid is
  1.0: l hopital, l ile, l … de, la bondad, la senorita, la suya, la … llevo, la … semana, lado … mi
  1.0: lady … the, le code, le … bien, le … cessez, le … merci, left … of, les … retirez, ligne est
  1.0: like … old, list remove, list>wrong, llanta y, llegaran, llevarla, lol he, longer interested, los
  1.0: los … ahora, los … pero, m … merci, ma … de, ma … dit, ma … qui, manag-, manana … a, mandando mensajes
  1.0: mandarme nada, mande … mensajes, mande … por, manden … promociones, marca-, marketing and, mas na
  1.0: mas … despues, me agregaron, me estan, me notifiquen, me reveillent, me suena, me texts
  1.0: me … unsubscribe, me … yours, me>law, menage, menage dans, mensa-, mensaje … y, mensajes punto
  1.0: mensajes quiteme, mensajes … que, mes renseignements, message je, message me, message … now
  1.0: message … number, messages kindly, messages … remove, messi-, messieurs, metieron a, mi pais
  1.0: mi proposito, mientras no, mientras … me, migra, miles so, mistake i, mobil-, mobile, moi, moi svp
  1.0: moi vos, moi … dans, mon contact, mon pneu, mon remboursement, more, more … no, more … or, more>me
  1.0: moved, moved to, mucho pero, muestrenme, my daughters, my husbands, my text, my … just, n i
  1.0: nada … ver, names … the, ncc, need … shop, never … and, never … consent, ni rien, ni siquiera, nina de
  1.0: ningun, nino you, no hablo, no name, no paran, no thanks, no yo, no … i, no … notifiquen, noel
  1.0: nomas no, nosot-, nosotros, not agreeing, not belong, not receive, not stand, not … enough, not … his
  1.0: not … near, not … sms, not … you, notificaciones … este, notified, notre numero, number>not
  1.0: numero cordialement, numero … jamais, nunca … estos, nunca … inscribi, o que, of order, of … sms
  1.0: off me, off … cell, oil change, on ferme, on your, on … la, on … only, one … not, only … for
  1.0: open sundays, ora, other-, outfi-, owner, par, para publicidad, para una, paren … mensajes
  1.0: parenle con, participar en, partir … ahora, parto-, partout, pas … qu, paso manana, pedi … y, pediria
  1.0: peper-, pepere, permis … m, permission … message, pero … celular, pero … que, pesim-, pesimo servicio
  1.0: phone, phone from, piass-, pido no, pis … est, please cancel, please exclude, please forget
  1.0: please lol, please process, please remove, pleno, plus la, plus necessaire, plus … on, podrian dejar
  1.0: point … interrogation, ponganle, por completo, por texto, por ultima, por … tienda, por … vez
  1.0: porfa … no, pour m, pour mardi, pour … numero, pourriez vous, pourriez … cesser, preferably
  1.0: prepago … cada, press, process my, proteccion datos, provided, prueba … que, psy, pu … enlevez
  1.0: pu … otez, pubs … moi, puede … en, punto |, que … den, que … eliminen, queria saber, question
  1.0: qui vous, quiero mas, quiero ver, quit spamming, quitame … tu, quitando, quitte la, quy, reaches
  1.0: recev-, recibiendo, regalamos, reponds, report, respeto … no, resul-, retirarme, retire … consentement
  1.0: reveillent, revoked |, rewar-, rewards, rien contre, robot … moi, saca mi, saca … numero, sacame … la
  1.0: said do, said … not, saquen, saquenme delete, says the, se les, semana … no, send>angry, servent pu
  1.0: service messages, service … my, seul |, shedi-, shediac, shop closer, shop … it, showed me, si le
  1.0: siguen … quitenme, siguen … textos, siqui-, siquiera, sms i, sms … am, snowbirds, so annoying
  1.0: so unsubscribe, so … just, solicitor, someone else, son used, son … my, sonnez, sorry … please
  1.0: sorry … the, sortez mon, souhaite me, starting with, stop sms, stop … notifications, stp |, su … en
  1.0: suis camionneur, sus, sus … pero, svp cessez, svp enlevez, svp m, svp n, svp … enlever, svp … l
  1.0: switc-, tambi-, tambien, tapit-, tapita, te … pido, telephone de, tell … when, tenga la
  1.0: tenga … bondad, terminate, text … offers, texteando, texteen you, textos … vous, texts or, that please
  1.0: that the, that … where, the babysitter, the deposit, the financing, the number, the owner, the … got
  1.0: the … stop, the … went, them … my, these … messages, these … take, thing is, this … somebody
  1.0: tienda you, tienen … autorizacion, time … take, tirag-, tirage, to him, to make, to remind, to … at
  1.0: to … he, too late, tour … l, tout cas, tune … and, typed, un autre, une boite, uni, unsub-, usted-
  1.0: ustedes, ustedes ni, vais … au, vayan-, vayanse, veci, velo mais, velo pis, velo pour, velo … un
  1.0: venderme, vendieron, vez you, voice, vos, vos … sur, vous c, vous … jamais, vous … mes, vous … rien
  1.0: vs, want my, was in, week and, week … so, what you, who … i, will pick, withdraw my, withdrawn |
  1.0: writing … me, y sigue, y … el, y … nueva, year … is, years … and, yo mismo, you be, you cambie
  1.0: you charged, you quitame, you … lost, your stupid, your … can, zip, | apaguen, | basta, | compa, | don
  1.0: | find, | flip, | haganme, | mano, | mark, | mijo, | pongan, | unenroll, | vayanse, | … aimerais
  1.0: | … apprecierais, | … cafe, | … contacting, | … damn, | … desire, | … immediat, | … let, | … lose
  1.0: | … lube, | … nada, | … out, | … parfait, | … perro, | … pleine, | … prend, | … scratched
  1.0: | … therapist, | … tout, | … trabajo, ~_ask, ~_aus, ~_avo, ~_dic, ~_ecr, ~_esc, ~_et, ~_fam, ~_hum
  1.0: ~_lis, ~_men, ~_occ, ~_out, ~_pac, ~_pop, ~_rap, ~_rem, ~_ret, ~_sm, ~_st, ~_te, ~_vos, ~_vs_, ~_xx
  1.0: ~acy, ~adio, ~aint, ~anag, ~aou, ~arlo, ~arni, ~arqu, ~asl_, ~assa, ~asth, ~atho, ~avec, ~ayan, ~beco
  1.0: ~bed, ~belo, ~ben_, ~bot, ~brav, ~cevo, ~cir, ~clud, ~dar, ~deda, ~dial, ~edf, ~emin, ~envo, ~eon_
  1.0: ~epor, ~eral, ~erez, ~erm, ~ersa, ~esi, ~espu, ~esul, ~eter, ~euf, ~euse, ~exij, ~fam, ~furt, ~fyi
  1.0: ~gun, ~hago, ~havi, ~hone, ~hops, ~iaje, ~iass, ~iate, ~ibr, ~icas, ~ific, ~igl, ~igle, ~ills, ~ims
  1.0: ~inet, ~ingu, ~ipe_, ~irag, ~irm, ~ismo, ~itad, ~jes, ~jes_, ~joi, ~lado, ~lain, ~leto, ~lis, ~lks
  1.0: ~lks_, ~mas, ~meb, ~mer_, ~mez, ~mien, ~moi, ~moi_, ~more, ~nai_, ~ndu_, ~nera, ~neta, ~nfol, ~nfus
  1.0: ~nir, ~niti, ~noel, ~nonc, ~nori, ~nove, ~nsaj, ~ntir, ~obil, ~oel, ~oel_, ~oi_, ~ois_, ~oit_, ~omeb
  1.0: ~onv, ~ord_, ~orne, ~otic, ~outg, ~pam_, ~patc, ~phon, ~pian, ~pop, ~pouv, ~proj, ~prom, ~pru, ~rans
  1.0: ~rap, ~rda_, ~reb, ~rej, ~rem, ~rizo, ~rli, ~rlo, ~rmer, ~rted, ~rueb, ~saj, ~sito, ~smi, ~smo_, ~stay
  1.0: ~stra, ~suel, ~supp, ~susc, ~theu, ~tis_, ~tog, ~tome, ~tos, ~tos_, ~trie, ~tus, ~ubl, ~udra, ~ulem
  1.0: ~unci, ~urth, ~uscr, ~usio, ~utg, ~vam, ~vec_, ~veni, ~vs_, ~ways, ~witc, ~woul, ~xij, ~xijo, ~ycli
  1.0: ~yeu, ~zip_
  0.9: (number), NUMBER … texts, a air, a calendar, a complaint, a letter, a warranty, a … besoin, a … deux
  0.9: a … did, a … equipe, a … retraite, a … spot, abren el, achalez moi, acordamos, adios, again … will
  0.9: agradecere, ah oui, ahora la, ai autorise, ai … pas, ai … textos, ai … voyage, aime pas, al link
  0.9: alertes texto, all, all … texts, already … am, am blocking, am … years, amabilite, amabilite de, an e
  0.9: angry>you, anymore of, anymore … am, anymore … these, appartient a, appelez a, appelez … la, are still
  0.9: are wasting, are … your, area, arreter d, arretez … faire, arretez … lui, arretiez de, asked you
  0.9: asking … me, assez, au NUMBER, au courant, au … c, aussi … mon, automated texts, autrement
  0.9: aux lettres, avec ces, avril, axide-, bajenme … esa, bearings, beau la, belong, benis-, benisse
  0.9: bici el, bicic-, bicicletita, bike … fine, bike … no, blacklist … number, blasting, blocked, boite aux
  0.9: boite … lettres, bord svp, borra, borren … celular, borren … telefono, borro sin, botto-, bottom
  0.9: bound-, boys |, by a, c etait, c le, c … paye, ca … pour, camionneur, can … tell, can … to, cancel all
  0.9: cancellez, candado no, care … and, carisimo, cassee, cel … su, cellulaire svp, cessez … envoi
  0.9: chaque … arretez, charged me, chez nous, chien … chaque, choos-, ciel, clogg-, clogging, closing my
  0.9: cohet-, comme demande, complaint … the, compter d, compter … aujourdhui, confirm … you, confuse
  0.9: consent under, consentimiento … recibir, correspondence, costs me, couns-, courriel, courriel me
  0.9: courriel … suffit, cree … me, d, d avance, d … plus, dans … systeme, datos y, daughters phone
  0.9: de clientes, de contactos, de lui, de messages, de texts, de … arreter, de … computadora
  0.9: de … demander, de … desinscrire, de … empresa, de … list, de … lo, de … no, de … numero, de … par
  0.9: de … saludos, de … texts, dear … please, debar-, decochez la, decochez … case, delete … me, demando |
  0.9: depuis … j, derniere … arretez, des … et, des … par, desabonnez … des, desinscription |, diabl-, dicho
  0.9: dieu … benisse, diffu-, diffusion, digo en, discontinue sending, don … el, donc … textos, donde me
  0.9: donni-, donniez, drinking, driver, durin-, during, during my, ebay, ecout-, ecrivez j, ecrivez lui
  0.9: ecrivez … ai, ecrivez … que, ecrivez … souvent, eh … no, el NUMBER, el hospital, eliminado
  0.9: eliminar mi, else from, email no, en floride, en … carro, en … mon, encore … moi, entiendo mejor
  0.9: enviar mensajes, envie … recevoir, envies, envio, envoi … textos, esposo fallecio, est deja, est paye
  0.9: est prete, est … chez, est … fille, estat-, esto quitenme, esto … ilegal, etes … de, every … it
  0.9: ex … texting, excluez, explo-, fais pas, fait 2, familia, favor dar, favorite, feelings, fermer mon
  0.9: floride, for text, for … mom, for … these, fui, get messages, get … by, ghost-, go … for
  0.9: gracias ahora, gracias me, great job, guys no, hacem-, hanging, harassment, harta-, hasta luego
  0.9: hay alguien, her please, here we, hi … take, hit a, home so, hours i, how is, hunt, i withdraw, i work
  0.9: i … blocking, i … told, idee pour, il … un, in small, in … morning, in … that, infos, initi-
  0.9: interesa el, is at, is mad, is where, is … cut, is … scam, it in, it so, j … ete, j … ma, jappe chaque
  0.9: jappe … fois, je desire, je le, je voulais, je … desire, je … me, je … ne, jesus christ, job … de
  0.9: juego, just … here, know the, know why, l ai, l amabilite, l itinerance, l … c, la bicicleteria
  0.9: la cancelacion, la gang, la liste, la madre, la prueba, la retraite, la … au, la … ayer, la … maison
  0.9: ladra, las … a, lata con, le jour, le … c, le … est, le … samedi, les agradezco, les enlever
  0.9: les quito, les … ca, les … otez, les … permiso, letter … you, lien, life, like … leave, like … number
  0.9: line for, liquide, lista porfavor, lista … contactos, lleno, lo … acordamos, los bloquee, los … delete
  0.9: los … saquenme, lose, lose … digits, m … pas, ma femme, mais il, mais ne, mais … c, mandar otro
  0.9: mandar un, manden … promos, maqui-, marin-, marre, mas notificaciones, mas … de, mas … please, mayo
  0.9: me cobran, me podes, me suis, me that, me … future, me … right, me … tantos, meme … mon, mensaje por
  0.9: mensajes es, messa-, message … anymore, messages |, metio, mi sobrino, mi … yo, midni-
  0.9: mis … personales, mme, mme tremblay, moi … en, moi … enlevez, moi … plus, mon voyage, mon … donc
  0.9: more mensajes, more … from, more … lol, more … on, mostrar, muchacho que, my favorite, my friend
  0.9: my sisters, my therapist, my … to, n thx, natio-, ne, ne desire, necesito … recordatorios
  0.9: needing … texts, never look, never … for, never … her, newfo-, newfoundland, next … please, nimew-
  0.9: nimewo, no, no entienden, no llegue, no pienso, no volvais, no … anything, no … coupons, no … did
  0.9: no … ni, no … telefono, nom … sur, nom … vos, non … et, not even, not mad, not yours, nouveaux
  0.9: now … leave, numbers been, numero yo, numero … el, numero … por, numero … vous, nunca autorice, obtenu
  0.9: of yours, off yours, off … he, oiga, on ebay, on it, on … de, on … demenage, or whatever, ote moi
  0.9: otiez, out no, over these, over … texts, pa … los, paier-, paierai, par … je, para … wifi, parent
  0.9: parte … no, pas besoin, pas si, passe j, patru-, pay by, paye … chaque, pedir, pedirles, pensi-
  0.9: permiso … mandarme, permission for, pero me, perro se, pesimo, phone … remove, plain-, please halt
  0.9: please … contacting, please … remove, plus dans, plus jamais, podes … de, podria, pongas, por escrito
  0.9: por favor, por recibir, porfavor, poubelles, pour chaque, pour vendredi, pouvez tu, pregn-, pregnant
  0.9: priere … ne, pub svp, publicidad no, publicidad sin, publicite sur, puchi-, puchica, quand je, quatr-
  0.9: que acordamos, que el, que parte, que … recibiendo, quedo la, quelqu, quelqu un, queria … si, quieren
  0.9: quiero … alertas, quiero … uno, quitenlo de, quitenme d, quitenme delete, quitenme … una, rang, reason
  0.9: recevoir, recevoir … autres, recibiendo … comunicaciones, recibir publicidad, remove>more, remuevan mi
  0.9: rentree, reparle, reply … this, repor-, respect my, respeto you, retirer … vos, retirez … cell
  0.9: revoco … consentimiento, revok-, revoque, rien … texto, robar-, robot to, robot … me, rocks, roule-
  0.9: sais … si, salir, salirme … esto, salirme … la, saludos |, sans vouloir, saoul-, saqueme
  0.9: saquenme … los, sayin-, saying, second … please, see … i, sell, send texts, sending … ads
  0.9: sending … to, senorita … no, sens, service mais, servicio … no, seul, si por, si … yo
  0.9: sigan mandandome, sign, sir, sir … stop, sisters, six, sms for, sms merci, sms off, sms stop, so happy
  0.9: soins, solo … el, son … mensajes, sonnette a, sortir … votre, soy … delete, soy … you
  0.9: spamming … phone, staff, stars, stop damn, stop does, stop … alerts, su tienda, subsc-, suelta
  0.9: sus comunicaciones, suscripcion … sus, svp que, syste-, tannant, teleg-, telep-, tell … he
  0.9: tell … robot, tengo … y, terrible, text … not, text … send, texted my, texting program, texto de
  0.9: texto … je, textos … ce, textos … les, textos … que, textos … ustedes, textos … you, texts get
  0.9: texts>number, that … in, that … the, the coupons, the morning, the recall, the sales, the station
  0.9: the stop, the year, therapist, these so, think i, think there, this it, timbre no, tinni-, tinnitus
  0.9: to come, to tell, to … different, to … if, to … off, to … out, today please, tomas, trait-, treat … as
  0.9: trop enlevez, twins, un forfait, un taxi, un timbre, un … el, un … telephone, un … velo, uncheck … for
  0.9: une erreur, unsolicited commercial, unsubscribe … number, up and, use … for, useful to, using … number
  0.9: utili-, velo recupere, velo … haha, velor-, vendez, ves, vet, viole-, virgu-, virgule, volva-, volvais
  0.9: volvais a, vos sondages, vos … otez, voule-, voulez, vous arreter, vous et, vous laisse
  0.9: vous … amabilite, vous … encore, vous … ne, want … gone, wanting these, was … me, watch, we have
  0.9: we … our, what … i, who … texting, whoever, without … i, woke, would, write … i, x la, yesterday … the
  0.9: you cancel, you … lol, you … sure, you … wasting, you>remove, your company, your robot, your … pop
  0.9: zero … svp, | b, | blacklist, | cancelle, | cancellez, | cesser, | cessez, | dorenavant, | effective
  0.9: | encontre, | everyone, | jesus, | ote, | porfa, | scrub, | texter, | texts, | wife, | … app, | … beau
  0.9: | … bill, | … black, | … borro, | … carro, | … christ, | … coach, | … compter, | … encuentro
  0.9: | … enlever, | … father, | … feel, | … habite, | … halt, | … manera, | … mets, | … needs, | … ocupo
  0.9: | … passe, | … podes, | … pourquoi, | … pub, | … recupere, | … sais, | … vaina, | … veu, | … which
  0.9: | … withdraw, ~_aux, ~_bas, ~_bit, ~_bug, ~_ce, ~_d_, ~_der, ~_ec, ~_eme, ~_had, ~_maq, ~_mme, ~_mob
  0.9: ~_moi, ~_ne_, ~_neu, ~_no_, ~_nom, ~_six, ~_sus, ~_wok, ~agas, ~ags, ~ags_, ~aite, ~amab, ~aran, ~assm
  0.9: ~ault, ~avr, ~bug, ~chat, ~ciat, ~cid, ~cluy, ~conv, ~crib, ~criv, ~dang, ~dby, ~dere, ~dich, ~dieu
  0.9: ~disp, ~due_, ~eac, ~eepi, ~egun, ~elep, ~elit, ~ely, ~ely_, ~emen, ~endo, ~epho, ~esen, ~esse, ~etra
  0.9: ~eul_, ~evoi, ~evok, ~fui_, ~gan, ~gett, ~ging, ~gn_, ~habi, ~had_, ~hau, ~hete, ~hica, ~icac, ~idni
  0.9: ~ikes, ~inis, ~irg, ~iso_, ~isos, ~ist, ~itte, ~ity, ~ity_, ~jer_, ~ked, ~ked_, ~kil, ~lar_, ~leph
  0.9: ~lif, ~llar, ~lmen, ~los_, ~lqu_, ~luy, ~lven, ~maci, ~mand, ~maq, ~maqu, ~mens, ~mess, ~midn, ~mob
  0.9: ~mobi, ~mons, ~mpli, ~ndes, ~ndl, ~nli, ~ntic, ~nua, ~nus, ~nus_, ~nvo, ~oces, ~ocio, ~olet, ~omo
  0.9: ~onge, ~orda, ~orma, ~oupe, ~owne, ~paz, ~pia, ~pita, ~ppri, ~pt_, ~quis, ~rai_, ~renc, ~rfav, ~rime
  0.9: ~rint, ~rit_, ~rope, ~sas_, ~sayi, ~sis_, ~six, ~six_, ~sola, ~spue, ~ssag, ~ssme, ~swit, ~swor, ~sys
  0.9: ~syst, ~taff, ~tamb, ~tele, ~tful, ~tore, ~tron, ~ttom, ~udad, ~uera, ~uic, ~ulez, ~ung_, ~util, ~utiq
  0.9: ~val_, ~vet_, ~virg, ~vois, ~von, ~vre_, ~wish, ~wne, ~wok, ~woke, ~writ, ~yste
  0.8: 2 ans, NUMBER can, NUMBER piasses, NUMBER without, NUMBER years, NUMBER your, NUMBER … fine
  0.8: NUMBER … por, NUMBER … without, a encore, a su, a velo, a vendu, a … ces, a … dossier, a … esto
  0.8: a … on, abogada, abria-, abrian, abrie-, absta-, abstain, abstain from, accep-, account no, ace
  0.8: addit-, additional, ads … me, after all, after your, agend-, agreed … get, agreeing to, ai fait
  0.8: ai pas, ai … cell, ai … contre, alger-, algerie, all … texting, am about, and i, and told, and … my
  0.8: and … we, anyone in, apaguen los, appartient, appeler … pour, are blue, are red, are … but
  0.8: are … violets, arret des, arreter … envoyer, as … remove, atencion … de, au quebec, au … retirez
  0.8: aurai-, automatises, autre … svp, aux, avec … la, aviso-, avisos, avoir accepte, baja … celular
  0.8: baja … sms, be … of, be … on, beau frere, belon-, ben, bikes anymore, bless, bloqueo, bonita
  0.8: bonjour madame, borren este, boss … a, bother … with, business … please, buy, buzz, by … do
  0.8: c … dangereux, c … la, c … regle, ca reveille, can close, can … take, cas, cell des, cell … votre
  0.8: cenne, cesen, cessez immediatement, cette dame, checking, chier, clarito que, clarito … no, clochette
  0.8: co, come … you, comment avez, communications … this, como hago, como … los, complaint with, comprar
  0.8: con NAME, con … bici, confirmen … baja, conge, consent … do, consenti … vos, const-, correcte, costi-
  0.8: costing, coute … cents, cross, cruis-, cualq-, cualquier, culpa … ustedes, d un, d … aux, d … j
  0.8: d … mensajes, d … texto, dado … consentimiento, damn it, dans un, data and, de contactarme
  0.8: de diffusion, de enviar, de magasins, de pneus, de t, de … donnees, de … escribirme, de … fichier
  0.8: de … frenos, de … ma, de … machine, de … mandarme, de … otez, de … textez, de … tu, de … vaina
  0.8: debarque … de, decede, decedee, deleting, demeu-, demeure, des … d, des … pour, desactiveme
  0.8: deux … que, dia favor, dia y, dice la, dings please, disculpe … molestia, do … a, does … want, donc
  0.8: donde firme, donne ce, donne … cell, downtown, drett-, drette, drette la, ecoeurez, ecrire pour
  0.8: ecris au, ecris … moi, eithe-, either, eliminar … contacto, elimine mi, elimine … numero, eliminen mis
  0.8: ella el, elle en, elle est, email, en … celular, en … enleve, en … quitenme, end … here
  0.8: end … notifications, engin-, entregaron, envie … mensajes, envoi … messages, envois merci
  0.8: envoyer … message, envoyer … rappels, envoyer … speciaux, es acoso, escogi, escriban nunca, escribo
  0.8: espero que, est decedee, est quoi, est … avec, est … pere, estan … los, estar mandando, estar … con
  0.8: estas, este servicio, esten avisando, estuvo no, et enlevez, et il, excha-, fais le, fak, favor … es
  0.8: feelings but, felices, ferai, filing a, filing … complaint, filled in, fils … NUMBER, find
  0.8: fixed thanks, flip, fois que, formal, found another, from stores, from … distribution, from … further
  0.8: fucking texting, fucking … me, further text, further … by, gang enlevez, garde, garderie
  0.8: gars … NUMBER, get … your, ghost, gibbe-, gibberish, good for, hace dos, hace un, hard … but
  0.8: hate … texts, have limited, have to, helpi-, helping, here … no, hey no, hey … offense, hice, hit me
  0.8: home safe, home … it, hopit-, hopital, how … you, i mean, i write, i … already, i … limited
  0.8: i … unsubscribe, if they, il … pas, ilegal yo, ilegal … no, in may, in … messages, infirmiere
  0.8: ingles y, inscrivez … sur, invit-, is revoked, is |, is … business, is … nice, is … who, it after
  0.8: it the, it wakes, it … shifting, it … your, j … repondu, jamai-, jamais, jamais demande, jamais rien
  0.8: jamas … vuelvan, je fais, je recoive, je … ben, just … it, keep … on, keep … phone, kind … to
  0.8: kindly take, la moitie, la … a, la … ce, laisse tomber, le … por, les … annees, les … je, les … texto
  0.8: ley … que, like … opt, limited texts, limited … on, lista saquenme, lista y, liste enlevez
  0.8: liste noire, liste … diffusion, lleguen … de, llenas, loi c, loi … NUMBER, lol but, lord, los anuncios
  0.8: los pido, los … jeje, los … ustedes, lowke-, lowkey, lui a, m enerve, ma cliente, ma facture
  0.8: ma … mais, mandarle, mandarme, manden … nada, manden … uno, marketing to, marquenme, mas con, mas esto
  0.8: me money, me … have, me … on, me … publicidad, me … quedo, me … so, me>list, means, mensaje you
  0.8: mensajes jeje, mensajes … dia, merci retirez, merci … je, merci … le, message … more, messages arretez
  0.8: messaging me, messaging … please, mi autorizacion, middl-, middle, mira, mis … de, moi … ne
  0.8: molestia quisiera, mon abonnement, mon ado, mon … frere, mon … jappe, mon … soit, mon … svp, money and
  0.8: month … you, more anything, more>remove, movil |, muchas gracias, my … for, my … got, my … has
  0.8: my … outgrew, my … unsub, name is, never signed, never … anyone, neveu, next … is, next … my, ni mi
  0.8: ni ver, niaiser, no escribirme, no tenemos, no … NUMBER, no … consent, no … propaganda, no … saquenme
  0.8: no … sus, no … tengo, nomas … me, non, nos, not … get, not … marketing, not … needing, notas, nous ne
  0.8: nunca puse, of text, of … with, ofertas … mi, office phone, ok la, ok … me, ok … quitenme, on … fridge
  0.8: osti, otro, otro … no, out … me, outgrew … bike, over with, paid in, paid the, paid … full, pais
  0.8: paren … los, partir … aujourdhui, pas mais, pas … plus, pasada, paso no, passe mon, passe … tour
  0.8: perdone … no, permission … m, permizo, pero si, pero … los, personne … a, peux … en, phone … from
  0.8: piasses, pis … a, pitid-, pitido, place … mon, plan please, plays, please opt, please … from
  0.8: please … only, plus aucun, plus … contacte, point final, point je, point-, ponchadura, porte … au
  0.8: posib-, pour … derniere, pour … promos, pour … retirez, pourquoi je, pouve-, pouvez … le, power, prank
  0.8: prefere … plus, prese-, pret … c, procedan, process … opt, profile, proposito es, puse … no, quand le
  0.8: que … de, que … mando, que … recoive, qui … donne, quiero … texts, quitame … esa, quito … permiso
  0.8: racine, read english, recibir |, record of, red violets, red … are, refrain … sending, rehab
  0.8: removal from, renco-, rendu, rental … please, replied … last, reported as, reprends, retiren mi
  0.8: retirer … nom, retiro de, revoco mi, revoke … consent, ride with, roomm-, roses are, roses … red
  0.8: roue … de, salga, salgo |, saludos, saquenme … ahi, savez, scooter, se leer, see … in, sees … phone
  0.8: sell me, senorita delete, sepa, servicio, servicio … mensajeria, shop, shop texts, si jamais, si se
  0.8: siguen, sin … yo, sms list, sms … this, so … never, so … please, sorry … have, sort, spammed, spring
  0.8: stand these, stop fucking, stop last, stop … week, stp je, suficientes, suis … l, suivi-, suivis
  0.8: suppression … mes, supprimez … de, surve-, sus listas, sus … borrenme, sus … saquenme, susto, tappi-
  0.8: tapping, tasse, tcpa you, tell … bike, terribly, text for, textees mas, texto ca, texto … ce
  0.8: textos au, textos svp, textos … arretez, textos … magasins, texts … stores, texts>texts, texts>these
  0.8: thank, thanks unsubscribe, the deal, the future, the heads, the payment, the place, the school
  0.8: the wheels, the … also, the … location, the … op, the … you, them and, there can, there … way
  0.8: these>these, thing, this … no, this … that, thread |, tienda a, time after, time … is, to fix, to here
  0.8: to start, to … by, to … tell, today … tomorrow, todo … you, tombe-, tones, tour, tout mais
  0.8: tout … futur, tu … d, tu … la, un dimanche, un telefono, un … you, una sola, unsubscribe svp
  0.8: up … mistake, vaut, vayanse al, velocidades, vendimos, vendu, veuillez … ce, violets, violets are
  0.8: violets … blue, vos promotions, vos … aussi, votre magasin, votre … otez, voudrais, voudrais etre
  0.8: voudrais me, vous aime, vous apporte, vous pis, vs avez, wakes the, wakes … baby, want … message
  0.8: want … see, was his, we … one, went with, were … the, who … are, who … you, will reach, wishe-, wishes
  0.8: with … from, withdraw … consent, work in, work so, work … that, would … be, would … the, wrong i
  0.8: wrong>wrong, y … paran, you as, you owe, you quit, you recogi, you … mandar, your database
  0.8: your notifications, your … remove, zona, | apply, | casl, | cuando, | dear, | dejame, | desabonnement
  0.8: | ensenenme, | keep, | las, | loi, | lowkey, | muestrenme, | op, | osti, | oublie, | pitie
  0.8: | retirenme, | robot, | roses, | siguen, | suppression, | tasse, | withdraw, | … ayer, | … baja
  0.8: | … bicycle, | … box, | … button, | … chier, | … faire, | … feliz, | … fucking, | … garantie
  0.8: | … hagame, | … hago, | … little, | … mais, | … neta, | … parte, | … petite, | … point, | … process
  0.8: | … reminders, | … sors, | … turn, | … velo, | … warning, | … website, | … working, ~_bla, ~_dau
  0.8: ~_eit, ~_kit, ~_lic, ~_mij, ~_of, ~_ot, ~_rat, ~_sol, ~_sue, ~_suf, ~_via, ~_wou, ~_wri, ~ache, ~aje
  0.8: ~ake_, ~amai, ~ami_, ~aqui, ~arq, ~artm, ~aski, ~asur, ~aut, ~blay, ~buy_, ~ccep, ~celu, ~chal, ~chas
  0.8: ~chet, ~cip, ~cipa, ~coe, ~coeu, ~cois, ~cort, ~cre_, ~dice, ~ding, ~dit_, ~dnig, ~ecki, ~eco_, ~edes
  0.8: ~een_, ~els, ~ency, ~ensa, ~enun, ~env, ~eph, ~ept, ~ered, ~essa, ~ever, ~ewa, ~fica, ~fon, ~gasp
  0.8: ~git_, ~gna, ~gon, ~hale, ~hara, ~hats, ~hice, ~hon, ~iat, ~iba, ~ieu_, ~iew, ~ify, ~kind, ~kit, ~lanc
  0.8: ~leba, ~lev, ~lien, ~loir, ~lqui, ~lus_, ~lvi, ~lvie, ~mela, ~midd, ~mij, ~mire, ~mote, ~nclu, ~ndle
  0.8: ~nfos, ~nne_, ~nsa, ~nunc, ~nvit, ~oe_, ~ogr, ~omba, ~omoc, ~onc, ~oomm, ~oppo, ~otto, ~pci, ~pcio
  0.8: ~plen, ~plus, ~prop, ~rasi, ~rel, ~rez, ~rged, ~rib, ~rip, ~riss, ~rit, ~rouv, ~rth_, ~rtic, ~rtm
  0.8: ~rtme, ~runn, ~rvey, ~sag, ~saje, ~send, ~shop, ~sos, ~sos_, ~stin, ~stp, ~suf, ~sus_, ~tean, ~tir
  0.8: ~todo, ~town, ~trac, ~tul, ~tus_, ~ualq, ~ubs, ~udos, ~uead, ~uffi, ~uras, ~urve, ~uzz_, ~vaut, ~veu
  0.8: ~vey, ~vice, ~view, ~voke, ~volv, ~wou, ~xie, ~xin, ~year, ~yers
  0.7: NUMBER al, NUMBER … per, a bus, a company, a long, a … day, a … dos, a … du, a … este, a … gars
  0.7: a … linea, a … list, a … there, abonne a, abonne |, admir-, advis-, affaires sur, after … one
  0.7: against you, age, agreed on, ahi por, ahi … favor, ai annule, ai juste, ai … une, aimerais … retiree
  0.7: al celular, al … no, alertes svp, all communication, all got, aller, allo c, alone, already bought
  0.7: already told, alvar-, am still, amables de, amables … no, and it, and to, ande, any … from, apa
  0.7: appartient maintenant, are your, are … best, arretez donc, arretez … alertes, asking … for, asust-
  0.7: at it, atropellan, aveug-, aveugle, aviez, avisarme |, avisos … este, avisos … la, avoir … a
  0.7: base … donnees, bcp, be nice, be … pain, belle-, belles, bendiga … you, bicycle … i, bien recu
  0.7: biffez … nom, bike … this, bikes are, blowing … my, bmx |, bonso-, bonsoir, borre … telefono, bother
  0.7: bottl-, boundaries, broken so, brother … the, bruh, bud, buenisima, but … with, buzzi-, buzzing
  0.7: c … de, c … possible, caliq-, calique, cambie … ciudad, came … this, campu-, campus, can … look
  0.7: can … stand, can … there, cancelar … suscripcion, candado … me, careg-, caregiver, ce … d
  0.7: cell … NUMBER, cellulaire je, celui la, celular … su, cesser … m, cessez toute, cessez vos
  0.7: cette ligne, chalet sans, chalet … reseau, check … records, christ stop, clavi-, clavicule, click-
  0.7: cocho-, collect the, coloc, commence … etre, como … para, compagnie, con … mensaje
  0.7: consentement … recevoir, contactado |, contactarme |, cosas |, courriels svp, cuando … a, custo-
  0.7: d message, damn texts, de, de casques, de cellulaire, de ciudad, de donnees, de fregar, de luto
  0.7: de promociones, de publicidad, de vot, de … aqui, de … autres, de … demain, de … enviar, de … grupo
  0.7: de … pubs, de … quiten, dejen … textearme, delete pais, delete telefono, delete … numero
  0.7: demande … etre, depuis NUMBER, des text, desabonnez … de, desactivation, desactiven … notificaciones
  0.7: deseo ser, deseo … contactado, diablo, dice, dicte, different … now, diffusion |, digital detox
  0.7: dimanche c, disable texts, disable … for, dispe-, dit … telephone, do … owe, donc de, ds, du … le, due
  0.7: duena, each … costs, eh but, el consentimiento, eliminen, en ninguna, en … alors, en … asi, en … mais
  0.7: en … web, ends NUMBER, enfant … le, ensem-, ensemble, ensen-, entiende, entrando, enviar … mensajes
  0.7: est decede, est passe, est possible, est … c, est … harcelement, esta … y, estos … gracias
  0.7: etes fatigants, eu NUMBER, euh, everything else, expliquen, expre-, faite-, faites, favor … borrar
  0.7: felicitacion, fired, fix, for delivery, for squeezing, for … old, for … that, frame-, frames
  0.7: free … from, from, from … company, from … number, from … to, gele, get … you, god no, god … more
  0.7: got … this, gracias quitenme, grooming, hablo ingles, halt … messages, handset, harcelement, hard
  0.7: hasta … llegamos, hat, hawai-, hawaii, he … mi, heard … the, hello … am, helmets, hijol-, hijole
  0.7: him … your, hubby, husbands, i know, i share, i trust, i … away, i … doing, if so, if … is, impre-
  0.7: in for, infir-, info and, infolettre texto, informacion, informacion de, interdit, internal
  0.7: internal do, internal … not, is but, is … he, is … love, is … what, it may, it out, it possible
  0.7: it … concern, it … off, it … on, it … stolen, jamais … votre, jarte-, jartera, je dicte, je … peux
  0.7: jesus … stop, julio, junk, just … texting, just … to, juste des, keep … your, l a, l accident, la a
  0.7: la duena, la maison, la pouvez, la shop, la … el, la … ne, la … porque, la … saquenme, la … un, ladil-
  0.7: ladilla, lady |, last month, le a, le pas, le … tu, les NUMBER, les da, les dejo, les pieds, les … sur
  0.7: list, liste please, llaman, llantas y, llega, llevo mi, lo demas, lo phone, lo … quitenme, loans
  0.7: los leo, los mensajes, lui … a, lunettes sont, lus, luto, ma … avait, ma … fait, machine |, mais pu
  0.7: mais … vrai, mamen, mamen you, manager to, mandar … por, mande textos, manden … a, mapa, mark my
  0.7: mas comunicaciones, mas en, mas se, mas … para, matte-, matter, may concern, me derange, me eliminen
  0.7: me mettre, me textearan, me … again, me … avisos, me … but, me … de, me … dire, me … enlevez
  0.7: me … envoyer, me … error, me … harta, me … ninguno, me … quiten, me … reminders, me … rien
  0.7: me … textos, me … time, me>texts, mechanic, mensajes al, mensajes |, mensajitos … you, merci … retirer
  0.7: mere … la, message non, messages at, messages on, messages … thank, mi, mi … que, moiti-, moitie, mon
  0.7: mon casque, monct-, moncton, more>list, more>these, morning please, mothers, moved … please, mujer
  0.7: my helmet, my privacy, my wishes, n existe, nada a, nada … me, ne fais, ne … etre, ne … rien, negocios
  0.7: ni … recordatorios, nice … you, nieta, ninguna lista, no mamen, no me, no reminders, no sea, no usa
  0.7: no … da, no … dejan, no … doy, no … ir, no … luz, no … mucho, no … take, no … tanto, noche-
  0.7: non … messages, not believe, not coming, not … think, note pour, notice to, notifications, notifying
  0.7: nous enlevez, number is, number … all, number>more, numer-, numero |, numero … doit, numero … ta
  0.7: nunca … me, obten-, of … marketing, ofertas … no, ok … will, old … got, on my, on sunday, on that
  0.7: on … des, on … lol, on … ticket, on … to, or will, orign-, orignal, otra … que, out … los, out … more
  0.7: para … numero, para … persona, para … textos, pas envie, pas fache, pas gagne, pas … promos
  0.7: pass … the, patience … vos, paz con, peine de, pelletier, perdone pero, perfecta, permission … contact
  0.7: personne m, peu … de, phone and, piano, picked |, pierda, pieza equivocada, pitie plus, pitie … de
  0.7: play, please be, please … me, plein le, plus, plus de, plus … le, podes sacar, policia … no, poner
  0.7: por el, por … despues, portal, pour sa, pour … service, pourriez … me, pourriez … svp, prefe-
  0.7: prefer … texts, pregunto … queria, prete-, preuve que, preuve … j, prior, proteccion, pu me, pub |
  0.7: publicidad aqui, publicidad … mi, publicite … mon, puedo cambiar, qu … se, quand il, quand … m, que
  0.7: que cada, que jartera, que vos, que votre, que … saquenme, quelle est, quiero desuscribirme
  0.7: quiero publicidad, quiero … borren, quita … cel, quiteme por, quiteme … favor, quitenme … sus, rando-
  0.7: rather … get, recados … no, recha-, recibiendo textos, recordatorios ni, redy, regarder, regards
  0.7: regre-, regresar, remove my, remove … your, remove>these, remuevan … numero, rendez … de, resea-
  0.7: respect … wishes, retirar mi, retirar … numero, retire, retirer son, retiro mi, rien … mon, right … is
  0.7: ring |, roll |, saber si, saca de, salirse, sans reseau, sans … consentement, says … write, scare
  0.7: scout-, scouts, scrapez mon, scratched my, scratched … frame, se … esta, se … llena, se … yo, secti-
  0.7: section, send … further, send>list, sending … stuff, ser contactado, serve-, service, service please
  0.7: set boundaries, she will, shop hate, shut these, sin … consentimiento, sin … no, siri … the
  0.7: sms please, so, so … and, solicito baja, solid-, son … elle, sorry eh, sorry … but, souhaite … plus
  0.7: sprin-, squeezing, squeezing … in, still … texts, stop the, store, strok-, stroke, suena, suis … en
  0.7: suis … fache, suscripcion, switch … the, ta, taller y, telefono y, telefono … solo, telephone a
  0.7: telephone |, telephone … pour, termina la, terminate messages, tes … je, text with, text … from
  0.7: texter … j, texting take, textos automaticos, textos … este, textos … rien, texts though, texts ty
  0.7: texts>me, that is, that … cease, that … fine, the black, the coffee, the desk, the gift, the loaner
  0.7: the marketing, the pickup, the saturday, the tandem, the textos, the tour, the tracking, the wifi
  0.7: the … after, the … because, the … email, the … hate, the … ready, the … side, the … size, these … at
  0.7: these>texts, they keep, this, to delete, to get, to sell, to stop, to … texts, too so, too … the
  0.7: took … number, tous vos, toute … journee, town, trouv-, tu … no, type, typing this, une carte, unenrol
  0.7: unenroll me, unive-, unsubscribe moi, up tomorrow, us … this, use your, vayan, velo demain, veloc-
  0.7: veuillez m, veuillez supprimer, veuillez … mes, veuillez … mon, veux pus, vos … m, votre shop
  0.7: votre systeme, vou, voudrais … desabonner, vous allez, vous … fatigants, voy a, voy … bloquear
  0.7: want sms, was done, was … on, we … in, went … to, what happened, wheels are, whom it, whom … may
  0.7: will come, will just, will … please, wishes and, with … a, with … guy, y quedamos, y saquenme
  0.7: y … need, y … pero, y … por, you buy, you estaba, you … ever, you … go, you … usa, you … vive, you>you
  0.7: your internal, your messaging, your service, your sms, your texts, your … with, | after, | ahorrense
  0.7: | arrete, | bravo, | class, | confirmed, | eliminenme, | finis, | fix, | frena, | hijole, | jetez
  0.7: | log, | need, | opt, | quit, | remuevan, | running, | senores, | supprimer, | thursday, | whoevers
  0.7: | xfa, | … agradeceria, | … agradezco, | … appointment, | … aux, | … bici, | … cesser, | … charged
  0.7: | … commande, | … commence, | … computer, | … dicte, | … divorced, | … eh, | … enfants, | … jartera
  0.7: | … kit, | … mamen, | … padre, | … retirez, | … reviens, | … supprimer, | … tired, | … todas
  0.7: | … tremblay, | … unico, | … whom, ~_alg, ~_an, ~_buz, ~_cus, ~_de_, ~_dor, ~_euh, ~_eve, ~_ger, ~_jov
  0.7: ~_mes, ~_mi_, ~_mor, ~_noe, ~_nu, ~_op, ~_peo, ~_pur, ~_so_, ~_ta_, ~_unf, ~_veu, ~ach, ~admi, ~agre
  0.7: ~aja_, ~alon, ~amig, ~ammi, ~arag, ~arli, ~arr, ~arta, ~ase_, ~asti, ~asto, ~atur, ~aus, ~avie, ~avoi
  0.7: ~beg_, ~bil, ~bruh, ~bud_, ~buz, ~cati, ~choo, ~cipi, ~cora, ~croi, ~cton, ~cul, ~cun, ~cup, ~cust
  0.7: ~den, ~depu, ~digo, ~dria, ~dyi, ~dyin, ~eart, ~eer_, ~efer, ~ejar, ~envi, ~epai, ~ery_, ~este, ~etai
  0.7: ~ets, ~ets_, ~euh, ~euh_, ~eve, ~expr, ~eys_, ~fens, ~firm, ~fix_, ~from, ~gic_, ~gnie, ~gram, ~hari
  0.7: ~haut, ~hit, ~hose, ~hre, ~icho, ~ierr, ~ifi, ~igan, ~igna, ~ili, ~inio, ~ira, ~ist_, ~ite, ~itre
  0.7: ~ivi, ~jama, ~jenm, ~jov, ~jove, ~junk, ~leta, ~lim, ~loi, ~lpa_, ~lud, ~lus, ~mes, ~mir_, ~moci
  0.7: ~monc, ~mor, ~mos_, ~ncto, ~ncy, ~ndin, ~nees, ~nle_, ~nnee, ~nro_, ~nsoi, ~nume, ~oloc, ~ompr, ~os_
  0.7: ~osse, ~oti, ~ottl, ~pant, ~peni, ~peo, ~plu, ~prim, ~prin, ~prio, ~quar, ~quat, ~qui, ~refe, ~regr
  0.7: ~rien, ~riez, ~roch, ~rock, ~rom, ~rom_, ~rto_, ~ruh, ~ruh_, ~sage, ~sl_, ~spri, ~ssa, ~tada, ~td_
  0.7: ~this, ~tick, ~tili, ~tima, ~ting, ~tru, ~twe, ~ucha, ~ufi, ~ug_, ~umer, ~urri, ~usin, ~utes, ~uton
  0.7: ~utre, ~utu, ~uvi, ~uzzi, ~veil, ~vida, ~vist, ~vok, ~warn, ~xpr, ~xpre, ~ype_, ~yst, ~zzi, ~zzin
  0.6: (more), (not), NAME who, NAME … ne, NUMBER mensajes, NUMBER … la, NUMBER … lol, NUMBER … review
  0.6: a baby, a la, a number, a pain, a votre, a … bici, a … el, a … now, a … papa, a … yo, above
  0.6: achete … pompe, ahi que, ahora … en, ai demande, ai laisse, ai mon, al … si, alguien de, aller a
  0.6: allum-, almos-, almost, alrea-, already, alrts, amable, amable de, an passe, and … does
  0.6: and … messages, and … thing, angry>send, ano nuevo, ansiedad y, apple pay, aqui como, arreter … envoi
  0.6: arretiez … m, arsenault, as long, at … desk, au … le, augus-, august, aujourdhui plus, avez egratigne
  0.6: avisos … pedido, babysitter, be buying, be reporting, beari-, bell for, besoin … ces, bicicleteria
  0.6: bicicleteria |, bien … me, bike do, bike … your, bills, bizar-, bizarre, block … number, bonjour … a
  0.6: borreme … su, borren … numero, braid-, braids, broke again, bud |, but were, buy a, c mon, ca arrete
  0.6: ca … m, can … ride, canad-, cance-, cancelen, cancelen … suscripcion, cansada, cease … me, cel no
  0.6: cela, cerro, chamo no, cicli-, circl-, cliente … de, closer to, come on, comme … la, completo |
  0.6: comprendre, comptez plus, computadora |, comunicaciones |, con estos, confused by, consenti … ca
  0.6: consiento, conste, contact … for, contactado, contacted … text, contento, contre |, correo
  0.6: cortenla con, cortenla … los, couco-, coucou, could … kindly, coupon … unsubscribe, cross my, curat-
  0.6: cut it, cuz, dans … poche, datos por, datos … favor, de quien, de retirarme, de sondages, de velos
  0.6: de you, de … acepte, de … celular, de … dolares, de … du, de … estos, de … systeme, deactivate text
  0.6: dear sirs, dear … or, decir-, definitivamente, definitivement les, deja de, dejaran de, dejen la
  0.6: delete casco, delic-, delivered, demande … arret, demenage a, denuncio, depui-, depuis, desaparezca
  0.6: desde, di consentimiento, did … by, dios los, do … bug, do … you, dollar, donc enlevez, dossier
  0.6: efface, egratigne, egratigne mon, egratigne … cadre, eille, el nino, el … que, electronico, eliminenlo
  0.6: elle … a, empresa y, en honduras, en … basura, en … cel, en … stop, enviar … a, erase the, es mucha
  0.6: es … molestia, escribe la, escribio mi, escribirme por, escribirme … favor, eso se, eso … quiero
  0.6: est encore, est … que, esta … es, esto pero, estoy embarazada, et jamais, etais, etait … le, even own
  0.6: even … a, every week, everyone in, eviten, eviten … mensajes, f … and, fallecio en, fasci-, fat
  0.6: fatigants arretez, favor de, favor que, finale, finger, flat … not, for … group, for … my, for … sake
  0.6: forever>texts, from future, from somebody, from whatever, from … the, further, further communication
  0.6: gang, gave … consent, get … please, gets confused, gets … by, goodw-, goodwill, google voice, got the
  0.6: grasi-, grasias, gustan … textos, habian, hable, hace el, hagan, hagan … favor, halt all, hartaron
  0.6: he … the, here … this, hered-, i ordered, i … please, i … reach, i … this, if not, in a, in memory
  0.6: into, into a, invitations, invoice to, is making, is sunday, is … working, it i, it on, it says
  0.6: it … do, it … enough, j … une, jamais accepte, jamais … vos, je voudrais, je … parti, je … plus, jo
  0.6: job so, just … out, juste … je, keep … you, kind as, knock-, l … me, la computadora, la date
  0.6: la valvula, la … apres, la … passe, la … sonne, ladde-, ladder, lady, laid off, last … was, law>number
  0.6: lawye-, lay … the, le … part, le … va, le … votre, lee los, leer bien, left … gloves, leo |
  0.6: les messages, les pubs, les … plus, link … not, list asap, list … NAME, lista … mi, llamadas, llenaron
  0.6: lol … more, los puntos, los sabados, los … le, los … lo, lose it, lost … customer, lourd-, lourds
  0.6: ma poche, ma … c, ma … et, ma … n, maam |, magas-, magasin vous, maintenant a, mandando quitenme
  0.6: mande nada, mande recados, manden mensajes, manden … nunca, martes y, mas mensajitos, may … the
  0.6: mayor-, me, me dijo, me hartaron, me message, me servent, me too, me … antes, me … baja, me … crap
  0.6: me … roaming, me … svp, me>me, me>send, me>want, memory care, mensajes porfavor, mensajes … borrenme
  0.6: mensajes … se, merci … cesser, merci … votre, mere … pas, messages … your, mettez moi, mi abuelita
  0.6: mi linea, mi … de, mi … puso, mine from, misa y, mix, mobile from, mobile … your, moi … besoin
  0.6: moi … client, moi … d, moles-, molestia … que, more alerts, more notifications, more>you, mori
  0.6: moved |, muestrenme donde, muestrenme … firme, my contact, my nephew, my … card, my … pays, nada
  0.6: nada quitenme, national, nationale, needful … remove, nephew, never even, never … at, no further
  0.6: no necesito, no pueden, no … mucha, no … needed, no … notifications, no … she, no … was, nobody is
  0.6: non enleve, non retirez, non … retirez, nop no, not bug, not do, not trust, not>me
  0.6: notificaciones para, notifications … this, notre … de, now ever, now he, now to, now … are, number
  0.6: number immediately, number without, numero … y, nunca he, ocurr-, ocurra, of … communications
  0.6: of … computer, ofender, ofertas you, off … stop, ok … for, on … door, on … it, on … website, once … is
  0.6: one bike, otez … number, otro con, out and, out in, out my, oye … no, pa, pa textos, pa … you
  0.6: par semaine, para enviarme, pas alors, pas … vous, paso el, passe le, pecr, pedirle, pelle-, peopl-
  0.6: permission … me, personal i, personal … just, petite a, phone again, phone … charges, pis … deux
  0.6: plait … de, pleas-, please, please release, please … leave, please … moi, please … not, plus je
  0.6: plus … client, poche, pompier, por su, por … mensaje, porfa … de, portable |, posible, pour … vous
  0.6: premi-, presente, problema, promociones … favor, proxi-, pu … velo, publicitaires, puesto, pull the
  0.6: pus … texto, quand … velo, quand … vous, que … mandaran, quelqu … peut, quien … que, quiero las
  0.6: quiero que, rancune |, receipt i, recevoir … communications, recibir … textos, recois, recuerdo … dado
  0.6: register no, reina, rejoi-, remem-, remember, rente, request removal, requesting … from, retiree de
  0.6: revoc-, revoco, ride … in, riding for, rodada delete, ruego que, sabados, sacan … su, sake, santo
  0.6: saque … los, se … a, se … que, see that, see … saturday, segura, send any, send … this, send>these
  0.6: sending … text, serrez, she passed, shop … texts, shopping, si … de, si … es, si … un, siemp-, siempre
  0.6: silence is, simplifying, sin consentimiento, sin ofender, sin … autorizacion, sistema por, slay
  0.6: sms on, sms … este, so did, sold my, somos, sonne toujours, soupl-, souple, spring tune, start-
  0.6: still … not, stop con, stop … svp, stop … updates, subscribe me, sufic-, suis parti, suite |, sur un
  0.6: sur … lien, suscripcion … mensajes, suspend, svp, tcpa i, techo, telefono … mi, telli-, telling
  0.6: tengo ansiedad, tengo plan, tente pas, text costs, text message, text or, text take, textez a
  0.6: texting … phone, textos … quitenme, textos … semaine, texts do, texts merci, thank … NAME, thanks on
  0.6: thanks … the, that … on, the crtc, the toddler, the weekend, the … if, the … kid, the … link
  0.6: the … nobody, the … tho, their, these notices, these … on, these>not, thing i, this … is, this … one
  0.6: thought i, thursdays, tire … i, to cease, to ohio, to text, to … removed, told NAME, told … before
  0.6: treat this, trouble, trucker, un peut, una bici, una … en, unsolicited … i, unsubscribe … phone
  0.6: up … take, use to, utilisation de, vacac-, vacaciones, velo merci, ver … prueba, verdad yo
  0.6: veuillez … de, veux … faire, vez … you, videos, vla, voulais juste, vous cesser, vous … egratigne
  0.6: vous … les, voy … otro, want … bike, want … on, want … please, was ok, week … am, were all, were on
  0.6: were … with, what do, what … you, where, will … reporting, will … the, will … up, wish you, with cash
  0.6: with him, with … dad, withdrawing, witho-, without, xfa no, y necesito, year, yes … works, yeste-
  0.6: yesterday, yesterday |, yo … recuerdo, you de, you had, you pase, you removed, you saturday
  0.6: you scratched, you tiene, you … deseo, you … doy, you … is, you … used, you>forever, your dad
  0.6: your messages, your … does, your … to, your … when, | avisele, | change, | comptez, | confirmo
  0.6: | enough, | eviten, | gardez, | madame, | moi, | much, | opting, | oye, | parenle, | pesimo, | podrian
  0.6: | ps, | pusieron, | reported, | respectfully, | shop, | … aujourdhui, | … blowing, | … borrenme
  0.6: | … calls, | … esperando, | … fille, | … found, | … goes, | … immediatement, | … loi, | … madame
  0.6: | … opted, | … paso, | … pitie, | … quick, | … release, | … sirs, | … size, | … tienen, | … usen
  0.6: | … virgule, | … vuelven, | … went, | … withdrawn, ~_ail, ~_auc, ~_beb, ~_bom, ~_cuz, ~_de, ~_dis
  0.6: ~_don, ~_eb, ~_ev, ~_har, ~_lad, ~_loi, ~_los, ~_me_, ~_nen, ~_no, ~_num, ~_owe, ~_pa_, ~_ple, ~_plu
  0.6: ~_pu, ~_sin, ~_spa, ~_sv, ~_svp, ~_thi, ~_vau, ~_wip, ~acce, ~acti, ~agra, ~ais_, ~aka, ~ake, ~alre
  0.6: ~amad, ~ampo, ~anco, ~ase, ~assi, ~atre, ~aucu, ~awye, ~ber_, ~bili, ~bom, ~bomb, ~bsc, ~bscr, ~cau
  0.6: ~cham, ~cier, ~cros, ~ctio, ~cuz, ~cuz_, ~dar_, ~desd, ~dios, ~dis, ~donc, ~doss, ~drai, ~dson, ~eas
  0.6: ~ease, ~egar, ~egre, ~eir_, ~ejoi, ~elem, ~em_, ~emem, ~endi, ~eop, ~eopl, ~epui, ~eran, ~erse, ~ervi
  0.6: ~erw, ~esde, ~evoc, ~eys, ~fab, ~face, ~fat_, ~flip, ~form, ~fort, ~gang, ~gasi, ~geon, ~gres, ~hate
  0.6: ~hei, ~hig, ~hut, ~ibir, ~ical, ~icli, ~icul, ~idad, ~ifa, ~igne, ~ines, ~invi, ~ish_, ~itho, ~lady
  0.6: ~lai, ~lawy, ~lcom, ~ldin, ~leas, ~lre, ~lrea, ~lut_, ~mel, ~men, ~mi_, ~mme_, ~mon_, ~nage, ~nate
  0.6: ~ncel, ~ncia, ~nla, ~no_, ~now, ~ntis, ~num, ~nvi, ~och, ~ogi, ~onc_, ~opl, ~ople, ~orf, ~orfa, ~orse
  0.6: ~orth, ~oud_, ~ould, ~out, ~out_, ~outi, ~ox_, ~oxim, ~peop, ~plea, ~poin, ~porf, ~ppr, ~pref, ~prem
  0.6: ~proc, ~prou, ~punt, ~ral, ~rap_, ~rch_, ~rejo, ~risa, ~rist, ~rlo_, ~rms, ~rms_, ~roi, ~roof, ~roxi
  0.6: ~rsa, ~rthe, ~sde_, ~seno, ~shot, ~sias, ~sis, ~skin, ~somo, ~sthe, ~subs, ~sufi, ~svp, ~svp_, ~tay_
  0.6: ~term, ~thre, ~tin, ~tinu, ~tre_, ~trel, ~tty_, ~ubsc, ~ucu, ~ucun, ~uelv, ~ufic, ~ulat, ~uld, ~ulti
  0.6: ~uman, ~una, ~used, ~ussi, ~utr, ~uver, ~uyo, ~viaj, ~voir, ~voq, ~voqu, ~vp_, ~wins, ~wye, ~wyer
  0.5: (me), NUMBER au, NUMBER … demande, a poner, a pump, a … adresse, a … cell, a … desabonner, a … from
  0.5: a … hija, a … ma, a … one, abstenganse, abstenganse de, achaler avec, advertising to, advised
  0.5: advised that, affai-, again … am, agent, agradezco pero, ahora you, ahorrense los, ai change, ai lache
  0.5: ai meme, ai refuse, ai … besoin, ai … demande, ai … laisse, ai … ma, aille-, al rato, al … la
  0.5: alerts off, all winter, all … more, allo … est, alors svp, am taking, am writing, amabl-, an end
  0.5: and nothing, and … contacting, and … need, and … take, anden mandando, anden … cosas, another … please
  0.5: anulen mi, anymo-, anymore, anyone … i, anything … your, aout, appli, appli-, apres, are … guys
  0.5: are … texting, arreter … texto, as … you, asi … bien, askin-, asking, asking me, assur-, avec vous
  0.5: aviso que, baja definitiva, baja en, barak-, bateria |, be advised, be back, be excused, be … that
  0.5: beaucoup |, becan-, becyk, been … i, besoi-, besoin, bev, bici y, bike deals, bloct-, bloctel, boat
  0.5: bonjour virgule, bonne-, bonnes, borrarme |, boutique plus, boys, bravo |, bro … texting, busco
  0.5: business line, buying anything, bye felicia, ca ira, ca … gosse, ca … les, call … landline, campi-
  0.5: camping, can … figure, cancelar, capab-, card … the, care now, cares, ccpa, cease sending, cells
  0.5: cette … de, ceux qui, changer de, chercher, chile, ching-, clari-, clinic please, cochez, como, compr-
  0.5: comprehension, comprehension |, con otro, con … compania, consent … marketing, consent … receive
  0.5: consentimiento no, consentis, contact from, contacte |, contactez … plus, coupons |, d … chez, daily
  0.5: dark, datos … no, daughters, de dar, de la, de que, de suivi, de textear, de … c, de … communications
  0.5: de … comprehension, de … ebike, de … en, declu-, delete … please, demande … m, derecho … mandarme
  0.5: des pubs, des … la, desir, desole … je, detengan los, detengan … textos, dieu vous, dios me
  0.5: discontinue text, disculpe … no, donde … yo, downt-, du … plus, earl, ebike |, ecris, effec-
  0.5: effective today, el jueves, el rin, el you, eliminez, else you, emoji, empezando, en attente, en fait
  0.5: en … casa, en … retirez, end text, end texts, enleves, ennui-, ennuie, ennuie de, entiendo … you
  0.5: envien … mensajes, envien … textos, envoie un, envoie … message, epargnez … vos, eres tu, eres … soy
  0.5: error … la, es … para, escribe tanto, escribiendo quitenme, eso es, eso … a, est pas, est … a
  0.5: est … derniere, est … sans, estos, et que, et … cell, etes les, exces-, excessive, excused
  0.5: excused from, expressement, fait … de, famil-, favor … manden, favor … quitarme, favor … stop, feldm-
  0.5: feldman, felicia, feliz navidad, fichier |, fijo, fix it, fond, for … new, for … tire, formal notice
  0.5: from a, from any, from i, from it, from … contact, from … marketing, from … notifications, from … this
  0.5: further sms, futur-, gang … moi, gave you, get texts, go on, go … i, going … have, guy … not
  0.5: hace … ano, halif-, halifax, hands off, have … i, have … phone, he … got, hello … would, hey it
  0.5: hey … is, hijo … se, him … the, hola, hola … no, home and, homme, hondu-, honduras, hospital con
  0.5: hospital … mi, how come, how many, how … do, hurt, i request, i … find, i … live, i … never
  0.5: i … nights, i … rather, i … taking, i … writing, ici … le, icitt-, icitte, ico, in full, in his
  0.5: in … and, in … from, in … garage, inclu-, incluyan, interessee par, is own, is true, is … nobody
  0.5: is … right, is … work, islan-, island, issued, it turned, it … coming, it … tomorrow, j … aucun
  0.5: j … change, j … chercher, j … fait, j … lache, j … meme, j … plus, j … vous, je travaille
  0.5: je … connais, je … l, je … quand, jump, kids … the, kill you, kit, l appli, l autorisation
  0.5: la commande, la pagina, la web, la … sigue, lache, lache-, ladilla chamo, las promos, las … no
  0.5: las … you, le faire, le tune, le … up, leer los, les, les gars, les jours, les … non, les … pero
  0.5: lessons, leve, life |, line … do, listes d, listes … envoi, lists |, llamado, longer consent
  0.5: los … mucho, los … quiten, m exclure, m … encore, m … parle, ma chambre, madame je, madre … sus
  0.5: magasin, magasins … moi, maintenant merci, mais la, mandando … a, manden textos, mandes texts
  0.5: mandes … nada, marzo, mas msj, mas o, mate no, maudi-, may … be, me dan, me desabonner, me incluyan
  0.5: me is, me lee, me … bendiga, me … demander, me … get, me … textear, mensaje … la, mensajes … saquenme
  0.5: mensajitos … de, merci ben, message merci, mi … dio, mi … el, mire, mise, moi ca, moi … messages
  0.5: molestan, mon cell, more … porfa, more … to, mr okafor, mucha-, must stop, my gf, my … thanks, n it
  0.5: n … rien, naggi-, nagging, never … so, new … to, no creo, no den, no doy, no eres, no longer
  0.5: no recuerdo, no vuelvo, no … ahi, no … consentimiento, no … e, no … incluyan, nom, nope never
  0.5: not figure, not … go, note … i, notificaciones a, nous |, now or, numbe-, number i, numero
  0.5: numero soit, numero you, numero … promos, obliged if, obliged … you, ofender … no, ofertas ni, off in
  0.5: off … promos, oficina |, ok so, old one, on tuesday, on … arreter, on … take, one … remove
  0.5: opt … request, order from, oui au, out request, out … am, oye bro, oyero-, oyeron, pa las, pa los
  0.5: para este, paren de, pars en, pas mal, pas … de, passe … soir, patience avec, paz … con, pedidos
  0.5: pedirles que, pelot-, pense … era, pense … j, people, perdu … cell, perio-, pero los, personal just
  0.5: personal … no, phone belongs, phone it, phone she, phone to, pido … que, pienso, pinches
  0.5: pinches mensajes, pis la, please confirm, please … mi, pleine, plot, plot twist, plus … ces
  0.5: plus … textos, point merci, por ahi, porfa |, pour des, pour … chaine, pouvez enlever
  0.5: pouvez … arreter, prefererais … plus, prett-, pretty, prevenue, printemps, processing, promociones you
  0.5: que cansones, que conste, que … atendio, que … chamo, que … escribieran, que … nom, queria … que
  0.5: qui a, qui … ai, qui … c, quien sea, quiero … you, quisiera no, quisiera … recibir, quitan … los
  0.5: quote-, real, recados you, records please, recuerdo, redir-, reglez, remove … contact, repare, retired
  0.5: retirenlo, retirenlos, retirenme de, retirenme |, revoke … to, revoque mon, ride i, ride … the
  0.5: rien savoir, right person, rivie-, roommate he, said you, saquenme … su, schoo-, se traba, selling the
  0.5: sent … a, serieux, service for, shifting, si … en, siento, signa-, siri tell, skip, slaquez, sms … mon
  0.5: so … now, sobrino, solicito la, son … je, stolen last, stop s, stop … il, stop>wrong, su cliente
  0.5: su computadora, subscription to, suis … que, suite, sur … compte, suspendre, tabarnak arretez
  0.5: tabarnak … de, taken … of, taller no, tanto … saquenme, taxi, telefono por, telefono sin, telephone
  0.5: telephone … from, terme, terminate … to, text messaging, text |, texting at, texto je, textos le
  0.5: textos llamadas, textos paren, textos |, textos … reveillent, textos … v, thanks, the accident
  0.5: the bar, the bottom, the box, the derailleur, the fcc, the ico, the ladies, the list, the new
  0.5: the refund, the spring, the world, the … arrived, the … place, the … quote, there was, there … never
  0.5: these |, this … anymore, this … remove, tho, tk, to … ico, todas sus, todo, tomber, tous … jours
  0.5: toy en, traigo el, treat-, tremblay |, triple, tu soy, tu … yo, tubes … you, tune up, tutoyez, twist
  0.5: two things, ultimo aviso, un terme, un … por, une … j, unsubscribed please, up, up can, used … coupon
  0.5: ustedes quitenme, ustedes … tienen, va vous, va … appeler, velo … mon, velo … pret, ver la
  0.5: veux … enleve, vez dejen, vez … suena, vos … mais, vos … point, vos … textos, vos … veuillez
  0.5: vot liste, votre comprehension, votre … vous, voudrais quitter, voyag-, vrai … moi, waiting for
  0.5: want>these, we … a, we … the, websi-, website, what … are, whatever list, whatever this, where do
  0.5: why … not, widow, work nights, worth, would rather, writing … you, wrong size, y envoyer, y … con
  0.5: y … texto, year to, yo stop, you compre, you the, you van, you … canse, you … do, you … over
  0.5: you … still, you … unsubscribe, you … vivo, you … xx, your damn, | auriez, | bajame, | exijo, | par
  0.5: | plot, | pull, | revoco, | rides, | screen, | team, | ultimo, | vale, | veut, | … advertising
  0.5: | … ando, | … bicicleta, | … boutique, | … cansones, | … chance, | … conduis, | … conste
  0.5: | … definitiva, | … disparaitre, | … don, | … enseigne, | … felicia, | … ferme, | … hard, | … manana
  0.5: | … muchacha, | … muchos, | … ofender, | … plan, | … to, | … trying, | … twist, ~_ag, ~_all, ~_ax
  0.5: ~_dea, ~_exp, ~_gon, ~_ic, ~_law, ~_lif, ~_mak, ~_me, ~_mio, ~_nr, ~_pea, ~_per, ~_pl, ~_pro, ~_qu
  0.5: ~_ran, ~_roc, ~_sig, ~_spr, ~_sup, ~_und, ~_up_, ~_vs, ~_vue, ~abia, ~ably, ~act, ~acu, ~aff, ~affa
  0.5: ~age, ~aily, ~also, ~ams, ~and, ~ank, ~ank_, ~anym, ~apab, ~apar, ~ark, ~atri, ~autr, ~aya_, ~bea
  0.5: ~ber, ~blan, ~bog, ~bott, ~box_, ~boys, ~bro_, ~bsit, ~but_, ~canc, ~cate, ~cicl, ~citt, ~clet, ~cli
  0.5: ~como, ~cont, ~cun_, ~dail, ~dema, ~desm, ~dic, ~dier, ~dil, ~disc, ~dit, ~duc, ~duri, ~ebsi, ~echa
  0.5: ~een, ~efu, ~eine, ~elar, ~els_, ~emi, ~epe, ~epr, ~esoi, ~euv, ~exp, ~fami, ~ffai, ~ffec, ~fiq, ~fiqu
  0.5: ~fis, ~gand, ~gne, ~grea, ~hank, ~hef, ~hers, ~hew, ~hola, ~ica, ~idd, ~iddl, ~ifiq, ~inac, ~ipl
  0.5: ~isez, ~issa, ~itt, ~ivan, ~jala, ~jero, ~ji_, ~kill, ~kip_, ~kit_, ~lach, ~law, ~lea, ~lens, ~lest
  0.5: ~lmos, ~lug, ~mabl, ~maud, ~me_, ~mind, ~moth, ~mpla, ~nad, ~nei, ~nfl, ~nish, ~noe, ~ntie, ~numb
  0.5: ~nvia, ~nym, ~nymo, ~omer, ~ones, ~ono_, ~oqui, ~ords, ~orto, ~oul, ~oys, ~oys_, ~pabl, ~pack, ~pese
  0.5: ~phe, ~ple, ~prox, ~que_, ~rina, ~riod, ~rmez, ~roul, ~rpo, ~scho, ~sci, ~scul, ~serv, ~show, ~shut
  0.5: ~sin, ~sors, ~ste, ~surv, ~tchi, ~tere, ~tern, ~thi, ~tho_, ~torn, ~trip, ~twin, ~ud_, ~ught, ~uiet
  0.5: ~uld_, ~umbe, ~ume, ~una_, ~upl, ~uri, ~urv, ~usc, ~vic, ~voye, ~wan, ~webs, ~wher, ~wort, ~wri, ~ymo
  0.5: ~ymor
  0.4: NAME … que, NUMBER fois, NUMBER … more, a dire, a life, a peur, a review, a stroke, a way, a … as
  0.4: a … nombre, a … oficina, a … tune, abro, absolutely not, accident, acct, acepte estos
  0.4: affaire ailleurs, affaires |, affaires … mon, ai un, ai … sur, ai … velos, ailleurs, all … i
  0.4: am bringing, am her, am … longer, and need, and … me, angry>want, anniv-, anniversary, annoying please
  0.4: annuler, any … communications, anyone there, anywh-, anywhere, apagar estos, appreciate, aqui llegamos
  0.4: aqui … la, aqui … por, are too, are … it, arret … messages, arretez … ca, ask if, at every, aucune
  0.4: aujou-, aujourdhui, autom-, automaticos, automatiques |, autoriso, autorizo … me, autre numero
  0.4: avec les, avec … boutique, avez charge, away i, ayer … no, be … so, beau j, beau … ai, before i
  0.4: before my, begging … to, bici de, bike est, bikes not, bloquee, bon, bonsoir … vous, boton de
  0.4: bottom bracket, boutique … de, brand new, brise, btw, buenas noches, bugge-, bugger, bugger off, but
  0.4: c … lui, c … quoi, ca rentre, ca |, cadeau, cadena se, calisse … de, cambian, cambie, came i, campa-
  0.4: can remove, can … see, canadienne, canadienne anti, canadienne … pourriel, cancelled the, casse
  0.4: ce cell, cell … for, cell … ma, celular para, cesser … me, cessez … envois, chaque ding, check for
  0.4: chick, chole con, christmas, chueca, circu-, client … moi, coach-, coaching, come in, come … and
  0.4: comme il, comment, commercial, communications to, como … no, completo, comprado ahi, comprar nada
  0.4: compre … timbre, comprend, comprend pas, compu-, con … pero, con … recordatorios, consentement aux
  0.4: consentimiento que, consentimiento … di, contact, contactarme por, contactarme … este, contacter par
  0.4: contacter … texto, continuer … m, courriel … svp, coute, criss, cross … name, cuenten pa
  0.4: cuenten … los, d sus, d … c, d … envoyer, dar este, de cambiar, de otro, de preferencia, de retirar
  0.4: de retirer, de vous, de … como, de … mensaje, de … promotions, de … volver, dear sir, dear … i, debe
  0.4: dedans |, dejen … contactarme, delan-, delete, demande … me, demande … ne, denme d, des … retirez
  0.4: desactivar … mensajes, desactive mes, desactiven los, desapunto, descuentos, deseo … mas
  0.4: deseo … mensajes, desinscribirme, desinscrit, desire … recevoir, di … numero, did that, dios te
  0.4: discontinue … texts, disparaitre de, disparaitre … votre, divorcie, do … authorize, doctor me
  0.4: doctor … dijo, dossier et, echan-, ecrire enlevez, ecrivez, effective, el enlace, el … casco
  0.4: el … quitenme, electroniques, eliminar … numero, elle |, email … better, email … the, en clase
  0.4: en pleine, en … encore, encore … de, ending my, enjoy-, enlace, enlaces, enleve … des, episo-, episode
  0.4: era para, es mas, es molestia, es posible, escog-, est … il, estaba en, este … no, esto … una
  0.4: estorban, estoy … el, expla-, expun-, expunge, fache, faites … disparaitre, faut que, feel bad
  0.4: felicidad, fiche-, fichez, flaco, folks but, for … after, for … from, for … number, for … people
  0.4: for … thanks, for … tune, formal … to, formar, fraud-, frega-, from … at, from … computer, frr
  0.4: further communications, games, gars de, gars … de, gave none, get one, get … life, get … these
  0.4: gets his, give it, gods, gone to, gosse, got … refund, grandson, great, guess, haber-, habra … de
  0.4: hace NUMBER, had … stroke, hagan el, handwriting |, have the, have … nice, heard you, her off
  0.4: here … has, hereby revoke, heres, hi you, historia, home to, hubiera, human, hush, i keep, i object
  0.4: i walk, i wanted, i … an, i … bringing, i … getting, i … read, i … revoke, identity, in … care
  0.4: info … stop, insan-, insane, interesa no, interesado, interesan, is never, is … 2nd, it could
  0.4: it … times, j etais, j … un, jaime-, jaimerai, jamais mis, je decline, je souhaiterais, je … laisse
  0.4: jefe que, job … i, job … les, jouer, just quit, just tell, just … at, justi-, kids … you
  0.4: kindly unsubscribe, knock it, l utilisation, l … passe, l … plus, la list, la nieta, la presente
  0.4: la verdad, la … canadienne, la … pour, la … quisiera, ladies night, laissez … la, las letras
  0.4: law>remove, le bus, le chercher, le escribe, le … m, le … sinon, leave … the, les … en, les … nada
  0.4: leurs, libre-, links … no, list you, llega su, llego … a, lleguen mas, lo, lo … por, loi canadienne
  0.4: loi … anti, los … borrenme, love it, lugar, lui en, m … charge, m … enlevez, ma batterie, ma piece
  0.4: mais enleve, mais … ne, make … so, mandar promociones, mandar … a, mande … mensajitos, mandeis
  0.4: manden msjs, marit-, maritza, marre … vos, mas … ni, may, mayo |, me fait, me fr, me interesan
  0.4: me … dejar, me … s, me>wrong, medecin, mensajes aqui, mensajes … esta, mensajes … voz, merci bcp
  0.4: mercy and, mere … le, mes … je, mesaj, message list, message … il, message … my
  0.4: messages electroniques, mi marido, mi nieta, mi … d, mi … quitame, mil, moi disparaitre
  0.4: mon cellulaire, mon choix, months, moose, moteurs … de, motor-, moyen de, mucho … you, mudam-, mudamos
  0.4: must but, muy … servicio, my grandson, my wheel, my … do, nada para, name … this, nephe-, nephew in
  0.4: never … of, new … can, new … resolution, ni nada, ni textos, no consiento, no estoy, no offense
  0.4: no tiene, no … contact, no … ingles, no … interesan, no … me, no … molestia, no … msj, no … participar
  0.4: noches, nom … votre, nomas … los, nope … me, nos mudamos, not fit, not wish, not … own
  0.4: not … unsubscribe, not>number, note … the, nouveautes, now you, number … asking, number … so
  0.4: number>list, numero senor, nunca, nunca … a, of everything, of texting, of … first, off … marketing
  0.4: off … take, offense, oiga y, ola, olviden, on … est, one i, one … and, otra bici, out … or, over and
  0.4: oye y, p s, pagar con, pain but, pal, papa no, para ofertas, para … de, para … publicidad, part … the
  0.4: participation, paso … la, passa-, permis de, permiso … textearme, persona mayor, personne … vous
  0.4: peux plus, pigeon, please block, please deactivate, please respect, plus avoir, plus recevoir
  0.4: plus … tout, pompo-, pompon, ponme, posible que, preguntarme yo, preguntarme … no, priere … retirer
  0.4: pu client, pu … savoir, publicitaires |, pueden … mi, puedo leer, put it, que ca, que tu, que usen
  0.4: que … cancelen, que … estos, que … mis, quedo … a, quell-, quelle, quelle … votre, quelle … vous
  0.4: qui que, quiero … mas, quit your, quit … is, quit … with, quoi le, rappelez … quand, reads, recomende
  0.4: recordatorios a, regan-, regana, request … my, request … this, reseau, responsable, retire … vos
  0.4: revoco el, revoke any, rien otez, rifas, robot d, rosad-, rosada, rotat-, sabe de, sacar, said hed
  0.4: sans ma, sans … permission, saturday and, say i, see the, segunda vez, segunda … que, send stop
  0.4: senores les, sent me, ser, seulement svp, share the, shop there, shove your, si … se, sms j, sms … en
  0.4: so turn, solicito que, someone |, sorry my, sorti-, souhaite … retirer, souhaiterais, sourd, sous
  0.4: soy … senora, spam, stop textos, stop … it, stop … los, stop … mensajes, store credit, straight
  0.4: su … es, suppression … mon, supprimer mes, supprimer … coordonnees, sur que, surfa-, suscribi … esto
  0.4: suscripcion … los, suspenda el, svp … merci, svp … numero, system please, tagge-, tanto texto
  0.4: telefono en, tell your, tell … the, tenes, tengo buena, terme a, terms, text communication, text … did
  0.4: text … time, texte-, texting this, texting … svp, texting … without, textos la, textos lol
  0.4: textos para, textos thanks, textos … gracias, textos … part, textos … partir, textos … su, texts stop
  0.4: the cassette, the street, the unsubscribe, the … donation, the … since, the … there, there is
  0.4: these … my, these … no, thirt-, thirty, this way, this … just, today and, tourne, troub-, trouve
  0.4: trouver, tryin-, trying, tuesday but, tuesday please, turn it, un gars, un prix, un … ne, under gdpr
  0.4: under … i, une … en, universite, uno, utilisation … mon, velo … ai, vende-, venue, veuillez … enlever
  0.4: visit-, voice to, voice … text, volvere, votre bord, votre fichier, vous pourriez, vous … laisser
  0.4: vous … texto, voy … cambiar, vuelvo … esa, vœux, was up, we are, we close, we decided, who has, why is
  0.4: wifes, will grab, will pass, wishes … stop, withdraw consent, wonderful, y … celular, y … le, yo puse
  0.4: yo take, yo … compre, you borrenme, you es, you made, you o, you vendi, you when, you … how
  0.4: you … know, you … me, you … ok, you … un, you … want, your … by, | boludo, | bugger, | contesto
  0.4: | courriel, | desuscribir, | desuscribirme, | dictee, | fichez, | frr, | habra, | hello, | hit, | hush
  0.4: | inutile, | jamas, | ola, | profeco, | respectez, | retiro, | shove, | slaquez, | turn
  0.4: | unsubscribing, | … arreter, | … came, | … ces, | … could, | … deactivate, | … dijeron, | … dile
  0.4: | … excuse, | … girl, | … guy, | … hace, | … link, | … mudamos, | … privacy, | … replied, | … reply
  0.4: | … thought, | … unsubscribed, | … uso, | … value, | … vendi, | … walk, | … wanted, ~_ac, ~_alt, ~_ar
  0.4: ~_auj, ~_btw, ~_con, ~_dar, ~_en, ~_eta, ~_fui, ~_inf, ~_jam, ~_lo_, ~_lou, ~_mon, ~_nei, ~_non, ~_opp
  0.4: ~_pou, ~_rev, ~_rol, ~_shu, ~_swi, ~_ter, ~_una, ~_up, ~_vot, ~_wan, ~_wis, ~_ya, ~_ze, ~abon, ~act_
  0.4: ~agai, ~aid_, ~alo, ~alq, ~alqu, ~alum, ~amil, ~app_, ~area, ~ask, ~atic, ~atis, ~auj, ~aujo, ~bbe
  0.4: ~beso, ~bia_, ~bie_, ~bin_, ~bir, ~btw, ~btw_, ~cce, ~cet_, ~cez, ~cez_, ~con, ~ddi, ~des_, ~dhu
  0.4: ~dhui, ~diac, ~dica, ~din, ~dleb, ~drop, ~eche, ~ecia, ~ees, ~effe, ~ega, ~eign, ~eing, ~eos, ~eos_
  0.4: ~era, ~erci, ~erti, ~ess, ~ete, ~etty, ~ffu, ~forf, ~fui, ~gain, ~gine, ~give, ~gos_, ~grac, ~had
  0.4: ~heck, ~hee_, ~his, ~his_, ~hool, ~iac, ~iaj, ~icle, ~idan, ~ied_, ~ient, ~iffu, ~info, ~int_, ~ions
  0.4: ~ipe, ~ism, ~istm, ~itar, ~ito, ~iud, ~iuda, ~jam, ~jos_, ~lema, ~lend, ~lieu, ~lone, ~los, ~mai
  0.4: ~may_, ~mbe, ~mber, ~mer, ~merc, ~mmi, ~most, ~mot, ~mue, ~nada, ~nd_, ~ndie, ~neph, ~nfo, ~ngez
  0.4: ~nia_, ~nks_, ~nly_, ~nnel, ~now_, ~nque, ~nso_, ~ntad, ~nths, ~nywh, ~oint, ~ombr, ~onds, ~onne
  0.4: ~osed, ~otre, ~ove, ~pene, ~peut, ~phew, ~pone, ~pou, ~pro, ~prov, ~rade, ~rais, ~rajo, ~rci, ~rdh
  0.4: ~rdhu, ~rdie, ~rire, ~rise, ~rite, ~rque, ~rreo, ~rsh, ~rth, ~run, ~rvi, ~rvic, ~shu, ~siem, ~sier
  0.4: ~sill, ~soin, ~solu, ~spa, ~sto_, ~sult, ~tay, ~ten_, ~thou, ~tmas, ~tres, ~tryi, ~type, ~uded, ~uell
  0.4: ~uena, ~ulai, ~uma, ~umb, ~unca, ~unda, ~unr, ~urdh, ~utom, ~utte, ~ve_, ~ver_, ~voi, ~want, ~wip
  0.4: ~xer, ~xpla, ~yest, ~ype, ~zon
  0.3: (want), NAME can, NAME es, NAME … phone, NUMBER hrs, NUMBER … explain, a fini, a llamar, a wheelchair
  0.3: a year, a … call, a … ley, a … otez, a … que, a … station, absolutely, acabe-, acaso, account do
  0.3: acepte el, achaler … vos, act, activated, admin-, adult, advertisements, advised … i, agree, ai
  0.3: ai mis, ai … plus, aider, al correo, al movil, all … am, all … or, all … time, already unsubscribed
  0.3: also … you, am old, am … is, am … not, am … old, am … the, am … wanting, an … to, and use, and we
  0.3: and … can, annule, another phone, ans … ce, ans … j, anule-, any consent, apagar … avisos
  0.3: appartient … a, are doing, are on, arretiez … me, as, as … is, as … today, at a, atent-, au … et
  0.3: aucun, auton-, autorice estos, autorice … mensajes, autoriser, autorizando, autorizo mas, avc, avoid
  0.3: awful, ayez, back … ok, baja … de, be … now, beau, bedti-, bedtime, been … to, been … your, besos
  0.3: bici roja, bien … ustedes, bike no, bike … NUMBER, bike … now, bordel, borro, boutique |, boyco-
  0.3: bring … the, buenas … le, bueno, but now, by my, c … a, c … toi, ca ces, ca … derange, can make
  0.3: can … not, can … this, carry, carti-, cartier, casl i, casl requires, casl … express, ce … pour
  0.3: cease … communications, celular de, celular se, celular … favor, cesen los, cesser l, chamo … me
  0.3: champion, chico, chicos, childs, ciego, client de, clique, coming … at, como a, como … las
  0.3: comunicaciones comerciales, con carino, con … senor, con … textos, concern please, consentimiento para
  0.3: contactez … par, continue |, cordialement g, corresponda, cosas de, coudonc … vous, couper |, crank |
  0.3: d arreter, d ou, d … en, dans mon, dans … fiche, de contacto, de eliminar, de nadie, de place, de tout
  0.3: de travers, de … rodada, deactivate texts, dead, dear … is, decro-, dejadme, deje el, dejen … enviar
  0.3: demen, depot-, depotoir, derechos, desabonner, desabonner … vos, desactivame, desactivame los
  0.3: desafiliar, desconectenme, deseo mas, desire etre, despido, destinataire, deux … de, devri-, devriez
  0.3: diali-, dialisis, dice … you, disculpa … no, disculpe creo, disculpe la, disculpe … que, distract
  0.3: disturb, dit … fois, does … text, donation, donnent, dorenavant … de, du monde, du velo, ecoeure
  0.3: ecrire a, ecrire j, edad y, el correo, el local, eleph-, elimine, eliminen … datos, else |, elsew-
  0.3: elsewhere, email … instead, en chicago, en los, en marzo, en paix, en … idioma, enlever numero
  0.3: entendio, enviar textos, enviarme publicidad, er, era el, esa … no, est meme, est toi, est … alors
  0.3: est … et, est … on, esta semana, estad-, estado, este … a, estos … you, estoy bien, et n, et … a
  0.3: eventos, evitez de, exclusion, expect, faire la, fais une, fait mal, favor … eliminar, feels like
  0.3: fella-, fellas, ferme-, fille … m, fin, fleet bikes, for us, for … long, for … your, forfa-, forfait
  0.3: forwards, fraude, frent-, frente, from … all, from … messaging, fue … la, funny but, gasto, general
  0.3: getti-, google |, gosses, got nothing, got … last, gran, grandisimo, grave-, guapa, guarderia
  0.3: happy holidays, have got, hay … para, hereby … my, hermanos, hey … you, hice la, hihi, hips
  0.3: his … phone, his … please, holds, home for, hon, hon |, hora … el, human-, i will, i … old
  0.3: i … ordered, i … sign, idiom-, idioma, il ne, ilimi-, ilimitado, in … hospital, in … middle, in … no
  0.3: info … your, inond-, insist, interesting, is broken, is … front, isla, it again, it … NAME, it … never
  0.3: it … the, j ai, j … annule, j … trouve, jamas, je suis, je … consens, je … qu, je … roule, job on
  0.3: joder |, juega, jve, kept … bikes, kid … you, knock … off, l … numero, la garderie, la parroquia
  0.3: la uni, la … mas, la … por, larga, last … so, le plancher, le … jusqua, le … pero, left in, les … le
  0.3: les … mon, lesso-, liberenme, liberenme de, like to, linke-, linked, list when, list … do, lista porfa
  0.3: liste … le, llegando … de, lleguen estos, lleguen … a, lleguen … textos, lmao, local, lol … the
  0.3: longer … permission, look at, love … not, lui … plus, m … chaque, m … d, mae, magasine, make … quit
  0.3: mal a, malit-, malito, mames, mandaran mensajes, mandaran textos, mandes … mensajes, maquina, matters
  0.3: mauvaise … je, me donnent, me metan, me parece, me porfavor, me rappelle, me reveillez, me tente
  0.3: me textean, me … encore, me … enviando, me … esos, mean |, mecanos, member, mensajes ni, mensajes … y
  0.3: merci, mercis, merde, mes lunettes, message en, message j, messages point, metan en, mets … a
  0.3: mi esposa, mi perro, mi … cuando, mijo … no, mille mercis, mis … you, mission, moi d, morning i
  0.3: mothe-, mucha, murio, muted, my dear, my english, my parents, my wifes, my … anymore, my … be
  0.3: my … set, my … thank, nada saquenme, nada … favor, name NAME, name off, ne consens, ne me, ne roule
  0.3: need … these, needs, neither of, neither … us, never be, never … again, never … back, never … to
  0.3: ni … de, ni … ofertas, nn, no e, no he, no mames, no … mensajitos, non merci, not answer, not worth
  0.3: nous … juste, now on, nuestro, nuit, numero d, numero des, numero mejor, numero n, o … you, of today
  0.3: off on, off … bus, olvida, olvide, on … no, on … une, on … voit, once, one … NUMBER, ones i, only … is
  0.3: ostie, oui … vos, pantalla |, parce, parce … moi, pare de, pari, parroquia, pas … le, pena, per … on
  0.3: perez-, pereza, period, petit-, petite fille, pido you, piens-, pile, pilot, pinging, plainte a
  0.3: plan charges, plan es, plancher, please plus, please retire, pliss, plus … bicyclette, plus … texter
  0.3: pneu a, podrias no, por … rodilla, possible … m, pouce, prene-, prete, prie … ne, privacy and
  0.3: pu … texts, pueden apagar, pus … vos, qqun, que eliminen, que idioma, que ni, que pereza, que sea
  0.3: que su, que suena, quel … vous, qui … en, qui … etes, qui … l, quiero dar, quisiera … you
  0.3: quiten … nombre, reciba, reloc-, relocating, reparation j, request delete, requires express
  0.3: requires … consent, resiliez, respect … privacy, retir, retirarme de, reveillez, revie-, rien … a
  0.3: sa … pas, said, salamat, saquenme … eso, says, schwinn, scream, screen time, se voit, se … dejo
  0.3: se … pero, semaine, send your, send … messages, send … more, sending these, senor … la, serio no
  0.3: servicio de, ses, sharpened, shop in, sieste, signing off, signo, signo de, sinon je, sirvi-, sirvio
  0.3: sms to, solicito … cancelacion, something, son los, sorry to, souhaite … etre, souri-, souve-, state-
  0.3: still on, stop hitting, stop los, stop mensajes, stop text, stop … with, stop … your, sueltenme
  0.3: suena you, suena … no, suis sa, suis … c, sumer-, sumerce, super-, sur … plancher, sure you
  0.3: sure … need, sure … you, suscribi … nada, tapez, te … mi, telefono … favor, telephone la, tell … in
  0.3: termi-, texte pour, textean, texter, texto favor, textos point, texts … more, thank you, the gravel
  0.3: the kids, the old, the shared, the store, the tires, the update, the wife, the … get, the … night
  0.3: the … rack, the … yesterday, this mobile, three, thursday … NUMBER, thx, tiene otro, tienen que, to a
  0.3: to exercise, to find, to our, to sms, to … old, to … y, tour … moi, tranq-, trate-, travail … le
  0.3: travers, tried calling, trop demander, tu la, two … no, un avis, un char, un regalo, unsig-
  0.3: unsub … from, unsubscribe … de, unsubscribe … numero, up no, upsta-, upstairs, valid, valve, velo va
  0.3: vendi la, vendre, veuillez arreter, veuillez … tout, veux rien, veux … jamais, vibration, virgule je
  0.3: vivo … miami, vos publicites, vos … s, vos … svp, votre, voulo-, vouloir, vous … enlever
  0.3: vous … reveillez, voy de, want, was, was … customer, was … my, week, were a, what they, wheres
  0.3: who wants, will get, with … lol, wonde-, would … sending, x … you, y si, y … du, y … una, y … vuelvan
  0.3: years old, you with, you … de, you … le, yours … not, yrs, | absolutely, | abstenganse, | borrame
  0.3: | close, | cross, | darme, | desconectenme, | desinscribirme, | efface, | fuera, | habla, | hi, | knee
  0.3: | liberenme, | merde, | mille, | ostie, | pinches, | podria, | queria, | respeten, | … ask
  0.3: | … autorice, | … celui, | … cours, | … exijo, | … forget, | … gone, | … holidays, | … hoy
  0.3: | … inscription, | … kindly, | … l, | … lachez, | … left, | … llevo, | … lord, | … make, | … mames
  0.3: | … mercis, | … oui, | … promo, | … quedo, | … repair, | … requires, | … til, | … vos, | … watch
  0.3: | … what, | … wife, ~_aff, ~_ai_, ~_al, ~_alr, ~_any, ~_apr, ~_art, ~_as_, ~_ass, ~_au, ~_bec, ~_bt
  0.3: ~_cer, ~_cop, ~_exc, ~_exe, ~_fro, ~_gla, ~_hid, ~_hon, ~_kin, ~_let, ~_li, ~_lie, ~_mo, ~_muj, ~_not
  0.3: ~_nui, ~_ow, ~_par, ~_que, ~_sai, ~_thx, ~_tip, ~_xfa, ~_yr, ~_yrs, ~ach_, ~acia, ~adie, ~adil, ~aid
  0.3: ~alr, ~andp, ~anq, ~anqu, ~apr, ~arec, ~ari, ~assu, ~asu, ~atio, ~atos, ~bby_, ~be_, ~bec, ~bli, ~boat
  0.3: ~box, ~ces_, ~ceu, ~cia, ~cial, ~comp, ~copi, ~cras, ~daug, ~dda, ~dea, ~dead, ~debe, ~dia, ~dles
  0.3: ~dso, ~ece, ~ech, ~ecro, ~eeds, ~eful, ~egs, ~elet, ~empt, ~end_, ~enla, ~ephe, ~epin, ~erta, ~erwi
  0.3: ~esan, ~etr, ~eurs, ~exc, ~exe, ~fa_, ~fro, ~ftin, ~fuer, ~gal, ~gi_, ~gie, ~gin, ~gre, ~hach, ~hag
  0.3: ~hard, ~hec, ~here, ~herw, ~hop_, ~hout, ~hree, ~hui_, ~humb, ~hx_, ~ial, ~icie, ~ida_, ~iend, ~ifti
  0.3: ~inat, ~incl, ~iod_, ~ios, ~ios_, ~ipa, ~irmo, ~issi, ~its, ~kst, ~lad_, ~last, ~lati, ~let_, ~lez
  0.3: ~lez_, ~li_, ~liss, ~lore, ~lowi, ~lsew, ~lso_, ~lude, ~mae, ~mak, ~mati, ~ment, ~mero, ~mets, ~mole
  0.3: ~mon, ~mos, ~mpa_, ~mpta, ~mpu, ~muj, ~muje, ~nanc, ~nce, ~ncl, ~nde, ~ndp, ~ndpa, ~ndue, ~ngin, ~nks
  0.3: ~nom_, ~non_, ~not, ~nul, ~nvoy, ~ody_, ~oja_, ~ondu, ~ore, ~orte, ~otte, ~oute, ~ouvi, ~owed, ~owl
  0.3: ~oyon, ~pair, ~pert, ~pit, ~pod, ~poli, ~ranq, ~rash, ~rath, ~ravo, ~raw, ~rcel, ~rci_, ~rds, ~rece
  0.3: ~repr, ~rmie, ~rog, ~ropp, ~roub, ~rsta, ~rti, ~run_, ~rwi, ~said, ~salu, ~says, ~se_, ~sewh, ~ski
  0.3: ~so_, ~spr, ~stri, ~sts, ~sts_, ~swi, ~tai, ~ted, ~thin, ~thx, ~thx_, ~tine, ~tire, ~tp_, ~ueve, ~uivi
  0.3: ~ujer, ~uler, ~ull, ~unc, ~unch, ~uni_, ~usa_, ~usto, ~ute_, ~uto, ~uyo_, ~valv, ~vay, ~vere, ~very
  0.3: ~vici, ~viol, ~vise, ~vot, ~votr, ~vue, ~ward, ~was_, ~weat, ~wond, ~xfa, ~yrs, ~yrs_
  0.2: (send), (these), NAME … and, NUMBER how, NUMBER mais, NUMBER … au, NUMBER … c, NUMBER … days
  0.2: NUMBER … pas, NUMBER … y, a chaque, a church, a family, a good, a mal, a pagar, a partir, a quien
  0.2: a retired, a second, a setting, a … de, a … here, a … maison, a … par, a … phone, a … than
  0.2: about … take, abuel-, abuelita, accidente, ads … my, afternoon, again … have, agrad-, ai plein
  0.2: aimerais … vous, al dueno, al … que, all … well, also, am changing, am … so, and his, and … back
  0.2: ando … la, angry>more, anoten, another customer, anoto, anti … je, anulen … suscripcion, any … text
  0.2: anymore i, anything, apartir, apartment, apprecie, arrepenti, arrepenti de, asap, ask, asking |
  0.2: au printemps, au shop, autorizo, autre texto, autres |, avez … un, bac, back and, baiss-, baja los
  0.2: bajel-, bajele, balan-, balance, be … about, bebe se, become, been in, been on, been … the, below
  0.2: berge-, bergeron, bici … la, bicicleta … mi, bless … heart, bloqu-, bolud-, boludo, bonitos
  0.2: bonne … avec, borrelo, borren … los, bothe-, boutique est, break from, brother he, buenas … no
  0.2: bus … no, by friday, c … correct, ca … messages, call … if, calva-, calvaire, came to, can … even
  0.2: cancelacion … mis, cancelle, capable … vos, capturas, carri-, cayo el, chance avec, changed, checo
  0.2: chicago, ciclista, colis … arrive, comes in, comma, comme-, commence a, comment faire, comment … fais
  0.2: comment … pour, commerciaux |, commission, compania y, compania … me, compay, compt-, comptez … sur
  0.2: condition, conduisant, confu-, consens plus, consens … a, contacted, coordonnees de, cordiales
  0.2: correos |, costc-, costco, costs, coute des, cover-, crap, croche, croya-, croyais, cuent-, cupones
  0.2: d … sur, dad passed, dangerous, dans les, dans une, day it, de mandarme, de … hija, de … icitte
  0.2: de … jaja, de … noche, decede en, dejas, dejes-, dejese, delet-, demanda, demande mon, den, depre-
  0.2: depuis l, dereg-, deregister, des frais, descansan, deseo … de, desinscrire … vos, desist texting
  0.2: destinataire |, devant … porte, dios … los, directly, dites a, dites au, do … that, does … fit, dolor-
  0.2: dolores, donde, drowning, echam-, echame, el carro, el jefe, el taller, el tiene, else i, email … you
  0.2: emailed, en conduisant, en lo, en miami, en veux, en … caja, en … plein, encore j, encuentro el
  0.2: engli-, english, enjoyed, enlever … de, era … el, erreur vous, es delete, es menos, es … dejen
  0.2: es … yo, essayer, est … correct, est … plus, estaba … la, estan, estos … no, et ne, etre enleve
  0.2: euh je, euh … pense, even, evening i, evitez, ex … me, excluir, exists, feel, ferme la, fichier
  0.2: first |, fix … so, for … good, found my, garde … velo, garza, gdpr please, general i, getting … bike
  0.2: girlf-, golde-, golden, good luck, gracias |, guy in, habite plus, habite … a, haced, haced el
  0.2: haced … favor, haganme el, hago para, happy … year, hates, have any, have me, have … and, he says
  0.2: hello, hereby withdraw, hi … is, hijo … el, him from, homework, honor my, honor … request, hospice
  0.2: i swear, i … changing, i … from, i … not, i … withdraw, il faudrait, in court, in … state, inmediato
  0.2: interesse, is enough, is still, is … nail, is … price, is … so, it down, it me, it … he, it … way
  0.2: j en, j … dans, j … demande, jamais … les, je croyais, je ne, je … aveugle, je … le, je … paye
  0.2: je … rendue, jesus, jog, joven yo, kept the, knows, la bici, la garantie, la machine, la pena
  0.2: la quedo, la recojo, la … du, la … fois, la … ma, lache le, last … and, law>forever, le mauvais
  0.2: le … jeudi, leave … off, les … svp, les … velo, les … y, libre, linea … es, llamo … no, llevo la, look
  0.2: look |, m … sans, m … tout, madre de, magasin … velos, mail, mailings, mais … pour, maitr-, maitresse
  0.2: manden a, marde, mas … borrenme, mas … la, masiv-, masivos, masivos |, mate i, me arrepenti, me last
  0.2: me le, me nuts, me … es, me … n, mecanicien, meill-, mensajeria |, mensajes nunca, mensajes … llegan
  0.2: mensajes … mas, message … mon, message … you, messages no, mets, mijo you, mine for, mio, mis les
  0.2: mis … pieds, moi lol, moi … je, moi … la, mon docteur, monto, montrer, more it, more time, more … i
  0.2: mother, moved take, much for, muchacho … no, muchas, my dads, my request, my tire, my … signed
  0.2: nada con, name … that, ne … communiquer, necesito, need anything, neither |, never, never … my
  0.2: new … so, ningun momento, no pierdan, no … bici, no … derecho, no … interesa, no … you, not, not ask
  0.2: not speak, not your, not … NUMBER, not … back, not … i, nothing from, notify, nous de, nous deux
  0.2: novio, now … i, now … there, number je, number … it, number … please, number … the, numerique
  0.2: numero chez, numero pas, numero … mecanico, numero … n, nunca … recibir, objec-, object, object to, of
  0.2: of state, off no, on annule, on fait, one … thing, only, only … you, or something, or … you, osei
  0.2: oust, out … state, pa … mensajes, par … vous, para un, parale a, pareils, parle-, parler |, parmi
  0.2: parque, pas … rappel, peinture, penni-, per … so, pero … a, perso-, personnels, peux me, phone at
  0.2: phone so, pico, pis vos, plait je, plait ne, plait … plus, plan de, planc-, please … if, please … on
  0.2: please … text, plus communiquer, plus enlevez, plus interesse, pompi-, pour, pour … l
  0.2: pourquoi … recois, pourriel je, profil, promotionnels, pu ici, pues … me, que … textez, quebe-
  0.2: quedo bien, queremos, quiero estos, quiero textos, quiet i, quitan … la, raffl-, raide, rancune mais
  0.2: rappels svp, rayee, re, reach-, reasons, recipient, recu la, refac-, repair please, reparation … est
  0.2: replacement, resci-, rescind, resignation, respecter, retai-, retiro … consentimiento
  0.2: revoque … consentement, rey, roommate, rouyn, ruego … no, saliendo de, sans … vous, saskatoon, save
  0.2: school, school so, scrapez, se comio, send>remove, she got, ship, shop … town, sient-, simon-, simonac
  0.2: since … am, since-, sistema de, skates, slaqu-, sms retirez, son cell, son is, son number, son … pis
  0.2: sordo, sorry i, sourdine, spend-, spending, still in, still … in, stop … about, stop … of, stopped |
  0.2: stopped … since, subscription … these, suena a, suficiente, suis aveugle, suis juste, suis … cliente
  0.2: sur … pour, suyos, ta … mon, tank, tape, tarde-, tcpa … revoke, telefono … su, telephone … l, tenei-
  0.2: teneis, tengo bici, tengo … no, terminen, termino, text, text … list, texte … NAME, texted a
  0.2: texting … at, texto vous, texto … cuesta, texto … vous, textos effacez, textos otez, textos saquenme
  0.2: textos sont, textos … m, texts … with, thank-, the app, the boss, the nice, the reception, the … about
  0.2: the … broke, the … line, the … needs, the … part, the … person, the … raleigh, the … this, thera-
  0.2: this sms, this … or, this … shop, thoug-, tienen derecho, tienen … a, time, time for, times |, tio
  0.2: to mr, to that, to … ask, to … thanks, todo y, told, trabajo, tract-, tractor, transmettre, truck-
  0.2: tu … enlever, tuneu-, under tcpa, une fois, une plainte, up … NUMBER, usted … que, valvu-, valvula
  0.2: velo … NUMBER, velo … ete, vendi … bici, vergu-, verguenza, veux, viernes y, viola-, voir la, vos text
  0.2: vouloir vous, vous … l, voy por, we moved, will ask, will … to, wilme-, wilmer, with … do, with … stop
  0.2: world, would not, write, y … NUMBER, y … asi, y … cerrado, y … paciencia, y … que, y … traba, yo lo
  0.2: you hold, you stop, you went, you … texting, you … to, you>number, your heart, youtube, | apaga
  0.2: | bajele, | conmigo, | effacer, | found, | haced, | hey, | nombre, | order, | otra, | peux
  0.2: | preferiria, | scrapez, | simonac, | soy, | tannee, | texte, | um, | way, | … arrepenti, | … celular
  0.2: | … croyais, | … dit, | … du, | … espanol, | … exclude, | … fini, | … honor, | … mandar, | … medecin
  0.2: | … must, | … navidad, | … needed, | … nino, | … nuevo, | … smoking, | … tenes, | … ty, | … voyons
  0.2: | … with, ~_afr, ~_als, ~_as, ~_bea, ~_bik, ~_bil, ~_bot, ~_bow, ~_but, ~_den, ~_di, ~_dro, ~_em
  0.2: ~_fir, ~_giv, ~_god, ~_int, ~_kon, ~_lac, ~_les, ~_mae, ~_mot, ~_nad, ~_ni, ~_oc, ~_of_, ~_onc, ~_own
  0.2: ~_pal, ~_pod, ~_raf, ~_rif, ~_sep, ~_ser, ~_typ, ~_un, ~_usi, ~_val, ~_wer, ~_yea, ~abue, ~ada_, ~afr
  0.2: ~ais, ~aiss, ~alem, ~algo, ~ally, ~andi, ~anin, ~anks, ~any_, ~ath_, ~aute, ~bas, ~bay, ~bois, ~but
  0.2: ~cai, ~chec, ~cho_, ~cibi, ~copy, ~cor, ~coul, ~cta_, ~cti, ~ddin, ~de_, ~deal, ~dias, ~dir, ~dmi
  0.2: ~dond, ~eani, ~ebe, ~ebec, ~eca, ~ecid, ~ecta, ~eem, ~ega_, ~eli, ~ema, ~emps, ~en_, ~enag, ~engl
  0.2: ~ens, ~erio, ~erni, ~erno, ~ero, ~eron, ~erv, ~esh, ~etti, ~evio, ~evr, ~ez_, ~fach, ~fill, ~fti, ~gai
  0.2: ~glis, ~god, ~grou, ~hico, ~hine, ~hoe, ~hop, ~houg, ~hut_, ~iant, ~ibe, ~icio, ~ida, ~idi, ~idn, ~ied
  0.2: ~iel, ~iew_, ~ige, ~inf, ~ipt, ~iqu, ~ique, ~ir_, ~irc, ~ire, ~irlf, ~iso, ~ita, ~izo, ~jec, ~ject
  0.2: ~jour, ~ky_, ~lag, ~laim, ~law_, ~lep, ~ler, ~lete, ~lfr, ~lfri, ~lgo, ~lgo_, ~lia, ~lori, ~lose
  0.2: ~ludo, ~luga, ~mbla, ~mijo, ~mill, ~mio, ~mis_, ~mmer, ~moc, ~nado, ~ndu, ~nfu, ~ngli, ~nic_, ~nico
  0.2: ~nly, ~nond, ~not_, ~nreg, ~obo, ~oco_, ~ogne, ~oire, ~onfu, ~ongs, ~onn, ~opri, ~ore_, ~orme, ~orr
  0.2: ~ors, ~ose_, ~osin, ~ote, ~oye, ~oyeu, ~pann, ~pho, ~pien, ~pour, ~que, ~rabl, ~rame, ~rcis, ~rds_
  0.2: ~refi, ~refu, ~regu, ~ribe, ~rifa, ~riou, ~rlf, ~rlfr, ~rn_, ~rte, ~ruck, ~scar, ~sez, ~sez_, ~sig
  0.2: ~sima, ~simo, ~sin_, ~sla, ~slaq, ~stma, ~stom, ~sui, ~suit, ~sul, ~tair, ~tid, ~tido, ~tim, ~toi
  0.2: ~told, ~too_, ~tor, ~tula, ~uat, ~udit, ~uen_, ~uess, ~uire, ~ully, ~uloi, ~ult_, ~unf, ~up_, ~urie
  0.2: ~urio, ~ut_, ~uvez, ~vanc, ~var_, ~veux, ~visi, ~word, ~xt_, ~xter, ~yea, ~zas_
  0.1: NAME elle, NAME il, NAME … au, NAME … tu, NUMBER it, NUMBER juin, NUMBER le, NUMBER … i
  0.1: NUMBER … votre, a alguien, a demande, a human, a mon, a nice, a place, a private, a side, a toute
  0.1: a trabajar, a … lado, a … time, abandonne, abraz-, acabamos, achete … vous, advises, after-, again you
  0.1: agarran, ahorrate, all your, all … in, am … going, am … to, amazo-, amazon, annule mon, anxiete, apena
  0.1: app |, apple, appre-, aqui … no, are my, are no, asi, at … do, at … front, aurie-, auriez, baby, barba
  0.1: bbq, be able, becom-, before the, being, bendiciones pero, bendiciones … no, borres, boss is, botella
  0.1: bracket, by them, calic-, calice, cambien, cambio … numero, came … NUMBER, cancer, capta-, carde-
  0.1: cardenas, care, carry on, celu, celular … la, cesen … mensajes, cette semaine, chain is, chaise
  0.1: champ-, charged twice, check the, chercher mon, chida, chiquito, citas, close, closer, compro otra
  0.1: comuniquen, con … no, condi-, conjoint, considered, control, could … remove, coupe, courant, couri-
  0.1: courr-, cuando te, customers, d arret, d autre, d avoir, dads phone, day for, day … you, de job
  0.1: de pedales, de … anos, de … dessus, de … esposa, de … fin, decided to, decis, dejar el
  0.1: delete … cuanto, demas, deme, demenagee, derecho |, desca-, devant la, devol-, digal-, digale
  0.1: dije … que, distraen, divorced, do … carry, do … ever, doc says, document, does my, donnee, doute, doy
  0.1: dropped … off, dueno de, dumb, duro, earliest, eats, el ajuste, el gps, el … a, el … revisa, empen-
  0.1: en enero, en … bici, en … como, en … escuela, en … me, en … nada, encore … ai, end … by, enlevez de
  0.1: enlevez … la, enlevez … nom, enviara, envoy-, era la, erasu-, erasure, es este, es … telefono, escrito
  0.1: eso |, est a, estaba cerrado, este … you, etes … fins, etre … le, eunic-, eunice, exclu, expres
  0.1: facture svp, faire pour, fais du, faithfully, fauteuil roulant, favorzote, fijat-, fijate, fine … is
  0.1: fo, fois … j, for NAME, for lent, for … kids, for … too, forever>angry, forever>stop, forme-, foute-
  0.1: foutez, francais … je, from … lol, from … phone, further … needed, garag-, garage, garde mon, gemel-
  0.1: gemelos, gentiment, geren-, gerente, gift card, giving up, go to, going … the, good evening
  0.1: good … but, google, group, guardenla, guys, habla la, had the, hands-, has … phone, have, have … take
  0.1: he … your, heads, heads up, here anymore, here … not, hereby … any, hey, hijo … la, him he, hinchar
  0.1: hint, his … is, hit by, hit … a, hours, hubie-, i believe, i do, i … bad, i … permission, i … pick
  0.1: ici NAME, ici le, icitte |, if … no, in an, in … he, in … this, infolettres, inscription, inter-
  0.1: is not, is … about, is … contact, is … mothers, is … now, is … order, j … veux, jaja pero, jamais a
  0.1: je pedale, je recois, je rentre, jette, joven |, juste une, keep telling, kowal-, l … avec, l … pour
  0.1: la bike, la ciudad, la policia, la proxima, la silla, la … avant, la … ou, lache |, las manos
  0.1: le compte, le number, le … hein, le … roule, lee … mensajes, les … de, light … the, list>texts
  0.1: llamar |, llanta de, llega … mensaje, lo de, los recordatorios, los … jaja, los … se, lost a, lou
  0.1: lune, lunet-, lunettes, m appelle, m … demande, m … jamais, m … moins, m … pris, ma … capote
  0.1: mais … vous, manches otra, manches … vez, manda-, manden por, manera de, manos, mapel-, marid-, marido
  0.1: mauta-, mautadit, mci, me abt, me retire, me … hacer, merci … vous, mi esposo, mi … you, mind, mis
  0.1: mom … in, mon conjoint, mon ecran, mon forfait, mon … ecrivez, monsieur NAME, muchi-, my kids
  0.1: my … asked, my … gone, my … need, my … text, nadie … aviso, nah i, need … tube, never give
  0.1: never … texts, new … my, nino no, no este, no permission, no thx, no … asked, no … hacen, non c
  0.1: non … est, not a, not it, not … bikes, not>remove, now … you, number pal, number … can, number … le
  0.1: numero el, numero … que, o … que, o … yo, of an, of our, of things, offenser, on insta, on … text
  0.1: on … veut, on … wall, one asked, only when, ont, op, or the, oraci-, orden-, osier, oui le
  0.1: our numbers, out here, p tite, para eso, parce … j, partie, pas au, pas … gars, paso de, passe a
  0.1: paste-, pastel, pena con, per my, pero mensajes, pero … soy, personne n, personne |, peux arreter
  0.1: peux … desabonner, phone … NUMBER, picke-, picked, pined-, pineda, plus chez, pongan, ponganme
  0.1: ponganme en, por … le, porfa, pour le, pourrais, pouvez, premier, prices, problem, prochaine, progr-
  0.1: proxima, pu a, pucha, puedo recoger, put … my, que cesen, que dieu, que sabe, que … texto, queme-
  0.1: qui … ca, quien te, quieran, quiere ver, quiere … de, quiere … la, quiero … de, quiero … que
  0.1: quiteme … la, quoi j, quoi … ai, raffle, read, recit-, recital, recoji, redire, refer-, refund came
  0.1: registered, remboursement, remueven, reparation c, reply been, revenir, ridea-, rides, ringi-, ringing
  0.1: roula-, roulant, sacrez moi, sague-, saguenay, salam-, salon, savoi-, savoir, scale, se … salio
  0.1: seala-, sealant, seniors, senor de, serai … a, serait ce, service des, shop … on, shop … the, si llama
  0.1: si … lo, sirs, skate-, someone who, something … you, son … he, soy una, still … off, stop … m
  0.1: stop … this, strai-, suis … je, suis … votre, supporte, surch-, surcharge, surprise, switch, switched
  0.1: tabarnak, take her, take … hint, take … name, tanto, te … y, temps, temps pour, tere, texto si
  0.1: texts … so, the brake, the cargo, the chat, the customer, the newsletter, the … should, the … ticket
  0.1: theat-, theatre, them |, there … no, these … coming, this … it, this … lol, those |, three times
  0.1: throu-, through, through thanks, tienen camaras, time … am, tite, to, to contact, to say, to … a
  0.1: to … is, tour de, tps, tracks, trail … is, trail-, tranquila, trike-, trikes, tulsa, turne-, turned
  0.1: un … pas, una, une … pour, unsubscriber, up at, updates |, us, ustedes tambien, ustedes … mas, vale |
  0.1: velo cargo, velos de, veux … vos, video-, viejitos, vieux … a, visiting, vois pas, volve-, volver a
  0.1: votre … marche, vous … dire, vuestros, wants, was … bike, was … good, was … you, way … the, weddings
  0.1: what does, what … this, white-, who you, whoa, would … please, wrenc-, wrong>you, y estaba, y todo
  0.1: yeah, year it, year … you, yelle-, yelled, yo hablo, yo … un, you change, you tell, you … buy
  0.1: you … here, you>these, your no, your sign, your staff, your … did, your … texting, your … you
  0.1: | calisse, | elimine, | foutez, | frere, | joven, | kick, | mate, | needs, | nuestra, | ponganme
  0.1: | prof, | pues, | read, | refuse, | sumerce, | told, | typing, | whoa, | … believe, | … cambie
  0.1: | … chum, | … decline, | … deje, | … driver, | … evening, | … gracias, | … hice, | … know, | … late
  0.1: | … llanta, | … marche, | … merci, | … nah, | … news, | … note, | … pars, | … partir, | … pido
  0.1: | … refrain, | … replacement, | … son, | … trabajando, | … travaille, | … vecino, | … wow, ~_acu
  0.1: ~_aga, ~_cie, ~_cor, ~_dem, ~_dig, ~_doy, ~_emb, ~_gen, ~_hav, ~_hey, ~_mue, ~_nev, ~_ocu, ~_oig
  0.1: ~_ont, ~_oy, ~_pho, ~_seu, ~_sui, ~_tap, ~_tim, ~_to_, ~_tol, ~_tru, ~_us_, ~_vib, ~_vio, ~_viv, ~_vou
  0.1: ~aben, ~aby_, ~acco, ~aci, ~affl, ~ahi, ~ai_, ~aja, ~alan, ~ale, ~allo, ~alte, ~anc, ~anch, ~andm
  0.1: ~ands, ~ans_, ~ant_, ~ass_, ~avai, ~ave_, ~bed_, ~bein, ~bik, ~bill, ~blo_, ~body, ~bon_, ~care, ~cco
  0.1: ~cesi, ~choi, ~ciu, ~cop, ~ctiv, ~dand, ~deje, ~der, ~devi, ~dore, ~doy, ~doy_, ~eav, ~ec_, ~ecir
  0.1: ~eck, ~econ, ~eei, ~eein, ~eek_, ~elan, ~ente, ~ero_, ~ext_, ~fere, ~fic, ~fini, ~gard, ~gee_, ~ghte
  0.1: ~giv, ~gree, ~guys, ~hav, ~hing, ~hit_, ~hrou, ~hurt, ~iben, ~icu, ~icyc, ~ien_, ~ign, ~igua, ~ini
  0.1: ~iol, ~ish, ~isp, ~itc, ~ivee, ~iza, ~jart, ~joke, ~ke_, ~kes, ~kes_, ~lad, ~lead, ~leav, ~leb, ~lem_
  0.1: ~len, ~let, ~lgad, ~lgun, ~lie, ~lier, ~lift, ~ller, ~lly_, ~lta_, ~mena, ~mewo, ~mil_, ~mino, ~mio_
  0.1: ~mme, ~mpr, ~nak_, ~namo, ~ndal, ~ndso, ~nev, ~neve, ~ngl, ~nqu, ~nta, ~ntin, ~nvie, ~oad, ~odo, ~ody
  0.1: ~of_, ~ois, ~oja, ~oll, ~omet, ~oner, ~onti, ~ora_, ~orc, ~osa_, ~ough, ~oup, ~ourt, ~oven, ~own, ~par
  0.1: ~pliq, ~prog, ~quee, ~quej, ~ranc, ~ratt, ~rce, ~reat, ~rev, ~rfa_, ~rir, ~rmar, ~rnak, ~rogr, ~rott
  0.1: ~rov, ~rox, ~rsem, ~rtes, ~rve_, ~sair, ~san, ~savo, ~sett, ~seul, ~slip, ~sly, ~sly_, ~sonn, ~spl
  0.1: ~ssi, ~stan, ~sted, ~ster, ~stm, ~stos, ~sue, ~sup, ~tarl, ~tem, ~ten, ~ter_, ~thum, ~tiga, ~tiv, ~tou
  0.1: ~typi, ~uba, ~ue_, ~uej, ~uelt, ~ump_, ~unk, ~urs_, ~us_, ~usez, ~usi, ~uve_, ~vib, ~vill, ~vole, ~vou
  0.1: ~voya, ~whil, ~wipe, ~xte, ~yan_, ~yda, ~yday, ~yeah, ~ypi
  -0.1: (angry), NAME connais, NAME este, NAME gets, NAME ling, NAME yo, NAME … but, NAME … is, NAME … le
  -0.1: NAME … se, NAME … soy, NAME … vous, NUMBER by, NUMBER you, NUMBER … dimanche, NUMBER … number
  -0.1: NUMBER … pis, a ces, a customer, a guy, a repair, a scam, a une, a … asi, a … c, a … esposo, a … eu
  -0.1: a … jeune, a … mauvaise, a … never, a … semana, about my, abuela … que, accounts, active, adelante |
  -0.1: again, again i, album, algun, alguna … de, alqui-, alquiler, already … to, ancien proprio, and … both
  -0.1: and … is, and … kids, anger, annoying … the, annul-, anos no, anyways, apena-, apenas, aplas-, apps
  -0.1: aprendiendo, apres l, apuntado el, archi-, are all, are … about, are … me, are … the, area code
  -0.1: arriver, arriving, asign-, asigno, at … can, at … it, at … so, au magasin, au … on, aucun … en
  -0.1: aucune … c, avant elle, avant … en, avez … la, avisele, avoir … mauvais, babu, back on, barki-
  -0.1: barking, barking … the, barre-, beau travail, been … there, begins, believe, bendiga, bendiga |
  -0.1: best … in, bici … el, bici … esta, bike moi, bike was, bike … in, bjr, blind, bmx, bon velo, bon … de
  -0.1: bonjour a, bonjour j, bouchard, brought … in, burst, bury, busca a, buyin-, buying, by saturday
  -0.1: c … assez, c … beau, ca prend, ca s, call this, calle-, came … thanks, camio-, campanita, can someone
  -0.1: can … i, canceler, canoe, cantine, cas |, cater-, ce texto, ce … avant, cedis, celui du, celular no
  -0.1: celular … yo, cette, cette personne, chat, chequen, cherchez a, cherchez qui, cherchez |
  -0.1: cliente … me, clinica, cloth, clou, coach says, cocon-, coconut, codes, coffees, commande … velo
  -0.1: comment … fait, complete, compose le, confundiendo con, confundio, conozco ese, contact on
  -0.1: contesto por, contrato, corta-, could take, could the, could … find, coura-, courage, coute un
  -0.1: couture, couturiere, cruz, cubiertas, cupbo-, cupboard, cut my, d avant, danke, dat, daughter … the
  -0.1: de ce, de guardia, de velo, de … bord, de … est, de … o, de … ok, de … stp, death, dejen el
  -0.1: delete numero, delete … de, demande … le, dental office, depor-, deportista, dept, depuis … c
  -0.1: des chambres, desinscris moi, despues |, deux chiffres, devez … le, devin-, diall-, dialo-, dictando
  -0.1: did … bring, dieron este, dieron un, dieu, difun-, direct, discussed, dit … aux, do … so
  -0.1: do … texting, docto-, does anyone, doing, doing this, dose, dripp-, dripping, drywa-, drywall, dsl
  -0.1: dsl |, du retard, du … qui, dueno anterior, dueno … la, dues, echanger, edifi-, edificio, el lunes
  -0.1: el … buscan, el … otro, el … senor, electrico, emili-, employer, en pensant, en … aucun, en … c
  -0.1: en … descanse, en … tarjeta, en … tienda, encuentre, enero, enerve, enesi-, enesima, enferma
  -0.1: english is, entire, entrevista, envoies, equivocado … no, equivocaron |, equivoco |, erroneo
  -0.1: error en, es … mandar, es … que, esa bicicleta, esa senora, ese NAME, espana, esperaba, est assez
  -0.1: est chez, est des, est … des, este, este … los, este … nuevo, esti, estuv-, etes fins, etes trompe
  -0.1: eu le, fabri-, faire reparer, fait, faith-, fallo, fathers, fatig-, febru-, february, feliz … de
  -0.1: fight-, fils, find him, fizz, flirts, flori-, foggiest, fois … que, for mr, for repair, for … service
  -0.1: for … so, force-, forces, former, forwarding, found out, friday please, friends |, from home
  -0.1: fyi … number, gal, gardez, gars est, genou, get two, god, going, gonza-, grandfather, gregg-, greggs
  -0.1: guy … a, ha de, ha … ser, hablen, hablo bike, hablo … lol, han de, hands, handw-, handwriting
  -0.1: has … been, has … off, hasta, haut, have blocked, have for, have … his, hazme, heade-, headed
  -0.1: her old, here … years, hija … el, his bike, his old, his … one, homie, hope NAME, hope … find
  -0.1: house … the, i blocked, i found, i let, i only, i thought, i want, i was, i … called, i … for
  -0.1: i … that, i … there, iban, iban a, ici pas, idea, idea who, idee c, idee … est, if … texts, impos-
  -0.1: impossible, imprimante, in february, in the, in … basement, in … family, in … repair, in … wheelchair
  -0.1: inconnue, informed, inher-, inherited, interac, interesse pas, is for, is … can, is … dads
  -0.1: is … different, is … ex, is … possible, is … thank, it makes, it went, it … been, it … then, j suis
  -0.1: jajaja no, je, je … avoir, je … mettre, je … ramasse, je … sa, je … vous, jumeau, just … off
  -0.1: just … on, justo, kalam, keep … for, kind |, kit |, knive-, knives, know … shop, knows … so
  -0.1: l infolettre, l … a, l … proprio, la caja, la … gratis, labora, lagos, laid, laisse … velo
  -0.1: las … esta, laval-, lavallee, law, le bmx, le char, le mien, le morceau, le puse, le ramasse
  -0.1: le silence, le this, le … hier, le … mauvais, lead, least, leeds, licenciado, ligne, like … said
  -0.1: lines, ling, list it, list my, lista d, lives here, llamar, llamar … no, llamo … y, lo quiero
  -0.1: lol you, longtemps, loved, m … vos, ma sœur, maam i, mad, magasins, mailb-, mailbox, mais … suis
  -0.1: mal apuntado, mal note, mal … el, mama you, mandan … mensajes, mandela, manit-, marche pour
  -0.1: mas … favor, mauvais gars, mauvais … je, maxed, me NAME, me paso, me toco, me … did, me … esto
  -0.1: me … sms, mejor … el, meme … vous, menac-, menace, mes patins, messages en, mettez pas, mia se
  -0.1: mia … bici, miami, mises, moi la, moi mauvais, moi votre, moi … mon, mom is, mon ebike, mon vieux
  -0.1: monsieur … ne, more coupons, most, much do, muchacho, mucho … de, munic-, my gloves, my son
  -0.1: my … down, my … hurts, my … sister, nadie … pidio, nagging me, ne travaille, need … stop
  -0.1: need … updates, nervi-, never … me, new number, new … with, ni a, ni en, ni … bici, nigel, no mi
  -0.1: no time, no trae, no wrong, no … conmigo, no … eso, no … esten, no … messages, no … named, no … senal
  -0.1: nobody … NAME, nobody … by, not allowed, not giving, not have, not … at, not … cell, not … never
  -0.1: not … repair, note that, nothing to, now what, now with, numero du, numero votre, numero … deja
  -0.1: numero … depuis, numero … mois, numero … soy, nunca … comprado, ocupa, oe, often i, oiga |, ok do
  -0.1: olvid-, on … quote, on … team, on … tu, once i, one named, one so, one … NAME, or … i, orteg-, ortega
  -0.1: other shop, otra NAME, oui, out … i, out … phone, own, oye, para esa, parch-, parle … mon, participe
  -0.1: pas … affaire, pas … envoyer, pas … guy, pas … monsieur, pas … stop, passer, pay NUMBER, paye NUMBER
  -0.1: paz descanse, pc, pensant, perfectly, perro |, persona equivocada, persona … buscan, picking it
  -0.1: pigeons, pis … on, place i, place pour, playe-, please for, please … instead, plomero no, plumbing
  -0.1: por mensaje, possi-, posti-, posting, pour … desabonner, pour … roue, price … the, pries-, priest
  -0.1: priso-, prison, pulls, punch, put down, que entra, que verguenza, que … hay, que … mal, que … paz
  -0.1: que … ustedes, quedamos a, quien … es, ranger, rappellerai, rayad-, really … texts, receipts
  -0.1: recepcion, reception de, recib-, recipient |, recois … de, recovered, recu le, regle, remove … and
  -0.1: repai-, ride … one, rides like, right i, right … am, rodad-, rough, rough-, roughly, round
  -0.1: said … ask, saint, salas, sans … mais, scam, school bus, scratch, screams, se confundio, se fue
  -0.1: se … por, seguros, senora, serait, sert, set up, settl-, settled, sh, shifts, shop … not
  -0.1: should … her, si tienen, si tu, silla … ruedas, since i, sir … i, so no, so sorry, so we
  -0.1: somebody … to, sonid-, sonido, sonne … le, sorry pero, sorry … hear, sorry … number, sounds … he
  -0.1: soy ese, soy plomero, soy quien, soy … dueno, speakers, spenc-, spencers, standing, steamboat, steev-
  -0.1: steeve, still … them, stop nagging, stop or, stop … keep, stop>me, su celular, suena cuando
  -0.1: suis encore, suis … celui, suis … pas, suis … un, suivi, supli-, suplico, sur … personne, swipe
  -0.1: ta mere, take off, taking the, tart, teach, technically, telce-, telcel, telefono … los
  -0.1: telefono … soy, tell … your, telle-, tengo, tengo … jaja, text someone, text you, textee, texto o
  -0.1: that … group, the basement, the glass, the race, the restaurant, the … of, the … online
  -0.1: the … tonight, the … train, they took, they … for, thick, thing … you, this in, this right
  -0.1: this telephone, this … her, tho |, thoughts, ti guy, tienen mal, tijua-, tijuana, tmrws, to check
  -0.1: to … call, to … mom, to … only, toda la, todavia tienen, tower, transfere, tricy-, tricycle, troca
  -0.1: troisieme fois, troisieme … que, trompez … personne, trump-, trumpet, tune … no, tuned, twice already
  -0.1: ty, un chiffre, un tune, un … pour, una tal, une chambre, une garderie, une … ou, unenroll, updat-
  -0.1: us the, use … gmail, used the, usted … a, ustedes … mi, vaina-, vainas, velo cette, velo en
  -0.1: velo rouge, velo … reparation, venka-, vez … por, via |, viennent, viens … avoir, visit, vivo … la
  -0.1: volver, votre … on, voudrais annuler, vous pensez, vous plus, vous … fins, vous … trompe, voy … ella
  -0.1: voyons donc, want someone, was intended, was … so, waters, we, we can, wedding and, wee, were, while
  -0.1: who … a, whole, will bring, with … NUMBER, with … guys, wrong digits, wrong house, wrong no
  -0.1: wrong … amigo, wrong … it, wrong … no, y dice, y esto, y … erreur, years |, yo … llamo, york, you are
  -0.1: you better, you called, you need, you or, you quedo, you … dije, you … drop, you … hay, you … his
  -0.1: your side, | bjr, | bonjour, | cambio, | corta, | e, | evitez, | feels, | fermez, | hazme, | mi
  -0.1: | mums, | ponga, | putain, | respect, | suena, | unsubscribe, | voy, | would, | … alone, | … arrive
  -0.1: | … buying, | … called, | … cambiar, | … class, | … cliente, | … coming, | … conteste, | … estoy
  -0.1: | … gasten, | … my, | … notificaciones, | … numbers, | … pongo, | … recipient, | … roommate, | … says
  -0.1: | … siege, | … supprime, | … todos, | … trop, ~_avi, ~_blo, ~_bmx, ~_bo, ~_bou, ~_dob, ~_fin, ~_fu
  -0.1: ~_goi, ~_haz, ~_hig, ~_hop, ~_inc, ~_ind, ~_je_, ~_jou, ~_ju, ~_jus, ~_lug, ~_mov, ~_oi, ~_olv, ~_rid
  -0.1: ~_sc, ~_sn, ~_som, ~_stu, ~_su, ~_swa, ~_tam, ~_tio, ~_tri, ~_tur, ~_ty_, ~_une, ~_upd, ~_van, ~_vir
  -0.1: ~_we_, ~_wre, ~_yo, ~aam_, ~abo, ~abr, ~acc, ~adas, ~ader, ~ahi_, ~als, ~alud, ~amio, ~anic, ~ants
  -0.1: ~arad, ~auc, ~aux, ~ban, ~bby, ~beau, ~beca, ~birm, ~bmx, ~bmx_, ~bol_, ~bris, ~buyi, ~cag, ~cari
  -0.1: ~casa, ~cent, ~cer, ~cet, ~cett, ~cias, ~cibo, ~cke, ~ckl, ~con_, ~coud, ~dada, ~dea_, ~deli, ~dim
  -0.1: ~dire, ~dobl, ~doi, ~doin, ~dor_, ~dsl_, ~echi, ~ecib, ~eda_, ~egui, ~eho, ~eill, ~eit, ~eks_, ~elec
  -0.1: ~ent_, ~ento, ~ere, ~ere_, ~erne, ~esd, ~esm, ~eup, ~expe, ~fais, ~fait, ~ffer, ~fils, ~fin_, ~find
  -0.1: ~fir, ~gado, ~gez, ~gez_, ~gni, ~god_, ~good, ~hast, ~helm, ~hile, ~hir, ~hoi, ~hos, ~how_, ~hs_
  -0.1: ~iais, ~ias, ~ici, ~iled, ~ilt, ~inc, ~ine, ~inut, ~ion, ~ire_, ~isc, ~isen, ~iti, ~just, ~ken_
  -0.1: ~kup_, ~ladi, ~lais, ~lap, ~lde, ~led_, ~lime, ~lin_, ~lish, ~lli, ~lood, ~lvid, ~mad_, ~man, ~mao
  -0.1: ~mao_, ~mea, ~mec, ~med_, ~mig, ~mion, ~mmin, ~mpag, ~mx_, ~nale, ~nca_, ~ncue, ~nda_, ~ndan, ~ndi
  -0.1: ~ndio, ~ndo, ~niet, ~nive, ~nk_, ~nnul, ~non, ~nop, ~nows, ~nqui, ~nute, ~nver, ~ny_, ~oche, ~ofer
  -0.1: ~oid, ~oin_, ~oing, ~olo_, ~omor, ~ongr, ~onsi, ~orp, ~oub, ~oui_, ~oura, ~ous_, ~oyo, ~padr, ~pag
  -0.1: ~para, ~parl, ~patr, ~paye, ~pda, ~pdat, ~rday, ~reak, ~rech, ~ree, ~ref, ~rela, ~ren, ~res_, ~ret_
  -0.1: ~rget, ~rie, ~rige, ~rmo, ~rne, ~rot, ~rso, ~salo, ~sed, ~sic_, ~sigu, ~som, ~ssib, ~staf, ~stid
  -0.1: ~stuv, ~swa, ~tage, ~tei, ~ter, ~tfu, ~tidi, ~time, ~tio, ~tion, ~tol, ~tomb, ~ton_, ~trad, ~trat
  -0.1: ~tre, ~trea, ~trou, ~tte_, ~typ, ~uble, ~uco, ~uh_, ~uis, ~uis_, ~ujo, ~umba, ~upd, ~upda, ~urt, ~ust
  -0.1: ~uyi, ~uyin, ~val, ~vamo, ~vier, ~vreu, ~was, ~we_, ~were, ~whol, ~with, ~wre, ~xed, ~xed_, ~xpe
  -0.1: ~yped
  -0.2: (unknown 8), (you), NAME are, NAME et, NAME guy, NAME he, NAME icitte, NAME ni, NAME … his, NAME … il
  -0.2: NAME … mon, NAME … will, NAME … y, NUMBER when, NUMBER … about, NUMBER … de, NUMBER … marche
  -0.2: NUMBER … today, a dental, a dentist, a giant, a mano, a media, a thumbs, a … chingada, a … grand
  -0.2: a … he, a … tienda, abeg |, abern-, abernathy, about what, abri, acaba-, activate, acuer-, acuerdo
  -0.2: add my, adelante, after a, agradeceria que, ahora … llevo, ai … cette, ai … facture, ajustan, al mes
  -0.2: alask-, alaska, all are, alone and, am legally, am quitting, am … landlord, am … widow, ambul-
  -0.2: ambulance, amoun-, amount, and also, and nobody, andar, ans … a, ans … je, anule, any contact
  -0.2: anythng, apparently, appelle pour, apprend, are giving, are looking, are trying, arret … je, as le
  -0.2: as … my, ashes, assignments, assureur, au … samedi, avait ce, avec votre, avez … mal, bal, barbe-
  -0.2: bay, bearing, becau-, because, before |, begin, believe this, believe … message, berth, bibliotheque
  -0.2: bici con, bici … es, bici … jaja, bici … tengo, bicicleta en, bicicleta … que, bike haha, blew, bmw
  -0.2: boiler, bon … c, bonne … pour, books, bosse, bother … again, bounc-, bouton, brand, breath, bring own
  -0.2: briti-, british, buenos dias, but here, but there, but … we, c quoi, c … pas, ca c, ca … en, cabanon
  -0.2: cadea-, caja, calendario, call only, call was, called NAME, cambiaron, cambie a, camer-, can … change
  -0.2: can … open, canno-, cannondale, carrier, caser-, caserne, ce … je, ce … pis, cel d, celular … lo
  -0.2: chance you, change a, check … digits, chela, chemo, chers, chico-, chingada, chirp-, chirping, clare-
  -0.2: cliente, club, codigo de, collar, combo, come … can, come … your, comment on, como … a, como … el
  -0.2: compa you, complain, comptoir samedi, computer, con … el, confundieron |, conozco esa, conozco … la
  -0.2: consultorio, copied, costar, could somebody, could … come, credited, creep-, creepy, crevaison
  -0.2: criss-, crown, croye-, croyez, cuanto … debo, cuento, custa-, custard, dadar, dado mi, dads
  -0.2: dads name, dangereux, datin-, dating, dayca-, daycare, de becyk, de como, de lujo, de personne
  -0.2: de regalo, de … bro, de … chez, de … depuis, de … el, de … gang, de … iglesia, de … moi, debarque de
  -0.2: debarrassez, dejad-, dejame, dejemoslo, delai-, delais, delayed, delete cable, delete … el
  -0.2: depuis … semaines, des … en, deser-, desk no, desoc-, desole mais, despacito, detention, deux … svp
  -0.2: devinci, devolverla, did … consent, diff, diffi-, dijeron, dime, dina, discu-, dista-, distance
  -0.2: do for, doctor, does … need, doit … l, donated, doubt, down lol, du … noter, dueno … de, duerme
  -0.2: el arreglo, el cliente, el dia, el movil, el muchacho, el presupuesto, el … suena, el … up, ella … la
  -0.2: elses number, email … me, en … sans, en … semanas, en … un, encanta, enten-, envoyer … promos
  -0.2: equivocaste … numero, es … ahora, esa muchacha, ese … soy, est beau, est grand, est … NUMBER
  -0.2: est … autre, est … erreur, est … m, est … petit, est … salon, esta … por, este chip, este … y
  -0.2: esto que, estor-, estoy con, estoy … clase, etais … pour, eteig-, eu ce, excusez moi, exs, fait du
  -0.2: fait trois, fait … ans, fake … lol, feder-, federal, feel like, felicitations pour, fella |
  -0.2: fermez la, ferre-, fesse-, fesses, ffs, find them, findi-, finding, fix a, flush, for being
  -0.2: for … guys, for … with, forks, form … not, foto … es, fourt-, fourteen, fox, frappe, free … i
  -0.2: fuera … su, fut, garri, gel, gelat-, gentleman, get … off, gets … bike, getting messages, ghosted
  -0.2: give permission, give up, glass-, glasses, go … the, going … in, good, got her, got somebody
  -0.2: got … phone, gracias solo, graha-, graham, grandfathers, grocery, groom, hace … el, hacer, has ever
  -0.2: has no, has … different, hasta cuando, have permission, hay algo, he must, he … like, healt-, health
  -0.2: heave-, helme-, here named, here … NAME, hey just, hey … fyi, hijo que, his new, his … so, his … this
  -0.2: hold … on, hope … gets, hora abren, housemate, housi-, housing, how are, how to, hoy, hummi-, humming
  -0.2: i doubt, i go, i hate, i sold, i split, i … any, i … dropped, i … it, i … legally, i … quitting
  -0.2: i … stopped, ici … de, if my, il … change, in front, in january, in … month, in … night, in … wrong
  -0.2: incorrecta, indoo-, indoors, intended for, invig-, invigilator, is quite, is running, is why
  -0.2: is … landline, is … lunch, is … they, issue-, it at, it costs, it … him, it … need, j, j … deux
  -0.2: jajaja, jamais fait, jarrive … NUMBER, je garde, je veux, je vis, joign-, joignable, judas, junct-
  -0.2: junction, juron-, jurong, just want, just … in, justine, kandy, kick, kiddi-, kidding, kitte-, kitten
  -0.2: know this, kofi, l enlever, la chingada, la depuis, la ligne, la … arriere, la … mi, la … otra
  -0.2: labou-, labour, landlords, las … y, late … i, laundromat, lavoi-, lavoie, le dejo, le menage, le prof
  -0.2: le … gars, le … mi, leg, legally, legally blind, les dije, les doy, les … mais, let NAME, lettre
  -0.2: lifeg-, lifeguard, like … but, limpi-, line … a, link, list … my, livid, livraison, llegando
  -0.2: llego la, llego … mi, lo conozco, lo uso, lol wrong, lol … number, longest, los otros, los … voy
  -0.2: lube, lujo, mal noter, mal … es, malen-, mama de, manager, manana no, mandando, mandar … de
  -0.2: mange mon, manila, mano no, marcando, marcha, mareado, marido |, mas cerca, maternity, mauvaise
  -0.2: may i, maybe … a, me another, me gusto, me on, me puede, me puedes, me queda, me … hasta, me … how
  -0.2: me … lo, me … turn, meant, meeting at, melange … clients, meme nom, menci-, merci beaucoup, mes … ont
  -0.2: mes … sont, messages … and, metan-, mets … off, mi … tenia, mia la, mienn-, mio ahora, mis NUMBER
  -0.2: misa, moham-, mohamed, moi … t, mon … fait, monopoly, monsieur … vous, month i, morceau, more … for
  -0.2: moving to, mower, much … if, muela, mundo, municipale, muruk-, murukku, my bank, my bf, my exs
  -0.2: my name, my … back, my … if, my … is, n appartient, n est, n habite, n read, nadie con, nadie … en
  -0.2: nadie … ese, ne … est, never … a, new year, ni tengo, nicer, no envies, no gracias, no mensajes
  -0.2: no need, no sirve, no … pa, nobody named, nokia, nombre de, noodles, not no, not paying, not … able
  -0.2: not … about, not … is, not … sorry, noter le, nothing of, nouveau telephone, novela |, number also
  -0.2: number bro, number dsl, number … go, number … on, numero … appartient, numero … client, numero … se
  -0.2: nursery, of … month, of … place, of … shop, ofertas, off i, off the, off … bike, off … one
  -0.2: oficina de, oil, on e, on peut, on … brakes, on … day, one from, one … you, opened, operation, opp
  -0.2: or … this, ordenes, otra … me, ou quoi, ou … NUMBER, ours |, out … not, outs, ouverture, over it
  -0.2: overf-, overflow, owned … bicycle, panad-, panaderia, panch-, pared, pas bien, pas en, pas l, pas ton
  -0.2: pas une, pas … il, pas … retirez, passe demain, payas-, payasam, pe, peluq-, peluqueria, pen
  -0.2: pena … usted, penal-, penalty, pense … que, perce, perdon … yo, pere est, pero … deseo
  -0.2: persona … busca, personne a, phone he, phone not, phone tree, photographer, picku-, pigeo-, pignon
  -0.2: pis on, pisci-, piscine, please refrain, plus depuis, poiss-, pole, pompiers, pongal, popsi-
  -0.2: popsicle, por, porfa you, pour … sur, pouva-, pouvez … m, presq-, presque, previously, price … a
  -0.2: prise, prochain … je, proprio du, proverb, puede dar, que dicen, que … NUMBER, que … abren
  -0.2: que … escriben, que … este, que … mensaje, que … vaya, quebr-, qui avait, quien se, racin-, rayo
  -0.2: reassigne, reception, receptionist, recommend, removed |, remplacant, rendu-, reparable, reprendre
  -0.2: residue, resse-, rest … peace, retirez mon, reveille, revis-, ride a, rides … new, rien qui, rifa
  -0.2: ring the, ring … bell, riot, roue arriere, roue … est, roule … depuis, sacaron, saint-, sainte, salam
  -0.2: salga-, salvar, samos-, sanda-, sandals, saturday … i, says … can, scrap-, screenshot, scusez … vous
  -0.2: se … es, seconds, send … i, send … message, senora … no, separation, ser otra, serait … possible
  -0.2: serio-, shake-, shakespeare, shape, sien, sigan, silk board, silla-, sillas, sin … asi, sin … de
  -0.2: situa-, sm1, so just, so … he, so … was, solo queria, son ex, sopor-, sorry … this, sounded, soy otra
  -0.2: soy repartidor, soy … que, spell, spons-, spot on, sry |, stalking, stand-, still going, stop … over
  -0.2: stop … thanks, strav-, strava, subscribe … to, such person, suis, suis … NUMBER, suppo-, surel-
  -0.2: surely, svp |, swall-, swallowed, swear-, talking … a, tata, tax, teachers, telephone … la
  -0.2: tengo idea, tenia este, text here, text not, text … after, text … before, texte … le, texto … mon
  -0.2: textos que, textos se, thanks so, thanks … much, that a, that … a, the boiler, the fella, the lord
  -0.2: the month, the tune, the way, the … later, the … til, the … with, the … years, the … your
  -0.2: there … two, they … giving, thing … not, think … texted, third … this, this not, this shop, this sim
  -0.2: this … been, this … my, this … under, throw the, tienda … you, tiene bici, time i, time in, tin
  -0.2: tires in, to have, to … bus, to … person, told … at, tongu-, tongue, tools, toppe-, torch, tough-
  -0.2: toy, trabajo … la, travaille … ici, tree |, trial, tried to, trois … que, trompe … number, trust
  -0.2: tuesdays, tupperware, twice, un consultorio, un coup, un salon, under the, une, unope-, unopened
  -0.2: up … baby, using, uso, usted pero, usted |, vale … pena, vato, velo aussi, velo ce, velo … course
  -0.2: velo … devez, velo … pas, venci-, vendu … velo, vesti-, vestido, vets, veux juste, viernes … you
  -0.2: vodaf-, vodafone, voile-, voilee, voir vos, volunteer, vos heures, wake up, wanted a, waterfall
  -0.2: we never, we … see, welcome to, what this, whether you, which you, who NAME, wins, with another
  -0.2: worry, would … to, wrong this, wrong … from, wrong … sry, wrong>list, y este, yes go, yes … ahead
  -0.2: yo me, yo nunca, yo pense, yo … bici, yo … el, yo … y, you, you so, you take, you … at, you … looking
  -0.2: you … necesito, you … trying, your … go, your … wants, yours |, zack, | asking, | battery, | buenos
  -0.2: | calling, | calm, | chain, | check, | combien, | coucou, | deme, | desolee, | dinner, | equivocado
  -0.2: | felicitations, | fyi, | hours, | notifications, | oil, | parce, | quitar, | salam, | slaque
  -0.2: | tabarnak, | toy, | unsub, | … appelle, | … bud, | … c, | … cobraron, | … dias, | … linea, | … love
  -0.2: | … machine, | … moms, | … mucha, | … notice, | … on, | … over, | … porfa, | … verdad, | … waiting
  -0.2: | … wifi, ~_adj, ~_ai, ~_ayu, ~_bm, ~_box, ~_bue, ~_bur, ~_cho, ~_cos, ~_dsl, ~_ep, ~_fai, ~_fev
  -0.2: ~_fix, ~_goo, ~_hoy, ~_im, ~_j_, ~_jac, ~_je, ~_kil, ~_kno, ~_lai, ~_lap, ~_lib, ~_ma, ~_man, ~_mec
  -0.2: ~_mus, ~_nee, ~_nop, ~_oil, ~_ou, ~_pe_, ~_pol, ~_sa, ~_sen, ~_so, ~_tc, ~_us, ~_uso, ~_you, ~aam
  -0.2: ~ace, ~acue, ~add, ~adea, ~adj, ~adju, ~aga, ~ague, ~ail_, ~ait, ~algu, ~annu, ~anot, ~apun, ~ara
  -0.2: ~arce, ~arch, ~arco, ~ast, ~ast_, ~athe, ~aux_, ~ave, ~avel, ~banc, ~beb, ~bebe, ~burr, ~cale, ~cann
  -0.2: ~chin, ~cion, ~cra, ~cted, ~ctor, ~cupa, ~daba, ~dads, ~damo, ~deri, ~dju, ~dli, ~dob, ~dsl, ~eah
  -0.2: ~eah_, ~eans, ~eave, ~ecau, ~ed_, ~edin, ~eedi, ~eer, ~efec, ~eld_, ~ele, ~elf, ~elic, ~enga, ~eni
  -0.2: ~enis, ~ent, ~er_, ~era_, ~eren, ~ert_, ~esh_, ~espi, ~estu, ~etit, ~evi, ~evue, ~ewo, ~eye, ~eza
  -0.2: ~fert, ~fev, ~fin, ~fix, ~fla, ~free, ~gagn, ~gan_, ~ger, ~goi, ~goin, ~goo, ~gos, ~gue, ~haz, ~hbo
  -0.2: ~hed_, ~hin, ~hori, ~hoy, ~hoy_, ~iado, ~ias_, ~ibe_, ~icku, ~icl, ~iddi, ~ien, ~iez_, ~ige_, ~igeo
  -0.2: ~ime, ~impi, ~ing, ~int, ~inu, ~itch, ~itin, ~jac, ~jis, ~jus, ~kat, ~leg_, ~les, ~ley, ~lib, ~lies
  -0.2: ~lige, ~limp, ~lit, ~llah, ~llem, ~lmet, ~lt_, ~lti, ~lube, ~lve, ~ly_, ~maam, ~mac, ~mad, ~mem, ~mew
  -0.2: ~mpo_, ~mpro, ~ncle, ~nda, ~nee, ~need, ~nez, ~nez_, ~ngle, ~noma, ~nsfe, ~nt_, ~nte_, ~nule, ~ocke
  -0.2: ~oli, ~olvi, ~om_, ~omat, ~ombe, ~omme, ~omp, ~onct, ~one, ~one_, ~onit, ~ont, ~oose, ~opit, ~ose
  -0.2: ~ot_, ~oth, ~othe, ~oud, ~ousl, ~ow_, ~owi, ~owin, ~pal, ~pel_, ~pesi, ~pige, ~por_, ~poss, ~pp_
  -0.2: ~pues, ~puis, ~pute, ~raci, ~rag, ~rage, ~ran, ~rang, ~re_, ~rer, ~rga, ~ria, ~rnee, ~ro_, ~rod
  -0.2: ~rol_, ~rop, ~rrie, ~rrio, ~rule, ~scam, ~sel, ~sfe, ~sfer, ~sibl, ~sio, ~star, ~stes, ~stu, ~suis
  -0.2: ~tant, ~tax_, ~tely, ~than, ~tho, ~tice, ~tie, ~tien, ~tigu, ~tive, ~tma, ~ttin, ~turn, ~twic, ~une_
  -0.2: ~unk_, ~uno_, ~upp, ~uppo, ~urre, ~ursa, ~usl, ~usly, ~uy_, ~vel_, ~wed_, ~wes, ~wice, ~xto_, ~yar
  -0.2: ~ycle, ~you, ~you_
  -0.3: 2nd floor, NAME so, NAME with, NAME y, NAME … ici, NAME … l, NAME … to, NUMBER vous, NUMBER … he
  -0.3: NUMBER … lieu, NUMBER … should, NUMBER … the, a clous, a daycare, a de, a lock, a me, a mi, a moncton
  -0.3: a payer, a pizza, a voicemail, a … NAME, a … erreur, a … message, a … named, a … over, a … vos
  -0.3: about i, about … end, aburrido, abus |, account to, adjus-, aft, aftr, agost-, agosto, ai envoyez
  -0.3: aime mieux, aime … les, aki, alert, alertes pour, algui-, alguien, all off, am deaf, am down
  -0.3: am happy, am new, am on, am … there, and have, another shop, anymore it, apare-, apartamento, apj
  -0.3: apply, apunta, argum-, argument, arm, assembly, assez … de, assum-, assume, asusto, at costco, at … n
  -0.3: atento, au point, aun, autopay, avoir, avoir … numero, away … the, b late, banya-, banyan, barri-
  -0.3: batin, batterie … a, battery … the, been calling, belle job, bhaiy-, bhaiya, bianc-, bianchi
  -0.3: bici pero, bicicleta me, bicicleta … en, bicis, bien … que, bike, bike this, bike wrong, bike … NAME
  -0.3: bike … there, birch, bitte-, bloqueenme, boile-, bothering me, bouto-, bowli-, bowling, brakes myself
  -0.3: branc-, branche, breaks, brother … he, brush, bus broke, bus … down, buscan |, but … his, buttons
  -0.3: c … ok, ca, caban-, cabin-, cadena esta, cae, calla, cambio mi, camp de, can … type, canbe-, canberra
  -0.3: card can, card is, carin-, carino, carte … dossier, carte … pas, carto-, casi me, casse … mon, cavit-
  -0.3: cell la, cell phone, central, cerramos, cette annee, chainring, chambres a, chambres … air
  -0.3: chat sorry, chaud, chauffe, che … c, cheapest, cheers |, cherc-, cherche un, cherchez l, chipp-
  -0.3: chips |, coast, coast-, coaster, cobraron dos, cobraron … veces, code, code … it, coinc-, combien je
  -0.3: come off, come … a, coming … NUMBER, coming … with, como me, compania, companys, compose, comunicarse
  -0.3: con el, con otra, con permiso, conci-, concierge, confundiendo, constantly, contact … a
  -0.3: contact … about, cortele, cosas y, coutu-, crate, crimp, crissez moi, croch-, crois … vous, crout-
  -0.3: cuando … recoja, cuenta, curio-, customer and, cyclist, d … et, d … le, dans … pneus, day is, de char
  -0.3: de client, de … hace, de … parte, de … sans, de … this, debarquez, decir, defec-, definitely
  -0.3: deja … de, delivered to, derangent, desde enero, detengan el, devez chercher, dia, dial
  -0.3: dialed … wrong, did, dieu … garde, dijis-, disch-, discharge, discs, disculpe, district, disturb the
  -0.3: disturbed, do … fix, dog … the, doit y, doit … avoir, doit … une, dolla-, domingo … la, domino
  -0.3: donna-, donne … faux, door at, door i, double check, douch-, douche, dropo-, du client, du lac
  -0.3: du … sur, ecrivez vous, effective immediately, el doctor, el plato, el … ha, ella y, ella … el
  -0.3: elle … change, emp, en caja, en ontario, en reparacion, en silla, en special, en … sistema
  -0.3: en … trabajo, encargado, encue-, enough … take, era mi, es esa, es esta, es trompe, ese nombre
  -0.3: ese pedido, esposa, esposo, esposo … le, est bon, est ok, est rendus, est toute, est une, est … ligne
  -0.3: est … lui, est … pis, est … rue, est … vieux, esta tienda, esta … para, este … un, estimate for
  -0.3: etait son, etait … velo, etes … dans, etre une, etre … pour, ever … me, ex … he, excuse … i
  -0.3: explain … i, exter-, facture c, faire, faisa-, faisant, fait deux, fallecio y, fart, fauteuil
  -0.3: fax line, fcc |, felic-, fell … on, fetes, finit par, fixed, flight, floja, flojo, floor-, floors
  -0.3: foam, foggi-, for what, for … she, forever>these, fournisseur, foutez moi, foutez … la, frame or
  -0.3: free for, frida-, friday, frnds are, from 2nd, from … different, from … floor, fully, future
  -0.3: gagne le, garantie, garantie est, gardienne, getting, getting texts, give … to, glace, gmail one, go
  -0.3: go … me, goa, god … you, going round, goo, good … please, googl-, got … card, gracias a, grax, grax |
  -0.3: grew, grid, guardada, gud nite, hablan, hablo para, hand, hango-, hangover, happened … my, harde-
  -0.3: harder, hari … maaf, hasta las, hasta nunca, have not, have told, have … right, have … with, he ido
  -0.3: he just, he sent, he … eating, he … up, hed, helped, her … now, heu, hier c, hier … est, highe-
  -0.3: higher, his mother, his … number, ho, home … this, hope the, houde, house please, how, how … use
  -0.3: https, hungo-, hungover, i may, i … be, i … deaf, i … new, i … things, i … y, i … your, ibada-
  -0.3: ibadan, ido a, if someone, if … want, igual, il doit, imagine, imagine |, importante, in … day
  -0.3: in … world, included, instead for, instead … this, intvw, inver-, invites, ira, irfan, is another
  -0.3: is waiting, is … by, is … old, it from, it next, it … have, it … here, izqui-, j vais, j … au
  -0.3: j … des, j … suis, j … votre, jairo, jare, je comprends, je dois, je regrette, je … ce, je … personne
  -0.3: je … sais, je … son, je … veux, job … the, joyeuses fetes, just call, just going, just … me
  -0.3: just … this, juste … nom, kedo, kenya-, know a, know … up, knowing, korea-, korean, l ajustement
  -0.3: l ecole, l … fait, l … fois, la douche, la electrica, la ici, la les, la recoja, la tia, la … adresse
  -0.3: la … dice, la … jaja, lakh, landlord … the, las rodadas, late by, late i, le forfait, le meme
  -0.3: le nouveau, le … arret, le … ca, le … message, leave, left … one, les autres, lesson, lim, lindo
  -0.3: line please, list>list, little |, livra-, llama-, lleno el, lo delete, locked … the, loosey, lots
  -0.3: lotte-, lottery, lunch … the, m … vole, ma, ma … je, maaf, maaf zahir, maaf … batin, madam i
  -0.3: magasin … mon, malu, manana paso, manchester, manque un, maquis, maria-, mariage, maroo-, maroon
  -0.3: marta, mauvais … desole, mdm, me asusto, me cae, me today, me … confundiendo, me … miedo, me … the
  -0.3: melange, mensaje con, mensaje … que, merci de, message … meant, mi casco, mi gente, mi … es
  -0.3: mi … porque, mien … est, might be, miram-, mise au, mise … point, mismo, missed … i, moi … j
  -0.3: mon autorisation, mon … est, mon … se, moon, morceaux, more … is, mouse, mths, mueve, mujer-, mujeres
  -0.3: mum i, mush, my end, my … about, my … deleted, my … husbands, my … then, n … can, name on, namin-
  -0.3: naming, necesito … de, need, negoc-, neuve, ni un, niaiseuse, nice … it, no encuentro, no phone
  -0.3: no reconozco, no … avisan, no … bien, no … conozco, no … idea, no … need, no … person, no … ride
  -0.3: nom … ici, north, not see, not too, not type, not … business, not … fault, not … have, not … just
  -0.3: not>wrong, noter, notifications for, novel-, novela, nueva-, nuevas, number equivocado, number on
  -0.3: number please, number save, number used, number … have, numero ca, numero en, numero porque
  -0.3: nunca … ido, nuts |, of … no, off grid, off love, off … were, oh my, on, on passe, on with, on … boat
  -0.3: on … charge, on … rendus, on … vendu, on … wheel, onam, one to, ones, only way, or … which, otros |
  -0.3: out … ago, out … was, outside with, owe, owl, p tit, palet-, papa … en, para, para los, para … NUMBER
  -0.3: parler, part pour, parte |, particular, pas mauvais, pas … bicyclette, pas … chum, pas … meme, passes
  -0.3: payro-, payroll, pedalling, pense … c, penses, people to, pere a, person please, persona yo, peux tu
  -0.3: phone because, phone … she, phone … your, photocopy, picking … up, pickup, picni-, picnic, piensa
  -0.3: piensa que, place dans, plus sur, plus … je, plus … nous, pneus a, pneus … clous, police … it
  -0.3: politely, por eso, posted, pour enlever, pour un, pour … que, pour … une, poutines, pouvez … me
  -0.3: praka-, prakash, prata, prayer, precios |, preferiria … no, prendida, prendidas, presentation
  -0.3: pretty … that, prima-, princ-, probar, probe, proceda, puce, puede … por, pues |, que deje
  -0.3: que … cobraron, que … mande, que … otra, que … tiene, quebro, quema-, qui c, quien manda
  -0.3: quien … dejo, quien … para, quitarme, quitaron el, rabai-, rabais, ratio-, raya maaf, raya … zahir
  -0.3: rec, recog-, recoja, reconozco, recycle, refundable, regrette, reloa-, reload, rendu avec, rendus
  -0.3: repas-, reply … am, reporting … to, residence, resilier, restart, retirer le, retourne, revient
  -0.3: revise el, revise … numero, rico, right, robbe-, robot-, rodada, s est, sabe, saber el
  -0.3: saber … precio, sadya, sage, salgan, saludos a, saquen mi, saree, sat on, satur-, says ready, scene
  -0.3: se confundieron, se … cada, secret, secretary, seen, selam-, selamat, selamat hari, selamat … raya
  -0.3: semester, semin-, seminar, senci-, senio-, service was, sharm-, sharma, shear-, shock, shorts, shot
  -0.3: si hay, side of, sideways, signe pour, simar-, simard, slidi-, sliding, smatt-, smili-, smiling
  -0.3: sms … i, snowblower, so done, so my, so … on, soi, someone … a, somet-, somethings wrong
  -0.3: somethings … with, somme-, sommes, sont en, sors de, sortie … dimanche, soy esa, starb-, starbucks
  -0.3: station … the, stop if, stop texting, su cel, su … este, suave, subieron, submission, suis l
  -0.3: suis son, sunday, sure i, sure that, sushi, svp corriger, t … trompe, takeoff, tapao, tardi-, tardive
  -0.3: tattoo, te … yo, tell … kids, tells, terra-, text back, texting … me, texto, texto … es, that lol
  -0.3: that was, that … no, that … we, that … were, the address, the dentist, the garage, the meeting
  -0.3: the photos, the police, the reminder, the room, the shimano, the stairs, the surly, the tailor
  -0.3: the trike, the tuneup, the website, the … does, the … ends, the … one, the … only, the … slot
  -0.3: the … tag, then … you, these … to, thiev-, thieves, thing it, thing so, thing … me, thinks i
  -0.3: this you, this … all, this … mine, thn, throw, ticket … is, tienda de, tienen en, tienen loca
  -0.3: tienen … talla, tienes el, til sunday, time … it, time … was, tit, to all, to inform, to opt, to sign
  -0.3: to somebody, to wrong, to you, to … i, to … sms, to … when, to … with, today do, torque, torti-
  -0.3: tortillas, touche pas, traer, transfer, transmision, travaille, troop, troublesome, trouve un, try |
  -0.3: trying … reach, tu … je, tubes, un tiempo, un … dans, una iglesia, understand, up … have, use … the
  -0.3: ustedes … se, vapin-, vaping, vecina, vecino |, velo … de, velo … j, velo … la, vendo-, ver, verify
  -0.3: vete a, veux … remboursement, viaje |, vidan-, vidanges, videotron, vieux peugeot, vole mon
  -0.3: votre cafe, votre service, vous … chercher, vous … n, vous … parler, voyage, vuelto, want>want
  -0.3: was cancelled, was wrong, wd, we … been, wedding is, well … is, went off, what … did, what … said
  -0.3: whatevers, wheel and, wheelchair, when … are, which of, whoever … this, whole street, wife says
  -0.3: wife … me, wifi, will pay, with, with his, with … customer, with … in, wo la, works-, worksheet
  -0.3: world-, wreat-, wrong NUMBER, wrong guy, wrong key, wrong on, wrong … have, wrong>send, wtu18-
  -0.3: y avoir, years … i, you cambio, you go, you hav, you hear, you … be, you … fake, you … of, your bday
  -0.3: your contact, your last, your mums, your … wrong, zahir, zahir batin, zoo, | aki, | bad, | big
  -0.3: | cambie, | deje, | derangez, | desactiven, | desinscris, | fell, | fixin, | grand, | listen, | mira
  -0.3: | next, | perdona, | pero, | piano, | puro, | rabais, | roommate, | saquenme, | scrap, | selamat
  -0.3: | swipe, | tal, | want, | … any, | … autre, | … avant, | … bank, | … bike, | … buy, | … cancelo
  -0.3: | … de, | … estan, | … fetes, | … forward, | … hari, | … looks, | … luck, | … mandes, | … minutes
  -0.3: | … pana, | … parents, | … pasaron, | … pedido, | … probleme, | … queria, | … regrette, | … retiro
  -0.3: | … salirme, | … ser, | … sure, | … tarde, | … te, | … tel, | … test, | … ticket, | … time, | … wey
  -0.3: | … wrote, ~_aki, ~_ans, ~_asu, ~_be, ~_bei, ~_bu, ~_bun, ~_ca_, ~_cro, ~_cy, ~_dio, ~_dir, ~_ech
  -0.3: ~_eng, ~_go_, ~_guy, ~_hal, ~_il, ~_in, ~_ma_, ~_nec, ~_ng, ~_nos, ~_on_, ~_pe, ~_pes, ~_po, ~_say
  -0.3: ~_seg, ~_ski, ~_sor, ~_ta, ~_urs, ~_ut, ~_uti, ~_vam, ~_web, ~abai, ~aby, ~ady, ~ady_, ~agen, ~aire
  -0.3: ~alam, ~alme, ~amaz, ~ampa, ~anle, ~anos, ~ante, ~arne, ~asi_, ~ason, ~atc, ~atch, ~aten, ~atiq, ~auf
  -0.3: ~ayud, ~baby, ~basi, ~bloq, ~brea, ~bue, ~bun, ~cel_, ~cer_, ~ceri, ~cha_, ~chee, ~chic, ~chie, ~cho
  -0.3: ~cido, ~cku, ~ckup, ~club, ~cue, ~cut_, ~cy_, ~da_, ~das, ~dav, ~dem, ~dian, ~did_, ~dio_, ~djus
  -0.3: ~doll, ~ds_, ~dy_, ~ear, ~easo, ~ecog, ~ecte, ~ecti, ~eds, ~efe, ~egoc, ~eje, ~ek_, ~elf_, ~eme
  -0.3: ~encu, ~erda, ~erie, ~erl, ~ers, ~es_, ~esda, ~eta, ~eth, ~evol, ~fai, ~fati, ~gast, ~gel_, ~gen
  -0.3: ~ghe, ~ghts, ~goc, ~goci, ~gs_, ~guy, ~hab, ~hal, ~hand, ~hell, ~hera, ~hoco, ~hole, ~how, ~hts
  -0.3: ~hts_, ~hus, ~ian, ~icic, ~icke, ~ico, ~ico_, ~idea, ~iet, ~ife_, ~iffe, ~ifi_, ~inea, ~ing_, ~inni
  -0.3: ~ins, ~iqui, ~ith_, ~itu, ~ivra, ~ixi, ~jou, ~kno, ~laro, ~lata, ~lca, ~lean, ~lgui, ~lick, ~lida
  -0.3: ~lo_, ~loq, ~loqu, ~lub_, ~mai_, ~marc, ~mili, ~mira, ~mis, ~mute, ~nail, ~nal_, ~nati, ~ndas, ~ndo_
  -0.3: ~ne_, ~nect, ~nes, ~neu, ~nfun, ~nger, ~nin, ~niv, ~nmen, ~nnet, ~nstr, ~ntle, ~oci, ~odad, ~ogle
  -0.3: ~ojo, ~oke_, ~omen, ~on_, ~ona_, ~ondi, ~opi, ~orm, ~ort_, ~ortu, ~osi, ~ossi, ~otr, ~ots_, ~ou_
  -0.3: ~oubl, ~ous, ~owe_, ~pear, ~pel, ~per, ~per_, ~pers, ~posi, ~ptin, ~purp, ~race, ~rar, ~real, ~reau
  -0.3: ~rely, ~resi, ~retr, ~rful, ~rger, ~rin_, ~ros_, ~rse, ~sap_, ~sat, ~satu, ~scre, ~sed_, ~shed, ~skat
  -0.3: ~some, ~sor, ~sot, ~spi, ~spli, ~spos, ~str, ~sty, ~taba, ~tanc, ~tann, ~taro, ~ther, ~thir, ~to_
  -0.3: ~tom_, ~toma, ~tti, ~tual, ~tubo, ~tudy, ~ubby, ~ubes, ~udg, ~udy, ~uee_, ~ueja, ~ugh, ~uise, ~ule
  -0.3: ~unds, ~une, ~upe, ~urr, ~usar, ~uter, ~uys, ~uys_, ~ven, ~vez, ~vis, ~viso, ~web, ~wifi, ~xim, ~yer
  -0.3: ~your, ~ythi, ~yud
  -0.4: 2 tubes, 2 … c, NAME as, NAME to, NAME wrong, NAME … change, NAME … off, NAME … told, NAME … you
  -0.4: NUMBER digits, NUMBER just, NUMBER letters, NUMBER times, NUMBER … bus, NUMBER … es, NUMBER … haha
  -0.4: NUMBER … pour, NUMBER … tires, a cannondale, a girl, a montreal, a otra, a seat, a … autre, a … first
  -0.4: a … pero, a … tia, a … with, about … warranty, abus, acabo, accen-, actor, adjustment, adresse c
  -0.4: adresse pas, adresse … est, adultes, after, again … me, agree … that, agree … this, ahi en
  -0.4: ahora … el, ahora … mio, ai de, ailleurs … pouvez, airpod, al cel, al senor, alto, alto no, am late
  -0.4: ama, amarillo, amazi-, amazing, ami |, amk, an account, and … was, anda … bici, andab-, andaba
  -0.4: annee a, annee … vous, anniv, anos, anos que, anual, any shop, any1, anything at, appartient plus
  -0.4: apuesta, are done, are like, are |, are … more, are … no, are … still, armar, arreglarla, as before
  -0.4: ask … for, assez de, at … back, at … station, atenta, au nouveau, au retour, avant de, avant que
  -0.4: avec … autre, avez confondu, avez du, avez … vu, aviso de, avoir ce, away |, back … a, bad number
  -0.4: bajo |, balat-, balatas, ballp-, ballpark, balls, batteries, battery … not, bcos of, beau … a
  -0.4: been … hrs, before … i, ben … donc, bes, besoin … un, besti-, bestie, biblioteca, bici no, bici si
  -0.4: bici … se, bike stuff, bike … mine, bill, biscuits |, bit … the, blinking, block my, blocked for
  -0.4: blonde m, bolt is, bon … on, bond, bord, borrowed, botel-, bracket |, brake will, braya-, brayan
  -0.4: breakfast |, bring a, bringing the, bringing … in, broke down, bronx, built, buje, bus driver
  -0.4: bus … late, bus … not, buscaba, but yes, bye a, c … cher, c … encore, c … note, ca me, ca passe
  -0.4: ca peut, ca … deux, cada rato, cafeteria, called twice, calls from, came … at, camp … velo
  -0.4: can … mauvais, can … sit, cancelled so, cancelling, canti-, cantidad, car and, car park, car … in
  -0.4: card today, card … it, carriola, casques, cca, ce pas, ce … c, ce … doit, ceili-, ceiling, cerem-
  -0.4: ceremony, cerrada, chall-, change de, changed my, changer … chaine, charge the, chariot, cheer-
  -0.4: cheers, chemi-, chose |, chuec-, clarinet, claro, cle … la, cliente … vous, clue who, coati-, coating
  -0.4: coiff-, coiffure chez, cole, colonia, come … in, coming out, coming up, coming … or, commande du
  -0.4: commander, como … este, compliments, computer |, confondu, confundieron, connais personne, conozco su
  -0.4: convi-, copiaron, copies, coucher, could one, creepy |, creo |, creo … este, creo … se, crew, crochet
  -0.4: cruiser, cruzo, cuando … puedo, cuanto dura, cubre, cumpleanos, cylin-, cylinder, d … la, d … pas
  -0.4: dan, dance, dans, data, day, day was, day … my, dayan-, de demain, de main, de rappel, de ruedas
  -0.4: de trop, de … ahora, de … batterie, de … cette, de … dimanche, de … otra, de … pouvez, de … si
  -0.4: decla-, decolle, dee, deepa-, deepavali, deer, deja |, deje … llave, deplace, des gens, descanso
  -0.4: descente, desolee je, despacho, devisse, devolver el, devolvieron, devrait, dey, diale-, dialed
  -0.4: dicie-, diciembre, difference between, dio mal, dios … bendiga, dip, direccion … you, disas-
  -0.4: disaster, dites merci, do, do … accept, do … consent, do … live, do … run, does … matter, dog will
  -0.4: doigt, donne l, douan-, douane, drago-, dragon, drain, drain-, drawe-, drawer, drool-, drooling
  -0.4: dropped a, dropped it, du temps, dudas, ecris stop, effacez … vieille, el bronx, el metro, el plomero
  -0.4: el sillin, el … equivocado, el … no, elle … pu, email for, emocion, en fous, en maudit, en misa
  -0.4: en voyage, en … metro, encore une, english … good, enough … i, enter, entran, entregas, entrenamiento
  -0.4: eps, erreur … le, es … mia, es … mio, es … otra, espos-, est cher, est dans, est malade, est note
  -0.4: esta cerrada, esta lloviendo, esta … una, estaba … el, estafa, esten molestando, estimado, estudiante
  -0.4: etage, etaie-, etaient, etait pas, etait … a, etudi-, exam is, fac, factura |, fasti-, feeli-, feria-
  -0.4: feriado, ferry, fils de, final-, fini … messages, fireworks, firm, first i, flight got
  -0.4: flight … cancelled, flowers |, flyov-, flyover, fois … pense, for life, for the, for … 2, for … hr
  -0.4: for … ride, forge, forge-, forgets, forgiven, fount-, fountain, fous, frayi-, fraying, friendster
  -0.4: front … when, fuel, funci-, funciona, funeral … is, fyi, gardez … jusqua, gardez … reste, generator
  -0.4: generica, gentils, go by, going over, gold, gone, good … are, gorge-, gorgeous, got cut, got … and
  -0.4: gracias mijo, grandad, grandmother she, grinding, groom-, group-, groupe, guardas, guardeme, guardia
  -0.4: guess-, guessed, guy i, had NUMBER, hafiz, hahah, handle, happe-, happens |, happy new, hard to
  -0.4: hate the, have a, have i, have my, hay manera, hay … con, he called, he … no, heard … your, hedge
  -0.4: her number, herd, here so, hermano … no, hey you, hi there, him it, him … he, hitle-, hitler, hoora-
  -0.4: hooray, hose, house is, house with, house … NUMBER, hoy manana, hug, husband NAME, hybrid, i buy
  -0.4: i find, i mauvais, i took, i unsubscribed, i wait, i … come, i … everything, i … happy, i … hi
  -0.4: i … in, i … into, i … is, i … late, i … to, i … work, ignore |, il fait, in at, in exam, in hostel
  -0.4: in traffic, in … place, in … spring, in … til, included |, indique, interesse merci, interesser
  -0.4: is bringing, is eating, is like, is locked, is raining, is the, is two, is … after, is … bad
  -0.4: is … bit, is … cell, is … house, is … night, is … normal, it is, it … to, j … etre, j … stop, j … tu
  -0.4: jackets, jaja … you, jamais … je, janua-, january, je passe, je sais, je sors, je … deja, je … demain
  -0.4: je … excuse, je … faire, je … pus, je … retire, jueves por, jumpe-, jumper, juridico, jusqua vendredi
  -0.4: just a, juste … le, keep, khata-, khatam, kids … a, kilom-, know NAME, la afinacion, la chambre
  -0.4: la clinique, la ebike, la escuela, la on, la pizzeria, la rueda, la sacoche, la ventana, la … aussi
  -0.4: la … gauche, la … manana, la … roja, la … stp, laisse ca, late … you, layin-, laying, le bouton
  -0.4: le feu, le jusqua, le mois, le … s, le … telephone, learned, leche-, leches, left her, left … wallet
  -0.4: leh |, les … etaient, lids, liens, lighthouse, list i, list on, lista … bici, lista … no
  -0.4: livreur … pas, llegaron, llevaron, lloviendo, lo compre, loca |, lol what, longer NAME, looked … it
  -0.4: loosen, los … el, los … la, lost … lbs, lousse, lovin-, loving, lvl, m excuse, m … confondu, m … fous
  -0.4: ma tante, ma vieille, ma … carte, ma … s, made, mail svp, manana hay, mans, marco, marco mal
  -0.4: mardi … est, match-, mate, matin … vous, mauvais modele, mauvais nom, mauvais … sur, mcd, me acaba
  -0.4: me cayo, me devolvieron, me esta, me hablan, me los, me tiene, me … fait, me … loca, mecanico, mecano
  -0.4: mech, medicina, mejor que, mejor … manana, merge, merry, message for, message … l, message … svp
  -0.4: mette-, mettez, mi nino, mi … pasa, mi … va, mien |, mieux que, mieux … vous, min late, mine
  -0.4: mine … a, misdi-, misdialed, missed … call, mittens, mixup, mom does, mom … the, mon … pere
  -0.4: mon … sonne, monja, more messages, more … than, motor just, moving the, mow, mubarak to, much it
  -0.4: much off, much … left, much … my, mud, mummy … the, murio |, mushr-, my eyes, my neighbour, my … by
  -0.4: my … had, my … home, my … only, my … plate, my … so, n still, n the, n … aucun, n … is, n … you
  -0.4: name but, name not, name … is, ne sais, necesito una, need … no, need … the, negocio |, neutr-
  -0.4: neutral, new in, new … it, niais-, no trabaja, no … esos, no … tu, no … voy, nomas … que, normal … ca
  -0.4: not joking, not my, not working, not … delete, nouvelle adresse, nouvelle … est, now … bike
  -0.4: now … want, nudes, nuevo y, number ends, number … he, number … think, number … years, number … you
  -0.4: numero et, numero l, numero … a, numero … suis, nunca pedi, o, o … no, ocupa-, odile, odile |, of rs
  -0.4: of this, off and, off … for, off … on, ojos, ok … is, old … from, on phone, on you, on … plan
  -0.4: on … plus, on … till, on … tires, one not, one she, one … call, our … NUMBER, out it, out … this
  -0.4: outside your, outside … the, ouvre-, ouvrez, over … is, paddl-, panal-, panales, panza, paper is
  -0.4: para you, para … en, para … seguro, parado, pas assez, pas commande, pas je, pas … commande
  -0.4: pas … mien, pas … rdv, pas … velos, pasar-, passw-, password, password at, past the, pasti-, patatas
  -0.4: pax, pedido de, pegad-, pegada, perdone, perdu la, pere … decede, pere … mal, permiso … el
  -0.4: permission de, pero … tengo, persona, persons, petes, peux annuler, phonebook, pillo-, pillow, pinch-
  -0.4: place … the, plan for, plastico, plastique, plates, pneu est, pobre, poignee, police, porri-
  -0.4: porridge, ported, posta-, pour … freins, poussette, poussettes, powde-, powder, prefere pas
  -0.4: preocupes, pret … velo, prima, primera, prisc-, priscilla, proprietaire … numero, proprio
  -0.4: proxima semana, pta, pu les, pu … cell, puede poner, puest-, punch card, putti-, putting, qu est
  -0.4: qu … ce, que ahora, que dice, que ver, que … demande, que … solo, que … su, quedo, quels, qui etes
  -0.4: qui … vous, quiero cambiar, quiet |, quietly, quinz-, quinze, quitarle, quote please, rabie-, rabies
  -0.4: ran, rd, reach is, reader reads, redre-, redresser, remis-, remise, renouvele, repair, repeindre
  -0.4: replace the, repond, repond pas, respu-, respuesta, rest in, restes, resto-, retainer, retarde
  -0.4: retiriez, retrouvee, retrouver, rien … m, ringg-, ringgit, rope, roto, rubbed, rude, run a, run … is
  -0.4: s adresse, safel-, safely, sai, sais, salio el, sans l, saqueme … la, sched-, scola-, scolaire
  -0.4: scoot-, screw you, se puede, se … cayo, se … quedo, seat … down, see … on, semanas esperando
  -0.4: send again, senior, sent … message, servi, sets, shall, sharp-, sharpen, she saw, she … coming
  -0.4: she … your, shell, shipped, shook, shoot, should … the, si j, si pero, si pongo, side door, side gate
  -0.4: sides, siege-, sieges, signed NAME, signs, siri, sita, sleeps, smog, sms from, sms … no, snori-
  -0.4: snoring, solar, solit-, solut-, solution, somebody named, somebody … NAME, somebody … the
  -0.4: something … with, sorry no, sorry … can, sorry … person, sorry … thread, soude-, sound like
  -0.4: sourdough, sous la, soy … mama, spd, speaking, special, spoken, squat-, stag, starts, stepp-, sticky
  -0.4: still doing, sting-, stop … not, stori-, stuck … traffic, suis fait, suis … avec, sun, swap, t il
  -0.4: t … le, table NUMBER, talki-, talking, tel quel, telefono delete, telefono … una, telephone … a
  -0.4: tellement, tengo bicicleta, tengo ni, tente, tesco |, text … and, text … if, texte, textez … mauvais
  -0.4: textiez, texts>stop, that part, that … can, thatha, the 3rd, the calendar, the crank, the crash
  -0.4: the ebike, the fountain, the kona, the news, the night, the sale, the tall, the truck, the whole
  -0.4: the … answer, the … feels, the … has, the … help, the … near, the … store, the … which, these>angry
  -0.4: these>more, they gave, they … saying, thing |, think, thinking … that, third, this … as, this … too
  -0.4: thumbs, ticket, tiene su, tiene … anos, til payday, til … i, time … have, to watch, to win, to … shop
  -0.4: to … that, toco, tonite |, tonta, too … at, torqu-, touched, tous … textos, trabaja, traffic on
  -0.4: trafic sur, trailer |, transposed, travaille pas, travelled, tres, tromper … numero, trona-, tronando
  -0.4: tronp-, tronpe, trued, tu enlever, tu mensaje, tube, tuesday, un aviso, un nouveau, un … falso
  -0.4: una … mas, unblock, uncle i, under, une nouvelle, unifo-, uniforme, unlin-, unlink, unreal |
  -0.4: until the, up call, up … you, usar, va aller, va … a, vale la, van is, vas arreter, vaut pas
  -0.4: velo … il, vendamela, venir |, venta-, ventana, ver con, vibrate, vibrating, vieille, vieille carte
  -0.4: vieja-, viejas, viero-, vieron, violi-, violin, vivem-, vivement, votre … j, vouli-, vouliez, vous un
  -0.4: vous vouliez, vous vu, vous … avez, vous … meme, vous … textiez, waist, wait til, waiting … parts
  -0.4: wallet at, want NAME, was a, was riding, wat … said, water |, way and, we stopped, wed |, wet
  -0.4: what should, what … going, wheel on, wheelie, when coming, whene-, whenever, whenever you, which way
  -0.4: who … just, will … come, wind, winds-, windshield, with NUMBER, with … rain, woman, work … home
  -0.4: worst, would be, wouldve, wrap, wrong answer, wrong invoice, wrong thread, wrong … can, wrong … mine
  -0.4: wrong … was, yahoo, yet or, you on, you telling, you this, you turn, you what, you … la, you … out
  -0.4: you … taking, you … tonight, you … trabaja, you … writing, youtu-, | annoying, | bit, | borra
  -0.4: | cease, | compadre, | congrats, | cortele, | deja, | digale, | ffs, | happy, | kid, | mistaken
  -0.4: | omg, | once, | prix, | scratch, | someones, | somethings, | support, | worst, | … bikes, | … calle
  -0.4: | … clases, | … dress, | … equivoco, | … ex, | … go, | … il, | … lloviendo, | … offense, | … paquete
  -0.4: | … pedales, | … queue, | … reached, | … sending, | … serai, | … sœur, | … telling, | … tengo
  -0.4: | … tiene, | … warranty, ~_abs, ~_ad, ~_aft, ~_ann, ~_av, ~_chu, ~_cin, ~_cli, ~_cou, ~_da, ~_dan
  -0.4: ~_del, ~_dep, ~_dey, ~_did, ~_do_, ~_ema, ~_eso, ~_etu, ~_fi, ~_fla, ~_fyi, ~_ga, ~_gd, ~_get, ~_gre
  -0.4: ~_hag, ~_how, ~_hur, ~_inv, ~_jal, ~_jo, ~_jok, ~_kee, ~_lea, ~_liv, ~_lub, ~_mac, ~_mad, ~_ne, ~_nin
  -0.4: ~_o_, ~_on, ~_oth, ~_oub, ~_por, ~_ray, ~_re, ~_rud, ~_sil, ~_sw, ~_tel, ~_th, ~_tho, ~_unt, ~_vay
  -0.4: ~_zi, ~_zip, ~acio, ~advi, ~afte, ~aine, ~ajo_, ~als_, ~ame_, ~amos, ~ampu, ~anad, ~ando, ~angi
  -0.4: ~anta, ~anu, ~appe, ~appt, ~apt, ~ardo, ~asap, ~ass, ~assw, ~ati, ~avi, ~axi_, ~ays, ~ays_, ~bajo
  -0.4: ~bla, ~blo, ~bloc, ~bly, ~bly_, ~bod, ~bugg, ~cap, ~ceiv, ~cha, ~cher, ~cic, ~cie, ~cis_, ~cle, ~coot
  -0.4: ~cout, ~cs_, ~ct_, ~cut, ~dans, ~debu, ~dep, ~dey, ~dey_, ~di_, ~dio, ~dor, ~dow_, ~dpa_, ~dry_, ~dvi
  -0.4: ~eady, ~ear_, ~east, ~ebo, ~ebu, ~ebut, ~edi, ~eed_, ~ehi, ~eiv, ~elm, ~elo, ~elos, ~enci, ~equ
  -0.4: ~erac, ~erch, ~eres, ~erfu, ~eri, ~eria, ~erit, ~erri, ~etud, ~ewh, ~ewhe, ~fair, ~fici, ~figh, ~floo
  -0.4: ~fter, ~fue, ~fyi_, ~get, ~gle_, ~gone, ~goog, ~haga, ~heer, ~hene, ~her, ~herc, ~hip_, ~hird, ~host
  -0.4: ~hum, ~iai, ~ibl, ~ible, ~id_, ~iday, ~idio, ~ier_, ~iero, ~ifes, ~igu, ~igue, ~ike, ~ile, ~ille
  -0.4: ~illi, ~impr, ~ince, ~inci, ~inic, ~inn, ~inue, ~inv, ~iola, ~ion_, ~iri_, ~is_, ~isim, ~it_, ~itat
  -0.4: ~its_, ~ive_, ~ivin, ~je_, ~jer, ~jok, ~kee, ~keep, ~ket, ~kon, ~ld_, ~lin, ~live, ~lly, ~made, ~mame
  -0.4: ~mei, ~mina, ~mpt, ~nal, ~nch, ~ndr, ~niai, ~nis, ~nni, ~nou, ~nsi, ~nte, ~ntre, ~occ, ~odr, ~oit
  -0.4: ~oma, ~omas, ~ome, ~omm, ~ompt, ~ono, ~oo_, ~oog, ~oogl, ~ort, ~oso, ~osts, ~ots, ~ound, ~our, ~our_
  -0.4: ~ouv, ~ouve, ~own_, ~pass, ~pe_, ~pode, ~por, ~poso, ~powe, ~ppen, ~pply, ~py_, ~quin, ~quir, ~ra_
  -0.4: ~radi, ~ribu, ~ried, ~roc, ~roll, ~romi, ~rta, ~ru_, ~sale, ~salg, ~saut, ~scoo, ~seni, ~seu, ~si_
  -0.4: ~sib, ~siti, ~sme, ~snow, ~soi, ~soun, ~sous, ~sse, ~ssw, ~sswo, ~sth, ~stor, ~sun_, ~tche, ~te_
  -0.4: ~tene, ~th_, ~tin_, ~tle_, ~too, ~tow, ~tri, ~trib, ~uee, ~uel, ~uien, ~unny, ~uper, ~ups_, ~ura_
  -0.4: ~urda, ~urn, ~urne, ~urs, ~urt_, ~use, ~use_, ~uve, ~van, ~vaya, ~vez_, ~ving, ~viv, ~wap_, ~weet
  -0.4: ~wel, ~wet_, ~ye_, ~yer_, ~yez, ~ys_, ~yth, ~zas, ~zip
  -0.5: (unknown 3), 2 … please, NAME got, NAME va, NAME working, NAME … c, NAME … her, NUMBER call
  -0.5: NUMBER dollars, NUMBER hr, NUMBER late, NUMBER mph, NUMBER … be, NUMBER … le, a basic, a bell
  -0.5: a bucket, a changer, a cyclist, a dead, a demenage, a erreur, a light, a … NUMBER, a … card, a … for
  -0.5: a … j, a … rodada, abeg, abierto el, about … dog, acabo la, accid-, account … i, add you, add … for
  -0.5: address … moved, adela-, adelante con, afinacion, after my, afuera de, again … my, aged, aguan-
  -0.5: aguanta, ahi los, ahi … de, ai les, ai marre, ai parle, ai … avec, ai … le, ai … nouveau
  -0.5: ailleurs vous, aire … la, ajustement, al mecanico, alarg-, alcanzo |, aller le, aller … chercher
  -0.5: allergique, allume, almac-, almacenaje, almost done, alterations, am, am coming, am … can, am … mad
  -0.5: an, anand, and NUMBER, and will, and … keep, and … left, and … texts, ando, ando … no, annuler la
  -0.5: annuler … abonnement, answer, anulen, aparta, appelez … avant, appelle, apporter, apretada, aprue-
  -0.5: aqui vive, are free, are … looking, are … there, around noon, arriere … la, arsen-, as spam, ask him
  -0.5: assem-, at gate, at home, at … bike, at … office, at … wrong, ate … whole, au … avant, au … rue
  -0.5: autou-, autour, autre NAME, back from, balloon, banana |, bathroom, bathroom |, batti-, batting
  -0.5: be … elses, be … texts, been … NUMBER, before … do, before … or, behind |, believe |, belonged
  -0.5: belongs … a, ben … avoir, bici … mia, bicicleta, bicycle since, bien, bien la, bien le, bienv-
  -0.5: big one, billets, birds, bleue-, bleuets, blink-, bloquea, board, board |, bois, boite |
  -0.5: bonjour … ai, boot, bothering, bouchon, boucles, brave, break, break down, bridesmaids, bueni-
  -0.5: bureau, buscando, but you, but … are, buy … bikes, buzon, by … own, c koi, c … au, c … des
  -0.5: ca commence, cadena otra, calendar |, call from, called the, calm down, camaras |, cambio … cel
  -0.5: camisas, canada |, cancelo la, candles, carbon, carni-, carniceria, carrito, casa, cell … en
  -0.5: cell … the, cerraron, cette … je, chaine a, champ, changed to, changez pas, char, charging me, chavo
  -0.5: chequ-, cherche une, cherchez … un, chica, chien est, chien … mange, chist-, chiste, chum a, chum va
  -0.5: churc-, church, cleo, cliente … dio, closed for, coiffure, colga-, come tomorrow, come … at
  -0.5: comment … marche, como apago, completa, completa |, con tu, con usted, con … encargado, con … la
  -0.5: con … las, conference, congrats to, conozco |, contente, conteste |, corrector, corridor, cote, cough
  -0.5: coupez … les, court |, cousine, crank, crewe, crime, crois … c, cuando les, cuantas libras
  -0.5: cuanto cobran, cuissard, curiosity, curious, cut, cycliste, d … NUMBER, d … autre, d … ce, d … you
  -0.5: dans … coin, dans … metro, dans … pedalier, dans … sac, date, daugh-, de caminar, de coiffure
  -0.5: de forfait, de llanta, de mes, de nina, de number, de ser, de temps, de … esquina, de … este
  -0.5: de … hermana, de … para, de … proxima, de … senora, deja repondu, delete cuadro, delete the
  -0.5: delete trabajo, delete … que, delivery, demande … on, depar-, deplacer, des rappels, desabonne de
  -0.5: detenganse, devis-, diach-, diache, did a, dies, dites, do the, do … wish, dobla-, doblo, domingos
  -0.5: donc vous, done by, done … you, donne un, dos veces, doubl-, double, down, driving test, dropped … in
  -0.5: du … au, du … ici, du … lol, duboi-, dubois, duria-, durian, east, easte-, ebike, echanger |
  -0.5: ecoeure de, econo-, ecure-, ecureuil, el buzon, el camion, el mundo, el pollo, el … hay, el … mejor
  -0.5: el … si, el … un, election, electrique |, en cours, en … con, en … hasta, en … l, encanto, encore … d
  -0.5: engine light, enoug-, enough, entendus, enter-, enviarme, equivoco … numero, erreur … la
  -0.5: es … carniceria, es … en, es … jueves, esposo no, est annulee, est … annulee, est … ecole, est … le
  -0.5: est … votre, esta bloqueada, esta es, esta mi, esta muy, estoy trabajando, eu un, everybody |, excus-
  -0.5: exemption, extra |, fais … ailleurs, faiz, false, fatbi-, fatbike, father he, faux, favor no
  -0.5: feliz … a, ferie, figur-, finds, first one, fligh-, florida |, folding, for an, for … baby
  -0.5: for … basic, for … do, for … me, for … months, for … small, for … while, form |, forma … que, format
  -0.5: freewheel, frere … a, from … or, front … will, funcionar, g1k, gener-, gentil, get … if, givin-
  -0.5: giving, gone |, good now, good … on, gor, got me, got … message, gps, gravel bike, grind-, gris
  -0.5: group … with, grues-, gruesa, guardalo, guitarra, guys … to, had … to, hambr-, hambre, happen
  -0.5: happy birthday, hari, hari raya, has my, has … fever, have an, have had, he dejado, he … a
  -0.5: he … called, he … ningun, he … now, headc-, headcount, help with, helpe-, her cell, her … for
  -0.5: her … in, herra-, herramienta, heure |, hey did, him … is, hinch-, histoire, hit, hobbi-, hobbies
  -0.5: holdu-, holdup, hols, homew-, hoodie |, how late, hoyo, hrs |, hung, hung up, hybri-, i am, i book
  -0.5: i order, i put, i tell, i … blocked, i … coming, i … had, i … too, i … you, idea what, if, ignora
  -0.5: igual-, igualmente, il possible, il travaille, imagi-, in, in you, in … envelope, in … form, in … hrs
  -0.5: in … the, in … what, incorecto, inside |, insista, interested, is crazy, is … dental, is … really
  -0.5: is … room, is … til, is … with, it shows, j … arreter, je … allergique, je … pas, je … passer, jetez
  -0.5: journ-, junior, just … flat, just … lol, just … talking, jvas, keep asking, key under, kid has, kwa
  -0.5: l … avant, l … combien, l … dans, la lavadora, la mano, la nouvelle, la tienen, la unica, la … es
  -0.5: la … llevar, la … mon, la … nueva, la … ortiz, la … paso, la … vendredi, la … vous, lad, laisse … la
  -0.5: laissez la, largo |, las flores, late so, late … the, later i, le coin, le contact, le grand
  -0.5: le livreur, le menu, le samedi, le service, le … chez, le … modele, le … mucho, le … tel, leaf, lec
  -0.5: left him, left his, left one, left … i, lefty, lentejas, les … d, les … stop, les … vous, library |
  -0.5: lift, lights … the, ligne de, like new, list>you, llego NUMBER, llego … las, llevar a, lleve … a
  -0.5: llovi-, loane-, loaner, locko-, lockout, lol NUMBER, lonely, long story, longer need, look so
  -0.5: looking … you, los domingos, los … porque, lost in, luego |, madam-, madame, mais … pas, make … i
  -0.5: making … noise, mal … le, malay-, malaysian, mamak, man i, mandandome textos, manejar, manubrio esta
  -0.5: mauvais … monsieur, mauvaise photo, me cambie, me ha, me lol, me must, me toca, mejor voy
  -0.5: meme affaire, mensaje me, menu, merci … mon, mes freins, mes … d, message, message c
  -0.5: message … mistake, messages a, mesure NUMBER, mi pana, mi parte, mi suegro, mi … cuanto, mi … esta
  -0.5: mia … la, mien est, mine i, mine … only, minte-, missed … from, miste-, mister, mme lavoie, mod
  -0.5: moi pas, mois passe, mom she, mon genou, mon … une, month … i, morce-, more … in, motor a
  -0.5: mountain bike, mph, munro, munro |, museu-, museum, must … me, my account, my lawyer, my … charges
  -0.5: my … since, my … when, n … am, n … veux, n … with, nada en, ne lui, ne … avoir, ne … plus, neces-
  -0.5: necesitar, need his, need … by, neighbours, never bring, never did, never dropped, never read
  -0.5: never … his, new … for, niego, nina, no one, no recibir, no vivo, no … donde, no … who, nobody, noisy
  -0.5: nom la, nombre, non … pour, not about, not come, not look, not sleep, not there, not today, not … if
  -0.5: not … laughing, notification, nt, number as, number bus, number … my, number>stop, numero falso
  -0.5: numero monsieur, o … el, o … las, october |, of stock, of that, of … or, ofert-, off … NAME
  -0.5: off … day, office we, ok, ok |, ok … le, ok … not, omg i, on … 3rd, on … frame, on … instead
  -0.5: on … laptop, on … street, on … wrong, one … before, one … by, one … time, onlin-, online, only … left
  -0.5: or are, order if, oredi, ortiz, other … this, otra … se, out … stock, ouvrage, overs-, owns, pannier
  -0.5: paper |, par … pour, parai-, parait, parle, parlez, paro, pars … voyage, parti, pas du, pas fachee
  -0.5: pas ou, pas |, pas … ici, pas … mon, passe … prendre, password … the, patie-, patin, pausa-, pedia-
  -0.5: pedid-, pedido no, peine |, people |, person … want, personne … ai, phone in, phone taken, photo c
  -0.5: photo … est, physio, pick … up, pido … la, pigeonhole, pigno-, pinchazos, pine, pinea-, pineapple
  -0.5: pis elle, pizza place, pizzeria |, plateado, plateau, please come, please correct, please … do
  -0.5: plenty |, pliee, plus … NAME, plus … ce, plus … svp, plus … vous, pneu, pogne dans, poner-, ponerle
  -0.5: pongo a, ponle, por … telefono, porfavor |, porqu-, porque, port, porte … est, porter, portl-
  -0.5: portland, portuguese, postr-, postre, pothole … the, pound-, pounds, pour avoir, pour … mere
  -0.5: pouvez me, prayers, preciosa, preferiria que, prendre |, prends le, prestas, price for, principiantes
  -0.5: print |, probably, promi-, promo, properly |, puedo … con, puesta, puro, put … on, quand … pedale
  -0.5: que sale, queen-, queens, quel … la, quelle grandeur, quelle … le, quelqu … vous, question … le
  -0.5: qui j, qui … j, quickly, quien … ese, quien … yo, quiero … le, quincena, quit it, quit trying
  -0.5: quit … to, quoi, quoted, raat, racco-, racqu-, racquet, ramasser … velo, rappel … la, read … your
  -0.5: rebat-, rebate, recko-, reckon, recogen, recojo, recordatorio, reembolso, reessayez, reflector
  -0.5: regal-, registrar, registro |, rei, remet, remonte, remove … from, remove … phone, remove>remove
  -0.5: removed … number, repaint, reply from, report |, rer, resoled, rest, returning, roads |, robot ou
  -0.5: rodol-, rodolfo, rodri-, roue avant, roundabout, row, rueda … atras, rueda … la, ruine-
  -0.5: running NUMBER, salon … coiffure, salutations, salutations a, salvador, same, san NAME, saturday ride
  -0.5: say sorry, says … are, scrat-, scratch on, scratch … the, se … sale, seal, seas, secretaria, see a
  -0.5: semaines, send, send … 2, send>number, sent … wrong, serai la, serait il, serie c, serie … est
  -0.5: serious |, shark, she quit, she … asking, she … at, she … do, she … up, shop dog, shopp-
  -0.5: should … NUMBER, should … be, signal … the, silla de, sin rueditas, since NUMBER, sister … is, sit
  -0.5: slaque, sleev-, sleeves, slowp-, snip, sod, soda, solo, some, somebody gave, somebody … a
  -0.5: somebody … you, someone, somethings, son, son … a, songs, sophie |, sorry this, souris, sous le
  -0.5: soy … pero, soy … senor, spin, spongy, sry, stadi-, stadium, stand up, standing near, stars would
  -0.5: still at, still … her, stole-, stolen, stone, stop … can, stops at, stora-, storage, story … i
  -0.5: stron-, strong, stupi-, stupid, subscribe |, suegro, suela, suis allergique, suis tanne, sunda-, sur
  -0.5: sur mon, sur … fourche, sur … site, sus mensajes, swell, t … un, talk abt, tanner, tante, tarik
  -0.5: tarjeta … en, tastes, tatto-, tempo-, tener, tengo el, termine |, text more, texting … number
  -0.5: texto … le, that says, that … like, that … what, thath-, the build, the child, the claim, the drive
  -0.5: the flu, the folding, the lab, the marathon, the one, the part, the pizza, the plumber, the queue
  -0.5: the silver, the transfer, the waiter, the … again, the … and, the … bc, the … drive, the … kind
  -0.5: the … logo, the … van, the … wrong, then she, there are, there before, they … their, this does
  -0.5: this my, this sunday, this … belongs, this … of, thunder, tia, tienda … esta, tige de, tikto-, tiktok
  -0.5: till, time … week, titan-, titanic, to add, to hang, to learn, to walk, to … next, to … store
  -0.5: today can, today lol, today or, today was, today … i, tombee, tomber la, tomber le, tomorrow, too
  -0.5: top … your, touchez pas, traigo, treasurer, treats, trompe d, trompee de, tromper d, trop … je
  -0.5: truin-, truing, tu annulee, tu normal, tu … l, tuesd-, tune, tuner, twist-, um, un crack, un vieux
  -0.5: un vous, un … cell, un … numero, un … qui, un … vous, una bicicleta, una carniceria, una casa
  -0.5: una semana, una … de, une arnaque, une chaine, une ecole, une vraie, unexp-, unexpected, unfor-
  -0.5: unfortunately, unica, unreal, up … phone, update the, urgen-, urgence, va prendre, valen-, valis-
  -0.5: valise, van, vecin-, vecino, velo roule, vendor, verifique, verte, vez, vez se, vicky, vie |, viendo
  -0.5: vienn-, vinta-, vintage, vio, vive la, vive ninguna, vive … familia, voitu-, voiture, vole … velo
  -0.5: vont, vos … merci, votre commerce, votre fiche, votre velo, voudrais … mon, vous parlez, vous voulez
  -0.5: vraie, vuelvas, waiter, want any, want … marketing, want … take, was your, was … a, wednesday
  -0.5: went to, wey |, what … the, wheel build, wheel or, wheel will, wheel … please, wheeled, which … you
  -0.5: while … do, who … in, wifi password, will go, will it, will … NUMBER, winter, wish … a, with … so
  -0.5: with … today, work on, worried |, would at, would … have, wrench, wrong window, wrong … but
  -0.5: wrong … this, wrong … you, wrote it, wrote … the, wtu28-, xerox, xfa, xrays, y la, y … candado
  -0.5: yes the, yesen-, yesenia, you break, you bring, you dey, you next, you vi, you … eat, you … free
  -0.5: you … sunday, your, your … up, | abeg, | anulen, | arreter, | brought, | buscan, | cortala, | criss
  -0.5: | detenganse, | diache, | faites, | forward, | give, | mejor, | mets, | mute, | on, | paso
  -0.5: | pourriez, | puedes, | qu, | raining, | received, | retirer, | something, | tes, | viens, | white
  -0.5: | … a, | … baby, | … boss, | … bridge, | … brutal, | … cadre, | … chien, | … cousin, | … cuando
  -0.5: | … deux, | … dueno, | … equivocada, | … fix, | … getting, | … had, | … koi, | … lookin, | … mano
  -0.5: | … muchacho, | … nouvelle, | … recu, | … ruido, | … sick, | … sis, | … souris, | … tienda
  -0.5: | … tonight, | … vez, ~_abe, ~_add, ~_am_, ~_an_, ~_are, ~_ave, ~_bed, ~_bre, ~_cet, ~_cic, ~_cle
  -0.5: ~_clo, ~_co, ~_cul, ~_day, ~_dej, ~_dif, ~_do, ~_dow, ~_eco, ~_est, ~_fa, ~_for, ~_ge, ~_gps, ~_gru
  -0.5: ~_hus, ~_if, ~_if_, ~_igu, ~_in_, ~_kn, ~_maa, ~_mi, ~_moo, ~_na, ~_nou, ~_ok_, ~_oui, ~_pet, ~_rod
  -0.5: ~_row, ~_sca, ~_se, ~_sic, ~_sla, ~_soc, ~_sp, ~_sry, ~_tha, ~_the, ~_thr, ~_uno, ~_vez, ~_wo, ~abeg
  -0.5: ~acci, ~afa_, ~aft, ~ajo, ~alid, ~all_, ~alo_, ~am_, ~amel, ~ansf, ~app, ~ara_, ~arc, ~ards, ~ared
  -0.5: ~as_, ~asl, ~aste, ~ats_, ~aw_, ~az_, ~azon, ~bala, ~cabo, ~cad, ~came, ~camp, ~ccid, ~cen, ~cheq
  -0.5: ~chur, ~ci_, ~cil, ~cit, ~ckin, ~clos, ~code, ~cojo, ~cou, ~ctr, ~culp, ~dab, ~dej, ~del, ~denc, ~did
  -0.5: ~dif, ~doct, ~dos, ~due, ~eci, ~ectr, ~eed, ~eil, ~ela, ~ell_, ~elo_, ~ena, ~enc, ~enca, ~enou, ~eps_
  -0.5: ~erro, ~ers_, ~esit, ~even, ~eway, ~excu, ~faux, ~fec, ~ffre, ~fina, ~fish, ~flig, ~for, ~fore, ~frer
  -0.5: ~frid, ~gale, ~gara, ~gene, ~gli, ~gps, ~gps_, ~gru, ~gual, ~hac, ~hamp, ~has, ~hed, ~hez, ~hez_
  -0.5: ~hid, ~hier, ~hol, ~hora, ~hot_, ~hurc, ~icer, ~ier, ~iert, ~iff, ~igur, ~ike_, ~ily, ~ily_, ~inal
  -0.5: ~inar, ~ingi, ~iro_, ~isar, ~isin, ~ito_, ~ive, ~izar, ~jad, ~jump, ~lee, ~lef, ~lis_, ~lled, ~loc_
  -0.5: ~logi, ~lon, ~long, ~look, ~loue, ~lqu, ~lub, ~lut, ~lver, ~ma_, ~maa, ~math, ~meo, ~mpra, ~mut, ~nca
  -0.5: ~nci, ~nco_, ~ncy_, ~ndma, ~nec, ~neu_, ~ney, ~ney_, ~nfir, ~nge, ~nge_, ~ngi, ~nia, ~nie, ~ning
  -0.5: ~nion, ~nnon, ~nora, ~nou_, ~noug, ~nsf, ~nter, ~oane, ~odo_, ~ogl, ~oil_, ~oir, ~oir_, ~oks, ~oks_
  -0.5: ~ola_, ~onli, ~ons_, ~ooks, ~oote, ~orag, ~pai, ~pan, ~parr, ~pati, ~peti, ~pid_, ~plan, ~plet, ~ponc
  -0.5: ~porq, ~pres, ~pri, ~prof, ~quem, ~ques, ~ras, ~ratc, ~rch, ~ree_, ~reen, ~reta, ~rid, ~rir_, ~riv
  -0.5: ~rive, ~rmir, ~rni, ~rnin, ~rode, ~rofe, ~roj, ~rqu, ~rra_, ~rve, ~say, ~see_, ~sera, ~shal, ~sher
  -0.5: ~sho, ~sk_, ~sli, ~soc, ~son, ~spoi, ~spok, ~sry, ~sry_, ~sse_, ~st_, ~stea, ~sund, ~sur_, ~swap
  -0.5: ~tain, ~tape, ~tar, ~teng, ~tha, ~the, ~ths, ~tone, ~toy_, ~trai, ~trem, ~tupi, ~turd, ~uar, ~udd
  -0.5: ~ueen, ~uesd, ~ugh_, ~ulp, ~und, ~unde, ~ung, ~upe_, ~upid, ~ur_, ~ute, ~veci, ~ven_, ~vid, ~vide
  -0.5: ~vien, ~voco, ~wap, ~way, ~wis, ~wn_, ~woo, ~xcu, ~xcus, ~xfa_, ~xte_, ~yen_, ~yout
  -0.6: 2 … la, 2 … of, 3rd floor, NAME changed, NAME on, NAME will, NAME … here, NAME … number, NUMBER feet
  -0.6: NUMBER floors, NUMBER missed, NUMBER que, NUMBER semaines, NUMBER … by, NUMBER … calls, NUMBER … en
  -0.6: NUMBER … left, NUMBER … need, NUMBER … nobody, NUMBER … quelle, NUMBER … stock, a, a break, a ce
  -0.6: a chicoutimi, a fee, a fever, a reparer, a stroller, a student, a tous, a wheel, a … about, a … au
  -0.6: a … bag, a … blonde, a … est, a … ete, a … fois, a … hier, a … ici, a … moi, a … pere, a … place
  -0.6: a … question, a … seat, a … stop, about that, acabo … sacar, accessible, accro-, accroche, acros-
  -0.6: across, afina-, agradece, aguanta |, ahi le, ai deux, ai … d, ai … mon, aid, aigui-, ailleurs pour
  -0.6: aimerais ne, aimerais … plus, aircon, algo mas, all … so, allah, alle chez, alle … vous, alway-
  -0.6: always, am finished, am … who, amene-, amener, and … she, angry … i, animal, animal |, annon-
  -0.6: annoying that, annule … rdv, annulez tout, annulez … mon, another … now, ans … de, apart-, appar-
  -0.6: appeal, apunto, are coming, are shot, arrete … quand, as usual, asking when, at any, at … 2
  -0.6: at … corner, at … gym, at … place, atendio ayer, attachment, au, au … numero, au … svp, aussi |
  -0.6: autiste, autop-, avait, avanc-, avance, avec ton, avec … panier, avez la, avez mal, avez … encore
  -0.6: avisos me, ayer … de, azul … la, back wheel, backw-, backwards, bag of, bagel-, bagels, bake, balay-
  -0.6: balayage, balcony, banana, banda-, bandana, banks, bar tape, bathr-, bcos, bday, be contacted, bebe
  -0.6: been NAME, been so, before … after, behin-, behind, behind a, belie-, bell is, belt, berna-, bibli-
  -0.6: bici verde, bike what, bike … am, bike … will, birthday … the, bit |, blanca, blocked … driveway
  -0.6: blocked … the, bloque, bloqueada, bloquearlos, bolsa-, bolsas, bonjour … de, bonne fin
  -0.6: bonne grandeur, bonsoir |, boss … me, both wheels, boucle, bout, bout de, boxes, boxin-, boxing
  -0.6: brain, branl-, bridge |, bring it, broma, broma … no, brown, bruit la, bubble tea, budge-, budget
  -0.6: buen fin, buen … de, bulk, busca |, busca-, but … have, c est, call your, call … a, called you, calls
  -0.6: calme, camaras … NUMBER, cambiarlo, cambie de, cambien el, cambio |, came thru, can … help
  -0.6: cancelled … gym, candl-, ce … NAME, ce … depuis, celui ci, ces messages, chamb-, chambre, chayo
  -0.6: cheaper tires, chess, chez la, chicken rice, chicoutimi, chihu-, chihuahua, child seat, chueco |
  -0.6: ciudad |, civic, claim, classe, client vous, clunk, coach … the, colis est, colon-, com … NUMBER
  -0.6: coming for, coming … the, como … de, compra, comprado nada, con la, concert, confe-, confunden con
  -0.6: confused with, conozco … ningun, contestar llamadas, contestes, cop, copie-, correct, cortaron
  -0.6: couch-, coudo-, could stop, couvr-, couvre, cover |, cracks, cracks |, crap |, crissez, crit, crowd-
  -0.6: crowded, cuando llueve, cuenta |, cuiss-, d heure, d … svp, dads … he, dans … cour, dar … numero
  -0.6: dash, day … i, de aluminio, de casa, de don, de enfrente, de llegarme, de selle, de semaine, de … al
  -0.6: de … famille, de … porfavor, de … vie, deadl-, deadline, debloquer, debo NUMBER, debranche, decol-
  -0.6: decrocher, dejame … la, dejar … recibir, deje mis, deje … guantes, demain c, demain on, demon-
  -0.6: depuis janvier, depuis lundi, derailleur est, des erables, desinscrire, detengan, detie-, detiene
  -0.6: deux semaines, devait, dice … ponga, did they, did … call, dieron la, digan, digan a, digan … mi
  -0.6: digas a, dijo, dile, diman-, dinosaurs, discount, disponible, distu-, do … make, do … recognize
  -0.6: do … recommend, do … rush, do … start, doble, docen-, does … ride, dog ate, dolio, domicile, done or
  -0.6: done … my, donnez, doors, dorad-, dos partes, dosa, down |, driver |, du service, du … a, duplicate
  -0.6: dura la, econs, eh you, el aviso, el encargado, el trafico, el … anterior, el … tengo, elect-
  -0.6: elevator, ella, elle travaille, en passant, en titi, en … el, en … j, en … manana, en … neuf
  -0.6: en … partes, encontro, encore du, encore pour, encore … texto, ensemble |, entra … la, envel-
  -0.6: envelope, envir-, environ, equipo |, era, erables, es muy, es normal, esa no, escribiendo … una
  -0.6: escribo |, espacio, espero, est … bonne, est … cellulaire, est … mal, estar-, estoy, etes … ouvert
  -0.6: etiqu-, everyone … the, ex me, exams, exemple, existe, factura a, facturez, fais un, faut … que
  -0.6: feeding the, felicitations, feliz dia, femme, fever |, fewer, fight me, fighting over, filth-, filthy
  -0.6: fin … semaine, finals, fini a, fini … quelle, finis, firew-, fissu-, fissure, fitzg-, fitzgerald
  -0.6: flatted, flights, floor |, foot in, foot |, for somebody, for that, for tomorrow, for … brother
  -0.6: for … cat, for … first, for … husband, for … min, for … police, for … wife, forever>remove, freew-
  -0.6: frein … pas, friend … is, from |, from … so, from … system, ft, fue de, g munro, gagne, gap, garde-
  -0.6: gars … comptoir, gentille, get down, get … out, getting ridiculous, gf, gfs, giving you, going … for
  -0.6: going … lose, good job, got approved, got cancelled, got … by, got … call, got … elses, got … kids
  -0.6: gracias … avisar, green trek, groceries, ground, group … cancelled, guardan |, gusta el, hablando
  -0.6: had it, hahaha you, hahahaha, haird-, half only, hasta … viernes, have enough, have … confused
  -0.6: he has, he … also, he … on, hear |, hear … my, hell, helmet, help, here or, hermano que
  -0.6: heure … vente, hey i, his … with, hiver, hold … til, holdi-, holding, holid-, honte, hopel-, hopeless
  -0.6: hora … manana, hotma-, hotmail, how … it, how … was, hoy you, hubs, hum, i hv, i leave, i made, i owe
  -0.6: i … bring, i … finished, i … ok, i … short, i … while, ideas, ideas |, idiot-, if possible, if the
  -0.6: il … pret, in denver, in that, in winter, in … trunk, in … will, info, infol-, insted, instrucciones
  -0.6: insurance … the, is a, is all, is nuts, is … any, is … been, is … btw, is … difference, is … from
  -0.6: is … long, is … lose, is … out, is … parking, is … stop, is … trail, is … tuesday, it back, it go
  -0.6: it la, it to, jaja la, jaja por, jamb, janvi-, janvier, je l, je me, je … attendre, je … autorise
  -0.6: je … la, jeez, jefe no, jerseys, job je, jollo-, jollof, journee … vous, joy |, jumps, juste l
  -0.6: kalya-, keep … rack, keys, kindly … your, knee, knows … i, l apporte, l avion, l … j, l … merci
  -0.6: la cour, la factura, la llanta, la puedo, la senora, la subida, la vente, la … bleue, la … chaine
  -0.6: la … cuanto, lache a, laissez … dehors, lao, lap, las ofertas, las … jaja, late husband, lates-
  -0.6: latest, le NUMBER, le falta, le mecano, le metro, le pago, le … a, le … au, le … en, le … il, le … l
  -0.6: le … meme, left side, left … the, lemon, les puse, les … du, letra, life is, light-, lights on
  -0.6: like … thank, lilie-, lilies, liquido, lista la, lista … lo, livres, llame, llego tarde
  -0.6: llego … pieza, llueve |, lo … cuando, lo … yo, loo, look for, lookin, looks … a, los NUMBER
  -0.6: los lentes, lose |, lucil-, lucille, lui il, lumiere du, lunch … you, luz en, ma blonde, made a
  -0.6: made too, magasin c, magasin … est, maide-, maiden, main |, mais pouvez, mais vous, mam
  -0.6: manana temprano, mande … a, manden … mensaje, marca es, mardi NUMBER, marin, mas porfa, mas … jaja
  -0.6: maudits, me confused, me llevo, me mandaron, me never, me something, me … dejado, me … photo
  -0.6: mean … the, mechanical, meet at, meilleur, membres, memory full, mensajito, messe, mettre sur
  -0.6: mi abogado, mi nieto, mi … ella, mi … o, mi … porfa, mi … quedo, microwave, mien, mieux, min … you
  -0.6: mine |, minus NUMBER, mio no, mis guantes, missed calls, missing the, modeles, moi … c, moi … tout
  -0.6: mon … le, mon … me, more please, morni-, motor se, motor |, moved away, mover-, much to, my coupon
  -0.6: my flight, my mom, my … call, my … cell, n, n all, n autorise, n do, n one, n … not, n … still
  -0.6: nada … you, name the, ne … avez, necesito … camara, neckl-, necklace, need a, need help, need your
  -0.6: need … be, need … more, need … with, negro, never set, never … foot, never … it, new thank, new wheel
  -0.6: new … in, next, nice … i, nieto, no pressure, no … being, no … bicicletas, no … cambien, no … cita
  -0.6: no … from, no … hijos, no … what, nobod-, nom … la, nombre … mal, non moi, noodle, normal que
  -0.6: not bring, not put, not rush, not … doing, not … thinking, not … today, not … why, novia, number who
  -0.6: numbers on, numero mal, numero … ami, numero … no, nurse-, o clock, o … otra, of sms, of stuff
  -0.6: of there, of … all, of … crack, of … school, oferta, off … a, off … time, on in, on leave, on monday
  -0.6: on … calme, on … can, on … etait, on … gift, on … order, on … road, on … trail, one can, one … for
  -0.6: online … NUMBER, only the, open til, open today, or after, or … we, orcha-, orchard, order … yet
  -0.6: oter mon, other bike, ou … en, ou … la, oubli-, oubliez le, out so, out with, ouverts |, over at
  -0.6: overt-, owes me, packed, padre, pagar … dos, pairs, paise-, paiseh, panca-, panni-, panto-, pantoute
  -0.6: par NUMBER, par … ca, para bien, para … bici, paran, parking … the, parta-, partes |, pas quand
  -0.6: pasar a, paso a, paso … el, passant, passe-, passer demain, passer samedi, patient, pauli-, paulie
  -0.6: pay … the, payab-, payable, pedaling, pedido, pensarlo, pense … je, peoni-, peonies, perdona
  -0.6: pero ahora, pero este, pero sin, persona … soy, personne j, petites, peu, phone can, photo … the
  -0.6: pick it, picture … the, piece est, pis un, place, place … is, places, platf-, platform, plome-
  -0.6: plomero, plus NUMBER, plus a, plus … a, pneu d, pneu … en, pnr, polyv-, polyvalente, por avisar
  -0.6: por … hoy, porte c, post … it, pour la, pour … avion, prayi-, praying, preguntele, presse, presta
  -0.6: prestan, preve-, previ-, principale, printed, probably |, prof … a, promos |, proud |, prude-
  -0.6: puedo … a, puedo … llamadas, put in, put the, quand meme, quarter, que mi, que raro, que voy, que … c
  -0.6: que … el, que … mas, que … travaille, queda el, quedo como, quedo … nueva, quel … je, qui … pas
  -0.6: quick-, quien, quiero cancelar, quiero mi, rache-, racks, raide |, rayer … la, rayur-, rayure
  -0.6: recevoir … message, recogerla |, recommend |, regano, reirm-, reirme, reloj, remi, renovar, rentre
  -0.6: reparation … pour, repei-, repla-, reply with, reply … a, reserver, resol-, respondio, reste plus
  -0.6: retiring, reven-, revisar, ride cancelled, right about, right … i, ring … the, rippe-, ripped
  -0.6: robbery, robe, roses, royal, rubbe-, rubbing … the, s etait, saddle … the, safe to, said hi
  -0.6: said … you, salad, salar-, salary, sali, salio la, salio … cadena, salon de, saludos … NAME, salut-
  -0.6: saying no, says thanks, se calme, se ha, se ni, se … habia, seat … keep, second … i, secretaire, see
  -0.6: sent NUMBER, seria, set foot, set … in, sewin-, sewing, she left, she … it, shots, shut … that
  -0.6: si … reponds, siend-, siendo, sigue … el, siguen mandando, siguio, silk, sin … you, size tube
  -0.6: sleeping, sleeping |, slot |, sms … your, snack-, snacks, so fast, so much, so … lol, soeur … elle
  -0.6: someo-, son telephone, son unos, son vrai, son … numero, sound-, sounds, spoil |, spong-, sport
  -0.6: spoti-, spotify, sr, stamps, started, stay … til, still the, stop … then, stop>you, stopped shifting
  -0.6: story |, stuck behind, stuck … a, stuck … the, studi-, su … gracias, suis le, suis … client
  -0.6: suis … cours, sungl-, sunglasses, sur … ecran, sure this, surna-, surname, suya |, t … jamais, tailo-
  -0.6: tailor, take this, takeo-, talking about, tapis, tau, te bendiga, te … si, tea |, telefonos
  -0.6: tell … if, tengo hijos, text me, textez … NUMBER, texto … plus, textos aussi, than before, than the
  -0.6: than … for, than … thought, that, that guy, that or, that wheel, that … how, that … never, the
  -0.6: the cable, the difference, the doctor, the neighbors, the netflix, the plan, the purple, the report
  -0.6: the shifting, the side, the sticker, the sunday, the taxi, the tickets, the trail, the trunk
  -0.6: the … auntie, the … bag, the … between, the … color, the … end, the … helmet, the … just
  -0.6: the … program, the … room, the … tree, the … trek, the … until, the … were, the … year, therapy
  -0.6: there parking, there with, there … the, these … NUMBER, they called, they … on, they … out, think you
  -0.6: think … the, thinking abt, this for, this rain, thought |, thumb-, thumbdrive, tiemp-, tiempo
  -0.6: tienda y, tiene … cel, til … get, time does, time is, time with, tire on, to let, to open
  -0.6: to … before, to … contacted, to … late, tomorrow i, tonight or, tons, took it, tope, torna-, tornado
  -0.6: touch … seat, toujo-, toujours, tourner, trafi-, trail, travail, travel, treat, trifl-, trifle
  -0.6: trois fois, trompe … numero, tu casa, tu des, tu etre, tu viens, tu … es, tu … lol, tu … mon
  -0.6: tuesday slot, turni-, turning, ultimo, un buen, un flat, una … con, une bonne, unlocked, untag
  -0.6: up that, used … number, usted, vais … samedi, vape, velo, velo lol, velo … bien, velo … ma, vending
  -0.6: verifiez le, very clear, via, vieille chaine, visse, vitrine |, voi, vomiting, vous ai, vous amene
  -0.6: vous de, vous la, vous mais, vous ouvert, voy manana, wait … the, want … again, warde-, warden
  -0.6: was short, was … with, wat abt, we did, weigh, were closed, what … can, what … does, when, where … i
  -0.6: while … is, whole … and, will … by, will … late, will … over, window, winning |, winte-, wishi-
  -0.6: wishing, wishing you, with … wrong, work email, working today, worn, worse … before, would card
  -0.6: wrong contact, wrong it, wrong name, wrong … be, wrong … my, wrong … the, y se, y … a, y … al, y … he
  -0.6: y … tiene, yes, yo y, you en, you estuvo, you recommend, you salio, you stay, you … been
  -0.6: you … hartaron, you … serio, you … with, your address, your garage, your place, your … in, zumba, zzz
  -0.6: | accounts, | asi, | avisame, | belle, | bon, | borren, | break, | crissez, | fui, | how, | interview
  -0.6: | jeez, | leave, | looking, | man, | regarde, | saw, | signed, | survey, | table, | todavia
  -0.6: | traffic, | trains, | uncle, | wah, | … abogado, | … abt, | … autorise, | … brake, | … broke
  -0.6: | … cards, | … carte, | … cayo, | … changez, | … colis, | … creaking, | … demasiados, | … desactivar
  -0.6: | … equivocaste, | … feels, | … finish, | … flight, | … food, | … hacer, | … hav, | … letting
  -0.6: | … llame, | … netflix, | … pa, | … pago, | … paie, | … parece, | … piece, | … quitan, | … quote
  -0.6: | … recuerdo, | … reminder, | … retirar, | … route, | … saturday, | … share, | … shift, | … sortie
  -0.6: | … surrender, | … tiempo, | … urge, | … voi, | … water, ~_a_, ~_ade, ~_af, ~_alw, ~_au_, ~_ava
  -0.6: ~_awa, ~_bd, ~_bda, ~_bi, ~_bud, ~_cag, ~_can, ~_cl, ~_cut, ~_dil, ~_dou, ~_eje, ~_ent, ~_fer, ~_fo
  -0.6: ~_fy, ~_gra, ~_ha, ~_has, ~_hiv, ~_jun, ~_ki, ~_ko, ~_lo, ~_loo, ~_mer, ~_mie, ~_n_, ~_nav, ~_ner
  -0.6: ~_nex, ~_nob, ~_ok, ~_pit, ~_rab, ~_rec, ~_rue, ~_sal, ~_sho, ~_spl, ~_sur, ~_tax, ~_tin, ~_to, ~_tod
  -0.6: ~_tog, ~_tou, ~_tow, ~_wel, ~_whe, ~_wi, ~_yes, ~abb, ~able, ~acem, ~acho, ~adel, ~ades, ~adi, ~afic
  -0.6: ~afin, ~age_, ~air_, ~akes, ~aki_, ~ales, ~alw, ~alwa, ~an_, ~anit, ~ann, ~ant, ~apa, ~api, ~arak
  -0.6: ~arde, ~athr, ~ats, ~axe, ~aya, ~bda, ~bday, ~behi, ~bes_, ~bien, ~ble_, ~boss, ~bout, ~boxe, ~brat
  -0.6: ~bud, ~budg, ~buen, ~bur, ~cab, ~caba, ~capa, ~chau, ~che, ~chel, ~chez, ~chu, ~cie_, ~cio, ~clic
  -0.6: ~clo, ~clus, ~comm, ~crat, ~cru, ~cupo, ~dad, ~daro, ~deja, ~devo, ~dget, ~die, ~dig, ~dima, ~dnes
  -0.6: ~do_, ~dom, ~down, ~ean, ~eaux, ~ect, ~ede, ~ehin, ~eil_, ~eint, ~eja, ~ello, ~elp_, ~elt, ~emp
  -0.6: ~enen, ~eon, ~eone, ~epa_, ~epot, ~erry, ~eryt, ~eso, ~est, ~et_, ~ett, ~eure, ~ezc, ~fac, ~femm
  -0.6: ~fet, ~fewe, ~ffl, ~ffr, ~figu, ~fixe, ~fle_, ~garr, ~gh_, ~gra, ~gure, ~han, ~hbor, ~heq, ~hequ
  -0.6: ~hew_, ~hind, ~hink, ~hive, ~holi, ~hrow, ~husb, ~ia_, ~ided, ~ids, ~ids_, ~ierc, ~if_, ~ifie, ~ijo
  -0.6: ~imo_, ~in_, ~inem, ~ink_, ~inqu, ~inst, ~into, ~irma, ~isa, ~ise, ~iser, ~ists, ~istu, ~ite_, ~izo_
  -0.6: ~jalo, ~jame, ~jan, ~jun, ~keys, ~kip, ~ks_, ~lama, ~land, ~lec, ~lect, ~leg, ~lf_, ~liev, ~liq
  -0.6: ~liqu, ~lowe, ~lp_, ~ls_, ~luck, ~lwa, ~lway, ~main, ~mala, ~mani, ~matt, ~mayo, ~mbr, ~meon, ~mie
  -0.6: ~mieu, ~mily, ~min, ~misa, ~morn, ~mpio, ~nan, ~nap, ~nde_, ~nece, ~nes_, ~nex, ~next, ~nfo_, ~ng_
  -0.6: ~ngu, ~nic, ~nina, ~nno, ~nnu, ~nob, ~nobo, ~nsta, ~nten, ~nth_, ~ntou, ~nty, ~nui, ~obod, ~oeur
  -0.6: ~ompi, ~ond_, ~ool, ~ope_, ~or_, ~oria, ~orit, ~orm_, ~osit, ~osta, ~oudo, ~ouj, ~oujo, ~oun, ~ourd
  -0.6: ~ours, ~outo, ~oxe, ~oxes, ~paro, ~peu_, ~pist, ~ppar, ~ppel, ~push, ~put, ~quel, ~quie, ~rac, ~ram
  -0.6: ~read, ~rera, ~reso, ~rest, ~reve, ~rio, ~ris, ~rk_, ~rks_, ~rmin, ~rol, ~ron_, ~roug, ~rs_, ~rte_
  -0.6: ~rtin, ~rva, ~ryt, ~sda, ~sday, ~seal, ~set, ~sir_, ~skip, ~sma, ~solo, ~ssur, ~stoy, ~tall, ~tax
  -0.6: ~tch_, ~tes_, ~that, ~the_, ~thr, ~tie_, ~tip, ~tod, ~toil, ~tom, ~tora, ~touj, ~tour, ~ucke, ~udon
  -0.6: ~ueme, ~uiv, ~ulan, ~ulpe, ~umm, ~ummy, ~unni, ~urch, ~urd, ~ure_, ~urge, ~urp, ~usb, ~uto_, ~vers
  -0.6: ~vri, ~wer, ~whe, ~wint, ~yez_, ~yons, ~zco_, ~zing
  -0.7: 2 … is, NAME example, NAME left, NAME sorry, NAME … numero, NAME … yo, NUMBER inch, NUMBER k
  -0.7: NUMBER me, NUMBER rue, NUMBER today, NUMBER … mat, NUMBER … of, NUMBER … only, NUMBER … send
  -0.7: NUMBER … to, a digit, a dog, a fake, a few, a hacer, a las, a note, a pasar, a retrouve, a seguir
  -0.7: a sound, a wedding, a … back, a … home, a … if, a … inch, a … je, a … line, a … se, a … thank, aband-
  -0.7: about, about … NUMBER, about … order, aburr-, accidentally deleted, account number, achat, adults
  -0.7: agarr-, ah non, ahi … las, ai … mais, ai … rien, al … el, alertes |, alguna, all this, allow, almor-
  -0.7: almorzar, already NUMBER, alto por, alto … asiento, alto … favor, aluminio, amarilla, an idiot
  -0.7: an … bike, and wants, and … at, and … did, and … has, and … says, and … shifter, ando … bicicleta
  -0.7: annule ou, annule … pas, annulez pas, any … in, anymore |, anymore … is, apologizing, app NUMBER
  -0.7: appa, appointment … tuesday, aqui la, are crooked, are … coming, arregla, arrivees, arrivees |
  -0.7: ask … to, asking … i, at … door, at … on, at … price, at … then, at … wedding, atendieron
  -0.7: autobus est, avec son, avez … mauvais, avisa-, avisame, avisame cuando, avisele a, b there, back door
  -0.7: back row, bajan-, bajando, bajo, ball, ballo-, bao, basic, basta … cambiar, bat, bathi-, bathing
  -0.7: batterie charge, batterie je, batterie … te, battery |, bc of, bcoz, be careful, be gentle
  -0.7: be getting, be good, be someone, beach |, beau merci, been, before or, before … please
  -0.7: being dramatic, besides, bici ahi, bici electrica, bici en, bici yo, bici … por, bicis de
  -0.7: bicycle with, bicycle … is, bien … frenos, big ring, bike shops, bike … my, bike … number
  -0.7: block party, bloqueo la, boula-, boulangerie, box |, brigh-, bright, buenisimo, burri-, burrito
  -0.7: bus to, but … bike, by mistake, by phone, by … if, c pu, c … en, c … toujours, ca … couter
  -0.7: ca … souvent, caffe-, caffeine, call back, call … at, call … before, call … off, calling since
  -0.7: cambia, cambiar de, cambiar el, cambiar mi, cambiar … cita, cambien … cadena, cambio de, came … with
  -0.7: caminando |, caminar, camion, can … believe, can … on, can … stay, cancelled … it, cancelled … the
  -0.7: capable, car is, card … NUMBER, cards |, cel lo, cell … NAME, celui, chale-, chalet, chargeur |
  -0.7: chaud-, cheaper than, chez … y, chilla, chocolate, chose-, choses, church |, cicla, cinco estrellas
  -0.7: class fund, classes, clave, cle de, clinique, clinique dentaire, closes, comfort, coming in
  -0.7: comme … neuf, commuting, como nueva, compa, compl-, completely |, comprends rien, con cambiar
  -0.7: con … nombre, congr-, conne-, conozco … tienda, consigo, contact … your, contacted by, cooked, corre-
  -0.7: costa-, costs NUMBER, couch |, coudonc |, coupee, cours annule, court, coutent, couter, cover it
  -0.7: covered, covid, crackers, cried … the, crissez … patience, crois-, cuand-, cuando, cuantas millas
  -0.7: cuanto el, cuanto se, cuanto tiempo, d entretien, d … NAME, dah, dar mi, date … the, daughter
  -0.7: de color, de commande, de pago, de … affaires, de … hermano, de … voy, debe ser, dejado, dejas-
  -0.7: dejaste, delete asiento, delete grupo, delete manubrio, dentaire, depos-, des freins, descarga
  -0.7: descuento de, desde … no, despues de, destine |, desviador, dia es, diagn-, dieron … numero, dijo que
  -0.7: dimanche, ding, dirty, disie-, disiez, dispo, disturb … at, dj, do i, do … cry, do … eat
  -0.7: do … instead, do … pay, do … price, do … still, do … walk, doa, does he, does … come, does … go
  -0.7: does … in, does … live, dollars, door … i, doorb-, doorbell, drama-, dramatic, drink-, drivers
  -0.7: droppers, drops, du mat, du siege, du … ca, du … en, due to, dura, either |, el descuento, el nombre
  -0.7: el pastel, el recibo, el ticket, el viernes, el … es, el … hasta, el … otra, electrica, eleves
  -0.7: elle n, elle s, elle … appelle, emergency … for, en dos, en haut, en mars, en medium, en montant
  -0.7: en total, en … rodada, en … roulant, en … une, end i, enleve, enlevez … de, entrega, entreposage d
  -0.7: entreposage … hiver, entreposez, entrer, envoyez un, equivocada, equivocaron de, equivoco de
  -0.7: equivoque … talla, erreur … numero, es … ni, es … persona, es … robot, esa, esa tienda, escribiendo a
  -0.7: escuela de, ese senor, eso … todo, esperan, essayez, est, est bloquee, est coupee, est faite
  -0.7: est toujours, est … destine, esta equivocado, esta feliz, esta … escrito, estacionamiento |
  -0.7: estos avisos, estoy interesada, estudiando, estudiando |, estuvo … por, et … le, etes chez, etes … le
  -0.7: everything, exact-, excep-, exemp-, expires, eyes … not, facte-, facteur, facture … la, faites erreur
  -0.7: fake number, family, faudr-, faudrait, faudrait … de, feed me, feliz con, felt, fenet-, fenetre
  -0.7: fetch it, fiebr-, fiebre, fiebre |, filli-, filling, financing, find my, first … in, flash, flashe
  -0.7: flatt-, flirt, flooding, flu |, fly, fm, foldi-, fonctionne, for, for dinner, for storage, for sure
  -0.7: for … days, for … he, foto … la, found … receipt, frame … it, francais, frein … bloque, frene
  -0.7: friendly, froid, from bank, from … do, front … the, fue a, fund, gardiez, gauch-, gave … number, gear
  -0.7: germa-, get … it, get … receipt, getting these, give, glove, gnome, go ahead, going away
  -0.7: going … stop, gorda, grand-, grandeur |, grincent, grip, grose-, guagu-, guagua, guard |
  -0.7: guardabarros, guardan, guelp-, guelph, guy with, guys have, guys … too, habia-, hablas, had … good
  -0.7: haha ok, handlebars, handlebars are, handlebars … crooked, hang up, happy mothers, happy … you
  -0.7: hasta … es, hasta … lunes, hate, have only, have … at, have … receipt, hay rampa, he did, he passed
  -0.7: he … with, hear the, heartbroken, heel, her … i, her … said, her … she, here by, heres the, hermano
  -0.7: heure la, highw-, highway, his name, history, hod, honestly, how … we, hows my, hp, hr |, huele
  -0.7: i just, i need, i replied, i saved, i talking, i treat, i … NUMBER, i … cry, i … he, i … off
  -0.7: i … received, i … tomorrow, if … rains, in bus, in hospital, in october, in office, in on
  -0.7: in tomorrow, in … afternoon, in … bag, in … front, in … saturday, informo, inquiete |
  -0.7: instead … texting, interesada, into … big, ir … trabajo, is better, is doing, is how, is leaking
  -0.7: is left, is on, is … covered, is … damage, is … saturday, is … small, is … today, issues, it, it 2
  -0.7: it look, it seems, it up, it wrong, it … has, it … only, it … over, it … stuck, it … wrong, itll
  -0.7: j … pour, j … pris, j … pu, jajaj-, jarto, je demande, je reviens, je … rien, joyeuses, jugar
  -0.7: just like, just walked, juste … chaine, k i, keeps … off, key with, kicked out, kicked … of, kid … a
  -0.7: kids, kno, kopi, l |, la clave, la guardan, la oficina, la tengo, la tete, la … al, la … charge
  -0.7: la … desde, la … electrica, la … encontre, la … gardez, la … grandeur, la … llego, la … nomas, label
  -0.7: laisse, lane, las llantas, last name, latex, lawyer, le dans, le digo, le pedalier, le prendre
  -0.7: le sale, le trafic, le vert, le … frotte, le … nom, le … par, left at, left your, lense-, lenses
  -0.7: let me, like … idiot, list he, list no, lists, llamadita, llanta … NUMBER, llave delete
  -0.7: llave … candado, llegue al, llevado, llevo NUMBER, lo suplico, loadi-, loading, long for, looking … a
  -0.7: looks, loose-, loss, louss-, lower the, lt, lui le, lunch i, luz … la, m … NAME, m … laisse, madame |
  -0.7: made the, maghr-, maghrib, mah, maillot, mais … je, mal … telefono, malade, malar-, malaria, mancha
  -0.7: mandame … texto, mandarme … mensajes, mandaron, manejan, mango, maple, marcher, marinoni, matan-
  -0.7: mauvais my, me atendieron, me esperan, me souviens, me … guardan, me … por, me … single, me … think
  -0.7: medec-, mensajes … una, mi mama, mi tarjeta, mice, mice … the, minim-, mismo … pero, missing from
  -0.7: mojad-, mojada, mon mari, money |, mono, montreal |, morn, mosquito, mostrador |, mosus, mothers day
  -0.7: motor … la, muchacha de, mueva-, muevan, my address, my dad, my daughter, my husband, my ticket
  -0.7: my … also, my … at, my … gave, my … husband, my … under, n avez, n … will, nada ahi, nah, near your
  -0.7: neck, need … new, neighbor, neighbour, nepa, net, new grips, no autorice, no bikes, no hay, no sigas
  -0.7: no soi, no traer, no … interesada, no … other, no … quiere, nom a, nombr-, nos … en, not cry
  -0.7: not hear, not live, not … as, not … my, not … she, not … squeaking, number plate, number sorry
  -0.7: number … be, numero por, numero y, numero … cadre, nysc, o me, ocloc-, oclock, of every, of … are
  -0.7: of … the, off or, office no, old credit, on reste, on those, on … if, on … insurance, on … invoice
  -0.7: on … wheels, on … with, one got, one it, one … in, one … n, one … to, only i, or should, or … for
  -0.7: other |, out a, out for, out on, ouvert dimanche, overnight |, own |, pa el, pa la, pace, pace is
  -0.7: pace … the, packa-, package, padrisima, pagin-, pagina, pago … efectivo, par la, par … on, parfait je
  -0.7: parle de, pars, part in, pas capable, pas destine, pas repondre, pas … au, pas … lumiere, pasar hoy
  -0.7: paso por, passe, passe … NUMBER, patronne, pay half, pense que, perdon me, perdon … equivoque
  -0.7: pero el, person, personne, petite, phone will, physics, pickl-, pide, pieds, pill, pin |, pinch, pire
  -0.7: plastic, please … is, pleine |, plent-, plenty, plomb-, plombier, podem-, podemos, police a
  -0.7: police … retrouve, policia, por cada, por lo, por … traer, pour NUMBER, pour … patience
  -0.7: pour … rendez, pouvez … annuler, pouvez … cesser, prefi-, prefiero, price is, price match, privado
  -0.7: prolongee |, prom, pu … a, pueden, puedo contestar, puerta … atras, pusieron, put … old, put … wrong
  -0.7: quava-, quavant, que busca, que decia, que gracias, que hacer, que … mandan, que … trompez, quebec
  -0.7: quede, queen |, quejas, ques, qui repond, quit asking, quoi vos, quoi votre, rains |, raiso-, raison
  -0.7: rampa, rato … no, reachable, reads … texts, ready … pickup, rear wheel, recar-, recargables
  -0.7: recevoir vos, recibo, recoge, recomiende, recycled, reemb-, refaccion, regret, reminders |
  -0.7: remove … shoes, remove … training, removed my, rentrer, reply … the, request no, required, retraite
  -0.7: retrouve mon, reviens, right … one, rin |, rodada NUMBER, rompi-, rompio, rotor, rug, safi, sale en
  -0.7: salgo, salido, salt, same to, same … you, samsu-, samsung, say so, se, se sale, se … de, seat post
  -0.7: secon-, second, second helmet, security, self, senor, seven, shari-, sharing, she tell, she … him
  -0.7: she … on, shift-, shifting into, shifting … the, shiny, shop … did, shorter, shoulders, shout
  -0.7: si llevo, sian |, sick |, siento mucho, sigas, sim card, size … NUMBER, size … i, skips, sleep-
  -0.7: slide-, slides, so bring, so this, so … NUMBER, so … bike, so … one, so … will, solita, somebody … i
  -0.7: someone … my, somew-, somewhere, sondage, sorry it, sorry … your, sounds good, souviens pas, soy la
  -0.7: soy … no, spam you, spelled, spoil-, squeak, srry, stall, stamp-, still, still waiting, stone-
  -0.7: stones, stop squeaking, stop … every, stopped at, stripped, stroller, studd-, studded, su pagina
  -0.7: subida |, sue, suitc-, supprimez … ligne, sus … se, swap meet, swapp-, swapped, sweat-, t envoie
  -0.7: takin-, taking, talla equivocada, tambien |, tannee |, te mando, te … suplico, teal |, teddy, tee
  -0.7: telefono no, tengo este, tensi-, tension, textb-, textbook, texteo, texto on, texto … est
  -0.7: that covered, that … all, that … so, the bath, the bathroom, the cranks, the delivery, the dump
  -0.7: the frame, the gmail, the grass, the grips, the group, the ice, the manager, the numbers, the parade
  -0.7: the seatpost, the smell, the stitches, the training, the yellow, the … a, the … bus, the … door
  -0.7: the … left, the … lights, the … office, the … report, the … ride, the … send, the … speed
  -0.7: the … stopped, the … team, then we, then … at, there, there by, there since, there yet, there … is
  -0.7: there … waiting, these stop, these>wrong, they … my, thief, think … got, this used, this … must
  -0.7: this … ridiculous, this … she, tht |, thund-, ticket … my, tiene … celular, tienen la, til friday
  -0.7: time … you, tip |, tiran-, tirando, to being, to look, to pay, to wish, to … all, to … best
  -0.7: to … home, to … sorry, today … for, today-, todays, together |, toilette, tooth-, toothpaste, touch
  -0.7: touring, tournee, tout ca, tout le, toute |, trabajo hasta, tracking, tradu-, traer luz, trains
  -0.7: trave-, treat you, tremb-, trici-, triciclo, trois-, troisieme, try the, tu t, tu vrai, tu … sur
  -0.7: tuba, tuesday at, tuesday … NUMBER, tuneup, turke-, turkey, uh i, un, un mauvais, un velo, une … NAME
  -0.7: une … qui, union, up what, up … NAME, uprig-, upright, us … with, usa … telefono, va couter, va el
  -0.7: va pour, va tu, vais … le, valid-, validity, van … seguir, vendredi |, veriz-, verizon, vermo-
  -0.7: vermont, vez … no, viaja-, viajar, vieja |, vient a, vitri-, vitrine, voicemail i, vos messages
  -0.7: votre … avec, votre … sans, vous annuler, vous disiez, vous … chez, vous … erreur, vous … tantot
  -0.7: voy con, voy pa, voyage de, vuelva, wait there, waitlist … the, walked in, walma-, walmart, was … i
  -0.7: wat you, we found, weather, what pace, where … you, which side, who left, whose, will never
  -0.7: will ride, will tell, will that, will … make, win i, wine |, wish … receive, with an, with these
  -0.7: with … basket, with … hands, with … husband, works, worried, would … remove, wow that, wrong NAME
  -0.7: wrong color, wrong day, wrong tire, wrong … for, wrong … size, wrong … that, wrote … for, wtf, y sale
  -0.7: y tiene, y va, y … cel, y … compre, y … son, yeso, yet … am, yo … por, you back, you entendi
  -0.7: you price, you sign, you … coming, you … first, you … like, you … mi, you … puse, you … put
  -0.7: you … sending, you … someone, you … these, your pic, your rack, your … card, your … like, yukon
  -0.7: | alerts, | almost, | appelle, | aunty, | autocorrect, | confirm, | cours, | debe, | deux, | estoy
  -0.7: | fwd, | go, | guess, | hate, | joyeuses, | juste, | kindly, | maam, | meet, | mice, | mucho, | quand
  -0.7: | reach, | refund, | report, | request, | right, | road, | salio, | sera, | sick, | sis, | sors
  -0.7: | sortez, | try, | une, | va, | … accidentally, | … apunte, | … asking, | … aviso, | … banco
  -0.7: | … batterie, | … bonne, | … chain, | … cherchez, | … cle, | … color, | … comprends, | … connais
  -0.7: | … dad, | … daughter, | … dejan, | … etes, | … grandson, | … guidon, | … habla, | … hostel, | … hr
  -0.7: | … laptop, | … m, | … mauvaise, | … mensajes, | … millas, | … missed, | … molesta, | … mothers
  -0.7: | … named, | … pace, | … patron, | … phones, | … pourriez, | … price, | … recogerla, | … regalo
  -0.7: | … selle, | … side, | … t, | … textez, | … the, | … till, | … tranquila, | … unos, | … whatsapp
  -0.7: | … wheel, | … yaar, ~_adm, ~_afi, ~_am, ~_ama, ~_bee, ~_boi, ~_com, ~_din, ~_eno, ~_ex, ~_fat, ~_fem
  -0.7: ~_gar, ~_gau, ~_gh, ~_go, ~_gro, ~_hab, ~_hap, ~_hel, ~_ins, ~_it, ~_it_, ~_jue, ~_las, ~_lec, ~_leg
  -0.7: ~_mar, ~_nue, ~_pa, ~_pog, ~_ref, ~_sch, ~_se_, ~_see, ~_si, ~_son, ~_tia, ~_tie, ~_un_, ~_ve, ~_we
  -0.7: ~aba_, ~abi, ~abou, ~abu, ~acin, ~acka, ~acki, ~add_, ~afi, ~agn, ~ago_, ~aim_, ~ain, ~air, ~ala_
  -0.7: ~all, ~alle, ~alou, ~alu, ~ami, ~amm, ~amme, ~anyt, ~ape, ~au_, ~aul, ~ayu, ~bar, ~bec_, ~been, ~bell
  -0.7: ~bie, ~blie, ~bon, ~bonn, ~bou, ~bre_, ~buc, ~ca_, ~can, ~cat, ~chan, ~che_, ~chi, ~cin, ~ckag, ~cki
  -0.7: ~co_, ~cog, ~com, ~cus, ~days, ~deci, ~ded_, ~dez, ~dijo, ~dist, ~diti, ~dne, ~dow, ~drea, ~du_
  -0.7: ~dule, ~ead, ~eads, ~eaki, ~eau_, ~eco, ~eden, ~edi_, ~eds_, ~eeli, ~eep, ~eeps, ~efie, ~egan, ~ell
  -0.7: ~elq, ~elqu, ~elui, ~ene, ~enev, ~enio, ~eno, ~epi, ~epla, ~esso, ~estl, ~ete_, ~ettr, ~eud, ~evar
  -0.7: ~ewor, ~fem, ~ferm, ~fil, ~for_, ~forg, ~fork, ~foun, ~fte, ~gar, ~garm, ~gau, ~gauc, ~gee, ~gras
  -0.7: ~hace, ~hain, ~hak, ~ham, ~hamb, ~happ, ~har_, ~has_, ~hat, ~hat_, ~hee, ~hel, ~ho_, ~hro, ~ibu
  -0.7: ~icis, ~ieds, ~ift_, ~igh_, ~il_, ~ile_, ~ilis, ~ill, ~ima, ~imp, ~impo, ~ina, ~inin, ~inq, ~ires
  -0.7: ~ise_, ~iss, ~isse, ~ites, ~ivr, ~ix_, ~ize, ~kag, ~kage, ~kidd, ~kids, ~lac, ~lamo, ~lant, ~las
  -0.7: ~lau, ~lder, ~lind, ~livi, ~ll_, ~lle, ~lleu, ~loa, ~loj, ~lom, ~loo, ~lou, ~lou_, ~lour, ~mach
  -0.7: ~mail, ~mar, ~maz, ~mbs, ~mbs_, ~miss, ~mpo, ~mps_, ~na_, ~nah_, ~nand, ~ncin, ~nco, ~ndic, ~ndig
  -0.7: ~ndre, ~ners, ~nlin, ~nomb, ~nos_, ~nsei, ~nta_, ~nto_, ~nty_, ~nve, ~nven, ~nyt, ~offr, ~oge_, ~oig
  -0.7: ~olv, ~oman, ~omeo, ~omew, ~omis, ~ood, ~opp, ~opr, ~ops, ~oqu, ~org, ~ormi, ~oup_, ~pa_, ~paga
  -0.7: ~pagi, ~peu, ~pinc, ~ple_, ~pog, ~poil, ~pol, ~pon, ~pon_, ~ppl, ~ppt, ~pto, ~pur, ~qui_, ~raff
  -0.7: ~rdad, ~rega, ~rks, ~rles, ~rm_, ~rou, ~rove, ~rse_, ~rts, ~rts_, ~rub, ~rude, ~sal, ~sec, ~seco
  -0.7: ~see, ~sema, ~shak, ~son_, ~spla, ~sta, ~sti, ~stil, ~taki, ~tan, ~tan_, ~tap, ~tate, ~tch, ~tera
  -0.7: ~thro, ~ths_, ~till, ~ton, ~tors, ~ttl, ~ttle, ~tur, ~ube, ~ubel, ~ubo_, ~uce, ~udo_, ~ues_, ~uf_
  -0.7: ~ui_, ~uie, ~uier, ~uil, ~uil_, ~umbs, ~un_, ~unt, ~unti, ~urc, ~uss, ~ux_, ~vai, ~var, ~ves, ~ves_
  -0.7: ~voy, ~wed, ~well, ~when, ~whos, ~xcep, ~yes, ~yes_, ~ymen
  -0.78: (tables say none)
  -0.8: 2 … n, NAME el, NAME pero, NAME pis, NAME travaille, NAME … pas, NAME … the, NAME … today, NUMBER ca
  -0.8: NUMBER delete, NUMBER lb, NUMBER will, NUMBER … good, NUMBER … h, NUMBER … late, NUMBER … you
  -0.8: a adore, a big, a block, a casa, a child, a fitting, a marcar, a sorti, a todos, a waiting, a wrong
  -0.8: a … bike, a … busca, a … casa, a … ex, a … l, a … like, a … mis, a … next, a … qui, acepte … el
  -0.8: address … NUMBER, after … so, again … to, agradeceria … no, ai rate, aime … ca, air in, air … le
  -0.8: air … the, airco-, ais, aki no, al poste, align-, along |, alr |, already … it, already … you
  -0.8: always … this, am NAME, am from, am scared, am standing, am … being, amarr-, amor, ancien, and … it
  -0.8: andra-, andrade, anima-, annoying, annule |, annulee, annuler l, anyho-, anyhow, apparently |
  -0.8: apres la, aprob-, apues-, are after, are mistaken, are up, arrete … au, at the, ate the, aurait
  -0.8: autob-, autobus, autorise le, avec mon, avec … chien, avec … taxes, avez mis, avez … deux, aweso-
  -0.8: awesome, ay, ay bendito, back, back with, bajen-, balik, basic … up, be … customer, be … i, been 2
  -0.8: been there, before … go, begin-, beginner, believe … is, beside, betch-, betcha, bette-, better
  -0.8: betwe-, between, bf, bici vieja, bicis usadas, bien por, bike please, bike … me, bites, bites |
  -0.8: blessings, bleue, blk, block |, blowi-, blowing, blowing up, bolts, bon ben, bon encore, bonne … de
  -0.8: book the, bouge, brail-, brake is, brake-, brakes, bro the, brode-, broder, brother |, bruta-, brutal
  -0.8: bubble, buddy, buddy |, bunk, burea-, burge-, burger, burger |, bus is, but she, but |, but … NUMBER
  -0.8: but … for, by noon, by … name, by … place, c … ca, c … elle, ca … NUMBER, ca … aux, cabe en
  -0.8: cadena … vez, call at, call before, call for, call … my, calle |, calls … is, calmez vous, cambiar la
  -0.8: cambien la, cambio … aceite, can, can help, can … a, can … email, can … just, can … leave, cancel the
  -0.8: candado que, card |, cardb-, cardboard, carry schwalbe, carry-, carrying, casa … NAME, cel y, cel yo
  -0.8: cell … mon, cellulaire d, chambres, charge for, charge … the, chargeur, che |, chenn-, chennai
  -0.8: chercher … ma, chez le, chino, choco-, choisir, chris-, chueco, cierran a, cita … manana, clase |
  -0.8: class … NUMBER, clavo, cleaner, clients, clock … the, cogne, collect, collect it, colou-, colour
  -0.8: comad-, comadre, combien avec, combien … les, come for, come home, commande est, commentaire
  -0.8: como … la, completely, con todo, con … lluvia, confirmo, confondez, connais pas, connais … ca
  -0.8: connais … cette, console, contestenme, continuez a, coraj-, coraje, correct your, correct … records
  -0.8: corto la, corto … llamada, courriel pour, cow, crash, crois … ce, crook-, crooked, crooked |, ct
  -0.8: cuando llegues, cuando salgas, cuanto la, cuanto tarda, cuanto va, cuanto … por, cœur, dame un
  -0.8: dan ganas, dans … cote, dans … trafic, das, de cadre, de course, de derailleur, de favor, de parte
  -0.8: de sonar, de … desabonner, de … lado, de … place, de … que, de … ruido, dead … me, decia NUMBER
  -0.8: dehors je, deja … hacer, dejo la, dejo … bici, delante, delete lavado, demain … est, demande … de
  -0.8: deneigee, denver |, derniere … que, des … on, des … pas, desde las, desk, devan-, devant
  -0.8: devant votre, devez avoir, dia de, diagnostico, dice que, did … eat, did … go, dieron mal
  -0.8: direccion vieja, do they, do … bike, do … care, do … charge, do … wear, docteur m, dois, dropper, du
  -0.8: du jeu, du magasin, du mal, du pain, dura |, ear, earrings, ears |, eating my, effacez le, el domingo
  -0.8: el miercoles, el nunca, el … NUMBER, el … llego, el … termina, elbow, electricas, electricas |
  -0.8: elle qui, email i, empac-, en gaspesie, en nada, en … lista, en … tarde, encore le, encore … a
  -0.8: enleve tes, enver-, envoyer vos, equivocaste de, equivoque … dia, era … otra, erreur sur, es conmigo
  -0.8: es pas, es … esa, es … hermano, es … la, es … nombre, esperes, esposa que, esposa |, est avec
  -0.8: est ouvert, est … combien, esta abierto, esta … nombre, estan abiertos, estuvo, ete, etes trompes
  -0.8: etes … la, evalu-, evaluation, excellent, excusas, extended warranty, faites tu, falta el
  -0.8: fastidio con, fea, fee for, fell in, fermez, fermez … quelle, fiesta, finished the, fit it, flat lol
  -0.8: flojo-, flojos, flou, flowers, flyer-, flyers, for camp, for checking, for two, for … insurance
  -0.8: for … texts, forget the, forgot the, fork is, forti-, fortin, found, found the, found … NUMBER
  -0.8: frein est, frere, from dad, from last, funeral home, garder, gasolinera, gateau |, gatin-, gatineau
  -0.8: gave … the, give the, glass |, gloss-, glossy, gluten free, goats, god is, going off, got free
  -0.8: got time, gourd-, gourde, grades, gravel |, greas-, grease, grey, grill-, groce-, guardelo
  -0.8: guidon est, guidon … le, gutte-, hacer ruido, had enough, hahaha |, half term, happy … month, has
  -0.8: has the, hasta el, have left, have your, have … there, he … not, head |, hear you, her name, her no
  -0.8: heureusement, hija |, his wife, histo-, hold on, hold the, holiday, hones-, hora mas, how … should
  -0.8: how … to, hub |, hubby-, hubbys, hubo, husband will, i decline, i ll, i picked, i remember
  -0.8: i … message, i … next, i … standing, i … today, if anybody, il, il … appelle, impor-, imprimir, in 2
  -0.8: in … if, in … just, in … kitchen, in … office, in … window, incorrecto |, insta |, intended
  -0.8: is looking, is picking, is saturday, is wet, is … annoying, is … news, is … red, is … serial
  -0.8: is … wifi, it feels, it outside, it rains, it … am, it … under, it … wet, it … writing, j pense
  -0.8: j … rate, jaja mi, jalan, jamais … achete, jamais … chez, jardi-, je dors, je … dans, je … du
  -0.8: je … garder, joking |, kampu-, kampung, kan, keeps, key to, kill |, kinda, know anyone, know … that
  -0.8: l ancienne, la dame, la dejo, la fiesta, la job, la parada, la patte, la pompe, la route, la … 2
  -0.8: la … finalement, la … jajaja, la … place, la … qui, la … tiene, lady with, laissez, lakeside, laksa
  -0.8: lared-, laredo, late … NUMBER, lavadora, lb, le digan, le digas, le modele, le pneu, le queda
  -0.8: le ticket, le va, le … me, le … poner, leave at, leave for, leave … key, leave … outside, lect
  -0.8: lecturer, left over, left … is, lefto-, leftovers, leh i, lend … your, lent, les cles, les liens
  -0.8: les … pas, like, like … is, line on, linea |, list … far, llamen |, llegues, llora-, llorar, loaner |
  -0.8: locker, lrt, m as, madre, making a, making it, mama … no, mandelo, mando, manera … que, mano, marli-
  -0.8: marlin, marlin NUMBER, marriage, mars, mata, maudit |, mauvais destinataire, mauvais number, me borro
  -0.8: me cobraron, me das, me first, me iban, me saquen, me vale, me what, me … bring, me … ganas, me … in
  -0.8: me … receipt, meant … my, meet … the, meeting |, meilleure, merci |, mercr-, mercredi, mettez le
  -0.8: mettez mon, mezclo, mi hermana, mi jefe, mi suscripcion, mia es, might … late, mine has, mirac-
  -0.8: miracle, missed call, mistaken, mitte-, modele la, mon adresse, mon chien, mon … partout, monter
  -0.8: month and, morado, more>angry, more>more, moteu-, mover, moyen, mtn, mubar-, mubarak, much … in
  -0.8: music-, musica, must … your, muy caro, my calendar, my coach, my credit, my gift, my grandmother
  -0.8: my laptop, my wallet, my … must, my … old, my … parts, my … pick, my … please, my … still, n he
  -0.8: nail trim, name, nanas, needed i, neigh-, neufs, never told, never … you, new month, new … who
  -0.8: next to, no charge, no contesta, no … but, no … contestar, no … digan, nobody … the, nom … ma
  -0.8: nombre esta, nonse-, nonsense, noodl-, not interested, not like, not start, not stay, not think
  -0.8: not who, not … home, nugge-, nugget, number belongs, number … mistake, numero ici, numero incorrecto
  -0.8: numero le, numero partout, numero … maintenant, of … account, of … damage, ofrece, often … i, ok … la
  -0.8: okey, old … card, old … in, old … with, on mine, on queen, on texte, on thursday, on … left
  -0.8: on … train, oncle, one by, one … or, only … i, or shine, or … there, order updates, ordered, orkut
  -0.8: otra … el, out when, packe-, pagar en, paid … and, pan dulce, panee-, paneer, papi, paques, paques |
  -0.8: par … le, para parar, para … el, parking is, partage, partant, partes, pas … arrive, pas … par
  -0.8: pasaron, patro-, patron, patte, patte de, patte … derailleur, payer … deux, payme-, pendant la, peor
  -0.8: perdi-, perdon … me, pero … bien, perro, petit, peux … etre, peux … le, pics … the, pig |, pintura |
  -0.8: pis ca, plaint, plan, please … got, pleut |, plus client, pollo, ponen, ponga-, pool, por … delete
  -0.8: posts, pothole, pour l, pour … hiver, pour … personnes, pouss-, praye-, prend, prendre, presion
  -0.8: pressed, presta … schrader, pret avant, prix pour, problemes, promos … me, pront-, pronto, properly
  -0.8: pude … el, puedo llevar, puedo … hoy, puedo … la, puerta de, pupus-, pupusas, purse, pus capable
  -0.8: put an, put … end, qu … est, qu … texte, que … attends, que … cambien, que … ese, que … mandaron
  -0.8: que … sale, que … se, quelle … la, quelq-, quien busca, quien … dio, quiero, quiten, racing, rail
  -0.8: rain or, rain … shine, ready … one, real one, reassigned, recevoir de, recogerla, recommandez, reg
  -0.8: regalo de, rendez moi, renuncie, rep, reparacion … para, reparar, repea-, repeat, repit-, requires
  -0.8: rice |, rien achete, rien laisse, rien |, right … me, rin, robots, rolli-, rolling, roomi-, roomie
  -0.8: roue arrete, rouge, rubbing, rue des, rueda, rueda de, runni-, running, sacaron la, sad, saddle is
  -0.8: sale la, salgas, salio, sambar, san, savai-, scan, schwa-, schwalbe, scratched, se va, se … queda
  -0.8: se … samedi, se … son, seat … please, second … but, send>you, serial … is, she say, shift, shifter is
  -0.8: should … there, showed, shows, si possible, siaux, signals, silla, silve-, silver, since last, sinon
  -0.8: sir … am, sirve, site, slipping, smells like, snapped |, solo quiero, solo … bici, son de, sonar
  -0.8: sophi-, sophie, sorry wrong, sorry … no, sounds … a, spa, spam … my, spams, spots, squee-, st |
  -0.8: stage, stagi-, stay open, steam-, sti, sticks, sticks |, still … on, stomach, stop carrying
  -0.8: stop … bike, stop>not, stopped by, store … the, su madre, su mama, subie-, succession, suegra
  -0.8: suis … travail, summer, summo-, sur le, sure … i, svp la, take … please, talla NUMBER, tarda |
  -0.8: taugh-, taught, te … el, te … un, tele |, telefono … es, telephone je, tengo … la, term, tesco
  -0.8: text somebody, text … an, texted … wrong, texter moi, textos … une, texts and, texts … and
  -0.8: texts … week, thai, that just, that … us, the bridge, the fire, the fork, the gas, the lady
  -0.8: the library, the party, the pharmacy, the train, the tunnel, the … be, the … goes, the … is
  -0.8: the … might, the … name, the … outside, the … pic, the … plate, the … sticks, the … up, the … we
  -0.8: the … without, the … yes, there any, there-, they … a, this man, this number, this … can, this … has
  -0.8: this … meant, this … scam, ti, tienen … para, to join, to miss, to whom, toddler … the, toi au
  -0.8: tonde-, toquen, touch the, town … the, trafic, traig-, transferencia, tray, trim for, trois, tromper
  -0.8: trompes, trop petit, trottinettes |, trunk, tuerca, tues |, tuiti-, tuition, turn left, un cadeau
  -0.8: un cafe, un … autre, un … mal, une evaluation, une … au, une … svp, up … texting, uploa-, upload
  -0.8: urgente, usado-, usados, use … shop, va … combien, vais … votre, vario-, varios, velo n, vendu |
  -0.8: venti-, vert, vieja you, vienes, vient de, vine, virement |, viuda, voir, voit samedi, votre NAME
  -0.8: votre numero, vous appelle, vous avez, vous m, vous ouverts, vous voyez, vous … avoir, vous … garder
  -0.8: vous … trompes, vous … une, voy tarde, voy yo, voy … camino, voy … pagar, wah, wahoo, waitlist for
  -0.8: walle-, wallet, warne-, warned, wasps, way too, we come, we do, we … go, weekends, weeks, were at
  -0.8: were you, weste-, western, what psi, what that, what year, what … wrong, whats-, wheel-, wheels |
  -0.8: when … phone, when … turn, which … to, which-, whichever, whist-, who was, whoever … is, wicked good
  -0.8: wil, will give, will put, will … him, will … stay, winning, with … is, with … me, with … red, wks
  -0.8: wobbly, work, works |, would love, wrong>these, y reste, y … bien, y … conozco, y … soy, yendo
  -0.8: yes that, you coming, you fix, you free, you left, you llego, you parale, you pues, you reached
  -0.8: you run, you send, you … alone, you … for, you … mas, you … our, you … pague, you … schwalbe
  -0.8: you … today, you … when, your shoes, your … it, your … just, your … of, your … send, | busy
  -0.8: | commande, | con, | demasiado, | detengan, | dile, | finished, | gel, | kids, | laptop, | like
  -0.8: | livrez, | llamame, | mauvaise, | necesito, | p, | personne, | pics, | pour, | pregnant, | presta
  -0.8: | race, | ran, | sat, | solicito, | solo, | sounds, | texting, | texto, | tried, | yaar, | … adresse
  -0.8: | … apago, | … bendito, | … blue, | … buena, | … checked, | … cost, | … couleur, | … cracked, | … das
  -0.8: | … else, | … english, | … equivocaron, | … equivoque, | … for, | … gave, | … has, | … hijo
  -0.8: | … intensos, | … llevar, | … made, | … mandando, | … mauvais, | … met, | … molestia, | … morning
  -0.8: | … mubarak, | … nice, | … parada, | … remember, | … rode, | … sera, | … tal, | … tarjeta, | … two
  -0.8: | … use, | … vient, ~?ur, ~_abo, ~_ah, ~_awe, ~_ay_, ~_bie, ~_bon, ~_by, ~_cad, ~_cha, ~_chr, ~_cod
  -0.8: ~_cue, ~_deu, ~_du_, ~_esa, ~_far, ~_fl, ~_fr, ~_gi, ~_gor, ~_ho, ~_hol, ~_il_, ~_le, ~_lue, ~_mej
  -0.8: ~_met, ~_mic, ~_nah, ~_nig, ~_nut, ~_opi, ~_pat, ~_pei, ~_peu, ~_pos, ~_pow, ~_pr, ~_rad, ~_reb
  -0.8: ~_sav, ~_sta, ~_sy, ~_ti, ~_ti_, ~_tra, ~_twi, ~_vil, ~_wa, ~_wee, ~_wet, ~_wh, ~_who, ~_wif, ~abe
  -0.8: ~ablo, ~ace_, ~ad_, ~ajaj, ~alet, ~ama, ~ambr, ~ame, ~ania, ~anno, ~anse, ~appy, ~arda, ~ardi, ~are_
  -0.8: ~ares, ~ark_, ~arle, ~asi, ~asia, ~asse, ~ath, ~auch, ~auri, ~axi, ~aye_, ~aym, ~ayme, ~back, ~barb
  -0.8: ~bee, ~bett, ~betw, ~bia, ~bles, ~boi, ~both, ~bra, ~buck, ~bure, ~by_, ~can_, ~card, ~ce_, ~ched
  -0.8: ~choc, ~chri, ~couc, ~cove, ~croc, ~cteu, ~dad_, ~dado, ~dan, ~day, ~day_, ~dee_, ~desk, ~dido, ~dle
  -0.8: ~dois, ~dra, ~dura, ~ead_, ~eal, ~eat_, ~eau, ~ecin, ~ecol, ~ect_, ~ee_, ~eeks, ~eep_, ~eet, ~efor
  -0.8: ~ein, ~ein_, ~eir, ~ele_, ~elu, ~empl, ~empo, ~eng, ~engo, ~enia, ~enso, ~eps, ~epu, ~erar, ~ercr
  -0.8: ~ern_, ~esk_, ~espo, ~essi, ~est_, ~etwe, ~eug, ~eur, ~eur_, ~eux, ~extr, ~fail, ~fat, ~feel, ~fi_
  -0.8: ~geo, ~ger_, ~ghb, ~ghbo, ~gic, ~gro, ~gro_, ~guan, ~he_, ~hey_, ~hi_, ~hif, ~hift, ~hris, ~hroo
  -0.8: ~hui, ~iba_, ~ice, ~ice_, ~iche, ~ick_, ~ieta, ~ieu, ~ift, ~ighb, ~igi, ~igui, ~ine_, ~ips, ~ips_
  -0.8: ~iscu, ~itas, ~item, ~ize_, ~jand, ~jo_, ~joy_, ~jue, ~junt, ~lace, ~lar, ~las_, ~letr, ~lie_, ~link
  -0.8: ~lla_, ~llas, ~lle_, ~lls, ~lls_, ~loan, ~lot, ~lta, ~luv, ~mb_, ~mbre, ~mean, ~mej, ~mins, ~mol
  -0.8: ~mond, ~moo, ~mpin, ~mpos, ~mps, ~nah, ~ndit, ~ndra, ~nen_, ~nga, ~nior, ~noyi, ~nre, ~ns_, ~ntai
  -0.8: ~ntry, ~nuit, ~nut, ~obu, ~obus, ~oca_, ~octo, ~oile, ~ok_, ~omb, ~ome_, ~ompl, ~onam, ~ool_, ~ope
  -0.8: ~opin, ~oppi, ~oque, ~orci, ~ork_, ~orks, ~orni, ~oso_, ~oss, ~oteu, ~ouce, ~ouvr, ~oyen, ~oyi, ~oyin
  -0.8: ~pab, ~paci, ~pana, ~part, ~paym, ~pein, ~pell, ~pla, ~poc, ~pos, ~pow, ~ppin, ~ppy, ~ppy_, ~pti
  -0.8: ~pun, ~rad, ~rco_, ~rcr, ~rcre, ~rd_, ~rdi, ~reas, ~reet, ~repo, ~rere, ~res, ~rfu, ~rick, ~rida
  -0.8: ~ride, ~ring, ~rmac, ~rop_, ~ropr, ~row_, ~rran, ~rro_, ~rt_, ~rud, ~saba, ~sar_, ~sca, ~sco, ~sea
  -0.8: ~seri, ~set_, ~shif, ~sino, ~siri, ~sit, ~spe, ~ss_, ~ssin, ~stal, ~stit, ~stur, ~sur, ~swee, ~tamo
  -0.8: ~tati, ~tel, ~tel_, ~timo, ~tina, ~tmen, ~tobu, ~toy, ~tras, ~tted, ~ttre, ~tun, ~twi, ~uad, ~ube_
  -0.8: ~ubo, ~ucou, ~ueez, ~uelq, ~uer, ~ues, ~uev, ~ueva, ~uild, ~umb_, ~uner, ~uns_, ~urea, ~urin, ~urpr
  -0.8: ~utob, ~uts_, ~vais, ~vat, ~vern, ~vie, ~vin, ~wah_, ~way_, ~week, ~ween, ~weso, ~wet, ~who, ~wic
  -0.8: ~wife, ~xtr, ~xtra, ~yme, ~zco
  -0.9: 2 weeks, NAME aqui, NAME lol, NAME off, NAME she, NAME … for, NUMBER bucks, NUMBER esta, NUMBER sur
  -0.9: NUMBER … are, NUMBER … at, NUMBER … bcd, NUMBER … come, NUMBER … des, NUMBER … el, NUMBER … last
  -0.9: NUMBER … month, NUMBER … no, NUMBER … que, NUMBER … st, a black, a cafe, a disque, a domicilio, a du
  -0.9: a job, a los, a podcast, a quoi, a ramp, a ser, a … discount, a … fin, a … hora, a … jeu, a … marido
  -0.9: a … n, a … texto, a … ville, a … weekend, a … what, a … wheel, about you, about … bike, abrazo
  -0.9: abt the, abuja, aceptan tarjeta, address i, adjust, admirer, after … night, afternoon |, ah i
  -0.9: ahead of, ahora … tengo, ahorita … puedo, ai des, ai du, ai trouve, akka, akpos, alguien mas, alla
  -0.9: alumi-, am afraid, am at, am his, am locked, am … talking, am … that, amis |, and loves, and not
  -0.9: and … will, annees NUMBER, annuler ma, annuler … commande, annulez … commande, appart, appelee
  -0.9: apprendre, appro-, aprender, apuntame en, apunten, aqui me, aqui … vive, are eating, are paying
  -0.9: are … hours, arif, arret … bus, arretent pas, arrive a, asere, asiento viejo, ask |, asking if
  -0.9: asking … you, at 2, at work, at wrong, at yours, at … table, at … when, ate a, auto, avant midi
  -0.9: avec le, avec quelqu, avec … un, avez … eu, aye, baby |, baila-, bain, baissez, baker-, bakery
  -0.9: banner, barbe, barn, barree, basic tune, batch-, battery low, be a, be … and, been … weeks, befor-
  -0.9: before, before we, behind the, being repaired, believe it, beta, bibs, bien los, bike boxes
  -0.9: bikes … you, birthday |, blague, blocked the, blurr-, blurry, boite-, boites, boiti-, boitier
  -0.9: booking |, boome-, boomer, boon, borro el, bought NUMBER, box … with, breathing, bride, bridg-
  -0.9: bridge, bring the, bringing it, bruis-, bubbl-, bucks, buggi-, burni-, burning, burnt |, by 2
  -0.9: by tonight, c, c … ma, c … tout, ca chez, ca en, ca va, ca … pas, cable is, cable … is, cadeau |
  -0.9: cage |, call … back, call … house, called, calme … textos, cambiar |, came back, camil-, can give
  -0.9: can wait, can … hold, can … order, can … sleep, can … stop, cancel … the, cancele la, canceller
  -0.9: capable de, card … you, cargar, carpe-, carpet, cena, chairs |, char |, charge … fois, charger |
  -0.9: chere |, child-, chilli, chole, clic, cliente … ustedes, close on, clous |, colom-, colores
  -0.9: come … the, comfo-, coming along, commande … le, comme l, compran, compran … usadas, comptoir … a
  -0.9: con ese, con … persona, con … rueda, conseils, contratando, contratando |, cooke-, corriger votre
  -0.9: corte, coudonc, coudonc vous, cour, cousin he, crazy |, creaking, cream |, credit … from, croches
  -0.9: cuadro … NUMBER, cual … su, cuando es, cuando freno, cuando … deje, cuanto cuesta, curso, damage |
  -0.9: dans le, dans … min, darse, dates, day before, day please, de bicyclette, de bus, de combien
  -0.9: de donde, de llover, de … abren, de … achaler, de … cadenas, de … ce, de … escuela, de … fait
  -0.9: de … luces, de … todavia, deada-, deadass, decroche, dedic-, dejamos, dejen … de, delete … o
  -0.9: demandez a, demo day, depla-, des annees, des … NUMBER, destinatario, deux pneus, deux velos
  -0.9: devant chez, devant … vous, devolver, did your, died, dient-, dientes, different, dimanche est
  -0.9: direction, do this, does, done … NUMBER, done … i, dormir |, dos … la, dozen, drill |, du … vous, e07
  -0.9: earri-, ears, eat my, eid, eid mubarak, el contacto, el curso, el numero, el pedal, el presio
  -0.9: el semaforo, el tornillo, electrica |, electricite, eleva-, elle, elles, en face, en … cuenta
  -0.9: en … semaforo, ends in, enfrente |, enlevez … svp, entend, entree, envoie une, equivocada |
  -0.9: equivocaron, es ese, es necesario, es … jaja, esa bici, escal-, escue-, escuela, est en, est ma
  -0.9: est moi, est plein, est … blague, est … cadeau, est … robot, est … tel, esta … con, esta … de
  -0.9: esta … el, este … ahora, este … es, etais dans, etais … le, etes … je, etes … meilleurs, even … to
  -0.9: event-, everyone, everything ok, exchange the, extendida, eyebrows, factura con, factura … mi, fade
  -0.9: fail, fair, farid, fasting, fault, fell … a, fermeture, fermi-, fever, few, field, fiest-, fille va
  -0.9: final … la, fine do, finit … NUMBER, first, first ride, fitting, florida, flower, for NUMBER, for a
  -0.9: for letting, for … cheaper, for … thank, for … tow, for … when, forever>forever, forgot to, fri |
  -0.9: fried, fried rice, from … haha, from … mailing, frotte |, fry, furna-, furnace, gagne-
  -0.9: garantia extendida, gardez les, genio-, genios, gift, glass, glue, goat, goes, gone in, good |
  -0.9: good … you, got NAME, got … wrong, gracias … la, grade, grade-, groomer, growi-, growing, guy, habei-
  -0.9: habeis, hablar … el, hago |, haha non, half your, half |, happy thanksgiving, happy … day, has NUMBER
  -0.9: have some, have … call, hear about, heat, her bike, her … number, heures |, hier … avez, hold … the
  -0.9: hoodie, hook, hope you, hope |, hora es, hot water, hotel, how you, how … ahead, hrs, husba-, i at
  -0.9: i ate, i bring, i heard, i meant, i wear, i … afraid, i … down, i … locked, i … phone, i … yesterday
  -0.9: il s, il … jamais, in advance, in here, in library, incorrect number, infolettre, instead … calling
  -0.9: is bad, is busy, is coming, is flat, is late, is ridiculous, is she, is smudged, is taking, is under
  -0.9: is … a, is … gift, is … group, is … never, is … sorry, it home, it never, it under, it … by, it … not
  -0.9: it … yet, j entends, j … assez, j … pas, jamais je, jamais … vous, je connais, je vends, je … avec
  -0.9: je … meme, jeu … la, jk it, jumea-, jusqua quand, keep texting, keep … change, keep … it
  -0.9: keeps saying, key … the, kick off, kicke-, kicked, killi-, king |, kiss, kitchen |, knew, l
  -0.9: l appareil, l entree, la carte, la cena, la cote, la dans, la direction, la fermeture, la horquilla
  -0.9: la mama, la moins, la negra, la nota, la novela, la ocupo, la orden, la piste, la playa, la rifa
  -0.9: la seule, la vecina, la |, la … equivocada, la … est, la … estaba, la … extendida, la … haha
  -0.9: la … todo, labor, lache l, lache … la, lakes-, lana, landl-, las, last … this, laughing at, lave
  -0.9: le agradeceria, le colis, le courant, le dehors, le derailleur, le dieron, le petit, le … foto
  -0.9: le … juste, le … la, le … sur, le … veut, learn-, leave … old, leaving it, left me, left … should
  -0.9: les speciaux, let … go, let … in, like an, lisbo-, lisbon, list so, listening, live here, ll, llanta
  -0.9: llanta vieja, llave … la, llega-, lleve nada, llevo a, lo dieron, lo … de, lo … hace, load
  -0.9: lock … lost, locked, lol so, lol that, los ninos, los voy, lowri-, lowrider, lube for, luck, lugar |
  -0.9: m est, ma chaine, ma roue, ma soeur, maill-, mama … por, manana a, manana … las, mandaste, mango-
  -0.9: many … lol, map |, mari … pas, maste-, master, mauve, mauve |, mayus-, mayusculas, me cai, me hace
  -0.9: me robaron, me … ca, me … dieron, me … i, me … list, me … para, me … stop, me … un, me … voicemail
  -0.9: measured, medical, mejor, mejor you, mensajes … favor, mensajes … yo, mero llego, merry xmas
  -0.9: mes pneus, message is, message la, message vous, message when, messages … a, mettez … la, mezcl-
  -0.9: mi … gracias, mick, micro-, mid, milla-, millas, mind the, minou, mistake … is, moins chere, mon beau
  -0.9: mon frein, mon … il, mon … que, monday, morad-, more … at, more … since, more … so, morning is, mou |
  -0.9: moved the, much i, much … the, mucho, muy … el, my boss, my i, my keys, my light, my map, my … can
  -0.9: my … credit, my … email, my … what, nada … lo, nadie contesta, nans, ne repondez, ne veux
  -0.9: ne … jamais, necesario, network is, never reply, new job, new no, new sim, new … you, news … my
  -0.9: newsl-, newsletter, ni … es, nina … NUMBER, no dey, no es, no lleve, no que, no … comprado
  -0.9: no … cuando, no … hasta, nombre en, non stop, not care, not close, not hers, not … can, not … signing
  -0.9: not … wrong, not>angry, nothing but, nouveau … c, novak-, novaks, now do, number anymore, number she
  -0.9: nursi-, nursing, o la, o todavia, october, of NUMBER, of calling, of us, off by, off … not
  -0.9: office til, ok … attends, old address, old … i, on hold, on sat, on … call, on … cards, on … porch
  -0.9: on … un, one today, one … only, only not, open … the, openings, or … NUMBER, or … that, or … what
  -0.9: orden delete, order-, os habeis, other, oups j, oups … ai, out … my, out … now, ouverte, pagan
  -0.9: pantalon, pants, papa que, para mi, paren-, parki-, parking, parking in, partn-, pas, pas attendre
  -0.9: pas cher, pas les, pas mme, pas … casque, pas … cliente, patate |, path, payda-, payday, pedales de
  -0.9: pense … tu, perce-, percent, perdu le, perfu-, perfume, permission to, petro-, petrol, peur |
  -0.9: peux … parler, pharmacy, phone fell, photo … la, physi-, pick me, pickup i, pizze-, pizzeria, plato
  -0.9: playa |, please … name, plus … avec, pneus NUMBER, pneus sont, podca-, podcast, polka-, polkadot
  -0.9: ponch-, pont, popul-, por si, porque … me, pour rien, pour ton, pour … cadeau, pouti-, pret pour
  -0.9: pretty … this, prevenez, propr-, proprietaire, puede-, puedo pagar, puedo pasar, puerc-, puerco
  -0.9: pulli-, pun, put, put … the, quad, quad lock, que buscan, que pedi, que … dejen, que … llegan
  -0.9: que … manden, que … voulais, quedo … gracias, qui pour, quien … NAME, quier-, quiero … por
  -0.9: quiero … una, ramasse, reached the, really |, reciben, recoge |, recogi la, red light, refuse … pay
  -0.9: release, remonter, remorque, remorques, rent, rentres, replace, replied … to, reply … your, reset
  -0.9: residents, responda, reste, restees, resultats, retire de, retrouve … velo, ride, ride … my
  -0.9: rien … vous, right … for, rim, rode, rotor-, rotors, roule … un, roza, rubbish, rubs |, ruedas |
  -0.9: sabad-, sale, sans … lire, saura-, se equivocaron, search, secre-, see … then, see … tomorrow, segun-
  -0.9: selle-, seller, semaf-, semaforo, sent that, server, shamp-, shampoo, she made, shed |, shipping
  -0.9: short-, si, si … le, side |, sign it, sin … jaja, sir … have, siste-, slow |, smudg-, smudged, snapp-
  -0.9: snapped, so can, so he, so not, so … better, so … does, so … i, sola, somebody elses, son will
  -0.9: soy cliente, soy el, stalk-, start with, station, still … that, stop you, stop … around, stop … his
  -0.9: stories, stuck in, stuck … my, su … esta, sucia, suis … dans, suis … mme, sure, surprise |, suspect
  -0.9: swear, sylla-, syllabus, t … la, talla chica, tamil, te mande, teacher, tel de, telephone alors
  -0.9: tell my, tell … wife, tenni-, tennis, tercer, text by, texts here, texts when, thank … dear
  -0.9: that frame, that pic, that thing, that … about, that … is, the back, the bakery, the beach, the best
  -0.9: the blue, the car, the charger, the cheaper, the cover, the crack, the deals, the discount
  -0.9: the downtown, the freehub, the fridge, the green, the helmet, the hook, the invite, the server
  -0.9: the shifter, the spam, the test, the tow, the vicar, the … bar, the … crank, the … floor, the … free
  -0.9: the … invoice, the … it, the … keeps, the … knocking, the … look, the … saddle, the … today
  -0.9: the … warranty, there a, think got, think … gave, thinking … you, thinks … am, this person, this your
  -0.9: through the, thru, thurs-, ticket is, tienda |, tiene un, tienen el, tirar, tire is, tissu-, tissue
  -0.9: title, to exchange, to school, to … an, to … fcc, today … a, ton … a, too small, too |, toque-, tough
  -0.9: toutes les, tow … is, town til, trabajo … que, transporte, treas-, tried the, tu tia, tu |, tu … te
  -0.9: tub, tv, two … one, un abrazo, un … ca, uncles, une blague, up … a, us in, used one, usual |, va y
  -0.9: va … ser, vais … un, vaiss-, vaisselle, veget-, vello-, vellore, vendan, vends, veut une, veux … mon
  -0.9: veux … vous, vicar, viene, viens avec, viens chercher, vieux pneus, vin, vineg-, vinegar, vive … NAME
  -0.9: voicemail, vomit-, voudrais que, vous … avec, vous … quoi, voy … hacer, vuelta, waiting … for
  -0.9: walking |, want some, wants … go, washer, watch it, way … reach, we got, we talked, went … i, what
  -0.9: what … he, what … is, wheels, when … your, where got, which bike, which lube, which … for
  -0.9: while … wait, who i, whole day, wifes phone, will, will be, will kill, will … back, will … with
  -0.9: windows, with … at, with … wheels, wo, wrong bike, wrong chat, wrong … is, wrong … on, wrong … sorry
  -0.9: y aller, y … cuando, y … numero, y … saca, yello-, yellow, yo … de, yo … lleve, you charge, you chole
  -0.9: you dear, you forgot, you install, you missed, you pas, you switch, you te, you then, you win
  -0.9: you … give, you … las, you … match, you … much, you … next, you … tuesday, your car, your counter
  -0.9: your message, your survey, your … already, your … he, your … name, your … says, | abren, | aye
  -0.9: | boss, | calls, | chinguen, | compran, | connais, | dejo, | eid, | estas, | gift, | incorrect
  -0.9: | kinda, | liked, | ma, | meant, | missing, | mum, | na, | parfait, | practice, | seat, | stuck
  -0.9: | student, | sunday, | trabajo, | traigo, | uh, | weekend, | wo, | … behind, | … bouton, | … cadena
  -0.9: | … chairs, | … checking, | … chole, | … clicking, | … destinataire, | … di, | … dialed, | … donne
  -0.9: | … exam, | … fair, | … forgot, | … front, | … gate, | … manubrio, | … marketing, | … mecano
  -0.9: | … moved, | … of, | … old, | … pagar, | … pare, | … pasar, | … perfect, | … psi, | … quoi
  -0.9: | … rappels, | … reponds, | … robot, | … rue, | … seat, | … seen, | … shimano, | … siguen, | … sounds
  -0.9: | … stuck, | … suis, | … tantito, | … tarda, | … thanksgiving, | … unsubscribe, | … vitesses
  -0.9: | … when, | … whoever, | … will, | … xmas, ~_alm, ~_ap, ~_ba, ~_bef, ~_bel, ~_bic, ~_bl, ~_buc, ~_bui
  -0.9: ~_c_, ~_ca, ~_cap, ~_cas, ~_dad, ~_doe, ~_dud, ~_ebi, ~_ell, ~_eq, ~_equ, ~_es, ~_fou, ~_fun, ~_goe
  -0.9: ~_gos, ~_gr, ~_hac, ~_hay, ~_her, ~_hin, ~_hrs, ~_ir, ~_jum, ~_kan, ~_ke, ~_l_, ~_lik, ~_lon, ~_mos
  -0.9: ~_nam, ~_one, ~_ped, ~_pi, ~_pon, ~_pue, ~_put, ~_quo, ~_ras, ~_rig, ~_sec, ~_si_, ~_sk, ~_tai, ~_tr
  -0.9: ~_tv, ~_tv_, ~_tw, ~_ub, ~_usa, ~_use, ~_ven, ~_vic, ~_wha, ~_wil, ~_wo_, ~_wor, ~_yel, ~aba, ~adit
  -0.9: ~ado_, ~ago, ~aigo, ~alga, ~alio, ~alls, ~alv, ~ange, ~anni, ~ano, ~appa, ~arki, ~arl, ~aso_, ~aut_
  -0.9: ~awe, ~awes, ~ay_, ~ayo_, ~bef, ~befo, ~bei, ~bel, ~ben, ~bic, ~bin, ~bit, ~bje, ~bjec, ~broo, ~bui
  -0.9: ~buil, ~cado, ~caja, ~cano, ~cas, ~cas_, ~cino, ~cla, ~clar, ~clou, ~cov, ~cro, ~cur, ~dd_, ~deau
  -0.9: ~ded, ~der_, ~deu, ~dir_, ~doe, ~does, ~dos_, ~dud, ~ears, ~eate, ~eb_, ~ebik, ~ecre, ~ecto, ~ecy
  -0.9: ~eek, ~ef_, ~eg_, ~egro, ~ela_, ~elle, ~emis, ~empr, ~endr, ~ense, ~erco, ~erg, ~esk, ~esom, ~esp
  -0.9: ~ethe, ~eux_, ~ewer, ~ewsl, ~far, ~faul, ~fes, ~feve, ~ffe, ~fit_, ~fole, ~fou, ~gada, ~ganl, ~ge_
  -0.9: ~gge, ~ght, ~gia, ~gift, ~givi, ~gl_, ~glas, ~goe, ~goes, ~gris, ~gund, ~guno, ~guy_, ~hap, ~har
  -0.9: ~harp, ~hay, ~hbou, ~hey, ~hijo, ~hor, ~hote, ~hrs, ~hrs_, ~hru, ~hru_, ~hur, ~ial_, ~ibra, ~ick
  -0.9: ~iclo, ~ide, ~ill_, ~ind_, ~ink, ~ipt_, ~irle, ~ited, ~ivo_, ~ivre, ~jor_, ~kin, ~lan, ~lco, ~ldi
  -0.9: ~like, ~lleg, ~llen, ~lpa, ~lpe_, ~mba_, ~men_, ~mier, ~mo_, ~mpes, ~mpl, ~mpor, ~nai, ~ncai, ~nds
  -0.9: ~nego, ~nest, ~ngr, ~ngra, ~nna, ~nsad, ~nse_, ~nsp, ~ntil, ~ntr, ~nuev, ~ocup, ~od_, ~ode, ~okes
  -0.9: ~ola, ~olde, ~olo, ~onch, ~ond, ~onto, ~ony, ~ood_, ~ora, ~ord, ~orge, ~orig, ~orn, ~orn_, ~orro
  -0.9: ~orwa, ~ouge, ~ovi, ~pas_, ~pei, ~phi, ~pie, ~pie_, ~pin, ~plac, ~poco, ~pok, ~poke, ~ppe, ~ppro
  -0.9: ~pre, ~put_, ~quid, ~quiz, ~quoi, ~rai, ~rant, ~rco, ~rea, ~rec, ~red_, ~repa, ~rgad, ~rico, ~righ
  -0.9: ~rino, ~rno, ~roda, ~roun, ~rown, ~rsd, ~rsda, ~rst_, ~rter, ~ruct, ~rue, ~ry_, ~ryth, ~saf, ~sav
  -0.9: ~sba, ~sban, ~scan, ~secr, ~sh_, ~siga, ~site, ~sive, ~slet, ~stat, ~stel, ~tabl, ~tat, ~tea, ~thru
  -0.9: ~tia_, ~tit_, ~tor_, ~tra, ~troi, ~trus, ~tte, ~tudi, ~ture, ~tuvo, ~ubb, ~uem, ~uge_, ~uin, ~unn
  -0.9: ~uoi, ~uoi_, ~upu, ~ure, ~ursd, ~usba, ~uvo_, ~uvre, ~vee, ~wee, ~wer_, ~wha, ~what, ~wil, ~will
  -0.9: ~wor, ~wsl, ~wsle, ~yee, ~yee_, ~yel, ~yell, ~ying, ~yuda
  -1.0: 2 min, 2 … svp, NAME never, NAME … in, NAME … va, NUMBER hours, NUMBER miles, NUMBER oak
  -1.0: NUMBER percent, NUMBER personnes, NUMBER she, NUMBER still, NUMBER then, NUMBER to, NUMBER … enough
  -1.0: NUMBER … est, NUMBER … like, NUMBER … us, a bottle, a combien, a cualquier, a jo, a mile, a nombre
  -1.0: a ramasser, a red, a tantot, a true, a … because, a … cage, a … envers, a … hijo, a … las, a … marche
  -1.0: a … mensajes, a … nina, a … senora, a … svp, a … une, aa, about … please, acabo el, aceite |
  -1.0: acuerdo … el, addre-, address, adelanto, admin, ado, advan-, advance, afrai-, afraid, agota-
  -1.0: ahi … you, ai herite, ai … c, ai … velo, al asiento, al dia, al trabajo, alcanza |, ale, alguien |
  -1.0: all … you, alley, alley |, alone with, am away, am in, am too, am … blind, am … customer, am … work
  -1.0: am … your, amari-, an ebike, andar sin, ang, angry, annuler le, answe-, antes … las, any good
  -1.0: aparte |, appareil, appear, appelle NAME, applies, apret-, are NUMBER, are saying, are they
  -1.0: are … again, arriv-, arrivee, arthr-, arthritis, ask about, aslee-, asleep, assignment, at least
  -1.0: at … hospital, attends |, au … a, avait dit, avec des, avez rejoint, avez … j, avisenme cuando
  -1.0: away … a, baila, banan-, bande-, bar |, batht-, bathtub, batterie |, bc, beach, beauc-, beaucoup
  -1.0: behind you, belongs … the, bendi-, best way, bici sin, bicicleta … es, bien gracias, bike outside
  -1.0: bike still, bike … have, bike … need, birth-, birthday, bisou-, bisous, blanc-, bloque la, boots
  -1.0: both … us, boucl-, boue |, boutt-, boutte, brake … not, breakdown, broke, brook-, brooks, bucket list
  -1.0: buena-, bumps, but this, buy used, by, by around, by at, by that, by … or, c … grave, c … vrai
  -1.0: ca avoir, ca change, ca … du, cabe, cada … mandan, cadenas … vous, cake for, cambiela, cambio el
  -1.0: camis-, can … borrow, can … you, candado … la, cannondale |, cansada de, canso-, cansones, card, cars
  -1.0: casque … la, casserole, ce … ni, celui que, celui … vous, ces rappels, chaine |, chair, chang-
  -1.0: character, charged … twice, cheaper |, checar, check … spam, check … the, checking … on, chevere
  -1.0: chips, choir, chope, client a, coat |, code postal, cold |, colum-, combien … un, come then
  -1.0: come … instead, come … me, comes, comio, commande j, comment |, commuter, con mi, conditions
  -1.0: confirming, contacts |, cool, copies |, corta, couch, couin-, could … check, cousin, cowor-, crank-
  -1.0: cranks, creak-, crie, cual es, cualquier hora, cuando la, cuanto mandan, cuanto sale, cuanto … con
  -1.0: cuanto … esto, cuanto … la, curry, dad can, dad is, dan clases, darli-, darling, day lol, days
  -1.0: de abajo, de alta, de bike, de bloquearlos, de buscar, de persona, de tous, de verdad, de … deranger
  -1.0: de … l, de … sirve, de … soeur, de … sont, de … tal, de … votre, deaf, decid-, dedo, dejat-, dejate
  -1.0: dejate de, deje … bicicleta, delete bus, delete … se, deleted the, deliv-, depec-, depechez
  -1.0: depuis la, depuis mon, derailleur … en, dernier texto, desas-, desastre, detail, deux … je, devuelvan
  -1.0: dia … el, dias, did … turn, digito, disculpa, dish, disturb you, do something, do wednesday
  -1.0: do … cancel, do … like, do … open, does it, does she, doing the, domicilio, domicilio |, dona NAME
  -1.0: donde esta, donde puedo, donuts |, dorm, dos semanas, du bruit, du … dans, early for, echel-, echele
  -1.0: effil-, effiloche, el cargador, el registro, el reloj, el resto, el suyo, el … como, el … solo
  -1.0: elle m, elle … est, en m, en paz, en … carrera, en … foto, en … merci, en … ou, encontre en, enemy
  -1.0: enfants |, enfri-, engra-, enough … you, envers, envoyez le, equip-, erreur NUMBER, erreur … moi
  -1.0: es la, esa foto, ese … era, ese … es, eso, eso … de, espin-, essayer le, est grave, est un, est vrai
  -1.0: est … encore, est … ma, est … urgent, esta a, esta … delete, estacionamiento, estud-, etonnerait
  -1.0: exam |, excelente, eyebr-, facture, faire un, fait … bruit, fastidio, fatigant, feedi-, feeding, feet
  -1.0: festi-, festival, fete … la, fille, fille du, fini, fini … travailler, flat, flies, flowe-, fonct-
  -1.0: for saturday, for staying, for … month, for … sister, for … they, frais … NUMBER, frere a, fridge |
  -1.0: friegues, friendship, fries, from hr, from … other, front brake, garan-, gardi-, gasol-, gave … my
  -1.0: gente, gerant |, get, goal, goma, good … just, good … this, gossez, got lost, got out, grati-, gratis
  -1.0: grince, gyan, gym |, hable-, hace, han llamado, hanch-, hanche, happen |, happy, happy … to
  -1.0: has called, has it, have texted, have … cancel, have … for, he got, heate-, heater, here … a
  -1.0: heure de, high |, hills, hills |, hizo, honnetement, hope, horqu-, horquilla, hours |, how … are
  -1.0: how … miles, how … your, huge, i brought, i forget, i opted, i paid, i remove, i saw, i … needed
  -1.0: i … sue, ici je, if … pay, il … combien, impri-, in … NUMBER, in … back, in … for, in … or, inch
  -1.0: incl, incluses |, inscription a, install, interest, interview went, ir al, is, is 2, is NAME
  -1.0: is cheaper, is free, is leaving, is missing, is next, is that, is wrong, is … before, is … got
  -1.0: is … only, is … roommates, is … she, is … than, it come, it til, it tomorrow, it … broken, it … one
  -1.0: it … rest, it … there, j … herite, jamais autorise, je prends, je … apres, jello, jeudi, jokin-
  -1.0: joking, jueve-, jueves, just … up, kena, km h, l envers, l ete, la, la abuela, la encontre, la marca
  -1.0: la patate, la pharmacie, la troca, la vieille, la voy, la … aux, la … chere, la … de, la … lache
  -1.0: la … roue, la … voy, ladder |, laisse … message, last time, last … is, last … of, last … she, lasti-
  -1.0: lastime, lata, le, le cambien, le client, le moyeu, le … avant, le … donc, le … el, le … jaune
  -1.0: le … mettez, leade-, leader, leaki-, leaking, learnt, leave … on, left, left pedal, left … my
  -1.0: les pieces, les taxes, les … pneus, les … pour, level, license, light and, likes, limping
  -1.0: livraison |, llama NAME, llamarme, llanta … no, llegamos, llego a, llevar, llueve, loads, lock is
  -1.0: locke-, lol ok, loma, long do, long is, long … a, look … it, look … me, looking |, louez vous
  -1.0: m thibodeau, ma paye, magiciens, make … you, maladie, mama que, mandame la, manque, manubrio |
  -1.0: marche tu, matric, matte, mauvais pneu, mauvais |, me because, me duele, me ok, me … inscrite
  -1.0: me … llamado, me … une, mean … can, meant … send, meant … someone, mecanica |, medida, mejor a
  -1.0: melangez, menos de, menos … NUMBER, mensaje … en, mensaje … o, mensajes por, mes … pago, message but
  -1.0: message by, message says, mi nombre, mide, mide NUMBER, mierc-, miercoles, minut-, mio |, mirro-
  -1.0: mirror, moi ce, moi … est, moi … paix, montant |, mood, more to, mother … law, moved … NUMBER, mr tan
  -1.0: much better, my garage, my nails, my … all, my … calls, my … wants, nadie, need NUMBER, need … bring
  -1.0: need … know, neede-, needed, netwo-, network, never ever, never ordered, never … there, news on
  -1.0: next door, next … i, nights |, ninguna bicicleta, no bill, no entran, no paro, no so, no somos
  -1.0: no … alcanza, nobodys, nombre … NAME, nombre … la, non l, non … autre, not cut, not talking, not that
  -1.0: not you, not … calls, not … order, not … permission, not … til, noticias, notifications … my
  -1.0: nouveau cell, nouvelle, now my, now … not, nuevo-, nuevos, number so, number … time, number>these
  -1.0: numero appartient, numero demandez, numero mon, numero que, numero … NUMBER, numero … este
  -1.0: numero … magasin, oak, oat, oat milk, ocupo, of him, of … cable, of … life, of … this, oferta de
  -1.0: off … it, off … so, ok … ai, old … back, old … she, on hills, on … a, on … bill, on … kickstand
  -1.0: on … morning, one, one … stop, one … that, or you, or … one, otez le, ou … avez, out at, outgo-
  -1.0: outgoing, over, over my, own … bicycle, pago el, pago … resto, para … fin, para … sabado
  -1.0: para … viernes, parade, parler … gerant, parqueo, pas avec, pas … cell, pas … patate, pasa por
  -1.0: pasame, paseo … sabado, paso, passe avec, passp-, passport, patat-, patate, patins, pay cash, pay in
  -1.0: pay with, paye pour, pedale |, peinture |, peppe-, pepper, perfecto, perri-, perrito, person in
  -1.0: personne qui, perth, peux payer, pharmacie, phone now, phone … everything, picki-, picking, pieza-
  -1.0: piezas, pitch is, plate-, playa, please and, plus ici, plus … de, pneu arriere, pneus svp, polis-
  -1.0: polish, porch, portugal, position, postal, potho-, pour ce, pour jeudi, pour ma, pour samedi
  -1.0: pour … assurance, pow, prenez, punct-, puncture, putting it, qns, quatre, que bicicleta, que diga
  -1.0: que fastidio, que hable, que salgo, que son, que tanto, que … NAME, que … cherchez, que … cliente
  -1.0: que … hace, que … lui, que … message, queda, question about, question … the, qui … ecris, qui … le
  -1.0: qui … son, quiten … calcomanias, ramp, rampe, raro, rattles, reached a, ready yet, receipt, receipt |
  -1.0: recip-, recoger |, recordarme, refai-, refaire, regreso, rejoint, remol-, remolque, rempl-, renew-
  -1.0: rice for, ridiculous, rin NUMBER, roule, roule comme, rs NUMBER, rueda-, ruedas, rueditas |
  -1.0: sabados |, sale still, saludo, sat NUMBER, saturday, save it, say … not, saying it, scell-, scellant
  -1.0: schra-, schrader, se equivoco, se perdio, se … NAME, se … bajar, se … para, se … tu, seat |, see me
  -1.0: seize-, seized, send message, send to, send … NUMBER, sent … is, set … this, shall i, sharp, shiok
  -1.0: ship to, shipp-, shirt, si te, si y, sidew-, sigo … los, silla … bebe, sillita, singl-, single
  -1.0: sirve |, sitti-, sitting, size, smell-, smells, so proud, so … told, someone … me, someones … is
  -1.0: song, sorry, sorry you, soy … persona, soz, space in, split it, sponsor, staying … for, sticker
  -1.0: still … it, stop … de, stop … la, stop>remove, street |, students, subida, success, sucre, suegr-
  -1.0: summe-, sunday |, suppose, sur … photo, surgery |, svp elle, t, take your, take … and, take … as
  -1.0: tanti-, tantito, tanto msj, tapon, tarda, taxes incluses, te amo, te va, teal, team, tell … what
  -1.0: tengo … de, termina, tes … de, text your, text … thru, text … wife, texte |, textos j, that name
  -1.0: that … for, that … one, the air, the alerts, the atm, the booking, the cake, the couch, the damage
  -1.0: the driveway, the extended, the fitting, the line, the match, the mrt, the phone, the porch
  -1.0: the robot, the slot, the squeak, the ticket, the van, the wheel, the … been, the … can, the … chain
  -1.0: the … coach, the … go, the … manager, the … next, the … post, the … quits, the … ring, the … sorry
  -1.0: then … it, there again, these be, they need, they removed, they … your, thibo-, thibodeau, this creak
  -1.0: this ones, thorn, though |, thought … were, thursday, tiene, tiene |, tiene … telefono, tienen … el
  -1.0: till … NUMBER, till … end, time no, tinde-, tinder, tirela, tirela |, to remove, to speak, to … abt
  -1.0: to … brother, today … you, todo … mi, toilet |, told no, told to, tomor-, too … can, took my, track-
  -1.0: training, trase-, trasera, travaille plus, tread, troll-, trolley, trop tard, trop … pour, tu en
  -1.0: tu encore, tue, tuerc-, tuesday |, u12, un appel, un boutte, un carro, un dia, un digito, un … NAME
  -1.0: un … de, un … no, un … si, une job, une rampe, une roue, unemp-, unemployed, up this, upsid-, upside
  -1.0: upside down, usa … numero, usada, used, usual, vais … faire, value, vaut … la, vayas, velo … comme
  -1.0: velos d, vence, vendr-, vendu mon, vengas, verdad jaja, vi el, viejo, vienen, vieux velo, vitesse |
  -1.0: voisin |, vomi, vous j, vous … pneus, vous … rejoint, vous … velos, voy saliendo, want to, want … in
  -1.0: wants it, was … about, we talk, we … for, web, wedding |, well, well come, wet |, what … was
  -1.0: wherever, who, who got, who … to, wife, wife instead, will sue, will … take, with 2, with NAME
  -1.0: with tax, with you, with … chain, wk |, wrong address, y … contesta, yearl-, yearly, yes |, you about
  -1.0: you believe, you do, you email, you from, you ok, you … all, you … did, you … doing, you … somos
  -1.0: you … there, you>more, your house, your parking, your spam, your … also, your … lot, yourselves |
  -1.0: | alright, | arreglan, | blue, | cancelled, | chope, | church, | dar, | dejate, | elle, | etes, | fed
  -1.0: | god, | good, | it, | llego, | luv, | made, | manana, | marco, | may, | nope, | picked, | plutot
  -1.0: | pueden, | quedo, | remboursez, | samedi, | serial, | sold, | sorry, | talk, | toque, | vendredi
  -1.0: | vivo, | wear, | … annule, | … ate, | … book, | … budget, | … camara, | … candado, | … caro
  -1.0: | … cesse, | … check, | … cher, | … client, | … como, | … confirme, | … contesta, | … encore
  -1.0: | … errado, | … everyone, | … fastidio, | … finis, | … guys, | … hablar, | … heard, | … ligne
  -1.0: | … llamo, | … location, | … otra, | … pase, | … pneus, | … saliendo, | … salio, | … saludos
  -1.0: | … signal, | … silla, | … so, | … stars, | … stop, | … tantot, | … tuesday, ~_ab, ~_apo, ~_bc_
  -1.0: ~_bco, ~_bra, ~_by_, ~_ch, ~_cla, ~_ded, ~_dim, ~_du, ~_due, ~_dun, ~_el, ~_evi, ~_fig, ~_fli, ~_fri
  -1.0: ~_gua, ~_hub, ~_is, ~_is_, ~_la, ~_la_, ~_le_, ~_lef, ~_lig, ~_luc, ~_may, ~_mea, ~_min, ~_nan, ~_ori
  -1.0: ~_pas, ~_pri, ~_res, ~_ri, ~_rim, ~_roa, ~_roj, ~_sab, ~_sh, ~_sha, ~_sit, ~_sma, ~_spe, ~_sti, ~_swe
  -1.0: ~_t_, ~_ten, ~_too, ~_tun, ~_vel, ~_won, ~_zo, ~abl, ~aco, ~aco_, ~addr, ~ade, ~afra, ~agno, ~agu
  -1.0: ~aise, ~aki, ~akin, ~alla, ~ambi, ~amma, ~amor, ~amp, ~anda, ~angr, ~anso, ~answ, ~ape_, ~appr, ~ario
  -1.0: ~arn, ~arry, ~asar, ~asin, ~asle, ~asp, ~at_, ~ata, ~atr, ~auco, ~aun, ~bac, ~bco, ~beli, ~birt, ~ble
  -1.0: ~boa, ~brac, ~bus, ~busc, ~cass, ~ceip, ~chai, ~cio_, ~cios, ~cket, ~cle_, ~cod, ~cola, ~coll, ~cos
  -1.0: ~cote, ~coun, ~cran, ~cre, ~crea, ~cto_, ~cuen, ~ddr, ~ddre, ~deaf, ~deux, ~dge_, ~died, ~dshi, ~dun
  -1.0: ~dur, ~earl, ~eauc, ~ecan, ~ecip, ~edas, ~eded, ~edid, ~eers, ~eft, ~eft_, ~eig, ~eigh, ~eip, ~eipt
  -1.0: ~ejor, ~embe, ~enta, ~epa, ~epo, ~erf, ~ermo, ~etw, ~eudi, ~evu, ~ey_, ~fant, ~feli, ~fice, ~firs
  -1.0: ~fit, ~fle, ~ft_, ~func, ~gag, ~gate, ~get_, ~ggin, ~ght_, ~go_, ~gor, ~gra_, ~grav, ~hang, ~hda
  -1.0: ~hday, ~heme, ~hen, ~her_, ~hes_, ~het, ~hic, ~hie, ~hipp, ~hiv, ~horq, ~ht_, ~ian_, ~ici_, ~ics
  -1.0: ~ics_, ~iga, ~ini_, ~iod, ~iona, ~irs, ~irth, ~iver, ~ized, ~jal, ~jeud, ~jor, ~juev, ~kena, ~know
  -1.0: ~la_, ~lade, ~le_, ~left, ~leur, ~lik, ~lio, ~liv, ~llet, ~load, ~lute, ~mari, ~may, ~mbie, ~med
  -1.0: ~mejo, ~mes_, ~mia, ~mia_, ~migh, ~mmen, ~morr, ~mp_, ~nana, ~ncor, ~nday, ~nds_, ~nee_, ~ner, ~ner_
  -1.0: ~nerv, ~nid, ~nio, ~nnin, ~nsw, ~nswe, ~ntee, ~nto, ~obb, ~ocat, ~ock, ~ocu, ~ode_, ~oes, ~oes_
  -1.0: ~offe, ~oge, ~oice, ~oles, ~omin, ~ondo, ~onga, ~oni, ~orw, ~oss_, ~oste, ~oui, ~oule, ~over, ~owe
  -1.0: ~oyez, ~pas, ~paso, ~pat, ~ped, ~pes, ~ppa, ~ppi, ~ppo, ~pris, ~pue, ~quea, ~raba, ~rac_, ~rail
  -1.0: ~rale, ~raro, ~rave, ~rcol, ~ream, ~reci, ~remp, ~reo_, ~rew, ~rge, ~rica, ~rier, ~rig, ~rin, ~rle_
  -1.0: ~rne_, ~rqui, ~rriv, ~rro, ~rthd, ~rto, ~ruid, ~rust, ~rwa, ~sad_, ~sada, ~sado, ~same, ~sha, ~sing
  -1.0: ~smo, ~soe, ~soon, ~sorr, ~stee, ~sueg, ~swea, ~swer, ~swo, ~tas_, ~tes, ~thda, ~thur, ~tico, ~til
  -1.0: ~tite, ~toda, ~tops, ~trab, ~traf, ~tric, ~tter, ~tube, ~tud, ~tv_, ~tw_, ~udi, ~udi_, ~uea, ~uegr
  -1.0: ~uent, ~uest, ~uffe, ~unty, ~upi, ~ura, ~urb, ~utti, ~vant, ~vea, ~vel, ~velo, ~via, ~vil, ~vre
  -1.0: ~went, ~who_, ~wif, ~wing, ~yin, ~ysi, ~ze_
  -1.1: (unknown 2), (wrong), 2 fois, 2 you, NAME m, NAME … anymore, NAME … com, NUMBER en, NUMBER j
  -1.1: NUMBER only, NUMBER pulgadas, NUMBER with, NUMBER … bikes, NUMBER … m, NUMBER … would, a favour
  -1.1: a half, a horse, a lache, a medium, a nail, a quitte, a school, a small, a thing, a tu, a used
  -1.1: a … course, a … do, a … il, a … persona, a … primo, a … up, abeg … me, abierto |, abren los
  -1.1: abren … domingos, accou-, ad, add … to, address |, adress, after church, after … i, again with
  -1.1: ahora lo, ai ete, air dans, al mediodia, all … NUMBER, all … way, am fine, am sending, am … done
  -1.1: am … paying, amazing |, an uber, ancienne, and that, and tired, and … all, anive-, aniversario
  -1.1: annoncent, annoy-, annulez le, annulez ma, answering, any NAME, any … shop, anyon-, anyone, apague la
  -1.1: aparte, appelle pas, apporte des, apporte … beignes, apuntarme, are, are … allowed, are … annoying
  -1.1: are … at, are … located, are … sure, are … trying, are … with, armar-, aro, arreglan, arregle
  -1.1: arrive dans, asked … my, at NAME, at me, at noon, at … again, at … light, attache, au feu, au … apres
  -1.1: autre, avant ou, avec |, avez appele, avez envoyez, avez sauve, avez … du, away … do, baba, baby seat
  -1.1: back … that, bajo delete, bald, bank |, banne-, barrio, basta no, battery, batterys, bc … am
  -1.1: be NUMBER, be my, be so, beard, before that, bertr-, bertrand, bhai, bici hoy, bien en, bien y
  -1.1: bike demo, biker, bin |, bip, black one, block this, bomba, bonne st, bonne |, booki-, booking
  -1.1: borde-, borre, boss, bouchons, boy to, bring you, brinj-, brinjal, bucke-, bucket, burle-, burley
  -1.1: bus y, buses, but still, buying … so, by after, by itself, c combien, c … l, ca au, ca doit, ca veut
  -1.1: ca … dire, ca … trois, cada … que, calcomania, calcomanias |, call NUMBER, call it, call … about
  -1.1: called |, camara |, camara … una, can … bring, can … check, can … keep, can … update, can … your
  -1.1: cancelled … i, canta-, cantar, cante-, canteen, canteen |, cargador, centre, chains, change |
  -1.1: changer mes, charg-, charge deux, checa-, cher say, cherche, cheveux, chien a, chiqu-, chueca |
  -1.1: clamp, cleat-, cleats, cloch-, cny, code NUMBER, colleague, combien ca, come, come down, comin-
  -1.1: coming, comment … enleve, comment … la, comment … les, como desactivo, como quedo, comprado, compro |
  -1.1: confirmation |, confundi, connais … NAME, connais … votre, consi-, consu-, contestadora, continuer a
  -1.1: counc-, council, coupez … guidon, couriers, courriels, crash replacement, cream, credit card
  -1.1: creo … es, creva-, cuando … la, cuanto … el, cubie-, curb, d aller, d ecole, d oeuvre, dad … the
  -1.1: damag-, damage, dans maison, dans … boite, de escribir, de fete, de obra, de … au, de … ciudad
  -1.1: de … cm, de … ecole, de … nada, deals on, decep-, deja, dejenme, deles-, delestage, delete NUMBER
  -1.1: demain NUMBER, demain matin, desactivo, desactivo el, descuentito, desso-, dessous, di … a
  -1.1: different NAME, dijeron … y, dinero |, dire quoi, disap-, do … NUMBER, do … close, domic-, domingos |
  -1.1: donde … la, dr, dress, driveway, dropp-, du cash, du mois, du … mais, e21, eating |, eau, ecole
  -1.1: ecrivez … a, eh |, el deposito, el golpe, el pelo, el vecino, el … todavia, elle … plus, embar-
  -1.1: en NUMBER, en dessous, en el, en reunion, en … au, encore sur, enfre-, enfrente, engine, enorm-
  -1.1: enorme, entir-, equivocaste, equivoco, erreur … sur, es … mi, es … no, esas, ese nino, ese numero
  -1.1: essai, est bonne, est elle, est pour, est son, est … ici, est … long, est … pouvez, est … velo
  -1.1: esta el, esta mal, esta … en, estaf-, estimation, esto … acoso, even … it, every-, extended
  -1.1: extrano |, eyes, faim, faire j, faire le, faire … ai, faites … la, family |, fatigants |, faut tu
  -1.1: favour and, fell … the, fin du, find it, fine, finis |, firma-, flats |, floss-, for 2, for bike
  -1.1: for both, for d, for me, for … in, for … message, for … whole, forget |, forgot, fourche |
  -1.1: franchement, freezer, freno … atras, fridg-, fridge, frnd, front wheel, front … is, funct-, function
  -1.1: funer-, fusio-, futbo-, futbol, g, gars avec, gars |, gatea-, gateau, gator-, gatorskins, gerer
  -1.1: giant, go with, good morning, got … job, got … on, got … stop, grab it, grise, grosero, guard-
  -1.1: guidon de, guidon … 2, guind-, guinda, guitar, guy … me, habite a, hablar con, hables, half, half now
  -1.1: handing, has … a, hasta … NUMBER, have sent, he comprado, he does, he tenido, helps, her i, heure, hi
  -1.1: hier soir, his |, hocke-, hockey, homme |, hora … la, horar-, horario, hot, how |, hows … baby, huat
  -1.1: hub, hugs, hw, i come, i dropped, i got, i hit, i love, i … NAME, i … after, i … fine, i … go
  -1.1: i … half, i … his, i … or, i … pass, i … pay, i … sending, i … tell, ice cream, il pret, impuesto
  -1.1: in canteen, in today, in without, in writing, in yet, in … number, in … tunnel, inclut, incluye la
  -1.1: insid-, inside, inspection, interesa … nada, is asking, is driving, is going, is harassment
  -1.1: is lovely, is stuck, is … mistake, is … school, it did, it when, it … be, it … from, it … if
  -1.1: izquierda |, j ecris, jacke-, jacket, jarri-, jarrive, jarrive |, je saute, je … client, je … dehors
  -1.1: je … demenage, je … devant, je … ecoeure, je … prendre, jerse-, jersey, jeu, jeu dans, job, joke
  -1.1: junio-, just checking, keep the, keep … me, keys |, kids … in, king, knocking, l … laisse, la calle
  -1.1: la entrega, la llamada, la llevo, la peinture, la subvention, la ville, la … NUMBER, la … affaire
  -1.1: la … ahorita, la … i, la … juste, la … s, la … verdad, la … verde, lac |, lamp, laptop |, las … o
  -1.1: le avant, le chien, le club, le escribo, le garde, le pont, le quiten, le … boue, leave … bike
  -1.1: leaves, lecture, lego, lenti-, les gants, les notifications, les rayons, les … c, licencia, lien de
  -1.1: like |, line … it, liner-, liners, lista … recoger, livrez vous, llegando |, llego un, llego … la
  -1.1: llegue la, llegue … pieza, lleva-, lluev-, locked |, loic, lol … is, long time, long … the, look like
  -1.1: look … the, looking … the, lost … number, lousy, m … appele, mad at, main d, main … oeuvre, man |
  -1.1: mande, mano … obra, manu, many miles, many … on, marcar |, marre de, matri-, mauva-, me baje
  -1.1: me pusieron, me salvaron, me … como, me … dos, me … favour, me … jamais, me … pic, measu-, mecan-
  -1.1: memo, merci pas, mes … de, message … NUMBER, mi nena, mi primo, mi suegra, mi vecino, mi … como, mido
  -1.1: mido NUMBER, mine … am, minimo, minus, minutes, mis … y, moi … le, moins cher, money for, more room
  -1.1: more>stop, moved … the, mrt, much is, my cousin, my fork, my only, my … come, my … have, my … last
  -1.1: my … she, n then, n … a, n … to, name … NAME, named, named NAME, names NAME, nativ-, native
  -1.1: needing your, never … permission, ningun … de, no chinguen, no credit, no puedo, no … apaga, no … mia
  -1.1: no … preocupe, no … room, non … pas, not bill, not meant, nouvelles, novio-, novios, number>texts
  -1.1: numero equivocado, numero se, numero … google, nunca … tenido, oeuvr-, oeuvre, of … blue, of … for
  -1.1: offer, offered, ojo, ok NUMBER, old … on, on elm, on enleve, on our, on … did, on … for, on … old
  -1.1: on … st, on … wait, one was, one wheel, only a, only asked, oops wrong, opening, opt … of, or
  -1.1: order for, order … the, ordered a, ordered |, oublie mes, oui … les, over … just, pad, pago en, pague
  -1.1: panne, par … j, para NUMBER, para recoger, para … paseo, para … rechinar, para … sonar, parei-
  -1.1: pareil, parenle, paro de, part … la, pas avant, pas … client, pas … ecole, pas … personne, pasar |
  -1.1: paso en, passe par, pasto-, pastor, pausa, paz |, pedale, pedals |, pense, people on, perdon no
  -1.1: perdu … cle, peuge-, peugeot, phone who, pies, pizza |, place NUMBER, place to, please disregard
  -1.1: please the, please … an, pleur-, plus bon, pocke-, pocket, poll, pongale, popco-, popcorn, por … a
  -1.1: por … jaja, porte velo, posit-, postp-, postponed, pouces |, prawn, prendre le, preocupe, preocupe |
  -1.1: prest-, print-, pu son, puede mandar, puede pasar, puedo … en, pulgadas, pulgadas |, purpl-, purple
  -1.1: que en, que luego, que queria, que tal, que tengan, que … gracias, que … pusieron, quelqu … a
  -1.1: queriendo, quien-, quienes, quienes son, quiero … seguro, quitte pas, raccr-, raccroche, rack and
  -1.1: rains, range-, rappels d, raw, reacc-, reacciono, read texts, reason |, reass-, reatt-, reattribue
  -1.1: recei-, rechinar |, recipe, recogi … bici, recu … facture, recuperer, reflectors |, regresamos
  -1.1: remove … reflectors, rentals, repondre j, reponds a, reste NUMBER, retourner, reunion |, reves
  -1.1: revisa, revisen, ridic-, rien fait, ring, rode it, room in, rota for, rubbi-, s appelle, sabado
  -1.1: said about, sali delete, salvaron, santa, save … old, say, says tuesday, sch |, score, se preocupe
  -1.1: se salio, se … el, sec |, seems, semaines … est, semaines … j, sending this, septe-, september
  -1.1: serious, service at, service est, servicios, servo, she texted, she … away, she … her, shedd-
  -1.1: shedding, shifter, shine, shop on, si c, si confirmo, si … contesto, si … continue, si … est, sia |
  -1.1: sick and, sigo en, simply, slip, sobro, some … for, someones, sorry that, sorry … was, sounds like
  -1.1: soup |, spinn-, squir-, stapl-, stapler, start the, stayi-, staying, sth, store |, streamers
  -1.1: stuck on, su papa, subid-, subve-, subvention, sucks |, sugge-, suis dehors, suis demenage
  -1.1: suis ecoeure, suis rendue, suis … mon, sul, supports, supposed … be, sure have, surly, surpr-
  -1.1: suspendieron, take NAME, take calls, talk … the, tanto aviso, tax |, tbh, te equivocaste, te rappelle
  -1.1: te … pero, team |, tele, tenez, tengo |, tenid-, tenido, text do, text … am, text … off, text … this
  -1.1: texto |, texts … now, thanks for, thanksgiving |, that off, that … from, that … or, the bag
  -1.1: the basic, the boys, the chicken, the click, the club, the driver, the e, the family, the freezer
  -1.1: the good, the guest, the hanger, the horn, the job, the mess, the middle, the money, the recipe
  -1.1: the rim, the tape, the toilet, the … day, the … fell, the … from, the … he, the … me, the … minus
  -1.1: the … on, the … raffle, the … under, the … wash, there … a, they, those, throw-, throwing, thumbs up
  -1.1: tienen … de, tigui-, tiguidou, tiguidou |, time do, time … come, to fast, to … NAME, to … but
  -1.1: to … these, toast-, toaster, toddl-, toddler, todos … el, tomatoes, tonit-, tonite, tooth, top … the
  -1.1: toss, tout croche, traba-, track, traff-, traffic, training wheels, transmission, travailler a
  -1.1: travailler … NUMBER, trompez de, typed … wrong, un a, un … d, until, until … say, up over, usadas |
  -1.1: using it, va la, va … la, va … pret, vais le, vas a, velo le, vete, veut dire, veut … quoi, vicar-
  -1.1: vieja … la, voice message, void, volunteers, votre gars, vous eu, voyez, vrai, wakey, walk ins
  -1.1: walk |, walker, want that, wants … know, was fast, was … meant, wash just, watching, we met, weeks |
  -1.1: what size, what … that, will send, will … for, windo-, with every, with … green, with … pics, wobble
  -1.1: woke up, worry |, would a, would … my, wrong phone, wrong with, wtu, wtu NUMBER, xxx, y deja, you fue
  -1.1: you located, you say, you tomorrow, you trying, you update, you … NAME, you … an, you … back
  -1.1: you … estoy, you … ins, you … ocupo, your mom, your own, your … ah, your … folder, | apague
  -1.1: | batterys, | cuanto, | derniere, | dimanche, | eat, | exam, | gd, | has, | jajajaja, | laisse
  -1.1: | lmao, | lunch, | medium, | nah, | ni, | pa, | parking, | rain, | reached, | senorita, | that, | the
  -1.1: | touchez, | train, | used, | vete, | vi, | vos, | walk, | warranty, | … attached, | … beg
  -1.1: | … birthday, | … cambios, | … can, | … desactivo, | … disregard, | … eat, | … egg, | … equivocado
  -1.1: | … final, | … freine, | … gente, | … hand, | … happens, | … help, | … later, | … lens, | … liao
  -1.1: | … llantas, | … lumiere, | … mouille, | … puede, | … queda, | … quito, | … sacan, | … souhaite
  -1.1: | … st, | … take, | … tengan, | … treat, | … valve, | … van, | … vas, | … yeah, ~_alu, ~_aw, ~_bac
  -1.1: ~_bal, ~_bro, ~_bus, ~_cu, ~_deb, ~_dur, ~_ey, ~_fau, ~_few, ~_g_, ~_gia, ~_hi_, ~_hom, ~_ja, ~_jer
  -1.1: ~_loa, ~_mag, ~_mau, ~_mid, ~_mol, ~_or_, ~_pag, ~_pig, ~_pla, ~_ra, ~_ram, ~_ro, ~_rui, ~_sam, ~_sea
  -1.1: ~_sem, ~_sir, ~_siz, ~_soo, ~_tab, ~_tb, ~_tbh, ~_tom, ~_vai, ~_vol, ~_vu, ~_whi, ~_wt, ~abad, ~ack
  -1.1: ~ack_, ~acks, ~adam, ~ado, ~ados, ~agg, ~ail, ~ain_, ~aiso, ~alen, ~alf_, ~ali_, ~alki, ~ana_, ~andw
  -1.1: ~aner, ~ang_, ~ani, ~anyo, ~aps, ~ard, ~aro_, ~aron, ~arp_, ~ashe, ~aso, ~aspe, ~ato, ~augh, ~auva
  -1.1: ~avan, ~avy_, ~bado, ~bake, ~bes, ~bh_, ~bici, ~bro, ~bs_, ~car, ~cash, ~ccou, ~ceme, ~cen_, ~char
  -1.1: ~chid, ~chr, ~coma, ~come, ~comi, ~cool, ~corr, ~ctri, ~ddle, ~dee, ~deva, ~dge, ~dia_, ~dicu, ~diff
  -1.1: ~dite, ~dle_, ~dler, ~dora, ~dry, ~dset, ~dsh, ~ean_, ~ebe_, ~ecei, ~ecu, ~eede, ~eel_, ~egle, ~eja_
  -1.1: ~ejas, ~el_, ~elie, ~eliv, ~emai, ~eme_, ~ena_, ~enas, ~ene_, ~enne, ~eno_, ~eo_, ~erd, ~erna, ~esca
  -1.1: ~espa, ~ette, ~euni, ~fau, ~fect, ~ffi, ~fri, ~fune, ~gage, ~gian, ~glan, ~grup, ~gua, ~gui, ~hai
  -1.1: ~hen_, ~heu, ~heur, ~hien, ~hist, ~hoc, ~iao, ~iao_, ~ibo, ~ich, ~ict, ~ide_, ~idg, ~idge, ~iels
  -1.1: ~iez, ~igh, ~ijo_, ~iman, ~ime_, ~indo, ~inne, ~io_, ~irar, ~irst, ~isap, ~ison, ~itti, ~ivew, ~ixed
  -1.1: ~jarr, ~jers, ~jeu_, ~job_, ~key_, ~king, ~lam_, ~lat_, ~lei, ~lga, ~libr, ~lic_, ~lio_, ~lip, ~lon_
  -1.1: ~mate, ~mau, ~mba, ~mbl, ~meca, ~merr, ~met_, ~mex, ~mise, ~mism, ~moin, ~nam, ~name, ~nami, ~nar_
  -1.1: ~nas_, ~ndel, ~ndow, ~ndsh, ~ndw, ~negr, ~neig, ~net, ~ngo, ~ngo_, ~nig, ~nigh, ~nnoy, ~nny_, ~nos
  -1.1: ~noy, ~ntra, ~nue, ~nyo, ~nyon, ~nza_, ~oan, ~ocas, ~oddl, ~oeu, ~oins, ~oise, ~oji, ~okin, ~olat
  -1.1: ~oldi, ~ole, ~omi, ~onj, ~onjo, ~onsu, ~onth, ~oop, ~oors, ~ork, ~orry, ~outu, ~oved, ~ovia, ~parc
  -1.1: ~perc, ~pes_, ~pig, ~plom, ~pock, ~prad, ~quip, ~rab, ~red, ~rent, ~ress, ~ridg, ~rido, ~ril, ~rim_
  -1.1: ~rok, ~roke, ~rook, ~ross, ~rpl, ~rple, ~rpri, ~rri, ~rry_, ~rsey, ~rubb, ~rued, ~sa_, ~save, ~sem
  -1.1: ~seme, ~sey, ~sey_, ~she, ~shoe, ~soo, ~soup, ~souv, ~ssus, ~sta_, ~sure, ~surp, ~swe, ~ta_, ~tafa
  -1.1: ~tand, ~tas, ~tbh, ~tbh_, ~teal, ~thos, ~thu, ~tig, ~todd, ~ttr, ~turb, ~twee, ~ual_, ~uand, ~ubbi
  -1.1: ~ubie, ~uct, ~uden, ~ueda, ~uggi, ~uip, ~und_, ~urni, ~urpl, ~ury, ~ury_, ~uva, ~uvai, ~uvr, ~vew
  -1.1: ~vewa, ~vra, ~vrez, ~vuel, ~vy_, ~wat, ~wen, ~whee, ~whi, ~whit, ~wind, ~won
  -1.2: (unknown 1), (unknown 5), 2 NUMBER, NAME but, NAME en, NAME je, NAME le, NAME or, NAME … el
  -1.2: NUMBER libras, NUMBER minutes, NUMBER mois, NUMBER my, NUMBER psi, NUMBER works, NUMBER … much
  -1.2: NUMBER … still, NUMBER … that, NUMBER … your, a bag, a bit, a dios, a pied, a poco, a texas, a vous
  -1.2: a … fee, a … ir, a … light, a … un, about … bill, about … refund, adapt-, add me, add … back
  -1.2: adjuster, admission, after hours, again do, ah … c, ahora es, al mio, alcanza, all our, all set
  -1.2: all … messages, alone … i, alrig-, alright, am allergic, am wrong, am … but, am … in, amen, and … am
  -1.2: and … one, annulez, annulez la, another … from, ans … il, antes, anulenme, anuncio, anytime |, appea-
  -1.2: applied, appoi-, appointment, approved, apuntame, apuntame … la, aqui es, are a, are … free
  -1.2: are … hiring, are … open, are … serious, arran-, arret d, arrete toi, arretez le, arrive … NUMBER
  -1.2: arrives, asi … la, asiento un, asiento |, assig-, at, at … gate, atm, attached |, au travail
  -1.2: autre personne, aux 2, avail-, available, avant … NUMBER, averti, avez jamais, avez … des, avoir une
  -1.2: away and, ayer, ayudo, babys, babys-, back … NUMBER, basah, basta |, beaut-, beautiful, been NUMBER
  -1.2: beers, before doing, behind me, beign-, beignes, besid-, best … to, bici como, biffe-, biffez, bigge-
  -1.2: bigger, bike at, bike there, bike … wrong, biscuit, bizum, blond-, blonde, bloque … le, bonjour je
  -1.2: bonne annee, bring my, bureau a, bureau … NUMBER, bussi-, but … one, by NUMBER, by and, by the
  -1.2: by … it, cable end, cable |, cada vez, cafe, calcomanias, call … when, calme les, camaras, cambio
  -1.2: caminando, can pick, can you, cansado de, canse de, car, card got, caref-, carres, carte cadeau
  -1.2: cel … mi, cell … pas, chain, chaine … pas, chale, changer … cassette, changez, charge it, check with
  -1.2: cher pour, cherchez vous, chiffres, chiffres |, children, chip, chiquita, clign-, closed, clue, coins
  -1.2: colis, combine, come through, comis-, commande NUMBER, commande … pneus, commence, con NUMBER
  -1.2: con alguien, con esto, con … ticket, confiscated, conozco a, consignment, contact lens, correos
  -1.2: cousin from, coute combien, creme, creo, crew |, crying at, cuando … las, cudnt, cutti-, cutting
  -1.2: d … arriere, da pena, dans la, dans … magasin, date on, day NUMBER, day to, de 2, de casse, de lentes
  -1.2: de pleuvoir, de precio, de se, de tubeless, de … familia, de … jefe, de … ligne, de … pedales
  -1.2: de … stop, dead … on, dejalo, dejarla, dejo de, delete candado, delete salon, deleted … message
  -1.2: demande si, dente-, dented, dents |, des beignes, desar-, desbl-, descr-, dessu-, dessus, destine
  -1.2: deux, did … finish, did … text, difference |, dios |, discussion, disque, dites … a, diwal-, diwali
  -1.2: do NUMBER, do |, do … be, do … bring, do … buy, do … replace, do … throw, do … touch, dolar, don
  -1.2: donnee |, doo, dormi, dry cleaning, duele, dueno |, echange |, el, el color, el me, el seguro
  -1.2: el tubo, el zelle, el … NAME, el … yo, emploi, en 2, en camino, en … du, en … fois, ends … NUMBER
  -1.2: enfan-, enough … for, enough … in, entirely, entrada, entrance, envoyer une, envoyer … photo, epice-
  -1.2: epicerie, equivocado de, equivocado |, equivoque, era hora, errad-, errado, es mia, esa llanta
  -1.2: ese no, essayer |, est … frere, est … nouveau, est … quelle, est … ton, estab-, estaba, estaria
  -1.2: etes vous, etre pret, faint, fait frette, fait … je, falli-, falling, far, fat bike, fathe-, father
  -1.2: fermez … a, fight, fini … moi, fini … velo, fitting |, fog, for lunch, for tuesday, for … hour
  -1.2: for … weeks, forget, formu-, foto de, foto que, frame … you, frein a, freins … pas, frett-, frette
  -1.2: friday if, from … is, frott-, frotte, funeral |, gars, gate |, gentle, give … NUMBER, gloves |
  -1.2: go … sleep, gorra, got people, got … spare, gracias por, grasa, grass, grease on, group rides, guardo
  -1.2: haberles, hablo, hahah-, hahaha, half the, handed, happy bday, hav, headi-, heading, heigh-, height
  -1.2: her … this, hielo, hijo |, hiring |, his … not, home … NUMBER, hoste-, hostel, houss-, housse
  -1.2: how … people, how … the, husband, i get, i look, i pick, i pressed, i try, i used, i … a
  -1.2: i … allergic, i … am, i … card, i … have, i … losing, i … need, ice |, idee, identite, il arrete
  -1.2: il reste, il … reste, in stock, in texas, in … na, in … pic, in … shop, incluses, ingles |, installez
  -1.2: is paying, is … if, is … phone, it made, it still, it … someone, jaja … la, jaune, je cherche
  -1.2: je paie, je … au, je … payer, jueves a, junto a, just get, ka, key, key |, kille-, killed, knee is
  -1.2: knee |, l … d, l … svp, la alarma, la carrera, la casa, la compro, la facture, la livraison
  -1.2: la mauvaise, la pieza, la pintura, la puede, la suscripcion, la tarde, la … facture, la … prochaine
  -1.2: la … solo, la … veut, lac, lads, lame, las calcomanias, las llaves, lavoie |, law office, le lien
  -1.2: le llego, le marco, le soir, le … NAME, le … et, le … mas, leave some, leave your, leave … NUMBER
  -1.2: leave … review, lectu-, left for, left … with, lens, les photos, les … m, library, lift lobby
  -1.2: light on, lightning, like NUMBER, links, live … and, llameme |, llamo |, llave |, llaves, llevo
  -1.2: lluvia |, lo … la, look … a, looking for, losin-, losing, lumiere |, luv you, mais on, mais … est
  -1.2: mal ecrit, mal escrito, mall, mall |, manan-, manana … el, mandame un, mandar esto, mande |
  -1.2: mando mensaje, manques, many people, maxim-, maximo, mc, me alcanza, me dijeron, me equivoque
  -1.2: me escriben, me gossez, me … du, me … pasa, me … puede, mediu-, medium, meme … de, memer-, memere
  -1.2: mensaje para, mensaje … error, mensaje … llego, mensaje … para, merci pour, message on, message … c
  -1.2: mi apellido, mi recibo, mi … te, mi … vieja, miercoles |, miles |, mine … the, moi meme
  -1.2: moi … facture, moi … non, mojar, mom i, mon grand, mon recu, mon … par, morning, motor quits, mount-
  -1.2: mountain, musiq-, musique, my car, my knee, my late, my neighbors, my place, my storage, my toddler
  -1.2: my wheels, my work, my … but, n send, na, nada al, nada todavia, nada … la, navid-, navidad
  -1.2: navidad |, ne suis, necesito para, need … this, negat-, negra, negra |, never thought, new one
  -1.2: next one, ningun taller, no clue, no interest, no … gustan, non aux, not at, not free, not replace
  -1.2: not throw, not touch, not … look, not … your, notice, nouveau velo, now NUMBER, number 2, number … i
  -1.2: number … longer, numbers, numero ahora, numero pour, nunca … el, occas-, of the, of … is, of … til
  -1.2: off my, off today, off … at, offic-, oh it, oir, ok c, ok … NUMBER, ok … can, ok … est, ok … gracias
  -1.2: on en, on labor, on … hill, on … me, one do, one with, one … the, onto, open … labor, or my
  -1.2: order the, ot, ours, out from, out of, paper, papineau |, par courriel, para el, para … reparacion
  -1.2: parcel, pare el, parrilla |, pas mes, pas presse, pas votre, pas … grincer, pas … pleuvoir, passe pas
  -1.2: passe … les, passed, passer le, passer … chercher, payer en, payno-, paynow, pearl, perdida
  -1.2: perdon se, perdu votre, pero … es, personne que, pesam-, pesame, peux, pf, pg, pic … the, picked it
  -1.2: picked … up, picking up, pictu-, pido de, pido … favor, pied, pinon, pis … velo, plan is, pleuv-
  -1.2: pleuvoir, plus c, plus du, plus son, plus vite, poder ir, poder-, poderosa, point |, policy |, ponche
  -1.2: por … no, porfa que, porti-, pour aines, pour changer, pour nous, pour … blonde, pour … fille, power-
  -1.2: powers, powers out, practice, prefer, prefer email, prendre rendez, prendre … vous, preno-, prenom
  -1.2: prueba, pu ce, pu la, pu … air, pu … moi, puedes, puedo hoy, puedo |, puppy, push, put … new
  -1.2: que llegue, que tienen, que … dois, que … en, que … quedo, quedate, quedo en, queen, quel
  -1.2: quel … pour, quien habla, quitar … telefono, quiten las, quitte, rabais pour, rahul, rapido |
  -1.2: rapidrun, rappels … me, raya, read |, reall-, really, recibir mensajes, recibo |, recibo … correo
  -1.2: recomiendo, reess-, remember signing, remember … up, remove … lock, rendez … mon, rental for
  -1.2: repondu stop, reporting you, reste pu, reuni-, reunion, ride leader, ridiculous |, rien … casse
  -1.2: rines, ringe-, ringer, ringer on, ringt-, ringtone, room for, room |, saben, saiso-, saison, salio |
  -1.2: saved my, savin-, saving, savoir … c, say … but, scam |, scared, sch, scold, screa-, se … puede
  -1.2: seaso-, semaines c, semanas, send you, send>me, sent the, sent this, sent … to, separate, sera la
  -1.2: seria-, serving, she is, she says, she … in, shoe |, si … la, siege de, siege … bebe, signal is
  -1.2: signed the, since you, ski doo, slaque un, slaque … peu, slot, slowl-, slowly, small, smoke
  -1.2: smoking |, smoot-, smooth, soeur, solo los, solo … frenos, some other, sont finis, sont tu
  -1.2: sorry … not, sors du, soy yo, space-, spacers, spam … not, st NAME, stats, steam, still have
  -1.2: still not, stitc-, stitches, stock-, stop after, stric-, strict, suave-, sucks, suis desabonne
  -1.2: suis devant, support |, sur votre, suscr-, system |, take them, talk |, talk … me, tall, tamo
  -1.2: tan … gracias, tarjeta |, te jure, team coach, tell ma, terminal, text book, text in, text instead
  -1.2: text notifications, texting … from, texting … i, texting … wrong, texto a, thanksgiving, that … why
  -1.2: the NAME, the big, the change, the church, the cone, the estimate, the onions, the pic, the pics
  -1.2: the two, the updates, the … address, the … brake, the … comes, the … fit, the … key, the … mean
  -1.2: the … parts, the … says, the … twice, the … wheel, them up, these>law, they are, think-, this family
  -1.2: this is, this year, this … with, tia |, tienda en, tight, til i, timbr-, time this, tix, to give
  -1.2: to … 2, to … after, to … work, today so, today … me, ton … est, tout, towel, travail je, travail |
  -1.2: trek, triciclo |, troca |, try it, try to, tu … au, tubo, tuque, turqu-, turquoise, typo in, ugly
  -1.2: un bruit, un rappel, un … le, under … name, une … je, unit NUMBER, unlimited, unsur-, unsure, usada-
  -1.2: usadas, usagees, use another, utiliser, va le, va passer, va … aller, va … ir, va … le, va … que
  -1.2: van tres, vater, vegan, velo ca, velo … svp, velo … tu, vend, venda-, vender, vendo, vendredi, venmo
  -1.2: verda-, verdad, vieil-, viene-, viens pour, viernes que, vocal-, vocale, volvio, volvio a
  -1.2: vos conditions, vote for, vous du, vous pour, vous reponds, vous … ecrit, vous … gossez, voyan-
  -1.2: voyant, vu la, walk, walked, walked … the, want … do, want … money, wants to, was … before, was … do
  -1.2: was … someone, water-, we get, we … at, we … it, weddi-, wedding, weird, went, were moving, wey
  -1.2: what happens, wheel, wheel has, when … it, when … land, wheres my, which one, who … my, why
  -1.2: will … buy, winnipeg, with … bike, works better, would |, wrong … i, wrong … lol, y llego, y mouille
  -1.2: y paso, y … NAME, y … frette, y … si, y … t, yo … is, you NAME, you era, you got, you hiring
  -1.2: you there, you |, you … alcanzo, you … en, you … hora, you … kids, you … or, you … sirve
  -1.2: your account, your boss, your home, your shop, your … be, your … for, | acabo, | anulenme, | apuntame
  -1.2: | biffez, | bringing, | coach, | consent, | cual, | felicidades, | first, | friday, | hahaha, | jaja
  -1.2: | jeudi, | kien, | meeting, | meme, | ne, | para, | pedal, | pedales, | perdone, | perfect, | peu
  -1.2: | powers, | queue, | rentan, | rode, | serait, | siempre, | swap, | they, | trae, | unsubscribed
  -1.2: | unsure, | … annee, | … attends, | … bday, | … boite, | … cable, | … cambio, | … capable
  -1.2: | … confirmo, | … conozco, | … consent, | … credit, | … cried, | … done, | … dors, | … es, | … est
  -1.2: | … frein, | … i, | … importe, | … knees, | … la, | … llave, | … luces, | … ou, | … outta, | … pague
  -1.2: | … perdon, | … peut, | … piste, | … plutot, | … prof, | … puedes, | … rain, | … rid, | … roule
  -1.2: | … s, | … something, | … there, | … worked, ~_abr, ~_ant, ~_app, ~_at_, ~_atr, ~_aun, ~_aye, ~_bc
  -1.2: ~_ben, ~_bis, ~_boa, ~_boy, ~_che, ~_cov, ~_el_, ~_enf, ~_flo, ~_fre, ~_gel, ~_gl, ~_hm, ~_ide, ~_idi
  -1.2: ~_job, ~_kid, ~_lle, ~_lov, ~_mir, ~_mun, ~_na_, ~_ope, ~_otr, ~_ove, ~_pum, ~_ren, ~_ru, ~_sat
  -1.2: ~_she, ~_soe, ~_sun, ~_tue, ~_vet, ~_vid, ~_wat, ~_wed, ~_wey, ~abaj, ~aban, ~abur, ~aile, ~aks_
  -1.2: ~ala, ~ale_, ~ali, ~amb, ~amba, ~ana, ~anas, ~anca, ~ang, ~ango, ~anti, ~arge, ~arpe, ~arra, ~arri
  -1.2: ~asio, ~atea, ~atel, ~atro, ~aug, ~ava, ~avid, ~ayer, ~ba_, ~bc_, ~blon, ~boar, ~boy, ~brok, ~brom
  -1.2: ~bysi, ~call, ~carr, ~ced_, ~cei, ~ch_, ~cim, ~cis, ~clo_, ~creo, ~cuan, ~curr, ~ddl, ~denm, ~depo
  -1.2: ~deso, ~dile, ~dre_, ~ea_, ~eall, ~eam_, ~eat, ~eboo, ~ecc, ~ece_, ~ectu, ~ede_, ~ediu, ~eel, ~eels
  -1.2: ~ella, ~emas, ~emm, ~emme, ~enf, ~enfa, ~enmo, ~eot, ~erme, ~erre, ~ess_, ~esti, ~eus, ~eve_, ~eyes
  -1.2: ~far_, ~fath, ~faut, ~fic_, ~fine, ~fitt, ~fre, ~gad, ~gar_, ~gars, ~gat, ~gear, ~gen_, ~gent, ~gere
  -1.2: ~gger, ~glar, ~grad, ~harg, ~head, ~heel, ~hens, ~hick, ~hom, ~hope, ~iag, ~iano, ~ictu, ~idic, ~iei
  -1.2: ~ieil, ~ieto, ~ight, ~iles, ~imbr, ~ina_, ~ins_, ~intm, ~iou, ~ious, ~ip_, ~ired, ~irt_, ~itez, ~ivez
  -1.2: ~ivo, ~ivoq, ~job, ~kar, ~lads, ~lam, ~lets, ~levo, ~lig, ~ligh, ~lki, ~lkin, ~lla, ~llo, ~loc, ~lock
  -1.2: ~loor, ~low, ~lpe, ~lue, ~maga, ~mall, ~mana, ~manc, ~mat, ~mauv, ~mbi, ~medi, ~mil, ~ming, ~mini
  -1.2: ~mma_, ~mmy, ~mmy_, ~movi, ~mpe, ~mpie, ~mpte, ~mula, ~nadi, ~nar, ~navi, ~nea, ~nfa, ~nfan, ~nier
  -1.2: ~nit, ~nmo, ~nmo_, ~nner, ~nor, ~ntag, ~ntm, ~ntme, ~oar, ~oard, ~oble, ~ocad, ~oda, ~offi, ~olen
  -1.2: ~ols, ~onf, ~ook_, ~opia, ~orgo, ~ormu, ~orti, ~ote_, ~ount, ~ourn, ~ower, ~perr, ~peux, ~pict, ~pied
  -1.2: ~pong, ~pose, ~ps_, ~ptez, ~pued, ~pum, ~qua, ~qua_, ~qued, ~quo, ~ral_, ~rand, ~rary, ~rche, ~rdo_
  -1.2: ~reco, ~rell, ~resa, ~reu, ~reun, ~reva, ~rfai, ~rgen, ~rie_, ~rink, ~rler, ~rmul, ~rob, ~ros, ~row
  -1.2: ~rp_, ~rpe, ~rry, ~rtab, ~rupo, ~sam, ~say_, ~seg, ~segu, ~sell, ~sie, ~sim, ~siz, ~size, ~smal
  -1.2: ~soeu, ~song, ~stol, ~stro, ~sun, ~tal, ~tell, ~tery, ~they, ~titc, ~tole, ~tomo, ~tro, ~try, ~ttez
  -1.2: ~tue, ~tues, ~ual, ~ucks, ~ude_, ~ued, ~uedo, ~uge, ~ull_, ~utt_, ~vac, ~vail, ~vell, ~vena, ~venm
  -1.2: ~vent, ~vet, ~viei, ~vite, ~war, ~wedd, ~wers, ~wey, ~wey_, ~why_, ~work, ~ysit, ~zon_
  -1.3: NAME … on, NUMBER at, NUMBER c, NUMBER days, NUMBER do, NUMBER free, NUMBER pour, NUMBER quid
  -1.3: NUMBER sharp, NUMBER … for, NUMBER … will, a better, a kids, a lo, a pas, a paye, a price, a que
  -1.3: a quel, a sub, a trois, a … at, a … avec, a … esposa, a … lista, about … block, accident can
  -1.3: accident … you, accounting, after school, afuera … la, agreg-, ahead, ahi estare, ahi voy, airpods
  -1.3: al, al NUMBER, alive |, am by, am calling, am never, am outside, am the, am … him, ancie-, and a
  -1.3: angry>law, antes me, anybo-, anybody, appelle … NAME, approve the, apt, apuro |, as you, as … on
  -1.3: ascen-, asegu-, asking … my, at … is, attached, attends votre, attri-, attribue, au chalet
  -1.3: au sondage, au … d, aucun velo, avant |, avec un, back … the, balcon, bar, bars |, bcd, be sad
  -1.3: be … soon, because … is, believing, beso, bici … y, bike and, bike fits, bit, bloqueado, bonne soiree
  -1.3: bonne … NAME, bow on, bow … it, boy, brake rubs, bring anything, bring-, bringing, broke-, broken
  -1.3: broug-, brought, brought it, bruh |, bump, burnt, buscar, busy, but the, by … NUMBER, by … end
  -1.3: c … annule, c … son, ca … dans, ca … la, caben, cadre |, cafet-, caigo, caigo |, calcu-, calculator
  -1.3: call, call … on, calls … NUMBER, cambiar, came, came at, came |, camp, can come, can do, can these
  -1.3: can … NUMBER, canasta |, careful, carga-, carpe, carro, casa es, casco, casco de, casse-, catch-
  -1.3: ce que, ce … ici, ce … il, ce … les, cease … desist, cell a, celular … me, chain keeps, chaine
  -1.3: chanc-, chance, changer mon, chema, cheve-, chick-, chicken, chien |, chill-, choca-, chocaron, ci
  -1.3: cine, cliqu-, cobro |, collants, combien … temps, come … as, comes … NUMBER, commande de, como esta
  -1.3: compro, con … numero, con … para, con … queda, cone, confi-, contact with, contacts, contestar
  -1.3: correcta, correr, corriger, corte el, cost … money, costo, cough-, could … have, coupez la, courant |
  -1.3: courte, coute … sous, coute-, crack-, creo que, creo … me, crisp-, crisps, crois |, cuando llega
  -1.3: cuando quede, cuentas, d air, d autobus, d hier, dans NUMBER, daughter NAME, day but, de dimanche
  -1.3: de enviarme, de hacer, de rechinar, de … esta, de … mandando, de … ofertas, de … pluie, de … quien
  -1.3: de … sea, debou-, deje, deje mi, delete mecanico, delete … voy, delivery guy, dentist |, denun-
  -1.3: deposit, depuis … operation, des sous, desde el, devai-, did it, did … put, digo |, dile a, diner-
  -1.3: dinero, do … call, do … go, do … i, do … shop, docte-, docteur, does … sale, doit … pour, dolar-
  -1.3: dolares, domingo |, dommage, donde queda, done … work, donne … mauvais, draft, drill, driver … stop
  -1.3: du guidon, du prix, du … est, earph-, eat already, eje, el bus, el dinero, el eje, el fin, el lavado
  -1.3: el … al, elses bike, emoci-, en fauteuil, en fin, en la, en tu, en … bus, en … calle, en … esquina
  -1.3: en … noche, en … vous, english please, english |, enlever le, envoie … photo, equiv-, era hoy, erabl-
  -1.3: es mejor, es … bici, esa la, esas llantas, esperar |, espero |, esquina |, est … lol, est … quand
  -1.3: est … rien, esta baja, estara, estare, este … pero, estoy abajo, estoy manejando, estoy … en
  -1.3: everybody, experto, explain, fa cai, faste-, faster, faut, faut … un, feed, feeling, feliz, fellow
  -1.3: fin … mois, finalement on, fini pour, finir |, fitti-, fixe, floor, fonta-, fontanero, for sat
  -1.3: for sunday, for … night, for … or, forfait est, forgo-, fork, forma, foto por, fotos delete, frame is
  -1.3: frame … i, frein-, front of, fue, funeral, fwd, gaspe-, gaspesie, gate code, gears |, gentl-, get off
  -1.3: get your, get … call, get … new, gloves on, golpe |, gong xi, gong … fa, good service, got … number
  -1.3: grandpa, grann-, granny, grave |, great … you, gris |, group chat, grupo, guess |, gusta-, guys … and
  -1.3: habla, hable … mi, hair |, handi-, hate |, have anything, have … seen, have … waiting, have … wrong
  -1.3: hay, hay … mas, he knows, he left, he … my, headset |, heavy, her … the, hermo-, hermosa, hide
  -1.3: hirin-, hiring, hmm |, hola buenas, holding the, homework |, horri-, horrible, horse, hours please
  -1.3: house number, how bad, huit, hurry at, hurry … all, husbands number, i broke, i change, i … both
  -1.3: i … outside, i … saw, i … wrong, idiot, ignore that, igual |, il est, il manque, il … NUMBER
  -1.3: il … chez, il … le, impue-, in town, in … car, in … min, ins |, inscrivez … pas, invitation, iphon-
  -1.3: iphone, ir a, is only, is same, is your, is yours, is … best, is … on, is … worth, it quit
  -1.3: it … fixing, it … late, it … or, j pensais, jajajaja, jajajaja |, je … envoie, je … pareil, je … vos
  -1.3: juare-, juarez, keep … these, kiddo, kindly send, kits, ko, l antivol, l … tout, la gris, la lluvia
  -1.3: la messe, la nueva, la recoge, la ubicacion, la … para, laisse … j, las … en, last message
  -1.3: last night, lavado |, le cafe, le cours, le debo, le garder, le site, le … pareil, le … passe, leh
  -1.3: lend me, les travaux, letting … know, light, list NUMBER, list … is, liste a, listed, livraison je
  -1.3: llame a, llamo NAME, llave-, llego … NUMBER, llevo … mi, lo bendiga, lo veo, lobby, lock i, lol
  -1.3: looking, los … mi, lost the, lost … key, lourd |, luego, m … ce, m … il, ma cle, ma fille, ma i
  -1.3: ma … ce, mal … numero, manana, manda la, mande el, mando el, marche, mari, marqueme, mas barato
  -1.3: mate |, me NUMBER, me every, me maybe, me next, me quiten, me the, me volvio, me … break
  -1.3: me … contact, me … nite, me … no, me … or, me … read, me … salir, mean, meant … text, media
  -1.3: media hora, medic-, mejor-, mensaje a, mepri-, meprise, merci d, merci … NAME, mess, message n
  -1.3: messages … i, messenger, mi bebe, mi correo, mi direccion, mi … ni, mia, mile, miles, mines, miss
  -1.3: missed your, mitai-, mitaines, mon bicycle, mon frere, mon operation, mon … dans, money back
  -1.3: monsieur … n, more … and, mosqu-, mosquitoes, mots, mou, mouss-, moyeu |, much, muerd-, mug, musta-
  -1.3: mustache, my bad, my girl, my key, my last, my plan, my thumbs, my … NAME, my … as, my … ready
  -1.3: my … yesterday, n put, n … your, nada ni, name n, name … on, ne la, never pick, never … NAME
  -1.3: never … with, new … on, news |, nina |, nino, nino |, no mr, no nothing, no … called, no … cliente
  -1.3: no … digas, no … esto, no … jaja, no … want, noise |, nom ici, nom … NAME, not get, not shop
  -1.3: not what, not … sad, not … well, novem-, number has, number must, numbers … the, numero errone
  -1.3: numero … en, numero … favor, numero … gars, o |, o … a, oblige, of any, of … on, office, offli-
  -1.3: offline, okada, old … for, old … of, on the, on top, on … back, onda |, one called, one please
  -1.3: optional, or call, or … the, orang-, orange, ortho-, otra persona, oublie, oublie ca, oublie de
  -1.3: oubliez, our, owe |, owner |, pa alla, pague-, paie, para manana, pareil |, parfa-, parfait
  -1.3: parking |, pas autorise, pas parler, pas … bonne, pas … du, pas … ton, pasel-, pasele, pay you, pedal
  -1.3: pelea-, pelud-, perfe-, permiso … que, persona que, peux … repondre, photo … my, picture of, pig
  -1.3: pintu-, pintura, piste, place please, place-, plane |, plus aucune, plus proche, pon, por … NUMBER
  -1.3: porte d, portu-, precio no, prende |, prendre les, presio, probl-, programme de, puede, puede … el
  -1.3: puede … las, puedo mas, pulling, que ma, que oso, que … dieron, que … estan, que … va, que … yo
  -1.3: quel velo, queue number, qui va, quid, quitale el, ramas-, rappelle pas, raspo-, rayons, rcv
  -1.3: rdv … mardi, re … me, reach, rear end, rear … feels, rechinar, recois … messages, reflectors
  -1.3: refuse to, regardless, remain, remboursement |, remember … you, reminder … the, remon-, rendez vous
  -1.3: rent bikes, reponse, reporte, reprenez, resiz-, resize, respo-, respondo, reste a, retard |, retirar
  -1.3: revoi-, rien … chez, rien … reparer, rite |, roads are, rodado, room … the, rota, row |, rubs, rule
  -1.3: s arrete, sacal-, sacale, same time, same … as, saw the, says … NUMBER, schwi-, scooters, se cual
  -1.3: se le, se … des, se … mi, see … after, seein-, seeing, seguido, send … bike, service in
  -1.3: service … the, she … a, showe-, shower, si … a, sick … this, siempre me, sim, since march
  -1.3: since yesterday, sis |, slim, slip |, snake, snake |, soiree, soiree |, someone … bike, sorry … is
  -1.3: sorry … missed, speed |, steph, still there, stop disturbing, stop press, stop will, stop … here
  -1.3: stopped … but, stopper … the, subject, subo, suis en, suis … fauteuil, suis … mere, sur … c
  -1.3: sur … facture, sur … velos, sus recordatorios, t … faire, t … ou, ta |, take … to, tan seguido
  -1.3: teach … to, tel est, tell … i, tell … it, tenem-, tenemos, tengo ninguna, tengo que, text came
  -1.3: text … NAME, text … fine, texting … this, textos haha, texts about, thanks … all, the bolt, the color
  -1.3: the crew, the front, the interview, the invoice, the key, the lights, the mustache, the reflectors
  -1.3: the repair, the roof, the thread, the trip, the window, the … first, the … lock, the … machine
  -1.3: the … station, the … tire, the … way, the … will, there soon, thought, tiene … de, timbre de, titi
  -1.3: to nothing, to … over, told her, tombe, ton pere, took the, toque, trade ins, trailer, trompee
  -1.3: tu hermano, tu pret, tu une, tu … j, tu … pas, turns … the, type |, ubicacion |, ubicados, ud
  -1.3: un remboursement, una foto, uncle, une mise, unscr-, unscrew, up you, urs |, used … be, ustedes jaja
  -1.3: van |, veux le, veux … au, video |, vidrio, vieja, vieja y, vire, vitesse, voici la, voir avec
  -1.3: voir |, vole, vous envoie, vous fait, vous … mon, vous … oublie, voy al, voy … alla, voy … el, vuelo
  -1.3: waited, want … blue, wanted to, ward, washed, wat is, were going, whatever it, who ate, who … got
  -1.3: who … think, whose bike, why … it, win, window |, with work, wobbl-, work and, work at, work cell
  -1.3: works for, worth fixing, worth it, would … NUMBER, write it, wrong … in, xi, xi fa, xi … cai, xioma-
  -1.3: xiomara, y tu, y … la, yo … NAME, yo … dije, yoghu-, yoghurt, you carry, you deliver, you finish
  -1.3: you have, you off, you … a, you … best, you … mistaken, you … need, you … su, you … the, you … voy
  -1.3: your customers, your ex, your … message, your … no, yvan, | allez, | asap, | asere, | au, | chaine
  -1.3: | cher, | cierran, | color, | debarque, | dejalo, | dry, | erreur, | estan, | este, | front, | gong
  -1.3: | half, | her, | i, | keys, | la, | manden, | mija, | night, | off, | quelle, | ready, | reminder
  -1.3: | saca, | strike, | tell, | tienes, | tuesday, | turns, | was, | wed, | what, | … afuera, | … ai
  -1.3: | … antivol, | … at, | … aunt, | … bicis, | … cash, | … chinguen, | … compro, | … dame, | … deja
  -1.3: | … dia, | … ecrivez, | … errone, | … etait, | … freehub, | … hours, | … is, | … les, | … light
  -1.3: | … livreur, | … need, | … night, | … oferta, | … parale, | … please, | … press, | … quelle, | … rato
  -1.3: | … rear, | … red, | … sirve, | … sms, | … survey, | … texte, | … tmr, | … we, | … whatever, | … who
  -1.3: | … xi, ~_agu, ~_ahe, ~_aim, ~_al_, ~_asa, ~_asi, ~_beh, ~_bes, ~_br, ~_caf, ~_car, ~_ci, ~_ci_, ~_cr
  -1.3: ~_cra, ~_cre, ~_cua, ~_dev, ~_doc, ~_dos, ~_dr, ~_fil, ~_gat, ~_gea, ~_han, ~_hoo, ~_hot, ~_hou
  -1.3: ~_iph, ~_jeu, ~_key, ~_leh, ~_lol, ~_mia, ~_mu, ~_muc, ~_nat, ~_nie, ~_oa, ~_ov, ~_pan, ~_pin, ~_pre
  -1.3: ~_rou, ~_sco, ~_sli, ~_soi, ~_tal, ~_thu, ~_tro, ~_va, ~_ver, ~_vie, ~_voy, ~_wah, ~_wtu, ~acts
  -1.3: ~ador, ~afe, ~agar, ~ahe, ~ahea, ~aks, ~al_, ~almo, ~alta, ~amar, ~anan, ~andr, ~ano_, ~anyb, ~arei
  -1.3: ~arf, ~arfa, ~argo, ~aro, ~art_, ~ate, ~ayon, ~azo, ~bat, ~beh, ~bis, ~blem, ~blig, ~boy_, ~brak
  -1.3: ~bras, ~bre, ~bri, ~brou, ~busy, ~butt, ~caf, ~cafe, ~cam, ~cani, ~cci, ~chad, ~cinc, ~ck_, ~cken
  -1.3: ~cliq, ~coge, ~conf, ~cong, ~cua, ~dal_, ~date, ~denu, ~dev, ~doc, ~done, ~dre, ~dril, ~dru, ~eal_
  -1.3: ~eap, ~eddi, ~edo_, ~eev, ~ege, ~eje_, ~ejo, ~eles, ~eliz, ~elta, ~emoj, ~emon, ~enco, ~enge, ~enn
  -1.3: ~enos, ~epar, ~epl, ~erdi, ~erfe, ~err, ~eryb, ~eso_, ~eue_, ~eva, ~ew_, ~fall, ~fast, ~fe_, ~fer_
  -1.3: ~fig, ~flo, ~flow, ~fr_, ~fue_, ~game, ~gant, ~gas, ~gend, ~goss, ~gran, ~grat, ~guar, ~gues, ~half
  -1.3: ~hay_, ~hip, ~hous, ~howe, ~hub, ~hurs, ~icy, ~idee, ~iden, ~ieja, ~iere, ~iern, ~iga_, ~inch, ~inda
  -1.3: ~iner, ~ingo, ~invo, ~iot_, ~iph, ~ipho, ~issu, ~ixe, ~jack, ~jem, ~jeu, ~key, ~ki_, ~kid, ~lan_
  -1.3: ~leh, ~leh_, ~lem, ~liez, ~lip_, ~liz_, ~llov, ~lol, ~lol_, ~lond, ~lov, ~love, ~low_, ~lueg, ~lui
  -1.3: ~lune, ~lve_, ~mag, ~male, ~mars, ~mell, ~memb, ~mic, ~minu, ~moji, ~mosq, ~mou, ~mpi, ~muc, ~much
  -1.3: ~ndi_, ~neau, ~novi, ~nsul, ~nts, ~nyb, ~nybo, ~ob_, ~obl, ~obli, ~oct, ~ol_, ~old, ~ole_, ~olin
  -1.3: ~olis, ~oll_, ~olu, ~olve, ~omes, ~onda, ~oney, ~onfi, ~oppe, ~oran, ~orar, ~orl, ~orq, ~orqu, ~osq
  -1.3: ~osqu, ~ovie, ~oy_, ~pac, ~pal_, ~parf, ~pies, ~pond, ~post, ~pote, ~pren, ~pta, ~rake, ~ray, ~rdo
  -1.3: ~rdon, ~reil, ~reo, ~rep, ~reur, ~rfe, ~rfec, ~rga_, ~rgo, ~rgo_, ~rgot, ~rial, ~ries, ~rigi, ~rmu
  -1.3: ~rpre, ~rrid, ~rrow, ~rst, ~ryb, ~rybo, ~safe, ~sew, ~sic, ~sid, ~side, ~sim_, ~sitt, ~ska, ~slot
  -1.3: ~spo, ~squa, ~ssu, ~summ, ~taci, ~teni, ~ters, ~tle, ~trek, ~trol, ~uard, ~ucc, ~uede, ~uid, ~ulto
  -1.3: ~unta, ~urse, ~usca, ~uvo, ~va_, ~voc, ~voca, ~wah, ~wall, ~wea, ~wen_, ~wo_, ~wtu, ~yon, ~ywh, ~ywhe
  -1.3: ~zar, ~zy_
  -1.4: 2 in, 2 … i, 3rd, NAME there, NAME … es, NUMBER but, NUMBER o, NUMBER … bien, NUMBER … now
  -1.4: NUMBER … or, a arreglar, a chain, a fax, a mange, a mistake, a … 2, a … heure, a … mes, a … of
  -1.4: a … party, a … texter, a … til, a … votre, abt, abuela |, account, acepto |, admis-, afuera yo
  -1.4: ahi estoy, ahi lo, ahi … va, ahora … mas, ai … autorise, ai … ce, ai … dit, air, al … gracias, alarma
  -1.4: alcanzo, all … best, all … bikes, already got, am moving, am paying, am … one, amma, an … before
  -1.4: ancienne adresse, and left, and … a, and … his, antes de, antes que, any news, anything off, apporte
  -1.4: apportez, appt, are never, are … of, arme, arreglen, arrete … vous, arreter a, arreter … NUMBER
  -1.4: arreter … nous, arrive, arrivent … NUMBER, asked … them, at my, at … for, ateli-, atelier, atelier |
  -1.4: atend-, attac-, aucun contact, authorise, autre velo, avance |, avec ma, avec … messages
  -1.4: avisarme cuando, awesome |, bags |, bajar, balco-, barre |, barrio |, batte-, battery is, bc i
  -1.4: belle |, bent the, bici, bici afuera, bici jaja, bici … para, bici … yo, bien merci, bike belongs
  -1.4: bike … it, biscuits, blagu-, bless |, bloquer |, blue … the, bonjour c, bonjour … est, bother with
  -1.4: bother … the, bring, bring … in, broad-, broma |, bucks |, by thursday, c correct, c pret, c … pu
  -1.4: c … quel, c … sur, c … un, ca le, ca … combien, ca … coupe, cadre est, cake |, cambi-, can … pay
  -1.4: can … pick, can … squeeze, canal, cancel, cancela la, cancelaron, card on, carit-, cassette, causa
  -1.4: ce … est, ce … mon, celular en, cerrado, ces … merci, chain-, change … boutique, changed her
  -1.4: charging, chaus-, cheap-, cheaper, cheaper … i, chez, chidi, chill |, choice |, cinta, clase
  -1.4: client chez, clock, clock on, code for, colors, combien, comin, commandez la, comme un, commerce
  -1.4: comprends |, con ustedes, con … cobro, connais … de, consens, correct |, courriel est, courses
  -1.4: cracked, crash-, crashed, crier, croche |, crois … il, cuadro |, cuanto |, cuanto … quitar
  -1.4: dans … pneu, day … tomorrow, de cadenas, de lire, de mantenimiento, de semana, de … lol, de … pero
  -1.4: de … rueda, de … su, de … vos, deal with, decal-, decals, decided, dejam-, delete equipo
  -1.4: delete freno, delete … second, dentist, derai-, derailleur, desde hace, dessi-, dessin, desti-
  -1.4: deux … vous, did … order, different number, digale a, dinner |, dispatch, disqu-, dissertation
  -1.4: do … let, do … need, do … think, do … worry, domma-, done, door, dos … por, drink, drinks on, dueno
  -1.4: duty, egg, el NAME, el boton, el cuadro, el cupon, el freno, el gato, el paseo, el y, el … ahi
  -1.4: el … de, el … derecho, el … viejo, electriques, electriques |, else … the, end my, end plugs
  -1.4: end … on, enough i, entreposage |, equipe |, equivocado, erreur de, errone, error, es estafa
  -1.4: es regalo, es yo, es … a, espej-, espejo, esquina, est partie, est quel, est tombe, est tout
  -1.4: est … troisieme, esta |, esta … hoy, estaba |, este celular, estrellas, et personne, etes a, evng
  -1.4: exam, expec-, exper-, factu-, facture … courriel, fair enough, fall, fatou, fed, fed up, fermez pas
  -1.4: fetch me, fin … la, fin … semana, fini de, finis a, finis … NUMBER, firmw-, firmware, fitte, fixing |
  -1.4: folde-, for another, for … chain, for … it, for … mother, for … you, freeh-, freehub, freins, frenc-
  -1.4: french, frigo, from … side, froze-, frozen, fue … luz, gauche |, gears, get paid, girl, give her
  -1.4: gliss-, glisse, gmail, gmail |, golpe, gong, goose, got, got NUMBER, grab, guess who, guidon |
  -1.4: haha you, hai, hall, happened to, happy |, has … my, he ate, he thinks, he … ok, hella, help me
  -1.4: her so, here and, hice el, horn, how was, how … does, how … for, hows the, hun, hun |, hundr-
  -1.4: hundred, i reach, i removed, i rode, i … charged, i … hear, i … moving, i … paid, i … paying
  -1.4: i … scared, i … trying, il y, il … de, il … la, in NUMBER, in all, in as, in error, in it, in … box
  -1.4: in … group, inclus, insurer, intensos, interview, ir, is in, is … at, is … good, is … like, it before
  -1.4: it fit, it like, it worth, it … good, it … like, it … raining, it … thru, items, items NUMBER, jala
  -1.4: jam, je finis, je lai, je … tanne, jury, jury duty, kien, kien eres, knees |, knows … bike, kreo
  -1.4: l annee, l … adresse, la arreglen, la cassette, la cle, la esquina, la lumiere, la misma, la noche
  -1.4: la persona, la vida, la … barata, la … vieja, lah |, lai, laisse le, laissez le, las luces
  -1.4: last thing, late for, lavan-, lavanderia, layaw-, layaway, layaway |, le docteur, le frein, le gars
  -1.4: le guidon, le pregunto, le puede, le … al, le … las, le … oui, left my, left … at, lentes |, les voy
  -1.4: les … electriques, les … pis, letre-, letrero, lette-, letters |, libra-, libras, lieu d, lifes-
  -1.4: lifesaver, like butter, littl-, little, livrez, llamada perdida, llamame, llant-, llantas |
  -1.4: llego cortado, llove-, llover, loca, located, locked out, lol my, long |, longer have, looked at
  -1.4: looki-, los … estan, lower, m … la, maiso-, maison, malad-, manejando |, manqu-, march-
  -1.4: marche … avec, mas cosas, masso-, masson, mauvaise personne, me after, me dieron, me mude, mejor … la
  -1.4: melan-, mensaje dice, mensaje … voz, mere, merit-, mes, mes … arretent, message |, mi pedido, mille
  -1.4: mins |, mobile no, model, moi … que, mon colis, mon compte, mon fils, mon oncle, mon … a, mon … chez
  -1.4: mon … vous, monda-, monte-, month, more>want, movie, mude, muffi-, mummy, mural, my bag, my knees
  -1.4: my … address, my … they, necessaire de, necessaire … m, need one, negro |, netto-, new cassette
  -1.4: niaises, nid de, night, ninguna bici, nite, no autorizo, no but, no deja, no iba, no … bicicleta
  -1.4: no … have, no … llame, no … texto, no … that, nombre |, none |, not alone, not enough, not happy
  -1.4: not of, not sell, not worry, not … air, not … bike, not … it, not … la, not … n, nothing … i, nouve-
  -1.4: numero … erreur, obvio-, obviously, off is, off tomorrow, old parts, on google, on part, on read
  -1.4: on … demain, ones |, onion-, onions, open … NUMBER, openi-, option |, or nah, otra que, out … of
  -1.4: out … old, page NUMBER, palos, pana, pana |, panic, pantr-, pantry, paper-, papin-, papineau, paquete
  -1.4: par le, para ustedes, parad-, parale … los, paran de, paren … mandar, pas bon, pas cette, pas client
  -1.4: pas pret, pas vous, pas … c, pas … probleme, pasar, passe apres, pe |, pedal derecho, pedal |
  -1.4: pendiente, pense … vous, people … a, perdu, personnes, peut on, peux passer, phone … i, photo of
  -1.4: pick a, pickup |, pictures, pila |, pintarla, please tell, please … to, pluie |, pneus juste
  -1.4: pneus … la, polic-, poner una, poner … queja, ponga, pongo, por ella, por … o, por … soy, portero
  -1.4: portiere, potence, pouvez le, pregunto a, pregunto … mi, presupuesto, prevu, primo, proba-, problem |
  -1.4: probleme |, promp-, prompt, pu capable, puede ser, puedo … mi, pump, put your, que hora, que la
  -1.4: que se, que t, que … cobren, queda |, quelle marque, quelle … de, qui … ce, qui … mange, quiero una
  -1.4: quinceanera, quitar … la, quite las, quitele la, quito el, quits, rapido, rappel j, rappel … avais
  -1.4: rato, readi-, reading, ready, reagi, real |, recibo por, recoger, recu |, remor-, remove>send, rende-
  -1.4: rendez, rental, rentan, reparacion no, repon-, retab-, retablissement, rice, road … the, roja |
  -1.4: rojas, rouler avec, round |, rounded, run it, sabes, salgo a, salgo … las, salie-, salud-, samedi je
  -1.4: sat |, saw … text, say yes, say … NUMBER, says bring, says … is, se cancelo, se … les, season |
  -1.4: seats, see … at, sell … i, selle est, send pics, send>texts, service de, shd, she has, shoe
  -1.4: should get, sian, sick today, size |, skate, slick-, slicks, sobra-, solo … de, son las, son un, sont
  -1.4: sorpresa |, sorry who, soy … el, spam … me, specs, speed, spokes |, squeeze, stop charging
  -1.4: stop thinking, storage |, stran-, suben, subir, subje-, suert-, suerte, suis … d, sun |, sundays
  -1.4: supue-, survi-, survived, sweets, t inquiete, tabarnak |, take |, take … look, talk in, talk tomorrow
  -1.4: taller de, tarje-, tarjeta, teeth |, tell, tell … she, tent, termina en, termina … NUMBER, text … a
  -1.4: text … other, that much, that one, the clock, the computer, the drop, the giant, the left, the lift
  -1.4: the maintenance, the pedal, the pedals, the shower, the small, the trade, the … cassette, the … did
  -1.4: the … for, the … group, the … over, the … say, the … service, the … street, the … trail, theo
  -1.4: they said, think is, think … best, think … want, this morning, this saddle, tienen |, tight-, tighten
  -1.4: tighten the, till the, timbre, tiro, to everything, to his, to the, to them, to … right, today i
  -1.4: today you, toile-, ton … d, too expensive, too … i, tot |, tous, trae, trae el, traia, traje la
  -1.4: tu un, tu … chez, tu … un, two, typo, una hora, una queja, una … por, une … par, up a, up text, use
  -1.4: used to, usted es, usted … el, vais, vaya, velodrome, velos electriques, verde |, verra, vida, viern-
  -1.4: viernes, violation, vite |, vos promo, vos … arrivent, vote, votre client, vous dois, vous … appeler
  -1.4: voy para, vuelve a, wait for, waite-, want me, want these, wants the, was so, watchman, we … NUMBER
  -1.4: wed, were the, what bike, what is, what would, what … for, whens, whens the, which … did, while i
  -1.4: who removed, whoever had, why so, wife … it, winni-, wise, with … derailleur, working |, worries |
  -1.4: wrong person, yadir-, yadira, yo soy, you angry, you eat, you land, you lo, you said, you squeeze
  -1.4: you … family, you … my, you … says, your brother, your customer, your wife, your … about
  -1.4: your … before, | cancelaron, | chale, | cita, | customer, | disculpa, | drink, | flat, | hella, | ils
  -1.4: | lequel, | mardi, | ngl, | perfecto, | quita, | sian, | suspendan, | traje, | trompe, | whens
  -1.4: | … avec, | … away, | … basta, | … bless, | … camaras, | … debo, | … did, | … ecran, | … en
  -1.4: | … everything, | … forfait, | … freno, | … gars, | … hermano, | … lah, | … lunes, | … maintenant
  -1.4: | … manque, | … message, | … moteur, | … non, | … pere, | … place, | … pneu, | … recibo, | … rueda
  -1.4: | … some, | … they, | … tio, | … toi, | … uncle, | … updates, | … worries, | … year, ~0rd, ~0rd_
  -1.4: ~_0r, ~_0rd, ~_abt, ~_amm, ~_at, ~_bib, ~_bos, ~_bri, ~_clu, ~_cur, ~_dol, ~_ext, ~_fal, ~_fe, ~_gma
  -1.4: ~_got, ~_gu, ~_he, ~_hei, ~_heu, ~_hu, ~_ir_, ~_kic, ~_kie, ~_lau, ~_loc, ~_lor, ~_mom, ~_nai, ~_nea
  -1.4: ~_neg, ~_nia, ~_nov, ~_opc, ~_our, ~_pai, ~_poc, ~_qua, ~_rep, ~_ric, ~_saf, ~_sel, ~_sno, ~_sou
  -1.4: ~_sum, ~_til, ~_toi, ~_toq, ~_tre, ~_tu, ~_two, ~_ty, ~_way, ~_wea, ~_wra, ~_ye, ~abt, ~abt_, ~abys
  -1.4: ~acr, ~actu, ~ade_, ~adin, ~agni, ~agua, ~aill, ~aim, ~aisi, ~ak_, ~aniq, ~ap_, ~arg, ~argi, ~arid
  -1.4: ~arj, ~arje, ~armi, ~arou, ~arp, ~arro, ~art, ~atin, ~atsa, ~atta, ~aunt, ~auv, ~aval, ~aved, ~aves
  -1.4: ~avez, ~avia, ~awa, ~ayi, ~azy, ~azy_, ~bath, ~batt, ~bbi, ~bear, ~bio_, ~bite, ~bla_, ~blac, ~brin
  -1.4: ~cade, ~cal, ~camb, ~carg, ~caro, ~ced, ~cerr, ~chem, ~ches, ~chev, ~chip, ~chum, ~cia_, ~cide, ~cien
  -1.4: ~cing, ~cole, ~cond, ~cto, ~ctur, ~dam, ~del_, ~deo, ~diot, ~dni, ~dol, ~dred, ~dro_, ~duis, ~eak
  -1.4: ~eape, ~eath, ~eda, ~egg_, ~egr, ~eige, ~ejam, ~ejo_, ~ende, ~enfr, ~ep_, ~epon, ~erce, ~erdu, ~erto
  -1.4: ~esup, ~eu_, ~eue, ~eun, ~eut, ~eves, ~evin, ~evo_, ~fact, ~fal, ~falt, ~flat, ~fold, ~ful_, ~ga_
  -1.4: ~gam, ~gea, ~gel, ~glov, ~gma, ~gmai, ~gnal, ~got, ~got_, ~greg, ~guid, ~hair, ~hare, ~hev, ~heve
  -1.4: ~hirt, ~hoe_, ~hour, ~hows, ~hue, ~hun_, ~hy_, ~ibo_, ~ido, ~ido_, ~iej, ~iene, ~ild, ~illo, ~impl
  -1.4: ~inan, ~ippi, ~irl_, ~irt, ~ises, ~ittl, ~ivoc, ~jaj, ~jeta, ~ket_, ~kic, ~kick, ~kien, ~lack, ~lare
  -1.4: ~lavo, ~laya, ~leep, ~ler_, ~lett, ~leva, ~liz, ~llev, ~llin, ~lui_, ~mal, ~mano, ~manq, ~mard, ~mee
  -1.4: ~met, ~mete, ~mid, ~mom, ~mumm, ~nak, ~ncer, ~nct, ~ndad, ~near, ~nett, ~new, ~new_, ~nis_, ~niss
  -1.4: ~nnes, ~ntal, ~nts_, ~nual, ~oad_, ~oger, ~oke, ~old_, ~olon, ~ongo, ~oos, ~orch, ~ows, ~ows_, ~oyed
  -1.4: ~pais, ~past, ~pay, ~ped_, ~pir, ~pire, ~plat, ~poll, ~pron, ~ptan, ~pude, ~pump, ~quiv, ~rab_, ~rae_
  -1.4: ~raf, ~rafi, ~raid, ~rak, ~rav, ~rb_, ~rdar, ~rde, ~rden, ~rdu, ~rdu_, ~recu, ~rek_, ~rend, ~rer_
  -1.4: ~rese, ~rew_, ~rgin, ~ric, ~rio_, ~rjet, ~rle, ~rnes, ~roa, ~robl, ~ron, ~roo, ~ror_, ~rpr, ~rrec
  -1.4: ~rrib, ~rror, ~ruin, ~ruta, ~sad, ~sapp, ~sch, ~shar, ~sia_, ~sir, ~slee, ~sno, ~sont, ~sou, ~spon
  -1.4: ~sque, ~sses, ~sset, ~stam, ~stly, ~sua, ~tarj, ~teli, ~teo, ~teri, ~tiem, ~timb, ~tivo, ~toi_, ~toni
  -1.4: ~toq, ~toqu, ~tous, ~tret, ~tsa, ~tsap, ~ttac, ~tua, ~tub, ~two, ~two_, ~ua_, ~uan, ~uch, ~uck, ~ude
  -1.4: ~uie_, ~uin_, ~uivo, ~ul_, ~unes, ~unio, ~usa, ~usy, ~usy_, ~vem, ~vert, ~viej, ~vio_, ~vire, ~voic
  -1.4: ~vol, ~wd_, ~win, ~wra, ~wrap, ~xam_, ~xes, ~xes_, ~yi_, ~yone, ~zo_
  -1.5: 2 … for, NAME coutu, NAME mais, NAME … am, NAME … ce, NUMBER estrellas, NUMBER mins, NUMBER on
  -1.5: NUMBER … NAME, NUMBER … n, NUMBER … this, a box, a cambiar, a cat, a laisse, a little, a matin
  -1.5: a papa, a quelle, a … avisos, a … mais, a … that, abajo, abajo |, abierto, aca … es, achale
  -1.5: adresse … a, after lunch, agenc-, ai bloque, ai demenage, ai essaye, ai … chez, al final, already |
  -1.5: alter-, am off, am … now, ancho, and family, and one, anda en, anoch-, anoche, anote-, any NUMBER
  -1.5: any day, apaga, aprendio, are … on, arrange, arreglo, arret … autobus, arrete chez, arreter … magasin
  -1.5: arrived |, asiento … muy, ask NAME, at NUMBER, at … bus, attente pour, attente … le, au dos
  -1.5: au gerant, au mauvais, aucun probleme, avant, avec mes, avertis, avez oublie, avez |, avisado
  -1.5: back by, back … you, bag, bag |, barre, batch, be honest, be patient, believe you, ben |, better than
  -1.5: bicis |, big, bikes to, bille-, bin, bio, black, blank-, blanket, bleeding, blush, blush |
  -1.5: bon … pour, booke-, booked, botak, both, botte-, bottes, brake lever, brise |, bueno-, buenos
  -1.5: but … is, but … it, c … celui, ca marche, cadenas vous, cadenas |, cai, calco-, calid-, calidad
  -1.5: call … NUMBER, called … the, calzo, can hear, can not, can of, can … make, cancel just, cancel … tune
  -1.5: capable |, card i, cargo |, carino |, carte … credit, cel por, cell … a, celui a, cerrado |, certa-
  -1.5: ces, ceux la, chaine arrete, change … number, charger, cheap, chees-, cheese, chew, chien, chinese
  -1.5: chino-, chinois, chum, cinco, cita de, clase de, clicks, close-, clous, code … NUMBER, color |
  -1.5: combi-, comid-, comida, comio mi, commande … ai, complaining, conduit, conduit |, confisque, confo-
  -1.5: congrats, connais, conseillez, consulto, contigo, cost |, court-, coutu, creak, credit du
  -1.5: credit … dossier, crevaison |, cry |, cuanto por, cubierta, cumple, d entreposage, dad … you
  -1.5: de atras, de correos, de jeudi, de … apres, de … client, de … horquilla, de … j, de … lados, de … m
  -1.5: de … mi, de … papa, dejen … mandarme, dejenla, delete … en, delete … esta, delete … photo, denuncia
  -1.5: descuento |, despues delete, devant |, dicen |, did … even, did … quit, didi, die |, diffe-, dio … el
  -1.5: direccion |, directions, dit … pas, dit … tu, do … answer, do … ride, does the, dolares |, dona
  -1.5: done i, done please, dormi-, drive a, drop … at, dry, du cadre, du stationnement, dure, during work
  -1.5: during … hours, ebike-, ebikes, ekivo-, el martes, empiecen sin, empiecen … mi, en … d, en … min
  -1.5: en … trouve, end caps, enerv-, engaged, enregistre, equivoque de, erreu-, erreur, es sorpresa
  -1.5: es … una, escribas, ese … de, ese … me, ese … se, espal-, espalda, essentiel, est ca, est combien
  -1.5: est il, est … du, est … fini, est … nom, est … ou, esta … alto, estim-, estimate, esto … es, et … la
  -1.5: etait NUMBER, etre … quelqu, exame-, examen, expen-, expensive, eye, factura, felicidades … el
  -1.5: fello-, fila, finalement, fit … in, for … company, forgot |, free … a, frein |, freins arretent
  -1.5: freno |, friday |, friday … you, from that, galer-, galerie, galerie |, garmi-, garmin, gate
  -1.5: get … bike, get … so, glove-, gloves, glute-, gluten, go again, go thru, going to, goodness, got a
  -1.5: got … NUMBER, gross-, grosse, grupo de, guys do, hair, have … enough, hay prisa, he is, he never
  -1.5: heren-, herencia, hi this, him this, home on, hora, horario |, hows, hu, i deliver, i … at, i … lost
  -1.5: i … the, i … would, if it, il … en, ils ont, inquiete, ins, inste-, instead, interesse … la, is gone
  -1.5: is quitting, is there, is … green, is … safe, it alone, it by, it does, it … a, it … making
  -1.5: it … number, it … visa, j amene, j attends, j … bloque, j … demenage, j … essaye, j … parle
  -1.5: jaja … que, jamme-, jammed, je mesure, je vais, je … d, je … dois, je … porter, journee a, junto
  -1.5: jusqu-, just kidding, just … i, just … one, keep it, kickstand |, kids are, know of, l erreur
  -1.5: l … NAME, l … en, la boite, la conversation, la deje, la foto, la galerie, la mia, la nuit, la porte
  -1.5: la … arrete, la … dans, la … en, la … prolongee, la … ustedes, lah do, lah … not, laisse … a
  -1.5: laisser le, later, laugh-, lawn, le bebe, le cadre, le casque, le mando, le moteur, le noir
  -1.5: le virement, le … de, le … pneu, leaving … NUMBER, les freins, les llevo, les … juste, les … sont
  -1.5: libras |, light quit, like a, list price, list … for, llanta esta, llegue, lleva, lo mismo, lo pienso
  -1.5: lock, lol je, long does, los lunes, los … me, lose my, luces, luces |, luck |, lui qui, lunch-, lundi
  -1.5: luz de, m … reveille, ma coloc, ma … NAME, mad |, madam, main, making … blush, mal la, mal … dos
  -1.5: man you, man … my, mandaron la, manger, mardi, mars |, mas … me, match |, mauvais, may |, me blush
  -1.5: me demande, me saca, me she, me some, me til, me we, me … address, me … an, me … j, me … want
  -1.5: mean it, medium |, meds, membership, meme, mensaje … mi, mensajes … los, merit, message … for
  -1.5: message … je, mets moi, mi abuelo, mia |, mil gracias, milit-, military, mine is, mine now, mins
  -1.5: minutes |, misery, mom … not, mon … cell, montagne, montar, more>wrong, mouille |, much … it, musub-
  -1.5: musubi, my age, my face, my lunch, my membership, my new, my … 2, my … bike, mysel-, myself, near the
  -1.5: necesito la, necio-, necios, neighbors, never seen, never tell, never … found, never … that, new
  -1.5: new … no, next week, ninguno, ninos, no alcanzo, no bike, no de, no espero, no llego, no pude
  -1.5: no worries, no … ningun, not been, not end, not … calling, nouveau … est, now there, nueva
  -1.5: number for, number that, numero au, nuts, o es, oblig-, oblige de, obra |, of … he, off do, off … my
  -1.5: ok if, ok j, ok … did, on to, on |, on … NUMBER, on … thing, once … month, origi-, original, ou le
  -1.5: ou pas, oui c, oui … est, out once, outside |, page … is, paint |, papers, par … garantie, para las
  -1.5: para … al, param-, paramos, pardon … je, parec-, pas demande, pas … des, pasa |, pasam-, pasem-
  -1.5: paseme, past, patin-, patines, pawn, pawn shop, pedales … de, perdu mes, perfecto |, peu |, phone has
  -1.5: pickles, piece |, pienso y, pienso … le, plann-, planning, please |, please … thanks, plugs, plumb-
  -1.5: plumber, po |, pocket |, podrian, ponchaduras, pongame, pongame en, pongame … la, por … hasta
  -1.5: poste |, pot, pour quelqu, pour … autre, pourquoi c, pourquoi … est, prends, pression, presu-
  -1.5: prete |, pu … de, puede llamar, put … number, qn, qu … y, que dia, que molesto, que necios, que tiene
  -1.5: que … hable, quedado, quedo el, quelle heure, qui, quien fue, quien no, quien … el, quiero … el
  -1.5: quiero … mensajes, quinc-, quit … but, rain |, rappel pour, rappels … entretien, rates, rayon-
  -1.5: reach the, receive your, recharge, recibe, recordatorios |, recyc-, refill, remember |, renou-
  -1.5: renta-, rental … the, repeter, retur-, reuss-, reussi, ride … is, right now, road, roman-, romantic
  -1.5: roue, ruido, ruta, s … NAME, saco, saddl-, saddle, said the, said … are, saliendo, sauf, saw it
  -1.5: say less, say this, says … am, says … it, scared |, school |, scratch that, screaming, se … baja
  -1.5: sell it, send … photos, send>forever, senora |, sent … the, sera, shaki-, shaking, shave, she can
  -1.5: shelf, ship it, shoes, shop … you, shouted, sia, signatures, so i, so … hurry, so … who, sobran
  -1.5: socce-, soccer, sofa |, some cake, son velo, sonnette |, soon, sorpresa, spam musubi, spam o
  -1.5: spam … que, squeaking, st, stock, strol-, strollers, su … que, succe-, suffit tu, suis … arret
  -1.5: sur les, switched off, taill-, taille, tal NAME, talke-, tarde por, taste-, taxes |, te lo
  -1.5: tengo otra, terminamos, terminan, tes bottes, test |, text says, text … too, texts in, texts would
  -1.5: than i, thank god, that … fast, the NUMBER, the bars, the bottle, the headset, the hospital, the lock
  -1.5: the pot, the saddle, the season, the team, the temple, the wrong, the … date, the … dog, the … early
  -1.5: the … papers, the … price, them … like, they take, this a, this derailleur, this … since, this … spam
  -1.5: throw … the, thru |, thyro-, thyroid, tie, tiene el, tienes, til NUMBER, til monday, times to, tire
  -1.5: titular, to … every, to … it, to … last, to … people, toast, todav-, todavia, todavia no, today, toi
  -1.5: tombe dans, tonig-, tonight, tool, torni-, tornillo, train-, trois semaines, tu numero, typed … in
  -1.5: uh, un … on, un … que, une note, unfri-, unos, up … week, ustedes … los, va, vais porter, velo bleu
  -1.5: vendez … des, venga-, vers, veut pu, vieux pneu, voice-, void deck, volvi, votre … de
  -1.5: voudrais … vous, vous arretez, vous conseillez, vous … ben, vous … mal, vous … sur, voy, waiting |
  -1.5: walke-, wanted … say, was at, was yours, washe-, wat … i, water, wats, way … is, we … again, we … got
  -1.5: we … her, website is, whatsapp, when … reach, which, who does, who … on, will wait, wine for
  -1.5: with … for, work … NUMBER, work … the, worri-, worries, worry about, would that, would … i, wow
  -1.5: xfa |, y estoy, y le, y … mensaje, y … se, yet i, you after, you aprendio, you donate, you just
  -1.5: you one, you promised, you see, you wrong, you … habia, you … her, you … open, you … saliendo
  -1.5: you … too, you … uno, your door, your making, your … system, zip tie, | aqui, | bring, | call
  -1.5: | desactivez, | dropped, | el, | ella, | encore, | facture, | feliz, | hold, | hows, | invoice
  -1.5: | later, | numbers, | post, | premier, | quitenme, | remind, | roads, | sans, | saved, | teacher
  -1.5: | test, | tomorrow, | wat, | wats, | xl, | … added, | … am, | … anyone, | … apellido, | … are
  -1.5: | … bad, | … battery, | … boy, | … brand, | … cat, | … clique, | … coupe, | … creo, | … dejaron
  -1.5: | … derailleur, | … dieron, | … doit, | … ended, | … ese, | … eso, | … hay, | … hi, | … hija, | … how
  -1.5: | … insurance, | … ir, | … juste, | … llego, | … lor, | … mando, | … marco, | … matin, | … mesure
  -1.5: | … min, | … molesto, | … monsieur, | … necios, | … off, | … ont, | … orden, | … paro, | … photo
  -1.5: | … pics, | … pocket, | … police, | … reste, | … results, | … slept, | … stopped, | … systeme
  -1.5: | … terminaron, | … total, | … una, | … vemos, | … yet, ~_anc, ~_asl, ~_bab, ~_bh, ~_cal, ~_cam
  -1.5: ~_col, ~_eg, ~_enc, ~_fac, ~_fel, ~_fuc, ~_gif, ~_glo, ~_goa, ~_gui, ~_hi, ~_hij, ~_hr, ~_hy, ~_ken
  -1.5: ~_kne, ~_lan, ~_ll, ~_mal, ~_mat, ~_med, ~_mem, ~_mys, ~_new, ~_obl, ~_pap, ~_pay, ~_pie, ~_pn, ~_pne
  -1.5: ~_pun, ~_reu, ~_sad, ~_shi, ~_sl, ~_sle, ~_sop, ~_sq, ~_squ, ~_st_, ~_tas, ~_tub, ~_ur, ~_va_, ~_vis
  -1.5: ~_voi, ~_wes, ~_why, ~_wow, ~_wr, ~acie, ~acke, ~addl, ~alf, ~aliz, ~amer, ~amp_, ~anci, ~anne, ~anua
  -1.5: ~ao_, ~aper, ~appo, ~ard_, ~ars, ~ars_, ~ash, ~ate_, ~ayin, ~bag_, ~band, ~bar_, ~bere, ~bete, ~bib
  -1.5: ~big_, ~bo_, ~bt_, ~bys, ~canz, ~cema, ~chea, ~comb, ~core, ~ctu, ~cual, ~cues, ~dam_, ~dan_, ~davi
  -1.5: ~deme, ~dez_, ~dola, ~dou, ~eaf, ~eaf_, ~eak_, ~eam, ~eap_, ~eats, ~edic, ~edo, ~egg, ~egl, ~eglo
  -1.5: ~eji, ~elin, ~ells, ~emos, ~ench, ~ends, ~epos, ~equi, ~ersh, ~eryo, ~esa_, ~espe, ~esta, ~eta_
  -1.5: ~etes, ~etu, ~eus_, ~eut_, ~evai, ~ex_, ~exa, ~fax_, ~fed_, ~fel, ~fixi, ~frei, ~fuck, ~fun, ~gif
  -1.5: ~gina, ~gla, ~glo_, ~goa, ~goat, ~gry, ~gry_, ~hanc, ~heap, ~hedu, ~help, ~hich, ~hij, ~him, ~hoes
  -1.5: ~hoo, ~hors, ~hort, ~hou, ~hub_, ~hum_, ~icem, ~ies_, ~ieve, ~igin, ~igo, ~ija_, ~im_, ~ino, ~inon
  -1.5: ~insu, ~ionn, ~iot, ~irem, ~izza, ~jaja, ~jan_, ~jeme, ~joye, ~jr_, ~jusq, ~kne, ~knee, ~lah, ~lato
  -1.5: ~leu, ~lice, ~llan, ~luc, ~luce, ~lumb, ~lund, ~maki, ~mbe_, ~mbia, ~mere, ~mont, ~mude, ~mys, ~myse
  -1.5: ~ndeu, ~neg, ~nfi, ~ngry, ~nino, ~njo, ~nla_, ~nny, ~noo, ~nste, ~nth, ~odav, ~oday, ~ogg, ~oic
  -1.5: ~oken, ~olar, ~olla, ~onfo, ~ongu, ~onig, ~ont_, ~ook, ~oor_, ~opc, ~oph, ~ost, ~otel, ~ouss, ~pad
  -1.5: ~pap, ~pen, ~perf, ~pick, ~pin_, ~plum, ~pne, ~pneu, ~ppt_, ~prob, ~rapi, ~rats, ~rdan, ~redi, ~rek
  -1.5: ~repl, ~retu, ~rice, ~rill, ~rimo, ~rl_, ~rly, ~rly_, ~road, ~ront, ~roue, ~rreu, ~rta_, ~ryo, ~ryon
  -1.5: ~sadd, ~sais, ~san_, ~sar, ~ship, ~sia, ~sor_, ~squ, ~ssis, ~stai, ~stic, ~stud, ~tal_, ~tead, ~teau
  -1.5: ~tem_, ~tens, ~teo_, ~terv, ~teu, ~tit, ~tob, ~toca, ~trep, ~trop, ~u000, ~uant, ~uche, ~udge, ~uel_
  -1.5: ~uela, ~ugge, ~uina, ~uine, ~ule_, ~ults, ~upo_, ~usse, ~vas, ~ved, ~verd, ~voy_, ~vrai, ~walk, ~whic
  -1.5: ~why, ~wow, ~wow_, ~xpec, ~ybod, ~yse, ~ysel, ~zen, ~zen_, ~zza
  -1.51: (tables say wrong_number)
  -1.6: 2 cm, 2 … the, NAME vous, NUMBER now, NUMBER what, NUMBER … away, NUMBER … my, a esa, a laval, a law
  -1.6: a loaner, a look, a recibir, a whole, a … hoy, a … ninos, a … son, a … thing, a … who, abonn-
  -1.6: abonnement d, aca no, accord pour, ah ok, ai … achete, aimerais ca, alcanzo a, alcanzo … llegar
  -1.6: alerts … my, alfor-, alguien que, am all, am hard, am … class, am … set, amex, amex |, and look
  -1.6: and your, annee, anything |, apart, appointment for, appor-, apren-, apunteme, aqui … hay
  -1.6: are texting, are … texts, around NUMBER, artis-, artist, asiento esta, asked my, asleep |, at … phone
  -1.6: atras, atras |, attends, aunt, aurez, avez, avez ecrit, avisaron, ayah, bacan-, baja de
  -1.6: baja … precio, barel-, barely, basem-, basement, basico |, beate-, beater, bed |, bell, bent, bidon
  -1.6: bien … gracias, bike anymore, bikes for, biscu-, bleed-, blonde |, blue, bluet-, bluetooth, boat |
  -1.6: bon number, bonne chance, borren |, box the, box … the, brompton, but … my, c … sa, ca … dit, cable
  -1.6: cada cuanto, calme-, calmez, can … drop, can … push, cansado, carbono |, caro, carrera, carreras
  -1.6: case |, casqu-, cassette |, caugh-, caught, ce … a, ce … ne, cebol-, cebolla, cerveza, change the
  -1.6: changez la, cher said, chine-, chinguen, choic-, choice, claim ticket, claro que, class, click
  -1.6: cobran por, come today, come … i, commande a, con quien, con su, con … esposo, conec-, consent … for
  -1.6: corolla |, correct pour, count … in, credit |, cuadr-, cuadro, cual … el, cuant-, cuanto, d attendre
  -1.6: d … de, dan … de, day |, de celular, de mecanica, de paiement, de rajas, de talla, de … 2, de … air
  -1.6: de … bicicleta, de … dans, de … ninos, de … senor, deck |, deje ninguna, derailleur |, desactiver
  -1.6: details, did she, dije a, din, dios lo, dirai-, dirait, dire que, directions |, do people, do … email
  -1.6: do … rent, dog |, donat-, door is, doree-, doreen, drinks, droit vous, dropped, el mostrador
  -1.6: el nuevo, el pago, el perro, el … esta, emergency contact, en arret, en parler, en rentrant
  -1.6: en … NUMBER, en … minutos, en … mostrador, en … vida, encor-, encore, encore vous, ended, engou-
  -1.6: entro, envoyer la, es alto, es broma, es el, es su, es … NUMBER, escribiendo |, escuela |, espag-
  -1.6: espagnol, est pu, est sa, est … magasin, est … mien, est … moi, esta, estafa |, estan |, estimate |
  -1.6: estime |, estoy afuera, estoy en, etes … ouverts, etudiant |, faile-, failed, failed |, fait reparer
  -1.6: falla, falta-, favor |, feels, feliz ano, fetch, fin … mes, financement, fish, five, flu, foot
  -1.6: for no, for … a, for … phone, foto |, fourc-, fourche, fr |, fraye-, frayed, freins svp, friends
  -1.6: frnds, front, fue la, fui |, fuse, gagnon |, gaine-, gained, garantie prolongee, garba-, garbage
  -1.6: gato, get … for, get … of, getting … from, good … no, good … sir, got one, grandeur, grave, gravy
  -1.6: grips |, hace ruido, hange-, hanger, hard of, hard |, hard … hearing, have reached, have |
  -1.6: have … three, he … in, he … you, heads-, headset, hendersons, herma-, his birthday, home, how … is
  -1.6: i feel, i … ask, i … calling, i … her, i … over, i … past, i … wait, i … with, idea … you, if … have
  -1.6: il … plus, in i, in my, in … hall, in … list, inch |, inche-, inches, incluido, infin-, infiniment
  -1.6: inscription aux, instagram, insurance wants, interac |, is killing, is mine, is out, it be, it came
  -1.6: it he, it stopped, it today, it yet, it … last, it … more, it … next, it … still, izquierda
  -1.6: j … juste, jalis-, jalisco, je passerai, je … amene, je … bien, je … c, je … venir, jealous |, jobs
  -1.6: joder, joyeu-, jr, jueves |, just leave, just the, keep … posted, keeps buzzing, kenda, kicks-
  -1.6: kickstand, km |, la bateria, la construction, la derniere, la place, la roue, la soumission, la traen
  -1.6: la … como, la … des, lache … un, lande-, landed, lapto-, large, las … me, last slice, le NAME
  -1.6: le cadenas, le chat, le dire, le en, le fixe, le fun, le paiement, le total, le voisin, le … bebe
  -1.6: le … bleu, le … los, le … manana, le … number, le … un, leaving in, left it, left … in
  -1.6: left … message, lentes, let you, licen-, like these, line … your, lips, lit, llantas, llegan, llego |
  -1.6: llevo dos, loggi-, logging, looke-, looked, lor, louez, love, lunes, maili-, makin-, making, malade |
  -1.6: manana con, mandar el, mano |, manua-, many |, mas … llanta, mas … porfa, me an, me avisaron, me get
  -1.6: me habla, me posted, me quito, me sale, me texter, me va, me … if, me … just, me … su, me … una, meat
  -1.6: mecanica, meet, menos, mensaje … era, mensajes … a, message came, messenger |, mettez … sur
  -1.6: mi hermano, misere, mitad, mm, moi NAME, moi c, moi en, mois ca, mole, mon … s, money, monsieur je
  -1.6: monta-, month is, more … please, mot de, moteur, moyeu, mr NAME, my brothers, my cat, my sis
  -1.6: my … again, my … line, my … name, my … one, my … want, n never, names not, necesito el, necessaire
  -1.6: nervo-, nervous, never agreed, never in, new chain, news, no abre, no conozco, no is, no tengo
  -1.6: no vive, no … ofertas, noel |, not eat, not email, not recognize, not … dare, notification … the
  -1.6: now … does, number since, numero … me, of a, of hearing, of you, of … you, off … total, often … you
  -1.6: ok enough, on dirait, on me, on saturday, on … new, on … parle, one in, one … my, one … off, or does
  -1.6: or … it, orden no, order number, other guy, ou, oui |, out … NUMBER, out … no, ouverts, par ecrit
  -1.6: para de, parece que, parle a, parler au, parri-, parrilla, pas aux, pas mon, pas pantoute
  -1.6: pas … aujourdhui, passer |, passerai, paying |, pedalier, pelo, perfect, persona no, petites … svp
  -1.6: petits |, peux venir, peux … a, peux … vous, phone … buzzing, pic of, pickup code, pieds … votre
  -1.6: pieza, pis … ai, pizza, please he, plus ce, plus … numero, por … tan, porte-, pour demain, pour les
  -1.6: pour … kona, pour … promo, prend tu, prend … un, printer, privacy … i, profe me, prolo-, prolongee
  -1.6: pude, qu … faut, quand, que dios, que le, que molestia, que talla, que … para, queja-, queue
  -1.6: qui … NAME, quise, rabais etudiant, rajas, rdv … NUMBER, reach |, read … i, recibirlos, recognize
  -1.6: regular, reminding me, rentr-, rentrant, rentrant |, repond |, reste |, result, rory, roues svp
  -1.6: roulement, round-, ruedi-, rueditas, ruido |, run, rust, said … it, saliendo |, sandw-, sandwich
  -1.6: sauve-, sauvez, saw your, say … is, says it, screws, se la, se que, se … sola, searc-, seatp-
  -1.6: seatpost, see if, seguro, seman-, semana, send help, serial, she, shifting is, shout-, shutt-
  -1.6: shuttle, si puede, si quelqu, side, siege bebe, sigan … textos, silencieux |, since … did, sir my
  -1.6: slept, slice, snooz-, snooze, so hard, so if, so … to, solo compre, someh-, somehow, son NUMBER
  -1.6: sorry … bother, soy … suyo, speak, spoke |, squeaking |, sram, start to, step, still |, stop de
  -1.6: stop in, stree-, street, strip-, subscription, suis a, suis … reunion, suspende, svp … m, swear |
  -1.6: tablets, take two, talked, talked about, talks, tamal-, tamales, taxes, tengo una, tengo … con, tenia
  -1.6: text … in, texter svp, textez … quand, texting … stranger, texto quand, texto … NUMBER, textos … est
  -1.6: texts with, that works, the emergency, the flat, the hall, the hendersons, the kitchen, the paint
  -1.6: the radio, the rust, the second, the worst, the … bike, the … call, the … cut, the … desk
  -1.6: the … frame, the … guy, the … lever, the … n, the … slice, the … still, the … tube, then |, this moi
  -1.6: tiene-, tienen, to bring, to next, to worry, totally, toutes mes, trabajan, traje, tranqui, treat |
  -1.6: trike, trip, trop long, trop … merci, trouve pas, truck, tu du, tu que, typed it, ubicacion, un an
  -1.6: un … chez, une heure, une place, une … personne, up from, up to, update … records, urgente |, urs
  -1.6: usted … no, vais … plainte, velo dans, ven, vente, veux recevoir, vez ustedes, viens … mon, ville |
  -1.6: visa, vos … a, votre temps, vous auriez, vous n, vous … this, wall, was very, was … there, wave
  -1.6: we all, we … all, weari-, wearing, website says, weds, well |, what … would, when … my, which end
  -1.6: which … is, who is, who … that, who … this, will … my, will … when, with … brakes, with … wheel
  -1.6: with … work, wizard, work … i, work … it, worked, worked |, worry … it, would i, write me, y … llegan
  -1.6: you casi, you le, you open, you rent, you sending, you terminaron, you woke, you … check, you … llego
  -1.6: you … reached, you>wrong, your time, your voice, your … NUMBER, yup, | alguna, | allo, | calmez
  -1.6: | day, | doctor, | eh, | eliminen, | esto, | felices, | genre, | grandpa, | have, | hope
  -1.6: | igualmente, | je, | llameme, | mandeme, | miss, | open, | pick, | pouvez, | quitaron, | really
  -1.6: | ride, | screw, | se, | terminaron, | termino, | then, | ustedes, | which, | wow, | wtf, | yo
  -1.6: | … care, | … courriel, | … dan, | … dans, | … day, | … deleted, | … des, | … dieu, | … dio, | … end
  -1.6: | … envoyer, | … fete, | … gros, | … hermana, | … mom, | … much, | … open, | … pedal, | … persona
  -1.6: | … pleut, | … semaines, | … shifting, | … talla, | … tires, | … told, | … train, | … veux, | … were
  -1.6: | … work, | … works, ~_aba, ~_abi, ~_ak, ~_bat, ~_bet, ~_big, ~_bir, ~_cab, ~_chi, ~_cri, ~_ea, ~_ear
  -1.6: ~_fiv, ~_frn, ~_gam, ~_him, ~_hun, ~_jaj, ~_or, ~_ou_, ~_ouv, ~_piz, ~_pom, ~_sid, ~_sis, ~_spo
  -1.6: ~_tes, ~_vi, ~_win, ~abe_, ~adr, ~adro, ~afe_, ~ahah, ~aila, ~ajus, ~alad, ~alie, ~alk, ~alk_, ~alva
  -1.6: ~amie, ~amo, ~anz, ~anza, ~apo, ~apu, ~arca, ~arga, ~atie, ~atig, ~atra, ~axes, ~azo_, ~bbl, ~bble
  -1.6: ~beg, ~biar, ~big, ~bisc, ~bit_, ~cam_, ~car_, ~casq, ~cc_, ~ckst, ~coac, ~col, ~crac, ~cred, ~cryi
  -1.6: ~cuad, ~cuit, ~deo_, ~deta, ~die_, ~diga, ~dira, ~diu, ~dium, ~don_, ~doub, ~drin, ~eade, ~eadi, ~ego
  -1.6: ~elez, ~elp, ~enes, ~enin, ~entr, ~epan, ~esad, ~esas, ~essu, ~eted, ~etur, ~fax, ~fiv, ~five, ~fram
  -1.6: ~frn, ~frnd, ~fron, ~ful, ~full, ~glo, ~gnm, ~gnme, ~guro, ~hall, ~hea, ~home, ~hun, ~hung, ~ich_
  -1.6: ~ie_, ~iec, ~iece, ~ies, ~iev, ~ifte, ~ignm, ~ija, ~ila, ~ilin, ~inos, ~irs_, ~isan, ~ishe, ~izz
  -1.6: ~ken, ~lah_, ~lapt, ~lass, ~lat, ~lign, ~ling, ~litt, ~lize, ~lked, ~lmo, ~lor, ~lts, ~lts_, ~mang
  -1.6: ~manu, ~mara, ~marr, ~masi, ~mbio, ~mble, ~mett, ~meu, ~mone, ~nch_, ~nero, ~nga_, ~ngal, ~ock_, ~odi
  -1.6: ~olog, ~ombi, ~onar, ~onat, ~onde, ~ong, ~oon, ~oon_, ~ourc, ~oxi, ~oze, ~pea, ~piz, ~pizz, ~pom
  -1.6: ~pomp, ~port, ~posa, ~ppoi, ~ptop, ~pusi, ~quan, ~queu, ~rae, ~rama, ~ramo, ~rat, ~rect, ~rei, ~rgu
  -1.6: ~rif, ~rine, ~rmal, ~rnd, ~ror, ~rres, ~rril, ~rti_, ~rup, ~sand, ~sco_, ~scu, ~scue, ~scui, ~she_
  -1.6: ~shi, ~shir, ~sian, ~sita, ~sle, ~sop, ~stab, ~stim, ~talk, ~tast, ~taxe, ~tep_, ~tigh, ~til_, ~toot
  -1.6: ~tory, ~tra_, ~trav, ~trer, ~tro_, ~tura, ~uatr, ~uch_, ~uck_, ~ueak, ~uedi, ~uert, ~ueue, ~ult
  -1.6: ~unlo, ~uno, ~unt_, ~uot, ~uran, ~uro_, ~uts, ~uvea, ~veau, ~ved_, ~veri, ~vio, ~visa, ~vit, ~vo_
  -1.6: ~wate, ~winn, ~worr, ~ws_, ~yag, ~yage, ~zza_
  -1.70: (bias)
  -1.7: 2 days, 2 … ca, NAME anymore, NAME bike, NAME is, NAME please, NAME that, NAME … lol, NAME … son
  -1.7: NUMBER km, NUMBER lbs, NUMBER min, NUMBER non, NUMBER ok, NUMBER … if, NUMBER … mais, a beer, a boat
  -1.7: a denunciar, a man, a picture, a test, a texter, a voir, a … aussi, a … before, a … ce, a … hopital
  -1.7: a … please, about NUMBER, abuelo, acaban, acosa-, again the, again … the, aguas, ai pu, ai … gagne
  -1.7: ai … vous, alerts on, alexa-, alexandre, all … now, allez, allo, alr, alto el, am free, am i, am no
  -1.7: am … NUMBER, and leave, annule je, ans … NUMBER, any … bikes, apres midi, apres votre, apunt-
  -1.7: are off, arnaq-, arnaque, arreg-, assistance, at … store, aunty, automatique |, avais demande
  -1.7: avez eu, avez reveille, avez … accord, avoir donne, ayer y, bacon, barato, basico, batterie, bay |
  -1.7: be quiet, be … in, belan-, bendiciones, bike here, bike ready, blanco |, blue one, bonne fete, booth
  -1.7: bottle cage, boulot, boute-, bouteille, brothers, c … combien, c … normal, ca coute, ca depasse
  -1.7: cadena, cafe |, cage, calle, can … call, can … come, canceled, candado de, car |, card for, cards
  -1.7: carrera |, carte |, casi, cat, cayo, ce soir, ce … vous, cerra-, certi-, changement, changement de
  -1.7: chat with, chem, chez NAME, chez vous, cierran, cinem-, cinema, class and, cle |, cleve-, cleveland
  -1.7: cloche, coach, cog, colma-, colmado, color, combien pour, comment va, compa |, completement oublie
  -1.7: compulsory, con … hablo, conecta, conoz-, conozco, consent for, consiguieron, consiguieron … numero
  -1.7: contesta |, convert, cork, corol-, corolla, corri-, creve, creve-, cryin-, crying, cual, cuanto es
  -1.7: d appeler, dans mes, dans … char, day off, de acuerdo, de disco, de gel, de nino, de presse, de prix
  -1.7: de rendez, de te, de … oficina, debarque moi, deber-, deck, delete … sin, denunciar, depanneur
  -1.7: depasse, depasse NUMBER, desol-, desole |, devez, died in, difference, digam-, digame, dinne-, dinner
  -1.7: disco |, do that, do we, do … get, does … click, dog … not, doing after, dollars |, donc mon
  -1.7: donde es, dot, dryer, du lait, du … c, easter, el manubrio, el motor, el ruido, el … la, el … se
  -1.7: email from, email went, en espanol, end is, enlevez … petites, enough is, entra-, entretien, era de
  -1.7: erron-, es pa, esa orden, escuc-, ese es, ese … mi, espan-, espanol, esperar mas, esquites, essay
  -1.7: essay |, est l, est normal, est … ex, est … garage, est … quel, esta escribiendo, estoy … gracias
  -1.7: etes au, etre la, etudiant, everyone |, except the, expensive |, faites … les, faltan, fast, fatigue
  -1.7: favor … lo, favour, fender, fermez vous, finan-, flats, flirt-, flore-, flores, footb-, football
  -1.7: for spring, for them, for … flat, for … just, forwarded, fourn-, fr, fue |, gato |, gauche, gave … a
  -1.7: get it, go |, god |, gossant, gracias … dios, guard, guido-, guidon, hacen, had a, hagalo, hagalo |
  -1.7: hamst-, hamster, hands |, happened, has a, have been, hay nadie, hay ninguna, he will, he … it
  -1.7: he … never, he … to, hem, hijo, him, hora |, hospital |, huevo, hungr-, hungry, hydraulic, i bet
  -1.7: i dey, i miss, i pay, i … free, i … hard, i … left, i … said, i … sent, ici … est, identificacion
  -1.7: if … am, il etait, important, important |, importante |, impresora, inconnu, inscripcion, inten-
  -1.7: interesse … le, interessent, interested … the, invoice |, ipads, is best, is important, is worse
  -1.7: is … NUMBER, is … class, is … for, is … meant, is … mr, is … or, is … time, it has, it safe
  -1.7: it thanks, it this, it … again, itsel-, itself, j … completement, je recevrais, je … y, jk |, jom
  -1.7: junk |, kg, kitch-, kitchen, know, kona |, l assistance, l hiver, l … est, la azul, la cloche
  -1.7: la fourche, la neige, la piece, la puerta, la … azul, la … j, la … nadie, la … please, la … que
  -1.7: laissez les, land, land |, laptop, large |, las NUMBER, last … it, later |, laugh, lbs |, le bureau
  -1.7: le changement, le compteur, le … NUMBER, le … arrete, le … se, le … una, left a, lengu-, let him
  -1.7: let us, letra-, letras, lever, light |, like that, like … time, list>stop, lista o, lista para
  -1.7: liste … prix, llameme, llega el, llego en, lluvi-, lluvia, loan, lol c, lol … am, lol … est, longu-
  -1.7: lor |, los rayos, lost … my, louise |, lunch |, m interessent, m … envoyez, ma … va, macha-
  -1.7: mais bonne, maman, maman |, manub-, manubrio, maybe |, me dejen, me fais, me olvido, me … 2
  -1.7: me … ayer, me … este, me … mucho, me … price, me … was, mechanic |, meilleurs |, mensajes … ustedes
  -1.7: meow, messages … est, mesur-, mesure, mettez du, mettez … de, mi casa, mi vecina, mi vida, mi … al
  -1.7: mi … quiere, might, milks, minutos, moi que, moi … quand, mois |, molestes, mon chum, mon … ca
  -1.7: monde |, monterrey, month |, mouille, mtcn, much … a, mucho |, must … a, muy alto, my hair
  -1.7: my landline, my screen, my … end, my … handles, my … of, my … put, my … said, my … that, n come
  -1.7: nadie se, nail, name and, name at, neare-, never owned, never stops, never … your, newsletter |, nid
  -1.7: night |, no molestes, no … esperar, no … factura, no … mio, no … todavia, no … veo, not find, not him
  -1.7: not understand, not … owner, noticed |, numero … lo, o … la, occupe, occupe des, of … head
  -1.7: of … messages, of … n, off NUMBER, off from, off … top, olvido, on arrive, on friday, on … counter
  -1.7: one you, only … about, opcion, order anything, outil-, outils, ouvert, oven, own … bike, paciencia |
  -1.7: padri-, pain, par erreur, park, pas … message, pas … nom, pas … presse, payment, pedal … off, perdio
  -1.7: perdon |, phone … this, phone … to, piece, pivot, place lol, please only, please sms, plie
  -1.7: podrian … de, por … bebe, por … ni, poule, pour parler, pour … la, pourq-, pourquoi, pouvez vous
  -1.7: pouvez … mettre, pouvez … texter, pract-, pray … me, premium, prior-, puede … la, puedo, puert-
  -1.7: puerta, quand … aurez, que estoy, que ladilla, que … recevrais, que … te, quest-, quien hablo
  -1.7: quiero el, quiero esperar, quiero … azul, quit … band, quitte … bureau, ralei-, raleigh, rapid-
  -1.7: rattl-, rattle, rdv de, reached, read it, read … NUMBER, rechi-, rechina, remets, remove>stop
  -1.7: remove>want, removed … from, rencontre, rendue a, repar-, repondu au, resch-, reschedule, reserve
  -1.7: resid-, results, rien … que, rien … voir, rip, riz, roues |, rs, rue, s … des, saludeme, saludeme a
  -1.7: samed-, samedi, saw this, se … olvido, se … otra, se … paso, seat, send this, serial number, serre
  -1.7: setup, sharp |, she gave, she … the, she … yes, shifted, shifted to, shima-, shimano, si mi
  -1.7: si … depasse, siao, sick, signal, sigue, since … so, sizes, skip the, skipping, sleep, smh, smh |
  -1.7: sms … to, so whoever, so … texts, solito, solito |, son numero, sorpr-, sorry |, sorti, spamming the
  -1.7: speech, stair-, stairs, stati-, stationnement, status, stop lol, stop … at, stop … time, stopp-
  -1.7: stren-, strength, su bici, su … se, supposed … get, sur |, sur … cadre, sœur, talk, te aviso, te … la
  -1.7: tempe-, text NAME, text … when, texted the, texting a, texto dit, that … too, the band, the cheap
  -1.7: the dent, the email, the gate, the hem, the landlord, the oven, the post, the rental, the road
  -1.7: the serial, the spokes, the storage, the trailer, the … NUMBER, the … bracket, the … come, the … fee
  -1.7: the … like, the … wheels, then, there in, there … NUMBER, this app, this month, this … text
  -1.7: this … to, thursday |, ticket number, tiene … numero, tired of, tired … this, to confirm, to update
  -1.7: to … family, toi |, told him, tonight |, too slow, tu, tu le, tube i, tutor, tutor-, tutorial, ubica-
  -1.7: umbre-, umbrella, unas, uncle NAME, une … d, unloc-, up … is, update your, urgent, urgent |, uy
  -1.7: vais y, vais … mon, velos a, vert |, vi … mensaje, vida |, vient, vos rappels, votre dossier
  -1.7: votre … ce, vous aurez, vous cherchez, vous … eu, vous … la, vous … qui, voy en, walking, wall |
  -1.7: want … else, was … in, were good, what brand, what day, what was, whoever … want, whole thing
  -1.7: will … let, winners, wiped, with that, worke-, worse |, y a, y nadie, y voy, years and, yesterday and
  -1.7: yo … una, you look, you order, you pick, you … 2, you … messaging, you … sent, you … spam, your … say
  -1.7: | ay, | cash, | changez, | closed, | consentement, | coupe, | doy, | everything, | huh, | le, | loved
  -1.7: | lundi, | mummy, | ok, | pu, | recibido, | saludeme, | scuse, | some, | taille, | this, | tse, | uy
  -1.7: | verifiez, | … account, | … amable, | … amo, | … automated, | … casi, | … contact, | … cuanto
  -1.7: | … drop, | … dropped, | … error, | … far, | … fell, | … freins, | … funny, | … god, | … grave
  -1.7: | … interesse, | … ladilla, | … longer, | … molestes, | … new, | … next, | … nouveau, | … nouvelles
  -1.7: | … peux, | … pouvez, | … prix, | … removed, | … ride, | … roue, | … rush, | … saved, | … see
  -1.7: | … senor, | … sonnette, | … thx, | … va, | … vis, | … vivo, | … voy, | … wat, | … zapatos, ~_ate
  -1.7: ~_bru, ~_cay, ~_dee, ~_err, ~_eye, ~_fas, ~_fee, ~_fon, ~_fr_, ~_gir, ~_gue, ~_hea, ~_id, ~_lia
  -1.7: ~_lla, ~_llu, ~_lot, ~_lu, ~_lun, ~_mil, ~_mis, ~_moy, ~_ora, ~_ort, ~_pel, ~_pil, ~_ral, ~_rin
  -1.7: ~_rip, ~_rot, ~_rs_, ~_rub, ~_sme, ~_smi, ~_sub, ~_tan, ~_tu_, ~_ubi, ~_vr, ~_vra, ~_wen, ~_wro
  -1.7: ~acan, ~acen, ~aggi, ~aini, ~alei, ~alr_, ~amas, ~amat, ~amed, ~anal, ~anol, ~anub, ~apid, ~arb
  -1.7: ~arbo, ~ata_, ~att, ~av_, ~ayo, ~bab, ~bers, ~bet, ~bica, ~blin, ~blue, ~bol, ~book, ~bos, ~brid
  -1.7: ~brio, ~bru, ~cal_, ~calc, ~cana, ~cat_, ~cay, ~cayo, ~ccio, ~cem, ~cerc, ~cloc, ~coli, ~colo, ~ctic
  -1.7: ~dali, ~dess, ~dinn, ~dita, ~door, ~dres, ~ecci, ~eck_, ~ecoi, ~edd, ~eeti, ~ego_, ~eins, ~emb, ~erdo
  -1.7: ~esu, ~etar, ~eva_, ~evis, ~exam, ~feed, ~ffic, ~girl, ~grab, ~gua_, ~guit, ~habl, ~hear, ~him_
  -1.7: ~hima, ~hold, ~hri, ~icki, ~ideo, ~iest, ~ieux, ~igo_, ~imat, ~ino_, ~ipp, ~ippe, ~iss_, ~ita_, ~ium
  -1.7: ~ium_, ~iz_, ~jar, ~jar_, ~kan, ~kitc, ~lats, ~laug, ~leig, ~lluv, ~loca, ~log, ~loin, ~lr_, ~lue_
  -1.7: ~luvi, ~mart, ~meme, ~mile, ~min_, ~mma, ~moto, ~moy, ~moye, ~mple, ~mur, ~nata, ~nfr, ~nke, ~nloc
  -1.7: ~ntia, ~nub, ~nubr, ~nuto, ~obe, ~oca, ~oco, ~omma, ~ooke, ~oor, ~open, ~opo, ~opti, ~oro, ~orpr
  -1.7: ~orri, ~orta, ~otes, ~oth_, ~ouc, ~ouch, ~ourq, ~ouse, ~oyag, ~pano, ~park, ~ppor, ~prac, ~prev
  -1.7: ~quet, ~rack, ~rado, ~rava, ~raz, ~regl, ~rein, ~rifi, ~rip_, ~riq, ~riqu, ~rnt, ~rnt_, ~room, ~ryi
  -1.7: ~ryin, ~salt, ~sei, ~ses, ~shim, ~sick, ~smel, ~sof, ~sorp, ~stio, ~stoc, ~subi, ~supu, ~tatu, ~team
  -1.7: ~tee_, ~temp, ~then, ~topp, ~touc, ~tu_, ~u00, ~uadr, ~ubic, ~ubri, ~uda_, ~uete, ~uncl, ~ups, ~upue
  -1.7: ~utos, ~uvia, ~wal, ~wear, ~wro, ~xam, ~xi_
  -1.8: 2, 2 … and, 2 … de, 2nd, NAME c, NAME from, NAME i, NAME … j, NUMBER be, NUMBER kg, NUMBER minutos
  -1.8: NUMBER … do, NUMBER … porfa, a call, a lie, a marche, a spare, a … ou, a … the, actua-, adent-
  -1.8: adentro, again … you, agradece el, ah, ah ma, ahorita |, ai une, ai … numero, aimerais … le, air |
  -1.8: airport, airport |, alcan-, am tired, am … lbs, ameri-, amo |, an … for, and … know, annoyed
  -1.8: app … me, appel-, are … in, arnaque |, arreglar |, arrete … a, arrives |, as … la, assez … moi
  -1.8: at … NUMBER, at … bar, atendio, authorize the, auto |, avec la, avez … le, avisar |, avise-, bajan
  -1.8: bakery |, band, basta … lluvia, bath, be … by, be … day, biere, bike … day, bins, bins out, bleu |
  -1.8: blood, boite, bon … commande, borre el, brake, brinc-, brother, buen, bueno me, c qui, c … moi
  -1.8: c … pratique, ca fait, ca … ces, caden-, campana, can use, cancelar … mensajes, cancelen el, capitals
  -1.8: caps lock, carro |, cash, cash |, casque, cats, ce … svp, centr-, changes, check out, check … number
  -1.8: chimi-, cierra, clac, claro … si, clean, clearance, close |, clown, coleg-, colegio, con esos, conoc-
  -1.8: construction, contesto, cote |, cousi-, cover, cried, crois que, cruza-, cruzaron, cruzaron los
  -1.8: cruzaron … numeros, cuando … el, cupo, cut … lock, d numero, dad says, danar, de antes, de batterie
  -1.8: de facture, de lluvia, de mi, de retour, de trouble, de … part, de … paso, de … vieux, dejal-, dejala
  -1.8: delete … NUMBER, deleted, demas-, denti-, des nouvelles, des pneus, des velos, des vidanges
  -1.8: did … tell, diero-, dieron, dinos-, direccion, directo, do … have, does this, does … know, donne pas
  -1.8: dormir, double |, down … i, drum, eh, el bebe, el cambio, eleven, empie-, empiecen, en deux
  -1.8: en … numero, en … taller, encontre, end … lose, ended up, enough for, entiende |, entra, envoyez, es
  -1.8: es … de, es … el, esa … es, esa … you, espac-, esqui-, est arrive, est ce, est celui, est pratique
  -1.8: est … par, esta … bici, esta … la, este mensaje, et la, ete … par, every NUMBER, ex |, expire
  -1.8: expired, faire du, fait … j, fait … km, famille |, fav, fax |, fee |, feels lose, felicidades por
  -1.8: fermez a, fini la, fini |, fits |, fix … flat, flat … the, flirting, for someone, for today, for |
  -1.8: for … camp, for … farewell, for … frame, for … saturday, for … shop, forever>wrong, found … glove
  -1.8: frame, frank-, frein, freno de, from school, from … by, gano, gants, garage |, genial |, gift cards
  -1.8: gift |, going … to, good my, grafigne, green, gros merci, gros |, gros … a, guarde, guest list
  -1.8: guita-, hablamos, halfway … the, happens if, happens … i, has not, has … to, have one, have … in
  -1.8: he proposed, he … NUMBER, he … out, heard of, heels, how much, hydra-, i cancel, i ended
  -1.8: i … anything, i … hungry, ice, ident-, ignoring, il … dans, importe quand, in maine, incon-
  -1.8: incorrect, insea-, inseam, instead of, interesa, invoi-, invoice, ir |, is plenty, is … fair, is … my
  -1.8: is … name, is … ok, is … over, is … paint, is … ready, is … up, it broke, it off, it |, jappe-
  -1.8: jappelle, je consens, je paye, jefa, jefe, jusqua, just went, juste le, kids |, know that, kona
  -1.8: l assurance, l essayer, l estime, la NUMBER, la cotizacion, la direccion, la i, la necesito, la otra
  -1.8: la pila, la talla, lado |, lah, largo, las dos, las fotos, las rueditas, las … delete, lasag-, laval
  -1.8: le bon, le nom, le numero, le paso, le remplacement, le rouge, le … dehors, lie, lift it, like my
  -1.8: like … please, line no, link no, list>more, lista no, lista … me, llama, llanta |, llegan mensajes
  -1.8: lo pueden, lo … y, lock off, lol |, lol … i, lol … you, long, longer want, look up, looks … spam
  -1.8: los numeros, lot |, lui, m avez, ma … arrete, ma … sur, mais ca, makan, make … NUMBER, manda
  -1.8: mandan tantos, mange, manteau, mardi |, marque |, maths, me atendio, me forever, me hacen, me llegan
  -1.8: me manda, me mandas, me not, me para, me … dinner, me … wrong, medio-, mediodia, mediodia |, merci a
  -1.8: mes gants, mi novia, min, modele, moi comme, moi … velo, mom, mon char, more … those, muy … para
  -1.8: my frame, my landlord, my … folder, my … same, n importe, n … never, n … quand, n … said, nan
  -1.8: need it, need … receipt, never heard, new … is, next time, next … the, niamh, ninguna tienda
  -1.8: no entra, no le, no the, no … mr, no … uso, no … works, no … yo, norco, not let, not reply
  -1.8: not … after, not … from, not … late, now thank, nueva |, nuevo, nuevo es, number>wrong, numero jaja
  -1.8: numero … cuenta, numero … mio, nunca habia, odome-, of true, of … they, off … am, off … hands
  -1.8: off … put, off … the, okafo-, okafor, old bike, old frame, on s, on silent, on sundays, on … by
  -1.8: on … dit, on … fork, on … rental, one … is, open the, orden es, original |, oro, oublie |
  -1.8: out already, out … for, out … true, ouver-, overn-, overnight, owned, owned a, pago, pan, paque-
  -1.8: par message, par une, parar el, park |, parler … votre, parrot |, parte-, partido, pas grave
  -1.8: pas trop, pas … trouble, pay, pay |, pedalier |, person … are, peux effacer, phone just, phone no
  -1.8: phone number, phone … me, pics, pics |, pieds dans, pila, pis mettez, piss, piss off, plan … is
  -1.8: plate, pleut, plutot |, police report, political, pour cette, preguntar, prend-, prendre … velos
  -1.8: prenez vous, preoc-, presse |, previous, primo |, problema |, promo … les, propina, proposed
  -1.8: quand … es, que ustedes, que … peux, quedamos, quiero saber, quilt-, quit … NUMBER, quiten … la, quiz
  -1.8: quoi … NUMBER, raini-, raining, rayar-, rayaron, ready … the, recomienda, registro de, remplacement
  -1.8: reporting … as, rims, rodada |, roja, roti, roues, row NUMBER, rueda |, saca, salte, samba-
  -1.8: saved your, saw, scrab-, scrabble, screw-, scuse, se agradece, se si, se |, se … le, seguro |
  -1.8: sending a, sent, she took, shimano |, shld, si … stop, since morning, sis, smell, smile |, sms de
  -1.8: soeur |, sofa, sol, solo la, sorry just, sorry … saw, sortez le, statu-, stem |, stfu, stickers off
  -1.8: still … number, stoke-, stop … after, stop … when, storage … i, study |, sur facebook, sur la
  -1.8: sur … nerfs, surprised, t en, table |, take … bins, taman-, tamano, tape sur, tape … les
  -1.8: tcpa violation, tell NAME, tell him, telling … i, templ-, temple, ten |, terminaron, terminaron |
  -1.8: test ride, texte … que, textos d, textos me, textos … de, that NUMBER, that it, the airport, the bins
  -1.8: the fish, the tube, the upgrade, the … home, the … or, the … please, there no, there … more
  -1.8: these … for, this looks, this sorry, this … like, tienen otro, til, tmr, tmr |, to 2, to pass
  -1.8: to … number, to … using, told … this, took … phone, tourn-, trade, trim, trompe de, trop |
  -1.8: trying … fix, tu de, ultimo … que, un … les, un … lol, un … sur, under-, une … de, unlock, unlock the
  -1.8: until i, up here, usa este, usado, utilisez, va a, va … en, veill-, verif-, vi su, viernes … me
  -1.8: vieux |, vuelvanme, waiti-, waiting, walki-, want the, was my, we stop, went … my, went … spam
  -1.8: what kind, white, who told, who … is, whoever you, whoop-, whoops, whose … is, with … parrot, wizar-
  -1.8: wonder, work for, would … a, would … stop, wrong one, xl, xq me, y … des, y … mandando, yo los
  -1.8: yo quiero, you also, you come, you fit, you gift, you give, you love, you reach, you remove
  -1.8: you still, you sure, you … by, you … in, you … removed, you … suficiente, you … sun, you … than
  -1.8: you … tiene, your call, your mother, your texting, your way, your … came, zippe-, zipper, | al
  -1.8: | bendiciones, | called, | cancelo, | ciao, | comme, | creo, | debarquez, | esta, | haha, | igual
  -1.8: | jusqua, | l, | left, | les, | love, | piss, | police, | quedamos, | shimano, | stfu, | ticket
  -1.8: | tired, | una, | vaya, | wen, | whoops, | … agradece, | … bon, | … buenas, | … casco, | … chat
  -1.8: | … claim, | … consens, | … desde, | … foto, | … from, | … happy, | … idea, | … keep, | … kind
  -1.8: | … llamada, | … llegue, | … luz, | … manches, | … mandas, | … messaged, | … muted, | … names
  -1.8: | … rentre, | … roja, | … saw, | … say, | … she, | … termine, | … texting, | … wait, | … way, ~0nd
  -1.8: ~0nd_, ~_0_, ~_0n, ~_0nd, ~_ah_, ~_arm, ~_bai, ~_bak, ~_bol, ~_doo, ~_dri, ~_dry, ~_eh_, ~_es_, ~_esq
  -1.8: ~_exa, ~_gol, ~_ice, ~_jar, ~_lah, ~_log, ~_lui, ~_mit, ~_mud, ~_mur, ~_noo, ~_ol, ~_paq, ~_rac
  -1.8: ~_rea, ~_rs, ~_s?, ~_s?u, ~_saw, ~_sia, ~_sie, ~_smo, ~_soy, ~_tem, ~_uh, ~_wal, ~afor, ~airs, ~aiti
  -1.8: ~aju, ~alca, ~alke, ~alm, ~ames, ~amin, ~ampl, ~apto, ~ari_, ~arla, ~arte, ~ary_, ~asa, ~ash_, ~asic
  -1.8: ~asq, ~asqu, ~audi, ~ax_, ~aza, ~bak, ~bano, ~bier, ~bio, ~bloo, ~blow, ~boit, ~boot, ~cabl, ~cand
  -1.8: ~cap_, ~clas, ~cous, ~ctua, ~dal, ~danc, ~dena, ~denl, ~domi, ~dys, ~eblo, ~ecit, ~edam, ~efe_, ~egla
  -1.8: ~eh_, ~ehor, ~elev, ~emba, ~emes, ~ens_, ~eoc, ~eocu, ~epta, ~erca, ~erif, ~escu, ~esol, ~esq, ~esqu
  -1.8: ~fas, ~fie, ~fli, ~fund, ~gol, ~gue_, ~heat, ~herm, ~hil, ~hite, ~hon_, ~ibid, ~ic_, ~icen, ~ides
  -1.8: ~idon, ~iejo, ~ienn, ~ieza, ~ilm, ~ipo_, ~irp, ~jefe, ~kona, ~ksta, ~lab, ~labo, ~lay, ~lcan, ~less
  -1.8: ~lk_, ~lke, ~llam, ~llav, ~llo_, ~lun, ~many, ~modo, ~mom_, ~mud, ~nais, ~ncha, ~ndem, ~ndid, ~noz
  -1.8: ~nozc, ~nst, ~ntro, ~og_, ~oid_, ~ompo, ~ong_, ~onna, ~onoz, ~oom, ~ooth, ~oper, ~ops_, ~orid, ~orke
  -1.8: ~ory, ~ory_, ~otal, ~ousi, ~ozc, ~ozco, ~paq, ~paqu, ~pay_, ~pen_, ~pet_, ~pics, ~piez, ~plas, ~poo
  -1.8: ~preo, ~puer, ~rau, ~raya, ~rbon, ~rder, ~recc, ~redo, ~reme, ~reoc, ~repe, ~rian, ~riet, ~rita, ~rje
  -1.8: ~rois, ~rquo, ~rreg, ~s?u, ~s?ur, ~saro, ~saw, ~saw_, ~scou, ~sere, ~ses_, ~shor, ~siad, ~sit_, ~smil
  -1.8: ~sole, ~soy, ~squi, ~stac, ~step, ~stre, ~sura, ~tab, ~tend, ~tep, ~teur, ~tmr_, ~tota, ~ubi, ~uces
  -1.8: ~uet, ~uevo, ~uga, ~uido, ~undi, ~ures, ~urq, ~urqu, ~usad, ~usen, ~valu, ~vil_, ~vivo
  -1.9: 2 minutes, 2 … NUMBER, NAME about, NAME … he, NAME … it, NUMBER instead, NUMBER is, NUMBER right
  -1.9: NUMBER stars, NUMBER y, NUMBER … from, NUMBER … in, NUMBER … plus, NUMBER … tu, a bicycle, a como
  -1.9: a fait, a google, a moi, a monterrey, a tune, a un, a … by, a … derecha, a … nom, a … right
  -1.9: a … textos, abier-, abiertos, able, able to, accepte de, add, ai perdu, ai |, ai … commande
  -1.9: ai … deux, airpo-, aiyo, ajout-, alcance, all contacts, all my, allergic, alto me, amene, and get
  -1.9: andre-, andres, another year, ans que, apague, apell-, apellido, apolo-, appele |, appelle moi
  -1.9: appreciate you, aqui … se, are … ok, arrete pu, arreter au, arriere |, asiento … me, asoeb-, asoebi
  -1.9: assurance |, aug, autocollant, avoir de, bags, baja … asiento, bajad-, bajada, bano, bano |
  -1.9: be another, be … for, berri, bici … lista, biere |, bike that, block, book, boy |, brake |, broken |
  -1.9: brother in, brother … law, bugging you, build, bus … near, but he, but … there, but … website
  -1.9: by … you, c … une, ca … textos, ca … tu, ca … va, cable-, cables, calling |, camar-, campamento
  -1.9: can tell, can … read, cancel … order, cancela … cita, cansan, canse, capte, cara, carbono, carga
  -1.9: cats |, ce, ce … m, celle la, center, ces … la, che pas, check … phone, chier |, child, chose pour
  -1.9: clean it, clear … the, click |, cliente suyo, clip, clipl-, clipless, cobro, color-, come over
  -1.9: come |, comer, commande, como … lo, condu-, confirmado, confused, consegui |, contesta, corti-
  -1.9: cortito, could … send, count, counting, coup de, coup … fil, crack, cree, crene-, creneau, cuando se
  -1.9: cuando … de, d NAME, dale |, danad-, de casque, de cote, de error, de fil, de frein, de molestar
  -1.9: de niaiser, de precios, de prendre, de … boss, de … color, de … compagnie, de … il, de … la
  -1.9: de … pour, de … ton, debo, dehor-, dehors, dehors |, deje la, deje … fumar, dejo, demande … numero
  -1.9: dent, depend, derecha, descu-, detai-, did the, different shop, disturbing, dit que, dit … de
  -1.9: do … cut, do … listen, do … mind, do … park, dog, domin-, donar, donne … mon, donut-, donuts
  -1.9: dossier de, drop … price, dropped off, drove, du dossier, dulce, el cable, el casco, el cobro, el que
  -1.9: el wifi, el … cuando, el … en, el … o, ella |, elm, en arriere, en ese, en google, en retard
  -1.9: en … puerta, encuentro, end … rental, enfin, english no, enlever … nom, es con, esperar, essen-
  -1.9: est bien, est correct, est … vrai, esta vez, este mismo, etait … sur, eve, everywhere, farm, fasse
  -1.9: fast |, faute, fax, fe, feliz |, fenders |, fete |, file … is, finir, finish |, finished, folder
  -1.9: folder |, font, food, for … n, for … stuff, for … year, found it, free sms, free |, freno, frien-
  -1.9: from NUMBER, full, full stops, funeraria, game, gardez le, genia-, genial, getting a, give … a, go i
  -1.9: going |, goodn-, got 2, gotch-, gotcha, gotcha |, greet, hacer un, halfway up, happy to, have you
  -1.9: have … owned, have … use, heart, hende-, here … my, him the, him |, honda, house, how far, huh
  -1.9: hungry |, i forgot, i quit, i … but, i … my, i … on, i … sorry, i … those, i … want, ici c
  -1.9: idea … quien, ignore my, ignore … last, il pleut, il va, image-, in line, inspe-, insta-
  -1.9: interesse pu, is it, is more, is … as, is … of, it ready, it … before, it … going, j … ben, j … perdu
  -1.9: jaja, je … fais, jess, keep saying, keep sending, know … NAME, la batterie, la cadena, la compagnie
  -1.9: la derecha, la meteo, la nieve, la pantalla, la quiero, la revision, la segunda, la tarjeta
  -1.9: la … todavia, lachez … vous, laissez moi, las notificaciones, lasagne, laval |, laver, laver |
  -1.9: le aviso, le matin, le prix, le … arriere, le … mensaje, lend, lien … paiement, lights, list … people
  -1.9: llave, long … it, loop, lost all, love you, lumiere, m … en, mais gardez, mamie |, many, maps, marcar
  -1.9: mari … est, matin, me aviso, me canse, me digas, me he, me la, me marque, me quedo, me recomienda
  -1.9: me rendre, me this, me … yo, mensaje recibido, mensaje … es, message … from, message … in, meteo
  -1.9: meteo |, mi nina, mi … tambien, midi |, miss you, moi avant, moi … coup, mon appel, mon derailleur
  -1.9: mon pere, more … thank, mother in, mtg, must … in, my … this, nadie me, nails, nails |, name |, near
  -1.9: need … rack, never going, never have, never say, new … i, next spring, ni idea, no entendi, no estaba
  -1.9: no problem, no rush, no … cansan, no … llames, no … llamo, no … prisa, no … ruido, no … si, noire
  -1.9: noise, nomas, nombre ni, norma-, not funny, not here, not listen, not share, not wear, not … man
  -1.9: nota, notes, nouveau, now his, nuit |, number any, number like, numero … la, nxt, of people, off any
  -1.9: off … roof, off … til, omg, on … bike, onda, only got, only saw, open, order i, orlan-, orlando
  -1.9: other store, otra, otra vez, otro texto, ou c, ouvert |, owe … NUMBER, pantoute |, para cuando
  -1.9: parada, parfait merci, partir de, pas plus, pas … la, pas … nouvelles, pasa el, passc-, passcode
  -1.9: payin-, paying, pedaler, penser, penser |, perte-, pertenece, pete |, peux … arreter, pharm-
  -1.9: phones at, pick, pics of, picture, piece-, pieces, plast-, please reply, pneus |, po, poor NAME, post
  -1.9: poste-, pres, presi-, pressure, presupuesto |, primer, problemas, proche, promocion, pu … numero
  -1.9: puedo parar, put this, putai-, putain, que color, que esta, que falta, que … al, que … recomienda
  -1.9: quedamos en, quel … de, quelque … pour, qui est, qui … appelle, quiero hablar, quiero … con
  -1.9: quit playing, quita … la, quiten los, quitting, quote |, rayon, read … message, ready for, recoi-
  -1.9: recojan, recomienda |, recu … sms, red |, reflectores, remot-, remote, removable, reparation
  -1.9: repondez pas, resen-, return, revision, revision |, rfc, riding again, rien commande, roads, rodam-
  -1.9: rodamos, roll, rouler, route, rush |, safe, salmo-, salmon, sambal, saque, saquenle, sari
  -1.9: saturdays |, sauce, scratch |, se acaba, se cansan, se rompio, se … agradezco, semaine prochaine
  -1.9: sent you, serre-, she … me, shirt-, shirts, si baja, slime, sms … la, so … need, solo … un, souci
  -1.9: stage-, stages, still … the, stop working, stop … chain, stret-, student, suficiente con
  -1.9: suis inscrite, swear if, symbo-, taco, talla |, tantos, tardecito, te, te confundiste, tear, tempete
  -1.9: temple |, tengo su, tes, text … lot, texts … i, that number, that … meant, the account, the alarm
  -1.9: the battery, the bed, the cat, the handlebar, the house, the light, the little, the receipt, the rush
  -1.9: the teacher, the thing, the wedding, the … made, this the, this thing, this … but, threw up
  -1.9: ticket … NUMBER, tienda … no, til my, tires, to spam, to talk, to … her, to … n, toget-, together
  -1.9: tomorrow |, transferez, tu pour, tu … en, tubel-, tubeless, tubeless |, tubes |, umbrella |
  -1.9: un … para, une biere, university, up … hill, use … these, veille, velo il, velos en, veux … savoir
  -1.9: vide |, video, ville, visa |, voulais pas, vous textez, vous … au, vous … change, voy … poder
  -1.9: was wonderful, was … of, wat, way, we still, wear, well be, were out, were |, wey … no, what … a
  -1.9: which … i, who keeps, wine, wipe it, with full, with … i, with … neighbor, woohoo |, would … do
  -1.9: wrong, wrong group, xmas, y ahi, y penser, y … en, yo vivo, you at, you box, you check, you dejen
  -1.9: you everything, you sell, you ship, you store, you texted, you … get, you … up, you … y, your i
  -1.9: your site, | about, | ah, | aiyo, | approved, | arretez, | aviseme, | ben, | brakes, | can, | como
  -1.9: | cool, | copy, | free, | genial, | gotcha, | hacen, | hay, | j, | k, | mdr, | morning, | nobody
  -1.9: | oubliez, | parked, | perdon, | ramasse, | rear, | saludos, | saque, | serieux, | sin, | size, | ton
  -1.9: | virement, | your, | … abierto, | … adore, | … bonito, | … both, | … bus, | … close, | … cobran
  -1.9: | … combien, | … got, | … jess, | … journee, | … just, | … lista, | … ma, | … makan, | … paran
  -1.9: | … parce, | … poor, | … problem, | … pude, | … pueden, | … recibi, | … recibido, | … requested
  -1.9: | … sacaron, | … se, | … site, | … soiree, | … suficiente, | … texted, | … these, | … this, | … took
  -1.9: | … you, ~000, ~0000, ~_ajo, ~_ame, ~_ang, ~_bar, ~_bb, ~_beg, ~_ce_, ~_cry, ~_dal, ~_deh, ~_dy
  -1.9: ~_esp, ~_fax, ~_ful, ~_huh, ~_hw, ~_jes, ~_mig, ~_mm, ~_nit, ~_ob, ~_om, ~_omg, ~_ond, ~_pha, ~_pic
  -1.9: ~_rit, ~_ska, ~_te_, ~_ton, ~_try, ~abie, ~aden, ~adre, ~affi, ~ag_, ~agne, ~ah_, ~ane_, ~apol, ~aras
  -1.9: ~arly, ~ary, ~asa_, ~asco, ~ater, ~atte, ~bara, ~bele, ~cak, ~cake, ~cami, ~cart, ~casc, ~cirl, ~cks
  -1.9: ~crev, ~cry, ~cts, ~cts_, ~cuse, ~deh, ~deho, ~dejo, ~delo, ~dida, ~dog_, ~dri, ~dui, ~dys_, ~eame
  -1.9: ~ebo_, ~edal, ~ege_, ~eive, ~enre, ~enve, ~erra, ~erst, ~ews, ~eza_, ~fee, ~file, ~food, ~fra, ~fren
  -1.9: ~frie, ~fuc, ~gir, ~gur, ~hild, ~huh, ~huh_, ~iers, ~ila_, ~imb, ~imen, ~ior_, ~ipo, ~iva_, ~jet
  -1.9: ~kan_, ~lame, ~lase, ~leme, ~len_, ~livr, ~lous, ~mage, ~matc, ~nac, ~naci, ~naro, ~nas, ~ncie, ~news
  -1.9: ~nite, ~nois, ~nol, ~nouv, ~ntes, ~ntos, ~ntu, ~oac, ~oach, ~ocks, ~olit, ~ollo, ~omg, ~omg_, ~omie
  -1.9: ~oms, ~oms_, ~oot_, ~osco, ~oses, ~otor, ~otra, ~oue_, ~outs, ~oves, ~payi, ~peda, ~peg, ~phar, ~piec
  -1.9: ~play, ~polo, ~pra, ~pray, ~quer, ~quil, ~ramm, ~rata, ~rca, ~reac, ~rey_, ~ris_, ~rkin, ~roja, ~rong
  -1.9: ~seat, ~ssai, ~sso, ~stas, ~tail, ~tock, ~tree, ~try_, ~tty, ~tuc, ~uez, ~uez_, ~ums, ~uote, ~uten
  -1.9: ~uz_, ~vas_, ~vie_, ~wat_, ~wine, ~wron, ~za_, ~zz_
  -2.0: NAME andre, NAME at, NAME d, NAME … stop, NUMBER … ok, a arrete, a demain, a poder, a stop, a vos
  -2.0: a … abuela, a … ecole, a … out, abiertos |, abonnement bixi, acheter, acuerdo con, add a, agua
  -2.0: ahi nos, ahi … vemos, ai bien, ai … fait, ajoutez … a, all gone, all to, all … at, allergic to
  -2.0: am sorry, am … at, and off, apero, appelez … a, appri-, appris, apres … job, aqui … es, are so
  -2.0: are you, are … a, are … done, aroun-, around, arrete a, arrete c, arrete … est, ask you, assurance
  -2.0: assurances, au coin, aucun rapport, automne, automne |, avez … recu, avisarle, avisarme, azul |, b |
  -2.0: bacano, bagages, bajit-, bajita, bak, bars, be late, be ready, be there, beans, beans |, been … a
  -2.0: before noon, before … get, belanja, bici me, bici todavia, bike from, birya-, biryani, bitin-, biting
  -2.0: black |, bless you, block off, block … an, bonne, bonne … a, bonne … j, borro … mensaje, boulo-
  -2.0: breathe, broth-, bruit a, buzzer, ca … a, ca … quoi, cajas, cake, calls … texts, can … do, canas-
  -2.0: canasta, canda-, candado, cat |, ce … tu, celeb-, celular … mi, cerca, chair-, chairs, cherchez, city
  -2.0: claro |, class-, cle, clicked twice, clients |, club |, coffe-, coffee, com |, come get, coming to
  -2.0: commandez, commerce |, como la, con … tengo, conduis, confirmer, confundiste, conosco a, contact for
  -2.0: coule-, couleur, crack |, credi-, crevaisons, cried |, cry, cuando … acaba, cuanto me, cuida-
  -2.0: customer care, customer … yours, cute |, d enfant, da mas, day … and, de pedaler, de … avec, de … des
  -2.0: debarquez le, decue, dejen-, demi, dental, des … a, des … dans, desactive, descuento, devoi-, dio
  -2.0: direc-, disco, dishe-, dishes, do if, do … hear, do … mean, door |, du club, du … de, dulce |, eat
  -2.0: eatin-, eating, echo, ecran, el asiento, el dueno, el link, el mecanico, el paquete, el precio
  -2.0: el timbre, el total, el |, elimina, emoji-, emojis, en revenant, en … parada, end feels, end … the
  -2.0: engagez, enjoy, entiendo … no, entre-, erreur … est, erreur … je, es NAME, es obligatorio, es todo
  -2.0: ese mensaje, esposo … la, est annule, est tu, est … dans, esta NAME, estac-, este … porfa, etc
  -2.0: etes qui, exten-, faire une, fancy, favou-, final |, firmar, first day, for … week, foto, fri
  -2.0: fue … que, gars au, german, get that, green one, grips, group project, guant-, habla |, halfw-
  -2.0: halfway, harta, have this, he, hear your, helen-, helene, heures, hold, hold it, horquilla |
  -2.0: hour for, hour … me, hr, i asked, i borrow, i can, i give, i … borrow, i … picked, i … saying
  -2.0: i … tired, if i, imagen, imagen |, interesa … de, is also, is d, is dead, is just, is … bike
  -2.0: it NUMBER, it can, it will, it … another, it … in, jamais plus, jamen-, jamene, jase, je conduis
  -2.0: je prefere, je … appelle, je … tu, just saw, keep working, km, la chaine, la difference, la grandeur
  -2.0: la llave, la pluie, la rue, la you, la … antes, la … o, la … tout, labor |, lachez … un, laisse faire
  -2.0: laisse mes, las 2, late, lazy, lbs, le dio, le … dit, leave me, leg day, legit, legs, lente-
  -2.0: les petites, les … roues, limpieza, list … a, list … and, llega |, llegar |, lo … mas, lost NUMBER
  -2.0: lot, louis-, louise, luz trasera, lyon, m … donne, ma … m, magic-, mailing, making the, mal, mal el
  -2.0: mal |, mama, mandar mensaje, manej-, market, mas … mi, mask, match, me faire, me … delete
  -2.0: me … desabonne, me … manda, meant for, membe-, mens, mensaje favor, mensajes automaticos, message … d
  -2.0: messages … vous, midnight |, missing |, model-, modelo, mon petit, mon … finit, my gym, my hands
  -2.0: my names, my office, my water, my … bottle, my … today, my … will, n NUMBER, needful and
  -2.0: ninguna … en, no fue, no hurry, no son, no … acuerdo, no … iban, no … llegar, non … la, normal
  -2.0: nos vemos, not call, not fair, not her, not in, not open, not ride, not tell, notre entente
  -2.0: number this, numero delete, numero … es, o hay, obligatorio, octob-, of … message, off again, off an
  -2.0: off … computer, off … hour, off … notifications, offs, often do, oga, oigo, ok go, on … roof
  -2.0: on … storage, one digit, opcio-, orale, orale |, ou … est, out the, out you, outsi-, outside
  -2.0: over NUMBER, paisa-, paisano, para alla, parce-, parcero, pardon mais, pas ce, pas chez, pas … et
  -2.0: pays, pdf, perdo-, perdon … no, peric-, perico, personne repond, petites roues, peut … arreter
  -2.0: peux … venir, phone keeps, phone off, pieza |, pinto, please ignore, pluie, pluto-, plutot, pneus
  -2.0: poder, ponganme … la, por … paso, porte bagages, possible |, potencia, pour … fete, pour … tune, pray
  -2.0: press-, presto, prisa |, project, psi, psych-, puedo hablar, puerta |, pulga-, puse baja, que estaba
  -2.0: que rapido, que … llegue, que … paso, quebec |, quel nom, quimi-, quimica, quita el, quite, quitele
  -2.0: quitte le, radia-, raining |, ramasser le, rapport avec, rayos, read my, recado, reche-, recibido |
  -2.0: refuse la, regalo, remove … as, removed the, remueva, repair … i, reply |, repondez … a, reporting
  -2.0: retou-, revenant, rid … the, right |, rite, ronfl-, route-, rue |, sacra-, salon |, saludos desde
  -2.0: salva-, sat ride, says … the, se cayo, se corto, se … borro, se … la, see you, sent my, she … ok
  -2.0: short, si … bici, sign me, silence from, sir i, skipp-, so … with, socia-, social, someone … the
  -2.0: soy bajita, spam folder, speec-, steel, stole, stop laughing, stop payment, stop … tomorrow
  -2.0: stop>more, stretch, stuck, stude-, submi-, super service, svp on, systeme, tail, talk about, talla
  -2.0: tantot |, tarde, temps d, tenan-, tengo … numero, text after, text than, text … better, texteame
  -2.0: texteame cuando, textos c, texts … get, thank … so, thanks |, that text, that … my, the bank, the grp
  -2.0: the pump, the rain, the tenant, the tire, the week, the white, the … mate, the … seat, their-, theirs
  -2.0: these anymore, think … are, this … on, this … today, threw, thurs, thurs |, thursday and, tige
  -2.0: time … NUMBER, titul-, to buy, to pick, todavia |, today |, ton, took your, tour |, tout sur, trava-
  -2.0: trust-, try again, tu vous, un … delete, un … quand, under my, une photo, une … sur, veo |, verde
  -2.0: very, veux un, voisine |, votre … par, vous devez, vous faites, vous recu, vous … tu, voyon-, voyons
  -2.0: wah |, wahal-, wahala, want … is, want … stop, was meant, wavin-, waving, way2s-, way2sms, weigh-
  -2.0: weight, well … the, were … of, when you, where … at, will do, will text, with a, with … thumbs, y te
  -2.0: y … aucun, ye, yes … it, yo … firme, you only, you … da, you … somebody, you … tell, your … has
  -2.0: zelle, | add, | are, | awesome, | black, | bueno, | c, | ce, | claro, | commandez, | elimina, | got
  -2.0: | hein, | heres, | hoy, | in, | jamais, | llevo, | mandame, | maybe, | mensaje, | merry, | mom, | oga
  -2.0: | orale, | quitele, | quitte, | recibi, | red, | salgo, | school, | see, | sigue, | tcpa, | te
  -2.0: | tengo, | think, | today, | toujours, | truck, | un, | vas, | who, | will, | wish, | … NAME
  -2.0: | … abiertos, | … and, | … bajita, | … bruit, | … cap, | … chaine, | … devez, | … forma, | … frenos
  -2.0: | … give, | … gustan, | … list, | … nadie, | … obligatorio, | … pardon, | … petit, | … promised
  -2.0: | … puedo, | … quitar, | … rapido, | … rapport, | … sale, | … service, | … soy, | … still
  -2.0: | … suspension, | … tard, | … teacher, | … threw, | … under, | … update, | … ver, | … wearing
  -2.0: | … well, ~000_, ~_air, ~_alc, ~_cak, ~_die, ~_dre, ~_fie, ~_foo, ~_hai, ~_he_, ~_hil, ~_hor, ~_hr_
  -2.0: ~_jef, ~_jod, ~_joy, ~_km_, ~_lb, ~_lbs, ~_mou, ~_ord, ~_poo, ~_psi, ~_red, ~_slo, ~_str, ~_suc
  -2.0: ~_tir, ~_tit, ~_tm, ~_tmr, ~_tot, ~_urg, ~_vas, ~_war, ~_zel, ~acos, ~afo, ~alc, ~anej, ~anto, ~ato_
  -2.0: ~bido, ~brot, ~bus_, ~cker, ~cks_, ~crie, ~cry_, ~cu_, ~dale, ~dame, ~debo, ~dent, ~depa, ~dona, ~doo
  -2.0: ~driv, ~ebl, ~ecio, ~ecu_, ~eeth, ~embo, ~erva, ~esio, ~ews_, ~ffee, ~fier, ~flec, ~fri_, ~fy_, ~ggi
  -2.0: ~ha_, ~hah, ~haha, ~hina, ~horn, ~icar, ~iler, ~ilet, ~ils, ~inta, ~intu, ~inve, ~irec, ~itio, ~ived
  -2.0: ~jef, ~jod, ~jode, ~ka_, ~kets, ~km_, ~larg, ~lars, ~late, ~lbs, ~lbs_, ~lito, ~llu, ~lot_, ~lu_
  -2.0: ~luie, ~lumi, ~luto, ~mal_, ~mam, ~mr_, ~mrw, ~mul, ~nast, ~ncan, ~ndui, ~neus, ~noc, ~nol_, ~noon
  -2.0: ~norm, ~nota, ~ntas, ~ntur, ~nuts, ~obro, ~oc_, ~odel, ~odys, ~olor, ~opci, ~ored, ~ota, ~oum, ~pha
  -2.0: ~pic, ~pleu, ~plui, ~plut, ~pot, ~pouc, ~pran, ~pro_, ~psi, ~psi_, ~ptio, ~quot, ~rato, ~ray_, ~rde_
  -2.0: ~ri_, ~rked, ~rose, ~roth, ~runk, ~sce, ~sien, ~slo, ~soir, ~spee, ~ssig, ~stuc, ~suc, ~terc, ~test
  -2.0: ~tmr, ~tmrw, ~trae, ~tren, ~tsi, ~tsid, ~tuck, ~tut, ~ubr, ~uer_, ~ugar, ~ugg, ~uleu, ~umi, ~uro
  -2.0: ~utot, ~utsi, ~uvel, ~via_, ~voyo, ~wav, ~win_, ~xten, ~yti, ~ytim, ~zad, ~zos, ~zos_
  -2.1: 2 hrs, NAME does, NAME here, NAME moi, NUMBER NAME, NUMBER again, NUMBER dolares, NUMBER if
  -2.1: NUMBER stop, NUMBER … et, NUMBER … me, NUMBER … since, a NUMBER, a comer, a faire, a nous, a ride
  -2.1: a … it, a … review, a … too, abonnee, abre |, abren, accord avec, account |, aceit-, aceite
  -2.1: after you, ah |, alegr-, all NUMBER, alloy, alto ahi, am stuck, amor |, an email, ancien … de, anota-
  -2.1: anyone |, are closed, are … for, argen-, arrete, arrete en, arretez … reparation, art, as is, as pas
  -2.1: as … have, asiento, at these, at … shop, at … stop, attendre, au nom, audio-, audios, avec … velo
  -2.1: aviso, avoir un, axle, ayuda |, azul, b, baja la, baje, bajen, balance is, bell crank, bells, bequi-
  -2.1: bequille, better |, better … me, bici … de, bici … me, bird, bleed, block me, blocks, bonne … la
  -2.1: borrame … la, borro-, break |, breat-, bride-, bridesmaid, brule |, bs, btw |, bus, busy |, but a
  -2.1: by hand, c tu, c … NAME, c … long, c … tu, ca … comme, ca … est, ca … un, cadenas, call … do
  -2.1: called off, calli-, calling, camara, cambie … compania, came … of, can … find, can … hear, can … lift
  -2.1: can … turn, cancele … cita, cansa-, carbo-, carriers, casa |, cell … moi, cette … la, chance |
  -2.1: charge, cher, chico |, chum dit, cles, cm |, code |, coin, combien |, come now, come to, comma-
  -2.1: complet |, confirm once, contact … on, corto, count … out, cours … mecanique, cuidado, cultu-
  -2.1: culture, cut |, cycle, d … avant, dad, dado … numero, de bebe, de carbono, de compania, de mecanique
  -2.1: de respeto, de voz, de … delete, de … era, de … modele, de … yo, decev-, decevoir, dejela, dejem-
  -2.1: dejeme, dejen … textear, dele, deleted your, demai-, demain, department, department |, deposito |
  -2.1: depuis 2, derniere fois, des pieces, des … automatiques, dice NUMBER, did … not, die, diga, diga que
  -2.1: digit off, dije al, does … end, donc la, dors, dos, dropped my, du porte, e bikes, el … por
  -2.1: electrique, eleve-, elsewhere |, embarque, en route, en … deux, encan-, end to, entendi |, enviado
  -2.1: envoie le, erreur c, error quiero, es NUMBER, ese modelo, ese … no, est la, est long, est … bon
  -2.1: esta lista, este … lo, ete |, every … i, expecting, expir-, extrano, faire |, fait … velo
  -2.1: faites … des, falta de, falta … respeto, fastidio |, faut une, finit, first-, fits, for asking
  -2.1: for … is, formulaire, four, frena, frenos no, friend, gave him, gente |, get in, get the, go for
  -2.1: good people, grupo … la, guys again, guys … stop, gym so, happens, have removed, have … got
  -2.1: have … the, hay forma, he gave, he was, helmet |, heure-, hill, his, hot |, house phone, house to
  -2.1: how long, how often, hoy no, i m, i |, i … all, i … been, i … came, i … more, i … stuck, i … twice
  -2.1: il … je, ils, in law, in nebraska, in |, incorrecto, inven-, is NUMBER, is from, is … cancelled
  -2.1: is … end, is … his, is … not, is … there, it myself, j enleve, j … apres, jamais eu, jefe |, join
  -2.1: joyeux, jpass-, jpasse, jusquau, just … your, k, keeps asking, kid, kind of, know … to, koi, l argent
  -2.1: l … du, la que, la … bike, lata |, lavage |, le ramasser, le siege, le … ici, le … stop, legen-
  -2.1: lentement, les vieilles, liao, ligne |, like … NAME, line … the, list>remove, liste … pieces
  -2.1: llegan cosas, lo vi, locat-, location |, logo, look … these, lost, loves, lumie-, lunch, m … vous
  -2.1: ma fourche, make it, mami, manches, mandeme el, mano de, marat-, marathon, marathon plus, me just
  -2.1: me pasa, me … cortado, me … gracias, me … total, me … tu, meant … me, mel, mensaje era, mere |
  -2.1: merry christmas, message … the, messages about, mi orden, mi … pregunta, midi, missi-, modele |
  -2.1: molle, moms, monday i, montant, more for, more … am, much … you, mums, my appointment, my desk
  -2.1: my life, my … changed, nebra-, nebraska, need … talk, neige, never … on, next year, next your
  -2.1: ni bici, ni … tengo, ningun NAME, ninos |, no conosco, no manches, no ocupo, no … dejen, no … mi
  -2.1: no … salir, nobody wants, noon, noon |, not i, not lift, not now, not say, not … right, not … yet
  -2.1: noticed, nous … a, number … phone, number>law, numero nuevo, of town, of … out, off what, ok but
  -2.1: ok no, old, old |, on … until, only … in, opting … of, other number, otro mensaje, ouch |, out … town
  -2.1: owe you, owner … this, panier |, para … a, para … hora, parar la, party |, pas des, pas le, paseo |
  -2.1: patch-, patches, pedal-, pedals, pena |, pendiente |, perdon, personne … repond, pesos, peux pas
  -2.1: phone … if, pidiendo, pis … le, playin, please can, please … your, poco, por … de, por … quiero
  -2.1: porque no, porto-, porton, poten-, pour mon, pray for, prime-, prob, prof, promo est, que fuera
  -2.1: quel arret, question |, quit … for, quit … i, quitale, quoi … numero, quote, race, rack, ramen-
  -2.1: recois … les, recu, recu un, red, reecrit, reflecteurs |, remove your, removing, reply stop
  -2.1: repondre … pour, reportar |, retour, ris, rock, ruined my, sa mere, saddle |, sale end, saved, se ve
  -2.1: se … como, se … llevo, seguir recibiendo, segur-, send my, send that, send … the, sent it, sew
  -2.1: she never, short |, si ca, si … favor, sigh, sigh |, sillin, sin prisa, sing, small |, smash-
  -2.1: smashed, smthg, snore, solde, sorry for, soumi-, soumission, soup, splinter, spoke-, spokes, squea-
  -2.1: stop avec, stop … he, stranger |, stuck at, su … con, submit, suit, sujet, sweet, tacos, take … for
  -2.1: take … old, telephone est, tenga, terce-, tercera, test, text … ever, texter je, texto no
  -2.1: texto … por, texts on, texts … her, thanks … asking, that … of, that … plenty, that … was, the class
  -2.1: the company, the dishes, the guard, the gym, the hill, the map, the price, the scratch, the seat
  -2.1: the tag, the total, the … NAME, the … new, there … i, they say, think … was, thorn-, thorns, tht
  -2.1: tiempo |, tmrw, tmrw |, to … somebody, toilet, took, torme-, tormenta, tow, triat-, triathlon
  -2.1: tristeza, ugh |, un NUMBER, un sms, un … NUMBER, un … mais, une |, unit, va arreter, vas, vea, vemos
  -2.1: vieilles, vieux, vieux bike, virem-, virement, viva, vivo, voisine, volun-, vos … et, votre site
  -2.1: vous … ca, voy … denunciar, want … of, want … talk, warra-, washi-, waving |, what about, what … your
  -2.1: while |, who took, will … a, will … send, winne-, with … uncle, won, would … at, would … take, wrapp-
  -2.1: wrong … and, y eso, y est, y … aviso, y … une, yo pague, yo tampoco, you know, you … closed
  -2.1: you … she, you … would, your … n, | a, | all, | be, | better, | canceller, | comment, | dejela
  -2.1: | dejeme, | dele, | different, | dos, | ignore, | mes, | might, | nice, | note, | ouvert, | pas
  -2.1: | price, | quitale, | s, | silence, | tienen, | took, | total, | venden, | whose, | … abuelo
  -2.1: | … after, | … annoyed, | … ano, | … aviez, | … bateria, | … bell, | … bien, | … card, | … cel
  -2.1: | … correo, | … dear, | … demain, | … el, | … fermez, | … great, | … hate, | … hurry, | … live
  -2.1: | … look, | … nieto, | … nombre, | … often, | … policy, | … por, | … profe, | … really, | … rides
  -2.1: | … safe, | … thank, | … tu, | … tune, | … wrong, | … your, ~?ur_, ~_aro, ~_az, ~_azu, ~_b_, ~_ban
  -2.1: ~_beq, ~_bin, ~_ble, ~_coa, ~_coi, ~_eat, ~_enj, ~_ete, ~_fra, ~_hah, ~_ig, ~_k_, ~_km, ~_lab, ~_lat
  -2.1: ~_len, ~_lum, ~_mam, ~_mix, ~_old, ~_pad, ~_pot, ~_ros, ~_sei, ~_tar, ~_tee, ~_tht, ~_vem, ~_wav
  -2.1: ~_wei, ~abla, ~aha, ~aili, ~aman, ~anty, ~arat, ~asc, ~ated, ~avy, ~azu, ~azul, ~barr, ~bent, ~beq
  -2.1: ~bequ, ~bid, ~blar, ~bols, ~boo, ~bour, ~cama, ~carb, ~cena, ~cita, ~cles, ~clip, ~coa, ~coin, ~coo
  -2.1: ~cost, ~cret, ~cui, ~cuid, ~dals, ~edit, ~egra, ~egur, ~enem, ~enj, ~enjo, ~ept_, ~erer, ~ergi, ~esia
  -2.1: ~etch, ~expi, ~fits, ~flor, ~foo, ~four, ~galo, ~hees, ~hod, ~hoo_, ~icks, ~ieg, ~iens, ~ild_, ~ils_
  -2.1: ~jas_, ~jel, ~joy, ~kid_, ~leat, ~leed, ~lerg, ~liao, ~lm_, ~logo, ~lor_, ~lost, ~lunc, ~malo, ~mama
  -2.1: ~mbo, ~midi, ~mix, ~moms, ~mpri, ~mrw_, ~mums, ~nan_, ~nice, ~nit_, ~nnai, ~nnez, ~nza, ~oat, ~oie
  -2.1: ~ompe, ~orde, ~oten, ~oumi, ~paie, ~pani, ~pee, ~pere, ~po_, ~pret, ~rayo, ~rcer, ~rivi, ~rof_, ~rout
  -2.1: ~roz, ~rue_, ~rw_, ~sant, ~sarm, ~scen, ~seen, ~serr, ~soum, ~spor, ~ssed, ~sum, ~tag, ~teer, ~tht_
  -2.1: ~tiro, ~took, ~umie, ~umis, ~ums_, ~urry, ~vemo, ~vieu, ~warr, ~wei, ~won_, ~xpi, ~xpir, ~zel, ~zell
  -2.1: ~zul, ~zul_
  -2.2: NUMBER 2, NUMBER no, NUMBER people, NUMBER pouces, a bird, a copy, a pris, a service, a … again
  -2.2: a … arret, acces-, aceptan, achat |, agreed |, ahorita no, ai quitte, ajust-, alguna novedad
  -2.2: am reporting, am … on, and … just, andre, another |, answered, any further, anyone but, anything … me
  -2.2: appelez … pas, appelez … textez, argent, arret de, arrete … NUMBER, arrete … passant, arrivent
  -2.2: asien-, assis-, attendre |, aucun NAME, aurait ete, avec … bike, avec … numero, avez … fini, avisen a
  -2.2: avisen … mi, axle |, ay … otra, ayer |, babysitting, backe-, backed, baja el, bed, besoin … facture
  -2.2: bici tengo, bici … ni, bicyclette |, bike in, blessed, block the, boost, broke |, buffe-, buffet
  -2.2: build |, burie-, buried, buzzer is, c … bien, ca … beaucoup, ca … etre, cadre, came by, can … fix
  -2.2: can … receive, can … with, canadian, cancelled, casa de, cet, chape-, chapeau, chido, clicking
  -2.2: codig-, codigo, cold, compo-, con … trabajo, connais … ce, conos-, conosco, corazon |, cortado
  -2.2: dans … auto, dare, dare |, de consentement, de location, de … argent, de … hijo, deb, deb |
  -2.2: debarquer |, deja … mandarme, deliver, demenagement, depart, describe, desde … NUMBER, dicta-
  -2.2: did … leave, digas, disse-, dites … NAME, do … put, do … tell, doctor |, donate, donc plus, dream-
  -2.2: du metro, dying |, el codigo, el trabajo, el … jaja, en tout, encon-, encontraron, end … my
  -2.2: entiendo |, escap-, escape, espanol |, esperando, essay-, est NAME, est NUMBER, est bloque
  -2.2: est … pret, estam-, estamos, esto … me, estoy … de, et j, etes, etes … vous, ex, express, extra
  -2.2: face |, faceb-, fait beaucoup, fb, fermez … dossier, file and, film, finally, fit, flat again, focus
  -2.2: for our, for … NAME, for … other, for … sorry, for … years, forma de, found … text, freno-, frenos
  -2.2: from … about, front |, genius, getting … for, go … it, going … be, grp, guantes, gusto, guy is
  -2.2: hablar, hacen … en, have it, have no, heati-, heating, hiver |, hour |, how … off, huh |, hurry |
  -2.2: i muted, i stopped, i … here, i … reporting, i … send, iba, if he, il me, info |, inscrit |
  -2.2: instructions, interesa la, interesse par, is fine, is … lol, is … wrong, it rides, it … NUMBER
  -2.2: it … she, it … take, j arrive, j te, j … quitte, j … sorti, ja, jaja |, je … aime, joyeux noel
  -2.2: just email, just left, knw, l … demain, l … vole, la e, la graisse, la hora, la reparation, la roja
  -2.2: la valve, la … ca, la … hasta, la … personne, la … quiero, lab, largu-, leche, les reflecteurs
  -2.2: les … boue, like last, lil, linge, lio, list is, liste des, livre-, llames, llamo, llamo a, lo tengo
  -2.2: lo |, lo … sea, long will, los dias, los frenos, ltr, lui |, lumieres, luz, m appeler, m etre
  -2.2: m … svp, mache-, mai, manch-, marche |, mas el, mas fotos, mas … yo, mat, me 2, me fue, me llames
  -2.2: me prometieron, me … el, meant … somebody, menos |, message sur, message … erreur, messages for
  -2.2: messe-, mi carro, mi hijo, mi … nuevo, mi … por, mic, milk |, min |, mind … not, minimum, mint, miren
  -2.2: mms, moi dans, moi … l, moi … stp, moi … votre, moins |, mon cadre, mon courriel, mon … arrete
  -2.2: mon … bike, mon … dit, mon … en, more … an, mouil-, mr, much of, mum |, mur, my balance, my … left
  -2.2: my … was, my … yet, n no, names, ne … connais, necessary, need an, ningun mensaje, nitid-, nitido
  -2.2: no esta, no |, no … deje, no … soy, nobody … you, non je, not ready, not ship, not … but, not … good
  -2.2: notifications stp, novedad, now |, number … gave, number>number, numero moi, numero par, numero soy
  -2.2: numero … NAME, numero … pas, numero … una, ocupado, off if, off notifications, ofici-, oficina
  -2.2: ok will, old … off, opt for, or no, order, ordering, ouch, over |, paint, papa |, parfait |, pause
  -2.2: person … the, personne de, photo de, pied |, pink, pinky, please NUMBER, plus … cell, ponchada, poor
  -2.2: porta-, pouce-, pouces, pour … soir, pourquoi vous, pouvez … effacer, precio por, prefere, presc-
  -2.2: prescription, present, price, promis, propre, puedo cancelar, put … name, que … habla, quitte … job
  -2.2: ramene, reach me, real person, recu mes, reecr-, refle-, reflecteurs, registrado, rembourse
  -2.2: remember … to, retar-, revoke my, rien … la, rock |, safe |, say the, saying stop, says NUMBER
  -2.2: says no, se cancela, se llama, semaines |, send a, send … pic, she blocked, should, siempre |
  -2.2: signed for, silli-, sir is, sms the, sortez … velo, soumission |, soy de, space, stick-, stuck … work
  -2.2: suelto, suis … NAME, suis … retard, svp ne, swap |, t aime, tacos |, take … one, taller |, te extrano
  -2.2: teeth, telefono me, tenant, text can, text to, texto cuando, that right, the check, the coupon
  -2.2: the day, the deluxe, the door, the message, the reminders, the … before, the … pics, them to
  -2.2: timbre |, to go, to … in, todos … dias, too long, total |, touch-, trop, tu … avec, umpir-, umpire
  -2.2: un neuf, un … merci, un … vocal, unkno-, unknown, up your, us |, va etre, velo de, verifiez … numero
  -2.2: veux … a, veux … la, vi en, viernes |, vole |, votre … est, vous ecrivez, vous |, vrai |, warranty
  -2.2: washing, what time, when it, white one, who … NAME, will … off, with … texting, woohoo, work |
  -2.2: y … bici, yes … no, yo … recojo, you by, you dare, you done, you get, you kindly, you sent, you sound
  -2.2: you … NUMBER, your mailing, your sister, your son, your … if, your … what, | annulez, | avez, | bin
  -2.2: | come, | donde, | euh, | fair, | knock, | lo, | mis, | monday, | muchas, | my, | names, | never
  -2.2: | nitido, | nos, | phone, | remettez, | sacrez, | second, | sure, | todo, | video, | votre, | water
  -2.2: | … ads, | … ahead, | … also, | … au, | … bring, | … ce, | … corto, | … crois, | … days, | … deal
  -2.2: | … delete, | … ebike, | … estuvo, | … if, | … je, | … jefe, | … laisse, | … llega, | … long
  -2.2: | … noel, | … not, | … onda, | … payment, | … porte, | … quede, | … ready, | … su, | … textos
  -2.2: | … thing, | … trompez, | … tube, | … woke, ~_aju, ~_att, ~_ay, ~_bag, ~_cm, ~_cof, ~_coo, ~_dom
  -2.2: ~_dra, ~_eh, ~_emo, ~_ene, ~_ex_, ~_fet, ~_fit, ~_gri, ~_his, ~_ima, ~_ka, ~_lar, ~_luz, ~_mee, ~_mr_
  -2.2: ~_noc, ~_od, ~_ofi, ~_rei, ~_scu, ~_toc, ~_za, ~aceb, ~aha_, ~aime, ~ajou, ~ansa, ~bad, ~bag, ~bal
  -2.2: ~bouc, ~cadr, ~cans, ~cant, ~cats, ~cm_, ~cof, ~coff, ~cold, ~cour, ~crew, ~dare, ~dela, ~earn, ~edu
  -2.2: ~efl, ~efle, ~ejem, ~ervo, ~esce, ~evra, ~fete, ~font, ~geni, ~gri, ~gul, ~harm, ~iali, ~ica_, ~iete
  -2.2: ~ilk_, ~imag, ~ior, ~irlo, ~jas, ~jout, ~lab_, ~lid, ~lido, ~lma, ~lord, ~luz, ~luz_, ~mbou, ~meet
  -2.2: ~mend, ~mg_, ~mm_, ~mman, ~nall, ~nneu, ~nosc, ~oas, ~oast, ~oder, ~odig, ~ofic, ~ogo, ~oisi, ~oite
  -2.2: ~onu, ~oodi, ~oral, ~oser, ~ost_, ~oto, ~pago, ~perd, ~pot_, ~pped, ~pric, ~raj, ~ras_, ~rate, ~rbo
  -2.2: ~refl, ~reno, ~resc, ~rge_, ~rma_, ~romp, ~ropo, ~rui, ~rven, ~rvo, ~sal_, ~sala, ~sau, ~saye, ~sca_
  -2.2: ~sena, ~slow, ~stag, ~sual, ~sue_, ~tard, ~tht, ~true, ~uere, ~upli, ~urns, ~vag, ~vage, ~vali, ~vau
  -2.2: ~viou
  -2.3: 2 |, NAME … have, NAME … la, NAME … not, NAME … plus, NUMBE-, NUMBER, NUMBER lol, NUMBER or
  -2.3: NUMBER ou, NUMBER pas, NUMBER rs, NUMBER … gone, a ese, a gauche, a joke, a midi, a photo, a pie
  -2.3: a vole, a … envoyer, ac, adres-, afuer-, afuera, again … is, ahori-, ahorita, ai fini, ai oublie
  -2.3: ai recu, ai … un, airte-, airtel, alto … la, am … for, and then, any texts, approved |, arreglar
  -2.3: arrep-, arrete … fumer, arreter chez, arrie-, arriere, ask … the, at … point, ate, au cours, au … en
  -2.3: avez donne, avez le, bendiciones |, bequille |, bici que, bicycle |, bien … le, bient-, bientot
  -2.3: bless-, bola, brakes do, brakes … not, bureau |, busca, cadeaux, cadena |, caja que, camin-
  -2.3: can … still, can … text, can … unsubscribe, cancel … appointment, caps, caro |, casco |, ce modele
  -2.3: chara-, chemin, cien, clase-, clases, clicking |, climb, cm, combien vous, como un, como … otra
  -2.3: compris, confiance, conna-, connaissait, consent … the, corre, cotes, couleur |, crick-, cricket
  -2.3: cuanto era, cuidense, cunado, customer of, dad he, daughter has, day of, de fumer, de misa, de rouler
  -2.3: de … nina, dead end, debi, delivery |, denta-, deposito, desce-, devoirs, did |, do … quit
  -2.3: doctor said, domingo, downs-, downstairs, drop bars, dropping off, du casque, dvd, dying, eaten
  -2.3: ecrire par, el profe, el recordatorio, else … it, en cuanto, en linea, engag-, enlevez … siege
  -2.3: entrar, envoyer … photos, escribale, escribi, esposo |, est pret, est quittes, est … necessaire
  -2.3: est … surprise, estime, estrellas en, estrellas … google, et mettez, etes pas, evening, face
  -2.3: fait … arret, fan of, far |, felicidades, fella, fini avec, fix the, fizah, for now, for you
  -2.3: for … NUMBER, forms, found your, freezing, freins |, from the, from … NUMBER, from … file, fumar y
  -2.3: fumer, gang |, garantia, gave me, geniu-, good … know, grais-, graisse, guys … a, ha, habla-
  -2.3: hacen … a, had me, have … ever, hay |, hier, hmm, hoodi-, hoy |, hurry, i on, i sent, i … about
  -2.3: i … know, i … quit, i … these, ignore, il veut, image, in … rain, inform me, inquietez, instead |
  -2.3: is blocked, is done, is … more, it a, it over, it would, it … fine, it … sorry, it … yours, j arrete
  -2.3: j … du, j … fini, j … peux, j … recu, je … prends, je … retirer, je … signale, jusquau NUMBER
  -2.3: just … my, l … NUMBER, l … vous, la bonne, la photo, la tercera, la … porfa, laisse un, laissez … le
  -2.3: le avisen, le bruit, le des, le gusto, le lavage, le mode, le pongan, le prends, le telephone, leath-
  -2.3: leather, leave … a, legend, leque-, lequel, like i, like … am, limite, llego, lleve, lo agradezco
  -2.3: lo … al, lo … en, logo |, loin, lol mais, long … i, looks like, lui … un, lundi |, lyne, machan
  -2.3: maest-, maggi, malades, mama |, manager |, mandeme la, mandenme mensaje, mandenme … cuando, mante-
  -2.3: mas barata, matin |, maybe, me llamo, me pueden, me when, mecanique, medicine, mejor |, mensaje
  -2.3: mensaje de, mensajes de, merci j, merci … l, mes cles, message est, message par, message with
  -2.3: message … coupe, message … pour, messed, mettez … terme, mi cunado, mi … dice, mija |, milk, miser-
  -2.3: misma, misty-, mistyped, moi dessus, moi … place, morti-, motor, movin-, moving, mrng, muy amable
  -2.3: my receipt, my … instead, my … who, n arrete, new |, no NUMBER, no da, no entiendo, no … amor
  -2.3: no … number, not over, not … giving, not … send, note, nouveau numero, now thanks, now … phone
  -2.3: nuevo |, number>me, numero … le, numero … mettez, o el, of … kid, of … lol, oh … i, ok bye, olvidalo
  -2.3: on main, on … at, on … flip, on … l, on … quittes, one that, one |, or do, orden, otra … ustedes
  -2.3: oublie mon, ouvre pas, pa mi, pa … no, pads, paiement, parale con, partent, pas pour, pas … bike
  -2.3: pas … bon, pas … ce, pedales |, perfi-, pero ni, peux … de, photo |, pieces |, place |, please … call
  -2.3: poign-, por las, por … recordatorio, pose, pour … NUMBER, pour … a, pour … location, prends |
  -2.3: prenez votre, prenez … temps, printemps |, prisa, proche |, promise |, propo-, proprietaire du
  -2.3: proud … you, quand y, que … buena, que … es, que … velo, qui je, quiero los, quitenle, race |, rack |
  -2.3: ramasse |, rappel mais, recibi, recoj-, remove … stickers, removed, reparations, retard, retro-
  -2.3: retrouve, ride on, ride texts, riding … the, roof, roue |, rouge |, said i, say NUMBER, say … for
  -2.3: scary, se quien, se … un, season, selle |, semaine |, senal, send … yet, send … your, serrer
  -2.3: she … NUMBER, shees-, sheesh, sheesh |, shoul-, si la, size NUMBER, slow, socks, soin, somebodys
  -2.3: sonne-, spamming, specialized, sport-, sports, squeaks, start |, still need, stop ou, stop taking
  -2.3: stop your, stop … those, story, suena |, suis la, suis … capable, supprimez mes, sure … the, sweep-
  -2.3: systeme |, tan, techn-, tendra, text a, text … for, texts are, than, than an, that bike, that … any
  -2.3: that … ok, the bus, the kickstand, the pink, the summer, the washing, the … basket, the … cap
  -2.3: the … code, the … sign, the … tape, the … tires, these texts, they … you, this … harassment
  -2.3: this … right, tickets, tienda … que, time … stop, timing, tirage j, tirage … ai, tiren-, to sleep
  -2.3: to your, to … lol, total, tout de, tout … monde, trompez, true, tu … ecris, turbo, turns, typic-
  -2.3: typical, un alto, un … a, un … con, unsubscribe button, unsubscribe from, up … am, velo … vous
  -2.3: velodromo, vemos |, venu, verifier, vers NUMBER, vocal, voila |, volviendo, votre boutique, vous a
  -2.3: vous trompez, vuelt-, want … anymore, way home, what |, when … you, whenever |, wheth-, whether
  -2.3: who |, wifi |, will leave, will not, wisdo-, wisdom, with phone, with … forever, would … in
  -2.3: y … personne, yes or, you basta, you sorry, you two, you voy, you wrote, you … any, you … vi
  -2.3: your business, your roll, your … a, your … but, zelle |, | aca, | aceptan, | ahorita, | allergic
  -2.3: | avisenme, | bicicleta, | bikes, | bus, | is, | laissez, | olvidalo, | ouch, | photo, | puedo
  -2.3: | recu, | scusez, | small, | t, | tiene, | tu, | tubeless, | wake, | woohoo, | … achete, | … again
  -2.3: | … butt, | … cancelled, | … cool, | … descuento, | … dos, | … escriban, | … esta, | … fotos
  -2.3: | … grasias, | … gusto, | … interest, | … name, | … permiso, | … rien, | … vale, | … why, | … would
  -2.3: | … y, | … yes, ~_adr, ~_afu, ~_ber, ~_blu, ~_boo, ~_cat, ~_cm_, ~_cui, ~_dog, ~_duc, ~_egg, ~_ha_
  -2.3: ~_hie, ~_hmm, ~_jet, ~_low, ~_mod, ~_nic, ~_roo, ~_um, ~acto, ~aes, ~aest, ~afu, ~afue, ~aiem, ~ails
  -2.3: ~aje_, ~ald, ~alli, ~amen, ~anm, ~aps_, ~aver, ~awn, ~awn_, ~ayb, ~aybe, ~baje, ~bios, ~blee, ~blu
  -2.3: ~ceb, ~cebo, ~codi, ~coj, ~culo, ~deur, ~dici, ~dies, ~dog, ~ebi, ~ecoj, ~embr, ~ensi, ~eser, ~exce
  -2.3: ~fed, ~fee_, ~few, ~fly, ~foot, ~gato, ~gros, ~hmm, ~hmm_, ~houl, ~hr_, ~hurr, ~icia, ~idi_, ~inas
  -2.3: ~ipi, ~iro, ~irv, ~isq, ~isqu, ~lave, ~leak, ~lego, ~lsa, ~maes, ~mayb, ~mene, ~mite, ~mod, ~mpe_
  -2.3: ~mth, ~nges, ~obra, ~ocar, ~oie_, ~oom_, ~oto_, ~oue, ~oues, ~pasa, ~peak, ~pil, ~pill, ~pine, ~rain
  -2.3: ~rbe, ~rgic, ~rinc, ~rki, ~rla, ~rtai, ~rus, ~rut, ~saco, ~semb, ~shou, ~sirv, ~span, ~spea, ~ssan
  -2.3: ~ssay, ~tess, ~tist, ~tito, ~tot, ~triq, ~ucho, ~uci, ~ueu, ~ush_, ~vinc, ~voie, ~xce, ~ybe, ~ybe_
  -2.3: ~ybo
  -2.4: NAME said, NUMBER months, NUMBER old, NUMBER … too, NUMBER … update, a cancellation, a ir, a minuit
  -2.4: a … can, a … lo, a … numero, adresse, again … it, agregar, ahhh, ai hate, ai mal, ailleurs |, al … de
  -2.4: alarm, alla |, am … front, and keep, and thank, and … NUMBER, and … number, and … up, anoche |
  -2.4: appelez pas, aqui no, arrivee |, as … le, authorize, avais … de, avez vous, avisos |, baja … la
  -2.4: bater-, bateria, beer |, best, bici esta, bicyclette, bill |, bloquez moi, bolsa |, borrow, but … did
  -2.4: c … votre, ca NAME, ca sert, can see, can … add, can … remove, change … the, chemin |, chercher |
  -2.4: christmas to, cita para, cita … el, cles |, clienta, clinic |, con dos, con un, contrasena, cool |
  -2.4: cotes |, credit, cuide-, cut down, de aceite, de ayer, de comer, de fumar, de las, de ma, de numero
  -2.4: de shimano, de voir, de … ca, de … cuenta, dejen … bici, delete jueves, descanse, despacio, despierto
  -2.4: did … cancel, do … brakes, doc, does … open, dog is, dolares y, dress-, dressed, dupli-, elle a, en a
  -2.4: en ai, en bas, en chemin, en faire, en … bolsa, en … de, encim-, encima, enlevez nous, entendido
  -2.4: entends, envoyer un, envoyez … de, est regle, est … normal, est … qui, etait … ma, examp-, example
  -2.4: example com, extension, facebook, faites vous, favor … mi, fee, fete, feu, fir, fit |, for … blue
  -2.4: for … this, forever>me, friend |, from … account, from … order, fumar, giant |, good time, grafi-
  -2.4: grande, grincement, gud, haha, hay ningun, hein, heres my, hoggi-, hogging, hogging the, how … will
  -2.4: i … cancel, i … thinking, if … can, igualmente |, il a, in fb, in our, in … me, insta, insurance
  -2.4: interesse plus, is here, is … again, is … here, it twice, it … and, j vous, j … hate, j … oublie
  -2.4: jazz, je t, je … suis, je … texte, je … this, jeudi |, job |, keep … stop, keep … up, kind, know any
  -2.4: l auto, la location, la personne, la … esta, landline |, le … d, le … dans, left … on, les deux
  -2.4: liao |, limit-, lisan-, lisant, list … parts, lista … la, lista … precios, llego el, llevo |
  -2.4: location, los … jajaja, ma mere, mamie, manana |, mandar … mensajes, mando a, marte-, martes
  -2.4: martes |, mas le, mas … por, masks, masqu-, masque, me dejaron, me … ahorita, me … am, me … avec
  -2.4: me … la, me … new, me … ningun, medid-, mejor paso, mensaje … lo, mercredi |, merry … to, message a
  -2.4: message again, message de, message vocal, minui-, minuit, missing, modo |, moins, momentito
  -2.4: mon rendez, mon … NAME, mon … ou, mon … qui, more surprises, more word, mort, mostl-, mostly
  -2.4: must … the, my ex, my moms, my wife, my … goes, my … where, n |, ne connais, need to, needed |
  -2.4: no … con, no … la, no … surprises, nom … mon, nor, not read, not the, not … lol, not … person
  -2.4: not … the, not … with, nota |, notifications svp, numero es, numero … je, obra, of parts, of … week
  -2.4: off you, oignon, old … to, on … is, onda con, online |, option, or what, orden |, otras, out … the
  -2.4: pads |, para salir, para … avisos, pardon |, parece, parents, pas vos, peine … m, peint-, pertenece a
  -2.4: phone … be, please … the, plus d, plus le, plus … cette, poner el, porte |, poster, pourquoi tu
  -2.4: pouvez |, precio, preguntan, prix la, proud, puedo … mensajes, quand t, que bonito, que soy
  -2.4: que usted, que … eso, que … lo, que … vous, quere-, querer, qui ca, quit hogging, quite el, quiten de
  -2.4: read your, recevoir … messages, relaj-, remove>wrong, removing the, renta, ring me, route |, rude |
  -2.4: saison |, same day, say thanks, se apaga, se … fue, seis, send>send, serie |, seul … svp, she was
  -2.4: shop … is, siege, soir je, souliers, spamming … with, spring |, stand, stoma-, stop … i, stop … you
  -2.4: study, sunse-, sunset, supprime votre, sur … liste, sur … velo, survey, t ai, t es, table, take out
  -2.4: taken … this, taque-, taqueria, te … en, text was, texto marche, textos ca, texts you, that would
  -2.4: the basket, the other, the rack, the wait, the … dad, the … grips, the … reminder, then … am
  -2.4: there … in, they were, this text, this … NAME, this … before, thought would, to … ads, to … coming
  -2.4: to … wrong, torci-, tu veux, tu … a, tunne-, tunnel, twix, un bon, un momentito, un robot
  -2.4: until … call, usage-, vais … quand, velo electrique, verifier |, vest, veut, veux … attendre
  -2.4: veux … voir, viens |, vino, vites-, vol, vous des, vous etes, vous repondez, vous une, vous … c, voz
  -2.4: vraim-, vraiment, want … new, warranty |, was i, weeke-, what did, wicke-, wicked, wide, wife is
  -2.4: with … text, would … give, wrong |, you NUMBER, you add, you hv, you personne, you were, you … after
  -2.4: you … box, you … otra, you … told, your card, your father, your newsletter, | ahhh, | anda, | ando
  -2.4: | appelez, | avertissez, | borre, | est, | fait, | franchement, | get, | passed, | removing
  -2.4: | repondez, | reporting, | sacame, | tire, | trois, | vous, | wait, | wicked, | wrong, | … NUMBER
  -2.4: | … ahi, | … atencion, | … autorizo, | … ben, | … blocked, | … bloqueo, | … crying, | … cuesta
  -2.4: | … cunado, | … dormir, | … entendi, | … good, | … joven, | … le, | … meant, | … notifications
  -2.4: | … porque, | … that, | … violation, ~_cot, ~_ess, ~_fed, ~_fly, ~_gas, ~_map, ~_md, ~_mt, ~_pra
  -2.4: ~_rd, ~_spi, ~_tig, ~_tut, ~aar, ~aar_, ~ab_, ~abs, ~ajas, ~alco, ~ama_, ~arna, ~asie, ~auve, ~bate
  -2.4: ~best, ~bing, ~bleu, ~bone, ~cast, ~cert, ~cine, ~coi, ~conn, ~cris, ~darl, ~desc, ~doc_, ~eeke
  -2.4: ~eggs, ~egs_, ~eke, ~eken, ~embl, ~enoj, ~etc, ~feu_, ~ggs, ~ggs_, ~gy_, ~hein, ~hija, ~hot, ~iam
  -2.4: ~iege, ~ig_, ~igas, ~ilk, ~irl, ~jenl, ~ker, ~ker_, ~lent, ~map, ~mitt, ~mode, ~mok, ~nded, ~ngt
  -2.4: ~noj, ~nore, ~oki, ~ovin, ~oz_, ~pads, ~pele, ~ply, ~rof, ~roud, ~rtie, ~rty, ~sieg, ~sio_, ~smok
  -2.4: ~spot, ~taco, ~treg, ~ttes, ~usie, ~veut, ~yor
  -2.5: NAME … est, NAME … my, NUMBER … and, NUMBER … think, a contact, a coupe, a jour, a le, a new, a quick
  -2.5: a receipt, a stranger, a … apres, abord, about a, acabo de, adresse |, afuera |, ah … you
  -2.5: ai retrouve, aire, alu, am … her, and give, and … so, and … your, angry … me, animo, annulez mon
  -2.5: any time, anyti-, appel … de, apuntar, arroz, artic-, article, asked … i, ate my, ate |, au … mais
  -2.5: avant NUMBER, avez … une, baske-, be … from, bebe |, bent |, bike … the, bit off, blocked me, blown
  -2.5: bordeaux, bouch-, box arrived, box it, boyfr-, bread, but keep, butte-, c … qui, ca a, ca vaut
  -2.5: ca … merci, call after, cambiar los, cambiar … frenos, can i, can we, cancelen la, cargo, ce numero
  -2.5: ce qu, cerca |, chain … off, chalet |, chambre |, change … numero, changer la, chat qui, check your
  -2.5: cher |, clunk-, clunks, cobra-, colle, com, come … of, comer |, company this, contact de, cook
  -2.5: could i, course … dimanche, crv, cut … steerer, d abord, dans vos, de adelante, de lumiere, de orden
  -2.5: de vuelta, de … es, de … persona, de … une, deje … bici, deposit |, desabonner de, dictating
  -2.5: did … do, disappointed, disre-, disregard, do your, do … say, do … ship, dogs allowed, doing |
  -2.5: doit etre, don |, down i, down with, duck, dunno, ecoute, effaciez, el grupo, elses, en otra
  -2.5: en stock, en vez, en |, en … votre, end up, enleve le, entendi, entry, error |, es … mismo, est qui
  -2.5: esta de, esta la, estaciono, esto me, estoy cansado, every single, fait … c, faut … je, favor … la
  -2.5: fedex, food … i, for next, fork |, form for, found one, further contact, fyi |, gerente |
  -2.5: get … messages, get … the, go off, go … to, good … for, got … off, got … old, grand, green |
  -2.5: guys still, habite, hablo |, habs, hand in, has been, hay quien, haz, he asked, herit-, herite
  -2.5: herite de, hier |, hija, honest, how … know, how … more, i brake, i return, i … 2, i … another
  -2.5: i … by, i … lol, i … now, icy, if your, il … faut, in english, in … life, incluye, insur-, is up
  -2.5: is … new, it as, it cost, it … down, it … mine, j … mal, j … retrouve, je peux, je reste, je … pour
  -2.5: je … recevoir, jealo-, jealous, joyeux … a, keep me, kids bikes, l arret, la enlevez, la journee
  -2.5: la luz, la oferta, la renta, la rouille, la saaq, lache pas, laughing, le doy, le rappel, le … su
  -2.5: le … velo, leave it, les cotes, less |, let … do, llegue |, longer … the, lost my, low |, m NAME
  -2.5: maestro, magni-, magnifique, many more, many … of, mdr, me borren, me … bikes, mensaje gracias
  -2.5: message from, mettez … en, mi … la, mieux |, mind i, mis … la, mistake, moi mon, moi … par
  -2.5: moi … suis, mon dieu, mon gars, mon velo, more and, mortified, mrng |, mth, my … friend, my … would
  -2.5: myself |, nada que, natur-, necesidad, necesidad de, needs the, neige |, neighbor … the, never been
  -2.5: never stop, never … the, niaise, nice, no pasa, no pero, no thank, no veo, no … des, noel a, not go
  -2.5: now … to, number am, number last, number sir, numero ni, numero … de, numero … orden, nunca acepte
  -2.5: office |, oh no, oi, okafor |, on … jamais, one for, orbea, oso, ou encore, out … a, out … number
  -2.5: over … phone, overh-, oxido, paiem-, pain |, paix |, parqu-, part … no, pas … cadenas, pasa nada
  -2.5: passee |, pedals off, perds, personne au, personne … ce, phone … all, photos |, pick up
  -2.5: pictures … this, pinte-, pinten, plais-, plaisir, plaisir |, plans, plaza, pneu |, pop, potlu-
  -2.5: potluck, pour … rappel, pouvez … juste, pouvez … verifier, pro, pro |, probleme, proce-, promoted
  -2.5: psi |, puede |, pusie-, put me, que es, que onda, que … la, que … puedo, quiero … se, range, rdv
  -2.5: ready |, recibido, recogi |, recois … textos, recordatorios por, regul-, relen-, relentless
  -2.5: ride that, run over, rush, saaq, sacoc-, sacoche, sat, save my, say … i, sec, serait mieux
  -2.5: siguen escribiendo, so cute, so … you, sold out, someone elses, sonnette, soy … aqui, spam me
  -2.5: sparkles, speak-, stock |, stop light, stop spamming, stop … encore, such good, suis … du, super |
  -2.5: surem-, surement, surprises, t appelle, take care, tempr-, termine la, texting … not, texto en
  -2.5: texto recu, than … please, that … and, the logo, the noise, the photo, the rear, the tubes
  -2.5: the … asking, the … they, the … when, the … yet, them for, think … need, ticket |, too many, too … of
  -2.5: topic, touche, tournez, tree, trop cher, true |, tu … le, tube please, tube |, tunnel |
  -2.5: turn … notifications, una … para, unclear, unclear |, under NUMBER, une … dans, up with, update it
  -2.5: us … it, ustedes |, uy no, va mieux, van a, velo dehors, velo … revenu, veo, verdad |, veux … du
  -2.5: vez de, voice |, voisin, vos … c, vous fermez, vous juste, vous verifier, vous … aviez, vu, walt
  -2.5: was NUMBER, was … your, weekend, what number, when can, which … do, whom, wif, will stop, with me
  -2.5: won the, work i, xbox, y … estaba, yaar, you really, you should, you … keep, you … messages, your old
  -2.5: your … is, your … la, z, | chevere, | comptant, | dale, | dead, | hice, | joyeux, | me, | mire
  -2.5: | rappelez, | texteame, | tournez, | … 2, | … acepte, | … asiento, | … been, | … cancel, | … decided
  -2.5: | … era, | … esa, | … habs, | … hang, | … hogging, | … hv, | … keeps, | … laughing, | … mandandome
  -2.5: | … mensaje, | … moi, | … motor, | … mucho, | … noise, | … permission, | … question, | … repondez
  -2.5: | … sign, | … too, | … wants, | … where, ~_ape, ~_cru, ~_div, ~_fab, ~_lev, ~_mdr, ~_nm, ~_oh, ~_rdv
  -2.5: ~_tea, ~_veo, ~_vu_, ~abre, ~anie, ~arac, ~bask, ~brar, ~bres, ~cend, ~cera, ~cka, ~com_, ~cot, ~demo
  -2.5: ~div, ~dv_, ~enal, ~eply, ~erla, ~fan, ~gas_, ~gera, ~grin, ~han_, ~isir, ~kend, ~kers, ~lav, ~laz
  -2.5: ~lses, ~mab, ~mant, ~mdr, ~mdr_, ~milk, ~mist, ~moj, ~nsur, ~ntan, ~nyti, ~oat_, ~oba, ~obr, ~ocal
  -2.5: ~olt, ~ouil, ~pop_, ~rair, ~ramp, ~rdv, ~rdv_, ~rips, ~rla_, ~rns, ~rns_, ~roba, ~rru, ~rshi, ~rty_
  -2.5: ~sec_, ~sert, ~sket, ~sten, ~tart, ~toc, ~tono, ~trar, ~tten, ~ucti, ~uda, ~uile, ~urer, ~uses, ~veo
  -2.5: ~veo_, ~vu_, ~wai, ~yaar, ~zin
  -2.6: NUMBER … all, a cesse, a real, a … elle, abord |, abuelito, acc, affaire, also |, am broke
  -2.6: am … receiving, an appointment, an hour, any … on, anything earlier, anytime, appelez moi
  -2.6: are missing, are the, are there, arrete pas, arrete tes, arretez … vous, as the, at once, attendance
  -2.6: au depanneur, au dossier, aviso … que, barat-, basic-, basket, be … but, be … to, beaucoup … messages
  -2.6: been to, better for, bike it, bixi, bloque |, bolt, both of, both |, boue, box … up, bromp-, bsnl
  -2.6: but … will, c … fatigant, caja |, call |, calls to, came out, can keep, can … give, can … return
  -2.6: cancellation, cancellez mon, cap fell, carre-, carrement, carte de, casco y, cegep, ces textos
  -2.6: chann-, channel, check, chorr-, chorro, cobraron, come back, come out, commandes, comprends pas
  -2.6: comptant |, concerne, concerne pas, confirmation, cuando llegue, cuatro, cut … a, d en, d une, da |
  -2.6: dale, de freins, de lo, de mardi, de mas, de neige, de siempre, dear |, debaj-, debajo, debarree
  -2.6: deconnecte, dejelo, demasiados mensajes, depuis que, descuento delete, desig-, design, dia |, digit
  -2.6: dinero … vuelta, do a, do … click, do … sell, do … this, do … understand, does a, down on, dre, drive
  -2.6: droit-, droite, drunk, du … j, eggs, el mensaje, el oxido, el pedido, end … day, ends, enough air
  -2.6: envoyez … plus, era |, es suficiente, escriben mas, escriben |, escriben … que, est fatigant
  -2.6: est revenu, est votre, est … ca, est … son, et … ca, et … l, etait … mon, ete … chez, etre pour, eu
  -2.6: except, excit-, excited, filter, finissent, fix |, fregar, frere |, fue muy, garantia |, get out
  -2.6: get … on, getting the, give … the, glad you, gracias joven, gravels, gros, grrr, hacke-, haga, hang
  -2.6: hein |, her, here |, hermana, hold … for, i receiving, i … broke, i … nothing, i … texted, idea |
  -2.6: in … hour, is bent, is getting, is … done, it away, it since, it … two, it … will, jalo
  -2.6: jamais … parler, je pense, je … a, jk, journal, jusqua NUMBER, keep … the, kid … not, kilos, l air
  -2.6: l avis, la couleur, la selle, laissez faire, lands, lavag-, lavage, le de, le vieux, le … y
  -2.6: leave the, les promos, les trottinettes, les … dicho, les … velos, letter, lis pas, liste … l
  -2.6: listen |, lo dije, los pedales, mais c, mais oui, mandas, mandenlo, mdr |, me bloqueo, me concerne
  -2.6: me … about, me … al, me … at, meeti-, meeting … not, mensaje … el, mensajes si, mensu-, message ne
  -2.6: mi bicicleta, mi … ahi, mista-, mochi-, mochila, moi une, moi … les, moi … pas, mon … jusqua
  -2.6: monday |, music, must be, my brakes, my butt, my deposit, my heart, my … reads, nap, necesito … la
  -2.6: never listen, never you, ni el, ni se, nite |, no good, no prende, no promos, no … el, no … entiendo
  -2.6: no … ninguna, no … sin, no … verdad, nobody told, not on, not … NAME, not … fan, not … of
  -2.6: number change, number the, number … do, numero un, numero … est, ocupo |, of day, ok gracias
  -2.6: old … is, one is, oops, open on, open |, or |, out to, pa |, pagar, pages, pardon pour, pare en
  -2.6: pas NAME, pas aujourdhui, pas compris, pas dit, pas … NAME, pere, peux … la, peux … mon, photo, picks
  -2.6: please bring, please update, pleure, poignees, porte, pour confirmer, prix, promos j, pueden … los
  -2.6: put … in, quand … est, que NUMBER, quien … la, quiero … la, quiero … un, quitar … oxido, rack off
  -2.6: radiator, rappeler, rappels … ca, rather get, rebaj-, redon-, refun-, refund |, registrado |, relax
  -2.6: relax |, relax-, rembo-, resto, revenu, reviendrai, ride anymore, rosie, run |, sans arret, sauve
  -2.6: screw, se termina, se termine, se … quiero, soir, soy, soy … clienta, spark-, splin-, stop j
  -2.6: stop near, stop … ai, stuff i, su … me, svp … a, take a, tampoco |, tell … something, temprano
  -2.6: text … than, text … work, texto est, texts … stop, the corner, the extra, the labor, the office
  -2.6: the red, the … class, the … lol, there an, there |, think |, to end, todo gracias, tout j, tout … ai
  -2.6: trottinettes, tu as, turn the, turn |, turns out, ty |, un poco, un stop, up for, us do
  -2.6: veux … recevoir, vidanges |, vidri-, vidrios, viens … voir, vocau-, vocaux, voisi-, votre … dit
  -2.6: vous enlever, vous pas, vous … des, wait list, way |, wen, what can, where are, why does, will take
  -2.6: woke me, woke … up, wrong>more, y es, y … un, yea, you mean, you now, you put, you … listen
  -2.6: you … see, you … una, you … your, your … off, | 2, | ask, | cheers, | dad, | de, | green, | hmm
  -2.6: | mandenlo, | missed, | option, | say, | somebody, | sonnez, | yea, | … disappointed, | … dois
  -2.6: | … earlier, | … fue, | … it, | … lady, | … lost, | … messages, | … msj, | … n, | … pues, | … viens
  -2.6: | … voudrais, | … want, | … worrying, ~_ali, ~_apu, ~_arg, ~_cob, ~_eu_, ~_ham, ~_jk, ~_jk_, ~_noi
  -2.6: ~_oop, ~_ree, ~_sau, ~_sim, ~_wai, ~afa, ~agal, ~aide, ~alar, ~aud, ~avag, ~ball, ~bend, ~bolt, ~bons
  -2.6: ~bord, ~cob, ~dine, ~dors, ~efun, ~fen, ~ghi, ~ghin, ~indi, ~jk_, ~mami, ~moun, ~musi, ~nait, ~ncon
  -2.6: ~noch, ~noi, ~ocol, ~oda_, ~olt_, ~ota_, ~pace, ~pain, ~pesa, ~prix, ~rano, ~rati, ~rdi_, ~reto
  -2.6: ~ribo, ~ripp, ~rix, ~rix_, ~rna, ~rner, ~rryi, ~rvie, ~sat_, ~saur, ~sie_, ~sour, ~soy_, ~sper, ~tent
  -2.6: ~tude, ~ughi, ~ush, ~xe_
  -2.7: 2 please, NAME if, NAME qui, NUMBER velos, NUMBER … avant, NUMBER … what, a deal, a … tell, a … we
  -2.7: abren |, absol-, affic-, affiche, ah ben, ai … compris, ai … lu, aime … le, algo |, am here, an … or
  -2.7: and … to, antes |, appelez, appointment to, aprie-, are … people, asking for, assez d, atten-
  -2.7: au prochain, au stop, aucune idee, audio, avez … numero, bank, barata, bb, betis-, bleu, bolsa
  -2.7: bon ok, book a, bring your, butter, butter |, c … mon, ca … tout, camino, can … resend, canar-
  -2.7: cancelen mi, cancelen … cita, card from, carte, ce matin, ce … la, certain, circle, complet
  -2.7: compris votre, con … basta, contact … insurance, corresponde al, count me, cours |, crazy, cuando |
  -2.7: cuerd-, de chat, de grincer, de reparer, de suite, de … cuando, de … marche, decia, dejel-, dejes
  -2.7: delete pedido, delete that, desole, despa-, discount |, do you, do … give, do … guys, does |
  -2.7: donde … el, easier, ecole |, el mismo, email |, en visto, end of, entendu parler, entendu … de
  -2.7: envoie, envoie moi, era una, es usted, esa pieza, est … NAME, est … cher, etais … la, explain |
  -2.7: facebook i, fin de, find the, five texts, folks |, for nothing, for texts, for your, frame |, freine
  -2.7: frequence, fue un, garde boue, get on, goodbye |, got |, grinc-, grincer, gustan, hay … NAME
  -2.7: he … about, helmets |, i plan, i … agreed, ici … pas, in after, in toilet, in … week, inici-, inqui-
  -2.7: is … her, it … but, it … ok, j … coupe, jajaja |, jale, jamais entendu, je serai, jersey |, juste un
  -2.7: la canasta, le entiendo, le hace, leave … with, liked, lista de, liste-, live there, llamada |
  -2.7: lmao |, lost |, low, luz |, m aviez, mandando esto, mandarme … avisos, me faut, me interesa, me llame
  -2.7: me quede, me with, mecano |, members, message dit, messages lol, messages … not, met, mi me, miedo
  -2.7: mis mensajes, misse-, moi plutot, moins souvent, molestar pero, mon voisin, more … the, much |
  -2.7: my card, my hand, my order, my shop, my … found, n … i, needing the, netfl-, netflix, ninguna NAME
  -2.7: no NAME, no contestan, no la, no … esta, no … this, nom c, nom sur, non … veux, not … like
  -2.7: not … phone, ntp, number keeps, number … NAME, numero NUMBER, of no, of … day, oki, oki |, on NUMBER
  -2.7: on facebook, on … list, on … off, only NUMBER, only texts, opt … the, otra |, oubliez ca, over the
  -2.7: overhaul, own a, pago |, para … que, pas de, pas par, paso … ella, payer, perdon por, perdu mon
  -2.7: pesad-, peut etre, photo-, please … thank, poly, por telefono, postes, pour … NAME, pour … avis
  -2.7: pour … je, precios, pu … batterie, pus … de, quand c, que … decia, que … mi, quieres, radio-
  -2.7: raffle |, rappels j, razon, refund, regarde jamais, remember when, remove>not, remueve, reparer
  -2.7: resend |, risa, rn |, s occupe, sabado |, sacrez … la, said NUMBER, said … would, sal, say … more
  -2.7: says hi, scamm-, serai, sick … these, smoki-, smoking, snow, so nice, so now, somebody |
  -2.7: something wrong, spain, spam ca, spam … with, spammy, spot, stop … no, stop … that, storage fee
  -2.7: stress, student i, student … would, su … a, suis … lui, support, supprime, sure |, sus mensajitos
  -2.7: tanne, tantot, tap, teenager, telefono … por, texter j, texter … ai, textos … je, the bill, the chain
  -2.7: the table, the warranty, the … charge, the … how, things |, this bike, this … does, tired, to NAME
  -2.7: to bed, to reach, to … his, ton message, tot, toujours la, tout … suite, trouve la, tues, two weeks
  -2.7: una cita, una … que, uncle-, use the, vacan-, velo vous, veux … messages, vex, vi |, volan-
  -2.7: vos textos, vous rappelle, vous texter, vuelve, was out, was that, wednesday |, what are, what … my
  -2.7: wheel off, when … get, why are, will message, will … get, work please, worki-, working, wow |
  -2.7: y … quien, you deja, you gave, you help, you llegue, you los, you nomas, you resend, you se, you … it
  -2.7: you … then, your fault, | any, | bonsoir, | casi, | could, | demain, | excelente, | f, | favor
  -2.7: | honestly, | nt, | oi, | oki, | puede, | quien, | receipt, | sal, | sent, | ugh, | van, | you
  -2.7: | … achetez, | … agreed, | … air, | … beaucoup, | … changed, | … cita, | … code, | … hasta
  -2.7: | … incluye, | … key, | … lata, | … lien, | … like, | … no, | … presse, | … remove, | … said
  -2.7: | … sent, | … vous, ~_bad, ~_inq, ~_lim, ~_llo, ~_mum, ~_nor, ~_pen, ~_rus, ~aigh, ~apa_, ~apl, ~arma
  -2.7: ~arn_, ~arse, ~ausa, ~bank, ~beer, ~bren, ~coat, ~cobr, ~cone, ~craz, ~dup, ~eard, ~ecom, ~edar, ~ems
  -2.7: ~ems_, ~etf, ~etfl, ~etro, ~flix, ~geme, ~grip, ~hoto, ~huil, ~ibas, ~iked, ~imit, ~irve, ~isa_
  -2.7: ~jete, ~lava, ~lept, ~leu_, ~lix, ~lix_, ~mie_, ~mmut, ~moki, ~netf, ~ngla, ~oops, ~orki, ~oya, ~phot
  -2.7: ~prec, ~rari, ~razy, ~rca_, ~remb, ~sauv, ~slep, ~sume, ~sy_, ~tfl, ~tfli, ~tot_, ~uila, ~uito, ~urna
  -2.7: ~vive, ~ya_, ~yon_, ~zzer
  -2.8: NAME my, NAME … all, NAME … un, NUMBER etoiles, NUMBER one, a bloque, a fan, a refund, a surprise
  -2.8: a t, abonner a, about the, about to, accidentally, achete un, after the, ai … par, ai … ton, alle a
  -2.8: allowed in, am home, amiga, and … her, angla-, anglais, antiv-, antivol, apology, appointment |, argh
  -2.8: arman, arreglar nada, arrib-, arriba, asiento de, au volant, aucun … de, autorise ces
  -2.8: avez … permission, avisos por, ayuda-, bangs, basta con, basta gracias, be … at, bench, besoin du
  -2.8: best … i, bring cash, bring … own, bruit |, buenas |, but it, by … can, c pour, c … plus, ca de
  -2.8: came off, camino |, can |, cansada … esto, casi … veo, ce … on, cell est, cette boutique, changer
  -2.8: chimie, claim number, commute, compris |, compte, confirm after, connais ni, connait, contact … the
  -2.8: corne-, corner, correo … no, crois, cuest-, de promos, de quelqu, de reponse, de serie, de … hora
  -2.8: de … sacaron, de … voir, dejar-, deje |, desactiver les, did … have, direct |, displ-, display
  -2.8: do … know, do … order, do … pick, do … share, doing it, donc je, donde sacaron, dossier |, drivi-
  -2.8: driving, e bike, efectivo |, el … delete, en anglais, en juillet, en parle, en reparation, enfant
  -2.8: entendu, envoyez pas, es eso, es … o, eso … gracias, esper-, est limite, est mon, esto es, etait quoi
  -2.8: etoiles, everyones, f, facon, familia |, fees, fell out, fichez … la, file, fin … mon, flat |
  -2.8: for … reminder, forfait … limite, fuck, funny |, get … my, getting this, give me, grande |, hacemos
  -2.8: haha i, hand |, hang out, harto, have … permission, hay descuento, hay … por, hour, hurts |
  -2.8: husband |, i … can, i … home, i … quiet, i … smoking, ignor-, inflate, inform, interested |, into the
  -2.8: is something, is … going, it until, it … accident, it … my, j y, j … ai, je freine, jodas, judge
  -2.8: juill-, juillet, juste les, juste … de, knees, la mesa, la … delete, la … las, lacher, las gracias
  -2.8: le pongo, le |, le … numero, leak, left |, lift |, ligne a, livre, longer has, m enlevez, ma … en
  -2.8: mail |, me da, me if, me mando, me phone, me … can, me … you, mele, memes, merci mon, mesa
  -2.8: message … m, messages … my, metro |, mi ex, minutitos, mis … etoiles, missed, moi pis, mon cadenas
  -2.8: mon stop, mon … j, morning |, multi-, my bike, my message, my neighbor, my spam, my … too, my … took
  -2.8: n … the, nicke-, nickel, nieve, no frena, no se, no … hablar, no … has, no … nada, nom … est, not mr
  -2.8: not order, not talk, not … saying, numero … serie, oh, on texts, on … of, opted for, opted … the
  -2.8: or … text, otro cliente, out front, out yet, panie-, panier, partir … hoy, pas la, pas … cette
  -2.8: pas … merci, pas … moi, pas … telephone, pas … velo, pay for, pense |, people you, perfect |
  -2.8: peux … envoyer, phone must, photos, pinta-, pitch, please … once, plus tot, por no, poser, pregunta |
  -2.8: preguntar |, pret, pretty … with, programme, proud of, pu rien, public, pues gracias, quand … freine
  -2.8: que bici, que lata, quede sin, quiere, quiero |, quiero … bici, ramasser, reads these, ready to
  -2.8: recibir mas, reenv-, reenvia, reenvia |, remboursable, remind, resto |, resum-, resume, reviens |
  -2.8: rojo |, rose, said … but, salle, say that, says … but, sem, send … a, serie, shop now, siege |
  -2.8: signed … for, silent, six |, smile, sory, souhaite ne, spani-, spanish, steer-, steerer, stop making
  -2.8: storm, sur l, svp juste, switch on, tannant |, tea, tell … to, text that, text … she, text … while
  -2.8: textos y, texts this, that last, that … you, the bell, the quote, the ride, the steerer, the stem
  -2.8: the … add, the … off, them in, then i, they … the, this … NUMBER, this … any, this … number
  -2.8: this … will, ti |, time the, to book, to … NUMBER, to … about, to … for, told my, tono, took me
  -2.8: trato, trike |, tromp-, tu fini, tuyo, twice |, usage, use for, vaut la, velo … le, velod-, venmo |
  -2.8: viens, visto, vivo en, volant, vous voir, vous … textez, vuela, want new, want … cancel, wants a
  -2.8: wd40, we need, when … is, with someone, wk, wooho-, worry-, would … nice, y … este, you in
  -2.8: you … frena, you … para, you … wrong, | am, | back, | bien, | ca, | did, | donnez, | fuck, | if
  -2.8: | junk, | just, | lost, | oops, | remove, | resume, | salut, | same, | si, | sigan, | tres, | voyons
  -2.8: | with, | … another, | … anybody, | … brakes, | … change, | … entiendo, | … espero, | … eu, | … hands
  -2.8: | … him, | … las, | … mandan, | … mandarme, | … mande, | … mas, | … necesito, | … page, | … paid
  -2.8: | … screen, | … semana, | … sister, | … tell, | … un, ~_aid, ~_bli, ~_cit, ~_eu, ~_f_, ~_hui, ~_ign
  -2.8: ~_lav, ~_net, ~_oh_, ~_pau, ~_ps, ~_ste, ~_voc, ~_wk, ~_yaa, ~abit, ~adu, ~aga_, ~angl, ~ani_, ~anme
  -2.8: ~bad_, ~eati, ~ehe, ~fell, ~fum, ~glai, ~gnor, ~hai_, ~icin, ~ijer, ~kis, ~lque, ~lum, ~maro, ~marq
  -2.8: ~mum, ~note, ~nov, ~ntot, ~oh_, ~ooki, ~opos, ~orb, ~ouh, ~pau, ~paus, ~ply_, ~rear, ~roui, ~rrer
  -2.8: ~rtou, ~tenc, ~trom, ~uli, ~ume_, ~unit, ~url, ~vey_, ~volu, ~wait, ~xcel, ~yaa, ~yet, ~yet_
  -2.9: NAME, NAME a, NAME in, NAME n, NAME no, NAME not, NUMBER and, NUMBER … sms, a una, a … porte
  -2.9: abonne … vos, abonner, about this, abre, accepted, achetez, actin-, acting, ads … the, again lol
  -2.9: agarro, agreed … the, ai … en, al … delete, all … people, antivol |, anything about, are … out
  -2.9: ask my, au cegep, au … de, autorise … reparation, autorizado, avion, back off, back |, bad, barata |
  -2.9: belongs to, besoin … me, bike … can, bronc-, bronca, but not, by your, c … ta, called me
  -2.9: can … cancel, care |, ce nom, ce … ca, ce … quelqu, cesse de, chez moi, cita, city |, coat
  -2.9: commande |, componer, compre en, compris … message, condo-, conge-, connait pas, conte-, continue
  -2.9: counter |, cours, crois qu, cual … no, cuatr-, cunad-, da, dans … message, dans … texto, de cel
  -2.9: de ton, deal |, deblo-, decia |, delete martes, dentista, dentiste |, denve-, denver, depot
  -2.9: depuis … matin, did my, did … authorize, dijer-, dimel-, dimelo, directement, dit … mais, does … do
  -2.9: done and, dorma-, dormais, drop … any, dur, ecrivez |, el candado, en ligne, en … jaja, end … your
  -2.9: enfant |, entreposage, envoyer les, es de, est super, est ta, est … assez, esta … baja, esta … pero
  -2.9: et moi, etes … c, etre desabonne, europ-, europe, exage-, excel-, farme-, farmers, fell, ferme
  -2.9: fewer of, fewer … these, fois par, for … again, from … gym, fuera-, fueran, fuert-, fuerte, fun
  -2.9: garden, gd, go out, good enough, got … from, gracias mi, grand |, great thank, grincer |, group texts
  -2.9: had this, hasta … yo, have his, hear, how … would, husband … the, hv, insurance |, is good, is he
  -2.9: is … part, is … thing, it sent, j achete, je crois, je donne, je dormais, je … effacer, je … off
  -2.9: jueves … favor, junta, l … sur, la fin, la mise, lab |, language, le bleu, le trek, les … NUMBER
  -2.9: les … au, les … sans, lis, llego ningun, llego … mensaje, lo reenvia, lonel-, longer … this
  -2.9: los avisos, los contactos, lunes |, m … pour, ma carte, madre |, magazine |, make a, making … want
  -2.9: mande mensaje, mandele, manual, many … does, map, marca, matin je, me lah, me lo, me want
  -2.9: me … llamar, me … que, me … reenvia, media-, mere elle, message s, message … cut, mi dinero, mi turno
  -2.9: mistake |, mistake … me, modo, moi ton, moi … adresse, moi … tes, mon nouveau, mondays, morge-
  -2.9: morgen, movers, my brother, my sister, my sms, my … asks, my … blocked, my … keeps, my … number
  -2.9: near you, need me, need the, need … text, nena, new … please, ni que, ninguno |, no idea, no … aqui
  -2.9: no … hoy, no … on, normal |, not cancel, not his, not … let, not … thanks, not … thru, numb
  -2.9: number again, number but, of mine, of patience, off a, off … file, oigno-, oka, on file, on lache
  -2.9: on … changer, on … side, our … is, out … patience, out … will, para hoy, pas encore, pas … NUMBER
  -2.9: paseo, pense-, person you, peut changer, phone … now, pictures |, pie, pierdo, pin, plan |, please it
  -2.9: please use, plus cher, plus … forfait, pneus merci, preci-, prende, price |, pueden … el, q7
  -2.9: que quelqu, que … novia, que … recois, que … vaut, quedo |, qui … occupe, quitenle el, quittes
  -2.9: rappelle, rather not, rdv |, rear, reminder, repet-, required |, retirez les, rio, sacaron mi, same |
  -2.9: samedi |, share, shop |, shop … NUMBER, si senor, side … the, sigan mandando, sin bici, sin querer
  -2.9: so … keep, some |, souvi-, souviens, stickers, stop do, stop … service, stuck |, such, suis off
  -2.9: suits, supprimez la, take bus, tanto-, tape |, tard, te texte, tell … you, tenia-, tenian, terminado
  -2.9: text this, text … NUMBER, texted … this, than NUMBER, that … your, the motor, the snow
  -2.9: these messages, they … me, theyv-, theyve, thing on, thingies, this please, tiene garantia, to call
  -2.9: to … ahead, to … him, town |, traen, tren, try, un … comme, up |, uso |, venir, vitesses, voici
  -2.9: votre … c, vous achetez, vous qui, vous … est, vous … le, vous … mis, vuelvo a, wait, was … and
  -2.9: was … dads, week |, what … am, wheel |, which stop, with her, would have, y las, yet, yo … autorice
  -2.9: you les, you up, you … esta, your bike, your … are, your … would, | NUMBER, | amen, | buy, | drop
  -2.9: | esa, | fine, | fr, | list, | pase, | prefiero, | put, | quitting, | remember, | there, | two
  -2.9: | … aucun, | … fait, | … harta, | … hit, | … making, | … mal, | … me, | … nom, | … numero, | … or
  -2.9: | … owner, | … quit, | … things, ~_ala, ~_da_, ~_fot, ~_fum, ~_hv, ~_hv_, ~_mc, ~_vit, ~_yet, ~ac_
  -2.9: ~aker, ~aseo, ~cuat, ~dul, ~ei_, ~epet, ~esco, ~esid, ~esum, ~fot, ~foto, ~fre_, ~fs_, ~fun_, ~gno
  -2.9: ~hv_, ~isio, ~ndez, ~ndy, ~nsio, ~oici, ~oje, ~onst, ~osag, ~pase, ~pink, ~pple, ~rey, ~roce, ~scus
  -2.9: ~spac, ~such, ~um_, ~unos, ~usta, ~vad, ~xma
  -3.0: NUMBER from, a cada, a … chum, a … mandando, a … mi, a … pause, a … rato, adore, again will, ai texte
  -3.0: ai … tout, alarme du, all done, already … my, am not, and desist, and send, and … please, angry>these
  -3.0: aprieto, arrete au, as tu, autocorrect, automated, automatic, back or, before me, besoin … la
  -3.0: bike but, bike on, bike will, bike … more, bon numero, bus stop, c … tannant, ca roule, call … to
  -3.0: cambie … numero, can my, can … explain, can … get, can … talk, canasta por, canasta … favor
  -3.0: cancel … i, candado |, cargo por, closed |, club de, comprends, con … mismo, contestan, coupez le
  -3.0: coupez pas, custom, cuz i, cuz … am, d habitude, dac |, de groupe, de otra, de ti, de … arrete
  -3.0: de … casa, de … cita, de … excuser, decide |, deja el, dejaron, dejenme … paz, delete club, demain |
  -3.0: deux |, dice … y, dimanche |, dinero de, dois annuler, dors |, down … the, drama, during the
  -3.0: eliminaron, elle … NUMBER, embal-, en houston, envoyer … de, eod, es para, est coupe, est tannant
  -3.0: every … the, excuser, excuser c, excuser … est, facture par, facture |, fais quoi, finissez, fish |
  -3.0: fixed |, francais svp, frenos |, garer, get there, good to, habitude, heard, here will, hiya
  -3.0: honest |, http, i delete, i drop, in spanish, informacion |, is ok, is … people, it … done
  -3.0: jamais apporte, jamais … que, je … parler, je … quoi, je … recois, keep … old, l … sans, la … elle
  -3.0: laisse moi, last nite, le systeme, left on, lejos, les cables, listen, lo … mi, lock |, mailing list
  -3.0: me font, me think, me … NUMBER, me … quand, me>forever, mero |, mes |, mettez en, miedo |, milo
  -3.0: mixed, mixed up, moi un, mondays |, mort |, my NUMBER, my insurance, my money, nadie |, name from
  -3.0: ne recois, need … NUMBER, need … appointment, nel, never … will, new bike, ni modo, no otro, no reply
  -3.0: no service, not pick, not … now, not … one, notifications de, now we, number changed, off his
  -3.0: off when, off … i, old number, on and, on … way, open … my, option 2, or just, otra tienda
  -3.0: out … door, oye … la, pague |, parler a, pas on, pas son, pas … facture, pas … nous, paye |, pedales
  -3.0: people … to, playing, please save, plus au, point de, por llamada, portavasos, posez, pour … pere
  -3.0: presses, pretend … never, profe, pu … rien, pueden mandarme, pura, puse stop, que incluye, que … bien
  -3.0: quel numero, qui NAME, qui le, quien lo, quit smoking, quitar el, quoi ca, quoi … messages
  -3.0: rappelez moi, rappels |, reade-, reader, recomendo, refuse de, regle-, remind me, remove … name
  -3.0: reply, resib-, retirez … du, ride |, robo, room, rouil-, rouille, savais, save me, se me, seat off
  -3.0: segundo, senor |, si voy, silencieux, sister, sms … you, so funny, soy NAME, specialized |, start
  -3.0: stop buzzing, stop … presses, stop … text, stopping, stranger, su mensaje, suis pas, telefono se
  -3.0: tell her, temps |, tercera |, text on, text … it, texting his, texts>send, that price, the presses
  -3.0: the rest, the stickers, the … any, the … last, the … number, the … quit, the … she, think about
  -3.0: think left, thinking about, this … was, thril-, thrilled, to denver, to … ex, to … something
  -3.0: todo bien, top, tous … contacts, trabajo por, trabajo |, travailler, trompe, trying again, tunde
  -3.0: tune |, two texts, un des, un … deux, una persona, unblo-, unless … is, usages, usages |, use it
  -3.0: use this, vacances, vacances |, vaut … peine, velo chez, velos |, veut le, veux … le, vibe, viens de
  -3.0: vivo … houston, votre part, vous les, vous mettre, what … up, whatd, when does, who … the, why … a
  -3.0: will … from, with … anymore, worrying, would take, would … get, would … on, you did, you … down
  -3.0: you … must, you … now, you … off, you … them, your bro, your |, | bonne, | car, | donne, | ese
  -3.0: | fini, | five, | gears, | nel, | perdu, | please, | tant, | … appelez, | … but, | … call, | … di2
  -3.0: | … kids, | … many, | … one, | … pedale, | … que, | … quien, | … quiero, | … solo, ~_fan, ~_ido
  -3.0: ~_kar, ~_ly, ~_mel, ~ajen, ~arm_, ~bars, ~dlo, ~dlor, ~elvo, ~fos, ~hill, ~layi, ~lers, ~mixe, ~mois
  -3.0: ~mort, ~mper, ~ndlo, ~ngue, ~nici, ~noir, ~ntit, ~oa_, ~obar, ~oce, ~onte, ~rush, ~sari, ~sche, ~stak
  -3.0: ~tama, ~usu
  -3.1: NAME … a, NAME … no, NUMBER … ca, a pu, a soir, a … como, a … when, ai besoin, ai tu, ai … pu, ajuste
  -3.1: alertes … moi, alive, am back, am ready, anda, andas, anos |, anter-, anterior, are … options
  -3.1: arrive |, ask her, attendez, aujourdhui |, autocollants, autorise pas, autre fois, avez … arrete
  -3.1: avion |, avisan |, aviseme, beer, best shop, best |, bete, bike last, bill i, bus |, bye |, call … am
  -3.1: casi no, ce bruit, ce qui, cent, choqu-, choque, ci |, cobre-, comen-, contact my, copia-, correcto
  -3.1: cure, cute, d … accepte, dad |, de NAME, de nouvelles, de passe, de rabais, de … cliente
  -3.1: de … commande, de … euros, de … journee, de … les, dec, decide, dejamela, dejaron de, deje … el
  -3.1: des photos, desk |, did you, dites moi, do … ask, do … forget, do … look, dos |, each |, el bueno
  -3.1: el … dice, el … lo, el … numero, en junta, encore … autres, equipo, escribe, eso de, est … vos
  -3.1: esta bien, este es, este no, estoy … junta, estoy … la, etait une, etes … gentils, everything |
  -3.1: fait une, faite |, femme |, fende-, fenders, for ads, for him, frais de, frame i, franchement |
  -3.1: fryer, fuck off, fue lo, gardez mon, gars a, get my, give … number, got two, guys text, gym, handy
  -3.1: he … his, his … are, i needed, i … got, i … ready, installer, is so, it … out, j autorise, j … de
  -3.1: je perds, je regarde, je texte, je viens, je … arrete, je … moi, joke |, just so, keep getting
  -3.1: keep … texts, kindly |, la de, la … afuera, la … par, landlord, lavado, le panier, le support
  -3.1: le … dos, learn, leave her, left you, lei, les vieux, line when, list please, lista pero, lo … mucho
  -3.1: m arrete, making me, mandeme, mat |, me avisan, me his, me l, me you, me … je, me … line, membr-
  -3.1: merci … avoir, mi |, mi … agarro, moi quand, moi … numero, mon autre, mon … ni, monte, more … NUMBER
  -3.1: more … this, mot … passe, mum, my … coming, nada … el, nah |, ne … souviens, needs … be, never said
  -3.1: ni … nom, nine, no answer, no contesto, no … at, no … than, noir, not click, not forget, not with
  -3.1: noted, numero de, off … waitlist, ok … i, olvides, omw, on … en, otw, ou une, oubliez mon, oups
  -3.1: pack … for, paid |, parler … un, pas texte, paso |, pero en, peux … m, phone … more, phone … on, pic
  -3.1: please check, please inform, por … favor, por … si, pour … messages, pouvez … ecrire, precio |
  -3.1: preguntando, primero, prix |, prochaine |, promise, puns, quand vous, que numero, que … lista, qui |
  -3.1: rappelle |, recom-, recordatorios … se, recu votre, replied to, ride … NUMBER, salen, say nothing
  -3.1: scuse-, scusez, selle, should stop, singi-, singing, siri send, sms me, something |, son … to, soon |
  -3.1: sorry … all, squeal, stickers |, stop crying, stop por, stop worrying, stop … her, stops
  -3.1: subscribe to, super, suppl-, suspension |, svp mais, take … time, te … permiso, tears, tell me
  -3.1: tengo nada, termine, that message, that |, the puns, the top, the … account, the … honestly
  -3.1: these days, thing … is, this NAME, til the, time please, timin-, tkt, to … boss, to … church
  -3.1: to … then, top of, tous mes, tout … temps, ttyl, ttyl |, un message, un peu, une … avec, used bikes
  -3.1: velo que, venan-, venant, veux parler, vi, voici le, volver |, votre … pas, voudrais ne
  -3.1: voudrais … plus, vous arrete, vous effacer, vous envoyez, vous lachez, wax, way … get, with … puns
  -3.1: without me, words, working on, y mi, y … plus, you a, you again, you want, your email, your … went
  -3.1: | ahora, | and, | dejaron, | des, | desinscrivez, | es, | fire, | m, | mandele, | noted, | omw
  -3.1: | quel, | she, | tkt, | usted, | were, | whatever, | … amor, | … bye, | … da, | … dejo, | … escriben
  -3.1: | … idee, | … learned, | … manda, | … vais, | … vi, | … word, ~_age, ~_gm, ~_gn, ~_gy, ~_gym, ~_hen
  -3.1: ~_oup, ~_ug, ~_vi_, ~ajar, ~aliv, ~amo_, ~ases, ~azi, ~city, ~cute, ~edan, ~fan_, ~gnon, ~gym, ~gym_
  -3.1: ~isem, ~larm, ~leo_, ~lita, ~lley, ~mat_, ~mum_, ~obre, ~oft, ~oggi, ~oign, ~olid, ~oups, ~pi_, ~pint
  -3.1: ~piso, ~prat, ~resu, ~rno_, ~rre_, ~toe, ~usag, ~vol_, ~wash
  -3.2: NAME est, NAME ici, NAME stop, NUMBER flat, NUMBER for, NUMBER paise, a NAME, a while, a … ride
  -3.2: about … wheel, agarro el, ago |, ai ce, ai roule, ai … mes, ai … recu, aire |, am thinking
  -3.2: am … getting, amor no, apago, are going, are helpful, arrete tu, arreter … la, at … please, au … pis
  -3.2: avez … texte, ayoye, barru-, barrure, base |, bike not, blanche, block … on, bloque sur, bonjour … ne
  -3.2: brakes |, button on, by sms, can … it, cancelar la, cel de, certainement, changer les, class |
  -3.2: cliquer, coming |, commencez, crying |, cualquier cosa, cuesta, cunado |, customer |, d … vous, dac
  -3.2: de changer, de travailler, de … mari, de … roue, deal, demande le, devue-, did … come, disso-
  -3.2: do … delete, do … read, donne … numero, drop … a, du rappel, e |, ecrit stop, egrat-, el alto
  -3.2: el equipo, end … story, enfin |, enlevez la, entiendo, envoyez … des, es mio, escribame cuando
  -3.2: estoy harta, etudie, euros, eveni-, exmar-, exmarido, fair |, fais … avec, fait un, fault |, fell off
  -3.2: fine |, forget … i, full stop, gafas, gardez … numero, gas, get … done, gn |, got … new, guy |, h
  -3.2: hab, hagal-, haha |, have … this, her |, her … is, him to, hsa, i live, ido, incor-, is my, it said
  -3.2: j … ce, j … roule, je … annuler, je … juste, jeune, just got, k |, know … not, l entreposage
  -3.2: la barrure, la clase, la compre, la promocion, lait, landlord says, lavad-, le proprietaire
  -3.2: le … nada, let … think, list for, liste du, llenan, mandan esto, mas de, me deja, me gustan, me to
  -3.2: me … message, meeting, mensaje en, message d, message … est, mi hija, moi pouvez, moi … prix
  -3.2: more … then, mrc, mrc |, my other, my … shop, nada … eso, need … cancel, next … no, nice |, no that
  -3.2: no way, no … am, no … han, noir |, nouvelles |, number it, number of, number … is, number … texting
  -3.2: nvm, o como, of story, of what, of … NUMBER, of … stuff, off … next, oh … more, old ones, on some
  -3.2: on time, on … again, one … i, otez les, paise, parol-, parole, pas ca, pas … magasin, pese
  -3.2: phone … out, pintar, playi-, please have, please … NAME, pour … un, probarla, que … hoy, que … l
  -3.2: que … voulez, receive … messages, renvo-, renvoyez, rouille |, sa blonde, said … text, say |
  -3.2: screen |, shop is, significa, site |, soir |, son … de, spare key, steal-, t avais, t … pas
  -3.2: take … seat, tant, tarde |, te dio, temprano |, text is, texts … one, the city, the display, the dog
  -3.2: the survey, the … anymore, the … right, the … tune, there anymore, there at, these cost, this rien
  -3.2: this … for, thought … would, tired |, to cry, to unsubscribe, trek |, tu … pour, turn on, tutoy-, ugh
  -3.2: unsen-, unsend, unsubscribe … the, unsubscribed, unwan-, unwanted, upgrade, usted me, vez |
  -3.2: vous cessez, wait do, wait … not, want … keep, was it, we said, when will, when … can, with one
  -3.2: with this, yo jaja, you meant, your name, your … as, your … this, | anything, | assez, | ayoye
  -3.2: | count, | cut, | dac, | do, | muy, | only, | por, | quitenle, | seriously, | well, | whenever
  -3.2: | … al, | … alarm, | … algo, | … as, | … cupon, | … deals, | … fin, | … people, | … personne, | … peu
  -3.2: | … poco, | … then, ~_h_, ~_nel, ~_ugh, ~avad, ~azin, ~bore, ~boue, ~cos_, ~devu, ~ened, ~ffs, ~gg_
  -3.2: ~gust, ~inki, ~lang, ~lid_, ~meta, ~metr, ~nkin, ~oro_, ~pic_, ~rior, ~stl, ~tiz, ~toco, ~tuto
  -3.3: NUMBER number, NUMBER … mas, ai … vos, alarm … not, alarm-, am … about, anyway |, appel, aqui |
  -3.3: are … only, asi me, at lunch, at … cabin, autocollants |, avez mon, ay dios, basket |, be … the
  -3.3: bell |, bici |, bien … de, bon |, boutiques, bruit, c … NUMBER, c … pret, calls … the, calor
  -3.3: can … go, cancel on, cancel … me, cancelar los, cease and, chain |, checks, cita |, cobren, comfy
  -3.3: como se, compteur, con eso, conforme, consiguieron mi, cost, cost me, d … du, de NUMBER, de credit
  -3.3: de dos, de probleme, de una, de … avant, delete … message, delete … porfa, des deux, despues … las
  -3.3: dios se, disconnected, disculpe |, does … have, dogs, du … et, easier for, easier … me, ecrire stop
  -3.3: el segundo, en … temps, entera, enterado, envoyez moi, era … mi, es … bueno, ese |, est … merci
  -3.3: estaba lista, esto de, et … moi, exam hall, factura por, facturer, fatigants … vos, for all, fui y
  -3.3: garantie |, get text, get … work, gossa-, got your, great now, has … number, have … idea, headl-
  -3.3: headlight, here please, hijo de, huile, i lost, i use, is right, is … same, j adore, j … mon
  -3.3: je confirme, je … continuer, jeudi svp, karao-, karaoke, kebab, l article, la bequille, la camara
  -3.3: lavada, le lundi, le porte, le stop, les deje, limit, lo mejor, lo … hoy, los … por, m … dit, mandan
  -3.3: me … loco, me … mandar, mecanico |, mecanique |, mensajes asi, merci … m, message in, metro
  -3.3: mismo numero, moi … promos, moins … textos, molestar … you, mon boss, mon mot, my alarm, my man
  -3.3: necesita, necessary |, never had, new … number, ningun … you, no te, no … molestar, no … sigan
  -3.3: nombre es, nord, not drop, not … and, not … riding, not … there, numero … commande, numero … mon
  -3.3: off … order, olvidese, omw |, on avait, on … one, on … this, once a, once |, one … me, opting for
  -3.3: otherwise, otro … y, ou on, ouin, ouin c, ouvri-, ouvrir, pa otro, pain … is, parke-, parked
  -3.3: pas … autre, pas … parler, pedido |, pendi-, pere |, plus tard, plus vos, pneus … en, pouvez … l
  -3.3: promocion |, quand tu, que tienda, que … as, que … esta, que … roule, quelque, quiero la
  -3.3: quiero molestar, quiero … gracias, quit my, quitarme de, quiten a, reading this, receive these
  -3.3: regalo |, rejoindre, remettre, renews, reparer |, reported it, s enleve, s … pas, sac |, saturday |
  -3.3: se … pague, send one, send the, send … by, sending … i, sent |, she … my, she … no, should … text
  -3.3: si esta, sign |, skis, so … of, sometime, soy |, stop coupez, stop … lol, stop … so, suspension
  -3.3: tard |, tc, tell them, tequi-, tequila, textez moi, texting … about, texto … en, textos mon, thankyou
  -3.3: that … have, the fenders, the … here, the … out, things to, this time, thule, tienda es, time |
  -3.3: todos |, too … messages, tse, tuesday is, turno, uff, un |, up … the, update |, urself |, use |, veg
  -3.3: veux continuer, viens d, vite, vive, voudrais … de, voy … ir, want … wait, which number, will the
  -3.3: wish me, y poner, you … bike, you … going, you … les, you … number, your a, zwift, | bar, | bruh
  -3.3: | card, | coudonc, | envoie, | helmet, | il, | mais, | mon, | nvm, | ouin, | oups, | reply, | send
  -3.3: | stopped, | ttyl, | uff, | voice, | voici, | … christmas, | … dios, | … he, | … interested
  -3.3: | … number, | … para, | … parle, | … recois, | … si, ~_aj, ~_fen, ~_gus, ~_sug, ~alma, ~anis, ~brui
  -3.3: ~dogs, ~ents, ~gus, ~igno, ~lvo, ~nons, ~papa, ~pens, ~pera, ~rias, ~rows, ~ruit, ~rwis, ~sug, ~tic_
  -3.3: ~ulie, ~urno, ~vati, ~vi_
  -3.4: NUMBER |, a … mon, accident |, again please, ahead |, all … contacts, all … the, an emergency
  -3.4: and check, and go, and … this, apuro, are great, are in, are perfect, arretez la, asking … do
  -3.4: autorise … le, avisan, aviso |, avisos … favor, avisos … mi, bet |, bike |, bike … ready, bike … sold
  -3.4: blocking this, ca m, calling me, carbone, cart, changiez, cheap |, check my, cita delete, come my
  -3.4: como va, confio en, contactos, conti-, coria-, coriander, d appel, de jour, de … NUMBER, de … esposo
  -3.4: de … fille, did … get, doy permiso, ecrit |, en mai, en … moins, end cap, enlevez pas, envoyez … un
  -3.4: escribeme, ese, eso … que, est plus, est |, est … maison, estoy |, eu de, facture … texto
  -3.4: favor … cancelar, fil, fois |, for it, for … race, found … used, from … cart, full … at, get a
  -3.4: haha stop, hande-, harassment |, he get, hor, i accidentally, i deleted, i ever, i fall, i liked
  -3.4: i turn, if … are, in class, inscrire, is … mine, it keeps, it … did, jaja no, je … arreter, just now
  -3.4: just … you, kept, la … svp, lados, laissez … un, langu-, laughing |, le … svp, list … can, list … the
  -3.4: llame-, longueuil, magasin svp, mais … m, mas informacion, me cobren, me escribe, me it, me … pas
  -3.4: me … sales, mean … text, merci … rappel, messages … mon, mi senora, mieux le, mind |, moi le, moi ou
  -3.4: mois, monsieur … a, montre, mother |, my job, my list, my side, my subscription, my … died, my … quit
  -3.4: never … any, no importa, no … de, no … gusta, number by, numero dans, off it, only |, opt in
  -3.4: other one, oui j, overslept, papa, pas … appel, pasas, pause |, perdu … numero, pero esta, pero la
  -3.4: pickup text, pit, please contact, please put, plus … du, pretending to, que … avisen, que … svp
  -3.4: qui … avez, quien es, quien … y, quieras, quiero … recordatorios, quoi |, random, rappels sont
  -3.4: recibiendo sus, recu merci, rendu |, reporting this, resend, reser-, reservation, revoked, sac
  -3.4: showi-, showing, sign … form, simpl-, singing |, sister |, somebody is, son |, sonner, stop texts
  -3.4: sugar, suis … alle, synth-, synthetic, t as, takes, text the, text … the, texto … me, textos … NUMBER
  -3.4: texts … my, that person, the exam, the landline, the status, the … hall, the … removed, thing … the
  -3.4: think … meant, throa-, throat, tiny, to my, to someone, two |, un gros, un … en, unblocked, velo la
  -3.4: velo … en, vente |, veux … merci, vis, vous deranger, vous … trop, want … no, want … tires
  -3.4: want>wrong, warm, who texts, who … these, why the, with … else, working … it, y todos, yes … me
  -3.4: yo … a, | chaque, | los, | no, | number, | old, | sale, | son, | super, | tracking, | … abonnement
  -3.4: | … do, | … line, | … meeting, | … more, | … mum, | … nomas, | … only, | … owe, | … rabais
  -3.4: | … retire, | … telefono, | … text, ~_ese, ~_rai, ~_tor, ~_usu, ~eake, ~emo_, ~fend, ~hart, ~lvo_
  -3.4: ~nej, ~ogs, ~ogs_, ~sch_, ~sens, ~simp, ~tons, ~tui, ~tuit, ~usua, ~vado
  -3.5: NUMBER … it, a nadie, a smile, a … off, all over, already in, am so, annoying |, any update, apago el
  -3.5: apres le, asap |, at |, avez texte, avisa, bagag-, bar end, besoin d, bet, bien |, buste-, busted
  -3.5: butt, ca haha, ca serait, ca sur, calga-, calgary, calls at, cancel … NUMBER, cancelled my, cap
  -3.5: casco-, cascos, casque |, casques |, ce message, changer … pneus, cliente |, company |, contact avec
  -3.5: cotizacion, coule, cuando este, cuantos mensajes, d utiliser, days |, de cascos, de stop, de … orden
  -3.5: de … taller, debloque, des que, devis, devra-, did … need, diner, dio … de, dit NUMBER, do … all
  -3.5: early, effacer ma, envoyez des, es … otro, eso … fue, est gratuit, est … mon, eu … texto, exo
  -3.5: exo NUMBER, fan, faux numero, finde, for telling, for … class, for … two, forget it, gasta-
  -3.5: get … message, give … your, gn, going up, guys … more, hagan … mas, hais, hasta que, have … bike
  -3.5: he told, him my, him … stop, how … text, i getting, i … online, i … up, if … say, il faut, initiate
  -3.5: is tax, is this, is … surprise, itemi-, itemized, j embarque, j … ecrit, jamais alle, jamais de
  -3.5: jamais vu, killing, l ecran, l exo, la reparacion, laugh |, le di, le groupe, le … mon, leave … out
  -3.5: les … j, liste … la, live … anymore, llegan … de, lmk, m appelez, ma commande, ma selle, mari |, me a
  -3.5: me … with, mensajes se, mensajes … me, merci du, mes … pour, messages c, might want, mode, moi l
  -3.5: moi par, moi … a, mom |, more ads, mucho-, muchos, muchos mensajes, my … now, never mind, never see
  -3.5: new phone, no … nadie, nonst-, nonstop, not own, off now, off work, offre, or is, ouais, ouais |
  -3.5: par accident, pas lui, pas pu, pasa, pase, pedi |, perdr-, perdre, persona |, please call
  -3.5: please … can, please … work, plus … nouvelles, por … me, prati-, prefer phone, prefer … calls
  -3.5: put … down, quelque chose, quien … esto, quit that, quiten … los, ready but, receipt not
  -3.5: recevoir moins, regle |, rentre |, rest |, sans … expres, se de, seguridad, si … seguir, signer
  -3.5: stealing, stop au, text my, texto … svp, textos pas, textos … font, the only, the order, the … coming
  -3.5: the … party, the … phone, this … from, til … NUMBER, tire |, to … email, to … spam, to … the
  -3.5: to … them, ton numero, touchez, trouble |, used |, velo |, veter-, vitesses |, volver … recibir
  -3.5: votre … mais, wait |, want anything, was … fault, wash, weekend |, whatsapp |, who am, wife … the
  -3.5: wrong>forever, yo la, you … texts, you … will, your guy, | double, | lmk, | mama, | n, | oh, | ouais
  -3.5: | pit, | textos, | todos, | too, | … avez, | … con, | … frere, | … k, | … marca, | … mind, | … nous
  -3.5: | … par, | … received, | … saying, | … tres, | … voisin, ~00_, ~_ado, ~_gud, ~_tag, ~ajan, ~chil
  -3.5: ~ctos, ~eact, ~gies, ~gud, ~hais, ~itl, ~jum, ~lush, ~meh, ~ndam, ~nki, ~otos, ~puro, ~rrit, ~supe
  -3.5: ~tli, ~vaux
  -3.6: 2 jours, NAME |, NAME … this, a tout, a … anymore, a … fille, a … mari, a … texts, a … una, about his
  -3.6: achalent, ai … votre, al fin, alle, alleycat |, am … sure, and on, and thanks, another text
  -3.6: approuve |, apres NUMBER, assez … pour, atienden, au bureau, avoir … mon, be … there, bell please
  -3.6: bike any, bleac-, bleach, blue |, boyfriend, by mail, call i, calls |, calor |, cambios, cancelled |
  -3.6: cell pis, christening, christening |, chum … la, como no, cost … anything, cotiz-, cousins
  -3.6: cuando … lista, cupon, d … merci, de esas, de l, de vendre, delete … por, dents, denunciar |
  -3.6: deranger mais, di2, dice mi, dije |, diner |, dint, doha, dossier svp, en avant, en silencio
  -3.6: encore |, enseno, es … numero, escribio, est … spam, este lista, eu … numero, faire expres, fil |
  -3.6: for … at, from my, going … get, habit-, hace rato, hacked, hamme-, hammer, hammer time, harta de
  -3.6: he … me, hehe, hehe |, helpf-, helpful, here is, home |, hor |, i promise, i should, i … if
  -3.6: i … really, i … so, in … is, in … lol, is about, is finished, it just, it ok, jaja … eso, jamais … le
  -3.6: je retire, kk |, know do, la vis, la … bonne, lasts, le hagan, leo, les pedales, let … ask, letti-
  -3.6: letting, lever-, levers, lo … con, los cambios, m interesse, magasin |, mais le, maison |, maneje
  -3.6: marchent, me ask, me desinscrire, me spoilers, me textea, me … sus, membresia, membresia delete
  -3.6: mensaje … este, mensajes … pueden, mes contacts, mi … delete, moi … tu, mon bike, mon iphone
  -3.6: more than, more … needed, my way, n … jamais, need |, neuf |, next wk, ni una, no existe, no … al
  -3.6: noise … i, nomas … cadena, nope not, not mine, not … before, not … on, not>stop, np, np |
  -3.6: number … in, ofertas |, off … NUMBER, off … what, often, order … is, out or, owner of, payer ca
  -3.6: people are, permiso para, pero … la, pit stop, please add, poche |, pour diner, pret |, que di
  -3.6: quit so, quit … day, quit … job, quiten el, rabais |, rear |, remettez … sur, reparacion, repare |
  -3.6: rhond-, rhonda, rien a, right number, sabia, sales |, sans faire, saute, should i, si … quiero
  -3.6: solo les, spend, spoilers, stop hammer, stop work, su numero, sus … me, take … the, te … pas
  -3.6: text … husband, textez, texts lol, texts … the, the jersey, the … haha, this boy, three weeks, tip
  -3.6: tirel-, todos lados, tomber |, tracking number, travaux, un arret, velo … l, velos, votre employe
  -3.6: vous … NUMBER, vous … demain, voy |, vuelvo, want … red, wash it, we … out, when … stop, when … the
  -3.6: will … stop, will … there, write again, y … pas, yeah |, yes … can, yet |, you termino, youpp-
  -3.6: your … got, | attendez, | aucune, | bicycle, | conforme, | envoyez, | faux, | great, | he, | nonstop
  -3.6: | np, | xq, | … acabo, | … add, | … aire, | … arretez, | … enlevez, | … hammer, | … manden, | … modo
  -3.6: | … never, | … ok, | … pour, | … sin, | … voulais, ~_oft, ~_vin, ~aie_, ~arty, ~bas_, ~dr_, ~epas
  -3.6: ~ften, ~hond, ~inir, ~laq, ~laqu, ~nif, ~nsez, ~ofte, ~oted, ~shin, ~ssen, ~tag_, ~wise, ~xtez
  -3.7: NUMBER asking, a bot, a noise, a repondu, acabar, accepte … recevoir, aguante, ai arrete, ai … ete
  -3.7: ajuste |, alarme, allez y, alto de, am out, angry with, approve, as … contact, asking what, at … end
  -3.7: autoc-, automaticos |, bagage, bail, ben … vos, but is, c … ou, call me, call … text, can … put
  -3.7: cancel that, cel … la, changez mon, charge |, check |, como consiguieron, confio, conmigo |, consegui
  -3.7: contact i, contestas, de faire, de photos, de sacar, delete … pic, desco-, dias |, did … mean
  -3.7: door stop, eat |, employe, en avez, en magasin, end date, enlevez ma, es aqui, este |, et … celui
  -3.7: etein-, etes … mais, ex keeps, fais affaire, fall off, fermez le, fonce, forget i, full |, go pour
  -3.7: han, have bikes, i had, i supposed, in … did, in … end, inval-, is off, it done, it lol, j … texte
  -3.7: je m, je … affaire, keeps … me, keybo-, keyboard, la reservation, la … d, la … si, labor-, le devis
  -3.7: like this, lu, lying, m … a, ma pedale, ma … svp, maestro |, manden … bici, mas … una, mayor
  -3.7: me apunto, me dio, me han, me suscribo, me … day, me … foto, me … x, mes messages, mi … pero, miss |
  -3.7: morning and, mount, my boyfriend, my stop, my … buzzes, my … see, never … these, no … it, noche
  -3.7: not authorize, not remove, number NUMBER, number no, number … got, odio, on … other, only … NUMBER
  -3.7: otro numero, otro … mas, parked |, party, pas payer, pensez, petit |, phone … you, pic |, piso
  -3.7: plante, plus que, policy, porte bagage, porte … j, pour mes, pour … ride, pratique, ps5, que NAME
  -3.7: que … avais, que … pero, ran out, ran … of, recevoir un, reclamation, red one, reins-, remettre |
  -3.7: remind … again, remove>forever, retire mon, retirer … velo, road bike, rompas, see |, sente-
  -3.7: seriously |, sick of, sigue |, sleep |, sms in, stem, stolen |, stop calling, stop lying, stop … did
  -3.7: sub, sube, suscribo, swimm-, swimming, take one, tell |, texte … quand, that again, that … message
  -3.7: the person, the stove, the wash, the … took, think the, think … it, this … in, to … more, touchez … a
  -3.7: tramp-, tuppe-, un mensaje, un spam, unsubscribing, ven a, veux annuler, veux … payer, vos … pouvez
  -3.7: we … no, what … on, why do, y ven, y … rien, yes … want, yikes, yikes |, you block, you message
  -3.7: you que, you too, you … never, your … and, | approve, | correct, | dice, | faut, | odio, | sign
  -3.7: | someone, | sus, | yikes, | … acuerdo, | … besoin, | … come, | … consiguieron, | … does, | … falta
  -3.7: | … lying, | … plus, | … senora, ~aie, ~aiy, ~cise, ~gui_, ~heri, ~hos_, ~leo, ~nseg, ~onos, ~pto_
  -3.7: ~sons, ~tea_, ~utoc
  -3.8: a repare, a tree, aerob-, aerobars, affaire avec, ahhhh, ai ecrit, ai … NUMBER, alley-, alleycat
  -3.8: allo |, alone i, and out, are … going, arretez … j, as this, assist, at that, avert-, bacan, bear
  -3.8: being so, bonjour |, ca te, ca … recevoir, call just, can … pause, cell … suis, cente-, chop
  -3.8: cliente de, compte |, contactos |, correo |, cos, could … get, cuarto |, de el, delete choque
  -3.8: delete lunes, demo, depas-, did … guys, did … message, ecris |, ecrit, el … porfa, eliminen el
  -3.8: email-, entiendo … que, esas |, escribame, eso … la, etre … je, faites ce, favor … quiero, fils … a
  -3.8: fire |, gusta, gusta |, he … for, hello |, how … make, i pause, i text, i … some, ici |, if … do
  -3.8: il … a, importa, invalid, is … NAME, jamais … ces, killing me, kk, l adresse, l alarme, la cuenta
  -3.8: la promo, la … lo, la … yo, le mande, le texto, leave a, les pneus, m … les, m … par, m1, ma … lol
  -3.8: mais j, mas eso, mas promos, mas … you, masca-, mascara, me avisa, me back, me so, me updates
  -3.8: meeting … to, mensaje si, mensajes me, message … me, moi au, mon … au, my … did, never come, no deje
  -3.8: no vi, no … le, no … nunca, non pas, not again, not make, not pay, not … number, number now
  -3.8: number … NUMBER, numero … suivi, numero … telefono, off at, once you, optio-, over … out, paga
  -3.8: pas … mes, pero gracias, pis … arrive, plus … NUMBER, promos please, pueden … otra, queda-
  -3.8: quiero … pero, quit … so, quitenla, rato |, received, refund me, regarde, regler, reparation |
  -3.8: retirez … de, return it, s |, said … the, sale |, same number, says delivered, seguir … sus, send it
  -3.8: services, seule, si tiene, si |, si … arrete, sign … for, sms … NUMBER, so tired, speaker, spoilers i
  -3.8: stopped, svp le, tab, te … que, text first, textea, texts coming, texts necessary, that repair
  -3.8: the contact, this … not, to … husband, une semaine, website |, would … me, year |, yep, yo … tengo
  -3.8: you never, you … anything, you … bikes, you … tres, your marketing, your number, your phone, yrs |
  -3.8: | den, | despues, | enleve, | enlever, | full, | kk, | lads, | muchos, | pourquoi, | que, | saqueme
  -3.8: | ye, | yep, | … by, | … escribe, | … in, | … mis, | … prefere, | … shop, | … ton, | … turned, | … up
  -3.8: ~_gp, ~isto, ~oked, ~rada, ~uilo, ~unts, ~wak
  -3.9: NAME de, NUMBER each, NUMBER please, about |, ago and, ai supprime, ai tout, am … of, am … tired
  -3.9: anterior you, any bike, anyone else, atien-, aww, because of, bici … ustedes, bicicleta |
  -3.9: blocking … number, bloquear este, bloquear … numero, bored, boss |, box of, ce prix, comment … le
  -3.9: committee, como … mi, como … suscribo, con … reparacion, contacts who, content, de garantie
  -3.9: deja paye, delete sabado, desde que, devrais, did … see, do … check, do … remove, donc ca, ecris a
  -3.9: encantan sus, endin-, ending, enoje-, enojes, envoyez … le, es |, ese … you, esperando |, esta … a
  -3.9: esto … spam, even … the, excuses, fille … l, get … at, good … do, groupe svp, hagale, harte
  -3.9: her … stop, horai-, i switched, i … love, informe, is with, j hais, j … supprime, je devrais
  -3.9: je … abonne, jeune fille, keep them, keeping the, keeps texting, l autre, lachez pas, le monsieur
  -3.9: le … bagage, like … times, link you, list … have, listo |, lo … me, m arreter, marqu-, mensaje |
  -3.9: mero, messages sur, moi … tard, mois … je, mon … veut, my contacts, my … phone, ne … recevoir
  -3.9: nettoyage, never … i, ninguno mas, no cap, no … enojes, no … su, not know, not turn, numero … mi
  -3.9: odio los, of … please, old … and, opt … porfa, out there, pagina |, passent, pending, perdi, person |
  -3.9: phone n, por … mejor, pour … vos, que quieras, que … passe, que … voy, rain, recois … vos
  -3.9: records … is, rendr-, rendre, responde, retrait en, retrait … magasin, saber de, send … that, solo |
  -3.9: sortie … groupe, sourd-, spam |, spot |, stop my, studying |, svp … me, switch … this, tanne … vos
  -3.9: te enojes, tekka, text … your, texte pas, texter quand, than that, the 2nd, the insurance, the wax
  -3.9: the … pedals, this … now, us go, use … one, vais arreter, veces |, vengo, vos … sont, vous … ou
  -3.9: wash |, who this, will … turn, with all, you esta, you pague, you parenle, you … email, your … number
  -3.9: | desole, | eso, | ici, | message, | numero, | so, | suis, | thank, | ty, | … calling, | … coupez
  -3.9: | … dejenme, | … den, | … encantan, | … fois, | … mere, | … ne, | … promos, | … quieren, | … texto
  -3.9: | … vu, ~_amo, ~_lm, ~acon, ~epto, ~gem, ~itel, ~uje, ~vita
  -4.0: a lot, a … number, a … or, acepto, after … tune, ahora no, ai lu, all … from, also … the
  -4.0: am … texting, and ask, and … on, arre, arre |, arrete … de, arreter en, asks, avec ce, back please
  -4.0: before NUMBER, bike my, business |, cancel my, cancel please, ce velo, ce … n, cheff-, cheffe
  -4.0: client |, course |, cv, de carte, de cell, debut-, did … receive, dit d, done |, el texto, enlever la
  -4.0: entretien |, es … ultimo, ese precio, est parfait, fighting, fille vous, forever>list, fotos
  -4.0: gardez moi, girls, guys |, handy |, have that, heures de, hijo … no, i changed, i … answer, ig
  -4.0: info please, interesado |, it … j, j … lu, je … rappelle, je … reviens, le dossier, le message
  -4.0: left … a, liste pour, los … nomas, manden … factura, many messages, mas … con, me apago, me down
  -4.0: me gusta, me your, me … by, me … cuando, me … nadie, me … speaker, mean i, meh, mensaje cuando
  -4.0: merci-, mi … anterior, molestos, mon … numero, my tab, no do, no soy, no … my, nomas la, non … de
  -4.0: not had, not really, numero me, numero … carte, numero … celui, numero … pour, ok mais, ok … you
  -4.0: old tires, on please, on … now, out … and, pas elle, payer plus, pedals on, peux … me, plein … dos
  -4.0: receive … message, recum-, red ones, ref, remboursez moi, reminding, removed … the, retirar |
  -4.0: retire … la, retirez la, rever-, robad-, robada, samedi matin, semana |, sirve-, sirven, stop … n
  -4.0: stop … work, stress |, strin-, suis … au, supprimez le, suscribo a, take the, termine … moi
  -4.0: text … number, text … so, texts pop, the agreement, the … instead, think this, this cell
  -4.0: this message, thought you, trabajar, tu me, twice … the, un texto, una |, up … these, upgra-, urge
  -4.0: urgence |, va |, vous reviens, vous … envoyer, vous … remettre, waitl-, waitlist, who gave
  -4.0: would … want, you … es, | acepto, | arre, | aucun, | coupez, | does, | lol, | one, | sending
  -4.0: | … block, | … her, | … jaja, | … mero, | … pense, | … seul, ~_ib, ~_iba, ~_ite, ~_vac, ~arts, ~asks
  -4.0: ~dest, ~nsig, ~role, ~sks, ~sks_, ~ssar
  -4.1: NAME number, NUMBER so, a pic, a salir, a truck, a … arrete, a … liste, accord |, after NUMBER, alta
  -4.1: arreglo |, arretent, arretez … travailler, autre merci, aux alertes, be your, be … number, bien … a
  -4.1: calling my, can … send, ciclistas, coffee |, come you, con uno, confirme |, continuez de, courriels |
  -4.1: course, culpa-, dad … not, de samedi, de telephone, de … avoir, de … facture, de … sur, debarras
  -4.1: delux-, deluxe, demande … mon, desole de, desole … vous, devuelven, did … i, do … leave, du cours
  -4.1: ecrire … chaque, el delete, end … fell, entreguen, est … celui, est … numero, eteint, etes trop
  -4.1: etre que, etre |, finally |, five |, fixie, from NAME, hacen |, hall |, his … and, horaire, i send
  -4.1: i … text, is … enough, it takes, it thank, item, je lui, je … NUMBER, know your, l horaire
  -4.1: la suspension, laisse |, like … the, list … i, lit … messages, m abonner, ma … elle, marry, me at
  -4.1: me devuelven, me wen, me … pueden, me … trompe, mensaje … esta, message you, message … your, mi cita
  -4.1: mi … le, missed it, moi … liste, moi … message, moi … svp, moi … vous, mon … etait, my bro
  -4.1: my company, my permission, name … the, ne … pas, never answer, no … today, not delete, not take
  -4.1: not … that, notifications sur, off n, off speaker, office i, on again, otherwise |, para usar
  -4.1: pas recu, pas … numero, pass |, peso, peut … que, pis mon, please … will, plus par, put my, que bueno
  -4.1: quien eres, recevoir … textos, remove the, removed from, reparez, ride de, rien la, rings, said stop
  -4.1: se … apago, sending … the, signaler, souli-, stop … moi, su taller, suis je, suis trompe, supe
  -4.1: svp … est, te … de, that … text, the mechanic, the … chat, the … shop, this … a, told … i, tomat-
  -4.1: tu l, unsubscribe … from, update, updated, ustedes gracias, voudrais plus, well i, winter |
  -4.1: would … taken, write-, y … voy, yo le, you consegui, you cut, you mero, your … again, | adieu
  -4.1: | dites, | nada, | toss, | y, | yes, | … allez, | … codigo, | … employe, | … leh, | … lo, | … ni
  -4.1: | … pas, ~_fak, ~asy, ~ateu, ~cono, ~easy, ~fak, ~hh_, ~nser, ~osc
  -4.2: NUMBER messages, a phone, a rodar, adios |, appeler, arretez moi, at … second, attente |, avant d
  -4.2: avec … cell, avertissez moi, avisenme, beau velo, borraron, borren de, bosch, bosch |, ca suffit
  -4.2: came with, can … use, cancel and, chai, change … cell, charges per, cours-, d … dans, de rire
  -4.2: dejenme la, delai, desinscrite, dice … si, donne moi, drawi-, drawing, dude |, efface le, emails
  -4.2: enleve … la, enlevez le, envoyez |, esa persona, este … me, estos mensajes, exercise, for … else
  -4.2: gels, gratu-, hasta NUMBER, he moved, helpful |, hen, i missed, i reported, i … two, il m, il … tout
  -4.2: is … me, it say, less, list … still, llamaron, llegado, llegan sus, lloro, lo … es, ma … du, mad just
  -4.2: mandan a, manden el, me borraron, me dejo, me escribio, me … con, mean to, meme … je, menos mensajes
  -4.2: merci … les, message got, message to, metan, more … left, more … my, more … that, my spot, my thing
  -4.2: never-, nevermind, no calls, no … metan, not … a, not … thing, nul, number not, numero … telephone
  -4.2: nut, ofertas no, omg |, on … avait, order |, pas ben, pas … que, passe |, piso |, plan … per
  -4.2: please switch, por ahora, pour moi, pour recevoir, pour … recevoir, promos de, que … faites
  -4.2: quiero dejar, raise, recu … texto, reservation |, rodar, sea |, senti-, set |, son ustedes, stay off
  -4.2: stop … on, suis … encore, surto-, surtout, svp je, tag, tantos mensajes, telegram, the demo
  -4.2: the waitlist, the … list, this week, told me, un … cuando, visite, vous … ma, when your, when |, wot
  -4.2: y nada, yes i, yo … deje, yo … mande, you will, you … am, you … va, zapat-, zapatos, | buen
  -4.2: | cuantos, | entre, | help, | nevermind, | supprimez, | ta, | tv, | … canse, | … declined, | … dejen
  -4.2: | … every, | … phone, | … reported, | … texts, ~_iz, ~asy_, ~cook, ~frai, ~iri, ~kie
  -4.3: NAME pas, a … hermana, again … not, ai efface, ai la, am |, anot, anot |, are annoying, asi |
  -4.3: au … merci, aucun |, avisos a, bad |, bon pour, bonne personne, buying bikes, cancelar mi, con … y
  -4.3: coupez moi, cours de, de bateria, de noche, de telefono, de un, de … appeler, deja que, dio este
  -4.3: dio … numero, do … take, elle me, espera, essaye, est ou, etoiles |, falto, finished |, for some
  -4.3: frais, fraud, fui … no, future texts, grandmas, gripp-, grippe, grippe |, gusta … me, has this
  -4.3: have … number, hermana |, it … forever, j … efface, je refuse, kidding me, la ride, laisses, late |
  -4.3: let … know, limiter, lista you, listo, llamen, llegan … mensajes, los … que, lost … phone, ma … veut
  -4.3: me baja, me know, me urge, me … NAME, me … los, mera, mijo |, moi … cours, no paren, no … esa
  -4.3: not leave, not … ads, number … text, of … box, of … did, one … of, otro cel, oui … confirme
  -4.3: pas arreter, permis, pick … the, pis je, please … a, please … by, pour … ces, pour … sortie, propose
  -4.3: quand |, que te, que … soy, quiero seguir, quiten la, renov-, reponds pas, sense, service plan
  -4.3: should … a, stop a, stop me, text … are, text … wen, texting … the, the please, tiene este, to anyone
  -4.3: to |, to … guys, to … office, to … someone, tomato, tu … as, two … ago, un faux, usar mi, venden
  -4.3: veux … desinscrire, vous svp, wifes number, will i, wish |, y dejen, you estoy, you ever, you going
  -4.3: you … home, you … lista, your … from, | NAME, | hace, | nothing, | otez, | plus, | rien, | slow
  -4.3: | … playing, | … subscription, ~_leo, ~calm, ~eler, ~emet, ~wake
  -4.4: a etre, a … autres, accepte ce, accepte … prix, ai … de, ai … du, aime, all these, and … that
  -4.4: annuler mon, anymore can, appreciate the, arreter le, at … you, beau |, before you, bienvenue
  -4.4: bike … not, bugging, ca … interesse, came through, card … in, class lol, comptoir |, confirme
  -4.4: consentement pour, corresponde, de bici, de garantia, de payer, depuis une, dice |, dit |, duerm-
  -4.4: easy, el stop, emergency, encantan, enough … this, eres … que, es spam, essaye de, forget to
  -4.4: from … group, get more, hagan nada, harto de, hi |, hold off, i sign, is texting, is … longer
  -4.4: is … lot, jamais … ce, jamais … de, jamais … textos, je vois, la … noire, le dos, les dio, les frais
  -4.4: lo … le, magaz-, me encantan, me llamaron, me llego, mes courriels, mettez celui, molesto, mon rdv
  -4.4: my … n, need … number, nm, no corresponde, nop, not sure, not … off, number … are, numero … c, off to
  -4.4: ok merci, on … same, opera-, opte, par mois, pas … je, pensais, phone … it, please … and
  -4.4: pour … pneus, promociones |, prove-, pushy, que … dio, que … viens, quitate, reabo-, recu de
  -4.4: remboursez, remet-, sent … twice, seulement |, sign … up, simple, sin … me, stop riding, stop sign
  -4.4: stop>stop, string, surtout pas, take it, text just, text … one, text … please, texting is, texto s
  -4.4: texto … pas, texts all, that to, thinking, tires |, to lose, tout seul, toute seule, travaux |
  -4.4: trouve |, tu hermana, unicy-, use … cell, utile-, utiles, vous … donne, waitlist |, while … am, x |
  -4.4: | listo, | nop, | not, | nunca, | third, | zero, | … ends, | … entonces, | … jour, | … llamadas
  -4.4: | … luego, ~_cc, ~duer, ~gaz, ~ilo, ~rezc, ~uerm, ~ym_
  -4.5: NUMBER not, NUMBER … sur, acheterai, all good, allai-, anda |, avez tu, beaucoup de, between … and
  -4.5: c … parfait, calma, cita por, confirm |, conjo-, continuez, demandar, en francais, enough |
  -4.5: et … vous, flyer, fun |, get back, got in, got this, gracias … los, gratuit, habian dicho, hace |
  -4.5: have … off, here … that, huile |, i might, inscrit … la, invited, just … text, know |, la course
  -4.5: la parrilla, la sonnette, like spam, lol … me, love to, magazine, mandame, me more, me my
  -4.5: me … number, me … phone, messages so, mi otro, my … always, off … bed, please we, plus … que
  -4.5: pongo stop, por fin, que de, que hace, que … son, reabonnez, rendez … svp, sigam-, sigame, so … did
  -4.5: sold that, svp c, text less, textos … ai, that phone, the end, the pads, unrea-, unsubscribe … these
  -4.5: unsubscribed from, we … up, xq, you … from, | sms, | tanne, | … aime, | … arrete, | … asi
  -4.5: | … cancelar, | … content, | … velos, ~_act, ~nsan, ~tles, ~vaca
  -4.6: NUMBER et, a … promos, aja, always |, appeler |, aucun … avec, avant … ca, been … off, behav-, behave
  -4.6: bike out, bruit merci, brule, c … ferme, cables |, cc, cheques, de debarquer, de joder, did … fix
  -4.6: ecran |, el celular, enlever les, entonces |, fait |, four times, gm, good i, gusta que, have NUMBER
  -4.6: hike, in … can, is down, j oublie, j … tout, just come, les digo, livrer, m6, mande a, me pidio, mec
  -4.6: meme |, miss … pickup, mon ancien, mon … du, my repair, need … call, never … anything, no eso, no i
  -4.6: no use, nose, not fix, not quit, notifications … mon, of NAME, one instead, options |
  -4.6: pas … debarquer, phone me, please keep, pop |, portabultos, pour NAME, pour … on, pretending … like
  -4.6: primero |, promotion, pueden mandar, que hago, que significa, questions |, quiero … mi, quitaron
  -4.6: remove … basket, ri, schem-, scheme, seguir |, sense |, stop at, suns, tanne de, tant que, tanto |
  -4.6: tete, text said, text so, text … of, the auto, this … instead, thx but, tu this, vois, votre texto
  -4.6: vous … envoyez, was … but, you and, you lol, | aja, | ecrivez, | ending, | lachez, | perdi, | peut
  -4.6: | primera, | … desactiver, | … lol, | … opt, | … refuse, | … significa, ~_adu, ~_top, ~adul, ~dult
  -4.6: ~nuez, ~rah, ~utez
  -4.7: NAME … me, NUMBER por, NUMBER … with, a lake, a message, adult-, ai … eu, annonce, arrete de
  -4.7: asked about, at … lol, attente, autre comme, bien … numero, bonne nouvelle, came … the, cancel it
  -4.7: could … text, de bruit, deja pret, delete mensaje, did … stop, dos de, duda, enreg-, envoyez … la
  -4.7: erreur |, es mi, esto … los, etait pret, fake, for new, for texting, fotos |, got … text, had … phone
  -4.7: have … more, how … get, i … forget, is … spam, j … ca, jamais ete, je … les, keep … this, l atelier
  -4.7: lis … les, los … si, ma … me, manden la, mas … a, me di, me leave, me mandan, mercii, mettez les
  -4.7: moi a, my messages, name … my, no dejen, nom du, not … customer, not … much, note |, of … so
  -4.7: on … les, one stop, paren … trabajo, pensar, peu moins, please … never, por los, pq, pueden … a
  -4.7: questions, quiero nada, quiero … avisos, raye, recu … message, remettez, rien d, rien … autre
  -4.7: sais … encore, savoir |, se … quitar, send … to, sending my, stop pour, t a, tes textos, text and
  -4.7: texta-, texts … him, that sms, tomorrows, twitt-, twitter, un … moins, votre … s, when do, whys, y |
  -4.7: yo … soy, you … texted, | adios, | bajo, | both, | desabonnez, | done, | start, | … etre, | … jamais
  -4.7: | … send, | … vuelvo, ~arez, ~fake
  -4.8: a … dans, are for, arretez … pas, asked … about, avertissez, back in, ben ca, bother you, c you
  -4.8: changed |, cuantos, date |, de … course, descend, did … send, dio permiso, do … lose, ecrire svp
  -4.8: espera |, fait mon, figured, for … what, gas |, get … text, got any, great |, h |, horas, in sms
  -4.8: j … a, know if, les … arretent, list of, list>want, liste d, longer … these, make me, malo
  -4.8: mandarme los, mas … NUMBER, me siguen, mute button, never got, non … moi, not lose, notifications are
  -4.8: nourr-, nouvelle |, number … or, number … texts, only have, or a, ou |, pero … si, please … at
  -4.8: porque me, pu … ce, remove … old, removed it, reparacion |, retirez … nom, riding it, said that
  -4.8: says text, see him, signe le, sip, so … messages, sortie, sortie de, stop by, stop … if, stres-
  -4.8: talk … text, text … drive, textez … svp, textos porfavor, texts … calls, thank … kindly, to bother
  -4.8: too … texts, took … off, trabajando, unicycle, why … you, with |, without my, wrong … stop
  -4.8: yes please, you list, you … money, | dejenme, | oui, | reparez, | trop, | … bugging, | … info
  -4.8: | … lis, | … thumb
  -4.9: NAME ca, NUMBER … favor, a demandar, ahora que, ajoutez, al otro, already texted, and put, ans |
  -4.9: apres … svp, are killing, asked … not, aviez dit, bloquer, but thanks, but … says, buzz off
  -4.9: buzzing |, ca que, cancelar el, de espera, de … haha, dit … arreter, do … really, drive |
  -4.9: ecrivez moi, ensename, est sur, estoy harto, forever to, forever … stop, from me, get home
  -4.9: giving … my, hey |, his ex, it you, it … of, je lis, jour |, just one, la sortie, laven, leaving now
  -4.9: letting me, lista … espera, livrer |, m avoir, m … texte, m … un, mandan mensajes, me semble
  -4.9: me while, merci … ai, mere veut, migno-, mignon, my notifications, nadie mas, need these, no … este
  -4.9: no … not, no … para, not check, not got, number … this, or … out, pagar |, par … svp, pas eu, peace |
  -4.9: plus … chez, por error, por que, que … le, recibir … mensajes, said never, salut |, sembl-, semble
  -4.9: signed anything, so … are, stop buying, texting you, the magazine, un rabais, vos … je, votre message
  -4.9: voy … demandar, want it, yay, you … reply, | again, | buzz, | gracias, | mandenme, | mauvais
  -4.9: | … harto, | … might, | … person, | … switch, ~acat, ~lane
  -5.0: a … mama, acceptez, al … numero, answer |, ask for, cancelen mis, card … file, cellulaire |
  -5.0: conjointe, contact the, dale con, de … bici, does … stop, en … svp, enough already, escribieron
  -5.0: etape, faire … que, forever>not, garde |, have … had, he quit, her to, hijo you, interessee |
  -5.0: invitados, is … an, j aime, j ouvre, j … arrete, j … vos, just … and, know … your, le plus, lives
  -5.0: ma conjointe, mauvais numero, me twice, me … mejor, me … todo, mere … texte, moi savoir, more flats
  -5.0: netba-, netball, no stop, no … ese, no … flats, no … horas, nom est, non |, not good, not … mine
  -5.0: number do, number when, number … times, off … is, one off, outta my, parts, pas moi, pas vu
  -5.0: plus … promos, pour vous, pour … mise, puis, punos, que … jaja, quit on, recevoir … promos
  -5.0: remettez moi, sans … j, see your, servicio |, si … los, son horas, stop no, stop … bikes, thanks i
  -5.0: this one, this weekend, thx … no, to … buying, until it, until … is, vous … demandez, waiting list
  -5.0: with … people, without your, wrong number, y fait, you … one, | finissez, | room, | … alto, | … grand
  -5.0: | … sa, | … should, ~banm, ~menc, ~senm, ~sigo
  -5.1: a estar, a … delete, already … me, ancien numero, ankle, avais … vu, avez plus, bajal-, bajale
  -5.1: bajenle, borren … la, bought it, can text, catal-, celular y, chill, corten el, customer anymore
  -5.1: d attente, darle-, darles, de … d, desabonnee, did he, drop it, emergency |, end … for, era pa, eta
  -5.1: eu … message, great more, it … now, je … des, je … garde, la … ahi, le coupon, le … on, m inscrire
  -5.1: m … lol, me dit, me olvida, me sirven, me … for, me … one, me … ride, mon inscription, my sons
  -5.1: my … texts, nada gracias, no leo, no please, no … NAME, not … agreeing, number … stop, order please
  -5.1: pas … j, paz por, plaqu-, pretending, que … escriban, repondez, reported … spam, se para, se … olvida
  -5.1: sign the, sirven |, sons, svp … pas, text her, texted me, textos ok, the … plan, through |, till now
  -5.1: to everyone, touch it, vacat-, vous … finir, wrong>number, y … pu, you not, | bajale, | effacez
  -5.1: | mande, | quiteme, | siri, | … accord, | … faites, | … first, | … lui, | … nunca, | … spam, ~_eas
  -5.2: NUMBER … please, ai assez, aime ca, and call, avant … svp, babe, babe |, boda, bueno |, c |, ca dit
  -5.2: ca et, comment je, comment … que, como |, customer … please, de trabajar, de … los, diez, en … assez
  -5.2: fixie |, frais |, guest, hearing so, i stop, i turned, in … phone, je … encore, la boda, la … ai
  -5.2: mais moi, mande la, mon |, more … with, my mum, ni mon, no … deja, no … y, number stop, options
  -5.2: please hold, pourquoi … m, que |, que … tienen, recois plus, repondeur, repue-, slow down, souvent
  -5.2: souvent |, tab |, take that, textos … pas, the stand, this … so, unread, urge |, va … estar
  -5.2: van … mandar, veux … d, want |, when … bike, would never, yo … quiero, | best, | d, | peace, | quiero
  -5.2: | take, | tantos, | thanks, | three, | … hold, | … recibir, | … suffit
  -5.3: added you, am … lol, avais pas, avertir, baja … que, bike with, by |, cancelar … cita, commande svp
  -5.3: dale … los, demande a, do … sign, drole-, droles, eyes are, gimna-, gimnasio, interesa |, is her
  -5.3: is … number, it … her, lache … avec, le travail, les garde, m avertir, mai |, many … from, mas que
  -5.3: mi bici, mude |, my kid, my … are, number you, o no, ofertas … me, para cancelar, pas … me, pins
  -5.3: please my, pour aujourdhui, recibirlo, reminder |, repuesto, rien de, sigo, sms … the, sold |, stall-
  -5.3: stove, texts … NUMBER, vacation, what … with, wife |, work … my, yo a, | inscrivez, | non, | okay
  -5.3: | quite, | … agree, | … ever, | … leo, | … prefer, ~bul, ~erat, ~hood
  -5.4: NAME p, a … hermano, accepter … textos, ahora |, amo, annulez … inscription, au telephone
  -5.4: autorizo … NUMBER, avez … de, blush-, blushing, cargo de, cooki-, de manana, de … ces, de … sin
  -5.4: delete … account, du tirage, escriban al, gastar, harcelement |, i prefer, i … check, i … sick
  -5.4: il dit, juste la, leave … alone, leave … message, leo los, lista delete, liste … textos
  -5.4: mas preguntas, me … tanto, membership |, moi sur, my texts, no … came, no … llego, nom … tirage
  -5.4: not … him, o de, on vacation, out … stop, plan … the, promos stp, quit … and, react-, said … about
  -5.4: saquen de, sentimental, text … call, texting … lol, to cancel, trompe |, tubul-, velo svp, want … go
  -5.4: yo si, you … mon, you … work, | here, | should, | textez, | update, | … desinscrire, | … last
  -5.5: NUMBER svp, a donne, a … mas, a … vous, account please, acepta, am sick, and come, bikes … NUMBER
  -5.5: bloquear |, bons, cancel me, consign, customer here, d accord, de … ex, demasiados, digo que, early |
  -5.5: este … mi, ferme |, get all, going … text, i consent, is … present, it all, it anymore, je … mes
  -5.5: liste … attente, lot … texts, mas me, me … permiso, mes textos, mon texto, my pickup, no messages
  -5.5: not … her, parar-, pararan, paz … favor, pidio permiso, que pararan, send … texts, sending you
  -5.5: sin avisarme, sortez … le, stop he, suscribir, suscripcion de, thanks … texting, to bike, tt
  -5.5: up … will, ver |, vous aussi, were not, you … pic, | turned, | why, | … form, | … times, | … us
  -5.6: NUMBER … leave, alt, arreter la, asked … the, autre |, bikes please, borren el, de details, de meme
  -5.6: discounts, dix, ecrivez … par, en … besoin, eu |, have taken, i like, inscrivez, issit, m |
  -5.6: mais … ai, me quitaron, mis … por, moi on, moi … texto, no va, noche |, not … name, of … guys
  -5.6: para … mi, pas svp, phone died, phone … off, phone … so, plus … details, que … siguen, reparation pas
  -5.6: si … veux, stand |, tempting, tempting me, the parts, these … are, to wait, update my, veux m
  -5.6: want … to, will … quit, yo voy, | over, | subscribe, | vendu
  -5.7: NUMBER sms, a reminder, because … you, but ok, d … les, donc … velo, drop off, easy … the
  -5.7: for … order, for … text, hesit-, hesite, je … m, my old, need … get, not sending, para no
  -5.7: please send, pm, quiero … recibiendo, she said, shop never, siguen … mensajes, so many
  -5.7: stop reminding, suis … de, tan temprano, tempt-, the … ok, trop … messages, un mensajito, vais … etre
  -5.7: what else, | otro, | use, | |, | … dije, | … pasa, | … pis, | … suscripcion, | … telephone
  -5.8: a |, autorice ese, deleted it, demander |, dit … je, down for, duermete, fait … moi, first then
  -5.8: i … who, is … no, keep … to, me llamen, mon dernier, no … yet, oubliez pas, oui svp, out … you
  -5.8: para … recibir, parts |, pensa-, poqui-, poquito, qui … plus, quoi ces, s … a, si … mensajes
  -5.8: so … know, solid, une autre, up … texts, vous … ecrire, why did, you la, you … understand
  -5.8: you … where, your … lol, | demasiados, | merci, | now, | … hais, | … leave
  -5.9: a plus, ai encore, and drive, apuntado, assez pour, bikes |, codigo no, codigo … me, comme ca
  -5.9: de ofertas, desinscrire de, effacez ma, file |, haberme … a, inscrivez moi, it already, j … encore
  -5.9: liste … les, lot of, no suena, no … llamadas, no … llegan, no … vayan, on … e, only want
  -5.9: pas … rappels, pensais que, pensais … c, phone said, por … mensajes, present |, reminder for
  -5.9: said would, silly, stop saying, subscribe, suis … sur, text … back, texts like, the pub, todo |
  -5.9: todos mis, ustedes … de, you already, you … write, | ahi, | mas, | puse, | … lawyer
  -6.0: again did, am literally, am … NAME, apuntado a, call … please, cessez d, de promo, ecrivez … je
  -6.0: el cargo, est … ces, fed … with, i … literally, just text, madne-, madness, mandenme, me … estos
  -6.0: message was, message … not, might … to, msn, not NAME, not … over, number before, number new
  -6.0: of … room, off … never, ofrez-, or not, over text, saquen … la, si quiero, stop … NUMBER
  -6.0: sus promociones, | contact, | qui, | removed, | text
  -6.1: activ-, apuntenme, are … sending, arretez vous, cut out, his number, i … use, inscrivant, jamais dit
  -6.1: m … tu, me anytime, me … mi, mentir, messages … stop, my day, no era, not any, not … work, one … from
  -6.1: pas tout, ptdr, reviendrai plus, stop n, stop … repair, termine pour, textos lachez, trop … textos
  -6.1: update … number, usual-, usually, vos … lachez, want you, whatever gets, yes you, you … eso
  -6.1: | apuntenme, | maintenant, | more, | stopping, | … appreciate, | … customer, | … molesten
  -6.2: NUMBER unread, ages, assez |, at this, ca vos, chill with, chill … the, de … faire, do … it
  -6.2: done … this, escribanme, fille |, from … in, guys … my, lights off, maintenant |, messages are
  -6.2: nada mas, no … after, no … mis, okay |, on … please, order it, out NUMBER, paras, pas j, por … solo
  -6.2: qr, quit … you, read … texts, right-, siest-, svp … en, the waiting, vayan … quitar, yo |
  -6.2: your … thanks, your … the, | either, | retirez, | … parenle, | … pensais
  -6.3: NUMBER off, NUMBER … text, agreeing … this, card … declined, de cosas, delay-, envie, finir par
  -6.3: have … heard, how old, inscris, inscris moi, j … les, je pensais, kindly … once, la stop, like me
  -6.3: listened, llegan los, mama este, message pas, messages … on, no … borren, of getting, promo |
  -6.3: quite |, shipm-, shipment, shut up, stopping the, telephone merci, texting … for, they have
  -6.3: thing from, this … have, tres … y, upset, votre infolettre, | escribanme, | … ca
  -6.4: apunto a, bicycle … NUMBER, cancela mi, es … cel, getting your, me how, mi … este, no … llamen
  -6.4: not heard, off … waiting, oui je, que … si, stop being, teasi-, teasing, teasing me, textos … jour
  -6.4: trop de, | … now
  -6.5: a quitar, delays, he said, i appreciate, liste … je, me during, me … old, no recibi, no … quiten
  -6.5: oubliez … de, please last, revert, rire, si … asi, si … recibir, start … me, stop pis, updates … this
  -6.5: | chill, | less, | lista, | papa, ~riri
  -6.6: agree … the, amuel-, besoin |, call text, complique, driving |, en … por, for … of, mi familia
  -6.6: my … list, only … me, pas … ai, plane, quedan, responda stop, siguen asi, stop that, tannee de
  -6.6: this ca, wyd, | fewer, | uno, | … being, | … cancelen, | … donc, | … p, | … them
  -6.7: accepte … textos, aux promos, do these, getting … messages, heard … you, many texts, me dice
  -6.7: mon permis, only text, please leave, please un, rire |, suficiente |, text only, without … permission
  -6.7: you fixed, you texting, | none, | service, | sub, | … accepte, | … acepto
  -6.8: NAME phone, always … my, cut off, dernier message, did … drop, finalement |, fixed it, get … texts
  -6.8: got … texts, less texts, llamadas … mensajes, m … ecrit, meani-, meaning, messages je, ne faites
  -6.8: oui … veux, siesta, stop it, texte … les, ustedes que, | bye, | quiten, | spam, | … quitaron
  -6.8: | … system
  -6.9: are … up, arrete donc, at night, consent form, disc, j accepte, me … rire, not me, nunca … que
  -6.9: please text, prefere les, preguntas, show off, si … que, still sending, stop … said, take NUMBER
  -6.9: text … to, then … me, to NUMBER, to … else, to … one, work number
  -7.0: ca … je, fit me, my … stopped, nope |, pas me, recibir … avisos, reply … to, repondez … pour, resub-
  -7.0: resubscribe, sacaron … numero, so bad, su texto, thinking of, un poquito, vacation |, was on
  -7.0: | continuez
  -7.1: are these, dessus svp, i agree, me quedan, ni la, not from, not … will, number … now, pis … me
  -7.1: pour … svp, reply … you, tannee … vos
  -7.2: arretez … de, drop … phone, fewer texts, house |, it without, not … without, quitarme … los
  -7.2: remove it, repair |, so early, stopped … your, uf, unsto-, unstop, unsubscribe … i, want this
  -7.2: | enlevez, | et
  -7.3: a ecrit, accepte les, at … number, calls please, his … i, kya, mes rappels, mis recordatorios
  -7.3: nunca dije, pourquoi ca, tired … these, unsubscribe my, | termine
  -7.4: avoir … ca, de … un, getting … texts, my house, old phone, para … los, the emails, to … list
  -7.5: faire … les, i … them, not stop, number … me, phone was, pueden … estos, robot |, se pueden
  -7.5: stop … and, stop … shop, text stop, texter a, told … to, | ajoutez
  -7.6: ajoutez moi, bof, jamais … d, like … texts, molesta, ok … les, pas … m, receive … more
  -7.6: texting … driving, this … end, will … no, | thx
  -7.7: alto para, are … off, de rien, email me, need this, number take, stop … NAME, svp … veux
  -7.7: texting … and, texting … so, | bajenle, | bof
  -7.8: alto … no, drop … off, hier … j, me … manden, means yes, please so, un jour, vois juste, vous … pu
  -7.9: could not, la mas, like them, mas alto, stop what, was off, | thinking, | … cell
  -8.0: alors |, de demander, enlevez les, recevoir les, recibir los, stop to, | pis, | … his
  -8.1: demande une, is working, moi NUMBER, need … anymore, quiero … a, so late, | another, | … e
  -8.2: ca … que, manden … de, number … am, plus les, que pasa, | … arret
  -8.3: awake, desabonnez … pas, manden mensaje, me molesta
  -8.4: more parts, non enlevez, not … texting, ok pour, pasa si, receive no, svp me, | parece
  -8.5: copy |, mollo, paso yo, pour ne, pour … plus, | agreed, | … be
  -8.6: mas baja, necesito nada, parenle |, veux … me, | goodbye
  -8.7: agreed … NUMBER, ease, have … unsubscribed, vince, | ease
  -8.8: ever stop, moins de, you drop
  -8.9: arretez pas, contesten, lol stop, no … dejar
  -9.0: do … stop, pensando, | to
  -9.1: a sus, have … get, marquen, text before, undo that
  -9.2: like … cancel, mon … ne
  -9.4: know i
  -9.5: | … nagging
  -9.6: ahi no
  -9.7: ease up
  -9.8: | moins
  -10.0: enlevez ca, recoit
  -10.1: wrong … please
  -10.4: pickup texts
  -11.0: about sales
  -11.4: arret pour
`;
