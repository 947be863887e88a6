/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WISH = `
  11.3: beat, lnnte
  11.2: are e, para |
  11.0: ecrivez … pas
  10.8: d infolettre
  10.7: cancelelos
  10.6: dontt-, like not, textez … pas
  10.5: basta-, reply … ok
  10.3: leave |, message pour
  10.2: aret
  10.1: cancell
  9.9: or texts, stop ok
  9.7: for … lol
  9.6: de … favor, moi … sur, pouver, seria … que, | … assez
  9.5: basta you, only … please, the free, you recibi
  9.4: pas … enlevez
  9.2: ai … approuve, bikes home, moter, numero ou
  9.1: escribas |, informations, leave off, number lol, text call
  9.0: entiendan, home … the, noqui-, say … me, still texting, telephone seulement
  8.9: bueno que, me … good, quoi … affaire, sold … my, spam i, svp haha, teste-, these come, voice calls
  8.9: zip it
  8.8: bikes now, calls only, le … aujourdhui, les … haha, mine and, my no, no … gracias, shut it
  8.7: bikes … stop, details i, en pas, no emails, why … send, | … subscribe, ~bst
  8.6: a … e, my … use, repondu oui, si … continuez, un oui, vous continuez, who … yes
  8.5: annule la, cense, demander avant, el cuarto, hand my, many … i, news i, oublie moi, | … suelta
  8.4: arrive pas, de … son, numero lol, pause these, take back, un subscribe, un … up, vez … que, | pack
  8.3: in touch, la premiere, me bajo, me thanks, me … recibir, never … ok, said … only, | … company
  8.2: acabe, aprov-, canel, email use, entered, faux |, on here, oui de, when did, you … d
  8.1: NUMBER per, como … quito, j … choisi, je pas, me … pues, new system, pues yo, we keep, whoever … the
  8.1: you … only
  8.0: ai … repondu, ask me, back my, can … anytime, ce service, else … you, end it, for good, llamadas |
  8.0: lol … moi, mass, never put, nueve, oubliez moi, out thx, pack … in, text … nothing, tout svp, you lost
  8.0: | permission, | replying
  7.9: adding me, baja … no, because … did, est vendu, etait … la, got … the, have bike, it … already
  7.9: les rappel, number … delete, on vous, saying yes, to leave, | funny, | garde, | paye, | … group
  7.8: a molestar, alertes de, como lo, got … of, hasta aqui, it … always, la dessus, si vous, since … is
  7.8: un beau, when … i
  7.7: arrete |, d … lol, end them, jehov-, love |, message … vous, my details, number if, off before
  7.7: pas … pour, que quiero, quelle … a, stop le, stop thank
  7.6: NUMBER back, a yes, bike money, brakes on, ca … vous, choisi, en … you, ip, is always, mi mujer
  7.6: my … thing, plus merci, provide, text people, ticket NUMBER, wants off, work order, | said
  7.5: avoir dit, box blank, brun, can … say, de spam, decen-, do … me, funny i, have … go, le pour
  7.5: mieux … recevoir, other day, parad, pires, pu … promos, que … veux, se … you, see these, something i
  7.5: supon-, supone, terminer, text … thanks, to … get
  7.4: a ver, after i, and confirm, d ici, exped-, get removed, habia … que, i sell, just reply, money … me
  7.4: number … never, paso … de, stop did, the bikes, the … every, to … new, want another, | literally
  7.3: ajoute, appels, bike … i, c … termine, chirurgie, delete |, espam, est termine, here stop, it … this
  7.3: liste moi, lycra, march please, mensaje … you, no … se, number was, one repair, only to, ou je
  7.3: pas … sondage, pour toujours, texto non, use email, voulais des, want … NUMBER, | … llegan, ~isi_
  7.2: NUMBER bike, NUMBER texts, autre message, cancel |, celular you, comment … se, deja … non
  7.2: el … mensaje, enough … from, est stop, est … dernier, fin |, jajaja you, je repond, la feuille
  7.2: my signature, on any, please never, refused, removed please, resilie, said ok, shut … off, stop NAME
  7.2: stop … ca, up … that, week i, weeks … i
  7.1: a … mujer, all if, an … man, arreter ca, being texted, bought one, brakes … the, de … supprimez
  7.1: for … lifetime, japan, just delete, liste … moi, llanta no, lol … did, me … before, mon … la, ok … my
  7.1: one lifetime, paralo, ran the, si … m, take … my, this … stop, to just, un … j, un … svp, up … not
  7.1: ways, who … me, with … to, | doing, | … gives, ~_ed
  7.0: ahi … que, arrive … a, bien … vos, can … texts, chiru-, commis, degag-, dije … si, je bloque
  7.0: les … jours, no … k, pack it, plants, quiero … esto, quitar |, supri-, to never, to … updates
  7.0: votre commis, with … spam, year so, you bajenle
  6.9: and … hit, bike … great, c … stop, card … my, de sondage, demande la, empty … the, haha … moi, hit my
  6.9: how … that, i … of, incoming, knowingly, my whole, my … were, said … on, says … marketing, text thing
  6.9: texts … no, the waiver, there … not, these … it, turn this, un … je, undo it, une … chose, you if
  6.9: you … paren
  6.8: NUMBER … mayo, a present, and after, as … delete, como … esto, de mayo, de sur, do … add, enough off
  6.8: faire les, follow ups, get … take, gives you, gives … the, group |, habra, i … reply, is … mom
  6.8: just stop, mroe, n … en, ni NUMBER, no m, non … l, not add, ok stop, pas … faire, ping, please disable
  6.8: pour me, quitemelo, see … it, sheet, show up, si … voulais, son … pas, stop … is, tekst-, textos … on
  6.8: the … contact, to … again, updating, vendio, veux … desabonner, vie, what gives, why you, worse … my
  6.7: NUMBER see, about anything, and delete, and |, be the, belgi-, belgique, call instead, calls no
  6.7: can end, card with, could … about, de ese, delete me, did … join, end this, enough … thank, feuil-
  6.7: from … again, it … too, just … people, line again, mornin, my … class, no … un, not given, not join
  6.7: not … another, nothin, off … tune, pour … facture, quiero … en, quitt, repair i, settings … off
  6.7: skip me, suscripciones, the … reminders, this be, tiendas |, trank-, trankil, yo … cuando, you bye
  6.7: | … full, ~tt_
  6.6: a ella, abonnement |, achete mon, achete … numero, arrete la, bike … leave, calls not, checked … box
  6.6: deja dit, empty, es solo, forever>want, gens, i press, i … last, i … removed, i … we, killin, la baja
  6.6: lo di, los … con, mais … veux, mon … lol, more message, need texts, never … yes, not ok, not … nothing
  6.6: obtai-, obtain, pings, pis vous, quoi je, senora NAME, so … quit, sorte, svp … ai, text moi
  6.6: texto … no, that … do, ugh stop, un … me, up … anything, was … the, you mauvais, ~dara, ~neur
  6.5: a textos, a … shop, alzhe-, alzheimer, any longer, arrete ca, axe the, bikes great, ca … j, de le
  6.5: de tiendas, en … les, esta … gracias, faire … textos, is what, la … moi, la … non, me over, mecrive
  6.5: message thank, monsieur |, never to, no … solo, non pour, not one, on do, on … receipt, pas deranger
  6.5: please fix, please … have, polim-, poliment, pouvez les, que conteste, que … les, quoi l
  6.5: recois encore, so how, stay on, svp lol, the … text, think we, to anything, top |, un de, unsub from
  6.5: why i, you … phone, you … was, ~unad
  6.4: a enlever, a … otro, are … please, bike you, cancle |, confirm that, d m, datas, dejenlo |, do … waste
  6.4: every … day, feuille, forfait |, get another, is … sign, ma |, ma … que, me sigan, mi … tiene, mineure
  6.4: need text, no … svp, not waste, not … or, play by, quit |, quit … him, said yes, sourds, spameen
  6.4: stop la, stop who, tell whoever, the … thx, to stay, truly, un par, unfollow lol, vos … vous, was for
  6.4: waste your, you an, you dejenlo
  6.3: NUMBER … got, an old, arretez … je, au … moi, avez pris, canceller les, compre una, could text
  6.3: driving and, e receipt, este … se, estoy … sin, faire texter, from … i, get … from, hearing … you
  6.3: i … put, in … lake, itd, laisser, le hago, llega … a, mavez, may … me, me … here, mecri-, moi jamais
  6.3: more>law, my … stop, never again, now please, number … for, of … phone, parel-, pis … vous, por … y
  6.3: rappels aussi, recois … un, retirez … svp, rien par, rip my, salgo … esta, since monday, so are
  6.3: so why, sors … de, stop ca, the hell, the lake, they … not, to ask, toujours |, tripl-, was just
  6.3: | … dice
  6.2: NUMBER … did, a … si, accepte … j, addin-, adding, all three, and … phone, as … not, ask … this
  6.2: aussi svp, be … last, bikes in, clicked, convenu, cut me, demande ca, do … use, effacer |, este number
  6.2: et me, etait pour, etait regle, every other, form and, from here, have … me, hearing from, here on
  6.2: itd be, la vous, leaving a, let this, lien … se, lift my, liste … texto, lo he, los reporto, me … d
  6.2: me … peace, my ok, nadie les, not tick, not … stop, nulle part, off … me, on … not, or anything
  6.2: please close, pongo una, pour … d, proof … i, quien … apunto, regarding, reporto, saquen el
  6.2: texts have, texts … go, that … will, the … repair, these after, to … first, tv |, vos … au
  6.2: vos … texte, yegue-, yeguen, | … sort, ~stup
  6.1: a sock, after that, and these, avais dit, ben … je, bless your, blocked and, cancel … membership
  6.1: dans ma, de trabajo, deals i, depuis quand, esto no, et … textos, fait pour, faites donc, have … given
  6.1: her … are, je sache, knowi-, la desabonnez, la … les, lachez … avec, leerlos, let … off, ma … otez
  6.1: me … inscrit, me … o, message please, mis la, moi tu, molestar |, my info, my … up, nda, olvidate
  6.1: on … texting, over … please, pas correct, pas dans, pas un, phones … the, pidieron, plant, please … am
  6.1: plus … par, projector, que … sache, rappels … svp, receive |, repairs … so, same text, settings
  6.1: she … off, soyez, take … down, talk … about, telefono … el, texto … ca, textos vous, textos … j
  6.1: texts too, the projector, thought it, todas, une sonnette, unsubscribe lol, whatever sends
  6.1: while … and, why … am, | … este
  6.0: a off, about … or, ai … oui, are … you, assured, bbb, chats, ciao, de travail, de … llamar, demander c
  6.0: dio mi, enlever svp, enough … these, entendre parler, et les, gave … for, hola me, jamais … oui
  6.0: jour … est, jure que, know … you, la app, la hoja, le … plus, les … et, like off, list … never
  6.0: look … up, me suscribi, me … sin, message svp, mi lugar, mineu-, mon … d, need … you, no llamar
  6.0: not … again, not … who, off … of, on what, on … form, on … work, only … the, oui aux, oui … textos
  6.0: out if, paren you, please … mine, qiut, rien svp, saber mas, si … paran, so … come, stop this, struc-
  6.0: struck, subscribed, suscribi, texting … now, textos … svp, texts thx, thanks NAME, the texting, the tv
  6.0: the … that, the … where, this service, this … up, up lol, veule-, veulent, vu que, was … NUMBER
  6.0: whole class, would … mind, would … off, y el, y … you, you … mande, you … right, your … put, | compre
  6.0: | dije, | qiut, | … respuesta
  5.9: a … through, and … with, and … would, angry>wrong, anko, ante, apaga-, au … maintenant, be no, bikin-
  5.9: biking, call … and, can … my, carac-, caracteres, clicked yes, con … tienda, dejenme en, delete it
  5.9: desactivez ca, did … ok, did … opt, dingi-, dinging, each one, en mi, end the, est … je, fait … a
  5.9: gave it, go away, have … my, how does, i agreed, i … where, in shop, in … trash, it but, j espere
  5.9: lachez … les, leave … in, leerl-, lista gracias, march, me … texter, messages … it, never |
  5.9: not … message, numero … l, pas … oui, pogne les, portable, quitas, rappel |, recevoir sa, recois ca
  5.9: sache, se desabonner, si … recois, singed, so stop, spame-, teaching, texts ok, ticked, told … stop
  5.9: vous … ajoute, watched, y los, you that, you … lo, | chef, | depuis, | stoop, | su, | … bought
  5.9: | … manejando, ~eas_, ~oren, ~rity, ~rmen
  5.8: 2 no, NUMBER … svp, a esta, achete une, another one, arret |, at … fire, basez, before … call, bike so
  5.8: buggin, but can, cause i, ce … le, cesse |, con este, consentir, coupe ca, de esta, dezab-, dezabonne
  5.8: did no, did … such, drop the, elvis, en … je, encore un, envie mas, es … me, etoile, etonn-, finge-
  5.8: get NUMBER, i … say, it now, it please, just remove, la … nunca, leave this, leaving the, left … phone
  5.8: les … merci, liste … gens, m … jure, mandr, me … dans, next … and, no marketing, no … seguir
  5.8: no … thing, not use, off … group, one … text, or ever, pas abonne, pas … qui, phone calls, phone … old
  5.8: plus un, que nadie, qui … dit, receipt … is, revoke |, rien … avec, says quit, says … you, se donde
  5.8: se … no, send … anything, sign … sheet, ski, so … stop, sors moi, stop getting, stop not, such thing
  5.8: suis inscrit, sur … formulaire, take mine, tengo … para, the fine, the time, the … print, this oh
  5.8: this … ton, tu … les, undo, up sheet, usan, vos … de, vous … dit, want … leave, wants them, waste
  5.8: you told, you … send, your money, | corten, | stopper, ~dome
  5.7: a dejar, a retirer, ai … coche, ai … que, aimai-, aimais, appelle la, arret … fois, au … quand, aura
  5.7: but stop, call or, came … on, chose, circled, combien … fois, de fois, de repondre, de … message
  5.7: de … telefono, deranger |, desolee |, en esta, faut il, for … quick, gardez vos, halte, have … do
  5.7: i reply, i … did, i … filled, inflar, inscribio, is old, it stop, j aimais, la ca, la case, la … tengo
  5.7: last … please, le cinquieme, let … out, lo … quiero, m oublier, mari est, me … call, me … ma
  5.7: mieux pas, moi … il, next text, no send, not … more, oh … is, only so, oublier |, oui … ca, pare |
  5.7: pas arretez, pickup not, pos, pour se, quit bugging, recevoir ca, recibir … promociones, right to
  5.7: say … the, seguir … esto, si … algo, so … have, stoop, the girl, the messages, the … switch
  5.7: thought … was, un sub, updates please, usted de, were … to, work phone, you … i, your … stop
  5.7: | landline, | … aimais, | … espere, | … sub, ~dme, ~wast
  5.6: NUMBER … after, a autorise, a lui, a … haha, a … once, a … telephone, a … voice, am dead, apres ca
  5.6: bebes, busqu-, by … at, cancelen … mensajes, cashi-, cashier, cero, cinquieme, corro, d … donne, delay
  5.6: does … get, does … say, donc … de, donde … que, done … me, dort … le, enrolled, espere que, est … un
  5.6: ever |, fait de, finish it, for any, form … i, has left, his mom, i subscribed, in … why, is … remove
  5.6: is … texts, joint, last … from, les mando, link and, llegan a, lol … do, me registre, me … as
  5.6: me … decir, me … would, my line, my … away, ne … suis, not opt, not … new, notices |, number away
  5.6: of … thank, on sort, on there, oublier, pare, passed away, pedalear, plus … des, pour de, private … i
  5.6: promos a, que … avez, que … pouvez, qui … est, quita … de, rappels pour, remove mine, reply here
  5.6: rien recevoir, so … would, spelling, spring … is, sub |, suis … abonne, svp les, tell … his, temps de
  5.6: texts thanks, texts … am, the … must, them … me, this crap, this … there, to put, told … no, tu moyen
  5.6: un … c, une … fois, velo … dans, vous … si, when … signed, with … messages, with … number, would … it
  5.6: yo pedi, you it, | stoppe, ~_ile, ~aled, ~busq
  5.5: NUMBER … 2, NUMBER … unsubscribe, a ton, abonne, acceptais, also can, am … i, am … still, and you
  5.5: aqui los, autre chose, bueno de, can go, cese, change pour, chava, cita y, close my, coche … case
  5.5: completement, cup, de continuer, de … nunca, did … miss, down as, down to, est … arretez, est … d
  5.5: est … mais, etait juste, forget me, forward |, from text, gona, it … texts, jamais ca, je … appeler
  5.5: jour c, know where, l affaire, la banque, la c, last week, les |, let … number, llamenme, lo … que
  5.5: los quiero, me sacas, mi … lo, mi … mejor, mon dossier, name … it, need … bike, no right, no … avisos
  5.5: noman-, nomanden, off … number, ok … then, on … but, only for, or text, police |, que … haya, retire |
  5.5: sacas, saturday i, sea el, sea … ultimo, signature, snowbird, sur mes, text … thank, textez plus
  5.5: textos et, texts anymore, the cell, the trash, these remove, they … at, to … now, to … on, up … i
  5.5: vide, vous dites, wife … not, will block, worse than, yeah no, yours is, | error, | espero, | segunda
  5.5: ~itor, ~ndom
  5.4: a bad, a … no, a … yours, abort, about texting, about texts, about … repair, and … quit, any … of
  5.4: apres … plus, au debut, autorise ca, avisando, bon arretez, boutique … les, bugging me, but really
  5.4: buy … number, can delete, can have, can quit, cinqu-, craig-, craigslist, cupon-, day yours, de … mama
  5.4: de … oublier, de … porfa, dejenme |, desole je, did … subscribe, dije … la, dit non, do … talk
  5.4: en recois, en … le, entendre, estoy … una, fille … NUMBER, fine print, fini … nous, flamm-, for … e
  5.4: forget this, gout, hands are, heari-, hearing, how am, hurac-, huracan, i wish, i … email, i … look
  5.4: is … this, j … recois, jamais … la, l … s, lachez les, le … pas, les … ok, mais plus, mama no
  5.4: many times, me go, mercy, mis mon, moi s, molesten, mon accord, need message, ni les, no sms, non … le
  5.4: now she, number c, number … a, of here, on craigslist, otu, parar y, parar |, pas comment, pas … un
  5.4: paye comptant, pour … bon, pour … texto, prochaine … et, que … numero, que … y, receipt says, review |
  5.4: said to, says stop, send |, shut down, si … llega, sign … please, spoiled, stop svp, stores
  5.4: thank … remove, that my, that … am, then please, these automated, think your, time … text, to one
  5.4: to … not, trottinette, veux … que, warranty card, where did, will keep, with … who, you paso, | arret
  5.4: | desinscrire, | revise, | … bot, | … cleaning, | … own, ~cero, ~heet
  5.3: NUMBER message, NUMBER tubes, a ninguna, a … person, added me, ago please, ai … ailleurs, ai … pour
  5.3: alto you, am … do, apuntaron, are … my, are … welcome, as i, at checkout, be … it, been coming
  5.3: blocking you, bunch, ca plus, ca presse, ca sonne, ca … fait, cell pour, cessez |, ci … le, conteste
  5.3: day … not, de message, de quoi, de tanto, de … faut, de … ne, depuis le, ecrire je, end these
  5.3: est … fait, event, first … times, fois faut, fou, frene-, frere va, go too, had … right, he wants
  5.3: hear … you, hoja, if this, in peace, in … when, in … with, is … hard, juste pour, l avais, m … j
  5.3: m … mis, me envie, me nothing, me … work, mensajes no, messages … de, mon NUMBER, mon … pas
  5.3: monde … leur, more … reminders, my sign, never … text, new … just, ni … mensajes, ninguna … de
  5.3: no such, not subscribe, not welcome, now … stop, nulle, number … and, number … mine, number … spam
  5.3: numero … quiero, on n, opted in, or i, oui a, oui … sa, paral-, pedi esto, people … the, peut pas
  5.3: pis une, plus svp, pour etre, press to, privacidad, quand la, que celui, que … ci, registre, rester
  5.3: rm, sans leur, says i, securite, sent stop, si yo, sont pas, stop is, sur … vous, svp merci
  5.3: svp … pour, tanto mensaje, telephones, textos avec, the … said, time and, ting, to message, tranquilo
  5.3: usele-, useless, voye, want … know, work … day, you unsub, young … at, yours … the, | blocking, | fais
  5.3: | getting, | pass, | … esposa, ~_inn, ~acid, ~aral, ~ivie, ~odas, ~pse
  5.2: a meter, a … ecrire, a … magasin, about … sale, again … i, ai … arret, ai … comptant, already … no
  5.2: another … stop, answer … no, at … website, avise, besoin … messages, better … the, biffe, buy my
  5.2: by … again, c … juste, can … guys, come at, de rappels, de … je, di … para, donne … permission
  5.2: down … street, en juin, en … y, enough no, fuera … la, google review, got off, got … no, hear from
  5.2: hello i, hey so, incom-, inscrite, it remove, j appelle, je … avais, je … ca, l … donne, la arretez
  5.2: last text, les … avec, like you, list>number, lol enlevez, mas … aqui, mentira, messages j, mettez fin
  5.2: mon ami, mon … et, my … a, my … birthday, my … info, ni uno, no and, no dije, no … envie, not riding
  5.2: notices, now … it, numero etait, on … card, on … file, or any, or … will, otra … you, oubliez … svp
  5.2: par pitie, peser, please end, por … yo, pour … garantie, pourquoi … me, que tengo, refile, ride … not
  5.2: robot voice, sacame … ahi, sale is, salir |, send anything, send … else, seriously stop, setti-, si a
  5.2: snail, sned, stopped |, store-, stp j, svp … message, texts … them, thanks stop, the ads, them i
  5.2: these … am, tiendas, un … yo, veux … entendre, vot, vous … je, want texts, who … your, without asking
  5.2: work … is, would … no, you write, you … los, | houston, | … an, | … sea, | … sus, ~coiv, ~dme_, ~ileg
  5.2: ~nok, ~oiv, ~oive, ~urez
  5.1: a … les, a … oui, adios mensajes, already … up, alto |, am … take, and he, and … else, approuve
  5.1: arret merci, au … arretez, au … pour, back after, be … with, bike fixed, casil-, casilla
  5.1: certainement pas, certainement … moi, close out, corte-, counter … it, cuarto, dans l, de bon
  5.1: did … give, dijeron … you, doctor … me, en sorte, enlevez … merci, erase it, es no, est ecrit
  5.1: faites le, fille au, gettin, getting … remove, going forward, has me, haya, i declined, i is, i talk
  5.1: i … one, ilega-, ilegal, incluez, inner, inscrit, is over, is … and, is … great, it and, j … mis
  5.1: je debarque, je … aller, je … sortir, jure, keep … please, la … era, la … quitenme
  5.1: laissez … tranquille, late … me, le choix, learned to, les prochains, lid, los dos, los … mejor
  5.1: m … je, marque que, marque … no, math, merci bonne, mettez … a, mon number, monde sans
  5.1: necesito … avisos, next … gets, ni me, no … call, no … message, no … ninguno, no … updates, non … les
  5.1: not getting, not okay, now … do, of … now, off texting, off that, ofrec-, one … take, only call
  5.1: oubliez … numero, parenle a, pas faites, pas pourquoi, pas recevoir, perma-, pour arreter, pouvez … de
  5.1: quitar … numero, quoi … code, sale texts, saturdays, says … stop, se fait, see to, send … one, serve
  5.1: si … mandando, si … mi, sorte que, spam … vous, stop comme, stop gracias, stop marche, stop please
  5.1: stop |, stop … have, sus avisos, tengo la, texts … month, the answer, the balance, the young
  5.1: the … ups, these … so, this because, to … down, today tomorrow, un error, un la, une … le, voulu
  5.1: voyons … j, where you, win the, without … text, would-, y … otro, you before, you … cut, you … end
  5.1: yourself |, | added, | cancelar, | paid, | … bajo, | … dites, | … pos, ~_nt, ~_sak, ~anen, ~asil
  5.1: ~dver, ~lur, ~mour, ~ski_
  5.0: agreed … this, also stop, am … out, are sending, are … stop, arretez ca, ask … hours, autre … a
  5.0: avez inscrit, banque, bien pero, by text, bye stop, ca enlevez, can … now, cappe-, capped, cell svp
  5.0: coupl-, couple, cuando me, de … mais, debut, deje en, dit oui, donne a, dueno-, duenos, el papel
  5.0: eliminarme, en … la, encore … je, enrol-, entendre … de, espere, est … otez, est … retirez, estop
  5.0: fa |, fille … comptoir, fois et, for anything, forget … number, getting charged, gives, hais ca
  5.0: have mercy, i said, i … dead, is … n, it or, j … besoin, je viendrai, je … stop, l entente, las … al
  5.0: last … i, le dernier, les texto, llegan … las, lo … no, m … rien, messages merci, messages … ai
  5.0: messages … j, mi … les, mjs, ne m, no molestar, no … saber, nothing |, now so, numero lo, of … list
  5.0: on … pour, out please, para lo, pas … temps, pasen, phone goes, podia-, pueda, quiera, quitenos
  5.0: ready it, recevoir … texto, recuerden, remove … info, respeten, sais … c, salida, send … please
  5.0: she wants, sigan escribiendo, sin … por, so the, so … us, stop message, stop … him, tell … people
  5.0: text again, text club, that i, these>forever, this up, totaled, tu … ca, ustedes se, viendrai
  5.0: want off, whatever box, whatever … is, y por, yes on, yes to, yo se, you dejenme, | baby, | estop
  5.0: | show, | tache, | … quand, | … tranquilo, ~_dn, ~dve, ~halt, ~ubs_
  4.9: a no, a … quien, accident i, again-, against, agn, agn |, agreeing … texts, ai NUMBER, and … off
  4.9: and … stop, asked before, at … or, be … if, be … me, before she, bonne memoire, box by, box … not
  4.9: ca lol, ca … donne, cada semana, can … end, cheque, clair, comprar un, con lo, conce-, cuz of
  4.9: d mandar, dans … liste, decir cuando, delete tune, delete … up, desabonne |, desub-, did … work
  4.9: disconnect, el … pasado, else from, email only, en plus, en … pantalla, error yo, est … l
  4.9: esten textiando, estoy … acuerdo, fais … plus, faites … si, falta que, favor gracias, fini les
  4.9: five stars, for … remove, from you, fyi this, fyi … is, get … anymore, had my, handles the, i ask
  4.9: i texted, interesa recibir, is … do, is … late, jaja you, je change, je … non, just for, kid … me
  4.9: lachez … textos, le ruego, les … a, link to, link … unsubscribe, mais je, make … texts, married
  4.9: me quita, me sacaran, me … textiando, menvo-, merci NAME, messages texte, might as, might … well
  4.9: moi … veux, mom said, much … me, my battery, my part, nmbr, no contact, no envien, no volver
  4.9: not NUMBER, not permission, not win, nothing personal, nothing … by, now were, number with, numeros
  4.9: of … to, one of, one … want, oublie le, out |, personnel, phone … for, please undo, plogu-, plogue
  4.9: plus … merci, pour dire, que … sacaran, quiteme de, quitenlos |, reclamo, rien du, sacaran
  4.9: sans … demander, sends, signe … vous, sin … para, so quit, so … off, soit le, soit … dernier
  4.9: solo … la, stop already, stoppe, su … no, subscribing, terminar, texts a, texts … is, the patch
  4.9: the system, this |, this … want, time you, to … just, todas las, trade-, traded, un … moi, up do
  4.9: up stop, urgences, ustedes mandan, velo l, ver … me, viend-, word to, would only, yo … que
  4.9: your promos, your … not, your … too, | annuler, | bloque, | came, | parar, | traded, | … exige
  4.9: | … fixed, ~haya, ~nst_, ~sak, ~ulle
  4.8: NUMBER texto, a mis, a … since, a … text, ai … donne, all i, already … why, also i, and why, and … i
  4.8: and … more, angry>stop, apagu-, are … kidding, asi que, at … register, au texto, au … m, autorise |
  4.8: aux messages, avez fait, both the, burn, ca pour, callense, can somebody, cancelen los, chao, cocin-
  4.8: cocina, coming back, comptoir m, dejen d, delete … one, died please, dings, dit … a, do … just
  4.8: do … press, ecrivez pas, end please, et vous, everything you, existe |, fa, forever>send, frenenle
  4.8: gradu-, guys just, here … me, how can, how i, in … store, it take, jalou-, jaloux, just … a, kijij-
  4.8: kijiji, la casilla, la primera, las promociones, le voy, like … text, los … you, mail only, mails
  4.8: mais … de, me apunte, me dire, me outta, me quitas, mensaje y, moi non, more … me, my back, my file
  4.8: need them, no … bicis, no … with, none, none of, not … messages, numero si, nurse, o p, of whatever
  4.8: of … stop, okaye-, okayed, old owner, on … texte, pas donne, passed … please, passi-, passing
  4.8: permanently, please see, promo … moi, property, que pueden, que si, que sigan, que … sigan, rappels de
  4.8: rather … did, ready … do, receipt only, reminders i, resil-, ride … you, s t, s … o, sa |, sauter
  4.8: seguir … textos, semana no, serva-, servait, seul … je, shop … my, sold the, souvenir, star, stop now
  4.8: stopper, t o, t … p, text … again, text … without, texting … or, textos … ahora, thanks … no
  4.8: the register, the … already, the … make, the … no, the … swap, the … unsub, third time, tienen … la
  4.8: time … i, tips, to finish, to it, to turn, tout … que, turn … off, un lien, unreg-, up … it, veut … de
  4.8: veux sortir, vos soldes, vous donne, xfis, yo les, yo paso, you kidding, you would, you … ando
  4.8: you … esten, your do, | dans, | dump, | save, | under, | vu, | … envien, | … ticked, | … wednesday
  4.8: ~_eto, ~_fa_, ~_jur, ~ecen, ~rcy, ~suiv, ~ushe, ~yan
  4.7: NUMBER pis, a ca, ai … mis, and says, apagar, as a, back so, because you, because … your, bici se
  4.7: bicicletas, bien you, bike … than, box was, buzzed, bye la, ca finisse, call do, call … not, ce … j
  4.7: claus-, clause, cleaning, close … my, comme si, compris vous, cuando acepte, cut … lose
  4.7: dans … dossier, de … bike, de … nous, debarque |, delis-, demain je, demande poliment, desabonnez |
  4.7: devie-, did … tick, disab-, disable, dit stop, dlt, donne … droit, doren-, dorenavant, ecrivez … ici
  4.7: eight-, eighty, es que, est … j, etre … moi, exige, faites comme, faites … donc, find … else
  4.7: free from, gtfo, i not, in … name, is … consent, it … about, j exige, j … eu, je … voir, kindn-
  4.7: kindness, le donc, le mot, les urgences, los bloqueo, loses, marcada, mas asi, me deje, me laisser
  4.7: me lose, me pregunto, me … all, me … now, mensajes you, messaged, messages … do, mi informacion
  4.7: moi donc, molestar, mom … is, msj |, n ecrivez, nada … de, nah stop, never sign, next … goes, no y
  4.7: no … llegue, nom |, nomas … una, not … do, not … want, nous … de, nuthi-, nuthin, off … here
  4.7: off … ride, ok thanks, omg stop, on … desabonne, on … number, one … these, or … again, our phone, page
  4.7: para … recibo, parenle … los, parler … vous, pas fait, pas … etre, paso cuando, pis … en, por … rueda
  4.7: poubelle |, pour plus, pour … ca, pour … textos, pour … urgences, pourrait, prochains, prove
  4.7: quand … ma, que … finisse, quit with, quitenlos, quitenme por, quito, rather you, really … not
  4.7: receiving this, remove … i, roaming … no, ruego, sales texts, saute-, say about, se desabonne, se los
  4.7: see it, she asked, si es, si you, signed … with, snowb-, so … more, solo para, stop … get, taken off
  4.7: text goes, text reminders, textear |, texting … will, the … box, the … fixed, times … i, to none
  4.7: tu peux, up i, up … after, virtu-, vivre, vos message, want>forever, wants … i, was only, week is
  4.7: when … want, wife thinks, yes … this, you lot, you … had, your … take, | gtfo, | os, | prove
  4.7: | … avait, | … someone, | … wish, ~aff_, ~ajer, ~ciar, ~clue, ~edn, ~enav, ~ichi, ~isab, ~nava, ~nent
  4.7: ~rueg, ~tn_
  4.6: NUMBER de, NUMBER … vous, a compter, a inscrite, a … she, a … take, af, ai compris, and can, and now
  4.6: and please, and … ask, answer is, antes … que, any list, anything else, apunte por, arreter |
  4.6: asking again, autorice esto, avait … que, avec ca, axe, bici … no, blank, ca arretez, chain lube, chef
  4.6: compter, contact please, copie, cuando … yo, date … l, de … pas, did … win, dire oui, disturb me
  4.6: do … keep, dolares … mensaje, drop me, each, el otro, el … you, enlevez |, enough texts, fait … vous
  4.6: for message, from everything, from this, from … on, garage door, getting old, god stop, happening
  4.6: here it, hi please, i … opted, is do, is due, it … text, it … texting, j veux, j … compris, je … dise
  4.6: juro que, laisse la, lcap, le dise, le spam, le … permiso, le … pis, left the, les … un, llevo el
  4.6: mandar … que, marque, mensajes con, merci … de, moi ne, moi … m, more text, morning … do, my chain
  4.6: my form, nadie … pregunto, nana, need … for, neta you, ni … mas, no means, no … sms, nomor-
  4.6: numero era, of love, of stop, on … my, on … or, on … own, online … it, or … other, orden de
  4.6: over … the, part … stop, pero … no, please … sure, poner para, poner … que, por mi, pour vos
  4.6: pour … ne, pre, preguntarme, promos svp, pueden parar, qu … m, qu … ne, quand est, quand … ce
  4.6: que … saquen, qui m, quien … dijo, quiero … los, quitenme … favor, ready i, recibir … de, recoivent
  4.6: removed so, rends, reparation mais, robin-, s … fait, save … texts, set this, silence radio
  4.6: sin preguntarme, since … accident, so delete, so please, sorry … you, stop … do, stoppez, subar-
  4.6: subaru, svp … suis, switched to, te voy, text … stop, texting lol, texting … is, textos … aimerais
  4.6: texts no, texts … never, tf, thanks please, then NUMBER, these … the, this plan, this … did, tires are
  4.6: to about, to not, to … from, trop … moi, un mes, up please, up … my, va bien, vendi-, verba-, veut pas
  4.6: vivir, vous … du, voy … poner, why this, with … mom, you … asking, you … being, you … delete
  4.6: you … have, your … so, | alto, | axe, | cat, | confirmen, | droit, | our, | … comme, | … home
  4.6: | … otro, | … toute, | … yo, ~_eac, ~conc, ~dens, ~estr, ~gnat, ~pter, ~sabl, ~stie
  4.5: NAME and, a bike, a funeral, a otro, a peut, a … etre, a … pu, account with, ai donne, ai … ans
  4.5: ai … non, all the, am … no, ami, annuler les, any … to, anymore thank, anymore … the, are … much
  4.5: arretez |, ask your, banqu-, be left, because i, beeps, bikes i, bikes … on, boldu-, bolduc
  4.5: but … texting, buying a, ca je, can … consent, carnal |, cause, compre … camara, couper, d avis
  4.5: dan de, dan … baja, de mis, dealt, demander, desinscrivez … svp, dnc, do what, do … please
  4.5: do … unsubscribe, donc … ai, donc … les, efectivo y, el … ese, ella … de, email … fine, en … et
  4.5: etudiante, everyday, faut croire, fille-, filled, firme, firme nada, forget … exist, friday … that
  4.5: given, good … the, have … agreed, i exist, i … call, il … temps, in to, in … on, inbox is, insis-
  4.5: insistan, is … wife, j … mieux, j … signe, je … ma, just not, just … not, l … je, la permission
  4.5: la pub, la … vez, last |, le prochain, legal, les … la, les … par, like … know, list>not, lo mio
  4.5: make you, manana y, me dicen, merci … me, moi et, mon portable, mon tel, my watch, never … another
  4.5: no molesten, no … los, no … recibir, not agree, not … promos, now … please, number … did, number … get
  4.5: nunca … di, ocupo sus, of your, on … you, only … to, opt … a, opted … to, para siempre, parar
  4.5: pas accepte, pas … textos, pass on, plan and, please quit, plus vous, pretend, que acepte, que … aqui
  4.5: que … por, quick question, quien me, quittez, randonnee, recibir sus, reminders please, rented
  4.5: repondu … deux, safet-, safety, sans … de, se … con, seulement … de, si … no, sin permiso, sms svp
  4.5: so there, so … the, solo llamadas, stop yesterday, stop … spam, su lista, subscription |, suis … une
  4.5: suiva-, sweetie, take both, take … out, texter … merci, textos merci, textos stp, texts not
  4.5: the parrot, the … done, the … have, the … now, the … page, these … off, they go, this customer
  4.5: this … the, to … week, tomber les, tqm, tres bien, turn them, twelv-, twelve, un client, una … a
  4.5: unche-, uncheck, unsubscribed |, vais a, vamos a, vos … en, votre … lol, vous … fermer, waive-, waiver
  4.5: want … hear, water bottle, well … you, which is, will look, with … repair, work … do, would … you
  4.5: y … me, you hable, you … this, your end, yours, | pretend, | quittez, | uncheck, | … operaron, ~_aco
  4.5: ~aced, ~appi, ~dis_, ~eros, ~hitt, ~nsis, ~oter, ~tear
  4.4: NUMBER … a, NUMBER … also, NUMBER … each, a landline, a … basura, a … insu, a … ni, acord-, ago … it
  4.4: all day, am … please, am … stop, ancien proprietaire, annulez les, anymore please, are … not
  4.4: assez … textos, at all, at … funeral, aucun texto, autre … je, baja gracias, be on, be … off
  4.4: bien … no, billb-, billboard, bon la, borran, boss sees, broke my, but … me, c … non, call to, card in
  4.4: card says, carnal, coche, compris que, con … you, courriel … la, de d, de … molestar, delete … info
  4.4: delete … pero, demasiado, denme de, did for, dije que, dise, do … write, donne la, el ultimo
  4.4: else … text, en esa, en veu, en voulais, end … please, et je, et … m, etre sur, fine i, finisse
  4.4: for … day, good … me, gracias no, haha so, happy … the, hi i, hi it, himse-, himself, inner tube, insu
  4.4: interdiction, is pete, is real, is … i, is … magic, it not, j … veu, j … voulais, jmen, just no, ki
  4.4: la je, la … passee, la … suis, lachez mon, laisse … tranquille, le dentiste, le … enlevez
  4.4: les annonces, let … be, lien pour, lifet-, lifetime, ma desinscription, magic … to, mama tiene
  4.4: marque … casilla, me borran, me … never, me … tarde, me … texting, meme pas, mes deux, mettez un
  4.4: moi … vrai, mon insu, mwen, my … sees, name … of, negative, never … one, no … quiero, non plus
  4.4: not text, not … billboard, numero sin, nunca les, of them, of … and, on … site, otra cosa, outta
  4.4: over for, own no, para esto, pas … a, pis l, please … send, plus … d, plus … mon, por sms, pour ca
  4.4: pour que, puede … de, qui s, quiero ninguno, rente-, report you, respond, rocky, rompan, sacame de
  4.4: sales, semaine passee, shop i, should not, si … tan, signu-, signup, so text, so … do, sold … the
  4.4: solo … que, stop … pas, suis … mais, svp arretez, take … back, telefono … la, temps que, text … on
  4.4: textiando, texts it, the sms, the … two, these off, these … do, this chat, time stop, time … part
  4.4: tirez, told … could, tu … que, un consentement, un … et, ustedes … les, vais … bloquer, visitor
  4.4: vos … pis, want a, wipe my, yes for, you asked, your billboard, | avant, | baja, | by, | cell, | desde
  4.4: | dnc, | gave, | pardon, | … buen, | … employee, | … mejor, ~adme, ~ecke, ~enro, ~iber, ~leer, ~lite
  4.4: ~oila, ~olli, ~pan_, ~pd_, ~teen, ~utta
  4.3: NAME … do, NUMBER textos, a ecrire, a problem, a … moyen, abonnement aux, agreed … messages, ai deja
  4.3: alone |, amour, and did, and … still, ans je, anything … you, autorice eso, avenir |, basis
  4.3: basis … you, bike texts, bike … to, bikes … the, borrad, bother texting, ca la, cajer-, cancelar … no
  4.3: cancelo … mensajes, change d, clerk, comment me, comment … desabonner, como … salgo, confirmen
  4.3: contact |, contest, croire que, de chez, desactiven, el … era, en … pu, enlevez … pour, enough stop
  4.3: eres, esa lista, est … mauvais, et … n, faites … svp, flat … in, fois … les, frequ-, friday and, fuera
  4.3: garage depuis, get any, give … phone, good day, got my, gratt-, great-, guardense, guardense sus
  4.3: hace falta, had … number, harra-, have already, have … out, have … tell, here … it, his … he
  4.3: how … times, i always, i sure, i … gave, i … nicely, i … no, i … something, i … will, ici la, idiots |
  4.3: if … need, if … stopped, interesan sus, invite, is … agreeing, is … last, is … need, it for, j |
  4.3: jamais |, juro, know who, l amour, la … plus, lache moi, lache mon, laisse mon, le papier, le … depuis
  4.3: le … etait, les alertes, les he, let … end, lucky, m texter, m … promis, magic, magic word, marzo y
  4.3: me molesten, me … thank, mechanics, menor, messages … je, minute, moi … courriel, mon … aux, more bike
  4.3: more i, moved … oregon, muy bien, my number, name out, no di, no riding, no … and, nombre que
  4.3: none please, not … please, now the, now … is, numerau, numero la, off … just, okay … do, on coupe
  4.3: on … more, on … texts, one … did, op, orego-, oregon, out lol, over … me, own … now, parag-, paren
  4.3: partir d, please just, please … texts, plus m, por correo, por … el, por … gracias, pour … amour
  4.3: preguntarme |, prochain texto, pu … rappels, pueden … de, que … pueden, quiero estar, quit sending
  4.3: quoi que, rayer, reach out, remai-, remember to, reply-, replying, reportar si, responder, retire … ca
  4.3: saber … de, said no, save your, scrub, she does, shop … to, sock, sombo-, sombody, stay … my
  4.3: stop thanks, suffit |, suis abonne, suis sur, suis … la, svp … bonne, tanta-, tantas, te … a
  4.3: telefono … lo, tes rabais, text at, text please, text … ok, texting about, texts … to, that … be
  4.3: the magic, the mechanics, the … word, this i, tienda me, to messages, to oregon, to … of, toggl-
  4.3: told you, un … plus, uno de, us end, used NUMBER, va … les, vais appeler, velo … besoin, vous … pas
  4.3: want … the, y … siguen, you end, you … aguanto, you … quit, your employee, | desist, | end, | excusez
  4.3: | final, | guardense, | had, | … compre, | … demande, | … mother, | … order, | … quelqu, ~_ere, ~_hau
  4.3: ~_jan, ~_op_, ~abra, ~cese, ~ety, ~ety_, ~geri, ~ilo_, ~melo, ~nrol, ~plyi, ~relo, ~uc_, ~urra
  4.2: NAME la, NUMBER that, NUMBER … yo, a bottom, a don, a nada, a person, a usar, a … bracket, again so
  4.2: agenda, ahi … no, ai pese, am … off, and all, and my, and no, and take, apres ce, arrete … rappels
  4.2: at … in, avec … rabais, avertissement, avez … ecrit, ben que, bike … you, bought … helmet, call when
  4.2: can get, can it, cancl-, cancle, checked, clair |, como … hago, con tanto, con … de, coron-, coronilla
  4.2: croir-, croire, cut them, de ahi, de ahora, de bicycle, de ciclismo, de no, de pub, de pubs
  4.2: de … envoi, de … las, debra-, dejenlo, delete … old, demarchage, denme, denme … baja
  4.2: dernier avertissement, desired, diari-, diario, did … my, drop … number, du groupe, ecrivez plus
  4.2: el … le, ella … no, encore … textos, entrepot, envoyez … rien, ese dia, est … pas, et le
  4.2: et … messages, expliquez, final notice, finish, for … messages, for … not, for … to, happening |
  4.2: hasta … coronilla, have just, have … bikes, how … got, how … unsubscribe, hoy mismo, inuti-, j me
  4.2: j … pese, je … bloque, know … are, la coronilla, la … bici, la … hace, las bicis, law>not, les ai
  4.2: let the, like … a, list … am, liste svp, m … desabonne, mais enlevez, make … the, mandar nada
  4.2: manden lo, marche pas, me as, me operaron, me rayer, me … from, me … quitar, message … please
  4.2: mis … votre, moi j, moi … NAME, n etait, n you, nada por, ne parle, never a, never gave, new … and
  4.2: no los, no mande, no textear, no … molesten, no … recordatorios, non arretez, non au, not just
  4.2: not keep, not … sending, now take, number in, of … from, of … text, of … these, off … your, oigan |
  4.2: on this, on … appelle, operaron, opt me, os, owes, papie-, papier, pas … consentement, pas … recevoir
  4.2: pasado, passe au, payee, phone … do, pis le, please … more, poube-, poubelle, pour … reparation
  4.2: prefiero … me, pregunto, pueden dejar, que era, que mes, que … arrete, question is, quiero es
  4.2: quiero quitar, quiero … estos, quiero … ni, quitan |, recoive plus, regardez, regim-, regime, remis
  4.2: sa, said … to, say … to, serais, servicio … mensajes, signing … for, slipped, so … for, somebody who
  4.2: sortir, sortir … la, stop c, stop … con, stop … est, suis … inscrite, suis … par, suivr-, suivre
  4.2: suprimir, terminen you, terminen … con, text list, text program, textos … mon, texts … he, that box
  4.2: the consent, the … but, the … friday, the … stand, thinks, this stop, this … do, three in, total-
  4.2: trucs, ultima, ultima vez, un casco, una … no, una … y, veu, veux que, vos pneus, vous … moi, vuest-
  4.2: vuestra, want … get, were done, when … texted, y quiten, y … di, you con, you twice, you … envien
  4.2: you … if, you … textos, your … quit, | actually, | as, | cancle, | cesse, | nix, | ras, | salir
  4.2: | stoppez, | supprime, | … firme, | … mes, | … quita, ~_coc, ~_os_, ~_sa_, ~debr, ~earm, ~ider, ~ilie
  4.2: ~js_, ~lenm, ~oube, ~outt, ~poub, ~rten, ~tta_, ~zes, ~zes_
  4.1: NUMBER … matin, a cause, a deux, a recevoir, a … is, a … poubelle, ahi |, ahora si, ai accepte, am an
  4.1: am … up, and said, and so, annonces, ans qui, any … messages, are fine, autorizo |, aveni-, avisen |
  4.1: baja you, been … for, besoin … continuer, better be, bici you, but … remove, ca les, ca … ai
  4.1: can … the, chere, ciclismo, coche non, comme … est, contact info, contre, coupez ca, courriel a
  4.1: day … is, de esa, de ta, de … asi, de … modos, delete … al, demain apres, deme … baja, des … vous
  4.1: desabonner … ca, did … ask, did … find, divorce, done getting, done … these, down there, en recevoir
  4.1: en todo, en … pagina, entre, era … la, escribiendo, este … el, esto lo, etait non, ever had
  4.1: fait … mon, fois pour, for … bike, fuera |, get … and, get … number, gets, going with, happi-, happier
  4.1: harrasment, have … already, have … ask, hit the, i checked, idiots, in march, inbox |, is got, is now
  4.1: is too, is you, is … one, it … with, j … accepte, j … achete, just … the, know … i, l envoi, l … ca
  4.1: l … dit, l … proprietaire, la atencion, la familia, la fiche, la misa, la poubelle, la … you
  4.1: laisse … numero, le demande, leave … be, liste stp, long … me, los mensajitos, mas yo, mas … ustedes
  4.1: me again, me by, me now, me quitan, me … email, me … fuera, me>angry, mejor no, mes y, modos
  4.1: moi patience, mon ok, mon … aussi, msj, muy … pero, my cell, need … do, needs to, never opted
  4.1: nights and, no texting, no … falta, not angry, not another, not ever, not … texts, not … us, now … me
  4.1: of opt, oficina no, old man, on ne, only … it, own phone, par contre, pedi … me, pero … quiero
  4.1: phone … with, pis … cell, please drop, please finish, plus … seul, por … nunca, pour … j, proof … opt
  4.1: que dejen, que … queria, radio |, ras, recue-, reminder … NUMBER, reparee, resign, revise, rid … my
  4.1: ride please, rien chez, rien signe, ruined, says to, separ-, shop … do, since when, souvenir d
  4.1: still … NUMBER, stop blowing, stop je, stop merci, stop … am, store … me, suis deja, suis pu, svp … le
  4.1: take to, take … get, text … can, text … i, texter … l, textez … pu, texting her, that … number
  4.1: the clinic, the … was, then … do, these do, these for, these … me, they come, this … i, ticked yes
  4.1: tiens a, to many, to reply, to texts, to … what, todas … listas, todos modos, told … not, tout ce
  4.1: turn these, un magasin, une journee, unsub me, up but, ustedes you, venia, verbally, volvieron a
  4.1: vous avoir, want your, want … updates, when … need, why am, will show, wipe … number, with o
  4.1: with … phone, worry pas, y suena, y tambien, y … de, y … no, y … paso, you can, you once, your … do
  4.1: ~blas, ~desu, ~dise, ~iand, ~ira_, ~msj_, ~ntly, ~ohi, ~pier, ~roni, ~rsi, ~sj_, ~ucs
  4.0: NAME … texts, NUMBER more, NUMBER time, a quiet, a … avenir, a … caisse, a … moment, actually
  4.0: acuerdo de, ai eu, and … text, annulez … rappels, ans j, anymore … you, arretiez, au salon, au … j
  4.0: avenir, avez achete, avisen mas, away … stop, beaux, bike shop, borra-, bother … me, bought the
  4.0: breaking … with, but my, but … no, can call, can drop, can stop, ce n, cette liste, chuck, chuck my
  4.0: chuck … number, compe-, con que, concerned, confirmed, consommateur, could … me, crean-, creances
  4.0: cuando pueda, d ecran, de ceux, de estos, de tel, de … esto, de … ni, de … qui, de … spam, deaf i
  4.0: dechi-, decoche, dejan de, demande d, depuis … je, did … agree, dit … c, do … text, donne … accord
  4.0: donne … ok, dort, dotn, dropped … bike, each … is, el … donde, email on, emergencies, employee
  4.0: en adelante, en esto, end … i, es en, eso … es, est … les, etre retire, favor … los, feel free
  4.0: feel … to, fini … textos, flooded, for emergencies, gonfler, got to, guada-, guadalajara, haceme
  4.0: hard pass, hasta la, he pedido, he … nada, here i, i really, i went, idea … que, in … system
  4.0: is nothing, is time, is … something, jamais … mon, je coupe, je trouve, je … mets, jetez mon
  4.0: jetez … numero, jurid-, l avenir, la lcap, la nina, la svp, le svp, le … que, left off, lista que
  4.0: liste … ceux, ma vie, ma … mere, make this, mandan … si, manden |, many … do, mas ofertas, me already
  4.0: me of, me sortir, mensajes gracias, merci … tout, mes alertes, messages i, moi … rien, more … your
  4.0: my … in, n en, necesito los, need … on, need … texts, never want, nix, no msj, no … asi, no … favor
  4.0: no … mensaje, no … more, non mais, not agreed, not buying, not work, not write, now … need, numero no
  4.0: off so, oigan, out thanks, pare por, pare … favor, paren |, pas … permission, pas … svp, pas … tu
  4.0: plus … texto, plus … vos, pu … la, pubs, qu on, que por, que … arretiez, que … esten, que … ne, quitan
  4.0: removed … this, retirez moi, retirez |, rien … tout, saber … mas, said … and, salud, says … have
  4.0: scrap, segunda, send another, show me, signed … up, sir |, so … remove, souvenance, stop NUMBER
  4.0: stop updates, suena el, svp nous, svp … de, svp … tout, ta liste, tan amable, tell you, temps … mon
  4.0: text … about, textearme, texting … my, texts … this, texts>law, that … out, the automated, the last
  4.0: the trek, the … going, the … hold, the … owner, the … take, them off, there … nothing, these … and
  4.0: times do, tire sale, to email, to these, to … lawyer, today stop, tout … reste, tranquilo |, tu … m
  4.0: unsub … please, up friday, up … this, use text, velo c, vez … me, volvieron, vos nouvelles, vos sms
  4.0: vous arretiez, vous mets, vous … achete, vuelven, want … from, when is, while driving, wife … you
  4.0: y de, y en, y hoy, yo you, yo … le, yo … mi, you pueden, you puse, your deals, your … program
  4.0: | buying, | chuck, | denme, | desabonner, | feel, | name, | returned, | … dog, | … pu, | … ruego
  4.0: | … somebody, ~_jap, ~_msj, ~arer, ~cies, ~coch, ~elat, ~epli, ~iale, ~ined, ~ivac, ~jap, ~msj, ~ncen
  4.0: ~nlos, ~nro, ~piti, ~pubs, ~verb, ~veu_
  3.9: a minor, a … muchacha, a … pas, account … the, acepte |, agreed … nothing, aime … les, all … ones
  3.9: already i, am keeping, am … need, and … are, and … not, anything … this, apunte, arrete svp, as no
  3.9: asked nicely, avis, avis … de, bedro-, bedroom, bon … la, bro i, bye les, bye … textos, ca … svp
  3.9: caiss-, can … too, cancel text, claim to, claim … have, compraron mi, compraron … numero
  3.9: consent … claim, cosa, cuenta que, d ecrire, de mensajes, de moins, de nada, de opinion, de todas
  3.9: de … avisos, de … boutique, de … sms, de … todo, deme de, desabonnez … svp, dije no, dire, disculpe me
  3.9: dit … j, do my, donne aucun, du tout, dump, en … lo, en … mettez, encargo, ensui-, ensuite
  3.9: esten mandando, esto … no, favor … escriban, fiche, fix is, forgi-, get … more, get … this, hagan |
  3.9: has … the, her phone, i say, i ticked, i … keeping, if … wanted, j … coche, jaja … no, jamais donne
  3.9: je … arret, je … donne, je … parle, junto-, juntos, l heure, la famille, la palabra, la protection
  3.9: labor day, lachez … cell, lake, leaving … country, let my, like … see, lo hagan, longer … in
  3.9: m ecrivez, madru-, madrugada, marche … le, mas … esto, me las, me prometio, me salgo, me … avisando
  3.9: me … mandando, me … pour, mejor … me, memoria, mensaje … no, mensajes porfa, merci … bien
  3.9: merci … journee, messages … m, minor, moi … groupe, molesten mas, mon … merci, my customer, my leg
  3.9: my … out, my … says, name wrong, ne … en, need … keep, ninguno de, no ando, no marque, no mas, no text
  3.9: no trabajo, no … andar, no … di, no … porfa, not contact, not reach, not send, nothing about, now … no
  3.9: of god, offence, on … sunday, one … this, opener, owner i, pa esto, pager, pantalla y, par telephone
  3.9: pas … suis, pas … sur, pedir-, per, person i, peur, pierde, pitie, please turn, por … bici
  3.9: prefiero que, pregunto si, prometieron, prometio, que j, que … quiten, question … you, quitenme … eso
  3.9: ras … bol, receive sms, receiving, remove her, remove us, returned the, said not, says … texting
  3.9: se … dije, seulement pas, shut off, si queria, sigues, sin textos, so … end, sortir de, spam and
  3.9: spare … old, speciaux, stop i, stop … merci, stopped … me, suene, suerte … la, tache mi, text updates
  3.9: texto … de, texts i, texts is, the … thanks, these i, these please, this line, this … annoying
  3.9: this … if, to break, to read, to … check, to … like, un petit, un seul, unsubscribe |, vez me
  3.9: vous bloquer, want … be, who do, wi, with out, wrong>law, y todavia, you claim, you … mandes
  3.9: you … por, you … trabajo, your form, | antes, | exit, | stp, | … prefererais, ~_nur, ~coc, ~eivi
  3.9: ~ersi, ~nurs, ~oads, ~oix, ~oix_, ~oof_, ~oop_, ~orra
  3.8: NUMBER this, a … i, a … nada, aceptado, acepte, adver-, aepd, again is, ahora … me, ai coche, ai loue
  3.8: and … buzz, any of, are … and, arms, as … now, at your, aucune … svp, aussi … de, aux textos, avec tes
  3.8: avez … mon, away … number, be coming, be … back, ben voyons, bici … los, bicicletas |, bike share
  3.8: bike … take, birthday message, blast, bloquear, borrennos, bueno you, c … rendu, ca … moi, ca … une
  3.8: cancel these, cancel … please, cancele mi, carta, cause de, cell de, celular por, change … idee
  3.8: change … preference, ciert-, cierto, cierto |, cross me, day so, de mon, de ses, de … droit, de … me
  3.8: de … mes, de … n, dejen … estar, demande … fois, depanne, deranger, des … apres, desde hoy, di … como
  3.8: do … hit, do … recall, dos … y, el … ahora, el … las, en … lado, en … pis, envien, es … you, eso … los
  3.8: est … mere, et … velo, facture est, falta … me, feo, fermer, flat fix, follo-, for … stop
  3.8: for … warranty, from texts, gave … cell, gosser, great … on, hace … que, halt, hearts, how … have
  3.8: i … do, i … leave, i … okayed, idee … les, if there, in … pocket, inhab-, inhabiliten, insurance … it
  3.8: is … please, it … possible, jaja en, jaja … serio, je prefererais, je … maintenant, just do, la aepd
  3.8: la … avec, la … pu, late be, late … there, lawyers, le manden, le monde, le tirage, les sms, live
  3.8: llene-, llenen, lo … ahora, longer wish, los … es, loue, m oter, m … inscrite, ma … plus, mais arretez
  3.8: makes you, me textez, me these, me vuelven, me … do, me … it, me … mantenimiento, me … ni, me … ok
  3.8: me … that, menvoye, messages svp, mi … los, mient-, mientras, mind … me, moi … ca, moi … me, mon … sur
  3.8: movil de, mucho la, my arms, my first, my preference, my … remove, never okayed, never … in, next … so
  3.8: no contactar, no el, no lo, no mandes, no … autorizado, no … mandaran, no … wish, not anymore
  3.8: not carry, not hit, not recall, number off, nurse on, off whatever, okd, on est, on … ca, on … pas
  3.8: one … do, only … email, opted … in, ordin-, oter de, oui pour, perdez, peux m, please help, please let
  3.8: please make, please … i, plus rien, preferences, prefererais, pregunte, pretty … i, produ-, produce
  3.8: promis que, promised my, proof of, pu … des, pu … svp, quand … ai, que yo, quel droit, queria mensajes
  3.8: quita de, quitar mi, quite de, quiten |, recaditos, recibir ni, recordatorios para, relan-, remove |
  3.8: rendu la, resig-, restr-, restring, right that, ses textos, shop but, shop please, shop … me, shuts up
  3.8: sin mensajes, so is, so … am, stop … up, suis jamais, sus … por, suspender, svp pu, sweet … i
  3.8: tengo dos, text … else, texted about, textos en, textos … la, textos … no, texts thank, texts … do
  3.8: thanks … everything, the do, the kid, the man, the sign, the trouble, the … job, the … time, then stop
  3.8: these … texts, they … in, think have, this … last, time on, to change, to marketing, to … be, too stop
  3.8: touches, triste, ts, untic-, untick, up … more, vais aller, velo et, veux … etre, votre … si
  3.8: vous … ecrivez, where … the, work … please, y … mi, yes … texts, yo ni, yo … fui, yo … me, you … al
  3.8: you … bueno, your stuff, | detener, | git, | quitter, | rendez, | retrait, | suficiente, | wheel
  3.8: | … casque, | … habia, | … part, | … sir, | … stp, | … tes, ~_ley, ~_tet, ~adve, ~agam, ~aji, ~ajit
  3.8: ~bra_, ~foll, ~gets, ~ibi_, ~ijos, ~imos, ~iree, ~nn_, ~pr_, ~ptad
  3.7: NUMBER cents, NUMBER … am, NUMBER … moi, a bloquear, a m, a … plan, aburre |, after … you, ai rien
  3.7: allez … quelqu, already have, altog-, altogether, altogether |, am getting, and could, and … after
  3.7: and … want, annuler |, annulez mes, annulez … abonnement, anything to, arretez svp, arretiez |
  3.7: as … mauvais, ask … be, attendant, aviez … que, away my, back … my, bc … you, be taken, bisicleta
  3.7: blank … purpose, break up, business … you, but please, but … not, c … clair, ca cesse, cada … suena
  3.7: caen, came in, can … have, cast, chez … enlevez, clout-, comment … me, commi-, como que, compraron
  3.7: confirm i, conversacion, cross … off, d … retire, de cuando, de promotions, de … enlevez, deals |
  3.7: decoc-, dejen … spam, des … sur, desabo, desabonner svp, desactivar, desap-, desmarque, desvi-, di el
  3.7: di para, do … for, do … reach, dolares por, donde estan, ecris moi, efectivo … no, either |, el spam
  3.7: el … pero, en envoyez, envie-, est clair, est … effacez, este … de, estoy … por, et ca, favor … no
  3.7: figurer, flash-, for … but, frame and, from … texts, fuera de, gave the, get … i, getting … after, git
  3.7: hat |, have agreed, hijos, hombr-, hombre, honestly |, hope this, i chose, i guess, i report, i … stop
  3.7: i … wanted, i … yes, il … y, in with, in … to, inscrito, interdis, is his, is … much, is … permission
  3.7: janm, je conteste, je tiens, joine-, joined, just … more, know … it, l … retirez, la caisse, la ley
  3.7: la … enlevez, le … ne, les boys, les message, les … una, list … so, llamen … me, llega otro
  3.7: look … your, los va, los … yo, m en, ma reponse, make sure, manda mensajes, mandar |, me texte
  3.7: me … out, me … texts, mensajes … you, mes preferences, mi contacto, miss the, mobile number
  3.7: much … please, mwen pa, my … needs, nada … texto, no … list, no … porque, no … remove, non j
  3.7: not consent, not … english, not>list, nuest-, nuestra, numero … ahi, numero … para, nurse here
  3.7: off … sends, old … please, one flat, only rented, order arrived, our number, out again, over please
  3.7: over … i, overseas, owner-, owners, pacie-, paciencia, pas … peine, peux etre, phone do, phone … a
  3.7: phone … stop, please discontinue, please … number, please … these, polite, possible … arreter
  3.7: pour … desinscrire, prefere ne, pris, propio, que mon, que nunca, que paren, que quede, que … cesse
  3.7: que … etes, que … mensajes, que … n, quit … me, quoi la, reaching, reaching out, recordatorios de
  3.7: release me, release … from, reply … just, reply … so, retiren, retirer |, right … text, ringing me
  3.7: salgo de, salid-, says … on, se … di, sending the, sin sus, so it, so … is, sorry can, square
  3.7: still … my, stop reaching, stop these, stop … now, stop … out, stop>number, sur … telephone, sure did
  3.7: sure … not, svp annuler, svp mon, sweet but, switch off, take … phone, taking me, text from
  3.7: text remove, texting him, texting … stop, the link, the paper, the … came, them … the, there please
  3.7: these … away, these … end, this house, this off, this … be, time to, to drive, to keep, to see
  3.7: ton … de, tres veces, uds, unless you, up … can, v, velo a, verdad … no, vos … d, vous enlevez
  3.7: vous … en, vous … me, want out, want … text, when … am, when … was, which … it, will … your, with no
  3.7: wrong>angry, y otra, yo para, you … already, your … out, yours too, zero, | chemo, | mwen, | need
  3.7: | … doctor, | … esposo, | … teh, ~_lee, ~_oo, ~_v_, ~_zer, ~acta, ~adm, ~ayed, ~cara, ~celo, ~cter
  3.7: ~ctez, ~ecoc, ~elam, ~enr, ~erb, ~erts, ~esap, ~homb, ~ommi, ~oof, ~prep, ~priv, ~quez, ~shee, ~spet
  3.7: ~zero
  3.6: NUMBER centavos, NUMBER merci, NUMBER … let, a … con, a … depuis, a … to, aca, achete, again ok
  3.6: again … time, ahora me, ai … au, ai … souvenir, al … y, alertas, alors … les, already … stop
  3.6: already … time, am using, another … of, arretez … rappels, ask to, at first, at our, au moins
  3.6: aucun … alors, aux vidanges, avec vos, aviez promis, awya, baja si, besoin merci, bici … una, bien que
  3.6: blasts, bloque si, ca par, cajera, caller, cancelame, captu-, care about, cell number, cell … la
  3.6: centa-, centavos, clearly, compre … bici, compre … casco, con … texto, contactez, conversation |
  3.6: creci-, crtc si, d baja, d idee, dautr-, dautre, de estar, de ninguna, de … merci, de … text, declined
  3.6: delete mostrador, desma-, detener, di, dicen que, discontinue these, disen-, donc |, donc … nom
  3.6: done … texts, draw, ecrit arret, el envio, el mes, el … sin, elect, en sus, en … mensajes, engineer
  3.6: enlever |, escriba |, est … trop, estar … esto, estoy hasta, estuvo … de, ever again, explained
  3.6: finit-, finito, firme yo, fois j, for … sms, from … text, ftc, fue el, futur, futur |, get … sec
  3.6: guys but, hacerme, has to, have asked, hijo y, holle-, honor it, i … using, insistan |, is … how
  3.6: is … take, j avais, j … dit, jamais svp, jamais … pour, je laisse, jours |, juste que, know it
  3.6: la poste, las alertas, le pique, leave … text, les avis, llegan estos, llege-, llegen, lo digo
  3.6: lo unico, los … gracias, ma … dans, me avise, me will, me … lol, me … pero, messages my, messaging |
  3.6: mi cel, moi pu, montrez moi, more texting, motorcycle, my riding, never contact, never shuts
  3.6: never text, ni mensajes, ni … mensaje, no for, no hice, no … bike, no … texting, notifications |
  3.6: number pour, numero aux, numero … vidanges, off switch, off … and, off … phone, ok please, on … screen
  3.6: one … no, or … my, otez, oubli, over … so, over … take, papa est, par … enlevez, paren con, pas c
  3.6: pas souvenir, pas … arretez, pas … francais, passe chercher, please cease, please cut, please delete
  3.6: please … them, plus capable, plus en, portable de, preguntaron si, preguntaron … queria, prepa, print
  3.6: promos to, provi-, pu le, pu … texto, pub, que ce, queria … y, quien … no, recal-, recevoir des
  3.6: recibir nada, recoive, regale, remove please, repli-, resena … no, riding days, riding … are, s v
  3.6: s … p, say you, scrub my, scrub … number, shuts, si quieren, si … you, so drop, sorry … be, specials
  3.6: specials |, stay … the, still you, stolen … i, stop everything, suerte con, suis … interesse, supper
  3.6: supprimez mon, svp retirer, svp … textos, take … cell, take … of, tanna-, tannants, text service
  3.6: text … any, textez pas, texties, textos par, thanks but, the delay, the ftc, the screen, the sun
  3.6: the … card, the … love, tiene NUMBER, till … no, to … ftc, to … messages, todo lo, trash, trun, un mot
  3.6: un … la, unchecked, unchecked that, unchecked … box, ustedes … que, v p, vos … pour, want … number
  3.6: want … receive, want … texts, wasting … time, went … the, when … have, where … are, where … get
  3.6: who authorized, whoever runs, will … in, will … out, wish not, without a, you always, you paren
  3.6: you por, you … cease, you … favor, you … message, young lady, | cancelame, | deactivate, | lay
  3.6: | terminamos, | … caissiere, | … hable, | … husband, | … interessee, | … o, | … veces, ~_di_, ~_ote
  3.6: ~aptu, ~ciau, ~deco, ~ebra, ~esar, ~etan, ~fabo, ~feri, ~habe, ~itie, ~iven, ~ptu, ~ptur, ~pub_, ~rase
  3.6: ~reca, ~rlos, ~tarm, ~upon
  3.5: a aucun, a l, a mechanic, a … vie, acepte yo, ads, agreement, ai repondu, all and, am replying
  3.5: am … you, amor … de, and every, and for, and only, any |, are … n, arret svp, arreter … rappels
  3.5: arretez vos, at … clinic, autan-, autant, avec … textos, avises, bajam-, be great, be texted
  3.5: be … again, bebe … de, besoin … vos, blast |, blast-, bloqueados, box is, but no, by thurs, c … ecrit
  3.5: ca … sur, cada, caissiere, can … close, choix, contact list, cote de, cuando van, cuantas veces
  3.5: cut … off, cut … out, dadme, dadme de, dadme … baja, de haberme, de nous, de … desabonnez, de … pa
  3.5: de … sortir, delete taller, desus-, di |, did i, did … answer, disappear, discontinue, do … contact
  3.5: donde … mi, donne pour, down the, du NUMBER, du … pis, du … un, effacez … numero, en france
  3.5: en … arretez, enlevez … ca, envio de, envoyez … d, erase, esa … que, eso si, est non, est rendu
  3.5: esto en, estre-, et ce, etait a, every text, famille, for … pickup, for … please, france, from bell
  3.5: gasten, get lost, gone … the, hacer-, hasta … van, having my, hay necesidad, how did, i signed
  3.5: i … remember, i … replying, if that, if … would, in NAME, inscrite par, ipad, is … list, is … third
  3.5: it … ready, j … deja, j … que, j … refuse, j … this, je tape, je … aux, know when, l ancien
  3.5: la caissiere, la vie, la … asi, lache … patience, law>more, le … arretez, le … moi, le … texto
  3.5: les veux, ley, liber-, lista … y, llamen ni, los dije, los … tambien, los … y, loved the, m avait
  3.5: m … envoyer, mais pour, make them, makes the, manden nada, mandes |, mas … que, me les, me sirve
  3.5: me stop, me … mande, me … si, me … text, me … y, mensajes … quiero, mesi, messages … please, metanse
  3.5: middle of, moi avec, mon … je, mon … plus, montrez, muerta, must have, n … plus, nearl-, nearly
  3.5: need something, need … quit, nerfs, never coming, ninguna, no gasten, no … do, no … necesidad
  3.5: no … otra, no … sirve, nobody here, not … call, not … them, number … one, number … that, numero … sus
  3.5: of … remove, of … texts, off of, off with, off … do, ok … text, on … head, one here, opini-, oter … la
  3.5: otro mas, out … these, over … remove, paid cash, para … dejen, parte, parte … esto, pas … avoir
  3.5: passez, pero you, phone a, phone … up, please … his, please … messages, plein mon, plein … casque
  3.5: podian, polan-, poland, pour tout, preference to, pushe-, pushed, quiero ser, read them, receive any
  3.5: relances, remove … cell, remove … please, removed me, repete, replied, repondre, retiree
  3.5: reviendrai pas, rien … de, robinson y, said … stop, sans … pour, says she, sease, seasons, send proof
  3.5: sent … me, ser parte, sert a, set … to, si no, si sin, sign … off, signed me, silence please
  3.5: sleep days, so you, so |, soit, squar-, still … these, stop thx, stop with, stop>these, strike this
  3.5: stuff |, style, suis … a, supposedly, take … number, tape avec, ten minutes, tenie-, texte svp
  3.5: texteen, texting please, textos sur, textos … magasin, texts from, texts … forward, the … cheers
  3.5: the … do, the … lot, the … sale, this messages, this point, this … again, to answer, to send, to … and
  3.5: to … taken, to … text, told the, told … it, un … vos, unico, up so, veo bien, veux plus, veux pu
  3.5: vos rabais, vos trucs, voulez mais, vous l, vous prie, was fun, we only, we sold, where i, wish … be
  3.5: would … great, y despues, y … los, you … last, you … leave, your … now, | finalement, | look
  3.5: | … avisos, | … ecris, | … flat, | … mail, | … quel, | … salgo, | … tiens, | … ustedes, ~_ads, ~aded
  3.5: ~ajam, ~aura, ~baro, ~bot_, ~cif, ~cta, ~edir, ~itam, ~libe, ~luya, ~nnan, ~otez, ~page, ~pini, ~rcha
  3.5: ~rett, ~soit, ~trez, ~tros, ~unto
  3.4: NUMBER apres, NUMBER du, a garde, a lawyer, a textear, a … nadie, a … robot, a … today, a … y, accue-
  3.4: accueil, ai … vu, aimerais mieux, all of, all … with, am having, am … nurse, amour du, and … do
  3.4: angry>number, arrete … me, arreter … recevoir, arrive quand, at … house, at … now, automatique
  3.4: avisos de, back … please, been off, been … since, besoin … m, bici a, bike … keep, bike … please
  3.4: bike … stop, bot, but … do, can the, cancel … texts, cancelo los, case, cel you, celui … ma, certainly
  3.4: cessez les, chat |, check-, comme … vous, compadre |, compu, con … abogado, conformement
  3.4: conformement a, conformement … la, confusing, consent |, consentement vous, contactar, conversation
  3.4: cuando necesite, cuando suena, de aqui, de este, de numeros, de plus, de … lista, de … pub, de … texte
  3.4: deja … d, deja … stop, den de, do … send, does … work, donc retirez, doy … baja, effacez mon, empez-
  3.4: en avril, encore vos, enlevez … des, entie-, es menor, es … los, escribirme |, este medio, exercise my
  3.4: exercise … right, fabor, fecha, fermez mon, fin aux, firme … para, follow, for … and, for … how
  3.4: for … last, for … since, forever |, from texting, from … shop, gaste-, gdpr, gerant m, get … in
  3.4: good on, good … i, good … not, got … now, got … to, grateful if, grateful … you, hagan de
  3.4: hagan … cuenta, hers |, him i, him off, his phone, i certainly, i clicked, i … block, i … gettin
  3.4: i … having, i … taken, importunez, in … please, inscribieron, interesses, inviting, ir manana
  3.4: is private, je parle, je reponds, je … de, je … une, jours ouvrables, jst, kindly … this, la … va
  3.4: laisserai, las … de, lay off, le … mais, le … sans, les … automatiques, like … messages, list>me
  3.4: liter-, llanta … me, lleguen, los … a, lose … number, loud, loud in, mair, make the, make these
  3.4: mandando textos, mandenle, maquinita, mas mensaje, mas … texto, me any, me inscribieron, me off
  3.4: me quite, me regreso, me vuelvan, me … mas, me … par, me … porfa, me … times, mejor … correo
  3.4: mensajes … este, mensajitos |, merci mais, mere de, messages ne, messages stp, messages … svp, meter
  3.4: mi nadie, moi si, mon … n, muchas … por, my baby, nae, no fui, no sigan, no textos, no texts
  3.4: no … mensajes, no … or, no … texts, not … out, not … reminders, not … to, nouvelles par
  3.4: nouvelles … texto, number … just, obligation, och, of these, of those, of … i, off sms, off … texts
  3.4: ofrezcan, opting out, oui … le, out loud, outre, ouvrables, paix avec, panics, para … mensajes
  3.4: para … no, pas enlevez, pas retirez, pas texter, pas … accord, pas … pub, pasad-, permiso |
  3.4: pero … you, peut m, phone out, please honor, plus … messages, pompe … NUMBER, por donde, porfa no
  3.4: possible de, pour hier, pour … dire, preference, prepaid phone, que lo, que … ai, que … llamen
  3.4: que … quiero, que … sin, que … stop, quien autorizo, quien … los, quiero salir, quiero … parte, quieto
  3.4: quiteme |, reason to, recoit … textos, remplir, request … be, resolution, river, s il, sans … accord
  3.4: set with, shave-, shaved, si … por, sigan enviando, sigan … avisos, signed … but, silence |, singe-
  3.4: sms you, so kindly, sortir |, souviens … d, spam please, steal, still getting, stop sent, stop … these
  3.4: supposed, supposed to, sur une, surveys, suspenda, suspendan los, take him, telefono de, tengo … anos
  3.4: text anymore, text svp, texto ok, textos you, textos … en, texts … all, texts … not, thank … for
  3.4: the late, the river, the … lady, this as, to report, to … me, to … texting, todos los, trabajo … me
  3.4: un candado, un precio, un … mas, una vez, up on, us … that, vais … chez, velo … a, want them, was good
  3.4: week please, whitc-, will see, wipe, wrote, yo … lo, yo … no, yo … pregunte, you stopped, you … alto
  3.4: you … manden, you … quiere, you … scratch, you … use, yours-, | already, | anular, | conformement
  3.4: | era, | g, | och, | revoco, | suspenda, | unfollow, | … bueno, | … dicen, | … exercise, | … fun
  3.4: | … inscribieron, | … paren, | … proof, | … qui, | … quieto, | … reponse, | … serait, | … vois, ~_gdp
  3.4: ~_pid, ~_ses, ~ae_, ~aren, ~barq, ~ctar, ~cutt, ~dpr, ~dpr_, ~ecie, ~erlo, ~etem, ~gal_, ~gdp, ~gdpr
  3.4: ~hono, ~iaux, ~itan, ~mit_, ~ntl, ~pos_, ~rote, ~rras, ~rsat, ~tf_, ~wrot, ~zac
  3.3: NUMBER … j, NUMBER … se, a brise, a inscrit, a list, a saber, a sec, a ti, a ustedes, a … cosa
  3.3: a … enlevez, a … pis, about … tune, after … one, alerts |, all please, already … a, and … get
  3.3: and … texting, anyone … this, apunto sin, are at, arizo-, arizona, arretez les, ask that, asking is
  3.3: au complet, avoca-, beepi-, beeping, bici … mi, bien vouloir, bien … la, bloques mais, bolet-, boletin
  3.3: borreme |, bow out, bow … of, but could, by what, cada mensaje, cada … por, cader-, cadera, cahie-
  3.3: cahier, call … lawyer, call … remove, ce … de, celular es, clear, clear-, clientes, cnil, come … on
  3.3: como … doy, completement |, comprar … no, confirmar, consent you, contesto … que, correo electronico
  3.3: cours … le, cuando le, cut … the, d la, d … textos, dame … de, de bien, de cancelar, de ella, de esto
  3.3: de quel, de sms, de … job, de … vouloir, deben, decirme, delete … cell, den … baja, depuis … ans
  3.3: derangez moi, dernier svp, digo, do … notify, do … the, does … count, e don, each buzz, effacez moi
  3.3: effacez … de, el … me, eliminame, ella no, elle veut, en … eu, en … momento, en … pas, enlevez donc
  3.3: enlevez … mon, enviando, esos mensajes, esposo you, eu … velo, every time, every … please, explique a
  3.3: explique … NAME, faire … mon, for each, for fixing, forev-, forever, forget you, from … guys
  3.3: from … please, full … of, further |, gentil mais, guys are, had no, half of, has … own, have said
  3.3: hello stop, hitti-, husband … in, i drive, i gave, i left, i … and, ici … a, il vous, in arizona
  3.3: in your, inner tubes, inscribieron sin, inscrite a, interested … your, it got, it hurts, it … monday
  3.3: je quitte, just fyi, juste m, la boutique, la cadera, la muchacha, la … robinson, lachez … telephone
  3.3: lavar, le dimanche, les nerfs, like out, lista por, lista robinson, lista-, lo pense, lo … a
  3.3: lol thanks, los mande, los necesito, m envoie, m … de, maintenant … moi, mais n, mais … moi
  3.3: make … stop, mandan |, mandando … you, mandaran, manden recordatorios, manden … mas, me doy, me like
  3.3: me take, me … recordatorios, mensajes … no, mensajitos, message … have, message … to, messages please
  3.3: mettez … aux, mi abuela, mi … a, mi … se, moi … ai, moi … rappels, more … it, mouri-, mourir, movil
  3.3: my inbox, my mobile, my telephone, my … no, ne … ai, ni, nights, no con, no opt, no … enviando
  3.3: no … spam, no … text, non a, non … gars, not buy, not notify, not … an, not … consent, not … receive
  3.3: not … remove, notre … n, now that, number>remove, numero … merci, off for, off … text, offre-, offres
  3.3: ojala, ok to, old … the, on these, oter, otez moi, otez … numero, otro yo, para … you, pas … est
  3.3: pas … sms, pense … y, perdez mon, perdez … numero, perdieron, phone for, phone … please, phones
  3.3: plainte |, plait |, please no, please sir, please take, please you, point, pour faire, pour savoir
  3.3: pouvez … faire, premiere, prie, prie de, promociones … de, pu … message, pu … textos, puede quitar
  3.3: pull my, qu … me, que firme, que haya, quit texting, quit … that, rayez, recados, reply i, report … as
  3.3: resena you, right one, robinson, sans me, send these, show, show … the, shut … the, si … velo
  3.3: signe … ca, signing, sin decirme, solli-, sortez … de, state, stop et, surge-, sus … gracias, swore
  3.3: take us, tengo … bici, text … will, texter |, texting the, textos por, texts eh, texts either
  3.3: texts>not, thanks … fixing, the appointment, the off, the … club, the … eh, the … had, the … reply
  3.3: these … stop, these … up, think … have, thinks it, this contact, this spam, this work, this … his
  3.3: tienen … con, tiens, time so, to … or, tranquille … tes, trick, truc, un … enlevez, une pompe, up … do
  3.3: usa, ustedes … no, utilise, velo je, velo pas, vendeurs, voila, vos … ne, vous avais, vous avec
  3.3: vous … arreter, vuelvan, vuelvan a, want … i, want>stop, wasti-, wasting, wasting your, week so
  3.3: with texts, with … my, would … out, y … quiero, yes … will, yo quit, yo … hice, yo … la, you borrame
  3.3: you … again, your … said, | bless, | chamo, | congratulations, | en, | excuse, | fin, | prepaid
  3.3: | switch, | … fuera, | … gerant, | … manager, | … school, | … today, ~_epa, ~_fic, ~_ni_, ~_oja, ~_pub
  3.3: ~_suy, ~_tec, ~avoc, ~cada, ~clin, ~cosa, ~dde, ~dien, ~dum, ~ecue, ~epti, ~esea, ~esus, ~gnin, ~lank
  3.3: ~lert, ~llic, ~ojal, ~orev, ~ovil, ~pub, ~rmat, ~sati, ~soll, ~suy, ~tame, ~uth, ~xtee
  3.2: 2 years, NUMBER la, NUMBER … qui, a nurse, a rest, a textearme, a … envois, a … jefe, acaba, accepter
  3.2: achaler, aguanto, ahora, ahora … de, ahorr-, ai paye, ai … accepte, al … con, all hours, all … them
  3.2: allow-, already replied, already so, am driving, am … remove, anula-, anular, are … without, arret
  3.2: arretez avec, as junk, as well, ask … you, askin, at … hours, away from, baja porfa, be … this
  3.2: bien francais, bien … mensajes, bike … for, bloque … numero, borrarme, bought … bike, bought … tube
  3.2: bruh i, busque, ca moi, caisse, cambie … opinion, can … us, cancel … messages, cancelo, capables
  3.2: ce cellulaire, ce contact, cease |, cel |, celular … el, certainly did, certainly … not, cessez
  3.2: chum |, comment vous, comprenez, comprenez pas, con … derecho, con … ofertas, contr-, cortala … los
  3.2: cuz … your, d autres, dado, de texter, de textos, de … gracias, de … texto, decli-, delete … phone
  3.2: delgado, demandez, desactivar los, deseo continuar, desha-, desinscription, desor-, desormais, despe-
  3.2: ecrire |, ecrive, effacez … infos, el fabor, en ningun, encar-, encei-, enceinte, end, enough with
  3.2: escribiendome, escribiendome |, escribirme, eso no, est fini, est … en, est … qu, esto, esto you
  3.2: et svp, etait … pas, ever … this, every, excuse me, explique, expressly, fabor de, faire … de
  3.2: faites moi, for … delivery, for … take, get … a, got … bike, guys to, hace … mes, hay … que, houst-
  3.2: houston, i please, ici, il … plait, in ohio, in spring, in … robot, interesse |, iphone |, is me
  3.2: it your, j … paye, j … rien, j … sortir, jamais … texto, je … jamais, keep … bike, keep … in, know you
  3.2: knowl-, knowledge, la bicicleta, la semaine, ladilla con, last … you, le escriban, le … demain
  3.2: le … mal, line, list thank, lol arretez, lol … wants, los digo, los sms, lose the, mais les, make … go
  3.2: marke-, mas |, mauvais … de, me anything, me escriba, me ever, me hagan, me quiero, me recuerden
  3.2: me texteen, me … las, me … please, meant to, mecanico … que, memor-, merci plus, mes … stp, meses
  3.2: mineur, mis datos, mis … no, moi … de, mon numero, mon … sans, more sms, muchacha que, muy buen, mwa
  3.2: my right, n my, n y, no mandar, no … continuar, no … permiso, no … problema, not … understand
  3.2: notifiquen, notify, number to, numero sans, off this, off … list, off … morning, ohio, olvidense
  3.2: olvidense de, on dit, on for, one and, otro los, otro … asi, otros, ou … ai, par … seulement, parele
  3.2: pas par, pas … courant, pas … en, passed … march, pedi que, perdu … job, phone here, phone-
  3.2: pis … textos, plait, please stop, please thank, please … delete, poppe-, popped, por un, por … precio
  3.2: possible d, pour une, pour … c, pourr-, prefererais que, prendre note, prepaid, pretty sure, pris mon
  3.2: prometio que, promised, promotions, proprietaire de, purpose |, put … phone, quand j, que derecho
  3.2: que … ex, que … soit, que … tengo, quelqu … d, quit the, quitame, quitenme jaja, quoi vous, quoi … mot
  3.2: raffle … not, ready … is, recojo el, refus, refuse |, remover, reply to, retrait svp, reveiller
  3.2: revoc-, revoco, rgpd, ride … take, rien accepte, sacrez … patience, sais … qui, saska-, says reply
  3.2: scares, se … cuando, se … digo, send>want, senorita |, set me, shop by, shred, since the, so here
  3.2: so … should, stick, still … me, stop before, stop … already, stop … j, svp pas, tabar-, tache, takem-
  3.2: takeme, takeme off, tardes … la, te dijo, tel |, text box, text … do, text … get, texted … it
  3.2: texter le, texto … j, textos de, textos non, textos … enlevez, texts>more, texts>want, the promo
  3.2: the right, the … my, the … texts, these and, these can, this phone, this still, this … going
  3.2: time … please, to me, to … country, to … so, todavia me, todo respeto, trails, treated, trouble and
  3.2: ultimo … me, un d, un … arretez, un … message, un … sin, un … suyo, una moto, unsub, ups, using my
  3.2: vais plus, veces … que, veint-, veinte, venez, very good, vos affaires, vous aviez, vous comprenez
  3.2: vous effacez, vous … d, vous … deja, vuelvan … mandar, want … this, was ready, when he, without … me
  3.2: witne-, witness, worn out, would … if, y ella, yo no, yo nomas, you asking, you could, you mind
  3.2: you parele, you … no, your manager, yourselves, zero … please, | compraron, | eliminar, | ex, | for
  3.2: | ojala, | olviden, | olvidense, | revoke, | shred, | … asked, | … bothering, | … dejar, | … door
  3.2: | … garde, | … pero, | … personal, | … trouve, ~_ej, ~_set, ~busi, ~ecli, ~efus, ~evoc, ~lied, ~luti
  3.2: ~mark, ~ncar, ~nces, ~nsh, ~oine, ~olut, ~sea_, ~sele, ~stia, ~tits, ~uall, ~voi_, ~welc
  3.1: NUMBER … can, NUMBER … je, a postcard, a … not, a … your, abonne … rien, accepte |, account and
  3.1: ai … a, aines, all texts, all … ask, am going, and … have, and … them, angry>remove, annuler … textos
  3.1: apres … service, are not, are over, are … our, arrete … messages, arretez … spam, attei-, atteinte
  3.1: avais, avocat, away please, back remove, bajame de, bajo de, be |, bebe recien, bebe … nacido
  3.1: besoin … ca, bici era, bicicleta you, bonne continuation, borrame, borre … numero, borrenme
  3.1: both … trouble, bueno … de, but … you, buying … bike, ca merci, can … afford, can … opt, can … please
  3.1: celular … sus, chsld, con … respeto, consent … be, consenti, conso-, continuation, cuando … di, cuart-
  3.1: customer … not, d su, days … over, de ca, de ne, de sa, de taller, de … alors, de … cote, de … femme
  3.1: de … plus, de … recordatorios, decis-, decision, deje de, dejenme fuera, dejenme … de, desapuntan
  3.1: desde cuando, donc j, done … your, donne … number, dos numeros, drop … from, el papelito, enlevez moi
  3.1: enough … the, entonces … me, envie de, envie … vous, escriban mas, est … chsld, est … enlevez
  3.1: est … possible, estarme, etre retiree, etre … svp, exclu-, favor … de, favor … el, for one, gang de
  3.1: garantia no, gave no, gave … to, go … with, goes off, good no, gracias … el, groupe |, haber aceptado
  3.1: habia, hasta … vista, he dado, he used, hopin-, hoping, how it, i already, i told, i … bought, i … buy
  3.1: i … sooner, i … what, if … could, in … you, infla-, interessent pas, internet, is perfect
  3.1: is … emergency, it close, it no, it … stop, j … loue, je roule, je … etre, je … votre, kettle, known
  3.1: la dedans, la vista, law>list, le demander, le rdv, le … pour, lic, lick, lista … favor, lo tienen
  3.1: lo … si, longer … to, loud … the, ma … privee, manden … jaja, marchait, me caen, me contactez
  3.1: me deals, me one, me pongan, me … abonne, me … be, me … more, medio |, mejor quitenme, mensajes y
  3.1: mensajes … por, mes infos, message … i, messages de, mi … joven, mind about, moi les, mon … monsieur
  3.1: mon … on, mon … stp, months ago, mother is, muert-, my opt, my … days, n … envoyez, nacid-, nacido
  3.1: needed just, no manden, no puede, no to, no … escriban, no … estos, nobody asked, non … desabonnez
  3.1: not accept, not afford, not texting, not this, not … be, not … me, not … shop, now remove, number or
  3.1: number>want, numero … yo, of … it, off there, omit, on a, on one, on … end, opinions, otro … you
  3.1: over there, parce que, parfait pour, pas etre, pas lire, pedirlo, personne ici, peux … avoir
  3.1: phone … gets, phone … of, please … it, please … nothing, plenty of, plesa-, plesae, plus pour, plus s
  3.1: por … servicio, possible to, possible … ne, postcard, pour pu, pour toute, program, pulle-, pulled, qu
  3.1: que existo, que momento, que … acepte, que … no, que … retiren, que … textearan, quitame … la
  3.1: quiten … numero, quitte … liste, quitter, receive this, recibir esto, recien nacido, recon-
  3.1: relationship, remove me, remove … number, rendu a, repair … do, repair … is, request to, respe-
  3.1: reverse, revoila, roami-, roaming, robot, s … vous, save … both, schools, scratch me, second |, secur-
  3.1: selul-, selular, send no, serait … pas, service … not, sonne, speaks, stop les, stop … vous
  3.1: subscribed to, sur … numero, sus textos, swamp-, swamped, tabarnouche, take me, taking … off
  3.1: text messages, text person, textearan, textearan |, texto por, texts my, the law, the next, the record
  3.1: the same, the … 2, these>send, this … thing, though, to … texted, told your, tracf-, tracfone
  3.1: tranquille avec, trying … get, tune … reminders, two … for, un ano, un … aux, unsub please, up my
  3.1: up reminders, us both, ustedes son, utiliser … numero, vais … la, veces, velo plus, velo … les
  3.1: vendu le, veu pu, veux … de, vie privee, vista, vos … le, vous le, vous plait, vous … bloques
  3.1: vuelven a, wakin-, waking, want>remove, was … at, was … to, way you, wesh, with … reminders
  3.1: word … stop, would sooner, y … mandan, yo … aceptado, you all, you no, your … at, | asked, | dejen
  3.1: | desactive, | hagan, | nomas, | plesae, | remover, | tabarnouche, | wesh, | … hope, | … kid, | … svp
  3.1: | … ve, ~_aca, ~_ast, ~_bif, ~_dum, ~_qu_, ~alto, ~anlo, ~arar, ~aven, ~bif, ~biff, ~cesa, ~cogi
  3.1: ~dece, ~decl, ~dict, ~dirl, ~ecl, ~eez, ~eses, ~gans, ~icip, ~ieme, ~inie, ~jit, ~lake, ~natu, ~nsen
  3.1: ~ntem, ~oami, ~oust, ~pels, ~pias, ~pidi, ~pus_, ~roam, ~rram, ~rrem, ~rsel, ~saji, ~tenl, ~tir_, ~upa
  3.1: ~vece
  3.0: NAME j, NAME … ai, NUMBER … but, a dit, a ningun, a … retirez, acepte textos, added … without, affor-
  3.0: afford, after |, ahora solo, ai signe, ai … je, ai … signe, air NUMBER, air en, air … NUMBER, al … you
  3.0: all … number, aller-, allez arreter, allowed, am switching, am unsubscribing, and … the
  3.0: anything please, apunto |, are … NUMBER, arretes, arretez … m, at … counter, au crtc, au … plus
  3.0: authority, avant … je, bajenme, bike … a, bit much, bloqueo |, bon de, borrenme de, bother me
  3.0: bro stop, but do, button … i, ca svp, call … he, cambie la, casque … vos, cesse-, changing
  3.0: chaque texto, clair-, clairement, comer-, con los, con … delete, confunde |, consent, consentement
  3.0: consentement |, contacto |, corten, could use, creen, cuantas … tengo, dans … NUMBER, de pu, de son
  3.0: de … bicis, de … conmigo, de … promociones, demar-, dernier … que, desolee, despues … eso, dia … de
  3.0: digan-, dit … au, do me, donne, du matin, each text, each time, ecris plus, ecrivez … jamais
  3.0: en envoyer, en no, en persona, en supplie, enlevez l, enviar mas, envoi, envoyez pu, epais, et
  3.0: etais en, eu mon, existo, fait pas, fin … textos, flag, for this, form i, fuera mi, fuera … numero
  3.0: get rid, give … my, got … so, groun-, haber, harassing, have … say, have … told, here … the, hicie-
  3.0: hicieron, hip, hmu, hombre |, honor, husband passed, i … keep, i … make, i … report, i … switching
  3.0: i … unsubscribing, in … a, in … texts, it … every, it … sending, it … that, jaja gracias, je demenage
  3.0: job sur, kid … the, kiten-, l abonnement, la pu, la … merci, last one, le recu, les rappels, list in
  3.0: list |, list>these, listado, liste je, llamadas ni, llamaran, lunes y, m ecris, m effacer, maine
  3.0: mais … mon, mais … textos, mala, mandando cosas, manden cosas, manden … aqui, manden … avisos
  3.0: me dejan, me lleguen, me … any, me … off, me … unsub, me … without, me>remove, mejor el, men
  3.0: mensajes que, message no, mettez la, mi respuesta, mi … asi, mi … jaja, mi … me, mind not
  3.0: mind … texting, mistake please, moi … vos, more texts, moyen … pu, my consent, my uncle, my written
  3.0: my … or, n a, nada aqui, nada … ustedes, ne … ecrivez, ne … m, night-, no enviar, no escriban, no las
  3.0: no reason, no … dinero, no … haber, no … he, no … ser, no … vuelvan, not mean, not … getting
  3.0: not … here, not … yes, nothing more, nouvelles de, number a, number at, old … no, on arrete, opted
  3.0: or NUMBER, or … am, otro |, ou j, ou … le, out … texting, para … por, parve-, parvenir, pas m
  3.0: pas textez, pass, petits, peu importe, pido … me, piton, please she, plus |, postc-, pour vrai
  3.0: prefer no, prefere … courriels, priva-, prohi-, promo texts, punto-, puntos, purch-, que mandan
  3.0: que siguen, que … sepa, reboo-, rebook, recad-, receive texts, refil-, regis-, rembourser
  3.0: remove>number, remove>texts, removed … your, retire moi, ride it, rider, roster, scratch … from
  3.0: scrib-, scribe, se … esto, sea, send them, ser … de, seul texto, shine |, siguen |, silence, so kill
  3.0: so take, so … this, sold … bike, solo … a, son bike, sortez moi, still good, stood, stop writing
  3.0: stop … messages, stop … my, stop … please, study-, studying, subscriber, suena … que, supplie
  3.0: sur google, surgery, sus fotos, sus ofertas, suspendez, svp … les, switching, tablet, tachame de
  3.0: tengo NUMBER, tengo dinero, text about, text it, text us, text … anymore, text … is, texted … NUMBER
  3.0: texter pour, texto pour, texto … favor, texto … moi, textos … ca, textos … le, texts … you, texts>list
  3.0: that no, that … anymore, that … it, the divorce, the ones, the raffle, there it, these now, think … is
  3.0: this list, this … an, this … texting, thought unsubscribed, ti que, tick, tienen … que, to accept
  3.0: to any, to … anything, to … daughter, to … phone, todo pero, tous les, toute-, tyre, uds |
  3.0: ultima … que, un … une, une crevaison, up NUMBER, up the, us off, va … pagar, veces tengo
  3.0: velo enlevez, verifiez votre, veux … un, virez, vous … retirer, vous … supplie, want none, was … clear
  3.0: we had, week … you, were through, where is, where the, will report, without … is, woke the
  3.0: written … you, y con, years ago, yo sepa, you leave, you … lleguen, you>stop, your computer
  3.0: | appreciate, | block, | bought, | cancel, | lift, | must, | notre, | pago, | prefer, | suspendez
  3.0: | … answer, | … auto, | … contesto, | … envoie, | … mismo, ~_et_, ~_exi, ~ayez, ~borr, ~ecad, ~egal
  3.0: ~eis_, ~entl, ~excl, ~ffor, ~gery, ~gou, ~memo, ~mor_, ~oam, ~olee, ~oris, ~osas, ~pide, ~rarm, ~rket
  3.0: ~rtir, ~rtu, ~sub_, ~surg, ~tec, ~utio, ~voil, ~xcl, ~xclu
  2.9: 2 … que, NAME again, NAME … are, NUMBER in, NUMBER pero, a day, a flat, a mandar, a normal
  2.9: a … mensaje, a … pour, abroa-, abroad, accident please, accor-, accord, accountant, ahora en, aie
  2.9: aimer-, alors, alors … moi, and stop, and the, and … ding, and … time, ano, any way, anything … to
  2.9: appele, apres |, are out, arrete les, arretez merci, as of, atrop-, autorizacion |, autre … moi
  2.9: avec … promos, avez un, baja, basur-, basura, be grateful, beau pour, besoin des, besoin … textos
  2.9: best to, bici … favor, bien el, block … if, born, borreme, brilliant, bro |, busin-, buy anything
  2.9: by … right, c … surement, ca continue, cada que, call … was, campaigns, campaigns |, can let
  2.9: can … message, cancelenme, caram-, ce telephone, cel pa, cel … no, cell off, cell … ca, chingar
  2.9: computer to, con sus, con una, conse-, consented, consentement … vous, cuando … algo, dame … baja
  2.9: day … me, de ces, de chingar, de mandar, de … messages, de … recevoir, de … sistema, dejen de
  2.9: dejen … chingar, dejen … mandar, delete this, demac-, demande |, des sms, desir-, di permiso
  2.9: died … stop, dije … no, discontinue |, dnd, donde … sacaron, donne … velo, du … enlevez, e
  2.9: effacez mes, el … y, en deuil, en efectivo, en … ni, en … plus, end … reminders, enlever de
  2.9: enlever moi, es falso, escribas mas, ese … yo, eso … no, est surement, este cel, este sea, esten … con
  2.9: estoy … y, etre texte, every … of, expli-, figure out, figure … how, filte-, finalement pas
  2.9: fois … toutes, folks, for everything, forward, from … me, from … next, fui una, go back, go … my
  2.9: good … stop, grace, guy who, harassing me, hate texts, have two, he … quit, her … please, here … am
  2.9: here … please, hitting, hold my, hors de, hors … votre, i hope, i wrote, if do, if … did, if … not
  2.9: illim-, illimite, impression, indica, is an, is … but, it … end, it … time, j … envoyez, jache-
  2.9: jachete, jaja … me, juste … enlever, keep your, kon, la basura, la cnil, la j, la … pis, late reply
  2.9: law>me, law>these, lay, les di, les … arretez, lettres, lire, lleguen |, lo … para, loco |, lol … it
  2.9: los envios, los … please, lovel-, lovely, m enlever, m … c, ma grand, ma … a, magasin de, mail me
  2.9: manage, mandar a, mande mensajes, marketing, mas a, mas nada, mas porfa, may stop, me here, me llegue
  2.9: me preguntaron, me volvieron, me … anymore, me … else, me … these, me>not, mensajes en
  2.9: mensajes saludos, mes donnees, message i, mi celular, mis … anos, mis … number, mismo |
  2.9: moi maintenant, moi out, moleste mas, mom says, mon … mais, mon … sert, msjs, much … stop, my … there
  2.9: my … you, nada … mensajes, name … your, ne vous, ne … envoyez, ne … me, ne … texter, need not
  2.9: need you, ni … autre, no firme, no lleguen, no on, no queria, no spam, no … of, no … pedi, nom svp
  2.9: not and, not message, not signing, not … going, not … list, not … told, nowhe-, nowhere, off les
  2.9: off … good, ok that, on se, on … telephone, only gave, opene-, opt out, out … do, outgrew the, over a
  2.9: papel, par sms, paradis, pas … vos, paso … lunes, passe … le, passed in, peche, pedi, people … my
  2.9: pero no, pero … me, peut … ca, phone with, phone … and, pido que, pis en, please unsub, please … stop
  2.9: please … with, plus … envoyer, plus … il, plus … recevoir, por … medio, pour toutes, pour … enlevez
  2.9: pourriel, pouvez … mon, prefer … to, preferencia, preguntaron, pretend you, preuve de, preuve … mon
  2.9: prive-, privee, prohibido, pu … recevoir, pubs |, pueblo, pull … number, pus, que no, que you
  2.9: quedo … la, qui … arretez, quiet-, quiten mi, quitenme, quitenme |, rather … receive, receive messages
  2.9: recogi … no, recordatorios you, relat-, remove his, removed … was, repair not, repair … for
  2.9: replied stop, replying to, repondu, respectez, retirer, retirer … numero, retrait |, rid, right … and
  2.9: right … you, robinet, rodadas, rude … my, sacam-, sacame, sait, say no, se … bien, semaines que
  2.9: send more, shop again, sir … the, sms |, so … send, so … take, sombody else, still … there, stop for
  2.9: stop … c, suis au, suis ben, super je, sure the, sursauter, tacha-, tachame, telephone … est, tell the
  2.9: tell … computer, tes … arrete, textearme |, textee mas, texteen |, texter … monde, texter … svp
  2.9: texting … deals, texting … please, texts now, texts off, texts out, the size, the tuesday
  2.9: these little, think … my, thread, to receive, to … do, to … stop, todo … dia, told … you, train |
  2.9: transplant, trying to, una llanta, unhap-, unhappy, unhappy with, unsubscribe please
  2.9: unsubscribed already, up take, up without, up … asking, use … me, utile, vos avis, vos … arretez
  2.9: vous … ai, want … unsubscribe, we will, what right, what your, will |, with … texts, without the
  2.9: would appreciate, would … grateful, wrap … the, writt-, wrong … of, y no, y … les, y … para, y … solo
  2.9: yo … con, yo … e, yo … se, you understand, you … can, you … got, you … insistan, you … pueden
  2.9: you … text, your … email, your … get, your … wake, | halt, | package, | parale, | since, | somos
  2.9: | tachame, | … digo, | … eres, | … literally, | … pedi, | … sait, | … think, ~_adv, ~_e_, ~_joi, ~acam
  2.9: ~adv, ~basu, ~ccor, ~clai, ~eis, ~elco, ~elva, ~evit, ~exi, ~folk, ~gana, ~icit, ~ilit, ~inga, ~inge
  2.9: ~insi, ~irer, ~keti, ~lege, ~lenc, ~lire, ~msjs, ~nenm, ~obot, ~odd, ~oiga, ~olks, ~ondr, ~onse, ~opy_
  2.9: ~pare, ~plie, ~rdin, ~req, ~requ, ~scon, ~sire, ~siv, ~sjs, ~sjs_, ~suya, ~tet, ~uenm, ~ulen, ~uya_
  2.9: ~vely, ~vorc, ~xpli
  2.87: (tables say opt_out)
  2.8: NUMBER … take, a bill, a … des, a … sur, a … this, acepto mensajes, achaler |, achete … chambre
  2.8: affaires, agarraron, ai … envie, ai … j, aimerais … que, ait, all … it, all … to, already said
  2.8: already take, alto a, am … and, and quit, and yours, anuncios, anyway so, apunte a, arret la
  2.8: arret … semaine, arreter svp, arrett, as in, at … and, aucun … svp, avoir la, away … my, away … remove
  2.8: back … do, be one, bici … you, bicis en, bike lol, bike to, blasts |, blonde … que, bloques, bon … ai
  2.8: borrenme |, brakes are, breaking up, but … the, by … remove, c bon, cabin, call registry
  2.8: cancelen esto, casilla |, cell … off, cero … de, cessez … m, changed … mind, chaque jour, clean-
  2.8: collant, comprenez … dans, consent … this, consentimiento, contact … by, contract, contre les
  2.8: contre … textos, cool it, d … est, datos |, de bicis, de cette, de escribirme, de sus, de tu, de viaje
  2.8: de vos, de … cessez, de … enlever, de … ici, de … rappels, de … shop, de … vez, delete … from
  2.8: delete … you, demande … moi, demande … recevoir, des … c, desabonne moi, deseo … recibiendo
  2.8: desinscrire svp, desist |, dicen, diet, do … message, drive for, droit, du harcelement, eat it
  2.8: ecrivez a, el mensajito, eliminan, eliminenme, emergencies only, en velo, encargo que, end … text
  2.8: enleve moi, enlever, enlever … la, envoyer ca, envoyez … pu, es … borrenme, esa casilla, esa … de
  2.8: escriban |, est du, est … svp, every … you, excluyanme de, facture j, feb, fermez les, figure
  2.8: fins mais, fix your, fixing the, for … up, from list, geran-, gerant, getin-, geting, good with
  2.8: gracias … no, graduated, grounded, hard … on, have … text, hay que, hay senal, heart-, hi … i
  2.8: husband he, i did, i graduated, i … driving, i … prefer, i … riding, i … swing, if … was, in please
  2.8: in … i, instructed, interesse … de, is … when, it if, je decroche, just … sending, kills, kindly stop
  2.8: la rodilla, la … y, last … do, le … vos, left hand, les pedi, like he, list and, liste merci, lo pedi
  2.8: lo … los, lol please, longer … my, los datos, luego me, ma … par, magie, mais retirez, mais … j
  2.8: manden … ni, many … me, mas no, may … my, me rn, me … escribiendo, me … is, me … ofertas, me … solo
  2.8: me … vos, mensaje no, mensajeria, mensajes … la, mensajitos … que, messages thanks, messages you
  2.8: mi you, mi … saquenme, mis hijos, montrez … ou, more of, more spam, more thank, my iphone, my mother
  2.8: my … on, my … request, my … take, my … the, name … i, national do, national … not, necesite, need from
  2.8: new tires, no consent, no les, no uso, no … avisen, no … manden, no … reminders, no … stop, not please
  2.8: not … registry, not … what, now … the, number out, number>angry, numero stp, numero … etait, of my
  2.8: of … not, off these, off … you, ok for, ok got, on purpose, on … national, on … ride, optou-, optout
  2.8: or … me, otez … de, ou … ce, oui … la, par … les, parte de, pas d, pas pis, pas … forfait, pate
  2.8: pelletier |, pendant que, permission … text, person … not, persona por, personal, phone call, phone i
  2.8: phone … in, pick … at, pierd-, please release, plus … rappels, por … la, porfabor, porque … no, pouvi-
  2.8: pouviez, prepa-, proof, propa-, pues no, puse mi, quand mon, quand … me, que je, que moi, que … deje
  2.8: que … favor, quel … j, quiero … este, quita-, ramad-, ramadan, rather … a, rayez moi, registry
  2.8: retired from, rid of, rien demande, rien … d, rodil-, rodilla, roste-, runs, said |, saint NAME
  2.8: saturday works, saying … to, schedule, sed, send nothing, send … these, sending … these, service |
  2.8: set … up, shop texting, si je, sign for, signing up, siguiente, sms gracias, soldes, spam stop
  2.8: stop … message, stop>law, stopa-, stopall, strike … name, stuff, su … por, tache-, terme … ces
  2.8: text porfa, text … me, texted … the, texting remove, texto … suis, textos conmigo, textos je
  2.8: textos sans, textos … mi, texts were, texts … me, that … i, thatl-, thatll, thatll do, the cabin
  2.8: the carbon, the country, the hat, the national, the … in, the … order, the … thing, this at
  2.8: this … more, this … please, to this, to … notifications, to … where, todas |, too … to, un favor
  2.8: un solo, une … mais, unfollow, unico que, ustedes … por, velo alors, veut … recevoir, vos promos
  2.8: vos pubs, vos … sans, votre … et, vous pouviez, vous … autre, vous … enlevez, vous … pris, wake me
  2.8: want … messages, want>not, was stolen, was … last, way take, way … me, way … stop, what i, when i
  2.8: will … at, with your, y … favor, yo … di, you like, you might, you … and, you … escriban, your ads
  2.8: your system, your … called, | broke, | cierren, | discontinue, | estamos, | monsieur, | stopall
  2.8: | … all, | … annoying, | … encargo, | … makes, | … molestar, | … prochaine, | … silence, | … ultima
  2.8: | … vente, ~_ale, ~_bor, ~_ds, ~_enr, ~_ens, ~acte, ~depl, ~dfu, ~dful, ~donn, ~eace, ~eeme, ~fili
  2.8: ~ford, ~ices, ~kay, ~lait, ~mane, ~nemo, ~nuti, ~okay, ~opa, ~pedi, ~pez, ~ptou, ~rfab, ~roit, ~ropa
  2.8: ~runs, ~saca, ~stuf, ~tad, ~teh, ~tenm, ~tisi, ~tuf, ~tuff, ~ules, ~undo, ~zer
  2.7: NAME … je, NUMBER arretez, NUMBER h, a este, a jamais, a single, a spoke, a store, a volver, a … star
  2.7: a … you, accident … remove, agree … get, ai dit, al … por, am … coming, an dernier, and remove
  2.7: and … never, appreciate it, arrete … svp, arretez … textos, as to, asi … borrenme, asi … you, asked to
  2.7: assure, au comptoir, autorizacion, avez … a, avis |, avisos delete, baja … favor, bajame, batar-
  2.7: batard, besoin … recevoir, bike he, borre mi, bug, business, but … texts, by me, c … trop, cada … me
  2.7: can take, capture, celular … de, cents, cesser les, cessez … rappels, chamaco, charity, chingando
  2.7: close … the, comment … vous, como … que, compre un, con … autorizacion, con … mensajes, confirmez
  2.7: conforme … la, conmigo no, consenti a, contactez moi, contra, could call, coupo-, cree que, crtc
  2.7: cuelg-, d … lista, dado a, dado … de, de su, de texto, de … cell, de … dice, de … et, de … nom
  2.7: de … se, delete sistema, delete … number, dementia, desactiva, dice … pero, digo … no, dije, dios … lo
  2.7: do … work, donc … moi, done … no, donner mon, doy de, ecrivez … plus, ecrivez … pu, either way
  2.7: en veut, en … pour, en … registro, end messages, end … alerts, enlever … numero, envoi |, envois
  2.7: es … con, esa vaina, est … telephone, esten, et … plus, excluyanme, exist, faire enlever, faut … ca
  2.7: favor you, fcc, felices |, fermez … compte, fijese … you, file for, fishb-, for … no, for … on
  2.7: for … the, from … of, funda-, good afternoon, good news, got … in, gracias quiero
  2.7: gracias … suscribirse, grand mere, great if, handles, has dementia, have … been, he ran, hola … NAME
  2.7: hosti-, i be, i joined, i no, i … give, i … none, il n, interesado en, interesse … recevoir
  2.7: is already, is possible, is … off, is … that, is … you, it unsubscribe, it … i, j … NUMBER
  2.7: jamais signe, je n, je souhaite, je te, jus, keep … number, l … dernier, la fcc, la … quedo
  2.7: lachez … la, lado, lake |, last … too, laughed at, le cell, le laisser, le wifi, leave … number
  2.7: like … to, line … not, literally, lo llevo, lo … dado, lo … el, lo … mejor, luv, m … avec, m … inscrit
  2.7: ma belle, mais … n, manden mas, manejando, marketing |, material, me desabonne, me from, me llega
  2.7: me no, me thank, me without, me … nunca, me … otra, me … plus, me … sacar, me>number, mejor y
  2.7: mensaje … ustedes, messaging my, meter |, mi number, mi terapeuta, mi … en, moi pus, moins que, moment
  2.7: mon coloc, muchacho de, my digits, my … your, n … autorise, nada de, ne pas, need reminders
  2.7: ni recibir, ningun otro, no aguanto, no insistan, no off, no quitenme, no … anuncios, no … apunte
  2.7: no … pedido, no … recuerden, not mind, not to, not … only, not … take, not … these, not>more
  2.7: not>texts, number … not, numero … tu, nunca … mi, ok … the, otez mon, otez … nom, oui … des, out how
  2.7: out now, papelito, pas ma, pas … ces, passage, pense mejor, permanently |, pero prefiero, person … you
  2.7: peru, phone this, phone |, phone … is, picked … my, pis arretez, plainte … crtc, please to
  2.7: please … sms, please … texting, plus envie, plus … pour, por suscribirse, pouvez … les, pret mais
  2.7: puede … mi, put … note, que borrenme, que … era, que … moi, que … un, queja en, queria, quit … my
  2.7: quita, quitandome, recall, recevoir |, recois trop, refus-, remer-, reminders, reponds arret
  2.7: robaron … bici, rueda no, runs this, sacar-, salir de, sans moi, savoir quand, savoir … vous
  2.7: scratch my, scree-, screen, send … text, senora … la, servian, share-, shared, si les, si soy
  2.7: si … esto, si … textos, sierr-, sign up, signale, so … these, soldes |, some … i, somebody else
  2.7: son … svp, sortez, spamming me, spare me, stop all, stop … je, stop>angry, stopall |, strike my
  2.7: sur … ligne, suscribirse, suspender los, suya, terap-, terapeuta, texas, text … never, texting for
  2.7: textos … contre, textos … merci, texts mate, texts … here, thanks bye, that you, that … are
  2.7: that … not, the form, the parking, the … alerts, the … boy, the … could, these … i, these … not
  2.7: these>remove, this remove, this … never, this … you, throw away, to … up, todo … con, toutes, toutes |
  2.7: trabajo de, travaille … nuit, trois … par, un bras, un … m, unlis-, us from, used it, velo sur
  2.7: velo … moi, votre … d, vous me, vous signale, vous … ecriviez, vous … fait, vous … j, voy … volver
  2.7: want no, want>you, whatever i, where … my, why … i, wish to, with thanks, would prefer, writing to
  2.7: y dejo, y sus, y … otra, yo … marque, you opted, you please, you … are, you … but, your text
  2.7: your … anymore, | annule, | batard, | desormais, | every, | excluyanme, | kill, | pierdan, | set
  2.7: | skip, | … cette, | … ningun, | … ofertas, | … our, | … runs, | … toddler, ~_crt, ~_cup, ~_emp, ~_fc
  2.7: ~_fcc, ~_kep, ~_rom, ~abri, ~affo, ~ains, ~apag, ~ashi, ~bste, ~cabe, ~cess, ~cons, ~crt, ~crtc, ~cte
  2.7: ~dete, ~elv, ~eman, ~epte, ~etou, ~exas, ~fcc, ~fcc_, ~fers, ~ffo, ~guen, ~hopi, ~iet_, ~ije_, ~ipc
  2.7: ~ipci, ~kep, ~ko_, ~lici, ~meno, ~ntar, ~opte, ~opto, ~orce, ~oupo, ~ripc, ~roma, ~rtc, ~rtc_, ~ston
  2.7: ~stry, ~texa, ~thor, ~tiva, ~uce_, ~uita, ~unli, ~uvie, ~voco, ~xas, ~xas_
  2.6: NUMBER … on, a hablar, a one, a personne, a … and, a … donc, a … how, a … mejor, a … quitenme
  2.6: ads please, agreed … receive, ahead and, ahead … the, ai … l, al bebe, al que, alert-, alerte
  2.6: am asking, am … interested, and … too, ando … bici, annoying … me, arretez … messages, asked me
  2.6: asked … to, asking … to, at dinner, attend, attor-, attorney, au gars, au livreur, authorized, autis-
  2.6: baja inmediata, basta de, beep, believe i, believe … ever, bien sin, bike camp, blocking, borre-
  2.6: bough-, bought, bought a, brakes feel, bravo pour, but take, but … would, ca stp, ca … faire
  2.6: cancel … and, cancela los, carajo, cat … the, ce soit, cesser |, chant-, clase y, como es
  2.6: compagnie de, con … promociones, conforme a, consentement a, copia, cortenla, cuenten, d los, d … ca
  2.6: day i, de cuenta, de texte, de … cadena, de … datos, de … electrique, de … promos, debarrasser
  2.6: debranchez, deja … escribirme, deman-, demande qu, dementia and, deneigement, des messages, did … and
  2.6: dijeron que, do so, do … again, do … even, does not, done so, donnees, du spam, ecriviez, elle … pas
  2.6: en serio, enfer-, enlevez mon, enlevez … donc, enoja, enough to, enviar, envios |, eso you, et pas
  2.6: every day, every one, everything please, expliquenme, fait … fois, faites … mon, fautes, favor-
  2.6: fijese que, fin des, finish … messages, from surgery, from … crank, gave, got … please, groupe … svp
  2.6: habia … de, hagam-, hagame, harassment stop, has … and, have decided, have … memory, here no
  2.6: here … you, hey stop, hold … texts, hooks, how … can, how … opt, how … stop, how … this
  2.6: i specifically, i … asking, i … consent, i … decided, i … drop, i … signed, ici vous, in meetings
  2.6: in … app, in … house, in … of, inmediata, inscrite … ca, interested remove, is called, is i, is no
  2.6: is stop, itine-, itinerance, jaja se, jamais … ca, jamas me, je this, jeje, korea, l … pas
  2.6: la … textos, last … stop, law>wrong, ldroi-, ldroit, le droit, le encargo, leer, les petits
  2.6: let … check, lettr-, like … unsubscribe, list>law, lol … for, los … automaticos, m ecriviez, m … ca
  2.6: m … fait, mandarme mensajes, mas por, mass text, me check, me de, me please, me puso, me retirer
  2.6: me … bien, me … messages, me … texteando, memory of, mensajes … mi, merci … arreter, merci … ne
  2.6: mes … svp, messages … ce, mi numero, mi … sin, minimalist, moi pour, moi qui, momento, mon nom
  2.6: much … i, muted you, my derailleur, my mind, my … fixed, my … passed, my … wrong, necesito … me
  2.6: need … unsubscribe, ni … la, no … moleste, no … quienes, no … sending, not … anyone, not>send, noved-
  2.6: now i, now … these, number too, number … there, of … pull, off … promo, off … texting, on no, only … a
  2.6: oppos-, ote … de, ou … vous, our … please, out pour, out … all, outta here, ouvra-, paniq-, panique
  2.6: pantalla, par … poste, pas contacter, pas ete, pas … tard, pidie-, pido, pis … moi, please … all
  2.6: please … her, please … no, please … sending, plus besoin, plus etre, plus … avoir, points, pompe
  2.6: por favorcito, por … los, por … porfa, por … you, pourtant |, pouvez arreter, precio y, prie |
  2.6: promociones no, promos … merci, prospection, publi-, pues, que decir, que … quite, quejo
  2.6: question mark, quiero darme, quitadme, quitadme de, quitadme … la, quitame de, quitame |, ramir-
  2.6: ramirez, rayez … numero, read … please, receive … from, recois … des, record, records |, register
  2.6: reminders for, reminders … do, remove>me, repartidor, reply … i, reste-, resue-, reveille … bebe
  2.6: sacaron |, said … could, se enoja, seat i, send>law, send>more, send>not, sera que, serait possible
  2.6: serio, sert … rien, she did, si … puede, sigan … mensajes, since … do, so long, so … drop, sonan-
  2.6: sonando, sondages, sorte-, sorties, stop on, stop selling, stop sending, stop spam, stop … ads
  2.6: stop … to, su … el, suena … cel, sur moi, sus … no, suyo, system, tachen, take … off, take … your
  2.6: tardaron, tengo … decir, text … here, texting … it, texts man, than my, thank … very, that … more
  2.6: the cables, the notifications, the shop, the specials, the texts, the … as, the … so, the … thank
  2.6: the … while, them please, these … please, these>stop, this … at, this … me, this … ok, thx … the
  2.6: to … any, to … put, to … there, toss my, toss … number, toute … par, trabajo no, tu lista
  2.6: turn … texts, twice … to, una camara, vaina, vez … lo, vive aqui, voit, vos envois, vos … ca
  2.6: votre … a, votre … etait, vous vendez, vous … un, want something, want … more, was never, way i
  2.6: we … see, were … do, who are, without … texts, work texts, written, y … como, y … vez, yo … you
  2.6: you may, you … quitenme, | blocked, | dude, | eliminame, | his, | last, | montrez, | optout, | parenle
  2.6: | per, | stay, | suspender, | … ancien, | … before, | … borrame, | … borras, | … desabonner, | … died
  2.6: | … discount, | … marido, | … pass, | … paye, | … siri, | … sorry, ~_ami, ~_baj, ~_cea, ~_gav, ~_jej
  2.6: ~_nul, ~_ud, ~agan, ~aina, ~aler, ~anna, ~aria, ~atar, ~baja, ~blic, ~bor, ~ceas, ~ctro, ~deba, ~dese
  2.6: ~disa, ~dito, ~ebar, ~enfe, ~enlo, ~eui, ~euil, ~flag, ~gav, ~gave, ~ibie, ~ibre, ~iera, ~itiv, ~ivat
  2.6: ~jej, ~jeje, ~leti, ~nav, ~ncu, ~ocha, ~ores, ~rape, ~rcie, ~suyo, ~tado, ~tify, ~ttor, ~uso, ~vain
  2.6: ~vibr, ~yen
  2.5: NAME take, NAME you, NUMBER … so, a cote, a different, a week, a … comme, a … la, a … lol, a … sms
  2.5: a … urgence, about … i, abuela, aburre, account … no, achetant, adelante no, ahora … adelante
  2.5: ai achete, al taller, along, also … me, am good, ampar-, amparo, and do, and quiet, and … gave
  2.5: anos … de, anunc-, any … you, anymore stop, apaguenme, arreter … m, arretez … svp, as … do, atenc-
  2.5: atencion, autor-, autorizo que, avez … ma, aviez pas, avocate, be in, because … never, ben … ca
  2.5: bici por, bicycles, block … from, bon je, borras, boutique mais, building, businesses, businesses |
  2.5: ca retirez, ca … encore, caisse |, call no, call … stop, camara de, caraj-, ceci, cell je, cell so
  2.5: cell … you, cessez svp, cette fois, chercher le, cierren mi, comme … j, companies, comptoir
  2.5: con … mensajitos, consented |, consider, contactar |, cosas, cuantas … les, cut the, d etre, d … mon
  2.5: dame, dans … garage, darme, de molestarme, de notifications, de tes, de ustedes, de … a, de … mandar
  2.5: de … por, de … reparacion, de … retirez, de … sus, de … you, dear please, dejan, dejan … mandar
  2.5: dejar … mandar, dejen, delete … contact, delete … no, delivery driver, demande de, derri-, derriere
  2.5: des textos, desac-, desea-, deseo, desinscris |, desinscrivez, desinscrivez moi, did not, dile … tu
  2.5: dire a, does that, donde … no, done … the, donee, earlier, earth, el de, el … sonando, en casa
  2.5: en prendre, encargo … me, envien |, envois |, envoyer de, envoyer |, envoyez trop, erase … number
  2.5: esos avisos, est … pu, est … toi, esta linea, esta … que, estan mandando, estrella, every buzz
  2.5: everything … the, existais, fabor |, fait voler, favorcito, fille de, fois … il, for pickup, for these
  2.5: fregando, from all, from anyone, gentillesse, get to, go … on, goes … my, good please, gracias … you
  2.5: grandmother, grupo … mensajes, gustaria, gustaria que, had … business, have … to, here to, hold all
  2.5: i swap, i … going, i … good, i … joined, i … replied, if these, if … text, in no, ingles … no
  2.5: interesse a, is … still, it do, it … friday, jamais inscrit, jamais … rien, je nai, je … desinscris
  2.5: je … j, jeudi NUMBER, jodan, kill these, kindly … the, l … des, la preuve, la publicite, la … pasada
  2.5: las … por, law>angry, lawyer |, les tengo, les … enlevez, les … mi, ligne du, limits, lo dio, lol no
  2.5: m ecrit, ma permission, made it, maint-, mal … de, manana … la, mandar, mandar textos, manden eso
  2.5: manden … gracias, mandes mas, manually, many of, many … these, marked, marri-, me borras
  2.5: me desinscris, me gustaria, me … llevo, me … otro, me … promociones, me … promos, me>more, memoi-
  2.5: memoire, mensajes … de, mes … a, mes … merci, message … thank, mettez … numero, mi consentimiento
  2.5: mi ni, mi permiso, mi sobrina, mind taking, moi … avec, moi … deux, molestando, molestarme
  2.5: momento dije, momento … que, mon … avant, monde, more reminders, muchacha, na |, ne … contacter
  2.5: never joined, nevr, no acepte, no cuenten, no signal, no … las, no … please, no … quitenme, no … tener
  2.5: no … thanks, non … c, not give, not … coming, not … contact, note on, now it, of me, of … bike, off la
  2.5: off |, offer-, olviden mi, olviden … numero, on … do, only do, optin-, opting, oublie … numero
  2.5: out … it, pa … de, pack, para … me, pas que, pas toi, pas … mais, passe … chercher, patch, peace and
  2.5: peace … quiet, period |, permanent, petit fils, pique, pis … de, plus … est, por este, porfabor |
  2.5: pour … enleve, pourriel |, prefer not, prefere le, prepaye, pu d, pu de, publicidad, publicite
  2.5: puedo tener, qua y, qua … etre, quatrieme, que … pouviez, quedo … bien, quisiera … me, quite-, rappels
  2.5: ras le, raton-, ratones, rayez mon, recall agreeing, receive text, receiving your, recevoir … vous
  2.5: renew, repondre a, retire … stp, rid … it, rien … moi, s … te, saber nada, sacan de, said … before
  2.5: saldo, save us, segui-, send … nothing, sending them, set, she … i, si siguen, si … vuelven
  2.5: siempre … que, sign … the, smartwatch, sneez-, so that, solde-, solitos, sollicitation, sono, speci-
  2.5: specifically, spell-, stop … them, sue |, suis … inscrit, sur … casques, sure it, tachen … nombre
  2.5: tant … y, telling you, tener el, texting i, texting … thank, texto arretez, texto c, textos … suis
  2.5: texts … NAME, than … mother, that ok, the courier, the first, the pictures, the … blasts, the … down
  2.5: the … message, the … reads, these to, these … you, these>list, thinks … is, this chain, this was, thot
  2.5: tienda no, tienda … me, tienen mi, time … every, tire la, to hear, to know, toda, tout message
  2.5: trabajo con, tranquille svp, tune ups, twice a, un … pis, uncheck it, uno mas, unsubscribe link
  2.5: up … a, us … your, vanco-, vancouver, veces les, veces … tengo, very much, veux etre, viens le
  2.5: viens … chercher, viernes … ella, voler, volvi-, vous bloque, want>law, wanted texts, waxed
  2.5: where … signed, which i, which … never, with my, with respect, without … consent, would … kindly
  2.5: wrong>remove, y aqui, y ese, y ustedes, yeule, yo … les, you delete, you very, you … longer
  2.5: you … remove, you … tengo, you>law, you>not, your window, | apaguenme, | confirmez, | lovely, | perdez
  2.5: | sur, | svp, | thought, | tout, | … enough, | … esto, | … fine, | … fui, | … mandaron, | … mude
  2.5: | … nai, | … proxima, ~_dai, ~_ms, ~_req, ~acab, ~aldo, ~anun, ~apel, ~ban_, ~blet, ~cea, ~crit, ~edad
  2.5: ~enid, ~enm, ~ensu, ~esac, ~eseo, ~etie, ~eveu, ~fus, ~gles, ~grap, ~hter, ~idor, ~inua, ~iten, ~jur
  2.5: ~lak, ~ldo_, ~lvan, ~nlo, ~nor_, ~odia, ~paid, ~peci, ~pid, ~pido, ~pli, ~ppos, ~ptoi, ~publ, ~rney
  2.5: ~rren, ~sact, ~ssm, ~timi, ~ub_, ~uff_, ~uta, ~vian
  2.4: NAME … i, NAME … she, NUMBER … d, NUMBER … les, NUMBER … texting, a escribirme, a line, a shop, a work
  2.4: a … every, a … plus, a … sin, a … telefono, a … velo, abrir, abuso, again it, again remove, ago
  2.4: agreed to, aimerais, aimerais … pas, al muchacho, alertas |, alertes, alerts, all no, already opted
  2.4: already … out, and cancel, and each, and lose, and … of, app, arretez … la, arrived, as … stop
  2.4: asking i, au juste, aurai, aurai besoin, automatiques, autorice, autorisation, autorisation |, autre-
  2.4: avais … non, avais … pas, avisar, avisen, avisen de, avisen … nada, ayude-, ben la, besoin de
  2.4: bien con, bike back, bike never, bike place, bike … and, bike … stolen, bite, borradme, bought … bell
  2.4: box … my, but … stop, call … instead, calling the, calls … no, cancelen … textos, ce … s, cease
  2.4: cel sonando, chamo, chaque semaine, chaque … que, client … vous, clinic, coche-, comen, coming … so
  2.4: comment … arrete, communication, comptant j, comptant … ai, comunicacion, con … me, concl-, concluida
  2.4: confused … somebody, conmigo … cuenten, consent … i, consenti |, contact … again, contacter, coupons
  2.4: crush-, crushed, cuando … no, customer i, d urgence, d … messages, dado de, dado … baja, dame de
  2.4: darme … baja, de baja, de los, de privacidad, de textearme, de todos, de … cel, de … liste, de … qu
  2.4: de … y, deact-, debarquer, debranchez moi, dejar de, dejar … mandarme, dejenme tranquilo, delete my
  2.4: derecho, des envois, des … je, des … stp, des … svp, detes-, deteste, dictee vocale, did … say
  2.4: discontinue … to, dit pas, do … believe, doigt-, doigts, effacer mon, eh no, el gerente, el … los
  2.4: eliminenme |, en blanco, en … enlevez, end … texts, enlevez … cell, erase my, es … tercera, est quand
  2.4: est … au, est … une, estan gastando, este … para, esto … mi, et on, etais pas, ever contact, exist |
  2.4: fermez … textos, filin-, filing, flood-, fois … vous, for … who, forget my, gastando, genou-, genoux
  2.4: get … to, getting … i, going on, good … to, guy at, hagan llegar, have never, have signed, have … own
  2.4: heill-, heille, her the, his own, horte-, hortensia, i called, i read, i surrender, i … appreciate
  2.4: i … consented, il … que, in receiving, inmed-, inscrit c, inscrit … est, insul-, interesa … me
  2.4: interested … receiving, is empty, is illegal, is … word, it dings, it … is, it … just, j aimerais
  2.4: j aurai, je porte, je … plainte, je … tiens, just put, just visiting, knee replacement, l … jamais
  2.4: la … m, la … mais, la … no, landline, le lleguen, le … si, leen, les … texte, like the, like … of
  2.4: line at, line i, list now, list your, list>angry, listes |, llegue nada, lol … take, los manden
  2.4: love … guys, luck with, m … plus, ma … pas, maintenant, mandar … mensaje, manillar, mas promociones
  2.4: me and, me coute, me esten, me for, me unsubscribe, me who, me … cents, me … gastando, me … llegar
  2.4: me … of, meant … the, mensajes a, mensajes quitenme, mensajes x, mensajes … gracias, mi cuenta
  2.4: mi telefono, moi … arrete, moi … merci, mon … veuillez, more … you, my … off, my … right
  2.4: nada … textos, ne l, never authorized, never do, ni … texto, no business, no estoy, no vuelvan, no … a
  2.4: no … es, no … in, no … sirven, no … texteen, nomas mensajes, nomas |, non … j, not help, nothing … you
  2.4: nous, now … would, number … of, numero … moi, nunca … suscribi, ocupo … mensajes, of … do, of … group
  2.4: of … system, ofertas … de, offen-, on call, on garde, only came, only … my, opinion, ordered the
  2.4: otra … no, over winter, own … no, palabra, para … esto, parce … c, people … me, permiso, permiso a
  2.4: permiso … mi, personales, phone down, phone is, phone … not, plant-, please pull, please … messaging
  2.4: plus … ca, plus … message, plus … notifications, por aqui, por … quitenme, porte plainte, pour votre
  2.4: pour … alertes, prefiero … recibir, private, prome-, pueda |, pull … off, purchase, puse … y
  2.4: quand … aurai, que escribo, que pare, que … ni, quien … autorizo, quiere que, quiere … le
  2.4: quiero … sus, quisiera que, quit, quitarlo, quitenme de, quitenme … los, rappels par, rappo-, rapport
  2.4: recevoir aucun, recla-, recov-, remove both, remove>law, remuevan, repair … not, reply … not, reque-
  2.4: resenas, retiren … numero, retirez … numero, reverence, rgpd je, rien enlevez, robaron, salirme |
  2.4: same as, sans, says my, send me, send … any, service reminders, seul message, shop anymore, should be
  2.4: signe, siguen llegando, sirva-, sistema |, sms … me, so do, so nothing, soire-, solic-, soliciting
  2.4: sollicitation |, solo di, sorry … did, soy … de, stop them, stop … not, streaming, subscribed |
  2.4: suis … j, sur ma, sur … portable, surrender, svp … plus, sweet-, tachen mi, tags, tant qua, te plait
  2.4: teenagers, telling me, tener … cel, tercera vez, tercera … que, text … at, texting my, texto j
  2.4: texto mas, texto svp, texto … la, textos a, textos … bonne, textos … ma, texts end, texts go
  2.4: texts take, texts … said, the building, the … alone, the … button, the … man, thing please, threa-
  2.4: tient-, time … me, times … stop, to unsub, to work, to … getting, to … who, to … why, to … your
  2.4: told i, trabajo y, travaille de, trop c, trop … est, tu m, tu … arreter, two days, un … mois, unfol-
  2.4: used … phone, ve, velo … je, vente-, ventes, vos listes, vos offres, vos texto, votre affaire, voudrai
  2.4: vous dire, vous ne, vous … demande, want stop, want … texting, wante-, wanted, was … remove
  2.4: was … scam, we both, we gave, what the, will collect, will swing, would get, would like, y cada
  2.4: y siguen, y … mas, y … text, yes … would, yo acepte, you find, you sold, you think, you … about
  2.4: you … fue, you … please, you … que, young, your list, your … me, | bro, | client, | debranchez, | hard
  2.4: | heille, | spare, | tachen, | time, | withdraw, | … bloque, | … fils, | … haya, | … hiver, | … parar
  2.4: | … rancune, | … receipt, | … sacame, | … soliciting, | … usted, ~_ici, ~_tus, ~_ve_, ~_vec, ~abar
  2.4: ~aen, ~aen_, ~boug, ~cida, ~cina, ~cite, ~crap, ~droi, ~eggi, ~elim, ~eque, ~ffen, ~gns, ~gns_, ~guna
  2.4: ~hamo, ~heil, ~hin_, ~hrea, ~igns, ~imes, ~imie, ~isat, ~jen_, ~jito, ~lena, ~lors, ~lto, ~magi, ~mass
  2.4: ~mese, ~miso, ~mmat, ~mmun, ~muni, ~ndli, ~nel, ~nock, ~nous, ~oric, ~ostc, ~osti, ~pend, ~perm, ~pez_
  2.4: ~prar, ~pted, ~qu_, ~quit, ~raye, ~rcia, ~rcit, ~renm, ~ritt, ~sans, ~sent, ~ssie, ~stad, ~stc, ~tco
  2.4: ~teme, ~toir, ~uear, ~uite, ~ulta, ~youn
  2.3: 2 y, NAME … out, NUMBER n, NUMBER … day, a car, a living, a llegar, a parle, a vie, a … alertas
  2.3: a … ca, a … en, a … familia, a … movil, accepte d, accord … ca, aceptar, actio-, action, affaires de
  2.3: agradezco, agree … receive, ai … consenti, alexa, algo yo, alors je, alumnos, am a, am … from
  2.3: and everything, and there, anymore so, anything … stop, apagale, are … this, arretez, arretez de
  2.3: as … text, asked … this, at … am, atte, aucune autorisation, autorise, autres, autres messages
  2.3: avais … a, avec … rappels, avez … NUMBER, avoir … textos, away in, baja no, baja |, bajenme de, be off
  2.3: be … please, been a, besoin … nous, bici … a, bikes, borrame |, borrenlo, box on, boy a, break-
  2.3: breaking, buying anything, by … please, c … vous, ca pu, calen-, call … since, can … cut
  2.3: can … without, carried, cel, cesser, changed … number, changez le, claim-, claims, client, compadre
  2.3: comprobante, conduis un, confirm removal, consent … me, contacten, contacto, contrat, cuando ocupe
  2.3: customer … so, d envoi, dans … platre, darme de, date et, days are, de cesser, de dios, de edad
  2.3: de mise, de nuit, de toute, de … envois, de … fichiers, de … le, de … listes, de … quiero, de … textos
  2.3: deja la, dejame … paz, dejaran, dejen … escribir, delete servicio, demenage en, desabonne, despierta
  2.3: despiertan, di mi, dicte-, dictee, digit-, disco-, dit de, do … reply, does … mean, don NAME, donc les
  2.3: donner, drop … please, dropped … the, du texto, earli-, echange, el amor, el servicio, elimi-
  2.3: eliminenme de, email … sms, en attendant, en chsld, en plein, en un, en … desabonnez
  2.3: enlevez … manuellement, envien mas, envoyez plus, eparg-, error NUMBER, es una, escriban, eso esta
  2.3: est mort, est … cell, esta … mi, esto yo, esto … ilegal, estoy interesado, estoy limpiando, estuvo |
  2.3: etoil-, even then, evite, evitez … m, facture … NUMBER, fait … arretez, falso, fam, family only
  2.3: faut le, fichiers, fils a, fleet, flush-, for … late, for … living, for … love, formulario, from your
  2.3: from … these, further messages, future |, ganas, go … and, going … block, good grief, gosse-, gover-
  2.3: government, grandma, grief, guy … the, guys … texting, had … bike, hagan-, hijo … que, hittin my
  2.3: hittin … line, hors, i hereby, i … every, i … ride, i … very, ia, ia no, if … stop, il … d, iles
  2.3: in … all, in … minutes, in … take, indic-, it ends, j annule, j … point, jamais … a, jeje |, keep my
  2.3: know … my, l an, l urgence, la … deje, la … et, la … gracias, la … sur, lache … cell, laissez tomber
  2.3: laundry, law>stop, le rendez, le … desabonnez, le … retirez, les autorizo, les … chez, limpiando
  2.3: listas, listas … de, liste |, listes, lived, llamadas mensajes, llegar, los de, los … de
  2.3: los … quitenme, lose this, ma demande, ma montre, ma … au, ma … pis, mais, mais … aimerais, mandandome
  2.3: mande ma, manden, manden ofertas, manden … por, mando un, manue-, manuellement, marche … enlevez
  2.3: mas sms, mas textos, mas … este, may … please, me avisen, me confunde, me envien, me quitaran
  2.3: me … not, menor de, menor … edad, mensaje … favor, mensajitos no, mention, merci bien, mere … NUMBER
  2.3: messages pour, mettre un, mi … please, moi de, moi enlevez, moi manuellement, moi … ces, moi … lieu
  2.3: momento acepte, mon … c, montana, montreal, more>not, moved out, my answer, my phone, my phones
  2.3: my seat, my … NUMBER, my … i, nah fam, ne peux, never consented, ni llamadas, no suene, no when
  2.3: no … ads, no … interesado, no … leer, no … lleguen, no … tienen, non … je, not much, not so, not … any
  2.3: not … anymore, not>forever, notificasiones, notificasiones |, now … has, numero svp, numero … un
  2.3: nunca mas, obtuv-, obtuvieron, ocupe, of all, of it, of … never, off list, off … more, on m
  2.3: on without, one … your, only no, only … stop, opted out, ordered … wrong, os … que, ou est, out … here
  2.3: out … to, out … your, par jour, parle … bien, partie de, pas … l, pero, peste-, pestering, pide que
  2.3: pieds chez, pieds … vous, pierdan, pis il, pis moi, plainte au, platr-, platre, please pass, plug on
  2.3: plus … ecrire, plus … les, por fabor, pour … sms, pourri, pouvez m, pr, prefiero … no, probation
  2.3: prochain, prochaine … que, profe-, profeco, proprios, protection, pu recevoir, publicite |
  2.3: puedo recibir, pull … plug, que esto, que pido, que … quitaran, queri-, quiero recordatorios
  2.3: quit … this, quitaran, quite mi, quiteme, ramassage, rancu-, rancune, reads your, records, refuse les
  2.3: remove … lol, remove … now, remove>you, remue-, reponds stop, report to, request, retirer ce, revoke
  2.3: revoq-, ruidi-, ruidito, s, sabe leer, sacas de, saisi-, sakem-, sakeme, salir-, sans rancune, saque-
  2.3: saquenme, saturday … the, se desinscrire, see another, seign-, seigneur, semaine je, semaine … veux
  2.3: send>wrong, senorita, sent from, serie-, service pourri, si … arretez, signal |, signe |, sigui-
  2.3: sobrina, sold it, solo … mi, solo … por, sors … la, spam … i, spammer, spammez, spring sale, stop so
  2.3: su … para, suis … le, supprimer ce, sur ce, suscribi a, suscrito, suspendanlos, svp arreter, svp rien
  2.3: ten, tenga-, tengan, tengo … ni, text … much, text … my, textees |, texto pu, textos arretez
  2.3: textos no, textos sin, textos … d, texts after, texts unsubscribe, texts>forever, thank … and
  2.3: thank … no, thank … please, the plug, the … messages, the … to, there … take, things i, third … i
  2.3: this … week, thought this, time asking, to be, to no, to … another, to … sending, told … guy
  2.3: told … that, tour pour, tout … beau, traveling, trouve … autre, tu possible, uncheck me, unenr-, uno |
  2.3: up again, up as, up by, up … me, up … your, updates, utiliser mon, vais vous, veuillez … plus
  2.3: veux … rien, vibre, vos fichiers, vos notifications, vos … coupez, votre base, votre gerant, votre … m
  2.3: vous connais, vous … de, vous … plus, vous … point, want message, want … and, way … not, we were
  2.3: went … in, whatever … it, whatever … this, when … asked, who signed, whoever is, will call, xx, xx |
  2.3: y … llegando, yes … is, yo … busco, yo … hittin, you pe, you … dejen, you … todo, your … basis
  2.3: yourself, | avec, | bike, | cada, | chao, | dame, | dernier, | desactivar, | emails, | erase, | ia
  2.3: | mail, | memory, | remueveme, | sauf, | termina, | throw, | … abuela, | … ahora, | … alerts
  2.3: | … deseo, | … drive, | … estrellas, | … fam, | … grief, | … gustaria, | … hereby, | … j
  2.3: | … limpiando, | … novia, | … proprietaire, | … quitame, | … sans, | … service, | … sigan, | … tardes
  2.3: | … todo, ~_cau, ~_eli, ~_hit, ~_ing, ~_lir, ~_s_, ~abil, ~adez, ~ager, ~argn, ~arke, ~atto, ~auth
  2.3: ~bast, ~cele, ~cpa, ~cpa_, ~crip, ~cula, ~desa, ~dezc, ~dina, ~dma_, ~ecal, ~elc, ~emue, ~enme, ~erte
  2.3: ~etoi, ~euve, ~evoq, ~flee, ~fran, ~gre_, ~ienc, ~ify, ~ik_, ~imer, ~iva, ~ldo, ~leet, ~lte, ~lva
  2.3: ~mpad, ~mun, ~neja, ~nenr, ~ness, ~net_, ~ntim, ~nue_, ~ofil, ~oler, ~opt_, ~oung, ~parg, ~pre_, ~pu_
  2.3: ~rba, ~rea_, ~remu, ~rgn, ~rgne, ~rtez, ~seig, ~sort, ~tam, ~terd, ~tica, ~tici, ~tile, ~unen, ~utad
  2.3: ~utho, ~utor, ~xtea
  2.2: 2 semaines, NAME … delete, NAME … please, NUMBER the, NUMBER yrs, NUMBER … ni, a … just, a … por
  2.2: a … remove, a … year, about … and, again and, again take, ah y, ai pris, all text, alone … the
  2.2: already my, already with, already … the, alumn-, am begging, am … buying, am … different, amend-
  2.2: amende, amor de, amor … dios, and here, and tell, and … for, appreciate … if, appts, aqui en
  2.2: arreter je, arto, asked, at … i, at … time, autho-, autorizo a, avec … autres, avis avant
  2.2: basta … mensajes, basura |, be riding, be … any, beggi-, begging, ben … mais, bici quedo
  2.2: bicicleta … no, bien … mais, bien … you, bike for, bike store, blade-, blades, boton, but … i
  2.2: but … phone, by accident, c non, ca … le, cada … asi, call … texts, came … to, cell … vos
  2.2: cessez … messages, chaqu-, chaque, charged, checkout, clique pour, cochee, collected, come … for
  2.2: comun-, consent and, consent was, consented to, consentement expres, contact svp, contacted |
  2.2: contacter |, contacting me, could … stop, counter i, cuentan, d affaire, d … stp, dad died, de eso
  2.2: de hoy, de text, de votre, de … contactos, de … contacts, de … juste, de … manana, de … ok
  2.2: de … publicite, deactivate, debranchez … de, decir no, dejar … escribirme, desaf-, diganme
  2.2: disparaitre … numero, dla, do … sending, effacer, el negocio, en bici, en … jusquen, en … que
  2.2: en … telefono, enlever … vos, epargnez moi, es ilegal, est … depuis, est … vous, esta casa, estar
  2.2: este telefono, et arretez, ever text, every … is, ex a, exijo que, expres vous, faites juste, farew-
  2.2: farewell, favor … mas, fcc si, fin … los, finalement … veux, following, for her, for … group
  2.2: for … next, forever>you, frapper, get them, goes to, grandma says, group text, guarden, have … up
  2.2: hay problema, hear … your, hence-, henceforth, here … is, hereb-, hereby, hittin, hope … are, i call
  2.2: i resign, i see, i … begging, i … out, in any, in … shed, in … so, in … your, information
  2.2: interesse … vos, is … warranty, is … your, it was, j habite, j … bien, j … laisse, jaja quitenme
  2.2: jamais pour, je veut, je … savoir, je … tout, joven le, juste … la, kayak, la peine, la police
  2.2: la … NAME, la … esa, la … sans, landline that, landline … reads, last warning, law>law, lawfu-, lawful
  2.2: lawful basis, les arreter, les … dado, like … dream, like … not, liste, llego su, lo siento, longr
  2.2: los textos, love of, love … shop, luna, ma … retirez, machine … textos, mais … le, mandando … de
  2.2: manil-, many … unsubscribe, mas porfavor, mas recordatorios, mas x, me manden, me where, me … and
  2.2: me … dar, message this, message … on, mettre fin, mi … fallecio, mi … para, mobile |, moi retirez
  2.2: moi stp, moi |, mon consentement, mon no, more |, more>texts, muchacho … la, must … no, my bikes
  2.2: my business, my collarbone, my email, my private, my thumb, my … next, my … removed, n ai, nai
  2.2: ne rien, ne veut, ne … a, nene, never … them, never … this, niece, ningun papel, no deseo, no esten
  2.2: no jodan, no more, no want, no … como, no … porfavor, no … promos, no … que, no … textees
  2.2: notifications pour, novia you, now stop, number deleted, number removed, number>you, numero … une
  2.2: numeros |, nunca me, nunca … esto, occupe de, ocupo … me, of … take, off please, off since
  2.2: off … textos, old and, olvide mi, on … in, one star, one … it, or … on, own mechanic, pantallas
  2.2: par … pas, paren los, parenle you, pasada y, pay the, pedal izquierdo, peine, permission, pero yo
  2.2: peut tu, phone please, phones for, pido me, pis c, please … NUMBER, please … that, plus me, plus … sms
  2.2: por cierto, porque yo, pour … autres, pour … faire, prefiero el, priere … cesser, prosp-, pu, pu etre
  2.2: publicidad por, puedan, pus de, puse, put a, que hay, que los, que … sea, quick one, quiero … d
  2.2: quite … los, quiten … cel, rappels … mise, reali-, realize, recevoir … sms, recibir textos, recois un
  2.2: recordatorios … no, regards NAME, regrese, removal |, remueveme, repair ticket, report … the, respeto
  2.2: robaron la, roule plus, sacar de, sacre moi, said … was, salirme de, saquenme |, say stop, sayon-
  2.2: sayonara, says you, says … for, se lo, semana pasada, semana … y, serieusement, set … the, setting off
  2.2: shop no, siga, smart-, so … can, son muchos, sonne … rien, sors, souhaite, spam quitenme, starting
  2.2: still want, stop … textos, stop … updates, stop>list, suelten, suis … deuil, supprimer
  2.2: supprimez … NUMBER, sure … is, surre-, svp retirez, switch … off, table-, take my, tanta, tcpa
  2.2: telefono es, tengo … pa, text too, text … no, textees, texting it, texto enlevez, texto la
  2.2: textos enlevez, texts, texts please, texts remove, texts … a, texts … it, that reads, the love
  2.2: the text, the … at, the … work, the … would, them so, these, this … illegal, tienen … numero, tipo
  2.2: toddler has, toilettage, too … on, turn off, tus, un … avec, una maquina, up … please, use el
  2.2: use … cupon, ver si, veuil-, veuillez, veux … en, votre liste, voulais, vous … faire, vous … que
  2.2: voy … comprar, vuelven … escribir, want … either, were … up, who said, who … them, wifes |, win … bike
  2.2: winter storage, wish … stop, with bike, with the, would hate, would … text, write to, writi-, writing
  2.2: x favor, y borrenme, y les, y luego, y … telefono, you n, you saquenme, you use, you … enough
  2.2: you … so, you … stop, you … what, you>list, your lawful, | arretes, | bill, | cancela, | deseo
  2.2: | email, | jajaja, | let, | llame, | manejo, | maudit, | nene, | paren, | pense, | ponle, | pus
  2.2: | refrain, | rip, | stop, | wheres, | work, | zip, | … femme, | … tf, ~_anu, ~_inb, ~_plo, ~_pu_
  2.2: ~_pus, ~_tcp, ~abor, ~acar, ~adec, ~anl, ~arme, ~base, ~begg, ~bian, ~bird, ~boun, ~casi, ~cela, ~chaq
  2.2: ~comu, ~cord, ~cten, ~data, ~den_, ~deve, ~dse, ~eby, ~eby_, ~emor, ~erde, ~ereb, ~etez, ~expl, ~exts
  2.2: ~feu, ~haq, ~haqu, ~hese, ~iar_, ~inb, ~inbo, ~itos, ~lari, ~lini, ~migo, ~nat, ~nica, ~nil, ~nnem
  2.2: ~nted, ~oe_, ~olk, ~omu, ~omun, ~opy, ~ordo, ~pio_, ~pte, ~pte_, ~puse, ~ram_, ~reby, ~rron, ~rtal
  2.2: ~rtun, ~saqu, ~sked, ~spec, ~tcp, ~tcpa, ~tena, ~thes, ~tup, ~vate, ~vei, ~veui, ~voul, ~xpl, ~xts
  2.2: ~xts_
  2.1: NAME … de, NUMBER … have, NUMBER … stop, NUMBER … un, a el, a flip, a ma, a qui, a text, a … demande
  2.1: a … fix, a … my, a … store, a … universidad, abonnement, accepte ca, acheter un, after … please
  2.1: agreed … texts, ai … ca, aimerait voir, alertes sur, alerts for, all messages, am giving, am only
  2.1: am … this, amable |, and, and drop, and neither, and … nothing, angry>me, antes … servian, anuncios |
  2.1: are … to, arretez d, asked … if, au … vous, avisaran, avisaran de, avisaran … la, avisen nada
  2.1: avisos … no, ayuda, ayudenme, back to, bajame … la, ben coudonc, bike stop, bikes … remove
  2.1: bloque … vous, bomba-, borra … numero, borrado, borrar, borren mi, borrenlo |, bring in, but … more
  2.1: buy the, c … fait, ca se, ca … enlevez, can … delete, can … me, can … texting, ce … et, cel es, cell c
  2.1: cell … est, chauffeur, comment arreter, confunde, confunden |, consider this, contacting, cortar
  2.1: country |, coupez … textos, courier, cuando … que, cut … texts, cycling, dado permiso, daughter is
  2.1: de paso, de … base, de … mon, de … quitenme, decim-, definitivement, delete celular, delga-, delist
  2.1: demande … avis, derangez plus, derniere, desabonnez, desactivez, desactivez les, desapunteme, desin-
  2.1: desinscrire |, desinscris, despi-, deux numeros, devic-, device, di … cel, digo no, dimanche … est
  2.1: disparaitre, disparaitre mon, dit … magasin, divor-, do without, does one, does … take, done … it
  2.1: donne-, dos rayitas, e dado, ecrib-, ecrire … moi, en pu, en … pero, en … rancho, encore la
  2.1: enlevez … numero, enough … me, entente, envois svp, epargnez, es por, es un, esa cosa, escribo por
  2.1: escribo … mi, et … ai, et … ecrivez, et … suis, etre … par, evite-, exception, excusez, explicacion
  2.1: extra-, ey, fais plus, faut … j, faute-, fils est, flip … and, forfait prepaye, fortu-, fortune
  2.1: fouil-, franc-, furio-, furious, gane, gave … bike, genre, give you, give … for, good but
  2.1: grace cessez, gracias al, gracias … muchacho, guarda, hable con, hablo … espanol, hairc-, haircut
  2.1: harrassing, helmet … not, here … did, here … stop, hers, hier j, hier … ai, his … anymore, hitch
  2.1: how … one, i bought, i moved, i … get, i … giving, i … like, i … sign, i … subscribed, i … texts
  2.1: i … when, in … bin, in … not, in … parking, in … sink, inscription … textos, insultant
  2.1: interesse … moi, is insane, is … 2, it … no, je vous, je … demande, je … oppose, je … prie, jour svp
  2.1: jusquen, keep … off, kindly remove, kindly … me, know what, la arreglo, la pour, la universidad
  2.1: la … pero, laughed, le agradezco, le bol, le formulaire, le … pa, le … vous, les pido, les text
  2.1: like … you, list … you, lista … textos, liste … envoi, los … esos, lost … job, love … god, m oppose
  2.1: m … ces, ma … est, malhe-, manden ninguno, manden … favor, march so, mark, me alone, me anymore
  2.1: me avisaran, me be, me derangez, me habia, me moleste, me or, me servian, me textees, me … longer
  2.1: me … n, me … pa, me … remove, me … this, me … to, me … tres, me … ustedes, mensajes despues
  2.1: merci … plus, messages et, mets fin, mi no, mis alumnos, mis sur, moi plus, mon avis, mon … enlevez
  2.1: my country, my pocket, my profile, ne … derangez, ne … envoyer, need for, neta, never met
  2.1: never subscribed, nez, ni … escriban, nice to, nicel-, nicely, no hace, no nos, no para, no … envien
  2.1: no … ever, no … here, no … mandando, no … mas, no … ocupo, no … textos, none … these, not … how
  2.1: not … others, notifications … moi, now … get, number did, number … good, numero … urgence, o los
  2.1: ocupo que, of … consent, off … this, offers, offert, ok i, on … le, on … phone, only please, oppose
  2.1: oppose a, order NUMBER, ote mon, otro taller, ouell-, ouellet, oui mais, para mensajes, para que
  2.1: paragraphe, part of, pas qui, pas … sollicitation, paying for, permi-, phone … can, picked … please
  2.1: pido por, pierdan su, pierdan … tiempo, pis, pis les, pis … du, please … off, please … ty, please … us
  2.1: plus envoyer, plus … m, plus … moi, plus … velo, por fa, por todo, pouvez … enlever, pretend i
  2.1: priere de, pris … numero, promotions |, propaganda, pu que, puebl-, pueden borrar, pues … que
  2.1: puro spam, que hasta, que … avisaran, que … borren, quiero … nada, quiero … paren, quiet, quit blowing
  2.1: quit … these, quitar, quiten su, quitenme porfa, quitter … liste, ranch-, rancho, rappelez, rayit-
  2.1: rayitas, reads them, recibiendo textos, recien, recupere, repondu arret, reported, retirer de
  2.1: retirez le, rompa-, s en, sakam-, sakame, sakame de, salirme, save a, shed, show … where, si … ai
  2.1: silencio, sin preguntar, so … me, so … my, sorry … i, stolen in, stop harassing, stop … promo
  2.1: stop … promos, stop … reminders, stop … texting, su … y, super … mais, supprimer mon
  2.1: supprimer … numero, supprimez moi, sursa-, suspendan, svp j, systeme de, tan … de, teacher took
  2.1: telefono |, telefono … me, telephone number, terminez, texte je, texte pu, textear, texting … you
  2.1: textos promo, textos … l, textos … me, texts needed, texts … too, the bike, the sink, the tcpa
  2.1: the vip, there NUMBER, these sms, think it, this device, this no, thru the, tiene … y, tient
  2.1: time … the, to quit, to … device, toi c, toi … est, tout pour, traba, uber, un cell, una … delete
  2.1: unchecked |, universidad, unsubscribe this, velo est, veuillez … retirer, veut … que, viaje, village
  2.1: voler … velo, volver … escribirme, voula-, vous retirez, vous … bien, vous … permis, vous … svp, vows
  2.1: will still, with somebody, without telling, worse, write … me, y … puedo, y … ustedes, yo haya
  2.1: yo … en, yo … puse, you anymore, you people, you tu, you … recogi, you … uso, you>angry, your hours
  2.1: | consider, | ey, | find, | hw, | moved, | pause, | phones, | priere, | prochain, | ring, | sakame
  2.1: | terminez, | weon, | … always, | … annuler, | … arrived, | … camp, | … consentement, | … email
  2.1: | … facture, | … girlfriend, | … ley, | … liste, | … once, | … promocion, | … repond, | … robaron
  2.1: | … sold, | … ta, ~_ase, ~_aur, ~_fol, ~_ip, ~_leu, ~_pia, ~_saq, ~achi, ~agi, ~aitr, ~arit, ~asts
  2.1: ~cais, ~capt, ~ccu, ~cede, ~cely, ~cree, ~cuer, ~dill, ~divo, ~dude, ~eari, ~eld, ~erai, ~etas, ~exis
  2.1: ~fusi, ~hait, ~hes, ~ibin, ~icid, ~ilen, ~imin, ~inam, ~ings, ~isti, ~ivor, ~lirm, ~mpan, ~obi, ~oma_
  2.1: ~oord, ~opag, ~ovel, ~pagu, ~pec, ~plo, ~ppli, ~proo, ~pull, ~riva, ~riza, ~rnal, ~rtid, ~sald, ~saq
  2.1: ~smen, ~tier, ~unic, ~vis_, ~xist
  2.0: (law), NUMBER est, NUMBER jours, NUMBER … one, a permis, a shared, a … cel, a … chez, a … et
  2.0: about bikes, abstenez, abstenez vous, accept, achalez, again by, aimerais … mon, alertes … mon
  2.0: alerts please, alguien me, all future, all |, and how, and never, annoying take, anti, any more
  2.0: any … i, apaguen, appreciate being, aprec-, arreter … me, arretez … me, as it, asked … be
  2.0: asked … these, asking … remove, asteur, attorney general, au … je, avec … magasin, avocat |, away last
  2.0: baja … mi, bajem-, bajeme, be put, be … NUMBER, bell and, bicycle, bicycle j, bike rides
  2.0: bike … texting, bloqueen, bon j, bon … ca, bravo, buen trabajo, buzze-, buzzes, can … off, cargo bike
  2.0: cause … vous, ce serait, cease all, cell on, choose to, choose … opt, come by, come … it, comerciales
  2.0: commerces, commu-, como le, con … permiso, confunden, consent … text, consentimiento |, considerez
  2.0: contacten mas, coordonnees, cops, cortala, could … be, coupez les, de avisarme, de recevoir
  2.0: de recordatorios, de … baja, de … dos, dejar, deleted |, demande, demande … arreter, demande … retrait
  2.0: denos, derangez … plus, desabonnement, deuda, deuxieme, di … de, digits |, dit au, dit … pour
  2.0: dites … votre, donnees |, droit de, dude quit, edad no, el rancho, el … dia, el … pa, embou-
  2.0: end … subscription, enleve … numero, enlever des, enlever mon, enviarme … de, envoyer svp
  2.0: epargnez … la, escriba, escriba mas, escribir |, est ben, est pleine, estas cosas, este movil
  2.0: etes bien, etre … la, excuse, faire partie, faire … a, faire … plainte, fallo-, falloir, fichi-
  2.0: fit … a, fois mais, for … fitting, form, fregar con, from contacting, garde le, gaste, girl in
  2.0: goes … the, going … need, gracias pero, grand … elle, guys … me, had … fill, had … up, hago pa
  2.0: halt the, have bought, have switched, hay … ahi, he died, he … permiso, hobby, husbe-, husbend
  2.0: i … asked, i … back, i … still, iba a, igualmente feliz, illegal |, in person, in vancouver, in … my
  2.0: in … now, incluirme, ing, ingre-, interested stop, interrompre, is great, is … shared, j … consenti
  2.0: jamais consenti, jamais inscrite, je … chaque, je … souhaite, just wanted, keep … messages
  2.0: kid outgrew, kill … notifications, kill … texts, l equipe, la iglesia, la loi, la robaron
  2.0: la … entonces, la … muy, la … parfait, lady who, last year, law>send, law>want, law>you, le robot
  2.0: leavi-, leaving, les appels, les moteurs, les … aussi, les … el, leyen-, leyendo, like it, liste … de
  2.0: liste … vous, lleguen mensajes, lo pido, locations, loco, loi, los … no, m … des, m … pu
  2.0: magasin … velo, maintenant enlevez, maintenant que, mandes nada, mando foto, mangez, mantenimiento
  2.0: marketplace, mas avisos, matter … me, me contacte, me instead, me lacher, me stresse, me tienen
  2.0: me vuelva, me … au, me … my, me … pu, mensajes cuando, mensajes … texto, mes coordonnees
  2.0: message texte, message … am, messages thank, mi papa, mi … NAME, might-, migra-, milli-, moi des
  2.0: moi tranquille, moi … jamais, momen-, mon … haha, mon … velo, month please, more … these, mot pour
  2.0: moteurs, ms, my fill, my girlfriend, my … information, my … not, my … over, my … yes, nada |
  2.0: nada … aqui, nah … the, ne … ecrire, need … reminders, nel … no, never … and, no a, no just
  2.0: no … estar, no … por, no … vuelva, no … when, noche y, nope … me, not be, not matter, not … by
  2.0: not>law, note que, nous retirer, number … from, numero je, numero … su, occup-, of |, ok … have
  2.0: ok … it, on i, only … this, others |, otro mecanico, out do, out … is, pa … me, pague en
  2.0: paren … textos, pas avoir, pas consenti, pas … partie, passed … in, patience, patience |, pero … quita
  2.0: phone bill, pidio, please n, please note, plug … these, plus ecrire, plus entendre, pneus d
  2.0: pneus … hiver, por la, por ustedes, pour … le, pour … les, pouvez fermer, prefererais ne, prefiero no
  2.0: preuv-, preuve, privacy, profile |, pu |, pu … messages, pueden sacar, punto, puso, que permiso
  2.0: que … las, que … llega, que … me, que … pido, que … textos, quedo … pero, quit … the, quita mi
  2.0: quitenlo, quitenmelos, quitenmelos |, rayer mon, recovering, refrain … contacting, refrain … texting
  2.0: regale la, remuevanme, renun-, repairs done, report … to, requesting, retirer … la, retrait de
  2.0: rides … a, rifa … no, rueda y, say anything, se quedo, se … los, selling the, sending … me, sera … me
  2.0: seriez, si … nunca, sin … mensajes, sir please, sms, sms a, sms no, so save, so what, sollicite
  2.0: some peace, somos una, sorry … have, spamear, spammer |, star review, stop pas, stop … good, stop>want
  2.0: stresse, suspe-, svp plus, svp … retirer, swing by, system … i, telefono … para, tengo un, texte merci
  2.0: texte … pu, texted my, texter la, texting … take, texto me, textos apres, textos … los, texts at
  2.0: texts … take, thanks … i, the attorney, the … are, the … general, the … light, the … myself
  2.0: the … remove, the … rides, there … me, there … to, there … you, this group, this stuff, thumb
  2.0: thx remove, tienda cuando, tienda pero, to block, to need, to … no, to … she, todo el, told … all
  2.0: touri-, trabajo … no, trabajo … noche, trott-, un numero, un … texto, unlim-, unlist me, unsol-
  2.0: unsolicited, up it, up … accident, up … bike, us … the, use my, vais … une, vale no, vayan a
  2.0: very … with, vez que, vez … les, votre … enlevez, vous pouvez, voy … la, want text, want>number
  2.0: was … no, what part, where it, will have, will opt, will … on, wish … would, with … these, wo les
  2.0: wo … moteurs, word, would … being, wrong>not, y encima, y quitenme, you took, you … more, you … nos
  2.0: you … tranquilo, your … list, | achalez, | apres, | at, | bajeme, | cero, | changed, | chut
  2.0: | considerez, | desabonne, | disculpe, | ended, | heard, | leaving, | mind, | re, | regale, | saquen
  2.0: | seria, | these, | tio, | waiting, | … afternoon, | … avocat, | … choose, | … d, | … desabonnez
  2.0: | … etais, | … further, | … hablo, | … may, | … necessaire, | … retirer, | … saddle, | … v, ~_ces
  2.0: ~_end, ~_etr, ~_fut, ~_ms_, ~_poi, ~_rej, ~_sms, ~aber, ~abus, ~alir, ~alis, ~bert, ~carn, ~cked
  2.0: ~clui, ~cric, ~defi, ~desi, ~eavi, ~ecko, ~egis, ~enda, ~enim, ~erma, ~esab, ~esin, ~fut, ~gist, ~iar
  2.0: ~icel, ~ingl, ~iren, ~ives, ~jese, ~lir, ~loco, ~loye, ~lva_, ~mmu, ~mome, ~nden, ~nel_, ~ni_, ~nimi
  2.0: ~nme, ~nti_, ~nur, ~occu, ~odos, ~ommu, ~opt, ~ordi, ~otti, ~pete, ~pis_, ~ploy, ~preu, ~pus, ~puso
  2.0: ~reuv, ~riti, ~rito, ~rmis, ~sagi, ~sile, ~spie, ~spu, ~tori, ~uego, ~uerd, ~uniq, ~unso, ~uso_, ~uspe
  2.0: ~uzze, ~vacy, ~wner, ~xted, ~zzes
  1.9: NAME … one, NUMBER si, NUMBER weeks, NUMBER … ago, NUMBER … al, a assez, a des, a esto, a marre
  1.9: a meeting, a ne, a … customer, a … fins, abiso-, abisos, acaben, accepte, achet-, advertising
  1.9: agreguen, ahead with, ahead … take, ai consenti, ai manque, ai … la, ai … stop, aimerait, all … and
  1.9: all … here, all … of, alors enlevez, already picked, am opting, am telling, am through, amigo-, amigos
  1.9: amigos |, appelez … au, application, are again, are violating, are … so, arrete … m, arreter ces
  1.9: asiento y, asked for, asking you, asteu-, au rgpd, aucune … de, aussi enlevez, away, baja a
  1.9: baja … numero, been told, begging you, besoin … rappels, bicis … de, bien … precio, bike deals
  1.9: bike looks, blonde pense, bolas, borrenme … los, both … numbers, bow, bring back, bro … de
  1.9: broke … collarbone, c … pour, ca … stresse, call about, captura, car so, caris-, cause … vos, cell for
  1.9: cell from, cell |, cell … job, celos-, celoso, cessez tout, ceux, check in, checked … on, checking in
  1.9: checkout |, communications, como tienen, compre, compte svp, computadora, confidentiel, cono
  1.9: constancia, contacte, contacten |, cortala con, cosa de, could … please, coupe-, crtc |, cuide
  1.9: customer is, dang, dar … baja, day … please, de esos, de moi, de … alertes, de … arretez, de … contact
  1.9: de … relancer, decrochez, decrochez … de, deja … textearme, dejen … enviarme, dejen … molestar
  1.9: delete listado, demande … permission, demanderais, derec-, derni-, des alertes, des fins, detru-
  1.9: detruisez, dia no, dire … je, discontinue texts, dispa-, dnc list, do it, do … texts, don julio
  1.9: droit … m, dropped the, du … je, ecrire, effacez … cell, el banco, el cel, embarazada y, en avec
  1.9: encore … la, encuestas, ends |, enlevee, enough of, entre nous, envio-, envios, envoyez … ca, es lo
  1.9: escriben de, escribir, esos, est finie, esta … you, esto |, estuvo bueno, et … est, et … ne, etre
  1.9: etre enlevee, fanta-, fantastic, favor y, favor … me, favor … you, femme a, fermer … dossier, fijes-
  1.9: fijese, finissez en, finissez … avec, fois, for … out, forget … ever, frapp-, frieg-, from now
  1.9: from … contacts, garantia … para, garder |, gardez … textos, gastan, gave up, gave … permission
  1.9: given |, gonfl-, great … but, harta … sus, have … consent, have … keep, he can, how is, hurts, i must
  1.9: i … deleting, i … opting, i … through, in future, in … do, in … it, in … meeting, inscribi
  1.9: interesa que, irai, is very, is … emergencies, is … message, it with, it … an, it … at, it … these
  1.9: it … you, j irai, j … le, j … manque, je clique, just fix, know … is, know … this, la merci, la suite
  1.9: la … cuando, la … etait, la … l, las … am, le courriel, le votre, le … je, les … no, les … promo, leur
  1.9: like … stop, line |, list … me, lista esa, live in, lo manden, loin … moi, longer |, los que, m ecrire
  1.9: ma resolution, ma … pense, magasins enlevez, magiq-, maintenant je, mandar mas, manden … porfa, mandes
  1.9: maneja, marketing texts, mas … en, me contacten, me inscribi, me mande, me sacan, me sorry, me up
  1.9: me … llegando, me … sur, me … up, mensajes … en, mensajes … su, merci la, merci … toute
  1.9: message … again, messages automatiques, messaging, metieran, mettez … pas, mi … y, mine … it, moi du
  1.9: moi merci, moi … NUMBER, moi … ce, moi … v, more>number, much please, my attorney, my head, my mothers
  1.9: my … and, my … does, my … from, my … ok, n … pas, ne souhaite, necesitan, never … her, new … same
  1.9: niaiseries, no gane, no tienen, no … escriba, no … so, no … the, no … volver, non … ai, none … them
  1.9: not cool, not wanting, not … for, not … no, not … which, not>these, notic-, numero … des
  1.9: numero … ella, off … to, ok … stop, on … profile, on … the, once for, one … make, one … them
  1.9: opt … svp, orders, out svp, over to, owe … money, palab-, par … a, par … texte, partir, pas … bicycle
  1.9: pas … d, pas … fait, pas … messages, pas … on, pas … pis, pase por, people … do, pero … de
  1.9: peux … enlever, phone plan, phone … my, piasses pis, picked … the, pis enlevez, please unsubscribe
  1.9: plein, plug, plus … peine, por dios, por … descuento, pourquoi je, pregunta, prenez le, prepago
  1.9: prepago y, prier-, priere, pull it, purge, purge my, pus |, put on, qua, que este, que me, que seguir
  1.9: que … alto, que … con, que … contacten, que … estoy, que … je, que … this, quedo … bici, quien los
  1.9: quiero sus, quiero … sms, rdv … demain, recordatorios, regresamos a, relancer, removal, removal please
  1.9: remove mon, remove … numero, remove>list, remover mi, restaurant, reveille le, rustine, sais que
  1.9: saquenme de, scrap the, seguir mandando, sending … please, senor-, serieux … moi, shit |, si … bien
  1.9: si … me, signale au, signale comme, signed … by, silen-, slt, smiley, so good, so … no, so … sending
  1.9: so … that, solicitado, someone else, stand and, step |, stop, stop en, stop receiving, stop … the
  1.9: stop>forever, stop>texts, stopping |, strangers, su servicio, suis dans, suspendanme, svp enlever
  1.9: svp et, svp pour, svp … d, svp … moi, swap the, swipe left, switch it, switching to, t … tu
  1.9: taken … so, tanne |, tannee, teach-, teh, telefono … sus, tente-, texte moi, texting now
  1.9: textos gracias, textos pour, textos yo, textos … moi, textos … y, texts already, texts |
  1.9: texts … please, thanks … me, the … bikes, the … driver, the … till, the … tomorrow, these on
  1.9: they … to, this to, this … and, tienen … no, till i, times, to her, to rate, to write, to … message
  1.9: to … my, to … receiving, too much, too … please, tout … de, trop loin, turn, una lista, una … NAME
  1.9: unaut-, unauthorized, unlist, up texts, veces que, velo … apres, vendi, veuillez cesser, veux … les
  1.9: vez no, vibra, viernes por, villa-, violating, vos alertes, vos contacts, vos … automatiques
  1.9: vos … par, votre … en, voudrais pas, voulez vous, vous … arretez, vous … comme, vous … par
  1.9: vuelvan … escribir, vuelven … mandar, want … one, was … it, weon, what … do, whatever you, whatsoever
  1.9: when … dropped, who knows, who tf, who … it, whole house, with … permission, with … purple, wondering
  1.9: written consent, y yo, y … su, y … tengo, yo, yo … acepte, you must, you permission, you quitenme
  1.9: you unsubscribe, you … asked, you … m, you … violating, your contacts, your … messages, your … thank
  1.9: zero texts, | acepte, | alguien, | cuantas, | decrochez, | mensajes, | pido, | remuevanme, | signing
  1.9: | slt, | unauthorized, | veux, | went, | whoever, | … aqui, | … better, | … chez, | … desk
  1.9: | … mechanic, | … nos, | … papa, | … po, | … prochain, | … pulled, | … right, | … siento, | … uno
  1.9: | … used, | … x, ~_alo, ~_and, ~_cel, ~_cir, ~_fij, ~_foi, ~_lay, ~_sr, ~_yo_, ~abst, ~atai, ~buel
  1.9: ~cern, ~dato, ~ders, ~ebr, ~echo, ~eder, ~ejen, ~enir, ~enu_, ~erec, ~esma, ~fiez, ~fij, ~foi, ~fois
  1.9: ~fuse, ~ganm, ~hio, ~iau, ~ibed, ~irez, ~iria, ~ised, ~ispa, ~mera, ~moti, ~nant, ~nfer, ~nita, ~nlo_
  1.9: ~nse, ~nsie, ~nsu, ~nsub, ~nu_, ~osp, ~ova, ~oval, ~pero, ~plai, ~prue, ~rdat, ~regi, ~ria_, ~ribi
  1.9: ~rik, ~ript, ~rke, ~rul, ~sab, ~sac, ~sieu, ~sms, ~sms_, ~stau, ~suen, ~tar_, ~taur, ~tee, ~tees
  1.9: ~tema, ~uart, ~uit, ~uni, ~unsu, ~vait, ~veme, ~vir
  1.8: NAME either, NAME passed, NAME que, NUMBER anos, NUMBER text, a 2, a casse, a comprar, a helmet
  1.8: a tube, a … fixed, a … me, a … sobrino, abste-, aca |, aceptado |, acepte esto, achal-, aimerais ben
  1.8: alors … vous, am … florida, and has, angry>forever, anuler, appeler pour, appointment and, are … i
  1.8: arretez … vos, as an, asked … twice, astheure |, au … si, aucun … je, authorised, autorise … textos
  1.8: avec … par, avec … pneus, baja mi, bas, be removed, be sent, between the, bike … like, bill and
  1.8: blocked you, bloque votre, borrar mi, borrar … numero, breac-, breach, breakfast, by … and, c … ben
  1.8: ca ici, ca … coute, cada texto, calis-, call if, came … can, can be, case etait, casilla de, cell … it
  1.8: cellu-, cellulaire, ces envois, cesar, cessa-, cessation, chez … a, coche la, collarbone
  1.8: comerciales |, comio el, comment … avez, computer … stop, con las, continuez … m, cookies, cordi-
  1.8: could do, could … put, country, coupon, croix, croix sur, croix … mon, crying out, crying … loud
  1.8: culpa, d … pour, day and, de cumpleanos, de darme, de difusion, de livraison, de maintenant, de … mere
  1.8: de … publicidad, de … s, de … servicio, debarque, debarquez moi, debarquez … de, decede svp
  1.8: decrochez moi, deja … mandar, deleter, deleter mon, demande un, demande … prix, demen, des affaires
  1.8: des … j, desis-, desist, di … consentimiento, difus-, difusion, difusion |, dios, disable sms, disai-
  1.8: discontinue the, dit … vous, do … see, doctor says, donde … doy, done here, droit |, drole, du … avec
  1.8: du … rendu, duermo de, duermo … dia, e … ningun, ecrir-, ecris pour, efface moi, efface mon, el senor
  1.8: el silencio, el … mi, eliminen mi, encore des, encuestas ni, enleve de, enlevez … ancien, ensenenme
  1.8: envien mensajes, envoyer d, es cierto, escribieran, esta … cara, estate, estimados, et bonne, ever
  1.8: exige … consentement, expres … n, fait NUMBER, fait ca, faites … croix, falle-, fallecio, fin … ces
  1.8: fini … les, firma, firmo, first time, fixing … flat, for crying, forma-, forwa-, from … texting
  1.8: get one, get outta, getting … of, god … texting, godda-, goddamn, got … for, gracias … manden
  1.8: gracias … que, gracias … todo, grateful for, hace … anos, hago … que, hamil-, hamilton
  1.8: harcelement rendu, harcelement … la, have received, have … good, have … sent, have … stop, here then
  1.8: here with, hound-, howdy, huile-, huiler, humai-, humain, i make, i … hate, i … longer, immed-
  1.8: immediate, immediately |, in by, in red, in … cab, inbox, inflador, is … church, it buzzes, it … for
  1.8: izquierdo, j … donne, j … jamais, jamais abonne, je les, je reviendrai, je … chercher, je … desabonne
  1.8: know how, knows when, la … dejen, las … con, le bike, le … fait, left … text, les … pas, les … stp
  1.8: list or, lista … difusion, lista … le, liste mon, log, longer a, m, machine a, mais pas, mames you
  1.8: manana … de, mande mas, mas la, mas … los, matin … de, matin … moi, me basta, me escriban
  1.8: me escribieran, me habian, me stuff, me textee, me … arretez, me … le, me … need, me … take, me … will
  1.8: mensaje … me, menti-, merci … moi, messages enlevez, messages when, mi firma, minor-, minors
  1.8: moi … cette, moi … lol, moi … vouloir, mon … alors, mon … depuis, mon … retirez, more … thanks, mot
  1.8: mute, muy … la, my fault, my roommates, my … never, n envoyez, n ty, nada no, ne … textez, needi-
  1.8: needing, ni de, ni … donde, ningun … mas, no boy, no point, no usen, no … promociones, no … thank
  1.8: noche … duermo, not needing, not … anybody, not … text, note … je, nothi-, nous a, now and
  1.8: number alone, number svp, number … your, number>forever, numero merci, numero … esa, numero … vos
  1.8: of now, of … but, off lol, off thanks, off … mailing, off … messages, off … thing, off … work, on veut
  1.8: one … review, only … one, opt … please, or … please, organ-, oui … moi, outgr-, paid, papel-, parale
  1.8: pardo-, parking lot, pas celui, pas faire, pas … rendez, paten-, patente, perdi … ticket, personnelles
  1.8: phone stuff, picked up, please shut, please … my, please … so, ponce, pour … il, pourt-, pourtant
  1.8: prefer silence, prior express, private number, promos par, prope-, prouv-, prouvez, publicidad |
  1.8: pudie-, pudieran, pull, puse … numero, que … serait, que … suis, quedo muy, queria textos, quien la
  1.8: quien … lo, quisi-, quisiera, quit … up, quitame … los, quitenla de, quitenla … la, quitenle la
  1.8: quitenme you, radio, rapel-, read the, recep-, refuse … messages, regale … bicicleta, remove … de
  1.8: removed i, rented for, reply needed, requested, resena, respect, retir-, revenus, rien merci, rojo
  1.8: sacre, said … is, salut, salut la, salut … gang, sans consentement, sans mon, sans … le, saqueme de
  1.8: says |, se poncho, se quita, see my, semana you, senores, serian, serian tan, si me, si paso
  1.8: si pudieran, sick … tired, sigue llegando, sin … que, sin … y, sink, sms … de, so … discontinue
  1.8: sobri-, sold, sooner, spare, spoke, stop contacting, stop … for, stop … siguen, stop … texts, su … de
  1.8: su … you, supprimez … contact, sur … cell, sur … cellulaire, sus contactos, suscrita, taken, talk to
  1.8: tampo-, tampoco, tan amables, tantos … quitenme, tengo yo, text … take, texting |, texto merci
  1.8: textos s, textos … el, textos … il, texts … up, that way, the cab, the card, the counter, the county
  1.8: the fleet, the promos, the third, the … not, the … slip, there bud, these are, these … go
  1.8: this … alone, this … list, through a, tiend-, tienda … bicis, tiene … que, tienen por, tout |, trata-
  1.8: ultim-, una cosa, una … me, une croix, unles-, unless, unsubscribe … this, until then, up already
  1.8: used my, usen, usen mi, ustedes con, vais faire, velo moi, versi-, version, veux me, vibre-, viendra
  1.8: vip, vos … enlevez, vos … retirez, votre formulaire, votre robot, votre … svp, voulais … de
  1.8: vouloir … merci, vous … m, voy el, was going, way to, we agreed, weekl-, weekly, what a, what … of
  1.8: when my, who can, why would, will want, with … stuff, with … this, would it, write stop, y duermo
  1.8: y lo, y … amigos, y … lo, you but, you folks, you … el, you … gracias, you … on, your NUMBER
  1.8: your … texts, zero texto, | abstenez, | anuler, | cono, | desabo, | desactiva, | estimados, | hasta
  1.8: | lock, | power, | pretty, | purge, | radio, | rechazo, | requesting, | serian, | … alertes
  1.8: | … attorney, | … car, | … case, | … job, | … pudieran, | … puse, | … quitte, | … removal
  1.8: | … spamming, | … through, | … was, | … zero, ~_ach, ~_caj, ~_imm, ~_m_, ~_mai, ~_pul, ~_sto, ~_unc
  1.8: ~_xf, ~af_, ~amis, ~amn, ~amn_, ~atas, ~bor_, ~caj, ~ccup, ~coro, ~damn, ~dant, ~dije, ~ejan, ~ellu
  1.8: ~enti, ~esis, ~etir, ~fich, ~forw, ~gis, ~gnan, ~gnez, ~hte, ~huma, ~ieur, ~ify_, ~imme, ~inen, ~ints
  1.8: ~ione, ~leci, ~lir_, ~llul, ~loi_, ~ltim, ~lves, ~lyi, ~lyin, ~mot_, ~mpoc, ~ndar, ~niti, ~nles, ~nme_
  1.8: ~nsol, ~nvoi, ~ogi_, ~othi, ~pard, ~pons, ~quen, ~rdes, ~reem, ~ren_, ~renu, ~resp, ~reti, ~rici
  1.8: ~rid_, ~rned, ~rnie, ~robo, ~ruc, ~sary, ~seo, ~seo_, ~sine, ~sser, ~stop, ~stru, ~tau, ~tira, ~tly
  1.8: ~tly_, ~top_, ~tran, ~trot, ~truc, ~tto, ~ueri, ~uir_, ~ular, ~unle, ~untr, ~uti, ~van_, ~venu
  1.7: (remove), NAME this, a complaint, a querer, a … but, abogado … va, adieu, advertising |, afternoon i
  1.7: agarra, agree-, agreed … any, ahora … quitenme, all quit, alvarado, am filing, am just, am very
  1.7: am … a, am … needing, annulez … rendez, any … it, anymore … me, anymore … please, apage-
  1.7: arrete … message, arreter les, arreter … texter, asi … no, asusta, aujourdhui j, avec moi, avis de
  1.7: back the, backordered, baja … los, be, beg, bici … que, bici … un, bicyc-, bike … do, bike … so, bisi
  1.7: blacklist, blacklist my, bonjour … vous, borran de, borrenme … sus, boyfriends, breakup, brill-
  1.7: buen dia, build-, cajero, call on, can … swap, cancel … for, cancelar |, carna-, case textos, casl
  1.7: cell, chambre a, chambre … air, chaque … me, chercher … velo, chois-, church office, cobran cada
  1.7: cochee d, cochee … avance, coma, comie-, comieron, comma please, como si, confirmez … que
  1.7: contact … please, coord-, counter no, county, criss de, cuenta de, culpa de, d … des, d … je, data |
  1.7: de grace, de me, de sollicitation, de … ans, de … caja, de … con, de … facon, de … mensajes
  1.7: de … retirer, de … xfa, decri-, demand, deran-, dernier … je, des … de, desabonne merci, desire
  1.7: desuscribanme, deux fois, digale al, dit qu, dit … il, do … come, do … disturb, do … want, doing my
  1.7: down and, dropping, du … la, each other, ecrire sans, effacez, el mio, el telefono, embarazada, emplo-
  1.7: en plena, en vertu, en … envios, end all, end … messages, enfermera, enlevez son, envoyer des
  1.7: envoyer … texto, erase me, erreur … n, es esto, escribieran |, est fait, est juste, est parti
  1.7: est … entre, esta no, esta … no, esto … you, et mon, etait … pour, ex y, exclus, exist-
  1.7: express written, express … consent, facture de, faire … messages, faites disparaitre, felicitaciones
  1.7: ficha, filing a, filing … complaint, fille a, finalement je, finalement non, find you, fine stop
  1.7: fini le, fins, fixin, fixin to, flip the, for family, for reviews, for sale, for … grandson, for … i
  1.7: for … receipt, for … tube, for … update, forever … me, forever>more, found … shop, free to, friend the
  1.7: from … school, fucki-, fucking, funeraire, gars … la, gasta, give … permission, glad, haras-, harve-
  1.7: have her, have lost, have … on, have … recollection, have … texts, have … your, hay … de, help … do
  1.7: hermano … de, hola you, hoy mi, huffy, i demand, i never, i … early, i … filing, i … return, if … i
  1.7: in canada, in charge, in ten, including, inscrit sans, is amazing, is mr, is … left, is … these
  1.7: it … reply, it … so, je … quitter, je … tannee, joder que, joy, just take, keep coming, keepi-
  1.7: keeping, kindly … my, l … et, l … le, la meme, la … fille, la … je, la … nationale, la … on, last guy
  1.7: laund-, le contesto, le dije, le pido, le … aussi, le … vert, leave my, les mains, les velos, les … me
  1.7: les … que, let it, like … be, liste nationale, llegarme, llena-, lo que, luck … the, ma … NUMBER
  1.7: ma … pour, magasin … a, maintenance, maintenant … de, mais arrete, mais non, makes, malgr-, malgre
  1.7: mandataire, manden … mensajes, marketed, mas texts, mas … no, me busquen, me contacter, me demander
  1.7: me despiertan, me i, me mandes, me mensajeen, me saque, me … ahora, me … bell, me … enlever, me … les
  1.7: me … reviews, medio, mensaje mas, mensajeen, mensajes … paren, mere est, mes … c, messages and
  1.7: messages apres, messages … more, mettre … a, mi ficha, mi nro, mi plan, mi … no, mind … the
  1.7: molesten |, mon ex, mon … arreter, mon … pour, mort arretez, mrs, mude a, my assistant, my boyfriends
  1.7: my say, my … lol, my … plan, nada … no, nah take, nah … me, namas-, namaste, nationale … numeros
  1.7: need … please, nenon, no escribir, no quiere, no quiero, no recollection, no … busquen, no … caso
  1.7: no … escribieran, no … is, nombre … no, non … arretez, not disturb, not … sale, not>you
  1.7: nothing further, notificacion, number de, number will, number … to, numero depuis, numero gracias
  1.7: numero sur, numero … ne, numero … qui, numero … you, numeros exclus, nunca di, nunca |, of texts
  1.7: of … texting, off everything, off still, off your, off … please, on second, on … i, on … repair
  1.7: on … thought, once … a, one thing, one … can, only … off, opt … out, or madam, otra semana, ou vous
  1.7: out but, out de, out … les, outgrew, p |, pa … textos, paix, panta-, par texto, pardon, parro-, parti-
  1.7: partir … maintenant, pas otez, pas … les, pas … promo, paso … me, pay … now, pedir que, penda-
  1.7: pendant, per text, perdon … you, permiso no, permiso yo, pese sur, pis … m, please desist
  1.7: please … blowing, please … him, plena, plus … enlevez, pops, por aca, por … pero, porfa-
  1.7: prefiero email, prior … written, pu … ca, pull me, pursu-, pursuant, pursuant to, puso mi, que … ecris
  1.7: que … lleguen, que … saque, quien les, quitan de, rappe-, receiving … messages, recevoir … affaires
  1.7: recogi, recol-, recollection, recommended, recuerdo haber, refra-, remember me, remove, remove>angry
  1.7: renewal, reparateur, repare mon, requi-, retirer … votre, returned, review, reviews, rien … me
  1.7: right here, robot de, said … should, saque de, saquen |, says do, says … more, screenshots
  1.7: second request, second thought, see … text, seguir, send anymore, sending to, sending … messages
  1.7: sentido, she thinks, shop stop, shove, si quitenme, si … el, sign … for, signi-, sin mi, sir or
  1.7: sir … madam, sistema, slipp-, smile-, sorry … please, souvenir … avoir, soy … y, spam do, spam si
  1.7: speak english, stolen so, stop asking, stop bothering, su sistema, su … quitenme, suelt-, suffit
  1.7: suis tannee, suis … bout, suis … voler, suscripcion a, svp … n, svp … son, tapa, telefono para
  1.7: telephone c, tente … de, text alerts, text i, textez |, textos please, textos retirez, textos votre
  1.7: textos … favor, texts going, texts never, texts wake, texts … be, texts … remove, texts>remove
  1.7: thanks a, that list, that … me, the bicycle, the service, the swap, the wall, the … all, the … because
  1.7: the … house, the … never, the … though, things, this get, this jk, time … phone, to use, to … make
  1.7: to … please, tourt-, toute, toute facon, tranquille, trop retirez, tune … complet, twent-, twenty
  1.7: un tal, un … y, une … j, unsubscribe, unsubscribe … please, up complet, updates not, us … this
  1.7: use … number, usefu-, useful, useful … me, uses, ustedes … me, vale, vertu, vibrer, vivre en
  1.7: voler mon, votre ordinateur, vous … mais, vuelva a, wake … i, want … opt, warning, we go, wednesdays
  1.7: went back, whatever just, wheel is, who … jk, wish … hear, with … fcc, withdrawn, without … say
  1.7: word |, work … and, wrong>texts, wsh, y … mensajes, y … textos, year please, yoga, you keep, you tengo
  1.7: you … close, you … said, you … soy, you>me, you>want, your … text, | contactez, | from, | guys
  1.7: | joder, | lache, | maman, | ningun, | pare, | passez, | pursuant, | sacre, | seguro, | shut, | wsh
  1.7: | … aca, | … already, | … assistant, | … bebe, | … brother, | … confirm, | … darme, | … estoy
  1.7: | … mari, | … mi, | … mijo, | … read, | … request, | … respect, | … second, | … sur, | … texter
  1.7: | … vertu, ~_be_, ~_def, ~_hip, ~_mrs, ~_os, ~_rel, ~_ube, ~acep, ~acez, ~agin, ~aix, ~aix_, ~aken
  1.7: ~anul, ~arai, ~arti, ~aser, ~away, ~bicy, ~bye, ~casl, ~caus, ~chen, ~clam, ~coor, ~coup, ~cump, ~dai
  1.7: ~desp, ~dlin, ~ees_, ~efra, ~emer, ~enl, ~erap, ~esir, ~eto, ~ffit, ~git, ~guir, ~iaje, ~iban, ~ije
  1.7: ~imad, ~imi, ~insc, ~isco, ~istr, ~knoc, ~line, ~mbar, ~mrs, ~mrs_, ~muev, ~ncio, ~ndm, ~nsc, ~nscr
  1.7: ~nso, ~nvio, ~oev, ~oeve, ~ofi, ~once, ~oriz, ~otio, ~oula, ~paix, ~pars, ~ping, ~prie, ~rapp, ~rass
  1.7: ~rce_, ~renl, ~rens, ~revo, ~rra, ~rret, ~sen_, ~ssee, ~su_, ~susp, ~tamp, ~tme, ~top, ~ts_, ~uisi
  1.7: ~umpl, ~upo, ~urai, ~usp, ~viez, ~watc
  1.6: (stop), NAME … take, NUMBER am, NUMBER he, NUMBER how, NUMBER … par, a guatemala, a mandarme, a mix
  1.6: a robot, a … office, about your, about … texts, adresser, affaire la, aflojen, agree … texts
  1.6: agreed … that, ai clique, al … me, algo, am NUMBER, am … these, and this, anotaron, any … thank
  1.6: anyway, anywhere |, appreciate … you, arretez … envoyer, at midnight, at … with, au lieu, au … lol
  1.6: aurais, auriez … l, authority … you, autorisation de, autorisation … ma, avant le, aviez … de
  1.6: avoir le, baja … mensajes, be … your, belle, bendito, bicicleta … de, bicycle … you, bien claro
  1.6: bike off, bisic-, blank on, bloquie, book |, both numbers, bref, bro, buen servicio, buenas tardes
  1.6: business texts, but i, button |, by … i, c … du, ca otez, ca … ce, ca … mon, can … ahead, can … be
  1.6: can … sending, cancelenlos, capit-, carisimo, carte-, case … dans, caso que, casque de, ce possible
  1.6: cease texting, cell and, cents each, cervelo, cessi-, cessiez, chaque … je, chaque … recu, chari-
  1.6: chez un, chiens, christ, client et, cobran … mensaje, communication |, con … frenos, conmi-, conmigo
  1.6: continuer, correo por, could … not, crecio y, cuts out, darme baja, datos con, dautre |, de avisos
  1.6: de llegar, de mandarlos, de reparation, de tus, de … borrenme, de … envoyer, de … fui, de … oter
  1.6: de … please, de … sa, de … texter, de … tia, de … trabajo, decrisse, definitiva, deje … mandarme
  1.6: dejen mi, dejen … avisarme, deletion, demande pour, denei-, des … enlevez, desab-, desabonner |
  1.6: desactivez … notifications, descends, desk at, despertaron, dessus |, desuscribirme, desuscribo
  1.6: deux … pour, di de, di … baja, di … yo, dice … no, did anyone, did … request, difficult, digital
  1.6: disait, discontinue … messages, dit, ditch, dites que, do … remember, donc le, donc … la, du bureau
  1.6: du … arretez, dude, dude stop, duermo, ecriv-, el … saquenme, emergencias, en double, en las, en su
  1.6: enfermo, enleve … stp, envoyer, envoyer … textos, eran, est … pour, este contacto, este … gracias
  1.6: esten … mensajes, estos textos, estub-, estubo, et … me, etait le, etats, explain yourselves
  1.6: extranamos, f off, faites ca, fine … the, fixing my, flushez, flushez mon, flushez … numero, flyin-
  1.6: flying, fois je, for … account, for … only, for … raffle, for … reason, found … part, from these
  1.6: fuck … stop, fue con, gave consent, gens a, gentiles, germany, going through, going … a, goodb-
  1.6: goodbye, got no, granddaughter, great shop, guate-, guatemala, guys … it, haciendo ruido, haganlo
  1.6: harce-, has his, have moved, hay un, he pisado, he … off, hello dear, hermano |, high, him do
  1.6: his … off, honne-, honour, hospital, household, how … of, i revoke, i would, i … away, i … cash
  1.6: i … moved, i … n, i … telling, i … walk, in boise, inscr-, inscribir, insistir, interested please
  1.6: interested … me, is anyone, is ready, is … too, it gone, it … all, j … clique, j … la, jajaj
  1.6: je descends, je … pu, journee |, joven, just … by, kill, kindly discontinue, kindly … these, know the
  1.6: l avez, la cessez, la tienda, la … ahora, la … demain, la … los, laissez … les, last … to, law>texts
  1.6: le … lo, le … no, lecto-, lector, les meilleurs, letters, lieu, liste … chum, lo puedo, lo tiene
  1.6: lo … cambiar, longe-, longer, look … my, los descuentos, los texts, los … porfa, loud stop, ma mensaje
  1.6: mais merci, majus-, majuscules, make … end, mandado, mandan ofertas, mandarlos, mandarlos |
  1.6: mandenselos, mari … decede, me donne, me in, me offers, me … cosas, me … everything, me … quitenme
  1.6: me … se, me … when, meilleurs, memory, mensajes jaja, mensajes yo, mentioned, meurt, mi compadre
  1.6: mi … si, mix up, moi … et, moi … ta, molestando |, mon tour, monsi-, monsieur, more updates, moto
  1.6: moved … tucson, must, my … alone, my … he, necesario que, necesario … me, neuf, ni lo, no voy
  1.6: no … interested, no … necesario, no … notificaciones, no … ok, no … textee, nombre you, not need
  1.6: not request, not sent, not yours, not … illegal, not … in, notificaciones, nro |, number … la
  1.6: number … no, number … week, numero please, numero … il, occupe … textos, of waiting, off texts
  1.6: offers |, one text, only … no, only … texts, opt, opt … de, order … not, par … c, para emergencias
  1.6: para … garantia, para … quien, parche, parle pas, pas … droit, periodico, pero … mensajes, peux … oter
  1.6: phone alone, phone dings, phone … full, pictures of, pido … no, pido … you, pingi-, pisad-, pisado
  1.6: please not, plus avec, pogne, por … quiten, pour … mais, pour … tirage, pour … velo, precio pero
  1.6: pregn-, pregnant, proch-, profeco |, promociones … no, promos … moi, prove i, pueda-, pueden quitar
  1.6: puse … la, puso … numero, que les, que … a, que … cessiez, que … esto, qui me, quiero ni, quiero … no
  1.6: quiero … textos, quit messaging, quita … numero, quitenme … ahi, read … so, recevoir ces, recevrais
  1.6: recibir, refund … through, refuse … textos, remember saying, remember … yes, remove from, remove this
  1.6: remuevanme de, replies, retai-, retirez … des, revei-, riding for, rien pour, robot stop, rusti-
  1.6: said … more, said … texts, salir … la, sans permission, sans que, saquenlo, saquenme … la
  1.6: savoir … mon, scratch … off, se entiende, segun, sent to, serai-, serieux |, seule-, seulement, shit
  1.6: si son, si … voulez, signed |, sigue haciendo, sigue … ruido, so go, so … could, so … not, solide
  1.6: somebody, sonda-, sorry but, sorry … do, sorry … english, soy chofer, soy su, soy … hija, stop send
  1.6: stop … sms, stop>send, strike me, suffit les, suis de, suite a, suppr-, suppression, sus … you
  1.6: take … list, tanne-, tardes, te di, tel, texte plus, texted, textez … plus, texting from, texting list
  1.6: textos jaja, textos quitenme, textos … a, texts cost, texts so, texts>wrong, that and, the cafe
  1.6: the gears, the guy, the navy, the sales, the … dings, the … ones, them, these text, these … remove
  1.6: think of, third … asking, this … de, this … out, this … phone, tiene caso, tired … waiting, tiren mi
  1.6: tiren … numero, to pull, to tucson, to … here, to … mobile, toute la, tripo-, triporteur, two of
  1.6: typin-, typing, un humain, una … vez, ustedes no, velo … au, veuillez ne, viarg-, viarge, vie … moi
  1.6: vos communications, vos … arreter, vous cessiez, vous que, waiting on, want is, want nothing
  1.6: want>send, want>texts, wanti-, wanting, was … when, what authority, which … of, will walk, with … the
  1.6: within NUMBER, would … for, wrong>stop, y que, y … delete, y … todo, yo … pedi, you crecio, you estubo
  1.6: you me, you my, you … bloquee, you … call, you … mensajes, you … muchos, you … quiero, you … recibir
  1.6: you … se, you … those, your … my, | bajenme, | cancele, | desactiver, | desuscribanme, | di, | ditch
  1.6: | ew, | flushez, | going, | make, | nadie, | nous, | opted, | pedi, | removal, | starting, | unlist
  1.6: | veuillez, | viarge, | … blonde, | … bro, | … chofer, | … desist, | … escribo, | … esos, | … estubo
  1.6: | … inbox, | … nina, | … pe, | … thanks, | … using, | … vuelvan, ~_adi, ~_agr, ~_opt, ~_pru, ~_rob
  1.6: ~_tic, ~_ult, ~_uns, ~alor, ~anyw, ~arin, ~awy, ~boga, ~bye_, ~cell, ~chac, ~cko, ~ckou, ~conm, ~ctf
  1.6: ~ctfu, ~dag, ~dage, ~dbye, ~det, ~ebod, ~ecer, ~ectf, ~elul, ~ency, ~enle, ~enor, ~ermi, ~ert, ~ertu
  1.6: ~ese_, ~esos, ~eten, ~etim, ~euf_, ~evei, ~exit, ~fals, ~fol, ~fond, ~fres, ~geno, ~harc, ~hef, ~horr
  1.6: ~icat, ~iem, ~ima_, ~imo, ~inde, ~isit, ~iste, ~kou, ~kout, ~lia_, ~lico, ~limi, ~llow, ~lul, ~lula
  1.6: ~mais, ~mmed, ~mory, ~ndag, ~neme, ~ngan, ~nged, ~ngs, ~ngs_, ~nito, ~nle, ~nmi, ~nmig, ~noth, ~noti
  1.6: ~ntio, ~nuer, ~nyw, ~odb, ~odby, ~odil, ~ompa, ~onal, ~oncl, ~onm, ~onmi, ~oodb, ~op_, ~pena, ~peri
  1.6: ~reed, ~rri_, ~rtis, ~rwar, ~sabo, ~sait, ~sas, ~shes, ~sinc, ~sold, ~sona, ~sond, ~them, ~tiez, ~ubar
  1.6: ~uir, ~uns, ~uppr, ~uya, ~vale, ~vanm, ~vee_, ~vios, ~xit, ~ypin
  1.5: (texts), NAME it, NAME me, NUMBER i, NUMBER … before, a dream, a ete, a … lady, a … merci, a … semaine
  1.5: a … so, aboga-, accepte … messages, acept-, acepte mensajes, advic-, advice, ahora … no, ai ramasse
  1.5: all … text, aloud, also please, am … my, amen |, amigo, and … wifes, another number, ans et
  1.5: anti pourriel, antig-, antigua, anxie-, any chance, any … this, anymore take, anymore … remove
  1.5: anymore … stop, anywa-, apagado, appreciate … heads, aqui … el, arret-, arreter vos, aussi
  1.5: authorized this, avisen por, avisen … por, avons, baja este, be done, be texting, be … a, bebe dort
  1.5: bici … quiero, bike i, bike … is, bjr je, boise, bonit-, bonne journee, borra mi, bottle, bout du
  1.5: bro … no, buena, busquen, but … can, but … never, bye … me, c … gentil, c … illegal, c … quand
  1.5: ca vibre, ca … juste, cab, cache-, calisse, call the, can … buy, cancel … text, ce … etait, ce … merci
  1.5: cel … el, cell … your, cesser svp, chiale, ching-, clini-, college, compa-, comunicaciones
  1.5: con canasta, con … a, conmigo … no, conta-, coordonnees |, coraz-, corazon, cosa |, cuadro y, cuantas
  1.5: cumpl-, customer … my, customer … remove, dar, dar de, datab-, database, database |, de datos, de mme
  1.5: de pas, de … cosa, de … saquenme, de … spammer, dear, demande … les, dernier, des promos
  1.5: desabonnement |, desist … sending, did … want, do … bother, do … opt, do … own, dossiers, downl-
  1.5: drop … texts, du … svp, ecoeu-, ecrire … ce, ecrire … permission, el favor, el gorro, el no, el … para
  1.5: email … to, emerg-, en una, en … a, en … no, english i, english … want, enlev-, enleve … de
  1.5: enlever … svp, enlevez … number, envoi-, espanol no, est gentil, est illegal, est vous, este … por
  1.5: estimados senores, esto … de, estoy … el, etait … telephone, ever … to, everything else, exclure
  1.5: experience, express consent, fais … menage, faites une, fin … messages, fines, flip phone, fois … je
  1.5: for … more, formalmente, free bike, free … the, from … records, from … store, fuera … mi
  1.5: further … please, garde les, gars … a, get me, go … a, good do, gorro, grandi, gt, guys … the, had to
  1.5: hasta … gorro, have … no, heard about, hello this, hello … is, here, here in, hey can, him on
  1.5: holiday hours, honey, hospi-, how about, i unsubscribe, i … per, il … semble, in and, in there
  1.5: in … these, inscrit … me, interet, is spam, is unsolicited, is … be, is … cousin, is … texting
  1.5: it that, it too, it … his, it … sunday, jamais … votre, jaw, je … apporte, july, kettl-, kid signed
  1.5: kill the, knock, knock off, knock … the, know signed, la base, la hanche, la lista, la pedale
  1.5: la prochaine, la … c, la … hoy, laven-, le reste, le … para, lee, les casques, les courriels, line is
  1.5: list this, list>send, liste de, liste s, listo gracias, livin-, living, llegue … mas, lo voy
  1.5: loi NUMBER, los bendiga, los … mas, lourd, lovely |, m … le, ma fiche, mais … les, mais … merci, make
  1.5: malog-, malogran, mama … que, mandando |, mandarme … a, manden otro, mano … me, many … please
  1.5: mas quieran, may … to, me cobra, me escribas, me relancer, me spammer, me … asking, me … borrar
  1.5: me … des, me … eso, me … jaja, me … like, me … merci, me … yes, meetings, mensaje suyo, mensaje … por
  1.5: mensajes please, message … phone, messages s, messages … il, messaging … phone, mi … pa, mis … numero
  1.5: moi aussi, moi je, moi … textos, molestia |, montre vibre, montre … a, moose jaw, mostr-, moved to
  1.5: moved … i, my … go, name of, ne … texte, necesito sus, never … for, never … from, new … or, ni … nada
  1.5: no consenti, no dejan, no en, no pedi, no por, no you, no … contacten, no … mande, no … mandes
  1.5: no … only, no … publicidad, no … suscribi, non … textos, not bother, not remember, not … ride
  1.5: notifications please, notre, numero est, numero j, numero pa, of … in, of … number, ofertas por
  1.5: off … sms, on casse, only bought, only … once, operaron la, order … i, others, par vos
  1.5: para escribirme, parecen, parrot, partie … votre, pas ici, pay per, pay … text, peoples, permiso de
  1.5: permission |, pero quitenme, pero … mi, pido |, pis y, plait merci, please … out, please … proof
  1.5: please … thx, plus texter, plus … ici, plus … sur, point texting, point … me, pop up, por … arreglo
  1.5: por … dejen, por … mi, pour son, pour … pas, promociones por, promos … texto, promotional, prueb-
  1.5: pu jamais, pu svp, puede dejar, que vous, que … etait, que … los, que … pedi, que … quieran
  1.5: quedan NUMBER, quel |, qui … a, quiero salirme, quiero volver, quit … them, quitar de, quitar … los
  1.5: quitaran de, quite … numero, quiten … mi, quitter la, race is, rate, rayez … de, reads … aloud
  1.5: really do, receiving these, rechazo, recibir estos, recie-, recu mon, refuse … recevoir
  1.5: registry since, registry … NUMBER, remove moi, remover … numero, respectfully, ride … so, rien
  1.5: sacame |, sacan, salgo … esto, savoir de, savoir … vos, says less, scares the, se acabo, send … of
  1.5: senora de, servent, shabb-, shabbat, she … not, si … dejan, so … as, soone-, soupe-, souper
  1.5: soy enfermera, spam no, spami-, specifically … the, stay, stay a, stop using, store please, stp … mon
  1.5: su base, supprimez, sur quelle, sur … carte, svp … mon, ta … stp, talk … my, tandem, te encargo
  1.5: tengo otro, tengo … memoria, texteando, texteen mas, texto-, textos, textos dans, textos du
  1.5: textos … son, texts come, texts for, texts stop, texts to, texts … hard, texts … in, texts … your
  1.5: that … did, the brakes, the lot, the … back, the … i, the … looks, the … open, the … then, then no
  1.5: there for, there i, these take, think i, thinking it, thinking … is, this just, this texting
  1.5: this … or, this … unsolicited, thursday at, tien, to drop, to … bike, to … handset, to … left
  1.5: todo … pero, toute communication, toute l, toute … equipe, trabajo en, trans-, tratamiento, tucso-
  1.5: tucson, turn … les, tus contactos, tuve, ultimo mensaje, understand |, unsubscribe so, up and
  1.5: up … here, up … no, up … text, usen … numero, va faire, vais … maintenant, velo j, velo … cause
  1.5: velorio, venta, veo … la, veuillez me, veux … ca, veux … des, vibre a, vibre … chaque, violating the
  1.5: violating … tcpa, virez moi, virez … de, vos dossiers, vos … bonne, vous mon, was … for, were in
  1.5: while … are, whole family, will hear, with it, xfavo-, xfavor, y nunca, y tengo, years, you is, you ni
  1.5: you to, you … con, you … permission, your cousin, your records, your … i, your … please, your … with
  1.5: | chez, | desinscription, | dios, | ferme, | flight, | fue, | inscrite, | porfabor, | retired
  1.5: | … alguien, | … avertissement, | … cual, | … desuscribirme, | … dude, | … enfermera, | … enleve
  1.5: | … friend, | … hitting, | … means, | … montre, | … quedan, | … saquenme, | … senores, | … servicio
  1.5: | … seulement, | … une, ~_ani, ~_bye, ~_cai, ~_cum, ~_dec, ~_des, ~_ef, ~_enl, ~_gag, ~_ill, ~_ira
  1.5: ~_nun, ~_wak, ~abas, ~abog, ~aca, ~acy_, ~adde, ~ads_, ~alt, ~alt_, ~ams_, ~apit, ~aque, ~ates, ~bais
  1.5: ~baj, ~boni, ~bow, ~buzz, ~caso, ~ces, ~curi, ~dded, ~dear, ~dem_, ~dera, ~diat, ~digi, ~ecoe, ~efr
  1.5: ~ejad, ~eks, ~elli, ~elve, ~emu, ~enan, ~epre, ~eto_, ~etre, ~ff_, ~gati, ~hosp, ~igit, ~igni, ~imez
  1.5: ~isie, ~ivar, ~ixin, ~jen, ~leno, ~llez, ~make, ~mn_, ~nbo, ~nche, ~ned_, ~nfe, ~nie_, ~nlev, ~notr
  1.5: ~nsid, ~ntac, ~nun, ~nywa, ~ogad, ~ogra, ~olle, ~omot, ~onve, ~oraz, ~ospi, ~ott, ~oudr, ~papi, ~pio
  1.5: ~plic, ~puta, ~refr, ~remi, ~rene, ~riz, ~rrar, ~rtar, ~rtas, ~rzo, ~rzo_, ~seng, ~soli, ~spam, ~tact
  1.5: ~taxi, ~tex, ~text, ~tez, ~tez_, ~ti_, ~trik, ~uff, ~uzz, ~viar, ~xtos, ~yed, ~yed_, ~yway, ~zze
  1.42: (tables say unclear)
  1.41: (tables say mention)
  1.4: (forever), NAME for, NAME … NUMBER, NUMBER a, NUMBER … con, a cette, a dear, a favor, a pickup
  1.4: a reportar, a son, a … borrenme, a … boutique, a … did, a … para, a … sans, a … senorita, about it
  1.4: acabo no, ads |, again |, ahorrense, ai le, ai … aucune, aids, all can, am up, and crank
  1.4: and unsubscribe, and … bike, and … no, and … you, angry>texts, ans, anymore … do, apara-, aparato
  1.4: aqui, arreter, arreter … message, arreter … sms, as my, as … last, asked … texts, asking take
  1.4: assez de, assistant, atentamente, aucun autre, aucun … a, aucun … message, automatico, autorisacion
  1.4: autorizacion para, avenir merci, avez … pris, barks, barks every, barks … time, base de, basically
  1.4: basta … los, be too, be … anymore, be … dear, be … kind, before … it, beg you, bell … crank, ben … de
  1.4: best thing, bici asi, bike got, bikes … please, boise |, bol, borren mis, borren … datos, boutique
  1.4: box unchecked, bromo-, bromont, buen rato, button, by when, by … my, bye, c … ce, cachent, call list
  1.4: call my, call … you, can reply, cancel … notifications, cancelar mensajes, cel en, celui de
  1.4: cero … por, cette affaire, change my, chaque message, charged for, chier avec, chofe-, chofer, colla-
  1.4: come with, communications |, communiquer, communiquer avec, communiquer … moi, company, company phone
  1.4: con cada, con mensajes, con … avisos, conco-, concours, confirm, congratulations, consider … my
  1.4: contactez plus, continuation |, conve-, could … take, could … tell, coute NUMBER, crecio, cual … la
  1.4: customer … i, d aujourdhui, d envois, d … texto, d … vos, datos, de boutique, de contact
  1.4: de desabonnement, de servicio, de … cosas, de … dossiers, de … envios, de … on, de … tienda, dead |
  1.4: dear and, decirles, dejen … escribirme, delete all, delete … my, demain … la, demando, des … que
  1.4: desactivez moi, desea, deten-, deuil, deuxi-, digits, distr-, distribucion, disturb … with, dit … par
  1.4: dog barks, dog … every, doit plus, donne mon, dos … me, droit … me, du … pour, due |, dulut-, duluth
  1.4: each … please, ecole de, effac-, efface … numero, el … nuevo, en ingles, en … rien, encore bon
  1.4: encuesta, enlever … votre, enough … with, enroll, entienden, entregue, envia-, enviando mensajes
  1.4: envoi de, envoyer … affaires, envoyer … sms, erase this, es … verdad, esposo y, est de, est … ce
  1.4: est … de, est … sur, estar … su, et c, etait, etre … de, etre … des, evitenme, exclude, excluded
  1.4: excluded from, fabor … no, faili-, failing, faill-, failli, faite, filing with, filing … the
  1.4: fille … a, fine just, finie, firmado, fois … de, for my, for … wheel, from sending, from … messages
  1.4: fue no, gave my, get this, got … ticket, gracias de, gracias punto, gracias x, gracias you, grasias |
  1.4: gre, gre de, hacer el, hagame el, haganlo ustedes, hard feelings, hay … en, he … so, her own, how … i
  1.4: i teach, i … always, i … texting, immediately, in getting, in texts, in … area, indiquenme
  1.4: informacion, initi-, inscrit pour, interest in, interested … getting, interested … remove, inutile
  1.4: inutile de, is giving, is mrs, is … private, is … scam, is … we, it unsub, jamais … des, jdors, je la
  1.4: je … lis, je … saurais, je … vendredi, jokes, jour, jubil-, kneed, kowalczyk, l obligeance, la fille
  1.4: la manana, la molestia, laisse de, le code, le garage, le temps, le velo, le … envoyez, le … n
  1.4: les envois, les pongo, les ruego, les … dans, limited, link |, lista … mensajes, liste la, lol … not
  1.4: los demando, los … conmigo, los … en, ma job, machi-, maintenant plus, mais … prefere, mal … la
  1.4: mama dice, mandar … sin, mandarme esto, mande … mensaje, mandes mensajes, mange-, many … take
  1.4: mas … quitenme, mas … se, mater-, me messages, me out, me parlez, me rayaron, me sali, me svp
  1.4: me … achete, me … cada, me … mensaje, me … podrido, me … quit, me … thanks, me>stop, me>you
  1.4: mensajes mi, merci ma, merci … enlever, merci … non, messages at, messages … merci, messages … to
  1.4: messaging this, mi … con, moi mais, mon avocat, mon … aimerait, mon … arretez, mon … m, month my
  1.4: more … about, more>forever, more>send, mucha molestia, muy cara, my data, my doctor, my roommate
  1.4: my text, my … seat, my … subscription, my … thinks, nada … este, names … the, ne doit, ne … contactez
  1.4: necesito que, need … break, need … to, needs a, never look, never message, nice but, night shift
  1.4: ningu-, no desea, no funciona, no hard, no … all, no … en, no … feelings, no … quien, non … enlevez
  1.4: non … plus, not authorized, not being, not receive, not want, not … near, not … this, not … you
  1.4: not>want, note … my, notif-, notificaciones por, nous … la, nouveau … pis, now, numero para
  1.4: numero … plus, numero … votre, o que, obligeance, off, off … liste, omita-, omitan, on … line, one day
  1.4: one this, only use, only … when, opinion you, opinion … no, order … you, ordinateur, orige-, origen
  1.4: ou avez, panic-, par ce, para la, paren el, pas et, pas interesse, pas qu, pas … ca, pas … publicite
  1.4: pas … sa, pas … texto, passee, pena … pero, perde-, perdon pero, permiso … escribirme, phone only
  1.4: phone … every, phones on, please … for, plus … savoir, plus … votre, podrido, point d, poncho
  1.4: por … amor, por … que, porter plainte, pour ces, pour lui, pour … merci, pourquoi … recois
  1.4: pouvez … retirer, prenez note, prenez … que, prometieron que, promo-, promos por, prote-, pu … text
  1.4: puedes … de, puedo ir, puse que, que a, que c, que non, que … m, que … telefono, qui lit
  1.4: quiero mensajes, quiero promociones, quiero … me, quit spamming, quit … texts, quitenme … todo, quiza-
  1.4: quizas, quoi … ce, rayaron el, rayaron … cuadro, read these, recevoir d, recibir … notificaciones
  1.4: regar-, regreso a, remove … list, reportar, ressortir, resta-, retirer mon, retirez nous, retiro
  1.4: retrait, revoke consent, roommates, saurais, saurais gre, saurais … de, sendi-, sending, sending me
  1.4: sending … anything, seno, sigue-, sin … permiso, sms … is, so far, so unless, solam-, solamente
  1.4: solicito … baja, son tan, son with, son … amables, souhaite plus, soy … la, specifically left
  1.4: spending money, squeezing me, staye-, stayed, still got, su … en, su … ni, suis achete, suis plus
  1.4: sur … textos, surgeon, sus notificaciones, sus … quitenme, take, tal, tapan, tarda-, telef-, telefono
  1.4: telefono asi, text him, text subscription, text … have, texto you, textos desabonnez, textos on
  1.4: textos porfa, texts ever, texts today, texts>angry, that please, that still, the word, the … guys
  1.4: there … way, thing you, this old, this … goes, tienda que, to disturb, to remind, to ride, to … nephew
  1.4: to … this, told … people, tout envoi, tranquille |, trois textos, un casque, un … pero, un … rato
  1.4: une … a, unplu-, unsubscribe me, unsubscribing |, velo … plus, velo … pouvez, vieji-, viene |
  1.4: votre … arretez, votre … je, voudr-, vous autres, vous demande, vous pris, vous retirer, vous saurais
  1.4: vous … gre, vous … parlez, voy … reportar, voyageur, wake, wallah, warni-, was not, was there
  1.4: were … here, wey you, whatever … me, when … bought, will you, will … you, wish … get, with … kids
  1.4: with … other, withd-, withh-, withhold, worked |, worth NUMBER, would … not, y gracias, y me, y quiero
  1.4: y … mando, y … salio, yank, you for, you i, you make, you pedi, you … otro, your stupid, your … never
  1.4: your … on, | dropping, | forget, | loco, | mettez, | ninguna, | nouveau, | oigan, | olvide, | parcero
  1.4: | quitame, | unsolicited, | worry, | … authorized, | … concours, | … docteur, | … enviar, | … fais
  1.4: | … favor, | … granddaughter, | … harassing, | … ici, | … noches, | … ordered, | … otez, | … picked
  1.4: | … possible, | … put, | … rayaron, | … set, | … teach, ~_ago, ~_apa, ~_dij, ~_dit, ~_era, ~_feu
  1.4: ~_fle, ~_hic, ~_jul, ~_mut, ~_now, ~_oj, ~_pis, ~_rie, ~_san, ~_tex, ~_ul, ~aqu, ~bsi, ~case, ~cep
  1.4: ~cept, ~clu, ~cune, ~deac, ~dec, ~decr, ~dern, ~dij, ~dly, ~dly_, ~duen, ~eba, ~effa, ~efon, ~egue
  1.4: ~elef, ~elon, ~ener, ~enew, ~esa, ~etin, ~ext, ~ffac, ~fono, ~ged, ~ged_, ~genc, ~gits, ~hdr, ~icos
  1.4: ~iel_, ~ierd, ~ital, ~ithd, ~join, ~jul, ~lefo, ~leve, ~ley_, ~lica, ~loud, ~maci, ~ms_, ~nc_, ~ned
  1.4: ~ngun, ~nill, ~nim, ~niq, ~niqu, ~none, ~off_, ~onec, ~ons, ~ontr, ~opie, ~orma, ~otec, ~otif, ~pam
  1.4: ~prot, ~pud, ~rall, ~rme_, ~romo, ~rtan, ~scra, ~sde, ~sepa, ~spar, ~sto, ~tais, ~tara, ~tari, ~teac
  1.4: ~thdr, ~tio_, ~trin, ~tuv, ~voud, ~xis, ~ywa
  1.3: (list), NUMBER je, a estos, a friend, a place, a way, a … neveu, abonnements, account … sms
  1.3: acepte … textos, afford the, after work, ai commande, ai plus, aime mieux, algo … no, all need
  1.3: all … my, am sleeping, angry>not, anos … no, appreciate … but, aqui siguen, aqui … con
  1.3: arrete … textos, arreter … messages, asked if, au bout, au plus, au … sacrant, aucun-, autres textos
  1.3: avez des, barrez, base, base legale, base … datos, basta … textos, be excluded, be … remove
  1.3: be … saturday, bici para, blind and, block you, bloquez, bonjour … je, borrame de, bowin-, bowing
  1.3: brake pads, but … am, by … for, ca … de, ca … mal, cadena … me, calendar, call you, call … i
  1.3: call … it, cambie … taller, cancel les, cancelacion, capable … moi, caso, cause … votre, celul-
  1.3: cerca de, cesser … envois, cessez de, cessez … me, check email, chez … en, chica |, chien-, chimio
  1.3: chut, cierre, cierren, clear |, commande chez, commande … vous, comment ca, comptant, con … sms, condo
  1.3: confianza, consent withdrawn, contact me, contact this, contraire, copy, cordialement, could, counter
  1.3: covers, cuenta … no, customer but, cycli-, d envoyer, d interrogation, d … a, d … avec, dans … envois
  1.3: de communiquer, de corazon, de les, de personnel, de publicite, de todo, de … affaire, de … avis
  1.3: de … contacter, de … exclus, de … pis, decline, declining, decu, dejame en, delete domingo
  1.3: demander … j, derecho de, des … merci, des … promo, desire plus, despu-, detox, dicho que, doit
  1.3: dossier je, dream, driving me, drop, drop my, duena de, easie-, effacer … numero, ejerz-, ejerzo
  1.3: ejerzo mi, ejerzo … derecho, elimineme, elimineme de, else, email … please, en demeure, en prie
  1.3: encontre un, end |, end … texting, enleve mon, enton-, entonces, envoyer … messages, envoyez rien
  1.3: es … gracias, es … pero, escriban gracias, est trop, estat-, este you, et de, etes ben, etes … arretez
  1.3: ew, exclude me, exit, f ing, fait … les, far … do, father has, favor and, favor … mensajes
  1.3: fermer … notifications, final, finalement … pour, finis-, finish the, flat no, for advertising
  1.3: for service, for … friend, forget about, frame-, frames, from today, from … bike, from … you
  1.3: front desk, full of, future messages, gagno-, gagnon, gere, girlfriend, go home, got stolen, gotte-
  1.3: gotten, gracias me, gracias y, grandkids, habia salido, has not, haute, have … opt, here … be
  1.3: high school, hija me, hola soy, holy, honou-, house i, i came, i could, i received, i refuse, i ride
  1.3: i … only, i … see, i … sleeping, idea de, if one, if … must, igles-, iglesia, immediat, immediatement
  1.3: immediatement |, in one, in … NAME, incluida, india, infolettre texto, ingle-, ingles, ingles no
  1.3: ingles … en, inscrit … le, instr-, interrogation, it needs, it … due, j peux, je commence, je gere
  1.3: je revoque, je … acheterai, je … en, job pas, keep … my, kid |, kindly do, l … de, la maquina
  1.3: la semana, la … mejor, lachez moi, ladilla … no, le retrait, le … lol, le … mensajes, le … qui
  1.3: leave … phone, leave-, legale, les lis, les … ne, liberez, lieu de, linea no, lista |, lista … gracias
  1.3: live with, lleguen … mensajes, lo ruego, lo … you, lock in, loi anti, loi … pourriel, m envoyer
  1.3: m envoyez, ma part, ma reparation, ma voisine, ma … j, mains, mandar mensajes, mandarme cosas, mande-
  1.3: manden sus, manden … textos, manejo, mas, mas … gracias, me compre, me confunden, me den, me deranger
  1.3: me entregaron, me remove, me salio, me suffit, me that, me … deja, me … did, me … en, me … much
  1.3: me … nada, me … salido, me … whatever, meant-, meantime, mecha-, menage … mes, mensajes borrenme
  1.3: mensajes … quitenme, merci enlevez, mes abonnements, message so, messages anymore, messages … this
  1.3: metie-, mi baja, mi derecho, mi trabajo, mi … quitenme, mise en, mise … demeure, mistake i, moins d
  1.3: mon pneu, mon … client, mon … fils, montr-, more … messages, muchisimos, my father, my granddaughter
  1.3: my … bought, my … how, my … it, my … quiet, n avons, nada … esto, navy, naw, ne … ecris
  1.3: necesito … mensajes, neith-, neither, nerfs arretez, never given, ni los, ni … di, nix the
  1.3: no mandarme, no sabe, no … aceptar, no … did, no … escribas, no … leo, no … lo, nobody … for
  1.3: not going, not>not, nothing, notificaciones … mi, notifications off, now lol, now … more
  1.3: number thanks, number … will, numero a, numero porfa, numero … ai, obligeance de, obliged, off text
  1.3: officer, ok … thanks, on … account, on … as, on … so, ontar-, ontario, open sundays, optout please
  1.3: ote, out … in, out … texts, pa que, parler de, part, participar, pas sur, pas … place, pas … votre
  1.3: paso … viernes, patch kit, paye, pense pas, people and, perdi el, permitted, perro … comio, pete
  1.3: petit a, phone does, phone quiet, phone … no, phone … the, plainte, please lose, please remove
  1.3: please … take, plus qu, plus sacrant, plus … en, point … interrogation, press, process, promos
  1.3: pu … vos, publicites, puedo … el, purge … number, pusiera, put … back, quand ca, que mas, que ponga
  1.3: queda bien, qui l, quitenme … su, rathe-, rather, reaso-, recall … to, recibiendo, recor-, recuerdeme
  1.3: recup-, remercie, reminders … me, remov-, remove>more, rentre pas, request … texts, requesting removal
  1.3: rest and, ride in, ride … i, rides great, rien … personnel, right … the, rodada … domingo, ruego |
  1.3: rules, sacar … la, sacrant, sais … comment, saquen … telefono, se … au, se … pido, sees, selli-
  1.3: selling, send>angry, sending |, sending … this, sent … NUMBER, seriously, set my, she gets, shop you
  1.3: shops, signed, sin, since, sirvase, so kind, so remove, so … your, sobre, somebody … my, sonnez
  1.3: sortez … numero, souha-, soy … NAME, soy … cliente, spare … the, stop messaging, stop … a, stop … les
  1.3: stop … never, stop … us, strike … from, su, succu-, succursale, suffi-, suis rendu, suis … enlevez
  1.3: sur vos, swing, take his, teacher … my, telefono … que, telephone … je, tes messages, text … remove
  1.3: text … was, text … you, texted stop, texter ce, texter … numero, textos automatiques, textos si
  1.3: that … to, that … where, the black, the deals, the deposit, the name, the notes, the vet, the … inch
  1.3: the … keys, the … tubes, there … for, these>want, these>you, this numbers, this take, this … off
  1.3: ticke-, time … texting, times i, tiren, tires … the, to cut, to fix, to type, to … too, to … whole
  1.3: to … you, toda mi, todo no, todo … de, toi qui, told … kid, too … for, took … number, tous |, tout est
  1.3: tout … arretez, trist-, trouvez, turned off, tus textos, twice now, typed, un cliente, una buena
  1.3: una cadena, une liste, unregister, unsolicited |, unsub-, up … mistake, ursel-, urself, ustedes me
  1.3: va mi, vayan, vendi … bicicleta, venga, verdad no, vertu de, veuillez retirer, veux pas, veux … ce
  1.3: vez por, vez … a, voix, vos speciaux, vos texts, vos … j, vous encore, vous … numero
  1.3: vous … obligeance, vuelv-, want>me, watch-, way … many, we have, we … on, welco-, welcome, were … no
  1.3: what … i, what … it, while you, whoev-, whoevers, why |, wife he, will … open, would stop
  1.3: write … anymore, y casi, yes do, yo llevo, yo solo, you … just, you … take, you>send, you>texts
  1.3: your sales, your … was, | bloquez, | borreme, | delete, | ejerzo, | naw, | passing, | retire, | sa
  1.3: | trying, | unregister, | velo, | venga, | … casl, | … cessez, | … debarque, | … discontinue, | … knew
  1.3: | … lache, | … less, | … let, | … lunettes, | … mama, | … marque, | … promociones, | … quitenme
  1.3: | … rappel, | … revoque, | … tout, ~_aho, ~_aq, ~_aqu, ~_arr, ~_gho, ~_scr, ~_su_, ~_tak, ~_unr, ~_via
  1.3: ~acer, ~agr, ~arre, ~asad, ~atab, ~atem, ~aur, ~barn, ~caci, ~cet_, ~cky, ~cky_, ~clea, ~crir, ~ctin
  1.3: ~dat, ~deto, ~dmin, ~doit, ~ecor, ~ecri, ~eens, ~eeze, ~emov, ~erve, ~ese, ~eti, ~etox, ~ewe, ~exto
  1.3: ~ezco, ~eze, ~fire, ~futu, ~garo, ~gho, ~ghos, ~hem_, ~hoev, ~ilia, ~ills, ~irm_, ~iter, ~lair, ~lear
  1.3: ~lgu, ~lic, ~life, ~llec, ~lter, ~merg, ~mine, ~move, ~mplo, ~mpre, ~must, ~nag, ~nbox, ~ncho, ~nder
  1.3: ~neit, ~nem, ~nido, ~nori, ~ntir, ~oga, ~omos, ~onan, ~onso, ~onta, ~otro, ~ouha, ~oulo, ~ove_, ~pany
  1.3: ~par_, ~pect, ~peto, ~pis, ~plei, ~preg, ~pul, ~ract, ~ran_, ~rar_, ~ratu, ~raw_, ~rdez, ~rdia, ~reb
  1.3: ~rej, ~remo, ~rize, ~rli, ~rme, ~rmi, ~rome, ~rrad, ~ser_, ~sins, ~souh, ~spit, ~suff, ~sust, ~swin
  1.3: ~tait, ~tale, ~tonc, ~tox, ~tox_, ~tta, ~ubli, ~ueb, ~uebe, ~ueg, ~uen, ~uha, ~uhai, ~uide, ~unre
  1.3: ~urd_, ~utur, ~vec, ~voit, ~whoe, ~wors, ~xing, ~xit_, ~xto, ~yo_
  1.2: NUMBER … arretez, a celui, a cobrar, a dar, a elle, a escribir, a long, a quote, a … ans, a … d
  1.2: a … los, a … man, accepte vos, acoso, agree |, agreed, agreed on, ahi porfa, ahi you, ai … aucun
  1.2: ai … les, aidez, aidez moi, al principio, all … data, alors ne, alors … m, alto y, alto … los
  1.2: am blind, am … it, amis, and still, and … got, angry>angry, anoth-, another, ansie-, ansiedad, anxiety
  1.2: anything from, anything … do, apologies, are dead, are we, are … texting, arrete … la, arreter de
  1.2: arretez … sms, arretez … texter, assez plus, atender, auriez vous, aux … svp, avec … sms, ayer no
  1.2: baisse, be … out, been nice, belongs … my, bici es, bici … en, bicicleta a, bicicleta no, bike … never
  1.2: bikes … a, black-, block-, bon … les, bon … moi, borrar de, borreme por, borreme … favor
  1.2: borrenme … la, borron, bras, bro you, bucks for, bucks … a, buenas no, butto-, c NUMBER, c pas
  1.2: c … bon, c … fini, cada … suyo, calisse arretez, canada, cancel … textos, cancela, cancelado
  1.2: cancelame los, caso … me, cel … sus, cell out, celle, celular, cero mensajes, ces … svp
  1.2: cessez … envoyer, chamba, charges me, chial-, chica-, chiffre, clarito, clien-, client mais
  1.2: cliente no, closi-, closing, cobra, cobrar, cobraron de, cobraron … mas, collect the, combien de
  1.2: come … you, comme spam, comme … si, como hago, compre la, comunicaciones por, con uds, consent to
  1.2: consent under, considerez … comme, contactarme, correct la, corten los, could you, couns-, coupez
  1.2: cuando quiera, cuando … mi, customer, cut … you, de m, de oposicion, de prepago, de quitarme
  1.2: de retrait, de … NAME, de … en, de … loi, de … mejor, de … non, de … tout, de … velo, dead to
  1.2: deals on, decede … ne, decon-, demande … je, demander moi, deplo-, deployed, derecho a
  1.2: derecho … oposicion, dernier … avant, des texts, desabonnez moi, despues, desuscribir, distraction
  1.2: dit … plus, doctor … no, donne … consentement, donnez moi, dossi-, ecrivez encore, ecriviez pas, edad
  1.2: el paro, eliminen … numero, ella you, ella … tiene, emergencies |, en otro, en … si, enleviez
  1.2: enough la, enough take, envio … mensajes, envoi a, erase … from, es … y, escriban … que, esos textos
  1.2: esposo … en, est arrivee, est au, est le, est prete, est … elle, est … voler, estoy bien, et l
  1.2: et … mon, events, ex … a, exchange, exclude … from, fais … de, fatiguants, favor, fermer les
  1.2: fichez moi, fin a, fired, for messages, forgot my, fort, found another, frenen, from … alerts, fuero-
  1.2: fueron, further texts, gars qui, gave permission, genti-, get |, ghosting, going back, got it, grate-
  1.2: grateful, guys stop, guys … great, hagame un, haganme, hate … texts, have … NUMBER, hecho, here we
  1.2: here … are, hit … up, i beg, i emailed, i opt, i typed, i … blind, i … done, i … grab, i … just
  1.2: in these, in … morning, in … text, include, indiq-, info … no, inscrit a, interesa … mensajes
  1.2: interessee, is hard, is … hospital, is … it, is … shop, it there, it … are, it … do, it … me
  1.2: it … please, j vas, job arretez, job … le, jours, kid at, kindl-, kindly, kindly … not, l … pis
  1.2: la delete, la suya, la … anti, la … faites, la … ni, la … pas, la … sus, lachez, laissez mon
  1.2: laissez … telephone, las manden, le francais, le … des, le … j, legal-, list … NUMBER, lista
  1.2: lista sin, lista … el, llegu-, lleguen sus, llena, lol do, lol i, longer interested, los di
  1.2: los … para, m a, m ecrive, ma place, mais otez, makes it, mamen, mamen you, man, mandarme mas
  1.2: manden promociones, mandes textos, maner-, manera, mas mensajes, mas … de, me ads, me metieron
  1.2: me suis, me van, me … are, me … favor, me … get, me … harto, me … mal, me … mensajes, me … recados
  1.2: me … tantos, me … your, mejor … no, mensajes, mensajes conmigo, merci bonsoir, message … now
  1.2: message … send, messages, messages needed, messages tho, metieron, mettr-, mettre, mi novio, midnight
  1.2: mija, moi svp, moleste, mon homme, mon … de, mon … des, mon … moi, monop-, more promos, more texto
  1.2: more … on, more … texts, my husbands, my numbers, my personal, my … just, n accepte, n aime, n me
  1.2: nada … que, ne plus, necesito mas, necesito mensajes, need my, need … consent, negocio, nerve
  1.2: never asked, next … instead, ni … mi, ni … quiero, nix … texts, no mamen, no notifications, no thanks
  1.2: no … dado, no … for, no … haga, no … tiempo, no … to, nope, not bike, not for, not … cyclist, not … so
  1.2: not … tomorrow, nous … retirez, now … am, now … texting, now … texts, number |, numero … nadie
  1.2: numero … sistema, obligeance … retirer, of … again, ofend-, off … reminders, on va, on … and
  1.2: once again, one NUMBER, one … a, one … not, oposi-, oposicion, or … to, otez … donc, otez … svp
  1.2: otorg-, otro lado, our office, over i, owe me, owe … a, p, paix … vos, pal |, papa you, papa … no, par
  1.2: para recibir, para sus, para … la, peace, pedi estos, pedi … mensajes, pedi … no, pedir, perdu ma
  1.2: pero … bici, pero … celular, pesados, phone anymore, pierdan mi, pierdan … numero, pis apres
  1.2: plan … me, please exclude, please get, pleurer, plus … contacter, plus … velos, podri-, podrias
  1.2: point stop, por una, por … llanta, pour … velos, pourriez, pouvez … garder, prefere … pas, preferiria
  1.2: prendre un, principio, prochains envois, promos enlevez, promos … de, propi-, ps, pu … bike
  1.2: punto gracias, quand … sonne, que … est, que … quitenme, quedar, quien le, quitar … su, quitarme … la
  1.2: quiten este, quiten … number, quiten … telefono, quitenme … la, quoi pour, radie-, rang, rappel
  1.2: receiving messages, receiving texts, recogi todo, remove NUMBER, remove … svp, rempli, reparto, repre-
  1.2: resso-, retirenme, retirez, retra-, rien autorise, rien m, rien sur, rien … envoyer, rimou-, rimouski
  1.2: roommate he, saber, sacarme, sais pas, salgado, salgo |, salirme … los, saque … la, saquenlo |, satis-
  1.2: save the, school and, selon, selon la, selon … loi, send any, sending texts, serio |, service but
  1.2: shake, she … to, shop … please, shop … stop, si por, signale |, signale … spam, so … it, somebody … me
  1.2: sonne … l, souhaite … recevoir, spam … moi, spamm-, stop … veux, strik-, strike, su telefono
  1.2: suis … et, suppression de, supprimez … numero, sur … freins, suscribi |, suscripcion |, svp m
  1.2: svp … enlever, tachenme, talking to, talle-, taller, tell … when, tengo … en, terri-, tes contacts
  1.2: testeen, texted at, texter … NUMBER, texti-, texto please, texto que, texto … m, textos … ustedes
  1.2: texts … loud, texts … thanks, that does, that … at, that … illegal, the bin, the code, the deal
  1.2: the file, the morning, the neighbor, the shed, the … after, the … got, the … stuff, them stop
  1.2: these alerts, these notifications, these … anymore, thinks you, thinks … are, this and, this … getting
  1.2: tienda … de, tienen … permiso, time was, to … anymore, to … different, to … future, to … take, toca
  1.2: too please, too … you, tranquille j, tremblay, trottoir, tu … de, tune … i, twice … i, un abonnement
  1.2: un … es, un … ou, under casl, understanding, unsolicited i, unsub |, up in, up … stop, utilisation
  1.2: vaina de, vamos, velo etait, velo … c, velo … peux, vertu … la, votre … merci, vouch-, voucher
  1.2: vous … merci, voy … dar, vue, vuelvan … escribirme, walla-, way … turn, we … not, we … our, whatever
  1.2: will pick, will … it, with … attorney, with … please, withdrawn |, y all, y etre, y quitame
  1.2: y … quitenme, y … tu, year old, yes … the, yo dije, you call, you … before, you … discontinue
  1.2: young man, your reminders, | ayer, | before, | between, | borrenme, | buenas, | che, | demande, | flag
  1.2: | lose, | new, | podrias, | quisiera, | rayez, | selon, | sigo, | vendi, | wey, | wipe, | … back
  1.2: | … box, | … cease, | … contre, | … data, | … envoyez, | … escribir, | … going, | … hago, | … mamen
  1.2: | … office, | … out, | … paix, | … pastel, | … pesados, | … pienso, | … revoke, | … sonne, | … tan
  1.2: | … triciclo, | … tried, | … veut, | … viernes, | … vieux, ~_abu, ~_dat, ~_eff, ~_env, ~_fur, ~_lak
  1.2: ~_mas, ~_off, ~_ost, ~_p_, ~_pud, ~_reg, ~_sac, ~_tac, ~_uni, ~_unl, ~acy, ~ads, ~ahor, ~ajes, ~alut
  1.2: ~arto, ~aska, ~ause, ~avo, ~avor, ~bi_, ~bile, ~bir_, ~burn, ~cac, ~cel, ~cere, ~clie, ~coso, ~couv
  1.2: ~cte_, ~darm, ~dau, ~des, ~ecla, ~ecr, ~edia, ~eff, ~efi, ~egi, ~elac, ~elen, ~eras, ~erin, ~etio
  1.2: ~eul, ~eule, ~exti, ~fav, ~favo, ~ffa, ~fins, ~gna, ~grew, ~hani, ~hant, ~hig, ~hops, ~iarm, ~ibi
  1.2: ~inco, ~indl, ~ingu, ~inks, ~irme, ~kin_, ~laci, ~lay_, ~lega, ~legu, ~lein, ~lse_, ~meri, ~meti
  1.2: ~mez_, ~mija, ~mov, ~mpa, ~mpto, ~mput, ~nen, ~neuf, ~nom, ~odri, ~off, ~ompu, ~orre, ~ourr, ~oyer
  1.2: ~pamm, ~patc, ~paz_, ~peac, ~ples, ~plit, ~podr, ~pogn, ~ppre, ~rai_, ~raig, ~rank, ~rena, ~ret, ~rete
  1.2: ~riba, ~rieu, ~rman, ~scr, ~seas, ~sen, ~sida, ~spel, ~ste_, ~sub, ~tac, ~tach, ~tak, ~take, ~tede
  1.2: ~tef, ~tif, ~tifi, ~tog, ~tout, ~tse, ~uati, ~uber, ~udr, ~uill, ~unl, ~upez, ~urn_, ~utto, ~uven
  1.2: ~viaj, ~vor, ~vor_, ~xti, ~yeu
  1.1: NUMBER bicis, NUMBER cfr, NUMBER of, NUMBER year, NUMBER … delete, NUMBER … por, a link, a month
  1.1: a … celular, a … km, a … le, a … much, abogado, abonnement … textos, abstenez … de, accep-
  1.1: accord … des, acepte nada, achete … velo, affaire |, affaires … textos, against the, agradezco |
  1.1: ai … hier, aime … mais, al perro, alber-, alberta, all … communication, am requesting, am … with
  1.1: amabi-, amour … ciel, ancient, and … does, and … had, and … mom, and … my, anden, ando … de
  1.1: angry>list, angry>you, anos y, any … please, anything in, are still, asthe-, astheure, atte ing
  1.1: aucun message, autorizar, avec, avenir … de, axide-, bajenme … la, bici gracias, biffez mon, bonito
  1.1: borreme de, brother please, buenas … me, but … take, by … min, ca j, campagnes, can … quit, can … up
  1.1: canadien, cancela … mensajes, cancelacion de, capital, ce texto, cel para, cesser tout, cfr
  1.1: chaque fois, chauf-, che, choos-, ciuda-, ciudad, clogg-, clogging, comercio, communiquez, como spam
  1.1: como … para, contact … for, contact … number, contacto de, costs me, courriel me, courriel … suffit
  1.1: cross-, crossed, d … enleve, d … liste, damn, datos personales, de borrar, de magasin, de mettre
  1.1: de tapita, de … ecrire, de … harceler, de … ile, de … manera, de … saludos, deale-, dealer, deced-
  1.1: decirlo, decochez, defin-, definitivamente, dejad, dejad de, dejar … enviarme, dejen you, delete mon
  1.1: delete … y, deletez, demande … etre, depen-, derailleur i, derange, derangez, des message
  1.1: desabonnement svp, desactiven las, desapuntenme, desvinculen, device |, diganle, dije bien
  1.1: dije … muchacho, distribution, dit … repondre, do … needful, docum-, donde me, donne le, donne |
  1.1: du ciel, durin-, during, ebay, ecran-, ecrans, el era, el … quedo, eliminame de, eliminar
  1.1: eliminar mis, eliminar … datos, empre-, empresa, en clase, en este, en mas, en pleno, en que
  1.1: en … hospital, en … marre, en … mon, en … pus, enleve … number, envien nada, envoi … ce, equipe
  1.1: es … delete, esa |, escri-, escriban a, est … clair, est … croche, estar en, este numero
  1.1: estoy embarazada, et … de, et … les, etranger, etre contacte, etre … sur, etre … votre, exactly
  1.1: exces-, excessive, excha-, exerc-, faire disparaitre, fait … le, fait … otez, fait … semaines
  1.1: favor dejen, feelings, fevri-, fevrier, file this, fill, fille qui, fine NUMBER, fire, fixing … bike
  1.1: flag my, flat fixed, flood, folded, for marketing, for more, for text, for work, for … after
  1.1: for … never, for … unsubscribe, force, from … list, from … to, fuck you, fui a, funny, furth-
  1.1: ganas de, gaspe, gentils mais, girl on, girl … the, give my, google voice, gre … bien, hacie-
  1.1: haciendo, hago, handset, harceler, head, here you, here … i, here … more, hoa, hope … is, how … it
  1.1: i have, i receive, i still, i tried, i work, i … opt, i … requesting, i … was, ida, il te, ile, imper-
  1.1: in florida, in this, in … future, incluya, interested in, invit-, is … getting, is … text, it end
  1.1: je deteste, je le, je … ai, je … etais, je … infirmiere, je … que, joind-, joindre, juste |, karim
  1.1: keep going, know … the, l a, l ai, l ile, la compania, la est, la trek, la … me, la … semana
  1.1: last month, least of, least … all, leer mensajes, les … ont, limites, list thanks, list>forever
  1.1: list>wrong, llevarla, loi … je, lol he, longer … customer, los recados, los … ahora, los … pero
  1.1: los … sin, lose it, m etais, m … merci, ma garantie, ma … de, ma … dit, maam please, machine, machines
  1.1: magasin je, maile-, mailed, mais vos, mais … c, mal au, manana … a, mandarme textos, manden ni
  1.1: mangent, marca-, mas na, mas y, mas … despues, mas … escriban, maudit, me acuerdo, me anden, me cobran
  1.1: me cuesta, me harceler, me mandaran, me sacaron, me tenes, me texts, me … way, me … yours, me>law
  1.1: mejor por, menag-, mensaje … de, mensajes saquenme, mes … et, message me, messagerie, messages from
  1.1: messages on, messages |, messages … you, messi-, messieurs, mettre … aux, mi … ahora, mme, moi … plus
  1.1: molestar con, mon bebe, mon neveu, mon telephone, mon … tranquille, more, more cycling, more textos
  1.1: more … no, mostrador, msjs |, much obliged, muest-, my refund, my … gets, my … to, name … not, natio-
  1.1: nationale de, ne … rien, need … tune, needf-, needful, never send, ni siquiera, no hablo, no message
  1.1: no paran, no … anden, no … cycling, no … otro, nom de, nombre y, non sollicite, not answer, not mad
  1.1: not … get, not … his, not … think, notificaciones |, nous ecrire, nro, number does, number from
  1.1: number>not, numero mais, numero ne, numero s, numero … j, numero … los, nunca … permiso, of attorney
  1.1: of … sms, office phone, ok … for, okay, on ebay, on … to, order that, otez … des, other-
  1.1: oubliez … mon, out, over with, para mandarme, para otra, part |, pas interessee, pas … non
  1.1: pastel … de, permit, phone it, phone … take, pido no, pis j, pis … est, pis … les, pis … plus
  1.1: please forget, please lol, please … de, please … now, pleno, plus la, podes, podrian dejar, ponganle
  1.1: por culpa, por texto, por … en, pour … job, pourriez vous, pourriez … cesser, pouviez me, power of
  1.1: power … attorney, prank, pregu-, prepago … cada, prochaine fois, profi-, proje-, promociones
  1.1: propaganda |, proposito, prueba de, puede … en, pull … from, purpo-, purpose, pushi-, pushing, qu il
  1.1: qu … peut, quartier, quatre roues, que borren, que pena, que … den, que … texteen, que … you
  1.1: quelqu … m, quisiera … de, rappels merci, reason, recados |, recibir … gracias, registro, relea-
  1.1: remin-, remuevame, rense-, renseignements, replace … cassette, reponds, request remove, requiero
  1.1: rest … the, resul-, retirarme, retirez … cell, revoque … autorisation, rewar-, rewards, s … de
  1.1: sans autorisation, saoul-, saquen, saquen … numero, says … not, scooter, se les, se quienes
  1.1: semana … no, send>stop, sending … texts, servi-, service … i, seul |, shift i, shop … take
  1.1: siguen quitenme, siguen … textos, since … i, sincerely, siqui-, siquiera, sms i, sms … am, sms … mi
  1.1: sms … this, snowbirds, someb-, sourire, spamming … phone, split, stop sms, stop y, stop … in, stp
  1.1: strike … number, su culpa, su … porfa, suene mi, suis infirmiere, suppe-, sur … chaine, sus anuncios
  1.1: sus envios, suspenderlos, taken … the, tambi-, tambien, tande-, terminos, testo, text with
  1.1: text … offers, texting, texting me, texts can, texts or, texts … any, texts>you, thanks you
  1.1: that … with, the babysitter, the box, the financing, the flood, the needful, the stop, the … app
  1.1: the … stop, the … you, there … your, these … take, these>me, thing, thing-, think there, this but
  1.1: this here, this it, this … service, this … take, tienda you, timbre no, to take, to … he, todo … no
  1.1: todos, tour … l, trai, tu … me, tune … and, twice and, tx, un m, un … velo, under … tcpa
  1.1: unsubscribing from, use … phone, vais passer, velo … est, vendieron, verifiez, vez … de, viejito
  1.1: voice, vos … desabonnez, vos … me, vos … non, vouloir message, vous remercie, vous … chambres, vs
  1.1: vuelvas a, wakes, want my, we … the, week … so, what you, whate-, when she, while it, while … was
  1.1: wife … i, will reach, wish, y sigue, y you, y … el, y … nunca, y … te, yesterday … the, yo … he
  1.1: you removed, you showed, you … charging, you … him, you … make, you … not, you … suene, your website
  1.1: | cancelen, | cesser, | dear, | decochez, | epargnez, | fermer, | grandma, | hagame, | mae, | oiga
  1.1: | pongan, | sir, | tiren, | vs, | … app, | … black, | … cellulaire, | … damn, | … found
  1.1: | … immediately, | … los, | … metieron, | … obliged, | … ocupo, | … par, | … passed, | … pena
  1.1: | … reviendrai, | … specifically, | … typed, | … unsubscribed, | … vouloir, ~_ace, ~_ask, ~_aus, ~_aut
  1.1: ~_dam, ~_det, ~_dic, ~_ecr, ~_fue, ~_lin, ~_mme, ~_nro, ~_oka, ~_qui, ~_st, ~_stp, ~_sys, ~_ust, ~_vs_
  1.1: ~_xx, ~abo_, ~acha, ~acre, ~adio, ~ages, ~ande, ~ane, ~arlo, ~arqu, ~aske, ~asth, ~atev, ~auss, ~auto
  1.1: ~avin, ~beco, ~brav, ~ccep, ~cev, ~clud, ~cri, ~cum, ~dang, ~dar, ~eado, ~eced, ~ecev, ~efin, ~emie
  1.1: ~emin, ~emo, ~empe, ~ence, ~enez, ~eon_, ~erm, ~esul, ~eter, ~evez, ~exer, ~funn, ~fur, ~furt, ~gunt
  1.1: ~habi, ~hago, ~hib, ~hoos, ~iate, ~ibr, ~ikes, ~illa, ~imm, ~inet, ~ipe_, ~ista, ~izac, ~kay_, ~lash
  1.1: ~leto, ~list, ~loy, ~mas_, ~mebo, ~mech, ~mer_, ~mers, ~more, ~mote, ~mova, ~ndly, ~nfus, ~nir_, ~nton
  1.1: ~nvit, ~ocki, ~odes, ~ojec, ~oka, ~ord_, ~ori, ~ostr, ~otic, ~ouri, ~outg, ~pian, ~rait, ~rez_, ~rike
  1.1: ~rlo, ~rmo_, ~rofi, ~roje, ~rre, ~rted, ~scri, ~sep, ~sil, ~sis_, ~ske, ~smi, ~ssem, ~ssi_, ~ssio
  1.1: ~stay, ~stp_, ~sus, ~susc, ~sys, ~taf, ~tean, ~terr, ~tev, ~teve, ~theu, ~trie, ~tton, ~udra, ~uelo
  1.1: ~uenl, ~uipe, ~uit_, ~ula, ~uscr, ~utg, ~vam, ~vec_, ~veni, ~vos, ~vos_, ~vs_, ~ways, ~woul, ~xerc
  1.1: ~xtin, ~ycli, ~zaci
  1.0: NUMBER al, NUMBER ans, NUMBER can, NUMBER star, NUMBER … is, NUMBER … l, NUMBER … not, a clapet
  1.0: a contactar, a gift, a preguntar, a rien, a tire, a … chain, a … closer, a … consenti, a … does
  1.0: a … messages, abrazos, acabaron, account from, acepte recibir, acepte … mensajes, achalez moi, added
  1.0: adios, ads take, afloj-, again … will, agradeceria, agreeing, agregaron, ahorrense el, ai beau
  1.0: ai jamais, aimerais etre, aimerais que, alertes texto, all, all communications, almos-, almost
  1.0: already … am, am about, am doing, am done, am … all, an e, and got, ando en, ans a, anymore … texting
  1.0: apprecierais, are wasting, are … your, area, as always, as … remove, asked |, asking … me
  1.0: assez enlevez, au NUMBER, au … du, automated messages, automatically, autre … svp, aux lettres, avril
  1.0: backo-, baja delete, baja … servicio, basta, bendiga pero, benis-, benisse, bici de, bici el, bicic-
  1.0: bike is, bike … no, bill … i, birthday to, boite aux, boite … lettres, bonda-, bondad, bondad de
  1.0: borrar … la, borren … celular, borren … contacto, bothering … with, botto-, bottom, buena … pero
  1.0: buscan, busquen mas, but … want, c … le, caissiere m, camionneur, can … block, can … look, can … out
  1.0: can … tell, candado no, capable enlevez, capot-, capote, captures, ccpa, cellulaire svp, cesser de
  1.0: cesser … envoi, cessez … textos, cessiez de, chama-, chantier, chaque … enlevez, chez … on
  1.0: chien jappe, choco, clape-, clapet, cliente … mi, clinic please, commerciaux, como … los, competitor
  1.0: comptes, comptez, concern, consent … given, consent … texts, continuez |, contre vous
  1.0: cordialement … tremblay, could … it, count-, coupez … ca, cuesta NUMBER, cuesta … centavos
  1.0: customer … me, cuts, d hiver, d … plus, d … svp, de dia, de mensajeria, de messages, de proteccion
  1.0: de tantos, de texts, de … demander, de … donc, de … fils, de … list, de … no, de … numero, de … pu
  1.0: de … rien, de … svp, de … vous, decirles que, deja demande, delete texto, deleting, demande moi
  1.0: demen-, depan-, deposite, des … et, desabonnement immediat, desabonnez … des, deseo recibir
  1.0: desinscription svp, desinscription |, dieu … benisse, dire |, discontinue sending, dit … la, ditch my
  1.0: ditch … number, dos anos, dos … de, driving all, driving … day, dsl mais, ecoeurer, ecoutez
  1.0: el hospital, el saldo, email no, emple-, empleado, en personne, en … cas, en … hora, encore … moi
  1.0: ended |, enlac-, enleve |, enleve … d, enlevez, entienden |, enviarme mensajes, es … prepago
  1.0: es … ustedes, escribirme mas, esposo fallecio, esposo que, est … chez, estas, eue, excla-, exclamation
  1.0: exijo, explo-, falta, fatigants, favor dar, favorite, fermer mon, fin you, find, first … the, fixin-
  1.0: fixing, fois arretez, for … these, for … weekend, forever>number, formelle, fort |, free me, from sms
  1.0: from … database, from … sms, further text, gaspi-, gaspillez, genan-, genant, get … you, get … your
  1.0: ghost me, good years, good … with, gracias igual, haberme, had, had … of, had … with, hagame … favor
  1.0: hasta luego, have mine, have … a, have … great, have … i, hello … am, helmets, hey siri, hi … you
  1.0: hours i, how come, how do, hoy … no, hubby, i run, il roule, importuner, in mourning, infos
  1.0: interrompez, is where, is … business, is … company, is … in, is … love, is … thanks, is … to, it out
  1.0: it … your, j apprecierais, j … beau, jamais demande, jappe, je desire, je voulais, je … camionneur
  1.0: je … qu, je … rendu, je … un, jefe se, jodan mas, junk do, just … here, just … texting, kev, keys in
  1.0: keys … the, l hopital, l itinerance, la bondad, la empresa, la main, la paix, la … lista, la … maison
  1.0: lado … mi, ladra, le … c, le … cessez, le … merci, le … samedi, les … moi, les … retirez, les … s, let
  1.0: life, ligne est, like … leave, list remove, lista porfavor, lista … los, liste noire, llanta y
  1.0: llegaran, lol but, los, los puntos, los … quedaron, lose, ma femme, manag-, mandarme nada
  1.0: mande … mensajes, mande … por, manden … promociones, maqui-, marketing and, mas gracias
  1.0: mas notificaciones, mayo, me agregaron, me reveillent, me … baja, me … future, me … on, me … right
  1.0: me>these, mean the, means, meme … j, menage, menage dans, menos … asi, mensa-, mensaje por
  1.0: mensaje … y, mensajes punto, mensajes quiteme, mensajes … que, merci … la, mes renseignements
  1.0: message je, message … j, message … number, messages kindly, messages la, messages … remove
  1.0: messaging me, mi proposito, midni-, miles so, mme tremblay, moi, moi vos, moi … dans, moi … enlevez
  1.0: molestia, mon contact, mon remboursement, mon … donc, more … lol, more … or, mourn-, mourning
  1.0: mucho pero, muestrenme, mustv-, mustve, my daughters, my favorite, my sisters, my therapist
  1.0: my … unsub, my … with, n i, nas, national, need … shop, never … at, never … consent, never … up
  1.0: next … is, ni mi, ni rien, ni … textos, nimew-, nimewo, nino you, no name, no … alerts, no … gusta
  1.0: no … i, noel, nomas no, nosot-, nosotros, not agreeing, not stand, not … since, note … the
  1.0: notificaciones … este, notified, notre numero, nouveaux, numbers been, numero avant
  1.0: numero cordialement, numero … jamais, numero … vous, nunca … inscribi, off all, off me, off yours
  1.0: oil change, on your, on … la, on … only, only … for, ote moi, out your, outfi-, owner, paid in
  1.0: paid … full, par … je, para publicidad, para una, paren … mensajes, parenle con, participar en
  1.0: partir … ahora, parto-, partout, paz, pedi … y, pende-, peper-, pepere, permis … m, permission for
  1.0: permission … message, pero … que, perro se, phone, phone from, phone … remove, piass-, plain-
  1.0: please process, please … contacting, please … remove, plus dans, plus necessaire, plus … on, polit-
  1.0: ponme en, por completo, por escrito, por ultima, por … tienda, por … vez, porfa … no, poubelles
  1.0: pour m, pour … numero, pourriez … svp, power, preferably, prete-, process my, program |
  1.0: proteccion datos, provided, prueba … que, pu … enlevez, pu … otez, pub svp, pub |, puchi-, puchica
  1.0: puse … no, que … eliminen, quedaron, queja, queria saber, question, qui … donne, quiero recibir
  1.0: quiero ver, quitame … tu, quitando, quitte la, quy, radiez, reaches, recev-, redy, remove my
  1.0: remuevan mi, reply … this, respect my, respeto … no, retire … consentement, reveillent, ride … in
  1.0: rien contre, robot … me, robot … moi, roomm-, rotat-, roue … de, saca mi, saca … numero, said do
  1.0: salir, saludos |, saquenme delete, sayin-, saying, sees … phone, segura, send … invoice, senorita … no
  1.0: sens, servent pu, service messages, service … NUMBER, service … my, she … you, shedi-, shediac
  1.0: shop closer, shop hate, si le, siguen … quitenme, sir, sir … stop, sisters, six, sms for, sms on
  1.0: sms please, sms stop, so annoying, so unsubscribe, so … just, solicitor, son used, son … my, sonne en
  1.0: sorry … the, sortez mon, souhaite me, spammed, starting with, stop … from, stop … notifications, stp |
  1.0: su tiempo, suis camionneur, sus … pero, suspendan … mensajes, svp cessez, svp n, svp … l, switc-
  1.0: taken … your, tan rapido, te … pido, telefono … no, tenga la, tenga … bondad, texteen you
  1.0: textos … que, textos … vous, thank … to, that the, the station, the … also, the … location, the … too
  1.0: them … my, therapist, these go, these … messages, this … somebody, thx for, tienda
  1.0: tienen … autorizacion, time after, time … take, tirag-, tirage, to … if, to … out, today please, tones
  1.0: tout cas, un timbre, une boite, ups |, useful to, usted-, ustedes, ustedes ni, utili-, veci, velo mais
  1.0: velo pis, velo recupere, velor-, venderme, vendez, vos, vos sondages, vos … sur, vosot-, vosotros
  1.0: voule-, voulez, vous c, vous en, vous et, vous je, vous … jamais, vous … mes, vous … rien
  1.0: want anymore, want>list, want>more, was in, was … me, watch, week and, went with, would, write … i
  1.0: writing … me, wrong>me, y … es, y … need, y … nueva, years … and, yo mismo, you as, you pase
  1.0: you quitame, you … lol, you … lost, you … wasting, you>remove, your junk, your … come, | apaguen
  1.0: | bravo, | cansado, | compa, | haganme, | mano, | mark, | mijo, | ote, | ponme, | quelqu, | quit
  1.0: | radiez, | salirme, | scrub, | texter, | texts, | unenroll, | wife, | … apprecierais, | … beau
  1.0: | … contacting, | … desire, | … enlever, | … father, | … feel, | … habite, | … immediat, | … lose
  1.0: | … needs, | … parfait, | … perro, | … pleine, | … pourquoi, | … pub, | … recupere, | … sali
  1.0: | … scratched, | … shut, | … therapist, | … turn, | … vaina, | … wanted, | … which, ~_avo, ~_bit
  1.0: ~_eme, ~_esc, ~_et, ~_fam, ~_had, ~_hum, ~_maq, ~_men, ~_nom, ~_occ, ~_out, ~_paz, ~_rap, ~_ret, ~_six
  1.0: ~_te, ~_vos, ~aca_, ~ags, ~ags_, ~aho, ~amab, ~anag, ~and_, ~aou, ~asl_, ~atho, ~avec, ~avr, ~bed
  1.0: ~ben_, ~cevo, ~chat, ~cir, ~circ, ~cois, ~ctl, ~ctly, ~cupe, ~dial, ~digo, ~ecep, ~edf, ~elit, ~ema_
  1.0: ~emen, ~enu, ~envo, ~eral, ~erez, ~escr, ~espu, ~euf, ~euse, ~evie, ~exij, ~fam, ~fos_, ~gand, ~ges
  1.0: ~ges_, ~gned, ~gun, ~gun_, ~hem, ~hete, ~hone, ~iaj, ~iass, ~icas, ~idni, ~ieu_, ~ific, ~igna, ~ims
  1.0: ~inio, ~irag, ~irm, ~ity, ~ity_, ~jer_, ~jes, ~jes_, ~joi, ~ked, ~ked_, ~kil, ~lado, ~lar_, ~lis, ~maq
  1.0: ~maqu, ~meb, ~mez, ~midn, ~mien, ~moi, ~moi_, ~mpez, ~mpli, ~nai_, ~nate, ~ndu_, ~nera, ~neta, ~nir
  1.0: ~nli, ~nnee, ~noel, ~nope, ~nsaj, ~nus, ~nus_, ~oco_, ~oel, ~oel_, ~oi_, ~ois_, ~oit_, ~omeb, ~onv
  1.0: ~oomm, ~orda, ~pci, ~pcio, ~phon, ~pita, ~pouv, ~ppri, ~prom, ~pru, ~rans, ~rap, ~reei, ~rint, ~rmer
  1.0: ~rueb, ~saj, ~sas_, ~sayi, ~sist, ~six, ~six_, ~sola, ~spen, ~suel, ~supp, ~tamb, ~tful, ~tome, ~tos
  1.0: ~tos_, ~ttom, ~tus, ~ubl, ~ubs, ~udad, ~uera, ~ug_, ~uitt, ~uiz, ~ulem, ~ung_, ~unte, ~urth, ~usio
  1.0: ~util, ~utt, ~von, ~witc, ~writ, ~xij, ~xijo, ~yers
  0.9: (number), 2 ans, NUMBER … texts, a air, a calendar, a letter, a mes, a number, a poner, a … besoin
  0.9: a … deux, a … dossier, a … equipe, a … retraite, a … spot, abogada, about … fork, above, abren el
  0.9: abria-, abrian, account no, after your, ah oui, ahora la, ai autorise, ai demande, ai fait, ai point
  0.9: ai … pas, ai … textos, ai … voyage, ailleurs maintenant, all … please, all … texting, aller, alto por
  0.9: alto … favor, am over, amabilite, amabilite de, and i, annoying please, any … texts, anymore of
  0.9: anymore … these, appartient, appartient a, appelez a, appelez … la, arret des, arreter d, arretez donc
  0.9: arretez … faire, arretiez de, asking … for, asking … is, au courant, aussi … mon, autrement, avec ces
  0.9: avec … la, avoir accepte, bad hip, baja … celular, baja … sms, bajenme … esa, be needing, bearings
  0.9: beau la, belong, bicicletita, bike … fine, bike … now, bike … your, blacklist … number, blasting
  0.9: bloqueo, bord svp, borra, borren … telefono, borro sin, bound-, boys |, by … do, c … la, c … paye
  0.9: ca |, ca … 2, can … to, cancel all, cancellez, care … and, cel … su, cessez … envoi, chaque … arretez
  0.9: chez … c, chien … chaque, chingando con, ciel, cohet-, comme demande, compania |, complaint … the
  0.9: compter d, compter … aujourdhui, con … bici, confirmen … baja, consentimiento … recibir, const-
  0.9: copia de, correspondence, costi-, costing, cree … me, customer please, d avance, d … j, datos y
  0.9: daughters phone, de clientes, de diffusion, de enviar, de luto, de recibir, de … arreter
  0.9: de … computadora, de … desinscrire, de … frenos, de … lo, de … ma, de … mandarme, de … texts
  0.9: de … vaina, dear … please, debar-, debarque … de, decede, decochez la, decochez … case, dedan-, dedans
  0.9: demando |, dentiste, depuis … j, derniere … arretez, deseo seguir, desubscribe, deux … que, dia favor
  0.9: diffu-, diffusion, dings please, dit a, do not, does … belong, dois … pour, donc … textos, donni-
  0.9: donniez, downtown, driver, during my, ecrire ici, ecrivez j, ecrivez … ai, ecrivez … que, eh … no
  0.9: el NUMBER, el permiso, el triciclo, eliminar mi, eliminen mis, else i, else |, en … celular, enbie-
  0.9: enbien, end … notifications, engin-, entiendo mejor, entregaron, entregaron la, entregaron … bici
  0.9: enviar mensajes, envie … recevoir, envies, envoi … textos, envoyer … rappels, erreur je, es automatico
  0.9: escogi, est deja, est paye, est quoi, est … fille, este … si, esto quitenme, esto … automatico
  0.9: estuvo no, etes … de, excluez, fais pas, fait … par, familia, family … and, favor que, feelings but
  0.9: felices, first … i, fixed thanks, for … mom, for … my, for … old, for … tune, from … distribution
  0.9: from … further, from … number, fui, get these, get … by, ghost, gracias ahora, great service, guys no
  0.9: handl-, hard … but, have limited, havin-, having, hi … take, hit me, home safe, hunt, i know, i … from
  0.9: i … limited, i … reach, i … told, if … get, il … un, in may, in what, infirmiere, infirmiere de
  0.9: infirmiere … nuit, inscription, is annoying, is at, is mad, is … just, is … nice, is … who, it after
  0.9: it in, it so, it … got, it … off, it … shifting, it … up, j … ete, j … ma, j … ne, jappe chaque
  0.9: jappe … fois, je … desire, je … me, jesus christ, job … de, jubile, juego, just … it, just … texts
  0.9: keep … on, keep … phone, kindly take, l accident, l amabilite, l … c, la bicicleteria, la cancelacion
  0.9: la gang, la liste, la prueba, la retraite, la senorita, la shop, la … llevo, lady … the, laisse tomber
  0.9: le jour, le pas, le … bien, le … est, left … of, les agradezco, les quito, les textos, les … annees
  0.9: les … ca, les … otez, les … permiso, letter … you, like … number, like … old, limited texts
  0.9: limited … on, line for, liquide, liste … diffusion, llenas, lock … the, lord, los bloquee
  0.9: los … saquenme, lose … digits, luto, ma … mais, mais il, mais ne, mandando mensajes, mandar otro
  0.9: manden … promos, manden … uno, mas con, mas … please, me but, me dan, me mettre, me money
  0.9: me notifiquen, me suena, me … again, me … de, me … publicidad, me … quedo, me … unsubscribe
  0.9: mejor … de, meme … mon, mensajes es, merci retirez, message … anymore, metieron a, mi autorizacion
  0.9: mi pais, mientras no, mientras … me, migra, mis … personales, moi … en, mon voyage, mon … jappe
  0.9: money and, more mensajes, more … from, more>me, morning please, moved, muchacho que, my … do, my … for
  0.9: my … got, my … used, n thx, nada … me, nada … ver, name is, ncc, ne desire, necesito … recordatorios
  0.9: need … send, needing … texts, never … so, newfo-, newfoundland, next … please, nice … you, nina de
  0.9: ningun, no, no entienden, no llegue, no pienso, no volvais, no yo, no … anything, no … consent
  0.9: no … coupons, no … ni, no … notifiquen, no … telefono, no … tengo, nom … sur, nom … vos, non … et, nos
  0.9: not belong, not … enough, now … leave, numero yo, numero … el, numero … por, nunca autorice
  0.9: nunca … estos, obtenu, off … cell, oiga, on ferme, on it, on sunday, on … de, ora, otiez, out i
  0.9: out no, over these, over … texts, pa textos, paier-, paierai, pais, para … wifi, parent, parte … no
  0.9: pas si, pas … qu, paso no, passe j, patru-, pediria, pedirles, pensi-, perdone … no, perfecta
  0.9: permiso … mandarme, pesim-, pesimo servicio, phone to, phone … from, plan please, play, please cancel
  0.9: please halt, please … leave, please … only, plus aucun, plus souvent, plus … contacte, podes … de
  0.9: podria, pour mardi, pour vendredi, pouvez tu, prefer … texts, pret … c, priere … ne, psy
  0.9: publicidad no, publicidad sin, publicite sur, pubs … moi, punto |, quand le, que el, que parte
  0.9: que … mando, quelqu, quelqu un, queria … si, quieren, quiero … alertas, quiero … mas, quiero … texts
  0.9: quiero … uno, quitenlo de, quitenme d, quitenme delete, quitenme … una, recevoir … autres
  0.9: recibir publicidad, refrain … sending, regalamos, rehab, renco-, rendu, rental … please, rentree
  0.9: replying stop, repor-, retirer … nom, retirer … vos, revoco … consentimiento, revoked |, rien … texto
  0.9: robar-, robot to, rocks, running late, sacame … la, said … not, sais … si, salirme … esto, sans m
  0.9: sans vouloir, saquenme … los, say it, see … saturday, send texts, send … more, sending … ads
  0.9: servicio … mensajeria, setting, seul, shop … it, showed me, si … de, si … yo, siguen, sms merci
  0.9: sms off, soins, solicito baja, solo … el, sonnette a, sortir … votre, souvent que, soy … delete
  0.9: soy … you, staff, stars, stop damn, stop does, stop … alerts, subscribe me, suppression … mes, sus
  0.9: sus … saquenme, suscripcion … sus, svp enlevez, svp que, syste-, tannant, tapit-, tapita, teleg-
  0.9: telep-, telephone de, tell … bike, tell … he, tell … robot, tengo … y, terrible, text every
  0.9: text … send, texting program, texto de, texto … je, textos … ce, textos … you, texts though
  0.9: that … enough, that … in, the coffee, the coupons, the heads, the number, the owner, the payment
  0.9: the recall, the tracking, the unsubscribe, the … link, the … side, the … size, these so, these … my
  0.9: these>texts, thing i, tienen harta, till NUMBER, to like, to make, to … texts, today … not
  0.9: today … tomorrow, told … before, tomas, tombe-, tout … futur, trail … is, treat … as, trop enlevez
  0.9: twins, un autre, un forfait, un … el, un … telephone, uncheck … for, une erreur, uni
  0.9: unsolicited commercial, unsub … from, unsubscribe … number, using … number, vais … au, velo pour
  0.9: velo … un, vet, veuillez … mes, veux pus, vez you, viole-, virgu-, virgule, volva-, volvais, volvais a
  0.9: vos … otez, voudrais etre, voudrais me, vous arreter, vous laisse, vous … amabilite, vous … ne
  0.9: vs avez, want sms, want>angry, wanting these, was done, was told, we … a, we … one, weath-, went … to
  0.9: wheres the, who … texting, whoever, wishe-, wishes, with … and, withdraw … consent, without … i, woke
  0.9: work in, would … be, y necesito, y … paran, year … is, you be, you cambie, you cancel, you estaba
  0.9: you saturday, your company, your database, your robot, your … can, your … pop, your … remove, zona
  0.9: | basta, | been, | blacklist, | cancelle, | cancellez, | confirmo, | cuando, | dejame, | desabonnement
  0.9: | don, | dorenavant, | encontre, | flip, | frena, | jesus, | loi, | retirenme, | shop, | suppression
  0.9: | terminate, | … aimerais, | … autorice, | … ayer, | … bicycle, | … bill, | … borro, | … cafe
  0.9: | … calls, | … carro, | … christ, | … coach, | … compter, | … esperando, | … garantie, | … gone
  0.9: | … halt, | … lube, | … manera, | … mets, | … passe, | … quick, | … sais, | … trabajo, | … veu
  0.9: | … vos, | … warning, ~_aux, ~_bas, ~_bla, ~_bug, ~_ce, ~_der, ~_ec, ~_ei, ~_fav, ~_lic, ~_lis, ~_moi
  0.9: ~_neu, ~_no_, ~_op, ~_pac, ~_pop, ~_rem, ~_sm, ~_sue, ~_wok, ~_wri, ~aite, ~ami_, ~arli, ~arm, ~arni
  0.9: ~arq, ~arta, ~asti, ~belo, ~blay, ~bug, ~chet, ~chos, ~ciat, ~cid, ~cluy, ~conv, ~cort, ~crib, ~criv
  0.9: ~croi, ~dby, ~deda, ~dice, ~dnig, ~dpa, ~due_, ~each, ~eepi, ~elep, ~endo, ~ensa, ~epho, ~epor, ~ersa
  0.9: ~esi, ~esse, ~etra, ~eul_, ~evoi, ~fiq, ~fiqu, ~fui_, ~gett, ~gon, ~had_, ~hale, ~hau, ~havi, ~hica
  0.9: ~hre, ~iat, ~icac, ~ifiq, ~igl, ~igle, ~init, ~ipti, ~irg, ~ismo, ~iso_, ~isos, ~ist, ~itad, ~itte
  0.9: ~leph, ~lif, ~lks, ~lks_, ~los_, ~lqu_, ~luy, ~lven, ~lvie, ~mand, ~mas, ~mela, ~mens, ~mess, ~mons
  0.9: ~ndes, ~nfos, ~nonc, ~ntic, ~nvo, ~oces, ~ocio, ~olic, ~onge, ~otto, ~owne, ~pam_, ~pia, ~plen, ~pop
  0.9: ~proj, ~pt_, ~quis, ~rem, ~renc, ~rib, ~rime, ~riss, ~rizo, ~rope, ~sito, ~smo_, ~spue, ~ssag, ~ssez
  0.9: ~stra, ~swit, ~swor, ~syst, ~taff, ~tele, ~tis_, ~trac, ~tron, ~uida, ~utu, ~val_, ~vet_, ~vice, ~virg
  0.9: ~vre_, ~wish, ~wne, ~wok, ~woke, ~yste
  0.8: NUMBER piasses, NUMBER years, NUMBER … fine, NUMBER … without, a baby, a encore, a velo, a vendu
  0.8: a warranty, a … bici, a … ces, a … dos, a … esto, a … linea, a … now, acordamos, addit-, additional
  0.8: ads … me, advis-, age, agend-, agradecere, agreed … get, agreeing to, ai annule, ai mon, ai refuse
  0.8: ai … cell, al link, al … si, alger-, algerie, all communication, all got, all … texts, alone
  0.8: am blocking, am … years, amable, and it, and to, and told, and … said, and … thing, and … we, any
  0.8: anyone in, anywh-, anywhere, apaguen los, are … best, arreter … envoi, arreter … envoyer
  0.8: arretez … lui, asked you, assez, at it, atencion … de, au … c, au … retirez, aurai-, automated texts
  0.8: automatises, aux, aviez, avisarme |, aviso-, avisos, avisos … este, away for, b … i, baja los, bcp
  0.8: be … of, be … on, beau frere, bell for, belle-, belles, belongs, ben, bien mais, bien recu, bike no
  0.8: bless, bonjour madame, bonjour monsieur, borren este, boss … a, bother … with, bouti-, bruh, buenisima
  0.8: business … please, buy, buzz, c etait, c le, c mon, c … dangereux, c … de, c … regle, ca reveille
  0.8: can close, can remove, candado … me, cas, cassee, cell des, cell … votre, cells, celui la
  0.8: celular … no, cenne, cents … stop, cesen, cessez immediatement, cessez toute, cessez vos, cette dame
  0.8: charged me, charges, checking, chez nous, chier, christ stop, clarito que, clarito … no
  0.8: commence … etre, comment avez, communications … this, complain, complaint with, confirm … you, confuse
  0.8: conge, consent … do, consenti … vos, correcte, cosas |, cost … NUMBER, courriels svp, coute … cents
  0.8: cualq-, cualquier, culpa … ustedes, d, d un, d … aux, d … mensajes, dado … consentimiento, damn it
  0.8: dans un, dans votre, dans … systeme, data and, de casques, de cellulaire, de contactarme, de contactos
  0.8: de lui, de magasins, de que, de … donnees, de … enviar, de … escribirme, de … fichier, de … llanta
  0.8: de … machine, de … otez, de … textez, de … tu, delete … me, deme, demeu-, demeure, des … d, des … pour
  0.8: desactiveme, dia y, dicho, diffusion |, digo en, do … a, don … el, donc, donc de, donc … m
  0.8: donde firme, donne ce, doord-, doordash, drett-, drette, drette la, drinking, ds, duena, each stop
  0.8: ecoeurez, ecrire pour, ecris au, ecris … moi, ecrivez lui, eliminado, eliminar … contacto, elimine mi
  0.8: elimine … numero, eliminen, ella el, elle en, en floride, en honduras, en … carro, en … enleve
  0.8: en … quitenme, en … web, end … here, entiende, envie … mensajes, envio, envoi … messages, envois merci
  0.8: envoyer … message, escribir a, escribir … este, escribo, espero que, est decede, est … avec
  0.8: est … pere, esta … y, estan … los, este servicio, esten avisando, et enlevez, et il, etran-, euh
  0.8: ex … texting, fais le, fait 2, fak, favor … es, favor … manden, ferai, fils … NUMBER, fix, flip
  0.8: floride, for his, for … repair, formal, from stores, fucking texting, fucking … me, further … by
  0.8: gang enlevez, garderie, gars … NUMBER, ghost-, got … this, gravel, group ride, hablo ingles, hace un
  0.8: hacem-, hanging, harassment, hat, have to, hay alguien, he … the, helpi-, helping, her please, hey no
  0.8: hey … offense, hi … stop, hice, him … your, home so, home … it, hopit-, hopital, how … do, husbands
  0.8: i mean, i take, i … blocking, i … never, i … unsubscribe, iban … mandar, idee pour, if they, if … is
  0.8: il … pas, ilegal yo, ilegal … no, illeg-, illegal, impre-, in for, in small, in … that, infir-
  0.8: info and, informacion de, ingles y, inscrivez … sur, internal, internal do, internal … not
  0.8: invoice … my, is sunday, islan-, island, it possible, it the, it wakes, it … on, jamai-, jamais
  0.8: jamais rien, jamas … vuelvan, je fais, je … ben, je … ne, jesus … stop, jo, julio, kid is, kind … to
  0.8: knock-, la duena, la moitie, la … ce, la … un, las … a, le … por, les enlever, les … sur, les … texto
  0.8: ley … que, lien, lista … contactos, liste enlevez, llaman, llantas y, lleguen … de, lleno, lo demas
  0.8: lo … acordamos, loans, loi c, loi … NUMBER, los anuncios, los pido, los … jeje, los … ustedes, lowke-
  0.8: lowkey, ma cliente, mais … vrai, mandar un, mandarme, mande nada, manden … a, manden … nada, marin-
  0.8: marketing to, marquenme, mas esto, matter, me last, me podes, me … dire, mensaje you, mensajes jeje
  0.8: mensajes … dia, merci … je, messa-, message … more, messaging … please, metio, mettez moi, mi sobrino
  0.8: mi … yo, mira, mis … de, mix, moi … ne, moles-, molestia quisiera, mon ado, mon … frere, mon … soit
  0.8: mon … svp, more anything, more>list, moved |, movil |, muchas gracias, mujer, my wishes, n existe, ne
  0.8: ne … etre, need … messages, never even, never … again, never … anyone, never … of, neveu, next … my
  0.8: ni ver, no escribirme, no necesito, no … NUMBER, no … dejan, no … propaganda, no … saquenme, no … sus
  0.8: nomas … me, non, not ask, not coming, not … marketing, not … needing, notas, nous ne, number>more
  0.8: numero |, nunca puse, of text, of yours, of … computer, ofertas … mi, off in, ok la, ok … me
  0.8: ok … quitenme, on … demenage, one … and, one … time, or whatever, or will, osti, otro, otro … no
  0.8: out … me, out … more, outgrew … bike, para … numero, paren … los, partir … aujourdhui, pas a
  0.8: pas gagne, pas mais, pasada, pay by, paye … chaque, peopl-, perdone pero, permission … m, pero si
  0.8: pero … los, pesimo, peux … en, piasses, pierda, pitid-, pitido, plays, please opt, plein le
  0.8: plus jamais, plus … le, point final, point je, ponchadura, poner, pongas, por favor, por … despues
  0.8: porfavor, portal, porte … au, posib-, pour chaque, pour … derniere, pour … promos, pour … retirez
  0.8: pouve-, pouvez … le, prefe-, prefere … plus, procedan, process … opt, profile, promis de, proposito es
  0.8: proteccion, publicidad … mi, publicite … mon, quand je, quatr-, que acordamos, que … de, qui vous
  0.8: quita … cel, quitame … esa, quito … permiso, rather … get, recevoir, recibiendo … comunicaciones
  0.8: record of, recupere mon, reglez, removal from, remove … your, remove>these, remuevan … numero
  0.8: rendez … de, reparle, replied … last, reprends, respect … wishes, respeto you, retiree |, retiren mi
  0.8: retiro mi, revoco mi, revok-, revoke … consent, revoque, ride with, roll |, roue est, roule-, salga
  0.8: salirme … la, saludos, saqueme, saquenme … ahi, savez, says the, says … write, scratched my
  0.8: scratched … frame, se leer, secti-, section, see … i, sell me, service, servicio … no, shop
  0.8: shop texts, shopping, si se, signa-, signe-, sin … yo, sms list, so happy, so … never, son … mensajes
  0.8: souhaite … plus, spring, stand these, still … texts, stop fucking, stop last, stop … week, stop>wrong
  0.8: su tienda, subscription to, suena, suficientes, suivi-, suivis, supprimez … de, surve-
  0.8: sus comunicaciones, sus … borrenme, suspend, susto, switch … the, tabarnak arretez, tanto texto
  0.8: tappi-, tapping, tasse, tcpa you, telephone a, telephone … pour, telli-, telling, terminate, terribly
  0.8: text for, text or, text … did, textees mas, texting … phone, textos au, textos svp, textos … arretez
  0.8: textos … magasins, texts forever, texts get, texts ty, texts … stores, texts>texts, thanks on
  0.8: thanks unsubscribe, that … fine, that … the, the gift, the school, the textos, the toddler, the wheels
  0.8: the … hate, the … if, the … keep, the … ready, the … went, them and, there can, these … at
  0.8: these>these, thing is, this, this … that, thx |, tinni-, tinnitus, to come, to get, to here, to … by
  0.8: to … tell, too late, tout mais, trait-, trucker, tu … d, tu … no, un taxi, una sola, unsubscribe svp
  0.8: up tomorrow, vacac-, vacaciones, vaut, velo … haha, velocidades, vendimos, vendu, ves
  0.8: veuillez arreter, veuillez m, veuillez supprimer, veuillez … ce, vos promotions, vos … aussi
  0.8: votre magasin, votre … otez, voudrais, vous allez, vous apporte, vous pis, wakes the, wakes … baby
  0.8: want … message, was his, was ok, we are, we … in, were all, were on, were … the, who … i, will … the
  0.8: wishes and, with … a, withdrawing, work so, wth, x la, yo stop, you charged, you owe, you quit
  0.8: you … ever, you … is, you … mandar, you … still, you … that, your dad, your internal, your messages
  0.8: your notifications, your sms, zero … svp, | after, | apply, | b, | casl, | cessez, | effective
  0.8: | ensenenme, | everyone, | finis, | las, | lowkey, | moi, | muestrenme, | osti, | oublie, | par
  0.8: | pitie, | porfa, | refuse, | remuevan, | robot, | running, | siguen, | tasse, | … cesser, | … chier
  0.8: | … commence, | … computer, | … encuentro, | … feliz, | … fucking, | … hagame, | … here, | … little
  0.8: | … muy, | … opted, | … parte, | … petite, | … podes, | … point, | … prend, | … process, | … reminders
  0.8: | … sors, | … supprimer, | … tienen, | … website, ~_buz, ~_d_, ~_euh, ~_eve, ~_kit, ~_mij, ~_ne_, ~_of
  0.8: ~_peo, ~_rat, ~_suf, ~_sus, ~_unf, ~_veu, ~_wou, ~ache, ~acu, ~agas, ~aged, ~agre, ~aje, ~ake_, ~alon
  0.8: ~amai, ~aqui, ~aran, ~artm, ~assm, ~asur, ~ault, ~aut, ~avie, ~avoi, ~bot, ~bruh, ~buy_, ~buz, ~celu
  0.8: ~chal, ~chas, ~choo, ~cip, ~coe, ~coeu, ~cre_, ~cul, ~debe, ~dere, ~dich, ~dit_, ~dria, ~ecki, ~edes
  0.8: ~efer, ~egun, ~els, ~els_, ~else, ~ely, ~ely_, ~env, ~eop, ~eopl, ~eph, ~ept, ~ery_, ~essa, ~esto
  0.8: ~euh, ~euh_, ~ever, ~evok, ~fens, ~fica, ~firm, ~fix_, ~fon, ~gan, ~geon, ~ging, ~hdra, ~hice, ~hit
  0.8: ~hon, ~hose, ~iba, ~icul, ~iew, ~igan, ~inis, ~invi, ~issa, ~ivi, ~jama, ~jenm, ~kit, ~lanc, ~lema
  0.8: ~leta, ~lev, ~lien, ~lim, ~llar, ~lmen, ~lmos, ~loi, ~loir, ~lqui, ~lse, ~lto_, ~lus_, ~mij, ~mir_
  0.8: ~moth, ~nclu, ~ndl, ~nees, ~nne_, ~nove, ~nsa, ~nywh, ~ogr, ~omba, ~omo, ~omoc, ~onc, ~ople, ~orse
  0.8: ~osse, ~oti, ~oupe, ~paz, ~peni, ~peo, ~peop, ~plus, ~prio, ~prop, ~rajo, ~rap_, ~rasi, ~rez, ~rfav
  0.8: ~rges, ~rit_, ~rmar, ~rtm, ~rtme, ~ruh, ~ruh_, ~rvey, ~sag, ~saje, ~send, ~shop, ~show, ~sos, ~sos_
  0.8: ~ssme, ~stin, ~stp, ~subs, ~suf, ~this, ~tili, ~ting, ~todo, ~tul, ~tus_, ~ualq, ~udos, ~uead, ~uffi
  0.8: ~unci, ~urve, ~utiq, ~uton, ~utre, ~uzz_, ~vaut, ~veu, ~vey, ~vida, ~view, ~vois, ~volv, ~wou, ~xin
  0.8: ~year
  0.7: NUMBER without, NUMBER … la, NUMBER … per, a bus, a change, a company, a scam, a … du, a … gars
  0.7: a … list, a … on, a … yo, abonne |, abrie-, absolutely not, absta-, abstain, abstain from, ace
  0.7: against you, ahi por, ahi … favor, ai juste, ai laisse, ai … contre, al … no, alertes svp, all your
  0.7: allo c, allum-, already bought, alvar-, am still, am … not, amables de, an passe, and use, ande
  0.7: anulen mi, any … from, anymore … am, anymore … i, apa, appartient maintenant, appeler … pour
  0.7: aqui como, are blue, are red, are too, are your, are … but, are … violets, arreter tout
  0.7: arretez … alertes, as long, asked … a, at every, at … desk, atropellan, au quebec, aveug-, aveugle
  0.7: avisos … pedido, babysitter, baja definitiva, baja en, base … donnees, be buying, be nice, be … pain
  0.7: before i, belon-, bicycle … i, biffez … nom, bikes anymore, blocked, blowing … my, bmx |, bonita
  0.7: bonso-, bonsoir, borre … telefono, boundaries, bud, business line, but … with, buzzi-, buzzing
  0.7: c … possible, ca … bien, ca … les, caliq-, calique, came … this, can … stand, can … there, cancelen
  0.7: card … for, careg-, caregiver, ce … d, cease … me, cell … NUMBER, cellulaire je, celular … su, cerro
  0.7: cesser … m, cette ligne, chalet sans, chalet … reseau, choose, clavi-, click-, cocho-, come … and
  0.7: comme … la, compagnie, completo |, comprar nada, confused by, consentement … recevoir, conste
  0.7: contactado |, contactarme |, cross my, cruis-, curat-, custo-, d message, daily, damn texts
  0.7: dans … poche, de, de donnees, de fregar, de pneus, de promociones, de publicidad, de quien
  0.7: de retirarme, de t, de velos, de … acepte, de … aqui, de … autres, de … demain, de … empresa
  0.7: de … grupo, de … pubs, de … quiten, dear … or, debe, declu-, definitivement les, dejaran de
  0.7: dejen … textearme, delete pais, delete … numero, demande … arret, denuncio, depuis NUMBER, des text
  0.7: desactivation, desactiven … notificaciones, desde, deseo ser, deseo … contactado, dice, dice la, dicte
  0.7: did … by, digital detox, dimanche c, disable texts, disable … for, disculpe … molestia
  0.7: dit … telephone, do … owe, donne … cell, dossier, downt-, du … le, each … costs, ecout-
  0.7: ecrivez … souvent, eh but, el consentimiento, elle est, elle … a, else you, en ninguna, en … alors
  0.7: en … asi, en … casa, en … stop, enfant … le, ensem-, ensemble, ensen-, entrando, enviar … mensajes
  0.7: envoyer … speciaux, escriban nunca, escribio mi, escribirme por, escribirme … favor, eso es, eso se
  0.7: est passe, est possible, est … c, est … harcelement, estar mandando, estar … con, estos … gracias
  0.7: et jamais, etais, etes fatigants, eu NUMBER, every week, every … it, expliquen, expre-, faite-, faites
  0.7: fat, favor de, favor … borrar, favor … quitarme, felicitacion, filled in, fois que, from, from a
  0.7: from it, from … company, further, gele, get texts, gets confused, gets … by, gibbe-, gibberish, god no
  0.7: god … more, good for, got the, gracias quitenme, great job, hable, hace dos, hagan … favor
  0.7: halt … messages, harcelement, hard, harta-, hasta … llegamos, hawai-, hawaii, heard … the, here … no
  0.7: here … this, hondu-, honduras, i choose, i ordered, i write, i … doing, i … unsubscribed, if not
  0.7: in full, in … garage, in … messages, in … middle, interdit, into a, is making, is revoked, is … stop
  0.7: it may, it on, it … concern, it … stolen, j … repondu, je dicte, je recoive, je … peux, je … plus
  0.7: just … out, keep … your, la pouvez, la … a, la … ayer, la … el, la … ne, la … passe, la … porque
  0.7: la … pour, ladil-, ladilla, las … you, last … was, le a, le tune, le … part, le … tu, le … up, les da
  0.7: les messages, like … opt, link … not, list, list … NAME, lista saquenme, liste please, llega, llevo mi
  0.7: lo … quitenme, longer consent, longue, los leo, los mensajes, los … delete, lui a, lui … a
  0.7: lunettes sont, lus, ma facture, ma poche, ma … avait, ma … fait, ma … qui, machine |, mais pu
  0.7: manager to, mandar … por, mandarle, mande textos, manden mensajes, mapa, mark my, mas comunicaciones
  0.7: mas en, mas mensajitos, mas se, mas … para, matte-, may concern, me derange, me eliminen, me estan
  0.7: me textearan, me … avisos, me … enlevez, me … ninguno, me … quiten, me … reminders, me … rien, me … so
  0.7: me … svp, me … time, me>list, me>me, me>texts, mensajes |, mensajitos … you, merci … cesser
  0.7: merci … retirer, merci … votre, mere … la, message non, message … my, messages arretez
  0.7: messages … thank, mi, mi … de, mi … que, middl-, middle, mine from, mobil-, mobile, moi ca
  0.7: moi … client, moiti-, moitie, mon, monct-, moncton, mori, mostrar, mothers, motor-, moved … please
  0.7: my privacy, my … has, my … outgrew, ne fais, negocios, never … my, ni … recordatorios, niaiser
  0.7: ninguna lista, no me, no sea, no tenemos, no … consentimiento, no … da, no … doy, no … e, no … mucho
  0.7: no … take, nobody is, non … messages, nop no, nope never, not believe, not do, not nobody, not trust
  0.7: note pour, notice to, notifications, notre … de, nous enlevez, now … are, number … all, numer-
  0.7: numero … doit, numero … ta, nunca … me, obten-, of … marketing, ofertas … no, off … he, on my, on that
  0.7: on tuesday, on … des, on … door, on … fridge, on … it, on … lol, on … ticket, otra … que, our numbers
  0.7: out and, out … los, oye … no, pa, paid the, para … de, para … textos, pas besoin, pas envie, pas fache
  0.7: pas … vous, passe mon, passe … tour, patience … vos, paz con, pedirle, pelle-, pelletier, permizo
  0.7: pero me, personne m, personne … a, peu … de, phone and, phone … charges, piano, pieza equivocada
  0.7: pis … a, pis … deux, pitie plus, pitie … de, place … mon, please be, plus, plus de, plus je
  0.7: podes sacar, point-, policia … no, por el, porfa |, portable |, pourriez … me, pregunto … queria
  0.7: preuve que, preuve … j, prior, pu ca, pu me, publicidad aqui, puedo cambiar, pus … texto, qu … se
  0.7: quand il, quand … m, que, que cada, que vos, que votre, que … nom, que … recoive, que … saquenme
  0.7: quedo la, quelle est, qui … ai, quiero desuscribirme, quiero publicidad, quiero que, quiero … borren
  0.7: quiteme por, quiteme … favor, quitenme … sus, racine, rando-, read english, recados … no, recois
  0.7: recordatorios ni, red violets, red … are, regarder, regards, regresar, resea-, retirar mi
  0.7: retirar … numero, retirer son, retiro de, rien … mon, right … is, ring |, roses are, roses … red
  0.7: saber si, saca de, salirse, sans reseau, sans … consentement, school so, scout-, scouts, scrapez mon
  0.7: se … a, se … esta, send … further, send … messages, send … this, send>list, send>these
  0.7: sending … stuff, senorita delete, sent … my, sepa, ser contactado, serve-, service mais
  0.7: service please, servicio, set boundaries, she passed, shops please, shut these, si jamais, si … en
  0.7: siemp-, siempre, signing off, sin … consentimiento, siri … the, sms … este, so, so … and, so … please
  0.7: solid-, son … elle, sonne toujours, sorry eh, sorry … but, sorted, soupl-, souple, sprin-, stop con
  0.7: stop … svp, strok-, stroke, suelta, suis … fache, suis … l, sus listas, ta, taller y, taxi
  0.7: telefono … solo, telephone |, termina la, terminate messages, tes … je, text |, texted |, texter … j
  0.7: textez a, texting take, texto ca, texto … ce, textos … este, textos … rien, thank, that … cease
  0.7: the future, the list, the marketing, the new, the wifi, the year, the … kid, the … should, their
  0.7: these>not, this … is, this … one, this … remove, time … is, to delete, to him, to tell, to … back
  0.7: to … off, to … removed, todo … you, told NAME, too … the, tous vos, tu … la, type, typing this
  0.7: un telefono, un … you, une carte, unenrol, unenroll me, unsubscribe moi, up … take, use … for
  0.7: veuillez … mon, violets, violets are, violets … blue, voice to, voice … text, vos … m, votre shop
  0.7: votre systeme, vou, voudrais … desabonner, vous … encore, vous … fatigants, voy a, want … bike
  0.7: want … on, want … see, want>these, week … am, what do, what happened, wheels are, who … are, whom it
  0.7: whom … may, will come, will … please, with … from, witho-, without, would rather, wrong size
  0.7: y quedamos, y saquenme, y … pero, yesterday, you scratched, you text, you when, you … canse, you … doy
  0.7: you … go, you … over, you … sure, you … vive, you>forever, you>you, your messaging, your service
  0.7: your texts, your … does, zip, | ahorrense, | class, | eliminenme, | fix, | forgot, | madame, | oye
  0.7: | podrian, | ps, | pusieron, | reported, | roses, | senores, | supprimer, | whoevers, | xfa, | … ask
  0.7: | … button, | … commande, | … definitiva, | … dicte, | … eh, | … faire, | … fille, | … kit, | … loi
  0.7: | … love, | … madame, | … mais, | … neta, | … padre, | … repair, | … retirez, | … reviens, | … size
  0.7: | … todas, | … tremblay, | … unico, | … usen, | … velo, | … whom, ~_alg, ~_cus, ~_dar, ~_de_, ~_eb
  0.7: ~_els, ~_ev, ~_ger, ~_jov, ~_mes, ~_mi_, ~_mor, ~_nen, ~_noe, ~_nu, ~_ot, ~_pa_, ~_rev, ~_sin, ~_so_
  0.7: ~_sol, ~_ta_, ~_wip, ~ach, ~aily, ~amad, ~arag, ~arr, ~aski, ~assa, ~aus, ~beg_, ~bil, ~bud_, ~cali
  0.7: ~cati, ~cipa, ~cipi, ~cora, ~cton, ~cun, ~cust, ~dail, ~dar_, ~den, ~depu, ~desd, ~ding, ~dios, ~disc
  0.7: ~doss, ~dyi, ~dyin, ~eac, ~eco_, ~ecup, ~een_, ~eer_, ~eir_, ~epe, ~eran, ~ered, ~erw, ~esde, ~esen
  0.7: ~este, ~etai, ~ets, ~ets_, ~expr, ~fat_, ~fis, ~from, ~fyi, ~gasp, ~gic_, ~gnie, ~gram, ~hara, ~haut
  0.7: ~hut, ~ibir, ~ierr, ~ifi, ~ili, ~ira, ~ish_, ~ist_, ~itho, ~itre, ~ji_, ~jov, ~jove, ~kind, ~lpa_
  0.7: ~lud, ~lus, ~madr, ~mes, ~midd, ~mire, ~moci, ~mon_, ~monc, ~mor, ~mos_, ~ncia, ~ncto, ~ndin, ~ndue
  0.7: ~nia_, ~now, ~nro_, ~nsoi, ~nume, ~nunc, ~obil, ~opl, ~oppo, ~orf, ~orfa, ~orme, ~os_, ~out_, ~porf
  0.7: ~prim, ~prin, ~prou, ~quar, ~qui, ~rade, ~rda_, ~refe, ~rel, ~rged, ~ridi, ~riel, ~rien, ~riez, ~rip
  0.7: ~rit, ~rms, ~rms_, ~rom, ~rom_, ~roof, ~rouv, ~rth_, ~rthe, ~rtic, ~rto_, ~runn, ~sage, ~sde_, ~shot
  0.7: ~shut, ~sl_, ~sors, ~spri, ~ssa, ~sthe, ~sto_, ~sus_, ~tada, ~tay_, ~tima, ~tir, ~torn, ~town, ~tty_
  0.7: ~twe, ~ucha, ~uelv, ~ught, ~umer, ~una, ~utes, ~uvi, ~uzzi, ~veil, ~vist, ~vok, ~voke, ~xie, ~xpr
  0.7: ~xpre, ~ype_, ~yst, ~zip_, ~zzi, ~zzin
  0.6: (more), (not), NAME who, NAME … ne, NAME … que, a la, a su, a … este, a … from, a … one, a … papa
  0.6: a … there, abonne a, achete … pompe, affai-, affaires sur, ahi que, ahora … en, ai lache, ai pas
  0.6: ai … une, aime pas, aimerais … retiree, alguien de, aller a, alrea-, already, already told
  0.6: already unsubscribed, alrts, amabl-, amable de, amables … no, and nothing, and we, and … contacting
  0.6: and … messages, and … need, ano nuevo, ansiedad y, any … text, anymo-, anymore, apple pay, appli
  0.6: apres, are … it, arret … messages, arretez … ca, arretiez … m, arsenault, as … you, asust-, au … le
  0.6: aujourdhui plus, avez egratigne, avisos … la, avoir … a, ayer … no, be reporting, beari-
  0.6: bendiga … you, besoi-, besoin, besoin … ces, bici y, bien … me, bike do, bills, bizar-, bizarre
  0.6: block … number, bonjour … a, bonne-, borrarme |, borreme … su, borren … numero, bottl-, braid-, braids
  0.6: bravo |, brother … the, bud |, but were, buy a, ca … m, ca … pour, cambie … ciudad, campu-, campus
  0.6: can … ride, can … take, canad-, cancelar … suscripcion, cancelen … suscripcion, cansada, card … the
  0.6: cares, cease sending, cease … communication, cela, cell … for, chamo no, changed, check the, choosing
  0.6: clari-, clavicule, cliente … de, closer to, cochez, coloc, come … NUMBER, comme, comment … fais
  0.6: computadora |, comunicaciones |, con NAME, con … mensaje, consent … receive, consenti … ca, consiento
  0.6: contactado, contacte |, contacted … text, contento, contre |, cortenla con, cortenla … los, couco-
  0.6: coucou, could … kindly, coupon … unsubscribe, cross, cuando … a, cuz, d … c, dangerous, datos por
  0.6: datos … favor, de ciudad, de preferencia, de sondages, de vot, de you, de … celular, de … du
  0.6: de … estos, de … par, de … systeme, deactivate text, dear sirs, decro-, deja de, dejen el
  0.6: delete casco, delete telefono, delete … please, delic-, demenage a, den, depui-, depuis, des … la
  0.6: des … par, desaparezca, di consentimiento, did that, different … now, dios los, discontinue texting
  0.6: do … you, dollar, donc enlevez, due, ecrire j, efface, egratigne, egratigne mon, egratigne … cadre
  0.6: eille, el jueves, el nino, el … que, electronico, eliminenlo, empresa y, en fait, en … basura
  0.6: en … cel, en … mais, en … retirez, ends NUMBER, enviar … a, es mucha, es … molestia, escog-
  0.6: escribe la, escribe tanto, escribiendo quitenme, eso … quiero, est encore, est pas, est … que
  0.6: esta … es, estes, esto pero, estos, estoy … clase, etait … le, eviten, eviten … mensajes, f … and
  0.6: fallecio en, fatigants arretez, favor … stop, fijo, finale, fix it, for squeezing, for … sake
  0.6: for … tire, for … your, found a, free … from, from any, from future, from somebody, from whatever
  0.6: from … contact, from … the, from … this, further communication, gang, garde, gave … consent, go … for
  0.6: going … have, going … the, goodw-, goodwill, gracias |, grasi-, grasias, grooming, guy … not, habian
  0.6: hace el, hagan, hago para, halt all, he … mi, here … has, hijol-, hijole, hit a, home and
  0.6: hospital con, hospital … mi, how … you, husband … away, i keep, i share, i trust, i walk, i … rather
  0.6: icitt-, icitte, if so, in a, in memory, into, is own, is true, is |, is … cut, is … he, is … nobody
  0.6: is … work, issued, it i, it says, it works, it … enough, j … fait, j … lache, j … trouve, j … une
  0.6: jamais accepte, jamais … vos, jarte-, jartera, je voudrais, jump, just … to, juste des, juste … je
  0.6: kids … the, kind as, kit, l appli, l … me, la commande, la computadora, la date, la pagina, la valvula
  0.6: la … apres, la … au, la … saquenme, laid off, lata con, law>forever, law>remove, lay … the, le … va
  0.6: le … votre, leer bien, left … gloves, les NUMBER, les dejo, les pieds, les pubs, les … plus, leve
  0.6: list asap, lista y, lista … mi, llamadas, llenaron, lo phone, lol … more, los sabados, los … le
  0.6: los … lo, lost … customer, lourd-, lourds, lugar, m enerve, m … NUMBER, ma chambre, ma … c, ma … et
  0.6: ma … n, madame je, magas-, magasin vous, maintenant a, mais la, mandando quitenme, mande recados
  0.6: manden … nunca, marre, martes y, may, may … the, mayo |, mayor-, me, me before, me bro, me desabonner
  0.6: me message, me servent, me … antes, me … crap, me … encore, me … error, me … roaming, me>send, me>want
  0.6: memory care, mensajes al, mensajes porfavor, mensajes … borrenme, mensajes … se, merci … le
  0.6: mere … pas, message … you, messages … the, messages … your, mi abuelita, mi linea, mi … puso
  0.6: mobile from, mobile … your, moi … d, molestia … que, mon cell, month … you, more alerts
  0.6: more notifications, more>you, mothe-, moved … of, mr okafor, muestrenme donde, muestrenme … firme
  0.6: my contact, my friend, my gf, my nephew, my … pays, my … signed, n it, nada, nada a, nada quitenme
  0.6: needful … remove, nieta, no pueden, no reminders, no seguir, no usa, no vuelvo, no … ir, no … luz
  0.6: no … mucha, no … notifications, no … tanto, noche-, non enleve, non retirez, non … retirez
  0.6: not … NUMBER, not>number, notificaciones para, notifications … this, notify me, now to, number
  0.6: number immediately, number is, number without, number>list, numero … y, ocurr-, ocurra
  0.6: of … communications, ofender, ofertas you, off … stop, ok you, old one, old … got, on … arreter
  0.6: once … is, one bike, one … remove, orign-, orignal, otez … number, otro con, out in, out my, out … am
  0.6: oyero-, oyeron, pa las, pa … los, pa … you, para enviarme, para … persona, paren de, pas alors
  0.6: pas … plus, pas … promos, paso manana, pass … the, passe le, paz … con, pecr, peine de, pelot-, people
  0.6: perdu … cell, perio-, permission … contact, permission … me, personal i, personal … just, peux plus
  0.6: phone again, picked |, pigeon, plait … de, pleas-, please, please confirm, please erase, please … moi
  0.6: plus … client, pompier, por recibir, posible, pour sa, pour … service, pouvez … arreter, premi-
  0.6: prese-, presente, prete, prevenue, promociones … favor, proxi-, pu … velo, publicitaires, puesto
  0.6: quand … velo, que jartera, que … atendio, que … mandaran, que … recibiendo, quelqu … peut, quick
  0.6: quien … que, quiero dar, quiero las, quiero … que, quisiera no, quisiera … recibir, rancune |, re
  0.6: recevoir … communications, recuerdo … dado, refrain, regan-, regre-, reina, remem-, remember
  0.6: remove … contact, rente, report, reported as, request removal, requesting … from, retire, retired
  0.6: retiree de, retirenme |, revoke … permission, ride i, rodada delete, ruego que, sabados, sacan … su
  0.6: said you, sake, santo, saque … los, say i, scare, schoo-, se … llena, se … que, se … yo, see that
  0.6: sell, sende-, sender, sending … text, sent … a, she will, shop … texts, si … se, si … un
  0.6: sigan mandandome, silence is, simplifying, sin consentimiento, sin ofender, sin … autorizacion
  0.6: sin … no, sistema por, slay, so … now, solicito la, somos, squeezing, squeezing … in, start-
  0.6: still … not, stop hittin, stop … of, stp je, supprimer mes, sur un, suscripcion
  0.6: suscripcion … mensajes, svp, tcpa i, techo, telefono … mi, tell your, tengo ansiedad, tengo plan
  0.6: tente pas, terme, terms, text costs, text message, text take, text when, text … from, text … not
  0.6: texting at, textos automaticos, textos llamadas, textos … quitenme, textos … semaine, texts do
  0.6: texts merci, texts>number, texts>these, thank … NAME, that is, the accident, the bar, the bottom
  0.6: the crtc, the desk, the place, the tandem, the update, the … quote, the … tho, these notices, these |
  0.6: these … to, this way, thread |, to cease, to ohio, to start, to stop, to text, todo, tomber, too so
  0.6: tour, toute … journee, treat this, tried calling, trouble, trouver, turn it, turn … alerts, tutoyez
  0.6: ultimo aviso, un peut, un terme, unive-, universite, unsig-, unsolicited … i, unsubscribe … phone
  0.6: unsubscribed please, up no, use to, use your, utilisation de, valid, velo demain, velo … mon, veloc-
  0.6: ver … prueba, verdad yo, veuillez … de, veuillez … enlever, veux … faire, vez … you, vla, votre … vous
  0.6: voulais juste, vous aime, vous cesser, vous … egratigne, voyag-, vrai … moi, waiting for, want … gone
  0.6: want … please, was up, what … you, why is, widow, will just, will … reporting, wish you, wishes … stop
  0.6: with cash, with … dad, with … lol, withdraw consent, xfa no, y … le, y … por, y … texto, yes … works
  0.6: yeste-, yo … recuerdo, you buy, you de, you had, you o, you the, you … deseo, you … do, you … usa
  0.6: you … vivo, your damn, your sign, your … to, youtube, | arrete, | avisele, | bajame, | borrar
  0.6: | comptez, | confirmed, | eviten, | hijole, | jetez, | log, | much, | opt, | respectfully, | tannee
  0.6: | team, | thursday, | ultimo, | unsub, | vale, | … agradeceria, | … agradezco, | … appointment
  0.6: | … aujourdhui, | … borrenme, | … boutique, | … came, | … charged, | … divorced, | … enfants, | … goes
  0.6: | … hard, | … immediatement, | … jartera, | … muchos, | … paso, | … pitie, | … sirs, | … til
  0.6: | … virgule, | … vuelven, | … what, | … wife, | … withdrawn, ~_ail, ~_an, ~_auc, ~_ax, ~_beb, ~_bom
  0.6: ~_cuz, ~_dau, ~_don, ~_dor, ~_gon, ~_har, ~_lif, ~_loi, ~_los, ~_me_, ~_mob, ~_no, ~_num, ~_owe, ~_ple
  0.6: ~_plu, ~_pu, ~_pur, ~_ran, ~_shu, ~_sv, ~_svp, ~_thi, ~_und, ~_vau, ~_vs, ~acti, ~admi, ~aff, ~affa
  0.6: ~ais_, ~aka, ~ake, ~alre, ~amig, ~ampo, ~anym, ~ase, ~ase_, ~asto, ~aucu, ~ber_, ~bili, ~blan, ~bom
  0.6: ~bomb, ~bsc, ~bscr, ~but_, ~cau, ~cham, ~cier, ~citt, ~clet, ~ctio, ~cup, ~cuz, ~cuz_, ~dic, ~dier
  0.6: ~donc, ~drai, ~dson, ~duc, ~duri, ~eart, ~eas, ~ease, ~effe, ~egre, ~elar, ~elem, ~emem, ~emi, ~envi
  0.6: ~epui, ~erse, ~ervi, ~esoi, ~eve, ~ewa, ~eys, ~eys_, ~fab, ~face, ~ffai, ~flip, ~form, ~fort, ~gang
  0.6: ~gasi, ~gres, ~hari, ~hats, ~hei, ~hers, ~hool, ~ical, ~icho, ~idad, ~idan, ~idd, ~inat, ~ines, ~ite
  0.6: ~ithe, ~itt, ~kit_, ~leas, ~lest, ~lre, ~lrea, ~lut_, ~lvi, ~mabl, ~may_, ~mel, ~men, ~mi_, ~mob
  0.6: ~mobi, ~ndle, ~nfl, ~no_, ~num, ~nvi, ~nym, ~nymo, ~och, ~oloc, ~ompr, ~onc_, ~ones, ~ords, ~orne
  0.6: ~ottl, ~out, ~oxim, ~pant, ~phe, ~plea, ~plu, ~poin, ~pone, ~ppe_, ~ppr, ~pref, ~prem, ~prov, ~punt
  0.6: ~quat, ~regr, ~rele, ~riod, ~risa, ~rlo_, ~roch, ~roi, ~roxi, ~scho, ~scul, ~seno, ~serv, ~sias, ~sign
  0.6: ~somo, ~svp, ~svp_, ~td_, ~tick, ~tin, ~tore, ~tre_, ~trel, ~tru, ~ubsc, ~ucu, ~ucun, ~ufi, ~uiet
  0.6: ~ulez, ~ulti, ~uman, ~una_, ~uras, ~usc, ~used, ~usin, ~ussi, ~utr, ~uver, ~uyo, ~vic, ~voye, ~vp_
  0.6: ~warn, ~wins, ~wri, ~ymo, ~ymor
  0.5: (me), NUMBER mensajes, NUMBER … demande, NUMBER … lol, NUMBER … review, a dire, a pain, a private
  0.5: a votre, a wheelchair, a … adresse, a … cell, a … ma, a … tune, absolutely, abstenganse
  0.5: abstenganse de, accident, achaler avec, admir-, advertising to, advised, advised that, after all
  0.5: agent, agradezco pero, agree, agree … this, ahora you, ahorrense los, ai change, ai meme, ai mis
  0.5: ai … besoin, ai … laisse, ai … ma, aille-, al correo, al rato, al … la, alerts off, all winter
  0.5: all … i, allez vous, allo … est, alors svp, also … you, am writing, and … can, and … take
  0.5: anden mandando, anden … cosas, angry>send, annuler, another … please, anyone … i, aout, appli-
  0.5: appreciate, arreter … texto, as … is, asi … bien, asking me, assur-, automatiques |, autre numero
  0.5: avec vous, avec … boutique, avez charge, barak-, be advised, be back, be excused, be opted, be … now
  0.5: be … that, beaucoup |, been … i, bev, bicicleteria, bicicleteria |, bikes are, bikes not, bloct-
  0.5: bloctel, bonsoir … vous, borrame … tu, bottom bracket, boutique plus, boys, brand new, bro … texting
  0.5: broken so, busco, but, by a, c … quoi, ca arrete, ca ira, ca … gosse, cadeau, call … landline, campi-
  0.5: camping, can … figure, can … see, cance-, cancelar, capab-, capable … vos, care now, casse, cel no
  0.5: cessez … envois, ceux qui, changer de, chercher, christmas, cicli-, circl-, closing my, come in
  0.5: come on, como, como cancelo, compr-, comprehension, comprehension |, comprendre, comptez plus, compu-
  0.5: con estos, consent … marketing, consentimiento no, consentis, contact, contactez … plus
  0.5: courriel … plus, courriel … svp, criss, cross … name, d … chez, d … envoyer, datos … no, daughters
  0.5: de cambiar, de dar, de la, de otro, de retirer, de suivi, de textear, de vous, de … c
  0.5: de … communications, de … comprehension, de … ebike, dear … is, decedee, decir-, dejen la, demande … m
  0.5: derecho … mandarme, des pubs, des … retirez, deseo … mensajes, desinscrit, desir, desire etre
  0.5: desole … je, detengan los, detengan … textos, di … numero, dieu vous, dios me, discontinue text
  0.5: disturb, do … bug, do … turn, earl, ebike |, ecrivez, effec-, effective today, el plan
  0.5: eliminen … datos, eliminez, email … the, empezando, en attente, en … trop, end text, end texts
  0.5: enleves, ennui-, ennuie, ennuie de, entiendo … you, envien … mensajes, envien … textos, envoie un
  0.5: envoie … message, epargnez … vos, era el, eres tu, eres … soy, error … la, es … para, escal-, eso … a
  0.5: est decedee, est … sans, esta semana, et que, et … cell, even own, even … a, ever … me, excused
  0.5: excused from, expla-, expressement, expun-, expunge, fait … de, famil-, fasci-, feldm-, feldman
  0.5: feliz navidad, fichier |, finger, flat … not, for us, for … long, for … that, forever>texts
  0.5: formal notice, from i, from … marketing, from … notifications, frr, further sms, futur-, gang … moi
  0.5: gars de, gave you, get … please, go on, go … i, guess, hagan el, halif-, halifax, hands off, hands-
  0.5: hartaron, hate these, have the, he … got, hello, hered-, heres, hey … you, hijo … se, him … the, hips
  0.5: hola, hola … no, home to, homme, how many, i request, i think, i unsubscribed, i … find, i … live
  0.5: i … nights, i … pick, i … read, i … writing, ico, in … hospital, inclu-, incluyan, infor-, invitations
  0.5: invoice to, is but, is … right, is … what, it turned, it … coming, it … here, j etais, j … aucun
  0.5: j … change, j … chercher, j … meme, j … plus, j … vous, je travaille, je … l, je … laisse, je … parti
  0.5: je … quand, job … i, junk, just … off, keep … you, kill you, l autorisation, l … merci, l … passe
  0.5: la a, la web, la … sigue, lache, lache-, ladilla chamo, las … no, law>number, le faire, leave … the
  0.5: lee los, leer los, les, les gars, les jours, les … pero, lessons, libre, line … do, listes d
  0.5: listes … envoi, lists |, llamado, lo, lol … the, los … mucho, los … quiten, love it, m appelle
  0.5: m exclure, m … charge, m … encore, ma batterie, maam |, madre … sus, magasins … moi, maintenant merci
  0.5: mandando … a, mandeis, mandes texts, mandes … nada, marit-, maritza, marzo, mas msj, mas o, mate no
  0.5: maudi-, may … be, me dijo, me fr, me hartaron, me incluyan, me too, me … bendiga, me … but
  0.5: me … demander, me … envoyer, medecin, mejor llamenme, mensajes … saquenme, mensajitos … de, mercy and
  0.5: message my, mi marido, mi … dio, mi … el, mil, mire, misa y, mise, moi … besoin, moi … messages, moose
  0.5: more … i, more … porfa, more … to, mother, mucha-, murio la, must stop, my lock, my wheel
  0.5: my … anymore, my … card, my … thanks, n … rien, name off, nationale, nephew, never give, never … back
  0.5: new … can, new … to, ni textos, no chinguen, no creo, no e, no eres, no further, no recuerdo, no time
  0.5: no … ahi, no … incluyan, no … me, no … msj, no … participar, no … she, nom, not bug, not figure
  0.5: not … go, not>me, note … i, notificaciones a, notifying, nous |, now or, now you, numbe-, number i
  0.5: numero, numero soit, numero you, numero … promos, nunca, nunca he, obliged if, obliged … you
  0.5: ofender … no, ofertas ni, off … promos, oficina |, ok so, on … take, on … voit, on … website, once
  0.5: opt … request, order from, oui au, out request, out … or, over and, oye bro, pa los, par semaine
  0.5: para este, para ofertas, part … the, pas mal, paso el, passe … soir, patience avec, payer |, pedidos
  0.5: pedirles que, pense … j, pero los, personal just, personal … no, petite a, phone belongs, phone she
  0.5: pido … que, pinches, pinches mensajes, please do, please respect, please … mi, please … text, plot
  0.5: plot twist, plus … textos, point merci, por ahi, por su, por … mensaje, porfa … de, pour des
  0.5: pouvez enlever, prefererais … plus, problema, processing, promociones you, pu ici, quand … vous
  0.5: que cansones, que conste, que sea, que tu, que … chamo, que … escribieran, qui a, quiero … you
  0.5: quit … with, quitan … los, quote-, rappelez … quand, real, recados you, receipt i, recha-
  0.5: records please, recuerdo, redir-, refrain from, register no, registre |, rejoi-, retirenlo
  0.5: retirenme de, revoke … to, revoque mon, ridin-, riding, right person, rivie-, rosad-, rosada, sabba-
  0.5: sabbath, said it, saquenme … su, se voit, see the, see … in, sending these, sent me, serrez
  0.5: seulement svp, share the, shop in, si … es, siento, siri tell, slaquez, sms … en, sms … mon, sobrino
  0.5: son … je, sort, stop hitting, stop s, stop … il, stop … this, stopped … since, store credit
  0.5: su cliente, su computadora, sufic-, suis juste, suis parti, suite, suite |, suppression … mon
  0.5: suscribi … nada, suscripcion … los, suspendre, tabarnak … de, taken … of, taller no, tanto … saquenme
  0.5: telefono por, telefono sin, telefono y, telephone, telephone … from, terminate … to, text messaging
  0.5: text … if, texting this, textos para, textos paren, textos |, textos … reveillent, textos … v
  0.5: texts>me, thank you, thank … but, thanks, the customer, the derailleur, the ico, the ladies
  0.5: the loaner, the race, the weekend, the … donation, the … nobody, the … place, there is, there was
  0.5: there … never, these … on, they keep, this … just, this … no, tho, thursdays, time … am, tire … i
  0.5: to … ico, to … old, to … opted, todas sus, today and, tous … jours, town, toy en, traigo el, triple
  0.5: trouv-, tu soy, tu … yo, tubes … you, tuesday but, tune up, twist, two things, un … por, una bici
  0.5: una … en, under … i, uno, unsolicited text, up can, used … coupon, ustedes quitenme, ustedes … tienen
  0.5: va vous, va … appeler, velo … pret, ver la, veuillez … desabonner, veuillez … tout, veux rien
  0.5: veux … enleve, vez dejen, vez … suena, volvere, vos … point, vos … textos, vos … veuillez, vot liste
  0.5: votre comprehension, voudrais quitter, vous pourriez, vous … laisser, vous … les, voy … bloquear
  0.5: voy … otro, vœux, we decided, websi-, website, were … with, what … are, whatever list, whatever this
  0.5: who … you, will grab, will … up, with him, with … guy, work nights, work … that, worth, would … the
  0.5: writing … you, wrong i, wrong>wrong, x … you, y envoyer, y si, y … con, year, year to, yesterday |
  0.5: you compre, you recogi, you tiene, you vendi, you … unsubscribe, you … used, you … xx, your store
  0.5: your … when, | absolutely, | auriez, | change, | contesto, | darme, | exijo, | frr, | gardez, | hello
  0.5: | pesimo, | plot, | retiro, | screen, | suspend, | we, | … advertising, | … ando, | … aux
  0.5: | … bicicleta, | … blowing, | … buying, | … cansones, | … chance, | … conduis, | … conste, | … could
  0.5: | … dijeron, | … disparaitre, | … don, | … enseigne, | … ferme, | … girl, | … hice, | … llamenme
  0.5: | … lord, | … muchacha, | … ofender, | … plan, | … twist, | … vendi, | … walk, ~_aff, ~_ag, ~_all
  0.5: ~_con, ~_cop, ~_de, ~_dis, ~_hid, ~_lad, ~_law, ~_lo_, ~_mak, ~_me, ~_mio, ~_nr, ~_per, ~_pl, ~_pro
  0.5: ~_qu, ~_rol, ~_spa, ~_spr, ~_sup, ~_una, ~_vot, ~_vue, ~_wan, ~_wis, ~_ya, ~abia, ~act, ~act_, ~agai
  0.5: ~age, ~aint, ~alem, ~alum, ~ams, ~anco, ~and, ~ank_, ~apab, ~apar, ~ask, ~atre, ~atri, ~atur, ~autr
  0.5: ~aya_, ~bea, ~ber, ~beso, ~bin_, ~bir, ~bott, ~boys, ~bsit, ~canc, ~ces_, ~cicl, ~cli, ~con, ~cras
  0.5: ~cun_, ~ddi, ~def, ~dema, ~desm, ~dhu, ~dhui, ~diac, ~dis, ~dit, ~dles, ~ebsi, ~echa, ~ecro, ~ees
  0.5: ~egar, ~egs, ~eine, ~eith, ~ejoi, ~em_, ~endi, ~epai, ~epr, ~erti, ~euv, ~fami, ~ffec, ~fo_, ~gal
  0.5: ~gine, ~hate, ~heck, ~hee_, ~hew, ~his, ~his_, ~hola, ~iac, ~ica, ~icle, ~icli, ~ied_, ~ifa, ~igne
  0.5: ~inac, ~ipe, ~isez, ~issi, ~istm, ~itar, ~jero, ~jos_, ~junk, ~kill, ~lach, ~lai, ~lati, ~law, ~lcom
  0.5: ~lea, ~lens, ~lone, ~lore, ~mati, ~maud, ~me_, ~mind, ~mole, ~most, ~mot, ~mue, ~nad, ~nage, ~ncel
  0.5: ~nle_, ~nnel, ~noe, ~now_, ~ntis, ~numb, ~nvia, ~ogi, ~oire, ~omer, ~ono_, ~oqui, ~orth, ~orto, ~osin
  0.5: ~otre, ~oud_, ~ould, ~outi, ~oys, ~oys_, ~pabl, ~pene, ~ple, ~pro, ~que_, ~race, ~ravo, ~rch_, ~rdh
  0.5: ~rdhu, ~rdie, ~rejo, ~rios, ~rist, ~roul, ~rpo, ~rque, ~rsa, ~rth, ~run, ~rvi, ~rvic, ~sci, ~shu
  0.5: ~siem, ~sier, ~sin, ~sis, ~skin, ~ste, ~sufi, ~sult, ~surv, ~tay, ~tchi, ~ten_, ~tere, ~tern, ~thi
  0.5: ~tho_, ~thou, ~thre, ~tmas, ~type, ~ud_, ~ufic, ~uld, ~uler, ~uma, ~umbe, ~ume, ~unca, ~unda, ~unr
  0.5: ~urdh, ~uri, ~urri, ~urv, ~voir, ~voq, ~voqu, ~wan, ~webs, ~wort, ~xpla, ~yest, ~ype
  0.4: (want), NUMBER juin, NUMBER … c, a great, a life, a peur, a pump, a retired, a stroke, a … as, a … el
  0.4: a … hija, a … oficina, abogado |, abro, acct, acepte el, acepte estos, affaire ailleurs, affaires |
  0.4: affaires … mon, again … am, agree to, ailleurs, all … more, all … time, already asked, am bringing
  0.4: am taking, am … old, am … the, and need, and … back, angry>more, any … communications, anything … your
  0.4: apagar estos, apagar … avisos, aqui llegamos, aqui … por, as, ask, ask if, askin-, asking, at a
  0.4: atent-, aucune, augus-, august, aujou-, aujourdhui, automaticos, autoriso, autorizo … me, avez pas
  0.4: aviso que, avoid, away i, be … so, beau j, beau … ai, becan-, becyk, been in, before my, begging … to
  0.4: bike est, bike … NUMBER, bike … this, boat, bonjour virgule, bonnes, borro, bother, boutique est
  0.4: boutique |, boutique … de, bring … the, brise, broke again, btw, bugge-, bugger, bugger off, by friday
  0.4: c … a, c … lui, ca rentre, cadena se, calisse … de, cambian, cambie, came i, canadienne
  0.4: canadienne anti, canadienne … pourriel, carry, casl i, ce cell, celular para, cesser … me, cette … de
  0.4: chaque ding, check for, check … records, chick, chile, chole con, chueca, circu-, client de
  0.4: client … moi, clochette, comma, comme il, commercial, commission, communications to, como … no
  0.4: completo, comprado ahi, comprar, comprend, comprend pas, con otro, con … compania, condition
  0.4: consens plus, consent … receiving, consentement aux, consentimiento que, consentimiento … di
  0.4: contactarme por, contactarme … este, contacter par, contacter … texto, continuer … m, correo
  0.4: correos |, cosas de, coudonc … vous, coute, crap, cuenten pa, cuenten … los, d arreter, d ou, d sus
  0.4: d … en, dans mon, dar este, de eliminar, de job, de retirar, de … como, de … mensaje, de … promotions
  0.4: de … volver, dead, dear sir, dear … i, dejadme, dejen … contactarme, delete, delete … data
  0.4: demande … me, demande … ne, denme d, depot-, depotoir, desactivar … mensajes, desactive mes
  0.4: desactiven los, desapunto, descuentos, deseo … mas, desinscribirme, desire … recevoir, despido
  0.4: deux … de, dios te, directly, discontinue … texts, disculpe … no, disparaitre de, disparaitre … votre
  0.4: divorcie, do … authorize, doctor me, doctor … dijo, donation, donde … yo, dossier et, du … plus
  0.4: echan-, ecoeure, ecrire enlevez, ecris, effective, el enlace, el local, el rin, el you, el … quitenme
  0.4: electroniques, eleph-, eliminar … numero, elimineme … su, elle |, elsew-, elsewhere, email, emoji
  0.4: en paix, en pleine, encore … de, ending my, enjoy-, enlace, enlaces, enleve … des, enviar textos
  0.4: episo-, episode, era para, es mas, es posible, esa … no, est … a, est … et, est … il, este … a
  0.4: este … no, estorban, evening i, everyone in, expect, fache, fais pour, faites … disparaitre
  0.4: favor … eliminar, feel bad, felicidad, fiche-, fichez, files |, flaco, folks but, fond, for … from
  0.4: for … new, for … number, for … people, formal … to, forwards, from … and, from … computer
  0.4: from … files, further communications, games, gars … de, gave none, get messages, get … life, gets his
  0.4: give it, gods, gone to, gosse, got … refund, grandson, great, guapa, guarderia, gustan … textos
  0.4: guys … to, habra … de, hace NUMBER, hace … ano, had … stroke, handwriting |, happy holidays, have any
  0.4: have got, have … bicycle, have … nice, hay … para, heard you, help |, her off, hereby revoke, hey it
  0.4: hey … is, hi you, historia, hubiera, human, hurt, hush, i object, i used, i wanted, i … bringing
  0.4: i … revoke, i … taking, ici … le, identity, il ne, in his, in … and, in … care, info … stop
  0.4: interesa no, interesado, interesan, interessee par, is broken, is never, is … front, is … working
  0.4: it … never, it … times, j ai, j … demande, jaime-, jaimerai, je decline, je souhaiterais, je suis
  0.4: je … connais, jefe que, job on, job … les, jouer, just quit, just tell, just … at, justi-, kids bike
  0.4: kids … you, kindly unsubscribe, know why, kowal-, l utilisation, l … numero, l … plus, la list
  0.4: la nieta, la presente, la verdad, la … canadienne, la … por, la … quisiera, ladies night, lady, lawye-
  0.4: le bus, le escribe, le … m, le … sinon, les … en, les … je, les … nada, les … non, leurs, libre-
  0.4: life |, like to, link … my, links … no, llega su, llego … a, lleguen mas, lo … por, loi canadienne
  0.4: loi … anti, longer NAME, look at, lui en, m … enlevez, m … parle, m … tout, ma piece, magasin
  0.4: mais enleve, mais … ne, make … so, mandar promociones, mandar … a, mande … mensajitos, manden msjs
  0.4: maquina, marre … vos, mas … la, mas … ni, me about, me fait, me interesan, me is, me le, me lee
  0.4: me porfavor, me … dejar, me … harta, me … s, me … textos, mechanic, mensaje … la, mensajes aqui
  0.4: mensajes … esta, mensajes … voz, merci bcp, merci ben, merde, mere … le, mesaj, message list
  0.4: message merci, message … il, messages electroniques, mi nieta, mi … d, mi … quitame, mine i, moi d
  0.4: moi disparaitre, molestan, mon abonnement, mon choix, months, more it, moteurs … de, mucho … you
  0.4: mudam-, mudamos, muted, muy … servicio, my dear, my grandson, my … thank, nada para, naggi-, nagging
  0.4: name NAME, name … this, need … updates, neither of, neither … us, nephe-, nephew in, never be
  0.4: never … to, new … resolution, ni nada, ni … de, no consiento, no offense, no tiene, no … contact
  0.4: no … ingles, no … interesan, no … was, nom … votre, nomas … los, nos mudamos, not speak, not your
  0.4: not … own, not … unsubscribe, nous de, nous … juste, nouveautes, novio, nuit, number … asking
  0.4: number … so, numero senor, nunca … a, o … you, of state, of … first, ofendan, off … marketing
  0.4: off … take, offense, ok … will, ola, olvide, olviden, on … est, on … une, one i, other shop
  0.4: other … is, otra bici, out … state, oye y, p s, pagar con, pal, papa no, para un, para … publicidad
  0.4: parce … moi, pare de, pari, pars en, participation, paso … la, pen, pena, pense … era, per my
  0.4: pere est, permis de, permiso … textearme, peux me, phone at, pienso, pilot, plainte a, please block
  0.4: please deactivate, please plus, please … you, pleine, pliss, plus avoir, plus recevoir, plus … texter
  0.4: pneu a, poche, pompo-, pompon, por … rodilla, posible que, pour … chaine, pourquoi |, preguntarme yo
  0.4: preguntarme … no, prene-, prett-, pretty, priere … retirer, printemps, pu client, pu … savoir
  0.4: publicitaires |, pueden apagar, puedo leer, put it, qqun, que ni, que suena, que usen, que … cancelen
  0.4: que … estos, quel … vous, quelle … votre, quelle … vous, queria … que, qui que, qui … c, qui … etes
  0.4: quit … is, quoi le, rappels svp, reads, recibir … textos, recomende, recordatorios a, refuse, regana
  0.4: repare, replacement, request … my, request … this, reseau, responsable, retire … vos, retirenlos
  0.4: retiro … consentimiento, revoke any, revoke permission, ride … the, rien otez, rien savoir, rifas
  0.4: robot d, roommate, sabe de, sacar, said hed, salamat, sans ma, sans … permission, saturday and
  0.4: schwinn, se traba, segunda vez, segunda … que, senores les, serieux, service for, service … please
  0.4: shop … anymore, shop … not, shop … on, shop … the, shove your, sieste, sign on, skip, sms j, so turn
  0.4: solicito que, something, souhaite pas, souhaite … retirer, souhaiterais, sourd, sous, soy … senora
  0.4: stolen last, stop textos, stop … los, stop … mensajes, straight, su … es, subsc-, suis encore, suis sa
  0.4: supprimer … coordonnees, sur que, sur … compte, sur … lien, sure … you, suscribi … esto, suspenda el
  0.4: svp … merci, svp … numero, system please, tanto, telefono en, tell … in, tenes, tengo buena, terme a
  0.4: termino, text communication, texte pour, texte-, texting … svp, texting … without, texto je, textos la
  0.4: textos le, textos lol, textos thanks, textos … gracias, textos … partir, textos … su, that … on
  0.4: the app, the cassette, the kids, the newsletter, the refund, the store, the tour, the world
  0.4: the … arrived, the … night, the … rack, the … since, the … there, the … yesterday, these … cost
  0.4: these … no, thirt-, thirty, this mobile, this … anymore, this … get, thought i, tienen que, tk, to a
  0.4: to receiving, to sell, to sms, to … at, to … y, tourne, tremblay |, trop demander, troub-, tu la
  0.4: un char, un gars, un prix, un … ne, under gdpr, une … en, upsta-, upstairs, utilisation … mon, vende-
  0.4: vendre, venue, vos … mais, votre, votre bord, votre fichier, vous … texto, voy … cambiar, vuelvo … esa
  0.4: waiting … my, was, was … my, we close, we … to, what they, where, who has, will pass, wonderful
  0.4: would not, write, wrong>you, yo puse, yo take, yo … compre, you borrenme, you hold, you quedo
  0.4: you tell, you van, you … de, you … how, you … le, you … me, you … ok, your files, your no, yours … not
  0.4: | boludo, | borrame, | bugger, | close, | desuscribir, | desuscribirme, | elimineme, | fichez, | fuera
  0.4: | gdpr, | habra, | harto, | hey, | hi, | hit, | hush, | inutile, | jamas, | knee, | merde, | ola
  0.4: | opting, | profeco, | respectez, | rides, | shove, | slaquez, | unsubscribing, | veut, | … avais
  0.4: | … bici, | … ces, | … deactivate, | … dile, | … excuse, | … forget, | … has, | … holidays
  0.4: | … inscription, | … make, | … mudamos, | … note, | … privacy, | … reply, | … to, | … trying, | … uso
  0.4: | … went, ~_ar, ~_as_, ~_auj, ~_bec, ~_bow, ~_bt, ~_btw, ~_en, ~_eta, ~_exc, ~_exp, ~_fui, ~_gla
  0.4: ~_hon, ~_ic, ~_jam, ~_lou, ~_muj, ~_non, ~_nui, ~_onc, ~_opp, ~_ow, ~_pea, ~_pou, ~_swi, ~_tip, ~_ze
  0.4: ~ably, ~abon, ~adie, ~agra, ~aid_, ~aja_, ~alq, ~alqu, ~also, ~amil, ~ank, ~app_, ~area, ~arec, ~ari
  0.4: ~ark, ~assi, ~assu, ~atic, ~atis, ~auj, ~aujo, ~awye, ~bbe, ~bby_, ~be_, ~bec, ~bia_, ~bie_, ~bog
  0.4: ~bro_, ~btw, ~btw_, ~cari, ~cate, ~cez, ~cez_, ~cial, ~cibi, ~como, ~cont, ~coul, ~cros, ~dead, ~des_
  0.4: ~devi, ~dica, ~dil, ~ecia, ~eem, ~efu, ~eign, ~eing, ~ejar, ~empt, ~end_, ~era, ~erci, ~erwi, ~ess
  0.4: ~ete, ~exc, ~exe, ~exp, ~ffu, ~forf, ~fui, ~gain, ~gie, ~give, ~gne, ~had, ~hag, ~hank, ~hard, ~hec
  0.4: ~herw, ~hout, ~humb, ~ial, ~iddl, ~ient, ~iffu, ~ions, ~ipa, ~ipl, ~ito, ~iud, ~iuda, ~jala, ~jam
  0.4: ~kip_, ~lad_, ~lady, ~lain, ~lawy, ~lend, ~li_, ~lieu, ~lime, ~los, ~lsew, ~mai, ~mak, ~mbe, ~mber
  0.4: ~mbla, ~ment, ~mer, ~merc, ~mets, ~mme_, ~mpa_, ~muj, ~muje, ~nada, ~nanc, ~nd_, ~nei, ~neph, ~nfor
  0.4: ~ngez, ~nish, ~nks_, ~nly_, ~nom_, ~nque, ~ntad, ~nths, ~ntie, ~oint, ~ombr, ~onds, ~onne, ~ore, ~orte
  0.4: ~osed, ~oul, ~owed, ~owl, ~ox_, ~oyeu, ~pack, ~pese, ~peut, ~phew, ~pit, ~poli, ~proc, ~prox, ~quic
  0.4: ~rais, ~ral, ~rash, ~rci, ~repr, ~rina, ~rire, ~rise, ~rite, ~rmez, ~rmie, ~rock, ~rog, ~rti, ~run_
  0.4: ~rwi, ~scar, ~sewh, ~soin, ~solu, ~sot, ~sts, ~sts_, ~swi, ~term, ~tor, ~tp_, ~tres, ~trip, ~twin
  0.4: ~uded, ~uena, ~uick, ~ujer, ~ulai, ~ulat, ~uld_, ~umb, ~uyo_, ~very, ~voi, ~vot, ~votr, ~want, ~was_
  0.4: ~wher, ~wip, ~wye, ~wyer, ~yan_
  0.3: NAME es, NAME … phone, NUMBER au, NUMBER hrs, NUMBER your, NUMBER … days, NUMBER … more, NUMBER … old
  0.3: NUMBER … pas, a business, a fini, a partir, a review, a second, a year, a … desabonner, a … here
  0.3: a … ley, a … nombre, a … otez, a … que, a … station, about … take, acabe-, acaso, account do
  0.3: achaler … vos, act, activated, admin-, ads … my, adult, advertisements, advised … i, ai, ai … demande
  0.3: ai … plus, ai … velos, aimerais … vous, al movil, al … que, all … am, all … or, all … well, am her
  0.3: am old, am … is, am … so, am … to, am … wanting, an end, an … to, and say, anniv-, anniversary, annule
  0.3: another phone, ans … ce, ans … j, any consent, appartient … a, are doing, are on, arretiez … me
  0.3: as … today, at … so, au … et, autom-, autorice estos, autorice … mensajes, autoriser, autorizando
  0.3: autorizo mas, avc, avec les, ayez, back and, back … ok, baiss-, baja … de, bajel-, bajele
  0.3: batterie est, be … about, beau, bedti-, bedtime, been … the, been … to, besos, bici roja
  0.3: bless … heart, bloquee, bon, bordel, borrelo, boton de, boyco-, bracket, brother he, buenas noches
  0.3: buenas … le, buenas … no, bueno, but now, by my, c … toi, cambio … numero, can … even, cancelled the
  0.3: carti-, cartier, casl requires, casl … express, cease … communications, cell … ma, celular se
  0.3: celular … favor, cesen los, cesse, cesser l, chamo … me, champion, chico, chicos, ciclista, ciego
  0.3: clique, co, coaching, coming … at, comment, comment faire, comment … pour, como a, como … las
  0.3: comunicaciones comerciales, con carino, con … pero, con … recordatorios, con … textos, concern please
  0.3: consentimiento para, contact from, contacted, contactez … par, continuar, cordialement g, corresponda
  0.3: costs, couper |, coupons |, courriel seulement, cut it, dans … fiche, dark, day … you, de contacto
  0.3: de mandarme, de nadie, de pedales, de travers, de … dolares, deactivate texts, dedans |, deje el
  0.3: dejen … enviar, delet-, derechos, desabonner … vos, desactivame, desactivame los, desconectenme
  0.3: deseo mas, destinataire, destinataire |, devant … porte, devri-, devriez, diali-, dialisis, dice … you
  0.3: disculpa … no, disculpe creo, disculpe … que, dispo-, distract, dit … fois, do … carry, do … that
  0.3: doc says, does my, does … text, does … want, donde, donnent, dorenavant … de, edad y, email is
  0.3: email … better, email … instead, emailed, en chicago, en lo, en los, en marzo, en … encore
  0.3: en … idioma, engli-, english, enlever numero, enlevez … nom, entendio, enviarme publicidad, es acoso
  0.3: espana, est meme, est toi, est … alors, est … derniere, est … on, est … plus, estaba en, estad-
  0.3: estado, esto … una, estos … you, et n, etes les, etre enleve, eventos, evitez de, exclusion, fais une
  0.3: fait mal, faut que, feel, feels like, ferme-, fille … m, fin, first |, fleet bikes, for … kids
  0.3: for … ride, for … thanks, forfa-, forfait, formar, frega-, frent-, frente, from … all
  0.3: from … messaging, funny but, gasto, gemel-, gemelos, general, general i, get … these, getting … bike
  0.3: google |, gosses, got … last, grandisimo, handlebar, happy … year, has … phone, have stopped
  0.3: have … you, hello please, hello … would, hereby … my, hermanos, hihi, him from, hint, his … phone
  0.3: his … please, holds, home for, hora … el, human-, i will, i … an, i … old, icitte |, idiom-, idioma
  0.3: ilimi-, ilimitado, in … from, info … your, infolettres, inond-, insist, interesting, is … now, isla
  0.3: it could, it … NAME, it … tomorrow, j … annule, j … un, jamais mis, jamas, je … le, je … roule
  0.3: journee, juega, jve, kept … bikes, kid … you, knock it, knock … off, knows, la garderie, la les
  0.3: la parroquia, la … mas, lachez … le, ladde-, ladder, larga, las letras, last … so, le chercher
  0.3: le plancher, le … jusqua, le … pero, left in, les … mon, les … velo, lesso-, liberenme, liberenme de
  0.3: linke-, linked, list you, list … do, liste … le, lleguen estos, lleguen … a, lleguen … textos, lmao
  0.3: local, lol you, longer … permission, los recordatorios, los … borrenme, love … not, m … chaque, m … d
  0.3: m … pas, mae, magasine, mal a, malit-, malito, mames, mandaran mensajes, mandaran textos, manden por
  0.3: mandes … mensajes, manera de, matters, mauvaise … je, me donnent, me metan, me parece, me reveillez
  0.3: me tente, me text, me voy, me … enviando, me … esos, me … textear, mean |, meill-, member, mensajes ni
  0.3: mensajes … llegan, mensajes … y, merci, mercis, mes lunettes, mes … je, message en, message j
  0.3: messages point, messages … moi, metan en, mi esposa, mi perro, mi … cuando, might be, mijo … no
  0.3: mille mercis, mission, moi la, mon cellulaire, more>remove, moyen de, must but, my parents, my … be
  0.3: nada saquenme, nada … favor, ne me, ne roule, need … these, needs, never … me, ni … ofertas, nn
  0.3: no longer, no mames, no mensajes, no … mensajitos, no … needed, no … you, noches, nombre de, not fit
  0.3: not worth, not … i, nous deux, now he, now … i, nuestro, number on, number … it, number … please
  0.3: numero chez, numero d, numero des, numero mejor, numero pas, objec-, object, of everything, of texting
  0.3: of today, off … bus, oiga y, olvida, on … no, on … text, on … wall, ones i, only … you, or … you
  0.3: oui … vos, out here, pain but, para eso, parale a, parce, parroquia, pas … de, pas … le, peinture
  0.3: perez-, pereza, period, persona mayor, personne … vous, petite fille, pido you, piens-, pile, pinging
  0.3: pis la, plan de, plan es, plancher, please retire, plus interesse, plus … bicyclette, plus … ces
  0.3: plus … tout, podrias no, ponme, possible … m, pouce, pour … vous, prie … ne, privacy and, pu … texts
  0.3: pueden … mi, pus … vos, que ca, que eliminen, que idioma, que pereza, que … mis, qui … en, quien sea
  0.3: quisiera … you, quiten … nombre, raffl-, rayee, recibir |, recu la, recupere … velo, reloc-
  0.3: relocating, repaired, reparation j, request delete, requires express, requires … consent
  0.3: respect … privacy, retir, retirarme de, reveillez, revie-, revoco el, rides, rien … a, sa … pas, said
  0.3: saquenme … eso, save, says, school, screen time, se … dejo, se … pero, send>remove, ser, serio no, ses
  0.3: sharpened, she got, shifting, shop … are, shop … town, signo, signo de, sinon je, skates, sold my
  0.3: solicito … cancelacion, son is, son los, son … he, sorti-, souhaite … etre, souri-, souve-, spam
  0.3: spend-, spending, spring tune, still … in, stop if, stop los, stop mensajes, stop the, store
  0.3: subscription … these, sueltenme, suena a, suena you, suena … no, suis … c, suis … que, super-
  0.3: sur … plancher, surfa-, tagge-, take … hint, take … name, tape, tapez, te … mi, telefono … favor
  0.3: telephone la, tell … the, tengo … no, text … after, text … phone, text … time, texter, texto favor
  0.3: texto … vous, textos point, textos sont, texts … more, thanks to, the crash, the fcc, the spring
  0.3: the wife, the … about, the … form, the … get, the … op, the … raleigh, thoug-, thx, tienda a
  0.3: tiene otro, to sign, to that, tour … moi, toy, tranq-, trate-, travail … le, travers, truck-, tryin-
  0.3: trying, tulsa, two … no, un avis, un dimanche, un regalo, unsubscribe … de, unsubscribe … numero, up
  0.3: up … NUMBER, vayanse al, velo va, velo … ai, vendi … bici, vibration, viernes y, virgule je
  0.3: vivo … miami, vos publicites, vos … s, vos … svp, voulo-, vouloir, vous … enlever, vous … reveillez
  0.3: voy de, want, was … customer, way … the, where do, wife says, wifes, will … to, with … do, withi-
  0.3: within, wonde-, would … please, would … sending, x, y … celular, y … cerrado, y … que, y … una
  0.3: y … vuelvan, years old, yes the, yo hablo, you es, you made, you … know, your heart, your … by, yrs
  0.3: | abstenganse, | apaga, | bajele, | bit, | desconectenme, | desinscribirme, | dictee, | liberenme
  0.3: | mille, | pinches, | podria, | queria, | respeten, | toy, | um, | when, | x, | … cansado, | … celui
  0.3: | … cours, | … exijo, | … get, | … guy, | … hace, | … hoy, | … kindly, | … left, | … llanta, | … llevo
  0.3: | … mames, | … mercis, | … messaging, | … oui, | … pido, | … requires, | … thought, | … trabajando
  0.3: | … ty, | … value, | … watch, ~_ac, ~_acu, ~_afr, ~_ai_, ~_alr, ~_any, ~_apr, ~_art, ~_au, ~_but
  0.3: ~_den, ~_emb, ~_exe, ~_fir, ~_fro, ~_god, ~_kin, ~_lac, ~_les, ~_li, ~_lie, ~_mo, ~_mon, ~_mot, ~_not
  0.3: ~_oc, ~_own, ~_pal, ~_par, ~_que, ~_raf, ~_sai, ~_sep, ~_thx, ~_typ, ~_up_, ~_wer, ~_x_, ~_xfa, ~_yr
  0.3: ~_yrs, ~adil, ~afr, ~aid, ~ally, ~alr, ~andi, ~anin, ~apr, ~asu, ~ath_, ~atio, ~ator, ~atos, ~bli
  0.3: ~box_, ~bran, ~but, ~cai, ~chec, ~cia, ~cop, ~dda, ~ddin, ~dia, ~din, ~dir, ~drop, ~dso, ~eani, ~ece
  0.3: ~ech, ~eche, ~edio, ~eeds, ~een, ~ega, ~ega_, ~elet, ~ephe, ~erno, ~erta, ~esan, ~etr, ~etty, ~eurs
  0.3: ~evr, ~fa_, ~fro, ~fuer, ~gai, ~gi_, ~gin, ~glis, ~god, ~gos_, ~grac, ~gre, ~gree, ~grou, ~hach, ~here
  0.3: ~hop_, ~houg, ~hui_, ~hut_, ~hx_, ~ibe, ~icie, ~icio, ~ida_, ~idin, ~iend, ~ign_, ~incl, ~iod_, ~irmo
  0.3: ~ism, ~iso, ~ithi, ~its, ~ivan, ~jart, ~jour, ~lag, ~last, ~ler, ~lez, ~lez_, ~lose, ~lowi, ~lso_
  0.3: ~lude, ~luga, ~mae, ~mero, ~mijo, ~mino, ~mis_, ~mmer, ~moc, ~mos, ~mpta, ~mpu, ~nado, ~nce, ~ncl
  0.3: ~nde, ~ngin, ~ngli, ~nks, ~nond, ~not, ~nso_, ~nvoy, ~ody_, ~oja_, ~ors, ~ote, ~otte, ~oute, ~ove
  0.3: ~plug, ~pod, ~pou, ~ranq, ~rcel, ~rci_, ~rds, ~rds_, ~real, ~rece, ~refi, ~ribe, ~ropp, ~roub, ~rov
  0.3: ~rreo, ~rsh, ~rsta, ~rte, ~said, ~says, ~se_, ~simo, ~sin_, ~ski, ~sla, ~spa, ~spr, ~stri, ~sue, ~sul
  0.3: ~tai, ~tc_, ~ted, ~thx, ~thx_, ~tine, ~tire, ~tryi, ~uat, ~uell, ~uen_, ~uire, ~uivi, ~unch, ~uni_
  0.3: ~upl, ~usto, ~uto, ~utom, ~utte, ~ve_, ~ver_, ~viol, ~vise, ~vue, ~ward, ~wond, ~xer, ~xfa, ~yrs
  0.3: ~yrs_, ~zon
  0.2: (send), (these), NAME can, NAME elle, NAME il, NUMBER fois, NUMBER it, NUMBER … y, a alguien, a chaque
  0.2: a demande, a good, a hint, a mal, a mon, a pagar, a quien, a … call, a … day, a … de, a … time
  0.2: abandonne, abuel-, abuelita, accidente, afternoon, again you, again … have, ai plein, ai un, ai … sur
  0.2: aider, al celular, also, am changing, am … longer, an … with, and his, and … both, angry>want, anoten
  0.2: another customer, anti … je, anulen … suscripcion, anyone there, apartir, apartment, apprecie, apres l
  0.2: aqui … la, are driving, are … me, arrepenti, arrepenti de, arretez tout, asi, at … do, aucun, auton-
  0.2: autorizo, autre texto, autres |, avez … un, awful, baby, bac, balan-, balance, bebe se, become
  0.2: been on, below, berge-, bergeron, bici … la, block my, bloqu-, bolud-, boludo, bonitos, bonne … avec
  0.2: borren … los, brack-, break from, bus … no, by them, c … correct, ca ces, ca … derange, calva-
  0.2: calvaire, came to, came … NUMBER, campa-, can make, cancelacion … mis, cancelle, capturas, care
  0.2: cayo el, ce … pour, celu, celular de, chance avec, checo, chicago, childs, closer, coach-, cobran
  0.2: colis … arrive, comes in, commence a, commerciaux |, compania y, compania … me, compay
  0.2: compre … timbre, compt-, comptez … sur, comuniquen, con … senor, condi-, confu-, conjoint, control
  0.2: coordonnees de, cordiales, could … remove, croche, cuent-, cupones, d autre, d … sur, dans les
  0.2: dans une, de place, de tout, de … anos, de … eso, de … icitte, de … jaja, de … noche, de … o
  0.2: de … rodada, decede en, decided to, dejar el, dejas, dejes-, dejese, delan-, demanda, demande mon
  0.2: depre-, depuis l, dereg-, deregister, desabonner, desafiliar, descansan, deseo … de, desinscrire … vos
  0.2: desist texting, dios … los, disculpe la, dites au, do … ever, do … laugh, dolor-, dolores, doute
  0.2: drowning, du monde, dueno de, dumb, ecrire a, el carro, el jefe, el taller, el tiene, elimine
  0.2: email … you, en miami, en veux, en … l, en … plein, encuentro el, end … by, enjoyed, enlever … de
  0.2: enlevez de, er, era … el, erreur vous, es delete, es menos, es … dejen, es … que, es … yo, essayer
  0.2: estos … no, et ne, et … a, etes … fins, euh je, euh … pense, ex … me, excluir, exists, expliquez moi
  0.2: fait le, fallecio por, fallecio … favor, fauteuil roulant, fella-, fellas, ferme la, fichier
  0.2: for … good, forever>stop, fraud-, fraude, from … at, from … lol, garag-, garage, garde … velo, garza
  0.2: gdpr please, getti-, girlf-, giving up, golde-, golden, got nothing, gran, grave-, haber-, habite plus
  0.2: haced, haced el, haced … favor, haganme el, have me, heads, heads up, hereby withdraw, hey, hice la
  0.2: hijo … el, hon, hon |, honor my, honor … request, hours, i check, i go, i swear, i … bad, i … changing
  0.2: i … take, i … this, i … withdraw, if you, il faudrait, in court, in … no, in … state, inmediato
  0.2: insan-, insane, inter-, interesse, is not, is … 2nd, is … nail, is … order, is … price, is … so
  0.2: it down, it me, it … the, it … way, j … dans, j … veux, jamais a, je recois, je … aveugle, je … paye
  0.2: je … rendue, jesus, joder |, jog, la ciudad, la garantie, la machine, la pena, la uni, la … du
  0.2: la … fois, la … sonne, lache le, lache |, last … and, le number, le … jeudi, leave … off, les … le
  0.2: les … svp, les … y, light … the, linea … es, llamada, llamo … no, llegando … de, llevo la, look
  0.2: look |, los … jaja, lou, lui … plus, m … demande, m … sans, madre de, mail, mailings, mais … pour
  0.2: maitr-, maitresse, make … quit, manden a, manden textos, marde, mas … borrenme, mas … favor, masiv-
  0.2: masivos, masivos |, mate i, mci, me after, me arrepenti, me lol, me … es, me>wrong, mecanicien
  0.2: mecanos, mensajeria |, mensajes nunca, mensajes … mas, merci … vous, message … mon, messages no, mets
  0.2: mets … a, mexic-, mexico, mi … you, mijo you, mind, mio, mis, mis les, mis … pieds, mis … you
  0.2: moi … je, mon conjoint, mon docteur, monto, montrer, moved take, mucha, muchacho … no, muchas, my dads
  0.2: my request, my wifes, my … elsewhere, my … set, name … that, ne … communiquer, never … texts, new … so
  0.2: ningun momento, no den, no he, no pierdan, no thx, no … bici, no … derecho, no … necesito, non merci
  0.2: not, not laugh, not … bikes, now … there, now … you, number je, numerique, numero … mecanico
  0.2: numero … n, nunca … recibir, o … que, object to, of, of an, off no, on annule, on fait, on … veut
  0.2: one on, one who, one … thing, only, or something, osei, ostie, oui le, oust, out … i, pa … mensajes
  0.2: pantalla |, par … vous, pareils, parle-, parmi, parque, partie, pas … ma, pas … message, pas … rappel
  0.2: penni-, per … on, pero mensajes, pero … a, perso-, personne |, personnels, petit-, pico, pis vos
  0.2: plait je, plait ne, plait … plus, plan charges, planc-, please i, please … if, please … me
  0.2: please … on, plus communiquer, plus enlevez, pompi-, porfa, pour, pour du, pour … l, pourrais
  0.2: pourriel je, problem, prochaine, profil, progr-, promociones ni, promotionnels, puedo recoger, que su
  0.2: que … textez, quebe-, quell-, quelle, queremos, qui … l, quiere ver, quiere … de, quiere … la
  0.2: quiero estos, quiero textos, quiet i, quit your, quitan … la, quiteme … la, rancune mais, reasons
  0.2: receive, reciba, recipient, redire, refac-, reparation … est, reply been, resci-, rescind, resignation
  0.2: respecter, revoque … consentement, rey, roula-, roulant, rouyn, ruego … no, saint, saliendo de, salon
  0.2: sans … vous, saskatoon, scrapez, scream, se comio, seala-, sealant, semaine, send your, seniors
  0.2: senor … la, servicio de, shop … i, should … be, sient-, simon-, simonac, since … am, sirvi-, sirvio
  0.2: sistema de, slaqu-, sms retirez, son number, son … pis, sordo, spin, st, standing, stop text
  0.2: stop … with, stop … your, suficiente, suis aveugle, suis tanne, suis … cliente, suis … je
  0.2: suis … votre, sumer-, sumerce, sur … pour, sure you, suyos, switch, switched, ta … mon, tabarnak, tank
  0.2: tarde-, tcpa … revoke, telefono … su, telephone … l, telephonez, tenei-, teneis, tengo bici, termine |
  0.2: text, text … list, texte … NAME, texted a, texting … at, texto vous, texto … cuesta, textos effacez
  0.2: textos otez, textos saquenme, textos … m, textos … part, texts … with, thank-, the boss, the brake
  0.2: the nice, the pickup, the reception, the shared, the … line, the … needs, the … pads, the … part
  0.2: the … person, the … this, thera-, these … coming, this … shop, three, throu-, through
  0.2: thursday … NUMBER, tienen derecho, tienen … a, tio, to exercise, to find, to mr, to our, to say
  0.2: to … ask, to … when, told, tour de, trabajo, transmettre, treat-, trouve, tuesday please, tuneu-, una
  0.2: under tcpa, une fois, une plainte, usted … que, ustedes tambien, vais … chercher, valvu-, valvula
  0.2: velo cargo, velo … NUMBER, velo … ete, velos de, vendi la, vergu-, verguenza, veux, veux … jamais
  0.2: vibra-, viola-, visit-, voir la, vos text, vouloir vous, vous … l, voy por, vuestros, wake … up, wants
  0.2: was … bike, was … good, was … on, we moved, were a, what … this, who wants, will ask, will … need
  0.2: wilme-, wilmer, world, would you, wrong>want, y estaba, y … NUMBER, y … du, y … paciencia, y … traba
  0.2: yo lo, you went, you … drop, you … tienen, you … to, you … un, you>number, your … you, | calisse
  0.2: | conmigo, | deme, | e, | efface, | effacer, | habla, | haced, | kick, | mate, | nombre, | order
  0.2: | ostie, | otra, | peux, | pues, | scrapez, | simonac, | texte, | told, | turn, | where, | would
  0.2: | … about, | … arrepenti, | … arreter, | … believe, | … dit, | … driver, | … espanol, | … exclude
  0.2: | … fini, | … honor, | … l, | … lachez, | … late, | … mandar, | … medecin, | … nah, | … navidad
  0.2: | … nuevo, | … replied, | … tenes, | … tired, ~_al, ~_als, ~_as, ~_ass, ~_bea, ~_bil, ~_buy, ~_dem
  0.2: ~_di, ~_dig, ~_dro, ~_giv, ~_hey, ~_int, ~_kon, ~_mae, ~_nad, ~_nei, ~_ni, ~_ocu, ~_of_, ~_ont, ~_pod
  0.2: ~_rif, ~_roc, ~_ser, ~_seu, ~_st_, ~_ter, ~_tol, ~_un, ~_up, ~_val, ~_vib, ~_vou, ~abue, ~aby_, ~acco
  0.2: ~ach_, ~acia, ~ada_, ~affl, ~ahi, ~ai_, ~ais, ~aiss, ~alo, ~andm, ~ands, ~anks, ~anq, ~anqu, ~arad
  0.2: ~ask_, ~ass_, ~aute, ~avai, ~bas, ~bay, ~bill, ~boat, ~bois, ~box, ~buy, ~cale, ~care, ~cco, ~ceu
  0.2: ~cho_, ~choi, ~cib, ~comp, ~copi, ~copy, ~cor, ~cti, ~daug, ~de_, ~dias, ~dmi, ~dond, ~draw, ~ebe
  0.2: ~ebec, ~ecid, ~ecir, ~eck, ~eet_, ~elan, ~eli, ~ema, ~en_, ~engl, ~ens, ~epin, ~erio, ~erni, ~ero
  0.2: ~ero_, ~erv, ~esh, ~ethi, ~etti, ~evio, ~evo, ~ez_, ~fach, ~fere, ~fill, ~ftin, ~gn_, ~gne_, ~gni
  0.2: ~grea, ~hing, ~hoe, ~hop, ~hree, ~hrou, ~iant, ~icu, ~ida, ~idn, ~ied, ~ien_, ~iew_, ~ifti, ~ige
  0.2: ~int_, ~iqu, ~ique, ~ir_, ~irc, ~ire, ~irlf, ~ita, ~izo, ~jec, ~ject, ~jis, ~kes_, ~ky_, ~laim, ~law_
  0.2: ~leba, ~lep, ~let_, ~lete, ~lfr, ~lfri, ~lia, ~lori, ~ludo, ~mill, ~mio, ~mmi, ~mon, ~nak_, ~namo
  0.2: ~ndu, ~nfu, ~nico, ~nla, ~nly, ~non_, ~not_, ~nreg, ~nul, ~obo, ~of_, ~ogne, ~oid, ~ondu, ~oner, ~onfu
  0.2: ~onn, ~opri, ~ore_, ~orr, ~ose_, ~ouvi, ~oven, ~oye, ~oyon, ~pann, ~pert, ~pien, ~pliq, ~pour, ~prog
  0.2: ~que, ~rath, ~ratt, ~rce, ~rcis, ~regu, ~rev, ~rfa_, ~rifa, ~riou, ~rir, ~rlf, ~rlfr, ~rma, ~rn_
  0.2: ~rnak, ~rogr, ~rott, ~ruck, ~salu, ~seul, ~sic_, ~sima, ~slaq, ~sly, ~sly_, ~so_, ~sted, ~ster, ~stma
  0.2: ~stom, ~sui, ~suit, ~tair, ~tarl, ~tem, ~thin, ~thum, ~tim, ~tiv, ~toi, ~told, ~too_, ~uba, ~udit
  0.2: ~uess, ~ueve, ~uic, ~uloi, ~ulpa, ~ult_, ~ump_, ~unc, ~unf, ~unk, ~urb_, ~urie, ~urs_, ~usa_, ~ut_
  0.2: ~ute_, ~uvez, ~vanc, ~veux, ~vib, ~vici, ~visi, ~weat, ~wipe, ~word, ~xt_, ~xter, ~yped
  0.1: NAME … and, NAME … au, NAME … tu, NUMBER le, NUMBER … au, NUMBER … explain, NUMBER … i, NUMBER … pis
  0.1: NUMBER … votre, a church, a family, a human, a nice, a perdu, a side, a toute, a trabajar, a … about
  0.1: a … lado, a … phone, a … than, abraz-, acabamos, achete … vous, acuer-, acuerdo, advises, after-
  0.1: agarran, agrad-, ahi, ahorrate, ai vu, al dueno, algun-, and … is, ando … la, another shop, anoto
  0.1: anxiete, apena, apple, appre-, aqui … no, are my, are no, arrete … je, arreter … textos, asap
  0.1: asking |, attention, au printemps, au shop, aurie-, auriez, away no, back … not, barber, bbq, be able
  0.1: becom-, been … there, before the, being, ben non, bendiciones pero, bendiciones … no, bici … esta
  0.1: bicicleta … mi, bien … ustedes, bike please, boss is, botella, bothe-, ca … messages, calic-, calice
  0.1: call only, call this, call … if, calling you, calm, cambie a, can … not, can … this, cancelo la
  0.1: cancer, capta-, carde-, cardenas, celular |, celular … la, cesen … mensajes, cette semaine, chain is
  0.1: chaise, champ-, chat, chercher mon, chiquito, close, comme-, compro otra, con … mama, con … no
  0.1: conduisant, congrats on, congrats … the, considered, costc-, costco, coupe, courant, crew, croya-
  0.1: croyais, cuando te, d arret, d enlever, dads phone, dange-, day for, day it, de … el, de … esposa
  0.1: de … fin, de … linea, de … si, decis, delete … cuanto, delete … ese, demas, derecho |, desca-
  0.1: detenganse, devant la, devol-, did … you, dieu, dije … que, distraen, dites a, do … on, does … fit
  0.1: doy, duro, earliest, echam-, echame, ejerc-, ejercito, el ejercito, el tune, el … a, el … casco
  0.1: el … con, el … gracias, el … revisa, empen-, en conduisant, en enero, en … como, en … ejercito
  0.1: en … escuela, en … me, en … nada, encore j, enviara, envoy-, erasu-, erasure, es este, es … telefono
  0.1: est a, est … beau, est … correct, est … la, estaba cerrado, estaba … la, estan, este … y, estoy … en
  0.1: eunic-, eunice, even, evitez, exclu, execu-, executor, expres, exs, fais du, fais moi, faithfully
  0.1: favorzote, fijat-, fijate, files, fix … so, fois … j, for NAME, for lent, forever>angry, foute-
  0.1: foutez, francais … je, free, freez-, fue … la, garde mon, gentiment, get … off, get … phone, gift card
  0.1: good evening, good luck, good … but, google, group, guardenla, guardian, guy in, guys, guys have
  0.1: habite … a, hate the, hates, have, have … and, have … new, have … take, he … your, here anymore
  0.1: here … not, hereby … any, hi … is, hijo … la, him he, hinchar, his … is, hit by, hit … a, holidays
  0.1: homework, hubie-, i, i do, i only, i was, i … for, i … leaving, i … permission, i … stopped, ici NAME
  0.1: ici le, if … no, in … he, in … only, infra-, interesa el, interesse pas, is been, is enough, is full
  0.1: is still, is … possible, it again, it … he, it … sell, j … vu, jaja pero, jamais … les, je croyais
  0.1: je pedale, je rentre, je … sa, jette, joven yo, just want, juste, juste une, justo, keep telling
  0.1: kept the, know … up, l … avec, l … pour, la bici, la bike, la garantia, la maison, la policia
  0.1: la proxima, la quedo, la recogi, la recojo, la silla, la … avant, la … ma, la … ou, laiss-
  0.1: laissez … la, las manos, las promos, le mauvais, le … du, le … hein, le … ou, le … roule, les … de
  0.1: list when, lista porfa, livreur, llamar |, llamar … no, llanta de, locks, los … se, loved, lune
  0.1: lunet-, lunettes, m … jamais, m … pris, ma … capote, maam, made me, magasin … velos, mais … vous
  0.1: manches otra, manches … vez, manda-, mandan … mensajes, manos, marid-, marido, mauta-, mautadit
  0.1: me abt, me do, me nuts, me textean, mere a, mere … elle, message … arrive, mine for, misa, moi … la
  0.1: mom … in, mon ecran, monsieur NAME, morning i, mower, my english, my exs, my helmet, my … asked
  0.1: my … gone, my … need, my … text, nadie … aviso, nadie … pidio, necesito, need … tube, never, new … my
  0.1: nino no, no monto, no permission, no … hacen, no … hagan, no … interesa, non c, non … est, not a
  0.1: not it, not needed, not see, not texts, not … at, not … back, now on, number pal, number … his
  0.1: number … le, number … the, number>send, numero c, numero n, numero … que, numero … se, o … yo, ocupa
  0.1: off … bike, offenser, on … tu, one … NUMBER, only when, only … is, ont, or the, oraci-, orden-, osier
  0.1: oublie pas, ouvre, p tite, pas … gars, paso de, passa-, passe a, paste-, pastel, pena con, per … so
  0.1: pero … soy, personne n, phone so, pined-, pineda, please … from, plus chez, pongan, por … le, pour le
  0.1: pouvez, prices, proxima, pucha, pues … me, que cesen, que dieu, que sabe, que … texto, quedo bien
  0.1: quedo … a, queme-, quieran, quiero … de, quiet |, quitarme, quoi j, quoi … ai, raffle, raide
  0.1: rather than, read, rebaja, rebajas, recit-, recital, recois … de, recoji, recu le, refund came
  0.1: remboursement, removed |, remueven, reparation c, replaced, resilier, ride a, ridea-, ringi-, ringing
  0.1: rn, rough, sacrez moi, sague-, saguenay, salam-, savoi-, savoir, scale, scare-, second … please
  0.1: semes-, serait ce, service des, ship, shut, si llama, si … lo, sirs, skate-, so we, so … she
  0.1: solo queria, someone |, son cell, sorry my, sorry to, sound, sourdine, soy una, spoil, state-
  0.1: still in, still on, still … off, stop … m, stopped texting, strai-, supporte, surch-, surcharge
  0.1: sure … need, surprise, take her, talked … my, tbh |, temps, temps pour, tere, text you, textean
  0.1: texts … so, the appt, the cargo, the chat, the old, the tires, the … broke, the … who, theat-, theatre
  0.1: there … no, these>number, this sms, this … lol, three times, tienen camaras, time, tite, to, to … a
  0.1: to … shop, to … thanks, told … at, tracks, tract-, tractor, trail-, tried, trike-, trikes
  0.1: tu … enlever, turn … the, turne-, turned, un … au, under … and, une … pour, unsubscriber, us … a
  0.1: veux … vos, viejitos, vieux … a, visiting, vois pas, volve-, vous … pour, weddings, what … did
  0.1: wheelchair, wheres, white-, who you, whoa, will get, with … stop, wrenc-, y, y todo, yeah nah
  0.1: year … you, you hear, you or, you … buy, you … hear, you … here, you … of, you … times, your mechanic
  0.1: your staff, your … did, your … texting, | cross, | detenganse, | feels, | fijese, | foutez, | joven
  0.1: | mil, | preferiria, | read, | soy, | still, | sumerce, | typing, | whoa, | … called, | … chum
  0.1: | … croyais, | … donde, | … du, | … evening, | … fan, | … gracias, | … link, | … merci, | … mon
  0.1: | … must, | … news, | … nino, | … pars, | … partir, | … pay, | … posted, | … promo, | … quedo
  0.1: | … replacement, | … smoking, | … son, | … tomber, | … travaille, | … voyons, | … wow, ~_aga, ~_ahi
  0.1: ~_alt, ~_bik, ~_cer, ~_cie, ~_cyc, ~_doy, ~_ele, ~_em, ~_fis, ~_flu, ~_gen, ~_hav, ~_hos, ~_i_, ~_imp
  0.1: ~_inf, ~_let, ~_mei, ~_nev, ~_oig, ~_oy, ~_pho, ~_rn, ~_rn_, ~_sig, ~_sna, ~_sui, ~_tap, ~_to_, ~_vio
  0.1: ~_viv, ~_y_, ~_yea, ~aci, ~acue, ~alan, ~ale, ~algo, ~allo, ~alte, ~ammi, ~anc, ~anch, ~andp, ~ans_
  0.1: ~any_, ~apre, ~are, ~ave_, ~avo_, ~ayan, ~beca, ~bed_, ~bein, ~body, ~bon_, ~cag, ~cir_, ~cito, ~ciu
  0.1: ~cyc, ~cycl, ~dand, ~das_, ~deb, ~deje, ~der, ~dore, ~doy, ~doy_, ~dro, ~eav, ~ec_, ~eca, ~ecta, ~eei
  0.1: ~eein, ~egu, ~eks_, ~elea, ~emps, ~enag, ~endu, ~enty, ~erge, ~ext_, ~fic, ~find, ~flu, ~fti, ~gee_
  0.1: ~geth, ~ghte, ~giv, ~guys, ~hav, ~have, ~hico, ~high, ~hine, ~hit_, ~iben, ~icyc, ~iemp, ~igua, ~iled
  0.1: ~ind, ~inte, ~ipt, ~isc, ~ish, ~isi, ~itc, ~itr, ~iza, ~joke, ~jos, ~ke_, ~kes, ~kst, ~lad, ~leav
  0.1: ~led, ~lem_, ~len, ~let, ~lgo, ~lgo_, ~lgun, ~lie, ~lier, ~lift, ~lise, ~ller, ~lles, ~lly_, ~lood
  0.1: ~lta_, ~lug, ~mar_, ~meth, ~mil_, ~mio_, ~mit, ~mpr, ~mus, ~nce_, ~ndal, ~ndp, ~ndpa, ~ndso, ~ngl
  0.1: ~nic_, ~nqu, ~ntam, ~nte_, ~oad, ~odo, ~ody, ~oget, ~ois, ~oja, ~ojo_, ~oll, ~omet, ~ongs, ~onsi, ~oot
  0.1: ~ora_, ~orc, ~orio, ~ors_, ~osa_, ~ough, ~oup, ~ourt, ~own, ~pair, ~par, ~pho, ~rabl, ~rame, ~ranc
  0.1: ~razo, ~reat, ~reez, ~refu, ~rely, ~rgi, ~rnee, ~rox, ~rsem, ~rtes, ~sali, ~san, ~savo, ~self, ~ser
  0.1: ~sett, ~sez, ~sez_, ~sill, ~slip, ~sonn, ~ssi, ~stm, ~stos, ~sup, ~ten, ~ter_, ~thd, ~tid, ~tido
  0.1: ~tiss, ~toge, ~tou, ~trad, ~tula, ~tune, ~typi, ~ue_, ~ueno, ~ump, ~up_, ~urg, ~us_, ~usez, ~usi
  0.1: ~uve_, ~var_, ~vole, ~vou, ~voya, ~xte, ~ycl, ~yea, ~ypi, ~zas_
  -0.1: (angry), NAME connais, NAME este, NAME gets, NAME ling, NAME quien, NAME yo, NAME … but, NAME … is
  -0.1: NAME … se, NAME … soy, NAME … vous, NAME … y, NUMBER by, NUMBER you, NUMBER … dimanche, a guy, a me
  -0.1: a thumbs, a usted, a … NAME, a … asi, a … beau, a … eu, a … jeune, a … mauvaise, a … never
  -0.1: a … semana, a … tienda, a … vos, abri, abuela … que, accounts, active, add my, adelante |, after a
  -0.1: again, again i, agradezco mucho, al mes, album, algun, all … do, alone and, alqui-, alquiler
  -0.1: am serious, am … going, am … widow, amables, ancien proprio, and … keep, and … kids, anger, annee |
  -0.1: anos no, any other, anyho-, anyhow, apena-, apenas, aplas-, app |, apuntado el, archi-, are all
  -0.1: are … about, area code, arriver, arriving, as spam, as … my, asign-, asigno, asking … a, asking … the
  -0.1: at … can, au … on, aucun … en, aunti-, auntie, avant elle, avant … en, avec une, avez … la
  -0.1: avoir … mauvais, ay no, babu, back then, back … i, banco, barki-, barking, barking … the, barre-
  -0.1: bateria |, begins, believe, ben … donc, bendiga, bendiga |, best … in, bici con, bici desde
  -0.1: bici … el, bike moi, bikes … not, bjr, blocked |, bmx, bon velo, bon … c, bonjour a, bonjour j
  -0.1: bonne saison, borren, bouchard, bouto-, brought … in, bruv, buenas, burst, busca a, c quoi, c … beau
  -0.1: ca prend, ca s, ca … enerve, cadea-, call … me, call … the, camio-, campanita, can say, can … i
  -0.1: can … open, cancele, canno-, cannondale, canoe, cantine, cardi-, cas |, cater-, ce … avant, ce … je
  -0.1: cedis, cel d, celui du, celular no, celular … yo, cerve-, cette, cette personne, chequen, cherchez a
  -0.1: cherchez qui, citas, cliente … me, cloth, clou, coach says, cocon-, coconut, coffees, commande … velo
  -0.1: comment … fait, complete, compose le, computer, confundiendo con, confundio, conozco ese
  -0.1: conozco … la, contact on, contesto por, corta-, could the, could … come, could … leave, could … with
  -0.1: courage, courriel, coute un, couture, cruz, cupbo-, cupboard, cut my, d avant, dad … away, dat
  -0.1: datin-, dating, day is, day … so, de ce, de guardia, de velo, de … bord, de … dessus, de … gang
  -0.1: de … hija, death, debarque de, definitely not, dejame, dejame … con, delai-, delais, delete numero
  -0.1: delivered, demande … le, demenage, dental office, depor-, deportista, deposit back, depuis … c
  -0.1: depuis … semaines, des, des chambres, des frais, desinscris moi, desk no, desoc-, desole mais
  -0.1: despues |, deux chiffres, deux … svp, devez … le, devin-, diall-, dialo-, dictando, did … consent
  -0.1: dieron un, discu-, discussed, do … so, document, dog … the, doing, done with, donnee, dose, doy … de
  -0.1: dripp-, dripping, drywa-, drywall, dsl, dsl |, dueno anterior, dueno … la, dues, eats, edifi-
  -0.1: edificio, el movil, el sabado, el … asi, el … buscan, el … otro, el … senor, electrico, else to
  -0.1: emili-, emocion, employer, en caja, en pensant, en … aucun, en … c, en … descanse, en … semanas
  -0.1: en … tarjeta, encuentre, enesi-, enesima, enferma, enough … take, ensei-, enseigne, entire, envoies
  -0.1: envoyez ca, equivocado … no, equivocaron |, equivoco |, esa senora, escribirle, ese NAME, esperaba
  -0.1: est chez, est des, est … NUMBER, est … des, est … petit, esta … por, este, este … nuevo, esti, estor-
  -0.1: estoy trabajando, estuv-, eteig-, etes fins, etes trompe, eu le, ex … el, fabri-, faire la, fait
  -0.1: faith-, fallo, farma-, farmacia, fathers, febru-, february, feliz … de, ffs, fils, find him
  -0.1: find them, fine … is, fizz, flirts, foggiest, fois … que, fondo, for being, for … too, force-, forces
  -0.1: form … not, former, found out, friends |, from home, from … different, fuera … su, fyi … number, gal
  -0.1: gardez, gars est, gave … this, genou, geren-, gerente, get two, god, going, good … please
  -0.1: grandmother she, gregg-, greggs, group … with, guy … a, habia dicho, hablen, hablo bike, hablo … lol
  -0.1: han de, handw-, handwriting, has … been, has … off, haut, have for, have permission, have … his
  -0.1: have … right, he must, heade-, headed, hed, her old, here your, here … years, hija … el
  -0.1: hijo … NUMBER, his old, his … one, homie, hope NAME, hope … find, house … the, hoy, i believe, i let
  -0.1: i … any, i … it, i … serious, i … that, ici pas, idea who, if … texts, importe, imprimante, in an
  -0.1: in february, in front, in january, in … basement, inconnue, info, informed, is quite, is … can
  -0.1: is … dads, is … different, is … ex, is … landline, issue-, it … been, it … important, it … then
  -0.1: j aurais, j enseigne, j vais, jajaja, jajaja no, je, je pars, je regrette, je … avoir, je … mettre
  -0.1: je … pus, je … ramasse, joven |, jumeau, just, just … me, kalam, kick, kiddi-, kidding, kill it
  -0.1: kind |, kit |, knive-, knives, know … shop, knows … so, l … a, l … proprio, la cita, la ligne
  -0.1: la virgencita, la … gratis, la … otez, la … sin, lagos, laid, las … esta, law, le bmx, le char
  -0.1: le mien, le morceau, le ramasse, le silence, le this, le … hier, le … mauvais, lead, leeds, leg
  -0.1: leh |, licenciado, like … said, limpi-, linea, lines, ling, list it, list my, list … my, lives here
  -0.1: livraison, llamando, llamo … y, llega a, local |, longtemps, m … vos, maam i, mad, mais … suis
  -0.1: mal apuntado, mal note, mal … el, mandela, manit-, marche pour, mauvais gars, mauvais … je, maxed
  -0.1: me another, me paso, me toco, me today, me |, me … lo, mejor … el, meme … vous, menac-, menace
  -0.1: mensajito, merci de, mes patins, mettez pas, mi … porque, mia se, mia … bici, miami, mises
  -0.1: moi mauvais, moi votre, moi … j, moi … mon, mon ebike, mon … est, mon … pis, monsieur … ne, month-
  -0.1: more coupons, more time, more>these, much do, mucho … de, mundo, munic-, my dog, my gloves, my son
  -0.1: my … also, my … back, my … hurts, my … only, n est, nada … su, name on, ne travaille, need … more
  -0.1: nervi-, new … with, ngl, ni a, nigel, no envies, no mi, no trae, no … asked, no … conmigo
  -0.1: no … equivoco, no … esten, no … messages, no … named, no … pa, nobody … NAME, nobody … by
  -0.1: nombre … NAME, not allowed, not giving, not … able, not … about, not … cell, not … never
  -0.1: not … repair, not … up, not>remove, note that, notifications for, now what, number also, number amigo
  -0.1: number down, number … on, numero du, numero votre, numero … depuis, numero … mois, numero … soy
  -0.1: nunca … comprado, oe, of things, of this, of … with, ofertas, off love, off … now, off … these
  -0.1: often i, ok … do, on e, on peut, on … quote, on … team, one asked, one from, one named, one … NAME
  -0.1: or … i, orteg-, ortega, otra NAME, otro dia, oui, out … phone, oye, padre-, padres, para esa
  -0.1: participe, pas en, pas … envoyer, pas … guy, pas … monsieur, pay NUMBER, paz descanse, pc, pensant
  -0.1: perro |, persona equivocada, persona … buscan, phone not, phone that, picking it, pigeo-, place i
  -0.1: place pour, playe-, please for, please … instead, plomero no, plumbing, plus depuis, plus … ce
  -0.1: possi-, poste, potea-, poteau, pour … roue, preferiria … no, price … the, pries-, priest
  -0.1: prochain … je, pu a, pulls, punch, put down, quart-, que entra, que pedi, que verguenza, que … ahora
  -0.1: que … este, que … mal, que … solo, que … ustedes, quedamos a, qui avait, quien … es, quiero hacer
  -0.1: quiero mas, quitt-, ranger, rappellerai, rayad-, recepcion, recipient |, recovered, regle, regrette
  -0.1: rendue, reparacion … favor, retirez mon, right i, right … am, rough-, roughly, roule … depuis, round
  -0.1: sacre-, sacrez, salas, sans … mais, scrap-, se confundio, se … por, seguros, semai-, senora
  -0.1: serai … a, serait, set up, settl-, sh, shifts, shot, should … her, si tu, silla … ruedas, sir … i
  -0.1: so … was, somebody there, somebody … to, someone who, sonid-, sonido, sorry pero, sorry … hear
  -0.1: sorry … number, sounds … he, soy ese, soy otra, soy plomero, soy quien, soy … dueno, soy … se
  -0.1: speakers, speciaux |, spenc-, spencers, steamboat, still going, stop … cancel, strea-, su celular
  -0.1: suena cuando, suis … NUMBER, suis … celui, suis … pas, suis … un, suivi, supli-, suplico
  -0.1: sur … personne, swipe, ta bien, taking the, tandem |, teach, technically, teena-, telce-, telcel
  -0.1: telefono … los, telle-, tengo, tengo … jaja, text someone, texting … me, texto o, texts … for
  -0.1: that … group, the address, the basement, the discount, the fella, the glass, the one, the police
  -0.1: the restaurant, the spam, the street, the updates, the … digits, the … tonight, the … what
  -0.1: the … your, there and, they took, they … for, thick, thing |, thing … you, think … texted, thinks i
  -0.1: this in, this not, this telephone, this … it, tho |, those |, through … you, ti guy, tienen mal
  -0.1: tijua-, tijuana, time for, time it, tmrws, to opt, to you, to … only, toda la, todavia tienen
  -0.1: today do, tower, trace, transfer, transfere, trial, tricy-, tricycle, troisieme fois, troisieme … que
  -0.1: trompez … personne, tuned, twice, un chiffre, un coup, un tune, un … pas, une garderie, une … ou
  -0.1: unenroll, up at, updat-, us the, use … gmail, used the, used to, uso, usted … a, ustedes … mi, vaina-
  -0.1: vainas, vale |, velo ce, velo cette, velo en, velo rouge, velo … la, velo … reparation, venka-
  -0.1: vez … por, viennent, viens … avoir, virge-, virgencita, vive NAME, volver, votre … on, vous pensez
  -0.1: vous … fins, vous … trompe, voy … ella, want someone, was intended, was … so, waters, wedding and
  -0.1: wee, wen you, wheel … not, when the, who … a, with us, with … guys, withdraw, worry, would … to
  -0.1: wrong digits, wrong no, wrong … amigo, wrong … bro, wrong … it, wrong … no, y ahora, y dice, y esto
  -0.1: y … asi, years |, yo … esto, yo … llamo, york, you are, you called, you guys, you … dije, you … his
  -0.1: your last, your side, your … up, youtu-, | bad, | bjr, | bonjour, | calling, | cease, | closing
  -0.1: | corta, | desactiven, | desolee, | elimine, | enough, | mi, | mums, | out, | ponga, | pull, | signed
  -0.1: | suena, | want, | … abogado, | … arrive, | … avant, | … cambiar, | … class, | … cliente, | … coming
  -0.1: | … down, | … garantia, | … manana, | … miss, | … moms, | … notificaciones, | … numbers, | … on
  -0.1: | … pedido, | … pongo, | … porfa, | … recipient, | … regrette, | … roommate, | … says, | … supprime
  -0.1: | … swear, | … tire, | … trop, | … updates, | … wifi, ~_avi, ~_blo, ~_bmx, ~_bo, ~_bou, ~_bun, ~_cho
  -0.1: ~_dea, ~_dia, ~_dio, ~_er, ~_fin, ~_fix, ~_gan, ~_goi, ~_haz, ~_hig, ~_hoy, ~_im, ~_inc, ~_ind, ~_je_
  -0.1: ~_jus, ~_kil, ~_kno, ~_lib, ~_mov, ~_mue, ~_mus, ~_nee, ~_nep, ~_ofe, ~_oi, ~_onl, ~_pol, ~_sen, ~_su
  -0.1: ~_swa, ~_tc, ~_une, ~_upd, ~_uso, ~_van, ~_wit, ~_wre, ~_yo, ~abo, ~abr, ~adea, ~aga, ~alg, ~algu
  -0.1: ~amio, ~anic, ~ants, ~arne, ~aux, ~aux_, ~ave, ~axi_, ~ban, ~beau, ~birm, ~bmx, ~bmx_, ~bol_, ~bris
  -0.1: ~bun, ~cann, ~casa, ~cce, ~cent, ~cer, ~cett, ~cias, ~cion, ~con_, ~coud, ~deli, ~dieu, ~dire, ~disp
  -0.1: ~dleb, ~doi, ~doin, ~dor_, ~dsl_, ~eans, ~eant, ~ed_, ~eda_, ~edin, ~eedi, ~ef_, ~efo, ~eful, ~egui
  -0.1: ~ehi, ~eho, ~eill, ~elec, ~eni, ~enis, ~enla, ~ento, ~era_, ~ere, ~esd, ~esm, ~evi, ~fais, ~fait
  -0.1: ~fer, ~fes_, ~fils, ~fin_, ~fir, ~fix, ~gast, ~ger, ~gez, ~gez_, ~god_, ~goi, ~goin, ~good, ~hell
  -0.1: ~hir, ~hori, ~hos, ~hoy_, ~hs_, ~iad, ~iais, ~ias, ~ici, ~icl, ~iddi, ~idi, ~idio, ~ife, ~iffr, ~igeo
  -0.1: ~impi, ~inc, ~ine, ~inf, ~info, ~inn, ~inut, ~irai, ~ird, ~ire_, ~isen, ~ith, ~ja_, ~ken_, ~ladi
  -0.1: ~lais, ~lde, ~leg_, ~les_, ~lib, ~limp, ~lish, ~lit_, ~llah, ~maam, ~mac, ~mad_, ~mado, ~mai_, ~mame
  -0.1: ~man, ~mao, ~mao_, ~mea, ~mec, ~med_, ~mem, ~mion, ~mita, ~mpo_, ~mpro, ~mx_, ~nale, ~nati, ~ndan
  -0.1: ~ndas, ~ndi, ~nea_, ~nect, ~nee, ~nep, ~nfo_, ~nger, ~niet, ~nniv, ~non, ~nows, ~nqui, ~nsfe, ~nute
  -0.1: ~obri, ~ocke, ~oin_, ~oing, ~oke_, ~olet, ~oli, ~om_, ~ombe, ~onct, ~ongr, ~onl, ~ose, ~oui_, ~ow_
  -0.1: ~owi, ~owin, ~oye_, ~padr, ~pag, ~pal, ~paye, ~pda, ~pdat, ~pige, ~pper, ~pute, ~rda, ~rela, ~ren
  -0.1: ~res_, ~rga, ~rget, ~rie, ~rmo, ~rod, ~rol_, ~rrio, ~rso, ~sap, ~sfe, ~sfer, ~sig, ~ssib, ~staf
  -0.1: ~stid, ~stuv, ~sty, ~swa, ~tage, ~ter, ~tho, ~time, ~tio, ~tol, ~tre, ~trea, ~tte_, ~tual, ~twic
  -0.1: ~ubby, ~uble, ~uco, ~udg, ~uh_, ~uis, ~uis_, ~uits, ~ujou, ~unds, ~unk_, ~uno_, ~upd, ~upda, ~urne
  -0.1: ~ursa, ~urt, ~ust, ~ust_, ~val, ~valv, ~vamo, ~vend, ~vier, ~vreu, ~wice, ~with, ~wre, ~xed, ~xed_
  -0.2: (unknown 8), (you), 2 … to, NAME are, NAME et, NAME guy, NAME he, NAME icitte, NAME ni, NAME so
  -0.2: NAME … ici, NAME … il, NAME … le, NAME … mon, NAME … will, NUMBER when, NUMBER … marche, a dental
  -0.2: a dentist, a giant, a media, a repair, a setting, a une, a voicemail, a … esposo, a … grand, a … he
  -0.2: a … message, abeg |, abern-, abernathy, about my, about what, aburrido, acaba-, activate, adelante
  -0.2: agradeceria que, ahora … llevo, ai envoyez, ai … cette, ai … facture, ai … le, ajustan, alask-
  -0.2: alaska, alert, all are, all off, am happy, am leaving, am quitting, am … landlord, am … there, ambul-
  -0.2: ambulance, and also, and she, andar, annul-, annuler … abonnement, anos, anulenme, any contact
  -0.2: anymore it, anything at, anythng, apparently, appelle pour, apprend, are giving, are looking
  -0.2: are trying, are |, are … still, as le, ashes, assembly, assez … de, assignments, assureur, au magasin
  -0.2: aucune … c, avec votre, avez … mal, avoir, bal, banya-, banyan, barbe-, barri-, bay, bearing, begin
  -0.2: believe this, believe … message, berth, bianc-, bianchi, bibliotheque, bici … es, bici … tengo
  -0.2: bicicleta … que, bicis, bien … que, bike haha, bike was, bike … NAME, birch, blew, blind, bloqueenme
  -0.2: bmw, boiler, bonne … pour, books, bosse, bounc-, bowli-, bowling, box, breaks, bring own, briti-
  -0.2: british, buenos dias, but here, but there, but … we, c … assez, c … ok, c … pas, ca c, ca vous
  -0.2: ca … plus, cabanon, call from, call was, called NAME, cambiaron, came … thanks, camer-, camp de
  -0.2: can … change, caser-, caserne, ce … pis, celular … lo, ces messages, chance you, change, change a
  -0.2: chela, cherche un, cherchez |, chers, chico-, chirp-, chirping, clare-, clinica, codigo de, collar
  -0.2: combo, come … can, come … your, como … a, como … el, compa you, con … el, conozco esa, contact … a
  -0.2: contact … about, copied, costar, could somebody, coute des, couturiere, credited, creep-, creepy
  -0.2: crevaison, criss-, crown, croye-, croyez, cuando … recoja, cuanto … debo, cuento, custa-, custard
  -0.2: customers, dadar, dado mi, dads name, dan, danke, dans … pneus, data, de como, de demain, de lujo
  -0.2: de personne, de regalo, de trop, de … bro, de … chez, de … depuis, de … hace, de … iglesia, de … moi
  -0.2: de … this, debarquez, debarrassez, decir, dejad-, dejemoslo, delayed, delete cable, delete … el
  -0.2: delivered to, des … en, desde enero, deser-, despacito, detention, devinci, devolverla, dia
  -0.2: dieron este, dieu … garde, diff, dijeron, dina, ding, dit … aux, docto-, does … need, doit … l
  -0.2: door at, down lol, drawe-, drawer, dropped … off, du retard, du … noter, du … qui, dueno … de
  -0.2: el ajuste, el arreglo, el cliente, el dia, el lunes, el muchacho, el presupuesto, el … no, el … suena
  -0.2: el … up, ella … la, elle … change, elses number, email … me, en bicicleta, entrevista, equivoca
  -0.2: equivocaste … numero, error en, es nuevo, es … ahora, es … mandar, esa bicicleta, esa muchacha
  -0.2: ese … soy, est assez, est beau, est grand, est ok, est … autre, est … erreur, est … salon, esta muy
  -0.2: esta tienda, este chip, este … los, etais … pour, eu ce, excusez moi, explain … i, fait deux, fait du
  -0.2: fake … lol, false, fatig-, feder-, federal, felicitations pour, fella |, fermez la, ferre-, fesse-
  -0.2: fesses, findi-, finding, fix a, fixed, flori-, flush, foam, for … call, for … guys, for … service
  -0.2: for … with, forwarding, foto … es, fourt-, fourteen, foutez moi, foutez … la, fox, frappe, free … i
  -0.2: funciona, fut, gagne le, garantie est, garri, gelat-, gets … bike, ghosted, give permission, give up
  -0.2: give … to, go … the, going … in, good, got her, got somebody, got … phone, gracias a, graha-, graham
  -0.2: grandfathers, grax, grax |, grocery, groom, group chat, gustan los, hablo para, had … to, hand
  -0.2: has ever, has no, hasta, have blocked, have told, hay algo, hay manera, he … like, he … up, healt-
  -0.2: health, heave-, her number, here named, here … NAME, hey just, hey … fyi, hijo que, his bike, his new
  -0.2: his … so, hope … gets, hora abren, housemate, housi-, housing, how are, how to, hummi-, humming
  -0.2: husband … is, i sold, i split, i thought, i … quitting, i … things, iban, iban a, ici … de, idee c
  -0.2: idee … est, if … want, il … change, impos-, impossible, in … family, in … month, in … night
  -0.2: in … wheelchair, in … wrong, indoo-, indoors, interac, invig-, invigilator, is for, is running
  -0.2: is why, is … lunch, is … they, it costs, it … need, izqui-, j, j … deux, jarrive … NUMBER
  -0.2: je comprends, je garde, je veux, je vis, je … sais, je … veux, je … vous, job … the, joign-
  -0.2: joignable, journ-, judas, junct-, junction, juron-, jurong, just … on, just … this, justine, kandy
  -0.2: killi-, kitte-, kitten, kofi, l ecole, l enlever, l … fois, la depuis, la ici, la recoja
  -0.2: la … arriere, la … mi, la … otra, labora, labou-, labour, las … y, laundromat, lavoi-, lavoie
  -0.2: le bouton, le dejo, le menage, le prof, le … gars, le … mi, learned, les dije, les doy, les … mais
  -0.2: let NAME, lifeg-, lifeguard, like … but, line … a, list i, list too, list>list, lista d, lista … no
  -0.2: livid, livra-, llego la, llego … mi, lo conozco, lo uso, lol wrong, lol … number, longest, los otros
  -0.2: lube, lujo, ma sœur, magasins, mais … a, mal noter, mal … es, malen-, manager, manana no, mandar … de
  -0.2: mange mon, manila, mano no, marcando, marcha, mareado, marido |, mas cerca, maternity, mauvaise
  -0.2: maybe … a, me NAME, me gusto, me puede, me puedes, me queda, meant, meeting at, melange … clients
  -0.2: meme nom, memory full, menci-, mes … ont, mes … sont, messages en, mets … off, mi gente, mi … tenia
  -0.2: mia la, mienn-, mio ahora, mismo, moham-, mohamed, moi pas, moi … t, mom is, mon … fait, mon … se
  -0.2: monopoly, month i, morceau, moving to, muela, municipale, murio, muruk-, murukku, must … me, my bank
  -0.2: my bf, my end, my kids, my … about, my … call, my … down, my … home, n appartient, n read, nadie con
  -0.2: nadie … en, nadie … ese, nah i, ne … est, need, never … a, new year, ni tengo, ni un, nicer
  -0.2: no encuentro, no sirve, no … conozco, no … person, no … senal, nobody named, nokia, nom … ici
  -0.2: noodles, not look, not no, not wish, not … delete, not … is, not … just, not … sorry, noter le
  -0.2: nothing of, nouveau telephone, novela |, now no, now with, number bro, number dsl, number … go
  -0.2: numero en, numero … appartient, numero … client, nursery, of … month, of … place, of … shop, off … a
  -0.2: off … one, off … were, oficina de, oh my, oil, olvid-, on oublie, on … day, once i, one so, only way
  -0.2: opened, operation, opp, or … this, otra … me, ou quoi, ou … NUMBER, ours |, out … not, ouverture
  -0.2: owned … bicycle, panad-, panaderia, panch-, pared, parle … mon, pas l, pas ton, pas une
  -0.2: pas … affaire, pas … il, passe demain, passed the, passer, passes, payas-, payasam, paye NUMBER, pe
  -0.2: peluq-, peluqueria, pena … usted, penal-, penalty, pense … c, pense … que, perce, perdon … yo
  -0.2: person please, persona … busca, phone he, phone tree, phone … your, picking … up, picku-, pickup
  -0.2: pide, pigeons, pignon, pis on, pis … on, place sur, poiss-, pole, pompiers, pongal, ponganme
  -0.2: ponganme en, popsi-, popsicle, por, por eso, porfa you, posted, pour un, pour … que, pour … sur
  -0.2: pouva-, presq-, presque, price … a, print |, prise, proprio du, proverb, que deje, que dicen
  -0.2: que … NUMBER, que … abren, que … hay, que … mensaje, que … vaya, quebr-, quien se, quien … para
  -0.2: racin-, ran, rayo, reassigne, reception, receptionist, recibir mensajes, recoja, remove … phone
  -0.2: remplacant, repair please, reparable, reprendre, residue, resse-, rest … peace, revis-, rides … new
  -0.2: rien qui, right, riot, robbe-, rodad-, roue arriere, roue … est, sacaron, saint-, sainte, salvar
  -0.2: samos-, sanda-, sandals, saquen mi, saturday … i, says thanks, says … can, school bus, screams
  -0.2: screenshot, scusez … vous, se fue, se … en, seconds, seen, send … i, send … message, senora … no
  -0.2: separation, serait … possible, serio-, shake-, shakespeare, shopp-, shorts, should … the, si hay
  -0.2: sien, sign, sign me, signe pour, signs, silk board, silla-, sillas, sin … asi, since i, situa-
  -0.2: slidi-, sliding, sm1, so … he, so … on, somet-, somew-, somewhere, son ex, sopor-, sorry i
  -0.2: sorry … this, sounded, soy repartidor, soy … que, spell, spot on, stalking, steev-, steeve
  -0.2: still … for, still … them, stop … about, stop … then, such person, suis, sunday, surel-, surely
  -0.2: svp |, swall-, swallowed, swear-, ta mere, takeoff, tart, tata, tax, teachers, telefono … de
  -0.2: telephone … la, tells, tengo idea, tenia este, text back, texto … es, textos j, textos se, texts>stop
  -0.2: thanks so, thanks … much, that … no, the boiler, the dentist, the month, the news, the night
  -0.2: the photos, the reminder, the trike, the tune, the way, the … later, the … online, the … only
  -0.2: the … til, the … with, there … two, they … giving, third … this, this shop, this sim, this … been
  -0.2: this … her, this … of, this … under, thoughts, throw the, tienda … you, tiene bici, tienen en
  -0.2: tienen loca, time in, tin, tires in, to check, to have, to inform, to somebody, to … bus, to … mom
  -0.2: to … person, to … sms, tongu-, tongue, toppe-, torch, touche pas, troca, trois … que, trompe … number
  -0.2: troop, trump-, trumpet, trust, tube, tuesdays, tune … no, tupperware, un salon, un … pour, una tal
  -0.2: uncle i, under the, understand, une, une chambre, unope-, unopened, up … you, usted pero, vale … pena
  -0.2: valve, vato, velo … course, velo … devez, venci-, vendo-, vendu … velo, vesti-, vestido, vets, via |
  -0.2: vidan-, vidanges, videotron, viernes … you, vivo … la, vodaf-, vodafone, voile-, voilee, voir vos
  -0.2: vos heures, voudrais annuler, vous plus, voyons donc, wake up, wanted a, was your, waterfall, week
  -0.2: what this, wheel and, where-, whether you, which you, while, who NAME, who dropped, whoever … this
  -0.2: will bring, with, with another, with his, worked, wrong … from, wrong … sry, y … erreur, yo me
  -0.2: yo nunca, yo … bici, yo … el, yo … y, you, you cambio, you need, you on, you parale, you with
  -0.2: you … hace, you … hay, you … looking, you … out, you … trying, your … go, yours |, zack, zoo
  -0.2: | anulenme, | asking, | buenos, | calm, | cambie, | cambio, | combien, | coucou, | deja, | dinner
  -0.2: | disable, | equivocado, | evitez, | fixin, | hours, | next, | oil, | parce, | ponganme, | puro
  -0.2: | quitar, | respect, | saquenme, | scrap, | slaque, | … alone, | … bud, | … c, | … cobraron, | … dias
  -0.2: | … gasten, | … go, | … have, | … linea, | … machine, | … mandes, | … mucha, | … over, | … signed
  -0.2: | … store, | … verdad, | … votre, | … wey, ~_acc, ~_adj, ~_ai, ~_ans, ~_bm, ~_bue, ~_bur, ~_cos, ~_cy
  -0.2: ~_dsl, ~_ech, ~_fai, ~_fu, ~_gd, ~_goo, ~_hop, ~_il, ~_j_, ~_jac, ~_je, ~_ju, ~_lai, ~_ma, ~_man
  -0.2: ~_mec, ~_nos, ~_oil, ~_olv, ~_ou, ~_pe_, ~_sa, ~_say, ~_sc, ~_seg, ~_ski, ~_so, ~_ta, ~_ups, ~_urs
  -0.2: ~_you, ~aam, ~abb, ~aben, ~aby, ~ace, ~adas, ~add, ~ader, ~adj, ~adju, ~ague, ~ait, ~alud, ~annu
  -0.2: ~anos, ~anot, ~apun, ~ara, ~arce, ~arch, ~arco, ~ason, ~ast, ~ast_, ~aten, ~athe, ~atu, ~auf, ~avel
  -0.2: ~baby, ~beb, ~bebe, ~blo_, ~cel_, ~cibo, ~cku, ~ckup, ~club, ~cra, ~cted, ~dada, ~dade, ~das, ~dav
  -0.2: ~dea, ~dem, ~deri, ~dju, ~dsl, ~easo, ~eave, ~echi, ~eer, ~efec, ~eld_, ~ele, ~elme, ~eme, ~enga
  -0.2: ~ent, ~er_, ~ere_, ~eren, ~erne, ~espi, ~estu, ~eth, ~etit, ~eye, ~eza, ~fin, ~fla, ~floo, ~free
  -0.2: ~gagn, ~ghts, ~goo, ~gue, ~hast, ~hbo, ~hed_, ~helm, ~hile, ~hot_, ~hoy, ~ias_, ~icic, ~icku, ~idea
  -0.2: ~ien, ~iffe, ~ige_, ~ign, ~igue, ~ilt, ~ime, ~inea, ~ing, ~inic, ~int, ~ion, ~itch, ~ith_, ~itin
  -0.2: ~itu, ~ivra, ~jac, ~jus, ~just, ~kno, ~les, ~lige, ~lit, ~lme, ~lt_, ~lub_, ~lube, ~lve, ~lvid, ~ly_
  -0.2: ~mad, ~mani, ~mis, ~mpag, ~mute, ~nal_, ~ncle, ~ncue, ~nda, ~nda_, ~ndie, ~ndo_, ~need, ~nes, ~nfol
  -0.2: ~ngle, ~nin, ~nive, ~nnul, ~noma, ~nt_, ~ny_, ~oche, ~oci, ~odr, ~ofer, ~ogle, ~olvi, ~omat, ~omor
  -0.2: ~on_, ~ona_, ~one, ~one_, ~orm, ~osi, ~oso, ~ot_, ~oth, ~otr, ~oud, ~ous, ~ousl, ~oyo, ~patr, ~pear
  -0.2: ~plet, ~por_, ~poss, ~pp_, ~pues, ~puis, ~raci, ~radi, ~rag, ~rage, ~ran, ~rang, ~re_, ~rech, ~ref
  -0.2: ~rer, ~rger, ~ria, ~rige, ~rin_, ~ro_, ~rop, ~rse, ~sed, ~sibl, ~spi, ~spli, ~star, ~str, ~stu, ~suis
  -0.2: ~tax_, ~tene, ~than, ~tie, ~tien, ~tion, ~tiq, ~tiqu, ~tive, ~tma, ~tom_, ~trat, ~trou, ~ttin, ~tubo
  -0.2: ~ujo, ~umba, ~une_, ~upp, ~urre, ~usl, ~usly, ~uter, ~uy_, ~uys, ~uys_, ~vay, ~vel_, ~wed_, ~wes
  -0.2: ~xto_, ~ycle, ~you, ~you_, ~your
  -0.3: 2nd floor, NAME with, NAME y, NAME … change, NAME … his, NAME … l, NAME … to, NUMBER vous
  -0.3: NUMBER … about, NUMBER … de, NUMBER … he, NUMBER … lieu, NUMBER … of, NUMBER … should, NUMBER … the
  -0.3: NUMBER … today, a cannondale, a ces, a clous, a customer, a mano, a mi, a payer, a pizza
  -0.3: a … chingada, a … erreur, a … first, a … over, about i, about … bike, about … end, abus |, accen-
  -0.3: adjus-, aft, aftr, afuera de, ahora … mio, ai … d, aki, al senor, alertes pour, algui-, alguien
  -0.3: alto no, am deaf, am legally, am new, am … guy, amk, and … texts, andab-, andaba, annoying … the
  -0.3: annule |, ans … a, ans … je, anterior |, anual, any shop, apare-, apartamento, apj, appelez … a
  -0.3: apply, apunta, are … no, argum-, argument, arm, arret … je, assum-, assume, asusto, at costco, at … n
  -0.3: atento, au point, au … samedi, avait ce, avant de, b late, back on, basic, battery … the, bday
  -0.3: be getting, be … texts, beau travail, been calling, been … hrs, been … your, before … i, belle job
  -0.3: besti-, bestie, bhaiy-, bhaiya, bici ayer, bici pero, bici … jaja, bicicleta en, bicicleta me
  -0.3: bicicleta … en, bicycle since, bike this, bike wrong, bike … in, bitte-, boile-, bonne … de
  -0.3: bother … again, bothering me, brakes myself, branc-, branche, breath, brush, built, bus broke
  -0.3: bus … down, buscan |, buttons, buyer, bye a, c … cher, ca, ca passe, ca … deux, caban-, cabin-
  -0.3: cadena esta, cae, calendario, calla, calls from, cambio mi, can someone, cantidad, card can, card is
  -0.3: carte … dossier, carte … pas, carto-, casse … mon, cavit-, cca, ce pas, ce … c, cell la, central
  -0.3: chainring, chambres a, chambres … air, chat sorry, chaud, chauffe, cheapest, check … digits, cheers |
  -0.3: cherc-, cherchez l, chingada, chinguen, chipp-, chips |, chose |, churc-, church, cliente, coast
  -0.3: cobraron dos, cobraron … veces, coiff-, coinc-, combien je, come off, coming up, coming … NUMBER
  -0.3: coming … with, comment on, como me, compania, companys, compose, comptoir samedi, computer |
  -0.3: comunicarse, con el, conci-, concierge, confundiendo, confundieron, confundieron |, conozco su
  -0.3: constantly, consultorio, continuez a, cortele, cosas y, coutu-, crate, creo |, crimp, crissez moi
  -0.3: croch-, crout-, cruzo, cuenta, curio-, customer and, cyclist, d … et, d … le, dads, dance, dangereux
  -0.3: dayca-, daycare, de becyk, de char, de client, de mes, de usar, de … ahora, de … cette, de … parte
  -0.3: de … sans, de … senora, de … vie, defec-, deja repondu, deja … de, dept, derangent, desolee je
  -0.3: devez chercher, dey, dial, dialed … wrong, dijis-, dime, direct, disch-, discharge, discs, dista-
  -0.3: distance, district, disturbed, do for, do … accept, do … fix, doctor, does anyone, does … matter
  -0.3: doit y, doit … avoir, doit … une, domingo … la, domino, done … my, donna-, donne … faux, door i
  -0.3: doubt, douch-, douche, drool-, drooling, dropo-, du client, du lac, du … sur, ecris stop
  -0.3: effective immediately, el doctor, el plato, el … ha, ella … el, elle … pu, email for, emp, en fous
  -0.3: en ontario, en reparacion, en silla, en … lista, en … sans, en … sistema, en … tienda, en … un
  -0.3: encanta, encargado, encue-, english is, enten-, envoyer … promos, es esa, es esta, es trompe
  -0.3: ese nombre, ese pedido, esposa, est bon, est cher, est rendus, est toute, est une, est … ligne
  -0.3: est … m, est … pis, est … rue, est … vieux, estimate for, esto que, estoy … de, etait son
  -0.3: etait … velo, etes … dans, etre une, etre … pour, ex … he, excuse … i, exter-, factura |, facture c
  -0.3: faire, faisa-, faisant, fait trois, fait … ans, fallecio y, fart, fasti-, faut … que, fauteuil
  -0.3: fax line, feeli-, fell … on, fetes, fight me, finit par, flight, floja, flojo, floor-, floors, flyov-
  -0.3: flyover, foggi-, for real, for that, for what, for … helmet, for … she, for … while, forever>these
  -0.3: forks, form |, found my, fournisseur, fous, frame or, free for, frida-, friday, frnds are, from 2nd
  -0.3: from … floor, from … or, fully, funci-, gardienne, gel, gentils, gentleman, getting, getting messages
  -0.3: glace, gmail one, goa, god … you, going round, gold, gone, goo, good now, googl-, got … card, grew
  -0.3: grid, group-, groupe, guardada, gud nite, hablan, hace … el, hacer, hango-, hangover, happe-
  -0.3: happened … my, harde-, harder, has … different, hasta cuando, hasta nunca, hasta … madre, have i
  -0.3: have … with, he ido, he just, he sent, he … eating, he … no, helped, her … now, her … test, herd, heu
  -0.3: hier c, hier … est, highe-, higher, his mother, his … number, his … this, ho, home … this, hope the
  -0.3: houde, house please, how, how … use, https, hungo-, hungover, i doubt, i find, i inherited, i may
  -0.3: i want, i … deaf, i … dropped, i … in, i … legally, i … new, i … ordered, i … work, i … y, ibada-
  -0.3: ibadan, ido a, igual, il doit, imagine, imagine |, in good, in … place, instead for, instead … this
  -0.3: intended for, interesse merci, intvw, inver-, invites, ira, irfan, is another, is the, is waiting
  -0.3: is … btw, is … by, is … thank, it is, it makes, it next, it right, it … fixed, it … have, it … him
  -0.3: j … au, j … des, j … stop, j … suis, j … votre, jairo, jamais … je, janua-, january, jare, je dois
  -0.3: je sais, je … personne, je … son, joyeuses fetes, just … in, juste … nom, kedo, keep, keep … for
  -0.3: know a, knowing, korea-, korean, l ajustement, l … fait, la chingada, la douche, la electrica, la tia
  -0.3: la … adresse, la … dice, la … stp, lakh, landlord … the, landlords, las rodadas, late by, late i
  -0.3: late … i, le feu, le meme, le menu, le nouveau, le puse, le … arret, le … ca, le … message
  -0.3: le … telephone, leave, left … one, legally, legally blind, lesson, let … go, liens, lim, lindo
  -0.3: line please, little |, llama-, lleno el, loca |, locked … the, longue |, loosey, los … voy, lots
  -0.3: lotte-, lottery, lunch … the, m … fous, m … vole, ma, ma … je, ma … s, magasin … mon, mama de
  -0.3: manana paso, mandando, maquis, maria-, mariage, maroo-, maroon, may i, mdm, me acaba, me asusto
  -0.3: me cae, me esta, me los, me … confundiendo, me … loca, me … miedo, melange, mensaje con
  -0.3: mensaje … que, merci beaucoup, message … meant, metan-, mien … est, mine, miram-, mis NUMBER, mise au
  -0.3: mise … point, missed … i, mon autorisation, mon vieux, monja, moon, morceaux, more messages, mouse
  -0.3: mths, much … if, mueve, mujer-, mujeres, mum i, mush, my account, my eyes, my … before, my … husbands
  -0.3: my … is, my … then, n habite, n … can, n … is, nagging me, name … is, namin-, naming, ne sais
  -0.3: necesito … de, need any, need … be, negoc-, neuve, new number, niaiseuse, nice … it, no acepto
  -0.3: no reconozco, no … from, no … idea, no … ride, no … voy, not have, not … doing, not … have, noter
  -0.3: novel-, novela, nueva-, nuevas, nuevo y, number and, number equivocado, number please, number save
  -0.3: number used, number … have, numero ca, numero desole, numero este, numero l, numero porque
  -0.3: numero … a, numero … nuevo, nunca … ido, nuts |, of spokes, of … no, off grid, off i, off … NAME
  -0.3: off … on, oiga |, on, on passe, on with, on … boat, on … charge, on … paper, on … rendus, on … vendu
  -0.3: on … wheel, onam, one not, one to, ones, only i, or … which, ordenes, other brand, otros |
  -0.3: out … this, out … was, outs, outside with, ouvre-, ouvrez, overf-, overflow, owe, owl, owns, p tit
  -0.3: palet-, papa … en, para … NUMBER, para … es, parle, parler, part pour, parte |, pas assez
  -0.3: pas mauvais, pas … bicyclette, pas … chum, pas … commande, pas … meme, pas … stop, pas … velos
  -0.3: password, payro-, payroll, pedalling, penses, permiso … el, pero … deseo, persona yo, personne a
  -0.3: phone in, phone … she, photocopy, photographer, picni-, picnic, piensa, piensa que, pinch-, pisci-
  -0.3: piscine, place dans, plastico, plus sur, plus … je, plus … nous, pneu est, pneus a, pneus … clous
  -0.3: police … it, politely, pour enlever, pour … une, pouvez … m, pouvez … me, praka-, prakash, prata
  -0.3: prayer, precios |, preferiria que, prendida, prendidas, presentation, pretty … that, previously
  -0.3: prima-, princ-, probar, probe, proceda, puce, puede dar, puede … por, que … cobraron, que … escriben
  -0.3: que … mande, que … tiene, quebro, queen-, queens, qui etes, quien … dejo, quitaron el, rabai-, rabais
  -0.3: ratio-, reach-, reader reads, rec, recog-, recommend, reconozco, recycle, refundable, reloa-, reload
  -0.3: remove>remove, rendu avec, rendu-, rendus, renouvele, repai-, repas-, reply … am, residence, respondi
  -0.3: respu-, respuesta, restart, retourne, reveille, revient, revise el, revise … numero, rico, rifa
  -0.3: ring … bell, robot-, rodada, sabe, saber el, saber … precio, sadya, said … ask, sais, salam, salga-
  -0.3: salgan, saludos a, saree, sat on, says ready, scene, scoot-, se confundieron, se … cada, secretary
  -0.3: semester, semin-, seminar, senci-, send, senio-, ser otra, shape, sharm-, sharma, shear-, shock
  -0.3: shop dog, si j, side of, sideways, simar-, simard, smatt-, smili-, smiling, sms … i, snowblower
  -0.3: so did, so done, soi, solit-, someone … a, somethings wrong, somethings … with, somme-, sommes
  -0.3: sont en, sors de, sortie … dimanche, soy esa, soy … mama, spons-, sry |, stand-, starb-, starbucks
  -0.3: station … the, stop nagging, stop you, su cel, su … este, suave, subieron, submission, suis l
  -0.3: suis son, suppo-, sure that, sure … i, sushi, t … trompe, talking … a, tapao, tattoo, te … yo
  -0.3: tell … kids, tengo ni, terra-, text not, text … and, texte … le, texting … number, texto, that a
  -0.3: that lol, that part, that was, that … a, that … we, that … were, the date, the garage, the meeting
  -0.3: the room, the shimano, the stairs, the tailor, the trade, the website, the work, the … by, the … ends
  -0.3: the … has, the … one, the … slot, the … tag, the … were, thiev-, thieves, thing it, thing so
  -0.3: thing … not, third, this you, this … all, this … mine, this … my, thn, throw, thumbs, ticket
  -0.3: ticket … is, tienen … talla, tienes el, time i, time … was, tit, to all, to please, to … next
  -0.3: to … with, too … at, tools, torque, torti-, tortillas, tough-, trabajo … la, traer, transmision
  -0.3: travaille, travaille … ici, tree |, tronp-, tronpe, troublesome, trying … reach, twice already
  -0.3: un aviso, un consultorio, un tiempo, un … dans, una iglesia, under, until the, up for, up … baby, us
  -0.3: use … the, usted |, vapin-, vaping, vecina, vecino |, velo … de, ver, veux … remboursement, vie |
  -0.3: violi-, violin, vole mon, volunteer, vont, votre cafe, vouli-, vouliez, vous vouliez, vous … avez
  -0.3: vous … chercher, vous … n, vous … parler, voyage, vuelto, wait til, want any, want>want, was a
  -0.3: was cancelled, was riding, was … a, way and, wd, we, we do, we … been, wedding is, wet, what … asked
  -0.3: whatevers, when … are, which of, whole street, wife … me, wifi, will pay, wins, winte-, winter
  -0.3: with … customer, wo la, work on, worke-, world-, wreat-, wrong NUMBER, wrong guy, wrong this
  -0.3: wrong … have, wrong>list, wrong>send, wtu18-, y avoir, y este, years … i, yes go, yes … ahead
  -0.3: yo pense, you hav, you next, you so, you take, you … fake, you … mas, you … necesito, you … taking
  -0.3: you … want, you … writing, your bday, your contact, your mums, your … wants, your … wrong, | aki
  -0.3: | arreter, | battery, | big, | borra, | derangez, | desinscris, | felicitations, | fell, | ffs, | fyi
  -0.3: | grand, | mistaken, | notifications, | omg, | perdona, | pero, | rabais, | roommate, | s, | salam
  -0.3: | scratch, | support, | swipe, | tal, | yeah, | … bank, | … buy, | … desactivar, | … doy, | … fetes
  -0.3: | … forward, | … getting, | … minutes, | … notice, | … pana, | … parents, | … pasaron, | … probleme
  -0.3: | … queria, | … salirme, | … sure, | … surrender, | … te, | … tel, | … test, | … ticket, | … todos
  -0.3: | … waiting, ~_aki, ~_asu, ~_av, ~_ayu, ~_bd, ~_bda, ~_be, ~_bei, ~_box, ~_bu, ~_ca_, ~_cli, ~_cro
  -0.3: ~_da, ~_del, ~_dey, ~_dir, ~_eng, ~_fev, ~_guy, ~_hal, ~_in, ~_inv, ~_jal, ~_jo, ~_ma_, ~_nec, ~_on_
  -0.3: ~_pe, ~_pes, ~_po, ~_sor, ~_tel, ~_tho, ~_us_, ~_ut, ~_uti, ~_vam, ~_we_, ~_web, ~abai, ~acc, ~advi
  -0.3: ~agen, ~ail_, ~aire, ~alam, ~alme, ~ando, ~ania, ~anle, ~ante, ~anu, ~ared, ~asi_, ~atc, ~atch, ~atel
  -0.3: ~ati, ~ays, ~ays_, ~ayud, ~banc, ~bda, ~bday, ~bla, ~bloc, ~brea, ~bue, ~bugg, ~burr, ~cer_, ~ceri
  -0.3: ~cha_, ~chee, ~chie, ~cho, ~chur, ~cido, ~cis_, ~coot, ~cru, ~ct_, ~ctor, ~cue, ~cupa, ~cut_, ~da_
  -0.3: ~daba, ~dads, ~damo, ~dey, ~dey_, ~dian, ~djus, ~ds_, ~dvi, ~eaks, ~ear, ~ear_, ~ebo, ~ecog, ~ecte
  -0.3: ~ecti, ~eds, ~eed_, ~eek_, ~efe, ~egoc, ~eje, ~elf, ~elf_, ~elic, ~elos, ~encu, ~erda, ~erie, ~erl
  -0.3: ~ers, ~ert_, ~es_, ~esda, ~esh_, ~eta, ~evan, ~evol, ~evue, ~ewo, ~expe, ~fai, ~fair, ~fert, ~fev
  -0.3: ~fish, ~gado, ~gen, ~ghe, ~git_, ~goc, ~goci, ~gone, ~gos, ~gs_, ~guy, ~hab, ~hal, ~hand, ~has, ~hin
  -0.3: ~hird, ~hole, ~host, ~how, ~hts, ~hts_, ~hurc, ~iado, ~ian, ~ible, ~ico, ~ico_, ~iday, ~ier_, ~iet
  -0.3: ~iez_, ~ife_, ~ifi_, ~impr, ~ince, ~ing_, ~ins, ~inv, ~isim, ~ive_, ~ivin, ~ixi, ~jou, ~kat, ~lap
  -0.3: ~laro, ~lca, ~lean, ~ley, ~lgui, ~lick, ~lida, ~lies, ~llem, ~lti, ~lub, ~marc, ~mei, ~mili, ~mina
  -0.3: ~mira, ~mmin, ~mpt, ~nail, ~nal, ~ne_, ~nia, ~nk_, ~nmen, ~nni, ~nop, ~nsi, ~nte, ~ntin, ~nule, ~occ
  -0.3: ~odad, ~ojo, ~omme, ~omp, ~ompt, ~ondi, ~onit, ~ont, ~onti, ~oo_, ~opi, ~ortu, ~ossi, ~osts, ~othe
  -0.3: ~ots, ~ots_, ~ou_, ~oubl, ~our_, ~owe_, ~para, ~pel, ~pel_, ~per, ~per_, ~pers, ~pesi, ~posi, ~powe
  -0.3: ~ptin, ~quir, ~rar, ~rday, ~reau, ~retr, ~rful, ~ried, ~ros_, ~rtin, ~ru_, ~sale, ~sap_, ~scoo, ~scre
  -0.3: ~sed_, ~sel, ~shed, ~si_, ~sion, ~sk_, ~snow, ~soi, ~some, ~spl, ~spos, ~stes, ~taba, ~tanc, ~tann
  -0.3: ~tche, ~te_, ~ther, ~thir, ~tigu, ~to_, ~too, ~tti, ~tudy, ~turn, ~udy, ~uee_, ~ugh, ~uien, ~une
  -0.3: ~unny, ~uppo, ~urs, ~uto_, ~ven, ~vez, ~vis, ~viso, ~web, ~wel, ~wet_, ~wifi, ~wint, ~xim, ~xpe, ~yar
  -0.3: ~ye_, ~yer, ~yout, ~ythi, ~yud
  -0.4: (unknown 3), 2 tubes, 2 … please, NAME as, NAME va, NAME wrong, NAME … off, NAME … told
  -0.4: NUMBER digits, NUMBER just, NUMBER letters, NUMBER … be, NUMBER … bus, NUMBER … es, NUMBER … haha
  -0.4: NUMBER … le, NUMBER … tires, a bucket, a daycare, a de, a girl, a moncton, a seat, a … line
  -0.4: a … named, a … pero, a … stop, a … tia, a … with, about … warranty, abus, acabo la, acabo … sacar
  -0.4: accessible, accord pour, add … for, adresse c, adresse pas, adresse … est, adultes, afinacion
  -0.4: after my, again … me, again … my, agost-, agosto, ahora … el, ai de, ailleurs … pouvez, airpod
  -0.4: allume, am down, am late, am … mad, amarillo, amazi-, amazing, an account, and … did, and … was
  -0.4: anda … bici, anniv, answer, any1, appartient plus, apuesta, are like, are shot, are … more
  -0.4: arreglarla, as before, ask … for, at … bike, at … station, atenta, au nouveau, au retour, aun
  -0.4: avez confondu, avez du, avez … vu, aviso de, avoir … numero, back from, back … a, baja por, balat-
  -0.4: balatas, ballp-, ballpark, balls, batin, batterie … a, batteries, battery … not, batti-, batting
  -0.4: bcos of, beau … a, been … NUMBER, before … do, behin-, behind, belonged, bes, besoin … un, biblioteca
  -0.4: bici si, bici … mia, bici … se, bike, bike … mine, bike … there, bike … will, bill, biscuits |
  -0.4: bit … the, blinking, blocked for, blonde m, bolt is, bon … on, bond, bord, borrowed, botel-
  -0.4: bothering, boxes, bracket |, brake will, braya-, brayan, breakfast |, bringing the, bringing … in
  -0.4: broke down, brother … he, bueni-, buje, bus driver, bus … not, buscaba, but yes, but … his
  -0.4: c … encore, c … note, ca peut, cafeteria, called twice, came … at, camp … velo, can … mauvais
  -0.4: can … sit, can … type, canbe-, canberra, cancelling, canti-, car park, car … in, carbon, card today
  -0.4: card … it, carin-, carino, carriola, casi me, casques, ce … doit, ceili-, ceiling, cell phone, cerem-
  -0.4: ceremony, cerrada, cerramos, cette annee, chall-, champ, changer … chaine, char, charge the, chariot
  -0.4: che … c, cheer-, cheers, chemi-, chuec-, clarinet, claro, cle … la, cliente … dio, cliente … vous
  -0.4: clue who, coati-, coating, coiffure chez, cole, colonia, come … a, come … in, coming out, coming … or
  -0.4: commande du, commander, como apago, como … este, compliments, con otra, con permiso, confondu
  -0.4: confused with, connais personne, convi-, copiaron, copies, corridor, coucher, cough, coupez … les
  -0.4: creepy |, creo … este, creo … se, crochet, crois … vous, cuando … puedo, cuanto dura, cubre, cycliste
  -0.4: cylin-, cylinder, d … la, dans, day, day was, dayan-, de autobus, de forfait, de main, de ruedas
  -0.4: de … batterie, de … otra, decla-, decolle, decrocher, dee, deepa-, deepavali, deja |, dejar … recibir
  -0.4: delete trabajo, deplace, descanso, descente, despacho, devisse, devolver el, devolvieron, devrait
  -0.4: diabl-, diale-, dialed, dice … ponga, dicie-, diciembre, did a, did … bring, dies, difference between
  -0.4: diffi-, dio mal, dios … bendiga, dip, direccion … you, disas-, disaster, discount, disculpe, distu-
  -0.4: do, do … make, do … run, dog will, doigt, dolla-, donated, donne l, donnez, douan-, douane
  -0.4: double check, down |, drago-, dragon, drain, drain-, dropped a, du temps, du … lol, dudas, ecoeure de
  -0.4: effacez … vieille, el metro, el plomero, el … equivocado, el … si, el … un, electrique |
  -0.4: elle … decedee, en maudit, en misa, en special, en … metro, encore une, end i, enerve, enough … i
  -0.4: enter, entran, entregas, entrenamiento, eps, equivoque … chat, era mi, erreur … le, erroneo, es … mia
  -0.4: es … mio, es … otra, espos-, esposo, esposo … le, est malade, est note, est … lui, esta cerrada
  -0.4: esta lloviendo, esta … para, esta … una, estaba … el, este … un, estimado, estudiante, etage, etaie-
  -0.4: etaient, etait pas, etait … a, etudi-, exam is, excus-, fac, fatbi-, fatbike, felic-, feria-, feriado
  -0.4: ferry, fight-, fils de, finals, finds, fini … messages, fireworks, firm, first i, flight got
  -0.4: flight … cancelled, flowers |, for delivery, for … 2, for … hr, forever>remove, forge, forgets
  -0.4: forgiven, fount-, fountain, frayi-, fraying, frere … a, friendster, from |, front … when, fuel
  -0.4: funeral … is, future, garantie, gardez … jusqua, gardez … reste, generator, generica, go by, go … me
  -0.4: going over, good … are, gorge-, gorgeous, got cut, got … and, gracias mijo, grandad, grinding
  -0.4: guardas, guardeme, guardia, guess-, guessed, guy i, had NUMBER, hafiz, handle, happens |
  -0.4: happy birthday, happy new, hari … maaf, have a, have … confused, hay … con, he called, heard … your
  -0.4: hedge, helme-, help with, hey you, him it, him … he, hitle-, hitler, hoora-, hooray, hose, house is
  -0.4: house with, house … NUMBER, hoy manana, hug, hung, hung up, hybrid, i mauvais, i remove, i tell
  -0.4: i took, i wait, i … be, i … both, i … come, i … happy, i … into, i … late, i … to, i … too, i … you
  -0.4: idiot-, if someone, ignore |, il fait, il possible, imagi-, importante, in, in hostel, in traffic
  -0.4: in … day, in … spring, in … til, in … what, in … world, included, included |, indique, inher-
  -0.4: inherited, interesser, interested, is all, is bringing, is eating, is like, is locked, is raining
  -0.4: is two, is … after, is … bad, is … dental, is … house, is … night, is … normal, is … old, it to
  -0.4: it up, it went, j … arreter, j … etre, j … tu, jackets, jaja … you, jarto, je passe, je sors
  -0.4: je … deja, je … demain, je … excuse, je … pas, jueves por, juin, jumpe-, jumper, juridico
  -0.4: jusqua vendredi, just a, just call, just going, juste … le, kenya-, khata-, khatam, kids … a
  -0.4: know this, l … dans, la afinacion, la chambre, la ebike, la escuela, la pizzeria, la rueda
  -0.4: la sacoche, la ventana, la … aussi, la … gauche, la … mon, la … ortiz, la … roja, laisse ca
  -0.4: late … you, lawyer needs, lawyer … the, layin-, laying, le forfait, le jusqua, le mois, le … chez
  -0.4: le … s, leche-, leches, left her, left … wallet, les … etaient, let me, lids, light-, lighthouse
  -0.4: list on, lista … bici, livreur … pas, llamar, llegaron, llevaron, lloviendo, lo delete, lol what
  -0.4: looked … it, loosen, los NUMBER, los … el, lovin-, loving, lvl, m excuse, m … confondu, ma tante
  -0.4: ma vieille, ma … carte, maaf, maaf zahir, maaf … batin, madam i, made, mail svp, making that, malu
  -0.4: manana hay, manchester, manque un, mans, marco, marco mal, mardi … est, marta, match-, mate
  -0.4: matin … vous, mauvais nom, mauvais … sur, mcd, me cayo, me confused, me devolvieron, me hablan
  -0.4: me must, me tiene, me … bike, me … how, mech, medicina, mejor que, mejor … manana, menu, merge, merry
  -0.4: mes freins, message … svp, messages … me, mette-, mettez, mi … es, mi … pasa, mi … porfa, mieux
  -0.4: min late, mine … a, mine … only, mis le, mis … mauvais, misdi-, misdialed, missed … call, mittens
  -0.4: mixup, moi lol, mom she, mon … pere, mon … une, monsieur … vous, more please, more … for, more … than
  -0.4: motor just, moving the, mow, mubarak to, much it, much off, much … left, mud, mummy … the, murio |
  -0.4: mushr-, my mom, my neighbour, my … had, n still, n the, n … not, nada … you, nah … am, name but
  -0.4: name not, necesito una, need your, need … no, negocio |, neutr-, neutral, never did, never read
  -0.4: new in, new … it, niais-, no phone, no recibir, no trabaja, no … avisan, no … esos, no … tu
  -0.4: nomas … que, nombre … la, normal … ca, not joking, not my, not paying, not type, not |
  -0.4: not … business, not … if, nouvelle adresse, nouvelle … est, now … bike, now … want, nudes
  -0.4: number … he, number … think, number … years, number … you, number>stop, numero et, numero mal
  -0.4: numero … suis, o me, o … no, of rs, of that, off and, off the, off … for, ojos, ok … le, ok … not
  -0.4: old … from, on phone, on you, on … frame, on … plan, on … till, on … tires, one … call, one … you
  -0.4: ortiz, other … this, our … NUMBER, out it, out … ago, outside … the, over … is, paddl-, panal-
  -0.4: panales, panza, paper is, par … pour, para, para you, para … en, para … esta, para … seguro, parado
  -0.4: parlez, particular, pas commande, pas du, pas fachee, pas … mien, pas … mon, pas … rdv, pasar-
  -0.4: passw-, password at, past the, pasti-, patatas, patie-, pax, payday |, pedido de, pense … je
  -0.4: people to, perdone, perdu la, pere a, pere … mal, permission de, pero … tengo, persona, persons
  -0.4: petes, peux annuler, peux tu, phone taken, phonebook, pick … up, pillo-, pillow, pis elle
  -0.4: place … the, plan for, plastique, plates, please … do, pobre, poignee, ponle, por … telefono, porri-
  -0.4: porridge, ported, porter, posta-, pound-, pounds, pour … mere, poussette, poussettes, poutines
  -0.4: pouvez me, powde-, powder, preocupes, presse, pret … velo, price … NUMBER, prima, prisc-, priscilla
  -0.4: promo, proprietaire … numero, proprio, proxima semana, pta, pu les, pu … cell, puede poner, pues |
  -0.4: puest-, punch card, puro, put … on, qu est, qu … ce, que ahora, que ver, que … llegan, que … otra
  -0.4: que … su, quedo, quema-, qui c, qui … vous, quickly, quiero cambiar, quietly, quinz-, quinze, quit it
  -0.4: quit trying, quit … to, quitarle, quoi, quote please, raya maaf, raya … zahir, rd, reach is
  -0.4: read … your, recojo, redre-, redresser, remis-, remise, remonte, removed … number, repeindre
  -0.4: replace the, resoled, rest in, restes, resto-, retarde, retiriez, retrouvee, retrouver, right … i
  -0.4: ring the, ringg-, ringgit, rodri-, rope, roto, rubbed, rude, ruine-, run a, run … is, s est, safel-
  -0.4: safely, sage, sai, salio el, samsu-, samsung, saqueme … la, say so, scola-, scolaire, scratched
  -0.4: screw you, se puede, se … cayo, se … quedo, seat … down, see … on, selam-, selamat, selamat hari
  -0.4: selamat … raya, semaines, semanas esperando, senior, serait il, serious |, servi, service was, sets
  -0.4: sharp-, sharpen, she saw, she … coming, she … it, she … up, she … your, shell, shook, shoot
  -0.4: shop there, si pongo, side door, sides, siege-, sieges, signed NAME, sin … de, sita, sleeps, smog
  -0.4: sms from, sms … no, snori-, snoring, so just, so my, soeur … elle, solar, somebody named
  -0.4: somebody … NAME, somebody … the, someone, something … with, son … a, sorry no, sorry … can
  -0.4: sorry … thread, soude-, sound like, sourdough, sous la, spamming … chat, speaking, spoken, squat-
  -0.4: sry, stag, stepp-, sticky, still doing, sting-, stop texting, stop … keep, stop>you, strav-, strava
  -0.4: stuck … traffic, suis … avec, suis … client, sun, sunda-, sus … se, svp corriger, swap, t il, t … le
  -0.4: table NUMBER, take off, talki-, talking, tardi-, tardive, tel quel, telefono delete, telephone … a
  -0.4: tener, tengo bicicleta, tesco |, texte, textez … mauvais, texto … plus, textos … les, that … can
  -0.4: thatha, the 3rd, the calendar, the claim, the crank, the ebike, the folding, the fountain, the kona
  -0.4: the sale, the surly, the tall, the truck, the tuneup, the whole, the … and, the … answer
  -0.4: the … appointment, the … does, the … feels, the … near, the … updates, the … which, them |
  -0.4: then … you, there are, these>angry, these>more, they gave, they … saying, thing … me, think you
  -0.4: this year, this … belongs, tienda de, tiene su, til payday, til sunday, til … i, time … have
  -0.4: time … week, times |, to order, to watch, to win, to … phones, toco, tonite |, tonta, too, torqu-
  -0.4: touched, tous … textos, trabaja, traffic on, trafic sur, trail, trailer |, transposed, tres, tried to
  -0.4: tromper … numero, trona-, tronando, trued, try |, tu enlever, tu mensaje, tu … je, tubes, tuesd-
  -0.4: tuesday, tune, um, un crack, un … falso, una semana, una … mas, unblock, une nouvelle, unifo-
  -0.4: uniforme, unlimited, unlin-, unlink, unreal |, up call, up … phone, ustedes … se, va aller, va … a
  -0.4: vale la, valen-, van, van is, vas arreter, velo roule, velo … il, vendamela, venir |, venta-, ventana
  -0.4: ver con, verify, vete a, veux juste, vibrate, vieille, vieille carte, vieja-, viejas, vieux peugeot
  -0.4: vio, vivem-, vivement, votre … j, vous un, vous voulez, vous vu, vous … meme, waiting … parts
  -0.4: wallet at, want NAME, was wrong, wat … said, water |, we stopped, wed |, well … is, what should
  -0.4: what … said, what … the, wheel on, wheelie, when coming, whenever you, which way, who … just, wind
  -0.4: winds-, windshield, with NUMBER, with these, with … in, with … rain, wobbling, woman, works-
  -0.4: worksheet, would at, wouldve, wrap, wrench, wrong answer, wrong invoice, wrong store, wrong thread
  -0.4: wrong … can, wrong … mine, wrong … you, wrote it, y la, yahoo, yet or, you bring, you dey, you stop
  -0.4: you telling, you vi, you what, you … be, you … tonight, you … trabaja, zahir, zahir batin, | annoying
  -0.4: | compadre, | congrats, | cortele, | deje, | give, | go, | happy, | listen, | mets, | mira, | piano
  -0.4: | pourriez, | prix, | selamat, | sera, | sick, | someones, | somethings, | texto, | uncle, | voy
  -0.4: | worst, | … appelle, | … bike, | … bikes, | … calle, | … celular, | … clases, | … demasiados
  -0.4: | … deux, | … dress, | … elsewhere, | … ex, | … hari, | … lloviendo, | … looks, | … luck, | … my
  -0.4: | … offense, | … paquete, | … pourriez, | … queue, | … recogi, | … retiro, | … ser, | … sœur
  -0.4: | … telling, | … wrote, ~_abs, ~_awa, ~_cag, ~_chu, ~_cin, ~_co, ~_cou, ~_cul, ~_dan, ~_dep, ~_dif
  -0.4: ~_do_, ~_etu, ~_fi, ~_fla, ~_for, ~_ga, ~_get, ~_gre, ~_hag, ~_has, ~_how, ~_in_, ~_jok, ~_kee, ~_kn
  -0.4: ~_lap, ~_lea, ~_liv, ~_lub, ~_maa, ~_mac, ~_moo, ~_na, ~_ne, ~_ng, ~_nin, ~_nou, ~_on, ~_oub, ~_por
  -0.4: ~_ray, ~_re, ~_rid, ~_rod, ~_rud, ~_sla, ~_sry, ~_sw, ~_th, ~_us, ~acci, ~acio, ~ady, ~ady_, ~alid
  -0.4: ~amaz, ~ame_, ~amos, ~ampa, ~ampu, ~anad, ~angi, ~ansf, ~anta, ~appe, ~ardo, ~ards, ~asap, ~asl, ~ass
  -0.4: ~assw, ~atiq, ~ats_, ~avi, ~behi, ~blo, ~bloq, ~bly, ~bly_, ~bod, ~camp, ~cap, ~ceiv, ~cha, ~chic
  -0.4: ~cic, ~cit, ~cle, ~cojo, ~cs_, ~culp, ~cut, ~dans, ~debu, ~dep, ~di_, ~doll, ~dor, ~dow_, ~dry_, ~dy_
  -0.4: ~east, ~ebu, ~ebut, ~edi, ~edul, ~eed, ~ehin, ~eil, ~eiv, ~ela, ~elo, ~ena, ~enc, ~erch, ~eres, ~erfu
  -0.4: ~eri, ~eria, ~erit, ~erri, ~etud, ~even, ~fati, ~fici, ~figh, ~fina, ~fue, ~gan_, ~gel_, ~get, ~gle_
  -0.4: ~gli, ~goog, ~haga, ~haz, ~her, ~hera, ~herc, ~hier, ~hip_, ~hoco, ~hus, ~iai, ~iba_, ~ibl, ~icke
  -0.4: ~iert, ~iff, ~igu, ~ike, ~ile, ~ille, ~ily, ~ily_, ~iola, ~ion_, ~iqui, ~irma, ~iro_, ~is_, ~istu
  -0.4: ~it_, ~itat, ~its_, ~jad, ~je_, ~jer, ~jok, ~jump, ~kee, ~keep, ~kon, ~land, ~leb, ~lef, ~lin, ~lin_
  -0.4: ~lis_, ~lled, ~lli, ~lly, ~lmet, ~lo_, ~logi, ~lon, ~loq, ~loqu, ~lut, ~maa, ~made, ~math, ~meo
  -0.4: ~mieu, ~misa, ~mut, ~nca, ~nch, ~ndr, ~nec, ~neu, ~nfun, ~nge, ~niai, ~ning, ~nion, ~nis, ~niv, ~nnet
  -0.4: ~nnon, ~nora, ~nou, ~nsf, ~nstr, ~nter, ~ntle, ~ntre, ~odo_, ~oit, ~oks, ~oks_, ~ola_, ~oma, ~omas
  -0.4: ~ome, ~omen, ~ono, ~oog, ~oogl, ~ooks, ~oose, ~oote, ~ort, ~ort_, ~our, ~outo, ~ouve, ~own_, ~pass
  -0.4: ~pati, ~plan, ~pode, ~por, ~poso, ~ppen, ~pply, ~purp, ~quin, ~ra_, ~ree_, ~reen, ~reso, ~reta, ~ribu
  -0.4: ~rir_, ~rmac, ~rmir, ~rode, ~romi, ~rrie, ~rta, ~rts, ~rts_, ~rve, ~sat, ~say, ~see_, ~seni, ~seu
  -0.4: ~sib, ~sio, ~siti, ~skat, ~soun, ~sous, ~sry, ~sry_, ~sse, ~ssw, ~sswo, ~sth, ~sun_, ~sund, ~tain
  -0.4: ~tant, ~tape, ~tar, ~taro, ~th_, ~tin_, ~tle_, ~toma, ~tow, ~trem, ~tri, ~trib, ~ubes, ~ueja, ~uel
  -0.4: ~uesd, ~uise, ~ule, ~ully, ~ulp, ~ung, ~upe, ~ur_, ~ura_, ~urn, ~urr, ~urt_, ~use, ~use_, ~uve, ~van
  -0.4: ~vez_, ~ving, ~viv, ~wap_, ~we_, ~weet, ~wis, ~xcus, ~yen_, ~yer_, ~yez, ~ys_, ~yth, ~zas
  -0.5: 2 … c, NAME got, NAME on, NAME to, NAME working, NAME … c, NUMBER call, NUMBER dollars, NUMBER hr
  -0.5: NUMBER late, NUMBER mph, NUMBER … left, NUMBER … pour, NUMBER … quelle, a basic, a bell, a changer
  -0.5: a cyclist, a dead, a demenage, a erreur, a fitting, a light, a lock, a montreal, a otra, a reparer
  -0.5: a … NUMBER, a … autre, a … for, a … if, a … maison, a … place, a … rodada, abeg, abierto el
  -0.5: about … dog, accid-, achat, actor, address … moved, adjustment, aged, aguan-, aguanta, ahi los
  -0.5: ai les, ai … avec, aid, ailleurs vous, aire … la, ajustement, alarg-, alcanzo |, all … so, aller le
  -0.5: aller … chercher, allergique, almac-, almacenaje, alterations, alway-, always, am, am coming, am on
  -0.5: am … can, am … who, ama, ami |, an, anand, and NUMBER, and … it, and … left, and … says, ando … no
  -0.5: annee a, annee … vous, annoying … it, annuler l, anos que, another … now, aparta, appelez … avant
  -0.5: appelle, appelle pas, appointment … tuesday, apporter, apretada, aprue-, aqui vive, are done
  -0.5: are free, are … looking, are … there, armar, arriere … la, ask him, assem-, at any, at gate, at home
  -0.5: at … corner, at … office, at … wrong, ate … whole, au … avant, au … rue, aussi |, autobus est
  -0.5: autopay, autou-, autour, autre NAME, avanc-, avance, avant que, avec … autre, avez mal, avisele a
  -0.5: avisos me, avoir ce, away |, bad number, bajen-, balloon, banana |, bar tape, bathroom, bathroom |
  -0.5: bc of, be contacted, be good, been NAME, before … or, behind |, believe |, belongs … a, ben … avoir
  -0.5: bicicleta, bien la, bien le, big one, bike stuff, bleue-, bleuets, blink-, bloquea, board |, bois
  -0.5: bonjour … de, bonsoir |, boot, bouchon, boucles, brand please, brave, break, break down, bridesmaids
  -0.5: broma, bronx, buen fin, buen … de, bureau, bus … late, buscando, but the, but you, but … are
  -0.5: buy … bikes, buzon, by mistake, by … own, c koi, c … au, c … des, cadena otra, calendar |, call … my
  -0.5: called the, called you, calm down, camaras |, cambio de, cambio … cel, came thru, camisas, canada |
  -0.5: cancelled so, candles, car and, carni-, carniceria, carrier, carrito, casa, cell … en, cerraron
  -0.5: cette … je, chaine a, changez pas, chavo, chequ-, cherche une, cherchez … un, chica, chien est
  -0.5: chien … mange, chum a, chum va, claim, cleo, closed for, coiffure, colga-, come tomorrow, completa
  -0.5: completa |, completely |, con la, con usted, con … encargado, con … las, conference, congrats to
  -0.5: conozco |, contact … your, contente, conteste |, corrector, cote, courr-, court |, cousine, crash
  -0.5: crewe, crime, crois … c, cruiser, cuando les, cuantas libras, cuanto cobran, cuissard, cumpleanos
  -0.5: curiosity, cut, d heure, d … NUMBER, dads … he, dans … metro, dans … pedalier, dans … sac, darse, das
  -0.5: day sorry, day … meant, day … my, de caminar, de coiffure, de llanta, de llegarme, de nina, de number
  -0.5: de rappel, de temps, de … dimanche, de … hermana, de … para, de … pouvez, deadl-, deadline, debranche
  -0.5: decol-, deer, delete … que, demande … on, deplacer, des gens, desabonne de, diablo, diach-, diache
  -0.5: did, did … call, dijo, disponible, dites, dites merci, do the, do … consent, do … start, dobla-
  -0.5: doble, doblo, dolio, domingos, donc vous, done by, donne un, dos veces, doubl-, double, down
  -0.5: dropped … in, du … au, du … ici, duboi-, dubois, duria-, durian, east, ebike, echanger |, econo-
  -0.5: ecure-, ecureuil, el bronx, el buzon, el camion, el … hay, el … mejor, elect-, election, en montant
  -0.5: en voyage, en … hasta, encanto, encore … d, engine light, enlevez … de, entendus, enviarme, era
  -0.5: erreur … la, es … carniceria, es … en, es … jueves, esposo no, est annulee, est … annulee
  -0.5: est … cellulaire, est … ecole, est … le, est … votre, esta bloqueada, esta mi, estafa, eu un
  -0.5: everybody |, exemple, extra |, faire le, faiz, father he, faux, feliz … a, femme, ferie, fewer
  -0.5: figur-, final-, fini a, fini … quelle, finis, fligh-, florida |, fois … pense, folding, for an
  -0.5: for life, for the, for … baby, for … basic, for … he, for … months, for … small, forge-, forma … que
  -0.5: francais, freewheel, from … system, front … will, funcionar, fyi, g1k, gagne, gap, gener-, gentil
  -0.5: get … it, getting ridiculous, givin-, giving, glove, go, going … stop, good … on, gor, got me
  -0.5: got … elses, got … message, gps, grandfather, grind-, groom-, grues-, gruesa, guardalo, guitarra
  -0.5: gym membership, hambr-, hambre, happen, hard to, hari, hari raya, has my, has … fever, have had
  -0.5: have … at, he dejado, he … a, he … called, he … now, headc-, headcount, helpe-, her … for, her … in
  -0.5: here so, hermano … no, herra-, herramienta, heure … vente, hey did, hi there, him … is, hiver, holdu-
  -0.5: holdup, hols, hoodie |, hotma-, hotmail, how late, hoyo, hrs |, husband NAME, husband i
  -0.5: husband … will, hybri-, i am, i book, i buy, i leave, i order, i put, i … NUMBER, i … coming, i … had
  -0.5: i … hi, i … is, i … phone, idea what, ideas, ideas |, if, ignora, il travaille, in exam, in you
  -0.5: in … blue, in … envelope, in … hrs, in … old, incorecto, incorrecta, incorrecta |, inside |, insista
  -0.5: is crazy, is … bit, is … cell, is … from, is … kids, is … really, is … room, is … with, it from
  -0.5: it go, it shows, it … to, it … writing, j … en, jaja por, jamais fait, jamb, je l, je me
  -0.5: je … allergique, je … consens, je … retire, jetez, junior, just … flat, just … lol, just … talking
  -0.5: jvas, kalya-, keep asking, key under, kid has, kilom-, know NAME, kwa, l … avant, l … combien, l … j
  -0.5: la clinique, la factura, la lavadora, la nouvelle, la on, la senora, la tienen, la unica, la … es
  -0.5: la … llevar, la … nueva, la … paso, la … vendredi, laisse … la, largo |, las flores, late so
  -0.5: late … the, later i, le NUMBER, le contact, le grand, le livreur, le samedi, le … a, le … modele
  -0.5: le … tel, leaf, lec, left his, left one, left … i, left … the, lefty, lentejas, les … vous, letra
  -0.5: library |, lift, lights … the, ligne de, like new, list>you, llego NUMBER, llego … las, llevar a
  -0.5: lleve … a, llovi-, lo compre, lo … yo, locko-, lockout, lol NUMBER, lonely, long story, los domingos
  -0.5: lose |, lost in, lost … lbs, lousse, luego |, lunch … you, madam-, madame, mais … pas, making … noise
  -0.5: mal … le, malay-, malaysian, mamak, man i, mandandome textos, manejar, manubrio esta, mas … jaja
  -0.5: matan-, mauvais … monsieur, mauvaise photo, me das, me … nite, me … photo, me … the, me … turn
  -0.5: mecanico, mecano, mechanical, mejor voy, mensaje me, merci … mon, mes … d, message, message c
  -0.5: message … l, message … mistake, messages a, mesure NUMBER, mettre sur, mi nino, mi pana, mi parte
  -0.5: mi suegro, mi … cuanto, mi … ella, mi … esta, mia … la, microwave, mien est, mien |, min … you
  -0.5: mine |, minte-, missed … from, miste-, mister, mme lavoie, mod, mois passe, mom does, mom … the
  -0.5: mon genou, mon … sonne, month … i, motor a, mover-, mph, much … my, munro, munro |, museu-, museum
  -0.5: my … by, my … cell, my … charges, my … deleted, my … if, my … plate, my … since, n, n … am, n … aucun
  -0.5: n … with, n … you, nada en, ne consens, ne lui, ne … avoir, neces-, necesitar, need help, need his
  -0.5: need … by, negro, neighbours, never bring, never told, never … his, never … it, new … for, next, nina
  -0.5: no autorice, no gracias, no one, no … bien, no … donde, no … who, no … x, noisy, nom la, nombre
  -0.5: not put, not sleep, not there, not … laughing, not … until, not … why, nt, number as, number bus
  -0.5: number ends, numero falso, numero monsieur, nunca pedi, nysc, o clock, o … el, o … las, october |
  -0.5: odile, odile |, of sms, of … or, of … rental, office we, ok, ok |, omg i, on … 3rd, on … instead
  -0.5: on … laptop, on … street, on … wrong, one she, one … before, one … by, one … to, onlin-, online
  -0.5: only … left, or are, order if, order updates, oredi, other bike, other … please, otra … se, ouvrage
  -0.5: overs-, pannier, panto-, pantoute, paran, pars … voyage, parti, pas bien, pas je, pas ou, pas … ici
  -0.5: passe … prendre, password … the, pay … the, pedia-, pedido no, pegad-, pegada, pere … decede
  -0.5: personne … ai, phone because, photo c, photo … est, photo … the, physio, pick it, pickl-, pigeonhole
  -0.5: pigno-, pinchazos, pine, pinea-, pineapple, pire, pizza place, pizzeria |, place, places, plateado
  -0.5: plateau, please come, please correct, pliee, plus … NAME, plus … a, plus … vous, pogne dans, poner-
  -0.5: ponerle, pongo a, porfavor |, porqu-, porque, port, porte … est, portl-, portland, postr-, postre
  -0.5: pothole … the, pour la, pour … freins, preciosa, preguntele, prendre |, prends le, prestas, preve-
  -0.5: price for, principiantes, probably, promi-, properly |, puedo … a, puedo … con, puesta, pull the
  -0.5: put in, quand … pedale, que dice, que sale, que … demande, quel … la, quelle grandeur, quelle … le
  -0.5: quelqu … vous, quels, question … le, qui j, qui … j, quick-, quien, quien manda, quien … ese
  -0.5: quien … yo, quiero … le, quincena, quoted, raat, rabie-, rabies, racco-, racqu-, racquet
  -0.5: ramasser … velo, rappel … la, rebat-, rebate, recordatorio, reembolso, reessayez, reflector, regal-
  -0.5: rei, remet, repaint, repla-, reply from, repond, repond pas, report |, rer, resol-, rest, retainer
  -0.5: retirer le, retiring, returning, rien … m, robot ou, rodol-, rodolfo, roue avant, row, royal
  -0.5: rueda … atras, rueda … la, running NUMBER, s adresse, salon de, salon … coiffure, salutations
  -0.5: salutations a, salvador, same, san NAME, sans l, satur-, say sorry, says … are, scratch … the, se ni
  -0.5: se … es, se … sale, seal, seas, see, send … 2, send>number, sent … message, serie c, serie … est
  -0.5: shall, shark, she quit, she … asking, she … at, she … do, should … NUMBER, sick can, side gate
  -0.5: signal … the, siguio, silk, silla de, sin rueditas, siri, sit, slaque, sleev-, sleeves, slowp-
  -0.5: sms … my, snip, so fast, sod, soda, solut-, solution, somebody gave, somebody … you, somethings
  -0.5: songs, sophie |, sorry this, sorry … person, sorry … spamming, sounds, souris, sous le, soy … pero
  -0.5: spam … me, spd, special, spongy, stadi-, stadium, stand up, standing near, stars would, started
  -0.5: starts, still at, still … her, stole-, stolen, stone, stop or, stop … can, stops at, stori-
  -0.5: story … i, stron-, strong, subscribe |, subscribe … to, suegro, suela, suis allergique, sur, sur mon
  -0.5: sur … site, swell, t … un, takeo-, talk abt, tanner, tante, tarik, tarjeta … en, tastes, tatto-, tau
  -0.5: telefono … una, telefonos, tell … if, tellement, tempo-, tengo el, tente, textee, textez … NUMBER
  -0.5: that says, that wheel, that … all, that … what, thath-, the build, the cable, the child, the church
  -0.5: the drive, the flu, the hanger, the lab, the marathon, the plumber, the queue, the shifting
  -0.5: the silver, the transfer, the waiter, the … auntie, the … bc, the … drive, the … just, the … kind
  -0.5: the … van, the … wrong, then she, there before, they called, they … their, thinking … that, this does
  -0.5: this my, thumb-, thunder, tia, tienda … esta, tige de, tikto-, tiktok, till, time … it, titan-
  -0.5: titanic, to add, to learn, to walk, to … contacted, to … that, today lol, today or, today was
  -0.5: today … i, tombee, tomber la, tomber le, tomorrow i, took it, top … your, touch, touch … seat
  -0.5: touchez pas, tout ca, toute |, traigo, travaille pas, travelled, treasurer, treat, treats, trompe d
  -0.5: trompee de, tromper d, trop … je, tu annulee, tu normal, tu … l, twist-, un vieux, un vous, un … cell
  -0.5: un … vous, una carniceria, una … de, une arnaque, une chaine, une ecole, une vraie, unfor-
  -0.5: unfortunately, unica, unreal, update the, usa … telefono, va prendre, valis-, valise, vaut pas
  -0.5: vecin-, vecino, velo … pas, vendor, verifique, verte, vez, vez se, via, vibrating, vicky, viendo
  -0.5: vienn-, viero-, vieron, vinta-, vintage, vive la, vive ninguna, vive … familia, voitu-, voiture
  -0.5: vole … velo, vos … merci, votre commerce, votre fiche, votre velo, votre … sans, voudrais … mon
  -0.5: vous faire, vous … a, vraie, vuelva, vuelvas, waist, waiter, want … marketing, want … take, wednesday
  -0.5: wey |, what … going, wheel build, wheel or, wheel … please, whene-, whenever, where … i, where … you
  -0.5: which … you, while … do, who … in, wifi password, will go, will it, will … NUMBER, will … come
  -0.5: wish … receive, with … is, with … so, with … today, with … wrong, work email, work … home, worried |
  -0.5: worst, would be, would … have, wrong window, wrong … but, wrong … this, wtu28-, xerox, xfa, xrays
  -0.5: y … al, y … candado, y … he, yesen-, yesenia, yet … there, you back, you break, you go, you this
  -0.5: you … eat, you … free, your, | abeg, | accounts, | brought, | buscan, | criss, | diache, | digale
  -0.5: | forward, | man, | mute, | received, | retirer, | something, | sors, | sortez, | survey, | tes
  -0.5: | viens, | wah, | white, | … a, | … address, | … asking, | … autorise, | … autre, | … baby, | … boss
  -0.5: | … bridge, | … broke, | … brutal, | … cadre, | … chien, | … cousin, | … das, | … dueno, | … ecrivez
  -0.5: | … equivocada, | … eso, | … estan, | … feels, | … grandfather, | … hacer, | … il, | … koi
  -0.5: | … lookin, | … mano, | … muchacho, | … nouvelle, | … pedales, | … recu, | … reponds, | … ruido
  -0.5: | … saturday, | … serai, | … shift, | … sick, | … sis, | … souris, | … tengo, | … tienda, | … tiene
  -0.5: | … time, | … tonight, | … warranty, ~_ad, ~_aft, ~_alw, ~_am_, ~_an_, ~_ann, ~_are, ~_ave, ~_bre
  -0.5: ~_can, ~_cet, ~_cle, ~_cut, ~_day, ~_did, ~_do, ~_dow, ~_eco, ~_est, ~_fa, ~_fyi, ~_ge, ~_go_, ~_gps
  -0.5: ~_gru, ~_hiv, ~_hur, ~_hus, ~_if_, ~_igu, ~_ko, ~_mad, ~_mi, ~_n_, ~_nex, ~_nop, ~_ok_, ~_oui, ~_pet
  -0.5: ~_rec, ~_row, ~_sal, ~_se, ~_sil, ~_soc, ~_sp, ~_tha, ~_the, ~_thr, ~_tin, ~_to, ~_tod, ~_tog, ~_uno
  -0.5: ~_unt, ~_usi, ~_vez, ~_wel, ~_wo, ~_zip, ~abeg, ~acem, ~adi, ~afte, ~age_, ~aine, ~air_, ~ajo_, ~aki_
  -0.5: ~all_, ~alw, ~alwa, ~am_, ~amel, ~amme, ~apa, ~app, ~apt, ~ara_, ~arc, ~as_, ~ats, ~az_, ~azon, ~bala
  -0.5: ~boxe, ~brat, ~bs_, ~bur, ~cad, ~capa, ~ccid, ~cen, ~chel, ~cheq, ~cher, ~chu, ~ci_, ~cie, ~cil
  -0.5: ~ckin, ~clic, ~clos, ~cou, ~cout, ~ctr, ~dab, ~dej, ~del, ~did_, ~dif, ~dig, ~dir_, ~dist, ~diti
  -0.5: ~dnes, ~doct, ~dom, ~dos, ~dpa_, ~due, ~eady, ~ean, ~eci, ~ectr, ~ell_, ~ello, ~elm, ~elo_, ~enca
  -0.5: ~enci, ~epa_, ~eps_, ~equ, ~erac, ~erro, ~ers_, ~esit, ~excu, ~faux, ~fec, ~femm, ~fet, ~fewe, ~ffl
  -0.5: ~ffre, ~flig, ~for, ~fore, ~frer, ~frid, ~fyi_, ~gara, ~garm, ~garr, ~gene, ~gps, ~gps_, ~gru, ~gual
  -0.5: ~hac, ~hamp, ~has_, ~hed, ~heer, ~hene, ~hez, ~hez_, ~hid, ~hind, ~hive, ~hora, ~hum, ~ia_, ~id_
  -0.5: ~ided, ~ids, ~ids_, ~ier, ~iero, ~ifes, ~igur, ~ike_, ~ilis, ~illi, ~imo_, ~inal, ~inar, ~inci, ~inem
  -0.5: ~ingi, ~ires, ~iri_, ~isar, ~isin, ~ists, ~ite_, ~ito_, ~ive, ~izo_, ~jun, ~junt, ~ket, ~ks_, ~lata
  -0.5: ~ld_, ~lee, ~liq, ~liqu, ~live, ~llet, ~long, ~look, ~loue, ~lqu, ~lver, ~lwa, ~lway, ~ma_, ~mala
  -0.5: ~mayo, ~ncy, ~ndma, ~next, ~ney, ~ney_, ~nez, ~nez_, ~nfir, ~ngi, ~ngu, ~nie, ~nou_, ~nth_, ~ntou
  -0.5: ~nui, ~ogl, ~oil_, ~oir, ~oir_, ~olo_, ~omew, ~omm, ~onli, ~ons_, ~oria, ~orit, ~orke, ~ound, ~ourd
  -0.5: ~ours, ~ouv, ~oxe, ~oxes, ~pai, ~pan, ~pe_, ~peti, ~pist, ~porq, ~ppel, ~pri, ~prof, ~py_, ~quee
  -0.5: ~ques, ~ras, ~raw, ~rch, ~riv, ~rive, ~rni, ~rnin, ~roc, ~rofe, ~roj, ~rol, ~roll, ~roug, ~rove
  -0.5: ~rra_, ~rva, ~salg, ~satu, ~saut, ~sera, ~sir_, ~sli, ~sma, ~sme, ~soc, ~son, ~sor, ~spoi, ~spok
  -0.5: ~sse_, ~ssur, ~st_, ~stea, ~stor, ~sur_, ~swap, ~teng, ~tera, ~tha, ~the, ~thr, ~ths, ~tip, ~tod
  -0.5: ~tone, ~trai, ~udd, ~und, ~unde, ~unni, ~upe_, ~uper, ~urch, ~ute, ~ven_, ~vien, ~wap, ~wer, ~whe
  -0.5: ~wn_, ~xcu, ~xfa_, ~xte_, ~zip
  -0.6: 2 … of, 3rd floor, NAME changed, NAME will, NAME … her, NAME … here, NAME … number, NUMBER floors
  -0.6: NUMBER giant, NUMBER me, NUMBER missed, NUMBER semaines, NUMBER … by, NUMBER … calls, NUMBER … en
  -0.6: NUMBER … mat, NUMBER … need, NUMBER … nobody, NUMBER … only, NUMBER … stock, a, a break, a fake
  -0.6: a fee, a fever, a hacer, a retrouve, a seguir, a student, a thing, a tous, a wheel, a … bag
  -0.6: a … blonde, a … card, a … est, a … ete, a … fois, a … hier, a … ici, a … j, a … moi, a … question
  -0.6: a … se, a … seat, about, acabo, account to, account … i, accro-, accroche, acuerdo … el, add you
  -0.6: adela-, adelante con, afina-, after, agarr-, agree … that, aguanta |, ahi en, ahi le, ahi … de
  -0.6: ai deux, ai rate, ai … mais, aimerais ne, aimerais … plus, aircon, al dia, alertes |, algo mas, allah
  -0.6: alle chez, alle … vous, almost done, already NUMBER, am calling, amene-, amener, an … bike, and loves
  -0.6: and not, and will, and … she, and … shifter, angry … i, animal, animal |, annon-, annule … pas
  -0.6: annulez tout, annulez … mon, ans … de, anule-, anymore … is, apart-, appeal, are coming
  -0.6: arrete … quand, arretez … travaux, arsen-, as usual, ask … to, asking when, at … 2, at … gym
  -0.6: at … then, atendieron, attachment, au, au … numero, au … svp, autiste, avec ton, avec … panier
  -0.6: avez la, avez … encore, away … the, azul … la, b there, back wheel, bag of, bagel-, bagels, bake
  -0.6: balay-, balayage, balcony, banana, banda-, bandana, banks, bat, bathr-, be … elses, bebe, been so
  -0.6: before or, behind a, belie-, bell is, belt, berna-, bertr-, bertrand, besides, bibli-, bici no
  -0.6: bici verde, bici yo, bici … por, bien, big ring, bike shops, bike what, bike … am, bike … number
  -0.6: billets, birds, birthday … the, bit |, blanca, block party, blocked … driveway, blocked … the, bloque
  -0.6: bloqueada, board, bolsa-, bolsas, bonjour … ai, bonne grandeur, boss … me, both wheels, boucle
  -0.6: bout de, boxin-, boxing, brain, brake does, branl-, bridge |, bring a, broma … no, brown, bruit la
  -0.6: bubble tea, budge-, budget, bulk, busca |, busca-, by phone, by … if, c est, c pu, ca commence, ca me
  -0.6: cada rato, call your, call … a, calling since, calme, camaras … NUMBER, cambiarlo, cambie de
  -0.6: cambien el, can … help, can … just, can … stop, candl-, cardb-, cardboard, ce … NAME, ce … depuis
  -0.6: cell … the, celui ci, chale-, chalet, chamb-, changed to, charging me, chayo, cheaper one
  -0.6: cheaper tires, chess, chez la, chicken rice, chihu-, chihuahua, child seat, chist-, chiste, chueco |
  -0.6: clase |, classe, client vous, cliente … ustedes, clock … the, clunk, coach … the, coast-, coaster
  -0.6: coaster brake, collect, colon-, com … NUMBER, come … at, coming for, coming … the, comment … marche
  -0.6: como … de, compa, compra, con tu, con … la, confe-, confunden con, conozco … ningun
  -0.6: contestar llamadas, contestes, cop, copie-, correct, cortaron, couch-, coudo-, could stop, court
  -0.6: cover |, cracks, cracks |, crissez, crit, crowd-, crowded, cuando llueve, cuenta |, cuiss-, curious
  -0.6: d … autre, d … ce, d … pas, dans … coin, dans … cour, dar … numero, dash, date, daugh-, day … i
  -0.6: de aluminio, de don, de enfrente, de selle, de ser, de sonar, de … affaires, de … al, de … ce
  -0.6: de … esquina, de … famille, de … porfavor, de … proxima, de … que, dead … me, debloquer, debo NUMBER
  -0.6: deje mis, deje … guantes, deje … llave, delete cuadro, delivery, demain c, demain on, demon-, depar-
  -0.6: depuis janvier, depuis lundi, derailleur est, des erables, des rappels, desinscrire, detengan el
  -0.6: detie-, detiene, deux semaines, devait, devis-, dieron la, digan, digan a, digan … mi, digas a
  -0.6: diman-, dinosaurs, dispo, disturb the, do i, do … recognize, do … recommend, docen-, does … go
  -0.6: dog ate, domicile, done or, doors, dorad-, dos partes, dosa, driver |, driving test, dropped it
  -0.6: du mat, du … a, dura la, easte-, econs, ecrivez vous, eh you, el aviso, el correo, el descuento
  -0.6: el encargado, el mundo, el pollo, el trafico, el … tengo, electrica, elevator, ella, elle travaille
  -0.6: email i, emergency … for, en cours, en titi, en … con, en … j, en … manana, en … neuf, en … partes
  -0.6: encontro, encore du, english … good, enoug-, enough, enough thanks, ensemble |, enter-, entra … la
  -0.6: envel-, envelope, envir-, environ, equipo |, equivoco … numero, erables, es normal, es … ni
  -0.6: es … persona, esa no, esa tienda, escribiendo … una, escribo |, eso … todo, espacio, esperan
  -0.6: est … bonne, est … mal, esta es, estar-, este … you, estoy interesada, etiqu-, event-, everyone at
  -0.6: ex me, exams, exemp-, exemption, existe, factura a, facturez, faire … le, fais un, fais … ailleurs
  -0.6: fcc |, feeding the, felicitations, feliz dia, felt, fever |, fighting over, filth-, filthy, firew-
  -0.6: first one, fissu-, fissure, fitzg-, fitzgerald, flatted, flights, floor |, fonctionne, foot in
  -0.6: foot |, for, for a, for spamming, for … brother, for … cat, for … do, for … first, for … husband
  -0.6: for … message, for … min, for … police, for … wife, fork is, format, found … receipt, freew-
  -0.6: frein … pas, from bank, from … do, ft, fue de, g munro, garde-, gars … comptoir, gave … the, gentille
  -0.6: get down, get … if, getting these, gfs, give, giving you, going … for, going … lose, gone |, good job
  -0.6: got approved, got cancelled, got … by, got … kids, gracias … avisar, green trek, gris, groceries
  -0.6: ground, group … cancelled, guard |, guardan |, guelp-, guelph, gusta el, guys … too, hablando
  -0.6: hahaha you, hahahaha, half only, has, hasta … viernes, hate, have enough, hay rampa, he did
  -0.6: he … also, he … on, hear about, hear |, hear … my, helmet … the, her cell, her name, here or
  -0.6: hermano que, hinch-, his … with, histoire, hit, hobbi-, hobbies, hold … til, holid-, homew-, hones-
  -0.6: honte, hopel-, hopeless, hora … manana, how you, how … was, how … we, hum, i hv, i made, i opted
  -0.6: i owe, i … blocked, i … everything, i … off, i … ok, i … short, i … while, if possible, if the
  -0.6: igual-, igualmente, il … pret, in denver, in hospital, in that, in … office, in … the, in … will
  -0.6: informo, insurance … the, interesada, into … big, ir … trabajo, is a, is better, is how, is nuts
  -0.6: is … been, is … damage, is … difference, is … long, is … lose, is … out, is … parking, is … saturday
  -0.6: is … trail, is … tuesday, it back, it seems, it till, it … only, it … over, j … rate, jaja la, jajaj-
  -0.6: janvi-, janvier, je … attendre, je … faire, je … la, je … passer, jeez, jefe no, jerseys, jollo-
  -0.6: jollof, joy |, jumps, just like, just … tune, juste l, keep … rack, kinda, kindly … your, knows … i
  -0.6: l apporte, l avion, la cour, la llanta, la madre, la mano, la oficina, la puedo, la subida
  -0.6: la … bleue, la … chaine, la … cuanto, la … electrica, la … jaja, la … manana, la … vous, lache a, lad
  -0.6: laissez … dehors, laissez … pour, landl-, lao, lap, las ofertas, las … jaja, late husband, lates-
  -0.6: latest, le coin, le falta, le mecano, le metro, le pago, le … il, le … l, le … meme, le … mucho
  -0.6: left him, left side, lemon, les puse, les … d, les … du, les … stop, life is, lights on, like … thank
  -0.6: lilie-, lilies, lista la, lists, livres, llego tarde, llego … pieza, llueve |, lo … cuando, loane-
  -0.6: loaner, loo, look for, lookin, looking … you, looks … a, los lentes, los … la, los … porque, lui il
  -0.6: lumiere du, luz en, m … laisse, ma blonde, made too, magasin c, magasin … est, maide-, maiden, main |
  -0.6: mais pouvez, mais vous, malade, malar-, malaria, mam, manana temprano, mande … a, manera … que
  -0.6: marca es, mardi NUMBER, marin, maudits, mauvais modele, me atendieron, me cambie, me esperan
  -0.6: me llevo, me mandaron, me saquen, me toca, me … dejado, me … fait, me … por, mean … the, meet at
  -0.6: meilleur, meilleure, membres, meme affaire, mensajes … una, messe, mi nieto, mi … o, mi … quedo
  -0.6: mi … va, mien, minim-, mio no, mis guantes, missed calls, missing from, missing the, modeles, moi … c
  -0.6: moi … tout, molesta el, mon … le, morce-, more … in, more>angry, more>more, morni-, motor se, motor |
  -0.6: mountain bike, much to, my calendar, my coupon, my flight, my grandmother, my … at, my … so
  -0.6: my … under, my … when, n all, n do, n one, n … still, nada al, ne … avez, necesito … camara, neckl-
  -0.6: necklace, need … with, never dropped, never set, never … foot, new thank, new wheel, new … NUMBER
  -0.6: new … in, new … who, newsl-, newsletter, next to, nice … i, niego, no pressure, no … cambien
  -0.6: no … cita, no … hijos, no … interesada, no … other, no … quiere, no … what, nobody, nom a
  -0.6: nombre … mal, non moi, noodle, normal que, north, not about, not bring, not like, not too
  -0.6: not working, not … sms, not … thinking, notification, novia, number who, number … my, numbers on
  -0.6: numero por, numero y, numero … no, o … otra, ocupa-, of … all, of … are, of … crack, ofert-
  -0.6: off … day, off … time, ok … la, on in, on leave, on … calme, on … can, on … etait, on … gift
  -0.6: on … order, on … plus, on … road, on … trail, one can, one … for, online … NUMBER, only the
  -0.6: open today, or after, or … we, orcha-, orchard, order … yet, oter mon, other |, ou … en, ou … la
  -0.6: oubli-, out when, out … my, ouverts |, overt-, owes me, packed, padre, pagar … dos, pagin-, pagina
  -0.6: pairs, paise-, paiseh, panca-, panni-, paper |, par NUMBER, par courriel, par … ca, para los
  -0.6: para … bici, para … hermana, parai-, parait, paren-, parking … the, pars, parta-, partes |, pas quand
  -0.6: pasar a, paso … el, passer demain, passer samedi, patient, patin, pauli-, paulie, pausa-, payab-
  -0.6: payable, pedid-, peine |, pensarlo, perdona, pero este, pero sin, person … want, persona … soy
  -0.6: personne j, petites, peu, phone can, picture … the, pido … la, piece est, pill, pis un, place … is
  -0.6: plastic, platf-, platform, plenty |, plome-, plomero, plus NUMBER, plus … contact, pneu d, pneu … en
  -0.6: pnr, police a, police … retrouve, polyv-, polyvalente, por avisar, por … hoy, porte c, portuguese
  -0.6: post … it, pour avoir, pour … avion, pouvez … cesser, prayers, prayi-, praying, prefi-, prefiero
  -0.6: prestan, previ-, principale, printed, probably |, prof … a, prolongee |, promos |, proud |, pueden
  -0.6: puedo … llamadas, put … number, put … old, putti-, putting, quand meme, que decia, que mi, que voy
  -0.6: que … c, que … el, que … mas, que … travaille, queda el, quedo como, quedo … nueva, quel … je
  -0.6: quien … dio, quiero mi, quoi vos, rache-, racks, raide |, raiso-, raison, rampa, rayer … la, rayur-
  -0.6: rayure, reassigned, receipts, recko-, reckon, recogen, recogerla |, recommend |, recycled, regano
  -0.6: registrar, registro |, regret, reirm-, reirme, reloj, remi, remove … training, renovar, rentre, rep
  -0.6: reparacion por, reparation … pour, repei-, reply with, reply … a, reporting … to, required
  -0.6: reste plus, retrouve mon, reven-, revisar, ride cancelled, right about, right … one, ring … the
  -0.6: rippe-, ripped, roads |, robe, rotor, roundabout, rubbe-, rubbing |, rubbing … the, rug, s etait
  -0.6: saddle … the, safi, salad, salar-, salary, salio la, salio … cadena, saludos … NAME, salut-, sched-
  -0.6: se calme, se ha, se … habia, seat … keep, secretaria, see a, send again, sent NUMBER, serai la
  -0.6: set foot, set … in, sewin-, sewing, she left, shifting into, shots, should get, shoulders, shows
  -0.6: shut … that, si pero, si … reponds, siend-, siendo, sigue … el, sin … you, since NUMBER, sister … is
  -0.6: size tube, sleeping, sleeping |, slot |, snack-, snacks, so much, so not, some, someo-, son
  -0.6: son telephone, son unos, son vrai, son … numero, sonar, sound-, soy … senor, spong-, sport, sr
  -0.6: stagi-, stamps, stop spamming, stop … every, stop … it, stora-, storage, story |, stuck behind
  -0.6: stuck … a, stuck … the, studi-, su … gracias, suis fait, suis le, suis … cours, suis … en
  -0.6: sur … ecran, sur … fourche, sure i, surna-, surname, suya |, t … jamais, tailo-, tailor, take this
  -0.6: takin-, taking, talking about, tapis, taugh-, taught, te bendiga, te … si, telefono no, telefono … es
  -0.6: telephone je, tengo hijos, tensi-, tension, text me, text somebody, texteo, textiez, textos aussi
  -0.6: texts … and, texts … week, than before, than the, than … for, than … thought, that, that guy
  -0.6: that model, that or, that … how, that … like, that … never, the, the bath, the cranks, the delivery
  -0.6: the difference, the doctor, the frame, the gmail, the green, the ice, the neighbors, the netflix
  -0.6: the pizza, the plan, the report, the side, the sunday, the taxi, the tickets, the trail, the trunk
  -0.6: the … again, the … bag, the … between, the … color, the … door, the … end, the … left, the … lights
  -0.6: the … logo, the … model, the … report, the … room, the … tree, the … until, the … up, the … we
  -0.6: the … year, therapy, there, there parking, there with, there … the, these … NUMBER, they … on
  -0.6: they … out, think … the, thinking abt, thinks … am, this rain, this sunday, this thing, this … as
  -0.6: this … ridiculous, this … scam, this … she, thought |, thumbdrive, tiemp-, tiempo, tienda y
  -0.6: tiene … anos, tiene … cel, tiene … celular, til … get, time does, time is, time with, tire on
  -0.6: to hang, to let, to open, to wrong, to … sorry, tonight or, tons, tope, torna-, tornado, touring
  -0.6: trade in, trafi-, travail, trifl-, trifle, trompe … numero, tu casa, tu des, tu etre, tu viens
  -0.6: tu … es, tu … lol, tu … mon, tuesday slot, tuner, turni-, turning, ultimo, un flat, un velo, un … qui
  -0.6: una bicicleta, una casa, una … con, une bonne, une … qui, unlocked, untag, up that, up what
  -0.6: up … NAME, up … have, urgen-, used one, vais … samedi, van … seguir, vape, vario-, varios, velo
  -0.6: velo lol, velo … bien, velo … ma, vendredi |, verifiez le, very clear, vieille chaine, visse
  -0.6: vitrine |, voi, voicemail i, vous ai, vous amene, vous de, vous la, vous m, vous parlez
  -0.6: vous … textiez, voy pa, wait … the, want … again, warde-, warden, was short, was … with, wat abt
  -0.6: we found, weather, weeks, weigh, were closed, what … can, what … does, wheel will, wheeled, when
  -0.6: while … is, who left, whole … and, window, winning |, wish … a, wishi-, wishing, wishing you
  -0.6: with pics, with … NUMBER, working today, works, works |, worn, worse … before, would card
  -0.6: would … remove, wrong contact, wrong key, wrong lady, wrong name, wrong on, wrong … be, wrong … my
  -0.6: wrong … was, wrote … the, y se, y … tiene, yeah, yo y, you en, you estuvo, you recommend, you salio
  -0.6: you send, you stay, you … like, you … put, you … sending, you … serio, you … sunday, you … with
  -0.6: your place, your … already, zumba, zzz, | avisame, | bon, | cortala, | crissez, | dar, | faites
  -0.6: | fwd, | how, | jeez, | kindly, | maam, | mejor, | mucho, | paso, | puedes, | qu, | raining
  -0.6: | regarde, | saw, | sis, | traffic, | trains, | … abt, | … banco, | … brake, | … cards, | … cayo
  -0.6: | … comprends, | … creaking, | … cuando, | … dad, | … daughter, | … de, | … equivocaste, | … equivoco
  -0.6: | … finish, | … flight, | … food, | … had, | … hav, | … letting, | … llame, | … m, | … netflix
  -0.6: | … pa, | … pago, | … paie, | … piece, | … quitan, | … quote, | … recuerdo, | … retirar, | … route
  -0.6: | … selle, | … share, | … sortie, | … tarde, | … thx, | … tiempo, | … urge, | … use, | … vez, | … voi
  -0.6: | … water, | … working, | … yaar, ~?ur, ~_a_, ~_abe, ~_add, ~_af, ~_alm, ~_ama, ~_au_, ~_ava, ~_bed
  -0.6: ~_bi, ~_bud, ~_cic, ~_cl, ~_clo, ~_dej, ~_din, ~_eje, ~_ema, ~_ent, ~_eso, ~_fem, ~_fer, ~_fo, ~_fy
  -0.6: ~_gel, ~_gra, ~_gro, ~_ha, ~_hab, ~_if, ~_jun, ~_ki, ~_loo, ~_mer, ~_mie, ~_nav, ~_ner, ~_ok, ~_pit
  -0.6: ~_rab, ~_reb, ~_rue, ~_sch, ~_see, ~_sic, ~_spl, ~_sur, ~_tax, ~_tou, ~_tow, ~_whe, ~_wi, ~_zi, ~abi
  -0.6: ~able, ~abou, ~abu, ~acho, ~acin, ~afa_, ~afic, ~afin, ~aft, ~agn, ~ago_, ~ajo, ~ala_, ~alou, ~ami
  -0.6: ~amm, ~an_, ~ann, ~ant, ~api, ~arak, ~aste, ~athr, ~aul, ~axe, ~bajo, ~bien, ~ble_, ~bonn, ~bou
  -0.6: ~bout, ~bud, ~buen, ~ca_, ~cab, ~caba, ~cabo, ~came, ~can, ~chau, ~che, ~chez, ~chi, ~cie_, ~cio
  -0.6: ~clus, ~co_, ~comm, ~cupo, ~dad, ~daro, ~deci, ~ded_, ~deja, ~denc, ~devo, ~dget, ~did, ~die, ~dijo
  -0.6: ~dima, ~dio, ~do_, ~down, ~drea, ~eaki, ~eaux, ~ect, ~ede, ~eden, ~eds_, ~eeks, ~eeli, ~eep, ~eeps
  -0.6: ~efie, ~eil_, ~eint, ~eja, ~ek_, ~elt, ~emp, ~ene, ~enen, ~enou, ~eon, ~eone, ~erry, ~eryt, ~esso
  -0.6: ~et_, ~ett, ~eway, ~ewsl, ~ezc, ~fac, ~fem, ~ffr, ~figu, ~fil, ~fixe, ~fle_, ~for_, ~fork, ~gale
  -0.6: ~gar, ~gra, ~gras, ~gure, ~hak, ~ham, ~han, ~har_, ~hat, ~hbor, ~heq, ~hequ, ~hew_, ~hol, ~holi
  -0.6: ~hrow, ~husb, ~icer, ~ierc, ~ifie, ~igh_, ~ijo, ~in_, ~inqu, ~inst, ~inu, ~inue, ~ise, ~isp, ~item
  -0.6: ~izar, ~jalo, ~jame, ~jan, ~kidd, ~kids, ~kip, ~lac, ~lama, ~lamo, ~ldin, ~lec, ~lect, ~leg, ~liev
  -0.6: ~link, ~livi, ~loa, ~loc_, ~loj, ~lou_, ~lowe, ~main, ~matt, ~mbr, ~mbs, ~mbs_, ~meon, ~mie, ~mily
  -0.6: ~min, ~morn, ~mpra, ~nan, ~nci, ~nco_, ~nde_, ~nece, ~nes_, ~nex, ~ng_, ~nge_, ~nic, ~nina, ~nno
  -0.6: ~nnu, ~noug, ~nsei, ~nty, ~nty_, ~nve, ~nven, ~oane, ~oeur, ~offr, ~olv, ~omeo, ~ompi, ~ond_, ~ool
  -0.6: ~opp, ~ops, ~or_, ~orag, ~ormi, ~osit, ~oso_, ~osta, ~oudo, ~oun, ~oup_, ~paci, ~pagi, ~parr, ~peu_
  -0.6: ~ple_, ~pol, ~pon_, ~ponc, ~push, ~put, ~quel, ~quem, ~quie, ~rac, ~rad, ~ram, ~read, ~rera, ~rest
  -0.6: ~rid, ~ris, ~rks_, ~rran, ~rs_, ~rse_, ~rte_, ~ryt, ~sal, ~sda, ~sday, ~seal, ~sec, ~see, ~set, ~shak
  -0.6: ~shal, ~sher, ~sho, ~skip, ~slet, ~stur, ~taki, ~tall, ~tax, ~tes_, ~that, ~the_, ~thro, ~toil, ~tom
  -0.6: ~ton, ~tor_, ~tour, ~ube, ~ubel, ~uce, ~ucke, ~udon, ~ues_, ~ugh_, ~ui_, ~uie, ~uil, ~uil_, ~ulan
  -0.6: ~ulpe, ~umbs, ~umm, ~ummy, ~un_, ~ups_, ~urc, ~ure_, ~urge, ~urin, ~urp, ~usb, ~vat, ~veci, ~vers
  -0.6: ~vid, ~vill, ~voy, ~vri, ~well, ~wsl, ~wsle, ~yeah, ~yez_, ~zing
  -0.7: 2 … la, NAME example, NAME sorry, NAME … numero, NAME … yo, NUMBER delete, NUMBER feet, NUMBER inch
  -0.7: NUMBER k, NUMBER que, NUMBER rue, NUMBER today, NUMBER … send, NUMBER … to, a chicoutimi, a digit
  -0.7: a dog, a few, a las, a pasar, a sound, a stroller, a waiting, a wedding, a wrong, a … au, a … back
  -0.7: a … do, a … home, a … inch, a … l, a … like, a … thank, aband-, about that, about … NUMBER, aburr-
  -0.7: accidentally deleted, acepte … el, acepto … precio, acros-, across, adults, after … so, ah non
  -0.7: ahi … las, ai parle, ailleurs pour, ais, al … el, alguna, allow, almor-, almorzar, alr |, aluminio
  -0.7: am from, amarilla, amor, amoun-, amount, an idiot, and wants, ando, andra-, andrade, annoying
  -0.7: annoying that, annule ou, annulez pas, any … in, apologizing, app NUMBER, appa, appar-, apprendre
  -0.7: apres la, apunto, are after, are crooked, are up, are … coming, around noon, arregla, arrivees
  -0.7: arrivees |, asking … i, at … back, at … door, at … on, at … place, at … price, at … wedding
  -0.7: atendio ayer, auto, autop-, avait, avec son, avisa-, avisame, avisame cuando, ayer … de, back door
  -0.7: back row, backw-, backwards, bajan-, bajando, bald, ball, ballo-, bao, basta … cambiar
  -0.7: batterie charge, batterie je, batterie … te, bcos, bcoz, be careful, be gentle, beau merci
  -0.7: before … please, being dramatic, bici ahi, bici electrica, bici equivocada, bicis de, bicycle … is
  -0.7: bien por, bien … frenos, bienv-, bike anymore, blessings, bloquearlos, bloqueo la, blowing up
  -0.7: boite |, bon encore, both … us, boula-, boulangerie, bout, brigh-, bright, buenisimo, burri-, burrito
  -0.7: bus to, but … bike, c … en, c … toujours, ca … couter, ca … souvent, call at, call … at
  -0.7: call … before, call … off, cambiar el, cambiar mi, cambiar … cita, came … with, caminando |, caminar
  -0.7: camion, can … believe, can … on, cancel … kid, cancelled … gym, cancelled … it, cancelled … the
  -0.7: capable, car is, card … NUMBER, carry schwalbe, cel lo, cell … NAME, cellulaire d, celui, chambre
  -0.7: chargeur |, chaud-, cheaper than, chicoutimi, chilla, chocolate, chose-, choses, cinco estrellas
  -0.7: ciudad |, civic, class fund, classes, clave, cle de, closes, code, colis est, comfort, comme … neuf
  -0.7: commuting, como nueva, completely, comprado nada, comprends rien, con cambiar, con … cobro
  -0.7: con … nombre, concert, congr-, conne-, contacted by, cooked, corre-, costa-, costs NUMBER, couch |
  -0.7: could one, coupee, courriel pour, cours annule, couter, couvr-, couvre, cover it, covered, cow
  -0.7: cowor-, crackers, crash replacement, cried … the, crissez … patience, crooked |, cuantas millas
  -0.7: cuanto el, cuanto se, cuanto tiempo, d … NAME, d … you, dah, dar mi, day please, de casa, de color
  -0.7: de commande, de pago, de … voy, decia NUMBER, dejado, dejame … la, dejas-, dejaste, delete asiento
  -0.7: delete grupo, delete manubrio, delete the, delete … o, depos-, des freins, descarga, descuento de
  -0.7: desde las, desde … no, destine |, desviador, detengan, devant chez, devant … vous, dia es, diagn-
  -0.7: dieron … numero, dijo que, dile, dimanche, dirty, disie-, disiez, dj, do they, do … cry, do … eat
  -0.7: do … instead, do … pay, do … price, do … rush, do … walk, doa, does he, does … in, does … live
  -0.7: does … ride, dollars, door … i, doorb-, doorbell, drama-, dramatic, drink-, drivers, droppers, drops
  -0.7: du siege, du … en, eating my, ecrivez … a, el nombre, el pastel, el registro, el ticket, el viernes
  -0.7: el … hasta, el … llego, el … otra, eleves, elle n, elle s, elle … appelle, en dos, en haut, en mars
  -0.7: en medium, en total, en … el, en … rodada, en … roulant, en … une, encore pour, entir-, entirely
  -0.7: entrega, entreposage d, entreposage … hiver, entrer, equivocada, equivocaron de, equivoque … talla
  -0.7: erreur … numero, es … la, escribiendo a, escuela de, ese senor, espero, essayez, est, est coupee
  -0.7: est dans, est toujours, est … destine, esta equivocado, esta feliz, esta … de, esta … escrito
  -0.7: estacionamiento |, estudiando, estudiando |, estuvo … por, et … le, etes … la, etes … ouvert
  -0.7: even … to, everything, expires, eyes … not, facte-, facteur, facture … la, faites erreur, fake number
  -0.7: family, faudr-, faudrait, faudrait … de, fea, feed me, feliz con, fermez … quelle, fetch it, filli-
  -0.7: filling, find my, fini … moi, finished the, first … in, flash, flashe, flatt-, flirt, flooding, flu |
  -0.7: fly, folder i, foldi-, for dinner, for somebody, for storage, for sure, for … days, for … me, forti-
  -0.7: fortin, foto … la, frame … it, frein … bloque, frene, friend … is, friendly, froid, front … the, fry
  -0.7: fund, gardiez, gauch-, gear, germa-, get … receipt, gf, give the, glue, gnome, go ahead, gorda
  -0.7: got free, grand-, grandeur |, grincent, grip, grose-, guagu-, guagua, guardabarros, guardan, hablas
  -0.7: had it, haha ok, hahah, handlebars, handlebars are, handlebars … crooked, hang up, happy mothers
  -0.7: happy … you, hasta el, hasta … es, have an, have only, have texted, have your, have … phone, he has
  -0.7: he … ningun, he … with, heartbroken, heel, hell, her … she, heres the, hermano, heure la, highw-
  -0.7: highway, his name, history, hod, hold … on, honestly, how … should, hows my, hoy you, hp, hr |, hubo
  -0.7: hubs, huele, i hit, i just, i meant, i pedal, i saved, i talking, i treat, i … bring, i … cry, i … he
  -0.7: i … sue, i … tomorrow, i … your, if … rains, in at, in bus, in october, in office, in on, in winter
  -0.7: in … afternoon, in … bag, in … saturday, in … trunk, inquiete |, inscription a, instrucciones
  -0.7: is doing, is leaking, is looking, is on, is wet, is … covered, is … news, is … small, is … til
  -0.7: issues, it, it 2, it la, it wrong, it … stuck, it … wet, it … wrong, itll, j … pris, j … pu
  -0.7: jamais … chez, je reviens, job je, journee … vous, jugar, juste … chaine, k i, key to, key with, keys
  -0.7: kicked out, kicked … of, kid … a, kids, kids … not, kopi, l ancienne, l |, la clave, la guardan
  -0.7: la tete, la vecina, la vente, la … charge, la … encontre, la … gardez, la … grandeur, la … llego
  -0.7: la … nomas, la … place, la … s, label, laisse, laissez, lakeside, lane, las llantas, latex, le digo
  -0.7: le prendre, le sale, le trafic, le vert, le … au, le … en, le … frotte, le … par, left at, left your
  -0.7: left … is, lense-, lenses, les cles, les liens, like … idiot, liquido, list he, list no, lista … lo
  -0.7: llamadita, llave delete, llave … candado, llevo NUMBER, llora-, llorar, lo suplico, loadi-, loading
  -0.7: lock is, long for, look so, looking … a, looks, loose-, loss, louss-, lower the, lrt, lt, lucil-
  -0.7: lucille, lui le, lunch i, luz … la, m … NAME, madame |, made a, made the, maghr-, maghrib, mah
  -0.7: maillot, mais … je, make … i, mal … telefono, mama … no, mancha, mandame … texto, mandarme … mensajes
  -0.7: manejan, mango, marcher, marinoni, marriage, mars, maste-, master, mauvais my, mauvais velo
  -0.7: mauvais … desole, me first, me ha, me iban, me never, me something, me vale, me … guardan
  -0.7: me … receipt, me … single, me … stop, me … think, medec-, mejor you, message for, mi jefe, mi mama
  -0.7: mi tarjeta, mice, mice … the, mieux que, mieux … vous, minus NUMBER, mismo … pero, missed call
  -0.7: mistaken, moi … paix, mojad-, mojada, mon chien, mon mari, mon … me, money |, mono, montreal |
  -0.7: more>stop, morn, mosquito, mosus, mothers day, motor … la, mover, moving |, moyen, mtn, muchacha de
  -0.7: music-, musica, my address, my dad, my husband, my laptop, my map, my … gave, my … husband
  -0.7: my … please, n avez, nah, name the, ne … plus, near your, neck, need a, need … new, neighbor
  -0.7: neighbour, nepa, net, never … permission, never … you, new grips, news … my, nieto, no contesta
  -0.7: no hay, no need, no sigas, no soi, no traer, no … bicicletas, no … but, nobod-, nobody … me, nom … la
  -0.7: nombr-, non … pour, not cry, not hear, not interested, not rush, not start, not who, not … as
  -0.7: not … permission, not … she, not … squeaking, not … your, not>angry, not>wrong, now do, now my
  -0.7: number belongs, number plate, number sorry, numero … ami, numero … cadre, numero … maintenant, o
  -0.7: ocloc-, oclock, of every, of stuff, of us, of … damage, of … school, of … the, off can, off or
  -0.7: ofrece, ok … is, old credit, old … card, on reste, on texte, on … if, on … wheels, one got, one … in
  -0.7: one … n, one … or, one … stop, only … i, open til, or did, or shine, or should, or … for, out a
  -0.7: out on, ouvert dimanche, over at, overnight |, own |, pa el, pa la, pace, pace is, pace … the
  -0.7: padrisima, pago … efectivo, papi, parenle, parfait je, part in, pas capable, pas destine
  -0.7: pas repondre, pas |, pas … au, pas … lumiere, pasar hoy, paso a, paso por, passe, passe … NUMBER
  -0.7: passe-, patron, patronne, pay half, pedaling, pedido, pense que, peoni-, peonies, people |, perdi-
  -0.7: perdon me, perdon … equivoque, pero ahora, pero el, pero … bien, person, personne, petite, phone will
  -0.7: physics, pin |, pinch, plaint, please and, please … is, plent-, plenty, plomb-, plombier, plus a
  -0.7: plus client, plus … svp, podem-, podemos, police, policia, por lo, por si, por … traer, pour NUMBER
  -0.7: pour l, pour … rendez, pouvez … annuler, presta, price is, price match, primera, privado, prom
  -0.7: pu … a, puedo contestar, puerta … atras, pus capable, pusieron, put the, put … wrong, qu … texte
  -0.7: quarter, quava-, quavant, que busca, que raro, que … cliente, que … se, que … trompez, que … voulais
  -0.7: quejas, quelle … la, ques, qui repond, qui … pas, quoi votre, rain … shine, rato … no, reachable
  -0.7: reads … texts, ready … pickup, really … texts, recar-, recargables, recevoir … message, recoge
  -0.7: reemb-, refaccion, remove … shoes, removed my, rentrer, renuncie, reparacion … para, replied … to
  -0.7: reply … the, request no, respondio, retraite, rien |, rin, rin |, robbery, rompi-, rompio, roses
  -0.7: said hi, said … you, sale en, salgo, sali, same to, same … you, san, saura-, say … not, schwa-
  -0.7: schwalbe, schwi-, se, se murio, se sale, seat post, secon-, second, second helmet, secre-, secretaire
  -0.7: security, sent … wrong, seven, shari-, sharing, she tell, she … him, she … on, shifter is
  -0.7: shifting … the, shiny, shipped, shorter, should … there, shout, showed, si llevo, si … continue
  -0.7: sian |, sick |, siento mucho, sigas, signals, silla, sim card, since last, size … NUMBER, size … i
  -0.7: skips, sleep-, slide-, slides, so bring, so … NUMBER, so … one, so … will, sold … old, solo quiero
  -0.7: somebody … a, sorry it, sorry … your, sounds good, soy … no, spam … my, spoil |, spoil-, stall
  -0.7: stamp-, stay … til, still, still the, still waiting, stomach, stone-, stones, stop squeaking
  -0.7: stop … bike, stop … his, stopped at, stripped, stroller, studd-, studded, su pagina, subida |
  -0.7: succession, suegra, suitc-, summo-, sungl-, sunglasses, supprimez … ligne, sure this, swapp-, swapped
  -0.7: sweat-, t envoie, talla equivocada, te mando, te … suplico, tea |, teal |, tee, tengo este, term
  -0.7: textb-, textbook, texto … le, textos que, texts here, thank … dear, that covered, that … is, the dump
  -0.7: the fork, the grass, the grips, the manager, the numbers, the parade, the part, the purple
  -0.7: the seatpost, the smell, the stitches, the upgrade, the yellow, the … a, the … bus, the … send
  -0.7: the … speed, the … store, the … team, the … total, the … trek, then we, there yet, there … is
  -0.7: there … waiting, these>wrong, they … my, thief, think … got, this your, tht |, thund-, ti, ticket is
  -0.7: ticket … my, tienen hasta, tienen la, til friday, tiran-, tirando, to look, to remove, to … before
  -0.7: to … best, to … home, to … late, today-, todays, together |, toilette, tomorrow, tournee, tourner
  -0.7: tout le, tracking, traer luz, trains, trave-, travel, treat you, tremb-, trici-, triciclo, trois
  -0.7: trois fois, trois-, troisieme, trop petit, truin-, truing, try the, tu t, tu vrai, tu … sur
  -0.7: tuesday at, tuesday … NUMBER, tuneup, turke-, turkey, un, un mauvais, une … NAME, unexp-, unexpected
  -0.7: union, urgence, us … with, usted, va couter, va el, va pour, va tu, vais … le, valid-, validity
  -0.7: velo n, vending, vendu |, vermo-, vermont, vez … no, vieja |, vient a, vine, vitri-, vitrine
  -0.7: vos messages, votre … avec, vous annuler, vous disiez, vous ouvert, vous … erreur, voy con
  -0.7: wait there, waitlist … the, walked in, walma-, walmart, was … by, was … i, wash just, wat you
  -0.7: we … go, were you, what pace, what psi, when … pedal, which side, whist-, whose, wife … is, will give
  -0.7: will never, will ride, will sue, will tell, will that, will … late, will … make, win i, with an
  -0.7: with … basket, with … hands, with … red, worried, wow that, wrong NAME, wrong color, wrong total
  -0.7: wrong … for, wrong … size, wrong … that, wrote … for, wtf, y sale, y tiene, y va, y … a, y … cel
  -0.7: y … compre, y … soy, yeso, yet … am, you entendi, you left, you price, you reached, you run
  -0.7: you … coming, you … first, you … hartaron, you … schwalbe, you … someone, you … texting, you … these
  -0.7: your garage, your own, your pic, your rack, your shoes, your shop, your … card, your … like
  -0.7: your … send, yukon, | almost, | appelle, | asi, | aunty, | autocorrect, | belle, | break, | chain
  -0.7: | cours, | deux, | fui, | guess, | interview, | kinda, | laptop, | leave, | looking, | meant, | meet
  -0.7: | mice, | necesito, | on, | once, | pour, | pregnant, | quand, | reach, | refund, | right, | road
  -0.7: | salio, | solo, | table, | todavia, | tried, | try, | une, | … accidentally, | … apago, | … aviso
  -0.7: | … baja, | … batterie, | … bonne, | … carte, | … changez, | … cherchez, | … cle, | … colis
  -0.7: | … color, | … connais, | … di, | … donne, | … grandson, | … guidon, | … habla, | … hostel, | … hr
  -0.7: | … mauvaise, | … mensajes, | … millas, | … missed, | … mothers, | … named, | … pace, | … parada
  -0.7: | … parale, | … parece, | … patron, | … price, | … recogerla, | … regalo, | … reminder, | … side
  -0.7: | … stops, | … switched, | … till, | … tranquila, | … unos, | … whatsapp, | … wheel, ~_abo, ~_ade
  -0.7: ~_afi, ~_am, ~_boi, ~_com, ~_deu, ~_dil, ~_dou, ~_fat, ~_fr, ~_gar, ~_gau, ~_gh, ~_gi, ~_go, ~_gor
  -0.7: ~_hap, ~_ins, ~_it, ~_it_, ~_jue, ~_las, ~_lec, ~_lo, ~_mar, ~_nah, ~_nob, ~_nue, ~_nut, ~_o_, ~_pa
  -0.7: ~_pow, ~_ras, ~_ref, ~_sav, ~_se_, ~_si, ~_son, ~_ti_, ~_tia, ~_tra, ~_twi, ~_un_, ~_ve, ~_yes, ~aba_
  -0.7: ~ace_, ~acki, ~ad_, ~add_, ~adel, ~afi, ~aim_, ~ain, ~akes, ~alet, ~all, ~alle, ~als, ~alu, ~anit
  -0.7: ~anyt, ~ape, ~arde, ~arle, ~asi, ~asse, ~au_, ~axi, ~aya, ~aye_, ~ayu, ~bes_, ~bje, ~bjec, ~bles
  -0.7: ~blie, ~bon, ~boss, ~both, ~bre_, ~buc, ~budg, ~che_, ~cin, ~clo, ~cog, ~com, ~croc, ~cus, ~day
  -0.7: ~day_, ~days, ~dez, ~dio_, ~dne, ~dow, ~du_, ~dule, ~eads, ~eah, ~eah_, ~eau_, ~eco, ~ecre, ~ect_
  -0.7: ~edi_, ~ee_, ~eep_, ~eet, ~eit, ~ell, ~elq, ~elqu, ~elui, ~empl, ~empo, ~enio, ~eno, ~epi, ~epla
  -0.7: ~epot, ~est, ~estl, ~ete_, ~eud, ~eure, ~evar, ~ewor, ~ferm, ~ffer, ~forg, ~fter, ~gau, ~gauc, ~ger_
  -0.7: ~gh_, ~grad, ~gro, ~gro_, ~hace, ~hain, ~hamb, ~happ, ~hat_, ~hee, ~hi_, ~ho_, ~hro, ~ice, ~icis
  -0.7: ~ick_, ~if_, ~ift_, ~igi, ~il_, ~ill, ~ima, ~imp, ~ina, ~inin, ~inq, ~into, ~ips, ~ips_, ~isa, ~iscu
  -0.7: ~ise_, ~iser, ~iss, ~ited, ~ites, ~ivr, ~ix_, ~ize, ~jand, ~joy_, ~keys, ~lant, ~las, ~lau, ~lf_
  -0.7: ~lie_, ~liss, ~ll_, ~lle, ~lleu, ~loan, ~lom, ~loo, ~lot, ~lou, ~lour, ~luck, ~mach, ~mail, ~mar
  -0.7: ~maz, ~mean, ~mins, ~miss, ~mol, ~moo, ~mpio, ~mpo, ~mps_, ~na_, ~nah, ~nah_, ~nand, ~nco, ~ndic
  -0.7: ~ndig, ~ndit, ~ndre, ~nee_, ~ners, ~nest, ~nga, ~nlin, ~nob, ~nobo, ~nomb, ~nos_, ~nsta, ~nta_, ~nten
  -0.7: ~nto_, ~nut, ~nyt, ~obod, ~oig, ~oman, ~omis, ~ony, ~ood, ~ool_, ~ope_, ~opr, ~oqu, ~oque, ~org
  -0.7: ~orks, ~orni, ~oyen, ~oyi, ~oyin, ~paga, ~pana, ~part, ~pein, ~peu, ~pinc, ~poil, ~pon, ~pow, ~ppar
  -0.7: ~ppl, ~pres, ~qui_, ~raff, ~rdad, ~reve, ~rick, ~rida, ~rk_, ~rks, ~ron_, ~rou, ~rqu, ~rro_, ~rude
  -0.7: ~seco, ~secr, ~set_, ~siga, ~son_, ~sta, ~sti, ~stil, ~tan_, ~tap, ~tch, ~tch_, ~tel_, ~tely, ~till
  -0.7: ~tora, ~tors, ~tras, ~ttl, ~ttle, ~tun, ~tur, ~turd, ~twi, ~uad, ~uar, ~ube_, ~ubo_, ~udo_, ~ueme
  -0.7: ~uer, ~ues, ~ueva, ~uf_, ~uier, ~uiv, ~unt, ~unti, ~urd, ~urda, ~uss, ~uts_, ~ux_, ~vai, ~var, ~ves
  -0.7: ~ves_, ~way, ~wed, ~when, ~whos, ~wic, ~wing, ~woo, ~yons
  -0.8: 2 … n, NAME left, NAME lol, NAME m, NAME pero, NAME pis, NAME travaille, NAME … for, NAME … pas
  -0.8: NAME … today, NUMBER times, NUMBER will, NUMBER … el, NUMBER … good, NUMBER … h, NUMBER … late
  -0.8: NUMBER … que, NUMBER … you, a big, a black, a casa, a child, a jo, a note, a sorti, a … bike
  -0.8: a … busca, a … casa, a … ex, a … fin, a … je, a … marido, a … n, a … pere, a … qui, a … texto
  -0.8: a … ville, a … what, a … yet, about … order, abuja, acabo el, account number, acepto el, address i
  -0.8: address … NUMBER, after … night, again … to, agradece, ai … rien, ai … velo, aigui-, airco-, aki no
  -0.8: al cel, al mecanico, al poste, align-, all this, along |, alto, alto … asiento, always … this
  -0.8: am NAME, am at, am finished, am scared, am standing, am … being, am … work, amarr-, ancien, and … at
  -0.8: ando … bicicleta, angry, anima-, annule mon, annulee, annuler la, any … shop, anymore |, apues-
  -0.8: aqui la, aqui me, are mistaken, are … sure, arrete … au, arrive a, asking … you, at 2, at the
  -0.8: at yours, ate the, autorise le, avant midi, avec des, avec mon, avec … chien, avec … taxes, avez mis
  -0.8: avez … mauvais, ay, ay bendito, baby |, back, back with, baissez, balik, barree, basic … up, bathi-
  -0.8: bathing, be so, beach |, been 2, before we, before … go, begin-, beginner, beside, betch-, betcha
  -0.8: bette-, better, betwe-, between, bf, bici en, bici vieja, bicis usadas, bicycle with, bike … need
  -0.8: bip, birthday |, bleue, blowi-, blowing, bolts, book the, bouge, box … with, brail-, brake is
  -0.8: bring it, bring the, bro the, brode-, broder, broke, brother |, bruta-, brutal, bubble, buddy
  -0.8: buddy |, bunk, burea-, burge-, burger, burger |, bus is, but she, but … NUMBER, but … for, by noon
  -0.8: by … name, c, c … elle, c … l, c … tout, ca en, ca va, ca … NUMBER, cable is, cadena … vez, caffe-
  -0.8: caffeine, call for, calle |, called, calls … is, calmez vous, cambia, cambiar de, cambiar la
  -0.8: cambiar |, cambien la, cambien … cadena, cambio … aceite, can, can help, can … email, can … leave
  -0.8: can … stay, cancel tomorrow, cancele la, candado que, capitals, card |, cards |, casa … NAME, cel y
  -0.8: cel yo, chambres, chargeur, che |, chenn-, chennai, chercher … ma, chez le, chez … y, choco-, choices
  -0.8: chris-, chueco, church |, cicla, cierran a, cita … manana, class … NUMBER, clavo, cleaner, clic
  -0.8: clients, clinique, clinique dentaire, clous |, cogne, colour, comad-, comadre, combien avec
  -0.8: combien … les, come for, come home, come … the, coming in, commande est, commande j, comme l
  -0.8: comment |, comment … les, commentaire, como … la, compro |, comptoir … a, con ese, con todo
  -0.8: con … lluvia, confirmo, confondez, connais pas, connais … ca, connais … cette, conseils, consigo
  -0.8: console, contestenme, continuer a, correos, courriels, coutent, crap |, credit … from, crever, crois-
  -0.8: crook-, crooked, cuadro |, cuadro … NUMBER, cuand-, cuando, cuando llegues, cuando salgas, cuanto la
  -0.8: cuanto tarda, cuanto va, cuanto … por, d aller, d entretien, dad is, damage |, dame un, dans … trafic
  -0.8: date … the, de acuerdo, de cadre, de course, de derailleur, de llover, de parte, de … au, de … fait
  -0.8: de … hermano, de … lado, de … place, de … ruido, deaf, debe ser, decroche, dehors je, deja … hacer
  -0.8: dejo la, dejo … bici, delete lavado, demain … est, demande … de, deneigee, dentaire, denver |
  -0.8: des … on, des … pas, despues de, devant votre, diagnostico, dice que, did your, did … eat, did … text
  -0.8: died, dieron mal, different, dimanche est, direccion vieja, disturb … at, do … bike, do … care
  -0.8: do … charge, do … like, do … wear, docteur m, does … come, dois, done … NUMBER, dropper, du, du jeu
  -0.8: du mal, du pain, du … ca, due to, dura, dura |, e07, earrings, ears |, el domingo, el miercoles
  -0.8: el nunca, el pedal, el presio, el recibo, el … NUMBER, el … anterior, el … es, el … termina
  -0.8: electricas, electricas |, eleva-, elle qui, empac-, en face, en gaspesie, encore le, encore … texto
  -0.8: enleve, enleve tes, entreposez, enver-, envoyer vos, envoyez un, equivocaste de, equivoque … dia
  -0.8: era … otra, erreur sur, es conmigo, es pas, es … esa, es … hermano, es … jaja, es … nombre
  -0.8: es … robot, esa, esa bici, eso |, esperes, esposa que, esposa |, est avec, est bloquee, est faite
  -0.8: est ouvert, est … combien, esta abierto, esta … nombre, estan abiertos, este … ahora, estos avisos
  -0.8: ete, etes chez, etes trompes, etes … le, evalu-, evaluation, everyone … the, everything ok, excellent
  -0.8: excep-, excusas, extended warranty, fair, faites tu, falta el, fasting, fault, fee for, fell in
  -0.8: fermez, few, fiebr-, fiebre, fiebre |, fiest-, fiesta, financing, first, fit it, fitting, flat lol
  -0.8: flojo-, flojos, flou, flowers, flyer-, flyers, fm, for checking, for tomorrow, for two, for … gravel
  -0.8: forgot the, found the, frein est, frere, from dad, from last, funeral home, garder, gave … number
  -0.8: get … out, gift, glass |, gloss-, glossy, gluten free, goats, god is, goes, going off, good |
  -0.8: got … call, gourd-, gourde, grades, gravel |, grill-, groce-, guardelo, guidon est, guidon … le
  -0.8: gutte-, guy with, habia-, hacer ruido, had enough, hahaha |, half term, happy … month, hasta … lunes
  -0.8: have my, have … receipt, have … there, he passed, head |, hear the, hear you, helmet, her … said
  -0.8: here by, heureusement, hey i, histo-, hold on, hold the, holiday, hope you, hora mas, how … to
  -0.8: hubby-, hubbys, husband will, i bring, i brought, i ll, i need, i picked, i remember, i … finished
  -0.8: i … message, i … next, i … standing, i … today, il … appelle, in tomorrow, in … front, in … just
  -0.8: in … window, incorrecto |, insta |, instead … texting, intended, is left, is picking, is ridiculous
  -0.8: is saturday, is … a, is … annoying, is … class, is … group, is … serial, is … today, is … wifi
  -0.8: it feels, it outside, it … has, it … not, it … under, j pense, j … pour, jaja mi, jalan
  -0.8: je … autorise, je … ce, je … dans, je … du, je … garder, je … meme, je … tanne, jk it, joking |
  -0.8: joyeuses, jumea-, jusqua quand, just walked, kampu-, kampung, kan, kill |, knee, knew, know anyone
  -0.8: la dejo, la direction, la fiesta, la job, la novela, la parada, la piste, la pompe, la route
  -0.8: la seule, la |, la … 2, la … al, la … desde, la … finalement, la … jajaja, la … qui, la … tiene
  -0.8: laksa, last name, late … NUMBER, lave, le dans, le digan, le digas, le modele, le pedalier, le petit
  -0.8: le pneu, le queda, le service, le ticket, le va, le … casque, le … juste, le … la, le … nom
  -0.8: le … poner, learn-, leave at, leave for, leave … outside, lect, lecturer, left over, left … should
  -0.8: lefto-, leftovers, leh i, les … pour, light and, like, like … is, line on, list … far, live here
  -0.8: llanta … NUMBER, llanta … no, llegue al, llegues, llevado, lo … hace, loaner |, lock … lost, los voy
  -0.8: m as, making it, mandaron, mandelo, manden … mensaje, mando, mano, maple, marli-, marlin
  -0.8: marlin NUMBER, mata, maudit |, mauvais number, me borro, me cobraron, me souviens, me … bring
  -0.8: me … dieron, me … hasta, me … i, me … un, meant … my, meant … text, meet … the, mensajes … favor
  -0.8: merci |, mercr-, mercredi, merry xmas, messages … a, mettez le, mezclo, mia es, mid, mine has, mitte-
  -0.8: modele la, monter, morado, mostrador |, moteu-, mubar-, mubarak, much … in, my boss, my coach
  -0.8: my lawyer, my ticket, my wallet, my … can, my … credit, my … parts, my … pick, my … still, n autorise
  -0.8: n he, n … veux, n … will, nada ahi, nail trim, name, nanas, ne veux, need … the, neigh-, neufs
  -0.8: new month, ni … es, no charge, no es, no vivo, no … being, no … comprado, no … contestar, no … digan
  -0.8: no … need, nobody … the, nom … ma, nombre esta, noodl-, not get, not stay, not … can, not … my
  -0.8: not … today, nothing but, nugge-, nugget, number … be, numbers, numero ici, numero incorrecto
  -0.8: numero le, of NUMBER, of there, of … account, off … it, office no, often … i, okey, old chain
  -0.8: old … in, on mine, on monday, on queen, on saturday, on those, on thursday, on … invoice, on … left
  -0.8: on … un, on … with, oncle, one by, one it, one please, one today, one … only, only not, or … there
  -0.8: or … they, orkut, otra … el, oubliez le, out so, out … now, outside your, outside … shop, packe-
  -0.8: pagan, pagar en, panee-, paneer, paques, paques |, par … le, para parar, para … el, parking is, paro
  -0.8: partage, partant, pas mme, pas … arrive, pasa por, pasaron, patte de, patte … derailleur
  -0.8: payer … deux, payme-, pedales de, pendant la, perdon … me, perfu-, perfume, permission to, perro
  -0.8: petit, peux … etre, phone fell, phone who, pics … the, pieds, pig |, pintura |, plan, please … got
  -0.8: please … name, pleine |, pleut |, plus proche, pollo, ponchaduras |, ponen, ponga-, pool, popul-
  -0.8: posts, pour … casque, pour … hiver, pour … patience, pour … personnes, pouss-, praye-, prend, prendre
  -0.8: pret avant, prix pour, problemes, promos … me, pront-, pronto, properly, propr-, prude-, pude … el
  -0.8: puede-, puedo llevar, puedo … hoy, puedo … la, puerc-, puerco, puerta de, pupus-, pupusas, put an
  -0.8: put … end, put … the, qu … est, que gracias, que hacer, que … attends, que … cambien, que … dejen
  -0.8: que … ese, que … mandan, que … mandaron, que … sale, quebec, quede, quelq-, quien busca, quiero
  -0.8: quiero … por, quit asking, quiten, rail, rain or, rains |, reached the, ready … one, real one
  -0.8: rear wheel, recevoir de, recevoir vos, recibo, recogerla, recomiende, recommandez, reg, regalo de
  -0.8: reminders |, rempl-, rendez moi, rent, rental for, reparar, repea-, repeat, repit-, reserver
  -0.8: retrouve … velo, reviens, ride … my, rien achete, rien laisse, right … me, rim, rolli-, rolling
  -0.8: roue arrete, rouge, roule … un, rue des, rueda, rueda de, runni-, running, sacaron la, sale la
  -0.8: salgas, salt, sambar, samedi je, savai-, scan, scratch, scratch on, se va, se … de, se … queda
  -0.8: se … samedi, se … son, seat … please, senor, seria, serial … is, server, shift, shipping, short-
  -0.8: si possible, siaux, siguen mandando, silve-, silver, sinon, sir … am, sirve, site, smells like
  -0.8: so this, so … better, so … lol, solita, solo, solo … bici, somebody … i, son de, son will, sondage
  -0.8: sophi-, sophie, sorry wrong, sorry you, sounds … a, souviens pas, soy el, soy la, spa, spams, spelled
  -0.8: spots, steam-, sti, sticks, sticks |, stop well, stop>remove, stopped by, store … the, stuck … my
  -0.8: su mama, subie-, suis … mme, summer, supposed … be, sur le, sure, sure have, suscr-, swap meet, swear
  -0.8: sylla-, syllabus, talla NUMBER, talla chica, tannee |, tarda |, te … el, te … un, teacher, teddy
  -0.8: tele |, tesco, text by, text more, text … an, text … other, texter moi, textos … une, texts and, thai
  -0.8: that just, the bathroom, the bridge, the fire, the freehub, the fridge, the gas, the group, the lady
  -0.8: the library, the pharmacy, the phone, the server, the train, the training, the tunnel, the … be
  -0.8: the … crank, the … goes, the … is, the … manager, the … might, the … name, the … outside, the … pic
  -0.8: the … plate, the … program, the … sticks, the … stopped, the … today, the … wash, the … yes
  -0.8: then … at, there by, there since, there-, these stop, they … a, think … gave, this a, this for
  -0.8: this number, this used, this … can, this … must, this … text, thru, tienen … para, till friday
  -0.8: time … you, tip |, to being, to exchange, to miss, to pay, to wish, to … all, to … tomorrow
  -0.8: today can, today … for, toi au, ton … a, tonde-, too |, took my, tooth-, toothpaste, toquen
  -0.8: touch the, toujo-, toujours, trabajo hasta, tradu-, trafic, traig-, trasera, tray, trim for, tromper
  -0.8: trompes, trottinettes |, trunk, tub, tuba, tues |, tuiti-, tuition, uh i, un cadeau, un cafe
  -0.8: un … autre, une evaluation, une … svp, uploa-, upload, uprig-, upright, urgente, usado-, usados
  -0.8: used … number, vais … votre, venti-, vert, veux … mon, viaja-, viajar, viaje |, vieja you, vienes
  -0.8: viens chercher, vieux pneus, virement |, voicemail, voit samedi, vomiting, votre NAME, vous appelle
  -0.8: vous avez, vous mais, vous ouverts, vous voyez, vous … chez, vous … garder, vous … quelle
  -0.8: vous … tantot, vous … trompes, vous … une, voy tarde, voy yo, voy … camino, voy … hacer, voy … pagar
  -0.8: voyage de, wah, waitlist for, walle-, wallet, wants … go, warne-, warned, wasps, way too, we got
  -0.8: we talk, were at, weste-, western, what that, what year, what … wrong, when … phone, when … turn
  -0.8: which … to, which-, whichever, who was, whoever … is, whole day, will … by, will … him, will … stay
  -0.8: wine |, winning, with … husband, with … me, wks, wobbly, wrong day, wrong it, wrong tire, wrong … the
  -0.8: y reste, y … conozco, y … son, yes, yo … de, you coming, you dear, you do, you fix, you free
  -0.8: you llego, you missed, you pues, you … alone, you … at, you … estoy, you … for, you … give, you … la
  -0.8: you … mi, you … pague, you … puse, you … when, your message, your survey, your … in, your … it
  -0.8: your … just, your … of, your … says, | alerts, | borren, | busy, | commande, | con, | debe, | dile
  -0.8: | estas, | joyeuses, | juste, | kids, | like, | livrez, | llamame, | mauvaise, | p, | picked, | race
  -0.8: | ran, | request, | sat, | solicito, | sounds, | suspendan, | trabajo, | used, | va, | … annule
  -0.8: | … apunte, | … bendito, | … blue, | … buena, | … chain, | … couleur, | … decline, | … dejan
  -0.8: | … equivocaron, | … equivoque, | … etes, | … exam, | … fix, | … heard, | … llevar, | … made
  -0.8: | … mandando, | … met, | … molesta, | … molestia, | … morning, | … moved, | … mubarak, | … nada
  -0.8: | … nice, | … old, | … phones, | … refrain, | … rode, | … sending, | … t, | … tal, | … tarjeta
  -0.8: | … textez, | … the, | … two, | … xmas, | … yeah, ~_adm, ~_ah, ~_ay_, ~_bie, ~_bl, ~_bon, ~_bui, ~_c_
  -0.8: ~_cad, ~_cap, ~_cha, ~_chr, ~_cue, ~_dad, ~_doe, ~_du_, ~_eno, ~_ex, ~_fl, ~_fun, ~_goe, ~_hel, ~_hin
  -0.8: ~_ho, ~_le, ~_lue, ~_mej, ~_met, ~_mic, ~_mos, ~_oth, ~_pat, ~_pei, ~_peu, ~_pi, ~_pog, ~_pos, ~_pr
  -0.8: ~_pue, ~_quo, ~_rig, ~_rim, ~_sca, ~_sec, ~_sho, ~_sk, ~_sta, ~_sy, ~_ti, ~_tie, ~_tr, ~_ub, ~_use
  -0.8: ~_wa, ~_we, ~_wet, ~_wh, ~_wha, ~_who, ~ades, ~ago, ~air, ~ajaj, ~ama, ~ame, ~andr, ~appy, ~arda
  -0.8: ~ardi, ~are_, ~ario, ~ark_, ~asia, ~asp, ~ath, ~auch, ~auri, ~aym, ~ayme, ~back, ~bar, ~bec_, ~bei
  -0.8: ~bell, ~bett, ~betw, ~bia, ~bie, ~bin, ~bit, ~boi, ~buck, ~bui, ~buil, ~bure, ~by_, ~caja, ~can_
  -0.8: ~card, ~cat, ~ce_, ~chan, ~ched, ~choc, ~chri, ~cki, ~cla, ~clou, ~code, ~couc, ~cove, ~cro, ~cteu
  -0.8: ~cy_, ~dad_, ~dado, ~dan, ~deaf, ~deau, ~ded, ~denm, ~dido, ~dle, ~doe, ~ead, ~ead_, ~eat_, ~eate
  -0.8: ~eau, ~ecin, ~ecol, ~efor, ~egro, ~ein, ~ein_, ~eir, ~elu, ~enev, ~eng, ~engo, ~enia, ~eps, ~epu
  -0.8: ~ercr, ~ern_, ~esca, ~espo, ~est_, ~etwe, ~eug, ~eur, ~eur_, ~eux, ~fail, ~fat, ~faul, ~feel, ~fi_
  -0.8: ~fit_, ~foun, ~gada, ~gee, ~geo, ~ghb, ~ghbo, ~gic, ~gift, ~glas, ~guan, ~har, ~he_, ~hel, ~hey_
  -0.8: ~hris, ~hroo, ~hur, ~ibu, ~ice_, ~iche, ~ieds, ~iels, ~ieu, ~ighb, ~ile_, ~imen, ~impo, ~ind_, ~ine_
  -0.8: ~iod, ~ipt_, ~itas, ~ize_, ~jo_, ~jue, ~lace, ~las_, ~lder, ~letr, ~lind, ~lla_, ~llas, ~lle_, ~llen
  -0.8: ~lpa, ~ls_, ~lta, ~luv, ~mbre, ~mej, ~migh, ~mo_, ~mond, ~mp_, ~mpos, ~mps, ~nap, ~ncai, ~ncin, ~nego
  -0.8: ~nerv, ~nid, ~nior, ~noyi, ~nre, ~ns_, ~nsad, ~ntr, ~nuit, ~octo, ~od_, ~oge_, ~ok_, ~ola, ~oles
  -0.8: ~omb, ~ome_, ~ond, ~onto, ~ood_, ~opin, ~ora, ~ord, ~ork_, ~oss, ~oteu, ~ouge, ~ouj, ~oujo, ~ouvr
  -0.8: ~ovi, ~pab, ~paym, ~pell, ~plac, ~pog, ~pos, ~ppe, ~ppin, ~pun, ~pur, ~quiz, ~rai, ~rale, ~rco_, ~rcr
  -0.8: ~rcre, ~rd_, ~rdi, ~reet, ~rega, ~remp, ~repo, ~rere, ~res, ~rew, ~rfu, ~ring, ~rles, ~rmin, ~roda
  -0.8: ~rop_, ~ropr, ~roun, ~rt_, ~rter, ~rub, ~rud, ~ry_, ~ryth, ~saba, ~sca, ~sco, ~sema, ~seri, ~sh_
  -0.8: ~sino, ~sit, ~sive, ~spe, ~ss_, ~ssin, ~stal, ~stit, ~sur, ~swee, ~tamo, ~tan, ~tate, ~tati, ~tea
  -0.8: ~tel, ~thru, ~ths_, ~tie_, ~timo, ~tina, ~touj, ~troi, ~tted, ~ture, ~tw_, ~ubo, ~ucou, ~uelq, ~uev
  -0.8: ~uild, ~umb_, ~uner, ~unn, ~uns_, ~urb, ~urea, ~urpr, ~usar, ~uvre, ~vais, ~vern, ~vie, ~vin, ~wah_
  -0.8: ~ween, ~wer_, ~wet, ~wha, ~what, ~who, ~wife, ~wor, ~xcep, ~yes, ~yes_, ~yme, ~ymen, ~zco_
  -0.88: (tables say none)
  -0.9: 2 weeks, 2 … is, NAME el, NAME never, NAME she, NAME … the, NUMBER bucks, NUMBER ca, NUMBER esta
  -0.9: NUMBER lb, NUMBER miles, NUMBER sur, NUMBER … are, NUMBER … at, NUMBER … bcd, NUMBER … des
  -0.9: NUMBER … last, a adore, a block, a cafe, a cualquier, a disque, a domicilio, a du, a los, a marcar
  -0.9: a nombre, a ramp, a red, a ser, a sub, a todos, a true, a used, a … discount, a … hijo, a … hora
  -0.9: a … mensajes, a … senora, a … svp, a … weekend, a … wheel, abrazo, abt the, aceptan tarjeta, adjust
  -0.9: admirer, ado, afternoon |, again with, agradeceria … no, ah i, ahead of, ahora … tengo
  -0.9: ahorita … puedo, ai des, ai du, ai marre, aimerais ca, air in, air … the, akka, akpos, al trabajo
  -0.9: al … gracias, ale, alla, already … it, already … you, alumi-, am his, am in, am … talking, am … that
  -0.9: amen, and … will, annees NUMBER, annule … rdv, answe-, any good, any used, apparently |, appart
  -0.9: appelee, appro-, aprender, aprob-, are paying, arif, arret … bus, arretez le, asere, asiento viejo
  -0.9: asking if, at least, at once, at … table, at … when, ate a, aurait, avant ou, avec le, avec quelqu
  -0.9: avec … un, avez … deux, avez … eu, aweso-, awesome, aye, back … that, baila-, bain, baker-, bakery
  -0.9: bande-, banner, barbe, barn, basic tune, batch-, battery low, battery |, be a, be someone
  -0.9: be … customer, be … i, been, been there, been … weeks, befor-, before, behind the, being repaired
  -0.9: believe it, believe … is, belongs … the, beta, bici como, bien gracias, bien los, bike boxes
  -0.9: bike outside, birthday, bites, bites |, blague, blk, block |, blocked the, blurr-, blurry, boite-
  -0.9: boites, boiti-, boitier, bon ben, booking |, boome-, boomer, boon, borre la, bought NUMBER, brake-
  -0.9: brakes, bride, bridg-, bridge, bringing it, bruis-, bubbl-, bucks, buggi-, burnt |, buses, but still
  -0.9: by 2, by tonight, by … place, ca chez, ca … aux, cabe en, cadeau |, cage |, call back, call before
  -0.9: call … back, call … house, calls, calme … textos, came back, camil-, can give, can wait, can … a
  -0.9: can … hold, can … order, can … sleep, can … you, cancel … the, canceller, capable de, carry-
  -0.9: carrying, cars, cell … mon, cena, chairs |, charge for, charge … the, charger |, chere |, chevere
  -0.9: chilli, chino, chips, choisir, chole, close on, collect it, colom-, colores, colou-, combine, comes
  -0.9: comfo-, coming along, comio, commande … le, con … persona, con … rueda, consi-, continue |
  -0.9: contratando, contratando |, cooke-, coraj-, coraje, correct your, correct … records, corriger votre
  -0.9: corte, corto la, corto … llamada, coudonc, coudonc |, cour, cousin he, covid, crank, crazy |
  -0.9: creaking, cream |, croches, crois … ce, ct, cualquier hora, cuando es, cuando freno, cuando … deje
  -0.9: cuanto cuesta, curso, damage, dan ganas, dans le, dans … cote, darli-, darling, daughter, day lol
  -0.9: de bicyclette, de bus, de combien, de donde, de favor, de … abren, de … cadenas, de … deranger
  -0.9: de … desabonner, de … escuela, de … luces, de … todavia, decid-, dedic-, dejamos, dejen … de, delante
  -0.9: demandez a, depla-, depuis la, derailleur … en, des annees, des … NUMBER, desk, destinatario
  -0.9: deux pneus, deux velos, devez avoir, devolver, dia de, dient-, dientes, direction, disap-
  -0.9: do something, do this, does, dolar, dormir |, dozen, drill |, du magasin, du … vous, ear, earri-
  -0.9: ears, echel-, echele, effacez le, eid, eid mubarak, el contacto, el curso, el reloj, el semaforo
  -0.9: el … solo, electrica |, electricite, elle, elle … est, en el, en nada, en passant, en … cuenta
  -0.9: en … semaforo, en … tarde, encore … a, end … is, enfants |, enfrente |, entend, entree, envoie une
  -0.9: envoyez le, equip-, equivocada |, equivocaron, equivoco de, es ese, es muy, escue-, escuela, est en
  -0.9: est moi, est … blague, est … cadeau, est … robot, est … tel, est … urgent, esta … con, esta … el
  -0.9: este … es, estuvo, etais dans, etais … le, etes … je, everyone, exchange the, extendida, factura con
  -0.9: factura … mi, fail, fastidio, favor no, feedi-, feeding, fell … a, fenet-, fenetre, fermeture, fermi-
  -0.9: fever, fille va, final … la, fine do, finit … NUMBER, florida, flower, fonct-, for NUMBER, for camp
  -0.9: for letting, for … insurance, for … thank, for … tow, for … when, for … whole, forever>forever, found
  -0.9: found … NUMBER, frere a, fri |, fried, fried rice, friendship, from … haha, from … other, frotte |
  -0.9: fue a, gagne-, garantia extendida, gardez les, gardi-, gasolinera, gateau |, gatin-, gatineau, genio-
  -0.9: genios, get, glass, goat, gone in, good … you, got NAME, got time, got … on, got … wrong
  -0.9: gracias … la, grade, grey, groomer, growi-, growing, guy, habei-, habeis, hablar … el, had … good
  -0.9: half |, han llamado, happy thanksgiving, happy … day, has the, have anything, have left, have some
  -0.9: have … call, he … not, heat, heater, help, her no, her … i, her … number, here … a, heure |, heures |
  -0.9: hier … avez, hija |, hold … the, holde-, holder, hoodie, hook, hope |, hora es, hot water, hotel
  -0.9: hours |, how |, how … ahead, hrs, huge, hugs, husba-, i at, i ate, i heard, i paid, i wear, i … down
  -0.9: i … tell, i … yesterday, if anybody, il, il s, il … jamais, impor-, imprimir, in 2, in here
  -0.9: in … NUMBER, in … for, in … form, in … if, in … kitchen, incorrect number, instead … calling
  -0.9: interest, is bad, is coming, is flat, is late, is she, is smudged, is taking, is under, is … any
  -0.9: is … gift, is … got, is … red, is … sorry, it home, it look, it never, it rains, it under, it … am
  -0.9: it … by, it … yet, j entends, j … pas, jamais autorise, jamais … achete, jardi-, je connais
  -0.9: je demande, je dors, je vends, je … avec, je … rien, jeu … la, just … up, keep … change, keeps
  -0.9: key … the, kick off, kicke-, kicked, king |, kiss, know … that, l entree, l ete, la, la abuela
  -0.9: la carte, la cena, la compro, la dame, la dans, la fermeture, la horquilla, la mama, la moins
  -0.9: la negra, la ocupo, la orden, la patte, la playa, la subvention, la tengo, la … equivocada, la … est
  -0.9: la … estaba, la … extendida, la … haha, la … todo, labor, lache l, lache … la, ladder |, lady with
  -0.9: lakes-, lana, lared-, laredo, las, last … is, lasti-, lastime, laughing at, lavadora, lawyer, lb
  -0.9: le club, le colis, le dehors, le derailleur, le dieron, le … me, le … sur, leave … key, leave … on
  -0.9: leaving it, left pedal, left … my, lend … your, les speciaux, like an, lisbo-, lisbon, list so
  -0.9: listening, ll, llama NAME, llame, llamen |, llanta vieja, llave … la, lleve nada, lo dieron, loads
  -0.9: locked, locker, lol so, lol that, longer need, lost … number, lowri-, lowrider, lube for, lugar |
  -0.9: m thibodeau, ma roue, ma soeur, maill-, making a, mama que, mama … por, manana a, manana … las
  -0.9: mango-, many gears, map |, mauvais destinataire, mauve, mauve |, mayus-, mayusculas, me cai, me hace
  -0.9: me ok, me robaron, me sale, me what, me … ganas, me … in, me … list, me … para, me … pic, me … une
  -0.9: me … voicemail, medical, mejor, menos de, menos … NUMBER, mensaje … o, mensajes por, mensajes … yo
  -0.9: mero llego, mes pneus, message is, message when, mettez … la, mezcl-, mi hermana, mi suegra
  -0.9: mi suscripcion, mick, micro-, might … late, milla-, millas, mind the, mirac-, miracle, moins chere
  -0.9: mon adresse, mon beau, mon frein, mon … il, mon … partout, mon … que, monday, month and, mood, morad-
  -0.9: more … at, more … since, mou |, much i, much … the, mucho, must … your, muy caro, muy … el, my credit
  -0.9: my daughter, my gift, my i, my keys, my nails, my … calls, my … have, my … must, my … old, my … she
  -0.9: my … what, nada … lo, nadie, nans, ne repondez, ne … jamais, netto-, network is, never ever
  -0.9: never pick, never reply, new job, new no, new sim, new … you, news on, next month, no bikes, no bill
  -0.9: no dey, no interest, no lleve, no somos, no … cuando, no … hasta, no … manana, nombre en, nonse-
  -0.9: nonsense, nos … en, not care, not close, not end, not hers, not talking, not … calls, not … fault
  -0.9: not … home, not … signing, not … wrong, notice, nouveau … c, nouvelle, novak-, novaks, now NUMBER
  -0.9: now … not, number so, number … mistake, number>these, numero demandez, numero partout, numero que
  -0.9: nurse-, nursi-, nursing, o la, o todavia, october, of any, of calling, of flats, of … cable, oferta
  -0.9: off by, off … not, off … so, office til, ok … ai, ok … attends, old … i, old … with, on hold, on sat
  -0.9: on … bell, on … call, on … cards, on … insurance, on … porch, on … train, open … the, or … NUMBER
  -0.9: or … that, or … what, order-, ordered, os habeis, oups j, oups … ai, out with, outgo-, outgoing
  -0.9: ouverte, packa-, package, pan dulce, pantalon, pants, papa que, par la, para … fin, para … sonar
  -0.9: parki-, parking, parking in, parle de, partes, pas, pas attendre, pas avec, pas cher, pas … cell
  -0.9: pas … cliente, pas … par, passant, patate |, path, patro-, patte, peor, perce-, percent, perdu le
  -0.9: perth, petro-, petrol, peur |, peux … le, peux … parler, pharmacy, photo … la, physi-, pick me
  -0.9: pieza-, piezas, pis ca, plato, playa |, please disregard, pneu, pneu arriere, pneus NUMBER
  -0.9: pneus sont, polis-, polish, ponch-, pont, por … delete, pothole, pour ma, pour ton, pour … cadeau
  -0.9: pourquoi vous, pouti-, pressed, presta … schrader, pret pour, prevenez, puedo pagar, puedo pasar
  -0.9: pulli-, pun, purse, puse baja, put, quad, quad lock, que buscan, que fastidio, quedate
  -0.9: quedo … gracias, qui … ecris, quier-, quiero … una, racing, ramasse, raspo-, raw, reached a, reass-
  -0.9: recoge |, recuperer, red light, regreso, remonter, remorque, remorques, renew-, rentres, replace
  -0.9: reply … your, requires, residents, reste, return to, rice |, ridic-, ridiculous, right … for, robots
  -0.9: rodada NUMBER, room for, roomi-, roomie, rotor-, rotors, roule comme, roza, rubbish, ruedas |, sad
  -0.9: saddle is, sale, salido, salio, santa, say yes, saying it, saying no, scrat-, se equivocaron
  -0.9: se perdio, se … bajar, see … tomorrow, segun-, self, semaf-, semaforo, send>you, sent that, shamp-
  -0.9: shampoo, she made, she say, she … away, shed |, shirt, shop on, shop … did, si, si … le, side |
  -0.9: silla … bebe, sillita, sin … jaja, siste-, slipping, slow |, smell-, smells, sms … your, smudg-
  -0.9: smudged, snapped |, so can, so sorry, so … bike, so … i, sola, somebody elses, someone … my, sorry
  -0.9: sorry … no, space in, spam you, spam … not, spoti-, spotify, squee-, srry, st |, stage, stalk-
  -0.9: start with, station, stay open, still … it, still … on, still … that, stop carrying, stop … around
  -0.9: stop … de, stop>not, stopped shifting, stories, stuck in, su … esta, subve-, subvention, success
  -0.9: sucia, suis … dans, suis … travail, surprise |, svp la, t … la, take … and, take … please, tambien |
  -0.9: tapon, te mande, te … pero, tel de, telephone alors, tell my, tell … wife, tengo |, tengo … de
  -0.9: tengo … la, tenni-, tennis, tercer, termina, texting a, that frame, that pic, that … from, that … so
  -0.9: that … us, the air, the bakery, the basic, the beach, the best, the car, the charger, the cover
  -0.9: the crack, the damage, the downtown, the hook, the invite, the middle, the shifter, the tow
  -0.9: the vicar, the … bar, the … free, the … it, the … knocking, the … saddle, the … warranty
  -0.9: the … without, there a, there any, these be, these>law, they removed, thibo-, thibodeau, think got
  -0.9: this person, this right, this … has, this … meant, through the, thurs-, tienda |, tiene un, tiene |
  -0.9: tienen el, tienen … el, time the, tirar, tire is, tired … flats, tissu-, tissue, title, to join
  -0.9: to whom, to … an, today … a, toddler … the, told no, too small, too … gears, toque-, toss, tough
  -0.9: toutes les, tow … is, town til, town … the, trabajo … que, track-, transferencia, trase-, tread
  -0.9: treas-, tried the, tu tia, tuerca, turn left, two … one, u12, un abrazo, un buen, un carro, un … ca
  -0.9: un … mal, une blague, une … au, unemp-, unemployed, use … shop, using, usual |, va y, va … combien
  -0.9: va … ser, vaiss-, vaisselle, value, vayas, veget-, vello-, vellore, vendan, vends, veriz-, verizon
  -0.9: veut une, veux … vous, vi el, vicar, viejo, viene, vin, vineg-, vinegar, viuda, vive … NAME
  -0.9: votre numero, voudrais que, vous … avoir, vous … quoi, voy manana, vuelta, wahoo, wait … for
  -0.9: waiting … for, walking |, want some, way … reach, we come, we talked, we … it, weekends, well
  -0.9: went to, went … i, wet |, what, what … he, what … is, whats-, wheel-, wheels, wheels |, where got
  -0.9: which … for, while … wait, who i, wicked good, wil, will, will kill, will put, will … back
  -0.9: will … over, will … with, windows, with 2, with NAME, with … at, with … bike, with … wheels
  -0.9: withdraw my, work, wrong chat, wrong … is, wrong … on, wrong … sorry, y aller, y … bien, y … numero
  -0.9: y … saca, yello-, yellow, yendo, yes that, yo … lleve, you believe, you charge, you chole, you email
  -0.9: you forgot, you ok, you pas, you switch, you … been, you … did, you … en, you … las, you … match
  -0.9: you … next, you … our, you … somos, you … tuesday, you>more, your address, your car, your counter
  -0.9: your … he, | abren, | aye, | baje, | boss, | connais, | dejo, | detengan, | eid, | fed, | gel, | gift
  -0.9: | liked, | ma, | made, | missing, | mum, | na, | parfait, | personne, | pics, | plutot, | practice
  -0.9: | presta, | seat, | sold, | stuck, | student, | talk, | traigo, | uh, | weekend, | yaar, | … adresse
  -0.9: | … behind, | … bouton, | … cadena, | … camara, | … chairs, | … check, | … chole, | … cost
  -0.9: | … dialed, | … disregard, | … english, | … fair, | … fastidio, | … forgot, | … front, | … gate
  -0.9: | … gave, | … hijo, | … intensos, | … ligne, | … manubrio, | … mauvais, | … mecano, | … non
  -0.9: | … pagar, | … pare, | … pasar, | … psi, | … quoi, | … remember, | … robot, | … rue, | … seat
  -0.9: | … seen, | … shimano, | … sounds, | … stuck, | … suis, | … tantito, | … tarda, | … thanksgiving
  -0.9: | … unsubscribe, | … vitesses, | … will, ~_ab, ~_ap, ~_aw, ~_awe, ~_ba, ~_bee, ~_bef, ~_bic, ~_buc
  -0.9: ~_by, ~_ca, ~_cas, ~_ch, ~_cla, ~_dim, ~_dud, ~_ebi, ~_ell, ~_eq, ~_equ, ~_es, ~_esa, ~_evi, ~_far
  -0.9: ~_fig, ~_fou, ~_fri, ~_gos, ~_gr, ~_hay, ~_her, ~_hrs, ~_il_, ~_ir, ~_jum, ~_kan, ~_ke, ~_la_, ~_leg
  -0.9: ~_lik, ~_lon, ~_may, ~_mea, ~_min, ~_nam, ~_nan, ~_nig, ~_opi, ~_pon, ~_put, ~_rad, ~_res, ~_si_
  -0.9: ~_sit, ~_sti, ~_tai, ~_too, ~_tun, ~_tw, ~_vay, ~_ven, ~_vic, ~_wif, ~_wil, ~_wor, ~_yel, ~_zo, ~aba
  -0.9: ~abe, ~acka, ~aco_, ~ado_, ~aigo, ~ales, ~alga, ~alio, ~ambr, ~amor, ~amp, ~ange, ~angr, ~anno, ~ano
  -0.9: ~answ, ~appa, ~ares, ~arki, ~arl, ~arn, ~asio, ~aso_, ~at_, ~ata, ~ato, ~aut_, ~aw_, ~awe, ~awes
  -0.9: ~ay_, ~ayo_, ~barb, ~bee, ~been, ~bef, ~befo, ~bel, ~ben, ~bic, ~boa, ~bra, ~brac, ~cado, ~cas, ~cas_
  -0.9: ~cash, ~chai, ~chw, ~cios, ~ckag, ~clar, ~coun, ~cov, ~crat, ~cto_, ~cur, ~dd_, ~dee_, ~der_, ~desk
  -0.9: ~deu, ~deux, ~dge_, ~died, ~dli, ~does, ~dois, ~dos_, ~dru, ~dset, ~dud, ~dur, ~dura, ~earl, ~ears
  -0.9: ~ebik, ~ecy, ~eft, ~eft_, ~eg_, ~ela_, ~ele_, ~elle, ~elp_, ~empr, ~endr, ~ense, ~enso, ~epo, ~erar
  -0.9: ~erco, ~erg, ~esk_, ~eso, ~esom, ~esp, ~espa, ~ethe, ~eux_, ~ewer, ~fant, ~far, ~feve, ~firs, ~fit
  -0.9: ~fou, ~ft_, ~fte, ~func, ~gag, ~ganl, ~ge_, ~gge, ~ggin, ~ght, ~gia, ~givi, ~goe, ~goes, ~gor, ~gris
  -0.9: ~gund, ~guy_, ~hap, ~harp, ~hay, ~hbou, ~hda, ~hday, ~het, ~hey, ~hiv, ~hor, ~hote, ~hrs, ~hrs_, ~hru
  -0.9: ~hru_, ~hui, ~ial_, ~ibra, ~ick, ~iclo, ~ics, ~ics_, ~ieta, ~ift, ~igui, ~ill_, ~iona, ~isap, ~isse
  -0.9: ~itti, ~ivre, ~jor_, ~kag, ~kage, ~kin, ~know, ~lan, ~lco, ~lik, ~like, ~lleg, ~lls, ~lls_, ~load
  -0.9: ~lp_, ~lpe_, ~lute, ~may, ~mb_, ~mba_, ~men_, ~mes_, ~mpes, ~mpin, ~mpla, ~mpor, ~nai, ~nday, ~ndel
  -0.9: ~ndra, ~nds, ~nen_, ~ner, ~ner_, ~neu_, ~ngr, ~ngra, ~nna, ~nse_, ~nsp, ~nsw, ~nswe, ~ntai, ~ntil
  -0.9: ~ntra, ~ntry, ~nuev, ~obb, ~oca_, ~ocat, ~ocup, ~ode, ~oile, ~okes, ~olde, ~omin, ~onam, ~onch, ~ope
  -0.9: ~oppi, ~orci, ~orge, ~orig, ~orm_, ~orn, ~orn_, ~ouce, ~outu, ~over, ~paro, ~pas_, ~pei, ~phi, ~pie
  -0.9: ~pie_, ~pin, ~pla, ~poc, ~pok, ~poke, ~ppro, ~ppy, ~ppy_, ~pre, ~pris, ~pti, ~pto, ~put_, ~quid
  -0.9: ~raba, ~rant, ~ratc, ~rco, ~rea, ~rec, ~red_, ~rgad, ~rico, ~ride, ~righ, ~rin, ~rino, ~rio, ~rle_
  -0.9: ~rno, ~row_, ~rsd, ~rsda, ~rst_, ~rthd, ~rto, ~rue, ~sado, ~sar_, ~sav, ~sba, ~sban, ~scan, ~schw
  -0.9: ~sea, ~siri, ~site, ~smo, ~soe, ~sorr, ~stat, ~stee, ~stel, ~swer, ~tabl, ~tas_, ~tat, ~thda, ~tig
  -0.9: ~til, ~tit_, ~tmen, ~toda, ~tops, ~tra, ~trab, ~trus, ~tte, ~tter, ~tube, ~tudi, ~turb, ~uee, ~ueez
  -0.9: ~uffe, ~uge_, ~upu, ~ura, ~ure, ~ursd, ~usba, ~vaya, ~via, ~vide, ~week, ~went, ~weso, ~wil, ~will
  -0.9: ~yel, ~yell, ~yin, ~ying, ~yuda, ~zco
  -1.0: (unknown 2), 2 min, 2 … svp, NAME aqui, NAME … va, NUMBER hours, NUMBER percent, NUMBER personnes
  -1.0: NUMBER she, NUMBER still, NUMBER then, NUMBER … enough, NUMBER … est, NUMBER … like, NUMBER … month
  -1.0: NUMBER … st, NUMBER … us, a bottle, a combien, a dios, a mile, a podcast, a ramasser, a school
  -1.0: a tantot, a … because, a … cage, a … course, a … envers, a … jeu, a … las, a … marche, a … mis
  -1.0: a … next, a … nina, a … une, aa, about you, accou-, aceite |, ad, addre-, address, address |, adress
  -1.0: ahi estoy, ahi … you, ahora lo, ai ete, ai herite, ai recupere, aime … ca, air … le, al asiento
  -1.0: al mediodia, alcanza |, alguien mas, alguien |, all to, all … NUMBER, all … messages, all … way
  -1.0: all … you, alley, alley |, already |, am afraid, am away, am locked, amari-, amis |, an ebike
  -1.0: and that, and … all, and … am, ang, annuler le, annulez … commande, antes … las, anyon-, anyone
  -1.0: appear, approve the, apret-, apuntame en, apuntarme, apunten, aqui … vive, are a, are eating
  -1.0: are saying, are they, are … again, are … annoying, are … hours, are … located, aro, arriv-, arthr-
  -1.0: arthritis, aslee-, asleep, assignment, at noon, at wrong, at … hospital, at … light, attends |
  -1.0: au chalet, avait dit, avez rejoint, away … a, baba, back at, baila, banan-, bar |, batht-, bathtub
  -1.0: batterie |, battery, batterys, bc, be … and, beach, beauc-, beaucoup, bendi-, best way, bibs
  -1.0: bici sin, bicicleta … es, bike … have, birth-, bisou-, bisous, blanc-, bloque la, boots, borde-
  -1.0: borro el, boucl-, boue |, boy to, brake … not, breakdown, breathing, brought it, bucket list, burle-
  -1.0: burley, burni-, burning, but |, buy used, by around, by itself, by … or, c … grave, c … ma, c … vrai
  -1.0: ca change, ca veut, ca … dire, ca … du, ca … pas, cabe, cable … is, cada … mandan, cadenas … vous
  -1.0: cake for, call … is, camara |, cambiela, cambio el, camis-, can pick, can … keep, cancel the
  -1.0: candado … la, cannondale |, cansada de, card, card … you, cargar, carpe-, carpet, casque … la
  -1.0: casserole, ce … ni, cell … pas, celui que, celui … vous, ces rappels, chaine |, chair, chang-, char |
  -1.0: character, charge … fois, charged … twice, cheaper |, checar, checking … on, cherche, chien a, child-
  -1.0: chope, coat |, code postal, cold |, colleague, combien … un, come … instead, comment … la, commuter
  -1.0: compran, compran … usadas, con esto, con mi, con ustedes, conditions, connais … votre
  -1.0: conozco … tienda, contacts |, cool, copies |, corta, couch, coudonc vous, couin-, cousin, crank-
  -1.0: cranks, creak-, credit card, crevaisons |, cual … su, cuando la, cuanto mandan, cuanto sale
  -1.0: cuanto … con, cuanto … esto, cuanto … la, curry, customer yet, cœur, da pena, dans … min
  -1.0: dans … spams, dates, daughter NAME, day before, days, de abajo, de bike, de persona, de tous
  -1.0: de verdad, de … achaler, de … ciudad, de … ecole, de … jefe, de … l, de … mi, de … sea, de … sirve
  -1.0: de … soeur, de … tal, de … votre, deada-, deadass, dedo, dejat-, dejate, dejate de, dejenme
  -1.0: delete bus, delete … se, deleted the, demo day, dente-, dented, depuis mon, derniere … que, desas-
  -1.0: desastre, detail, deux … je, devan-, devant, devuelvan, dia … el, dias, did it, did they, did … turn
  -1.0: dinero |, dios |, dire quoi, dish, dispatch, do wednesday, do … NUMBER, do … live, do … open
  -1.0: do … still, do … touch, does she, doing the, domicilio, domicilio |, donde esta, donde puedo
  -1.0: donuts |, dorm, dos semanas, dos … la, du mois, du service, duplicate, eat my, effil-, effiloche
  -1.0: el cargador, el numero, el resto, el tornillo, el … NAME, elbow, elle m, elles, else … the, embar-
  -1.0: en m, en … foto, en … ou, end … on, ends in, enemy, enerv-, enfri-, engra-, enlevez … svp, envers
  -1.0: erreur NUMBER, erreur … moi, es la, esa foto, ese … era, eso … de, essayer le, est grave, est ma
  -1.0: est plein, est un, est vrai, est … encore, est … ma, esta baja, esta |, esta … delete
  -1.0: estacionamiento, esten molestando, estoy abajo, estud-, etes … meilleurs, even … it, exam |
  -1.0: excelente, extrano |, eyebr-, eyebrows, facture, fade, faim, faire j, faire un, faire … ai
  -1.0: fait … bruit, farid, fastidio con, fatigants |, feet, fell … the, festival, fete … la, field, fight
  -1.0: fille, fille du, fin du, fini, fini … travailler, finis |, first ride, flies, flowe-, fog, for me
  -1.0: for sat, for staying, for … cheaper, for … month, for … they, frais … NUMBER, fridge |, frnd, from hr
  -1.0: from … mailing, front brake, funer-, furna-, furnace, fusio-, g, gasol-, gave … my, gerant |, goal
  -1.0: going away, goma, good … just, gossez, got out, grab it, grade-, grann-, granny, grati-, gratis
  -1.0: gravel bike, grease on, gyan, gym |, hablar con, hablo, hace, hago |, haha non, half your, happen |
  -1.0: happy, has NUMBER, has called, have … for, he got, heate-, helps, her bike, heure de, hills, hills |
  -1.0: hizo, honnetement, hope, horqu-, horquilla, hot, how … your, huat, i forget, i got, i replied, i saw
  -1.0: i … NAME, i … afraid, i … calling, i … locked, i … needed, i … past, i … pay, ici je, if … pay
  -1.0: il pret, il … combien, impri-, in advance, in library, in … back, in … number, in … or, in … shop
  -1.0: incl, incluses |, insid-, inside, interview went, ir al, is, is 2, is busy, is cheaper, is free
  -1.0: is leaving, is lovely, is next, is that, is … before, is … dad, is … only, is … roommates
  -1.0: is … school, is … she, it did, it til, it tomorrow, it … one, it … there, izquierda |, j … assez
  -1.0: j … herite, j … recupere, jamais je, jamais … vous, je prends, je … apres, jello, jeudi, jokin-
  -1.0: joking, jueve-, jueves, keep texting, keep the, keep … it, keeps saying, kena, kitchen |, km h, l
  -1.0: l appareil, l envers, la cote, la marca, la nota, la patate, la pharmacie, la rifa, la troca
  -1.0: la vieille, la ville, la voy, la … aux, la … chere, la … de, la … i, la … prochaine, la … roue
  -1.0: la … verdad, la … voy, laisse … message, laissez la, laptop |, last … of, last … she, le
  -1.0: le agradeceria, le avant, le cambien, le client, le courant, le moyeu, le pont, le … avant, le … el
  -1.0: le … foto, le … jaune, le … mettez, le … veut, leaki-, leaking, learnt, leave … old, left, lego, leh
  -1.0: lent, les pieces, les taxes, les … pneus, let … in, license, like NUMBER, likes, linea |, livraison |
  -1.0: llamarme, llanta, llegamos, llegando |, llego a, llevar, llevo a, llueve, lo … de, locke-, locked |
  -1.0: lol ok, long is, long time, long … a, look … it, looking |, los ninos, lost … ticket, louez vous
  -1.0: luck, m est, ma chaine, ma paye, magiciens, mal escrito, maladie, mandame la, mandaste, mande, manque
  -1.0: manu, manubrio |, many … lol, marche tu, mari … pas, marre de, matric, matte, mauvais pneu, me duele
  -1.0: me pusieron, me … have, me … llamado, meant … someone, measured, medida, melangez, mensaje … en
  -1.0: mes spams, mes … pago, message but, message by, message la, mettez mon, mi casco, mi … gracias
  -1.0: mi … te, mide, mide NUMBER, mido, mido NUMBER, mierc-, miercoles, minou, minut-, mio |, mirro-
  -1.0: mirror, mis … y, mistake … is, model |, moi ce, moi … est, more to, morning is, mother … law
  -1.0: moved … NUMBER, mr tan, much better, my fork, my last, my only, my … all, my … email, my … wants
  -1.0: my … yesterday, nadie contesta, named, need NUMBER, need … bring, netwo-, network, never … there
  -1.0: next door, next one, nights |, nina … NUMBER, no credit, no entran, no paro, no que, no … alcanza
  -1.0: nobodys, non l, non … autre, not cut, not that, not today, not touch, not … til, nouveau cell
  -1.0: nouvelles, novio-, novios, number she, number … time, numbers |, numero appartient, numero … NUMBER
  -1.0: numero … magasin, oat, oat milk, ocupo, of him, of the, oferta de, offered, old … she, on hills
  -1.0: on our, on top, on … bill, on … morning, one, openings, or … one, orden delete, ou … avez, out at
  -1.0: over, own … bicycle, pago … resto, par … j, para bien, para … al, parade, parler … gerant, partn-
  -1.0: pas … casque, pas … patate, pasame, paseo … sabado, paso, passe avec, passp-, passport, patat-
  -1.0: patate, patins, pay cash, pay in, pay with, payda-, payday, paz |, pedale |, peinture |, pense … tu
  -1.0: peppe-, pepper, perfecto, perri-, perrito, person in, personne qui, peux payer, pharmacie, phone now
  -1.0: phone … everything, pic … the, picked it, picked … up, picki-, picking, pickup i, pitch is, pizze-
  -1.0: pizzeria, plate-, playa, please … this, plus … avec, plus … de, pneus svp, podca-, podcast, polka-
  -1.0: polkadot, popco-, popcorn, por cada, porch, portero, position, postal, pour ce, pour rien
  -1.0: pour samedi, pour … assurance, pow, precio no, prefer email, prenez, pretty … this, proprietaire
  -1.0: punct-, puncture, putting it, qns, que diga, que hable, que salgo, que son, que tanto, que … cherchez
  -1.0: que … lui, que … message, que … pusieron, queda, quelqu … a, question about, question … the, qui pour
  -1.0: qui … le, quien … NAME, quiero cancelar, quiten … calcomanias, rack and, rampe, rattles, read texts
  -1.0: ready yet, receipt, receipt |, recip-, refai-, refaire, reflectors |, rejoint, remain
  -1.0: remove … reflectors, rentals, reponds a, responda, restees, resultats, retire de, reves, rice for
  -1.0: ride, riding again, rien fait, rien … vous, rin NUMBER, rode, roule, rs NUMBER, rubs |, rueda-
  -1.0: ruedas, rueditas |, sabad-, sacal-, sacale, sale still, saludo, sat NUMBER, save it, say, scared
  -1.0: scell-, scellant, score, se … NAME, se … para, seat |, sec |, second … but, see me, see … then, seems
  -1.0: segundo casco, seize-, seized, sending this, sent … is, set … this, sharp, shift-, shine, shiok
  -1.0: ship to, shipp-, si c, si te, si y, si … est, si … la, sidew-, sigo … los, sir … have, sirve |
  -1.0: sitti-, sitting, snapp-, snapped, so he, so proud, so … does, so … told, someone … me, song
  -1.0: sorry who, soy … persona, soz, split it, sponsor, squeak, start the, stayi-, staying, staying … for
  -1.0: stop … here, stop … la, store |, streamers, street |, students, su madre, subid-, subida, suegr-
  -1.0: sunday |, suppose, sur … photo, surly, sus mensajes, suspect, suspendieron, svp elle, ta |
  -1.0: take calls, take your, take … as, taman-, tamano, tamil, tanti-, tantito, tarda, taxes incluses
  -1.0: te amo, te va, teal, team, tell … what, tenez, tes … de, text in, text … thru, texte |
  -1.0: texted … wrong, texts when, that name, that off, that thing, that … about, that … for, that … why
  -1.0: the alerts, the atm, the back, the blue, the booking, the cheaper, the couch, the driver
  -1.0: the driveway, the extended, the fitting, the line, the match, the mrt, the party, the porch
  -1.0: the robot, the test, the ticket, the van, the wheel, the … been, the … chain, the … coach, the … cut
  -1.0: the … floor, the … from, the … go, the … group, the … invoice, the … look, the … next, the … on
  -1.0: the … post, the … quits, the … ring, the … sorry, there again, there … a, they are, they … your
  -1.0: thinking … you, this man, this ones, thorn, thought, thumbs up, thursday, tiene … telefono, time no
  -1.0: time this, tinde-, tinder, tirela, tirela |, to school, to speak, to … abt, today … me, tomatoes
  -1.0: too … can, traba-, travaille plus, trop tard, trop … pour, try it, tu en, tu encore, tu |, tu … te
  -1.0: tuerc-, un a, un appel, un nouveau, un … NAME, un … de, un … no, un … numero, un … si, uncles
  -1.0: une job, une rampe, une roue, until … say, up this, up … texting, upsid-, upside, upside down, us in
  -1.0: usada, usar, using it, vais … faire, vais … un, vaut … la, vayan-, vayanse, velo … comme, vence
  -1.0: vendr-, vendu mon, vengas, verdad jaja, veut … quoi, vienen, viens avec, vitesse |, vomi, vomit-
  -1.0: votre gars, vous j, vous … avec, vous … pneus, vous … rejoint, vous … velos, voy saliendo, want to
  -1.0: want … in, wants it, was … about, was … do, was … what, washer, watch it, we met, we … for, wedding |
  -1.0: well come, what … was, when … your, which bike, which lube, who, who got, who … got, who … to, wife
  -1.0: will be, windo-, with every, with tax, with … pics, with … price, wk |, wo, wobble, wrong address
  -1.0: wrong bike, wrong>these, y … contesta, y … cuando, yearl-, yearly, you from, you install, you located
  -1.0: you say, you te, you then, you tomorrow, you win, you … all, you … doing, you … much, you … says
  -1.0: you … there, your house, your … ah, your … also, your … name, | alright, | arreglan, | batterys
  -1.0: | blue, | calls, | cancelled, | chinguen, | chope, | compran, | dejate, | demasiado, | etes, | good
  -1.0: | hate, | incorrect, | it, | llego, | lmao, | luv, | manana, | marco, | ni, | pa, | quedo
  -1.0: | remboursez, | samedi, | serial, | sorry, | toque, | train, | vayanse, | vendredi, | vivo, | was
  -1.0: | wear, | wo, | … any, | … ate, | … beg, | … budget, | … cancelo, | … candado, | … caro, | … cesse
  -1.0: | … checking, | … como, | … cracked, | … destinataire, | … dia, | … encore, | … errado, | … everyone
  -1.0: | … finis, | … hand, | … help, | … llamo, | … location, | … marketing, | … otra, | … pase
  -1.0: | … perfect, | … pneus, | … quito, | … rappels, | … rid, | … saliendo, | … salio, | … saludos
  -1.0: | … sera, | … signal, | … siguen, | … silla, | … sms, | … stars, | … stop, | … take, | … tantot
  -1.0: | … tuesday, | … van, | … when, | … whoever, ~_aim, ~_alu, ~_apo, ~_bc_, ~_bco, ~_bel, ~_bro, ~_bus
  -1.0: ~_cu, ~_deb, ~_du, ~_due, ~_dun, ~_dur, ~_el, ~_ey, ~_fau, ~_few, ~_fli, ~_g_, ~_gua, ~_hac, ~_hol
  -1.0: ~_is, ~_is_, ~_jui, ~_l_, ~_la, ~_le_, ~_lef, ~_leh, ~_lig, ~_luc, ~_mag, ~_mol, ~_one, ~_pas, ~_ped
  -1.0: ~_pla, ~_pri, ~_pum, ~_ri, ~_roa, ~_roj, ~_sab, ~_sh, ~_sha, ~_sma, ~_soo, ~_spe, ~_swe, ~_tb, ~_ten
  -1.0: ~_vel, ~_vol, ~_vu, ~_wee, ~_wo_, ~abl, ~acks, ~aco, ~addr, ~ade, ~adit, ~ados, ~agno, ~agu, ~ail
  -1.0: ~aise, ~aki, ~akin, ~alla, ~alv, ~ambi, ~amma, ~anda, ~andw, ~anni, ~anso, ~ape_, ~appr, ~appt, ~aps
  -1.0: ~arry, ~asar, ~ashe, ~asin, ~asle, ~auco, ~aun, ~bac, ~bco, ~beli, ~birt, ~ble, ~broo, ~bus, ~busc
  -1.0: ~cano, ~cass, ~ccou, ~ceip, ~cino, ~cket, ~cola, ~coll, ~come, ~cos, ~cote, ~cre, ~crea, ~cuen, ~ddr
  -1.0: ~ddre, ~dge, ~dia_, ~dicu, ~diff, ~dni, ~dra, ~dshi, ~dun, ~eauc, ~eb_, ~ecan, ~ecip, ~ecto, ~edas
  -1.0: ~edid, ~eek, ~eers, ~eig, ~eigh, ~eip, ~eipt, ~eja_, ~ejas, ~ejor, ~el_, ~emis, ~eno_, ~enta, ~epa
  -1.0: ~erf, ~esk, ~ette, ~ettr, ~etw, ~eudi, ~evu, ~ey_, ~fau, ~fes, ~fice, ~fri, ~fune, ~gate, ~gel, ~get_
  -1.0: ~ght_, ~gl_, ~gra_, ~grav, ~guno, ~hang, ~hen, ~her_, ~hes_, ~hic, ~hie, ~hif, ~hift, ~hijo, ~horq
  -1.0: ~ian_, ~iao, ~iao_, ~ici_, ~ict, ~ide, ~iga, ~ime_, ~indo, ~ini_, ~ink_, ~inne, ~irle, ~irst, ~irth
  -1.0: ~ivo_, ~ized, ~jal, ~jeud, ~jor, ~juev, ~jui, ~kar, ~kena, ~la_, ~lade, ~lar, ~le_, ~left, ~leur
  -1.0: ~libr, ~lic_, ~lio, ~lon_, ~mari, ~mbie, ~mejo, ~mex, ~mia, ~mia_, ~mier, ~mmen, ~moin, ~mpl, ~nam
  -1.0: ~name, ~ncor, ~ndow, ~nds_, ~ndw, ~net, ~nio, ~nnin, ~nos, ~nto, ~oan, ~ocu, ~oes, ~oes_, ~oge, ~oice
  -1.0: ~oins, ~olo, ~ondo, ~oni, ~onth, ~oors, ~ork, ~orro, ~orry, ~orwa, ~oss_, ~oste, ~oui, ~oule, ~ourn
  -1.0: ~oved, ~owe, ~oyez, ~pas, ~paso, ~pat, ~ped, ~pes, ~poco, ~ppa, ~ppi, ~ppo, ~pue, ~pum, ~quoi, ~rail
  -1.0: ~raro, ~rave, ~rcol, ~rdo_, ~ream, ~reci, ~red, ~reo_, ~repa, ~resi, ~rge, ~rica, ~rido, ~rier, ~rig
  -1.0: ~rm_, ~rne_, ~rok, ~roke, ~rown, ~rqui, ~rriv, ~rro, ~ruct, ~ruid, ~rwa, ~sada, ~same, ~sha, ~shif
  -1.0: ~sing, ~solo, ~soo, ~soon, ~sta_, ~sueg, ~sure, ~swe, ~swea, ~swo, ~tas, ~teal, ~tes, ~thur, ~tia_
  -1.0: ~tico, ~tite, ~traf, ~tric, ~ttre, ~tud, ~tues, ~tuvo, ~ubb, ~ubie, ~udi, ~udi_, ~uegr, ~uem, ~uent
  -1.0: ~uest, ~unty, ~uoi, ~uoi_, ~uvo_, ~vee, ~vel, ~velo, ~vre, ~wat, ~way_, ~wee, ~who_, ~wif, ~yee
  -1.0: ~yee_, ~ysi, ~ze_
  -1.1: (unknown 1), 2 fois, NAME en, NAME … com, NAME … in, NUMBER en, NUMBER j, NUMBER oak, NUMBER pulgadas
  -1.1: NUMBER with, NUMBER works, NUMBER … come, NUMBER … m, NUMBER … no, NUMBER … your, a favour, a lache
  -1.1: a nail, a quel, a quitte, a quoi, a small, a texas, a tu, a … at, a … il, a … persona, a … primo
  -1.1: abierto |, abren los, abren … domingos, adelanto, admin, advan-, advance, afrai-, afraid
  -1.1: after church, after hours, agota-, ai … c, ai … mon, all our, alone with, am fine, am sending, am too
  -1.1: am wrong, am … blind, am … done, am … paying, amazing |, an uber, ancienne, and your, and … has
  -1.1: andar sin, anive-, aniversario, annoncent, annuler ma, annuler … commande, annulez la, annulez le
  -1.1: annulez ma, another … from, answering, any NAME, apague la, aparte, aparte |, appareil, appelle NAME
  -1.1: applies, apporte des, apporte … beignes, are, are NUMBER, are … allowed, are … guys, are … serious
  -1.1: are … with, arreglan, arregle, arretent pas, arrive dans, arrivee, asiento un, assig-, at NAME, at me
  -1.1: at work, at … again, attache, au feu, au … a, autre, avail-, available, avez envoyez, avez sauve
  -1.1: avez … du, avez … j, avisenme cuando, ayer, ayudo, baby seat, babys-, bajo delete, banne-, barre |
  -1.1: barrio, basta |, be NUMBER, be home, before doing, before that, behind you, bhai, bici hoy, bien en
  -1.1: bigge-, bigger, bike still, bike … wrong, bikes … you, black one, bloque … le, bomba, bonne |, booki-
  -1.1: booking, borre, boss, bouchons, boutt-, boutte, bring you, brinj-, brinjal, brook-, brooks, bucke-
  -1.1: bucket, buena-, bumps, bus y, by, by after, by that, by the, c combien, c … ca, ca avoir, ca doit
  -1.1: cada … que, cafe, calcomanias |, call it, call … about, call … on, camara … una, camp, camp |
  -1.1: can you, can … borrow, can … bring, can … check, can … update, can … your, cancel, cancel … pickup
  -1.1: cansado de, canse de, canso-, cansones, canta-, cantar, cante-, canteen, canteen |, card got
  -1.1: cargador, carte cadeau, casco de, chain, chains, changer mes, charg-, charge it, check … spam
  -1.1: check … the, cheveux, choir, chueca |, clamp, client a, cloch-, cny, code NUMBER, colum-, combien ca
  -1.1: come, come down, come then, comin-, coming, commence, comment … enleve, como desactivo, comprado
  -1.1: compro, con … ticket, confirmation |, confirming, confiscated, connais … NAME, consu-, contestadora
  -1.1: could … have, counc-, council, coupez … guidon, crank |, cream, creo, creo … es, creva-, crew |
  -1.1: cual es, cuando … la, cuanto … el, cubie-, cutti-, cutting, d ecole, d oeuvre, dad can, dan clases
  -1.1: dans maison, dans … boite, de alta, de bloquearlos, de buscar, de escribir, de obra, de se
  -1.1: de semaine, de … cm, de … este, de … ligne, de … pedales, de … sont, dead … on, decals, deja, dejarla
  -1.1: deje … bicicleta, deles-, delestage, delete NUMBER, deliv-, demain NUMBER, denun-, depec-, depechez
  -1.1: dernier texto, desactivo, desactivo el, descuentito, dessi-, dessin, desso-, dessous, did … finish
  -1.1: did … go, did … put, different NAME, digito, dijeron … y, disculpa, discussion, disque, disturb you
  -1.1: do … close, do … i, do … throw, do … wish, does it, domic-, domingos |, don, dona NAME, donde … la
  -1.1: done … i, dormi, dr, dress, driveway, dropp-, du bruit, du cash, du … dans, du … mais, duele
  -1.1: early for, eau, ecole, eh |, el cuadro, el deposito, el suyo, el vecino, el … como, el … todavia
  -1.1: elle … plus, elses bike, en NUMBER, en dessous, en reunion, en … carrera, encontre en, enfre-
  -1.1: enfrente, engine, enorm-, enorme, enough … in, entrance, equivocaste, erreur … sur, es necesario
  -1.1: esas, ese nino, ese numero, espin-, essai, est bonne, est elle, est pour, est … long, est … velo
  -1.1: esta a, esta el, esta mal, esta … en, estaf-, estoy manejando, etonnerait, every … the, every-
  -1.1: explain, extended, eyes, faint, faites … la, fatigant, favour and, festi-, file is, fin … semaine
  -1.1: flat, flats |, floss-, for 2, for bike, for both, for … sister, forget |, forgot, foto que, fourche |
  -1.1: freezer, frein a, freins … pas, freno … atras, fridg-, fridge, friegues, fries, front wheel
  -1.1: front … is, funct-, function, futbo-, futbol, garan-, gars avec, gars |, gatea-, gateau, gente, giant
  -1.1: gloves |, go with, good morning, good … this, got NUMBER, got lost, got … job, gracias por, grince
  -1.1: grise, grosero, guard-, guardo, guidon de, guidon … 2, guind-, guinda, guy … me, hable-, hables, half
  -1.1: half now, hanch-, hanche, handing, happy … to, hasta … NUMBER, have … cancel, he comprado, he tenido
  -1.1: help me, her i, her … this, here and, hi, hier soir, high |, his wife, his |, hocke-, hockey, homme |
  -1.1: hora … la, horar-, horario, how … are, hows … baby, hw, i come, i … after, i … fine, i … go
  -1.1: i … sending, ice cream, in canteen, in today, in writing, in … box, in … tunnel, inch, inclut
  -1.1: inspection, install, is NAME, is asking, is driving, is going, is harassment, is stuck, is wrong
  -1.1: is … if, is … than, it come, it still, it when, it … broken, it … rest, jacke-, jacket, jarri-
  -1.1: jarrive, jarrive |, je saute, je … client, je … dehors, je … demenage, je … devant, je … ecoeure
  -1.1: je … prendre, jerse-, jersey, jeu, jeu dans, job, job so, junio-, keep … stop, keys |, king, kno
  -1.1: knocking, l … d, l … en, l … laisse, la calle, la encontre, la entrega, la facture, la livraison
  -1.1: la llevo, la peinture, la puede, la … NUMBER, la … ahorita, la … facture, la … juste, la … lache
  -1.1: la … solo, lads, lah do, lah … not, laisse … j, lamp, las llaves, las … o, last time, last … this
  -1.1: le chien, le garde, le quiten, le … boue, le … donc, leave … bike, leaves, leaving … NUMBER, lecture
  -1.1: left for, lenti-, les gants, les notifications, les rayons, les … pis, level, licencia, lien de
  -1.1: like |, limping, line … it, links, lista … recoger, live … and, livrez vous, llega-, llego un
  -1.1: llego … la, llegue la, llegue … pieza, lleva-, lluev-, load, loic, lol … is, loma, long do
  -1.1: long … the, look like, look … the, luv you, m … appele, m … il, main d, main … oeuvre, make … you
  -1.1: mal ecrit, man |, mande |, mano … obra, marcar |, matri-, mauvais |, me baje, me … ca, me … como
  -1.1: me … dos, me … favour, me … inscrite, meant the, meant … send, mecan-, mecanica |, mejor a, meme … de
  -1.1: mensaje para, merci pas, merci pour, message says, message |, message … NUMBER, mi nena, mi nombre
  -1.1: mi primo, mi vecino, mi … como, mine now, minimo, minus, minutes, moi … le, moins cher, mon grand
  -1.1: money for, more … so, mrt, much is, my cousin, my garage, my new, my … come, my … last, my … message
  -1.1: n then, n … a, nada todavia, name … NAME, named NAME, necesario, necesito para, need … know, neede-
  -1.1: needed, never … with, next … i, ninguna bicicleta, no so, no … apaga, no … mia, no … preocupe
  -1.1: no … want, non stop, non … pas, not bill, not live, not throw, not … look, not … order, noticias
  -1.1: nouveau velo, number anymore, number that, numero ahora, numero equivocado, numero mon, numero … este
  -1.1: numero … google, nunca … tenido, oak, oeuvr-, oeuvre, of … blue, of … for, of … is, offic-, ojo
  -1.1: ok NUMBER, old address, old … back, old … on, on elm, on enleve, on … did, on … kickstand, on … me
  -1.1: on … wait, one wheel, one … that, only a, onto, oops wrong, opening, or, or you, order for
  -1.1: order … the, ordered a, ordered |, ot, oublie mes, our, out from, over my, over … just, pad, pago el
  -1.1: pago en, pague, pague-, papineau |, para NUMBER, para mi, para recoger, para … paseo, para … rechinar
  -1.1: para … reparacion, para … sabado, pare el, parei-, pareil, paro de, parqueo, pas avant, pas … client
  -1.1: pas … ecole, pas … personne, pasar |, passe par, paye pour, payno-, paynow, pedale, pense, people on
  -1.1: perdon no, perdu … cle, peuge-, peugeot, pies, pizza |, place NUMBER, please refrain, please the
  -1.1: please … an, pleur-, plus bon, plus ici, plus … la, pocke-, pocket, policy |, poll, pongale, por … a
  -1.1: por … jaja, porque … me, posit-, postp-, postponed, potho-, pouces |, prawn, prefer, prendre le
  -1.1: preocupe, preocupe |, prest-, prueba, puede pasar, puedo … en, pulgadas, pulgadas |, purpl-, purple
  -1.1: push, quatre, que bicicleta, que en, que estoy, que luego, que ma, que queria, que tal, que tengan
  -1.1: que … NAME, que … en, que … gracias, que … hace, quel, queriendo, queue number, qui … son
  -1.1: quiero … seguro, quitte pas, raccr-, raccroche, race, rahul, rains, ramp, raro, reacc-, reacciono
  -1.1: read |, reall-, really, really |, reason |, reatt-, reattribue, recei-, receive your, rechinar |
  -1.1: reciben, recoger |, recois … messages, regresamos, remol-, remolque, remove … from, remove … lock
  -1.1: renou-, repondre j, reset, respo-, reste NUMBER, retourner, return the, reunion |, ride … is, ring
  -1.1: ringe-, ringer, ringer on, s appelle, sabados |, saiso-, saison, sali delete, sans … lire, save … old
  -1.1: saved my, saw the, sch |, schra-, schrader, se preocupe, se salio, se … el, se … mi, se … tu, seaso-
  -1.1: selle-, seller, send … NUMBER, send>forever, sending … to, sent the, septe-, september, serious
  -1.1: service at, service in, servicios, serving, servo, shall i, she says, she texted, she … her, shedd-
  -1.1: shedding, sia |, signal is, sigo en, simply, singl-, single, size, slip, smoke, smoot-, smooth
  -1.1: so cheap, sobro, solo los, solo … frenos, someone … bike, someones, someones … is, sorry that
  -1.1: sorry … was, sounds like, soup |, squir-, stapler, still not, stock-, stop after, stuck on, stupi-
  -1.1: stupid, su papa, subject, sucks |, sucre, sugge-, suis dehors, suis demenage, suis ecoeure
  -1.1: suis rendue, summe-, surgery |, surpr-, sus recordatorios, system |, t, talk … the, tanto aviso
  -1.1: tanto msj, tarjeta |, tax |, tbh, te equivocaste, te jure, te rappelle, tele, tell ma, tenid-, tenido
  -1.1: terminal, terminen, text book, text your, text … a, text … off, texting … from, texting … i
  -1.1: texto … est, texts … i, texts … now, that … one, that … or, the bag, the boys, the cake, the chicken
  -1.1: the click, the family, the freezer, the good, the guest, the job, the maintenance, the mess
  -1.1: the money, the rim, the slot, the tape, the toilet, the two, the … day, the … did, the … fell
  -1.1: the … he, the … minus, the … raffle, the … under, them up, then … it, they, they need, think
  -1.1: think so, think-, this creak, those, though |, thought … were, throw-, throwing, tia |, tienda en
  -1.1: tiene, tigui-, tiguidou, tiguidou |, til i, till … NUMBER, till … end, timbr-, time … come, to fast
  -1.1: to give, to … after, to … brother, to … fcc, to … these, to … work, toast-, toaster, today … you
  -1.1: toddl-, toddler, todos … el, toilet |, told to, tomor-, tonit-, tonite, tooth, tout, tout croche
  -1.1: towel, track, training wheels, transmission, transporte, travailler a, travailler … NUMBER, trek
  -1.1: troll-, trolley, tubo, tuesday |, turqu-, turquoise, un boutte, un dia, un digito, un … d, una … por
  -1.1: under … name, until, usadas |, usual, va la, va le, va … ir, va … pret, vas a, vaya, vegan, velo le
  -1.1: velos d, vender, vete, veut dire, vicar-, vieja … la, vient de, vieux velo, voice message, void
  -1.1: voisin |, volvio, volvio a, vos promo, vous reponds, voyez, vrai, walk ins, walk |, walker, wants to
  -1.1: was … there, was … you, watching, we get, web, weddi-, wedding, weeks |, went, wey, what size
  -1.1: what … that, when … it, wheres my, wherever, wifes phone, will send, will … for, will … take, win
  -1.1: wise, with you, with … chain, with … green, woke up, worry |, would a, would … my, wrong group
  -1.1: wrong phone, wrong with, wtu, wtu NUMBER, xxx, y deja, yo … dije, yo … por, you about, you got
  -1.1: you have, you should, you update, you |, you … NAME, you … alcanzo, you … an, you … ins, you … today
  -1.1: your parking, your spam, your … lot, yvan, | apague, | consent, | cuanto, | dimanche, | eat, | elle
  -1.1: | exam, | gd, | has, | jajajaja, | kien, | laisse, | lunch, | may, | medium, | night, | nope, | paro
  -1.1: | pedales, | pueden, | queue, | rain, | reached, | serait, | the, | tired, | touchez, | vete, | walk
  -1.1: | warranty, | wish, | … afuera, | … attached, | … birthday, | … book, | … cambio, | … cambios
  -1.1: | … can, | … cher, | … clicking, | … client, | … contesta, | … courriel, | … desactivo, | … eat
  -1.1: | … egg, | … equivocado, | … es, | … freine, | … guys, | … hablar, | … knees, | … later, | … lens
  -1.1: | … liao, | … llantas, | … mouille, | … of, | … ou, | … peut, | … please, | … queda, | … so
  -1.1: | … souhaite, | … treat, | … vas, | … vient, | … who, ~_abr, ~_ant, ~_app, ~_aye, ~_bac, ~_bal, ~_beh
  -1.1: ~_boy, ~_by_, ~_cod, ~_ded, ~_flo, ~_gia, ~_gl, ~_hi_, ~_hom, ~_idi, ~_ja, ~_jer, ~_kid, ~_loa, ~_mau
  -1.1: ~_mid, ~_nat, ~_or_, ~_ori, ~_otr, ~_pag, ~_pig, ~_ra, ~_ram, ~_ro, ~_rui, ~_sam, ~_sem, ~_sir, ~_sun
  -1.1: ~_t_, ~_tab, ~_tbh, ~_tom, ~_tue, ~_usa, ~_vai, ~_wat, ~_wed, ~_wey, ~_whi, ~_won, ~abad, ~abaj
  -1.1: ~abur, ~ack, ~ack_, ~adam, ~adin, ~ado, ~afra, ~ain_, ~aiso, ~aks_, ~alen, ~alf_, ~ali_, ~alki, ~alls
  -1.1: ~almo, ~alo_, ~ana_, ~anca, ~aner, ~ang_, ~ani, ~anse, ~anti, ~anyo, ~ard, ~aron, ~arp_, ~aso, ~atr
  -1.1: ~ava, ~avan, ~avy_, ~bake, ~beh, ~bes, ~bh_, ~bici, ~boar, ~boy, ~bro, ~brok, ~brom, ~bysi, ~car
  -1.1: ~ceme, ~cen_, ~char, ~chr, ~cle_, ~coma, ~comi, ~cool, ~corr, ~creo, ~ctri, ~ddl, ~ddle, ~denu, ~dite
  -1.1: ~dle_, ~dler, ~dora, ~dsh, ~ea_, ~eal, ~eal_, ~eall, ~ean_, ~eat, ~ebe_, ~eboo, ~ecc, ~ecei, ~eded
  -1.1: ~eede, ~eel_, ~egan, ~egle, ~elie, ~embe, ~eme_, ~emm, ~emme, ~ena_, ~enas, ~ene_, ~enn, ~enne, ~eo_
  -1.1: ~erd, ~ermo, ~ess_, ~euni, ~eus, ~fect, ~feli, ~ffe, ~ffi, ~fitt, ~fle, ~gage, ~gar_, ~gian, ~glar
  -1.1: ~gnal, ~go_, ~grup, ~gua, ~gui, ~hai, ~heme, ~hen_, ~hien, ~hink, ~hip, ~hipp, ~hist, ~hoc, ~ht_
  -1.1: ~iag, ~iano, ~ibo, ~ich, ~ide_, ~idg, ~idge, ~idic, ~ijo_, ~ilin, ~iman, ~imbr, ~ina_, ~irar, ~ired
  -1.1: ~irs, ~ison, ~itez, ~iver, ~ivew, ~ivez, ~ixed, ~jarr, ~jers, ~jeu_, ~job_, ~key_, ~king, ~lads
  -1.1: ~lam_, ~lat_, ~leh, ~leh_, ~lga, ~lio_, ~liv, ~llo, ~low, ~mana, ~mate, ~mau, ~mba, ~meca, ~merr
  -1.1: ~mise, ~mism, ~mmy, ~mmy_, ~morr, ~nadi, ~nami, ~nana, ~nar, ~nar_, ~nas_, ~ndsh, ~negr, ~neig, ~ngo
  -1.1: ~ngo_, ~nit, ~nny_, ~ntag, ~nyo, ~nyon, ~nza_, ~oar, ~oard, ~ocas, ~ock, ~oda, ~oddl, ~oeu, ~offi
  -1.1: ~ole, ~omi, ~onf, ~onga, ~onjo, ~onsu, ~oop, ~orw, ~ote_, ~ovia, ~pa_, ~parc, ~perc, ~pes_, ~pid_
  -1.1: ~pig, ~plom, ~pock, ~pose, ~prad, ~ps_, ~quea, ~quip, ~rab, ~rac_, ~ral_, ~rgen, ~ridg, ~ril, ~rim_
  -1.1: ~rook, ~rpl, ~rple, ~rpri, ~rri, ~rry_, ~rsey, ~rued, ~rust, ~sa_, ~sad_, ~saf, ~sand, ~save, ~say_
  -1.1: ~segu, ~sem, ~seme, ~sey, ~sey_, ~she, ~soup, ~souv, ~sre, ~ssus, ~stro, ~sun, ~surp, ~ta_, ~tafa
  -1.1: ~tand, ~tbh, ~tbh_, ~tery, ~thos, ~thu, ~todd, ~try, ~tue, ~tupi, ~twee, ~ual_, ~uand, ~ude_, ~uea
  -1.1: ~ueda, ~uedo, ~uggi, ~uip, ~und_, ~upid, ~urpl, ~ury, ~ury_, ~utti, ~uvr, ~vac, ~vant, ~vea, ~vell
  -1.1: ~vena, ~vew, ~vewa, ~vite, ~voc, ~vrez, ~vuel, ~vy_, ~wedd, ~wen, ~wey, ~wey_, ~whee, ~whi, ~whit
  -1.1: ~wind, ~won, ~work, ~ysit, ~ywh, ~ywhe
  -1.2: (wrong), 2 NUMBER, 2 you, NAME but, NAME le, NAME … anymore, NAME … el, NUMBER days, NUMBER libras
  -1.2: NUMBER mois, NUMBER my, NUMBER only, NUMBER psi, NUMBER … still, NUMBER … that, NUMBER … would, a bag
  -1.2: a half, a horse, a medium, a pied, a poco, a price, a recibir, a vous, a … avec, a … fee, a … ir
  -1.2: a … light, a … texter, a … un, abeg … me, about … bill, about … please, about … refund, adapt-
  -1.2: add me, add … back, adjuster, after school, after … i, afuera … la, again do, again … you, ah … c
  -1.2: ahi voy, ahora es, ai … nouveau, air dans, airpods, al NUMBER, al mio, alcanza, already got, alrig-
  -1.2: alright, am allergic, am … but, am … customer, am … in, am … your, and tired, and … one, annoy-
  -1.2: antes, antes me, anuncio, any … bike, anybo-, anybody, anything off, appea-, appoi-, appointment, apt
  -1.2: apuntame, apuntame … la, aqui es, are … at, are … free, are … hiring, are … open, are … trying
  -1.2: armar-, arrete toi, arrive … NUMBER, arrives, ascen-, asi … la, asiento |, ask |, asked … my, at
  -1.2: at … gate, atm, attached |, au … apres, authorise, autre personne, avant … NUMBER, avec |, averti
  -1.2: avez appele, avez jamais, avez … des, babys, balcon, bank |, barre, bars |, basah, basta no, bc … am
  -1.2: be my, beard, beaut-, beautiful, been NUMBER, beers, behind me, besid-, best … to, bici jaja, bien y
  -1.2: biffe-, biffez, bike at, bike demo, bin |, biscuit, bit, bizum, block this, blond-, blonde, bloqueado
  -1.2: bonjour … est, boy, bring anything, bring my, bureau a, bureau … NUMBER, but this, by NUMBER, by and
  -1.2: by … it, ca au, ca … trois, cable |, cada vez, calcomania, calcomanias, call NUMBER, call … when
  -1.2: called |, calls … NUMBER, calme les, camaras, came at, cancelled … i, car, caref-, careful, carpe
  -1.2: carres, carro, cease … desist, celular … me, centre, chaine … pas, chale, changer mon
  -1.2: changer … cassette, charge deux, checa-, check with, chema, cher pour, cher say, cherchez vous
  -1.2: chiffres |, chip, chiqu-, cine, clase, cleat-, cleats, client chez, cliqu-, clock on, closed, clue
  -1.2: coins, colis, come through, comis-, commande NUMBER, commande de, commande … pneus, como quedo
  -1.2: compl-, complaining, con NUMBER, con alguien, confi-, confundi, consignment, contact lens
  -1.2: could … check, courriel est, cousin from, coute combien, creme, crie, cuando llega, cudnt, curb
  -1.2: d hier, d huile, d … arriere, dad … the, dans … magasin, day NUMBER, day to, de 2, de casse
  -1.2: de correos, de fete, de pleuvoir, de tubeless, de … familia, de … nada, de … ofertas, deal with
  -1.2: decep-, dejalo, dejo de, delete salon, demain matin, demande si, deposit, desbl-, dessu-, dessus
  -1.2: destine, deux, di … a, difference |, different number, dile a, dites … a, diwal-, diwali, do NUMBER
  -1.2: do … bring, do … call, do … email, do … go, do … replace, doo, dueno |, e21, eating |, echange |, el
  -1.2: el color, el golpe, el lavado, el me, el pelo, el seguro, el tubo, el zelle, el … o, el … yo, emoci-
  -1.2: emploi, en 2, en camino, en juillet, en la, en paz, en … du, en … fois, en … merci, encore sur
  -1.2: enfan-, enough … for, enough … you, envoyer une, envoyer … photo, epice-, epicerie, equivocado de
  -1.2: equivocado |, equivoque, era hora, errad-, errado, es mejor, es mia, es … NAME, es … mi, esas llantas
  -1.2: ese … es, eso, esquina |, essayer |, est partie, est son, est … frere, est … ici, est … lol
  -1.2: est … nouveau, est … pouvez, est … quelle, est … ton, estab-, estaba, estaria, estimation, estoy … la
  -1.2: etes vous, fait frette, fall, family |, farm, fat bike, fathe-, father, faut tu, fermez … a, fetch me
  -1.2: find it, fine, fitti-, fitting |, flats, fonta-, fontanero, for d, for lunch, for saturday
  -1.2: for … hour, for … in, for … weeks, forget, formu-, foto de, frame is, franchement, frett-, frette
  -1.2: from … so, front of, frott-, frotte, funeral, fwd, gars, gate code, gate |, gator-, gatorskins
  -1.2: gentle, gerer, getting the, give … NUMBER, gliss-, glisse, go … sleep, gorra, grasa, grass, grave |
  -1.2: group rides, grupo, guitar, haberles, habite a, hahah-, hahaha, haird-, harta, has it, has … a, hav
  -1.2: have … got, hay … mas, heigh-, height, heure, hielo, hiring |, his … not, hmm |, home … NUMBER
  -1.2: hoste-, hostel, houss-, housse, how … miles, how … people, how … the, huit, husband, i change
  -1.2: i dropped, i look, i pick, i … a, i … allergic, i … am, i … half, i … have, i … losing, i … or
  -1.2: i … pass, i … trying, ice |, idee, identite, il arrete, il est, impuesto, in stock, in texas, in town
  -1.2: in without, in yet, in … na, in … pic, incluye la, ingles |, installez, is mine, is missing, is same
  -1.2: is … mistake, is … phone, it does, it … if, it … raining, it … someone, it … thru, j ecris, jaune
  -1.2: je cherche, je paie, je … au, je … payer, je … vos, joke, juill-, juillet, junto a, just checking
  -1.2: just get, ka, keep … bell, key, kids … in, killed, knee |, la carrera, la casa, la llamada
  -1.2: la mauvaise, la nueva, la pieza, la pintura, la tarde, la … affaire, la … verde, la … veut, lac
  -1.2: lac |, lame, las calcomanias, lata, lavoie |, le escribo, le llego, le marco, le soir, le … NAME
  -1.2: le … al, le … et, le … mas, leade-, leader, leave some, leave your, leave … NUMBER, lectu-
  -1.2: left … with, lens, les photos, les travaux, letting … know, library, lift lobby, light on, lightning
  -1.2: llameme |, llamo |, llanta esta, llave-, llaves, llevo, lo veo, lo … la, located, longer have
  -1.2: look … me, losin-, losing, lousy, love you, lumiere |, ma i, mad at, mall, mall |, manan-
  -1.2: manana … el, mandame un, mandar esto, manques, many miles, many people, many … on, mari, mas barato
  -1.2: mate |, mauva-, maxim-, maximo, mc, me alcanza, me dijeron, me equivoque, me escriben, me gossez
  -1.2: me maybe, me quiten, me salvaron, me volvio, me … du, me … jamais, me … puede, mean, mean … can
  -1.2: measu-, mechanic |, media, media hora, medic-, mediu-, medium, meeting |, memer-, memere, memo
  -1.2: mensaje … para, mensajes … los, mes … de, message on, message vous, message … c, messages … i
  -1.2: mi abogado, mi apellido, mi recibo, mi … vieja, miercoles |, miles, miles |, mine … am, mine … the
  -1.2: missed your, moi meme, moi … facture, moi … non, mojar, mon bicycle, mon frere, mon recu, month |
  -1.2: more room, morning, motor quits, mount-, mountain, moved the, musiq-, musique, my age, my bad, my car
  -1.2: my place, my wheels, n … to, na, nada ni, nada … la, name n, nativ-, native, navid-, navidad, ne la
  -1.2: need one, need … this, negat-, negra, negra |, never thought, never … NAME, new one, news |
  -1.2: ningun taller, ningun … de, nite, no but, no clue, no doy, no puedo, no … esto, no … have, no … jaja
  -1.2: no … room, noise |, not email, not free, not meant, not of, not replace, not think, not … bike
  -1.2: not … maybe, notifications … my, nuevo-, nuevos, number … longer, number>texts, numero pour
  -1.2: numero se, numero … favor, numero … gars, nunca … el, occas-, of … life, of … this, of … til, offli-
  -1.2: offline, oh it, oir, ok c, ok … NUMBER, ok … est, on … back, on … for, on … hill, on … old, on … st
  -1.2: one do, one was, one with, one … the, or call, or my, orang-, orange, order the, ortho-, oublie de
  -1.2: oubliez, oui … les, out for, pa alla, paid … and, panne, paper, parale … los, parcel, parfait
  -1.2: part … la, pas aux, pas les, pas mes, pas presse, pas … grincer, pas … pleuvoir, paso en, passe pas
  -1.2: passe … les, passed, passer le, passer … chercher, pausa, payer en, pedales … de, perdida, perdon se
  -1.2: perdu votre, pesam-, pesame, peux, pf, pg, phone … i, photo … my, picking up, pickup code, pied
  -1.2: pinon, pis … velo, piste, plan is, pleuv-, pleuvoir, plus aucune, plus c, plus du, plus son, poder ir
  -1.2: poder-, poderosa, point |, ponche, por … NUMBER, por … hasta, porte velo, porti-, portugal
  -1.2: pour changer, pour jeudi, pour … blonde, pour … fille, pourquoi c, pourquoi … est, powers, powers out
  -1.2: practice, preno-, prenom, presio, print-, pu ce, pu son, puede, puede mandar, puedes, puedo hoy
  -1.2: puedo mas, put … new, que llegue, que tienen, que … manden, quedo en, quel … pour, quien habla
  -1.2: quien-, quienes, quienes son, quiten las, quitte, range-, rapido |, rapidrun, rappels d, raya
  -1.2: re … me, reach |, recibo |, recibo … correo, recipe, recogi la, recordatorios |, recu … facture
  -1.2: reess-, remot-, remote, rendez vous, rendez … mon, rental … the, reparacion no, repondu stop, reporte
  -1.2: reprenez, reste a, reste pu, reuni-, reunion, revisa, revisen, ridiculous |, riding … the
  -1.2: rien … casse, rien … reparer, ringt-, ringtone, rode it, room in, room |, room … the, rota for
  -1.2: rubbing, sabado, said about, salio |, salvaron, saturday, savin-, saving, savoir … c, saw … text
  -1.2: say … but, says tuesday, sch, scold, screa-, se cancelo, season |, second … i, seein-, seeing
  -1.2: semaines c, semaines … est, semaines … j, semanas, send message, send to, send you, send>me, separate
  -1.2: sera la, she … in, showe-, shower, si confirmo, si … contesto, sick and, siege de, siege … bebe
  -1.2: ski doo, slowl-, slowly, small, smoking |, soeur, some other, some … for, sont finis, sorry … missed
  -1.2: sorry … not, sors du, soy yo, space-, spacers, stapl-, stats, steam, sth, still have, stop lol
  -1.2: stric-, strict, suave-, subje-, sucks, suis devant, suis … mon, sul, sundays, supports, sur … velos
  -1.2: take them, talk … me, tall, tamo, team |, tell … i, tenem-, tenemos, text came, text instead
  -1.2: text … fine, text … this, texting … wrong, texto a, thanksgiving, thanksgiving |, the big, the change
  -1.2: the cone, the crew, the estimate, the helmet, the horn, the invoice, the onions, the pedals, the pic
  -1.2: the pics, the recipe, the repair, the roof, the season, the … address, the … brake, the … can
  -1.2: the … comes, the … fit, the … key, the … me, the … wheel, the … will, they said, think … want
  -1.2: this … with, tienen |, tienen … de, tight, tix, to … 2, to … NAME, to … over, todo … mi, ton … est
  -1.2: top … the, traff-, traffic, trailer, training, travail je, travail |, troca |, trompez de, try to
  -1.2: tu … pas, tue, tuque, turns … the, type |, typo in, ugly, un bruit, un rappel, une … je, unit NUMBER
  -1.2: unscr-, unscrew, unsur-, unsure, up over, up you, usada-, usadas, usagees, use another, used
  -1.2: va passer, va … aller, va … la, va … le, vais le, van tres, vater, velo arrete, velo ca, velo … svp
  -1.2: velo … tu, vend, venda-, venmo, verda-, verdad, vieil-, vieja y, viens pour, viernes que, voir
  -1.2: voir avec, volunteers, vos conditions, vote for, vous du, vous eu, vous … ecrit, vous … gossez
  -1.2: vous … mon, vous … oublie, voy … alla, voy … el, voyan-, voyant, vu la, waited, wakey, walk, walked
  -1.2: walked … the, want that, want … do, want … money, was fast, was … before, was … someone, wat is
  -1.2: we … at, weird, whatever it, wheel, when … land, which one, which … did, who … my, who … think
  -1.2: whoever had, why … it, wobbl-, working |, would |, wrong … i, wrong … lol, xioma-, xiomara, y llego
  -1.2: y mouille, y paso, y … NAME, y … frette, y … si, you NAME, you era, you hiring, you there, you trying
  -1.2: you … hora, you … kids, you … my, you … need, you … ocupo, you … or, you … sirve, your account
  -1.2: your boss, your ex, your home, your mom, your … folder, yourselves |, | apuntame, | biffez
  -1.2: | bringing, | church, | coach, | confirm, | courriel, | cual, | derniere, | desactivez, | first
  -1.2: | friday, | god, | hahaha, | jaja, | jeudi, | keys, | la, | meeting, | mija, | nah, | ne, | parking
  -1.2: | pedal, | perfect, | peu, | powers, | quelle, | rentan, | rode, | senorita, | siempre, | sunday
  -1.2: | swap, | texting, | that, | they, | trae, | turns, | unsure, | vi, | … at, | … attends, | … boite
  -1.2: | … cable, | … checked, | … confirme, | … conozco, | … consent, | … credit, | … cried, | … done
  -1.2: | … dors, | … en, | … est, | … final, | … freehub, | … frein, | … gente, | … happens, | … i
  -1.2: | … importe, | … llave, | … luces, | … lumiere, | … musubi, | … outta, | … piste, | … plutot
  -1.2: | … prof, | … puede, | … puedes, | … rain, | … reached, | … roule, | … s, | … survey, | … tengan
  -1.2: | … texted, | … there, | … whatever, ~_asi, ~_at_, ~_atr, ~_aun, ~_bc, ~_ben, ~_bes, ~_bis, ~_boa
  -1.2: ~_bra, ~_che, ~_clu, ~_dr, ~_el_, ~_enf, ~_fil, ~_fre, ~_hot, ~_ide, ~_jeu, ~_job, ~_lle, ~_mir
  -1.2: ~_mun, ~_na_, ~_ope, ~_ove, ~_pin, ~_ru, ~_sco, ~_sea, ~_she, ~_siz, ~_soe, ~_vet, ~_wt, ~ablo, ~ade_
  -1.2: ~agg, ~aile, ~aim, ~al_, ~ale_, ~ali, ~alta, ~amb, ~amba, ~ana, ~ang, ~ango, ~ano_, ~anyb, ~arge
  -1.2: ~armi, ~aro_, ~arpe, ~arra, ~arri, ~aspe, ~ate, ~atea, ~aug, ~augh, ~auva, ~avid, ~ayer, ~ba_, ~bado
  -1.2: ~bat, ~bc_, ~blon, ~boy_, ~bras, ~bre, ~cafe, ~call, ~carr, ~cci, ~cei, ~ch_, ~chid, ~cim, ~cinc
  -1.2: ~cis, ~clo_, ~cod, ~conf, ~cran, ~cuan, ~curr, ~dan_, ~date, ~dee, ~depo, ~deso, ~deva, ~dile, ~done
  -1.2: ~eam_, ~ece_, ~ectu, ~ecu, ~eddi, ~ede_, ~ediu, ~eel, ~eles, ~eliv, ~ella, ~emai, ~emas, ~enf, ~enfa
  -1.2: ~enmo, ~eot, ~erdi, ~erme, ~erre, ~eve_, ~ew_, ~eyes, ~fath, ~faut, ~fic_, ~fig, ~fine, ~flo, ~fre
  -1.2: ~ful_, ~fy_, ~gad, ~game, ~gars, ~gat, ~gen_, ~gent, ~glan, ~gues, ~harg, ~heel, ~hens, ~heur, ~hick
  -1.2: ~hom, ~howe, ~hurs, ~icy, ~iden, ~iei, ~ieil, ~iez, ~igh, ~ight, ~iles, ~inda, ~iner, ~ink, ~ins_
  -1.2: ~intm, ~io_, ~iou, ~ious, ~ip_, ~irt_, ~ivo, ~ivoq, ~jack, ~jeu, ~job, ~key, ~lats, ~lei, ~lem, ~lets
  -1.2: ~levo, ~lip, ~lki, ~lkin, ~lla, ~loc, ~lock, ~loor, ~low_, ~lpe, ~lue, ~maga, ~mall, ~manc, ~mat
  -1.2: ~mauv, ~mbi, ~mbl, ~med, ~met_, ~mil, ~mini, ~mma_, ~movi, ~mpe, ~mpie, ~mpte, ~mula, ~navi, ~nea
  -1.2: ~nfa, ~nfan, ~nig, ~nigh, ~nmo, ~nmo_, ~nner, ~nnoy, ~nor, ~novi, ~noy, ~nsul, ~ntee, ~ntm, ~ntme
  -1.2: ~nue, ~nyb, ~nybo, ~obbl, ~oble, ~ocad, ~ode_, ~oji, ~okin, ~olat, ~olen, ~oll_, ~ols, ~olve, ~ompl
  -1.2: ~onfi, ~onj, ~ook_, ~oppe, ~orgo, ~ormu, ~orq, ~orqu, ~orti, ~ount, ~ovie, ~ower, ~pac, ~ped_, ~perr
  -1.2: ~peux, ~pied, ~pond, ~pong, ~post, ~ppt, ~pren, ~pta, ~ptez, ~pued, ~qua, ~qua_, ~qued, ~quo, ~rand
  -1.2: ~rary, ~rb_, ~rche, ~reco, ~rent, ~resa, ~ress, ~reu, ~reun, ~reva, ~rew_, ~rfai, ~rie_, ~rink, ~rmul
  -1.2: ~rob, ~ros, ~ross, ~rp_, ~rpe, ~rrid, ~rry, ~rst, ~rupo, ~sam, ~seg, ~sew, ~shoe, ~sic, ~sie, ~sim
  -1.2: ~sitt, ~smal, ~soeu, ~song, ~ssu, ~stol, ~tal, ~tell, ~they, ~tole, ~trek, ~tro, ~ttez, ~ual, ~ucks
  -1.2: ~uct, ~uden, ~uede, ~uge, ~unta, ~urni, ~urse, ~uva, ~uvai, ~va_, ~vail, ~venm, ~vent, ~vet, ~viei
  -1.2: ~vra, ~war, ~win, ~zon_
  -1.3: (unknown 5), 3rd, NAME je, NAME off, NAME or, NUMBER at, NUMBER c, NUMBER do, NUMBER free
  -1.3: NUMBER minutes, NUMBER no, NUMBER quid, NUMBER sharp, NUMBER … bikes, NUMBER … much, NUMBER … now
  -1.3: NUMBER … will, a arreglar, a bit, a cat, a chain, a kids, a llamar, a pas, a que, a … esposa
  -1.3: a … party, abajo, abajo |, accident can, accident … you, account, add … to, admission, agreg-, ahead
  -1.3: ahi estare, ahi … va, ahora … mas, ai … autorise, ai … ce, ai … dit, al, alive |, all set, all … best
  -1.3: am broke, am by, am moving, am never, am paying, am … him, ancie-, and a, and … a, and … his
  -1.3: angry>law, ans … il, antes de, antes que, appelle … NAME, applied, approved, apuro |, are never
  -1.3: arran-, arreglen, arret d, arreter a, arreter … nous, asiento esta, asiento … muy, at … is, attached
  -1.3: attends votre, attente pour, attente … le, attri-, attribue, au travail, au … d, aucun velo
  -1.3: autre velo, aux 2, avant |, avoir une, away … do, back … the, bajar, balco-, barrio |, bcd, be sad
  -1.3: be … soon, beign-, beignes, believing, beso, bici … y, bike belongs, bike fits, bike there, biker
  -1.3: blue … the, bonjour c, bonjour je, bonne annee, bonne st, both, bow on, bow … it, brake lever, bring-
  -1.3: bringing, broke-, broken, broma |, broug-, brought, bump, buscar, bussi-, busy, but … one
  -1.3: buying … so, by … NUMBER, by … end, c … annule, c … son, ca … coupe, ca … dans, caben, cable end
  -1.3: cadre |, cafet-, call, cambiar, came, came |, caminando, can come, can of, can … NUMBER, carga-
  -1.3: casa es, casco, casse-, catch-, causa, ce que, ce … il, ce … les, cel … mi, cell a, ces, chanc-
  -1.3: chance, change the, change … boutique, change … number, changez, cheve-, chick-, chicken, chiffres
  -1.3: children, chill-, chiquita, chocaron, ci, clign-, code for, combien … temps, comes … NUMBER, comme un
  -1.3: como esta, complaint, con … queda, cone, conozco a, contacts, contestar, correcta, correr, corte el
  -1.3: cost … money, costo, coupez la, courant |, courte, coute … sous, coute-, crash-, crashed, creo que
  -1.3: creo … me, crier, crisp-, crisps, crois |, crois … il, crying at, cuando quede, cuando … las, cuentas
  -1.3: dans NUMBER, dans la, date on, day but, day … tomorrow, de dimanche, de enviarme, de hacer, de jeudi
  -1.3: de lentes, de rechinar, de … esta, de … lol, de … pluie, de … stop, decided, deje, deje mi
  -1.3: delete candado, delete … voy, deleted … message, delivery guy, dentist, dentist |, depuis … operation
  -1.3: des beignes, des sous, desar-, devai-, did … quit, digo |, dinner |, dispe-, do |, do … be, do … buy
  -1.3: does … sale, doit … pour, dolar-, dolares, domingo |, dommage, donde queda, done, donne … mauvais
  -1.3: door, dormi-, drill, driver … stop, dry cleaning, du cadre, du guidon, du prix, du … est, eat already
  -1.3: eje, el bus, el cupon, el dinero, el eje, el fin, el mostrador, el paseo, el … al, el … derecho
  -1.3: electriques, electriques |, emergency contact, en tu, en … bus, en … calle, en … esquina
  -1.3: en … mostrador, en … noche, ends … NUMBER, enervez, english please, english |, enlever le, entrada
  -1.3: entreposage |, envoie … photo, equiv-, equivocado, equivoco, era hoy, erabl-, erreur de, errone
  -1.3: error, es estafa, es yo, es … bici, esa la, ese … de, espero |, esquina, est mieux, est … quand
  -1.3: est … rien, esta … alto, estara, estare, este … pero, etre pret, exam, experto, fa cai
  -1.3: facture … courriel, fait … je, faut, faut … un, feeling, feliz, fellow, fin … mois, fini … velo
  -1.3: finir |, firma-, firmw-, firmware, fixe, floor, for sunday, for tuesday, for … chain, for … night
  -1.3: for … or, for … you, forget the, forgo-, fork, foto por, fotos delete, frame … i, frame … you, freeh-
  -1.3: freehub, frein-, friday if, froze-, frozen, fue, gaspe-, gaspesie, gentl-, get off, girl, gloves on
  -1.3: gmail |, golpe |, gong xi, gong … fa, got people, got … spare, grab, great … you, gris |, guess who
  -1.3: guess |, guidon |, habla, hable … mi, hai, hair |, half the, hall, handed, handi-, hange-, hanger
  -1.3: happy bday, happy |, hate |, have sent, have … waiting, have … wrong, hay, he knows, he left, headi-
  -1.3: heading, headset |, her … the, hermo-, hermosa, hide, hirin-, hiring, his birthday, hola buenas
  -1.3: horri-, horrible, horse, house number, how bad, hundr-, hundred, i broke, i reach, i try, i … broke
  -1.3: i … card, i … his, i … moving, i … need, i … paying, i … saw, i … scared, i … with, i … wrong, idiot
  -1.3: if it, il manque, il reste, il … NUMBER, il … chez, il … de, il … le, il … reste, impue-, in it
  -1.3: in … car, in … min, incluses, inscrivez … pas, insurer, ir a, is gone, is only, is paying, is your
  -1.3: is … best, is … on, is … worth, it alone, it quit, it … fixing, it … good, it … number, it … or
  -1.3: j pensais, jajajaja, jajajaja |, je lai, je … bien, je … envoie, je … pareil, juare-, juarez, key |
  -1.3: kiddo, kids are, kien, kien eres, kindly inform, kindly send, kits, ko, l antivol, l … svp, l … tout
  -1.3: la arreglen, la esquina, la gris, la messe, la suscripcion, la ubicacion, la … para, la … vieja, lai
  -1.3: last message, lavado |, law office, lawn, le cafe, le cours, le debo, le garder, le guidon, le lien
  -1.3: le … oui, le … pareil, le … passe, leave … review, lend me, les … electriques, les … m, liner-
  -1.3: liners, list NUMBER, list … is, liste a, listed, livraison je, llame a, llamo NAME, llave |
  -1.3: llego … NUMBER, llevo … mi, llove-, llover, lluvia |, lo bendiga, loca, lock i, look … a, looked at
  -1.3: lose my, lost the, lost … key, luego, m … ce, ma cle, ma fille, mais on, mais … est, mal … numero
  -1.3: manana, manda la, mande el, mando el, mando mensaje, manejando |, march-, marche, mas cosas
  -1.3: mauvaise personne, me NUMBER, me because, me sms, me … break, me … esperar, me … or, me … pasa
  -1.3: me … read, mejor-, mensaje … error, mensaje … llego, mepri-, meprise, merci d, merci … NAME
  -1.3: mes … arretent, message n, messages to, messenger, mets moi, mi bebe, mi direccion, mia, mile, mines
  -1.3: mobile no, moi … place, moi … que, mom i, mon operation, mon … dans, mon … par, mon … vous, monda-
  -1.3: money back, montar, month, more … and, mosqu-, mosquitoes, mots, mou, mouss-, movie, much, mueva-
  -1.3: muevan, musta-, mustache, my girl, my key, my late, my neighbors, my storage, my work, my … NAME
  -1.3: my … but, my … ready, n send, names NAME, navidad |, needing your, never signed, new cassette
  -1.3: new … on, niaises, nid de, nina |, nino, nino |, no mr, no … called, no … digas, no … muevan
  -1.3: no … texto, nom … NAME, not alone, not at, not enough, not recognize, not sell, not … calling
  -1.3: not … it, not … sad, nouve-, now … does, number must, number … i, numbers … the, numero errone, o … a
  -1.3: oblige, of you, of … on, of … you, off is, off my, off today, off tomorrow, off … at, office
  -1.3: on labor, on the, on … a, onda |, one called, one that, one … off, only asked, open … labor, opt … of
  -1.3: option |, or … the, other, otra persona, otra que, oublie, ours, out of, out … old, pana, pana |
  -1.3: paper-, papers, paquete, par le, par … on, para el, pardon … je, parec-, pareil |, paren … mandar
  -1.3: parfa-, parking |, pas autorise, pas parler, pas votre, pas … bonne, pas … c, pas … du, pasel-
  -1.3: pasele, passe apres, pasto-, pastor, pay you, pearl, pedal, pedal derecho, pedals |, pelea-, pelud-
  -1.3: people … a, perfe-, permiso … que, pero … es, personne que, peut on, phone … this, pictu-, pido de
  -1.3: pido … favor, pintu-, pintura, place please, place to, plane |, please tell, please … thanks
  -1.3: plus vite, pon, pongame en, pongame … la, pongo, por ella, porfa que, porte d, porte-, portiere
  -1.3: pour aines, pour nous, power-, pregunto a, pregunto … mi, prende |, prendre les, prendre rendez
  -1.3: prendre … vous, presupuesto, prete |, programme de, promp-, prompt, pu capable, pu la, pu … air
  -1.3: pu … moi, puede … el, puede … las, puedo |, pulling, pump, puppy, que oso, que … dieron, que … estan
  -1.3: que … quedo, que … va, que … yo, quel velo, quelle … de, qui va, quid, quitale el, quitar … telefono
  -1.3: quitele la, quito el, rabais pour, ramas-, rappels … me, rayons, rcv, rdv … mardi, rear end
  -1.3: rear … feels, rechinar, recibo por, recognize, recomiendo, recordarme, regardless, regular
  -1.3: remboursement |, remember signing, remember … up, remon-, remove>send, rende-, rendez, rent bikes
  -1.3: repairs, reponse, resiz-, resize, reste |, retab-, retablissement, retard |, retirar, rien … chez
  -1.3: rines, rodado, rojas, rota, row |, rubbi-, rule, s arrete, salie-, same time, same … as, say this
  -1.3: says … NUMBER, school |, scooters, scratch that, se equivoco, se le, se … baja, se … des, se … les
  -1.3: se … puede, see … after, seguido, sell … i, sent … to, seria-, service … the, shd, she is, shoe |
  -1.3: si … a, sick today, siempre me, sim, since yesterday, since you, sis |, slaque un, slaque … peu
  -1.3: slick-, slicks, slim, slot, sms … when, snake, snake |, solo … de, sont tu, sorry … is, soy cliente
  -1.3: spamming the, speed |, steph, sticker, stitc-, stitches, stop press, stop … all, stopper … the, subo
  -1.3: succe-, suis desabonne, suis en, suis … d, suis … mere, sur votre, t inquiete, t … ou, take … to
  -1.3: talk in, talk |, tan seguido, tan … gracias, teach … to, team coach, tel est, tell … she
  -1.3: tengo ninguna, termina … NUMBER, text do, text … NAME, text … wife, texting … this, texto on
  -1.3: textos haha, texts about, thanks … the, that much, the NAME, the bars, the color, the drop
  -1.3: the emergency, the front, the giant, the interview, the key, the lights, the mustache, the pedal
  -1.3: the post, the saddle, the shower, the small, the thread, the trip, the … cassette, the … dog
  -1.3: the … early, the … first, the … for, the … keeps, the … lock, the … mean, the … papers, the … say
  -1.3: the … says, the … station, the … tire, the … twice, the … way, there soon, this family, this is
  -1.3: tiene … de, tight-, tighten, tighten the, timbre, time do, to his, to the, to them, to … but
  -1.3: to … right, today so, tombe, ton pere, top, toque, triciclo |, trompee, tu hermano, tu pret, tu … au
  -1.3: tu … j, two, ubicacion |, ubicados, ud, un remboursement, un … le, un … que, una foto, uncle, up text
  -1.3: urs |, use, ustedes jaja, utiliser, vais, van |, velo merci, velos electriques, vendredi, veux le
  -1.3: veux … au, video |, vidrio, vieja, viene-, vitesse, vocal-, vocale, voici la, vole, vous envoie
  -1.3: vous fait, vous pour, voy al, vuelo, want me, want … blue, wants … know, ward, was so, was … meant
  -1.3: water-, we … again, we … got, were going, were moving, what happens, wheel has, while i, who ate
  -1.3: whose bike, why so, wife instead, will … buy, work at, work cell, works better, works for
  -1.3: worth fixing, worth it, would … NUMBER, would … i, xi, xi fa, xi … cai, y estoy, y tu, y … la, y … t
  -1.3: yo soy, yo … NAME, yoghu-, yoghurt, you carry, you deliver, you finish, you fue, you off, you … a
  -1.3: you … back, you … best, you … mistaken, you … su, you … the, your wife, your … be, your … system
  -1.3: | asap, | asere, | au, | chaine, | cher, | cierran, | color, | debarque, | dejalo, | erreur, | estan
  -1.3: | esto, | felicidades, | front, | gong, | half, | her, | hope, | i, | ils, | inform, | meme, | ngl
  -1.3: | off, | perdone, | quita, | ready, | reminder, | report, | talla, | tell, | terminen, | tienes
  -1.3: | trompe, | wed, | what, | … annee, | … antivol, | … aunt, | … basta, | … bday, | … bicis
  -1.3: | … capable, | … confirmo, | … dame, | … dan, | … errone, | … etait, | … hours, | … is, | … la
  -1.3: | … maintenant, | … moving, | … night, | … oferta, | … perdon, | … pere, | … pneu, | … precio
  -1.3: | … press, | … quelle, | … rear, | … recibo, | … red, | … sacan, | … sirve, | … st, | … texte
  -1.3: | … tmr, | … toi, | … xi, ~0rd, ~0rd_, ~_0r, ~_0rd, ~_ahe, ~_al_, ~_asa, ~_br, ~_caf, ~_car, ~_ci
  -1.3: ~_ci_, ~_cov, ~_cr, ~_cra, ~_cre, ~_cua, ~_dev, ~_doc, ~_dos, ~_fal, ~_fuc, ~_gam, ~_gat, ~_gu, ~_hoo
  -1.3: ~_hou, ~_jod, ~_key, ~_lau, ~_mia, ~_mom, ~_mu, ~_muc, ~_neg, ~_nie, ~_our, ~_ov, ~_pan, ~_pre, ~_ren
  -1.3: ~_rep, ~_rou, ~_sat, ~_sli, ~_soi, ~_tal, ~_thu, ~_til, ~_tro, ~_two, ~_va, ~_ver, ~_vie, ~_voy
  -1.3: ~_wah, ~_wea, ~_wtu, ~aban, ~acr, ~acts, ~ador, ~agar, ~ahe, ~ahea, ~aks, ~amp_, ~anan, ~anas, ~aniq
  -1.3: ~anua, ~arei, ~arf, ~arfa, ~argo, ~aro, ~art, ~art_, ~atro, ~awa, ~ayi, ~ayon, ~bath, ~batt, ~bear
  -1.3: ~bis, ~blac, ~blem, ~blig, ~bri, ~brou, ~busy, ~caf, ~cani, ~cc_, ~ced_, ~chad, ~chev, ~cide, ~cio_
  -1.3: ~ck_, ~cken, ~cliq, ~coge, ~cong, ~cua, ~dal_, ~deme, ~dev, ~doc, ~dre, ~dre_, ~dril, ~dro_, ~dry
  -1.3: ~eaf, ~eaf_, ~eap, ~eath, ~edo_, ~eels, ~eev, ~ege, ~egg, ~eje_, ~eji, ~ejo, ~elin, ~eliz, ~ells
  -1.3: ~emon, ~enco, ~enge, ~enos, ~ep_, ~epl, ~erce, ~erfe, ~erna, ~err, ~esti, ~esup, ~eva, ~evin, ~extr
  -1.3: ~fact, ~fal, ~fast, ~fe_, ~flow, ~fold, ~fuck, ~fue_, ~gam, ~gas, ~gear, ~gend, ~gger, ~glov, ~gran
  -1.3: ~grat, ~guar, ~half, ~hay_, ~head, ~heu, ~hev, ~heve, ~hope, ~hous, ~ictu, ~idee, ~iej, ~ieja, ~iere
  -1.3: ~iern, ~ieto, ~iga_, ~impl, ~inch, ~ingo, ~invo, ~iot_, ~ippi, ~irl_, ~irt, ~issu, ~ivoc, ~ixe, ~jod
  -1.3: ~ket_, ~ki_, ~kid, ~kien, ~lack, ~lam, ~lan_, ~lavo, ~leep, ~ler_, ~lig, ~lip_, ~llov, ~lond, ~lueg
  -1.3: ~lui, ~lune, ~lve_, ~male, ~mano, ~mars, ~mee, ~mell, ~memb, ~met, ~mic, ~ming, ~minu, ~mom, ~mosq
  -1.3: ~mpi, ~muc, ~much, ~nak, ~neau, ~nier, ~niss, ~nts, ~nual, ~ob_, ~obl, ~obli, ~oct, ~ogg, ~oise, ~oke
  -1.3: ~ol_, ~old, ~old_, ~ole_, ~olin, ~olis, ~olu, ~omes, ~onda, ~oney, ~ongo, ~opia, ~oran, ~orar, ~osq
  -1.3: ~osqu, ~ows, ~ows_, ~pal_, ~parf, ~past, ~pict, ~pies, ~pire, ~pote, ~pump, ~quiv, ~rab_, ~rav, ~ray
  -1.3: ~rdo, ~rdon, ~reil, ~rek_, ~rell, ~reo, ~rep, ~reur, ~rfe, ~rfec, ~rga_, ~rgo, ~rgo_, ~rgot, ~rial
  -1.3: ~ric, ~ries, ~rigi, ~rle, ~rler, ~rmu, ~roo, ~row, ~rpre, ~rrow, ~rtab, ~rubb, ~ruin, ~sch, ~sell
  -1.3: ~ship, ~sid, ~side, ~sim_, ~sir, ~siz, ~size, ~ska, ~slee, ~slot, ~spo, ~spon, ~squa, ~sses, ~stly
  -1.3: ~sua, ~summ, ~taci, ~tiem, ~titc, ~tle, ~toi_, ~tomo, ~trol, ~ttr, ~tua, ~two, ~two_, ~uard, ~ubbi
  -1.3: ~ucc, ~ued, ~uid, ~uin, ~uivo, ~ul_, ~ulto, ~usca, ~utt_, ~uvo, ~viej, ~vil, ~vio_, ~voca, ~vol, ~wah
  -1.3: ~wall, ~wd_, ~wea, ~wers, ~wo_, ~wtu, ~xam_, ~xtr, ~xtra, ~yon, ~yone, ~zar
  -1.4: 2 in, 2 … i, NAME there, NAME … es, NAME … on, NUMBER o, NUMBER pour, NUMBER to, NUMBER … for
  -1.4: NUMBER … or, a better, a esa, a fax, a lo, a mange, a paye, a trois, a … 2, a … lista, a … of
  -1.4: a … thing, a … til, a … votre, about … block, abt, abuela |, accounting, admis-, adresse … a
  -1.4: afuera yo, agenc-, ai trouve, ai … chez, alcanzo, all … bikes, also … take, am … one, amma
  -1.4: ancienne adresse, annulez, anoch-, anoche, any NUMBER, any … sms, anytime |, apporte, are texting
  -1.4: are … of, arme, arrete … vous, arreter … NUMBER, arrive, arrivent … NUMBER, asegu-, asking … my
  -1.4: assez … moi, ateli-, atelier, atelier |, atend-, attac-, autobus devant, avec ma, avec un
  -1.4: avisarme cuando, away and, back by, bags |, batch, batte-, battery is, because … is, ben |, bent the
  -1.4: bici, bicis |, bien merci, bike and, bike … it, bio, biscuits, blagu-, bloquer |, bon … pour
  -1.4: bonne soiree, bother with, bother … the, box and, brake rubs, bring, bring … in, bruh |, bucks |
  -1.4: burnt, but … did, but … is, but … it, by thursday, c pret, c … quel, c … un, ca le, ca … combien
  -1.4: cadre est, caigo, caigo |, cake |, calculator, calid-, calidad, call … NUMBER, called … the
  -1.4: calling |, cambi-, cambio, can do, can not, can … pay, can … pick, can … squeeze, canasta |
  -1.4: cancelaron, cansado, card on, carit-, cassette, ce … ici, ce … mon, cel por, celular en, cerrado
  -1.4: ces … merci, chain-, chaine, charging, chat with, cheap-, cheaper, chidi, chien |, chill |, choca-
  -1.4: choice |, cinco, cinta, clase de, clicks, code … NUMBER, collants, colors, combien, come |, comid-
  -1.4: comida, comin, commandez la, commerce, con … numero, con … para, conduit, conduit |, confisque
  -1.4: confo-, connais … de, contact with, correct |, cough-, couriers, crack-, croche |, cuanto |
  -1.4: d … devant, dad … you, dans … pneu, de … horquilla, de … j, de … mandando, de … quien, de … rueda
  -1.4: debou-, dejam-, dejen … mandarme, delete freno, delete mecanico, delete … second, denuncia
  -1.4: derailleur, desde el, despues delete, desti-, did … order, die |, diffe-, diner-, dinero, dio … el
  -1.4: disqu-, dit … pas, do that, do … let, do … ride, do … worry, docte-, docteur, domma-, done … work
  -1.4: donnee |, dos … por, draft, drink, drinks on, dropped off, dueno, duty, earph-, egg, ekivo-, el freno
  -1.4: el gato, el y, el … de, elimine el, en fauteuil, en … vous, enough i, es regalo, es … a, es … no
  -1.4: escrito, ese no, ese … me, espal-, espalda, esperar |, essentiel, est il, est quel, est tombe
  -1.4: est tout, est … moi, esta … hoy, estaba |, estoy afuera, estrellas, etes a, everybody, evng, expec-
  -1.4: expen-, expensive, factu-, factura, fair enough, far, faste-, faster, fatou, fav, favor … lo, fed
  -1.4: fed up, feed, fermez pas, fin … la, fin … mes, finalement on, fini de, finis a, finis … NUMBER, fish
  -1.4: fit … in, fitte, flu, folde-, for another, for … it, forfait est, forgot to, forgot |, forma
  -1.4: free … a, freins, freins arretent, frenc-, french, friday |, frigo, from that, from … is, from … side
  -1.4: funeral |, garmi-, garmin, gauche |, get paid, get … new, get … so, give her, glove-, gloves, gmail
  -1.4: go again, golpe, gong, goodness, got, got … number, got … stop, grandpa, guys do, guys … and
  -1.4: haha you, happened to, have not, have you, have … enough, have … seen, he ate, he thinks, he … my
  -1.4: he … ok, heavy, her so, homework |, horn, hours please, how was, how … does, how … for, hows the, hun
  -1.4: hun |, hurry at, hurry … all, husbands number, i feel, i get, i pressed, i removed, i … anything
  -1.4: i … charged, i … left, i … paid, if any, ignore that, igual |, il y, il … la, in all, in … group
  -1.4: inclus, ins |, inscription aux, inste-, intensos, interest |, interview, iphon-, iphone, ir, is in
  -1.4: is quitting, is … at, is … like, it before, it like, it made, it safe, it worth, it … be, it … late
  -1.4: it … like, items NUMBER, jala, jam, je finis, je … d, jury, jury duty, just … i, just … one, kille-
  -1.4: knows … bike, kreo, l erreur, l … NAME, l … adresse, la boite, la cassette, la lluvia, la lumiere
  -1.4: la misma, la noche, la persona, la recoge, la … arrete, la … en, laisse le, laissez le, las luces
  -1.4: las … en, last night, layaw-, layaway, layaway |, le docteur, le frein, le gars, le pregunto
  -1.4: le puede, le site, le virement, le … las, left my, left … at, les … c, letre-, letrero, lette-
  -1.4: letters |, libra-, libras, libras |, lieu d, lifes-, lifesaver, like butter, littl-, little, livrez
  -1.4: llamada perdida, llamame, llant-, llantas |, llego cortado, lo … mas, lobby, locked out, lol, lol my
  -1.4: long |, looking for, los … mi, lourd |, lower, m … la, ma … ce, mad |, madam, main, malad-, manqu-
  -1.4: manua-, marche … avec, marqueme, mars |, masso-, masson, me dieron, me every, me next, me she
  -1.4: me … contact, me … no, mejor … la, melan-, mensaje a, mensaje … voz, mensajes … a, mere, merit-, mes
  -1.4: mess, mi … ni, mille, mind … not, mins |, miss, mitai-, mitaines, mon colis, mon compte, mon courriel
  -1.4: mon fils, mon oncle, monsieur … n, montagne, moyeu |, muerd-, muffi-, mummy, mural, musub-, musubi
  -1.4: my bag, my face, my knees, my toddler, my … as, my … handles, my … they, mysel-, myself, n put
  -1.4: n … your, name … on, names not, necio-, necios, need … me, negro |, never agreed, never ordered
  -1.4: never … found, new … no, next week, no deja, no iba, no nothing, no … bicicleta, no … that, nom ici
  -1.4: non aux, not happy, not worry, not … air, not … la, not … n, not … well, novem-, now there, nueva
  -1.4: number 2, number has, numero au, numero … en, numero … erreur, o el, oblige de, obvio-, obviously
  -1.4: of … he, off any, off … my, ok enough, ok … gracias, okada, old … for, on part, on read, on to
  -1.4: on … demain, ones |, openi-, or nah, order anything, otez la, otez le, out once, out … of, oven
  -1.4: owe |, owner |, page NUMBER, page … is, paie, panic, pantr-, pantry, papin-, papineau, para manana
  -1.4: para … viernes, parad-, paran de, parrilla |, pas bon, pas cette, pas client, pas pret, pas … ton
  -1.4: pasa |, pasar, past, patines, pe |, pedal |, perdu, persona que, personnes, peux passer
  -1.4: peux … repondre, phone number, photo of, pick a, pickles, picture of, pig, pintarla, place-, please |
  -1.4: pluie |, pneus juste, pneus … la, podrian, ponchaduras, poner una, poner … queja, ponga, pongame
  -1.4: por … o, por … soy, potence, pour les, pouvez le, presu-, prevu, proba-, probl-, problem |
  -1.4: probleme |, puede ser, puedo … mi, put your, qn, que hora, que la, que necios, que se, que tiene
  -1.4: que … cobren, que … dois, que … hable, queda |, quelle marque, qui, qui … ce, qui … mange, quiero una
  -1.4: quite las, quits, rain |, rayon-, readi-, reading, reagi, recoger, recu |, refuse … pay
  -1.4: remember … you, reminder … the, remor-, remove>want, removed … from, rentan, repon-, respondo, rice
  -1.4: ride leader, rite |, road … the, roads are, roja |, round |, rounded, rubs, run it, saben, sabes
  -1.4: saco, saddl-, saddle, said the, sauf, screws, se cual, seats, second … from, seguir recibiendo
  -1.4: selle est, shaki-, shaking, shave, she … a, ship it, shoe, sian, size |, skipping, slip |, so … who
  -1.4: sobra-, soiree, soiree |, solo la, sont, sorpresa |, soy … el, spam musubi, spam o, spam … que
  -1.4: spamming … group, specs, spinn-, spokes |, squeeze, step, still there, still |, stop charging
  -1.4: stop de, stop thinking, stopped … but, suben, subir, suis … fauteuil, sun |, supue-, sur … c
  -1.4: sur … facture, survi-, survived, sweets, switched off, t … faire, tablets, take NAME, take |
  -1.4: take … look, tal NAME, talk tomorrow, tarje-, tarjeta, tell, tell … it, tenia, tent, termina en
  -1.4: terminamos, terminan, text notifications, text … in, texto |, textos d, texts with, thank god
  -1.4: thanks … all, that it, that one, the NUMBER, the computer, the fish, the landlord, the left, the lift
  -1.4: the oven, the rental, the second, the status, the sticker, the window, the … bracket, the … lever
  -1.4: the … machine, the … over, the … parts, the … street, the … trail, theo, think is, think … best
  -1.4: this app, this morning, throw … the, til monday, till the, timbre de, times to, tiro, titi, to … last
  -1.4: to … other, to … people, today, today i, toi, toile-, told her, tombe dans, ton … d, too expensive
  -1.4: too … i, took the, tous, trade ins, trae, trae el, traia, traje la, tu un, tu une, tu … chez, tu … un
  -1.4: typed … wrong, typo, una hora, una queja, une mise, unos, up a, up from, up … week, usted es
  -1.4: usted … el, va … que, velodrome, verde |, verra, veut pu, vida, viern-, viernes, violation, vire
  -1.4: vite |, voice-, vos … arrivent, vote, votre client, votre service, vous dois, vous … mal, voy para
  -1.4: vuelve a, waite-, want these, wants the, washed, wats, we all, we … NUMBER, we … her, wed, what bike
  -1.4: what is, what would, what … for, whens, who removed, why, window |, winnipeg, with work, work … the
  -1.4: worries |, wrong person, wrong … in, y … llegan, yo … is, you angry, you just, you land, you lo
  -1.4: you remove, you sell, you sign, you squeeze, you … family, you … habia, you … too, you … voy
  -1.4: your brother, your … about, your … before, your … for, your … no, | aqui, | cancelaron, | cancelo
  -1.4: | chale, | cita, | drink, | dry, | eliminen, | encore, | flat, | lequel, | manden, | mardi, | numbers
  -1.4: | perfecto, | quitenme, | renuncio, | saca, | sian, | traje, | tuesday, | wats, | whens, | … added
  -1.4: | … ai, | … am, | … anyone, | … apellido, | … are, | … away, | … bad, | … bell, | … camaras, | … cash
  -1.4: | … clique, | … compro, | … deja, | … dieron, | … ecran, | … for, | … freno, | … gars, | … hermano
  -1.4: | … juste, | … lah, | … livreur, | … llego, | … manque, | … necios, | … pague, | … paro, | … place
  -1.4: | … rueda, | … some, | … this, | … tio, | … total, | … worries, | … year, ~_aba, ~_abt, ~_agu, ~_amm
  -1.4: ~_at, ~_bos, ~_bri, ~_cur, ~_dol, ~_ea, ~_fe, ~_gea, ~_glo, ~_gma, ~_got, ~_han, ~_he, ~_hei, ~_hi
  -1.4: ~_hm, ~_hu, ~_hub, ~_iph, ~_ir_, ~_kic, ~_kie, ~_lan, ~_loc, ~_lol, ~_lor, ~_lot, ~_mys, ~_nai, ~_nea
  -1.4: ~_nia, ~_oa, ~_opc, ~_pai, ~_pap, ~_poc, ~_qua, ~_ric, ~_sad, ~_shi, ~_sno, ~_sou, ~_sum, ~_toi
  -1.4: ~_toq, ~_tre, ~_tu, ~_vid, ~_vil, ~_wes, ~abt, ~abt_, ~abys, ~acie, ~acke, ~actu, ~addl, ~afe, ~agua
  -1.4: ~aill, ~aisi, ~ala, ~aliz, ~amar, ~amer, ~ap_, ~appo, ~arg, ~argi, ~arid, ~arj, ~arje, ~arp, ~arro
  -1.4: ~ash, ~atin, ~atsa, ~atta, ~auv, ~aval, ~aved, ~aves, ~avia, ~ayin, ~azo, ~azy, ~azy_, ~band, ~bers
  -1.4: ~bite, ~bla_, ~brak, ~brin, ~bt_, ~butt, ~cade, ~cal, ~cam, ~camb, ~carg, ~caro, ~ced, ~cema, ~cerr
  -1.4: ~chem, ~chip, ~cien, ~cole, ~cond, ~ctur, ~cuad, ~dam, ~dam_, ~dol, ~dola, ~dred, ~eak, ~eape, ~edo
  -1.4: ~egg_, ~egr, ~eige, ~ejam, ~ejo_, ~elta, ~emoj, ~ende, ~enfr, ~epar, ~epon, ~epos, ~erdu, ~erto
  -1.4: ~eryb, ~eryo, ~eso_, ~esta, ~eun, ~eut, ~eves, ~evo_, ~ex_, ~fall, ~falt, ~far_, ~flat, ~fr_, ~fun
  -1.4: ~ga_, ~gant, ~gea, ~gere, ~gla, ~gma, ~gmai, ~goss, ~got, ~got_, ~greg, ~gry, ~gry_, ~hair, ~hirt
  -1.4: ~hoe_, ~hour, ~hows, ~hue, ~hun_, ~icem, ~ido, ~ido_, ~iene, ~ies_, ~igo, ~ild, ~illo, ~iph, ~ipho
  -1.4: ~ises, ~ittl, ~jaj, ~jaja, ~jem, ~jeta, ~jr_, ~kic, ~kick, ~lah, ~lah_, ~lare, ~laya, ~lett, ~leva
  -1.4: ~ligh, ~lign, ~liz, ~liz_, ~lize, ~llev, ~lol, ~lol_, ~lui_, ~mag, ~mal, ~manq, ~mard, ~medi, ~mete
  -1.4: ~mid, ~moji, ~mou, ~mumm, ~mys, ~myse, ~ncer, ~nct, ~ndad, ~ndi_, ~near, ~neg, ~nett, ~new_, ~nfi
  -1.4: ~ngry, ~nis_, ~nsiv, ~nste, ~ntal, ~nts_, ~oad_, ~oco, ~oday, ~oger, ~olar, ~olon, ~onfo, ~oos, ~oph
  -1.4: ~orch, ~orl, ~oro, ~pais, ~pay, ~pick, ~pin_, ~pir, ~plat, ~poll, ~pron, ~ptan, ~pude, ~rae_, ~raf
  -1.4: ~rafi, ~rak, ~rake, ~rde, ~rdu, ~rdu_, ~reas, ~recu, ~rek, ~rend, ~rer_, ~rgin, ~rio_, ~rjet, ~rked
  -1.4: ~rl_, ~rly, ~rly_, ~rnes, ~roa, ~robl, ~ron, ~ror_, ~roue, ~rpr, ~rrec, ~rror, ~rta_, ~ruta, ~ryb
  -1.4: ~rybo, ~ryo, ~ryon, ~sad, ~sadd, ~sapp, ~shar, ~sia_, ~sita, ~sno, ~sont, ~sou, ~spla, ~sset, ~stai
  -1.4: ~stam, ~stic, ~tarj, ~teli, ~teni, ~tep_, ~teri, ~ters, ~timb, ~tit, ~tivo, ~toni, ~toq, ~toqu, ~tous
  -1.4: ~tret, ~tsa, ~tsap, ~ttac, ~tub, ~ua_, ~uan, ~uch, ~uck, ~ude, ~udge, ~uie_, ~uina, ~uine, ~ule_
  -1.4: ~unes, ~unio, ~usy, ~usy_, ~ved, ~vem, ~vert, ~vire, ~voic, ~wen_, ~why_, ~xes, ~xes_, ~xpen, ~yi_
  -1.4: ~yse, ~ysel, ~zen, ~zen_, ~zo_, ~zy_
  -1.5: 2 … for, NAME is, NAME … am, NAME … ce, NUMBER but, NUMBER estrellas, NUMBER mins, NUMBER non
  -1.5: NUMBER on, NUMBER … NAME, NUMBER … bien, NUMBER … from, NUMBER … n, NUMBER … this, a cambiar
  -1.5: a denunciar, a hike, a laisse, a little, a mistake, a papa, a test, a whole, a … hoy, a … mais
  -1.5: a … mes, a … that, a … up, abonnement d, aca no, aca … es, achale, after lunch, ahi lo, ai bloque
  -1.5: ai essaye, air, alarma de, alarma … la, alerts … my, alfor-, alone … i, am hard, am the, an … before
  -1.5: ancho, and family, anda en, anote-, any day, apaga, apart, apportez, appt |, aprendio, apuntar
  -1.5: arreglo, arrete chez, as you, as … on, ask about, asked … them, at NUMBER, at … for, au dos
  -1.5: au gerant, au mauvais, aucun contact, aucun probleme, avance |, avant, avec mes, avec … messages
  -1.5: avez ecrit, avez oublie, avez |, avisado, back … NUMBER, back … you, bag, bag |, baja de, bajan, bar
  -1.5: bc i, bed |, belle |, bells |, bici … para, bici … yo, bidon, big, bikes to, bille-, bin, black
  -1.5: bleeding, bless |, bon number, bon … de, booke-, booked, botak, botte-, bottes, box the, broad-
  -1.5: bueno-, buenos, c correct, c … celui, c … pu, ca marche, ca … en, ca … la, cadenas vous, cadenas |
  -1.5: cai, calco-, calcu-, calme-, calmez, calzo, can these, can … drop, can … make, can … push, canal
  -1.5: cancela la, carte … credit, ce … ne, cell … a, celui a, cerrado |, certa-, chaine arrete, changed her
  -1.5: chaus-, cheap, chees-, cheese, cher said, chew, chez, chien, choice, chum, cita de, class, cleve-
  -1.5: cleveland, close-, clous, clown, club |, color |, combi-, come … as, comio mi, commande a
  -1.5: commande … ai, comprends |, con quien, congrats, connais, conseillez, consulto, contigo, corriger
  -1.5: cost |, courses, court-, cracked, credit … dossier, crevaison |, cry |, cuadr-, cuadro, cuanto por
  -1.5: cuanto … quitar, cubierta, d entreposage, day |, de atras, de cadenas, de casque, de lire, de semana
  -1.5: de talla, de … air, de … lados, de … oficina, de … papa, de … pero, de … senor, de … su, decalissez
  -1.5: delete equipo, delete … en, delete … esta, denunciar, derai-, descr-, descuento |, desde hace
  -1.5: deux … vous, dicen |, dicta-, did … cancel, didi, digale a, direccion |, directions, dissertation
  -1.5: dit … tu, do … cancel, do … think, dolares |, dona, donc la, done … you, drinks, drop … at, drove
  -1.5: dure, el NAME, el boton, el pago, el perro, el … ahi, el … esta, el … viejo, empiecen sin
  -1.5: empiecen … mi, en parler, en … min, en … minutos, end caps, engaged, enregistre, equipe |
  -1.5: equivoque de, erreu-, erreur, es broma, es sorpresa, es … una, escribas, ese … se, espej-, espejo
  -1.5: est ca, est combien, est … du, est … fini, est … nom, est … ou, est … quel, est … troisieme, esta
  -1.5: este mensaje, estim-, estimate, et … la, etre … quelqu, exame-, examen, expensive |, exper-
  -1.5: felicidades … el, fello-, fetch, fila, fin … semana, five, fixing |, for … mother, for … saturday
  -1.5: fraye-, frayed, frein |, freno |, friday … you, friends, from school, fue … luz, galer-, galerie
  -1.5: galerie |, garantie prolongee, gato, gears, get … bike, get … for, glute-, gluten, go thru, going to
  -1.5: good service, got a, got … NUMBER, gross-, grosse, grupo de, had a, hard of, hard … hearing, has … my
  -1.5: has … to, have been, have reached, hay prisa, he does, he is, he never, hella, hice el, hijo |
  -1.5: him this, home on, hora, horario |, hu, i bet, i deliver, i rode, i … at, i … hear, i … lost
  -1.5: i … received, i … said, i … sent, ignoring, il … en, ils ont, in NUMBER, in error, in my, infol-
  -1.5: inform … if, inquiete, ins, instagram, instead, interesa … nada, interesse … la, invitation, is there
  -1.5: is yours, is … good, is … safe, it by, it came, it fit, it … a, it … last, it … visa, items
  -1.5: izquierda, j attends, j … bloque, j … essaye, jalis-, jalisco, je consens, je mesure, je vais
  -1.5: je … dois, je … porter, jr, jueves a, jusqu-, just kidding, just the, keep it, keep … these
  -1.5: keeps buzzing, keeps … off, knee is, knees |, know of, l hiver, la alarma, la conversation, la deje
  -1.5: la galerie, la mia, la nuit, la place, la roue, la soumission, la vida, la … barata, la … como
  -1.5: la … prolongee, lah |, laisse … a, later, lavan-, lavanderia, le bebe, le chat, le en, le mando
  -1.5: le moteur, le noir, le … de, le … pneu, leaving in, left it, lentes |, les freins, les … juste
  -1.5: les … sont, letra-, letras, licen-, like a, line … your, list … for, list>stop, llantas, llave en
  -1.5: llave … el, lleva, lo pienso, load |, lock, loggi-, logging, lol c, lol je, lol … est, long does
  -1.5: longer want, looki-, looking, los lunes, los … estan, luces, luces |, luck |, lunch-, lundi, luz de
  -1.5: ma coloc, ma … NAME, maiso-, maison, mal la, mal … dos, man you, manana con, mandar el, mandaron la
  -1.5: manger, mardi, mas … llanta, match |, mauvais, me demande, me habla, me mude, me saca, me til
  -1.5: me … salir, me … su, medium |, membership, meme, mensaje dice, mensaje … mi, merit, message … for
  -1.5: message … je, mettez … sur, mi abuelo, mia |, milit-, military, mine is, mins, minutes |, moi en
  -1.5: mole, mom … not, mon … cell, mon … chez, monday i, more>want, more>wrong, mouille |, mude, mug
  -1.5: muy alto, my knee, my lunch, my membership, my plan, my sis, my … 2, my … address, my … line
  -1.5: near the, necesito la, never … that, new, night, ninguna bici, ninguno, ninos, no alcanzo, no de
  -1.5: no espero, no llego, no pude, no worries, no … ofertas, not eat, not understand, nothing … i
  -1.5: nouveau … est, o es, o … la, oblig-, obra |, of hearing, of stock, off do, ok if, ok j, ok … did
  -1.5: old … of, on google, on |, on … parle, once … month, one you, one … my, onion-, onions, open … NUMBER
  -1.5: optional, origi-, ou le, ou pas, oublie ca, oui c, oui … est, out … stock, paint |, palos
  -1.5: par … garantie, para de, para las, para ustedes, parri-, parrilla, pas mon, pas pantoute, pas vous
  -1.5: pas … des, pas … probleme, pasam-, pasem-, paseme, patin-, pause the, pawn, pawn shop, pendiente
  -1.5: pense … vous, perdu mes, perfecto |, peu |, peux … vous, phone no, phone … buzzing, phone … to
  -1.5: pictures, piece |, pienso y, pienso … le, pila |, pizza, place lol, plumber, po |, pocket |, polic-
  -1.5: portu-, poste |, pot, pour quelqu, pour … autre, prend tu, prend … un, prends, primo, prolo-
  -1.5: prolongee, puede llamar, qu … y, que dia, que molestia, que t, que … para, quedado, quedo el
  -1.5: quien fue, quien no, quien … el, quiero … el, quinceanera, quitar … la, rapido, rappel j
  -1.5: rappel … avais, rato, reach, ready, recharge, recibe, recyc-, reflectors, registro de, remove>stop
  -1.5: remueva, rentr-, repeter, reporting you, reuss-, reussi, ride texts, rip, road, roman-, romantic
  -1.5: rory, roue, rouler avec, row NUMBER, ruido, ruta, salgo a, salgo … las, saliendo, salud-, sandw-
  -1.5: sandwich, sat |, saw it, saw your, say less, say … NUMBER, says bring, says … am, says … is, scared |
  -1.5: screaming, se que, seatp-, seatpost, see … at, send help, send … photos, sent … the, sera, she has
  -1.5: shifting is, shoes, si baja, sia, sick … this, side, signal, signatures, since march, sing, skate
  -1.5: so i, so if, so … texts, so … to, sobran, socce-, soccer, sofa |, solo compre, some cake, son las
  -1.5: son un, son velo, sorpresa, sorti, soy … suyo, speak, speed, squeaking, status, sticker |
  -1.5: stop disturbing, stop in, stop will, stopp-, storage |, stran-, strol-, strollers, su … que, submi-
  -1.5: suffit tu, suis … arret, supprime mon, supprimez … deuxieme, surprised, svp … m, tabarnak |, taill-
  -1.5: taille, talke-, taller de, tarde por, taste-, taxes |, teeth |, tengo otra, tes bottes, test |
  -1.5: text … when, textez … quand, texto quand, texto … NUMBER, texts … get, that … fast, the bolt
  -1.5: the bottle, the email, the handlebar, the headset, the hospital, the kitchen, the pot, the reflectors
  -1.5: the spokes, the temple, the wrong, the … call, the … price, they take, this derailleur, this … spam
  -1.5: thru |, tiene el, tienes, til NUMBER, titular, to everything, to next, to nothing, to … it, todav-
  -1.5: todavia, todavia no, tonig-, tonight, tool, torni-, tornillo, tot |, trade, trike, trois semaines
  -1.5: trouve pas, turn the, uh, un an, un … chez, un … on, une note, une … par, up to, up … is, updates |
  -1.5: usa … numero, ustedes … los, va, vais porter, vais … plainte, ven, vendez … des, venga-, vers
  -1.5: vieux pneu, visa, void deck, votre … de, voudrais … vous, vous conseillez, vous … appeler, vous … ben
  -1.5: voy, wait for, waiting |, walke-, wall, want … else, wanted to, was at, washe-, watchman, water
  -1.5: way … is, website is, were the, what brand, what … would, whatsapp, whens the, which, who does
  -1.5: who is, wife … it, will wait, wine for, winni-, with … brakes, with … derailleur, work … NUMBER
  -1.5: work … i, worri-, worries, worry about, wow, write it, xfa |, y le, y … mensaje, y … se, yadir-
  -1.5: yadira, yet i, you after, you aprendio, you eat, you pick, you said, you see, you terminaron
  -1.5: you wrong, you … her, you … reached, you … saliendo, you … uno, you>wrong, your … message, | bring
  -1.5: | call, | calmez, | comme, | decalissez, | disculpa, | dropped, | el, | este, | facture, | hella
  -1.5: | hold, | hows, | later, | para, | premier, | remind, | remueva, | ride, | roads, | sans, | strike
  -1.5: | teacher, | terminaron, | test, | tomorrow, | vos, | wanted, | wat, | xl, | … aviez, | … boy
  -1.5: | … cat, | … consens, | … deals, | … debo, | … dejaron, | … derailleur, | … des, | … doit, | … ese
  -1.5: | … everything, | … forfait, | … hay, | … hi, | … hija, | … ir, | … les, | … lor, | … lunes
  -1.5: | … mando, | … marco, | … matin, | … mesure, | … min, | … moteur, | … ont, | … photo, | … pics
  -1.5: | … police, | … prix, | … rato, | … results, | … shifting, | … slept, | … sonnette, | … systeme
  -1.5: | … terminaron, | … train, | … una, | … vemos, | … yet, ~_anc, ~_asl, ~_bab, ~_bat, ~_bet, ~_bh
  -1.5: ~_bib, ~_cal, ~_cam, ~_chi, ~_col, ~_ear, ~_eg, ~_enc, ~_fac, ~_fel, ~_fiv, ~_gif, ~_goa, ~_heu
  -1.5: ~_hij, ~_hr, ~_hy, ~_ken, ~_kne, ~_ll, ~_lov, ~_mal, ~_mat, ~_mem, ~_nov, ~_obl, ~_or, ~_pay, ~_pie
  -1.5: ~_pun, ~_reu, ~_rip, ~_saf, ~_sel, ~_sl, ~_sle, ~_sop, ~_tub, ~_ty, ~_va_, ~_vis, ~_voi, ~_win, ~_wow
  -1.5: ~_wr, ~_wra, ~_ye, ~adro, ~agni, ~aila, ~ak_, ~alf, ~alie, ~amie, ~anci, ~anne, ~anza, ~ao_, ~aper
  -1.5: ~ard_, ~arou, ~ars, ~ars_, ~ate_, ~atie, ~aunt, ~av_, ~avez, ~bag_, ~bbi, ~bbl, ~bble, ~beg, ~bib
  -1.5: ~big_, ~bit_, ~bo_, ~bys, ~canz, ~chea, ~ches, ~chum, ~cia_, ~cing, ~col, ~comb, ~core, ~cto, ~ctu
  -1.5: ~cual, ~davi, ~deo_, ~dez_, ~diot, ~duis, ~eam, ~eap_, ~eda, ~edic, ~egl, ~eglo, ~elez, ~ench, ~ends
  -1.5: ~enin, ~equi, ~ersh, ~espe, ~essu, ~eta_, ~etes, ~etu, ~eu_, ~eus_, ~eut_, ~evai, ~fax_, ~fed_, ~fel
  -1.5: ~fiv, ~five, ~fixi, ~fram, ~gif, ~gina, ~glo, ~goa, ~goat, ~guid, ~heap, ~hedu, ~hich, ~hij, ~him
  -1.5: ~hoes, ~home, ~hoo, ~hors, ~hort, ~hub, ~hy_, ~ibo_, ~ieve, ~igin, ~ija_, ~ila, ~im_, ~inan, ~ino
  -1.5: ~inon, ~insu, ~ionn, ~iot, ~irem, ~isan, ~izza, ~jan_, ~jusq, ~kne, ~lass, ~ldi, ~leu, ~litt, ~llan
  -1.5: ~lmo, ~lov, ~love, ~luc, ~luce, ~lumb, ~lund, ~maki, ~manu, ~marr, ~mbe_, ~mbia, ~mere, ~min_, ~ndeu
  -1.5: ~new, ~nino, ~njo, ~nnes, ~nny, ~nth, ~odav, ~odi, ~offe, ~oic, ~oken, ~olog, ~onde, ~ong, ~onig
  -1.5: ~ont_, ~ook, ~oon_, ~oor_, ~ops_, ~opti, ~ost, ~otel, ~ouss, ~oy_, ~oze, ~pad, ~pap, ~pen, ~perf
  -1.5: ~posa, ~prob, ~rae, ~rapi, ~rats, ~rdan, ~rden, ~redi, ~repl, ~rese, ~rice, ~rill, ~rimo, ~road
  -1.5: ~ront, ~rreu, ~rrib, ~rril, ~rti_, ~safe, ~sais, ~san_, ~sar, ~scam, ~sia, ~sian, ~sle, ~sop, ~sor_
  -1.5: ~squ, ~sque, ~ssis, ~stud, ~tal_, ~tead, ~teau, ~tem_, ~tens, ~teo, ~teu, ~tigh, ~toca, ~topp, ~trav
  -1.5: ~trep, ~tro_, ~trop, ~u000, ~uadr, ~uant, ~uch_, ~uche, ~uel_, ~uela, ~ugge, ~ull_, ~ult, ~ults, ~upi
  -1.5: ~upo_, ~usa, ~usse, ~vas, ~ved_, ~verd, ~vil_, ~vio, ~vit, ~voy_, ~vrai, ~whic, ~winn, ~wow, ~wow_
  -1.5: ~wra, ~wrap, ~xi_, ~ybod, ~zza, ~zza_
  -1.6: 2 cm, 2 … the, NAME coutu, NAME mais, NAME please, NAME vous, NUMBER haha, NUMBER now, NUMBER what
  -1.6: NUMBER … away, NUMBER … my, NUMBER … number, a box, a google, a laval, a loaner, a look, a matin
  -1.6: a voir, a … heure, a … ninos, a … please, a … son, a … who, abierto, ai demenage, ai … vous, al final
  -1.6: alarma, alcanzo a, alcanzo … llegar, alerts on, alguien que, alto el, am i, am off, amex |, and any
  -1.6: and look, and one, annule je, any … bikes, appel-, appointment for, appor-, apren-, aqui … hay
  -1.6: are … on, around NUMBER, arrange, arret … autobus, arreter … magasin, asleep |, assistance, at … bus
  -1.6: at … phone, at … stop, atras, atras |, attends, au sondage, aunt, authorize the, autob-, autobus
  -1.6: avertis, avez, avisaron, avoir donne, awesome |, ayah, bacan-, baja … asiento, baja … la, basem-
  -1.6: basement, be honest, be patient, been … a, believe you, bell crank, bent, better than, bien … gracias
  -1.6: bike here, biscu-, blank-, blanket, bleed-, block the, blonde |, blue, blue one, bluet-, bluetooth
  -1.6: blush, blush |, boat |, bonne chance, bonne … NAME, box … the, brise |, brother in, brother … law
  -1.6: burie-, buried, cable, cada cuanto, can hear, can … come, cancel just, canceled, capable |, card i
  -1.6: cargo |, carino |, caro, carrera, carreras, cash, casqu-, cassette |, ce … a, cerveza, changez la
  -1.6: charger, cheaper … i, chinese, chino-, chinois, choic-, cinem-, cinema, claim ticket, claro que
  -1.6: click, click |, cloche, cobran por, come today, come … i, comment va, compa |, con su, con … esposo
  -1.6: consent … for, contesto, correct pour, count … in, coutu, creak, credit du, credit |, cuant-, cuanto
  -1.6: cumple, cupo, d attendre, d … de, dans mes, de celular, de mantenimiento, de paiement, de rajas
  -1.6: de te, de … 2, de … client, de … dans, de … ninos, de … vos, debarque moi, deck |, did she, digam-
  -1.6: digame, dije a, dios lo, dire que, directions |, do … answer, do … need, does the, dog |, dog … not
  -1.6: donat-, done please, dormir, drum, dry, du lait, du stationnement, easy with, ebike-, ebikes
  -1.6: el cobro, el martes, el nuevo, el ruido, en arret, en rentrant, en … d, en … vida, encor-, encore
  -1.6: engou-, enough is, entra-, entro, envoyer la, es alto, es el, es pa, es su, es … NUMBER, escuela |
  -1.6: ese es, ese … mi, espan-, est … garage, est … magasin, est … mien, estimate |, estime |, esto … es
  -1.6: estoy … gracias, et personne, etait NUMBER, etes … ouverts, etudiant |, exact-, expired, eye, faile-
  -1.6: failed, failed |, fait reparer, falta-, faltan, fast, feels, feliz ano, file … is, foot, for … a
  -1.6: foto |, found … glove, fourc-, fourche, fr |, frnds, front, fue la, fui |, fuse, gaine-, gained, game
  -1.6: gate, gato |, gears |, get it, get … call, god |, good … no, goose, got one, gracias … dios, grandeur
  -1.6: grave, gravy, grips |, guard, gusta-, guys rock, hair, hamster, have … in, he will, he … in, he … it
  -1.6: he … never, he … you, heads-, headset, heard of, hem, heren-, herencia, home, hora |, how … is, hows
  -1.6: i … hard, i … her, i … sorry, i … the, i … wait, i … would, idea … you, if … have, il … plus
  -1.6: important, important |, in as, in i, in … hall, in … list, inche-, inches, incluido, inconnu
  -1.6: interac |, is important, is … green, it be, it easy, it this, it today, it … making, it … more
  -1.6: it … next, it … sms, it … still, itsel-, itself, j amene, j … demenage, j … juste, jaja … que, jamme-
  -1.6: jammed, je … c, je … venir, jealous |, jobs, jueves |, junto, just leave, keep … posted, kenda
  -1.6: kicks-, km |, know, l annee, l assistance, l … est, la bateria, la cle, la cloche, la construction
  -1.6: la foto, la porte, la traen, la … dans, la … des, la … nadie, la … please, la … ustedes, lache … un
  -1.6: lah, laisser le, laissez les, large, last slice, last thing, last … it, late for, laugh, laugh-
  -1.6: le NAME, le cadenas, le cadre, le casque, le deuxieme, le fixe, le total, le voisin, le … bebe
  -1.6: le … bleu, le … los, le … manana, le … number, le … un, leave … for, left me, left … in, les llevo
  -1.6: les voy, light, like these, list price, llegan mensajes, llego |, llegue, llevo dos, lo mismo, loan
  -1.6: lol … you, looke-, looked, lor, lor |, los rayos, louez, lui qui, lunes, m … reveille, macha-, madre
  -1.6: maili-, makin-, making, making … blush, malade |, man … my, many |, mas … me, may |, me an
  -1.6: me avisaron, me blush, me posted, me quito, me some, me texter, me va, me we, me … 2, me … address
  -1.6: me … an, me … j, me … price, me … una, me … was, me … wrong, meat, mecanica, medio-, mediodia
  -1.6: mediodia |, meds, meet, mensaje … era, message came, messenger |, mi correo, mi hermano, mierd-
  -1.6: mierda, might, minutos, misere, misery, mitad, mm, model, moi NAME, moi c, moi comme, moi dessus
  -1.6: moi que, moi … quand, mois ca, mois |, mon … s, monde |, money, monte-, mot de, moteur, moved … the
  -1.6: moyeu, mr NAME, much … it, my brothers, my cat, my screen, my thumbs, my … end, my … name, my … of
  -1.6: my … one, n come, n never, nadie se, nail, necesito el, necessaire, necessaire de, necessaire … m
  -1.6: need … loaner, needed i, neighbors, nervo-, nervous, never heard, never in, never seen, never tell
  -1.6: nid, no abre, no bike, no conozco, no tengo, no the, no vive, no … gustan, no … ningun, no … uso
  -1.6: no … veo, noel |, noire, nombre |, non … la, none |, not what, not … after, not … dare
  -1.6: notification … the, number like, nuts, o |, of a, of … n, of … they, off from, off … total, old parts
  -1.6: on … NUMBER, on … new, on … rental, only texts, original, other guy, ou, out … NUMBER, out … no
  -1.6: ouverts, own … bike, param-, paramos, parece que, parle a, pas … aujourdhui, passer |, paying |
  -1.6: pedal … off, pedalier, pelo, perfect, persona no, petites … svp, petits |, peux venir, peux … a
  -1.6: phone has, pic of, pickup |, pieza, pivot, plann-, planning, please he, plumb-, podrian … de, por las
  -1.6: por … tan, poule, pour … kona, pour … la, privacy … i, profe me, pu … de, pude, puert-, puerta
  -1.6: qu … faut, quand, que dios, que le, que molesto, que talla, que … te, queja-, quinc-, quise
  -1.6: quit … but, rabais etudiant, rajas, rappel pour, rappelle pas, rappels … entretien, rates
  -1.6: rdv … NUMBER, real |, refill, refuse to, remember |, remove one, rentrant, rentrant |, renuncio
  -1.6: repond |, resch-, reschedule, resid-, result, retur-, rien … que, rien … voir, roues svp, round-
  -1.6: ruedi-, rueditas, ruido |, run, rust, s … NAME, said … are, saliendo |, saturdays |, says … it
  -1.6: scrab-, scrabble, screw-, se … sola, see if, seguro, seman-, semana, send pics, send>texts, senora |
  -1.6: she, she can, she … the, she … yes, shifted, shifted to, shop … you, si quelqu, si … stop, siao, sick
  -1.6: siege bebe, sigan … textos, sigue, silencieux |, sleep, slice, smh, smh |, sms de, sms … to
  -1.6: so … hurry, solde, solito, solito |, soon, spamming … with, squeaking |, st NAME, statu-
  -1.6: stickers off, stop and, stop … when, strip-, su … se, submit, suert-, suerte, suis a, supposed … get
  -1.6: sur les, suspende, swear |, take two, take … easy, talked about, talks, tamal-, tamales, te lo
  -1.6: tengo una, text says, text … more, text … too, texter svp, texting … stranger, textos me, texts in
  -1.6: texts would, than i, that works, the cheap, the flat, the hem, the lock, the paint, the radio
  -1.6: the road, the rust, the storage, the team, the … NAME, the … NUMBER, the … date, the … fee, the … guy
  -1.6: the … n, the … slice, the … still, the … wheels, the … yet, them … like, then, then |, there … NUMBER
  -1.6: these … for, this saddle, thyro-, thyroid, ticket number, tienen, tire, tires, to bring, to confirm
  -1.6: to worry, to … using, toast, today you, totally, toutes mes, trabajan, train-, traje, tranqui
  -1.6: treat |, trip, trop long, tu du, tu le, tu numero, tu que, ubicacion, uncle NAME, une heure
  -1.6: une … personne, unfri-, update your, update … records, urs, used … be, vais … mon, velo bleu
  -1.6: velo dans, velos a, vente, veux recevoir, viens … mon, volvi, vos … a, vous n, vous … sur
  -1.6: vous … this, vuelvanme, was very, wat … i, we … all, weari-, wearing, weds, well |, went … my
  -1.6: when … my, which end, which … is, who … is, who … that, whole thing, will … let, will … my
  -1.6: will … when, with … work, working again, worry … it, would that, wrong one, wrong … and, y voy
  -1.6: you casi, you donate, you fit, you one, you open, you promised, you woke, you … check, you … llego
  -1.6: you … messaging, you … open, you … rock, you … spam, your customer, your customers, your making
  -1.6: your time, your … NUMBER, | alguna, | allo, | closed, | customer, | day, | eh, | felices, | feliz
  -1.6: | genre, | igualmente, | invoice, | llameme, | mandeme, | open, | pick, | post, | pouvez, | quitaron
  -1.6: | saved, | se, | termino, | think, | vaya, | which, | wow, | wtf, | … account, | … battery, | … bless
  -1.6: | … correo, | … coupe, | … creo, | … dans, | … day, | … deleted, | … dieu, | … dio, | … dropped
  -1.6: | … envoyer, | … fete, | … gros, | … insurance, | … molesto, | … monsieur, | … much, | … new
  -1.6: | … nouveau, | … open, | … orden, | … pedal, | … persona, | … peux, | … pleut, | … pocket
  -1.6: | … removed, | … reste, | … ride, | … saw, | … something, | … talla, | … told, | … va, | … valve
  -1.6: | … veux, ~_abi, ~_ak, ~_big, ~_bir, ~_bru, ~_cab, ~_cri, ~_ext, ~_fas, ~_fon, ~_frn, ~_gui, ~_him
  -1.6: ~_hun, ~_id, ~_jaj, ~_lah, ~_lia, ~_moy, ~_new, ~_ort, ~_ou_, ~_ouv, ~_pil, ~_piz, ~_pn, ~_pne, ~_rot
  -1.6: ~_sid, ~_sis, ~_smi, ~_smo, ~_spo, ~_sq, ~_squ, ~_sub, ~_tan, ~_tas, ~_tes, ~_ur, ~_vi, ~_way, ~_wen
  -1.6: ~_why, ~_wro, ~acan, ~adr, ~ahah, ~aini, ~alad, ~alk, ~alk_, ~alva, ~amas, ~amed, ~amin, ~amo, ~anz
  -1.6: ~apo, ~apu, ~arca, ~arga, ~ata_, ~atra, ~ayo, ~bere, ~bet, ~biar, ~big, ~bio_, ~bisc, ~blow, ~brio
  -1.6: ~bru, ~car_, ~casq, ~ckst, ~coac, ~coli, ~colo, ~crac, ~cred, ~cryi, ~cues, ~cuit, ~dali, ~del_
  -1.6: ~dess, ~die_, ~dira, ~diu, ~dium, ~don_, ~dou, ~doub, ~drin, ~eadi, ~eak_, ~eats, ~ecoi, ~edd, ~eeti
  -1.6: ~ego, ~elp, ~emes, ~emos, ~enes, ~entr, ~eos, ~eos_, ~epan, ~esa_, ~esad, ~esas, ~essi, ~etur, ~eue
  -1.6: ~eue_, ~eva_, ~evis, ~exa, ~fax, ~feed, ~file, ~frei, ~frn, ~frnd, ~fron, ~girl, ~glo_, ~gnm, ~gnme
  -1.6: ~grab, ~guro, ~hall, ~hanc, ~hare, ~hea, ~help, ~hum_, ~hun, ~hung, ~ich_, ~ides, ~ie_, ~iec, ~iece
  -1.6: ~iejo, ~ies, ~iev, ~ignm, ~igo_, ~ija, ~inos, ~ipp, ~ita_, ~izz, ~joye, ~ken, ~knee, ~lat, ~lato
  -1.6: ~lice, ~liez, ~ling, ~lked, ~loca, ~log, ~lor, ~lts, ~lts_, ~lue_, ~mang, ~mara, ~masi, ~mbio, ~mett
  -1.6: ~meu, ~mma, ~mone, ~moy, ~moye, ~mple, ~mude, ~mur, ~nch_, ~ncy_, ~nero, ~nga_, ~ngal, ~nke, ~noo
  -1.6: ~nuto, ~obu, ~obus, ~oca, ~olla, ~ombi, ~onat, ~oon, ~opc, ~oth_, ~ouc, ~ouch, ~ourc, ~oxi, ~pea
  -1.6: ~piz, ~pizz, ~plum, ~pne, ~pneu, ~pomp, ~port, ~ppoi, ~pusi, ~quan, ~raid, ~rama, ~ramo, ~rat, ~rava
  -1.6: ~rdar, ~rect, ~rei, ~retu, ~rgu, ~rine, ~rip_, ~riq, ~riqu, ~rmal, ~rnd, ~ror, ~rres, ~rup, ~salt
  -1.6: ~sco_, ~scou, ~scu, ~scui, ~she_, ~shi, ~shir, ~sick, ~stim, ~stio, ~supu, ~talk, ~tast, ~tatu, ~taxe
  -1.6: ~teo_, ~terv, ~then, ~til_, ~tobu, ~toot, ~tory, ~touc, ~toy_, ~trer, ~tu_, ~tura, ~u00, ~uck_, ~uedi
  -1.6: ~uert, ~uete, ~uga, ~uno, ~unt_, ~uot, ~upue, ~uran, ~utob, ~utos, ~uts, ~uvea, ~valu, ~veau, ~veri
  -1.6: ~visa, ~vo_, ~walk, ~wate, ~why, ~worr, ~wro, ~xpec, ~yag, ~yage
  -1.63: (tables say wrong_number)
  -1.69: (bias)
  -1.7: 2 days, 2 … ca, 2nd, NAME anymore, NAME bike, NAME that, NAME … la, NAME … lol, NUMBER min
  -1.7: NUMBER minutos, NUMBER ok, NUMBER … do, NUMBER … plus, a beer, a cancellation, a law, a quelle
  -1.7: a spare, a … avisos, a … before, a … by, a … ce, a … hopital, abonn-, abuelo, acaban, acosa-
  -1.7: acuerdo con, adent-, adentro, again the, ah ok, ai pu, ai … achete, ai … gagne, alexa-, alexandre
  -1.7: all my, alr, am free, am outside, am sorry, am … NUMBER, amex, an … for, and leave, and … know, annee
  -1.7: ans … NUMBER, any news, anything about, app … me, apres midi, apres votre, apunt-, apunteme, are off
  -1.7: arnaq-, arnaque, arreg-, arreglar |, arrived |, artis-, artist, as … la, asked my, assez content
  -1.7: at my, aunty, aurez, automatique |, avez eu, ayer y, backe-, backed, bacon, baja la, bajo, barato
  -1.7: basico |, basta … lluvia, batterie, be … by, beate-, beater, bell, bendiciones, bici afuera
  -1.7: bike ready, bikes for, bins, bins out, block, blocks, bon … commande, booth, borre el, bottle cage
  -1.7: boulot, boute-, bouteille, brake, brompton, brothers, bueno me, but … there, by at, c … combien
  -1.7: c … normal, c … sur, ca coute, ca … dit, cable-, cables, cadena, cafe |, cage, calle, calls … texts
  -1.7: cancelen el, candado de, car |, carbono |, card for, cards, carrera |, carte |, case |, casi, casque
  -1.7: cats, caugh-, caught, cayo, ce soir, ce … est, ce … vous, cebol-, cebolla, cerra-, certi-, ceux la
  -1.7: changement, changement de, chem, chez NAME, chez vous, cierran, cle |, coach, cog, colegio, color
  -1.7: combien pour, como … lo, completement oublie, compulsory, con … hablo, conec-, conecta, conoz-
  -1.7: conozco, consiguieron, consiguieron … numero, contesta |, corol-, corolla, corolla |, corri-, creve
  -1.7: cryin-, crying, cuanto es, dan … de, dans … char, day off, de disco, de lluvia, de mecanica, de mi
  -1.7: de nino, de presse, de prix, de rendez, de … hijo, de … vente, deals, deber-, deck, deje ninguna
  -1.7: delete … sin, demas-, derailleur |, desol-, desole |, details, devez, dictating, did the, did … come
  -1.7: died in, difference, din, dinne-, dinner, dirai-, dirait, disco |, do we, do … get, do … have
  -1.7: do … rent, dollars |, donc mon, donde es, done i, door is, doree-, doreen, dot, drive a, droit vous
  -1.7: dropped, du … c, during work, during … hours, easter, el bebe, el cambio, el manubrio, el … la
  -1.7: el … se, email from, en espanol, en fin, en … NUMBER, en … numero, encore vous, end is, ended
  -1.7: enlevez … petites, entretien, era de, esa orden, escribiendo |, escuc-, espag-, espagnol, espanol
  -1.7: esqui-, esquites, essay, essay |, est celui, est normal, est pu, esta escribiendo, estafa |, estan |
  -1.7: este celular, estoy, ete … par, etudiant, everyone |, except the, faire une, faites … les, falla
  -1.7: fatigue, favor |, favour, fender, finalement, finan-, financement, finish |, fits |, fix … myself
  -1.7: flirt-, for spring, for … phone, for … shop, forgotten, forwarded, fourn-, freins svp, from … about
  -1.7: gagnon |, gauche, gave … a, gels, get … of, gift |, good … sir, green, guest list, guido-, guidon
  -1.7: hace ruido, hacen, hagalo, hagalo |, hamst-, happened, hard |, has a, hay nadie, herma-, hi this
  -1.7: hijo, him, holding the, hospital |, hungr-, hungry, hydraulic, i dey, i pay, i … free, i … outside
  -1.7: i … these, ici … est, identificacion, if … am, importante |, impresora, inch |, incon-, infin-
  -1.7: infiniment, inten-, interesse … le, interessent, interested … the, invoice |, ipads, is best
  -1.7: is killing, is worse, is … NUMBER, is … meant, is … mr, is … or, is … up, it he, it thanks, it yet
  -1.7: j … completement, j … parle, je recevrais, je … amene, jk |, joder, jom, journee a, joyeu-, keep … me
  -1.7: kickstand, kickstand |, kids |, kona |, l essayer, la azul, la cotizacion, la derniere, la neige
  -1.7: la puerta, la … azul, la … j, la … que, laissez moi, land, land |, lande-, landed, large |
  -1.7: las NUMBER, las … me, laval, lbs |, le changement, le compteur, le paiement, le remplacement, le … se
  -1.7: le … una, left … message, lengu-, lentes, let him, let you, lie, like … time, lips, list>more
  -1.7: lista o, liste … prix, lit, llameme, llave, llego en, lluvi-, lluvia, lol … am, looks … spam
  -1.7: los … me, lost … my, lot, louise |, lunch |, m interessent, m … envoyez, mais bonne, make … NUMBER
  -1.7: maman, maman |, mano |, manteau, manub-, manubrio, maybe |, me dejen, me fais, me olvido, me … ayer
  -1.7: me … if, menos, mes gants, messages … est, mesur-, mesure, mettez du, mi casa, mi novia, mi vecina
  -1.7: mi … al, mil gracias, molestes, mom, mon chum, mon … a, mon … ca, more … thank, more … those, mouille
  -1.7: much … a, mucho |, my hair, my landline, my … again, my … folder, my … put, my … said, my … that
  -1.7: my … want, name and, new chain, newsletter |, ni idea, no is, no molestes, no … cliente, no … esperar
  -1.7: no … factura, no … llame, no … mio, no … mr, no … todavia, no … yo, not find, not let, not … from
  -1.7: not … owner, noticed |, number for, numero jaja, numero … lo, numero … me, numero … mio, nxt, occupe
  -1.7: occupe des, of mine, of … messages, ok … can, olvido, on arrive, on dirait, on en, on file, on friday
  -1.7: on sundays, on … counter, on … fork, one digit, one in, one … is, only saw, open the, or does
  -1.7: or … it, orden no, order number, otro texto, oublie |, oui |, out … order, outil-, outils, outside |
  -1.7: ouvert, padri-, park, park |, parler au, parler … votre, pas … nom, pas … presse, passc-, passcode
  -1.7: pay |, perdio, perdon |, phone just, pics, piece, pieds … votre, pis … ai, plie, plus ce
  -1.7: police report, por … bebe, pour demain, pour parler, pour … promo, pouvez … mettre, pract-, pray … me
  -1.7: premium, prend-, prendre … velos, presse |, pressure, printer, prior-, promo … les, promocion
  -1.7: puede … la, puedo, puerta |, quand … es, que ladilla, que … recevrais, quelle heure, quest-
  -1.7: qui … NAME, quien hablo, quiero el, quiero esperar, quiero saber, quiero … azul, quit working
  -1.7: quit … band, raini-, raining, rapid-, rattl-, rattle, rdv de, reached, read it, read … i, recibirlos
  -1.7: recogi … bici, remets, reminding me, remplacement, rencontre, renta-, reserve, results, rims, riz
  -1.7: roues |, roulement, rs, rue, s … des, said … it, salte, saludeme, saludeme a, samed-, samedi, sauve-
  -1.7: sauvez, saved your, saw, saw this, say … is, saying stop, se la, se … olvido, se … otra, se … paso
  -1.7: seat, seguro |, semaine prochaine, serial, serial number, serre, service de, setup, sharp |, she gave
  -1.7: shima-, shimano, shout-, shouted, shutt-, shuttle, si mi, si puede, since … did, sir my, sizes
  -1.7: skip the, slept, so hard, son NUMBER, son numero, sorpr-, sorry just, sorry |, sorry … saw, spoke |
  -1.7: sram, stair-, stairs, stati-, stationnement, stop … i, stop … time, stree-, street, su bici
  -1.7: suis … reunion, support |, sur facebook, sur |, sur … cadre, sœur, table |, taking my, talk, talked
  -1.7: taxes, te aviso, te … la, ten |, tengo que, tengo … con, terminaron |, text NAME, texte … que
  -1.7: texted the, texto dit, textos … de, the band, the bins, the dent, the gate, the hall, the pump
  -1.7: the serial, the trailer, the tube, the … code, the … come, the … desk, the … frame, the … like
  -1.7: the … tube, there in, this looks, this moi, this month, this … like, this … since, this … to
  -1.7: thursday |, tiene-, tired of, to pick, to update, to … every, to … family, to … her, today |, toi |
  -1.7: told him, tonight |, trop … merci, truck, trying … fix, tu, tube i, tutor-, tutorial, umbre-
  -1.7: umbrella, un … lol, unas, une place, une … de, unloc-, until i, urgent, urgent |, urgente |
  -1.7: usted … no, uy, va a, vais y, vert |, vez ustedes, vi … mensaje, vida |, viernes … me, votre temps
  -1.7: vous auriez, vous cherchez, vous … eu, vous … la, vous … qui, voy en, waiti-, waiting, walking
  -1.7: want the, wanted … say, was yours, wave, website says, what was, who … on, whose … is, winners
  -1.7: with full, with … wheel, wizard, work for, work … it, would … stop, y nadie, yesterday and, yo los
  -1.7: yo … una, you also, you le, you only, you order, you rent, you sure, you … 2, you … box, you … in
  -1.7: you … sent, you … suficiente, you … tiene, your door, your i, your voice, your way, your … came
  -1.7: your … say, yup, zippe-, zipper, | ay, | brakes, | changez, | coupe, | debarquez, | everything
  -1.7: | finished, | grandpa, | have, | huh, | je, | l, | le, | les, | loved, | miss, | mummy, | ok
  -1.7: | oubliez, | pas, | pu, | quedamos, | recibido, | saludeme, | screw, | scuse, | taille, | then, | tse
  -1.7: | ustedes, | uy, | yo, | … amo, | … automated, | … avec, | … care, | … casi, | … cobran, | … contact
  -1.7: | … cuanto, | … dear, | … definitely, | … drop, | … end, | … ended, | … error, | … far, | … fell
  -1.7: | … freins, | … from, | … god, | … grave, | … harta, | … hermana, | … how, | … idea, | … just
  -1.7: | … keep, | … ladilla, | … molestes, | … mom, | … names, | … nouvelles, | … off, | … pouvez
  -1.7: | … rentre, | … roue, | … rush, | … saved, | … see, | … semaines, | … senor, | … she, | … these
  -1.7: | … tires, | … uncle, | … voy, | … were, | … worked, | … works, | … wrong, | … zapatos, ~0nd, ~0nd_
  -1.7: ~_0n, ~_0nd, ~_ate, ~_beg, ~_cay, ~_err, ~_esq, ~_eye, ~_fee, ~_gir, ~_hea, ~_lla, ~_llu, ~_lu, ~_lun
  -1.7: ~_mig, ~_mil, ~_mis, ~_mm, ~_mur, ~_ol, ~_ora, ~_pel, ~_pom, ~_rac, ~_rea, ~_rin, ~_rs_, ~_rub, ~_saw
  -1.7: ~_sme, ~_tu_, ~_uh, ~abe_, ~acen, ~acos, ~afe_, ~afor, ~aggi, ~aiti, ~ajus, ~alke, ~alr_, ~als_
  -1.7: ~amat, ~ames, ~anal, ~anol, ~anub, ~apid, ~arb, ~arbo, ~ary_, ~ash_, ~asic, ~atig, ~att, ~audi, ~axes
  -1.7: ~bab, ~bar_, ~bete, ~blin, ~blue, ~bol, ~book, ~bos, ~brid, ~cabl, ~cal_, ~cana, ~cap_, ~cay, ~cayo
  -1.7: ~ccio, ~cem, ~cerc, ~clas, ~ctic, ~dame, ~denl, ~deta, ~diga, ~dinn, ~dita, ~door, ~dres, ~dys, ~eade
  -1.7: ~ecci, ~ecit, ~eck_, ~ego_, ~eh_, ~eins, ~emb, ~epta, ~erdo, ~esol, ~esq, ~esqu, ~etar, ~eted, ~exam
  -1.7: ~fas, ~ffic, ~fli, ~fole, ~ful, ~gua_, ~habl, ~hear, ~him_, ~hima, ~hou, ~hri, ~ic_, ~icki, ~ieux
  -1.7: ~imat, ~ino_, ~ipo_, ~ippe, ~ium, ~ium_, ~iva_, ~iz_, ~jar, ~jeme, ~kan, ~laug, ~legi, ~lke, ~llav
  -1.7: ~llin, ~lluv, ~loin, ~lr_, ~luvi, ~many, ~mble, ~meme, ~mile, ~mom_, ~moto, ~nata, ~ndem, ~nfr, ~nloc
  -1.7: ~noz, ~nozc, ~ntia, ~nub, ~nubr, ~ock_, ~og_, ~omma, ~onar, ~ong_, ~onoz, ~ooke, ~oor, ~open, ~opo
  -1.7: ~orpr, ~orri, ~otal, ~otes, ~ouse, ~oyag, ~ozc, ~ozco, ~pano, ~pen_, ~pics, ~plas, ~pom, ~ppor, ~prac
  -1.7: ~prev, ~puer, ~quet, ~rack, ~rado, ~raz, ~rbon, ~rder, ~redo, ~regl, ~rein, ~repe, ~rian, ~rif, ~rifi
  -1.7: ~rje, ~rkin, ~room, ~runk, ~ryi, ~ryin, ~saw, ~saw_, ~scue, ~sei, ~ses, ~shim, ~siad, ~smel, ~smil
  -1.7: ~sof, ~sorp, ~sso, ~stab, ~step, ~stoy, ~subi, ~sue_, ~team, ~temp, ~tep, ~teur, ~tota, ~toy, ~tra_
  -1.7: ~try_, ~uatr, ~ubri, ~uda_, ~ueak, ~ueen, ~uet, ~uido, ~uncl, ~unlo, ~ups, ~uro_, ~uvia, ~wal, ~wear
  -1.7: ~xam, ~zad
  -1.8: 2, 2 … and, 2 … de, NAME c, NAME from, NAME i, NUMBER instead, NUMBER is, NUMBER kg, NUMBER km
  -1.8: NUMBER lbs, NUMBER … if, NUMBER … mais, NUMBER … porfa, a boat, a call, a ce, a lie, a man, a marche
  -1.8: a picture, a texter, a … aussi, a … derecha, a … ou, a … textos, a … the, abiertos, about NUMBER
  -1.8: aguas, ah, ah ma, ahorita |, ai une, airport, airport |, ajout-, alcan-, all … now, allo, alter-
  -1.8: alto me, am all, am no, am … set, ameri-, amo |, and off, apell-, apellido, apolo-, appele |, are so
  -1.8: are … in, are … ok, are … texts, arnaque |, arrete pu, arrete … a, arretez … les, arrives |, ask NAME
  -1.8: asoeb-, asoebi, at … NUMBER, at … store, atendio, avec la, avez reveille, avez … accord, avez … le
  -1.8: avisar |, avise-, bajad-, bajada, baje, band, barel-, barely, basico, bath, bay |, be quiet
  -1.8: before noon, belan-, bells, biere, biere |, black |, blanco |, bleu |, boite, bonne fete, book
  -1.8: borren |, brinc-, brother, c … moi, c … sa, ca depasse, ca … comme, caden-, can use, can … call
  -1.8: can … holding, can … read, can … turn, cancel … order, canse, caps lock, capte, carga, cash |, cat |
  -1.8: cats |, ce … svp, chain keeps, check out, chier |, chimi-, chine-, cierra, clac, claro … si
  -1.8: class and, clean, clearance, cliente suyo, close |, cobro |, coleg-, colma-, colmado, come … me
  -1.8: con esos, con … tengo, confused, conoc-, consens, construction, convert, cork, cote |, counting
  -1.8: cousi-, cover, crack, cree, crene-, creneau, crevaisons, cried, cruza-, cruzaron, cruzaron los
  -1.8: cruzaron … numeros, cual, cual … el, cuando … el, cut … lock, d NAME, d numero, damag-, de antes
  -1.8: de consentement, de facture, de gel, de niaiser, de precio, de prendre, de retour, de trouble
  -1.8: de … apres, de … bicicleta, de … boss, de … des, de … la, de … m, de … pour, de … ton, dejal-, dejala
  -1.8: deje la, deje … fumar, dele, delete … NUMBER, deleted, demande … numero, denti-, depanneur, depasse
  -1.8: depasse NUMBER, derecha, des nouvelles, des pneus, des velos, des vidanges, died |, diero-, dieron
  -1.8: digit off, dinos-, direccion, directo, dit que, dit … de, do … listen, do … park, do … shop
  -1.8: does … know, dog, dossier de, double |, down … i, easy … the, eh, el motor, el precio, el … cuando
  -1.8: eleven, elm, email went, empie-, en deux, en … puerta, en … taller, end up, end … the, enough for
  -1.8: entiende |, entra, envoyer un, envoyez, es, es … de, es … el, esa … es, esa … you, esperar mas
  -1.8: essen-, est arrive, est bien, est sa, est … dans, est … ex, est … par, esta … bici, esta … la, et la
  -1.8: etre la, ex |, expire, faire du, fait … j, falls, famille |, fax |, fee |, felicidades por, fenders |
  -1.8: fermez a, fermez vous, fini la, fini |, finir, flat … the, flirting, flore-, flores, folder, footb-
  -1.8: football, for someone, for them, for |, for … company, for … farewell, for … just, for … one, fr
  -1.8: frame, frank-, free sms, frein, freno de, from NUMBER, from … by, fue |, full stops, gano, gants
  -1.8: garage |, garba-, garbage, gift cards, going … to, goodn-, gossant, grafigne, green one, greet
  -1.8: gros merci, gros |, gros … a, guarde, hablamos, hands |, happens if, happens … i, have one
  -1.8: have … three, hay ninguna, he proposed, he … NUMBER, he … out, he … to, heels, hendersons, how far
  -1.8: how much, huevo, i decline, i miss, i quit, i … been, i … hungry, i … my, ice, ici c, idea … quien
  -1.8: ident-, ignore … last, il va, il … dans, image-, in time, incorrect, infolettre, inscripcion, insea-
  -1.8: inseam, instead of, insurance wants, invoi-, invoice, ir |, is just, is … as, is … for, is … my
  -1.8: is … name, is … not, is … paint, is … ready, is … time, it off, it … again, it … going, je passerai
  -1.8: je … signale, je … y, jefa, jefe, jusqua, juste le, keep saying, kg, kitch-, kitchen, know that, kona
  -1.8: l assurance, l estime, la NUMBER, la derecha, la direccion, la fourche, la i, la llave, la nieve
  -1.8: la otra, la piece, la pila, la talla, lado |, lapto-, largo, las fotos, las … delete, lasag-, later |
  -1.8: le bureau, le dire, le fun, le nom, le numero, le paso, le prix, le rouge, le … NUMBER, le … arrete
  -1.8: left a, lever, lights, like my, like that, line no, link no, list … a, lista para, lista … me, llama
  -1.8: lo pueden, lock off, lol … i, long, los numeros, lost all, lot |, lui, m … en, ma … arrete, ma … va
  -1.8: mais gardez, makan, mamie |, manda, manej-, mange, many, maps, mas … porfa, maths, me atendio
  -1.8: me canse, me faire, me forever, me get, me hacen, me la, me manda, me marque, me rendre, me the
  -1.8: me … dinner, me … mucho, me … want, me … yo, mean it, meilleurs |, mensajes … ustedes, meow
  -1.8: mettez … de, mi pedido, mi vida, mi … quiere, min, modele, moi … velo, mon char, mon derailleur
  -1.8: mon pere, mon … finit, monsieur je, month is, more … am, mtg, must … a, muy … para, my frame
  -1.8: my landlord, my … bike, my … tag, n NUMBER, name at, name |, nan, near, need it, need … rack
  -1.8: never have, never owned, never say, new … i, next … the, niamh, no le, no … llames, no … llamo, norco
  -1.8: not call, not him, not i, not listen, not open, not ride, not share, not shop, not wear, not you
  -1.8: nueva |, nuevo, nuevo es, number since, number>wrong, numero … cuenta, of order, of true, of … head
  -1.8: off NUMBER, off notifications, off … notifications, off … roof, off … the, off … til, off … top
  -1.8: often … you, okafo-, okafor, old bike, on … dit, on … thing, only got, only … about, opcion, orden es
  -1.8: original |, oro, otra, otra vez, out the, out … for, out … true, ouver-, paciencia |, pain, paque-
  -1.8: par ecrit, par erreur, par une, para cuando, parada, parar el, pardon mais, parrot |, parte-, partido
  -1.8: pas grave, pas trop, pas … panier, pas … trouble, passerai, pay, payin-, paying, payment, pedalier |
  -1.8: person … are, peux … venir, pick, pics of, pieds dans, pila, pis mettez, playin, plus … numero
  -1.8: plutot |, por … ni, post, poste-, pourquoi tu, pouvez vous, preguntar, preoc-, presupuesto |
  -1.8: previous, proposed, putai-, putain, quand … aurez, que ustedes, quedamos, quel arret
  -1.8: quiero … mensajes, quit … NUMBER, quiten … la, quitte … bureau, quiz, quoi … NUMBER, ralei-, raleigh
  -1.8: rayar-, rayaron, read … NUMBER, rechi-, rechina, recoi-, recomienda, recu … sms, refuse la
  -1.8: remove … as, rendue a, rental, repar-, repondez pas, reporting, revoi-, right now, rock |, rodada |
  -1.8: roja, roti, roues, samba-, says it, scam, scuse, se … le, send this, send … the, sent, sent this
  -1.8: sent you, shimano |, ship |, si … depasse, since … so, sis, smile |, sms … la, snooz-, snooze
  -1.8: so whoever, soeur |, sofa, sol, solo … un, someh-, somehow, sorry … bother, sortez le, soy bajita
  -1.8: spamming my, speech, start to, stem |, still … number, stock, stop … after, stop … chain
  -1.8: stop … tomorrow, stop>more, storage … i, sur la, sur … nerfs, symbo-, t en, tag |, tail, take … bins
  -1.8: talla |, tantos, tape sur, tape … les, tardecito, tcpa violation, tell NAME, tell him, tempe-, templ-
  -1.8: temple, tercera, terminaron, tes, test ride, text … for, thanks for, thanks |, that … too
  -1.8: the airport, the bed, the cat, the hendersons, the receipt, the squeak, the teacher, the worst
  -1.8: the … home, the … mate, the … sign, there no, there … more, think … are, think … was, this sorry, til
  -1.8: tmr, to go, to talk, to … n, to … number, told … this, too slow, took … phone, trim, trompe de
  -1.8: tubeless |, tutor, ubica-, ultimo … que, une biere, une … d, upgrade, usado, va … en, vais … vous
  -1.8: veill-, verif-, vi su, vide |, video, vient, vieux |, visa |, vos rappels, votre dossier, votre … ce
  -1.8: vous aurez, vous ecrivez, walki-, wall |, was … of, way2s-, way2sms, we still, well be, were good
  -1.8: were out, wey … no, what day, what kind, white, who told, whoever … want, with that, with … for
  -1.8: with … parrot, wizar-, wonder, worse |, would i, write me, wrong, y a, y ahi, y … en, years and
  -1.8: yes |, you box, you dejen, you gift, you help, you look, you sound, you still, you … removed
  -1.8: you … sun, your call, your site, | ah, | al, | allez, | ben, | bendiciones, | called, | can, | cash
  -1.8: | como, | consentement, | creo, | doy, | ella, | esta, | igual, | left, | lundi, | maybe, | mom
  -1.8: | morning, | ramasse, | really, | salgo, | serieux, | shimano, | this, | ton, | una, | verifiez
  -1.8: | wen, | … adore, | … amable, | … annoyed, | … bon, | … buenas, | … casco, | … claim, | … close
  -1.8: | … foto, | … funny, | … kind, | … llamada, | … manches, | … message, | … messaged, | … need
  -1.8: | … next, | … requested, | … roja, | … say, | … termine, | … vis, | … wait, | … wat, ~0000, ~_0_
  -1.8: ~_ah_, ~_ajo, ~_arm, ~_bai, ~_bak, ~_bol, ~_dee, ~_die, ~_doo, ~_dri, ~_eh_, ~_ene, ~_es_, ~_fr_
  -1.8: ~_gol, ~_ice, ~_jar, ~_log, ~_lui, ~_mit, ~_mud, ~_nit, ~_ob, ~_paq, ~_pic, ~_ral, ~_rs, ~_s?, ~_s?u
  -1.8: ~_sia, ~_sie, ~_soy, ~_tem, ~_ton, ~_ubi, ~_vr, ~_vra, ~_wal, ~ag_, ~aju, ~alca, ~alei, ~alm, ~amag
  -1.8: ~ampl, ~ane_, ~anej, ~apol, ~ari_, ~arla, ~arly, ~arte, ~ary, ~asa, ~asq, ~asqu, ~ax_, ~aza, ~azo_
  -1.8: ~bak, ~bano, ~bara, ~bica, ~bio, ~boit, ~boot, ~calc, ~cand, ~cous, ~cts, ~cts_, ~dal, ~dama, ~danc
  -1.8: ~dena, ~dog_, ~domi, ~eblo, ~edam, ~efe_, ~egla, ~ehor, ~eive, ~elev, ~emba, ~ens_, ~eoc, ~eocu
  -1.8: ~erca, ~erif, ~escu, ~esu, ~fee, ~fer_, ~fie, ~fuc, ~fund, ~ggi, ~gol, ~guit, ~heat, ~hil, ~hite
  -1.8: ~ibid, ~icen, ~idon, ~ienn, ~iest, ~ieza, ~ila_, ~ilm, ~irp, ~ishe, ~iss_, ~jar_, ~jefe, ~kan_, ~kitc
  -1.8: ~kona, ~ksta, ~lab, ~labo, ~lapt, ~lase, ~lay, ~lcan, ~leig, ~less, ~lk_, ~llam, ~llo_, ~lot_, ~lous
  -1.8: ~lun, ~mart, ~mont, ~mud, ~nais, ~nas, ~ncha, ~ndid, ~nit_, ~nla_, ~nst, ~ntro, ~obe, ~ocks, ~oid_
  -1.8: ~ollo, ~ompo, ~ongu, ~onna, ~oom, ~ooth, ~orid, ~orta, ~ory, ~ory_, ~ousi, ~oves, ~paq, ~paqu, ~park
  -1.8: ~pay_, ~payi, ~pet_, ~piec, ~piez, ~polo, ~poo, ~preo, ~ptop, ~rata, ~rau, ~raya, ~recc, ~reme, ~reoc
  -1.8: ~riet, ~rita, ~rnt, ~rnt_, ~rois, ~rong, ~rreg, ~s?u, ~s?ur, ~saro, ~sere, ~ses_, ~shor, ~sit_, ~sole
  -1.8: ~soy, ~squi, ~ssig, ~stac, ~stre, ~sura, ~tab, ~tail, ~tend, ~terc, ~tmr_, ~tuc, ~ubi, ~ubic, ~uces
  -1.8: ~uevo, ~undi, ~ures, ~usad, ~usen, ~win_, ~wron, ~ws_
  -1.9: 2 … NUMBER, NAME if, NAME … he, NAME … it, NAME … j, NAME … son, NUMBER again, NUMBER be
  -1.9: NUMBER right, NUMBER stars, NUMBER y, NUMBER … in, a arrete, a bicycle, a moi, a spam, a un
  -1.9: a … abuela, a … arret, a … nom, a … out, abier-, abiertos |, able, able to, abonnement bixi, abre |
  -1.9: account |, acepto |, actua-, add, add a, again … the, agradece el, ai perdu, ai |, ai … commande
  -1.9: ai … numero, aimerais … le, airpo-, aiyo, alcance, all gone, allergic, alto ahi, am … class, am … lbs
  -1.9: amene, and left, and … other, andre-, andres, annulez mon, anything … me, apague, apero, appelle moi
  -1.9: appt, apres … job, aqui … se, arriere |, asiento … me, ask … the, assurance |, at … bar, aug
  -1.9: authorize, auto |, avais demande, avoir de, azul |, b |, bags, bajit-, bajita, bakery |, bano, bano |
  -1.9: be there, be … for, berri, bici me, bici … lista, bike from, bike that, bike … day, brake |, brand
  -1.9: broken |, bugging you, build, but … my, buzzer, by hand, by … you, c qui, c … une, ca fait, ca … tu
  -1.9: ca … va, camar-, carbono, carro |, center, centr-, chair-, chairs, che pas, check … phone, child
  -1.9: chose pour, city, clean it, clear … the, clipl-, clipless, coffe-, coffee, color-, com |, come now
  -1.9: come over, comer, coming to, commande, commerce |, condu-, consegui |, contact for, corti-, cortito
  -1.9: coup de, coup … fil, credi-, crois que, cry, cuando se, cuando … de, cultu-, culture, da mas, dale |
  -1.9: damaged, danad-, danar, de batterie, de error, de fil, de … color, de … part, de … paso, de … vieux
  -1.9: debo, decev-, decevoir, dehor-, dehors, dehors |, dejo, delete … photo, dent, depend, des … a
  -1.9: desactive, descu-, detai-, devant |, did … tell, dio, disco, dishe-, dishes, do people, does … click
  -1.9: doing after, domin-, donne pas, dress-, dressed, drop … price, dryer, du dossier, ecran, el asiento
  -1.9: el cable, el casco, el dueno, el link, el paquete, el que, el timbre, el wifi, ella |, else now
  -1.9: empiecen, en cuanto, en ese, en google, en retard, en … au, en … parada, encontre, end my, end to
  -1.9: end … lose, ended up, enfin, enjoy, enlever … nom, envoyez … de, erron-, es con, ese modelo, espac-
  -1.9: esperar, est annule, est ce, est correct, est … mes, est … vrai, etait … sur, eve, every NUMBER
  -1.9: everywhere, extra work, extrano, fait … km, falli-, falling, fan of, faute, fax, fe, feels lose
  -1.9: feliz |, fini pour, folder |, font, food, for today, for … NUMBER, for … camp, for … flat, for … n
  -1.9: for … week, forever>wrong, freno, frien-, gardez le, genia-, genial, genial |, get that, getting a
  -1.9: getting … from, give … a, going |, good my, gotch-, gotcha, gotcha |, guant-, guita-, hacer un
  -1.9: halfway up, halfway … the, happy to, heart, here … my, him the, hold it, honda, horquilla |, house
  -1.9: house phone, huh, hungry |, hydra-, i cancel, i forgot, i … ask, i … came, i … cancel, i … on
  -1.9: i … saying, il etait, il pleut, importe quand, in … tire, inspe-, interesa, is dead, is plenty
  -1.9: is … bike, is … fair, is … ok, is … over, it NUMBER, it broke, it has, it myself, it … before
  -1.9: it … from, j … perdu, jaja, jaja … la, jappe-, jappelle, je paye, jess, join, junk |, just went
  -1.9: kids bikes, km, know … NAME, la batterie, la cadena, la quiero, la segunda, la tarjeta, la tercera
  -1.9: la … bike, la … todavia, laptop, las 2, las dos, las rueditas, lasagne, laval |, laver, laver |, lazy
  -1.9: le aviso, le … arriere, le … dehors, le … dit, leave me, legs, lien … paiement, ligne |, lo … y
  -1.9: look up, looking … the, loop, lost NUMBER, loves, lumiere, luz trasera, lyon, m … vous, ma … sur
  -1.9: magic-, mal, mama, mandan tantos, mardi |, marque |, mask, me aviso, me digas, me he, me mandas
  -1.9: me not, me para, me quedo, me recomienda, me … este, meant for, mensaje recibido, mensaje … es
  -1.9: merci a, message … from, messages … vous, midi |, midnight |, milks, missing |, model-, modelo
  -1.9: moi avant, moi … coup, monterrey, more … this, mtcn, my gym, my office, my tire, my … same, my … this
  -1.9: my … will, n importe, n … never, n … quand, n … said, nadie me, nails, nails |, neare-, nearest
  -1.9: need … talk, never stops, never … anything, never … on, new … is, next time, ninguna tienda
  -1.9: no entendi, no entra, no problem, no … llegar, no … prisa, no … works, nobody wants, nobody … you
  -1.9: nomas, nombre ni, not here, not reply, not say, not tell, not … like, not … man, notes, now his
  -1.9: nuit |, number any, number this, nunca habia, odome-, of … message, of … out, off if, off … computer
  -1.9: off … hands, off … put, ok go, old frame, omg, on silent, on … by, onda, open, order i, ou c
  -1.9: out already, ouvert |, overn-, overnight, owned, owned a, pago, pan, pantoute |, par message
  -1.9: partir de, pas ce, pas … la, pasa el, pays, pedaler, penser, penser |, perte-, pertenece, pesos
  -1.9: peux effacer, peux … arreter, pharm-, phone off, phone on, pics |, piece-, pieces, piss, piss off
  -1.9: plast-, plate, please can, please reply, pleut, pneus |, po, por … no, pour cette, pour … tune
  -1.9: pouvez … texter, prenez vous, presc-, prescription, primo |, problema |, problemas, propina, psi
  -1.9: pu … numero, que color, que esta, que … peux, que … recomienda, quedamos en, quel … de
  -1.9: quelque … pour, queue, qui ca, qui est, qui … appelle, quiero hablar, quiero … con, quilt-
  -1.9: quit playing, quitting, quote |, raining |, read my, received the, recois … les, recojan
  -1.9: recomienda |, reflectores, regalo, removable, removed the, repair … i, reparation, rfc, rid … the
  -1.9: rien commande, right |, rodam-, rodamos, roll, rouler, route, route-, rueda |, rush |, saca, salmo-
  -1.9: salmon, sambal, saquenle, sari, sat ride, sauce, says … the, se acaba, se agradece, se |
  -1.9: se … agradezco, se … la, sending a, serre-, she took, she … me, shelf, shifter, shld, si ca
  -1.9: si … favor, silence from, since morning, skipp-, smell, souci, spam folder, spokes, stage-, stages
  -1.9: stfu, still … the, stoke-, stop working, stop … at, stret-, study |, suficiente con, taco, take … one
  -1.9: talla, tantot |, te, te confundiste, tempete, temple |, tengo su, terce-, test, text after
  -1.9: text … lot, texteame cuando, textos … est, that NUMBER, that number, that text, that … meant
  -1.9: that … was, the account, the battery, the grp, the leak, the little, the rush, the wedding, the week
  -1.9: the … found, the … made, the … or, them to, there … i, this … on, threw up, thurs, ticket … NUMBER
  -1.9: tienda … no, tiene … numero, tienen otro, time … NUMBER, tired … this, tmr |, to … ads, toget-
  -1.9: together, tomorrow |, took your, tour |, tourn-, trava-, trop |, try again, tu de, tu vous, tubel-
  -1.9: tubeless, tubes |, typed … in, un momento, un … les, un … para, un … sur, under-, unlock, unlock the
  -1.9: unsubscribe button, up … hill, us |, utilisez, veille, veux … a, voir |, vous a, vous textez
  -1.9: vous … change, voy … denunciar, voy … poder, was my, wear, were |, which … i, who keeps, whoever you
  -1.9: whoop-, whoops, will … send, wine, wiped, with a, with … neighbor, woohoo |, work … use, would … a
  -1.9: would … at, xl, xq me, y … aucun, y … des, y … mandando, yes … it, yo quiero, you at, you come
  -1.9: you everything, you give, you love, you ship, you store, you turn, you … by, you … somebody
  -1.9: you … than, your mother, your texting, your … has, | aiyo, | aviseme, | awesome, | cool, | dele
  -1.9: | free, | genial, | gotcha, | hacen, | haha, | heres, | in, | j, | jamais, | jusqua, | mdr, | perdon
  -1.9: | piss, | quitte, | rear, | red, | second, | silence, | sin, | size, | stfu, | tcpa, | ticket, | took
  -1.9: | un, | who, | whoops, | … NAME, | … agradece, | … also, | … bajita, | … brand, | … cap, | … chat
  -1.9: | … combien, | … desde, | … give, | … hate, | … interesse, | … jess, | … list, | … llegue, | … longer
  -1.9: | … luz, | … ma, | … makan, | … mandas, | … muted, | … paran, | … poor, | … por, | … problem
  -1.9: | … pude, | … recibido, | … report, | … sacaron, | … se, | … sign, | … soiree, | … soy, | … still
  -1.9: | … suficiente, | … texting, | … ver, | … we, ~000, ~_ame, ~_ang, ~_cry, ~_dal, ~_deh, ~_dra, ~_dry
  -1.9: ~_dy, ~_esp, ~_exa, ~_fax, ~_hor, ~_huh, ~_jes, ~_km_, ~_med, ~_noo, ~_om, ~_omg, ~_ond, ~_ord, ~_pha
  -1.9: ~_psi, ~_ska, ~_suc, ~_te_, ~_tir, ~_try, ~abie, ~aden, ~adre, ~affi, ~agne, ~ah_, ~anto, ~apto
  -1.9: ~aras, ~asa_, ~asco, ~ater, ~atte, ~baje, ~bele, ~bios, ~bloo, ~cak, ~cake, ~cami, ~cart, ~casc
  -1.9: ~cker, ~cks, ~cks_, ~crev, ~cry, ~cry_, ~ctua, ~cuse, ~dals, ~deh, ~deho, ~dejo, ~deo, ~dida, ~dri
  -1.9: ~driv, ~dui, ~dys_, ~eame, ~ebo_, ~enve, ~erra, ~erst, ~erva, ~eza_, ~ffee, ~food, ~fra, ~fren, ~frie
  -1.9: ~gir, ~gue_, ~gul, ~gur, ~herm, ~hold, ~hon_, ~huh_, ~ils, ~imb, ~ior_, ~ipo, ~jet, ~km_, ~lars
  -1.9: ~leme, ~livr, ~llu, ~luto, ~mam, ~matc, ~modo, ~nac, ~naci, ~naro, ~noon, ~nouv, ~ntas, ~ntes, ~ntos
  -1.9: ~ntu, ~oac, ~oach, ~odel, ~olor, ~omg, ~omg_, ~oms, ~oms_, ~oot_, ~oper, ~ored, ~oses, ~ota, ~otor
  -1.9: ~otra, ~oue_, ~outs, ~phar, ~pic, ~ppt_, ~pray, ~pro_, ~psi, ~psi_, ~queu, ~rca, ~rivi, ~roja, ~roz
  -1.9: ~seat, ~stas, ~stoc, ~suc, ~tee_, ~tob, ~tty, ~uer_, ~ueue, ~uez, ~uez_, ~ugar, ~umi, ~ums, ~uote
  -1.9: ~uvel, ~uz_, ~vas_, ~via_, ~vivo, ~wine, ~yti, ~ytim, ~za_, ~zos, ~zos_, ~zz_
  -2.0: 2 hrs, 2 minutes, NAME about, NAME at, NAME does, NAME here, NAME moi, NUMBER dolares, NUMBER if
  -2.0: NUMBER … ok, NUMBER … tu, a NUMBER, a como, a demain, a fait, a poder, a vos, a … ecole, a … it
  -2.0: abonnee, accepte de, accord avec, achat |, acheter, after you, agua, ahi nos, ahi … vemos, ai … deux
  -2.0: ai … fait, alegr-, allergic to, allez, alto … la, am … at, ancien … de, and thank, another year
  -2.0: ans que, answered, any further, appreciate you, appri-, appris, aqui … es, are … done, are … for
  -2.0: aroun-, around, arrete c, arrete … est, arreter au, arrivent, as pas, asiento, assurance, assurances
  -2.0: attendre, aucun rapport, autocollant, automne, automne |, autorizo la, autorizo … reparacion
  -2.0: avez … recu, avisarle, avisarme, b, bacano, baja … precio, bak, be ready, be … day, be … in, better |
  -2.0: bici todavia, bitin-, biting, bleed, block off, block … an, blood, blown, bonne, bonne … a, bonne … j
  -2.0: borro … mensaje, boulo-, box … up, boy |, breathe, bride-, bridesmaid, broth-, bruit a, brule |, bus
  -2.0: bus … near, but he, ca … ces, ca … est, ca … quoi, ca … textos, cadenas, cajas, cake, called off
  -2.0: campana, can tell, can … do, canas-, canasta, cancelar … mensajes, cancele … cita, canda-, candado
  -2.0: cara, ce, ce … m, ce … tu, celeb-, celle la, cerca, chance |, charge, check … number, cherchez
  -2.0: chum dit, claro |, clicked twice, clients |, code |, codig-, commandez, confundiste, contesta, coule-
  -2.0: couleur, count, crack |, cried |, cuando … acaba, cuanto me, cute |, d air, dad, dad he, dad says
  -2.0: day … and, de cote, de frein, de pedaler, de precios, de voz, de … compagnie, de … delete, demi
  -2.0: dental, desactiver, devoi-, did … not, different shop, dije al, direc-, disturbing, do … cut
  -2.0: do … mean, donne … mon, donut-, donuts, door |, du casque, du club, dulce, e bikes, eat, eatin-
  -2.0: eating, echo, el codigo, el mecanico, el total, el |, el … en, elimina, emoji-, emojis, en arriere
  -2.0: en faire, encuentro, english no, entiendo … no, entre-, enviado, envoie le, erreur … est
  -2.0: error quiero, es NAME, ese mensaje, est tu, esta de, esta vez, estac-, este mismo, este … porfa
  -2.0: esto … acoso, etc, expir-, exten-, faire |, falling off, fasse, fast |, favou-, fete |, final |
  -2.0: finit, first day, for asking, for … NAME, for … blue, for … stuff, for … year, foto, found it, four
  -2.0: free |, gars au, german, get the, getting texts, go i, got 2, greas-, grips, group project, guantes
  -2.0: guys … stop, habla |, halfw-, halfway, have this, have … owned, he, he gave, helen-, helene, hende-
  -2.0: heures, hold, hour for, hour … me, hr, hub, i borrow, i can, i ended, i … all, i … but, i … over
  -2.0: i … picked, if i, ignore my, ils, imagen, imagen |, in law, in line, in maine, in nebraska
  -2.0: incorrecto, insta-, interesa … de, is NUMBER, is also, is from, is it, is more, is … his, is … wrong
  -2.0: it can, it ready, it |, it … NUMBER, it … take, j … apres, jamais plus, jamen-, jamene, je … appelle
  -2.0: jusquau, just saw, just … your, keep sending, kid, kid … not, la compagnie, la difference, la e
  -2.0: la meteo, la pantalla, la pluie, la revision, la … antes, la … o, lachez … un, laisse faire
  -2.0: laisse mes, laissez … le, las notificaciones, late, lbs, le bon, le matin, le … mensaje, leg day
  -2.0: lend, lente-, lentement, les petites, les vieilles, les … roues, liao, lift it, like … please
  -2.0: limpieza, list … and, lista no, llamo a, llega |, llegan cosas, llegar |, lo vi, lo |, locat-, lol |
  -2.0: long … it, longu-, louis-, louise, lunch, m avez, m … donne, ma … m, mailing, making the, mal el
  -2.0: mandar mensaje, marcar, mari … est, mas … mi, match, matin, me just, me … gracias, membe-, mens
  -2.0: mensajes automaticos, message … in, meteo, meteo |, mi carro, mi nina, mi orden, mi … tambien, midi
  -2.0: miss you, missi-, mms, modele |, mon appel, mon … arrete, mother in, must … in, my desk, my hands
  -2.0: my life, my names, nebra-, nebraska, need … receipt, needful and, never going, next spring
  -2.0: ni … tengo, night |, ninguna … en, no estaba, no fue, no hurry, no rush, no … iban, no … ruido
  -2.0: no … si, non je, noon |, nor, norma-, normal, nos vemos, not fair, not funny, not in, not sign
  -2.0: not … late, not … texted, nota, nouveau, now |, number … gave, number>number, numero … es
  -2.0: numero … una, o hay, octob-, off an, off … hour, old, old |, on main, on s, on … bike, on … of
  -2.0: on … storage, or what, orale, orale |, order, orlan-, orlando, oso, ou … est, out you, outsi-
  -2.0: outside, over NUMBER, owe … NUMBER, paisa-, paisano, panier |, para alla, para … a, parar la, pare la
  -2.0: parfait merci, parqu-, pas chez, pas demande, pas plus, pas … et, pas … garantie, pas … nouvelles
  -2.0: pause, pdf, pedals, pena |, people you, perdo-, peric-, perico, personne repond, pete |
  -2.0: petites roues, phone keeps, phone … if, picture, pieza |, pinto, pluie, pluto-, plutot, pneus, poder
  -2.0: political, poor NAME, por … quiero, porto-, porton, possible |, pour … fete, pres, presto, primer
  -2.0: prisa |, project, puedo parar, pulga-, que falta, que … al, que … paso, quebec |, quel nom
  -2.0: question |, quimi-, quimica, quita el, quitale, quite, quitele, quiten los, quitte le, rack |
  -2.0: ramasser le, ramen-, rapport avec, rayon, rayos, read … message, ready for, recado, reecrit
  -2.0: reflecteurs |, registry |, remove your, removed, renta |, reply |, repondez … a, repondu au, resen-
  -2.0: retou-, revision, revision |, revoke my, ris, roads, ronfl-, rue |, sacra-, saddle |, salon |, salva-
  -2.0: scary, se cayo, se corto, se quien, se rompio, se si, se … borro, see you, segur-, send my
  -2.0: sending messages, she never, shirt-, shirts, short, si … bici, sigh, sigh |, slime, smash-, smashed
  -2.0: smthg, so … need, so … with, someone … the, soumi-, soumission, spoke-, squeaks, steel, stole
  -2.0: stop laughing, stop looking, stren-, strength, stuck, student, suis inscrite, sujet, tacos
  -2.0: talk about, tarde, telling … i, tengo … numero, text than, text … ever, texteame, texto … por
  -2.0: texts you, thank … so, thanks … asking, that right, that … my, the bank, the day, the deluxe
  -2.0: the dishes, the guard, the house, the light, the message, the thing, the tire, the white, the … seat
  -2.0: there still, these anymore, this the, this … today, threw, thurs |, tiempo |, til my, timbre |
  -2.0: timing, titul-, to buy, to pass, to … in, to … somebody, todavia |, ton, tout sur, transferez
  -2.0: tu … en, typed it, umbrella |, umpir-, umpire, un NUMBER, un sms, un … delete, un … quand, under my
  -2.0: une photo, university, up … am, va arreter, vas, vea, velos en, veo |, verde, veux un, vieilles
  -2.0: vieux, voulais pas, vous devez, vous faites, vous recu, wah |, wahal-, wahala, was meant, was … in
  -2.0: wat, wavin-, waving, we did, weigh-, weight, were … of, what … a, where … at, will text, wipe it
  -2.0: with … i, with … uncle, work |, would … do, xmas, y penser, y te, ye, yo tampoco, yo vivo, you check
  -2.0: you … any, you … da, you … get, you … tell, you … y, your old, your … n, zelle, | appelez, | black
  -2.0: | bueno, | c, | ciao, | claro, | commandez, | different, | disregard, | doctor, | elimina, | got
  -2.0: | hay, | hein, | hoy, | k, | llevo, | mandame, | mensaje, | orale, | parked, | phone, | quitale
  -2.0: | quitele, | saludos, | sigue, | te, | tienen, | today, | toujours, | truck, | video, | water, | your
  -2.0: | … abierto, | … abiertos, | … after, | … bien, | … bonito, | … both, | … bruit, | … bus, | … chaine
  -2.0: | … deal, | … frenos, | … got, | … gustan, | … happy, | … laptop, | … nadie, | … parce, | … pardon
  -2.0: | … petit, | … policy, | … rapido, | … rapport, | … safe, | … sale, | … site, | … su, | … suspension
  -2.0: | … tard, | … teacher, | … threw, | … took, | … tu, | … vivo, | … wearing, | … well, | … you, ~000_
  -2.0: ~_air, ~_alc, ~_b_, ~_bb, ~_cak, ~_ce_, ~_coa, ~_dre, ~_enj, ~_fie, ~_foo, ~_he_, ~_hil, ~_hr_, ~_hw
  -2.0: ~_jef, ~_joy, ~_km, ~_lat, ~_lb, ~_lbs, ~_old, ~_poo, ~_red, ~_rit, ~_ros, ~_slo, ~_str, ~_tm, ~_tmr
  -2.0: ~_tot, ~_vas, ~_war, ~_wei, ~_zel, ~aha, ~aili, ~aime, ~alc, ~aman, ~awn, ~awn_, ~barr, ~bido, ~brot
  -2.0: ~bus_, ~cama, ~cita, ~coa, ~crew, ~crie, ~cu_, ~delo, ~dent, ~doo, ~earn, ~ebl, ~ecio, ~ecu_, ~edal
  -2.0: ~edit, ~eeth, ~ege_, ~embo, ~enem, ~enj, ~enjo, ~enre, ~ept_, ~expi, ~fier, ~flec, ~fri_, ~full, ~ha_
  -2.0: ~hah, ~haha, ~hild, ~hina, ~hod, ~hub_, ~huh, ~icar, ~icks, ~iers, ~ifte, ~iler, ~ilet, ~ils_, ~inta
  -2.0: ~intu, ~inve, ~irec, ~itio, ~jef, ~ka_, ~kid_, ~larg, ~late, ~lbs, ~lbs_, ~leat, ~len_, ~liao, ~lito
  -2.0: ~lu_, ~luie, ~lumi, ~mal_, ~malo, ~mama, ~mbo, ~midi, ~mr_, ~mul, ~nast, ~ncan, ~ncie, ~neus, ~nice
  -2.0: ~nite, ~noc, ~nol, ~norm, ~ntur, ~oat, ~oc_, ~odig, ~odys, ~oisi, ~olit, ~omie, ~ompe, ~orde, ~osco
  -2.0: ~oum, ~oumi, ~oyed, ~peda, ~peg, ~pha, ~play, ~pleu, ~plui, ~plut, ~pot, ~pouc, ~pped, ~pra, ~pran
  -2.0: ~quer, ~quil, ~quot, ~raj, ~ramm, ~ray_, ~rde_, ~resc, ~ri_, ~ris_, ~rose, ~roth, ~sarm, ~sce, ~seen
  -2.0: ~sien, ~slo, ~soir, ~soum, ~ssai, ~stuc, ~tag, ~test, ~tmr, ~trae, ~tree, ~tsi, ~tsid, ~tuck, ~ubr
  -2.0: ~ugg, ~uleu, ~umis, ~ums_, ~uten, ~utot, ~utsi, ~vau, ~vie_, ~vieu, ~wat_, ~wei, ~xpi, ~xpir, ~xten
  -2.1: NAME andre, NAME d, NAME … stop, NUMBER NAME, NUMBER stop, NUMBER … me, a comer, a copy, a pris
  -2.1: a ride, a … too, aceit-, aceite, aceptan, again lol, agreed |, ah |, ai bien, air |, ajoutez … a
  -2.1: ajust-, alguna novedad, all contacts, all … at, alloy, amor |, an email, and get, and then, any texts
  -2.1: anyone but, argen-, argent, arret de, arrete, arreter l, as … have, ask … it, at these, at … shop
  -2.1: au coin, au nom, audio-, audios, avec … bike, avec … velo, avoir un, ayer |, ayuda |, azul, bagages
  -2.1: bajen, be another, be late, beans, beans |, before … get, belanja, bequi-, bequille, bici tengo
  -2.1: bici … de, bici … me, bici … ni, bird, birya-, biryani, bonne … la, borrame … la, box arrived, box it
  -2.1: bs, btw |, buen, but a, but … website, buzzer is, by your, c tu, c … NAME, c … bien, c … tu, ca … a
  -2.1: cadre, camara, cambio |, came … of, campamento, can … find, can … hear, can … receive, can … text
  -2.1: cancel … appointment, cancel … rental, cancela … cita, cansa-, cansan, carbo-, casa de, casa |, cat
  -2.1: cell … moi, celular … mi, ces … la, cette … la, cher, chico |, class-, cle, cles, clicking, clip
  -2.1: cm |, codigo, cold, combien |, come to, comma-, como la, complet |, conduis, confirmado, confirmer
  -2.1: contact … on, corazon |, corto, cours … mecanique, cuida-, cuidado, customer care, customer … yours
  -2.1: d enfant, d … avant, dado … numero, daughter … the, de mecanique, de … argent, de … avec, de … era
  -2.1: de … il, de … yo, deal |, debarquez le, dejela, dejen … textear, deleted your, deliver, demai-
  -2.1: demain, depart, deposito |, des pieces, des … dans, descuento, dice NUMBER, die, diga, disre-
  -2.1: disregard, do if, do … hear, do … put, doctor |, dos, dropping off, du porte, du … de, dulce |
  -2.1: during the, eaten, el trabajo, el … jaja, electrique, emails but, embarque, en revenant, en … deux
  -2.1: encan-, end feels, end … my, engagez, entendi |, entiendo |, erreur c, erreur … je, es NUMBER
  -2.1: es obligatorio, es todo, ese … no, esperando, est bloque, est la, esta NAME, estam-, estamos
  -2.1: estoy harta, et j, ete |, etes au, etes qui, ex, fait … velo, fastidio |, faut une, favor … la, fella
  -2.1: fermez … dossier, fin de, finished, first-, fix … flat, for … again, for … frame, for … is
  -2.1: for … other, formulaire, frena, fri, friend, from … order, fue … que, funeraria, gave him, gente |
  -2.1: get text, getting … for, go for, grease, grp, gym so, happens, harto, have it, have no, have removed
  -2.1: have … ever, have … the, have … use, hear your, heure-, hill, him |, his, hiver |, honest, hot |
  -2.1: house to, hoy no, hub |, hurry |, i asked, i give, i m, i on, i |, i … here, i … more, i … send
  -2.1: i … twice, i … want, in |, interesse pu, inven-, is d, it will, it … another, it … in, j arrive
  -2.1: j … ben, jamais eu, je conduis, je … fais, je … tu, jefe |, jpass-, jpasse, just email, just left, k
  -2.1: kind of, koi, l argent, l … demain, l … du, la chaine, la grandeur, la hora, la que, la rue, la valve
  -2.1: la you, la … ca, la … tout, labor |, lachez … vous, laissez faire, largu-, le des, le dio, le siege
  -2.1: le … ici, le … stop, leath-, leather, legen-, like i, like last, like … NAME, list is, list>remove
  -2.1: liste … pieces, llames, llamo, llanta |, llega el, llegan, lo … al, location |, logo, long will
  -2.1: long … i, look … these, lui |, lumie-, mache-, mai, mais ca, mal |, mami, manches, mano de, marat-
  -2.1: marathon, marathon plus, mas barata, mas … yo, maybe, me llames, me pasa, me when, me … come
  -2.1: me … cortado, me … delete, me … desabonne, me … manda, me … total, me … tu, mensaje era
  -2.1: mensaje favor, messages for, messe-, messed, mi … por, mind me, moi dans, moi … stp, molle, moms
  -2.1: mon cadre, mon petit, more and, more for, movin-, moving, mr, my appointment, my water, my … bottle
  -2.1: my … changed, my … was, my … yet, n arrete, names, ne suis, ne … connais, neige, neighbor … the
  -2.1: next year, next your, ni bici, ninos |, no manches, no ocupo, no son, no … calls, no … cansan
  -2.1: no … deje, no … dejen, no … mi, no … salir, no … soy, noise, noon, not her, not ship, not … right
  -2.1: not … yet, noticed, novedad, now thank, number … phone, number>law, numero delete, obligatorio
  -2.1: of people, of town, of … lol, off again, off what, offs, ofici-, oficina, often do, oigo, ok no
  -2.1: ok will, on … is, only … in, otro mensaje, out … town, over |, owe you, panier svp, parale con
  -2.1: parce-, parcero, party |, pas le, paseo |, pedal-, pendiente |, perdon, perdon … no
  -2.1: personne … repond, peut … arreter, peux pas, pied |, pinky, plan … is, please ignore, please … your
  -2.1: poco, por … de, por … paso, porque no, porte bagages, poster, poten-, potencia, pour mon, pray
  -2.1: prefere, present, prime-, prof, psych-, puedo hablar, que estaba, que fuera, que rapido, que … llegue
  -2.1: quit … for, quita … la, quoi … numero, quote, rappel mais, reach me, ready … the, recibido |, recu
  -2.1: recu un, red, reecr-, refuse de, repondre … pour, reportar |, reporting … as, retour, return
  -2.1: revenant, rite, rock, safe, sale end, saludos desde, saque, saved, se cancela, se cansan, se llama
  -2.1: se ve, season, send … yet, sent my, she … ok, sin prisa, sir i, small |, sms the, snore, socia-
  -2.1: social, sonnette |, sorry for, soup, spam filter, spam me, speec-, splinter, squea-, stick-, stop ou
  -2.1: stop payment, stop … he, stretch, stude-, suelto, suis … capable, suis … retard, suit, sure … the
  -2.1: svp ne, svp on, sweep-, sweet, systeme, tacos |, te extrano, tear, telephone est, temps d, text can
  -2.1: text … before, text … better, texter je, that … plenty, the bus, the gym, the other, the rain
  -2.1: the seat, the total, the … cap, the … new, the … pics, the … please, there … in, these texts
  -2.1: they say, tht, tige, tmrw, tmrw |, to 2, to … church, to … lol, to … something, to … wrong, toilet
  -2.1: took, torme-, tormenta, total |, trust-, ugh |, un alto, un … NUMBER, un … mais, un … merci, une |
  -2.1: unit, unkno-, unknown, up your, upgra-, usa este, va … l, velo de, velo il, very, veux … savoir
  -2.1: vieux bike, virem-, virement, viva, vivo, voisine, voisine |, volun-, vos … et, votre site
  -2.1: votre … par, vous une, vous … au, vous … tu, voyon-, voyons, want … is, want … stop, want … talk
  -2.1: warra-, was wonderful, washi-, waving |, well … the, what did, what time, when you, while |, will do
  -2.1: will … a, will … off, with phone, with … thumbs, y … une, yo … recojo, you get, you kindly
  -2.1: you … closed, you … up, your mailing, your son, | a, | about, | add, | approved, | canceller, | ce
  -2.1: | comment, | dejela, | dos, | ignore, | merry, | mes, | nice, | nos, | ouvert, | price, | recibi
  -2.1: | reporting, | sacame, | see, | total, | vas, | venden, | virement, | whose, | will, | … abuelo
  -2.1: | … ano, | … au, | … bateria, | … card, | … cel, | … delete, | … demain, | … devez, | … el, | … great
  -2.1: | … hurry, | … if, | … interest, | … je, | … journee, | … live, | … notifications, | … obligatorio
  -2.1: | … other, | … porte, | … profe, | … promised, | … pueden, | … puedo, | … quitar, | … ready
  -2.1: | … recibi, | … rides, | … textos, | … thank, | … they, | … tune, | … under, | … update, | … yes
  -2.1: | … your, ~_aju, ~_aro, ~_az, ~_azu, ~_ban, ~_bar, ~_beq, ~_ber, ~_bin, ~_ble, ~_cm, ~_cof, ~_eat
  -2.1: ~_ete, ~_ex_, ~_fit, ~_fra, ~_hah, ~_hai, ~_his, ~_ig, ~_ima, ~_k_, ~_ka, ~_lab, ~_lum, ~_mam, ~_mee
  -2.1: ~_mix, ~_mou, ~_mr_, ~_ofi, ~_pad, ~_pot, ~_sei, ~_tar, ~_tee, ~_tht, ~_tit, ~_upg, ~_urg, ~_wav
  -2.1: ~_za, ~abla, ~afo, ~aha_, ~ails, ~ajou, ~anty, ~arat, ~asc, ~ated, ~ato_, ~avy, ~ayb, ~aybe, ~azu
  -2.1: ~azul, ~bad, ~bent, ~beq, ~bequ, ~bier, ~blar, ~bols, ~boo, ~bour, ~cadr, ~cant, ~carb, ~cat_, ~cena
  -2.1: ~cirl, ~cles, ~codi, ~cof, ~coff, ~cold, ~coo, ~cost, ~cui, ~cuid, ~culo, ~dale, ~debo, ~dela, ~depa
  -2.1: ~dona, ~egra, ~egur, ~ergi, ~esia, ~etch, ~font, ~foo, ~four, ~galo, ~hoo_, ~horn, ~ieg, ~iens, ~ild_
  -2.1: ~ior, ~isre, ~ived, ~jas_, ~jel, ~jode, ~jout, ~joy, ~lame, ~leed, ~lerg, ~lid, ~lm_, ~logo, ~lor_
  -2.1: ~lord, ~lunc, ~mage, ~mayb, ~meet, ~mix, ~moms, ~mpri, ~mrw, ~mrw_, ~nan_, ~ndui, ~nnai, ~nnez, ~nois
  -2.1: ~nol_, ~nota, ~nuts, ~nza, ~ofic, ~oie, ~onu, ~oten, ~pani, ~pgr, ~pgra, ~po_, ~pret, ~ptio, ~ras_
  -2.1: ~rate, ~rato, ~rayo, ~rbo, ~rcer, ~reac, ~rey_, ~rge_, ~rki, ~rma_, ~rof_, ~rout, ~rue_, ~rw_, ~sant
  -2.1: ~sau, ~scen, ~spee, ~sum, ~tht_, ~tiro, ~tmrw, ~tock, ~took, ~tren, ~true, ~tut, ~umie, ~upg, ~upgr
  -2.1: ~uro, ~urry, ~vag, ~vage, ~vemo, ~voyo, ~warr, ~wav, ~ybe, ~ybe_, ~zel, ~zell, ~zul, ~zul_
  -2.2: 2 |, NAME … not, NUMBE-, NUMBER, NUMBER 2, NUMBER pouces, NUMBER … gone, NUMBER … since, a bird
  -2.2: a ese, a gauche, a joke, a monterrey, a nous, a stop, a … envoyer, a … numero, a … review, abren, ac
  -2.2: agregar, ahorita no, ai fini, ai oublie, ai quitte, am stuck, am tired, and … please, andre, anota-
  -2.2: any … on, appelez moi, appelez … pas, appelez … textez, are closed, are you, arreglar, arrep-
  -2.2: arrete en, as is, asien-, at … point, ate my, attendre |, au volant, aucun NAME, aurait ete, avez le
  -2.2: avez … fini, avez … une, aviso, axle, babysitting, balance is, bed, better … me, bien … le, bient-
  -2.2: bientot, bike it, bless you, bless-, blessed, borro-, brakes do, brakes … not, break |, breat-, bsnl
  -2.2: buffe-, buffet, busy |, c … long, ca … beaucoup, ca … etre, ca … un, cambie … compania
  -2.2: can … unsubscribe, can … with, canadian, cancel … tune, cancellation, cancelled, caps, caro |
  -2.2: carriers, casco y, casco |, cet, changes, chido, cien, cm, cobro, coin, compo-, compris, con un
  -2.2: con … trabajo, conosco a, continue, cortado, could … send, count … out, creve-, crick-, cuerd-, cut |
  -2.2: cut … a, de ayer, de bebe, de carbono, de compania, de location, de molestar, de respeto, de … modele
  -2.2: dead end, deb, deb |, debarquer |, department, department |, depuis 2, derniere fois
  -2.2: des … automatiques, desde … NUMBER, did … leave, diga que, dites … NAME, do … sell, do … tell
  -2.2: does … end, donc plus, done and, dors, downs-, downstairs, dropped my, drunk, el profe, eleve-
  -2.2: email |, en route, en tout, en … de, encon-, encontraron, entrar, escap-, escape, esposo … la, essay-
  -2.2: est NAME, est NUMBER, est long, est … pret, esta lista, este … lo, esto es, esto … me, et mettez
  -2.2: etes … vous, expecting, express, face |, faceb-, fait beaucoup, faites … des, falta de
  -2.2: falta … respeto, fb, file and, film, finally, fir, firmar, fit, fits, fix the, for now, for our
  -2.2: for … race, for … this, found your, found … text, freno-, frenos, frenos no, front |, full, fumar y
  -2.2: gave me, genius, get in, go … it, grupo … la, guy is, hablar, hacen … en, heati-, heating, helmet |
  -2.2: how long, how often, hoy |, huh |, husband … the, i should, i … borrow, i … stuck, i … those, iba
  -2.2: if he, il … je, inscrit |, instructions, interesa la, interesse par, is done, is here, is out
  -2.2: is … again, is … lol, is … there, it … and, it … she, it … sorry, j enleve, j te, j … fini
  -2.2: j … quitte, j … sorti, jaja |, je prefere, joyeux, judge, keep me, keeps asking, know … to, knw
  -2.2: l … NUMBER, l … vole, la roja, la … esta, la … hasta, la … quiero, lab, lata |, lavage |, le ramasser
  -2.2: le … velo, leave … a, leche, left … on, les reflecteurs, les … boue, like … am, lil, line … the, lio
  -2.2: list … people, liste des, livre-, lo tengo, lo … sea, longer … the, los dias, los frenos
  -2.2: los … jajaja, lost, love, ltr, lumieres, luz, lyne, m … svp, ma fourche, machan, maggi, make it
  -2.2: mandeme el, marche |, market, mas informacion, mat, me 2, me fue, me this, me … el, mecanique
  -2.2: medicine, mejor paso, menos |, mere |, merry christmas, message again, message … d, message … erreur
  -2.2: mi hijo, mi … nuevo, mi … pregunta, mic, min |, minimum, miren, moi … votre, moins, moins |
  -2.2: mon … bike, mon … dit, mouil-, much … you, mum |, mums, my call, my … instead, my … who, n no
  -2.2: need an, needs the, new |, ningun NAME, ningun mensaje, no conosco, no da, no esta, no thank, no |
  -2.2: not ready, not the, not … but, not … with, note, notre entente, now … phone, nuevo |, numero moi
  -2.2: numero nuevo, numero soy, numero … NAME, numero … la, numero … pas, of … kid, of … week, ok but
  -2.2: olvidalo, on … l, on … until, once |, opcio-, or no, ordering, ouch, ouch |, pa mi, pa … no, paint
  -2.2: papa |, para … hora, parece, parfait |, pas des, patch-, patches, personne de, photo de, pidiendo
  -2.2: pink, pis … le, please … call, please … once, please … thank, plus … cell, poor, pouce-, pouces
  -2.2: pour … a, pour … location, pour … soir, precio por, prob, promo est, put … name, que … es
  -2.2: que … habla, que … velo, quiero los, quit … i, quitte … job, rack, ramene, reche-, recu mes
  -2.2: reflecteurs, remove … stickers, remove>wrong, reply stop, retar-, retard, ride on, ride that
  -2.2: rien … la, ring me, ruined my, sa mere, safe |, say the, say … for, scamm-, se … como, se … llevo
  -2.2: search, sell it, selling it, semaines |, send that, send … pic, sent it, seul … svp, sew, she was
  -2.2: short |, siempre |, sign … form, signed anything, sir is, sonne-, sortez … velo, soumission |, soy de
  -2.2: space, spammy, stop avec, stop raining, story, stranger |, stuck at, su … con, suis … NAME, swap |
  -2.2: take … for, take … old, teeth, telefono me, tenan-, text … it, texto cuando, texto en, texto marche
  -2.2: texto no, textos c, texts are, that … of, the door, the hill, the map, the pink, the tenant
  -2.2: the … before, the … ride, the … tape, their-, theirs, then … am, they … you, this … but, thorn-
  -2.2: thorns, tiren-, to sleep, todos … dias, total, tow, triat-, triathlon, tristeza, trop, trouve un
  -2.2: true, tu pour, tu … avec, tu … ecris, turn … notifications, tv, twix, un neuf, un … a, un … con
  -2.2: un … vocal, une … sur, use … these, vemos, vendo, venu, verifiez … numero, veux … la, vi en
  -2.2: viernes |, volant, vole |, vous voir, vous |, vous … textez, vrai |, warranty, washing, way, way home
  -2.2: what about, what |, what … your, when it, white one, who took, who … NAME, wifi |, will not, winne-
  -2.2: wisdo-, wisdom, with … text, won, woohoo, wrong>more, y eso, y est, y … aviso, yeah |, yo pague
  -2.2: yo … firme, you basta, you by, you done, you know, you texted, you wrote, you … NUMBER, you … after
  -2.2: you … keep, you … vi, your fault, your newsletter, your … if, your … la, | aca, | all, | arretez
  -2.2: | avez, | be, | bikes, | come, | copy, | dead, | decline, | donde, | euh, | fair, | knock, | laissez
  -2.2: | might, | monday, | my, | note, | olvidalo, | recu, | remettez, | remove, | saque, | school, | some
  -2.2: | tengo, | … ce, | … crois, | … ebike, | … estuvo, | … fermez, | … forma, | … joven, | … laisse
  -2.2: | … llega, | … long, | … look, | … nieto, | … noel, | … nombre, | … not, | … often, | … onda
  -2.2: | … permission, | … quede, | … subscription, | … too, | … trompez, | … why, | … woke, | … would
  -2.2: ~?ur_, ~_ay, ~_bag, ~_cm_, ~_coi, ~_coo, ~_dom, ~_duc, ~_eh, ~_fet, ~_ful, ~_gri, ~_lar, ~_len, ~_luz
  -2.2: ~_mod, ~_noc, ~_nv, ~_roo, ~_scu, ~_toc, ~_tv, ~_tv_, ~_vem, ~aceb, ~ald, ~ansa, ~bag, ~bate, ~bid
  -2.2: ~bone, ~bouc, ~cans, ~cats, ~clip, ~cloc, ~cm_, ~coin, ~cret, ~dies, ~disr, ~eals, ~edu, ~embr, ~ensi
  -2.2: ~erer, ~esce, ~eser, ~evra, ~fits, ~flor, ~geni, ~gri, ~harm, ~hees, ~iali, ~ica_, ~ideo, ~iete, ~ig_
  -2.2: ~ilk_, ~imag, ~irs_, ~isr, ~jas, ~kets, ~lab_, ~lave, ~lma, ~lost, ~luz, ~luz_, ~mbou, ~mg_, ~mite
  -2.2: ~mm_, ~mman, ~mod, ~mth, ~mums, ~nall, ~nneu, ~oas, ~oast, ~obra, ~obro, ~oder, ~ogo, ~oie_, ~oite
  -2.2: ~oldi, ~oodi, ~opci, ~oral, ~oser, ~ost_, ~oto, ~pago, ~paie, ~pee, ~perd, ~pere, ~pot_, ~pric, ~rain
  -2.2: ~rair, ~reno, ~rgic, ~romp, ~ropo, ~rui, ~rus, ~rven, ~saco, ~sal_, ~sala, ~sca_, ~sena, ~serr, ~slow
  -2.2: ~spor, ~ssan, ~stag, ~sual, ~tard, ~tht, ~tito, ~triq, ~tv_, ~upli, ~urns, ~usta, ~vali, ~vinc, ~viou
  -2.2: ~won_, ~ybo
  -2.3: NUMBER lol, NUMBER months, NUMBER old, NUMBER or, NUMBER ou, NUMBER people, NUMBER rs, NUMBER … and
  -2.3: NUMBER … et, NUMBER … think, a faire, a midi, a photo, a pie, a quick, a vole, a … can, a … right
  -2.3: adres-, afuer-, afuera, ahori-, ahorita, ai recu, airte-, airtel, all NUMBER, also |, am reporting
  -2.3: am … on, and … just, anoche |, anyone |, are missing, arrete … fumer, arrie-, arriere, art, ate
  -2.3: au cours, avec … numero, avez donne, avisen a, avisen … mi, avisos |, axle |, ay … otra, bater-
  -2.3: bateria, be … but, bendiciones |, besoin … facture, bicyclette |, bike in, bill |, bola, boost
  -2.3: box of, broke |, by … shop, c … qui, cadeaux, cadena |, caja que, call after, came by, camin-, can we
  -2.3: can … fix, can … lift, can … remove, cancelen la, cerca |, chalet |, chape-, chapeau, chercher |
  -2.3: clicking |, combien vous, come … of, como un, como … otra, confirm once, conna-, connais … ce, conos-
  -2.3: conosco, consent … the, corre, couleur |, cricket, cuidense, cunado, cycle, d appeler, d autobus
  -2.3: dans … auto, dare, dare |, de aceite, de comer, de fumar, de fumer, de misa, deal, decue
  -2.3: deja … mandarme, deje … bici, dejem-, dejeme, demenagement, deposito, descanse, desce-, describe
  -2.3: despacio, devoirs, digas, digit, disse-, do … click, do … end, do … mind, do … this, do … understand
  -2.3: does … open, dog is, domingo, donar, donate, dream-, drop … any, du metro, dvd, dying |, ecrivez |
  -2.3: elsewhere |, engag-, enlevez nous, enlevez … siege, envoyer … photos, escribi, espanol |, esposo |
  -2.3: est pret, est qui, est quittes, est … qui, esta … baja, estoy cansado, etes, etes pas, face
  -2.3: fait … arret, favor … mi, felicidades, feu, filter, fini avec, flat again, focus, for nothing
  -2.3: for you, for your, for … sorry, for … years, freezing, freins |, from … NUMBER, from … account
  -2.3: from … file, fumar, fumer, garantia, geniu-, going … be, good people, grais-, graisse, gusto
  -2.3: guys again, habla-, hay |, heres my, hoodi-, hour |, how … off, hurry, i muted, i sent, i … quiet
  -2.3: i … quit, i … reporting, i … tired, i … up, il me, image, info |, inquietez, instead |, is blocked
  -2.3: is up, is … cancelled, is … end, is … here, is … more, it a, it rides, j … du, j … oublie, j … peux
  -2.3: j … recu, ja, je … aime, je … retirer, je … suis, job |, joyeux noel, jusquau NUMBER, just … my
  -2.3: keep working, know any, l … vous, la enlevez, la graisse, la personne, la photo, la renta
  -2.3: la reparation, la … personne, landline |, le lavage, le mode, le pongan, legend, leque-, lequel
  -2.3: let … do, light |, like … end, linge, lisan-, lisant, llego, lo agradezco, lo … en, logo |
  -2.3: looks like, lui … un, lundi |, maest-, mama |, mamie, manager |, manana |, manch-, mandeme la
  -2.3: mandenme mensaje, mandenme … cuando, mante-, mas el, mas fotos, matin |, me it, me llamo, me llegan
  -2.3: me prometieron, me … ahorita, me … at, meant … me, meant … somebody, mejor |, mel, mensaje de
  -2.3: mensajes de, merci … l, mes cles, message a, message with, message … coupe, message … the
  -2.3: messages about, mettez … terme, mi cunado, mi … dice, mija |, milk, milk |, misma, missing, momentito
  -2.3: mon … en, more … an, mort, motor, much of, mur, music, muy amable, my balance, my receipt, my wife
  -2.3: my … found, my … left, my … today, my … where, myself |, nada que, niaise, nitid-, nitido, no NUMBER
  -2.3: no promos, no … amor, no … con, no … des, no … number, nobody told, not lift, not over, not … fan
  -2.3: not … giving, not … good, not … lol, not … phone, notifications stp, nous … a, now … to, number it
  -2.3: number last, numero par, numero … le, numero … mettez, obra, ocupado, off … am, oh … i, oignon
  -2.3: old … off, old … to, on me, on … flip, on … quittes, online |, opting … of, option, or do, orden
  -2.3: ou encore, oublie mon, ouvre pas, owner … this, pads, partent, pas pour, pas … bike, pas … bon
  -2.3: pedals off, perfi-, person … the, phone … all, phones at, pick up, pieces |, please … the, plus d
  -2.3: plus … cette, poign-, ponchada, porta-, pose, pour … NUMBER, pourq-, pourquoi, pouvez … effacer
  -2.3: pratique |, pray for, prenez votre, prenez … temps, press-, price, prisa, propo-, propre
  -2.3: proprietaire du, proud … you, puedo cancelar, que soy, que … buena, que … lo, qui je, radia-
  -2.3: recevoir … messages, recoj-, recordatorios por, refle-, regul-, relaj-, rembourse, remember … to
  -2.3: removing, rental |, reparations, retro-, retrouve, roue |, rouge |, rude |, safe to, said i
  -2.3: say NUMBER, says NUMBER, says no, se … fue, senal, send a, send … bike, serrer, she blocked
  -2.3: she … NUMBER, si la, size NUMBER, sms to, someone elses, specialized, stand, start |, stoma-
  -2.3: stop taking, stop your, stop … encore, stop … those, stop … you, stuck … work, suis la, swear if
  -2.3: systeme |, t aime, taller |, taque-, taqueria, tenant, tenga, text a, text to, textos ca, texts on
  -2.3: texts … her, than, that bike, that … ok, the check, the kickstand, the reminders, the washing
  -2.3: the … basket, the … bike, the … reminder, the … when, this … before, this … right, thursday and
  -2.3: tirage j, tirage … ai, to your, to … store, too long, too many, touch-, tout … monde, trompez, turns
  -2.3: typic-, typical, un momentito, unsubscribe from, until … call, up here, us do, va etre
  -2.3: velo electrique, velo … vous, vemos |, verifier, verifier |, vers NUMBER, veux … recevoir, video-
  -2.3: vidrios, vocal, voila |, volan-, votre boutique, vous trompez, vous … ca, voz, want … new, want … of
  -2.3: was i, weeke-, went … spam, when … you, who |, will stop, with … forever, worki-, working
  -2.3: would … take, wrapp-, wrong |, y … bici, yes or, yes … no, you dare, you reach, you voy, you … she
  -2.3: you … told, you … your, your business, your father, your roll, your sister, your … a, your … what
  -2.3: zelle |, | 2, | aceptan, | ahorita, | annulez, | avertissez, | avisenme, | better, | bicicleta, | bin
  -2.3: | borre, | dejeme, | favor, | lo, | mis, | names, | nitido, | nobody, | ouch, | passed, | photo
  -2.3: | police, | puedo, | sacrez, | small, | stupid, | t, | todo, | tu, | tubeless, | wake, | woohoo
  -2.3: | wrong, | … ads, | … ahead, | … bring, | … cancel, | … changed, | … cool, | … corto, | … crying
  -2.3: | … descuento, | … era, | … fotos, | … good, | … grasias, | … jefe, | … lady, | … light, | … messages
  -2.3: | … name, | … noise, | … payment, | … permiso, | … release, | … remove, | … rien, | … stopped
  -2.3: | … that, | … tube, | … vale, | … y, ~_adr, ~_afu, ~_att, ~_blu, ~_boo, ~_cru, ~_cui, ~_dog, ~_egg
  -2.3: ~_emo, ~_fed, ~_fly, ~_gue, ~_hv, ~_low, ~_nic, ~_od, ~_rei, ~_spi, ~_um, ~acto, ~aes, ~aest, ~afu
  -2.3: ~afue, ~aiem, ~airs, ~aje_, ~alco, ~ama_, ~aps_, ~arac, ~asie, ~aver, ~bal, ~bing, ~blee, ~blu, ~cast
  -2.3: ~cera, ~cine, ~coi, ~coj, ~cour, ~dare, ~demo, ~deur, ~dici, ~dog, ~ebi, ~ecoj, ~eeke, ~efl, ~efle
  -2.3: ~egs_, ~ejem, ~eke, ~eken, ~embl, ~ervo, ~etc, ~exce, ~fed, ~fee_, ~fete, ~feu_, ~few, ~fly, ~foot
  -2.3: ~gros, ~hr_, ~hurr, ~idi_, ~inas, ~irlo, ~iro, ~irv, ~isq, ~isqu, ~lego, ~lido, ~lsa, ~maes, ~mend
  -2.3: ~mene, ~mode, ~mpe_, ~nore, ~nosc, ~ocar, ~oom_, ~orki, ~oto_, ~oue, ~oues, ~ourq, ~ovin, ~pasa
  -2.3: ~peak, ~pil, ~pill, ~pine, ~rbe, ~refl, ~rey, ~rinc, ~rla, ~rquo, ~rut, ~rvo, ~saye, ~semb, ~sio_
  -2.3: ~sirv, ~span, ~spea, ~ssay, ~ssed, ~sy_, ~teer, ~tess, ~tist, ~tot, ~ucho, ~uere, ~urq, ~urqu, ~ush_
  -2.3: ~voie, ~xce
  -2.4: NAME … est, NAME … have, NAME … plus, NUMBER pas, NUMBER … update, a deal, a ir, a … we, adresse
  -2.4: adresse |, ads … the, affaire, afuera |, again … it, ahhh, ai mal, al … de, alla |, am … for
  -2.4: am … front, and give, and … NUMBER, and … up, angry … me, annoyed, another |, any time, approved |
  -2.4: aqui no, are … people, arrete … passant, arreter chez, arretez … reparation, arrivee |, arroz
  -2.4: as … le, ask you, assis-, au … en, avez vous, beer |, bequille |, best, bici esta, bici que
  -2.4: bicycle |, bicyclette, bike … the, bixi, block me, bloquez moi, bordeaux, both of, bread, build |
  -2.4: busca, but keep, c … pratique, c … votre, ca NAME, call |, can keep, can … add, can … still, cap fell
  -2.4: ce modele, ce numero, cegep, change … the, chara-, chemin, cher |, christmas to, clase-, clases
  -2.4: cles |, clienta, cobra-, com, come get, comprends pas, confiance, connaissait, consent for
  -2.4: contrasena, cool |, cotes, cotes |, credit, cuide-, customer of, d en, daughter has, day of, de chat
  -2.4: de las, de ma, de numero, de rouler, de shimano, de voir, de … es, de … nina, dear |, debaj-, debajo
  -2.4: debarree, debi, dejen … bici, dejen-, denta-, desig-, design, despierto, did |, did … authorize
  -2.4: do … quit, do … ship, doc, does this, doit etre, dolares y, don |, duck, dupli-, dying, el grupo
  -2.4: el pedido, el recordatorio, el … por, elle a, else … it, elses, en a, en linea, en otra, encim-
  -2.4: encima, end … your, enough air, entendido, escribale, est pratique, est … necessaire, est … normal
  -2.4: estime, estrellas en, estrellas … google, et … ca, etait … ma, evening, every … i, examp-, example
  -2.4: example com, explain |, extension, facebook, fedex, fee, fizah, food … i, for no, for texts
  -2.4: forever>me, forma de, forms, fue un, gang |, go off, got |, got … old, grafi-, grande, gusta, habs
  -2.4: hacen … a, had me, haha, have … permission, hay forma, haz, hein, hier, hija, hmm, hoggi-, hogging
  -2.4: hogging the, how … will, hv, i return, i stopped, i … about, i … know, i … lol, i … now, icy, if your
  -2.4: if … can, ignore, igualmente |, il a, il veut, in fb, in … life, in … rain, insurance, is fine
  -2.4: is … new, it over, it sent, it … fine, it … mine, it … will, j … mal, jazz, je serai, je t, je … pour
  -2.4: je … texte, la bonne, la location, lache pas, laisse un, le avisen, le bruit, le de, le doy, le gusto
  -2.4: le … d, le … dans, leave it, less |, liao |, liked, lista … precios, live there, lleve, location
  -2.4: loin, lol mais, m etre, ma mere, mandas, mas le, masks, masqu-, masque, me dejaron, me pueden
  -2.4: me … avec, me … la, me … new, me … ningun, me … you, medid-, mensaje, mercredi |, merry … to
  -2.4: message est, message par, message vocal, message … pour, mind i, mint, mis … la, miser-, mistake
  -2.4: moi mon, moi … suis, mon rendez, mon … ou, mon … qui, more surprises, more word, mostl-, mostly, mrng
  -2.4: must … the, ne connais, necessary, need to, needed |, neige |, never … any, no entiendo, no … la
  -2.4: no … surprises, no … this, nom … mon, non … de, not go, not read, not … ever, not … person, not … the
  -2.4: nota |, number>me, numero es, numero … de, nvm, ocupo |, of … did, off you, oga, oi, on … at
  -2.4: on … jamais, on … roof, onda con, one for, orden |, otra … ustedes, otras, out … the, paiement
  -2.4: pardon |, parents, pas vos, pas … cadenas, passee |, peine … m, peint-, pero ni, pertenece a
  -2.4: peux … de, peux … m, phone … be, photo |, place |, plans, please NUMBER, ponganme … la, pop
  -2.4: por … recordatorio, porte |, pouvez |, precio, preguntan, prends |, printemps |, prix la, promis
  -2.4: promise |, proud, psi |, put this, quand t, quand y, que bonito, que … vous, quedo |, quien lo
  -2.4: quiero … la, quit hogging, ramasse |, rappels … ca, rdv, real person, rebaj-, redon-, relax-, roof
  -2.4: saison |, same day, say thanks, se apaga, se … un, seis, send … your, serai, serait mieux, serie |
  -2.4: shees-, sheesh, sheesh |, siege, slow, soin, soir je, somebodys, souliers, spam … with, still need
  -2.4: stop light, stopping by, study, sunse-, sunset, supprimez mes, sur … liste, sur … velo, survey
  -2.4: svp … a, t ai, t es, take out, taken … this, tan, techn-, tendra, texting … not, texts … stop
  -2.4: than an, that would, that … and, the basket, the class, the club, the company, the coupon, the labor
  -2.4: the noise, the price, the summer, the tag, the wait, the warranty, the … asking, the … class
  -2.4: the … dad, the … grips, the … they, they were, think |, this … harassment, thought would, ticket |
  -2.4: tienda … que, time … stop, to do, to spam, torci-, tout de, tu veux, tu … a, tunne-, turbo, un robot
  -2.4: us … it, usage-, velo … revenu, velodromo, veut, veux … attendre, veux … voir, videos, vidri-
  -2.4: viens |, ville, ville |, vino, vites-, vol, volviendo, votre … mais, vous repondez, vous … c, vu
  -2.4: vuelt-, was … your, way |, weekend, what can, wheth-, whether, whom, why are, will leave, would … in
  -2.4: xbox, y … personne, you NUMBER, you add, you confirm, you mean, you sent, you sorry, your … is, z
  -2.4: | ahhh, | allergic, | bus, | definitely, | est, | fait, | get, | is, | me, | muchas, | never, | nvm
  -2.4: | oga, | sonnez, | sure, | tiene, | tire, | trois, | votre, | vous, | … NUMBER, | … achete, | … again
  -2.4: | … ahi, | … air, | … asiento, | … atencion, | … ben, | … blocked, | … bloqueo, | … butt
  -2.4: | … cancelled, | … cuesta, | … cunado, | … days, | … decided, | … did, | … dormir, | … dos
  -2.4: | … entendi, | … esa, | … esta, | … gusto, | … habs, | … hasta, | … le, | … lista, | … mucho
  -2.4: | … question, | … violation, | … voudrais, | … worrying, ~_ape, ~_ess, ~_gas, ~_hie, ~_hmm, ~_hv_
  -2.4: ~_map, ~_md, ~_pra, ~_rd, ~_rdv, ~_vu_, ~aar, ~aar_, ~ab_, ~abre, ~abs, ~ajas, ~amen, ~anie, ~anm
  -2.4: ~arna, ~best, ~ceb, ~cebo, ~cert, ~conn, ~cris, ~darl, ~deal, ~desc, ~div, ~doc_, ~dv_, ~eggs, ~enoj
  -2.4: ~gato, ~ggs, ~ggs_, ~hein, ~hija, ~hmm, ~hmm_, ~hot, ~hv_, ~iam, ~icia, ~iege, ~igas, ~iked, ~ilk
  -2.4: ~ipi, ~irl, ~kend, ~ker, ~ker_, ~kers, ~lav, ~leak, ~lent, ~lses, ~map, ~mist, ~mok, ~musi, ~nded
  -2.4: ~nges, ~ngt, ~noj, ~oat_, ~oba, ~oki, ~oz_, ~pads, ~pele, ~ply, ~pop_, ~rdv, ~rdv_, ~rof, ~roud
  -2.4: ~rshi, ~rtai, ~sieg, ~smok, ~spot, ~taco, ~trar, ~treg, ~ttes, ~uci, ~uses, ~usie, ~veut, ~yor
  -2.5: NAME said, a contact, a coupe, a fan, a le, a minuit, a new, a receipt, a service, a stranger
  -2.5: a … apres, a … lo, a … tell, abuelito, acc, after this, again … is, agreed … the, ah … you
  -2.5: ai retrouve, ailleurs |, algo |, and … number, and … so, and … to, anos |, anyti-, anytime, appelez
  -2.5: are there, arretez … vous, artic-, article, asked … i, ate |, audio, avais … de, avant NUMBER
  -2.5: aviso … que, barat-, bars, baske-, basket, be … from, bebe |, bike but, bit off, bloque |, bolsa |
  -2.5: borrow, both |, bouch-, boyfr-, bureau |, ca a, ca sert, ca vaut, calls to, cambiar los
  -2.5: cambiar … frenos, can i, can … return, cargo, carrement, ce qu, ces textos, cette boutique
  -2.5: chain … off, chambre |, change … numero, chann-, channel, check, chemin |, cita para, cita … el
  -2.5: climb, club lol, colle, come out, comer |, complet, con dos, concerne, concerne pas, confirm after
  -2.5: cook, correo … no, course … dimanche, crv, cuanto era, cut down, cut … steerer, dans vos, de adelante
  -2.5: de lumiere, de mardi, de neige, de orden, de promos, de vuelta, de … cuenta, de … persona, de … une
  -2.5: definitely, dejelo, delete jueves, dents |, deposit |, disappointed, do your, do … brakes
  -2.5: dogs allowed, doing |, down with, dunno, ecrire par, el alto, el sillin, en bas, en chemin, en stock
  -2.5: en … votre, end … day, entends, es … mismo, esa llanta, escriben mas, escriben … que, escrito |
  -2.5: est regle, est revenu, est … assez, est … bon, est … ca, est … surprise, estaciono, et … l, fait … c
  -2.5: faites vous, faut … je, fete, fichez … la, file, fit |, five texts, for next, for thursday, fork |
  -2.5: found one, fregar, friend |, from the, fyi |, get … the, giant |, glad you, go … to, good … know
  -2.5: got … off, grand, green |, grincement, gud, guys … a, ha, hablo |, have |, hay ningun, he asked
  -2.5: helmets |, herit-, herite, herite de, hold … for, holdi-, holding, honest |, how … know, i brake
  -2.5: i … by, i … home, i … texted, i … thinking, idea |, in english, in our, incluye, insta, insur-
  -2.5: interesse plus, it as, it would, j vous, j … coupe, j … retrouve, jamais … parler, je peux
  -2.5: je … prends, je … recevoir, je … this, jealo-, jealous, jeudi |, keep … the, keep … up, kind, l air
  -2.5: l auto, la luz, la saaq, la … porfa, laughing, lavag-, lavage, le prends, le rappel, le vieux
  -2.5: le … su, les cotes, les deux, les … dicho, letter, like … the, limite, llego el, llegue |, llevo |
  -2.5: low |, m NAME, m appeler, maestro, malades, mandar … mensajes, mandenlo, mando a, many … of, marte-
  -2.5: martes, martes |, mdr, me borren, me concerne, me gusta, me phone, me … about, meeti-, mensaje … el
  -2.5: mensaje … lo, message from, message ne, message sur, met, mettez … en, mi … ahi, mi … la, minui-
  -2.5: minuit, mista-, mochi-, mochila, modo |, moi … pas, mon dieu, mon … NAME, monday |, mrng |, mth
  -2.5: my NUMBER, my butt, my ex, my moms, my order, my spam, my … friend, my … goes, my … would, n |
  -2.5: necesidad, necesidad de, need this, needs … be, never been, never … the, nice, nite |, no pasa
  -2.5: no pero, no … acuerdo, no … el, no … nada, not drop, not … send, notifications svp, nouveau numero
  -2.5: now ever, ntp, number change, number sir, numero ni, numero un, numero … est, numero … je
  -2.5: numero … orden, nunca acepte, of day, office |, oh no, ok bye, one is, only NUMBER, oops, orbea
  -2.5: other store, out … a, pa |, pads |, pain |, paix |, para salir, part … no, pasa nada, pay for
  -2.5: personne au, personne … ce, photos |, pictures … this, plais-, plaisir, plaisir |, please only
  -2.5: please … to, pleure, plus le, poner el, porte, potlu-, potluck, pour … rappel, pouvez … verifier
  -2.5: presses, pro, pro |, proce-, puedo … mensajes, pusie-, que onda, que usted, que … la, que … puedo
  -2.5: quere-, querer, quite el, quiten de, race |, rappeler, rather get, ready to, recibido, recibir mas
  -2.5: recogi |, refun-, registrado, release, remove>not, removing the, revenu, ride anymore, rosie, route |
  -2.5: run |, rush, saaq, sacoc-, sacoche, sat, save my, say … more, sec, sell my, selle |, semaine |
  -2.5: shop … is, should i, smoking so, so cute, socks, sold out, sonnette, soy, soy … aqui, speak-, sport-
  -2.5: sports, spring |, stop … presses, stop … service, stop … that, subscribe to, suena |, suis … du
  -2.5: super |, supprime votre, supprimez la, surprises, sus mensajitos, table, tanne, te … en, tempr-
  -2.5: termine la, text was, texto est, texts this, than … please, the logo, the membership, the presses
  -2.5: the rear, the ride, the tubes, the … charge, the … tires, think left, this text, this … NAME
  -2.5: this … will, tired, to … coming, too … of, tournez, tree, trop cher, true |, tu … le, tube |
  -2.5: tuesday is, tunnel, tunnel |, un bon, un stop, unclear, unclear |, under NUMBER, une … dans
  -2.5: update it, use the, ustedes |, uy no, vacan-, vais … quand, velo dehors, verdad |, vest, veux … du
  -2.5: voisin, vos textos, vos … c, votre … est, vous arretez, vous des, vous etes, vous verifier
  -2.5: warranty |, was NUMBER, was … and, what number, which … do, who … this, why does, wicke-, wicked
  -2.5: wide, wife is, woke me, woke … up, won the, yaar, yea, you hv, you personne, you two, you were
  -2.5: you … otra, you … would, your card, your … would, | anda, | ando, | are, | chevere, | comptant
  -2.5: | could, | dale, | did, | franchement, | green, | joyeux, | mandenlo, | mire, | repondez, | sal
  -2.5: | scusez, | texteame, | tournez, | van, | wait, | wicked, | yea, | … another, | … autorizo, | … code
  -2.5: | … hang, | … hogging, | … it, | … laughing, | … mandandome, | … mas, | … meant, | … mensaje, | … moi
  -2.5: | … motor, | … necesito, | … no, | … porque, | … repondez, | … thing, | … wants, | … where, | … work
  -2.5: ~_ali, ~_bad, ~_cat, ~_cot, ~_div, ~_fab, ~_ha_, ~_ham, ~_jet, ~_lev, ~_mdr, ~_mt, ~_nm, ~_oh, ~_oop
  -2.5: ~_tea, ~_tig, ~_tut, ~_wai, ~aud, ~auve, ~avag, ~bask, ~bleu, ~brar, ~bres, ~cam_, ~cend, ~cka, ~com_
  -2.5: ~cot, ~efun, ~eply, ~erla, ~gas_, ~gy_, ~han_, ~indi, ~laz, ~mab, ~mant, ~mdr, ~mdr_, ~milk, ~noch
  -2.5: ~nsur, ~nyti, ~obr, ~ocal, ~olt, ~ouil, ~ramp, ~ripp, ~rips, ~rla_, ~rns, ~roba, ~rtie, ~rty, ~rty_
  -2.5: ~sat_, ~saur, ~sec_, ~sert, ~sie_, ~sket, ~soy_, ~sten, ~tart, ~toc, ~uda, ~urer, ~vu_, ~wai, ~ya_
  -2.5: ~yaar, ~zin
  -2.6: 2 please, NAME … un, NUMBER and, NUMBER … all, NUMBER … too, NUMBER … what, a jour, a … again, abord
  -2.6: abord |, after the, ai hate, ai … un, aire, alu, am home, am … her, an appointment, an … or, and keep
  -2.6: and … your, animo, antes |, appelez pas, are the, argh, arrete pas, arrete tes, as the, at … club
  -2.6: attendance, au cegep, au depanneur, autorise ces, bad, been to, bent |, besoin du, best … i, betis-
  -2.6: blocked me, bolt, boue, bring your, bromp-, butte-, ca … merci, calli-, calling, came out, camino
  -2.6: can see, carte de, ce … la, changer la, check your, chorr-, chorro, clinic |, clock, clunk-, clunks
  -2.6: come back, company this, comptant |, contact de, corresponde al, could i, cours |, cuando llegue
  -2.6: cuatro, d abord, d habitude, d une, da |, dale, de freins, de mas, de siempre, de … ca, de … marche
  -2.6: decal-, deconnecte, dejenla, delivery |, demasiados mensajes, depuis que, desabonner de
  -2.6: descuento delete, desole, despa-, dia |, dinero … vuelta, do a, does a, does |, down on, droit-
  -2.6: droite, du … j, e |, effaciez, eggs, el mensaje, en ai, en vez, en … bolsa, end … season, enleve le
  -2.6: entendi, entendu parler, entendu … de, entry, envoie, envoie moi, envoyez pas, envoyez … plus
  -2.6: era una, error |, es suficiente, est votre, est … cher, est … son, esta la, ete … chez
  -2.6: etre desabonne, etre pour, eu, every single, excit-, excited, far |, fell out, finissent, for … class
  -2.6: for … reminder, form for, frame |, fue muy, further contact, garantia |, gerente |, get out
  -2.6: give … the, good time, gracias joven, gros, grrr, guys still, habite, habitude, hand in, hand |, hang
  -2.6: has been, hay quien, her, hermana, hier |, how … more, i sign, i … 2, il … faut, in toilet, in … me
  -2.6: in … week, invoice … the, it twice, it until, it … yours, j … hate, jajaja |, jale, jalo
  -2.6: jamais entendu, je pense, je reste, jk, journal, joyeux … a, junta, kilos, knees, l avis, la canasta
  -2.6: la couleur, la rouille, la selle, le telephone, leave the, les promos, les trottinettes, les … velos
  -2.6: limit-, lista … la, liste … l, liste-, listen |, lo dije, lost |, m enlevez, many more, mdr |
  -2.6: me bloqueo, me … am, me … bikes, meeting … not, memes, mensu-, merci j, mieux |, moi une, moi … par
  -2.6: mon gars, mon velo, mon … jusqua, morti-, much |, my brakes, my hand, my neighbor, my … reads
  -2.6: n … the, natur-, necesito … la, never listen, never … your, no autorizo, no good, no prende, no veo
  -2.6: no … entiendo, no … eso, no … sin, noel a, not on, not … NAME, not … riding, now thanks, number am
  -2.6: number the, of no, of parts, of season, okafor |, old … is, on … list, on … off, only … am, open on
  -2.6: open |, or |, order so, out yet, overh-, own a, oxido, pagar, paiem-, para … avisos, pare en
  -2.6: pas NAME, pas … NAME, pas … moi, paso … ella, pay that, payer, pere, peut etre, peux … la
  -2.6: phone … now, photo, picks, pierdo, pinte-, pinten, plaza, plugs, plus au, poignees, pour confirmer
  -2.6: pouvez … juste, prix, probleme, promos j, promoted, puede |, put me, put … in, quand … est, que es
  -2.6: que … eso, quien … la, quitar … oxido, quitenle el, range, razon, rdv |, read your, ready |, recibi
  -2.6: recois … textos, refund |, relen-, relentless, rembo-, remember when, resto, risa, rn |, said … would
  -2.6: sal, sauve, say … i, says … but, se termina, se termine, sem, send>send, service est, shop is
  -2.6: siguen escribiendo, six |, smile, smoki-, smoking, soir, something wrong, soy … clienta, spark-
  -2.6: sparkles, splin-, stop j, stop … ai, stuff i, su … me, support, supprime, surem-, surement, t appelle
  -2.6: take care, telefono … por, temprano, tercera |, text … NUMBER, textos … je, that … any, the chain
  -2.6: the photo, the rack, then i, there |, they … the, this … any, ti |, tie, to NAME, to reach, to rush
  -2.6: to … about, to … his, to … i, touche, trottinettes, trouve la, tube please, tues, turn |, turns out
  -2.6: twice |, two weeks, una … para, van a, veo, vex, vez de, vidanges |, viens … voir, vocau-, vocaux
  -2.6: voice |, voisi-, votre … dit, vous enlever, vous fermez, vous juste, wait list, was out, wen
  -2.6: what … my, when … reach, where are, will take, with … of, within … to, work i, would … give
  -2.6: y … estaba, you now, you put, you … it, you … listen, you … una, your … off, | amen, | cheers, | de
  -2.6: | demain, | hice, | junk, | just, | missed, | nt, | oi, | option, | puede, | rappelez, | removing
  -2.6: | say, | ugh, | unsubscribed, | with, | … 2, | … abonnement, | … acepte, | … aucun, | … disappointed
  -2.6: | … dois, | … fue, | … hv, | … keeps, | … lost, | … mandan, | … msj, | … n, | … presse, | … viens
  -2.6: | … vous, ~_arg, ~_cob, ~_eu_, ~_jk, ~_jk_, ~_pau, ~_ree, ~_sau, ~_veo, ~abit, ~alli, ~apa_, ~arn_
  -2.6: ~arse, ~bad_, ~ball, ~bend, ~bolt, ~bons, ~bord, ~coat, ~cob, ~cobr, ~dine, ~dors, ~enal, ~ews, ~fen
  -2.6: ~geme, ~gera, ~ghi, ~ghin, ~grin, ~grip, ~gust, ~isir, ~jk_, ~mami, ~mie_, ~mitt, ~moj, ~moki, ~nait
  -2.6: ~ngue, ~oda_, ~olt_, ~oops, ~pace, ~pain, ~pau, ~prix, ~rano, ~rari, ~rati, ~rca_, ~rdi_, ~reto, ~rix
  -2.6: ~rix_, ~rns_, ~rru, ~rryi, ~rvie, ~sper, ~tono, ~tten, ~tude, ~ucti, ~ughi, ~ugs, ~ush, ~veo, ~veo_
  -2.6: ~vive, ~xe_
  -2.7: NAME qui, NAME … my, NUMBER velos, a cesse, a surprise, a tune, a … elle, about a, about the
  -2.7: about this, abre, abren |, absol-, actin-, acting, affic-, ah ben, ai … compris, alle a
  -2.7: am … receiving, an hour, and … her, antiv-, antivol, anything earlier, appel … de, appointment |
  -2.7: aprie-, arrete … NUMBER, asking for, au dossier, au prochain, au stop, au … mais, aucune idee
  -2.7: autorizado, avez … numero, avez … permission, back |, bank, barata, barata |, basic-, bb
  -2.7: beaucoup … messages, belongs to, besoin … casque, better for, bike … more, bleu, bring … own, bruit |
  -2.7: but … will, butter, butter |, c … fatigant, c … plus, caja |, calling me, can … give, can … it
  -2.7: canar-, cancellez mon, card from, carre-, carte, ce matin, cell est, certain, chat qui, chez moi
  -2.7: cobraron, commandes, compris votre, connais ni, contact … insurance, count me, cuando |, de grincer
  -2.7: de groupe, de lo, de reparer, de reponse, de serie, de … cuando, decia, deje |, dejel-, delete that
  -2.7: desactiver les, did … do, discount |, do you, do … guys, do … pick, do … share, donc je, down i, dre
  -2.7: drive, drivi-, driving, easier, ecole |, ecoute, el mismo, el oxido, el … delete, en junta, en ligne
  -2.7: en reparation, en visto, en |, end … rental, ends, enfant |, erase the, es … o, esa pieza
  -2.7: est fatigant, est … NAME, estoy … junta, etais … la, etait … mon, everyones, except, familia |
  -2.7: find the, freine, frere |, funny |, garde boue, get on, get … my, getting this, go |, good … for
  -2.7: grande |, grinc-, grincer, hacke-, haga, he … about, hein |, i receiving, i … another, i … nothing
  -2.7: i … really, i … smoking, ici … pas, ignor-, in after, inflate, informacion |, inici-, is getting
  -2.7: is … her, it cost, it since, it … but, it … down, j arrete, je donne, je … a, jersey |, jusqua NUMBER
  -2.7: juste un, juste … de, le hace, le |, le … y, leave … with, left |, les … sans, ligne a, lis pas
  -2.7: list … parts, lista de, llamada |, lost my, low, luz |, magni-, magnifique, mais oui, mandeme un
  -2.7: me can, me da, me faut, me llame, me quede, me with, me … just, mecano |, mensaje gracias
  -2.7: message dit, message … m, messages lol, mi me, misty-, mistyped, moi plutot, mon stop, mon voisin
  -2.7: mon … j, more … please, more … the, my bike, my deposit, my heart, my light, my sister, my … shop
  -2.7: near you, need the, needing the, netfl-, netflix, never stop, ni el, ni se, nieve, no contestan
  -2.7: no … hablar, no … on, no … verdad, nom c, non … veux, not … now, not … of, number keeps
  -2.7: number … NAME, number … is, numero NUMBER, of patience, of … day, ok gracias, oki |, on texts
  -2.7: on … one, on … side, one |, opt for, or just, otez les, otra |, otw, out to, out … number
  -2.7: out … patience, over the, over … phone, overhaul, pages, panie-, panier, para … que, pardon pour
  -2.7: pas aujourdhui, pas compris, pas de, pas dit, pas la, perds, peux … mon, photo-, please bring
  -2.7: please update, poly, por telefono, pour … NAME, pour … avis, pour … je, precios, proche, pus … de
  -2.7: quand c, que NUMBER, que bici, que … decia, que … mi, queen, quiere, quieres, quiero … se
  -2.7: quiero … un, quitarme de, rack off, reach the, refund, relax, relax |, remboursable, reminder, renta
  -2.7: reparer, required |, run over, s occupe, sabado |, sans arret, screw, se … quiero, searc-, senti-
  -2.7: serie, signer, silli-, sms … you, snow, so nice, souhaite ne, spain, spam ca, spot, stickers, stock |
  -2.7: stop near, storage fee, storm, su … a, suis … lui, sur l, sure |, take bus, tampoco |, tannant |
  -2.7: tantot, teenager, tell … you, terminado, termine, text this, text … work, texted … this, texto recu
  -2.7: thanks … it, that … you, the bell, the office, the order, the stem, the table, the … haha, the … lol
  -2.7: the … off, there an, tickets, to … ex, todo gracias, ton message, tout j, tout … ai, tu as, un poco
  -2.7: una … que, uncle-, up with, up … the, upgrade |, use |, uso |, va mieux, velo vous, vi |, volver |
  -2.7: vous rappelle, vous texter, vous … aviez, vous … des, vuela, vuelve, we should, what are, wheel off
  -2.7: when can, when … get, when … is, whenever |, which stop, why the, wif, will … get, with someone
  -2.7: work please, wow |, y es, y … un, you gave, you llegue, you los, you nomas, you really, you up
  -2.7: you … see, you … then, | acabo, | ask, | bonsoir, | casi, | dad, | donnez, | excelente, | hmm
  -2.7: | honestly, | love, | oops, | prefiero, | quien, | receipt, | sent, | you, | … achetez, | … earlier
  -2.7: | … escriban, | … him, | … incluye, | … key, | … lata, | … page, | … pues, | … really, | … screen
  -2.7: | … semana, | … sister, | … solo, | … un, ~_apu, ~_cit, ~_gus, ~_ign, ~_llo, ~_mum, ~_net, ~_noi
  -2.7: ~_nor, ~_pen, ~_ps, ~_rus, ~_sim, ~afa, ~agal, ~aide, ~aigh, ~ajen, ~apl, ~arma, ~asy, ~ausa, ~bank
  -2.7: ~beer, ~bren, ~cone, ~dup, ~eard, ~easy, ~edar, ~ems, ~ems_, ~etf, ~etfl, ~etro, ~fell, ~flix, ~gnor
  -2.7: ~hoto, ~ibas, ~icin, ~imit, ~irve, ~isa_, ~lava, ~leu_, ~lix, ~lix_, ~maro, ~mmut, ~ncon, ~netf, ~noi
  -2.7: ~ocol, ~oh_, ~ooki, ~ota_, ~ouh, ~oya, ~paus, ~pesa, ~phot, ~prec, ~remb, ~ribo, ~rna, ~sour, ~sume
  -2.7: ~tfl, ~tfli, ~tot_, ~uila, ~uile, ~uito, ~unit, ~urna, ~vey_, ~wait, ~yet, ~yet_, ~yon_
  -2.8: NAME, NAME a, NAME n, NAME … all, NUMBER etoiles, NUMBER … avant, NUMBER … sms, a real, a refund
  -2.8: a rodar, abonner a, about to, achete un, affiche, ai … lu, ai … par, al … delete, all … the
  -2.8: allowed in, already … my, am here, am not, am ready, amiga, and desist, antivol |, anulen, anything |
  -2.8: apology, appointment to, arreglar nada, arrib-, arriba, atten-, aucun … de, automatic
  -2.8: autorise … reparation, avion, avisan |, ayuda-, baja el, bangs, basta con, be … at, be … to, bench
  -2.8: bike … can, bike … me, bolsa, bon ok, boues, buenas |, but it, by … can, c pour, c … mon, call … do
  -2.8: camino |, can … resend, cancelen … cita, cansada … esto, casi … veo, ce … ca, ce … on, cesse de
  -2.8: chimie, choqu-, choque, circle, cita, claim number, coat, commande |, commute, compris |, con … basta
  -2.8: connait, contact … the, courriel |, crazy, crois, cual … no, cunad-, da, de quelqu, de suite, de ti
  -2.8: de … hora, de … sacaron, de … voir, dejar-, dejes, delete martes, dentista, depot, did my, do … give
  -2.8: do … know, donde sacaron, donde … el, dossier |, efectivo |, en anglais, en parle, end plugs, enfant
  -2.8: entendu, entreposage, envoyer les, era |, es usted, escriben |, esper-, esto me, etait quoi, etoiles
  -2.8: extra, f, facebook i, fees, fell, ferme, finissez, flat |, folks |, fuck, full |, fun, garer, get my
  -2.8: goodbye |, grand |, hacemos, hang out, have his, hay … NAME, hear, here |, hour, i delete, i liked
  -2.8: i plan, i … agreed, i … ready, in … end, in … hour, incor-, inqui-, is bent, is good, is ok
  -2.8: is … done, it away, it … accident, it … did, it … my, it … ok, it … two, j y, jase, juste les, karao-
  -2.8: karaoke, know … not, la journee, la mesa, la necesito, la … elle, lands, las gracias, last nite
  -2.8: le entiendo, lift |, lmao |, lonel-, los avisos, love the, ma … en, mais c, mandando esto
  -2.8: mandarme … avisos, manual, me interesa, me you, me … que, me>forever, mensaje en, mensajes si
  -2.8: merci mon, mesa, message de, messages … not, metro |, mi bicicleta, mi ex, miedo, minutitos
  -2.8: mis mensajes, mistake … me, moi ton, moi … les, moi … tes, moins souvent, mon cadenas, mondays
  -2.8: mortified, my card, my … asks, my … too, my … took, nada … eso, never received, never you
  -2.8: new … please, ni que, nicke-, nickel, ninguna NAME, no NAME, no reply, no se, no that, no … esta
  -2.8: no … ninguna, nom sur, nom … est, not cancel, not order, not talk, not … one, not … thru
  -2.8: number again, number … do, numero … serie, off … file, oh, oka, oki, old number, on NUMBER
  -2.8: on facebook, on lache, otra tienda, oubliez ca, pago |, para hoy, partir … hoy, pas … cette
  -2.8: pas … facture, pas … velo, pense |, perdon por, perdu mon, perfect |, pesad-, peux … envoyer, photos
  -2.8: pinta-, please when, por no, poser, preci-, pregunta |, pret, pretend … never, proud of
  -2.8: pu … batterie, public, pueden … los, pues gracias, que lata, quede sin, quiero … bici, quittes
  -2.8: radiator, raffle |, rappels j, rear, red |, reenv-, reenvia, regarde jamais, registrado |, remind
  -2.8: remueve, resum-, resume, reviendrai, reviens |, rodar, rojo |, rose, sacrez … la, said NUMBER
  -2.8: say that, says hi, segundo, side … the, siege |, so now, so … you, somebody |, sory, soy NAME, spani-
  -2.8: spanish, steer-, steerer, stopping, stops, stress, stuck |, student i, student … would, sub
  -2.8: such good, switch on, tap, tape |, tea, tell … something, text on, text … than, text … while
  -2.8: texter j, texter … ai, texts>send, that last, the bill, the quote, the red, the snow, the steerer
  -2.8: the … how, the … quit, them for, them in, thingies, things |, this bike, this please, this … NUMBER
  -2.8: this … does, time please, to bed, tono, took me, topic, tot, tout … suite, town |, trabajo por, tren
  -2.8: tromp-, try, tu fini, turn on, tuyo, ty |, un … comme, una cita, une … avec, usage, velo … le
  -2.8: venmo |, veux … messages, viens, visto, vitesses, vivo en, votre … pas, vous pas, vous … le
  -2.8: vous … mis, vraim-, vraiment, want new, want … cancel, was that, we need, we said, wednesday |
  -2.8: what … up, wheel |, with me, wooho-, worry-, would … nice, y … quien, yet, you resend, you se
  -2.8: you … para, your email, your … went, zip tie, | am, | anulen, | back, | bien, | car, | f, | fine
  -2.8: | fr, | fuck, | if, | list, | oki, | put, | quitting, | remember, | resume, | sigan, | somebody
  -2.8: | tres, | voyons, | … agreed, | … beaucoup, | … brakes, | … but, | … cita, | … espero, | … eu
  -2.8: | … lien, | … mandarme, | … me, | … paid, | … sent, | … things, ~_aid, ~_da_, ~_eu, ~_f_, ~_inq
  -2.8: ~_kar, ~_lav, ~_lim, ~_oh_, ~_ste, ~_yaa, ~_yet, ~adu, ~aga_, ~angl, ~anme, ~asy_, ~craz, ~eati
  -2.8: ~ecom, ~esco, ~esid, ~esum, ~fos, ~fre_, ~fum, ~fun_, ~gno, ~gus, ~hai_, ~huil, ~ijer, ~kis, ~lept
  -2.8: ~lque, ~lum, ~marq, ~mort, ~moun, ~mum, ~ndez, ~news, ~ngla, ~note, ~ntot, ~opos, ~orb, ~osag, ~ply_
  -2.8: ~razy, ~rear, ~rner, ~roce, ~roui, ~rrer, ~rtou, ~sauv, ~scus, ~slep, ~stak, ~tama, ~tent, ~trom
  -2.8: ~ued_, ~ume_, ~url, ~usu, ~volu, ~xcel, ~yaa, ~zzer
  -2.9: NAME in, NAME my, NAME not, NUMBER one, a bloque, a t, a una, a … porte, accepted, accidentally
  -2.9: agarro, ai besoin, ai texte, ai … en, ai … ton, ajuste, alarme du, and check, and … this, angla-
  -2.9: anglais, angry>these, anter-, anterior, are great, arman, asiento de, avisos por, bar … plugs
  -2.9: basta gracias, before me, besoin … me, bike on, book a, bring cash, bus |, c … ta, c … tannant, ca de
  -2.9: called me, cambie … numero, can my, can … cancel, can … explain, can … talk, cancel … i, cancelen mi
  -2.9: cancelled |, casque |, ce nom, ce … quelqu, chain |, changer, city |, class |, club de, company |
  -2.9: compte, condo-, confirmation, connait pas, conte-, counter |, cours, crois qu, cuatr-, cuest-, cuz i
  -2.9: cuz … am, de nouvelles, de otra, de … excuser, deblo-, decia |, dejaron, dejenme … paz, delete club
  -2.9: delete pedido, denve-, denver, depuis … matin, did you, dijer-, dimanche |, dimel-, dimelo, direct |
  -2.9: disso-, do … say, doctor said, does … do, doing it, doy permiso, dur, easy, es eso, es para
  -2.9: eso … gracias, est limite, est mon, est super, est ta, est tannant, esta … pero, europ-, europe
  -2.9: excel-, excuser, excuser c, excuser … est, facture par, fais quoi, fenders, fin … mon, fix |, fixed |
  -2.9: forfait … limite, frequence, from … gym, fuert-, fuerte, full … at, garden, gardez mon, gd
  -2.9: get … messages, get … on, give me, gracias mi, gravels, great thank, grincer |, hab, haha i
  -2.9: hasta … yo, hate this, hay descuento, heard, hurts |, husband |, i live, i turn, i … already, i … can
  -2.9: into the, is he, is so, is something, is … part, j … ai, je crois, je … effacer, je … off, je … quoi
  -2.9: je … recois, l … sans, l … sur, la fin, la mise, la reparacion, la … delete, la … las, la … par
  -2.9: lab |, lacher, laisse moi, landlord says, language, le panier, le pongo, le trek, le … numero, leak
  -2.9: learn, les … j, list please, livre, llego ningun, llego … mensaje, lo … mi, longer has, lunes |
  -2.9: m aviez, m … pour, ma carte, mail |, making … want, mande mensaje, mandele, marca, me font, me lah
  -2.9: me lo, me mando, me neither, me think, me want, me … can, me … llamar, me … message, me … sms, media-
  -2.9: mele, members, mere elle, message s, message … cut, mi turno, milo, mind do, mis … etoiles, moi pis
  -2.9: molestar pero, mondays |, morning |, mort |, movers, multi-, must be, my brother, my message, my sms
  -2.9: my … blocked, nap, ne recois, need anything, need … appointment, nena, no frena, no idea, no … aqui
  -2.9: no … has, no … hoy, normal |, not mr, not pick, not … let, not … saying, notifications de, numb
  -2.9: of … stuff, off his, off … i, oigno-, on and, open … my, or … text, otro cliente, ou on, out front
  -2.9: paseo, pedales |, pense-, person you, phone must, phone … more, pic, pictures |, pie, pitch, plan |
  -2.9: please it, please use, plus cher, plus tot, plus … du, plus … forfait, pneu |, pneus merci, postes
  -2.9: preguntar |, prende, presi-, price |, programme, pu rien, pueden … el, que incluye, que quelqu
  -2.9: que … novia, que … vaut, queen |, qui … occupe, quit smoking, radio-, ramasser, reads these
  -2.9: recu votre, reenvia |, renews, resend |, resiliez, resto |, retirez les, retirez … du, sacaron mi
  -2.9: said … but, same |, send … a, shop now, shop … NUMBER, should … text, si senor, si voy, sick … these
  -2.9: sign |, silencieux, silent, sillin, sister, so funny, so … keep, some |, souvi-, souviens
  -2.9: stop making, stop … her, stop … no, such, suis off, suits, tanto-, tard, te texte, tell … to, tenia-
  -2.9: tenian, text that, text … she, texting his, than NUMBER, that … your, the motor, the stickers
  -2.9: the … add, the … tune, theyv-, theyve, think about, thinking about, tiene garantia, timin-, to book
  -2.9: to call, to denver, to end, to unsubscribe, to … NUMBER, to … for, to … him, to … them, toujours la
  -2.9: trabajo |, traen, trato, trike |, tutoy-, unless … is, unwan-, unwanted, up … these, vacances
  -2.9: vacances |, vaut la, velod-, velos |, venir, veut le, veux … le, voici, votre … c, vous achetez
  -2.9: vous envoyez, vous … NUMBER, wait, walt, want … anymore, wants a, when ready, who … the, why … a
  -2.9: will message, wish me, with her, with this, with … anymore, wk, worrying, would take, would … get
  -2.9: you again, you in, you les, you … esta, you … frena, you … wrong, your bike, | NUMBER, | and, | bajo
  -2.9: | ca, | donne, | drop, | esa, | ese, | fini, | pase, | resiliez, | salut, | same, | si, | sign
  -2.9: | there, | were, | … alarm, | … call, | … change, | … entiendo, | … hands, | … inform, | … kids
  -2.9: | … las, | … mal, | … mande, | … owner, | … quien, | … quit, | … want, ~_age, ~_bli, ~_fot, ~_fum
  -2.9: ~_hui, ~_mc, ~_vit, ~_voc, ~_wk, ~ac_, ~ani_, ~aseo, ~city, ~cuat, ~dlo, ~dlor, ~dul, ~fan, ~fan_
  -2.9: ~fot, ~foto, ~glai, ~hart, ~jenl, ~jete, ~leo_, ~ndlo, ~nov, ~nsio, ~ntit, ~obar, ~oici, ~onst, ~pase
  -2.9: ~pink, ~pple, ~rush, ~spac, ~such, ~tenc, ~uin_, ~uli, ~um_, ~unos
  -3.0: NAME no, NAME stop, NUMBER from, a smile, a … chum, abonner, achetez, adore, ai … tout, alertes … moi
  -3.0: am … now, are … options, are … out, arrete au, as tu, ask my, au … de, aujourdhui |, autocorrect
  -3.0: autorise pas, autre fois, avion |, back off, back or, besoin … la, best shop, bike not, bike will
  -3.0: bronc-, bronca, bus stop, ca roule, ca … tout, calls … the, care |, cargo por, ce qui, change |
  -3.0: cita |, componer, compre en, comprends, compris … message, conge-, contact my, contestan, coupez le
  -3.0: coupez pas, dac |, dans … message, dans … texto, de cel, de ton, de … arrete, de … casa, de … cita
  -3.0: dec, decide |, deja el, demain |, dentiste |, deux |, devis, did … get, dinero de, directement
  -3.0: discontinued |, dit … mais, do … forget, do … order, dois annuler, donne … numero, dorma-, dormais
  -3.0: dors |, dos |, down … the, each |, ecrit stop, el candado, elle … NUMBER, en … jaja, end … story, eod
  -3.0: era … mi, es de, eso … que, est coupe, estoy |, et moi, etes … c, exage-, facon, facture |, farme-
  -3.0: farmers, fault |, femme |, fende-, fewer of, fewer … these, fois par, frenos |, fryer, fuera-, fueran
  -3.0: get a, go out, good enough, good to, group texts, gustan, gym, had this, have … bike, hay … por, hiya
  -3.0: how … would, http, i drop, i withdraw, insurance |, is … going, is … of, is … thing, it said
  -3.0: it … done, j achete, j … de, jamais … que, je dormais, je freine, je regarde, je texte, je … arrete
  -3.0: je … arreter, je … parler, jeudi svp, jueves … favor, keep getting, keep … texts, kindly |, landlord
  -3.0: le bleu, le systeme, left on, lejos, les cables, les … NUMBER, les … au, let … think, light quit, lis
  -3.0: listen, lo reenvia, lo … hoy, los contactos, m arrete, magazine |, mailing list, mandeme, many … does
  -3.0: map, matin je, me avisan, me … reenvia, mero |, mes |, mettez en, mi dinero, miedo |, mistake |, mode
  -3.0: modo, moi quand, moi un, moi … adresse, mon nouveau, morge-, morgen, mum, my insurance, my money
  -3.0: my shop, my … coming, my … keeps, my … number, n … i, necesita, need me, never said, new bike, news
  -3.0: nine, ninguno |, no la, no … at, non pas, not click, not forget, not his, not … thanks, now we
  -3.0: number changed, number of, of story, of what, off a, off … fenders, old ones, olvidese, on … changer
  -3.0: one … me, option 2, ouin c, oups, our … is, oye … la, pack … for, pague |, pas encore, pas on
  -3.0: pas son, pas texte, pas … NUMBER, pas … nous, paso |, paye |, peut changer, pin, playing, please save
  -3.0: point de, por llamada, posez, pour … ride, precio |, pretty … with, primero, prix |, prochaine |
  -3.0: profe, promise, pueden mandarme, puns, q7, quand … freine, quel numero, qui NAME, qui le, quiero la
  -3.0: quiero |, quitar el, rappelez moi, rappels |, rather not, reade-, reader, regle-, remove … rack
  -3.0: renvo-, reply, resib-, return it, ride … NUMBER, rio, robo, room, rouil-, rouille, salir a
  -3.0: salir … rodar, salle, samedi |, saturday |, savais, se me, shoul-, should, sigan mandando, sin querer
  -3.0: specialized |, start, stickers |, stop worrying, su mensaje, suis pas, svp juste, svp … c, take a
  -3.0: telefono se, tell her, temps |, that |, the fenders, the puns, the rest, the … last, the … right
  -3.0: these messages, they … me, thing on, tkt, to … boss, told my, travailler, trek |, tune |, una persona
  -3.0: unblo-, usages, usages |, used bikes, velo chez, velo que, venan-, venant, vibe, viens de, voici le
  -3.0: vous les, vous qui, vous … est, vuelvo a, want anything, was … dads, was … fault, what … am, whatd
  -3.0: when does, why do, with … puns, words, work and, work … no, would have, would … on, y las, y … este
  -3.0: you deja, you … down, you … them, your bro, your |, | any, | bonne, | buy, | cut, | dejaron, | five
  -3.0: | gears, | lost, | mandele, | please, | tant, | tkt, | two, | whatever, | whenever, | … fait, | … fin
  -3.0: | … hit, | … idee, | … like, | … making, | … many, | … nom, | … one, | … or, | … pedale, | … said
  -3.0: | … vais, | … way, | … withdraw, ~_gn, ~_gy, ~_gym, ~_ido, ~_oup, ~ajar, ~aker, ~alar, ~boue, ~edan
  -3.0: ~ehe, ~ei_, ~esio, ~fs_, ~gym, ~gym_, ~hill, ~houl, ~isio, ~layi, ~mois, ~mper, ~ndy, ~nici, ~noir
  -3.0: ~ntan, ~oa_, ~oce, ~oggi, ~oje, ~olid, ~onte, ~oups, ~pi_, ~prat, ~rior, ~sche, ~shou, ~tuto, ~vad
  -3.0: ~vati, ~vol_, ~xma
  -3.1: NUMBER … mas, a while, a … mandando, a … pause, abonne … vos, accident |, ago |, ai roule, ai tu
  -3.1: ai … mes, ai … recu, alarm … not, alive, all done, all … people, and send, apago, aprieto, are … only
  -3.1: arrete tu, ask her, at … cabin, avez … arrete, avez … texte, bajo |, barru-, barrure, beer, bell |
  -3.1: bloque sur, bye |, call … am, call … to, can |, can … get, canasta por, canasta … favor, cancelar la
  -3.1: candado |, casi no, cease and, cent, certainement, closed |, cobre-, coming |, commencez, con eso
  -3.1: con … mismo, corne-, corner, correcto, custom, cute, d … accepte, de NAME, de passe, de rabais
  -3.1: de travailler, de … cliente, de … commande, de … euros, de … les, decide, dejaron de, des photos
  -3.1: dice … y, dint, dites moi, drama, du … et, el equipo, el segundo, el … dice, el … lo, el … numero
  -3.1: eliminaron, embal-, en houston, equipo, este es, este no, etait une, etes … gentils, etudie, eveni-
  -3.1: facture … texto, fair |, faite |, fell off, fish |, frais de, fue lo, get there, gn |, got … from
  -3.1: got … new, haha |, harta de, he get, he … his, her |, here please, his … are, i needed, i … got, ido
  -3.1: in spanish, inform … sms, it … out, j autorise, j … mon, j … roule, jamais apporte, je viens
  -3.1: je … continuer, joke |, k |, keep … old, killing, l entreposage, la barrure, la de, la oferta
  -3.1: la … afuera, lavado, le devis, le support, le … dos, left you, liste du, live … anymore, lo … mucho
  -3.1: lock |, longer … this, make a, making me, mandan esto, mas de, me his, me l, me … NUMBER, me … quand
  -3.1: meeting, membr-, message … est, mi hija, misse-, mixed, moi … numero, mon … ni, monta-, monte
  -3.1: more … NUMBER, mot … passe, my rental, name from, ne … souviens, necesito |, nel, never had
  -3.1: never see, new … number, ni modo, ni … nom, no contesto, no otro, noir, not with, not … before
  -3.1: not … there, noted, number … in, o como, off when, ok … i, olvides, omw, on … again, one … i, ou une
  -3.1: oubliez mon, ouin, out … door, parler a, parler … un, pas … merci, pas … parler, pas … telephone
  -3.1: pedales, people … to, pero en, phone … on, phone … out, pit, please have, por … favor, por … si
  -3.1: portavasos, pour … pere, pouvez … ecrire, preguntando, pu … rien, pura, que numero, que … recois
  -3.1: qui |, quitenle, quoi … messages, rappelle, rappelle |, receive … messages, recom-
  -3.1: recordatorios … se, remind me, remove … name, renvoyez, reparacion, repet-, reservation, sa blonde
  -3.1: said … text, salen, save me, say |, scuse-, scusez, seat off, selle, share, significa, sin bici
  -3.1: singi-, singing, site |, something |, sonner, soon |, stop buzzing, stop crying, stop … clock
  -3.1: stranger, sue you, suppl-, suspension |, svp mais, tarde |, te … permiso, tears, tell me, tengo nada
  -3.1: text is, texto … svp, textos y, texts lol, the city, the clock, the corner, the e, the … anymore
  -3.1: the … number, the … she, there anymore, these days, this NAME, this … number, this … was, til the
  -3.1: tired |, to … ahead, to … email, to … then, tous mes, tous … contacts, tout … temps, trompe
  -3.1: trying again, tunde, two texts, un des, un peu, un … deux, vaut … peine, veux continuer, vez |, vi
  -3.1: vivo … houston, votre part, voudrais ne, voudrais … plus, vous arrete, want … keep, wax, way … get
  -3.1: with one, with … texting, without me, write again, y mi, y … plus, yo … autorice, you meant, you want
  -3.1: you … must, you … now, you … number, | ahora, | des, | desinscrivez, | do, | es, | helmet, | nel
  -3.1: | omw, | only, | ouin, | perdu, | pit, | quel, | she, | … amor, | … anybody, | … as, | … da, | … dejo
  -3.1: | … di2, | … escriben, | … manda, | … people, | … personne, | … que, | … tell, | … text, | … vi
  -3.1: | … word, ~_gm, ~_ly, ~_mel, ~_tag, ~_ug, ~_vi_, ~aliv, ~amo_, ~ases, ~azi, ~azin, ~cute, ~elvo
  -3.1: ~ened, ~epet, ~ews_, ~gg_, ~gnon, ~inki, ~lers, ~lita, ~lley, ~mat_, ~mixe, ~mum_, ~nkin, ~obre, ~oft
  -3.1: ~oign, ~pic_, ~pint, ~piso, ~pit_, ~resu, ~rno_, ~rre_, ~sari, ~toe, ~usag, ~wash
  -3.2: NAME ici, NAME … a, NUMBER number, a NAME, a cada, a pu, a soir, a … como, a … rato, a … ride
  -3.2: a … when, again will, ai ce, ai … pu, aire |, alarm, alto de, amor no, and go, anda, andas, any brand
  -3.2: aqui |, are helpful, are perfect, arrive |, at … please, attendez, autocollants, aviseme, ayoye
  -3.2: base |, basket |, best |, bete, bike last, blanche, block … on, bon numero, boutiques, brakes |
  -3.2: button on, c … NUMBER, calls at, can … go, cancelar los, ce bruit, cel de, changer les, changiez
  -3.2: ci |, cliquer, cobren, come my, comen-, compteur, conforme, copia-, cost me, crying |, cunado |, cure
  -3.2: customer |, d … du, d … vous, dac, dad |, de changer, dejamela, deje … el, demande le, did … sign
  -3.2: dios se, discontinued, do … delete, do … look, do … read, du rappel, el bueno, encore … autres
  -3.2: end cap, end of, enfin |, enlevez la, entiendo, envoyer … de, envoyez … des, es mio, escribe, eso de
  -3.2: est … vos, esta bien, esto de, euros, everything |, exam hall, exmar-, exmarido, exo, exo NUMBER
  -3.2: fait un, fait une, fan, for ads, for it, forget i, found … used, franchement |, garantie |, gars a
  -3.2: gasta-, get your, got two, guy |, guys text, h, hande-, handy, harto de, has … number, have … idea
  -3.2: him to, i ever, i lost, inform me, initiate, installer, is my, is off, is … surprise, j adore, j … ce
  -3.2: je perds, je … annuler, je … juste, je … moi, jeune, l exo, la bequille, la compre, la promocion
  -3.2: lait, lavad-, le … nada, leave her, lei, les vieux, list for, lista pero, llenan, mat |, me deja
  -3.2: me if, me to, me … al, mecanique |, merci … avoir, message d, mi |, mi … agarro, missed, mixed up
  -3.2: moi … prix, moi … promos, mon autre, more … then, mrc, mrc |, my alarm, my man, nada … el, nadie |
  -3.2: never … will, nice |, no answer, no … de, no … than, noir |, nope not, not authorize, not … on
  -3.2: nouvelles |, number but, number by, numero de, off … next, off … waitlist, on time, opted for
  -3.2: opted … the, other one, otherwise, out … will, pa otro, paid |, papa, pas … autre, pas … magasin
  -3.2: pickup text, pit stop, playi-, plus vos, plus … nouvelles, pneus … en, prefer phone, prefer … calls
  -3.2: proche |, quand vous, que … bien, que … hoy, que … l, que … lista, que … voulez, quiero … gracias
  -3.2: quoi ca, reading this, recomendo, regalo |, remettre, remove>forever, ride |, rouille |, se … pague
  -3.2: senor |, sent |, soir |, son … de, sorry … all, spare key, steal-, stop do, stop por, stop texts
  -3.2: stopped, stops |, subscription, super, super service, t … pas, take … time, tant, te dio, tell them
  -3.2: temprano |, texts … my, texts … one, thankyou, the dog, the saturday, the … here, there at, this rien
  -3.2: this … for, thril-, thrilled, to cry, todo bien, top of, ttyl, ttyl |, ugh, un message, unsubscribed
  -3.2: use for, use it, use this, vente |, veux parler, vive, vous cessez, vous effacer, vous mettre
  -3.2: vous … trop, wait do, wait … not, want … tires, was it, when … can, which number, with … else
  -3.2: yo jaja, you … bike, your a, your … as, | anything, | assez, | ayoye, | card, | count, | dac
  -3.2: | dejenla, | fire, | mais, | muy, | noted, | oups, | quick, | seriously, | usted, | voici, | well
  -3.2: | … appelez, | … bye, | … chinguen, | … christmas, | … cupon, | … dios, | … interested, | … meeting
  -3.2: | … mum, | … numero, | … peu, | … quiero, | … then, ~_aj, ~_ala, ~_fen, ~_gp, ~_h_, ~_hen, ~_rai
  -3.2: ~_ugh, ~avad, ~bars, ~bore, ~brui, ~cos_, ~emo_, ~ffs, ~igno, ~isem, ~lang, ~lid_, ~metr, ~oro_
  -3.2: ~papa, ~pens, ~rows, ~rwis, ~stl, ~tic_, ~ueu, ~vaux
  -3.3: NAME est, NAME … no, NUMBER flat, NUMBER for, NUMBER paise, NUMBER … ca, about … wheel, agarro el
  -3.3: ai … vos, alarm-, alle, am back, am thinking, am … getting, any bike, appelez … svp, arrete a
  -3.3: arrete d, arreter … la, arretez la, au … pis, automated, autorise … le, avisan, ay dios, bici |
  -3.3: bike any, bill i, bon |, bruit, c … pret, ca … recevoir, calor, cambios, cap, carbone, cart, como se
  -3.3: consiguieron mi, conti-, coria-, coriander, cualquier cosa, cuesta, days |, de NUMBER, de credit
  -3.3: de jour, de una, de … avant, de … journee, de … mari, de … roue, delete choque, delete … porfa
  -3.3: desk |, devue-, displ-, display, does … have, drop … a, early, egrat-, en mai, en … assez, en … temps
  -3.3: entera, escribame cuando, est plus, est … maison, est … merci, et … moi, excited |, factura por
  -3.3: facturer, fais … avec, fine |, for all, forget … i, frame i, from … cart, gafas, gardez … numero, gas
  -3.3: get … done, gossa-, hagal-, harassment |, helpf-, helpful, her … is, hijo de, hor, hsa, i fall, i use
  -3.3: i … love, if … are, inform, interested |, is right, is … legit, just got, just so, kept, keybo-
  -3.3: keyboard, la camara, la clase, le lundi, le porte, le proprietaire, legit, leo, les deje, limit
  -3.3: line when, list … the, llegan … de, lo mejor, los cambios, los pedales, los … por, mandan, me cobren
  -3.3: me gustan, me … je, me … line, mecanico |, mensajes asi, mensajes … pueden, merci … m, metro, moi ou
  -3.3: moi pouvez, moins … textos, mon mot, montre, more … with, my company, my side, my … did, nah |
  -3.3: need |, need … NUMBER, need … cancel, ningun … you, no te, no … am, no … sigan, not … and
  -3.3: numero … commande, numero … mon, off it, oh … more, omw |, on avait, on some, on … en, on … this
  -3.3: on … way, once a, opt in, otro … y, out or, paise, parol-, parole, payer ca, pedi |, pedido |, pendi-
  -3.3: pese, pintar, pis je, please check, please contact, please … NAME, plus tard, pour … un, probarla
  -3.3: promocion |, quand tu, que tienda, que … esta, que … roule, quelque, quiero … recordatorios
  -3.3: receive these, recibiendo sus, rejoindre, reparer |, replied to, reported it, reser-, s enleve
  -3.3: screen |, shop |, showi-, showing, si esta, sick of, sign … up, siri send, sister |, skis, sometime
  -3.3: son … to, soy |, squeal, stop coupez, stop … lol, stop … so, suis … alle, sus … me, suspension
  -3.3: t avais, tard |, tc, tequi-, tequila, text the, textez moi, that message, that person, that price
  -3.3: that … have, the top, the … any, the … hall, the … honestly, these cost, thing … is, thing … the
  -3.3: think … it, think … meant, think … need, tienda es, time |, to return, todos |, too … messages
  -3.3: travaux, tse, tu … pour, uff, un gros, un … en, unsen-, unsend, unsubscribe … the, urself |, usted me
  -3.3: veg, viens d, vitesses |, voudrais … de, vous lachez, voy … ir, want … wait, want>wrong, warm, wd40
  -3.3: we … out, when will, who … these, will … from, working on, you … will, your name, your … this
  -3.3: | coudonc, | envoie, | il, | n, | textos, | ttyl, | uff, | … al, | … algo, | … been, | … enlevez
  -3.3: | … he, | … learned, | … number, | … telefono, ~_gud, ~_nel, ~_sug, ~_usu, ~ajan, ~alma, ~avau, ~cces
  -3.3: ~devu, ~fend, ~gud, ~leo, ~lvo, ~meta, ~nej, ~pera, ~rias, ~ruit, ~sch_, ~sug, ~tag_, ~tiz, ~toco
  -3.3: ~tui, ~tuit, ~ulie, ~urno, ~usua, ~vi_
  -3.4: NUMBER |, a … mon, acheterai, again please, ahead |, aime … le, ajuste |, all … contacts, am … about
  -3.4: an emergency, appel, approuve |, are in, asi me, assez d, at lunch, at … end, autocollants |
  -3.4: avez mon, avisos … favor, bet |, bike |, bike … ready, blocking this, bonjour … ne, boyfriend, call i
  -3.4: calls |, came off, cancel on, cancel … NUMBER, cancel … me, casques |, changer … pneus, cheap |
  -3.4: checks, cita delete, como va, contactos, cost, coule, de probleme, de stop, de … NUMBER, de … fille
  -3.4: delete … message, des deux, despues … las, diner, dio … de, disconnected, dogs, drop bars, easier for
  -3.4: easier … me, ecrire stop, email-, en … trouve, enlevez pas, envoyez moi, envoyez … un, ese, ese |
  -3.4: est gratuit, est |, est … spam, fatigants … vos, fil, fois |, for … two, from my, get … work, gn
  -3.4: have … this, he was, her … stop, here will, hike, huile, i changed, i deleted, in … did, informe
  -3.4: it keeps, itemi-, itemized, jamais alle, jamais de, je confirme, je m, kebab, killing me, l arret
  -3.4: l article, l ecran, la … svp, lados, laissez … un, lasts, laughing |, lavada, le di, le … svp
  -3.4: les pedales, llame-, longueuil, ma commande, masca-, mascara, me a, me … mandar, mean … text
  -3.4: mensajes … me, merci … rappel, mes … pour, message in, messages … mon, mi senora, mind |
  -3.4: mismo numero, moi … a, molestar … you, mon boss, mon iphone, more ads, more … needed, mucho-, muchos
  -3.4: my … died, my … now, no importa, no service, no … al, no … molestar, number … texting, numero dans
  -3.4: off work, on … now, opt … the, opting for, order |, oui j, ouvri-, ouvrir, pain … is, par … svp
  -3.4: pas ca, pasas, pase, pere |, pero esta, pero la, persona |, please call, pouvez … l, prati-, presion
  -3.4: promos please, ps5, puse stop, que … as, que … avisen, quien … esto, quien … y, quieras
  -3.4: quiero molestar, quit that, quit … so, quiten a, quoi |, rappels sont, rendu |, resend, s … pas, sac
  -3.4: sac |, send one, send the, send … by, sent … twice, she … my, she … no, simpl-, singing |, spamming
  -3.4: stealing, stop au, stop … did, sube, t as, take … the, takes, text my, texting … about, texto … me
  -3.4: textos mon, textos … NUMBER, textos … font, that repair, the exam, the landline, the scratch
  -3.4: the stove, the survey, the used, the … chat, the … coming, the … pedals, things to, think the, thule
  -3.4: to someone, to … spam, to … the, turno, unblocked, unsubscribing, update |, us go, used |
  -3.4: vais arreter, velo la, vis, vous deranger, want … no, wash, will the, y poner, you termino
  -3.4: you … going, you … les, you … off, you … texts, your … got, | bruh, | chaque, | mama, | mon, | no
  -3.4: | number, | oh, | por, | reply, | send, | sus, | too, | voice, | … acabo, | … arretez, | … besoin
  -3.4: | … k, | … manden, | … more, | … only, | … owe, | … para, | … retire, | … saying, | … si, ~_ese
  -3.4: ~anis, ~arm_, ~dogs, ~ents, ~itl, ~lvo_, ~ndam, ~nki, ~nons, ~nsez, ~rvat, ~sens, ~simp, ~tli, ~tons
  -3.4: ~vado
  -3.5: NUMBER asking, a … fille, a … off, a … texts, about his, all over, allez y, already in, also … the
  -3.5: am out, am so, any update, apago el, are going, asap |, asking what, asking … do, assez … pour, at |
  -3.5: avez texte, avisa, aviso |, bagag-, be … the, be … there, besoin d, bet, bien |, bleac-, bleach
  -3.5: bloquear este, bloquear … numero, ca haha, ca m, ca serait, ca sur, calga-, calgary, casco-, cascos
  -3.5: ce message, confio en, contact avec, cuando este, d utiliser, de dos, de garantie, de vendre
  -3.5: de … esposo, de … orden, de … taller, delete … por, devra-, did … guys, disculpe |, dit NUMBER
  -3.5: do … ask, en silencio, en … moins, end date, enseno, enterado, es … bueno, escribeme, est … mon
  -3.5: estaba lista, etes … mais, eu de, eu … texto, faux numero, finde, for telling, forget it
  -3.5: francais svp, fuck off, fui y, get … message, give … number, going up, got your, great now
  -3.5: guys … more, habit-, hais, hamme-, hammer, hammer time, have that, him … stop, i accidentally, i … so
  -3.5: in … lol, is … people, is … same, it just, j … ecrit, jaja … eso, jodas, just now, just … you
  -3.5: la reservation, la … si, langu-, laugh |, le stop, le … mon, les pneus, lmk, m … dit, ma selle
  -3.5: magasin svp, marchent, mari |, me desinscrire, me escribe, me … pas, me … sales, me … with
  -3.5: meeting … to, membresia, membresia delete, mensajes se, merci du, moi le, mois, monsieur … a
  -3.5: morning and, my list, my … phone, necessary |, never mind, new phone, no … han, nomas … cadena
  -3.5: nombre es, nonst-, nonstop, not now, not own, not turn, odio, of … NUMBER, off … NUMBER, offre
  -3.5: on … other, ouais, ouais |, parke-, parked, pas lui, pasa, pause |, perdu … numero, phone … you
  -3.5: pic |, please inform, please put, please … can, please … work, poche |, por … me, pression
  -3.5: pueden … otra, put my, que … svp, quelque chose, qui … avez, quien es, quit my, quiten el
  -3.5: quiten … los, ran out, ran … of, recevoir moins, recu merci, rest |, retire mon, revoked, rhond-
  -3.5: rhonda, says delivered, se de, seguridad, sending … i, so … of, son |, sortie … groupe, stop hammer
  -3.5: su numero, sugar, synth-, synthetic, take one, take … seat, the demo, the only, the wash
  -3.5: the … account, the … phone, the … removed, think this, this time, thought … would, three weeks
  -3.5: throa-, throat, til … NUMBER, ton numero, touchez, un arret, un spam, velo |, velo … en, vite
  -3.5: weekend |, whatsapp |, who am, who texts, why … text, will … stop, will … there, work now, y todos
  -3.5: yes … can, yet |, yo la, yo … a, you que, | acepto, | bar, | conforme, | double, | great, | lmk, | m
  -3.5: | odio, | old, | ouais, | sale, | son, | todos, | tracking, | … aire, | … do, | … frere, | … hammer
  -3.5: | … line, | … marca, | … mind, | … nomas, | … nous, | … parle, | … poco, | … rabais, | … recois
  -3.5: | … tres, | … voisin, ~_ado, ~_tor, ~_vin, ~aiy, ~chil, ~dr_, ~eact, ~eake, ~gies, ~hais, ~hond
  -3.5: ~inir, ~jum, ~laq, ~laqu, ~larm, ~nif, ~ogs, ~ogs_, ~otos, ~rrit, ~sons, ~supe, ~wise
  -3.6: NAME |, NUMBER … it, a nadie, a … mari, acabar, achalent, after … tune, ai … votre, alleycat |
  -3.6: alone i, and on, annoying |, apres NUMBER, apres le, apuro, are … going, atienden, avisos … mi
  -3.6: avoir … mon, bagage, bear, bell please, bien … de, bike … sold, buste-, busted, butt, calling my
  -3.6: calor |, came with, cancelled my, cel … la, charge |, check my, cliente de, comment … le, como no
  -3.6: cost … anything, cotizacion, cousins, cuando … lista, cuantos mensajes, cuarto |, cupon, d … merci
  -3.6: de cascos, de esas, de photos, de sacar, debloque, demo, deranger mais, des que, dice mi, did … need
  -3.6: did … receive, dije |, do … all, doha, dossier svp, effacer ma, en avant, es … numero, es … otro
  -3.6: escribio, eso … fue, este |, faire expres, fall off, favor … cancelar, fil |, fonce, for … at
  -3.6: give … your, hagan … mas, haha stop, hasta que, he told, he … for, he … me, here is, hike |, home |
  -3.6: hor |, horai-, i getting, i text, i … two, ici |, if … say, il faut, in class, inscrire, interesado |
  -3.6: is finished, is this, is … mine, j embarque, jamais vu, jamais … le, je retire, keeps … me, kk |
  -3.6: la vis, le groupe, le hagan, leave … out, lever-, levers, liste … la, m appelez, m interesse, mais le
  -3.6: mais … m, mas … una, me back, me textea, me … by, me … loco, mensaje … este, mes contacts, messages c
  -3.6: moi l, moi … tu, mom |, mon bike, muchos mensajes, my boyfriend, my job, my permission, my stop
  -3.6: n … jamais, need … text, neuf |, never … these, next … no, no … nadie, noche, not know, not make
  -3.6: not>stop, np, np |, of … box, of … please, ofertas |, off now, off … order, often, ok … you, once you
  -3.6: or is, other number, otro … mas, overslept, owner of, par accident, pas pu, pas … mes, pedals on
  -3.6: perdr-, perdre, phone mount, plante, please sms, policy, porte bagage, pour … messages, pratique
  -3.6: pret |, pretending to, que di, quitenla, rabais |, random, rear |, receipt not, receive … message
  -3.6: red one, regle |, remettez … sur, remettre |, rentre |, reporting this, retirer … velo, rien a
  -3.6: right number, said … the, sales |, sans faire, sans … expres, saute, seguir … sus, si … arrete
  -3.6: si … quiero, sigue |, so tired, solo les, spam |, spoilers, stop work, take it, te … pas, te … que
  -3.6: textez, the jersey, the … out, the … party, the … took, this boy, this … from, thought you, tiny
  -3.6: tirel-, todos lados, tomber |, trouble |, two |, velos, ven a, veter-, veux … merci, votre employe
  -3.6: vous … demain, voy |, wait |, want … red, week |, why … not, will … turn, wrong>forever, y ven
  -3.6: y … pas, year |, you estoy, you … bikes, youpp-, your guy, your … are, zwift, | attendez, | aucune
  -3.6: | bicycle, | dice, | envoyez, | faux, | he, | los, | nonstop, | np, | super, | … add, | … avez
  -3.6: | … by, | … come, | … con, | … ok, | … received, | … shop, | … sin, | … turned, | … up, ~00_, ~_oft
  -3.6: ~_top, ~aie, ~aie_, ~arts, ~arty, ~bas_, ~cise, ~ctos, ~epas, ~ften, ~hos_, ~itel, ~lush, ~meh, ~ofte
  -3.6: ~oted, ~ssen, ~wak, ~xtez
  -3.7: 2 jours, NAME de, NAME … this, a … anymore, a … una, acabo de, accepte … recevoir, aerob-, aerobars
  -3.7: ai arrete, ai … ete, al fin, allo |, and … on, angry with, another text, approve, au bureau, autoc-
  -3.7: automaticos |, avert-, bail, bar end, by mail, ca suffit, cell pis, changez mon, check |, chum … la
  -3.7: como consiguieron, conmigo |, contact i, contacts who, content, cos, cotiz-, d appel, de faire
  -3.7: de samedi, delete … pic, dents, desco-, did … even, did … mean, diner |, e bike, ecris |, employe
  -3.7: en magasin, encore |, envoyez des, es aqui, ese … you, este lista, estoy harto, etein-, eu … numero
  -3.7: ex keeps, favor … quiero, fermez le, groupe svp, hacked, han, how … text, i promise, i stop, il … a
  -3.7: in … is, info please, is tax, it lol, it ok, j … texte, jaja no, jamais … ces, kk, l horaire, labor-
  -3.7: le texto, leave a, let us, let … ask, letti-, letting, link you, lying, ma pedale, maestro |
  -3.7: magasin |, maison |, maneje, mas … you, mayor, me ask, me dio, me so, me spoilers, me … x, mensaje si
  -3.7: merci … les, mes messages, mi cita, mi … delete, mi … pero, might want, miss |, moi au, more than
  -3.7: mother |, neither |, ni una, no existe, no … le, no … nunca, noise … i, not pay, not … that
  -3.7: number no, odio los, off … what, offer, old … and, only … NUMBER, optio-, order … is, otro numero
  -3.7: party, pas … appel, pensez, permiso para, pero … la, petit |, piso, please add, porte … j, pour diner
  -3.7: pour mes, put … down, que … avais, queda-, quit … day, quit … job, recevoir un, reclamation
  -3.7: refund me, reins-, reparation |, said stop, scam |, scratch |, see |, sente-, seriously |, seule
  -3.7: signed … for, sleep |, sms me, sms … NUMBER, solo |, spend, stem, stop lying, stop my, svp le, swimm-
  -3.7: swimming, text so, text … so, texte … quand, texts coming, texts … the, that … message, the mechanic
  -3.7: tip, tire |, to my, touchez … a, tracking number, tramp-, tuppe-, un mensaje, un |, une semaine
  -3.7: velo … l, veux annuler, vos … pouvez, vuelvo, wash it, wash |, we … no, when … stop, working … it
  -3.7: would … me, yikes, you did, you list, you never, you … anything, you … never, you … spamming
  -3.7: your phone, | correct, | eso, | faut, | help, | kk, | lads, | muchos, | numero, | quitenle, | so
  -3.7: | xq, | yikes, | … consiguieron, | … does, | … erase, | … falta, | … lying, | … modo, | … plus
  -3.7: | … pour, | … prefere, | … voulais, ~heri, ~nsig, ~rada, ~shin, ~tea_, ~utoc
  -3.8: NUMBER each, NUMBER messages, a noise, a pic, a repondu, a tout, a tree, ago and, ahhhh, ai assez
  -3.8: ai … NUMBER, alarme, all night, alley-, alleycat, am … sure, are … a, as … contact, at that, bacan
  -3.8: because of, ben … vos, bici … ustedes, blocking … number, blue |, bonjour |, bored, but is, c … ou
  -3.8: call just, call … text, cancel that, cancelar mi, ce prix, ce … n, cell … suis, cente-, changed |
  -3.8: comfy, compte |, confio, consegui, contestas, de el, denunciar |, depas-, desde que, di2, dias |
  -3.8: did … i, did … message, did … see, door stop, eat |, ecrit, el … porfa, eliminen el, emails, en avez
  -3.8: end … fell, endin-, ending, enlevez ma, enoje-, enojes, est … celui, et … celui, etre … je
  -3.8: even … the, exactly |, faites ce, fire |, for him, good … do, hace rato, hehe, hehe |, him my
  -3.8: horaire, i had, i … if, i … online, if … do, inval-, is about, is … NAME, jeune fille, keep them
  -3.8: la promo, la … d, la … lo, la … yo, le … bagage, like this, like … times, list … can, liste pour
  -3.8: lo … con, lu, m … a, m … les, m1, ma … lol, ma … svp, mais j, manden … bici, many messages
  -3.8: mas promos, me apunto, me avisa, me baja, me han, me suscribo, me … day, me … foto, me … pueden
  -3.8: mensajes me, mois … je, mon … au, my contacts, my … buzzes, ne … recevoir, never come, no cap
  -3.8: no deje, no vi, no … enojes, no … it, not again, not mine, not really, not take, not … number
  -3.8: number NUMBER, number now, number … NUMBER, number … got, numero … suivi, off at, ok ca, on please
  -3.8: out there, para usar, pas payer, pending, people are, perdi, pero gracias, person |, pis … arrive
  -3.8: plus que, plus … NUMBER, por … mejor, pour … pneus, que NAME, quiero … pero, quit so, rain, ready but
  -3.8: received, regarde, removed … the, rendr-, rendre, reservation |, ride de, riding it, rompas, sabia
  -3.8: semana |, send it, si tiene, sms in, spoilers i, stolen |, suscribo, tab, tag, te enojes, tell |
  -3.8: text … husband, textea, that again, the contact, to … more, veux … payer, volver … recibir
  -3.8: when … the, who gave, wife … the, would … want, y … rien, yes … me, yikes |, yo … tengo, you a
  -3.8: you block, you message, you too, you … email, your marketing, your … and, | approve, | despues
  -3.8: | enleve, | enlever, | ici, | que, | saqueme, | someone, | thank, | ty, | ye, | … and, | … codigo
  -3.8: | … declined, | … harto, | … in, | … mis, | … promos, | … senora, | … ton, ~_amo, ~_fan, ~_leo, ~dest
  -3.8: ~gui_, ~isto, ~nseg, ~onos, ~puro, ~unts
  -3.9: a … liste, a … mi, a … or, aguante, ai ecrit, ai supprime, alta, and ask, and out, anyone else, arre
  -3.9: arre |, arretez … a, arretez … j, asi |, asks, atien-, avec ce, aww, being so, bien … a, bike my
  -3.9: boss |, ca te, call me, can … put, chop, christening, christening |, contactos |, continuez de
  -3.9: could … get, de cell, de … ride, deja paye, delete lunes, delete sabado, devrais, do … check
  -3.9: encantan sus, entiendo … que, envoyez … le, esas |, escribame, eso … la, esperando |, est parfait
  -3.9: esto … spam, fais affaire, fille … l, fils … a, go pour, going … get, guys |, harte, have bikes
  -3.9: helpful |, heures de, how … make, i missed, i supposed, i switched, i … some, i … text, importa
  -3.9: invalid, is … me, it done, it stopped, it thank, j hais, j … supprime, je devrais, je … abonne
  -3.9: je … affaire, keeping the, keeps texting, know do, l adresse, l alarme, l autre, la cuenta
  -3.9: lachez pas, le camp, le mande, list … have, listo |, lo … me, lol … me, los … nomas, manden … factura
  -3.9: mas … con, mensaje cuando, mensaje |, message got, message … me, messages sur, mieux le, moi … svp
  -3.9: moi … tard, mon … veut, nettoyage, never … i, no … su, nomas la, not been, not delete, number … text
  -3.9: numero … celui, numero … mi, over … out, paga, pagina |, parked |, passent, que quieras, que … passe
  -3.9: que … pero, que … voy, rato |, remind … again, remove the, reparacion |, repare |, retrait en
  -3.9: retrait … magasin, robad-, robada, sale |, sentimental, services, si |, sirve-, sirven, somebody is
  -3.9: sourd-, speaker, spot |, stop sign, stop … moi, suis … au, switch … this, text first, text … your
  -3.9: texte pas, textos pas, texts necessary, that … text, the 2nd, the insurance, the person, this … a
  -3.9: this … in, this … not, to … husband, trabajar, tu me, un texto, updated, usar mi, veces |, vengo
  -3.9: vos … sont, waitl-, waitlist, website |, who this, would … taken, yep, yes … want, you esta, you ever
  -3.9: you will, you … tres, your number, your … number, yrs |, | arre, | den, | lol, | otez, | toss, | yep
  -3.9: | yes, | … coupez, | … dejenme, | … encantan, | … fois, | … jaja, | … mere, | … ne, | … never
  -3.9: | … seul, | … texto, | … vu, ~_lm, ~_vac, ~cono, ~oked, ~pto_, ~role, ~uilo, ~uje
  -4.0: NUMBER please, NUMBER so, a … number, affaire avec, ahora no, ai tout, am … of, am … texting
  -4.0: anterior you, arrete … de, arretent, arreter en, arretez … travailler, as this, avant d, bicicleta |
  -4.0: box |, buys, ce velo, cita por, class lol, cliente |, coffee |, come you, como … suscribo
  -4.0: con … reparacion, correo |, courriels |, course |, cv, d … dans, de carte, de … avoir, debut-
  -4.0: desole de, desole … vous, dit d, do … leave, drawi-, drawing, ecris a, ecrit |, el texto, es |
  -4.0: ese precio, esta … a, fille vous, forever>list, gardez moi, get … at, girls, hagale, hall |, handy |
  -4.0: his … and, i … answer, is with, je … rappelle, la parrilla, la ride, le dossier, le monsieur
  -4.0: left … a, marqu-, me apago, me at, me your, me … nadie, me … speaker, meh, merci-, mero
  -4.0: mi … anterior, mi … le, missed it, mon … numero, mount, my tab, my … see, ne … pas, next wk, no calls
  -4.0: no do, no soy, no … my, not … a, not … anything, numero me, numero … carte, numero … pour
  -4.0: numero … telefono, office i, on again, out … and, pas elle, phone n, phone … it, pour … vos
  -4.0: recois … vos, red ones, reminding, reparez, retirez la, retirez … de, rever-, rings, saber de
  -4.0: same number, samedi matin, service plan, should … a, stop … n, stress |, supprimez le, svp … me
  -4.0: take the, tekka, text … number, texter quand, texto … en, texts pop, than that, the alarm
  -4.0: the display, the wax, the … shop, this cell, this week, tires |, tomat-, un … cuando, una |
  -4.0: unsubscribe … from, up |, update, va |, voudrais plus, vous … envoyer, vous … ou, vous … remettre
  -4.0: with all, write-, y … voy, yes i, you pague, you sending, | adieu, | aucun, | coupez, | desole
  -4.0: | message, | … den, | … escribe, | … lo, | … mero, | … pense, | … quieren, ~_ib, ~_iba, ~_ite, ~acon
  -4.0: ~asks, ~gem, ~sks, ~sks_, ~vita
  -4.1: NAME pas, a etre, a lot, after NUMBER, ai lu, ai … du, all … from, and thanks, and … that
  -4.1: are killing, arreglo |, autre merci, before NUMBER, before … after, bike … not, borren de, bother you
  -4.1: business |, but not, cancel and, chai, change … cell, cheff-, cheffe, ciclistas, client |, con uno
  -4.1: consentement pour, course, de l, de noche, de payer, de telephone, de … facture, delai, delux-
  -4.1: deluxe, did … stop, do … take, donc ca, done |, donne moi, du cours, ecrire … chaque, efface le
  -4.1: el delete, enlever la, enlevez le, entretien |, es … ultimo, est … numero, este … me, estos mensajes
  -4.1: etes trop, etre que, etre |, excuses, exercise, fancy, finally |, five |, for new, fotos, grease |
  -4.1: hacen |, hello |, hermana |, hijo … no, ig, il … tout, interested anymore, it … j, j … ca, j … lu
  -4.1: je lui, je … NUMBER, know your, la suspension, late |, le message, let … know, lit … messages, llamen
  -4.1: llegado, love to, m arreter, m … par, mad just, madre |, mandan a, manden el, me down, me know
  -4.1: me wen, me … cuando, me … los, me … trompe, mean to, mensaje … esta, message … your, messages … my
  -4.1: moi … liste, moi … vous, molesto, my spot, name … the, need … call, never answer, ninguno mas, no i
  -4.1: not had, not … off, notifications sur, otherwise |, ou … l, para nada, pas ben, pas recu, payer plus
  -4.1: peso, peut … que, peux … me, phone … me, pick … the, pis mon, please … will, plus par, por ahora
  -4.1: pour moi, que bueno, que … escriban, que … faites, quien eres, quiten la, raise, recevoir … textos
  -4.1: records … is, recu … texto, ref, regler, remboursez moi, responde, retirar |, retire … la, se … apago
  -4.1: signaler, souli-, stop … text, strin-, studying |, su taller, suis trompe, suscribo a, svp je
  -4.1: svp … est, te … de, telegram, termine … moi, the waitlist, this message, thx but, to bother, to |
  -4.1: tu l, unsubscribed from, urge, urgence |, use … one, well i, what … on, when your, wot, your … again
  -4.1: zapat-, zapatos, | does, | nada, | sending, | suis, | y, | … block, | … employe, | … her, | … ni
  -4.1: | … seguir, ~_cc, ~_fak, ~_iz, ~ateu, ~cook, ~epto, ~fak, ~frai, ~hh_, ~kie, ~nsan, ~osc, ~ssar
  -4.1: ~wake
  -4.2: a repare, a … arrete, about |, acepto, adios |, ai la, aime, am … tired, arretez moi, assist
  -4.2: au … merci, aucun |, aux alertes, avec … cell, avertissez moi, avisenme, beau velo, borraron, bosch
  -4.2: bosch |, can … pause, can … send, cancel please, charges per, committee, como … mi, confirm |
  -4.2: confirme |, cours-, culpa-, dad … not, de journee, de … sur, debarras, deja que, demande … mon
  -4.2: desabonnee, devuelven, dio este, emergency, enleve … la, entreguen, envoyez |, eres … que
  -4.2: esa persona, espera, eteint, faire l, falto, fighting, fin … journee, finished |, for … else, fraud
  -4.2: from NAME, gracias … los, gratu-, gripp-, grippe, grippe |, have … numbers, he quit, i might, i pause
  -4.2: i reported, il m, in … can, is down, it takes, item, je … reviens, la … bonne, la … noire, laisses
  -4.2: less, list … still, llamaron, lo … es, los … que, m abonner, ma … du, ma … elle, marry, me borraron
  -4.2: me dejo, me devuelven, me escribio, me more, me … con, me … sus, mean i, meme … je, mera, message you
  -4.2: moi par, moi … message, mon … etait, montant, more flats, more … left, more … my, my bro, my repair
  -4.2: my thing, never-, nevermind, no paren, no way, no … esa, no … flats, no … today, not fix, not leave
  -4.2: not … thing, number not, numero … telephone, off n, off speaker, ok mais, old tires, omg |, one … of
  -4.2: only |, pas … numero, pass |, passe |, piso |, plan … per, please switch, please we, please … a
  -4.2: please … by, plein … dos, promos de, propose, pushy, quand |, que te, quiero nada, recum-
  -4.2: removed from, reponds pas, ride … samedi, rien la, road bike, say nothing, sending … the, shipm-
  -4.2: shipment, si … seguir, so … did, son ustedes, stay off, stop riding, stop … on, supe, surto-, surtout
  -4.2: tantos mensajes, text … one, text … the, texts all, the agreement, the end, the … instead, thinking
  -4.2: told me, told … i, tomato, travaux |, twice … the, two … ago, unsubscribe … these, ustedes gracias
  -4.2: vous reviens, vous svp, vous … envoyez, vous … ma, we … up, while … am, y nada, yo … deje, yo … mande
  -4.2: you and, you consegui, you cut, you going, you mero, you … va, your … but, | cuantos, | dites
  -4.2: | entre, | estoy, | mauvais, | nevermind, | not, | plus, | … allez, | … content, | … dejen, | … ever
  -4.2: | … jodan, | … reported, ~eler, ~iri, ~nser
  -4.3: NAME number, a phone, a salir, a truck, accord |, accord … les, ai efface, ai … de, am |, appeler
  -4.3: are annoying, arreter le, back please, beaucoup de, bonne personne, came … the, can … use, card … in
  -4.3: cita … favor, continuez, cours de, de rire, desinscrite, dice … si, did … fix, dit |, dude |
  -4.3: encantan, enough already, enough |, etoiles |, fixie, future texts, get back, grandmas, hace |
  -4.3: hasta NUMBER, have … number, he moved, hen, hold off, i send, is … enough, it say, j … efface
  -4.3: je vois, limiter, list … i, lista you, listo, lloro, m … lol, ma … veut, magaz-, me encantan, me my
  -4.3: me updates, me … NAME, mes courriels, molestos, mon rdv, montant |, more … that, my way, no use, nop
  -4.3: not … ads, nut, ofertas no, on … avait, oui … confirme, pas arreter, pas … ce, pas … que
  -4.3: pour recevoir, pour … recevoir, pour … sortie, que … soy, quitate, reabo-, sea |, send … that, set |
  -4.3: sign the, stop at, stop>stop, suis je, suis … encore, text less, text … wen, texting … updates
  -4.3: that phone, the auto, the … list, tiene este, to lose, to … office, toute seule, visite, waitlist |
  -4.3: when |, why … you, winter |, x |, yo le, you parenle, you … texted, your … from, | NAME, | nop
  -4.3: | nunca, | rien, | supprimez, | ta, | third, | … asi, | … entonces, | … lol, | … phone, | … spam
  -4.3: | … texts, ~calm, ~emet, ~gaz, ~rezc
  -4.4: a … autres, again … not, all these, anda |, appreciate the, at … second, at … you, bad |, be … number
  -4.4: beau |, before you, between … and, bon pour, bugging, c … parfait, ca … interesse, comptoir |
  -4.4: con … y, consens … a, corresponde, could … text, coupez moi, de bateria, de bici, de bruit
  -4.4: de garantia, de telefono, de un, dejenme la, depuis une, dio … numero, duerm-, el stop, elle me
  -4.4: essaye, est l, for … texts, forget to, frais, get … text, got in, gratuit, have NUMBER, here … that
  -4.4: huile |, jamais … de, just come, kidding me, la sonnette, les dio, les frais, like spam, magazine
  -4.4: mandame, me llamaron, me llego, me urge, message to, metan, mettez celui, mijo |, moi a, moi … cours
  -4.4: my … always, nm, no corresponde, no … metan, nord, number … are, off to, opt … porfa, opte, pensais
  -4.4: permis, please keep, por los, pour … ces, pour … on, prove-, que … viens, quiero seguir, reabonnez
  -4.4: recu de, remboursez, renov-, sense, seulement |, sigam-, sigame, signe le, simple, stop a
  -4.4: stop calling, stop me, stop … shipment, stop … work, surtout pas, svp c, tanne de, tanne … vos
  -4.4: text just, text … please, texting is, texting … the, the extra, the please, the shipment, trouve |
  -4.4: tu … as, twitt-, twitter, un faux, unrea-, utile-, utiles, venden, veux … desinscrire, will i
  -4.4: y dejen, you … home, you … lista, | done, | hace, | listo, | tanne, | … alto, | … arrete, | … jour
  -4.4: | … mobile, | … playing, ~duer, ~ilo, ~nuez, ~uerm, ~vaca, ~ym_
  -4.5: NUMBER … sur, a … hermana, accepte ce, accepte … prix, aime ca, aja, all good, annuler mon, anot
  -4.5: anot |, arrete de, ask for, at … lol, attente |, avisos a, be your, brule, buying bikes, cables |, cc
  -4.5: confirme, de joder, demandar, ecran |, ecrivez pu, el celular, enough … this, es spam, essaye de
  -4.5: et … vous, fait |, flyer, for … tires, fui … no, gusta |, habian dicho, hagan nada, has this, hi |
  -4.5: is … lot, it you, it … forever, jamais … ce, jamais … textos, just … text, keep … this, lo … le
  -4.5: mas … a, me … phone, mec, messages so, my … n, numero … c, off … bed, ok merci, on … les, on … same
  -4.5: one instead, opera-, or a, or … out, otro cel, par mois, pas … je, please … and, plus … que
  -4.5: pourquoi … m, promociones |, que de, que hace, que … dio, remet-, remove … basket, rendez … svp
  -4.5: sin … me, stop wrong, string, text … are, texto … pas, that to, this … instead, to anyone
  -4.5: to everyone, to … guys, tomorrows, tout seul, unicy-, use … cell, vous … donne, want it, was … but
  -4.5: xq, you lol, you … am, you … es, you … from, | aja, | buen, | one, | perdi, | slow, | sms, | zero
  -4.5: | … aime, | … cancelar, | … canse, | … desactiver, | … luego, | … pas, ~_act, ~_eas, ~tles, ~utez
  -4.6: NUMBER not, a message, anymore can, aucun … avec, avez tu, behav-, behave, bien … numero, bienvenue
  -4.6: bonne nouvelle, calma, came through, cancelar … cita, cheques, de … appeler, deja pret, did … have
  -4.6: duda, ecrire svp, enlever les, envoyez … la, erreur |, est ou, esto … los, etait pret, for texting
  -4.6: get more, gm, got this, great |, in sms, inscrit … la, is texting, it … of, j oublie, know |
  -4.6: la course, le dos, leaving now, livrer, ma … me, make me, mas eso, me leave, me pidio, me … number
  -4.6: meme |, menos mensajes, mettez les, mi otro, mon ancien, mon … du, my other, never got, no eso
  -4.6: non … moi, nose, not sure, nouvelle |, of NAME, parts, please … never, pongo stop, pop |, por fin
  -4.6: portabultos, pour NAME, pretending … like, pueden mandar, que hago, que significa, que … son
  -4.6: quitaron, raye, receipt … my, retirez … nom, rien d, rien … autre, s |, see him, sold that, sortie de
  -4.6: stop no, stop pour, suns, tant que, tanto |, tes textos, text said, text … of, texto s, textos … ai
  -4.6: texts … calls, that … off, the pads, this … now, to … someone, too … texts, tu hermana, vois
  -4.6: votre texto, what else, wifes number, wish |, without my, y |, yo … soy, | adios, | ending, | lachez
  -4.6: | trop, | … every, | … info, | … leh, | … significa, | … us, | … velos, ~_adu, ~adul, ~dult, ~rah
  -4.6: ~sc_
  -4.7: NUMBER et, NUMBER por, NUMBER … favor, NUMBER … with, a lake, a … promos, ai … eu, allai-, always |
  -4.7: annonce, appeler |, arretez … pas, asked … about, asked … not, attente, avant … ca, bajal-, bajale
  -4.7: bruit merci, by sms, c you, c … ferme, cancelen mis, conjo-, de debarquer, descend, dice |
  -4.7: did … send, does … stop, entonces |, es mi, espera |, fake, for some, for … what, fotos |, four times
  -4.7: good i, got any, got … text, had … phone, have … off, i love, invited, j … tout, jamais ete, je … les
  -4.7: l atelier, les digo, lis … les, llegan … mensajes, los … si, m … un, m6, malo, mande a, manden la
  -4.7: mas … NUMBER, mas … por, me di, me mandan, me siguen, me … mejor, mercii, mon inscription, my … quit
  -4.7: need … number, no please, nom du, note |, nothing … to, notifications … mon, number … this, off … is
  -4.7: off … stand, only have, options |, ou |, paren … trabajo, pas … debarquer, pero … si, peu moins
  -4.7: phone any, phone me, plus … promos, pq, primero |, promotion, pueden … a, que … le, questions |
  -4.7: quiero dejar, quiero … mi, remove … old, removed it, ri, said that, savoir |, schem-, scheme, sense |
  -4.7: should we, so … are, stop by, stres-, t a, tete, text and, text … drive, texting you, thank … kindly
  -4.7: the stand, the … service, trabajando, tu this, un … moins, votre … s, way out, with cat, would text
  -4.7: yes please, you … killing, | bajale, | dejenme, | peut, | pourquoi, | … acuerdo, | … calling
  -4.7: | … ends, | … etre, | … jamais, | … might, | … send, | … vuelvo, ~arez, ~fake
  -4.8: NAME … me, adult-, ajoutez, are for, autre comme, avertissez, been … off, ben ca, bike out, cancel my
  -4.8: de espera, de … course, de … haha, decline the, delete mensaje, demande a, dio permiso, disc
  -4.8: dit … arreter, do … really, emergency |, enreg-, eu … message, figured, have … more, is … longer
  -4.8: it already, j aime, know if, la sortie, les … arretent, list>want, lista … espera, llegan sus
  -4.8: longer … these, m avoir, mandarme los, me while, miss … pickup, mute button, my messages
  -4.8: my notifications, name … my, no dejen, not check, not got, not … agreeing, not … customer
  -4.8: number … texts, pas eu, pensar, please … at, pu … ce, questions, quiero … avisos, recu … message
  -4.8: remettez, sais … encore, says text, send … to, sip, so … messages, talk … text, texta-, that sms
  -4.8: the magazine, the … plan, we stop, when do, with |, wrong number, you spamming, | both, | ecrivez
  -4.8: | primera, | quiero, | reparez, | start, | … lis, | … nunca, | … opt, | … person, ~acat
  -4.9: NAME ca, a demandar, a … dans, al otro, ans |, back in, bajenle, buzz off, ca dit, cancel it, cuantos
  -4.9: customer anymore, de … bici, dos de, en francais, ensename, escribieron, fait mon, forever to
  -4.9: forever … stop, forever>not, fun |, gas |, h |, hijo you, his ex, horas, i … forget, is … spam
  -4.9: j ouvre, je lis, jour |, just one, know … your, laven, le plus, letting me, list of, liste d
  -4.9: livrer |, m … texte, mauvais numero, me escribieron, me semble, mere veut, mere … texte, migno-
  -4.9: mignon, nadie mas, need these, no stop, no … este, no … para, no … y, non |, not … mine, not … much
  -4.9: nourr-, pas moi, peace |, plus … chez, por error, porque me, que … jaja, salut |, sans … j, see your
  -4.9: sembl-, semble, sending my, sms … the, sortie, stall-, stop holding, stop … if, stop … order
  -4.9: textez … svp, textos porfavor, texts … him, thanks … texting, took … off, un rabais, unicycle
  -4.9: up … texts, vos … je, votre infolettre, voy … demandar, whys, you not, you … money, you … reply
  -4.9: | buzz, | finissez, | oui, | … bugging, | … sa, | … thumb, ~sigo
  -5.0: a … delete, acceptez, ahora que, al … numero, already texted, and put, ankle, answer |, apres … svp
  -5.0: asked about, bloquer, buzzing |, ca que, cancelar el, cellulaire |, consign, contact the, de … d
  -5.0: did he, do … sign, drive |, est sur, for … text, from me, get home, giving … my, have … had
  -5.0: hearing so, her to, interesa |, interessee |, invitados, j … arrete, les garde, mandan mensajes
  -5.0: me … one, me … todo, moi savoir, moi … l, my mum, my sons, my … texts, no … ese, nom est
  -5.0: notifications are, nul, number do, number … or, number … times, on … e, pagar |, pas … j, punos
  -5.0: remettez moi, said never, se … quitar, servicio |, si … los, sons, texted me, this weekend, thx … no
  -5.0: till now, vacat-, votre message, vous … demandez, wrong … stop, wrong>number, y fait, yay
  -5.0: | desabonnez, | effacez, | gracias, | mandenme, | quite, | room, | … first, | … grand, | … llamadas
  -5.0: | … switch, ~banm, ~lane, ~menc, ~senm
  -5.1: a … mama, already … me, alto o, avez plus, aviez dit, baja … que, borren el, borren … la, catal-
  -5.1: celular y, chill, customer … please, d attente, dale con, date |, de manana, de trabajar, diez
  -5.1: do … lose, drop it, ecrivez moi, era pa, etape, faire … que, full stop, gastar, great more, guest
  -5.1: headl-, headlight, hey |, how … get, i turned, is her, j … a, je … encore, just … and, la … ahi
  -5.1: like getting, lost … phone, mais moi, me olvida, me sirven, mon |, nada gracias, netba-, netball
  -5.1: ni mon, no … horas, no … not, not lose, not quit, number stop, number when, number … stop, o no
  -5.1: one off, outta my, parts |, plaqu-, por que, pour … mise, puis, que |, recibir … mensajes
  -5.1: recois plus, se para, se … olvida, sending you, sirven |, son horas, stand |, stop … bikes, stove
  -5.1: take that, text her, text … call, texting … lol, through |, unread, waiting list, want … go
  -5.1: you … one, you … pic, | again, | best, | mande, | peace, | quiteme, | stopped, | take, | three
  -5.1: | … form, | … lui, | … refuse, | … suffit
  -5.2: a estar, ancien numero, anyway |, bike with, but thanks, by |, ca et, cancel … subscription
  -5.2: card … file, comment je, comment … que, como |, conjointe, darle-, darles, de … los, drole-, droles
  -5.2: ecrivez … je, en … svp, eta, frais |, garde |, gimna-, gimnasio, is … an, it … now, je refuse
  -5.2: je … des, la … ai, le … on, leave … alone, lives, m inscrire, ma conjointe, mai |, mas que, me dit
  -5.2: me twice, me … for, me … ride, merci … ai, no … NAME, no … deja, not good, o de, options
  -5.2: order please, pas vu, pas … me, paz por, please hold, pour vous, pretending, que … tienen, quit on
  -5.2: recevoir … promos, repondeur, repondez, reported … spam, repue-, rien de, sigo, sold |, stop buying
  -5.2: suis … de, svp … pas, thanks i, the … help, to cancel, touch it, trop … messages, va … estar
  -5.2: vacation, want |, without your, work … my, y … pu, you … mon, | either, | here, | siri, | … faites
  -5.2: | … prefer
  -5.3: accepter … textos, added you, ahora |, annulez … inscription, avais … vu, avertir, babe |, boda
  -5.3: bueno |, c |, codigo no, codigo … me, commande svp, cooki-, corten el, customer here, de … sin
  -5.3: end … for, i like, i prefer, is … no, is … number, je … garde, la boda, laisse |, le travail
  -5.3: m avertir, mande la, many … from, me … tanto, moi sur, mude |, my texts, my … are, no messages
  -5.3: of messages, ofertas … me, para cancelar, pins, pour aujourdhui, promos stp, repuesto, said would
  -5.3: saquen de, slow down, tab |, terminen |, textos ok, textos … pas, this … so, to … buying, tt
  -5.3: until it, until … is, urge |, van … mandar, velo svp, vous … finir, were not, wife |, would never
  -5.3: | d, | full, | inscrivez, | non, | okay, | tantos, | … accord, | … hold, ~bul, ~hood
  -5.4: a … vous, alt, assez pour, au telephone, avais pas, avant … svp, babe, blush-, blushing, but … says
  -5.4: can text, d accord, dale … los, dit … je, dix, du tirage, early |, going … text, have taken
  -5.4: i consent, in … phone, it anymore, juste la, lache … avec, le coupon, liste … textos, lot of, m |
  -5.4: mas preguntas, me llamen, me … permiso, mi bici, more calls, my kid, nom … tirage, not … him
  -5.4: not … name, number you, on vacation, para no, para … recibir, pas svp, pidio permiso, plan … the
  -5.4: qui … plus, quit … and, recibirlo, reminder |, said … about, seguir |, souvent, souvent |, stop he
  -5.4: texts … NUMBER, texts … great, trompe |, update my, veux … d, what … with, when … bike, why did, yo a
  -5.4: yo … quiero, | textez, | turned, | … agree, | … last, | … times, ~erat
  -5.5: NUMBER … please, NUMBER … text, a donne, a … hermano, a … mas, account please, amo, arretez vous
  -5.5: avez … de, bloquear |, bons, cargo de, de details, de … ces, delete … account, demasiados, digo que
  -5.5: eu |, eyes are, ferme |, fixie |, harcelement |, i … check, il dit, it … her, j … vos, je … mes
  -5.5: lista delete, liste … attente, me quitaron, membership |, mes textos, moi on, mon texto, my old
  -5.5: my pickup, no leo, no … llego, not … her, parar-, pararan, pensa-, plus … details, que pararan
  -5.5: reparation pas, send … texts, si … veux, sin avisarme, sortez … le, text … back, tubul-, ver |
  -5.5: vous aussi, with … people, you … work, | stopping, | update, | … desinscrire, | … else, | … telephone
  -5.6: NAME p, NUMBER svp, a reminder, acces-, acepta, and call, and come, autorizo … NUMBER, autre |
  -5.6: bikes … NUMBER, bought it, but ok, de meme, de … ex, discounts, donc … velo, drop off, en … besoin
  -5.6: este … mi, first then, i … sick, inscrivez, leave … message, mais … ai, no … came, noche |, of … so
  -5.6: out … stop, para … mi, phone died, phone … so, please my, que … siguen, react-, suscripcion de
  -5.6: tempting, tempting me, text … am, the parts, these … are, to bike, un mensajito, up … will, want … to
  -5.6: yo si, yo voy, your … lol, | nothing, | thanks, | vendu, | why, | … lawyer, | … recibir
  -5.6: | … suscripcion
  -5.7: NUMBER … leave, a bot, am sick, bikes please, bikes |, cancel me, d … les, deleted it, fait … moi
  -5.7: get all, hesit-, hesite, issit, lot … texts, mas me, mis … por, no va, not sending, not … work
  -5.7: of getting, of … guys, on … please, oubliez pas, out … you, paz … favor, phone said, phone … off
  -5.7: please send, pm, poqui-, saturday ride, shop never, silly, so many, suscribir, tan temprano, tempt-
  -5.7: the … ok, todo |, veux m, you la, | subscribe, | |, | … dije, | … leo
  -5.8: NUMBER sms, a |, again did, ai encore, am … here, and drive, arreter la, comme ca, demander |
  -5.8: disturb |, duermete, for … order, from … group, i … who, it all, j … encore, je … m, leo los
  -5.8: message … not, my subscription, need … get, no … after, no … vayan, no … yet, one … from, oui svp
  -5.8: poquito, quiero … recibiendo, quoi ces, saquen … la, she said, should stop, solid, stop reminding
  -5.8: subscribe, to wait, vais … etre, you … understand, | demasiados, | merci, | now, | otro, | over
  -5.8: | puse, | … ca, | … leave, | … pasa, | … pis, | … riding
  -5.9: a plus, am literally, am … lol, asked … the, assez |, de ofertas, desabonnez … de, down for
  -5.9: effacez ma, est … ces, for … of, i … literally, is … present, just text, madne-, madness, mon dernier
  -5.9: no era, no … llamadas, no … llamen, no … llegan, not NAME, present |, reminder for, s … a
  -5.9: siguen … mensajes, so … know, stop saying, stop … repair, texts like, trop … textos, une autre
  -5.9: vous … ecrire, you already, you … messages, you … write, | ahi, | maintenant, | text, | … hais
  -6.0: am … NAME, apuntado, at night, autorice ese, because … you, call … please, cancela mi, cessez d
  -6.0: de promo, de … faire, desinscrire de, el cargo, escriban al, haberme … a, inscrivez moi, keep … to
  -6.0: liste … les, listened, mandenme, me anytime, moi … texto, my day, no suena, not any, not … over
  -6.0: ofrez-, only want, order it, out NUMBER, pas … rappels, pensais que, pensais … c, por … mensajes
  -6.0: por … solo, si … mensajes, stop … NUMBER, suis … sur, the pub, todos mis, ustedes … de, usual-
  -6.0: usually, you … eso, | qui, | removed, | retirez, | use, | … customer, | … molesten
  -6.1: activ-, apuntado a, apuntenme, file |, guys … my, jamais dit, la stop, lights off, me … mi, mentir
  -6.1: message was, might … to, molesta, msn, nada mas, no … llega, no … mis, nope |, number before
  -6.1: number new, number … file, of … room, over text, pas j, reviendrai plus, right-, si quiero
  -6.1: termine pour, this one, want you, yes you, you … where, | apuntenme, | more, | … appreciate, | … now
  -6.1: | … p
  -6.2: ages, are … sending, bicycle … NUMBER, ca vos, call text, card … declined, chill with, chill … the
  -6.2: cut out, do … it, done … this, escribanme, fille |, from … in, his number, i … use, inscrivant
  -6.2: j … les, llegan los, maintenant |, me … estos, messages are, messages … stop, my … list, no … borren
  -6.2: or not, pas tout, promo |, ptdr, siest-, stop being, sus promociones, svp … en, telephone merci
  -6.2: textos lachez, the waiting, this … have, update … number, upset, vayan … quitar, vos … lachez, yo |
  -6.2: you texting, your … the, | contact, | … pensais, | … should
  -6.3: NUMBER off, NUMBER unread, de cosas, delay-, ecrivez … par, finir par, have … heard, inscris
  -6.3: inscris moi, je pensais, like me, m … tu, me during, message pas, off … never, okay |, qr
  -6.3: quitarme … los, read … texts, stop n, tannee de, texting … for, you spam, your … thanks, | continuez
  -6.3: | escribanme, | papa, | spam
  -6.4: complique, envie, he said, how old, kindly … once, l infolettre, la mas, llamadas … mensajes
  -6.4: mama este, me … old, messages … on, no … quiten, not heard, one stop, oubliez … de, oui je, paras
  -6.4: please last, quit … you, shut up, stop it, stopping the, teasi-, teasing, teasing me, textos … jour
  -6.4: the … email, they have, trop de, will … quit, | lista, | sub, | … cancelen, | … them
  -6.5: agreeing … this, amuel-, apunto a, at this, delays, es … cel, mi … este, off … waiting, pas … ai
  -6.5: que … si, quedan, quite |, revert, rire, si … asi, start … me, stop … said, thing from, tres … y
  -6.5: whatever gets, who did, | chill, | less, | quiten, | … parenle
  -6.6: accepte … textos, driving |, en … por, fed … with, gracias solo, i appreciate, liste … je, many texts
  -6.6: me how, mi familia, no recibi, number take, only … me, please un, rire |, show off, siguen asi
  -6.6: stop pis, stop … NAME, this ca, to … one, we … stop, without … permission, work number, | tv
  -6.6: | … accepte, | … being, | … donc, ~riri
  -6.7: a quitar, agree … the, always … my, aux promos, besoin |, consent form, cut off, did … drop, fixed it
  -6.7: getting your, m … ecrit, me dice, messages je, mon permis, not me, only text, please leave
  -6.7: please text, pourquoi ca, stop that, text only, texte … les, then … me, up … did, vacation |, was on
  -6.7: wyd, | fewer, | should, | uno
  -6.8: assez … vos, get … texts, heard … you, is working, less texts, me … rire, plane, stop … shop
  -6.8: su texto, suficiente |, tannee … vos, thinking of, to … else, updates … this, ustedes que, you fixed
  -6.8: | … quitaron, | … system
  -6.9: NAME phone, are … up, arrete donc, de … infolettre, dernier message, do these, finalement |
  -6.9: getting … messages, got … texts, j accepte, ne faites, oui … veux, preguntas, recibir … avisos
  -6.9: remove it, responda stop, si … que, si … recibir, siesta, text … to, to NUMBER, un poquito, | bye
  -6.9: | none, | … acepto
  -7.0: code … it, getting … texts, gusta … me, me molesta, my … box, not from, nunca … que, pas me
  -7.0: prefere les, repair |, subscription box, take NUMBER, the emails, unsto-, unstop
  -7.1: are these, arretez … de, ca … je, like … texts, me quedan, meani-, meaning, mis recordatorios
  -7.1: not … without, pis … me, pour … svp, reply … to, repondez … pour, still sending, unsubscribe … i
  -7.1: want this, | enlevez
  -7.2: accepte les, calls please, dessus svp, email me, fewer texts, fit me, gusta que, it without
  -7.2: manden mensaje, not … will, reply … you, resub-, resubscribe, sacaron … numero, so bad, so early
  -7.2: to … list, | et
  -7.3: a ecrit, at … number, drop … phone, house |, i agree, it … working, kya, mes rappels, my … stopped
  -7.3: ni la, not stop, number … now, uf, | mas, | termine, | thx
  -7.4: his … i, mas alto, me … manden, nunca dije, phone was, robot |, texting … and, unsubscribe my
  -7.5: any … parts, avoir … ca, bof, de … un, jamais … d, my house, para … los, stopped … your, text stop
  -7.5: texter a, vous … pu, | ajoutez
  -7.6: faire … les, means yes, more parts, old phone, pas … m, pueden … estos, receive … more, se pueden
  -7.6: stop … and, texting … driving, told … to, we never, will … no
  -7.7: ajoutez moi, are … off, de rien, like them, love them, tired … these, un jour, | bajenle, | bof
  -7.7: | … medio
  -7.8: could not, drop … off, enlevez les, ok … les, svp … veux, texting … so, vois juste, was off
  -7.8: | service, | thinking
  -7.9: alto para, ca … que, hier … j, number … me, parenle |, so late
  -8.0: alors |, alto … no, de demander, need … anymore, please so, recevoir les, recibir los, stop to
  -8.0: svp me, | … arret, | … cell, | … e, | … his
  -8.1: desabonnez … pas, i … them, manden … de, mas baja, no … molesta, not … texting, number … am, pensando
  -8.1: | another, | pis
  -8.2: moi NUMBER, quiero … a, stop what, this … end
  -8.3: awake, demande une, non enlevez, o bajo, plus les, que pasa
  -8.4: know i, pour ne, pour … plus, receive no, | goodbye, | parece
  -8.5: copy |, lol stop, necesito nada, ok pour, pasa si, | … be
  -8.6: arretez pas, paso yo, veux … me, vince
  -8.7: ease, have … unsubscribed, mollo, | ease
  -8.8: moins de, you drop
  -8.9: agreed … NUMBER, do … stop, | agreed
  -9.0: contesten, no … dejar, text before, | to
  -9.1: should … stop
  -9.3: a sus, have … get, marquen, mon … ne
  -9.4: like … cancel
  -9.5: ever stop, undo that
  -9.6: ahi no, do … remove, | … nagging
  -9.7: | moins
  -9.8: ease up
  -10.1: recoit
  -10.3: enlevez ca, wrong … please
  -10.4: not remove
  -10.5: | … unsub
  -10.6: pickup texts
  -11.0: about sales
  -11.4: arret pour
  -12.3: estoy de
`;
