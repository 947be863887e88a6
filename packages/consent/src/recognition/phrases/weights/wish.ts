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
  8.2: como … quito, faux |, many … i, my … use, new system, numero lol, oui de, quoi … affaire, shut it
  8.2: take back, un … up, whoever … the
  8.1: arrive pas, in touch, informations, lol … moi, vez … que
  8.0: NUMBER per, adding me, ai … repondu, can … anytime, for good, it … already, nueve, oubliez moi
  8.0: pack … in, when did, why you, you … d, you … only, | permission, | … group
  7.9: aprov-, ce service, d ici, email use, etait … la, have bike, je pas, mass, message … vous, never put
  7.9: on here, said … only, saying yes, tout svp, we keep, | garde, | replying
  7.8: acabe, alertes de, because … did, como lo, end it, got … of, hasta aqui, it … always, les rappel
  7.8: llamadas |, me … pues, mieux … recevoir, number if, to leave, un beau, when … i, why … send, | funny
  7.8: | paye
  7.7: back my, bike money, est vendu, la dessus, my details, news i, number … delete, off before, on vous
  7.7: pues yo, que quiero, si vous, stop did, stop thank, turn this, wants off, you lost
  7.6: a molestar, arrete |, brakes on, ca … vous, can … say, got … the, jehov-, mi mujer, no emails
  7.6: plus merci, quelle … a, see these, since … is, supon-, supone, text people
  7.5: a yes, avoir dit, cancel |, do … me, en … you, funny i, get removed, ip, is always, provide, stop le
  7.5: stoppe, | said
  7.4: NUMBER back, a ver, after i, ajoute, de spam, here stop, i sell, le pour, love |, lycra, money … me
  7.4: my … thing, pas … pour, paso … de, pires, pu … promos, que … veux, something i, stop … ca
  7.4: text … thanks, the bikes, voulais des, want another, | literally
  7.3: box blank, celular you, chirurgie, el … mensaje, end them, have … go, je repond, just reply
  7.3: la feuille, mensaje … you, pas … sondage, se … you, to … get, work order
  7.2: arreter ca, autre message, bike … i, brun, comment … se, est stop, it … this, jajaja you, liste moi
  7.2: march please, me bajo, me … before, no … se, number … never, only to, pour toujours, rip my, said ok
  7.2: si … m, terminer, the … every, these … it, ticket NUMBER, to just, to … new, you if
  7.1: NUMBER texts, a … mujer, ahi … que, bien … vos, brakes … the, chiru-, decen-, delete |, empty … the
  7.1: est … dernier, exped-, habia … que, how … that, just delete, llanta no, mon … la, mroe, number was
  7.1: on any, ou je, ran the, removed please, un … j, want … NUMBER, you bye, | … gives, | … llegan, ~_ed
  7.0: NUMBER bike, all if, an … man, card … my, come at, deja … non, dije … si, enough … from, incoming
  7.0: je bloque, liste … moi, my signature, my … were, ok … my, other day, out thx, pack it, pas … faire
  7.0: please never, quiero … esto, supri-, this … stop, to … again, to … updates, un … svp, use email, ways
  7.0: week i, who … me, with … spam, you … was, | doing, | … sort
  6.9: ask me, avez … ecrit, baja … no, c … stop, de sondage, demande ca, demande la, end this, espam, fin |
  6.9: group |, japan, les … jours, mornin, my … class, no m, says … marketing, shut … off, si … voulais
  6.9: take … my, textos … on, there … not, these after, to never, un … je, with … to, year so, you bajenle
  6.9: you … paren
  6.8: NUMBER see, NUMBER … mayo, arrive … a, as … delete, bought one, call instead, can … texts, card with
  6.8: de mayo, degag-, dejenlo |, faire les, for … one, get … take, gives you, gives … the, habra
  6.8: haha … moi, hit my, i … of, i … reply, n … en, no … k, non … l, ok stop, paral-, quitar |, stop … is
  6.8: text thing, une … chose, veux … desabonner, what gives, you dejenlo, ~aral
  6.7: achete mon, achete … numero, and |, be the, belgi-, belgique, bike you, bike … great, bike … leave
  6.7: como … esto, de sur, delete me, feuil-, for … lifetime, from … again, is … mom, just stop, knowingly
  6.7: ni NUMBER, no … un, not … another, one lifetime, ping, please … have, pour me, pour … facture
  6.7: quiero … en, quit |, quitemelo, see … it, settings … off, show up, skip me, son … pas, tekst-
  6.7: the … contact, this be, updating, vendio, vie, ~dara
  6.6: arrete ca, being texted, c … termine, can end, confirm that, could … about, de ese, de le, do … use
  6.6: empty, en … les, est termine, faire … textos, i … last, la … non, line again, los … con, mais … veux
  6.6: more message, my whole, on sort, pis vous, pis … vous, please fix, que … les, quitt, recois encore
  6.6: so how, sorte, svp … ai, texto non, texto … no, the waiver, the … text, this service, trank-, trankil
  6.6: undo it, yo … cuando
  6.5: a ella, a present, a textos, and after, and delete, appels, arrete la, ca … j, canceller les, commis
  6.5: d m, de … supprimez, driving and, esta … gracias, feuille, forever>want, forfait |, gens, get … from
  6.5: i press, i … removed, j … choisi, just … people, le hago, lo di, mecrive, mi … tiene, never to
  6.5: never … yes, no … svp, not ok, off … tune, on do, pas deranger, pings, please disable, pouvez les
  6.5: que conteste, recois … un, repair i, said … on, senora NAME, stop la, tell whoever, text moi, ugh stop
  6.5: un de, un par, up … not, votre commis, was … the, weeks … i, you an, you mauvais, ~neur, ~tt_
  6.4: a … otro, a … shop, alzhe-, alzheimer, an old, and … hit, as … not, ask … this, au … moi, calls not
  6.4: deja dit, do … waste, follow ups, form and, hearing from, hearing … you, is what, it … too, itd
  6.4: ma … que, mavez, mineure, moi jamais, more>law, nda, non pour, not given, not one, not waste, nothin
  6.4: on … receipt, one repair, plants, quoi je, rappels aussi, so … quit, stop ca, that … do, that … will
  6.4: the texting, the … reminders, toujours |, vos … vous, waste your, you … phone, ~stup, ~unad
  6.3: a enlever, aussi svp, avais dit, avez pris, axe the, be … last, cancle |, choisi, compre una
  6.3: could text, desactivez ca, did … join, enough off, et me, etait pour, faire texter, for any
  6.3: get another, i … put, itd be, la … les, la … moi, laisser, lien … se, llega … a, ma |, me sigan
  6.3: mi lugar, mieux pas, molestar |, mon … lol, monsieur |, nadie les, not join, please … am, por … y
  6.3: pour … d, projector, refused, resilie, retirez … svp, rien par, sourds, soyez, stop who, svp lol
  6.3: the hell, the projector, to ask, tripl-, vos … au, vos … texte, worse … my
  6.2: a … si, accepte … j, addin-, adding, all three, also i, and … phone, any longer, are … please, arret |
  6.2: arretez … je, bikes in, clicked, de trabajo, do … add, down … street, e receipt, este … se, esto no
  6.2: every … day, fait … a, faites donc, from here, here on, how does, la vous, leaving a, let this
  6.2: lift my, lo he, los reporto, may … me, me suscribi, me … here, me … peace, me … work, mecri-
  6.2: my … stop, need texts, never again, no … solo, not add, not … again, now please, off … me, on … form
  6.2: on … not, on … work, parel-, pas correct, play by, please close, quit … him, rappels … svp, receive |
  6.2: regarding, reporto, said yes, same text, saquen el, sheet, so why, stay on, suscribi, textos … j
  6.2: texts … go, the lake, to stay, unfollow lol, up … that, whole class, ~isi_
  6.1: a off, a sock, and … would, bbb, cancel … membership, ciao, convenu, cut me, de travail, drop the
  6.1: effacer |, elvis, entendre parler, et … textos, etait regle, ever |, have … me, hola me, in … lake
  6.1: in … trash, jamais … oui, lachez … avec, le … plus, les … et, liste … texto, ma … otez, me … d
  6.1: me … inscrit, me … sin, mis la, my info, my ok, need text, need … you, not use, number … for, obtai-
  6.1: obtain, of … phone, or anything, oui aux, oui … textos, paren you, pas un, please … mine, qiut
  6.1: quien … apunto, recevoir ca, rien svp, salgo … esta, says … you, settings, si … recois, since monday
  6.1: so are, sors … de, spameen, take … down, texto … ca, texts too, thanks NAME, they … not, tiendas |
  6.1: to anything, to … first, truly, un … me, was for, whatever sends, while … and, why i, would … mind
  6.1: yegue-, yeguen, you … lo, you … right, | compre, | qiut, | stopper, | … dice, | … este
  6.0: NUMBER … got, ai … oui, also can, and these, ante, apaga-, assured, can … my, carac-, caracteres
  6.0: chats, con … tienda, dans ma, de tiendas, demander c, depuis quand, dingi-, dinging, es … me
  6.0: este number, et les, every other, fait pour, from … i, gave … for, go away, her … are, je sache
  6.0: jure que, know … you, knowi-, la app, la ca, leerlos, like off, me over, message svp, mineu-, moi tu
  6.0: mon … d, no … seguir, not … message, nulle part, off … of, olvidate, on … texting, out if, pas dans
  6.0: pas … oui, phones … the, pidieron, plus … par, pogne les, que … sache, so … come, stop this
  6.0: subscribed, talk … about, textos vous, textos … svp, texts have, texts ok, vous … ajoute, was just
  6.0: would … off, y los, you … mande, | landline, | … full
  5.9: a … once, about anything, ai … pour, and … with, anko, are … you, au … maintenant, ben … je, bikin-
  5.9: biking, blocked and, came … on, de esta, dio mi, en mi, enlever svp, enough … these, est … je, etonn-
  5.9: finge-, gave it, has left, i … say, i … where, in shop, j espere, jour … est, la hoja, la … nunca
  5.9: leave … in, leerl-, let … off, list … never, march, me nothing, me … texter, message please
  5.9: next … and, no marketing, not tick, not … stop, not … who, numero … l, only … the, over … please, pare
  5.9: pongo una, proof … i, quitas, rappel |, recevoir sa, revoke |, saber mas, se desabonner, she … off
  5.9: si … paran, so stop, stop getting, stop not, sur … formulaire, texts anymore, ticked, une sonnette
  5.9: unsubscribe lol, vos … de, vous … dit, your … put, | dije, | … manejando, ~oren, ~rmen
  5.8: 2 no, a esta, achete une, after that, appelle la, bikes great, bless your, cesse |, clicked yes
  5.8: con este, consentir, coupe ca, datas, de … llamar, de … telefono, delete it, encore un, etoile
  5.8: faut il, gardez vos, get NUMBER, have … given, have … my, it but, killin, last text, les … merci
  5.8: lista gracias, look … up, m … jure, mari est, me registre, me … call, me … dans, me … ma, me … o
  5.8: next text, no llamar, no send, not … more, not … new, not … or, oh … is, one … text, oui … ca
  5.8: pas … qui, phone calls, plus un, portable, pour se, que nadie, qui … dit, recibir … promociones
  5.8: rien recevoir, sache, se donde, se … no, so … have, so … stop, suis inscrit, take mine, teaching
  5.8: telefono … el, tengo … para, the time, the … that, this oh, todas, told … stop, tu … les, usan, veule-
  5.8: veulent, vu que, want … leave, was … NUMBER, waste, were … to, work phone, would … it, you told
  5.8: you … send, your money, | depuis, | stoop, | su, ~eas_, ~rity
  5.7: NUMBER … svp, ai … que, aimai-, aimais, and confirm, apres ca, aqui los, be no, bebes, bike so, buggin
  5.7: but stop, can quit, cause i, ce … le, checked … box, circled, combien … fois, d … donne, de fois
  5.7: de … message, dejenme en, delay, desolee |, dezab-, dezabonne, dort … le, each one, en esta, en … je
  5.7: end the, est … mais, i agreed, i … filled, inscribio, is … texts, it stop, j aimais, la desabonnez
  5.7: last … from, last … please, leave this, liste … gens, llamenme, lo … quiero, m oublier, messages … it
  5.7: molesten, nothing else, or ever, oublier |, pas abonne, pas arretez, passed away, pedalear, polim-
  5.7: poliment, pos, receipt … is, right to, si … algo, ski, spame-, spring … is, struc-, struck
  5.7: suscripciones, svp les, tell … his, texting … now, texts i, the fine, the messages, the trash
  5.7: the … print, the … where, these automated, this crap, this … ton, this … up, to … on, unsub from
  5.7: wants them, watched, with … messages, y el, y … you, | alto, | corten, | tache, | … aimais, | … espere
  5.7: ~wast
  5.6: NUMBER tubes, a autorise, a dejar, a lui, a … haha, ai … coche, another one, au … quand, aura
  5.6: autorise ca, basez, but can, cancelen … mensajes, chose, de repondre, de … nunca, deranger |, did no
  5.6: did … miss, did … ok, did … such, donde … que, entendre, es solo, espere que, est … arretez, est … un
  5.6: halte, i reply, in … why, inflar, it now, it please, jamais ca, joint, know where, la baja, la case
  5.6: la … tengo, le cinquieme, left … phone, les |, me … decir, moi … il, mon … pas, my line, my … away
  5.6: need … bike, never |, no … thing, number away, number … a, off … number, ok … then, only for
  5.6: or … will, oublier, pare |, pickup not, plus svp, plus … des, que … avez, qui … est, quit bugging
  5.6: rappels pour, reply here, rien … avec, says quit, says stop, send … anything, singed, snowbird
  5.6: so … would, spelling, stoop, such thing, suis … abonne, terminez, texts thanks, that my, the code
  5.6: them … me, they … at, this … there, to put, to … now, tu moyen, un … c, une … fois, updates please
  5.6: usted de, will block, with … number, yo pedi, you it, you that, you … i, yours is, | terminez
  5.6: | … bought, | … respuesta, ~dme, ~dome
  5.5: a ton, a … person, a … yours, abonne, about … repair, am … do, am … still, any … of, arret … fois
  5.5: at checkout, at … fire, autre chose, been coming, boutique … les, bueno de, busqu-, buy … number
  5.5: by … at, call … and, can go, cero, cese, cinquieme, coche … case, craig-, craigslist, cupon-
  5.5: day yours, de … mama, dejenme |, donc … de, en recois, enrolled, envie mas, est … d, etait juste
  5.5: fait de, forward |, from text, heari-, hearing, hey so, his mom, i subscribed, interesa recibir
  5.5: is old, it … texts, j … recois, jour c, just remove, la banque, la c, lachez … les, les mando
  5.5: link and, me sacas, mi … mejor, ne … suis, never … text, noman-, nomanden, notices |, number c
  5.5: on craigslist, or i, paye comptant, phone … old, plant, police |, pour de, promos a, que … numero
  5.5: que … pouvez, quita … de, registre, sacas, sea el, sea … ultimo, sors moi, stop is, sur mes, temps de
  5.5: text again, textez plus, texts thx, texts … no, that … am, the … switch, to one, velo … dans
  5.5: vous … si, will keep, you paso, | arret, | desinscrire, | espero, | fais, | revise, | segunda, | … o
  5.5: ~_ile, ~aled, ~busq
  5.4: NUMBER … 2, NUMBER … unsubscribe, a bad, a retirer, a … no, a … telephone, about … or, acceptais
  5.4: am dead, am … i, angry>wrong, apres … plus, avisando, blocking you, bugging me, but really, cashi-
  5.4: cashier, change pour, chava, close my, de … oublier, desole je, dije … la, donne … permission, down as
  5.4: en … le, es no, fille … NUMBER, fini … nous, forget this, form … i, gettin, hear … you, hurac-
  5.4: huracan, i wish, if … stopped, inscrite, is … this, j appelle, je … appeler, le … pas, leaving the
  5.4: les … ok, let … number, like you, llegan a, lol enlevez, lol … do, many times, mas … aqui, me … as
  5.4: messages j, messages … de, mis mon, mon dossier, more … reminders, no right, no … avisos, non … le
  5.4: now she, now … stop, of here, of … thank, off that, on n, oui a, parad, pedi esto, pour … bon
  5.4: pour … texto, privacidad, prochaine … et, que … haya, que … y, recois ca, remove mine, repairs … so
  5.4: review |, say … the, securite, setti-, shut down, signature, spoiled, stop svp, tanto mensaje
  5.4: textos et, the girl, the … must, the … repair, the … thx, told … no, undo, vous dites, why … am
  5.4: wife … not, yours … the, ~acid, ~cero, ~itor
  5.3: NUMBER … after, a … oui, a … voice, about texting, about … sale, added me, ago please, and … quit
  5.3: apuntaron, are … welcome, au debut, bon arretez, buy my, by … again, ca plus, ca sonne, ca … fait
  5.3: can delete, can have, cell pour, cinqu-, cita y, completement, corro, de continuer, de … faut
  5.3: de … porfa, depuis le, dit non, do … talk, does … get, est … fait, esten textiando, event, fa |
  5.3: fine print, first … times, flamm-, fois faut, for … e, frene-, gout, have … do, he wants, hear from
  5.3: how am, i ask, i … did, i … email, i … we, in peace, in … with, is … hard, juste pour, l … donne
  5.3: l … s, la arretez, late … me, los quiero, m … j, m … mis, mais plus, mandr, me … textiando, mi … lo
  5.3: moi s, mon NUMBER, mon accord, monde … leur, my … a, my … info, new … just, ni les, ni me
  5.3: ni … mensajes, no and, no molestar, not welcome, not … want, number … mine, numero … quiero, on there
  5.3: on … but, on … card, on … file, oui … sa, parar y, parar |, parenle a, pas recevoir, people … the
  5.3: peut pas, pis une, quand la, reaching, receipt says, resil-, rester, retire |, said to, sale is
  5.3: salir |, sans leur, says … stop, seguir … esto, si yo, si … llega, snail, sont pas, stores, stp j
  5.3: svp merci, svp … message, telephones, textos avec, the cell, these remove, thought it, time … i
  5.3: time … text, tranquilo, un sub, veux … entendre, veux … que, vide, voye, want a, where did, with … who
  5.3: work … day, would … no, you before, | blocking, | error, | getting, | … esposa, | … sub, ~ndom, ~nok
  5.3: ~pse
  5.2: NUMBER message, a ninguna, a … les, abort, again … i, ai … arret, ai … comptant, and you
  5.2: another … stop, answer … no, are … my, avise, be … if, be … it, besoin … messages, better … the, biffe
  5.2: can … guys, can … now, cappe-, capped, certainement … moi, cessez |, ci … le, conteste, cup, de bon
  5.2: de message, de quoi, de rappels, de … ne, died please, done … me, finish it, forget … number, fou
  5.2: frere va, fuera … la, getting charged, gives, go too, gona, had … right, hoja, how can, i … look
  5.2: incom-, is … n, is … remove, jamais … la, je … avais, keep … please, l avais, lachez les, let … out
  5.2: list>number, lo … que, mama no, me go, me … would, mensajes no, merci bonne, mercy, mettez … a
  5.2: mon ami, mon … et, my … birthday, need message, ni uno, ninguna … de, non … les, notices, numero etait
  5.2: only so, opted in, otra … you, otu, oubliez … svp, pas comment, peser, pour etre, press to, que celui
  5.2: que tengo, que … ci, quiteme de, refile, rm, sacame … ahi, said |, send |, stop |, the balance
  5.2: the … said, tienen … la, time and, to message, trottinette, usele-, useless, vot, want texts
  5.2: without asking, y … otro, you write, you … asking, you … esten, young … at, | … an, ~lur, ~odas, ~yan
  5.1: a meter, a no, a … magasin, a … through, agreeing … texts, ai … ailleurs, already … no, and he, as i
  5.1: asked before, asking again, at … website, avec ca, avez inscrit, back after, bien pero, c … juste
  5.1: ca presse, casilla, certainement pas, close out, con lo, cuarto, dans l, day … not, de … je, di … para
  5.1: did … opt, dijeron … you, dit oui, ecrire je, ecrivez pas, el papel, encore … je, end … please
  5.1: entendre … de, estoy … sin, faites le, going forward, google review, got off, gradu-, hands are, haya
  5.1: i talk, i … one, inscrit, is over, it and, je debarque, la … era, lachez … textos, le choix
  5.1: les … avec, lid, los … mejor, math, me envie, mentira, messages … ai, mon number, my … up
  5.1: necesito … avisos, no dije, no sms, no such, no … ninguno, not getting, not okay, off … group, ofrec-
  5.1: oubliez … numero, par pitie, pas faites, pas … un, phone goes, please end, podia-, por … yo
  5.1: pouvez … de, private … i, pueda, quitar … numero, quitenos, quoi … code, ready it, recevoir … texto
  5.1: robot voice, sale texts, says i, seriously stop, serve, si a, si … mandando, signing … for
  5.1: spam … vous, stop gracias, stop message, stop please, stop … do, stopper, store-, sub |, sur … vous
  5.1: sus avisos, tell … people, texts … am, the ads, the tv, the … ups, these … so, this because, to finish
  5.1: to … down, to … not, trop … moi, tu … ca, turn … off, tv |, un la, un … yo, une … le, up … i, ver … me
  5.1: voulu, voyons … j, want>forever, win the, you dejenme, you … cut, yourself |, | houston, | … cleaning
  5.1: | … sea, | … sus, | … tranquilo, ~_sak, ~asil, ~coiv, ~dver, ~halt, ~ileg, ~ivie, ~oiv, ~oive, ~urez
  5.0: a … ecrire, adios mensajes, agreed … this, am … out, am … take, and … else, and … off, approuve
  5.0: arret merci, arretez ca, au … arretez, back so, be … with, bien you, bike fixed, ca lol, ca … donne
  5.0: casil-, cell svp, cheque, corte-, d mandar, dans … liste, de tanto, de … nous, debut, deje en
  5.0: did … give, down to, dueno-, duenos, eight-, eighty, eliminarme, else … you, en sorte, en … pantalla
  5.0: end these, enlevez … merci, enrol-, espere, est ecrit, est … otez, fa, falta que, fille au, fini les
  5.0: got … no, handles the, if this, ilega-, ilegal, in … when, incluez, is … late, it remove, je viendrai
  5.0: je … ca, je … sortir, je … stop, jure, laissez … tranquille, las … al, last week, last … i, le dernier
  5.0: les prochains, lo … no, los dos, m … rien, marque que, marque … no, menvo-, merci … de, messages merci
  5.0: mettez fin, monde sans, much … me, my file, my part, nah stop, ne m, next … gets, no envien
  5.0: no molesten, no … message, nothing … by, now so, now … it, nulle, o p, of … list, off texting
  5.0: one … take, out please, pas … temps, passed … please, perma-, pour arreter, pour … garantie, quiera
  5.0: recuerden, respeten, roaming … no, s t, s … o, se fait, send … please, si … mi, sorte que
  5.0: stop already, stop comme, stop marche, su … no, svp … pour, t o, t … p, tengo la, text … thank
  5.0: texts … them, thank … remove, thanks stop, thanks … no, the answer, the young, them i, these … am
  5.0: think we, this … the, thought … was, ting, to turn, totaled, un error, urgences, viendrai, vous … je
  5.0: want off, where you, who … your, word to, work … do, worse than, yes on, you … end, | added, | annuler
  5.0: | baby, | cancelar, | … bot, | … dites, | … fixed, | … pos, | … quand, ~_dn, ~_fa_, ~_nt, ~anen, ~dme_
  5.0: ~dve, ~mour
  4.9: a ca, a mechanic, a mis, a … quien, ai NUMBER, ai … donne, all i, annulez … abonnement, asi que
  4.9: au … pour, autre … a, banque, be … me, before she, box by, bunch, bye stop, ca enlevez, call or
  4.9: cuz of, de … mais, delete tune, delete … up, desabonne |, desub-, did … subscribe, disab-, disable
  4.9: dit … a, donne a, en … la, est … retirez, estoy … una, fais … plus, five stars, fois et, forget me
  4.9: guys just, how i, i texted, i … dead, is … and, is … great, is … sign, j … besoin, j … mis, je … aller
  4.9: kid … me, l entente, la … quitenme, las promociones, le ruego, les texto, link to, link … unsubscribe
  4.9: llegan … las, m … je, mais je, married, me apunte, me by, me quita, merci NAME, messages texte
  4.9: messages … j, mi … les, might as, might … well, molestar, mom said, no contact, no volver, no … calls
  4.9: no … envie, no … with, not NUMBER, not permission, nous … de, now were, number … spam, numeros
  4.9: of … from, of … now, on what, on … pour, one of, oublie le, out |, pas donne, plogu-, plogue
  4.9: pour dire, que si, rappels de, reclamo, rien du, salida, sans … demander, send … one, seul … je
  4.9: sign … sheet, sned, soit le, soit … dernier, text updates, text … without, texts … month, that i
  4.9: the system, these>forever, this off, this up, this |, this … want, tiendas, to none, todas las
  4.9: un … moi, up sheet, up … anything, velo l, viend-, vous donne, warranty card, whatever box
  4.9: whatever … is, will |, without … text, would-, y por, yes … this, yo paso, yo se, your do, your promos
  4.9: | bloque, | came, | paid, | parar, | pass, | save, | show, | … envien, | … exige, | … own, ~_eto
  4.9: ~haya, ~isab, ~sabl, ~ski_
  4.8: NUMBER pis, a funeral, about texts, ai … mis, and says, and … i, and … stop, angry>stop, anything else
  4.8: apagu-, are sending, at … funeral, avez fait, bikes i, bonne memoire, burn, by text, bye la, callense
  4.8: calls no, can … end, cancelen los, chao, clair, coming back, comprar un, conce-, coupl-, couple
  4.8: cuando me, delete … old, delete … one, devie-, disturb me, doctor … me, donne … droit, drop me
  4.8: email only, en … y, enough no, erase it, error yo, et vous, everything you, existe |, faites … si
  4.8: fille … comptoir, for … quick, for … remove, forever>send, get … anymore, getting old
  4.8: getting … remove, hais ca, has me, have mercy, here … me, i declined, i said, i … call, is … do
  4.8: it take, jaja you, je change, just for, just … a, la casilla, la primera, les urgences, les … a
  4.8: mail only, mails, mais … de, me dire, me pregunto, me quitas, me sacaran, me … now, moi … veux, msj |
  4.8: n ecrivez, name … it, need them, no text, no … call, no … saber, no … updates, nomas … una
  4.8: not subscribe, not … do, numero lo, numero si, nurse, of … stop, one … want, only call, para lo
  4.8: parenle … los, parler … vous, pas … etre, passi-, passing, personnel, phone … for, please undo
  4.8: pour vos, pour … urgences, que pueden, que sigan, que … sacaran, que … saquen, quick question, quoi l
  4.8: reminders i, remove … info, ride … you, sacaran, saturdays, sauter, see to, sends, serva-, servait
  4.8: she wants, sigan escribiendo, signe … vous, sin … para, so please, so quit, so the, so … more
  4.8: sold the, solo … la, star, stop NUMBER, stop now, taken off, terminar, textos … ahora
  4.8: textos … aimerais, texts … is, the patch, the … make, they go, third time, time you, trade-, traded
  4.8: un lien, ustedes mandan, ustedes se, veut … de, vos soldes, when … signed, where is, wife thinks
  4.8: work … is, yo … que, you end, you … ando, you … los, your … not, your … too, | dans, | dump, | end
  4.8: | traded, | under, | … avait, | … wednesday, ~_aco, ~_inn, ~heet, ~ichi, ~sak, ~suiv, ~ulle
  4.7: a … pu, agn, agn |, already … up, and … ask, antes … que, apagar, as a, ask … hours, at … register
  4.7: au texto, au … m, autorise |, bici se, both the, box … not, buying a, ca finisse, ca pour, cada semana
  4.7: can somebody, chain lube, cocin-, cocina, comme si, compris vous, comptoir m, contact please
  4.7: cuando acepte, cut … lose, de … bike, de … boutique, debarque |, decir cuando, delis-, did … work
  4.7: dings, dire oui, do … just, do … press, doren-, dorenavant, end please, es que, est … j, estop
  4.7: estoy de, exige, faites comme, faites … donc, free from, from you, good … the, gtfo, had my, hello i
  4.7: hi please, idiots |, in … store, is … consent, j exige, j veux, jalou-, jaloux, ki, kindn-, kindness
  4.7: l affaire, lcap, le donc, le mot, le … permiso, le … pis, left the, los bloqueo, mandar … que, marcada
  4.7: mas asi, me laisser, me lose, me outta, mensaje y, mjs, moi donc, moi ne, moi … m, nadie … pregunto
  4.7: nana, nmbr, no y, no … quiero, nom |, not opt, number with, number … and, ocupo sus, of stop
  4.7: of whatever, off … here, okaye-, okayed, on … texte, para … recibo, part … stop, pas fait, permanently
  4.7: pis … en, por … rueda, pour plus, pour … ne, pourrait, promo … moi, qu … m, que … finisse, que … sigan
  4.7: quien … dijo, quit with, quitenlos |, quito, recibir … de, rends, sa |, sais … c, saturday i, saute-
  4.7: se los, semana no, shop … my, si you, signed … up, snowb-, so delete, so … off, so … us, souvenir
  4.7: text club, text … again, textiando, texting lol, texting … is, texting … or, texting … will, texts a
  4.7: the register, the … already, the … no, the … swap, then please, these … off, times … i, to … from
  4.7: unsub |, va bien, veut pas, veux sortir, vivre, vos message, want … hear, want … know, was only
  4.7: when … want, would only, yes to, yo les, you would, your … my, your … take, | dnc, | estop, | gtfo
  4.7: | os, | vu, ~_jur, ~aff_, ~ajer, ~celo, ~clue, ~edn, ~enav, ~nava, ~nent, ~rcy, ~ushe
  4.6: NUMBER de, NUMBER texto, NUMBER … each, NUMBER … vous, a compter, a inscrite, a otro, a … she
  4.6: a … take, a … text, ai deja, ai … ans, all day, alone |, already … why, alto you, am … no, and now
  4.6: and … more, answer is, apunte por, arreter |, autre … je, because you, bike … than, bikes … on, bon la
  4.6: call do, call … not, ce … j, close … my, compter, contact |, copie, d avis, de chez, de … molestar
  4.6: de … pas, demasiado, desinscrivez … svp, disconnect, dlt, ecrivez … ici, el otro, el … pasado, en … et
  4.6: enlevez |, enough texts, fille-, filled, for … day, frenenle, from everything, from … on, fyi this
  4.6: fyi … is, his … he, inner, is his, it … text, it … texting, j … eu, je … dise, je … non, last |
  4.6: law>wrong, le dise, les … un, like … know, llevo el, make … texts, manana y, marque, me deje
  4.6: mensajes con, messages … do, mi informacion, moi non, mom … is, more text, my watch, nada … de
  4.6: neta you, never … up, next … goes, no means, no … bicis, no … llegue, no … recibir, not win
  4.6: not … messages, now … do, now … is, number … get, numero era, nuthi-, nuthin, old owner, omg stop
  4.6: on … desabonne, on … own, one … these, or any, pasen, paso cuando, pero … no, plus … merci, por mi
  4.6: poubelle |, pre, preguntarme, prochains, promos svp, property, pueden parar, quand est, quand … ce
  4.6: quand … ma, qui m, quiero … los, receipt only, recoivent, remove … i, ruego, s … fait, se desabonne
  4.6: sign … please, sin preguntarme, sin … por, so there, so |, solo para, sorry … did, stoppez, su lista
  4.6: subscribing, svp arretez, te voy, text goes, text … stop, textear |, texts no, tf, the … box
  4.6: the … page, then NUMBER, these … the, to about, to it, to not, to … just, tu peux, un client, un mes
  4.6: un … et, uncheck, unreg-, up … after, up … it, vais a, verba-, vivir, vos … en, voy … poner
  4.6: want … get, wants … i, which is, xfis, you lot, you … delete, your end, your … stop, | confirmen
  4.6: | droit, | pretend, | … operaron, | … ticked, | … wish, ~conc, ~dis_, ~ecen, ~ilie, ~rueg, ~stie
  4.6: ~tear, ~tn_
  4.5: a bike, a … since, ai compris, ai donne, ami, and can, and please, annuler les, any list
  4.5: anymore thank, are … kidding, arretez |, at all, at … or, autorice esto, avait … que, axe, banqu-
  4.5: be left, be on, bici … no, bien … no, blank, boldu-, bolduc, borran, box was, but … texting
  4.5: ca arretez, can … the, cause, claus-, clause, cleaning, como … hago, compre … camara, con … you
  4.5: contest, couper, cuando … yo, dans … dossier, dejen d, demander, desactiven, dit stop
  4.5: do … unsubscribe, does … say, donc … ai, donc … les, each, el … you, en esa, entrepot, eres, et … m
  4.5: etre … moi, etudiante, fait … vous, firme, friday … that, from this, god stop, gracias quiero
  4.5: had … number, hi it, i not, i … opted, il … temps, in … name, in … on, insis-, is do, is … magic
  4.5: it for, j … compris, juro que, l … je, la permission, laisse la, les … la, les … par, lo mio, loses
  4.5: magic … to, make you, me borran, me dicen, mettez un, mon portable, mon tel, more … me, mwen, my chain
  4.5: my form, name … of, need … for, never … another, ni … mas, no … sms, nomor-, nothing personal
  4.5: now … please, nunca les, nunca … di, of … and, of … to, off … just, off … ride, on … my, on … number
  4.5: opt … a, page, parar, pas pourquoi, pass on, please quit, please … sure, plus vous, poner para
  4.5: poner … que, pour que, pour … ca, pour … textos, qu … ne, que acepte, que … aqui, quien me, quitenlos
  4.5: quitenme por, quittez, rather you, receiving this, reminders please, save … texts, say about, se … con
  4.5: see it, she asked, si … no, signed me, so … do, so … the, stop thanks, stop yesterday, stop … have
  4.5: stop … him, stop … pas, suis … une, svp … suis, sweetie, switched to, take … out, textos merci
  4.5: textos stp, texts … never, thanks please, the parrot, these off, think your, this customer, this plan
  4.5: told … could, tomber les, tout … que, tres bien, twelv-, twelve, unche-, unsub, vais … bloquer
  4.5: velo … besoin, vendi-, visitor, votre … lol, vous … du, vous … fermer, wipe my, with … repair, y … me
  4.5: you asked, you hable, you kidding, you … have, you … this, yours, | axe, | by, | chef, | our
  4.5: | quittez, | supprime, | uncheck, | … buen, | … comme, | … employee, | … home, | … someone, | … toute
  4.5: | … yo, ~_eac, ~aced, ~ciar, ~dens, ~eros, ~estr, ~gnat, ~nsis, ~pter
  4.4: NUMBER textos, a ecrire, a … insu, acord-, again-, against, ago … it, ai … non, also stop, am … stop
  4.4: and … still, any … to, anymore please, are … stop, arretiez, aucun texto, aux messages, be … off
  4.4: bike … you, bikes … the, bot, but … me, buzzed, ca je, cajer-, call to, can … consent, card in
  4.4: card says, carnal |, clerk, coche, confirmen, date … l, de ciclismo, de d, de mis, dejenlo
  4.4: delete … info, delete … pero, did … tick, dije que, dolares … mensaje, donne la, efectivo y, el ultimo
  4.4: el … ese, ella … de, en juin, en voulais, encore … textos, est … mauvais, et je, etre sur, faut croire
  4.4: final notice, finisse, firme nada, flat … in, fois … les, for … bike, forget … exist, garage depuis
  4.4: get any, gracias no, gratt-, happening, happy … the, hasta la, have … bikes, have … tell, hearts
  4.4: himse-, himself, i exist, i … something, if … need, in … system, insistan, insu, interdiction, is due
  4.4: it or, j … voulais, je … ma, je … voir, just no, just not, la pub, la … vez, lachez mon
  4.4: laisse … tranquille, le dentiste, le voy, le … depuis, le … enlevez, learned to, les annonces
  4.4: let … be, lien pour, list>not, los … you, magic, mama tiene, marque … casilla, me molesten, meme pas
  4.4: merci … me, messaged, mis … votre, moi et, moi … vrai, mon insu, more i, muy bien, my mobile, n you
  4.4: no … los, non plus, none, not agree, not ever, not text, number in, numero sin, of your, on coupe
  4.4: orden de, our phone, outta, over for, over … the, paren, pas accepte, pas … a, pas … textos, plan and
  4.4: please see, plus m, plus … d, plus … mon, por correo, por … el, pour ca, puede … de, que mes
  4.4: que … arretiez, que … por, que … pueden, qui s, quiero ninguno, randonnee, rather … did, really … not
  4.4: recibir sus, rente-, rented, repondu … deux, report you, retire … ca, robin-, rocky, rompan, sacame de
  4.4: sans … de, serais, set this, si es, silence radio, sold … the, sorry … you, stop je, stop … con
  4.4: subar-, subaru, suiva-, take … back, te … a, telefono … la, temps que, texter … merci, the … done
  4.4: the … now, this … did, three in, time stop, tips, tires are, un consentement, una … a, unsubscribed |
  4.4: ustedes … les, vamos a, vous arretiez, water bottle, wrong>law, you … had, you … quit, your … so
  4.4: | annule, | avant, | cat, | cell, | desde, | gave, | had, | pardon, | … demande, | … otro, ~_ere
  4.4: ~_jan, ~appi, ~enro, ~hitt, ~leer, ~lite, ~nst_, ~oila, ~oter, ~pan_, ~pd_, ~teen, ~urra, ~utta
  4.3: NAME and, NAME la, NAME … do, NUMBER … a, NUMBER … did, NUMBER … yo, a deux, a landline, a nada
  4.3: a peut, a … basura, a … etre, a … moyen, a … ni, a … today, accident i, agreed … nothing, ai pese
  4.3: all the, alto |, am … please, ancien proprietaire, and why, ans je, ask your, assez … textos, avenir |
  4.3: ben que, billb-, billboard, borrad, boss sees, c … non, carnal, change d, ciclismo, comment me
  4.3: comment … desabonner, compris que, con … de, counter … it, coupez ca, day … is, de ahi, de ahora
  4.3: deals i, demain je, diari-, diario, did … win, dise, dnc, do … write, du groupe, el … era, el … le
  4.3: en veu, en … pu, enlevez … pour, envoyez … rien, esa lista, favor gracias, give … phone, given
  4.3: good day, good … me, hace falta, haha so, have … agreed, have … out, how … got, how … times
  4.3: how … unsubscribe, i always, i checked, i is, i … gave, i … nicely, idiots, in to, in … to, is … i
  4.3: is … last, it not, j me, j … pese, j … veu, jamais |, jmen, kijij-, kijiji, know … i, la … bici
  4.3: la … passee, lache moi, lache mon, le prochain, le spam, le … etait, leave … be, les alertes, let the
  4.3: list … am, m texter, m … desabonne, m … promis, magic word, marzo y, me of, me … from, me … never
  4.3: me … quitar, menor, mensajes you, mes deux, messages … je, minute, moi patience, muy … pero, my number
  4.3: my … sees, name out, ne parle, never a, no … molesten, no … stop, non au, none please, not … billboard
  4.3: not … promos, numero la, of love, online … it, opt me, opted … to, otra cosa, para esto, para siempre
  4.3: pas … recevoir, peur, please … send, plus en, por sms, preguntarme |, pueden … de, que … esten
  4.3: quiero estar, quiero … estos, quiero … ni, quitenme … favor, ready … do, regardez, reparation mais
  4.3: reportar si, safet-, safety, save your, semaine passee, shop i, sms svp, so text, sock, solo llamadas
  4.3: solo … que, stay … my, still … NUMBER, stop … am, stop … get, stop … spam, suis sur, svp … bonne
  4.3: tanta-, tantas, tes rabais, text … ok, that … be, the magic, the … fixed, the … have, the … two
  4.3: the … unsub, the … word, these … do, time … part, tirez, tqm, tu … que, una … no, una … y, up please
  4.3: up stop, va … les, vos … pis, vous … pas, want … text, want … the, week is, who do, will look
  4.3: wipe … number, you twice, you … aguanto, you … being, your billboard, your employee, | cancle
  4.3: | … compre, ~abra, ~adme, ~cese, ~iber, ~ilo_, ~melo, ~nrol, ~relo, ~sub_
  4.2: a don, a problem, account with, acuerdo de, again so, ahi |, am … up, amour, and my, and take, ans qui
  4.2: any other, anymore … the, apres ce, arrete … rappels, avec … rabais, aveni-, avertissement, avisen |
  4.2: beaux, because i, beeps, better be, bike texts, bike … to, bother texting, bro i, but my, but … no
  4.2: ca les, call when, can call, can it, can stop, cancelar … no, cancelo, cancl-, cancle, chat |
  4.2: como … salgo, con tanto, croire que, de no, de pubs, de … asi, de … las, delete … al, demain apres
  4.2: dernier avertissement, desabonnez |, did … find, do … please, done … these, down there, drop … number
  4.2: each … is, en recevoir, ese dia, et le, et … n, everyday, expliquez, faites … svp, fine i, fuera
  4.2: got my, guardense, guardense sus, haceme, harra-, have just, have … ask, here … it, i … no, i … will
  4.2: ici la, inuti-, is got, is too, is … agreeing, is … need, it … about, j |, je … bloque, juin, juro
  4.2: just … not, know who, l amour, la atencion, la boutique, la … hace, la … you, laisse mon, las bicis
  4.2: le papier, les ai, liste svp, los mensajitos, lucky, ma desinscription, mais enlevez, make this
  4.2: make … the, marche pas, marche … le, me as, me operaron, me quitan, me … texting, me … thank, me>angry
  4.2: mejor no, moi j, mon … merci, more bike, morning … do, msj, my cell, my first, my … out, nada por
  4.2: negative, never opted, never … one, no di, no mande, no texting, no … and, nombre que, not another
  4.2: not keep, not sign, not … call, not … please, nothing about, now take, now the, number … did, numerau
  4.2: of them, of … text, off so, off … your, oigan |, on … site, on … sunday, only … to, operaron
  4.2: or … again, os, ou est, out lol, over … me, owes, own no, own … now, papie-, papier, parag-, partir d
  4.2: pas … consentement, pedi … me, phone … do, pis l, poube-, pour … amour, pour … reparation
  4.2: pourquoi … me, pregunto, pretend, prochain texto, pu … la, pu … rappels, pubs, que … arrete
  4.2: question is, quit sending, quitan |, quoi que, rayer, recue-, removed … this, renun-, reply-, replying
  4.2: revise, rid … my, ride … not, saber … de, scrub, servicio … mensajes, seulement … de, she does
  4.2: shop … to, si … tan, sign up, signu-, signup, sin permiso, slipped, somebody who, sortir, stop and
  4.2: stop blowing, stop c, stop … est, suis abonne, suis … inscrite, suis … mais, suis … par, suivr-
  4.2: suivre, suprimir, take both, take to, take … get, telefono … lo, text at, text list, texting about
  4.2: textos … mon, texts it, texts not, that … number, the … going, these do, they come, this stop
  4.2: tienda me, to … of, today stop, told you, total-, trucs, tu … m, turn them, ultima, ultima vez
  4.2: un … plus, uno de, veu, veux que, vos pneus, vous … moi, vuestra, waive-, waiver, why this
  4.2: with … phone, would … you, y quiten, y … de, y … no, yeah no, yes for, you … envien, your … quit, | as
  4.2: | cesse, | desist, | excusez, | guardense, | nix, | … mes, | … order, | … quelqu, ~_hau, ~_os_, ~desu
  4.2: ~ecke, ~elat, ~geri, ~ider, ~msj_, ~olli, ~oube, ~outt, ~plyi, ~poub, ~pubs, ~sj_, ~tta_, ~uc_
  4.1: NUMBER … matin, a bottom, a cause, a recevoir, a … bracket, a … is, abonnement aux, actually, again is
  4.1: agenda, ahora si, am … off, annonces, any … messages, anything … you, autorizo |, avenir, away … stop
  4.1: baja … favor, basis, bedro-, bedroom, been … for, besoin … continuer, bici you, broke my, ce n
  4.1: clair |, coche non, confirmed, contact info, contre, croir-, croire, cuando pueda, de bicycle
  4.1: de moins, de ta, de … modos, deaf i, debra-, demarchage, denme de, des … sur, des … vous
  4.1: desabonner … ca, dropped … bike, ecrivez plus, ella … no, email … fine, emergencies, employee
  4.1: en adelante, es en, est … l, este … el, esto lo, etait non, etre retire, fait … mon, favor … los
  4.1: fini … textos, fix is, fois pour, for emergencies, for message, fuera |, garage door, get … and, gets
  4.1: great-, guada-, guadalajara, happening |, hard pass, harrasment, has … the, have … already, here it
  4.1: hi i, hit the, hoy mismo, in march, interesan sus, is real, is you, j … achete, j … signe
  4.1: jamais … mon, je … mets, l avenir, l … ca, l … dit, la fiche, la je, la lcap, la nina, la … suis
  4.1: law>not, le demande, let … end, lifet-, lifetime, liste stp, mandan … si, mandar nada, manden lo
  4.1: manden |, many … do, mas … ustedes, me … all, me … fuera, me … tarde, message … please, modos
  4.1: moi … NAME, mon … aussi, mon … aux, my battery, my … in, n en, n etait, need … do, never gave
  4.1: never want, nights and, no mas, no textear, no … falta, no … recordatorios, non arretez, okay … do
  4.1: old man, on this, on … more, on … texts, or … other, out thanks, own phone, owner i, par contre
  4.1: paren |, payee, pis le, please drop, please finish, please just, please … texts, plus … seul, poubelle
  4.1: pueden dejar, que dejen, que era, quiero quitar, radio |, ras, reach out, receiving, recoive plus
  4.1: regim-, regime, remember to, reminder … NUMBER, remis, removed so, reparee, retirez moi, rien chez
  4.1: rien … tout, ruined, sa, sales, says to, send anything, signed … with, since when, so … for
  4.1: sortir … la, stop merci, stopped … me, suffit |, suis deja, suis pu, suis … la, svp nous, svp … le
  4.1: svp … tout, ta liste, text please, text program, texter … l, texts … he, the automated, the sms
  4.1: the … friday, the … thanks, these for, thinks, this i, this … annoying, tiens a, times do, to many
  4.1: to texts, to … what, todas … listas, todos modos, toggl-, un casco, us end, ustedes you, vais appeler
  4.1: venia, vous avoir, vous mets, vuest-, want … be, well … you, were done, when … need, worry pas, y de
  4.1: y en, y hoy, y … di, you can, you once, you pueden, you stopped, you … if, you … textos, you … trabajo
  4.1: your … do, | final, | quitter, | ras, | returned, | salir, | stoppez, | stp, | … dejar, | … firme
  4.1: | … quita, | … ruego, ~_coc, ~_oo, ~_sa_, ~blas, ~cies, ~debr, ~earm, ~eivi, ~ety, ~ety_, ~iand, ~ira_
  4.1: ~ivac, ~js_, ~ohi, ~pier, ~rten, ~zes, ~zes_
  4.0: NUMBER more, a usar, a … avenir, a … moment, a … poubelle, again … time, ai accepte, all … ones
  4.0: am keeping, and no, and so, and … text, annulez les, anymore … you, apunte, are … much, as … mauvais
  4.0: au … j, aucune … svp, avec tes, avis, avis … de, bought … helmet, call … lawyer, cette liste, checked
  4.0: chere, chuck my, chuck … number, comme … est, con que, consommateur, coron-, coronilla, could … me
  4.0: d ecran, de esa, de nada, de opinion, de pub, de … esto, de … ni, dejan de, demande poliment
  4.0: depuis … je, desired, dire, do what, do … keep, do … text, donne … accord, donne … ok, dotn
  4.0: drop … please, el … donde, else to, en … mensajes, en … pagina, enough stop, entre, era … la
  4.0: est … les, est … pas, et … messages, ever had, falta … me, feel free, feel … to, finish, flat fix
  4.0: for … not, get lost, get … number, got to, hace … que, hagan |, halt, happi-, happier
  4.0: hasta … coronilla, i … keeping, idea … que, it … possible, j … accepte, j … mieux, jamais donne
  4.0: je coupe, je … parle, l abonnement, l envoi, l … proprietaire, la coronilla, la familia, la poubelle
  4.0: la … avec, la … plus, la … pu, laisse … numero, le svp, like … a, lista que, live, lo hagan, long … me
  4.0: ma … mere, me again, me now, me rayer, me sortir, me … mandando, me … ni, me … pour, mensaje … no
  4.0: mensajes gracias, mensajes porfa, menvoye, merci … journee, merci … tout, mes alertes, messages … m
  4.0: moi … groupe, moi … me, moi … rien, mon ok, my inbox, my sign, name wrong, ne … en, necesito los
  4.0: need … texts, new … and, next … so, ninguno de, nix, no ando, no los, no trabajo, no … andar, no … di
  4.0: no … mensaje, no … more, not angry, not mind, not … texts, now … me, now … need, numero no, oficina no
  4.0: oigan, on … appelle, one … this, par telephone, pas … sur, pas … svp, passe au, pero … quiero
  4.0: phone … with, pis … cell, please … more, plus … texto, plus … vos, prove, qu on, que por, que … ne
  4.0: que … queria, que … quiten, quiero es, quitan, recibir nada, returned the, ride please, rien signe
  4.0: said no, sales texts, segunda, send another, si queria, sombo-, sombody, souvenir d, speciaux, stop i
  4.0: stop sent, suis … a, svp … de, tell you, text i, texting her, texts thank, texts … to, that box
  4.0: the clinic, the last, the … stand, the … take, the … was, there please, ticked yes, to … week
  4.0: tout … reste, ts, turn these, un magasin, une journee, used NUMBER, verbally, virtu-, volvieron a
  4.0: vos nouvelles, vous bloquer, vuelven, want your, wife … you, with out, y tambien, y todavia, y … paso
  4.0: y … siguen, yo … mi, you … mandes, your stuff, yours too, | antes, | buying, | chuck, | desabonner
  4.0: | exit, | feel, | prove, | … pu, | … stp, ~_msj, ~_nur, ~arer, ~coch, ~dise, ~epli, ~iale, ~msj, ~nn_
  4.0: ~nro, ~ntly, ~nurs, ~piti, ~roni, ~rsi, ~ucs, ~verb
  3.9: NAME … texts, NUMBER that, a bloquear, a … caisse, a … i, a … muchacha, acepte |, again ok, ahi … no
  3.9: am an, and all, annulez … rappels, are fine, are … not, asked nicely, at … in, au salon, avez achete
  3.9: aviez … que, away … number, baja |, because … your, ben voyons, bici … los, bicicletas, bike share
  3.9: bon … la, borra-, bother … me, but … remove, caiss-, cancel these, change … idee, change … preference
  3.9: chuck, claim to, claim … have, concerned, consent … claim, cosa, crean-, creances, d ecrire, dan de
  3.9: dan … baja, de baja, de ceux, de cuando, de tel, de todas, de … avisos, de … envoi, de … mes, de … n
  3.9: de … spam, dealt, decoche, demande d, denme, denme … baja, desde hoy, did for, dije no, dit … c
  3.9: dit … j, do my, done getting, donne aucun, dort, down the, du tout, dump, email on, en … lo
  3.9: en … mettez, end … i, escribiendo, eso … es, esten mandando, frequ-, friday and, get … more
  3.9: grateful if, grateful … you, he pedido, here i, i did, i say, i … leave, i … wanted, insurance … it
  3.9: is pete, is time, is … much, j … coche, j … deja, janm, je … donne, je … maintenant, jetez mon
  3.9: jetez … numero, jurid-, just do, la famille, la protection, la svp, la … demain, labor day
  3.9: lachez … cell, lake, le … que, leaving … country, left off, les he, like … see, liste … ceux, los … es
  3.9: m ecrivez, m … inscrite, ma vie, ma … plus, make them, mas ofertas, mas yo, me las, me prometio
  3.9: me these, me … avisando, me … ok, mechanics, mejor … me, messages i, moi pu, moi … ca, moi … courriel
  3.9: molesten mas, moved … oregon, movil de, my customer, my preference, no contactar, no marque, no msj
  3.9: no … asi, no … favor, not agreed, not just, not work, not write, of god, of opt, off whatever, offence
  3.9: on ne, one … did, only … it, order arrived, ordin-, orego-, oregon, over please, over … i, pantalla y
  3.9: pare por, pare … favor, pas … tu, pasado, pedir-, per, perdez, person i, peux m, pitie, plus rien
  3.9: por … bici, por … nunca, pour … j, pregunto si, prometio, proof … opt, pu … svp, que j, quitar mi
  3.9: ras … bol, remai-, respond, retirez |, said … and, said … to, salud, say … to, says … on
  3.9: says … texting, scrap, send … else, sende-, sender, ses textos, shop but, show me, shut off, sigues
  3.9: sin mensajes, sin textos, since … accident, sir |, so … remove, sortir de, souvenance, state
  3.9: stop … now, store … me, suena el, suis jamais, svp annuler, temps … mon, text … i, textearme
  3.9: textez … pu, texting him, texts>law, the mechanics, the trek, the … hold, these i, these please
  3.9: these … and, these … me, these … texts, they … in, this chat, this line, this … i, this … if
  3.9: tire sale, to break, to email, to oregon, to read, to these, to … check, to … like, told … not
  3.9: touches, un petit, un seul, up but, up i, use text, velo c, vez me, vez … me, volvieron, vos sms
  3.9: vous … achete, want out, when is, when … was, which … it, while driving, why am, will show, y … mi
  3.9: yo you, yo … le, you claim, you puse, your … program, | wheel, | … dog, | … habia, | … hable
  3.9: | … somebody, ~_jap, ~agam, ~coc, ~ersi, ~ibi_, ~jap, ~lenm, ~ncen, ~nlos, ~oads, ~rase, ~veu_
  3.8: NUMBER cents, NUMBER time, NUMBER … let, a minor, a … nada, aceptado, ai coche, ai eu, already have
  3.8: already i, and … are, and … buzz, ans j, any of, arrete svp, arretez svp, as no, au moins, aussi … de
  3.8: aux textos, avez … mon, avisen mas, away my, baja gracias, basis … you, be coming, be … back, bell and
  3.8: blast, borrennos, business … you, ca cesse, ca par, ca … moi, ca … une, can drop, carta, cause de
  3.8: cel you, cell de, ciert-, cierto, compraron mi, compraron … numero, conversacion, courriel … la
  3.8: cuenta que, de haberme, de mensajes, de ses, de … droit, de … qui, de … sms, dechi-, dejen … estar
  3.8: dejen … spam, demande … fois, desabonner svp, desactivar, di el, di para, dicen que, did … agree
  3.8: disculpe me, divorce, do … for, do … hit, do … recall, donc |, el spam, el … las, el … pero, en … lado
  3.8: en … pis, encargo, ensui-, ensuite, envien, erase, es … you, eso … los, esto … no, favor … no, fermer
  3.8: fiche, flash-, for … but, for … messages, from texts, gave … cell, get … this, gonfler, hat |
  3.8: i ticked, i went, i … block, idee … les, if there, if … wanted, il … y, in with, in … pocket, inhab-
  3.8: inhabiliten, is … how, is … permission, jaja en, jaja … no, jaja … serio, je trouve, je … arret
  3.8: junto-, juntos, just … the, la palabra, le manden, le monde, le rdv, le tirage, let my, llamen … me
  3.8: lo digo, lose the, m en, m oter, madru-, madrugada, mais arretez, make sure, manda mensajes, me salgo
  3.8: me … mantenimiento, memoria, mensajes … you, mes y, messages svp, mi … joven, mient-, mientras, minor
  3.8: mucho la, mwen pa, my … says, need … keep, need … on, never … in, ni mensajes, no el, no mandes
  3.8: no … autorizado, non j, non mais, not anymore, not contact, not hit, not recall, number off
  3.8: numero … ahi, nurse here, nurse on, on est, on … or, on … you, opener, opted … in, oter de, oui pour
  3.8: pas … peine, pas … permission, pas … suis, please let, please make, please turn, please … these
  3.8: polite, prefere ne, pregunte, produ-, prometieron, promis que, pu … des, quand … ai, que nunca
  3.8: que paren, que quede, que yo, que … cesse, que … mensajes, quel droit, queria mensajes, quit … me
  3.8: quita de, quite de, quiten |, quitenme … eso, quoi la, rayez, recaditos, recibir ni, relan-
  3.8: remove her, remove me, reply … so, restr-, restring, right that, salgo de, se … dije, seguir … textos
  3.8: seulement pas, shop … do, silence |, so it, so … am, spam and, spare … old, stop … merci, stop … up
  3.8: suene, suerte … la, sus … por, svp pu, sweet … i, tan amable, text service, textos … la, textos … no
  3.8: texts is, texts … this, the consent, the delay, the do, the kid, the paper, the … but, the … came
  3.8: the … owner, them off, then stop, this … be, time on, to drive, to reply, to see, todo lo, tranquilo |
  3.8: trash, tres veces, unless you, untic-, untick, up … my, ups, ustedes … que, velo et, verdad … no
  3.8: veux … etre, votre … si, want … receive, when … texted, wi, wish not, with o, y suena, yo … fui
  3.8: yo … me, you … por, | denme, | detener, | fin, | mwen, | rendez, | retrait, | suficiente, | … casque
  3.8: | … part, | … today, ~_lee, ~_ley, ~bra_, ~erts, ~gets, ~imos, ~oix, ~oix_, ~oof_, ~oop_, ~orra, ~pr_
  3.8: ~ptad
  3.7: NUMBER … am, NUMBER … moi, a quiet, a … plan, aburre |, aca, acepte, achete, adver-, after … you
  3.7: ai loue, ai rien, already … stop, already … time, am replying, am … need, and said, and … want, arms
  3.7: arretez … rappels, ask … be, at your, back … my, be great, be taken, bien que, bike to
  3.7: birthday message, blank … purpose, bought the, break up, breaking … with, bueno you, bye les
  3.7: bye … textos, ca la, ca … svp, cada … suena, caen, cajera, can … too, cancel text, cancelame, cast
  3.7: celular por, chez … enlevez, choix, cierto |, comment … me, como que, compe-, compraron, creci-
  3.7: cuando van, cut them, cut … out, de estar, de estos, de ninguna, de promotions, de … enlevez, de … me
  3.7: decli-, decoc-, delete mostrador, depanne, deranger, desap-, desmarque, desvi-, di … como, did … my
  3.7: discontinue these, do … the, donc … nom, dos … y, ecris moi, el … ahora, el … sin, elect, en envoyez
  3.7: en esto, enlever |, envie-, escriba |, est … mere, este … de, estuvo … de, et … velo, favor … escriban
  3.7: feo, fue el, fuera de, get … i, gosser, guys to, hasta … van, have agreed, have already, have … been
  3.7: her phone, hombr-, hombre, hope this, i guess, i really, i report, i … okayed, i … replying, i … stop
  3.7: if that, inner tubes, inscrite a, inviting, is … one, is … take, j … dit, je conteste, je tiens
  3.7: joine-, joined, know it, know … are, l heure, la ley, la poste, le … ne, les avis, les veux, les … una
  3.7: llega otro, lo … ahora, longer wish, loue, ma reponse, mas … esto, me sirve, me texte, me textez
  3.7: me vuelven, me … email, me … out, me … si, me … that, me … y, merci … bien, mes preferences, mesi
  3.7: mi … los, miss the, mon … plus, mon … sur, much … please, my arms, my … needs, never okayed, no lo
  3.7: no … do, no … list, no … mandaran, no … sirve, no … wish, not consent, not reach, not riding, not send
  3.7: not … me, not … us, notifications |, nuest-, nuestra, off … sends, ok please, ok thanks, on … ca
  3.7: one … no, only rented, only … email, over … take, pager, pas … francais, peux etre, phone a, phone … a
  3.7: phone … stop, pierde, please … messages, please … them, poppe-, popped, por … gracias, preferences
  3.7: prefiero que, preguntaron si, preguntaron … queria, produce, promised my, proof of, provi-, pu … texto
  3.7: pushe-, pushed, que … etes, que … n, recevoir des, recordatorios de, recordatorios para, retiren
  3.7: retirer |, reviendrai pas, right … text, s v, s … p, saber … mas, salid-, sans … pour, se … di
  3.7: seasons, separ-, should not, shuts up, so … is, square, stolen … i, stop everything, suspender
  3.7: svp retirer, svp … textos, sweet but, take … cell, take … phone, taking me, tannants, tengo dos
  3.7: text … can, texting … my, texto c, textos en, texts … do, the man, the … job, the … time, them … the
  3.7: these … away, this … do, this … last, thought unsubscribed, tiene NUMBER, to answer, to marketing
  3.7: to … be, to … lawyer, tout ce, triste, unsubscribe |, up friday, v, v p, vais aller, vos … d
  3.7: vous enlevez, want … from, want … texts, want … updates, who authorized, will … in, without a
  3.7: would … great, wrong … of, you paren, you … bueno, you … use, zero, | cancelame, | look, | name
  3.7: | … esposo, | … interessee, | … prefererais, | … sir, | … spamming, | … teh, | … tes, ~_v_, ~_zer
  3.7: ~acta, ~adm, ~adve, ~aji, ~ajit, ~bot_, ~ciau, ~cter, ~ctez, ~ecli, ~ecoc, ~elam, ~enr, ~erb, ~esap
  3.7: ~habe, ~homb, ~ijos, ~ined, ~iree, ~priv, ~quez, ~spet, ~zero
  3.6: NUMBER centavos, a … depuis, account … the, acepte yo, ads, agreed … messages, ahora me, ai repondu
  3.6: ai … vu, aimerais mieux, alertas, alors … les, altog-, altogether, altogether |, am … you, and could
  3.6: and crank, and every, annulez mes, another … of, are … and, are … n, arretez vos, ask to, ask … you
  3.6: at our, attendant, aviez promis, awya, baja, baja you, bebe … de, bell … crank, bici … una
  3.6: bike … take, blasts, bloqueados, bloquear, but please, c … clair, c … rendu, call … remove, can get
  3.6: cancel … please, cancelo … mensajes, cell number, cell … la, centa-, centavos, clearly, clout-
  3.6: compre … bici, confirm i, contactez, contesto … que, continuar, courriel a, cross me, cross … off
  3.6: d idee, dautr-, dautre, day so, de mon, de texto, de … merci, de … sortir, delete taller, deme … baja
  3.6: desabo, desabonnez … svp, desus-, detener, di, donde estan, du … un, efectivo … no, el envio, en todo
  3.6: encore vos, enlevez … ca, envio de, est clair, est rendu, est … effacez, et ca, exactly, explained
  3.6: figurer, find … else, for … please, for … sms, forgi-, frame and, from … texts, ftc, going with
  3.6: got … to, have asked, hers |, hijos, honor it, i drive, i … do, if … would, inbox is, insistan |
  3.6: interdis, is nothing, is now, is … please, j … que, jamais … pour, je prefererais, just … more
  3.6: kindly … this, l … retirez, la caisse, la … asi, lache … patience, las alertas, late be, late … there
  3.6: lawyers, legal, les boys, les message, les sms, liber-, llanta … me, longer … in, los va, m … envoyer
  3.6: make these, makes the, mandar |, mas gracias, mas … que, me … do, me … it, me … mande, me … pero
  3.6: me … texts, medio, mi cel, mi contacto, middle of, mind … me, montrez moi, more texting, my back
  3.6: my leg, my … remove, nada … texto, need something, nerfs, never contact, never text, no for, no hice
  3.6: no … porque, no … texting, none of, not … english, numero aux, numero … vidanges, of … these
  3.6: off … and, ok … text, on … head, or … my, oubli, our number, pacie-, paciencia, paix avec, panics
  3.6: papa est, pas … avoir, passe chercher, phone do, phone … please, please delete, please … i
  3.6: please … number, porfa no, portable de, possible … arreter, pour … desinscrire, preference to
  3.6: prefererais, prefiero … me, pretty … i, pris, propio, que ce, queria … y, quien … no, recal-
  3.6: receive sms, recoive, regale, remove us, remove |, rendu la, repete, request … be, retiree, ringing me
  3.6: said not, says … have, sending the, set me, set … to, shop please, shop … me, si … you, so drop, so is
  3.6: so … end, sorry can, sorry … be, stop with, suerte con, suis … interesse, supprimez mon
  3.6: sur … telephone, switch off, swore, tache, take … of, tanna-, ten minutes, text from, text … about
  3.6: text … any, text … on, textez pas, texting … stop, texto ok, texto … de, textos par
  3.6: thanks … everything, that … out, the ftc, the sign, the trouble, the … sale, there … nothing
  3.6: these … end, think have, to keep, to messages, to … ftc, to … messages, to … phone, to … taken, trun
  3.6: uds, un mot, un … la, un … vos, up so, veux pu, vos … pour, vous … ecrivez, vous … en, vous … me
  3.6: want … number, where … are, where … the, would … for, wrong>angry, y despues, y otra, yo ni, yo para
  3.6: you … already, young lady, your … out, | asked, | baja, | finalement, | revoke, | … caissiere, | … qui
  3.6: | … school, | … veces, ~_ads, ~_di_, ~ayed, ~baro, ~efus, ~etan, ~feri, ~itie, ~iven, ~libe, ~nnan
  3.6: ~oof, ~ubs_, ~upon
  3.5: NUMBER merci, a aucun, a garde, a m, a … con, a … to, a … vie, aepd, agreement, ahora … me
  3.5: ai … souvenir, al … y, allez … quelqu, am getting, am using, and … after, and … get, and … not
  3.5: annuler |, arret svp, at … clinic, aucun … alors, autan-, autant, aux vidanges, avec vos
  3.5: avec … textos, back … please, bc … you, been … since, besoin … m, besoin … vos, bike … keep, blast |
  3.5: blast-, but … not, but … you, ca … ai, caissiere, came in, can … close, can … have, captu-, compu
  3.5: con … texto, conformement, conformement a, conformement … la, consent |, contact list, cuando le
  3.5: cuantas veces, d … retire, dame … de, de aqui, de cancelar, de ella, de nous, de … pa, de … texte
  3.5: des … apres, deseo … recibiendo, desma-, di |, did … ask, disen-, do … reach, donde … mi, donne pour
  3.5: du NUMBER, du … pis, ecrit arret, el mes, en avril, en sus, en … arretez, envoyez … d, eso si, etait a
  3.5: etre … svp, exercise my, exercise … right, facture est, fecha, filte-, firme yo, fois j, follo-
  3.5: for each, for … last, for … pickup, gaste-, gasten, get … sec, getting … after, good … not, guys but
  3.5: has to, having my, hijo y, him off, his phone, hmu, holle-, honestly |, i sure, i … gettin, i … using
  3.5: i … yes, importunez, in … please, inscrite par, interesado en, interested … your, invite, iphone |
  3.5: ir manana, is … list, is … something, is … third, j … refuse, j … this, jamais svp, je tape
  3.5: jours ouvrables, la aepd, la caissiere, la … enlevez, laisserai, law>more, le escriban, le … arretez
  3.5: le … moi, le … texto, les … automatiques, ley, like … text, llamen ni, llege-, llegen, lleguen
  3.5: lo pense, lo unico, look … your, los dije, los … y, loud, loud in, mais pour, mandando textos
  3.5: manden nada, mandes |, mas … texto, me avise, me les, me stop, me … porfa, me … text, mensajes … no
  3.5: mensajes … quiero, mensajitos |, message … to, messages my, messages … svp, mi respuesta, moi avec
  3.5: moi si, mon … n, montrez, motorcycle, muerta, my baby, nearl-, nearly, never coming, ni … mensaje
  3.5: ninguna, no gasten, no … bike, no … mensajes, no … remove, not … anything, not … reminders
  3.5: not … sending, not>list, number pour, number … just, number … one, number … that, numero … para
  3.5: off of, off with, off … phone, on … pas, on … screen, one flat, opting out, oter … la, otez, out again
  3.5: ouvrables, overseas, par … enlevez, para … dejen, paren con, parte, parte … esto, pas souvenir
  3.5: pas texter, pas … arretez, pense … y, please discontinue, please help, plus capable, podian
  3.5: possible de, pour tout, preference, prepa, pu le, pub, que lo, que mon, que … stop, quien … los
  3.5: quiero ser, read them, ready i, reboo-, rebook, recoit … textos, remove … cell, rendu a, repli-
  3.5: resena … no, rien … de, river, s il, say you, schedule, scrub my, scrub … number, send no, send these
  3.5: ser parte, set with, si quieren, si sin, sigan enviando, sigan … avisos, silence please, sleep days
  3.5: so you, soit, souviens … d, squar-, stay … the, steal, still you, stop … these, stop>number
  3.5: stop>these, stuff |, supper, supposedly, suspenda, suspendan los, svp mon, tablet, take him
  3.5: take … number, tape avec, tengo … anos, tenie-, text remove, texte svp, texteen, texties
  3.5: texting please, textos sur, textos … en, textos … magasin, texts … forward, the link, the river
  3.5: the sun, the … cheers, this house, this point, this work, tienen … con, to … and, to … message
  3.5: ton … de, unchecked, up on, vais … chez, velo a, veo bien, veux plus, vos trucs, vous l
  3.5: wasting … time, went … the, when … have, whoever runs, will … your, yo … hice, you por, you … cease
  3.5: you … favor, you … leave, you … message, your form, | conformement, | deactivate, | lay, | suspenda
  3.5: | terminamos, | … avisos, | … doctor, | … ecris, | … exercise, | … flat, | … mail, | … quel
  3.5: | … serait, | … ustedes, | … vois, ~_ote, ~aded, ~ae_, ~aptu, ~cara, ~cif, ~clin, ~ctar, ~deco, ~ebra
  3.5: ~fabo, ~foll, ~iaux, ~itam, ~luya, ~prep, ~ptu, ~ptur, ~pub_, ~rcha, ~reca, ~rett, ~rlos, ~siv, ~soit
  3.5: ~tarm, ~tros, ~ub_, ~zac
  3.4: NUMBER du, NUMBER … qui, a l, a ti, a ustedes, a … nadie, a … pis, a … robot, accue-, accueil
  3.4: alerts |, all … with, already … a, am … nurse, and only, and … do, angry>number, any |, anything to
  3.4: arizo-, arizona, arreter … rappels, arreter … recevoir, arretez les, ask that, at … house, avises
  3.4: avisos de, be grateful, be texted, be … again, bici a, bien francais, bike … for, bike … please
  3.4: bloque si, bought … tube, box is, but no, but … do, buying … bike, by what, c … ecrit, ca … sur, cada
  3.4: caller, cancele mi, celui … ma, certainly, cessez les, chingar, clear, cnil, come … on, comme … vous
  3.4: compre … casco, confusing, contactar, conversation |, cote de, cours … le, crtc si, cuando suena
  3.4: d autres, de ca, de chingar, de plus, de … job, de … lista, dejen … chingar, deme de, dolares por
  3.4: donc retirez, done … texts, effacez … numero, eliminame, ella no, else … text, en france, enlevez donc
  3.4: enlevez … des, enlevez … mon, entie-, es menor, es … los, escribirme |, est fini, est non, esto en
  3.4: estoy … por, estre-, et ce, famille, fin aux, for … and, for … stop, forev-, forever, forget you
  3.4: france, from … please, from … text, full … of, gave the, gdpr, gerant m, good on, great if, hacer-
  3.4: hacerme, has … own, hay necesidad, he … nada, him i, i certainly, i chose, i … remember, i … taken
  3.4: in NAME, in arizona, interesses, ipad, is private, it … ready, it … with, j avais, jamais … texto
  3.4: je laisse, je reponds, je … aux, jours |, juste que, known, l ancien, la misa, le pique, le … mais
  3.4: le … sans, leave … text, les nerfs, like … messages, list … so, lista-, liter-, los mande, los … a
  3.4: los … tambien, los … yo, lose … number, loved the, m avait, ma … dans, mair, make … stop, mandan |
  3.4: me off, me take, me vuelvan, me … any, me … recibir, me … times, merci mais, mere de, messages ne
  3.4: messages please, messages … please, mi nadie, mon … je, my … on, n … plus, nae, need … quit, needs to
  3.4: never shuts, new … same, no riding, no textos, no texts, no … necesidad, no … otra, no … texts, non a
  3.4: not carry, not … out, not … receive, not … them, not … to, nothing |, nouvelles par, nouvelles … texto
  3.4: now … no, numero … sus, och, of these, of … texts, off for, off … do, off … text, offre-, offres
  3.4: ok that, on one, one here, out loud, out … these, outre, over … so, para … mensajes, para … no
  3.4: para … you, pas enlevez, pas … en, passez, permiso |, pero you, phone for, plainte |, please cut
  3.4: please … his, plein mon, plein … casque, polan-, poland, promos to, pu … message, que … ai
  3.4: que … quiero, quien autorizo, quiero salir, quiero … parte, quieto, rayez moi, remove … please
  3.4: replied, reply i, repondre, resign, resolution, sais … qui, sans … accord, second |, shave-, shaved
  3.4: shuts, si no, si … velo, signe … ca, sin sus, spamming me, specials, specials |, still … my
  3.4: still … these, surveys, telefono de, text anymore, text reminders, text … else, textos por, textos you
  3.4: texts from, that … it, the appointment, the late, the promo, the record, the screen, the … reply
  3.4: then … do, these … stop, this as, this messages, this … again, till … no, to change, to … text
  3.4: to … texting, told the, un candado, unchecked that, unchecked … box, unico, up … this, usa, velo je
  3.4: very good, vos rabais, voulez mais, vous prie, week so, when … am, where i, will see, with no
  3.4: would … grateful, y … los, y … quiero, yes … texts, yo … no, you con, you mind, you … again
  3.4: you … last, you … manden, your … now, | already, | block, | cancele, | chemo, | en, | era, | och
  3.4: | switch, | … dicen, | … paren, | … quieto, | … reponse, | … salgo, | … svp, | … tiens, ~_gdp, ~_pid
  3.4: ~_ses, ~_tet, ~aren, ~aura, ~ayez, ~barq, ~cta, ~decl, ~dpr, ~dpr_, ~ecie, ~ecl, ~ecue, ~edir, ~erlo
  3.4: ~esus, ~gdp, ~gdpr, ~hono, ~ntl, ~orev, ~page, ~pos_, ~rras, ~tenl, ~tf_, ~trez, ~unto
  3.3: NUMBER apres, NUMBER … j, NUMBER … se, a change, a list, a rest, a saber, a … cosa, a … enlevez, a … y
  3.3: af, all and, all please, all … number, am having, amor … de, amour du, and … texting, anything … this
  3.3: apunto sin, arret, arrete … me, arrive quand, as well, as … now, avoca-, away from, be … this, beepi-
  3.3: beeping, bike shop, bisicleta, cada mensaje, cader-, cadera, cambie … opinion, cancel … texts, case
  3.3: certainly did, certainly … not, chef, clientes, compadre |, consent you, conversation
  3.3: correo electronico, cortala … los, cuando necesite, cut … off, d la, d … textos, de este, de esto
  3.3: de numeros, de quel, de … pub, de … text, decirme, deja … d, deja … stop, delete … cell, derangez moi
  3.3: dernier svp, desactivar los, discontinue, do … contact, does … work, ecrire |, effacez moi
  3.3: effacez mon, effacez … de, elle veut, empez-, en plus, en … momento, en … pas, end, engineer, enviando
  3.3: esa … que, esos mensajes, est … trop, esto you, etre retiree, every text, every time, explique
  3.3: explique a, explique … NAME, fabor, fabor de, fermez mon, firme … para, for anything, futur, futur |
  3.3: gentil mais, get … a, hagan de, hagan … cuenta, half of, hello stop, hitti-, i clicked, i left
  3.3: i … having, ici, ici … a, il vous, in spring, in your, in … texts, inbox |, inner tube, inscribieron
  3.3: inscribieron sin, it close, it hurts, it … every, j … sortir, je … jamais, jst, know when, la cadera
  3.3: la muchacha, la vie, lachez … telephone, ladilla con, lavar, law>these, list>me, llene-, llenen
  3.3: los … gracias, lunes y, m envoie, m … de, mais … moi, makes you, mandando … you, manden recordatorios
  3.3: manden … mas, mauvais … de, me any, me escriba, me inscribieron, me quite, me will, me … mas
  3.3: me … please, mensajes … este, mensajitos, meses, messages stp, metanse, meter, mettez … aux, mi abuela
  3.3: mi … se, mis datos, mis … no, moi … rappels, must have, my … no, ne … ai, need you, ni, nights, no fui
  3.3: no opt, no … enviando, no … or, no … problema, nobody here, non … gars, not … an, not … be
  3.3: not … understand, notre … n, number>remove, numero … merci, of … remove, off switch, off this
  3.3: off … texts, ofrezcan, ojala, ok to, on arrete, oter, otez … numero, otro mas, otro yo, otro … asi
  3.3: oui … le, over … remove, pa esto, pas c, pas … pub, perdez mon, perdez … numero, pero … you, peut m
  3.3: phone out, phones, plait |, please cease, please honor, plus … messages, pompe … NUMBER, por donde
  3.3: pour faire, pour hier, pour savoir, pour une, pour … dire, prendre note, prie, prie de, print
  3.3: promociones … de, promotions, pu … textos, puede quitar, qu … me, que firme, que haya, que … sin
  3.3: quit texting, quit … that, quiteme |, quitter, reason to, recados, receive any, recibir esto
  3.3: recojo el, relances, remove please, request to, retrait svp, said … stop, sans me, saska-, says reply
  3.3: serait … pas, sert a, si … por, sin decirme, so kindly, solli-, sortez … de, sortir |, still getting
  3.3: stop writing, strike this, sue |, supposed, supposed to, sur une, tabar-, take us, te dijo
  3.3: terminen you, terminen … con, text svp, textos non, texts … all, texts … not, thank … for, thanks but
  3.3: thanks … fixing, the … do, the … had, the … lady, the … lot, these … up, this contact, this … an
  3.3: this … his, tiens, time to, to me, to … or, todos los, told … it, trabajo … me, tranquille … tes
  3.3: trying … get, un … enlevez, un … message, una vez, unsub me, ustedes son, velo … a, vendeurs
  3.3: vos affaires, vos … ne, vous avais, vous avec, vous … arreter, vous … d, vuelvan … mandar, want … this
  3.3: we sold, week please, whitc-, will … out, wipe, wish … be, with … mom, without … me, word … stop
  3.3: yo no, yo nomas, yo quit, yo … la, yo … lo, you asking, you borrame, you unsub, you … al, you … quiere
  3.3: yours-, yourselves, | congratulations, | eliminar, | for, | unfollow, | zip, | … bueno, | … gerant
  3.3: | … husband, | … inscribieron, | … manager, | … proof, ~_fic, ~_ni_, ~_oja, ~_pub, ~_set, ~_tec, ~alto
  3.3: ~avoc, ~busi, ~cada, ~cogi, ~cosa, ~cutt, ~dde, ~dien, ~dum, ~epti, ~esea, ~itan, ~lert, ~llic, ~nsh
  3.3: ~oine, ~ojal, ~otez, ~rsat, ~sati, ~soll, ~tame, ~tits, ~uall, ~ulen, ~xtee
  3.2: NAME again, a brise, a inscrit, a person, a sec, a textear, a textearme, a … envois, a … jefe
  3.2: about … tune, acaba, achaler, aguanto, ahora, ahora … de, ai paye, ai … a, aines, all of, all … them
  3.2: allow-, already replied, am driving, and for, annuler … textos, apres … service, are at, are not
  3.2: arrete … messages, askin, asking is, au complet, au … plus, aucun … svp, away please, bajam-, been off
  3.2: bien vouloir, bloque … numero, bloques mais, bon de, borrame, borrarme, borre … numero, bow out
  3.2: bow … of, but do, but … texts, but … the, by thurs, ca moi, ca svp, cahie-, cahier, can the
  3.2: cancel … messages, capables, ce contact, ce … de, cease |, cel |, cel … no, celular es, cessez
  3.2: changing, check-, chum |, clear-, completement |, con … delete, con … ofertas, consentement vous
  3.2: cuando … di, cuart-, cuz … your, de bien, de sms, de son, de textos, de … vouloir, deals, deje de
  3.2: dejenme fuera, dejenme … de, delete … phone, depuis … ans, despe-, digo, disappear, do … send, donc j
  3.2: donne … number, dos numeros, each buzz, ecrive, effacez … infos, el fabor, en ningun, en … eu, encei-
  3.2: enceinte, entonces … me, enviar mas, envie … vous, escribirme, esposo you, est … en, est … qu
  3.2: estar … esto, esten … con, esto, et svp, etait … pas, every, every … please, faire … de, faire … mon
  3.2: faites moi, for fixing, for … delivery, for … take, for … to, for … warranty, from texting
  3.2: from … shop, goes off, gracias … el, great … on, groupe |, guys are, had no, hasta … vista, hay … que
  3.2: heart-, husband … in, i gave, i … and, i … bought, il … plait, in … robot, in … you, interesse |
  3.2: is me, is … emergency, j … paye, je quitte, je roule, je … etre, je … votre, know … it, la bicicleta
  3.2: la dedans, la vista, la … va, las … de, lay off, le demander, le dimanche, le … demain, like out, line
  3.2: lista por, lista … favor, lista … y, lo tienen, lo … a, los digo, maine, mais n, make … go, mandaran
  3.2: mandenle, maquinita, marke-, me already, me ever, me like, me one, me recuerden, me regreso
  3.2: me texteen, me … lol, me … par, me … recordatorios, mecanico … que, mes … stp, mi … a, mobile number
  3.2: moi … ai, moi … de, mon numero, mon … sans, mon … stp, months ago, more … it, muchacha que, muert-
  3.2: muy buen, my opt, my riding, my right, my telephone, my … or, my … wrong, n my, n y, n … envoyez
  3.2: no con, no enviar, no mandar, no sigan, no … estos, no … permiso, no … text, not … remove, now that
  3.2: number at, obligation, of … i, off sms, off … list, old … no, on for, on these, on … end, on … ride
  3.2: one … do, opini-, opinions, opted, otez moi, otro los, otro … you, ou … ai, out … texting, owner-
  3.2: owners, paid cash, par … seulement, pas m, pas … courant, pasad-, passed … march, pedi que, perdieron
  3.2: phone here, phone … full, phone … up, pis … textos, plait, please she, please take, please thank
  3.2: please you, possible d, possible to, possible … ne, pour … c, premiere, prepaid phone, pretty sure
  3.2: program, prometio que, promised, pull my, purpose |, quand j, que … ex, que … soit, quelqu … d
  3.2: quit the, quitame, quiten … numero, quitenme jaja, ready … is, receive texts, refus-, removed me
  3.2: remplir, report … as, resena you, resig-, reveiller, reverse, revoila, rgpd, ride … take, riding days
  3.2: riding … are, rien accepte, right one, robinson y, scares, se … cuando, se … digo, sease, secur-
  3.2: shut … the, spam please, stick, still good, stop … j, takem-, takeme, takeme off, text box, text porfa
  3.2: text … at, texter |, texting the, texto … j, textos … enlevez, textos … le, texts eh, texts>more
  3.2: texts>not, the right, the … eh, the … love, the … texts, this … going, this … thing, though, ti que
  3.2: to report, to … country, to … so, todavia me, too stop, tracf-, tracfone, trails, tranquille avec
  3.2: truc, two … for, ultimo … me, un ano, un d, un precio, un … mas, una moto, une pompe, up … more
  3.2: ustedes … no, utile, utiliser … numero, veces … que, vendu le, venez, veux … de, vista, voila
  3.2: vous effacez, vous … bloques, vuelvan, vuelvan a, wakin-, waking, want them, wasti-, wasting
  3.2: wasting your, week … you, wesh, where … get, with texts, within NUMBER, work … please, would … out
  3.2: wrote, yo … pregunte, you always, you … alto, your manager, | anular, | bless, | chamo, | compraron
  3.2: | excuse, | g, | git, | ojala, | prepaid, | wesh, | … bothering, | … mejor, ~_aca, ~_dum, ~_ej, ~_suy
  3.2: ~ajam, ~arar, ~aven, ~dece, ~defi, ~esar, ~etem, ~gal_, ~ieme, ~lank, ~luti, ~mark, ~mit_, ~nces
  3.2: ~pias, ~pini, ~pub, ~pus_, ~rote, ~rram, ~scon, ~sea_, ~shee, ~stia, ~suy, ~uth, ~voi_, ~welc, ~wrot
  3.1: NAME … out, NUMBER la, NUMBER … but, NUMBER … can, a dit, a lawyer, a ningun, a nurse, a postcard
  3.1: account and, added … without, ai … accepte, air en, air … NUMBER, al … you, all … ask, aller-, allowed
  3.1: am going, am switching, anula-, anular, anyone … this, are … NUMBER, arretez avec, as junk, attei-
  3.1: atteinte, automatique, avocat, be |, bebe recien, bebe … nacido, bici era, bicicleta you, bien … la
  3.1: bien … mensajes, bike … a, borreme |, borrenme, borrenme de, busque, but could, by … right, c … trop
  3.1: cada … por, caisse, can … opt, can … please, care about, ce cellulaire, celular … el, chsld, comer-
  3.1: comment vous, comprar … no, comprenez, comprenez pas, con … derecho, con … respeto, consent … be
  3.1: consenti, conso-, could use, customer … not, d su, dadme, dadme de, dadme … baja, dado, dans … NUMBER
  3.1: de ne, de taller, de texter, de … cote, de … femme, de … gracias, de … plus, de … texto, demac-
  3.1: desde cuando, desinscription, desor-, desormais, did not, did … sign, discontinued, done … your
  3.1: du matin, e, e don, each text, ecris plus, ecrivez … jamais, el papelito, encar-, envie de, envoyez pu
  3.1: escriban mas, escribiendome, escribiendome |, est … chsld, est … possible, eu … velo, exclu-
  3.1: excuse me, finit-, finito, for … since, forever |, forget about, gang de, garantia no, gave no
  3.1: get rid, git, got … bike, hace … mes, he dado, he used, here … am, hip, hombre |, houst-, houston
  3.1: how it, how … have, husband passed, i already, i please, i … keep, i … switching, i … what, if these
  3.1: in ohio, internet, is perfect, it … stop, j … rien, je … de, je … une, know you, la pu, la semaine
  3.1: la … robinson, last … you, law>list, le … mal, les rappels, list thank, list |, lista robinson
  3.1: llamadas ni, lo … si, lol arretez, longer … to, los sms, loud … the, ma … privee, maintenant … moi
  3.1: mandando cosas, mandar a, manden … aqui, manden … jaja, marchait, mas |, me caen, me hagan, me lleguen
  3.1: me pongan, me … las, me … more, memor-, mensajes y, mensajes … por, merci plus, mes donnees, mes infos
  3.1: messaging |, mi … me, mind about, mineur, moi les, more sms, mouri-, mourir, movil, muchas … por
  3.1: my uncle, n a, nacid-, nacido, ne … ecrivez, never sign, no escriban, no manden, no puede
  3.1: no … escriban, no … pedi, no … spam, not and, not … consent, not … told, not … up, nothing more
  3.1: number a, number to, numero sans, numero … yo, off there, off … good, ohio, old … the, olvidense
  3.1: olvidense de, on dit, otros, over there, parce que, parve-, parvenir, pas etre, pas textez, pas … sms
  3.1: pas … texto, pedirlo, perdu … job, personne ici, petits, peux … avoir, phone … gets, phone … of
  3.1: phone-, pido … me, please no, please stop, please … delete, plesa-, plesae, plus pour, point, por un
  3.1: por … servicio, postcard, pour pu, pour toute, prefererais que, prepaid, pris mon, priva-
  3.1: proprietaire de, pulle-, pulled, put … phone, que derecho, que mandan, que momento, que … acepte
  3.1: que … no, que … retiren, que … tengo, que … textearan, quitame … la, quitte … liste, quoi vous
  3.1: quoi … mot, raffle … not, recien nacido, recon-, refil-, refus, relationship, removed … your, reply to
  3.1: replying to, respe-, responder, right … you, robinson, rodadas, s … vous, sacrez … patience
  3.1: said … was, schools, scrib-, scribe, send proof, send>want, sent from, service … not, seul texto
  3.1: shred, signed … but, sms you, so here, solo … por, son bike, sonne, stop et, stop les, stop these
  3.1: stop … messages, stop … vous, style, supplie, sur … numero, sus fotos, sus … gracias, svp pas, take me
  3.1: tardes … la, tel |, tengo NUMBER, tengo … bici, text it, textearan, textearan |, texter le
  3.1: texto … suis, textos de, textos je, texts my, texts>want, that no, the law, the ones, the same
  3.1: the … card, the … updates, these can, these now, these>send, thinks it, this phone, to work, to … stop
  3.1: to … texted, todo respeto, toute-, treated, trick, ultima … que, un favor, un … arretez, un … aux
  3.1: un … sin, un … suyo, une crevaison, unsub … please, up do, up … do, va … pagar, vais plus, vais … la
  3.1: veces, velo pas, velo plus, vie privee, vos … le, vous comprenez, vous le, vous plait, vous … deja
  3.1: vous … retirer, vuelven a, way you, way … stop, we only, what right, will … at, with … reminders
  3.1: witne-, witness, worn out, y ella, y … mandan, yo … aceptado, yo … con, you all, you could, you might
  3.1: you … scratch, your computer, your … get, zero … please, | appreciate, | cancel, | desactive, | ex
  3.1: | must, | nomas, | olviden, | olvidense, | plesae, | shred, | … answer, | … asked, | … bajo, | … garde
  3.1: | … hope, | … molestar, | … pero, | … ve, | … vente, ~_ast, ~_baj, ~_def, ~_e_, ~_epa, ~dirl, ~disa
  3.1: ~eses, ~gans, ~icip, ~inie, ~lake, ~lied, ~ncar, ~nsen, ~ovil, ~raw_, ~sele, ~tec, ~vece
  3.0: NAME j, NAME … ai, NAME … are, a day, a flat, a mandar, a … not, a … sur, a … your, abonne … rien
  3.0: accepte |, accepter, acepte textos, ahora solo, ahorr-, ai … au, ai … je, aie, aimer-, air NUMBER
  3.0: all texts, and the, and … ding, and … have, and … them, any … texts, arreter svp, arretez … m, atrop-
  3.0: avais, avant … je, avez un, away … my, baja si, bajame de, bajenme, bici … mi, bike lol, bike … stop
  3.0: bloqueo |, bloques, bolet-, boletin, born, bro stop, bueno … de, button … i, ca merci, cambie la
  3.0: can … us, cancelo los, cell off, celular … sus, cesse-, chaque texto, con los, con una, con … abogado
  3.0: confunde |, consent, consented, consentement |, contr-, corten, cuantas … tengo, cut … the, d baja
  3.0: d … est, datos |, day … me, de pu, de sa, de … alors, de … bicis, de … desabonnez, de … recevoir
  3.0: de … recordatorios, decline, delete this, delgado, den de, den … baja, dernier … que, desapuntan
  3.0: desha-, desolee, despues … eso, did … you, digan-, dit … au, do me, does … count, drop … from
  3.0: each time, eat it, en envoyer, en supplie, en … plus, enlevez l, enlevez moi, enough with, envoi
  3.0: envoyer ca, epais, ese … yo, eso no, est … enlevez, est … svp, estarme, et, ever … this, every day
  3.0: every … of, expressly, favor … de, figure out, figure … how, fin … textos, flag, flooded, for one
  3.0: for … on, from bell, from list, further |, get … in, getin-, geting, go … with, good with, good … i
  3.0: grace, haber, haber aceptado, habia, harassing, have … say, have … text, hicie-, hicieron, honor
  3.0: hopin-, hoping, how did, i wrote, i … buy, i … report, if … could, is an, is … but, is … your, it your
  3.0: it … monday, it … that, j … loue, job sur, juste m, juste … enlever, keep … bike, kettle, kid … the
  3.0: knowl-, knowledge, la cnil, last one, last … do, les di, lick, list in, listado, llamaran, lleguen |
  3.0: loco |, m ecris, m effacer, m … c, mais … mon, make the, manage, manden … avisos, mas mensaje
  3.0: me contactez, me dejan, me llegue, me quiero, me … abonne, me … these, me … without, me>remove
  3.0: mejor el, mensajes que, message no, message … i, mettez la, mi … jaja, mom says, mon … mais
  3.0: mon … monsieur, mon … on, more texts, moyen … pu, much … stop, my consent, my … passed, nada aqui
  3.0: nada … mensajes, nada … ustedes, name … i, ne … m, ne … me, ne … texter, need from, need not
  3.0: ni … autre, night-, no firme, no las, no lleguen, no reason, no … dinero, no … ser, no … vuelvan
  3.0: not accept, not buy, not buying, not mean, not texting, not this, not … going, not … here
  3.0: not … texted, nouvelles de, number or, number>want, of … it, off … morning, off … you, ok for, okd
  3.0: omit, on … telephone, one and, ou j, para … por, paradis, pas retirez, pas … vos, peche, person … not
  3.0: peu importe, peut … ca, phone … and, pido que, please erase, please … it, plenty of, plus s
  3.0: plus … envoyer, postc-, pour vrai, pourr-, prefer no, prohi-, pu … recevoir, pubs |, qu, que existo
  3.0: que no, que siguen, que … sepa, quiten mi, receive this, relat-, remove … number, remove>texts
  3.0: remover, repair not, repair … for, repondu, retrait |, robot, roster, sea, send them, send … these
  3.0: sending … these, ser … de, shop by, show, show … the, sign … off, signing, siguen |, singe-, so … send
  3.0: stood, stop before, stop for, stop … please, study-, studying, subscribed to, suena … que, suis ben
  3.0: sur google, sure did, sure the, sure … not, surge-, sus ofertas, svp … les, swamp-, swamped, switching
  3.0: tabarnouche, taking … off, telephone … est, tengo dinero, tes … arrete, text messages, text person
  3.0: text us, text … get, text … will, texter pour, texter … svp, texto por, texto … favor, textos … ca
  3.0: texts out, texts were, than … mother, the off, the … my, the … order, this list, this spam, this still
  3.0: this … texting, tienen … que, time so, time … please, to send, to … do, to … me, todas |, todo pero
  3.0: train |, trouble and, trying to, tune … reminders, un … une, una llanta, unhap-, unhappy, unhappy with
  3.0: up reminders, up … can, use … me, using my, utilise, veces tengo, veint-, veinte, velo enlevez
  3.0: verifiez votre, veu pu, veux … un, virez, vos avis, vos pubs, vous … supplie, want none
  3.0: want something, want>remove, were through, when he, will report, with … my, woke the, would … if
  3.0: yes … will, yo sepa, you leave, you no, you parele, you understand, you … lleguen, you … no, you>stop
  3.0: your ads, your text, | dejen, | hagan, | lift, | notre, | package, | prefer, | tabarnouche, | … auto
  3.0: | … contesto, | … door, | … envoie, | … eres, | … literally, | … mismo, | … mother, | … pedi
  3.0: | … trouve, ~_bif, ~_ds, ~_et_, ~_exi, ~_qu_, ~anlo, ~bif, ~biff, ~borr, ~clai, ~excl, ~gnin, ~gou
  3.0: ~jit, ~natu, ~ntem, ~olee, ~olut, ~oris, ~osas, ~oust, ~rarm, ~rdin, ~rket, ~rrem, ~rsel, ~rtir, ~saji
  3.0: ~tir_, ~upa, ~voil, ~xcl, ~xclu
  2.93: (tables say opt_out)
  2.9: 2 … que, NUMBER … je, NUMBER … take, a bill, a normal, a … des, a … mensaje, a … pour, abroa-, abroad
  2.9: accountant, achete … chambre, affaires, ahora en, ai … j, ai … signe, aimerais … que, allez arreter
  2.9: alors … moi, already so, am … remove, and stop, and … time, angry>remove, ano, appele, apunto |, as of
  2.9: asi … borrenme, asked … to, au crtc, authority, autorizacion |, avec … promos, back remove, basur-
  2.9: basura, beau pour, besoin … ca, besoin … textos, best to, bike for, both … trouble, bought … bike
  2.9: brakes are, brilliant, busin-, c … surement, ca … faire, cada que, call … he, cancelenme, caram-
  2.9: casque … vos, ce telephone, chamaco, clair-, clairement, collant, comment arreter, commi-, computer to
  2.9: conse-, consentement, consentimiento, contacto |, cool it, creen, dado … de, de … promociones
  2.9: de … rappels, decis-, decision, declined, dejen de, dejen … mandar, delete … you, demar-, desir-
  2.9: desist |, di permiso, dicen, dije … no, dnd, donde … sacaron, donne, du … enlevez, effacez mes
  2.9: el mensajito, el … me, en deuil, en no, en velo, en veut, enough … the, envoyez … pu, escribas mas
  2.9: eso … no, est surement, este cel, este medio, este sea, estoy hasta, etais en, etre texte, ever again
  2.9: existo, fait pas, favor … el, feb, fermez les, figure, fois … toutes, folks, follow, for this, fui una
  2.9: go back, good no, good … stop, got … so, guy who, harassing me, hay que, here … please, here … the
  2.9: hors de, hors … votre, how … stop, i told, i … riding, indica, infla-, interesse … de
  2.9: interesse … recevoir, interessent pas, is possible, is … still, is … you, it no, it … end, j … envoyez
  2.9: jache-, jachete, jaja gracias, je demenage, je n, je souhaite, keep … in, la basura, la j, la rodilla
  2.9: la … merci, la … y, late reply, law>me, le recu, le … pour, le … vos, lic, lire, list>these, liste je
  2.9: llegan estos, lo pedi, luego me, m enlever, ma … a, magasin de, mail me, mais … j, mande mensajes
  2.9: marketing, mas a, mas nada, me preguntaron, me … anymore, me … be, me … otra, me … when, me>not
  2.9: meant to, mensajes en, mensajes saludos, messages you, mi celular, mi … asi, mi … saquenme, mind not
  2.9: mind … texting, mis … anos, mis … number, mistake please, moi … vos, molestando, more thank, msjs, mwa
  2.9: my email, my written, my … request, my … there, ne … envoyez, need … unsubscribe, no on, no queria
  2.9: no spam, no … haber, nom svp, non … desabonnez, not signing, not … getting, not … list, numero stp
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
  2.9: these and, these little, think … have, thread, throw away, to any, to receive, to … daughter
  2.9: todo … dia, tous les, transplant, turn off, uds |, unlis-, unsubscribe please, up my, up without
  2.9: up … asking, us both, us off, vos promos, vos … arretez, votre … a, vous … ai, wake me
  2.9: want … messages, want>stop, was fun, was … to, where the, with your, without … is, would appreciate
  2.9: writing to, writt-, written … you, y con, years ago, yo … se, you delete, your system, your … anymore
  2.9: your … at, your … wake, | estamos, | halt, | pago, | remover, | since, | somos, | stopall, | suspendez
  2.9: | tachame, | … annoying, | … fuera, | … kid, | … our, | … personal, ~_joi, ~acam, ~baja, ~basu, ~blet
  2.9: ~dfu, ~dful, ~ecad, ~eez, ~elco, ~entl, ~evit, ~exi, ~folk, ~hin_, ~icit, ~insi, ~keti, ~lege, ~lire
  2.9: ~memo, ~mor_, ~msjs, ~nuti, ~odd, ~oiga, ~olks, ~ommi, ~ondr, ~opa, ~opy_, ~pedi, ~pels, ~pidi, ~plie
  2.9: ~req, ~sire, ~sjs, ~sjs_, ~tuff, ~uenm, ~utio
  2.8: 2 years, NUMBER arretez, a jamais, a … how, a … retirez, a … you, after |, agarraron, ai … envie
  2.8: all hours, alors, already said, am unsubscribing, an dernier, and did, and quit, and … the, apunte a
  2.8: are over, are … our, arret la, arret … semaine, arrete les, arretes, arretez … spam, arretez … textos
  2.8: asi … you, at first, at … and, at … counter, at … hours, autre … moi, avez … a, avoir la
  2.8: away … remove, back … do, baja porfa, batar-, batard, be one, because … never, besoin des
  2.8: besoin … recevoir, bicis en, bien el, blasts |, block … if, blonde … que, bonne continuation, borreme
  2.8: borrenme |, bro |, bug, but take, but … would, c bon, call … was, campaigns, campaigns |, can let
  2.8: can … afford, cancelen esto, cell … ca, cents, cero … de, cessez … m, charity, close … the, como … que
  2.8: complaint, comprenez … dans, consent … this, consentement … vous, contactez moi, continuation, contra
  2.8: contre les, contre … textos, cuando … algo, cuelg-, day i, days … over, de bicis, de cette
  2.8: de escribirme, de mandar, de … cessez, de … conmigo, de … dice, de … enlever, de … nom, de … sistema
  2.8: deben, delete … from, demande |, demandez, dementia, des sms, desabonne moi, desactiva
  2.8: desinscrire svp, did i, done … no, donnees, donner mon, drive for, droit, du harcelement, eliminan
  2.8: emergencies only, en efectivo, en persona, en … ni, end … reminders, enlever, enlever de, enlever moi
  2.8: enlever … la, es … borrenme, est du, et … plus, eu mon, every … you, expli-, faut … ca, favor you
  2.8: fijese … you, file for, fins mais, fishb-, fix your, for everything, forward, from … next, fuera mi
  2.8: fuera … numero, geran-, gerant, go … my, go … on, got … now, gracias … no, gracias … suscribirse
  2.8: graduated, grounded, guys … the, hard … on, has dementia, hate texts, have … memory, have … told
  2.8: hay senal, her … please, i graduated, i hope, i … driving, i … give, i … make, i … prefer
  2.8: i … unsubscribing, if do, if … did, if … not, if … was, illim-, illimite, in please, inscrito
  2.8: instructed, it got, it if, it … i, it … time, j … NUMBER, keep your, kiten-, kon, l … dernier, la fcc
  2.8: la … gracias, le cell, left hand, les pedi, les … arretez, lettres, like … to, liste merci, lo … los
  2.8: lo … mejor, lo … para, lol … it, lol … wants, longer … my, los datos, los necesito, los … please
  2.8: ma grand, magie, mais retirez, manden cosas, manden … ni, marked, may stop, may … my, me for, me from
  2.8: me here, me volvieron, me without, me … ofertas, me … off, me … vos, mejor quitenme, mejor y
  2.8: memory of, mensajes … la, mensajitos … que, message … have, messages de, messaging my, mi terapeuta
  2.8: mi you, mismo |, moi maintenant, moi out, moi pus, moleste mas, moment, mon coloc, montrez … ou
  2.8: my … days, name … your, ne vous, need reminders, ni recibir, ningun otro, no quitenme, no to, no uso
  2.8: no … avisen, no … of, no … reminders, not afford, not please, not to, not … these, number out
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
  2.8: signale, siguiente, since the, sms gracias, so kill, so … should, sold … bike, sortez moi, spam stop
  2.8: spare me, speaks, stop … je, stop … message, stop … to, stopping |, subscriber, suena … cel, super je
  2.8: sur moi, sur … casques, suscribirse, suspender los, tell the, terap-, terapeuta, terme … ces
  2.8: texted about, texter … monde, texting … please, texto … moi, texts … me, texts … you, that … i
  2.8: the carbon, the country, the hat, the shop, the … as, the … boy, the … thing, these … i, these>remove
  2.8: this at, this … more, to accept, to … other, to … up, told your, told … you, toutes, trabajo de
  2.8: tranquille svp, unfollow, up take, us … that, velo … les, veut … recevoir, vez … lo, votre … et
  2.8: vous aviez, vous pouviez, vous signale, vous … enlevez, vous … pris, want … i, want … more
  2.8: want … unsubscribe, want>not, want>you, was good, was … clear, was … last, waxed, we will, what i
  2.8: what your, when i, wish to, wrap … the, y dejo, y no, y … otra, y … solo, yo … di, yo … you
  2.8: you please, you … escriban, you … insistan, you … pueden, | batard, | bought, | cierren, | set
  2.8: | … all, | … annuler, | … makes, | … ultima, ~_adv, ~_bor, ~_emp, ~_enr, ~_ens, ~_nul, ~acte, ~adv
  2.8: ~bste, ~ctl, ~ctly, ~dete, ~dict, ~egal, ~eis_, ~elva, ~gana, ~ibie, ~ilit, ~inga, ~inge, ~irer, ~lait
  2.8: ~lenc, ~nemo, ~obot, ~okay, ~onse, ~opte, ~pare, ~pide, ~ptou, ~requ, ~rfab, ~rmat, ~roit, ~ropa, ~rtu
  2.8: ~runs, ~saca, ~stuf, ~suya, ~tad, ~tenm, ~tisi, ~tuf, ~uya_, ~vorc, ~xpli, ~zer
  2.7: NAME take, NAME you, NAME … je, NUMBER in, NUMBER pero, a este, a spoke, a store, a … lol, a … mejor
  2.7: a … star, abonnement, accident please, accor-, accord, account … no, achaler |, adelante no, ai dit
  2.7: ait, al que, all … to, already take, am … and, am … coming, and how, and yours, ando … bici, anuncios
  2.7: any way, anyway so, appreciate it, apres |, arretez merci, arrett, as in, as to, at dinner, at … now
  2.7: autorizacion, avis |, avisos delete, bajo de, believe i, believe … ever, besoin merci, bike he
  2.7: blocking, bon je, bon … ai, borre mi, business, buy anything, by me, cabin, call … stop, cancel … and
  2.7: casilla |, cel pa, cell … off, cesser les, cesser |, chaque jour, compre un, con … autorizacion
  2.7: con … mensajes, con … promociones, confirmez, conmigo no, could call, could … stop, cree que, crtc
  2.7: d … lista, dado a, de su, de tu, de vos, de … se, de … shop, de … todo, debarrasser, delete … number
  2.7: demande … moi, dementia and, des … c, did … and, dije, dios … lo, do … work, does that, donc … moi
  2.7: earth, ecrivez … plus, el … y, en prendre, encargo que, end … alerts, enleve moi, enlever … numero
  2.7: enoja, enviar, envoi |, envois, es falso, esa casilla, esa … de, est … telephone, excluyanme de, exist
  2.7: facture j, fait … fois, felices |, fermez … compte, finalement pas, finish … messages, fixing the
  2.7: for … no, fregando, from … me, funda-, gave … to, gustaria, harassment stop, have said, have two
  2.7: he … quit, how … can, how … opt, i be, i joined, i no, i specifically, i … none, i … sooner, ici vous
  2.7: if … text, impression, in … all, in … i, is … off, is … when, it unsubscribe, jamais signe
  2.7: jamais … ca, je te, just fyi, kindly stop, la … quedo, lado, lake |, last … too, laughed at, lawyer |
  2.7: lay, le laisser, le wifi, leave … number, let … check, like he, limits, list>law, lo llevo, lo … dado
  2.7: lol … take, los envios, lovel-, lovely, luv, m … ca, m … fait, m … inscrit, ma … par
  2.7: mandarme mensajes, many … me, mas no, me and, me check, me desabonne, me gustaria, me please, me puso
  2.7: me thank, me … cents, me … else, me … escribiendo, me … nunca, me … plus, me … sacar, me … solo
  2.7: me>number, medio |, men, mensaje … ustedes, merci … arreter, message i, messages thanks
  2.7: mettez … numero, mi number, mi … en, minimalist, moi qui, momento, mon … sert, much … i, muchacho de
  2.7: muted you, my derailleur, my … take, n … autorise, nada de, nada … textos, ne pas, necesite
  2.7: necesito … me, no aguanto, no consent, no les, no … apunte, no … manden, no … moleste, no … quienes
  2.7: no … recuerden, no … sending, not message, not … what, not>more, notifiquen, noved-, now remove
  2.7: now … these, number>angry, nunca … mi, of my, of … not, off … work, only gave, or NUMBER, ote … de
  2.7: otez mon, oui … des, out pour, over a, pantalla, papelito, pas … forfait, passage, pate, permanently |
  2.7: phone this, pick … at, pido, pis … moi, plus envie, plus |, pouvez … les, prefiero … recibir, prepa-
  2.7: pu d, pueblo, pues no, que je, que … llamen, que … moi, queja en, queria, quiero … este, quit … my
  2.7: ramad-, ramadan, recall, recois trop, recois … des, record, records |, register, regrese, relea-
  2.7: reminders, reminders for, remove>me, removed … was, repartidor, reponds arret, rider, roami-, roaming
  2.7: robaron … bici, roste-, rueda no, sacar-, saturday works, savoir quand, savoir … vous, scree-
  2.7: se enoja, senora … la, senorita |, servian, share-, shared, shop texting, si les, si soy, si … esto
  2.7: si … puede, sigan … mensajes, so nothing, so … take, so … these, soldes |, son … svp, still … me
  2.7: stop … my, stop>angry, stopall |, strike my, sur … ligne, surgery, texas, text … do, text … is
  2.7: texting for, texto pour, textos conmigo, textos … contre, textos … merci, textos … mi, textos … suis
  2.7: texts either, that ok, thatl-, thatll, thatll do, the cabin, the courier, the first, the raffle
  2.7: the … 2, the … so, these to, think … my, this … at, thx … the, tick, to hear, to … getting
  2.7: to … notifications, to … there, todo … con, toutes |, trabajo no, tyre, un … pis, une … mais
  2.7: unico que, us from, ustedes … por, velo … moi, veux etre, vos … ca, vos … sans, votre … d
  2.7: vous … autre, vous … fait, vous … j, want no, was ready, we had, would prefer, would sooner, written
  2.7: y sus, y … favor, yo … e, yo … marque, you opted, you … got, you … quitenme, your deals, your … called
  2.7: | blocked, | broke, | desactivar, | desormais, | eliminame, | monsieur, | opted, | pause, | pierdan
  2.7: | skip, | … cette, | … desabonner, | … died, | … mude, | … ningun, | … ofertas, | … prochaine
  2.7: | … sait, | … silence, ~_ale, ~_crt, ~ains, ~apag, ~aria, ~ccor, ~cons, ~crit, ~crt, ~crtc, ~cte
  2.7: ~depl, ~donn, ~eace, ~ebar, ~ecal, ~eeme, ~elv, ~eui, ~euil, ~exas, ~gery, ~guen, ~ije_, ~kay, ~ko_
  2.7: ~lici, ~lte, ~nenm, ~oami, ~opto, ~pez, ~rcie, ~roam, ~roma, ~rtc, ~rtc_, ~ston, ~surg, ~teh, ~texa
  2.7: ~uce_, ~uvie, ~vely, ~xas, ~xas_
  2.6: NAME … i, NUMBER h, a one, a personne, a single, a volver, a work, a … and, a … boutique, a … every
  2.6: affor-, afford, agreed … receive, ahora … adelante, ai achete, alert-, alto a, am asking, am good
  2.6: am only, and remove, annoying … me, are … without, arrete … svp, arreter … m, arretez … messages
  2.6: arretez … svp, asked to, asking … to, assure, au comptoir, au gars, authorized, autis-, avais … pas
  2.6: aviez pas, bajame, ben … ca, bike camp, block … from, borre-, boutique mais, breaking up, bruh i
  2.6: businesses, businesses |, by … remove, ca stp, call registry, cancela los, capture, ce soit, cell so
  2.6: cell … you, celular … de, cessez svp, cessez … rappels, changed … mind, changed … number, chant-
  2.6: clean-, comment … vous, como es, como … doy, concluida, conforme a, conforme … la, consentement a
  2.6: consenti a, copia, coupo-, cuenten, cut the, d … ca, de molestarme, de sus, de … datos
  2.6: de … electrique, de … et, de … messages, de … vez, debranchez, deja … escribirme, dejan, dejar de
  2.6: delete sistema, delete … no, deman-, demande de, demande qu, des messages, des textos, desac-
  2.6: desinscris |, desinscrivez, desinscrivez moi, dia … de, digo … no, disco-, discontinue |, do … message
  2.6: donne … velo, ecrivez a, ecriviez, eliminenme, en … pour, end messages, end … text, enfer-
  2.6: enlevez mon, enlevez … donc, envien |, envios |, envoyer |, esa vaina, eso you, esos avisos, esten
  2.6: estrella, ever contact, every buzz, everything please, excluyanme, faire enlever, fait voler
  2.6: faites … mon, fcc, fijese que, fin des, form i, from anyone, give … my, gone … the, good afternoon
  2.6: grand mere, gustaria que, hagam-, hagame, has … and, her the, hi … i, hold … texts, horte-, hortensia
  2.6: i … asking, i … good, i … joined, i … opt, i … replied, il n, in receiving, in … a, interesse a
  2.6: interested … receiving, is called, is great, is i, is no, is … that, it ends, it … friday, it … his
  2.6: it … is, itine-, itinerance, jaja … me, jamais inscrit, jamas me, je decroche, je this
  2.6: je … desinscris, jeje, jeudi NUMBER, jus, just put, just … sending, keep … number, kill these, korea
  2.6: last … stop, law>angry, ldroi-, ldroit, le droit, leer, les petits, like … unsubscribe, list and
  2.6: list>angry, literally, lo … el, m ecriviez, ma belle, mais … n, mal … de, mandandome, manden mas
  2.6: manejando, many of, many … these, marketing |, mas por, mass text, material, me desinscris, me esten
  2.6: me llega, me no, me retirer, me text, me … messages, mensaje no, mensajeria, mensajes quitenme
  2.6: mensajes … mi, mes … svp, messages … ce, meter |, mi permiso, mind taking, mis hijos, moi de
  2.6: moi … avec, moins que, molestarme, momento dije, momento … que, mon nom, mon … avant, mon … velo
  2.6: more of, muchacha, my fault, my phone, my … the, never joined, ni … la, no insistan, no signal
  2.6: no … las, not … contact, not … only, not … registry, not … shop, not … take, not>send, not>texts
  2.6: note on, now … has, now … the, number … not, number … there, off la, off … promo, off … texting
  2.6: ok … the, on no, only … a, or … me, order NUMBER, otez … de, ou … le, oublie … numero, our … please
  2.6: out now, par sms, pas ete, pas … accord, pas … tard, people … my, permanent, person … you, phone call
  2.6: phone is, phone … in, pidie-, plainte … crtc, please to, please … no, please … sending, plus besoin
  2.6: plus etre, points, por favorcito, por … medio, por … you, porfabor |, pouvez arreter, promociones no
  2.6: proof, prospection, puede … mi, pues, que decir, que … quite, que … un, quedo … bien, quitadme
  2.6: quitadme de, quitadme … la, quitame de, quitame |, quitandome, ramir-, ramirez, rappels par
  2.6: read … please, recevoir |, registry, release me, release … from, reminders … do, reste-
  2.6: reveille … bebe, runs this, sacaron |, sans moi, saying … to, screen, seat i, sed, send … nothing
  2.6: send>not, serait possible, sert … rien, si siguen, si … textos, sierr-, signing up, since … do
  2.6: so that, solde-, some … i, sonan-, sonando, sondages, sono, sorte-, sortez, sorties, spam … i
  2.6: specifically, stop all, stop thx, stop … for, su … el, su … por, suis … inscrit, sus … no, suya, suyo
  2.6: svp … plus, system, table-, tachen, take … off, take … your, tardaron, tengo … decir, text … me
  2.6: text … never, texting … thank, texto arretez, textos sans, texts man, texts … here, thank … very
  2.6: thanks bye, that you, that … more, the notifications, the pictures, the … alerts, the … in
  2.6: these … not, these … please, think … is, this … and, this … me, this … never, this … please, to this
  2.6: to … anything, to … where, told … that, too … to, toss my, toss … number, toute … par, trabajo con
  2.6: travaille … nuit, tu lista, un bras, un … m, uncheck it, up the, vaina, viens le, viens … chercher
  2.6: vive aqui, voler, vos envois, vous me, vous … ecriviez, voy … volver, want>law, wanted texts
  2.6: was stolen, we both, were … do, whatever i, where … my, which i, which … never, who are
  2.6: without … consent, wrong>remove, y ese, y ustedes, y … como, y … para, y … vez, you like, you … are
  2.6: you … but, you … can, you … longer, your … said, | every, | excluyanme, | his, | kill, | montrez
  2.6: | moved, | optout, | suspender, | svp, | … borrame, | … borras, | … discount, | … encargo, | … fun
  2.6: | … paye, | … runs, | … siri, ~_ami, ~_cea, ~_fc, ~_fcc, ~_inb, ~_jej, ~abri, ~anna, ~ashi, ~atar
  2.6: ~bor, ~ceas, ~cele, ~cess, ~ctro, ~dito, ~edad, ~edio, ~eis, ~eman, ~enfe, ~epte, ~esac, ~fcc, ~fcc_
  2.6: ~fers, ~ffor, ~flag, ~fus, ~hopi, ~ices, ~idor, ~iera, ~imes, ~inb, ~inbo, ~ivat, ~jej, ~jeje, ~mane
  2.6: ~nav, ~ncu, ~ntar, ~oam, ~orce, ~ores, ~oupo, ~pend, ~pid, ~prar, ~pted, ~rape, ~raye, ~sact, ~suyo
  2.6: ~tado, ~tet, ~thor, ~tiva, ~uita, ~undo, ~unli, ~uso, ~vian, ~yen
  2.5: NUMBER this, a parle, a shop, a … la, a … pas, a … quitenme, a … this, a … urgence, abuela, ads please
  2.5: affaires de, ahead … the, ai signe, alerte, all no, all … it, along, ampar-, amparo, and lose
  2.5: and quiet, and … gave, apaguenme, as … do, asked … this, atenc-, atencion, atte, attend, attor-
  2.5: attorney, au livreur, autorizo que, autre-, avais … non, avisen, avocate, be off, beep, ben la
  2.5: bici … you, bike back, bite, borras, bough-, bought, ca pu, ca … encore, call … instead
  2.5: cancelen … textos, carried, cette fois, chercher le, claim-, claims, compagnie de, companies, con sus
  2.5: con … mensajitos, concl-, consented |, consider, contact … again, contactar |, cortenla, cosas
  2.5: coupons, cuantas … les, d etre, d los, d urgence, d … mon, dans … garage, de cuenta, de notifications
  2.5: de tes, de texte, de todos, de ustedes, de … cadena, de … ici, de … liste, de … mandar, de … promos
  2.5: defin-, dejar, dejen, delete … contact, deneigement, derri-, derriere, desea-, diet, dijeron que
  2.5: dire a, does not, donde … no, donee, eh no, el de, el … sonando, elle … pas, en serio, en … registro
  2.5: envois |, envoyer de, es … tercera, escriban |, est mort, est … toi, estan mandando, et pas, etais pas
  2.5: every one, every … is, fautes, favor-, favorcito, fille de, fois … il, for pickup, for … the
  2.5: from … guys, from … these, gave, get to, getting … i, going … block, good grief, good please
  2.5: good … to, got … please, gracias … you, grief, groun-, groupe … svp, grupo … mensajes, guy at
  2.5: guys … it, habia … de, had … business, handles, here to, hijo … que, his own, hitting, hola … NAME
  2.5: hooks, i read, i swap, i … consent, i … consented, i … swing, in … house, in … minutes, in … of
  2.5: interested remove, is stop, is … word, it do, jaja se, je nai, knee replacement, l … des, l … pas
  2.5: la publicite, la … pasada, lachez … la, las … por, le … si, les tengo, les … enlevez, les … mi
  2.5: ligne du, like … of, list your, lived, los manden, luck with, m ecrit, ma permission, made it, mala
  2.5: manana … la, mandar, manden … gracias, mandes mas, manually, marri-, mas la, me borras, me coute
  2.5: me unsubscribe, me … bien, me … my, me … otro, me … promociones, me>more, mensajes … de, merci … ne
  2.5: mes … a, mes … merci, message … thank, messages … moi, mi consentimiento, mi ni, mi numero, mi sobrina
  2.5: mi … sin, moi pour, more reminders, more spam, my … NUMBER, my … fixed, na |, national do
  2.5: national … not, never authorized, no acepte, no business, no cuenten, no more, no … anuncios
  2.5: no … sirven, no … tener, no … thanks, nobody asked, nomas |, now i, now it, numero … tu
  2.5: nunca … suscribi, ocupo … mensajes, of … bike, of … do, of … group, olvide mi, on … national, ou … ce
  2.5: out … all, out … do, out … is, out … it, out … to, outta here, pa … de, paniq-, panique, par jour
  2.5: para … esto, parce … c, parenle you, parle … bien, pas ma, pas toi, pas … mais, passe … chercher
  2.5: peace and, peace … quiet, period |, persona por, personales, peru, petit fils, pis … de, please … all
  2.5: please … her, please … texting, plus … avoir, plus … est, plus … message, plus … rappels, pompe
  2.5: por … los, pour votre, pour … alertes, pourriel, prefere le, prepaye, prie |, private, pu de, publi-
  2.5: publicidad, puedo recibir, puedo tener, qua y, qua … etre, quatrieme, que … era, que … me
  2.5: que … pouviez, quejo, quit … this, quite-, quitenme … los, rappels, ras le, rayez mon, rayez … numero
  2.5: recall agreeing, receive … from, receiving your, recevoir … vous, remuevan, repair … is, reply … not
  2.5: repondre a, reque-, resue-, revoke, rid … it, rien enlevez, rien … moi, s en, sabe leer, sacas de
  2.5: said … before, saldo, same as, selli-, selling, send>more, sending them, sera que, serio
  2.5: service reminders, set, seul message, si … vuelven, sir … the, smartwatch, so long, sollicitation
  2.5: solo … a, speci-, spell-, spring sale, stop sending, stop spam, stop … ads, stop … them, streaming
  2.5: sur ma, sure it, tachen mi, tachen … nombre, tags, tant … y, teenagers, telling me, tener el
  2.5: tercera vez, tercera … que, texting my, texting remove, texto j, textos … ma, the national
  2.5: the parking, the tuesday, the … blasts, the … message, things i, this remove, this … you, tienda no
  2.5: tienda … me, tienen mi, time … every, to … put, to … who, to … your, tout message, trois … par, tu m
  2.5: turn … texts, twice … to, un … mois, unsubscribe link, us … your, vais vous, vanco-, vancouver
  2.5: veces les, veces … tengo, velo alors, velo sur, very much, voit, votre affaire, vous vendez, vous … un
  2.5: was never, was … at, way take, way … me, way … not, we should, will call, with my, with thanks, withd-
  2.5: without the, without … texts, work texts, would like, would … kindly, y … text, yo … les, you find
  2.5: you may, you very, you … fue, you … que, you … tengo, you>not, | apaguenme, | bro, | cancela
  2.5: | confirmez, | dude, | emails, | last, | lovely, | per, | perdez, | rechazo, | rip, | stay, | tachen
  2.5: | tout, | … ancien, | … deseo, | … grief, | … mandaron, | … marido, | … nai, | … paix, | … pass
  2.5: | … usted, ~_cau, ~_cup, ~_gav, ~_ici, ~_req, ~_rom, ~_tus, ~_ud, ~acab, ~agan, ~aina, ~aldo, ~aler
  2.5: ~alis, ~apel, ~ban_, ~blic, ~cabe, ~cea, ~cesa, ~cite, ~deba, ~dese, ~eals, ~efin, ~enid, ~enlo, ~enm
  2.5: ~etie, ~fili, ~gav, ~gave, ~gles, ~grap, ~hdr, ~hter, ~ibre, ~iet_, ~imie, ~iten, ~ithd, ~ldo_, ~lto
  2.5: ~lvan, ~mese, ~nor_, ~ocha, ~ostc, ~peci, ~pli, ~ppos, ~publ, ~renm, ~rito, ~rren, ~ssm, ~stc, ~stry
  2.5: ~tco, ~thdr, ~tile, ~ttor, ~ulta, ~vain
  2.4: NAME … she, NUMBER … day, NUMBER … les, NUMBER … on, NUMBER … so, a car, a cote, a different
  2.4: a escribirme, a hablar, a line, a … fix, a … plus, a … velo, aburre, abuso, accident … remove
  2.4: accord … ca, actio-, action, again it, agradezco, aimerais, aimerais … pas, al bebe, al muchacho
  2.4: al taller, al … por, alertes, am … different, am … interested, and cancel, and each, and … never
  2.4: anos … de, anunc-, are out, are … to, arrete … la, arretez, arrived, as … stop, au juste, automatiques
  2.4: autor-, autorice eso, autorisation, autorisation |, avais … a, avez … ma, avisar, avisen de
  2.4: avisen … nada, away in, ayude-, be in, besoin de, bici … favor, bien con, bike place, borradme
  2.4: borrame |, bought a, box on, ca retirez, caisse |, call no, call … since, calls … no, camara de
  2.4: ce … s, cease, ceci, cel, cel sonando, cell je, chamo, chaque semaine, chaque … que, cierren mi
  2.4: clase y, comen, coming … so, comme … j, communication, comprobante, comptant j, comptant … ai
  2.4: comptoir, conduis un, conmigo … cuenten, consent … i, consenti |, contact … by, cuando … no, d affaire
  2.4: de los, de privacidad, de textearme, de … a, de … cel, de … juste, de … retirez, de … you, dear please
  2.4: debranchez moi, deja la, dejan … mandar, dejaran, des … je, des … svp, desabonnez, deseo, detes-
  2.4: deteste, dice … pero, dile … tu, dit pas, do … again, do … believe, do … even, does … mean, doigt-
  2.4: doigts, don NAME, donc les, doy … baja, draw, du spam, effacer mon, el gerente, el servicio, en casa
  2.4: en chsld, en … enlevez, end … texts, erase … number, es una, est … au, est … cell, est … pu
  2.4: esta linea, esta … que, estan gastando, este … para, esto … mi, estoy interesado, estuvo |, et arretez
  2.4: et on, etoil-, everything … the, evitez … m, exist |, existais, expliquenme, facture … NUMBER
  2.4: fait … arretez, fam, fermez … textos, flush-, following, for … how, for … who, from surgery, gastando
  2.4: gentillesse, get … to, going on, grandmother, guy … the, have decided, he died, he ran, heill-, heille
  2.4: here no, hittin … line, hold all, hold my, hosti-, i … appreciate, i … decided, i … drop, i … going
  2.4: il … que, in meetings, in … app, in … it, in … shed, ingles … no, is illegal, j aimerais
  2.4: jamais … rien, je … j, je … tiens, just visiting, la preuve, la … deje, la … pis, lache … cell
  2.4: law>stop, le lleguen, le rendez, leavi-, leaving, lettr-, line at, listas, llegue nada, lo dio, los de
  2.4: los … automaticos, lose this, luna, m … plus, ma … pas, maint-, mais … aimerais, mandar textos
  2.4: mandar … mensaje, manillar, mas promociones, me avisen, me be, me quitaran, me … gastando, me … llevo
  2.4: memoi-, memoire, mensajes a, mensajes x, mensajes … gracias, mention, mi telefono, moi … arrete
  2.4: moi … deux, monde, more … your, my answer, my mind, my … off, my … with, nah fam, ne l, never … this
  2.4: ni … escriban, no when, no … a, no … he, no … in, no … interesado, no … leer, no … mas, no … pedido
  2.4: no … please, no … quitenme, no … texteen, nomas mensajes, non … c, non … je, not give, not so
  2.4: not … coming, not … text, not … yes, not>forever, nous, number deleted, number … of, numero … moi
  2.4: obtuv-, obtuvieron, of … pull, offen-, offer-, ok … it, olviden mi, olviden … numero, on … do
  2.4: on … repair, only … my, optin-, opting, ou … vous, own … no, pack, palabra, pas … ca, patch, pay the
  2.4: people … me, permiso, permiso a, permiso … mi, pide que, pique, pis il, pis moi, please pull
  2.4: please … messaging, please … sms, plus … ca, plus … ecrire, plus … notifications, por aqui
  2.4: por … quitenme, pour … enleve, pourtant |, prefiero no, profe-, protection, pu recevoir, publicite
  2.4: pueda |, pull … off, que hasta, que los, que pido, que … ni, que … quitaran, quien … autorizo
  2.4: quiere que, quiere … le, quiero … sus, quisiera … me, quit, quitaran, quitarlo, quitenme de, raton-
  2.4: ratones, receive text, recevoir aucun, recla-, records, renew, repair … not, retiren … numero
  2.4: retirer ce, retirez … numero, revoq-, rgpd je, rien … d, robaron, s … te, saber nada, sacan de
  2.4: saint NAME, sakem-, sakeme, salir-, salirme |, segui-, send … text, sistema |, sneez-, solic-
  2.4: soliciting, solitos, solo di, spammer, stop them, suis plus, suis … j, supprimer, supprimez … NUMBER
  2.4: sur … portable, suscribi a, svp arreter, svp rien, sweet-, switch … off, tant qua, te plait
  2.4: telling you, ten, tener … cel, tenga-, tengan, text … much, textos a, textos … bonne, texts end
  2.4: texts take, texts>forever, the specials, the text, the … alone, the … at, the … down, the … reads
  2.4: the … thank, them please, these>list, thing please, thinks … is, threa-, times … stop, tire la
  2.4: to know, toda, told i, tour pour, tu … arreter, two days, una camara, uncheck me, uno mas, updates
  2.4: used it, utiliser mon, ve, veux … rien, viernes por, viernes … ella, volvi-, vos offres, vos texto
  2.4: vos … coupez, votre … m, vous bloque, vous connais, vous ne, vous … demande, want message, want stop
  2.4: want … texting, way i, whoever is, winter storage, with … texts, y aqui, y … les, yeule, yo acepte
  2.4: yo … busco, yo … hittin, you … and, you … dejen, you … text, you>law, young, your list, | client
  2.4: | hard, | heille, | manejo, | parale, | sur, | throw, | … abuela, | … bloque, | … drive, | … fam
  2.4: | … fui, | … gustaria, | … haya, | … hiver, | … once, | … proxima, | … quitame, | … soliciting
  2.4: | … sorry, | … toddler, | … todo, ~_ms, ~_ve_, ~_vec, ~abar, ~adez, ~aen, ~aen_, ~anun, ~arke, ~bast
  2.4: ~cida, ~crip, ~cula, ~dezc, ~dina, ~droi, ~eavi, ~elim, ~ensu, ~eque, ~erte, ~eseo, ~etoi, ~etou
  2.4: ~evoq, ~ffen, ~ford, ~gre_, ~guna, ~hamo, ~heil, ~hrea, ~imer, ~ipc, ~ipci, ~isat, ~jen_, ~jito, ~jur
  2.4: ~lak, ~ldo, ~lena, ~magi, ~meno, ~miso, ~mmun, ~muni, ~nel, ~nlo, ~nnem, ~nock, ~nous, ~oler, ~pido
  2.4: ~ptoi, ~qu_, ~quit, ~rcia, ~ripc, ~rney, ~sort, ~stad, ~teme, ~terd, ~timi, ~toir, ~tup, ~uff_, ~uite
  2.4: ~uta, ~vibr, ~youn
  2.3: NAME … delete, NUMBER … d, NUMBER … texting, a living, a vie, a … comme, a … donc, a … sin
  2.3: a … telefono, a … year, abrir, achetant, again remove, again take, agreed to, ah y, ahead and, ai pris
  2.3: ai … consenti, ai … l, alerts, alexa, alors je, already opted, already … out, already … the, also … me
  2.3: and do, and everything, and never, and tell, and … for, and … of, and … too, apagale, app, aqui en
  2.3: arretez … la, as … text, asked me, asking i, at … am, aucune autorisation, aurai, aurai besoin
  2.3: autorise, autres, avez … NUMBER, avisos … no, avoir … textos, bajenme de, basta de, besoin … nous
  2.3: bici por, bicicleta … no, bike … stolen, bit much, borrenlo, bother me, bought … bell, box … my, boy a
  2.3: brakes feel, building, but … i, but … stop, c … vous, ca continue, ca j, cada … me, calen-, can take
  2.3: can … me, cesser, charged, client, coche-, comunicacion, con … me, confirm removal
  2.3: confused … somebody, consent was, consent … me, contacter, contacto, contract, courier, customer … so
  2.3: d envoi, d … messages, dad died, dame … baja, dans … platre, de cesser, de dios, de nuit, de recevoir
  2.3: de toute, de … contacts, de … envois, de … listes, de … reparacion, de … sus, de … y, debarquer
  2.3: dejar … mandar, dejar … mandarme, dejen … escribir, dejenme tranquilo, delete my, delete servicio
  2.3: demenage en, derecho, des envois, des … stp, despierta, di mi, dicte-, dictee, dictee vocale
  2.3: discontinue … to, dit de, do … turn, does one, does … take, done … the, donner, dos rayitas, doy … de
  2.3: echange, elimi-, eliminenme de, en blanco, en plein, en un, encargo … me, enlevez … cell
  2.3: enlevez … manuellement, enough to, envien mas, envois svp, envoyez plus, erase my, error NUMBER
  2.3: escriban, est … une, esto yo, et … ecrivez, fabor |, faites juste, faut le, fils a, finalement … veux
  2.3: fois … vous, for … late, for … living, forever>you, from all, from your, from … crank
  2.3: further messages, future |, ganas, genou-, genoux, goes … my, gosse-, gover-, government, grandma
  2.3: guarden, guys … texting, had … bike, hagan llegar, hagan-, have … to, hay problema, here … you, hers
  2.3: hittin, hittin my, hors, how … one, i called, i surrender, i … every, ia, ia no, iles, in any, in no
  2.3: in … take, in … your, indic-, inscrit c, inscrit … est, insul-, interesa … me, is empty, is insane
  2.3: it dings, j aurai, jamais … a, je les, je porte, je … oppose, je … plainte, jeje |, joven le, keep my
  2.3: kindly … the, know … my, l an, l urgence, l … jamais, la peine, la police, la … NAME, la … textos
  2.3: law>law, le encargo, leen, les arreter, les … chez, les … dado, les … texte, like … not, line i
  2.3: list now, liste, listes, listes |, llamadas mensajes, loco, lol no, lol please, longr, los … quitenme
  2.3: m oppose, ma demande, ma montre, ma … pis, ma … retirez, maintenant, mais, mais les, manden
  2.3: manden eso, manue-, manuellement, many … unsubscribe, marche … enlevez, me confunde, me de, me doy
  2.3: me envien, me or, me rn, me textee, me tienen, me … llegar, me … not, me … promos, me … unsub
  2.3: mensajitos no, merci bien, messages pour, mettre un, mi cuenta, moi enlevez, moi manuellement
  2.3: moi … lieu, moi … merci, molesten |, momento acepte, mon … c, mon … veuillez, montreal, moved out
  2.3: my digits, my mother, my seat, my thumb, my … it, my … next, my … you, ne peux, ne rien
  2.3: ne … contacter, needed just, never consented, ni llamadas, ni … texto, no deseo, no seguir, no suene
  2.3: no vuelvan, no want, no … lleguen, no … tienen, non … j, nothing … you, novia you, number … will
  2.3: numero svp, numero … un, nunca … esto, occupe de, of all, of … system, of … take, off |, on call, on i
  2.3: on without, one … a, one … your, only do, only … this, oppose, oppose a, opted out, os … que
  2.3: otra … no, out do, par … pas, para … me, partie de, pas contacter, pas que, pas qui, paying for, peine
  2.3: peut tu, phone down, pieds chez, pieds … vous, plainte au, platr-, platre, plus … les, plus … m
  2.3: porte plainte, pour … autres, pour … sms, pouvez m, pr, prefiero … no, priere … cesser
  2.3: prochaine … que, profeco, prome-, pu etre, publicite |, purchase, pus de, put a, quand … aurai
  2.3: que esto, que pare, queri-, question mark, quisiera que, quiteme, quitenme porfa, rayit-, rayitas
  2.3: reads your, remue-, remueveme, reply … i, reponds stop, request, resenas, retire … stp, reverence
  2.3: roule plus, sacar de, said … could, saisi-, salirme de, sans, saque-, saquenme, save us
  2.3: se desinscrire, see another, seign-, seigneur, semaine je, semaine … veux, send … any, she … i
  2.3: shop anymore, si … arretez, siempre … que, signal |, signe |, siguen llegando, sirva-, so do
  2.3: so … drop, so … that, so … this, sobrina, sold it, sollicitation |, solo … mi, sors … la, souhaite
  2.3: stop on, stop so, stop … already, su … para, subscribed |, subscription |, suis … le, sur ce
  2.3: surrender, tengo … ni, text too, textees |, texto mas, texto pu, texto … la, textos arretez
  2.3: textos enlevez, textos no, textos sin, textos … d, texts go, texts unsubscribe, thank … and
  2.3: thank … please, that … are, the bike, the cables, the form, there … take, these sms, these … you
  2.3: these>stop, third … i, this … ok, this … week, tienen … numero, time … me, to … another, to … any
  2.3: to … sending, toilettage, travaille de, tu possible, twice a, un solo, unenr-, unfol-, velo … je
  2.3: vente-, ventes, veuillez … plus, vibre, vos listes, votre base, votre gerant, voudrai, vous dire
  2.3: vous … bien, vous … de, vous … faire, vous … point, vuelven … escribir, wante-, wanted, we gave
  2.3: were … up, what the, whatever … it, when … asked, who said, win … bike, with respect, would get
  2.3: writi-, writing, xx, xx |, y borrenme, y les, y siguen, yes … would, you pe, you people, you … more
  2.3: you … please, you … remove, you … todo, you>list, your … basis, | bike, | cada, | chao, | debranchez
  2.3: | dernier, | ia, | mail, | ponle, | pus, | remueveme, | sauf, | spare, | time, | … enough
  2.3: | … estrellas, | … fils, | … novia, | … parar, | … proprietaire, | … sacame, | … tardes, | … think
  2.3: | … v, ~_ase, ~_eli, ~_ing, ~_kep, ~_lir, ~abil, ~achi, ~adec, ~affo, ~agi, ~atto, ~boug, ~boun, ~cina
  2.3: ~crap, ~desa, ~dma_, ~eggi, ~emue, ~enme, ~etez, ~euve, ~ffo, ~iva, ~kep, ~leti, ~loco, ~lors, ~mass
  2.3: ~mun, ~nenr, ~ness, ~obi, ~odia, ~opt_, ~osti, ~paid, ~perm, ~pez_, ~pre_, ~pu_, ~rba, ~rcit, ~rea_
  2.3: ~remu, ~ritt, ~rron, ~sans, ~sent, ~ssie, ~tica, ~tici, ~uear, ~unen, ~xtea, ~xted
  2.2: 2 semaines, 2 y, NUMBER n, NUMBER … ni, a assez, a llegar, a meeting, a … alertas, a … ca, a … en
  2.2: a … familia, a … just, a … movil, a … my, a … por, a … store, a … universidad, about … i, aceptar
  2.2: acheter un, ago, agreed … texts, ai … ca, aimerait voir, alertas |, all text, alone … the, alumnos
  2.2: am a, am giving, amend-, amende, amor de, amor … dios, and here, any … you, anymore so
  2.2: anything please, appointment and, appts, are … this, arretez de, asked, at … time, au … vous, autorice
  2.2: autorizo a, autres messages, avec … rappels, avis avant, be … any, be … please, been a, ben … mais
  2.2: bici gracias, bici quedo, bici … a, bien sin, bien … mais, bien … you, bike store, bike … and, bikes
  2.2: blade-, blades, bravo pour, breaking, but … phone, by accident, c non, c … quand, ca … le
  2.2: call … texts, calling the, can … delete, can … without, car so, cat … the, cel es, cell … vos
  2.2: cessez … messages, changez le, chaqu-, chaque, checkout, choose to, choose … opt, client … vous
  2.2: clinic, collected, come by, comment … arrete, como cancelo, como le, compadre, comun-, confunde
  2.2: consent and, consented to, consentement expres, consider this, contacted |, contacten, contacter |
  2.2: contrat, cuando ocupe, d … stp, dado permiso, darme, date et, de edad, de mise, de … contactos
  2.2: de … fichiers, de … le, de … qu, de … quiero, de … textos, deact-, debranchez … de, decir no
  2.2: dejame … paz, deleted |, derangez plus, derniere, desabonne, desaf-, despiertan, deuxieme
  2.2: did … answer, diganme, digit-, dimanche … est, do … reply, earlier, effacer, either way, el negocio
  2.2: el … los, email … sms, en attendant, en bici, en … jusquen, en … telefono, enlever … vos, eparg-
  2.2: es por, eso esta, estoy … y, ever text, evite-, ex a, exception, exijo que, expres vous, farew-
  2.2: farewell, fcc si, fichiers, fin … los, for her, forget my, formulario, frapper, furio-, furious
  2.2: give you, go … and, goes to, grandma says, great … but, have signed, have switched, hear … your
  2.2: hence-, henceforth, husband he, i … giving, i … like, i … very, il … d, in … meeting, inbox
  2.2: interesse … vos, interested stop, is very, it was, j … bien, j … point, je vous, je … savoir
  2.2: je … tannee, je … tout, journee |, juste … la, la pour, la universidad, la … esa, la … et, la … mais
  2.2: la … no, la … sur, laissez tomber, landline, landline that, landline … reads, last warning, laundry
  2.2: lawfu-, lawful, lawful basis, le agradezco, le … desabonnez, le … retirez, le … vous, like it
  2.2: list … you, listas … de, liste |, lo siento, los textos, m … ces, ma … au, machine … textos
  2.2: mandando … de, mande ma, manden ofertas, mando un, mas porfavor, mas textos, may … please, me derangez
  2.2: me manden, me moleste, me … is, menor de, menor … edad, mensaje … favor, mensajes despues
  2.2: merci … plus, mere … NUMBER, message … on, messaging, mets fin, mettre fin, mi no, mi … fallecio
  2.2: mi … please, moi retirez, moi … ces, momen-, mon avis, mon consentement, mon no, month please, more |
  2.2: more … you, more>not, more>texts, muchacho … la, must … no, my bikes, my phones, my private
  2.2: my … right, n ai, ne … derangez, nene, ningun papel, no nos, no … ads, no … mandando, no … porfavor
  2.2: no … promos, no … textees, notificasiones, notificasiones |, now … get, nowhe-, nowhere, number>you
  2.2: numero a, numero … une, numeros |, ocupe, ocupo que, ocupo … me, of me, ofertas … de, off list
  2.2: off since, off … more, off … textos, on garde, on … in, one star, only came, only no, ote mon
  2.2: otro taller, out … here, out … your, over winter, paren los, part of, pasada y, patience |, pero
  2.2: pero yo, peste-, pestering, phone bill, phone … can, phone … is, phone … not, phones for, pido me
  2.2: pierdan, pierdan su, pierdan … tiempo, please pass, please … NUMBER, plus entendre, plus me
  2.2: por cierto, por fa, por fabor, por … porfa, porque yo, pourri, precio y, pretend i, priere de
  2.2: probation, prochain, proprios, prosp-, pu, pu |, publicidad por, puedan, puse … y, put on, que escribo
  2.2: que hay, que seguir, que … borren, qui … arretez, quiero … nada, quiero … paren, quite … los
  2.2: quiten … cel, ramassage, rancu-, rancune, rappels … mise, rechazo, removal |, remove>you, repairs
  2.2: report to, respeto, robaron la, rompa-, ruidi-, ruidito, sacre moi, sans rancune, saquenme |, save a
  2.2: say stop, sayon-, sayonara, says you, se lo, semana … y, send>wrong, serie-, service pourri, set … the
  2.2: sigui-, smart-, sms … me, so … my, soire-, sombody else, spam quitenme, spammez, starting, still want
  2.2: stop … textos, suis tannee, suis … deuil, super … mais, supprimer ce, supprimer mon
  2.2: supprimer … numero, sure … is, systeme de, take my, tanne |, tanta, tcpa, telefono es, tengo … pa
  2.2: text … here, text … no, textees, texting i, texto enlevez, texto la, textos … l, texts, texts please
  2.2: texts … NAME, texts … a, texts … it, texts … said, that reads, the building, the divorce, the tcpa
  2.2: the … man, these, this group, this was, tient, to block, to no, to … my, to … why, told … all
  2.2: told … guy, too much, tout pour, tout … beau, trabajo y, tus, un … avec, universidad, uno |
  2.2: unsub please, up again, up in, up … please, up … your, velo est, ver si, veuil-, veuillez
  2.2: veuillez … retirer, vez que, vos fichiers, vos notifications, votre liste, votre … etait, voulais
  2.2: vous … plus, vous … que, voy … comprar, was … remove, whatever … this, where … signed, who … them
  2.2: why … i, will swing, x favor, y … mas, y … telefono, yes … is, yo … en, you saquenme, you … what
  2.2: your lawful, your window, | bill, | forget, | maudit, | mind, | nene, | paren, | seria, | stop
  2.2: | termina, | these, | thought, | … ahora, | … before, | … choose, | … consentement, | … fine, | … j
  2.2: | … rancune, | … receipt, | … repond, | … robaron, | … sans, | … seulement, | … ta, | … tf, | … was
  2.2: ~_anu, ~_ip, ~_pia, ~_pu_, ~_pus, ~_saq, ~_tcp, ~acar, ~ager, ~anl, ~argn, ~arme, ~auth, ~base, ~bian
  2.2: ~casi, ~cede, ~cela, ~chaq, ~clui, ~comu, ~cpa, ~cpa_, ~data, ~den_, ~deve, ~dse, ~elc, ~erde, ~exts
  2.2: ~feu, ~gns, ~gns_, ~haq, ~haqu, ~hese, ~igns, ~ik_, ~init, ~itiv, ~lva, ~migo, ~mmat, ~mome, ~mpad
  2.2: ~ndli, ~neja, ~net_, ~nica, ~nil, ~nsu, ~nsub, ~nted, ~ofil, ~olk, ~omu, ~omun, ~oord, ~opy, ~ordo
  2.2: ~oric, ~oung, ~parg, ~pio_, ~plai, ~ppe_, ~rgn, ~rgne, ~ript, ~riva, ~rtal, ~rtez, ~rtid, ~rtun, ~sagi
  2.2: ~sald, ~saq, ~saqu, ~seig, ~sked, ~spec, ~tam, ~tcp, ~tcpa, ~thes, ~unsu, ~utad, ~utho, ~utor, ~veui
  2.2: ~voul, ~xts, ~xts_
  2.1: (law), NAME … please, NUMBER jours, NUMBER the, NUMBER yrs, NUMBER … have, NUMBER … un, a el, a flip
  2.1: a ma, a qui, a week, a … demande, a … et, a … remove, achalez, agree … receive, alertes sur
  2.1: alerts please, algo yo, all future, allez vous, alumn-, am begging, am opting, am … from, am … this
  2.1: and, and there, antes … servian, appelez … au, appreciate … if, arretez d, asked for, asked … these
  2.1: avec … autres, avisaran, avisaran de, avisaran … la, avocat |, ayudenme, baja inmediata
  2.1: basta … mensajes, basura |, beggi-, begging, ben coudonc, bicycles, bomba-, bonne journee, borrado
  2.1: borrar, borrenlo |, boton, break-, but … more, by … please, cada … asi, can … message, carajo
  2.1: ce serait, cell c, cell for, cell on, cell … est, chauffeur, cochee, con … permiso, confunden
  2.1: confunden |, consentimiento |, contact svp, contacting, contacting me, cortar, coupez les
  2.1: coupez … textos, cuando … que, cut … texts, dame, darme … baja, de text, de votre, de … base, de … dos
  2.1: de … manana, de … publicite, deactivate, decim-, dejar … escribirme, delete celular, demande … arreter
  2.1: demande … avis, des … j, desapunteme, desin-, desinscrire |, desinscris, despi-, deux numeros, devic-
  2.1: device, di … cel, digo no, disparaitre mon, disparaitre … numero, dit … magasin, dit … pour, dla
  2.1: do without, donne-, droit de, dropped the, du texto, e dado, ecrire … moi, el amor, el … pa
  2.1: eliminenme |, en pu, en … desabonnez, en … pero, enlevez … numero, entente, envoyer svp, es un
  2.1: escribo por, escribo … mi, est … depuis, esta casa, esta … mi, estar, este telefono, estoy … acuerdo
  2.1: et … suis, etre … par, even then, evite, excusez, faire partie, fais plus, falso, family only
  2.1: faut … j, favor … mas, fleet, flip … and, fois mais, for sale, for … love, forfait prepaye, fortu-
  2.1: fortune, fouil-, franc-, fregar con, from now, from … of, full of, gane, gaste, get them, give … for
  2.1: goes … the, good but, got … in, grace cessez, gracias al, gracias … muchacho, hable con, had … up
  2.1: hago pa, have bought, hay … ahi, helmet … not, here … stop, hitch, hobby, how … this, i call, i moved
  2.1: i … begging, i … opting, i … out, i … ride, i … subscribed, i … texts, i … when, iba a, if … stop
  2.1: in vancouver, in … bin, in … my, in … now, in … parking, ing, inmed-, inmediata, inscription … textos
  2.1: is already, it … for, it … so, j annule, j … laisse, jamais pour, jour svp, jusquen, kayak
  2.1: kindly remove, kindly … me, know what, know … is, la arreglo, la iglesia, la … entonces, la … sans
  2.1: last year, laughed, le bol, le … pa, les autorizo, les moteurs, les pido, les text, les … el, leyen-
  2.1: leyendo, link |, lista … textos, liste … envoi, llegar, lo pido, m … pu, ma … est, mais … le
  2.1: mais … textos, malhe-, manden ninguno, manden … favor, manden … por, mandes nada, manil-
  2.1: mantenimiento, mas recordatorios, mas sms, me anymore, me avisaran, me servian, me textees, me where
  2.1: me … of, me … pa, me … pu, me … texteando, me … to, me … tres, me … ustedes, mensajes cuando
  2.1: message this, messages to, mettez … pas, mi … NAME, mi … para, mis sur, moi plus, moi stp
  2.1: moi … jamais, molestando |, mon … enlevez, montana, more>send, moteurs, my pocket, my … i
  2.1: my … removed, nada … aqui, nai, ne veut, ne … a, ne … ecrire, ne … envoyer, neith-, neither, neta
  2.1: never do, never … them, nevr, new tires, nice to, nicel-, nicely, niece, no hace, no para, no … como
  2.1: no … envien, no … es, no … estar, no … ever, no … necesito, no … ocupo, no … que, no … textos
  2.1: not help, not … by, not … how, not … others, not … so, not>law, notifications pour, nous retirer
  2.1: now stop, now … would, number removed, number … good, numero … urgence, nunca mas, o los, of it
  2.1: of … consent, off … this, ok i, ok … have, on m, ouell-, ouellet, oui mais, pa … me, pantallas
  2.1: para mensajes, paragraphe, pas … l, pas … partie, pedal izquierdo, permi-, permission, pero … quita
  2.1: pido por, pis c, pis les, pis … du, please … ty, plus ecrire, plus envoyer, plus … moi, plus … pour
  2.1: pneus d, pneus … hiver, por este, pour … faire, pouvez … enlever, propaganda, pu que, pu … messages
  2.1: pueden borrar, puse, puso, que les, que permiso, que … avisaran, que … las, que … pido, que … sea
  2.1: quiero darme, quiero recordatorios, quit blowing, quitar, quiten su, quitenmelos, quitenmelos |
  2.1: ranch-, rancho, rappelez, rappo-, rapport, rayer mon, recevoir … sms, recois un, recordatorios … no
  2.1: recov-, recup-, regards NAME, remove, remove … now, remuevanme, repair ticket, report … the
  2.1: retirer de, rueda y, s, salirme, says my, says |, scratch my, se quedo, seguir mandando, semana pasada
  2.1: send me, senorita, sent … NUMBER, sera … me, setting off, shop no, show … where, si … nunca, signed up
  2.1: sin preguntar, sms, son muchos, sonne … rien, soy … de, star review, stop en, stop receiving
  2.1: stop … promo, su … y, suelten, surre-, sursa-, svp retirez, tan … de, tannee, teacher took
  2.1: telefono … me, tengo yo, text … my, texte je, texte pu, textear, textos … me, texts remove, than my
  2.1: thank … no, the promos, the … button, the … light, the … messages, the … to, the … while, the … would
  2.1: them so, this device, this no, this … illegal, thot, tiene … y, time asking, time … the, tipo, to be
  2.1: to please, to … device, todo el, toi c, toi … est, traba, traveling, un cell, un … texto, use el
  2.1: use … cupon, vendi, voler … velo, volver … escribirme, voula-, vous retirez, vous … permis
  2.1: want … either, want>number, was … scam, we were, what part, where it, who … it, wifes |, wish … would
  2.1: without telling, wo les, wo … moteurs, word, would hate, would … text, write to, y cada, y luego
  2.1: y … llegando, y … ustedes, yo haya, yo … puse, you n, you took, you tu, you use, you … enough
  2.1: you … nos, you … so, you … soy, you … stop, you … uso, | achalez, | apres, | arretes, | avec
  2.1: | consider, | discontinue, | ended, | erase, | hw, | jajaja, | leaving, | llame, | phones, | priere
  2.1: | ring, | work, | … digo, | … esto, | … facture, | … femme, | … girlfriend, | … ley, | … sigan, ~_aur
  2.1: ~_dai, ~_end, ~_hit, ~_plo, ~_s_, ~_sms, ~_sr, ~abor, ~agin, ~arit, ~begg, ~bird, ~cely, ~cord, ~cree
  2.1: ~cten, ~dill, ~dude, ~eari, ~eld, ~enim, ~eveu, ~exis, ~expl, ~flee, ~fran, ~fuse, ~fusi, ~hait, ~hdra
  2.1: ~hes, ~icid, ~ienc, ~imin, ~inam, ~ings, ~isti, ~itos, ~ives, ~lari, ~leet, ~lirm, ~mpan, ~neit, ~nimi
  2.1: ~nti_, ~nur, ~odos, ~opag, ~pec, ~ppli, ~pte, ~pte_, ~pull, ~puse, ~puso, ~riti, ~riza, ~rnal, ~smen
  2.1: ~tena, ~tier, ~tly, ~tly_, ~unic, ~vate, ~vei, ~xist, ~xpl
  2.0: NUMBER anos, NUMBER est, a des, a ne, a permis, a shared, a tube, a … cel, a … chez, a … customer
  2.0: a … fins, about bikes, about it, about … and, abstenez, abstenez vous, accepte ca, accepte d
  2.0: again and, ai consenti, aimerais … mon, alertes … mon, alguien me, all messages, already picked
  2.0: already with, and drop, and … nothing, angry>me, annoying take, anti, anuncios |, any … i, apaguen
  2.0: aprec-, are again, are violating, arreter ces, arreter … me, arto, asiento y, asked … be, at … i
  2.0: autho-, avec … magasin, avisen nada, away, ayuda, back to, baja no, bajame … la, bicycle, bicycle j
  2.0: bien … precio, bike stop, bike … texting, blonde pense, bloque votre, bolas, bon … ca, borra … numero
  2.0: borren mi, buy the, buzzes, c … fait, ca se, ca … enlevez, ca … stresse, can … cut, can … off, captura
  2.0: caraj-, casilla de, cause … vos, cause … vous, ce … et, ceux, checked … on, clique pour, comerciales
  2.0: commerces, commu-, como tienen, compre, compte svp, considerez, contacte, coordonnees, cortala
  2.0: cortala con, could … be, counter i, country, country |, coupe-, cuentan, cycling, dang, darme de
  2.0: daughter is, days are, de hoy, de paso, de … alertes, de … por, de … quitenme, dejen … molestar
  2.0: delga-, delivery driver, demande, demande … permission, demande … retrait, derangez … plus, des fins
  2.0: desactivez, desactivez les, deuda, di … de, dia no, did … say, disparaitre, dit au, dites … votre
  2.0: divor-, do so, donnees |, du … je, dude quit, earli-, el banco, el … dia, email … to, embou-, en … que
  2.0: en … rancho, enleve … numero, enlever des, enlever mon, epargnez, epargnez moi, esa cosa, escriba mas
  2.0: escriben de, escribir, escribir |, est ben, est pleine, est … vous, esta … you, etes bien, excuse, ey
  2.0: faire … a, fallo-, falloir, fichi-, fils est, firmo, fit … a, for … next, for … receipt, forget … ever
  2.0: frieg-, gastan, gave … bike, genre, girl in, going … need, group text, guarda, hace … anos, had … fill
  2.0: harrassing, harta … sus, have … own, he … permiso, his … anymore, hurts, i resign, i see, i … get
  2.0: igualmente feliz, illegal |, in … not, incluirme, ingre-, insultant, interesse … moi, interrompre
  2.0: is … 2, is … shared, is … warranty, it with, it … no, j habite, j … consenti, jaja quitenme
  2.0: jamais abonne, jamais consenti, jamais inscrite, je parle, je veut, je … chaque, je … demande
  2.0: je … prie, keep coming, keep … off, kid outgrew, kill … notifications, kill … texts, l equipe, la loi
  2.0: la robaron, la … m, la … pero, lady who, law>send, le … je, les … aussi, like the, like … dream
  2.0: limpiando, list or, liste … de, liste … vous, lleguen mensajes, lo manden, loi, lol i, lol thanks
  2.0: longer |, los … esos, los … no, love of, love … god, m … des, ma … pense, magasin … velo, magiq-
  2.0: maintenant enlevez, maintenant je, mando foto, maneja, march so, mark, marketing texts, marketplace
  2.0: mas avisos, matter … me, me alone, me instead, me lacher, me sacan, me stresse, me vuelva, me who
  2.0: me … au, me … llegando, me … longer, meant … the, merci … toute, mes coordonnees, message texte
  2.0: message … am, messages et, messages thank, messages when, mi papa, mi … y, migra-, milli-, mis alumnos
  2.0: moi des, moi tranquille, moi |, more … thanks, much please, my collarbone, my country, my fill
  2.0: my head, my profile, my … and, my … from, nada |, need for, need … reminders, never subscribed, nez
  2.0: no a, no gane, no … is, no … por, no … porfa, no … vuelva, no … when, noche y, none … them, not matter
  2.0: not need, not texts, not … anymore, notifications … moi, numero je, numero … des, numero … su, occup-
  2.0: of |, off please, off … to, offers, offert, old and, once for, only … stop, opinion, ordered the
  2.0: ordered … wrong, otro mecanico, par … texte, para que, paren … textos, pas avoir, pas consenti
  2.0: pas … sollicitation, passed … in, people … do, pero … de, piasses pis, picked … the, pis, please n
  2.0: please … that, plus … sms, plus … velo, por la, por ustedes, pour … le, pourriel |, pouvez fermer
  2.0: prefiero el, preuv-, preuve, pris … numero, profile |, promotions |, puebl-, pueden sacar, punto
  2.0: puro spam, que … textos, quedo … bici, quedo … pero, quiero … d, quiet, quit … these, quita mi
  2.0: quitenlo, quitter … liste, recien, regale la, remove>list, repondu arret, report … to, requesting
  2.0: retirer … la, retirez le, retrait de, rifa … no, sakam-, sakame, sakame de, saturday … the, sentido
  2.0: serieusement, seriez, si … ai, sick … tired, signe, sin … mensajes, sir please, smiley, so good
  2.0: so save, so … can, somebody else, somos una, sorry … i, sors, stolen in, stop, stop … good
  2.0: stop … promos, stop … texting, stop>texts, stop>want, stresse, supprimez moi, suscrita, suspendan
  2.0: suspendanlos, suspendanme, svp et, svp j, svp plus, svp … d, swap the, taken … so, tampo-, tampoco
  2.0: telefono |, telefono … para, telephone number, texte merci, texting it, texting |, texting … take
  2.0: texting … you, textos promo, textos … los, texts at, texts needed, texts |, texts … take, texts … too
  2.0: the county, the love, the … myself, there … me, things, think it, thru the, thumb, thx remove
  2.0: tienda cuando, tienda pero, tienen … no, times, to need, to rate, to … receiving, toddler has
  2.0: too … please, touri-, trott-, tune ups, turn, turn … the, uber, un numero, unaut-, unauthorized
  2.0: unchecked |, unlist, unlist me, unsol-, unsolicited, unsubscribe this, until then, up as, up by
  2.0: up … bike, use my, used … phone, veut … que, veux … en, vez … les, village, violating, vos contacts
  2.0: voudrais pas, vous pouvez, vous … svp, want … opt, was … it, what … do, whatever you, will have
  2.0: will still, with somebody, with the, with … these, withdraw, write … me, written consent, y encima
  2.0: y quitenme, y yo, y … lo, y … mensajes, y … puedo, y … tengo, you must, you quitenme, you sold
  2.0: you think, you … recogi, you … tranquilo, you … violating, your hours, your … email, yourself, | cero
  2.0: | chut, | considerez, | desabonne, | disculpe, | ey, | heard, | pare, | pense, | prochain, | regale
  2.0: | sakame, | saquen, | unauthorized, | veux, | weon, | wheres, | … always, | … arrived, | … better
  2.0: | … d, | … etais, | … further, | … limpiando, | … necessaire, | … nos, | … pulled, | … retirer
  2.0: | … siento, | … texter, ~_cir, ~_etr, ~_fol, ~_leu, ~_rel, ~aber, ~aitr, ~anul, ~asts, ~atai, ~cais
  2.0: ~capt, ~carn, ~ccu, ~cked, ~desi, ~divo, ~ecko, ~emor, ~enda, ~erai, ~erma, ~esab, ~esin, ~ganm, ~git
  2.0: ~iar, ~iar_, ~iau, ~ibed, ~icel, ~iel_, ~ierd, ~ilen, ~iren, ~iria, ~isco, ~ivor, ~jese, ~lir, ~mmu
  2.0: ~mpoc, ~nat, ~ncio, ~nden, ~nel_, ~ni_, ~ntim, ~occu, ~oma_, ~ommu, ~opt, ~ordi, ~osp, ~pagu, ~pis_
  2.0: ~plo, ~preu, ~pus, ~reuv, ~ria_, ~ribi, ~sab, ~sms, ~sms_, ~spie, ~spu, ~tee, ~tema, ~uart, ~unso
  2.0: ~untr, ~uso_, ~vis_, ~yed, ~yed_, ~zzes
  1.9: NAME … de, NUMBER si, NUMBER … al, NUMBER … one, NUMBER … stop, a esto, a helmet, a … me, a … sms
  1.9: abiso-, abisos, abogado |, acaben, achal-, advertising, again by, agreguen, ahead … take, ai manque
  1.9: all |, all … and, alors enlevez, am up, amable |, amigo-, amigos, amigos |, any … please, anyway
  1.9: application, appreciate being, are … so, arrete … m, arreter je, asking you, asteur, attorney general
  1.9: au rgpd, au … je, autorise … textos, be put, besoin … rappels, bike rides, bill and, bisi
  1.9: bloque … vous, bon j, borrenme … los, boyfriends, breakup, bring back, bring in, buen trabajo, buzze-
  1.9: c … pour, call about, call … you, came … to, cargo bike, cease all, cell … it, celos-, celoso
  1.9: ces envois, cessez tout, check in, checking in, communications, computadora, computer … stop, cono
  1.9: consent … text, constancia, contacten |, cosa de, could … please, croix, croix sur, croix … mon, cuide
  1.9: customer is, day and, de avisarme, de esos, de grace, de recordatorios, de … arretez, de … cell
  1.9: de … mon, de … relancer, debarque, decede svp, delete listado, demanderais, derec-, derni-
  1.9: des affaires, des alertes, desabonnement, detru-, detruisez, dire … je, dit … vous, do it
  1.9: do … sending, don julio, done so, done … it, doy de, droit … m, dropped … the, ecrire, edad no, el cel
  1.9: el rancho, el senor, el … mi, else, en avec, encore des, encuestas, enlevee, entre nous, envio-
  1.9: envios, envoyez trop, es … con, escriba, esos, est finie, este movil, estoy limpiando, estuvo bueno
  1.9: et bonne, et … ai, et … ne, etait … pour, etre, etre enlevee, etre … la, explicacion, faire … plainte
  1.9: fait ca, faites … croix, faute-, favor y, favor … you, fijes-, fijese, finissez en, finissez … avec
  1.9: fois, for these, for … out, for … tube, forma-, frapp-, free to, friend the, from … contacts, garde le
  1.9: garder |, gardez … textos, gave … permission, got … for, gracias pero, gracias … que, grand … elle
  1.9: hablo … espanol, hairc-, haircut, halt the, have received, have … consent, have … up, have … your
  1.9: help |, hereb-, hereby, hier j, hier … ai, huffy, i hereby, i signed, i … asked, i … deleting
  1.9: i … longer, i … still, in by, in person, in ten, in … so, information, inscribi, interesa … mensajes
  1.9: irai, is … message, it gone, it … at, it … just, it … reply, j irai, j … le, j … manque, je reviendrai
  1.9: je … souhaite, know how, la … etait, la … l, la … parfait, las … am, law>want, le robot, le votre
  1.9: le … lo, les … que, leur, like … stop, line |, list … me, lista esa, lista … le, liste de, log
  1.9: loin … moi, longer a, los que, los … de, m ecrire, m … avec, ma resolution, machine a
  1.9: magasins enlevez, maintenant que, majus-, majuscules, manden … porfa, mangez, mas … este, matin … moi
  1.9: me anything, me basta, me contacten, me habia, me inscribi, me mande, me sorry, me up, me … need
  1.9: me … this, mensajes … en, mensajes … su, mensajes … texto, message … again, messages and, metieran
  1.9: mine … it, mobile |, moi merci, moi … NUMBER, moi … v, molestia |, mon … haha, more … these
  1.9: more>forever, mot pour, ms, mute, my boyfriends, my business, my girlfriend, my … does
  1.9: my … information, my … ok, my … plan, n envoyez, n ty, n … pas, nel … no, ni … donde, niaiseries
  1.9: no escribir, no point, no usen, no … escriba, no … here, no … to, no … volver, none … these, not be
  1.9: not much, not wanting, not … anyone, not … no, not … sale, not>these, note que, number … from
  1.9: numero gracias, numero … ella, of now, off still, off thanks, ok … stop, on veut, on … le, on … phone
  1.9: one … make, one … them, only please, only … one, opt … svp, or … on, orders, others |, oui … moi
  1.9: out svp, out … les, own mechanic, pague en, palab-, papel-, parle pas, pas … on, pas … pis
  1.9: pas … promo, pas … rendez, pase por, perdi … ticket, peux … enlever, phone plan, phone please
  1.9: picked up, pis enlevez, plant-, please shut, please unsubscribe, please … us, plein, plug on, por todo
  1.9: pour … il, pour … les, prefererais ne, pregunta, prenez le, prier-, priere, privacy, purge, purge my
  1.9: pus |, qua, que este, que … con, que … suis, que … this, quedo muy, quien la, quien los, quit … up
  1.9: reads them, reali-, realize, recibir estos, recibir textos, recogi, refra-, regale … bicicleta
  1.9: regresamos a, relancer, removal please, remove both, remove … lol, renewal, restaurant, reveille le
  1.9: ridin-, riding, rustine, sais que, saquenme de, scrap the, se quita, se … los, sending … me, shit |
  1.9: siga, sign for, silen-, silencio, sin … y, so … me, so … no, solicitado, sollicite, some peace
  1.9: stop harassing, stop pas, stop … reminders, stop … siguen, su servicio, suis dans, supprimez … contact
  1.9: sur … cell, sur … cellulaire, suspe-, swipe left, switch it, telefono … sus, tengo un, texte … pu
  1.9: texted, texted … the, texter la, texto me, textos apres, textos pour, textos yo, textos … il
  1.9: textos … moi, textos … y, texts after, texts>remove, the attorney, the card, the guy, the plug
  1.9: the vip, the … general, the … i, there NUMBER, there … to, there … you, these on, this to
  1.9: thought this, through a, tient-, to quit, to write, to … no, to … she, tout … de, trabajo … noche
  1.9: trop loin, trouve … autre, ultim-, una maquina, una … NAME, una … me, une croix, unsubscribe … this
  1.9: ups |, vais … une, velo … apres, very … with, veuillez cesser, veux me, veux … les, vez no
  1.9: vos alertes, vos … enlevez, votre formulaire, votre … en, vous … arretez, voy el, vuelvan … escribir
  1.9: vuelven … mandar, want is, want … one, weon, what … of, whatsoever, who tf, why would, will opt
  1.9: will want, with … purple, wondering, word |, would it, would … being, wrong>not, y lo, y … amigos
  1.9: year please, yo, yo … acepte, you permission, you … asked, you … el, you … m, your contacts
  1.9: your … thank, | alguien, | changed, | cono, | cuantas, | desactiva, | desactiver, | email, | memory
  1.9: | mensajes, | pretty, | refrain, | retire, | signing, | tio, | … afternoon, | … aqui, | … avocat
  1.9: | … chez, | … hereby, | … liste, | … papa, | … po, | … puse, | … saddle, | … sold, | … through
  1.9: | … uno, ~_and, ~_cel, ~_ces, ~_fij, ~_foi, ~_fut, ~_ms_, ~_poi, ~_ult, ~_uns, ~_yo_, ~abst, ~abus
  1.9: ~alir, ~baj, ~bert, ~buel, ~cuer, ~ders, ~eby, ~eby_, ~efra, ~ejan, ~ejen, ~enir, ~ereb, ~eule, ~fiez
  1.9: ~fij, ~foi, ~fois, ~fol, ~fut, ~inen, ~ingl, ~irez, ~lini, ~loye, ~ltim, ~lves, ~mera, ~moti, ~nita
  1.9: ~nme, ~nse, ~nsie, ~ogi_, ~otti, ~ova, ~oval, ~ovel, ~pero, ~ploy, ~pons, ~proo, ~reby, ~regi, ~rik
  1.9: ~rmis, ~sac, ~sieu, ~sile, ~stau, ~suen, ~taur, ~tees, ~tiez, ~tira, ~tme, ~uego, ~uit, ~uni, ~uniq
  1.9: ~uspe, ~uzze, ~vacy, ~vait, ~van_, ~veme
  1.8: (remove), NAME passed, NAME que, NAME … one, NUMBER text, NUMBER … ago, a casse, a marre, a … fixed
  1.8: a … office, a … sobrino, abste-, aca |, aceptado |, acepte esto, agree … texts, ahead with
  1.8: aimerais ben, all … here, alvarado, am telling, am through, am … florida, and has, angry>forever
  1.8: anything … to, anywa-, apage-, appeler pour, are … i, arretez … me, asi … no, asked … if
  1.8: asked … twice, asteu-, astheure |, asusta, aucune … de, aussi enlevez, avec … pneus, away last
  1.8: backordered, bajem-, bajeme, bas, be removed, be riding, been told, beg, between the, bikes … remove
  1.8: borrar mi, borrar … numero, borrenme … sus, bow, bravo, breac-, breach, bro … de, ca ici, ca … coute
  1.8: cajero, came … can, can … texting, case etait, cease texting, cell from, cell |, cell … job, cellu-
  1.8: cellulaire, cents each, chambre a, chambre … air, chez … a, come … NUMBER, come … it, comerciales |
  1.8: comment … avez, con las, confidentiel, confirmez … que, contact … please, contacten mas, cordi-
  1.8: could do, county, covers, cuenta de, culpa, day … please, de cumpleanos, de difusion, de livraison
  1.8: de maintenant, de moi, de … contact, de … mere, de … publicidad, de … s, de … servicio, deals |
  1.8: debarquez moi, debarquez … de, decrochez, decrochez … de, definitivement, deja … textearme
  1.8: dejen … enviarme, deleter, deleter mon, demande un, demande … prix, di … consentimiento, difus-
  1.8: difusion, difusion |, discontinue texts, do … opt, do … want, doctor says, du … avec, du … rendu
  1.8: duermo de, duermo … dia, ecrib-, ecrir-, ecris pour, efface mon, el mio, eliminen mi, en plena, en su
  1.8: encore … la, encuestas ni, end all, ends |, enfermera, enleve de, enlevez … ancien, enough of
  1.8: enough … me, ensenenme, enviarme … de, envien mensajes, envoyer d, est fait, est … pour, esta … cara
  1.8: esta … no, estas cosas, et … est, exige … consentement, expres … n, express written, express … consent
  1.8: extra-, fait NUMBER, falle-, fallecio, felicitaciones, femme a, fermer … dossier, filin-, filing
  1.8: fille a, fin … ces, finalement je, finalement non, firma, for service, for … grandson, forever>more
  1.8: forwa-, from … school, from … texting, fucki-, fucking, funeraire, garantia … para, gasta, get me
  1.8: given |, godda-, goddamn, going through, gonfl-, gracias … manden, hago … que, harcelement rendu
  1.8: harcelement … la, have never, have … good, have … keep, have … stop, have … you, here, here in
  1.8: here then, here with, here … is, hound-, howdy, huile-, huiler, husbe-, husbend, i bought, i make
  1.8: i must, i … back, i … early, i … through, immediately |, in future, in red, in … cab, in … do
  1.8: inflador, interesa que, is … be, is … emergencies, is … these, it buzzes, it that, it … sending
  1.8: it … these, it … you, j … jamais, je … chercher, je … desabonne, joder que, just take, just wanted
  1.8: keep … messages, keepi-, keeping, kid |, la meme, la merci, la tienda, la … cuando, la … dejen
  1.8: la … muy, las … con, law>you, le bike, le pido, le … aussi, le … fait, le … vert, left … text
  1.8: les … no, les … promo, like … you, lista … difusion, liste mon, lol … for, look … my, los … porfa
  1.8: lost … job, luck … the, m, malgr-, malgre, manana … de, mandar mas, mandataire, mande mas, mandes
  1.8: marketed, matin … de, me busquen, me contacte, me deals, me mensajeen, me stuff, me … and
  1.8: me … arretez, me … le, me … remove, me … sur, me … up, mensajeen, mensajes … paren, merci la
  1.8: merci … moi, messages automatiques, mi firma, moi … ce, moi … cette, mon … depuis, mon … retirez
  1.8: more>number, mot, mude a, my attorney, my mothers, my roommates, my … not, nah take, ne souhaite
  1.8: ne … textez, necesitan, ni de, no boy, no quiero, no tienen, no … busquen, no … promociones, no … so
  1.8: no … thank, noche … duermo, non … ai, nope, not cool, now and, number alone, number svp, number … your
  1.8: numero … vos, numero … you, nunca di, of … never, off everything, off … messages, on … profile
  1.8: on … the, one … it, one … review, opt … please, or … please, organ-, ou vous, out but, out de
  1.8: owe … money, paix, pardo-, parking lot, parro-, partir, pas a, pas faire, pas otez, pas … bicycle
  1.8: pas … messages, paten-, patente, patience, permiso no, personnelles, phone … my, pidio, pis … m
  1.8: please … my, please … off, plena, plus … peine, ponce, por dios, por … descuento, pourt-, pourtant
  1.8: prepago, prepago y, prior express, prior … written, proch-, prouv-, prouvez, pudie-, pudieran, pull
  1.8: pull … plug, puse … numero, que me, que … contacten, que … ecris, que … esto, que … je, que … lleguen
  1.8: que … serait, quien … lo, quiero sus, quiero … sms, quisi-, quisiera, quit … the, quitame … los
  1.8: quite mi, quitenle la, quitenme you, radio, read the, recep-, recevoir … affaires, refuse les, removal
  1.8: remove mon, remove … numero, remove>angry, removed i, remover mi, remuevanme de, repare mon, requested
  1.8: respect, retir-, revenus, rides … a, rien merci, salut, saqueme de, saquen |, se poncho, semana you
  1.8: send anymore, senor-, senores, serian, serian tan, shop stop, should be, si paso, si pudieran
  1.8: si … bien, signed, sigue llegando, sin … que, sistema, slt, smile-, sms a, sms … my, so … sending
  1.8: sobri-, soy … y, spare, spoke, stand and, stop contacting, stop>list, strangers, su … de, su … you
  1.8: suelt-, suffit, suis … bout, sus contactos, svp enlever, svp pour, svp … moi, swing by, switching to
  1.8: t … tu, taken, talk to, tan amables, tapa, teach-, teh, tente … de, tente-, texte moi, texting now
  1.8: textos s, textos votre, texts already, texts … please, thanks … me, that list, the bicycle, the cab
  1.8: the swap, the third, the … bikes, the … never, the … remove, the … work, these are, these … go
  1.8: this get, this texting, this … alone, this … list, tiend-, tiene … que, tienen por, time … phone
  1.8: to drop, to use, tourt-, trabajo … no, trata-, trop retirez, una lista, understand |, unles-, unless
  1.8: up texts, updates not, us … the, usen, usen mi, ustedes con, vais faire, veces que, vibre-, viendra
  1.8: villa-, vos … par, votre robot, votre … svp, voulais … de, voulez vous, vous … m, voy … la, wake … i
  1.8: was … no, wednesdays, went … in, what a, whatever just, whatever … me, whole house, will … on, worse
  1.8: write stop, y duermo, y … todo, you folks, you is, you me, you unsubscribe, you>angry, you>me
  1.8: your NUMBER, your … list, zero texto, zero texts, | abstenez, | acepte, | bajeme, | contactez, | dame
  1.8: | decrochez, | desabo, | going, | hasta, | joder, | make, | purge, | radio, | remuevanme, | requesting
  1.8: | serian, | slt, | went, | … aca, | … alerts, | … car, | … desk, | … job, | … may, | … prochain
  1.8: | … pudieran, | … quitte, | … removal, | … right, | … zero, ~_alo, ~_jui, ~_m_, ~_pul, ~_sto, ~_unc
  1.8: ~_xf, ~acep, ~aix, ~aix_, ~amis, ~amn, ~amn_, ~ams_, ~away, ~ccup, ~cern, ~damn, ~dant, ~dato, ~def
  1.8: ~ebr, ~echo, ~egis, ~elli, ~ellu, ~enu_, ~erap, ~erec, ~esma, ~etir, ~ffit, ~fich, ~forw, ~gis, ~gist
  1.8: ~hio, ~hte, ~huma, ~ione, ~ised, ~jui, ~leci, ~llul, ~lse_, ~lva_, ~mot_, ~muev, ~nant, ~nbo, ~ndar
  1.8: ~neme, ~nfer, ~nles, ~nlo_, ~nme_, ~nsol, ~nue_, ~nvoi, ~nywa, ~oncl, ~oriz, ~paix, ~pard, ~pete
  1.8: ~ping, ~prue, ~quen, ~ram_, ~rass, ~rdes, ~reem, ~refr, ~ren_, ~reti, ~ridi, ~rnie, ~spam, ~ssee
  1.8: ~sser, ~stop, ~stru, ~tamp, ~tar_, ~top_, ~tori, ~truc, ~uerd, ~ueri, ~uir_, ~ular, ~unle, ~uns, ~uti
  1.8: ~venu, ~vir, ~wner, ~yway
  1.7: (stop), NUMBER am, NUMBER he, NUMBER … par, a 2, a querer, a text, accept, accepte, acept-, achet-
  1.7: affaire la, agarra, ahora … quitenme, ai clique, ai … la, ai … stop, aimerait, al … con, alerts for
  1.7: algo, all quit, alors … vous, anotaron, ans et, anymore … please, arrete … message, arreter les
  1.7: arreter … texter, arretez … vos, as an, as it, asking … remove, au … si, aucun … je, authorised
  1.7: avec … par, aviez … de, avis de, avoir le, baja … mi, be, be sent, be … NUMBER, be … your, begging you
  1.7: bici … que, bici … un, bicicleta … de, bicicletas |, bicyc-, bike off, bloquie, borran de, bottle
  1.7: bref, brill-, broke … collarbone, buen servicio, c … ben, ca otez, ca … mon, cada texto, call on
  1.7: can be, can … be, can … swap, cancelar |, carna-, case textos, casl, caso que, cesar, cessa-
  1.7: cessation, chaque … me, chaque … recu, chercher … velo, coche la, college, coma, come … for, comie-
  1.7: comieron, comio el, como si, confirmar, coord-, could … put, counter no, courriel |, crecio y, crtc |
  1.7: crying out, crying … loud, culpa de, customer i, d … des, d … je, dame de, de ces, de darme
  1.7: de sollicitation, de … ans, de … facon, de … retirer, decri-, decrochez moi, deja … mandar, deletion
  1.7: demand, demande pour, deran-, desabonne merci, desabonnez moi, desire, desis-, desist, desuscribanme
  1.7: desuscribo, dice … no, did anyone, digale al, dios, discontinue the, dispa-, dit qu, dit … il
  1.7: do … see, doing my, down and, dropping, du … la, efface moi, effacez, effacez … cell, el silencio
  1.7: el telefono, emergencias, emplo-, en double, en vertu, en … envios, enlevez son, envoyer … texto
  1.7: erreur … n, es cierto, escribieran, est parti, est … entre, esta no, esten … mensajes, estimados, ever
  1.7: exclus, exist-, facture de, faire … messages, faites disparaitre, ficha, fini … les, fins, first time
  1.7: fixing my, fixing … flat, flip the, flood-, flushez, flushez mon, flushez … numero, for crying
  1.7: for … i, for … more, for … up, forever … me, from contacting, gars … la, gave up, gens a, get outta
  1.7: getting … of, give … permission, god … texting, going … a, grateful for, had to, haras-, has his
  1.7: have lost, have … recollection, have … texts, hay … de, hola you, honne-, household, how … of, humai-
  1.7: humain, husband … is, i demand, i revoke, i … hate, i … leaving, i … return, i … walk, if … i, immed-
  1.7: immediate, in canada, in texts, in … sink, including, inscribir, is amazing, is … too, izquierdo
  1.7: j … clique, jajaj, je … pu, je … quitter, kids bike, kill, kills, knows when, l … le, la … fille
  1.7: la … je, la … nationale, la … on, last guy, le contesto, le formulaire, les casques, les mains
  1.7: les velos, like … be, liste nationale, llego su, love … shop, ma … NUMBER, ma … pour, magasin … a
  1.7: maintenant … de, mais arrete, mais non, mais pas, make … end, makes, mandan ofertas, mas … los
  1.7: me contacter, me demander, me despiertan, me escriban, me escribieran, me habian, me saque, me … dar
  1.7: me … des, me … enlever, me … harto, me … les, mejor por, mensaje … me, mensajes jaja, menti-, mere est
  1.7: mes … c, messages apres, messages … more, mettre … a, mi ficha, mi nro, might-, minor-, minors, moi du
  1.7: moi … et, mon tour, mostr-, mrs, muy … la, my … lol, my … never, my … over, my … your, nada no, namas-
  1.7: namaste, nationale … numeros, need … to, needi-, needing, nenon, new … or, ni lo, ningun … mas
  1.7: no recollection, no voy, no … caso, no … the, nombre … no, non … arretez, not needing, not … any
  1.7: not … which, note … je, nothi-, nothing further, notic-, notificacion, notificaciones, number de
  1.7: number … no, numero depuis, numero merci, numero sur, numero … ne, numeros exclus, nunca me, nunca |
  1.7: occupe … textos, of texts, of … texting, ofend-, off your, off … mailing, off … please, off … thing
  1.7: once … a, one NUMBER, one text, opt … de, opt … out, otra semana, outgr-, outgrew, over to
  1.7: pa … textos, panta-, par … c, para emergencias, para … quien, parche, pardon, parti-
  1.7: partir … maintenant, pas d, pas … fait, paso … me, pay … now, penda-, pendant, per text, perdon … you
  1.7: pese sur, peux … oter, phone dings, please desist, please note, please unsub, please … blowing
  1.7: please … so, plus … enlevez, pops, por aca, por … pero, por … quiten, porfa-, pour … mais
  1.7: prefer silence, prefiero email, promos par, prope-, publicidad |, pues … que, pull it, pursu-
  1.7: pursuant, pursuant to, puso mi, que … llega, que … saque, queria textos, qui … a, quitan de
  1.7: quitenla de, quitenla … la, rapel-, rappe-, rdv … demain, receiving … messages, recol-, recollection
  1.7: recordatorios, recuerdo haber, refrain … contacting, registry since, registry … NUMBER, remember me
  1.7: remove … de, rented for, reparateur, reported, retirer … votre, review, rien … me, robot de
  1.7: robot stop, rusti-, sacre, salir … la, salut la, salut … gang, sans consentement, sans mon, sans que
  1.7: sans … le, saque de, says … more, see … text, seguir, send nothing, sending to, sending … messages
  1.7: sending … please, serai-, serieux |, serieux … moi, she did, shed, shove, si quitenme, si … me
  1.7: signale comme, sin mi, slipp-, sms … de, so what, so … could, so … discontinue, sold, somebody … my
  1.7: sonda-, souvenir … avoir, spamear, spamm-, step |, stop asking, stop bothering, stop send, stop … the
  1.7: stop>forever, stop>send, suis de, suis … voler, suite a, svp … n, tanne-, text … take, texte plus
  1.7: texted |, texted … NUMBER, texting from, textos gracias, textos please, textos … a, textos … el
  1.7: textos … favor, texts going, texts never, texts wake, texts … up, that and, that way, the gears
  1.7: the sink, the wall, the … all, the … dings, the … not, the … till, the … tubes, them, there bud
  1.7: this … de, tienda … bicis, tiene caso, till i, to her, today … not, toute, toute facon, toute la
  1.7: tranquille, two of, una cosa, una … vez, unsubscribe … please, up already, up it, up … me, used my
  1.7: ustedes no, ustedes … me, va faire, vale, vale no, vertu, viarg-, viarge, vibra, vibrer, voler mon
  1.7: vos … automatiques, vos … retirez, votre ordinateur, votre … enlevez, vous … comme, vuelva a
  1.7: want text, want … and, warning, were in, wheel is, when my, when … dropped, who can, wife he
  1.7: will collect, will walk, with … fcc, with … permission, with … stuff, work … and, wsh, y … delete
  1.7: y … textos, yoga, you crecio, you … call, you … on, you … permission, you … recibir, you … said
  1.7: you … se, you>want, your … me, your … messages, your … texts, | at, | estimados, | flushez, | let
  1.7: | maman, | new, | ningun, | pido, | pursuant, | sacre, | shut, | viarge, | waiting, | we, | whoever
  1.7: | wsh, | … alertes, | … attorney, | … bebe, | … blonde, | … case, | … desabonnez, | … esos, | … hablo
  1.7: | … mari, | … mi, | … mijo, | … nina, | … promocion, | … read, | … request, | … servicio, | … vertu
  1.7: ~_ach, ~_be_, ~_caj, ~_hip, ~_ill, ~_imm, ~_lay, ~_mai, ~_mrs, ~_pru, ~_tic, ~_ube, ~acez, ~adde
  1.7: ~aken, ~anyw, ~arai, ~awy, ~bicy, ~boga, ~bor_, ~caj, ~casl, ~clam, ~coor, ~coro, ~coup, ~dag, ~dage
  1.7: ~desp, ~det, ~dije, ~ecer, ~eder, ~efi, ~efr, ~enl, ~esis, ~eto, ~fond, ~fres, ~gned, ~guir, ~iban
  1.7: ~icat, ~ieur, ~ije, ~imi, ~imme, ~insc, ~ints, ~ispa, ~ivar, ~line, ~lir_, ~loi_, ~lul, ~mrs, ~mrs_
  1.7: ~ndag, ~ndm, ~nu_, ~nvio, ~nyw, ~odil, ~oev, ~oeve, ~onal, ~onm, ~othi, ~otio, ~oula, ~pam, ~pamm
  1.7: ~plic, ~prie, ~rapp, ~rens, ~rid_, ~robo, ~rra, ~rret, ~ruc, ~rul, ~scra, ~sen_, ~sine, ~sond, ~tau
  1.7: ~them, ~top, ~tran, ~trot, ~ts_, ~tto, ~uisi, ~ywa
  1.6: NAME me, NAME … take, NUMBER weeks, a comprar, a guatemala, a mandarme, a … lady, aboga-, adresser
  1.6: advertising |, aflojen, afternoon i, agree-, agreed … any, all … of, am just, am very, am … a
  1.6: am … buying, am … needing, anuler, any … thank, anymore … stop, apagado, appreciate … you, arret-
  1.6: arretez … envoyer, at midnight, au lieu, aujourdhui j, aurais, auriez … l, authority … you, automatico
  1.6: autorisation de, autorisation … ma, avant le, back the, baja … numero, be texting, belle, bicis … de
  1.6: bike never, bike … is, bike … like, bike … so, bjr je, blacklist, blacklist my, blank on, block you
  1.6: blocked you, bloqueen, both numbers, bout du, boutique, buenas tardes, business texts, busquen
  1.6: but … can, button |, bye … me, c … gentil, call if, call my, can … sending, cancel … for, cancelenlos
  1.6: carte-, case … dans, ce possible, ce … etait, cell, cell and, cervelo, chaque … je, chari-, checkout |
  1.6: chez un, chiens, cochee d, cochee … avance, collarbone, comma please, communication |, con canasta
  1.6: con … a, con … frenos, conmi-, conmigo, conmigo … no, cookies, coupon, crush-, crushed, cuadro y
  1.6: cuts out, d envois, datos con, de avisos, de eso, de mandarlos, de me, de pas, de … baja
  1.6: de … borrenme, de … caja, de … con, de … envoyer, de … fui, de … mensajes, de … oter, de … please
  1.6: de … sa, de … saquenme, de … texter, de … tia, de … trabajo, decrisse, deje … mandarme, dejen mi
  1.6: demande … les, denos, des … de, des … enlevez, desab-, desabonner |, desactivez … notifications
  1.6: desuscribirme, deux fois, deux … pour, difficult, digital, digits |, disable sms, disai-, dit
  1.6: dites que, do … come, do … texts, donc le, donc … la, drole, du bureau, du … arretez, dude, dude stop
  1.6: duermo, e … ningun, ecoeu-, ecrire sans, ecriv-, el … saquenme, embarazada y, en las, en … a
  1.6: en … rien, end … messages, enfermo, envoyer des, envoyer … textos, epargnez … la, eran, erase me
  1.6: escribieran |, est gentil, este contacto, este … gracias, esto |, esto … you, estos textos, estub-
  1.6: estubo, et mon, et … me, etait le, etait … telephone, etats, ex y, explain yourselves, f off
  1.6: faites ca, faites une, fine … the, fines, fini le, fois … je, for family, for my, for reviews
  1.6: found … part, fue con, gentiles, glad, good news, goodb-, goodbye, gracias … todo, great shop
  1.6: group ride, guate-, guatemala, guys … me, haciendo ruido, haganlo, hamil-, hamilton, have her
  1.6: have … on, have … sent, he pisado, hello dear, hello this, hello … is, help … do, hermano |
  1.6: hermano … de, his … off, honey, honour, hospi-, hoy mi, i would, i … n, inscrit sans, insistir, is mr
  1.6: is unsolicited, it needs, it too, it … an, j … donne, j … la, je clique, je … lis, joven, joy
  1.6: just … by, kindly … my, kindly … these, know … this, l avez, l … et, la cessez, la suite, la … c
  1.6: laissez … les, last … to, laund-, le dije, le … no, leave my, lecto-, lector, lee, les meilleurs
  1.6: les … me, les … stp, letters, lieu, liste … chum, llegarme, llena-, lo tiene, longe-, longer
  1.6: los descuentos, los texts, loud stop, love the, love … guys, ma mensaje, maintenance, mais merci
  1.6: mais … merci, mames you, mandarlos, mandarlos |, mandarme … a, manden … mensajes, mandenselos
  1.6: mari … decede, mas texts, mas x, mas … en, mas … no, me acuerdo, me escribas, me mandes, me … ahora
  1.6: me … borrar, me … everything, me … quitenme, me … reviews, me … take, meilleurs, mensaje mas
  1.6: mensajes yo, mi plan, mi … no, mi … si, moi … textos, moi … vouloir, moleste, mon … alors
  1.6: mon … arreter, mon … pour, monsi-, monsieur, more updates, moto, moved … i, my say, my … alone
  1.6: nada … no, necesario que, necesario … me, neuf, no acepto, no just, no por, no quiere, no you
  1.6: no … escribieran, no … necesario, no … ok, nobody … me, nombre you, not … illegal, not … this, not>you
  1.6: note … my, nous a, nro |, number did, number will, number … la, number … week, numero est
  1.6: numero … esa, numero … il, numero … qui, of waiting, on … as, one thing, one … can, only … no
  1.6: only … off, only … once, opt, or madam, order … not, p |, paid, par vos, para … garantia, parecen
  1.6: parrot, pas … droit, pas … les, pero … mensajes, pero … mi, phone alone, phone stuff, pido … no
  1.6: pido … you, pingi-, pisad-, pisado, please … him, please … nothing, plug … these, plus avec, pogne
  1.6: point texting, point … me, por … dejen, por … mi, pour ces, pour … pas, pour … tirage, pour … velo
  1.6: precio pero, promociones … no, promos … moi, prove i, pu … ca, pueda-, pull me, puse … la
  1.6: puso … numero, que … a, que … alto, quedan NUMBER, qui me, quick one, quiero ni, quiero … textos
  1.6: quitar … los, quite … numero, quitenme … ahi, race is, read … so, recevoir ces, recevrais, recommended
  1.6: recovering, refund … through, refuse … messages, remember saying, remember … yes, remove from
  1.6: remove this, replies, requi-, resena, retirez … des, revei-, reviews, right here, rojo, said … should
  1.6: said … texts, saquenlo, saquenme … la, savoir de, says less, says … for, screenshots, second request
  1.6: see my, segun, senora de, servent, seule-, seulement, shit, si me, si son, si … voulez, signale au
  1.6: signale |, sigue haciendo, sigue … ruido, sir or, sir … madam, sms no, so go, so … not, sorry but
  1.6: sorry … english, soy chofer, soy su, soy … hija, spam do, spam si, spammer |, speak english, strike me
  1.6: su sistema, su … quitenme, suppr-, suppression, sus … you, suscripcion a, svp … mon, svp … son
  1.6: system … i, ta … stp, tantos … quitenme, tardes, te di, te encargo, tel, telefono para, telephone c
  1.6: tengo … memoria, text alerts, text when, textez |, textez … plus, texting list, texting … deals
  1.6: texto merci, texto you, textos dans, textos on, textos quitenme, textos retirez, texts … remove
  1.6: the counter, the fleet, the lot, the navy, the service, the … house, the … ones, the … open
  1.6: the … slip, the … then, the … though, then no, there i, these text, think of, this jk, this just
  1.6: this stuff, this … out, this … phone, this … unsolicited, tired … waiting, to cut, to unsub, to … here
  1.6: to … make, to … you, too … for, too … on, tout |, trabajo en, tratamiento, tripo-, triporteur
  1.6: tune … complet, tus textos, un humain, un tal, un … y, una … delete, up complet, up … accident
  1.6: usen … numero, uses, velo … cause, versi-, version, veuillez ne, veux … ca, violating the
  1.6: violating … tcpa, vip, vivre en, vos communications, vos … bonne, vouloir … merci, vous que
  1.6: vous … mais, vous … par, want nothing, want>send, want>texts, went back, what authority, who knows
  1.6: who … jk, wish … hear, withi-, within, without … say, y que, y … su, yo … pedi, you call, you estubo
  1.6: you make, you my, you tengo, you … close, you … con, you … mensajes, you … muchos, you … tienen
  1.6: your records, | anuler, | chez, | desuscribanme, | di, | from, | inscrite, | lache, | nous, | passez
  1.6: | pedi, | removal, | seguro, | starting, | unlist, | veuillez, | … alguien, | … bro, | … camp
  1.6: | … chofer, | … confirm, | … cual, | … darme, | … dude, | … escribo, | … estubo, | … favor, | … friend
  1.6: | … mechanic, | … put, | … quedan, | … respect, | … riding, | … sur, | … using, ~_dec, ~_ei, ~_era
  1.6: ~_opt, ~_rej, ~abog, ~alor, ~arin, ~arti, ~aser, ~ates, ~bye, ~bye_, ~cali, ~caso, ~caus, ~ces, ~chac
  1.6: ~chen, ~cko, ~conm, ~cump, ~curi, ~dbye, ~ecoe, ~elul, ~elve, ~emer, ~enle, ~enor, ~enti, ~ertu, ~ese_
  1.6: ~esir, ~etas, ~eten, ~euf_, ~eul, ~evei, ~exit, ~hosp, ~idin, ~iem, ~ima_, ~imad, ~imo, ~iste, ~knoc
  1.6: ~lay_, ~lia_, ~lica, ~lico, ~limi, ~llez, ~lula, ~lyi, ~lyin, ~mais, ~mbar, ~mmed, ~ned, ~ned_, ~ngs
  1.6: ~ngs_, ~nle, ~nmi, ~nmig, ~noth, ~nsc, ~nscr, ~nso, ~nun, ~odb, ~odby, ~ofi, ~ogad, ~ogra, ~omot
  1.6: ~once, ~onmi, ~oodb, ~op_, ~ospi, ~pars, ~rce_, ~rdat, ~renl, ~resp, ~rke, ~rned, ~rtar, ~rwar, ~rzo_
  1.6: ~sabo, ~seo, ~seo_, ~shes, ~sona, ~su_, ~susp, ~uir, ~umpl, ~upo, ~uppr, ~urai, ~usp, ~vee_, ~viez
  1.6: ~xit
  1.57: (tables say unclear)
  1.5: (texts), NAME for, NAME this, NUMBER … before, NUMBER … is, a ete, a … merci, a … para, a … senorita
  1.5: abogado … va, accepte … messages, adieu, again |, ai ramasse, al … me, all … text, am leaving, am … it
  1.5: am … these, amen |, amigo, and neither, and this, annulez … rendez, ans, antig-, antigua, any more
  1.5: any … it, any … this, anymore … me, anything … stop, appreciate … heads, arreter vos, as my, as … last
  1.5: at … with, au … lol, aussi, avec moi, avenir merci, avisen por, avisen … por, avons, baja mi
  1.5: baja … los, baja … mensajes, barks, barks every, barks … time, be … a, before … it, ben … de, bendito
  1.5: best thing, bien claro, bike looks, bike … do, bonit-, bonjour … vous, borra mi, bro, bro … no, build-
  1.5: but i, button, by when, c … du, c … fini, c … illegal, ca vibre, ca … ce, ca … juste, cache-, calis-
  1.5: can reply, can … ahead, casque de, cel en, cel … el, cell … your, celular … no, cesser svp, cessi-
  1.5: cessiez, cette affaire, chiale, chier avec, christ, clear |, client et, cobran … mensaje, come with
  1.5: compa-, company phone, comunicaciones, conta-, coordonnees |, coraz-, corazon, cosa |, could … take
  1.5: crecio, criss de, cuantas, cumpl-, customer … i, customer … my, dado de, dado … baja, darme baja
  1.5: datab-, database, database |, dautre |, de datos, de llegar, de mme, de reparation, de tus, de … cosa
  1.5: dejen … avisarme, demando, denei-, dernier, dernier … je, des promos, desabonnement |, desactivez moi
  1.5: descends, desea, desist … sending, desk at, despertaron, dessus |, deten-, deuxi-
  1.5: discontinue … messages, distribucion, ditch, do … remember, dog barks, dog … every, donde … doy
  1.5: done here, dossier je, dossiers, droit |, due |, easie-, ecrire … ce, effac-, el favor, el no, en una
  1.5: en … no, encore la, ended |, english i, english … want, enlev-, enleve … de, enleve … stp
  1.5: enlever … svp, enlevez … number, enroll, entregue, enviando mensajes, envoi-, envoyer, es esto
  1.5: esposo y, est illegal, est vous, estar … su, estate, este … por, esto … de, excluded, excluded from
  1.5: experience, express consent, extranamos, favor … me, fin … messages, fixin, fixin to, flyin-, flying
  1.5: fois je, for … account, for … fitting, for … only, for … reason, formalmente, found … shop, from these
  1.5: from today, from … records, fuera … mi, further … please, garde les, gars … a, gave my, get one
  1.5: got no, granddaughter, grandi, gt, habia salido, harce-, harve-, have … new, have … opt, hay … en
  1.5: he can, heard about, here … be, him do, him on, hospital, how about, i unsubscribe, i … per
  1.5: i … signed, i … telling, if one, in boise, in charge, indiquenme, infor-, inscr-, inscrit … me
  1.5: interested please, interested … me, interet, is ready, is … cousin, is … to, je descends, je … apporte
  1.5: july, kettl-, kill the, kindly discontinue, knock, knock off, knock … the, know … the, la base
  1.5: la hanche, la prochaine, laven-, law>texts, le garage, le … envoyez, le … n, le … para, les lis
  1.5: les pongo, limited, line is, list this, list>send, lista … mensajes, liste s, listo gracias, live in
  1.5: livin-, living, llegue … mas, lo puedo, lo que, lo … cambiar, locations, loi NUMBER, los bendiga
  1.5: los demando, los … mas, lourd, m … le, ma fiche, machi-, malog-, malogran, mama … que, mandando |
  1.5: manejo, mano … me, many … take, mas quieran, mas … se, me cobra, me in, me offers, me rayaron
  1.5: me relancer, me sali, me … asking, me … deja, me … merci, me … salido, me … se, me … will, mecha-
  1.5: memory, mensaje suyo, mensaje … por, mensajes please, merci … non, messages enlevez, messages s
  1.5: messages … il, messages … me, messages … merci, meurt, mi compadre, mis … numero, moi aussi, moi je
  1.5: moi … lol, moi … ta, mon … m, montre vibre, montre … a, moved … tucson, mucha molestia, must
  1.5: my assistant, my … yes, nah … the, ne … texte, necesito que, need … please, never … from, ni … nada
  1.5: no consenti, no dejan, no desea, no en, no … contacten, no … mande, no … mandes, no … publicidad
  1.5: no … suscribi, non … textos, not authorized, not remember, not sent, not want, not … in, not … ride
  1.5: notre, number too, numero j, numero pa, numero please, of … number, offers |, on casse, once again
  1.5: one day, one this, operaron la, opinion you, opinion … no, ordinateur, orige-, origen, panic-, par … a
  1.5: para escribirme, parler de, partie … votre, pas celui, pas ici, pas interesse, pay per, pay … text
  1.5: pena … pero, peoples, perde-, perdon pero, permiso de, pero quitenme, pido |, pis y, please … proof
  1.5: plus texter, plus … en, plus … ici, plus … sur, pop up, por … arreglo, pour son, private number
  1.5: profeco |, prometieron que, promociones por, promos … texto, prote-, prueb-, pu jamais, quand ca
  1.5: que vous, que … cessiez, que … estoy, que … los, que … m, que … pedi, que … quieran, quel |, qui l
  1.5: quick, quiero recibir, quiero salirme, quiero volver, quiero … no, quit messaging, quit … them
  1.5: quita … numero, quitar de, quitaran de, quiten … mi, quitter la, quiza-, quizas, rayaron el
  1.5: rayaron … cuadro, receiving these, recu mon, remover … numero, respectfully, retiro, ride … so, rien
  1.5: rien pour, sacan, said … is, salgado, salgo … esto, sans permission, savoir … vos, says do
  1.5: se entiende, sent to, sent … my, she thinks, si … dejan, si … el, signed … by, sink, so … as, solide
  1.5: somebody, sooner, soupe-, souper, soy enfermera, specifically … the, stay a, stolen so, stop … a
  1.5: stop … sms, su base, su … ni, suffit les, supprimez, sur quelle, sus notificaciones, take … list
  1.5: tapan, tarda-, telefono asi, texto-, textos, textos du, textos jaja, textos … son, texts cost
  1.5: texts for, texts today, texts … hard, texts … your, thanks … i, that … anymore, the … back
  1.5: the … driver, the … rides, there for, these take, thing you, think so, thinking it, thinking … is
  1.5: third … asking, this and, this chain, thursday at, thx |, ticke-, tien, tiren mi, tiren … numero
  1.5: to pull, to tucson, to … left, todo … pero, toute l, toute … equipe, tucso-, tucson, tus contactos
  1.5: twent-, twenty, typin-, typing, un casque, un … pero, unlim-, unsubscribe, unsubscribe so, usefu-
  1.5: useful, useful … me, vais … maintenant, vayan a, velo moi, velo … au, veuillez me, veux … des, vibre a
  1.5: vibre … chaque, vie … moi, vos dossiers, votre … je, vous autres, vous cessiez, vous encore, wanti-
  1.5: wanting, which … of, while … are, with … this, wrong>texts, xfavo-, xfavor, y nunca, y tengo
  1.5: y … salio, you anymore, you … about, you … bloquee, you … gracias, you … quiero, your cousin
  1.5: your … text, | bajenme, | dios, | disable, | ditch, | ew, | flight, | fue, | guys, | lock, | loco
  1.5: | lose, | nadie, | olvide, | porfabor, | quick, | re, | retired, | … assistant, | … avertissement
  1.5: | … data, | … desist, | … desuscribirme, | … enfermera, | … los, | … mama, | … means, | … montre
  1.5: | … noches, | … pe, | … picked, | … possible, | … rayaron, | … saquenme, | … set, | … une, | … vieux
  1.5: | … vuelvan, ~_agr, ~_cai, ~_cum, ~_des, ~_ef, ~_enl, ~_gag, ~_ira, ~_os, ~_rob, ~_ul, ~_wak, ~abas
  1.5: ~aca, ~ads_, ~aged, ~alt_, ~aque, ~atas, ~bais, ~bile, ~boni, ~bow, ~buzz, ~cell, ~ckou, ~ctf, ~ctfu
  1.5: ~dded, ~dec, ~dera, ~diat, ~dlin, ~duen, ~eba, ~ectf, ~ecup, ~ees_, ~effa, ~egi, ~ejad, ~elon, ~epre
  1.5: ~ermi, ~ert, ~esos, ~eto_, ~etre, ~ext, ~ff_, ~ffac, ~ged, ~ged_, ~geno, ~gnez, ~harc, ~hem_, ~ibin
  1.5: ~imez, ~inde, ~isit, ~ithe, ~jen, ~kou, ~kout, ~make, ~mn_, ~mory, ~ms_, ~nbox, ~nged, ~nie_, ~nito
  1.5: ~nlev, ~nope, ~noti, ~notr, ~ntac, ~oga, ~olle, ~ompa, ~onve, ~oraz, ~oudr, ~ourr, ~ove_, ~pena, ~pio
  1.5: ~prot, ~reed, ~riz, ~rrar, ~rri_, ~rtas, ~rtis, ~rzo, ~sary, ~sas, ~sinc, ~sold, ~sub, ~sust, ~tact
  1.5: ~tex, ~text, ~tez, ~tez_, ~ti_, ~trik, ~ubar, ~uff, ~uzz, ~vale, ~viar, ~vios, ~watc, ~xis, ~xtos
  1.5: ~ypin, ~zze
  1.47: (tables say mention)
  1.4: (forever), 2 … to, NUMBER i, NUMBER … con, a dear, a dream, a favor, a quote, a reportar, a son
  1.4: a … but, a … sans, a … so, acabo no, acepte mensajes, advic-, advice, afford the, agree |
  1.4: agreed … that, ahora … no, ahorrense, ai le, ai plus, ai … aucune, aids, algo … no, all can, aloud
  1.4: already my, also please, am sleeping, am … my, and … bike, and … no, and … wifes, anti pourriel
  1.4: anxie-, any chance, anymore take, apara-, aparato, appreciate … but, aqui, aqui … el
  1.4: arreter … message, as always, asked if, asked … texts, asking take, atte ing, au bout, aucun autre
  1.4: aucun … a, aucun … message, authorized this, autres textos, avez des, baja a, baja este, base de
  1.4: basta … los, be excluded, be … dear, be … kind, beg you, bici asi, bici … quiero, bloquez, boise
  1.4: borren mis, borren … datos, both … numbers, box unchecked, breakfast, bromo-, bromont, buen dia
  1.4: buen rato, buena, but … never, by … for, by … i, ca … mal, cab, cachent, call you, can … buy
  1.4: cancel … notifications, cancel … subscription, cancel … text, cancelar mensajes, cause … votre, celul-
  1.4: cerca de, cero … por, chaque message, chofe-, chofer, cierre, cobran cada, colla-, comment ca
  1.4: communications |, communiquer, communiquer avec, communiquer … moi, con mensajes, condo, confirm
  1.4: congratulations, consider … my, contact this, contactez plus, contraire, conve-, cordialement
  1.4: correo por, could … not, cual … la, customer but, customer … remove, d aujourdhui, d … vos, dar … baja
  1.4: data |, datos, de desabonnement, de viaje, de … cosas, de … dossiers, de … on, de … pis, de … spammer
  1.4: de … tienda, dear and, decirles, definitiva, dejen … escribirme, des … que, deuil, di … yo
  1.4: did … request, disait, distraction, disturb … with, dit … par, do … own, doit, doit plus, donne mon
  1.4: droit … me, drop, drop … texts, du … svp, each other, each … please, ecole de, ecrire … permission
  1.4: efface … numero, el plan, el … nuevo, el … para, embarazada, en demeure, en … marre, enleviez
  1.4: entienden, envia-, envoi de, envoyer … affaires, envoyez rien, es … gracias, es … verdad, escriban a
  1.4: est de, est juste, est trop, est … sur, et c, etait, etre … de, etre … des, ever … to, evitenme
  1.4: exclure, fabor … no, faili-, failing, faill-, failli, fais … menage, faite, fanta-, fantastic
  1.4: fermer … notifications, filing with, filing … the, fille … a, finalement … pour, find you, fine just
  1.4: firmado, flip phone, fois … de, for … friend, for … wheel, form, free bike, free … the, from … bike
  1.4: from … store, from … you, fue no, gave consent, germany, good do, gracias punto, gracias x, grasias |
  1.4: grate-, grateful, gre, gre de, guys … great, hacer el, hagame el, haganlo ustedes, hay un, he … so
  1.4: her own, hey can, high, how do, how … i, i never, i received, i teach, i … cash, i … sleeping
  1.4: if … must, igles-, iglesia, il … semble, in there, in … NAME, in … these, incluida, ingles … en
  1.4: inscrit pour, instr-, interest in, interested in, interested … remove, inutile, is anyone, is mrs
  1.4: is … church, is … it, is … texting, is … we, it end, it … due, jdors, je la, je … en, je … saurais
  1.4: je … vendredi, jokes, jour, jubil-, kneed, know signed, kowalczyk, l obligeance, la lista, la maquina
  1.4: la molestia, la paix, la pedale, la … ahora, la … los, laisse de, le temps, le velo, les envois
  1.4: les ruego, les … dans, les … ne, liste la, lo … you, lock in, lol … not, los … conmigo, los … en
  1.4: ma job, mains, maintenant plus, mais … les, mais … prefere, make, makes it, mal … la, mama dice
  1.4: mandado, mandar … sin, mande-, manden otro, mandes mensajes, mange-, many … please, mas, mas y
  1.4: me confunden, me donne, me messages, me parlez, me spammer, me … achete, me … cosas, me … like
  1.4: me … much, me … podrido, me … quit, me … thanks, me … yes, me>you, meetings, mensajes mi, mentioned
  1.4: merci ma, messages anymore, messaging … phone, mi … con, mi … pa, mind … the, moi mais, mon avocat
  1.4: mon ex, mon … arretez, more … about, muchisimos, my data, my personal, my … bought, my … go
  1.4: my … thinks, ne doit, ne … contactez, necesito sus, need … break, needs a, nerfs arretez
  1.4: never message, nice but, night shift, ningu-, no esten, no funciona, no off, no pedi, no … aceptar
  1.4: no … all, no … en, no … escribas, no … interested, no … notificaciones, nobody … for, non … enlevez
  1.4: non … plus, not for, not request, not>want, notificaciones por, nouveau … pis, now, number … to
  1.4: number>forever, numero para, numero … plus, numero … votre, obligeance, obligeance de, of … but
  1.4: ofertas por, off, off lol, off texts, off … liste, off … sms, officer, on … line, only … texts
  1.4: order … you, par ce, part, pas et, pas qu, pas sur, pas … publicite, pas … votre, passee, people and
  1.4: perdi el, permiso yo, permiso … escribirme, petit a, phone does, phone … every, phones on, plait merci
  1.4: please … out, please … thx, please … you, plus … savoir, podrido, poncho, por … amor, pour lui
  1.4: pour … merci, promo-, promos por, promotional, pu … text, pueden quitar, puedes … de, puedo ir
  1.4: puse que, pusiera, put … back, que c, que … etait, que … telefono, qui lit, quien les, quiero mensajes
  1.4: quiero promociones, quiero … me, quitenme … todo, quoi … ce, rappels merci, rathe-, rather, rayez … de
  1.4: read these, reads … aloud, recevoir d, recibir, recibir … notificaciones, recie-, recuerdeme
  1.4: refrain … texting, refuse, regar-, remercie, remov-, remove moi, reportar, ressortir, resta-
  1.4: retirer mon, revoke consent, roommates, sacame |, sacar … la, saurais, saurais gre, saurais … de
  1.4: say anything, scares the, school and, scratch … off, se … au, sendi-, sending, seno, shabb-, shabbat
  1.4: sin … permiso, so far, solam-, solamente, son tan, son … amables, sorry … do, souhaite plus, soy … la
  1.4: specifically left, squeezing me, stay, staye-, stayed, stop using, stop … never, store please
  1.4: stp … mon, strike … from, suffi-, suis achete, suis … enlevez, sur … carte, sur … textos, surgeon
  1.4: sus … quitenme, take, tal, talk … my, tandem, telef-, telefono, tengo otro, text him, texteen mas
  1.4: texto svp, textos desabonnez, textos porfa, texts come, texts ever, texts so, texts to, texts … be
  1.4: texts … in, texts>angry, texts>wrong, thanks a, that … me, that … to, the brakes, the neighbor
  1.4: the word, the … keys, the … stop, there … for, these … remove, thinks you, thinks … are, this old
  1.4: this … goes, tienda que, till NUMBER, to disturb, to ride, to … bike, to … handset, to … nephew
  1.4: to … please, todo no, todo … de, told … people, tout envoi, toute communication, trans-, trois textos
  1.4: tune … i, turn … les, turned off, tuve, twice now, ultimo mensaje, un … rato, une … a, unregister
  1.4: velo j, velo … pouvez, vendi … bicicleta, venta, veo … la, veux pas, vez … a, vieji-, virez moi
  1.4: virez … de, vos … arreter, vos … j, votre … arretez, voudr-, vous demande, vous faire, vous mon
  1.4: vous retirer, vous saurais, vous … gre, vous … parlez, voy … reportar, warni-, was not, way to
  1.4: we agreed, we go, weekl-, weekly, what … it, whole family, will … it, with it, with … and, with … kids
  1.4: worth NUMBER, y … mando, years, you for, you ni, you pedi, you to, you … make, you … otro, you … those
  1.4: you>texts, your … please, | between, | bloquez, | delete, | desinscription, | mettez, | nouveau
  1.4: | oigan, | parcero, | quitame, | trying, | unregister, | unsolicited, | vendi, | … authorized
  1.4: | … brother, | … debarque, | … docteur, | … enleve, | … enviar, | … escribir, | … fais, | … harassing
  1.4: | … hitting, | … ici, | … otez, | … passed, | … teach, ~_adi, ~_ani, ~_apa, ~_arr, ~_bye, ~_dam, ~_dit
  1.4: ~_feu, ~_hic, ~_jul, ~_mut, ~_now, ~_nun, ~_oj, ~_rie, ~_scr, ~_tac, ~_tex, ~alt, ~aqu, ~avin, ~bi_
  1.4: ~bsi, ~cept, ~clu, ~crir, ~dem_, ~dern, ~dly, ~dly_, ~doit, ~ebod, ~efon, ~egue, ~eith, ~eks, ~elef
  1.4: ~emov, ~emu, ~enan, ~eras, ~esa, ~etin, ~etio, ~ezco, ~fono, ~genc, ~hani, ~hant, ~icos, ~inco, ~isie
  1.4: ~istr, ~ixin, ~join, ~jul, ~lefo, ~leno, ~leve, ~ley_, ~llow, ~loud, ~mine, ~move, ~nche, ~nem, ~nfe
  1.4: ~ngan, ~ngun, ~nim, ~nsid, ~ntio, ~off_, ~onso, ~onta, ~opie, ~otec, ~ott, ~papi, ~pect, ~peri, ~pud
  1.4: ~puta, ~rall, ~rank, ~rar_, ~rdez, ~remi, ~remo, ~rene, ~rme_, ~romo, ~rtan, ~sait, ~seng, ~sins
  1.4: ~soli, ~sto, ~tait, ~tara, ~tari, ~taxi, ~tef, ~tio_, ~trin, ~tuv, ~uebe, ~urn_, ~voud
  1.3: (list), NAME … NUMBER, NUMBER a, NUMBER je, NUMBER … arretez, a celui, a friend, a mix, a pickup
  1.3: a … borrenme, a … man, a … neveu, a … semaine, abogado, about your, account … sms, acepte … textos
  1.3: ads |, affaires … textos, aime … mais, all … my, and unsubscribe, angry>not, angry>texts, anos y
  1.3: anos … no, anymore … remove, anymore … texting, anywhere |, aqui … con, arrete … textos, arreter
  1.3: arreter … messages, arreter … sms, assistant, au plus, au … sacrant, aucun-, autorisacion
  1.3: autorizacion para, avez pas, barrez, base, base legale, base … datos, basically, be … anymore
  1.3: be … remove, bebe dort, bici es, bici para, bicycle … you, bike got, bike i, bike … never, bisic-
  1.3: blind and, block-, boise |, bol, bonjour … je, book |, borrame de, borrenme … la, bowin-, bowing
  1.3: bucks for, bucks … a, but … am, but … want, butto-, bye, c … ce, cadena … me, calendar, calisse
  1.3: call … it, cambie … taller, cancel les, cancela, cancelacion, cancelado, capable … moi, caso, celui de
  1.3: celular, ces … svp, cesser … envois, cessez … envoyer, charged for, chez … en, chica-, chien-, chimio
  1.3: chingando, chingando con, church office, chut, clini-, closi-, closing, commande chez, commande … vous
  1.3: company, comptant, con cada, con … avisos, conco-, concours, confianza, contact me, continuation |
  1.3: continuez |, copy, correct la, counter, coupez, coute NUMBER, cuando quiera, cycli-, d … a, d … avec
  1.3: d … pour, de communiquer, de corazon, de les, de personnel, de publicite, de servicio, de todo
  1.3: de … NAME, de … affaire, de … avis, de … contacter, de … envios, de … exclus, de … mejor, decu
  1.3: delete domingo, demain … la, demander … j, derecho de, des texts, des … merci, des … promo
  1.3: desire plus, despu-, detox, dicho que, dit … plus, do … disturb, donne … consentement, dos … me
  1.3: du … pour, dulut-, duluth, ecrivez encore, ecriviez pas, effacer … numero, ejerz-, ejerzo, ejerzo mi
  1.3: ejerzo … derecho, elimineme, elimineme de, emerg-, en ingles, en prie, en … si, encontre un, encuesta
  1.3: enleve mon, enough … with, enton-, entonces, envoyer … messages, envoyer … sms, erase this, es ilegal
  1.3: es … pero, escriban gracias, est arrivee, este numero, este you, estimados senores, et de, etes ben
  1.3: etranger, exclude, exit, favor and, favor … mensajes, fermer les, final, finie, finis-
  1.3: for advertising, for … helmet, for … update, force, forever>number, fort, frenen, from sending
  1.3: from … messages, future messages, gagno-, gagnon, gere, ghosting, go home, go … a, got stolen
  1.3: got … ticket, gracias y, grandkids, haberme, hard feelings, haute, have moved, he … off, here … did
  1.3: high school, hija me, hola soy, house i, i beg, i came, i opt, i … done, i … moved, i … see, idea de
  1.3: immediately, immediatement, immediatement |, in these, in … area, ingle-, ingles, ingles no
  1.3: interessee, inutile de, is giving, is hard, is spam, it … all, it … are, it … please, j peux, jaw
  1.3: je gere, je revoque, je … acheterai, job pas, just fix, kev, kid at, kindly do, la est, la manana
  1.3: la … hoy, la … ni, lachez, le courriel, le … des, le … mensajes, le … qui, leave-, legale, let, let it
  1.3: liberez, lieu de, linea no, lista |, lista … gracias, lleguen … mensajes, lo ruego, lo voy, los … sin
  1.3: m envoyer, ma place, ma voisine, mandar mensajes, mandarme cosas, mandarme esto, mande … mensaje
  1.3: manden … textos, mas … quitenme, may … to, me before, me i, me salio, me van, me … en, me … eso
  1.3: me … jaja, me … mal, me … nada, me … way, me … whatever, me>stop, menage … mes, mensajes borrenme
  1.3: mensajes conmigo, merci enlevez, merci … enlever, message so, message … phone, messages needed
  1.3: messages … to, messaging this, metie-, mi derecho, mise en, mise … demeure, mix up, moins d
  1.3: mon … aimerait, mon … client, mon … fils, month my, moose jaw, mother is, muy cara, my father
  1.3: my … how, my … quiet, my … seat, n avons, nada … este, nada … que, nah … me, name of, navy, naw
  1.3: ne … ecris, need my, ni los, ni … di, no hard, no mandarme, no sabe, no … feelings, no … haga
  1.3: no … leo, no … quien, not being, not disturb, not going, not … anybody, not … for, not … nothing
  1.3: not>not, nothing, notif-, notificaciones … mi, notifications off, notifications please, now lol
  1.3: now … more, now … texts, number thanks, numero mais, numero porfa, numero … ai, obligeance … retirer
  1.3: obliged, of … in, ofendan, ok … thanks, omita-, omitan, on … account, on … i, only bought, only use
  1.3: ontar-, ontario, optout please, order … i, ote, otez … svp, others, otro lado, our office, out i
  1.3: out … in, out … texts, over i, paix … vos, para la, part |, participar, pas … place, pas … sa
  1.3: patch kit, paye, peace, pedir que, permission |, phone quiet, pictures of, please lose, please not
  1.3: please … take, pleurer, plug, plus sacrant, plus … votre, por … en, por … llanta, por … que
  1.3: pour … velos, pouvez … retirer, preferiria, prenez note, prenez … que, promos, promos … de, propi-
  1.3: pu … vos, publicites, puede dejar, purge … number, que a, que mas, quedar, quit … texts, quitarme … la
  1.3: quiten este, quitenme … su, receiving texts, recogi todo, refuse … textos, reminders … me
  1.3: remove … list, rempli, requesting removal, rest and, retirez nous, retrait, ride … i, rides great
  1.3: rien m, rien sur, rien … envoyer, rien … personnel, rodada … domingo, ruego |, rules, sacrant
  1.3: said … more, sais … comment, salirme … los, sans m, saquen … telefono, save the, savoir … mon
  1.3: se … pido, sees, send … invoice, sending … anything, sending … this, seriously, service but, service |
  1.3: service … i, set my, she gets, shop you, signi-, sigue-, sirvase, so kind, so unless, so … it
  1.3: so … your, sobre, solicito … baja, soone-, sortez … numero, souha-, soy … NAME, soy … cliente, spam no
  1.3: spami-, spamming my, spare … the, spending money, stop selling, stop y, stop … les, strik-, strike, su
  1.3: succu-, succursale, sur vos, tachenme, take his, telefono … que, telephone … je, terri-, text … have
  1.3: text … you, texter ce, texter … numero, textos automatiques, textos si, texts … loud, that does
  1.3: that … at, the shed, the vet, the … are, the … guys, the … inch, the … stuff, the … too, these>want
  1.3: these>you, this but, thx for, times i, tiren, to type, to … future, to … mobile, to … whole, toca
  1.3: toda mi, told … kid, trist-, trottoir, trouvez, tu … de, un cliente, una buena, una cadena, une liste
  1.3: unsubscribe me, up … text, use … number, va mi, velo … plus, velorio, venga, verdad no, vertu de
  1.3: veuillez retirer, veux … ce, vez por, viaje, viene |, voix, vos speciaux, vos texts, votre … merci
  1.3: vous … obligeance, vows, voyageur, wake, wallah, want>me, was … for, welco-, welcome, wey you
  1.3: whatever, when … bought, while you, wife … i, will hear, with … other, withdrawn, withh-, withhold
  1.3: write … anymore, wrong>stop, y casi, y etre, y gracias, yank, year old, yes do, you i, you showed
  1.3: you … before, you … charging, you>send, your sales, your store, your … was, | ayer, | borreme
  1.3: | buenas, | cancelen, | dropping, | ejerzo, | ferme, | naw, | passing, | power, | sigo, | terminen
  1.3: | venga, | wipe, | worry, | … about, | … already, | … cessez, | … concours, | … email, | … knew
  1.3: | … lunettes, | … office, | … ordered, | … pienso, | … promociones, | … quitenme, | … revoque
  1.3: | … senores, | … shut, | … thanks, | … triciclo, | … tried, ~_ago, ~_aho, ~_aq, ~_aqu, ~_det, ~_dij
  1.3: ~_gho, ~_mas, ~_ost, ~_pis, ~_san, ~_su_, ~_tak, ~_uni, ~acer, ~acy_, ~af_, ~arre, ~arto, ~atem, ~barn
  1.3: ~burn, ~caci, ~case, ~cep, ~cky, ~cky_, ~clea, ~couv, ~cric, ~cune, ~cupe, ~dai, ~dau, ~decr, ~deto
  1.3: ~digi, ~dij, ~dmin, ~ecri, ~eens, ~eeze, ~elea, ~else, ~enu, ~ese, ~eti, ~etim, ~etox, ~exto, ~fals
  1.3: ~futu, ~gho, ~ghos, ~horr, ~igit, ~ilia, ~ipti, ~irm_, ~irme, ~iter, ~lair, ~lgu, ~lic, ~llec, ~madr
  1.3: ~mech, ~mov, ~mplo, ~mpre, ~mpto, ~nag, ~ncho, ~nder, ~nen, ~nido, ~nill, ~niq, ~niqu, ~omos, ~onan
  1.3: ~onec, ~ons, ~ontr, ~ori, ~orre, ~otif, ~otro, ~ouha, ~oulo, ~paz_, ~peac, ~peto, ~pis, ~plei, ~plug
  1.3: ~pul, ~ran_, ~rdia, ~rele, ~revo, ~rici, ~rios, ~rme, ~rmi, ~rome, ~sde, ~sil, ~souh, ~spar, ~spit
  1.3: ~ssio, ~suff, ~tais, ~teac, ~tonc, ~tox, ~tox_, ~tse, ~ueg, ~uen, ~uha, ~uhai, ~uide, ~upez, ~urd_
  1.3: ~utto, ~vec, ~vor, ~xing, ~xit_, ~xto, ~yo_
  1.2: NAME either, NUMBER cfr, NUMBER year, NUMBER … delete, a cette, a dar, a elle, a escribir, a great
  1.2: a link, a … los, abonnements, accepte vos, acoso, after this, after … please, agreeing, ahi porfa
  1.2: ahi you, ai commande, ai … hier, aidez, aidez moi, al perro, al principio, alber-, alberta, alors ne
  1.2: alors … m, alto … los, am blind, am … with, and got, and still, and … mom, ando en, ando … de
  1.2: angry>angry, angry>list, anoth-, another, another number, ansie-, ansiedad, aqui siguen, arreter de
  1.2: arretez … sms, assez plus, atender, atentamente, auriez vous, aux … svp, avec … sms, avez … pris
  1.2: away for, baisse, baja por, basta … textos, be too, be … out, be … saturday, been nice, belongs … my
  1.2: bici … en, bicicleta a, bon … les, borrar de, borreme por, borreme … favor, borron, bro you, buenas no
  1.2: by … and, by … min, by … my, c … bon, ca … de, call list, can … block, can … quit, canada
  1.2: cancel … textos, cancelame los, caris-, caso … me, ce … merci, cel … sus, cell out, celle
  1.2: cero mensajes, cessez de, cessez … me, cfr, chamba, change my, charges me, check email, chial-
  1.2: chica |, chiffre, choose, cierren, clarito, clien-, client mais, cliente no, cobra, cobraron de
  1.2: cobraron … mas, combien de, compre la, comunicaciones por, con uds, con … sms, consent to
  1.2: considerez … comme, contact … number, contactarme, continuer, corten los, courriel seulement
  1.2: cuenta … no, customer, cut … you, d envoyer, dans … envois, dar, de boutique, de m, de oposicion
  1.2: de quitarme, de tapita, de … svp, de … tout, de … xfa, dear, decon-, dejame en, delete all
  1.2: delete … my, delete … y, demande … je, demander moi, depen-, derange, derangez, derecho a
  1.2: derecho … oposicion, desapuntenme, despues, diganle, dije bien, distr-, docum-, donne le, dream
  1.2: drop my, ecoutez, edad, el gorro, el paro, el … quedo, eliminen … numero, ella you, ella … tiene
  1.2: email … please, emergencies |, empre-, empresa, en otro, en … pus, encore bon, end |, end … texting
  1.2: enleve … number, enlever … votre, enough take, envio … mensajes, envoi a, erase … from, es … y, escri-
  1.2: escriban … que, esos textos, espanol no, esposo … en, est au, est le, est … voler, et … les, et … mon
  1.2: etes … arretez, etre … votre, ew, exclude me, f ing, fais … de, fait … les, far … do, father has
  1.2: fatiguants, favor, fevri-, fevrier, fichez moi, fill, fin a, flat no, flood, for … raffle
  1.2: for … unsubscribe, found a, from … alerts, fuero-, fueron, ganas de, gars qui, gaspe, gave permission
  1.2: genti-, girlfriend, give my, going back, good … with, gorro, gotte-, gotten, had … with, hagame un
  1.2: haganme, handl-, hasta … gorro, have … no, hecho, here … are, hoa, honou-, i could, i still, i typed
  1.2: i … blind, i … just, i … only, immediat, in one, in … text, india, indiq-, inscrit … le, is … hospital
  1.2: is … shop, is … thanks, it unsub, it … me, it … sunday, j vas, jamais … des, je commence
  1.2: je … infirmiere, job arretez, job … le, jodan, jodan mas, jours, karim, keys … the, kid signed, kindl-
  1.2: kindly, kindly … not, l … pis, la compania, la delete, la empresa, la fille, la semana, la … faites
  1.2: la … mejor, la … sus, lachez moi, laissez mon, laissez … telephone, las manden, le francais, le reste
  1.2: le retrait, le … lol, leave … phone, legal-, les courriels, list>forever, lista, lista sin, lista … el
  1.2: live with, llegu-, lleguen sus, llena, loi anti, loi … pourriel, los di, los … para, lovely |
  1.2: m ecrive, ma part, ma reparation, ma … j, machine, mais otez, mais vos, man, mandarme mas
  1.2: manden promociones, manden sus, mangent, mas … gracias, me ads, me anden, me compre, me den
  1.2: me deranger, me metieron, me remove, me svp, me … are, me … cada, me … favor, me … mensajes
  1.2: me … recados, me … your, mensajes, mensajes … quitenme, merci bonsoir, mes abonnements, message … j
  1.2: messages, messages from, messages tho, messages … this, messages … you, metieron, mi trabajo
  1.2: mi … quitenme, mija, molestia, mon homme, mon … de, mon … des, mon … moi, monop-, montr-, more promos
  1.2: more … messages, more … texts, mostrador, my numbers, my … gets, my … subscription, necesito mas
  1.2: necesito … mensajes, need any, need … consent, need … send, negocio, nerve, never given, never met
  1.2: ni … mi, ni … quiero, nix the, nix … texts, no … anden, no … dado, no … lo, no … only, nombre y
  1.2: not … cyclist, nous … la, nous … retirez, now … am, now … texting, number does, number from, number |
  1.2: numero … nadie, off all, off … reminders, ok you, only … when, oposi-, oposicion, or … to, otez … donc
  1.2: otorg-, ou avez, owe me, p, pa que, pal |, papa you, papa … no, par texto, para recibir, para sus
  1.2: para … la, pas interessee, paso … viernes, payer |, pedi … mensajes, pense pas, perdu ma, periodico
  1.2: permitted, pero … bici, perro … comio, pesados, phone anymore, phone only, phone … no, phone … take
  1.2: pierdan mi, pierdan … numero, pis apres, pis … plus, plan … me, please get, please … for, plus qu
  1.2: plus … contacter, podri-, point stop, ponme en, por una, pouvez … garder, prefere … pas, principio
  1.2: process, prochains envois, proje-, promociones, promos enlevez, pu svp, pu … bike, puedo … el, pushi-
  1.2: pushing, qu … peut, que pena, que ponga, que … est, que … quitenme, que … texteen, que … you
  1.2: queda bien, quien le, quitar … su, quiten … number, quiten … telefono, quitenme … la, quoi pour
  1.2: radie-, rappel, rate, recall … to, recibir … gracias, recor-, refuse … recevoir, regreso a
  1.2: remove NUMBER, rentre pas, renuncio, repairs done, reparto, reply needed, replying stop
  1.2: request … texts, resso-, retirez, retra-, returned, ride in, rien autorise, right … the, roue est
  1.2: sacarme, saque … la, saquenlo |, se acabo, se quienes, selon, selon la, selon … loi, send>stop
  1.2: sending me, sending texts, sending |, serio |, shake, she … not, shift i, shop … please, shop … stop
  1.2: shops, signe-, signed |, sin, since, sms … is, somebody … me, souhaite … recevoir, stop messaging
  1.2: stop … us, su culpa, su telefono, su … porfa, suis infirmiere, suis rendu, suis … et, suppe-
  1.2: suppression de, supprimez … numero, sur … freins, suscripcion |, swing, taken … the, talking to
  1.2: talle-, taller, teacher … my, tengo … en, tes contacts, tes messages, text subscription, text … remove
  1.2: text … was, texted at, texter … NUMBER, texti-, texto que, texto … m, that … did, that … enough
  1.2: that … illegal, the bin, the cafe, the flood, the name, the notes, the … app, the … looks
  1.2: the … tomorrow, there … your, these alerts, these notifications, these … anymore, thing-, this numbers
  1.2: this take, this … getting, tienen harta, tienen … permiso, time … texting, to take, to … anymore
  1.2: to … back, to … take, to … too, todos, toi qui, too please, tous |, tout est, tout … arretez
  1.2: tranquille |, tremblay, tx, un abonnement, un … es, un … ou, understanding, unplu-, unsubscribing from
  1.2: unsubscribing |, up … no, up … stop, ursel-, urself, ustedes me, utilisation, vamos, velo … est
  1.2: vertu … la, vos … non, vous pris, vous remercie, vous … merci, vous … numero, voy … dar, vuelv-
  1.2: vuelvan … escribirme, waiting on, want>angry, was going, we … not, were … no, whate-, when she
  1.2: wheres the, while it, whoev-, whoevers, will … open, wish, wish … get, with bike, with … attorney
  1.2: with … the, would stop, wth, y all, y me, y quiero, y … nunca, y … quitenme, y … tu, yo llevo, you but
  1.2: you keep, you text, you … discontinue, you … just, you … not, your junk, your reminders, your website
  1.2: your … i, | borrenme, | che, | demande, | flag, | hagame, | ou, | out, | ponme, | quisiera, | sa
  1.2: | selon, | sir, | wey, | yeah, | … back, | … casl, | … cease, | … cellulaire, | … discontinue
  1.2: | … granddaughter, | … immediately, | … lache, | … less, | … marque, | … metieron, | … pastel
  1.2: | … pena, | … pesados, | … rappel, | … revoke, | … signed, | … tan, | … unsub, | … used, | … vouloir
  1.2: | … x, ~_ace, ~_aut, ~_dat, ~_eff, ~_els, ~_fle, ~_fur, ~_off, ~_p_, ~_pud, ~_reg, ~_unr, ~abo_, ~ads
  1.2: ~agr, ~ahor, ~ajes, ~alut, ~apit, ~asad, ~aska, ~aske, ~atab, ~atev, ~aur, ~ause, ~auto, ~avo, ~avor
  1.2: ~cac, ~cel, ~cere, ~clie, ~cte_, ~cum, ~dat, ~dear, ~des, ~ecla, ~ecor, ~ecr, ~eff, ~elac, ~elen, ~emo
  1.2: ~ener, ~erve, ~ewe, ~exer, ~exti, ~eze, ~fav, ~favo, ~ffa, ~fins, ~fire, ~garo, ~gati, ~gnan, ~grew
  1.2: ~hoev, ~iarm, ~ibi, ~ign_, ~igni, ~indl, ~ital, ~izac, ~lash, ~lear, ~lega, ~legu, ~life, ~lse, ~lto_
  1.2: ~mas_, ~merg, ~meri, ~meti, ~mez_, ~mija, ~mpa, ~must, ~nc_, ~neuf, ~nfor, ~nuer, ~ocki, ~off, ~ojec
  1.2: ~ompu, ~ostr, ~oyer, ~pany, ~ples, ~plit, ~podr, ~pogn, ~ppre, ~preg, ~ract, ~raig, ~ratu, ~reei
  1.2: ~rena, ~ret, ~rete, ~riel, ~rieu, ~rize, ~roje, ~rrad, ~scr, ~ser_, ~sida, ~spel, ~ste_, ~swin, ~tac
  1.2: ~tach, ~taf, ~tak, ~take, ~tale, ~tede, ~terr, ~tev, ~teve, ~thd, ~tifi, ~tout, ~tta, ~tton, ~ubli
  1.2: ~udr, ~ueb, ~utur, ~uven, ~voit, ~vor_, ~whoe, ~wors, ~xti, ~zaci
  1.1: NUMBER bicis, NUMBER of, a estos, a mes, a preguntar, a robot, a … ans, a … celular, a … km, a … le
  1.1: a … much, abonnement … textos, abstenez … de, acabaron, accord … des, account from, acepte nada, added
  1.1: after work, against the, ai beau, ai … aucun, ai … les, all need, all … communication, am NUMBER
  1.1: am doing, am done, am requesting, am … all, amabi-, amis, ancient, and … got, and … had, anden
  1.1: anxiety, any, anything from, anything in, apologies, arretez … texter, asking … is, aucun message
  1.1: autorizar, avenir … de, backo-, bajenme … la, be done, bicicleta no, biffez mon, bike is, bikes … a
  1.1: bikes … please, black-, bon … moi, bonito, borreme de, brake pads, bras, buenas … me, but … take
  1.1: c NUMBER, c pas, c … le, cada … suyo, can … up, cancelacion de, cancele, capital, captures, card … for
  1.1: cel para, cesser tout, chaque fois, charges, che, chez … on, comercio, comme spam, comme … si
  1.1: communiquez, consent withdrawn, consent … texts, contacto de, continuez … m, cordialement … tremblay
  1.1: could, could you, cuando … mi, customer … me, d … enleve, d … liste, damn, dar de, datos personales
  1.1: de magasin, de mettre, de prepago, de retrait, de … harceler, de … loi, de … manera, de … velo, dead |
  1.1: deced-, decirlo, declining, decochez, deja demande, dejad, dejad de, dejen you, delete mon, deletez
  1.1: demen-, deplo-, deployed, deposite, derailleur i, dernier … avant, des message, desabonnement svp
  1.1: desactiven las, desuscribir, device |, di de, di … baja, did … want, digits, dije … muchacho, dit … la
  1.1: dit … repondre, do … bother, do … needful, doctor … no, donnez moi, dos anos, dossi-, downl-
  1.1: driving all, driving me, driving … day, ecran-, ecrans, el era, eliminame de, eliminar, eliminar mis
  1.1: eliminar … datos, en este, en … hora, en … hospital, enleve |, enough la, envien nada, envoi … ce
  1.1: equipe, es automatico, es … ustedes, esa |, escribirme mas, est … croche, est … elle
  1.1: esto … automatico, et l, et … de, etre … sur, events, ex … a, exerc-, fait … le, fait … otez
  1.1: fait … par, fait … semaines, family … and, favor dejen, file this, fille qui, fine NUMBER, fire
  1.1: fixing … bike, flag my, flat fixed, for marketing, for work, for … weekend, fort |, front desk, funny
  1.1: furth-, further texts, genan-, genant, gentils mais, get this, girl on, girl … the, gracias de
  1.1: gre … bien, great service, guys stop, hacie-, haciendo, had … of, handlebar, harceler, hasta … madre
  1.1: have … NUMBER, head, here … i, here … more, hit … up, holiday hours, holy, hope … is, i emailed
  1.1: i have, i receive, i ride, i tried, i … grab, i … requesting, i … texting, i … was, ida, il roule
  1.1: il te, illeg-, illegal, imper-, in and, in mourning, in this, in what, incluya, info … no, inscrit a
  1.1: interrompez, invoice … my, is full, is … in, is … left, is … text, it works, j … beau, je deteste
  1.1: je … etais, je … que, joind-, joindre, keep going, keys in, la main, la trek, la … anti, la … lista
  1.1: la … me, la … pas, ladilla … no, le … j, least of, least … all, leer mensajes, les textos, les … moi
  1.1: les … ont, les … s, limites, list thanks, list … NUMBER, lista … los, loi … je, lol do
  1.1: longer … customer, longue, los recados, los … quedaron, m a, m envoyez, m etais, ma garantie
  1.1: maam please, machines, magasin je, maile-, mailed, mal au, mandarme textos, manden ni, mandes textos
  1.1: maner-, manera, mas mensajes, mas … escriban, mater-, maudit, me but, me cuesta, me entregaron
  1.1: me harceler, me mandaran, me out, me sacaron, me suffit, me tenes, me … mensaje, me>these, mean the
  1.1: meant-, meantime, mejor … de, mejor … no, meme … j, menag-, menos … asi, mensaje … de
  1.1: mensajes saquenme, merci … la, mes … et, message … send, messagerie, messages la, mettr-, mettre
  1.1: mettre … aux, mi baja, mi novio, mi … ahora, midnight, molestar con, mon bebe, mon neveu
  1.1: mon telephone, mon … tranquille, more cycling, more texto, more textos, mourn-, mourning, msjs |
  1.1: much obliged, muest-, mustv-, mustve, my doctor, my granddaughter, my lock, my refund, my roommate
  1.1: my … he, n accepte, n aime, n me, nada … esto, name … not, nas, nationale de, ne plus, need … tune
  1.1: needf-, needful, never asked, never send, next … instead, ni … textos, no message, no notifications
  1.1: no … alerts, no … cycling, no … for, no … otro, no … tiempo, nom de, non sollicite, not bike
  1.1: not bother, not … since, notificaciones |, nous ecrire, nro, numero avant, numero ne, numero s
  1.1: numero … j, numero … los, numero … sistema, nunca … permiso, of attorney, of … again, off text, okay
  1.1: on va, on … and, on … so, otez … des, oubliez … mon, out, out your, out … order, owe … a
  1.1: para mandarme, para otra, parale, paren el, pas … non, pastel … de, paz, pedi estos, pedi … no, pende-
  1.1: permit, pete, phone … the, pis j, pis … les, plainte, please do, please … de, please … now
  1.1: plus souvent, plus … velos, podes, podrias, point d, polit-, por culpa, porter plainte, pour … job
  1.1: pourriez, pouviez me, power of, power … attorney, pregu-, prendre un, prochaine fois, profi-
  1.1: program |, promis de, propaganda |, proposito, prueba de, ps, pull … from, punto gracias, purpo-
  1.1: purpose, qu il, quand … sonne, quartier, quatre roues, que borren, que non, quedaron, queja
  1.1: quelqu … m, quisiera … de, radiez, really do, reaso-, recados |, refrain, refrain from, registro
  1.1: remin-, remove … svp, remuevame, rense-, renseignements, replace … cassette, repre-, request remove
  1.1: requiero, rest … the, retirenme, revoque … autorisation, rimou-, rimouski, running late, s … de, saber
  1.1: said it, sais pas, sans autorisation, satis-, say it, says … not, send … of, sending … texts, servi-
  1.1: service … NUMBER, setting, she … to, she … you, shop … take, signale … spam, siguen quitenme
  1.1: since … i, sincerely, sms … mi, so remove, someb-, son with, sonne en, sonne … l, sorted, sourire
  1.1: souvent que, spam … moi, split, still got, stop … in, stop … veux, stp, strike … number, su tiempo
  1.1: suene mi, sur … chaine, sus anuncios, sus envios, suscribi |, suspendan … mensajes, suspenderlos
  1.1: taken … your, tan rapido, tande-, te … pido, telefono … no, terminos, testeen, testo, text every
  1.1: texting, texting me, texto please, texts can, texts stop, texts … any, texts … thanks, texts>you
  1.1: thank … to, thanks you, that … with, the file, the needful, the … keep, them stop, these go, these>me
  1.1: this here, this … off, this … service, this … take, tienda, tienda … de, time was, tires … the
  1.1: to … this, todo … no, too … you, trai, tranquille j, tu … me, twice and, twice … i, un m, under casl
  1.1: under … tcpa, unsolicited i, up NUMBER, up … here, use … phone, vaina de, vais passer, velo etait
  1.1: velo … c, velo … peux, verifiez, vez … de, viejito, vos … desabonnez, vos … me, vosot-, vosotros
  1.1: vouch-, voucher, vouloir message, vous en, vous je, vous … chambres, vue, vuelvas a, wakes, walla-
  1.1: want>list, want>more, was there, was told, was … when, watch-, way … many, we … on, weath-
  1.1: were … here, while … was, will you, will … you, with … please, would … not, wrong>me, y quitame, y you
  1.1: y … es, y … te, yes … the, yo dije, yo solo, yo … he, you … him, you … suene, you … take, you … that
  1.1: young man, your … come, your … never, your … on, | been, | before, | cansado, | decochez, | deseo
  1.1: | epargnez, | fermer, | forgot, | grandma, | mae, | ninguna, | oiga, | podrias, | pongan, | quelqu
  1.1: | radiez, | rayez, | terminate, | tiren, | velo, | vs, | … contre, | … doy, | … envoyez, | … get
  1.1: | … going, | … here, | … inbox, | … muy, | … obliged, | … reviendrai, | … sali, | … sonne
  1.1: | … specifically, | … typed, | … veut, | … viernes, ~_abu, ~_env, ~_fav, ~_fue, ~_lak, ~_lin, ~_nro
  1.1: ~_oka, ~_paz, ~_qui, ~_sac, ~_stp, ~_sys, ~_unl, ~_ust, ~_xx, ~aca_, ~acha, ~acre, ~ages, ~aho, ~ande
  1.1: ~ane, ~arm, ~auss, ~bir_, ~bran, ~cev, ~chos, ~circ, ~cri, ~ctin, ~darm, ~deac, ~dpa, ~draw, ~each
  1.1: ~eado, ~eced, ~ecep, ~ecev, ~edia, ~ema_, ~emie, ~empe, ~ence, ~enew, ~enez, ~erin, ~escr, ~esto
  1.1: ~evez, ~evie, ~funn, ~fur, ~ges, ~ges_, ~gits, ~gun_, ~gunt, ~hem, ~hib, ~illa, ~imm, ~inks, ~ista
  1.1: ~kay_, ~kin_, ~laci, ~lein, ~list, ~loy, ~mebo, ~mers, ~mova, ~mpez, ~mput, ~ndly, ~nir_, ~nom, ~none
  1.1: ~nton, ~odes, ~odri, ~oka, ~olic, ~orio, ~ouri, ~par_, ~quic, ~rait, ~rez_, ~rges, ~riba, ~rike, ~rman
  1.1: ~rmo_, ~rofi, ~rre, ~scri, ~seas, ~sen, ~sep, ~sepa, ~sign, ~sist, ~ske, ~spen, ~ssem, ~ssez, ~ssi_
  1.1: ~stp_, ~sus, ~tif, ~tus, ~uati, ~uber, ~uelo, ~uenl, ~uick, ~uida, ~uill, ~uipe, ~uit_, ~uitt, ~uiz
  1.1: ~ula, ~unl, ~unre, ~unte, ~utt, ~uya, ~vos, ~vos_, ~xerc, ~xtin
  1.0: NUMBER ans, NUMBER star, NUMBER … l, NUMBER … not, a clapet, a cobrar, a contactar, a gift, a month
  1.0: a rien, a tire, a … chain, a … closer, a … consenti, a … d, a … does, a … messages, about … fork
  1.0: about … texts, abrazos, acepte recibir, acepte … mensajes, achete … velo, ads take, affaire |, afloj-
  1.0: agradeceria, agradezco |, agreed, agregaron, ahorrense el, ai jamais, ai point, ailleurs maintenant
  1.0: aimerais etre, aimerais que, all communications, all … please, alto y, am over, amour … ciel
  1.0: and … said, and … you, ans a, anymore … do, anymore … i, anything … do, apprecierais, are dead, are we
  1.0: asked |, asked … a, assez enlevez, asthe-, astheure, au … du, automated messages, automatically, avec
  1.0: ayer no, b … i, bad hip, baja delete, baja … servicio, basta, bearings, belongs, bendiga pero
  1.0: bien mais, bill … i, birthday to, bonda-, bondad, bondad de, bonjour monsieur, borrar … la
  1.0: borren … contacto, bothering … with, bouti-, brother please, buena … pero, buscan, busquen mas, ca … 2
  1.0: ca … bien, caissiere m, calisse arretez, call the, call … i, call … me, campagnes, can … out, canadien
  1.0: capable enlevez, capit-, capot-, capote, cesser de, cesser … envoi, cessez … textos, cessiez de
  1.0: chama-, chantier, chaque … enlevez, chauf-, chez … c, chien jappe, choco, chois-, ciuda-, ciudad
  1.0: clape-, clapet, cliente … mi, cobrar, comme, commerciaux, como spam, compania |, competitor, comptes
  1.0: comptez, concern, consent … given, contre vous, copia de, could … it, could … tell, count-
  1.0: coupez … ca, cross-, crossed, cuesta NUMBER, cuesta … centavos, cuts, d hiver, d interrogation
  1.0: dans votre, de borrar, de contact, de dia, de mensajeria, de proteccion, de recibir, de tantos
  1.0: de … donc, de … ecrire, de … fils, de … ile, de … llanta, de … non, de … pu, de … rien, de … vous
  1.0: dead to, decalissez, decirles que, dedan-, dedans, dejar … enviarme, delete texto, demande moi
  1.0: dentiste, depan-, desabonnement immediat, deseo recibir, deseo seguir, desinscription svp, desubscribe
  1.0: desvinculen, dire |, distribution, dit a, ditch my, ditch … number, do not, does … belong, dois … pour
  1.0: donne |, doord-, doordash, dos … de, dsl mais, du ciel, duena de, ecrire ici, el NUMBER, el permiso
  1.0: el saldo, el triciclo, emple-, empleado, en mas, en personne, en pleno, en que, en … cas, enbie-
  1.0: enbien, end … subscription, enlac-, enleve … d, enlevez, entienden |, entregaron la, entregaron … bici
  1.0: enviarme mensajes, erreur je, es lo, es … delete, es … prepago, esposo que, est … ce, est … clair
  1.0: est … de, estar en, este … si, etran-, etre contacte, eue, exchange, excla-, exclamation
  1.0: exclude … from, exijo, faire disparaitre, falta, fatigants, fin you, fine stop, finish the, first … i
  1.0: first … the, fixin-, fixing, fois arretez, folded, for his, for … never, for … repair, forgot my
  1.0: formelle, free me, from sms, from … database, from … list, from … sms, fui a, gaspi-, gaspillez
  1.0: get these, get |, ghost me, good years, got it, gracias igual, gracias you, gravel, had
  1.0: hagame … favor, hago, have mine, have … a, havin-, having, here you, hey siri, hi … you, hoy … no
  1.0: i choose, i refuse, i run, i take, i … unsubscribed, iban … mandar, ile, importuner, in florida
  1.0: in … future, in … morning, include, infirmiere de, infirmiere … nuit, interrogation, is annoying
  1.0: is mad, is … company, is … getting, is … just, is … private, it … up, j apprecierais, j … ne, jappe
  1.0: je … ai, je … camionneur, je … rendu, je … un, jefe se, jubile, junk do, just … texts, juste |, kid is
  1.0: l hopital, l ile, l … de, la bondad, la senorita, la suya, la … llevo, la … semana, lado … mi, le code
  1.0: le … bien, le … cessez, le … merci, left … of, les … retirez, ligne est, like … old, list remove
  1.0: list>wrong, llanta y, llegaran, llevarla, lol he, longer interested, los, los … ahora, los … pero
  1.0: m … merci, ma … de, ma … dit, ma … qui, manag-, manana … a, mandando mensajes, mandarme nada
  1.0: mande … mensajes, mande … por, manden … promociones, marca-, marketing and, mas na, mas … despues
  1.0: me agregaron, me estan, me notifiquen, me reveillent, me suena, me texts, me … unsubscribe, me … yours
  1.0: me>law, menage, menage dans, mensa-, mensaje … y, mensajes punto, mensajes quiteme, mensajes … que
  1.0: mes renseignements, message je, message me, message … now, message … number, messages kindly
  1.0: messages … remove, messi-, messieurs, metieron a, mi pais, mi proposito, mientras no, mientras … me
  1.0: migra, miles so, mistake i, mobil-, mobile, moi, moi svp, moi vos, moi … dans, mon contact, mon pneu
  1.0: mon remboursement, more, more … no, more … or, more>me, moved, moved to, mucho pero, muestrenme
  1.0: my daughters, my husbands, my text, my … just, my … used, n i, nada … ver, names … the, need … shop
  1.0: never look, never … and, never … consent, ni rien, ni siquiera, nina de, ningun, nino you, no hablo
  1.0: no name, no paran, no thanks, no yo, no … i, no … notifiquen, noel, nomas no, nosot-, nosotros
  1.0: not agreeing, not belong, not receive, not stand, not … enough, not … his, not … near, not … sms
  1.0: not … you, notificaciones … este, notified, notre numero, number>not, numero cordialement
  1.0: numero … jamais, nunca … estos, nunca … inscribi, o que, of order, of … sms, off me, off … cell
  1.0: oil change, on ferme, on your, on … la, on … only, one … not, only … for, open sundays, ora, other-
  1.0: outfi-, owner, par, para publicidad, para una, paren … mensajes, parenle con, participar en
  1.0: partir … ahora, parto-, partout, pas … qu, paso manana, pedi … y, pediria, peper-, pepere, permis … m
  1.0: permission … message, pero … celular, pero … que, pesim-, pesimo servicio, phone, phone from, piass-
  1.0: pido no, pis … est, please cancel, please exclude, please forget, please lol, please process
  1.0: please remove, pleno, plus la, plus necessaire, plus … on, podrian dejar, point … interrogation
  1.0: ponganle, por completo, por texto, por ultima, por … tienda, por … vez, porfa … no, pour m, pour mardi
  1.0: pour … numero, pourriez vous, pourriez … cesser, preferably, prepago … cada, press, process my
  1.0: proteccion datos, provided, prueba … que, psy, pu … enlevez, pu … otez, pubs … moi, puede … en
  1.0: punto |, que … den, que … eliminen, queria saber, question, qui vous, quiero mas, quiero ver
  1.0: quit spamming, quitame … tu, quitando, quitte la, quy, reaches, recev-, recibiendo, regalamos, reponds
  1.0: report, respeto … no, resul-, retirarme, retire … consentement, reveillent, revoked |, rewar-, rewards
  1.0: rien contre, robot … moi, saca mi, saca … numero, sacame … la, said do, said … not, saquen
  1.0: saquen … numero, saquenme delete, says the, se les, semana … no, send>angry, servent pu
  1.0: service messages, service … my, seul |, shedi-, shediac, shop closer, shop … it, showed me, si le
  1.0: siguen … quitenme, siguen … textos, siqui-, siquiera, sir, sms i, sms … am, snowbirds, so annoying
  1.0: so unsubscribe, so … just, solicitor, someone else, son used, son … my, sonnez, sorry … please
  1.0: sorry … the, sortez mon, souhaite me, starting with, stop sms, stop … notifications, stp |, su … en
  1.0: suis camionneur, sus, sus … pero, svp cessez, svp enlevez, svp m, svp n, svp … enlever, svp … l
  1.0: switc-, tambi-, tambien, tapit-, tapita, telephone de, tell … when, tenga la, tenga … bondad
  1.0: terminate, text … offers, texteando, texteen you, textos … vous, texts or, that please, that the
  1.0: that … where, the babysitter, the deposit, the financing, the morning, the number, the owner
  1.0: the … got, the … went, them … my, these … messages, these … take, thing is, this … somebody
  1.0: tienda you, tienen … autorizacion, time … take, tirag-, tirage, to him, to like, to make, to remind
  1.0: to … at, to … he, too late, tour … l, tout cas, tune … and, typed, un autre, une boite, uni, unsub-
  1.0: usted-, ustedes, ustedes ni, vais … au, vayan-, vayanse, veci, velo mais, velo pis, velo pour
  1.0: velo … un, venderme, vendieron, vez you, voice, vos, vos … sur, vous c, vous … jamais, vous … mes
  1.0: vous … rien, vs, want my, was in, we have, week and, week … so, what you, who … i, why |, will pick
  1.0: withdraw my, withdrawn |, write … i, writing … me, y sigue, y … el, y … nueva, year … is, years … and
  1.0: yo mismo, you be, you cambie, you charged, you quitame, you … lost, your stupid, your … can, zip
  1.0: | apaguen, | basta, | compa, | don, | find, | flip, | haganme, | mano, | mark, | mijo, | unenroll
  1.0: | vayanse, | … aimerais, | … apprecierais, | … cafe, | … contacting, | … damn, | … desire
  1.0: | … immediat, | … let, | … lose, | … lube, | … nada, | … out, | … parfait, | … perro, | … pleine
  1.0: | … prend, | … scratched, | … therapist, | … tout, | … trabajo, ~_ask, ~_aus, ~_avo, ~_dic, ~_ecr
  1.0: ~_esc, ~_et, ~_fam, ~_hum, ~_lis, ~_men, ~_occ, ~_out, ~_pac, ~_pop, ~_rap, ~_rem, ~_ret, ~_sm, ~_st
  1.0: ~_te, ~_vos, ~_vs_, ~acy, ~adio, ~aint, ~anag, ~and_, ~aou, ~arlo, ~arni, ~arqu, ~asl_, ~assa, ~asth
  1.0: ~atho, ~avec, ~ayan, ~beco, ~bed, ~belo, ~ben_, ~bot, ~brav, ~cevo, ~cir, ~clud, ~dar, ~deda, ~dial
  1.0: ~edf, ~elit, ~ely, ~ely_, ~emin, ~envo, ~eon_, ~epor, ~eral, ~erez, ~erm, ~ersa, ~esi, ~espu, ~esul
  1.0: ~eter, ~euf, ~euse, ~exij, ~fam, ~furt, ~fyi, ~gun, ~hago, ~havi, ~hone, ~hops, ~iaje, ~iass, ~iate
  1.0: ~ibr, ~icas, ~ific, ~igl, ~igle, ~ills, ~ims, ~inet, ~ingu, ~ipe_, ~irag, ~irm, ~ismo, ~itad, ~jes
  1.0: ~jes_, ~joi, ~lado, ~lain, ~leto, ~lis, ~lks, ~lks_, ~mas, ~meb, ~mer_, ~mez, ~mien, ~moi, ~moi_
  1.0: ~more, ~nai_, ~ndu_, ~nera, ~neta, ~nfol, ~nfus, ~nir, ~niti, ~noel, ~nonc, ~nori, ~nove, ~nsaj, ~ntir
  1.0: ~obil, ~oel, ~oel_, ~oi_, ~ois_, ~oit_, ~omeb, ~onv, ~ord_, ~orne, ~otic, ~outg, ~pam_, ~patc, ~phon
  1.0: ~pian, ~pop, ~pouv, ~proj, ~prom, ~pru, ~rap, ~rda_, ~reb, ~rej, ~rem, ~rli, ~rlo, ~rmer, ~rted, ~rueb
  1.0: ~saj, ~sito, ~smi, ~smo_, ~stay, ~stra, ~suel, ~supp, ~susc, ~theu, ~tis_, ~tog, ~tome, ~tos, ~tos_
  1.0: ~trie, ~ubl, ~udra, ~ulem, ~unci, ~urth, ~uscr, ~usio, ~utg, ~vam, ~vec_, ~veni, ~vs_, ~ways, ~witc
  1.0: ~woul, ~xij, ~xijo, ~ycli, ~yeu, ~zip_
  0.9: (number), NUMBER … texts, a air, a calendar, a complaint, a letter, a warranty, a … besoin, a … deux
  0.9: a … did, a … equipe, a … retraite, a … spot, abren el, achalez moi, acordamos, adios, again … will
  0.9: agradecere, ah oui, ahora la, ai autorise, ai … pas, ai … textos, ai … voyage, aime pas, al link
  0.9: alertes texto, all, all … texts, already … am, am blocking, am … years, amabilite, amabilite de, an e
  0.9: and told, angry>you, anymore of, anymore … am, anymore … these, appartient a, appelez a, appelez … la
  0.9: are still, are wasting, are … your, area, arreter d, arretez … faire, arretez … lui, arretiez de
  0.9: asked you, asking … me, assez, au NUMBER, au courant, au … c, aussi … mon, automated texts, autrement
  0.9: aux lettres, avec ces, avril, axide-, bajenme … esa, be needing, beau la, belong, benis-, benisse
  0.9: bici el, bicic-, bicicletita, bike … fine, bike … no, blacklist … number, blasting, boite aux
  0.9: boite … lettres, bord svp, borra, borren … celular, borren … telefono, borro sin, botto-, bottom
  0.9: bound-, boys |, by a, c etait, c le, c … paye, ca … pour, camionneur, can … tell, can … to, cancel all
  0.9: cancellez, candado no, care … and, carisimo, cassee, cel … su, cellulaire svp, cessez … envoi
  0.9: chaque … arretez, charged me, chez nous, chien … chaque, choos-, ciel, clogg-, clogging, closing my
  0.9: cohet-, comme demande, complaint … the, compter d, compter … aujourdhui, confirm … you, confuse
  0.9: consent under, consentimiento … recibir, correspondence, costs me, couns-, courriel, courriel me
  0.9: courriel … suffit, cree … me, customer please, d, d avance, d … plus, dans … systeme, datos y
  0.9: daughters phone, de clientes, de contactos, de lui, de messages, de texts, de … arreter
  0.9: de … computadora, de … demander, de … desinscrire, de … empresa, de … list, de … lo, de … no
  0.9: de … numero, de … par, de … saludos, de … texts, dear … please, debar-, decochez la, decochez … case
  0.9: delete … me, demando |, depuis … j, derniere … arretez, des … et, des … par, desabonnez … des
  0.9: desinscription |, diabl-, dicho, dieu … benisse, diffu-, diffusion, digo en, discontinue sending
  0.9: don … el, donc … textos, donde me, donni-, donniez, drinking, driver, durin-, during, during my, ebay
  0.9: ecout-, ecrivez j, ecrivez lui, ecrivez … ai, ecrivez … que, ecrivez … souvent, eh … no, el hospital
  0.9: eliminado, eliminar mi, else from, email no, en floride, en … mon, encore … moi, entiendo mejor
  0.9: enviar mensajes, envie … recevoir, envies, envio, envoi … textos, esposo fallecio, est deja, est paye
  0.9: est prete, est … chez, est … fille, estat-, estes, esto quitenme, esto … ilegal, etes … de, every … it
  0.9: ex … texting, excluez, explo-, fais pas, fait 2, familia, favor dar, favorite, feelings, fermer mon
  0.9: floride, for text, for … mom, for … these, fui, get messages, get … by, ghost-, go … for
  0.9: gracias ahora, gracias me, great job, guys no, hacem-, hanging, harassment, harta-, hasta luego
  0.9: hay alguien, her please, here we, hi … take, hit a, home so, hours i, how is, hunt, i withdraw, i work
  0.9: i write, i … blocking, i … told, idee pour, il … un, in small, in … that, infos, initi-, interesa el
  0.9: is at, is … cut, is … scam, it in, it so, j … ete, j … ma, jappe chaque, jappe … fois, je desire
  0.9: je le, je voulais, je … desire, je … me, je … ne, jesus christ, job … de, juego, just … here, know the
  0.9: l ai, l amabilite, l itinerance, l … c, la bicicleteria, la cancelacion, la gang, la liste, la madre
  0.9: la prueba, la retraite, la … au, la … ayer, la … maison, ladra, lady … the, las … a, lata con, le jour
  0.9: le … c, le … est, le … samedi, les agradezco, les enlever, les quito, les … ca, les … otez
  0.9: les … permiso, letter … you, lien, life, like … leave, like … number, line for, liquide
  0.9: lista porfavor, lista … contactos, lleno, lo … acordamos, los bloquee, los … delete, los … saquenme
  0.9: lose, lose … digits, m … pas, ma femme, mais il, mais ne, mais … c, mandar otro, mandar un
  0.9: manden … promos, maqui-, marin-, marre, mas notificaciones, mas … de, mas … please, mayo, me cobran
  0.9: me podes, me suis, me that, me … future, me … right, me … tantos, meme … mon, mensaje por, mensajes es
  0.9: messa-, message … anymore, messages |, metio, mi sobrino, midni-, mis … personales, mme, mme tremblay
  0.9: moi … en, moi … enlevez, moi … plus, mon voyage, mon … donc, more mensajes, more … from, more … lol
  0.9: more … on, mostrar, muchacho que, my favorite, my friend, my sisters, my therapist, my … to, n thx
  0.9: natio-, ncc, ne, ne desire, necesito … recordatorios, needing … texts, never … for, never … her
  0.9: newfo-, newfoundland, next … please, nimew-, nimewo, no, no entienden, no llegue, no pienso
  0.9: no volvais, no … anything, no … coupons, no … did, no … ni, no … telefono, nom … sur, nom … vos
  0.9: non … et, not even, not mad, not yours, nouveaux, now … leave, numbers been, numero yo, numero … el
  0.9: numero … por, numero … vous, nunca autorice, obtenu, of yours, off yours, off … he, oiga, on ebay
  0.9: on it, on … de, on … demenage, or whatever, ote moi, otiez, out no, over these, over … texts, pa … los
  0.9: paier-, paierai, par … je, para … wifi, parent, parte … no, pas besoin, pas si, passe j, patru-
  0.9: pay by, paye … chaque, pedir, pedirles, pensi-, permiso … mandarme, permission for, pero me, perro se
  0.9: pesimo, phone … remove, plain-, please halt, please … contacting, please … remove, plus dans
  0.9: plus jamais, podes … de, podria, pongas, por escrito, por favor, por recibir, porfavor, poubelles
  0.9: pour chaque, pour vendredi, pouvez tu, pregn-, pregnant, priere … ne, pub svp, publicidad no
  0.9: publicidad sin, publicite sur, puchi-, puchica, quand je, quatr-, que acordamos, que el, que parte
  0.9: que … recibiendo, quedo la, quelqu, quelqu un, queria … si, quieren, quiero … alertas, quiero … uno
  0.9: quitenlo de, quitenme d, quitenme delete, quitenme … una, rang, reason, recevoir, recevoir … autres
  0.9: recibiendo … comunicaciones, recibir publicidad, remove>more, remuevan mi, rentree, reparle
  0.9: reply … this, repor-, respect my, respeto you, retirer … vos, retirez … cell, revoco … consentimiento
  0.9: revok-, revoque, rien … texto, robar-, robot to, robot … me, rocks, roule-, sais … si, salir
  0.9: salirme … esto, salirme … la, saludos |, sans vouloir, saoul-, saqueme, saquenme … los, sayin-, saying
  0.9: second … please, see … i, sell, send texts, sending … ads, sending … to, senorita … no, sens
  0.9: service mais, servicio … no, seul, si por, si … yo, sigan mandandome, sign, sir … stop, sisters, six
  0.9: sms for, sms merci, sms off, sms stop, sms … this, soins, solo … el, son … mensajes, sonnette a
  0.9: sortir … votre, soy … delete, soy … you, spamming … phone, staff, stars, stop damn, stop does
  0.9: stop … alerts, su tienda, subsc-, suelta, sus comunicaciones, suscripcion … sus, svp que, syste-
  0.9: tannant, teleg-, telep-, tell … he, tell … robot, tengo … y, terrible, text … not, text … send
  0.9: texted my, texting program, texto de, texto … je, textos … ce, textos … les, textos … que
  0.9: textos … ustedes, textos … you, texts get, texts>number, that … in, that … the, the coupons
  0.9: the recall, the sales, the station, the stop, the year, therapist, these so, think i, think there
  0.9: this it, timbre no, to come, to tell, to … different, to … if, to … off, to … out, today please, tomas
  0.9: trait-, treat … as, trop enlevez, twins, un forfait, un taxi, un timbre, un … el, un … telephone
  0.9: un … velo, uncheck … for, une erreur, unsolicited commercial, unsubscribe … number, up and, use … for
  0.9: useful to, using … number, utili-, velo recupere, velo … haha, velor-, vendez, ves, vet, viole-
  0.9: virgu-, virgule, volva-, volvais, volvais a, vos sondages, vos … otez, voule-, voulez, vous arreter
  0.9: vous et, vous laisse, vous … amabilite, vous … encore, vous … ne, want … gone, wanting these, was … me
  0.9: watch, we … one, we … our, what … i, who … texting, whoever, without … i, woke, would, x la
  0.9: yesterday … the, you cancel, you … lol, you … sure, you … wasting, you>remove, your company
  0.9: your robot, your … pop, zero … svp, | b, | blacklist, | cancelle, | cancellez, | cesser, | cessez
  0.9: | dorenavant, | effective, | encontre, | everyone, | jesus, | ote, | porfa, | scrub, | texter, | texts
  0.9: | wife, | … app, | … beau, | … bill, | … black, | … borro, | … carro, | … christ, | … coach
  0.9: | … compter, | … encuentro, | … enlever, | … father, | … feel, | … habite, | … halt, | … manera
  0.9: | … mets, | … needs, | … ocupo, | … passe, | … podes, | … pourquoi, | … pub, | … recupere, | … sais
  0.9: | … vaina, | … veu, | … which, | … withdraw, ~_aux, ~_bas, ~_bit, ~_bug, ~_ce, ~_d_, ~_der, ~_ec
  0.9: ~_eme, ~_had, ~_maq, ~_mme, ~_mob, ~_moi, ~_ne_, ~_neu, ~_no_, ~_nom, ~_six, ~_sus, ~_wok, ~agas, ~ags
  0.9: ~ags_, ~aite, ~amab, ~aran, ~assm, ~ault, ~avr, ~bug, ~chat, ~ciat, ~cid, ~cluy, ~conv, ~crib, ~criv
  0.9: ~dang, ~dby, ~dere, ~dich, ~dieu, ~disp, ~due_, ~eac, ~eepi, ~egun, ~elep, ~emen, ~endo, ~epho, ~esen
  0.9: ~esse, ~etra, ~eul_, ~evoi, ~evok, ~fui_, ~gan, ~gett, ~ging, ~gn_, ~habi, ~had_, ~hau, ~hete, ~hica
  0.9: ~icac, ~idni, ~ikes, ~inis, ~irg, ~iso_, ~isos, ~ist, ~itte, ~ity, ~ity_, ~jer_, ~ked, ~ked_, ~kil
  0.9: ~lar_, ~leph, ~lif, ~llar, ~lmen, ~los_, ~lqu_, ~luy, ~lven, ~maci, ~mand, ~maq, ~maqu, ~mens, ~mess
  0.9: ~midn, ~mob, ~mobi, ~mons, ~mpli, ~ndes, ~ndl, ~nli, ~ntic, ~nua, ~nus, ~nus_, ~nvo, ~oces, ~ocio
  0.9: ~olet, ~omo, ~onge, ~orda, ~orma, ~oupe, ~owne, ~paz, ~pia, ~pita, ~ppri, ~pt_, ~quis, ~rai_, ~rans
  0.9: ~renc, ~rfav, ~rime, ~rint, ~rit_, ~rizo, ~rope, ~sas_, ~sayi, ~sis_, ~six, ~six_, ~sola, ~spue, ~ssag
  0.9: ~ssme, ~swit, ~swor, ~sys, ~syst, ~taff, ~tamb, ~tele, ~tful, ~tore, ~tron, ~ttom, ~tus_, ~udad, ~uera
  0.9: ~uic, ~ulez, ~ung_, ~util, ~utiq, ~val_, ~vet_, ~virg, ~vois, ~von, ~vre_, ~wish, ~wne, ~wok, ~woke
  0.9: ~writ, ~yers, ~yste
  0.8: 2 ans, NUMBER can, NUMBER piasses, NUMBER without, NUMBER years, NUMBER your, NUMBER … fine
  0.8: NUMBER … por, NUMBER … without, a encore, a su, a velo, a vendu, a … ces, a … dossier, a … esto
  0.8: a … on, abogada, abria-, abrian, abrie-, absta-, abstain, abstain from, accep-, account no, ace
  0.8: addit-, additional, ads … me, after all, after your, after … one, agend-, agreed … get, agreeing to
  0.8: ai fait, ai pas, ai … cell, ai … contre, alger-, algerie, all … texting, am about, and i, and … my
  0.8: and … we, anyone in, apaguen los, appartient, appeler … pour, are blue, are red, are … but
  0.8: are … violets, arret des, arreter … envoyer, as … remove, atencion … de, au quebec, au … retirez
  0.8: aurai-, automatises, autre … svp, aux, avec … la, aviso-, avisos, avoir accepte, baja … celular
  0.8: baja … sms, be … of, be … on, be … pain, beau frere, belon-, ben, bikes anymore, bless, blocked
  0.8: bloqueo, bonita, bonjour madame, borren este, boss … a, bother … with, business … please, buy, buzz
  0.8: by … do, c … dangereux, c … la, c … regle, can close, can … take, cas, cell des, cell … NUMBER
  0.8: cell … votre, cenne, cesen, cessez immediatement, cessez vos, cette dame, checking, clarito que
  0.8: clarito … no, clochette, co, come … you, comment avez, communications … this, como hago, como … los
  0.8: complaint with, comprar, con NAME, con … bici, confirmen … baja, conge, consent … do, consenti … vos
  0.8: const-, correcte, costi-, costing, coute … cents, cross, cruis-, cualq-, cualquier, culpa … ustedes
  0.8: d un, d … aux, d … j, d … mensajes, d … texto, dado … consentimiento, damn it, dans un, data and
  0.8: de contactarme, de diffusion, de enviar, de magasins, de pneus, de t, de … donnees, de … escribirme
  0.8: de … fichier, de … frenos, de … ma, de … machine, de … mandarme, de … otez, de … textez, de … tu
  0.8: de … vaina, debarque … de, decede, decedee, deleting, demeu-, demeure, des … d, des … pour
  0.8: desactiveme, deux … que, dia favor, dia y, dice la, dimanche c, dings please, disculpe … molestia
  0.8: do … a, does … want, donc, donde firme, donne ce, donne … cell, downtown, drett-, drette, drette la
  0.8: ecoeurez, ecrire pour, ecris au, ecris … moi, eithe-, either, eliminar … contacto, elimine mi
  0.8: elimine … numero, eliminen mis, ella el, elle en, elle est, email, en … carro, en … celular
  0.8: en … enleve, en … quitenme, end … here, end … notifications, engin-, entregaron, envie … mensajes
  0.8: envoi … messages, envois merci, envoyer … message, envoyer … rappels, envoyer … speciaux, es acoso
  0.8: escogi, escriban nunca, escribo, espero que, est decedee, est quoi, est … avec, est … pere
  0.8: estan … los, estar mandando, estar … con, estas, este servicio, esten avisando, estuvo no, et enlevez
  0.8: et il, excha-, fais le, fak, favor … es, feelings but, felices, ferai, filing a, filing … complaint
  0.8: filled in, fils … NUMBER, find, fixed thanks, flip, fois que, formal, found another, from stores
  0.8: from … distribution, from … further, fucking texting, fucking … me, further text, further … by
  0.8: gang enlevez, garde, garderie, gars … NUMBER, get … your, ghost, gibbe-, gibberish, good for, hace dos
  0.8: hace un, hard … but, hate … texts, have limited, helpi-, helping, here … no, hey no, hey … offense
  0.8: hice, hit me, home safe, home … it, hopit-, hopital, i mean, i … already, i … limited, i … unsubscribe
  0.8: if they, if … get, il … pas, ilegal yo, ilegal … no, in may, in … messages, infirmiere, ingles y
  0.8: inscrivez … sur, invit-, is revoked, is where, is |, is … business, is … nice, is … who, it after
  0.8: it the, it wakes, it … shifting, it … your, j … repondu, jamai-, jamais, jamais demande, jamais rien
  0.8: jamas … vuelvan, je fais, je recoive, je … ben, just … it, keep … on, keep … phone, kind … to
  0.8: kindly take, know why, la moitie, la … a, la … ce, laisse tomber, le … por, les … annees, les … je
  0.8: les … texto, ley … que, like … opt, limited texts, limited … on, lista saquenme, lista y
  0.8: liste enlevez, liste noire, liste … diffusion, lleguen … de, llenas, loi c, loi … NUMBER, lol but
  0.8: lord, los anuncios, los pido, los … jeje, los … ustedes, lowke-, lowkey, lui a, m enerve, ma cliente
  0.8: ma facture, ma … mais, mandarle, mandarme, manden … nada, manden … uno, marketing to, marquenme
  0.8: mas con, mas esto, me money, me … have, me … on, me … publicidad, me … quedo, me … so, me>list, means
  0.8: mensaje you, mensajes jeje, mensajes … dia, merci retirez, merci … je, merci … le, message … more
  0.8: messages arretez, messages at, messaging me, messaging … please, mi autorizacion, mi … yo, middl-
  0.8: middle, mira, mis … de, moi … ne, molestia quisiera, mon abonnement, mon ado, mon … frere, mon … jappe
  0.8: mon … soit, mon … svp, money and, month … you, more anything, more>remove, movil |, muchas gracias
  0.8: my … for, my … got, my … has, my … outgrew, my … unsub, name is, never signed, never … anyone, neveu
  0.8: next … is, next … my, ni mi, ni ver, niaiser, no escribirme, no tenemos, no … NUMBER, no … consent
  0.8: no … propaganda, no … saquenme, no … sus, no … tengo, nomas … me, non, nos, not … get, not … marketing
  0.8: not … needing, notas, nous ne, nunca puse, of text, of … with, ofertas … mi, office phone, ok la
  0.8: ok … me, ok … quitenme, on … fridge, osti, otro, otro … no, out … me, outgrew … bike, over with
  0.8: paid in, paid … full, pais, paren … los, partir … aujourdhui, pas mais, pas … plus, pasada, paso no
  0.8: passe mon, passe … tour, perdone … no, permission … m, permizo, pero si, pero … los, personne … a
  0.8: peux … en, phone … from, piasses, pis … a, pitid-, pitido, place … mon, plan please, plays, please opt
  0.8: please … from, please … only, plus aucun, plus … contacte, point final, point je, point-, ponchadura
  0.8: porte … au, posib-, pour … derniere, pour … promos, pour … retirez, pourquoi je, pouve-, pouvez … le
  0.8: power, prank, prefere … plus, prese-, pret … c, prete-, procedan, process … opt, profile, proposito es
  0.8: puse … no, quand le, que … de, que … mando, que … recoive, qui … donne, quiero … texts, quitame … esa
  0.8: quito … permiso, racine, read english, recibir |, record of, red violets, red … are, refrain … sending
  0.8: rehab, removal from, renco-, rendu, rental … please, replied … last, reported as, reprends, retiren mi
  0.8: retirer … nom, retiro de, revoco mi, revoke … consent, ride with, roomm-, roses are, roses … red
  0.8: roue … de, salga, salgo |, saludos, saquenme … ahi, savez, scooter, se leer, see … in, sees … phone
  0.8: sell me, senorita delete, sepa, servicio, servicio … mensajeria, shop, shop texts, si jamais, si se
  0.8: siguen, sin … yo, sms list, so happy, so … never, so … please, sorry … have, sort, spammed, spring
  0.8: stand these, stop fucking, stop last, stop … week, stp je, suficientes, suis … l, suivi-, suivis
  0.8: suppression … mes, supprimez … de, surve-, sus listas, sus … borrenme, sus … saquenme, susto, tappi-
  0.8: tapping, tasse, tcpa you, tell … bike, terribly, text for, textees mas, texto ca, texto … ce
  0.8: textos au, textos svp, textos … arretez, textos … magasins, texts … stores, texts>texts, texts>these
  0.8: thank, thanks unsubscribe, the deal, the heads, the payment, the place, the school, the wheels
  0.8: the … also, the … location, the … op, the … you, them and, there can, there … way, these>these, thing
  0.8: this … no, this … that, thread |, tienda a, time after, time … is, tinni-, tinnitus, to fix, to get
  0.8: to here, to … by, to … tell, today … tomorrow, todo … you, tombe-, tones, tour, tout mais
  0.8: tout … futur, tu … d, tu … la, un dimanche, un telefono, un … you, una sola, unsubscribe svp
  0.8: up … mistake, vaut, vayanse al, velocidades, vendimos, vendu, veuillez … ce, violets, violets are
  0.8: violets … blue, vos promotions, vos … aussi, votre magasin, votre … otez, voudrais, voudrais etre
  0.8: voudrais me, vous aime, vous apporte, vous pis, vs avez, wakes the, wakes … baby, want … message
  0.8: want … see, was his, went with, were … the, wheels are, who … are, who … you, will reach, wishe-
  0.8: wishes, with … from, withdraw … consent, work in, work so, work … that, would … be, would … the
  0.8: wrong i, wrong>wrong, y … paran, you as, you owe, you quit, you recogi, you … mandar, your database
  0.8: your notifications, your … remove, zona, | apply, | casl, | cuando, | dear, | dejame, | desabonnement
  0.8: | ensenenme, | fix, | keep, | las, | loi, | lowkey, | muestrenme, | op, | opt, | osti, | oublie
  0.8: | pitie, | retirenme, | robot, | roses, | siguen, | suppression, | tasse, | withdraw, | … ayer
  0.8: | … baja, | … bicycle, | … box, | … button, | … chier, | … faire, | … feliz, | … fucking, | … garantie
  0.8: | … hagame, | … hago, | … little, | … mais, | … neta, | … parte, | … petite, | … point, | … process
  0.8: | … reminders, | … sors, | … turn, | … velo, | … warning, | … website, | … working, ~_bla, ~_dau
  0.8: ~_eit, ~_kit, ~_lic, ~_mij, ~_of, ~_ot, ~_rat, ~_sol, ~_sue, ~_suf, ~_via, ~_wou, ~_wri, ~ache, ~aje
  0.8: ~ake_, ~amai, ~ami_, ~aqui, ~arq, ~artm, ~aski, ~asur, ~aut, ~beg_, ~blay, ~buy_, ~ccep, ~celu, ~chal
  0.8: ~chas, ~chet, ~cip, ~cipa, ~coe, ~coeu, ~cois, ~cort, ~cre_, ~dice, ~ding, ~dit_, ~dnig, ~ecki, ~eco_
  0.8: ~edes, ~een_, ~els, ~ency, ~ensa, ~enun, ~env, ~eph, ~ept, ~ered, ~essa, ~ever, ~ewa, ~fica, ~fon
  0.8: ~gasp, ~git_, ~gna, ~gon, ~hale, ~hara, ~hats, ~hice, ~hon, ~iat, ~iba, ~ieu_, ~iew, ~ify, ~kind, ~kit
  0.8: ~lanc, ~leba, ~lev, ~lien, ~loir, ~lqui, ~lus_, ~lvi, ~lvie, ~mela, ~midd, ~mij, ~mire, ~mote, ~nclu
  0.8: ~ndle, ~nfos, ~nne_, ~nsa, ~nunc, ~nvit, ~oe_, ~ogr, ~omba, ~omoc, ~onc, ~oomm, ~oppo, ~otto, ~pci
  0.8: ~pcio, ~plen, ~plus, ~prop, ~rasi, ~rel, ~rez, ~rged, ~rib, ~rip, ~riss, ~rit, ~rouv, ~rtic, ~rtm
  0.8: ~rtme, ~runn, ~rvey, ~sag, ~saje, ~send, ~shop, ~sos, ~sos_, ~stin, ~stp, ~suf, ~sus_, ~tean, ~tir
  0.8: ~todo, ~town, ~trac, ~tul, ~ualq, ~ubs, ~udos, ~uead, ~uffi, ~uras, ~urve, ~uzz_, ~vaut, ~veu, ~vey
  0.8: ~vice, ~view, ~voke, ~volv, ~wou, ~xie, ~xin, ~year
  0.7: NUMBER al, NUMBER … per, a bus, a company, a long, a … day, a … dos, a … du, a … este, a … gars
  0.7: a … linea, a … list, a … there, abonne a, admir-, advis-, affaires sur, against you, age, agreed on
  0.7: ahi por, ahi … favor, ai annule, ai juste, ai … une, aimerais … retiree, al celular, al … no
  0.7: alertes svp, all communication, all got, aller, allo c, alone, already bought, already told, alvar-
  0.7: am still, amables de, amables … no, and it, and to, ande, any … from, apa, appartient maintenant
  0.7: are your, are … best, arretez donc, arretez … alertes, asking … for, asust-, at it, atropellan, aveug-
  0.7: aveugle, aviez, avisarme |, avisos … este, avisos … la, avoir … a, base … donnees, bcp, be nice
  0.7: belle-, belles, bendiga … you, bicycle … i, bien recu, biffez … nom, bike … this, bikes are
  0.7: blowing … my, bmx |, bonso-, bonsoir, borre … telefono, bother, bottl-, boundaries, brother … the
  0.7: bruh, bud, buenisima, but … with, buzzi-, buzzing, c … de, c … possible, ca reveille, caliq-, calique
  0.7: cambie … ciudad, came … this, campu-, campus, can … look, can … stand, can … there
  0.7: cancelar … suscripcion, candado … me, careg-, caregiver, ce … d, cellulaire je, celui la, celular … su
  0.7: cesser … m, cessez toute, cette ligne, chalet sans, chalet … reseau, check … records, chier
  0.7: christ stop, clavi-, clavicule, click-, cocho-, coloc, commence … etre, como … para, compagnie
  0.7: con … mensaje, consentement … recevoir, contactado |, contactarme |, cosas |, courriels svp
  0.7: cuando … a, custo-, d message, damn texts, de, de casques, de cellulaire, de ciudad, de donnees
  0.7: de fregar, de luto, de promociones, de publicidad, de vot, de … aqui, de … autres, de … demain
  0.7: de … enviar, de … grupo, de … pubs, de … quiten, dejen … textearme, delete pais, delete telefono
  0.7: delete … numero, demande … etre, depuis NUMBER, des text, desabonnez … de, desactivation
  0.7: desactiven … notificaciones, deseo ser, deseo … contactado, diablo, dice, dicte, different … now
  0.7: diffusion |, digital detox, disable texts, disable … for, dispe-, dit … telephone, do … owe, donc de
  0.7: ds, du … le, due, duena, each … costs, eh but, eille, el consentimiento, el nino, eliminen, en ninguna
  0.7: en … alors, en … asi, en … mais, en … web, ends NUMBER, enfant … le, ensem-, ensemble, ensen-
  0.7: entiende, entrando, enviar … mensajes, est decede, est passe, est possible, est … c, est … harcelement
  0.7: esta … y, estos … gracias, etes fatigants, eu NUMBER, euh, everything else, expliquen, expre-, faite-
  0.7: faites, favor … borrar, felicitacion, fired, fix, for delivery, for squeezing, for … old, frame-
  0.7: frames, free … from, from, from … company, from … number, gele, get … you, god no, god … more
  0.7: got … this, gracias quitenme, grooming, hablo ingles, halt … messages, handset, harcelement, hard
  0.7: hasta … llegamos, hat, have to, hawai-, hawaii, he … mi, heard … the, hello … am, helmets, here … this
  0.7: hijol-, hijole, him … your, how … you, hubby, husbands, i know, i share, i trust, i … away, i … doing
  0.7: if not, if so, if … is, impre-, in for, infir-, info and, infolettre texto, informacion
  0.7: informacion de, interdit, internal, internal do, internal … not, invoice to, is but, is … he
  0.7: is … love, is … what, it may, it out, it possible, it … concern, it … on, it … stolen, jamais … votre
  0.7: jarte-, jartera, je dicte, je … peux, jesus … stop, julio, junk, just … texting, just … to, juste des
  0.7: keep … your, l a, l accident, la a, la duena, la maison, la pouvez, la shop, la … el, la … ne
  0.7: la … porque, la … saquenme, la … un, ladil-, ladilla, lady |, last month, le a, le pas, le … tu
  0.7: les NUMBER, les da, les dejo, les pieds, les … sur, list, liste please, llaman, llantas y, llega
  0.7: llevo mi, lo demas, lo phone, lo … quitenme, loans, los leo, los mensajes, lui … a, lunettes sont, lus
  0.7: luto, ma … avait, ma … fait, machine |, mais pu, mais … vrai, mamen, mamen you, manager to
  0.7: mandar … por, mande textos, manden … a, mapa, mark my, mas comunicaciones, mas en, mas se, mas … para
  0.7: matte-, matter, may concern, me derange, me eliminen, me mettre, me textearan, me … again, me … avisos
  0.7: me … but, me … de, me … dire, me … enlevez, me … envoyer, me … error, me … harta, me … ninguno
  0.7: me … quiten, me … reminders, me … rien, me … textos, me>texts, mechanic, mensajes al, mensajes |
  0.7: mensajitos … you, merci … retirer, mere … la, message non, messages on, messages … thank, mi, mi … que
  0.7: moiti-, moitie, mon, mon casque, monct-, moncton, more>list, more>these, morning please, mothers
  0.7: moved … please, mujer, my helmet, my privacy, my wishes, n existe, nada a, nada … me, ne fais
  0.7: ne … etre, ne … rien, negocios, ni … recordatorios, nice … you, nieta, ninguna lista, no mamen, no me
  0.7: no reminders, no sea, no usa, no … dejan, no … doy, no … ir, no … luz, no … mucho, no … take
  0.7: no … tanto, noche-, non … messages, not believe, not coming, not … think, note pour, notice to
  0.7: notifications, notifying, nous enlevez, number is, number … all, number>more, numer-, numero |
  0.7: numero … doit, numero … ta, nunca … me, obten-, of … marketing, ofertas … no, ok … will, old … got
  0.7: on my, on sunday, on that, on … des, on … lol, on … ticket, on … to, one … time, or will, orign-
  0.7: orignal, otra … que, out … los, out … more, paid the, para … numero, para … persona, para … textos
  0.7: pas envie, pas fache, pas gagne, pas … promos, pass … the, patience … vos, paz con, peine de
  0.7: pelletier, perdone pero, perfecta, permission … contact, personne m, peu … de, phone and, piano
  0.7: picked |, pierda, pieza equivocada, pitie plus, pitie … de, play, please be, please … me, plein le
  0.7: plus, plus de, plus … le, podes sacar, policia … no, poner, por el, por … despues, portal, pour sa
  0.7: pour … service, pourriez … me, pourriez … svp, prefe-, prefer … texts, pregunto … queria, preuve que
  0.7: preuve … j, prior, proteccion, pu me, pub |, publicidad aqui, publicidad … mi, publicite … mon
  0.7: puedo cambiar, qu … se, quand il, quand … m, que, que cada, que jartera, que vos, que votre
  0.7: que … saquenme, quelle est, quiero desuscribirme, quiero publicidad, quiero … borren, quita … cel
  0.7: quiteme por, quiteme … favor, quitenme … sus, rando-, rather … get, recados … no, recha-
  0.7: recibiendo textos, recordatorios ni, redy, regarder, regards, regre-, regresar, remove my
  0.7: remove … your, remove>these, remuevan … numero, rendez … de, resea-, respect … wishes, retirar mi
  0.7: retirar … numero, retire, retirer son, retiro mi, rien … mon, right … is, ring |, roll |, saber si
  0.7: saca de, salirse, sans reseau, sans … consentement, says … write, scare, scout-, scouts, scrapez mon
  0.7: scratched my, scratched … frame, se … esta, se … llena, se … yo, secti-, section, send … further
  0.7: send>list, sending … stuff, ser contactado, serve-, service, service please, set boundaries, she will
  0.7: shop hate, shut these, sin … consentimiento, sin … no, siri … the, sms please, so, so … and, sold my
  0.7: solicito baja, solid-, son … elle, sorry eh, sorry … but, souhaite … plus, soupl-, souple, sprin-
  0.7: squeezing, squeezing … in, still … texts, stop the, store, strok-, stroke, suena, suis … en
  0.7: suis … fache, suscripcion, switch … the, ta, taller y, telefono y, telefono … solo, telephone a
  0.7: telephone |, telephone … pour, termina la, terminate messages, tes … je, text with, text … from
  0.7: texter … j, texting take, textos automaticos, textos … este, textos … rien, texts though, texts ty
  0.7: texts>me, that is, that … cease, that … fine, the black, the coffee, the desk, the future, the gift
  0.7: the loaner, the marketing, the pickup, the saturday, the tandem, the textos, the tour, the tracking
  0.7: the wifi, the … after, the … because, the … email, the … hate, the … ready, the … side, the … size
  0.7: the … tho, these … at, these>texts, they keep, this, this … is, to sell, to start, to stop, to … texts
  0.7: too so, too … the, took … number, tous vos, toute … journee, town, trouv-, tu … no, type, typing this
  0.7: une carte, unenrol, unenroll me, unive-, unsubscribe moi, up tomorrow, us … this, use your, vayan
  0.7: velo demain, veloc-, veuillez m, veuillez supprimer, veuillez … mes, veuillez … mon, veux pus, vos … m
  0.7: votre shop, votre systeme, vou, voudrais … desabonner, vous allez, vous … fatigants, voy a
  0.7: voy … bloquear, want sms, was done, was … on, we … in, went … to, what happened, whom it, whom … may
  0.7: will come, will just, will … please, wishes and, with … a, with … guy, y quedamos, y saquenme
  0.7: y … need, y … pero, y … por, you buy, you estaba, you … ever, you … go, you … usa, you … vive, you>you
  0.7: your internal, your messaging, your service, your sms, your texts, your … with, | after, | ahorrense
  0.7: | arrete, | bravo, | class, | confirmed, | eliminenme, | finis, | frena, | hijole, | jetez, | log
  0.7: | need, | quit, | remuevan, | running, | senores, | supprimer, | thursday, | whoevers, | xfa
  0.7: | … agradeceria, | … agradezco, | … appointment, | … aux, | … bici, | … cesser, | … charged
  0.7: | … commande, | … commence, | … computer, | … dicte, | … divorced, | … eh, | … enfants, | … jartera
  0.7: | … kit, | … mamen, | … padre, | … retirez, | … reviens, | … supprimer, | … tired, | … todas
  0.7: | … tremblay, | … unico, | … whom, ~_alg, ~_an, ~_buz, ~_cus, ~_de_, ~_dor, ~_euh, ~_eve, ~_ger, ~_jov
  0.7: ~_mes, ~_mi_, ~_mor, ~_noe, ~_nu, ~_op, ~_peo, ~_pur, ~_so_, ~_ta_, ~_unf, ~_veu, ~ach, ~admi, ~agre
  0.7: ~aja_, ~alon, ~amig, ~ammi, ~arag, ~arli, ~arr, ~arta, ~ase_, ~asti, ~asto, ~atur, ~aus, ~avie, ~avoi
  0.7: ~bil, ~bruh, ~bud_, ~buz, ~cati, ~choo, ~cipi, ~cora, ~croi, ~cton, ~cul, ~cun, ~cup, ~cust, ~den
  0.7: ~depu, ~digo, ~dria, ~dyi, ~dyin, ~eart, ~eer_, ~efer, ~ejar, ~envi, ~epai, ~ery_, ~este, ~etai, ~ets
  0.7: ~ets_, ~euh, ~euh_, ~eve, ~expr, ~eys_, ~fens, ~firm, ~fix_, ~from, ~gic_, ~gnie, ~gram, ~hari, ~haut
  0.7: ~hit, ~hose, ~hre, ~icho, ~ierr, ~ifi, ~igan, ~igna, ~ili, ~inio, ~ira, ~ist_, ~ite, ~itre, ~ivi
  0.7: ~jama, ~jenm, ~jov, ~jove, ~junk, ~leta, ~lim, ~loi, ~lpa_, ~lud, ~lus, ~mes, ~mir_, ~moci, ~monc
  0.7: ~mor, ~mos_, ~ncto, ~ncy, ~ndin, ~nees, ~nle_, ~nnee, ~nro_, ~nsoi, ~nume, ~oloc, ~ompr, ~os_, ~osse
  0.7: ~oti, ~ottl, ~pant, ~peni, ~peo, ~plu, ~prim, ~prin, ~prio, ~quar, ~quat, ~qui, ~refe, ~regr, ~rien
  0.7: ~riez, ~roch, ~rock, ~rom, ~rom_, ~rth_, ~rto_, ~ruh, ~ruh_, ~sage, ~sl_, ~spri, ~ssa, ~tada, ~td_
  0.7: ~this, ~tick, ~tili, ~tima, ~ting, ~tru, ~twe, ~ucha, ~ufi, ~ug_, ~umer, ~urri, ~used, ~usin, ~utes
  0.7: ~uton, ~utre, ~utu, ~uvi, ~uzzi, ~veil, ~vida, ~vist, ~vok, ~warn, ~xpr, ~xpre, ~ype_, ~yst, ~zzi
  0.7: ~zzin
  0.6: (more), (not), NAME who, NAME … ne, NUMBER mensajes, NUMBER … la, NUMBER … lol, NUMBER … review
  0.6: a baby, a la, a number, a pain, a votre, a … bici, a … el, a … now, a … papa, a … yo, abonne |, above
  0.6: achete … pompe, ahi que, ahora … en, ai demande, ai laisse, ai mon, al … si, alguien de, aller a
  0.6: allum-, almos-, almost, alrea-, already, alrts, amable, amable de, an passe, and … does
  0.6: and … messages, and … thing, angry>send, ano nuevo, ansiedad y, apple pay, aqui como, arreter … envoi
  0.6: arretiez … m, arsenault, as long, at … desk, au … le, augus-, august, aujourdhui plus, avez egratigne
  0.6: avisos … pedido, babysitter, be buying, be reporting, beari-, bell for, besoin … ces, bicicleteria
  0.6: bicicleteria |, bien … me, bike do, bike … your, bills, bizar-, bizarre, block … number, bonjour … a
  0.6: borreme … su, borren … numero, braid-, braids, broke again, broken so, bud |, but were, buy a, c mon
  0.6: ca arrete, ca … m, can … ride, canad-, cance-, cancelen, cancelen … suscripcion, cansada, cease … me
  0.6: cel no, cela, cerro, chamo no, cicli-, circl-, cliente … de, closer to, collect the, come on
  0.6: comme … la, completo |, comprendre, comptez plus, computadora |, comunicaciones |, con estos
  0.6: confused by, consenti … ca, consiento, conste, contact … for, contactado, contacted … text, contento
  0.6: contre |, correo, cortenla con, cortenla … los, couco-, coucou, could … kindly, coupon … unsubscribe
  0.6: cross my, curat-, cut it, cuz, dans … poche, datos por, datos … favor, de quien, de retirarme
  0.6: de sondages, de velos, de you, de … acepte, de … celular, de … dolares, de … du, de … estos
  0.6: de … systeme, deactivate text, dear sirs, dear … or, decir-, definitivamente, definitivement les
  0.6: deja de, dejaran de, dejen la, delete casco, delic-, delivered, demande … arret, demenage a, denuncio
  0.6: depui-, depuis, desaparezca, desde, di consentimiento, did … by, dios los, do … bug, do … you, dollar
  0.6: donc enlevez, dossier, efface, egratigne, egratigne mon, egratigne … cadre, el … que, electronico
  0.6: eliminenlo, elle … a, empresa y, en honduras, en … basura, en … cel, en … stop, enviar … a, erase the
  0.6: es mucha, es … molestia, escribe la, escribio mi, escribirme por, escribirme … favor, eso se
  0.6: eso … quiero, est encore, est … que, esta … es, esto pero, estoy embarazada, et jamais, etais
  0.6: etait … le, even own, even … a, every week, everyone in, eviten, eviten … mensajes, exces-, excessive
  0.6: f … and, fallecio en, fasci-, fat, fatigants arretez, favor de, favor que, finale, finger, flat … not
  0.6: for … group, for … my, for … sake, for … that, forever>texts, from future, from somebody
  0.6: from whatever, from … the, from … to, further, further communication, gang, gave … consent
  0.6: get … please, gets confused, gets … by, goodw-, goodwill, google voice, got the, grasi-, grasias
  0.6: gustan … textos, habian, hable, hace el, hagan, hagan … favor, halt all, hartaron, he … the, hered-
  0.6: i ordered, i … please, i … reach, i … this, in a, in memory, into, into a, invitations, is making
  0.6: is sunday, is … working, it i, it on, it says, it … do, it … enough, it … off, j … une, jamais accepte
  0.6: jamais … vos, je voudrais, je … parti, je … plus, jo, job so, just … out, juste … je, keep … you
  0.6: kind as, knock-, l … me, la computadora, la date, la valvula, la … apres, la … passe, la … sonne
  0.6: ladde-, ladder, lady, laid off, last … was, law>number, lawye-, lay … the, le … part, le … va
  0.6: le … votre, lee los, leer bien, left … gloves, leo |, les messages, les pubs, les … plus, link … not
  0.6: list asap, list … NAME, lista … mi, llamadas, llenaron, lol … more, los puntos, los sabados, los … le
  0.6: los … lo, lose it, lost … customer, lourd-, lourds, ma poche, ma … c, ma … et, ma … n, maam |, magas-
  0.6: magasin vous, maintenant a, mandando quitenme, mande nada, mande recados, manden mensajes
  0.6: manden … nunca, martes y, mas mensajitos, may … the, mayor-, me, me dijo, me hartaron, me message
  0.6: me servent, me too, me … antes, me … baja, me … crap, me … roaming, me … svp, me … time, me>me
  0.6: me>send, me>want, memory care, mensajes porfavor, mensajes … borrenme, mensajes … se, merci … cesser
  0.6: merci … votre, mere … pas, messages … your, mettez moi, mi abuelita, mi linea, mi … de, mi … puso
  0.6: mine from, misa y, mix, mobile from, mobile … your, moi … besoin, moi … client, moi … d, moles-
  0.6: molestia … que, more alerts, more notifications, more>you, mori, moved |, muestrenme donde
  0.6: muestrenme … firme, my contact, my nephew, my … card, my … pays, nada, nada quitenme, national
  0.6: nationale, needful … remove, nephew, never even, never … at, never … so, no further, no necesito
  0.6: no pueden, no … da, no … mucha, no … needed, no … notifications, no … she, no … was, nobody is
  0.6: non enleve, non retirez, non … retirez, nop no, not bug, not do, not trust, not>me
  0.6: notificaciones para, notifications … this, notre … de, now ever, now he, now to, now … are, number
  0.6: number immediately, number without, numero … y, nunca he, ocurr-, ocurra, of … communications
  0.6: of … computer, ofender, ofertas you, off … stop, ok … for, on tuesday, on … door, on … it
  0.6: on … website, once … is, one bike, otez … number, otro con, out in, out my, oye … no, pa, pa textos
  0.6: pa … you, par semaine, para enviarme, pas alors, pas … vous, paso el, passe le, pecr, pedirle, pelle-
  0.6: peopl-, permission … me, personal i, personal … just, petite a, phone again, phone … charges
  0.6: pis … deux, plait … de, pleas-, please, please release, please … leave, please … moi, please … not
  0.6: plus je, plus … client, poche, pompier, por su, por … mensaje, porfa … de, portable |, posible
  0.6: pour … vous, premi-, presente, problema, promociones … favor, proxi-, pu … velo, publicitaires, puesto
  0.6: pull the, pus … texto, quand … velo, quand … vous, que … mandaran, quelqu … peut, quien … que
  0.6: quiero las, quiero que, rancune |, receipt i, recevoir … communications, recibir … textos, recois
  0.6: recuerdo … dado, register no, reina, rejoi-, remem-, remember, rente, repare, request removal
  0.6: requesting … from, retiree de, revoc-, revoco, ride … in, riding for, rodada delete, ruego que
  0.6: sabados, sacan … su, sake, santo, saque … los, se … a, se … que, see that, see … saturday, segura
  0.6: send any, send … this, send>these, sending … text, serrez, she passed, shop … texts, shopping, si … de
  0.6: si … es, si … un, siemp-, siempre, silence is, simplifying, sin consentimiento, sin ofender
  0.6: sin … autorizacion, sistema por, slay, sms on, sms … este, so did, somos, sonne toujours, spring tune
  0.6: start-, still … not, stop con, stop … svp, stop … updates, subscribe me, sufic-, suis parti, suite |
  0.6: sur un, sur … lien, suscripcion … mensajes, suspend, svp, tcpa i, techo, telefono … mi, telli-
  0.6: telling, tengo ansiedad, tengo plan, tente pas, text costs, text message, text or, text take, textez a
  0.6: texting … phone, textos … quitenme, textos … semaine, texts do, texts merci, thank … NAME, thanks on
  0.6: thanks … the, that … on, the crtc, the toddler, the weekend, the … if, the … kid, the … link
  0.6: the … nobody, their, these notices, these … on, these>not, thing i, this … one, thought i, thursdays
  0.6: tire … i, to cease, to delete, to ohio, to text, to … removed, told NAME, told … before, treat this
  0.6: trouble, trucker, un peut, una bici, una … en, unsolicited … i, unsubscribe … phone, up … take, use to
  0.6: utilisation de, vacac-, vacaciones, velo merci, ver … prueba, verdad yo, veuillez … de, veux … faire
  0.6: vez … you, videos, vla, voulais juste, vous cesser, vous … egratigne, vous … les, voy … otro
  0.6: want … bike, want … on, want … please, was ok, week … am, were all, were on, were … with, what do
  0.6: what … you, where, will … reporting, will … the, will … up, wish you, with cash, with him, with … dad
  0.6: withdrawing, witho-, without, xfa no, y necesito, year, yes … works, yeste-, yesterday, yesterday |
  0.6: yo … recuerdo, you de, you had, you pase, you removed, you saturday, you scratched, you tiene
  0.6: you … deseo, you … doy, you … is, you>forever, your dad, your messages, your … does, your … to
  0.6: your … when, | avisele, | change, | comptez, | confirmo, | enough, | eviten, | gardez, | madame, | moi
  0.6: | much, | opting, | oye, | parenle, | pesimo, | podrian, | ps, | pusieron, | reported, | respectfully
  0.6: | shop, | … aujourdhui, | … blowing, | … borrenme, | … calls, | … esperando, | … fille, | … found
  0.6: | … goes, | … immediatement, | … loi, | … madame, | … opted, | … paso, | … pitie, | … quick
  0.6: | … release, | … sirs, | … size, | … tienen, | … usen, | … virgule, | … vuelven, | … went
  0.6: | … withdrawn, ~_ail, ~_auc, ~_beb, ~_bom, ~_cuz, ~_de, ~_dis, ~_don, ~_eb, ~_ev, ~_har, ~_lad, ~_loi
  0.6: ~_los, ~_me_, ~_nen, ~_no, ~_num, ~_owe, ~_pa_, ~_ple, ~_plu, ~_pu, ~_sin, ~_spa, ~_sv, ~_svp, ~_thi
  0.6: ~_vau, ~_wip, ~acce, ~acti, ~agra, ~ais_, ~aka, ~ake, ~alre, ~amad, ~ampo, ~anco, ~ase, ~assi, ~atre
  0.6: ~aucu, ~awye, ~ber_, ~bili, ~bom, ~bomb, ~bsc, ~bscr, ~cau, ~cham, ~cier, ~cros, ~ctio, ~cuz, ~cuz_
  0.6: ~dar_, ~desd, ~dios, ~dis, ~donc, ~doss, ~drai, ~dson, ~eas, ~ease, ~egar, ~egre, ~eir_, ~ejoi, ~elem
  0.6: ~em_, ~emem, ~endi, ~eop, ~eopl, ~epui, ~eran, ~erse, ~ervi, ~erw, ~esde, ~evoc, ~eys, ~fab, ~face
  0.6: ~fat_, ~flip, ~form, ~fort, ~gang, ~gasi, ~geon, ~gres, ~hate, ~hei, ~hig, ~hut, ~ibir, ~ical, ~icli
  0.6: ~icul, ~idad, ~ifa, ~igne, ~ines, ~invi, ~ish_, ~itho, ~lady, ~lai, ~lawy, ~lcom, ~ldin, ~leas, ~lre
  0.6: ~lrea, ~lut_, ~mel, ~men, ~mi_, ~mme_, ~mon_, ~nage, ~nate, ~ncel, ~ncia, ~nla, ~no_, ~now, ~ntis
  0.6: ~num, ~nvi, ~och, ~ogi, ~onc_, ~opl, ~ople, ~orf, ~orfa, ~orse, ~orth, ~oud_, ~ould, ~out, ~out_
  0.6: ~outi, ~ox_, ~oxim, ~peop, ~plea, ~poin, ~porf, ~ppr, ~pref, ~prem, ~proc, ~prou, ~punt, ~ral, ~rap_
  0.6: ~rch_, ~rejo, ~risa, ~rist, ~rlo_, ~rms, ~rms_, ~roi, ~roof, ~roxi, ~rsa, ~rthe, ~sde_, ~seno, ~shot
  0.6: ~sias, ~sis, ~skin, ~somo, ~sthe, ~subs, ~sufi, ~svp, ~svp_, ~tay_, ~term, ~thre, ~tin, ~tinu, ~tre_
  0.6: ~trel, ~tty_, ~ubsc, ~ucu, ~ucun, ~uelv, ~ufic, ~uld, ~ulti, ~uman, ~una, ~ussi, ~utr, ~uver, ~uyo
  0.6: ~viaj, ~voir, ~voq, ~voqu, ~vp_, ~wins, ~wye, ~wyer
  0.5: (me), NUMBER au, NUMBER … demande, a poner, a pump, a … adresse, a … cell, a … desabonner, a … from
  0.5: a … hija, a … ma, abstenganse, abstenganse de, achaler avec, advertising to, advised, advised that
  0.5: affai-, again … am, agent, agradezco pero, ahora you, ahorrense los, ai change, ai lache, ai meme
  0.5: ai refuse, ai … besoin, ai … demande, ai … laisse, ai … ma, aille-, al rato, al … la, alerts off
  0.5: all winter, all … more, allo … est, alors svp, am taking, am writing, amabl-, an end, and nothing
  0.5: and … contacting, and … need, and … take, anden mandando, anden … cosas, another … please, anulen mi
  0.5: anymo-, anymore, anyone … i, anything … your, aout, appli, appli-, apres, are … guys, are … texting
  0.5: arreter … texto, as … you, asi … bien, ask if, askin-, asking, asking me, assur-, avec vous, aviso que
  0.5: baja definitiva, baja en, barak-, bateria |, be advised, be back, be excused, be … that, beaucoup |
  0.5: becan-, becyk, been … i, besoi-, besoin, bev, bici y, bike deals, bloct-, bloctel, boat
  0.5: bonjour virgule, bonne-, bonnes, borrarme |, boutique plus, boys, bravo |, bro … texting, busco
  0.5: business line, buying anything, bye felicia, ca ira, ca … gosse, ca … les, call … landline, campi-
  0.5: camping, can … figure, cancelar, capab-, card … the, care now, cares, ccpa, cease sending, cells
  0.5: cette … de, ceux qui, changed, changer de, chercher, chile, ching-, clari-, clinic please, cochez
  0.5: como, compr-, comprehension, comprehension |, con otro, con … compania, consent … marketing
  0.5: consent … receive, consentimiento no, consentis, contact from, contacte |, contactez … plus, coupons |
  0.5: d … chez, daily, dark, datos … no, daughters, de dar, de la, de que, de suivi, de textear, de … c
  0.5: de … communications, de … comprehension, de … ebike, de … en, declu-, delete … please, demande … m
  0.5: derecho … mandarme, des pubs, des … la, desir, desole … je, detengan los, detengan … textos, dieu vous
  0.5: dios me, discontinue text, disculpe … no, donde … yo, downt-, du … plus, earl, ebike |, ecris, effec-
  0.5: effective today, el jueves, el rin, el you, eliminez, else you, emoji, empezando, en attente, en fait
  0.5: en … casa, en … retirez, end text, end texts, enleves, ennui-, ennuie, ennuie de, entiendo … you
  0.5: envien … mensajes, envien … textos, envoie un, envoie … message, epargnez … vos, eres tu, eres … soy
  0.5: error … la, es … para, escribe tanto, escribiendo quitenme, eso es, eso … a, est pas, est … a
  0.5: est … derniere, est … sans, estos, et que, et … cell, etes les, excused, excused from, expressement
  0.5: fait … de, famil-, favor … manden, favor … quitarme, favor … stop, feldm-, feldman, felicia
  0.5: feliz navidad, fichier |, fijo, fix it, fond, for … new, for … tire, formal notice, from a, from any
  0.5: from i, from it, from … contact, from … marketing, from … notifications, from … this, further sms
  0.5: futur-, gang … moi, gave you, get texts, go on, go … i, going … have, guy … not, hace … ano, halif-
  0.5: halifax, hands off, have … i, have … phone, he … got, hello … would, hey it, hey … is, hijo … se
  0.5: him … the, hola, hola … no, home and, homme, hondu-, honduras, hospital con, hospital … mi, how come
  0.5: how many, how … do, hurt, i request, i wanted, i … find, i … live, i … never, i … nights, i … rather
  0.5: i … taking, i … writing, ici … le, icitt-, icitte, ico, in full, in his, in … and, in … from
  0.5: in … garage, inclu-, incluyan, interessee par, is own, is true, is … nobody, is … work, islan-, island
  0.5: it … coming, it … tomorrow, j … aucun, j … change, j … chercher, j … fait, j … lache, j … meme
  0.5: j … plus, j … vous, je travaille, je … connais, je … l, je … quand, jump, kids … the, kill you, kit
  0.5: l appli, l autorisation, la commande, la pagina, la web, la … sigue, lache, lache-, ladilla chamo
  0.5: las promos, las … no, las … you, le faire, le tune, le … up, leer los, les, les gars, les jours
  0.5: les … non, les … pero, lessons, leve, life |, line … do, listes d, listes … envoi, lists |, llamado
  0.5: longer consent, los … mucho, los … quiten, m exclure, m … encore, m … parle, ma chambre, madame je
  0.5: madre … sus, magasin, magasins … moi, maintenant merci, mais la, mandando … a, manden textos
  0.5: mandes texts, mandes … nada, marzo, mas msj, mas o, mate no, maudi-, may … be, me dan, me desabonner
  0.5: me incluyan, me is, me lee, me … bendiga, me … demander, me … get, me … textear, mensaje … la
  0.5: mensajes … saquenme, mensajitos … de, merci ben, message merci, mi … dio, mi … el, mire, mise, moi ca
  0.5: moi … messages, molestan, mon cell, more … porfa, more … to, mr okafor, mucha-, must stop, my gf
  0.5: my … thanks, n it, n … rien, naggi-, nagging, new … to, no creo, no den, no doy, no eres, no longer
  0.5: no recuerdo, no vuelvo, no … ahi, no … consentimiento, no … e, no … incluyan, nom, nope never
  0.5: not figure, not … go, note … i, notificaciones a, nous |, now or, numbe-, number i, numero
  0.5: numero soit, numero you, numero … promos, obliged if, obliged … you, ofender … no, ofertas ni, off in
  0.5: off … promos, oficina |, old one, on … arreter, on … take, one … and, one … remove, opt … request
  0.5: order from, oui au, out and, out request, out … am, oye bro, oyero-, oyeron, pa las, pa los, para este
  0.5: paren de, pars en, pas mal, pas … de, passe … soir, patience avec, paz … con, pedidos, pedirles que
  0.5: pelot-, pense … era, pense … j, people, perdu … cell, perio-, pero los, personal just, personal … no
  0.5: phone belongs, phone she, phone to, pido … que, pienso, pinches, pinches mensajes, pis la
  0.5: please confirm, please … mi, pleine, plot, plot twist, plus … ces, plus … textos, point merci, por ahi
  0.5: porfa |, pour des, pour … chaine, pouvez enlever, pouvez … arreter, prefererais … plus, prett-, pretty
  0.5: prevenue, printemps, processing, promociones you, que cansones, que conste, que … atendio, que … chamo
  0.5: que … escribieran, que … nom, queria … que, qui a, qui … ai, qui … c, quien sea, quiero … you
  0.5: quisiera no, quisiera … recibir, quitan … los, quote-, real, recados you, records please, recuerdo
  0.5: redir-, reglez, remove … contact, retired, retirenlo, retirenlos, retirenme de, retirenme |
  0.5: revoke … to, revoque mon, ride i, ride … the, rien savoir, right person, rivie-, roommate he, said you
  0.5: saquenme … su, schoo-, se traba, selling the, sent … a, service for, shifting, si … en, siento, signa-
  0.5: siri tell, skip, slaquez, sms … mon, so … now, sobrino, solicito la, son … je, spam, stolen last
  0.5: stop s, stop … il, stop>wrong, su cliente, su computadora, subscription to, suis … que, suite
  0.5: sur … compte, suspendre, tabarnak arretez, tabarnak … de, taken … of, taller no, tanto … saquenme
  0.5: taxi, telefono por, telefono sin, telephone, telephone … from, terme, terminate … to, text messaging
  0.5: text |, texting at, texto je, textos le, textos llamadas, textos paren, textos |, textos … reveillent
  0.5: textos … v, thanks, the accident, the bar, the bottom, the box, the derailleur, the fcc, the ico
  0.5: the ladies, the list, the new, the spring, the world, the … arrived, the … place, the … quote
  0.5: there was, there … never, this … anymore, this … remove, tho, tk, to … ico, todas sus, todo, tomber
  0.5: tous … jours, toy en, traigo el, tremblay |, triple, tu soy, tu … yo, tubes … you, tune up, tutoyez
  0.5: twist, two things, ultimo aviso, un terme, un … por, une … j, unsubscribed please, up, up can
  0.5: used … coupon, ustedes quitenme, ustedes … tienen, va vous, va … appeler, velo … mon, velo … pret
  0.5: ver la, veux … enleve, vez dejen, vez … suena, vos … mais, vos … point, vos … textos, vos … veuillez
  0.5: vot liste, votre comprehension, votre … vous, voudrais quitter, voyag-, vrai … moi, waiting for
  0.5: want>these, we … a, we … the, websi-, website, what … are, whatever list, whatever this, where do
  0.5: widow, work nights, worth, would rather, writing … you, wrong size, y envoyer, y … con, y … texto
  0.5: year to, yo stop, you compre, you the, you van, you … canse, you … do, you … over, you … still
  0.5: you … unsubscribe, you … used, you … vivo, you … xx, your damn, | auriez, | bajame, | exijo, | par
  0.5: | plot, | pull, | revoco, | rides, | screen, | team, | ultimo, | vale, | veut, | … advertising
  0.5: | … ando, | … bicicleta, | … boutique, | … cansones, | … chance, | … conduis, | … conste
  0.5: | … definitiva, | … disparaitre, | … enseigne, | … felicia, | … ferme, | … hard, | … manana
  0.5: | … muchacha, | … muchos, | … ofender, | … plan, | … to, | … trying, | … twist, | … wanted, ~_ag
  0.5: ~_all, ~_ax, ~_dea, ~_exp, ~_gon, ~_ic, ~_law, ~_lif, ~_mak, ~_me, ~_mio, ~_nr, ~_pea, ~_per, ~_pl
  0.5: ~_pro, ~_qu, ~_ran, ~_roc, ~_sig, ~_spr, ~_sup, ~_und, ~_up_, ~_vs, ~_vue, ~abia, ~ably, ~act, ~acu
  0.5: ~aff, ~affa, ~age, ~aily, ~also, ~ams, ~and, ~ank, ~ank_, ~anym, ~apab, ~apar, ~ark, ~atri, ~autr
  0.5: ~aya_, ~bea, ~ber, ~blan, ~bog, ~bott, ~box_, ~boys, ~bro_, ~bsit, ~but_, ~canc, ~cate, ~cicl, ~citt
  0.5: ~clet, ~cli, ~como, ~cont, ~cun_, ~dail, ~dema, ~desm, ~dic, ~dier, ~dil, ~disc, ~dit, ~duc, ~duri
  0.5: ~ebsi, ~echa, ~een, ~efu, ~eine, ~elar, ~els_, ~emi, ~epe, ~epr, ~esoi, ~euv, ~exp, ~fami, ~ffai
  0.5: ~ffec, ~fiq, ~fiqu, ~fis, ~gand, ~gne, ~grea, ~hank, ~hef, ~hers, ~hew, ~hola, ~ica, ~idd, ~iddl
  0.5: ~ifiq, ~inac, ~ipl, ~isez, ~issa, ~itt, ~ivan, ~jala, ~jero, ~ji_, ~kip_, ~kit_, ~lach, ~law, ~lea
  0.5: ~lens, ~lest, ~lmos, ~lug, ~mabl, ~maud, ~me_, ~mind, ~moth, ~mpla, ~nad, ~nei, ~nfl, ~nish, ~noe
  0.5: ~ntie, ~numb, ~nvia, ~nym, ~nymo, ~omer, ~ones, ~ono_, ~oqui, ~ords, ~orto, ~oul, ~oys, ~oys_, ~pabl
  0.5: ~pack, ~pese, ~phe, ~ple, ~prox, ~que_, ~rina, ~riod, ~rmez, ~roul, ~rpo, ~run, ~scho, ~sci, ~scul
  0.5: ~serv, ~show, ~shut, ~sin, ~sors, ~ste, ~surv, ~tchi, ~tere, ~tern, ~thi, ~tho_, ~torn, ~trip, ~twin
  0.5: ~ud_, ~ught, ~uiet, ~ulat, ~uld_, ~umbe, ~ume, ~una_, ~upl, ~uri, ~urv, ~usc, ~vic, ~voye, ~wan, ~webs
  0.5: ~wher, ~wort, ~wri, ~ymo, ~ymor
  0.4: NAME can, NAME … que, NUMBER fois, NUMBER … more, a dire, a life, a peur, a review, a stroke, a way
  0.4: a … as, a … nombre, a … oficina, a … one, a … tune, abro, absolutely not, accident, acct, acepte estos
  0.4: affaire ailleurs, affaires |, affaires … mon, ai un, ai … sur, ai … velos, ailleurs, all … i
  0.4: am bringing, am her, am … longer, and need, and … me, angry>want, anniv-, anniversary, annoying please
  0.4: annuler, any … communications, anyone there, anywh-, anywhere, apagar estos, appreciate, aqui llegamos
  0.4: aqui … la, aqui … por, are too, are … it, arret … messages, arretez … ca, aucune, aujou-, aujourdhui
  0.4: autom-, automaticos, automatiques |, autoriso, autorizo … me, autre numero, avec les, avec … boutique
  0.4: avez charge, away i, ayer … no, be … so, beau j, beau … ai, before i, before my, begging … to, bici de
  0.4: bike est, bikes not, bloquee, bon, bonsoir … vous, boton de, bottom bracket, boutique … de, brand new
  0.4: brise, btw, buenas noches, bugge-, bugger, bugger off, but, c … lui, c … quoi, ca rentre, ca |, cadeau
  0.4: cadena se, calisse … de, cambian, cambie, came i, campa-, can remove, can … see, canadienne
  0.4: canadienne anti, canadienne … pourriel, cancelled the, casse, ce cell, cell … for, cell … ma
  0.4: celular para, cesser … me, cessez … envois, chaque ding, check for, chole con, christmas, chueca
  0.4: circu-, client … moi, coach-, coaching, come in, come … and, comme il, comment, commercial
  0.4: communications to, como … no, completo, comprado ahi, comprar nada, compre … timbre, comprend
  0.4: comprend pas, compu-, con … pero, con … recordatorios, consentement aux, consentimiento que
  0.4: consentimiento … di, contact, contactarme por, contactarme … este, contacter par, contacter … texto
  0.4: continuer … m, courriel … svp, coute, criss, cross … name, cuenten pa, cuenten … los, d sus, d … c
  0.4: d … envoyer, dar este, de cambiar, de otro, de preferencia, de retirar, de retirer, de vous, de … como
  0.4: de … mensaje, de … promotions, de … volver, dear sir, dear … i, debe, dedans |, dejen … contactarme
  0.4: delan-, delete, demande … me, demande … ne, denme d, des … retirez, desactivar … mensajes
  0.4: desactive mes, desactiven los, desapunto, descuentos, deseo … mas, deseo … mensajes, desinscribirme
  0.4: desinscrit, desire … recevoir, di … numero, did that, dios te, discontinue … texts, disparaitre de
  0.4: disparaitre … votre, divorcie, do … authorize, doctor me, doctor … dijo, dossier et, echan-
  0.4: ecrire enlevez, ecrivez, effective, el enlace, el … casco, el … quitenme, electroniques
  0.4: eliminar … numero, elle |, email … better, email … the, en clase, en pleine, en … encore, encore … de
  0.4: ending my, enjoy-, enlace, enlaces, enleve … des, episo-, episode, era para, es mas, es molestia
  0.4: es posible, escog-, est … il, estaba en, este … no, esto … una, estorban, estoy … el, expla-, expun-
  0.4: expunge, fache, faites … disparaitre, faut que, feel bad, felicidad, fiche-, fichez, flaco, folks but
  0.4: for … after, for … from, for … number, for … people, for … thanks, for … tune, formal … to, formar
  0.4: fraud-, frega-, from … at, from … computer, frr, further communications, games, gars de, gars … de
  0.4: gave none, get … life, get … these, gets his, give it, gods, gone to, gosse, got … refund, grandson
  0.4: great, guess, haber-, habra … de, hace NUMBER, had … stroke, hagan el, handwriting |, have the
  0.4: have … nice, heard you, her off, here … has, hereby revoke, heres, hi you, historia, home to, hubiera
  0.4: human, hush, i keep, i object, i walk, i … an, i … bringing, i … getting, i … ordered, i … read
  0.4: i … revoke, identity, in … care, info … stop, insan-, insane, interesa no, interesado, interesan
  0.4: is never, is … 2nd, is … right, issued, it could, it turned, it … times, j etais, j … un, jaime-
  0.4: jaimerai, jamais mis, je decline, je souhaiterais, je … laisse, jefe que, job … i, job … les, jouer
  0.4: just quit, just tell, just … at, justi-, kids … you, kindly unsubscribe, knock it, l utilisation
  0.4: l … passe, l … plus, la list, la nieta, la presente, la verdad, la … canadienne, la … pour
  0.4: la … quisiera, ladies night, laissez … la, las letras, law>remove, le bus, le chercher, le escribe
  0.4: le … m, le … sinon, leave … the, les … en, les … nada, leurs, libre-, links … no, list you, llega su
  0.4: llego … a, lleguen mas, lo, lo … por, loi canadienne, loi … anti, los … borrenme, love it, lugar
  0.4: lui en, m … charge, m … enlevez, ma batterie, ma piece, mais enleve, mais … ne, mandar promociones
  0.4: mandar … a, mande … mensajitos, mandeis, manden msjs, marit-, maritza, marre … vos, mas … ni, may
  0.4: mayo |, me fait, me fr, me interesan, me … dejar, me … s, me>wrong, medecin, mensajes aqui
  0.4: mensajes … esta, mensajes … voz, merci bcp, mercy and, mere … le, mes … je, mesaj, message list
  0.4: message … il, message … my, messages electroniques, mi marido, mi nieta, mi … d, mi … quitame, mil
  0.4: moi disparaitre, mon cellulaire, mon choix, months, moose, moteurs … de, motor-, moyen de, mucho … you
  0.4: mudam-, mudamos, must but, muy … servicio, my grandson, my wheel, my … do, nada para, name … this
  0.4: nephe-, nephew in, never … of, new … can, new … resolution, ni nada, ni textos, no consiento, no estoy
  0.4: no offense, no tiene, no … contact, no … ingles, no … interesan, no … me, no … molestia, no … msj
  0.4: no … participar, noches, nom … votre, nomas … los, nope … me, nos mudamos, not fit, not wish
  0.4: not … own, not>number, note … the, nouveautes, now you, number … asking, number … so, number>list
  0.4: numero senor, nunca, nunca … a, of everything, of texting, of … first, off … marketing, off … take
  0.4: offense, oiga y, ok so, ola, olviden, on … est, one i, otra bici, out … or, over and, oye y, p s
  0.4: pagar con, pain but, pal, papa no, para ofertas, para … de, para … publicidad, part … the
  0.4: participation, paso … la, passa-, permis de, permiso … textearme, persona mayor, personne … vous
  0.4: peux plus, phone it, pigeon, please block, please deactivate, please respect, plus avoir
  0.4: plus recevoir, plus … tout, pompo-, pompon, ponme, posible que, preguntarme yo, preguntarme … no
  0.4: priere … retirer, pu client, pu … savoir, publicitaires |, pueden … mi, puedo leer, put it, que ca
  0.4: que sea, que tu, que usen, que … cancelen, que … estos, que … mis, quedo … a, quell-, quelle
  0.4: quelle … votre, quelle … vous, qui que, quiero … mas, quit your, quit … is, quit … with, quoi le
  0.4: rappelez … quand, reads, recordatorios a, regan-, regana, request … my, request … this, reseau
  0.4: responsable, retire … vos, revoco el, revoke any, rien otez, rifas, robot d, rosad-, rosada, rotat-
  0.4: sabe de, sacar, said hed, sans ma, sans … permission, saturday and, say i, segunda vez, segunda … que
  0.4: send stop, senores les, sent me, ser, serieux, seulement svp, share the, shop there, shove your
  0.4: si … se, sms j, sms … en, so turn, solicito que, someone |, sorry my, sorti-, souhaite … retirer
  0.4: souhaiterais, sourd, sous, soy … senora, stop textos, stop … it, stop … los, stop … mensajes
  0.4: store credit, straight, su … es, suppression … mon, supprimer mes, supprimer … coordonnees, sur que
  0.4: surfa-, suscribi … esto, suscripcion … los, suspenda el, svp … merci, svp … numero, system please
  0.4: tanto texto, telefono en, tell your, tell … the, tenes, tengo buena, terme a, terms
  0.4: text communication, text … did, texte-, texting this, texting … svp, texting … without, textos la
  0.4: textos lol, textos para, textos thanks, textos … gracias, textos … part, textos … partir, textos … su
  0.4: the cassette, the refund, the street, the unsubscribe, the … donation, the … since, the … there
  0.4: there is, these |, these … my, these … no, thirt-, thirty, this way, this … just, today and, tourne
  0.4: treat-, troub-, trouve, trouver, tryin-, trying, tuesday but, tuesday please, turn it, un gars
  0.4: un prix, un … ne, under gdpr, under … i, une … en, universite, uno, utilisation … mon, velo … ai
  0.4: vende-, venue, veuillez … enlever, visit-, voice to, voice … text, volvere, votre bord, votre fichier
  0.4: vous pourriez, vous … laisser, vous … texto, voy … cambiar, vuelvo … esa, vœux, was up, we are
  0.4: we close, we decided, who has, why is, why … not, wifes, will grab, will pass, wishes … stop
  0.4: withdraw consent, wonderful, y … le, yo puse, yo take, yo … compre, you borrenme, you es, you made
  0.4: you o, you vendi, you when, you … how, you … know, you … me, you … ok, you … un, you … want, your … by
  0.4: | boludo, | bugger, | contesto, | courriel, | desuscribir, | desuscribirme, | dictee, | fichez, | frr
  0.4: | habra, | hello, | hit, | hush, | inutile, | jamas, | ola, | profeco, | respectez, | retiro, | shove
  0.4: | slaquez, | turn, | unsubscribing, | … arreter, | … came, | … ces, | … could, | … deactivate
  0.4: | … dijeron, | … dile, | … don, | … excuse, | … girl, | … guy, | … hace, | … mudamos, | … privacy
  0.4: | … replied, | … reply, | … thought, | … unsubscribed, | … uso, | … value, | … vendi, | … walk, ~_ac
  0.4: ~_alt, ~_ar, ~_auj, ~_btw, ~_con, ~_dar, ~_en, ~_eta, ~_fui, ~_inf, ~_jam, ~_lo_, ~_lou, ~_mon, ~_nei
  0.4: ~_non, ~_opp, ~_pou, ~_rev, ~_rol, ~_shu, ~_swi, ~_ter, ~_una, ~_up, ~_vot, ~_wan, ~_wis, ~_ya, ~_ze
  0.4: ~abon, ~act_, ~agai, ~aid_, ~alo, ~alq, ~alqu, ~alum, ~amil, ~app_, ~area, ~ask, ~atic, ~atis, ~auj
  0.4: ~aujo, ~bbe, ~beso, ~bia_, ~bie_, ~bin_, ~bir, ~btw, ~btw_, ~cce, ~cet_, ~cez, ~cez_, ~con, ~ddi
  0.4: ~des_, ~dhu, ~dhui, ~diac, ~dica, ~din, ~dleb, ~drop, ~eche, ~ecia, ~ees, ~effe, ~ega, ~eign, ~eing
  0.4: ~eos, ~eos_, ~era, ~erci, ~erti, ~ess, ~ete, ~etty, ~ffu, ~forf, ~fui, ~gain, ~gine, ~give, ~gos_
  0.4: ~grac, ~had, ~heck, ~hee_, ~his, ~his_, ~hool, ~iac, ~iaj, ~icle, ~idan, ~ied_, ~ient, ~iffu, ~info
  0.4: ~int_, ~ions, ~ipe, ~ism, ~istm, ~itar, ~ito, ~iud, ~iuda, ~jam, ~jos_, ~kill, ~lema, ~lend, ~lieu
  0.4: ~lone, ~los, ~mai, ~may_, ~mbe, ~mber, ~mer, ~merc, ~mmi, ~most, ~mot, ~mue, ~nada, ~nd_, ~ndie, ~neph
  0.4: ~nfo, ~ngez, ~nia_, ~nks_, ~nly_, ~nnel, ~now_, ~nque, ~nso_, ~ntad, ~nths, ~nywh, ~oint, ~ombr, ~onne
  0.4: ~otre, ~ove, ~pene, ~peut, ~phew, ~pone, ~pou, ~pro, ~prov, ~rade, ~rais, ~rajo, ~rci, ~rdh, ~rdhu
  0.4: ~rdie, ~rire, ~rise, ~rite, ~rque, ~rreo, ~rsh, ~rth, ~rvi, ~rvic, ~shu, ~siem, ~sier, ~sill, ~soin
  0.4: ~solu, ~spa, ~sto_, ~sult, ~tay, ~ten_, ~thou, ~tmas, ~tres, ~tryi, ~type, ~uded, ~uell, ~uena, ~ulai
  0.4: ~uma, ~umb, ~unca, ~unda, ~unr, ~urdh, ~utom, ~utte, ~ve_, ~ver_, ~very, ~voi, ~want, ~wip, ~xer
  0.4: ~xpla, ~yest, ~ype, ~zon
  0.3: (want), NAME es, NAME … phone, NUMBER hrs, NUMBER … explain, a fini, a llamar, a wheelchair, a year
  0.3: a … call, a … ley, a … otez, a … que, a … station, absolutely, acabe-, acaso, account do, acepte el
  0.3: achaler … vos, act, activated, admin-, adult, advertisements, advised … i, agree, ai, ai mis
  0.3: ai … plus, aider, al correo, al movil, all … am, all … or, all … time, already unsubscribed
  0.3: also … you, am old, am … is, am … not, am … old, am … so, am … the, am … wanting, an … to, and use
  0.3: and we, and … can, annule, another phone, ans … ce, ans … j, anule-, any consent, apagar … avisos
  0.3: appartient … a, are doing, are on, arretiez … me, as, as … is, as … today, at a, at every, atent-
  0.3: au … et, aucun, auton-, autorice estos, autorice … mensajes, autoriser, autorizando, autorizo mas, avc
  0.3: avoid, awful, ayez, back … ok, baja … de, be … now, beau, bedti-, bedtime, been … to, been … your
  0.3: besos, bici roja, bien … ustedes, bike no, bike … NUMBER, bike … now, bordel, borro, boutique |
  0.3: boyco-, bring … the, buenas … le, bueno, but now, by my, c … a, c … toi, ca ces, ca … derange
  0.3: can make, can … not, can … this, carry, carti-, cartier, casl i, casl requires, casl … express
  0.3: ce … pour, cease … communications, celular de, celular se, celular … favor, cesen los, cesser l
  0.3: chamo … me, champion, chick, chico, chicos, childs, ciego, client de, clique, coming … at, como a
  0.3: como … las, comunicaciones comerciales, con carino, con … senor, con … textos, concern please
  0.3: consentimiento para, contactez … par, continue |, cordialement g, corresponda, cosas de
  0.3: coudonc … vous, couper |, cover-, crank |, d arreter, d ou, d … en, dans mon, dans … fiche
  0.3: de contacto, de eliminar, de nadie, de place, de tout, de travers, de … rodada, deactivate texts, dead
  0.3: dear … is, decro-, dejadme, deje el, dejen … enviar, demen, depot-, depotoir, derechos, desabonner
  0.3: desabonner … vos, desactivame, desactivame los, desafiliar, desconectenme, deseo mas, desire etre
  0.3: despido, destinataire, deux … de, devri-, devriez, diali-, dialisis, dice … you, disculpa … no
  0.3: disculpe creo, disculpe la, disculpe … que, distract, disturb, dit … fois, does … text, donation
  0.3: donnent, dorenavant … de, du monde, du velo, ecoeure, ecrire a, ecrire j, edad y, el correo, el local
  0.3: eleph-, elimine, eliminen … datos, else |, elsew-, elsewhere, email … instead, en chicago, en los
  0.3: en marzo, en paix, en … idioma, enlever numero, entendio, enviar textos, enviarme publicidad, er
  0.3: era el, esa … no, est meme, est toi, est … alors, est … et, est … on, esta semana, estad-, estado
  0.3: este … a, estos … you, estoy bien, et n, et … a, eventos, evitez de, exclusion, expect, faire la
  0.3: fais une, fait mal, favor … eliminar, feels like, fella-, fellas, ferme-, fille … m, fin, fleet bikes
  0.3: for us, for … long, for … your, forfa-, forfait, forwards, fraude, frent-, frente, from … all
  0.3: from … messaging, fue … la, funny but, gasto, general, getti-, google |, gosses, got nothing
  0.3: got … last, gran, grandisimo, grave-, guapa, guarderia, happy holidays, have got, hay … para
  0.3: hereby … my, hermanos, hey … you, hice la, hihi, hips, his … phone, his … please, holds, home for, hon
  0.3: hon |, human-, i will, i … old, i … sign, idiom-, idioma, il ne, ilimi-, ilimitado, in … hospital
  0.3: in … middle, in … no, info … your, inond-, insist, interesting, is … front, isla, it again, it … NAME
  0.3: it … never, it … the, j ai, j … annule, j … trouve, jamas, je suis, je … consens, je … qu, je … roule
  0.3: job on, joder |, juega, jve, kept … bikes, kid … you, knock … off, l … numero, la garderie
  0.3: la parroquia, la uni, la … mas, la … por, larga, last … so, le plancher, le … jusqua, le … pero
  0.3: left in, les … le, les … mon, lesso-, liberenme, liberenme de, like to, linke-, linked, list when
  0.3: list … do, lista porfa, liste … le, llegando … de, lleguen estos, lleguen … a, lleguen … textos, lmao
  0.3: local, lol … the, longer … permission, look at, love … not, lui … plus, m … chaque, m … d, mae
  0.3: magasine, make … quit, make … so, mal a, malit-, malito, mames, mandaran mensajes, mandaran textos
  0.3: mandes … mensajes, maquina, matters, mauvaise … je, me donnent, me metan, me parece, me porfavor
  0.3: me rappelle, me reveillez, me tente, me textean, me … encore, me … enviando, me … esos, mean |
  0.3: mecanos, member, mensajes ni, mensajes … y, merci, mercis, merde, mes lunettes, message en, message j
  0.3: messages point, metan en, mets … a, mi esposa, mi perro, mi … cuando, mijo … no, mille mercis
  0.3: mis … you, mission, moi d, morning i, mothe-, mucha, murio, muted, my dear, my english, my parents
  0.3: my … anymore, my … be, my … set, my … thank, nada saquenme, nada … favor, name NAME, name off
  0.3: ne consens, ne me, ne roule, need … these, needs, neither of, neither … us, never be, never … again
  0.3: never … back, never … to, ni … de, ni … ofertas, nn, no e, no he, no mames, no … mensajitos, non merci
  0.3: not answer, not worth, not … unsubscribe, nous … juste, now on, nuestro, nuit, numero d, numero des
  0.3: numero mejor, numero n, o … you, of today, off on, off … bus, olvida, olvide, on … no, on … une
  0.3: on … voit, once, one … NUMBER, ones i, only … is, ostie, oui … vos, pantalla |, parce, parce … moi
  0.3: pare de, pari, parroquia, pena, per … on, perez-, pereza, period, petit-, petite fille, pido you
  0.3: piens-, pile, pilot, pinging, plainte a, plan charges, plan es, plancher, please plus, please retire
  0.3: pliss, plus … bicyclette, plus … texter, pneu a, podrias no, por … rodilla, possible … m, pouce
  0.3: prene-, prete, prie … ne, privacy and, pu … texts, pueden apagar, pus … vos, qqun, que eliminen
  0.3: que idioma, que ni, que pereza, que su, que suena, quel … vous, qui … en, qui … etes, qui … l
  0.3: quiero dar, quisiera … you, quiten … nombre, reach-, reciba, recomende, reloc-, relocating
  0.3: reparation j, request delete, requires express, requires … consent, resiliez, respect … privacy, retir
  0.3: retirarme de, reveillez, revie-, rien … a, sa … pas, said, salamat, saquenme … eso, says, schwinn
  0.3: scream, screen time, se voit, se … dejo, se … pero, see the, semaine, send your, send … messages
  0.3: send … more, sending these, senor … la, serio no, servicio de, ses, sharpened, shop in, sieste
  0.3: signing off, signo, signo de, sinon je, sirvi-, sirvio, sms to, solicito … cancelacion, something
  0.3: son los, sorry to, souhaite … etre, souri-, souve-, state-, still on, stop hitting, stop los
  0.3: stop mensajes, stop text, stop … with, stop … your, sueltenme, suena you, suena … no, suis sa
  0.3: suis … c, sumer-, sumerce, super-, sur … plancher, sure you, sure … need, sure … you, suscribi … nada
  0.3: tagge-, tapez, te … mi, telefono … favor, telephone la, tell … in, termi-, text … time, texte pour
  0.3: textean, texter, texto favor, textos point, texts … more, thank you, the gravel, the kids, the old
  0.3: the shared, the store, the tires, the update, the wife, the … get, the … line, the … night, the … rack
  0.3: the … yesterday, this mobile, three, thursday … NUMBER, thx, tiene otro, tienen que, to a, to exercise
  0.3: to find, to our, to sms, to … old, to … y, tour … moi, tranq-, trate-, travail … le, travers
  0.3: tried calling, trop demander, tu la, two … no, un avis, un char, un regalo, unsig-, unsub … from
  0.3: unsubscribe … de, unsubscribe … numero, up no, upsta-, upstairs, valid, valve, velo va, vendi la
  0.3: vendre, veuillez arreter, veuillez … tout, veux rien, veux … jamais, vibration, virgule je
  0.3: vivo … miami, vos publicites, vos … s, vos … svp, votre, voulo-, vouloir, vous … enlever
  0.3: vous … reveillez, voy de, want, was, was … customer, was … my, week, were a, what they, wheres
  0.3: who wants, will get, with … lol, wonde-, would … sending, x … you, y si, y … celular, y … du, y … una
  0.3: y … vuelvan, years old, you with, you … de, you … le, yours … not, yrs, | absolutely, | abstenganse
  0.3: | borrame, | close, | cross, | darme, | desconectenme, | desinscribirme, | efface, | fuera, | habla
  0.3: | hi, | knee, | liberenme, | merde, | mille, | ostie, | pinches, | podria, | queria, | respeten
  0.3: | … ask, | … autorice, | … celui, | … cours, | … exijo, | … forget, | … gone, | … holidays, | … hoy
  0.3: | … inscription, | … kindly, | … l, | … lachez, | … left, | … link, | … llevo, | … lord, | … make
  0.3: | … mames, | … mercis, | … oui, | … quedo, | … repair, | … requires, | … til, | … vos, | … watch
  0.3: | … what, | … wife, ~_aff, ~_ai_, ~_al, ~_alr, ~_any, ~_apr, ~_art, ~_as_, ~_ass, ~_au, ~_bec, ~_bt
  0.3: ~_cer, ~_cop, ~_exc, ~_exe, ~_fro, ~_gla, ~_hid, ~_hon, ~_kin, ~_let, ~_li, ~_lie, ~_mo, ~_muj, ~_not
  0.3: ~_nui, ~_ow, ~_par, ~_que, ~_sai, ~_thx, ~_tip, ~_xfa, ~_yr, ~_yrs, ~ach_, ~acia, ~adie, ~adil, ~aid
  0.3: ~alr, ~andp, ~anq, ~anqu, ~apr, ~arec, ~ari, ~assu, ~asu, ~atio, ~atos, ~bby_, ~be_, ~bec, ~bli, ~boat
  0.3: ~box, ~ces_, ~ceu, ~cia, ~cial, ~comp, ~copi, ~coul, ~cras, ~daug, ~dda, ~dea, ~dead, ~debe, ~dia
  0.3: ~dles, ~dso, ~ece, ~ech, ~ecro, ~eeds, ~eful, ~egs, ~elet, ~empt, ~end_, ~enla, ~ephe, ~epin, ~erta
  0.3: ~erwi, ~esan, ~etr, ~eurs, ~exc, ~exe, ~fa_, ~fro, ~ftin, ~fuer, ~gal, ~gi_, ~gie, ~gin, ~gre, ~hach
  0.3: ~hag, ~hard, ~hec, ~here, ~herw, ~hop_, ~hout, ~hree, ~hui_, ~humb, ~hx_, ~ial, ~icie, ~ida_, ~iend
  0.3: ~ifti, ~inat, ~incl, ~iod_, ~ios, ~ios_, ~ipa, ~irmo, ~issi, ~its, ~kst, ~lad_, ~last, ~lati, ~let_
  0.3: ~lez, ~lez_, ~li_, ~liss, ~lore, ~lowi, ~lsew, ~lso_, ~lude, ~mae, ~mak, ~mati, ~ment, ~mero, ~mets
  0.3: ~mole, ~mon, ~mos, ~mpa_, ~mpta, ~mpu, ~muj, ~muje, ~nanc, ~nce, ~ncl, ~nde, ~ndp, ~ndpa, ~ndue, ~ngin
  0.3: ~nks, ~nom_, ~non_, ~not, ~nul, ~nvoy, ~ody_, ~oja_, ~onds, ~ondu, ~ore, ~orte, ~osed, ~otte, ~oute
  0.3: ~ouvi, ~owed, ~owl, ~oyon, ~pair, ~pert, ~pit, ~pod, ~poli, ~ranq, ~rash, ~rath, ~ravo, ~raw, ~rcel
  0.3: ~rci_, ~rds, ~rece, ~repr, ~rmie, ~rog, ~ropp, ~roub, ~rsta, ~rti, ~run_, ~rwi, ~said, ~salu, ~says
  0.3: ~se_, ~sewh, ~ski, ~spr, ~stri, ~sts, ~sts_, ~swi, ~tai, ~ted, ~thin, ~thx, ~thx_, ~tine, ~tire, ~tp_
  0.3: ~ueve, ~uivi, ~ujer, ~uler, ~ull, ~unc, ~unch, ~uni_, ~usa_, ~usto, ~ute_, ~uto, ~uyo_, ~valv, ~vay
  0.3: ~vere, ~vici, ~viol, ~vise, ~vot, ~votr, ~vue, ~ward, ~was_, ~weat, ~wond, ~xfa, ~yrs, ~yrs_
  0.2: (send), (these), NAME … and, NUMBER how, NUMBER mais, NUMBER … au, NUMBER … c, NUMBER … days
  0.2: NUMBER … pas, NUMBER … y, a chaque, a church, a family, a good, a mal, a pagar, a partir, a quien
  0.2: a retired, a second, a setting, a … de, a … here, a … maison, a … par, a … phone, a … than
  0.2: about … take, abuel-, abuelita, accidente, ads … my, afternoon, again … have, agrad-, ai plein
  0.2: aimerais … vous, al dueno, al … que, all … well, also, am changing, and his, and … back, ando … la
  0.2: angry>more, anoten, another customer, anoto, anti … je, anulen … suscripcion, any … text, anymore i
  0.2: anything, apartir, apartment, apprecie, arrepenti, arrepenti de, asap, ask, asking |, au printemps
  0.2: au shop, autorizo, autre texto, autres |, avez … un, bac, back and, baiss-, baja los, bajel-, bajele
  0.2: balan-, balance, be … about, bebe se, become, been in, been on, been … the, below, berge-, bergeron
  0.2: bici … la, bicicleta … mi, bless … heart, bloqu-, bolud-, boludo, bonitos, bonne … avec, borrelo
  0.2: borren … los, bothe-, boutique est, break from, brother he, buenas … no, bus … no, by friday
  0.2: c … correct, ca … messages, call … if, calva-, calvaire, can … even, cancelacion … mis, cancelle
  0.2: capable … vos, capturas, carri-, cayo el, chance avec, checo, chicago, ciclista, colis … arrive
  0.2: comes in, comma, comme-, commence a, comment faire, comment … fais, comment … pour, commerciaux |
  0.2: commission, compania y, compania … me, compay, compt-, comptez … sur, condition, conduisant, confu-
  0.2: consens plus, consens … a, contacted, coordonnees de, cordiales, correos |, costc-, costco, costs
  0.2: coute des, crap, croche, croya-, croyais, cuent-, cupones, d … sur, dad passed, dangerous, dans les
  0.2: dans une, day it, de mandarme, de … hija, de … icitte, de … jaja, de … noche, decede en, dejas, dejes-
  0.2: dejese, delet-, demanda, demande mon, den, depre-, depuis l, dereg-, deregister, des frais, descansan
  0.2: deseo … de, desinscrire … vos, desist texting, destinataire |, devant … porte, dios … los, directly
  0.2: dites a, dites au, do … that, does … fit, dolor-, dolores, donde, drowning, echam-, echame, el carro
  0.2: el jefe, el taller, el tiene, else i, email … you, emailed, en conduisant, en lo, en miami, en veux
  0.2: en … caja, en … plein, encore j, encuentro el, engli-, english, enjoyed, enlever … de, era … el
  0.2: erreur vous, es delete, es menos, es … dejen, es … yo, essayer, est … correct, est … plus, estaba … la
  0.2: estan, estos … no, et ne, etre enleve, euh je, euh … pense, evening i, evitez, ex … me, excluir
  0.2: exists, expres, feel, ferme la, fichier, first |, fix … so, for … good, found my, garde … velo, garza
  0.2: gdpr please, general i, getting … bike, girlf-, golde-, golden, good luck, gracias |, guy in
  0.2: habite plus, habite … a, haced, haced el, haced … favor, haganme el, hago para, happy … year, hates
  0.2: have any, have me, have … and, he says, hello, hereby withdraw, hi … is, hijo … el, him from, homework
  0.2: honor my, honor … request, hora … el, hospice, i swear, i … changing, i … from, i … not, i … withdraw
  0.2: il faudrait, in court, in … state, inmediato, interesse, is broken, is enough, is still, is … about
  0.2: is … nail, is … price, is … so, it down, it me, it … he, it … way, j en, j … dans, j … demande
  0.2: jamais … les, je croyais, je ne, je … aveugle, je … le, je … paye, je … rendue, jog, joven yo
  0.2: kept the, knows, kowal-, la bici, la garantie, la machine, la pena, la quedo, la recojo, la … du
  0.2: la … fois, la … ma, lache le, last … and, law>forever, le mauvais, le … jeudi, leave … off, les … svp
  0.2: les … velo, les … y, libre, linea … es, llamo … no, llevo la, look, look |, m … sans, m … tout
  0.2: madre de, magasin … velos, mail, mailings, mais … pour, maitr-, maitresse, manden a, marde
  0.2: mas … borrenme, mas … la, masiv-, masivos, masivos |, mate i, me arrepenti, me last, me le, me nuts
  0.2: me … es, me … n, mecanicien, meill-, mensajeria |, mensajes nunca, mensajes … llegan, mensajes … mas
  0.2: message … mon, message … you, messages no, mets, mijo you, mine for, mio, mis les, mis … pieds
  0.2: moi lol, moi … je, moi … la, mon docteur, monto, montrer, more it, more … i, mother, moved take
  0.2: much for, muchacho … no, muchas, my dads, my request, my tire, my wifes, my … signed, nada con
  0.2: name … that, ne … communiquer, necesito, need anything, neither |, never, never … my, new … so
  0.2: ningun momento, no pierdan, no … bici, no … derecho, no … interesa, no … you, not, not ask, not speak
  0.2: not your, not … NUMBER, not … back, not … i, nothing from, notify, nous de, nous deux, novio, now … i
  0.2: now … there, number je, number … it, number … please, number … the, numerique, numero chez, numero pas
  0.2: numero … mecanico, numero … n, nunca … recibir, objec-, object, object to, of, of state, off no
  0.2: on annule, on fait, one … thing, only, only … you, or something, or … you, osei, oust, out … state
  0.2: pa … mensajes, par … vous, para un, parale a, pareils, parle-, parler |, parmi, parque, pas … le
  0.2: pas … rappel, peinture, penni-, per … so, pero … a, perso-, personnels, peux me, phone at, phone so
  0.2: pico, pis vos, plait je, plait ne, plait … plus, plan de, planc-, please … if, please … on
  0.2: please … text, plus communiquer, plus enlevez, plus interesse, pompi-, pour, pour … l
  0.2: pourquoi … recois, pourriel je, profil, promotionnels, pu ici, pues … me, que … textez, quebe-
  0.2: quedo bien, queremos, quiero estos, quiero textos, quiet i, quitan … la, raffl-, rancune mais
  0.2: rappels svp, rayee, re, reasons, recipient, recu la, refac-, repair please, reparation … est
  0.2: replacement, resci-, rescind, resignation, respecter, retai-, retiro … consentimiento
  0.2: revoque … consentement, rey, roommate, rouyn, ruego … no, saliendo de, sans … vous, saskatoon, save
  0.2: school, school so, scrapez, se comio, send>remove, she got, ship, shop … town, sient-, simon-, simonac
  0.2: since … am, since-, sistema de, skates, slaqu-, sms retirez, son cell, son is, son number, son … pis
  0.2: sordo, sorry i, sourdine, spend-, spending, still in, still … in, stop … about, stop … of, stopped |
  0.2: stopped … since, subscription … these, suena a, suficiente, suis aveugle, suis juste, suis … cliente
  0.2: sur … pour, suyos, ta … mon, tank, tape, tarde-, tcpa … revoke, telefono … su, telephone … l, tenei-
  0.2: teneis, tengo bici, tengo … no, terminen, termino, text, text … list, texte … NAME, texted a
  0.2: texting … at, texto vous, texto … cuesta, texto … vous, textos effacez, textos otez, textos saquenme
  0.2: textos sont, textos … m, texts … with, thank-, the boss, the nice, the reception, the … about
  0.2: the … broke, the … needs, the … part, the … person, the … raleigh, the … this, thera-, this sms
  0.2: this … or, this … shop, thoug-, tienen derecho, tienen … a, time, time for, times |, tio, to mr
  0.2: to that, to … ask, to … thanks, todo y, told, trabajo, tract-, tractor, transmettre, truck-
  0.2: tu … enlever, tuneu-, under tcpa, une fois, une plainte, up at, up … NUMBER, usted … que, valvu-
  0.2: valvula, velo … NUMBER, velo … ete, vendi … bici, vergu-, verguenza, veux, viernes y, viola-, voir la
  0.2: vos text, vouloir vous, vous … l, voy por, we moved, will ask, will … to, wilme-, wilmer, with … do
  0.2: with … stop, world, would not, write, y … NUMBER, y … asi, y … cerrado, y … paciencia, y … que
  0.2: y … traba, yo lo, you hold, you stop, you went, you … to, you>number, your heart, your no, youtube
  0.2: | apaga, | bajele, | conmigo, | effacer, | found, | haced, | hey, | nombre, | order, | otra, | peux
  0.2: | preferiria, | scrapez, | simonac, | soy, | tannee, | texte, | um, | way, | … arrepenti, | … celular
  0.2: | … croyais, | … dit, | … du, | … espanol, | … exclude, | … fini, | … honor, | … mandar, | … medecin
  0.2: | … must, | … navidad, | … needed, | … nino, | … nuevo, | … promo, | … smoking, | … tenes, | … ty
  0.2: | … voyons, | … with, ~_afr, ~_als, ~_as, ~_bea, ~_bik, ~_bil, ~_bot, ~_bow, ~_but, ~_den, ~_di, ~_dro
  0.2: ~_em, ~_fir, ~_giv, ~_god, ~_int, ~_kon, ~_lac, ~_les, ~_mot, ~_nad, ~_ni, ~_oc, ~_of_, ~_onc, ~_own
  0.2: ~_pal, ~_pod, ~_raf, ~_rif, ~_sep, ~_ser, ~_typ, ~_un, ~_usi, ~_val, ~_wer, ~_yea, ~abue, ~ada_, ~afr
  0.2: ~ais, ~aiss, ~alem, ~algo, ~ally, ~andi, ~anin, ~anks, ~any_, ~ath_, ~aute, ~bas, ~bay, ~bois, ~but
  0.2: ~cai, ~chec, ~cho_, ~cibi, ~copy, ~cor, ~cta_, ~cti, ~ddin, ~de_, ~deal, ~dias, ~dir, ~dmi, ~dond
  0.2: ~eani, ~ebe, ~ebec, ~eca, ~ecid, ~ecta, ~eem, ~ega_, ~eli, ~ema, ~emps, ~en_, ~enag, ~engl, ~ens
  0.2: ~erio, ~erni, ~erno, ~ero, ~eron, ~erv, ~esh, ~etti, ~evio, ~evr, ~ez_, ~fach, ~fill, ~fti, ~gai
  0.2: ~glis, ~god, ~grou, ~hico, ~hine, ~hoe, ~hop, ~houg, ~hut_, ~iant, ~ibe, ~icio, ~ida, ~idi, ~idn, ~ied
  0.2: ~iel, ~ien_, ~iew_, ~ige, ~inf, ~ipt, ~iqu, ~ique, ~ir_, ~irc, ~ire, ~irlf, ~iso, ~ita, ~izo, ~jec
  0.2: ~ject, ~jour, ~ky_, ~lag, ~laim, ~law_, ~lep, ~ler, ~lete, ~lfr, ~lfri, ~lgo, ~lgo_, ~lia, ~lori
  0.2: ~lose, ~ludo, ~luga, ~mbla, ~mijo, ~mill, ~mio, ~mis_, ~mmer, ~moc, ~nado, ~ndu, ~nfu, ~ngli, ~nic_
  0.2: ~nico, ~nly, ~nond, ~not_, ~nreg, ~obo, ~oco_, ~ogne, ~oire, ~onfu, ~ongs, ~onn, ~opri, ~ore_, ~orme
  0.2: ~orr, ~ors, ~ose_, ~osin, ~ote, ~oye, ~oyeu, ~pann, ~pho, ~pien, ~pour, ~que, ~rabl, ~rame, ~rcis
  0.2: ~rds_, ~refi, ~refu, ~regu, ~ribe, ~rifa, ~riou, ~rlf, ~rlfr, ~rn_, ~rte, ~ruck, ~scar, ~sez, ~sez_
  0.2: ~sig, ~sima, ~simo, ~sin_, ~sla, ~slaq, ~so_, ~stma, ~stom, ~sui, ~suit, ~sul, ~tair, ~tid, ~tido
  0.2: ~tim, ~toi, ~told, ~too_, ~tor, ~tula, ~uat, ~udit, ~uen_, ~uess, ~uire, ~ully, ~uloi, ~ult_, ~unf
  0.2: ~up_, ~urie, ~urio, ~ut_, ~uvez, ~vanc, ~var_, ~veux, ~visi, ~word, ~xt_, ~xter, ~yea, ~zas_
  0.1: NAME elle, NAME il, NAME … au, NAME … tu, NUMBER it, NUMBER juin, NUMBER le, NUMBER … i
  0.1: NUMBER … votre, a alguien, a demande, a human, a mon, a nice, a place, a private, a side, a toute
  0.1: a trabajar, a … in, a … lado, a … time, abandonne, abraz-, acabamos, achete … vous, advises, after-
  0.1: again you, agarran, ahorrate, all your, all … in, am … going, am … to, amazo-, amazon, annule mon
  0.1: anxiete, apena, apple, appre-, aqui … no, are my, are no, asi, at … do, at … front, aurie-, auriez
  0.1: baby, barba, bbq, be able, becom-, before the, being, bendiciones pero, bendiciones … no, borres
  0.1: boss is, botella, bracket, by them, calic-, calice, cambien, cambio … numero, came to, came … NUMBER
  0.1: cancer, capta-, carde-, cardenas, care, carry on, celu, celular … la, cesen … mensajes, cette semaine
  0.1: chain is, chaise, champ-, charged twice, check the, chercher mon, chida, chiquito, citas, close
  0.1: closer, compro otra, comuniquen, con … no, condi-, conjoint, considered, control, could … remove
  0.1: coupe, courant, couri-, courr-, cuando te, customers, d arret, d autre, d avoir, dads phone, day for
  0.1: day … you, de job, de pedales, de … anos, de … dessus, de … esposa, de … fin, decided to, decis
  0.1: dejar el, delete … cuanto, demas, deme, demenagee, derecho |, desca-, devant la, devol-, digal-
  0.1: digale, dije … que, distraen, divorced, do … carry, do … ever, doc says, document, does my, donnee
  0.1: doute, doy, dropped … off, dueno de, dumb, duro, earliest, eats, el ajuste, el gps, el … a
  0.1: el … revisa, empen-, en enero, en … bici, en … como, en … escuela, en … me, en … nada, encore … ai
  0.1: end … by, enlevez de, enlevez … la, enlevez … nom, enviara, envoy-, era la, erasu-, erasure, es este
  0.1: es … telefono, escrito, eso |, est a, estaba cerrado, este … you, etes … fins, etre … le, eunic-
  0.1: eunice, even, exclu, facture svp, faire pour, fais du, faithfully, fauteuil roulant, favorzote, fijat-
  0.1: fijate, fine … is, fois … j, for NAME, for lent, for … kids, for … too, forever>angry, forever>stop
  0.1: forme-, foute-, foutez, francais … je, from … lol, from … phone, further … needed, garag-, garage
  0.1: garde mon, gemel-, gemelos, gentiment, geren-, gerente, giving up, go to, going … the, good evening
  0.1: good … but, google, group, guardenla, guys, habla la, had the, hands-, happy with, has … phone, have
  0.1: have … take, he … your, heads, heads up, here anymore, here … not, hereby … any, hey, hijo … la
  0.1: him he, hinchar, hint, his … is, hit by, hit … a, hours, hubie-, i believe, i do, i used, i … bad
  0.1: i … permission, i … pick, ici NAME, ici le, icitte |, if you, if … no, in an, in … he, in … this
  0.1: infolettres, inscription, inter-, is not, is … contact, is … mothers, is … now, is … order, j … veux
  0.1: jaja pero, jamais a, je pedale, je recois, je rentre, jesus, jette, joven |, juste une, keep telling
  0.1: l … avec, l … pour, la bike, la ciudad, la policia, la proxima, la silla, la … avant, la … ou, lache |
  0.1: las manos, le compte, le number, le … hein, le … roule, lee … mensajes, light … the, list>texts
  0.1: llamar |, llanta de, llega … mensaje, lo de, los recordatorios, los … jaja, los … se, lost a, lou
  0.1: lune, lunet-, lunettes, m appelle, m … demande, m … jamais, m … moins, m … pris, ma … capote
  0.1: mais … vous, manches otra, manches … vez, manda-, manden por, manera de, manos, mapel-, marid-, marido
  0.1: mauta-, mautadit, mci, me abt, me retire, me … hacer, merci … vous, mi esposo, mi … you, mind, mis
  0.1: mom … in, mon conjoint, mon ecran, mon forfait, mon … ecrivez, monsieur NAME, muchi-, my kids
  0.1: my … asked, my … gone, my … need, my … text, nadie … aviso, nah i, need … tube, never give
  0.1: never … texts, new … my, no este, no permission, no thx, no … asked, no … hacen, non c, non … est
  0.1: not a, not it, not … bikes, not>remove, now … you, number pal, number … can, number … le, numero el
  0.1: numero … que, o … que, o … yo, of an, of our, of things, offenser, on insta, on … text, on … veut
  0.1: on … wall, one asked, only when, ont, op, or the, oraci-, orden-, osier, oui le, our numbers, out here
  0.1: p tite, para eso, parce … j, partie, pas au, pas … gars, paso de, passe a, paste-, pastel, pena con
  0.1: per my, pero mensajes, pero … soy, personne n, personne |, peux arreter, peux … desabonner
  0.1: phone … NUMBER, picke-, picked, pined-, pineda, plus chez, pongan, ponganme, ponganme en, por … le
  0.1: porfa, pour le, pourrais, pouvez, premier, prices, problem, prochaine, progr-, proxima, pu a, pucha
  0.1: puedo recoger, put … my, que cesen, que dieu, que sabe, que … texto, queme-, qui … ca, quien te
  0.1: quieran, quiere ver, quiere … de, quiere … la, quiero … de, quiero … que, quiteme … la, quoi j
  0.1: quoi … ai, raffle, raide, read, recit-, recital, recoji, redire, refer-, refund came, registered
  0.1: remboursement, remueven, reparation c, reply been, revenir, ridea-, rides, ringi-, ringing, roula-
  0.1: roulant, sacrez moi, sague-, saguenay, salam-, salon, savoi-, savoir, scale, se … salio, seala-
  0.1: sealant, seniors, senor de, serai … a, serait ce, service des, shop … on, shop … the, si llama
  0.1: si … lo, sirs, skate-, someone who, something … you, son … he, soy una, still … off, stop … m
  0.1: stop … this, strai-, suis … je, suis … votre, supporte, surch-, surcharge, surprise, switch, switched
  0.1: tabarnak, take her, take … hint, take … name, tanto, te … y, temps, temps pour, tere, texto si
  0.1: texts … so, the app, the brake, the cargo, the chat, the customer, the newsletter, the … should
  0.1: the … ticket, theat-, theatre, them |, there … no, these … coming, this … it, this … lol, those |
  0.1: three times, throu-, through, through thanks, tienen camaras, time … am, tite, to, to contact, to say
  0.1: to … a, tour de, tps, tracks, trail … is, trail-, trike-, trikes, tulsa, turne-, turned, un … pas, una
  0.1: une … pour, unsubscriber, updates |, us, ustedes tambien, ustedes … mas, vale |, velo cargo, velos de
  0.1: veux … vos, video-, viejitos, vieux … a, visiting, vois pas, volve-, volver a, votre … marche
  0.1: vous … dire, vuestros, wants, was … bike, was … good, was … you, way … the, weddings, what does
  0.1: what … this, white-, who you, whoa, would … please, wrenc-, wrong>you, y estaba, y todo, yeah, year it
  0.1: year … you, yelle-, yelled, yo hablo, yo … un, you change, you tell, you … buy, you … here
  0.1: you … texting, you>these, your sign, your staff, your … did, your … texting, your … you, | calisse
  0.1: | elimine, | foutez, | frere, | joven, | kick, | mate, | needs, | nuestra, | ponganme, | prof, | pues
  0.1: | read, | refuse, | sumerce, | told, | typing, | whoa, | … believe, | … cambie, | … chum, | … decline
  0.1: | … deje, | … driver, | … evening, | … gracias, | … hice, | … know, | … late, | … llanta, | … marche
  0.1: | … merci, | … nah, | … news, | … note, | … pars, | … partir, | … pido, | … refrain, | … replacement
  0.1: | … son, | … trabajando, | … travaille, | … vecino, | … wow, ~_acu, ~_aga, ~_cie, ~_cor, ~_dem, ~_dig
  0.1: ~_doy, ~_emb, ~_gen, ~_hav, ~_hey, ~_mae, ~_mue, ~_nev, ~_ocu, ~_oig, ~_ont, ~_oy, ~_pho, ~_seu, ~_sui
  0.1: ~_tap, ~_tim, ~_to_, ~_tol, ~_tru, ~_us_, ~_vib, ~_vio, ~_viv, ~_vou, ~aben, ~aby_, ~acco, ~aci, ~affl
  0.1: ~ahi, ~ai_, ~aja, ~alan, ~ale, ~allo, ~alte, ~anc, ~anch, ~andm, ~ands, ~ans_, ~ant_, ~ass_, ~avai
  0.1: ~ave_, ~bed_, ~bein, ~bik, ~bill, ~blo_, ~body, ~bon_, ~care, ~cco, ~cesi, ~choi, ~ciu, ~cop, ~ctiv
  0.1: ~dand, ~deje, ~der, ~devi, ~dore, ~doy, ~doy_, ~eav, ~ec_, ~ecir, ~eck, ~eei, ~eein, ~eek_, ~elan
  0.1: ~ente, ~ero_, ~ext_, ~fere, ~fic, ~fini, ~gard, ~gee_, ~ghte, ~giv, ~gree, ~guys, ~hav, ~hing, ~hit_
  0.1: ~hrou, ~hurt, ~iben, ~icu, ~icyc, ~ign, ~igua, ~ini, ~iol, ~ish, ~isp, ~itc, ~ivee, ~iza, ~jart, ~joke
  0.1: ~ke_, ~kes, ~kes_, ~lad, ~lead, ~leav, ~leb, ~lem_, ~len, ~let, ~lgad, ~lgun, ~lie, ~lier, ~lift
  0.1: ~ller, ~lly_, ~lta_, ~mena, ~mewo, ~mil_, ~mino, ~mio_, ~mme, ~mpr, ~nak_, ~namo, ~ndal, ~ndso, ~nev
  0.1: ~neve, ~ngl, ~nqu, ~nta, ~ntin, ~nvie, ~oad, ~odo, ~ody, ~of_, ~ois, ~oja, ~oll, ~omet, ~oner, ~onti
  0.1: ~ora_, ~orc, ~osa_, ~ough, ~oup, ~ourt, ~oven, ~own, ~par, ~pliq, ~prog, ~quee, ~quej, ~ranc, ~ratt
  0.1: ~rce, ~reat, ~rev, ~rfa_, ~rir, ~rmar, ~rnak, ~rogr, ~rott, ~rov, ~rox, ~rsem, ~rtes, ~rve_, ~sair
  0.1: ~san, ~savo, ~sett, ~seul, ~slip, ~sly, ~sly_, ~sonn, ~spl, ~ssi, ~stan, ~sted, ~ster, ~stm, ~stos
  0.1: ~sue, ~sup, ~tarl, ~tem, ~ten, ~ter_, ~thum, ~tiga, ~tiv, ~tou, ~typi, ~uba, ~ue_, ~uej, ~uelt, ~ump_
  0.1: ~unk, ~urs_, ~us_, ~usez, ~usi, ~uve_, ~vib, ~vill, ~vole, ~vou, ~voya, ~whil, ~wipe, ~xte, ~yan_
  0.1: ~yda, ~yday, ~yeah, ~ypi
  -0.1: (angry), NAME connais, NAME este, NAME gets, NAME ling, NAME yo, NAME … but, NAME … is, NAME … le
  -0.1: NAME … se, NAME … soy, NAME … vous, NUMBER by, NUMBER you, NUMBER … dimanche, NUMBER … number
  -0.1: NUMBER … pis, a ces, a customer, a guy, a repair, a scam, a une, a … asi, a … c, a … esposo, a … eu
  -0.1: a … jeune, a … mauvaise, a … never, a … semana, about my, abuela … que, accounts, active, adelante |
  -0.1: again, again i, album, algun, alguna … de, alqui-, alquiler, already … to, ancien proprio, and … both
  -0.1: and … is, anger, annoying … the, annul-, anos no, anyways, apena-, apenas, aplas-, apps, aprendiendo
  -0.1: apres l, apuntado el, archi-, are all, are … about, are … me, are … the, area code, arriver, arriving
  -0.1: asign-, asigno, at … can, at … it, at … so, au magasin, au … on, aucun … en, aucune … c, avant elle
  -0.1: avant … en, avez … la, avisele, avoir … mauvais, babu, back on, barki-, barking, barking … the
  -0.1: barre-, beau travail, been … there, before |, begins, believe, bendiga, bendiga |, best … in
  -0.1: bici … el, bici … esta, bike moi, bike was, bjr, blind, bmx, bon velo, bon … de, bonjour a, bonjour j
  -0.1: bouchard, brought … in, burst, bury, busca a, buyin-, buying, by saturday, c … assez, c … beau
  -0.1: ca prend, ca s, call this, calle-, came … thanks, camio-, campanita, can someone, can … i, canceler
  -0.1: canoe, cantine, cas |, cater-, ce texto, ce … avant, cedis, celui du, celular no, celular … yo, cette
  -0.1: cette personne, chat, chequen, cherchez a, cherchez qui, cherchez |, cliente … me, clinica, cloth
  -0.1: clou, coach says, cocon-, coconut, codes, coffees, commande … velo, comment … fait, complete
  -0.1: compose le, confundiendo con, confundio, conozco ese, contact on, contesto por, contrato, corta-
  -0.1: could take, could the, could … find, coura-, courage, coute un, couture, couturiere, cruz, cubiertas
  -0.1: cupbo-, cupboard, cut my, d avant, danke, dat, daughter … the, de ce, de guardia, de velo, de … bord
  -0.1: de … est, de … o, de … ok, de … stp, death, dejen el, delete numero, delete … de, demande … le
  -0.1: dental office, depor-, deportista, dept, depuis … c, des chambres, desinscris moi, despues |
  -0.1: deux chiffres, devez … le, devin-, diall-, dialo-, dictando, did … bring, dieron este, dieron un
  -0.1: dieu, difun-, direct, discussed, dit … aux, do … so, docto-, does anyone, doing, doing this, dose
  -0.1: dripp-, dripping, drywa-, drywall, dsl, dsl |, du retard, du … qui, dueno anterior, dueno … la, dues
  -0.1: echanger, edifi-, edificio, el lunes, el … buscan, el … otro, el … senor, electrico, emili-, employer
  -0.1: en pensant, en … aucun, en … c, en … descanse, en … tarjeta, en … tienda, encuentre, enero, enerve
  -0.1: enesi-, enesima, enferma, english is, entire, entrevista, envoies, equivocado … no, equivocaron |
  -0.1: equivoco |, erroneo, error en, es … mandar, es … que, esa bicicleta, esa senora, ese NAME, espana
  -0.1: esperaba, est assez, est chez, est des, est … des, este, este … los, este … nuevo, esti, estuv-
  -0.1: etes fins, etes trompe, eu le, fabri-, faire reparer, fait, faith-, fallo, fathers, fatig-, febru-
  -0.1: february, feliz … de, fils, find him, fizz, flirts, flori-, foggiest, fois … que, for mr, for repair
  -0.1: for … service, for … so, force-, forces, former, forwarding, found out, friday please, friends |
  -0.1: from home, fyi … number, gal, gardez, gars est, genou, get two, get … off, god, going, going … in
  -0.1: gonza-, grandfather, gregg-, greggs, guy … a, ha de, ha … ser, hablen, hablo bike, hablo … lol
  -0.1: han de, hands, handw-, handwriting, has … been, has … off, hasta, haut, have for, have … his, hazme
  -0.1: heade-, headed, her old, here … years, hija … el, his bike, his old, his … one, homie, hope NAME
  -0.1: hope … find, house … the, i blocked, i found, i let, i only, i thought, i want, i was, i … called
  -0.1: i … for, i … that, i … there, iban, iban a, ici pas, idea, idea who, idee c, idee … est, if … texts
  -0.1: impos-, impossible, imprimante, in february, in front, in the, in … basement, in … family
  -0.1: in … repair, in … wheelchair, inconnue, informed, inher-, inherited, interac, interesse pas, is for
  -0.1: is … can, is … dads, is … different, is … ex, is … possible, is … thank, it makes, it went, it … been
  -0.1: it … then, j suis, jajaja no, je, je pars, je … avoir, je … mettre, je … ramasse, je … sa, je … vous
  -0.1: jumeau, just … off, justo, kalam, keep … for, kind |, kit |, knive-, knives, know … shop, knows … so
  -0.1: l infolettre, l … a, l … proprio, la caja, la … gratis, labora, lagos, laid, laisse … velo
  -0.1: las … esta, laval-, lavallee, law, le bmx, le char, le mien, le morceau, le puse, le ramasse
  -0.1: le silence, le this, le … hier, le … mauvais, lead, least, leeds, licenciado, ligne, like … said
  -0.1: lines, ling, list it, list my, lista d, lives here, llamar, llamar … no, llamo … y, lo quiero
  -0.1: lol you, longtemps, loved, m … vos, ma sœur, maam i, mad, magasins, mailb-, mailbox, mais … suis
  -0.1: mal apuntado, mal note, mal … el, mama you, mandan … mensajes, mandela, manit-, marche pour
  -0.1: mas … favor, mauvais gars, mauvais … je, maxed, me NAME, me paso, me toco, me … did, me … esto
  -0.1: me … sms, mejor … el, meme … vous, menac-, menace, mes patins, messages en, mettez pas, mia se
  -0.1: mia … bici, miami, mises, moi la, moi mauvais, moi votre, moi … mon, mom is, mon ebike, mon vieux
  -0.1: monsieur … ne, more coupons, most, much do, muchacho, mucho … de, munic-, my dog, my gloves, my son
  -0.1: my … down, my … hurts, my … sister, nadie … pidio, nagging me, ne travaille, need … stop, nervi-
  -0.1: never … me, new number, new … with, ni a, ni en, ni … bici, nigel, no mi, no time, no trae, no wrong
  -0.1: no … conmigo, no … eso, no … esten, no … messages, no … named, no … pa, no … senal, nobody … NAME
  -0.1: nobody … by, not allowed, not giving, not have, not … at, not … cell, not … never, not … repair
  -0.1: note that, nothing to, now what, numero du, numero votre, numero … deja, numero … depuis
  -0.1: numero … mois, numero … soy, nunca … comprado, ocupa, oe, off stop, often i, oiga |, ok do, olvid-
  -0.1: on … quote, on … team, on … tu, once i, one more, one named, one so, one … NAME, or … i, orteg-
  -0.1: ortega, other shop, otra NAME, oui, out … i, out … phone, over it, own, oye, para esa, parch-
  -0.1: parle … mon, participe, pas … affaire, pas … envoyer, pas … guy, pas … monsieur, pas … stop, passer
  -0.1: pay NUMBER, paye NUMBER, paz descanse, pc, pensant, perfectly, perro |, persona equivocada
  -0.1: persona … buscan, picking it, pigeons, pis … on, place i, place pour, playe-, please for
  -0.1: please … instead, plomero no, plumbing, por mensaje, possi-, posti-, posting, pour … desabonner
  -0.1: pour … roue, price … the, pries-, priest, priso-, prison, pulls, punch, put down, que entra
  -0.1: que verguenza, que … hay, que … mal, que … paz, que … ustedes, quedamos a, quien … es, ranger
  -0.1: rappellerai, rayad-, really … texts, receipts, recepcion, reception de, recib-, recipient |
  -0.1: recois … de, recovered, recu le, regle, remove … and, repai-, ride … one, rides like, right i
  -0.1: right … am, rodad-, rough, rough-, roughly, round, said … ask, saint, salas, sans … mais, scam
  -0.1: school bus, scratch, screams, se confundio, se fue, se … por, seguros, senora, serait, sert, set up
  -0.1: settl-, settled, sh, shifts, shop … not, should … her, si tienen, si tu, silla … ruedas, since i
  -0.1: sir … i, so no, so sorry, so we, somebody … to, sonid-, sonido, sonne … le, sorry pero, sorry … hear
  -0.1: sorry … number, sounds … he, soy ese, soy plomero, soy quien, soy … dueno, speakers, spenc-, spencers
  -0.1: standing, steamboat, steev-, steeve, still … for, still … them, stop nagging, stop or, stop … cancel
  -0.1: stop … keep, stop>me, su celular, suena cuando, suis encore, suis … celui, suis … pas, suis … un
  -0.1: suivi, supli-, suplico, sur … personne, swipe, ta mere, take off, taking the, tart, teach
  -0.1: technically, telce-, telcel, telefono … los, telefono … soy, tell … your, telle-, tengo, tengo … jaja
  -0.1: text here, text someone, text you, text … before, textee, texto o, that … group, the basement
  -0.1: the glass, the race, the restaurant, the … of, the … tonight, the … train, they took, they … for
  -0.1: thick, thing … you, this in, this right, this telephone, this … her, tho |, thoughts, ti guy
  -0.1: tienen mal, tijua-, tijuana, tmrws, to check, to … call, to … mom, to … only, toda la, todavia tienen
  -0.1: tower, transfere, tricy-, tricycle, troca, troisieme fois, troisieme … que, trompez … personne
  -0.1: trump-, trumpet, tune … no, tuned, twice already, ty, un chiffre, un tune, un … pour, una tal
  -0.1: une chambre, une garderie, une … ou, unenroll, updat-, us the, use … gmail, used the, usted … a
  -0.1: ustedes … mi, vaina-, vainas, velo cette, velo en, velo rouge, velo … reparation, venka-, vez … por
  -0.1: via |, viennent, viens … avoir, visit, vivo … la, volver, votre … on, voudrais annuler, vous pensez
  -0.1: vous plus, vous … fins, vous … trompe, voy … ella, voyons donc, want someone, was intended, was … so
  -0.1: waters, we, we can, wedding and, wee, were, while, who … a, whole, will bring, with … NUMBER
  -0.1: with … guys, wrong digits, wrong house, wrong no, wrong … amigo, wrong … it, wrong … no, y dice
  -0.1: y esto, y … erreur, years |, yo … llamo, york, you are, you better, you called, you need, you or
  -0.1: you quedo, you … dije, you … drop, you … hay, you … his, your side, | bjr, | bonjour, | cambio
  -0.1: | corta, | e, | evitez, | fermez, | hazme, | mi, | mums, | ponga, | putain, | respect, | suena
  -0.1: | unsubscribe, | voy, | would, | … alone, | … arrive, | … buying, | … called, | … cambiar, | … class
  -0.1: | … cliente, | … coming, | … conteste, | … estoy, | … gasten, | … my, | … notificaciones, | … numbers
  -0.1: | … pongo, | … recipient, | … roommate, | … says, | … siege, | … supprime, | … todos, | … trop, ~_avi
  -0.1: ~_blo, ~_bmx, ~_bo, ~_bou, ~_dob, ~_fin, ~_fu, ~_goi, ~_haz, ~_hig, ~_hop, ~_inc, ~_je_, ~_jou, ~_ju
  -0.1: ~_jus, ~_lug, ~_mov, ~_oi, ~_olv, ~_rid, ~_sc, ~_sn, ~_som, ~_stu, ~_su, ~_swa, ~_tam, ~_tio, ~_tri
  -0.1: ~_tur, ~_ty_, ~_une, ~_upd, ~_van, ~_vir, ~_we_, ~_wre, ~_yo, ~aam_, ~abo, ~abr, ~acc, ~adas, ~ader
  -0.1: ~ahi_, ~als, ~alud, ~amio, ~anic, ~ants, ~arad, ~auc, ~aux, ~ban, ~bby, ~beau, ~beca, ~birm, ~bmx
  -0.1: ~bmx_, ~bol_, ~bris, ~buyi, ~cag, ~casa, ~cent, ~cer, ~cet, ~cett, ~cias, ~cibo, ~cke, ~ckl, ~con_
  -0.1: ~coud, ~dada, ~dea_, ~deli, ~dim, ~dire, ~dobl, ~doi, ~doin, ~dor_, ~dsl_, ~echi, ~ecib, ~eda_, ~egui
  -0.1: ~eho, ~eill, ~eit, ~eks_, ~elec, ~ent_, ~ento, ~ere, ~ere_, ~erne, ~esd, ~esm, ~eup, ~expe, ~fais
  -0.1: ~fait, ~fes_, ~ffer, ~fils, ~fin_, ~find, ~fir, ~gado, ~gez, ~gez_, ~gle, ~gni, ~god_, ~good, ~hast
  -0.1: ~helm, ~hile, ~hir, ~hoi, ~hos, ~how_, ~hs_, ~iais, ~ias, ~ici, ~iled, ~ilt, ~inc, ~ine, ~inut, ~ion
  -0.1: ~ire_, ~isc, ~isen, ~iti, ~just, ~ken_, ~kup_, ~ladi, ~lais, ~lap, ~lde, ~led_, ~lime, ~lin_, ~lish
  -0.1: ~lli, ~lood, ~lvid, ~mad_, ~man, ~mao, ~mao_, ~mea, ~mec, ~med_, ~mig, ~mion, ~mmin, ~mpag, ~mx_
  -0.1: ~nale, ~nca_, ~nda_, ~ndan, ~ndi, ~ndio, ~ndo, ~niet, ~nive, ~nk_, ~nnul, ~non, ~nop, ~nows, ~nqui
  -0.1: ~nute, ~nver, ~ny_, ~oche, ~ofer, ~oid, ~oin_, ~oing, ~olo_, ~omor, ~ongr, ~onsi, ~orp, ~oub, ~oui_
  -0.1: ~oura, ~ous_, ~oyo, ~padr, ~pag, ~para, ~parl, ~patr, ~paye, ~pda, ~pdat, ~rday, ~reak, ~rech, ~ree
  -0.1: ~ref, ~rela, ~ren, ~res_, ~ret_, ~rget, ~rie, ~rige, ~rmo, ~rne, ~rot, ~rso, ~salo, ~sed, ~sic_
  -0.1: ~sigu, ~som, ~ssib, ~staf, ~stid, ~stuv, ~swa, ~tage, ~tei, ~ter, ~tfu, ~tidi, ~time, ~tio, ~tion
  -0.1: ~tol, ~tomb, ~ton_, ~trad, ~trat, ~tre, ~trea, ~trou, ~tte_, ~typ, ~uble, ~uco, ~uh_, ~uis, ~uis_
  -0.1: ~ujo, ~umba, ~upd, ~upda, ~urt, ~ust, ~uyi, ~uyin, ~val, ~vamo, ~vier, ~vreu, ~was, ~we_, ~were
  -0.1: ~whol, ~with, ~wre, ~xed, ~xed_, ~xpe, ~yped
  -0.2: (unknown 8), (you), NAME are, NAME et, NAME guy, NAME he, NAME icitte, NAME ni, NAME … il, NAME … mon
  -0.2: NAME … will, NAME … y, NUMBER when, NUMBER … about, NUMBER … de, NUMBER … marche, NUMBER … today
  -0.2: a dental, a dentist, a giant, a mano, a media, a thumbs, a … chingada, a … grand, a … he, a … tienda
  -0.2: abeg |, abern-, abernathy, about what, abri, acaba-, activate, acuer-, acuerdo, add my, adelante
  -0.2: after a, agradeceria que, ahora … llevo, ai … cette, ai … facture, ajustan, al mes, alask-, alaska
  -0.2: all are, alone and, am legally, am quitting, am … landlord, am … widow, ambul-, ambulance, amoun-
  -0.2: amount, and also, and nobody, andar, ans … a, ans … je, anule, any contact, anythng, apparently
  -0.2: appelle pour, apprend, are giving, are looking, are trying, arret … je, as le, as … my, ashes
  -0.2: assignments, assureur, au … samedi, avec votre, avez … mal, bal, barbe-, bay, bearing, becau-
  -0.2: because, begin, believe this, believe … message, berth, bibliotheque, bici con, bici … es
  -0.2: bici … jaja, bici … tengo, bicicleta en, bicicleta … que, bike haha, bike … in, blew, bmw, boiler
  -0.2: bon … c, bonne … pour, books, bosse, bother … again, bounc-, bouton, brand, breath, bring own, briti-
  -0.2: british, buenos dias, but here, but there, but … we, c quoi, c … pas, ca c, ca … en, cabanon, cadea-
  -0.2: caja, calendario, call only, call was, called NAME, cambiaron, cambie a, camer-, can … change
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
  -0.2: equivocaste … numero, es … ahora, esa muchacha, ese … soy, est beau, est grand, est une, est … NUMBER
  -0.2: est … autre, est … erreur, est … m, est … petit, est … salon, esta … por, este chip, este … y
  -0.2: esto que, estor-, estoy con, estoy … clase, etais … pour, eteig-, eu ce, excusez moi, exs, fait du
  -0.2: fait trois, fait … ans, fake … lol, feder-, federal, feel like, felicitations pour, fella |
  -0.2: fermez la, ferre-, fesse-, fesses, ffs, fight-, find them, findi-, finding, fix a, flush, for being
  -0.2: for … guys, for … with, forks, form … not, foto … es, fox, frappe, free … i, fuera … su, fut, garri
  -0.2: gel, gelat-, gentleman, gets … bike, getting messages, ghosted, give permission, give up, glass-
  -0.2: glasses, go … the, good, got her, got somebody, got … phone, gracias solo, graha-, graham
  -0.2: grandfathers, grocery, groom, hace … el, hacer, has ever, has no, hasta cuando, have permission
  -0.2: hay algo, he must, he … like, healt-, health, heave-, helme-, here named, here … NAME, hey just
  -0.2: hey … fyi, hijo que, his new, his … so, his … this, hold … on, hope … gets, hora abren, housemate
  -0.2: housi-, housing, how are, how to, hoy, hummi-, humming, i doubt, i go, i hate, i sold, i split
  -0.2: i … any, i … dropped, i … it, i … legally, i … quitting, i … stopped, ici … de, if my, if … want
  -0.2: il … change, in january, in … month, in … night, in … wrong, incorrecta, indoo-, indoors
  -0.2: intended for, invig-, invigilator, is quite, is running, is why, is … landline, is … lunch, is … they
  -0.2: issue-, it at, it costs, it … him, it … need, j, j … deux, jajaja, jamais fait, jarrive … NUMBER
  -0.2: je garde, je veux, je vis, joign-, joignable, judas, junct-, junction, juron-, jurong, just want
  -0.2: just … in, just … on, justine, kandy, kick, kiddi-, kidding, kitte-, kitten, know this, kofi
  -0.2: l enlever, la chingada, la depuis, la ligne, la … arriere, la … mi, la … otra, labou-, labour
  -0.2: landlords, las … y, late … i, laundromat, lavoi-, lavoie, le dejo, le menage, le prof, le … gars
  -0.2: le … mi, leg, legally, legally blind, les dije, les doy, les … mais, let NAME, lettre, lifeg-
  -0.2: lifeguard, like … but, limpi-, line … a, link, list … my, livid, livraison, llegando, llego la
  -0.2: llego … mi, lo conozco, lo uso, lol wrong, lol … number, longest, los otros, los … voy, lube, lujo
  -0.2: mal noter, mal … es, malen-, mama de, manager, manana no, mandando, mandar … de, mange mon, mano no
  -0.2: marcando, marcha, mareado, marido |, mas cerca, maternity, mauvaise, may i, maybe … a, me another
  -0.2: me gusto, me on, me puede, me puedes, me queda, me … hasta, me … how, me … lo, me … turn, meant
  -0.2: meeting at, melange … clients, meme nom, menci-, merci beaucoup, mes … ont, mes … sont
  -0.2: messages … and, metan-, mets … off, mi … tenia, mia la, mienn-, mio ahora, mis NUMBER, misa, moham-
  -0.2: mohamed, moi … t, mon … fait, monopoly, monsieur … vous, month i, morceau, moving to, mower
  -0.2: much … if, muela, mundo, municipale, muruk-, murukku, my bank, my bf, my exs, my name, my … back
  -0.2: my … if, my … is, n appartient, n est, n habite, n read, nadie con, nadie … en, nadie … ese, ne … est
  -0.2: need … updates, never … a, new year, ni tengo, nicer, no envies, no gracias, no mensajes, no need
  -0.2: no sirve, nobody named, nokia, nombre de, noodles, not no, not paying, not … able, not … about
  -0.2: not … is, not … sorry, noter le, nothing of, nouveau telephone, novela |, now with, number also
  -0.2: number bro, number dsl, number on, number … go, number … on, numero … appartient, numero … client
  -0.2: numero … se, nursery, of … month, of … place, of … shop, ofertas, off i, off the, off … bike
  -0.2: off … one, oficina de, oil, on e, on peut, on … brakes, on … day, one from, one … you, opened
  -0.2: operation, opp, or … this, ordenes, otra … me, ou quoi, ou … NUMBER, ours |, out … not, outs
  -0.2: ouverture, overf-, overflow, owned … bicycle, panad-, panaderia, panch-, pared, pas bien, pas en
  -0.2: pas l, pas ton, pas une, pas … il, pas … retirez, passe demain, payas-, payasam, pe, peluq-
  -0.2: peluqueria, pen, pena … usted, penal-, penalty, pense … que, perce, perdon … yo, pere est
  -0.2: pero … deseo, persona … busca, personne a, phone he, phone not, phone tree, photographer, picku-
  -0.2: pigeo-, pignon, pis on, please refrain, plus depuis, poiss-, pole, pompiers, pongal, popsi-, popsicle
  -0.2: por, porfa you, pour … sur, pouva-, pouvez … m, presq-, presque, previously, price … a, prise
  -0.2: prochain … je, proprio du, proverb, puede dar, que dicen, que … NUMBER, que … abren, que … escriben
  -0.2: que … este, que … mensaje, que … vaya, quebr-, qui avait, quien se, racin-, rayo, reassigne
  -0.2: reception, receptionist, recommend, removed |, remplacant, rendu-, reparable, reprendre, residue
  -0.2: resse-, rest … peace, retirez mon, reveille, revis-, ride a, rides … new, rien qui, rifa, ring … bell
  -0.2: riot, roue arriere, roue … est, roule … depuis, sacaron, saint-, sainte, salam, salga-, salvar
  -0.2: samos-, sanda-, sandals, saturday … i, says … can, scrap-, screenshot, scusez … vous, se … es
  -0.2: seconds, send … i, send … message, senora … no, separation, ser otra, serait … possible, serio-
  -0.2: shake-, shakespeare, shape, sien, sigan, signe pour, silk board, silla-, sillas, sin … asi, sin … de
  -0.2: situa-, sm1, so just, so … he, so … was, solo queria, son ex, sopor-, sorry … this, sounded, soy otra
  -0.2: soy repartidor, soy … que, spell, spons-, spot on, sry |, stalking, stand-, still going, stop … over
  -0.2: stop … thanks, strav-, strava, subscribe … to, such person, suis, suis … NUMBER, suppo-, surel-
  -0.2: surely, svp |, swall-, swallowed, swear-, talking … a, tata, tax, teachers, telephone … la
  -0.2: tengo idea, tenia este, text not, text … after, texte … le, texto … mon, textos que, textos se
  -0.2: thanks so, thanks … much, that a, that … a, the boiler, the fella, the lord, the month, the tune
  -0.2: the way, the … later, the … online, the … til, the … with, the … years, the … your, there … two
  -0.2: they … giving, thing … not, think … texted, third … this, this not, this shop, this sim, this … been
  -0.2: this … my, this … under, throw the, tienda … you, tiene bici, time i, time in, tin, tires in, to all
  -0.2: to … bus, to … person, told … at, tongu-, tongue, tools, toppe-, torch, tough-, toy, trabajo … la
  -0.2: travaille … ici, tree |, trial, tried to, trois … que, trompe … number, trust, tuesdays, tupperware
  -0.2: twice, un consultorio, un coup, un salon, under the, une, unope-, unopened, up … baby, using, uso
  -0.2: usted pero, usted |, vale … pena, vato, velo aussi, velo ce, velo … course, velo … devez, velo … pas
  -0.2: venci-, vendu … velo, vesti-, vestido, vets, veux juste, viernes … you, vodaf-, vodafone, voile-
  -0.2: voilee, voir vos, volunteer, vos heures, wake up, wanted a, waterfall, we never, we … see, welcome to
  -0.2: what this, whether you, which you, who NAME, wins, with another, worry, would … to, wrong this
  -0.2: wrong … from, wrong … sry, wrong>list, y este, yo me, yo nunca, yo pense, yo … bici, yo … el, yo … y
  -0.2: you, you take, you … at, you … looking, you … necesito, you … trying, your last, your … go
  -0.2: your … wants, zack, | asking, | battery, | buenos, | calling, | calm, | chain, | check, | combien
  -0.2: | coucou, | deme, | desolee, | dinner, | equivocado, | felicitations, | fyi, | hours, | notifications
  -0.2: | oil, | parce, | quitar, | salam, | slaque, | tabarnak, | toy, | unsub, | … appelle, | … bud, | … c
  -0.2: | … cobraron, | … dias, | … linea, | … love, | … machine, | … moms, | … mucha, | … notice, | … on
  -0.2: | … over, | … porfa, | … verdad, | … waiting, | … wifi, ~_adj, ~_ai, ~_ayu, ~_bm, ~_box, ~_bue, ~_bur
  -0.2: ~_cho, ~_cos, ~_dsl, ~_ep, ~_fai, ~_fev, ~_fix, ~_goo, ~_hoy, ~_im, ~_ind, ~_j_, ~_jac, ~_je, ~_kil
  -0.2: ~_kno, ~_lai, ~_lap, ~_lib, ~_ma, ~_man, ~_mec, ~_mus, ~_nee, ~_nop, ~_oil, ~_ou, ~_pe_, ~_pol, ~_sa
  -0.2: ~_sen, ~_so, ~_tc, ~_us, ~_uso, ~_you, ~aam, ~ace, ~acue, ~add, ~adea, ~adj, ~adju, ~aga, ~ague
  -0.2: ~ail_, ~ait, ~algu, ~annu, ~anot, ~apun, ~ara, ~arce, ~arch, ~arco, ~ast, ~ast_, ~athe, ~aux_, ~ave
  -0.2: ~avel, ~banc, ~beb, ~bebe, ~burr, ~cale, ~cann, ~chin, ~cion, ~cra, ~cted, ~ctor, ~cupa, ~daba, ~dads
  -0.2: ~damo, ~deri, ~dju, ~dli, ~dob, ~dsl, ~eah, ~eah_, ~eans, ~eave, ~ecau, ~ed_, ~edin, ~eedi, ~eer
  -0.2: ~efec, ~eld_, ~ele, ~elf, ~elic, ~enga, ~eni, ~enis, ~ent, ~er_, ~era_, ~eren, ~ert_, ~esh_, ~espi
  -0.2: ~estu, ~etit, ~evi, ~evue, ~ewo, ~eye, ~eza, ~fert, ~fev, ~fin, ~fix, ~fla, ~free, ~gagn, ~gan_, ~ger
  -0.2: ~goi, ~goin, ~goo, ~gos, ~gue, ~haz, ~hbo, ~hed_, ~hin, ~hori, ~hoy, ~hoy_, ~iado, ~ias_, ~ibe_
  -0.2: ~icku, ~icl, ~iddi, ~ien, ~iez_, ~ige_, ~igeo, ~ime, ~impi, ~ing, ~int, ~inu, ~itch, ~itin, ~jac
  -0.2: ~jis, ~jus, ~kat, ~leg_, ~les, ~ley, ~lib, ~lies, ~lige, ~limp, ~lit, ~llah, ~llem, ~lmet, ~lt_, ~lti
  -0.2: ~lube, ~lve, ~ly_, ~maam, ~mac, ~mad, ~mem, ~mew, ~mpo_, ~mpro, ~ncle, ~ncue, ~nda, ~ne_, ~nee, ~need
  -0.2: ~nez, ~nez_, ~ngle, ~noma, ~nsfe, ~nt_, ~nte_, ~nule, ~ocke, ~oli, ~olvi, ~om_, ~omat, ~ombe, ~omme
  -0.2: ~omp, ~onct, ~one, ~one_, ~onit, ~ont, ~oose, ~opit, ~orm, ~ose, ~ot_, ~oth, ~othe, ~oud, ~ousl, ~ow_
  -0.2: ~owi, ~owin, ~pal, ~pel_, ~pesi, ~pige, ~por_, ~poss, ~pp_, ~pues, ~puis, ~pute, ~raci, ~rag, ~rage
  -0.2: ~ran, ~rang, ~re_, ~rely, ~rer, ~rga, ~ria, ~rnee, ~ro_, ~rod, ~rol_, ~rop, ~rrie, ~rrio, ~rule
  -0.2: ~scam, ~sel, ~sfe, ~sfer, ~sibl, ~sio, ~star, ~stes, ~stu, ~suis, ~tant, ~tax_, ~tely, ~than, ~tho
  -0.2: ~tice, ~tie, ~tien, ~tigu, ~tive, ~tma, ~ttin, ~turn, ~twic, ~une_, ~unk_, ~uno_, ~upp, ~uppo, ~urre
  -0.2: ~ursa, ~usl, ~usly, ~uy_, ~vel_, ~wed_, ~wes, ~wice, ~xto_, ~yar, ~ycle, ~you, ~you_
  -0.3: 2nd floor, NAME so, NAME with, NAME y, NAME … his, NAME … ici, NAME … l, NAME … to, NUMBER vous
  -0.3: NUMBER … he, NUMBER … lieu, NUMBER … should, NUMBER … the, a clous, a daycare, a de, a lock, a me
  -0.3: a mi, a moncton, a payer, a pizza, a voicemail, a … NAME, a … erreur, a … message, a … named
  -0.3: a … over, a … vos, about i, about … end, aburrido, abus |, account to, adjus-, aft, aftr, agost-
  -0.3: agosto, ai envoyez, aime mieux, aime … les, aki, alert, alertes pour, algui-, alguien, all off
  -0.3: am deaf, am down, am happy, am new, am on, am … there, and have, and … was, anos, another shop
  -0.3: anymore it, apare-, apartamento, apj, apply, apunta, argum-, argument, arm, assembly, assez … de
  -0.3: assum-, assume, asusto, at costco, at … n, atento, au point, aun, autopay, avait ce, avoir
  -0.3: avoir … numero, away … the, b late, banya-, banyan, barri-, batin, batterie … a, battery … the
  -0.3: been calling, belle job, ben … donc, bhaiy-, bhaiya, bianc-, bianchi, bici pero, bicicleta me
  -0.3: bicicleta … en, bicis, bien … que, bike, bike this, bike wrong, bike … NAME, bike … there, birch
  -0.3: bitte-, bloqueenme, boile-, bothering me, bouto-, bowli-, bowling, brakes myself, branc-, branche
  -0.3: breaks, brother … he, brush, bus broke, bus … down, buscan |, but … his, buttons, c … ok, ca, caban-
  -0.3: cabin-, cadena esta, cae, calla, cambio mi, camp de, can … type, canbe-, canberra, card can, card is
  -0.3: carin-, carino, carte … dossier, carte … pas, carto-, casi me, casse … mon, cavit-, cell la
  -0.3: cell phone, central, cerramos, cette annee, chainring, chambres a, chambres … air, chat sorry, chaud
  -0.3: chauffe, che … c, cheapest, cheers |, cherc-, cherche un, cherchez l, chipp-, chips |, coast, coast-
  -0.3: coaster, cobraron dos, cobraron … veces, code, code … it, coinc-, combien je, come off, come … a
  -0.3: coming … NUMBER, coming … with, como me, compania, companys, compose, computer |, comunicarse, con el
  -0.3: con otra, con permiso, conci-, concierge, confundiendo, constantly, contact … a, contact … about
  -0.3: cortele, cosas y, coutu-, crate, crimp, crissez moi, croch-, crois … vous, crout-, cuando … recoja
  -0.3: cuenta, curio-, customer and, cyclist, d … et, d … le, dans … pneus, day is, de char, de client
  -0.3: de … hace, de … parte, de … sans, de … this, debarquez, decir, defec-, definitely, deja … de
  -0.3: delivered to, derangent, desde enero, detengan el, devez chercher, dia, dial, dialed … wrong, did
  -0.3: dieu … garde, dijis-, disch-, discharge, discs, disculpe, district, disturb the, disturbed, do … fix
  -0.3: dog … the, doit y, doit … avoir, doit … une, dolla-, domingo … la, domino, donna-, donne … faux
  -0.3: door at, door i, double check, douch-, douche, dropo-, du client, du lac, du … sur, ecrivez vous
  -0.3: effective immediately, el doctor, el plato, el … ha, ella y, ella … el, elle … change, emp, en caja
  -0.3: en ontario, en reparacion, en silla, en special, en … sistema, en … trabajo, encargado, encue-
  -0.3: enough … take, era mi, es esa, es esta, es trompe, ese nombre, ese pedido, esposa, esposo
  -0.3: esposo … le, est bon, est ok, est rendus, est toute, est … ligne, est … lui, est … pis, est … rue
  -0.3: est … vieux, esta tienda, esta … para, este … un, estimate for, etait son, etait … velo, etes … dans
  -0.3: etre une, etre … pour, ever … me, ex … he, excuse … i, exter-, facture c, faire, faisa-, faisant
  -0.3: fait deux, fallecio y, fart, fauteuil, fax line, fcc |, felic-, fell … on, fetes, finit par, fixed
  -0.3: flight, floja, flojo, floor-, floors, foam, foggi-, for what, for … she, forever>these, fournisseur
  -0.3: fourt-, fourteen, foutez moi, foutez … la, frame or, free for, frida-, friday, frnds are, from 2nd
  -0.3: from … different, from … floor, fully, future, gagne le, garantie, garantie est, gardienne, getting
  -0.3: getting texts, give … to, glace, gmail one, go, go … me, goa, god … you, going round, goo
  -0.3: good … please, googl-, got … card, gracias a, grax, grax |, grew, grid, guardada, gud nite, hablan
  -0.3: hablo para, hand, hango-, hangover, happened … my, harde-, harder, hari … maaf, has … different
  -0.3: hasta las, hasta nunca, have not, have told, have … right, have … with, he ido, he just, he sent
  -0.3: he … eating, he … up, hed, helped, her … now, heu, hier c, hier … est, highe-, higher, his mother
  -0.3: his … number, ho, home … this, hope the, houde, house please, how, how … use, https, hungo-, hungover
  -0.3: i may, i … be, i … deaf, i … new, i … things, i … to, i … y, i … your, ibada-, ibadan, ido a
  -0.3: if someone, igual, il doit, imagine, imagine |, importante, in … day, in … world, included
  -0.3: instead for, instead … this, intvw, inver-, invites, ira, irfan, is waiting, is … by, is … old
  -0.3: it from, it next, it … have, izqui-, j vais, j … au, j … des, j … suis, j … votre, jairo, jare
  -0.3: je comprends, je dois, je regrette, je … ce, je … personne, je … sais, je … son, je … veux, job … the
  -0.3: joyeuses fetes, just call, just going, just … me, just … this, juste … nom, kedo, kenya-, know a
  -0.3: know … up, knowing, korea-, korean, l ajustement, l ecole, l … fait, l … fois, la douche
  -0.3: la electrica, la ici, la les, la recoja, la tia, la … adresse, la … dice, la … jaja, lakh
  -0.3: landlord … the, las rodadas, late by, late i, le forfait, le meme, le nouveau, le … arret, le … ca
  -0.3: le … message, leave, left … one, les autres, lesson, lim, lindo, line please, list>list, little |
  -0.3: livra-, llama-, lleno el, lo delete, locked … the, loosey, lots, lotte-, lottery, lunch … the
  -0.3: m … vole, ma, ma … je, maaf, maaf zahir, maaf … batin, madam i, magasin … mon, malu, manana paso
  -0.3: manchester, manila, manque un, maquis, maria-, mariage, maroo-, maroon, marta, mauvais … desole, mdm
  -0.3: me asusto, me cae, me today, me … confundiendo, me … miedo, me … the, melange, mensaje con
  -0.3: mensaje … que, merci de, message … meant, mi casco, mi gente, mi … es, mi … porque, mien … est
  -0.3: might be, miram-, mise au, mise … point, mismo, missed … i, moi … j, mon autorisation, mon … est
  -0.3: mon … se, moon, morceaux, more … for, more … is, mouse, mths, mueve, mujer-, mujeres, mum i, mush
  -0.3: my end, my … about, my … deleted, my … home, my … husbands, my … then, n … can, name on, namin-
  -0.3: naming, necesito … de, need, negoc-, neuve, ni un, niaiseuse, nice … it, no encuentro, no phone
  -0.3: no reconozco, no … avisan, no … bien, no … conozco, no … idea, no … need, no … person, no … ride
  -0.3: nom … ici, north, not see, not too, not type, not … fault, not … have, not … just, not>wrong, noter
  -0.3: notifications for, novel-, novela, nueva-, nuevas, number equivocado, number please, number save
  -0.3: number used, number … have, numero ca, numero en, numero porque, nunca … ido, nuts |, of … no
  -0.3: off grid, off love, off … were, oh my, on, on passe, on with, on … boat, on … charge, on … rendus
  -0.3: on … vendu, on … wheel, onam, one to, ones, only way, or … which, otros |, out … ago, out … was
  -0.3: outside with, owe, owl, p tit, palet-, papa … en, para, para los, para … NUMBER, parler, part pour
  -0.3: parte |, particular, pas mauvais, pas … bicyclette, pas … chum, pas … meme, passes, payro-, payroll
  -0.3: pedalling, pense … c, penses, people to, pere a, person please, persona yo, peux tu, phone because
  -0.3: phone … she, phone … your, photocopy, picking … up, pickup, picni-, picnic, piensa, piensa que
  -0.3: pisci-, piscine, place dans, plus sur, plus … je, plus … nous, pneus a, pneus … clous, police … it
  -0.3: politely, por eso, pour enlever, pour un, pour … que, pour … une, poutines, pouvez … me, praka-
  -0.3: prakash, prata, prayer, precios |, preferiria … no, prendida, prendidas, presentation, pretty … that
  -0.3: prima-, princ-, probar, probe, proceda, puce, puede … por, pues |, que deje, que … cobraron
  -0.3: que … mande, que … otra, que … tiene, quebro, quema-, qui c, quien manda, quien … dejo, quien … para
  -0.3: quitarme, quitaron el, rabai-, rabais, ratio-, raya maaf, raya … zahir, reach is, rec, recog-, recoja
  -0.3: reconozco, recycle, refundable, regrette, reloa-, reload, rendu avec, rendus, repas-, reply … am
  -0.3: reporting … to, residence, resilier, restart, retirer le, retourne, revient, revise el
  -0.3: revise … numero, rico, right, ring the, robbe-, robot-, rodada, s est, sabe, saber el, saber … precio
  -0.3: sadya, sage, salgan, saludos a, saquen mi, saree, sat on, satur-, says ready, scene, se confundieron
  -0.3: se … cada, secret, secretary, seen, selam-, selamat, selamat hari, selamat … raya, semester, semin-
  -0.3: seminar, senci-, senio-, service was, sharm-, sharma, shear-, shock, shorts, shot, si hay, side of
  -0.3: sideways, simar-, simard, slidi-, sliding, smatt-, smili-, smiling, sms … i, snowblower, so done
  -0.3: so my, so … on, soi, someone … a, somet-, somethings wrong, somethings … with, somme-, sommes
  -0.3: sont en, sors de, sortie … dimanche, soy esa, starb-, starbucks, station … the, stop if, stop texting
  -0.3: su cel, su … este, suave, subieron, submission, suis l, suis son, sunday, sure i, sure that, sushi
  -0.3: svp corriger, t … trompe, takeoff, tapao, tardi-, tardive, tattoo, te … yo, tell … kids, tells
  -0.3: terra-, text back, texting … me, texto, texto … es, that lol, that was, that … no, that … we
  -0.3: that … were, the address, the dentist, the garage, the meeting, the photos, the police, the reminder
  -0.3: the room, the shimano, the stairs, the surly, the tailor, the trike, the tuneup, the website
  -0.3: the … does, the … ends, the … one, the … slot, the … tag, then … you, these … to, thiev-, thieves
  -0.3: thing it, thing so, thing … me, thinks i, this you, this … all, this … mine, thn, throw, ticket … is
  -0.3: tienda de, tienen en, tienen loca, tienen … talla, tienes el, til sunday, time … was, tit, to have
  -0.3: to inform, to opt, to sign, to somebody, to wrong, to you, to … i, to … sms, to … when, to … with
  -0.3: today do, torque, torti-, tortillas, touche pas, traer, transfer, transmision, travaille, troop
  -0.3: troublesome, trouve un, try |, trying … reach, tu … je, tubes, un tiempo, un … dans, una iglesia
  -0.3: understand, up … have, use … the, used to, ustedes … se, vapin-, vaping, vecina, vecino |, velo … de
  -0.3: velo … j, velo … la, vendo-, ver, verify, vete a, veux … remboursement, viaje |, vidan-, vidanges
  -0.3: videotron, vieux peugeot, vole mon, votre cafe, votre service, vous … chercher, vous … n
  -0.3: vous … parler, voyage, vuelto, want>want, was cancelled, was wrong, wd, we … been, wedding is
  -0.3: well … is, went off, what … did, what … said, whatevers, wheel and, wheelchair, when … are, which of
  -0.3: whoever … this, whole street, wife says, wife … me, wifi, will pay, with, with his, with … customer
  -0.3: with … in, wo la, works-, worksheet, world-, wreat-, wrong NUMBER, wrong key, wrong on, wrong … have
  -0.3: wrong>send, wtu18-, y avoir, years … i, yes go, yes … ahead, you cambio, you go, you hav, you hear
  -0.3: you so, you … be, you … fake, you … of, your bday, your contact, your mums, your … wrong, yours |
  -0.3: zahir, zahir batin, zoo, | aki, | bad, | big, | cambie, | deje, | derangez, | desactiven
  -0.3: | desinscris, | fell, | fixin, | grand, | listen, | mira, | next, | perdona, | pero, | piano, | puro
  -0.3: | rabais, | roommate, | saquenme, | scrap, | selamat, | swipe, | tal, | want, | … any, | … autre
  -0.3: | … avant, | … bank, | … bike, | … bikes, | … buy, | … cancelo, | … de, | … estan, | … fetes
  -0.3: | … forward, | … hari, | … looks, | … luck, | … mandes, | … minutes, | … pana, | … parents
  -0.3: | … pasaron, | … pedido, | … probleme, | … queria, | … regrette, | … retiro, | … salirme, | … ser
  -0.3: | … sure, | … tarde, | … te, | … tel, | … test, | … ticket, | … wey, | … wrote, ~_aki, ~_ans, ~_asu
  -0.3: ~_be, ~_bei, ~_bu, ~_bun, ~_ca_, ~_cro, ~_cy, ~_did, ~_dio, ~_dir, ~_ech, ~_eng, ~_go_, ~_guy, ~_hal
  -0.3: ~_il, ~_in, ~_ma_, ~_nec, ~_ng, ~_nos, ~_on_, ~_pe, ~_pes, ~_po, ~_say, ~_seg, ~_ski, ~_sor, ~_ta
  -0.3: ~_urs, ~_ut, ~_uti, ~_vam, ~_web, ~abai, ~aby, ~ady, ~ady_, ~agen, ~aire, ~alam, ~alme, ~amaz, ~ampa
  -0.3: ~anle, ~anos, ~ante, ~arne, ~asi_, ~ason, ~atc, ~atch, ~aten, ~atiq, ~auf, ~ayud, ~baby, ~basi, ~bloq
  -0.3: ~brea, ~bue, ~bun, ~cel_, ~cer_, ~ceri, ~cha_, ~chee, ~chic, ~chie, ~cho, ~cido, ~cku, ~ckup, ~club
  -0.3: ~cue, ~cut_, ~cy_, ~da_, ~das, ~dav, ~dem, ~dian, ~did_, ~dio_, ~djus, ~doll, ~ds_, ~dy_, ~ear, ~ear_
  -0.3: ~easo, ~ecog, ~ecte, ~ecti, ~eds, ~efe, ~egoc, ~eje, ~ek_, ~elf_, ~eme, ~encu, ~erda, ~erie, ~erl
  -0.3: ~ers, ~es_, ~esda, ~eta, ~eth, ~evol, ~fai, ~fati, ~gast, ~gel_, ~gen, ~ghe, ~ghts, ~goc, ~goci, ~gs_
  -0.3: ~guy, ~hab, ~hal, ~hand, ~hell, ~hera, ~hoco, ~hole, ~how, ~hts, ~hts_, ~hus, ~ian, ~icic, ~icke
  -0.3: ~ico, ~ico_, ~idea, ~iet, ~ife_, ~iffe, ~ifi_, ~inea, ~ing_, ~inni, ~ins, ~iqui, ~ith_, ~itu, ~ivra
  -0.3: ~ixi, ~jou, ~kno, ~laro, ~lata, ~lca, ~lean, ~lgui, ~lick, ~lida, ~lo_, ~loq, ~loqu, ~lub_, ~mai_
  -0.3: ~marc, ~mili, ~mira, ~mis, ~mute, ~nail, ~nal, ~nal_, ~nati, ~ndas, ~ndo_, ~nect, ~nes, ~neu, ~nfun
  -0.3: ~nger, ~nin, ~niv, ~nmen, ~nnet, ~nstr, ~ntle, ~oci, ~odad, ~ogle, ~ojo, ~oke_, ~omen, ~on_, ~ona_
  -0.3: ~ondi, ~opi, ~ort_, ~ortu, ~osi, ~ossi, ~otr, ~ots_, ~ou_, ~oubl, ~ous, ~owe_, ~pear, ~pel, ~per
  -0.3: ~per_, ~pers, ~posi, ~ptin, ~purp, ~race, ~rar, ~real, ~reau, ~resi, ~retr, ~rful, ~rger, ~rin_
  -0.3: ~ros_, ~rse, ~sap_, ~sat, ~satu, ~scre, ~sed_, ~shed, ~skat, ~some, ~sor, ~sot, ~spi, ~spli, ~spos
  -0.3: ~str, ~sty, ~taba, ~tanc, ~tann, ~taro, ~ther, ~thir, ~to_, ~tom_, ~toma, ~tti, ~tual, ~tubo, ~tudy
  -0.3: ~ubby, ~ubes, ~udg, ~udy, ~uee_, ~ueja, ~ugh, ~uise, ~ule, ~unds, ~une, ~upe, ~urr, ~usar, ~uter
  -0.3: ~uys, ~uys_, ~ven, ~vez, ~vis, ~viso, ~web, ~wifi, ~xim, ~yer, ~your, ~ythi, ~yud
  -0.4: 2 tubes, 2 … c, NAME as, NAME to, NAME va, NAME wrong, NAME … change, NAME … off, NAME … told
  -0.4: NAME … you, NUMBER digits, NUMBER just, NUMBER letters, NUMBER times, NUMBER … bus, NUMBER … es
  -0.4: NUMBER … haha, NUMBER … pour, NUMBER … tires, a cannondale, a girl, a montreal, a otra, a seat
  -0.4: a … autre, a … first, a … pero, a … tia, a … with, about … warranty, abus, acabo, accen-, actor
  -0.4: adjustment, adresse c, adresse pas, adresse … est, adultes, after, agree … that, agree … this, ahi en
  -0.4: ahora … el, ahora … mio, ai de, ailleurs … pouvez, airpod, al cel, al senor, alto, alto no, am late
  -0.4: ama, amarillo, amazi-, amazing, ami |, amk, an account, anda … bici, andab-, andaba, annee a
  -0.4: annee … vous, anniv, anos que, anual, any shop, any1, anything at, appartient plus, apuesta, are done
  -0.4: are like, are |, are … more, are … no, are … still, armar, arreglarla, as before, ask … for, assez de
  -0.4: at … back, at … station, atenta, au nouveau, au retour, avant de, avant que, avec … autre
  -0.4: avez confondu, avez du, avez … vu, aviso de, avoir ce, away |, back … a, bad number, bajo |, balat-
  -0.4: balatas, ballp-, ballpark, balls, batteries, battery … not, bcos of, beau … a, been … hrs, before … i
  -0.4: bes, besoin … un, besti-, bestie, biblioteca, bici no, bici si, bici … se, bicicleta, bike stuff
  -0.4: bike … mine, bill, biscuits |, bit … the, blinking, block my, blocked for, blonde m, bolt is
  -0.4: bon … on, bond, bord, borrowed, botel-, bracket |, brake will, braya-, brayan, breakfast |, bring a
  -0.4: bringing the, bringing … in, broke down, bronx, built, buje, bus driver, bus … late, bus … not
  -0.4: buscaba, but yes, bye a, c … cher, c … encore, c … note, ca me, ca passe, ca peut, ca … deux
  -0.4: cada rato, cafeteria, called twice, calls from, came … at, camp … velo, can … mauvais, can … sit
  -0.4: cancelled so, cancelling, canti-, cantidad, car and, car park, car … in, card today, card … it
  -0.4: carriola, casques, cca, ce pas, ce … c, ce … doit, ceili-, ceiling, cerem-, ceremony, cerrada, chall-
  -0.4: change de, changer … chaine, charge the, chariot, cheer-, cheers, chemi-, chose |, chuec-, clarinet
  -0.4: claro, cle … la, cliente … vous, clue who, coati-, coating, coiff-, coiffure chez, cole, colonia
  -0.4: come … in, coming out, coming up, coming … or, commande du, commander, como … este, compliments
  -0.4: confondu, confundieron, connais personne, conozco su, convi-, copiaron, copies, coucher, could one
  -0.4: creepy |, creo |, creo … este, creo … se, crew, crochet, cruiser, cruzo, cuando … puedo, cuanto dura
  -0.4: cubre, cumpleanos, cylin-, cylinder, d … la, d … pas, dan, dance, dans, data, day, day was, day … my
  -0.4: dayan-, de demain, de main, de rappel, de ruedas, de trop, de … ahora, de … batterie, de … cette
  -0.4: de … dimanche, de … otra, de … pouvez, de … si, decla-, decolle, dee, deepa-, deepavali, deer, deja |
  -0.4: deje … llave, deplace, deplacer, des gens, descanso, descente, desolee je, despacho, devisse
  -0.4: devolver el, devolvieron, devrait, dey, diale-, dialed, dicie-, diciembre, difference between
  -0.4: dio mal, dios … bendiga, dip, direccion … you, disas-, disaster, dites merci, do, do … accept
  -0.4: do … consent, do … live, do … run, does … matter, dog will, doigt, donne l, douan-, douane, drago-
  -0.4: dragon, drain, drain-, drawe-, drawer, drool-, drooling, dropped a, dropped it, du temps, dudas
  -0.4: ecris stop, effacez … vieille, el bronx, el metro, el plomero, el sillin, el … equivocado, el … no
  -0.4: elle … pu, email for, emocion, en fous, en maudit, en misa, en voyage, en … metro, encore une
  -0.4: english … good, enough … i, enter, entran, entregas, entrenamiento, eps, erreur … le, es … mia
  -0.4: es … mio, es … otra, espos-, est cher, est dans, est malade, est note, esta cerrada, esta lloviendo
  -0.4: esta … una, estaba … el, estafa, esten molestando, estimado, estudiante, etage, etaie-, etaient
  -0.4: etait pas, etait … a, etudi-, exam is, explain … i, fac, factura |, fasti-, faux, feeli-, feria-
  -0.4: feriado, ferry, fils de, final-, fini … messages, fireworks, firm, first i, flight got
  -0.4: flight … cancelled, flowers |, flyov-, flyover, fois … pense, for life, for the, for … 2, for … hr
  -0.4: for … ride, forge, forge-, forgets, forgiven, fount-, fountain, fous, frayi-, fraying, friendster
  -0.4: front … when, fuel, funci-, funciona, funeral … is, fyi, gardez … jusqua, gardez … reste, generator
  -0.4: generica, gentils, go by, going over, gold, gone, good … are, gorge-, gorgeous, got cut, got … and
  -0.4: gracias mijo, grandad, grandmother she, grinding, groom-, group-, groupe, guardas, guardeme, guardia
  -0.4: guess-, guessed, guy i, had NUMBER, hafiz, hahah, handle, happe-, happens |, happy new, hard to
  -0.4: hate the, have a, have i, have my, hay manera, hay … con, he called, he dejado, he … no, heard … your
  -0.4: hedge, her number, herd, here so, hermano … no, hey you, hi there, him it, him … he, hitle-, hitler
  -0.4: hoora-, hooray, hose, house is, house with, house … NUMBER, hoy manana, hug, husband NAME, hybrid
  -0.4: i buy, i find, i mauvais, i took, i unsubscribed, i wait, i … blocked, i … come, i … everything
  -0.4: i … happy, i … hi, i … in, i … into, i … is, i … late, i … work, ignore |, il fait, in at, in exam
  -0.4: in hostel, in traffic, in … place, in … spring, in … til, included |, indique, interesse merci
  -0.4: interesser, is another, is bringing, is eating, is like, is locked, is raining, is the, is two
  -0.4: is … after, is … bad, is … bit, is … cell, is … dental, is … house, is … night, is … normal, it is
  -0.4: it … here, it … to, j … etre, j … stop, j … tu, jackets, jaja … you, jamais … je, je passe, je sais
  -0.4: je sors, je … deja, je … demain, je … excuse, je … faire, je … pus, je … retire, jueves por, jumpe-
  -0.4: jumper, juridico, jusqua vendredi, just a, juste … le, keep, khata-, khatam, kids … a, kilom-
  -0.4: know NAME, la afinacion, la chambre, la clinique, la ebike, la escuela, la on, la pizzeria, la rueda
  -0.4: la sacoche, la ventana, la … aussi, la … gauche, la … manana, la … roja, la … stp, laisse ca
  -0.4: late … you, layin-, laying, le bouton, le feu, le jusqua, le mois, le … s, le … telephone, learned
  -0.4: leche-, leches, left her, left … wallet, leh |, les … etaient, lids, liens, lighthouse, list i
  -0.4: list on, lista … bici, lista … no, livreur … pas, llegaron, llevaron, lloviendo, lo compre, loca |
  -0.4: lol what, longer NAME, looked … it, loosen, los … el, los … la, lost … lbs, lousse, lovin-, loving
  -0.4: lvl, m excuse, m … confondu, m … fous, ma tante, ma vieille, ma … carte, ma … s, made, mail svp
  -0.4: manana hay, mans, marco, marco mal, mardi … est, match-, mate, matin … vous, mauvais modele
  -0.4: mauvais nom, mauvais … sur, mcd, me acaba, me cayo, me devolvieron, me esta, me hablan, me los
  -0.4: me tiene, me … fait, me … loca, mecanico, mecano, mech, medicina, mejor que, mejor … manana, merge
  -0.4: merry, message for, message … l, message … svp, mette-, mettez, mi nino, mi … pasa, mi … va, mien |
  -0.4: mieux que, mieux … vous, min late, mine, mine … a, misdi-, misdialed, missed … call, mittens, mixup
  -0.4: mom does, mom … the, mon … pere, mon … sonne, monja, more messages, more … than, motor just
  -0.4: moving the, mow, mubarak to, much it, much off, much … left, much … my, mud, mummy … the, murio |
  -0.4: mushr-, my eyes, my neighbour, my … by, my … had, my … only, my … plate, my … so, n still, n the
  -0.4: n … aucun, n … is, n … you, name but, name not, name … is, ne sais, necesito una, need … no
  -0.4: need … the, negocio |, neutr-, neutral, new in, new … it, niais-, no trabaja, no … esos, no … tu
  -0.4: no … voy, nomas … que, normal … ca, not joking, not my, not working, not … business, not … delete
  -0.4: not … if, nouvelle adresse, nouvelle … est, now … bike, now … want, nudes, nuevo y, number ends
  -0.4: number … he, number … think, number … years, number … you, numero et, numero l, numero … a
  -0.4: numero … suis, nunca pedi, o, o … no, ocupa-, odile, odile |, of rs, of this, off and, off … for
  -0.4: off … on, ojos, ok … is, old … from, on phone, on you, on … plan, on … plus, on … till, on … tires
  -0.4: one not, one … call, our … NUMBER, out it, out … this, outside your, outside … the, ouvre-, ouvrez
  -0.4: over … is, paddl-, panal-, panales, panza, paper is, para you, para … en, para … seguro, parado
  -0.4: pas assez, pas commande, pas je, pas … commande, pas … mien, pas … rdv, pas … velos, pasar-, passw-
  -0.4: password, password at, past the, pasti-, patatas, pax, pedido de, pegad-, pegada, perdone, perdu la
  -0.4: pere … decede, pere … mal, permiso … el, permission de, pero … tengo, persona, persons, petes
  -0.4: peux annuler, phonebook, pillo-, pillow, pinch-, place … the, plan for, plastico, plastique, plates
  -0.4: pneu est, pobre, poignee, police, porri-, porridge, ported, posta-, posted, pour … freins, poussette
  -0.4: poussettes, powde-, powder, prefere pas, preocupes, pret … velo, prima, primera, prisc-, priscilla
  -0.4: proprietaire … numero, proprio, proxima semana, pta, pu les, pu … cell, puede poner, puest-
  -0.4: punch card, putti-, putting, qu est, qu … ce, que ahora, que dice, que ver, que … demande, que … solo
  -0.4: que … su, quedo, quels, qui etes, qui … vous, quiero cambiar, quiet |, quietly, quinz-, quinze
  -0.4: quitarle, quote please, rabie-, rabies, ran, rd, reader reads, redre-, redresser, remis-, remise
  -0.4: renouvele, repair, repeindre, replace the, repond, repond pas, respu-, respuesta, rest in, restes
  -0.4: resto-, retainer, retiriez, retrouvee, retrouver, rien … m, ringg-, ringgit, rope, roto, rubbed, rude
  -0.4: run a, run … is, s adresse, safel-, safely, sai, sais, salio el, sans l, saqueme … la, sched-, scola-
  -0.4: scolaire, scoot-, screw you, se puede, se … cayo, se … quedo, seat … down, see … on
  -0.4: semanas esperando, send again, senior, sent … message, servi, sets, sharp-, sharpen, she saw
  -0.4: she … coming, she … your, shell, shipped, shook, shoot, should … the, si j, si pero, si pongo
  -0.4: side door, side gate, sides, siege-, sieges, signed NAME, signs, since NUMBER, siri, sita, sleeps
  -0.4: smog, sms … no, snori-, snoring, solar, solit-, solut-, solution, somebody named, somebody … NAME
  -0.4: somebody … the, something … with, sorry no, sorry … can, sorry … person, sorry … thread, soude-
  -0.4: sound like, sourdough, sous la, soy … mama, spd, speaking, special, spoken, squat-, stag, starts
  -0.4: stepp-, sticky, still doing, sting-, stop … not, stori-, stuck … traffic, suis fait, suis … avec, sun
  -0.4: swap, t il, t … le, table NUMBER, talki-, talking, tel quel, telefono delete, telefono … una
  -0.4: telephone … a, tellement, tengo bicicleta, tengo ni, tente, tesco |, text … and, text … if, texte
  -0.4: textez … mauvais, textiez, texts>stop, that part, that … can, thatha, the 3rd, the calendar
  -0.4: the crank, the crash, the ebike, the fountain, the kona, the news, the night, the sale, the tall
  -0.4: the truck, the whole, the … answer, the … feels, the … has, the … help, the … near, the … only
  -0.4: the … store, the … which, these>angry, these>more, they gave, they … saying, thing |, think
  -0.4: thinking … that, third, this … as, this … too, thumbs, ticket, tiene su, tiene … anos, til payday
  -0.4: til … i, time … have, time … it, to watch, to win, to … shop, to … that, toco, tonite |, tonta
  -0.4: too … at, torqu-, touched, tous … textos, trabaja, traffic on, trafic sur, trailer |, transposed
  -0.4: travaille pas, travelled, tres, tromper … numero, trona-, tronando, tronp-, tronpe, trued, tu enlever
  -0.4: tu mensaje, tube, tuesday, un aviso, un nouveau, un … falso, una … mas, unblock, uncle i, under
  -0.4: une nouvelle, unifo-, uniforme, unlin-, unlink, unreal, unreal |, until the, up call, up … you, usar
  -0.4: va aller, va … a, vale la, van is, vas arreter, vaut pas, velo … il, vendamela, venir |, venta-
  -0.4: ventana, ver con, vibrate, vibrating, vieille, vieille carte, vieja-, viejas, viero-, vieron, violi-
  -0.4: violin, vivem-, vivement, votre … j, vouli-, vouliez, vous un, vous vouliez, vous vu, vous … avez
  -0.4: vous … meme, vous … textiez, waist, wait til, waiting … parts, wallet at, want NAME, was a
  -0.4: was riding, wat … said, water |, way and, we stopped, wed |, wet, what should, what … going, wheel on
  -0.4: wheelie, when coming, whene-, whenever, whenever you, which way, who … just, will … come, wind
  -0.4: winds-, windshield, with NUMBER, with … rain, woman, work … home, worst, would be, wouldve, wrap
  -0.4: wrong answer, wrong guy, wrong invoice, wrong thread, wrong … can, wrong … mine, wrong … was, yahoo
  -0.4: yet or, you on, you telling, you this, you turn, you what, you … la, you … out, you … taking
  -0.4: you … tonight, you … trabaja, you … writing, youtu-, | annoying, | bit, | borra, | cease, | compadre
  -0.4: | congrats, | cortele, | deja, | digale, | ffs, | happy, | kid, | mistaken, | omg, | once, | prix
  -0.4: | scratch, | someones, | somethings, | support, | … calle, | … clases, | … dress, | … equivoco
  -0.4: | … ex, | … fix, | … go, | … il, | … lloviendo, | … offense, | … paquete, | … pedales, | … queue
  -0.4: | … sending, | … serai, | … sœur, | … telling, | … tengo, | … tiene, | … time, | … warranty, ~_abs
  -0.4: ~_ad, ~_aft, ~_ann, ~_av, ~_chu, ~_cin, ~_cli, ~_cou, ~_da, ~_dan, ~_del, ~_dep, ~_dey, ~_do_, ~_ema
  -0.4: ~_eso, ~_etu, ~_fi, ~_fla, ~_fyi, ~_ga, ~_gd, ~_get, ~_gre, ~_hag, ~_how, ~_hur, ~_inv, ~_jal, ~_jo
  -0.4: ~_jok, ~_kee, ~_lea, ~_liv, ~_lub, ~_mac, ~_mad, ~_ne, ~_nin, ~_o_, ~_on, ~_oth, ~_oub, ~_por, ~_ray
  -0.4: ~_re, ~_rud, ~_sil, ~_sw, ~_tel, ~_th, ~_tho, ~_unt, ~_vay, ~_zip, ~acio, ~advi, ~afte, ~aine, ~ajo_
  -0.4: ~als_, ~ame_, ~amos, ~ampu, ~anad, ~ando, ~angi, ~anta, ~anu, ~appe, ~appt, ~apt, ~ardo, ~asap, ~ass
  -0.4: ~assw, ~ati, ~avi, ~axi_, ~ays, ~ays_, ~bajo, ~bla, ~blo, ~bloc, ~bly, ~bly_, ~bod, ~bugg, ~cap
  -0.4: ~ceiv, ~cha, ~cher, ~cic, ~cie, ~cis_, ~cle, ~coot, ~cout, ~cs_, ~ct_, ~cut, ~dans, ~debu, ~dep, ~dey
  -0.4: ~dey_, ~di_, ~dio, ~dor, ~dow_, ~dpa_, ~dry_, ~dvi, ~eady, ~east, ~ebo, ~ebu, ~ebut, ~edi, ~eed_
  -0.4: ~ehi, ~eiv, ~elm, ~elo, ~elos, ~enci, ~equ, ~erac, ~erch, ~eres, ~erfu, ~eri, ~eria, ~erit, ~erri
  -0.4: ~etud, ~ewh, ~ewhe, ~fair, ~faux, ~fici, ~figh, ~floo, ~fter, ~fue, ~fyi_, ~get, ~gle_, ~gone, ~goog
  -0.4: ~haga, ~heer, ~hene, ~her, ~herc, ~hip_, ~hird, ~host, ~hum, ~iai, ~ibl, ~ible, ~id_, ~iday, ~idio
  -0.4: ~ier_, ~iero, ~igu, ~igue, ~ike, ~ile, ~ille, ~illi, ~impr, ~ince, ~inci, ~inic, ~inn, ~inue, ~inv
  -0.4: ~iola, ~ion_, ~iri_, ~is_, ~isim, ~it_, ~itat, ~its_, ~ive_, ~ivin, ~je_, ~jer, ~jok, ~kee, ~keep
  -0.4: ~ket, ~kon, ~ld_, ~lin, ~live, ~lly, ~made, ~mame, ~mei, ~mina, ~mpt, ~nch, ~ndr, ~niai, ~nis, ~nni
  -0.4: ~nou, ~nsi, ~nte, ~ntre, ~occ, ~odr, ~oit, ~oma, ~omas, ~ome, ~omm, ~ompt, ~ono, ~oo_, ~oog, ~oogl
  -0.4: ~ort, ~oso, ~osts, ~ots, ~ound, ~our, ~our_, ~ouv, ~ouve, ~own_, ~pass, ~pe_, ~pode, ~por, ~poso
  -0.4: ~powe, ~ppen, ~pply, ~py_, ~quin, ~quir, ~ra_, ~radi, ~ribu, ~ried, ~roc, ~roll, ~romi, ~rta, ~ru_
  -0.4: ~sale, ~salg, ~saut, ~scoo, ~seni, ~seu, ~si_, ~sib, ~siti, ~sme, ~snow, ~soi, ~soun, ~sous, ~sse
  -0.4: ~ssw, ~sswo, ~sth, ~stor, ~sun_, ~te_, ~tene, ~th_, ~tin_, ~tle_, ~too, ~tow, ~tri, ~trib, ~uee, ~uel
  -0.4: ~uien, ~unny, ~uper, ~ups_, ~ura_, ~urda, ~urn, ~urne, ~urs, ~urt_, ~use, ~use_, ~uve, ~van, ~vaya
  -0.4: ~vez_, ~ving, ~viv, ~wap_, ~weet, ~wel, ~wet_, ~ye_, ~yer_, ~yez, ~ys_, ~yth, ~zas, ~zip
  -0.5: (unknown 3), 2 … please, NAME got, NAME working, NAME … c, NAME … her, NUMBER call, NUMBER dollars
  -0.5: NUMBER hr, NUMBER late, NUMBER mph, NUMBER … be, NUMBER … le, a basic, a bell, a bucket, a changer
  -0.5: a cyclist, a dead, a demenage, a erreur, a light, a … NUMBER, a … card, a … for, a … j, a … rodada
  -0.5: abeg, abierto el, about … dog, acabo la, accid-, account … i, add you, add … for, address … moved
  -0.5: adela-, adelante con, afinacion, after my, afuera de, again … me, again … my, aguan-, aguanta
  -0.5: ahi los, ahi … de, ai les, ai marre, ai parle, ai … avec, ai … le, ai … nouveau, ailleurs vous
  -0.5: aire … la, ajustement, al mecanico, alarg-, alcanzo |, aller le, aller … chercher, allergique, allume
  -0.5: almac-, almacenaje, almost done, alterations, am, am coming, am … can, am … mad, an, anand
  -0.5: and NUMBER, and will, and … keep, and … left, and … texts, ando, ando … no, annuler la
  -0.5: annuler … abonnement, answer, anulen, aparta, appelez … avant, appelle, apporter, apretada, aprue-
  -0.5: aqui vive, are free, are … looking, are … there, around noon, arriere … la, arsen-, as spam, ask him
  -0.5: assem-, at gate, at home, at … bike, at … office, at … wrong, ate … whole, au … avant, au … rue
  -0.5: autou-, autour, autre NAME, back from, balloon, banana |, bathroom, bathroom |, batti-, batting
  -0.5: be … elses, be … texts, been … NUMBER, before … do, before … or, behind |, believe |, belonged
  -0.5: belongs … a, ben … avoir, bici … mia, bicycle since, bien, bien la, bien le, bienv-, big one, billets
  -0.5: birds, bleue-, bleuets, blink-, bloquea, board, board |, bois, boite |, bonjour … ai, boot, bothering
  -0.5: bouchon, boucles, brave, break, break down, bridesmaids, bueni-, bureau, buscando, but you, but … are
  -0.5: buzon, by … own, c koi, c … au, c … des, ca commence, cadena otra, calendar |, call from, called the
  -0.5: calm down, camaras |, cambio … cel, camisas, canada |, cancelo la, candles, carbon, carni-
  -0.5: carniceria, carrito, casa, cell … en, cell … the, cerraron, cette … je, chaine a, champ, changez pas
  -0.5: char, charging me, chavo, chequ-, cherche une, cherchez … un, chica, chien est, chien … mange, chist-
  -0.5: chiste, chum a, chum va, churc-, church, cleo, cliente … dio, closed for, coiffure, colga-
  -0.5: come tomorrow, come … at, comment … marche, como apago, completa, completa |, con tu, con usted
  -0.5: con … encargado, con … la, con … las, conference, congrats to, conozco |, contente, conteste |
  -0.5: corrector, corridor, cote, cough, coupez … les, court |, cousine, crank, crewe, crime, crois … c
  -0.5: cuando les, cuantas libras, cuanto cobran, cuissard, curiosity, curious, cut, cycliste, d … NUMBER
  -0.5: d … autre, d … ce, d … you, dans … coin, dans … metro, dans … pedalier, dans … sac, date, daugh-
  -0.5: de caminar, de coiffure, de forfait, de llanta, de mes, de nina, de number, de ser, de temps
  -0.5: de … esquina, de … este, de … hermana, de … para, de … proxima, de … senora, debranche, deja repondu
  -0.5: delete cuadro, delete the, delete trabajo, delete … que, delivery, demande … on, depar-, des rappels
  -0.5: desabonne de, detenganse, devis-, diach-, diache, did a, dies, dites, do the, do … wish, dobla-
  -0.5: doblo, domingos, donc vous, done by, done … you, donne un, dos veces, doubl-, double, down
  -0.5: driving test, dropped … in, du … au, du … ici, du … lol, duboi-, dubois, duria-, durian, east, ebike
  -0.5: echanger |, ecoeure de, econo-, ecure-, ecureuil, el buzon, el camion, el mundo, el pollo, el … hay
  -0.5: el … mejor, el … si, el … un, election, electrique |, en cours, en … con, en … hasta, en … l, encanto
  -0.5: encore … d, engine light, enoug-, enough, entendus, enter-, enviarme, equivoco … numero, erreur … la
  -0.5: es … carniceria, es … en, es … jueves, esposo no, est annulee, est … annulee, est … ecole, est … le
  -0.5: est … votre, esta bloqueada, esta es, esta mi, esta muy, estoy trabajando, eu un, everybody |, excus-
  -0.5: exemption, extra |, fais … ailleurs, faiz, false, fatbi-, fatbike, father he, favor no, feliz … a
  -0.5: ferie, figur-, finds, first one, fligh-, florida |, folding, for an, for … baby, for … basic
  -0.5: for … do, for … me, for … months, for … small, for … while, form |, forma … que, format, freewheel
  -0.5: frere … a, from … or, from … so, front … will, funcionar, g1k, gener-, gentil, get … if, givin-
  -0.5: giving, gone |, good now, good … on, gor, got me, got … message, gps, gravel bike, grind-, gris
  -0.5: group … with, grues-, gruesa, guardalo, guitarra, guys … to, had … to, hambr-, hambre, happen
  -0.5: happy birthday, hari, hari raya, has my, has … fever, have had, he … a, he … called, he … ningun
  -0.5: he … now, headc-, headcount, help with, helpe-, her cell, her … for, her … in, herra-, herramienta
  -0.5: heure |, hey did, him … is, hinch-, histoire, hit, hobbi-, hobbies, holdu-, holdup, hols, homew-
  -0.5: hoodie |, how late, hoyo, hrs |, hung, hung up, hybri-, i am, i book, i order, i put, i tell
  -0.5: i … coming, i … had, i … too, i … you, idea what, if, ignora, igual-, igualmente, il possible
  -0.5: il travaille, imagi-, in, in you, in … envelope, in … form, in … hrs, in … the, in … what, incorecto
  -0.5: inside |, insista, interested, is crazy, is … really, is … room, is … til, is … with, it shows
  -0.5: j … arreter, janua-, january, je … allergique, je … pas, je … passer, jetez, journ-, junior
  -0.5: just … flat, just … lol, just … talking, jvas, keep asking, key under, kid has, kwa, l … avant
  -0.5: l … combien, l … dans, la lavadora, la mano, la nouvelle, la tienen, la unica, la … es, la … llevar
  -0.5: la … mon, la … nueva, la … ortiz, la … paso, la … vendredi, la … vous, lad, laisse … la, laissez la
  -0.5: largo |, las flores, late so, late … the, later i, le coin, le contact, le grand, le livreur
  -0.5: le samedi, le service, le … chez, le … modele, le … mucho, le … tel, leaf, lec, left him, left his
  -0.5: left one, left … i, lefty, lentejas, les … d, les … stop, les … vous, library |, lift, lights … the
  -0.5: ligne de, like new, list>you, llego NUMBER, llego … las, llevar a, lleve … a, llovi-, loane-, loaner
  -0.5: locko-, lockout, lol NUMBER, lonely, long story, longer need, look so, looking … you, los domingos
  -0.5: los … porque, lost in, luego |, madam-, madame, mais … pas, make … i, making … noise, mal … le
  -0.5: malay-, malaysian, mamak, man i, mandandome textos, manejar, manubrio esta, mauvais … monsieur
  -0.5: mauvaise photo, me cambie, me ha, me lol, me must, me toca, mejor voy, meme affaire, mensaje me, menu
  -0.5: merci … mon, mes freins, mes … d, message, message c, message … mistake, messages a, mesure NUMBER
  -0.5: mi pana, mi parte, mi suegro, mi … cuanto, mi … esta, mia … la, mien est, mine i, mine … only, minte-
  -0.5: missed … from, miste-, mister, mme lavoie, mod, moi pas, mois passe, mom she, mon genou, mon … une
  -0.5: month … i, morce-, more … in, motor a, mountain bike, mph, munro, munro |, museu-, museum, must … me
  -0.5: my account, my lawyer, my … charges, my … since, my … when, n … am, n … veux, n … with, nada en
  -0.5: ne lui, ne … avoir, ne … plus, neces-, necesitar, need his, need … by, neighbours, never bring
  -0.5: never did, never dropped, never read, never … his, new … for, nice … i, niego, nina, no one
  -0.5: no recibir, no vivo, no … donde, no … who, nobody, noisy, nom la, nombre, non … pour, not about
  -0.5: not come, not look, not sleep, not there, not today, not … laughing, notification, nt, number as
  -0.5: number bus, number … my, number>stop, numero falso, numero monsieur, o … el, o … las, october |
  -0.5: of stock, of that, of … or, ofert-, off … NAME, off … day, office we, ok, ok |, ok … le, ok … not
  -0.5: omg i, on … 3rd, on … frame, on … instead, on … laptop, on … street, on … wrong, one she
  -0.5: one … before, one … by, onlin-, online, only … left, or are, order if, oredi, ortiz, other … this
  -0.5: otra … se, out … stock, ouvrage, overs-, owns, pannier, paper |, par … pour, parai-, parait, parle
  -0.5: parlez, paro, pars … voyage, parti, pas du, pas fachee, pas ou, pas |, pas … ici, pas … mon
  -0.5: passe … prendre, password … the, patie-, patin, pausa-, pedia-, pedid-, pedido no, peine |, people |
  -0.5: person … want, personne … ai, phone in, phone taken, photo c, photo … est, physio, pick … up
  -0.5: pido … la, pigeonhole, pigno-, pinchazos, pine, pinea-, pineapple, pis elle, pizza place, pizzeria |
  -0.5: plateado, plateau, please come, please correct, please … do, plenty |, pliee, plus … NAME, plus … ce
  -0.5: plus … svp, plus … vous, pneu, pogne dans, poner-, ponerle, pongo a, ponle, por … telefono
  -0.5: porfavor |, porqu-, porque, port, porte … est, porter, portl-, portland, portuguese, postr-, postre
  -0.5: pothole … the, pound-, pounds, pour avoir, pour … mere, pouvez me, prayers, preciosa, preferiria que
  -0.5: prendre |, prends le, prestas, price for, principiantes, print |, probably, promi-, promo, properly |
  -0.5: puedo … con, puesta, puro, put … on, quand … pedale, que sale, queen-, queens, quel … la
  -0.5: quelle grandeur, quelle … le, quelqu … vous, question … le, qui j, qui … j, quickly, quien … ese
  -0.5: quien … yo, quiero … le, quincena, quit it, quit trying, quit … to, quoi, quoted, raat, racco-
  -0.5: racqu-, racquet, ramasser … velo, rappel … la, read … your, rebat-, rebate, recko-, reckon, recogen
  -0.5: recojo, reembolso, reessayez, reflector, regal-, registrar, registro |, rei, remet, remonte
  -0.5: remove … from, remove … phone, remove>remove, removed … number, repaint, reply from, report |, rer
  -0.5: resoled, rest, retarde, returning, roads |, robot ou, rodol-, rodolfo, rodri-, roue avant, roundabout
  -0.5: row, rueda … atras, rueda … la, ruine-, running NUMBER, salon … coiffure, salutations, salutations a
  -0.5: salvador, same, san NAME, saturday ride, say sorry, says … are, scrat-, scratch on, scratch … the
  -0.5: se … sale, seal, seas, secretaria, see a, semaines, send, send … 2, send>number, sent … wrong
  -0.5: serai la, serait il, serie c, serie … est, serious |, shall, shark, she quit, she … asking, she … at
  -0.5: she … do, she … up, shop dog, shopp-, should … NUMBER, should … be, signal … the, silla de
  -0.5: sin rueditas, sister … is, sit, slaque, sleev-, sleeves, slowp-, sms from, sms … your, snip, sod
  -0.5: soda, solo, some, somebody gave, somebody … a, somebody … you, someone, somethings, son, son … a
  -0.5: songs, sophie |, sorry this, souris, sous le, soy … pero, soy … senor, spin, spongy, sry, stadi-
  -0.5: stadium, stand up, standing near, stars would, still at, still … her, stole-, stolen, stone, stops at
  -0.5: stora-, storage, story … i, stron-, strong, stupi-, stupid, subscribe |, suegro, suela
  -0.5: suis allergique, suis tanne, sunda-, sur, sur mon, sur … fourche, sur … site, sus mensajes, swell
  -0.5: t … un, talk abt, tanner, tante, tarik, tarjeta … en, tastes, tatto-, tempo-, tener, tengo el
  -0.5: termine |, text more, texting … number, texto … le, that says, that … like, that … what, thath-
  -0.5: the build, the child, the claim, the drive, the flu, the folding, the lab, the marathon, the one
  -0.5: the part, the pizza, the plumber, the queue, the silver, the transfer, the waiter, the … again
  -0.5: the … and, the … bc, the … drive, the … kind, the … logo, the … van, the … wrong, then she, there are
  -0.5: there before, they … their, this does, this my, this sunday, this … belongs, this … of, thunder, tia
  -0.5: tienda … esta, tige de, tikto-, tiktok, till, time … week, titan-, titanic, to add, to hang, to learn
  -0.5: to walk, to … next, to … store, today can, today lol, today or, today was, today … i, tombee
  -0.5: tomber la, tomber le, tomorrow, too, top … your, touchez pas, traigo, treasurer, treats, trompe d
  -0.5: trompee de, tromper d, trop … je, truin-, truing, tu annulee, tu normal, tu … l, tuesd-, tune, tuner
  -0.5: twist-, um, un crack, un vieux, un vous, un … cell, un … numero, un … qui, un … vous, una bicicleta
  -0.5: una carniceria, una casa, una semana, una … de, une arnaque, une chaine, une ecole, une vraie, unexp-
  -0.5: unexpected, unfor-, unfortunately, unica, up … phone, update the, urgen-, urgence, va prendre, valen-
  -0.5: valis-, valise, van, vecin-, vecino, velo roule, vendor, verifique, verte, vez, vez se, vicky, vie |
  -0.5: viendo, vienn-, vinta-, vintage, vio, vive la, vive ninguna, vive … familia, voitu-, voiture
  -0.5: vole … velo, vont, vos … merci, votre commerce, votre fiche, votre velo, voudrais … mon, vous parlez
  -0.5: vous voulez, vraie, vuelvas, waiter, want any, want … marketing, want … take, was your, was … a
  -0.5: wednesday, went to, wey |, what … the, wheel build, wheel or, wheel will, wheel … please, wheeled
  -0.5: where … i, which … you, while … do, who … in, wifi password, will go, will it, will … NUMBER, winter
  -0.5: wish … a, with … so, with … today, work on, worried |, would at, would … have, wrench, wrong window
  -0.5: wrong … but, wrong … this, wrong … you, wrote it, wrote … the, wtu28-, xerox, xfa, xrays, y la
  -0.5: y … candado, yes the, yesen-, yesenia, you break, you bring, you dey, you next, you vi, you … eat
  -0.5: you … free, you … sunday, your, your … up, | abeg, | anulen, | arreter, | brought, | buscan
  -0.5: | cortala, | criss, | detenganse, | diache, | faites, | forward, | give, | man, | mejor, | mets
  -0.5: | mute, | on, | paso, | pourriez, | puedes, | qu, | raining, | received, | retirer, | something
  -0.5: | tes, | viens, | white, | worst, | … a, | … baby, | … boss, | … bridge, | … brutal, | … cadre
  -0.5: | … chien, | … cousin, | … cuando, | … deux, | … dueno, | … equivocada, | … getting, | … had, | … koi
  -0.5: | … lookin, | … mano, | … muchacho, | … nouvelle, | … reached, | … recu, | … ruido, | … sick, | … sis
  -0.5: | … souris, | … tienda, | … tonight, | … vez, ~_abe, ~_add, ~_am_, ~_an_, ~_are, ~_ave, ~_bed, ~_bre
  -0.5: ~_cet, ~_cic, ~_cle, ~_clo, ~_co, ~_cul, ~_day, ~_dej, ~_dif, ~_do, ~_dow, ~_eco, ~_est, ~_fa, ~_for
  -0.5: ~_ge, ~_gps, ~_gru, ~_hus, ~_if, ~_if_, ~_igu, ~_in_, ~_kn, ~_maa, ~_mi, ~_moo, ~_na, ~_nou, ~_ok_
  -0.5: ~_oui, ~_pet, ~_rod, ~_row, ~_sca, ~_se, ~_sic, ~_sla, ~_soc, ~_sp, ~_sry, ~_tha, ~_the, ~_thr, ~_uno
  -0.5: ~_vez, ~_wo, ~_zi, ~abeg, ~acci, ~afa_, ~aft, ~ajo, ~alid, ~all_, ~alo_, ~am_, ~amel, ~ansf, ~app
  -0.5: ~ara_, ~arc, ~ards, ~ared, ~as_, ~asl, ~aste, ~ats_, ~aw_, ~az_, ~azon, ~bala, ~cabo, ~cad, ~came
  -0.5: ~camp, ~ccid, ~cen, ~cheq, ~chur, ~ci_, ~cil, ~cit, ~ckin, ~clos, ~code, ~cojo, ~cou, ~ctr, ~culp
  -0.5: ~dab, ~dej, ~del, ~denc, ~did, ~dif, ~doct, ~dos, ~due, ~eci, ~ectr, ~eed, ~eil, ~ela, ~ell_, ~elo_
  -0.5: ~ena, ~enc, ~enca, ~enou, ~eps_, ~erro, ~ers_, ~esit, ~even, ~eway, ~excu, ~fec, ~ffre, ~fina, ~fish
  -0.5: ~flig, ~for, ~fore, ~frer, ~frid, ~gale, ~gara, ~gene, ~gli, ~gps, ~gps_, ~gru, ~gual, ~hac, ~hamp
  -0.5: ~has, ~hed, ~hez, ~hez_, ~hid, ~hier, ~hol, ~hora, ~hot_, ~hurc, ~icer, ~ier, ~iert, ~ifes, ~iff
  -0.5: ~igur, ~ike_, ~ily, ~ily_, ~inal, ~inar, ~ingi, ~iro_, ~isar, ~isin, ~ito_, ~ive, ~izar, ~jad, ~jump
  -0.5: ~lee, ~lef, ~lis_, ~lled, ~loc_, ~logi, ~lon, ~long, ~look, ~loue, ~lqu, ~lub, ~lut, ~lver, ~ma_
  -0.5: ~maa, ~math, ~meo, ~mpra, ~mut, ~nca, ~nci, ~nco_, ~ncy_, ~ndma, ~nec, ~neu_, ~ney, ~ney_, ~nfir
  -0.5: ~nge, ~nge_, ~ngi, ~nia, ~nie, ~ning, ~nion, ~nnon, ~nora, ~nou_, ~noug, ~nsf, ~nter, ~oane, ~odo_
  -0.5: ~ogl, ~oil_, ~oir, ~oir_, ~oks, ~oks_, ~ola_, ~onli, ~ons_, ~ooks, ~oote, ~orag, ~pai, ~pan, ~parr
  -0.5: ~pati, ~peti, ~pid_, ~plan, ~plet, ~ponc, ~porq, ~pres, ~pri, ~prof, ~quem, ~ques, ~ras, ~ratc, ~rch
  -0.5: ~ree_, ~reen, ~reta, ~rid, ~rir_, ~riv, ~rive, ~rmir, ~rni, ~rnin, ~rode, ~rofe, ~roj, ~rqu, ~rra_
  -0.5: ~rtin, ~rve, ~say, ~see_, ~sera, ~shal, ~sher, ~sho, ~sk_, ~sli, ~soc, ~son, ~spoi, ~spok, ~sry
  -0.5: ~sry_, ~sse_, ~st_, ~stea, ~sund, ~sur_, ~swap, ~tain, ~tape, ~tar, ~tche, ~teng, ~tha, ~the, ~ths
  -0.5: ~tone, ~toy_, ~trai, ~trem, ~tupi, ~turd, ~uar, ~udd, ~ueen, ~uesd, ~ugh_, ~ulp, ~umm, ~und, ~unde
  -0.5: ~ung, ~upe_, ~upid, ~ur_, ~ute, ~veci, ~ven_, ~vid, ~vide, ~vien, ~voco, ~wap, ~wis, ~wn_, ~woo, ~xcu
  -0.5: ~xcus, ~xfa_, ~xte_, ~yen_, ~yout
  -0.6: 2 … la, 2 … of, 3rd floor, NAME changed, NAME on, NAME will, NAME … here, NAME … number, NUMBER feet
  -0.6: NUMBER floors, NUMBER missed, NUMBER que, NUMBER semaines, NUMBER … by, NUMBER … calls, NUMBER … en
  -0.6: NUMBER … left, NUMBER … need, NUMBER … nobody, NUMBER … quelle, NUMBER … stock, a, a break, a ce
  -0.6: a chicoutimi, a fee, a fever, a reparer, a stroller, a student, a tous, a wheel, a … about, a … au
  -0.6: a … bag, a … blonde, a … est, a … ete, a … fois, a … hier, a … ici, a … moi, a … pere, a … place
  -0.6: a … question, a … seat, a … stop, about that, acabo … sacar, accessible, accro-, accroche, acros-
  -0.6: across, afina-, aged, agradece, aguanta |, ahi le, ai deux, ai … d, ai … mon, aid, aigui-
  -0.6: ailleurs pour, aimerais ne, aimerais … plus, aircon, algo mas, all … so, allah, alle chez
  -0.6: alle … vous, alway-, always, am finished, am … who, amene-, amener, and … she, angry … i, animal
  -0.6: animal |, annon-, annoying that, annule … rdv, annulez tout, annulez … mon, another … now, ans … de
  -0.6: apart-, appar-, appeal, apunto, are coming, are shot, arrete … quand, as usual, asking when, at any
  -0.6: at … 2, at … corner, at … gym, at … place, atendio ayer, attachment, au, au … numero, au … svp
  -0.6: aussi |, autiste, autop-, avait, avanc-, avance, avec ton, avec … panier, avez la, avez mal
  -0.6: avez … encore, avisos me, ayer … de, azul … la, back wheel, backw-, backwards, bag of, bagel-, bagels
  -0.6: bake, balay-, balayage, balcony, banana, banda-, bandana, banks, bar tape, bathr-, bcos, bday
  -0.6: be contacted, bebe, been NAME, been so, before … after, behin-, behind, behind a, belie-, bell is
  -0.6: belt, berna-, bibli-, bici verde, bike what, bike … am, bike … will, birthday … the, bit |, blanca
  -0.6: blocked … driveway, blocked … the, bloque, bloqueada, bloquearlos, bolsa-, bolsas, bonjour … de
  -0.6: bonne fin, bonne grandeur, bonsoir |, boss … me, both wheels, boucle, bout, bout de, boxes, boxin-
  -0.6: boxing, brain, branl-, bridge |, bring it, broma, broma … no, brown, bruit la, bubble tea, budge-
  -0.6: budget, buen fin, buen … de, bulk, busca |, busca-, but … have, buy … bikes, c est, call your
  -0.6: call … a, called you, calls, calme, camaras … NUMBER, cambiarlo, cambie de, cambien el, cambio |
  -0.6: came thru, can … help, cancelled … gym, candl-, ce … NAME, ce … depuis, celui ci, ces messages
  -0.6: chamb-, chambre, changed my, changed to, chayo, cheaper tires, chess, chez la, chicken rice
  -0.6: chicoutimi, chihu-, chihuahua, child seat, chueco |, ciudad |, civic, claim, classe, client vous
  -0.6: clunk, coach … the, colis est, colon-, com … NUMBER, coming for, coming … the, como … de, compra
  -0.6: comprado nada, con la, concert, confe-, confunden con, confused with, conozco … ningun
  -0.6: contestar llamadas, contestes, cop, copie-, correct, cortaron, couch-, coudo-, could stop, couvr-
  -0.6: couvre, cover |, cracks, cracks |, crap |, crissez, crit, crowd-, crowded, cuando llueve, cuenta |
  -0.6: cuiss-, d heure, d … svp, dads … he, dans … cour, dar … numero, dash, day … i, de aluminio, de casa
  -0.6: de don, de enfrente, de llegarme, de selle, de semaine, de … al, de … famille, de … porfavor
  -0.6: de … vie, deadl-, deadline, debloquer, debo NUMBER, decol-, decrocher, dejame … la, dejar … recibir
  -0.6: deje mis, deje … guantes, demain c, demain on, demon-, depuis janvier, depuis lundi, derailleur est
  -0.6: des erables, desinscrire, detengan, detie-, detiene, deux semaines, devait, dice … ponga, did they
  -0.6: did … call, dieron la, digan, digan a, digan … mi, digas a, dijo, dile, diman-, dinosaurs, discount
  -0.6: disponible, distu-, do … make, do … recognize, do … recommend, do … rush, do … start, doble, docen-
  -0.6: does … ride, dog ate, dolio, domicile, done or, done … my, donnez, doors, dorad-, dos partes, dosa
  -0.6: down |, driver |, du service, du … a, duplicate, dura la, easte-, econs, eh you, el aviso
  -0.6: el encargado, el trafico, el … anterior, el … tengo, elect-, elevator, ella, elle travaille
  -0.6: emergency … for, en passant, en titi, en … el, en … j, en … manana, en … neuf, en … partes, encontro
  -0.6: encore du, encore pour, encore … texto, ensemble |, entra … la, envel-, envelope, envir-, environ
  -0.6: equipo |, era, erables, es muy, es normal, esa no, escribiendo … una, escribo |, espacio, espero
  -0.6: est … bonne, est … cellulaire, est … mal, estar-, estoy, etes … ouvert, etiqu-, everyone … the, ex me
  -0.6: exams, exemple, existe, factura a, facturez, fais un, faut … que, feeding the, felicitations
  -0.6: feliz dia, femme, fever |, fewer, fight me, fighting over, filth-, filthy, fin … semaine, finals
  -0.6: fini a, fini … quelle, finis, firew-, fissu-, fissure, fitzg-, fitzgerald, flatted, flights, floor |
  -0.6: foot in, foot |, for somebody, for that, for tomorrow, for … brother, for … cat, for … first
  -0.6: for … husband, for … min, for … police, for … wife, forever>remove, freew-, frein … pas, friend … is
  -0.6: from bank, from |, from … system, ft, fue de, g munro, gagne, gap, garde-, gars … comptoir, gentille
  -0.6: get down, get … out, getting ridiculous, gf, gfs, giving you, going … for, good job, got approved
  -0.6: got cancelled, got … by, got … call, got … elses, got … kids, gracias … avisar, green trek, groceries
  -0.6: ground, group … cancelled, guardan |, gusta el, hablando, had it, hahaha you, hahahaha, haird-
  -0.6: half only, hasta … viernes, have an, have enough, have … confused, he has, he … also, he … on, hear |
  -0.6: hear … my, hell, helmet, help, here or, hermano que, heure … vente, hey i, his … with, hiver
  -0.6: hold … til, holdi-, holding, holid-, honte, hopel-, hopeless, hora … manana, hotma-, hotmail
  -0.6: how … it, how … was, hoy you, hubs, hum, i hv, i leave, i made, i owe, i … bring, i … finished
  -0.6: i … ok, i … short, i … while, ideas, ideas |, idiot-, if possible, if the, il … pret, in denver
  -0.6: in that, in winter, in … trunk, in … will, info, infol-, insted, instrucciones, insurance … the, is a
  -0.6: is all, is nuts, is … any, is … been, is … btw, is … difference, is … from, is … long, is … lose
  -0.6: is … out, is … parking, is … stop, is … trail, is … tuesday, it back, it go, it la, it to, jaja la
  -0.6: jaja por, jamb, janvi-, janvier, je l, je me, je … attendre, je … autorise, je … la, jeez, jefe no
  -0.6: jerseys, job je, jollo-, jollof, journee … vous, joy |, jumps, juste l, kalya-, keep … rack, keys
  -0.6: kindly … your, knee, knows … i, l apporte, l avion, l … j, l … merci, la cour, la factura, la puedo
  -0.6: la senora, la subida, la vente, la … bleue, la … chaine, la … cuanto, lache a, laissez … dehors, lao
  -0.6: lap, las ofertas, las … jaja, late husband, lates-, latest, le NUMBER, le falta, le mecano, le menu
  -0.6: le metro, le pago, le … a, le … au, le … en, le … il, le … l, le … meme, left side, left … the, lemon
  -0.6: les puse, les … du, letra, life is, light-, lights on, like … thank, lilie-, lilies, liquido
  -0.6: lista la, lista … lo, livres, llame, llego tarde, llego … pieza, llueve |, lo … cuando, lo … yo, loo
  -0.6: look for, lookin, looks … a, los NUMBER, los lentes, lose |, lucil-, lucille, lui il, lumiere du
  -0.6: lunch … you, luz en, ma blonde, made a, made too, magasin c, magasin … est, maide-, maiden, main |
  -0.6: mais pouvez, mais vous, mam, manana temprano, mande … a, manden … mensaje, marca es, mardi NUMBER
  -0.6: marin, mas porfa, mas … jaja, maudits, me confused, me llevo, me mandaron, me never, me something
  -0.6: me … dejado, me … photo, mean … the, mechanical, meet at, meilleur, membres, memory full, mensajito
  -0.6: messe, mettre sur, mi abogado, mi nieto, mi … ella, mi … o, mi … porfa, mi … quedo, microwave, mien
  -0.6: mieux, min … you, mine |, minus NUMBER, mio no, mis guantes, missed calls, missing the, modeles
  -0.6: moi … c, moi … tout, mon … le, mon … me, more please, morni-, motor se, motor |, moved away, mover-
  -0.6: much to, my coupon, my flight, my mom, my … call, my … cell, n, n all, n autorise, n do, n one
  -0.6: n … not, n … still, nada … you, name the, ne … avez, necesito … camara, neckl-, necklace, need a
  -0.6: need help, need your, need … be, need … more, need … with, negro, never set, never … foot, never … it
  -0.6: new thank, new wheel, new … in, next, nieto, no pressure, no … being, no … bicicletas, no … cambien
  -0.6: no … cita, no … from, no … hijos, no … what, nobod-, nom … la, nombre … mal, non moi, noodle
  -0.6: normal que, not bring, not put, not rush, not … doing, not … thinking, not … today, not … why, novia
  -0.6: number who, numbers on, numero mal, numero … ami, numero … no, nurse-, o clock, o … otra, of sms
  -0.6: of stuff, of there, of … all, of … crack, of … school, oferta, off … a, off … time, on in, on leave
  -0.6: on monday, on … calme, on … can, on … etait, on … gift, on … order, on … road, on … trail, one can
  -0.6: one … for, online … NUMBER, only the, open til, open today, or after, or … we, orcha-, orchard
  -0.6: order … yet, oter mon, other bike, ou … en, ou … la, oubli-, oubliez le, out so, out with, ouverts |
  -0.6: over at, overt-, owes me, packed, padre, pagar … dos, pairs, paise-, paiseh, panca-, panni-, panto-
  -0.6: pantoute, par NUMBER, par … ca, para bien, para … bici, paran, parking … the, parta-, partes |
  -0.6: pas quand, pasar a, paso a, paso … el, passant, passe-, passer demain, passer samedi, patient, pauli-
  -0.6: paulie, pay … the, payab-, payable, pedaling, pedido, pensarlo, pense … je, peoni-, peonies, perdona
  -0.6: pero ahora, pero este, pero sin, persona … soy, personne j, petites, peu, phone can, photo … the
  -0.6: pick it, picture … the, piece est, pis un, place, place … is, places, platf-, platform, plome-
  -0.6: plomero, plus NUMBER, plus a, plus … a, pneu d, pneu … en, pnr, polyv-, polyvalente, por avisar
  -0.6: por … hoy, porte c, post … it, pour la, pour … avion, prayi-, praying, preguntele, presse, presta
  -0.6: prestan, preve-, previ-, principale, printed, probably |, prof … a, promos |, proud |, prude-
  -0.6: puedo … a, puedo … llamadas, put in, put the, quand meme, quarter, que mi, que raro, que voy, que … c
  -0.6: que … el, que … mas, que … travaille, queda el, quedo como, quedo … nueva, quel … je, qui … pas
  -0.6: quick-, quien, quiero cancelar, quiero mi, rache-, racks, raide |, rayer … la, rayur-, rayure
  -0.6: recevoir … message, recogerla |, recommend |, recordatorio, regano, reirm-, reirme, reloj, remi
  -0.6: renovar, rentre, reparation … pour, repei-, repla-, reply with, reply … a, reserver, resol-
  -0.6: respondio, reste plus, retiring, reven-, revisar, ride cancelled, right about, right … i, ring … the
  -0.6: rippe-, ripped, robbery, robe, roses, royal, rubbe-, rubbing … the, s etait, saddle … the, safe to
  -0.6: said hi, said … you, salad, salar-, salary, sali, salio la, salio … cadena, salon de, saludos … NAME
  -0.6: salut-, saying no, says thanks, se calme, se ha, se ni, se … habia, seat … keep, second … i
  -0.6: secretaire, see, sent NUMBER, seria, set foot, set … in, sewin-, sewing, she left, she … it, she … on
  -0.6: shots, shut … that, si … reponds, siend-, siendo, sigue … el, siguen mandando, siguio, silk
  -0.6: sin … you, size tube, sleeping, sleeping |, slot |, snack-, snacks, so fast, so much, so … lol
  -0.6: soeur … elle, someo-, son telephone, son unos, son vrai, son … numero, sound-, sounds, spoil |
  -0.6: spong-, sport, spoti-, spotify, sr, stamps, started, stay … til, still the, stop … can, stop … then
  -0.6: stop>you, stopped shifting, story |, stuck behind, stuck … a, stuck … the, studi-, su … gracias
  -0.6: suis le, suis … client, suis … cours, sungl-, sunglasses, sur … ecran, sure this, surna-, surname
  -0.6: suya |, t … jamais, tailo-, tailor, take this, takeo-, talking about, tapis, tau, te bendiga, te … si
  -0.6: tea |, telefonos, tell … if, tengo hijos, text me, textez … NUMBER, texto … plus, textos aussi
  -0.6: than before, than the, than … for, than … thought, that, that guy, that or, that wheel, that … how
  -0.6: that … never, the, the cable, the difference, the doctor, the manager, the neighbors, the netflix
  -0.6: the plan, the purple, the report, the shifting, the side, the sticker, the sunday, the taxi
  -0.6: the tickets, the trail, the trunk, the … auntie, the … bag, the … between, the … color, the … end
  -0.6: the … helmet, the … just, the … program, the … room, the … tree, the … trek, the … until, the … were
  -0.6: the … year, therapy, there parking, there with, there … the, these … NUMBER, they called, they … on
  -0.6: they … out, think you, think … the, thinking abt, this for, this rain, thought |, thumb-, thumbdrive
  -0.6: tiemp-, tiempo, tienda y, tiene … cel, til … get, time does, time is, time with, tire on, to let
  -0.6: to open, to … before, to … contacted, to … late, tomorrow i, tonight or, tons, took it, tope, torna-
  -0.6: tornado, touch … seat, toujo-, toujours, tourner, trafi-, trail, travail, travel, treat, trifl-
  -0.6: trifle, trois fois, trompe … numero, tu casa, tu des, tu etre, tu viens, tu … es, tu … lol, tu … mon
  -0.6: tuesday slot, tuneup, turni-, turning, ultimo, un buen, un flat, una … con, une bonne, unlocked
  -0.6: untag, up that, used … number, usted, vais … samedi, vape, velo, velo lol, velo … bien, velo … ma
  -0.6: vending, verifiez le, very clear, via, vieille chaine, visse, vitrine |, voi, vomiting, vous ai
  -0.6: vous amene, vous de, vous la, vous mais, vous ouvert, voy manana, wait … the, want … again, warde-
  -0.6: warden, was short, was … with, wat abt, we did, weather, weigh, were closed, what … can, what … does
  -0.6: when, while … is, whole … and, will … by, will … late, will … over, window, winning |, winte-, wishi-
  -0.6: wishing, wishing you, with … wrong, work email, working today, worn, worse … before, would card
  -0.6: wrong contact, wrong it, wrong name, wrong … be, wrong … my, wrong … the, y se, y … a, y … al, y … he
  -0.6: y … tiene, yes, yo y, you en, you estuvo, you recommend, you salio, you stay, you … been
  -0.6: you … hartaron, you … serio, you … with, your address, your garage, your place, your … in, zumba, zzz
  -0.6: | accounts, | asi, | avisame, | belle, | bon, | borren, | break, | crissez, | fui, | how, | interview
  -0.6: | jeez, | leave, | looking, | regarde, | saw, | survey, | table, | todavia, | traffic, | trains
  -0.6: | uncle, | wah, | … abogado, | … abt, | … autorise, | … brake, | … broke, | … cards, | … carte
  -0.6: | … cayo, | … colis, | … creaking, | … demasiados, | … desactivar, | … equivocaste, | … feels
  -0.6: | … finish, | … flight, | … food, | … hacer, | … hav, | … letting, | … llame, | … netflix, | … pa
  -0.6: | … pago, | … paie, | … parece, | … piece, | … quitan, | … quote, | … recuerdo, | … reminder
  -0.6: | … retirar, | … route, | … saturday, | … share, | … shift, | … sortie, | … surrender, | … tiempo
  -0.6: | … urge, | … voi, | … water, ~_a_, ~_ade, ~_af, ~_alw, ~_au_, ~_ava, ~_awa, ~_bd, ~_bda, ~_bi, ~_bud
  -0.6: ~_cag, ~_can, ~_cl, ~_cut, ~_dil, ~_eje, ~_ent, ~_fer, ~_fo, ~_fy, ~_gra, ~_ha, ~_has, ~_hiv, ~_jun
  -0.6: ~_ki, ~_ko, ~_lo, ~_loo, ~_mer, ~_mie, ~_n_, ~_nav, ~_ner, ~_nex, ~_nob, ~_ok, ~_pit, ~_rab, ~_rec
  -0.6: ~_rue, ~_sal, ~_sho, ~_spl, ~_sur, ~_tax, ~_tin, ~_to, ~_tod, ~_tog, ~_tou, ~_tow, ~_wel, ~_whe, ~_wi
  -0.6: ~_yes, ~abb, ~able, ~acem, ~acho, ~adel, ~ades, ~adi, ~afic, ~afin, ~age_, ~air_, ~akes, ~aki_, ~ales
  -0.6: ~alw, ~alwa, ~an_, ~anit, ~ann, ~ant, ~apa, ~api, ~arak, ~arde, ~athr, ~ats, ~axe, ~aya, ~bda, ~bday
  -0.6: ~behi, ~bes_, ~bien, ~ble_, ~boss, ~bout, ~boxe, ~brat, ~bud, ~budg, ~buen, ~bur, ~cab, ~caba, ~capa
  -0.6: ~chau, ~che, ~chel, ~chez, ~chu, ~cie_, ~cio, ~clic, ~clo, ~clus, ~comm, ~crat, ~cru, ~cupo, ~dad
  -0.6: ~daro, ~ded_, ~deja, ~devo, ~dget, ~die, ~dig, ~dima, ~dnes, ~do_, ~dom, ~down, ~ean, ~eaux, ~ect
  -0.6: ~ede, ~ehin, ~eil_, ~eint, ~eja, ~ello, ~elp_, ~elt, ~emp, ~enen, ~eon, ~eone, ~epa_, ~epot, ~erry
  -0.6: ~eryt, ~eso, ~est, ~et_, ~ett, ~eure, ~ezc, ~fac, ~femm, ~fet, ~fewe, ~ffl, ~ffr, ~figu, ~fixe, ~fle_
  -0.6: ~gar, ~garr, ~gh_, ~gra, ~gure, ~han, ~hbor, ~heq, ~hequ, ~hew_, ~hind, ~hink, ~hive, ~holi, ~hrow
  -0.6: ~husb, ~ia_, ~ided, ~ids, ~ids_, ~ierc, ~if_, ~ifie, ~ijo, ~imo_, ~in_, ~inem, ~ink_, ~inqu, ~inst
  -0.6: ~into, ~irma, ~isa, ~ise, ~iser, ~ists, ~istu, ~ite_, ~izo_, ~jalo, ~jame, ~jan, ~jun, ~keys, ~kip
  -0.6: ~ks_, ~lama, ~land, ~lec, ~lect, ~leg, ~lf_, ~liev, ~liq, ~liqu, ~lowe, ~lp_, ~ls_, ~luck, ~lwa
  -0.6: ~lway, ~main, ~mala, ~mani, ~matt, ~mayo, ~mbr, ~meon, ~mie, ~mieu, ~mily, ~min, ~misa, ~morn, ~mpio
  -0.6: ~nan, ~nap, ~nde_, ~nece, ~nes_, ~nex, ~next, ~nfo_, ~ng_, ~ngu, ~nic, ~nina, ~nno, ~nnu, ~nob, ~nobo
  -0.6: ~nsta, ~nten, ~nth_, ~ntou, ~nty, ~nui, ~obod, ~oeur, ~offr, ~ompi, ~ond_, ~ool, ~ope_, ~or_, ~oria
  -0.6: ~orit, ~orm_, ~osit, ~osta, ~oudo, ~ouj, ~oujo, ~oun, ~ourd, ~ours, ~outo, ~oxe, ~oxes, ~paro, ~peu_
  -0.6: ~pist, ~ppar, ~ppel, ~push, ~put, ~quel, ~quie, ~rac, ~ram, ~read, ~rera, ~reso, ~rest, ~reve, ~rio
  -0.6: ~rk_, ~rmin, ~rol, ~ron_, ~roug, ~rs_, ~rte_, ~rva, ~ryt, ~sda, ~sday, ~seal, ~set, ~sir_, ~skip
  -0.6: ~sma, ~solo, ~ssur, ~stoy, ~tall, ~tax, ~tch_, ~tes_, ~that, ~the_, ~thr, ~tie_, ~tip, ~tod, ~toil
  -0.6: ~tom, ~tora, ~touj, ~tour, ~ucke, ~udon, ~ueme, ~uiv, ~ulan, ~ulpe, ~ummy, ~unni, ~urch, ~urd, ~ure_
  -0.6: ~urge, ~urp, ~usb, ~uto_, ~vers, ~vri, ~way, ~wer, ~whe, ~wint, ~yez_, ~yons, ~zco_, ~zing
  -0.7: 2 … is, NAME example, NAME left, NAME sorry, NAME … numero, NAME … yo, NUMBER inch, NUMBER k
  -0.7: NUMBER me, NUMBER rue, NUMBER today, NUMBER … mat, NUMBER … of, NUMBER … only, NUMBER … send
  -0.7: NUMBER … to, a digit, a dog, a fake, a few, a hacer, a las, a note, a pasar, a retrouve, a seguir
  -0.7: a sound, a wedding, a … back, a … home, a … if, a … inch, a … je, a … line, a … se, a … thank, aband-
  -0.7: about, about … NUMBER, about … order, aburr-, accidentally deleted, account number, achat, adults
  -0.7: agarr-, ah non, ahi … las, ai … mais, ai … rien, ais, al … el, alertes |, alguna, all this, allow
  -0.7: almor-, almorzar, already NUMBER, alto por, alto … asiento, alto … favor, aluminio, amarilla
  -0.7: an idiot, an … bike, and wants, and … at, and … did, and … has, and … says, and … shifter
  -0.7: ando … bicicleta, annule ou, annule … pas, annulez pas, any … in, anymore |, anymore … is
  -0.7: apologizing, app NUMBER, appa, appointment … tuesday, aqui la, are crooked, are … coming, arregla
  -0.7: arrivees, arrivees |, ask … to, asking … i, at … door, at … on, at … price, at … then, at … wedding
  -0.7: atendieron, autobus est, avec son, avez … mauvais, avisa-, avisame, avisame cuando, avisele a
  -0.7: b there, back door, back row, bajan-, bajando, bajo, ball, ballo-, bao, basic, basta … cambiar, bat
  -0.7: bathi-, bathing, batterie charge, batterie je, batterie … te, battery |, bc of, bcoz, be careful
  -0.7: be gentle, be getting, be good, be someone, beach |, beau merci, been, before or, before … please
  -0.7: being dramatic, besides, bici ahi, bici electrica, bici en, bici yo, bici … por, bicis de
  -0.7: bicycle with, bicycle … is, bien … frenos, big ring, bike shops, bike … number, block party
  -0.7: bloqueo la, boula-, boulangerie, box |, brigh-, bright, buenisimo, burri-, burrito, bus to
  -0.7: but … bike, by mistake, by phone, by … if, c pu, c … en, c … toujours, ca … couter, ca … souvent
  -0.7: caffe-, caffeine, call back, call … at, call … before, call … off, calling since, cambia, cambiar de
  -0.7: cambiar el, cambiar mi, cambiar … cita, cambien … cadena, cambio de, came … with, caminando |
  -0.7: caminar, camion, can … believe, can … on, can … stay, cancelled … it, capable, car is, card |
  -0.7: card … NUMBER, cards |, cel lo, cell … NAME, celui, chale-, chalet, chargeur |, chaud-, cheaper than
  -0.7: chez … y, chilla, chocolate, chose-, choses, church |, cicla, cinco estrellas, class fund, classes
  -0.7: clave, cle de, clinique, clinique dentaire, closes, comfort, coming in, comme … neuf, commuting
  -0.7: como nueva, compa, compl-, completely |, comprends rien, con cambiar, con … nombre, congr-, conne-
  -0.7: conozco … tienda, consigo, contact … your, contacted by, cooked, corre-, costa-, costs NUMBER
  -0.7: couch |, coudonc |, coupee, cours annule, court, couter, cover it, covered, covid, crackers
  -0.7: cried … the, crissez … patience, crois-, cuand-, cuando, cuantas millas, cuanto el, cuanto se
  -0.7: cuanto tiempo, d entretien, d … NAME, dah, dar mi, date … the, daughter, de color, de commande
  -0.7: de pago, de … affaires, de … hermano, de … voy, debe ser, dejado, dejas-, dejaste, delete asiento
  -0.7: delete grupo, delete manubrio, dentaire, depos-, des freins, descarga, descuento de, desde … no
  -0.7: despues de, destine |, desviador, dia es, diagn-, did … go, dieron … numero, dijo que, dimanche, ding
  -0.7: dirty, disie-, disiez, dispo, disturb … at, dj, do i, do … cry, do … eat, do … instead, do … pay
  -0.7: do … price, do … walk, doa, does he, does … come, does … go, does … in, does … live, dollars
  -0.7: door … i, doorb-, doorbell, drama-, dramatic, drink-, drivers, droppers, drops, du mat, du siege
  -0.7: du … ca, du … en, due to, dura, either |, el descuento, el nombre, el pastel, el recibo, el ticket
  -0.7: el viernes, el … es, el … hasta, el … otra, electrica, eleves, elle n, elle s, elle … appelle, en dos
  -0.7: en haut, en mars, en medium, en montant, en total, en … rodada, en … roulant, en … une, end i, enleve
  -0.7: enlevez … de, entrega, entreposage d, entreposage … hiver, entreposez, entrer, envoyez un, equivocada
  -0.7: equivocaron de, equivoco de, equivoque … talla, erreur … numero, es … ni, es … persona, es … robot
  -0.7: esa, esa tienda, escribiendo a, escuela de, ese senor, eso … todo, esperan, essayez, est, est bloquee
  -0.7: est coupee, est faite, est toujours, est … destine, esta equivocado, esta feliz, esta … escrito
  -0.7: estacionamiento |, estos avisos, estoy interesada, estudiando, estudiando |, estuvo … por, et … le
  -0.7: etes chez, etes … le, everything, exact-, excep-, exemp-, expires, eyes … not, facte-, facteur
  -0.7: facture … la, faites erreur, fake number, family, faudr-, faudrait, faudrait … de, feed me, feliz con
  -0.7: felt, fenet-, fenetre, fetch it, fiebr-, fiebre, fiebre |, filli-, filling, financing, find my
  -0.7: first … in, flash, flashe, flatt-, flirt, flooding, flu |, fly, fm, foldi-, fonctionne, for
  -0.7: for dinner, for storage, for sure, for … days, for … he, foto … la, found … receipt, frame … it
  -0.7: francais, frein … bloque, frene, friendly, froid, from … do, front … the, fue a, fund, gardiez
  -0.7: gauch-, gave … number, gear, germa-, get … it, get … receipt, getting these, give, glove, gnome
  -0.7: go ahead, going away, going … lose, going … stop, gorda, grand-, grandeur |, grincent, grip, grose-
  -0.7: guagu-, guagua, guard |, guardabarros, guardan, guelp-, guelph, guy with, guys have, guys … too
  -0.7: habia-, hablas, had … good, haha ok, handlebars, handlebars are, handlebars … crooked, hang up
  -0.7: happy mothers, happy … you, hasta … es, hasta … lunes, hate, have only, have … at, have … receipt
  -0.7: hay rampa, he did, he passed, he … with, hear the, heartbroken, heel, her … i, her … said, her … she
  -0.7: here by, heres the, hermano, heure la, highw-, highway, his name, history, hod, holiday, how … we
  -0.7: hows my, hp, hr |, huele, i decline, i just, i need, i replied, i saved, i talking, i treat
  -0.7: i … NUMBER, i … cry, i … he, i … off, i … received, i … tomorrow, if … rains, in bus, in hospital
  -0.7: in october, in office, in on, in tomorrow, in … afternoon, in … bag, in … front, in … saturday
  -0.7: informo, inquiete |, instead … texting, interesada, into … big, ir … trabajo, is better, is doing
  -0.7: is how, is leaking, is left, is on, is … covered, is … damage, is … saturday, is … small, is … today
  -0.7: issues, it, it 2, it look, it seems, it up, it wrong, it … has, it … only, it … over, it … stuck
  -0.7: it … wrong, itll, j … pour, j … pris, j … pu, jajaj-, jarto, je demande, je reviens, je … rien
  -0.7: joyeuses, jugar, just like, just walked, juste … chaine, k i, keeps … off, key with, kicked out
  -0.7: kicked … of, kid … a, kids, kno, kopi, l |, la clave, la guardan, la llanta, la oficina, la tengo
  -0.7: la tete, la … al, la … charge, la … desde, la … electrica, la … encontre, la … gardez, la … grandeur
  -0.7: la … llego, la … nomas, label, laisse, lane, las llantas, last name, latex, lawyer, le dans, le digo
  -0.7: le pedalier, le prendre, le sale, le trafic, le vert, le … frotte, le … nom, le … par, left at
  -0.7: left your, lense-, lenses, let me, like … idiot, list he, list no, lists, llamadita, llanta … NUMBER
  -0.7: llave delete, llave … candado, llegue al, llevado, llevo NUMBER, lo suplico, loadi-, loading
  -0.7: long for, looking … a, looks, loose-, loss, louss-, lower the, lt, lui le, lunch i, luz … la
  -0.7: m … NAME, m … laisse, madame |, made the, maghr-, maghrib, mah, maillot, mais … je, mal … telefono
  -0.7: malade, malar-, malaria, mancha, mandame … texto, mandarme … mensajes, mandaron, manejan, mango
  -0.7: maple, marcher, marinoni, matan-, mauvais my, me atendieron, me esperan, me souviens, me … guardan
  -0.7: me … por, me … single, me … think, medec-, mensajes … una, mi mama, mi tarjeta, mice, mice … the
  -0.7: minim-, mismo … pero, missing from, mojad-, mojada, mon mari, money |, mono, montreal |, morn
  -0.7: mosquito, mostrador |, mosus, mothers day, motor … la, muchacha de, mueva-, muevan, my address
  -0.7: my calendar, my dad, my daughter, my husband, my ticket, my … also, my … at, my … gave, my … husband
  -0.7: my … under, n avez, n … will, nada ahi, nah, near your, neck, need … new, neighbor, neighbour, nepa
  -0.7: net, new grips, no autorice, no bikes, no hay, no sigas, no soi, no traer, no … interesada
  -0.7: no … other, no … quiere, nom a, nombr-, nos … en, not cry, not hear, not live, not … as, not … my
  -0.7: not … she, not … squeaking, number plate, number sorry, number … be, numero por, numero y
  -0.7: numero … cadre, nysc, o me, ocloc-, oclock, of every, of … are, of … the, off or, office no, on reste
  -0.7: on those, on … if, on … insurance, on … invoice, on … wheels, on … with, one got, one it, one … in
  -0.7: one … n, one … to, only i, or should, or … for, order updates, other |, out a, out for, out on
  -0.7: ouvert dimanche, overnight |, own |, pa el, pa la, pace, pace is, pace … the, packa-, package
  -0.7: padrisima, pagin-, pagina, pago … efectivo, par la, par … on, parfait je, parle de, pars, part in
  -0.7: pas capable, pas destine, pas repondre, pas … au, pas … lumiere, pasar hoy, paso por, passe
  -0.7: passe … NUMBER, patronne, pay half, pense que, perdon me, perdon … equivoque, pero el, personne
  -0.7: petite, phone will, physics, pickl-, pide, pieds, pill, pin |, pinch, pire, plastic, please … is
  -0.7: pleine |, plent-, plenty, plomb-, plombier, podem-, podemos, police a, police … retrouve, policia
  -0.7: por cada, por lo, por … traer, pour NUMBER, pour … patience, pour … rendez, pouvez … annuler
  -0.7: pouvez … cesser, prefi-, prefiero, price is, price match, privado, prolongee |, prom, pu … a, pueden
  -0.7: puedo contestar, puerta … atras, pusieron, put … old, put … wrong, quava-, quavant, que busca
  -0.7: que decia, que gracias, que hacer, que … mandan, que … trompez, quebec, quede, queen |, quejas, ques
  -0.7: qui repond, quit asking, quoi vos, quoi votre, rains |, raiso-, raison, rampa, rato … no, reachable
  -0.7: reads … texts, ready … pickup, rear wheel, recar-, recargables, recevoir vos, recibo, recoge
  -0.7: recomiende, recycled, reemb-, refaccion, regret, reminders |, remove … shoes, remove … training
  -0.7: removed my, rentrer, reply … the, request no, required, retraite, retrouve mon, reviens, right … one
  -0.7: rin |, rodada NUMBER, rompi-, rompio, rotor, rug, safi, sale en, salgo, salido, salt, same to
  -0.7: same … you, samsu-, samsung, say so, se, se sale, se … de, seat post, secon-, second, second helmet
  -0.7: security, self, senor, seven, shari-, sharing, she tell, she … him, shift-, shifting into
  -0.7: shifting … the, shiny, shop … did, shorter, shoulders, shout, si llevo, sian |, sick |, siento mucho
  -0.7: sigas, sim card, size … NUMBER, size … i, skips, sleep-, slide-, slides, so bring, so … NUMBER
  -0.7: so … bike, so … one, so … will, solita, somebody … i, someone … my, somew-, somewhere, sondage
  -0.7: sorry it, sorry … your, sounds good, souviens pas, soy la, soy … no, spam you, spelled, spoil-
  -0.7: squeak, srry, stall, stamp-, still waiting, stone-, stones, stop squeaking, stop … every, stopped at
  -0.7: stripped, stroller, studd-, studded, su pagina, subida |, sue, suitc-, supprimez … ligne, sus … se
  -0.7: swap meet, swapp-, swapped, sweat-, t envoie, takin-, taking, talla equivocada, tambien |, tannee |
  -0.7: taugh-, taught, te mando, te … suplico, teal |, teddy, tee, telefono no, tengo este, tensi-, tension
  -0.7: text somebody, textb-, textbook, texteo, texto on, texto … est, that covered, that … all, the bath
  -0.7: the bathroom, the cranks, the delivery, the dump, the frame, the gmail, the grass, the grips
  -0.7: the group, the ice, the numbers, the parade, the seatpost, the smell, the stitches, the training
  -0.7: the yellow, the … a, the … bus, the … door, the … left, the … lights, the … office, the … report
  -0.7: the … ride, the … send, the … speed, the … stopped, the … team, then we, then … at, there, there by
  -0.7: there since, there yet, there … is, there … waiting, these stop, these>wrong, they … my, thief
  -0.7: think … got, this … must, this … ridiculous, this … she, tht |, thund-, ticket … my, tiene … celular
  -0.7: tienen la, til friday, time … you, tip |, tiran-, tirando, to being, to look, to pay, to wish
  -0.7: to … all, to … best, to … home, to … sorry, today … for, today-, todays, together |, toilette, tooth-
  -0.7: toothpaste, touch, touring, tournee, tout ca, tout le, toute |, trabajo hasta, tracking, tradu-
  -0.7: traer luz, trains, trave-, treat you, tremb-, trici-, triciclo, trois-, troisieme, try the, tu t
  -0.7: tu vrai, tu … sur, tuba, tuesday at, tuesday … NUMBER, turke-, turkey, uh i, un, un mauvais, un velo
  -0.7: une … NAME, une … qui, union, up what, up … NAME, uprig-, upright, us … with, usa … telefono
  -0.7: va couter, va el, va pour, va tu, vais … le, valid-, validity, van … seguir, vendredi |, veriz-
  -0.7: verizon, vermo-, vermont, vez … no, viaja-, viajar, vieja |, vient a, vitri-, vitrine, voicemail i
  -0.7: vos messages, votre … avec, votre … sans, vous annuler, vous disiez, vous … chez, vous … erreur
  -0.7: vous … tantot, voy con, voy pa, voyage de, vuelva, wait there, waitlist … the, walked in, walma-
  -0.7: walmart, was … i, wat you, we found, what pace, where … you, which side, who left, whose, will never
  -0.7: will ride, will tell, will that, will … make, win i, wine |, wish … receive, with an, with these
  -0.7: with … basket, with … hands, with … husband, works, worried, would … remove, wow that, wrong NAME
  -0.7: wrong color, wrong day, wrong tire, wrong … for, wrong … size, wrong … that, wrote … for, wtf, y sale
  -0.7: y tiene, y va, y … cel, y … compre, y … son, y … soy, yeso, yet … am, yo … por, you back, you entendi
  -0.7: you price, you sign, you … coming, you … first, you … like, you … mi, you … puse, you … put
  -0.7: you … sending, you … someone, you … these, your pic, your rack, your … card, your … like, yukon
  -0.7: | alerts, | almost, | appelle, | aunty, | autocorrect, | confirm, | cours, | debe, | deux, | estoy
  -0.7: | fwd, | go, | guess, | hate, | joyeuses, | juste, | kindly, | maam, | meet, | mice, | mucho, | quand
  -0.7: | reach, | refund, | report, | request, | right, | road, | salio, | sera, | sick, | signed, | sis
  -0.7: | sors, | sortez, | try, | une, | va, | … accidentally, | … apunte, | … asking, | … aviso, | … banco
  -0.7: | … batterie, | … bonne, | … chain, | … changez, | … cherchez, | … cle, | … color, | … comprends
  -0.7: | … connais, | … dad, | … daughter, | … dejan, | … etes, | … grandson, | … guidon, | … habla
  -0.7: | … hostel, | … hr, | … laptop, | … m, | … mauvaise, | … mensajes, | … millas, | … missed
  -0.7: | … molesta, | … mothers, | … named, | … pace, | … patron, | … phones, | … pourriez, | … price
  -0.7: | … recogerla, | … regalo, | … selle, | … side, | … t, | … textez, | … the, | … till, | … tranquila
  -0.7: | … unos, | … whatsapp, | … wheel, | … yaar, ~_adm, ~_afi, ~_am, ~_ama, ~_bee, ~_boi, ~_com, ~_din
  -0.7: ~_dou, ~_eno, ~_ex, ~_fat, ~_fem, ~_gar, ~_gau, ~_gh, ~_go, ~_gro, ~_hab, ~_hap, ~_hel, ~_ins, ~_it
  -0.7: ~_it_, ~_jue, ~_las, ~_lec, ~_leg, ~_mar, ~_nig, ~_nue, ~_pa, ~_pog, ~_ref, ~_sch, ~_se_, ~_see, ~_si
  -0.7: ~_son, ~_tia, ~_tie, ~_un_, ~_ve, ~_we, ~aba_, ~abi, ~ablo, ~abou, ~abu, ~acin, ~acka, ~acki, ~add_
  -0.7: ~afi, ~agn, ~ago_, ~aim_, ~ain, ~air, ~ala_, ~all, ~alle, ~alou, ~alu, ~ami, ~amm, ~amme, ~anyt, ~ape
  -0.7: ~au_, ~aul, ~ayu, ~bar, ~bec_, ~been, ~bell, ~bie, ~blie, ~boi, ~bon, ~bonn, ~bou, ~bre_, ~buc, ~ca_
  -0.7: ~can, ~cat, ~chan, ~che_, ~chi, ~cin, ~ckag, ~cki, ~co_, ~cog, ~com, ~cus, ~days, ~deci, ~dez, ~dijo
  -0.7: ~dist, ~diti, ~dne, ~dow, ~drea, ~du_, ~dule, ~ead, ~eads, ~eaki, ~eau_, ~eco, ~eden, ~edi_, ~eds_
  -0.7: ~eeli, ~eep, ~eeps, ~efie, ~egan, ~ell, ~elq, ~elqu, ~elui, ~ene, ~enev, ~enio, ~eno, ~epi, ~epla
  -0.7: ~esso, ~ete_, ~ettr, ~eud, ~evar, ~ewor, ~fem, ~ferm, ~fil, ~for_, ~forg, ~fork, ~foun, ~fte, ~garm
  -0.7: ~gau, ~gauc, ~gee, ~gras, ~hace, ~hain, ~hak, ~ham, ~hamb, ~happ, ~har_, ~has_, ~hat, ~hat_, ~hee
  -0.7: ~hel, ~ho_, ~hro, ~ibu, ~icis, ~ieds, ~ift_, ~igh_, ~il_, ~ile_, ~ilis, ~ill, ~ima, ~imp, ~impo, ~ina
  -0.7: ~inin, ~inq, ~ires, ~ise_, ~iss, ~isse, ~ites, ~ivr, ~ix_, ~ize, ~kag, ~kage, ~kidd, ~kids, ~lac
  -0.7: ~lamo, ~lant, ~las, ~lau, ~lder, ~lind, ~livi, ~ll_, ~lle, ~lleu, ~loa, ~loj, ~lom, ~loo, ~lou, ~lou_
  -0.7: ~lour, ~mach, ~mail, ~mar, ~maz, ~mbs, ~mbs_, ~miss, ~mpo, ~mps_, ~na_, ~nah_, ~nand, ~ncin, ~nco
  -0.7: ~ndic, ~ndig, ~ndre, ~ners, ~nlin, ~nomb, ~nos_, ~nsei, ~nta_, ~nto_, ~nty_, ~nve, ~nven, ~nyt, ~oge_
  -0.7: ~oig, ~olv, ~oman, ~omeo, ~omew, ~omis, ~ood, ~opp, ~opr, ~ops, ~oqu, ~org, ~ormi, ~oup_, ~pa_, ~paga
  -0.7: ~pagi, ~peu, ~pinc, ~ple_, ~pog, ~poil, ~pol, ~pon, ~pon_, ~ppl, ~ppt, ~pto, ~pur, ~qui_, ~raff
  -0.7: ~rdad, ~rega, ~ris, ~rks, ~rks_, ~rles, ~rm_, ~rou, ~rove, ~rse_, ~rts, ~rts_, ~rub, ~rude, ~sal
  -0.7: ~sec, ~seco, ~see, ~sema, ~shak, ~son_, ~spla, ~sta, ~sti, ~stit, ~taki, ~tan, ~tan_, ~tap, ~tate
  -0.7: ~tch, ~tera, ~thro, ~ths_, ~till, ~ton, ~tors, ~ttl, ~ttle, ~tur, ~ube, ~ubel, ~ubo_, ~uce, ~udo_
  -0.7: ~ues_, ~uf_, ~ui_, ~uie, ~uier, ~uil, ~uil_, ~umbs, ~un_, ~unt, ~unti, ~urc, ~uss, ~ux_, ~vai, ~var
  -0.7: ~ves, ~ves_, ~voy, ~wed, ~well, ~when, ~whos, ~xcep, ~yes, ~yes_, ~ymen
  -0.78: (tables say none)
  -0.8: 2 … n, NAME el, NAME pero, NAME pis, NAME travaille, NAME … pas, NAME … the, NAME … today, NUMBER ca
  -0.8: NUMBER delete, NUMBER lb, NUMBER will, NUMBER … good, NUMBER … h, NUMBER … late, NUMBER … you
  -0.8: a adore, a big, a block, a casa, a child, a fitting, a marcar, a sorti, a todos, a waiting, a wrong
  -0.8: a … bike, a … busca, a … casa, a … ex, a … l, a … like, a … mis, a … next, a … qui, acepte … el
  -0.8: address … NUMBER, after … so, again … to, agradeceria … no, ai rate, aime … ca, air in, air … le
  -0.8: air … the, airco-, aki no, al poste, align-, along |, alr |, already … it, already … you
  -0.8: always … this, am NAME, am from, am scared, am standing, am … being, amarr-, amor, ancien, and … it
  -0.8: andra-, andrade, anima-, annoying, annule |, annulee, annuler l, anyho-, anyhow, apparently |
  -0.8: apres la, aprob-, apues-, are after, are mistaken, are up, arrete … au, at the, at work, ate the
  -0.8: aurait, autob-, autobus, autorise le, avec mon, avec … chien, avec … taxes, avez mis, avez … deux
  -0.8: aweso-, awesome, ay, ay bendito, back, back with, bajen-, balik, basic … up, be … customer, be … i
  -0.8: been 2, been there, before … go, begin-, beginner, believe … is, beside, betch-, betcha, bette-
  -0.8: better, betwe-, between, bf, bici vieja, bicis usadas, bien por, bike please, bike … me, bike … my
  -0.8: bites, bites |, blessings, bleue, blk, block |, blowi-, blowing, blowing up, bolts, bon ben
  -0.8: bon encore, bonne … de, book the, bouge, brail-, brake is, brake-, brakes, bro the, brode-, broder
  -0.8: brother |, bruta-, brutal, bubble, buddy, buddy |, bunk, burea-, burge-, burger, burger |, bus is
  -0.8: but she, but |, but … NUMBER, but … for, by noon, by … name, by … place, c … ca, c … elle
  -0.8: ca … NUMBER, ca … aux, cabe en, cadena … vez, call at, call before, call for, call … my, calle |
  -0.8: calls … is, calmez vous, cambiar la, cambien la, cambio … aceite, can, can help, can … a, can … email
  -0.8: can … just, can … leave, cancel the, cancelled … the, candado que, cardb-, cardboard, carry schwalbe
  -0.8: carry-, carrying, casa … NAME, cel y, cel yo, cell … mon, cellulaire d, chambres, charge for
  -0.8: charge … the, chargeur, che |, chenn-, chennai, chercher … ma, chez le, chino, choco-, choisir
  -0.8: chris-, chueco, cierran a, cita … manana, clase |, class … NUMBER, clavo, cleaner, clients
  -0.8: clock … the, cogne, collect, collect it, colou-, colour, comad-, comadre, combien avec, combien … les
  -0.8: come for, come home, commande est, commentaire, como … la, completely, con todo, con … lluvia
  -0.8: confirmo, confondez, connais pas, connais … ca, connais … cette, console, contestenme, continuez a
  -0.8: coraj-, coraje, correct your, correct … records, corto la, corto … llamada, courriel pour, coutent
  -0.8: cow, crash, crois … ce, crook-, crooked, crooked |, ct, cuando llegues, cuando salgas, cuanto la
  -0.8: cuanto tarda, cuanto va, cuanto … por, cœur, dame un, dan ganas, dans … cote, dans … trafic, das
  -0.8: de cadre, de course, de derailleur, de favor, de parte, de sonar, de … ce, de … desabonner, de … lado
  -0.8: de … place, de … que, de … ruido, dead … me, decia NUMBER, dehors je, deja … hacer, dejo la
  -0.8: dejo … bici, delante, delete lavado, delete … o, demain … est, demande … de, deneigee, denver |
  -0.8: derniere … que, des … on, des … pas, desde las, desk, devan-, devant, devant votre, devez avoir
  -0.8: dia de, diagnostico, dice que, did … eat, dieron mal, direccion vieja, do they, do … bike
  -0.8: do … charge, do … still, do … wear, docteur m, dois, dropper, du, du jeu, du magasin, du mal, du pain
  -0.8: dura |, earrings, ears |, eating my, effacez le, el domingo, el miercoles, el nunca, el … NUMBER
  -0.8: el … llego, el … termina, elbow, electricas, electricas |, elle qui, email i, empac-, en face
  -0.8: en gaspesie, en nada, en … lista, en … tarde, encore le, encore … a, enleve tes, enver-, envoyer vos
  -0.8: equivocaste de, equivoque … dia, era … otra, erreur sur, es conmigo, es pas, es … esa, es … hermano
  -0.8: es … la, es … nombre, esperes, esposa que, esposa |, est avec, est ouvert, est … combien
  -0.8: esta abierto, esta … nombre, estan abiertos, estuvo, ete, etes trompes, etes … la, evalu-, evaluation
  -0.8: excellent, excusas, extended warranty, faites tu, falta el, fastidio con, fea, fee for, fell in
  -0.8: fermez, fermez … quelle, fiesta, finished the, fit it, flat lol, flojo-, flojos, flou, flowers
  -0.8: flyer-, flyers, for camp, for checking, for two, for … insurance, for … texts, forget the, forgot the
  -0.8: fork is, forti-, fortin, found, found the, found … NUMBER, frein est, frere, from dad, from last
  -0.8: funeral home, garder, gasolinera, gateau |, gatin-, gatineau, gave … the, give the, glass |, gloss-
  -0.8: glossy, gluten free, goats, god is, going off, got free, got time, gourd-, gourde, grades, gravel |
  -0.8: greas-, grease, grey, grill-, groce-, guardelo, guidon est, guidon … le, gutte-, hacer ruido
  -0.8: had enough, hahaha |, half term, happy … month, has, has the, hasta el, have left, have your
  -0.8: have … there, he … not, head |, hear you, her name, her no, heureusement, hija |, his wife, histo-
  -0.8: hold on, hold the, hones-, honestly, hora mas, how … should, how … to, hub |, hubby-, hubbys, hubo
  -0.8: husband will, i ll, i picked, i remember, i … message, i … next, i … standing, i … today, if anybody
  -0.8: il, il … appelle, impor-, imprimir, in 2, in … if, in … just, in … kitchen, in … office, in … window
  -0.8: incorrecto |, insta |, intended, is looking, is picking, is saturday, is wet, is … annoying
  -0.8: is … news, is … red, is … serial, is … wifi, it feels, it outside, it rains, it … under, it … wet
  -0.8: it … writing, j pense, j … rate, jaja mi, jalan, jamais … achete, jamais … chez, jardi-, je dors
  -0.8: je … avec, je … dans, je … du, je … garder, joking |, kampu-, kampung, kan, keeps, key to, kill |
  -0.8: kinda, know anyone, know … that, l ancienne, la dame, la dejo, la fiesta, la job, la parada, la patte
  -0.8: la pompe, la route, la … 2, la … finalement, la … jajaja, la … place, la … qui, la … tiene, lady with
  -0.8: laissez, lakeside, laksa, lared-, laredo, late … NUMBER, lavadora, lb, le digan, le digas, le modele
  -0.8: le pneu, le queda, le ticket, le va, le … me, le … poner, leave at, leave for, leave … key
  -0.8: leave … outside, lect, lecturer, left over, left … is, lefto-, leftovers, leh i, lend … your, lent
  -0.8: les cles, les liens, les … pas, like, like … is, line on, linea |, list … far, llamen |, llegues
  -0.8: llora-, llorar, loaner |, locker, lrt, m as, madre, making a, making it, mama … no, mandelo, mando
  -0.8: manera … que, mano, marli-, marlin, marlin NUMBER, marriage, mars, mata, maudit |
  -0.8: mauvais destinataire, mauvais number, me borro, me cobraron, me das, me first, me iban, me saquen
  -0.8: me vale, me what, me … bring, me … ganas, me … in, me … receipt, meant … my, meet … the, meeting |
  -0.8: meilleure, merci |, mercr-, mercredi, mettez le, mettez mon, mezclo, mi hermana, mi jefe
  -0.8: mi suscripcion, mia es, might … late, mine has, mirac-, miracle, missed call, mistaken, mitte-
  -0.8: modele la, mon adresse, mon chien, mon … partout, monter, month and, morado, more>angry, more>more
  -0.8: moteu-, mover, moyen, mtn, mubar-, mubarak, much … in, music-, musica, must … your, muy caro
  -0.8: my coach, my credit, my gift, my grandmother, my laptop, my wallet, my … old, my … parts, my … pick
  -0.8: my … please, my … still, n he, nail trim, name, nanas, needed i, neigh-, neufs, never told
  -0.8: never … you, new month, new … who, next to, no charge, no contesta, no … but, no … contestar
  -0.8: no … digan, nobody … the, nom … ma, nombre esta, nonse-, nonsense, noodl-, not interested, not like
  -0.8: not start, not stay, not think, not who, not … home, nugge-, nugget, number belongs, number … mistake
  -0.8: numero ici, numero incorrecto, numero le, numero partout, numero … maintenant, of … account
  -0.8: of … damage, ofrece, often … i, ok … la, okey, old credit, old … card, old … in, on mine, on queen
  -0.8: on texte, on thursday, on … left, on … train, oncle, one by, or shine, or … there, ordered, orkut
  -0.8: otra … el, out when, packe-, pagar en, paid … and, pan dulce, panee-, paneer, papi, paques, paques |
  -0.8: par … le, para parar, para … el, parking is, partage, partant, partes, pas … arrive, pas … par
  -0.8: pasaron, patro-, patron, patte, patte de, patte … derailleur, payer … deux, payme-, pendant la, peor
  -0.8: perdi-, perdon … me, pero … bien, perro, person, petit, peux … etre, peux … le, pics … the, pig |
  -0.8: pintura |, pis ca, plaint, plan, please … got, pleut |, plus client, pollo, ponen, ponga-, pool
  -0.8: por … delete, posts, pothole, pour l, pour … hiver, pour … personnes, pouss-, praye-, prend, prendre
  -0.8: presion, pressed, presta … schrader, prix pour, problemes, promos … me, pront-, pronto, properly
  -0.8: pude … el, puedo llevar, puedo … hoy, puedo … la, puerta de, pupus-, pupusas, purse, pus capable
  -0.8: put an, put … end, qu … est, qu … texte, que … attends, que … cambien, que … ese, que … mandaron
  -0.8: que … sale, que … se, quelle … la, quelq-, quien busca, quien … dio, quiero, quiten, racing, rail
  -0.8: rain or, rain … shine, ready … one, real one, reassigned, recevoir de, recogerla, recommandez, reg
  -0.8: regalo de, rendez moi, renuncie, rep, reparacion … para, reparar, repea-, repeat, repit-, requires
  -0.8: rice |, rien achete, rien laisse, rien |, right … me, rin, robots, rolli-, rolling, roomi-, roomie
  -0.8: roue arrete, rouge, rubbing, rue des, rueda, rueda de, runni-, running, sacaron la, sad, saddle is
  -0.8: sale la, salgas, salio, sambar, san, savai-, scan, schwa-, schwalbe, scratched, se va, se … queda
  -0.8: se … samedi, se … son, seat … please, second … but, send>you, serial … is, she say, shift, shifter is
  -0.8: should … there, showed, shows, si possible, siaux, sign it, signals, silla, silve-, silver
  -0.8: since last, sinon, sir … am, sirve, site, slipping, smells like, snapped |, so this, so … i
  -0.8: solo quiero, solo … bici, son de, sonar, sophi-, sophie, sorry wrong, sorry … no, sounds … a, spa
  -0.8: spam … my, spams, spots, squee-, st |, stage, stagi-, stay open, steam-, sti, sticks, sticks |, still
  -0.8: still … on, stomach, stop carrying, stop … bike, stop>not, stopped by, store … the, su madre, su mama
  -0.8: subie-, succession, suegra, suis … travail, summer, summo-, sur le, sure … i, svp la, take … please
  -0.8: talla NUMBER, tarda |, te … el, te … un, tele |, telefono … es, telephone je, tengo … la, term, tesco
  -0.8: text … an, texted … wrong, texter moi, textos … une, texts and, texts … and, texts … week, thai
  -0.8: that just, that … so, that … us, the bridge, the fire, the fork, the gas, the lady, the library
  -0.8: the party, the pharmacy, the train, the tunnel, the … be, the … goes, the … is, the … might
  -0.8: the … name, the … outside, the … pic, the … plate, the … sticks, the … up, the … we, the … without
  -0.8: the … yes, there any, they … a, this man, this number, this used, this … can, this … has
  -0.8: this … meant, this … scam, thru, ti, tienen … para, to join, to miss, to whom, toddler … the, toi au
  -0.8: tonde-, toquen, touch the, town … the, trafic, traig-, transferencia, tray, trim for, trois, tromper
  -0.8: trompes, trop petit, trottinettes |, trunk, tuerca, tues |, tuiti-, tuition, turn left, un cadeau
  -0.8: un cafe, un … autre, un … mal, une evaluation, une … au, une … svp, up … texting, uploa-, upload
  -0.8: urgente, usado-, usados, use … shop, va … combien, vais … votre, vario-, varios, velo n, vendu |
  -0.8: venti-, vert, vieja you, vienes, vient de, vine, virement |, viuda, voir, voit samedi, votre NAME
  -0.8: votre numero, vous appelle, vous avez, vous m, vous ouverts, vous voyez, vous … avoir, vous … garder
  -0.8: vous … trompes, vous … une, voy tarde, voy yo, voy … camino, voy … pagar, wah, wahoo, waitlist for
  -0.8: walle-, wallet, warne-, warned, wasps, way too, we come, we do, we … go, weekends, weeks, were at
  -0.8: were you, weste-, western, what psi, what that, what year, what … wrong, whats-, when … phone
  -0.8: when … turn, which … to, which-, whichever, whist-, who was, whoever … is, wicked good, wil
  -0.8: will give, will put, will … him, will … stay, winning, with … is, with … me, with … red, wks, wobbly
  -0.8: work, works |, wrong>these, y reste, y … bien, y … conozco, yendo, yes that, you coming, you fix
  -0.8: you free, you left, you llego, you parale, you pues, you reached, you run, you send, you … alone
  -0.8: you … for, you … give, you … mas, you … our, you … pague, you … schwalbe, you … today, you … when
  -0.8: your shoes, your … already, your … it, your … just, your … of, your … send, | busy, | commande, | con
  -0.8: | demasiado, | detengan, | dile, | finished, | gel, | kids, | laptop, | like, | livrez, | llamame
  -0.8: | mauvaise, | necesito, | p, | personne, | pics, | pour, | pregnant, | presta, | race, | ran, | sat
  -0.8: | solicito, | solo, | sounds, | texting, | texto, | tried, | yaar, | … adresse, | … apago
  -0.8: | … bendito, | … blue, | … buena, | … checked, | … cost, | … couleur, | … cracked, | … das, | … else
  -0.8: | … english, | … equivocaron, | … equivoque, | … for, | … gave, | … has, | … hijo, | … intensos
  -0.8: | … llevar, | … made, | … mandando, | … mauvais, | … met, | … molestia, | … morning, | … mubarak
  -0.8: | … nice, | … parada, | … remember, | … rode, | … sera, | … tal, | … tarjeta, | … two, | … use
  -0.8: | … vient, ~?ur, ~_abo, ~_ah, ~_awe, ~_ay_, ~_bie, ~_bon, ~_by, ~_cad, ~_cha, ~_chr, ~_cod, ~_cue
  -0.8: ~_deu, ~_du_, ~_esa, ~_far, ~_fl, ~_fr, ~_gi, ~_gor, ~_ho, ~_hol, ~_il_, ~_le, ~_lue, ~_mej, ~_met
  -0.8: ~_mic, ~_nah, ~_nut, ~_opi, ~_pat, ~_pei, ~_peu, ~_pos, ~_pow, ~_pr, ~_rad, ~_reb, ~_sav, ~_sta, ~_sy
  -0.8: ~_ti, ~_ti_, ~_tra, ~_twi, ~_vil, ~_wa, ~_wee, ~_wet, ~_wh, ~_who, ~_wif, ~abe, ~ace_, ~ad_, ~ajaj
  -0.8: ~alet, ~ama, ~ambr, ~ame, ~ange, ~ania, ~anno, ~anse, ~appy, ~arda, ~ardi, ~are_, ~ares, ~ark_, ~arle
  -0.8: ~asi, ~asia, ~asse, ~ath, ~auch, ~auri, ~axi, ~aye_, ~aym, ~ayme, ~back, ~barb, ~bee, ~bett, ~betw
  -0.8: ~bia, ~bles, ~both, ~bra, ~buck, ~bure, ~by_, ~can_, ~ce_, ~ched, ~choc, ~chri, ~couc, ~cove, ~croc
  -0.8: ~cteu, ~dad_, ~dado, ~dan, ~day, ~day_, ~dee_, ~desk, ~dido, ~dle, ~dois, ~dra, ~dura, ~ead_, ~eal
  -0.8: ~eat_, ~eau, ~ecin, ~ecol, ~ect_, ~ee_, ~eeks, ~eep_, ~eet, ~efor, ~ein, ~ein_, ~eir, ~ele_, ~elu
  -0.8: ~empl, ~empo, ~eng, ~engo, ~enia, ~enso, ~eps, ~epu, ~erar, ~ercr, ~ern_, ~esk_, ~espo, ~essi, ~est_
  -0.8: ~estl, ~etwe, ~eug, ~eur, ~eur_, ~eux, ~extr, ~fail, ~far, ~fat, ~feel, ~fi_, ~gada, ~geo, ~ger_
  -0.8: ~ghb, ~ghbo, ~gic, ~gro, ~gro_, ~guan, ~he_, ~hey_, ~hi_, ~hif, ~hift, ~hris, ~hroo, ~hui, ~iba_
  -0.8: ~ice, ~ice_, ~iche, ~ick_, ~ieta, ~ieu, ~ift, ~ighb, ~igi, ~igui, ~ine_, ~ips, ~ips_, ~iscu, ~itas
  -0.8: ~item, ~ize_, ~jand, ~jo_, ~joy_, ~jue, ~junt, ~lace, ~lar, ~las_, ~letr, ~lie_, ~link, ~lla_, ~llas
  -0.8: ~lle_, ~lls, ~lls_, ~loan, ~lot, ~lta, ~luv, ~mb_, ~mbre, ~mean, ~mej, ~mins, ~mol, ~mond, ~moo
  -0.8: ~mpin, ~mpos, ~mps, ~nah, ~ndit, ~ndra, ~nen_, ~nga, ~nior, ~noyi, ~nre, ~ns_, ~ntai, ~ntry, ~nuit
  -0.8: ~nut, ~obu, ~obus, ~oca_, ~octo, ~oile, ~ok_, ~omb, ~ome_, ~ompl, ~ool_, ~ope, ~opin, ~oppi, ~oque
  -0.8: ~orci, ~ork_, ~orks, ~orni, ~oso_, ~oss, ~oteu, ~ouvr, ~oyen, ~oyi, ~oyin, ~pab, ~paci, ~pana, ~part
  -0.8: ~paym, ~pein, ~pell, ~pla, ~poc, ~pos, ~pow, ~ppin, ~ppy, ~ppy_, ~pti, ~pun, ~quiz, ~rad, ~rco_, ~rcr
  -0.8: ~rcre, ~rd_, ~rdi, ~reas, ~reet, ~repo, ~rere, ~res, ~rfu, ~rick, ~rida, ~ride, ~ring, ~rmac, ~rop_
  -0.8: ~ropr, ~row_, ~rran, ~rro_, ~rt_, ~rud, ~saba, ~sar_, ~sca, ~sco, ~sea, ~seri, ~set_, ~shif, ~sino
  -0.8: ~siri, ~sit, ~spe, ~ss_, ~ssin, ~stal, ~stat, ~stil, ~stur, ~sur, ~swee, ~tamo, ~tati, ~tel, ~tel_
  -0.8: ~timo, ~tina, ~tmen, ~tobu, ~toy, ~tras, ~tted, ~ttre, ~tun, ~twi, ~uad, ~ube_, ~ubo, ~ucou, ~ueez
  -0.8: ~uelq, ~uer, ~ues, ~uev, ~ueva, ~uild, ~umb_, ~uner, ~uns_, ~urea, ~urin, ~urpr, ~utob, ~uts_, ~vais
  -0.8: ~vat, ~vern, ~vie, ~vin, ~wah_, ~way_, ~week, ~ween, ~weso, ~wet, ~who, ~wic, ~wife, ~xtr, ~xtra
  -0.8: ~yme, ~zco
  -0.9: 2 weeks, NAME aqui, NAME lol, NAME off, NAME she, NAME … for, NUMBER bucks, NUMBER esta, NUMBER sur
  -0.9: NUMBER … are, NUMBER … at, NUMBER … bcd, NUMBER … come, NUMBER … des, NUMBER … el, NUMBER … last
  -0.9: NUMBER … month, NUMBER … no, NUMBER … que, NUMBER … st, a black, a cafe, a disque, a domicilio, a du
  -0.9: a job, a los, a podcast, a quoi, a ramp, a ser, a … discount, a … fin, a … hora, a … jeu, a … marido
  -0.9: a … n, a … texto, a … ville, a … weekend, a … what, a … wheel, about you, about … bike, abrazo
  -0.9: abt the, abuja, aceptan tarjeta, address i, adjust, admirer, after … night, afternoon |, ah i
  -0.9: ahead of, ahora … tengo, ahorita … puedo, ai des, ai du, ai trouve, akka, akpos, alguien mas, alla
  -0.9: alumi-, am afraid, am at, am his, am … talking, am … that, amis |, and loves, and not, and … will
  -0.9: annees NUMBER, annuler ma, annuler … commande, annulez … commande, appart, appelee, apprendre, appro-
  -0.9: aprender, apuntame en, apunten, aqui me, aqui … vive, are eating, are paying, are … hours, arif
  -0.9: arret … bus, arretent pas, arrive a, asere, asiento viejo, ask |, asking if, asking … you, at 2
  -0.9: at wrong, at yours, at … table, at … when, ate a, auto, avant midi, avec le, avec quelqu, avec … un
  -0.9: avez … eu, aye, baby |, baila-, bain, baissez, baker-, bakery, banner, barbe, barn, barree
  -0.9: basic tune, batch-, battery low, be a, be … and, been … weeks, befor-, before, before we, behind the
  -0.9: being repaired, believe it, beta, bibs, bien los, bike boxes, bikes … you, birthday |, blague
  -0.9: blocked the, blurr-, blurry, boite-, boites, boiti-, boitier, booking |, boome-, boomer, boon
  -0.9: borro el, bought NUMBER, box … with, breathing, bride, bridg-, bridge, bring the, bringing it, bruis-
  -0.9: bubbl-, bucks, buggi-, burni-, burning, burnt |, by 2, by tonight, c, c … ma, c … tout, ca chez
  -0.9: ca en, ca va, ca … pas, cable is, cable … is, cadeau |, cage |, call … back, call … house, called
  -0.9: calme … textos, cambiar |, came back, camil-, can give, can wait, can … hold, can … order
  -0.9: can … sleep, can … stop, cancel … the, cancele la, canceller, capable de, card … you, cargar, carpe-
  -0.9: carpet, cena, chairs |, chang-, char |, charge … fois, charger |, chere |, child-, chilli, chole
  -0.9: clic, cliente … ustedes, close on, clous |, colom-, colores, come … the, comfo-, coming along
  -0.9: commande … le, comme l, compran, compran … usadas, comptoir … a, con ese, con … persona, con … rueda
  -0.9: conseils, contratando, contratando |, cooke-, corriger votre, corte, coudonc, coudonc vous, cour
  -0.9: cousin he, crazy |, creaking, cream |, credit … from, croches, cuadro … NUMBER, cual … su, cuando es
  -0.9: cuando freno, cuando … deje, cuanto cuesta, curso, damage |, dans le, dans … min, darse, dates
  -0.9: day before, day please, de bicyclette, de bus, de combien, de donde, de llover, de … abren
  -0.9: de … achaler, de … cadenas, de … escuela, de … fait, de … luces, de … todavia, deada-, deadass
  -0.9: decroche, dedic-, dejamos, dejen … de, demandez a, demo day, depla-, derailleur … en, des annees
  -0.9: des … NUMBER, destinatario, deux pneus, deux velos, devant chez, devant … vous, devolver, did your
  -0.9: died, dient-, dientes, different, dimanche est, direction, do this, do … care, does, done … NUMBER
  -0.9: done … i, dormir |, dos … la, dozen, drill |, du … vous, e07, ear, earri-, ears, eat my, eid
  -0.9: eid mubarak, el contacto, el curso, el numero, el pedal, el presio, el semaforo, el tornillo
  -0.9: electrica |, electricite, eleva-, elle, elles, en … cuenta, en … semaforo, ends in, enfrente |
  -0.9: enlevez … svp, entend, entree, envoie une, equivocada |, equivocaron, es ese, es necesario, es … jaja
  -0.9: esa bici, escal-, escue-, escuela, est en, est ma, est moi, est plein, est … blague, est … cadeau
  -0.9: est … robot, est … tel, esta … con, esta … de, esta … el, este … ahora, este … es, etais dans
  -0.9: etais … le, etes … je, etes … meilleurs, even … to, event-, everyone, everything ok, exchange the
  -0.9: extendida, eyebrows, factura con, factura … mi, fade, fail, fair, farid, fasting, fault, fell … a
  -0.9: fermeture, fermi-, fever, few, field, fiest-, fille va, final … la, fine do, finit … NUMBER, first
  -0.9: first ride, fitting, florida, flower, for NUMBER, for a, for letting, for … cheaper, for … thank
  -0.9: for … tow, for … when, forever>forever, forgot to, fri |, fried, fried rice, from … haha
  -0.9: from … mailing, frotte |, fry, furna-, furnace, gagne-, garantia extendida, gardez les, genio-
  -0.9: genios, gift, glass, glue, goat, goes, gone in, good |, good … you, got NAME, got … wrong
  -0.9: gracias … la, grade, grade-, groomer, growi-, growing, guy, habei-, habeis, hablar … el, hago |
  -0.9: haha non, half your, half |, happy thanksgiving, happy … day, has NUMBER, have some, have … call
  -0.9: hear about, heat, her bike, her … number, heures |, hier … avez, hold … the, hoodie, hook, hope you
  -0.9: hope |, hora es, hot water, hotel, hours |, how you, how … ahead, hrs, husba-, i at, i ate, i bring
  -0.9: i heard, i meant, i wear, i … afraid, i … down, i … phone, i … yesterday, il s, il … jamais
  -0.9: in advance, in here, in library, incorrect number, infolettre, instead … calling, is bad, is busy
  -0.9: is coming, is flat, is late, is ridiculous, is she, is smudged, is taking, is under, is … a
  -0.9: is … gift, is … group, is … never, is … she, is … sorry, it home, it never, it under, it … am
  -0.9: it … by, it … not, it … yet, j entends, j … assez, j … pas, jamais je, jamais … vous, je connais
  -0.9: je vends, je … meme, jeu … la, jk it, jumea-, jusqua quand, keep texting, keep … change, keep … it
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
  -0.9: moved the, much i, much … the, mucho, muy … el, my boss, my i, my keys, my light, my map, my nails
  -0.9: my … can, my … credit, my … email, my … must, my … what, nada … lo, nadie contesta, nans, ne repondez
  -0.9: ne veux, ne … jamais, necesario, network is, never reply, new job, new no, new sim, new … you
  -0.9: news … my, newsl-, newsletter, ni … es, nina … NUMBER, no dey, no es, no lleve, no … comprado
  -0.9: no … cuando, no … hasta, nombre en, non stop, not close, not hers, not … can, not … signing
  -0.9: not … wrong, not>angry, nothing but, nouveau … c, novak-, novaks, now do, number anymore, nursi-
  -0.9: nursing, o la, o todavia, october, of NUMBER, of calling, of us, off by, off … not, office til
  -0.9: ok … attends, old address, old … i, old … with, on hold, on sat, on … call, on … cards, on … porch
  -0.9: on … un, one, one today, one … only, one … or, only not, only … i, open … the, openings, or … NUMBER
  -0.9: or … that, or … what, orden delete, order-, os habeis, other, oups j, oups … ai, out … my, out … now
  -0.9: ouverte, pagan, pantalon, pants, papa que, para mi, paren-, parki-, parking, parking in, partn-, pas
  -0.9: pas attendre, pas cher, pas les, pas mme, pas … casque, pas … cliente, patate |, path, payda-, payday
  -0.9: pedales de, pense … tu, perce-, percent, perdu le, perfu-, perfume, permission to, person in, petro-
  -0.9: petrol, peur |, peux … parler, pharmacy, phone fell, photo … la, physi-, pick me, pickup i, pizze-
  -0.9: pizzeria, plato, playa |, please … name, plus … avec, pneus NUMBER, pneus sont, podca-, podcast
  -0.9: polka-, polkadot, ponch-, pont, popul-, por si, porque … me, portugal, pour rien, pour ton
  -0.9: pour … cadeau, pouti-, pret avant, pret pour, pretty … this, prevenez, propr-, proprietaire, puede-
  -0.9: puedo pagar, puedo pasar, puerc-, puerco, pulli-, pun, put, put … the, quad, quad lock, que buscan
  -0.9: que pedi, que … dejen, que … llegan, que … manden, quedo … gracias, qui pour, quien … NAME, quier-
  -0.9: quiero … por, quiero … una, ramasse, reached the, really |, reciben, recoge |, recogi la, red light
  -0.9: refuse … pay, release, remonter, remorque, remorques, rent, rentres, replace, replied … to
  -0.9: reply … your, reset, residents, responda, reste, restees, resultats, retire de, retrouve … velo, ride
  -0.9: ride … my, rien … vous, right … for, rim, rode, rotor-, rotors, roule … un, roza, rubbish, rubs |
  -0.9: ruedas |, sabad-, sale, sans … lire, saura-, se equivocaron, search, secre-, see … then
  -0.9: see … tomorrow, segun-, selle-, seller, semaf-, semaforo, send message, sent that, server, shamp-
  -0.9: shampoo, she made, shed |, shipping, short-, si, si … le, side |, sin … jaja, sir … have, siste-
  -0.9: slow |, smudg-, smudged, snapp-, snapped, so can, so he, so not, so … better, so … does, sola
  -0.9: somebody elses, son will, soy cliente, soy el, stalk-, start with, station, still … that, stop you
  -0.9: stop … around, stop … his, stories, stuck in, stuck … my, su … esta, sucia, suis … dans, suis … mme
  -0.9: sure, surprise |, suspect, swear, sylla-, syllabus, t … la, talla chica, tamil, te mande, teacher
  -0.9: tel de, telephone alors, tell my, tell … wife, tenni-, tennis, tercer, text by, thank … dear
  -0.9: that frame, that pic, that thing, that … about, that … is, the back, the bakery, the beach, the best
  -0.9: the car, the charger, the cheaper, the cover, the crack, the deals, the discount, the downtown
  -0.9: the freehub, the fridge, the green, the helmet, the hook, the invite, the server, the shifter
  -0.9: the spam, the test, the tow, the vicar, the … bar, the … crank, the … floor, the … free
  -0.9: the … invoice, the … it, the … keeps, the … knocking, the … look, the … saddle, the … today
  -0.9: the … warranty, there a, there-, think got, think … gave, thinking … you, thinks … am, this person
  -0.9: this your, through the, thurs-, ticket is, tienda |, tiene un, tienen el, tirar, tire is, tissu-
  -0.9: tissue, title, to exchange, to school, to … an, to … fcc, today … a, ton … a, too small, too |
  -0.9: toque-, tough, toutes les, tow … is, town til, trabajo … que, transporte, treas-, tried the, tu tia
  -0.9: tu |, tu … te, tub, tv, two … one, un abrazo, un … ca, uncles, une blague, up … a, us in, used
  -0.9: used one, usual |, va y, va … ser, vais … un, vaiss-, vaisselle, veget-, vello-, vellore, vendan
  -0.9: vends, veut une, veux … mon, veux … vous, vicar, viene, viens avec, viens chercher, vieux pneus, vin
  -0.9: vineg-, vinegar, vive … NAME, voicemail, vomit-, voudrais que, vous … avec, vous … quoi, voy … hacer
  -0.9: vuelta, waiting … for, walking |, want some, wants … go, washer, watch it, way … reach, we got
  -0.9: we talked, went … i, what, what … he, what … is, wheel-, wheels, wheels |, when … your, where got
  -0.9: which bike, which lube, which … for, while … wait, who i, whole day, wifes phone, will, will be
  -0.9: will kill, will … back, will … with, windows, with … at, with … wheels, wo, would love, wrong bike
  -0.9: wrong chat, wrong … is, wrong … on, wrong … sorry, y aller, y … cuando, y … numero, y … saca, yello-
  -0.9: yellow, yo … de, yo … lleve, you charge, you chole, you dear, you forgot, you install, you missed
  -0.9: you pas, you switch, you te, you then, you win, you … all, you … las, you … match, you … much
  -0.9: you … next, you … tuesday, your car, your counter, your message, your survey, your … he, your … name
  -0.9: your … says, | abren, | aye, | boss, | chinguen, | compran, | connais, | dejo, | eid, | estas, | gift
  -0.9: | incorrect, | kinda, | liked, | ma, | meant, | missing, | mum, | na, | parfait, | practice, | seat
  -0.9: | stuck, | student, | sunday, | trabajo, | traigo, | uh, | weekend, | wo, | … behind, | … bouton
  -0.9: | … cadena, | … chairs, | … checking, | … chole, | … clicking, | … destinataire, | … di, | … dialed
  -0.9: | … donne, | … exam, | … fair, | … forgot, | … front, | … gate, | … manubrio, | … marketing
  -0.9: | … mecano, | … moved, | … of, | … old, | … pagar, | … pare, | … pasar, | … perfect, | … psi
  -0.9: | … quoi, | … rappels, | … reponds, | … robot, | … rue, | … seat, | … seen, | … shimano, | … siguen
  -0.9: | … sounds, | … stuck, | … suis, | … tantito, | … tarda, | … thanksgiving, | … vitesses, | … when
  -0.9: | … whoever, | … will, | … xmas, ~_alm, ~_ap, ~_ba, ~_bef, ~_bel, ~_bic, ~_bl, ~_buc, ~_bui, ~_c_
  -0.9: ~_ca, ~_cap, ~_cas, ~_dad, ~_doe, ~_dud, ~_ebi, ~_ell, ~_eq, ~_equ, ~_es, ~_fou, ~_fun, ~_goe, ~_gos
  -0.9: ~_gr, ~_hac, ~_hay, ~_her, ~_hin, ~_hrs, ~_ir, ~_jum, ~_kan, ~_ke, ~_l_, ~_lik, ~_lon, ~_mos, ~_nam
  -0.9: ~_one, ~_ped, ~_pi, ~_pon, ~_pue, ~_put, ~_quo, ~_ras, ~_rig, ~_sec, ~_si_, ~_sk, ~_tai, ~_tr, ~_tv
  -0.9: ~_tv_, ~_tw, ~_ub, ~_usa, ~_use, ~_ven, ~_vic, ~_wha, ~_wil, ~_wo_, ~_wor, ~_yel, ~aba, ~adit, ~ado_
  -0.9: ~ago, ~aigo, ~alga, ~alio, ~alls, ~alv, ~anni, ~ano, ~appa, ~arki, ~arl, ~aso_, ~aut_, ~awe, ~awes
  -0.9: ~ay_, ~ayo_, ~bef, ~befo, ~bei, ~bel, ~ben, ~bic, ~bin, ~bit, ~bje, ~bjec, ~broo, ~bui, ~buil, ~cado
  -0.9: ~caja, ~card, ~cas, ~cas_, ~cino, ~cla, ~clar, ~clou, ~cov, ~cro, ~cur, ~dd_, ~deau, ~ded, ~der_
  -0.9: ~deu, ~dir_, ~doe, ~does, ~dos_, ~dud, ~ears, ~eate, ~eb_, ~ebik, ~ecre, ~ecto, ~ecy, ~eek, ~ef_
  -0.9: ~eg_, ~egro, ~ela_, ~elle, ~emis, ~empr, ~endr, ~ense, ~erco, ~erg, ~esk, ~esom, ~esp, ~ethe, ~eux_
  -0.9: ~ewer, ~ewsl, ~faul, ~fes, ~feve, ~ffe, ~fit_, ~fole, ~fou, ~ganl, ~ge_, ~gge, ~ght, ~gia, ~gift
  -0.9: ~givi, ~gl_, ~glas, ~goe, ~goes, ~gris, ~gund, ~guno, ~guy_, ~hap, ~har, ~harp, ~hay, ~hbou, ~hey
  -0.9: ~hijo, ~hor, ~hote, ~hrs, ~hrs_, ~hru, ~hru_, ~hur, ~ial_, ~ibra, ~ick, ~iclo, ~ide, ~ill_, ~ind_
  -0.9: ~ink, ~ipt_, ~irle, ~ited, ~ivo_, ~ivre, ~jor_, ~kin, ~lan, ~lco, ~ldi, ~like, ~lleg, ~llen, ~load
  -0.9: ~lpa, ~lpe_, ~mba_, ~men_, ~mier, ~mo_, ~mpes, ~mpl, ~mpor, ~nai, ~ncai, ~nds, ~nego, ~nest, ~ngr
  -0.9: ~ngra, ~nna, ~nsad, ~nse_, ~nsp, ~ntil, ~ntr, ~nuev, ~ocup, ~od_, ~ode, ~okes, ~ola, ~olde, ~olo
  -0.9: ~onam, ~onch, ~ond, ~onto, ~ony, ~ood_, ~ora, ~ord, ~orge, ~orig, ~orn, ~orn_, ~orro, ~ouce, ~ouge
  -0.9: ~ovi, ~pas_, ~pei, ~phi, ~pie, ~pie_, ~pin, ~plac, ~poco, ~pok, ~poke, ~ppe, ~ppro, ~pre, ~put_
  -0.9: ~quid, ~quoi, ~rai, ~rant, ~rco, ~rea, ~rec, ~red_, ~repa, ~rgad, ~rico, ~righ, ~rino, ~rno, ~roda
  -0.9: ~roun, ~rown, ~rsd, ~rsda, ~rst_, ~rter, ~ruct, ~rue, ~ry_, ~ryth, ~saf, ~sav, ~sba, ~sban, ~scan
  -0.9: ~secr, ~sh_, ~siga, ~site, ~sive, ~slet, ~stel, ~tabl, ~tat, ~tea, ~thru, ~tia_, ~tit_, ~tor_, ~tra
  -0.9: ~troi, ~trus, ~tte, ~tudi, ~ture, ~tuvo, ~ubb, ~uem, ~uge_, ~uin, ~unn, ~uoi, ~uoi_, ~upu, ~ure
  -0.9: ~ursd, ~usba, ~uvo_, ~uvre, ~vee, ~wee, ~wer_, ~wha, ~what, ~wil, ~will, ~wor, ~wsl, ~wsle, ~yee
  -0.9: ~yee_, ~yel, ~yell, ~ying, ~yuda
  -1.0: 2 min, 2 … svp, NAME never, NAME … in, NAME … va, NUMBER hours, NUMBER miles, NUMBER oak
  -1.0: NUMBER percent, NUMBER personnes, NUMBER she, NUMBER still, NUMBER then, NUMBER to, NUMBER … enough
  -1.0: NUMBER … est, NUMBER … like, NUMBER … us, a bottle, a combien, a cualquier, a jo, a mile, a nombre
  -1.0: a ramasser, a red, a tantot, a true, a … because, a … cage, a … envers, a … hijo, a … las, a … marche
  -1.0: a … mensajes, a … nina, a … senora, a … svp, a … une, aa, about … please, acabo el, aceite |
  -1.0: acuerdo … el, addre-, address, adelanto, admin, ado, advan-, advance, afrai-, afraid, agota-
  -1.0: ahi … you, ai herite, ai … c, ai … velo, al asiento, al dia, al trabajo, alcanza |, ale, alguien |
  -1.0: all … you, alley, alley |, alone with, am away, am in, am locked, am too, am … blind, am … customer
  -1.0: am … work, am … your, amari-, an ebike, andar sin, ang, angry, annuler le, answe-, antes … las
  -1.0: any good, aparte |, appareil, appear, appelle NAME, apret-, are NUMBER, are saying, are they
  -1.0: are … again, arriv-, arrivee, arthr-, arthritis, ask about, aslee-, asleep, assignment, at least
  -1.0: at … hospital, attends |, au … a, avait dit, avec des, avez rejoint, avez … j, avisenme cuando
  -1.0: away … a, baba, baila, banan-, bande-, bar |, batht-, bathtub, batterie |, bc, beach, beauc-
  -1.0: beaucoup, behind you, belongs … the, bendi-, best way, bici sin, bicicleta … es, bien gracias
  -1.0: bike outside, bike still, bike … have, birth-, birthday, bisou-, bisous, blanc-, bloque la, boots
  -1.0: both … us, boucl-, boue |, boutt-, boutte, brake … not, breakdown, broke, brook-, brooks, bucket list
  -1.0: buena-, bumps, but this, buy used, by, by around, by at, by that, by … or, c … grave, c … vrai
  -1.0: ca avoir, ca change, ca … du, cabe, cada … mandan, cadenas … vous, cake for, cambiela, cambio el
  -1.0: camis-, can … borrow, can … you, candado … la, cannondale |, cansada de, canso-, cansones, card, cars
  -1.0: casque … la, casserole, ce … ni, celui que, celui … vous, ces rappels, chaine |, chair, character
  -1.0: charged … twice, cheaper |, checar, check … spam, check … the, checking … on, chevere, chips, choir
  -1.0: chope, client a, coat |, code postal, cold |, colum-, combien … un, come then, come … instead
  -1.0: come … me, comes, comio, commande j, comment |, commuter, con mi, conditions, confirming, contacts |
  -1.0: cool, copies |, corta, couch, couin-, could … check, cousin, cowor-, crank-, cranks, creak-, crie
  -1.0: cual es, cualquier hora, cuando la, cuanto mandan, cuanto sale, cuanto … con, cuanto … esto
  -1.0: cuanto … la, curry, dad can, dad is, dan clases, darli-, darling, day lol, days, de abajo, de alta
  -1.0: de bike, de bloquearlos, de buscar, de persona, de tous, de verdad, de … deranger, de … l, de … sirve
  -1.0: de … soeur, de … sont, de … tal, de … votre, deaf, decid-, dedo, dejat-, dejate, dejate de
  -1.0: deje … bicicleta, delete bus, delete … se, deleted the, deliv-, depec-, depechez, depuis la
  -1.0: depuis mon, dernier texto, desas-, desastre, detail, deux … je, devuelvan, dia … el, dias, did … turn
  -1.0: digito, disculpa, dish, disturb you, do something, do wednesday, do … cancel, do … like, do … open
  -1.0: does it, does she, doing the, domicilio, domicilio |, dona NAME, donde esta, donde puedo, donuts |
  -1.0: dorm, dos semanas, du bruit, du … dans, early for, echel-, echele, effil-, effiloche, el cargador
  -1.0: el registro, el reloj, el resto, el suyo, el … como, el … solo, elle m, elle … est, en m, en paz
  -1.0: en … carrera, en … foto, en … merci, en … ou, encontre en, enemy, enfants |, enfri-, engra-
  -1.0: enough … you, envers, envoyez le, equip-, erreur NUMBER, erreur … moi, es la, esa foto, ese … era
  -1.0: ese … es, eso, eso … de, espin-, essayer le, est grave, est un, est vrai, est … encore, est … ma
  -1.0: est … urgent, esta a, esta … delete, estacionamiento, estud-, etonnerait, exam |, excelente, eyebr-
  -1.0: facture, faire un, fait … bruit, fastidio, fatigant, feedi-, feeding, feet, festi-, festival
  -1.0: fete … la, fille, fille du, fini, fini … travailler, flat, flies, flowe-, fonct-, for saturday
  -1.0: for staying, for … month, for … sister, for … they, frais … NUMBER, frere a, fridge |, friegues
  -1.0: friendship, fries, from hr, from … other, front brake, garan-, gardi-, gasol-, gave … my, gerant |
  -1.0: get, goal, goma, good … just, good … this, gossez, got lost, got out, grati-, gratis, grince, gyan
  -1.0: gym |, hable-, hace, han llamado, hanch-, hanche, happen |, happy, happy … to, has called, has it
  -1.0: have texted, have … cancel, have … for, he got, heate-, heater, here … a, heure de, hills, hills |
  -1.0: hizo, honnetement, hope, horqu-, horquilla, how … are, how … miles, how … your, huge, i brought
  -1.0: i forget, i got, i opted, i paid, i remove, i saw, i … locked, i … needed, i … sue, ici je, if … pay
  -1.0: il … combien, impri-, in … NUMBER, in … back, in … for, in … or, inch, incl, incluses |
  -1.0: inscription a, install, interest, interview went, ir al, is, is 2, is NAME, is cheaper, is free
  -1.0: is leaving, is missing, is next, is that, is wrong, is … before, is … got, is … only, is … roommates
  -1.0: is … than, it come, it til, it tomorrow, it … broken, it … one, it … rest, it … there, j … herite
  -1.0: jamais autorise, je prends, je … apres, jello, jeudi, jokin-, joking, jueve-, jueves, just … up, kena
  -1.0: km h, l envers, l ete, la, la abuela, la encontre, la llevo, la marca, la patate, la pharmacie
  -1.0: la troca, la vieille, la voy, la … aux, la … chere, la … de, la … lache, la … roue, la … voy
  -1.0: ladder |, laisse … message, last … is, last … of, last … she, lasti-, lastime, lata, le, le cambien
  -1.0: le client, le moyeu, le … avant, le … donc, le … el, le … jaune, le … mettez, leade-, leader, leaki-
  -1.0: leaking, learnt, leave … on, left, left pedal, left … my, les pieces, les taxes, les … pneus
  -1.0: les … pour, level, license, light and, likes, limping, livraison |, llama NAME, llamarme, llanta … no
  -1.0: llegamos, llego a, llevar, llueve, loads, lock is, locke-, lol ok, loma, long do, long is, long … a
  -1.0: look … it, look … me, looking |, louez vous, m thibodeau, ma paye, magiciens, make … you, maladie
  -1.0: mama que, mandame la, manque, manubrio |, marche tu, matric, matte, mauvais pneu, mauvais |
  -1.0: me because, me duele, me ok, me … inscrite, me … llamado, me … une, mean … can, meant … send
  -1.0: meant … someone, mecanica |, medida, mejor a, melangez, menos de, menos … NUMBER, mensaje … en
  -1.0: mensaje … o, mensajes por, mes … pago, message but, message by, message says, mi nombre, mide
  -1.0: mide NUMBER, mierc-, miercoles, minut-, mio |, mirro-, mirror, moi ce, moi … est, moi … paix
  -1.0: montant |, mood, more to, mother … law, moved … NUMBER, mr tan, much better, my garage, my … all
  -1.0: my … calls, my … wants, nadie, need NUMBER, need … bring, need … know, neede-, needed, netwo-
  -1.0: network, never ever, never ordered, never … there, news on, next door, next … i, nights |
  -1.0: ninguna bicicleta, no bill, no entran, no paro, no que, no so, no somos, no … alcanza, nobodys
  -1.0: nombre … NAME, nombre … la, non l, non … autre, not care, not cut, not talking, not that, not you
  -1.0: not … calls, not … order, not … permission, not … til, noticias, notifications … my, nouveau cell
  -1.0: nouvelle, now my, now … not, nuevo-, nuevos, number she, number so, number … time, numero appartient
  -1.0: numero demandez, numero mon, numero que, numero … NUMBER, numero … este, numero … magasin, oak, oat
  -1.0: oat milk, ocupo, of him, of … cable, of … life, of … this, oferta de, off … it, off … so, ok … ai
  -1.0: old … back, old … she, on hills, on … a, on … bill, on … kickstand, on … morning, one … stop
  -1.0: one … that, or you, or … one, otez le, ou … avez, out at, outgo-, outgoing, over, over my
  -1.0: own … bicycle, pago el, pago … resto, para … fin, para … sabado, para … viernes, parade
  -1.0: parler … gerant, parqueo, pas avec, pas … cell, pas … patate, pasa por, pasame, paseo … sabado, paso
  -1.0: passe avec, passp-, passport, patat-, patate, patins, pay cash, pay in, pay with, paye pour, pedale |
  -1.0: peinture |, peppe-, pepper, perfecto, perri-, perrito, personne qui, perth, peux payer, pharmacie
  -1.0: phone now, phone who, phone … everything, picki-, picking, pieza-, piezas, pitch is, plate-, playa
  -1.0: please and, plus ici, plus … de, pneu arriere, pneus svp, polis-, polish, porch, position, postal
  -1.0: potho-, pour ce, pour jeudi, pour ma, pour samedi, pour … assurance, pow, prenez, punct-, puncture
  -1.0: qns, quatre, que bicicleta, que diga, que fastidio, que hable, que salgo, que son, que tanto
  -1.0: que … NAME, que … cherchez, que … cliente, que … hace, que … lui, que … message, que … voulais, queda
  -1.0: question about, question … the, qui … ecris, qui … le, qui … son, quiten … calcomanias, ramp, rampe
  -1.0: raro, rattles, reached a, ready yet, receipt, receipt |, recip-, recoger |, recordarme, refai-
  -1.0: refaire, regreso, rejoint, remol-, remolque, rempl-, rice for, ridiculous, rin NUMBER, roule
  -1.0: roule comme, rs NUMBER, rueda-, ruedas, rueditas |, sabados |, sale still, saludo, sat NUMBER
  -1.0: saturday, save it, say … not, saying it, scell-, scellant, schra-, schrader, se equivoco, se perdio
  -1.0: se … NAME, se … bajar, se … para, se … tu, seat |, see me, seize-, seized, send … NUMBER, sent … is
  -1.0: set … this, shall i, sharp, shiok, ship to, shipp-, shirt, si te, si y, sidew-, sigo … los
  -1.0: silla … bebe, sillita, singl-, single, sirve |, sitti-, sitting, size, smell-, smells, so proud
  -1.0: so … told, someone … me, someones … is, song, sorry, sorry you, soy … persona, soz, space in
  -1.0: split it, sponsor, staying … for, sticker, still … it, stop … de, stop … la, stop>remove, streamers
  -1.0: street |, students, subida, success, sucre, suegr-, summe-, sunday |, suppose, sur … photo, surgery |
  -1.0: svp elle, t, take your, take … and, take … as, tanti-, tantito, tanto msj, tapon, tarda
  -1.0: taxes incluses, te amo, te va, teal, team, tell … what, tengo … de, termina, tes … de, text your
  -1.0: text … wife, texte |, textos j, texts here, texts when, that name, that … for, that … one, the air
  -1.0: the alerts, the atm, the blue, the booking, the cake, the couch, the damage, the driveway
  -1.0: the extended, the fitting, the line, the match, the mrt, the phone, the porch, the robot, the slot
  -1.0: the squeak, the ticket, the van, the wheel, the … been, the … can, the … chain, the … coach, the … go
  -1.0: the … manager, the … next, the … post, the … quits, the … ring, the … sorry, then … it, there again
  -1.0: these be, they need, they removed, they … your, thibo-, thibodeau, this creak, this ones, thorn
  -1.0: thought … were, thursday, tiene, tiene |, tiene … telefono, tienen … el, till … NUMBER, till … end
  -1.0: time no, tinde-, tinder, tirela, tirela |, to remove, to speak, to … abt, to … brother, today … you
  -1.0: todo … mi, toilet |, told no, told to, tomor-, too … can, took my, track-, training, trase-, trasera
  -1.0: travaille plus, tread, troll-, trolley, trop tard, trop … pour, tu en, tu encore, tue, tuerc-
  -1.0: tuesday |, u12, un appel, un boutte, un carro, un dia, un digito, un … NAME, un … de, un … no
  -1.0: un … si, une job, une rampe, une roue, unemp-, unemployed, up this, upsid-, upside, upside down
  -1.0: usa … numero, usada, usual, vais … faire, value, vaut … la, vayas, velo … comme, velos d, vence
  -1.0: vendr-, vendu mon, vengas, verdad jaja, vi el, viejo, vienen, vieux velo, vitesse |, voisin |, vomi
  -1.0: vous j, vous … pneus, vous … rejoint, vous … velos, voy saliendo, want … in, wants it, was … about
  -1.0: we talk, we … for, web, wedding |, well, well come, wet |, what … was, who, who got, who … to, wife
  -1.0: wife instead, will sue, will … take, with 2, with NAME, with tax, with you, with … chain, wk |
  -1.0: wrong address, y … contesta, yearl-, yearly, yes |, you about, you believe, you do, you email
  -1.0: you from, you ok, you say, you … did, you … doing, you … somos, you … there, you>more, your house
  -1.0: your parking, your spam, your … also, your … lot, yourselves |, | alright, | arreglan, | blue
  -1.0: | calls, | cancelled, | chope, | church, | dar, | dejate, | elle, | etes, | fed, | god, | good, | it
  -1.0: | llego, | luv, | made, | manana, | marco, | may, | nope, | picked, | plutot, | pueden, | quedo
  -1.0: | remboursez, | samedi, | serial, | sold, | sorry, | talk, | toque, | vendredi, | vivo, | wear
  -1.0: | … annule, | … ate, | … book, | … budget, | … camara, | … candado, | … caro, | … cesse, | … check
  -1.0: | … cher, | … client, | … como, | … confirme, | … contesta, | … encore, | … errado, | … everyone
  -1.0: | … fastidio, | … finis, | … guys, | … hablar, | … heard, | … ligne, | … llamo, | … location
  -1.0: | … otra, | … pase, | … pneus, | … saliendo, | … salio, | … saludos, | … signal, | … silla, | … so
  -1.0: | … stars, | … stop, | … tantot, | … tuesday, | … unsubscribe, ~_ab, ~_apo, ~_bc_, ~_bco, ~_bra
  -1.0: ~_by_, ~_ch, ~_cla, ~_ded, ~_dim, ~_du, ~_due, ~_dun, ~_el, ~_evi, ~_fig, ~_fli, ~_fri, ~_gua, ~_hub
  -1.0: ~_is, ~_is_, ~_la, ~_la_, ~_le_, ~_lef, ~_lig, ~_luc, ~_may, ~_mea, ~_min, ~_nan, ~_ori, ~_pas, ~_pri
  -1.0: ~_res, ~_ri, ~_rim, ~_roa, ~_roj, ~_sab, ~_sh, ~_sha, ~_sit, ~_sma, ~_spe, ~_sti, ~_swe, ~_t_, ~_ten
  -1.0: ~_too, ~_tun, ~_vel, ~_won, ~_zo, ~abl, ~aco, ~aco_, ~addr, ~ade, ~afra, ~agno, ~agu, ~aise, ~aki
  -1.0: ~akin, ~alla, ~ambi, ~amma, ~amor, ~amp, ~anda, ~angr, ~anso, ~answ, ~ape_, ~appr, ~ario, ~arn, ~arry
  -1.0: ~asar, ~asin, ~asle, ~asp, ~at_, ~ata, ~atr, ~auco, ~aun, ~bac, ~bco, ~beli, ~birt, ~ble, ~boa, ~brac
  -1.0: ~bus, ~busc, ~cano, ~cass, ~ceip, ~chai, ~cio_, ~cios, ~cket, ~cle_, ~cod, ~cola, ~coll, ~cos, ~cote
  -1.0: ~coun, ~cran, ~cre, ~crea, ~cto_, ~cuen, ~ddr, ~ddre, ~deaf, ~deux, ~dge_, ~died, ~dshi, ~dun, ~dur
  -1.0: ~earl, ~eauc, ~ecan, ~ecip, ~edas, ~eded, ~edid, ~eers, ~eft, ~eft_, ~eig, ~eigh, ~eip, ~eipt, ~ejor
  -1.0: ~embe, ~enta, ~epa, ~epo, ~erf, ~ermo, ~etw, ~eudi, ~evu, ~ey_, ~fant, ~feli, ~fice, ~firs, ~fit
  -1.0: ~fle, ~ft_, ~func, ~gag, ~gate, ~get_, ~ggin, ~ght_, ~go_, ~gor, ~gra_, ~grav, ~hang, ~hda, ~hday
  -1.0: ~heme, ~hen, ~her_, ~hes_, ~het, ~hic, ~hie, ~hipp, ~hiv, ~horq, ~ht_, ~ian_, ~ici_, ~ics, ~ics_
  -1.0: ~iga, ~ini_, ~iod, ~iona, ~irs, ~irth, ~iver, ~ized, ~jal, ~jeud, ~jor, ~juev, ~know, ~la_, ~lade
  -1.0: ~le_, ~left, ~leur, ~lik, ~lio, ~liv, ~llet, ~lute, ~mari, ~may, ~mbie, ~med, ~mejo, ~mes_, ~mia
  -1.0: ~mia_, ~migh, ~mmen, ~morr, ~mp_, ~nana, ~ncor, ~nday, ~nds_, ~nee_, ~ner, ~ner_, ~nerv, ~nid, ~nio
  -1.0: ~nnin, ~nsw, ~nswe, ~ntee, ~nto, ~obb, ~ocat, ~ock, ~ocu, ~ode_, ~oes, ~oes_, ~offe, ~oge, ~oice
  -1.0: ~oles, ~omin, ~ondo, ~onga, ~oni, ~orwa, ~oss_, ~oste, ~oui, ~oule, ~over, ~owe, ~oyez, ~pas, ~paso
  -1.0: ~pat, ~ped, ~pes, ~ppa, ~ppi, ~ppo, ~pris, ~pue, ~raba, ~rac_, ~rail, ~rale, ~raro, ~rave, ~rcol
  -1.0: ~ream, ~reci, ~remp, ~reo_, ~rew, ~rge, ~rica, ~rier, ~rig, ~rin, ~rle_, ~rne_, ~rqui, ~rriv, ~rro
  -1.0: ~rthd, ~rto, ~ruid, ~rust, ~rwa, ~sad_, ~sada, ~sado, ~same, ~sha, ~sing, ~smo, ~soe, ~soon, ~sorr
  -1.0: ~stee, ~sueg, ~swea, ~swer, ~swo, ~tas_, ~tes, ~thda, ~thur, ~tico, ~til, ~tite, ~toda, ~tops, ~trab
  -1.0: ~traf, ~tric, ~tter, ~tube, ~tud, ~tv_, ~tw_, ~udi, ~udi_, ~uegr, ~uent, ~uest, ~uffe, ~unty, ~upi
  -1.0: ~ura, ~urb, ~utti, ~vant, ~vea, ~vel, ~velo, ~via, ~vil, ~vre, ~went, ~who_, ~wif, ~wing, ~yin, ~ysi
  -1.0: ~ze_
  -1.1: (unknown 2), (wrong), 2 fois, 2 you, NAME m, NAME … anymore, NAME … com, NUMBER en, NUMBER j
  -1.1: NUMBER only, NUMBER pulgadas, NUMBER with, NUMBER … bikes, NUMBER … m, NUMBER … would, NUMBER … your
  -1.1: a favour, a half, a horse, a lache, a medium, a nail, a quitte, a school, a small, a thing, a tu
  -1.1: a … course, a … do, a … il, a … persona, a … primo, a … up, abeg … me, abierto |, abren los
  -1.1: abren … domingos, accou-, ad, add … to, address |, adress, after church, after … i, again with
  -1.1: ahora lo, ai ete, air dans, al mediodia, all … way, am fine, am sending, am … done, am … paying
  -1.1: amazing |, an uber, ancienne, and that, and tired, and … all, anive-, aniversario, annoncent, annoy-
  -1.1: annulez le, annulez ma, another … from, answering, any NAME, any … shop, anyon-, anyone, apague la
  -1.1: aparte, appelle pas, applies, apporte des, apporte … beignes, apuntarme, are, are … allowed
  -1.1: are … annoying, are … at, are … located, are … sure, are … trying, are … with, armar-, aro, arreglan
  -1.1: arregle, arrive dans, asked … my, at NAME, at me, at noon, at … again, at … light, attache, au feu
  -1.1: au … apres, autre, avant ou, avec |, avez appele, avez envoyez, avez sauve, avez … du, away … do
  -1.1: baby seat, back … that, bajo delete, bald, bank |, banne-, barrio, basta no, battery, batterys
  -1.1: bc … am, be NUMBER, be so, beard, before that, bertr-, bertrand, bhai, bici hoy, bien en, bien y
  -1.1: bike demo, bike … need, bike … wrong, biker, bip, black one, block this, bomba, bonne st, bonne |
  -1.1: booki-, booking, borde-, borre, boss, bouchons, boy to, bring you, brinj-, brinjal, bucke-, bucket
  -1.1: burle-, burley, bus y, buses, but still, buying … so, by after, by itself, by the, c combien, c … l
  -1.1: ca au, ca doit, ca veut, ca … dire, ca … trois, cada … que, calcomania, calcomanias |, call NUMBER
  -1.1: call it, call … about, called |, camara |, camara … una, can … bring, can … check, can … keep
  -1.1: can … update, can … your, cancelled … i, canta-, cantar, cante-, canteen, canteen |, cargador, centre
  -1.1: chains, change |, changer mes, charg-, charge deux, checa-, cher say, cherche, cheveux, chien a
  -1.1: chiqu-, chueca |, clamp, cleat-, cleats, cloch-, cny, code NUMBER, colleague, combien ca, come
  -1.1: come down, comin-, coming, comment … enleve, comment … la, comment … les, como desactivo, como quedo
  -1.1: comprado, compro |, confirmation |, confundi, connais … NAME, connais … votre, consi-, consu-
  -1.1: contestadora, continuer a, counc-, council, coupez … guidon, couriers, courriels, crash replacement
  -1.1: cream, credit card, creo … es, creva-, cuando … la, cuanto … el, cubie-, curb, d aller, d ecole
  -1.1: d oeuvre, dad … the, damag-, damage, dans maison, dans … boite, de escribir, de fete, de obra
  -1.1: de … au, de … ciudad, de … cm, de … ecole, de … nada, deals on, decep-, deja, dejenme, deles-
  -1.1: delestage, delete NUMBER, demain NUMBER, demain matin, desactivo, desactivo el, descuentito, desso-
  -1.1: dessous, di … a, different NAME, dijeron … y, dinero |, dire quoi, disap-, do … NUMBER, do … close
  -1.1: domic-, domingos |, donde … la, dr, dress, driveway, dropp-, du cash, du mois, du … mais, e21
  -1.1: eating |, eau, ecole, ecrivez … a, eh |, el deposito, el golpe, el pelo, el vecino, el … todavia
  -1.1: elle … plus, embar-, en NUMBER, en dessous, en el, en reunion, en … au, encore sur, enfre-, enfrente
  -1.1: engine, enorm-, enorme, entir-, equivocaste, equivoco, erreur … sur, es … mi, es … no, esas, ese nino
  -1.1: ese numero, essai, est bonne, est elle, est pour, est son, est … ici, est … long, est … pouvez
  -1.1: est … velo, esta el, esta mal, esta … en, estaf-, estimation, esto … acoso, etes vous, even … it
  -1.1: every-, extended, extrano |, eyes, faim, faire j, faire le, faire … ai, faites … la, family |
  -1.1: fatigants |, faut tu, favour and, fell … the, fin du, find it, fine, finis |, firma-, flats |, floss-
  -1.1: for 2, for bike, for both, for d, for me, for … in, for … message, for … whole, forget |, forgot
  -1.1: fourche |, franchement, freezer, freno … atras, fridg-, fridge, frnd, front wheel, front … is, funct-
  -1.1: function, funer-, fusio-, futbo-, futbol, g, gars avec, gars |, gatea-, gateau, gator-, gatorskins
  -1.1: gente, gerer, giant, go with, good morning, got … job, got … on, got … stop, grab it, grise, grosero
  -1.1: guard-, guidon de, guidon … 2, guind-, guinda, guitar, guy … me, habite a, hablar con, hables, half
  -1.1: half now, handing, has … a, hasta … NUMBER, have sent, he comprado, he does, he tenido, helps, her i
  -1.1: heure, hi, hier soir, high |, his |, hocke-, hockey, homme |, hora … la, horar-, horario, hot, how |
  -1.1: hows … baby, huat, hub, hugs, hw, i come, i dropped, i hit, i love, i … NAME, i … after, i … fine
  -1.1: i … go, i … half, i … his, i … or, i … pass, i … pay, i … sending, i … tell, ice cream, il pret
  -1.1: impuesto, in canteen, in today, in without, in writing, in yet, in … number, in … tunnel, inclut
  -1.1: incluye la, insid-, inside, inspection, interesa … nada, is asking, is driving, is going
  -1.1: is harassment, is lovely, is stuck, is … mistake, is … school, it did, it when, it … be, it … from
  -1.1: it … if, izquierda |, j ecris, jacke-, jacket, jarri-, jarrive, jarrive |, je saute, je … client
  -1.1: je … dehors, je … demenage, je … devant, je … ecoeure, je … prendre, jerse-, jersey, jeu, jeu dans
  -1.1: job, joke, junio-, keep the, keep … me, keys |, kids … in, king, knocking, l … laisse, la calle
  -1.1: la entrega, la llamada, la peinture, la subvention, la ville, la … NUMBER, la … affaire, la … ahorita
  -1.1: la … i, la … juste, la … s, la … verdad, la … verde, lac |, lamp, laptop |, las … o, last time
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
  -1.1: never … permission, ningun … de, no chinguen, no credit, no puedo, no … apaga, no … mia
  -1.1: no … preocupe, no … room, non … pas, not bill, not meant, nouvelles, novio-, novios, number>texts
  -1.1: number>these, numero equivocado, numero se, numero … google, nunca … tenido, oeuvr-, oeuvre
  -1.1: of … blue, of … for, offer, offered, ojo, ok NUMBER, old … on, on elm, on enleve, on our, on … did
  -1.1: on … for, on … old, on … st, on … wait, one was, one wheel, only a, only asked, oops wrong, opening
  -1.1: opt … of, or, order for, order … the, ordered a, ordered |, oublie mes, oui … les, over … just, pad
  -1.1: pago en, pague, panne, par … j, para NUMBER, para recoger, para … paseo, para … rechinar
  -1.1: para … sonar, parei-, pareil, parenle, paro de, part … la, pas avant, pas … client, pas … ecole
  -1.1: pas … personne, pasar |, paso en, passe par, pasto-, pastor, pausa, paz |, pedale, pedals |, pense
  -1.1: people on, perdon no, perdu … cle, peuge-, peugeot, pies, pizza |, place NUMBER, place to
  -1.1: please disregard, please the, please … an, pleur-, plus bon, pocke-, pocket, poll, pongale, popco-
  -1.1: popcorn, por … a, por … jaja, porte velo, posit-, postp-, postponed, pouces |, prawn, prendre le
  -1.1: preocupe, preocupe |, prest-, print-, pu son, puede mandar, puede pasar, puedo … en, pulgadas
  -1.1: pulgadas |, purpl-, purple, putting it, que en, que luego, que queria, que tal, que tengan
  -1.1: que … gracias, que … pusieron, quelqu … a, queriendo, quien-, quienes, quienes son, quiero … seguro
  -1.1: quitte pas, raccr-, raccroche, rack and, rains, range-, raw, reacc-, reacciono, read texts, reason |
  -1.1: reass-, reatt-, reattribue, recei-, rechinar |, recipe, recogi … bici, recu … facture, recuperer
  -1.1: reflectors |, regresamos, remove … reflectors, renew-, rentals, repondre j, reponds a, reste NUMBER
  -1.1: retourner, reunion |, reves, revisa, revisen, ridic-, rien fait, ring, rode it, room in, rota for
  -1.1: rubbi-, s appelle, sabado, said about, sali delete, salvaron, santa, save … old, say, says tuesday
  -1.1: scared, sch |, score, se preocupe, se salio, se … el, sec |, seems, semaines … est, semaines … j
  -1.1: send to, sending this, septe-, september, serious, service at, service est, servicios, servo
  -1.1: she texted, she … away, she … her, shedd-, shedding, shifter, shine, shop on, si c, si confirmo
  -1.1: si … contesto, si … continue, si … est, sia |, sick and, sigo en, simply, slip, sobro, some … for
  -1.1: someones, sorry that, sorry … was, sounds like, soup |, spinn-, squir-, stapl-, stapler, start the
  -1.1: stayi-, staying, sth, store |, stuck on, su papa, subid-, subve-, subvention, sucks |, sugge-
  -1.1: suis dehors, suis demenage, suis ecoeure, suis rendue, suis … mon, sul, supports, supposed … be
  -1.1: sure have, surly, surpr-, suspendieron, take NAME, take calls, talk … the, tanto aviso, tax |, tbh
  -1.1: te equivocaste, te rappelle, te … pero, team |, tele, tenez, tengo |, tenid-, tenido, text do
  -1.1: text … am, text … off, text … this, text … thru, texto |, texts … now, thanks for, thanksgiving |
  -1.1: that off, that … from, that … or, the bag, the basic, the boys, the chicken, the click, the club
  -1.1: the driver, the e, the family, the freezer, the good, the guest, the hanger, the horn, the job
  -1.1: the mess, the middle, the money, the recipe, the rim, the tape, the toilet, the updates, the … day
  -1.1: the … fell, the … from, the … he, the … me, the … minus, the … on, the … raffle, the … under
  -1.1: the … wash, there … a, they, those, though |, throw-, throwing, thumbs up, tienen … de, tigui-
  -1.1: tiguidou, tiguidou |, time the, time … come, to fast, to … but, toast-, toaster, toddl-, toddler
  -1.1: todos … el, tomatoes, tonit-, tonite, tooth, top … the, toss, tout croche, traba-, track, traff-
  -1.1: traffic, training wheels, transmission, travailler a, travailler … NUMBER, trompez de, typed … wrong
  -1.1: un a, un … d, until, until … say, up over, usadas |, using it, va la, va … ir, va … la, va … pret
  -1.1: vais le, vas a, velo le, vete, veut dire, veut … quoi, vicar-, vieja … la, voice message, void
  -1.1: volunteers, votre gars, vous eu, voyez, vrai, wakey, walk ins, walk |, walker, want that, want to
  -1.1: wants … know, was fast, was … meant, wash just, watching, we met, weeks |, what size, what … that
  -1.1: wherever, why, will send, will … for, windo-, with every, with … green, with … pics, wobble, woke up
  -1.1: worry |, would a, would … my, wrong phone, wrong with, wtu, wtu NUMBER, xxx, y deja, you fue
  -1.1: you located, you tomorrow, you trying, you update, you … NAME, you … an, you … back, you … estoy
  -1.1: you … ins, you … ocupo, your mom, your own, your shop, your … ah, your … folder, | apague, | batterys
  -1.1: | cuanto, | derniere, | dimanche, | eat, | exam, | gd, | has, | jajajaja, | laisse, | lmao, | lunch
  -1.1: | medium, | nah, | ni, | pa, | parking, | rain, | reached, | senorita, | that, | the, | touchez
  -1.1: | train, | vete, | vi, | vos, | walk, | warranty, | … attached, | … beg, | … birthday, | … cambios
  -1.1: | … can, | … desactivo, | … disregard, | … eat, | … egg, | … equivocado, | … final, | … freine
  -1.1: | … gente, | … hand, | … happens, | … help, | … later, | … lens, | … liao, | … llantas, | … lumiere
  -1.1: | … mouille, | … puede, | … queda, | … quito, | … sacan, | … souhaite, | … st, | … take, | … tengan
  -1.1: | … treat, | … valve, | … van, | … vas, | … yeah, ~_alu, ~_aw, ~_bac, ~_bal, ~_bro, ~_bus, ~_cu
  -1.1: ~_deb, ~_dur, ~_ey, ~_fau, ~_few, ~_g_, ~_gia, ~_hi_, ~_hom, ~_ja, ~_jer, ~_loa, ~_mag, ~_mau, ~_mid
  -1.1: ~_mol, ~_or_, ~_pag, ~_pig, ~_pla, ~_ra, ~_ram, ~_ro, ~_rui, ~_sam, ~_sea, ~_sem, ~_sir, ~_siz, ~_soo
  -1.1: ~_tab, ~_tb, ~_tbh, ~_tom, ~_vai, ~_vol, ~_vu, ~_whi, ~_wt, ~abad, ~ack, ~ack_, ~acks, ~adam, ~ado
  -1.1: ~ados, ~ail, ~ain_, ~aiso, ~alen, ~alf_, ~ali_, ~alki, ~ana_, ~andw, ~aner, ~ang_, ~ani, ~anyo, ~ard
  -1.1: ~aro_, ~aron, ~arp_, ~ashe, ~aso, ~aspe, ~atel, ~ato, ~augh, ~auva, ~avan, ~avy_, ~bado, ~bake, ~bes
  -1.1: ~bh_, ~bici, ~bro, ~bs_, ~car, ~cash, ~ccou, ~ceme, ~cen_, ~char, ~chid, ~chr, ~coma, ~come, ~comi
  -1.1: ~cool, ~corr, ~ctri, ~ddle, ~dee, ~deva, ~dge, ~dia_, ~dicu, ~diff, ~dite, ~dle_, ~dler, ~dora, ~dry
  -1.1: ~dset, ~dsh, ~ean_, ~ebe_, ~ecei, ~ecu, ~eede, ~eel_, ~egle, ~eja_, ~ejas, ~el_, ~elie, ~eliv, ~emai
  -1.1: ~eme_, ~ena_, ~enas, ~ene_, ~enne, ~eno_, ~eo_, ~erd, ~erna, ~esca, ~espa, ~ette, ~euni, ~fau, ~fect
  -1.1: ~ffi, ~fri, ~fune, ~gage, ~gian, ~glan, ~grup, ~gua, ~gui, ~hai, ~hen_, ~heu, ~heur, ~hien, ~hist
  -1.1: ~hoc, ~iao, ~iao_, ~ibo, ~ich, ~ict, ~ide_, ~idg, ~idge, ~iels, ~iez, ~ijo_, ~iman, ~ime_, ~indo
  -1.1: ~inne, ~io_, ~irar, ~irst, ~isap, ~ison, ~itti, ~ivew, ~ixed, ~jarr, ~jers, ~jeu_, ~job_, ~kena
  -1.1: ~key_, ~king, ~lam_, ~lat_, ~lei, ~lga, ~libr, ~lic_, ~lio_, ~lip, ~lon_, ~mate, ~mau, ~mba, ~mbl
  -1.1: ~meca, ~merr, ~met_, ~mex, ~mise, ~mism, ~moin, ~nam, ~name, ~nami, ~nar_, ~nas_, ~ndel, ~ndow, ~ndsh
  -1.1: ~ndw, ~negr, ~neig, ~net, ~ngo, ~ngo_, ~nig, ~nigh, ~nnoy, ~nny_, ~nos, ~noy, ~ntra, ~nue, ~nyo
  -1.1: ~nyon, ~nza_, ~oan, ~ocas, ~oddl, ~oeu, ~oins, ~oise, ~oji, ~okin, ~olat, ~oldi, ~ole, ~omi, ~onj
  -1.1: ~onjo, ~onsu, ~onth, ~oop, ~oors, ~ork, ~orry, ~orw, ~outu, ~oved, ~ovia, ~parc, ~perc, ~pes_, ~pig
  -1.1: ~plom, ~pock, ~prad, ~quea, ~quip, ~rab, ~red, ~rent, ~ress, ~rgen, ~ridg, ~rido, ~ril, ~rim_, ~rok
  -1.1: ~roke, ~rook, ~ross, ~rpl, ~rple, ~rpri, ~rri, ~rry_, ~rsey, ~rubb, ~rued, ~sa_, ~save, ~sem, ~seme
  -1.1: ~sey, ~sey_, ~she, ~shoe, ~soo, ~soup, ~souv, ~ssus, ~sta_, ~sure, ~surp, ~swe, ~ta_, ~tafa, ~tand
  -1.1: ~tas, ~tbh, ~tbh_, ~teal, ~thos, ~thu, ~tig, ~todd, ~ttr, ~turb, ~twee, ~ual_, ~uand, ~ubbi, ~ubie
  -1.1: ~uct, ~uden, ~uea, ~ueda, ~uggi, ~uip, ~und_, ~urni, ~urpl, ~ury, ~ury_, ~uva, ~uvai, ~uvr, ~vew
  -1.1: ~vewa, ~vra, ~vrez, ~vuel, ~vy_, ~wat, ~wen, ~whee, ~whi, ~whit, ~why_, ~wind, ~won
  -1.2: (unknown 1), (unknown 5), 2 NUMBER, NAME but, NAME en, NAME je, NAME le, NAME or, NAME … el
  -1.2: NUMBER libras, NUMBER minutes, NUMBER mois, NUMBER my, NUMBER psi, NUMBER works, NUMBER … much
  -1.2: NUMBER … still, NUMBER … that, a bag, a bit, a dios, a pied, a poco, a texas, a used, a vous, a … fee
  -1.2: a … ir, a … light, a … un, about … bill, about … refund, adapt-, add me, add … back, adjuster
  -1.2: admission, after hours, again do, ah … c, ahora es, al mio, alcanza, all our, all set, all … NUMBER
  -1.2: all … messages, alone … i, alrig-, alright, am allergic, am wrong, am … but, am … in, amen, and … am
  -1.2: and … one, annulez, annulez la, ans … il, antes, anulenme, anuncio, anytime |, appea-, applied
  -1.2: appoi-, appointment, approved, apuntame, apuntame … la, aqui es, are a, are … free, are … hiring
  -1.2: are … open, are … serious, arran-, arret d, arrete toi, arretez le, arrive … NUMBER, arrives
  -1.2: asi … la, asiento un, asiento |, assig-, at, at … gate, atm, attached |, au travail, autre personne
  -1.2: aux 2, avail-, available, avant … NUMBER, averti, avez jamais, avez … des, avoir une, away and, ayer
  -1.2: ayudo, babys, babys-, back … NUMBER, basah, basta |, be my, beaut-, beautiful, been NUMBER, beers
  -1.2: before doing, behind me, beign-, beignes, besid-, best … to, bici como, biffe-, biffez, bigge-
  -1.2: bigger, bike at, bike there, bin |, biscuit, bizum, blond-, blonde, bloque … le, bonjour je
  -1.2: bonne annee, bring my, bureau a, bureau … NUMBER, bussi-, but … one, by NUMBER, by and, by … it
  -1.2: cable end, cable |, cada vez, cafe, calcomanias, call … when, calme les, camaras, cambio, caminando
  -1.2: can pick, can you, cansado de, canse de, car, card got, caref-, careful, carres, carte cadeau
  -1.2: cel … mi, cell … pas, chain, chaine … pas, chale, changer … cassette, charge it, check with
  -1.2: cher pour, cherchez vous, chiffres, chiffres |, children, chip, chiquita, clign-, clue, coins, colis
  -1.2: combine, come through, comis-, commande NUMBER, commande … pneus, commence, con NUMBER, con alguien
  -1.2: con esto, con … ticket, confiscated, conozco a, consignment, contact lens, correos, cousin from
  -1.2: coute combien, creme, creo, crew |, crying at, cuando … las, cudnt, cutti-, cutting, d … arriere
  -1.2: da pena, dans la, dans … magasin, date on, day NUMBER, day to, de 2, de casse, de lentes, de pleuvoir
  -1.2: de precio, de se, de tubeless, de … familia, de … jefe, de … ligne, de … pedales, de … stop
  -1.2: dead … on, dejalo, dejarla, dejo de, delete candado, delete salon, deleted … message, demande si
  -1.2: dente-, dented, dents |, des beignes, desar-, desbl-, descr-, dessu-, dessus, destine, deux
  -1.2: did … finish, difference |, dios |, discussion, disque, dites … a, diwal-, diwali, do NUMBER, do |
  -1.2: do … be, do … bring, do … buy, do … replace, do … throw, do … touch, dolar, don, donnee |, doo, dormi
  -1.2: dry cleaning, duele, dueno |, echange |, el, el color, el me, el seguro, el tubo, el zelle, el … NAME
  -1.2: el … yo, emploi, en 2, en camino, en … du, en … fois, ends … NUMBER, enfan-, enough … for
  -1.2: enough … in, entirely, entrada, entrance, envoyer une, envoyer … photo, epice-, epicerie
  -1.2: equivocado de, equivocado |, equivoque, era hora, errad-, errado, es mia, esa llanta, ese no
  -1.2: essayer |, est … frere, est … nouveau, est … quelle, est … ton, estab-, estaba, estaria, etre pret
  -1.2: faint, fait frette, fait … je, falli-, falling, far, fat bike, fathe-, father, fermez … a, fight
  -1.2: fini … moi, fini … velo, fitting |, fog, for lunch, for tuesday, for … hour, for … weeks, forget
  -1.2: formu-, foto de, foto que, frame … you, frein a, freins … pas, frett-, frette, friday if, from … is
  -1.2: frott-, frotte, funeral |, gars, gate |, gentle, give … NUMBER, gloves |, go … sleep, gorra
  -1.2: got people, got … spare, gracias por, grasa, grass, grease on, group rides, guardo, haberles, hablo
  -1.2: hahah-, hahaha, half the, handed, happy bday, hav, headi-, heading, heigh-, height, her … this, hielo
  -1.2: hijo |, hiring |, his … not, home … NUMBER, hoste-, hostel, house number, houss-, housse
  -1.2: how … people, how … the, husband, husbands number, i get, i look, i pick, i try, i … a, i … allergic
  -1.2: i … am, i … card, i … have, i … losing, i … need, ice |, idee, identite, il arrete, il reste
  -1.2: il … reste, in stock, in texas, in … na, in … pic, in … shop, incluses, ingles |, installez
  -1.2: is paying, is … if, is … phone, it made, it still, it … someone, jaja … la, jaune, je cherche
  -1.2: je paie, je … au, je … payer, jueves a, junto a, just checking, just get, ka, key, key |, kille-
  -1.2: killed, knee is, knee |, l … d, l … svp, la alarma, la carrera, la casa, la compro, la facture
  -1.2: la livraison, la mauvaise, la pieza, la pintura, la puede, la suscripcion, la tarde, la … facture
  -1.2: la … prochaine, la … solo, la … veut, lac, lads, lame, las calcomanias, las llaves, lavoie |
  -1.2: law office, le lien, le llego, le marco, le soir, le … NAME, le … et, le … mas, leave some
  -1.2: leave your, leave … NUMBER, leave … review, lectu-, left for, left … with, lens, les photos, les … m
  -1.2: library, lift lobby, light on, lightning, like NUMBER, links, live … and, llameme |, llamo |, llave |
  -1.2: llaves, llevo, llevo … mi, lluvia |, lo … la, look … a, looking for, losin-, losing, lumiere |
  -1.2: luv you, mais on, mais … est, mal ecrit, mal escrito, mall, mall |, manan-, manana … el, mandame un
  -1.2: mandar esto, mande |, mando mensaje, manques, many people, maxim-, maximo, mc, me alcanza, me dijeron
  -1.2: me equivoque, me escriben, me gossez, me … du, me … pasa, me … puede, mediu-, medium, meme … de
  -1.2: memer-, memere, mensaje para, mensaje … error, mensaje … llego, mensaje … para, merci pour
  -1.2: message on, message … c, mi apellido, mi recibo, mi … te, mi … vieja, miercoles |, miles |
  -1.2: mine … the, moi meme, moi … facture, moi … non, mojar, mom i, mon grand, mon recu, mon … par, morning
  -1.2: motor quits, mount-, mountain, musiq-, musique, my car, my knee, my late, my neighbors, my place
  -1.2: my storage, my toddler, my wheels, my work, my … but, n send, na, nada al, nada todavia, nada … la
  -1.2: navid-, navidad, navidad |, ne suis, necesito para, need … this, needing your, negat-, negra, negra |
  -1.2: never thought, new one, next one, ningun taller, no clue, no interest, no … gustan, non aux, not at
  -1.2: not free, not replace, not throw, not touch, not … look, not … your, notice, nouveau velo, now NUMBER
  -1.2: number 2, number … i, number … longer, numbers, numero ahora, numero pour, nunca … el, occas-, of the
  -1.2: of … is, of … on, of … til, off my, off today, off … at, offic-, oh it, oir, ok c, ok … NUMBER
  -1.2: ok … can, ok … est, ok … gracias, on en, on labor, on … hill, on … me, one do, one with, one … the
  -1.2: onto, open … labor, or my, order the, ot, ours, out from, out of, paper, papineau |, par courriel
  -1.2: para el, para … reparacion, parcel, pare el, parrilla |, pas mes, pas presse, pas votre
  -1.2: pas … grincer, pas … pleuvoir, passe pas, passe … les, passed, passer le, passer … chercher, payer en
  -1.2: payno-, paynow, pearl, perdida, perdon se, perdu votre, pero … es, personne que, pesam-, pesame, peux
  -1.2: pf, pg, pic … the, picked it, picked … up, picking up, pictu-, pido de, pido … favor, pied, pinon
  -1.2: pis … velo, plan is, pleuv-, pleuvoir, plus c, plus du, plus son, plus vite, poder ir, poder-
  -1.2: poderosa, point |, policy |, ponche, por … no, porfa que, porti-, pour aines, pour changer, pour nous
  -1.2: pour … blonde, pour … fille, power-, powers, powers out, practice, prefer, prefer email
  -1.2: prendre rendez, prendre … vous, preno-, prenom, prueba, pu ce, pu … air, pu … moi, puedes, puedo hoy
  -1.2: puedo |, puppy, push, put … new, que llegue, que tienen, que … dois, que … en, que … quedo, quedate
  -1.2: quedo en, queen, quel, quel … pour, quien habla, quitar … telefono, quiten las, quitte, rabais pour
  -1.2: rahul, rapido |, rapidrun, rappels d, rappels … me, raya, read |, reall-, really, recibir mensajes
  -1.2: recibo |, recibo … correo, recomiendo, reess-, remember signing, remember … up, remove … lock
  -1.2: rendez … mon, rental for, repondu stop, reporting you, reste pu, reuni-, reunion, ride leader
  -1.2: ridiculous |, rien … casse, rines, ringe-, ringer, ringer on, ringt-, ringtone, room for, room |
  -1.2: saben, saiso-, saison, salio |, saved my, savin-, saving, savoir … c, say … but, scam |, sch, scold
  -1.2: screa-, se … puede, seaso-, semaines c, semanas, send you, send>me, sent the, sent this, sent … to
  -1.2: separate, sera la, seria-, serving, she is, she says, she … in, shoe |, si … la, siege de
  -1.2: siege … bebe, signal is, signed the, since you, ski doo, slaque un, slaque … peu, slot, slowl-
  -1.2: slowly, small, smoke, smoking |, smoot-, smooth, soeur, solo los, solo … frenos, some other
  -1.2: sont finis, sont tu, sors du, soy yo, space-, spacers, spam … not, st NAME, stats, steam, still have
  -1.2: still not, stitc-, stitches, stock-, stop after, stric-, strict, suave-, sucks, suis desabonne
  -1.2: suis devant, suis en, support |, sur votre, suscr-, system |, take them, talk |, talk … me, tall
  -1.2: tamo, tan … gracias, tarjeta |, te jure, team coach, tell ma, terminal, text book, text in
  -1.2: text instead, text notifications, texting … from, texting … i, texting … wrong, texto a, thanksgiving
  -1.2: that … why, the NAME, the big, the change, the church, the cone, the estimate, the onions, the pic
  -1.2: the pics, the two, the … address, the … brake, the … comes, the … fit, the … key, the … mean
  -1.2: the … parts, the … says, the … twice, the … wheel, them up, these>law, they are, think-, this family
  -1.2: this is, this year, tia |, tienda en, tight, til i, timbr-, time do, time this, tix, to give, to … 2
  -1.2: to … NAME, to … after, to … these, to … work, today so, today … me, ton … est, tout, towel
  -1.2: travail je, travail |, trek, triciclo |, troca |, try it, try to, tu … au, tubo, tuque, turqu-
  -1.2: turquoise, typo in, ugly, un bruit, un rappel, un … le, under … name, une … je, unit NUMBER
  -1.2: unlimited, unsur-, unsure, usada-, usadas, usagees, use another, utiliser, va le, va passer
  -1.2: va … aller, va … le, va … que, van tres, vater, vegan, velo ca, velo … svp, velo … tu, vend, venda-
  -1.2: vender, vendo, vendredi, venmo, verda-, verdad, vieil-, viene-, viens pour, viernes que, vocal-
  -1.2: vocale, volvio, volvio a, vos conditions, vote for, vous du, vous pour, vous reponds, vous … ecrit
  -1.2: vous … gossez, voyan-, voyant, vu la, walk, walked, walked … the, want … do, want … money, wants to
  -1.2: was … before, was … do, was … someone, water-, we get, we … at, we … it, weddi-, wedding, weird, went
  -1.2: were moving, wey, what happens, wheel, wheel has, when … it, when … land, wheres my, which one
  -1.2: who … my, will … buy, winnipeg, with … bike, work and, works better, would |, wrong … i, wrong … lol
  -1.2: y llego, y mouille, y paso, y … NAME, y … frette, y … si, yo … is, you NAME, you era, you got
  -1.2: you hiring, you there, you |, you … alcanzo, you … en, you … hora, you … kids, you … or, you … sirve
  -1.2: your account, your boss, your home, your … be, your … for, | acabo, | anulenme, | apuntame, | biffez
  -1.2: | bringing, | coach, | consent, | cual, | felicidades, | first, | friday, | hahaha, | jaja, | jeudi
  -1.2: | kien, | meeting, | meme, | ne, | para, | pedal, | pedales, | perdone, | perfect, | peu, | powers
  -1.2: | queue, | rentan, | rode, | serait, | siempre, | swap, | they, | trae, | unsubscribed, | unsure
  -1.2: | used, | … annee, | … attends, | … bday, | … boite, | … cable, | … cambio, | … capable, | … cash
  -1.2: | … confirmo, | … conozco, | … consent, | … credit, | … cried, | … done, | … dors, | … es, | … est
  -1.2: | … frein, | … i, | … importe, | … knees, | … la, | … llave, | … luces, | … ou, | … outta, | … pague
  -1.2: | … perdon, | … peut, | … piste, | … plutot, | … prof, | … puedes, | … rain, | … rid, | … roule
  -1.2: | … s, | … something, | … there, | … worked, ~_abr, ~_ant, ~_app, ~_at_, ~_atr, ~_aun, ~_aye, ~_bc
  -1.2: ~_ben, ~_bis, ~_boa, ~_boy, ~_che, ~_cov, ~_el_, ~_enf, ~_flo, ~_fre, ~_gel, ~_gl, ~_hm, ~_ide, ~_idi
  -1.2: ~_job, ~_kid, ~_lle, ~_lov, ~_mir, ~_mun, ~_na_, ~_ope, ~_otr, ~_ove, ~_pum, ~_ren, ~_ru, ~_sat
  -1.2: ~_she, ~_soe, ~_sun, ~_tue, ~_vet, ~_vid, ~_wat, ~_wed, ~_wey, ~abaj, ~aban, ~abur, ~agg, ~aile
  -1.2: ~aks_, ~ala, ~ale_, ~ali, ~amb, ~amba, ~ana, ~anas, ~anca, ~ang, ~ango, ~anti, ~aps, ~arge, ~arpe
  -1.2: ~arra, ~arri, ~asio, ~atea, ~atro, ~aug, ~ava, ~avid, ~ayer, ~ba_, ~bc_, ~blon, ~boar, ~boy, ~brok
  -1.2: ~brom, ~bysi, ~call, ~carr, ~ced_, ~cei, ~ch_, ~cim, ~cis, ~clo_, ~creo, ~cuan, ~curr, ~ddl, ~denm
  -1.2: ~depo, ~deso, ~dile, ~dre_, ~ea_, ~eall, ~eam_, ~eat, ~eboo, ~ecc, ~ece_, ~ectu, ~ede_, ~ediu, ~eel
  -1.2: ~eels, ~ella, ~emas, ~emm, ~emme, ~enf, ~enfa, ~enmo, ~eot, ~erme, ~erre, ~ess_, ~esti, ~eus, ~eve_
  -1.2: ~eyes, ~far_, ~fath, ~faut, ~fic_, ~fine, ~fitt, ~fre, ~gad, ~gar_, ~gars, ~gat, ~gear, ~gen_, ~gent
  -1.2: ~gere, ~gger, ~glar, ~grad, ~harg, ~head, ~heel, ~hens, ~hick, ~hom, ~hope, ~iag, ~iano, ~ictu, ~idic
  -1.2: ~iei, ~ieil, ~ieto, ~igh, ~ight, ~iles, ~imbr, ~ina_, ~ins_, ~intm, ~iou, ~ious, ~ip_, ~ired, ~irt_
  -1.2: ~itez, ~ivez, ~ivo, ~ivoq, ~job, ~kar, ~lads, ~lam, ~lets, ~levo, ~lig, ~ligh, ~lki, ~lkin, ~lla
  -1.2: ~llo, ~loc, ~lock, ~loor, ~low, ~lpe, ~lue, ~maga, ~mall, ~mana, ~manc, ~mat, ~mauv, ~mbi, ~medi
  -1.2: ~mil, ~ming, ~mini, ~mma_, ~mmy, ~mmy_, ~movi, ~mpe, ~mpie, ~mpte, ~mula, ~nadi, ~nar, ~navi, ~nea
  -1.2: ~nfa, ~nfan, ~nier, ~nit, ~nmo, ~nmo_, ~nner, ~nor, ~ntag, ~ntm, ~ntme, ~oar, ~oard, ~oble, ~ocad
  -1.2: ~oda, ~offi, ~olen, ~ols, ~onf, ~ook_, ~opia, ~orgo, ~ormu, ~orti, ~ote_, ~ount, ~ourn, ~ower, ~perr
  -1.2: ~peux, ~pict, ~pied, ~pong, ~pose, ~ps_, ~ptez, ~pued, ~pum, ~qua, ~qua_, ~qued, ~quo, ~ral_, ~rand
  -1.2: ~rary, ~rche, ~rdo_, ~reco, ~rell, ~resa, ~reu, ~reun, ~reva, ~rfai, ~rie_, ~rink, ~rler, ~rmul, ~rob
  -1.2: ~ros, ~row, ~rp_, ~rpe, ~rry, ~rtab, ~rupo, ~sam, ~say_, ~seg, ~segu, ~sell, ~sie, ~sim, ~siz, ~size
  -1.2: ~smal, ~soeu, ~song, ~stol, ~stro, ~sun, ~tal, ~tell, ~tery, ~they, ~titc, ~tole, ~tomo, ~tro, ~try
  -1.2: ~ttez, ~tue, ~tues, ~ual, ~ucks, ~ude_, ~ued, ~uedo, ~uge, ~ull_, ~utt_, ~vac, ~vail, ~vell, ~vena
  -1.2: ~venm, ~vent, ~vet, ~viei, ~vite, ~war, ~wedd, ~wers, ~wey, ~wey_, ~work, ~ysit, ~zon_
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
  -1.3: can … NUMBER, canasta |, carga-, carpe, carro, casa es, casco, casco de, casse-, catch-, ce que
  -1.3: ce … ici, ce … il, ce … les, cease … desist, cell a, celular … me, chain keeps, chaine, chanc-
  -1.3: chance, changer mon, changez, chema, cheve-, chick-, chicken, chien |, chill-, choca-, chocaron, ci
  -1.3: cine, cliqu-, closed, cobro |, collants, combien … temps, come … as, comes … NUMBER, commande de
  -1.3: como esta, compro, con … numero, con … para, con … queda, cone, confi-, contact with, contacts
  -1.3: contestar, correcta, correr, corriger, corte el, cost … money, costo, cough-, could … have, coupez la
  -1.3: courant |, courte, coute … sous, coute-, crack-, creo que, creo … me, crisp-, crisps, crois |
  -1.3: cuando llega, cuando quede, cuentas, d air, d autobus, d hier, dans NUMBER, daughter NAME, day but
  -1.3: de dimanche, de enviarme, de hacer, de rechinar, de … esta, de … mandando, de … ofertas, de … pluie
  -1.3: de … quien, de … sea, debou-, deje, deje mi, delete mecanico, delete … voy, delivery guy, dentist |
  -1.3: denun-, deposit, depuis … operation, des sous, desde el, devai-, did it, did … text, digo |, dile a
  -1.3: diner-, dinero, do … call, do … go, do … i, do … shop, docte-, docteur, does … sale, doit … pour
  -1.3: dolar-, dolares, domingo |, dommage, donde queda, done … work, donne … mauvais, draft, drill
  -1.3: driver … stop, du guidon, du prix, du … est, earph-, eat already, eje, el bus, el dinero, el eje
  -1.3: el fin, el lavado, el … al, elses bike, emoci-, en fauteuil, en fin, en la, en tu, en … bus
  -1.3: en … calle, en … esquina, en … noche, en … vous, english please, english |, enlever le
  -1.3: envoie … photo, equiv-, era hoy, erabl-, es mejor, es … bici, esa la, esas llantas, esperar |
  -1.3: espero |, esquina |, est … lol, est … quand, est … rien, esta baja, estara, estare, este … pero
  -1.3: estoy abajo, estoy manejando, estoy … en, everybody, experto, explain, fa cai, faste-, faster, faut
  -1.3: faut … un, feed, feeling, feliz, fellow, fin … mois, finalement on, fini pour, finir |, fitti-, fixe
  -1.3: floor, fonta-, fontanero, for sat, for sunday, for … night, for … or, forfait est, forgo-, fork
  -1.3: forma, foto por, fotos delete, frame is, frame … i, frein-, front of, fue, funeral, fwd, gaspe-
  -1.3: gaspesie, gate code, gears |, gentl-, get off, get your, get … call, get … new, gloves on, golpe |
  -1.3: gong xi, gong … fa, good service, got … number, grandpa, grann-, granny, grave |, gris |, group chat
  -1.3: grupo, guess |, gusta-, guys … and, habla, hable … mi, hair |, handi-, hate |, have anything
  -1.3: have … seen, have … waiting, have … wrong, hay, hay … mas, he knows, he left, he … my, headset |
  -1.3: heavy, her so, her … the, hermo-, hermosa, hide, hirin-, hiring, hmm |, hola buenas, holding the
  -1.3: homework |, horri-, horrible, horse, hours please, how bad, huit, hurry at, hurry … all, i broke
  -1.3: i change, i pressed, i reach, i … both, i … outside, i … saw, i … wrong, idiot, ignore that, igual |
  -1.3: il est, il manque, il … NUMBER, il … chez, il … le, impue-, in town, in … car, in … group, in … min
  -1.3: ins |, inscrivez … pas, invitation, iphon-, iphone, ir a, is only, is same, is your, is yours
  -1.3: is … best, is … on, is … worth, it quit, it … fixing, it … late, it … or, it … thru, j pensais
  -1.3: jajajaja, jajajaja |, je … envoie, je … pareil, je … vos, juare-, juarez, kiddo, kindly send, kits
  -1.3: knows … bike, ko, l antivol, l … tout, la gris, la lluvia, la messe, la nueva, la recoge
  -1.3: la ubicacion, la … para, laisse … j, las … en, last message, last night, lavado |, le cafe, le cours
  -1.3: le debo, le garder, le site, le … pareil, le … passe, leh, lend me, les travaux, letting … know
  -1.3: light, list NUMBER, list … is, liste a, listed, livraison je, llame a, llamo NAME, llave-
  -1.3: llego … NUMBER, lo bendiga, lo veo, lobby, lock i, lol, looking, los … mi, lost the, lost … key
  -1.3: lourd |, luego, m … ce, m … il, ma cle, ma fille, ma i, ma … ce, mal … numero, manana, manda la
  -1.3: mande el, mando el, marche, mari, marqueme, mas barato, mate |, me NUMBER, me every, me maybe
  -1.3: me next, me quiten, me the, me volvio, me … break, me … contact, me … no, me … or, me … read
  -1.3: me … salir, mean, meant … text, media, media hora, medic-, mejor-, mensaje a, mepri-, meprise
  -1.3: merci d, merci … NAME, mess, message n, messages … i, messenger, mi bebe, mi correo, mi direccion
  -1.3: mi … ni, mia, mile, miles, mines, miss, missed your, mitai-, mitaines, mon bicycle, mon frere
  -1.3: mon operation, mon … dans, money back, monsieur … n, more … and, more>want, mosqu-, mosquitoes, mots
  -1.3: mou, moyeu |, much, muerd-, mug, musta-, mustache, my bad, my girl, my key, my last, my thumbs
  -1.3: my … NAME, my … as, my … ready, my … yesterday, n put, n … your, nada ni, name n, name … on, ne la
  -1.3: never pick, never … NAME, never … with, new … on, news |, nina |, nino, nino |, no mr, no nothing
  -1.3: no … called, no … cliente, no … digas, no … esto, no … jaja, no … want, noise |, nom ici, nom … NAME
  -1.3: not get, not shop, not what, not … sad, not … well, novem-, number has, number must, numbers … the
  -1.3: numero errone, numero … en, numero … favor, numero … gars, o |, o … a, oblige, of any, office, offli-
  -1.3: offline, okada, old … for, old … of, on the, on top, on … back, onda |, one called, one please
  -1.3: optional, or call, or … the, orang-, orange, ortho-, otra persona, oublie, oublie ca, oublie de
  -1.3: oubliez, our, owe |, owner |, pa alla, pague-, paie, para manana, pareil |, parfa-, parfait
  -1.3: parking |, pas autorise, pas parler, pas … bonne, pas … du, pas … ton, pasel-, pasele, pay you, pedal
  -1.3: pelea-, pelud-, perfe-, permiso … que, persona que, peux … repondre, photo … my, picture of, pig
  -1.3: pintu-, pintura, piste, place please, place-, plane |, plus aucune, plus proche, pon, por … NUMBER
  -1.3: porte d, portu-, precio no, prende |, prendre les, presio, probl-, programme de, pu la, puede
  -1.3: puede … el, puede … las, puedo mas, pulling, que ma, que oso, que … dieron, que … estan, que … va
  -1.3: que … yo, quel velo, queue number, qui va, quid, quitale el, ramas-, rappelle pas, raspo-, rayons
  -1.3: rcv, rdv … mardi, re … me, reach, rear end, rear … feels, rechinar, recois … messages, reflectors
  -1.3: refuse to, regardless, remain, remboursement |, remember … you, reminder … the, remon-, rendez vous
  -1.3: rent bikes, reponse, reporte, reprenez, resiz-, resize, respo-, respondo, reste a, retard |, retirar
  -1.3: revoi-, rien … chez, rien … reparer, rite |, roads are, rodado, room … the, rota, row |, rubs, rule
  -1.3: s arrete, sacal-, sacale, same time, same … as, saw the, says … NUMBER, schwi-, scooters, se cual
  -1.3: se le, se … des, se … mi, see … after, seein-, seeing, seguido, send … bike, service in
  -1.3: service … the, she … a, showe-, shower, si … a, sick … this, siempre me, sim, since march
  -1.3: since yesterday, sis |, slim, slip |, snake, snake |, soiree, soiree |, someone … bike, sorry … is
  -1.3: sorry … missed, sorry … not, speed |, steph, still there, stop disturbing, stop press, stop will
  -1.3: stop … here, stopped … but, stopper … the, subject, subo, suis … fauteuil, suis … mere, sur … c
  -1.3: sur … facture, sur … velos, sus recordatorios, t … faire, t … ou, ta |, take … to, tan seguido
  -1.3: teach … to, tel est, tell … i, tell … it, tenem-, tenemos, tengo ninguna, tengo que, text came
  -1.3: text … NAME, text … fine, texting … this, textos haha, texts about, thanks … all, the bolt, the color
  -1.3: the crew, the front, the interview, the invoice, the key, the lights, the mustache, the reflectors
  -1.3: the repair, the roof, the thread, the trip, the window, the … first, the … lock, the … machine
  -1.3: the … station, the … tire, the … way, the … will, there soon, this … with, thought, tiene … de
  -1.3: timbre de, titi, to nothing, to … over, told her, tombe, ton pere, took the, toque, trade ins
  -1.3: trailer, trompee, tu hermano, tu pret, tu une, tu … j, tu … pas, turns … the, type |, ubicacion |
  -1.3: ubicados, ud, un remboursement, una foto, une mise, unscr-, unscrew, up you, urs |, ustedes jaja
  -1.3: van |, veux le, veux … au, video |, vidrio, vieja, vieja y, vire, vitesse, voici la, voir avec
  -1.3: voir |, vole, vous envoie, vous fait, vous … mon, vous … oublie, voy al, voy … alla, voy … el, vuelo
  -1.3: waited, want … blue, wanted to, ward, washed, wat is, were going, whatever it, who ate, who … got
  -1.3: who … think, whose bike, why … it, win, window |, with work, wobbl-, work at, works for, worth fixing
  -1.3: worth it, would … NUMBER, write it, wrong … in, xi, xi fa, xi … cai, xioma-, xiomara, y tu, y … la
  -1.3: y … t, yo … NAME, yo … dije, yoghu-, yoghurt, you carry, you deliver, you finish, you have, you off
  -1.3: you … a, you … best, you … mistaken, you … need, you … su, you … the, you … voy, your customers
  -1.3: your ex, your … message, your … no, yvan, | allez, | asap, | asere, | au, | chaine, | cher, | cierran
  -1.3: | color, | debarque, | dejalo, | dry, | erreur, | estan, | este, | front, | gong, | half, | her, | i
  -1.3: | keys, | la, | manden, | mija, | night, | off, | quelle, | ready, | reminder, | saca, | strike
  -1.3: | tell, | tienes, | tuesday, | turns, | was, | wed, | what, | … afuera, | … ai, | … antivol, | … at
  -1.3: | … aunt, | … bicis, | … chinguen, | … compro, | … dame, | … deja, | … dia, | … did, | … ecrivez
  -1.3: | … errone, | … etait, | … freehub, | … hours, | … is, | … les, | … light, | … livreur, | … need
  -1.3: | … night, | … oferta, | … parale, | … please, | … press, | … quelle, | … rato, | … rear, | … red
  -1.3: | … sirve, | … sms, | … survey, | … texte, | … tmr, | … we, | … whatever, | … who, | … xi, ~_agu
  -1.3: ~_ahe, ~_aim, ~_al_, ~_asa, ~_asi, ~_beh, ~_bes, ~_br, ~_caf, ~_car, ~_ci, ~_ci_, ~_cr, ~_cra, ~_cre
  -1.3: ~_cua, ~_dev, ~_doc, ~_dos, ~_dr, ~_fil, ~_gat, ~_gea, ~_han, ~_hoo, ~_hot, ~_hou, ~_iph, ~_jeu
  -1.3: ~_key, ~_leh, ~_lol, ~_mia, ~_mu, ~_muc, ~_nat, ~_nie, ~_oa, ~_ov, ~_pan, ~_pin, ~_pre, ~_rou, ~_sco
  -1.3: ~_sli, ~_soi, ~_tal, ~_thu, ~_tro, ~_va, ~_ver, ~_vie, ~_voy, ~_wah, ~_wtu, ~acts, ~ador, ~afe, ~agar
  -1.3: ~ahe, ~ahea, ~aks, ~al_, ~almo, ~alta, ~amar, ~anan, ~andr, ~ano_, ~anyb, ~arei, ~arf, ~arfa, ~argo
  -1.3: ~aro, ~art_, ~ate, ~ayon, ~azo, ~bat, ~beh, ~bis, ~blem, ~blig, ~boy_, ~brak, ~bras, ~bre, ~bri
  -1.3: ~brou, ~busy, ~butt, ~caf, ~cafe, ~cam, ~cani, ~cci, ~chad, ~cinc, ~ck_, ~cken, ~cliq, ~coge, ~conf
  -1.3: ~cong, ~cua, ~dal_, ~date, ~denu, ~dev, ~doc, ~done, ~dre, ~dril, ~dru, ~eal_, ~eap, ~eddi, ~edo_
  -1.3: ~ege, ~eje_, ~ejo, ~eles, ~eliz, ~elta, ~emoj, ~emon, ~enco, ~enge, ~enn, ~enos, ~epar, ~epl, ~erdi
  -1.3: ~erfe, ~err, ~eryb, ~eso_, ~eue_, ~eva, ~ew_, ~fall, ~fast, ~fe_, ~fer_, ~fig, ~flo, ~flow, ~fr_
  -1.3: ~fue_, ~game, ~gant, ~gas, ~gend, ~goss, ~gran, ~grat, ~guar, ~gues, ~half, ~hay_, ~hip, ~hous, ~howe
  -1.3: ~hub, ~hurs, ~hy_, ~icy, ~idee, ~iden, ~ieja, ~iere, ~iern, ~iga_, ~inch, ~inda, ~iner, ~ingo, ~invo
  -1.3: ~iot_, ~iph, ~ipho, ~issu, ~ixe, ~jack, ~jem, ~jeu, ~key, ~ki_, ~kid, ~lan_, ~leh, ~leh_, ~lem, ~liez
  -1.3: ~lip_, ~liz_, ~llov, ~lol, ~lol_, ~lond, ~lov, ~love, ~low_, ~lueg, ~lui, ~lune, ~lve_, ~mag, ~male
  -1.3: ~mars, ~mell, ~memb, ~mic, ~minu, ~moji, ~mosq, ~mou, ~mpi, ~muc, ~much, ~ndi_, ~neau, ~novi, ~nsul
  -1.3: ~nts, ~nyb, ~nybo, ~ob_, ~obl, ~obli, ~oct, ~ol_, ~old, ~ole_, ~olin, ~olis, ~oll_, ~olu, ~olve
  -1.3: ~omes, ~onda, ~oney, ~onfi, ~oppe, ~oran, ~orar, ~orl, ~orq, ~orqu, ~osq, ~osqu, ~ovie, ~oy_, ~pac
  -1.3: ~pal_, ~parf, ~pies, ~pond, ~post, ~pote, ~pren, ~pta, ~rake, ~ray, ~rdo, ~rdon, ~reil, ~reo, ~rep
  -1.3: ~reur, ~rfe, ~rfec, ~rga_, ~rgo, ~rgo_, ~rgot, ~rial, ~ries, ~rigi, ~rmu, ~rpre, ~rrid, ~rrow, ~rst
  -1.3: ~ruin, ~ryb, ~rybo, ~safe, ~sew, ~sic, ~sid, ~side, ~sim_, ~sitt, ~ska, ~slot, ~spo, ~squa, ~ssu
  -1.3: ~summ, ~taci, ~teni, ~ters, ~tle, ~trek, ~trol, ~uard, ~ucc, ~uede, ~uid, ~ulto, ~unta, ~urse, ~usca
  -1.3: ~uvo, ~va_, ~voc, ~voca, ~wah, ~wall, ~wea, ~wen_, ~wo_, ~wtu, ~yon, ~ywh, ~ywhe, ~zar, ~zy_
  -1.4: 2 in, 2 … i, 3rd, NAME there, NAME … es, NUMBER but, NUMBER o, NUMBER … bien, NUMBER … now
  -1.4: NUMBER … or, a arreglar, a chain, a fax, a mange, a mistake, a … 2, a … heure, a … mes, a … of
  -1.4: a … party, a … texter, a … til, a … votre, abt, abuela |, account, acepto |, admis-, afuera yo
  -1.4: ahi estoy, ahi lo, ahi … va, ahora … mas, ai … autorise, ai … ce, ai … dit, air, al … gracias, alarma
  -1.4: alcanzo, all … best, all … bikes, am moving, am paying, am … one, amma, an … before, ancienne adresse
  -1.4: and left, and … a, and … his, antes de, antes que, any news, anything off, apporte, apportez, appt
  -1.4: are never, are … of, arme, arreglen, arrete … vous, arreter a, arreter … NUMBER, arreter … nous
  -1.4: arrive, asked … them, at my, at … for, ateli-, atelier, atelier |, atend-, attac-, aucun contact
  -1.4: authorise, autre velo, avance |, avec ma, avec … messages, avisarme cuando, awesome |, bags |, bajar
  -1.4: balco-, barre |, barrio |, batte-, battery is, bc i, belle |, bent the, bici, bici afuera, bici jaja
  -1.4: bici … para, bici … yo, bien merci, bike belongs, bike … it, biscuits, blagu-, bless |, bloquer |
  -1.4: blue … the, bonjour c, bonjour … est, bother with, bother … the, bring, bring … in, broad-, broma |
  -1.4: bucks |, by thursday, c correct, c pret, c … pu, c … quel, c … sur, c … un, ca le, ca … combien
  -1.4: ca … coupe, cadre est, cake |, cambi-, can … pay, can … pick, can … squeeze, canal, cancel
  -1.4: cancela la, cancelaron, card on, carit-, cassette, causa, ce … est, ce … mon, celular en, cerrado
  -1.4: ces … merci, chain-, change … boutique, changed her, charging, chaus-, cheap-, cheaper, cheaper … i
  -1.4: chez, chidi, chill |, chino-, chinois, choice |, cinta, clase, client chez, clock, clock on, code for
  -1.4: colors, combien, comin, commandez la, comme un, commerce, comprends |, con ustedes, con … cobro
  -1.4: connais … de, consens, correct |, courriel est, courses, cracked, crash-, crashed, crier, croche |
  -1.4: crois … il, cuadro |, cuanto |, cuanto … quitar, dans … pneu, day … tomorrow, de cadenas, de lire
  -1.4: de mantenimiento, de semana, de … lol, de … pero, de … rueda, de … su, de … vos, deal with, decal-
  -1.4: decals, decided, dejam-, delete equipo, delete freno, delete … second, dentist, derai-, derailleur
  -1.4: desde hace, dessi-, dessin, desti-, deux … vous, did … order, did … put, different number, digale a
  -1.4: dinner |, dispatch, disqu-, dissertation, do … let, do … need, do … think, do … worry, domma-, done
  -1.4: door, dos … por, drink, drinks on, dueno, duty, egg, el NAME, el boton, el cuadro, el cupon, el freno
  -1.4: el gato, el paseo, el y, el … ahi, el … de, el … derecho, el … viejo, electriques, electriques |
  -1.4: else … the, end my, end plugs, end … on, enough i, entreposage |, equipe |, equivocado, erreur de
  -1.4: errone, error, es estafa, es regalo, es yo, es … a, espej-, espejo, esquina, est partie, est quel
  -1.4: est tombe, est tout, est … troisieme, esta |, esta … hoy, estaba |, este celular, estrellas
  -1.4: et personne, etes a, every … the, evng, exam, expec-, exper-, factu-, facture … courriel, fair enough
  -1.4: fall, fatou, fed, fed up, fermez pas, fetch me, fin … la, fin … semana, fini de, finis a
  -1.4: finis … NUMBER, firmw-, firmware, fitte, fixing |, folde-, for another, for … chain, for … it
  -1.4: for … mother, for … you, freeh-, freehub, freins, frenc-, french, frigo, from … side, froze-, frozen
  -1.4: fue … luz, gauche |, gears, get paid, girl, give her, gliss-, glisse, gmail, gmail |, golpe, gong
  -1.4: goose, got, got NUMBER, grab, great … you, guess who, guidon |, haha you, hai, hall, happened to
  -1.4: happy |, has … my, have … enough, he ate, he thinks, he … ok, hella, help me, here and, hice el, horn
  -1.4: how was, how … does, how … for, hows the, hun, hun |, hundr-, hundred, i removed, i rode, i … charged
  -1.4: i … hear, i … moving, i … paid, i … paying, i … scared, i … trying, il y, il … de, il … la, in NUMBER
  -1.4: in all, in as, in error, in it, in … box, inclus, insurer, intensos, interview, ir, is in, is … at
  -1.4: is … like, it before, it fit, it like, it worth, it … good, it … like, it … raining, items
  -1.4: items NUMBER, jala, jam, je finis, je lai, je … tanne, jury, jury duty, keep … these, kien, kien eres
  -1.4: knees |, kreo, l annee, l … adresse, la arreglen, la cassette, la cle, la esquina, la lumiere
  -1.4: la misma, la noche, la persona, la vida, la … barata, la … vieja, lah |, lai, laisse le, laissez le
  -1.4: las luces, last thing, late for, lavan-, lavanderia, layaw-, layaway, layaway |, le docteur, le frein
  -1.4: le gars, le guidon, le pregunto, le puede, le … al, le … las, le … oui, left my, left … at, lentes |
  -1.4: les voy, les … electriques, les … pis, letre-, letrero, lette-, letters |, libra-, libras, lieu d
  -1.4: lifes-, lifesaver, like butter, littl-, little, livrez, llamada perdida, llamame, llant-, llantas |
  -1.4: llego cortado, llove-, llover, loca, located, locked out, lol my, long |, longer have, looked at
  -1.4: looki-, los … estan, lower, m … la, maiso-, maison, malad-, manejando |, manqu-, march-
  -1.4: marche … avec, mas cosas, masso-, masson, mauvaise personne, me after, me dieron, me mude, me … nite
  -1.4: mejor … la, melan-, mensaje dice, mensaje … voz, mere, merit-, mes, mes … arretent, message |
  -1.4: mi pedido, mille, mins |, mobile no, model, moi … que, mon colis, mon fils, mon oncle, mon … a
  -1.4: mon … chez, mon … vous, monda-, monte-, month, mouss-, movie, mude, muffi-, mummy, mural, my bag
  -1.4: my knees, my plan, my … address, my … they, necessaire de, necessaire … m, need one, negro |, netto-
  -1.4: new cassette, niaises, nid de, night, ninguna bici, nite, no autorizo, no but, no deja, no iba
  -1.4: no … bicicleta, no … have, no … llame, no … texto, no … that, nombre |, not alone, not been
  -1.4: not enough, not happy, not of, not sell, not worry, not … air, not … bike, not … it, not … la
  -1.4: not … n, nothing … i, nouve-, nueva, numero … erreur, obvio-, obviously, off is, off tomorrow
  -1.4: off … my, old parts, on google, on part, on read, on … demain, ones |, onion-, onions, open … NUMBER
  -1.4: openi-, option |, or nah, otra que, out … of, out … old, page NUMBER, palos, pana, pana |, panic
  -1.4: pantr-, pantry, paper-, papin-, papineau, paquete, par le, para ustedes, parad-, parale … los
  -1.4: paran de, paren … mandar, pas bon, pas cette, pas client, pas pret, pas vous, pas … c, pas … probleme
  -1.4: pasar, passe apres, pe |, pedal derecho, pedal |, pendiente, pense … vous, people … a, perdu
  -1.4: personnes, peut on, peux passer, phone … i, photo of, pick a, pickup |, pictures, pila |, pintarla
  -1.4: please tell, please … to, pluie |, pneus juste, pneus … la, polic-, poner una, poner … queja, ponga
  -1.4: pongo, por ella, por … o, por … soy, portero, portiere, potence, pouvez le, pregunto a, pregunto … mi
  -1.4: presupuesto, prevu, primo, proba-, problem |, probleme |, promp-, prompt, pu capable, puede ser
  -1.4: puedo … mi, pump, put your, que hora, que la, que se, que t, que … cobren, queda |, quelle marque
  -1.4: quelle … de, qui … ce, qui … mange, quiero una, quinceanera, quitar … la, quite las, quitele la
  -1.4: quito el, quits, rapido, rappel j, rappel … avais, rato, readi-, reading, ready, reagi, real |
  -1.4: recibo por, recoger, recu |, remor-, remove>send, rende-, rendez, rental, rentan, reparacion no
  -1.4: repon-, retab-, retablissement, rice, road … the, roja |, rojas, round |, rounded, run it, sabes
  -1.4: salgo a, salgo … las, salie-, salud-, samedi je, sat |, saw … text, say yes, say … NUMBER, says bring
  -1.4: says … is, se cancelo, se … les, season |, seats, see … at, sell … i, selle est, send pics
  -1.4: send>texts, service de, shd, she has, shoe, should get, sian, sick today, size |, skate, slick-
  -1.4: slicks, sobra-, solo … de, son las, son un, sont, sorpresa |, sorry who, soy … el, spam … me, specs
  -1.4: speed, spokes |, squeeze, stop charging, stop thinking, storage |, stran-, suben, subir, subje-
  -1.4: suert-, suerte, suis … d, sun |, sundays, supue-, survi-, survived, sweets, t inquiete, tabarnak |
  -1.4: take |, take … look, talk in, talk tomorrow, taller de, tarje-, tarjeta, teeth |, tell, tell … she
  -1.4: tent, termina en, termina … NUMBER, text … a, text … other, texts … i, that much, that one, the clock
  -1.4: the computer, the drop, the giant, the left, the lift, the maintenance, the pedal, the pedals
  -1.4: the shower, the small, the trade, the … cassette, the … did, the … for, the … group, the … over
  -1.4: the … say, the … service, the … street, the … trail, theo, they said, think is, think … best
  -1.4: think … want, this morning, this saddle, tienen |, tight-, tighten, tighten the, till the, timbre
  -1.4: tiro, to everything, to his, to the, to them, to … right, today i, today you, toile-, ton … d
  -1.4: too expensive, too … i, tot |, tous, trae, trae el, traia, traje la, tu un, tu … chez, tu … un, two
  -1.4: typo, una hora, una queja, una … por, uncle, une … par, up a, up text, usted es, usted … el, vais
  -1.4: vaya, velodrome, velos electriques, verde |, verra, vida, viern-, viernes, violation, vite |
  -1.4: vos promo, vote, votre client, vous dois, vous … appeler, voy para, vuelve a, wait for, waite-
  -1.4: want me, want these, was so, watchman, we … NUMBER, wed, were the, what bike, what is, what would
  -1.4: what … for, whens, whens the, which … did, while i, who removed, whoever had, why so, wife … it
  -1.4: winni-, wise, with … derailleur, work cell, working |, worries |, wrong person, yadir-, yadira
  -1.4: yo soy, you angry, you eat, you land, you lo, you said, you squeeze, you … family, you … my
  -1.4: you … says, you … uno, your brother, your customer, your wife, your … about, your … before
  -1.4: | cancelaron, | chale, | cita, | customer, | desactivez, | disculpa, | drink, | flat, | hella, | ils
  -1.4: | lequel, | mardi, | ngl, | perfecto, | quita, | sian, | suspendan, | traje, | trompe, | whens
  -1.4: | … avec, | … away, | … basta, | … bless, | … camaras, | … debo, | … ecran, | … en, | … everything
  -1.4: | … forfait, | … freno, | … gars, | … hermano, | … lah, | … lunes, | … maintenant, | … manque
  -1.4: | … message, | … moteur, | … non, | … place, | … pneu, | … recibo, | … rueda, | … some, | … they
  -1.4: | … tio, | … toi, | … updates, | … worries, | … year, ~0rd, ~0rd_, ~_0r, ~_0rd, ~_abt, ~_amm, ~_at
  -1.4: ~_bib, ~_bos, ~_bri, ~_clu, ~_cur, ~_dol, ~_ext, ~_fal, ~_fe, ~_gma, ~_got, ~_gu, ~_he, ~_hei, ~_heu
  -1.4: ~_hu, ~_ir_, ~_kic, ~_kie, ~_lau, ~_loc, ~_lor, ~_mom, ~_nai, ~_nea, ~_neg, ~_nia, ~_nov, ~_opc
  -1.4: ~_our, ~_pai, ~_poc, ~_qua, ~_rep, ~_ric, ~_saf, ~_sel, ~_sno, ~_sou, ~_sum, ~_til, ~_toi, ~_toq
  -1.4: ~_tre, ~_tu, ~_two, ~_ty, ~_way, ~_wea, ~_wra, ~abt, ~abt_, ~abys, ~acr, ~actu, ~ade_, ~adin, ~agni
  -1.4: ~agua, ~aill, ~aim, ~aisi, ~ak_, ~aniq, ~ap_, ~arg, ~argi, ~arid, ~arj, ~arje, ~armi, ~arou, ~arp
  -1.4: ~arro, ~art, ~atin, ~atsa, ~atta, ~aunt, ~auv, ~aval, ~aved, ~aves, ~avez, ~avia, ~awa, ~ayi, ~azy
  -1.4: ~azy_, ~band, ~bath, ~batt, ~bbi, ~bear, ~bio_, ~bite, ~bla_, ~blac, ~brin, ~cade, ~cal, ~camb, ~carg
  -1.4: ~caro, ~ced, ~cerr, ~chem, ~ches, ~chev, ~chip, ~chum, ~cia_, ~cide, ~cien, ~cing, ~cole, ~cond, ~cto
  -1.4: ~ctur, ~dam, ~del_, ~deo, ~diot, ~dni, ~dol, ~dred, ~dro_, ~duis, ~eak, ~eape, ~eath, ~eda, ~eev
  -1.4: ~egg_, ~egr, ~eige, ~ejam, ~ejo_, ~ende, ~enfr, ~ep_, ~epon, ~erce, ~erdu, ~erto, ~esup, ~eu_, ~eue
  -1.4: ~eun, ~eut, ~eves, ~evin, ~evo_, ~fact, ~fal, ~falt, ~flat, ~fold, ~ful_, ~ga_, ~gam, ~gea, ~gel
  -1.4: ~glov, ~gma, ~gmai, ~gnal, ~got, ~got_, ~greg, ~guid, ~hair, ~hare, ~hev, ~heve, ~hirt, ~hoe_, ~hour
  -1.4: ~hows, ~hue, ~hun_, ~ibo_, ~ido, ~ido_, ~iej, ~iene, ~ild, ~illo, ~impl, ~inan, ~ippi, ~irl_, ~irt
  -1.4: ~ises, ~ittl, ~ivoc, ~jaj, ~jeta, ~ket_, ~kic, ~kick, ~kien, ~lack, ~lare, ~lavo, ~laya, ~leep, ~ler_
  -1.4: ~lett, ~leva, ~liz, ~llev, ~llin, ~lui_, ~mal, ~mano, ~manq, ~mard, ~mee, ~met, ~mete, ~mid, ~mom
  -1.4: ~mumm, ~nak, ~ncer, ~nct, ~ndad, ~near, ~nett, ~new, ~new_, ~nis_, ~niss, ~nnes, ~ntal, ~nts_, ~nual
  -1.4: ~oad_, ~oger, ~oke, ~old_, ~olon, ~ongo, ~oos, ~orch, ~ows, ~ows_, ~oyed, ~pais, ~past, ~pay, ~ped_
  -1.4: ~pir, ~pire, ~plat, ~poll, ~pron, ~ptan, ~pude, ~pump, ~quiv, ~rab_, ~rae_, ~raf, ~rafi, ~rak, ~rav
  -1.4: ~rb_, ~rdar, ~rde, ~rden, ~rdu, ~rdu_, ~recu, ~rek_, ~rend, ~rer_, ~rese, ~rew_, ~rgin, ~ric, ~rio_
  -1.4: ~rjet, ~rle, ~rnes, ~roa, ~robl, ~ron, ~roo, ~ror_, ~rpr, ~rrec, ~rrib, ~rror, ~ruta, ~sad, ~sapp
  -1.4: ~sch, ~shar, ~sia_, ~sir, ~slee, ~sno, ~sont, ~sou, ~spon, ~sque, ~sses, ~sset, ~stam, ~stly, ~sua
  -1.4: ~tarj, ~teli, ~teo, ~teri, ~tiem, ~timb, ~tivo, ~toi_, ~toni, ~toq, ~toqu, ~tous, ~tret, ~tsa, ~tsap
  -1.4: ~ttac, ~tua, ~tub, ~two, ~two_, ~ua_, ~uan, ~uch, ~uck, ~ude, ~uie_, ~uin_, ~uivo, ~ul_, ~unes, ~unio
  -1.4: ~usa, ~usy, ~usy_, ~vem, ~vert, ~viej, ~vio_, ~vire, ~voic, ~vol, ~wd_, ~win, ~wra, ~wrap, ~xam_
  -1.4: ~xes, ~xes_, ~yi_, ~yone, ~zo_
  -1.5: 2 … for, NAME coutu, NAME mais, NAME … am, NAME … ce, NUMBER estrellas, NUMBER mins, NUMBER on
  -1.5: NUMBER … NAME, NUMBER … n, NUMBER … this, a box, a cambiar, a cat, a laisse, a little, a matin
  -1.5: a papa, a quelle, a … avisos, a … mais, a … that, abajo, abajo |, abierto, aca … es, achale
  -1.5: adresse … a, after lunch, agenc-, ai bloque, ai demenage, ai essaye, ai … chez, al final, already got
  -1.5: already |, alter-, am off, am … now, ancho, and family, and one, anda en, anoch-, anoche, anote-
  -1.5: any NUMBER, any day, apaga, aprendio, are … on, arrange, arreglo, arret … autobus, arrete chez
  -1.5: arreter … magasin, arrived |, arrivent … NUMBER, asiento … muy, ask NAME, at NUMBER, attente pour
  -1.5: attente … le, au dos, au gerant, au mauvais, aucun probleme, avant, avec mes, avertis, avez oublie
  -1.5: avez |, avisado, back by, back … you, bag, bag |, barre, batch, be honest, be patient, believe you
  -1.5: ben |, better than, bicis |, big, bikes to, bille-, bin, bio, black, blank-, blanket, bleeding, blush
  -1.5: blush |, bon … pour, booke-, booked, botak, both, botte-, bottes, brake lever, brise |, bueno-
  -1.5: buenos, but … is, but … it, c … celui, ca marche, cadenas vous, cadenas |, cai, calco-, calid-
  -1.5: calidad, call … NUMBER, called … the, calzo, can hear, can not, can of, can … make, cancel just
  -1.5: cancel … tune, capable |, cargo |, carino |, carte … credit, cel por, cell … a, celui a, cerrado |
  -1.5: certa-, ces, ceux la, chaine arrete, change … number, charger, cheap, chees-, cheese, chew, chien
  -1.5: chinese, chum, cinco, cita de, clase de, clicks, close-, clous, code … NUMBER, color |, combi-
  -1.5: comid-, comida, comio mi, commande … ai, complaining, conduit, conduit |, confisque, confo-, congrats
  -1.5: connais, conseillez, consulto, contigo, cost |, court-, coutu, creak, credit du, credit … dossier
  -1.5: crevaison |, cry |, cuanto por, cubierta, cumple, d entreposage, dad … you, de atras, de correos
  -1.5: de jeudi, de … apres, de … client, de … horquilla, de … j, de … lados, de … m, de … mi, de … papa
  -1.5: dejen … mandarme, dejenla, delete … en, delete … esta, delete … photo, denuncia, descuento |
  -1.5: despues delete, devant |, dicen |, did … even, did … quit, didi, die |, diffe-, dio … el, direccion |
  -1.5: directions, dit … pas, dit … tu, do … answer, do … ride, does the, dolares |, dona, done i
  -1.5: done please, dormi-, drive a, drop … at, dry, du cadre, du stationnement, dure, during work
  -1.5: during … hours, ebike-, ebikes, ekivo-, el martes, empiecen sin, empiecen … mi, en … min, en … trouve
  -1.5: end caps, enerv-, engaged, enregistre, equivoque de, erreu-, erreur, es sorpresa, es … una, escribas
  -1.5: ese … de, ese … me, ese … se, espal-, espalda, essentiel, est ca, est combien, est il, est … du
  -1.5: est … fini, est … nom, est … ou, esta … alto, estim-, estimate, esto … es, et … la, etait NUMBER
  -1.5: etre … quelqu, exame-, examen, expen-, expensive, eye, factura, felicidades … el, fello-, fetch, fila
  -1.5: finalement, fit … in, for … company, forgot |, free … a, frein |, freins arretent, freno |, friday |
  -1.5: friday … you, from that, fuse, galer-, galerie, galerie |, garmi-, garmin, gate, get … bike, get … so
  -1.5: glove-, gloves, glute-, gluten, go again, go thru, going to, got a, got … NUMBER, gross-, grosse
  -1.5: grupo de, guys do, hair, hay prisa, he is, he never, heren-, herencia, hi this, him this, home on
  -1.5: hora, horario |, hows, hu, i deliver, i … at, i … lost, i … the, if it, il … en, ils ont, inquiete
  -1.5: ins, inste-, instead, interesse … la, is gone, is quitting, is there, is … good, is … green
  -1.5: is … safe, it alone, it by, it does, it … a, it … making, it … number, it … visa, j amene, j attends
  -1.5: j … bloque, j … demenage, j … essaye, j … parle, jaja … que, jamme-, jammed, je mesure, je vais
  -1.5: je … d, je … dois, je … porter, journee a, junto, jusqu-, just kidding, just … i, just … one, keep it
  -1.5: kickstand |, kids are, know of, l erreur, l … NAME, l … en, la boite, la conversation, la deje
  -1.5: la foto, la galerie, la mia, la nuit, la porte, la … arrete, la … dans, la … en, la … prolongee
  -1.5: la … ustedes, lah do, lah … not, laisse … a, laisser le, later, laugh-, lawn, le bebe, le cadre
  -1.5: le casque, le mando, le moteur, le noir, le virement, le … de, le … pneu, leaving … NUMBER
  -1.5: les freins, les llevo, les … juste, les … sont, libras |, light quit, like a, list price, list … for
  -1.5: llanta esta, llegue, lleva, lo mismo, lo pienso, lock, lol je, long does, los lunes, los … me
  -1.5: lose my, luces, luces |, luck |, lui qui, lunch-, lundi, luz de, m … reveille, ma coloc, ma … NAME
  -1.5: mad |, madam, main, making … blush, mal la, mal … dos, man you, man … my, mandaron la, manger, many |
  -1.5: mardi, mars |, mas … me, match |, mauvais, may |, me blush, me demande, me saca, me she, me some
  -1.5: me til, me we, me … address, me … an, me … j, me … want, mean it, medium |, meds, membership, meme
  -1.5: mensaje … mi, mensajes … los, merit, message came, message … for, message … je, mets moi, mi abuelo
  -1.5: mia |, mil gracias, milit-, military, mine is, mine now, mins, minutes |, misery, mom … not
  -1.5: mon compte, mon … cell, montagne, montar, more>wrong, mouille |, much … it, musub-, musubi, my age
  -1.5: my face, my lunch, my membership, my new, my … 2, my … bike, my … name, mysel-, myself, near the
  -1.5: necesito la, necessaire, necio-, necios, neighbors, never seen, never tell, never … found
  -1.5: never … that, new, new … no, next week, ninguno, ninos, no alcanzo, no bike, no de, no espero
  -1.5: no llego, no pude, no worries, no … ningun, none |, not end, not … calling, nouveau … est, now there
  -1.5: number for, number that, numero au, nuts, o es, oblig-, oblige de, obra |, of … he, off do, ok if
  -1.5: ok j, ok … did, on to, on |, on … NUMBER, on … thing, once … month, origi-, original, ou le, ou pas
  -1.5: oui c, oui … est, out once, outside |, page … is, paint |, papers, par … garantie, para las
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
  -1.5: roue, rouler avec, ruido, ruta, s … NAME, saco, saddl-, saddle, said the, said … are, saliendo
  -1.5: sandw-, sandwich, sauf, saw it, say less, say this, says … am, says … it, scared |, school |
  -1.5: scratch that, screaming, se … baja, sell it, send … photos, send>forever, senora |, sent … the, sera
  -1.5: shaki-, shaking, shave, she can, shelf, ship it, shoes, shop … you, shouted, sia, signatures, so i
  -1.5: so … hurry, so … who, sobran, socce-, soccer, sofa |, some cake, son velo, sonnette |, sorpresa
  -1.5: spam musubi, spam o, spam … que, spoke |, squeaking, st, status, stock, strol-, strollers, su … que
  -1.5: succe-, suffit tu, suis … arret, sur les, switched off, taill-, taille, tal NAME, talke-, tarde por
  -1.5: taste-, taxes |, te lo, tengo otra, terminamos, terminan, tes bottes, test |, text says, text … too
  -1.5: texts in, texts would, than i, thank god, that … fast, the NUMBER, the bars, the bottle, the headset
  -1.5: the hospital, the lock, the pot, the season, the team, the temple, the wrong, the … date, the … dog
  -1.5: the … early, the … papers, the … price, them … like, they take, this a, this derailleur, this … since
  -1.5: this … spam, throw … the, thru |, thyro-, thyroid, tie, tiene el, tienes, til NUMBER, til monday
  -1.5: times to, tire, titular, to … every, to … it, to … last, to … people, toast, todav-, todavia
  -1.5: todavia no, today, toi, tombe dans, tonig-, tonight, tool, torni-, tornillo, train-, trois semaines
  -1.5: tu numero, typed … in, uh, un … on, un … que, une note, unfri-, unos, up … week, use, used … be
  -1.5: ustedes … los, va, vais porter, velo bleu, vendez … des, venga-, vers, veut pu, vieux pneu, voice-
  -1.5: void deck, volvi, vos … arrivent, votre … de, voudrais … vous, vous arretez, vous conseillez
  -1.5: vous … ben, vous … mal, vous … sur, voy, waiting |, walke-, wanted … say, wants the, was at
  -1.5: was yours, washe-, wat … i, water, wats, way … is, we … again, we … got, we … her, website is
  -1.5: whatsapp, when … reach, which, who does, who … on, will wait, wine for, with … for, work … NUMBER
  -1.5: work … the, worri-, worries, worry about, would that, would … i, wow, xfa |, y estoy, y le
  -1.5: y … mensaje, y … se, yet i, you after, you aprendio, you donate, you just, you one, you promised
  -1.5: you see, you wrong, you … habia, you … her, you … open, you … saliendo, you … too, your door
  -1.5: your making, your … system, zip tie, | aqui, | call, | dropped, | el, | ella, | encore, | facture
  -1.5: | feliz, | hold, | hows, | invoice, | later, | numbers, | post, | premier, | quitenme, | remind
  -1.5: | roads, | sans, | saved, | teacher, | test, | tomorrow, | wat, | wats, | xl, | … added, | … am
  -1.5: | … anyone, | … apellido, | … are, | … bad, | … battery, | … boy, | … brand, | … cat, | … clique
  -1.5: | … coupe, | … creo, | … dejaron, | … derailleur, | … dieron, | … doit, | … ended, | … ese, | … eso
  -1.5: | … hay, | … hi, | … hija, | … how, | … insurance, | … ir, | … juste, | … llego, | … lor, | … mando
  -1.5: | … marco, | … matin, | … mesure, | … min, | … molesto, | … monsieur, | … necios, | … off, | … ont
  -1.5: | … orden, | … paro, | … pere, | … photo, | … pics, | … pocket, | … police, | … reste, | … results
  -1.5: | … slept, | … stopped, | … systeme, | … terminaron, | … total, | … una, | … uncle, | … vemos
  -1.5: | … yet, ~_anc, ~_asl, ~_bab, ~_bh, ~_cal, ~_cam, ~_col, ~_eg, ~_enc, ~_fac, ~_fel, ~_fuc, ~_gif
  -1.5: ~_glo, ~_goa, ~_gui, ~_hi, ~_hij, ~_hr, ~_hy, ~_ken, ~_kne, ~_lan, ~_ll, ~_mal, ~_mat, ~_med, ~_mem
  -1.5: ~_mys, ~_new, ~_obl, ~_pap, ~_pay, ~_pie, ~_pn, ~_pne, ~_pun, ~_reu, ~_sad, ~_shi, ~_sl, ~_sle, ~_sop
  -1.5: ~_sq, ~_squ, ~_st_, ~_tas, ~_tub, ~_ur, ~_va_, ~_vis, ~_voi, ~_wes, ~_why, ~_wow, ~_wr, ~_ye, ~acie
  -1.5: ~acke, ~addl, ~alf, ~aliz, ~amer, ~amp_, ~anci, ~anne, ~anua, ~ao_, ~aper, ~appo, ~ard_, ~ars, ~ars_
  -1.5: ~ash, ~ate_, ~ayin, ~bag_, ~bar_, ~bere, ~bete, ~bib, ~big_, ~bo_, ~bt_, ~bys, ~canz, ~cema, ~chea
  -1.5: ~comb, ~core, ~ctu, ~cual, ~cues, ~dam_, ~dan_, ~davi, ~deme, ~dez_, ~dola, ~dou, ~eaf, ~eaf_, ~eak_
  -1.5: ~eam, ~eap_, ~eats, ~edic, ~edo, ~egg, ~egl, ~eglo, ~eji, ~elin, ~ells, ~emos, ~ench, ~ends, ~epos
  -1.5: ~equi, ~ersh, ~eryo, ~esa_, ~espe, ~esta, ~eta_, ~etes, ~etu, ~eus_, ~eut_, ~evai, ~ex_, ~exa, ~fax_
  -1.5: ~fed_, ~fel, ~fixi, ~frei, ~fuck, ~fun, ~gif, ~gina, ~gla, ~glo_, ~goa, ~goat, ~gry, ~gry_, ~hanc
  -1.5: ~heap, ~hedu, ~help, ~hich, ~hij, ~him, ~hoes, ~hoo, ~hors, ~hort, ~hou, ~hub_, ~hum_, ~icem, ~ies_
  -1.5: ~ieve, ~igin, ~igo, ~ija_, ~im_, ~ino, ~inon, ~insu, ~ionn, ~iot, ~irem, ~izza, ~jaja, ~jan_, ~jeme
  -1.5: ~joye, ~jr_, ~jusq, ~kne, ~lah, ~lato, ~leu, ~lice, ~luc, ~luce, ~lumb, ~lund, ~maki, ~mbe_, ~mbia
  -1.5: ~mere, ~mont, ~mude, ~mys, ~myse, ~ndeu, ~neg, ~nfi, ~ngry, ~nino, ~njo, ~nla_, ~nny, ~noo, ~nste
  -1.5: ~nth, ~odav, ~oday, ~ogg, ~oic, ~oken, ~olar, ~olla, ~onfo, ~ongu, ~onig, ~ont_, ~ook, ~oor_, ~opc
  -1.5: ~oph, ~ost, ~otel, ~ouss, ~pad, ~pap, ~pen, ~perf, ~pick, ~pin_, ~plum, ~pne, ~pneu, ~ppt_, ~prob
  -1.5: ~raid, ~rapi, ~rats, ~rdan, ~redi, ~rek, ~repl, ~retu, ~rice, ~rill, ~rimo, ~rl_, ~rly, ~rly_, ~road
  -1.5: ~ront, ~roue, ~rreu, ~rta_, ~ryo, ~ryon, ~sadd, ~sais, ~san_, ~sar, ~ship, ~sia, ~sor_, ~squ, ~ssis
  -1.5: ~stai, ~stic, ~stud, ~tal_, ~tead, ~teau, ~tem_, ~tens, ~teo_, ~terv, ~teu, ~tit, ~tob, ~toca, ~trep
  -1.5: ~trop, ~u000, ~uant, ~uche, ~udge, ~uel_, ~uela, ~ugge, ~uina, ~uine, ~ule_, ~ults, ~upo_, ~usse
  -1.5: ~vas, ~ved, ~verd, ~voy_, ~vrai, ~walk, ~whic, ~why, ~wow, ~wow_, ~xpec, ~ybod, ~yse, ~ysel, ~zen
  -1.5: ~zen_, ~zza
  -1.51: (tables say wrong_number)
  -1.6: 2 cm, 2 … the, NAME vous, NUMBER now, NUMBER what, NUMBER … away, NUMBER … my, a esa, a laval, a law
  -1.6: a loaner, a look, a recibir, a whole, a … hoy, a … ninos, a … son, a … thing, a … who, abonn-
  -1.6: abonnement d, aca no, accord pour, ah ok, ai … achete, aimerais ca, alcanzo a, alcanzo … llegar
  -1.6: alerts … my, alfor-, alguien que, am all, am hard, am … set, amex, amex |, and look, and your, annee
  -1.6: anything |, apart, appointment for, appor-, apren-, apunteme, aqui … hay, are texting, are … texts
  -1.6: around NUMBER, artis-, artist, asiento esta, asked my, asleep |, at … bus, at … phone, atras, atras |
  -1.6: attends, aunt, aurez, avez, avez ecrit, avisaron, ayah, bacan-, baja de, baja … precio, barel-
  -1.6: barely, basem-, basement, basico |, beate-, beater, bed |, bell, bent, bidon, bien … gracias
  -1.6: bike anymore, bikes for, biscu-, bleed-, blonde |, blue, bluet-, bluetooth, boat |, bon number
  -1.6: bonne chance, borren |, box the, box … the, brompton, but … my, c … sa, ca … dit, cable, cada cuanto
  -1.6: calme-, calmez, can … drop, can … push, cansado, carbono |, card i, caro, carrera, carreras, case |
  -1.6: casqu-, cassette |, caugh-, caught, ce … a, ce … ne, cebol-, cebolla, cerveza, change the, changez la
  -1.6: cher said, chine-, chinguen, choic-, choice, claim ticket, claro que, class, click, cobran por
  -1.6: come today, come … i, commande a, con quien, con su, con … esposo, conec-, consent … for, corolla |
  -1.6: correct pour, count … in, credit |, cuadr-, cual … el, cuant-, cuanto, d attendre, d … de, dan … de
  -1.6: day |, de celular, de mecanica, de paiement, de rajas, de talla, de … 2, de … air, de … bicicleta
  -1.6: de … dans, de … ninos, de … senor, deck |, deje ninguna, derailleur |, desactiver, details, did she
  -1.6: did the, dije a, din, dios lo, dirai-, dirait, dire que, directions |, do people, do … email
  -1.6: do … rent, dog |, donat-, door is, doree-, doreen, drinks, droit vous, dropped, el mostrador
  -1.6: el nuevo, el pago, el perro, el … esta, emergency contact, en arret, en parler, en rentrant
  -1.6: en … NUMBER, en … d, en … minutos, en … mostrador, en … vida, encor-, encore, encore vous, ended
  -1.6: engou-, entro, envoyer la, es alto, es broma, es el, es su, es … NUMBER, escribiendo |, escuela |
  -1.6: espag-, espagnol, est pu, est sa, est … magasin, est … mien, est … moi, esta, estafa |, estan |
  -1.6: estimate |, estime |, estoy afuera, estoy en, etes … ouverts, etudiant |, faile-, failed, failed |
  -1.6: fait reparer, falla, falta-, favor |, feels, feliz ano, fin … mes, financement, fish, five, flu, foot
  -1.6: for no, for … a, for … phone, foto |, fourc-, fourche, fr |, fraye-, frayed, freins svp, friends
  -1.6: frnds, front, fue la, fui |, gagnon |, gaine-, gained, garantie prolongee, garba-, garbage, gato
  -1.6: get … for, get … of, getting … from, good … no, good … sir, goodness, got one, grandeur, grave, gravy
  -1.6: grips |, hace ruido, hamster, hange-, hanger, hard of, hard |, hard … hearing, have reached, have |
  -1.6: have … three, he … in, he … you, heads-, headset, hendersons, herma-, his birthday, home, how … is
  -1.6: i feel, i … ask, i … calling, i … her, i … over, i … past, i … wait, i … with, i … would, idea … you
  -1.6: if … have, il … plus, in i, in my, in … hall, in … list, inch |, inche-, inches, incluido, infin-
  -1.6: infiniment, inscription aux, instagram, insurance wants, interac |, is killing, is mine, is out
  -1.6: it be, it came, it he, it stopped, it today, it yet, it … last, it … more, it … next, it … still
  -1.6: izquierda, j … juste, jalis-, jalisco, je … amene, je … bien, je … c, je … venir, jealous |, jobs
  -1.6: joder, joyeu-, jr, jueves |, just leave, just the, keep … posted, keeps buzzing, kenda, kicks-
  -1.6: kickstand, km |, la bateria, la construction, la derniere, la place, la roue, la soumission, la traen
  -1.6: la … como, la … des, lache … un, lande-, landed, lapto-, large, las … me, last slice, le NAME
  -1.6: le cadenas, le chat, le dire, le en, le fixe, le paiement, le total, le voisin, le … bebe, le … bleu
  -1.6: le … los, le … manana, le … number, le … un, leaving in, left it, left … in, left … message, lentes
  -1.6: let you, licen-, like these, line … your, lips, lit, llantas, llegan, llego |, llevo dos, loggi-
  -1.6: logging, looke-, looked, lor, louez, love, lunes, maili-, makin-, making, malade |, manana con
  -1.6: mandar el, mano |, manua-, mas … llanta, mas … porfa, me an, me avisaron, me get, me habla, me posted
  -1.6: me quito, me sale, me texter, me va, me … if, me … just, me … su, me … una, meat, mecanica, meet
  -1.6: menos, mensaje … era, mensajes … a, messenger |, mettez … sur, mi hermano, misere, mitad, mm
  -1.6: moi NAME, moi c, moi en, mois ca, mole, mon … s, money, monsieur je, monta-, month is, more … please
  -1.6: mot de, moteur, moyeu, mr NAME, my brothers, my cat, my sis, my … line, my … one, my … want, n never
  -1.6: names not, necesito el, nervo-, nervous, never agreed, never in, never stops, new chain, news
  -1.6: night |, no abre, no conozco, no is, no tengo, no vive, no … ofertas, noel |, not eat, not email
  -1.6: not recognize, not … dare, now … does, number since, numero … me, of a, of hearing, of you, of … you
  -1.6: off … total, often … you, ok enough, on dirait, on me, on saturday, on … new, on … parle, one in
  -1.6: one … my, one … off, or does, or … it, orden no, order number, other guy, ou, oui |, out … NUMBER
  -1.6: out … no, ouverts, par ecrit, para de, parece que, parle a, parler au, parri-, parrilla, pas aux
  -1.6: pas mon, pas pantoute, pas … aujourdhui, passer |, paying |, pedalier, pelo, perfect, persona no
  -1.6: petites … svp, petits |, peux venir, peux … a, peux … vous, phone … buzzing, pic of, pickup code
  -1.6: pieza, pis … ai, pizza, please he, plus ce, plus … numero, por … tan, porte-, pour demain, pour les
  -1.6: pour … kona, pour … promo, prend tu, prend … un, printer, privacy … i, profe me, prolo-, prolongee
  -1.6: pude, qu … faut, quand, que dios, que le, que molestia, que talla, que … para, queja-, queue
  -1.6: qui … NAME, quise, rabais etudiant, rajas, rdv … NUMBER, reach |, read … i, recibirlos, recognize
  -1.6: regular, reminding me, rentr-, rentrant, rentrant |, repond |, reste |, result, rory, roues svp
  -1.6: round-, ruedi-, rueditas, ruido |, run, rust, said … it, saliendo |, sauve-, sauvez, saw your
  -1.6: say … is, screws, se la, se que, se … sola, searc-, seatp-, seatpost, see if, seguro, seman-, semana
  -1.6: send help, serial, serial number, she, shifting is, shout-, shutt-, shuttle, si puede, si quelqu
  -1.6: side, siege bebe, sigan … textos, silencieux |, since … did, sir my, slept, slice, snooz-, snooze
  -1.6: so hard, so if, so … to, solo compre, someh-, somehow, son NUMBER, soon, sorry … bother, soy … suyo
  -1.6: speak, squeaking |, sram, start to, step, still |, stop de, stop in, stree-, street, strip-
  -1.6: subscription, suis a, suis … reunion, suspende, svp … m, swear |, tablets, take two, talked
  -1.6: talked about, talks, tamal-, tamales, taxes, tengo una, tengo … con, tenia, texter svp
  -1.6: textez … quand, texting … stranger, texto quand, texto … NUMBER, textos … est, texts with, that works
  -1.6: the emergency, the flat, the hall, the hendersons, the kitchen, the paint, the radio, the rust
  -1.6: the saddle, the second, the worst, the … bike, the … call, the … cut, the … desk, the … frame
  -1.6: the … guy, the … lever, the … n, the … slice, the … still, the … tube, then |, this moi, tiene-
  -1.6: tienen, to bring, to next, to worry, totally, toutes mes, trabajan, traje, tranqui, treat |, trike
  -1.6: trip, trop long, trop … merci, trouve pas, truck, tu du, tu que, typed it, ubicacion, un an
  -1.6: un … chez, une heure, une place, une … personne, up from, up to, update … records, urgente |, urs
  -1.6: usted … no, vais … plainte, velo dans, ven, vente, veux recevoir, vez ustedes, viens … mon, ville |
  -1.6: visa, vos … a, votre temps, vous auriez, vous n, vous … this, wall, was very, was … there, wave
  -1.6: we all, we … all, weari-, wearing, website says, weds, well |, what … would, when … my, which end
  -1.6: which … is, who is, who … that, who … this, will … my, will … when, with … brakes, with … wheel
  -1.6: with … work, wizard, work … i, work … it, worked, worked |, worry … it, would i, write me, y … llegan
  -1.6: you casi, you le, you open, you rent, you sending, you terminaron, you woke, you … check, you … llego
  -1.6: you … reached, you>wrong, your time, your voice, your … NUMBER, yup, | alguna, | allo, | bring
  -1.6: | calmez, | day, | doctor, | eh, | eliminen, | esto, | felices, | genre, | grandpa, | have, | hope
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
  -1.6: ~ken, ~knee, ~lah_, ~lapt, ~lass, ~lat, ~lign, ~ling, ~litt, ~lize, ~lked, ~llan, ~lmo, ~lor, ~lts
  -1.6: ~lts_, ~mang, ~manu, ~mara, ~marr, ~masi, ~mbio, ~mble, ~mett, ~meu, ~mone, ~nch_, ~nero, ~nga_
  -1.6: ~ngal, ~ock_, ~odi, ~olog, ~ombi, ~onar, ~onat, ~onde, ~ong, ~oon, ~oon_, ~ourc, ~oxi, ~oze, ~pea
  -1.6: ~piz, ~pizz, ~pom, ~pomp, ~port, ~posa, ~ppoi, ~ptop, ~pusi, ~quan, ~queu, ~rae, ~rama, ~ramo, ~rat
  -1.6: ~rect, ~rei, ~rgu, ~rif, ~rine, ~rmal, ~rnd, ~ror, ~rres, ~rril, ~rti_, ~rup, ~sand, ~sco_, ~scu
  -1.6: ~scue, ~scui, ~she_, ~shi, ~shir, ~sian, ~sita, ~sle, ~sop, ~stab, ~stim, ~talk, ~tast, ~taxe, ~tep_
  -1.6: ~tigh, ~til_, ~toot, ~tory, ~tra_, ~trav, ~trer, ~tro_, ~tura, ~uatr, ~uch_, ~uck_, ~ueak, ~uedi
  -1.6: ~uert, ~ueue, ~ult, ~unlo, ~uno, ~unt_, ~uot, ~uran, ~uro_, ~uts, ~uvea, ~veau, ~ved_, ~veri, ~vio
  -1.6: ~visa, ~vit, ~vo_, ~wate, ~winn, ~worr, ~ws_, ~yag, ~yage, ~zza_
  -1.70: (bias)
  -1.7: 2 days, 2 … ca, NAME anymore, NAME bike, NAME is, NAME please, NAME that, NAME … lol, NAME … son
  -1.7: NUMBER km, NUMBER lbs, NUMBER min, NUMBER non, NUMBER ok, NUMBER … if, NUMBER … mais, a beer, a boat
  -1.7: a denunciar, a man, a picture, a test, a texter, a voir, a … aussi, a … before, a … hopital
  -1.7: a … please, about NUMBER, abuelo, acaban, acosa-, again the, again … the, aguas, ai pu, ai … gagne
  -1.7: ai … vous, alerts on, alexa-, alexandre, all … now, allez, allo, alr, alto el, am free, am i, am no
  -1.7: am … NUMBER, am … class, and leave, annule je, ans … NUMBER, any … bikes, apres midi, apres votre
  -1.7: apunt-, are off, arnaq-, arnaque, arreg-, assistance, at … store, aunty, automatique |, avais demande
  -1.7: avez reveille, avez … accord, avoir donne, ayer y, bacon, barato, basico, batterie, bay |, be quiet
  -1.7: be … in, belan-, bendiciones, bike here, bike ready, blanco |, blue one, bonne fete, booth
  -1.7: bottle cage, boulot, boute-, bouteille, brothers, c … combien, c … normal, ca coute, ca depasse
  -1.7: cadena, cafe |, cage, calle, can … call, can … come, canceled, candado de, car |, card for, cards
  -1.7: carrera |, carte |, cash, casi, cat, cayo, ce soir, ce … vous, cerra-, certi-, changement
  -1.7: changement de, chat with, chem, chez NAME, chez vous, cierran, cinem-, cinema, class and, cle |
  -1.7: cleve-, cleveland, cloche, coach, cog, colma-, colmado, color, combien pour, comment va, compa |
  -1.7: completement oublie, compulsory, con … hablo, conecta, conoz-, conozco, consent for, consiguieron
  -1.7: consiguieron … numero, contesta |, convert, cork, corol-, corolla, corri-, creve, creve-, cryin-
  -1.7: crying, cuadro, cual, cuanto es, d appeler, dans mes, dans … char, day off, de acuerdo, de disco
  -1.7: de gel, de nino, de presse, de prix, de rendez, de te, de … oficina, debarque moi, deber-, deck
  -1.7: delete … sin, denunciar, depanneur, depasse, depasse NUMBER, desol-, desole |, devez, died in
  -1.7: difference, digam-, digame, dinne-, dinner, disco |, do that, do we, do … get, does … click
  -1.7: dog … not, doing after, dollars |, donc mon, donde es, dot, dryer, du lait, du … c, easter
  -1.7: el manubrio, el motor, el ruido, el … la, el … se, email from, email went, en espanol, end is
  -1.7: enlevez … petites, enough is, entra-, entretien, era de, erron-, es pa, esa orden, escuc-, ese es
  -1.7: ese … mi, espan-, espanol, esperar mas, esquites, essay, essay |, est l, est normal, est … ex
  -1.7: est … garage, est … quel, esta escribiendo, estoy … gracias, etes au, etre la, etudiant, everyone |
  -1.7: ex |, except the, expensive |, faites … les, faltan, fast, fatigue, favor … lo, favour, fender
  -1.7: fermez vous, finan-, flats, flirt-, flore-, flores, footb-, football, for spring, for them
  -1.7: for … flat, for … just, forwarded, fourn-, fr, fue |, gano, gato |, gauche, gave … a, get it, go |
  -1.7: god |, gossant, gracias … dios, guard, guido-, guidon, hacen, had a, hagalo, hagalo |, hamst-
  -1.7: hands |, happened, has a, have been, hay nadie, hay ninguna, he will, he … it, he … never, hem, hijo
  -1.7: him, hora |, hospital |, huevo, hungr-, hungry, hydraulic, i bet, i dey, i miss, i pay, i … free
  -1.7: i … hard, i … left, i … said, i … sent, ici … est, identificacion, if … am, il etait, important
  -1.7: important |, importante |, impresora, inconnu, inscripcion, inten-, interesse … le, interessent
  -1.7: interested … the, invoice |, ipads, is best, is important, is worse, is … NUMBER, is … class
  -1.7: is … for, is … meant, is … mr, is … or, is … time, it has, it safe, it thanks, it this, it … again
  -1.7: itsel-, itself, j … completement, je passerai, je recevrais, je … y, jk |, jom, junk |, kg, kitch-
  -1.7: kitchen, know, kona |, l assistance, l hiver, l … est, la azul, la cloche, la fourche, la neige
  -1.7: la piece, la puerta, la … azul, la … j, la … nadie, la … please, la … que, laissez les, land, land |
  -1.7: laptop, large |, las NUMBER, last … it, later |, laugh, lbs |, le bureau, le changement, le compteur
  -1.7: le fun, le … NUMBER, le … arrete, le … se, le … una, left a, lengu-, let him, let us, letra-, letras
  -1.7: lever, light |, like that, list>stop, lista o, lista para, liste … prix, llameme, llega el, llego en
  -1.7: lluvi-, lluvia, loan, lol c, lol … am, lol … est, longu-, lor |, los rayos, lost … my, louise |
  -1.7: lunch |, m interessent, m … envoyez, ma … va, macha-, mais bonne, maman, maman |, manub-, manubrio
  -1.7: maths, maybe |, me dejen, me fais, me olvido, me … 2, me … ayer, me … este, me … mucho, me … price
  -1.7: me … was, mechanic |, meilleurs |, mensajes … ustedes, meow, messages … est, mesur-, mesure
  -1.7: mettez du, mettez … de, mi casa, mi vecina, mi vida, mi … al, mi … quiere, might, milks, minutos
  -1.7: moi que, moi … quand, mois |, molestes, mon chum, mon … ca, monde |, monterrey, month |, mouille
  -1.7: mtcn, much … a, mucho |, must … a, muy alto, my hair, my landline, my screen, my … again, my … end
  -1.7: my … handles, my … of, my … put, my … said, my … that, n come, nadie se, nail, name and, name at
  -1.7: neare-, never owned, never … your, newsletter |, nid, no molestes, no … esperar, no … factura
  -1.7: no … mio, no … todavia, no … veo, not find, not him, not understand, not … owner, noticed |
  -1.7: notification … the, numero … lo, o … la, occupe, occupe des, of … head, of … messages, of … n
  -1.7: off NUMBER, off from, off … top, olvido, on arrive, on friday, on … counter, one you, only … about
  -1.7: opcion, order anything, outil-, outils, ouvert, oven, own … bike, paciencia |, padri-, pain
  -1.7: par erreur, park, pas … message, pas … nom, pas … presse, passerai, payment, pedal … off, perdio
  -1.7: perdon |, phone … this, phone … to, piece, pieds … votre, pivot, place lol, please only, please sms
  -1.7: plie, podrian … de, por … bebe, por … ni, poule, pour parler, pour … la, pourq-, pourquoi
  -1.7: pouvez vous, pouvez … mettre, pouvez … texter, pract-, pray … me, premium, prior-, puede … la, puedo
  -1.7: puert-, puerta, quand … aurez, que estoy, que ladilla, que … recevrais, que … te, quest-, quien hablo
  -1.7: quiero el, quiero esperar, quiero … azul, quit … band, quitte … bureau, ralei-, raleigh, rapid-
  -1.7: rattl-, rattle, rdv de, reached, read it, read … NUMBER, rechi-, rechina, remets, remove>stop
  -1.7: remove>want, rencontre, rendue a, repar-, repondu au, resch-, reschedule, reserve, resid-, results
  -1.7: rien … que, rien … voir, rip, riz, roues |, roulement, rs, rue, s … des, saludeme, saludeme a, samed-
  -1.7: samedi, saw this, says it, se … olvido, se … otra, se … paso, seat, send this, serre, setup, sharp |
  -1.7: she gave, she … the, she … yes, shifted, shifted to, shima-, shimano, shld, si mi, si … depasse, siao
  -1.7: sick, signal, sigue, since … so, sizes, skip the, skipping, sleep, smh, smh |, sms … to, so whoever
  -1.7: so … texts, solito, solito |, son numero, sorpr-, sorry |, sorti, spamming the, speech, stair-
  -1.7: stairs, stati-, stationnement, statu-, stop lol, stop … at, stop … time, stopp-, stren-, strength
  -1.7: su bici, su … se, supposed … get, sur |, sur … cadre, sœur, talk, te aviso, te … la, tempe-
  -1.7: text NAME, text … in, text … when, texted the, texting a, texto dit, that … too, the band, the cheap
  -1.7: the dent, the email, the gate, the hem, the landlord, the oven, the post, the rental, the road
  -1.7: the serial, the spokes, the status, the storage, the trailer, the … NUMBER, the … bracket, the … come
  -1.7: the … fee, the … like, the … wheels, then, there in, there … NUMBER, this app, this month
  -1.7: this … text, this … to, thursday |, ticket number, tiene … numero, tired of, tired … this, to confirm
  -1.7: to update, to … family, toi |, told him, tonight |, too slow, tu, tu le, tube i, tutor, tutor-
  -1.7: tutorial, ubica-, umbre-, umbrella, unas, uncle NAME, une … d, unloc-, up … is, update your, urgent
  -1.7: urgent |, uy, va a, vais y, vais … mon, velos a, vert |, vi … mensaje, vida |, vient, vieux |
  -1.7: vos rappels, votre dossier, votre … ce, vous aurez, vous cherchez, vous … la, vous … qui, voy en
  -1.7: walking, wall |, want … else, was … in, were good, what brand, what day, what was, whoever … want
  -1.7: whole thing, will … let, winners, wiped, with that, worke-, worse |, y a, y nadie, y voy, years and
  -1.7: yesterday and, yo … una, you look, you order, you pick, you … 2, you … messaging, you … sent
  -1.7: you … spam, your … say, | ay, | cash, | changez, | closed, | consentement, | coupe, | doy
  -1.7: | everything, | huh, | le, | lundi, | mummy, | ok, | pu, | recibido, | saludeme, | scuse, | some
  -1.7: | taille, | this, | tse, | uy, | verifiez, | … account, | … amable, | … amo, | … automated, | … casi
  -1.7: | … contact, | … cuanto, | … drop, | … dropped, | … error, | … far, | … fell, | … freins, | … funny
  -1.7: | … god, | … grave, | … interesse, | … keep, | … ladilla, | … longer, | … molestes, | … new, | … next
  -1.7: | … nouveau, | … nouvelles, | … peux, | … pouvez, | … prix, | … removed, | … ride, | … roue, | … rush
  -1.7: | … saved, | … see, | … senor, | … sonnette, | … thx, | … va, | … vis, | … vivo, | … voy, | … wat
  -1.7: | … zapatos, ~_ate, ~_bru, ~_cay, ~_dee, ~_err, ~_esq, ~_eye, ~_fas, ~_fee, ~_fon, ~_fr_, ~_gir
  -1.7: ~_gue, ~_hea, ~_id, ~_lia, ~_lla, ~_llu, ~_lot, ~_lu, ~_lun, ~_mil, ~_mis, ~_moy, ~_ora, ~_ort, ~_pel
  -1.7: ~_pil, ~_ral, ~_rin, ~_rip, ~_rot, ~_rs_, ~_rub, ~_sme, ~_smi, ~_sub, ~_tan, ~_tu_, ~_ubi, ~_vr
  -1.7: ~_vra, ~_wen, ~_wro, ~acan, ~acen, ~aggi, ~aini, ~alei, ~alr_, ~amas, ~amat, ~amed, ~anal, ~anol
  -1.7: ~anub, ~apid, ~arb, ~arbo, ~ata_, ~att, ~av_, ~ayo, ~bab, ~bers, ~bet, ~bica, ~blin, ~blue, ~bol
  -1.7: ~book, ~bos, ~brid, ~brio, ~bru, ~cal_, ~calc, ~cana, ~cat_, ~cay, ~cayo, ~ccio, ~cem, ~cerc, ~cloc
  -1.7: ~coli, ~colo, ~ctic, ~dali, ~dess, ~dinn, ~dita, ~dres, ~ecci, ~eck_, ~ecoi, ~edd, ~eeti, ~ego_
  -1.7: ~eins, ~emb, ~erdo, ~esu, ~etar, ~eva_, ~evis, ~exam, ~feed, ~ffic, ~fli, ~girl, ~grab, ~gua_, ~guit
  -1.7: ~habl, ~hear, ~him_, ~hima, ~hold, ~hri, ~icki, ~ideo, ~iest, ~ieux, ~igo_, ~imat, ~ino_, ~ipp, ~ippe
  -1.7: ~iss_, ~ita_, ~ium, ~ium_, ~iz_, ~jar, ~jar_, ~kan, ~kitc, ~lats, ~laug, ~leig, ~lluv, ~loca, ~log
  -1.7: ~loin, ~lr_, ~lue_, ~luvi, ~mart, ~meme, ~mile, ~min_, ~mma, ~moto, ~moy, ~moye, ~mple, ~mur, ~nata
  -1.7: ~nfr, ~nke, ~nloc, ~ntia, ~nub, ~nubr, ~nuto, ~obe, ~oca, ~oco, ~omma, ~ooke, ~oor, ~open, ~opo
  -1.7: ~opti, ~oro, ~orpr, ~orri, ~orta, ~otes, ~oth_, ~ouc, ~ouch, ~ourq, ~ouse, ~oyag, ~pano, ~park, ~ppor
  -1.7: ~prac, ~prev, ~quet, ~rack, ~rado, ~rava, ~raz, ~regl, ~rein, ~rifi, ~rip_, ~riq, ~riqu, ~rnt, ~rnt_
  -1.7: ~room, ~ryi, ~ryin, ~salt, ~sei, ~ses, ~shim, ~sick, ~smel, ~sof, ~sorp, ~stio, ~stoc, ~subi, ~supu
  -1.7: ~tatu, ~team, ~tee_, ~temp, ~then, ~topp, ~touc, ~tu_, ~u00, ~uadr, ~ubic, ~ubri, ~uda_, ~uete, ~uncl
  -1.7: ~ups, ~upue, ~utos, ~uvia, ~wal, ~wear, ~wro, ~xam, ~xi_
  -1.8: 2, 2 … and, 2 … de, 2nd, NAME c, NAME from, NAME i, NAME … j, NUMBER be, NUMBER kg, NUMBER minutos
  -1.8: NUMBER … do, NUMBER … porfa, a call, a google, a lie, a marche, a spare, a … ce, a … ou, a … the
  -1.8: actua-, adent-, adentro, again … you, agradece el, ah, ah ma, ahorita |, ai une, ai … numero
  -1.8: aimerais … le, air |, airport, airport |, alcan-, am tired, am … lbs, ameri-, amo |, an … for
  -1.8: and … know, annoyed, app … me, appel-, are … in, arnaque |, arreglar |, arrete … a, arrives |
  -1.8: as … la, assez … moi, at … NUMBER, at … bar, atendio, authorize the, auto |, avec la, avez eu
  -1.8: avez … le, avisar |, avise-, bajan, bakery |, band, basta … lluvia, bath, be … by, be … day, biere
  -1.8: bike … day, bins, bins out, bleu |, blood, boite, bon … commande, borre el, brake, brinc-, buen
  -1.8: bueno me, c qui, c … moi, c … pratique, ca fait, ca … ces, caden-, campana, can use
  -1.8: cancelar … mensajes, cancelen el, capitals, caps lock, carro |, cash |, casque, cats, ce … svp
  -1.8: centr-, changes, check out, check … number, chimi-, cierra, clac, claro … si, clean, clearance
  -1.8: close |, clown, coleg-, colegio, con esos, conoc-, construction, contesto, cote |, cousi-, cover
  -1.8: cried, crois que, cruza-, cruzaron, cruzaron los, cruzaron … numeros, cuando … el, cupo, cut … lock
  -1.8: d numero, dad says, danar, de antes, de batterie, de facture, de lluvia, de mi, de retour, de trouble
  -1.8: de … part, de … paso, de … vieux, dejal-, dejala, delete … NUMBER, deleted, demas-, denti-
  -1.8: des nouvelles, des pneus, des velos, des vidanges, did … tell, diero-, dieron, dinos-, direccion
  -1.8: directo, do … have, does this, does … know, donne pas, dormir, double |, down … i, drum, eh, el bebe
  -1.8: el cambio, eleven, empie-, empiecen, en deux, en … numero, en … taller, encontre, end … lose
  -1.8: ended up, enough for, entiende |, entra, envoyez, es, es … de, es … el, esa … es, esa … you, espac-
  -1.8: esqui-, est arrive, est ce, est celui, est pratique, est … par, esta … bici, esta … la, este mensaje
  -1.8: et la, ete … par, expire, expired, faire du, fait … j, fait … km, famille |, fav, fax |, fee |
  -1.8: feels lose, felicidades por, fermez a, fini la, fini |, fits |, fix … flat, flat … the, flirting
  -1.8: for someone, for today, for |, for … camp, for … farewell, for … frame, for … saturday, for … shop
  -1.8: forever>wrong, found … glove, frame, frank-, frein, freno de, from school, from … by, gants, garage |
  -1.8: genial |, gift cards, gift |, going … to, good my, grafigne, green, gros merci, gros |, gros … a
  -1.8: guarde, guest list, guita-, hablamos, halfway … the, happens if, happens … i, has … to, have one
  -1.8: have … in, he proposed, he … NUMBER, he … out, he … to, heard of, heels, him the, how much, hydra-
  -1.8: i cancel, i ended, i … anything, i … hungry, ice, ident-, ignoring, il … dans, importe quand
  -1.8: in maine, incon-, incorrect, insea-, inseam, instead of, interesa, invoi-, invoice, ir |, is … fair
  -1.8: is … my, is … name, is … ok, is … over, is … paint, is … ready, is … up, it broke, it off, it |
  -1.8: jappe-, jappelle, je consens, je paye, jefa, jefe, jusqua, just went, juste le, kids |, know that
  -1.8: kona, l assurance, l essayer, l estime, la NUMBER, la cotizacion, la direccion, la i, la necesito
  -1.8: la otra, la pila, la talla, lado |, lah, largo, las dos, las fotos, las rueditas, las … delete
  -1.8: lasag-, laval, le bon, le nom, le numero, le paso, le remplacement, le rouge, le … dehors, lie
  -1.8: lift it, like my, like … please, like … time, line no, link no, list>more, lista no, lista … me
  -1.8: llama, llanta |, llegan mensajes, lo pueden, lo … y, lock off, lol |, lol … i, lol … you, long
  -1.8: longer want, look up, looks … spam, los numeros, lot |, lui, m avez, ma … arrete, ma … sur, mais ca
  -1.8: makan, make … NUMBER, manda, mandan tantos, mange, manteau, mardi |, marque |, me atendio, me forever
  -1.8: me hacen, me llegan, me manda, me mandas, me not, me para, me … dinner, me … wrong, medio-, mediodia
  -1.8: mediodia |, merci a, mes gants, mi novia, min, modele, moi comme, moi … velo, mom, mon char
  -1.8: more … those, muy … para, my frame, my landlord, my … folder, my … same, n importe, n … never
  -1.8: n … quand, n … said, nan, need it, need … receipt, never heard, new … is, next time, next … the
  -1.8: niamh, ninguna tienda, no entra, no le, no the, no … mr, no … uso, no … works, no … yo, norco
  -1.8: not let, not share, not … after, not … from, not … late, now thank, nueva |, nuevo, nuevo es
  -1.8: number>wrong, numero jaja, numero … cuenta, numero … mio, nunca habia, odome-, of true, of … they
  -1.8: off … am, off … hands, off … put, okafo-, okafor, old bike, old frame, on s, on silent, on sundays
  -1.8: on … by, on … dit, on … fork, on … rental, one … is, open the, orden es, original |, oro, oublie |
  -1.8: out already, out … for, out … true, ouver-, overn-, overnight, owned, owned a, pago, pan, paque-
  -1.8: par message, par une, parar el, park |, parler … votre, parrot |, parte-, partido, pas grave
  -1.8: pas trop, pas … trouble, pay, pay |, pedalier |, person … are, peux effacer, phone just, phone no
  -1.8: phone number, phone … me, pics, pics |, pieds dans, pila, pis mettez, piss, piss off, plan … is
  -1.8: plate, pleut, plutot |, police report, political, pour cette, preguntar, prend-, prendre … velos
  -1.8: prenez vous, preoc-, presse |, previous, primo |, problema |, promo … les, propina, proposed
  -1.8: quand … es, que ustedes, que … peux, quedamos, quiero saber, quilt-, quit … NUMBER, quiten … la, quiz
  -1.8: quoi … NUMBER, raini-, raining, rayar-, rayaron, ready … the, recomienda, registro de, removed … from
  -1.8: remplacement, reporting … as, rims, rodada |, roja, roti, roues, row NUMBER, rueda |, saca, salte
  -1.8: samba-, sauce, saved your, saw, scrab-, scrabble, screw-, scuse, se agradece, se si, se |, se … le
  -1.8: seguro |, sending a, sent, she took, shimano |, si … stop, since morning, sis, smell, smile |, sms de
  -1.8: soeur |, sofa, sol, solo la, sorry just, sorry … saw, sortez le, stem |, stfu, stickers off
  -1.8: still … number, stoke-, stop … after, stop … when, storage … i, study |, sur facebook, sur la
  -1.8: sur … nerfs, surprised, t en, table |, take … bins, taman-, tamano, tape sur, tape … les
  -1.8: tcpa violation, tell NAME, tell him, telling … i, templ-, temple, ten |, terminaron, terminaron |
  -1.8: test ride, texte … que, textos d, textos me, textos … de, that NUMBER, that it, the airport, the bins
  -1.8: the fish, the tube, the upgrade, the … home, the … or, the … please, there no, there … more
  -1.8: these … for, this looks, this sorry, this … like, tienen otro, til, tmr, to 2, to pass, to … number
  -1.8: to … using, told … this, took … phone, tourn-, trade, trim, trompe de, trop |, trying … fix, tu de
  -1.8: ultimo … que, un … les, un … lol, un … sur, under-, une … de, unlock, unlock the, until i, up here
  -1.8: usa este, usado, utilisez, va … en, veill-, verif-, vi su, viernes … me, vous … eu, vuelvanme, waiti-
  -1.8: waiting, walki-, want the, was my, we stop, went … my, went … spam, what kind, white, who told
  -1.8: who … is, whoever you, whoop-, whoops, whose … is, with … parrot, wizar-, wonder, work for, would … a
  -1.8: would … stop, wrong one, xl, xq me, y … des, y … mandando, yo los, yo quiero, you also, you come
  -1.8: you fit, you gift, you give, you love, you reach, you remove, you still, you sure, you … by, you … in
  -1.8: you … removed, you … suficiente, you … sun, you … than, you … tiene, your call, your mother, your way
  -1.8: your … came, zippe-, zipper, | al, | bendiciones, | called, | cancelo, | ciao, | comme, | creo
  -1.8: | debarquez, | esta, | haha, | igual, | jusqua, | l, | left, | les, | love, | loved, | piss, | police
  -1.8: | quedamos, | shimano, | stfu, | ticket, | tired, | una, | vaya, | wen, | whoops, | … agradece
  -1.8: | … bon, | … buenas, | … casco, | … chat, | … claim, | … consens, | … desde, | … foto, | … from
  -1.8: | … happy, | … idea, | … kind, | … llamada, | … llegue, | … luz, | … manches, | … mandas
  -1.8: | … messaged, | … muted, | … names, | … rentre, | … roja, | … saw, | … say, | … she, | … termine
  -1.8: | … texting, | … wait, | … way, ~0nd, ~0nd_, ~_0_, ~_0n, ~_0nd, ~_ah_, ~_arm, ~_bai, ~_bak, ~_bol
  -1.8: ~_doo, ~_dri, ~_dry, ~_eh_, ~_es_, ~_exa, ~_gol, ~_ice, ~_jar, ~_lah, ~_log, ~_lui, ~_mit, ~_mud
  -1.8: ~_mur, ~_noo, ~_ol, ~_paq, ~_rac, ~_rea, ~_rs, ~_s?, ~_s?u, ~_saw, ~_sia, ~_sie, ~_smo, ~_soy, ~_tem
  -1.8: ~_uh, ~_wal, ~afor, ~airs, ~aiti, ~aju, ~alca, ~alke, ~alm, ~ames, ~amin, ~ampl, ~apto, ~ari_, ~arla
  -1.8: ~arte, ~ary_, ~asa, ~ash_, ~asic, ~asq, ~asqu, ~audi, ~ax_, ~aza, ~bak, ~bano, ~bier, ~bio, ~bloo
  -1.8: ~blow, ~boit, ~boot, ~cabl, ~cand, ~cap_, ~clas, ~cous, ~ctua, ~dal, ~dena, ~denl, ~domi, ~door, ~dys
  -1.8: ~eblo, ~ecit, ~edam, ~efe_, ~egla, ~eh_, ~ehor, ~elev, ~emba, ~emes, ~ens_, ~eoc, ~eocu, ~epta, ~erca
  -1.8: ~erif, ~escu, ~esol, ~esq, ~esqu, ~ews, ~fas, ~fie, ~fund, ~gol, ~gue_, ~heat, ~herm, ~hil, ~hite
  -1.8: ~hon_, ~ibid, ~ic_, ~icen, ~ides, ~idon, ~iejo, ~ienn, ~ieza, ~ilm, ~ipo_, ~irp, ~jefe, ~kona, ~ksta
  -1.8: ~lab, ~labo, ~lay, ~lcan, ~less, ~lk_, ~lke, ~llam, ~llav, ~llo_, ~lun, ~many, ~modo, ~mom_, ~mud
  -1.8: ~naci, ~nais, ~ncha, ~ndem, ~ndid, ~noz, ~nozc, ~nst, ~ntro, ~og_, ~oid_, ~ompo, ~ong_, ~onna, ~onoz
  -1.8: ~oom, ~ooth, ~oper, ~ops_, ~orid, ~orke, ~ory, ~ory_, ~otal, ~ousi, ~ozc, ~ozco, ~paq, ~paqu, ~pay_
  -1.8: ~pen_, ~pet_, ~pics, ~piez, ~plas, ~poo, ~preo, ~puer, ~rau, ~raya, ~rbon, ~rder, ~recc, ~redo, ~reme
  -1.8: ~reoc, ~repe, ~rian, ~riet, ~rita, ~rje, ~rois, ~rquo, ~rreg, ~s?u, ~s?ur, ~saro, ~saw, ~saw_, ~scou
  -1.8: ~sere, ~ses_, ~shor, ~siad, ~sit_, ~smil, ~sole, ~soy, ~squi, ~stac, ~step, ~stre, ~sura, ~tab, ~tend
  -1.8: ~tep, ~teur, ~tmr_, ~tota, ~ubi, ~uces, ~uet, ~uevo, ~uga, ~uido, ~undi, ~ures, ~urq, ~urqu, ~usad
  -1.8: ~usen, ~valu, ~vil_, ~vivo
  -1.9: 2 minutes, 2 … NUMBER, NAME about, NAME … he, NAME … it, NUMBER instead, NUMBER is, NUMBER right
  -1.9: NUMBER stars, NUMBER y, NUMBER … from, NUMBER … in, NUMBER … plus, NUMBER … tu, a bicycle, a como
  -1.9: a fait, a moi, a monterrey, a tune, a un, a … by, a … derecha, a … nom, a … right, a … textos, abier-
  -1.9: abiertos, able, able to, accepte de, add, ai perdu, ai |, ai … commande, ai … deux, airpo-, aiyo
  -1.9: ajout-, alcance, all contacts, all my, allergic, alto me, amene, and get, andre-, andres
  -1.9: another year, ans que, apague, apell-, apellido, apolo-, appele |, appelle moi, appreciate you
  -1.9: aqui … se, are … ok, arrete pu, arreter au, arriere |, asiento … me, asoeb-, asoebi, assurance |, aug
  -1.9: autocollant, avoir de, bags, baja … asiento, bajad-, bajada, bano, bano |, be another, be … for
  -1.9: berri, bici … lista, biere |, bike that, block, book, brake |, broken |, brother, brother in
  -1.9: brother … law, bugging you, build, bus … near, but … there, but … website, by … you, c … une
  -1.9: ca … textos, ca … tu, ca … va, cable-, cables, calling |, camar-, campamento, can tell, can … read
  -1.9: cancel … order, cancela … cita, cansan, canse, capte, cara, carbono, carga, cats |, ce, ce … m
  -1.9: celle la, center, ces … la, che pas, check … phone, chier |, child, chose pour, clean it, clear … the
  -1.9: click |, cliente suyo, clip, clipl-, clipless, cobro, color-, come over, come |, comer, commande
  -1.9: como … lo, condu-, confirmado, confused, consegui |, contesta, corti-, cortito, could … send, count
  -1.9: counting, coup de, coup … fil, crack, cree, crene-, creneau, cry, cuando se, cuando … de, d NAME
  -1.9: dale |, danad-, day … and, de casque, de cote, de error, de fil, de frein, de molestar, de niaiser
  -1.9: de precios, de prendre, de … boss, de … color, de … compagnie, de … il, de … la, de … pour, de … ton
  -1.9: debo, dehor-, dehors, dehors |, deje la, deje … fumar, dejo, demande … numero, dent, depend, derecha
  -1.9: descu-, detai-, different shop, disturbing, dit que, dit … de, do … cut, do … listen, do … mind
  -1.9: do … park, dog, domin-, donar, donne … mon, donut-, donuts, dossier de, drop … price, dropped off
  -1.9: drove, du dossier, dulce, el cable, el casco, el cobro, el que, el wifi, el … cuando, el … en, el … o
  -1.9: ella |, elm, en arriere, en ese, en google, en retard, en … puerta, encuentro, end … rental, enfin
  -1.9: english no, enlever … nom, es con, esperar, essen-, est bien, est correct, est … vrai, esta vez
  -1.9: este mismo, etait … sur, eve, every NUMBER, everywhere, farm, fasse, fast |, faute, fax, fe, feliz |
  -1.9: fenders |, fete |, file … is, finir, finish |, finished, folder, folder |, font, food, for … n
  -1.9: for … stuff, for … year, found it, free sms, free |, freno, frien-, from NUMBER, full, full stops
  -1.9: funeraria, game, gardez le, genia-, genial, getting a, give … a, go i, going |, goodn-, got 2, gotch-
  -1.9: gotcha, gotcha |, greet, hacer un, halfway up, happy to, has not, have you, have … owned, have … use
  -1.9: heart, hende-, here … my, him |, honda, house, how far, huh, hungry |, i forgot, i quit, i … but
  -1.9: i … my, i … on, i … sorry, i … those, i … want, ici c, idea … quien, ignore my, ignore … last
  -1.9: il pleut, il va, image-, in line, inspe-, insta-, interesse pu, is it, is more, is plenty, is … as
  -1.9: is … of, it ready, it … before, it … going, j … ben, j … perdu, jaja, je … fais, jess, keep saying
  -1.9: keep sending, know … NAME, la batterie, la cadena, la compagnie, la derecha, la meteo, la nieve
  -1.9: la pantalla, la quiero, la revision, la segunda, la tarjeta, la … todavia, lachez … vous, laissez moi
  -1.9: las notificaciones, lasagne, laval |, laver, laver |, le aviso, le matin, le prix, le … arriere
  -1.9: le … mensaje, lien … paiement, lights, list … and, list … people, llave, long … it, loop, lost all
  -1.9: love you, lumiere, m … en, mais gardez, mamie |, many, maps, marcar, mari … est, matin, me aviso
  -1.9: me canse, me digas, me he, me la, me marque, me quedo, me recomienda, me rendre, me this, me … yo
  -1.9: mensaje recibido, mensaje … es, message … from, message … in, meteo, meteo |, mi nina, mi … tambien
  -1.9: midi |, miss you, moi avant, moi … coup, mon appel, mon derailleur, mon pere, more … thank, mother in
  -1.9: mtg, must … in, my … this, nadie me, nails, nails |, name |, near, need … rack, never going
  -1.9: never have, never say, new … i, next spring, ni idea, no entendi, no estaba, no problem, no rush
  -1.9: no … cansan, no … llames, no … llamo, no … prisa, no … ruido, no … si, noire, noise, nomas, nombre ni
  -1.9: norma-, not funny, not here, not listen, not reply, not wear, nota, notes, nouveau, now his, nuit |
  -1.9: number any, number like, numero … la, nxt, of people, of … message, off any, off … roof, off … the
  -1.9: off … til, omg, on … bike, onda, only got, only saw, open, order i, orlan-, orlando, other store
  -1.9: otra, otra vez, otro texto, ou c, ouvert |, owe … NUMBER, pantoute |, para cuando, parada
  -1.9: parfait merci, partir de, pas plus, pas … la, pas … nouvelles, pasa el, passc-, passcode, payin-
  -1.9: paying, pedaler, penser, penser |, perte-, pertenece, pete |, peux … arreter, pharm-, phones at, pick
  -1.9: pics of, picture, piece-, pieces, plast-, please reply, pneus |, po, poor NAME, post, pres, presi-
  -1.9: pressure, presupuesto |, primer, problemas, proche, promocion, pu … numero, puedo parar, put this
  -1.9: putai-, putain, que color, que esta, que falta, que … al, que … recomienda, quedamos en, quel … de
  -1.9: quelque … pour, qui est, qui … appelle, quiero hablar, quiero … con, quit playing, quita … la
  -1.9: quiten los, quitting, quote |, rayon, read … message, ready for, recoi-, recojan, recomienda |
  -1.9: recu … sms, red |, reflectores, remot-, remote, removable, reparation, repondez pas, resen-, return
  -1.9: revision, revision |, rfc, riding again, rien commande, roads, rodam-, rodamos, roll, rouler, route
  -1.9: rush |, safe, salmo-, salmon, sambal, saque, saquenle, sari, saturdays |, scratch |, se acaba
  -1.9: se cansan, se rompio, se … agradezco, semaine prochaine, sent you, serre-, she … me, shirt-, shirts
  -1.9: si baja, slime, sms … la, so … need, solo … un, souci, stage-, stages, still … the, stop working
  -1.9: stop … chain, stret-, student, suficiente con, suis inscrite, swear if, symbo-, taco, talla |, tantos
  -1.9: tardecito, te, te confundiste, tear, tempete, temple |, tengo su, tes, text … lot, that number
  -1.9: that … meant, the account, the alarm, the battery, the bed, the cat, the handlebar, the house
  -1.9: the light, the little, the pump, the receipt, the rush, the teacher, the thing, the wedding
  -1.9: the … made, this the, this thing, this … but, threw up, ticket … NUMBER, tienda … no, til my, tires
  -1.9: tmr |, to spam, to talk, to … her, to … n, toget-, together, tomorrow |, transferez, tu pour, tu … en
  -1.9: tubel-, tubeless, tubeless |, tubes |, umbrella |, un … para, une biere, university, up … hill
  -1.9: use … these, veille, velo il, velos en, veux … savoir, vide |, video, ville, visa |, voulais pas
  -1.9: vous textez, vous … au, vous … change, voy … poder, was wonderful, was … of, wat, way, we still, wear
  -1.9: well be, were out, were |, wey … no, what … a, which … i, who keeps, wine, wipe it, with full
  -1.9: with … i, with … neighbor, woohoo |, would … do, wrong, wrong group, xmas, y ahi, y penser, y … en
  -1.9: yo vivo, you at, you box, you check, you dejen, you everything, you sell, you ship, you store
  -1.9: you texted, you … get, you … up, you … y, your i, your site, your texting, | about, | ah, | aiyo
  -1.9: | approved, | arretez, | aviseme, | ben, | brakes, | can, | como, | cool, | copy, | free, | genial
  -1.9: | gotcha, | hacen, | hay, | j, | k, | mdr, | morning, | nobody, | oubliez, | parked, | perdon
  -1.9: | ramasse, | rear, | saludos, | saque, | serieux, | size, | ton, | virement, | your, | … abierto
  -1.9: | … adore, | … bonito, | … both, | … bus, | … close, | … cobran, | … combien, | … got, | … jess
  -1.9: | … journee, | … just, | … lista, | … ma, | … makan, | … paran, | … parce, | … poor, | … problem
  -1.9: | … pude, | … pueden, | … recibi, | … recibido, | … requested, | … sacaron, | … se, | … site
  -1.9: | … soiree, | … suficiente, | … texted, | … these, | … this, | … took, | … you, ~000, ~0000, ~_ajo
  -1.9: ~_ame, ~_ang, ~_bar, ~_bb, ~_beg, ~_ce_, ~_cry, ~_dal, ~_deh, ~_dy, ~_esp, ~_fax, ~_ful, ~_huh, ~_hw
  -1.9: ~_jes, ~_mig, ~_mm, ~_nit, ~_ob, ~_om, ~_omg, ~_ond, ~_pha, ~_pic, ~_rit, ~_ska, ~_te_, ~_ton, ~_try
  -1.9: ~abie, ~aden, ~adre, ~affi, ~ag_, ~agne, ~ah_, ~ane_, ~apol, ~aras, ~arly, ~ary, ~asa_, ~asco, ~ater
  -1.9: ~atte, ~bara, ~bele, ~cak, ~cake, ~cami, ~cart, ~casc, ~cirl, ~cks, ~crev, ~cry, ~cry_, ~cts, ~cts_
  -1.9: ~cuse, ~danc, ~deh, ~deho, ~dejo, ~delo, ~dida, ~dog_, ~dri, ~dui, ~dys_, ~eame, ~ebo_, ~edal, ~ege_
  -1.9: ~eive, ~enre, ~enve, ~erra, ~erst, ~eza_, ~fee, ~file, ~food, ~fra, ~fren, ~frie, ~fuc, ~gir, ~gur
  -1.9: ~hild, ~huh, ~huh_, ~iers, ~ila_, ~imb, ~imen, ~ior_, ~ipo, ~iva_, ~jet, ~kan_, ~lame, ~lase, ~leme
  -1.9: ~len_, ~livr, ~lous, ~mage, ~matc, ~nac, ~naro, ~nas, ~ncie, ~news, ~nite, ~nois, ~nol, ~nouv, ~ntes
  -1.9: ~ntos, ~ntu, ~oac, ~oach, ~ocks, ~olit, ~ollo, ~omg, ~omg_, ~omie, ~oms, ~oms_, ~oot_, ~osco, ~oses
  -1.9: ~otor, ~otra, ~oue_, ~outs, ~oves, ~payi, ~peda, ~peg, ~phar, ~piec, ~play, ~polo, ~pra, ~pray, ~quer
  -1.9: ~quil, ~ramm, ~rata, ~rca, ~reac, ~rey_, ~ris_, ~rkin, ~roja, ~rong, ~seat, ~ssai, ~sso, ~stas, ~tail
  -1.9: ~tock, ~tree, ~try_, ~tty, ~tuc, ~uez, ~uez_, ~ums, ~uote, ~uten, ~uz_, ~vas_, ~vie_, ~wat_, ~wine
  -1.9: ~wron, ~za_, ~zz_
  -2.0: NAME andre, NAME at, NAME d, NAME … stop, NUMBER … ok, a arrete, a demain, a poder, a stop, a vos
  -2.0: a … abuela, a … ecole, a … out, abiertos |, abonnement bixi, acheter, acuerdo con, add a, agua
  -2.0: ahi nos, ahi … vemos, ai bien, ai … fait, ajoutez … a, all gone, all to, all … at, allergic to
  -2.0: am sorry, am … at, and off, apero, appelez … a, appri-, appris, apres … job, aqui … es, are so
  -2.0: are you, are … a, are … done, aroun-, around, arrete a, arrete c, arrete … est, ask you, assurance
  -2.0: assurances, au coin, aucun rapport, automne, automne |, avez … recu, avisarle, avisarme, azul |, b |
  -2.0: bacano, bagages, bajit-, bajita, bak, bars, be late, be ready, be there, beans, beans |, been … a
  -2.0: before noon, before … get, belanja, bici me, bici todavia, bike from, birya-, biryani, bitin-, biting
  -2.0: black |, bless you, block off, block … an, bonne, bonne … a, bonne … j, borro … mensaje, boulo-
  -2.0: boy |, breathe, broth-, bruit a, but he, buzzer, ca … a, ca … quoi, cajas, cake, calls … texts
  -2.0: can … do, can … find, canas-, canasta, canda-, candado, cat |, ce … tu, celeb-, celular … mi, cerca
  -2.0: chair-, chairs, cherchez, city, claro |, class-, cle, clicked twice, clients |, club |, coffe-
  -2.0: coffee, com |, come get, coming to, commandez, commerce |, como la, con … tengo, conduis, confirmer
  -2.0: confundiste, contact for, coule-, couleur, crack |, credi-, crevaisons, cried |, cuando … acaba
  -2.0: cuanto me, cuida-, customer care, customer … yours, cute |, d enfant, da mas, de pedaler, de … avec
  -2.0: de … des, debarquez le, decue, dejen-, demi, dental, des … a, des … dans, desactive, descuento
  -2.0: devoi-, dio, direc-, disco, dishe-, dishes, do if, do … hear, do … mean, door |, du club, du … de
  -2.0: dulce |, eat, eatin-, eating, echo, ecran, el asiento, el dueno, el link, el mecanico, el paquete
  -2.0: el precio, el timbre, el total, el |, elimina, emoji-, emojis, en revenant, en … parada, end feels
  -2.0: end … the, engagez, enjoy, entiendo … no, entre-, erreur … est, erreur … je, es NAME, es obligatorio
  -2.0: es todo, ese mensaje, esposo … la, est annule, est tu, est … dans, esta NAME, estac-, este … porfa
  -2.0: etc, etes qui, exten-, faire une, fancy, favou-, final |, firmar, first day, for … week, foto, fri
  -2.0: fue … que, gars au, german, get that, green one, grips, group project, guant-, gym so, habla |
  -2.0: halfw-, halfway, harta, have this, he, hear your, helen-, helene, heures, hold, hold it, horquilla |
  -2.0: hour for, hour … me, hr, i asked, i borrow, i can, i give, i … borrow, i … picked, i … saying
  -2.0: i … tired, if i, imagen, imagen |, interesa … de, is also, is d, is dead, is just, is … bike
  -2.0: is … not, it NUMBER, it can, it will, it … another, it … in, jamais plus, jamen-, jamene, jase
  -2.0: je conduis, je prefere, je … appelle, je … tu, just saw, keep working, km, la chaine, la difference
  -2.0: la grandeur, la llave, la pluie, la rue, la you, la … antes, la … o, la … tout, labor |, lachez … un
  -2.0: laisse faire, laisse mes, las 2, late, lazy, lbs, le dio, le … dit, leave me, leg day, legit, legs
  -2.0: lend, lente-, les petites, les … roues, limpieza, list … a, llega |, llegar |, lo … mas, lost NUMBER
  -2.0: lot, louis-, louise, luz trasera, lyon, m … donne, ma … m, magic-, mailing, making the, mal, mal el
  -2.0: mal |, mama, mandar mensaje, manej-, market, mas … mi, mask, match, me faire, me … delete
  -2.0: me … desabonne, me … manda, me … tu, meant for, membe-, mens, mensaje favor, mensajes automaticos
  -2.0: message … d, messages … vous, midnight |, missing |, model-, modelo, mon petit, mon … finit, my gym
  -2.0: my hands, my names, my office, my water, my … bottle, my … today, my … will, n NUMBER, needful and
  -2.0: ninguna … en, no fue, no hurry, no son, no … acuerdo, no … iban, no … llegar, non … la, normal
  -2.0: nos vemos, not call, not fair, not her, not in, not open, not ride, not tell, not … man, not … yet
  -2.0: notre entente, number this, numero delete, numero … es, o hay, obligatorio, octob-, off again, off an
  -2.0: off … computer, off … hour, off … notifications, offs, often do, oga, oigo, ok go, on … roof
  -2.0: on … storage, one digit, opcio-, orale, orale |, ou … est, out the, out you, outsi-, outside
  -2.0: over NUMBER, paisa-, paisano, para alla, parce-, parcero, pardon mais, pas ce, pas chez, pas … et
  -2.0: pays, pdf, perdo-, perdon … no, peric-, perico, personne repond, petites roues, peut … arreter
  -2.0: peux … venir, phone off, pieza |, pinto, please ignore, pluie, pluto-, plutot, pneus, poder
  -2.0: ponganme … la, por … paso, porte bagages, possible |, poste-, potencia, pour … fete, pour … tune
  -2.0: pray, press-, presto, prisa |, project, psi, psych-, puedo hablar, puerta |, pulga-, puse baja
  -2.0: que estaba, que rapido, que … llegue, que … paso, quebec |, quel nom, quimi-, quimica, quita el
  -2.0: quite, quitele, quitte le, radia-, raining |, ramasser le, rapport avec, rayos, read my, recado
  -2.0: reche-, recibido |, refuse la, regalo, remove … as, removed the, remueva, repair … i, reply |
  -2.0: repondez … a, repondre … pour, reporting, retou-, revenant, rid … the, right |, rite, ronfl-, route-
  -2.0: rue |, sacra-, salon |, saludos desde, salva-, sat ride, says … the, se cayo, se corto, se … borro
  -2.0: se … la, see you, sent my, she … ok, short, si … bici, sign me, silence from, sir i, skipp-
  -2.0: so … with, socia-, social, someone … the, soy bajita, spam folder, steel, stole, stop laughing
  -2.0: stop payment, stop … tomorrow, stop>more, stretch, stuck, stude-, submi-, super service, svp on
  -2.0: systeme, tail, talk about, talla, tantot |, tarde, temps d, tenan-, tengo … numero, text after
  -2.0: text than, text … better, texteame, texteame cuando, textos c, texts … get, thank … so, thanks |
  -2.0: that text, that … my, the bank, the grp, the tenant, the tire, the week, the white, the … mate
  -2.0: the … seat, their-, theirs, these anymore, think … are, this … on, this … today, threw, thurs
  -2.0: thurs |, thursday and, tige, time … NUMBER, titul-, to buy, to pick, todavia |, today |, ton
  -2.0: took your, tour |, tout sur, trava-, trust-, try again, tu vous, un … delete, un … quand, under my
  -2.0: une photo, une … sur, veo |, verde, very, veux un, voisine |, votre … par, vous devez, vous faites
  -2.0: vous recu, vous … tu, voyon-, voyons, wah |, wahal-, wahala, want … is, want … stop, was meant
  -2.0: washi-, wavin-, waving, way2s-, way2sms, weigh-, weight, well … the, were … of, when you, where … at
  -2.0: will do, will text, with a, with … thumbs, y te, y … aucun, ye, yes … it, yo … firme, you only
  -2.0: you … da, you … somebody, you … tell, your … has, zelle, | add, | are, | awesome, | black, | bueno
  -2.0: | c, | ce, | claro, | commandez, | elimina, | got, | hein, | heres, | hoy, | in, | jamais, | llevo
  -2.0: | mandame, | maybe, | mensaje, | mom, | oga, | orale, | quitele, | quitte, | recibi, | red, | salgo
  -2.0: | school, | see, | sigue, | sin, | tcpa, | te, | tengo, | think, | today, | toujours, | truck, | un
  -2.0: | vas, | who, | will, | wish, | … NAME, | … abiertos, | … and, | … bajita, | … bruit, | … cap
  -2.0: | … chaine, | … devez, | … forma, | … frenos, | … give, | … gustan, | … list, | … nadie
  -2.0: | … obligatorio, | … pardon, | … petit, | … promised, | … puedo, | … quitar, | … rapido, | … rapport
  -2.0: | … rides, | … sale, | … service, | … soy, | … still, | … suspension, | … tard, | … teacher
  -2.0: | … threw, | … under, | … update, | … ver, | … wearing, | … well, ~000_, ~_air, ~_alc, ~_cak, ~_die
  -2.0: ~_dre, ~_fie, ~_foo, ~_hai, ~_he_, ~_hil, ~_hor, ~_hr_, ~_jef, ~_jod, ~_joy, ~_km_, ~_lb, ~_lbs
  -2.0: ~_mou, ~_ord, ~_poo, ~_psi, ~_red, ~_slo, ~_str, ~_suc, ~_tir, ~_tit, ~_tm, ~_tmr, ~_tot, ~_urg
  -2.0: ~_vas, ~_war, ~_zel, ~acos, ~afo, ~alc, ~anej, ~anto, ~ato_, ~bido, ~brot, ~bus_, ~cker, ~cks_, ~crie
  -2.0: ~cu_, ~dale, ~dame, ~debo, ~dent, ~depa, ~dona, ~doo, ~driv, ~ebl, ~ecio, ~ecu_, ~eeth, ~embo, ~erva
  -2.0: ~esio, ~ews_, ~ffee, ~fier, ~flec, ~fri_, ~fy_, ~ggi, ~ha_, ~hah, ~haha, ~hina, ~horn, ~icar, ~iler
  -2.0: ~ilet, ~ils, ~inta, ~intu, ~inve, ~irec, ~itio, ~ived, ~jef, ~jod, ~jode, ~ka_, ~kets, ~km_, ~larg
  -2.0: ~lars, ~late, ~lbs, ~lbs_, ~lito, ~llu, ~lot_, ~lu_, ~luie, ~lumi, ~luto, ~mal_, ~mam, ~mr_, ~mrw
  -2.0: ~mul, ~nast, ~ncan, ~ndui, ~neus, ~noc, ~nol_, ~noon, ~norm, ~nota, ~ntas, ~ntur, ~nuts, ~obro, ~oc_
  -2.0: ~odel, ~odys, ~olor, ~opci, ~ored, ~ota, ~oum, ~pha, ~pic, ~pleu, ~plui, ~plut, ~pot, ~pouc, ~pran
  -2.0: ~pro_, ~psi, ~psi_, ~ptio, ~quot, ~rato, ~ray_, ~rde_, ~ri_, ~rked, ~rose, ~roth, ~runk, ~sce, ~sien
  -2.0: ~slo, ~soir, ~spee, ~ssig, ~stuc, ~suc, ~terc, ~test, ~tmr, ~tmrw, ~trae, ~tren, ~tsi, ~tsid, ~tuck
  -2.0: ~tut, ~ubr, ~uer_, ~ugar, ~ugg, ~uleu, ~umi, ~uro, ~utot, ~utsi, ~uvel, ~via_, ~voyo, ~wav, ~win_
  -2.0: ~xten, ~yti, ~ytim, ~zad, ~zos, ~zos_
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
  -2.1: called off, calli-, calling, camara, cambie … compania, came … of, can … hear, can … lift
  -2.1: cancele … cita, cansa-, carbo-, carriers, casa |, cell … moi, cette … la, chance |, charge, cher
  -2.1: chico |, chum dit, cles, cm |, code |, coin, combien |, come now, come to, comma-, complet |
  -2.1: confirm once, conosco a, contact … on, corto, count … out, cours … mecanique, cuidado, cultu-
  -2.1: culture, cut |, cycle, d … avant, dad, dado … numero, de bebe, de carbono, de compania, de mecanique
  -2.1: de respeto, de voz, de … delete, de … era, de … modele, de … yo, decev-, decevoir, dejela, dejem-
  -2.1: dejeme, dejen … textear, dele, deleted your, demai-, demain, depart, department, department |
  -2.1: deposito |, depuis 2, derniere fois, des pieces, des … automatiques, dice NUMBER, did … not, die
  -2.1: diga, diga que, digit off, dije al, does … end, donc la, dors, dos, dropped my, du porte, e bikes
  -2.1: el … por, electrique, eleve-, elsewhere |, embarque, en route, en … deux, encan-, end to, entendi |
  -2.1: enviado, envoie le, erreur c, error quiero, es NUMBER, ese modelo, ese … no, est la, est long
  -2.1: est … bon, esta lista, este … lo, ete |, expecting, expir-, extrano, faire |, fait … velo
  -2.1: faites … des, falta de, falta … respeto, fastidio |, faut une, finit, first-, fits, for asking
  -2.1: for … is, formulaire, four, frena, frenos no, friend, gave him, gente |, get the, go for, grupo … la
  -2.1: guys again, guys … stop, happens, have removed, have … got, have … the, hay forma, he gave, he was
  -2.1: helmet |, heure-, hill, his, hot |, house phone, house to, how long, how often, how … off, hoy no
  -2.1: i m, i |, i … all, i … been, i … came, i … more, i … stuck, i … twice, il … je, ils, in law
  -2.1: in nebraska, in |, incorrecto, inven-, is NUMBER, is from, is … cancelled, is … end, is … his
  -2.1: is … there, it myself, j enleve, j … apres, jamais eu, jefe |, join, joyeux, jpass-, jpasse, jusquau
  -2.1: just … your, k, keeps asking, kid, kind of, know … to, koi, l argent, l … du, la que, la … bike
  -2.1: lata |, lavage |, le ramasser, le siege, le … ici, le … stop, legen-, lentement, les vieilles, liao
  -2.1: ligne |, like … NAME, line … the, list>remove, liste … pieces, llegan cosas, lo vi, locat-
  -2.1: location |, logo, look … these, lost, loves, lumie-, lunch, m … vous, ma fourche, make it, mami
  -2.1: manches, mandeme el, mano de, marat-, marathon, marathon plus, me just, me pasa, me … cortado
  -2.1: me … gracias, me … total, meant … me, mel, mensaje era, mere |, merry christmas, message … the
  -2.1: messages about, mi orden, mi … pregunta, midi, missi-, modele |, molle, moms, monday i, montant
  -2.1: more for, more … am, much … you, mums, my appointment, my desk, my life, my … changed, nebra-
  -2.1: nebraska, need an, need … talk, neige, never … on, next year, next your, ni bici, ni … tengo
  -2.1: ningun NAME, ninos |, no conosco, no manches, no ocupo, no … dejen, no … mi, no … salir, nobody wants
  -2.1: noon, noon |, not i, not lift, not now, not say, not … right, noticed, nous … a, number … phone
  -2.1: number>law, numero nuevo, of town, of … out, off what, ok but, ok no, old, old |, on … until
  -2.1: only … in, opting … of, other number, otro mensaje, ouch |, out … town, owe you, owner … this
  -2.1: panier |, para … a, para … hora, parar la, party |, pas des, pas le, paseo |, patch-, patches, pedal-
  -2.1: pedals, pena |, pendiente |, perdon, personne … repond, pesos, peux pas, phone keeps, phone … if
  -2.1: pidiendo, pis … le, playin, please can, please … your, poco, por … de, por … quiero, porque no
  -2.1: porto-, porton, poten-, pour mon, pray for, prime-, prob, prof, promo est, que fuera, que … habla
  -2.1: quel arret, question |, quit … for, quit … i, quitale, quoi … numero, quote, race, rack, ramen-
  -2.1: recois … les, recu, recu un, red, reecrit, reflecteurs |, remove your, removing, reply stop
  -2.1: reportar |, retour, ris, rock, ruined my, sa mere, saddle |, sale end, saved, se ve, se … como
  -2.1: se … llevo, seguir recibiendo, segur-, send my, send that, send … the, sent it, sew, she never
  -2.1: short |, si ca, si … favor, sigh, sigh |, sillin, sin prisa, sing, small |, smash-, smashed, smthg
  -2.1: snore, solde, sorry for, soumi-, soumission, soup, speec-, splinter, spoke-, spokes, squea-
  -2.1: stop avec, stop … he, stranger |, stuck at, su … con, submit, suit, sujet, sweet, tacos, tacos |
  -2.1: take … for, take … old, telephone est, tenga, terce-, tercera, test, text … ever, texter je, texto no
  -2.1: texto … por, texts on, texts … her, thanks … asking, that … of, that … plenty, that … was, the class
  -2.1: the company, the dishes, the guard, the gym, the hill, the map, the price, the rain, the scratch
  -2.1: the seat, the tag, the total, the … NAME, the … new, there … i, they say, think … was, thorn-, thorns
  -2.1: tht, tiempo |, tmrw, tmrw |, to … somebody, toilet, took, torme-, tormenta, tow, triat-, triathlon
  -2.1: tristeza, ugh |, un NUMBER, un sms, un … NUMBER, un … mais, une |, unit, va arreter, vas, vea, vemos
  -2.1: vieilles, vieux, vieux bike, virem-, virement, viva, vivo, voisine, volun-, vos … et, votre site
  -2.1: vous ecrivez, vous … ca, voy … denunciar, want … of, want … talk, warra-, waving |, what about
  -2.1: what … your, while |, who took, will … a, will … send, winne-, with … uncle, won, would … at
  -2.1: would … take, wrapp-, wrong … and, y eso, y est, y … aviso, y … une, yo pague, yo tampoco, you know
  -2.1: you … closed, you … she, you … would, your … if, your … n, | a, | all, | be, | better, | canceller
  -2.1: | comment, | dejela, | dejeme, | dele, | different, | dos, | ignore, | knock, | merry, | mes, | nice
  -2.1: | note, | ouvert, | pas, | price, | quitale, | s, | silence, | tienen, | took, | total, | venden
  -2.1: | whose, | … abuelo, | … after, | … annoyed, | … ano, | … aviez, | … bateria, | … bell, | … bien
  -2.1: | … cel, | … correo, | … dear, | … demain, | … el, | … fermez, | … great, | … hate, | … hurry
  -2.1: | … live, | … look, | … nieto, | … nombre, | … often, | … policy, | … por, | … profe, | … really
  -2.1: | … safe, | … thank, | … tu, | … tune, | … wrong, ~?ur_, ~_aro, ~_az, ~_azu, ~_b_, ~_ban, ~_beq
  -2.1: ~_bin, ~_ble, ~_coa, ~_coi, ~_eat, ~_enj, ~_ete, ~_fra, ~_hah, ~_ig, ~_k_, ~_km, ~_lab, ~_lat, ~_len
  -2.1: ~_lum, ~_mam, ~_mix, ~_old, ~_pad, ~_pot, ~_ros, ~_sei, ~_tar, ~_tee, ~_tht, ~_vem, ~_wav, ~_wei
  -2.1: ~abla, ~aha, ~aili, ~aman, ~anty, ~arat, ~asc, ~ated, ~avy, ~azu, ~azul, ~barr, ~bent, ~beq, ~bequ
  -2.1: ~bid, ~blar, ~bols, ~boo, ~bour, ~cama, ~carb, ~cena, ~cita, ~cles, ~clip, ~coa, ~coin, ~coo, ~cost
  -2.1: ~cret, ~cui, ~cuid, ~dals, ~edit, ~egra, ~egur, ~enem, ~enj, ~enjo, ~ept_, ~erer, ~ergi, ~esia, ~etch
  -2.1: ~expi, ~fits, ~flor, ~foo, ~four, ~galo, ~hees, ~hod, ~hoo_, ~icks, ~ieg, ~iens, ~ild_, ~ils_, ~jas_
  -2.1: ~jel, ~joy, ~kid_, ~leat, ~leed, ~lerg, ~liao, ~lm_, ~logo, ~lor_, ~lost, ~lunc, ~malo, ~mama, ~mbo
  -2.1: ~midi, ~mix, ~moms, ~mpri, ~mrw_, ~mums, ~nan_, ~nice, ~nit_, ~nnai, ~nnez, ~nza, ~oat, ~oie, ~ompe
  -2.1: ~orde, ~oten, ~oumi, ~paie, ~pani, ~pee, ~pere, ~po_, ~pret, ~rayo, ~rcer, ~rivi, ~rof_, ~rout, ~roz
  -2.1: ~rue_, ~rw_, ~sant, ~sarm, ~scen, ~seen, ~serr, ~soum, ~spor, ~ssed, ~sum, ~tag, ~teer, ~tht_, ~tiro
  -2.1: ~took, ~umie, ~umis, ~ums_, ~urry, ~vemo, ~vieu, ~warr, ~wei, ~won_, ~xpi, ~xpir, ~zel, ~zell, ~zul
  -2.1: ~zul_
  -2.2: NUMBER 2, NUMBER no, NUMBER people, NUMBER pouces, a bird, a copy, a pris, a service, a … again
  -2.2: a … arret, acces-, aceptan, achat |, agreed |, ahorita no, ai quitte, ajust-, alguna novedad
  -2.2: am reporting, am … on, and … just, andre, another |, answered, any further, anyone but, anything … me
  -2.2: appelez … pas, appelez … textez, argent, arret de, arrete … NUMBER, arrete … passant, arrivent
  -2.2: asien-, assis-, attendre |, aucun NAME, aurait ete, avec … bike, avec … numero, avez … fini, avisen a
  -2.2: avisen … mi, axle |, ay … otra, ayer |, babysitting, backe-, backed, baja el, bed, besoin … facture
  -2.2: bici tengo, bici … ni, bicyclette |, bike in, blessed, block the, boost, buffe-, buffet, build |
  -2.2: burie-, buried, buzzer is, c … bien, ca … beaucoup, ca … etre, cadre, came by, can … fix
  -2.2: can … receive, can … turn, can … with, canadian, cancelled, casa de, cet, chape-, chapeau, chido
  -2.2: clicking, codig-, codigo, cold, compo-, con … trabajo, connais … ce, conos-, conosco, cortado
  -2.2: dans … auto, dare, dare |, de consentement, de location, de … argent, de … hijo, deb, deb |
  -2.2: debarquer |, deja … mandarme, deliver, demenagement, describe, desde … NUMBER, devoirs, dicta-
  -2.2: did … leave, digas, disse-, dites … NAME, do … put, do … tell, doctor |, donate, donc plus, dream-
  -2.2: du metro, dying |, el codigo, el trabajo, el … jaja, en tout, encon-, encontraron, end … my
  -2.2: entiendo |, escap-, escape, espanol |, esperando, essay-, est NAME, est NUMBER, est bloque
  -2.2: est … pret, estam-, estamos, esto … me, estoy … de, et j, etes, etes … vous, every … i, ex, express
  -2.2: extra, face |, faceb-, fait beaucoup, fb, fermez … dossier, file and, film, finally, fit, flat again
  -2.2: focus, for our, for … NAME, for … other, for … sorry, for … years, forma de, found … text, freno-
  -2.2: frenos, from … about, front |, genius, get in, getting … for, go … it, going … be, good people, grp
  -2.2: guantes, gusto, guy is, guys … a, hablar, hacen … en, have it, have no, heati-, heating, hiver |
  -2.2: hour |, huh |, hurry |, i muted, i stopped, i … here, i … reporting, i … send, iba, if he, il me
  -2.2: info |, inscrit |, instructions, interesa la, interesse par, is done, is fine, is … lol, is … wrong
  -2.2: it rides, it … NUMBER, it … she, it … take, j arrive, j te, j … quitte, j … sorti, ja, jaja |
  -2.2: je … aime, joyeux noel, just email, just left, knw, l … demain, l … vole, la e, la graisse, la hora
  -2.2: la reparation, la roja, la valve, la … ca, la … hasta, la … personne, la … quiero, lab, largu-, leche
  -2.2: les reflecteurs, les … boue, like last, lil, linge, lio, list is, liste des, livre-, llames, llamo
  -2.2: llamo a, lo agradezco, lo tengo, lo |, lo … sea, long will, los dias, los frenos, ltr, lui |
  -2.2: lumieres, luz, m appeler, m etre, m … svp, mache-, mai, manch-, marche |, mas el, mas fotos, mas … yo
  -2.2: mat, me 2, me fue, me llames, me prometieron, me … el, meant … somebody, menos |, message sur
  -2.2: message … erreur, messages for, messe-, mi carro, mi hijo, mi … nuevo, mi … por, mic, milk |, min |
  -2.2: minimum, mint, miren, mms, moi dans, moi … l, moi … stp, moi … votre, moins |, mon cadre
  -2.2: mon courriel, mon … arrete, mon … bike, mon … dit, mon … en, more … an, mouil-, movin-, moving, mr
  -2.2: much of, mum |, mur, my balance, my … left, my … was, my … yet, n no, names, ne … connais, necessary
  -2.2: ningun mensaje, nitid-, nitido, no esta, no |, no … deje, no … soy, nobody … you, non je, not ready
  -2.2: not ship, not … but, not … good, notifications stp, novedad, now |, number … gave, number>number
  -2.2: numero moi, numero par, numero soy, numero … NAME, numero … pas, numero … una, ocupado, off if
  -2.2: off notifications, ofici-, oficina, ok will, old … off, opt for, or no, order, ordering, ouch, over |
  -2.2: paint, papa |, parfait |, pause, person … the, personne de, photo de, pied |, pink, pinky
  -2.2: please NUMBER, plus … cell, ponchada, poor, porta-, pouce-, pouces, pour … soir, pourquoi vous
  -2.2: pouvez … effacer, precio por, prefere, presc-, prescription, present, price, promis, propre
  -2.2: puedo cancelar, put … name, quitte … job, ramene, reach me, real person, recu mes, reecr-, refle-
  -2.2: reflecteurs, registrado, rembourse, remember … to, retar-, revoke my, rien … la, rock |, safe |
  -2.2: say the, saying stop, says NUMBER, says no, se cancela, se llama, semaines |, send a, send … pic
  -2.2: she blocked, should, siempre |, signed for, silli-, sir is, sms the, sortez … velo, soumission |
  -2.2: soy de, space, stick-, stuck … work, suelto, suis … NAME, suis … retard, svp ne, swap |, t aime
  -2.2: take … one, taller |, te extrano, teeth, telefono me, tenant, text can, text to, texto cuando
  -2.2: that right, the check, the coupon, the day, the deluxe, the door, the message, the reminders
  -2.2: the … before, the … pics, them to, timbre |, to go, to … in, todos … dias, too long, total |, touch-
  -2.2: trop, tu … avec, umpir-, umpire, un neuf, un … merci, un … vocal, unkno-, unknown, up your, us |
  -2.2: va etre, velo de, verifiez … numero, veux … a, veux … la, vi en, viernes |, vole |, votre … est
  -2.2: vous |, vrai |, warranty, washing, what time, when it, white one, who … NAME, will … off
  -2.2: with … texting, woohoo, work |, y … bici, yes … no, yo … recojo, you by, you dare, you done, you get
  -2.2: you kindly, you sent, you sound, you … NUMBER, your mailing, your sister, your son, your … what
  -2.2: | annulez, | avez, | bin, | come, | donde, | euh, | fair, | lo, | might, | mis, | monday, | muchas
  -2.2: | my, | names, | never, | nitido, | nos, | phone, | remettez, | sacrez, | second, | sure, | todo
  -2.2: | video, | votre, | water, | … ads, | … ahead, | … also, | … au, | … bring, | … card, | … ce
  -2.2: | … corto, | … crois, | … days, | … deal, | … delete, | … ebike, | … estuvo, | … if, | … je, | … jefe
  -2.2: | … laisse, | … llega, | … long, | … noel, | … not, | … onda, | … payment, | … porte, | … quede
  -2.2: | … ready, | … su, | … textos, | … thing, | … trompez, | … tube, | … woke, | … your, ~_aju, ~_att
  -2.2: ~_ay, ~_bag, ~_ber, ~_cm, ~_cof, ~_coo, ~_dom, ~_dra, ~_eh, ~_emo, ~_ene, ~_ex_, ~_fet, ~_fit, ~_gri
  -2.2: ~_his, ~_ima, ~_ka, ~_lar, ~_luz, ~_mee, ~_mr_, ~_noc, ~_od, ~_ofi, ~_rei, ~_scu, ~_toc, ~_za, ~aceb
  -2.2: ~aha_, ~aime, ~ajou, ~ansa, ~bad, ~bag, ~bal, ~bouc, ~cadr, ~cans, ~cant, ~cats, ~cm_, ~cof, ~coff
  -2.2: ~cold, ~cour, ~crew, ~dare, ~dela, ~earn, ~edu, ~efl, ~efle, ~ejem, ~ervo, ~esce, ~evra, ~fete, ~font
  -2.2: ~foot, ~geni, ~gri, ~gul, ~harm, ~iali, ~ica_, ~iete, ~ilk_, ~imag, ~ior, ~irlo, ~jas, ~jout, ~lab_
  -2.2: ~lid, ~lido, ~lma, ~lord, ~luz, ~luz_, ~mbou, ~meet, ~mend, ~mg_, ~mm_, ~mman, ~nall, ~nneu, ~nosc
  -2.2: ~oas, ~oast, ~oder, ~odig, ~ofic, ~ogo, ~oisi, ~oite, ~onu, ~oodi, ~oral, ~oser, ~ost_, ~oto, ~pago
  -2.2: ~perd, ~pot_, ~pped, ~pric, ~raj, ~ras_, ~rate, ~rbo, ~refl, ~reno, ~resc, ~rge_, ~rma_, ~romp, ~ropo
  -2.2: ~rui, ~rven, ~rvo, ~sal_, ~sala, ~sau, ~saye, ~sca_, ~sena, ~slow, ~stag, ~sual, ~sue_, ~tard, ~tht
  -2.2: ~true, ~ucho, ~uere, ~urns, ~vag, ~vage, ~vali, ~vau, ~vinc, ~viou
  -2.3: 2 |, NAME … have, NAME … la, NAME … not, NAME … plus, NUMBE-, NUMBER, NUMBER lol, NUMBER or
  -2.3: NUMBER ou, NUMBER pas, NUMBER rs, NUMBER … gone, a ese, a gauche, a joke, a midi, a photo, a pie
  -2.3: a vole, a … envoyer, ac, adres-, afuer-, afuera, ahori-, ahorita, ai fini, ai oublie, ai recu
  -2.3: ai … un, airte-, airtel, alto … la, am … for, and then, any texts, approved |, arreglar, arrep-
  -2.3: arrete … fumer, arreter chez, arrie-, arriere, at … point, ate, au cours, au … en, avez donne
  -2.3: avez le, bendiciones |, bequille |, bici que, bicycle |, bien … le, bient-, bientot, bless-, bola
  -2.3: brakes do, brakes … not, broke |, bureau |, busca, cadeaux, cadena |, caja que, camin-, can … text
  -2.3: can … unsubscribe, cancel … appointment, caps, caro |, casco |, ce modele, chara-, chemin, cien
  -2.3: clase-, clases, clicking |, climb, cm, combien vous, como un, como … otra, compris, confiance, conna-
  -2.3: connaissait, consent … the, corazon |, corre, cotes, couleur |, crick-, cricket, cuanto era, cuidense
  -2.3: cunado, customer of, dad he, daughter has, day of, de fumer, de misa, de rouler, de … nina, dead end
  -2.3: debi, delivery |, denta-, deposito, desce-, did |, do … quit, doctor said, domingo, downs-
  -2.3: downstairs, drop bars, dropping off, du casque, dvd, dying, eaten, ecrire par, el profe
  -2.3: el recordatorio, else … it, en a, en cuanto, en linea, engag-, enlevez … siege, entrar
  -2.3: envoyer … photos, escribale, escribi, esposo |, est pret, est quittes, est … necessaire
  -2.3: est … surprise, estrellas en, estrellas … google, et mettez, etes pas, evening, face, fait … arret
  -2.3: fan of, far |, felicidades, fella, fini avec, fix the, fizah, for now, for you, for … NUMBER, forms
  -2.3: found your, freezing, freins |, from the, from … NUMBER, from … file, fumar y, fumer, gang |
  -2.3: garantia, gave me, geniu-, good … know, grais-, graisse, ha, habla-, hacen … a, had me, have … ever
  -2.3: hay |, hier, hmm, hoodi-, hoy |, hurry, i on, i sent, i … about, i … know, i … quit, i … these
  -2.3: ignore, il veut, image, in … rain, inform me, inquietez, instead |, is blocked, is … more, it a
  -2.3: it over, it would, it … fine, it … sorry, it … yours, j arrete, j … du, j … fini, j … peux, j … recu
  -2.3: je … prends, je … retirer, je … signale, jusquau NUMBER, just … my, l … NUMBER, l … vous, la bonne
  -2.3: la photo, la tercera, la … porfa, laisse un, laissez … le, le avisen, le bruit, le des, le gusto
  -2.3: le lavage, le mode, le pongan, le prends, le telephone, leath-, leather, leave … a, legend, leque-
  -2.3: lequel, like i, like … am, limite, llego, lleve, lo … al, lo … en, logo |, loin, lol mais, long … i
  -2.3: looks like, lui … un, lundi |, lyne, machan, maest-, maggi, malades, mama |, manager |, mandeme la
  -2.3: mandenme mensaje, mandenme … cuando, mante-, mas barata, matin |, maybe, me llamo, me pueden, me when
  -2.3: mecanique, medicine, mejor |, mensaje, mensaje de, mensajes de, merci j, merci … l, mes cles
  -2.3: message est, message par, message with, message … coupe, message … pour, messed, mettez … terme
  -2.3: mi cunado, mi … dice, mija |, milk, mind … not, miser-, misma, misty-, mistyped, moi dessus
  -2.3: moi … place, momentito, morti-, motor, muy amable, my receipt, my … goes, my … instead, my … who
  -2.3: n arrete, new |, no NUMBER, no da, no entiendo, no … amor, no … number, not over, not … giving
  -2.3: not … send, note, nouveau numero, now thanks, now … phone, nuevo |, number>me, numero … le
  -2.3: numero … mettez, o el, of … kid, of … lol, oh … i, ok bye, olvidalo, on main, on … at, on … flip
  -2.3: on … l, on … quittes, one that, online |, or do, orden, otra … ustedes, oublie mon, ouvre pas, pa mi
  -2.3: pa … no, pads, paiement, parale con, partent, pas pour, pas … bike, pas … bon, pas … ce, pedales |
  -2.3: perfi-, pero ni, peux … de, photo |, pieces |, place |, please … call, poign-, por las
  -2.3: por … recordatorio, pose, pour … NUMBER, pour … a, pour … location, prends |, prenez votre
  -2.3: prenez … temps, printemps |, prisa, proche |, promise |, propo-, proprietaire du, proud … you
  -2.3: quand y, que … buena, que … es, que … velo, qui je, quiero los, quitenle, race |, rack |, ramasse |
  -2.3: rappel mais, recibi, recoj-, remove … stickers, removed, reparations, retard, retro-, retrouve
  -2.3: ride on, ride texts, riding … the, ring me, roof, roue |, rouge |, said i, say NUMBER, say … for
  -2.3: scary, se quien, se … un, season, selle |, semaine |, senal, send … yet, send … your, serrer
  -2.3: she … NUMBER, shees-, sheesh, sheesh |, shoul-, si la, size NUMBER, slow, socks, soin, somebodys
  -2.3: sonne-, spamming, specialized, squeaks, start |, still need, stop ou, stop taking, stop your
  -2.3: stop … those, story, suena |, suis la, suis … capable, supprimez mes, sure … the, sweep-, systeme |
  -2.3: tan, techn-, tendra, text a, text … for, texts are, than, than an, that bike, that … any, that … ok
  -2.3: the bus, the kickstand, the pink, the summer, the washing, the … basket, the … cap, the … code
  -2.3: the … sign, the … tape, the … tires, these texts, they … you, this … harassment, this … right
  -2.3: tickets, tienda … que, timing, tirage j, tirage … ai, tiren-, to sleep, to … lol, total, tout de
  -2.3: tout … monde, trompez, true, tu … ecris, turbo, turns, typic-, typical, un alto, un momentito, un … a
  -2.3: un … con, unsubscribe button, unsubscribe from, up … am, velo … vous, velodromo, vemos |, venu
  -2.3: verifier, vers NUMBER, vocal, voila |, volviendo, votre boutique, vous a, vous trompez, vuelt-
  -2.3: want … anymore, way home, what |, when … you, whenever |, wheth-, whether, who |, wifi |, will leave
  -2.3: will not, wisdo-, wisdom, with phone, with … forever, would … in, y … personne, yes or, you basta
  -2.3: you sorry, you two, you voy, you wrote, you … any, you … vi, your business, your roll, your … a
  -2.3: your … but, zelle |, | aca, | aceptan, | ahorita, | allergic, | avisenme, | bicicleta, | bikes, | bus
  -2.3: | is, | laissez, | olvidalo, | ouch, | photo, | puedo, | recu, | scusez, | small, | t, | tiene, | tu
  -2.3: | tubeless, | wake, | woohoo, | … achete, | … again, | … butt, | … cancelled, | … cool, | … descuento
  -2.3: | … dos, | … escriban, | … esta, | … fotos, | … grasias, | … gusto, | … interest, | … name
  -2.3: | … permiso, | … rien, | … vale, | … why, | … would, | … y, | … yes, ~_adr, ~_afu, ~_blu, ~_boo
  -2.3: ~_cat, ~_cm_, ~_cui, ~_dog, ~_duc, ~_egg, ~_ha_, ~_hie, ~_hmm, ~_jet, ~_low, ~_mod, ~_nic, ~_roo
  -2.3: ~_um, ~acto, ~aes, ~aest, ~afu, ~afue, ~aiem, ~ails, ~aje_, ~ald, ~alli, ~amen, ~anm, ~aps_, ~aver
  -2.3: ~awn, ~awn_, ~ayb, ~aybe, ~baje, ~bios, ~blee, ~blu, ~codi, ~coj, ~culo, ~deur, ~dici, ~dies, ~dog
  -2.3: ~ebi, ~ecoj, ~embr, ~ensi, ~eser, ~exce, ~fed, ~fee_, ~few, ~fly, ~gato, ~gros, ~hmm, ~hmm_, ~houl
  -2.3: ~hr_, ~hurr, ~icia, ~idi_, ~inas, ~ipi, ~iro, ~irv, ~isq, ~isqu, ~lave, ~leak, ~lego, ~lsa, ~maes
  -2.3: ~mayb, ~mene, ~mite, ~mod, ~mpe_, ~mth, ~nges, ~obra, ~ocar, ~oie_, ~oom_, ~oto_, ~oue, ~oues, ~pasa
  -2.3: ~peak, ~pil, ~pill, ~pine, ~rain, ~rbe, ~rgic, ~rinc, ~rki, ~rla, ~rtai, ~rus, ~rut, ~saco, ~semb
  -2.3: ~shou, ~sirv, ~span, ~spea, ~ssan, ~ssay, ~tess, ~tist, ~tito, ~tot, ~triq, ~uci, ~ueu, ~upli, ~ush_
  -2.3: ~voie, ~xce, ~ybe, ~ybe_, ~ybo
  -2.4: NAME said, NUMBER months, NUMBER old, NUMBER … too, NUMBER … update, a cancellation, a ir, a le
  -2.4: a minuit, a … can, a … lo, a … numero, adresse, again … is, again … it, agregar, ahhh, ai hate
  -2.4: ai mal, ailleurs |, al … de, alarm, alla |, am … front, and keep, and thank, and … NUMBER
  -2.4: and … number, and … up, anoche |, appelez pas, aqui no, arrivee |, as … le, ask … the, authorize
  -2.4: avais … de, avez vous, avisos |, baja … la, bater-, bateria, beer |, best, bici esta, bicyclette
  -2.4: bill |, bloquez moi, bolsa |, borrow, but … did, c … votre, ca NAME, ca sert, can … add, can … remove
  -2.4: can … still, change … the, chemin |, chercher |, christmas to, cita para, cita … el, cles |, clienta
  -2.4: clinic |, con dos, con un, contrasena, cool |, cotes |, credit, cuide-, cut down, de aceite, de ayer
  -2.4: de comer, de fumar, de las, de ma, de numero, de shimano, de voir, de … ca, de … cuenta, dejen … bici
  -2.4: delete jueves, descanse, despacio, despierto, did … cancel, do … brakes, do … say, doc, does … open
  -2.4: dolares y, dress-, dressed, dupli-, elle a, en ai, en bas, en chemin, en faire, en … de, encim-
  -2.4: encima, enlevez nous, entendido, entends, envoyer un, envoyez … de, est regle, est … normal
  -2.4: est … qui, estime, etait … ma, examp-, example, example com, extension, facebook, faites vous
  -2.4: favor … mi, fee, fete, feu, fir, for … blue, for … this, forever>me, friend |, from … account
  -2.4: from … order, fumar, giant |, grafi-, grande, grincement, gud, haha, hay ningun, hein, heres my
  -2.4: hoggi-, hogging, hogging the, how … will, i … cancel, i … thinking, if … can, igualmente |, il a
  -2.4: in fb, in our, in … me, insta, insurance, interesse plus, is here, is … again, is … here, it twice
  -2.4: it … and, j vous, j … hate, j … oublie, jazz, je t, je … suis, je … texte, jeudi |, job |
  -2.4: keep … stop, keep … up, kind, know any, l auto, la location, la personne, la … esta, landline |
  -2.4: le … d, le … dans, left … on, les deux, liao |, limit-, lisan-, lisant, list … parts, lista … la
  -2.4: lista … precios, llego el, llevo |, location, los … jajaja, mamie, manana |, mandar … mensajes
  -2.4: mando a, marte-, martes, martes |, mas le, mas … por, masks, masqu-, masque, me dejaron, me … ahorita
  -2.4: me … am, me … avec, me … la, me … new, me … ningun, medid-, mejor paso, mensaje … lo, mercredi |
  -2.4: merry … to, message a, message again, message de, message vocal, minui-, minuit, missing, modo |
  -2.4: moins, mon rendez, mon … NAME, mon … ou, mon … qui, more surprises, more word, mort, mostl-, mostly
  -2.4: mrng, must … the, my ex, my moms, my wife, my … where, n |, ne connais, need to, needed |, no … con
  -2.4: no … la, no … surprises, nom … mon, nor, not read, not the, not … lol, not … person, not … the
  -2.4: not … with, nota |, notifications svp, numero es, numero … je, obra, of parts, of … week, off you
  -2.4: oignon, old … to, on … is, onda con, one |, option, or what, orden |, otras, out … the, pads |
  -2.4: para salir, para … avisos, pardon |, parece, parents, pas vos, peine … m, peint-, pertenece a
  -2.4: phone … be, pictures … this, please … the, plus d, plus le, plus … cette, poner el, porte |, poster
  -2.4: pourquoi tu, pouvez |, precio, preguntan, prix la, proud, puedo … mensajes, quand t, que bonito
  -2.4: que soy, que usted, que … eso, que … lo, que … vous, quere-, querer, qui ca, quit hogging, quite el
  -2.4: quiten de, read your, recevoir … messages, relaj-, remove>wrong, removing the, renta, route |, rude |
  -2.4: saison |, same day, say thanks, se apaga, se … fue, seis, send>send, serie |, seul … svp, she was
  -2.4: shop … is, siege, soir je, souliers, spamming … with, sport-, sports, spring |, stand, stoma-
  -2.4: stop … you, study, sunse-, sunset, supprime votre, sur … liste, sur … velo, survey, t ai, t es
  -2.4: take out, taken … this, taque-, taqueria, te … en, text was, texto marche, textos ca, texts you
  -2.4: that would, the basket, the other, the rack, the wait, the … dad, the … grips, the … reminder
  -2.4: the … they, then … am, there … in, they were, this text, this … NAME, this … before, thought would
  -2.4: time … stop, to your, to … ads, to … coming, to … wrong, torci-, tu veux, tu … a, tunne-, tunnel
  -2.4: twix, un bon, un robot, until … call, usage-, vais … quand, velo electrique, verifier |, vest, veut
  -2.4: veux … attendre, veux … voir, viens |, vino, vites-, vol, vous des, vous etes, vous repondez
  -2.4: vous une, vous … c, voz, vraim-, vraiment, want … new, warranty |, was i, weeke-, what did, wicke-
  -2.4: wicked, wide, wife is, with … text, would … give, wrong |, you NUMBER, you add, you hv, you personne
  -2.4: you were, you … after, you … box, you … keep, you … otra, you … told, your card, your father
  -2.4: your newsletter, | ahhh, | anda, | ando, | appelez, | avertissez, | borre, | est, | fait
  -2.4: | franchement, | get, | passed, | removing, | repondez, | reporting, | sacame, | tire, | trois
  -2.4: | vous, | wait, | wicked, | wrong, | … NUMBER, | … ahi, | … atencion, | … autorizo, | … ben
  -2.4: | … blocked, | … bloqueo, | … crying, | … cuesta, | … cunado, | … dormir, | … entendi, | … good
  -2.4: | … joven, | … le, | … meant, | … notifications, | … porque, | … that, | … violation, ~_cot, ~_ess
  -2.4: ~_fed, ~_fly, ~_gas, ~_map, ~_md, ~_mt, ~_pra, ~_rd, ~_spi, ~_tig, ~_tut, ~aar, ~aar_, ~ab_, ~abs
  -2.4: ~ajas, ~alco, ~ama_, ~arna, ~asie, ~auve, ~bate, ~best, ~bing, ~bleu, ~bone, ~cast, ~ceb, ~cebo
  -2.4: ~cert, ~cine, ~coi, ~conn, ~cris, ~darl, ~desc, ~doc_, ~eeke, ~eggs, ~egs_, ~eke, ~eken, ~embl, ~enoj
  -2.4: ~etc, ~feu_, ~ggs, ~ggs_, ~gy_, ~hein, ~hija, ~hot, ~iam, ~iege, ~ig_, ~igas, ~ilk, ~irl, ~jenl, ~ker
  -2.4: ~ker_, ~lent, ~map, ~mitt, ~mode, ~mok, ~nded, ~ngt, ~noj, ~nore, ~oki, ~ovin, ~oz_, ~pads, ~pele
  -2.4: ~ply, ~rof, ~roud, ~rtie, ~rty, ~sieg, ~sio_, ~smok, ~spot, ~taco, ~treg, ~ttes, ~usie, ~veut, ~yor
  -2.5: NAME … est, NAME … my, NUMBER … and, NUMBER … think, a contact, a coupe, a jour, a new, a quick
  -2.5: a receipt, a stranger, a … apres, abord, about a, acabo de, adresse |, afuera |, ah … you
  -2.5: ai retrouve, aire, alu, am broke, am … her, and give, and … so, and … your, angry … me, animo
  -2.5: annulez mon, any time, anyti-, appel … de, apuntar, arroz, artic-, article, asked … i, ate my, ate |
  -2.5: au … mais, avant NUMBER, avez … une, baske-, be … from, bebe |, bent |, bike … the, bit off
  -2.5: blocked me, blown, bordeaux, bouch-, box arrived, box it, bread, but keep, butte-, c … qui, ca a
  -2.5: ca vaut, ca … merci, call after, cambiar los, cambiar … frenos, can i, can see, can we, cancelen la
  -2.5: cargo, ce numero, ce qu, cerca |, chain … off, chalet |, chambre |, change … numero, changer la
  -2.5: chat qui, check your, cher |, clunk-, clunks, cobra-, colle, com, come … of, comer |, company this
  -2.5: contact de, cook, could i, course … dimanche, crv, cut … a, cut … steerer, d abord, dans vos
  -2.5: de adelante, de lumiere, de orden, de vuelta, de … es, de … persona, de … une, deje … bici, deposit |
  -2.5: desabonner de, dictating, did … do, disappointed, disre-, disregard, do your, do … ship, dog is
  -2.5: dogs allowed, doing |, doit etre, don |, down i, down with, duck, dunno, ecoute, effaciez, el grupo
  -2.5: elses, en otra, en stock, en vez, en |, en … bolsa, en … votre, end up, enleve le, entendi, entry
  -2.5: error |, es … mismo, est qui, esta de, esta la, estaciono, esto me, estoy cansado, every single
  -2.5: fait … c, faut … je, favor … la, fedex, fit |, food … i, for next, fork |, form for, further contact
  -2.5: fyi |, gerente |, get … messages, get … the, go off, good time, good … for, got … off, got … old
  -2.5: grand, green |, guys still, habite, hablo |, habs, hand in, has been, hay quien, haz, he asked
  -2.5: here |, herit-, herite, herite de, hier |, hija, honest, how … know, how … more, i brake, i return
  -2.5: i … 2, i … another, i … broke, i … by, i … lol, i … now, icy, if your, il … faut, in english
  -2.5: in … life, incluye, insur-, is up, is … new, it as, it … down, it … mine, j … mal, j … retrouve
  -2.5: je peux, je reste, je … pour, je … recevoir, je … this, jealo-, jealous, joyeux … a, keep me
  -2.5: kids bikes, l arret, la enlevez, la journee, la luz, la oferta, la renta, la rouille, la saaq
  -2.5: lache pas, laughing, le doy, le rappel, le … su, le … velo, leave it, les cotes, less |, let … do
  -2.5: llegue |, longer … the, lost my, low |, m NAME, ma mere, maestro, magni-, magnifique, many more
  -2.5: many … of, mdr, me borren, me … bikes, mensaje gracias, message from, mettez … en, mi … la, mieux |
  -2.5: mind i, mis … la, mistake, moi mon, moi … par, moi … suis, mon dieu, mon gars, mon velo, more and
  -2.5: mortified, mrng |, mth, my … friend, my … would, myself |, nada que, natur-, necesidad, necesidad de
  -2.5: needs the, neige |, neighbor … the, never been, never stop, never … the, niaise, nice, no pasa
  -2.5: no pero, no thank, no veo, no … des, noel a, not go, now … to, number am, number last, number sir
  -2.5: numero ni, numero … de, numero … orden, nunca acepte, office |, oh no, oi, okafor |, on … jamais
  -2.5: one for, orbea, oso, ou encore, out … number, over … phone, overh-, oxido, paiem-, pain |, paix |
  -2.5: parqu-, part … no, pas … cadenas, pasa nada, passee |, pedals off, perds, personne au, personne … ce
  -2.5: phone … all, photos |, pick up, pinte-, pinten, plais-, plaisir, plaisir |, plans, plaza, pneu |, pop
  -2.5: potlu-, potluck, pour … rappel, pouvez … juste, pouvez … verifier, pro, pro |, probleme, proce-
  -2.5: promoted, psi |, puede |, pusie-, put me, que es, que onda, que … la, que … puedo, quiero … se, range
  -2.5: rdv, ready |, recibido, recogi |, recois … textos, recordatorios por, regul-, relen-, relentless
  -2.5: ride that, run over, rush, saaq, sacoc-, sacoche, sat, save my, say … i, sec, serait mieux
  -2.5: siguen escribiendo, so cute, so … you, sold out, someone elses, sonnette, soy … aqui, spam me
  -2.5: sparkles, speak-, stock |, stop light, stop spamming, stop … encore, stop … i, stuff i, such good
  -2.5: suis … du, super |, surem-, surement, surprises, t appelle, table, take care, tempr-, termine la
  -2.5: texting … not, texto en, texto recu, than … please, that … and, the logo, the noise, the photo
  -2.5: the rear, the tubes, the … asking, the … when, the … yet, them for, think … need, ticket |, too many
  -2.5: too … of, topic, touche, tournez, tree, trop cher, true |, tu … le, tube please, tube |, tunnel |
  -2.5: turn … notifications, una … para, unclear, unclear |, une … dans, up with, update it, us … it
  -2.5: ustedes |, uy no, va mieux, van a, velo dehors, velo … revenu, veo, verdad |, veux … du, vez de
  -2.5: voice |, voisin, vos … c, vous fermez, vous juste, vous verifier, vous … aviez, vu, walt, was NUMBER
  -2.5: was … your, weekend, what number, when can, which … do, whom, wif, will stop, with me, won the
  -2.5: work i, xbox, y … estaba, yaar, you really, you should, you … messages, your old, your … is
  -2.5: your … la, z, | chevere, | comptant, | dale, | dead, | hice, | joyeux, | me, | mire, | rappelez
  -2.5: | texteame, | tournez, | … 2, | … acepte, | … asiento, | … been, | … cancel, | … decided, | … era
  -2.5: | … esa, | … habs, | … hang, | … hogging, | … hv, | … keeps, | … laughing, | … mandandome
  -2.5: | … mensaje, | … moi, | … motor, | … mucho, | … noise, | … permission, | … question, | … repondez
  -2.5: | … sign, | … too, | … wants, | … where, ~_ape, ~_cru, ~_div, ~_fab, ~_lev, ~_mdr, ~_oh, ~_rdv, ~_tea
  -2.5: ~_veo, ~_vu_, ~abre, ~anie, ~arac, ~bask, ~brar, ~bres, ~cend, ~cera, ~cka, ~com_, ~cot, ~demo, ~div
  -2.5: ~dv_, ~enal, ~eply, ~erla, ~fan, ~gas_, ~gera, ~grin, ~han_, ~isir, ~kend, ~kers, ~lav, ~laz, ~lses
  -2.5: ~mab, ~mant, ~mdr, ~mdr_, ~milk, ~mist, ~moj, ~nsur, ~ntan, ~nyti, ~oat_, ~oba, ~obr, ~olt, ~ouil
  -2.5: ~pop_, ~rair, ~ramp, ~rdv, ~rdv_, ~rips, ~rla_, ~rns, ~rns_, ~roba, ~rru, ~rshi, ~rty_, ~sec_, ~sert
  -2.5: ~sket, ~sten, ~tart, ~toc, ~tono, ~trar, ~tten, ~ucti, ~uda, ~uile, ~urer, ~uses, ~veo, ~veo_, ~vu_
  -2.5: ~wai, ~yaar, ~zin
  -2.6: NUMBER … all, a cesse, a real, a … elle, abord |, abuelito, acc, affaire, also |, am … receiving
  -2.6: an appointment, an hour, any … on, anything earlier, anytime, appelez moi, are missing, are the
  -2.6: are there, arrete pas, arrete tes, arretez … vous, as the, at once, attendance, au depanneur
  -2.6: au dossier, aviso … que, barat-, basic-, basket, be … but, be … to, beaucoup … messages, been to
  -2.6: better for, bike it, bixi, bloque |, bolt, both of, both |, boue, box … up, boyfr-, bromp-, bsnl
  -2.6: but … will, c … fatigant, caja |, call |, calls to, came out, can keep, can … give, can … return
  -2.6: cancellation, cancellez mon, cap fell, carrement, carte de, casco y, cegep, ces textos, chann-
  -2.6: channel, check, chorr-, chorro, cobraron, come back, come out, commandes, comprends pas, comptant |
  -2.6: concerne, concerne pas, confirmation, cuando llegue, cuatro, d en, d une, da |, dale, de freins
  -2.6: de lo, de mardi, de mas, de neige, de siempre, dear |, debaj-, debajo, debarree, deconnecte, dejelo
  -2.6: demasiados mensajes, depuis que, descuento delete, desig-, design, dia |, digit, dinero … vuelta
  -2.6: do a, do … click, do … sell, do … this, do … understand, does a, down on, dre, drive, droit-, droite
  -2.6: drunk, du … j, eggs, el mensaje, el oxido, el pedido, end … day, ends, enough air, envoyez … plus
  -2.6: era |, es suficiente, escriben mas, escriben |, escriben … que, est fatigant, est revenu, est votre
  -2.6: est … ca, est … son, et … ca, et … l, etait … mon, ete … chez, etre pour, eu, except, excit-, excited
  -2.6: filter, finissent, fix |, found one, fregar, frere |, fue muy, garantia |, get out, get … on
  -2.6: getting the, give … the, glad you, go … to, gracias joven, gravels, gros, grrr, hacke-, haga, hang
  -2.6: hein |, her, hermana, hold … for, i receiving, i … nothing, i … texted, idea |, in … hour, is bent
  -2.6: is getting, is … done, it away, it cost, it since, it … two, it … will, j … coupe, jalo
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
  -2.6: old … is, one is, oops, open on, open |, or |, out to, out … a, pa |, pagar, pages, pardon pour
  -2.6: pare en, pas NAME, pas aujourdhui, pas compris, pas dit, pas … NAME, pere, peux … la, peux … mon
  -2.6: photo, picks, please bring, please update, pleure, poignees, poly, porte, pour confirmer, prix
  -2.6: promos j, pueden … los, put … in, quand … est, que NUMBER, quien … la, quiero … la, quiero … un
  -2.6: quitar … oxido, rack off, radiator, rappeler, rappels … ca, rather get, rebaj-, redon-, refun-
  -2.6: refund |, registrado |, relax, relax |, relax-, rembo-, resto, revenu, reviendrai, ride anymore
  -2.6: rosie, run |, sans arret, sauve, screw, se termina, se termine, se … quiero, soir, something wrong
  -2.6: soy, soy … clienta, spark-, splin-, stop j, stop … ai, su … me, svp … a, take a, tampoco |
  -2.6: tell … something, temprano, text … than, text … work, texto est, texts … stop, the corner, the extra
  -2.6: the labor, the office, the red, the … class, the … lol, there an, there |, think |, to end
  -2.6: todo gracias, tout j, tout … ai, trottinettes, tu as, turn |, turns out, ty |, un poco, un stop
  -2.6: under NUMBER, up for, us do, veux … recevoir, vidanges |, vidri-, vidrios, viens … voir, vocau-
  -2.6: vocaux, voisi-, votre … dit, vous enlever, vous pas, vous … des, wait list, way |, wen, what can
  -2.6: where are, why does, will take, woke me, woke … up, wrong>more, y es, y … un, yea, you mean, you now
  -2.6: you put, you … listen, you … see, you … una, you … your, your … off, | 2, | ask, | cheers, | dad
  -2.6: | de, | green, | hmm, | mandenlo, | missed, | option, | say, | somebody, | sonnez, | yea
  -2.6: | … disappointed, | … dois, | … earlier, | … fue, | … it, | … lady, | … lost, | … messages, | … msj
  -2.6: | … n, | … pues, | … viens, | … voudrais, | … want, | … worrying, ~_ali, ~_apu, ~_arg, ~_cob, ~_eu_
  -2.6: ~_ham, ~_jk, ~_jk_, ~_nm, ~_noi, ~_oop, ~_ree, ~_sau, ~_sim, ~_wai, ~afa, ~agal, ~aide, ~alar, ~aud
  -2.6: ~avag, ~ball, ~bend, ~bolt, ~bons, ~bord, ~cob, ~dine, ~dors, ~efun, ~fen, ~ghi, ~ghin, ~indi, ~jk_
  -2.6: ~mami, ~moun, ~musi, ~nait, ~ncon, ~noch, ~noi, ~ocal, ~ocol, ~oda_, ~olt_, ~ota_, ~pace, ~pain
  -2.6: ~pesa, ~prix, ~rano, ~rati, ~rdi_, ~reto, ~ribo, ~ripp, ~rix, ~rix_, ~rna, ~rner, ~rryi, ~rvie, ~sat_
  -2.6: ~saur, ~sie_, ~sour, ~soy_, ~sper, ~tent, ~tude, ~ughi, ~ush, ~xe_
  -2.7: 2 please, NAME if, NAME qui, NUMBER velos, NUMBER … avant, a deal, a … tell, a … we, abren |, absol-
  -2.7: achete un, affic-, affiche, ah ben, ai … compris, ai … lu, aime … le, algo |, am here, an … or
  -2.7: and … to, antes |, appelez, appointment to, aprie-, are … people, asking for, assez d, au prochain
  -2.7: au stop, aucune idee, audio, avez … numero, bank, barata, bb, betis-, bleu, bolsa, bon ok, book a
  -2.7: bring your, butter, butter |, c … mon, ca … tout, camino, can … resend, canar-, cancelen mi
  -2.7: cancelen … cita, card from, carre-, carte, ce matin, ce … la, certain, circle, complet, compris votre
  -2.7: con … basta, contact … insurance, corresponde al, count me, cours |, crazy, cuando |, cuerd-, de chat
  -2.7: de grincer, de reparer, de suite, de … cuando, de … marche, decia, dejel-, dejes, delete pedido
  -2.7: delete that, desole, despa-, discount |, do you, do … give, do … guys, do … share, does |, donde … el
  -2.7: easier, ecole |, el mismo, en visto, end of, entendu parler, entendu … de, envoie, envoie moi
  -2.7: era una, es usted, esa pieza, est … NAME, est … cher, etais … la, explain |, facebook i, fin de
  -2.7: find the, five texts, folks |, for nothing, for texts, for your, frame |, freine, frequence, fue un
  -2.7: garde boue, get on, goodbye |, got |, grinc-, grincer, gustan, hand |, hay … NAME, he … about
  -2.7: helmets |, i plan, i … agreed, ici … pas, in after, in toilet, in … week, inici-, inqui-, is … her
  -2.7: it … but, it … ok, jajaja |, jale, jamais entendu, je serai, jersey |, juste un, la canasta
  -2.7: le entiendo, le hace, leave … with, liked, lista de, liste-, live there, llamada |, lmao |, lost |
  -2.7: low, luz |, m aviez, mandando esto, mandarme … avisos, me faut, me interesa, me llame, me quede
  -2.7: me with, me … you, mecano |, members, message dit, messages lol, messages … not, mi me, miedo
  -2.7: mis mensajes, misse-, moi plutot, moins souvent, molestar pero, mon voisin, more … the, much |
  -2.7: my card, my hand, my order, my shop, my spam, my … found, n … i, needing the, netfl-, netflix
  -2.7: ninguna NAME, no NAME, no contestan, no la, no … esta, no … this, nom c, nom sur, non … veux
  -2.7: not … like, not … phone, ntp, number keeps, number … NAME, numero NUMBER, of no, of … day, oki, oki |
  -2.7: on NUMBER, on facebook, on … list, on … off, only NUMBER, only texts, opt … the, otra |, oubliez ca
  -2.7: over the, overhaul, own a, pago |, para … que, pas de, pas par, paso … ella, payer, perdon por
  -2.7: perdu mon, pesad-, peut etre, photo-, please … thank, por telefono, postes, pour … NAME, pour … avis
  -2.7: pour … je, precios, pretty … with, pu … batterie, pus … de, quand c, que … decia, que … mi, quieres
  -2.7: radio-, raffle |, rappels j, razon, refund, regarde jamais, remember when, remove>not, remueve
  -2.7: reparer, resend |, risa, rn |, s occupe, sabado |, sacrez … la, said NUMBER, said … would, sal
  -2.7: say … more, says hi, scamm-, serai, sick … these, smoki-, smoking, snow, so nice, so now, somebody |
  -2.7: spain, spam ca, spam … with, spammy, spot, stop near, stop … no, stop … that, storage fee, stress
  -2.7: student i, student … would, su … a, suis … lui, support, supprime, sure |, sus mensajitos, tanne
  -2.7: tantot, tap, teenager, telefono … por, texter j, texter … ai, textos … je, the bill, the chain
  -2.7: the table, the warranty, the … charge, the … how, things |, this bike, this … does, tired, to NAME
  -2.7: to bed, to reach, to … his, ton message, tot, toujours la, tout … suite, trouve la, tues, turn the
  -2.7: two weeks, una cita, una … que, uncle-, use the, vacan-, velo vous, veux … messages, vex, vi |
  -2.7: volan-, vos textos, vous rappelle, vous texter, vuelve, was out, was that, wednesday |, what are
  -2.7: what … my, wheel off, when … get, why are, will message, will … get, work please, worki-, working
  -2.7: wow |, y … quien, you deja, you gave, you help, you llegue, you los, you nomas, you resend, you se
  -2.7: you … it, you … then, your fault, | any, | bonsoir, | casi, | could, | demain, | excelente, | f
  -2.7: | favor, | honestly, | nt, | oi, | oki, | puede, | quien, | receipt, | sal, | sent, | ugh, | van
  -2.7: | you, | … achetez, | … agreed, | … air, | … beaucoup, | … cita, | … code, | … hasta, | … incluye
  -2.7: | … key, | … lata, | … lien, | … like, | … no, | … presse, | … remove, | … said, | … sent, | … sister
  -2.7: | … vous, ~_bad, ~_inq, ~_lim, ~_llo, ~_mum, ~_nor, ~_rus, ~aigh, ~apa_, ~apl, ~arma, ~arn_, ~arse
  -2.7: ~ausa, ~bank, ~beer, ~bren, ~coat, ~cobr, ~cone, ~craz, ~dup, ~eard, ~ecom, ~edar, ~ems, ~ems_, ~etf
  -2.7: ~etfl, ~etro, ~flix, ~geme, ~grip, ~hoto, ~huil, ~ibas, ~iked, ~imit, ~irve, ~isa_, ~jete, ~lava
  -2.7: ~lept, ~leu_, ~lix, ~lix_, ~mie_, ~mmut, ~moki, ~netf, ~ngla, ~oops, ~orki, ~oya, ~phot, ~prec, ~rari
  -2.7: ~razy, ~rca_, ~remb, ~sauv, ~slep, ~sume, ~sy_, ~tfl, ~tfli, ~tot_, ~uila, ~uito, ~urna, ~vive, ~ya_
  -2.7: ~yon_, ~zzer
  -2.8: NAME my, NAME … all, NAME … un, NUMBER etoiles, NUMBER one, NUMBER … what, a bloque, a fan, a refund
  -2.8: a surprise, a t, abonner a, about the, about this, about to, accidentally, after the, ai … par
  -2.8: ai … ton, alle a, allowed in, am home, amiga, and … her, angla-, anglais, antiv-, antivol, apology
  -2.8: appointment |, argh, arman, arreglar nada, arrib-, arriba, asiento de, atten-, au volant, aucun … de
  -2.8: autorise ces, avez … permission, avisos por, ayuda-, back |, bad, bangs, basta con, basta gracias
  -2.8: be … at, belongs to, bench, besoin du, best … i, bike … can, bring cash, bruit |, buenas |, but it
  -2.8: by … can, c pour, c … plus, ca de, came off, camino |, can |, cansada … esto, casi … veo, ce … on
  -2.8: cell est, cette boutique, changer, chimie, claim number, commute, compris |, compte, confirm after
  -2.8: connais ni, connait, contact … the, corne-, corner, correo … no, crois, cuest-, de promos, de quelqu
  -2.8: de reponse, de serie, de … hora, de … sacaron, de … voir, dejar-, deje |, desactiver les, did … have
  -2.8: direct |, displ-, display, do … know, do … order, do … pick, doing it, donc je, donde sacaron
  -2.8: dossier |, drivi-, driving, e bike, efectivo |, el … delete, email |, en anglais, en juillet
  -2.8: en parle, en reparation, enfant, entendu, envoyez pas, es eso, es … o, eso … gracias, esper-
  -2.8: est limite, est mon, esto es, etait quoi, etoiles, everyones, f, facon, familia |, fees, fell out
  -2.8: fichez … la, file, fin … mon, flat |, for … reminder, forfait … limite, fuck, funny |, get … my
  -2.8: getting this, give me, grande |, hacemos, haha i, hang out, harto, have … permission, hay descuento
  -2.8: hay … por, hour, hurts |, husband |, i … can, i … home, i … quiet, i … smoking, ignor-, inflate
  -2.8: inform, interested |, into the, is something, is … going, it until, it … accident, it … my, j y
  -2.8: j … ai, jodas, judge, juill-, juillet, juste les, juste … de, knees, la mesa, la … delete, la … las
  -2.8: lacher, las gracias, le pongo, le |, le … numero, leak, left |, lift |, ligne a, livre, longer has
  -2.8: m enlevez, ma … en, mail |, me da, me if, me mando, me phone, me … can, mele, memes, merci mon, mesa
  -2.8: message … m, messages … my, met, metro |, mi ex, minutitos, mis … etoiles, missed, moi pis
  -2.8: mon cadenas, mon stop, mon … j, morning |, multi-, my bike, my message, my neighbor, my … too
  -2.8: my … took, n … the, new … please, nicke-, nickel, nieve, no frena, no se, no … hablar, no … has
  -2.8: no … nada, nom … est, not mr, not order, not talk, not … saying, number but, numero … serie, oh
  -2.8: on texts, on … of, opted for, opted … the, or … text, otro cliente, out front, out yet, panie-
  -2.8: panier, partir … hoy, pas la, pas … cette, pas … merci, pas … moi, pas … telephone, pas … velo
  -2.8: pay for, pense |, perfect |, peux … envoyer, phone must, photos, pinta-, pitch, please … once
  -2.8: plus tot, por no, poser, pregunta |, preguntar |, pret, programme, proud of, pu rien, public
  -2.8: pues gracias, que bici, que lata, quede sin, quiere, quiero |, quiero … bici, ramasser, reads these
  -2.8: ready to, recibir mas, reenv-, reenvia, reenvia |, remboursable, remind, resto |, resum-, resume
  -2.8: reviens |, rojo |, rose, said … but, salle, say that, says … but, sem, send … a, serie, shop now
  -2.8: siege |, signed … for, silent, six |, smile, sory, souhaite ne, spani-, spanish, steer-, steerer
  -2.8: stop making, storm, sur l, svp juste, switch on, take bus, tannant |, tea, text that, text this
  -2.8: text … she, text … while, textos y, texts this, that last, that … you, the bell, the quote, the ride
  -2.8: the steerer, the stem, the … add, the … off, them in, then i, they … the, this … NUMBER, this … any
  -2.8: this … number, this … will, ti |, to book, to … NUMBER, to … about, to … for, told my, tono, took me
  -2.8: traen, trato, trike |, tromp-, tu fini, tuyo, twice |, usage, use for, vaut la, velo … le, velod-
  -2.8: venmo |, viens, visto, vivo en, volant, vous voir, vous … textez, vuela, want new, want … cancel
  -2.8: wants a, wd40, we need, when … is, with someone, wk, wooho-, worry-, y … este, you in, you … frena
  -2.8: you … para, you … wrong, | am, | back, | bien, | ca, | did, | donnez, | fuck, | junk, | just, | lost
  -2.8: | oops, | quitting, | remove, | resume, | salut, | same, | si, | sigan, | tres, | voyons, | with
  -2.8: | … another, | … anybody, | … brakes, | … changed, | … entiendo, | … espero, | … eu, | … hands
  -2.8: | … him, | … las, | … mandan, | … mandarme, | … mande, | … mas, | … necesito, | … page, | … paid
  -2.8: | … screen, | … semana, | … tell, | … un, ~_aid, ~_bli, ~_cit, ~_eu, ~_f_, ~_hui, ~_ign, ~_lav, ~_net
  -2.8: ~_oh_, ~_pau, ~_pen, ~_ps, ~_ste, ~_voc, ~_wk, ~_yaa, ~abit, ~adu, ~aga_, ~angl, ~ani_, ~anme, ~bad_
  -2.8: ~eati, ~fell, ~fum, ~glai, ~gnor, ~hai_, ~icin, ~ijer, ~kis, ~lque, ~lum, ~maro, ~marq, ~mum, ~note
  -2.8: ~nov, ~ntot, ~oh_, ~ooki, ~opos, ~orb, ~ouh, ~pau, ~paus, ~ply_, ~rear, ~roui, ~rrer, ~rtou, ~tenc
  -2.8: ~trom, ~uli, ~ume_, ~unit, ~url, ~vey_, ~volu, ~wait, ~xcel, ~yaa, ~yet, ~yet_
  -2.9: NAME, NAME a, NAME in, NAME n, NAME no, NAME not, NUMBER and, NUMBER … sms, a una, a … porte
  -2.9: abonne … vos, abonner, abre, accepted, achetez, actin-, acting, ads … the, again lol, agarro
  -2.9: agreed … the, ai … en, al … delete, all … people, am not, antivol |, anything about, are … out
  -2.9: ask my, au cegep, au … de, autorise … reparation, autorizado, avion, barata |, besoin … me
  -2.9: bring … own, bronc-, bronca, but not, by your, c … ta, called me, can … cancel, care |, ce nom
  -2.9: ce … ca, ce … quelqu, cesse de, chez moi, cita, city |, coat, commande |, componer, compre en
  -2.9: compris … message, condo-, conge-, connait pas, conte-, continue, counter |, cours, crois qu
  -2.9: cual … no, cuatr-, cunad-, da, dans … message, dans … texto, de cel, de ton, deal |, deblo-, decia |
  -2.9: delete martes, dentista, dentiste |, denve-, denver, depot, depuis … matin, did my, did … authorize
  -2.9: dijer-, dimel-, dimelo, directement, dit … mais, does … do, done and, dorma-, dormais, drop … any
  -2.9: dur, ecrivez |, el candado, en ligne, en … jaja, end … your, enfant |, entreposage, envoyer les
  -2.9: es de, est super, est ta, est … assez, esta … baja, esta … pero, et moi, etes … c, etre desabonne
  -2.9: europ-, europe, exage-, excel-, farme-, farmers, fell, ferme, fewer of, fewer … these, fois par
  -2.9: for … again, from … gym, fuera-, fueran, fuert-, fuerte, fun, garden, gd, go out, good enough
  -2.9: gracias mi, grand |, great thank, grincer |, group texts, had this, hasta … yo, have his, hear
  -2.9: how … would, husband … the, hv, insurance |, is good, is he, is … part, is … thing, it sent, j achete
  -2.9: je crois, je donne, je dormais, je freine, je … effacer, je … off, jueves … favor, junta, l … sur
  -2.9: la fin, la mise, lab |, language, le bleu, le trek, les … NUMBER, les … au, les … sans, lis
  -2.9: llego ningun, llego … mensaje, lo reenvia, lonel-, longer … this, los avisos, los contactos, lunes |
  -2.9: m … pour, ma carte, madre |, magazine |, make a, making … want, mande mensaje, mandele, manual
  -2.9: many … does, map, marca, matin je, me lah, me lo, me want, me … llamar, me … que, me … reenvia
  -2.9: media-, mere elle, message s, message … cut, mi dinero, mi turno, mistake |, mistake … me, modo
  -2.9: moi ton, moi … adresse, moi … tes, mon nouveau, mondays, morge-, morgen, movers, my brother
  -2.9: my sister, my sms, my … asks, my … blocked, my … keeps, my … number, near you, need me, need the
  -2.9: need … text, nena, ni que, ninguno |, no idea, no … aqui, no … hoy, no … on, normal |, not cancel
  -2.9: not his, not … let, not … thanks, not … thru, numb, number again, of mine, of patience, off a
  -2.9: off his, off … file, oigno-, oka, on file, on lache, on … changer, on … side, our … is
  -2.9: out … patience, out … will, para hoy, pas encore, pas … NUMBER, paseo, pense-, people you, person you
  -2.9: peut changer, phone … now, pictures |, pie, pierdo, pin, plan |, please it, please use, plus cher
  -2.9: plus … forfait, pneus merci, preci-, prende, price |, pueden … el, q7, quand … freine, que quelqu
  -2.9: que … novia, que … recois, que … vaut, quedo |, qui … occupe, quitenle el, quittes, rappelle
  -2.9: rather not, rdv |, rear, reminder, repet-, required |, retirez les, rio, sacaron mi, same |, samedi |
  -2.9: share, shop |, shop … NUMBER, si senor, side … the, sigan mandando, sin bici, sin querer, so … keep
  -2.9: some |, souvi-, souviens, stickers, stop do, stop … service, stuck |, such, suis off, suits
  -2.9: supprimez la, tanto-, tape |, tard, te texte, tell … to, tell … you, tenia-, tenian, terminado
  -2.9: text … NUMBER, texted … this, than NUMBER, that … your, the motor, the snow, these messages
  -2.9: they … me, theyv-, theyve, thing on, thingies, this please, tiene garantia, to call, to … ahead
  -2.9: to … him, town |, tren, try, un … comme, up |, uso |, venir, vitesses, voici, votre … c, vous achetez
  -2.9: vous qui, vous … est, vous … mis, vuelvo a, wait, was … and, was … dads, week |, what … am, wheel |
  -2.9: which stop, with her, would have, would … nice, y las, yet, yo … autorice, you les, you up
  -2.9: you … esta, your bike, your … are, your … would, | NUMBER, | amen, | buy, | drop, | esa, | fine, | fr
  -2.9: | if, | list, | pase, | prefiero, | put, | remember, | there, | two, | … aucun, | … change, | … fait
  -2.9: | … harta, | … hit, | … mal, | … me, | … nom, | … numero, | … or, | … owner, | … quit, | … things
  -2.9: ~_ala, ~_da_, ~_fot, ~_fum, ~_hv, ~_hv_, ~_mc, ~_vit, ~_yet, ~ac_, ~aker, ~aseo, ~cuat, ~dul, ~ehe
  -2.9: ~ei_, ~epet, ~esco, ~esid, ~esum, ~fot, ~foto, ~fre_, ~fs_, ~fun_, ~gno, ~hv_, ~isio, ~ndez, ~ndy
  -2.9: ~nsio, ~obar, ~oici, ~oje, ~onst, ~osag, ~pase, ~pink, ~pple, ~rey, ~roce, ~scus, ~spac, ~such, ~um_
  -2.9: ~unos, ~usta, ~vad, ~xma
  -3.0: NUMBER from, a cada, a … chum, a … mandando, a … mi, a … pause, a … rato, adore, again will, ai texte
  -3.0: ai … tout, alarme du, all done, already … my, and desist, and send, and … please, angry>these
  -3.0: aprieto, arrete au, as tu, autocorrect, automated, back off, back or, before me, besoin … la
  -3.0: bike but, bike on, bike will, bike … more, bon numero, bus stop, c … tannant, ca roule, call … to
  -3.0: cambie … numero, can my, can … explain, can … get, can … talk, canasta por, canasta … favor
  -3.0: cancel … i, candado |, cargo por, closed |, club de, comprends, con … mismo, contestan, coupez le
  -3.0: coupez pas, custom, cuz i, cuz … am, d habitude, dac |, de groupe, de otra, de ti, de … arrete
  -3.0: de … casa, de … cita, de … excuser, decide |, deja el, dejaron, dejenme … paz, delete club, demain |
  -3.0: deux |, dice … y, dimanche |, dinero de, dois annuler, dors |, down … the, drama, during the
  -3.0: eliminaron, elle … NUMBER, embal-, en houston, envoyer … de, eod, es para, est coupe, est tannant
  -3.0: excuser, excuser c, excuser … est, facture par, facture |, fais quoi, finissez, fish |, fixed |
  -3.0: francais svp, frenos |, garer, get there, good to, got … from, habitude, heard, here will, hiya
  -3.0: honest |, http, i delete, i drop, in spanish, informacion |, is ok, is … people, it … done
  -3.0: jamais apporte, jamais … que, je … parler, je … quoi, je … recois, keep … old, l … sans, la … elle
  -3.0: laisse moi, last nite, le systeme, left on, lejos, les cables, listen, lo … mi, lock |, mailing list
  -3.0: me font, me think, me … NUMBER, me … quand, me>forever, mero |, mes |, mettez en, miedo |, milo
  -3.0: mixed, mixed up, moi un, mondays |, mort |, my NUMBER, my insurance, my money, nadie |, name from
  -3.0: ne recois, need … NUMBER, need … appointment, nel, never … will, new bike, ni modo, no otro, no reply
  -3.0: no service, not pick, not … now, not … one, notifications de, now we, off when, off … i, ok … i
  -3.0: old number, on and, on … way, open … my, option 2, or just, otra tienda, out … door, oye … la
  -3.0: pague |, parler a, pas on, pas son, pas … facture, pas … nous, paye |, pedales, people … to, playing
  -3.0: please save, plus au, point de, por llamada, portavasos, posez, pour … pere, presses, pretend … never
  -3.0: profe, pu … rien, pueden mandarme, pura, puse stop, que incluye, que … bien, quel numero, qui NAME
  -3.0: qui le, quien lo, quit smoking, quitar el, quoi ca, quoi … messages, rappelez moi, rappels |, reade-
  -3.0: reader, recomendo, refuse de, regle-, remind me, remove … name, reply, resib-, retirez … du, ride |
  -3.0: robo, room, rouil-, rouille, savais, save me, se me, seat off, segundo, senor |, si voy, silencieux
  -3.0: sister, sms … you, so funny, soy NAME, specialized |, start, stop buzzing, stop … presses
  -3.0: stop … text, stopping, stranger, su mensaje, suis pas, telefono se, tell her, temps |, tercera |
  -3.0: text on, text … it, texting his, texts>send, that price, the presses, the rest, the stickers
  -3.0: the … any, the … last, the … number, the … quit, the … she, think about, think left, thinking about
  -3.0: this NAME, this … was, thril-, thrilled, to denver, to … ex, to … something, todo bien, top
  -3.0: tous … contacts, trabajo por, trabajo |, travailler, trompe, trying again, tunde, tune |, two texts
  -3.0: un des, un … deux, una persona, unblo-, unless … is, usages, usages |, use it, use this, vacances
  -3.0: vacances |, vaut … peine, velo chez, velos |, veut le, veux … le, vibe, viens de, vivo … houston
  -3.0: votre part, vous les, vous mettre, vous … le, what … up, whatd, when does, who … the, why … a
  -3.0: will … from, with … anymore, worrying, would take, would … get, would … on, you did, you … down
  -3.0: you … must, you … now, you … off, you … them, your |, | bonne, | car, | donne, | ese, | fini, | five
  -3.0: | gears, | nel, | perdu, | please, | tant, | … appelez, | … but, | … call, | … di2, | … kids
  -3.0: | … making, | … many, | … one, | … pedale, | … que, | … quien, | … quiero, | … solo, ~_fan, ~_ido
  -3.0: ~_kar, ~_ly, ~_mel, ~ajen, ~arm_, ~bars, ~dlo, ~dlor, ~elvo, ~fos, ~hill, ~layi, ~lers, ~mixe, ~mois
  -3.0: ~mort, ~mper, ~ndlo, ~ngue, ~nici, ~noir, ~ntit, ~oa_, ~oce, ~onte, ~rush, ~sari, ~sche, ~stak, ~tama
  -3.0: ~usu
  -3.1: NAME … a, NAME … no, NUMBER … ca, a pu, a soir, a … como, a … when, ai besoin, ai tu, ai … pu, ajuste
  -3.1: alertes … moi, alive, am back, am ready, anda, andas, anos |, anter-, anterior, are … options
  -3.1: arrive |, ask her, attendez, aujourdhui |, autocollants, automatic, autorise pas, autre fois
  -3.1: avez … arrete, avion |, avisan |, aviseme, beer, best shop, best |, bete, bike last, bill i, bus |
  -3.1: bye |, call … am, casi no, ce qui, cent, choqu-, choque, ci |, cobre-, comen-, contact my, copia-
  -3.1: correcto, cure, cute, d … accepte, dad |, de NAME, de nouvelles, de passe, de rabais, de … cliente
  -3.1: de … commande, de … euros, de … journee, de … les, deal, dec, decide, dejamela, dejaron de, deje … el
  -3.1: des photos, desk |, did you, dites moi, do … ask, do … forget, do … look, dos |, each |, el bueno
  -3.1: el … dice, el … lo, el … numero, en junta, encore … autres, equipo, escribe, eso de, est … vos
  -3.1: esta bien, este es, este no, estoy … junta, estoy … la, etait une, etes … gentils, fait une, faite |
  -3.1: femme |, fende-, fenders, for ads, for him, frais de, frame i, franchement |, fryer, fuck off, fue lo
  -3.1: gardez mon, gars a, get my, give … number, got two, guys text, gym, handy, have … this, he … his
  -3.1: his … are, i needed, i … got, i … ready, installer, is so, it … out, j autorise, j … de, je perds
  -3.1: je regarde, je texte, je viens, je … arrete, je … moi, joke |, just so, keep getting, keep … texts
  -3.1: kindly |, la de, la … afuera, la … par, landlord, lavado, le panier, le support, le … dos, learn
  -3.1: leave her, left you, lei, les vieux, line when, list please, lista pero, lo … mucho, m arrete
  -3.1: making me, mandeme, mat |, me avisan, me his, me l, me you, me … je, me … line, membr-, merci … avoir
  -3.1: mi |, mi … agarro, moi quand, moi … numero, mon autre, mon … ni, monte, more … NUMBER, more … this
  -3.1: mot … passe, mum, my … coming, nada … el, nah |, ne … souviens, needs … be, never said, ni … nom
  -3.1: nine, no answer, no contesto, no … at, no … than, noir, not click, not forget, not with, noted
  -3.1: numero de, off … waitlist, olvides, omw, on … en, otw, ou une, oubliez mon, oups, pack … for, paid |
  -3.1: parler … un, pas texte, paso |, pero en, peux … m, phone … more, phone … on, pic, please check
  -3.1: please inform, por … favor, por … si, pour … messages, pouvez … ecrire, precio |, preguntando
  -3.1: primero, prix |, prochaine |, promise, puns, quand vous, que numero, que … lista, qui |, rappelle |
  -3.1: recom-, recordatorios … se, recu votre, replied to, ride … NUMBER, salen, say nothing, scuse-, scusez
  -3.1: selle, should stop, singi-, singing, siri send, sms me, something |, soon |, sorry … all, stickers |
  -3.1: stop crying, stop por, stop worrying, stop … her, stops, subscribe to, super, suppl-, suspension |
  -3.1: svp mais, take … time, te … permiso, tears, tell me, tengo nada, termine, that message, that |
  -3.1: the puns, the top, the … account, the … honestly, these days, thing … is, til the, time please
  -3.1: timin-, tkt, to … boss, to … church, to … then, top of, tous mes, tout … temps, ttyl, ttyl |
  -3.1: un message, un peu, une … avec, used bikes, velo que, venan-, venant, veux parler, vi, voici le
  -3.1: volver |, votre … pas, voudrais ne, voudrais … plus, vous arrete, vous effacer, vous envoyez
  -3.1: vous lachez, wax, way … get, with this, with … puns, without me, words, working on, y mi, y … plus
  -3.1: you a, you again, you want, your bro, your email, your … went, | ahora, | and, | dejaron, | des
  -3.1: | desinscrivez, | do, | es, | fire, | m, | mandele, | noted, | omw, | quel, | she, | tkt, | usted
  -3.1: | were, | whatever, | … amor, | … bye, | … da, | … dejo, | … escriben, | … idee, | … learned
  -3.1: | … manda, | … vais, | … vi, | … word, ~_age, ~_gm, ~_gn, ~_gy, ~_gym, ~_hen, ~_oup, ~_ug, ~_vi_
  -3.1: ~ajar, ~aliv, ~amo_, ~ases, ~azi, ~city, ~cute, ~edan, ~fan_, ~gnon, ~gym, ~gym_, ~isem, ~larm, ~leo_
  -3.1: ~lita, ~lley, ~mat_, ~mum_, ~obre, ~oft, ~oggi, ~oign, ~olid, ~oups, ~pi_, ~pint, ~piso, ~prat, ~resu
  -3.1: ~rno_, ~rre_, ~toe, ~usag, ~vol_, ~wash
  -3.2: NAME est, NAME ici, NAME stop, NUMBER flat, NUMBER for, NUMBER paise, a NAME, a while, a … ride
  -3.2: about … wheel, agarro el, ago |, ai ce, ai roule, ai … mes, ai … recu, aire |, am thinking
  -3.2: am … getting, amor no, apago, are going, are helpful, arrete tu, arreter … la, at … please, au … pis
  -3.2: avez … texte, ayoye, barru-, barrure, base |, be … the, bike not, blanche, block … on, bloque sur
  -3.2: bonjour … ne, boutiques, brakes |, button on, by sms, can … it, cancelar la, ce bruit, cel de
  -3.2: certainement, changer les, cliquer, coming |, commencez, crying |, cualquier cosa, cuesta, cunado |
  -3.2: customer |, d … vous, dac, de changer, de travailler, de … mari, de … roue, demande le, devue-
  -3.2: did … come, disso-, do … delete, do … read, donne … numero, drop … a, du rappel, e |, ecrire stop
  -3.2: ecrit stop, egrat-, el alto, el equipo, end … story, enfin |, enlevez la, entiendo, envoyez … des
  -3.2: es mio, escribame cuando, estoy harta, etudie, euros, eveni-, everything |, exmar-, exmarido, fair |
  -3.2: fais … avec, fait un, fault |, fell off, fine |, forget … i, full stop, gafas, gardez … numero, gas
  -3.2: get … done, gn |, got … new, guy |, h, hab, hagal-, haha |, her |, her … is, him to, hsa, i live, ido
  -3.2: incor-, is my, it said, j … ce, j … roule, je … annuler, je … juste, jeune, just got, k |, know … not
  -3.2: l entreposage, la barrure, la clase, la compre, la promocion, lait, landlord says, lavad-
  -3.2: le proprietaire, le … nada, let … think, list for, liste du, llenan, mandan esto, mas de, me deja
  -3.2: me gustan, me to, me … message, meeting, mensaje en, message d, message … est, mi hija, moi pouvez
  -3.2: moi … prix, more … then, mrc, mrc |, my other, my … shop, nada … eso, next … no, nice |, no that
  -3.2: no way, no … am, no … han, noir |, nouvelles |, number changed, number it, number of, number … is
  -3.2: number … texting, nvm, o como, of story, of what, of … NUMBER, of … stuff, off … next, oh … more
  -3.2: old ones, on some, on time, on … again, one … i, otez les, paise, parol-, parole, pas ca
  -3.2: pas … magasin, pese, phone … out, pintar, playi-, please have, please … NAME, pour … un, probarla
  -3.2: que … hoy, que … l, que … voulez, receive … messages, renews, renvo-, renvoyez, rouille |, sa blonde
  -3.2: said … text, say |, screen |, shop is, significa, site |, soir |, son … de, son … to, spare key
  -3.2: squeal, steal-, t avais, t … pas, take … seat, tant, tarde |, te dio, temprano |, text is
  -3.2: texts … one, the city, the display, the dog, the survey, the … anymore, the … right, the … tune
  -3.2: there anymore, there at, these cost, this rien, this … for, thought … would, tired |, to cry
  -3.2: to unsubscribe, trek |, tu … pour, turn on, tutoy-, ugh, unsen-, unsend, unsubscribe … the
  -3.2: unsubscribed, unwan-, unwanted, upgrade, use |, usted me, vez |, vous cessez, wait do, wait … not
  -3.2: want … keep, was it, we said, when will, when … can, with one, yo jaja, you meant, your name
  -3.2: your … as, your … this, | anything, | assez, | ayoye, | count, | cut, | dac, | muy, | only, | por
  -3.2: | quitenle, | seriously, | well, | whenever, | … alarm, | … algo, | … as, | … cupon, | … deals
  -3.2: | … fin, | … people, | … personne, | … peu, | … poco, | … then, ~_h_, ~_nel, ~_ugh, ~avad, ~azin
  -3.2: ~bore, ~boue, ~cos_, ~devu, ~ened, ~ffs, ~gg_, ~gust, ~inki, ~lang, ~lid_, ~meta, ~metr, ~nkin, ~oro_
  -3.2: ~pic_, ~rior, ~stl, ~tiz, ~toco, ~tuto
  -3.3: NUMBER number, NUMBER … mas, ai … vos, alarm … not, alarm-, am … about, anyway |, appel, aqui |
  -3.3: are … only, asi me, at lunch, at … cabin, autocollants |, avez mon, ay dios, basket |, bell |, bici |
  -3.3: bien … de, bon |, bruit, c … NUMBER, c … pret, calls … the, calor, can … go, cancel on, cancel … me
  -3.3: cancelar los, cease and, chain |, checks, cita |, class |, cobren, comfy, como se, compteur, con eso
  -3.3: conforme, consiguieron mi, cost me, d … du, de NUMBER, de credit, de dos, de probleme, de una
  -3.3: de … avant, delete … message, delete … porfa, des deux, despues … las, dios se, disconnected
  -3.3: disculpe |, does … have, dogs, du … et, easier for, easier … me, el segundo, en … temps, entera
  -3.3: enterado, envoyez moi, era … mi, es … bueno, ese |, est … merci, estaba lista, esto de, et … moi
  -3.3: exam hall, factura por, facturer, fatigants … vos, fui y, garantie |, get text, get … work, gossa-
  -3.3: got your, great now, has … number, have … idea, headl-, headlight, here please, hijo de, huile
  -3.3: i lost, i use, is right, j adore, j … mon, je confirme, je … continuer, jeudi svp, karao-, karaoke
  -3.3: kebab, l article, la bequille, la camara, lavada, le lundi, le porte, le stop, les deje, limit
  -3.3: lo mejor, lo … hoy, los … por, mandan, me … loco, me … mandar, mecanico |, mecanique |, mensajes asi
  -3.3: merci … m, message in, metro, mismo numero, moi … promos, moins … textos, molestar … you, mon mot
  -3.3: my alarm, my man, necesita, necessary |, need … cancel, never had, new … number, ningun … you, no te
  -3.3: no … molestar, no … sigan, nombre es, nord, not drop, not … and, not … riding, not … there
  -3.3: numero … commande, numero … mon, off … order, olvidese, omw |, on avait, on … one, on … this, once a
  -3.3: once |, one … me, opting for, otherwise, otro … y, ou on, ouin, ouin c, ouvri-, ouvrir, pa otro
  -3.3: pain … is, parke-, parked, pas … autre, pas … parler, pedido |, pendi-, pere |, plus tard, plus vos
  -3.3: pneus … en, pouvez … l, promocion |, quand tu, que tienda, que … as, que … esta, que … roule, quelque
  -3.3: quiero la, quiero molestar, quiero … gracias, quit my, quitarme de, quiten a, reading this
  -3.3: receive these, regalo |, rejoindre, remettre, reparer |, reported it, s enleve, s … pas, sac |
  -3.3: saturday |, se … pague, send one, send the, send … by, sending … i, sent |, she … my, she … no
  -3.3: should … text, si esta, sign |, skis, so … of, sometime, soy |, stop coupez, stop … lol, stop … so
  -3.3: suspension, tard |, tc, tell them, tequi-, tequila, textez moi, texting … about, texto … en
  -3.3: textos mon, thankyou, that … have, the fenders, the … out, things to, thule, tienda es, time |
  -3.3: todos |, too … messages, tse, tuesday is, turno, uff, un |, up … the, update |, urself |, veg
  -3.3: veux continuer, viens d, vite, vive, voudrais … de, voy … ir, want … wait, which number, will the
  -3.3: wish me, y poner, you … bike, you … going, you … les, you … number, your a, zwift, | bar, | bruh
  -3.3: | card, | coudonc, | envoie, | helmet, | il, | mais, | mon, | nvm, | ouin, | oups, | reply, | send
  -3.3: | stopped, | ttyl, | uff, | voice, | voici, | … al, | … christmas, | … dios, | … he, | … interested
  -3.3: | … number, | … para, | … parle, | … recois, | … si, ~_aj, ~_fen, ~_gus, ~_sug, ~alma, ~anis, ~brui
  -3.3: ~dogs, ~ents, ~gus, ~igno, ~lvo, ~nons, ~papa, ~pens, ~pera, ~rias, ~rows, ~ruit, ~rwis, ~sug, ~tic_
  -3.3: ~ulie, ~urno, ~vati, ~vi_
  -3.4: NUMBER |, a … mon, accident |, again please, ahead |, all … contacts, all … the, an emergency
  -3.4: and check, and go, and … this, apuro, are great, are in, are perfect, arretez la, asking … do
  -3.4: autorise … le, avisan, aviso |, avisos … favor, avisos … mi, bet |, bike |, bike … ready, bike … sold
  -3.4: blocking this, ca m, calling me, carbone, cart, changiez, cheap |, check my, cita delete, come my
  -3.4: como va, confio en, contactos, conti-, coria-, coriander, cost, d appel, days |, de jour, de … NUMBER
  -3.4: de … esposo, de … fille, did … get, doy permiso, ecrit |, en mai, en … moins, end cap, enlevez pas
  -3.4: envoyez … un, escribeme, ese, eso … que, est plus, est |, est … maison, estoy |, eu de
  -3.4: facture … texto, favor … cancelar, fil, fois |, for all, for it, for … race, from … cart, full … at
  -3.4: get a, haha stop, hande-, harassment |, he get, hor, how … text, i accidentally, i deleted, i ever
  -3.4: i fall, i turn, if … are, in class, inscrire, is tax, is … mine, is … same, it keeps, it … did
  -3.4: jaja no, je … arreter, just now, just … you, kept, la … svp, lados, laissez … un, langu-, laughing |
  -3.4: le … svp, list … can, list … the, llame-, longueuil, m … dit, magasin svp, mais … m, mas informacion
  -3.4: me cobren, me escribe, me it, me … pas, me … sales, merci … rappel, messages … mon, mi senora
  -3.4: mieux le, mind |, moi le, moi ou, mois, mon boss, monsieur … a, montre, more ads, mother |, my job
  -3.4: my list, my side, my subscription, my … died, my … quit, never … any, no importa, no … de, no … gusta
  -3.4: number by, numero dans, off it, only |, opt in, other one, oui j, overslept, papa, pas … appel, pasas
  -3.4: pause |, perdu … numero, pero esta, pero la, pickup text, pit, please contact, please put, plus … du
  -3.4: pretending to, que … avisen, que … svp, qui … avez, quien es, quien … y, quieras
  -3.4: quiero … recordatorios, quoi |, random, rappels sont, recibiendo sus, recu merci, rendu |
  -3.4: reporting this, resend, reser-, reservation, revoked, sac, showi-, showing, sign … form, simpl-
  -3.4: singing |, sister |, somebody is, son |, sonner, stop texts, sugar, suis … alle, synth-, synthetic
  -3.4: t as, takes, text the, text … the, texto … me, textos … NUMBER, texts … my, that person, the exam
  -3.4: the landline, the … hall, the … here, the … removed, thing … the, think … meant, this time, throa-
  -3.4: throat, tiny, to my, to someone, two |, un gros, un … en, unblocked, velo la, velo … en, vente |
  -3.4: veux … merci, vis, vous deranger, vous … trop, want … no, want … tires, want>wrong, warm, who texts
  -3.4: who … these, why the, with … else, working … it, y todos, yes … me, yo … a, | chaque, | los, | no
  -3.4: | number, | old, | sale, | son, | super, | tracking, | … abonnement, | … do, | … line, | … meeting
  -3.4: | … more, | … mum, | … nomas, | … only, | … owe, | … rabais, | … retire, | … telefono, | … text
  -3.4: ~_ese, ~_rai, ~_tor, ~_usu, ~eake, ~emo_, ~fend, ~hart, ~lvo_, ~nej, ~ogs, ~ogs_, ~sch_, ~sens, ~simp
  -3.4: ~tons, ~tui, ~tuit, ~usua, ~vado
  -3.5: NUMBER … it, a nadie, a smile, a … off, all over, already in, am so, annoying |, any update, apago el
  -3.5: approuve |, apres le, asap |, at |, avez texte, avisa, bagag-, bar end, besoin d, bet, bien |, buste-
  -3.5: busted, butt, ca haha, ca serait, ca sur, calga-, calgary, calls at, cancel … NUMBER, cancelled my
  -3.5: cap, casco-, cascos, casque |, casques |, ce message, changer … pneus, cliente |, company |
  -3.5: contact avec, cotizacion, coule, cuando este, cuantos mensajes, d utiliser, de cascos, de stop
  -3.5: de … orden, de … taller, debloque, des que, devis, devra-, did … need, diner, dio … de, dit NUMBER
  -3.5: do … all, early, effacer ma, envoyez des, es … otro, eso … fue, est gratuit, est … mon, eu … texto
  -3.5: exo, exo NUMBER, fan, faux numero, finde, for telling, for … class, for … two, forget it
  -3.5: found … used, gasta-, get … message, give … your, gn, going up, guys … more, hagan … mas, hais
  -3.5: hasta que, have … bike, he told, him my, him … stop, i getting, i liked, i … online, i … really
  -3.5: i … up, il faut, initiate, is this, is … surprise, itemi-, itemized, j embarque, j … ecrit
  -3.5: jamais alle, jamais de, jamais vu, killing, l ecran, l exo, la reparacion, laugh |, le di, le groupe
  -3.5: le … mon, leave … out, les … j, liste … la, live … anymore, llegan … de, lmk, m appelez, ma commande
  -3.5: ma selle, mari |, me a, me … with, mean … text, mensajes se, mensajes … me, merci du, mes … pour
  -3.5: messages c, might want, mode, moi l, moi par, moi … a, mom |, mucho-, muchos, muchos mensajes
  -3.5: my … now, never mind, never see, new phone, no … nadie, nonst-, nonstop, not own, off now, off work
  -3.5: offre, or is, ouais, ouais |, par accident, pas lui, pas pu, pasa, pase, pedi |, perdr-, perdre
  -3.5: persona |, please call, please … can, please … work, plus … nouvelles, por … me, prati-, prefer phone
  -3.5: prefer … calls, put … down, quelque chose, quien … esto, quit so, quit that, quiten … los, ready but
  -3.5: receipt not, recevoir moins, regle |, rentre |, rest |, sans … expres, se de, seguridad, si … seguir
  -3.5: stealing, stop au, text my, texto … svp, textos pas, textos … font, the only, the order, the … coming
  -3.5: the … party, the … phone, this … from, til … NUMBER, tire |, to … email, to … spam, to … the
  -3.5: to … them, ton numero, touchez, trouble |, velo |, veter-, vitesses |, volver … recibir, votre … mais
  -3.5: wait |, want anything, was … fault, wash, weekend |, whatsapp |, who am, wife … the, wrong>forever
  -3.5: yo la, you … texts, you … will, your guy, | double, | lmk, | mama, | n, | oh, | ouais, | pit
  -3.5: | textos, | todos, | too, | … add, | … avez, | … con, | … frere, | … k, | … marca, | … mind, | … nous
  -3.5: | … par, | … received, | … saying, | … tres, | … voisin, ~00_, ~_ado, ~_gud, ~_tag, ~ajan, ~chil
  -3.5: ~ctos, ~eact, ~gies, ~gud, ~hais, ~itl, ~jum, ~lush, ~ndam, ~nki, ~otos, ~puro, ~rrit, ~supe, ~tli
  -3.5: ~vaux
  -3.6: 2 jours, NAME |, NAME … this, a tout, a … anymore, a … fille, a … mari, a … texts, a … una, about his
  -3.6: achalent, ai … votre, al fin, alle, alleycat |, am … sure, and on, and thanks, another text
  -3.6: apres NUMBER, assez … pour, atienden, au bureau, avoir … mon, be … there, bell please, bike any
  -3.6: bleac-, bleach, blue |, boyfriend, by mail, call i, calls |, calor |, cambios, cancelled |, cell pis
  -3.6: christening, christening |, chum … la, como no, cost … anything, cotiz-, cousins, cuando … lista
  -3.6: cupon, d … merci, de esas, de l, de vendre, delete … por, dents, denunciar |, deranger mais, di2
  -3.6: dice mi, dije |, diner |, dint, doha, dossier svp, en avant, en silencio, encore |, enseno
  -3.6: es … numero, escribio, est … spam, este lista, eu … numero, faire expres, fil |, for … at, from my
  -3.6: going … get, habit-, hace rato, hacked, hamme-, hammer, hammer time, harta de, he … me, hehe, hehe |
  -3.6: helpf-, helpful, here is, home |, hor |, i promise, i should, i … so, if … say, in … is, in … lol
  -3.6: inval-, is about, is finished, it just, it ok, jaja … eso, jamais … le, je retire, kk |, know do
  -3.6: la vis, la … bonne, la … d, lasts, le hagan, leo, les pedales, let … ask, letti-, letting, lever-
  -3.6: levers, lo … con, los cambios, m interesse, magasin |, mais le, maison |, maneje, marchent, mayor
  -3.6: me ask, me desinscrire, me spoilers, me textea, me … sus, membresia, membresia delete, mensaje … este
  -3.6: mensajes … pueden, mes contacts, mi … delete, moi … tu, mon bike, mon iphone, more than
  -3.6: more … needed, my way, n … jamais, neuf |, next wk, ni una, no existe, no … al, no … it, noise … i
  -3.6: nomas … cadena, nope not, not mine, not … before, not … on, not>stop, np, np |, number … in
  -3.6: ofertas |, off … NUMBER, off … what, often, order … is, out or, owner of, payer ca, people are
  -3.6: permiso para, pero … la, pit stop, please add, poche |, pour diner, pret |, que di, quit … day
  -3.6: quit … job, quiten el, rabais |, rear |, remettez … sur, reparacion, repare |, rhond-, rhonda, rien a
  -3.6: right number, sabia, sales |, sans faire, saute, should i, si … quiero, signer, solo les, spend
  -3.6: spoilers, stop hammer, stop work, su numero, sus … me, take … the, te … pas, text … husband, textez
  -3.6: texts lol, texts … the, the jersey, the … haha, this boy, three weeks, tip, tirel-, todos lados
  -3.6: tomber |, tracking number, travaux, un arret, used |, velo … l, velos, votre employe, vous … NUMBER
  -3.6: vous … demain, voy |, vuelvo, want … red, wash it, we … out, when … stop, when … the, will … stop
  -3.6: will … there, write again, y … pas, yeah |, yes … can, yet |, you termino, youpp-, your … got
  -3.6: | attendez, | aucune, | bicycle, | conforme, | envoyez, | faux, | great, | he, | nonstop, | np, | xq
  -3.6: | … acabo, | … aire, | … arretez, | … enlevez, | … hammer, | … manden, | … modo, | … never, | … ok
  -3.6: | … pour, | … sin, | … voulais, ~_oft, ~_vin, ~aie_, ~arty, ~bas_, ~dr_, ~epas, ~ften, ~hond, ~inir
  -3.6: ~laq, ~laqu, ~meh, ~nif, ~nsez, ~ofte, ~oted, ~shin, ~ssen, ~tag_, ~wise, ~xtez
  -3.7: a bot, a noise, a repondu, acabar, accepte … recevoir, aguante, ai arrete, ai … ete, ajuste |, alarme
  -3.7: allez y, alto de, am out, angry with, approve, as … contact, at … end, autoc-, automaticos |, bagage
  -3.7: bail, ben … vos, but is, c … ou, call me, call … text, can … put, cancel that, cel … la, changez mon
  -3.7: charge |, check |, como consiguieron, confio, conmigo |, consegui, contact i, contestas, de faire
  -3.7: de photos, de sacar, delete … pic, desco-, dias |, did … mean, door stop, eat |, employe, en avez
  -3.7: en magasin, end date, enlevez ma, es aqui, este |, et … celui, etein-, etes … mais, ex keeps
  -3.7: fais affaire, fall off, fermez le, fonce, forget i, full |, go pour, han, have bikes, i had
  -3.7: i supposed, i … if, in … did, in … end, is off, it done, it lol, j … texte, je m, je … affaire
  -3.7: keeps … me, keybo-, keyboard, la reservation, la … si, labor-, le devis, like this, lu, lying, m … a
  -3.7: ma pedale, ma … svp, maestro |, manden … bici, mas … una, me apunto, me dio, me han, me suscribo
  -3.7: me … day, me … foto, me … x, mes messages, mi … pero, miss |, morning and, mount, my boyfriend
  -3.7: my stop, my … buzzes, my … see, need |, never … these, noche, not authorize, not remove
  -3.7: number NUMBER, number no, number … got, odio, on … other, only … NUMBER, otro numero, otro … mas
  -3.7: parked |, party, pas payer, pensez, petit |, phone … you, pic |, piso, plante, plus que, policy
  -3.7: porte bagage, porte … j, pour mes, pour … ride, pratique, ps5, que NAME, que … avais, que … pero
  -3.7: ran out, ran … of, recevoir un, reclamation, red one, reins-, remettre |, remind … again
  -3.7: remove>forever, retire mon, retirer … velo, road bike, rompas, see |, sente-, seriously |, services
  -3.7: sick of, sigue |, sleep |, sms in, stem, stolen |, stop calling, stop lying, stop … did, sub, sube
  -3.7: suscribo, swimm-, swimming, take one, tell |, texte … quand, that again, that … message, the stove
  -3.7: the wash, the … took, think the, think … it, this … in, this … not, to … more, touchez … a, tramp-
  -3.7: tuppe-, un mensaje, un spam, unsubscribing, ven a, veux annuler, veux … payer, vos … pouvez, we … no
  -3.7: what … on, why do, y ven, y … rien, yes … want, yikes, yikes |, you block, you message, you que
  -3.7: you too, you … never, your … and, | approve, | correct, | dice, | faut, | odio, | sign, | someone
  -3.7: | sus, | yikes, | … acuerdo, | … besoin, | … come, | … consiguieron, | … does, | … falta, | … lying
  -3.7: | … plus, | … senora, ~aie, ~aiy, ~cise, ~gui_, ~heri, ~hos_, ~leo, ~nseg, ~onos, ~pto_, ~sons, ~tea_
  -3.7: ~utoc
  -3.8: NUMBER asking, a repare, a tree, aerob-, aerobars, affaire avec, ahhhh, ai ecrit, ai … NUMBER, alley-
  -3.8: alleycat, allo |, alone i, and out, are … going, arretez … j, as this, asking what, assist, at that
  -3.8: avert-, bacan, bear, being so, bonjour |, ca te, ca … recevoir, call just, can … pause, cell … suis
  -3.8: cente-, chop, cliente de, compte |, contactos |, correo |, cos, could … get, cuarto |, de el
  -3.8: delete choque, delete lunes, demo, depas-, did … guys, did … message, ecris |, ecrit, el … porfa
  -3.8: eliminen el, email-, entiendo … que, esas |, escribame, eso … la, etre … je, faites ce
  -3.8: favor … quiero, fils … a, fire |, gusta, gusta |, he … for, hello |, how … make, i pause, i text
  -3.8: i … some, ici |, if … do, il … a, importa, invalid, is … NAME, j hais, jamais … ces, killing me, kk
  -3.8: l adresse, l alarme, la cuenta, la promo, la … lo, la … yo, le mande, le texto, leave a, les pneus
  -3.8: m … les, m … par, m1, ma … lol, mais j, mas eso, mas promos, mas … you, masca-, mascara, me avisa
  -3.8: me back, me so, me updates, meeting … to, mensaje si, mensajes me, message … me, moi au, mon … au
  -3.8: my … did, my … phone, never come, no deje, no vi, no … le, no … nunca, non pas, not again, not make
  -3.8: not pay, not … number, number now, number … NUMBER, numero … suivi, numero … telefono, old … and
  -3.8: once you, optio-, over … out, paga, pas … mes, pero gracias, pis … arrive, plus … NUMBER
  -3.8: promos please, pueden … otra, queda-, quiero … pero, quit … so, quitenla, rato |, received, refund me
  -3.8: regarde, regler, reparation |, retirez … de, return it, s |, said … the, sale |, same number
  -3.8: says delivered, seguir … sus, send it, seule, si tiene, si |, si … arrete, sign … for, sms … NUMBER
  -3.8: so tired, speaker, spoilers i, stopped, svp le, tab, te … que, text first, textea, texts coming
  -3.8: texts necessary, that repair, the contact, the person, to … husband, une semaine, website |
  -3.8: would … me, year |, yep, yo … tengo, you never, you … anything, you … bikes, you … tres
  -3.8: your marketing, your number, your phone, yrs |, | den, | despues, | enleve, | enlever, | full, | kk
  -3.8: | lads, | muchos, | pourquoi, | que, | saqueme, | ye, | yep, | … by, | … escribe, | … in, | … mis
  -3.8: | … prefere, | … shop, | … ton, | … turned, | … up, ~_gp, ~isto, ~oked, ~rada, ~uilo, ~unts, ~wak
  -3.9: NAME de, NUMBER each, NUMBER please, a … number, about |, ago and, ai supprime, ai tout, am … of
  -3.9: am … tired, anterior you, any bike, anyone else, arre, atien-, aww, because of, bici … ustedes
  -3.9: bicicleta |, blocking … number, bloquear este, bloquear … numero, bored, boss |, box of, ce prix
  -3.9: comment … le, committee, como … mi, como … suscribo, con … reparacion, contacts who, content
  -3.9: de garantie, deja paye, delete sabado, desde que, devrais, did … see, do … check, do … remove
  -3.9: donc ca, ecris a, encantan sus, endin-, ending, enoje-, enojes, envoyez … le, es |, ese … you
  -3.9: esperando |, esta … a, esto … spam, even … the, excuses, fille … l, good … do, groupe svp, guys |
  -3.9: hagale, harte, her … stop, horai-, i switched, i … love, informe, is with, j … supprime, je devrais
  -3.9: je … abonne, jeune fille, keep them, keeping the, keeps texting, l autre, lachez pas, le monsieur
  -3.9: le … bagage, like … times, link you, list … have, listo |, lo … me, m arreter, marqu-, mensaje |
  -3.9: mero, messages sur, moi … tard, mois … je, mon … veut, my contacts, ne … recevoir, nettoyage
  -3.9: never … i, ninguno mas, no cap, no … enojes, no … su, not know, not turn, numero … mi, odio los
  -3.9: of … please, off at, opt … porfa, out there, pagina |, passent, pending, perdi, person |, phone n
  -3.9: por … mejor, pour … vos, que quieras, que … passe, que … voy, rain, recois … vos, records … is
  -3.9: rendr-, rendre, responde, retrait en, retrait … magasin, saber de, send … that, solo |
  -3.9: sortie … groupe, sourd-, spam |, spot |, stop my, studying |, svp … me, switch … this, tanne … vos
  -3.9: te enojes, tekka, text … your, texte pas, texter quand, than that, the 2nd, the insurance, the wax
  -3.9: the … pedals, this … now, us go, vais arreter, veces |, vengo, vos … sont, vous … ou, wash |
  -3.9: who this, will … turn, with all, you esta, you pague, you parenle, you … email, your … number, | arre
  -3.9: | desole, | eso, | ici, | message, | numero, | so, | suis, | thank, | ty, | … calling, | … coupez
  -3.9: | … dejenme, | … den, | … encantan, | … fois, | … mere, | … ne, | … promos, | … quieren, | … texto
  -3.9: | … vu, ~_amo, ~_lm, ~acon, ~epto, ~gem, ~itel, ~uje, ~vita
  -4.0: a lot, a … or, acepto, after … tune, ahora no, ai lu, all … from, also … the, am … texting, and ask
  -4.0: and … on, arre |, arrete … de, arreter en, asks, avec ce, back please, before NUMBER, bike my
  -4.0: business |, cancel my, cancel please, ce velo, ce … n, changed |, cheff-, cheffe, client |, course |
  -4.0: cv, de carte, de cell, debut-, did … receive, dit d, done |, du cours, el texto, enlever la
  -4.0: entretien |, es … ultimo, ese precio, est parfait, fighting, fille vous, forever>list, fotos
  -4.0: gardez moi, get … at, girls, handy |, have that, heures de, hijo … no, i … answer, ig, info please
  -4.0: interesado |, it … j, j … lu, je … rappelle, je … reviens, le dossier, le message, left … a
  -4.0: liste pour, los … nomas, manden … factura, many messages, mas … con, me apago, me down, me gusta
  -4.0: me your, me … by, me … cuando, me … nadie, me … speaker, mean i, meh, mensaje cuando, merci-
  -4.0: mi … anterior, molestos, mon … numero, my tab, no do, no soy, no … my, no … today, nomas la, non … de
  -4.0: not had, not really, numero me, numero … carte, numero … celui, numero … pour, ok mais, ok … you
  -4.0: old tires, on please, on … now, out … and, pas elle, payer plus, pedals on, peux … me, plein … dos
  -4.0: receive … message, recum-, red ones, ref, remboursez moi, reminding, removed … the, retirar |
  -4.0: retire … la, retirez la, rever-, robad-, robada, samedi matin, semana |, sirve-, sirven, stop … n
  -4.0: stop … work, stress |, strin-, suis … au, supprimez le, suscribo a, take the, termine … moi
  -4.0: text … number, text … so, texts pop, the agreement, the … instead, think this, this cell
  -4.0: this message, thought you, trabajar, tu me, twice … the, un texto, una |, up … these, upgra-, urge
  -4.0: urgence |, use … one, va |, vous reviens, vous … envoyer, vous … remettre, waitl-, waitlist, who gave
  -4.0: would … want, you … es, | acepto, | aucun, | coupez, | does, | lol, | one, | sending, | … block
  -4.0: | … her, | … jaja, | … mero, | … pense, | … seul, ~_ib, ~_iba, ~_ite, ~_vac, ~arts, ~asks, ~dest
  -4.0: ~nsig, ~role, ~sks, ~sks_, ~ssar
  -4.1: NUMBER so, a pic, a salir, a truck, a … arrete, a … liste, accord |, after NUMBER, alta, arreglo |
  -4.1: arretent, arretez … travailler, autre merci, aux alertes, be your, be … number, bien … a, calling my
  -4.1: can … send, ciclistas, coffee |, come you, con uno, confirme |, continuez de, courriels |, course
  -4.1: culpa-, dad … not, de samedi, de telephone, de … avoir, de … facture, de … sur, debarras, delux-
  -4.1: deluxe, demande … mon, desole de, desole … vous, devuelven, did … i, do … leave, ecrire … chaque
  -4.1: el delete, end … fell, entreguen, est … celui, est … numero, eteint, etes trop, etre que, etre |
  -4.1: finally |, five |, fixie, from NAME, hacen |, hall |, his … and, horaire, i changed, i missed, i send
  -4.1: i … text, it takes, it thank, item, je lui, je … NUMBER, know your, l horaire, la suspension
  -4.1: laisse |, like … the, list … i, lit … messages, m abonner, ma … elle, marry, me at, me devuelven
  -4.1: me wen, me … pueden, me … trompe, mensaje … esta, message you, message … your, mi cita, mi … le
  -4.1: missed it, moi … liste, moi … message, moi … svp, moi … vous, mon … etait, my bro, my company
  -4.1: my permission, name … the, ne … pas, never answer, not delete, not take, not … that
  -4.1: notifications sur, off n, off speaker, office i, on again, otherwise |, para usar, pas recu
  -4.1: pas … numero, pass |, peso, peut … que, pis mon, please … will, plus par, put my, que bueno
  -4.1: quien eres, recevoir … textos, remove the, removed from, reparez, ride de, rien la, rings, said stop
  -4.1: se … apago, sending … the, signaler, souli-, stop … moi, su taller, suis je, suis trompe, supe
  -4.1: svp … est, te … de, that … text, the mechanic, the … chat, the … shop, this … a, told … i, tomat-
  -4.1: tu l, unsubscribe … from, update, updated, ustedes gracias, voudrais plus, well i, winter |
  -4.1: would … taken, y … voy, yo le, you consegui, you cut, you mero, your … again, | adieu, | dites
  -4.1: | nada, | toss, | y, | yes, | … allez, | … codigo, | … employe, | … leh, | … lo, | … ni, | … pas
  -4.1: ~_fak, ~asy, ~ateu, ~cono, ~easy, ~fak, ~hh_, ~nser, ~osc
  -4.2: NAME number, NUMBER messages, a phone, a rodar, adios |, appeler, arretez moi, attente |, avant d
  -4.2: avec … cell, avertissez moi, avisenme, beau velo, borraron, borren de, bosch, bosch |, ca suffit
  -4.2: came with, can … use, cancel and, chai, change … cell, charges per, cours-, d … dans, de rire
  -4.2: dejenme la, delai, desinscrite, dice … si, donne moi, drawi-, drawing, dude |, efface le, emails
  -4.2: enleve … la, enlevez le, envoyez |, esa persona, este … me, estos mensajes, exercise, for … else
  -4.2: gels, gratu-, hasta NUMBER, he moved, helpful |, hen, i reported, i … two, il m, il … tout
  -4.2: is … enough, is … me, it say, less, list … still, llamaron, llegado, llegan sus, lloro, lo … es
  -4.2: ma … du, mad just, mandan a, manden el, me borraron, me dejo, me escribio, me … con, mean to
  -4.2: meme … je, menos mensajes, merci … les, message got, message to, metan, more … left, more … my
  -4.2: more … that, my spot, my thing, never-, nevermind, no calls, no … metan, not … a, not … thing, nul
  -4.2: number not, numero … telephone, nut, ofertas no, omg |, on … avait, order |, pas ben, pas … que
  -4.2: passe |, piso |, plan … per, please switch, por ahora, pour moi, pour recevoir, pour … recevoir
  -4.2: promos de, que … faites, quiero dejar, raise, recu … texto, reservation |, rodar, sea |, senti-
  -4.2: set |, son ustedes, stay off, stop … on, suis … encore, surto-, surtout, svp je, tag, tantos mensajes
  -4.2: telegram, the demo, the waitlist, the … list, this week, to anyone, told me, un … cuando, visite
  -4.2: vous … ma, when your, when |, wot, write-, y nada, yes i, yo … deje, yo … mande, you will, you … am
  -4.2: you … va, zapat-, zapatos, | buen, | cuantos, | entre, | help, | nevermind, | supprimez, | ta, | tv
  -4.2: | … canse, | … declined, | … dejen, | … every, | … phone, | … reported, | … texts, ~_iz, ~asy_, ~cook
  -4.2: ~frai, ~iri, ~kie
  -4.3: NAME pas, a … hermana, again … not, ai efface, ai la, am |, anot, anot |, are annoying, asi |
  -4.3: at … second, at … you, au … merci, aucun |, avisos a, bad |, bon pour, bonne personne, buying bikes
  -4.3: cancelar mi, con … y, coupez moi, cours de, de bateria, de noche, de telefono, de un, de … appeler
  -4.3: deja que, dio este, dio … numero, do … take, elle me, espera, essaye, est ou, etoiles |, falto
  -4.3: finished |, for some, frais, fraud, fui … no, future texts, grandmas, gripp-, grippe, grippe |
  -4.3: gusta … me, has this, have … number, hermana |, i sign, it … forever, j … efface, je refuse
  -4.3: kidding me, la ride, laisses, late |, let … know, limiter, lista you, listo, llamen
  -4.3: llegan … mensajes, los … que, lost … phone, ma … veut, me baja, me know, me urge, me … NAME, me … los
  -4.3: mera, mijo |, moi … cours, no paren, no … esa, not leave, not … ads, number … text, of … box
  -4.3: of … did, otro cel, oui … confirme, pas arreter, permis, phone … it, pick … the, pis je, please … a
  -4.3: please … by, pour … ces, pour … sortie, propose, quand |, que te, que … soy, quiero seguir, quiten la
  -4.3: renov-, reponds pas, sense, service plan, should … a, stop a, stop me, text … are, text … wen
  -4.3: texting … the, the please, tiene este, to |, to … guys, to … office, tomato, tu … as, two … ago
  -4.3: un faux, usar mi, venden, vous svp, will i, wish |, y dejen, you estoy, you ever, you going
  -4.3: you … lista, your … from, | NAME, | hace, | nothing, | otez, | plus, | rien, | slow, | … playing
  -4.3: | … subscription, ~_leo, ~calm, ~eler, ~emet, ~wake
  -4.4: a etre, a … autres, accepte ce, accepte … prix, ai … de, ai … du, aime, all these, and … that
  -4.4: annuler mon, anymore can, appreciate the, arreter le, beau |, before you, bienvenue, bike … not
  -4.4: bugging, ca … interesse, came through, card … in, class lol, comptoir |, confirme, consentement pour
  -4.4: corresponde, de bici, de garantia, de payer, depuis une, dice |, dit |, duerm-, easy, el stop
  -4.4: emergency, encantan, enough … this, eres … que, es spam, essaye de, forget to, from … group, get more
  -4.4: got in, hagan nada, harto de, hi |, hold off, is … longer, is … lot, jamais … ce, jamais … de
  -4.4: jamais … textos, je vois, la … noire, le dos, les dio, les frais, lo … le, magaz-, me encantan
  -4.4: me llamaron, me llego, me more, mes courriels, mettez celui, molesto, mon rdv, my … n, need … number
  -4.4: nm, no corresponde, nop, not sure, not … off, number … are, numero … c, off to, ok merci, on … same
  -4.4: one … of, opera-, opte, par mois, pas … je, pensais, please … and, pour … pneus, promociones |
  -4.4: prove-, pushy, que … dio, que … viens, quitate, reabo-, recu de, remboursez, remet-, sent … twice
  -4.4: seulement |, sign … up, simple, sin … me, stop riding, stop sign, stop>stop, string, surtout pas
  -4.4: take it, text just, text … one, text … please, texting is, texto s, texto … pas, texts all, that to
  -4.4: thinking, tires |, to lose, to … someone, tout seul, toute seule, travaux |, trouve |, tu hermana
  -4.4: unicy-, unsubscribed from, use … cell, utile-, utiles, veux … desinscrire, vous … donne, waitlist |
  -4.4: while … am, wifes number, x |, you … home, | listo, | nop, | not, | nunca, | third, | zero, | … ends
  -4.4: | … entonces, | … jour, | … llamadas, | … luego, ~_cc, ~duer, ~gaz, ~ilo, ~rezc, ~uerm
  -4.5: NUMBER not, NUMBER … sur, acheterai, all good, allai-, anda |, avez tu, beaucoup de, between … and
  -4.5: c … parfait, calma, cita por, confirm |, conjo-, continuez, demandar, en francais, enough |
  -4.5: et … vous, flyer, fun |, get back, got this, gracias … los, gratuit, habian dicho, hace |, have … off
  -4.5: here … that, huile |, i might, inscrit … la, invited, is texting, just … text, know |, la course
  -4.5: la parrilla, la sonnette, like spam, lol … me, love to, magazine, mandame, me my, me … number
  -4.5: me … phone, messages so, mi otro, my … always, not quit, off … bed, please we, plus … que, pongo stop
  -4.5: por fin, que de, que hace, que … son, reabonnez, rendez … svp, sigam-, sigame, so … did, sold that
  -4.5: svp c, text less, textos … ai, that phone, the end, the pads, unrea-, unsubscribe … these, vois
  -4.5: we … up, xq, you … from, | sms, | tanne, | … aime, | … arrete, | … asi, | … cancelar, | … content
  -4.5: | … velos, ~_act, ~nsan, ~tles, ~vaca, ~ym_
  -4.6: NUMBER et, a … promos, aja, always |, appeler |, aucun … avec, avant … ca, been … off, behav-, behave
  -4.6: bike out, bruit merci, brule, c … ferme, cables |, cc, cheques, de debarquer, de joder, did … fix
  -4.6: ecran |, el celular, enlever les, entonces |, fait |, four times, gm, good i, gusta que, have NUMBER
  -4.6: hike, how … get, in … can, is down, j oublie, j … tout, just come, les digo, livrer, m6, mande a
  -4.6: me pidio, mec, meme |, miss … pickup, mon ancien, mon … du, my repair, need … call, never … anything
  -4.6: no eso, no i, no use, nose, not fix, notifications … mon, of NAME, of … so, one instead, options |
  -4.6: pas … debarquer, phone me, please keep, pop |, portabultos, pour NAME, pour … on, pretending … like
  -4.6: primero |, promotion, pueden mandar, que hago, que significa, questions |, quiero … mi, quitaron
  -4.6: remove … basket, ri, schem-, scheme, seguir |, stop at, suns, tanne de, tant que, tanto |, tete
  -4.6: text said, text so, text … of, the auto, this … instead, thx but, tu this, votre texto
  -4.6: vous … envoyez, was … but, you and, you lol, | aja, | ecrivez, | ending, | lachez, | perdi, | peut
  -4.6: | primera, | … desactiver, | … lol, | … opt, | … refuse, | … significa, ~_adu, ~_top, ~adul, ~dult
  -4.6: ~nuez, ~rah, ~utez
  -4.7: NAME … me, NUMBER por, NUMBER … with, a lake, a message, adult-, ai … eu, annonce, arrete de
  -4.7: asked about, at … lol, attente, autre comme, bien … numero, bonne nouvelle, came … the, cancel it
  -4.7: could … text, de bruit, deja pret, delete mensaje, dos de, duda, enreg-, envoyez … la, erreur |
  -4.7: es mi, esto … los, etait pret, fake, for new, for texting, fotos |, got … text, had … phone
  -4.7: have … more, i … forget, is … spam, j … ca, jamais ete, je … les, keep … this, l atelier, lis … les
  -4.7: los … si, ma … me, manden la, mas … a, me di, me leave, me mandan, mercii, mettez les, moi a
  -4.7: my messages, name … my, no dejen, nom du, not … customer, not … much, note |, on … les
  -4.7: paren … trabajo, pensar, peu moins, please … never, por los, pq, pueden … a, questions, quiero nada
  -4.7: quiero … avisos, raye, recu … message, remettez, rien d, rien … autre, sais … encore, savoir |
  -4.7: se … quitar, send … to, sending my, sense |, stop pour, t a, tes textos, text and, texta-
  -4.7: texts … him, that sms, tomorrows, twitt-, twitter, un … moins, votre … s, when do, whys, y |
  -4.7: yo … soy, you … texted, | adios, | bajo, | both, | desabonnez, | done, | start, | … etre, | … jamais
  -4.7: | … send, | … vuelvo, ~arez, ~fake
  -4.8: NUMBER … favor, a … dans, are for, arretez … pas, asked … about, avertissez, back in, ben ca
  -4.8: bother you, c you, cuantos, date |, de … course, descend, did … send, did … stop, dio permiso
  -4.8: do … lose, ecrire svp, espera |, fait mon, figured, for … what, gas |, get … text, got any, great |
  -4.8: h |, horas, in sms, j … a, know if, les … arretent, list of, list>want, liste d, longer … these
  -4.8: make me, malo, mandarme los, mas … NUMBER, me siguen, mute button, never got, non … moi, not lose
  -4.8: notifications are, nourr-, nouvelle |, number … texts, one stop, only have, or a, ou |, pero … si
  -4.8: please … at, porque me, pu … ce, remove … old, removed it, reparacion |, retirez … nom, riding it
  -4.8: said that, says text, see him, signe le, sip, so … messages, sortie, sortie de, stop by, stop … if
  -4.8: stres-, talk … text, text … drive, textez … svp, textos porfavor, texts … calls, thank … kindly
  -4.8: to bother, too … texts, took … off, trabajando, unicycle, why … you, with |, without my, wrong … stop
  -4.8: yes please, you list, you … money, | dejenme, | oui, | reparez, | trop, | … bugging, | … info
  -4.8: | … lis, | … thumb
  -4.9: NAME ca, a demandar, ahora que, ajoutez, al otro, already texted, and put, ans |, apres … svp
  -4.9: are killing, asked … not, aviez dit, bloquer, but thanks, but … says, buzz off, buzzing |, ca que
  -4.9: cancelar el, de espera, de … haha, dit … arreter, do … really, drive |, ecrivez moi, ensename
  -4.9: est sur, estoy harto, forever to, forever … stop, from me, giving … my, hey |, his ex, it you
  -4.9: it … of, je lis, jour |, just one, la sortie, laven, leaving now, letting me, lista … espera
  -4.9: livrer |, m avoir, m … texte, m … un, mandan mensajes, me semble, me while, me … todo, merci … ai
  -4.9: mere veut, migno-, mignon, my notifications, nadie mas, need these, no … este, no … not, no … para
  -4.9: not check, not got, number … or, number … this, or … out, pagar |, par … svp, pas eu, peace |
  -4.9: plus … chez, por error, por que, que … le, recibir … mensajes, said never, salut |, sembl-, semble
  -4.9: signed anything, so … are, stop buying, texting you, the magazine, un rabais, vos … je, votre message
  -4.9: voy … demandar, want it, wrong number, yay, you … reply, | again, | buzz, | gracias, | mandenme
  -4.9: | mauvais, | … harto, | … might, | … person, | … switch, ~acat, ~lane
  -5.0: a … mama, acceptez, al … numero, answer |, ask for, cancelen mis, card … file, cellulaire |
  -5.0: conjointe, contact the, d attente, dale con, de … bici, does … stop, en … svp, enough already
  -5.0: escribieron, etape, faire … que, forever>not, garde |, get home, great more, have … had, he quit
  -5.0: her to, hijo you, interessee |, invitados, is … an, j aime, j ouvre, j … arrete, j … vos, just … and
  -5.0: know … your, le plus, lives, ma conjointe, mauvais numero, me twice, me … mejor, mere … texte
  -5.0: moi savoir, more flats, netba-, netball, no stop, no … ese, no … flats, no … horas, nom est, non |
  -5.0: not good, not … mine, number do, number when, number … times, off … is, one off, outta my, parts
  -5.0: pas moi, pas vu, plus … promos, pour vous, pour … mise, puis, punos, que … jaja, quit on
  -5.0: recevoir … promos, remettez moi, sans … j, see your, servicio |, si … los, son horas, stop no
  -5.0: stop … bikes, thanks i, this one, this weekend, thx … no, to … buying, until it, until … is
  -5.0: vous … demandez, waiting list, with … people, without your, y fait, you … one, | finissez, | room
  -5.0: | … alto, | … grand, | … sa, | … should, ~banm, ~menc, ~senm, ~sigo
  -5.1: NUMBER … please, a estar, a … delete, already … me, ancien numero, ankle, avais … vu, avez plus
  -5.1: bajal-, bajale, bajenle, borren … la, bought it, can text, catal-, celular y, chill, corten el
  -5.1: customer anymore, darle-, darles, de … d, desabonnee, did he, drop it, emergency |, end … for, era pa
  -5.1: eta, eu … message, it … now, je … des, je … garde, la … ahi, le coupon, le … on, m inscrire, m … lol
  -5.1: me dit, me olvida, me sirven, me … for, me … one, me … ride, mon inscription, my sons, my … texts
  -5.1: nada gracias, no leo, no please, no … NAME, not … agreeing, number … stop, order please, pas … j
  -5.1: paz por, plaqu-, pretending, que … escriban, repondez, reported … spam, se para, se … olvida
  -5.1: sirven |, sons, svp … pas, text her, texted me, textos ok, the … plan, through |, till now
  -5.1: to everyone, touch it, vacat-, vous … finir, wrong>number, y … pu, you not, | bajale, | effacez
  -5.1: | mande, | quiteme, | siri, | … accord, | … faites, | … first, | … lui, | … nunca, | … spam, ~_eas
  -5.2: ai assez, aime ca, and call, avant … svp, babe, babe |, boda, c |, ca dit, ca et, comment je
  -5.2: comment … que, como |, customer … please, de trabajar, de … los, diez, en … assez, fixie |, frais |
  -5.2: guest, hearing so, i turned, in … phone, je … encore, la boda, la … ai, mais moi, mande la, mon |
  -5.2: more … with, my mum, my … are, ni mon, no … deja, no … y, number stop, options, please hold
  -5.2: pourquoi … m, que |, que … tienen, recois plus, repondeur, repue-, sign the, slow down, souvent
  -5.2: souvent |, tab |, take that, textos … pas, the stand, this … so, unread, urge |, va … estar
  -5.2: van … mandar, veux … d, want |, when … bike, would never, yo … quiero, | best, | d, | peace, | quiero
  -5.2: | take, | tantos, | thanks, | three, | … hold, | … recibir, | … suffit
  -5.3: added you, am … lol, avais pas, avertir, baja … que, bike with, bueno |, by |, cancelar … cita
  -5.3: commande svp, dale … los, demande a, do … sign, drole-, droles, eyes are, gimna-, gimnasio, i stop
  -5.3: interesa |, is her, is … number, it … her, lache … avec, le travail, les garde, m avertir, mai |
  -5.3: many … from, mas que, mi bici, mude |, my kid, number you, o no, ofertas … me, para cancelar
  -5.3: pas … me, pins, please my, pour aujourdhui, recibirlo, reminder |, repuesto, rien de, sigo, sms … the
  -5.3: sold |, stall-, stove, texts … NUMBER, vacation, what … with, wife |, work … my, yo a, | inscrivez
  -5.3: | non, | okay, | quite, | … agree, | … ever, | … leo, | … prefer, ~bul, ~erat, ~hood
  -5.4: NAME p, a … hermano, accepter … textos, ahora |, amo, annulez … inscription, au telephone
  -5.4: autorizo … NUMBER, avez … de, blush-, blushing, cargo de, cooki-, de manana, de … ces, de … sin
  -5.4: delete … account, du tirage, escriban al, gastar, harcelement |, i prefer, i … check, i … sick
  -5.4: il dit, juste la, leave … alone, leave … message, leo los, lista delete, liste … textos
  -5.4: mas preguntas, me … tanto, membership |, moi sur, my pickup, my texts, no … came, no … llego
  -5.4: nom … tirage, not … him, o de, on vacation, out … stop, plan … the, promos stp, quit … and, react-
  -5.4: said … about, saquen de, sentimental, text … call, texting … lol, to cancel, trompe |, tubul-
  -5.4: velo svp, want … go, yo si, you … mon, you … work, | here, | should, | textez, | turned, | update
  -5.4: | … desinscrire, | … last
  -5.5: NUMBER svp, a donne, a … mas, a … vous, account please, acepta, am sick, and come, bikes … NUMBER
  -5.5: bloquear |, bons, cancel me, consign, customer here, d accord, de … ex, demasiados, digo que, early |
  -5.5: este … mi, ferme |, get all, going … text, i consent, is … present, it all, it anymore, je … mes
  -5.5: liste … attente, lot … texts, me … permiso, mes textos, mon texto, not … her, parar-, pararan
  -5.5: paz … favor, pidio permiso, que pararan, send … texts, sending you, sin avisarme, sortez … le
  -5.5: stop he, suscribir, suscripcion de, thanks … texting, to bike, tt, up … will, ver |, vous aussi
  -5.5: were not, you … pic, | why, | … form, | … times, | … us
  -5.6: NUMBER … leave, alt, arreter la, asked … the, autre |, bikes please, borren el, de details, de meme
  -5.6: discounts, dix, ecrivez … par, en … besoin, eu |, have taken, i like, inscrivez, issit, m |
  -5.6: mais … ai, mas me, me quitaron, mis … por, moi on, moi … texto, no messages, no va, noche |
  -5.6: not … name, of … guys, para … mi, pas svp, phone died, phone … off, phone … so, plus … details
  -5.6: que … siguen, reparation pas, si … veux, stand |, tempting, tempting me, the parts, these … are
  -5.6: to wait, un mensajito, update my, veux m, want … to, why did, will … quit, yo voy, | over
  -5.6: | subscribe, | vendu
  -5.7: NUMBER sms, a reminder, because … you, but ok, d … les, donc … velo, drop off, easy … the
  -5.7: for … order, for … text, hesit-, hesite, je … m, my old, need … get, not sending, out … you, para no
  -5.7: para … recibir, please send, pm, quiero … recibiendo, she said, shop never, siguen … mensajes
  -5.7: so many, stop reminding, suis … de, tan temprano, tempt-, the … ok, trop … messages, vais … etre
  -5.7: what else, you la, | otro, | use, | |, | … dije, | … pasa, | … pis, | … suscripcion, | … telephone
  -5.8: a |, autorice ese, deleted it, demander |, dit … je, down for, duermete, fait … moi, first then
  -5.8: i … who, is … no, keep … to, me llamen, mon dernier, no … yet, oubliez pas, oui svp, parts |, pensa-
  -5.8: poqui-, poquito, qui … plus, quoi ces, s … a, si … mensajes, solid, une autre, up … texts
  -5.8: vous … ecrire, you … understand, you … where, your … lol, | demasiados, | merci, | now, | … hais
  -5.8: | … leave
  -5.9: a plus, ai encore, and drive, apuntado, assez pour, bikes |, codigo no, codigo … me, comme ca
  -5.9: de ofertas, desinscrire de, effacez ma, file |, haberme … a, inscrivez moi, it already, j … encore
  -5.9: liste … les, lot of, no suena, no … llamadas, no … llegan, no … vayan, on … e, only want
  -5.9: pas … rappels, pensais que, pensais … c, phone said, por … mensajes, present |, reminder for
  -5.9: said would, silly, so … know, stop saying, subscribe, suis … sur, text … back, texts like, the pub
  -5.9: todo |, todos mis, ustedes … de, you already, you … write, | ahi, | mas, | puse, | … lawyer
  -6.0: again did, am literally, am … NAME, apuntado a, call … please, cessez d, de promo, ecrivez … je
  -6.0: el cargo, est … ces, fed … with, i … literally, just text, madne-, madness, mandenme, me … estos
  -6.0: message was, message … not, might … to, msn, not NAME, not … over, number before, number new
  -6.0: of … room, off … never, ofrez-, one … from, or not, over text, saquen … la, si quiero, stop … NUMBER
  -6.0: sus promociones, | contact, | qui, | removed, | text
  -6.1: activ-, apuntenme, are … sending, arretez vous, cut out, his number, i … use, inscrivant, jamais dit
  -6.1: m … tu, me anytime, me … mi, mentir, messages … stop, my day, no era, not … work, pas tout, ptdr
  -6.1: reviendrai plus, stop n, stop … repair, termine pour, textos lachez, trop … textos, update … number
  -6.1: usual-, usually, vos … lachez, want you, whatever gets, yes you, you … eso, | apuntenme, | maintenant
  -6.1: | more, | stopping, | … appreciate, | … customer, | … molesten
  -6.2: NUMBER unread, ages, assez |, at this, ca vos, chill with, chill … the, de … faire, do … it
  -6.2: done … this, escribanme, fille |, from … in, guys … my, lights off, maintenant |, messages are
  -6.2: nada mas, no … after, no … mis, not any, okay |, on … please, order it, out NUMBER, paras, pas j
  -6.2: por … solo, qr, quit … you, read … texts, right-, siest-, svp … en, the waiting, vayan … quitar, yo |
  -6.2: your … thanks, your … the, | either, | retirez, | … parenle, | … pensais
  -6.3: NUMBER off, NUMBER … text, agreeing … this, card … declined, de cosas, delay-, envie, finir par
  -6.3: have … heard, how old, inscris, inscris moi, j … les, je pensais, kindly … once, la stop, like me
  -6.3: listened, llegan los, mama este, message pas, messages … on, no … borren, of getting, promo |
  -6.3: quite |, shipm-, shipment, shut up, stopping the, telephone merci, they have, thing from, this … have
  -6.3: tres … y, upset, votre infolettre, | escribanme, | … ca
  -6.4: apunto a, bicycle … NUMBER, cancela mi, es … cel, getting your, me how, mi … este, no … llamen
  -6.4: not heard, off … waiting, oui je, que … si, stop being, teasi-, teasing, teasing me, texting … for
  -6.4: textos … jour, trop de, | … now
  -6.5: a quitar, delays, he said, i appreciate, liste … je, me during, me … old, no recibi, no … quiten
  -6.5: oubliez … de, please last, revert, rire, si … asi, si … recibir, start … me, stop pis, updates … this
  -6.5: | chill, | less, | lista, | papa, ~riri
  -6.6: agree … the, amuel-, besoin |, call text, complique, driving |, en … por, for … of, mi familia
  -6.6: my … list, only … me, pas … ai, plane, quedan, responda stop, siguen asi, stop that, tannee de
  -6.6: this ca, wyd, | fewer, | uno, | … being, | … cancelen, | … donc, | … p, | … them
  -6.7: accepte … textos, aux promos, do these, getting … messages, heard … you, me dice, mon permis
  -6.7: only text, please leave, please un, rire |, suficiente |, text only, to … one, without … permission
  -6.7: you fixed, you texting, | none, | service, | sub, | … accepte, | … acepto
  -6.8: NAME phone, always … my, cut off, dernier message, did … drop, finalement |, fixed it, get … texts
  -6.8: got … texts, less texts, llamadas … mensajes, m … ecrit, many texts, meani-, meaning, messages je
  -6.8: ne faites, oui … veux, please text, siesta, stop it, texte … les, ustedes que, | bye, | quiten
  -6.8: | spam, | … quitaron, | … system
  -6.9: are … up, arrete donc, at night, consent form, disc, j accepte, me … rire, not me, nunca … que
  -6.9: prefere les, preguntas, show off, si … que, still sending, stop … said, take NUMBER, text … to
  -6.9: then … me, thinking of, to NUMBER, to … else, work number
  -7.0: ca … je, fit me, my … stopped, nope |, pas me, recibir … avisos, reply … to, repondez … pour, resub-
  -7.0: resubscribe, sacaron … numero, so bad, su texto, un poquito, vacation |, was on, | continuez
  -7.1: are these, dessus svp, i agree, me quedan, ni la, not from, not … will, number … now, pis … me
  -7.1: pour … svp, tannee … vos
  -7.2: arretez … de, drop … phone, fewer texts, house |, it without, not … without, quitarme … los
  -7.2: remove it, repair |, reply … you, so early, stopped … your, uf, unsto-, unstop, unsubscribe … i
  -7.2: want this, | enlevez, | et
  -7.3: a ecrit, accepte les, at … number, calls please, his … i, kya, mes rappels, mis recordatorios
  -7.3: nunca dije, pourquoi ca, tired … these, unsubscribe my, | termine
  -7.4: avoir … ca, de … un, getting … texts, my house, old phone, para … los, the emails, to … list
  -7.5: faire … les, i … them, not stop, number … me, phone was, pueden … estos, robot |, se pueden
  -7.5: stop … and, stop … shop, text stop, texter a, told … to, | ajoutez
  -7.6: ajoutez moi, bof, jamais … d, like … texts, molesta, ok … les, pas … m, receive … more
  -7.6: texting … driving, will … no, | thx
  -7.7: alto para, are … off, de rien, email me, need this, number take, stop … NAME, svp … veux
  -7.7: texting … and, texting … so, this … end, | bajenle, | bof
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
  -9.1: a sus, marquen, text before, undo that
  -9.2: have … get, like … cancel, mon … ne
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
