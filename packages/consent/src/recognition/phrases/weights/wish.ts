/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WISH = `
  11.3: lnnte
  11.2: are e, para |
  11.0: ecrivez … pas
  10.8: beat, cancelelos, dontt-
  10.7: d infolettre, reply … ok
  10.6: like not, textez … pas
  10.5: basta-
  10.3: leave |, message pour
  10.2: aret
  10.1: cancell
  10.0: or texts, stop ok
  9.8: for … lol
  9.7: de … favor, pouver
  9.6: basta you, moi … sur, seria … que, the free
  9.5: you recibi, | … assez
  9.4: moter, pas … enlevez, vez … que
  9.2: ai … approuve, bikes home, escribas |, leave off, only … please, shut it
  9.1: numero ou, svp haha, text call
  9.0: entiendan, home … the, informations, no … gracias, number lol, say … me, spam i, telephone seulement
  9.0: voice calls
  8.9: bueno que, mine and, my no, noqui-, quoi … affaire, sold … my, who … yes, zip it
  8.8: bikes now, details i, en pas, le … aujourdhui, les … haha, no emails, teste-, why … send
  8.7: driving … do, get … email, me … good, un oui, ~bst
  8.6: annule la, bikes … stop, demander avant, hand my, many … i, si … continuez, still texting, these come
  8.6: un … up, vous continuez
  8.5: a … e, cense, de … son, el cuarto, my … use, news i, oublie moi, repondu oui, take back, | … subscribe
  8.5: | … suelta
  8.4: la premiere, numero lol, you … d, | pack, | … company
  8.3: arrive pas, canel, in touch, me bajo, me thanks, me … recibir, new system, on here, oui de
  8.3: pause these, said … only
  8.2: NUMBER per, aprov-, calls only, como … quito, email use, faux |, got … the, never … ok, pues yo
  8.2: un subscribe, when did, you … only
  8.1: back my, ce service, entered, je pas, me … pues, nueve, oubliez moi, out thx, si vous, text … nothing
  8.1: whoever … the
  8.0: adding me, because … did, davoi-, davoir, else … you, end it, est vendu, etait … la, llamadas |
  8.0: lol … moi, pack … in, saying yes, se … you, tout svp, you lost, | garde, | paye, | replying
  7.9: ai … repondu, alertes de, ask me, baja … no, can … anytime, como lo, have bike, it … already
  7.9: it … always, keep … and, mass, number … delete, on vous, | funny, | permission, | … group
  7.8: a molestar, d … lol, got … of, hasta aqui, ip, les rappel, message … vous, number if, off before
  7.8: provide, quelle … a, since … is, stop le, un beau, wants off
  7.7: NUMBER back, a yes, end them, for good, la dessus, love |, my details, never put, no … solo
  7.7: pu … promos, something i, stop thank, text people, the … every, to leave, we keep
  7.6: arrete |, bike money, brakes on, brun, ca … vous, decen-, do … me, en … you, end these, have … go
  7.6: is always, jehov-, mi mujer, one repair, que quiero, terminer, text … thanks, when … i, work order
  7.5: after i, appels, avoir dit, cancel |, chirurgie, de spam, exped-, funny i, get removed, here stop
  7.5: mieux … recevoir, my signature, only to, parad, que … veux, see these, supon-, supone, texto non
  7.5: to … new, | said
  7.4: and confirm, avais choisi, box blank, c … termine, can … say, celular you, d ici, est termine
  7.4: just reply, lycra, money … me, my … thing, number was, number … never, other day, paso … de, pires
  7.4: pour toujours, stop did, turn this, voulais des, want another, | … llegan
  7.3: a ver, ajoute, bike … i, brakes … the, comment … se, delete |, espam, est stop, ex … the, habia … que
  7.3: i sell, jajaja you, la feuille, liste moi, march please, no … se, ou je, pas … pour, pas … sondage
  7.3: refused, shut … off, stop … ca, want … NUMBER, week i, weeks … i, with … spam
  7.2: NUMBER bike, NUMBER texts, all if, and … hit, chiru-, deja … non, el … mensaje, je repond, just delete
  7.2: liste … moi, llanta no, lol … did, me … before, mensaje … you, ok … my, please never, quitar |
  7.2: ran the, removed please, resilie, said ok, sheet, si … m, stop NAME, supri-, take … my, un … svp
  7.2: who … me, with … to, ~_ed
  7.1: a … mujer, arrive … a, being texted, bien … vos, can … texts, card … my, de … supprimez, degag-
  7.1: enough … from, est … dernier, fin |, for … lifetime, hit my, japan, knowingly, les … jours, mornin
  7.1: on any, one lifetime, paralo, plus merci, quiero … esto, the bikes, to just, un … j, up … not
  7.1: up … that, ways, | doing, | … gives
  7.0: ahi … que, arreter ca, c … stop, commis, de sur, dije … si, empty … the, faites … pour, follow ups
  7.0: get … take, how … that, i … of, je bloque, mon … la, my whole, my … were, no … k, non … l, plants
  7.0: says … marketing, the waiver, this … stop, to … get, to … updates, votre commis, year so, you … paren
  6.9: an … man, bought one, card with, de sondage, demande la, enough … thank, is … mom, j … choisi
  6.9: just stop, mroe, my … class, n … en, no m, out … text, pack it, see … it, si … voulais, son … pas
  6.9: tekst-, textos … on, texts … no, the … thx, there … not, these … it, to never, un … je, une … chose
  6.9: vendio, you bajenle, you bye, ~unad
  6.8: NUMBER see, NUMBER … mayo, as … delete, bike … great, bike … leave, call instead, calls not, can end
  6.8: como … esto, could … about, de mayo, do … add, feuil-, gives you, gives … the, habra, haha … moi
  6.8: i … reply, incoming, line again, ni NUMBER, not add, off … group, ok stop, pas … faire, ping
  6.8: please disable, pour me, pour … facture, quitemelo, said … on, settings … off, text thing
  6.8: the … contact, tiendas |, trank-, trankil, undo it, up … anything, updating, what gives, why you
  6.8: worse … my, you … was
  6.7: a present, achete mon, achete … numero, and after, and delete, and |, arrete la, be the, calls no
  6.7: choisi, de ese, delete me, empty, end this, enough off, faire les, forfait |, group |, i … last
  6.7: just … people, killin, need texts, never … yes, no … un, not given, not … another, not … nothing
  6.7: nothin, off … tune, quiero … en, quitt, regarding, show up, skip me, so how, so … quit, sorte
  6.7: stop … is, suscripciones, texto … no, was … the, yo … cuando, | … full, ~tt_
  6.6: a ella, a … shop, abonnement |, about anything, any longer, bikes great, ca … j, de le, deja dit
  6.6: did … join, feuille, gens, in … lake, is what, it … too, le pour, lo di, mais … veux, mecrive, mineure
  6.6: mon … lol, not join, not ok, not … use, obtai-, obtain, oh … is, on do, pings, pis vous, please … have
  6.6: que … les, recois encore, stay on, svp … ai, text moi, this be, truly, ugh stop, un … me, undo, vie
  6.6: was just, why i, you change, you yesterday, ~dara
  6.5: a textos, alzhe-, alzheimer, arrete ca, axe the, bike you, checked … box, d m, de tiendas, dejenlo |
  6.5: en … les, esta … gracias, forever>want, get … from, i press, la … non, los … con, me over, never to
  6.5: not tick, not … or, on … receipt, pas deranger, pis … vous, play by, polim-, poliment, pouvez les
  6.5: que conteste, repair i, senora NAME, stop la, svp lol, the … reminders, this oh, to anything, to stay
  6.5: top |, un de, unfollow lol, was for, you dejenlo, you if, you … phone, | literally, ~neur
  6.4: a … otro, accepte … j, are … please, ask … this, au … moi, avez pris, cancle |, clicked, confirm that
  6.4: confirmo la, could text, datas, do … waste, es solo, este … se, etait regle, faire texter
  6.4: faire … textos, get another, i … removed, is … sign, itd, knowi-, la … les, la … moi, lift my
  6.4: llega … a, lo he, ma … que, me sigan, me … here, mecri-, message thank, moi jamais, monsieur |
  6.4: more message, non pour, not one, not waste, number … for, over … please, quit … him, quoi je, quoi l
  6.4: said yes, same text, so why, spameen, texts … go, the … text, this … there, tripl-, un par, vos … vous
  6.4: waste your, why … am, ~isi_
  6.3: NUMBER … did, NUMBER … got, a enlever, addin-, adding, assured, avais dit, convenu, e receipt
  6.3: etait pour, from … again, from … i, hearing … you, i … we, itd be, lachez … avec, le hago, leaving a
  6.3: ma |, mavez, may … me, me … d, my ok, never again, no … svp, now please, on … not, or anything
  6.3: please fix, por … y, projector, proof … i, quien … apunto, rappels aussi, recois … un, rien par
  6.3: rip my, salgo … esta, so are, sors … de, sourds, stop ca, tell whoever, that … do, the hell
  6.3: the projector, this … up, to ask, to … again, to … first, tv |, unsub from, | … sort, ~stup
  6.2: a … si, all three, arretez … je, aussi svp, canceller les, compre una, cut me, demande ca, do … use
  6.2: driving and, effacer |, este number, estoy … sin, et … textos, every … day, faites donc, form and
  6.2: hearing from, je sache, la app, la vous, let … off, los reporto, ma … otez, me … inscrit, mi lugar
  6.2: mon … d, more>law, my … stop, nadie les, nda, not … stop, nulle part, of … phone, off … me, off … of
  6.2: pidieron, please close, plus … par, pongo una, pour … d, que … sache, reporto, retirez … svp
  6.2: saquen el, settings, soyez, thanks NAME, that … will, vos … texte, whole class, yegue-, yeguen
  6.1: an old, and … phone, belgi-, belgique, ben … je, bless your, chats, de trabajo, de … llamar, deals i
  6.1: depuis quand, enough … these, esto no, et les, et me, every other, finish it, gave … for, have … given
  6.1: her … are, hola me, how does, i agreed, i … put, jure que, la desabonnez, laisser, leerlos, les … et
  6.1: let this, me … o, me … peace, mineu-, mis la, molestar |, need text, no llamar, olvidate, on … texting
  6.1: on … work, oui aux, oui … textos, out if, pas correct, plant, please … am, receive |, she … off
  6.1: since monday, so … come, stop this, take … down, talk … about, texto … ca, textos … j, texts have
  6.1: than a, the texting, the tv, these after, think we, todas, une sonnette, up lol, veule-, veulent
  6.1: vos … au, was … NUMBER, watched, you that, | … dice, | … este, | … respuesta
  6.0: a off, a sock, a … through, after that, ai … oui, ante, apaga-, are … you, bbb, be … last, blocked and
  6.0: but can, can … my, clicked yes, con … tienda, dans ma, demander c, dingi-, dinging, dio mi, en mi
  6.0: entendre parler, est … je, etonn-, first … times, from here, gave it, have … me, here on, in shop
  6.0: in … trash, la hoja, like off, liste … texto, look … up, me … sin, message please, message svp
  6.0: my info, my … up, not … again, not … who, on … form, only … the, pas un, pas … oui, please … mine
  6.0: qiut, rappels … svp, repairs … so, rien svp, sache, says … you, si … paran, signature, singed, struc-
  6.0: struck, subscribed, teaching, telefono … el, texting … now, textos … svp, texts ok, texts thx
  6.0: the … that, the … where, thought it, ticked, told … stop, toujours |, unsubscribe lol, vu que
  6.0: would … mind, would … off, y el, y … you, your … put, | chef, | compre, | dije, | qiut, ~rity, ~rmen
  5.9: 2 no, about … or, arret |, as … not, aura, basez, be no, bikin-, biking, cancel … membership, ciao
  5.9: con este, consentir, coupe ca, d … donne, delete it, desactivez ca, dezab-, dezabonne, did … opt
  5.9: encore un, enlever svp, finge-, get NUMBER, go away, have … my, i … say, i … where, j espere
  5.9: jamais … oui, la baja, lachez … les, leerl-, let … out, lien … se, list … never, lista gracias
  5.9: liste … gens, m … jure, me suscribi, me … texter, messages … it, never |, ni … mensajes, no marketing
  5.9: numero … l, on what, paren you, phones … the, pogne les, portable, qui … dit, quit |, rappel |
  5.9: recevoir sa, rien … avec, saber mas, says quit, se donde, si … recois, spame-, stop who, suis inscrit
  5.9: suscribi, take mine, textos vous, the time, the … repair, they … not, this service, this … ton
  5.9: vous … ajoute, want … leave, whatever sends, y los, you an, you mauvais, you told, you … lo
  5.9: you … mande, you … right, | depuis, | stoop, | … manejando
  5.8: NUMBER … svp, a esta, achete une, and these, and … would, angry>wrong, arret … fois, at … fire
  5.8: au … quand, bebes, before … call, bikes in, buggin, carac-, caracteres, ce … le, cesse |, craig-
  5.8: craigslist, de esta, de repondre, de travail, de … message, desolee |, did no, did … such, each one
  5.8: envie mas, es … me, etoile, fait pour, fait … a, i reply, inflar, it now, just remove, know … you
  5.8: la … nunca, la … tengo, le cinquieme, le … plus, leave this, leave … in, left … phone, mandr
  5.8: me … call, mieux pas, moi tu, need … you, next text, next … and, no … seguir, no … thing, not use
  5.8: on craigslist, only for, or ever, pas … qui, phone … old, plus un, pos, que nadie, quitas
  5.8: receipt … is, recois ca, revoke |, se … no, seguir … esto, send … anything, sign … sheet, ski, so stop
  5.8: so … have, so … stop, sors moi, spelling, stop getting, stop not, such thing, sur … formulaire
  5.8: svp … pour, tengo … para, texts too, the … switch, told … no, up sheet, updates please, usted de
  5.8: veux … desabonner, vos … de, when … signed, you … i, your money, | corten, | stopper, | … bought, ~dme
  5.8: ~dome, ~eas_, ~heet
  5.7: a autorise, a retirer, a ton, ai … coche, ai … que, anko, another one, au … maintenant, bike so
  5.7: call or, call … and, cashi-, cashier, chose, circled, combien … fois, de fois, de … telefono
  5.7: dejenme en, did … ok, does … get, drop the, elvis, en esta, enrolled, espere que, fait de, faut il
  5.7: for … quick, form … i, forward |, gardez vos, halte, i … did, in … why, inscribio, is old, joint
  5.7: jour … est, l … s, la case, last … please, les … merci, link and, m oublier, march, mari est
  5.7: me registre, me … dans, me … ma, mi … tiene, my line, new … just, not … message, not … more, not … new
  5.7: on sort, one … text, only so, oublier |, oui … ca, pare, pare |, pas abonne, pas dans, pickup not
  5.7: plainte si, private … i, que … avez, que … pouvez, qui … est, quit bugging, recevoir ca
  5.7: recibir … promociones, say … the, se desabonner, si … algo, si … llega, stoop, stores, temps de
  5.7: the fine, the messages, the … must, the … print, them … me, tu … les, un … c, une … fois, usan
  5.7: use email, vous … si, waste, while … and, wife … not, | … espere, ~oren, ~wast
  5.6: NUMBER tubes, NUMBER … 2, NUMBER … unsubscribe, a dejar, a lui, a … haha, acceptais, ago please
  5.6: am dead, am … still, and … with, appelle la, apres ca, busqu-, but stop, can have, cancelen … mensajes
  5.6: cero, cinquieme, completement, corro, delay, deranger |, desole je, donde … que, done … me, dort … le
  5.6: est … d, etait juste, ever |, for any, gona, has left, he wants, his mom, holli-, hollis, how am
  5.6: i subscribed, i … filled, is … texts, it but, it please, it … this, landline only, llegan a
  5.6: lo … quiero, lol … do, mama no, me … as, me … decir, me … work, me … would, name … it, ne … suis
  5.6: need … bike, no send, not mean, not opt, notices |, number away, number c, number … a, of … thank
  5.6: off … number, on there, only call, oublier, pas arretez, peut pas, phone … only, pour de, promos a
  5.6: rappels pour, right to, saturday i, says stop, snowbird, spring … is, suis … abonne, texts … am
  5.6: the cell, these remove, they … at, this crap, thought … was, time … text, ting, to put, tu moyen
  5.6: un sub, velo … dans, vide, wants them, with … number, with … who, work phone, would … it, yo pedi
  5.6: yours is, | stoppe, | … sub, ~aled, ~busq, ~itor
  5.5: NUMBER … after, a … person, a … telephone, a … voice, a … yours, abonne, abort, aimai-, aimais
  5.5: also can, am … i, and … quit, aqui los, autre chose, autre message, avisando, boutique … les, bueno de
  5.5: by … at, can go, can quit, can … change, cause i, cese, close my, coche … case, cupon-, day yours
  5.5: de continuer, de … nunca, de … porfa, did … miss, do … talk, donc … de, down as, en … je, en … le
  5.5: end the, est … un, flamm-, from text, heari-, hearing, i wish, is … remove, is … this, j aimais
  5.5: je … appeler, know where, la banque, la c, la ca, les mando, les |, let … number, me sacas, mi … lo
  5.5: mi … mejor, moi … il, mon dossier, my … away, next … gets, no … avisos, noman-, nomanden, now … stop
  5.5: of here, ok … then, or text, pedalear, people … the, plus … des, pour se, pour … texto, prochaine … et
  5.5: que … haya, que … numero, quita … de, refile, reply here, retire |, rien recevoir, sacas, sea el
  5.5: sea … ultimo, so … would, sub |, sur mes, svp les, tell … his, text … thank, texts thanks, that my
  5.5: the trash, think your, ticket NUMBER, to one, to … on, up … i, veux … que, vous dites, will keep
  5.5: with … messages, worse than, yeah no, you it, you paso, your … stop, | arret, | baby, | error
  5.5: | espero, | revise, | segunda, | … aimais, ~_ile, ~ndom
  5.4: a … no, about texting, about texts, again … i, ai … comptant, am … do, autorise ca, bike fixed
  5.4: buy … number, ca … fait, can delete, cessez |, change pour, cinqu-, cita y, de quoi, de … mama
  5.4: de … oublier, dije … la, dit non, down to, en recois, entendre, est … fait, fini … nous, for … e
  5.4: go too, got off, hoja, hurac-, huracan, i … look, if this, in … when, is … hard, it stop, j … recois
  5.4: jamais ca, je … ca, l affaire, lachez les, last week, last … from, les … ok, like you, llamenme
  5.4: los quiero, m … j, me envie, me go, mercy, messages … de, mis mon, molesten, mon accord, monde … leur
  5.4: need message, ni les, no right, non … le, now she, number … spam, numero … quiero, otu, oui a, parar |
  5.4: pas comment, pas … un, passed away, pedi esto, police |, pour … bon, privacidad, que … y, receipt says
  5.4: registre, remove mine, reply to, ride … not, rm, said to, sans leur, securite, send |, sign … please
  5.4: spoiled, stop svp, stopped |, svp merci, textez plus, textos avec, thank … remove, that … am, the girl
  5.4: the lake, then please, these … am, time and, to message, to … not, to … now, usele-, useless
  5.4: want … know, where did, will block, would-, y … otro, you … send, yours … the, | fais, | … cleaning
  5.4: | … esposa, ~acid, ~cero, ~urez
  5.3: a bad, a meter, a … magasin, a … once, about … repair, ai … pour, alto you, and you, answer … no
  5.3: any … of, apres … plus, apuntaron, are … my, as i, at checkout, at … website, au … arretez, be … it
  5.3: been coming, biffe, bon arretez, bugging me, but really, by … again, c … juste, ca sonne, cell pour
  5.3: chava, ci … le, conteste, day … not, de message, de tanto, de … faut, de … ne, dejenme |, depuis le
  5.3: di … para, died please, donne … permission, down … street, ecrire je, encore … je, enough no
  5.3: est ecrit, est … arretez, fille … NUMBER, fine print, fois faut, forget this, fou, frene-, frere va
  5.3: fuera … la, going forward, hands are, hear … you, hello i, in … with, incom-, it … texts, jamais … la
  5.3: je debarque, je … avais, jour c, just for, l avais, l … donne, last text, le … pas, leave … be
  5.3: lo … que, many times, math, me nothing, messages j, moi s, mon … pas, more … reminders, never … text
  5.3: no and, no sms, no such, not permission, now … it, nulle, number … and, number … mine, numero etait
  5.3: or i, oui … sa, paral-, peser, pis une, plus svp, press to, pub sur, que celui, que … ci, quoi … code
  5.3: sale is, says i, send anything, send … else, sent stop, setti-, si yo, snail, sned, sont pas, stop is
  5.3: stop thing, sur … vous, svp … message, tanto mensaje, telephones, textos et, texts anymore
  5.3: texts … them, them i, these automated, tiendas, tranquilo, trottinette, vot, warranty card, were … to
  5.3: with … signal, you unsub, you write, young … at, | blocking, | desinscrire, | houston, | pass, ~aral
  5.3: ~dme_, ~gnat, ~ivie, ~nok, ~odas, ~pse
  5.2: NUMBER message, a ninguna, a … ecrire, a … oui, acabe, added me, agreed … this, already … up
  5.2: am … take, and he, another … stop, are … welcome, asked before, au debut, avise, besoin … messages
  5.2: blocking you, bunch, buy my, ca plus, can … guys, ce … j, corte-, counter … it, de bon, de rappels
  5.2: did … give, did … subscribe, did … tick, dijeron … you, en juin, en … la, en … y, estoy … una
  5.2: fille au, for anything, getting … remove, got … no, has me, have … do, i talk, i … one, in peace
  5.2: in … store, incluez, inscrite, it and, it remove, j appelle, je … sortir, jure, l entente, la arretez
  5.2: late … me, le choix, les … avec, los dos, m … mis, mas … aqui, me … comment, mensajes no, mentira
  5.2: merci bonne, mettez fin, mettez … a, mon NUMBER, mon … et, my sign, my … a, my … birthday, ni uno
  5.2: no dije, no … envie, not riding, not welcome, notices, off texting, on n, on … file, opted in
  5.2: or … will, otra … you, oubliez … numero, oubliez … svp, par pitie, pas recevoir, please end
  5.2: pour … garantie, pourquoi … me, pouvez … de, que tengo, robot voice, salir |, see to, serve, shut down
  5.2: si a, stop marche, stop message, stop please, stp j, tengo la, the ads, the answer, the … said
  5.2: the … ups, these … so, to … down, un la, un … yo, une … le, veux … entendre, voyons … j, whatever box
  5.2: while driving, who … your, win the, work … day, work … is, would … no, you … end, you … los, | added
  5.2: | getting, | paid, | … dites, | … quand, | … sea, ~_nt, ~coiv, ~dver, ~oiv, ~oive
  5.1: abonnement … messages, about … sale, adios mensajes, already … no, and … else, approuve, are … stop
  5.1: arret merci, autre … a, back after, better … the, ca presse, came … on, can … now, casil-, casilla
  5.1: certainement pas, certainement … moi, comprar un, cuarto, de … je, de … mais, deje en, dit oui
  5.1: doctor … me, el papel, el … pasado, eliminarme, en sorte, enlevez … merci, enrol-, entendre … de
  5.1: erase it, es no, espere, est … mais, fille … comptoir, fois et, gettin, gives, google review
  5.1: have mercy, haya, hear from, i said, i … dead, i … email, ilega-, ilegal, inscrit, is … and
  5.1: is … great, is … n, j … mis, je viendrai, la … quitenme, laissez … tranquille, las … al, last … i, lid
  5.1: link to, link … unsubscribe, llegan … las, lol enlevez, m … je, mais plus, marque que, marque … no
  5.1: messages … j, mjs, mon number, monde sans, my … info, necesito … avisos, ni me, no … call
  5.1: no … message, no … ninguno, no … updates, non … les, not NUMBER, not getting, not okay, not subscribe
  5.1: now … do, numero lo, off that, ofrec-, one … want, or any, parar y, pas pourquoi, perma-, phone goes
  5.1: por … yo, quiera, quitar … numero, quitenos, ready it, recuerden, respeten, sacame … ahi, sale texts
  5.1: says … stop, send … please, seriously stop, si … mi, sin … por, so the, sorte que, spam … vous
  5.1: stop comme, stop gracias, stop |, sus avisos, texts … month, thanks stop, the balance, this up
  5.1: to … how, today tomorrow, totaled, tu … ca, viendrai, voulu, vous … dit, vous … je, want texts
  5.1: whatever … is, where you, without asking, yes on, you before, you dejenme, your bot, yourself |
  5.1: | landline, | show, | … pos, ~_sak, ~anen, ~asil, ~dve, ~elg, ~halt, ~ileg, ~lur, ~ski_, ~ubs_
  5.0: NUMBER texto, a … quien, accident i, agn, agn |, alto |, am … out, and … off, are sending, arretez ca
  5.0: ask … hours, au … m, banque, be … if, beeps, before she, bon la, box … not, burn, by text, bye stop
  5.0: ca … donne, cada semana, cappe-, capped, close out, comptoir m, coupl-, couple, dans … liste, desub-
  5.0: donne a, dueno-, duenos, en … pantalla, est … otez, est … retirez, estop, event, everything you, fa |
  5.0: favor gracias, fine i, forget … number, had my, had … right, hais ca, handles the, how i, i declined
  5.0: i is, i texted, in … name, interesa recibir, is … late, je … aller, je … stop, kid … me
  5.0: lachez … textos, le dernier, les prochains, like … text, lo … no, los … mejor, mails, me sacaran
  5.0: menvo-, messages merci, messages … ai, moi … veux, mom said, mon ami, my battery, my part
  5.0: ninguna … de, nmbr, no molestar, no volver, no … saber, not win, nothing |, now so, now were, numeros
  5.0: one of, one … take, oublie le, para lo, parel-, pasen, please ever, plogu-, plogue, podia-
  5.0: pour arreter, pour dire, pour etre, pour … beau, que … sacaran, quiteme de, quitenlos |
  5.0: receiving this, recevoir … texto, remove … info, ride … you, sacaran, salida, send … one, she wants
  5.0: si … mandando, sigan escribiendo, signe … vous, so quit, so … us, stop … have, the young, the … five
  5.0: the … fixed, these>forever, this because, this … want, time you, to finish, todas las, turn … off
  5.0: un error, un … moi, up do, urgences, ustedes mandan, ustedes se, viend-, voye, want off, was only
  5.0: without … text, yo se, | dump, | estop, | our, | parar, | tache, | … bajo, | … exige, | … tranquilo
  5.0: | … wednesday, ~_dn, ~_inn
  4.9: a no, a … text, ai NUMBER, all i, also stop, and says, and … i, and … more, avez inscrit, be … me
  4.9: be … with, bien pero, bikes … on, bonne memoire, box was, ca lol, can … end, card in, cell svp, cheque
  4.9: clair, cocin-, cocina, conce-, cuando me, d mandar, debut, desabonne |, dings, disab-, disable
  4.9: disconnect, dit … a, do … just, eight-, eighty, end please, est … j, esten textiando, estoy … acuerdo
  4.9: etre … moi, faites … si, falta que, final notice, for incoming, fyi this, fyi … is, here … me, how can
  4.9: is … do, jalou-, jaloux, je … non, just … not, juste pour, keep … please, kijij-, kijiji, le ruego
  4.9: les texto, list>number, m … rien, mais je, make … texts, me quita, me … textiando, mensaje y
  4.9: merci NAME, mi … les, moi non, more … me, much … me, ne m, never a, no contact, no envien
  4.9: not … messages, nothing personal, now … me, nurse, nuthi-, nuthin, of … list, of … now, of … stop
  4.9: off … ride, old owner, on … texte, out please, out |, parenle a, pas donne, passed … please, passi-
  4.9: passing, paye comptant, personnel, phone … for, please just, please see, plus … merci, pueda
  4.9: que sigan, ready … do, reclamo, review |, seguir … textos, shop … my, so … off, solo … la, stoppe
  4.9: su … no, text again, texting … will, texts a, texts … driving, thanks … no, that i, the patch
  4.9: the system, the … already, the … make, this |, to turn, trade-, traded, up i, velo l, ver … me
  4.9: veux sortir, vivre, vous … fermer, vous … pas, would only, xfis, y por, yes to, yes … this, yo … que
  4.9: your do, your promos, your … too, | traded, | … envien, | … fixed, | … ticked, ~_eto, ~_jur, ~ecen
  4.9: ~haya, ~ichi, ~isab, ~sak, ~tn_, ~ulle, ~yan
  4.8: NUMBER pis, NUMBER … also, a ca, a … take, again-, against, agreeing … texts, ai … ailleurs
  4.8: ai … arret, ai … donne, already … why, also i, and why, and … stop, angry>stop, apagu-, are … kidding
  4.8: au texto, autorise |, avez fait, because you, bikes i, both the, box by, ca enlevez, ca finisse
  4.8: ca pour, can somebody, cancelen los, chao, comme si, compris vous, con lo, courriel … la, cut … lose
  4.8: cuz of, dans l, dans … dossier, de … bike, de … nous, decir cuando, delete tune, delete … one
  4.8: delete … up, did … work, do … press, do … unsubscribe, drop me, el otro, error yo, est … l, et vous
  4.8: everyday, exige, fa, fais … plus, faites comme, faites le, fine … does, fini les, for … not, frenenle
  4.8: from you, getting charged, gradu-, gtfo, guys just, hi please, if … need, inner, it take, j exige
  4.8: j … besoin, jaja you, just … a, la casilla, la primera, las promociones, le voy, le … permiso, les … a
  4.8: los bloqueo, los … you, loses, mail only, married, mas asi, me deje, me dire, me lose, me outta
  4.8: me pregunto, me quitas, messages texte, messages … do, might as, might … well, moi donc, my back
  4.8: nada … de, nana, no means, nom |, none, none of, nothing … by, number with, o p, of love, okay … do
  4.8: okaye-, okayed, on … but, or … again, pas fait, pas … etre, pas … temps, permanently, pour vos
  4.8: pourrait, pre, promo … moi, property, prove, quand … ma, que pueden, que si, que … finisse
  4.8: que … sigan, rather … did, resil-, rester, rien du, s t, s … o, sa |, sans … demander, saturdays
  4.8: sauter, save … texts, see it, serva-, servait, si es, sin … para, soit le, soit … dernier, solo para
  4.8: souvenir, star, stop already, stop yesterday, stop … get, stop … him, store-, subscribing, suis … une
  4.8: t o, t … p, tell … people, text … about, text … without, texting … or, textos … ahora, the clinic
  4.8: the parrot, the … no, the … swap, this chat, tienen … la, time … i, tout … que, tres bien, un lien
  4.8: unreg-, up stop, up … it, virtu-, vos message, vos soldes, vous donne, wants … i, week is, with … mom
  4.8: word to, yo les, yo paso, you kidding, you … cut, you … had, | annuler, | bloque, | cancelar, | cat
  4.8: | dans, | gtfo, | os, | prove, | su, | under, | … an, | … own, | … wish, ~_fa_, ~clue, ~mour, ~nst_
  4.8: ~rcy, ~sabl, ~suiv
  4.7: NAME and, NUMBER … each, NUMBER … vous, a mis, a peut, a … etre, a … she, a … since, ai compris
  4.7: ai … mis, am … charged, and now, answer is, antes … que, anymore thank, anything else, apagar
  4.7: appelez … si, apunte por, as a, asi que, at … register, avait … que, avec ca, back so, bici se
  4.7: bien you, blank, buzzed, bye la, callense, chef, claus-, clause, cleaning, couper, cuando acepte, cup
  4.7: dejen d, delis-, demande poliment, did … win, dire oui, dlt, do … keep, does … say, donne … droit
  4.7: down there, each, ecrivez pas, else from, email only, en plus, es que, existe |, fait … vous
  4.7: find … else, for … day, forever>send, forget me, free from, get … anymore, getting old, god stop
  4.7: happening, here it, i ask, i not, in when, inbox is, is do, is over, is … consent, it … about
  4.7: j … compris, j … eu, juro que, laisse la, lcap, les urgences, les … un, make you, manana y, marcada
  4.7: marque, me laisser, me … all, me … now, mensajes con, merci … de, messaged, mom … is, msj |, my chain
  4.7: my form, nah stop, need … do, need … for, next … goes, no y, no … bicis, no … llegue, nomas … una
  4.7: nomor-, none please, not … do, nous … de, numero si, of … to, off … here, on … card, on … desabonne
  4.7: on … pour, on … site, on … you, one … these, online … it, or … other, orden de, over … the
  4.7: para … recibo, parler … vous, pas faites, paso cuando, pero … no, phone calls, pis … en, please undo
  4.7: poubelle |, pour plus, pour … ca, pour … urgences, qu … m, qu … ne, quand la, qui m, quiero … ni
  4.7: quit with, quitenlos, quitenme por, quitenme … favor, quito, randonnee, rappels de, ready i
  4.7: really … not, receipt only, remove her, repondu … deux, respond, ruego, sans … de, saute-, say about
  4.7: se desabonne, se los, seul … je, she asked, signed … with, since … accident, snowb-, so delete
  4.7: sold the, stop now, stopper, text goes, text … again, text … can, texts no, texts … is, texts … never
  4.7: thanks please, the register, the … done, the … unsub, these … off, these … the, third time, this … did
  4.7: this … the, times … i, tips, to about, to … just, tu peux, up … my, veut … de, vivir, want>forever
  4.7: when … want, work … do, you lot, you would, you … being, you … esten, your employee, your … take
  4.7: | … bot, | … comme, | … sus, ~_eac, ~ajer, ~ciar, ~nent, ~pter, ~rueg, ~ushe
  4.6: a inscrite, a … insu, ago … it, am … no, and … ask, are fine, arreter |, ask your, asking again
  4.6: au … pour, axe, because i, because … your, bici … no, bicicletas, but … texting, buying a, ca arretez
  4.6: call do, call … not, carnal |, coming back, compris que, contact please, copie, dan de, dan … baja
  4.6: date … l, de … pas, dealt, desabonnez |, disturb me, dit stop, dolares … mensaje, donc … les
  4.6: ecrivez … ici, el … you, enough texts, eso … es, fille-, filled, firme, for message, from everything
  4.6: garage door, have … agreed, hey so, i … made, i … opted, in … on, insu, is due, is pete, is … need
  4.6: is … wife, it … texting, j veux, je … dise, l … je, la … era, le dise, le mot, left the, legal
  4.6: mais … de, mama tiene, mandar … que, me dicen, mensajes you, mi informacion, moi … courriel, moi … m
  4.6: molestar, mon insu, more text, my file, n ecrivez, nadie … pregunto, need them, ni … mas, no … sms
  4.6: no … with, now … please, number … did, numero era, of stop, of them, of your, of … and, omg stop
  4.6: on … number, on … own, only … to, part … stop, plus vous, poner para, poner … que, pour … textos
  4.6: preguntarme, prochains, pueden parar, que acepte, que … saquen, quien me, quien … dijo, quiero … los
  4.6: quit sending, rather you, recoivent, reminders i, remove … i, removed so, rends, reparation mais
  4.6: responder, robin-, s … fait, sales texts, se fait, sends, set this, si you, sin preguntarme, so there
  4.6: so … the, solo llamadas, sorry … you, sweetie, switched to, taken off, text club, text reminders
  4.6: text … stop, textear |, textos … aimerais, texts it, texts not, the … friday, the … page, this plan
  4.6: told … could, trop … moi, un client, un mes, una … a, unsubscribed |, up … after, va bien, vais a
  4.6: vamos a, vendi-, verba-, vos … en, voy … poner, waive-, waiver, water bottle, which is, why this
  4.6: wife thinks, will look, you … ando, you … delete, your end, | alto, | axe, | confirmen, | droit
  4.6: | save, | uncheck, | vu, | … avait, | … home, | … mother, | … otro, | … someone, | … yo, ~conc, ~dens
  4.6: ~eros, ~stie
  4.5: NAME … do, a compter, a funeral, a landline, a nada, a … ni, a … pu, account with, af, ai donne
  4.5: ai … ans, ai … non, am … please, and can, and did, annuler les, any … to, anymore … the, are … not
  4.5: at … funeral, autorice esto, autre … je, avez … ecrit, banqu-, bike … than, boldu-, bolduc, borran
  4.5: but … me, ca je, carnal, cause, chain lube, compre … camara, compter, con … de, cuando … yo, d avis
  4.5: de mis, delete … pero, demain je, demander, demasiado, desinscrivez … svp, did for, dnc, donne la
  4.5: doren-, dorenavant, efectivo y, el … ese, ella … de, en … et, end … please, et je, faut croire
  4.5: firme nada, for … remove, forget … exist, from this, given, happy … the, hey … i, himse-, himself
  4.5: i exist, i … will, il … temps, in to, insis-, insistan, it not, it … text, j … mieux, j … signe
  4.5: je … ma, just not, kindn-, kindness, la permission, la pub, la … suis, la … vez, last |, le dentiste
  4.5: le prochain, le … pis, leaving the, les … la, les … par, list>not, llevo el, lo mio, lucky, me apunte
  4.5: me borran, me … thank, merci … me, mes deux, moi ne, mon portable, morning … do, my watch, name … of
  4.5: negative, neta you, no riding, no textos, nombre que, not … promos, nunca … di, of whatever
  4.5: off … just, ok thanks, on coupe, opted … to, own … now, para siempre, parag-, parenle … los, plan and
  4.5: por mi, pour que, pour … ne, promos svp, que … aqui, que … por, qui s, quick question, quittez
  4.5: recibir sus, recibir … de, roaming … no, se … con, seulement … de, si … no, silence radio, sin permiso
  4.5: so please, so … more, stop … do, stop … pas, stop … spam, stoppez, su lista, subar-, subaru, suffit |
  4.5: take … out, te voy, telefono … lo, text at, textos merci, tf, that … be, the sms, the … going
  4.5: the … have, then NUMBER, they go, this customer, three in, time stop, to it, to not, to … from
  4.5: to … week, tqm, tu … que, un consentement, un … et, unche-, uncheck, up please, veut pas, visitor
  4.5: votre … lol, vous … du, want a, want … hear, when … texted, wi, wipe my, y … me, you … asking
  4.5: you … this, your … not, your … so, yours, | baja, | desde, | dnc, | key, | pretend, | quittez
  4.5: | … buen, | … demande, | … operaron, | … toute, ~adme, ~appi, ~arel, ~dis_, ~ecke, ~edn, ~enav, ~hitt
  4.5: ~nava, ~nsis, ~oter, ~tear
  4.4: a bike, a deux, a otro, a … basura, a … les, acord-, and … still, ans je, anymore please
  4.4: anything … you, arrete … rappels, arretez |, aucun texto, avertissement, baja gracias, be left, be on
  4.4: be … off, bien … no, borrad, bought … helmet, c … non, cancelar … no, card says, checked, clerk
  4.4: close … my, coche, contest, croire que, de d, de … molestar, delete … info, denme de
  4.4: dernier avertissement, devie-, dije que, dise, do … please, do … write, donc … ai, done getting, dotn
  4.4: el ultimo, el … era, else … text, en esa, en veu, enough stop, finisse, flat … in, fois … les
  4.4: for … to, frequ-, friday and, friday … that, from … on, garage depuis, get any, give … phone
  4.4: good … the, gracias no, guardense, guardense sus, had … number, haha so, happening |, harra-
  4.4: have … ask, here … it, hit the, i checked, i … call, interdiction, is real, is … magic, is … one
  4.4: it for, j … veu, juro, just no, ki, la … passee, la … plus, laisse mon, laisse … tranquille, le papier
  4.4: le spam, le … depuis, le … enlevez, learned to, les annonces, let … be, lien pour, lifet-, lifetime
  4.4: ma desinscription, magic … to, marque … casilla, me … never, me … tarde, me … texting, men, menor
  4.4: mettez un, moi et, mon tel, mon … aux, more bike, more i, mwen, name out, never … another, never … one
  4.4: no molesten, no … and, no … quiero, no … recibir, not text, not … want, number … get, numerau
  4.4: numero sin, nunca les, of … from, on … sunday, one … did, opt … a, otra cosa, our phone, outta
  4.4: over for, over … me, own no, page, para esto, parar, partir d, pas accepte, pas … a, pas … textos
  4.4: pis l, please quit, please … sure, plus … d, plus … mon, por sms, por … gracias, por … rueda, pour ca
  4.4: pretend, puede … de, que … pueden, question is, quoi que, rayer, rompan, sacame de, save your
  4.4: semaine passee, serais, shop … to, should not, si … tan, signu-, signup, sms svp, solo … que
  4.4: souvenance, stay … my, stop thanks, suis abonne, suis sur, suis … par, svp arretez, svp … bonne
  4.4: take … back, tanta-, tantas, telefono … la, temps que, text can, text … on, texter … merci, textiando
  4.4: texting about, texting lol, texting … is, textos stp, the … box, the … cheers, these off, these … do
  4.4: they come, time … part, tirez, to none, to reply, twelv-, twelve, una llamada, una … y, ustedes … les
  4.4: vos … pis, well … you, with … repair, yes for, you asked, you hable, you … have, your stuff, | avant
  4.4: | by, | came, | cell, | end, | final, | guardense, | pardon, | … compre, | … order, | … quelqu, ~_aco
  4.4: ~enro, ~estr, ~geri, ~iber, ~oila, ~pan_, ~pd_, ~urra, ~utta
  4.3: NUMBER textos, NUMBER … a, NUMBER … yo, a bottom, a ecrire, a person, a usar, a … bracket, a … moyen
  4.3: again so, agreed … messages, ahi … no, ai pese, all the, alone |, am … stop, ami, ancien proprietaire
  4.3: and said, any list, apres ce, assez … textos, avenir |, aviez … que, basis, basis … you, bike texts
  4.3: bike … to, billb-, billboard, broke my, ca la, cajer-, can it, can … consent, cancelo … mensajes
  4.3: comment me, comment … desabonner, como … salgo, con … you, confirmen, de ahi, de chez, de pubs
  4.3: dejenlo, desactiven, desired, ella … no, en voulais, en … pu, encore … textos, enlevez |, eres
  4.3: esa lista, ese dia, est … mauvais, est … pas, et … m, et … n, etre sur, faites … donc, faites … svp
  4.3: finish, five stars, fuera, going with, good day, good … me, got my, hace falta, harrasment, have just
  4.3: have … bikes, how … got, how … times, i sure, i … gave, i … nicely, i … no, idiots |, invite, is too
  4.3: is … i, is … last, j |, j … pese, j … voulais, jamais |, jmen, jurid-, la je, la … hace, lache moi
  4.3: lache mon, lachez mon, law>not, le donc, le … etait, les he, let the, let … end, like … know
  4.3: list … am, magic, magic word, mas … texto, me molesten, mechanics, meme pas, message … please
  4.3: messages … je, minute, moi … NAME, moi … vrai, muy bien, my number, new … and, no di, non au, non plus
  4.3: not agree, not ever, not … billboard, now … is, of … these, out lol, owes, own phone, papie-, papier
  4.3: paren, pas … consentement, pass on, passe au, phone … with, pis le, please … texts, plus m, por … el
  4.3: poube-, preguntarme |, prochain texto, pu … rappels, quiero estar, quiero ninguno, quiero … estos
  4.3: recoive plus, remai-, retire … ca, saber … de, said no, sales, scrub, servicio … mensajes, so … do
  4.3: sold … the, somebody who, sortir, suis pu, suis … mais, suiva-, suprimir, take both, te … a
  4.3: tes rabais, text please, text program, text … ok, texts while, the consent, the magic, the mechanics
  4.3: the … two, the … word, this i, this stop, this … i, ticked yes, tienda me, to messages, to … stop
  4.3: toggl-, tomber les, turn them, un … plus, una … no, us end, used NUMBER, va … les, vais appeler
  4.3: velo … besoin, veu, veux que, want … the, want … updates, with … phone, y … di, y … siguen, you end
  4.3: you … aguanto, you … if, your billboard, your … quit, | as, | desist, | had, ~_hau, ~_jan, ~abra
  4.3: ~aced, ~cese, ~ilo_, ~js_, ~leer, ~melo, ~nrol, ~oube, ~poub, ~teen, ~uc_
  4.2: NUMBER de, NUMBER that, a recevoir, ai accepte, ai deja, am … off, and all, and please, and take
  4.2: annonces, autorice eso, autorizo |, aux messages, avec … rabais, ben que, bought the, call to
  4.2: call when, can … the, clair |, come at, comme … est, como … hago, con que, confirmed, contact |
  4.2: coron-, coronilla, croir-, croire, cut them, day … is, de ahora, de bicycle, de ciclismo, de no
  4.2: de tel, de … envoi, de … las, debra-, delete … old, demarchage, deme … baja, denme, denme … baja
  4.2: diari-, diario, did … my, divorce, do … for, du groupe, dump, ecrivez plus, el … le, email not
  4.2: enlevez … pour, entrepot, et le, et … messages, etait non, expliquez, fait … mon, for … bike
  4.2: for … messages, get you, get … number, gratt-, hasta … coronilla, have already, have … already
  4.2: have … out, have … tell, he pedido, hoy mismo, ici la, if … stopped, interesan sus, inuti-, is got
  4.2: is … agreeing, j … accepte, j … achete, je change, know who, know … are, l … ca, l … dit, la coronilla
  4.2: la fiche, la … bici, las bicis, le pique, les alertes, like … a, liste stp, liste svp, long … me
  4.2: m texter, m … desabonne, make this, make … the, mandar nada, marzo y, me now, me quitan, me rayer
  4.2: me … from, me … fuera, me … quitar, mes y, mis … votre, moi j, n you, ne parle, never gave
  4.2: never opted, no los, no textear, no … molesten, non arretez, not … please, number in, ocupo sus
  4.2: of opt, of … text, off … your, oficina no, oigan |, on … appelle, on … more, op, opt me, os
  4.2: pas … recevoir, payee, pedi … me, phone for, please drop, please … send, poubelle, pour … j, pregunto
  4.2: proof … opt, pueden dejar, pueden … de, que dejen, que mes, que … arrete, quiero es, quiero quitar
  4.2: quitan |, reach out, recue-, regim-, regime, remember to, reminder … NUMBER, reminders please, reply-
  4.2: replying, report you, reportar si, resign, rien chez, rien signe, sa, said … to, separ-, she does
  4.2: shop i, signing … for, so … for, sock, sombo-, sombody, sortir … la, stop c, stop … con, stop … est
  4.2: suis … inscrite, suis … la, suivr-, suivre, svp … suis, terminen you, terminen … con, text list
  4.2: texts … he, texts … to, texts>law, that box, the … thanks, then … do, these do, these for, think have
  4.2: thinks, to many, to … of, to … what, told … not, trucs, turn these, un casco, uno de, ustedes you
  4.2: vos pneus, vous … moi, vuest-, vuestra, want your, were done, will show, with o, y tambien, y … no
  4.2: yo … mi, you once, you twice, you … envien, you … quit, you … textos, your … club, | cancle, | cesse
  4.2: | exit, | nix, | salir, | stoppez, | supprime, | … firme, | … mejor, | … mes, | … quita, ~_coc, ~_ere
  4.2: ~_op_, ~_os_, ~_sa_, ~aff_, ~debr, ~earm, ~ersi, ~ilie, ~lenm, ~lite, ~plyi, ~rten, ~tta_, ~zes, ~zes_
  4.1: NAME la, NUMBER time, NUMBER … matin, a don, a … moment, a … poubelle, abonnement aux, acuerdo de
  4.1: ahi |, ahora si, all day, all … ones, am an, am … up, and my, and so, annulez les, annulez … rappels
  4.1: ans qui, any … messages, are … much, at … in, au salon, au … j, aveni-, baja you, be |
  4.1: besoin … continuer, bici you, bother texting, breaking … with, but … remove, ca les, ca … ai, can call
  4.1: can stop, cancl-, cancle, chere, ciclismo, coche non, con tanto, concerned, consommateur
  4.1: contesto … que, contre, coupez ca, crean-, creances, de ceux, de esa, de ta, de … asi, de … modos
  4.1: de … qui, dechi-, delete … al, demain apres, des … vous, did … ask, do my, drop … number
  4.1: dropped … bike, email … fine, en esto, en recevoir, en … mettez, en … pagina, entre, envoyez … rien
  4.1: era … la, este … el, esto lo, etudiante, ever had, favor … los, fermer, flooded, fois pour, fuera |
  4.1: get … and, got to, happy … and, he … nada, hi it, how … unsubscribe, i ticked, i … something
  4.1: idea … que, idiots, is now, is you, j me, je … bloque, je … mets, l envoi, l … proprietaire
  4.1: la atencion, la lcap, la misa, la poubelle, laisse … numero, le demande, les ai, liste … ceux
  4.1: los mensajitos, m … promis, mais enlevez, makes you, mandan … si, mas yo, me>angry, mi … los, modos
  4.1: moi patience, mon ok, mon … aussi, msj, muy … pero, my cell, n etait, nada por, name wrong
  4.1: necesito los, need … on, nights and, no mande, no … falta, no … more, no … recordatorios, not agreed
  4.1: not just, not … sending, not … texts, now take, now … need, numero no, off so, on ne, on this, on … my
  4.1: on … texts, one … this, only … it, owner i, par contre, pas … sur, pas … svp, per, pero … quiero
  4.1: person i, phone … do, pis … cell, please finish, please … more, plus … seul, por … nunca, promised my
  4.1: pu … la, pubs, que por, que … ne, que … queria, ras, remis, reparee, revise, ruined, saber … mas
  4.1: sais … c, says to, segunda, sending the, shop … do, show me, slipped, souvenir d, still … NUMBER
  4.1: stop blowing, stop je, stop … am, store … me, svp nous, svp … tout, tache mi, take to, take … get
  4.1: text updates, text … i, texter … l, textez … pu, texting her, that … out, the screen, the … but
  4.1: the … stand, the … take, the … was, these i, these … texts, they … in, tiens a, times do, to texts
  4.1: to … check, todas … listas, today stop, todos modos, told you, tout ce, ultima, ultima vez, un magasin
  4.1: up … this, vais … bloquer, velo c, venia, verbally, volvieron a, vous avoir, vous mets, want … get
  4.1: when is, why am, wipe … number, worry pas, would … you, y en, y suena, y … de, you con, you pueden
  4.1: your … do, your … program, | actually, | ras, | returned, ~_jap, ~blas, ~iand, ~ira_, ~ivac, ~jap
  4.1: ~msj_, ~outt, ~pubs, ~sj_, ~ucs
  4.0: NAME … texts, a cause, a quiet, a … caisse, ai eu, amour, and no, and … text, anymore … you, arms
  4.0: arretiez, avenir, avez achete, avis, avisen mas, avisen |, beaux, bedro-, bedroom, been … for
  4.0: better be, bike … you, bikes … the, borra-, boss sees, but … no, ca … svp, cette liste, change d
  4.0: chuck, chuck my, chuck … number, compe-, contact info, could … me, cuando pueda, d ecran, de estos
  4.0: de moins, de pub, de ses, de … boutique, de … esto, de … spam, deaf i, debarque |, decoche, dejan de
  4.0: deme de, depuis … je, died … stop, dije no, do … text, done … these, donne … accord, donne … ok, dort
  4.0: each … is, el … donde, emergencies, en adelante, en todo, en … lo, es en, escribiendo, explained
  4.0: favor … escriban, feel free, feel … to, fini … textos, follow, for emergencies, gonfler, guada-
  4.0: guadalajara, haceme, halt, happi-, happier, hard pass, hat |, hearts, here i, hi i, i really, i say
  4.0: if send, if … wanted, inbox |, is nothing, is time, it … any, it … with, jamais … mon, je coupe
  4.0: je … arret, jetez mon, jetez … numero, junto-, juntos, l amour, l avenir, la familia, la … you, le svp
  4.0: le … que, leaving … country, like … see, lista que, m … inscrite, ma … mere, manden |, mas … ustedes
  4.0: me as, me of, me operaron, me sortir, memoria, mensajes gracias, mensajes mejor, merci … tout
  4.0: mes alertes, molesten mas, more … your, moved … oregon, my arms, my … in, my … says, n en, need … keep
  4.0: need … texts, never sign, never want, no msj, no … mensaje, no … porfa, not another, not anymore
  4.0: not buying, not keep, not reach, not write, not … us, of god, offence, on est, on … or, operaron
  4.0: orego-, oregon, out thanks, para … dejen, pare por, pare … favor, pas … permission, pas … tu
  4.0: please cut, plus … vos, por correo, pour … amour, pour … reparation, prometieron, qu on
  4.0: que … arretiez, que … esten, quitan, radio |, rente-, rented, returned the, rid … my, ringing me
  4.0: said … and, salud, say … to, says … texting, scrap, ses textos, since when, so … remove, sortir de
  4.0: stop NUMBER, stop merci, stop … merci, stop … right, subscription |, suena el, suerte … la, suis deja
  4.0: svp … de, svp … le, ta liste, tan amable, tell you, textearme, texting … my, textos … mon
  4.0: texts … this, the automated, the … hold, then stop, there … nothing, these … me, this line, this off
  4.0: this … annoying, this … do, tire sale, to email, to oregon, to read, to these, to … be, tranquilo |
  4.0: tu … m, une journee, unsub me, up but, up friday, use text, vez … me, volvieron, vos nouvelles
  4.0: vos sms, vous arretiez, vous … achete, vuelven, want … be, want … from, which … it, wife … you, y de
  4.0: y hoy, y quiten, y … paso, yo … le, you can, | buying, | chuck, | denme, | feel, | wheel, | … dog
  4.0: | … ruego, | … somebody, ~_msj, ~coc, ~coch, ~desu, ~dise, ~elat, ~iale, ~ider, ~ined, ~msj, ~ncen
  4.0: ~nlos, ~nro, ~ntly, ~pier, ~piti, ~shee, ~verb, ~veu_
  3.9: a … avenir, a … is, a … muchacha, a … pas, account … the, aceptado, acepte |, again is, aime … les
  3.9: am … need, and … not, annulez mes, ans j, any of, any |, anything … this, aux textos, avec tes
  3.9: avis … de, away … stop, bike shop, business … you, caiss-, can drop, can … too, cancel text
  3.9: cancele mi, ce n, claim to, claim … have, compraron mi, compraron … numero, consent … claim, cosa
  3.9: cuenta que, d ecrire, de mensajes, de nada, de opinion, de todas, de … avisos, de … ni, de … sms
  3.9: demande d, demande … fois, des … apres, desabonnez … svp, desde hoy, di … como, did … agree, dire
  3.9: disculpe me, do what, do … recall, donde estan, donne aucun, el … las, encargo, ensui-, ensuite
  3.9: es … you, eso … los, est … mere, esto … no, feo, fiche, fix is, for … please, for … stop, forgi-
  3.9: from … texts, get … more, get … this, great-, hace … que, hasta la, hija no, hija … me, his … he
  3.9: how … have, i … wanted, idee … les, if that, in march, in … pocket, insurance … it, j … coche, jaja en
  3.9: jaja … serio, jamais donne, je conteste, je … donne, je … maintenant, je … parle, know … i, l heure
  3.9: la famille, la palabra, la protection, la svp, la … avec, lachez … cell, late be, late … there
  3.9: le manden, le monde, le tirage, let my, lo … ahora, longer … in, look … your, m ecrivez, ma vie
  3.9: madru-, madrugada, makes the, manden lo, marche pas, marche … le, me again, me las, me prometio
  3.9: me salgo, me … avisando, me … mandando, me … pour, mejor no, mensajes porfa, menvoye, merci … bien
  3.9: merci … journee, messages i, messages … m, moi … groupe, moi … rien, mon … merci, mon … sur
  3.9: my customer, my … out, my … sees, ninguno de, nix, no ando, no contactar, no el, no marque, no texting
  3.9: no trabajo, no … andar, no … asi, no … autorizado, no … di, no … favor, non mais, not carry
  3.9: not recall, not send, now … no, number off, numero la, nurse on, oigan, old man, one … do, opener
  3.9: pager, pantalla y, par telephone, paren |, pas c, pas … suis, pedir-, phone … a, pierde, pitie
  3.9: please turn, plus … texto, por … bici, prefiero … me, pregunte, pregunto si, pretty … i, prometio
  3.9: que j, que yo, que … quiten, quit … me, quitar mi, quiten |, quitenme … eso, ras … bol, receiving
  3.9: relan-, remove us, remove |, removed … this, resig-, retirez moi, retirez |, says … have, se … dije
  3.9: send another, seulement pas, shop but, shut off, si queria, signed … up, sigues, sin textos, sir |
  3.9: so drop, so … end, speciaux, stay … the, stop does, stopped … me, suene, sus … por, svp pu
  3.9: temps … mon, texting him, texto … de, textos … la, texts is, the last, the sign, the trek, the … owner
  3.9: these please, these … and, time on, time to, to … lawyer, tout … reste, triste, ts, unsub … please
  3.9: untic-, untick, up … more, vez me, with out, wrong>law, y todavia, y … mi, yo you, yo … me, you claim
  3.9: you … mandes, you … por, you … trabajo, your deals, your form, | antes, | desabonner, | … prefererais
  3.9: | … sir, ~_nur, ~cies, ~eivi, ~epli, ~nurs, ~oix, ~oix_, ~orra, ~ptad, ~roni
  3.8: NUMBER more, a m, a minor, a … nada, adver-, aepd, agreed … nothing, ahora … me, ai coche, ai rien
  3.8: already i, and … are, and … buzz, are … and, arrete svp, as no, as … now, ask … be, asked nicely
  3.8: at our, au moins, aucune … svp, aussi … de, avez … mon, away … number, back … my, be coming, be … back
  3.8: ben voyons, bike share, bike … take, blank … purpose, bon … la, bother … me, bueno you, but … not
  3.8: c … rendu, cada … suena, can … have, cancel … please, carta, celular por, ciert-, cierto, cierto |
  3.8: compraron, de … droit, de … mes, decoc-, depanne, deranger, desmarque, di para, dit … c, dit … j
  3.8: do … hit, do … reach, dos … y, du tout, ecris moi, ecrit arret, efectivo … no, el … ahora, email on
  3.8: en … lado, en … pis, envien, est … les, esten mandando, etre retire, facture est, falta … me, figurer
  3.8: flash-, flat fix, for … warranty, fuera de, gave … cell, get … i, get … sec, getting … after, gosser
  3.8: gout, great … on, hagan |, has … the, her phone, holle-, hombr-, hombre, hope this, i … leave
  3.8: if there, il … y, in with, in … system, inhab-, inhabiliten, it or, je trouve, je … voir, just … more
  3.8: la aepd, le … ne, left off, les message, live, llene-, llenen, lo hagan, longer wish, los va, los … es
  3.8: m oter, ma … plus, mandar |, mande mensajes, mas ofertas, mas … esto, me already, me any, me texte
  3.8: me textez, me these, me vuelven, me … mantenimiento, me … ni, me … ok, me … out, me … texts, me … that
  3.8: means |, mejor … me, mensaje … no, mient-, mientras, mind … me, minor, moi … me, movil de, mucho la
  3.8: my leg, my … needs, my … remove, ne … en, never okayed, never text, never … in, next … so, no mas
  3.8: no text, no … list, no … mandaran, no … remove, no … wish, non j, not contact, not hit, not>list
  3.8: nothing about, now the, nuest-, nuestra, on … pas, one … no, opted … in, ordin-, oter de, oui pour
  3.8: out again, over … remove, owner-, owners, pa esto, pas … peine, perdez, peur, peux etre, peux m
  3.8: please help, please make, please … i, plus rien, pour … desinscrire, prefere ne, prefiero que, produ-
  3.8: produce, promis que, propio, pu … des, quand … ai, que era, que nunca, que … n, quel droit
  3.8: queria mensajes, question … you, quita de, quite de, quoi la, recaditos, receive sms, recibir ni
  3.8: recordatorios para, ride please, rien … tout, right … text, salgo de, say you, seasons, semana no
  3.8: sin mensajes, sorry can, spam and, still … my, stop i, stop updates, stop … up, suis jamais, tengo dos
  3.8: text remove, texted about, textos en, texts i, the kid, the man, the trouble, them off, there please
  3.8: this … if, this … last, to break, to keep, ton … de, un seul, unsubscribe |, vais aller, velo et
  3.8: verdad … no, very good, veux … etre, vous … ecrivez, vous … me, when … am, when … have, who authorized
  3.8: will … your, wrong>angry, yo ni, yo … fui, you puse, you … al, you … bueno, yours too, | chemo
  3.8: | detener, | git, | lay, | terminamos, | … casque, | … contesto, | … employee, | … habia, | … part
  3.8: | … pu, | … teh, ~_ley, ~_tet, ~adm, ~adve, ~agam, ~arer, ~bra_, ~ctez, ~ecoc, ~homb, ~imos, ~oof_
  3.8: ~oop_, ~pr_
  3.7: NAME … she, NUMBER cents, NUMBER … am, NUMBER … let, a … i, a … plan, aburre |, aca, acepte, actually
  3.7: after … you, ai loue, already have, already … time, altog-, altogether, altogether |, am keeping
  3.7: and could, and … want, annuler |, anything to, arretez svp, arretiez |, as … mauvais, ask to, at all
  3.7: at your, at … clinic, attendant, avec vos, away my, awya, baja si, be taken, bicicletas |
  3.7: birthday message, blast, bloquear, borrennos, bro i, bye les, bye … textos, c … clair, c … ecrit
  3.7: ca cesse, ca … moi, ca … une, caen, cajera, caller, cancel these, cancelame, care about, cause de
  3.7: chez … enlevez, come … on, comment … me, commi-, como que, confirm i, conversacion, cross me, d baja
  3.7: d … retire, dautr-, dautre, de cuando, de haberme, de nous, de … cote, de … enlevez, de … me, de … n
  3.7: de … text, deals |, dejen … estar, dejen … spam, delete mostrador, des … sur, desabo, desap-, desvi-
  3.7: di el, dicen que, dolares por, el spam, el … pero, en envoyez, end … i, envoyez … pu, est clair
  3.7: est … effacez, este … de, estoy … por, et … velo, ever again, fois j, for … but, from texts, fue el
  3.7: futur, futur |, gave the, git, guys but, guys to, hers |, hijo y, hijos, honestly |, honor it, i chose
  3.7: i left, i report, i … keeping, i … okayed, i … stop, i … yes, inscrito, interdis, ipad, is his
  3.7: is … please, is … take, j … dit, jaja … no, janm, je prefererais, je tape, je tiens, je … aux, joine-
  3.7: joined, jours |, know … it, la caisse, la ley, la … pu, leave … text, les avis, les boys, les sms
  3.7: les … una, list … so, los … yo, loue, m en, ma reponse, mais arretez, manda mensajes, me be, me will
  3.7: me … do, me … it, me … lol, mensajes … you, messages svp, mi contacto, miss the, moi avec, moi … ca
  3.7: motorcycle, mwen pa, nada … texto, no lo, no mandes, no … bike, no … porque, not consent, not … call
  3.7: not … english, numero … ahi, numero … para, nurse here, off switch, off whatever, off … and, okd
  3.7: old … please, one here, only … email, order arrived, our number, over please, pacie-, paciencia
  3.7: phone a, phone do, please cease, please discontinue, please let, please … number, possible … arreter
  3.7: preferences, prefererais, pu … svp, que mon, que paren, que quede, que … cesse, que … etes
  3.7: que … mensajes, reaching, reaching out, recoive, recordatorios de, regale, release me, release … from
  3.7: rendu la, reply … so, restr-, restring, retiren, retirer |, right that, s v, s … p, says she
  3.7: says … on, se … di, shop please, shop … me, shuts up, sin sus, so text, specials, specials |, square
  3.7: still you, stop reaching, stop … out, strike this, style, suerte con, sure did, sure … not, suspender
  3.7: sweet … i, switch off, taking me, tanna-, tannants, tape avec, terminar, text … any, text … else
  3.7: texting … stop, textos … no, texts … do, texts … forward, thanks … everything, the do, the sun
  3.7: the … love, them … the, these … away, these … end, this spam, to change, to marketing, to see, todo lo
  3.7: touches, unchecked, ustedes … que, v, v p, velo a, vos … d, vos … pour, vous enlevez, vous … en
  3.7: want … number, when … was, who do, work … please, y otra, y … los, yes … texts, yo para, you always
  3.7: you paren, you por, you … already, you … favor, you … last, you … message, you … quiere, your … out
  3.7: | cancelame, | mwen, | quitter, | retrait, | stp, | suficiente, | … doctor, | … o, | … tes, ~_lee
  3.7: ~_oo, ~_v_, ~acta, ~aji, ~ajit, ~ayed, ~cara, ~celo, ~cter, ~deco, ~elam, ~enr, ~erb, ~erts, ~esap
  3.7: ~ibi_, ~ijos, ~natu, ~oads, ~olli, ~ommi, ~prep, ~priv, ~quez, ~spet
  3.6: NUMBER centavos, NUMBER du, NUMBER merci, a bloquear, a … depuis, accepter, accue-, accueil, ahora me
  3.6: ai appele, ai repondu, ai … au, ai … souvenir, al … y, alertas, all of, allez … quelqu, alors … les
  3.6: already … stop, am getting, am replying, am using, an email, and only, another … of, apunte, apunte a
  3.6: arret svp, arretez … rappels, at … or, aucun … alors, aux vidanges, avec … textos, aviez promis
  3.6: be … again, bebe … de, besoin merci, bici … una, bien que, bike … keep, bisicleta, blast-, blasts
  3.6: break up, but please, ca … sur, cada, came in, captu-, cell de, centa-, centavos, change … idee
  3.6: change … preference, clearly, clout-, compre … bici, compre … casco, con … texto, contact list
  3.6: contactez, conversation |, cote de, creci-, cross … off, cuando van, de estar, de mon, de ninguna
  3.6: de promotions, de … sortir, de … todo, declined, den de, den … baja, desabonner svp, desactivar
  3.6: desma-, detener, di, discontinue these, donc … nom, draw, du NUMBER, each buzz, either |, el … sin
  3.6: en avril, en sus, en … mensajes, engineer, enlever |, envie-, envoyez … d, es menor, escriba |, eso no
  3.6: eso si, est … trop, estar … esto, estoy hasta, estuvo … de, favor … no, firme yo, for … last
  3.6: for … sms, frame and, from bell, from … text, ftc, gerant m, gone … the, hacerme, has to, hasta … van
  3.6: have asked, hay necesidad, him off, i guess, i went, i … and, i … replying, i … using, if … would
  3.6: in NAME, inner tube, insistan |, is … much, is … permission, it … ready, j … appele, j … refuse
  3.6: j … this, jamais svp, jamais … pour, je laisse, jst, juste que, l … retirez, la dedans, la nina
  3.6: la poste, la … asi, la … enlevez, lake, lawyers, le … sans, liber-, llega otro, llegan estos, llege-
  3.6: llegen, lo digo, lo unico, los … gracias, los … tambien, m … envoyer, ma … dans, mais pour, make these
  3.6: mas … que, me avise, me les, me … mande, me … y, mensajes … quiero, messages my, messages … please
  3.6: messaging |, metanse, mi cel, mobile number, moi pu, mon … je, montrez moi, more texting
  3.6: much … please, my preference, my riding, need … quit, never contact, ni mensajes, ni … mensaje, no for
  3.6: no hice, no sigan, no … necesidad, no … texting, nobody here, notifications |, number pour, numero aux
  3.6: numero … vidanges, of … remove, off … phone, off … sends, ok … text, on … ca, on … head, on … screen
  3.6: only rented, opini-, otez, oubli, out … these, over … i, over … so, over … take, paid cash, panics
  3.6: par … enlevez, paren con, pas souvenir, pas … arretez, passe chercher, passez, phone … stop
  3.6: please … his, please … these, portable de, possible … not, preguntaron si, preguntaron … queria, prepa
  3.6: pu le, pu … texto, pub, que ce, queria … y, quien … no, recal-, recevoir des, recibir nada
  3.6: remove please, remove … cell, remove … please, removed me, repete, reply … just, reviendrai pas
  3.6: riding days, riding … are, said not, salid-, scrub my, scrub … number, sease, show … the, si quieren
  3.6: si sin, si … you, sign … off, so … am, so … is, sorry … be, sortir |, spare … old, stop et
  3.6: stop everything, stop these, stop … now, stop>number, supper, supposedly, sur une, sur … telephone
  3.6: svp annuler, svp mon, svp retirer, svp … textos, sweet but, take him, take … of, take … phone
  3.6: text service, texties, texts thank, the delay, the ftc, the paper, the … sale, this house, this point
  3.6: this … be, this … going, till … no, tires are, to … ftc, to … like, to … taken, too stop, tres veces
  3.6: uds, un mot, un … vos, unchecked that, unchecked … box, unless you, veux pu, vous avec, vous bloquer
  3.6: vous signale, want … texts, wasting … time, when … need, where … are, where … get, will … out
  3.6: wish … be, y despues, you … cease, you … leave, young lady, your … now, zero, | look, | … caissiere
  3.6: | … hable, | … literally, | … paren, | … quel, | … stp, | … veces, ~_di_, ~_ote, ~_zer, ~aptu, ~ciau
  3.6: ~cta, ~ebra, ~etem, ~fabo, ~feri, ~habe, ~iree, ~itie, ~iven, ~libe, ~nn_, ~nnan, ~ohi, ~oof, ~pini
  3.6: ~ptu, ~ptur, ~pub_, ~rase, ~rett, ~rlos, ~tarm, ~upon, ~zero
  3.5: NAME … je, a aucun, a mechanic, a problem, a sec, a … con, a … nadie, a … vie, achete, ads, again ok
  3.5: again … time, all please, am having, am … nurse, amor … de, and every, and … after
  3.5: annulez … abonnement, are … n, arizo-, arizona, arretez vos, at first, at … house, autan-, autant
  3.5: automatique, avises, avoca-, bajam-, bc … you, be great, be texted, blast |, bloque si, bloqueados
  3.5: bow out, bow … of, but no, by thurs, ca par, caissiere, cancel … texts, cell number, cell … la, chat |
  3.5: check-, choix, conformement, conformement a, conformement … la, confusing, conversation, cuando le
  3.5: cuando necesite, cuantas veces, d … textos, dadme, dadme de, dadme … baja, de … desabonnez, de … merci
  3.5: de … pa, deben, delete taller, di |, did i, did … find, disappear, discontinue, donc |, donde … mi
  3.5: done … texts, donne pour, du … pis, effacez … numero, el envio, el mes, employee, en … arretez
  3.5: en … pas, encore vos, envio de, erase, esa … que, est rendu, esto en, et ca, every text, famille
  3.5: fecha, fermez mon, finit-, finito, for … pickup, forever |, from texting, gaste-, gasten, good … not
  3.5: hacer-, had no, have agreed, having my, how did, i clicked, i … having, in arizona, inner tubes
  3.5: inscrite par, ir manana, is private, is … but, is … list, is … third, it … possible, j … deja
  3.5: je reponds, jours ouvrables, kindly … this, know it, know when, l ancien, la caissiere, labor day
  3.5: lache … patience, las alertas, law>more, lay off, le … arretez, le … texto, les veux, ley, lista … y
  3.5: llamen … me, lo … a, los dije, los mande, los … y, loud, loud in, m avait, mandes |, me by, me sirve
  3.5: me stop, me … porfa, me … si, mes preferences, message … to, mi nadie, middle of, mon … n, mon … plus
  3.5: montrez, my first, my mobile, needs to, never coming, ninguna, no gasten, no texts, no … do, no … or
  3.5: no … sirve, not work, not … to, now that, number … just, number … one, number … that, numero … sus
  3.5: of those, of … texts, off for, off of, off with, ofrezcan, ok please, on email, one flat, oter … la
  3.5: otro mas, outre, ouvrables, paix avec, papa est, parte, parte … esto, pas retirez, pas … est
  3.5: pas … francais, pero … you, please delete, please … messages, please … them, plein mon, plein … casque
  3.5: plus capable, plus en, podian, polite, por donde, possible de, pour hier, pour savoir, pour tout
  3.5: preference to, puede quitar, que lo, que … ai, que … quiero, quien autorizo, quiero ser, quiteme |
  3.5: receive any, recoit … textos, relances, repli-, repondre, resena … no, rien … de, robinson y, rocky
  3.5: said … stop, sans … pour, send proof, senorita |, ser parte, sert a, set with, shuts, si no, signed me
  3.5: silence please, silence |, so is, so it, so you, soit, squar-, still … these, stolen … i, stop thx
  3.5: stop>these, suis … a, suis … interesse, ten minutes, tengo … anos, tenie-, texte svp, texter pour
  3.5: textez pas, texting please, textos par, textos … magasin, texts from, thanks but, the … card
  3.5: the … lot, the … time, thinks it, this as, this … again, to answer, to … messages, to … text, trash
  3.5: un candado, un precio, un … la, una vez, up on, us … that, using my, veux plus, vos trucs, votre … si
  3.5: voulez mais, vous prie, want out, want … receive, was fun, we only, we sold, week please, where i
  3.5: whoever runs, wipe, with … my, would … great, you … good, | conformement, | deactivate, | revoco
  3.5: | unfollow, | … avisos, | … esposo, | … flat, | … gerant, | … interessee, | … proof, | … qui
  3.5: | … reponse, | … salgo, | … school, | … tiens, | … ustedes, ~_ads, ~aded, ~ajam, ~aura, ~avoc, ~baro
  3.5: ~cif, ~dum, ~edir, ~etan, ~itam, ~ntl, ~pos_, ~rcha, ~reca, ~rras, ~rsat, ~soit, ~trez, ~tros, ~zac
  3.4: NUMBER this, NUMBER … j, NUMBER … moi, a garde, a lawyer, a textear, a … pis, a … robot, a … today
  3.4: acepte yo, aimerais mieux, all and, already so, am … you, and for, angry>number, arreter … rappels
  3.4: arreter … recevoir, arrive quand, ask that, asking is, at … now, avisos de, back … please, be happier
  3.4: been off, been … since, besoin … m, bien vouloir, bien … la, bike … please, bike … stop, but … do
  3.4: cada … por, can … close, cancelo los, case, cel you, celui … ma, certainly, cessez les, clear
  3.4: come … when, compadre |, compu, con … abogado, confirmar, consent |, consentement vous, cut … off
  3.4: cut … out, cut … the, de bien, de cancelar, de este, de numeros, de plus, de … pub, de … texte
  3.4: de … vouloir, deja … d, deja … stop, derangez moi, desus-, disen-, do … send, donc retirez, down the
  3.4: doy … baja, effacez mon, el … me, ella no, empez-, en france, enlevez … ca, enlevez … des, entie-
  3.4: es … los, escribirme |, est non, este medio, et ce, etait a, etait … pas, exercise my
  3.4: exercise … right, fabor, faites moi, firme … para, fishb-, for … how, france, from … guys, gdpr
  3.4: get lost, get … in, good on, good … i, got … now, hagan de, hagan … cuenta, half of, him i, his phone
  3.4: i always, i certainly, i gave, i signed, i … do, i … gettin, i … remember, importunez, in … please
  3.4: inscribieron, inscrite a, inviting, is … something, j … que, je parle, je … de, je … jamais, juste m
  3.4: keep … in, kiten-, la … robinson, la … va, laisserai, las … de, le dimanche, le escriban
  3.4: les … automatiques, like out, like … messages, list>me, lista robinson, llamen ni, llanta … me
  3.4: lleguen, los … a, lose … number, mair, mais n, make sure, make … go, manden nada, maquinita
  3.4: mas mensaje, me doy, me inscribieron, me off, me quite, me … par, me … text, mensajitos |, mere de
  3.4: message … have, messages stp, meter, moi si, mouri-, mourir, muchas … por, muerta, n … plus, nae
  3.4: nerfs, never shuts, ni, no con, no fui, no … los, no … otra, no … text, no … texts, non a, not angry
  3.4: not buy, not … consent, nouvelles par, nouvelles … texto, obligation, och, of these, of … i
  3.4: off … texts, offre-, offres, ok to, opting out, oui … le, out loud, overseas, para … mensajes
  3.4: para … no, pas texter, pas … accord, pas … en, permiso |, pero you, peut m, phone out, please honor
  3.4: please sir, polan-, poland, pompe … NUMBER, poppe-, popped, porfa no, prepaid phone, prie, print
  3.4: qu … me, quand est, quand … ce, quien … los, quiero salir, quiero … parte, quieto, quit texting
  3.4: quoi vous, read them, recados, refus, remplir, replied, request … be, resolution, river, robinson
  3.4: s il, sans … accord, scares, send … any, shave-, shaved, si … por, sigan enviando, signale
  3.4: signed … but, singe-, sms you, so kindly, so … this, solli-, stop sent, stop with, stop … these
  3.4: stop>law, supposed, supposed to, supprimez mon, suspenda, suspendan los, take … cell, take … number
  3.4: text anymore, text from, text svp, texted … it, texteen, texto ok, textos sur, textos … en
  3.4: texts … all, thanks … fixing, thatll do, the late, the off, the promo, the river, the … club
  3.4: the … had, the … now, think … my, this messages, this work, to drive, to report, todos los, told the
  3.4: total-, trick, truc, unico, up so, ups, ustedes … no, utilise, vais … chez, velo je, velo … a
  3.4: vos rabais, vous avais, vous l, want them, was good, wasti-, wasting, wasting your, whitc-, wish not
  3.4: would … out, yes … will, yo … lo, yo … pregunte, you stopped, you … alto, you … manden, you … scratch
  3.4: you … use, yours-, yourselves, | anular, | bless, | era, | excuse, | excusez, | fin, | g, | och
  3.4: | prepaid, | suspenda, | … bueno, | … dicen, | … ecris, | … fuera, | … mail, | … quieto, | … vois
  3.4: ~_dum, ~_fic, ~_gdp, ~_ni_, ~aren, ~bot_, ~ctar, ~cutt, ~dien, ~dpr, ~dpr_, ~epti, ~erlo, ~foll, ~gal_
  3.4: ~gdp, ~gdpr, ~iaux, ~itan, ~llic, ~luya, ~mit_, ~otez, ~soll, ~undo, ~welc
  3.3: NUMBER apres, NUMBER … qui, NUMBER … se, a inscrit, a l, a list, a saber, a ti, a ustedes, a … cosa
  3.3: a … enlevez, a … y, a … your, acaba, after … one, agreement, ahorr-, ai paye, ai … vu, alerts |
  3.3: all … them, already replied, already … a, and … do, and … texting, apunto sin, arrete … me
  3.3: arretez avec, arretez les, as junk, ask … you, askin, away from, baja porfa, be … this, beepi-
  3.3: beeping, besoin … vos, bici a, bici … favor, bike … for, bolet-, boletin, bought … bike, but could
  3.3: cada mensaje, cader-, cadera, call … lawyer, call … remove, cancel … messages, ce … de, certainly did
  3.3: certainly … not, cessez, clear-, clientes, cnil, comme … vous, como … doy, completement |, comprenez
  3.3: comprenez pas, con una, consent you, contactar, cours … le, cuando suena, d idee, d la, de aqui
  3.3: de ella, de esto, de quel, de sms, de … job, de … lista, decirme, decli-, deje de, delete … cell
  3.3: depuis … ans, dernier svp, desor-, desormais, despe-, do … contact, do … notify, done … your, e don
  3.3: effacez moi, effacez … de, eliminame, en ningun, en … eu, en … momento, enlevez … mon, esos mensajes
  3.3: esto, eu … velo, every time, every … please, excuse me, explique a, explique … NAME, fabor de
  3.3: faire … mon, fin aux, for each, for fixing, for … and, for … delivery, for … since, forev-, forever
  3.3: forget you, gentil mais, grateful if, grateful … you, has … own, have said, hello stop, hitti-, how it
  3.3: husband … in, i … block, i … sooner, ici … a, in … to, in … you, inscribieron sin, interesses
  3.3: interested … your, it got, it hurts, it … monday, j … paye, j … sortir, know you, la boutique
  3.3: la cadera, la muchacha, lake |, lavar, le … mais, les … textos, lista por, lista-, lo pense
  3.3: lol thanks, los necesito, los sms, m envoie, m … de, maine, maintenant … moi, mais … moi, make them
  3.3: mandan |, mandando textos, mandando … you, mandaran, manden recordatorios, manden … mas, mandenle
  3.3: me like, me take, me vuelvan, me … be, me … mas, me … please, me … recordatorios, memor-, mensajitos
  3.3: merci mais, merci plus, mes … stp, messages ne, messages please, messages … svp, mi abuela, mi … a
  3.3: mis … no, moi … ai, moi … rappels, mon … monsieur, months ago, more … it, mother is, movil
  3.3: muchacha que, must have, muy buen, my baby, my inbox, my … no, name … i, ne … ai, nearl-, nearly
  3.3: nights, no … spam, non … gars, not notify, not this, not … reminders, not … shop, not … them
  3.3: notre … n, number>remove, numero … merci, of bikes, off this, off … text, on dit, one and, oter
  3.3: otez moi, otez … numero, otro yo, para … you, pas enlevez, pas … pub, pasado, pense … y, perdez mon
  3.3: perdez … numero, perdieron, peut arreter, phone here, phones, pis … textos, plait |, please no
  3.3: please you, please … delete, plesa-, plesae, plus … messages, point, pour … c, pour … dire, preference
  3.3: premiere, pretty sure, prie de, pris mon, promociones … de, proof of, proprietaire de, pu … message
  3.3: pu … textos, pull my, purpose |, quand j, que firme, que haya, que … ex, que … sin, que … stop
  3.3: quelqu … d, quitenme jaja, raffle … not, ready … is, reason to, recojo el, reply i, report … as
  3.3: resena you, retiree, revoc-, revoco, rgpd, rien accepte, saska-, says reply, send these, send>want
  3.3: show, sigan … avisos, signe … ca, signing up, sin decirme, sleep days, so … should, sortez … de
  3.3: spam please, speaks, state, stick, still getting, surveys, sus … gracias, swore, take us, text box
  3.3: text … me, text … will, textos por, textos you, texts eh, texts either, texts … not, texts>not
  3.3: that … number, the law, the … eh, the … job, the … lady, the … my, the … reply, these … stop
  3.3: think … have, this contact, this still, this … his, tienen … con, tiens, to accept, to send
  3.3: to … country, to … me, to … or, to … texting, trabajo … me, tranquille … tes, trouble and, trun, un d
  3.3: un … enlevez, un … mas, une pompe, up … do, veces … que, veint-, veinte, vendeurs, veo bien, veux voir
  3.3: veux … de, voila, vous comprenez, vous … arreter, vous … d, want … i, was ready, will … in, with texts
  3.3: without a, without … me, would sooner, wrote, y ella, y … quiero, yo quit, yo … hice, yo … la, yo … no
  3.3: you borrame, you mind, you … again, | already, | chamo, | congratulations, | plesae, | switch
  3.3: | … auto, | … dejar, | … exercise, | … fun, | … husband, | … inscribieron, | … manager, | … serait
  3.3: | … today, ~_epa, ~_pid, ~_pub, ~_set, ~_suy, ~ae_, ~barq, ~ecie, ~ecli, ~esea, ~evoc, ~hono, ~lert
  3.3: ~orev, ~ovil, ~pub, ~rdin, ~relo, ~rote, ~sati, ~suy, ~tame, ~tf_, ~unto, ~wrot, ~xtee
  3.2: NAME … are, NUMBER la, NUMBER … but, a brise, a nurse, a postcard, a rest, a textearme, a … can
  3.2: a … envois, a … jefe, a … not, a … to, about … tune, account and, achaler, after … no, agenda, aguanto
  3.2: ahora, ahora … de, ai … accepte, aines, all hours, all … ask, and … have, and … them, anula-, anular
  3.2: anyone … this, apunto |, are at, are over, are … NUMBER, are … without, arrete … messages, at … hours
  3.2: au complet, bloque … numero, bloques mais, borreme |, both … trouble, bought … tube, brakes are
  3.2: bruh i, busque, but do, button … i, by what, ca moi, cahie-, cahier, caisse, cambie … opinion, can get
  3.2: can the, can … us, cancelo, ce cellulaire, ce contact, cease |, cel |, celular es, celular … el
  3.2: chum |, con … derecho, correo electronico, cortala … los, cuando … di, cuz … your, d su, dado
  3.2: dame … de, days … over, de ca, de son, de taller, de texter, de textos, de … femme, de … gracias
  3.2: de … texto, demac-, demandez, demar-, desactivar los, desde cuando, deseo continuar, desha-
  3.2: desinscription, digo, donne … number, dos numeros, du matin, ecrire |, ecrive, el fabor, en no
  3.2: en supplie, encei-, enceinte, enlevez donc, enough with, enviando, envie … vous, escribiendome
  3.2: escribiendome |, escribirme, est … en, est … possible, esto you, estre-, et svp, ever … this, every
  3.2: explique, expressly, faire … de, follo-, form i, from … shop, full … of, gave no, get … a, gets
  3.2: go back, guys are, hace … mes, hay … que, houst-, houston, i please, i … buy, i … taken, i … what
  3.2: if … could, il vous, il … plait, in spring, in … a, in … robot, infla-, interesse |, internet, is me
  3.2: it your, it … every, j … rien, je quitte, je … une, knowl-, knowledge, known, la bicicleta
  3.2: ladilla con, last … you, le demander, le rdv, le … demain, le … mal, les nerfs, lic, list thank
  3.2: lista … favor, lo tienen, lol arretez, lol … wants, longer … to, los digo, lose the, mala, mande stop
  3.2: manden … delete, many … do, marchait, mas |, mauvais … de, me caen, me contactez, me escriba, me ever
  3.2: me one, me quiero, me recuerden, me regreso, me texteen, me … unsub, mecanico … que, mensajes … este
  3.2: message … i, mettez … aux, mi … joven, mi … se, mis datos, moi … de, mon numero, mon … sans, more sms
  3.2: mwa, my telephone, my … days, n y, no mandar, no opt, no puede, no … continuar, no … enviando
  3.2: no … mensajes, no … permiso, no … problema, not … be, not … out, not … receive, not … remove
  3.2: not … understand, notifiquen, notify, numero sans, off … list, off … morning, ojala, olvidense
  3.2: olvidense de, on for, on these, on … end, opinions, or … my, otro … asi, ou … ai, ou … le
  3.2: par … seulement, pas etre, pas m, pas par, pas … avoir, pas … courant, pas … sms, passed … march
  3.2: pedi que, pedirlo, peux … avoir, phone call, phone never, phone … gets, phone … please, phone … up
  3.2: phone-, pique, piton, plait, please she, please stop, please thank, plus s, por … precio, possible d
  3.2: possible … ne, postcard, pour faire, pour toute, pour une, pourr-, pouvez … faire, prefererais que
  3.2: prendre note, prepaid, program, prometio que, promotions, pushe-, pushed, put … phone, que derecho
  3.2: que … llamen, que … retiren, quit the, quitame, quoi … mot, rayez, receive this, recon-, refuse |
  3.2: remover, repair … is, retrait svp, reveiller, reverse, sacrez … patience, sais … qui, sans me
  3.2: save … both, schools, se … cuando, se … digo, secur-, selul-, selular, set me, set … to, shred
  3.2: shut … the, since the, so here, so |, steal, still … me, stop before, stop … not, supplie, svp pas
  3.2: tabar-, tache, takem-, takeme, takeme off, tardes … la, te dijo, tel |, telefono de, tengo … bici
  3.2: text … do, text … get, text … you, texter le, texter |, texting the, texto por, texto … j, textos de
  3.2: textos non, texts now, the link, the record, these and, these can, these … up, this phone
  3.2: this subscription, time … please, todavia me, told … it, tracf-, tracfone, tranquille avec, two … for
  3.2: ultimo … me, un ano, un … sin, un … suyo, una moto, unhap-, unhappy, unhappy with, unsub, up … can
  3.2: utiliser … numero, vais plus, velo pas, venez, vos … ne, vous … deja, vous … supplie, vuelvan
  3.2: vuelvan a, vuelvan … mandar, want … text, want>stop, week so, went … the, when he, where is
  3.2: where … the, witne-, witness, would … if, y … mandan, yo no, yo nomas, you asking, you could, you … no
  3.2: your manager, | bought, | compraron, | eliminar, | finalement, | olviden, | olvidense, | rendez
  3.2: | revoke, | shred, | terminar, | … answer, | … asked, | … bothering, | … door, | … finished, | … garde
  3.2: | … hope, | … pero, | … personal, ~_ast, ~_ej, ~_oja, ~cada, ~cosa, ~efus, ~esar, ~esus, ~gans, ~icip
  3.2: ~lank, ~luti, ~nces, ~nsh, ~oine, ~ojal, ~page, ~pias, ~pidi, ~rmat, ~rsel, ~sea_, ~sele, ~stia, ~tenl
  3.2: ~tits, ~voi_
  3.1: 2 years, NUMBER in, NUMBER pero, a ningun, a text, abonne … rien, accepte |, acepte textos, ahora solo
  3.1: ai … a, al … con, all texts, all … number, am driving, am … remove, amour du, and … get
  3.1: annuler … textos, apres … service, are not, are … our, attei-, atteinte, authority, avez un, avocat
  3.1: away please, back remove, baja, bajame de, bajo de, bebe recien, bebe … nacido, besoin … ca, bici … mi
  3.1: bicicleta you, bien francais, bien … mensajes, bloqueo |, bon de, bonne continuation, borrame
  3.1: borrarme, borre … numero, borrenme, but … you, buying … bike, c … surement, cambie la, can … afford
  3.1: can … please, capables, cast, comment vous, comprar … no, con … ofertas, consent, consent … be
  3.1: consenti, conso-, continuation, contr-, could use, crtc si, cuantas … tengo, cuart-, customer … not
  3.1: dans … NUMBER, de ne, de … plus, delete … phone, desapuntan, desolee, dia … de, dit … au, do … the
  3.1: donc j, drop … from, effacez … infos, en envoyer, end, enough … the, entonces … me, escriban mas
  3.1: est fini, est surement, estarme, etre … svp, favor … de, favor … el, folks, for this, for … take
  3.1: fuera mi, fuera … numero, fui una, gang de, garantia no, gave … to, give … my, go … with, goes off
  3.1: good no, gracias … el, groupe |, guy who, haber aceptado, hasta … vista, he dado, he used, here no
  3.1: here … the, i told, ici, in your, iphone |, is … emergency, it close, it no, jaja gracias, je … etre
  3.1: je … votre, just fyi, kettle, la semaine, la vie, la vista, lachez … telephone, law>list, law>these
  3.1: le … moi, les rappels, lick, line, list in, liter-, lo … los, lo … si, loud … the, m effacer
  3.1: ma … privee, mais … mon, manden … jaja, marke-, mas porfa, me anything, me deals, me hagan, me llega
  3.1: me pongan, me … abonne, me … is, me … more, me … times, meant to, medio |, mejor quitenme
  3.1: mejor … correo, mensajes delete, mensajes y, mensajes … no, mensajes … por, mesi, messages de
  3.1: mettez la, mi … me, mineur, mistake please, moi les, mon … on, mon … stp, muert-, my opt, my right
  3.1: my written, my … the, my … you, n my, n … envoyez, nacid-, nacido, nada … ustedes, need you
  3.1: no escriban, no firme, no manden, no to, no … dinero, no … ser, nobody asked, not accept, not afford
  3.1: not signing, not … an, not … going, not … me, not … yes, number a, number at, number or, number to
  3.1: number>want, numero … yo, off there, old … no, omit, on a, on one, otro los, otro … you, otros
  3.1: over there, parce que, parve-, parvenir, pas lire, perdu … job, personne ici, phone … and, pido … me
  3.1: pis en, please take, plenty of, plus pour, por … servicio, postc-, pour pu, prefer no, pris, priva-
  3.1: promos to, provi-, pulle-, pulled, que momento, que … acepte, que … no, que … soit, que … textearan
  3.1: quitame … la, quiten … numero, quitte … liste, recibir esto, recien nacido, regis-, relationship
  3.1: remove his, remove me, remove … number, repair … do, request to, respe-, ride … take, right one, robot
  3.1: scratch me, scratch … from, se … esto, second |, send no, ser … de, serait … pas, service … not
  3.1: shop by, si je, signal |, signing, silence, solo … a, son bike, stop les, stop … already, stop … c
  3.1: stop … j, stop … my, stop … vous, subscribed to, subscriber, sur google, sur … numero, sus fotos
  3.1: sus textos, tabarnouche, take me, tengo NUMBER, tengo dinero, text us, text … anymore, textearan
  3.1: textearan |, texto … favor, texts my, texts>more, texts>want, that no, the ones, the … 2, the … came
  3.1: the … texts, this … an, though, time so, to … dad, to … do, to … phone, to … so, to … texted
  3.1: todo respeto, took … number, toute-, treated, tune … reminders, un … arretez, un … aux, up NUMBER
  3.1: up my, up reminders, up the, us both, use … me, ustedes son, va … pagar, vais … la, veces, veces tengo
  3.1: velo plus, velo … les, vendu le, verifiez votre, veu pu, veux … un, vie privee, vista, vos affaires
  3.1: vous effacez, vous plait, vuelven a, want none, want … this, want>remove, was … at, was … clear, waxed
  3.1: way you, were through, wesh, where the, without … is, word … stop, worn out, writt-, written … you
  3.1: yo … aceptado, you … lleguen, your … at, your … said, | appreciate, | asked, | dejen, | desactive
  3.1: | gave, | must, | ojala, | pago, | remover, | somos, | tabarnouche, | wesh, | … arrived, | … ve, ~_bif
  3.1: ~_tec, ~alto, ~anlo, ~arar, ~aven, ~bif, ~biff, ~clin, ~dde, ~dece, ~decl, ~dict, ~dirl, ~ecl, ~eez
  3.1: ~eis_, ~elco, ~folk, ~gnin, ~inie, ~lege, ~mark, ~nsen, ~ntem, ~olee, ~olks, ~olut, ~oust, ~pels
  3.1: ~pus_, ~rrem, ~saji, ~tir_, ~upa, ~vece
  3.0: NAME j, NAME … ai, NUMBER … je, a dit, a … pour, a … retirez, added … without, affor-, afford, ai … je
  3.0: ai … signe, air en, air … NUMBER, allez arreter, am going, am switching, am unsubscribing, am … and
  3.0: and … the, and … time, angry>remove, ano, anything … to, apres |, arret, arretes, as of, as well
  3.0: at … counter, au … plus, autorizacion |, avant … je, bajenme, beau pour, bici era, bike … a, bit much
  3.0: borrenme de, bot, brilliant, bro stop, bro |, bueno … de, but … texts, by on, cada que, call … he
  3.0: call … was, can let, can … opt, cancelenme, casque … vos, ce telephone, celular … sus, cesse-
  3.0: changing, chaque texto, chsld, clair-, clairement, comer-, comprenez … dans, con los, con … delete
  3.0: con … respeto, confunde |, consented, consentement, consentement |, de pu, de sa, de … alors
  3.0: de … bicis, de … conmigo, de … promociones, decis-, decision, dejenme fuera, dejenme … de
  3.0: dernier … que, des sms, desabonner … ca, despues … eso, digan-, dnd, do … work, does … count
  3.0: donde … sacaron, donne, du … enlevez, du … un, each text, each time, ecris plus, ecrivez … jamais
  3.0: el papelito, elle veut, en persona, end … reminders, enlevez l, enviar mas, envie de, envoi, epais
  3.0: es falso, escribas mas, est … chsld, est … enlevez, et, eu mon, exclu-, expli-, fix your, for one
  3.0: from … please, go … my, got … so, haber, habia, harassing, have … say, have … told, he … quit, hicie-
  3.0: hicieron, hitting, hombre |, hopin-, hoping, husband passed, i already, i hope, i … keep, i … make
  3.0: i … switching, i … unsubscribing, if … did, impression, in … i, in … texts, interessent pas
  3.0: is perfect, it … sending, j … loue, jaja … me, jamais … texto, keep … bike, kid … the, la pu
  3.0: la … merci, last one, law>me, lay, le … pour, listado, llamadas ni, llamaran, lleguen |, loved the
  3.0: lovel-, lovely, lunes y, m ecris, m … c, mail me, manage, manden … aqui, manden … avisos, mas a
  3.0: me dejan, me lleguen, me … anymore, me … las, me … off, me … without, mensajes que, mensajes saludos
  3.0: mes infos, message no, mi respuesta, mi … jaja, mis … anos, moi … vos, mon … sert, more texts
  3.0: moyen … pu, much … stop, my consent, my uncle, my … or, my … there, nada aqui, ne … ecrivez, ne … m
  3.0: needed just, ni … autre, night-, no enviar, no las, no lleguen, no on, no queria, no reason
  3.0: no … escriban, no … estos, no … he, no … of, no … pedi, nom svp, non … desabonnez, not and
  3.0: not texting, not … here, not … told, nothing more, now remove, now … these, of … it, opted, or NUMBER
  3.0: or … am, otro |, ou j, over a, papel, para … por, parfait pour, pasad-, paso … lunes, pelletier |
  3.0: people … my, petits, phone … in, phone … of, play … on, please … it, please … nothing, plus … il
  3.0: possible to, preuve de, preuve … mon, prohi-, prohibido, promo texts, pubs |, pueblo, purch-, qu
  3.0: quand mon, que existo, que mandan, que siguen, que … sepa, quedo … la, quitter, recad-, receive texts
  3.0: recogi … no, rembourser, remove>number, removed … your, rendu a, replying to, repondu, retire moi
  3.0: retired from, revoila, right … and, roami-, roaming, rodadas, roster, s … vous, say no, schedule
  3.0: scrib-, scribe, sea, send more, servicio … los, seul texto, shine |, sir … the, so … send, sonne
  3.0: souviens … d, stood, stop … messages, stop … please, study-, studying, suena … que, suis ben, sure the
  3.0: switching, tacha-, tachame, tachame de, taking … off, tell the, text about, text it, text messages
  3.0: text person, text … is, texto pour, texto … moi, textos … le, texts off, that … anymore, that … it
  3.0: the divorce, the hat, the raffle, the right, the tuesday, there it, these now, these>send, think … is
  3.0: this list, this … texting, thought unsubscribed, ti que, tienen … que, to any, to … and, to … anything
  3.0: to … daughter, todo pero, too … to, trails, turn off, uds |, un … message, une crevaison, unfollow
  3.0: unsub please, up take, us off, ustedes … por, utile, velo enlevez, virez, vos avis, vos … le
  3.0: vous aviez, vous … bloques, wakin-, waking, was … to, we had, we will, whatever … it, will |, woke the
  3.0: would appreciate, wrap … the, written, wrong … of, y … para, yo sepa, yo … se, you all, you no
  3.0: you … and, you … got, | block, | broke, | en, | hagan, | tachame, | … annoying, | … mismo, | … sait
  3.0: | … svp, | … trouve, ~_adv, ~_et_, ~_exi, ~_qu_, ~adv, ~borr, ~busi, ~cogi, ~ecad, ~egal, ~eis, ~excl
  3.0: ~ffor, ~gets, ~ieme, ~inga, ~inge, ~jit, ~lenc, ~oami, ~oris, ~osas, ~rarm, ~roam, ~rram, ~rtir, ~rtu
  3.0: ~scon, ~sjs, ~sjs_, ~sub_, ~tec, ~uth, ~utio, ~vely, ~voil, ~vorc, ~xcl, ~xclu, ~xpli
  2.9: NUMBER arretez, a bill, a day, a flat, a mandar, a spoke, accident please, accor-, accord, accountant
  2.9: achete … chambre, ahora en, aie, aimer-, aimerais … que, ait, al … you, all … it, allow-, also … me
  2.9: alto a, and quit, and stop, anything please, are out, arret la, arret … semaine, arretez … m
  2.9: arretez … spam, atrop-, au crtc, aucun … svp, autre … moi, avec … promos, avez … a, avoir la
  2.9: away … remove, basur-, basura, be one, besoin des, besoin … textos, best to, bici … los, bien el
  2.9: bike lol, bother me, buy anything, ca merci, ca svp, cabin, cancelen esto, cel pa, cel … no, cell … ca
  2.9: chingando, chingar, close … the, con sus, con … autorizacion, conse-, consentement … vous
  2.9: consentimiento, contacto |, cool it, corten, cuando … algo, d … est, dame … baja, day i, de chingar
  2.9: de viaje, de … ici, de … messages, de … nom, de … recevoir, de … recordatorios, de … sistema, dejen de
  2.9: dejen … chingar, dejen … mandar, delete this, delete … you, desir-, di permiso, dicen, diet, do me, e
  2.9: ecrivez a, effacez mes, email but, en efectivo, en … ni, en … registro, encar-, enlever moi
  2.9: enlevez moi, envoyez pu, es … borrenme, eso … no, este cel, estoy … y, et … plus, etre retiree
  2.9: etre texte, every … of, every … you, existo, facture j, fait pas, feb, figure out, figure … how
  2.9: filte-, fin … textos, finalement pas, fixing the, flag, fois … toutes, from … me, get rid, good … stop
  2.9: grace, groun-, harassing me, hate texts, have two, hay senal, here … am, here … please, hip, hmu
  2.9: hors de, hors … votre, husband he, i … prefer, i … signed, i … swing, if do, if … not, if … was
  2.9: illim-, illimite, in please, indica, instructed, is … you, it … time, j avais, j … envoyez, jache-
  2.9: jachete, je demenage, je roule, job sur, just … the, juste … enlever, keep your, kon, l abonnement
  2.9: la basura, la cnil, la … arrive, la … pis, late reply, le … vos, left hand, les di, les … arretez
  2.9: lettres, lire, list |, list>these, lo pedi, lo … para, loco |, lol … it, longer … my, los envios
  2.9: luego me, m enlever, ma … a, ma … par, magasin de, magie, mais les, mais retirez, make … stop
  2.9: mandando cosas, mandar a, manden cosas, many … me, mas nada, me here, me llegue, me volvieron
  2.9: me … else, me … email, me … escribiendo, me … these, me>not, me>remove, mensajes en, mes donnees
  2.9: messages thanks, mi celular, mind about, mind … texting, mis … number, mismo |, moi maintenant
  2.9: moi out, moleste mas, mom says, mon … mais, more thank, msjs, nada … mensajes, name … your
  2.9: national do, national … not, ne vous, ne … envoyez, ne … me, ne … texter, necesite, need from
  2.9: need something, no spam, no … haber, no … vuelvan, not message, not to, not … getting, not … list
  2.9: not … take, numero … etait, of … not, off sms, off … good, off … you, old … the, on arrete
  2.9: on … national, on … telephone, only gave, opene-, opt out, out … do, out … texting, outgrew the
  2.9: par sms, paradis, pas d, pas pis, pas textez, pass, passe … le, passed in, peche, pedi, pendant que
  2.9: pero no, pero … me, personal, phone with, pido que, please to, please unsub, please … stop
  2.9: please … with, plus |, plus … envoyer, plus … pour, por … la, por … medio, porfabor, pour toutes
  2.9: pour vrai, pour … enlevez, pourriel, pouvez … mon, prive-, privee, pu … recevoir, pull … number, pus
  2.9: put … note, que moi, que no, que … deje, quiet-, quiten mi, quitenme, receive messages
  2.9: recordatorios you, register, relat-, remove>texts, removed … was, replied stop, respectez
  2.9: retirer … numero, retrait |, rien demande, rien … d, robinet, sacam-, sacame, said |, sait, scree-
  2.9: screen, se … bien, semaines que, send them, send … text, shop texting, sign for, siguen |, smartwatch
  2.9: sms |, so kill, so take, so … take, so … these, sold … bike, soldes, sortez moi, still … there
  2.9: stop writing, sursauter, sus ofertas, suspendez, svp … les, tablet, tache-, telephone … est
  2.9: tes … arrete, text porfa, textearme |, textee mas, texteen |, texter … monde, texter … svp
  2.9: texting … deals, texting … please, textos … enlevez, texts were, texts … here, texts … you, texts>list
  2.9: the appointment, the cabin, the carbon, the country, the first, the national, the next, these little
  2.9: this … never, thread, to me, to … where, todas |, todo … dia, transplant, trying … get, ultima … que
  2.9: un … une, una llanta, unsubscribe please, up without, up … asking, usa, vos … arretez, vos … sans
  2.9: votre … et, vous le, vous … retirer, want … unsubscribe, was never, way … stop, what your, with no
  2.9: with … reminders, without the, y con, y no, y … como, y … favor, y … solo, yo … con, yo … e, you might
  2.9: you understand, you … pueden, you>stop, your … email, | halt, | lift, | need, | notre, | parale
  2.9: | prefer, | since, | suspendez, | … digo, | … envoie, | … eres, | … kid, | … pedi, | … season
  2.9: | … vente, ~_aca, ~_ds, ~_e_, ~_joi, ~acam, ~ayez, ~basu, ~ccor, ~clai, ~dfu, ~dful, ~eace, ~entl
  2.9: ~gana, ~ices, ~insi, ~lied, ~lire, ~meno, ~msjs, ~ncar, ~nenm, ~oam, ~obot, ~odd, ~ondr, ~onse, ~req
  2.9: ~requ, ~rfab, ~rket, ~roit, ~sire, ~suya, ~teh, ~tet, ~uall, ~ulen, ~uya_
  2.86: (tables say opt_out)
  2.8: 2 … que, NUMBER h, NUMBER … can, a store, a volver, a … des, a … mensaje, a … sur, a … you
  2.8: acepto mensajes, affaires, agarraron, ai signe, ai … j, all |, all … to, aller-, alors, alors … moi
  2.8: already said, and remove, and the, and … never, angry just, anuncios, any way, anyway so
  2.8: appreciate it, arreter svp, as in, asked to, assure, autis-, autorizacion, away … my, back … do
  2.8: baja … favor, be grateful, because … never, bici … you, bicis en, bike he, blasts |, block … if
  2.8: blonde … que, bon … ai, born, borreme, borrenme |, bought a, box is, breaking up, by me, by … remove
  2.8: by … right, ca continue, cada … me, call registry, campaigns, campaigns |, cancel … and, caram-
  2.8: cell off, cents, cero … de, cesser les, cessez … m, chamaco, charity, clean-, collant, compre un
  2.8: computer to, conforme … la, consent … this, contra, contract, contre les, contre … textos, courriel a
  2.8: creen, dado … de, day so, de bicis, de ces, de cette, de escribirme, de mandar, de … cessez, de … dice
  2.8: de … shop, demande |, demande … moi, demande … recevoir, desabonne moi, deseo … recibiendo, desist |
  2.8: dice … pero, dije … no, dile … tu, dios … lo, discontinue |, do … again, do … message, does … work
  2.8: droit, du harcelement, eat it, ecœur-, el mensajito, el … y, eliminan, emergencies only, en deuil
  2.8: en velo, en … plus, encargo que, end … alerts, end … text, enleve moi, enlever de, envoyer ca
  2.8: esa … de, esposo you, est du, est … svp, este sea, esten … con, et … ecrivez, every … so
  2.8: excluyanme de, felices |, fermez … compte, figure, fijese … you, find a, fins mais, for everything
  2.8: for … on, for … the, from list, from … next, from … of, funda-, getin-, geting, got … in, got … to
  2.8: gracias … no, graduated, grounded, handles, have … text, hay que, hold my, honor, i graduated
  2.8: i … report, in … all, information, inscrite … ca, interesse … de, is already, is stop, it … i, jus
  2.8: keep … number, kill these, kindly stop, la j, la … y, last … too, le laisser, like he, like … to
  2.8: line … not, list and, liste merci, lo llevo, lol please, los datos, los … please, luv, m … avec, m … s
  2.8: ma belle, mais … j, mais … n, make the, manejando, marketing, mas no, mas por, mas porfavor, may stop
  2.8: me preguntaron, me without, me … otra, me … solo, me … vos, mensajeria, mensajes … la
  2.8: mensajitos … que, mere … veut, meses, messaging my, meter |, mi number, mi terapeuta, mi … asi
  2.8: mi … en, mi … saquenme, mind not, mis hijos, moins que, moment, montrez … ou, more of, more spam
  2.8: muchacho de, my … request, my … take, n a, nada de, ningun otro, no consent, no … mandando
  2.8: no … reminders, no … stop, not please, not … only, not … registry, now … the, number out, number>angry
  2.8: numero stp, ocupo … me, off les, off these, ok got, ok … the, on no, on purpose, on se, on … repair
  2.8: optou-, optout, otez … de, otez … nom, oui … la, out now, par … les, parte de, pas … forfait
  2.8: pas … vos, pate, permission … text, persona por, peu importe, phone this, pierd-, pis arretez
  2.8: please release, please … sms, plus … recevoir, por un, pouvi-, pouviez, prefer … to, preferencia
  2.8: preguntaron, prepa-, pretend you, propa-, pues no, que je, que you, que … favor, que … tengo
  2.8: qui … arretez, quiere … mensajes, quiero … este, quit … that, quita-, quitandome, quitenme |, ramad-
  2.8: ramadan, ramir-, ramirez, rather … receive, refus-, registry, repair not, repair … for, retirer, rid
  2.8: rid of, right … you, roste-, rude … my, runs, saturday works, savoir quand, saying … to, scratch my
  2.8: sed, send … these, sending … these, set … up, share-, shared, si les, si soy, si … esto, siguiente
  2.8: sms gracias, sombody else, some … i, spam stop, spare me, stop … message, stopa-, stopall
  2.8: strike … name, su … por, suis au, super je, sur … ligne, suya, tell … computer, terap-, terapeuta
  2.8: terme … ces, texted … NUMBER, texting remove, texto … suis, textos conmigo, textos sans, textos … ca
  2.8: textos … merci, textos … mi, texts … me, thank … for, that you, the … as, the … could, the … thing
  2.8: thinks … is, this at, to receive, to this, to … notifications, told your, told … you, tous les, toutes
  2.8: toutes |, trois … par, trying to, tyre, un favor, un petit, un solo, une … mais, unico que
  2.8: unsubscribed already, vanco-, vancouver, velo alors, velo sur, velo … moi, veut … recevoir, vos pubs
  2.8: vous pouviez, vous vendez, vous … ai, vous … autre, vous … enlevez, vous … fait, vous … pris
  2.8: voy … volver, wake me, want … messages, way take, way … me, what right, will report, wish to
  2.8: with thanks, with your, with … texts, would prefer, would … grateful, y … les, y … otra, yo … di
  2.8: you leave, you like, you opted, you please, you … can, you … escriban, you … insistan, you … text
  2.8: your ads, your computer, your system, your … anymore, your … called, your … wake, zero … please
  2.8: | cancel, | cierren, | desormais, | discontinue, | every, | mind, | nomas, | pierdan, | stopall
  2.8: | … cette, | … encargo, | … molestar, | … our, | … prochaine, | … ultima, ~_bor, ~_enr, ~_ens, ~abri
  2.8: ~acte, ~affo, ~amou, ~ashi, ~disa, ~donn, ~ecue, ~elva, ~evit, ~ffo, ~fili, ~ford, ~icit, ~ilit, ~irer
  2.8: ~keti, ~lait, ~lake, ~mor_, ~nemo, ~nuti, ~oiga, ~okay, ~opa, ~opy_, ~ores, ~pez, ~ptou, ~ropa, ~runs
  2.8: ~saca, ~siv, ~ston, ~tenm, ~tisi, ~uenm, ~uvie, ~zer
  2.7: NAME again, NUMBER … on, a jamais, a normal, a … and, a … this, accident … remove, achaler |
  2.7: ahead and, ai dit, ai … envie, ai … l, al … por, allowed, an dernier, and yours, and … ding
  2.7: arretez merci, arretez … textos, arrett, arrived, as to, asi … borrenme, asked … to, authorized, avais
  2.7: avis |, bajame, batar-, batard, believe i, believe … ever, besoin … recevoir, bike … on, bloques
  2.7: borre mi, brakes feel, bug, but my, but … would, c bon, c … trop, can take, casilla |, cell … off
  2.7: celular … de, cesser |, changed … mind, clase y, comment … vous, como es, como … que, confirmez
  2.7: conforme a, conmigo no, consenti a, contactez moi, copia, could call, coupo-, cree que, crtc
  2.7: d … lista, dado a, datos |, day … me, de su, de sus, de texto, de tu, de vos, de … cell, de … enlever
  2.7: de … et, de … vez, debarrasser, debranchez, delete sistema, delete … from, delete … number, des … c
  2.7: desactiva, desinscrire svp, did … and, digo … no, dije, do so, donde … no, done … no, donne … velo
  2.7: donner mon, doy de, ecrivez … plus, ecrivez … pu, ecriviez, either way, eliminenme, en veut, en … pour
  2.7: end messages, enlever, enlever … la, enlever … numero, envios |, envoi |, envois, esa casilla
  2.7: esa vaina, escriban |, esten, ever contact, every day, every one, every … is, excluyanme, exist
  2.7: faire enlever, fautes, favor you, for pickup, for … no, from … crank, genou-, genoux, good but
  2.7: good news, gracias quiero, gracias … suscribirse, great if, grupo … mensajes, had … business
  2.7: hard … on, have decided, have … memory, have … own, he ran, here … you, hi … i, hosti-, how … this
  2.7: i did, i drive, i no, i specifically, i … decided, i … driving, i … drop, i … none, il n, in … of
  2.7: interesse … recevoir, is an, is called, is i, is no, j … NUMBER, jamais signe, je decroche, je n
  2.7: je souhaite, je te, jeje, just … sending, kills, korea, l … dernier, la fcc, la rodilla, lachez … la
  2.7: lado, le wifi, leave … number, les pedi, lo dio, lo … dado, lo … el, lo … mejor, los … automaticos
  2.7: m ecriviez, ma grand, made it, mais … textos, manden mas, manden … ni, may … my, me desabonne, me from
  2.7: me no, me thank, me who, me … bien, me … nunca, me … ofertas, me … plus, me … sacar, me … texteando
  2.7: me>number, mejor y, memory of, mensaje no, mensaje … ustedes, message i, messages you, mi you
  2.7: minimalist, moi pour, moi pus, moi qui, mon coloc, more reminders, my derailleur, my digits, my iphone
  2.7: my … on, n … autorise, ne pas, need … unsubscribe, ni recibir, no aguanto, no les, no off, no quitenme
  2.7: no … anuncios, no … avisen, no … manden, no … pedido, no … please, no … porfavor, no … recuerden
  2.7: no … sending, not give, not mind, not … contact, not … these, not … what, not>more, note on, nowhe-
  2.7: nowhere, numero … tu, nunca … mi, ocupo que, of my, of … pull, ok that, ote … de, otez mon, ou … vous
  2.7: oui … des, out how, outta here, ouvra-, pas … ces, pas … tard, pense mejor, permanently |
  2.7: pero prefiero, phone i, picked … my, pide que, pidie-, pido, plus envie, plus … rappels
  2.7: por suscribirse, por … los, por … porfa, porque … no, pourtant |, pouvez … les, prefere … courriels
  2.7: prie |, prospection, puse mi, quand … me, que borrenme, que … era, que … un, queja en, quejo
  2.7: quit … my, quita, rayez moi, rayez … numero, recevoir |, recois … des, record, records |, remer-
  2.7: reminders, reminders … do, repartidor, repondre a, reponds arret, rodilla, rueda no, saber nada
  2.7: sacar-, sacaron |, salir de, same thing, savoir … vous, send nothing, senora … la, servian, she … i
  2.7: sierr-, so … drop, soldes |, sondages, sorte-, sortez, sorties, spamming me, still … your, stop … je
  2.7: stop … reminders, stop>angry, stopall |, strike my, suena … cel, sur moi, suscribirse, suspender los
  2.7: swamp-, swamped, tachen, text … never, texted … the, texting for, texting i, textos je
  2.7: textos … contre, texts man, texts mate, texts out, than … mother, thank … please, thank … very
  2.7: thanks bye, that … are, that … not, the parking, the texts, the … alerts, the … boy, the … order
  2.7: these … i, these … not, these>remove, this … at, this … more, this … please, this … thing, throw away
  2.7: to … getting, to … put, to … there, trabajo con, trabajo de, travaille … nuit, turn … sms
  2.7: turn … texts, un bras, un … pis, una camara, unlis-, uno mas, us from, vaina, voit, vos promos
  2.7: votre … d, vous … ecriviez, want no, want>not, want>you, were … do, whatever i, when i, where … my
  2.7: will see, winter storage, y sus, years ago, yo … marque, you may, you parele, you … but, your … get
  2.7: | annule, | batard, | dude, | estamos, | excluyanme, | for, | kill, | monsieur, | montrez, | per
  2.7: | storage, | … all, | … marido, | … ningun, | … silence, | … siri, ~_ale, ~_crt, ~_emp, ~_jej, ~_kep
  2.7: ~_rom, ~aler, ~anna, ~apag, ~bste, ~cess, ~cons, ~crt, ~crtc, ~cte, ~dete, ~eeme, ~eman, ~epte, ~etou
  2.7: ~exi, ~fers, ~guen, ~iet_, ~ije_, ~ipc, ~ipci, ~ivat, ~jej, ~jeje, ~jur, ~kay, ~kep, ~leti, ~lici
  2.7: ~mane, ~memo, ~ntar, ~opte, ~opto, ~orce, ~oupo, ~pare, ~pedi, ~plie, ~rcie, ~ripc, ~roma, ~rtc, ~rtc_
  2.7: ~stry, ~uce_, ~uita, ~unli, ~yen
  2.6: NAME you, a cote, a este, a personne, a single, a … how, a … quitenme, abroa-, abroad, abuela
  2.6: achetant, adelante no, ads please, after |, again it, agree … get, ai … ca, al bebe, al que, al taller
  2.6: alert-, alerte, already take, am asking, am … coming, ampar-, amparo, and cancel, and do, and … too
  2.6: ando … bici, annoying … me, anymore stop, arrete … svp, arretez … messages, arretez … svp, asi … you
  2.6: asking i, asking … to, at dinner, at … and, attend, attor-, attorney, au gars, au livreur, avais … non
  2.6: avais … pas, aviez pas, avisen, avisos delete, baja inmediata, basta de, ben … ca, bici por, bicycles
  2.6: bien sin, bon je, borras, borre-, boss … my, busin-, but take, ca stp, ca … faire, capture, cat … the
  2.6: ce soit, ceci, cell so, cell … you, cessez … rappels, chant-, compagnie de, con … mensajes
  2.6: con … promociones, consentement a, cortenla, cuenten, d autres, d etre, d los, d … ca, de cuenta
  2.6: de ustedes, de … datos, de … electrique, de … promos, de … rappels, deja … escribirme, delivery driver
  2.6: deman-, demande qu, dementia, des messages, desea-, desinscris |, dijeron que, do … even, does that
  2.6: donc … moi, donnees, dropped … the, en serio, enlevez … donc, enoja, enviar, eso you, every buzz
  2.6: everything please, expliquenme, fait … fois, faites … mon, faut … ca, favor-, fcc, fijese que
  2.6: file for, fin des, finish … messages, flood-, gentillesse, getting … i, got … bike, got … please
  2.6: gover-, government, grandmother, groupe … svp, habia … de, hagam-, hagame, harassment stop
  2.6: has dementia, have signed, have … been, hey stop, his own, hold … texts, hooks, how … can, how … opt
  2.6: how … stop, i joined, i wrote, i … asking, i … consent, i … give, ici vous, in … house, ingles … no
  2.6: inmediata, interesado en, interested remove, is very, is … when, it unsubscribe, it … end, itine-
  2.6: itinerance, jaja se, jamais inscrit, jamais … ca, jamas me, je this, je … desinscris, je … j
  2.6: keep … off, kindly … the, l … pas, la publicite, la … pasada, la … quedo, la … textos, laissez … les
  2.6: last … stop, law>wrong, ldroi-, ldroit, le cell, le droit, le encargo, le … retirez, les petits
  2.6: lettr-, ligne du, list now, list>law, lol … for, lol … take, luck with, m ecrit, m … ca, m … fait
  2.6: m … inscrit, manana … la, mandarme mensajes, marked, marketing |, material, me borras, me desinscris
  2.6: me puso, me … any, me … messages, mensajes x, mensajes … mi, merci … arreter, messages … ce
  2.6: mettez … numero, mi numero, mi … sin, moi … avec, moi … deux, molestando, momento, muted you
  2.6: my phones, my … passed, my … wrong, necesito … me, need reminders, new tires, ni … la, no business
  2.6: no esten, no insistan, no … las, no … moleste, no … quienes, not>send, not>texts, noved-, now i
  2.6: number … not, number … there, numero … personne, of … bike, off … promo, off … texting, offer-, ok for
  2.6: on call, only do, oppos-, our … please, out pour, paniq-, panique, papelito, parele, pas contacter
  2.6: pas ete, pas ma, pas que, pas … mais, passage, patch, person … not, person … you, phone is, phone |
  2.6: phone … is, pis … de, please … no, please … sending, please … texting, plus besoin, plus … est, pompe
  2.6: por favorcito, por … paren, por … you, porfabor |, porter plainte, pour … enleve, pourriel |, precio y
  2.6: promociones no, promos … merci, proof, pu d, publi-, pues, que decir, que … moi, que … quite, queria
  2.6: question mark, quiere … le, quiero darme, quitadme, quitadme de, quitadme … la, quitame de, quitame |
  2.6: rayez mon, recall, recall agreeing, receive … from, recois trop, reminders for, remove>me
  2.6: robaron … bici, rodil-, runs this, s … te, said … could, saint NAME, same as, save us, se enoja
  2.6: seat i, send>law, send>more, send>not, sent … me, sera que, serait possible, serio, set, setting off
  2.6: she did, should be, si … textos, sign up, sign … the, since … do, smart-, so long, sollicitation
  2.6: somebody else, son … svp, sonan-, sonando, sono, still good, stop all, stop spam, stop … ads
  2.6: stop … to, su … el, suis … inscrit, surge-, sus … no, system, tachen … nombre, take … off, tardaron
  2.6: teenagers, tengo … decir, text … further, texting … it, texto c, texts … said, that … i, the courier
  2.6: the notifications, the … blasts, the … thank, these to, these … please, these … you, this … me
  2.6: this … ok, this … you, tiene NUMBER, to hear, to … any, toda, todo … con, toss my, toss … number
  2.6: toute … par, tu lista, un … m, unfol-, uno |, up … a, used it, very much, veux etre, vos envois
  2.6: votre … a, votre … etait, vous me, vous … j, vous … un, want something, want … more, wanted texts
  2.6: was stolen, week … you, which i, which … never, wifes |, without … texts, writing to, y dejo, y ese
  2.6: y … vez, yo … you, you think, you very, you … are, you … longer, you … quitenme, your text, | blocked
  2.6: | dropping, | eliminame, | his, | last, | optout, | package, | parenle, | skip, | sur, | suspender
  2.6: | … ancien, | … before, | … borrame, | … borras, | … desabonner, | … email, | … fui, | … mude
  2.6: | … ofertas, | … pick, | … runs, | … sorry, | … think, | … toddler, ~_ami, ~_baj, ~_cea, ~_fc, ~_fcc
  2.6: ~_nul, ~_ud, ~abar, ~agan, ~aina, ~ains, ~blic, ~bor, ~ceas, ~ctro, ~dese, ~dito, ~elv, ~eses, ~etie
  2.6: ~eui, ~euil, ~fcc, ~fcc_, ~flag, ~grap, ~hopi, ~ibie, ~ibre, ~iera, ~imes, ~itiv, ~ncu, ~ocha, ~ppos
  2.6: ~rape, ~rodi, ~rsi, ~tad, ~tify, ~tiva, ~ttor, ~vain, ~vian, ~vibr
  2.5: NAME take, NUMBER … day, NUMBER … take, NUMBER … texting, a hablar, a line, a parle, a week, a … comme
  2.5: a … la, a … lol, a … sms, a … star, a … urgence, about … i, abrir, account … no, agreed to
  2.5: agreed … receive, ahead … the, ahora … adelante, air NUMBER, all no, along, am good, am … interested
  2.5: and quiet, and … gave, anunc-, any … you, apaguenme, arrete les, arreter … m, as … do, at … am, atenc-
  2.5: atencion, au comptoir, au juste, autor-, autorizo que, avez … ma, avocate, be in, beep, bike back
  2.5: bike to, blocking, books, bought … bell, boutique mais, bravo pour, building, businesses, businesses |
  2.5: but … stop, bye no, ca retirez, call the, call … stop, calls … no, camara de, cancelen … textos
  2.5: caraj-, carajo, cell je, cessez svp, cette fois, chaque jour, cierren mi, client … vous
  2.5: comment … arrete, companies, comptant j, comptant … ai, comunicacion, con … mensajitos
  2.5: confused … somebody, consent … i, consent … me, consented |, consider, contactar |, cosas
  2.5: cuantas … les, customer i, d … mon, dame, dans … garage, darme, de baja, de los, de molestarme
  2.5: de notifications, de privacidad, de tes, de texte, de textearme, de … cadena, de … mandar
  2.5: de … retirez, de … sus, dear please, debranchez moi, dejar … mandar, dejen, delete … contact
  2.5: delete … no, delgado, demande de, deneigement, derri-, derriere, des textos, desac-, desinscrivez
  2.5: desinscrivez moi, detes-, deteste, did not, dire a, dit pas, doigt-, doigts, done so, donee, du spam
  2.5: earth, el … sonando, en casa, encargo … me, end … texts, enlevez mon, envois |, envoyer de, envoyer |
  2.5: envoyez trop, erase … number, es una, es … con, esos avisos, est … telephone, est … toi, est … une
  2.5: esta linea, esta … que, estan mandando, estrella, et on, et pas, etais pas, everything … the
  2.5: favorcito, fermez les, fleet, fois … il, forward, fregando, from all, from anyone, further |, get to
  2.5: go … on, going on, good afternoon, good please, gracias … you, grand mere, grandma says, gustaria
  2.5: gustaria que, have bought, have … to, here to, i be, i … consented, i … good, i … joined, if these
  2.5: if … text, il … d, in no, in ohio, inmed-, interesse a, is empty, is … off, it … just, jamais … rien
  2.5: je nai, jodan, just put, l … des, la preuve, las … por, last … do, laughed at, law>angry, le lleguen
  2.5: leer, left … review, les tengo, like … unsubscribe, line i, listes |, lived, los manden, love … guys
  2.5: m … plus, ma permission, maint-, mal … de, mandar, mandar textos, manden eso, mandes mas, many of
  2.5: many … these, marri-, me avisen, me coute, me de, me further, me gustaria, me please, me retirer
  2.5: me … promociones, me>more, meant … the, memoi-, memoire, mensajes … de, mensajes … gracias, merci … ne
  2.5: mes … a, message … thank, mi consentimiento, mi ni, mi permiso, mind taking, molestarme, momento dije
  2.5: momento … que, mon … avant, mon … c, mon … veuillez, month please, much … i, my business, my mind
  2.5: my … right, my … your, na |, ne … contacter, need not, never authorized, never do, never joined, nevr
  2.5: no acepte, no cuenten, no uso, no … quitenme, no … tener, no … thanks, nomas |, non … c, non … j, nous
  2.5: numero … moi, occupe de, of me, off la, olviden mi, olviden … numero, only came, only … a, optin-
  2.5: opting, oublie … numero, out … all, out … it, own … no, pa … de, par … poste, pas avoir, pas toi
  2.5: passe … chercher, peace and, peace … quiet, permiso a, permiso … mi, pero yo, peru, petit fils
  2.5: peut … ca, pick … at, pis … moi, plainte … crtc, please pull, please … her, plus etre, plus … ca
  2.5: por este, pouvez arreter, prefere le, prefiero … no, prepaye, prochain, promised, publicidad
  2.5: publicite, puedo tener, purchase, qua y, qua … etre, quatrieme, que … pouviez, quedo … bien
  2.5: quien … autorizo, quiere que, quit … the, quitarlo, quite-, quitenme … los, rappels, rappels par
  2.5: raton-, ratones, recevoir … vous, refil-, reply … i, resue-, retire … stp, reveille … bebe, reverence
  2.5: rgpd je, ride it, rien … moi, sacan de, said … before, saldo, sans moi, segui-, send me, sending them
  2.5: sert … rien, service |, seul message, si … vuelven, siempre … que, sigan … mensajes, sistema |, so do
  2.5: so that, solde-, solitos, specifically, stop sending, stop … them, stopping |, streaming, stuff
  2.5: stuff |, sue |, sur … casques, suyo, sweet-, tachen mi, tags, take … your, tant qua, tant … y
  2.5: te plait, tener el, text … here, texting … thank, texto arretez, texts go, than my, the form, the same
  2.5: the shop, the size, the specials, the … do, the … down, the … in, the … messages, the … reads
  2.5: the … so, the … while, them please, this chain, this remove, tienda no, tienda … me, tienen mi, tient-
  2.5: time … every, tire la, to know, to work, to … your, told i, tout message, trabajo no, tranquille svp
  2.5: trop c, trop … est, twice … to, up done, up … me, us … your, uses, veces les, veces … tengo, ver si
  2.5: viens le, viens … chercher, viernes … ella, vive aqui, volvi-, vos offres, voudrai, vous ne, want stop
  2.5: want … texting, want>law, was … last, was … remove, was … scam, we gave, we … see, whatever … this
  2.5: why … i, will swing, wish … stop, with my, with respect, without … consent, work texts, wrong>remove
  2.5: y aqui, y cada, y ustedes, yes … would, yeule, you find, you … please, you … remove, you … tengo
  2.5: you … that, you>law, you>not, young, your window, | apaguenme, | client, | confirmez, | hard, | lovely
  2.5: | set, | spare, | svp, | tachen, | tout, | … better, | … died, | … enough, | … esto, | … mandaron
  2.5: | … nai, | … pass, | … service, ~_cup, ~_dai, ~_ms, ~_req, ~_ses, ~aen, ~aen_, ~aldo, ~anun, ~apel
  2.5: ~atar, ~baja, ~ban_, ~blet, ~cea, ~cesa, ~cite, ~deba, ~depl, ~edad, ~enid, ~enlo, ~enm, ~ensu, ~esac
  2.5: ~flee, ~fus, ~gns, ~gns_, ~guna, ~hter, ~idor, ~igns, ~inua, ~isat, ~iten, ~jito, ~ko_, ~ldo_, ~leet
  2.5: ~lto, ~lvan, ~nav, ~nlo, ~nor_, ~nous, ~odia, ~paid, ~pido, ~publ, ~rney, ~rren, ~sact, ~stuf, ~suyo
  2.5: ~tado, ~tco, ~thor, ~timi, ~tuf, ~tuff, ~ub_, ~ulta, ~uso, ~uta, ~youn
  2.4: NUMBER … d, NUMBER … les, NUMBER … so, a escribirme, a flip, a shop, a … donc, a … mejor, a … plus
  2.4: a … sin, a … telefono, a … velo, aburre, abuso, again and, again remove, agradezco, agree … receive
  2.4: aimerais, aimerais … pas, alertas |, alertes, alerts, alexa, all … with, already opted, already … out
  2.4: and each, and lose, and … of, anos … de, apagale, app, are … this, as … stop, asked me, aurai
  2.4: aurai besoin, automatiques, autorice, autorisation, autorisation |, autre-, autres messages
  2.4: avec … autres, avec … rappels, avisar, avisen de, avisen … nada, ayude-, basura |, be off, ben la
  2.4: bike place, bike … and, bite, block … from, borradme, bough-, bought, box … my, breaking, but … the
  2.4: by … please, caisse |, call no, call … since, calling the, cancela los, carried, cease, cell … vos
  2.4: chamo, changed … number, chaque … que, check … it, claim-, claims, clique pour, coche-, comen
  2.4: coming … so, comme … j, communication, comprobante, comptoir, concluida, conmigo … cuenten, consenti |
  2.4: contact … again, contacten, contacter, could … stop, coupons, crush-, crushed, cuando … no, cut the
  2.4: d urgence, d … messages, dado de, dado … baja, dame de, dans … platre, darme … baja, date et, de mise
  2.4: de nuit, de todos, de … a, de … cel, de … juste, de … liste, de … listes, de … por, de … qu
  2.4: de … reparacion, de … se, de … y, deact-, debarquer, declined … the, dejan, dejan … mandar, dejar de
  2.4: dejar … mandarme, delete my, dementia and, derecho, des envois, des … je, des … stp, deseo, dicte-
  2.4: dictee, dictee vocale, digit-, discontinue … to, do … believe, does not, done … the, donner, du texto
  2.4: effacer mon, el de, el gerente, el … los, elect, en attendant, en blanco, en un, en … enlevez
  2.4: enough to, envien |, erase my, es lo, es … tercera, est quand, est … pu, est … qu, este … para
  2.4: esto … mi, even then, exist |, existais, fabor |, fermez … textos, filin-, filing, fille de, fils a
  2.4: flip … and, fois … vous, for these, forget my, friend the, future |, gave, go … and, goes … my
  2.4: good with, guy at, had … bike, hagan-, has … and, have never, heart-, her the, her … please
  2.4: hola … NAME, hold all, hors, horte-, hortensia, i elect, i read, i … appreciate, i … every, i … going
  2.4: i … out, i … replied, i … sign, i … very, il … que, in receiving, in … minutes, inscrit c
  2.4: inscrit … est, insul-, interesa … me, interested … receiving, is illegal, it dings, it do, it if
  2.4: it … stop, j aimerais, j aurai, je … tiens, jeudi NUMBER, just visiting, la … m, la … mais, la … sur
  2.4: lawyer |, le recu, le … desabonnez, les … enlevez, les … mi, les … texte, like … not, like … of
  2.4: line at, list your, list>angry, listes, llegar, llegue nada, lol no, ma montre, ma … pis, maintenant
  2.4: mais, mandando |, mandar … mensaje, manden … gracias, manillar, mas promociones, mas … este, mass text
  2.4: me for, me rn, me unsubscribe, me … and, me … cents, me … promos, mensaje … favor, mensajes quitenme
  2.4: mes … merci, messages pour, mi cuenta, mi sobrina, mi telefono, mi … please, moi … arrete, moi … lieu
  2.4: moi … merci, montana, moved out, my answer, my … NUMBER, my … fixed, nada … textos, ne l, ne peux
  2.4: no estoy, no suene, no vuelvan, no when, no … a, no … es, no … in, no … sirven, no … texteen
  2.4: nomas mensajes, non … je, not help, not … anymore, not … coming, nothing … you, now … would
  2.4: number too, number … of, nunca … suscribi, obtuv-, obtuvieron, of … do, of … group, of … system
  2.4: ofertas … de, off please, off |, ohio, on garde, on … do, on … ride, one inner, one … tube, only … my
  2.4: only … this, opinion, ordered the, otra … no, out … here, over winter, own mechanic, pack, palabra
  2.4: pantalla, para … esto, para … me, parce … c, people … me, period |, permanent, permiso, personales
  2.4: pis les, pis moi, platr-, platre, please … all, please … messaging, plus … les, plus … message
  2.4: plus … notifications, por aqui, pour … autres, prefer not, prefiero … recibir, pret mais, private
  2.4: probation, prochaine … que, prome-, proprios, pu de, publicite |, pueda |, puedo recibir, pull … off
  2.4: puse, puse … y, quand … aurai, que escribo, que pare, quisiera … me, quiteme, quitenme de, ras le
  2.4: read … please, reboo-, rebook, receive text, receiving your, recevoir aucun, recla-, remove both
  2.4: remove … now, remove>law, remuevan, renew, repair … not, reply … not, report to, reque-, resenas
  2.4: retiren … numero, retirer ce, retirez le, retirez … numero, rid … it, rider, rien enlevez, robaron
  2.4: roule plus, sabe leer, sacas de, salirme |, saturday … the, says my, says … for, seign-, seigneur
  2.4: send … nothing, send>wrong, service reminders, shop anymore, si siguen, signale |, signe, sirva-
  2.4: sms … me, so nothing, so … my, soire-, soliciting, sollicitation |, solo di, spammer, still want
  2.4: stop them, stop … are, subscribed |, suis … j, sur … portable, svp arreter, svp … plus, telling you
  2.4: tercera vez, tercera … que, texting my, texto j, texto mas, texto pu, texto … la, textos … bonne
  2.4: textos … d, textos … ma, texts end, texts take, texts … NAME, that … more, the pictures, the … alone
  2.4: the … man, there … take, these>list, these>stop, this … week, thot, thought this, thx … the, time … me
  2.4: to unsub, to … up, to … who, to … why, told … that, tout … beau, trabajo y, train |, travaille de
  2.4: tu m, tu possible, tu … arreter, tune ups, uncheck it, uncheck me, unsubscribe link, up by
  2.4: used … phone, ve, vente-, ventes, veux … en, vez … lo, vos listes, vos notifications, vos texto
  2.4: vos … ca, votre gerant, vous bloque, vous dire, vous … demande, vous … point, wante-, wanted
  2.4: way … not, where … signed, who signed, will collect, would get, would like, would … kindly, y … mas
  2.4: yo acepte, yo … les, you delete, you … fue, you … so, your list, | bro, | cancela, | debranchez
  2.4: | dernier, | mail, | memory, | name, | paren, | perdez, | regardez, | stay, | time, | zip, | … bloque
  2.4: | … drive, | … elect, | … fils, | … haya, | … hereby, | … hiver, | … promocion, | … proxima
  2.4: | … quitame, | … rancune, | … sacame, | … soliciting, | … usted, ~_gav, ~_ici, ~_ohi, ~_tus, ~_ve_
  2.4: ~_vec, ~adez, ~aria, ~crap, ~dezc, ~droi, ~ebar, ~elim, ~erte, ~eseo, ~euve, ~fran, ~gav, ~gave, ~gles
  2.4: ~hamo, ~hin_, ~hio_, ~iau, ~ienc, ~imer, ~imie, ~jen_, ~lena, ~magi, ~mass, ~miso, ~mmat, ~mmun, ~muni
  2.4: ~ohio, ~olk, ~oric, ~ostc, ~perm, ~pez_, ~pli, ~prar, ~pted, ~ptoi, ~puse, ~qu_, ~quit, ~raye, ~rcia
  2.4: ~rcit, ~renm, ~rtez, ~ssie, ~ssm, ~stc, ~surg, ~teme, ~tica, ~tici, ~uear, ~uite
  2.3: 2 y, NUMBER n, NUMBER the, a different, a one, a vie, a work, a … ca, a … familia, a … just, a … movil
  2.3: a … por, a … remove, accepte d, accord … ca, aceptar, acheter un, actio-, action, ai … consenti
  2.3: al muchacho, alone … the, alors je, already with, already … the, alumnos, am … different, am … from
  2.3: amend-, amende, amor de, amor … dios, and here, and … nothing, anymore so, anything … stop
  2.3: appreciate … if, aqui en, are … i, arretez, arretez de, arretez … la, asked … this, at … i, atte
  2.3: au … vous, aucune autorisation, autorise, autorizo a, avais … a, avoir … textos, away in, baja no
  2.3: bajenme de, be … please, been a, besoin de, besoin … nous, bici … a, bien con, bike never
  2.3: bike … stolen, bikes, blade-, blades, borrame |, borrenlo, box on, boy a, business, but … phone
  2.3: by … my, c non, c … vous, ca pu, ca … le, cada … asi, came … to, can … message, can … without, ce … s
  2.3: cel, cel sonando, cesser, cessez … messages, chaque semaine, chercher le, client, come … for, compadre
  2.3: con … me, concl-, conduis un, confirm removal, contact … by, contacto, cortar, cuentan, customer … so
  2.3: d envoi, darme de, days are, de cesser, de dios, de hoy, de llegar, de toute, de votre, de … arretez
  2.3: de … envois, de … fichiers, de … manana, de … ok, de … quiero, de … textos, debranchez … de, deja la
  2.3: dejame … paz, dejar … escribirme, dejaran, dejen … escribir, dejenme tranquilo, demenage en, des … svp
  2.3: desabonne, desaf-, despiertan, deux numeros, di mi, did … say, disco-, dit de, don NAME, donc les
  2.3: eh no, el amor, el servicio, elimi-, eliminenme |, email … sms, en bici, en plein, en prendre
  2.3: en … desabonnez, en … que, enlevez … cell, entente, envien mas, eparg-, es ilegal, escriban, est … au
  2.3: esta casa, esta … mi, esto yo, esto … ilegal, estoy interesado, estoy limpiando, estuvo |, et … ai
  2.3: etoil-, evite, evitez … m, explicacion, facture … NUMBER, fait voler, fait … arretez, fam, favor me
  2.3: fichiers, finalement … veux, flush-, for … late, for … love, from your, from … these, further messages
  2.3: ganas, going … block, good grief, gosse-, grief, group text, guarden, guy … the, guys … texting
  2.3: hagan llegar, heill-, heille, hence-, henceforth, here … is, hier j, hier … ai, hittin … line
  2.3: hope … are, i bought, i hereby, i resign, i surrender, i … riding, ia, ia no, if … stop, in any
  2.3: in vancouver, in … app, in … shed, in … take, in … your, indic-, is possible, is … still, is … that
  2.3: is … word, is … your, it ends, j … laisse, j … point, je porte, je … plainte, jeje |, joven le
  2.3: just fix, juste … la, keep my, knee replacement, know … my, l urgence, l … jamais, la peine, la … deje
  2.3: la … gracias, la … no, lache … cell, laundry, law>stop, le contesto, le … lo, leen, les autorizo
  2.3: les … donc, limits, limpiando, listas, listas … de, liste |, literally, longr, los de, los … de
  2.3: los … quitenme, lose this, love … shop, ma demande, ma … au, ma … pas, ma … retirez, mais … aimerais
  2.3: mandandome, manden ofertas, manden … por, marche … enlevez, mas sms, mas x, me and, me confunde
  2.3: me esten, me quitaran, me … llegar, me … llevo, me … not, me … of, me … otro, me … tres, mejor el
  2.3: mensajes a, mensajitos no, mention, merci bien, mere … NUMBER, mettre un, mobile |, moi enlevez
  2.3: moi … ces, momento acepte, mon nom, monde, montreal, more … you, must … no, my collarbone, my seat
  2.3: my … off, nah fam, ne rien, ne … a, never consented, never … this, ni … texto, ningun papel, no … ads
  2.3: no … can, no … interesado, no … leer, no … lleguen, no … que, no … tienen, notificasiones
  2.3: notificasiones |, notifications pour, now it, now … has, number deleted, number … off, number>you
  2.3: numero svp, numero … un, numeros |, nunca mas, ocupo … mensajes, of it, of … never, off list
  2.3: off … more, offen-, ok i, olvide mi, on without, one … it, only no, opted out, ordered … wrong
  2.3: os … que, out … to, out … your, paragraphe, parle … bien, partie de, pas … l, pay the, peine, peste-
  2.3: pestering, phone down, phone … not, pierdan, pis il, plant-, please … that, plug on, plus … ecrire
  2.3: por fabor, por … quitenme, porte plainte, pour … sms, pourri, pouvez m, pr, profe-, profeco, prosp-
  2.3: protection, pu recevoir, pu |, pull … plug, put a, que pido, que … ni, que … quitaran, quick one
  2.3: quiero … d, quiero … sus, quisiera que, quitaran, quite mi, rancu-, rancune, rappels … mise
  2.3: reads your, recois un, recordatorios … no, records, refuse les, regards NAME, remove>you, remue-
  2.3: repair ticket, reponds stop, request, revoke, revoq-, ruidi-, ruidito, saisi-, sakem-, sakeme, salir-
  2.3: sans, sans rancune, saque-, saquenme, say stop, se desinscrire, senorita, serie-, service pourri
  2.3: set … the, shed, shop again, si … puede, signe |, siguen llegando, sigui-, sneez-, sold it, solic-
  2.3: solo … mi, solo … por, sors, sors … la, spam … i, speci-, spring sale, starting, stop on, stop … good
  2.3: stop>list, su … para, supprimer ce, sur ce, sur ma, surrender, suscribi a, suscrito, suspendanlos
  2.3: svp rien, telling me, tener … cel, tengo … ni, tengo … pa, text too, text … much, text … no, textees |
  2.3: texto svp, textos a, textos no, textos sin, textos … suis, texts after, texts please
  2.3: texts unsubscribe, texts … a, texts … can, texts>forever, thank … and, the building, the plug
  2.3: the … work, thing please, things i, third … i, times … stop, to no, to … sending, told … guy
  2.3: tour pour, trouve … autre, twice a, un … avec, un … mois, unenr-, up as, up … your, updates, use my
  2.3: utiliser mon, vais vous, veuillez … plus, veux … rien, vibre, voler, vos fichiers, vos … coupez
  2.3: votre affaire, votre base, votre … m, voulais, vous … de, vous … que, want message, want … and, way i
  2.3: went … in, what i, when … asked, who said, whoever is, would … so, xx, xx |, y siguen, y … llegando
  2.3: y … text, yo … hittin, you pe, you sold, you … about, you … dejen, you … recogi, you … todo
  2.3: your … basis, your … me, | bill, | dame, | ex, | heille, | hw, | ia, | llame, | pus, | sauf, | termina
  2.3: | throw, | withdraw, | work, | … abuela, | … ahora, | … deseo, | … etais, | … fam, | … grief
  2.3: | … gustaria, | … limpiando, | … necessaire, | … novia, | … parar, | … proprietaire, | … receipt
  2.3: | … sans, | … tardes, | … todo, ~_cau, ~_eli, ~_ing, ~_ip, ~_lir, ~_sr, ~abil, ~argn, ~atto, ~base
  2.3: ~bast, ~bian, ~cele, ~cina, ~cpa, ~cpa_, ~crip, ~crit, ~cten, ~cula, ~desa, ~deve, ~dina, ~ecal, ~eggi
  2.3: ~emue, ~enme, ~eque, ~etoi, ~evoq, ~ffen, ~fusi, ~gre_, ~heil, ~ik_, ~itos, ~iva, ~lak, ~lari, ~ldo
  2.3: ~lors, ~lte, ~lva, ~mpad, ~mun, ~nat, ~nenr, ~net_, ~nil, ~nock, ~ntim, ~nue_, ~ofil, ~opt_, ~oung
  2.3: ~parg, ~peci, ~pend, ~pid, ~pio_, ~pu_, ~rba, ~rea_, ~remu, ~rgn, ~rgne, ~rnal, ~rtal, ~sans, ~seig
  2.3: ~sent, ~sort, ~tam, ~tile, ~toir, ~tup, ~uff_, ~unen, ~utad, ~utor, ~voul, ~xtea
  2.2: NAME … delete, NUMBER yrs, NUMBER … have, NUMBER … ni, NUMBER … stop, NUMBER … un, a el, a … alertas
  2.2: a … en, a … every, affaires de, ago, agreed … texts, ah y, aimerait voir, algo yo, already my, alumn-
  2.2: am a, am begging, am only, am … buying, am … this, and everything, and never, and tell, are … to, arto
  2.2: as … text, asked, at … time, autres, avocat |, basta … mensajes, be riding, be … any, bell and
  2.2: ben … mais, bici quedo, bicicleta … no, bien … mais, bien … you, bike camp, bike for, bike store
  2.2: boton, buying anything, ca se, car so, ce serait, cel es, changez le, chaqu-, chaque, checkout, cochee
  2.2: collected, comun-, consent and, consent was, consented to, consentement expres, contacted |
  2.2: contacter |, contacting me, contrat, counter i, country |, courier, cuando ocupe, d affaire, d … stp
  2.2: dad died, dang, de edad, de eso, de … contactos, de … contacts, de … le, de … publicite, de … you
  2.2: deactivate, decir no, delete servicio, derangez plus, desactivez, desinscrire |, despierta, diganme
  2.2: dimanche … est, disparaitre … numero, divor-, dla, do without, does one, drive for, dude quit, earlier
  2.2: ecrib-, effacer, el negocio, eliminenme de, elle … pas, en chsld, en … pero, en … telefono
  2.2: enlever … vos, enlevez … manuellement, envoyez plus, epargnez, epargnez moi, es por, eso esta
  2.2: est fait, est mort, est … depuis, est … vous, estan gastando, este telefono, et arretez, ever text
  2.2: ex a, exception, excuse, exijo que, expres vous, faites juste, falso, family only, farew-, farewell
  2.2: faute-, favor … mas, for … next, forever>you, forfait prepaye, formulario, frapper, furio-, furious
  2.2: gane, gastando, gave … bike, geran-, gerant, goes to, goes … the, good … to, grace cessez, gracias al
  2.2: gracias … muchacho, guarda, hablo … espanol, had … up, have … up, hay problema, hear … your
  2.2: helmet … not, here … stop, hereb-, hereby, hers, his … anymore, hittin, hittin my, how … one, i see
  2.2: i swap, i … begging, i … like, i … texts, iles, in … bin, in … parking, in … so, inscription … textos
  2.2: interesse … vos, it … all, it … friday, jaja quitenme, jamais … a, je clique, je veut, je … savoir
  2.2: je … tout, kayak, l an, la arreglo, la police, la … esa, la … sans, laissez tomber, landline
  2.2: landline that, landline … reads, last warning, law>law, law>you, lawfu-, lawful, lawful basis
  2.2: le formulaire, le rendez, le robot, les arreter, les … chez, like … dream, liste, liste je
  2.2: liste … envoi, llamadas mensajes, llego su, lo siento, los textos, love of, m … ces, ma … est
  2.2: machine … textos, mais … le, mandando … de, mande ma, manden, manden ninguno, mangez, manil-, manue-
  2.2: manuellement, many … unsubscribe, march so, mas recordatorios, mas textos, may … please, me anymore
  2.2: me derangez, me envien, me manden, me moleste, me or, me … dar, me … gastando, me … longer, me … pa
  2.2: menor de, menor … edad, mes … svp, message this, message … on, mets fin, mettre fin, mi no
  2.2: mi … fallecio, mi … para, moi de, moi manuellement, moi retirez, moi stp, moi |, mon consentement
  2.2: muchacha, muchacho … la, my country, my mother, my phone, my … i, my … next, my … removed, n ai
  2.2: nada |, ne … derangez, nene, neta, never met, never … them, nez, ni llamadas, niece, no deseo, no hace
  2.2: no more, no want, no … promos, no … textees, not so, not … any, not>forever, notifications … moi
  2.2: novia you, number did, number removed, numero … une, nunca … esto, ocupe, of all, of … consent
  2.2: of … take, off since, off … textos, offert, on m, on … in, one star, one … make, one … your
  2.2: only … stop, order NUMBER, ouell-, ouellet, pantallas, par jour, para que, paren los
  2.2: pas … sollicitation, pasada y, pedal izquierdo, permi-, permission, pero, phone … can, phones for
  2.2: picked … please, pidio, pido me, pieds chez, pieds … vous, pis c, please pass, please … NUMBER
  2.2: plus me, plus … avoir, plus … moi, porque yo, pour … alertes, pour … faire, prefiero el
  2.2: priere … cesser, propaganda, pu, pu etre, publicidad por, puebl-, puede … mi, pus de, que esto, queri-
  2.2: quiero recordatorios, quiero … nada, quiero … paren, quit, quit … these, quit … this, quitar
  2.2: quite … los, quiten … cel, ranch-, rancho, rappelez, rappo-, rapport, rayer mon, recevoir … sms
  2.2: recibiendo textos, recibir textos, refuse … sms, regrese, removal |, remove … lol, remueveme
  2.2: repondu arret, report … the, respeto, robaron la, rustine, sacar de, sacre moi, saquenme |, sayon-
  2.2: sayonara, says you, see another, semaine je, semaine … veux, semana pasada, semana … y, send anymore
  2.2: sent from, shop no, si … velo, signale au, sms a, so … can, so … me, sobrina, something you
  2.2: sonne … rien, sorry … i, souhaite, soy … de, spam quitenme, stolen in, stop selling, stop so
  2.2: stop … promo, stop … textos, suelten, supprimer, sure it, surgery, svp pour, svp retirez, systeme de
  2.2: tanta, tcpa, telefono es, telefono … me, terminez, texas, text … at, texte pu, textees, texting it
  2.2: texto enlevez, textos arretez, textos enlevez, textos … l, texts, texts remove, texts … too
  2.2: thank … no, that reads, the love, the vip, the … button, the … to, these, this no, this … illegal
  2.2: tienen … numero, time asking, tipo, to quit, to … another, two days, una maquina, up again, use el
  2.2: use … cupon, veuil-, veuillez, veuillez … retirer, village, votre liste, voula-, vous … faire
  2.2: vous … plus, voy … comprar, vuelven … escribir, want … either, were … up, what the, what … we
  2.2: where it, who knows, will call, will … on, win … bike, with bike, with somebody, with the
  2.2: without telling, would … text, write to, write … me, writi-, writing, x favor, y borrenme, y les
  2.2: y luego, y … telefono, yo … busco, you n, you saquenme, you unsubscribe, you use, you … enough
  2.2: you … stop, you>list, your hours, your lawful, yourself, | arretes, | bike, | chao, | desactivar
  2.2: | deseo, | emails, | erase, | jajaja, | manejo, | maudit, | moved, | nene, | pause, | refrain
  2.2: | remueveme, | rip, | stop, | terminez, | wheres, | … alerts, | … always, | … femme, | … sigan, | … tf
  2.2: | … x, ~_hit, ~_inb, ~_plo, ~_pu_, ~_pus, ~_tcp, ~acab, ~acar, ~achi, ~adec, ~arke, ~arme, ~auth
  2.2: ~bird, ~boug, ~boun, ~capt, ~casi, ~ccu, ~chaq, ~cida, ~comu, ~cord, ~cree, ~data, ~den_, ~divo, ~eby
  2.2: ~eby_, ~elc, ~erde, ~ereb, ~etez, ~eveu, ~exas, ~exts, ~gery, ~hait, ~haq, ~haqu, ~hese, ~ify, ~inb
  2.2: ~inbo, ~ivor, ~ndli, ~nel, ~ness, ~nica, ~nted, ~oe_, ~omu, ~omun, ~opag, ~osti, ~ovel, ~pagu, ~pre_
  2.2: ~pte, ~pte_, ~reby, ~riva, ~riza, ~rron, ~rtid, ~saqu, ~sked, ~stad, ~tcp, ~tcpa, ~tena, ~texa, ~thes
  2.2: ~utho, ~vait, ~vate, ~veui, ~voco, ~xas, ~xas_, ~xts, ~xts_
  2.1: 2 semaines, NAME … de, NAME … please, NUMBER jours, NUMBER … ago, a car, a llegar, a ma, a qui
  2.1: a shared, a … demande, a … et, a … my, a … store, a … universidad, a … year, abonnement, about … and
  2.1: acaben, accept, accepte ca, aimerais … mon, all future, all messages, all text, am giving, and
  2.1: and drop, and how, and neither, angry>me, antes … servian, anti, anuncios |, any more, any … i
  2.1: apaguen, application, appts, arreter je, arretez d, asked … if, au … je, avec … magasin, avis avant
  2.1: avisaran, avisaran de, avisaran … la, avisen nada, avisos … no, ayuda, ayudenme, baja |, baja … mi
  2.1: bajame … la, bajem-, bajeme, be sent, beggi-, begging, ben coudonc, bicycle j, bike stop
  2.1: bloque … vous, bomba-, bon j, borra … numero, borrado, borrar, borren mi, borrenlo |, bow
  2.1: buen trabajo, buy the, buzze-, buzzes, buzzing … me, ca … enlevez, call … instead, call … texts
  2.1: can … cut, can … delete, can … off, can … quit, can … texting, captura, ce … et, cell c, cell on
  2.1: cell … est, cesar, ceux, chauffeur, choose to, choose … opt, comment arreter, confunde, confunden |
  2.1: consider this, contact svp, contacten mas, contacting, cortala, coupez … textos, crtc |, cuando … que
  2.1: cut … texts, cycling, dado permiso, de avisarme, de paso, de text, de … dos, de … quitenme
  2.1: definitivement, delete celular, deleted |, delist, demande … avis, denos, derangez … plus
  2.1: desabonnement, desabonnez, desactivez les, desapunteme, desin-, desinscris, despi-, deuxieme, devic-
  2.1: device, di … cel, did … answer, digo no, disparaitre, disparaitre mon, dit … magasin, dit … pour
  2.1: dit … vous, do … sending, does … mean, does … take, dos rayitas, drop … please, dropped the, e dado
  2.1: ecrire … moi, el rancho, el … dia, en … jusquen, en … rancho, encore … la, end … subscription
  2.1: enlevez … numero, enough … me, envois svp, epargnez … la, es cierto, esa cosa, ese … yo, est ben
  2.1: est … cell, estar, etre … par, extra-, ey, faire partie, faire … a, fais plus, faut … j, fcc si
  2.1: fin … los, fine … the, for … fitting, for … only, for … who, fortu-, fortune, fouil-, franc-, frieg-
  2.1: from now, garde le, gaste, genre, get them, girl in, give you, grateful for, hable con, hairc-
  2.1: haircut, harrassing, have switched, here … did, hijo … que, how … do, i moved, i … back
  2.1: i … subscribed, in … not, in … now, in … sink, ingre-, insultant, is insane, is … 2, is … shared
  2.1: is … warranty, is … way, it was, it … no, j annule, j habite, jamais pour, je vous, je … chaque
  2.1: je … oppose, je … prie, just wanted, kindly remove, la pour, la universidad, la … NAME, la … entonces
  2.1: la … parfait, las … am, le agradezco, le bol, le courriel, le … pa, les pido, les text, les … dado
  2.1: like the, like … you, lista … textos, liste … de, liste … vous, lo pido, los … esos, los … no
  2.1: love … god, luna, m oppose, maintenant que, malhe-, mandar mas, manden … favor, mauvais i, me alone
  2.1: me avisaran, me habia, me mande, me servian, me vuelva, me where, me … n, me … this, me … up
  2.1: me … ustedes, mensajes despues, merci … plus, message … am, messages thank, milli-, mis alumnos
  2.1: mis sur, moi des, moi plus, moi tranquille, moi … v, momen-, mon avis, mon no, more |, more … about
  2.1: more>texts, my bikes, my pocket, my private, my profile, my thumb, my … ok, my … over, nah … the, nai
  2.1: ne veut, ne … envoyer, ni … escriban, nice to, nicel-, nicely, no a, no jodan, no nos, no para
  2.1: no signal, no … envien, no … ever, no … mas, no … ocupo, no … textos, no … vuelva, noche y
  2.1: none … these, not be, not … by, not … others, now stop, numero … urgence, nunca me, o los, occup-
  2.1: of |, off … this, offers, ok … have, ok … it, old and, on i, on … le, on … phone, once for, one … them
  2.1: oppose, oppose a, or … on, ote mon, otro taller, oui mais, par … pas, para mensajes, parenle you
  2.1: pase por, patience, patience |, pero … de, peut tu, pido por, pierdan su, pierdan … tiempo, pis
  2.1: pis … du, plainte au, please … ty, please … us, plus envoyer, plus … m, plus … sms, plus … velo
  2.1: pneus d, pneus … hiver, por fa, por todo, por ustedes, pourt-, pourtant, pouvez … enlever
  2.1: prefererais ne, priere de, pris … numero, privacy, promotions |, pu que, puedan, pueden borrar
  2.1: pueden sacar, punto, puro spam, que hasta, que hay, que los, que … avisaran, que … las, quiet
  2.1: quit blowing, quiten su, quitenme porfa, quitter … liste, ramassage, rayit-, rayitas, reads them
  2.1: reali-, realize, recien, renun-, reported, reste-, retirer de, retirer … la, rompa-, sais que, sakam-
  2.1: sakame, sakame de, salirme, salirme de, say anything, se quedo, sera … me, serieusement, servicio no
  2.1: seul |, si … ai, si … arretez, siga, signale comme, silencio, sin preguntar, some peace, somos una
  2.1: son muchos, spammer |, spammez, spell-, stop … texting, stop … updates, stop>want, su … y
  2.1: suis … deuil, super … mais, supprimer mon, supprimer … numero, supprimez moi, surre-, sursa-
  2.1: suspendan, svp j, swing by, table-, tan … de, teacher took, telephone number, ten, text … my, texte je
  2.1: textear, texting … take, texting … you, textos … me, texts needed, texts … it, the bicycle, the bike
  2.1: the cables, the sink, the tcpa, the text, the … are, the … at, the … rides, the … would, them so
  2.1: there NUMBER, these sms, thing is, this device, this stuff, this was, threa-, thx remove, tiene … y
  2.1: times, to be, to … device, toddler has, toi c, toi … est, toilettage, told … all, tout pour, traba
  2.1: tus, twent-, twenty, uber, un cell, un … texto, unchecked |, universidad, unlim-, unsubscribe this
  2.1: up it, up … please, velo … je, very … with, veut … que, villa-, voler … velo, volver … escribirme
  2.1: voudrais pas, vous connais, vous retirez, vous … bien, vous … comme, vous … permis, vous … svp, vows
  2.1: voy … la, want>number, what part, will still, will … at, with … purple, wondering, word, worse
  2.1: y … puedo, y … ustedes, yo haya, yo … en, yo … puse, you anymore, you people, you showed, you tu
  2.1: you … more, you … uso, you>angry, | bajeme, | consider, | considerez, | ey, | let, | phones, | ponle
  2.1: | priere, | prochain, | re, | ring, | sakame, | signing, | weon, | … annuler, | … choose
  2.1: | … consentement, | … discount, | … facture, | … girlfriend, | … j, | … ley, | … once, | … papa
  2.1: | … paye, | … po, | … repond, | … robaron, | … sold, ~_anu, ~_ase, ~_aur, ~_gou, ~_pia, ~_saq, ~abor
  2.1: ~abus, ~ager, ~agi, ~aitr, ~anl, ~arit, ~asts, ~begg, ~cais, ~carn, ~cede, ~cela, ~cely, ~clui, ~cuer
  2.1: ~defi, ~dill, ~emor, ~exis, ~expl, ~gnan, ~hes, ~hrea, ~iar_, ~icid, ~ilen, ~imin, ~inam, ~isti, ~lirm
  2.1: ~migo, ~mome, ~mpan, ~nnem, ~obi, ~occu, ~oler, ~oma_, ~oord, ~opy, ~ordo, ~pull, ~ram_, ~ritt, ~sald
  2.1: ~saq, ~smen, ~spec, ~terd, ~tier, ~uerd, ~unic, ~uzze, ~vacy, ~vei, ~vis_, ~xist, ~xpl, ~zzes
  2.0: (law), NUMBER est, NUMBER … al, NUMBER … one, a esto, a permis, a tube, a … cel, a … fins, a … fix
  2.0: a … fixed, about bikes, abstenez, abstenez vous, achalez, again take, ahead … take, ai achete
  2.0: aimerait, alerts please, alguien me, all after, am through, amable |, and there, and … for
  2.0: annoying take, appointment and, aprec-, are again, are violating, arreter ces, arreter … me
  2.0: arretez … me, asked for, asked … be, asking … remove, asteur, attorney general, away, be put
  2.0: be … NUMBER, bicycle, bien … precio, bike rides, bike … texting, bikes … remove, bloqueen, bon … ca
  2.0: bravo, bro … de, broke … collarbone, but … more, by … and, c … beaucoup, ca … encore, can … me
  2.0: cancelle les, cause … vous, cease all, celos-, celoso, check in, checked … on, checking in
  2.0: comerciales, commerces, commu-, communications, como le, como si, con … permiso, confunden
  2.0: consent … text, consentimiento |, considerez, coordonnees, cortala con, could … be, could … please
  2.0: country, coupe-, coupez les, de recevoir, de … baja, de … base, de … mon, de … relancer, decim-, dejar
  2.0: demande, demande … arreter, demande … retrait, demanderais, derec-, derniere, des fins, detru-
  2.0: detruisez, deuda, di … de, digits |, dispa-, dit au, dites … votre, do it, do … reply, do … texts
  2.0: don julio, done … it, donne-, donnees |, droit de, du … je, e … ningun, edad no, effacez … cell
  2.0: embou-, en pu, encore des, enfermo, enleve de, enleve … numero, enlever des, enlever mon, envoyer d
  2.0: envoyer svp, escriba mas, escribir |, escribo por, escribo … mi, est beaucoup, est finie, est pleine
  2.0: estas cosas, este movil, etes bien, etre … la, evite-, faire … plainte, fallo-, falloir, fanta-
  2.0: fantastic, fichi-, fils est, fois mais, for … group, for … out, for … receipt, for … tube, form
  2.0: fregar con, from contacting, from surgery, gave up, going … need, gracias pero, guys … me, had … fill
  2.0: hago pa, halt the, harta … sus, have … consent, have … keep, hay … ahi, he can, he … off, he … permiso
  2.0: help … do, hobby, hoy mi, hurts, husbe-, husbend, i called, i must, i … putting, i … still, i … when
  2.0: igualmente feliz, illegal |, in meetings, in person, incluirme, ing, interested stop, interrompre
  2.0: irai, is great, is … message, it with, it … is, it … that, j irai, j … consenti, jamais consenti
  2.0: jamais inscrite, je … souhaite, jour svp, jusquen, keep … messages, kid outgrew, kill … texts
  2.0: kindly … me, know … is, l equipe, la loi, la robaron, la suite, la … dejen, la … et, la … etait
  2.0: la … l, la … muy, la … pero, lady who, laughed, law>send, law>want, le votre, le … vous, les appels
  2.0: les moteurs, les … el, like it, list … me, list … you, lleguen mensajes, locations, loi, longer |
  2.0: los puntos, lost … job, m … des, magasin … velo, maintenant enlevez, maintenant je, mandes nada
  2.0: mando foto, manually, mark, mas avisos, mas la, mas … los, me basta, me contacte, me contacten
  2.0: me spammez, me stresse, me textees, me tienen, me up, me … doble, me … take, me … to, me … will
  2.0: mensajes … texto, merci … toute, mes coordonnees, message texte, messages et, metieran, mi … NAME
  2.0: might-, migra-, moi … NUMBER, moi … ce, moi … jamais, mon … enlevez, mon … haha, more … thanks
  2.0: more … these, mot pour, moteurs, much please, my fill, my head, my mothers, my … from, my … never
  2.0: ne … ecrire, need … reminders, nel … no, never subscribed, never … and, no gane, no just, no … como
  2.0: no … por, no … when, none … them, nope … me, not much, not>law, note que, nous retirer, number … from
  2.0: number … good, numero je, numero … su, ou … ce, out do, owe … money, pa … me, pague en, palab-
  2.0: par … a, paren … textos, parro-, part of, pas consenti, pas qui, pas … partie, passed … in
  2.0: pero … quita, phone bill, phone please, phone stuff, phone … my, please n, please note, plug … these
  2.0: plus ecrire, plus entendre, por cierto, por … descuento, pour … le, pour … les, pour … mais
  2.0: pouvez fermer, pregn-, pregnant, pretend i, preuv-, preuve, prier-, priere, profile |, pu … messages
  2.0: puso, que me, que permiso, que seguir, que … borren, que … pido, que … sea, que … suis, quedo … pero
  2.0: quien los, quit … up, quita mi, quitenlo, quitenmelos, quitenmelos |, recupere, refrain … contacting
  2.0: refrain … texting, regale la, relancer, remuevanme, renewal, repairs done, report … to, retrait de
  2.0: review, rides … a, rifa … no, rueda y, rusti-, s, sa fille, said … should, se … los, sending … me
  2.0: seriez, show … where, si … me, si … nunca, silen-, sin … mensajes, sin … que, sir please, smiley, sms
  2.0: sms no, so save, so what, sollicite, sorry … have, spamear, stop en, stop harassing, stop … promos
  2.0: stresse, su servicio, suspe-, svp enlever, svp plus, svp … d, svp … retirer, switch it, switch … off
  2.0: switching to, system … i, t … tu, take my, tampo-, tampoco, telefono … para, tenga-, tengan, tengo yo
  2.0: texte merci, texte … pu, texter la, texting now, texto me, textos apres, textos promo, textos … los
  2.0: texts … take, thanks … i, the attorney, the fleet, the … bikes, the … driver, the … general
  2.0: the … myself, the … remove, there … me, this group, this … and, thru the, tienda cuando, tienda pero
  2.0: tienen … no, to block, to need, to write, to … message, todo el, too much, too … on, touri-, tout … de
  2.0: trabajo … no, una lista, unaut-, unauthorized, unsol-, unsolicited, up … bike, vais … une, vale no
  2.0: vayan a, veces que, velo est, vez que, vez … les, viaje, violating, voulez vous, want text, want … opt
  2.0: we both, we were, weon, whatsoever, when … dropped, who are, who tf, who … it, whole house, will have
  2.0: will opt, with … stuff, wo les, wo … moteurs, work but, would quit, y encima, y quitenme, you quit
  2.0: you … tranquilo, you … violating, | achalez, | apres, | at, | cada, | cero, | changed, | desabonne
  2.0: | disculpe, | ended, | find, | pido, | regale, | saquen, | unauthorized, | waiting, | went, | … aqui
  2.0: | … camp, | … chez, | … d, | … desabonnez, | … further, | … hablo, | … may, | … mechanic, | … nos
  2.0: | … saddle, | … ta, | … used, | … v, ~_cel, ~_ces, ~_etr, ~_leu, ~_rej, ~_s_, ~_sms, ~aber, ~alir
  2.0: ~atai, ~bert, ~buel, ~cern, ~cked, ~desi, ~dude, ~ecko, ~eld, ~enu_, ~erai, ~erma, ~esab, ~esin, ~etas
  2.0: ~gist, ~iar, ~ibin, ~icel, ~ingl, ~ings, ~ispa, ~jese, ~lir, ~lva_, ~mmu, ~mpoc, ~nant, ~nden, ~ni_
  2.0: ~nme, ~nsie, ~nti_, ~nur, ~odos, ~ommu, ~opt, ~osp, ~pec, ~pis_, ~preu, ~pus, ~puso, ~regi, ~reuv
  2.0: ~riti, ~rito, ~rmis, ~rtun, ~sagi, ~sary, ~sile, ~spie, ~spu, ~suen, ~tori, ~uego, ~uniq, ~unso, ~untr
  2.0: ~uspe, ~veme, ~xted
  1.9: NAME … one, NAME … out, NUMBER si, NUMBER text, NUMBER weeks, a assez, a des, a ne, a … customer
  1.9: a … me, abiso-, abisos, abste-, aca |, accepte, achet-, advertising, after … please, again by
  1.9: agreguen, ai consenti, ai manque, ai pris, ai … stop, alertes sur, alertes … mon, already picked
  1.9: am opting, amigo-, amigos, amigos |, angry>forever, apage-, appele, appeler pour, appelez … au
  1.9: appreciate being, are … so, arrete … m, as it, asiento y, asked … these, asking you, asteu-
  1.9: astheure |, at midnight, au rgpd, aucune … de, authorised, avec … pneus, avez … NUMBER, back to
  1.9: baja a, bas, begging you, besoin … rappels, bicis … de, bike deals, bill and, blonde pense, bolas
  1.9: borrenme … los, break-, bring back, bring in, c … pour, ca … stresse, call about, came … can
  1.9: cancelar |, caris-, casilla de, cause … vos, cell for, cell |, cell … job, ces envois, cessez tout
  1.9: checkout |, collarbone, comment … avez, como tienen, computadora, confidentiel, constancia, contacte
  1.9: contacten |, continuez … m, cookies, cops, cosa de, croix, croix sur, croix … mon, cuide, dar … baja
  1.9: day … please, de esos, de moi, de recordatorios, de … alertes, de … contact, debarquez moi
  1.9: debarquez … de, decrochez, decrochez … de, deja … textearme, dejen … enviarme, dejen … molestar
  1.9: delete listado, demande … permission, demen, des alertes, dia no, dire … je, discontinue texts, dit qu
  1.9: dit … il, dnc list, do … see, droit … m, drole, duermo de, duermo … dia, earli-, ecrire, el banco
  1.9: el cel, el telefono, el … pa, en avec, en double, encore je, encuestas, ends |, enfer-, enfermera
  1.9: enlevee, enough of, entre nous, enviarme … de, envio-, envios, envoyez … ca, escriba, escriben de
  1.9: escribir, esos, esta … cara, esta … you, estate, esto |, estuvo bueno, et … est, et … ne, etait … pour
  1.9: etre, etre enlevee, ever, fait NUMBER, faites … croix, falle-, fallecio, favor y, femme a
  1.9: fermer … dossier, fijes-, fijese, finissez en, finissez … avec, firmo, fixing … flat, forget … ever
  1.9: frapp-, from … contacts, from … school, from … texting, gardez … textos, gave … permission, given |
  1.9: gonfl-, gracias … manden, gracias … que, gracias … todo, great … but, hamil-, hamilton, have moved
  1.9: here with, him do, how is, i teach, i … asked, i … get, i … giving, i … moved, i … opting, iba a
  1.9: in by, in future, in red, inscribi, interesa que, interesse … moi, it buzzes, it … an, it … at
  1.9: j … bien, j … jamais, j … le, j … manque, je … demande, je … desabonne, just take
  1.9: kill … notifications, know … this, la iglesia, last year, le … je, le … por, le … si, left … text
  1.9: les … aussi, les … no, leur, leyen-, leyendo, like … stop, lista esa, lo manden, lo voy, loco
  1.9: loin … moi, look … my, los que, m ecrire, m … pu, ma … pense, machine a, manana … de, manden … porfa
  1.9: mandes, mando un, maneja, mantenimiento, mas … en, matin … moi, me i, me inscribi, me lacher, me sacan
  1.9: me stuff, me … au, me … llegando, me … sur, mensajes cuando, mensajes … en, mensajes … su, menti-
  1.9: mes … c, message … again, messages automatiques, messaging, mettez … pas, mi … y, mine … it, moi du
  1.9: moi merci, molestando |, mon ex, mon … alors, mon … depuis, mon … velo, ms, my assistant, my attorney
  1.9: my girlfriend, my … and, my … information, my … yes, ne souhaite, necesitan, need for, new … same
  1.9: ni de, niaiseries, no boy, no tienen, no … estar, no … here, noche … duermo, non … ai, not wanting
  1.9: not … anybody, not … for, not … how, not … no, nouvelles de, now and, now … get, number … your
  1.9: numero … des, numero … ella, numero … qui, of now, of … but, on … profile, opt … svp, or … me
  1.9: or … please, orders, others |, otro mecanico, ou est, out but, out svp, over to, par … texte, pardo-
  1.9: parking lot, partir, pas faire, pas … messages, pas … on, pas … pis, paten-, patente, paying for
  1.9: people … do, perdi … ticket, personnelles, phone plan, piasses pis, pictures of, pis enlevez
  1.9: please cancel, please unsubscribe, please … so, plein, plug, plus … peine, prefiero no, pregunta
  1.9: prenez le, prepago, prepago y, private number, pues … que, purge, purge my, pus |, put on, qua
  1.9: que este, que paso, que … alto, que … con, que … estoy, que … je, que … llega, que … serait
  1.9: que … textos, que … this, quedo … bici, quel … j, quien la, quien … lo, quiero … sms, recep-, recogi
  1.9: recordatorios, refuse … messages, regale … bicicleta, regresamos a, removal please, remove mon
  1.9: remove … de, remove … numero, remove>list, removed i, remover mi, rented for, requesting, revenus
  1.9: right here, said … is, said … was, sans mon, saquenme de, se lo, seem, sending … please, senor-
  1.9: serian, serian tan, serieux … moi, si … bien, sick … tired, signed … by, slt, so good, so … no
  1.9: solicitado, stand and, step |, stop, stop for, stop pas, stop receiving, stop … texts, stop … the
  1.9: stop>forever, stop>texts, strangers, supprimez … NUMBER, sur … cellulaire, sure … is, svp et
  1.9: swipe left, taken … so, tanne |, tannee, teach-, teh, telefono |, telefono … sus, tengo un, tente-
  1.9: texte moi, texted my, textos gracias, textos pour, textos yo, textos … y, texts at, texts going
  1.9: texts |, texts … be, texts … up, thanks … me, the cab, the counter, the county, the … till
  1.9: the … tomorrow, there … you, these are, these … go, they … to, things, think it, this to, thumb
  1.9: tiend-, till i, to rate, to use, to … make, to … no, to … receiving, to … she, too … please, tourt-
  1.9: trabajo … noche, traveling, trop loin, trott-, un numero, una … NAME, una … me, une croix, unlist
  1.9: unlist me, unsubscribe … this, up texts, up … accident, us … the, velo … apres, vendi, versi-, version
  1.9: veuillez cesser, veux … les, vez no, vibra, viendra, viernes por, vos alertes, vos contacts
  1.9: vos … automatiques, vos … par, votre … en, votre … enlevez, vous pouvez, vous … arretez, vous … m
  1.9: vous … par, voy el, vuelvan … escribir, want … one, was going, way to, wednesdays, whatever you
  1.9: when my, with … permission, with … these, would … being, written consent, wrong>not, y duermo, y lo
  1.9: y yo, y … amigos, y … su, y … tengo, yo, yo … acepte, you make, you permission, you quitenme, you took
  1.9: you … el, you … m, you … nos, you … que, your contacts, your … list, your … messages, your … thank
  1.9: zero texts, | alguien, | cuantas, | decrochez, | desactiva, | email, | lock, | make, | power, | pretty
  1.9: | remuevanme, | replied, | seria, | serian, | slt, | these, | tio, | veux, | … alertes, | … assistant
  1.9: | … avocat, | … job, | … liste, | … quitte, | … retirer, | … siento, | … teach, | … using, ~_alo
  1.9: ~_cir, ~_end, ~_fij, ~_foi, ~_fut, ~_ms_, ~_poi, ~_yo_, ~abst, ~amis, ~ccup, ~coro, ~cric, ~eari, ~ebr
  1.9: ~echo, ~eder, ~egis, ~ejan, ~ejen, ~enfe, ~enim, ~erec, ~esma, ~fij, ~foi, ~fois, ~fuse, ~fut, ~ganm
  1.9: ~gis, ~gou, ~irez, ~iria, ~loco, ~lves, ~mera, ~mese, ~moti, ~neja, ~nimi, ~nita, ~nse, ~nsu, ~nsub
  1.9: ~nu_, ~ordi, ~otti, ~ova, ~oval, ~pard, ~pero, ~plai, ~ppli, ~proo, ~rdat, ~reh, ~renu, ~ria_, ~rici
  1.9: ~rik, ~rul, ~sab, ~sac, ~sieu, ~sms, ~sms_, ~tamp, ~tar_, ~tees, ~tema, ~tira, ~uart, ~uni, ~unsu
  1.9: ~uso_, ~wner
  1.8: NAME either, NUMBER how, a 2, a casse, a comprar, a helmet, a marre, a querer, a … office, a … sobrino
  1.8: aceptado |, acepte esto, achal-, adieu, afternoon i, ahead with, aimerais ben, alerts for, all quit
  1.8: all … and, all … here, alors enlevez, alors … vous, am telling, am very, am … a, and phone, anxie-
  1.8: anywhere |, arretez … vos, asi … no, asusta, aucun … je, aussi enlevez, autho-, autorise … textos
  1.8: avec moi, avec … par, away last, back the, baja mi, baja … numero, be removed, been told, between the
  1.8: bicyc-, bisi, bloque votre, borrar mi, borrar … numero, both … numbers, boyfriends, breakup, brill-
  1.8: c … ben, ca ici, ca … coute, cada texto, calis-, call if, carna-, case etait, case textos, casl
  1.8: cell from, cellu-, cellulaire, cessa-, cessation, chez … a, coche la, come by, comerciales |, comio el
  1.8: computer … stop, con las, cono, cordi-, crying out, crying … loud, cuelg-, culpa, customer is, d … des
  1.8: de cumpleanos, de darme, de difusion, de hecho, de livraison, de maintenant, de sollicitation
  1.8: de … publicidad, de … retirer, de … s, de … servicio, debarque, decede svp, decrochez moi
  1.8: deja … mandar, deleter, deleter mon, demande un, demande … prix, derni-, des affaires, desis-, desist
  1.8: di … consentimiento, difus-, difusion, difusion |, dios, disable sms, disai-, discontinue the
  1.8: do … disturb, doctor says, donde … doy, done here, du … avec, du … rendu, easie-, echange, ecrir-
  1.8: ecris pour, efface moi, efface mon, el silencio, el … mi, eliminen mi, embarazada y, en vertu
  1.8: encore la, encuestas ni, end … messages, ensenenme, envien mensajes, error NUMBER, es esto
  1.8: escribieran, esta … no, estimados, et bonne, exige … consentement, expres … n, fait ca, faut le
  1.8: favor … me, favor … you, ficha, fin … ces, finalement je, find you, fini … les, firma, fois
  1.8: for crying, for her, for … update, found … shop, garantia … para, garder |, get one, get outta
  1.8: getting … of, give … for, godda-, goddamn, got … for, grand … elle, guys … great, hace … anos
  1.8: hago … que, harcelement rendu, harcelement … la, harve-, have … flip, have … good, have … recollection
  1.8: have … stop, have … texts, have … your, hay … de, here then, hermano … de, honne-, hound-, howdy
  1.8: huile-, huiler, i … deleting, i … longer, i … return, immed-, immediate, immediately |, in canada
  1.8: in … cab, in … do, in … my, inbox, inflador, insistir, is … emergencies, it … so, it … these, it … you
  1.8: izquierdo, jamais abonne, je … quitter, joy, knees are, knees … shot, l … le, la merci, la … cuando
  1.8: la … on, last … to, le bike, le pido, le … aussi, le … fait, leavi-, leaving, les … pas, les … promo
  1.8: like … be, list or, lista … difusion, lista … le, liste mon, live in, lo que, longer a, los … porfa, m
  1.8: ma resolution, mais pas, mais … les, make … end, mames you, mandataire, mande mas, marketed
  1.8: marketing texts, mas texts, mas … no, me demander, me despiertan, me escriban, me escribieran
  1.8: me instead, me sorry, me textee, me … arretez, me … bell, mensaje mas, mensaje … me, merci la
  1.8: merci … moi, messages enlevez, messages … more, mettre … a, mi ficha, mi firma, moi … cette, moi … lol
  1.8: moi … vouloir, mon … pour, mon … retirez, more>not, mort arretez, moto, mute, muy … la, my boyfriends
  1.8: my email, my roommates, my … plan, n envoyez, n ty, nada … aqui, nah take, namas-, namaste
  1.8: ne … textez, nenon, ningun … mas, no point, no quiero, no recollection, no usen, no … escriba, no … is
  1.8: no … mande, no … promociones, no … thank, no … volver, nombre … no, not cool, not disturb, not needing
  1.8: not>these, note … je, nothi-, number alone, number de, number svp, numero depuis, numero merci
  1.8: numero … esa, numero … ne, numero … vos, numero … you, off all, off everything, off lol, off still
  1.8: off thanks, off … mailing, off … messages, off … thing, off … work, ok … stop, on veut, once … a
  1.8: one … review, only … one, opt … out, opt … please, otra semana, ou vous, outgr-, p |, paid, papel-
  1.8: par texto, parale, pas celui, pas … bicycle, pas … fait, pas … les, paso … me, passer a, pay … now
  1.8: permiso no, pero … mensajes, peux … enlever, picked … the, plainte |, please shut, please … him
  1.8: por la, pour … il, pourquoi je, prefer silence, promos par, prope-, prouv-, prouvez, pu … ca
  1.8: publicidad |, pudie-, pudieran, pull, pull it, puse … numero, que … contacten, que … ecris, que … me
  1.8: quedo muy, queria textos, quiero sus, quitan de, quitenla de, quitenla … la, quitenme you, rapel-
  1.8: rdv … demain, recol-, recollection, recov-, removal, reparateur, requested, requi-, resena, restaurant
  1.8: retir-, retirer … votre, returned, reveille le, rien merci, rojo, s en, sacre, salut, salut la
  1.8: salut … gang, sans consentement, sans … le, scrap the, se poncho, seguir mandando, selli-, selling
  1.8: semana you, senores, sentido, shit |, si me, si paso, si pudieran, si … el, sigue llegando, sin … y
  1.8: sink, smile-, sms … de, so … discontinue, sold, someone else, souvenir … avoir, soy … y, spam si
  1.8: star review, stop contacting, stop … siguen, su … you, suis … bout, suis … le, supprimez … contact
  1.8: sur … cell, sus contactos, suscrita, suspendanme, svp … moi, taken, talk to, tan amables
  1.8: tantos … quitenme, tapa, text i, text … take, texting |, texto la, texto merci, textos s, textos … el
  1.8: textos … favor, textos … il, textos … moi, texts already, texts for, texts never, texts … someone
  1.8: thank the, thanks a, that … did, the promos, the sales, the service, the stop, the swap, the third
  1.8: the … light, the … message, the … not, the … slip, there bud, this … alone, through a, tienda … bicis
  1.8: tienen por, time … phone, to her, to … my, trata-, two of, ultim-, un … y, una cosa, una … delete
  1.8: unles-, unless, until then, up already, updates not, usefu-, useful, useful … me, usen, usen mi
  1.8: ustedes con, vais faire, vale, vertu, vip, vos … enlevez, vos … retirez, votre formulaire, votre robot
  1.8: votre … svp, vouloir … merci, vous autres, vuelven … mandar, was … for, was … it, was … when, weekl-
  1.8: weekly, went back, were in, what a, what … of, whatever just, wheel … still, who … them, why would
  1.8: will want, with … this, would it, write stop, y … lo, you but, you folks, you … asked, you … gracias
  1.8: you … on, your … i, your … text, your … texts, zero texto, | abstenez, | acepte, | chut, | cono
  1.8: | desabo, | estimados, | hasta, | mensajes, | ningun, | pense, | purge, | rechazo, | requesting
  1.8: | … aca, | … attorney, | … car, | … cual, | … prochain, | … pudieran, | … removal, | … seulement
  1.8: | … spamming, | … through, | … vertu, | … zero, ~_ach, ~_and, ~_caj, ~_imm, ~_m_, ~_mai, ~_rel, ~_ube
  1.8: ~_unc, ~_xf, ~af_, ~amn, ~amn_, ~arai, ~atas, ~bicy, ~caj, ~casl, ~cump, ~dai, ~damn, ~dant, ~dato
  1.8: ~ders, ~dse, ~eavi, ~ellu, ~enda, ~enir, ~enti, ~erap, ~esis, ~etir, ~feu, ~fich, ~fiez, ~fres, ~geno
  1.8: ~ibed, ~ieur, ~ify_, ~imme, ~inen, ~insc, ~ione, ~isco, ~ives, ~leci, ~lir_, ~llul, ~loi_, ~ltim
  1.8: ~ndar, ~nel_, ~niti, ~nles, ~nlo_, ~nme_, ~nsol, ~oev, ~oeve, ~onal, ~othi, ~oula, ~plo, ~pons, ~prue
  1.8: ~quen, ~ren_, ~resp, ~reti, ~ribi, ~rid_, ~ript, ~rke, ~rnie, ~robo, ~sait, ~seo, ~seo_, ~stau, ~stop
  1.8: ~taur, ~tee, ~top_, ~tran, ~ubar, ~uir_, ~uit, ~ular, ~umpl, ~unle, ~uti
  1.7: (remove), NAME passed, NAME … i, NAME … take, a complaint, a living, a meeting, a mix, a review
  1.7: a robot, a … but, a … chez, abogado … va, advertising |, aflojen, agarra, agree-, ahora … quitenme
  1.7: all … of, all … stop, am filing, am just, am … florida, am … needing, am … these, and has, anuler
  1.7: anxiety, anymore … me, arrete … message, arreter les, arreter … texter, as an, at … with, aujourdhui j
  1.7: aviez … de, avis de, avoir le, be, belle, bici … que, bici … un, bike off, bike … do, bike … like
  1.7: bike … so, blacklist, blacklist my, blank on, borran de, borrenme … sus, breac-, breach, bro, build-
  1.7: business texts, but i, by accident, ca … ce, cajero, call on, can be, carte-, ce possible
  1.7: cease texting, cell, cell … it, chambre a, chambre … air, chaque … me, chaque … recu, chez un
  1.7: church office, cochee d, cochee … avance, coma, comie-, comieron, comma please, compre, con … frenos
  1.7: confirmez … que, contact … please, coord-, could do, could … not, could … put, counter no, county
  1.7: coupon, criss de, cuenta de, culpa de, customer … remove, d … je, d … pour, data |, dautre |, day and
  1.7: de grace, de me, de … con, de … facon, de … mensajes, de … mere, de … sa, de … texter, de … xfa
  1.7: decri-, deje … mandarme, dejen … avisarme, demand, deran-, desabonne merci, desactivez … notifications
  1.7: desire, desk at, desk … the, desuscribanme, di de, di … baja, difficult, digale al, dites que
  1.7: do … opt, do … want, doing my, donc … la, droit |, drop … texts, du bureau, du … la, duermo
  1.7: ecrire sans, ecriv-, effacez, el senor, embarazada, emergencias, en plena, en su, en … envios, end all
  1.7: enlevez son, enlevez … ancien, envoyer des, envoyer … texto, erase me, erreur … n, escribieran |
  1.7: est juste, est parti, est … entre, esta no, esto … you, estub-, estubo, et mon, et … suis, etait le
  1.7: ex y, exclus, exist-, explain yourselves, express written, express … consent, faire … messages
  1.7: faites disparaitre, felicitaciones, filing a, filing … complaint, fille a, finalement non, fini le
  1.7: fins, first time, fit … a, fixin, fixin to, fixing my, flip phone, flip the, flushez, flushez mon
  1.7: flushez … numero, for reviews, for … account, for … grandson, for … i, for … living, for … reason
  1.7: forever … me, forever>more, free to, front … at, fucki-, fucking, funeraire, gars … la, gasta, gastan
  1.7: gentiles, god … texting, grandma, guys … it, haras-, has his, have her, have lost, have … on
  1.7: have … sent, he died, hola you, hours … the, how … of, huffy, humai-, humain, i call, i demand
  1.7: i … cash, i … filing, i … n, i … through, i … walk, if … i, in charge, in … days, in … meeting
  1.7: including, instr-, is … church, is … these, it gone, it … for, it … reply, j … donne, joder que
  1.7: journee |, just … by, keepi-, keeping, kill, know what, knows when, l … et, la meme, la tienda
  1.7: la … ahora, la … fille, la … nationale, las … con, last guy, laund-, le dije, le temps, le … no
  1.7: leave my, les mains, les meilleurs, les velos, les … que, letter if, line is, liste nationale
  1.7: listo gracias, llamen no, llegarme, llena-, lo tiene, ma … NUMBER, ma … pour, magasin … a
  1.7: magasins enlevez, magiq-, maintenant … de, mais arrete, mais non, majus-, majuscules, malgr-, malgre
  1.7: manden … mensajes, mandenselos, matin … de, me busquen, me contacter, me habian, me mandes
  1.7: me mensajeen, me saque, me … ahora, me … enlever, me … everything, me … le, me … les, me … need
  1.7: me … reviews, me … when, medio, meilleurs, memory, mensajeen, mensajes … paren, mentioned, mere est
  1.7: messages and, messages apres, messages when, mi nro, mi plan, mi … pa, mi … si, mind … the, minor-
  1.7: minors, moi je, mon tour, mon … arreter, monsi-, monsieur, more>number, mot, mrs, much take, mude a
  1.7: my say, my … does, my … he, my … lol, n … pas, nada no, nada … no, nah … me, nationale … numeros
  1.7: need … please, needi-, needing, never … her, ni lo, ni … donde, no escribir, no … busquen, no … caso
  1.7: no … escribieran, non … arretez, not sent, not … anyone, not … which, not>you, note … my, notificacion
  1.7: nous a, number>forever, numero gracias, numero sur, numero … il, numeros exclus, nunca di, nunca |
  1.7: of texts, of waiting, of … in, of … texting, off texts, off your, off … to, on second, on … i
  1.7: on … thought, opt, or madam, oui … moi, out de, out … les, outgrew, pa … textos, paix
  1.7: para emergencias, para … quien, parche, pardon, parrot, parti-, partir … maintenant, pas otez
  1.7: pas … droit, pas … promo, pas … rendez, pedir que, penda-, pendant, per text, perdon … you, pese sur
  1.7: peux … oter, phone dings, pis … m, please desist, please … blowing, please … my, plena, plus … en
  1.7: plus … enlevez, ponce, pops, por aca, por … pero, por … quiten, pour votre, prior express
  1.7: prior … written, prove i, pull me, pursu-, pursuant, pursuant to, puso mi, que les, que … a
  1.7: que … esto, que … lleguen, que … saque, quisi-, quisiera, quit messaging, quitame … los, quitenle la
  1.7: quitenme … ahi, radio, read the, really do, receiving … messages, recevoir … affaires, recevrais
  1.7: recuerdo haber, refra-, refuse … textos, regardez, remember me, remove, remove from, remove this
  1.7: repare mon, reply needed, respect, retirez … des, reviews, robot de, salir … la, sans que, saque de
  1.7: saquen |, saquenlo, save a, savoir … mon, says do, says |, says … more, scares the, se acabo, se quita
  1.7: second request, second thought, see my, seguir, selling the, sending to, sending … messages, serieux |
  1.7: she thinks, shop stop, shove, showed me, si quitenme, sign … for, signed |, sin mi, sir or
  1.7: sir … madam, sistema, slipp-, so … not, so … that, sobri-, sorry but, sorry … do, sorry … please
  1.7: soy chofer, soy su, still got, stop bothering, stop send, stop … for, su sistema, su … quitenme
  1.7: suelt-, suffit, suffit les, suis … voler, suscripcion a, svp … n, svp … son, swap the, te di, tel
  1.7: telefono para, tente … de, text but, textos dans, textos please, textos retirez, textos … a, texts so
  1.7: texts wake, texts … remove, texts>remove, texts>wrong, that list, that way, the navy, the … dings
  1.7: the … never, the … though, there i, these on, these text, think i, think of, this get, this jk
  1.7: this … list, this … phone, tiene … que, tired … waiting, tiren mi, tiren … numero, to drop, to … here
  1.7: to … mobile, too … for, too … take, tout |, toute, toute facon, tranquille, trop retirez
  1.7: tune … complet, turn, un tal, understand |, une … j, unsubscribe, unsubscribe … please, up complet
  1.7: up … here, us … this, use … number, used my, ustedes no, ustedes … me, velo moi, velo … au
  1.7: veuillez ne, vibre-, vivre en, voler mon, votre ordinateur, voulais … de, vous … mais, vuelva a
  1.7: was … me, we agreed, what … do, when … bought, who can, who … jk, will walk, wish … hear, with … fcc
  1.7: within NUMBER, without … say, wsh, y … delete, y … mensajes, y … textos, year please, yoga, you estubo
  1.7: you keep, you must, you tengo, you … close, you … se, you>me, you>want, your NUMBER, | anuler
  1.7: | cancele, | contactez, | flushez, | from, | guys, | joder, | lache, | ninguna, | nous, | pare
  1.7: | passez, | pedi, | pursuant, | radio, | sacre, | whoever, | wsh, | … afternoon, | … bebe, | … bro
  1.7: | … case, | … chofer, | … darme, | … esos, | … estoy, | … estrellas, | … estubo, | … mari, | … mi
  1.7: | … mijo, | … pulled, | … puse, | … request, | … respect, | … right, | … second, | … uno, ~_be_, ~_def
  1.7: ~_fol, ~_mrs, ~_os, ~_pru, ~_pul, ~_sto, ~_uns, ~acep, ~acez, ~agin, ~aix, ~aix_, ~anul, ~anyw, ~arti
  1.7: ~aser, ~bor_, ~buzz, ~bye, ~bye_, ~caus, ~clam, ~coor, ~desp, ~dije, ~dma_, ~ees_, ~efra, ~elli, ~emer
  1.7: ~enl, ~ertu, ~esir, ~eto, ~ffit, ~git, ~guir, ~huma, ~iaje, ~iban, ~ije, ~imad, ~imi, ~iren, ~istr
  1.7: ~line, ~loye, ~lyi, ~lyin, ~mory, ~mot_, ~mrs, ~mrs_, ~muev, ~ncio, ~nsc, ~nscr, ~nso, ~ntio, ~nvio
  1.7: ~nvoi, ~nyw, ~ofi, ~once, ~oriz, ~otio, ~paix, ~pete, ~ploy, ~prie, ~rass, ~rce_, ~rdes, ~reed, ~reem
  1.7: ~rens, ~revo, ~rra, ~rret, ~rtan, ~rtis, ~ruc, ~sas, ~sen_, ~shes, ~sinc, ~sona, ~ssee, ~sser, ~susp
  1.7: ~tau, ~tiez, ~tly, ~tly_, ~top, ~trot, ~truc, ~tto, ~uir, ~upo, ~urai, ~usp, ~uzz, ~vale, ~van_, ~vee_
  1.7: ~venu, ~vir, ~xis, ~yed, ~yed_, ~zze
  1.6: (stop), NUMBER he, NUMBER … par, a guatemala, a mandarme, a pickup, adresser, affaire la
  1.6: agree … texts, agreed … any, aids, al … me, aloud, alvarado, and crank, and this, and … no
  1.6: annulez … rendez, anos y, anotaron, ans et, any … thank, anymore take, anymore … please, anywa-
  1.6: anyway, apagado, appreciate … you, aqui … el, arretez … envoyer, asked … twice, assistant, au lieu
  1.6: au … lol, aurais, auriez … l, authority … you, autorisation de, autorisation … ma, avant le
  1.6: avisen … por, baja … los, baja … mensajes, be … your, beg, bell … crank, bendito, bicicleta … de
  1.6: bien claro, bike i, bisic-, bloquie, bonjour … vous, bonne journee, borren mis, borren … datos, bottle
  1.6: bout du, bref, buen servicio, but … never, c … du, c … gentil, c … quand, ca otez, ca … juste, calen-
  1.6: can … ahead, can … be, can … buy, can … sending, cancel … for, cancelenlos, capit-, cargo bike
  1.6: carisimo, case … dans, caso que, casque de, cell out, cell … your, cents each, cervelo, cesser svp
  1.6: cessi-, cessiez, chari-, chercher … velo, client et, cobran cada, cobran … mensaje, communication |
  1.6: compte svp, condo, conmi-, conmigo, conmigo … no, continuer, coraz-, corazon, cosa |, could … take
  1.6: crecio y, cumpl-, customer … my, cuts out, darme baja, datos con, daughter is, de avisos
  1.6: de desabonnement, de mandarlos, de reparation, de tus, de … ans, de … borrenme, de … caja, de … fui
  1.6: de … oter, de … please, de … tia, de … trabajo, decrisse, definitiva, dejen mi, deletion, demande pour
  1.6: denei-, des … enlevez, des … j, desab-, desabonner |, desist … sending, desk said, despertaron
  1.6: dessus |, desuscribirme, desuscribo, deux fois, deux … pour, deuxi-, di … yo, dice … no, did … request
  1.6: digital, discontinue … messages, dit, ditch, donc le, du … arretez, dude, dude stop, each other
  1.6: ecoeu-, el favor, el mio, el … saquenme, en las, en una, english i, english … want, envoyer
  1.6: envoyer … textos, eran, es un, est gentil, este contacto, este … gracias, este … por, esten … mensajes
  1.6: estos textos, etais en, etats, express consent, extranamos, facture de, faites une, fin … messages
  1.6: fine just, flyin-, flying, for family, for … friend, for … more, for … raffle, forma-, forwa-
  1.6: found … part, free bike, from … number, from … store, fuck … stop, fuera … mi, germany
  1.6: give … permission, going … a, good do, got it, got … ticket, gracias de, granddaughter, great shop, gt
  1.6: guate-, guatemala, haciendo ruido, haganlo, harce-, have received, he pisado, hello dear, hermano |
  1.6: his … off, honour, hospi-, hospital, household, i never, i revoke, i unsubscribe, i … away, i … early
  1.6: in and, in boise, inscr-, inscribir, inscrit sans, inscrit … me, interesse retirez, interested please
  1.6: interested … me, is mr, is unsolicited, is … be, is … getting, it that, it the, it … sunday, j … la
  1.6: jajaj, je les, je reviendrai, je … chercher, je … lis, je … pu, je … tannee, kill the
  1.6: kindly discontinue, kindly … my, know how, la cessez, law>texts, lecto-, lector, les … me, les … stp
  1.6: let it, letters, lieu, list thanks, liste s, liste … chum, llegue … mas, los descuentos, los texts
  1.6: loud stop, ma mensaje, ma voisine, makes it, mandado, mandan ofertas, mandarlos, mandarlos |
  1.6: mandarme … a, manually |, mari … decede, may … to, me cobra, me donne, me in, me manually, me offers
  1.6: me relancer, me sali, me … des, me … jaja, me … merci, me … quitenme, me … se, me … yes, mensaje … por
  1.6: mensajes jaja, mensajes please, mensajes yo, messages s, messages … il, meurt, mi compadre, mix up
  1.6: moi … et, moi … ta, molesten |, montre vibre, montre … a, moved … tucson, must, my … alone, my … go
  1.6: name of, names … the, necesario que, necesario … me, needs a, no en, no por, no voy, no … contacten
  1.6: no … interested, no … mandes, no … necesario, no … notificaciones, no … ok, no … textee, no … the
  1.6: nom … sur, nombre you, not need, not request, not … illegal, not … sale, not … text, nothing further
  1.6: notic-, notificaciones, nro |, number … la, number … no, number … to, numero pa, numero please, o que
  1.6: occupe … textos, of … number, on future, on … line, one thing, one … can, only bought, only please
  1.6: only … no, only … once, only … when, operaron la, opt … de, organ-, others, panic-, panta-
  1.6: para … garantia, parle pas, pass … future, people … stop, periodico, permiso yo, phone alone
  1.6: phone … full, picked up, pido … no, pido … you, pingi-, pisad-, pisado, plainte, plait merci
  1.6: please … off, plus avec, pogne, point … me, pop up, por … dejen, pour … pas, pour … tirage
  1.6: precio pero, prefer a, proch-, promociones … no, promos … moi, pueda-, puedo ir, puso … numero
  1.6: que … cessiez, que … pedi, quel |, qui me, qui … a, quiero mensajes, quiero ni, quiero … no
  1.6: quiero … textos, quita … numero, quitar … los, quitter la, quiza-, quizas, race is, rappe-, read … so
  1.6: reads … aloud, receiving these, recevoir ces, recommended, refund … through, registry since
  1.6: registry … NUMBER, remember saying, remember … yes, remove moi, remove … manually, remove>angry
  1.6: remover … numero, remuevanme de, replies, ressortir, ride in, rien pour, rien … me, robot stop
  1.6: said … texts, sans permission, saquenme … la, scratch … off, se entiende, see … text, senora de
  1.6: serai-, servent, si … voulez, signi-, sigue haciendo, sigue … ruido, so go, so … could, so … sending
  1.6: solide, somebody, son with, sonda-, sooner, sorry … english, soy enfermera, spam do, spare
  1.6: speak english, stolen so, stop … a, stop … sms, stop>send, strike me, suffit plus, suffit … de
  1.6: suis de, suis tannee, suite a, suppr-, suppression, surgeon, sus … you, svp … mon, tanne-, te encargo
  1.6: telephone c, tengo otro, tengo … memoria, text alerts, texte plus, texteando, texted, textez |
  1.6: textez … plus, textos jaja, textos quitenme, textos votre, texts cost, texts … please, texts … your
  1.6: that and, that ok, that … fine, the black, the cafe, the guy, the wall, the word, the … because
  1.6: the … ones, them, then no, there for, these … remove, thinking it, thinking … is, third … asking
  1.6: this it, this … de, this … goes, this … or, this … out, this … unsolicited, tiene caso, tient
  1.6: time … take, time … the, to pull, to tucson, to … anymore, to … left, to … nephew, to … please
  1.6: turn … les, typin-, typing, un humain, una … vez, unsubscribe so, up … text, velo j, viarg-, viarge
  1.6: vibre a, vibre … chaque, vibrer, vie … moi, vos communications, vos … arreter, vous cessiez, vous mon
  1.6: vous que, voyageur, wake … i, want is, want nothing, want>send, want>texts, wanti-, wanting, warning
  1.6: what authority, which … of, with … the, withdrawn, work … and, wrong>stop, y que, y tengo, y … todo
  1.6: yes … is, you charged, you crecio, you is, you my, you to, you … call, you … con, you … mensajes
  1.6: you … muchos, you … quiero, you … recibir, you … said, you … soy, your … my, your … please
  1.6: your … with, | bajenme, | desactiver, | desuscribanme, | di, | ditch, | ew, | heard, | inscrite
  1.6: | maman, | nouveau, | porfabor, | removal, | seguro, | starting, | unlist, | veuillez, | viarge
  1.6: | … accidentally, | … avertissement, | … blonde, | … confirm, | … debarque, | … desist
  1.6: | … desuscribirme, | … enfermera, | … ici, | … inbox, | … montre, | … pe, | … picked, | … possible
  1.6: | … servicio, | … texter, | … thanks, | … vuelvan, | … was, ~_adi, ~_agr, ~_cai, ~_cum, ~_ira, ~_opt
  1.6: ~_ult, ~adde, ~ads_, ~aken, ~alor, ~ams_, ~away, ~awy, ~boga, ~cabe, ~ckou, ~conm, ~coup, ~ctf, ~ctfu
  1.6: ~curi, ~dag, ~dage, ~diat, ~ebod, ~ecer, ~ecoe, ~ectf, ~elul, ~elve, ~enle, ~enor, ~epre, ~ese_, ~esos
  1.6: ~eten, ~ety, ~ety_, ~fals, ~forw, ~gati, ~gnez, ~harc, ~hosp, ~icat, ~imo, ~inde, ~ised, ~iste, ~ivar
  1.6: ~knoc, ~kou, ~kout, ~lia_, ~lico, ~limi, ~lula, ~mais, ~mbar, ~mmed, ~ndag, ~neme, ~nie_, ~nito, ~nle
  1.6: ~nlev, ~nmi, ~nmig, ~noth, ~noti, ~nuer, ~nywa, ~ogi_, ~omot, ~ompa, ~oncl, ~onm, ~onmi, ~onve, ~op_
  1.6: ~oraz, ~ospi, ~pena, ~peri, ~ping, ~pio, ~rapp, ~rene, ~renl, ~riz, ~rri_, ~rzo_, ~sabo, ~seng, ~sine
  1.6: ~sold, ~sond, ~stru, ~su_, ~taxi, ~them, ~ti_, ~ts_, ~ueri, ~uisi, ~ules, ~uns, ~uppr, ~uya, ~viez
  1.6: ~vios, ~watc, ~ypin, ~yway
  1.5: (texts), NAME it, NAME this, NUMBER … before, NUMBER … con, a cette, a dream, a friend, a letter
  1.5: a way, a … did, a … lady, a … merci, a … sans, aboga-, about your, acabo no, acept-, acepte mensajes
  1.5: advic-, advice, ahora … no, ai ramasse, ai … la, all … text, also please, also … you, am NUMBER, amigo
  1.5: and … wifes, another number, ans, anti pourriel, any … it, anymore … do, anymore … remove
  1.5: anymore … stop, appreciate … heads, arret-, arreter vos, asking take, atentamente, au … si
  1.5: aucun autre, aucun … message, authorized this, autorisacion, autres textos, avez … pris, avisen por
  1.5: avons, baja este, barks, barks every, barks … time, basically, be texting, bici asi, bicycle … you
  1.5: blocked you, boise, bonit-, book |, borra mi, both numbers, bro … no, bromo-, bromont, buena
  1.5: buenas tardes, busquen, button, button |, bye, bye … me, c … fait, c … illegal, ca vibre, ca … mon
  1.5: cab, cache-, calisse, call list, call … you, can … swap, cancel … text, cancelar mensajes, card … is
  1.5: cause … votre, ce … etait, cel … el, cell and, cell … of, cero … por, chaque message, chaque … je
  1.5: chez … en, chiale, chiens, chier avec, ching-, chofe-, chofer, christ, college, come … it, compa-
  1.5: company phone, comunicaciones, con canasta, con … a, confirm, conta-, conve-, coordonnees |
  1.5: correo por, could … tell, covers, cuadro y, cuantas, d … avec, d … texto, dar, dar de, datab-
  1.5: database, database |, de datos, de … cosa, de … envoyer, de … saquenme, de … spammer, de … tienda
  1.5: de … velo, decu, demande … les, dernier, dernier … je, des promos, desabonnement |, desea, did … want
  1.5: disait, do … bother, do … come, do … remember, dog barks, dog … every, dos … me, down and, ecrire … ce
  1.5: ecrire … permission, effac-, el gorro, el no, el … para, en ingles, en … a, en … no, enlev-
  1.5: enleve … de, enleve … stp, enlevez … number, enough … with, envoi-, espanol no, est illegal, est vous
  1.5: estimados senores, esto … de, estoy … el, et c, et … me, etait … telephone, etre … de, etre … des
  1.5: everything else, evitenme, exclure, experience, f off, fais … menage, faite, filing with, filing … the
  1.5: fille … a, final, fine stop, fines, fois je, fois … je, for sale, for … great, formalmente, free … the
  1.5: from these, from today, from … records, fue con, fue no, further … please, garde les, gars … a
  1.5: gave consent, gens a, get me, going through, goodb-, goodbye, gorro, got no, grandi, guys … the
  1.5: hable-, hasta … gorro, have … opt, hay un, hello this, hello … is, here, here in, hey can, high, holy
  1.5: house i, how 2, i would, i … per, i … telling, in ten, in … these, indiquenme, informacion, interet
  1.5: is anyone, is ready, is … cousin, is … point, is … texting, is … too, it unsub, it … his, jaw, jdors
  1.5: je … apporte, jour, joven, jubil-, july, kettl-, kindly … these, knock, knock off, knock … the
  1.5: know signed, know the, l avez, la base, la fille, la hanche, la lista, la pedale, la prochaine, la … c
  1.5: la … hoy, la … los, laisse de, laven-, le reste, le … para, lee, les casques, les lis, letter … you
  1.5: link |, list this, lista … mensajes, llegar … mensajes, lo puedo, lo … cambiar, loi NUMBER, longe-
  1.5: longer, los bendiga, los … en, los … mas, lovely |, luck … the, m … le, ma fiche, mais merci
  1.5: mais … merci, mais … prefere, malog-, malogran, mama … que, manden otro, mano … me, many … please
  1.5: marketplace, mas quieran, me spammer, me that, me … achete, me … borrar, me … cada, me … cosas
  1.5: me … eso, me … like, me … mensaje, me … tantos, me … thanks, mensaje suyo, mensajes mi, merci ma
  1.5: messages needed, messages … merci, messaging … phone, mi papa, mi … no, mis … numero, moi aussi
  1.5: moi mais, moi … textos, molestia |, mon … aimerait, mon … m, moose jaw, more updates, mostr-
  1.5: moved … i, ne … texte, necesito mas, necesito sus, necesito … mensajes, need … to, never … for
  1.5: never … from, new … or, ni … nada, no consenti, no dejan, no desea, no you, no … all, no … publicidad
  1.5: no … suscribi, non … textos, not authorized, not bother, not yours, not … ride, notifications please
  1.5: notre, number … week, numero est, numero j, ofertas por, offers |, on casse, one text, only … texts
  1.5: opinion you, opinion … no, order … i, order … you, orige-, origen, ou avez, par … c, para escribirme
  1.5: parecen, parler de, partie … votre, pas … ca, pas … texto, paso … viernes, pay per, pay … text
  1.5: pena … pero, peoples, permiso de, permission |, pero quitenme, pero … mi, phone only, pido |, pis y
  1.5: please … out, please … proof, please … thx, plus texter, plus … ici, point d, poncho, por dios
  1.5: por … amor, por … arreglo, por … que, pour ces, pour son, prefiero email, profeco |, promo-
  1.5: promociones por, promos … texto, promotional, prueb-, pu jamais, pu svp, puede dejar, puse … la
  1.5: que non, que … los, que … quieran, que … telefono, queda bien, qui l, quien les, quiero salirme
  1.5: quit … them, quitar de, quitaran de, quite … numero, rate, recevoir d, recibir, recibir estos, recie-
  1.5: recordatorios … favor, recu mon, recuerdeme, refuse … recevoir, respectfully, retai-, retirer mon
  1.5: ride … i, ride … so, riding for, rien, sacame |, sais pas, salgo … esto, saoul-, savoir de
  1.5: savoir … vos, says less, screenshots, send … of, sending me, she gets, she … not, shit, si son
  1.5: si … dejan, sms … is, so unless, so … as, solicito … baja, soupe-, souper, soy … hija, spam no, spami-
  1.5: specifically … the, spending money, stay, stay a, stop … never, stp … mon, su base, su … de
  1.5: suis achete, suis plus, suppe-, sur quelle, sur … textos, sus notificaciones, ta … stp, take … list
  1.5: tal, talk … my, tardes, texteen mas, texting from, texting list, texto … autres, texto-, textos
  1.5: textos du, textos on, texts ever, texts stop, texts to, texts today, thatl-, thatll, the great
  1.5: the notes, the … i, the … open, the … then, the … tubes, there … to, these take, this old, tien
  1.5: tienda que, to disturb, to … bike, to … handset, todo … pero, toute communication, toute l, toute la
  1.5: toute … equipe, trabajo en, tratamiento, tripo-, triporteur, tucso-, tucson, tus contactos, tuve
  1.5: typed, ultimo mensaje, un … pero, une liste, up … no, usen … numero, ustedes me, va faire
  1.5: velo … cause, velorio, venta, veuillez me, veux me, veux … des, violating the, violating … tcpa
  1.5: virez moi, virez … de, vos … bonne, vous pris, waiting on, was there, watch-, we go, wey you
  1.5: whatever … me, while … are, wish … get, with it, would … for, wrong>texts, xfavo-, xfavor, y nunca
  1.5: y quiero, yo llevo, you i, you me, you ni, you pedi, you … bloquee, you … otro, you … what
  1.5: your cousin, your records, your reminders, your sales, your … on, | avec, | desinscription, | dios
  1.5: | fue, | going, | holy, | loco, | oigan, | opted, | retired, | shut, | … alguien, | … authorized
  1.5: | … brother, | … dude, | … enleve, | … hitting, | … read, | … saquenme, | … senores, ~_ani, ~_bye
  1.5: ~_des, ~_ef, ~_enl, ~_gag, ~_hip, ~_ill, ~_jul, ~_nun, ~_rie, ~_rob, ~_wak, ~abas, ~abog, ~acy_, ~alis
  1.5: ~apit, ~aque, ~ates, ~boni, ~caso, ~cell, ~cet_, ~chac, ~chen, ~dbye, ~decr, ~dera, ~det, ~digi, ~dlin
  1.5: ~effa, ~efr, ~ejad, ~eks, ~emu, ~enan, ~ency, ~enew, ~ermi, ~ert, ~etim, ~eto_, ~etre, ~exit, ~ff_
  1.5: ~ffac, ~hef, ~hte, ~iem, ~igit, ~ima_, ~jen, ~jul, ~llez, ~loud, ~lul, ~mn_, ~nbo, ~nche, ~ndm, ~ned_
  1.5: ~ngan, ~nged, ~ngs, ~ngs_, ~nim, ~niq, ~niqu, ~notr, ~nsid, ~ntac, ~nun, ~odb, ~odby, ~odil, ~ogad
  1.5: ~ogra, ~olle, ~oodb, ~ott, ~oudr, ~pars, ~puta, ~refr, ~remi, ~rize, ~rrar, ~rtar, ~rtas, ~rzo, ~spam
  1.5: ~tact, ~tari, ~teac, ~tex, ~text, ~tez, ~tez_, ~trik, ~trin, ~vanm, ~viar, ~xit, ~xtos, ~ywa
  1.41: (tables say unclear)
  1.4: (forever), NAME for, NAME me, NAME que, NAME … NUMBER, NUMBER a, NUMBER je, a dear, a ete, a favor
  1.4: a … borrenme, a … boutique, a … d, a … para, a … senorita, a … so, abonnements, about it
  1.4: about … texts, accepte … messages, ads |, again |, ahorrense, ai clique, ai … aucune, algo, am up
  1.4: am … my, amen |, and unsubscribe, and … bike, and … you, anos … no, antig-, antigua, any … this
  1.4: apara-, aparato, apologies, appreciate … but, aqui, aqui siguen, arrete … textos, arreter
  1.4: arreter … message, arreter … sms, asked if, asked … texts, assez de, au bout, aucun … a, aussi
  1.4: automatico, autorizacion para, avenir merci, ayer no, barrez, base de, base legale, basta … los
  1.4: be too, be … a, be … anymore, be … dear, be … kind, be … remove, be … saturday, bebe dort, beg you
  1.4: ben … de, bici … quiero, bike got, bikes … please, block you, boise |, bon … moi, boutique, bowin-
  1.4: bowing, box unchecked, buen rato, by … for, by … i, c … ce, c … de, ca … de, call … if, can reply
  1.4: cancel … notifications, ce … merci, cel en, cell … for, celui de, cette affaire, cierre, clear |
  1.4: clinic please, communications |, communiquer, communiquer avec, communiquer … moi, company, con cada
  1.4: con mensajes, con … avisos, conco-, concours, congratulations, consider … my, contactez plus
  1.4: continuation |, contraire, counter, coute NUMBER, crecio, customer … i, d aujourdhui, d envois
  1.4: d interrogation, d … vos, de mme, de pas, de servicio, de todo, de … dossiers, de … envios, de … on
  1.4: de … pis, dead |, dear, dear and, decirles, decline, declining, dedan-, dedans, dejame en
  1.4: dejen … escribirme, delete all, delete domingo, delete … my, demain … la, demando, dernier … avant
  1.4: desactivez moi, deten-, digits, distribucion, disturb … with, dit … par, do … own, doit, doit plus
  1.4: donne mon, dossier je, dossiers, downl-, dream, droit … me, drop, du … pour, du … svp, duena de
  1.4: dulut-, duluth, each … please, ecole de, efface … numero, else, emerg-, emplo-, en demeure, en que
  1.4: en … rien, encuesta, enleve mon, enlever … svp, enlever … votre, enroll, entienden, entregue, envia-
  1.4: enviando mensajes, envoi de, envoyer … affaires, erase this, es … gracias, es … pero, es … verdad
  1.4: est de, est … ce, est … pour, est … voler, estar … su, estat-, exactly, exclude, excluded
  1.4: excluded from, fabor … no, faili-, failing, faill-, failli, finie, fired, firmado, flat no, fois … de
  1.4: for … wheel, from sending, from … messages, further text, gagno-, gagnon, good … with, gracias punto
  1.4: gracias x, gracias you, grasias |, gre, gre de, hacer el, had … with, hagame el, haganlo ustedes
  1.4: hard feelings, haute, hay … en, he … so, high school, holiday hours, honey, hope … is, i could
  1.4: i refuse, i ride, i … always, idea de, il … semble, immediately, in getting, in mourning, in texts
  1.4: in there, in … area, in … morning, india, initi-, inscrit pour, interest in, interested … getting
  1.4: interested … remove, interrogation, inutile, inutile de, is giving, is spam, is … how, is … left
  1.4: is … love, is … we, j … clique, jamais … des, jamais … votre, je la, je … saurais, je … vendredi
  1.4: jokes, keep coming, keep going, kid at, kid signed, kowalczyk, la maquina, la molestia, la … demain
  1.4: la … lista, lachez moi, le code, le garage, le retrait, le … lol, legale, les envois, les ruego
  1.4: liberez, limited, liste la, lleguen … mensajes, lo … you, log, loi anti, loi … pourriel, lol … not
  1.4: los demando, los … conmigo, lose it, lourd, ma job, ma part, ma place, ma … j, machi-, maintenant plus
  1.4: make, mal … la, mama dice, mandar … sin, mandarme esto, mandarme nada, manden avisos, mandes mensajes
  1.4: mange-, many … take, mas … gracias, mas … se, me escribas, me messages, me out, me parlez, me rayaron
  1.4: me svp, me … asking, me … deja, me … en, me … mensajes, me … much, me … podrido, me … quit
  1.4: me … whatever, me>you, menage … mes, merci … enlever, merci … non, mes abonnements, mes points
  1.4: message … phone, messages … to, messaging this, metie-, mi … con, mme, moins d, mon avocat
  1.4: mon … arretez, mon … fils, month my, more>forever, more>send, mourn-, mourning, mucha molestia
  1.4: muy cara, my data, my doctor, my roommate, my … bought, my … gets, my … not, my … subscription
  1.4: nada … este, name … not, ne doit, ne … contactez, necesito que, neuf, never look, never message
  1.4: nice but, night shift, no funciona, no hard, no mandarme, no sabe, no … aceptar, no … did, no … en
  1.4: no … feelings, no … leo, no … only, no … quien, nobody … for, non … enlevez, not being, not for
  1.4: not going, not remember, not want, not … cyclist, not … in, not … near, not … this, notif-
  1.4: notificaciones por, notificaciones … mi, notifications off, nouveau … pis, now, number thanks
  1.4: numero para, numero porfa, numero … plus, numero … votre, obliged, off, off text, off … liste
  1.4: off … please, off … sms, one day, only … off, operaron … rodilla, order … not, ordinateur, ote
  1.4: out … in, out … is, par ce, par vos, para la, pas et, pas qu, pas … publicite, pas … sa, passee
  1.4: patch kit, perde-, perdon pero, permiso … escribirme, petit a, phone … every, phones on, plain-
  1.4: please not, please … for, please … take, plus … savoir, plus … sur, plus … votre, podrido
  1.4: point texting, point … interrogation, points, por … mi, pour lui, pour vendredi, pour … merci
  1.4: pour … velo, pouvez … retirer, prenez note, prenez … que, promos por, prote-, pu … text, pueden quitar
  1.4: puedes … de, puedo … el, purge … number, puse que, pusiera, quand ca, que … m, qui lit
  1.4: quiero promociones, quiero volver, quiero … me, quit spamming, quit … texts, quiten … mi
  1.4: quitenme … todo, quoi … ce, rathe-, rather, rayaron el, rayaron … cuadro, recall … to, rechazo
  1.4: recibir … notificaciones, recor-, relea-, remercie, remove … list, resso-, retirez nous, retiro
  1.4: retrait, revei-, revoke consent, rewar-, rewards, rides great, rodada … domingo, roommates, rules
  1.4: sacan, saurais, saurais gre, saurais … de, se … pido, sendi-, sending, sending … anything, seno
  1.4: sent to, seriously, she got, shops, signed, sigue-, sin … permiso, since, so remove, sobre, solam-
  1.4: solamente, son tan, son … amables, souhaite plus, soy … la, specifically left, squeezing me
  1.4: stop asking, stop using, strike … from, su … en, suis dans, suis … enlevez, supprimez, sus … quitenme
  1.4: swing, take, tandem, tapan, tarda-, telef-, telefono, telefono asi, text subscription, text … have
  1.4: text … was, texted at, textos desabonnez, textos porfa, textos … son, texts come, texts … hard
  1.4: texts>angry, that still, that … at, that … me, the deposit, the morning, the … back, the … house
  1.4: the … inch, the … well, there … for, there … way, these>want, this just, this … off, thursday at
  1.4: tires … the, to cut, to type, to … whole, todo no, told … people, tout envoi, trans-, trist-, trouvez
  1.4: un … rato, understanding, une … a, unplu-, unsub |, unsubscribe me, use a, vais … maintenant
  1.4: velo … plus, velo … pouvez, veo … la, veux … ca, vieji-, voix, vos dossiers, vos texts, vosot-
  1.4: vosotros, voudr-, vous demande, vous retirer, vous saurais, vous … gre, vous … parlez, wake, wallah
  1.4: we have, week no, were … here, will hear, with … kids, with … other, withd-, worth NUMBER, y gracias
  1.4: y … mando, yank, years, you as, you … make, you … permission, your stupid, your … never, | been
  1.4: | chez, | ferme, | flight, | forget, | nadie, | olvide, | parcero, | quitame, | unsolicited, | wipe
  1.4: | worry, | … already, | … black, | … casl, | … charged, | … concours, | … enviar, | … escribo
  1.4: | … favor, | … going, | … granddaughter, | … harassing, | … mama, | … noches, | … ordered, | … otez
  1.4: | … rayaron, | … shut, | … une, | … viernes, ~_dec, ~_dit, ~_era, ~_hic, ~_mme, ~_mut, ~_now, ~_pis
  1.4: ~_tac, ~_tex, ~_ul, ~aca, ~alt, ~alt_, ~aqu, ~arin, ~bais, ~baj, ~bsi, ~caci, ~case, ~cept, ~ces, ~cko
  1.4: ~clu, ~crir, ~cune, ~deac, ~dear, ~dec, ~deda, ~dem_, ~dern, ~dly, ~dly_, ~dmin, ~doit, ~duen, ~eba
  1.4: ~ecor, ~efon, ~egue, ~elef, ~elon, ~esa, ~ese, ~etio, ~euf_, ~evei, ~ext, ~fol, ~fond, ~garo, ~genc
  1.4: ~gits, ~hdr, ~igni, ~ilia, ~imez, ~irm_, ~isie, ~ital, ~ithd, ~ixin, ~join, ~kor, ~lair, ~lefo, ~leno
  1.4: ~leve, ~ley_, ~lini, ~llec, ~lse_, ~make, ~ms_, ~ned, ~nill, ~none, ~nori, ~ntir, ~off_, ~onan, ~onec
  1.4: ~ons, ~ontr, ~opie, ~orma, ~otif, ~pam, ~papi, ~patc, ~prot, ~raw_, ~reb, ~rme_, ~rned, ~rome, ~romo
  1.4: ~rwar, ~sepa, ~soli, ~spit, ~sto, ~sust, ~swin, ~tale, ~thdr, ~tuv, ~uff, ~voud, ~yo_
  1.39: (tables say mention)
  1.3: (list), NUMBER anos, NUMBER … arretez, a elle, a estos, a link, a place, a reportar, a son, a … neveu
  1.3: account … sms, ace, acepte … textos, afford the, agreed … that, ahi you, ai commande, ai le
  1.3: aime mieux, algo … no, all need, and still, and … does, angry>not, angry>texts, any chance
  1.3: anything from, aqui … con, are we, are … texting, arrete … la, arreter … messages, as my, au plus
  1.3: au … sacrant, aucun-, aux … svp, avec … la, avez des, backordered, base, base … datos, be done
  1.3: be excluded, be … out, before … it, belongs … my, best thing, bici es, bici para, bicicleta no
  1.3: bikes … a, bjr je, blind and, bol, bonjour … je, borrame de, buenas no, but … am, butto-, ca … mal
  1.3: cachent, cadena … me, call … it, cambie … taller, cancel les, cancelacion, cancelado, capable … moi
  1.3: caso, celle, celul-, cerca de, cesser … envois, cessez de, cessez … envoyer, cessez … me, change my
  1.3: charges me, chica-, chimio, cierren, collect the, commande chez, commande … vous, comme spam
  1.3: comme … si, con … sms, consent to, consent withdrawn, considerez … comme, contact this, cordialement
  1.3: could, could you, coupez, cuando … mi, cuenta … no, customer, customer but, cycli-, d envoyer
  1.3: dans … envois, datos, de communiquer, de contact, de corazon, de les, de personnel, de publicite
  1.3: de retrait, de … affaire, de … avis, de … contacter, de … cosas, de … exclus, de … tout, decede … ne
  1.3: decon-, demande … etre, demander … j, derecho de, des … de, des … merci, des … promo, des … que
  1.3: desire plus, detox, deuil, diera-, dieran, distr-, distraction, donne … consentement, drop my, due |
  1.3: ecriviez pas, effacer … numero, ejerz-, ejerzo, ejerzo mi, ejerzo … derecho, el … nuevo, elimineme
  1.3: elimineme de, ella you, email … please, email … to, en prie, en … mon, encontre un, encore bon
  1.3: end … texting, enough la, enton-, entonces, envoyer … messages, envoyer … sms, erase … from, es … y
  1.3: esposo y, esposo … en, est prete, est trop, est … de, est … sur, et de, etait, etes ben
  1.3: etes … arretez, ew, exclude me, f ing, fait … le, fait … les, favor and, favor … mensajes
  1.3: fermer … notifications, finish the, for advertising, for … call, frame-, frames, from … bike
  1.3: from … you, full please, future messages, gave my, gave permission, genti-, get this, ghosting
  1.3: go home, going back, gotte-, gotten, gracias y, habia salido, have … NUMBER, have … a, her own
  1.3: here … be, hija me, him on, hit … up, hola soy, honou-, how about, i beg, i received, i … only
  1.3: i … opt, i … see, il te, immediatement, immediatement |, in one, in … future, incluida
  1.3: infolettre texto, ingle-, ingles, ingles … en, inscrit a, is hard, is mrs, is where, is … private
  1.3: is … scam, it end, it needs, it possible, it there, it too, it … do, it … due, it … quit, j peux
  1.3: je commence, je revoque, je … acheterai, je … en, jours, juste |, keep … my, kindly do, kneed, l a
  1.3: l obligeance, la delete, la manana, la semana, la … anti, la … je, la … ni, ladilla … no, le velo
  1.3: le … des, le … envoyez, le … mensajes, le … qui, leave … phone, leave-, les pongo, les … dans
  1.3: les … ne, lieu de, linea no, list>send, lista |, lista … gracias, live with, llegu-, lo ruego, lock in
  1.3: los … ahora, m envoyer, m envoyez, ma reparation, mains, makes, mandar mensajes, mandarme cosas
  1.3: mande … mensaje, mande-, manden … textos, manejo, mas … de, mas … quitenme, mater-, mayo, me compre
  1.3: me confunden, me deranger, me entregaron, me remove, me suffit, me … did, me … my, me … nada
  1.3: me … salido, me … way, me>stop, mecha-, mensajes borrenme, merci enlevez, messages anymore
  1.3: messages at, messages … this, mi derecho, mi trabajo, mi … quitenme, mise en, mise … demeure, moly
  1.3: mon homme, mon pneu, mon telephone, mon … client, mon … de, montr-, more promos, more texto
  1.3: more … texts, muchisimos, my granddaughter, my text, my … how, my … it, my … just, my … quiet
  1.3: my … thinks, n avons, nada … esto, nada … que, navy, naw, ne … ecris, need my, need … consent, negocio
  1.3: nerfs arretez, next … instead, ni los, ni … di, ningu-, nix the, no … lo, nom de, non … plus
  1.3: not … since, not … so, not … tomorrow, not … you, not>not, not>want, nothing, nous … la, now lol
  1.3: now … am, now … more, now … texting, now … texts, number from, number … will, numero a, numero … ai
  1.3: obligeance, obligeance de, off … reminders, officer, ok … thanks, omita-, omitan, on … so, only use
  1.3: ontar-, ontario, open sundays, optout please, out … texts, over i, owe me, p, paix … vos, para … la
  1.3: paren el, part, participar, pas ici, pas … votre, peace, pedir, pense pas, people and, perdi el
  1.3: permitted, perro … comio, phone anymore, phone does, phone quiet, phone … no, pierdan mi
  1.3: pierdan … numero, plan … me, please lose, plus necessaire, plus qu, plus sacrant, por una
  1.3: por … llanta, porfa-, pourquoi … recois, press, process, prometieron que, promos, propi-, ps, pu … vos
  1.3: publicites, put … back, que a, que c, que vous, que … est, quedan NUMBER, quien le, quitenme … la
  1.3: quitenme … su, quoi pour, reaso-, regreso a, reminders … me, remov-, remove>more, rempli, reportar
  1.3: repre-, request … texts, requesting removal, rest and, resta-, retired, rien … personnel, right … the
  1.3: rimou-, rimouski, roommate he, ruego |, s … de, saber, sacar … la, sacrant, sais … comment, saque … la
  1.3: saquen … telefono, saquenlo |, school and, se … au, segun, selon, selon la, selon … loi, send>angry
  1.3: sending |, sending … this, service but, set my, seule-, seulement, shabb-, shabbat, shake, sick kid
  1.3: signale … spam, sincerely, sirvase, so kind, so … your, sonnez, soone-, sortez … numero, souha-
  1.3: soy … cliente, spare … the, spoke, staye-, stayed, stop messaging, stop … les, stop … us, strik-
  1.3: strike, su, su … ni, succu-, succursale, suffi-, suppression de, sur vos, tachenme, take his
  1.3: talking to, telephone … je, telephone … pour, tell … when, terri-, tes messages, text … remove
  1.3: texted stop, texter ce, texter … NUMBER, texter … numero, texto please, texto you, texto … m
  1.3: textos automatiques, textos si, texts … in, texts … thanks, that does, that … where, the call
  1.3: the deal, the gears, the lot, the shed, the … guys, the … keys, these alerts, these>you, thing you
  1.3: thing-, this and, this take, tick, time … texting, to fix, to remind, to ride, to take, to … future
  1.3: to … this, toda mi, told … kid, tous |, tout est, tout … arretez, tranquille |, trois textos
  1.3: tus textos, twice now, un abonnement, un cliente, una buena, una cadena, unregister, unsolicited |
  1.3: unsub-, unsubscribing from, unsubscribing |, ups |, ursel-, urself, va mi, vamos, velo … c, velo … est
  1.3: verdad no, vertu de, veuillez retirer, veux … ce, vez por, vez … a, vos speciaux, vos … j
  1.3: votre … arretez, votre … je, vous encore, vous … numero, vous … obligeance, voy … reportar, want>me
  1.3: warni-, was in, were … no, what … it, whatever, while you, whoev-, whoevers, wife he, will … you
  1.3: word |, would stop, write … anymore, y casi, y me, yes do, yesterday so, yo … pedi, you removed
  1.3: you … before, you … charging, you … discontinue, you>send, you>texts, | ayer, | borreme, | cancelen
  1.3: | ejerzo, | flag, | grandma, | leaving, | mae, | mettez, | naw, | passing, | retire, | sa, | selon
  1.3: | tiren, | unregister, | velo, | … box, | … cessez, | … desk, | … discontinue, | … docteur, | … fine
  1.3: | … knew, | … lache, | … less, | … promociones, | … quedan, | … quitenme, | … rappel, | … revoque
  1.3: | … set, | … sonne, | … tout, | … tried, ~_ago, ~_apa, ~_aq, ~_aqu, ~_arr, ~_dij, ~_gho, ~_oj, ~_ost
  1.3: ~_p_, ~_sac, ~_san, ~_scr, ~_su_, ~_tak, ~_unl, ~_unr, ~_via, ~acer, ~agr, ~arre, ~aska, ~atab, ~atem
  1.3: ~aur, ~bi_, ~cep, ~cere, ~clea, ~ctin, ~dat, ~dded, ~deto, ~dij, ~ecla, ~edia, ~eens, ~eepi, ~eeze
  1.3: ~egi, ~emov, ~eti, ~etin, ~etox, ~ewe, ~exto, ~ezco, ~eze, ~fins, ~fire, ~futu, ~gho, ~ghos, ~grew
  1.3: ~hem_, ~hio, ~hoev, ~hops, ~iel_, ~ierd, ~inks, ~isit, ~lega, ~legu, ~life, ~llow, ~lter, ~maci, ~merg
  1.3: ~meri, ~mers, ~meti, ~mine, ~move, ~mput, ~must, ~nag, ~nc_, ~nder, ~nem, ~ngun, ~nido, ~oga, ~omos
  1.3: ~ompu, ~onso, ~onta, ~otec, ~otro, ~ouha, ~oulo, ~ove_, ~pany, ~par_, ~peac, ~pect, ~peto, ~pide, ~pis
  1.3: ~plei, ~plic, ~pogn, ~preg, ~pud, ~pul, ~ran_, ~rar_, ~rdia, ~rej, ~remo, ~rieu, ~rme, ~rmi, ~rrad
  1.3: ~rted, ~scra, ~sida, ~sins, ~souh, ~spar, ~tac, ~tais, ~tait, ~tara, ~tio_, ~tme, ~tonc, ~tout, ~tox
  1.3: ~tox_, ~tse, ~ubli, ~ueb, ~uebe, ~ueg, ~uen, ~uha, ~uhai, ~uide, ~uill, ~unl, ~upez, ~urd_, ~utto
  1.3: ~voit, ~whoe, ~wors, ~xto
  1.2: NUMBER … por, a celui, a dar, a escribir, a long, a quote, a … ans, a … los, a … much, a … semaine
  1.2: accep-, accepte vos, acoso, affaires … textos, against the, agreed, agreed on, agreeing, ahi porfa
  1.2: ai plus, aidez, aidez moi, al perro, al principio, all can, all … data, all … my, alors ne, alors … m
  1.2: alto y, alto … los, am blind, am requesting, am sleeping, amis, and it, and … got, angry>angry
  1.2: angry>list, angry>you, anoth-, another, ansie-, ansiedad, are dead, are still, arreter de
  1.2: arretez … sms, as … last, assez enlevez, assez plus, atender, atte ing, auriez vous, aussi … moi
  1.2: autre … svp, avec … sms, baisse, basta … textos, bici gracias, bici … en, bicicleta a, bike … is
  1.2: bike … never, black-, block-, bloquez, bon … les, borrar de, borreme por, borreme … favor
  1.2: borrenme … la, borron, brake pads, bro you, bucks for, bucks … a, buen dia, but … take, by … min
  1.2: c NUMBER, c pas, cada … suyo, calisse arretez, call … house, call … i, cancel … textos, cancelame los
  1.2: capital, caso … me, cel … sus, celular, cero mensajes, ces … svp, cesser tout, chamba, check email
  1.2: chial-, chica |, chien-, chiffre, clarito, clien-, client mais, clogg-, clogging, closi-, closing
  1.2: cobra, cobraron de, cobraron … mas, combien de, come with, comment ca, como hago, compre la
  1.2: comunicaciones por, con uds, confianza, consent under, contact me, contact … for, contactarme, copy
  1.2: correct la, corten los, couns-, cross-, crossed, cuando quiera, customer please, de boutique, de m
  1.2: de oposicion, de quitarme, de … NAME, de … demander, de … loi, dead to, deals on, decochez, dejen you
  1.2: delete texto, demande … je, demander moi, deplo-, deployed, derailleur i, derecho a
  1.2: derecho … oposicion, desabonnez moi, desapuntenme, despu-, despues, desuscribir, dicho que, did anyone
  1.2: dije … muchacho, dire |, dit … plus, do … needful, doctor … no, donne le, donnez moi, dossi-
  1.2: driving me, ebay, edad, el era, el paro, eliminar, eliminar mis, eliminar … datos, eliminen … numero
  1.2: ella … tiene, else i, en otro, en … si, enlevez … svp, enough take, envio … mensajes, envoi a
  1.2: envoi … ce, envoyez rien, es … ustedes, escri-, escriban gracias, esos textos, est arrivee, est au
  1.2: est … croche, est … elle, estoy bien, et … mon, etranger, events, ever … to, ex … a, exces-, excessive
  1.2: exchange, exerc-, exit, fais … de, faites ca, fatiguants, favor, fermer les, fermez … alertes
  1.2: fichez moi, fill, finalement … pour, finis-, flat fixed, flood, folded, for marketing, for messages
  1.2: for my, for service, forgot my, formelle, fort, found another, frenen, from … alerts, from … to
  1.2: further texts, gars qui, get |, girlfriend, go … a, got stolen, grandkids, grate-, grateful, guys stop
  1.2: haberme, hagame un, haganme, hate … texts, have … no, head, hecho, here we, here … are, hitch
  1.2: how … it, i emailed, i opt, i receive, i tried, i typed, i … blind, i … grab, i … just, i … requesting
  1.2: i … sleeping, i … texting, if one, immediat, imper-, in these, in … NAME, in … it, include, indiq-
  1.2: info … no, ingles no, inscrit … le, interesa … mensajes, is amazing, is … hospital, is … it, is … shop
  1.2: it … me, it … please, it … up, it … your, je … infirmiere, je … qu, job pas, joind-, joindre, just do
  1.2: kindl-, kindly, kindly … not, l … de, la suya, la trek, la … faites, la … me, la … mejor, lachez
  1.2: laissez mon, laissez … telephone, le francais, le … j, le … vert, least of, least … all, legal-
  1.2: les courriels, list … NUMBER, lista, lista sin, liste de, livin-, living, lleguen sus, llena, lol do
  1.2: lol i, longer interested, los di, los … para, los … quedaron, m ecrive, ma garantie, machines, maile-
  1.2: mailed, maintenance, mais otez, mamen, mamen you, mandarme mas, manden sus, manden … you
  1.2: mandes textos, maner-, manera, marketing and, mas, mas mensajes, me den, me metieron, me sacaron
  1.2: me suis, me van, me … are, me … favor, me … harto, me … mal, me … recados, me … your, me … yours
  1.2: me>law, meant-, meantime, mejor … no, mensajes, mensajes conmigo, mensajes saquenme
  1.2: mensajes … quitenme, merci bonsoir, message me, message … now, message … send, messages, messages from
  1.2: messages tho, metieron, mi baja, mi novio, mistake i, molestar con, mon … des, mon … moi, monop-
  1.2: more … messages, more … on, mostrador, much obliged, my numbers, my personal, my sisters, my … seat
  1.2: n accepte, n aime, n me, natio-, national, ne plus, necesito mensajes, need … break, needf-, needful
  1.2: neith-, neither, nerve, never asked, never given, ni … mi, ni … quiero, nix … texts, no mamen
  1.2: no message, no notifications, no paran, no pedi, no thanks, no … dado, no … escribas, no … haga
  1.2: no … to, nombre y, nope, nos manden, not receive, not stand, nous … retirez, nro, number does
  1.2: number |, numero ne, numero s, numero … nadie, obligeance … retirer, of … again, ofend-, ok … for
  1.2: on ebay, on va, on … account, on … as, once again, one this, oposi-, oposicion, or … to, otez … donc
  1.2: otez … svp, other-, otorg-, otro lado, our office, over with, owe … a, pa que, pal |, papa you
  1.2: papa … no, par, para recibir, para sus, part |, pas interesse, pas sur, pas … place, pedi estos
  1.2: pedi … mensajes, pedi … no, perdu ma, pero … bici, pero … celular, pero … que, pesados, phone … the
  1.2: pis apres, play, please get, please remove, plus … contacter, plus … velos, podri-, podrias
  1.2: point stop, pour … velos, pourriez, pouvez … garder, prefere … pas, preferiria, principio
  1.2: prochains envois, proje-, promos enlevez, promos … de, pu … bike, pub |, punto gracias, quatre roues
  1.2: que mas, que pena, que ponga, que … quitenme, que … you, quedar, quedaron, queria saber, qui … donne
  1.2: quit … it, quitar … su, quitarme … la, quiten este, quiten … number, quiten … telefono
  1.2: quitenme ustedes, rang, rappel, rather … a, receiving messages, receiving texts, recibiendo
  1.2: recogi todo, recup-, registro, remin-, remove NUMBER, remove … svp, rense-, renseignements, reparto
  1.2: rest … the, retirenme, retirez, rien autorise, rien m, rien … envoyer, sacarme, said … more, salgado
  1.2: salgo |, salirme … los, saqueme de, se les, send any, sending texts, service … i, shop … please
  1.2: shop … stop, si por, siguen … los, sin, sisters, so annoying, so far, somebody … me, something … not
  1.2: sonne … l, sorry … did, souhaite … recevoir, soy … NAME, spam … moi, spamm-, stop y, stop … veux, stp
  1.2: su … porfa, suis infirmiere, suis rendu, suis … et, supprimez … numero, sur … carte, sur … freins
  1.2: sus … pero, suscribi |, suscripcion |, suspenderlos, svp m, svp … enlever, taken … the, talle-, taller
  1.2: teacher … my, telefono … que, teleg-, tengo … en, tes contacts, tesla, testeen, text with, texti-
  1.2: texto que, textos … ustedes, texts … loud, texts>you, thanks you, that … illegal, that … to, the bin
  1.2: the brakes, the deals, the flood, the name, the needful, the … got, them stop, these notifications
  1.2: these … anymore, these>me, thing … not, think there, this but, this numbers, this … getting, ticke-
  1.2: tienda … de, tienen … permiso, time was, to … he, to … take, to … too, to … you, toca, todo … de
  1.2: todos, toi qui, too … you, trai, tranquille j, tremblay, trottoir, tu … de, twice … i, un autre
  1.2: un … es, un … ou, un … velo, under casl, under … tcpa, unsolicited i, unsub … from, up and
  1.2: up … mistake, up … stop, utilisation, vaina de, vayan, velo … peux, vendi … bicicleta, venga
  1.2: vertu … la, viene |, voice, vos … me, votre … merci, vous … merci, voy … dar, vuelv-
  1.2: vuelvan … escribirme, walla-, way … many, way … turn, we … not, we … on, we … one, we … our, welco-
  1.2: welcome, what you, whate-, wheel is, will reach, will you, with … attorney, with … please, withdrawn |
  1.2: worked |, would not, y all, y etre, y quitame, y … quitenme, year old, yo dije, yo solo, you call
  1.2: you … still, you … take, young man, | apaguen, | bloquez, | borrenme, | buenas, | che, | dear
  1.2: | decochez, | delete, | demande, | epargnez, | hagame, | new, | quisiera, | quit, | sigo, | sir
  1.2: | thursday, | vendi, | venga, | wey, | … app, | … cease, | … contre, | … data, | … escribir, | … fais
  1.2: | … hago, | … immediately, | … lunettes, | … mamen, | … marque, | … obliged, | … office, | … out
  1.2: | … pastel, | … pesados, | … pienso, | … revoke, | … sali, | … spare, | … tan, | … veut, | … vieux
  1.2: | … vouloir, | … worth, ~_abu, ~_ace, ~_aho, ~_avo, ~_dat, ~_eff, ~_env, ~_fue, ~_fur, ~_lay, ~_mas
  1.2: ~_nro, ~_off, ~_stp, ~_sys, ~_tic, ~_uni, ~abo_, ~acy, ~ads, ~ahor, ~ajes, ~aou, ~arto, ~atev, ~ause
  1.2: ~avor, ~barn, ~bile, ~bir_, ~bow, ~brav, ~cel, ~clie, ~coso, ~cte_, ~darm, ~dau, ~des, ~ecri, ~eff
  1.2: ~elac, ~empe, ~ener, ~enez, ~eon_, ~eras, ~eul, ~evez, ~exer, ~exti, ~favo, ~ffa, ~fono, ~hani, ~hib
  1.2: ~hig, ~iarm, ~ibi, ~ills, ~imm, ~indl, ~ipe_, ~irme, ~ity_, ~izac, ~kin_, ~laci, ~lash, ~lay_, ~lear
  1.2: ~lic, ~mov, ~mova, ~mpre, ~nbox, ~neit, ~nen, ~neta, ~nfer, ~nom, ~odes, ~odri, ~off, ~ojec, ~orre
  1.2: ~ourr, ~oyer, ~pamm, ~paz_, ~podr, ~ppre, ~ract, ~rai_, ~rank, ~ratu, ~reei, ~ret, ~rete, ~riba, ~roje
  1.2: ~scr, ~sde, ~sen, ~ser_, ~ssio, ~ste_, ~stp_, ~sub, ~suff, ~sys, ~tach, ~tak, ~take, ~tede, ~tef, ~tev
  1.2: ~teve, ~tif, ~tifi, ~tog, ~tta, ~tton, ~uati, ~uber, ~udr, ~uelo, ~ula, ~unre, ~utur, ~uven, ~vam
  1.2: ~vec, ~viaj, ~vor, ~xerc, ~xing, ~xit_, ~xti, ~yeu, ~zaci
  1.1: NUMBER cfr, NUMBER of, NUMBER year, a cobrar, a contactar, a month, a … celular, a … closer, a … deux
  1.1: a … km, a … messages, abogado, abonnement … textos, abstenez … de, accord … des, acepte nada, added
  1.1: afloj-, agradezco |, ahorrense el, ai beau, ai … aucun, ai … voyage, aime … mais, alber-, alberta, all
  1.1: all … communication, almos-, almost, am doing, am … it, am … with, amabi-, amour … ciel, ancient
  1.1: and got, and … mom, and … my, ando … de, answer this, anymore … texting, anything in, anything … do
  1.1: apaguen los, arretez donc, arretez … texter, asked |, asking … me, asthe-, astheure, au NUMBER
  1.1: au … du, aucun message, automatically, autorizar, autrement, avenir … de, baja delete, bajenme … la
  1.1: been nice, biffez mon, bike … fine, bonito, borreme de, buenas … me, but … i, but … want, c … bon
  1.1: ca j, campagnes, can … see, canada, canadien, cancela, cancela … mensajes, cancelacion de, captures
  1.1: cel para, cellulaire svp, cesser de, cfr, chantier, chaque fois, chauf-, che, choos-, chut, ciuda-
  1.1: ciudad, cliente no, clinic, cobrar, colla-, comercio, communiquez, como spam, como … los, como … para
  1.1: concern, contact … number, contacto de, cordialement … tremblay, count-, coupez … ca, courriel me
  1.1: courriel … suffit, cut … you, d … a, d … enleve, d … liste, damn, datos personales, de borrar, de dia
  1.1: de magasin, de messages, de mettre, de prepago, de … ecrire, de … en, de … harceler, de … ile
  1.1: de … manera, de … mejor, deced-, decirlo, defin-, definitivamente, dejad, dejad de, delete mon
  1.1: deletez, demande moi, derange, derangez, des message, des texts, desabonnement svp, desactiven las
  1.1: desinscription svp, desvinculen, device |, diganle, dije bien, distribution, dit … repondre, docum-
  1.1: donde me, du ciel, ecoeurer, ecoutez, ecran-, ecrans, ecrivez encore, eliminame de, emergencies |
  1.1: emple-, empleado, empre-, empresa, en clase, en este, en mas, en personne, en pleno, en … hora
  1.1: en … hospital, en … pus, end |, end … this, enleve … number, enlevez, enleviez, envien nada, equipe
  1.1: es … delete, esa |, escriban … que, est le, est … chez, est … clair, estar en, este numero, este you
  1.1: et l, et … de, etre contacte, etre … sur, etre … votre, excla-, exclamation, exclude … from
  1.1: faire disparaitre, fait … otez, fait … semaines, falta, favor dejen, feelings, fevri-, fevrier
  1.1: file this, fin a, fixing … bike, flag my, flat repair, for more, for text, for work, for … never
  1.1: for … unsubscribe, for … weekend, force, forever>number, forget about, from … list, fuck you, fuero-
  1.1: fueron, fui a, full of, funny, furth-, ganas de, gaspe, gaspi-, gaspillez, genan-, genant
  1.1: gentils mais, gere, give my, gracias me, gre … bien, great service, hacie-, haciendo, hago, handset
  1.1: harceler, heard about, hello … am, hendersons |, here you, here … i, here … more, here … this
  1.1: hey siri, hoa, i came, i have, i know, i … done, i … never, i … reach, i … ride, ile, in this
  1.1: interessee, interested in, invit-, is … business, is … thanks, it out, j vas, j … beau, je deteste
  1.1: je gere, je le, je … ai, je … camionneur, je … etais, job arretez, job … le, jodan mas, junk do
  1.1: just … texting, karim, keys … the, know … the, l ai, l ile, l … pis, la compania, la main, la … pas
  1.1: la … semana, la … sus, las manden, last month, le … c, les … ont, let … check, limites, list>forever
  1.1: list>wrong, lista porfavor, loi … je, lol he, longer … customer, los recados, los … pero, los … sin
  1.1: lose, m a, m etais, m … merci, ma … dit, machine, mais vos, mais … c, mal au, man, manag-, manana … a
  1.1: mandarme textos, mande … mensajes, manden ni, manden promociones, mas na, mas … despues
  1.1: mas … escriban, mas … please, maudit, mayo |, me ads, me anden, me check, me cobran, me cuesta
  1.1: me harceler, me mandaran, me reveillent, me salio, me tenes, me texts, me … baja, me … future
  1.1: me … get, me … on, mean the, meetings, menag-, menage, menage dans, mensaje … de, mensaje … y
  1.1: mensajes punto, mes renseignements, mes … et, messagerie, messages on, messages |, messages … you
  1.1: messaging me, messi-, messieurs, mettr-, mettre, mettre … aux, mi … ahora, mija, moi … plus, moleste
  1.1: mon bebe, mon neveu, mon voyage, mon … donc, mon … tranquille, more, more cycling, more textos
  1.1: moved to, msjs |, muest-, my father, my husbands, my nephew, my refund, my … for, my … to, my … with
  1.1: nas, nationale de, ne … rien, need … tune, nephew, never … at, never … consent, next … is, next … my
  1.1: ni siquiera, no hablo, no name, no … anden, no … cycling, no … for, no … otro, no … tiempo
  1.1: non sollicite, not agreeing, not bike, not … can, not … get, not … think, notified, nous ecrire
  1.1: nouveaux, number will, number>not, numero mais, numero … j, numero … los, numero … sistema
  1.1: nunca … permiso, of attorney, off yours, office phone, okay, on … and, on … ticket, on … to
  1.1: one NUMBER, one … a, order that, ote moi, otez … des, oubliez … mon, out, para mandarme, pas si
  1.1: pastel … de, paye, peper-, pepere, permission for, permit, phone stop, phone to, pido no, pis j
  1.1: pis … est, pis … les, pis … plus, please exclude, please lol, please … call, please … de, please … now
  1.1: pleno, pleurer, podes, podrian dejar, ponganle, por culpa, por texto, pour m, pour … job
  1.1: pourriez vous, pourriez … cesser, pouvez … le, power, power of, power … attorney, prank, pregu-
  1.1: prepago … cada, prochaine fois, profi-, promociones, propaganda |, proposito, prueba de, puede … en
  1.1: pull … from, purpo-, purpose, pushi-, pushing, quand … sonne, quartier, que borren, que … den
  1.1: que … texteen, quelqu … m, quitando, quitte la, radie-, rather get, rayez … de, reason, recados |
  1.1: recibir … gracias, remove my, remuevame, rendu, replace … cassette, reponds, request remove, requiero
  1.1: retirarme, retiree |, retirez … cell, retra-, reveillent, revoque … autorisation, rien sur, robot … me
  1.1: robot … moi, rotat-, saca mi, saca … numero, sais … si, sans autorisation, saquen, saquen … numero
  1.1: save the, say it, says the, says … not, scooter, se quienes, semana … no, send>stop, sending … texts
  1.1: sens, serio |, servi-, service messages, seul, she … to, she … you, shop closer, shop hate
  1.1: shop … take, siguen quitenme, siqui-, siquiera, sms for, sms i, sms … am, sms … mi, snowbirds, someb-
  1.1: sonne en, sorted, sourire, spamming … phone, stop sms, stp |, strike … number, su culpa, su telefono
  1.1: su tiempo, subscribe me, suene mi, suis camionneur, sur … chaine, sus anuncios, sus envios
  1.1: suspendan … mensajes, svp n, tande-, te … pido, telefono … no, terminos, testo, text … offers, texting
  1.1: texting me, texts … any, that please, that … with, the babysitter, the code, the coupons, the file
  1.1: the neighbor, the owner, the recall, the station, the toddler, the … app, the … you, there … your
  1.1: these … take, thing, thinks you, thinks … are, this here, this … service, this … take, thx NAME
  1.1: tienda, tienda you, times i, tirag-, tirage, to like, to … if, todo … no, tones, tour … l, tu … me, tx
  1.1: un m, uni, use … phone, ustedes ni, utili-, velo etait, velo mais, velo recupere, vendieron, verifiez
  1.1: vez … de, viejito, vos … desabonnez, vos … non, vos … sur, vouch-, voucher, vouloir message, vous c
  1.1: vous et, vous remercie, vous … chambres, vs, vue, wakes, want anymore, want>angry, week … so, what it
  1.1: what … i, why |, wife … i, without … i, would … be, would … not, y sigue, y you, y … el, y … nunca
  1.1: y … tu, yo … he, you pase, you … just, you … lost, you … not, you … suene, you … those, your company
  1.1: your … keeps, | between, | cancelle, | cesser, | lose, | podrias, | pongan, | thought, | trying, | vs
  1.1: | … cellulaire, | … damn, | … desire, | … found, | … let, | … los, | … makes, | … metieron, | … paix
  1.1: | … par, | … passed, | … pena, | … pleine, | … pub, | … put, | … recupere, | … reminders
  1.1: | … specifically, | … therapist, | … triciclo, | … typed, | … unsubscribed, | … which, ~_ask, ~_dam
  1.1: ~_det, ~_dic, ~_men, ~_occ, ~_oka, ~_pud, ~_qui, ~_reg, ~_vos, ~_vs_, ~_xx, ~acha, ~acre, ~adio, ~ages
  1.1: ~alut, ~anag, ~ande, ~ane, ~arlo, ~arqu, ~asad, ~aske, ~asth, ~atho, ~auto, ~avo, ~beco, ~burn, ~cac
  1.1: ~ccep, ~cevo, ~chat, ~cky, ~cky_, ~cluy, ~cri, ~cum, ~dang, ~dar, ~eado, ~eced, ~ecep, ~ecr, ~edf
  1.1: ~efi, ~efin, ~elen, ~emie, ~emin, ~emo, ~ence, ~envo, ~erez, ~erin, ~erm, ~escr, ~eter, ~eul_, ~eule
  1.1: ~evie, ~fav, ~funn, ~fur, ~ged, ~ged_, ~ges, ~gned, ~gunt, ~hago, ~hoos, ~horr, ~iate, ~iew, ~ikes
  1.1: ~ims, ~inco, ~ingu, ~irag, ~ista, ~iter, ~ity, ~jes, ~jes_, ~kay_, ~ked_, ~lein, ~lica, ~list, ~luy
  1.1: ~mas_, ~mebo, ~mech, ~mez_, ~mija, ~more, ~mpa, ~mpto, ~ncho, ~ndly, ~ndu_, ~neuf, ~nir_, ~nton, ~nvit
  1.1: ~oka, ~ord_, ~orda, ~ori, ~ostr, ~ouri, ~outg, ~pian, ~raig, ~rait, ~rall, ~rdez, ~rez_, ~rike, ~rlo
  1.1: ~rman, ~rmo_, ~rofi, ~rre, ~sas_, ~scri, ~seas, ~sep, ~sis_, ~ske, ~sola, ~stay, ~sus, ~susc, ~terr
  1.1: ~tful, ~theu, ~tis_, ~tome, ~trun, ~tus, ~udra, ~uenl, ~uipe, ~uitt, ~uscr, ~usio, ~utg, ~veni, ~view
  1.1: ~vor_, ~vos, ~vos_, ~vs_, ~xtin, ~ycli
  1.0: NUMBER al, NUMBER ans, NUMBER bicis, NUMBER can, NUMBER i, NUMBER … delete, NUMBER … fine, NUMBER … la
  1.0: NUMBER … texts, a calendar, a clapet, a tire, a … chain, a … consenti, a … does, a … le, about … fork
  1.0: abrazos, acabaron, account from, acepte recibir, acepte … mensajes, achalez moi, achete … velo, adios
  1.0: ads take, affaire |, agradeceria, agregaron, ah oui, ai fait, ai jamais, ai point, ai … les
  1.0: ailleurs maintenant, aimerais etre, aimerais que, alertes texto, all communications, already … am
  1.0: am pregnant, am … all, amabilite, amabilite de, anden, ando en, ans a, any … from, any … please
  1.0: any … texts, anymore … am, anywh-, anywhere, apaguen … avisos, appartient a, appelez a, appelez … la
  1.0: apprecierais, apunte pero, are wasting, are … your, area, as always, as … remove, asking … is, au … c
  1.0: au … retirez, automated messages, avec ces, avril, axide-, baja … servicio, basta, be … of
  1.0: bendiga pero, benis-, benisse, bici el, bicic-, bike is, bike looks, bike no, bike … no, bike … now
  1.0: bill … i, birthday to, borra, borrar … la, borren … celular, borren … contacto, borro sin
  1.0: bothering … with, brother please, buena … pero, busquen mas, but … can, buzz, c … regle, caissiere m
  1.0: camionneur, can … out, can … tell, can … up, capable enlevez, card … the, ccpa, ce texto
  1.0: cesser … envoi, cessez … textos, cessiez de, chama-, chaque … enlevez, chez … on, chien jappe, chois-
  1.0: clape-, clapet, cliente … mi, commerciaux, competitor, complain, comptez, consent … given
  1.0: consent … texts, contre vous, copia de, could … it, cual … la, cuesta NUMBER, cuesta … centavos
  1.0: customer … me, d hiver, d … plus, de luto, de mensajeria, de proteccion, de tantos, de tapita
  1.0: de texts, de … du, de … fils, de … list, de … non, de … numero, de … pu, de … rien, de … svp
  1.0: de … vous, deale-, dealer, decirles que, deja demande, dejar … enviarme, delete … y, deleting, demen-
  1.0: deposite, depuis … j, des … et, desabonnement immediat, desabonnez … des, descends, deseo recibir
  1.0: deseo seguir, desinscription |, deux … que, dieu … benisse, discontinue sending, dit … la, ditch my
  1.0: ditch … number, does … belong, dois … pour, donne |, donni-, donniez, dos anos, dos … de, downtown
  1.0: driving all, driving … day, dsl mais, durin-, during, eh … no, el hospital, el saldo, eliminar mi
  1.0: en … cas, enbie-, enbien, encore … moi, enlac-, enleve |, enleve … d, entienden |, enviar mensajes
  1.0: enviarme mensajes, envies, envoyer … rappels, es … prepago, escriban a, escribirme mas
  1.0: esposo fallecio, esposo que, est quoi, estas, estoy embarazada, estuvo no, et … les, eue, excha-
  1.0: excluez, excusez, exijo, explo-, familia, far … do, father has, fatigants, favor dar, favor que
  1.0: favorite, fermer mon, fin you, find, fire, flip, fois arretez, for … after, for … these, fort |
  1.0: free me, from sms, from … database, from … sms, ghost me, girl on, girl … the, good years
  1.0: gracias igual, had … of, hagame … favor, hasta luego, hat, have mine, have … great, havin-, having
  1.0: helmets, hit me, home safe, home so, hours i, hoy … no, hubby, i run, i still, i work, i … pregnant
  1.0: i … was, ida, if … must, igles-, iglesia, il roule, importuner, in florida, in may, incluya
  1.0: infirmiere de, infirmiere … nuit, is … company, is … in, is … text, it after, it in, it … shifting
  1.0: j apprecierais, j … ete, j … ne, j … repondu, jappe, je descends, je desire, je … que, je … rendu
  1.0: julio, keys in, kindly cease, kindly take, l amabilite, l hopital, l itinerance, la empresa, la paix
  1.0: lado … mi, ladra, lady … the, le … bien, le … cessez, le … merci, le … n, le … samedi, left … of
  1.0: les … annees, les … je, les … moi, les … retirez, les … s, life, ligne est, like … leave
  1.0: like … number, line for, list remove, lista … el, lista … los, liste noire, llanta y, llegaran
  1.0: lol but, los, luto, ma … de, maam please, magasin je, mais ne, manden … ofertas, manden … promociones
  1.0: manden … promos, mangent, maqui-, marca-, mas notificaciones, mas y, me agregaron, me money, me>these
  1.0: meme … j, menos … asi, mensa-, mensajes quiteme, mensajes … que, merci … la, message so
  1.0: message … anymore, message … j, message … number, messages kindly, messages la, messages … remove
  1.0: mi pais, midnight, moi, moi svp, moi vos, moi … dans, moi … en, moi … enlevez, molestia, mon contact
  1.0: mon remboursement, more … after, more … from, more … no, more … or, mucho pero, muestrenme, mustv-
  1.0: mustve, my fault, my favorite, my therapist, my … unsub, my … used, n i, need … shop, next … please
  1.0: ni mi, ni rien, ni … textos, nimew-, nimewo, nina de, nino you, no … alerts, no … gusta, no … ni
  1.0: no … telefono, noel, nomas no, non … et, not belong, not mad, note … the, notificaciones |
  1.0: notificaciones … este, notre numero, numbers been, numero avant, numero cordialement, numero yo
  1.0: numero … jamais, numero … por, nunca … inscribi, of … sms, off in, off … he, on sunday, on your
  1.0: on … la, on … the, one … and, one … not, only … for, ora, orign-, orignal, otro … no, out i, owner
  1.0: paid in, paid … full, par … je, para otra, para publicidad, para una, paren … mensajes, parenle con
  1.0: parent, participar en, partir … ahora, parto-, partout, pas interessee, pas … non, pas … qu, paz
  1.0: pende-, perfecta, permis … m, permission … message, perro se, phone, phone from, phone it
  1.0: phone … from, phone … remove, phone … take, please forget, please process, please … contacting
  1.0: please … leave, please … remove, plus dans, plus la, plus … on, polit-, ponme en, por escrito
  1.0: por ultima, por … en, por … tienda, por … vez, porfa … no, poubelles, pour … numero, pourriez … svp
  1.0: pouviez me, preferably, pregnant and, prendre un, prete-, process my, program |, proteccion datos
  1.0: prueba … que, psy, pu … enlevez, pu … otez, pub svp, puchi-, puchica, punto |, punto-, puntos, qu … se
  1.0: que … eliminen, que … envien, que … etait, queja, quelqu, quelqu un, question, quiero recibir
  1.0: quiero ver, quiero … mas, quisiera … de, quitame … tu, radiez, rappels merci, reaches, read these
  1.0: recevoir … autres, recovering, recovering from, recovering … surgery, refrain … sending, remuevan mi
  1.0: respect my, respeto … no, retire … consentement, retirer svp, ride with, ride … in, rien contre
  1.0: robar-, roomm-, roue … de, sacame … la, said do, said … not, salir, sans m, saquenme delete, sayin-
  1.0: saying, scout-, scouts, see … saturday, sell me, send … invoice, senorita … no, sent … my, servent pu
  1.0: service … my, shedi-, shediac, shift i, shop you, shop … it, siguen … quitenme, siguen … textos
  1.0: since … i, sir, sir … stop, six, sms on, sms please, sms stop, sms … this, so unsubscribe, solicitor
  1.0: son used, son … my, sonne tout, sortez mon, sortir … votre, souhaite me, spammed, spring
  1.0: starting with, still … texts, stop … from, stop … notifications, sus … saquenme, svp cessez, svp … l
  1.0: switc-, taken … your, tambi-, tambien, tan rapido, temps a, tengo … y, text him, texteen you, texto de
  1.0: texto … je, textos … ce, textos … que, textos … vous, texts can, texts or, texts though, thank … to
  1.0: the card, the financing, the future, the store, the vet, the … after, the … also, them … my, therapist
  1.0: these … messages, this texting, this … somebody, thx |, tienen harta, tienen … autorizacion, to make
  1.0: to … texts, today please, today … not, told … before, tomas, tout cas, tune … i, un timbre, une boite
  1.0: une erreur, useful to, usted-, ustedes, vais passer, vais … au, veci, velo donc, velo … un, velor-
  1.0: venderme, veux pas, vos, vos sondages, votre magasin, voule-, voulez, vous je, vous … amabilite
  1.0: vous … rien, vuelvas a, want my, want>list, want>more, was done, we … a, week and, went … to
  1.0: who … texting, whoever, will pick, will … it, will … open, with … and, with … coupons, withh-
  1.0: withhold, would rather, write … i, writing … me, y … need, y … nueva, y … salio, y … te, years … and
  1.0: yes … the, yo mismo, you for, you quitame, you saturday, you … do, you … lol, you … wasting
  1.0: you>remove, your website, your … come, your … remove, | cansado, | compa, | fermer, | haganme, | mano
  1.0: | mark, | mijo, | moi, | oiga, | ote, | ponme, | quelqu, | radiez, | salirme, | scrub, | terminate
  1.0: | texter, | texts, | unenroll, | wife, | … apprecierais, | … back, | … beau, | … bill, | … coach
  1.0: | … compter, | … contacting, | … enlever, | … envoyez, | … habite, | … immediat, | … lose, | … mets
  1.0: | … nina, | … ocupo, | … parfait, | … pourquoi, | … reviendrai, | … scratched, | … turn, | … vaina
  1.0: | … wanted, ~_aus, ~_aut, ~_ecr, ~_ei, ~_eme, ~_esc, ~_et, ~_feu, ~_hum, ~_igl, ~_lak, ~_lin, ~_lis
  1.0: ~_maq, ~_nom, ~_out, ~_paz, ~_rap, ~_rem, ~_ret, ~_six, ~_st, ~_sue, ~_te, ~_unf, ~_ust, ~aged, ~ags
  1.0: ~ags_, ~aho, ~amab, ~and_, ~asl_, ~auss, ~avin, ~avr, ~ben_, ~cev, ~cir, ~circ, ~clud, ~cois, ~conv
  1.0: ~couv, ~cupe, ~dial, ~digo, ~dpa, ~ecev, ~eem, ~elep, ~enu, ~eral, ~erve, ~espu, ~euse, ~exij, ~furt
  1.0: ~gand, ~ges_, ~gon, ~habi, ~hant, ~hau, ~havi, ~hem, ~hete, ~hica, ~hone, ~icac, ~icas, ~icos, ~ific
  1.0: ~illa, ~inet, ~inio, ~irm, ~itte, ~jer_, ~joi, ~ked, ~kil, ~lado, ~lar_, ~leph, ~lesi, ~leto, ~lgu
  1.0: ~lis, ~lks, ~lks_, ~lmos, ~lqu_, ~lven, ~maq, ~maqu, ~meb, ~mez, ~mien, ~moi, ~moi_, ~mote, ~mplo
  1.0: ~nai_, ~nfus, ~nir, ~nli, ~nnee, ~noel, ~nope, ~ntic, ~nus, ~nus_, ~nywh, ~oces, ~ocki, ~oel, ~oel_
  1.0: ~ois_, ~oit_, ~omeb, ~onv, ~oomm, ~owne, ~pci, ~pcio, ~phon, ~pita, ~plit, ~prom, ~pru, ~rans, ~rap
  1.0: ~rena, ~rime, ~rli, ~rueb, ~saj, ~sayi, ~sist, ~six, ~six_, ~smi, ~spel, ~ssi_, ~suel, ~supp, ~tean
  1.0: ~tos, ~tos_, ~trie, ~tron, ~ubs, ~udad, ~ug_, ~ung_, ~urn_, ~urth, ~util, ~uvi, ~uzz_, ~vois, ~von
  1.0: ~vre_, ~ways, ~witc, ~wne, ~woul, ~writ, ~xie, ~xij, ~xijo
  0.9: (number), 2 ans, a air, a encore, a mes, a poner, a preguntar, a rien, a … besoin, a … ces, a … dos
  0.9: a … equipe, a … esto, a … man, a … retraite, a … spot, abogada, abren el, abria-, abrian, account no
  0.9: addit-, additional, agree |, agreeing to, ahora la, ai autorise, ai demande, ai mon, ai … cell
  0.9: ai … textos, all … please, all … texting, am about, am done, am over, an e, and i, and told
  0.9: and … thing, annoying please, anymore of, anymore … these, apa, appartient, are … best, arret des
  0.9: arreter d, arretez … faire, arretiez de, asking … for, at … desk, au courant, aussi … mon, automatises
  0.9: aux lettres, avec, avisarme |, avoir accepte, baja … celular, baja … sms, bajenme … esa, be needing
  0.9: beau frere, beau la, belong, ben, bici de, bicicletita, blacklist … number, blasting, bless, bloqueo
  0.9: blowing … my, boite aux, boite … lettres, bonda-, bondad, bondad de, borren … telefono, boss … a
  0.9: botto-, bottom, bound-, boys |, buscan, business … please, by … do, c le, c … fini, c … le, c … paye
  0.9: ca |, ca … 2, call my, call you, can close, can … block, can … look, can … stand, can … to, cancel all
  0.9: cancellez, candado … me, capot-, capote, care … and, careg-, caregiver, cel … su, cells
  0.9: cessez … envoi, chaque … arretez, charged, checking, chez … c, chien … chaque, chingando con, choco
  0.9: ciel, cohet-, comme demande, comment … fais, communication … this, compania |, complaint … the
  0.9: comptant, compter d, compter … aujourdhui, comptes, con … bici, confirmen … baja, confuse
  0.9: consenti … vos, consentimiento … recibir, continuez |, correspondence, costi-, costing, costs me
  0.9: cree … me, d avance, d un, datos y, daughters phone, de clientes, de contactos, de diffusion
  0.9: de enviar, de magasins, de recibir, de … computadora, de … desinscrire, de … donc, de … donnees
  0.9: de … frenos, de … lo, de … mandarme, de … no, de … texts, de … vaina, dear … please, debar-
  0.9: debarque … de, decede, decochez la, decochez … case, delete telefono, delga-, demando |, dentiste
  0.9: derniere … arretez, desubscribe, dia favor, dicho, diffu-, diffusion, dings please, dit a, do not
  0.9: do … a, donc … textos, doord-, doordash, drinking, duena, during my, ecrire ici, ecrire pour, ecris au
  0.9: ecrivez j, ecrivez … ai, ecrivez … que, el triciclo, eliminen mis, en … celular, en … marre
  0.9: end … notifications, ended |, engin-, entregaron, entregaron la, entregaron … bici, envie … recevoir
  0.9: envio, envoi … textos, erreur je, es automatico, est decede, est deja, est paye, esto quitenme
  0.9: esto … automatico, et il, etes … de, fais pas, family … and, feelings but, felices, fille qui
  0.9: filled in, first … i, fixed thanks, fixin-, fixing, for … my, for … old, from a, from … company
  0.9: from … distribution, from … further, front desk, fui, get these, get … you, ghost, got … phone
  0.9: gracias ahora, group ride, guys no, habla NAME, hace un, had, handl-, hard … but, have limited
  0.9: hay alguien, here … no, hi … take, hi … you, how … i, hunt, i take, i write, i … bought, i … from
  0.9: i … limited, i … rather, idee pour, if … get, il … un, impre-, in what, in … text, infirmiere
  0.9: info and, infos, interrompez, is annoying, is at, is mad, is … just, is … nice, is … who, it so
  0.9: it … got, j … ma, jamais demande, jappe chaque, jappe … fois, je … ben, je … desire, je … ne, jefe se
  0.9: jesus christ, jubile, just … here, keep … phone, kid |, l … c, la bicicleteria, la bondad
  0.9: la cancelacion, la duena, la prueba, la retraite, la shop, la … llevo, la … maison, laisse tomber
  0.9: laissez … ca, las … a, le jour, leer mensajes, les agradezco, les quito, les textos, les … ca
  0.9: les … otez, les … permiso, let, lien, limited texts, limited … on, liquide, lista … contactos
  0.9: liste … diffusion, llega, llenas, lleno, llevo mi, lo demas, lock … the, longue, los bloquee
  0.9: los … saquenme, lose … digits, ma femme, ma … mais, mandar otro, mandar un, manden … nada
  0.9: manden … uno, marin-, mas con, matter … me, me but, me dan, me mettre, me notifiquen, me podes
  0.9: me suena, me … again, me … avisos, me … de, me … publicidad, me … quedo, me … reminders, me … right
  0.9: me … unsubscribe, mejor … de, meme … mon, mensajes es, merci retirez, merci … le, metieron a
  0.9: mi autorizacion, mi proposito, mi sobrino, mientras no, mientras … me, mis … personales, mme tremblay
  0.9: mon … frere, mon … jappe, money and, more mensajes, more … lol, more>list, more>me, morning please
  0.9: muchacho que, my contact, my daughters, my … got, n thx, nada … me, nada … ver, ncc, ne desire
  0.9: ne … etre, necesito … recordatorios, needing … texts, nephe-, never even, never send, never … anyone
  0.9: newfo-, newfoundland, ni ver, no entienden, no pienso, no volvais, no yo, no … NUMBER, no … anything
  0.9: no … consent, no … coupons, no … notifiquen, no … saquenme, no … tengo, nom … vos, non retirez
  0.9: not matter, not … enough, not … his, notifies, numero … el, nunca … estos, obtenu, of text, off … cell
  0.9: oil change, ok … me, on ferme, on … de, one … time, otiez, out no, out your, outfi-, over these
  0.9: over … texts, pa textos, paier-, paierai, pais, para … wifi, parte … no, pas gagne, pasada, paso no
  0.9: passe j, patru-, pay by, paye … chaque, pedi … y, pediria, pedirles, pensi-, perdone … no
  0.9: permiso … mandarme, pero si, pero … los, pete, piass-, plan please, please halt, please opt
  0.9: please … only, plus aucun, plus … contacte, podes … de, podria, point je, ponchadura, por completo
  0.9: pour chaque, prefer … texts, priere … ne, prior, publicidad no, publicidad sin, publicite sur
  0.9: pubs … moi, puse … no, qu … peut, quand je, quatr-, que el, que parte, que … de, quieren
  0.9: quiero … alertas, quiero … texts, quiero … uno, quitenlo de, quitenme d, quitenme delete
  0.9: quitenme … una, quy, rando-, real, recev-, recevoir, recibir publicidad, record of, redy, regalamos
  0.9: regards, rehab, renco-, rental … please, rentree, replying stop, reported as, resul-, retiren mi
  0.9: retirer … nom, retirer … vos, revoco … consentimiento, revoked |, robot to, roue est, roule pas
  0.9: running late, salirme … esto, sans vouloir, saquenme … los, sees, segura, send texts, send … more
  0.9: sent … NUMBER, service … NUMBER, servicio … mensajeria, setting, shopping, si … yo, signe-, siguen
  0.9: sms list, sms merci, sms off, so … never, soins, solicito baja, solo … el, somebody … my
  0.9: son … mensajes, sonnette a, soy … you, sprin-, stop damn, stop … alerts, stop … in, stop>wrong
  0.9: su tienda, suppression … mes, sus, sus … borrenme, suscripcion … sus, svp que, switch … the, syste-
  0.9: tannant, tappi-, tapping, telep-, tell … he, tell … robot, tenga la, tenga … bondad, terminate
  0.9: terrible, terribly, text … after, texting program, textos … magasins, textos … you, that … enough
  0.9: that … in, the box, the gift, the heads, the number, the school, the tracking, the … all, the … hate
  0.9: the … keep, the … looks, the … size, the … went, these so, these … my, they … my, thx for, time after
  0.9: to come, to get, to here, to tell, to … different, tombe-, too … the, trail … is, trait-, travail … le
  0.9: treat … as, trop enlevez, tune … and, turn … text, twins, un forfait, un … el, un … telephone
  0.9: uncheck … for, unsolicited commercial, unsubscribe … and, unsubscribe … number, up in, use … for
  0.9: using … number, velo pis, velo pour, veuillez … mes, vez you, viole-, virgu-, virgule, volva-, volvais
  0.9: volvais a, vos … otez, voudrais etre, voudrais me, vous arreter, vous … jamais, vous … mes, vous … ne
  0.9: vs avez, want sms, want … message, wanting these, was not, was ok, watch, we … the, were … the
  0.9: wheres the, wishe-, wishes, withdraw … consent, without these, woke, work in, would, wrong>me
  0.9: y necesito, y … le, y … paran, year … is, you cambie, you cancel, you estaba, you owe, you when
  0.9: you … him, your database, your junk, your notifications, your robot, your sms, your … pop, your … was
  0.9: zona, | apply, | basta, | before, | blacklist, | cancellez, | casl, | cuando, | dejame
  0.9: | desabonnement, | don, | dorenavant, | effective, | encontre, | jesus, | loi, | oublie, | par
  0.9: | retirenme, | shop, | suppression, | … aimerais, | … autorice, | … ayer, | … bicycle, | … borro
  0.9: | … button, | … cafe, | … carro, | … cesser, | … chier, | … christ, | … encuentro, | … garantie
  0.9: | … gone, | … halt, | … here, | … inscription, | … mais, | … manera, | … muy, | … neta, | … parte
  0.9: | … podes, | … point, | … quick, | … retirez, | … sur, | … veu, | … vos, | … warning, ~_aux, ~_bas
  0.9: ~_bit, ~_bla, ~_bug, ~_ce, ~_der, ~_els, ~_fam, ~_fav, ~_lic, ~_op, ~_pac, ~_sm, ~_wok, ~_wri, ~amai
  0.9: ~aran, ~arni, ~arq, ~arta, ~artm, ~bed, ~belo, ~blay, ~bug, ~chal, ~chet, ~chos, ~ciat, ~cid, ~cip
  0.9: ~cre_, ~crib, ~criv, ~croi, ~dby, ~dice, ~dich, ~due_, ~each, ~eart, ~ecki, ~elit, ~els, ~els_, ~else
  0.9: ~ema_, ~emen, ~endo, ~ensa, ~eph, ~epho, ~ersa, ~esi, ~esse, ~esul, ~etra, ~euf, ~evoi, ~fam, ~fiq
  0.9: ~fiqu, ~fos_, ~fui_, ~geon, ~gett, ~gun, ~gun_, ~hale, ~hdra, ~hre, ~iaj, ~iass, ~iat, ~iba, ~ibr
  0.9: ~ieu_, ~ifiq, ~irg, ~ismo, ~iso_, ~isos, ~ist, ~itad, ~lif, ~los_, ~loy, ~lse, ~lvie, ~mand, ~mas
  0.9: ~mens, ~mons, ~mpez, ~nate, ~ndes, ~ndl, ~nees, ~neph, ~nfe, ~nfos, ~nove, ~nsaj, ~nvo, ~ocio, ~oco_
  0.9: ~oi_, ~olic, ~onge, ~pam_, ~pia, ~pouv, ~ppri, ~proj, ~pt_, ~quis, ~rem, ~renc, ~rez, ~rib, ~rizo
  0.9: ~rmar, ~rtm, ~rtme, ~show, ~sil, ~sito, ~smo_, ~spen, ~spri, ~spue, ~ssag, ~ssem, ~ssez, ~stp, ~stra
  0.9: ~swit, ~swor, ~syst, ~tamb, ~tele, ~trac, ~ttom, ~tus_, ~ubl, ~uera, ~uida, ~uit_, ~unte, ~uton, ~utt
  0.9: ~utu, ~val_, ~vec_, ~vice, ~virg, ~volv, ~wok, ~woke, ~yste
  0.8: NUMBER star, NUMBER … is, NUMBER … not, NUMBER … per, NUMBER … without, a baby, a bus, a number
  0.8: a vendu, a warranty, a … dossier, a … du, a … linea, a … now, absta-, abstain, abstain from, acabe-
  0.8: acordamos, ads … me, advis-, after your, again … will, against you, agradecere, agreed … get
  0.8: ai annule, ai laisse, ai … pas, al … si, alger-, algerie, all communication, all got, all … texts
  0.8: aller, alone, alto por, alto … favor, am still, am … years, amable, and use, and … said, and … we, any
  0.8: anyone in, appli, are blue, are red, are … but, are … violets, arreter tout, arreter … envoi
  0.8: arreter … envoyer, arretez … lui, as long, asked you, asked … a, assez, at every, atencion … de
  0.8: au quebec, aurai-, automated texts, aux, avec vous, aviso-, avisos, avisos … este, baja los, been … to
  0.8: bell for, belle-, belles, bicycle … i, bien mais, bike … your, blocked, bonjour madame, bonne-
  0.8: bord svp, borre … telefono, borren este, bother … with, bouti-, bras, breakfast, brother … the, bruh
  0.8: buenisima, business line, buy, buzzi-, buzzing, by when, c etait, c mon, c … dangereux, c … la
  0.8: c … possible, ca reveille, ca … les, can remove, cas, cassee, cell des, cell … votre, celui la, cenne
  0.8: cents … stop, cesen, cessez immediatement, cessez toute, cessez vos, cette dame, charges, chez nous
  0.8: chier, choose, clarito que, clarito … no, closer to, cocho-, come … and, come … you, comme vous
  0.8: commence … etre, communications … this, complaint with, conge, consent … do, correcte, cosas |
  0.8: cost … NUMBER, courriels svp, coute … cents, culpa … ustedes, custo-, d, d … aux, d … c, d … mensajes
  0.8: d … svp, dado … consentimiento, damn it, damn texts, dans un, dans votre, dans … systeme, data and
  0.8: de casques, de cellulaire, de contactarme, de fregar, de lui, de pneus, de promociones, de que
  0.8: de … arreter, de … empresa, de … enviar, de … escribirme, de … fichier, de … machine, de … otez
  0.8: de … par, de … saludos, de … textez, de … tu, delete … me, deme, demeu-, demeure, den, depan-, depen-
  0.8: depuis NUMBER, des … pour, desactiveme, dia y, dice la, diffusion |, digo en, don … el, donc, donc de
  0.8: donc … m, donde firme, donne ce, dossier, drett-, drette, drette la, ds, each stop, ecoeurez, ecout-
  0.8: ecris … moi, el NUMBER, el permiso, electricos, eliminado, eliminar … contacto, elimine mi
  0.8: elimine … numero, eliminen, ella el, elle en, else |, en floride, en honduras, en ninguna, en … asi
  0.8: en … cel, en … enleve, en … quitenme, end … here, ensem-, ensemble, entiendo mejor, envie … mensajes
  0.8: envoi … messages, envois merci, envoyer … message, escribir a, escribir … este, espero que
  0.8: est possible, est … pere, esta … y, estar mandando, este servicio, este … si, esten avisando
  0.8: et enlevez, etran-, euh, ex … texting, expre-, fais le, fait 2, fait … par, fak, favor … manden
  0.8: felicitacion, ferai, fils … NUMBER, fine NUMBER, first … the, fix, floride, fois que, for his
  0.8: for … mom, for … repair, formal, from stores, fucking texting, fucking … me, further … by
  0.8: gang enlevez, garderie, gars … NUMBER, ghost-, gibbe-, gibberish, google voice, google … number
  0.8: got … this, hablo ingles, hacem-, harassment, hard, has not, have … i, hawai-, hawaii, he … just
  0.8: helpi-, helping, her please, hey no, hey … offense, hi … stop, hice, him … your, home … it, hopit-
  0.8: hopital, i … told, i … unsubscribe, iban … mandar, if they, ilegal yo, ilegal … no, illeg-, illegal
  0.8: in small, in … from, in … messages, in … that, infir-, informacion de, ingles y, inscrivez … sur
  0.8: interdit, internal, internal do, internal … not, invoice … my, is sunday, is … google, is … stop
  0.8: is … working, islan-, island, it may, it wakes, it … concern, it … off, jamai-, jamais
  0.8: jamas … vuelvan, je recoive, je voulais, je … me, je … peux, jo, job … de, juego, kev, kid is
  0.8: kind … to, knock-, l accident, l appli, la gang, la liste, la moitie, la pouvez, la senorita
  0.8: la … ayer, la … ce, la … ne, la … un, law>remove, le … est, les NUMBER, les enlever, les … texto
  0.8: ley … que, like … opt, liste enlevez, liste please, llantas y, lleguen … de, llevarla, lo … acordamos
  0.8: loans, loi c, loi … NUMBER, lord, los anuncios, los mensajes, los pido, los … jeje, los … ustedes
  0.8: lowke-, lowkey, m … NUMBER, ma cliente, ma facture, maam … stop, manager to, mandando mensajes
  0.8: mandarme, mande nada, mande … por, manden … a, marketing to, marquenme, mas esto, may concern
  0.8: may … be, me acuerdo, me bro, me eliminen, me … dire, me … time, mensaje por, mensaje you
  0.8: mensajes jeje, mensajes porfavor, mensajes … dia, merci … je, messa-, message je, message merci
  0.8: message … more, message … you, messaging … please, mettez moi, mi … yo, midni-, migra, miles so, mira
  0.8: mis … de, mix, moi … ne, molestia quisiera, mon ado, mon … soit, mon … svp, more anything, moved
  0.8: moved |, movil |, muchas gracias, mujer, my gf, my wishes, my … first, n existe, n it, ne
  0.8: need … messages, need … send, never … my, never … of, never … so, neveu, nice … you, ningun
  0.8: ninguna lista, no, no escribirme, no llegue, no necesito, no reminders, no … consentimiento
  0.8: no … dejan, no … e, no … i, no … propaganda, no … sus, nomas … me, non, nos, not ask, not believe
  0.8: not … marketing, not … needing, notas, note pour, notice to, nous ne, now … leave, number>more
  0.8: numero |, numero … vous, nunca autorice, nunca puse, of yours, of … computer, ofertas … mi, off me
  0.8: oiga, ok la, ok … quitenme, ok … will, on my, on tuesday, on … demenage, on … fridge, on … it
  0.8: on … only, or whatever, or will, osti, otro, out and, out … am, out … me, out … more, outgrew … bike
  0.8: pa … los, para … numero, paren … los, partir … aujourdhui, pas a, pas mais, pas … promos, pas … vous
  0.8: peine de, pelle-, pelletier, peopl-, perdone pero, permission … m, pesim-, pesimo servicio, peux … en
  0.8: phone and, picked |, pitid-, pitido, place … mon, plays, please be, please confirm, plein le
  0.8: plus jamais, plus je, plus … le, point final, por favor, por … despues, portal, porte … au, posib-
  0.8: pour … derniere, pour … retirez, pourriez … me, pouve-, pouvez tu, prefe-, prefere … plus
  0.8: prefererais … plus, pregunto … queria, pret … c, procedan, process … opt, profile, promis de
  0.8: proposito es, proteccion, publicidad … mi, qu il, quand le, que acordamos, que cada, que votre
  0.8: que … mando, que … recoive, quedo la, qui vous, quiero publicidad, quita … cel, quitame … esa
  0.8: quito … permiso, receipt i, recibiendo … comunicaciones, recupere mon, red violets, red … are
  0.8: regarder, reglez, removal from, remove … your, remove>these, remuevan … numero, rendez … de, reparle
  0.8: replied … and, replied … last, repor-, reprends, respect … wishes, respeto you, retiro mi, revoco mi
  0.8: revok-, revoke … consent, revoque, rien … mon, rien … texto, ring |, rocks, roll |, roses are
  0.8: roses … red, salga, salirme … la, salirse, saludos, saludos |, saquenme … ahi, savez, says … write
  0.8: school so, se leer, se … a, secti-, section, see the, see … i, sending … ads, serve-, service
  0.8: servicio … no, shop, shop texts, sin … yo, souhaite … plus, soy … delete, split, stand these
  0.8: stop fucking, stop last, stop … week, submit |, suena, suficientes, suivi-, suivis, supprimez … de
  0.8: sus comunicaciones, suspend, susto, svp enlevez, ta, tabarnak arretez, tanto texto, tapit-, tapita
  0.8: tasse, taxi, tcpa i, tcpa you, telephone a, tell … bike, text for, text … send, texted |, textees mas
  0.8: texting … phone, texto ca, textos au, textos svp, textos … arretez, texts forever, texts get, texts ty
  0.8: texts … stores, texts>texts, thanks on, thanks unsubscribe, that the, the desk, the list, the new
  0.8: the payment, the textos, the wheels, the … location, the … ready, their, them and, there can, these go
  0.8: these>texts, thing i, this, tinni-, tinnitus, to … off, to … out, todo … you, tout mais, tout … futur
  0.8: tu … d, tu … no, turn … the, twice and, typing this, un taxi, un … you, una sola, unive-, universite
  0.8: unsubscribe svp, vacac-, vacaciones, vaut, velo … haha, velocidades, vendu, ves, veuillez arreter
  0.8: veuillez m, veuillez supprimer, veuillez … ce, veux pus, violets, violets are, violets … blue
  0.8: voice number, vos promotions, votre … otez, vou, voudrais, vous apporte, vous laisse, vous pis
  0.8: wakes the, wakes … baby, want … gone, was his, we are, weath-, went with, while … was, who … are
  0.8: who … i, whom it, whom … may, will never, will … the, wish, wishes and, with … from, withdrawing
  0.8: work so, work … that, wth, x la, y … es, yesterday … the, yo stop, you … doy, you … ever, you … is
  0.8: you … mandar, you … mandarme, you>you, your internal, your messages, your store, your texts
  0.8: zero … svp, | b, | bravo, | ensenenme, | forgot, | log, | lowkey, | muestrenme, | osti, | oye, | pitie
  0.8: | podrian, | porfa, | ps, | rayez, | remuevan, | robot, | roses, | running, | tasse, | team, | xfa
  0.8: | … commence, | … faire, | … father, | … fille, | … fucking, | … goes, | … hagame, | … kit, | … little
  0.8: | … love, | … lube, | … means, | … opted, | … padre, | … perro, | … petite, | … prend, | … process
  0.8: | … sors, | … supprimer, | … tienen, | … tremblay, | … website, | … whom, ~_d_, ~_dar, ~_ec, ~_euh
  0.8: ~_eve, ~_had, ~_mij, ~_moi, ~_mor, ~_ne_, ~_neu, ~_no_, ~_of, ~_peo, ~_rat, ~_suf, ~_sus, ~_ta_, ~_und
  0.8: ~_veu, ~aca_, ~ache, ~agas, ~agre, ~aite, ~aje, ~ake_, ~alon, ~ami_, ~aqui, ~arag, ~arm, ~aski, ~assa
  0.8: ~assm, ~asur, ~ault, ~avec, ~bot, ~bruh, ~buy_, ~celu, ~chas, ~choo, ~cipa, ~coe, ~coeu, ~cora, ~cust
  0.8: ~dios, ~dit_, ~eac, ~edes, ~een_, ~efer, ~eir_, ~env, ~eop, ~eopl, ~ephe, ~epor, ~ept, ~essa, ~esto
  0.8: ~euh, ~euh_, ~ever, ~evok, ~ewa, ~expr, ~fens, ~fica, ~firm, ~fis, ~fix_, ~flip, ~fon, ~fort, ~gan
  0.8: ~had_, ~hice, ~hon, ~hose, ~hut, ~idni, ~igan, ~inis, ~init, ~invi, ~ipti, ~issa, ~itre, ~jama, ~jenm
  0.8: ~ji_, ~lanc, ~lema, ~leta, ~lev, ~lien, ~lim, ~llar, ~lmen, ~loi, ~loir, ~lto_, ~mela, ~mer_, ~mess
  0.8: ~midn, ~mij, ~nclu, ~ndin, ~nera, ~nne_, ~nonc, ~nsa, ~ogr, ~omo, ~omoc, ~onc, ~opl, ~ople, ~osse
  0.8: ~oti, ~otic, ~otto, ~oupe, ~paz, ~peni, ~peo, ~peop, ~plen, ~plus, ~prim, ~prio, ~prop, ~rajo, ~rap_
  0.8: ~rasi, ~riez, ~rint, ~riss, ~rope, ~ruh, ~ruh_, ~runn, ~sag, ~saje, ~send, ~shop, ~sos, ~sos_, ~ssme
  0.8: ~subs, ~suf, ~tada, ~this, ~tili, ~todo, ~tul, ~twe, ~udos, ~uead, ~uffi, ~utiq, ~uzzi, ~vaut, ~veu
  0.8: ~vida, ~wish, ~xpr, ~xpre, ~zzi, ~zzin
  0.7: NUMBER piasses, NUMBER … l, a company, a dire, a gift, a private, a scam, a su, a … este, a … gars
  0.7: a … ma, a … one, a … there, a … yo, abrie-, absolutely not, after work, age, ahi por, ahi … favor
  0.7: ai refuse, ai … contre, aimerais … retiree, al link, al … no, alertes svp, all your, allum-, alrea-
  0.7: already, already bought, alvar-, amables de, amables … no, and let, and nothing, and … had, ande
  0.7: anulen mi, any … text, appartient maintenant, appeler … pour, apres, are your, arretez … alertes
  0.7: as … you, asust-, at a, atropellan, autre numero, aveug-, aveugle, avez charge, avisos … la
  0.7: avisos … pedido, avoir … a, ayer … no, b … i, babysitter, backo-, bad hip, baja definitiva
  0.7: base … donnees, be … pain, be … so, belon-, belongs, bien recu, biffez … nom, bikes anymore, bills
  0.7: bizar-, bizarre, bonita, bonjour monsieur, bonso-, bonsoir, bottl-, boundaries, broken so, bud
  0.7: but … with, ca … m, caliq-, calique, came … this, cancelar … suscripcion, cancelen
  0.7: cancelen … suscripcion, candado no, card … for, ce … d, cease … me, cel no, cel … de, cell … NUMBER
  0.7: cellulaire je, celular … no, celular … su, cesser … m, cette ligne, chalet sans, chalet … reseau
  0.7: charged for, christ stop, click-, coloc, come … NUMBER, comme … la, comment avez, compagnie
  0.7: complaints, comprar nada, con estos, confirm … you, confused by, consentement … recevoir, contactado |
  0.7: contactarme |, correo, coudonc allez, cross my, cualq-, cualquier, cuts, cuz, d message, daily
  0.7: dans … poche, de, de donnees, de publicidad, de retirarme, de t, de textear, de velos, de you
  0.7: de … acepte, de … aqui, de … autres, de … demain, de … grupo, de … llanta, de … ma, de … pubs
  0.7: dear … is, dear … or, declu-, definitivement les, dejen la, dejen … textearme, delete pais
  0.7: delete … numero, delic-, demande … arret, denuncio, des text, des … d, desactivation
  0.7: desactiven … notificaciones, deseo ser, deseo … contactado, desinscrit, dice, dicte, different … now
  0.7: digital detox, dimanche c, disable texts, disable … for, disculpe … molestia, dit … telephone
  0.7: do … you, downt-, driver, du … le, each … costs, ecrire j, ecrivez lui, eh but, el consentimiento
  0.7: el nino, elle est, elle … a, else you, en … alors, en … carro, en … casa, en … stop, en … web
  0.7: enfant … le, ensen-, entiende, entrando, enviar … a, enviar … mensajes, envoyer … speciaux
  0.7: escriban nunca, escribe la, escribio mi, escribirme por, escribirme … favor, escribo, eso es, eso se
  0.7: est … c, estar … con, estos, estos … gracias, et jamais, etait … le, etes fatigants, eu NUMBER
  0.7: ever … me, every week, expliquen, fat, favor de, favor … borrar, favor … es, favor … quitarme
  0.7: for squeezing, for us, for … tire, for … tune, forwards, found a, from, from future, from it
  0.7: from somebody, from whatever, from … contact, further, gele, get … by, get … your, gets confused
  0.7: gets … by, glad, god no, god … more, going … the, good for, gracias quitenme, habian, hace dos
  0.7: hace … ano, hagan … favor, halt … messages, hanging, harcelement, harta-, hasta … llegamos, how come
  0.7: husbands, i choose, i keep, i mean, i ordered, i … doing, i … unsubscribed, in full, in … middle, into
  0.7: into a, is making, is revoked, is … he, it works, it … enough, it … stolen, j … fait, j … une
  0.7: jamais rien, je dicte, je … plus, jesus … stop, jump, just … out, just … texts, just … to, keep … on
  0.7: keep … your, l … me, la … a, la … el, la … passe, la … porque, ladil-, ladilla, laid off, las … you
  0.7: last … was, le a, le tune, le … tu, le … up, le … va, les da, les messages, les … sur, like … old
  0.7: line |, list, list … NAME, lista saquenme, llaman, lo phone, lo … quitenme, longer consent, los leo
  0.7: lui a, lui … a, lus, m appelle, m enerve, m … charge, ma poche, ma … avait, machine |, mais pu
  0.7: mais … vrai, mandar … por, mandarle, mande textos, manden mensajes, mapa, mark my, martes y
  0.7: mas comunicaciones, mas en, mas mensajitos, mas se, mas … para, me about, me before, me derange
  0.7: me estan, me textearan, me … borrenme, me … enlevez, me … ninguno, me … quiten, me … rien, me>list
  0.7: me>texts, me>want, means, mejor por, mensajes al, mensajes |, mensajes … se, mensajitos … you
  0.7: merci … cesser, mere … la, message non, message … my, messages arretez, messages … thank, metio, mi
  0.7: middl-, middle, mine from, mobil-, mobile, moi ca, moi … client, moiti-, moitie, moles-, mon, monct-
  0.7: moncton, mothers, moved … please, my privacy, my … do, my … outgrew, nada a, ne fais, negocios
  0.7: never … again, never … up, new … but, ni … recordatorios, niaiser, nieta, no me, no pueden, no quiere
  0.7: no tenemos, no time, no vuelvo, no … doy, no … ir, no … mucho, no … so, no … take, noche-
  0.7: non … messages, nop no, nope never, nosot-, nosotros, not coming, not do, not nobody, not trust
  0.7: not … NUMBER, note … i, notifications, notre … de, nous enlevez, now … are, number immediately
  0.7: number … all, numer-, numero … doit, numero … ta, numero … y, nunca … me, obten-, of … marketing
  0.7: ok you, old … got, on … des, on … door, otra … que, out … los, pa, pa … you, paid the, papi |
  0.7: para enviarme, para … de, para … textos, pas besoin, pas envie, pas fache, pas … plus, paso manana
  0.7: pass … the, passe mon, passe … tour, patience … vos, paz con, permizo, pero los, pero me, personne m
  0.7: personne … a, pesimo, peu … de, peux plus, phone … charges, piasses, pierda, pieza equivocada, pis … a
  0.7: pis … deux, pitie plus, pitie … de, plus, plus de, plus souvent, podes sacar, policia … no, poner
  0.7: por el, portable |, porter, posible, pour … promos, pour … travail, prete, preuve que, preuve … j
  0.7: promociones … favor, pu ca, pu me, publicidad aqui, publicite … mon, puedo cambiar, pus … texto
  0.7: quand … m, que, que … nom, que … saquenme, quelle est, queria … cuando, queria … si, qui … ai
  0.7: quiero desuscribirme, quiero que, quit your, quiteme por, quiteme … favor, quitenme … sus, racine
  0.7: read english, recados … no, recois, recordatorios ni, regan-, regar-, regre-, regresar
  0.7: requesting … from, resea-, retirar mi, retirar … numero, retirer son, retiro de, ride … the
  0.7: rodada delete, roule-, saca de, safet-, safety, sans reseau, sans … consentement, scrapez mon
  0.7: scratched my, scratched … frame, se … esta, se … llena, send … further, send … this, send>list
  0.7: send>these, sending … stuff, senorita delete, ser contactado, service mais, service please
  0.7: service … please, servicio, set boundaries, shops please, shut these, si jamais, si … de, si … en
  0.7: siemp-, siempre, siento, signing off, sin … consentimiento, siri … the, sms … este, so, so happy
  0.7: so … and, so … just, so … please, solicito la, solid-, somos, son … elle, sorry eh, sorry … but
  0.7: sorry … the, soupl-, souple, souvent que, squeezing, squeezing … in, start-, still … not, stop … svp
  0.7: strok-, stroke, subscription to, suelta, suis juste, suis … fache, suis … l, sur que, sus listas
  0.7: suscripcion, taller y, techo, telefono y, telefono … mi, telefono … solo, telephone de, telli-
  0.7: telling, termina la, terminate messages, tes … je, text every, text or, text take, texter … j
  0.7: textez a, texting take, texto … ce, textos … este, textos … rien, texts do, texts>number, thank … NAME
  0.7: that … cease, the bar, the coffee, the marketing, the unsubscribe, the wifi, the … arrived, the … kid
  0.7: the … should, the … too, these … at, these>not, these>these, this … is, this … remove, this … that
  0.7: timbre no, time … is, tiren, to start, to … back, to … removed, to … tell, today and, told NAME
  0.7: too late, too please, triple, trouble, trying … cut, type, una bici, unenrol, unenroll me
  0.7: unsubscribe moi, up tomorrow, up … take, use your, valid, velo … mon, vendimos, vet, veuillez … de
  0.7: veuillez … mon, vos … aussi, vos … m, votre shop, votre systeme, voudrais … desabonner, vous cesser
  0.7: vous … fatigants, voy a, want … bike, want … on, week … am, were all, what do, what happened
  0.7: wheels are, while it, why is, will just, will … please, wish you, with … a, witho-, without
  0.7: wrong size, xfa no, y quedamos, y saquenme, y … pero, yes … works, you be, you de, you had
  0.7: you scratched, you text, you … canse, you … over, you … sure, you … vive, you>forever, your messaging
  0.7: your service, your … does, youtube, zip, | after, | ahorrense, | cessez, | class, | confirmed
  0.7: | eliminenme, | gardez, | las, | madame, | pusieron, | refuse, | respectfully, | senores, | siguen
  0.7: | step, | ultimo, | whoevers, | … agradeceria, | … appointment, | … ask, | … avais, | … commande
  0.7: | … computer, | … definitiva, | … dicte, | … divorced, | … eh, | … esperando, | … hard, | … loi
  0.7: | … madame, | … passe, | … pongo, | … repair, | … reviens, | … sais, | … size, | … todas, | … trabajo
  0.7: | … unico, | … usen, | … velo, ~_alg, ~_an, ~_beb, ~_cus, ~_cuz, ~_de_, ~_ev, ~_gon, ~_kit, ~_mi_
  0.7: ~_nen, ~_noe, ~_nu, ~_ot, ~_pa_, ~_pop, ~_pur, ~_rev, ~_sin, ~_so_, ~_sol, ~_tip, ~_wou, ~ach, ~admi
  0.7: ~aily, ~aka, ~alre, ~amad, ~amig, ~arli, ~arr, ~aus, ~aut, ~beg_, ~bil, ~bud_, ~cali, ~cati, ~cipi
  0.7: ~cort, ~ctl, ~ctly, ~cton, ~cul, ~cuz, ~cuz_, ~dail, ~dar_, ~debe, ~den, ~depu, ~dere, ~ding, ~disc
  0.7: ~dnig, ~doss, ~dria, ~dson, ~dyi, ~dyin, ~eco_, ~ecup, ~effe, ~egun, ~ely, ~ely_, ~ervi, ~erw, ~ery_
  0.7: ~este, ~etai, ~eys_, ~fat_, ~from, ~fyi, ~gic_, ~ging, ~gnie, ~hara, ~hari, ~haut, ~hit, ~ibir, ~idd
  0.7: ~ierr, ~ifi, ~igl, ~igle, ~ili, ~ira, ~ish_, ~ist_, ~itho, ~ivi, ~kind, ~kit, ~lcom, ~lqui, ~lre
  0.7: ~lrea, ~lud, ~lus, ~lus_, ~madr, ~midd, ~mind, ~mir_, ~moci, ~monc, ~mor, ~moth, ~ncia, ~ncto, ~ndue
  0.7: ~nfl, ~nia_, ~now, ~nro_, ~nsoi, ~nume, ~nunc, ~obil, ~oloc, ~omba, ~orne, ~orse, ~os_, ~ottl, ~ouvi
  0.7: ~owl, ~pop, ~prin, ~prou, ~quar, ~quat, ~qui, ~rade, ~ravo, ~rda_, ~refe, ~regr, ~rien, ~rip, ~rmer
  0.7: ~rms, ~rms_, ~rom, ~rom_, ~roof, ~rouv, ~rth_, ~rthe, ~rto_, ~sage, ~seno, ~shut, ~sl_, ~somo, ~sors
  0.7: ~sot, ~ssa, ~sthe, ~stin, ~sto_, ~sus_, ~svp, ~tay_, ~ting, ~tir, ~torn, ~town, ~ualq, ~ucha, ~uelv
  0.7: ~ulem, ~ulez, ~umer, ~unci, ~uver, ~veil, ~vet_, ~vey, ~voke, ~wou, ~xin, ~year, ~yers, ~ype_, ~yst
  0.7: ~zip_
  0.6: (more), (not), NAME can, NUMBER without, NUMBER years, a great, a velo, a votre, a … bici, a … papa
  0.6: abonne a, abonne |, achete … pompe, admir-, affai-, affaires sur, agent, ahi que, ahora … en, ai juste
  0.6: ai … hier, ai … laisse, ai … ma, ai … une, alerts … me, alguien de, aller a, allo c, already told
  0.6: alrts, am blocking, am … not, amabl-, amable de, and we, and … contacting, and … messages, ano nuevo
  0.6: ansiedad y, anymo-, anymore, anymore … i, apple pay, appli-, aqui como, are shot, arret … messages
  0.6: arretez … ca, arretiez … m, arsenault, ask if, at it, atent-, au … le, aujourdhui plus, avez egratigne
  0.6: aviez, baja en, basta … me, be buying, be nice, be reporting, been … i, bendiga … you, besoi-, besoin
  0.6: besoin … ces, bien … me, bike do, bikes are, bloct-, bloctel, bmx |, borrarme |, borreme … su
  0.6: borren … numero, bravo |, bud |, but were, but … on, by a, c … quoi, ca … bien, ca … pour
  0.6: cambie … ciudad, campu-, campus, can … also, can … even, can … take, can … there, canad-
  0.6: cease … communication, cela, cerro, chamo no, check the, choosing, clari-, clavi-, clavicule
  0.6: cliente … de, clini-, cochez, come in, company in, completo |, comprendre, compu-, computadora |
  0.6: comunicaciones |, consent … marketing, consent … receive, consenti … ca, consiento, conste, contactado
  0.6: contacte |, contacted … text, contento, continue enlevez, contre |, corte |, cortenla con
  0.6: cortenla … los, couco-, coucou, could … kindly, coupon … unsubscribe, coupons |, courriel … plus
  0.6: courriel … svp, cross, cruis-, curat-, d … envoyer, dangerous, datos por, datos … favor, de ciudad
  0.6: de dar, de quien, de sondages, de suivi, de vot, de … celular, de … estos, de … quiten, de … systeme
  0.6: deactivate text, dear sirs, decro-, deja de, dejaran de, dejen el, delete casco, demenage a, depui-
  0.6: depuis, des … la, des … par, des … plus, desaparezca, di consentimiento, di … numero, did that
  0.6: did … by, dios los, discontinue texting, disturb, do … bug, do … owe, do … turn, dollar, donc enlevez
  0.6: donne … cell, due, ecrivez, ecrivez … souvent, egratigne, egratigne mon, egratigne … cadre, eille
  0.6: el … quedo, electronico, eliminar … numero, eliminenlo, email, emoji, empresa y, en attente, en fait
  0.6: en … basura, en … mais, en … retirez, ends NUMBER, es mucha, es … molestia, escribe tanto
  0.6: escribiendo quitenme, eso … quiero, est encore, est passe, est … harcelement, est … sans, esta semana
  0.6: esta … es, estan … los, esto pero, estoy … clase, etais, even own, even … a, every … it, eviten
  0.6: eviten … mensajes, f … and, fait … de, faite-, faites, fallecio en, fatigants arretez, favor … stop
  0.6: feldm-, feldman, finale, flat tire, flat … not, for … sake, for … that, for … your, free … from
  0.6: from any, from … notifications, from … the, from … this, further communication, further sms, gang
  0.6: garde, gars du, gave you, gave … consent, get … please, get … to, give it, go … i, going … have
  0.6: good … but, goodw-, goodwill, gravel, great job, grooming, guy … not, hable, hace el, hagan, hagan el
  0.6: hago para, halif-, halifax, halt all, he … mi, her off, here … has, hijol-, hijole, home and
  0.6: home … please, homme, hondu-, honduras, hospital con, hospital … mi, how do, hurt, husband … away
  0.6: i share, i used, i walk, i … blocking, if … is, in a, in memory, in … garage, infor-
  0.6: inscrite … erreur, is true, is |, is … nobody, it on, it turned, jamais accepte, jamais … vos, jarte-
  0.6: jartera, je fais, je voudrais, je … un, just quit, just … off, juste … je, kids … the, kind as, kit
  0.6: la commande, la computadora, la est, la … apres, la … saquenme, las … no, law>forever, lay … the
  0.6: le … m, le … part, le … votre, leer bien, left … gloves, les, les agradeceria, les dejo, les jours
  0.6: les pieds, les pubs, les … plus, leve, like … phone, link … my, list asap, lista y, lista … mi
  0.6: llamadas, llenaron, lol … more, los sabados, los … le, lourd-, lourds, lunettes sont, ma … c, ma … et
  0.6: ma … fait, ma … n, maam |, madame je, magasin vous, maintenant a, maintenant merci, mais il
  0.6: mandando quitenme, mande recados, mandeis, manden … nunca, mark me, mark … as, maudi-, may … the
  0.6: mayor-, me, me last, me message, me servent, me too, me … crap, me … demander, me … encore
  0.6: me … envoyer, me … roaming, me … so, me … svp, me>me, me>send, memory care, mensajes aqui
  0.6: mensajes … borrenme, merci … retirer, mere … pas, messages … your, mi abuelita, mi linea, mi … de
  0.6: mi … puso, mi … que, mine i, mobile from, mobile … your, moi … d, molestia … que, mon cell
  0.6: more alerts, more notifications, mori, mostrar, motor-, moved … of, mr okafor, mudamos a
  0.6: muestrenme donde, muestrenme … firme, my … card, my … has, nada quitenme, needful … remove, never be
  0.6: never give, new … to, no e, no sea, no seguir, no … da, no … luz, no … me, no … mucha
  0.6: no … notifications, no … she, no … tanto, non enleve, non … retirez, not bug, not see, not … go
  0.6: not … unsubscribe, not>number, notificaciones para, notifications … this, notify me, now to, number
  0.6: number without, number>list, numero soit, numero you, ocurr-, ocurra, of … communications, ofender
  0.6: ofertas you, ofertas … no, off … stop, old one, on it, one bike, one … remove, otez … number, otro con
  0.6: oui au, our numbers, out in, oye … no, oyero-, oyeron, pa las, pa los, paren de, pas alors, passe le
  0.6: paz … con, pecr, pedirle, pelot-, people, perdu … cell, perio-, permission … contact, permission … me
  0.6: personal i, personal … just, phone again, piano, pigeon, plait … de, pleas-, please, please erase
  0.6: please … moi, plus … client, plus … textos, por recibir, porfa |, porfa … de, possible … m, pour sa
  0.6: pour … service, pourquoi |, pouvez … arreter, pouvez … oter, premi-, presente, proxi-, pu … velo
  0.6: publicitaires, puesto, quand … vous, que jartera, que tu, que … atendio, que … mandaran, quelqu … peut
  0.6: qui a, quick, quiero dar, quiero las, quiero … borren, quiero … que, quisiera no, quisiera … recibir
  0.6: quit … with, rancune |, rappelez … quand, rather … get, recevoir … communications, recuerdo … dado
  0.6: refrain, register no, reina, remem-, remember, remove … contact, rente, request removal
  0.6: requesting that, retire, retiree de, retirenme de, retirenme |, revoke … permission, ride i, robot d
  0.6: ruego que, sabados, sacan … su, said you, sake, santo, saque … los, say i, scare, schoo-, se … yo
  0.6: send … messages, sende-, sender, sending … text, sent me, sepa, seulement svp, she passed, she will
  0.6: shop … not, shop … remove, shop … texts, si le, si pasa, si … un, sigan mandandome, silence is
  0.6: simplifying, sin consentimiento, sin ofender, sin … autorizacion, sistema por, slay, so … it
  0.6: sonne toujours, stars, stop con, stop hittin, stop hitting, stop … of, stp je, supprimer mes, sur un
  0.6: surve-, suscripcion … los, suscripcion … mensajes, svp, taken … of, tel sonne, tengo ansiedad
  0.6: tengo plan, tente pas, terms, text costs, text message, text messaging, text … did, text … from
  0.6: textos automaticos, textos … quitenme, textos … semaine, texts merci, texts>me, thank, that is
  0.6: that … stop, that … the, the crtc, the loaner, the place, the tandem, the update, the weekend
  0.6: the year, the … nobody, the … side, the … stop, the … tho, the … yesterday, there is, there … never
  0.6: these notices, this way, this … just, this … no, time … am, to cease, to delete, to sell, to stop
  0.6: to text, to … call, today … tomorrow, todo, tomber, too so, tour, tous vos, tous … jours
  0.6: toute … journee, traigo el, trucker, tubes … you, tuesday but, turn … alerts, tutoyez, two things
  0.6: ultimo aviso, un peut, un telefono, una … en, une carte, uno, unsig-, unsolicited … i
  0.6: unsubscribe … phone, unsubscribed please, up no, use to, utilisation de, vais … plainte, velo demain
  0.6: veloc-, ver … prueba, verdad yo, veuillez … enlever, veux rien, veux … faire, vez … you, vla, voice to
  0.6: voice … text, votre … vous, voulais juste, vous aime, vous allez, vous … egratigne, waiting for
  0.6: want … please, want … see, want>these, was up, we … in, we … to, wed like, were on, whatever list
  0.6: whole family, will pass, will … reporting, wishes … stop, with cash, with him, with … lol
  0.6: withdraw consent, y … por, y … texto, year to, yo … recuerdo, you buy, you o, you recogi, you the
  0.6: you tiene, you … deseo, you … go, you … unsubscribe, you … vivo, your sign, your staff, | arrete
  0.6: | avisele, | bajame, | borrar, | comptez, | desuscribir, | eviten, | finis, | flip, | frena, | hello
  0.6: | hijole, | much, | otra, | pues, | supprimer, | tannee, | … aux, | … borrenme, | … enfants
  0.6: | … immediatement, | … jartera, | … left, | … muchos, | … pitie, | … replied, | … sirs, | … to
  0.6: | … trying, | … virgule, | … vuelven, | … what, | … wife, | … withdrawn, ~_ail, ~_all, ~_auc, ~_bom
  0.6: ~_dau, ~_don, ~_dor, ~_har, ~_hid, ~_jov, ~_lif, ~_loi, ~_los, ~_me_, ~_mes, ~_mob, ~_no, ~_num, ~_owe
  0.6: ~_ple, ~_plu, ~_pu, ~_rol, ~_shu, ~_sv, ~_svp, ~_thi, ~_vau, ~_vs, ~acti, ~affa, ~ais_, ~ake, ~anco
  0.6: ~anym, ~ase, ~ase_, ~asto, ~atre, ~atur, ~aucu, ~avie, ~aya_, ~ber_, ~bili, ~blan, ~bom, ~bomb, ~bsc
  0.6: ~bscr, ~but_, ~cau, ~cham, ~cicl, ~cier, ~clet, ~ctio, ~cun, ~cup, ~dic, ~dier, ~donc, ~drai, ~duri
  0.6: ~eas, ~ease, ~ees, ~egre, ~eine, ~elar, ~elem, ~em_, ~emem, ~emi, ~endi, ~envi, ~epe, ~epin, ~epr
  0.6: ~epui, ~eran, ~esen, ~esoi, ~ets, ~ets_, ~eve, ~eys, ~fab, ~ffai, ~form, ~gang, ~gram, ~gres, ~hats
  0.6: ~hei, ~hers, ~icho, ~icle, ~idad, ~idan, ~ifa, ~inat, ~itar, ~ite, ~ithe, ~itt, ~jos_, ~jov, ~jove
  0.6: ~kill, ~kit_, ~lati, ~leas, ~lest, ~lori, ~lpa_, ~lut_, ~lvi, ~mabl, ~mati, ~maud, ~men, ~mes, ~mi_
  0.6: ~mob, ~mobi, ~mon_, ~mos_, ~most, ~mue, ~nado, ~ndle, ~no_, ~ntis, ~num, ~nvi, ~nvia, ~nym, ~nymo
  0.6: ~och, ~ompr, ~onc_, ~ones, ~oppo, ~oqui, ~orf, ~orfa, ~oud_, ~out_, ~oxim, ~pant, ~plea, ~ples, ~plu
  0.6: ~porf, ~ppe_, ~ppr, ~pref, ~prem, ~rch_, ~rdie, ~rges, ~ridi, ~riel, ~riod, ~risa, ~rist, ~rit, ~rlo_
  0.6: ~roch, ~roi, ~roxi, ~rreo, ~rvey, ~scho, ~serv, ~siem, ~sin, ~sis, ~skin, ~svp_, ~tay, ~td_, ~tima
  0.6: ~tre_, ~tru, ~type, ~ubsc, ~ucu, ~ucun, ~ufi, ~uiet, ~uman, ~uras, ~uri, ~urve, ~usc, ~used, ~utre
  0.6: ~uyo, ~vist, ~vok, ~voye, ~vp_, ~warn, ~wri, ~ymo, ~ymor, ~ype
  0.5: (me), NAME who, NAME … ne, NAME … que, NUMBER am, NUMBER … c, NUMBER … demande, NUMBER … y, a pain
  0.5: a pump, a wheelchair, a … adresse, a … as, a … list, a … on, a … tune, absolutely, abstenganse
  0.5: abstenganse de, acepte el, achaler avec, advertising to, advised, advised that, affaires |, again … my
  0.5: again … stop, agradezco pero, agree, agree to, agree … this, ahora you, ahorrense los, ai lache
  0.5: ai meme, ai mis, ai pas, ai … besoin, aille-, al rato, al … la, alerts off, all winter, all … i
  0.5: all … more, allez vous, allo … est, alors svp, am bringing, am her, am writing, an passe, and need
  0.5: and … can, and … need, and … take, and … told, anden mandando, anden … cosas, angry>send, annuler
  0.5: another … please, anyone … i, anything … your, aout, appreciate, are … it, arreter … texto, asi … bien
  0.5: askin-, asking, assur-, aucune, augus-, august, automatiques |, autorizo … me, avec les
  0.5: avec … boutique, avez pas, avisos you, away for, baby is, barak-, be advised, be excused, be opted
  0.5: becan-, before i, bici y, bicicleteria, bicicleteria |, bikes not, block … number, bonjour … a
  0.5: bonjour … aimerais, bonnes, borrame … tu, boutique plus, boutique |, boys, braid-, braids, brand new
  0.5: bro … texting, but, buy a, by … take, c … a, ca arrete, ca ira, ca … gosse, cadeau, call only, campi-
  0.5: camping, can … figure, cance-, cancelar, cansada, capab-, capable … vos, care now, cares
  0.5: cease sending, cessez … envois, ceux qui, changed, check … records, christmas, cicli-, circl-
  0.5: clochette, closer … home, closing my, come on, comme, como, compr-, comprar, comptez plus, con NAME
  0.5: con … mensaje, concern please, consent … receiving, consentimiento no, consentis, contact
  0.5: contactez … plus, contacting this, contacting … number, counter … me, criss, cross … name
  0.5: cycling please, d arreter, d … chez, datos … no, day … you, de preferencia, de retirer, de vous
  0.5: de … communications, de … ebike, debe, decedee, decir-, delete … please, demande … m
  0.5: derecho … mandarme, des pubs, des … retirez, descuentos, desde, deseo … mensajes, desir, desire etre
  0.5: desire … recevoir, desole … je, detengan los, detengan … textos, dieu vous, dios me, discontinue text
  0.5: disculpe … no, disparaitre de, disparaitre … votre, does … want, donc … besoin, dossier et, du … plus
  0.5: earl, ebike |, ecris, efface, effec-, effective today, el enlace, el plan, el rin, el … que
  0.5: eliminen … datos, eliminez, empezando, en chicago, en pleine, en … encore, en … trop, end text
  0.5: end texts, enjoy-, enlace, enlaces, enleves, ennui-, ennuie, ennuie de, entiendo … you
  0.5: envien … mensajes, envien … textos, envoie un, envoie … message, epargnez … vos, eres tu, eres … soy
  0.5: es … para, es … que, eso … a, est decedee, est pas, est … a, est … avec, est … fille, est … il
  0.5: estaba … la, estes, et que, et … cell, etes … fins, everyone in, excused, excused from, expect
  0.5: expliquez moi, expressement, faites … disparaitre, famil-, feel bad, feliz navidad, fichier |, fijo
  0.5: finger, foot … your, forever>texts, forfa-, forfait, formal notice, from … marketing, frr, futur-
  0.5: gang … moi, gars de, gars … de, gets his, got the, gracias |, grandson, grasi-, grasias, guess
  0.5: hace NUMBER, had to, hands off, happy holidays, hartaron, hate these, have got, have the, have to
  0.5: he … got, he … the, hello, her number, hered-, hey it, hey … is, hey … you, hi you, hijo … se, hola
  0.5: hola … no, human, i object, i request, i unsubscribed, i wanted, i … bringing, i … find, i … live
  0.5: i … read, i … writing, ici … le, icitt-, icitte, ico, if not, if so, il … pas, in for, inclu-
  0.5: incluyan, info … do, inscription, invitations, is but, is … cut, is … what, is … work, issued, it i
  0.5: it says, it … are, it … coming, it … on, j etais, j … aucun, j … demande, j … lache, j … meme
  0.5: j … plus, j … trouve, je travaille, je … l, je … parti, je … porter, je … quand, job … i, just call
  0.5: just … at, juste des, keep … you, kids … you, kill you, knock it, know why, knows, l autorisation
  0.5: l … merci, l … passe, la a, la date, la nieta, la parroquia, la valvula, la web, la … por, la … pour
  0.5: la … sigue, lache, ladilla chamo, lata con, law |, law>number, lawye-, le pas, lee los, leer los
  0.5: les gars, les … pero, lessons, leurs, libre, line … do, listes d, listes … envoi, lists |, llamado, lo
  0.5: lol … the, longer NAME, los … lo, los … mucho, los … quiten, lost … customer, love it, m exclure
  0.5: m … encore, ma batterie, ma chambre, madre … sus, magas-, magasins … moi, mais … ne, make … quit
  0.5: make … so, mandando … a, manden … recordatorios, mandes texts, mandes … nada, maquina, marit-, maritza
  0.5: marzo, mas msj, mas o, mas … la, mate no, may, me desabonner, me fr, me hartaron, me incluyan, me is
  0.5: me le, me … bendiga, me … but, medecin, mejor llamenme, mensajes … saquenme, mensajes … voz
  0.5: mensajitos … de, merci ben, merci … votre, mercy and, messages me, mi marido, mi … d, mi … dio
  0.5: mi … el, misa y, moi d, moi disparaitre, moi … besoin, moi … messages, molestan, month … you, months
  0.5: more … i, more … porfa, more … to, more>you, mothe-, mucha-, murio la, must stop, my dads, my grandson
  0.5: my wheel, my … anymore, my … pays, my … signed, my … thank, my … thanks, n … rien, nada para
  0.5: name NAME, need … remove, new … can, new … resolution, ni textos, no chinguen, no creo, no eres
  0.5: no further, no offense, no recuerdo, no … ahi, no … incluyan, no … msj, no … participar, not figure
  0.5: not>me, nothing against, notice … stop, notificaciones a, notifying, nous |, numbe-, number … it
  0.5: numero, numero … promos, nunca, obliged if, obliged … you, of … first, ofendan, ofender … no
  0.5: ofertas ni, off … marketing, off … promos, offense, oficina |, on that, once, once … is, opt … request
  0.5: out here, out request, out … or, over and, oye bro, par semaine, para este, para promociones, para un
  0.5: para … persona, parroquia, pars en, pas mal, paso … la, patience avec, payer |, pedidos, pedirles que
  0.5: pense … j, permiso … textearme, personal just, personal … no, petite a, peux me, phone belongs
  0.5: phone she, pido … que, pienso, pinches, pinches mensajes, pis … continue, please do, please go
  0.5: please respect, please … me, please … mi, please … text, please … you, plot, plot twist, plus recevoir
  0.5: point merci, pompier, por ahi, pour des, pour mardi, pour … chaine, pouvez enlever, preguntarme yo
  0.5: preguntarme … no, prese-, prett-, pretty, problema, processing, promociones you, pu ici, qqun
  0.5: quand il, quand … velo, que conste, que sea, que vos, que … chamo, que … escribieran, que … recibiendo
  0.5: quien … que, quiero … you, quitan … los, quoi le, re, reads, recados you, recha-, recordatorios a
  0.5: records please, recuerdo, redir-, refrain from, registre |, rejoi-, rentre pas, report, retirenlo
  0.5: retirenlos, revie-, revoke … to, revoque mon, right … is, rivie-, roommate, sacar, sans ma
  0.5: sans … permission, saqueme, saquenme … su, se … que, see that, see … in, sending these, serieux
  0.5: serrez, share the, shop … on, si se, si … es, si … se, sign on, siri tell, skip, slaquez, sms … en
  0.5: sms … mon, sobrino, something … do, son … je, sort, souhaite pas, stolen last, stop if, stop s
  0.5: stop … il, stop … mensajes, stopped … since, straight, su cliente, su computadora, su … es, subsc-
  0.5: sufic-, suis parti, suppression … mon, sus … a, suscribi … nada, suspendre, system please
  0.5: tabarnak … de, taller no, tanto … saquenme, telefono por, telefono sin, telephone, telephone |
  0.5: telephone … from, tenes, terme, terminate … to, text communication, text |, texting at, texting this
  0.5: texto je, textos llamadas, textos para, textos paren, textos |, textos … reveillent, textos … v
  0.5: texts>these, thank … but, the accident, the bottom, the customer, the ico, the kids, the ladies
  0.5: the race, the refund, the world, the … place, the … quote, these |, these … on, this … anymore
  0.5: this … get, tho, thursdays, till NUMBER, tire … i, to him, to home, to ohio, to receiving, to … at
  0.5: to … by, to … further, to … ico, to … opted, to … when, todas sus, town, toy en, travaille pu
  0.5: treat this, tremblay |, trouv-, trouver, tu soy, tu … la, tu … yo, tune up, twist, two years, un terme
  0.5: un … por, under … i, unsolicited text, up can, used … coupon, ustedes quitenme, ustedes … tienen
  0.5: va vous, va … appeler, vais porter, vendez, ver la, veuillez … desabonner, veuillez … tout
  0.5: veux … enleve, vez dejen, vez … suena, vivo … chicago, volvere, vos … point, vos … textos
  0.5: vos … veuillez, vot liste, voudrais quitter, vous pourriez, voy … otro, vrai … moi, vœux, was … my
  0.5: we close, we decided, whatever this, where, widow, will come, will … up, with … guy, withi-, within
  0.5: worth, would … get, would … please, would … the, writing … you, wrong>wrong, x … you, y envoyer, y si
  0.5: y … con, yo puse, you van, you vendi, you … used, you … xx, your dad, your damn, your no, your … to
  0.5: your … when, | absolutely, | auriez, | borrame, | change, | contesto, | darme, | everyone, | exijo
  0.5: | frr, | fuera, | habla, | hi, | jetez, | opt, | plot, | reported, | screen, | suspend, | unsub
  0.5: | unsubscribing, | vale, | we, | … advertising, | … agradezco, | … aujourdhui, | … bicicleta
  0.5: | … blowing, | … buying, | … calls, | … conduis, | … conste, | … disparaitre, | … enseigne, | … ferme
  0.5: | … girl, | … hice, | … holidays, | … llamenme, | … muchacha, | … note, | … ofender, | … plan
  0.5: | … thought, | … twist, | … uso, | … vendi, | … walk, ~_aff, ~_ag, ~_ax, ~_con, ~_cop, ~_de, ~_dis
  0.5: ~_eb, ~_ger, ~_lad, ~_lo_, ~_mio, ~_nep, ~_non, ~_nr, ~_pal, ~_per, ~_pl, ~_pro, ~_qu, ~_ran, ~_spa
  0.5: ~_sup, ~_swi, ~_vot, ~_wan, ~_ya, ~_ze, ~abia, ~act, ~act_, ~aff, ~agai, ~aint, ~also, ~alum, ~ams
  0.5: ~and, ~apab, ~arec, ~ask, ~assi, ~asti, ~atic, ~atri, ~avoi, ~awye, ~ber, ~beso, ~bin_, ~bir, ~bott
  0.5: ~boys, ~canc, ~ces_, ~citt, ~cli, ~con, ~cros, ~cun_, ~def, ~dema, ~desd, ~desm, ~dis, ~dit, ~dles
  0.5: ~duc, ~ecro, ~eer_, ~eign, ~eith, ~ejoi, ~ered, ~erse, ~erwi, ~esde, ~eth_, ~euv, ~face, ~fami, ~ffec
  0.5: ~ffu, ~fo_, ~forf, ~gal, ~gasi, ~gasp, ~gie, ~gine, ~gna, ~gne, ~hee_, ~herw, ~his, ~his_, ~hola
  0.5: ~hool, ~hwi, ~ica, ~ical, ~icli, ~icul, ~iffu, ~igne, ~ines, ~isez, ~ism, ~issi, ~istm, ~ithi, ~ito
  0.5: ~kip_, ~lach, ~lai, ~lawy, ~lea, ~lens, ~lone, ~may_, ~me_, ~mel, ~mets, ~mire, ~mot, ~mpli, ~mpu
  0.5: ~nad, ~nage, ~ncel, ~nep, ~nfor, ~nle_, ~noe, ~ntad, ~nths, ~ntie, ~numb, ~oire, ~onds, ~ono_, ~ords
  0.5: ~orth, ~orto, ~osin, ~otre, ~out, ~outi, ~owed, ~oys, ~oys_, ~pabl, ~pene, ~pit, ~ple, ~pone, ~proc
  0.5: ~prov, ~que_, ~rdh, ~rdhu, ~real, ~rejo, ~rios, ~rise, ~rit_, ~rmie, ~roul, ~rpo, ~rsa, ~run, ~rvi
  0.5: ~rvic, ~rwi, ~sci, ~scul, ~sde_, ~shot, ~shu, ~sias, ~sier, ~sign, ~solu, ~ste, ~sufi, ~swi, ~taf
  0.5: ~ten_, ~tern, ~thi, ~tho_, ~thou, ~thre, ~tin, ~tmas, ~tore, ~ud_, ~ufic, ~ught, ~uiz, ~ulai, ~uld
  0.5: ~ulti, ~uma, ~umbe, ~ume, ~una, ~unca, ~unda, ~unr, ~upl, ~urdh, ~urri, ~usin, ~ussi, ~utr, ~vic
  0.5: ~voir, ~wan, ~wher, ~wins, ~wort, ~wye, ~wyer
  0.4: (want), NAME … you, NUMBER au, NUMBER juin, NUMBER … explain, NUMBER … lol, a business, a home, a la
  0.4: a life, a peur, a stroke, a year, a … cell, a … from, a … nombre, a … oficina, a … station, abogado |
  0.4: above, acct, acepte estos, affaire ailleurs, affaires … mon, again … am, ai … demande, ai … velos
  0.4: ailleurs, aime pas, all … or, all … time, allez … arreter, already asked, already unsubscribed
  0.4: am taking, am … longer, am … old, am … the, and say, and to, angry>more, angry>want, anti … je
  0.4: any … communications, apagar estos, apagar … avisos, aqui llegamos, aqui … por, as, as … is, asking me
  0.4: at … so, aujou-, aujourdhui, automaticos, autoriso, autre texto, aviso que, avoid, away i, be back
  0.4: be … now, beau, beau j, beau … ai, beaucoup |, becyk, been in, before my, begging … to, bev, bike est
  0.4: bike … NUMBER, bike … this, boat, bon, bonjour virgule, bonsoir … vous, borrelo, borro, bother
  0.4: bottom bracket, boutique est, boutique … de, box i, brise, broke again, btw, bugge-, bugger
  0.4: bugger off, but now, c … lui, c … toi, cadena se, calendar, calisse … de, call … landline, cambian
  0.4: came i, canadienne, canadienne anti, canadienne … pourriel, carry, casl i, ce cell, celular para
  0.4: celular … la, cesser … me, cette … de, champion, chaque ding, check for, chercher, chicago, chick
  0.4: chile, chole con, chueca, circu-, client … moi, comme il, commercial, communications to, como cancelo
  0.4: como … no, completo, comprado ahi, comprehension, comprehension |, comprend, comprend pas, con otro
  0.4: con … compania, con … textos, condition, consens plus, consentement aux, consentimiento para
  0.4: consentimiento que, consentimiento … di, const-, contactarme por, contactarme … este, contacter par
  0.4: contacter … texto, continuar, continuer … m, coudonc … vous, couper |, courriel seulement, coute, crap
  0.4: cuenten pa, cuenten … los, d ou, d sus, d … en, d … sur, dar este, daughters, de cambiar, de contacto
  0.4: de eliminar, de job, de la, de otro, de retirar, de … c, de … como, de … comprehension
  0.4: de … promotions, de … rodada, de … volver, dead, dear sir, dear … i, dejadme, deje el
  0.4: dejen … contactarme, delete, delete … data, demande … me, demande … ne, denme d, depot-, depotoir
  0.4: desactivar … mensajes, desactive mes, desactiven los, desapunto, deseo … mas, desinscribirme
  0.4: destinataire, deux … de, dios te, discontinue … texts, divorcie, do … authorize, doctor me
  0.4: doctor … dijo, does my, does … need, donde … yo, ecoeure, ecrire enlevez, ecrire s, ecrire … il
  0.4: effective, el jueves, el local, el you, el … quitenme, electroniques, eleph-, elimineme … su, elle |
  0.4: elsew-, elsewhere, en marzo, en paix, en … me, encore … de, ending my, enleve … des, enviar textos
  0.4: episo-, episode, era para, error … la, es mas, es posible, esa … no, est toi, est … et, est … que
  0.4: este … no, esto … una, estorban, et ne, evening i, eventos, expun-, expunge, fache, fasci-
  0.4: favor … eliminar, feels like, felicidad, ferme-, fiche-, fichez, files |, flaco, folks but, foot in
  0.4: for … from, for … long, for … new, for … number, for … people, forever>stop, formal … to, frega-
  0.4: from i, from … all, from … computer, from … files, further communications, future mailings, games
  0.4: gave none, general, get … life, getting … please, go on, gods, gone to, gosse, got … refund, guapa
  0.4: guarderia, gustan … textos, guys … to, habra … de, had … stroke, hands-, handwriting |, have any
  0.4: have … bicycle, have … nice, hay … para, heard … the, hereby revoke, him from, hips, his … please
  0.4: historia, home to, how … you, hubiera, i … nights, i … pick, i … revoke, i … taking, i … this
  0.4: identity, il ne, in his, in … and, in … care, in … hospital, info … stop, interesa no, interesan
  0.4: interessee par, invoice to, is … front, is … possible, is … to, it again, it could, it me, it … NAME
  0.4: it … never, j ai, j … annule, j … chercher, j … vous, jaime-, jaimerai, je decline, je souhaiterais
  0.4: je suis, je … laisse, jefe que, job … les, jouer, junk, just tell, justi-, kids bike
  0.4: kindly unsubscribe, kowal-, l utilisation, l … numero, la list, la presente, la recogi, la verdad
  0.4: la … canadienne, la … mas, la … quisiera, lache-, ladies night, lady, last … no, last … so, le bus
  0.4: le compte, le escribe, le … sinon, leave … the, les … en, les … nada, les … non, libre-, linke-
  0.4: linked, links … no, list can, llega su, llego … a, lleguen estos, lleguen mas, lleguen … textos, local
  0.4: loi canadienne, loi … anti, los … delete, lugar, lui en, m … enlevez, m … parle, m … tout, ma piece
  0.4: mae, magasin, magasine, mailings, mais enleve, mais la, mandar promociones, mandar … a
  0.4: mande … mensajitos, manden msjs, marre, marre … vos, mas … ni, me dijo, me fait, me interesan, me lee
  0.4: me metan, me porfavor, me tente, me text, me … dejar, me … harta, me … s, me … textear, mechanic
  0.4: mensaje … la, mensajes … y, merci et, merde, mes … je, mesaj, message list, message my, message … il
  0.4: messages electroniques, messages … the, metan en, mi nieta, mi perro, mi … quitame, moi la
  0.4: mon cellulaire, mon choix, moose, more it, more>remove, moteurs … de, mother, mucho … you, mudam-
  0.4: mudamos, muy … servicio, my … elsewhere, nada, nada … favor, naggi-, nagging, name … this, nationale
  0.4: need your, need … by, need … updates, neither of, neither … us, nephew in, never set, never … foot
  0.4: ni nada, no consiento, no thx, no tiene, no … bici, no … ingles, no … interesan, no … was, nobody is
  0.4: nom … votre, nomas … los, nombre de, nos mudamos, not fit, not speak, not … own, notificaciones de
  0.4: nous … juste, nouveautes, now he, now on, now you, now … i, number i, number … asking, numero senor
  0.4: nunca he, o … you, of state, off … take, offense … i, ok so, ola, olvide, on … est, on … lol
  0.4: on … text, on … voit, on … website, otra bici, out my, out … state, p s, pagar con, para ofertas
  0.4: para … publicidad, parce … moi, pare de, participation, paso el, passe … soir, pen, pena, per my
  0.4: pere est, period, permis de, phone at, pile, pilot, please block, please deactivate, please plus
  0.4: please … on, pleine, pliss, plus avoir, plus … texter, pompo-, pompon, pongas, por … mensaje, porfavor
  0.4: posible que, pour … vous, pourriel je, prene-, prevenue, priere … retirer, printemps, pu client
  0.4: pu … savoir, publicitaires |, pueden apagar, puedo leer, que cansones, que ni, que suena, que usen
  0.4: que … cancelen, que … estos, quel … vous, quelle … votre, queria … que, qui … c, qui … en, qui … etes
  0.4: quit … is, quitan … la, quote-, recibir |, recomende, refuse, regana, repaired, request … my
  0.4: request … this, reseau, responsable, retire … vos, retiro … consentimiento, revoke any
  0.4: revoke permission, ridin-, riding, rien otez, rien savoir, rifas, right person, rosad-, rosada
  0.4: sabe de, saber si, said, said hed, salamat, saturday and, save, se traba, se voit, se … pero
  0.4: segunda vez, segunda … que, sell, senores les, sent … a, service for, set foot, set … in, sharpened
  0.4: shop … anymore, shop … i, shot, shove your, sieste, sin … no, since i, sms j, so turn, so … now
  0.4: solicito que, something, son los, souhaite … retirer, souhaiterais, sourd, souve-, soy … senora
  0.4: stop textos, stop the, stop … los, stop … over, stop … this, stop … with, store please, suite, suite |
  0.4: supprimer … coordonnees, sur … compte, suscribi … esto, suspenda el, svp … merci, svp … numero, tanto
  0.4: te … mi, telefono en, tell … in, tengo buena, terme a, termino, text … if, texte pour, texting … bro
  0.4: texting … svp, texting … without, textos le, textos lol, textos thanks, textos … gracias
  0.4: textos … partir, textos … su, thank you, thanks, the derailleur, the slow, the … donation, the … form
  0.4: the … night, the … there, these … cost, these … no, these … to, thirt-, thirty, this mobile, thread |
  0.4: tienen que, tk, to mr, to sms, to … old, tried calling, trop demander, troub-, tryin-, trying, tu la
  0.4: un casque, un char, un gars, un regalo, un … ne, under gdpr, une … en, upsta-, upstairs
  0.4: utilisation … mon, velo … ai, vendi la, vendre, vos … mais, votre, votre bord, votre comprehension
  0.4: votre fichier, vous … les, vous … texto, voy … bloquear, voy … cambiar, vuelvo … esa, wait … the
  0.4: waiting … my, websi-, website, what they, what … are, what … you, who has, who … you, wifes, will grab
  0.4: will … to, wilme-, wilmer, work nights, wrong i, wrong>want, wrong>you, year, yeste-, yesterday
  0.4: yo take, yo … compre, you borrenme, you made, you quedo, you tell, you … how, you … me, you … ok
  0.4: your files, your … by, yours … not, | apaga, | bit, | boludo, | bugger, | desuscribirme, | elimineme
  0.4: | fichez, | gdpr, | habra, | harto, | hey, | inutile, | jamas, | knee, | merde, | ola, | pesimo
  0.4: | profeco, | respectez, | retiro, | shove, | slaquez, | veut, | … ando, | … bici, | … boutique
  0.4: | … came, | … cansones, | … ces, | … chance, | … deactivate, | … dijeron, | … dile, | … don
  0.4: | … exclude, | … excuse, | … forget, | … hace, | … has, | … hoy, | … llanta, | … llevo, | … lord
  0.4: | … merci, | … mudamos, | … paso, | … pido, | … privacy, | … trabajando, | … watch, | … went, ~_alr
  0.4: ~_apr, ~_as_, ~_auj, ~_bec, ~_bt, ~_btw, ~_den, ~_en, ~_eta, ~_exp, ~_fui, ~_hon, ~_ic, ~_jam, ~_lou
  0.4: ~_mak, ~_me, ~_muj, ~_onc, ~_pea, ~_pou, ~_spr, ~_una, ~_vue, ~_wis, ~ably, ~abon, ~adie, ~age, ~agra
  0.4: ~aid_, ~aja_, ~ally, ~alq, ~alqu, ~alr, ~andi, ~ank, ~ank_, ~app_, ~apr, ~area, ~ari, ~ark, ~assu
  0.4: ~asu, ~ator, ~auj, ~aujo, ~autr, ~bbe, ~bby_, ~be_, ~bea, ~bec, ~bog, ~box_, ~bsit, ~btw, ~btw_, ~cari
  0.4: ~ceu, ~cez, ~cez_, ~cibi, ~como, ~cont, ~coul, ~cras, ~dead, ~dhu, ~dhui, ~diac, ~dica, ~dso, ~ebsi
  0.4: ~echa, ~eche, ~ecia, ~een, ~egar, ~end_, ~enty, ~epai, ~era, ~erci, ~ess, ~ete, ~etty, ~evr, ~fui
  0.4: ~gain, ~give, ~gree, ~had, ~hag, ~hank, ~hate, ~heck, ~hop_, ~hout, ~humb, ~hut_, ~iac, ~ial, ~iddl
  0.4: ~ied_, ~iew_, ~iod_, ~ions, ~ipa, ~ipe, ~iud, ~iuda, ~ivan, ~jala, ~jam, ~jero, ~junk, ~lady, ~li_
  0.4: ~lieu, ~lime, ~lore, ~los, ~lsew, ~mae, ~mai, ~mbe, ~mber, ~ment, ~mer, ~merc, ~mole, ~mpa_, ~muj
  0.4: ~muje, ~nada, ~nd_, ~nei, ~nish, ~nks_, ~nly_, ~now_, ~nque, ~ombr, ~onne, ~ore, ~orte, ~osed, ~otte
  0.4: ~ould, ~oyeu, ~pack, ~pese, ~pliq, ~plug, ~poin, ~poli, ~pro, ~prox, ~punt, ~quic, ~race, ~rais, ~rath
  0.4: ~rci, ~rds, ~rds_, ~rel, ~rele, ~repr, ~rfav, ~rina, ~rire, ~rite, ~rmez, ~rog, ~rque, ~rth, ~ruck
  0.4: ~run_, ~said, ~scar, ~sewh, ~soin, ~sts, ~sts_, ~sue, ~sult, ~surv, ~tchi, ~tere, ~term, ~tick, ~tp_
  0.4: ~trel, ~trip, ~tryi, ~twin, ~uen_, ~uena, ~uick, ~uire, ~uivi, ~ujer, ~ulat, ~uld_, ~uler, ~umb, ~una_
  0.4: ~unf, ~uni_, ~urv, ~utes, ~very, ~vise, ~voi, ~voq, ~voqu, ~vot, ~votr, ~want, ~webs, ~xer, ~yan_
  0.3: (send), NAME es, NAME … phone, NUMBER hrs, NUMBER mensajes, NUMBER your, NUMBER … review, a demande
  0.3: a fini, a human, a pagar, a partir, a quien, a retired, a second, a … de, a … desabonner, a … el
  0.3: a … here, a … ley, a … otez, a … phone, a … time, a … was, about … take, acaso, account do
  0.3: achaler … vos, achete … vous, act, activated, admin-, ads … my, adult, advertisements, advised … i
  0.3: after all, again you, ai, ai … plus, aider, al celular, al movil, al … que, all … am, all … well
  0.3: am old, am … so, am … to, am … wanting, an end, an … to, an … with, and … back, anniv-, anniversary
  0.3: ans … ce, ans … j, any consent, anyone there, apartir, apartment, appartient … a, apres l, are on
  0.3: arretiez … me, as … today, ask, at … do, au … et, aucun, autom-, auton-, autorice estos
  0.3: autorice … mensajes, autoriser, autorizando, autorizo mas, avc, ayez, baby, back and, back … ok
  0.3: baiss-, baja … de, batterie est, bedti-, bedtime, been two, been … the, besos, block my, bloquee
  0.3: bonjour ici, bordel, boyco-, buenas noches, buenas … le, buenas … no, bueno, by my, ca ces, cambie
  0.3: cambio … numero, campa-, can … ride, cancelled the, care, carti-, cartier, casl requires
  0.3: casl … express, casse, ce … pour, cease … communications, celular de, celular … favor, cesen los
  0.3: cesser l, chamo … me, changer de, chicos, ciclista, ciego, client de, clique, closer, co, coaching
  0.3: coming … at, comma, comment, commission, como a, como … las, compre … timbre
  0.3: comunicaciones comerciales, con carino, con … pero, con … recordatorios, constant, contact from
  0.3: contacted, contactez … par, cordialement g, correos |, corresponda, cosas de, croche, cuando … a
  0.3: cuent-, dans une, dans … fiche, dark, de mandarme, de nadie, de pedales, de travers, de … dolares
  0.3: de … mensaje, deactivate texts, deactivate … alerts, dejar el, dejen … enviar, dejes-, dejese, delet-
  0.3: demande mon, derechos, desabonner, desabonner … vos, desactivame, desactivame los, desafiliar
  0.3: desconectenme, deseo mas, despido, destinataire |, devant … porte, devri-, devriez, diali-, dialisis
  0.3: dice … you, did … you, directly, disculpa … no, disculpe creo, disculpe … que, dispo-, distract
  0.3: dit … fois, dites a, do … ever, do … laugh, donation, donde, donnent, dorenavant … de, ecrire a
  0.3: edad y, emailed, en los, en miami, en … idioma, engli-, english, enlever numero, enlevez … nom
  0.3: entendio, enviarme publicidad, er, es acoso, es … telefono, escal-, est meme, est … on, est … plus
  0.3: estad-, estado, este … a, estos … you, etre enleve, evitez de, exclusion, fais pour, fais une
  0.3: fait mal, favor quitenme, fichier, fille … m, fin, fix it, fleet bikes, for … kids, for … up, formar
  0.3: fraud-, frent-, frente, from … lol, from … messaging, funny but, garag-, garage, gasto, general i
  0.3: get messages, getting … bike, girlf-, go … for, gosses, got nothing, grandisimo, great, haber-
  0.3: handlebar, happy … year, have stopped, have … you, heard you, hello please, hello … would, help |
  0.3: hereby … my, heres, hermanos, hihi, hint, his … phone, holds, home for, how many, human-, hush
  0.3: i check, i go, i push, i think, i will, i … an, i … old, icitte |, idiom-, idioma, il faudrait, ilimi-
  0.3: ilimitado, info … your, infolettres, inond-, insist, interesado, interesting, is broken, is never
  0.3: is not, is … now, is … price, is … so, is … two, isla, jamais mis, jamas, je … connais, je … paye
  0.3: je … roule, job on, journee, juega, just wondering, just … it, jve, kept … bikes, kid … you, know … up
  0.3: l … plus, la garderie, la les, la … au, la … fois, ladde-, ladder, larga, las letras, lavoi-, lavoie
  0.3: le chercher, le faire, le plancher, le … jusqua, le … pero, les … mon, les … svp, les … velo, lesso-
  0.3: liberenme, liberenme de, life |, light … the, like to, list when, liste … le, lleguen … a, lmao
  0.3: longer … permission, look at, los … borrenme, love … not, loyal-, loyalty, lui … plus, m … chaque
  0.3: m … d, m … demande, m … pas, m … sans, ma … qui, mal a, malit-, malito, mames, mandaran mensajes
  0.3: mandaran textos, manden a, mandes … mensajes, manera de, mas publicidad, mas … favor, matters
  0.3: mauvaise … je, me donnent, me parece, me reveillez, me … antes, me … enviando, me … pu, me … textos
  0.3: me>wrong, meill-, member, mensajes ni, mensajes … esta, mensajes … llegan, merci, mere … le, message j
  0.3: messages point, mets, mets … a, mi esposa, mi … cuando, mi … you, might be, mijo you, mijo … no, mil
  0.3: mind, mission, moi … je, mon abonnement, moyen de, much for, muted, my dear, my parents, my wifes
  0.3: nada con, nada saquenme, ne me, ne roule, need … these, never … back, never … texts, never … to
  0.3: ni … de, ni … ofertas, ningun momento, nn, no he, no mames, no mensajes, no … contact, no … mensajitos
  0.3: no … necesito, no … you, noches, nom, not answer, not laugh, not worth, not your, nous de, nous deux
  0.3: novio, nuestro, numero chez, numero d, numero des, numero … n, nunca … a, objec-, object
  0.3: of everything, of today, off … bike, off … bus, oiga y, olvida, olviden, on … arreter, on … une
  0.3: on … wall, one i, one … NUMBER, ones i, or … you, order from, other shop, other … is, oui … vos
  0.3: out … i, oye y, pain but, pal, papa no, parale a, parce, pari, pas … autres, pas … de, pas … rappel
  0.3: passa-, perez-, pereza, permission … be, pero … a, perso-, person … do, persona mayor, personne … vous
  0.3: pido you, piens-, pinging, pis la, plan de, plan es, plancher, please retire, please … if
  0.3: please … les, plus interesse, plus … bicyclette, plus … tout, podrias no, point-, ponme, por su
  0.3: por … rodilla, pouce, prie … ne, privacy and, profil, promotionnels, provided, pu … texts, pueden … mi
  0.3: pus … vos, que eliminen, que idioma, que pereza, que … mis, quelle … vous, qui que, quien sea, quiet i
  0.3: quisiera … you, quiten … nombre, raffl-, rayee, rebaja, recibir … textos, reloc-, relocating
  0.3: remettrai, reparation j, replacement, request delete, requires express, requires … consent
  0.3: respect … privacy, retir, retirarme de, reveillez, revoco el, rides, rien … a, robot … arreter
  0.3: sa … pas, said it, salon, saquenme … eso, says, se … dejo, season for, sees … phone, send>remove
  0.3: senor … la, serio no, shifting, shop in, shop … are, shop … the, sient-, signed up, signo, signo de
  0.3: sinon je, sistema de, skates, sold my, solicito … cancelacion, solo queria, son … he, sorti-
  0.3: souhaite … etre, souri-, spam, spin, spring tune, still … in, stop los, stop mensajes
  0.3: subscription … these, sueltenme, suena a, suena you, suena … no, suis sa, suis … c, super-
  0.3: sur … plancher, surfa-, tagge-, take her, take … hint, tank, tape, tapez, telefono … favor
  0.3: telefono … su, telephone la, tell your, tengo bici, tengo … no, texas you, text when, text … not
  0.3: text … phone, text … time, texte-, texter, texto favor, texto … vous, textos effacez, textos la
  0.3: textos point, textos sont, texts … more, texts … with, that … on, the boss, the crash, the fcc
  0.3: the newsletter, the nice, the spring, the tour, the … about, the … ended, the … get, the … needs
  0.3: the … op, the … since, the … this, thera-, they keep, this … shop, thoug-, tienda a, tiene otro, to a
  0.3: to exercise, to say, to sign, to … ask, to … shop, to … y, tour … moi, tourne, tranq-, trate-, travers
  0.3: tulsa, turn it, turned off, two … no, un dimanche, un prix, une fois, unsubscribe … de
  0.3: unsubscribe … numero, up, vayanse al, velo cargo, velo va, velos de, vende-, venue, vibration, viola-
  0.3: virgule je, visit-, vivo … miami, vos publicites, vos … s, vos … svp, voulo-, vouloir, vous … encore
  0.3: vous … enlever, vous … reveillez, voy de, voyag-, want, was, was … customer, way … the, were … with
  0.3: what … did, what … this, when … come, wife says, would you, would … sending, y … NUMBER, y … celular
  0.3: y … cerrado, y … du, y … que, y … una, y … vuelvan, years old, yo hablo, yo lo, you hold, you … de
  0.3: you … know, you … le, your last, your mechanic, yrs, | abstenganse, | calisse, | close
  0.3: | desconectenme, | desinscribirme, | dictee, | disable, | hush, | liberenme, | nombre, | opting
  0.3: | pinches, | podria, | received, | respeten, | rides, | told, | um, | when, | x, | … arreter
  0.3: | … cansado, | … celui, | … could, | … cours, | … dit, | … driver, | … exijo, | … feliz, | … get
  0.3: | … kindly, | … l, | … mames, | … mandar, | … messaging, | … oui, | … reply, | … requires, | … tenes
  0.3: | … ty, | … value, ~_ac, ~_acu, ~_ai_, ~_al, ~_any, ~_ar, ~_art, ~_as, ~_au, ~_but, ~_buz, ~_exc
  0.3: ~_fle, ~_fro, ~_god, ~_lac, ~_les, ~_li, ~_lie, ~_mae, ~_mo, ~_mon, ~_not, ~_oc, ~_opp, ~_ow, ~_par
  0.3: ~_que, ~_raf, ~_sai, ~_sep, ~_typ, ~_up_, ~_vib, ~_wip, ~_xfa, ~_yr, ~_yrs, ~aby_, ~ach_, ~adil, ~aid
  0.3: ~alem, ~amil, ~anin, ~apar, ~ath_, ~atio, ~atos, ~aute, ~bia_, ~bie_, ~bli, ~but, ~buz, ~cai, ~care
  0.3: ~cia, ~cial, ~cop, ~dda, ~ddi, ~des_, ~devi, ~dia, ~dil, ~din, ~dir, ~eani, ~ebe, ~ech, ~eet_, ~efu
  0.3: ~ega, ~ega_, ~ejar, ~elea, ~elet, ~engl, ~epen, ~erta, ~esan, ~etr, ~eurs, ~evo, ~exc, ~exp, ~fa_
  0.3: ~fach, ~fro, ~gai, ~glis, ~god, ~gos_, ~grac, ~gre, ~grou, ~hach, ~hard, ~hec, ~hois, ~houg, ~hui_
  0.3: ~ibe, ~icie, ~icio, ~ida_, ~iend, ~ient, ~ign_, ~incl, ~ipl, ~ique, ~irlf, ~iso, ~izo, ~jour, ~lag
  0.3: ~lain, ~last, ~law, ~ler, ~lez, ~lez_, ~lfr, ~lfri, ~lift, ~lose, ~lso_, ~lude, ~mak, ~mero, ~mijo
  0.3: ~mis_, ~mme_, ~mmer, ~mmi, ~moc, ~mos, ~nale, ~namo, ~nanc, ~nce, ~ncl, ~nde, ~ndu, ~ngez, ~ngli
  0.3: ~nond, ~not, ~nso_, ~nvoy, ~ody_, ~oint, ~oja_, ~omer, ~ondu, ~orme, ~ote, ~oul, ~ove, ~ox_, ~oyon
  0.3: ~peut, ~pod, ~pou, ~ral, ~ranq, ~rash, ~razo, ~rcel, ~rci_, ~refi, ~ribe, ~riou, ~rlf, ~rlfr, ~roub
  0.3: ~rov, ~rsh, ~rti, ~rtic, ~says, ~se_, ~simo, ~ski, ~spa, ~spr, ~stom, ~stri, ~tai, ~ted, ~tine, ~toi
  0.3: ~tor, ~tres, ~tty_, ~uat, ~uba, ~uded, ~udit, ~uess, ~uic, ~ulpa, ~ult_, ~unc, ~unch, ~urie, ~usto
  0.3: ~uto, ~utom, ~utte, ~uyo_, ~vanc, ~ve_, ~ver_, ~vib, ~vici, ~viol, ~vue, ~ward, ~was_, ~word, ~xfa
  0.3: ~yest, ~yped, ~yrs, ~yrs_
  0.2: (these), NAME elle, NAME il, NAME tremblay, NUMBER business, NUMBER it, NUMBER … au, NUMBER … days
  0.2: NUMBER … more, NUMBER … old, NUMBER … pas, NUMBER … votre, a alguien, a chaque, a church, a family
  0.2: a hint, a mal, a quelqu, a … day, a … hija, abandonne, abuel-, abuelita, acabamos, afternoon
  0.2: again … have, ai change, ai plein, aimerais … vous, all … in, also, am changing, am trying, amazo-
  0.2: amazon, and his, and … both, annule, anoten, another customer, anulen … suscripcion, aqui … la
  0.2: aqui … no, are my, are too, are … take, arrepenti, arrepenti de, arretez tout, as do, asi, asking |
  0.2: attention, autorizo, avez … un, awful, bac, back … not, bajel-, bajele, balan-, balance, be … that
  0.2: bearings, bebe se, become, been on, being, below, berge-, bergeron, bici … esta, bici … la, bloqu-
  0.2: bonitos, bonne … avec, borren … los, boton de, bracket, brother he, bus … no, busco, business days
  0.2: but … have, by them, c … correct, ca … derange, calling you, calva-, calvaire, came … NUMBER, can make
  0.2: cancelacion … mis, cancelle, capturas, cayo el, celu, celular se, cesse, cette semaine, champ-
  0.2: chance avec, chance … could, change, chat, checo, chico, coach-, colis … arrive, comme-, commence a
  0.2: comment faire, comment … pour, commerciaux |, compania y, compania … me, compay, compt-, comptez … sur
  0.2: comuniquen, con … no, con … senor, conduisant, confu-, conjoint, coordonnees de, cordiales, costs
  0.2: could … remove, cupones, cut it, dans les, day is, day it, de tout, de … anos, de … el, de … eso
  0.2: de … jaja, de … noche, de … nouvelles, de … o, decede en, decis, dejas, delan-, demanda, depre-
  0.2: depuis l, dereg-, deregister, descansan, deseo … de, deseo … textos, desinscrire … vos, desist texting
  0.2: devant la, dios … los, disculpe la, dites au, do … carry, doc says, does … text, dolor-, dolores
  0.2: doute, drowning, dueno de, dumb, echan-, el carro, el jefe, el taller, el tiene, email no, email … the
  0.2: en conduisant, en lo, en veux, en … caja, en … plein, encuentro el, enjoyed, enlever … de
  0.2: enviarme mas, envoy-, era … el, erreur vous, es delete, es menos, es … dejen, es … yo, escogi, espana
  0.2: essayer, est … alors, est … arrive, est … derniere, estaba en, esto por, estos … no, et n, et … a
  0.2: etes les, euh je, euh … pense, ex … me, excluir, execu-, executor, exists, expla-, expres
  0.2: fallecio por, fallecio … favor, faut que, fauteuil roulant, fella-, fellas, ferme la, find them
  0.2: first |, fix … so, fond, for … birthday, for … good, for … ride, for … thanks, forever>angry, fraude
  0.2: freez-, friday please, from … at, garde … velo, garza, gdpr please, gemel-, gemelos, get … off
  0.2: get … these, getti-, giving up, golde-, golden, good luck, got … last, gran, guys have, habite plus
  0.2: habla la, haced, haced el, haced … favor, had … to, haganme el, hate the, hate to, have me
  0.2: hereby withdraw, hey, hice la, hijo … el, holidays, honor my, honor … request, hora … el, hours
  0.2: hubie-, i … bad, i … changing, i … leaving, i … take, i … things, i … withdraw, ici NAME, if you
  0.2: in court, in … no, in … state, inmediato, insan-, insane, inter-, is been, is enough, is … 2nd
  0.2: is … nail, is … right, it down, it … the, it … tomorrow, j … change, j … dans, j … veux, jamais a
  0.2: je recois, je … aveugle, je … rendue, jesus, joder |, jog, joven yo, just want, kept the, l … avec
  0.2: la garantie, la machine, la pagina, la pena, la uni, la … avant, la … du, lache |, lachez … le
  0.2: las promos, last … and, le number, le … avec, le … jeudi, le … ou, leave … off, left in, les autres
  0.2: linea … es, list you, list … do, lista porfa, livreur, llamar |, llamo … no, llegando … de, llevo la
  0.2: lo de, look, look |, los recordatorios, lou, madre de, mais … pour, maitr-, maitresse, mal servicio
  0.2: mal … no, mama you, manden msj, manden por, manden textos, marde, marid-, marido, marquez
  0.2: mas … borrenme, masiv-, masivos, masivos |, mate i, matte-, mci, me arrepenti, me nuts, me voy
  0.2: me … error, me … es, me … esos, mecanicien, mecanos, mensajeria |, mensajes nunca, mensajes … mas
  0.2: merci … vous, mes lunettes, message en, message … mon, messages no, messages … moi, mexic-, mexico
  0.2: mio, mire, mis, mis … you, mise, mon conjoint, mon … immediatement, monto, montrer, moved take, mucha
  0.2: muchacho … no, muchas, my helmet, my request, my … need, my … set, name … that, ne … communiquer
  0.2: necesito, never, never … me, new … so, no longer, no pierdan, no usa, no … derecho, no … hagan, not
  0.2: not even, not needed, not texts, not … bikes, nous on, now … there, number je, number on, number … his
  0.2: numerique, numero immediatement, numero mejor, numero n, numero … se, nunca … recibir, o … que
  0.2: object to, off no, ok do, on annule, on fait, on … no, on … veut, once … for, one on, one who
  0.2: one … thing, only, only … is, only … you, or something, osei, ostie, oust, out … this, pa … mensajes
  0.2: par … vous, para eso, pareils, parmi, parque, part … the, partie, pas au, pas … le, pas … message
  0.2: pena con, penni-, per … on, pero mensajes, pero … soy, personne |, personnels, petit-, petite fille
  0.2: pico, pined-, pineda, pis vos, plait je, plait ne, plait … plus, plan charges, please i
  0.2: plus communiquer, plus enlevez, plus … ces, pompi-, pongan, porfa, pour, pour du, pour … l, pourrais
  0.2: prefere pas, prochain … je, prochaine, progr-, promociones ni, puedo recoger, pues … me, put it
  0.2: que ca, que su, que … necesito, que … textez, quebe-, queme-, qui … l, quieran, quiere ver
  0.2: quiere … de, quiere … la, quiero textos, quiet |, quiteme … la, rancune mais, rappels svp, reasons
  0.2: rebajas, reciba, recipient, recupere … velo, redire, refac-, remove … and, removed |, reparation … est
  0.2: repare, reply … this, resci-, rescind, resignation, respecter, respeto … de, revoque … consentement
  0.2: rey, rn, roula-, roulant, rouyn, ruego … no, sabba-, sabbath, sague-, saguenay, saliendo de, saskatoon
  0.2: savoi-, savoir, scare-, school, schwinn, scrapez, scream, screen time, se comio, seala-, sealant
  0.2: second … please, seniors, ser, should … be, shut, simon-, simonac, since … am, slaqu-, sms retirez
  0.2: so … she, someone |, son number, son … pis, sordo, sound, st, standing, stop text, stop … your, store
  0.2: suficiente, suis aveugle, suis … cliente, suis … que, sumer-, sumerce, sure you, suyos, switch
  0.2: switched, ta … mon, tabarnak, tarde-, tcpa … revoke, telephone … l, telephonez, temps, tenei-, teneis
  0.2: termine |, text, text … list, texte … NAME, texting … at, texto … cuesta, textos otez, textos saquenme
  0.2: textos … m, textos … part, thank-, thanks to, the app, the brake, the cassette, the pickup
  0.2: the reception, the shared, the wife, the … if, the … link, the … rack, the … raleigh, the … who
  0.2: there and, these … coming, this … lol, this … one, three, throu-, through, thursday … NUMBER, thx
  0.2: tienen derecho, tienen … a, time for, tio, to find, to … thanks, tour de, tout … a, toy, trabajo
  0.2: tract-, transmettre, treat-, tuesday please, tuneu-, una, under tcpa, une plainte, up … NUMBER
  0.2: usted … que, vais … chercher, valvu-, valvula, velo … NUMBER, velo … ete, velo … pret, vendi … bici
  0.2: vergu-, verguenza, veux, veux … jamais, vibra-, vos text, vouloir vous, vous … l, vous … laisser
  0.2: vous … pour, voy por, vuestros, wake … up, wants, was … bike, was … good, we moved, will ask
  0.2: will … need, with … dad, wonde-, world, would hate, write, y … paciencia, y … traba, yesterday |
  0.2: you es, you or, you went, you … tienen, you … un, you … usa, you>number, | bajele, | conmigo, | deme
  0.2: | efface, | effacer, | feels, | haced, | kick, | mate, | ostie, | peux, | scrapez, | simonac, | texte
  0.2: | toy, | … arrepenti, | … believe, | … deje, | … espanol, | … fini, | … gracias, | … guy, | … honor
  0.2: | … lachez, | … late, | … make, | … medecin, | … nah, | … navidad, | … nearly, | … notificaciones
  0.2: | … nuevo, | … pars, | … saber, | … tired, ~_als, ~_ass, ~_bil, ~_cie, ~_dem, ~_em, ~_emb, ~_fir
  0.2: ~_fis, ~_gen, ~_giv, ~_gla, ~_hey, ~_int, ~_kin, ~_kon, ~_law, ~_mot, ~_nad, ~_nei, ~_ni, ~_ont, ~_own
  0.2: ~_oy, ~_pod, ~_rif, ~_rn, ~_rn_, ~_ser, ~_seu, ~_st_, ~_ter, ~_thx, ~_un, ~_up, ~_val, ~_viv, ~_vou
  0.2: ~_wer, ~abue, ~acco, ~acia, ~ada_, ~affl, ~ahi, ~ai_, ~ais, ~aiss, ~alan, ~alo, ~ampo, ~andp, ~anks
  0.2: ~anq, ~anqu, ~arad, ~ask_, ~avai, ~bas, ~bay, ~bein, ~bill, ~boat, ~bois, ~box, ~bran, ~bro_, ~cag
  0.2: ~cco, ~chec, ~cho_, ~cib, ~cir_, ~comp, ~copi, ~copy, ~cor, ~cti, ~das_, ~daug, ~ddin, ~de_, ~dias
  0.2: ~dmi, ~dond, ~draw, ~drop, ~ebec, ~ece, ~ecir, ~eck, ~ecta, ~edio, ~egs, ~eing, ~elan, ~eli, ~ema
  0.2: ~emps, ~empt, ~en_, ~ens, ~erio, ~erni, ~erno, ~ero, ~erti, ~erv, ~esh, ~exe, ~ez_, ~fere, ~fill
  0.2: ~ftin, ~fuer, ~gi_, ~gin, ~gn_, ~gne_, ~here, ~hing, ~hoe, ~hop, ~hree, ~hrou, ~hx_, ~iant, ~icyc
  0.2: ~ida, ~idin, ~idn, ~ien_, ~ifti, ~ige, ~inac, ~int_, ~ints, ~iqu, ~ir_, ~irc, ~ire, ~isc, ~ita, ~itr
  0.2: ~its, ~iza, ~jart, ~jec, ~ject, ~jis, ~joke, ~jos, ~ky_, ~laim, ~leba, ~lep, ~lete, ~lgun, ~lia, ~lise
  0.2: ~lood, ~lta_, ~ludo, ~luga, ~mbla, ~mino, ~mio, ~mit, ~mon, ~mpta, ~mus, ~nak_, ~ndal, ~ndp, ~ndpa
  0.2: ~ndso, ~nfu, ~ngin, ~nico, ~nks, ~nly, ~nnel, ~nom_, ~non_, ~not_, ~nreg, ~ntam, ~nul, ~obo, ~ogi
  0.2: ~oid, ~oner, ~onfu, ~onn, ~onsi, ~opri, ~ore_, ~orio, ~ors, ~ose_, ~oute, ~oven, ~oye, ~pert, ~pho
  0.2: ~pien, ~pour, ~prog, ~que, ~ratt, ~rce, ~rcis, ~rece, ~reez, ~regu, ~rev, ~rfa_, ~rifa, ~rir, ~rma
  0.2: ~rnak, ~rock, ~rogr, ~rott, ~rte, ~salu, ~savo, ~seem, ~seul, ~sez, ~sez_, ~sill, ~sin_, ~slaq, ~sly
  0.2: ~sly_, ~so_, ~sted, ~ster, ~stma, ~stos, ~sui, ~suit, ~sul, ~tair, ~tarl, ~tc_, ~tem, ~thin, ~thum
  0.2: ~thx, ~thx_, ~tim, ~tire, ~tiv, ~too_, ~uell, ~ueve, ~uloi, ~urio, ~urs_, ~ut_, ~ute_, ~uvez, ~var_
  0.2: ~veux, ~visi, ~weat, ~wip, ~wond, ~xpla, ~xt_, ~xter, ~zas_
  0.1: 3rd |, NAME … and, NAME … au, NAME … tu, NUMBER fois, NUMBER … i, NUMBER … pis, a change, a mon
  0.1: a nice, a side, a toute, a trabajar, a … about, a … drop, a … lado, a … que, acaba-, accidente, acuer-
  0.1: acuerdo, advises, after-, agarran, agrad-, ahi, ahorrate, ai un, al correo, al dueno, algun-, am NAME
  0.1: am … is, and … is, ando … la, another phone, anxiete, anymore i, apena, apple, appre-, apprecie
  0.1: aqui nadie, are no, arreter … textos, asap, at … front, au printemps, au shop, aurie-, auriez, away no
  0.1: barber, bbq, be able, becom-, been … there, before the, ben non, bendiciones pero, bendiciones … no
  0.1: bicicleta … mi, bien … ustedes, bike … my, bless … heart, bolud-, boludo, bonne fin, borres, boss is
  0.1: botella, bouton, brack-, break from, bring … the, buen fin, buen … de, bury, by friday, ca rentre
  0.1: ca … messages, ca … tente, caja, calendario, calic-, calice, cambie a, can … this, cancelo la, cancer
  0.1: capta-, carde-, cardenas, ce … appartient, cell … ma, celular |, cesen … mensajes, chain is, chaise
  0.1: charged twice, chercher mon, chida, childs, chiquito, close, cobran, codes, comes in, compro otra
  0.1: computer, con, con … cadena, con … mama, condi-, congrats … the, considered, control, costc-, costco
  0.1: coup, courant, croya-, croyais, cuando te, cubiertas, d arret, d enlever, dange-, dans mon, day for
  0.1: de garde, de nuevo, de place, de … esposa, de … fin, de … icitte, de … linea, decided to, delete … de
  0.1: delete … ese, demas, derecho |, desca-, descuentos |, detenganse, deux … svp, devol-, digal-, digale
  0.1: dije … que, distraen, do … on, do … tune, dog … the, doing this, doy, dropped … off, duro, earliest
  0.1: echam-, echame, eithe-, either, ejerc-, ejercito, el ejercito, el gps, el tune, el … a, el … con
  0.1: el … gracias, el … revisa, elimine, ella y, email is, empen-, en bicicleta, en enero, en peux
  0.1: en … bici, en … como, en … ejercito, en … escuela, en … l, en … nada, encore j, end … by, enferma
  0.1: enviara, erasu-, erasure, es este, es molestia, est a, est … beau, est … correct, est … la
  0.1: estaba cerrado, este … y, estoy … en, eunic-, eunice, exclu, explain … i, exs, fache-, fachee
  0.1: facture svp, faire reparer, fais du, fais moi, faithfully, favorzote, feel, fijat-, fijate, files
  0.1: fine … is, fo, fois … j, for lent, foute-, foutez, francais … je, free, fue … la, garde mon, gentiment
  0.1: get texts, get … phone, give … to, going … in, good evening, got his, grave-, group, guardenla
  0.1: guardian, guy in, guys, habite … a, happy with, has … phone, have, have told, have … and, have … it
  0.1: have … take, he … your, here anymore, here … not, hereby … any, hijo … NUMBER, hijo … la, him he
  0.1: hinchar, his bike, his … is, hit by, hit … a, homework, hon, hon |, house-, i, i do, i hate, i only
  0.1: i swear, i … called, i … him, i … stopped, i … there, ici le, if my, if … no, in front, in … only
  0.1: interesse, is … can, is … home, is … order, it … he, it … times, it … way, j … un, jaja pero
  0.1: jamais … les, je croyais, je ne, je pedale, je rentre, je … le, jette, joven … me, juste, juste une
  0.1: justo, keep telling, knock … off, l … pour, la bici, la bike, la caja, la ciudad, la creme, la marde
  0.1: la policia, la proxima, la quedo, la recojo, la silla, la … con, la … ou, la … se, la … sonne
  0.1: lache le, laissez … la, las manos, le … du, le … hein, le … roule, leo |, les … de, les … le, les … y
  0.1: llamada, llamar … no, llanta de, llegando, los … jaja, lune, m achaler, m … jamais, m … moins
  0.1: m … pris, ma … capote, maam, made me, magasin … velos, mail, mais … vous, manches otra, manches … vez
  0.1: manda-, manos, mapel-, mas gracias, matter, mauta-, mautadit, me do, me lol, me retire, mensaje que
  0.1: mercis, mere … elle, mes notifications, message … arrive, message … is, messages … and, mi esposo
  0.1: mille mercis, minutos |, mis les, mis … pieds, misa, mme bouchard, moi … mon, mom … in, mon docteur
  0.1: mon ecran, mon … ecrivez, mon … fait, more time, morning i, mower, muchacho, must but, my exs, my lock
  0.1: my own, my … asked, my … back, my … only, nadie … aviso, nadie … pidio, name off, need … stop
  0.1: need … tube, needs, new … my, no den, no este, no … hacen, no … molestia, no … pongan, nombre … NAME
  0.1: non c, non … est, not a, not … back, not … i, note that, nothing from, now … you, nuit, number pal
  0.1: number … le, number … on, number … so, number>send, numero el, numero … mecanico, numero … que, o … yo
  0.1: ocupa, of, of this, off … one, offense but, offenser, ok je, on insta, on … tu, only when, ont, opens
  0.1: oraci-, orden-, osier, oublie pas, oui le, p tite, pantalla |, parch-, parle-, pas bon, pas … gars
  0.1: pas … ma, paso de, paste-, pastel, per … so, personne n, peux arreter, phone that, phone … NUMBER
  0.1: planc-, please … from, please … not, plus chez, pneu a, poche, por … le, pour le, pouvez, prets
  0.1: prices, proxima, pu a, pucha, que cesen, que dieu, que sabe, que … diga, que … texto, quedo bien
  0.1: quell-, quelle, qui … ca, quiero estos, quiero … de, quitarme, quite enough, quoi j, quoi … ai, raffle
  0.1: raide, read, read texts, receive, recit-, recital, recois … de, recoji, recu la, recu le, recumbent
  0.1: refund came, remboursement, remueven, reparation c, replaced, reply been, resident, resilier
  0.1: respeto |, revoco … permiso, ridea-, rough, sacrez moi, salam-, semaine, send your, senor de
  0.1: serait ce, serait … possible, service des, servicio de, sest, shop … town, si llama, si tienen
  0.1: si … lo, since-, sirvi-, sirvio, skate-, so we, something … you, sorry my, sorry to, sorry … am
  0.1: sourdine, sous, soy una, spoil, state-, still … off, stop … love, stop … m, stop … me, stop … thanks
  0.1: strai-, strip, sue, suis encore, suis tanne, suis … je, suis … votre, supporte, sur … pour, surch-
  0.1: surcharge, surprise, sus promos, tarjeta de, tbh |, teach, tell … the, tere, texted a, texto vous
  0.1: texts … so, that … quite, the appt, the chat, the old, the tune, the … broke, the … pads, the … part
  0.1: the … ticket, the … years, theat-, theatre, there … no, these>number, this sms, through thanks
  0.1: tienen camaras, time, tite, to, to contact, to our, to that, to … a, to … is, todo y, told, told … at
  0.1: tracks, tractor, tried, trike-, trikes, troisieme fois, troisieme … que, trouve, tu arreter
  0.1: tu … enlever, tuesday … it, ty, une … pour, unsubscriber, us … a, ustedes … mas, velo aussi, verga
  0.1: veut plus, veux … vos, viejitos, viernes y, vieux … a, visiting, voir la, volve-, vous … dire
  0.1: was told, was … no, way … much, weddings, wedne-, where do, wheres, white-, who dropped, who you, whoa
  0.1: with … stop, would love, wrong>send, x, y, y estaba, y todo, yeah nah, year … you, years … i, yelle-
  0.1: yelled, yo … un, you better, you hear, you … buy, you … drop, you … hear, you … here, you … of
  0.1: you … times, your heart, your … did, your … texting, your … you, | cross, | detenganse, | dsl
  0.1: | fijese, | foutez, | hola, | joven, | kid, | mille, | nuestra, | passe, | prof, | read, | s, | smoke
  0.1: | sumerce, | telephone, | typing, | where, | whoa, | … avant, | … called, | … coming, | … conteste
  0.1: | … croyais, | … du, | … evening, | … fan, | … free, | … know, | … marche, | … mercis, | … miss
  0.1: | … mon, | … must, | … nino, | … partir, | … pay, | … porfa, | … posted, | … quedo, | … replacement
  0.1: | … smoking, | … son, | … tape, | … travaille, | … vecino, | … voyons, | … with, | … wow, ~_aga, ~_ahi
  0.1: ~_alt, ~_bea, ~_bik, ~_buy, ~_cer, ~_cor, ~_di, ~_dig, ~_doy, ~_eit, ~_exe, ~_hav, ~_hos, ~_i_, ~_imp
  0.1: ~_inf, ~_jou, ~_let, ~_mei, ~_mr, ~_nev, ~_nui, ~_ocu, ~_of_, ~_oig, ~_oye, ~_pho, ~_roc, ~_sig, ~_sna
  0.1: ~_sui, ~_tam, ~_to_, ~_tol, ~_ty_, ~_vio, ~_vir, ~_x_, ~_y_, ~_yea, ~aci, ~acu, ~acue, ~ale, ~algo
  0.1: ~allo, ~ammi, ~anc, ~anch, ~andl, ~ands, ~ans_, ~any_, ~appl, ~apre, ~ass_, ~auti, ~ave_, ~avis, ~avo_
  0.1: ~ayan, ~bed_, ~bik, ~body, ~bon_, ~buy, ~cate, ~cesi, ~cito, ~ciu, ~cta_, ~dand, ~deb, ~der, ~dorm
  0.1: ~doy, ~doy_, ~eav, ~ec_, ~eca, ~ecid, ~edne, ~eeds, ~endu, ~erge, ~ern, ~ero_, ~ethi, ~etti, ~evio
  0.1: ~ext_, ~fic, ~find, ~fti, ~gee_, ~geth, ~giv, ~gni, ~grea, ~guie, ~guys, ~hav, ~heir, ~hico, ~high
  0.1: ~hine, ~hit_, ~hurt, ~iben, ~ied, ~iemp, ~ifu, ~igua, ~iled, ~ind, ~inte, ~ios_, ~ird_, ~ish, ~isi
  0.1: ~iti, ~ivee, ~ke_, ~kes_, ~kst, ~leav, ~let, ~let_, ~lgo, ~lgo_, ~lie, ~ller, ~lly_, ~man_, ~mar_
  0.1: ~mena, ~meth, ~mill, ~mio_, ~mpr, ~ndab, ~nesd, ~nev, ~nfo, ~ngl, ~nla, ~nows, ~nqu, ~nta, ~nte_, ~odo
  0.1: ~of_, ~oget, ~ogne, ~ois, ~oja, ~omet, ~ona, ~onct, ~oot, ~ora_, ~orc, ~orr, ~osa, ~osa_, ~ough, ~oup
  0.1: ~own, ~pair, ~pann, ~par, ~pute, ~rame, ~reat, ~refu, ~rim, ~rn_, ~rox, ~rsem, ~rsta, ~rtes, ~sali
  0.1: ~salo, ~san, ~self, ~ser, ~sett, ~sic_, ~sima, ~sla, ~slip, ~sonn, ~ssi, ~stm, ~sup, ~ter_, ~thei
  0.1: ~tid, ~tidi, ~tido, ~tiss, ~toge, ~told, ~tou, ~trad, ~tula, ~tune, ~typi, ~ue_, ~ueno, ~unk, ~up_
  0.1: ~us_, ~usi, ~usq, ~usqu, ~vere, ~vole, ~vou, ~wedn, ~whil, ~xte, ~yda, ~yday, ~yea, ~ypi, ~zed, ~zed_
  -0.1: (angry), (unknown 3), NAME connais, NAME este, NAME gets, NAME quien, NAME yo, NAME … but, NAME … is
  -0.1: NAME … se, NAME … soy, NAME … y, NUMBER by, NUMBER you, NUMBER … dimanche, a guy, a job, a repair
  -0.1: a sherbrooke, a thumbs, a une, a … asi, a … beau, a … eu, a … in, a … jeune, a … message, a … never
  -0.1: a … taller, a … vos, abri, active, again, agradezco mucho, ai aucun, ai vu, ai … sur, aimerais … ca
  -0.1: al mes, album, algun, alone and, alqui-, alquiler, already … to, am serious, am … mr, amigo |
  -0.1: an … out, and also, and does, anger, annee |, annoying … the, another shop, anoto, apena-, apenas
  -0.1: aplas-, app |, apuntado el, archi-, are all, are doing, are … about, are … me, are … the, area code
  -0.1: arret … je, arretez le, arriver, arriving, as spam, as … my, asign-, asigno, at … it, au … on
  -0.1: aucun … en, aunti-, auntie, avait … numero, avant elle, avant … en, avec votre, avoir
  -0.1: avoir … mauvais, ay no, babu, back then, back … i, banco, barki-, barking, barking … the, barre-
  -0.1: bateria |, bcp, before |, before … i, begins, ben … donc, bendiga, bendiga |, bici ni, bici … el
  -0.1: bike moi, bike was, bjr, blind, bmx, bon velo, bon … c, bonjour a, bonjour j, brought … in, bruv
  -0.1: buenas, buenos dias, burst, busca a, buyer-, buyers, c quoi, c … pas, ca prend, ca … enerve
  -0.1: ca … rien, cadea-, cambien, camio-, can say, can … all, can … i, can … open, canno-, cannondale
  -0.1: canoe, cantine, cardi-, cas |, cater-, ce … avant, cedis, cel d, celui du, celular no, celular … yo
  -0.1: cerve-, cette, cette personne, change de, changed my, cheers |, chequen, cherchez a, cherchez qui
  -0.1: citas, cliente … me, clinica, cloth, cocon-, coconut, coffees, commande … velo, compose le
  -0.1: confundiendo con, confundio, conozco ese, conozco … la, contact on, contesto por, could somebody
  -0.1: could the, could … come, coupe, courage, coute des, coute un, couture, cover-, cruz, cupbo-, cupboard
  -0.1: cut my, d avant, dad passed, dad … away, dads, dan, dans … coin, dat, datin-, dating, day … so, de ce
  -0.1: de guardia, de lujo, de velo, de … gang, de … moi, de … paren, de … porfavor, death, dedans |
  -0.1: definitely not, dejame, dejo el, delai-, delais, delete numero, dental office, depor-, deportista
  -0.1: depuis … c, depuis … semaines, des, des … en, desde enero, desoc-, deux chiffres, devez … le, devin-
  -0.1: diall-, dialo-, dicho … no, dictando, discussed, do … so, document, does … fit, don … me, donc vous
  -0.1: done with, doy … de, dripp-, dripping, drive-, drywa-, drywall, dsl, dsl |, dueno anterior
  -0.1: dueno … la, duerme, dues, edifi-, edificio, el chip, el … asi, el … buscan, el … otro, el … senor
  -0.1: electrico, else to, email … better, emili-, employer, en caja, en … aucun, en … c, en … semanas
  -0.1: encuentre, enesi-, enesima, enlevez … la, ensei-, enseigne, entire, envoies, equivocado … no
  -0.1: equivocaron |, es … mandar, esa senora, escribirle, ese NAME, eso basta, esperaba, est beau, est chez
  -0.1: est des, est grand, est … des, est … petit, esta en, esta … por, este … nuevo, esti, estor-, estuv-
  -0.1: eteig-, eu le, ex husband, ex … el, excusez moi, fabri-, faire la, fait, fait deux, fait le, faith-
  -0.1: fallo, farma-, farmacia, fathers, febru-, february, feder-, federal, feliz … de, fella |, ffs, fils
  -0.1: find him, fizz, flirts, fois … que, fondo, for … so, force-, forces, forever>these, forwarding
  -0.1: free … i, friends |, from home, from … phone, fuera … su, fyi … number, gal, gardez, gars est, genou
  -0.1: get two, gift card, give up, go to, go … the, god, gonza-, good, good … please, google |, gregg-
  -0.1: greggs, group … with, guy … a, hablo bike, hablo … lol, han de, handw-, handwriting, hangi-, hard to
  -0.1: has … been, has … off, hasta, hates, haut, have permission, have … his, have … new, have … right
  -0.1: hay algo, hazme, he must, he … no, hed, her old, here … years, hija … el, him … the, his old
  -0.1: his … one, homie, hope NAME, hope … find, house … the, hoy, husband … is, i let, i split, i thought
  -0.1: i … any, i … getting, i … hate, i … please, i … serious, idea who, if … texts, if … want, imprimante
  -0.1: in an, in february, in … basement, in … family, in … wheelchair, inconnue, informed, insted, ironi-
  -0.1: is awful, is quite, is still, is why, is … dads, is … different, is … ex, is … never, is … the
  -0.1: issue-, it go, it … have, it … here, it … need, j aurais, j enseigne, j … des, j … vu, jajaja
  -0.1: jajaja no, je, je comprends, je regrette, je … ailleurs, je … avoir, je … mettre, je … veux
  -0.1: je … vous, judas, jumeau, just, kalam, kick, kit |, knive-, knives, know … shop, knows … so
  -0.1: l enlever, l … a, l … proprio, la virgencita, la … le, la … otez, lady |, lagos, laid, las … esta
  -0.1: laval-, lavallee, le bouton, le char, le coin, le mien, le morceau, le … hier, le … mauvais, lead
  -0.1: learned, leeds, leg, leh |, let … go, licenciado, lifeg-, lifeguard, like … said, limpi-, linea
  -0.1: lines, link … not, list … my, list>texts, lista … bici, lives here, llamando, llamo … y, local |
  -0.1: longtemps, lujo, m … vos, mad, mais … suis, mal apuntado, mal note, mal … el, mandela, manit-
  -0.1: marcaron, marcaron mal, marche pour, mauvais gars, mauvais … je, maxed, may have, may i, me NAME
  -0.1: me after, me another, me textean, me toco, me … esto, me … hacer, mejor … el, meme … vous, menac-
  -0.1: menace, mensajes para, mensajito, merci de, mes patins, mettez pas, mia se, mia … bici, mine for
  -0.1: moi mauvais, moi votre, moi … t, mon … est, mon … va, monsieur … ne, month-, more please, more … is
  -0.1: most, moved in, mucho … de, munic-, must … me, my gloves, my name, my … also, my … hurts, n est
  -0.1: n … is, nada … su, name on, naran-, naranja, ne travaille, nervi-, neta |, new … with, ngl, ni a
  -0.1: ni un, nigel, no mi, no … messages, no … named, no … pa, no … senal, no … will, nobody … NAME
  -0.1: nobody … by, non merci, not allowed, not come, not drive, not giving, not … business, not … cell
  -0.1: not … delete, not … never, not … though, not … up, notai-, notaire, now what, now with, number also
  -0.1: number amigo, number down, number … go, number … the, numero du, numero votre, numero … deja
  -0.1: numero … depuis, numero … mois, numero … soy, nunca … comprado, oe, of an, of … with, ofertas
  -0.1: off … NAME, off … day, off … do, off … send, off … these, ok … do, on e, on … brakes, on … pu
  -0.1: on … team, one a, one from, one more, one named, one so, one … NAME, or … i, otra NAME, out … not
  -0.1: out … phone, padre-, padres, para esa, participe, pas une, pas … envoyer, pas … guy, pas … il
  -0.1: pas … monsieur, passe a, pay NUMBER, pc, pense … era, perro |, persona equivocada, persona … busca
  -0.1: persona … buscan, peut, phone … wakes, picking it, pigeo-, place i, place pour, playe-, please for
  -0.1: please … instead, plomero no, plus … ce, plus … je, posse-, possi-, potea-, poteau, pouvez … me
  -0.1: preferiria … no, premier, previous owner, pries-, priest, problem, punch, put … stop, quart-
  -0.1: que pesados, que verguenza, que … ahora, que … este, que … mal, que … mensaje, que … solo
  -0.1: que … ustedes, quedamos a, qui avait, quien … es, quiero hacer, quiero mas, ranger, rappellerai
  -0.1: rayad-, recepcion, reception, recipient |, recovered, refer-, regrette, remis-, remise, rendue
  -0.1: repair, reparacion … favor, right, right i, right … am, rough-, roughly, sacre-, sacrez, saint, salas
  -0.1: sans … mais, saquen mi, says … can, school bus, school office, scrap-, screenshot, se confundio
  -0.1: se fue, se … por, seguros, semai-, semes-, send … message, senora, senora … no, separation, serai … a
  -0.1: sert, servicio pero, set up, settl-, sh, ship, shop dog, shopp-, shorts, should … her, si tu, sign it
  -0.1: sign me, signe pour, signed the, silla … ruedas, sin … asi, so no, so … was, somew-, somewhere
  -0.1: sonid-, sonido, sonne … le, sorry … hear, sorry … number, sounds … he, soy ese, soy otra, soy plomero
  -0.1: soy quien, soy … dueno, soy … este, speakers, speciaux |, spenc-, spencers, steamboat, still going
  -0.1: still … NAME, still … for, still … them, stop … about, stop … cancel, stop … then, stopped texting
  -0.1: su celular, suena cuando, suis, suis … celui, suis … pas, supli-, suplico, sur … lien, sur … personne
  -0.1: swipe, ta mere, taking the, tandem |, technically, telce-, telcel, telefono … los, tengo ni
  -0.1: tengo … jaja, text someone, textean, texting … me, that was, that … group, the address, the basement
  -0.1: the calendar, the cargo, the discount, the fella, the glass, the gravel, the lord, the one
  -0.1: the police, the restaurant, the spam, the street, the updates, the … digits, the … helmet, the … line
  -0.1: the … of, the … tonight, the … updates, the … what, they took, they … for, thick, thing … you
  -0.1: think … texted, thinks i, this in, this not, this telephone, this … her, this … says, tho |, thoughts
  -0.1: ti guy, tienen mal, tijua-, tijuana, tmrws, to opt, to … only, to … sister, toda la, todavia tienen
  -0.1: tombez, touto-, toutou, tower, trace, train, tranquila, trial, tricy-, tricycle, trompez |, trump-
  -0.1: trumpet, tune … no, tuned, twice, un avis, un chiffre, un … dans, une chambre, une garderie, une … ou
  -0.1: up for, us the, use … gmail, used the, usted |, usted … a, ustedes tambien, ustedes … mi, va … avec
  -0.1: vaina-, vainas, vais ailleurs, velo ce, velo rouge, velo … la, velo … reparation, vendo-
  -0.1: vendu … velo, venka-, vez … por, viennent, viens … avoir, virge-, virgencita, visit, vive NAME
  -0.1: volver, vos heures, votre … marche, votre … on, vous appeler, vous pensez, vous … trompe, voy … ella
  -0.1: want someone, was great, was intended, was … on, waters, wedding and, wee, wen you, went off, were
  -0.1: what … asked, wheelchair, whoever … this, with … do, with … on, work from, worry, would … that
  -0.1: wrong digits, wrong no, wrong … amigo, wrong … bro, wrong … it, wrong … je, y ahora, y dice, y esto
  -0.1: y … asi, y … erreur, yeve, yo … llamo, york, you are, you called, you close, you guys, you … dije
  -0.1: you … his, your side, your … up, | bad, | bjr, | bonjour, | buenos, | calling, | cease, | check
  -0.1: | closing, | desactiven, | desolee, | elimine, | estaba, | fermez, | fix, | hazme, | mums, | out
  -0.1: | ponga, | respect, | saquenme, | sick, | tabarnak, | unsubscribe, | way, | … abogado, | … alone
  -0.1: | … arrive, | … class, | … dias, | … garantia, | … moms, | … needed, | … recipient, | … regrette
  -0.1: | … says, | … supprime, | … swear, | … tel, | … tire, | … trop, | … updates, | … wey, | … wifi, ~_avi
  -0.1: ~_blo, ~_bmx, ~_bo, ~_bou, ~_bun, ~_bur, ~_cho, ~_dea, ~_dia, ~_dio, ~_dob, ~_ele, ~_ep, ~_fin, ~_fu
  -0.1: ~_gan, ~_gd, ~_hoy, ~_inc, ~_je_, ~_kil, ~_kno, ~_lit, ~_mov, ~_mus, ~_ofe, ~_oi, ~_onl, ~_pol, ~_sc
  -0.1: ~_sen, ~_su, ~_tc, ~_une, ~_urs, ~_van, ~_wit, ~_yo, ~abo, ~aby, ~acce, ~ada, ~adas, ~adea, ~afet
  -0.1: ~aga, ~ague, ~aig, ~aja, ~algu, ~amio, ~anic, ~ants, ~athe, ~atu, ~aux, ~aux_, ~axi_, ~aye, ~baby
  -0.1: ~ban, ~basi, ~beb, ~bebe, ~birm, ~bmx, ~bmx_, ~bol_, ~bun, ~cale, ~cann, ~casa, ~cce, ~cer, ~cet
  -0.1: ~cett, ~cias, ~cion, ~con_, ~dads, ~das, ~deli, ~dieu, ~dire, ~disp, ~dleb, ~dob, ~dobl, ~dor_, ~dro
  -0.1: ~dsl_, ~ebs, ~eces, ~echi, ~econ, ~ecra, ~eei, ~eein, ~ef_, ~efo, ~enga, ~eni, ~enis, ~enla, ~ent_
  -0.1: ~ento, ~erne, ~esm, ~evi, ~evue, ~fais, ~fait, ~fer, ~fes_, ~fils, ~fin_, ~fini, ~fir, ~gast, ~ghte
  -0.1: ~gle, ~god_, ~good, ~hab, ~hast, ~hell, ~hos, ~hoy_, ~hs_, ~iad, ~iais, ~ias, ~ici, ~icl, ~idi, ~iel
  -0.1: ~ife, ~iffr, ~igeo, ~ilt, ~ime, ~impi, ~inc, ~ine, ~inf, ~inn, ~irai, ~itc, ~ith, ~itu, ~ken_, ~lad_
  -0.1: ~ladi, ~lais, ~leg_, ~lem_, ~limp, ~llah, ~losi, ~maam, ~mad_, ~man, ~mao, ~mao_, ~mea, ~mec, ~med_
  -0.1: ~mem, ~mil_, ~mion, ~mita, ~mpag, ~mpo_, ~mpro, ~mute, ~mx_, ~nati, ~ndan, ~ndas, ~ndi, ~nea_, ~nect
  -0.1: ~nee, ~nfol, ~nic_, ~nive, ~nniv, ~noma, ~nqui, ~nsfe, ~oche, ~oci, ~ocke, ~ogn, ~oin_, ~oing, ~olet
  -0.1: ~oli, ~om_, ~ombe, ~onic, ~onl, ~ose, ~oth, ~oub, ~oud, ~oug, ~ow_, ~oyo, ~pag, ~pape, ~patr, ~pige
  -0.1: ~poi, ~pper, ~pui, ~queo, ~radi, ~rda, ~ref, ~res_, ~ret_, ~rget, ~ria, ~rie, ~rne, ~rod, ~rrio, ~rso
  -0.1: ~rve_, ~sfe, ~sfer, ~sig, ~ssib, ~stan, ~stem, ~stuv, ~suis, ~tage, ~ter, ~tho, ~time, ~tio, ~tol
  -0.1: ~tre, ~trea, ~tte_, ~twic, ~ty_, ~ubby, ~udia, ~udo, ~ueo, ~ueo_, ~uis, ~uis_, ~uits, ~ujo, ~ujou
  -0.1: ~unds, ~uno_, ~urb_, ~usco, ~ust, ~ust_, ~uter, ~val, ~valv, ~vamo, ~vend, ~voya, ~wice, ~wipe, ~with
  -0.1: ~wren
  -0.2: (unknown 8), (you), NAME are, NAME do, NAME et, NAME guy, NAME he, NAME icitte, NAME ni, NAME the
  -0.2: NAME … il, NAME … le, NAME … mon, NAME … off, NAME … will, NUMBER when, NUMBER … marche, NUMBER … of
  -0.2: NUMBER … the, NUMBER … today, a dental, a dentist, a giant, a me, a media, a voicemail, a … NAME
  -0.2: a … esposo, a … grand, a … he, a … line, a … over, a … semana, a … tienda, abeg |, about what
  -0.2: about … bike, aburrido, activate, add my, adelante, adelante |, afinacion |, afraid |, again i
  -0.2: agend-, ahora … llevo, ai envoyez, ai … cette, ai … facture, ai … le, ajustan, aki, alask-, alaska
  -0.2: alert, algui-, alguien, all are, all off, am happy, am quitting, am … going, am … landlord
  -0.2: am … there, am … widow, amables, ambul-, ambulance, an, ancien proprio, ancien … du, and she
  -0.2: and … did, annul-, annuler … abonnement, anos, anulenme, any contact, anymore it, anything at
  -0.2: anythng, appelle pour, apprend, are giving, are looking, are trying, are … no, are … still, as le
  -0.2: ashes, asking … the, assez … de, assignments, assureur, at … can, au … samedi, aucune … c, avait ce
  -0.2: avant de, avez … la, avez … mal, bal, banya-, banyan, barbe-, barri-, be … about, bearing, begin
  -0.2: believe … message, believin, berth, best … in, bianc-, bianchi, bibliotheque, bici ayer, bici con
  -0.2: bici … es, bici … jaja, bici … por, bici … tengo, bicicleta me, bicicleta … que, bicis, bien … que
  -0.2: bike haha, bike wrong, bike … in, birch, blew, bloqueenme, bmw, boiler, bonne … pour, bosse
  -0.2: bought … used, bounc-, bowli-, bowling, box, break, bring own, briti-, british, but here, but the
  -0.2: but … we, c … assez, ca c, ca s, ca vous, ca … deux, cabanon, call from, call was, called NAME
  -0.2: cambiaron, came … thanks, camp de, caser-, caserne, ce … c, ce … je, cell … the, celular … lo
  -0.2: ces messages, chance you, changed … is, charged … twice, check … digits, chela, cherche un
  -0.2: cherchez |, chers, chico-, chirp-, chirping, cita … you, clare-, coast, codigo de, come off
  -0.2: come … can, como me, como … a, como … el, compa you, comptoir samedi, con el, congrats on
  -0.2: conozco esa, contact … about, continuez a, copied, cosas y, costar, could … find, couturiere
  -0.2: credited, crevaison, criss-, crown, croye-, croyez, cuando … recoja, cuanto … debo, cuenta, cuento
  -0.2: curio-, custa-, custard, d avoir, dadar, dado mi, dads name, dangereux, data, de char, de como
  -0.2: de personne, de regalo, de … bord, de … bro, de … chez, de … dessus, de … iglesia, de … vie
  -0.2: debarquez, debarrassez, decea-, deceased, decir, deja repondu, dejad-, dejame … con, dejemoslo
  -0.2: delayed, delete cable, delete … el, delivered to, dept, des frais, deser-, desinscris moi
  -0.2: desole mais, despacito, detention, devinci, devolverla, dieron este, dieu … garde, diff, dina, ding
  -0.2: direct, discu-, disturbed, dit … aux, docto-, does anyone, doigt, doit … l, done … my, donnez
  -0.2: door at, dose, down lol, drawe-, drawer, du retard, du … noter, du … qui, dueno … de, el ajuste
  -0.2: el arreglo, el cliente, el dia, el lunes, el muchacho, el presupuesto, el sabado, el … no, el … suena
  -0.2: el … up, ella … la, elle … change, elses number, email … me, emocion, en … sans, en … tienda, en … un
  -0.2: entrevista, envoyez ca, equivoca, equivocaste … numero, es nuevo, es … ahora, esa bicicleta
  -0.2: esa muchacha, escog-, ese pedido, ese … soy, est assez, est … NUMBER, est … autre, est … erreur
  -0.2: est … pis, est … salon, esta muy, esta tienda, este chip, etais … pour, etes trompe, eu ce, even
  -0.2: evitez les, fait du, fake … lol, fallecio y, false, fatig-, ferre-, fesse-, fesses, fix a, fixed
  -0.2: flori-, flush, foam, foggiest, for … guys, for … helmet, for … with, forgets, foto … es, found my
  -0.2: fourt-, fourteen, foutez moi, foutez … la, frappe, from … different, funciona, fut, gagne le, garri
  -0.2: gave … this, gel, gelat-, gets … bike, getting messages, ghosted, going, gone, got somebody
  -0.2: gracias a, graha-, graham, grandfathers, grandmother she, greased, grocery, groom, gustan los
  -0.2: habia dicho, hablo para, hand, hands, has ever, has no, have blocked, have … with, hay manera
  -0.2: he … like, heade-, headed, healt-, health, heave-, her … now, here named, here your, here … NAME
  -0.2: hey just, hey … fyi, hi can, hijo que, his new, his … so, hope … gets, hora abren, house please
  -0.2: housi-, housing, how are, how … use, hummi-, humming, i found, i hit, i trust, i … dropped, i … in
  -0.2: i … ordered, i … quitting, i … y, iban, iban a, ici pas, idee c, idee … est, igual, il … change
  -0.2: impos-, impossible, impressed, in hospital, in … day, in … like, in … month, in … n, in … night
  -0.2: in … wrong, indoo-, indoors, info, interac, invig-, invigilator, is for, is running, is … btw
  -0.2: is … lunch, is … they, it at, it costs, it … important, it … then, j, j … deux, jarrive … NUMBER
  -0.2: je mets, je sais, je vis, je … pus, joign-, joignable, joven |, junct-, junction, juron-, jurong
  -0.2: just … in, just … me, just … this, justine, kandy, kill it, kitte-, kitten, kofi, l … fois, la depuis
  -0.2: la ici, la ligne, la recoja, la … arriere, la … otra, la … stp, labora, labou-, labour, laundromat
  -0.2: le bmx, le bras, le dejo, le feu, le menage, le prof, le sien, le … arret, le … gars, le … mi, leave
  -0.2: left a, les doy, let NAME, like … but, line … a, link, list i, lista d, lista la, livid, livra-
  -0.2: livraison, lo conozco, lo uso, locks, lol wrong, longest, longue |, los otros, loved, lube
  -0.2: luck finding, ma, ma sœur, ma … je, mailm-, mailman, mal noter, mal … es, malen-, mandar … de, manila
  -0.2: mano no, marcha, mareado, marido |, mas cerca, maternity, matter to, maybe … a, me gusto, me hablen
  -0.2: me puede, me puedes, me … bike, me … lo, me … pero, meeting at, melange … clients, meme nom, menci-
  -0.2: mes … ont, mes … sont, message for, mets … off, mi gente, mi … porfa, mi … tenia, mia la, miami no
  -0.2: mienn-, minim-, mio ahora, mismo, moham-, mohamed, moi pas, mom is, mon ebike, mon vieux, mon … pis
  -0.2: monja, monopoly, morceau, moving to, muela, mundo, municipale, muruk-, murukku, my bf, my end, my son
  -0.2: my … call, my … down, my … text, n read, nadie con, nadie … en, nadie … ese, nah i, ne … est, need
  -0.2: need any, need … be, negoc-, never … a, new number, new year, ni tengo, nicer, no encuentro
  -0.2: no … asked, no … conozco, no … esten, no … hablen, no … idea, no … ride, nobody named, nokia
  -0.2: nom … ici, noodles, nos … el, not no, not wish, not working, not … able, not … about, not … at
  -0.2: not … have, not … sorry, noter le, nothing of, nouveau telephone, novela |, number bro, number dsl
  -0.2: number equivocado, numero en, numero … a, numero … client, nursery, of texting, of things, of … place
  -0.2: off and, off love, off on, off … for, off … were, oficina de, often i, oiga |, oil, olvid-, on oublie
  -0.2: on peut, on phone, on … day, on … quote, on … take, once i, one asked, one not, ones, only way
  -0.2: opened, opp, or … this, otra … me, ou quoi, ou … NUMBER, ours |, ouverture, own, owned … bicycle
  -0.2: panad-, panaderia, panch-, pared, parle, parle … mon, pas assez, pas l, pas ton, pas … affaire
  -0.2: paso … las, passed the, passes, payas-, payasam, paye NUMBER, pe, peluq-, peluqueria, pena … usted
  -0.2: penal-, penalty, pense … que, perce, perdon … yo, perfecto paso, phone in, phone now, phone tree
  -0.2: photographer, picking … up, picku-, pickup, pigeons, pignon, pis … on, place dans, plus depuis
  -0.2: plus sur, poiss-, pole, pompiers, pongal, ponganme, ponganme en, popsi-, popsicle, por, por eso
  -0.2: porfa you, posted, pour … que, pour … roue, pour … sur, pouva-, presq-, presque, price … a, print |
  -0.2: prise, proverb, que deje, que dicen, que pedi, que … NUMBER, que … abren, que … demande
  -0.2: que … escriben, que … hay, que … tiene, que … vaya, que … voulais, quebr-, quien buscan, rabai-
  -0.2: rabais, racin-, ran, rayo, reassigne, receptionist, recoja, recommend, reloa-, reload, remplacant
  -0.2: renouvele, repair please, reparable, reparation … je, reprendre, residue, respu-, respuesta, resse-
  -0.2: rest … peace, rides … new, ring the, ring … bell, riot, robbe-, rodad-, roue arriere, roue … est
  -0.2: roule … depuis, sabe, sacaron, saint-, sainte, salvar, samos-, sanda-, sandals, sans l, saw … message
  -0.2: scale, screams, scusez … vous, se … en, seconds, send … i, ser otra, serio-, ses, shakespeare, sharm-
  -0.2: sharma, should … the, si j, side of, sien, sign, silk board, silla-, sillas, situa-, slidi-, sliding
  -0.2: sm1, sms from, sms … my, snip, so just, so … he, so … on, somebody … the, somet-, son ex, son … a
  -0.2: sont en, sopor-, sorry … this, sors de, sounded, soy repartidor, soy … que, spell, spot on, squealing
  -0.2: sry |, stalking, stand-, steev-, steeve, submission, such person, suis … NUMBER, sunday, surel-
  -0.2: surely, svp |, swall-, swallowed, swear-, ta bien, takeoff, tart, tata, telephone … la, tells, tengo
  -0.2: tengo idea, tenia este, text any, text back, texte … le, texto … es, textos j, textos se, texts>stop
  -0.2: thanks so, thanks … much, that … for, that … no, the boiler, the dentist, the news, the reminder
  -0.2: the trike, the … later, the … tag, the … til, the … with, the … your, there … two, they … giving
  -0.2: third … this, this shop, this sim, this … of, this … under, those |, throw the, thumbs, tienda … you
  -0.2: tiene bici, tienen en, tienen loca, time i, time in, tin, tires in, to check, to have, to inform
  -0.2: to somebody, to … bus, to … next, to … person, to … sms, to … with, tongu-, tongue, tools, toppe-
  -0.2: torch, tough-, transfer, travail, tree |, troca, trois … que, trompe … number, trompez … personne
  -0.2: tuesdays, tupperware, un salon, un … pas, un … pour, una tal, uncle i, under … and, une, unope-
  -0.2: unopened, up at, up … phone, updat-, uso, usted pero, vaccin, vale |, vale … pena, valve, vato
  -0.2: vecina, velo … course, velo … devez, venci-, ver, vesti-, vestido, vets, via |, videotron, vivo … la
  -0.2: vodaf-, vodafone, voile-, voilee, voir vos, vois pas, voudrais annuler, vous plus, vous … avez
  -0.2: voyons donc, wake up, was a, was the, was your, was … so, waterfall, we do, week, what this, where-
  -0.2: whether you, which you, while, who NAME, who … a, wish had, with, with another, with his, with us
  -0.2: wonderful, work on, worked, would … to, wrong house, wrong this, wrong … from, wrong … no
  -0.2: wrong … sry, wrong>list, yo me, yo … bici, yo … el, you, you cambio, you need, you on, you parale
  -0.2: you with, you … hay, you … looking, you … necesito, you … out, you … trying, you … want, your … go
  -0.2: yours |, zack, zoo, | anulenme, | asking, | calm, | combien, | coucou, | deja, | dinner, | enough
  -0.2: | equivocado, | fixin, | mi, | notifications, | ou, | ponganme, | puro, | quitar, | rather
  -0.2: | roommate, | scrap, | slaque, | suena, | survey, | swipe, | … autre, | … bike, | … down, | … gasten
  -0.2: | … linea, | … machine, | … mandes, | … mucha, | … my, | … on, | … pedido, | … store, | … te
  -0.2: | … test, | … verdad, | … vez, | … votre, ~_acc, ~_adj, ~_ai, ~_aki, ~_an_, ~_asu, ~_bm, ~_bue, ~_cos
  -0.2: ~_dsl, ~_fai, ~_fix, ~_goi, ~_goo, ~_hat, ~_hop, ~_ind, ~_j_, ~_jac, ~_je, ~_ju, ~_jus, ~_lai, ~_lug
  -0.2: ~_ma, ~_ma_, ~_man, ~_mec, ~_nee, ~_nos, ~_oil, ~_olv, ~_ou, ~_pe_, ~_sa, ~_say, ~_ski, ~_so, ~_stu
  -0.2: ~_swa, ~_ta, ~_tin, ~_tur, ~_upd, ~_uso, ~_ut, ~_uti, ~_wre, ~_you, ~aam, ~abai, ~abr, ~ace, ~ader
  -0.2: ~adj, ~adju, ~ail_, ~ait, ~alud, ~annu, ~anos, ~anot, ~ara, ~arch, ~arco, ~ards, ~ared, ~asi_, ~ason
  -0.2: ~ast, ~ast_, ~aten, ~auf, ~ave, ~azon, ~beau, ~blo_, ~brea, ~burr, ~cel_, ~cent, ~chee, ~chie, ~cibo
  -0.2: ~cku, ~ckup, ~club, ~coud, ~cra, ~cuel, ~dada, ~dea, ~dju, ~dma, ~dsl, ~eaks, ~eant, ~easo, ~eave
  -0.2: ~ecti, ~ed_, ~eda_, ~edin, ~eedi, ~efec, ~egoc, ~ehi, ~eho, ~ele, ~elme, ~eme, ~ent, ~er_, ~era_
  -0.2: ~ere, ~ere_, ~eren, ~ers, ~esd, ~estu, ~eth, ~etit, ~evan, ~fert, ~fin, ~fish, ~fix, ~fla, ~floo
  -0.2: ~free, ~gagn, ~ger, ~gez, ~gez_, ~ghts, ~goc, ~goci, ~gone, ~goo, ~gue, ~helm, ~hile, ~hin, ~hoi
  -0.2: ~hoy, ~ias_, ~icic, ~icku, ~ien, ~iet, ~iffe, ~ige_, ~ign, ~igue, ~ing, ~int, ~inut, ~iol, ~ion
  -0.2: ~ire_, ~ith_, ~itin, ~ivra, ~jac, ~jou, ~jus, ~just, ~kno, ~lde, ~lean, ~les, ~lgui, ~lick, ~lida
  -0.2: ~lige, ~lin_, ~lit, ~lit_, ~lme, ~lt_, ~lti, ~lub_, ~lube, ~lvid, ~ly_, ~mac, ~mad, ~mai_, ~mame
  -0.2: ~mani, ~mis, ~mmin, ~nail, ~ncle, ~ncue, ~nda, ~nda_, ~ndie, ~ndo_, ~need, ~nes, ~nfo_, ~nger, ~ngle
  -0.2: ~niet, ~nin, ~nmen, ~nnul, ~ntle, ~nute, ~ny_, ~obri, ~occ, ~odr, ~ofer, ~oke_, ~oks, ~oks_, ~olvi
  -0.2: ~omat, ~on_, ~one, ~ongr, ~ooks, ~orm, ~ot_, ~othe, ~otr, ~ourt, ~ous, ~ousl, ~para, ~paye, ~pda
  -0.2: ~pdat, ~pear, ~per_, ~ph_, ~por_, ~porc, ~poss, ~pp_, ~ptin, ~pues, ~quir, ~raci, ~ran, ~rang, ~re_
  -0.2: ~rech, ~ren, ~rer, ~rga, ~rged, ~rige, ~rin_, ~rmir, ~rmo, ~rol_, ~ropp, ~ros_, ~scre, ~sed, ~sel
  -0.2: ~sibl, ~sion, ~spi, ~stes, ~str, ~swa, ~than, ~tic, ~tien, ~tion, ~tiq, ~tiqu, ~tive, ~tma, ~tom_
  -0.2: ~trat, ~trou, ~ttin, ~tual, ~tubo, ~uco, ~uh_, ~umba, ~une_, ~unk_, ~upd, ~upda, ~urne, ~urre, ~ursa
  -0.2: ~urt, ~usez, ~usl, ~usly, ~uy_, ~uys, ~uys_, ~vay, ~vier, ~wed_, ~wre, ~xed, ~xed_, ~xto_, ~ycle
  -0.2: ~you, ~you_, ~your, ~yout
  -0.3: 2nd floor, NAME so, NAME with, NAME y, NAME … change, NAME … his, NAME … ici, NAME … l, NAME … told
  -0.3: NUMBER mil, NUMBER vous, NUMBER … about, NUMBER … he, NUMBER … lieu, NUMBER … should, a bell
  -0.3: a cannondale, a ces, a customer, a pizza, a trek, a … chingada, a … erreur, a … first, a … if
  -0.3: a … mauvaise, a … named, abern-, abernathy, about my, about … end, abro, acabo la, accen-, accid-
  -0.3: accord pour, adjus-, aft, aftr, afuera de, al senor, alertes pour, alto no, am deaf, am legally
  -0.3: am new, am on, am … guy, am … mad, amk, and not, and … it, andar, ans … a, ans … je, anterior |
  -0.3: anual, apare-, apartamento, apj, apparently, appelez … a, apply, appointment i, apunta, argum-
  -0.3: argument, arm, assum-, assume, asusto, at costco, at … n, atento, au magasin, autopay, autres |
  -0.3: avait, avisos me, b late, back from, batin, battery … the, bay, bday, be getting, be … on, be … texts
  -0.3: been calling, been … your, before … do, believe this, belle job, besti-, bestie, bhaiy-, bhaiya
  -0.3: bici pero, bicicleta en, bicicleta … en, bike stuff, bike this, bike … NAME, bike … will, bill
  -0.3: bitte-, blocked |, blonde m, boile-, bonne … de, botel-, bothering me, brakes myself, branc-, branche
  -0.3: breaks, breath, brings, brush, built, bus broke, bus … down, but … his, buttons, buyer, bye a
  -0.3: c … cher, c … ok, ca, ca passe, ca peut, caban-, cabin-, cadena esta, cae, call … me, calla
  -0.3: called … and, calls from, cambio mi, camp … velo, can someone, can … just, cancelling, cantidad
  -0.3: card can, card is, carte … dossier, carte … pas, carto-, casse … mon, cavit-, ce pas, ce … doit
  -0.3: ce … pis, cell la, central, chainring, chambres a, chambres … air, chance … le, change a, chat sorry
  -0.3: chaud, chauffe, cheapest, cherc-, cherchez l, chingada, chinguen, chipp-, chips |, churc-, church
  -0.3: cliente, cobraron dos, cobraron … veces, coiff-, coinc-, combien je, come … your, coming up
  -0.3: coming … NUMBER, coming … with, comment on, comment … fait, compania, companys, compose, comunicarse
  -0.3: conci-, concierge, confundiendo, confundieron |, conozco su, constantly, consultorio, contact … a
  -0.3: cortele, could … leave, courriel, coutu-, crate, creep-, creepy, creo |, crimp, croch-, crout-, cruzo
  -0.3: customer and, customers, d … et, d … la, d … le, dance, danke, dans … pneus, day, dayca-, daycare
  -0.3: de autobus, de becyk, de client, de rappel, de usar, de … ahora, de … cette, de … hace, de … parte
  -0.3: de … pedido, de … senora, de … this, decolle, decrocher, defec-, deja … de, delete plan, derangent
  -0.3: desolee je, despues |, devez chercher, dey, dia, diabl-, dial, dialed … wrong, did a, dieron un
  -0.3: dijeron, dijis-, dime, dios … bendiga, disch-, discharge, discs, dista-, distance, district
  -0.3: do … accept, do … bike, do … consent, do … fix, doctor, doit y, doit … avoir, doit … une
  -0.3: domingo … la, domino, donna-, door i, double check, doubt, douch-, douche, drool-, drooling, dropo-
  -0.3: dropped it, du client, du lac, du … sur, effective immediately, el doctor, el plato, el … ha
  -0.3: email … it, emp, en fous, en ontario, en silla, en … lista, en … sistema, en … tarjeta, encanta
  -0.3: end i, enerve, english is, enough … take, enten-, envoyer … promos, error en, es esa, es esta
  -0.3: es trompe, es … mio, esposa, esposo … le, est bon, est cher, est ok, est rendus, est toute, est une
  -0.3: est … ligne, est … m, est … rue, est … vieux, este … los, esto que, etait pas, etait son
  -0.3: etait … velo, etes fins, etes … dans, etre une, etre … pour, ex … he, excuse … i, exemple, extend
  -0.3: exter-, factura |, facture c, faire, faisa-, faisant, fait trois, fait … ans, fart, fatbi-, fatbike
  -0.3: fauteuil, fax line, feeli-, fell … on, fermez la, fetes, finding the, finit par, flight, floja
  -0.3: floor-, floors, flyov-, flyover, foggi-, for what, for … he, for … she, fournisseur, frame or
  -0.3: free for, frere … a, frnds are, from 2nd, from … floor, from … or, fully, funci-, future
  -0.3: garantie est, gardienne, geari-, gearing, gentleman, getting, getting ridiculous, glace, gmail one
  -0.3: goa, going round, going … lose, going … stop, gold, goo, good now, googl-, got her, got … card, grade
  -0.3: grax, grax |, grew, group chat, group-, groupe, guardada, gud nite, guess-, guessed, hablan, hablen
  -0.3: hace … el, hacer, hango-, hangover, happe-, harde-, harder, hari … maaf, has … different
  -0.3: hasta cuando, hasta … madre, have had, have i, he do, he ido, he just, he sent, he … at, he … eating
  -0.3: he … up, helped, her … test, herd, heu, hey you, hier c, hier … est, highe-, higher, his mother
  -0.3: his … number, his … this, ho, home … this, hope the, houde, housemate, how, https, hungo-, hungover
  -0.3: i doubt, i find, i make, i may, i tell, i want, i … deaf, i … for, i … it, i … legally, i … new
  -0.3: i … work, ibada-, ibadan, ici … de, ido a, il doit, il possible, imagine, imagine |, importante
  -0.3: importe, in good, in … place, in … this, in … what, included, included |, installed, instead for
  -0.3: instead … this, intended for, interesse merci, interested, intvw, inver-, invites, ira, irfan
  -0.3: is another, is different, is waiting, is … from, is … thank, it is, it right, it … fixed, it … him
  -0.3: izqui-, j vais, j … au, j … votre, jairo, jamais … je, janua-, january, jare, je dois, je passe
  -0.3: je veux, je … personne, je … retire, je … sais, je … son, job … the, journ-, joyeuses fetes
  -0.3: just … on, juste … nom, kedo, keep, kids … a, killi-, know a, knowing, korea-, korean, l ajustement
  -0.3: l … fait, la chingada, la douche, la electrica, la tia, la troisieme, lakh, landlord … the, landlords
  -0.3: las rodadas, las … y, late by, late i, le meme, le menu, le mois, le … telephone, left … one, legally
  -0.3: legally blind, les dije, lesson, liens, lift, lim, lindo, line please, list too, lista … no, little |
  -0.3: llegaron, llego la, llego … mi, lleno el, loca |, locked … the, lol … number, loosey, los … el
  -0.3: los … voy, lots, lunch … the, m … fous, m … vole, ma … s, maaf, maaf zahir, maaf … batin, madam i
  -0.3: magasins, mama de, manana paso, manchester, mandando, mange mon, maquis, marcando, maroo-, maroon
  -0.3: mauvaise, mdm, me acaba, me asusto, me cae, me esta, me los, me pictures, me queda, me today
  -0.3: me … confundiendo, me … loca, me … miedo, meant, meg, memory full, mensaje con, mensaje … que
  -0.3: messages … me, metan-, mien … est, mine, miram-, mis NUMBER, missed … i, mon autorisation, mon … se
  -0.3: mon … une, month i, morceaux, more messages, mouse, mths, much do, much … if, mueve, mujer-, mujeres
  -0.3: mum i, mummy … the, mush, my account, my bank, my kids, my … before, my … home, my … husbands
  -0.3: my … if, my … so, my … then, n appartient, n habite, n … can, n … you, nada en, nada … you, name … is
  -0.3: namin-, naming, necesito una, necesito … de, need … more, needs it, negocio |, neuve, never read
  -0.3: niaiseuse, nice … it, no acepto, no phone, no reconozco, no sirve, no … esos, no … from, no … person
  -0.3: not paying, not … is, not … just, noter, nothing else, nueva-, nuevas, number please, number save
  -0.3: number … have, number … my, number … think, number>stop, numero ca, numero este, numero porque
  -0.3: numero … appartient, numero … nuevo, nunca … ido, nuts |, o me, of spokes, of … month, of … no
  -0.3: of … shop, oh my, on, on passe, on saturday, on with, on … boat, on … frame, on … paper, on … rendus
  -0.3: on … vendu, on … waiting, on … wheel, onam, one to, only i, or … which, ordenes, ortega |
  -0.3: other brand, otros |, out when, out … ago, out … was, outs, outside with, ouvre-, ouvrez, overf-
  -0.3: overflow, owe, owl, owns, p tit, palet-, papa … en, par courriel, para, para … NUMBER, para … es
  -0.3: part pour, parte |, particular, pas fachee, pas mauvais, pas … bicyclette, pas … chum, pas … commande
  -0.3: pas … d, pas … meme, pas … stop, pas … velos, passe demain, passer, password, patie-, pedalling
  -0.3: pedido no, pense … c, penses, pere a, permiso … el, pero … deseo, person please, persona yo
  -0.3: personal |, personne a, phone he, phone not, phone … your, photocopy, picni-, picnic, piensa
  -0.3: piensa que, pinch-, pis on, pisci-, piscine, place sur, plainte a, plastico, please … do, plus … nous
  -0.3: pneu est, pneus a, pneus … clous, police … it, politely, pour enlever, pour un, pour … une, poutines
  -0.3: pouvez me, praka-, prakash, prata, prayer, precios |, preferiria que, prendida, prendidas
  -0.3: presentation, pretty … that, previously, prima-, princ-, probar, probe, proceda, proprio du
  -0.3: proprio … numero, proxima semana, pu les, puce, puddl-, puddle, puede dar, put down, que ahora
  -0.3: que … cobraron, que … mande, quebro, queen-, queens, qui etes, quien … dejo, quien … para, quit it
  -0.3: quitaron el, ratio-, raya maaf, raya … zahir, reach-, reader reads, rec, recibir mensajes, recog-
  -0.3: reconozco, recordatorio, recycle, refundable, rendu avec, rendu-, rendus, repai-, repas-, reply … am
  -0.3: residence, respondi, restart, retiriez, retourne, retrouver, revient, revise el, revise … numero
  -0.3: rico, rifa, robot-, ruine-, saber el, saber … precio, sadya, said … ask, salga-, salgan, saludos a
  -0.3: samsu-, samsung, saree, sat on, says ready, scene, scoot-, scratching, scrip-, script
  -0.3: se confundieron, se … cada, seat … down, secretary, seen, selam-, selamat, selamat hari
  -0.3: selamat … raya, semester, semin-, seminar, senci-, send, senio-, serait il, sets, shape, she … your
  -0.3: shear-, shock, showed, si hay, sideways, signa-, signal … the, signed NAME, simar-, simard, sleep-
  -0.3: smatt-, sms … i, snowblower, so did, so done, so my, solit-, someone … a, somethings wrong
  -0.3: somethings … with, somme-, sommes, soy esa, soy … mama, srry, starb-, starbucks, station … the
  -0.3: su cel, su … este, suave, subieron, subscribe … to, suis l, suis son, suppo-, sure that, sure … i
  -0.3: sushi, t … trompe, talking, talking … a, tapao, tardi-, tardive, tattoo, tax, te … yo, teachers
  -0.3: telefono … de, tell … kids, telle-, tener, terra-, text … and, texte, texting … number, texto
  -0.3: texto … plus, texts and, that a, that lol, that normal, that … a, that … still, that … we
  -0.3: that … were, the date, the ebike, the garage, the meeting, the month, the room, the shimano
  -0.3: the stairs, the tailor, the website, the work, the … has, the … online, the … only, the … slot
  -0.3: the … were, then … the, these stop, these>angry, these>more, thing it, thing so, thing |, think you
  -0.3: third, this you, this … all, this … been, this … mine, this … yesterday, thn, through … you, throw
  -0.3: ticket … is, tienda de, tiene su, tienen … talla, tienes el, tightened, time … have, time … was, tit
  -0.3: to please, to … these, too … at, torti-, tortillas, touche pas, trabajo … la, traer, transmision
  -0.3: travaille, travaille … ici, tried to, tronp-, tronpe, troublesome, try … other, trying … reach, tube
  -0.3: turne-, turned, un aviso, un consultorio, un tiempo, una semana, una … de, una … mas, under the
  -0.3: until the, up … baby, us, use … the, vapin-, vaping, velo … de, velo … j, vendor
  -0.3: veux … remboursement, vidan-, vidanges, vie |, violi-, violin, voice … i, vole mon, volunteer, vont
  -0.3: votre cafe, votre commerce, vouli-, vouliez, vous vouliez, vous … chercher, vous … fins
  -0.3: vous … parler, vuelto, wait til, want any, was cancelled, was riding, way and, wd, we … been
  -0.3: wedding is, what does, whatevers, when she, when the, when … are, which of, whole street, wifi
  -0.3: will bring, will pay, wins, winte-, winter, with … customer, with … guys, wo la, wobbling, world-
  -0.3: wrap, wreat-, wrong NUMBER, wrong … for, wrong … have, wtu18-, y avoir, y este, yo nunca, yo pense
  -0.3: yo … y, you hav, you so, you take, you telling, you … fake, you … hace, you … taking, you … writing
  -0.3: your bday, your mums, your … wants, zahir, zahir batin, | aki, | arreter, | battery, | big, | borra
  -0.3: | cambie, | derangez, | evitez, | fell, | ffs, | fyi, | grand, | mets, | mistaken, | omg, | order
  -0.3: | parce, | perdona, | pero, | prix, | scratch, | selamat, | support, | tal, | voy, | … apunte
  -0.3: | … bud, | … buy, | … c, | … cambiar, | … cancelle, | … daughter, | … desactivar, | … deux, | … doy
  -0.3: | … elsewhere, | … ex, | … fetes, | … getting, | … go, | … hari, | … manana, | … minutes, | … over
  -0.3: | … pasaron, | … points, | … proprio, | … recogi, | … reponds, | … roommate, | … salirme, | … signed
  -0.3: | … sure, | … surrender, | … ticket, | … todos, | … waiting, | … wrote, ~_ans, ~_awa, ~_ayu, ~_bd
  -0.3: ~_bda, ~_be, ~_bei, ~_bow, ~_box, ~_bu, ~_ca_, ~_cin, ~_cul, ~_del, ~_dey, ~_dir, ~_ech, ~_eng, ~_fev
  -0.3: ~_guy, ~_hal, ~_il, ~_in, ~_jal, ~_jo, ~_lib, ~_nec, ~_on_, ~_po, ~_soc, ~_sor, ~_tel, ~_tho, ~_ups
  -0.3: ~_us_, ~_vam, ~_web, ~acc, ~acci, ~add, ~advi, ~aire, ~alam, ~alme, ~amaz, ~ampa, ~ampu, ~ando, ~ania
  -0.3: ~ante, ~anu, ~apun, ~arce, ~arne, ~atc, ~atch, ~atel, ~ati, ~avel, ~axi, ~ays, ~ays_, ~ayud, ~banc
  -0.3: ~bda, ~bday, ~bla, ~bris, ~bue, ~cap, ~ccid, ~cer_, ~cha_, ~chic, ~cho, ~chur, ~cic, ~cido, ~cis_
  -0.3: ~coot, ~cs_, ~cted, ~ctor, ~cupa, ~cut_, ~da_, ~damo, ~dem, ~dey, ~dey_, ~djus, ~ds_, ~dvi, ~eans
  -0.3: ~ear, ~ear_, ~ecog, ~ecte, ~eed_, ~eer, ~efe, ~eje, ~eld_, ~elec, ~elf, ~elf_, ~elos, ~eria, ~erie
  -0.3: ~ert_, ~es_, ~esda, ~eta, ~evol, ~ewh, ~ewhe, ~ewo, ~eye, ~eza, ~fai, ~fair, ~fev, ~gan_, ~gel_, ~gen
  -0.3: ~git_, ~goi, ~goin, ~gos, ~gs_, ~guy, ~hal, ~has, ~haz, ~hed_, ~hera, ~hird, ~hole, ~host, ~how, ~hts
  -0.3: ~hts_, ~hurc, ~iado, ~ian, ~ico, ~ico_, ~idea, ~iert, ~iez_, ~ife_, ~ifi_, ~impr, ~inea, ~ing_, ~ins
  -0.3: ~isim, ~ive_, ~ivin, ~ixi, ~jump, ~kat, ~lap, ~laro, ~law_, ~lca, ~lch, ~ley, ~lgad, ~lib, ~lly
  -0.3: ~marc, ~marr, ~math, ~mayo, ~mei, ~mira, ~mpt, ~ne_, ~nia, ~niv, ~nk_, ~nni, ~nop, ~nsi, ~nt_, ~nte
  -0.3: ~nule, ~odad, ~ogle, ~oit, ~ojo, ~ola_, ~omas, ~omor, ~omp, ~ona_, ~one_, ~onit, ~ont, ~onti, ~opi
  -0.3: ~ortu, ~osi, ~oso, ~ossi, ~ou_, ~our_, ~owe_, ~oye_, ~pel, ~pel_, ~per, ~pers, ~plet, ~posi, ~powe
  -0.3: ~puis, ~purp, ~quin, ~rabl, ~rag, ~rar, ~reau, ~reen, ~rely, ~rger, ~ried, ~rir_, ~ro_, ~rop, ~rse
  -0.3: ~rts, ~rts_, ~ru_, ~sale, ~sap_, ~scoo, ~seu, ~si_, ~sk_, ~soc, ~soi, ~some, ~soun, ~spos, ~star
  -0.3: ~stu, ~taba, ~tain, ~tanc, ~tann, ~taro, ~tars, ~tax_, ~te_, ~tene, ~th_, ~ther, ~thir, ~tice, ~tie
  -0.3: ~tigu, ~tip, ~to_, ~toma, ~too, ~tri, ~tti, ~tudy, ~udg, ~udy, ~uee_, ~ueja, ~ugh, ~uien, ~umme, ~une
  -0.3: ~unny, ~upp, ~uppo, ~urs, ~vel_, ~ven, ~vez, ~vis, ~viso, ~viv, ~web, ~wel, ~wes, ~wifi, ~wint, ~xim
  -0.3: ~yar, ~ye_, ~ythi, ~yud
  -0.4: 2 tubes, 2 … please, 2 … to, NAME as, NAME wrong, NAME … to, NUMBER digits, NUMBER letters, NUMBER pm
  -0.4: NUMBER … be, NUMBER … bus, NUMBER … de, NUMBER … es, NUMBER … haha, NUMBER … le, NUMBER … tires
  -0.4: a clous, a daycare, a de, a erreur, a girl, a mano, a mi, a moncton, a payer, a seat, a sign
  -0.4: a … autre, a … pero, a … place, a … tia, a … with, abeg, about i, about … warranty, abus, abus |
  -0.4: acabo, acabo … sacar, accessible, address on, adjustment, adresse c, adresse pas, adresse … est
  -0.4: adultes, after my, again … me, agost-, agosto, ahora … el, ahora … mio, ai de, ai les
  -0.4: ailleurs … pouvez, airpod, ajustement, alarg-, allume, alterations, am down, am late, ami |
  -0.4: an account, ancha-, anchas, and loves, and … me, and … was, anda … bici, ando … bicicleta, anniv
  -0.4: annule |, any shop, any1, appartient plus, appelle, appelle pas, appointment … tuesday, apuesta
  -0.4: are like, are … more, arreglarla, as before, ask … for, asking … a, at … bike, at … station, atenta
  -0.4: au nouveau, au point, au retour, aun, autou-, autour, avec … autre, avez confondu, avez du, avez mal
  -0.4: avez … vu, aviso de, away |, back on, back … a, baja por, balat-, balatas, ballp-, ballpark, balls
  -0.4: batterie … a, battery … not, batti-, batting, bcos of, be so, beau … a, been … NUMBER, been … hrs
  -0.4: behin-, behind, belonged, bes, besoin … un, biblioteca, bici si, bici … mia, bici … se, bicycle since
  -0.4: bike, bike … mine, bike … there, biolo-, biscuits |, blocked for, blowing up, bolt is, bon … on, bond
  -0.4: borrowed, bother … again, boxes, brake will, braya-, brayan, bringing … in, broke down, brother … he
  -0.4: bueni-, buje, bus driver, bus … not, buscaba, buscan |, but there, but yes, c … note, cafeteria
  -0.4: calling … to, can … mauvais, can … sit, can … type, can … wait, canbe-, canberra, cancelled … of
  -0.4: canti-, car park, car … in, carbon, card today, card … it, carin-, carino, carni-, carniceria
  -0.4: carrier, carriola, casa, casi me, casques, cca, ceili-, ceiling, cell phone, cerem-, ceremony
  -0.4: cerrada, cerramos, cette annee, chaine a, chale-, chalet, chall-, champ, change … name
  -0.4: changer … chaine, charge the, chariot, che … c, cheer-, cheers, chemi-, chose |, chuec-
  -0.4: chum … passer, claim, clarinet, claro, cle … la, cliente … dio, cliente … vous, close call, clue who
  -0.4: coati-, coating, coiffure chez, cole, collar, colonia, come … a, coming out, coming … or, commande du
  -0.4: commander, como apago, como … este, complete, compliments, con otra, conference, confondu
  -0.4: confundieron, confused with, connais personne, convi-, copiaron, copies, corridor, cote, coucher
  -0.4: court |, cousin |, creepy |, creo … este, creo … se, crissez moi, crochet, crois … c, crois … vous
  -0.4: cuando … puedo, cuanto dura, cumpleanos, cyclist, cycliste, cylin-, cylinder, d autre, dans, darle
  -0.4: day was, dayan-, de demain, de forfait, de main, de mes, de ruedas, de … al, de … batterie, de … hija
  -0.4: de … otra, de … para, de … sans, decla-, dee, deepa-, deepavali, deja |, dejar … recibir
  -0.4: delete trabajo, demande … on, deplace, descente, despacho, devisse, devolver el, devolvieron, diablo
  -0.4: diale-, dialed, dicie-, diciembre, did … bring, dies, difference between, diffi-, dio mal, dip
  -0.4: direccion … you, disas-, disaster, discount, disculpe, distu-, do, do for, do … like, do … ring
  -0.4: do … run, dog will, dolla-, donated, donne l, donne … faux, dos veces, douan-, douane, down, drago-
  -0.4: dragon, drain, drain-, dropped a, dropped … in, du monde, du … ici, du … lol, dudas, ecoeure de
  -0.4: ecris stop, effacez … vieille, el metro, el plomero, el … equivocado, el … un, electrique |
  -0.4: ella … el, elle … decedee, elle … pu, email for, en maudit, en misa, en reparacion, en special
  -0.4: en voyage, en … metro, encore une, encue-, enough … i, enter, entran, entregas, entrenamiento, eps
  -0.4: equivoque … chat, era mi, erreur … le, erroneo, es … carniceria, es … mia, escribiendo … una
  -0.4: ese nombre, espos-, est malade, est note, est … le, est … lui, esta cerrada, esta … para, esta … una
  -0.4: estaba … el, estafa, este … un, esten molestando, estimado, estoy … de, estudiante, etage, etaie-
  -0.4: etaient, etait … a, exam is, fac, faire le, feria-, feriado, ferry, fewer, fight-, fils de, finals
  -0.4: findi-, finding, finds, fireworks, firm, first i, flight got, flight … cancelled, flowers |
  -0.4: fois … pense, for delivery, for insurance, for real, for that, for … 2, for … hr, for … today
  -0.4: for … while, forever>remove, forge, form |, found out, fount-, fountain, fous, frame … is, frayi-
  -0.4: fraying, frida-, friday, friendster, from … do, from … garage, front … when, front … will, fuel
  -0.4: funeral … is, gap, garantie, gardez … jusqua, gardez … reste, gars … comptoir, generator, generica
  -0.4: gentils, go … me, god … you, going over, good … are, got cut, got … and, gracias mijo, grandad
  -0.4: grinding, guardeme, guardia, guy i, gym membership, had NUMBER, had it, hafiz, happened … my
  -0.4: happens |, happy birthday, happy new, hasta nunca, have a, have … confused, hay … con, he called
  -0.4: hedge, helme-, hermano … no, hi there, him it, him … he, hit a, hitle-, hitler, hole, hoora-, hooray
  -0.4: hose, house is, house with, house … NUMBER, hoy manana, hug, hung, hung up, hybrid, i mauvais
  -0.4: i … NAME, i … NUMBER, i … be, i … book, i … happy, i … into, i … is, i … late, i … phone, i … too
  -0.4: i … you, idiot-, if someone, ignore |, il fait, imagi-, in, in hostel, in traffic, in … til
  -0.4: in … world, indique, inherited this, interesser, is bringing, is eating, is locked, is the, is two
  -0.4: is … after, is … by, is … house, is … night, is … old, it from, it next, it up, it went, it … to
  -0.4: it … writing, j … commande, j … etre, j … stop, j … suis, j … tu, jackets, jaja … you, je l, je sors
  -0.4: je … excuse, je … mon, juin, jumpe-, jumper, juridico, jusqua vendredi, just a, just going
  -0.4: just … when, juste … le, keep … for, kenya-, khata-, khatam, kilom-, know NAME, l ecole, l … dans
  -0.4: la chambre, la clinique, la ebike, la escuela, la ventana, la … aussi, la … completa, la … dice
  -0.4: la … gauche, la … ortiz, lad, laisse ca, lamen-, late … i, late … you, lawyer needs, lawyer … the
  -0.4: layin-, laying, le forfait, le jusqua, le necessaire, le puse, le … ca, le … chez, leche-, leches
  -0.4: left her, left … wallet, les … etaient, les … mais, light-, lighthouse, list on, list>list
  -0.4: livreur … pas, llama-, llamar, llega a, llevaron, lo compre, lo delete, lol what, looked … it, loosen
  -0.4: lost … lbs, lotte-, lottery, lovin-, loving, lvl, m excuse, m … confondu, ma tante, ma vieille
  -0.4: ma … carte, made, magasin … mon, mail svp, mais … a, malu, manana hay, manque un, marco mal
  -0.4: mardi … est, match-, mate, mauvais nom, mauvais … sur, maybe NUMBER, mcd, me cayo, me confused
  -0.4: me devolvieron, me saquen, me tiene, me … how, me … nite, me … the, mech, mejor que, mejor … manana
  -0.4: melange, mensaje me, merci bcp, merge, merry, mes freins, message … svp, mette-, mettez, mettre sur
  -0.4: mi pana, mi parte, mi … esta, mi … pasa, min late, mine … a, mine … only, mis le, mis … mauvais
  -0.4: misdi-, misdialed, missed … call, mittens, mixup, mom does, mom she, mon … pere, more … for
  -0.4: more … than, motor just, mover-, moving the, mow, mubarak to, much it, much off, much … left, murio |
  -0.4: mushr-, my mom, my neighbour, my … deleted, my … since, n still, n the, n … not, nagging me, nah … am
  -0.4: name not, ne changez, ne sais, need … no, neutr-, neutral, never did, never dropped, never told
  -0.4: never … it, never … permission, new in, new … it, niais-, night do, night … you, no autorice
  -0.4: no … avisan, no … conmigo, no … donde, no … tu, no … voy, no … x, nom … la, nomas … que, nombre … la
  -0.4: normal … ca, not have, not joking, not ring, not type, not wait, not … doing, nouvelle adresse
  -0.4: nouvelle … est, novel-, novela, now … bike, now … want, nudes, nuevo y, number used, number … he
  -0.4: number … years, numero desole, numero et, numero l, numero mal, o … no, odile, odile |, of rs
  -0.4: of stuff, off the, off … now, ok … le, ok … not, omg i, on you, on … charge, on … plan, on … till
  -0.4: on … tires, one she, one … call, one … stop, one … to, one … you, orteg-, ortega, ortiz, other … this
  -0.4: our … NUMBER, outside … the, over … is, paddl-, panal-, panales, panza, paper is, par … pour
  -0.4: para you, para … en, para … seguro, parado, paran, paren-, parler, parlez, parti, pas commande
  -0.4: pas du, pas je, pas … ici, pas … mien, pas … rdv, pasar-, passw-, password at, past the, pasti-
  -0.4: patatas, pax, pay … the, payday |, payro-, payroll, perdone, perdu la, pere … mal, pero … tengo
  -0.4: persons, petes, peux annuler, peux tu, phone … she, phonebook, pillo-, pillow, pizzeria |
  -0.4: place … the, plan for, plastique, plates, plenty |, pliee, plus … a, pobre, poignee, por … telefono
  -0.4: porri-, porridge, ported, posta-, pound-, pounds, pour la, poussette, poussettes, pouvez … m, powde-
  -0.4: powder, preocupes, pret … velo, price … NUMBER, prima, prisc-, priscilla, prof … a
  -0.4: proprietaire … numero, pta, pu … cell, puede poner, puest-, pull the, punch card, puro, que decia
  -0.4: que ver, que … llegan, que … otra, que … su, quelle … le, quels, quema-, qui c, qui … vous, quick-
  -0.4: quickly, quien manda, quiero cambiar, quietly, quinz-, quinze, quit trying, quit … to, quitarle, quoi
  -0.4: quote for, quote please, rasca-, reach is, recojo, redre-, redresser, reflector, reloj, remove>remove
  -0.4: removed … number, repeindre, replace the, resoled, rest in, restes, retarde, reveille, revis-
  -0.4: rien qui, right … i, ringg-, ringgit, rodada, rodri-, room is, roto, row, rubbed, rude, ruido cuando
  -0.4: run a, run … is, s adresse, safel-, safely, sage, sai, salam, salio el, salvador, same to, same … you
  -0.4: sans … vous, satis-, say so, sched-, scola-, scolaire, scratch … the, se … cayo, seal, seas
  -0.4: secretaria, see … on, semaines, semanas esperando, semble |, send>number, senior, servi, service was
  -0.4: sharp-, sharpen, she saw, she … coming, she … up, shell, shook, shoot, si pongo, side door, sides
  -0.4: siege-, sieges, signals, silla de, sin … de, since … was, sita, size is, sleeps, smog, snori-
  -0.4: snoring, soeur … elle, soi, solar, somebody named, somebody … NAME, someone who, something … with
  -0.4: sorry i, sorry no, sorry … can, sorry … thread, sortie … dimanche, soude-, sound like, sourdough
  -0.4: sous la, spam … me, spamming … chat, speaking, spoken, spons-, squat-, sr, sry, stag, starts, stepp-
  -0.4: sticky, still doing, sting-, stolen … night, stop nagging, stop texting, stop you, stop … it
  -0.4: stop … keep, stori-, strav-, strava, stuck … traffic, suis … avec, suis … client, suis … en, sun
  -0.4: sunda-, sur mon, sure … you, swap, t … le, t … un, table NUMBER, take this, talk abt, talki-
  -0.4: tel quel, telefono delete, telefonos, telephone … a, tengo bicicleta, tente, tesco |, text … this
  -0.4: textee, textez … mauvais, that … lol, thatha, the 3rd, the delivery, the folding, the fountain
  -0.4: the kona, the night, the photos, the tall, the title, the tuneup, the … and, the … answer, the … by
  -0.4: the … feels, the … his, the … near, the … one, the … which, them |, then … you, there are, they gave
  -0.4: they … saying, thing … me, this does, this my, this thing, this … belongs, this … my, thumb-
  -0.4: til payday, til sunday, til … i, time … week, to all, to order, to voicemail, to walk, to watch
  -0.4: to you, toco, tombee, tonite |, tonta, too, touched, tous … textos, toute |, trabajo … manden
  -0.4: traffic on, trafic sur, trailer |, transposed, travelled, tromper … numero, trona-, tronando, troop
  -0.4: trued, tu enlever, tu mensaje, tubes, tuesd-, tuesday, tune, un crack, un … au, una carniceria
  -0.4: unblock, under, une nouvelle, unifo-, uniforme, unlimited, unlin-, unlink, unreal |, up call
  -0.4: update the, ustedes … se, va aller, va … a, vacuu-, vacuum, vale la, valen-, van is, vas arreter
  -0.4: vecino |, velo roule, velo … il, velos … enfant, vendamela, venta-, ventana, ver con, verify, vete a
  -0.4: vez, vibrate, vibrating, vieille, vieille carte, vieja-, viejas, viens … le, viernes … you
  -0.4: vieux peugeot, vivem-, vivement, votre … sans, vous faire, vous un, vous vu, vous … meme, vous … n
  -0.4: waiting … parts, wallet at, want NAME, want>want, was wrong, wat … said, water |, we, we bring
  -0.4: we stopped, wed |, were a, wet, what … said, what … the, wheel on, wheelie, when coming, whene-
  -0.4: whenever, whenever you, where … you, which way, who … just, wife … me, will … for, wind, winds-
  -0.4: windshield, with NUMBER, with these, with … in, with … rain, with … squeak, woman, worke-, works-
  -0.4: worksheet, would at, wouldve, wrong answer, wrong guy, wrong invoice, wrong side, wrong store
  -0.4: wrong thread, wrong … can, wrong … mine, xrays, y la, yahoo, years |, yes the, yet or, you bring
  -0.4: you compre, you dey, you knock, you stop, you this, you vi, you watch, you what, you … these
  -0.4: you … tonight, your contact, | abeg, | annoying, | brought, | compadre, | cortele, | desinscris
  -0.4: | digale, | give, | happy, | listen, | mira, | piano, | pourriez, | rabais, | salam, | saw, | signed
  -0.4: | someones, | texto, | uncle, | worst, | yeah, | … appelle, | … autorise, | … bank, | … bikes
  -0.4: | … boss, | … calle, | … clases, | … cobraron, | … cuando, | … dad, | … demasiados, | … dress
  -0.4: | … equivocada, | … grandfather, | … inherited, | … link, | … luck, | … offense, | … pana
  -0.4: | … parents, | … pourriez, | … probleme, | … queue, | … retiro, | … sick, | … sœur, | … telling
  -0.4: | … warranty, ~_av, ~_bre, ~_cag, ~_chu, ~_cli, ~_co, ~_cou, ~_cro, ~_cy, ~_da, ~_dan, ~_dep, ~_dif
  -0.4: ~_do_, ~_dow, ~_ema, ~_fi, ~_fla, ~_for, ~_ga, ~_get, ~_gre, ~_hag, ~_has, ~_how, ~_in_, ~_inv, ~_jok
  -0.4: ~_kn, ~_lap, ~_lea, ~_lub, ~_maa, ~_mac, ~_ng, ~_nin, ~_nou, ~_on, ~_oub, ~_pe, ~_pes, ~_por, ~_ray
  -0.4: ~_re, ~_rid, ~_rod, ~_row, ~_rud, ~_se, ~_seg, ~_sla, ~_sry, ~_sw, ~_th, ~_tha, ~_thr, ~_ts, ~_uno
  -0.4: ~_us, ~_usi, ~_vez, ~_we_, ~abb, ~abeg, ~acio, ~ady, ~ady_, ~alid, ~all_, ~alou, ~ame_, ~amme, ~amos
  -0.4: ~anad, ~ansf, ~anta, ~appe, ~ardo, ~asap, ~ass, ~assw, ~ats_, ~avi, ~behi, ~blo, ~bloc, ~bloq, ~bly
  -0.4: ~bly_, ~bod, ~bugg, ~camp, ~ceiv, ~ceri, ~cha, ~chel, ~cie, ~cit, ~cle, ~cojo, ~cru, ~ct_, ~cue
  -0.4: ~culp, ~cut, ~daba, ~dade, ~dans, ~dep, ~di_, ~dian, ~dif, ~dir_, ~doll, ~dor, ~dow_, ~dpa_, ~dry_
  -0.4: ~dy_, ~eady, ~ean, ~east, ~ebo, ~edi, ~eds, ~edul, ~eed, ~eek_, ~ehin, ~eil, ~eiv, ~ela, ~elic, ~ello
  -0.4: ~elo, ~enc, ~encu, ~erch, ~erda, ~eres, ~eri, ~erl, ~erri, ~erro, ~ers_, ~esh_, ~esit, ~expe, ~fati
  -0.4: ~fewe, ~fici, ~fina, ~for, ~frer, ~fue, ~gara, ~get, ~ghe, ~gle_, ~gli, ~goog, ~haga, ~hand, ~heer
  -0.4: ~her, ~herc, ~hid, ~hoco, ~hum, ~hus, ~iai, ~icke, ~iday, ~ier_, ~iero, ~iff, ~igu, ~ike, ~ile, ~ilis
  -0.4: ~ille, ~ince, ~inv, ~iola, ~ion_, ~iqui, ~irma, ~iro_, ~is_, ~isar, ~isin, ~istu, ~it_, ~itat, ~itch
  -0.4: ~jad, ~jer, ~jok, ~junt, ~kon, ~leb, ~lee, ~lef, ~lies, ~lin, ~liq, ~liqu, ~live, ~llem, ~llet, ~lmet
  -0.4: ~lo_, ~lon, ~loq, ~loqu, ~lowi, ~lqu, ~lub, ~lut, ~lve, ~maa, ~made, ~mala, ~meo, ~mili, ~mina, ~misa
  -0.4: ~mut, ~nca, ~nch, ~ndr, ~neu, ~ney, ~ney_, ~nfun, ~nge, ~nge_, ~niai, ~ning, ~nis, ~nnet, ~nou, ~nsf
  -0.4: ~nter, ~ntin, ~ntre, ~odo_, ~olo_, ~oma, ~ome, ~omen, ~omme, ~ompt, ~ondi, ~ono, ~ons_, ~oo_, ~oog
  -0.4: ~oogl, ~oose, ~oote, ~oria, ~ort, ~osts, ~ots, ~ots_, ~oubl, ~ound, ~our, ~outo, ~ouve, ~owi, ~owin
  -0.4: ~own_, ~parr, ~pati, ~plan, ~pode, ~ppen, ~pply, ~quee, ~ra_, ~rage, ~rday, ~ree_, ~reso, ~reta
  -0.4: ~retr, ~riv, ~rnin, ~roc, ~rode, ~roll, ~rrie, ~rta, ~rtin, ~salg, ~say, ~sed_, ~see_, ~seni, ~sera
  -0.4: ~shed, ~sib, ~sio, ~sir_, ~siti, ~skat, ~sma, ~snow, ~spl, ~spli, ~sry, ~sry_, ~sse, ~ssw, ~sswo
  -0.4: ~sth, ~sun_, ~sund, ~tant, ~tape, ~tar, ~tche, ~tha, ~tin_, ~tle_, ~tow, ~turn, ~ubes, ~uble, ~uesd
  -0.4: ~ully, ~ulp, ~ump, ~ung, ~upe, ~uper, ~ur_, ~ura_, ~use, ~van, ~vez_, ~ving, ~wap_, ~we_, ~weet
  -0.4: ~wet_, ~wis, ~xpe, ~yen_, ~yer, ~yez, ~ys_, ~yth, ~zas, ~zon
  -0.5: 2 … c, NAME got, NAME m, NAME on, NAME va, NAME working, NAME … c, NUMBER call, NUMBER dollars
  -0.5: NUMBER late, NUMBER llego, NUMBER … left, NUMBER … pour, NUMBER … there, a, a basic, a bucket
  -0.5: a changer, a dead, a demenage, a green, a light, a lock, a montreal, a … NUMBER, a … for, a … rodada
  -0.5: a … stop, abierto el, about … dog, about … scratch, account name, account … i, achat, actor, add you
  -0.5: add … for, address … moved, adela-, aged, agree … that, aguan-, aguanta, ahi en, ahi los, ai deux
  -0.5: ai rate, ai … avec, aid, ailleurs vous, aimerais ne, aimerais … plus, aire … la, alcanzo |, alertes |
  -0.5: all … so, alway-, always, am, am coming, ama, amazi-, amazing, anand, and NUMBER, and nobody
  -0.5: and … left, and … says, and … texts, annee a, annee … vous, annuler l, anos que, another … now
  -0.5: answer, anyone … in, aparta, appelez … avant, apporter, apretada, aprue-, apunto, aqui vive, are done
  -0.5: are free, are … looking, are … there, armar, arriere … la, ask him, at gate, at home, at … corner
  -0.5: at … office, ate … whole, au … avant, au … rue, autre NAME, avant que, avez la, avoir ce
  -0.5: avoir … numero, aye, back brake, back wheel, balloon, banana |, basic, bathroom, bathroom |
  -0.5: be contacted, bebe, before … or, behind |, believe |, belongs … a, ben … avoir, berna-, bici no
  -0.5: bicicleta, bien la, bien le, big one, bike shops, billets, bit … the, bleue-, bleuets, bloquea
  -0.5: blowi-, blowing, board, board |, bois, bonjour … de, bonsoir |, boot, bord, bothering, bouchon
  -0.5: boucles, bracket |, brand please, brave, break down, bridesmaids, bring … back, bringing the, broma
  -0.5: bronx, bulk, bureau, bus … late, buscando, but … are, buy … bikes, by mistake, by … own, c koi
  -0.5: c … des, c … encore, ca me, ca … plus, cadena otra, call … my, called the, calm down, camaras |
  -0.5: cambio … cel, came thru, came … at, camer-, camera, camisas, canada |, cancelled so, candles, car and
  -0.5: carrito, cell … en, cerraron, cette … je, charging me, chavo, cherche une, chewi-, chewing, chica
  -0.5: chien est, chien … mange, chist-, chiste, chum a, cinco estrellas, classe, cleo, clock … the
  -0.5: closed for, clunk, code is, coiffure, colga-, color but, come tomorrow, come … in, come … to, compra
  -0.5: computer |, con permiso, con usted, con … el, con … encargado, con … las, confe-, congrats to
  -0.5: conozco |, contact … your, contente, cop, copie-, corrector, corta-, cough, coupez … les, cousine
  -0.5: crash, crewe, crime, crowd-, crowded, cruiser, cuantas libras, cuissard, curiosity, curious, cut
  -0.5: d heure, d … NUMBER, d … autre, d … pas, dans … metro, dans … pedalier, dans … sac, dar … numero
  -0.5: darse, das, date, day sorry, day … meant, de caminar, de coiffure, de llanta, de llegarme, de nina
  -0.5: de number, de temps, de … au, de … dimanche, de … esquina, de … hermana, de … pouvez, de … proxima
  -0.5: de … que, deadl-, deadline, decol-, deer, delete … que, delivery, des gens, des rappels, desabonne de
  -0.5: descanso, devrait, diach-, diache, dice … ponga, did, died, disponible, do … that, dobla-, doble
  -0.5: doblo, domingos, done by, down |, du temps, du … a, du … au, duboi-, dubois, duria-, durian, east
  -0.5: echanger |, econo-, ecrivez vous, ecure-, ecureuil, eh you, el bronx, el camion, el … hay, el … mejor
  -0.5: el … si, election, en cours, en montant, en … hasta, en … neuf, encargado, encore … d, engine light
  -0.5: enlevez … de, entendus, entir-, entirely, enviarme, equivoco … numero, era, erreur … la, es necesario
  -0.5: es … en, es … jueves, es … otra, escuche, esposo, esposo no, est annulee, est … annulee
  -0.5: est … cellulaire, est … ecole, est … votre, esta bloqueada, esta es, esta mi, estar-, este … you
  -0.5: estimate for, etudi-, eu un, event-, ever … i, everybody |, excelente servicio, excus-, extra |, faiz
  -0.5: fasti-, father he, faut … que, faux, fcc |, felic-, felicitations pour, feliz … a, femme, ferie
  -0.5: fini a, fini … quelle, first one, fligh-, flojo, florida |, folding, fonctionne, fonctionne pas
  -0.5: for an, for life, for the, for … baby, for … basic, for … months, for … small, forge-, forgiven
  -0.5: forks, form … not, forma … que, frame number, francais, friend … is, from |, from … system, funcionar
  -0.5: g1k, garde-, gener-, gentil, get for, get … if, get … it, gf, givin-, giving, giving you, glove, go
  -0.5: go by, going … for, gor, gorge-, gorgeous, got me, got … elses, got … message, gps, grandfather
  -0.5: grind-, gris, grues-, gruesa, guardalo, guardas, guitarra, hambr-, hambre, handle, hari, hari raya
  -0.5: has, has … fever, have … at, he dejado, he did, he … called, he … now, he … on, headc-, headcount
  -0.5: heard … your, help with, helpe-, her … for, her … in, here or, here so, heure … ouvrez, heure … vente
  -0.5: hey did, histoire, hit, hiver, hobbi-, hobbies, holdu-, holdup, holid-, hols, hones-, hoodie |
  -0.5: how late, hoyo, hrs |, husband i, husband … will, hybri-, i am, i book, i buy, i order, i put, i wait
  -0.5: i … both, i … come, i … coming, i … off, ideas, ideas |, ignora, il travaille, il … pret, in exam
  -0.5: in you, in … blue, in … envelope, in … hrs, in … old, in … spring, in … the, in … white, in … years
  -0.5: incorecto, incorrecta, incorrecta |, inscription a, inside |, insista, is actually, is asleep
  -0.5: is crazy, is like, is raining, is … address, is … bit, is … dental, is … kids, is … really, is … room
  -0.5: is … with, it shows, it … 2, j … arreter, j … rate, jaja por, jamais fait, jamb, jarto, je … deja
  -0.5: je … demain, je … faire, je … pas, jefe no, junior, just … flat, just … lol, just … talking, juste l
  -0.5: jvas, kalya-, key under, kid has, kwa, l … combien, l … j, la afinacion, la lavadora, la nouvelle
  -0.5: la on, la pizzeria, la rueda, la sacoche, la senora, la tienen, la unica, la … adresse, la … es
  -0.5: la … llevar, la … mon, la … nueva, la … paso, la … roja, la … vendredi, laisse … la, largo |
  -0.5: las flores, late husband, late so, late … the, later i, le NUMBER, le contact, le grand, le livreur
  -0.5: le nouveau, le samedi, le … a, le … et, le … modele, le … s, le … tel, leaf, lec, left his, left one
  -0.5: left … i, left … the, lefty, lentejas, les … vous, let me, letra, library |, lids, light came
  -0.5: light … back, light … my, lights … the, ligne de, llego NUMBER, llego … las, llevar a, lleve … a
  -0.5: lo … cuando, lo … yo, loane-, loaner, locko-, lockout, lol NUMBER, lol you, lonely, long story
  -0.5: los domingos, lose |, lousse, luego |, madam-, madame, mais … pas, mal … le, malar-, malaria, malay-
  -0.5: malaysian, mama … no, mamak, man i, mandandome textos, manejar, manera … que, mans, manubrio esta
  -0.5: marco, marta, mas … jaja, matan-, matin … vous, mats, mauvaise adresse, mauvaise photo
  -0.5: mauvaise taille, me cambie, me das, me hablan, me must, me … dejado, me … photo, mecanico, mecano
  -0.5: mechanical, mejor voy, menu, merci … mon, mes … d, message c, message … l, message … meant
  -0.5: message … mistake, messe, mi nino, mi suegro, mi … cuanto, mia … la, microwave, mien est, mien |
  -0.5: mieux, min … you, minte-, mise au, mise … point, missed … from, miste-, mister, mod, moi lol, moi … c
  -0.5: mois passe, mom … the, mon genou, monsieur … vous, month … i, morce-, more>stop, morni-, motel
  -0.5: motor a, much … my, munro, munro |, museu-, museum, my boy, my dog, my rope, my … by, my … cell
  -0.5: my … had, my … plate, n, n … am, n … aucun, n … veux, n … with, name but, ne lui, ne … avez
  -0.5: need help, need his, neighbours, never bring, new … for, niego, no gracias, no need, no recibir
  -0.5: no … who, noisy, nom la, nombre, nombre … mal, north, not about, not my, not put, not sleep, not |
  -0.5: not … laughing, not … until, notification, nt, number and, number bus, number ends, number … you
  -0.5: numero … suis, nunca pedi, nysc, o clock, o … el, o … las, october |, of … are, of … or, of … rental
  -0.5: of … rope, off … time, office not, office we, ojos, ok, old … from, on … 3rd, on … instead
  -0.5: on … laptop, one can, one … before, one … by, onlin-, online, only … left, or are, or tomorrow
  -0.5: order if, order updates, oredi, otra … se, padre, pair, panca-, pannier, panto-, pantoute, par … ca
  -0.5: para … esta, pars … voyage, pas bien, pas ou, pas … mon, passe … prendre, password … the
  -0.5: patient with, pedal hard, pedia-, pedido de, pegad-, pegada, pense … je, pension, people to
  -0.5: pere … decede, permission de, person … want, persona, persona … soy, personne … ai, phone because
  -0.5: phone taken, photo c, photo … est, photo … the, physio, pickl-, pickup … but, pigeonhole, pigno-
  -0.5: pinchazos, pine, pire, pis elle, pizza place, place, places, plateado, plateau, please come
  -0.5: please correct, plus … NAME, plus … vous, pogne dans, poner-, ponerle, pongo a, ponle, porqu-, porque
  -0.5: port, porte … est, posti-, posting, postr-, postre, pothole … the, pour avoir, pour … freins
  -0.5: pour … mere, prayers, prayi-, praying, preciosa, preguntele, prends le, presse, prestas, price for
  -0.5: principiantes, promo, properly |, proprio, puede … por, puedo … a, puedo … con, pues |, puesta
  -0.5: put in, put … on, qu est, qu … ce, quand … pedale, quand … pleut, que dice, que mi, que sale
  -0.5: que … mas, queda cerca, quedo, quel … la, question … le, quien, quien … ese, quien … yo, quiero … le
  -0.5: quincena, raat, rabie-, rabies, racco-, racqu-, racquet, rain … not, ramasser … velo, rappel … la
  -0.5: read … your, rebat-, rebate, receipts, reessayez, regal-, registrar, rei, remet, remonte, repaint
  -0.5: repla-, reply from, repond, report |, reporting … to, rer, resol-, retainer, retirer le, retiring
  -0.5: retrouvee, rien … m, roads |, robot ou, rodol-, rodolfo, rope, roue avant, royal, rubbing |
  -0.5: rueda … atras, rueda … la, running NUMBER, safe … drive, salon de, salon … coiffure, salutations
  -0.5: salutations a, samedi j, samedi … ai, san NAME, sand, satur-, say sorry, says … are, schwi-
  -0.5: scratched, screw you, se ni, se puede, se … es, se … quedo, se … sale, see, send … 2, sent … message
  -0.5: serie c, serie … est, serious |, shall, shark, she quit, she … asking, she … at, she … do, she … it
  -0.5: shop there, should … NUMBER, shut … that, sick can, side gate, siguio, silk, silver one, sin rueditas
  -0.5: since NUMBER, siri, sit, slaque, sleev-, sleeves, slow leak, slowp-, sms … no, so fast, so much, sod
  -0.5: soda, solut-, solution, someone, son, songs, sophie |, sorry this, sorry … person, sorry … spamming
  -0.5: sounds, souris, soy … pero, spongy, stadi-, stadium, stand up, start … the, started, still at
  -0.5: still … her, stole-, stolen, stone, stop … every, stop>you, stops at, story … i, stron-, strong
  -0.5: suegro, suela, sur, sus … se, svp corriger, swell, t il, take … name, takeo-, takin-, taking, tanner
  -0.5: tante, tarik, tarjeta … en, tastes, tatto-, tau, telefono no, telefono … es, telefono … una
  -0.5: tell … if, tempo-, textiez, textos … les, that bad, that says, that wheel, that … can, that … problem
  -0.5: that … what, thath-, the cats, the child, the claim, the drive, the flu, the frame, the hanger
  -0.5: the lab, the manager, the marathon, the plumber, the queue, the report, the shifting, the spare
  -0.5: the surgery, the surly, the tickets, the trade, the transfer, the waiter, the … auntie, the … bc
  -0.5: the … drive, the … ends, the … just, the … kind, the … until, the … van, the … wrong, then she
  -0.5: thinking … that, this … she, thunder, tia, ticket, tienda … esta, tige de, tikto-, tiktok, till
  -0.5: time with, time … it, times |, titan-, titanic, to add, to hang, to learn, to whom, to win
  -0.5: to … contacted, to … phones, today lol, today was, today … i, tomber la, tomber le, tomorrow i
  -0.5: top tube, top … your, torque, touch, touch … seat, touchez pas, tout ca, tout le, travaille pas
  -0.5: treasurer, treat, treats, trompe d, trompee de, tromper d, trop … je, trust you, tu annulee
  -0.5: tu normal, tu … je, tu … l, turni-, turning, twice already, twist-, ultimo, um, un velo, un vieux
  -0.5: un … cell, un … falso, un … vous, una casa, una iglesia, understand, une arnaque, une bonne
  -0.5: une chaine, une ecole, une vraie, unica, unreal, up that, usa … telefono, used one, va prendre
  -0.5: valis-, valise, van, vape, vario-, varios, vaut pas, vecin-, vecino, velo … ma, verifique, verte
  -0.5: veux juste, vez se, via, vicky, viendo, vienn-, viero-, vieron, vinta-, vintage, vio, vive la
  -0.5: vive ninguna, vive … familia, voitu-, voiture, vole … velo, vos messages, vos … merci, votre fiche
  -0.5: votre velo, votre … j, voudrais … mon, vous de, vous ouvrez, vous parlez, vous voulez, vous … a
  -0.5: vous … textiez, voyage, vraie, waist, waiter, wednesday, well … is, went in, what should, what … left
  -0.5: wheel or, wheel will, wheel … please, which … you, while … do, who … in, wifi password, will go
  -0.5: will it, with … so, with … today, with … wrong, work email, work … home, worried |, would be, wrench
  -0.5: wrong exit, wrong window, wrong … this, wrote it, wtu28-, xfa, y se, y … candado, y … he, yellow |
  -0.5: yes go, yes … ahead, yesen-, yesenia, yet … there, you back, you break, you … be, you … eat
  -0.5: you … free, you … texting, your, your … already, your … wrong, | accounts, | aye, | buscan
  -0.5: | congrats, | cortala, | dar, | diache, | faites, | felicitations, | go, | how, | maam, | man, | mute
  -0.5: | oil, | pregnant, | retirer, | sera, | something, | somethings, | sors, | sortez, | tes, | viens
  -0.5: | wah, | … bolt, | … bridge, | … brutal, | … cadre, | … cat, | … celular, | … chain, | … chien
  -0.5: | … cousin, | … das, | … dueno, | … ecrivez, | … equivoco, | … eso, | … estan, | … feels, | … fix
  -0.5: | … had, | … koi, | … lookin, | … looks, | … m, | … mano, | … moved, | … muchacho, | … nada
  -0.5: | … nouvelle, | … pa, | … phones, | … quitan, | … recu, | … saturday, | … ser, | … serai, | … sis
  -0.5: | … souris, | … taille, | … tengo, | … thx, | … tienda, | … tiene, | … tonight, ~_a_, ~_abe, ~_ad
  -0.5: ~_aft, ~_alw, ~_am_, ~_ann, ~_are, ~_bed, ~_bi, ~_can, ~_cet, ~_cle, ~_day, ~_did, ~_do, ~_eco, ~_eje
  -0.5: ~_eso, ~_est, ~_etu, ~_fa, ~_fer, ~_ge, ~_gel, ~_go_, ~_gps, ~_gru, ~_hab, ~_hiv, ~_hur, ~_hus, ~_igu
  -0.5: ~_jun, ~_kee, ~_ko, ~_liv, ~_mad, ~_mi, ~_n_, ~_na, ~_ne, ~_nop, ~_ok_, ~_oui, ~_pet, ~_rab, ~_rec
  -0.5: ~_sal, ~_see, ~_sic, ~_sp, ~_the, ~_to, ~_tod, ~_tog, ~_tou, ~_unt, ~_wel, ~_wo, ~acem, ~afa_, ~afte
  -0.5: ~aim_, ~aine, ~air_, ~ajo_, ~aki_, ~alw, ~alwa, ~am_, ~amel, ~an_, ~angi, ~anle, ~apa, ~app, ~apt
  -0.5: ~ara_, ~arc, ~as_, ~asl, ~atiq, ~atis, ~ats, ~az_, ~bajo, ~bala, ~bout, ~boxe, ~brat, ~bur, ~caba
  -0.5: ~cabo, ~cad, ~capa, ~cen, ~cher, ~chu, ~ci_, ~cil, ~ckin, ~clic, ~clos, ~cou, ~cout, ~ctr, ~cupo
  -0.5: ~debu, ~ded_, ~dej, ~del, ~did_, ~die, ~dig, ~dio, ~dist, ~dnes, ~dom, ~dos, ~down, ~due, ~ebu, ~ebut
  -0.5: ~eci, ~ectr, ~eil_, ~eit, ~ell_, ~elm, ~elo_, ~ena, ~enci, ~enou, ~epa_, ~epi, ~equ, ~erac, ~erit
  -0.5: ~eryt, ~etud, ~eway, ~ezc, ~faux, ~fec, ~femm, ~ffl, ~ffre, ~figh, ~fixe, ~flig, ~fore, ~gado, ~garm
  -0.5: ~garr, ~gene, ~gps, ~gps_, ~gru, ~gual, ~hac, ~han, ~has_, ~hed, ~hez, ~hez_, ~hind, ~hip_, ~hora
  -0.5: ~ia_, ~iba_, ~ibl, ~ible, ~id_, ~ids, ~ids_, ~ier, ~ifes, ~ifie, ~ike_, ~illi, ~ily, ~ily_, ~imo_
  -0.5: ~inal, ~inci, ~ires, ~iri_, ~ists, ~ite_, ~ito_, ~its_, ~ive, ~izar, ~izo_, ~jan, ~je_, ~jun, ~kee
  -0.5: ~keep, ~ket, ~kidd, ~kip, ~ks_, ~land, ~lata, ~ld_, ~lled, ~lli, ~long, ~loue, ~lwa, ~lway, ~ma_
  -0.5: ~mazi, ~mbs, ~mbs_, ~mieu, ~min, ~nal, ~nco_, ~ncy, ~nec, ~nez, ~nez_, ~nfir, ~ngi, ~ngu, ~nie, ~nion
  -0.5: ~nnon, ~nora, ~nou_, ~nstr, ~nth_, ~ntou, ~nve, ~nven, ~oane, ~ogl, ~oil_, ~oir, ~omew, ~omm, ~onli
  -0.5: ~orit, ~orke, ~ort_, ~oun, ~ourd, ~ours, ~ouv, ~oxe, ~oxes, ~pai, ~pan, ~pass, ~pe_, ~pesi, ~peti
  -0.5: ~por, ~porq, ~poso, ~ppel, ~pri, ~py_, ~ques, ~rad, ~ram, ~ras, ~raw, ~rch, ~read, ~rera, ~ribu
  -0.5: ~rive, ~rmac, ~rni, ~rofe, ~roj, ~rol, ~rove, ~rva, ~rve, ~ryt, ~sat, ~satu, ~saut, ~sda, ~sday
  -0.5: ~seal, ~see, ~set, ~shal, ~skip, ~sli, ~sme, ~son, ~sous, ~spoi, ~spok, ~sse_, ~ssur, ~st_, ~stea
  -0.5: ~stur, ~sur_, ~swap, ~taki, ~tall, ~that, ~the, ~thr, ~ths, ~tod, ~tone, ~tor_, ~tour, ~trai, ~trem
  -0.5: ~trib, ~uel, ~ugh_, ~uise, ~ule, ~umbs, ~und, ~unni, ~ups_, ~urc, ~urch, ~urn, ~urr, ~use_, ~ute
  -0.5: ~uve, ~vat, ~veci, ~vien, ~well, ~wer, ~wn_, ~xcus, ~xfa_, ~xte_, ~yer_
  -0.6: 2 … is, 2 … of, 3rd floor, NAME will, NAME … her, NAME … here, NAME … number, NUMBER floors
  -0.6: NUMBER me, NUMBER missed, NUMBER semaines, NUMBER … by, NUMBER … calls, NUMBER … en, NUMBER … escape
  -0.6: NUMBER … mat, NUMBER … nobody, NUMBER … only, NUMBER … stock, a fake, a fee, a fever, a few, a hacer
  -0.6: a hanger, a otra, a reparer, a retrouve, a setting, a student, a tous, a … bag, a … blonde, a … card
  -0.6: a … direccion, a … do, a … est, a … ete, a … fois, a … hier, a … j, a … maison, a … moi, a … question
  -0.6: a … se, a … seat, about, about … color, account to, accro-, accroche, acepte … el, acuerdo … el
  -0.6: adelante con, afinacion, after, agarr-, agradece, aguanta |, ahi le, ai … mais, aircon, airli-
  -0.6: airline, alguna, allah, alle chez, alle … vous, aller le, aller … chercher, allow, almost done
  -0.6: am … can, am … who, amene-, amener, amor, and … she, and … shifter, and … will, andab-, andaba, ando
  -0.6: angry … i, animal, animal |, annon-, annoying … it, annule … pas, annulez le, annulez tout
  -0.6: annulez … mon, ans … de, anule-, anymore … is, appeal, are coming, around noon, arretez … travaux
  -0.6: arsen-, as usual, ask … to, asking when, assembly, at any, at … 2, at … gym, at … on, at … then
  -0.6: at … wrong, atendio ayer, attachment, au, au … numero, aussi |, autiste, autobus est, autop-, avanc-
  -0.6: avance, avec son, avec ton, avec … panier, avez … encore, avisa-, avisele a, away … the, azul … la
  -0.6: bag of, bagel-, bagels, bajen-, bake, balay-, balayage, balcony, banana, banda-, bandana, banks
  -0.6: bar tape, bat, bathr-, bc of, be good, be … elses, beaub-, beaubien, been NAME, been so, before or
  -0.6: belie-, bibli-, bici verde, bici yo, bien, bike what, bike … need, bike … number, birds
  -0.6: birthday … the, bit |, blanca, block party, blocked … driveway, blocked … the, bloqueada, bloquearlos
  -0.6: bolsa-, bolsas, bonjour … ai, bonne grandeur, boss … me, both wheels, boucle, bout de, boxin-, boxing
  -0.6: brain, brake does, branl-, bridge |, bring a, broma … no, brown, bruit la, bubble tea, burri-
  -0.6: burrito, busca |, busca-, by … if, c est, c pu, c … au, ca commence, cada rato, call your, call … a
  -0.6: call … off, called you, calling since, calme, camaras … NUMBER, cambiarlo, cambien el, cambio de
  -0.6: can … help, can … stop, cancel … second, cancelled … gym, cancelled … it, cancelled … the, candl-
  -0.6: cardb-, cardboard, ce … NAME, ce … depuis, ce … ni, celui ci, chamb-, changed to, changez pas, chayo
  -0.6: cheaper one, cheaper tires, chequ-, cherchez … un, chess, chez la, chicken rice, chihu-, chihuahua
  -0.6: child seat, chose-, choses, chueco |, chum va, clase |, class fund, client vous, cliente … ustedes
  -0.6: coach … the, coast-, coaster, coaster brake, colis est, colon-, color … i, com … NUMBER, come … the
  -0.6: comfort, coming in, coming … the, commande j, comme … neuf, como … de, compa, completa, completa |
  -0.6: con la, con tu, con … la, contestar llamadas, conteste |, contestes, correct, cortaron, couch-
  -0.6: coudo-, could one, could stop, courr-, cover |, covered |, cowor-, cracks, cracks |, crissez, crit
  -0.6: cuando les, cuando llueve, cuanto cobran, cubre, cuenta |, cuiss-, dads … he, dans … cour, dash
  -0.6: daugh-, day … my, de acuerdo, de aluminio, de enfrente, de selle, de ser, de sonar, de … affaires
  -0.6: de … ce, de … depuis, de … famille, debloquer, debo NUMBER, debranche, deje mis, deje … guantes
  -0.6: deje … llave, delete cuadro, delete ruido, demain c, demain on, demon-, denver |, depar-, deplacer
  -0.6: depuis janvier, depuis lundi, derailleur est, des erables, desde … no, destine |, detengan
  -0.6: detengan el, detie-, detiene, deux semaines, devis-, did … call, dieron la, digan, digan a
  -0.6: digan … mi, digas a, dijo, dijo que, diman-, dinosaurs, dispo, disturb the, dites, do i, do … cry
  -0.6: do … pay, do … recognize, do … recommend, do … rush, do … start, docen-, does … go, does … match
  -0.6: dog ate, dolio, domicile, done or, donne un, doors, dorad-, dos partes, dosa, driver |, driving test
  -0.6: droppers, du mat, dura la, ebike, econs, ecran affiche, ecrivez … a, el descuento, el mundo
  -0.6: el nombre, el pastel, el pollo, el registro, el trafico, el … tengo, elect-, electrica, elevator
  -0.6: ella, elle n, email i, emergency … for, en haut, en … con, en … j, en … manana, en … partes, encontro
  -0.6: encore du, enoug-, enough, enough thanks, ensemble |, entra … la, envel-, envelope, equipo |, erables
  -0.6: es normal, es … ni, es … persona, esa no, escribiendo a, escribo |, eso … todo, espacio, esperan
  -0.6: espero, essayez, est … bonne, est … mal, esta lloviendo, estoy interesada, estudiando, estudiando |
  -0.6: etiqu-, everything, ex me, exams, exemption, existe, expected, factura a, fais … ailleurs
  -0.6: feeding the, felt, fever |, fight me, fighting over, figur-, filth-, filthy, final-, fini … moi
  -0.6: finis, firew-, fissu-, fissure, fitzg-, fitzgerald, flatted, flights, floor |, following, fonct-
  -0.6: foot |, for, for spamming, for storage, for … brother, for … cat, for … do, for … husband, for … min
  -0.6: for … police, for … wife, frein … pas, fue de, fyi, g munro, gagne, gate … is, gave … the, gentille
  -0.6: germa-, get down, gfs, giant escape, give, give the, good job, good … just, good … on, got approved
  -0.6: got cancelled, got … by, got … kids, green trek, groceries, ground, guard |, guardan |, guelp-
  -0.6: guelph, gusta el, hablando, had enough, hahaha you, hahahaha, half only, happen, happy … you, has my
  -0.6: hasta … viernes, have enough, have my, have your, have … car, have … phone, hay rampa, he … a
  -0.6: he … also, hear about, hear |, hear … my, helmet … the, her cell, her name, hermano que, herra-
  -0.6: herramienta, heure la, him … is, hinch-, his … with, hold … til, homew-, honestly, honte, hopel-
  -0.6: hopeless, hora … manana, hotma-, hotmail, how … hours, how … was, how … we, hum, husband NAME, i hv
  -0.6: i just, i leave, i made, i opted, i owe, i remove, i took, i treat, i … everything, i … had, i … hi
  -0.6: i … ok, i … short, i … that, i … to, i … while, i … yesterday, idea what, if, igual-, igualmente
  -0.6: in on, in that, in … afternoon, in … office, in … will, informo, inherited … number, insurance … the
  -0.6: interesada, ir … trabajo, is a, is all, is how, is nuts, is on, is … bad, is … been, is … cell
  -0.6: is … covered, is … damage, is … difference, is … long, is … lose, is … normal, is … parking
  -0.6: is … saturday, is … small, is … trail, is … tuesday, it back, it seems, it … only, j … pu, jaja la
  -0.6: jajaj-, janvi-, janvier, je … attendre, je … consens, je … passer, jeez, jerseys, jetez, job je
  -0.6: jollo-, jollof, joy |, jueves por, jumps, jusqua quand, just like, just … tune, keep asking
  -0.6: keep … rack, key to, keys, kinda, kindly … your, know this, knows … i, l apporte, l avion
  -0.6: l … affiche, la cour, la factura, la llanta, la madre, la mano, la oficina, la subida, la vente
  -0.6: la … bleue, la … chaine, la … cuanto, la … electrica, la … manana, la … nomas, la … s, la … vous
  -0.6: lache a, laissez … dehors, laissez … pour, landl-, lao, lap, las … jaja, lates-, latest, law
  -0.6: le falta, le metro, le … l, le … meme, left him, lemon, les puse, les … d, les … du, life is
  -0.6: like … thank, lilie-, lilies, list>you, lista … lo, lists, llego tarde, llovi-, lloviendo, llueve |
  -0.6: lo … por, loo, look for, lookin, looking … you, looks … a, los NUMBER, los lentes, los … porque, lt
  -0.6: lui il, lumiere du, lunch … you, luz en, m … laisse, ma blonde, made a, made the, made too, maide-
  -0.6: maiden, mais pouvez, mais vous, making that, mal quand, mam, manana temprano, mande … a, many hours
  -0.6: marca es, mardi NUMBER, marin, maudits, mauvais modele, mauvais my, mauvais … monsieur
  -0.6: mauvaise couleur, me esperan, me llevo, me mandaron, me toca, me … turn, mean … the, medicina
  -0.6: meet at, meilleur, meilleure, meme affaire, meme bruit, mensajes … una, message, messages a
  -0.6: mesure NUMBER, mi mama, mi … ella, mi … es, mi … o, mi … quedo, mi … va, mid, mien, mine |, mio no
  -0.6: mis guantes, missed calls, missing the, mme lavoie, moi … tout, molesta el, mon mari, mon vol, mono
  -0.6: month and, more … in, motor se, motor |, motor … out, mountain bike, mover, muchacho |, my coupon
  -0.6: my flight, my grandmother, my notice, my shift, my ticket, my … at, my … charges, my … gave
  -0.6: my … husband, my … under, n all, n do, n … still, nada al, nah, name the, ne consens, ne … avoir
  -0.6: neces-, necesitar, necesito … camara, neckl-, necklace, need … with, negro, neighbor, never … his
  -0.6: new grips, new thank, new wheel, new … NUMBER, new … in, new … who, newsl-, newsletter, next
  -0.6: nice … i, nina, no abro, no one, no pressure, no trabaja, no … bien, no … cambien, no … cita
  -0.6: no … interesada, no … need, no … quiere, nobody, nom a, nombr-, non moi, noodle, normal que
  -0.6: not bring, not cry, not interested, not like, not match, not rush, not … my, not … permission
  -0.6: not … sms, not … thinking, novia, number who, numero falso, numero monsieur, numero por, numero … ami
  -0.6: numero … cadre, numero … no, o … otra, ocloc-, oclock, of sms, of that, of us, of … crack, of … frame
  -0.6: ofert-, off can, on in, on leave, on … calme, on … can, on … etait, on … gift, on … order, on … plus
  -0.6: on … road, on … street, on … trail, on … wrong, one by, one … for, online … NUMBER, only the
  -0.6: only … i, open today, or after, or … we, orcha-, orchard, order … yet, oter mon, other bike, other |
  -0.6: other … please, ou … en, ou … la, oubli-, ouverts |, ouvrage, over at, over he, overs-, owes me
  -0.6: own |, pa el, packed, pagar … dos, pagin-, pagina, pairs, paise-, paiseh, panni-, paper |, par NUMBER
  -0.6: para los, para … bici, para … hermana, parai-, parait, parking … the, pars, parta-, partes |
  -0.6: pas quand, pasar a, paso … el, passer demain, passer samedi, patin, pauli-, paulie, pausa-, payab-
  -0.6: payable, pedaling, pedid-, peine |, pensarlo, perdona, pero ahora, pero este, pero sin, person
  -0.6: personne j, petites, peut attendre, phone can, phone will, pick it, pick … up, picture … the
  -0.6: pido … la, piece est, pill, pin |, pinea-, pineapple, pis un, plastic, platf-, platform, please and
  -0.6: please … is, plome-, plomero, plus NUMBER, plus … contact, pneu d, pneu … en, pnr, police a
  -0.6: police … retrouve, policia, polyv-, polyvalente, por … hoy, porte c, portuguese, post … it
  -0.6: pour … avion, pouvez … cesser, pouvez … la, prefi-, prefiero, prendre |, prestan, preve-, primera
  -0.6: principale, pris la, probably, prolongee |, prom, promi-, promos |, proud |, puedo … llamadas
  -0.6: pusieron mal, put the, put … number, put … old, quand meme, que busca, que voy, que … c
  -0.6: que … cliente, que … el, que … travaille, queda el, quedo como, quedo … nueva, quel … je
  -0.6: quelle grandeur, quelqu … vous, qui j, qui … j, quien … dio, quoi vos, quoted, rache-, racks, raide |
  -0.6: raiso-, raison, rampa, rayer … la, rayur-, rayure, reacted, rear light, recevoir … message, recko-
  -0.6: reckon, recogen, recogerla |, recommend |, recycled, reembolso, regano, registro |, regret, reirm-
  -0.6: reirme, remi, remove … training, renovar, renuncie, rep, reparacion por, repei-, reply with
  -0.6: reply … a, repond pas, request no, required, reste plus, resto-, retrouve mon, returning, reven-
  -0.6: revisar, right about, right … one, ring … the, rippe-, ripped, robe, rompi-, rompio, rotor
  -0.6: roundabout, rubbe-, rubbing … the, rug, s etait, saddle … the, safi, said … you, sais, salad, salar-
  -0.6: salary, sali, salio la, salio … cadena, saludos … NAME, salut-, same, scout, se calme, se ha
  -0.6: se murio, se … habia, seat … keep, see a, send again, sent NUMBER, serai la, sewin-, sewing, she left
  -0.6: shifters, shipping, should get, should … call, shoulders, shows, si pero, siend-, siendo, sigue … el
  -0.6: sin … you, sister … is, size tube, slot |, smili-, smiling, snack-, snacks, so not, so … better
  -0.6: so … one, some, someo-, somethings, son is, son telephone, son unos, son vrai, son … numero, sonar
  -0.6: sound-, soy … senor, spd, spong-, sport, stagi-, stamps, standing near, start … i, stop or, story |
  -0.6: studi-, su … gracias, suis le, suis … cours, sur … ecran, sur … fourche, sure i, surna-, surname
  -0.6: suya |, swapp-, swapped, t … jamais, tailo-, tailor, talk the, tape is, te bendiga, te … si, tea |
  -0.6: teena-, telephone je, tengo el, tengo este, tensi-, tension, term, text me, text not, text somebody
  -0.6: texteo, textez … NUMBER, textos aussi, texts here, texts … and, than before, than the, than … for
  -0.6: than … thought, thank … dear, that, that covered, that guy, that model, that or, that … how
  -0.6: that … never, the, the book, the build, the cable, the church, the cranks, the difference, the doctor
  -0.6: the dump, the gmail, the green, the ice, the moon, the netflix, the part, the pizza, the plan
  -0.6: the purple, the salon, the side, the silver, the sunday, the taxi, the tunnel, the whole, the … again
  -0.6: the … bag, the … between, the … color, the … door, the … end, the … lights, the … logo, the … model
  -0.6: the … report, the … room, the … tree, the … up, the … year, therapy, there, there before
  -0.6: there parking, there-, these … NUMBER, these>wrong, they called, they … on, they … out, they … their
  -0.6: thiev-, thieves, think … the, thinking abt, this rain, this sunday, this … as, this … ridiculous
  -0.6: this … scam, thought |, thumbdrive, ti, ticket is, ticket … my, tiemp-, tiempo, tienda y, tiene … cel
  -0.6: tiene … celular, tienen el, til … get, tire on, to let, to open, to wrong, to … mom, to … that
  -0.6: today or, toddler … the, tonight or, tons, took it, tope, torna-, tornado, torqu-, touring, tourner
  -0.6: trabaja, trade in, traffic is, trafi-, trail, travel, trici-, triciclo, trifl-, trifle, trois-
  -0.6: troisieme, trompe … numero, trust, tu casa, tu des, tu etre, tu viens, tu … es, tu … lol, tu … mon
  -0.6: tuesday slot, tuner, un flat, un vous, un … autre, un … qui, una bicicleta, una … con, une … qui
  -0.6: unfor-, unfortunately, unlocked, untag, up what, up … have, up … over, urgen-, urgence, used … have
  -0.6: vais … samedi, velo, velo lol, velo … bien, venir |, verifiez le, vermo-, vermont, vieille chaine
  -0.6: visse, vitrine |, voi, voicemail i, votre … avec, vous ai, vous amene, vous en, vous m, vuelva
  -0.6: vuelvas, want … do, want … marketing, want … old, warde-, warden, was short, was … a, was … i
  -0.6: was … with, wat abt, watch the, we found, weeks, weigh, well that, were closed, wey |, what … can
  -0.6: what … going, what … should, wheel and, wheel build, wheeled, while … is, who left, whole … and
  -0.6: will … come, window, winning |, wish … receive, wishi-, wishing, wishing you, with pics
  -0.6: with … NUMBER, with … is, wobbly, wondering if, working today, works, works |, worn, worse … before
  -0.6: would card, would … remove, wrong key, wrong lady, wrong name, wrong on, wrong … be, wrong … but
  -0.6: wrong … my, wrong … was, wrote … the, xerox, y … al, y … tiene, yeah, yo y, yo … por, you en
  -0.6: you estuvo, you go, you recommend, you salio, you stay, you … give, you … mi, you … serio
  -0.6: you … sunday, you … trabaja, you … with, your garage, your place, your shop, zumba, zzz, | adelante
  -0.6: | autocorrect, | avisame, | bon, | cambio, | changement, | criss, | crissez, | deux, | fwd, | hit
  -0.6: | jeez, | kinda, | kindly, | mucho, | on, | paso, | picked, | puedes, | qu, | raining, | regarde
  -0.6: | sis, | suspendan, | trains, | tried, | une, | white, | … a, | … abt, | … address, | … baby
  -0.6: | … banco, | … cards, | … carte, | … cayo, | … comprends, | … creaking, | … de, | … donne
  -0.6: | … equivocaste, | … finish, | … flight, | … food, | … forward, | … grandson, | … hacer, | … hav
  -0.6: | … hr, | … letting, | … llame, | … lloviendo, | … netflix, | … pago, | … paquete, | … parece
  -0.6: | … patron, | … piece, | … quote, | … recuerdo, | … ruido, | … share, | … switched, | … tarde
  -0.6: | … tiempo, | … time, | … urge, | … use, | … voi, | … vol, | … water, | … yaar, ~?ur, ~_abs, ~_add
  -0.6: ~_ade, ~_af, ~_alm, ~_au_, ~_ava, ~_ave, ~_boi, ~_cic, ~_cl, ~_clo, ~_cut, ~_dej, ~_din, ~_ent, ~_fo
  -0.6: ~_fyi, ~_gar, ~_gra, ~_gro, ~_ha, ~_if, ~_if_, ~_ki, ~_mar, ~_mer, ~_mie, ~_moo, ~_nav, ~_ner, ~_nex
  -0.6: ~_nue, ~_ok, ~_oth, ~_pit, ~_rad, ~_reb, ~_rue, ~_sch, ~_sil, ~_sur, ~_tax, ~_ti_, ~_tow, ~_twi, ~_ve
  -0.6: ~_whe, ~_wi, ~aben, ~abi, ~able, ~abou, ~abu, ~acin, ~adel, ~adi, ~afic, ~aft, ~age_, ~agen, ~agn
  -0.6: ~ago_, ~ajo, ~ala_, ~alet, ~ami, ~amm, ~anit, ~ann, ~ant, ~anyt, ~api, ~arak, ~asi, ~asin, ~aste
  -0.6: ~athr, ~aul, ~bes_, ~bien, ~blie, ~bonn, ~bou, ~buc, ~buen, ~ca_, ~came, ~can, ~chan, ~chau, ~che
  -0.6: ~cheq, ~chez, ~chi, ~cio, ~co_, ~comm, ~cus, ~dab, ~dad, ~daro, ~deci, ~deja, ~devo, ~did, ~died
  -0.6: ~dijo, ~dima, ~diti, ~dne, ~do_, ~doct, ~dow, ~drea, ~dule, ~eaki, ~eaux, ~ede, ~eden, ~eeks, ~eeli
  -0.6: ~eep, ~eet, ~efie, ~eja, ~ek_, ~elq, ~elqu, ~elt, ~emp, ~enca, ~ene, ~enen, ~eon, ~eone, ~erry, ~esso
  -0.6: ~estl, ~et_, ~ett, ~even, ~ewsl, ~excu, ~fac, ~ffr, ~figu, ~fil, ~fle_, ~floj, ~for_, ~fork, ~frid
  -0.6: ~fter, ~fyi_, ~gale, ~gar, ~gh_, ~gra, ~grad, ~gras, ~hat, ~hbor, ~heq, ~hequ, ~hier, ~hive, ~holi
  -0.6: ~hrow, ~husb, ~icis, ~ierc, ~ift_, ~igh_, ~igur, ~ijo, ~imp, ~in_, ~inar, ~ingi, ~inin, ~inqu, ~inst
  -0.6: ~into, ~inu, ~inue, ~isa, ~ise, ~iser, ~isp, ~itas, ~item, ~ix_, ~jalo, ~jame, ~jand, ~keys, ~kids
  -0.6: ~lac, ~lau, ~ldin, ~leg, ~lf_, ~lie_, ~liev, ~liss, ~loa, ~loj, ~look, ~lowe, ~luck, ~mail, ~mar
  -0.6: ~mbr, ~men_, ~meon, ~mie, ~mol, ~morn, ~mpio, ~mpra, ~nah_, ~nan, ~nand, ~nci, ~nde_, ~ndig, ~ners
  -0.6: ~nes_, ~nex, ~next, ~ng_, ~nga, ~nic, ~nno, ~nnu, ~noug, ~nsei, ~nty, ~nty_, ~nui, ~oeur, ~offr
  -0.6: ~oir_, ~olv, ~omeo, ~ompi, ~ond_, ~ood, ~ool, ~ops, ~or_, ~ormi, ~osit, ~osta, ~oudo, ~oup_, ~paci
  -0.6: ~pagi, ~phe, ~ple_, ~pol, ~pon_, ~ponc, ~pres, ~put, ~quie, ~rac, ~rest, ~rid, ~ris, ~rks_, ~romi
  -0.6: ~roug, ~rran, ~rs_, ~rter, ~sal, ~sec, ~sher, ~sho, ~slet, ~sor, ~staf, ~stor, ~tax, ~teng, ~tera
  -0.6: ~tes_, ~the_, ~thro, ~toil, ~tom, ~ton, ~tun, ~twi, ~ube, ~uce, ~udo_, ~udon, ~uer, ~ues_, ~ui_, ~uil
  -0.6: ~ulan, ~umm, ~ummy, ~unde, ~upe_, ~ure_, ~urge, ~urin, ~urt_, ~usb, ~ven_, ~vers, ~vid, ~voy, ~vri
  -0.6: ~wap, ~wed, ~whe, ~wic, ~wsl, ~wsle, ~xcu, ~yeah, ~yez_, ~yons, ~zing
  -0.7: 2 … la, NAME changed, NAME example, NAME pero, NAME pis, NAME sorry, NAME … numero, NAME … yo
  -0.7: NUMBER delete, NUMBER feet, NUMBER giant, NUMBER inch, NUMBER k, NUMBER mph, NUMBER que, NUMBER rue
  -0.7: NUMBER today, NUMBER … need, NUMBER … que, NUMBER … quelle, NUMBER … send, NUMBER … to, NUMBER … you
  -0.7: a break, a casa, a chicoutimi, a cyclist, a digit, a dog, a las, a note, a pasar, a seguir, a sorti
  -0.7: a sound, a stroller, a thing, a wheel, a wrong, a … au, a … ex, a … home, a … ici, a … inch, a … like
  -0.7: a … thank, aband-, about that, about you, about … NUMBER, absen-, aburr-, acabo el, account number
  -0.7: acepto … precio, acros-, across, adults, afina-, after … so, age group, ah non, ahi … de, ahi … las
  -0.7: ai parle, ailleurs pour, ais, al dia, al … el, almor-, almorzar, already NUMBER, alto, aluminio
  -0.7: am calling, am fine, am finished, am from, am … that, amarilla, amarillo, an idiot, an … bike
  -0.7: and that, and wants, and … all, and … at, ando … no, andra-, andrade, annoying that, annule ou
  -0.7: annuler la, annulez pas, another … from, any … in, anyho-, anyhow, anyone … a, apologizing
  -0.7: app NUMBER, appa, appar-, apres la, aqui la, aqui me, are after, are crooked, are up, are … coming
  -0.7: arregla, arrete … quand, arrivees, arrivees |, asking … i, assem-, at … back, at … place
  -0.7: at … wedding, atendieron, avec des, avisame, avisame cuando, ayer … de, b there, back door, back row
  -0.7: backw-, backwards, bad number, bajan-, bajando, bald, ball, ballo-, bao, basic … up, basta no
  -0.7: basta … cambiar, bathi-, bathing, batterie je, batterie … te, batteries, bcos, bcoz, be careful
  -0.7: be gentle, beau merci, before we, before … please, behind a, being dramatic, bell is, bells on, belt
  -0.7: bertr-, bertrand, besides, bf, bici ahi, bici electrica, bici equivocada, bicis de, bicycle … is
  -0.7: bien por, bien … frenos, bienv-, big ring, bike … am, blessings, bloque, bloqueo la, bon encore
  -0.7: both … us, bouge, bout, brigh-, bright, bring it, buddy |, budge-, budget, buenisimo, bus to, but you
  -0.7: but … bike, c … deja, c … elle, c … en, c … toujours, ca … couter, ca … souvent, call at, call … at
  -0.7: call … before, calle |, cambiar el, cambie de, came for, came … with, caminando |, caminar, camion
  -0.7: can … believe, can … on, can … stay, cancel … kid, cancel … the, capable, car is, card … NUMBER
  -0.7: cards |, carry schwalbe, cellulaire d, celui, chain skips, chambre, chambres, char, chargeur |
  -0.7: chaud-, cheaper than, chez ma, chicoutimi, chilla, chocolate, ciudad |, class … NUMBER, clave, cle de
  -0.7: clinique, clinique dentaire, closes, code, collect, coming for, comment |, comment … marche
  -0.7: commuting, como nueva, completely |, comprado nada, comptoir … a, con cambiar, con … cobro
  -0.7: con … nombre, concert, confunden con, congr-, conne-, conozco … ningun, consi-, consigo, contacted by
  -0.7: cooked, corre-, costa-, costs NUMBER, couch |, coupee, courriel pour, cours annule, couvre, cover it
  -0.7: cow, crackers, crash replacement, cried … the, crois-, cuantas millas, cuanto el, cuanto se
  -0.7: cuanto tiempo, d … NAME, d … ce, dah, day please, day … i, de casa, de color, de don, de pago
  -0.7: de parte, de … calle, de … voy, dead … me, decia NUMBER, dejado, dejame … la, dejas-, dejaste
  -0.7: delete grupo, delete manubrio, delete the, delete … o, demande … de, deneigee, dentaire, depos-
  -0.7: des freins, descarga, descuento de, desde las, desinscrire, devait, devant chez, devant … vous
  -0.7: dia es, diagn-, dice que, did … eat, different, dimanche, dirty, disie-, disiez, do they, do … eat
  -0.7: do … instead, do … price, do … walk, doa, does he, does … in, does … live, does … ride, dollars
  -0.7: door … i, doorb-, doorbell, drama-, dramatic, drink-, drivers, du moteur, du siege, du … en, dura
  -0.7: easte-, eating my, el aviso, el domingo, el encargado, el viernes, el … NUMBER, el … es, el … hasta
  -0.7: el … llego, el … otra, eleves, elle qui, elle s, elle travaille, elle … appelle, en dos, en medium
  -0.7: en titi, en total, en … el, en … rodada, en … roulant, en … une, encore pour, enemy, english … good
  -0.7: enter-, entrega, entreposage d, entreposage … hiver, envoyez la, equivocada, equivocaron de
  -0.7: equivoque … dia, equivoque … talla, es … nombre, es … robot, esa tienda, ese senor, est, est coupee
  -0.7: est dans, est toujours, est … destine, esta equivocado, esta feliz, esta … de, esta … escrito
  -0.7: estuvo … por, ete, etes … la, etes … ouvert, even … to, excep-, exempt, expires, facte-, facteur
  -0.7: facture … la, facturez, fair, faire … le, faites erreur, fake number, family, faudr-, faudrait
  -0.7: faudrait … de, fea, feed me, feliz con, feliz dia, fermez … quelle, fetch it, fiebr-, fiebre
  -0.7: fiebre |, filli-, filling, find my, fini … messages, flash, flashe, flirt, flooding, flu |, fly
  -0.7: folder i, foldi-, for a, for camp, for checking, for dinner, for sure, for … days, for … first
  -0.7: fork is, fortin, foto … la, frame … it, frein … bloque, frene, frere, friendly, froid, from bank
  -0.7: from … and, front … the, fry, ft, fund, garder, gardiez, gauch-, gave … my, gave … number, gear
  -0.7: getting these, gluten free, gnome, go ahead, gone |, gorda, got free, gracias … avisar, grand-
  -0.7: grill-, grincent, grip, groom-, grose-, group … cancelled, guagu-, guagua, guardabarros, guardan
  -0.7: guys … too, hablas, haha ok, hahah, half term, handlebars, handlebars are, handlebars … crooked
  -0.7: hang up, happy mothers, hasta el, hasta … es, have only, he has, he … ningun, he … with, heartbroken
  -0.7: heel, hell, her … she, heres the, hermano, highw-, highway, his name, histo-, history, hod, hold on
  -0.7: hope you, hows my, hoy you, hp, hr |, hubo, hubs, huele, hurry on, i inherited, i meant, i talking
  -0.7: i … bring, i … cry, i … finished, i … he, i … next, i … tomorrow, i … your, if possible, if … rains
  -0.7: in bus, in denver, in october, in office, in … bag, in … front, in … lot, in … saturday, in … trunk
  -0.7: inquiete |, instrucciones, into … big, is doing, is looking, is wet, is … news, is … til, is … today
  -0.7: issues, it, it 2, it la, it to, it wrong, it … not, it … stuck, it … wet, it … wrong, itll, j … pour
  -0.7: jalan, jamais … chez, je … autorise, je … avec, je … la, je … rien, journee … vous, jugar
  -0.7: just walked, juste … chaine, k i, key with, key … in, kicked out, kicked … of, kid … a, kid … to
  -0.7: kids, kids … not, know anyone, kopi, l ancienne, l |, l … avant, la clave, la guardan, la tete
  -0.7: la vecina, la … 2, la … desde, la … encontre, la … gardez, la … grandeur, la … jaja, la … llego
  -0.7: la … place, la … qui, laisse, laissez, lakeside, lana, lane, las llantas, las ofertas, latex, le digo
  -0.7: le mecano, le pago, le prendre, le sale, le trafic, le vert, le … en, le … frotte, le … il
  -0.7: le … mucho, le … par, le … poner, learn-, left side, left your, left … should, les cles, les speciaux
  -0.7: les … stop, lights on, like … idiot, liquido, list he, list no, llamadita, llanta … NUMBER
  -0.7: llevo NUMBER, llora-, llorar, lo suplico, loadi-, loading, locker, long for, long … you, look so
  -0.7: looking … a, loose-, los voy, los … la, loss, louss-, lower the, lrt, lucil-, lucille, lui le
  -0.7: lunch i, luz … la, m … NAME, magasin c, magasin … est, maghr-, maghrib, mah, maillot, main |
  -0.7: mais … je, making … noise, mal … telefono, malade, mancha, mandame … texto, manden … mensaje, manejan
  -0.7: mango, mano, many … is, marcher, maria-, mariage, marinoni, marriage, maste-, master, mauvais velo
  -0.7: mauvais … desole, me atendieron, me iban, me never, me something, me vale, me … fait, me … guardan
  -0.7: me … i, me … por, me … single, me … stop, me … think, me … un, medec-, mejor you, membres, merci |
  -0.7: mi jefe, mi nieto, mi suscripcion, mi tarjeta, mice, mice … the, mieux que, mieux … vous
  -0.7: minus NUMBER, mismo … pero, missed call, modeles, moi … paix, mojad-, mojada, mon chien, mon … le
  -0.7: money |, montreal |, moon, more>angry, morn, mosquito, mosus, mothers day, motor … la, moving |
  -0.7: moyen, mph, mtn, muchacha de, mud, music-, musica, my address, my age, my calendar, my laptop, my map
  -0.7: my storage, my … is, n autorise, n avez, n one, n … will, ne veux, near your, neck, need … a
  -0.7: need … new, neigh-, neighbour, nepa, net, never … you, news … my, next one, nieto, no es, no hay
  -0.7: no sigas, no soi, no traer, no … apunte, no … hijos, no … other, no … what, nobod-, nom … ma
  -0.7: nos … en, not who, not … as, not … she, not … squeaking, not … your, notice |, now do, number belongs
  -0.7: number plate, number sorry, numbers, numbers on, numero ici, numero y, numero … maintenant, o, ocupa-
  -0.7: of every, of there, of … all, of … damage, of … school, of … the, off or, office no, ofrece, ok |
  -0.7: ok … is, old credit, old … card, on monday, on reste, on texte, on those, on … me, on … un
  -0.7: on … wheels, one … in, one … n, one … or, open til, or did, or shine, or should, or … for, out a
  -0.7: out from, out it, out so, ouvert dimanche, overnight |, pa la, pace, pace is, pace … the, padrisima
  -0.7: pago … efectivo, parfait … passe, park … the, part in, partage, pas capable, pas destine
  -0.7: pas repondre, pas … au, pas … cell, pas … lumiere, pasar hoy, paso a, paso por, passe, passe-
  -0.7: patient, patron, patronne, pay half, payme-, pedido, peoni-, peonies, people |, perdi-, perdon me
  -0.7: perdon … equivoque, pero el, pero … bien, perro, personne, petit, petite, peu, physics, pinch
  -0.7: place … is, plent-, plenty, plomb-, plombier, plus client, podem-, podemos, police, ponen, poope-
  -0.7: pooped, por avisar, por lo, por si, por … traer, porte-, pour NUMBER, pour l, pour … rendez
  -0.7: pouvez … annuler, praye-, presta, previ-, price is, price match, privado, probably |, pu … a, pueden
  -0.7: pus capable, pusieron, put … wrong, qu … texte, quarter, quava-, quavant, que raro, que … mandan
  -0.7: que … se, que … trompez, quejas, quelle … la, quelq-, ques, qui repond, qui … pas, quiten, quoi votre
  -0.7: rain … shine, rappelle pas, rato … no, reachable, reads … texts, ready … one, ready … pickup
  -0.7: reassigned, recar-, recargables, recevoir de, recoge, recomiende, reemb-, refaccion, remove … shoes
  -0.7: removed my, rempl-, rendez moi, renew-, rent, rentrer, reparation … pour, reply … the, reserver
  -0.7: respondio, rest, ride cancelled, ride … home, rim, rin, rin |, robbery, roses, rouge, said hi
  -0.7: sale en, salgo, salt, san, saura-, say … not, saying no, schwa-, schwalbe, se, se sale, se … de
  -0.7: second helmet, secre-, secretaire, security, sent … wrong, serre |, seven, shari-, sharing, she tell
  -0.7: she … him, she … on, shift, shifter is, shifting into, shifting … the, should … there, shout
  -0.7: si llevo, si … reponds, sian |, sick |, siento mucho, sigas, silla, sim card, since last, site
  -0.7: size … NUMBER, size … i, skips, sleeping |, slide-, slides, so this, so … NUMBER, so … i, solo
  -0.7: solo quiero, solo … bici, somebody gave, somebody … a, somebody … you, sorry it, sorry meant
  -0.7: sorry … your, sounds good, soy … no, spam … my, spoil |, spray, stall, stamp-, station, stay … til
  -0.7: still, still the, still waiting, stomach, stone-, stones, stop spamming, stop squeaking, stop … bike
  -0.7: stop>not, stopped at, store … the, stuck behind, stuck … a, stuck … the, su pagina, subida |
  -0.7: succession, suis fait, suis tu, summo-, sungl-, sunglasses, supprimez … ligne, sur … site, sure this
  -0.7: swap meet, sweat-, t envoie, take off, talking about, talla equivocada, tannee |, taugh-, taught
  -0.7: te mando, te … suplico, teal |, teddy, tee, tellement, tengo hijos, text … off, texto … le
  -0.7: textos que, texts … i, texts … week, the crank, the fork, the fridge, the grass, the grips, the group
  -0.7: the neighbors, the numbers, the parade, the seatpost, the smell, the stitches, the ticket
  -0.7: the upgrade, the yellow, the … a, the … appointment, the … bus, the … goes, the … left, the … send
  -0.7: the … speed, the … stickers, the … stops, the … today, the … total, the … trek, the … we, then we
  -0.7: there a, there with, there yet, there … bells, there … is, there … waiting, think … got, thinks … am
  -0.7: this number, this year, this your, tht |, thund-, tienen hasta, tienen la, til friday, time is, tip |
  -0.7: tiran-, tirando, to pay, to … before, to … home, to … late, to … sorry, today-, todays, together |
  -0.7: toilette, tomorrow, ton … a, too |, tooth-, toothpaste, total … tax, tournee, tracking, traer luz
  -0.7: traigo, trains, treat you, tres, trois, trois fois, trop petit, truin-, truing, try |, tu sur, tu t
  -0.7: tu vrai, tu … sur, tuesday at, tuiti-, tuition, tuneup, turke-, turkey, un, un buen, un mauvais
  -0.7: une … NAME, une … au, unexp-, unexpected, union, up … NAME, us … with, usted, va couter, va el
  -0.7: va pour, va tu, vais … le, van … seguir, velo n, vending, vendredi |, vendu |, verifiez vos
  -0.7: very clear, vez … no, vieja |, vient a, vine, visit |, vitri-, vitrine, vous annuler, vous disiez
  -0.7: vous la, vous ouvert, vous … erreur, vous … quelle, voy con, voy pa, wait for, wait there, walked in
  -0.7: walma-, walmart, want … again, was … by, was … from, wash just, wat you, way too, we … go, weather
  -0.7: were you, were … for, what pace, when, where … i, which side, which … to, whist-, who that, whose
  -0.7: wife … is, will give, will tell, will that, will … late, win i, winning, wish … a, with an
  -0.7: with bells, with … hands, with … husband, worried, worst, wow that, wrong color, wrong contact
  -0.7: wrong day, wrong total, wrong … size, wrong … that, wrong … the, wrong … you, wrote … for, wtf
  -0.7: y sale, y tiene, y va, y … a, y … compre, y … son, y … soy, yeso, yet … am, you dear, you entendi
  -0.7: you price, you reached, you run, you send, you … alone, you … coming, you … for, you … hartaron
  -0.7: you … like, you … ocupo, you … put, you … schwalbe, you … someone, your own, your pic, your shoes
  -0.7: your survey, your … card, your … in, your … like, your … of, your … says, your … send, yukon
  -0.7: | almost, | asi, | aunty, | belle, | break, | con, | cours, | fui, | guess, | interview, | kids
  -0.7: | laptop, | leave, | light, | meant, | meet, | mice, | necesito, | ordered, | p, | reach, | refund
  -0.7: | road, | salio, | solicito, | table, | traffic, | try, | … apago, | … aviso, | … baja, | … bonne
  -0.7: | … brake, | … changez, | … cherchez, | … cle, | … di, | … guidon, | … hostel, | … mauvaise
  -0.7: | … mensajes, | … met, | … millas, | … missed, | … mothers, | … named, | … pace, | … paie, | … parale
  -0.7: | … pedales, | … recogerla, | … regalo, | … retirar, | … robot, | … seguro, | … selle, | … shift
  -0.7: | … side, | … stops, | … sunday, | … t, | … traigo, | … unos, | … whatsapp, | … working, ~_abo, ~_adm
  -0.7: ~_am, ~_ama, ~_bud, ~_cad, ~_com, ~_ded, ~_ex, ~_fat, ~_fem, ~_fy, ~_gau, ~_gh, ~_gi, ~_go, ~_gor
  -0.7: ~_hap, ~_hel, ~_ins, ~_it, ~_it_, ~_jue, ~_las, ~_le, ~_lec, ~_lo, ~_loo, ~_mic, ~_nah, ~_nob, ~_o_
  -0.7: ~_pa, ~_pog, ~_pow, ~_pum, ~_ras, ~_ref, ~_rig, ~_sav, ~_se_, ~_sho, ~_si, ~_son, ~_spl, ~_tia, ~_tra
  -0.7: ~_un_, ~_wa, ~_yes, ~_zi, ~_zip, ~aba_, ~ace_, ~acki, ~ad_, ~add_, ~afi, ~afin, ~ain, ~air, ~akes
  -0.7: ~all, ~alle, ~als, ~alu, ~ape, ~arde, ~ark_, ~arle, ~asse, ~au_, ~auch, ~axe, ~aye_, ~aym, ~ayme
  -0.7: ~ayu, ~bje, ~bjec, ~ble_, ~bles, ~boi, ~bon, ~boss, ~both, ~bre_, ~buck, ~bud, ~budg, ~cab, ~caja
  -0.7: ~can_, ~che_, ~cin, ~clo, ~clus, ~cog, ~com, ~croc, ~dav, ~day, ~day_, ~days, ~ded, ~denc, ~dget
  -0.7: ~dio_, ~du_, ~eads, ~eah, ~eah_, ~eau_, ~ecin, ~eco, ~ecre, ~ect, ~edi_, ~eds_, ~ee_, ~eep_, ~eint
  -0.7: ~eir, ~ell, ~elui, ~empl, ~enev, ~enia, ~enio, ~eno, ~epla, ~epot, ~eps_, ~erfu, ~ern_, ~esca, ~est
  -0.7: ~eud, ~evar, ~fem, ~ferm, ~ffer, ~fi_, ~forg, ~gau, ~gauc, ~geo, ~ger_, ~ghbo, ~gic, ~gro, ~gure
  -0.7: ~hace, ~hak, ~ham, ~hamb, ~happ, ~hat_, ~hee, ~hene, ~hew, ~hi_, ~ho_, ~hol, ~hro, ~ice, ~icer, ~if_
  -0.7: ~ighb, ~igi, ~il_, ~ill, ~ima, ~ina, ~inem, ~inq, ~ips, ~ips_, ~iscu, ~ise_, ~iss, ~ites, ~ivr, ~ize
  -0.7: ~lace, ~lama, ~lant, ~las, ~lec, ~lect, ~lind, ~ll_, ~llas, ~lle, ~llen, ~lleu, ~loan, ~logi, ~loo
  -0.7: ~lot, ~lou, ~lour, ~lpa, ~lvar, ~mach, ~main, ~maz, ~mean, ~mily, ~mins, ~miss, ~mps_, ~na_, ~nah
  -0.7: ~nal_, ~ncai, ~ndic, ~ndma, ~ndre, ~nece, ~nee_, ~nerv, ~nest, ~nina, ~nior, ~nlin, ~nob, ~nobo
  -0.7: ~nomb, ~nsta, ~nta_, ~nten, ~nto_, ~nyt, ~obod, ~oig, ~oman, ~ony, ~ool_, ~ope_, ~opp, ~opr, ~oqu
  -0.7: ~oque, ~org, ~orks, ~orni, ~oso_, ~oss, ~oyen, ~paga, ~pana, ~part, ~paym, ~peu, ~peu_, ~pinc, ~pog
  -0.7: ~poil, ~pon, ~pos, ~pow, ~ppar, ~prof, ~pum, ~push, ~quel, ~quem, ~qui_, ~raff, ~rdad, ~rdi, ~rere
  -0.7: ~reve, ~rew, ~rful, ~rick, ~rk_, ~rks, ~rles, ~ron_, ~rou, ~roun, ~rqu, ~rse_, ~rte_, ~rude, ~sair
  -0.7: ~secr, ~set_, ~shak, ~siga, ~son_, ~souv, ~sta, ~sti, ~stil, ~swee, ~tap, ~tch_, ~tea, ~tel_, ~tely
  -0.7: ~ths_, ~till, ~tors, ~tras, ~ttl, ~ttle, ~tur, ~uad, ~uar, ~ube_, ~ubel, ~ubo_, ~ucke, ~uelq, ~ues
  -0.7: ~ueva, ~uf_, ~uie, ~uier, ~uil_, ~uild, ~uiv, ~ulpe, ~un_, ~uner, ~unt, ~unti, ~urda, ~urpr, ~uss
  -0.7: ~uto_, ~uts_, ~vai, ~var, ~vern, ~ves, ~vin, ~way, ~when, ~whos, ~xcep, ~yme, ~ymen, ~zip
  -0.8: 2 … n, NAME lol, NAME travaille, NAME … for, NAME … pas, NAME … today, NUMBER bucks, NUMBER will
  -0.8: NUMBER … el, NUMBER … good, NUMBER … late, NUMBER … your, a adore, a big, a block, a child, a dent
  -0.8: a jo, a nombre, a texas, a used, a waiting, a wedding, a … back, a … bike, a … busca, a … casa
  -0.8: a … fin, a … hora, a … l, a … marido, a … pere, a … qui, a … texto, a … what, a … yet, about … lol
  -0.8: about … one, about … order, aceite |, acepto el, address i, address … NUMBER, after … night
  -0.8: again … to, ahora … tengo, ai … rien, ai … velo, airco-, aki no, al mecanico, al poste, algo mas
  -0.8: align-, all this, allergique, almac-, almacenaje, along |, alr |, alto … asiento, always … this
  -0.8: am at, am his, am in, am scared, am standing, am … being, amarr-, amoun-, amount, ancien, anima-
  -0.8: annoying, annule mon, annulee, any … shop, apart-, apparently |, appart, apprendre, apues-
  -0.8: aqui … una, are mistaken, are … sure, arrete … au, arrive a, asking … you, at once, at the, at yours
  -0.8: at … price, ate the, au chalet, autorise le, avec mon, avec … chien, avec … taxes, avez mis
  -0.8: avez … mauvais, avoir donne, ay, ay bendito, baby |, back, back with, baissez, baker-, bakery, balik
  -0.8: bande-, barree, basic tune, batterie charge, beach |, been, been 2, before … go, begin-, beginner
  -0.8: believe it, best birthday, betch-, betcha, bette-, better, betwe-, between, bici vieja, bicis para
  -0.8: bicis usadas, bicycle with, bip, bites |, bleue, boite |, bolts, bon ben, book the, bought NUMBER
  -0.8: boula-, boulangerie, box … with, brake is, brake-, brakes, breakfast |, bring the, bringing it
  -0.8: brinj-, brinjal, bro the, brode-, broder, broke, brother |, bruta-, brutal, bubbl-, bubble, bucks
  -0.8: buddy, bunk, burea-, burge-, burger, burger |, burnt |, bus is, but she, but … NUMBER, but … for
  -0.8: by noon, by phone, c, ca en, cabe en, cable is, cadeau |, cadena … vez, caffe-, caffeine, called
  -0.8: called twice, calls … is, calmez vous, cambia, cambiar de, cambiar mi, cambiar |, cambiar … cita
  -0.8: cambien … cadena, can, can help, can … leave, cancel tomorrow, candado que, card |, casa … NAME
  -0.8: cel lo, cel y, cel yo, cell … NAME, cell … pas, chang-, charge for, charge … the, chargeur, che |
  -0.8: chenn-, chennai, chercher … ma, chez … y, choco-, choices, choisir, chris-, chueco, church |, cicla
  -0.8: cierran a, classes, clavo, cleaner, clic, clients, close on, clous |, cogne, cogne-, cognez, colom-
  -0.8: colour, comad-, comadre, combien avec, combien … les, come home, come … at, commande est, comme l
  -0.8: comment … les, commentaire, completely, comprends rien, compro |, con ese, con esto, confondez
  -0.8: connais … ca, connais … cette, conseils, console, coudonc |, courriels, coutent, couter, covid
  -0.8: credit … from, crever, crissez … patience, crook-, crooked, crooked |, cuadro |, cuadro … NUMBER
  -0.8: cuand-, cuando, cuando llegues, cuando salgas, cuanto la, cuanto tarda, cuanto va, cuanto … por
  -0.8: d entretien, d … you, dad is, damage |, dame un, dans … trafic, dar mi, daughter, de cadre
  -0.8: de commande, de course, de derailleur, de llover, de … fait, de … hermano, de … lado, de … place
  -0.8: de … ruido, deaf, debe ser, decroche, dehors je, deja … hacer, dejo la, dejo … bici, delete asiento
  -0.8: delete lavado, demain … est, demandez a, des … on, despues de, desviador, devant votre, diagnostico
  -0.8: did your, dieron mal, dieron … numero, dile, direccion vieja, disap-, disturb … at, dj, do … charge
  -0.8: do … wear, docteur m, dois, done … NUMBER, dormir |, du, du jeu, du mal, du pain, du … ca, due to
  -0.8: dura |, earrings, ears |, effacez le, el miercoles, el pedal, el presio, el recibo, el reloj
  -0.8: el ticket, el … anterior, el … termina, electricas, electricas |, eleva-, empac-, en face, en mars
  -0.8: en passant, encanto, encore le, encore … a, enleve tes, entreposez, entrer, enver-, envoyer vos
  -0.8: envoyez le, envoyez un, equivocaste de, equivoco de, era … otra, erreur sur, erreur … numero, es pas
  -0.8: es … esa, es … hermano, es … jaja, es … la, esa, esa bici, escuela de, eso |, esperes, esposa que
  -0.8: esposa |, est avec, est bloquee, est faite, est ouvert, est … combien, esta abierto, esta … nombre
  -0.8: estacionamiento |, estan abiertos, este … ahora, et … le, etes chez, etes trompes, etes … le, evalu-
  -0.8: evaluation, everyone, everyone at, everyone … the, everything ok, excellent, excusas
  -0.8: extended warranty, faites tu, falta el, favor no, fee for, felicitations, fell in, fermeture, few
  -0.8: fiest-, fiesta, filou, final de, financing, finished the, first, first … in, fit a, fit it, fitting
  -0.8: flatt-, flojo-, flojos, flou, flowers, flyer-, flyers, fm, for tomorrow, for two, for … me
  -0.8: for … whole, forgot the, forti-, found … receipt, frein est, from dad, fue a, funeral home, gerant |
  -0.8: get … receipt, gift, glass |, gloss-, glossy, glue, goat, goats, god is, goes, got time, grandeur |
  -0.8: groce-, guardelo, guidon est, guidon … le, gutte-, guy with, habia-, hacer ruido, hahaha |
  -0.8: happy … month, hasta … lunes, hate, have an, have left, have texted, have … call, have … receipt
  -0.8: have … there, he … not, head |, hear the, hear you, helmet, her … i, her … said, here by
  -0.8: heureusement, hey i, hier soir, hizo, hold the, holiday, hope |, hora mas, how … should, how … to
  -0.8: hrs, hubby-, hubbys, husband will, i accidentally, i add, i brought, i ll, i paid, i pedal, i picked
  -0.8: i remember, i saved, i … approved, i … fine, i … message, i … standing, i … sue, if the, il … appelle
  -0.8: in tomorrow, in … an, in … for, in … form, in … just, in … kitchen, in … window, incorrecto |, inher-
  -0.8: inherited, insta |, intended, interest, is leaking, is left, is picking, is ridiculous, is saturday
  -0.8: is smudged, is … a, is … annoying, is … class, is … got, is … out, is … red, is … serial, it did
  -0.8: it feels, it outside, it till, it … am, it … has, j entends, j pense, j … en, jaja mi, je dors, je me
  -0.8: je reviens, je … allergique, je … garder, je … meme, je … tanne, jk it, joking |, joyeuses, jumea-
  -0.8: kampu-, kampung, kan, keep … it, keeps buzzing, key is, kill |, knee, knew, l ete, la dejo
  -0.8: la direction, la fermeture, la fiesta, la job, la novela, la orden, la parada, la patte, la pompe
  -0.8: la puedo, la route, la seule, la |, la … al, la … charge, la … est, la … finalement, la … jajaja
  -0.8: la … tiene, lady with, lakes-, laksa, last name, late … NUMBER, lavadora, lave, lawyer, le dans
  -0.8: le digan, le digas, le modele, le pedalier, le petit, le queda, le service, le ticket, le va
  -0.8: le … casque, le … juste, le … la, le … nom, leave at, leave … outside, lect, lecturer, left at
  -0.8: left pedal, left … is, left … my, lefto-, leftovers, leh i, lend … your, lense-, lenses, les liens
  -0.8: les … pour, light and, like, like new, like … is, line on, list … far, live here, llave delete
  -0.8: llave … candado, llego … pieza, llegue al, llegues, llevado, llevarla |, lleve nada, lo … hace
  -0.8: lock … lost, longer need, m as, madame |, make … i, making it, mama … por, mandarme … mensajes
  -0.8: mandaron, mandelo, maple, marli-, marlin, marlin NUMBER, marre-, mars, mata, maudit |, mauvais number
  -0.8: me borro, me cobraron, me ha, me … bring, me … dieron, me … hasta, me … in, me … list, me … receipt
  -0.8: meant … my, meet … the, mejor, mensajes … favor, mensajes … yo, mercr-, mercredi, merry xmas
  -0.8: message … will, messages … a, mettez mon, mezclo, mia es, mine has, missing from, mitte-, modele la
  -0.8: mon beau, mon … il, monday, monter, morado, mostrador |, mubar-, mubarak, much to, much … in
  -0.8: my coach, my dad, my daughter, my eyes, my husband, my lawyer, my wallet, my … credit, my … old
  -0.8: my … pick, my … please, my … still, n he, nada ahi, nail trim, name, nanas, ne … plus, need a, neufs
  -0.8: never approved, new job, new month, ni … es, no bikes, no charge, no contesta, no vivo, no … being
  -0.8: no … bicicletas, no … comprado, no … contestar, no … digan, nobody … me, nombre en, nombre esta
  -0.8: non … pour, noodl-, not get, not start, not stay, not too, not … fault, not … signing, not … today
  -0.8: not … why, not … wrong, not>angry, not>wrong, nothing but, nouvelle, now my, now … does, nugge-
  -0.8: nugget, number as, number … mistake, number>these, numero incorrecto, numero le, of NUMBER
  -0.8: of … account, often … i, okey, old … i, old … in, on mine, on queen, on … bell, on … cards, on … if
  -0.8: on … left, oncle, one … only, only not, or … there, or … they, or … what, orkut, otra … el
  -0.8: oubliez le, oups j, oups … ai, out with, out … my, out … now, outgo-, outgoing, outside your
  -0.8: outside … shop, packe-, pagar en, paid NUMBER, pan dulce, panee-, paneer, papi, paques, paques |
  -0.8: par … le, para parar, para … el, parada de, parenle, parfait je, parking is, paro, partant, pas mme
  -0.8: pas |, pas … arrive, pas … lundi, pasa por, pasaron, passant, patate |, patte, patte de
  -0.8: patte … derailleur, pedales de, pendant la, perdon … me, perfectly, perfu-, perfume, permission to
  -0.8: peux … etre, peux … le, phone fell, phone keeps, phone who, phone … buzzing, pics … the, pieds, pig |
  -0.8: pintura |, pis ca, plaint, plan, please … got, please … name, plus a, plus proche, plus … svp
  -0.8: pneu arriere, polis-, polish, pollo, ponga-, pont, pool, popul-, portugal, post |, pour … cadeau
  -0.8: pour … casque, pour … hiver, pour … patience, pour … personnes, pouss-, prend, prendre, pressed
  -0.8: prix pour, problemes, promos … me, pront-, pronto, properly, prude-, pude … el, puede-, pueden poner
  -0.8: puedo contestar, puedo dejar, puedo llevar, puedo … la, puerc-, puerco, puerta de, puerta … atras
  -0.8: pulli-, pupus-, pupusas, purse, put an, put … end, put … the, putti-, putting, putting it, que hacer
  -0.8: que son, que … attends, que … cambien, que … dejen, que … ese, que … sale, quebec, quede, quien busca
  -0.8: quiero, quiero … por, quit asking, rail, rain or, rd, reached the, rear wheel, recevoir vos, recibo
  -0.8: recogerla, recommandez, reg, regalo de, remorque, rental early, reparacion … para, replace, requires
  -0.8: reste, retraite, retrouve … velo, return to, reviens, ridiculous, rien laisse, rolli-, rolling
  -0.8: roue arrete, roule … un, rue des, rueda, rueda de, runni-, running, sacaron la, sale la, salgas
  -0.8: sambar, samedi je, santa, say yes, saying it, scan, scratch, se va, se … queda, se … samedi, se … son
  -0.8: seat post, seat … please, secon-, second, senor, ser |, seria, serial … is, server, shake-, she say
  -0.8: she … away, shift |, shifts, shipped, shop on, si, si c, si possible, si … est, siaux, signal is
  -0.8: siguen mandando, sinon, sirve, slipping, sms … your, smudg-, smudged, so bring, so … lol, so … will
  -0.8: sola, sold … old, somebody … i, son de, son will, sondage, sophi-, sophie, sorry wrong, sorry you
  -0.8: sorry … to, sounds … a, spa, spams, spoil-, spots, squee-, stars would, steam-, sti, sticks |
  -0.8: stop well, stop … his, stopped by, stops fine, store credit, store |, stripped, stroller, stuck … my
  -0.8: student discount, su mama, subie-, sucia, suegra, suis allergique, suis … mme, suitc-, sunday |
  -0.8: supposed … be, sure have, sure why, suscr-, sylla-, syllabus, t … la, talk |, talla NUMBER
  -0.8: talla chica, tarda |, te … el, te … pero, te … un, team, team |, tele |, tengo como, tengo |
  -0.8: tengo … de, tesco, text … thru, textb-, textbook, texter moi, texting … anymore, thai, that just
  -0.8: that means, that … is, that … like, the bakery, the bath, the bathroom, the bridge, the downtown
  -0.8: the fire, the freehub, the gas, the lady, the library, the phone, the server, the shifter, the train
  -0.8: the trunk, the vicar, the … crank, the … does, the … is, the … it, the … manager, the … might
  -0.8: the … name, the … outside, the … pic, the … plate, the … program, the … sticks, the … stopped
  -0.8: the … team, the … wash, then … at, there by, there … a, there … the, they … a, thief, think got
  -0.8: think … gave, this for, this used, this … can, this … has, this … must, this … text, thought i, thru
  -0.8: thurs-, tienda |, tiene un, tiene … anos, tienen … para, till friday, time does, time the, time … you
  -0.8: to being, to exchange, to join, to look, to miss, to remove, to wish, to … account, to … all, to … an
  -0.8: to … best, to … tomorrow, today can, today … for, toi au, tonde-, toque-, toquen, touch the, toujo-
  -0.8: toujours, toutes les, trabajo hasta, trabajo … que, tradu-, trafic, trasera, trave-, tray, tried the
  -0.8: trim for, tromper, trompes, trottinettes |, tu tia, tuba, tues |, tuesday … NUMBER, two … one
  -0.8: un cadeau, un cafe, une evaluation, uploa-, upload, uprig-, upright, urgente, usada, usado-, usados
  -0.8: using, valid-, validity, venti-, vert, veux … mon, veux … vous, viaja-, viajar, viaje |, vicar
  -0.8: vieja you, vienes, vineg-, vinegar, virement |, viuda, voicemail, voicemail |, voit samedi, vomiting
  -0.8: votre NAME, vous appelle, vous mais, vous ouverts, vous … chez, vous … garder, vous … tantot
  -0.8: vous … trompes, vous … une, voy tarde, voy yo, voy … camino, voy … hacer, voy … pagar, voyage de, wah
  -0.8: walle-, wallet, wanted a, wants … go, warne-, warned, was |, wasps, wax |, we come, we got, we talk
  -0.8: we … about, we … it, weekends, well, well |, were at, weste-, western, what psi, what that, what year
  -0.8: what … does, what … he, what … wrong, whats-, when … pedal, when … phone, when … turn, which-
  -0.8: whichever, whoever … is, whole day, wicked good, wil, will put, will ride, will sue, will … NUMBER
  -0.8: will … him, will … make, will … stay, wine |, with NAME, with two, with … basket, with … me, wks
  -0.8: wrong NAME, wrong it, wrong tire, wrong … NUMBER, y reste, y … cel, y … conozco, y … saca, yendo, yes
  -0.8: yes that, yo … de, you charge, you coming, you do, you fix, you free, you left, you llego, you pues
  -0.8: you … at, you … estoy, you … first, you … la, you … next, you … pague, you … puse, you … sending
  -0.8: you … when, you>more, your car, your message, your … it, your … just, | appelle, | baje, | busy
  -0.8: | commande, | debe, | deje, | detengan, | estas, | joyeuses, | like, | livrez, | llamame, | mauvaise
  -0.8: | may, | once, | ran, | request, | right, | sat, | short, | sounds, | todavia, | trabajo, | used
  -0.8: | va, | … annule, | … batterie, | … bendito, | … blue, | … broke, | … buena, | … camara, | … colis
  -0.8: | … connais, | … couleur, | … cut, | … decline, | … dejan, | … encanto, | … equivocaron
  -0.8: | … equivoque, | … exam, | … gave, | … hijo, | … ligne, | … llevar, | … made, | … mecano, | … molesta
  -0.8: | … molestia, | … mubarak, | … nice, | … non, | … notice, | … parada, | … pare, | … price, | … quoi
  -0.8: | … refrain, | … rode, | … tal, | … tarjeta, | … the, | … till, | … tranquila, | … xmas, | … yeah
  -0.8: ~_afi, ~_ah, ~_ay_, ~_bee, ~_bic, ~_bie, ~_bl, ~_bon, ~_bui, ~_c_, ~_cap, ~_cha, ~_chr, ~_dad, ~_dil
  -0.8: ~_doe, ~_du_, ~_dud, ~_eno, ~_far, ~_fl, ~_fr, ~_fun, ~_goe, ~_her, ~_ho, ~_hrs, ~_jum, ~_kan, ~_lue
  -0.8: ~_mea, ~_mej, ~_met, ~_mos, ~_nan, ~_nut, ~_pat, ~_pei, ~_peu, ~_pi, ~_pos, ~_pr, ~_pue, ~_rim, ~_sca
  -0.8: ~_sec, ~_si_, ~_sk, ~_sta, ~_ti, ~_tie, ~_tr, ~_ub, ~_we, ~_wet, ~_wh, ~_wha, ~_who, ~_wor, ~ades
  -0.8: ~ago, ~ajaj, ~ama, ~ambr, ~ame, ~amor, ~andr, ~ange, ~ano, ~appt, ~appy, ~arda, ~ardi, ~are_, ~ares
  -0.8: ~asia, ~asp, ~ath, ~auri, ~ayo_, ~back, ~bar, ~bec_, ~bee, ~been, ~bei, ~bell, ~bett, ~betw, ~bia
  -0.8: ~bie, ~bin, ~bit, ~boa, ~brac, ~bui, ~buil, ~bure, ~by_, ~cado, ~cas_, ~cat, ~ce_, ~ched, ~choc
  -0.8: ~chri, ~chw, ~cie_, ~cki, ~cla, ~code, ~couc, ~cro, ~cteu, ~cy_, ~dad_, ~dado, ~dan, ~deaf, ~deau
  -0.8: ~dee_, ~denm, ~dez, ~dido, ~dle, ~doe, ~dud, ~dura, ~ead, ~ead_, ~ears, ~eat_, ~eate, ~ecol, ~ect_
  -0.8: ~efor, ~egro, ~ein, ~ein_, ~elu, ~empo, ~eng, ~enso, ~epu, ~erar, ~ercr, ~erg, ~ermo, ~espo, ~est_
  -0.8: ~ete_, ~etwe, ~eug, ~eur, ~eur_, ~eure, ~ewer, ~ewor, ~fat, ~feel, ~fit_, ~foun, ~gada, ~gee, ~gerl
  -0.8: ~ggin, ~ghb, ~glas, ~gris, ~gro_, ~hain, ~hamp, ~har_, ~he_, ~hel, ~hris, ~hroo, ~hrs, ~hrs_, ~hru_
  -0.8: ~hui, ~hur, ~ial_, ~ibra, ~ibu, ~ice_, ~iche, ~iclo, ~ided, ~ieds, ~iels, ~ift, ~ile_, ~imen, ~impo
  -0.8: ~ind_, ~ine_, ~inic, ~iod, ~iona, ~ipt_, ~isap, ~isse, ~ited, ~ize_, ~jo_, ~jor_, ~joy_, ~kery, ~lamo
  -0.8: ~las_, ~lco, ~lder, ~link, ~livi, ~lla_, ~lle_, ~loc_, ~lom, ~ls_, ~lute, ~luv, ~lver, ~mbre, ~mej
  -0.8: ~mo_, ~mond, ~mpo, ~mpos, ~mps, ~nap, ~nco, ~ndit, ~nego, ~nen_, ~nid, ~nos_, ~noyi, ~nre, ~ns_
  -0.8: ~nsad, ~ntai, ~ntr, ~ntry, ~nut, ~ocat, ~octo, ~od_, ~oge_, ~ok_, ~ola, ~oles, ~omb, ~ome_, ~omis
  -0.8: ~ond, ~onto, ~ood_, ~opin, ~ord, ~orig, ~ork_, ~ouj, ~oujo, ~outu, ~ouvr, ~ovi, ~oyi, ~oyin, ~pab
  -0.8: ~pein, ~pist, ~plac, ~ppe, ~pur, ~putt, ~quiz, ~rai, ~rale, ~rco_, ~rcr, ~rcre, ~rd_, ~rea, ~reet
  -0.8: ~rega, ~remp, ~reo_, ~repo, ~res, ~rgad, ~rida, ~righ, ~ring, ~rino, ~rmin, ~rno, ~roda, ~rop_, ~ropr
  -0.8: ~rro_, ~rsd, ~rsda, ~rst_, ~rt_, ~rub, ~ry_, ~ryth, ~saba, ~sar_, ~sav, ~sca, ~schw, ~sco, ~seco
  -0.8: ~sema, ~sh_, ~sing, ~sino, ~sit, ~site, ~sive, ~smo, ~solo, ~spe, ~sre, ~ss_, ~ssin, ~stal, ~stit
  -0.8: ~sur, ~tamo, ~tan, ~tan_, ~tate, ~tch, ~tel, ~thru, ~tina, ~tit_, ~touj, ~troi, ~tted, ~turb, ~turd
  -0.8: ~ture, ~tw_, ~ubo, ~udd, ~uee, ~ueez, ~ueme, ~uev, ~uffe, ~ump_, ~unn, ~uns_, ~urd, ~urea, ~urp
  -0.8: ~ursd, ~usar, ~ux_, ~vais, ~ves_, ~vie, ~vill, ~wah_, ~ween, ~went, ~wer_, ~wet, ~wha, ~what, ~who
  -0.8: ~wife, ~woo, ~wor, ~yes, ~yes_, ~zco_
  -0.9: (unknown 2), 2 weeks, NAME el, NAME left, NAME she, NAME … va, NUMBER ca, NUMBER esta, NUMBER lb
  -0.9: NUMBER miles, NUMBER she, NUMBER … are, NUMBER … at, NUMBER … bcd, NUMBER … des, NUMBER … h
  -0.9: NUMBER … us, a black, a cafe, a cualquier, a disque, a domicilio, a du, a fitting, a los, a marcar
  -0.9: a ramasser, a ramp, a red, a ser, a sub, a todos, a true, a … discount, a … mensajes, a … n, a … next
  -0.9: a … salon, a … senora, a … svp, a … weekend, a … wheel, abrazo, abt the, abuja, accidentally deleted
  -0.9: aceptan tarjeta, adjust, admirer, afternoon |, again with, agradeceria … no, ah i, ahead of
  -0.9: ahi estoy, ahi … you, ahora lo, ahorita … puedo, ai des, ai du, aimerais ca, air in, air … the, akka
  -0.9: akpos, al trabajo, alla, already … it, already … you, alumi-, am … talking, am … work, an itemized
  -0.9: angry, annees NUMBER, annule … rdv, answe-, answering, any good, any used, anymore |, appelee, appro-
  -0.9: aprender, aprob-, apuntame en, apunten, are eating, are paying, arif, aro, arret … bus, arriv-, asere
  -0.9: asiento viejo, asking if, at … door, at … table, at … when, ate a, attache, aurait, avant midi
  -0.9: avant ou, avec le, avec quelqu, avec … un, avez … deux, baba, back … that, baila-, bain, banner
  -0.9: barbe, battery low, battery |, bc, be a, be someone, be … customer, been there, been … weeks, befor-
  -0.9: before, behind the, being repaired, beside, beta, bibs, bici como, bici en, bien gracias, bien los
  -0.9: bike anymore, bike boxes, bike outside, birth-, birthday, birthday |, biscuit, blague, bleu je, blk
  -0.9: block |, blocked the, bloque la, blurr-, blurry, boite-, boites, boiti-, boitier, boome-, boomer
  -0.9: boon, borde-, borre la, brail-, bride, bridg-, bridge, bruis-, budget is, buggi-, busco una, buses
  -0.9: but still, by 2, by … name, by … place, c … l, c … ma, c … tout, ca chez, ca va, ca … NUMBER
  -0.9: ca … arrete, ca … aux, ca … du, cada … que, cage |, call back, call … back, calme … textos
  -0.9: cambiar la, cambien la, camil-, can give, can wait, can … a, can … email, can … order, can … sleep
  -0.9: cancel the, cancele la, canceller, capable de, capitals, cargar, carpe-, carpet, carry-, carrying
  -0.9: cars, casque … la, cell … mon, cena, chaine |, chairs |, char |, charger |, chere |, chevere, chez le
  -0.9: chilli, chino, chips, chole, cles sous, clock on, coat |, code postal, collect it, colou-, combine
  -0.9: combo, come for, come … instead, comfo-, coming along, comio, commande … le, como … la, con mi
  -0.9: con nosotros, con todo, con … lluvia, con … persona, con … rueda, connais pas, contacts |
  -0.9: contestenme, continuer a, contratando, contratando |, cooke-, coraj-, coraje, correct your
  -0.9: correct … records, correos, corriger votre, corta, corto la, corto … llamada, coudonc, could … a
  -0.9: cour, cousin he, couvr-, covered, crank, crap |, crazy |, creaking, cream |, crois … ce, ct
  -0.9: cuando es, cuando freno, cuando … deje, cuanto cuesta, cubie-, curso, cœur, d aller, da pena, damage
  -0.9: dan ganas, dans le, dans … cote, darli-, darling, date … the, day lol, de bicyclette, de bike, de bus
  -0.9: de combien, de donde, de favor, de tous, de … abren, de … achaler, de … deranger, de … desabonner
  -0.9: de … ecole, de … escuela, de … estime, de … luces, de … mi, de … todavia, decid-, dejamos, dejen … de
  -0.9: dejenme, delante, depla-, depuis la, depuis mon, derailleur … en, des annees, des … NUMBER, des … pas
  -0.9: des … si, desk, destinatario, detengan la, deux pneus, deux velos, devan-, devant, devez avoir
  -0.9: devolver, devuelvan, dia de, did … text, did … turn, dient-, dientes, dimanche est, dios |, direction
  -0.9: do something, do this, do … care, do … live, does, does … come, dolar, dozen, drill |, dropped off
  -0.9: dropper, du magasin, du … vous, e07, ear, earri-, ears, echel-, echele, eid, eid mubarak, el cargador
  -0.9: el contacto, el correo, el curso, el nunca, el resto, el semaforo, el … solo, electrica |, elle
  -0.9: elle … est, en nada, en … cuenta, en … semaforo, en … tarde, encore … texto, end … is, end … on
  -0.9: ends at, enfants |, enfrente |, enleve, entend, entree, equip-, equivocada |, equivocaron, es ese
  -0.9: es muy, escue-, escuela, espin-, est en, est ma, est … blague, est … cadeau, est … tel, est … urgent
  -0.9: esta … con, este … es, estos avisos, estuvo, etais dans, etais … le, etes … je, even … it
  -0.9: exchange the, exemp-, extendida, eyebrows, factura con, factura … mi, fail, fastidio, feedi-, feeding
  -0.9: fenet-, fenetre, fermez, fermi-, fete … la, fever, fille du, fille va, final … la, find it, fine do
  -0.9: flat lol, flower, for NUMBER, for me, for somebody, for … gravel, for … insurance, for … message
  -0.9: for … month, for … tow, forever>forever, found, found the, found … NUMBER, frais si, frere a, fri |
  -0.9: fried, fried rice, friendship, from hr, from verizon, from … haha, from … mailing, from … other
  -0.9: frotte |, furna-, furnace, gagne-, garantia extendida, gardez les, gardi-, gasolinera, gateau |
  -0.9: gatin-, gatineau, genio-, genios, get, get … out, getting the, glass, going away, good |, got NAME
  -0.9: got out, got … call, got … on, got … wrong, gourd-, gourde, gracias … la, grades, grann-, granny
  -0.9: grasa, grati-, gratis, gravel |, grey, growi-, growing, guy, gym |, hablar … el, hace, had … good
  -0.9: half |, happy thanksgiving, happy … day, has the, has … NUMBER, have anything, he passed, heat
  -0.9: heater, help, her bike, her no, here … a, heure |, heures |, hold … on, hold … the, hoodie, hook
  -0.9: hope, hora es, hot, hot water, hotel, hours |, how … ahead, hugs, husba-, i at, i ate, i bring
  -0.9: i come, i dropped, i heard, i need, i replied, i test, i wear, i … a, i … blocked, i … down, i … tell
  -0.9: i … today, if anybody, il, il des, il s, il … jamais, impor-, imprimir, in 2, in at, in winter
  -0.9: in writing, in … NUMBER, in … box, in … if, in … shop, incorrect number, instead … calling, is 2
  -0.9: is back, is bad, is better, is coming, is flat, is late, is leaving, is lovely, is next, is she
  -0.9: is … any, is … group, is … only, is … sorry, is … wifi, it look, it never, it under, it … by
  -0.9: it … over, izquierda |, j … assez, j … pas, jamais … achete, jardi-, je vends, je … apres, je … du
  -0.9: je … laisser, jeu … la, just … up, keep texting, keep … change, keeps saying, key … the, kick off
  -0.9: kicke-, kicked, king |, kiss, kitchen |, l entree, la, la abuela, la carte, la cena, la compro
  -0.9: la dame, la dans, la horquilla, la izquierda, la mama, la moins, la negra, la patate, la playa
  -0.9: la subvention, la tengo, la vieille, la … chere, la … equivocada, la … extendida, la … haha, label
  -0.9: lache l, lache … la, ladder |, laissez la, lared-, laredo, las, last … is, laughing at, lb, le avant
  -0.9: le club, le colis, le dehors, le pneu, le pont, le pueden, le reparer, le … me, leave for
  -0.9: leave … key, leave … old, leaving it, left, left over, lien de, like an, likes, list so, ll, llame
  -0.9: llanta vieja, llanta … no, llave … la, llegar … de, llevo a, lo dieron, lo … de, loaner |, locked
  -0.9: lol can, lol so, lol that, looks, los ninos, lost … number, lost … the, lost … ticket, lowri-
  -0.9: lowrider, lube for, luck, lugar |, m est, m thibodeau, m … reveille, ma chaine, ma roue, ma soeur
  -0.9: maill-, making a, manana a, manana por, manana … las, mande, mando, mango-, many gears, map |
  -0.9: mauvais destinataire, mauve, mauve |, maybe next, mayus-, mayusculas, me cai, me first, me hace
  -0.9: me ok, me pusieron, me robaron, me sale, me what, me … ganas, me … inscrite, me … para
  -0.9: me … voicemail, mean, medical, menos de, menos … NUMBER, mensajes por, mero llego, mes le, mes pneus
  -0.9: message but, message when, mettez … la, mezcl-, mi hermana, mick, micro-, might … late, milla-
  -0.9: millas, mind the, mirac-, miracle, mirro-, mirror, mistaken, moins chere, mon frein, mon … me
  -0.9: mon … partout, mon … que, mood, morad-, more to, more … at, more … since, moteu-, mother … law, mou |
  -0.9: mr tan, much better, much i, much … the, mucho, must … your, muy caro, muy … el, my boss, my credit
  -0.9: my fork, my gift, my i, my keys, my nails, my … calls, my … have, my … must, my … she, my … what
  -0.9: nada … lo, nadie, nadie contesta, nans, ne repondez, ne … jamais, need … know, need … the, netto-
  -0.9: network is, never ever, never reply, new no, new sim, news on, next month, no bill, no interest
  -0.9: no paro, no que, no somos, no … but, no … cuando, no … hasta, nobody … the, nonse-, nonsense
  -0.9: not close, not hers, not talking, not … calls, not … home, notifications … my, novak-, novaks
  -0.9: now NUMBER, now … not, number anymore, number … be, numbers |, numero demandez, numero partout
  -0.9: numero que, nursi-, nursing, o la, o todavia, october, ocupo, of calling, of flats, of … cable
  -0.9: off by, off … it, off … not, off … so, office til, ok … attends, old chain, old … with, on hold
  -0.9: on sat, on thursday, on … call, on … did, on … insurance, on … invoice, on … train, on … with, one it
  -0.9: one today, open … the, or … NUMBER, or … one, or … that, order-, ordered, over, pago … resto
  -0.9: pantalon, pants, papa que, par la, par … j, para … fin, para … sonar, parki-, parking, parking in
  -0.9: parle de, partes, pas, pas attendre, pas … cliente, pas … patate, passe … NUMBER, patate, path
  -0.9: patro-, pay when, pay … i, pense que, peor, perce-, percent, perdu le, perth, pesa, petro-, petrol
  -0.9: peur |, peux … parler, photo … la, physi-, pick me, picked it, picked … up, pickup i, pieza-, piezas
  -0.9: pizze-, pizzeria, plato, playa, playa |, please disregard, please … this, pleine |, pleut |
  -0.9: plus … avec, plus … de, pneu, pneus NUMBER, pneus sont, polka-, polkadot, poll, ponch-, ponchaduras |
  -0.9: por … delete, posts, pothole, pour ma, pour ton, pouti-, presta |, presta … schrader, pret avant
  -0.9: pret pour, prevenez, pris |, propr-, puedo pagar, puedo pasar, puedo … hoy, punct-, puncture, push
  -0.9: put, quad, quad lock, que buscan, que fastidio, que salgo, que … mandaron, que … para, quedate
  -0.9: quedo … gracias, quier-, quiero … una, quit making, racing, rack and, rains |, ramasse, raspo-
  -0.9: rattles, raw, real one, really … texts, receipt, recoge |, red light, refaire, regreso, reminders |
  -0.9: remonter, remorques, remove … from, rental for, rentre, rentres, reparar, repea-, repeat, repit-
  -0.9: replied … to, residents, responda, restees, resultats, retire de, rice |, ride … my, ridic-
  -0.9: riding again, rien achete, rien fait, rien |, right … for, right … me, ringe-, ringer, ringer on
  -0.9: robots, rode, room for, roomi-, roomie, rotor-, rotors, roule, roule comme, roza, rubbish, ruedas |
  -0.9: sad, saddle is, sale, salio, saludo, sat NUMBER, savai-, savoir si, scrat-, scratch on
  -0.9: se equivocaron, se perdio, second … but, see … tomorrow, self, semaf-, semaforo, send>you, sent that
  -0.9: she made, shed |, shipp-, short-, shorter, si … la, si … le, side |, silla … bebe, sillita, sin cita
  -0.9: sin … jaja, sir … am, siste-, slow |, snapped |, so can, so sorry, so … bike, solita, somebody elses
  -0.9: sorry … no, sous le, soy el, soy la, spam you, spelled, spoke broke, spoti-, spotify, st |, stage
  -0.9: stalk-, start with, stay open, sticks, still … it, still … on, still … that, stop carrying, stop … de
  -0.9: stopped shifting, stuck in, su madre, su … esta, subscribe |, subve-, subvention, success, sugge-
  -0.9: suis … dans, suis … travail, sur le, sure, surprise |, svp la, swear, t … des, take … and, take … as
  -0.9: tambien |, tapon, te mande, teacher, telephone alors, tell my, tell … wife, tenez, tenni-, tennis
  -0.9: tercer, termina, text by, text more, texting a, texting … i, texts when, texts … now, that frame
  -0.9: that pic, that … all, that … from, that … us, the alerts, the atm, the back, the beach, the best
  -0.9: the blue, the car, the charger, the cover, the crack, the damage, the hook, the invite, the line
  -0.9: the maintenance, the middle, the tow, the trail, the training, the two, the … bar, the … be
  -0.9: the … free, the … knocking, the … look, the … store, the … warranty, the … without, there any
  -0.9: there since, there was, these be, these>law, they removed, they … your, thibo-, thibodeau
  -0.9: this person, this … meant, this … when, through the, thursday, tiene … telefono, tienen … el, tirar
  -0.9: tire is, tired … flats, tissu-, tissue, to give, today … a, told no, too small, too … gears, toss
  -0.9: totally forgot, tough, tow … is, town til, town … the, track-, traig-, transferencia, trase-, tread
  -0.9: treas-, trunk, tu encore, tu … te, tub, tuerca, turn left, turn the, u12, un abrazo, un carro
  -0.9: un … NAME, un … ca, un … mal, un … no, un … numero, under warranty, une blague, une … svp, unemp-
  -0.9: unemployed, use … shop, used … number, using it, usual |, va y, va … combien, va … ser, vaiss-
  -0.9: vaisselle, value, vayas, veget-, vello-, vellore, velo … pas, vendan, vendr-, vends, vendu mon
  -0.9: veriz-, verizon, veut une, viejo, viene, viens avec, viens chercher, vient de, vieux pneus, vin
  -0.9: vive … NAME, vocal-, vocale, vomi, voudrais que, vous avez, vous voyez, vous … avec, vous … avoir
  -0.9: voy manana, vuelta, waiting … for, waitlist for, waitlist … the, walking |, want some, want … take
  -0.9: was … do, way … reach, we talked, wedding |, weird, went to, went … i, wet |, what, what … is
  -0.9: what … needs, what … was, wheel-, wheels, wheels |, where got, which … for, while … wait, who i
  -0.9: who … got, will, will be, will kill, will wait, will … back, will … by, will … over, will … with
  -0.9: windows, with 2, with … at, with … red, with … wheels, withdraw my, work, wrong chat, wrong … on
  -0.9: wrong … sorry, y aller, y … bien, y … numero, you believe, you chole, you forgot, you missed, you ok
  -0.9: you pas, you win, you … en, you … las, you … match, you … much, you … somos, you … tuesday
  -0.9: your address, your counter, your … he, your … name, | abren, | alerts, | borren, | calls, | chain
  -0.9: | dejo, | eid, | fed, | gel, | gift, | liked, | looking, | ma, | made, | missing, | mum, | pa
  -0.9: | personne, | pick, | pics, | pour, | practice, | presta, | race, | seat, | sold, | stuck, | talk
  -0.9: | traigo, | vivo, | was, | weekend, | yaar, | … adresse, | … asking, | … beg, | … behind, | … bouton
  -0.9: | … budget, | … cadena, | … chairs, | … check, | … chole, | … color, | … dia, | … dialed
  -0.9: | … disregard, | … etes, | … fair, | … fastidio, | … fee, | … finit, | … forgot, | … front, | … habla
  -0.9: | … heard, | … intensos, | … mandando, | … manubrio, | … mauvais, | … morning, | … pagar, | … pasar
  -0.9: | … perfect, | … remember, | … reminder, | … rue, | … seat, | … sending, | … shimano, | … sortie
  -0.9: | … sounds, | … stars, | … stop, | … stuck, | … suis, | … tantito, | … tarda, | … thanksgiving
  -0.9: | … vient, | … vitesses, | … whoever, | … will, ~_ab, ~_ap, ~_apo, ~_aw, ~_ba, ~_bc_, ~_bef, ~_buc
  -0.9: ~_by, ~_ca, ~_cas, ~_ch, ~_cla, ~_cue, ~_deu, ~_dim, ~_dun, ~_dur, ~_ebi, ~_ell, ~_es, ~_esa, ~_evi
  -0.9: ~_fau, ~_fli, ~_fou, ~_gos, ~_gr, ~_hac, ~_hay, ~_hin, ~_il_, ~_ke, ~_la_, ~_lef, ~_leg, ~_lik, ~_lon
  -0.9: ~_may, ~_min, ~_mol, ~_nam, ~_nat, ~_nig, ~_opi, ~_pla, ~_pon, ~_put, ~_quo, ~_sit, ~_sma, ~_sti
  -0.9: ~_sy, ~_tai, ~_too, ~_tun, ~_tw, ~_use, ~_vay, ~_ven, ~_vic, ~_wee, ~_wif, ~_wil, ~_yel, ~_zo, ~aba
  -0.9: ~acho, ~ado_, ~aki, ~akin, ~alga, ~amp, ~angr, ~anno, ~answ, ~ape_, ~appa, ~appr, ~ario, ~arki, ~arl
  -0.9: ~arn, ~asio, ~aso_, ~aspe, ~at_, ~ata, ~ato, ~aut_, ~awe, ~ay_, ~aya, ~barb, ~bef, ~befo, ~ben, ~bic
  -0.9: ~birt, ~boar, ~bra, ~card, ~cas, ~cash, ~cios, ~clar, ~clou, ~cote, ~coun, ~cove, ~crat, ~cto_, ~der_
  -0.9: ~desk, ~dicu, ~dli, ~dni, ~does, ~dois, ~dos_, ~dru, ~dset, ~dun, ~dur, ~ean_, ~eau, ~eb_, ~ebik
  -0.9: ~ecy, ~eeps, ~eft, ~eft_, ~eg_, ~eird, ~ela_, ~elp_, ~emis, ~empr, ~endr, ~engo, ~ense, ~enta, ~eps
  -0.9: ~erco, ~esk_, ~eso, ~esp, ~ethe, ~ettr, ~eux, ~eux_, ~evu, ~fail, ~far, ~fau, ~feve, ~firs, ~fou
  -0.9: ~ft_, ~fte, ~func, ~ge_, ~gel, ~get_, ~gge, ~ght, ~gia, ~gift, ~givi, ~goe, ~goes, ~gor, ~guan, ~guno
  -0.9: ~guy_, ~hang, ~hap, ~har, ~harp, ~hay, ~hbou, ~hda, ~hday, ~her_, ~het, ~hey, ~hey_, ~hiv, ~hor
  -0.9: ~hote, ~hru, ~ian_, ~ick, ~ick_, ~ics, ~ics_, ~ieta, ~ieu, ~iga, ~igui, ~ill_, ~ired, ~irth, ~itti
  -0.9: ~ivo_, ~ivre, ~ized, ~jue, ~kin, ~know, ~lan, ~left, ~letr, ~lik, ~like, ~lleg, ~load, ~lon_, ~lp_
  -0.9: ~lta, ~matt, ~may, ~mba_, ~mbie, ~mes_, ~migh, ~moin, ~moo, ~mpes, ~mpin, ~mpor, ~nai, ~ncin, ~nday
  -0.9: ~ndel, ~ndra, ~nds, ~ner, ~ner_, ~neu_, ~ngr, ~ngra, ~nna, ~nsp, ~nsw, ~nswe, ~ntil, ~ntra, ~nuev
  -0.9: ~nuit, ~oar, ~oard, ~oca_, ~ode, ~oile, ~okes, ~olde, ~omin, ~onam, ~onch, ~ope, ~ora, ~orci, ~orge
  -0.9: ~orm_, ~orn, ~orn_, ~oteu, ~ouce, ~over, ~owe, ~oyez, ~paro, ~pas_, ~pei, ~pell, ~phi, ~pie, ~pie_
  -0.9: ~pin, ~pla, ~poc, ~poco, ~pok, ~poke, ~ppl, ~ppro, ~ppy, ~ppy_, ~pre, ~pris, ~pun, ~put_, ~quid
  -0.9: ~raba, ~ratc, ~rco, ~rec, ~red_, ~resi, ~ride, ~rig, ~rin, ~rio, ~rle_, ~row_, ~rra_, ~rriv, ~rthd
  -0.9: ~rto, ~rud, ~rue, ~sada, ~sado, ~sba, ~sban, ~scan, ~sea, ~seri, ~siri, ~soe, ~soon, ~swer, ~tas_
  -0.9: ~tat, ~tati, ~thda, ~thur, ~tie_, ~til, ~timo, ~tmen, ~toda, ~tops, ~tra, ~trab, ~tric, ~tte, ~tter
  -0.9: ~tube, ~tudi, ~ubb, ~ucou, ~uge_, ~umb_, ~ura, ~urb, ~ure, ~usba, ~uvre, ~vaya, ~vee, ~via, ~vide
  -0.9: ~vre, ~week, ~weir, ~wil, ~will, ~wing, ~yel, ~yell, ~ying, ~yuda, ~zco
  -0.92: (tables say none)
  -1.0: 2 min, 2 … svp, NAME aqui, NAME never, NUMBER hours, NUMBER percent, NUMBER personnes
  -1.0: NUMBER pulgadas, NUMBER still, NUMBER then, NUMBER times, NUMBER … enough, NUMBER … est
  -1.0: NUMBER … last, NUMBER … like, NUMBER … month, NUMBER … no, NUMBER … st, a bottle, a combien, a dios
  -1.0: a favour, a podcast, a price, a quel, a tantot, a tu, a … because, a … cage, a … course, a … envers
  -1.0: a … il, a … ir, a … jeu, a … las, a … marche, a … mis, a … nina, a … primo, a … une, aa, accou-, ad
  -1.0: addre-, address, admin, ado, after one, ai herite, ai marre, ai recupere, aigui-, air … le
  -1.0: al asiento, al cel, al mediodia, al … gracias, alcanza |, ale, alguien mas, all … messages, all … way
  -1.0: all … you, alley, alley |, already got, am away, am locked, am … blind, amis |, an uber, ancienne
  -1.0: ang, anive-, aniversario, annuler le, annulez … commande, answer to, anyon-, anyone, aparte |, appear
  -1.0: appelle NAME, approve the, apret-, apuntarme, aqui … vive, are a, are saying, are they, are … again
  -1.0: are … annoying, are … guys, are … hours, are … located, arrivee, arthr-, arthritis, ask … wife
  -1.0: assignment, at 2, at least, at me, at noon, at wrong, at … hospital, at … light, attends |, au … a
  -1.0: au … svp, avez rejoint, avez … eu, avez … j, avisenme cuando, aweso-, awesome, back at, banan-, bar |
  -1.0: barn, basta |, batch-, batht-, bathtub, batterie |, battery, batterys, bcp |, be home, be … and
  -1.0: beach, beauc-, beaucoup, believe … is, belongs … the, bendi-, best way, bici hoy, bici sin
  -1.0: bicicleta … es, bien en, bike still, bike … have, bike … wrong, bisou-, bisous, bites, blanc-
  -1.0: booking |, boots, borro el, boucl-, boue |, brake … not, breakdown, brise-, brisee, brought it
  -1.0: bucket list, bumps, burle-, burley, buy used, by around, by tonight, by … or, c … ca, c … grave
  -1.0: c … vrai, ca avoir, ca veut, ca … dire, ca … pas, cabe, cable … is, cada … mandan, cadenas … vous
  -1.0: cake for, call before, cambiela, cambio el, cambio … aceite, came back, camis-, camp |, can pick
  -1.0: can you, can … hold, cancel, candado … la, cannondale |, card … you, cargador, casserole, celui que
  -1.0: celui … vous, ces rappels, chair, character, charge it, charge … fois, cheaper |, checar
  -1.0: checking … on, cherche, chez … mere, chien a, child-, choir, chope, cles … le, client a, cny
  -1.0: colleague, colores, combien … un, come, comes, comment … la, commuter, como NUMBER, complaint
  -1.0: comprado, compran, compran … usadas, con ustedes, con … ticket, connais … votre, conozco … tienda
  -1.0: continue |, cool, copies |, couch, coudonc vous, courriel est, cousin, crank-, cranks, creak-
  -1.0: crevaisons |, croches, cualquier hora, cuando la, cuando … la, cuanto mandan, cuanto sale
  -1.0: cuanto … con, cuanto … el, cuanto … esto, cuanto … la, curry, customer yet, d hier, d oeuvre, d … j
  -1.0: dan clases, dangereux de, dangereux … rouler, dans … min, dans … spams, dates, day before, days
  -1.0: de abajo, de persona, de verdad, de … cadenas, de … ciudad, de … jefe, de … ligne, de … sea
  -1.0: de … sirve, de … soeur, de … sont, de … tal, de … votre, deada-, deadass, dedic-, dedo, dejat-
  -1.0: dejate, dejate de, deje … bicicleta, delete bus, deliv-, dente-, dented, depuis hier, dernier texto
  -1.0: derniere … que, desas-, desastre, dessi-, dessin, detail, deux … je, dia … el, dias, dijeron … y
  -1.0: dire quoi, dish, dites merci, do wednesday, do … NUMBER, do … open, do … ride, do … still, do … touch
  -1.0: do … wish, does she, doing the, domicilio, domicilio |, donde esta, donde puedo, donuts |, dorm
  -1.0: dos semanas, duplicate, effil-, effiloche, el tornillo, el … NAME, elbow, electricite, elle m, elles
  -1.0: else … the, embar-, en el, en m, en … foto, en … ou, ends in, enerv-, enfri-, engra-, envers
  -1.0: envoie une, erreur NUMBER, es la, esa foto, ese nino, ese … era, eso … de, essayer le, est elle
  -1.0: est grave, est moi, est plein, est pour, est vrai, est … encore, est … ma, est … pouvez, est … robot
  -1.0: esta baja, esta |, esta … delete, esta … el, esta … en, estacionamiento, estaf-, estoy abajo, estud-
  -1.0: etes … meilleurs, every … the, every-, exam |, excelente, eyebr-, facture, fade, faim, faire j
  -1.0: faire un, faire … ai, fait … bruit, farid, fastidio con, fasting, fault, favour and, feet, fell … a
  -1.0: fell … the, festival, field, fille, fini, fini … travailler, finis |, first ride, flies, florida
  -1.0: flowe-, for sat, for staying, for … cheaper, for … in, for … just, for … thank, for … they
  -1.0: for … when, format, frais … NUMBER, fridg-, fridge, fridge |, fries, frnd, from last, front brake
  -1.0: funer-, fusio-, g, gasol-, giant, goal, goma, gone in, good … you, gossez, grade-, gravel bike
  -1.0: grease on, grise, groomer, guard-, gyan, habei-, habeis, haha non, half your, han llamado, handing
  -1.0: happy, has NUMBER, has called, has it, have some, have … cancel, have … for, he got, heate-, helps
  -1.0: her … number, heure de, hier … avez, high |, hills, hills |, honnetement, horqu-, horquilla, how |
  -1.0: how … are, how … your, hw, i forget, i got, i messaged, i … calling, i … forgot, i … locked
  -1.0: i … needed, i … pass, i … past, i … pay, ici je, if … pay, il pret, il … combien, impri-, in advance
  -1.0: in here, in library, in … back, in … or, in … tunnel, incl, included in, incluses |, insid-, inside
  -1.0: inspection, interview went, ir al, is, is busy, is cheaper, is gone, is taking, is that, is … before
  -1.0: is … dad, is … gift, is … if, is … roommates, is … school, it home, it quit, it rains, it til
  -1.0: it tomorrow, it … good, it … one, it … there, it … yet, j … herite, j … recupere, jamais autorise
  -1.0: jamais je, jamais … vous, je connais, je prends, je … dans, je … ecoeure, je … prendre, jello, jersey
  -1.0: jeudi, jokin-, joking, jueve-, jueves, junio-, just … what, keep the, keep … stop, kena, l
  -1.0: l appareil, l envers, la calle, la cote, la marca, la ocupo, la puede, la rifa, la troca, la voy
  -1.0: la … aux, la … de, la … estaba, la … i, la … juste, la … lache, la … prochaine, la … roue, la … todo
  -1.0: la … verdad, la … voy, laisse … message, lamp, laptop |, las … o, last time, lastime, le
  -1.0: le agradeceria, le cambien, le client, le courant, le derailleur, le dieron, le lien, le moyeu
  -1.0: le … au, le … avant, le … el, le … foto, le … jaune, le … mettez, le … sur, le … veut, leaki-
  -1.0: leaking, leaving … NUMBER, lego, leh, les pieces, les taxes, les … pneus, let … in, license, lights |
  -1.0: linea |, lisbo-, lisbon, listening, livraison |, livrez vous, llamarme, llamen |, llanta, llega-
  -1.0: llegamos, llego a, lleva-, llevar, loads, locke-, locked |, lol ok, lol … is, long time, look … it
  -1.0: looking |, lost in, louez vous, m … appele, ma paye, magiciens, main … oeuvre, make … you, mal ecrit
  -1.0: mal escrito, maladie, mama que, mandame la, mandaste, manque, manu, manubrio |, many … lol, marche tu
  -1.0: mari … pas, matric, matte, mauvais pneu, me baje, me duele, me … favour, me … have, me … llamado
  -1.0: me … une, meant … someone, meant … text, measured, medida, mejore, melangez, mensaje … en
  -1.0: mensaje … o, merci pour, mes spams, meses |, message by, message is, message la, message |
  -1.0: messages … i, mettez le, mi casco, mi suegra, mi … como, mi … gracias, mi … te, mide, mide NUMBER
  -1.0: mierc-, miercoles, minou, minut-, mio |, mistake … is, model |, moi ce, moi … est, mon adresse
  -1.0: money for, morning is, my cousin, my only, my teenager, my … all, my … can, my … email, my … ends
  -1.0: my … wants, my … yesterday, named, named NAME, need … bring, netwo-, network, never pick
  -1.0: never … there, never … with, new … you, next door, nights |, ningun … de, no credit, no dey
  -1.0: no entran, no lleve, no … alcanza, no … manana, nobodys, non l, non … autre, not care, not end
  -1.0: not hear, not live, not that, not think, not today, not touch, not … look, not … til, noticias
  -1.0: nouveau cell, nouveau … c, novio-, novios, number so, number … time, numero appartient, numero mon
  -1.0: numero … NUMBER, numero … este, numero … google, numero … magasin, nurse-, oat, oat milk, oeuvr-
  -1.0: oeuvre, of any, of him, of … life, oferta, oferta de, offered, ok … ai, ok … la, on our, on … bill
  -1.0: on … ebike, on … morning, on … porch, one got, one please, one wheel, openings, ordered |, os habeis
  -1.0: other, ou … avez, oublie mes, out at, ouverte, over my, own … bicycle, packa-, package, pago el
  -1.0: para bien, para … al, parade, parei-, pas cher, pas … casque, pas … par, pasame, paseo … sabado, paso
  -1.0: passe avec, passe pas, patat-, patins, pay cash, pay in, pay with, payda-, payday, paye pour
  -1.0: payer … deux, pedale |, peinture |, pense … tu, peppe-, pepper, perfecto, perrito, personne qui
  -1.0: peux payer, pharmacy, phone … everything, picki-, picking, pitch is, plate-, please the, plus … la
  -1.0: pneu … la, pneus svp, podca-, podcast, poder ir, pongo, popco-, popcorn, por cada, porch, portero
  -1.0: position, postal, pour ce, pour … assurance, pourquoi vous, pow, prenez, pretty … this, printed
  -1.0: proprietaire, pueden … la, pulgadas, pulgadas |, pump, pun, qns, quatre, que diga, que en, que estoy
  -1.0: que hable, que luego, que tanto, que … NAME, que … cherchez, que … lui, que … message, que … pusieron
  -1.0: queda, qui pour, qui … le, qui … son, quien … NAME, quiero cancelar, quitar la, quiten … calcomanias
  -1.0: rampe, reached a, ready yet, reass-, receipt |, recip-, recois … messages, recuperer, refai-
  -1.0: reflectors |, regresamos, rejoint, remain, remove … reflectors, rendez … pour, renou-, rentals
  -1.0: reponds a, respo-, retourner, reves, rice for, ride, ride … is, rin NUMBER, ringi-, ringing
  -1.0: rodada NUMBER, rs NUMBER, rubs |, rueda-, ruedas, rueditas |, s appelle, sabad-, sacal-, sacale
  -1.0: saiso-, saison, sale still, salido, save it, say, scared, scell-, scellant, score, se … bajar
  -1.0: se … mi, se … para, se … tu, seaso-, sec |, see … then, seems, segundo casco, seize-, seized
  -1.0: sent … is, septe-, september, service at, set … this, shall i, sharp, shine, shiny, shiok, shirt
  -1.0: shop … did, showe-, si te, si y, si … continue, sigo … los, simply, sin … el, sir … have, sirve |
  -1.0: sitti-, sitting, smoke, smoot-, smooth, snapp-, snapped, so he, so proud, so … does, so … told
  -1.0: solo … de, someone … my, song, sorry, sorry who, sounds like, soy … persona, soz, space in
  -1.0: spam … not, speak the, split it, sponsor, squeak |, start the, stayi-, staying, staying … for
  -1.0: sticker … the, still not, stop … around, stop … can, stop>remove, stories, streamers, street |
  -1.0: students, subid-, subida, submi-, submit, sucre, suegr-, suis ecoeure, summer, suppose, sur … photo
  -1.0: surly, surpr-, sus mensajes, suspect, svp elle, ta |, taille |, take calls, take your, take … please
  -1.0: tamil, tantito, tarda, taxes incluses, te amo, te rappelle, te va, teal, tel de, tell … what
  -1.0: terminal, terminen, tes … de, text in, texte |, texted … wrong, textos … une, that name, that one
  -1.0: that thing, that … about, that … so, that … why, the air, the cheaper, the couch, the driveway
  -1.0: the extended, the fitting, the match, the mrt, the party, the pharmacy, the porch, the robot
  -1.0: the roof, the test, the wheel, the … been, the … chain, the … cut, the … day, the … floor, the … go
  -1.0: the … invoice, the … minus, the … on, the … post, the … quits, the … ring, the … saddle, the … sorry
  -1.0: the … under, the … yes, then … it, they are, they need, thinking … you, this creak, this man
  -1.0: this ones, thorn, those, thought … were, thumbs up, tinde-, tinder, tirela, tirela |, to school
  -1.0: to speak, to … abt, to … fcc, toast-, toaster, today … me, told to, tomatoes, too … can, tout, traba-
  -1.0: travaille plus, travaille |, tremb-, trop tard, trop … pour, try it, try the, tu en, tuerc-, un appel
  -1.0: un nouveau, un … etudiant, un … si, uncles, une job, une rampe, une roue, until … say, up this
  -1.0: up … texting, us in, usar, usual, va venir, va … pret, vais … faire, van tres, vaut … la, vayan-
  -1.0: vayanse, velo … comme, velo … svp, velos d, vence, vengas, verdad jaja, veut … quoi, vi el, vienen
  -1.0: volvio, volvio a, vomit-, votre gars, votre numero, vous j, vous … mon, vous … quoi, vous … rejoint
  -1.0: voy saliendo, vrai, wahoo, wait … for, want to, want … in, wants it, was … about, was … what
  -1.0: was … you, washer, watch it, well come, went, when … your, whens … next, which lube, who, who got
  -1.0: who … to, wife, windo-, with every, with tax, with … pics, wk |, wo, would … my, wrong address
  -1.0: wrong bike, wrong … is, wrong>these, y … contesta, y … cuando, yello-, yellow, yo … lleve, you email
  -1.0: you from, you install, you located, you say, you switch, you te, you then, you tomorrow, you … been
  -1.0: you … there, you … today, your house, your parking, your rack, your spam, your … ah, your … also
  -1.0: your … lot, | alright, | appointment, | arreglan, | batterys, | blue, | boss, | busco, | cancelled
  -1.0: | chinguen, | chope, | compran, | connais, | dejate, | demasiado, | dile, | etes, | good, | hate
  -1.0: | incorrect, | llego, | lmao, | luv, | manana, | marco, | mejor, | na, | ni, | parfait, | plutot
  -1.0: | quedo, | remboursez, | samedi, | serait, | serial, | sorry, | student, | that, | toque, | train
  -1.0: | turn, | vayanse, | vendredi, | wear, | wo, | … any, | … ate, | … can, | … cancelo, | … candado
  -1.0: | … caro, | … cesse, | … checking, | … clicking, | … cost, | … destinataire, | … english, | … errado
  -1.0: | … everyone, | … finis, | … gate, | … guys, | … hablar, | … help, | … il, | … llamo, | … location
  -1.0: | … old, | … otra, | … pase, | … pneus, | … prof, | … psi, | … rappels, | … rid, | … salio
  -1.0: | … saludos, | … seen, | … sera, | … silla, | … sms, | … tantot, | … textez, | … tuesday, | … two
  -1.0: | … unsubscribe, | … van, | … wheel, | … when, ~_aim, ~_alu, ~_awe, ~_bac, ~_bco, ~_bis, ~_boa, ~_bro
  -1.0: ~_bus, ~_cod, ~_deb, ~_dou, ~_du, ~_due, ~_el, ~_eq, ~_equ, ~_few, ~_fig, ~_fri, ~_g_, ~_gia, ~_gua
  -1.0: ~_is, ~_is_, ~_jui, ~_l_, ~_la, ~_le_, ~_leh, ~_lig, ~_luc, ~_one, ~_ori, ~_pas, ~_ped, ~_pri, ~_ra
  -1.0: ~_res, ~_ri, ~_roa, ~_roj, ~_sab, ~_sh, ~_soo, ~_spe, ~_swe, ~_tb, ~_ten, ~_vai, ~_vel, ~_vol, ~_vu
  -1.0: ~_wo_, ~_won, ~abe, ~abl, ~acka, ~aco, ~aco_, ~addr, ~ade, ~ados, ~agno, ~agu, ~aigo, ~ail, ~aise
  -1.0: ~ales, ~ali_, ~alio, ~alla, ~almo, ~alv, ~ambi, ~amma, ~anda, ~andw, ~aner, ~ani, ~anni, ~anse, ~aps
  -1.0: ~aron, ~arry, ~asar, ~ashe, ~atr, ~auco, ~aun, ~aw_, ~awes, ~bac, ~bake, ~bco, ~bel, ~beli, ~bici
  -1.0: ~ble, ~bmi, ~broo, ~bus, ~busc, ~cano, ~cass, ~ccou, ~ceip, ~chai, ~cino, ~ckag, ~cket, ~cle_, ~cola
  -1.0: ~come, ~corr, ~cos, ~cov, ~cre, ~crea, ~cuen, ~cur, ~dd_, ~ddr, ~ddre, ~dge_, ~dia_, ~diff, ~dra
  -1.0: ~dshi, ~eal_, ~earl, ~eauc, ~ecan, ~ecc, ~ecip, ~ecto, ~edas, ~edid, ~eek, ~eers, ~egle, ~eig, ~eigh
  -1.0: ~eip, ~eipt, ~eja_, ~ejor, ~el_, ~ele_, ~elle, ~elt_, ~ena_, ~enas, ~eno_, ~eo_, ~epa, ~epo, ~esk
  -1.0: ~esom, ~espa, ~ette, ~etw, ~eudi, ~ey_, ~fant, ~faul, ~fes, ~ffe, ~fice, ~fit, ~fune, ~gag, ~ganl
  -1.0: ~gate, ~ght_, ~gian, ~gl_, ~glar, ~gra_, ~grav, ~hen, ~hes_, ~hic, ~hif, ~hift, ~hijo, ~hipp, ~hist
  -1.0: ~horq, ~howe, ~ici_, ~ict, ~ide, ~iden, ~ime_, ~indo, ~ini_, ~ink_, ~inne, ~irle, ~irst, ~ivez, ~ixed
  -1.0: ~jal, ~jeud, ~jor, ~juev, ~jui, ~kag, ~kage, ~kar, ~la_, ~lade, ~lar, ~le_, ~leh, ~leh_, ~leur, ~lic_
  -1.0: ~lio, ~liv, ~lls, ~lls_, ~lou_, ~lpe_, ~mari, ~mb_, ~mejo, ~mex, ~mia, ~mia_, ~mier, ~mini, ~mism
  -1.0: ~mmen, ~ncor, ~ndow, ~nds_, ~ndw, ~net, ~nnin, ~nse_, ~nto, ~oan, ~obb, ~ocu, ~ocup, ~oes, ~oes_
  -1.0: ~oge, ~oice, ~oins, ~olo, ~oly, ~ondo, ~ongo, ~oni, ~onth, ~oop, ~oors, ~ork, ~orro, ~orwa, ~oss_
  -1.0: ~oste, ~ouge, ~oui, ~oule, ~ourn, ~oved, ~pas, ~paso, ~pat, ~ped, ~pes, ~ppa, ~ppo, ~ppt, ~prad, ~pti
  -1.0: ~pto, ~pue, ~pump, ~quoi, ~rail, ~ral_, ~rant, ~raro, ~rave, ~rcol, ~rdo_, ~ream, ~reci, ~repa, ~rfu
  -1.0: ~rge, ~rica, ~rido, ~rier, ~ril, ~rim_, ~rne_, ~rok, ~roke, ~rpri, ~rqui, ~rri, ~rro, ~rwa, ~same
  -1.0: ~save, ~sew, ~shif, ~soo, ~sorr, ~sta_, ~stat, ~stee, ~stel, ~subm, ~sueg, ~sure, ~surp, ~swe, ~swea
  -1.0: ~swo, ~tabl, ~tafa, ~tas, ~teal, ~tes, ~thos, ~thu, ~tia_, ~tico, ~tig, ~tite, ~traf, ~ttre, ~tud
  -1.0: ~tuvo, ~ubie, ~ubm, ~ubmi, ~udi, ~uegr, ~uem, ~uent, ~uest, ~unty, ~uoi, ~uoi_, ~upu, ~uvo_, ~vail
  -1.0: ~vel, ~velo, ~vite, ~vrez, ~vuel, ~wat, ~way_, ~wee, ~wen, ~weso, ~whit, ~who_, ~wif, ~wind, ~yin
  -1.0: ~ysi, ~ywh, ~ywhe, ~ze_
  -1.1: (unknown 1), 2 fois, 3rd in, NAME but, NAME en, NAME … anymore, NAME … com, NAME … in, NAME … the
  -1.1: NUMBER en, NUMBER j, NUMBER oak, NUMBER with, NUMBER … come, NUMBER … m, a lache, a mile, a nail
  -1.1: a quitte, a quoi, a small, a vous, a … at, a … avec, a … hijo, a … persona, a … thing, a … un
  -1.1: abeg … me, abierto |, abren los, abren … domingos, address |, adelanto, adress, advan-, advance
  -1.1: after church, afuera … la, again do, age |, agota-, ai ete, ai … c, ai … mon, aime … ca, al mio
  -1.1: alguien |, all our, all to, all … NUMBER, alone with, am afraid, am sending, am too, am … done
  -1.1: am … in, am … paying, amari-, amazing |, amen, an ebike, and tired, andar sin, annuler ma
  -1.1: annuler … commande, annulez la, antes … las, any NAME, any … bike, anybo-, anybody, apague la, aparte
  -1.1: appareil, appt |, are, are NUMBER, are … allowed, are … hiring, are … serious, are … trying, armar-
  -1.1: arran-, arrete toi, arretent pas, arrive dans, arrives, asiento un, ask |, asked … my, aslee-, asleep
  -1.1: assig-, at NAME, at work, at … again, at … is, atm, au feu, auto, averti, avez appele, avez reveille
  -1.1: avez … du, ayudo, baby seat, babys-, baila, bajo delete, bank |, banne-, barrio, basah, be NUMBER
  -1.1: be … i, before doing, before that, behind you, bhai, biker, black one, bloque … le, bomba, boss
  -1.1: bouchons, boutt-, boutte, boy to, breathing, bring you, brook-, brooks, bucke-, bucket, buena-, bus y
  -1.1: but this, but |, by, by after, by itself, by that, by the, c combien, ca change, ca doit, caben
  -1.1: cada vez, cafe, calcomanias |, call for, call … about, call … on, calls, camara |, camara … una, camp
  -1.1: can … borrow, can … bring, can … update, can … you, can … your, cancel … pickup, cancelled … i
  -1.1: cansada de, cansado de, canse de, canso-, cansones, canta-, cantar, cante-, canteen, canteen |, card
  -1.1: card got, carpe, carte cadeau, casco de, chains, checa-, check … spam, check … the, chema, chin
  -1.1: chiqu-, chueca |, clamp, cloch-, code NUMBER, cold |, colum-, come down, come then, comin-, coming
  -1.1: commence, comment … enleve, como desactivo, complaining, compro, confirmation |, confirming
  -1.1: confiscated, connais … NAME, consu-, contestadora, corte, couin-, could … have, counc-, council
  -1.1: coupez … guidon, cream, credit card, creo … es, creva-, crew |, crie, cutti-, cutting, d ecole
  -1.1: dad can, dans maison, dans … boite, daughter NAME, day NUMBER, day but, de alta, de bloquearlos
  -1.1: de buscar, de escribir, de obra, de se, de … cm, de … este, de … pedales, dead … on, deja, dejarla
  -1.1: deles-, delestage, delete NUMBER, delete … se, deleted the, demain NUMBER, denun-, depec-, depechez
  -1.1: desactivo, desactivo el, desso-, dessous, dessu-, dessus, destine, did … go, did … put
  -1.1: different NAME, diga |, digito, disculpa, discussion, dispatch, disque, disturb you, diwal-, diwali
  -1.1: do … bring, do … close, do … throw, domic-, domingos |, don, donde … la, doo, dormi, doubl-, double
  -1.1: dress, driveway, du bruit, du cash, du mois, du … mais, duele, eat my, eating |, eau, ecole
  -1.1: el cuadro, el deposito, el numero, el pelo, el suyo, el vecino, el … como, el … todavia, elle … plus
  -1.1: en NUMBER, en dessous, en gaspesie, en juillet, en paz, en … carrera, encontre en, encore sur, enfre-
  -1.1: enfrente, enorm-, enorme, enough … in, entrance, envir-, environ, equivocaste, erreur … moi
  -1.1: erreur … sur, error, es conmigo, ese numero, espero |, essai, essayer |, est bonne, est un, est … ici
  -1.1: est … long, est … ton, est … velo, esta a, esta el, estaria, estoy manejando, etes … sur, etonnerait
  -1.1: etre pret, extended, extrano |, faint, fait … je, faites … la, family |, farm, fatigant, fatigants |
  -1.1: femme qui, festi-, fight, file is, fin du, fine, finit … NUMBER, five, flat, flats |, floss-, fog
  -1.1: for bike, for both, forget |, forgot, forme-, foto que, fourche |, freezer, freins … pas
  -1.1: freno … atras, friday if, friegues, front wheel, front … is, funct-, function, funeral, futbo-
  -1.1: futbol, garan-, gars, gars avec, gars |, gatea-, gateau, gente, get … of, gloves |, go with
  -1.1: got declined, got lost, got … job, grab it, gracias por, grosero, guardo, guidon de, guidon … 2
  -1.1: guind-, guinda, guy … me, hablar con, hablo, hago |, haird-, half, half now, hanch-, hanche, happen |
  -1.1: happy … to, hasta … NUMBER, have … got, he comprado, he tenido, help me, her i, her … this, hi, hielo
  -1.1: hija |, his wife, his |, his … not, hocke-, hockey, holde-, holder, homme |, hora … la, how you
  -1.1: how … miles, hows … baby, huat, i saw, i … afraid, i … after, i … go, i … half, i … have, i … sending
  -1.1: i … trying, i … wait, ice cream, idee, il … chez, in canteen, in texas, in today, in … pic, inch
  -1.1: inclut, incluye la, inscription aux, instagram |, install, is NAME, is asking, is driving, is going
  -1.1: is harassment, is stuck, is wrong, is … mistake, is … she, is … than, it come, it still, it when
  -1.1: it … broken, it … if, it … raining, it … rest, jacke-, jacket, jarri-, jarrive, jarrive |, je cherche
  -1.1: je saute, je … ce, je … dehors, je … demenage, je … devant, je … payer, je … signale, jerse-, jeu
  -1.1: jeu dans, job, job so, joke, juill-, juillet, just … basic, keep … these, keys |, kids … in, killed
  -1.1: kind |, king, km h, kno, knocking, know … that, l … d, l … laisse, la encontre, la entrega
  -1.1: la facture, la fila, la livraison, la misma, la suscripcion, la … facture, la … solo, labor, lac |
  -1.1: lads, lah do, lah … not, laisse … j, lame, las llaves, last … she, last … this, le chien, le garde
  -1.1: le quiten, le … boue, le … donc, learnt, leave … bike, leave … on, leaves, lecture, left for
  -1.1: left … company, lenti-, les rayons, level, licencia, like NUMBER, like |, limping, line … it, links
  -1.1: list … is, lista … recoger, live … and, llama NAME, llegando |, llego un, llego … la, llegue la
  -1.1: llegue … pieza, lluev-, llueve, load, located, lock is, loic, loma, long do, long is, long … a
  -1.1: long … the, look like, look … the, lousy, love you, main d, mano … obra, many miles, many … on
  -1.1: marcar |, marre de, matri-, mauvais |, me alcanza, me quiten, me salvaron, me volvio, me … como
  -1.1: me … pic, me … puede, me … were, meant the, meant … send, mecan-, mecanica |, meme … de, mensaje para
  -1.1: mensajes … los, mes … de, mes … pago, message says, message … NUMBER, mi abogado, mi apellido
  -1.1: mi nena, mi primo, mi vecino, mido, mido NUMBER, minimo, minus, minutes, mis … y, mon bicycle
  -1.1: mon frere, mon grand, more room, more … so, moved the, mrt, much is, my bad, my last, my new
  -1.1: my shoes, my … come, my … last, my … message, my … parts, n then, nada todavia, name … NAME
  -1.1: necesito para, neede-, needed, never thought, ningun taller, ninguna bicicleta, nite, no doy
  -1.1: no puedo, no so, no … apaga, no … mia, no … molestando, no … preocupe, no … room, no … want, non stop
  -1.1: not bill, not meant, not throw, not … if, not … order, nouvelles, number she, number … longer
  -1.1: number>texts, numero ahora, numero equivocado, nunca … tenido, oak, occas-, of the, of … blue
  -1.1: of … for, of … is, off my, offic-, oir, ojo, ok NUMBER, ok c, ok … est, old address, old … back
  -1.1: old … she, on elm, on enleve, on hills, on top, on … hill, on … kickstand, on … price, one, one do
  -1.1: one with, one … that, one … the, onto, opening, or, or my, or you, orden delete, order for
  -1.1: order … the, ordered a, ortho-, our, over … just, pad, pagan, pago en, pague, paid … and, papineau |
  -1.1: para mi, para recoger, para … paseo, para … rechinar, pare el, pareil, paro de, parqueo, part … la
  -1.1: partn-, pas aux, pas avant, pas … client, pas … ecole, pasar |, paso en, passer le, passp-, passport
  -1.1: pausa, payno-, paynow, paz |, pedale, pedales … de, perdon no, perdu … cle, perri-, person in
  -1.1: petit … quand, peuge-, peugeot, pf, pic … the, pies, pizza |, place NUMBER, please refrain
  -1.1: please … thanks, pleur-, plus c, plus ici, pocke-, pocket, policy |, pongale, por … jaja, porque … me
  -1.1: porte velo, portl-, portland, posit-, postp-, postponed, potho-, pour jeudi, pour samedi, prawn
  -1.1: precio no, prefer, prendre le, preocupe, preocupe |, prest-, prueba, puede pasar, puedo … en, purpl-
  -1.1: purple, puse baja, push it, push … to, qu … faut, que gracias, que tal, que … hace, que … va, quel
  -1.1: quelqu … a, queriendo, question about, question … the, qui … ecris, quiero … seguro, quitte
  -1.1: quitte pas, raccr-, raccroche, race, ramp, rappels d, raro, really |, reason |, reatt-, reattribue
  -1.1: recei-, rechinar |, reciben, recoger |, recogi la, recordatorios |, records this, remol-, remolque
  -1.1: remove … lock, rendez … mon, reply … your, repondre j, reset, reste NUMBER, rien … vous, ring
  -1.1: rode it, room in, rota for, rubbing, ruiz, sabados |, salvaron, save … old, says bring, sch |, schra-
  -1.1: schrader, se preocupe, se salio, se … NAME, se … el, se … puede, seat |, second … i, seein-, seeing
  -1.1: segun-, selle-, seller, semaines … est, send … NUMBER, sending this, sent the, serious, service in
  -1.1: servo, she texted, she … her, shift-, shots, shouldve, si confirmo, sia |, sick and, sidew-, sigo en
  -1.1: singl-, single, size, ski doo, slowl-, slowly, small, so cheap, sobro, solo los, solo … frenos
  -1.1: someone … me, someones, someones … is, sont finis, sorry … missed, sorry … not, soup |, soy cliente
  -1.1: spinn-, spins, squeak, squir-, stapler, steph, stock-, stop after, stop lol, stop … here, stop … la
  -1.1: stric-, strict, stuck on, studd-, studded, studded tires, stupi-, stupid, su papa, subject
  -1.1: suis dehors, suis demenage, suis rendue, summe-, sus recordatorios, suspendieron, system |
  -1.1: talk … the, taman-, tamano, tanti-, tanto aviso, tanto msj, tapis, tarjeta |, tax |, tbh
  -1.1: te equivocaste, tele, tell ma, tenid-, tenido, text came, text your, text … other, texting … from
  -1.1: texto … NUMBER, texto … est, that off, that … or, the bag, the booking, the boys, the cake
  -1.1: the chicken, the click, the family, the freezer, the guest, the horn, the job, the mess, the money
  -1.1: the pic, the pics, the rim, the slot, the toilet, the … address, the … coach, the … did, the … early
  -1.1: the … fell, the … group, the … he, the … me, the … next, the … raffle, the … sticker, them … like
  -1.1: there again, there something, they, think, think so, this on, though |, thought, throw-, throwing
  -1.1: tia |, tienda en, tiene, tigui-, tiguidou, tiguidou |, til i, till … NUMBER, till … end, timbr-
  -1.1: time this, title, to everything, to fast, to … after, to … work, today so, today … you, toddl-
  -1.1: toddler, toilet |, tomor-, tonit-, tonite, tooth, tout croche, towel, track, traff-, traffic
  -1.1: transporte, travailler a, travailler … NUMBER, trek, troll-, trolley, tubo, tuesday |, turns … the
  -1.1: turqu-, turquoise, un a, un boutte, un dia, un digito, un … d, un … de, under … name, until, usadas |
  -1.1: used, va la, va le, va … ir, vas a, vaya, vegan, velo le, velo vert, vender, verra, vete, veut dire
  -1.1: vicar-, vieja … la, viernes que, vieux velo, vitesse |, vocale |, voice message, voisin |, vos promo
  -1.1: vous … ecrit, vous … pneus, vous … velos, voyez, walk, walk ins, walker, want that, wants to
  -1.1: was … before, watching, we met, we … for, web, weddi-, wedding, weeks |, wey, what size, what … that
  -1.1: when … it, wheres my, wherever, which bike, win, wise, wish i, with … bike, with … chain
  -1.1: with … green, with … price, woke up, work … i, worry |, would a, would |, would … i, wrong group
  -1.1: wrong with, wtu, wtu NUMBER, xxx, y deja, y … si, yearl-, yearly, you got, you have, you hiring
  -1.1: you just, you saw, you trying, you update, you … alcanzo, you … all, you … doing, you … ins
  -1.1: you … kids, you … or, you … says, you … who, your account, your … folder, yvan, | apague, | coach
  -1.1: | consent, | courriel, | cuanto, | debarque, | derniere, | desactivez, | dimanche, | eat, | exam
  -1.1: | friday, | it, | jajajaja, | juste, | kien, | laisse, | lunch, | medium, | night, | nope, | paro
  -1.1: | pedales, | peu, | pueden, | quand, | queue, | rain, | reached, | senorita, | texting, | they
  -1.1: | touchez, | turns, | vete, | walk, | warranty, | … afuera, | … answered, | … attached, | … attends
  -1.1: | … aunt, | … birthday, | … cambio, | … cambios, | … cher, | … client, | … como, | … contesta
  -1.1: | … cracked, | … credit, | … desactivo, | … dors, | … eat, | … egg, | … equivocado, | … es
  -1.1: | … estaba, | … final, | … frame, | … freine, | … hand, | … later, | … lens, | … liao, | … llantas
  -1.1: | … lumiere, | … mouille, | … peut, | … piste, | … queda, | … quito, | … rain, | … saliendo
  -1.1: | … souhaite, | … there, | … treat, | … trust, ~_ant, ~_app, ~_bal, ~_beh, ~_bel, ~_boy, ~_bra, ~_by_
  -1.1: ~_cu, ~_fiv, ~_flo, ~_gl, ~_hi_, ~_hom, ~_hot, ~_idi, ~_ja, ~_jer, ~_kid, ~_lle, ~_loa, ~_mag, ~_mau
  -1.1: ~_mid, ~_or_, ~_otr, ~_pag, ~_pig, ~_ram, ~_ro, ~_sam, ~_sea, ~_sem, ~_sha, ~_she, ~_sir, ~_sun
  -1.1: ~_tab, ~_tbh, ~_tom, ~_usa, ~_wat, ~_wed, ~_wey, ~_whi, ~abad, ~abaj, ~abur, ~ack, ~ack_, ~acks
  -1.1: ~adam, ~ado, ~ain_, ~aiso, ~aks_, ~ale_, ~alf_, ~alki, ~alo_, ~amb, ~ana_, ~anca, ~ang, ~ang_, ~anso
  -1.1: ~anti, ~anyb, ~anyo, ~ard, ~arp_, ~arpe, ~arra, ~arri, ~asle, ~aso, ~aug, ~augh, ~ava, ~avan, ~avy_
  -1.1: ~bado, ~bbin, ~bc_, ~beh, ~bes, ~bh_, ~boy, ~bro, ~brok, ~brom, ~bysi, ~car, ~cei, ~ceme, ~cen_, ~chr
  -1.1: ~cis, ~clo_, ~coll, ~coma, ~comi, ~cool, ~ctri, ~ddl, ~ddle, ~dee, ~denu, ~deu, ~deux, ~dge, ~dite
  -1.1: ~dle_, ~dler, ~dsh, ~ea_, ~eal, ~eat, ~ebe_, ~ecei, ~ede_, ~eded, ~eede, ~eel_, ~egan, ~ejas, ~elie
  -1.1: ~eliv, ~ella, ~emai, ~embe, ~eme_, ~emm, ~emme, ~ene_, ~epl, ~erd, ~erf, ~ess_, ~eus, ~faut, ~fect
  -1.1: ~feli, ~fet, ~ffi, ~fitt, ~fiv, ~five, ~fri, ~fy_, ~gar_, ~gars, ~go_, ~grup, ~gua, ~gui, ~gund, ~hai
  -1.1: ~hen_, ~hie, ~hien, ~hink, ~hip, ~hoc, ~hom, ~ht_, ~iano, ~iao, ~iao_, ~ich, ~icy, ~ide_, ~idg, ~idge
  -1.1: ~idic, ~ijo_, ~iman, ~imbr, ~ina_, ~iou, ~ious, ~ip_, ~irar, ~irs, ~ison, ~iver, ~ivew, ~jarr, ~jers
  -1.1: ~jeu_, ~job_, ~kena, ~king, ~lads, ~lam_, ~lat_, ~lem, ~lets, ~lio_, ~lip, ~llo, ~low, ~low_, ~manc
  -1.1: ~mate, ~mau, ~mba, ~meca, ~merr, ~mise, ~mmy, ~mmy_, ~morr, ~movi, ~mpe, ~mpl, ~mpla, ~nadi, ~nam
  -1.1: ~name, ~nami, ~nana, ~nas_, ~ndsh, ~nea, ~negr, ~neig, ~ngo, ~ngo_, ~nio, ~nit, ~nny_, ~nos, ~nsul
  -1.1: ~ntag, ~nyb, ~nybo, ~nyo, ~nyon, ~nza_, ~ocas, ~ock, ~oda, ~oddl, ~oeu, ~offi, ~oji, ~olat, ~ole
  -1.1: ~olen, ~oll_, ~ols, ~omi, ~onf, ~onga, ~onj, ~onjo, ~onsu, ~ook_, ~oppe, ~orry, ~orw, ~ote_, ~ovia
  -1.1: ~pa_, ~parc, ~perc, ~pes_, ~pid_, ~pig, ~plom, ~pock, ~pong, ~pose, ~ppi, ~ppin, ~ps_, ~ptez, ~quea
  -1.1: ~quip, ~rab, ~rac_, ~reco, ~red, ~rell, ~rfai, ~rgen, ~riag, ~rico, ~ridg, ~rm_, ~rook, ~ros, ~ross
  -1.1: ~rown, ~rpe, ~rpl, ~rple, ~rry_, ~rsey, ~ruct, ~rued, ~ruid, ~rust, ~sa_, ~sad_, ~say_, ~sem, ~seme
  -1.1: ~sey, ~sey_, ~sha, ~she, ~smal, ~soup, ~ssu, ~ssus, ~stol, ~stro, ~sun, ~ta_, ~tand, ~tbh, ~tbh_
  -1.1: ~tery, ~todd, ~tole, ~trus, ~try, ~tues, ~tupi, ~twee, ~uand, ~ude_, ~udi_, ~uea, ~ueda, ~uedo, ~uett
  -1.1: ~uggi, ~uip, ~und_, ~upid, ~urpl, ~ury, ~ury_, ~uvr, ~vant, ~vea, ~vew, ~vewa, ~voc, ~vra, ~vy_
  -1.1: ~wedd, ~wey, ~wey_, ~whee, ~whi, ~won, ~work, ~yee, ~yee_, ~ysit
  -1.2: (wrong), 2 NUMBER, 2 you, NAME je, NAME le, NAME off, NAME to, NAME … el, NUMBER c, NUMBER libras
  -1.2: NUMBER minutes, NUMBER mois, NUMBER my, NUMBER only, NUMBER … now, NUMBER … still, NUMBER … that
  -1.2: a chain, a half, a horse, a medium, a pas, a pied, a poco, a recibir, a … fee, a … je, a … light
  -1.2: about … please, about … refund, access, adapt-, add me, add … back, add … to, adjuster, afrai-
  -1.2: afraid, after hours, after school, after … i, again … you, ah … c, ahi voy, ahora es, ai … chez
  -1.2: ai … dit, ai … nouveau, air dans, airpods, al, al NUMBER, alcanza, alrig-, alright, also … take
  -1.2: am allergic, am by, am moving, am never, am wrong, am … but, am … customer, am … him, am … your
  -1.2: and your, and … a, and … am, and … has, and … his, annoncent, annoy-, annulez ma, ans … il, antes
  -1.2: antes me, anything off, applied, applies, appoi-, appointment, apporte des, apporte … beignes
  -1.2: apuntame, apuntame … la, are … at, are … free, are … open, arregle, arrive … NUMBER, ascen-, asi … la
  -1.2: asiento |, assez … moi, at, at … gate, attached |, attente pour, attente … le, au … apres, au … d
  -1.2: authorise, autre personne, autre velo, aux 2, avail-, available, avait dit, avant … NUMBER, avec un
  -1.2: avez envoyez, avez jamais, avez sauve, babys, back … the, baja de, balcon, barre |, bars |, bc … am
  -1.2: be my, beard, beautiful, beers, besid-, best … to, bici jaja, bien y, biffe-, biffez, bigge-, bigger
  -1.2: bike and, bike at, bike demo, bikes … you, bin |, bit, bizum, block this, blond-, blonde
  -1.2: bonjour … est, booki-, booking, borre, boy, bring anything, bring my, bring … in, broug-, brought
  -1.2: bump, bureau a, bureau … NUMBER, burni-, burning, but … did, by NUMBER, by and, by … NUMBER, by … it
  -1.2: ca au, ca … dans, ca … trois, cable end, cable |, cafet-, calcomania, calcomanias, call NUMBER
  -1.2: call … when, called |, calls … NUMBER, calme les, camaras, cambiar, came at, can … NUMBER
  -1.2: can … check, can … read, cancelar … pedido, car, caref-, carro, centre, certa-, ces, chain
  -1.2: chaine … pas, chale, changer mes, changer mon, charg-, charge deux, charged me, charged … a
  -1.2: check with, cher pour, cher say, cheveux, chiffres |, chip, cine, cleat-, cleats, client chez, clign-
  -1.2: cliqu-, closed, clue, coins, colis, combien ca, come through, comis-, commande … pneus, con NUMBER
  -1.2: con … queda, conditions, confirmo, confundi, contact lens, coute combien, creme, creo, crier, cudnt
  -1.2: d huile, d … arriere, dad … the, date on, day to, de 2, de casse, de correos, de dimanche, de fete
  -1.2: de lentes, de pleuvoir, de semaine, de tubeless, de … familia, de … ofertas, decals, dejalo, dejo de
  -1.2: delete candado, demain matin, demande … la, demo day, deposit, depuis … operation, desar-, desbl-
  -1.2: descuentito, di … a, did … finish, difference |, digo |, do NUMBER, do … be, do … go, do … i, does it
  -1.2: domingo |, dona NAME, done … i, driver … stop, drops, du … dans, du … est, dueno |, e21, early for
  -1.2: echange |, eh |, el, el color, el cupon, el dinero, el golpe, el lavado, el me, el seguro, el tubo
  -1.2: el zelle, el … yo, emploi, en 2, en camino, en la, en … bus, en … du, en … merci, enfan-, engine
  -1.2: enough … for, enough … you, envoyer une, envoyer … photo, equivocado de, equivocado |, equivoque
  -1.2: era hora, era hoy, es mejor, es mia, es … NAME, es … mi, esas, ese … es, eso, esquina |, est … frere
  -1.2: est … lol, est … nouveau, est … quelle, esta mejor, estab-, estaba, este … pero, estimation
  -1.2: estrellas, etes vous, eyes … not, fais un, fait frette, fathe-, father, faut tu, fetch me
  -1.2: fin … semaine, firmw-, firmware, fitti-, fitting |, flats, fonta-, fontanero, foot, for 2, for d
  -1.2: for letting, for lunch, for saturday, for … chain, for … hour, for … sister, for … weeks, for … you
  -1.2: forgo-, forgot |, fork, formu-, foto de, foto por, fox, frame is, frame … you, franchement, freew-
  -1.2: freewheel, frein a, frett-, frette, frott-, frotte, fwd, gants |, gate code, gate |, gator-
  -1.2: gatorskins, gerer, give … NUMBER, good morning, good … this, google says, gorra, got NUMBER
  -1.2: got … spare, grass, grave |, great … you, gris |, gritt-, gritty, guess |, guitar, habite a, hahah-
  -1.2: hahaha, handed, handi-, has … a, hav, hay … mas, he left, headset |, heigh-, height, heure, hiring |
  -1.2: hmm |, home … NUMBER, horar-, horario, horri-, horrible, hoste-, hostel, house number, houss-, housse
  -1.2: how … people, huge, huit, husband, i broke, i get, i look, i pick, i reach, i … allergic, i … am
  -1.2: i … card, i … charged, i … his, i … losing, i … moving, i … or, ice |, il arrete, il reste, il … de
  -1.2: il … reste, impuesto, in stock, in yet, in … min, in … na, in … number, incluses, installez, ir a
  -1.2: is mine, is missing, is paying, is same, is your, is … good, is … under, it … thru, j ecris, jaune
  -1.2: je demande, je … au, je … bien, je … client, je … vos, journee c, journee … est, junto a
  -1.2: just checking, ka, keep … bell, keeps, kindly send, knee |, la carrera, la casa, la llamada, la llevo
  -1.2: la mauvaise, la nota, la peinture, la pharmacie, la pieza, la pintura, la tarde, la … NUMBER
  -1.2: la … affaire, la … ahorita, la … para, la … veut, lac, las calcomanias, lasti-, lata, law office
  -1.2: le llego, le marco, le … NAME, le … al, leade-, leader, leave some, leave … NUMBER, lectu-, lens
  -1.2: lent, les gants, les photos, les travaux, les … pis, lift lobby, light on, light … not, lightning
  -1.2: livres, llameme |, llanta esta, llave-, llaves, llevo, lo bendiga, lo … la, lo … mas, lock i, login
  -1.2: longer have, look … a, look … me, losin-, losing, luego, lumiere |, luv you, ma fille, ma i, mad at
  -1.2: mall, mall |, man |, manana … el, mandame un, mandar esto, mande |, many people, mari, mas barato
  -1.2: mate |, mauva-, maxim-, maximo, me dijeron, me equivoque, me escriben, me gossez, me maybe, me … ca
  -1.2: me … du, me … invoice, me … j, me … jamais, me … pasa, me … read, measu-, media, media hora, medic-
  -1.2: mediu-, medium, mejor a, memer-, memere, mensaje … llego, mensaje … para, merci pas, mes cheveux
  -1.2: message vous, message … c, messages to, messenger, mets moi, mi nombre, mi recibo, mi … vieja
  -1.2: miercoles |, miles, miles |, mine now, mine … am, mine … the, missed your, moi meme, moi … facture
  -1.2: moins cher, mon operation, mon recu, mon … dans, monsieur gagnon, more>more, morning, motor quits
  -1.2: mots, mount-, mountain, mouss-, moved … NUMBER, musiq-, musique, my garage, my girl, my late
  -1.2: my place, my wheels, my work, my … when, n … to, na, nada … la, name n, names not, nativ-, native
  -1.2: navid-, navidad, necessaire de, necessaire … m, need NUMBER, need … this, negat-, negra, negra |
  -1.2: new cassette, new one, new … on, news |, next … i, nid de, no but, no clue, no mr, no … esto
  -1.2: no … have, no … jaja, nobody … up, noise |, non … pas, not free, not … bike, not … it, not … maybe
  -1.2: nouveau velo, nuevo-, nuevos, numero se, numero … favor, numero … gars, nunca … el, oblige, of … n
  -1.2: of … til, of … you, off today, off … my, offli-, offline, oh it, ok … NUMBER, old … on, on … back
  -1.2: on … old, on … rack, on … st, on … wait, one was, only a, only asked, only texts, oops wrong, or call
  -1.2: or … the, orang-, orange, order the, ot, oublie de, oubliez, ours, out for, out of, pa alla, pague-
  -1.2: panne, paper, par … on, para NUMBER, para el, para … reparacion, para … sabado, parale … los, parcel
  -1.2: pas autorise, pas mes, pas presse, pas … personne, pas … pleuvoir, passe par, passe … les, passed
  -1.2: passer … chercher, pearl, people on, perdida, perdon se, perdu votre, pesam-, pesame, peux, pg
  -1.2: pharmacie, phone off, phone … i, picking up, pickup code, pied, pinon, pis … velo, plan is, plane |
  -1.2: pleuv-, pleuvoir, plus aucune, plus bon, plus du, plus son, pneus juste, poder-, poderosa, podrian
  -1.2: ponche, por … a, porfavor |, porte d, porti-, portu-, pouces |, pour nous, pour rien, pour … blonde
  -1.2: pour … fille, pourquoi c, pourquoi … est, powers, powers out, practice, prefer email, prendre rendez
  -1.2: prendre … vous, preno-, prenom, presio, print-, pu ce, pu son, puede, puede mandar, puede … las
  -1.2: puedes, puedo hoy, puedo mas, put … new, que bicicleta, que ma, que oso, que queria, que se
  -1.2: que tienen, que … dois, que … gracias, que … manden, quedo en, quel … pour, queue number, quien habla
  -1.2: quien-, quienes, quienes son, quiten las, rahul, rains, ramas-, range-, rapido |, rapidrun, raya, rcv
  -1.2: re … me, reacc-, reacciono, reach |, read |, ready … i, reall-, really, receive your, recet-, receta
  -1.2: recibo |, recipe, reess-, remember signing, remember … up, remot-, remote, rental … the, repairs
  -1.2: repondu stop, reporte, reprenez, reste a, reste pu, return the, revisa, ridiculous |, riding … the
  -1.2: rien … casse, ringt-, ringtone, room |, room … the, rubbi-, sabado, sali delete, salio |, sans … lire
  -1.2: savoir … c, saw the, say … but, says tuesday, says … it, sch, screa-, screws, se cancelo, se le
  -1.2: season |, seguido, semaines c, semaines … j, semanas, send message, send to, send you, send>forever
  -1.2: send>me, sending … to, separate, sera la, seria-, service … the, servicios, serving, she says
  -1.2: she … in, ship to, si … a, si … contesto, sick today, siege de, siege … bebe, silve-, silver
  -1.2: slaque un, slaque … peu, slip, smoking |, soeur, some … for, sorry that, sorry … was, sors du, space-
  -1.2: spacers, stapl-, stats, steam, sth, sticker, still have, stitc-, stitches, stora-, storage, storage |
  -1.2: suave-, subje-, sucks, sucks |, suert-, suerte, suis devant, suis en, suis … mere, suis … mon
  -1.2: sundays, supports, t, take them, talk … me, tall, tamo, tan seguido, te jure, tell … i, tenem-
  -1.2: tenemos, text book, text instead, text notifications, text … an, texto a, texto on, thanksgiving
  -1.2: thanksgiving |, that day, that much, that … one, the NAME, the basic, the big, the change, the cone
  -1.2: the crew, the estimate, the front, the good, the helmet, the invoice, the onions, the post
  -1.2: the recipe, the tape, the … bracket, the … brake, the … cassette, the … comes, the … fit, the … from
  -1.2: the … key, the … lock, the … station, the … street, the … wheel, them up, they told, think … want
  -1.2: think-, this a, this right, tienen |, tienen … de, time do, time no, time … come, tix, to … 2
  -1.2: to … NAME, to … brother, to … last, to … other, todo … mi, todos … el, ton … est, trailer, training
  -1.2: training wheels, travail je, triciclo |, troca |, trompez de, trouve pas, tu hermano, tu |, tu … au
  -1.2: tu … pas, tue, tuque, type |, typo in, ubicacion |, ugly, uh i, un bruit, un rappel, una foto
  -1.2: une mise, une … je, unit NUMBER, unscr-, unscrew, unsur-, unsure, up over, up text, up … you, upsid-
  -1.2: upside, upside down, usada-, usadas, usagees, use another, va passer, va … la, va … le, vais, vais le
  -1.2: vais … votre, vater, velo arrete, velo ca, velo … tu, vend, venda-, vendredi, venmo, verda-, verdad
  -1.2: veut pu, veux … au, vidrio, vieil-, vieja y, viens pour, void, voir avec, vole, volunteers, vote for
  -1.2: vous du, vous eu, vous reponds, vous … gossez, vous … oublie, voy al, voy … el, voyan-, voyant, vu la
  -1.2: wakey, walk |, want … money, wants … know, was fast, wat is, watchman, water-, we get, we … at
  -1.2: we … her, were going, wheel, when … land, which one, which … did, who ate, who … my, who … think
  -1.2: why … it, will … take, works for, wrong phone, wrong … i, wrong … lol, y llego, y mouille, y paso
  -1.2: y … NAME, y … frette, y … t, yet … want, yo soy, yo … dije, you NAME, you about, you era, you fue
  -1.2: you promised, you should, you there, you |, you … NAME, you … back, you … did, you … hora, you … my
  -1.2: you … noon, you … sirve, your boss, your ex, your home, yourselves |, | apuntame, | au, | biffez
  -1.2: | bringing, | casco, | casque, | church, | cierran, | confirm, | elle, | encore, | first, | gd, | god
  -1.2: | hahaha, | ils, | jaja, | jeudi, | keys, | la, | meeting, | meme, | nah, | ne, | off, | pedal
  -1.2: | perfect, | powers, | quelle, | rode, | sunday, | swap, | the, | tired, | trae, | unsure, | vi
  -1.2: | … at, | … bad, | … boite, | … book, | … cable, | … checked, | … confirme, | … confirmo, | … conozco
  -1.2: | … consent, | … cried, | … dr, | … en, | … etait, | … freehub, | … frein, | … gente, | … happens
  -1.2: | … importe, | … is, | … les, | … livreur, | … llave, | … luces, | … musubi, | … of, | … ou
  -1.2: | … pagina, | … pere, | … please, | … plutot, | … puede, | … puedes, | … quelle, | … reached
  -1.2: | … rear, | … red, | … roule, | … s, | … so, | … texte, | … vas, | … who, ~_abr, ~_al_, ~_asi, ~_at_
  -1.2: ~_atr, ~_aun, ~_aye, ~_bc, ~_ben, ~_bes, ~_che, ~_clu, ~_cov, ~_cub, ~_dev, ~_dr, ~_el_, ~_enf, ~_ey
  -1.2: ~_fil, ~_fre, ~_hol, ~_hoo, ~_ide, ~_jeu, ~_job, ~_mir, ~_mun, ~_na_, ~_ope, ~_ov, ~_ove, ~_pan
  -1.2: ~_pin, ~_ren, ~_ru, ~_rui, ~_sco, ~_siz, ~_soe, ~_t_, ~_thu, ~_tue, ~_ver, ~_vet, ~_wt, ~aban, ~ade_
  -1.2: ~adin, ~afra, ~agg, ~aile, ~aim, ~aks, ~al_, ~alen, ~ali, ~alls, ~amba, ~ana, ~ango, ~ano_, ~argo
  -1.2: ~aro_, ~art_, ~ate, ~atea, ~auva, ~avid, ~ayer, ~ba_, ~bat, ~bis, ~blac, ~blem, ~blon, ~blow, ~boy_
  -1.2: ~bras, ~bre, ~brou, ~bs_, ~cafe, ~call, ~carr, ~cc_, ~cci, ~ch_, ~chad, ~char, ~chid, ~cide, ~cinc
  -1.2: ~cio_, ~cliq, ~cod, ~conf, ~cran, ~creo, ~cuan, ~cub, ~curr, ~dan_, ~date, ~depo, ~dev, ~deva, ~done
  -1.2: ~dora, ~dre_, ~dro_, ~eall, ~eam_, ~ece_, ~ectu, ~ecu, ~ediu, ~eel, ~ege, ~emas, ~enf, ~enfa, ~enge
  -1.2: ~enmo, ~enn, ~eot, ~erdi, ~esti, ~eve_, ~ew_, ~fath, ~fic_, ~fig, ~fine, ~fle, ~flo, ~fre, ~ful_
  -1.2: ~gage, ~game, ~gat, ~gear, ~gen_, ~gent, ~gger, ~glov, ~gues, ~heel, ~heme, ~hens, ~hick, ~hope
  -1.2: ~hurs, ~iag, ~ibo, ~idee, ~iei, ~ieil, ~ieto, ~iez, ~igh, ~ight, ~ija_, ~ilin, ~inda, ~ink, ~ins_
  -1.2: ~intm, ~io_, ~irt_, ~itez, ~ivo, ~ivoq, ~jack, ~jeu, ~job, ~key_, ~lack, ~lats, ~lavo, ~lech, ~leep
  -1.2: ~lei, ~levo, ~lga, ~libr, ~lip_, ~lki, ~lkin, ~lla, ~loc, ~lock, ~loor, ~lpe, ~lue, ~lueg, ~lui
  -1.2: ~male, ~mall, ~mana, ~mat, ~mauv, ~mbi, ~mbl, ~med, ~met_, ~mil, ~ming, ~mma_, ~mp_, ~mpie, ~mpte
  -1.2: ~mula, ~nar, ~nar_, ~navi, ~nct, ~nfa, ~nfan, ~nig, ~nigh, ~nmo, ~nmo_, ~nner, ~nnoy, ~nor, ~novi
  -1.2: ~noy, ~ntal, ~ntee, ~ntm, ~ntme, ~nue, ~oble, ~ocad, ~ode_, ~okin, ~olis, ~olu, ~olve, ~onda, ~orag
  -1.2: ~oran, ~orgo, ~ormu, ~orq, ~orqu, ~orti, ~ount, ~ovie, ~ower, ~pac, ~pata, ~ped_, ~peux, ~pied, ~pond
  -1.2: ~post, ~pren, ~pta, ~pued, ~qua, ~qua_, ~qued, ~rand, ~rav, ~rche, ~rdo, ~rent, ~reo, ~rep, ~resa
  -1.2: ~ress, ~reva, ~rew_, ~rgo, ~rgo_, ~rgot, ~rie_, ~rink, ~rmu, ~rmul, ~rob, ~ror_, ~row, ~rp_, ~rrid
  -1.2: ~rror, ~rry, ~rst, ~rtab, ~rubb, ~ruin, ~rupo, ~sam, ~sand, ~sapp, ~sch, ~seg, ~segu, ~sell, ~ship
  -1.2: ~shoe, ~sid, ~sie, ~sim, ~sitt, ~slee, ~soeu, ~song, ~sua, ~suer, ~tal, ~tell, ~they, ~titc, ~tomo
  -1.2: ~tora, ~trek, ~tro, ~ttez, ~ttr, ~tue, ~ual, ~ual_, ~ubbi, ~ucks, ~uden, ~ued, ~uede, ~unta, ~urni
  -1.2: ~urse, ~utti, ~uva, ~uvai, ~va_, ~vell, ~vena, ~venm, ~vent, ~vet, ~viei, ~war, ~win
  -1.3: (unknown 5), 3rd, NAME hi, NAME or, NAME … es, NUMBER at, NUMBER days, NUMBER kilos, NUMBER o
  -1.3: NUMBER psi, NUMBER quid, NUMBER sharp, NUMBER works, NUMBER … bikes, NUMBER … will, NUMBER … would
  -1.3: a arreglar, a bag, a bit, a cat, a kids, a llamar, a que, a … esposa, a … lista, a … party
  -1.3: a … please, a … texter, a … til, abajo, abajo |, about … bill, account, admission, agenc-, agreg-
  -1.3: ahead, ahi estare, ahi … va, ahora … mas, ai trouve, ai … autorise, ai … ce, al … porfa, alive |
  -1.3: am broke, am paying, ancie-, and a, and leave, angry>law, annulez, antes de, anuncio, any day
  -1.3: any … but, appea-, appelle … NAME, approved, apt, apuro |, aqui es, are never, arreglan, arreglen
  -1.3: arret d, arreter a, arreter … nous, as … on, asiento esta, asiento … muy, asking … my, at … lights
  -1.3: attac-, attached, attends votre, attri-, attribue, aucun velo, autobus devant, autre, avant |
  -1.3: avez … des, avoir une, away and, away … a, away … do, ayer, bajar, balco-, barre, batte-, bcd, be out
  -1.3: be … soon, beate-, beater, beaut-, behind me, beign-, beignes, believing, bell crank, bent the, beso
  -1.3: bici … y, bike fits, bike there, bloqueado, blue … the, bonjour c, bonjour je, bonne annee, bonne st
  -1.3: both, bow on, bow … it, brake lever, bring-, bringing, broke-, broken, broma |, burnt, buscar, bussi-
  -1.3: busy, but … is, but … one, by … end, c … annule, c … son, ca … coupe, cadre |, call, came, came |
  -1.3: caminando, can come, can of, can … keep, can … push, can … squeeze, cancel just, careful, carga-
  -1.3: casa es, casco, casse-, catch-, causa, ce … les, cease … desist, cel … mi, cell a, celular … me
  -1.3: chanc-, chance, changer … cassette, changez, charging, cherchez vous, cheve-, chick-, chicken
  -1.3: chien |, chiffres, children, chill-, chiquita, ci, clase, collants, colors, combien … temps, come |
  -1.3: comes … NUMBER, comin, commande NUMBER, commande de, commande … ai, comme un, commerce, como esta
  -1.3: como quedo, con alguien, cone, confi-, confo-, conozco a, consignment, contacts, correr, corte el
  -1.3: could … check, coupez la, courant |, couriers, court, courte, cousin from, coute … sous, crank |
  -1.3: crash-, crashed, crisp-, crisps, crois |, crois … il, crying at, cual es, cuando llega, cuando quede
  -1.3: cuando … las, cuanto … quitar, cubierta, d … devant, dans NUMBER, dans la, dans … magasin
  -1.3: day … tomorrow, de hacer, de rechinar, de … esta, de … l, de … lol, de … pluie, de … quien
  -1.3: de … rueda, de … stop, deal with, debarre, decep-, decided, declined try, deje mi, dejen … mandarme
  -1.3: delete mecanico, delete salon, delete … voy, delivery guy, demande si, dentist |, derailleur
  -1.3: des beignes, des sous, desde el, desde hace, desti-, devai-, dicta-, did it, did they, diffe-
  -1.3: different number, dinner |, dispe-, dissertation, do … buy, do … call, do … cancel, do … replace
  -1.3: does … sale, dog … my, doing after, doit … pour, dolar-, dolares, dommage, donde queda, done
  -1.3: donne … mauvais, door, dormi-, drill, drinks on, dropping, du cadre, du guidon, du prix
  -1.3: du stationnement, eat already, eje, el bus, el eje, el freno, el mostrador, el paseo, el y, el … al
  -1.3: el … derecho, el … o, emergency contact, emoci-, en tu, en … calle, en … esquina, en … fois
  -1.3: en … mostrador, en … noche, ended, ends … NUMBER, enervez, enlever le, entreposage |, equivocado
  -1.3: erabl-, errad-, errado, erreur de, es estafa, es yo, es … bici, esa la, esas llantas, ese … se
  -1.3: espal-, espalda, esquina, essentiel, est mieux, est partie, est son, est … du, est … femme
  -1.3: est … quand, est … rien, esta … alto, estara, estare, estoy … la, exam, expec-, experto, fa cai
  -1.3: facture … courriel, fat bike, faut, faut … un, faxed, feed, feeling, feliz, fellow, fermez … a
  -1.3: fin … mois, fini … velo, finir |, fixe, floor, folde-, for sunday, for tuesday, for … night, for … or
  -1.3: for … saturday, forget, forget the, forgot to, frame … i, freeh-, freehub, frein-, friday … you
  -1.3: from … is, froze-, frozen, fue, fuse, gaspe-, gaspesie, gentle, get off, gliss-, glisse, gloves on
  -1.3: glute-, gluten, go thru, go … sleep, golpe |, gong xi, gong … fa, got, got … number, grab, grandpa
  -1.3: group rides, grupo, guess who, haberles, haha you, hai, hair |, half the, hall, hange-, hanger
  -1.3: happy bday, harta, hate |, have not, have … waiting, have … wrong, hay, he knows, he … my, heart
  -1.3: her … the, hide, hirin-, hiring, his birthday, hola buenas, horn, horse, how … the, hurry at
  -1.3: hurry … all, husbands number, i pressed, i try, i … broke, i … left, i … paying, i … saw, i … scared
  -1.3: i … with, i … wrong, identite, idiot, igual |, il est, il manque, il … NUMBER, il … la, il … le
  -1.3: important, in it, in town, in … car, in … work, ingles |, inscrivez … pas, is only, is … best
  -1.3: is … on, is … phone, is … worth, it does, it like, it made, it … fixing, it … late, it … may
  -1.3: it … number, it … or, it … someone, j pensais, j … juste, j … pris, jajajaja, jajajaja |, je lai
  -1.3: je paie, je … envoie, je … pareil, juare-, juarez, just get, key, key |, kiddo, kids are, kien
  -1.3: kien eres, kille-, kits, ko, l antivol, l … en, l … tout, la arreglen, la esquina, la gris, la lluvia
  -1.3: la messe, la nueva, la nuit, la piste, la ubicacion, la … verde, la … vieja, lai, las … en
  -1.3: last message, last night, lavado |, lavoie |, lawn, layaway |, le cours, le debo, le garder, le gars
  -1.3: le pregunto, le puede, le soir, le … mas, le … oui, le … pareil, le … passe, leave your, leaving in
  -1.3: left … with, lend me, les notifications, les … m, lette-, library, libras, liner-, liners
  -1.3: list NUMBER, list>stop, listed, livraison je, llame a, llamo NAME, llamo |, llave |, llego … NUMBER
  -1.3: llevo … mi, llove-, llover, lluvia |, lo veo, loca, lol my, looked at, looking for, los … anos
  -1.3: lose my, lost the, lost … key, luck |, m … ce, m … il, ma cle, ma … ce, mais on, mais … est, manan-
  -1.3: manana, manda la, mando el, mando mensaje, manejando |, manques, marche, marche … avec, mardi svp
  -1.3: mauvaise personne, mc, me NUMBER, me because, me contesto, me dieron, me just, me next, me … esperar
  -1.3: me … was, mechanic |, mensaje … error, mensaje … voz, mepri-, meprise, mes … arretent, message n
  -1.3: mi bebe, mi direccion, mia, mile, mind … not, mines, mitai-, mitaines, mobile no, moi … non
  -1.3: moi … place, moi … que, mojar, mom i, mon compte, mon fils, mon … par, mon … vous, monda-, money back
  -1.3: montar, month, month |, monthly, more … and, mosqu-, mosquitoes, movie, moyeu |, much, mueva-, muevan
  -1.3: mug, musta-, mustache, my bag, my car, my face, my key, my … but, my … handles, my … ready, my … that
  -1.3: mysel-, myself, n put, n send, nada ni, name … on, names NAME, navidad |, ne la, need one, need … me
  -1.3: never … NAME, niaises, nino, nino |, no … called, no … digas, no … muevan, no … texto, nom … NAME
  -1.3: not alone, not at, not cut, not eat, not enough, not of, not recognize, not replace, not sell
  -1.3: not there, not what, not … calling, nouve-, number has, number that, numbers … the, numero errone
  -1.3: numero pour, oblige de, of … on, of … this, off is, off tomorrow, off … at, off … notifications
  -1.3: office, ok … gracias, on labor, on part, on read, on the, once and, onda |, one called, one that
  -1.3: one … off, ones |, open … labor, opt … of, option |, oublie, oui … les, out … old, oven, overt-
  -1.3: page … is, pana, pana |, paper-, papers, para … viernes, pardon … je, parec-, pareil |
  -1.3: paren … mandar, parfa-, parfait, parking |, pas avec, pas les, pas parler, pas votre, pas … bonne
  -1.3: pas … c, pas … du, pas … grincer, pasel-, pasele, passe apres, pasto-, pastor, pay you, payer en
  -1.3: pedal, pedal derecho, pedals |, pelea-, pelud-, pense, perfe-, permiso … que, pero … es, personne que
  -1.3: peut on, phone … this, pick a, pickles, pictu-, pido de, pido … favor, pintu-, pintura, place to
  -1.3: place-, please tell, please … an, plus vite, pneus … la, po, pon, pongame en, pongame … la, por ella
  -1.3: por … hasta, por … soy, porfa que, portiere, potence, pour aines, pour changer, pouvez le, power-
  -1.3: pregunto a, pregunto … mi, prende |, prendre les, prete |, programme de, promp-, prompt, pu capable
  -1.3: pu … air, pu … moi, puede … el, puedo |, puedo … mi, pulling, que llegue, que t, que … dieron
  -1.3: que … estan, que … quedo, queda |, quel velo, quelle … de, qui va, quid, quiero mi, quiero una
  -1.3: quiero … dinero, quitale el, quitar … telefono, quitele la, rabais pour, raleigh |, rayons
  -1.3: rdv … mardi, readi-, reading, rear end, rear … feels, rechinar, recibo … correo, recognize
  -1.3: recomiendo, recordarme, recu … facture, regardless, regular, remboursement |, remon-, remove>send
  -1.3: removed … from, rende-, rendez, rendez vous, rent bikes, reparacion no, resid-, resiz-, resize
  -1.3: reste |, retab-, retablissement, retard |, retirar, rien … chez, rien … reparer, rines, road |
  -1.3: roads are, rodado, rojas, rota, rouler avec, rounded, row |, rule, s arrete, said about, salie-
  -1.3: same time, same … as, saqueme … la, saturday, saved my, savin-, saving, say this, scold, scooters
  -1.3: scratch that, se … des, second … from, see me, see … after, sell … i, sent … to, shaki-, shaking, shd
  -1.3: she is, shower, siempre me, signatures, sim, since yesterday, since you, sis |, slim, slot, smell-
  -1.3: smells, smells like, sms … when, snake, snake |, so … who, some other, son un, sont tu, sorry … is
  -1.3: spamming the, stain, stop charging, stop press, stopper … the, succe-, suis … d, sul, sur votre
  -1.3: sur … facture, sur … velos, surgery |, t inquiete, t … ou, tablets, taking my, talk in, tan … gracias
  -1.3: team coach, teeth |, tell … it, tell … she, tengo ninguna, tengo … la, termina … NUMBER, termino de
  -1.3: text do, text … NAME, text … a, text … fine, text … too, text … wife, texting … this, texting … wrong
  -1.3: textos d, textos haha, texts about, thanks … the, the NUMBER, the drop, the emergency, the giant
  -1.3: the headset, the interview, the key, the lights, the mail, the mustache, the oven, the pedal
  -1.3: the pedals, the rental, the repair, the saddle, the season, the shower, the small, the trip, the van
  -1.3: the … can, the … dog, the … first, the … for, the … papers, the … says, the … tire, the … trail
  -1.3: the … visit, the … will, there soon, think … best, this family, this is, this morning, this … with
  -1.3: tiene … de, tight, tight-, tighten, tighten the, till … i, timbre, to his, to next, to them, to … it
  -1.3: today i, toi, ton pere, ton … d, toner, top, top … the, toque, trae, trae el, traia, traje la
  -1.3: transmission, travail |, trompee, trouve … le, truck, try to, tu pret, tu … j, ud, un remboursement
  -1.3: un … le, un … que, uncle, up from, up … week, urs |, usted diga, ustedes jaja, utiliser, va … aller
  -1.3: va … que, van |, veux le, video |, vieja, viene-, viern-, viernes, vire, voici la, voir, vous envoie
  -1.3: vous fait, vous pour, voy … alla, vuelo, waited, walked, walked … the, want me, want … blue, ward
  -1.3: was … meant, washed, wat … i, we … again, we … got, what happens, what is, whatever it, while i
  -1.3: who told, whoever had, why so, wife and, wife instead, will … buy, winnipeg, wish … would, work at
  -1.3: work cell, working |, works better, worth fixing, worth it, would … NUMBER, write it, xi, xi fa
  -1.3: xi … cai, xioma-, xiomara, y estoy, y tu, y … mensaje, yo … NAME, yoghu-, yoghurt, you carry
  -1.3: you deliver, you lo, you off, you squeeze, you … a, you … an, you … best, you … family
  -1.3: you … mistaken, you … need, you … su, you … the, you … uno, your … before, your … system, | aqui
  -1.3: | asere, | chaine, | cher, | coffee, | color, | dejalo, | erreur, | estan, | esto, | gong, | half
  -1.3: | has, | her, | hope, | i, | inform, | manda, | mardi, | mija, | ngl, | parking, | perdone, | petit
  -1.3: | quita, | ready, | rentan, | report, | saca, | siempre, | talla, | tell, | terminen, | tienes
  -1.3: | traje, | trompe, | uh, | visa, | what, | … annee, | … antivol, | … anyone, | … away, | … basta
  -1.3: | … bday, | … bicis, | … capable, | … compro, | … dame, | … dan, | … done, | … dropped, | … ecran
  -1.3: | … errone, | … est, | … freno, | … gars, | … hora, | … hours, | … i, | … juste, | … knees
  -1.3: | … maintenant, | … night, | … perdon, | … pneu, | … precio, | … press, | … recibo, | … route
  -1.3: | … sacan, | … sirve, | … st, | … survey, | … tmr, | … toi, | … whatever, | … xi, ~0rd, ~0rd_, ~_0r
  -1.3: ~_0rd, ~_ahe, ~_asa, ~_br, ~_caf, ~_ci, ~_ci_, ~_cr, ~_cra, ~_cre, ~_cua, ~_doc, ~_dos, ~_gam, ~_gat
  -1.3: ~_gea, ~_glo, ~_gu, ~_hub, ~_kne, ~_lau, ~_mia, ~_mom, ~_mu, ~_muc, ~_mys, ~_nai, ~_nea, ~_neg, ~_nie
  -1.3: ~_our, ~_pai, ~_po_, ~_pre, ~_rep, ~_rou, ~_sli, ~_soi, ~_tal, ~_til, ~_tro, ~_va, ~_vie, ~_voy
  -1.3: ~_wah, ~_wea, ~_wtu, ~ablo, ~acr, ~acts, ~adit, ~ador, ~agar, ~ahe, ~ahea, ~aliz, ~alta, ~amp_, ~anan
  -1.3: ~anas, ~aniq, ~arei, ~arf, ~arfa, ~arge, ~argi, ~arid, ~armi, ~aro, ~arou, ~arro, ~art, ~atin, ~atro
  -1.3: ~aves, ~awa, ~ayi, ~ayon, ~azo, ~batt, ~blig, ~brak, ~bri, ~brin, ~busy, ~caf, ~cam, ~cani, ~chev
  -1.3: ~cim, ~ck_, ~cken, ~coge, ~cong, ~cua, ~dal_, ~deso, ~dile, ~doc, ~dot, ~dre, ~dred, ~dril, ~dry
  -1.3: ~eaf, ~eaf_, ~eap, ~edo_, ~eels, ~eev, ~egg, ~egr, ~eje_, ~ejo, ~eles, ~elin, ~eliz, ~emoj, ~emon
  -1.3: ~enco, ~enne, ~ep_, ~erce, ~erfe, ~erme, ~erna, ~err, ~erre, ~erto, ~eva, ~evin, ~extr, ~fact, ~fall
  -1.3: ~fast, ~fe_, ~flat, ~flow, ~fold, ~fue_, ~ga_, ~gad, ~gam, ~gere, ~glan, ~got_, ~gran, ~grat, ~guar
  -1.3: ~harg, ~hay_, ~head, ~hev, ~hour, ~ictu, ~iej, ~ieja, ~iere, ~iern, ~igo, ~ija, ~ild, ~iles, ~impl
  -1.3: ~inch, ~iner, ~ingo, ~invo, ~iot_, ~ippi, ~irt, ~ises, ~issu, ~ixe, ~ket_, ~key, ~ki_, ~kid, ~kien
  -1.3: ~kne, ~knee, ~lam, ~lan_, ~ler_, ~lig, ~lis_, ~liz_, ~llov, ~lond, ~lui_, ~lune, ~lve_, ~maga, ~mano
  -1.3: ~mars, ~memb, ~met, ~mic, ~minu, ~moji, ~mom, ~mosq, ~mpi, ~muc, ~much, ~mys, ~myse, ~ncer, ~near
  -1.3: ~neau, ~new_, ~nier, ~niss, ~nual, ~oad_, ~ob_, ~obl, ~obli, ~oct, ~oger, ~ogg, ~oke, ~ol_, ~old
  -1.3: ~old_, ~ole_, ~olin, ~omes, ~oney, ~onfi, ~onfo, ~opia, ~orar, ~orch, ~orl, ~oro, ~osq, ~osqu, ~parf
  -1.3: ~past, ~phew, ~pick, ~pict, ~pies, ~pir, ~pire, ~poll, ~pote, ~quo, ~rab_, ~rae_, ~rak, ~rake, ~rary
  -1.3: ~ray, ~rb_, ~rdon, ~reas, ~reil, ~rek_, ~rend, ~repl, ~reu, ~reur, ~rfe, ~rfec, ~rga_, ~rgin, ~rial
  -1.3: ~ric, ~ries, ~rigi, ~rked, ~rle, ~rler, ~rnes, ~roo, ~rpr, ~rpre, ~rrow, ~rti_, ~sad, ~side, ~sim_
  -1.3: ~sir, ~sita, ~siz, ~size, ~slot, ~spin, ~spo, ~spon, ~squa, ~sses, ~stai, ~stam, ~stly, ~summ, ~taci
  -1.3: ~teri, ~ters, ~tiem, ~tivo, ~tle, ~toi_, ~trol, ~ttac, ~tua, ~uard, ~ucc, ~uck, ~uct, ~uge, ~uid
  -1.3: ~uin, ~uine, ~ul_, ~ulto, ~unes, ~usca, ~utt_, ~uvo, ~viej, ~vil, ~vio_, ~voca, ~vol, ~wah, ~wall
  -1.3: ~wd_, ~wea, ~wers, ~wtu, ~xam_, ~xtr, ~xtra, ~yon, ~yone, ~yse, ~ysel, ~zar
  -1.4: 2 days, 2 in, 2 … i, NAME there, NAME … am, NAME … on, NUMBER estrellas, NUMBER free, NUMBER no
  -1.4: NUMBER on, NUMBER sur, NUMBER to, NUMBER … for, NUMBER … much, NUMBER … or, a better, a esa, a mange
  -1.4: a mistake, a paye, a trois, a whole, a … 2, a … of, a … votre, abt, aca no, accident can
  -1.4: accident … you, accidentally, accounting, admis-, adresse … a, after lunch, afuera yo, ai bloque
  -1.4: al final, alcanzo, all set, all … best, all … bikes, already |, am hard, am … one, amma
  -1.4: ancienne adresse, and family, and want, and will, anoch-, anoche, antes que, any NUMBER, any … sms
  -1.4: aparteme, apportez, are texting, are … of, arme, arrange, arrete chez, arrete … vous
  -1.4: arreter … NUMBER, arrive, arrivent … NUMBER, as you, asegu-, ateli-, atelier, atelier |, atend-
  -1.4: au travail, avec ma, avec … messages, avez ecrit, awesome |, back by, back … you, bags |, barrio |
  -1.4: batch, battery is, be sad, because … is, been NUMBER, ben |, bici, bien merci, bike belongs
  -1.4: bike … day, bike … it, bikes to, bille-, biscu-, biscuits, black, blagu-, blink-, blinking
  -1.4: bonne soiree, book, bother with, bother … the, box and, brake rubs, bring, bruh |, bucks |, bueno-
  -1.4: buenos, but … it, buying … so, c … pu, c … quel, ca … combien, ca … la, cadre est, caigo, caigo |
  -1.4: cake |, calcu-, calculator, calid-, calidad, call … NUMBER, called … the, calling |, cambi-, cambio
  -1.4: can not, can … drop, can … pay, can … pick, canal, canasta |, cancelaron, cansado, card on, carres
  -1.4: cassette, ce que, ce … ici, ce … mon, cel por, celular en, cerrado, ces … merci, chain keeps, chaine
  -1.4: change … boutique, change … number, cheap-, cheaper, check out, chew, chidi, chill |, choca-
  -1.4: chocaron, choice |, cinco, cinta, civic, civic |, claim ticket, clase de, cleve-, cleveland, clicks
  -1.4: close-, code for, code … NUMBER, combien, comid-, comida, commandez la, compl-, comprends |
  -1.4: con … numero, con … para, conduit, conduit |, confisque, congrats, connais … de, contestar, contesto
  -1.4: contigo, correcta, cost … money, costo, cough-, courses, coute-, crack-, creo que, creo … me
  -1.4: croche |, cry |, cuanto por, cuanto |, cuentas, dans … pneu, de enviarme, de jeudi, de … horquilla
  -1.4: de … j, de … mandando, de … nada, debou-, decalissez, dejam-, deje, delete equipo, delete freno
  -1.4: delete … second, deleted … message, dentist, denuncia, derai-, descr-, despues delete, deux
  -1.4: deux … vous, did NAME, did … cancel, did … order, didi, die |, digale a, dije a, dile a, diner-
  -1.4: dinero, dio … el, dire que, disqu-, dites … a, do the, do |, do … answer, do … email, do … get
  -1.4: do … think, do … worry, docte-, docteur, domma-, done … work, done … you, donnee |, dos … por, dr
  -1.4: draft, drink, dropped, drove, dry cleaning, du … c, dueno, earph-, egg, ekivo-, el NAME, el boton
  -1.4: el gato, el pago, el perro, el … ahi, el … de, el … viejo, electriques, electriques |, elimine el
  -1.4: elses bike, en fauteuil, en parler, english please, english |, enough i, entrada, envoie … photo
  -1.4: epice-, epicerie, equiv-, errone, es regalo, es … a, escrito, ese no, ese … de, ese … me, esperar |
  -1.4: est il, est quel, est … moi, est … ou, esta mal, esta … hoy, estaba |, estimate, estoy afuera, etes a
  -1.4: everybody, evng, exact-, expen-, expensive, expensive |, explain, eyes, factu-, fall, far, faste-
  -1.4: faster, fatou, fav, favor … lo, fed, fed up, felicidades … el, fermez pas, fetch, fila |, fin … la
  -1.4: fin … mes, finalement on, fini de, finis a, finis … NUMBER, firma-, fit … in, fitte, flu, for … it
  -1.4: for … mother, forma, fotos delete, found … glove, fraye-, frayed, free … a, freins, freins arretent
  -1.4: frenc-, french, friends, frigo, from that, from … side, front of, fue … luz, funeral |, garmi-
  -1.4: garmin, gentl-, get paid, get … so, girl, glove |, glove-, gloves, gmail, gmail |, go again, golpe
  -1.4: goodness, got a, got one, got people, got … stop, gross-, grosse, grupo de, guidon |, guys do, habla
  -1.4: hable … mi, hables, hace … cuando, happened to, happy |, hard of, hard … hearing, have you
  -1.4: have … enough, have … seen, he does, he hates, he … never, he … ok, heads-, headset, heavy, her so
  -1.4: hermo-, hermosa, homework |, hora, hospital |, hours please, how bad, how was, how … for, hows the
  -1.4: hun, hun |, i change, i feel, i removed, i … came, i … need, i … paid, i … said, if any, if it
  -1.4: ignore that, il … en, ils ont, impue-, in all, in … group, inclus, ins |, instagram
  -1.4: instead … texting, insurer, intensos, interesa … nada, interest |, interview, iphon-, iphone, is free
  -1.4: is in, is quitting, is … at, is … safe, it alone, it before, it safe, it worth, it … a, it … last
  -1.4: it … like, it … next, it … visa, izquierda, j … bloque, jam, je finis, je vais, je … d, just kidding
  -1.4: just … i, just … one, keep sending, kindly inform, knows … bike, kreo, l erreur, l … NAME
  -1.4: l … adresse, l … svp, la boite, la cassette, la lumiere, la noche, la persona, la recoge, la vida
  -1.4: la … arrete, la … barata, la … des, la … en, laissez le, las luces, laugh, le cafe, le chat
  -1.4: le docteur, le frein, le guidon, le site, le virement, le … las, left it, left … at
  -1.4: les … electriques, les … juste, letre-, letrero, letters |, letting … know, libra-, libras |, lieu d
  -1.4: line … your, liste a, littl-, little, livrez, llamada perdida, llant-, llantas |, lobby, loggi-
  -1.4: logging, lol, lol c, lol … est, long |, los lunes, lower, ma coloc, mad |, man … my, manana con
  -1.4: mande el, manqu-, march-, marqueme, mas cosas, mas … me, masso-, masson, me every, me saca, me she
  -1.4: me sms, me souviens, me … break, me … contact, me … gracias, me … no, me … su, mejor … la, melan-
  -1.4: mensaje a, mensaje dice, mensajes … a, merci d, merit, merit-, mes, mess, message quand, message … je
  -1.4: mi … ni, mille, mins |, minutes |, miss, moi … le, mom … not, mon colis, mon oncle, monday i
  -1.4: monsieur … n, montagne, more>want, mou, muerd-, muffi-, mummy, mural, musub-, musubi, my appt
  -1.4: my hair, my neighbors, my plan, my toddler, my … NAME, my … name, my … they, n … a, n … your
  -1.4: near the, necio-, necios, needing your, negro |, never buying, never … found, new, new … no
  -1.4: next week, nina |, no alcanzo, no deja, no espero, no iba, no nothing, no tengo, no … bicicleta
  -1.4: no … that, nom ici, non aux, not email, not happy, not worry, not … air, not … from, not … la
  -1.4: not … sad, nothing … i, novem-, nueva, number must, number … i, numero au, o el, oblig-, of hearing
  -1.4: ok enough, ok if, okada, old … for, old … of, on to, on |, on … demain, openi-, or nah
  -1.4: order anything, otez la, otra persona, otra que, out … order, owner |, paie, panic, pantr-, pantry
  -1.4: papin-, papineau, paquete, par le, para manana, para ustedes, parad-, parri-, pas cette, pas pret
  -1.4: pas … ton, pasar, past, pe |, pedal |, pense … vous, people … a, perdu, persona que, peux passer
  -1.4: peux … repondre, phone number, picture of, picture |, pictures, pig, pila |, pintarla, place lol
  -1.4: place please, please |, pluie |, po |, poner una, poner … queja, pongame, por … NUMBER, por … o
  -1.4: pour … autre, presupuesto, proba-, probl-, problem |, pu … de, puede ser, put your, qn, qu … est
  -1.4: qu … y, que hora, que la, que necios, que … cobren, que … llegue, que … yo, quelle marque, qui
  -1.4: qui … ce, qui … mange, quien fue, quien … el, quinceanera, quite las, quito el, quits, rain |
  -1.4: rappel j, rappel … avais, rappels … me, reagi, real person, recharge, recibo por, recoger, recu |
  -1.4: refuse … pay, registro de, remember … you, remor-, rentan, repon-, reponse, reporting you, rice
  -1.4: ride leader, rite |, road, road … the, roban, roja |, round |, rubs, run it, sabes, saco, saddl-
  -1.4: saddle, sauf, saw … text, school |, screw-, se cual, se … baja, se … les, seats, see … at
  -1.4: seguir recibiendo, selle est, send … photos, shamp-, shampoo, shave, she … a, ship it, shoe |
  -1.4: since march, size |, skipping, slick-, slicks, slip |, so i, sobra-, sobran, sofa |, soiree, soiree |
  -1.4: solo la, someone … bike, sont, sorpresa |, sorti, souviens pas, soy … el, spam musubi, specs, speed
  -1.4: speed |, spokes |, squeeze, step, sticker |, still there, still |, stop de, stop thinking, stop … all
  -1.4: stopped … but, su … que, suben, subir, subo, suis … fauteuil, sun |, supprimez … deuxieme, supue-
  -1.4: surprised, survi-, survived, suspende, sweets, switched off, t … faire, taill-, taille, take |
  -1.4: take … look, tal NAME, talk tomorrow, talke-, tarje-, tarjeta, teach … to, tel est, tell, tenga
  -1.4: tenia, tent, termina en, terminamos, terminan, text … when, texting stop, texto |, thank god, that it
  -1.4: the bars, the computer, the driver, the kitchen, the landlord, the left, the sticker, the thread
  -1.4: the window, the wrong, the … closed, the … lever, the … machine, the … over, the … say, the … twice
  -1.4: the … way, theo, think is, this app, throw … the, thru |, thyro-, thyroid, til NUMBER, till the
  -1.4: timbre de, tires please, tiro, titi, to confirm, to the, to … people, to … right, today, toile-
  -1.4: told her, tombe, too expensive, too … i, took the, totally, trade ins, tu du, tu une, tu … chez
  -1.4: tu … un, two, typo, ubicados, una hora, una queja, unos, up a, up you, updates |, usted es
  -1.4: usted … el, vais … un, velo merci, velodrome, velos electriques, vendez … des, verde |, vida
  -1.4: violation, vite |, vitesse, voice-, vos conditions, vos … arrivent, vote, votre client, votre service
  -1.4: vous dois, vous … mal, voy para, vuelve a, waite-, want these, wants the, was so, was … someone, wats
  -1.4: we all, we … NUMBER, wed, were moving, what bike, what would, whatsapp, wheel has, whens, whens the
  -1.4: who removed, why, wifes phone, will … let, window |, winni-, with work, with you, wobbl-, work … the
  -1.4: worries |, would … stop, wrong person, y voy, y … la, y … se, yo … is, you angry, you finish
  -1.4: you only, you remove, you said, you sell, you sign, you … voy, you>wrong, your brother, your wife
  -1.4: your … about, your … be, your … for, your … no, | call, | cancelaron, | cancelo, | chale, | cita
  -1.4: | cual, | decalissez, | donate, | drink, | el, | eliminen, | felicidades, | finished, | flat, | front
  -1.4: | lequel, | manden, | numbers, | perfecto, | pret, | quitenme, | reminder, | renuncio, | sian
  -1.4: | terminaron, | termino, | tomorrow, | tuesday, | wats, | wed, | whens, | … added, | … ai, | … am
  -1.4: | … apellido, | … are, | … camaras, | … cash, | … debo, | … deja, | … dejaron, | … des, | … for
  -1.4: | … forfait, | … hay, | … hermano, | … ir, | … la, | … lah, | … llego, | … lock, | … mando
  -1.4: | … manque, | … moving, | … necios, | … oferta, | … ont, | … outta, | … pague, | … pantalla, | … paro
  -1.4: | … place, | … rueda, | … siguen, | … some, | … sonnette, | … systeme, | … take, | … texted, | … tio
  -1.4: | … total, | … worries, | … year, ~_aba, ~_abt, ~_agu, ~_amm, ~_at, ~_bab, ~_bos, ~_bri, ~_car, ~_dol
  -1.4: ~_ea, ~_eg, ~_fal, ~_fe, ~_fuc, ~_gif, ~_gma, ~_got, ~_han, ~_he, ~_hei, ~_heu, ~_hi, ~_hij, ~_hm
  -1.4: ~_hou, ~_hu, ~_iph, ~_ir, ~_jod, ~_key, ~_kic, ~_kie, ~_lan, ~_loc, ~_lol, ~_lor, ~_lot, ~_nia, ~_oa
  -1.4: ~_obl, ~_pap, ~_poc, ~_qua, ~_ric, ~_sad, ~_sat, ~_sel, ~_shi, ~_sle, ~_sno, ~_sou, ~_sub, ~_sum
  -1.4: ~_toi, ~_toq, ~_tu, ~_two, ~_vid, ~_vis, ~_voi, ~_wes, ~_win, ~_wob, ~_wr, ~abt, ~abt_, ~abys, ~acke
  -1.4: ~actu, ~addl, ~agua, ~aill, ~aisi, ~ak_, ~alva, ~amar, ~amer, ~anua, ~ap_, ~appo, ~ard_, ~arg, ~arj
  -1.4: ~arje, ~arp, ~ash, ~atie, ~atsa, ~atta, ~aunt, ~auv, ~aval, ~aved, ~avia, ~ayin, ~azy, ~azy_, ~band
  -1.4: ~bath, ~bear, ~bisc, ~book, ~bt_, ~butt, ~cade, ~cal, ~camb, ~canz, ~carg, ~caro, ~ced, ~ced_, ~cema
  -1.4: ~cerr, ~chem, ~chip, ~chum, ~cia_, ~cien, ~cole, ~comb, ~cond, ~cto, ~ctur, ~cuad, ~cuit, ~dam, ~diot
  -1.4: ~dol, ~dola, ~eak, ~eak_, ~eape, ~eath, ~eboo, ~eddi, ~edo, ~egg_, ~ejam, ~eji, ~ejo_, ~ells, ~elta
  -1.4: ~emes, ~ende, ~enfr, ~epar, ~epon, ~epos, ~erdu, ~eryb, ~eryo, ~eso_, ~essu, ~esta, ~esup, ~euni
  -1.4: ~eus_, ~eut, ~eves, ~evo_, ~fal, ~far_, ~fr_, ~fuck, ~fun, ~gant, ~gas, ~gea, ~gif, ~gma, ~gmai
  -1.4: ~goss, ~got, ~greg, ~gry, ~gry_, ~guid, ~hair, ~half, ~hedu, ~heu, ~heur, ~heve, ~hij, ~hirt, ~hoo
  -1.4: ~hue, ~hun_, ~icem, ~ido, ~ido_, ~iene, ~ies_, ~ieve, ~iga_, ~iph, ~ipho, ~irl_, ~ittl, ~ivoc, ~jaj
  -1.4: ~jaja, ~jeta, ~jod, ~jr_, ~kic, ~kick, ~lah, ~lah_, ~lare, ~lett, ~leva, ~ligh, ~lign, ~liz, ~lize
  -1.4: ~llev, ~lmo, ~lol, ~lol_, ~luc, ~mag, ~mal, ~manq, ~mbia, ~medi, ~mee, ~mell, ~mete, ~mid, ~mou
  -1.4: ~mumm, ~nak, ~ndad, ~ndi_, ~neg, ~nett, ~nfi, ~nga_, ~ngry, ~nis_, ~nnes, ~nsiv, ~nth, ~nts, ~nts_
  -1.4: ~obbl, ~oco, ~oday, ~odi, ~olar, ~olon, ~ompl, ~ook, ~oor_, ~oos, ~oph, ~oppi, ~ows_, ~pais, ~pal_
  -1.4: ~pay, ~pin_, ~plat, ~ppoi, ~pron, ~ptan, ~pude, ~quiv, ~raf, ~rafi, ~rapi, ~rats, ~rde, ~rden, ~rdu
  -1.4: ~rdu_, ~recu, ~rek, ~rer_, ~rimo, ~rio_, ~rjet, ~rl_, ~rly, ~rly_, ~roa, ~robl, ~ron, ~ror, ~roue
  -1.4: ~rrec, ~rrib, ~rta_, ~ruta, ~ryb, ~rybo, ~ryo, ~ryon, ~sadd, ~scui, ~shar, ~ska, ~sno, ~sont, ~sou
  -1.4: ~sset, ~ssis, ~stic, ~tarj, ~teli, ~teni, ~tep_, ~timb, ~tit, ~toni, ~topp, ~toq, ~toqu, ~tret, ~tsa
  -1.4: ~tsap, ~tub, ~two, ~two_, ~ua_, ~uan, ~uch, ~uche, ~ude, ~udge, ~ugge, ~uie_, ~uina, ~uivo, ~ule_
  -1.4: ~ult, ~usy, ~usy_, ~vac, ~ved, ~vem, ~vert, ~vio, ~vire, ~voic, ~wen_, ~why_, ~wo_, ~wob, ~wobb, ~xes
  -1.4: ~xes_, ~xpen, ~yi_, ~zen, ~zen_, ~zo_, ~zy_
  -1.5: 2 … for, NAME coutu, NAME if, NAME is, NAME … ce, NUMBER but, NUMBER do, NUMBER mins, NUMBER non
  -1.5: NUMBER pour, NUMBER what, NUMBER … NAME, NUMBER … bien, NUMBER … n, NUMBER … this, a cambiar
  -1.5: a denunciar, a fax, a hike, a laisse, a law, a little, a lo, a matin, a papa, a school, a test
  -1.5: a … mais, a … mes, a … that, a … up, a … ville, abonnement d, about … block, abuela |, aca … es
  -1.5: achale, adent-, adentro, ahi lo, ai essaye, air, alarma de, alarma … la, alcanzo a, alcanzo … llegar
  -1.5: alerts … my, alfor-, alone … i, am the, an … before, ancho, and one, anda en, annule je, apaga, apart
  -1.5: apporte, arreglo, ask about, asked … them, at … bus, at … for, attends, au dos, au mauvais
  -1.5: aucun contact, aucun probleme, aunt, avais demande, avance |, avant, avec mes, avec |, avertis
  -1.5: avez oublie, avez |, avisado, avisarme cuando, back … NUMBER, bag, bag |, bajan, bar, basem-
  -1.5: basement, bc i, be patient, bed |, belle |, bells |, bici … para, bici … yo, bicis |, bidon, big
  -1.5: bikes for, bio, blank-, blanket, bleed-, bleeding, bless |, bloquer |, boat |, bon … de, bon … pour
  -1.5: booke-, booked, botte-, bottes, box the, broad-, brother in, brother … law, burie-, buried
  -1.5: by thursday, c correct, c pret, c … un, ca le, ca marche, ca … en, cadenas vous, cadenas |, cai
  -1.5: calco-, calls … texts, calme-, calmez, calzo, can … make, cancel … appt, cancela la, canceled
  -1.5: capable |, card i, cargo |, carit-, carte … credit, ce … a, ce … est, cell … a, celui a, cerrado |
  -1.5: cerveza, ceux la, chain-, chaine arrete, change the, changed it, chat with, chaus-, cheap
  -1.5: cheaper … i, chees-, cheese, cher said, chez, chien, choice, chum, cita … no, class, click, clous
  -1.5: clown, club |, combi-, come today, come … as, comio mi, commande a, computer … do, connais
  -1.5: conseillez, consulto, correct |, corriger, cost |, court-, coutu, cracked, credit … dossier
  -1.5: crevaison |, cuadr-, cuadro, cuanto, cumple, d entreposage, d … de, dad … you, day |, de atras
  -1.5: de cadenas, de casque, de lire, de mantenimiento, de semana, de talla, de … air, de … lados
  -1.5: de … oficina, de … pero, de … senor, de … su, de … vos, debarque moi, delete … en, delete … esta
  -1.5: denunciar, descuento |, dictating, different |, dinero |, dios lo, direccion |, directions, dit que
  -1.5: dit … pas, dit … tu, doble |, does … matter, dolares |, done please, dot, drinks, drop … at, dropp-
  -1.5: dropped … a, dure, duty, el cobro, el fin, el … esta, empiecen sin, empiecen … mi, en … min
  -1.5: en … minutos, en … vous, encore vous, end caps, engaged, entro, equipe |, equivoque de, erreu-
  -1.5: erreur, es alto, es pa, es sorpresa, es … no, es … una, espej-, espejo, est ca, est combien
  -1.5: est tombe, est tout, est … fini, est … nom, est … quel, este mes, estim-, et … la, etait NUMBER
  -1.5: etre … quelqu, etudiant, etudiant |, exame-, examen, exper-, expired, eye, factura, factura … correo
  -1.5: fair enough, fello-, fila, fin … semana, fish, fixing |, for another, for someone, forfait est
  -1.5: forgotten, frein |, freno |, from school, gagnon |, gaine-, gained, galer-, galerie, galerie |
  -1.5: garantie prolongee, gate, gato, gato |, gauche |, gears, get … bike, get … new, give her, going to
  -1.5: gong, good service, goose, got … NUMBER, grips |, had a, has … my, has … to, have reached, have sent
  -1.5: have them, he ate, he is, he never, he thinks, he will, headi-, heading, hella, here and, heren-
  -1.5: herencia, hice el, hijo |, home on, hora |, horario |, how … does, how … is, hu, hundr-, hundred
  -1.5: i deliver, i rode, i … anything, i … at, i … hard, i … hear, i … her, i … lost, i … would, ignoring
  -1.5: il … du, in NUMBER, in error, in my, in without, inclus |, infol-, inform … if, inquiete, inscripcion
  -1.5: inste-, instead, interesse … la, invitation, is there, is under, is yours, it by, it came, it fit
  -1.5: it this, it … be, it … still, items, items NUMBER, j attends, j … essaye, jala, jalis-, jalisco
  -1.5: je consens, je mesure, je … dois, jobs, jr, jueves a, junto, jury, jury duty, jusqu-, just leave
  -1.5: juste … freins, keep it, knee is, l hiver, la alarma, la bateria, la cle, la construction
  -1.5: la conversation, la deje, la galerie, la mia, la place, la porte, la roue, la traen, la ville
  -1.5: la … como, la … dans, la … prolongee, lah |, laisse le, large, last slice, lavan-, lavanderia
  -1.5: le cadenas, le escribo, le mando, le noir, le … de, le … pneu, le … quitar, left my, lentes |
  -1.5: les freins, les … c, les … sont, lifes-, lifesaver, like a, like butter, list … for, llamame
  -1.5: llave en, llave … el, llegue, lleva, lo pienso, load |, loan, lock, locked out, lol je, lol … i
  -1.5: lol … you, long does, longer want, looke-, looked, looki-, looking, los … estan, los … mi, lourd |
  -1.5: luces |, lunch-, lunes, luz de, m … en, ma … NAME, madam, maili-, main, maiso-, maison, mal la
  -1.5: mal … dos, malad-, man you, mandaron la, manua-, many |, mars |, mas … llanta, match |, mauvais
  -1.5: me demande, me mude, me … or, me … salir, me … una, medium |, meds, meeting |, meme, menos
  -1.5: mensaje … mi, merci … NAME, mere, messages … vous, messenger |, mettez … sur, mi abuelo, mi casa
  -1.5: mi pedido, mia |, milit-, military, mine is, mins, moi comme, moi en, mole, mon … cell, mon … chez
  -1.5: money, more>wrong, moteur, mouille |, mr NAME, mude, muy alto, my knee, my knees, my lunch, my sis
  -1.5: my … 2, my … address, my … line, my … one, nail, necesito la, need … loaner, needed i, nervo-
  -1.5: nervous, never agreed, never ordered, never signed, never tell, never … that, next to, night
  -1.5: ninguna bici, ninguno, ninos, no bike, no de, no pude, no vive, no worries, no … cliente
  -1.5: no … ofertas, nombre |, not find, not … dare, not … n, not … well, nouveau … est, now there, number 2
  -1.5: numero … erreur, numero … lo, nuts, o es, o … a, o … la, obra |, obvio-, obviously, of a, of order
  -1.5: of stock, of you, of … he, off any, off do, ok j, ok … did, on … a, on … new, on … parle, one you
  -1.5: one … my, onion-, onions, open … NUMBER, origi-, original, otez le, ou, ou le, ou pas, oublie ca
  -1.5: oui c, oui … est, out once, out … stock, owe |, own … bike, page NUMBER, paint |, palos, par message
  -1.5: par … garantie, para de, paran de, park, parrilla, parrilla |, pas client, pas mon, pas pantoute
  -1.5: pas … probleme, pasa |, patin-, pause the, pawn, pawn shop, pendiente, people you, perdu mes, perfect
  -1.5: perfecto |, personnes, peu |, peux … a, phone no, phone … to, piece |, pienso y, pienso … le
  -1.5: pis … ai, pizza, please he, plus ce, pocket |, polic-, ponchaduras, ponga, por … tan, poste |, pot
  -1.5: pour les, prend tu, prend … un, prends, presu-, prevu, primo, probleme |, prolo-, prolongee, pu la
  -1.5: pude, puede llamar, que dia, que … hable, que … te, quedo el, quelle couleur, quien no, quiero … el
  -1.5: quinc-, quitar … la, rabais etudiant, rapido, rappel pour, rattl-, rattle, rayon-, reach, ready
  -1.5: recibe, recyc-, reflectors, remember |, reminder … the, remove>want, remueva, rentr-, reparation svp
  -1.5: repeter, respondo, result, retur-, reuni-, reunion, rip, roman-, romantic, roue, row NUMBER, ruido
  -1.5: said … are, said … it, salgo a, salgo … las, saliendo, salud-, sandw-, sandwich, sat |, saturdays |
  -1.5: say less, says … NUMBER, says … am, says … is, scared |, screaming, se … sola, seatp-, seatpost
  -1.5: seman-, semana, send help, send>texts, senora |, sent … the, ser el, sera, she, she has, she … the
  -1.5: shifting is, shoe, shoes, sia, sian, sick, sick … this, side, silencieux |, skip the, slice
  -1.5: so … hurry, so … texts, so … to, socce-, soccer, solde, solo compre, some cake, son las, soon
  -1.5: sorpresa, soy yo, spam o, spam … que, spamming … group, speak, squeaking, status, stop disturbing
  -1.5: stopp-, stran-, strip-, strollers, su … se, suffit tu, suis desabonne, suis … reunion, supposed … get
  -1.5: sur … c, svp … m, talked about, taller de, taxes |, te lo, tengo otra, tes bottes, test |
  -1.5: texto quand, texts with, texts … get, than i, thanks … all, that … fast, the bolt, the bottle
  -1.5: the elm, the fish, the flat, the handlebar, the lift, the pot, the pump, the reflectors, the road
  -1.5: the second, the spokes, the status, the temple, the … call, the … date, the … desk, the … mean
  -1.5: the … parts, the … slice, they take, this derailleur, this … spam, tiene el, tienes, til monday
  -1.5: times to, tires, to end, to nothing, to … her, todav-, todavia, todavia no, tombe dans, tonig-
  -1.5: tonight, torni-, tornillo, tot |, tous, trade, trike, trip, trois semaines, trop long, tu le, tu un
  -1.5: typed … wrong, un an, un … chez, un … on, une heure, une note, up … is, use, used … be, ustedes … los
  -1.5: va, velo bleu, velos a, ven, venga-, vente, vers, veux recevoir, visa, void deck, vos rappels
  -1.5: votre … de, voudrais … vous, vous conseillez, vous … appeler, vous … ben, vous … sur, voy, waiting |
  -1.5: walke-, wall, want … else, wanted to, was at, was … of, washe-, water, way … is, website is, were the
  -1.5: what brand, what … for, which, who does, who is, whole thing, whose bike, wife … it, will send
  -1.5: will … when, with … brakes, wobble, work … NUMBER, worri-, worries, worry about, wow, write me
  -1.5: wrong … and, wrong … in, y … llegan, yadir-, yadira, years and, yet i, yo … una, you after, you eat
  -1.5: you land, you one, you pick, you see, you terminaron, you woke, you wrong, you … habia, you … her
  -1.5: you … messaging, you … reached, your i, your mom, your site, | bring, | calmez, | comme, | customer
  -1.5: | disculpa, | dropped, | dry, | este, | facture, | grandpa, | have, | hella, | hold, | later
  -1.5: | pouvez, | premier, | pu, | remueva, | ride, | roads, | teacher, | test, | think, | tse, | vaya
  -1.5: | vos, | wanted, | wat, | xl, | … boy, | … clique, | … consens, | … coupe, | … dans, | … day
  -1.5: | … deals, | … derailleur, | … dieron, | … dieu, | … doit, | … encore, | … ese, | … everything
  -1.5: | … hi, | … lor, | … lunes, | … marco, | … messaged, | … mesure, | … min, | … moteur, | … names
  -1.5: | … off, | … orden, | … photo, | … police, | … prix, | … rato, | … results, | … shifting, | … slept
  -1.5: | … terminaron, | … this, | … til, | … train, | … valve, | … vemos, | … works, | … yet, ~_anc, ~_asl
  -1.5: ~_bat, ~_bet, ~_bh, ~_bib, ~_cab, ~_cal, ~_cam, ~_chi, ~_col, ~_enc, ~_fac, ~_fon, ~_frn, ~_glu
  -1.5: ~_goa, ~_hy, ~_ll, ~_lov, ~_mal, ~_mem, ~_nov, ~_opc, ~_or, ~_ou_, ~_pay, ~_pie, ~_rot, ~_sid, ~_sl
  -1.5: ~_smo, ~_sop, ~_tes, ~_tre, ~_tub, ~_ty, ~_ur, ~_va_, ~_vi, ~_vil, ~_wax, ~_wow, ~_wra, ~_ye, ~acan
  -1.5: ~acie, ~adro, ~agni, ~aini, ~ala, ~alf, ~alie, ~amie, ~anci, ~anne, ~anza, ~aper, ~arga, ~ars_, ~ate_
  -1.5: ~attl, ~av_, ~avez, ~bag_, ~bbi, ~bbl, ~beg, ~bere, ~bers, ~biar, ~bib, ~big_, ~bit_, ~bite, ~bla_
  -1.5: ~bo_, ~bys, ~chea, ~ches, ~cing, ~coac, ~col, ~cryi, ~ctu, ~cues, ~dali, ~dam_, ~davi, ~deme, ~deo_
  -1.5: ~die_, ~drin, ~duis, ~eam, ~eap_, ~eats, ~eda, ~edic, ~egl, ~eglo, ~eige, ~elez, ~emos, ~ench, ~ends
  -1.5: ~enin, ~equi, ~espe, ~essi, ~eta_, ~etes, ~etu, ~etur, ~eu_, ~eut_, ~evai, ~ex_, ~eyes, ~falt, ~fed_
  -1.5: ~fel, ~fixi, ~fram, ~frei, ~frn, ~frnd, ~gina, ~gla, ~glo, ~glu, ~goa, ~goat, ~guro, ~habl, ~hanc
  -1.5: ~hare, ~heap, ~hear, ~hich, ~hoe_, ~hoes, ~hors, ~hort, ~hous, ~hows, ~hub, ~hum_, ~hy_, ~ibo_, ~iejo
  -1.5: ~ies, ~igin, ~igo_, ~ila, ~illo, ~im_, ~inan, ~ino, ~inon, ~insu, ~iot, ~irem, ~isan, ~izza, ~jan_
  -1.5: ~jem, ~jusq, ~lass, ~ldi, ~leu, ~llan, ~lov, ~love, ~lts, ~lts_, ~luce, ~maki, ~mard, ~meu, ~mone
  -1.5: ~mple, ~ncy_, ~ndeu, ~new, ~nino, ~njo, ~nny, ~nst, ~nste, ~odav, ~offe, ~oic, ~oken, ~ombi, ~onde
  -1.5: ~ong, ~onig, ~ont_, ~oon_, ~ops_, ~opti, ~otel, ~ouss, ~ows, ~oy_, ~oze, ~pad, ~pap, ~pea, ~pen
  -1.5: ~perf, ~perr, ~port, ~posa, ~prob, ~raid, ~rava, ~rdan, ~redi, ~rei, ~retu, ~reun, ~rice, ~rill, ~rnd
  -1.5: ~road, ~ront, ~rreu, ~rril, ~saf, ~san_, ~sar, ~scam, ~sco_, ~scu, ~she_, ~shi, ~sia, ~sia_, ~sic
  -1.5: ~sle, ~sop, ~sor_, ~spla, ~squ, ~sque, ~stud, ~tal_, ~tast, ~tead, ~teau, ~tem_, ~tens, ~teo, ~teu
  -1.5: ~tous, ~trav, ~trep, ~tro_, ~trop, ~u000, ~uadr, ~uant, ~uch_, ~uck_, ~uel_, ~uela, ~uert, ~uga
  -1.5: ~ull_, ~ults, ~unio, ~uno, ~upi, ~upo_, ~usa, ~uye, ~vas, ~ved_, ~verd, ~vil_, ~visa, ~vit, ~voy_
  -1.5: ~vrai, ~walk, ~wax, ~whic, ~winn, ~wow, ~wow_, ~wra, ~wrap, ~xi_, ~xpec, ~ybod, ~zza, ~zza_
  -1.6: 2 cm, 2 … the, 2nd, NAME anymore, NAME mais, NAME vous, NAME … he, NUMBER haha, NUMBER is, NUMBER now
  -1.6: NUMBER … away, NUMBER … from, NUMBER … my, NUMBER … number, a box, a laval, a loaner, a look
  -1.6: a quelle, a texter, a voir, a … derecha, a … heure, a … hoy, a … ninos, a … son, a … who, abierto
  -1.6: abonn-, acaban, adentro por, adentro … favor, ai demenage, ai pu, ai … achete, alarma, alerts on
  -1.6: alguien que, alto el, am free, am i, am no, am off, amex |, and look, and … one, anote-, any … bikes
  -1.6: anything about, anytime |, appel-, appointment for, appor-, apren-, aprendio, apres midi, apunteme
  -1.6: aqui … hay, are … on, around NUMBER, arret … autobus, arrete pu, artis-, artist, as … la, asleep |
  -1.6: assez content, assistance, at NUMBER, at … phone, at … stop, atras, atras |, au sondage, aurez
  -1.6: authorize the, autob-, autobus, avez, avisaron, avise-, ayah, ayer y, baja … asiento, baja … la, bajo
  -1.6: be honest, been … a, before … drive, belan-, believe you, bent, better than, bici afuera, bike here
  -1.6: bin, block the, blonde |, blue, blue one, bluet-, bluetooth, bon number, bonne chance, bonne … NAME
  -1.6: botak, boulot, brise |, bueno me, but … there, by at, c … celui, cable, cada cuanto, calle, can do
  -1.6: can hear, can … come, car |, carino |, caro, carrera, carreras, cash, casi, casqu-, cassette |
  -1.6: caugh-, caught, ce … il, cebol-, cebolla, charger, chem, chez NAME, chinese, chino-, chinois, choic-
  -1.6: cinem-, cinema, city, claro que, cle |, click |, cobran por, combien pour, come … i, coming to
  -1.6: comment va, compa |, completement oublie, con quien, con su, con … esposo, conoz-, conozco
  -1.6: consent … for, contact with, corolla |, count … in, creak, credit du, cuant-, cupo, cut … what
  -1.6: d attendre, dans … char, de celular, de gel, de nino, de rajas, de te, de … 2, de … client, de … dans
  -1.6: de … ninos, deck |, deje ninguna, derecha, dicen |, did she, did the, did … come, digam-, digame
  -1.6: directions |, disco |, do … let, do … make, dog |, dona, donat-, donc la, donne pas, dormir
  -1.6: dos bicis, double |, dry, du lait, during work, during … hours, easy with, ebike-, ebikes, el cambio
  -1.6: el martes, el ruido, el … la, en arret, en rentrant, en … NUMBER, encor-, encore, engou-, enough is
  -1.6: enregistre, entra-, entretien, envoyer la, es broma, es el, es … NUMBER, escribas, escribiendo |
  -1.6: escuc-, escuela |, ese es, ese … mi, espan-, est pu, est … magasin, est … mien, est … troisieme, esta
  -1.6: estafa |, estan |, este mensaje, estimate |, estoy … gracias, et personne, etes … ouverts, faile-
  -1.6: failed, faire une, falls, fast, feels, feliz ano, feliz |, file … is, financement, for … a, for … one
  -1.6: foto |, fourc-, fourche, fr |, freins svp, frnds, front, fue la, game, gauche, gears |, god |
  -1.6: gracias … dios, grandeur, grave, gravy, guys rock, hace ruido, hamster, happened, hard |, has a
  -1.6: have been, have one, have … in, have … three, hay prisa, he … in, he … you, heard of, hem, hi this
  -1.6: him this, home, i bet, i pay, i … free, i … received, i … sorry, i … the, i … these, ici mme
  -1.6: idea … you, if … am, il y, il … plus, importante |, impresora, in as, in i, in … hall, in … list
  -1.6: inche-, inches, incluido, ins, interac |, is … green, is … like, is … mr, it easy, it he, it today
  -1.6: it … making, it … more, itsel-, itself, j amene, j … completement, j … demenage, jaja … que
  -1.6: je recevrais, je … c, je … venir, jealous |, jueves |, just the, keep … posted, kicks-, kickstand
  -1.6: kickstand |, knees |, know, know of, l annee, l assistance, l … est, la derecha, la foto
  -1.6: la soumission, la … j, la … nadie, la … please, la … ustedes, lache … un, lah, laisse … a, laisser le
  -1.6: last thing, last … it, last … of, late for, later, laugh-, le NAME, le bebe, le cadre, le deuxieme
  -1.6: le fixe, le moteur, le total, le voisin, le … bebe, le … bleu, le … los, le … manana, le … number
  -1.6: le … un, les llevo, let him, let you, letra-, letras, licen-, light, like these, list price
  -1.6: listen to, lit, llantas, llego |, llevo dos, lor, lor |, los rayos, louez, luces, lunch |, lundi
  -1.6: m … envoyez, macha-, madre, makin-, making, malade |, mandar el, manger, me avisaron, me fais
  -1.6: me forever, me habla, me pagan, me posted, me some, me texter, me til, me va, me we, me … 2
  -1.6: me … address, me … an, me … if, me … price, me … wrong, meat, mecanica, medio-, mediodia, mediodia |
  -1.6: mejor-, membership, mensaje … era, mes gants, message came, message on, message … for, messages … est
  -1.6: mesur-, mi correo, mierd-, mierda, mil gracias, minimum, minutos, misere, misery, mm, model, moi NAME
  -1.6: moi c, moi dessus, moi … quand, mois ca, monte-, mot de, moved … the, much … it, my brothers
  -1.6: my heart, my membership, my screen, my thumbs, my … again, my … of, nadie se, neighbors, never heard
  -1.6: never seen, nid, nina … NUMBER, ningun … se, no abre, no conozco, no llego, no … gustan, no … uso
  -1.6: no … veo, noel |, none |, not ride, not … after, not … owner, notice, notification … the, number for
  -1.6: occupe, of … messages, of … out, of … they, off from, off notifications, off … total, old parts
  -1.6: on friday, on … NUMBER, on … by, on … for, on … fork, on … rental, once … month, open the, optional
  -1.6: or does, orden no, order number, out on, out … NUMBER, outside |, padri-, par ecrit, para las, parada
  -1.6: param-, paramos, parece que, parle a, parler … gerant, parler … votre, pas vous, pas … des, pas … la
  -1.6: pas … nom, pasam-, pasem-, paseme, passer |, paying |, pedal … off, pedalier, pelo, persona no
  -1.6: petits |, peux venir, peux … vous, phone has, phone just, photo … my, pic of, pickup |, pieza, piste
  -1.6: pivot, plann-, planning, point |, por las, poule, pour parler, pour quelqu, pour … kona, pour … la
  -1.6: pour … promo, pract-, printer, privacy … i, profe me, promocion, puedo, puert-, quand, que dios
  -1.6: que le, que molestia, que molesto, que parada, que … en, que … recevrais, quedado, queja-
  -1.6: quelle heure, quiero saber, quiero … mensajes, quise, quit … band, quit … but, raini-, raining, rajas
  -1.6: rappels … entretien, rato, rdv … NUMBER, recibirlos, recogi … bici, refuse to, reminder i
  -1.6: remove>stop, rentrant, rentrant |, renuncio, repond |, resch-, reschedule, results, rien … voir, rory
  -1.6: round-, ruedi-, rueditas, ruido |, run, rust, ruta, s … NAME, saliendo |, sauve-, saved your
  -1.6: saw your, say … NUMBER, scrab-, scrabble, se que, see if, seguro, semaine prochaine, she can
  -1.6: she gave, she … yes, shifted, shifted to, shouted, si baja, si … stop, siao, sigan … textos, sigue
  -1.6: sing, sleep, sms … to, son velo, soy … suyo, spamming … with, spoke |, squeaking |, sram, st NAME
  -1.6: statu-, stickers off, stop in, stop will, stop … time, stop … when, strol-, suis … arret
  -1.6: supprime mon, sur les, swear |, tabarnak |, table |, take NAME, take two, take … easy, take … to
  -1.6: talked, talks, tamal-, tamales, tarde por, taste-, ten |, tengo que, tengo una, tes, text says
  -1.6: texte … que, texting … stranger, textos me, texts would, the band, the cheap, the hall, the hem
  -1.6: the hospital, the lock, the paint, the radio, the rust, the squeak, the team, the trailer
  -1.6: the … NUMBER, the … code, the … guy, the … n, the … price, the … still, the … yet, then, then |
  -1.6: there … NUMBER, these anymore, these … for, they said, this moi, this saddle, this … to, thursday |
  -1.6: ticket number, tiene |, tiene-, tienen, tire, titular, to bring, to update, to worry, to … every
  -1.6: to … family, toast, today you, today |, told him, tool, toutes mes, trabajan, train-, traje, tranqui
  -1.6: treat |, tu numero, tu que, tube i, tutor, ubicacion, unas, uncle NAME, une place, une … par
  -1.6: une … personne, unfri-, unloc-, until i, update your, update … records, urgente |, urs, vais … mon
  -1.6: velo dans, viens … mon, viernes … me, vieux pneu, visa |, volvi, vous n, vous … qui, vous … this
  -1.6: voy en, we … all, weari-, wearing, weds, when … my, which end, which … is, who was, wine for
  -1.6: with … derailleur, with … work, work … it, working again, worry … it, would that, wrong one, xfa |
  -1.6: y le, you aprendio, you fit, you open, you … open, you … rock, you … saliendo, you … spam
  -1.6: your customer, your customers, your making, your time, your … message, | alguna, | allo, | around
  -1.6: | asap, | closed, | day, | eh, | ella, | felices, | feliz, | genre, | igualmente, | invoice, | jusqua
  -1.6: | l, | le, | llameme, | open, | para, | post, | quitaron, | remind, | saved, | se, | strike, | taille
  -1.6: | took, | una, | which, | wow, | wtf, | … account, | … automated, | … avec, | … battery, | … care
  -1.6: | … creo, | … dear, | … definitely, | … deleted, | … dio, | … drop, | … end, | … envoyer, | … esten
  -1.6: | … far, | … fete, | … gros, | … hija, | … how, | … insurance, | … marketing, | … matin, | … molesto
  -1.6: | … mom, | … monsieur, | … much, | … nouveau, | … open, | … pedal, | … persona, | … peux, | … pics
  -1.6: | … pleut, | … pocket, | … rentre, | … reste, | … ride, | … talla, | … tires, | … una, | … va
  -1.6: | … voy, | … zapatos, ~0nd, ~0nd_, ~_0n, ~_0nd, ~_ak, ~_big, ~_bir, ~_bru, ~_cri, ~_cur, ~_ear, ~_ene
  -1.6: ~_err, ~_esq, ~_ext, ~_fas, ~_fel, ~_gui, ~_hea, ~_him, ~_hun, ~_id, ~_jaj, ~_lah, ~_lia, ~_mat
  -1.6: ~_mil, ~_mm, ~_moy, ~_new, ~_ouv, ~_pel, ~_piz, ~_pn, ~_pne, ~_pun, ~_rea, ~_rip, ~_sis, ~_smi, ~_spo
  -1.6: ~_sq, ~_squ, ~_tan, ~_way, ~_wen, ~_why, ~_wro, ~adr, ~afe, ~afe_, ~ahah, ~aila, ~ajus, ~alad, ~alk
  -1.6: ~alk_, ~amas, ~amed, ~amin, ~amo, ~anal, ~anz, ~ao_, ~apo, ~apu, ~arca, ~ars, ~ary_, ~ata_, ~atig
  -1.6: ~atra, ~audi, ~ayo, ~bab, ~bble, ~bet, ~bete, ~big, ~bio_, ~bol, ~brid, ~brio, ~bru, ~car_, ~casq
  -1.6: ~ckst, ~coli, ~colo, ~core, ~crac, ~cual, ~del_, ~dess, ~dez_, ~dira, ~diu, ~dium, ~don_, ~dres
  -1.6: ~eade, ~eck_, ~ecoi, ~ego, ~elp, ~emb, ~enes, ~enos, ~entr, ~eos, ~eos_, ~epan, ~erdo, ~ersh, ~esa_
  -1.6: ~esad, ~esas, ~eue, ~eue_, ~eun, ~eva_, ~evis, ~exa, ~fax_, ~feed, ~ffic, ~file, ~fron, ~gend, ~girl
  -1.6: ~glo_, ~gnm, ~gnme, ~grab, ~hall, ~hea, ~help, ~him, ~home, ~hun, ~hung, ~ich_, ~ides, ~ie_, ~iec
  -1.6: ~iece, ~iev, ~ignm, ~imat, ~ino_, ~inos, ~ipp, ~ita_, ~izz, ~jar, ~joye, ~ken, ~lat, ~lato, ~lice
  -1.6: ~liez, ~ling, ~litt, ~lked, ~llin, ~loca, ~lor, ~lue_, ~lund, ~mang, ~manu, ~mara, ~masi, ~mbe_
  -1.6: ~mbio, ~meme, ~mere, ~mett, ~mile, ~min_, ~mma, ~moy, ~moye, ~mude, ~nch_, ~nero, ~ngal, ~nke, ~nloc
  -1.6: ~noo, ~nuto, ~obu, ~obus, ~oca, ~oise, ~olla, ~olog, ~onat, ~oon, ~oor, ~opc, ~open, ~opo, ~ost
  -1.6: ~oth_, ~ourc, ~oxi, ~oyed, ~piz, ~pizz, ~pne, ~pneu, ~pomp, ~prac, ~prev, ~pusi, ~quan, ~rado, ~rae
  -1.6: ~rama, ~rat, ~raz, ~rdar, ~rect, ~rese, ~rgu, ~rine, ~rip_, ~riq, ~riqu, ~rkin, ~rmal, ~rowi, ~rup
  -1.6: ~sais, ~salt, ~scou, ~scue, ~sei, ~ses, ~shir, ~sian, ~smil, ~sof, ~stab, ~step, ~stim, ~stio, ~talk
  -1.6: ~tatu, ~taxe, ~team, ~teo_, ~tep, ~terv, ~then, ~til_, ~tobu, ~toca, ~tool, ~toot, ~tory, ~touc
  -1.6: ~toy_, ~trer, ~tu_, ~tura, ~u00, ~uatr, ~uda_, ~uedi, ~ueen, ~unlo, ~unt_, ~uot, ~uran, ~uro_, ~usse
  -1.6: ~utob, ~utos, ~uts, ~uvea, ~veau, ~vo_, ~wate, ~wear, ~why, ~worr, ~wro, ~yag, ~yage
  -1.64: (tables say wrong_number)
  -1.66: (bias)
  -1.7: 2, 2 … ca, NAME bike, NAME c, NAME from, NAME quit, NAME … la, NAME … lol, NUMBER kg, NUMBER km
  -1.7: NUMBER lbs, NUMBER minutos, NUMBER ok, NUMBER … mais, NUMBER … plus, a cancellation, a ce, a man
  -1.7: a picture, a spare, a … avisos, a … by, a … ce, a … hopital, a … than, able, able to, abuelo, aceit-
  -1.7: aceite, acheter, acosa-, acuerdo con, again the, ah ok, ai une, ai … entendu, ai … vous, alexa-
  -1.7: alexandre, alr, alto me, am outside, am sorry, am … NUMBER, amex, and any, and off, ans … NUMBER
  -1.7: any news, appt, apunt-, apuntar, are off, are … with, arnaq-, arnaque, arreg-, arreglar |, arret pis
  -1.7: arreter … magasin, arrived |, asked my, asoeb-, asoebi, at my, aunty, authorize, automatique |
  -1.7: avez eu, bacan-, backe-, backed, baja la, bajad-, bajada, barato, basico |, basta … lluvia, bath
  -1.7: batterie, be … by, bells, bien … gracias, bins, bins out, block, blocks, blush, blush |, boite
  -1.7: bon … commande, bottle cage, boute-, bouteille, box … the, brake, brompton, brothers, c … combien
  -1.7: c … normal, c … sur, ca coute, ca … dit, cadena, cafe |, cage, can these, cancelen el, caps lock
  -1.7: capte, carbono |, card for, cards, carrera |, carte |, case |, cats, cayo, ce soir, cerra-
  -1.7: changed her, changement, changez la, check … phone, chez vous, cierran, cita … manana, class and
  -1.7: clearance, clipl-, clipless, cloche, coach, cog, colegio, color, color |, color-, como … lo
  -1.7: compulsory, con … hablo, conec-, conecta, consiguieron, consiguieron … numero, contesta |, corol-
  -1.7: corolla, correct pour, corri-, cover, creve, cryin-, crying, cuando … el, cuanto es, damag-, damaged
  -1.7: dan … de, daughter … this, de aceite, de disco, de lluvia, de mecanica, de mi, de paiement, de presse
  -1.7: de prix, de rendez, de trouble, de … hijo, de … la, deals, deck, demande … numero, derailleur |
  -1.7: des velos, desol-, details, devez, died in, diero-, dieron, difference, din, dinne-, dinner, dirai-
  -1.7: dirait, dit … de, do … have, do … need, do … park, do … rent, do … shop, does the, dog … not
  -1.7: dollars |, donc mon, donde es, doree-, doreen, drive a, droit vous, dropping off, drum, el bebe
  -1.7: el manubrio, el nuevo, el … se, eleven, email from, en deux, en espanol, en … alto, en … numero
  -1.7: en … parada, en … taller, en … vida, encore bonne, end is, end up, end … the, enlevez … petites
  -1.7: envoyer un, envoyez, equivoco |, esa … you, espag-, espagnol, espanol, esqui-, esquites, essay
  -1.7: essay |, est arrive, est normal, est … garage, esta escribiendo, esta … la, este celular, este mismo
  -1.7: esto … es, estoy, ete … par, etre la, everyone |, ex |, except the, expire, failed |, fait reparer
  -1.7: faites … les, falla, falli-, falling, fatigue, favor |, favour, fax |, fee |, fender, finalement
  -1.7: finan-, fini la, finish |, fits |, flirt-, flore-, flores, for … company, for … phone, for … shop
  -1.7: former, fr, frame, freno de, friday |, from … about, fue |, fui |, gants, gels, getting … from
  -1.7: gift |, going … to, good … no, green, greet, guido-, guidon, gusta-, guys … and, hacen, hagalo
  -1.7: hagalo |, hair, halfway up, halfway … the, hamst-, hay nadie, he proposed, he … NUMBER, he … it
  -1.7: herma-, hijo, him, him the, holding the, hungr-, hungry, hydraulic, i dey, i … my, i … on
  -1.7: i … outside, i … saying, identificacion, il va, important |, in … tire, incon-, inconnu, infin-
  -1.7: infiniment, inten-, interesse … le, interessent, interested … the, invoi-, invoice, invoice |, ipads
  -1.7: is best, is important, is killing, is worse, is … for, is … meant, is … my, is … not, is … or
  -1.7: is … time, is … up, it be, it yet, it … and, it … sms, it … under, j … parle, jamme-, jammed
  -1.7: je … amene, jk |, joder, jom, journee a, joyeu-, jusqua, keep saying, keep … me, kenda, kg, kids |
  -1.7: kitchen, km |, kona |, l essayer, la NUMBER, la azul, la cloche, la cotizacion, la derniere, la neige
  -1.7: la puerta, la … azul, la … que, laissez les, laissez moi, land, land |, lande-, landed, large |
  -1.7: las NUMBER, las … me, laval, lbs |, le casque, le en, le nom, le remplacement, le rouge, le … arrete
  -1.7: le … se, le … una, leave me, leave … for, left … in, lengu-, lentement, lentes, libro, like i
  -1.7: like my, like … time, line no, link no, lips, list>more, liste … prix, llameme, llave
  -1.7: llegan mensajes, llego en, lluvi-, lluvia, lo mismo, long, looking … the, lost … my, lot, louise |
  -1.7: lui qui, m interessent, m … la, ma … arrete, mais bonne, make … NUMBER, making … blush, maman
  -1.7: maman |, manda, mano de, manteau, manub-, manubrio, mardi, mas … porfa, may |, maybe |, me an
  -1.7: me blush, me dejen, me get, me olvido, me quito, me the, me … ayer, me … want, mean … can, meet
  -1.7: mesure, mi hermano, mi novia, mi vecina, might, mitad, moi que, moi … velo, mois |, mom, mon chum
  -1.7: mon derailleur, mon … ca, mouille, moyeu, much … a, my cat, my landlord, my … as, my … bike, my … end
  -1.7: my … put, my … want, n come, n never, name and, name |, neare-, nearest, necesito el, new chain
  -1.7: new … i, niamh, no is, no the, no … esperar, no … factura, no … llame, no … mio, no … mr, no … yo
  -1.7: nobody … you, non … la, not let, not shop, noticed |, nuevo, number like, numero jaja
  -1.7: numero … cuenta, numero … en, numero … me, numero … mio, nxt, off NUMBER, ok … can, olvido, on dirait
  -1.7: on en, on file, on sundays, on … counter, on … trailer, one digit, one in, one … is, only saw
  -1.7: or … it, original |, other guy, otra vez, oublie |, oui |, out … no, outil-, outils, ouvert, ouverts
  -1.7: parar el, park |, pas ca, pas … aujourdhui, pas … presse, pas … trouble, passc-, passcode, pay |
  -1.7: payment, pays, perdio, perdon |, petites … svp, phone on, photo of, pick, pics, piece, pieds … votre
  -1.7: plie, plumber, plus … numero, plutot |, police report, por … bebe, por … no, post, pour demain
  -1.7: pouvez vous, pouvez … mettre, pouvez … texter, pray … me, preguntar, premium, prend-, prendio
  -1.7: prendre … velos, presse |, pressure, prior-, promises, promo … les, proposed, puede … la, puerta
  -1.7: puerta |, puppy, quand … aurez, quand … es, que ladilla, que talla, que tengan, quest-, qui … NAME
  -1.7: quien hablo, quiero el, quiero esperar, quiero … azul, quilt-, quit working, quiten los, quiten … la
  -1.7: quiz, quoi … NUMBER, ralei-, raleigh, rapid-, rates, rayar-, rayaron, rdv de, reached, read it
  -1.7: read … i, real |, recall notice, refuse la, remets, remplacement, rencontre, renta-, rental, reuss-
  -1.7: reussi, ride texts, rien … que, rims, riz, rn |, roues svp, roues |, roulement, rs, saludeme
  -1.7: saludeme a, samed-, samedi, sauvez, saw, saw it, saw this, say … is, se la, se … olvido, se … otra
  -1.7: se … paso, seat, seguro |, send pics, serial, serial number, serre, setup, sharp |, shima-, shimano
  -1.7: shout-, shutt-, shuttle, si mi, si puede, si quelqu, siege bebe, since … did, sir my, sizes, skate
  -1.7: slept, sms de, sms … la, so hard, so … need, sofa, solito, solito |, someh-, somehow, son NUMBER
  -1.7: son numero, sorpr-, sorry just, sorry |, sorry … saw, sortez le, stair-, stairs, still … number
  -1.7: still … the, stop looking, stop … i, stored, stree-, street, suis a, support |, sur la, sur … cadre
  -1.7: sur … nerfs, survey link, talk, tantos, tape sur, tape … les, taxes, te aviso, te … la, tempe-
  -1.7: tengo … con, terminaron |, test ride, text … in, text … more, texted the, texter svp, textez … quand
  -1.7: texto dit, textos … de, that works, that … too, the bins, the color, the day, the gate, the leak
  -1.7: the receipt, the tube, the winter, the … come, the … like, the … tube, the … wheels, there in
  -1.7: there no, there … more, this … since, threw up, tired of, tmr, to … number, to … today, to … using
  -1.7: toi |, tonight |, too slow, tourn-, trop … merci, tu, tutor-, tutorial, ubica-, umbre-, umbrella
  -1.7: un … lol, une … de, up … hill, urgent, urgent |, usted … no, uy, va a, vert |, vi … mensaje, vida |
  -1.7: vide |, vient, vieux |, vos … a, vous aurez, vous auriez, vous cherchez, vous … eu, vous … la, waiti-
  -1.7: waiting, want the, wanted … say, was very, was yours, wave, went … my, what day, what was, white
  -1.7: who … is, whose … is, winners, with … i, wizard, wonder, worse |, would i, would … have, y a, y nadie
  -1.7: y … mandando, you also, you donate, you everything, you help, you le, you look, you order, you rent
  -1.7: you sure, you … 2, you … box, you … check, you … in, you … llego, you … removed, you … sent
  -1.7: you … something, you … suficiente, you … tiene, you … too, your door, your voice, your … NUMBER
  -1.7: your … came, your … say, yup, zippe-, zipper, | ay, | cash, | coupe, | debarquez, | different
  -1.7: | disregard, | everything, | forward, | huh, | je, | les, | loved, | miss, | ok, | oubliez, | pas
  -1.7: | quedamos, | recall, | recibido, | saludeme, | screw, | scuse, | second, | silence, | solo, | then
  -1.7: | ticket, | truck, | uy, | yo, | … also, | … bless, | … casi, | … close, | … cobran, | … combien
  -1.7: | … contact, | … courriel, | … cuanto, | … desde, | … ended, | … fell, | … freins, | … frenos
  -1.7: | … god, | … hermana, | … idea, | … just, | … keep, | … ladilla, | … llamada, | … message, | … new
  -1.7: | … next, | … pouvez, | … promised, | … removed, | … roue, | … rush, | … saw, | … say, | … see
  -1.7: | … semaines, | … termine, | … textos, | … these, | … uncle, | … veux, | … wat, | … worked, | … wrong
  -1.7: ~_0_, ~_abi, ~_arm, ~_ate, ~_bak, ~_beg, ~_bol, ~_cay, ~_dee, ~_doo, ~_fee, ~_fr_, ~_gir, ~_jar
  -1.7: ~_lla, ~_llu, ~_lu, ~_lun, ~_mis, ~_nit, ~_ol, ~_ora, ~_ort, ~_pom, ~_rac, ~_ral, ~_reu, ~_rin, ~_rs_
  -1.7: ~_rub, ~_saw, ~_tas, ~_tem, ~_tu_, ~_ubi, ~_vr, ~_vra, ~acei, ~acen, ~acos, ~afor, ~aggi, ~aiti
  -1.7: ~alei, ~alke, ~alm, ~alr_, ~als_, ~amag, ~amat, ~ames, ~ampl, ~ane_, ~anol, ~anub, ~apid, ~apol, ~arb
  -1.7: ~arbo, ~arly, ~ash_, ~asic, ~ax_, ~axes, ~bak, ~bar_, ~bica, ~blue, ~bos, ~cabl, ~cal_, ~cana, ~cap_
  -1.7: ~cay, ~cayo, ~ccio, ~ceit, ~cem, ~cerc, ~clas, ~cred, ~ctic, ~dama, ~dame, ~deta, ~diga, ~dinn, ~door
  -1.7: ~dou, ~eadi, ~ecci, ~ecit, ~edd, ~eeth, ~eeti, ~ego_, ~eh_, ~eins, ~eite, ~elev, ~esq, ~esqu, ~etar
  -1.7: ~eted, ~exam, ~fas, ~fer_, ~fli, ~fole, ~ful, ~gua_, ~him_, ~hima, ~hite, ~hou, ~hri, ~ic_, ~icki
  -1.7: ~iest, ~ieux, ~ilm, ~ionn, ~ipo_, ~ippe, ~iz_, ~jar_, ~jeme, ~kan, ~laug, ~leig, ~leme, ~lke, ~llav
  -1.7: ~llo_, ~lluv, ~log, ~loin, ~lr_, ~lumb, ~luvi, ~many, ~mart, ~mble, ~mom_, ~mont, ~moto, ~nata, ~ncha
  -1.7: ~nfr, ~nit_, ~njoy, ~noz, ~nozc, ~ntia, ~nub, ~nubr, ~obe, ~ock_, ~ocks, ~olit, ~omma, ~onar, ~ong_
  -1.7: ~ongu, ~onoz, ~ooke, ~oot_, ~orpr, ~orri, ~otal, ~otes, ~ouc, ~ouch, ~oves, ~oyag, ~ozc, ~ozco, ~pano
  -1.7: ~park, ~pen_, ~pics, ~pom, ~ppor, ~ppt_, ~puer, ~rack, ~ramo, ~rbon, ~rder, ~redo, ~regl, ~rein
  -1.7: ~reme, ~repe, ~rian, ~rif, ~rifi, ~rnt, ~rnt_, ~room, ~rres, ~runk, ~ryi, ~ryin, ~saw, ~saw_, ~shim
  -1.7: ~sit_, ~sorp, ~squi, ~sso, ~stoy, ~stre, ~subi, ~sue_, ~supu, ~sura, ~tail, ~temp, ~teur, ~tigh
  -1.7: ~tmr_, ~tota, ~toy, ~tra_, ~try_, ~ubi, ~ubic, ~ubri, ~ueak, ~uer_, ~uet, ~uete, ~uevo, ~uido, ~uncl
  -1.7: ~ups, ~upue, ~ures, ~uten, ~uvia, ~valu, ~wal, ~win_, ~xam, ~zad
  -1.8: 2 … de, NAME i, NAME that, NAME … j, NUMBER be, NUMBER instead, NUMBER just, NUMBER lol, NUMBER min
  -1.8: NUMBER stars, NUMBER y, NUMBER … if, NUMBER … porfa, a beer, a boat, a marche, a moi, a … abuela
  -1.8: a … aussi, a … before, a … nom, a … ou, a … textos, abonnement bixi, about NUMBER, about … recall
  -1.8: add, ah, ah ma, ahorita |, ai … deux, ai … gagne, ai … numero, airport, airport |, ajout-, alcan-
  -1.8: all my, allo, alter-, am all, am … class, am … set, ameri-, amo |, an … for, annee, apell-, apellido
  -1.8: apolo-, appele |, apres votre, aqui … se, are so, are … ok, are … texts, arnaque |, aroun-, around
  -1.8: arrete … a, arrives |, ask NAME, at … NUMBER, at … bar, at … other, at … store, atendio, avec la
  -1.8: avez … accord, avez … le, avoir de, baje, bajita, bakery |, band, basico, before noon, bell
  -1.8: bendiciones, bient-, bientot, biere, biere |, bike ready, blanco |, bleu |, bonne fete, bonne |
  -1.8: booth, borre el, borren |, brother, build, by hand, by … you, c … moi, ca depasse, ca ne, ca … comme
  -1.8: cable-, cables, caden-, camar-, campamento, can … call, can … holding, can … with, cancel … order
  -1.8: candado de, canse, carga, cash |, casque, cat |, cats |, centr-, certi-, changement de, chier |
  -1.8: chine-, chose pour, cierra, claro … si, clean, clear … the, cliente suyo, close |, codig-, coffe-
  -1.8: coleg-, colma-, colmado, come now, come over, come … me, commerce |, con … tengo, conoc-, convert
  -1.8: cork, cote |, counting, cousi-, crack, cree, crene-, creneau, crevaisons, cried, crois que, cruza-
  -1.8: cruzaron, cruzaron los, cruzaron … numeros, cual … el, cual … su, cuando se, cuando … de, cunado
  -1.8: cut … lock, d NAME, d numero, danar, dans mes, de antes, de batterie, de facture, de niaiser
  -1.8: de prendre, de retour, de … avec, de … bicicleta, de … boss, de … m, de … papa, de … pour, de … vente
  -1.8: de … vieux, deber-, dejala, deje la, deje … fumar, dejen … textear, dele, delete campamento
  -1.8: delete … NUMBER, delete … photo, demas-, denti-, depanneur, depasse, depasse NUMBER, des pneus
  -1.8: des vidanges, desactive, desole |, devant |, died |, digit off, dinos-, direccion, dishe-, dishes
  -1.8: do people, do we, does … click, dog, done i, donne … mon, door is, dos … la, down … i, du club
  -1.8: easter, easy … the, eh, el codigo, el motor, el paquete, el precio, el que, el … cuando, empie-
  -1.8: en cuanto, en fin, en google, en … puerta, end my, enlever … nom, enough for, entiende |, entra, es
  -1.8: es … de, es … el, esa orden, esa … es, escap-, escape, esperar mas, essen-, est bien, est celui
  -1.8: est … ex, est … par, esta … bici, estime |, et la, eve, every NUMBER, extra work, faire du, fait … j
  -1.8: fait … km, famille |, fan of, felicidades por, fenders |, fermez a, fermez vous, fini pour, fini |
  -1.8: finir, fix … flat, fix … myself, flat … the, folder, footb-, football, for spring, for them, for |
  -1.8: for … camp, for … farewell, for … flat, for … n, for … years, forwarded, fourn-, frank-, free sms
  -1.8: frein, freno, from his, from … by, from … so, gano, garage |, gars au, gave … a, genial |, get it
  -1.8: get … for, gift cards, going |, good my, good … sir, goodn-, grafigne, green one, gros merci
  -1.8: gros … a, guarde, guest list, hands |, happy to, he … out, he … to, heels, helen-, helene, hendersons
  -1.8: how far, how much, hows, huevo, i can, i cancel, i decline, i forgot, i miss, i quit, i |, i … ask
  -1.8: i … hungry, i … over, i … sent, i … want, ice, idea … quien, ignore … last, il … dans, image-, in law
  -1.8: in line, in time, inch |, infolettre, insea-, inseam, inspe-, insta-, insurance wants, is dead
  -1.8: is just, is own, is plenty, is … NUMBER, is … as, is … name, is … paint, it … again, it … from
  -1.8: it … going, je passerai, jefa, jefe, just … my, juste les, know that, kona, l assurance, la batterie
  -1.8: la direccion, la fourche, la i, la llave, la nieve, la otra, la piece, la pila, la segunda, la talla
  -1.8: lado |, lapto-, largo, las dos, las rueditas, lasag-, lasagne, later |, le bureau, le changement
  -1.8: le compteur, le dire, le fun, le numero, le paiement, le paso, le prix, le … NUMBER, le … dehors
  -1.8: leak … the, leave … review, les voy, lever, lights, list … a, lista o, lista para, lista … me, llama
  -1.8: lo pueden, lock off, lol … am, look up, looks … spam, loop, los numeros, los … me, lost … claim
  -1.8: lot |, loves, lui, lumiere, luz trasera, ma … va, mais gardez, makan, mamie |, manej-, mange, mano |
  -1.8: many, maps, maths, me atendio, me canse, me hacen, me manda, me marque, me pick, me … este
  -1.8: me … mucho, me … remove, me … yo, meilleurs |, memo, mensajes … ustedes, meow, mettez du, mettez … de
  -1.8: mi cunado, mi vida, mi … al, mi … quiere, midnight |, milks, min, misma, modele, molestes, mon pere
  -1.8: mon … finit, monsieur je, more … those, mother in, mtg, mucho |, murph-, must … a, muy … para
  -1.8: my frame, my landline, my names, my … folder, my … same, my … tag, n NUMBER, n arrete, n … said
  -1.8: nadie me, nails, nails |, name at, nan, near, need it, need … rack, never have, never in, never owned
  -1.8: never say, new … is, newsletter |, next time, ni idea, ninguna tienda, no le, no molestes, no … llamo
  -1.8: no … todavia, noire, nomas, nombre ni, norco, not open, not share, not wear, not you, notes, nueva |
  -1.8: nuevo es, number since, number>law, number>wrong, of mine, of true, of … head, off if, off … roof
  -1.8: off … the, off … til, off … top, okafo-, okafor, on arrive, on silent, on … dit, on … thing, opcion
  -1.8: orden es, oro, otra, otro texto, out the, out … true, ouver-, overn-, overnight, paciencia |, pago
  -1.8: pain, paque-, par erreur, par une, para cuando, pardon mais, parte-, partido, pas grave, pas … panier
  -1.8: passerai, pedalier |, perte-, pertenece, peux … venir, pics of, pila, pis mettez, plate, please can
  -1.8: pleut, plumb-, pneus |, podrian … de, political, por … ni, possible |, pourquoi tu, previous, primo |
  -1.8: putai-, putain, que tiene, quedamos, quel arret, quelque … pour, qui … appelle, quiero los
  -1.8: quit … NUMBER, quitte … bureau, read … message, rebaj-, rechi-, rechina, recoi-, recomienda
  -1.8: recu … sms, reminding me, removable, removed the, rendue a, repar-, reporting, reunion |, rid … the
  -1.8: rock |, rodada |, rodam-, rodamos, roja, roti, roues, rouler, rue, rueda |, saca, safe to, salva-
  -1.8: samba-, sambal, sat ride, saying stop, says it, scam, scuse, se acaba, se … agradezco, se … le
  -1.8: sent this, service de, she took, she … out, shedd-, shedding, shimano |, ship |, shld, si … depasse
  -1.8: since … so, sis, skipp-, smell, smile |, snooz-, snooze, so whoever, soeur |, sol, solo … un
  -1.8: sorry … bother, soy bajita, specialist, speech, start to, stati-, stationnement, stationnement |
  -1.8: stem |, stock, stop and, stop … tomorrow, su bici, symbo-, sympa-, sympathies, sœur, t en, tag |
  -1.8: tail, take … bins, take … one, talla |, tardecito, tcpa violation, telephone est, tell NAME, tell him
  -1.8: templ-, temple, tercera, terminaron, text NAME, text after, text … for, texteame cuando, texts you
  -1.8: thanks for, thanks |, the airport, the battery, the bed, the cat, the dent, the hendersons
  -1.8: the little, the map, the serial, the teacher, the worst, the … frame, the … home, the … mate
  -1.8: the … ride, the … they, there … i, they … it, think … are, this looks, this month, this sorry
  -1.8: this … like, ticket … NUMBER, tienda … no, til, time … NUMBER, tmr |, to pass, to pick, to talk
  -1.8: to … ads, to … n, toget-, together, tomorrow |, tour |, tout sur, trava-, triat-, triathlon, trim
  -1.8: trompe de, trying … fix, tu de, tubeless |, un … sur, under my, une biere, une … d, unlock
  -1.8: unlock the, upgrade, us |, usado, utilisez, va … en, vais y, vais … vous, veill-, verif-, verla
  -1.8: veux … a, vez ustedes, video, votre temps, votre … ce, vous ecrivez, voy … poder, walki-, walking
  -1.8: wall |, want … stop, was my, way2s-, way2sms, we still, wear, website says, well be, were good
  -1.8: were out, were |, wey … no, what kind, who keeps, who … on, who … that, whom, whoop-, whoops, wiped
  -1.8: with full, with phone, with … for, with … wheel, wizar-, work for, would … at, wrong, y ahi, y … en
  -1.8: yes |, yesterday and, yo los, you at, you casi, you dejen, you still, you turn, you … sun, your call
  -1.8: your way, | ah, | al, | ben, | brakes, | called, | can, | casi, | changez, | como, | consentement
  -1.8: | creo, | doy, | esta, | hows, | igual, | in, | lundi, | maybe, | mummy, | salgo, | serieux
  -1.8: | shimano, | this, | ustedes, | wen, | whoops, | … adore, | … amable, | … amo, | … annoyed
  -1.8: | … bajita, | … buenas, | … casco, | … claim, | … correo, | … error, | … foto, | … from, | … grave
  -1.8: | … harta, | … hate, | … longer, | … luz, | … manches, | … molestes, | … need, | … report, | … roja
  -1.8: | … saved, | … she, | … told, | … under, | … vis, | … wait, | … we, | … were, ~_ah_, ~_ajo, ~_ang
  -1.8: ~_bai, ~_die, ~_dri, ~_eh_, ~_es_, ~_exa, ~_eye, ~_gol, ~_hw, ~_ice, ~_ken, ~_lui, ~_mig, ~_mit
  -1.8: ~_mud, ~_noo, ~_ob, ~_paq, ~_pha, ~_pic, ~_rs, ~_s?, ~_s?u, ~_sia, ~_sie, ~_sme, ~_soy, ~_tir, ~_ton
  -1.8: ~_try, ~_wal, ~_wei, ~affi, ~ag_, ~aju, ~alca, ~aman, ~anej, ~aras, ~ari_, ~arla, ~arte, ~ary, ~asa
  -1.8: ~asco, ~asq, ~asqu, ~ater, ~att, ~aza, ~azo_, ~bano, ~bara, ~bio, ~boit, ~boo, ~calc, ~cami, ~cand
  -1.8: ~cker, ~cous, ~cts, ~cts_, ~dal, ~danc, ~dena, ~denl, ~deo, ~dita, ~dog_, ~domi, ~dys, ~eame, ~edam
  -1.8: ~efe_, ~ehor, ~eive, ~emba, ~enem, ~ens_, ~enve, ~ept_, ~epta, ~erca, ~erif, ~erva, ~escu, ~esol
  -1.8: ~esu, ~fax, ~fee, ~ffee, ~fuc, ~fund, ~ggi, ~gol, ~guit, ~gur, ~heat, ~hew_, ~hil, ~hom_, ~ibid
  -1.8: ~icen, ~idon, ~ienn, ~ieza, ~ila_, ~imb, ~irp, ~ishe, ~iss_, ~ium, ~ium_, ~iva_, ~jefe, ~kan_, ~kona
  -1.8: ~ksta, ~lapt, ~lcan, ~legi, ~less, ~lito, ~livr, ~lk_, ~lot_, ~lous, ~lun, ~mud, ~naci, ~nais, ~nas
  -1.8: ~ndid, ~nla_, ~ntes, ~ntro, ~odig, ~og_, ~oid_, ~ollo, ~ompo, ~onna, ~oom, ~ooth, ~oper, ~orta, ~ory
  -1.8: ~ory_, ~oses, ~otra, ~ousi, ~paq, ~paqu, ~phar, ~piez, ~plas, ~plum, ~polo, ~preo, ~ptop, ~quer
  -1.8: ~quet, ~rata, ~rau, ~raya, ~recc, ~riet, ~rita, ~rje, ~rois, ~rong, ~rreg, ~s?u, ~s?ur, ~salv, ~saro
  -1.8: ~seat, ~sere, ~ses_, ~shor, ~siad, ~sma_, ~smel, ~sole, ~soy, ~ssig, ~stac, ~tab, ~tee_, ~tend, ~terc
  -1.8: ~tuc, ~uces, ~ums, ~uote, ~usad, ~usen, ~veri, ~vivo, ~wei, ~whom, ~wron, ~yti, ~ytim, ~zos, ~zos_
  -1.8: ~zz_
  -1.9: 2 … NUMBER, 2 … and, NAME … it, NUMBER again, NUMBER if, NUMBER right, NUMBER … do, NUMBER … in
  -1.9: NUMBER … tu, a bicycle, a call, a fait, a spam, a … ecole, a … lo, a … out, a … saying, a … the
  -1.9: abier-, abiertos, abre |, accord avec, actua-, add a, after you, again … the, agradece el, aguas
  -1.9: ahi nos, ahi … vemos, ai perdu, ai |, ai … commande, ai … fait, aimerais … le, airpo-, aiyo, alcance
  -1.9: all … now, allergic, alto ahi, am … lbs, amene, and thank, and … know, andre-, andres, annulez mon
  -1.9: answered, apague, apero, appelle moi, apres … job, are … in, arretez … les, arriere |, arrivent, art
  -1.9: ask … the, assurance |, assurances, au gerant, aucun rapport, aug, avisar |, avisarle, avisarme, b |
  -1.9: bacon, bags, bajit-, bano, bano |, bay |, be quiet, be ready, be there, be … day, be … for, be … in
  -1.9: belanja, berri, better |, bici me, bici … lista, bike from, bike that, bitin-, biting, black |, blood
  -1.9: bonne … a, bonne … j, boulo-, brake |, brand, brinc-, broken |, broth-, buen, bugging you, buzzer
  -1.9: c … sa, c … une, ca fait, ca … ces, ca … quoi, ca … tu, ca … va, call it, can use, can … do, canas-
  -1.9: canasta, cancelar … mensajes, canda-, cara, carro |, cat, ce … svp, cerca, certain, chair-, chairs
  -1.9: charge, che pas, child, chimi-, clac, claro |, clean it, clicked twice, cobro |, codigo, coffee
  -1.9: com |, commande, con esos, condu-, confused, consens, corti-, cortito, coup de, coup … fil, cried |
  -1.9: cry, cual, cuando … acaba, cultu-, culture, cute |, da mas, dale |, danad-, day off, de consentement
  -1.9: de fil, de frein, de precio, de precios, de voz, de … apres, de … compagnie, de … delete, de … des
  -1.9: de … part, de … paso, de … ton, debo, decev-, decevoir, dehor-, dehors, dehors |, dejal-, dejo
  -1.9: delete … sin, deleted, dent, depend, des nouvelles, desactiver, descu-, detai-, did … not, did … quit
  -1.9: did … tell, different shop, dio, directo, disco, disre-, disregard, does … know, domin-, donc plus
  -1.9: dossier de, dress-, drop … price, dryer, du dossier, eatin-, eating, ecran, el asiento, el cable
  -1.9: el casco, el link, el mecanico, el timbre, el total, el wifi, el … en, ella |, elm, email went
  -1.9: empiecen, en arriere, en ese, en retard, en … au, encontre, end … lose, ended up, enfin, enjoy
  -1.9: erron-, ese modelo, espac-, esperar, est annule, est ce, est correct, est sa, est tu, est … dans
  -1.9: est … mes, est … necessaire, est … vrai, esto … me, estrellas |, et j, etait … sur, everywhere
  -1.9: exten-, extrano, fait … arret, falling off, faute, fe, feels lose, fete |, finit, flirting, folder |
  -1.9: font, food, for today, for … is, for … stuff, from NUMBER, full stops, garba-, garbage, genia-
  -1.9: genial, get that, getting a, getting … for, give … a, go i, gossant, gotch-, gotcha, gotcha |, greas-
  -1.9: grince, gros |, guant-, guard, guita-, hablamos, hacer un, happens if, happens … i, have no
  -1.9: have removed, hay ninguna, hold, hold it, honda, horquilla |, house phone, huh, hungry |, hydra-
  -1.9: i borrow, ident-, il etait, il pleut, imagen, imagen |, in maine, incorrect, interesa, ir, is done
  -1.9: is … bike, is … end, is … fair, is … his, is … ok, is … over, is … ready, it broke, it can, it has
  -1.9: it myself, it |, it … another, it … before, j … perdu, jaja, jaja … la, jappe-, jappelle, je … y
  -1.9: jess, join, junk |, just saw, just tired, just went, kids bikes, km, know … NAME, l estime, la cadena
  -1.9: la compagnie, la pantalla, la quiero, la revision, la tarjeta, la … antes, la … bike, la … ca
  -1.9: la … hasta, la … todavia, laisse mes, laptop, las 2, las fotos, las … delete, laval |, lazy, lbs
  -1.9: le aviso, le matin, le … dit, left … message, legs, lente-, lie, lien … paiement, ligne |, like that
  -1.9: like … am, lo … y, lol |, lost NUMBER, lost all, love from, lyon, m avez, ma … m, ma … sur, magic-
  -1.9: mal, mama, mardi |, mask, matin, me aviso, me digas, me faire, me mandas, me not, me para, me quedo
  -1.9: me recomienda, me rendre, me … cortado, me … dinner, me … dos, meant for, mensaje recibido, merci a
  -1.9: message … from, messed, mi carro, mi … por, midi |, missing |, modelo, moi avant, moi … coup, mon … a
  -1.9: month is, more and, more … am, more … this, my gym, my tire, my … changed, my … group, my … this
  -1.9: n importe, n no, necesario, need … talk, needful and, never going, never stops, never … on
  -1.9: ninguna … en, no entendi, no ocupo, no problem, no rush, no … llames, no … llegar, no … prisa
  -1.9: no … works, nobody wants, noon |, nor, nos vemos, not call, not here, not him, not in, not say
  -1.9: not sign, not understand, not … like, not … texted, now his, number … gave, numero … una, nunca habia
  -1.9: occupe des, odome-, off … hands, off … put, ok go, old bike, old |, omg, on s, on … bike, on … of
  -1.9: onda, only got, open, order i, orlan-, orlando, ou c, out … for, outsi-, outside, ouvert |, owned
  -1.9: owned a, pan, pantoute |, parler au, parrot |, partir de, pas trop, pay, payin-, paying, pedaler
  -1.9: pena |, penser, penser |, peut … arreter, peux effacer, peux … arreter, pharm-, pics |, piece-
  -1.9: pieces, pieds dans, pieza |, piss, piss off, plast-, playin, pneus, porto-, porton, poste-
  -1.9: pour cette, pour … fete, pour … tune, prenez vous, preoc-, pres, presc-, prescription, presto
  -1.9: presupuesto |, problema |, problemas, propina, psi, pu … numero, puedo hablar, puedo parar, pulga-
  -1.9: que esta, que falta, que … al, que … peux, quedamos en, quel … de, queue, qui est, quiero hablar
  -1.9: quiero … con, quitting, quote |, radia-, raining |, rapport avec, read … NUMBER, received the
  -1.9: recomienda |, refill, reflectores, regalo, remove … as, repair … i, reparation, repondez pas
  -1.9: revision, revision |, revoi-, rien commande, roads, roll, ronfl-, route-, rush |, s … des, salmo-
  -1.9: salmon, salte, sari, sauce, says … the, se agradece, se rompio, se si, se |, se … la, segur-
  -1.9: send this, send … the, sending a, sending messages, sent, serre-, she … me, shelf, shifter
  -1.9: shop … you, si … bici, silence from, smh, smh |, so slow, souci, spam folder, spam me, spamming my
  -1.9: spoke-, spokes, stage-, stages, stfu, stoke-, stop … at, stop>more, stret-, stuck, student, study |
  -1.9: suis inscrite, sur facebook, sweet, taco, talla, tantot |, te, te confundiste, tech, teeth
  -1.9: telling … i, tempete, temple |, temps d, tenan-, tengo su, tengo … numero, terce-, test, texteame
  -1.9: texter je, texts in, that NUMBER, that number, that … meant, the dishes, the email, the guard
  -1.9: the light, the rush, the truck, the wedding, the week, the white, the … NAME, the … found, the … or
  -1.9: the … sign, them to, this … on, threw, tiene … numero, tienen otro, tired … this, to go, to … coming
  -1.9: to … in, told … this, ton, took your, took … phone, tournez a, tournez … gauche, trop |, tu vous
  -1.9: tu … en, tubel-, tubeless, tubes |, typed … in, uh, ultimo … que, umpir-, umpire, un … delete
  -1.9: un … para, un … quand, una … por, under-, unsubscribe button, veille, veux un, vi su, voisine
  -1.9: votre dossier, vous … au, voy … denunciar, vuelvanme, was … your, wat, we did, were … of, what … a
  -1.9: which … i, whoever … want, will … my, wine, with a, with that, with … parrot, woohoo |, work … use
  -1.9: xl, xq me, y … aucun, yo quiero, you box, you come, you gift, you give, you love, you ship, you store
  -1.9: you … our, you … somebody, you … tell, you … than, you … y, your business, your mother, your … has
  -1.9: | aiyo, | allez, | aviseme, | awesome, | bendiciones, | cool, | copy, | dele, | free, | got, | gotcha
  -1.9: | hacen, | haha, | heres, | hoy, | j, | jamais, | left, | mdr, | mom, | morning, | part, | perdon
  -1.9: | piss, | po, | quitte, | ramasse, | really, | rear, | saludos, | sans, | sigue, | sin, | size
  -1.9: | stfu, | ton, | un, | verifiez, | who, | … NAME, | … agradece, | … bruit, | … cap, | … cel, | … chat
  -1.9: | … cunado, | … delete, | … funny, | … give, | … interesse, | … jess, | … list, | … llegue, | … ma
  -1.9: | … makan, | … mandas, | … muted, | … poor, | … por, | … problem, | … pude, | … rapport, | … recibido
  -1.9: | … sacaron, | … se, | … senor, | … soiree, | … soy, | … still, | … suficiente, | … texting
  -1.9: | … thank, | … threw, | … took, | … ver, ~0000, ~_alc, ~_ame, ~_aro, ~_boo, ~_cak, ~_cry, ~_dal
  -1.9: ~_deh, ~_dra, ~_dre, ~_dry, ~_dy, ~_enj, ~_esp, ~_foo, ~_hil, ~_hor, ~_hr, ~_huh, ~_ir_, ~_jes, ~_km_
  -1.9: ~_lb, ~_lbs, ~_log, ~_med, ~_mur, ~_om, ~_omg, ~_ond, ~_ord, ~_pil, ~_poo, ~_psi, ~_rit, ~_saf, ~_suc
  -1.9: ~_te_, ~_tee, ~_tot, ~_uh, ~abie, ~aden, ~adre, ~agne, ~ah_, ~aili, ~aime, ~anto, ~apto, ~asa_, ~atte
  -1.9: ~baje, ~barr, ~bele, ~bios, ~blin, ~bloo, ~boot, ~brot, ~cak, ~cake, ~cart, ~casc, ~cat_, ~cks, ~cks_
  -1.9: ~crie, ~cry, ~cry_, ~ctua, ~cu_, ~cuse, ~dals, ~deh, ~deho, ~dejo, ~dent, ~dida, ~dri, ~driv, ~dui
  -1.9: ~dys_, ~earn, ~eblo, ~ebo_, ~ecio, ~ecu_, ~edal, ~egla, ~enj, ~enjo, ~eoc, ~eocu, ~eza_, ~fie, ~fier
  -1.9: ~food, ~fra, ~fri_, ~gir, ~gue_, ~gul, ~herm, ~hold, ~hon_, ~huh_, ~icar, ~intu, ~ior_, ~ipo, ~isre
  -1.9: ~ived, ~jet, ~ka_, ~km_, ~lab, ~labo, ~larg, ~lase, ~lay, ~laya, ~lbs, ~lbs_, ~llam, ~llu, ~luto
  -1.9: ~mam, ~matc, ~modo, ~mur, ~naro, ~ndem, ~neus, ~noc, ~noon, ~nouv, ~ntas, ~ntu, ~ntur, ~oac, ~oach
  -1.9: ~olor, ~omg, ~omg_, ~ompe, ~oms, ~oms_, ~ored, ~orid, ~ota, ~otor, ~oue_, ~ouse, ~outs, ~pay_, ~payi
  -1.9: ~pet_, ~pha, ~pic, ~piec, ~play, ~poo, ~pped, ~pro_, ~psi, ~psi_, ~queu, ~quot, ~rca, ~reoc, ~ris_
  -1.9: ~rivi, ~roja, ~roth, ~roz, ~safe, ~soir, ~sreg, ~stas, ~stoc, ~stuc, ~suc, ~tag, ~teet, ~tob, ~trae
  -1.9: ~tsi, ~tsid, ~tuck, ~ubr, ~ueue, ~uez, ~uez_, ~ugar, ~ugg, ~umi, ~ums_, ~undi, ~utsi, ~uvel, ~uz_
  -1.9: ~vas_, ~via_, ~vie_, ~wat_, ~wine, ~xten, ~za_
  -2.0: 2 hrs, NAME d, NAME does, NAME here, NAME moi, NAME … son, NAME … stop, NUMBER dolares, NUMBER … ok
  -2.0: a NUMBER, a comer, a como, a demain, a gauche, a lie, a poder, a un, a vos, a … too, abiertos |
  -2.0: abonnee, accepte de, account |, agua, alegr-, all gone, all … at, allergic to, allez, alto … la
  -2.0: ancien … de, and get, and … other, and … to, another year, any further, anything … me, app … me
  -2.0: appreciate you, appri-, appris, are … done, are … for, argen-, arreglar, arrete c, arrete en
  -2.0: arrete … est, arreter au, asiento, asiento … me, ask … it, assurance, attendre, audio-, audios
  -2.0: autocollant, automne, automne |, azul |, b, bacano, bagages, baja … precio, bak, beans, beans |
  -2.0: before … get, bici todavia, bici … de, bientot |, bird, block off, block … an, bonne, borro … mensaje
  -2.0: box … up, boy |, breat-, breathe, bruit a, brule |, bs, bsnl, buffe-, buffet, bus, bus … near, but he
  -2.0: but … my, c qui, c … tu, cadenas, cake, called off, campana, can tell, can … find, can … receive
  -2.0: can … text, cancela … cita, cancele … cita, candado, carbono, casa |, casi … veo, ce, ce … m, ce … ne
  -2.0: ce … tu, celeb-, celle la, ces … la, check … number, cherchez, chum dit, clients |, clinic |, cm |
  -2.0: code |, coin, come to, commandez, como la, confundiste, consegui |, contact for, contact … on
  -2.0: contesta, contrasena, coule-, couleur, couleur |, count, crack |, credi-, cuanto me, customer care
  -2.0: cut down, d air, d enfant, dad, dad he, day … and, day … no, de error, de pedaler, de … color, debaj-
  -2.0: debajo, debarquez le, demi, derniere fois, des … a, desde … NUMBER, devoi-, dije al, direc-
  -2.0: disturbing, do that, do … cut, do … mean, donut-, donuts, door |, dressed, du casque, dulce, dulce |
  -2.0: eat, echo, el dueno, el |, elimina, else now, emails but, en faire, en reunion, en revenant
  -2.0: en … deux, encan-, encuentro, end feels, end to, end … my, entiendo … no, entre-, envoie le
  -2.0: envoyez … de, es NAME, es con, ese mensaje, est la, esta de, esta vez, estac-, estam-, estamos
  -2.0: esto … acoso, etc, etes qui, expir-, faire |, falta-, fasse, fast |, fastidio |, favor … la, favou-
  -2.0: fax, fee i, fee … was, final |, for asking, for … blue, for … year, foto, found it, four, frenos no
  -2.0: fri, gardez le, german, get in, get text, get the, getting texts, got 2, grease, grips, guantes
  -2.0: guys … stop, habla |, have this, have … owned, he, he gave, heati-, heating, heures, hija, honest
  -2.0: hour for, hour … me, house, hoy no, hub, i asked, i ended, i … been, i … but, i … cancel, i … picked
  -2.0: ici … est, if i, if … have, il … je, ils, importe quand, in |, incorrecto, instead of, instructions
  -2.0: interesa … de, is NUMBER, is from, is it, is more, is … wrong, it NUMBER, it off, it ready, it thanks
  -2.0: it will, it … NUMBER, it … own, it … take, j … apres, jamais plus, je paye, je … appelle, je … fais
  -2.0: jusquau, just … your, juste le, keeps asking, kid, kid … not, kind of, know … to, koi, l avis, la e
  -2.0: la grandeur, la hora, la meteo, la pluie, la remise, la tercera, la … o, lachez … un, laisse faire
  -2.0: laissez faire, laissez … le, las notificaciones, late, laver, laver |, le bon, le … arriere
  -2.0: le … mensaje, leche, leg day, lend, liao, limpieza, list is, lista no, llamo a, llega |, llegar |
  -2.0: llego cortado, lo vi, lo |, locat-, longu-, louis-, louise, lumie-, lunch, m … donne, m … vous
  -2.0: mache-, mailing, maintenance class, making the, mal |, mandan tantos, marcar, mari … est, marque |
  -2.0: mas barata, mas … mi, match, maybe, me he, me rappelle, me … come, mensaje … es, mensajes automaticos
  -2.0: mere |, message again, message … in, message … la, messe-, meteo, meteo |, mi orden, mi … tambien
  -2.0: midi, miss you, missi-, mms, model-, modele |, moi dans, moi … stp, mon appel, mon auto, mon courriel
  -2.0: mon petit, monterrey, must … in, my hands, my life, my … said, my … was, my … where, my … will
  -2.0: n … never, n … quand, names, need an, need … receipt, neighbor … the, never … anything, next spring
  -2.0: next year, ningun NAME, no entra, no hurry, no … deje, no … iban, no … number, no … ruido, no … si
  -2.0: non je, noon, norma-, normal, not funny, not judge, not tell, not the, not turn, not … man, noticed
  -2.0: nouveau, now thank, number any, number this, number … do, numero delete, numero … es, o hay, octob-
  -2.0: of … by, of … lol, off an, off what, off … computer, off … hour, offs, often … you, old, old frame
  -2.0: only … about, or what, orale, orale |, oso, ou … est, out already, out you, owe … NUMBER, panier |
  -2.0: para alla, para … a, parar la, pare la, parqu-, pas ce, pas chez, pas demande, pas le, pas plus
  -2.0: pas … garantie, pas … nouvelles, pasa el, patines, pdf, pedals, perdo-, person … are, personne repond
  -2.0: pesos, petites roues, peut il, pinky, pinto, plan … is, please ignore, please … your, pluie, pluto-
  -2.0: plutot, poder, poor NAME, por … de, porque no, porte bagages, pour … avis, pour … message, primer
  -2.0: prisa |, project, que color, que fuera, que … paso, que … recomienda, quebec |, quel nom, question |
  -2.0: qui ca, quimi-, quimica, quit playing, quitale, quitele, quote, rack |, ramasser le, ramen-, rayon
  -2.0: rayos, ready for, ready … the, recado, recois … les, recojan, recu, recu un, reecrit, removed
  -2.0: renta |, repondez … a, repondu au, reporting … as, resen-, retou-, return, revenant, revoke my, rfc
  -2.0: right |, ris, rite, route, saddle |, safe, salon |, saludos desde, saquenle, scary, se cayo, se corto
  -2.0: se llama, se … borro, see you, she never, she … ok, shirt-, shirts, short, si ca, si … favor, sigh
  -2.0: sigh |, since morning, slime, smash-, smashed, smthg, snore, so … with, someone … the, soumi-
  -2.0: splinter, squeaks, steel, stole, stop laughing, stop ou, stop payment, stop working, stop … after
  -2.0: stren-, strength, stretch, stude-, suelto, suficiente con, sur |, tacos, talk about, tarde
  -2.0: telefono me, text … lot, textos … est, than, thank … so, thanks … asking, that text, that … was
  -2.0: the account, the bank, the check, the deluxe, the grp, the hill, the message, the tenant, the tire
  -2.0: the … made, the … pics, the … seat, there still, they say, this please, this the, this … today, tht
  -2.0: thurs, tiempo |, til my, timbre |, timing, to buy, to … lol, to … somebody, to … something
  -2.0: to … wrong, todavia |, toilet, took, tout … le, tow, transferez, trop … a, trust-, try again
  -2.0: umbrella |, un NUMBER, un momento, un sms, un … les, un … mais, une photo, une |, unit, university
  -2.0: unkno-, unknown, up to, up … am, vas, vea, velos en, verde, very, vieux, voisine |, vos … et
  -2.0: voulais pas, vous a, vous devez, vous faites, vous textez, vous … change, voyon-, voyons, wah |
  -2.0: wahal-, wahala, want … talk, was meant, was … in, weigh-, where … at, white one, white … with
  -2.0: whoever you, will text, wipe it, with … neighbor, with … thumbs, with … uncle, would … a, would … do
  -2.0: xmas, y penser, y … des, yes … it, yo tampoco, yo vivo, you by, you check, you kindly, you … by
  -2.0: you … closed, you … da, you … get, your instagram, your mailing, your texting, your … n, zelle, | add
  -2.0: | appelez, | black, | c, | ciao, | commandez, | comment, | decline, | doctor, | dos, | elimina
  -2.0: | explain, | genial, | hay, | hein, | k, | llevo, | mensaje, | nos, | orale, | parked, | quitale
  -2.0: | quitele, | school, | tcpa, | te, | tienen, | tip, | today, | toujours, | video, | your, | … bien
  -2.0: | … bon, | … bonito, | … both, | … brand, | … bus, | … deal, | … devez, | … disappointed, | … got
  -2.0: | … great, | … happy, | … laptop, | … live, | … nadie, | … option, | … paran, | … parce, | … pardon
  -2.0: | … policy, | … pueden, | … puedo, | … rapido, | … recibi, | … requested, | … rides, | … sale
  -2.0: | … sign, | … site, | … su, | … suspension, | … tard, | … teacher, | … they, | … tu, | … vivo
  -2.0: | … wearing, | … well, | … you, ~000, ~_air, ~_b_, ~_bar, ~_bb, ~_ber, ~_ce_, ~_coa, ~_fie, ~_fra
  -2.0: ~_he_, ~_jef, ~_joy, ~_jud, ~_km, ~_lat, ~_mam, ~_old, ~_pad, ~_ros, ~_sei, ~_ska, ~_str, ~_tht
  -2.0: ~_tit, ~_tm, ~_tmr, ~_vas, ~_war, ~_zel, ~abe_, ~afo, ~aha, ~alc, ~asc, ~ayb, ~aybe, ~bad, ~bido
  -2.0: ~bier, ~bus_, ~cama, ~cena, ~cita, ~coa, ~codi, ~cret, ~crev, ~crew, ~cui, ~culo, ~dela, ~delo, ~disr
  -2.0: ~dona, ~doo, ~doub, ~ebl, ~ege_, ~egra, ~egur, ~embl, ~embo, ~enre, ~erra, ~erst, ~expi, ~flec, ~fren
  -2.0: ~frie, ~full, ~ha_, ~hah, ~haha, ~hija, ~hild, ~hina, ~hub_, ~huh, ~icks, ~ifte, ~iler, ~ilet, ~ils
  -2.0: ~inta, ~inve, ~irec, ~isr, ~itio, ~jef, ~jud, ~kid_, ~lars, ~late, ~leat, ~len_, ~liao, ~lord, ~lu_
  -2.0: ~luie, ~lumi, ~lunc, ~mal_, ~malo, ~mama, ~mayb, ~mbo, ~midi, ~mr_, ~mul, ~nac, ~nast, ~ncan, ~ncie
  -2.0: ~nite, ~nneu, ~nol, ~nol_, ~norm, ~oat, ~oc_, ~odel, ~odys, ~oie, ~omie, ~orde, ~osco, ~oum, ~oumi
  -2.0: ~peda, ~pleu, ~plui, ~plut, ~po_, ~pot, ~pouc, ~pra, ~pran, ~pray, ~pret, ~quil, ~raj, ~ramm, ~rayo
  -2.0: ~rde_, ~resc, ~ri_, ~rki, ~rose, ~rue_, ~sant, ~sarm, ~sce, ~seen, ~sena, ~sien, ~soum, ~spee, ~ssai
  -2.0: ~sual, ~test, ~tht_, ~tmr, ~took, ~tree, ~tren, ~true, ~tut, ~uleu, ~umie, ~umis, ~utot, ~vag, ~vage
  -2.0: ~vau, ~vieu, ~voyo, ~ws_, ~xpi, ~xpir, ~ybe, ~ybe_, ~zon_
  -2.1: 2 minutes, NAME about, NAME at, NUMBER NAME, NUMBER … since, a google, a pris, a … arret, a … it
  -2.1: a … numero, a … right, abren, ac, aceptan, acepto |, achat |, again lol, ah |, air |, ajust-
  -2.1: alguna novedad, all contacts, alloy, am reporting, am tired, am … at, amor |, and … so, angry … me
  -2.1: annoyed, anota-, ans que, any texts, any … on, anyone but, aqui … es, are closed, argent, arret de
  -2.1: arrete, arrete … passant, as is, as pas, at … point, at … shop, au nom, autorizo la
  -2.1: autorizo … reparacion, avec … bike, avec … velo, avez … recu, avoir un, ayuda |, azul, bajen, barel-
  -2.1: barely, be another, be late, bed, bequi-, bequille, bici tengo, bike in, bleed, bonne … la
  -2.1: borrame … la, box it, brakes do, brakes … not, bride-, bridesmaid, btw |, but a, but … website
  -2.1: buzzer is, by your, c tu, c … NAME, c … bien, ca … a, ca … beaucoup, ca … est, ca … etre, ca … textos
  -2.1: cadre, cajas, call … is, camara, cambio |, came … of, can we, can … turn, cancel … appointment
  -2.1: cancellation, cansa-, cansan, carbo-, casa de, cell … moi, center, cette … la, chance |, changes
  -2.1: cher, chico |, class-, cle, clicking, clip, cm, cobran los, cobro, cold, combien |, come … of, comma-
  -2.1: complet |, compris, conduis, confirmado, confirmer, conosco a, consent … the, corazon |, corto
  -2.1: count … out, cours … mecanique, cuida-, curb, customer … yours, cut |, d … avant, dad says, day of
  -2.1: de comer, de cote, de mecanique, de respeto, de rouler, de … era, de … il, de … yo, debarree
  -2.1: deja … mandarme, dejela, dental, deposito |, des pieces, des … automatiques, descuento, die
  -2.1: dites … NAME, do if, do … listen, do … put, doctor |, donate, dos, down on, dropped my, drunk
  -2.1: du porte, du … de, e bikes, eaten, el trabajo, el … jaja, electrique, eleve-, emoji-, emojis
  -2.1: encontraron, engagez, english no, entendi |, enviado, erreur c, erreur … est, es NUMBER, es todo
  -2.1: esperando, esposo |, esposo … la, est NAME, est NUMBER, est bloque, esta NAME, este … porfa
  -2.1: estoy harta, etes … vous, fait beaucoup, faites … des, falta de, falta … respeto, faltan, faut une
  -2.1: felicidades, fella, fermez … dossier, feu, fin de, finished, fir, first day, first-, fit, for … NAME
  -2.1: for … NUMBER, for … again, for … frame, for … week, forever>wrong, formulaire, free |, frena
  -2.1: friend |, from … order, fue … que, funeraria, gave him, gave me, go for, go … to, group project
  -2.1: gym so, halfw-, halfway, harto, have … the, have … use, hear your, hende-, heres my, heure-, hill
  -2.1: him |, his, hiver |, hoodi-, house to, how long, hub |, hurry |, i cancelled, i give, i … borrow
  -2.1: i … here, i … reporting, i … twice, ici c, if he, ignore my, in nebraska, inven-, is d, is … here
  -2.1: is … lol, it makes, it would, it … in, it … sorry, it … will, j arrive, j enleve, j … ben, ja
  -2.1: jamais eu, jamen-, jamene, je conduis, je … tu, jefe |, joyeux, jpass-, jpasse, judge, just left, k
  -2.1: kitch-, knw, l argent, l auto, l … demain, l … vous, la chaine, la contrasena, la difference, la prof
  -2.1: la rue, la valve, la you, la … tout, labor |, lachez … vous, largu-, le des, le dio, le pongan
  -2.1: le ramasser, le siege, left … on, legen-, les petites, les vieilles, les … roues, lift it, like last
  -2.1: like … NAME, like … please, list … and, list>remove, liste … pieces, llamo, llanta |, llegan
  -2.1: llegan cosas, lo tengo, lo … al, location |, logo, long will, long … i, long … it, longer … the, love
  -2.1: lui … un, luz, ma fourche, mai, mal … numero, mami, manches, mandar mensaje, mandeme el, marat-
  -2.1: mas el, mas … yo, me pasa, me when, me … at, me … delete, me … manda, me … tu, mean it, membe-, mens
  -2.1: mensaje era, mensaje favor, mi nina, mic, mind me, mon cadre, monde |, more for, movin-, moving, mr
  -2.1: mtcn, mums, music, my desk, my water, my … bottle, my … reads, my … would, ne suis, ne … connais
  -2.1: nebra-, nebraska, neige, next your, ni bici, ni … tengo, night |, ningun mensaje, ninos |, no esta
  -2.1: no estaba, no fue, no manches, no son, no … calls, no … cansan, no … mi, no … salir, not fair
  -2.1: not her, not i, not listen, not ship, not … but, not … fan, not … late, not … right, not … yet, nota
  -2.1: notre entente, novedad, now |, nuit |, number>number, numero … NAME, numero … la, of people, of town
  -2.1: off again, off you, ofici-, oficina, oh … it, oigo, ok but, ok no, ok will, on … check, on … roof
  -2.1: only … in, opcio-, order, otro mensaje, out … town, over |, owe you, paint, paisa-, paisano
  -2.1: panier svp, parale con, parce-, parcero, parents, parfait merci, party |, pas … et, patch-, patches
  -2.1: pause, pedal-, perdon, perdon … no, peric-, perico, peux pas, pick up, picture, pied |, please reply
  -2.1: please … once, please … the, plus … cell, poor, por … paso, poster, poten-, potencia, pour mon
  -2.1: pour … NUMBER, pour … a, pray, prefere, present, prime-, psych-, que rapido, que … velo, qui … je
  -2.1: quit … for, quit … i, quita el, quita … la, quite, quitte le, quoi … numero, ramene, reach me
  -2.1: read my, recibido |, reecr-, reflecteurs |, refuse de, registry |, remove your, reply |
  -2.1: repondre … pour, reportar |, retar-, retour, revisen, ride anymore, right now, rock, rue |, sacra-
  -2.1: safe |, said the, saque, say the, scamm-, se cancela, se cansan, se quien, se ve, sell it, send … yet
  -2.1: sent my, sent you, seul … svp, sew, she was, siempre |, sign … form, sin prisa, sir i, small |
  -2.1: sms the, sms to, so if, socia-, social, sonne-, sonnette |, sorry for, soumission, soup, souvi-
  -2.1: souviens, space, speec-, squea-, stick-, stop avec, stop raining, stuck at, stuff i, suis … capable
  -2.1: suis … retard, suit, sujet, sure … the, survey, svp ne, svp on, swear if, sweep-, systeme, tacos |
  -2.1: take … for, te extrano, tear, tenant, text … better, texto … por, texts are, that right, that … my
  -2.1: that … of, the bus, the door, the gym, the other, the rain, the seat, the thing, the total, the … fee
  -2.1: the … new, the … please, the … reminder, there … in, these texts, thurs |, tige, titul-, tmrw, tmrw |
  -2.1: to 2, to … but, total |, tournez, trop, trouve un, true, turn … notifications, typed it, ugh |
  -2.1: un neuf, un … a, un … con, un … merci, up your, upgra-, usa … numero, va arreter, va … l, vacan-
  -2.1: velo de, velo il, vemos, veo |, veux … savoir, vieilles, viernes |, vieux bike, virem-, virement
  -2.1: viva, vivo, voir |, volun-, votre boutique, votre … par, vous recu, vous une, vous … tu, warra-
  -2.1: washi-, wavin-, waving, waving |, way, weight, well … the, what did, what time, what … your, when you
  -2.1: will do, will not, will … a, will … me, will … off, will … send, wisdo-, wisdom, worki-, working
  -2.1: y te, y … une, ye, yeah |, you NUMBER, you sound, you texted, you … NUMBER, you … after, you … any
  -2.1: you … keep, you … up, your old, your son, | a, | approved, | bikes, | bueno, | canceller, | ce
  -2.1: | claro, | dejela, | escribame, | ignore, | knock, | mandame, | merry, | mes, | nice, | ouvert
  -2.1: | price, | remove, | sacame, | see, | tournez, | vas, | venden, | virement, | water, | whose, | will
  -2.1: | wish, | … abierto, | … abiertos, | … after, | … au, | … aviez, | … bateria, | … card, | … ce
  -2.1: | … crois, | … days, | … demain, | … el, | … gustan, | … hurry, | … if, | … interest, | … je
  -2.1: | … journee, | … joven, | … laisse, | … llega, | … long, | … petit, | … profe, | … quitar, | … ready
  -2.1: | … safe, | … too, | … update, | … woke, | … would, | … yes, | … your, ~000_, ~_aju, ~_az, ~_azu
  -2.1: ~_ban, ~_beq, ~_ble, ~_cm, ~_cm_, ~_cof, ~_coi, ~_eat, ~_ete, ~_fax, ~_fit, ~_ful, ~_hah, ~_his, ~_ig
  -2.1: ~_ima, ~_k_, ~_ka, ~_lab, ~_lar, ~_len, ~_luz, ~_mee, ~_mix, ~_mou, ~_mr_, ~_ofi, ~_pot, ~_scu, ~_slo
  -2.1: ~_tar, ~_upg, ~_urg, ~_vem, ~_wav, ~_za, ~aha_, ~ajou, ~anty, ~arat, ~ato_, ~avy, ~awn, ~awn_, ~azu
  -2.1: ~azul, ~bent, ~beq, ~bequ, ~blar, ~bols, ~bour, ~cadr, ~cant, ~carb, ~cats, ~cirl, ~cles, ~clip, ~cm_
  -2.1: ~cof, ~coff, ~coin, ~cold, ~coo, ~cost, ~cuid, ~dale, ~debo, ~depa, ~dies, ~eals, ~edit, ~edu, ~erer
  -2.1: ~ergi, ~esce, ~esia, ~etch, ~exce, ~feu_, ~foo, ~foot, ~four, ~galo, ~harm, ~hod, ~hoo_, ~horn, ~ica_
  -2.1: ~ideo, ~ieg, ~iens, ~iers, ~ild_, ~ils_, ~ior, ~jas_, ~jel, ~jode, ~jout, ~joy, ~kets, ~kitc, ~lerg
  -2.1: ~lid, ~lm_, ~logo, ~lor_, ~luz, ~luz_, ~mage, ~mbou, ~meet, ~mend, ~mix, ~mpri, ~mrw, ~mrw_, ~mums
  -2.1: ~nan_, ~ndui, ~nice, ~nnai, ~nnez, ~nota, ~noye, ~ntos, ~nuts, ~nza, ~obro, ~ofic, ~oisi, ~oite, ~onu
  -2.1: ~oodi, ~opci, ~orki, ~oten, ~pani, ~pee, ~peg, ~pgr, ~pgra, ~pric, ~ras_, ~rate, ~rato, ~ray_, ~rbo
  -2.1: ~rcer, ~reac, ~rey_, ~rge_, ~rma_, ~ropo, ~rout, ~rtai, ~rui, ~rw_, ~sau, ~scen, ~semb, ~slo, ~ssan
  -2.1: ~stag, ~sum, ~tht, ~tiro, ~tmrw, ~tock, ~upg, ~upgr, ~upli, ~uro, ~urry, ~vali, ~vemo, ~vinc, ~warr
  -2.1: ~wav, ~xce, ~zel, ~zell, ~zul, ~zul_
  -2.2: 2 |, NAME andre, NAME … est, NAME … not, NUMBE-, NUMBER, NUMBER 2, NUMBER months, NUMBER pouces
  -2.2: NUMBER … et, NUMBER … me, a bird, a contact, a copy, a ese, a ir, a monterrey, a pensar, a photo
  -2.2: a pie, a real, a ride, adres-, again this, agregar, ahori-, ahorita, ahorita no, ai bien, ai oublie
  -2.2: ai quitte, ai recu, airte-, airtel, ajoutez … a, al … de, algo |, allowed … the, am stuck, am … on
  -2.2: and then, and … just, anyone … me, appelez moi, appelez … pas, arreter chez, arreter l
  -2.2: arretez … vous, asien-, at these, ate, attendre |, au coin, aucun NAME, aurait ete, avez le
  -2.2: avez … fini, avez … une, aviso, axle, ay … otra, babysitting, balance is, better … me, bici … me
  -2.2: bici … ni, bien … le, birya-, biryani, bless you, blessed, blown, borro-, box of, broke |, busy |
  -2.2: but me, c … long, c … qui, ca … un, came by, cancel … rental, cancel … tune, cancelen la, cancelled
  -2.2: caps, caro |, casco y, casco |, casi no, cegep, celular … mi, cerca |, cet, cles, clicking |
  -2.2: come get, compo-, con … trabajo, connais … ce, conos-, conosco, continue, could … send, crick-
  -2.2: cuerd-, cuidado, cycle, d appeler, dado … numero, dans … auto, dare, daughter … the, de ayer, de bebe
  -2.2: de carbono, de location, de molestar, de … argent, de … modele, deal |, deb, deb |, debarquer |
  -2.2: deleted your, deliver, demai-, demain, demenagement, depart, department, department |, depuis 2
  -2.2: des … dans, desce-, dice NUMBER, did … mean, diga, diga que, disappointed, disse-, do … brakes
  -2.2: do … hear, do … sell, do … tell, does … end, dogs allowed, done and, dors, during the, dying |
  -2.2: el profe, embarque, encon-, entiendo |, entrar, equivoco, era de, erreur … je, es obligatorio, es su
  -2.2: ese … no, espanol |, essay-, est long, est qui, est … pret, esta lista, este … lo, esto es
  -2.2: estrellas en, estrellas … google, et mettez, ete |, etes au, ex, express, face |, faceb-, fait … velo
  -2.2: favor … mi, fb, film, firmar, fix the, flat again, focus, for now, for our, for your, for … other
  -2.2: found your, found … text, frien-, front |, full, fumar y, genius, gente |, get out, go … it, grande
  -2.2: grp, grupo … la, guy is, hablar, hacen … en, happens, have it, have … ever, hay |, helmet |, hot |
  -2.2: hour |, hoy |, huh |, i m, i on, i … all, i … stuck, i … those, iba, interesa la, interesse plus
  -2.2: is also, is blocked, is out, is … again, is … cancelled, is … there, it … she, j … peux, j … quitte
  -2.2: j … recu, j … sorti, jaja |, je prefere, je … suis, je … this, keep working, knees, l … NUMBER
  -2.2: l … du, l … vole, la couleur, la que, la renta, la roja, la … personne, la … quiero, lab, laisse un
  -2.2: lata |, lavage |, le de, le … ici, le … stop, le … velo, leath-, leather, les reflecteurs, les … boue
  -2.2: let … do, lift |, line … the, linge, lio, list … people, liste des, livre-, llames, lo agradezco
  -2.2: lo … en, lo … sea, look … these, lost, ltr, lui |, lumieres, lyne, machan, maggi, mais ca, manager |
  -2.2: marathon, marathon plus, market, mas informacion, me 2, me fue, me llames, me llamo, me … avec
  -2.2: me … desabonne, me … el, me … total, me … you, mean to, medicine, mel, menos |, merry christmas
  -2.2: message a, message … d, message … erreur, mi hijo, mi … dice, mi … nuevo, mi … pregunta, miren
  -2.2: moi … votre, moins, moins |, molle, moms, mon … bike, mon … dit, mon … en, mouil-, much … you, mum |
  -2.2: mur, my appointment, my brakes, my receipt, my … left, my … yet, nada que, necessaire, need this
  -2.2: needs the, needs … be, niaise, no conosco, no da, no thank, no |, no … soy, not … lol, note, now … to
  -2.2: nuevo |, number … phone, numero moi, numero nuevo, numero soy, obligatorio, of … message, of … week
  -2.2: olvidalo, on google, on me, on … flip, on … l, on … until, once |, option, order so, ordering, ouch
  -2.2: ouch |, out … of, owner … this, pa … no, para … hora, parece, parfait |, pas des, paseo |
  -2.2: pendiente |, personne de, personne … repond, phone … if, photo de, pidiendo, pink, pis … le
  -2.2: please only, please … thank, poco, porta-, pouce-, pouces, pour … location, pour … soir, precio por
  -2.2: price, prob, promo est, propre, proud … you, put … name, que estaba, que ustedes, que … es, que … lo
  -2.2: quitte … job, rack, rappel mais, recu mes, refle-, reflecteurs, regul-, remember … to
  -2.2: remove … stickers, remove>wrong, removing, retard, ride on, rien … la, ring me, roof, ruined my
  -2.2: sa mere, saben, sale end, saved, say … for, says … never, se equivoco, se … como, se … llevo, search
  -2.2: season, semaines |, senal, send that, she … NUMBER, short |, si la, sir is, sortez … velo
  -2.2: soumission |, soy de, spam filter, spam … with, spammy, specialized, stand, stop your, stop … he
  -2.2: story, stranger |, su … con, suis … NAME, sur … liste, sur … velo, svp … a, swap |, t aime
  -2.2: take … old, taque-, taqueria, text to, text … ever, text … it, texto no, that … ok, that … plenty
  -2.2: the pink, the price, the reminders, the … before, the … bike, the … cap, their-, theirs, then … am
  -2.2: they were, this … but, thorn-, thorns, thursday and, ticket |, tirage j, tirage … ai, tiren-
  -2.2: to … church, torme-, tormenta, total, tout j, tout … ai, true |, tu pour, tu … avec, turns, tv
  -2.2: un alto, un … NUMBER, une … sur, until … call, us do, use … these, va etre, velo electrique, vendo
  -2.2: venu, verifiez … numero, veux … la, veux … recevoir, vi en, vidrios, vous voir, vous |, vous … ca
  -2.2: vous … textez, voy … pensar, vrai |, vu, want … is, warranty, was i, washing, way home, what about
  -2.2: what |, when it, while |, who took, who … NAME, wifi |, will … turn, won, woohoo, work … no
  -2.2: would … take, y eso, y est, y … aviso, yes … no, yo pague, yo … firme, yo … recojo, you basta
  -2.2: you dare, you done, you wrote, you … she, you … vi, you … your, your fault, your newsletter
  -2.2: your … if, | 2, | aca, | all, | arretez, | avez, | be, | come, | dead, | donde, | euh, | fair
  -2.2: | laissez, | mandeme, | monday, | my, | nobody, | olvidalo, | phone, | recibi, | recu, | remettez
  -2.2: | saque, | some, | stupid, | tiene, | total, | wake, | … abuelo, | … ano, | … cadenas, | … cuesta
  -2.2: | … era, | … estuvo, | … fermez, | … forma, | … fotos, | … kind, | … look, | … name, | … nieto
  -2.2: | … noel, | … noise, | … nombre, | … not, | … notifications, | … obligatorio, | … onda, | … payment
  -2.2: | … permission, | … porte, | … quede, | … release, | … remove, | … rien, | … subscription, | … tengan
  -2.2: ~?ur_, ~_ay, ~_bag, ~_bin, ~_blu, ~_coo, ~_dom, ~_duc, ~_eh, ~_ex_, ~_fet, ~_gue, ~_hai, ~_low, ~_mod
  -2.2: ~_noc, ~_nv, ~_od, ~_red, ~_rei, ~_roo, ~_tea, ~_toc, ~_tv, ~_tv_, ~_vu_, ~abla, ~aceb, ~ald, ~ansa
  -2.2: ~aps_, ~arac, ~bag, ~bate, ~bid, ~bing, ~blu, ~bone, ~bouc, ~cans, ~ceb, ~cert, ~cine, ~cloc, ~dare
  -2.2: ~dici, ~efl, ~efle, ~embr, ~ensi, ~eser, ~evra, ~fed, ~fee_, ~fete, ~few, ~flor, ~font, ~geni, ~hees
  -2.2: ~hurr, ~iete, ~ig_, ~ilk_, ~imag, ~irs_, ~jas, ~lab_, ~lame, ~lave, ~leak, ~leed, ~lma, ~lost, ~mg_
  -2.2: ~mite, ~mm_, ~mman, ~mod, ~moms, ~nded, ~nip, ~nosc, ~oas, ~oast, ~obra, ~oder, ~ogo, ~oie_, ~oldi
  -2.2: ~oral, ~oser, ~ost_, ~oto, ~pago, ~paie, ~pasa, ~perd, ~pere, ~pill, ~pot_, ~ptio, ~rain, ~rair
  -2.2: ~refl, ~rgic, ~rla, ~romp, ~rus, ~rut, ~rven, ~saco, ~sal_, ~sala, ~sca_, ~serr, ~spea, ~spor, ~ssed
  -2.2: ~tard, ~teer, ~tito, ~tot, ~triq, ~tty, ~tv_, ~urns, ~ush_, ~usta, ~viou, ~voie, ~won_, ~ybo
  -2.3: NUMBER old, NUMBER ou, NUMBER people, NUMBER … gone, a faire, a joke, a midi, a nous, a quick, a stop
  -2.3: a vole, a … build, a … envoyer, adresse |, affaire, after the, afuer-, afuera, agreed |, ai fini
  -2.3: all NUMBER, also |, am … for, and give, and … please, andre, another |, any time, anyone |
  -2.3: appelez … textez, are you, arrep-, arret au, arrete … fumer, arretez … reparation, arrie-, arriere
  -2.3: arrivee |, as … le, assis-, ate my, au cours, au prochain, au volant, au … en, audio, avec … numero
  -2.3: avez donne, avisen a, avisen … mi, avisos |, bater-, bateria, be … but, beer |, besoin … facture
  -2.3: best, bicyclette |, bike it, bill |, bless-, bola, both of, break |, build |, but keep, by … shop
  -2.3: cadeaux, cadena |, calendar |, call |, cambiar los, cambiar … frenos, cambie … compania, camin-
  -2.3: can keep, can … add, can … hear, can … still, canadian, chape-, chapeau, chercher |, chido, cien
  -2.3: cita de, cita para, cita … el, clase-, clases, cobra-, combien vous, comer, como … otra
  -2.3: comprends pas, con un, conna-, construction, corre, creve-, cricket, cunad-, cut … a, d autobus, d en
  -2.3: dare |, de compania, de fumar, de fumer, de las, de … nina, dead end, deje … bici, dejem-, dejeme
  -2.3: dejen … bici, descanse, describe, desig-, design, despacio, devoirs, did |, did … authorize
  -2.3: did … leave, digas, digit, do … click, do … end, do … this, doc, does … open, dog is, domingo, donar
  -2.3: downs-, downstairs, dream-, drop … any, du metro, du service, duck, dupli-, dvd, el alto, el pedido
  -2.3: en tout, en … de, encim-, encima, engag-, enlevez nous, enlevez … siege, envoyer … photos, escribi
  -2.3: est pret, est quittes, est … qui, etait … ma, etes, examp-, example, except, expecting, expliquer
  -2.3: extension, face, facebook, fee, file and, finally, fini avec, fit |, fits, for nothing, for you
  -2.3: for … race, for … sorry, for … this, freezing, freins |, from … NUMBER, fumar, fumer, garantia
  -2.3: geniu-, good people, grais-, graisse, gusto, haha, hay ningun, here … my, hmm, honest |, how often
  -2.3: how … off, hurry, i muted, i return, i sent, i stopped, i … more, i … quit, i … tired, i … up, il me
  -2.3: il veut, image, in … week, incluye, inquietez, inscrit |, instead |, insurance, interesse par
  -2.3: interesse pu, is fine, is up, is … more, is … new, it … fine, j te, j … du, j … fini, j … oublie
  -2.3: je serai, je t, je … aime, je … retirer, joyeux noel, junta, junta |, jusquau NUMBER, keep me
  -2.3: know any, la enlevez, la graisse, la reparation, la … esta, laisser un, layaw-, layaway, le lavage
  -2.3: le mode, le … d, leave … a, legend, light |, lil, lisan-, lisant, live there, llega el, llego
  -2.3: location, logo |, looks like, los dias, los … jajaja, lundi |, m … svp, mama |, mamie, manana |
  -2.3: manch-, mandeme la, mandenme mensaje, mandenme … cuando, mante-, mas fotos, mas le, masqu-, masque
  -2.3: matin |, me it, me la, me llegan, me pueden, me … about, meant … me, mecanique, mejor paso, mejor |
  -2.3: mensaje de, mensajes de, merci … l, mes cles, message with, message … the, messages for
  -2.3: mettez … terme, mija |, milk, milk |, min |, mint, missing, momentito, more surprises, mort, mostl-
  -2.3: mostly, motor, much of, muy amable, my balance, my call, my office, my wife, my … found, my … friend
  -2.3: my … instead, my … today, my … who, myself |, ne connais, need to, new |, nitid-, nitido, no NUMBER
  -2.3: no pero, no veo, no … amor, no … des, no … la, no … nada, no … surprises, nobody told, noise
  -2.3: nom … mon, not go, not over, not read, not ready, not … ever, not … giving, not … good, not … phone
  -2.3: not … the, not … with, notifications stp, now … phone, number it, number>me, numero es, numero … je
  -2.3: numero … le, numero … mettez, of … did, of … kid, off … am, often do, oh … i, oignon, old … off
  -2.3: old … to, on … quittes, on … storage, one for, online |, opting … of, or do, or no, orden, otras
  -2.3: ou encore, oublie mon, out … the, over NUMBER, pa mi, pads, paiement, papa |, partent, pas … bike
  -2.3: pas … bon, pedals off, peint-, perfi-, perra, person … the, pete |, peux … de, peux … m, phones at
  -2.3: photo |, pieces |, plans, please NUMBER, poign-, ponchada, pourq-, pourquoi, pouvez … effacer
  -2.3: pratique |, pray for, prisa, prof, prof |, propo-, proprietaire du, quand t, que … buena, qui je
  -2.3: recevoir … messages, recoj-, redon-, regarde jamais, relaj-, release, rembourse, rental |
  -2.3: reparations, reserve, retro-, retrouve, ride that, roue |, rouge |, rude |, said i, saison |
  -2.3: say NUMBER, says NUMBER, says no, se … fue, selling it, send my, send … bike, send … pic, send … your
  -2.3: sent it, serai, serie |, serrer, she blocked, soir je, start |, stoma-, stop taking, stop … encore
  -2.3: stop … those, stop … you, stopping by, stuck … work, study, supprimez mes, systeme |, t es, tan
  -2.3: texto en, texto marche, textos c, texts … her, that bike, that … and, the basket, the club
  -2.3: the coupon, the kickstand, the labor, the noise, the rear, the washing, the … basket, the … class
  -2.3: the … tape, the … when, they … you, this … harassment, this … right, to sleep, to … store
  -2.3: todos … dias, too long, too many, touch-, tout … monde, tristeza, trompez, tu … a, tu … ecris, tunne-
  -2.3: tunnel, turbo, turn |, twix, typic-, typical, un momentito, unsubscribe from, up here, velo dehors
  -2.3: velo … vous, velodromo, vemos |, verifier, vers NUMBER, vest, veux … voir, ville |, voila |, vol
  -2.3: volan-, volant, vole |, votre site, vous trompez, voz, want … new, was out, weeke-, weekend, when can
  -2.3: when … you, who |, why are, will leave, winne-, with … forever, wrapp-, wrong |, xbox, y … bici
  -2.3: yes or, you get, you know, you now, you pack, you reach, you were, you … would, your father
  -2.3: your roll, your … is, your … la, your … what, zelle |, | about, | aceptan, | ahorita, | annulez
  -2.3: | avertissez, | bicicleta, | bin, | comptant, | favor, | lo, | might, | muchas, | nitido, | note
  -2.3: | ouch, | passed, | photo, | puedo, | reporting, | sacrez, | small, | sure, | t, | tire, | todo, | tu
  -2.3: | woohoo, | wrong, | … achete, | … ahead, | … ahi, | … asiento, | … bring, | … cancel, | … cancelled
  -2.3: | … chaine, | … changed, | … cool, | … corto, | … crying, | … descuento, | … esta, | … grasias
  -2.3: | … jefe, | … keeps, | … lady, | … le, | … lista, | … messages, | … nouvelles, | … often, | … other
  -2.3: | … stopped, | … that, | … trompez, | … tube, | … why, ~_adr, ~_afu, ~_ape, ~_att, ~_cru, ~_cui
  -2.3: ~_dog, ~_egg, ~_emo, ~_fed, ~_fly, ~_gri, ~_hmm, ~_hv, ~_map, ~_nic, ~_rd, ~_spi, ~_um, ~abre, ~abs
  -2.3: ~acto, ~afu, ~afue, ~aiem, ~ails, ~airs, ~ajas, ~aje_, ~alco, ~alin, ~ama_, ~asie, ~aver, ~bal, ~best
  -2.3: ~blee, ~cast, ~cebo, ~coi, ~coj, ~cour, ~darl, ~demo, ~desc, ~deur, ~doc_, ~dog, ~ebi, ~ecoj, ~eeke
  -2.3: ~egs_, ~ejem, ~eke, ~eken, ~erla, ~ervo, ~etc, ~fits, ~fly, ~gato, ~gri, ~gros, ~han_, ~hmm, ~hmm_
  -2.3: ~hot, ~icia, ~idi_, ~inas, ~irlo, ~iro, ~irv, ~isq, ~isqu, ~ker, ~lego, ~lido, ~lsa, ~map, ~mene
  -2.3: ~mode, ~mok, ~mpe_, ~mth, ~musi, ~nall, ~nois, ~nore, ~onst, ~oom_, ~oto_, ~oue, ~oues, ~ourq, ~ovin
  -2.3: ~oz_, ~peak, ~pine, ~ply, ~rbe, ~rey, ~rla_, ~rof_, ~rquo, ~rvo, ~saye, ~sick, ~sio_, ~sirv, ~slow
  -2.3: ~smok, ~span, ~ssay, ~sy_, ~tama, ~tess, ~tist, ~trar, ~ucho, ~uere, ~urq, ~urqu, ~uses, ~usie, ~vu_
  -2.4: NAME said, NAME … have, NAME … plus, NUMBER or, NUMBER pas, NUMBER rs, NUMBER … think
  -2.4: NUMBER … update, a coupe, a deal, a minuit, a new, a … apres, a … review, a … we, adresse, afuera |
  -2.4: ahhh, ai mal, alla |, am … front, and … up, anoche |, antes |, anyti-, anytime, aqui no, are missing
  -2.4: are … people, arret a, arroz, artic-, article, ask you, au cegep, avais … de, avez vous, axle |, bars
  -2.4: be … from, bendiciones |, bequille |, best shop, bici esta, bici que, bicyclette, bixi, block me
  -2.4: bloquez moi, boost, bread, bureau |, busca, but … will, c … pratique, ca NAME, ca a, ca vaut
  -2.4: call after, calls to, calls … the, came … my, can … fix, can … lift, can … remove, can … return
  -2.4: cap fell, cargo, carrement, carriers, ce modele, ce numero, ce … ca, ce … vous, chain … off, chalet |
  -2.4: chann-, channel, check, chemin, cher |, cles |, clienta, club lol, colle, com, come out, comer |
  -2.4: como un, comptant |, con dos, confiance, confirm once, connaissait, consent for, credit, credit |
  -2.4: cuanto era, cuide-, cuidense, cut … on, cut … steerer, dans vos, daughter has, de adelante
  -2.4: de lumiere, de misa, de promos, de shimano, de voir, de vuelta, de … cuenta, de … es, deal, dear |
  -2.4: debi, delete jueves, denta-, denve-, denver, deposito, did … remove, do a, do your, do … mind
  -2.4: do … ship, doit etre, dying, easier, ecrivez |, el grupo, elsewhere |, email |, en a, en junta
  -2.4: en otra, en route, enough air, entendido, entends, error quiero, est pratique, est … normal
  -2.4: esta … baja, estime, estoy cansado, et … ca, etes pas, evening, example com, explain |, fedex, filter
  -2.4: fins |, fizah, food … i, for texts, for thursday, for … part, forma de, forms, frame |, fregar
  -2.4: from the, from … account, from … file, gang |, get … call, glad you, go off, got |, got … old, grafi-
  -2.4: grincement, guys again, guys … a, ha, habla-, habs, hacen … a, hasta … yo, hay forma, haz, helmets |
  -2.4: hier, hoggi-, hogging, hogging the, how … will, hv, i brake, i should, i … about, i … by, i … lol
  -2.4: i … quiet, i … send, i … thinking, icy, ignore, igualmente |, il a, in our, in … rain, info |, insur-
  -2.4: is something, it a, it over, it rides, it sent, it since, it … mine, j … coupe, j … mal, jamais … que
  -2.4: je … pour, je … recevoir, je … tantot, je … texte, jeudi |, job |, keep … up, kid … your, la bonne
  -2.4: la location, la personne, la photo, la … porfa, landline |, le avisen, le bruit, le doy, le … dans
  -2.4: leave it, les deux, letter, liao |, liked, lista … precios, liste-, loin, m etre, ma mere, maest-
  -2.4: make it, mandas, marche |, marte-, martes, masks, me dejaron, me prometieron, me … ahorita, me … just
  -2.4: me … la, me … new, me … ningun, medid-, meeting … not, memes, mensaje, mercredi |, message est
  -2.4: message par, message … coupe, message … pour, mind i, minui-, minuit, mis … la, miser-, mistake
  -2.4: moi mon, moi … suis, mon char, mon dieu, mon rendez, mon … NAME, mon … ou, mon … qui, mrng
  -2.4: must … the, my ex, my … fell, n … the, necesidad, necesidad de, necessary, needed |, no entiendo
  -2.4: no … ningun, no … this, non … de, not lift, not reply, not … person, not … send, nota |, nous … a
  -2.4: nouveau numero, number keeps, number last, numero ni, numero par, numero un, numero … de
  -2.4: numero … pas, nvm, obra, ocupado, off a, off … file, off … was, oga, oi, on NUMBER, on main, on … at
  -2.4: on … fait, on … jamais, open on, orbea, orden |, other store, out to, out … a, ouvre pas, pardon |
  -2.4: paren la, paren … reparacion, part … no, pas pour, pas vos, passant |, pay for, peine … m
  -2.4: personne au, pertenece a, phone … be, place |, pleure, plus d, plus … cette, ponganme … la
  -2.4: por … quiero, porte |, pose, pouvez |, precio, prenez votre, prenez … temps, press-, presses
  -2.4: printemps |, prix la, promis, promise |, proud, psi |, puedo cancelar, pusie-, put this, quand y
  -2.4: que pongo, que soy, que … habla, que … vous, quedo |, quien lo, quiero … la, quit hogging, quite el
  -2.4: ramasse |, rappeler, rappels … ca, razon, rdv, reche-, recordatorios por, red, relax-, remove>not
  -2.4: removing the, same day, sat, say thanks, se … un, seis, sell my, send a, signaler, signed anything
  -2.4: silent |, size NUMBER, socks, somebodys, sonnette, souliers, still need, stop light, stop … presses
  -2.4: stopping, storage … i, storm, suis la, sunse-, sunset, supprimez la, surprises, t ai, t appelle
  -2.4: table, take out, taken … this, taller |, techn-, tempr-, tendra, termine la, text a, text … before
  -2.4: texter j, texts on, texts … stop, that would, the class, the company, the logo, the presses, the ride
  -2.4: the summer, the warranty, the … asking, the … dad, the … grips, the … how, think left, think |
  -2.4: this … NAME, this … before, ti |, tie, tienda … que, to do, to … over, torci-, tout de, transfer it
  -2.4: trop cher, tu veux, tunnel |, un bon, un robot, un stop, un … vocal, us … it, usage-, ustedes |
  -2.4: vais … quand, verifier |, veut, veux … attendre, veux … du, video-, videos, vidri-, viens |, vino
  -2.4: vites-, vocal, volviendo, votre … mais, vous arretez, vous des, vous … c, vuelt-, was NUMBER
  -2.4: was … there, way |, went … spam, what number, wheth-, whether, wide, will stop, with … text, work |
  -2.4: would … give, would … in, wrong>more, y … personne, yea, you add, you next, you personne, you sent
  -2.4: you sorry, you two, you voy, you … then, you … told, your sister, your … would, | ahhh, | allergic
  -2.4: | avisenme, | better, | borre, | could, | definitely, | dejeme, | did, | est, | fait, | get, | is
  -2.4: | me, | mire, | mis, | names, | nvm, | oga, | police, | puede, | sonnez, | texteame, | trois
  -2.4: | tubeless, | votre, | vous, | yea, | … ads, | … again, | … air, | … atencion, | … ben, | … butt
  -2.4: | … decided, | … did, | … dormir, | … dos, | … ebike, | … entendi, | … esa, | … good, | … habs
  -2.4: | … hang, | … incluye, | … it, | … leak, | … lien, | … light, | … mucho, | … necesito, | … no
  -2.4: | … permiso, | … vale, | … violation, | … word, | … work, | … worrying, | … y, ~_cat, ~_ess, ~_ha_
  -2.4: ~_ham, ~_hie, ~_hv_, ~_md, ~_nm, ~_pra, ~_rdv, ~_tig, ~_tut, ~aar, ~aar_, ~ab_, ~aes, ~aest, ~amen
  -2.4: ~anm, ~arna, ~arse, ~ated, ~auve, ~bleu, ~cend, ~cera, ~com_, ~conn, ~cris, ~denv, ~div, ~dv_, ~ebaj
  -2.4: ~eggs, ~enoj, ~eply, ~ggs, ~ggs_, ~gy_, ~hv_, ~iam, ~iege, ~igas, ~iked, ~ilk, ~ipi, ~irl, ~kend
  -2.4: ~ker_, ~kers, ~lav, ~lent, ~mab, ~maes, ~mist, ~nges, ~ngt, ~noj, ~nsur, ~nyti, ~oat_, ~obr, ~ocal
  -2.4: ~ocar, ~ocor, ~oki, ~pads, ~pele, ~rdv, ~rdv_, ~reno, ~rinc, ~ripp, ~rof, ~roud, ~rshi, ~rtie, ~rty
  -2.4: ~rty_, ~sieg, ~sket, ~spot, ~sten, ~taco, ~tart, ~treg, ~ttes, ~uci, ~veut, ~vey_, ~wai, ~zin
  -2.5: NUMBER and, NUMBER … and, a fan, a le, a receipt, a service, a stranger, a … elle, a … tell, abre
  -2.5: acc, ads … the, after this, again … it, agreed … the, ai hate, ai retrouve, ailleurs |, alu, and keep
  -2.5: and walk, and … NUMBER, and … your, anything earlier, appointment |, approved |, are the, are there
  -2.5: ask my, ate |, attendance, au depanneur, autocorrect, avant NUMBER, aviso … que, back |, barat-
  -2.5: baske-, basket, bebe |, bicycle |, bike but, bike … the, bit off, bloque |, bolsa |, bordeaux, borrow
  -2.5: both |, bouch-, box arrived, boyfr-, bromp-, c … votre, ca sert, caja que, came out, can i
  -2.5: can … unsubscribe, ce qu, cell est, ces textos, chambre |, change … the, changer la, chara-
  -2.5: check your, chorr-, chorro, christmas to, city |, clock, company this, complet, concerne
  -2.5: concerne pas, confirm after, cool |, cortado, cotes, cotes |, cours |, course … dimanche, crv
  -2.5: cuando llegue, customer of, d habitude, de chat, de ma, de mardi, de neige, de numero, de orden
  -2.5: de ti, de … persona, de … une, decal-, definitely, dejelo, dejen-, dejenla, dents |, desabonner de
  -2.5: despierto, did … do, dinero … vuelta, discount |, do … give, dolares y, don |, down with, droit-
  -2.5: droite, dunno, effaciez, el recordatorio, el sillin, el … por, else … it, elses, en bas, en linea
  -2.5: en stock, en … votre, envoyez pas, era una, erase the, es … mismo, esa llanta, escribame cuando
  -2.5: escriben mas, escriben … que, escrito |, est revenu, est votre, est … assez, est … bon, est … ca
  -2.5: est … surprise, esta la, estaciono, etre desabonne, eu, every … i, fait … c, faites vous, faut … je
  -2.5: fete, fichez … la, file, for next, for no, forever>me, fork |, forward the, found one, fue muy
  -2.5: fue un, fyi |, gerente |, get … the, giant |, give … the, got … off, grand, grande |, green |, gud
  -2.5: gusta, habitude, hablo |, had me, has been, have … permission, he asked, hein, her, herit-, herite
  -2.5: herite de, holdi-, holding, how … more, husband … the, i … 2, i … home, i … now, idea |, if your
  -2.5: if … can, il … faut, in fb, in toilet, in … life, inici-, insta, invoice … the, is here, is … part
  -2.5: it as, it … back, j vous, j … hate, j … retrouve, jamais … parler, jazz, je peux, je reste
  -2.5: je … juste, je … prends, jealo-, jealous, journal, joyeux … a, keep … the, kilos, kind, know … not
  -2.5: l air, la luz, la saaq, lache pas, laughing, lavag-, lavage, le gusto, le prends, le vieux, le … su
  -2.5: leak, leave the, les … velos, less |, ligne a, like … the, limite, livre, llegue |, lleve, llevo |
  -2.5: lo dije, lol mais, lonel-, m NAME, m appeler, maestro, mal el, malades, mandar … mensajes, mandeme un
  -2.5: mando a, many more, many … of, martes |, mat, mdr, me borren, me concerne, me gusta, meant … somebody
  -2.5: meeti-, mensaje … lo, merry … to, message ne, message sur, message vocal, met, mi … ahi, mi … la
  -2.5: mista-, mochi-, mochila, modo |, moi … pas, mon gars, mon velo, monday |, more … an, more … thank
  -2.5: mort |, mrng |, mth, my NUMBER, my butt, my card, my moms, my order, n |, need me, neige |
  -2.5: never listen, never … the, nice, nite |, no autorizo, no pasa, no … el, no … entiendo, noel a, nom c
  -2.5: not on, not … let, now thanks, ntp, number but, number sir, number … NAME, numero … est
  -2.5: numero … orden, nunca acepte, of … day, office |, oh no, on … off, on … one, onda con, one is
  -2.5: only NUMBER, only … am, oops, or just, otra … ustedes, owner … the, pa |, pads |, pages, paiem-
  -2.5: pain |, para salir, pas aujourdhui, pas dit, pas … cadenas, pasa nada, payer, pere, pero ni
  -2.5: personne … ce, peut etre, peux … mon, phone … all, phone … now, photos |, pictures … this, pierdo
  -2.5: pilul-, pilules, plais-, plaisir, plugs, plus le, por … recordatorio, porte, pour … rappel
  -2.5: pouvez … verifier, preguntan, prends |, pro, pro |, proce-, puede |, que bonito, que es, que onda
  -2.5: que … avisen, que … la, que … puedo, quere-, querer, quiero … un, quiten de, quitenle el, race |
  -2.5: radiator, recibido, recogi |, refun-, refund |, registrado, revenu, run |, rush, saaq, sabado |
  -2.5: sans arret, save my, se apaga, se hace, se termina, se termine, sec, selle |, serait mieux, shees-
  -2.5: sheesh, sheesh |, should i, siege, slow, smile, so cute, sold out, someone elses, soy, soy … aqui
  -2.5: spare key, speak-, splin-, sport-, sports, stationne, stop j, stop … ai, suena |, suis … du
  -2.5: supprime votre, sus mensajitos, take care, tanne, te … en, text that, texter … ai, texting … not
  -2.5: textos … je, than … please, the house, the membership, the rack, the stem, the tag, the tubes
  -2.5: the wait, the … charge, the … tires, thought would, tickets, tired, to reach, to spam, to … about
  -2.5: to … ex, to … his, too … of, touche, trouve la, tube |, twice |, un … aussi, unclear, unclear |
  -2.5: une … dans, up with, update it, usa este, use the, uy no, vacances, van a, velo … revenu, veo
  -2.5: verdad |, voisi-, voisin, vos textos, vous etes, vous repondez, vous verifier, wait list, warranty |
  -2.5: wax, what can, where are, which … do, who … this, why does, wicke-, wicked, won the, yaar
  -2.5: you confirm, you gave, you hv, you los, you … listen, you … otra, your card, z, | anda, | are, | bus
  -2.5: | chevere, | de, | donnez, | franchement, | joyeux, | junk, | love, | missed, | never, | rappelez
  -2.5: | removing, | sal, | scusez, | somebody, | van, | wait, | wicked, | … NUMBER, | … abonnement
  -2.5: | … another, | … bell, | … blocked, | … bloqueo, | … brakes, | … code, | … dois, | … earlier
  -2.5: | … gusto, | … hasta, | … hogging, | … key, | … laughing, | … line, | … lost, | … mandandome, | … mas
  -2.5: | … meant, | … moi, | … motor, | … page, | … porque, | … question, | … repondez, | … sister
  -2.5: | … something, | … voudrais, | … wants, | … where, ~_age, ~_ali, ~_bad, ~_cob, ~_cot, ~_div, ~_eu_
  -2.5: ~_jet, ~_lev, ~_lum, ~_mdr, ~_mt, ~_oh, ~_oop, ~_veo, ~_wai, ~anie, ~aud, ~avag, ~bad_, ~bask, ~brar
  -2.5: ~bres, ~cka, ~cob, ~cobr, ~cot, ~deal, ~eard, ~efun, ~enal, ~gera, ~gnal, ~hein, ~iali, ~laz, ~lses
  -2.5: ~mdr, ~mdr_, ~milk, ~mitt, ~mmut, ~oba, ~oda_, ~olt, ~oops, ~ouil, ~pil, ~ramp, ~rari, ~rati, ~remb
  -2.5: ~rips, ~rns, ~roba, ~rru, ~rvie, ~sat_, ~saur, ~sec_, ~sert, ~sie_, ~soy_, ~toc, ~tono, ~tude, ~uda
  -2.5: ~ugs, ~urer, ~veo, ~veo_, ~ya_, ~yaar, ~yor
  -2.6: NUMBER stop, NUMBER velos, NUMBER … too, NUMBER … what, a jour, a refund, a t, a … again, abord
  -2.6: abord |, about his, about the, absol-, abuelito, affic-, affiche, ah … you, aire, allowed in, am home
  -2.6: am … her, an appointment, and … number, animo, appelez, appelez pas, appointment to, aprie-
  -2.6: arrete pas, as the, asked … i, at … cabin, at … club, attente j, au dossier, auto |, avion, bad
  -2.6: barata, basic-, beaucoup … messages, besoin du, betis-, bike … can, blocked me, bolt, boue
  -2.6: bring your, bruit |, butte-, ca … merci, caja |, calli-, calling, can see, canar-, carre-, carte de
  -2.6: cette boutique, chemin |, climb, clunk-, clunks, cobraron, come back, commandes, commute, connais ni
  -2.6: cook, could i, cual … no, cuatro, d abord, d une, da |, dale, de freins, de grincer, de mas, de serie
  -2.6: de siempre, decia, deconnecte, delivery |, demasiados mensajes, deposit |, depuis que
  -2.6: descuento delete, desole, despa-, do … know, drive, du … j, ecole |, ecoute, eggs, el mensaje
  -2.6: el oxido, elle a, en chemin, en ligne, en vez, en … bolsa, end … day, end … rental, end … season
  -2.6: end … your, ends, enfant, entendi, entendu, entendu parler, entendu … de, envoie, envoie moi
  -2.6: envoyez … plus, es suficiente, escribale, est regle, est … cher, est … son, estoy … junta, et … l
  -2.6: etais … la, every single, excit-, excited, far |, fell out, find the, for … reminder, form for
  -2.6: freno-, frenos, frere |, garantia |, garer, go |, going … be, good time, good … know, google … you
  -2.6: gracias joven, gratuit |, grincer, gros, grrr, guys still, habite, hand |, hang, have his, hay quien
  -2.6: hermana, hold … for, how … know, i sign, i … another, i … know, i … texted, ici … pas, idee … la
  -2.6: in english, in … me, is getting, it keeps, it twice, it until, it … but, it … ok, it … two
  -2.6: it … yours, jajaja |, jale, jalo, jamais entendu, je pense, jk, just email, la canasta, la rouille
  -2.6: la selle, le rappel, le telephone, le … y, left … this, leque-, lequel, les trottinettes, les … dicho
  -2.6: limit-, lis pas, lista … la, liste … l, llego el, lo … mi, longer has, lost |, low, low |, mandenlo
  -2.6: mdr |, me phone, me you, me … bikes, mensaje gracias, mensu-, merci j, message dit, message s
  -2.6: messages about, mettez … en, mieux |, moi une, moi … par, mon … j, mon … jusqua, more word
  -2.6: more … the, morti-, much |, my bike, my hand, my neighbor, my spam, my … goes, my … too, natur-
  -2.6: never been, never … any, never … your, no good, no prende, no … acuerdo, no … con, no … eso
  -2.6: no … hablar, no … on, no … sin, nom … est, not cancel, not drop, not … NAME, not … of, not … riding
  -2.6: now ever, number am, numero NUMBER, of day, of no, of season, of … stuff, ok bye, oka, okafor |
  -2.6: old … is, on texts, on … list, open |, otez les, out … number, overh-, own a, oxido, pagar, pago |
  -2.6: paix |, pardon pour, pare en, pas NAME, pas compris, pas … NAME, paso … ella, peux … la, photo, picks
  -2.6: plaisir |, plaza, please bring, please … to, poly, poner el, potlu-, potluck, pour confirmer
  -2.6: pour … couleur, pour … je, pouvez … juste, prix, probleme, proche, promos j, promoted
  -2.6: puedo … mensajes, put … in, q7, quand … est, que … decia, que … eso, quien … la, quieres
  -2.6: quitar … oxido, rappels |, rdv |, ready to, ready |, recibi, recibir mas, red |, refund, relen-
  -2.6: relentless, rembo-, remember when, renta, reparer, resto, risa, rosie, route |, s occupe, sacoc-
  -2.6: sacoche, said … would, sal, sauve, say … more, says … but, screw, sem, semaine |, serie, shop … is
  -2.6: smoki-, smoking, smoking so, sms … you, snow, soin, soir, something wrong, sonner, soy … clienta
  -2.6: spot, spring |, stop por, stop … service, stop … that, stops, su … a, su … me, super |, support
  -2.6: supprime, surem-, surement, svp juste, telefono … por, temprano, tercera |, termine, text on
  -2.6: text was, text … NUMBER, textos mon, texts this, than an, thanks … it, that … any, that … you
  -2.6: the photo, the quote, the snow, the table, the … haha, the … off, them in, then i, there |, this text
  -2.6: time … stop, to denver, to rush, to your, to … i, to … them, topic, tree, trottinettes, try, tu … le
  -2.6: tube please, tuesday is, turns out, two weeks, un … comme, una … para, up … the, velo vous, vex
  -2.6: vez de, viens … voir, ville, vocau-, vocaux, voice |, vos … c, votre … dit, vous enlever, vous fermez
  -2.6: vous juste, vous … aviez, vraim-, vraiment, want … of, was that, was … and, wen, what … my, wheel off
  -2.6: when … reach, wife is, will take, will … get, with … of, within … to, work please, y es, y … estaba
  -2.6: you put, you … it, your … a, your … off, | acabo, | ando, | dale, | demain, | green, | hice, | hmm
  -2.6: | if, | mandenlo, | nt, | oi, | prefiero, | repondez, | say, | tengo, | ugh, | unsubscribed, | you
  -2.6: | … 2, | … acepte, | … aucun, | … autorizo, | … but, | … char, | … hv, | … mandan, | … msj, | … n
  -2.6: | … presse, | … semana, | … solo, | … thing, | … tune, | … un, | … vous, ~_apu, ~_arg, ~_fab, ~_gas
  -2.6: ~_jk, ~_jk_, ~_llo, ~_noi, ~_pau, ~_pen, ~_ps, ~_ree, ~_sau, ~abit, ~alli, ~apa_, ~arma, ~arn_, ~ball
  -2.6: ~bend, ~bolt, ~bons, ~bord, ~cam_, ~coat, ~dine, ~dors, ~dup, ~ews, ~fen, ~gas_, ~geme, ~ghi, ~ghin
  -2.6: ~grip, ~gust, ~icin, ~indi, ~irve, ~isa_, ~isir, ~jk_, ~mami, ~mant, ~mie_, ~moj, ~moki, ~nait, ~ngue
  -2.6: ~noch, ~ntot, ~ocol, ~oh_, ~olt_, ~oya, ~pace, ~pain, ~pau, ~pesa, ~prix, ~rano, ~rca_, ~rdi_, ~rix
  -2.6: ~rix_, ~rns_, ~sper, ~tot_, ~tten, ~ucti, ~ued_, ~ughi, ~uile, ~uito, ~unit, ~urna, ~ush, ~vive, ~xe_
  -2.7: 2 please, NAME please, NAME … my, NAME … un, a cesse, a surprise, a tune, about a, abren |, actin-
  -2.7: acting, after … tune, ai … compris, already … my, am … receiving, amiga, an hour, an … or
  -2.7: angry>these, anos |, any word, appel … de, argh, arrete tes, arrete … NUMBER, au stop, automatic
  -2.7: autorise ces, autorizado, avez … numero, avez … permission, ayer |, bangs, bank, barata |, been to
  -2.7: belongs to, bent |, besoin … casque, besoin … me, best … i, better for, bike … more, bleu, board-
  -2.7: boarding, bring … own, but it, butter, butter |, buzon, call … do, calls at, camino, can … give
  -2.7: can … it, can … resend, cancel … i, cancelled |, cancellez mon, card from, carte, ce matin, ce … la
  -2.7: ce … on, chaine debarque, chat qui, cita, claim number, combien … une, compte, contact de
  -2.7: contact … the, corresponde al, count me, de groupe, de lo, de sonner, de … ca, de … marche, dejar-
  -2.7: deje |, dejel-, dejes, desactiver les, dia |, do you, do … guys, do … pick, does a, does this, does |
  -2.7: donc je, down i, dre, drivi-, driving, e |, ecrire par, efectivo |, el buzon, el mismo, el … delete
  -2.7: embal-, en ai, en anglais, en reparation, en |, enfant |, enleve le, entry, era |, error |, es … o
  -2.7: esa pieza, escriben |, est super, est … NAME, esto de, etait … mon, ete … chez, etre pour, familia |
  -2.7: finissent, for … class, freine, friend, funny |, further contact, garde boue, gardez mon, get on
  -2.7: getting this, good … for, grincer |, haga, hand in, hay … NAME, he … about, heard, hein |, hr
  -2.7: husband |, i receiving, i turn, i … can, i … smoking, ignor-, in … end, in … hour, inflate
  -2.7: informacion |, is … her, j arrete, je donne, jersey |, jusqua NUMBER, juste en, juste un, la journee
  -2.7: la mesa, la … debarque, la … elle, las gracias, le |, leave … with, left |, les cotes, les promos
  -2.7: list the, list … parts, lista de, llamada |, los avisos, lost my, lunes |, luz |, magni-, magnifique
  -2.7: mais c, mais oui, manual, me bloqueo, me da, me faut, me quede, me think, me this, me with
  -2.7: me … message, me … que, me>forever, mecano |, mesa, message de, message from, message … m
  -2.7: messages lol, mi bicicleta, mi ex, mi me, mi turno, miedo, misty-, mistyped, moi plutot, mon stop
  -2.7: mon voisin, mon … arrete, more … please, my brother, my deposit, my sister, my … asks, my … keeps
  -2.7: nada … eso, near you, necesito … la, need the, needing the, netfl-, netflix, never received
  -2.7: never stop, never you, next … the, ni el, nieve, no NAME, no contestan, no idea, no promos, no … has
  -2.7: non … veux, not … one, not … thru, numb, number change, number … is, numero … serie, of parts, oh
  -2.7: ok gracias, oki |, on and, on marketplace, on … is, one |, open … my, opt for, otra |, out yet
  -2.7: over … phone, overhaul, pack … for, panie-, panier, para … avisos, para … que, pas de, pas la
  -2.7: pas … autre, pas … moi, pas … velo, passee |, pay that, phone … it, photo-, pickup text, pinte-
  -2.7: pinten, pitch, please update, plus au, poignees, point de, pop, por … si, pour … NAME, pour … pere
  -2.7: precios, pregunta |, price |, proud of, pu … batterie, pus … de, put me, quand c, que NUMBER
  -2.7: que incluye, que usted, que … mi, queen, quit after, radio-, range, reach the, rear, recois … textos
  -2.7: relax, relax |, reminder, say that, say … i, se … quiero, searc-, segundo, send>send, service est
  -2.7: shop is, sigan mandando, sign |, signer, silli-, so … you, spain, spam ca, spark-, sparkles, steer-
  -2.7: steerer, stickers, stock |, stop near, stuck |, student i, student … would, subscribe to, suis … lui
  -2.7: sur l, sure |, take bus, tampoco |, tantot, tell … to, tell … you, text this, text … she, texto recu
  -2.7: that |, the chain, the city, the office, the order, the red, the steerer, the storage, the … quit
  -2.7: there an, they … the, theyv-, theyve, think about, this … any, this … does, to bed, todo gracias
  -2.7: told my, took me, tu as, tues, turn on, ty |, un poco, una … que, uncle-, upgrade |, usage, use |
  -2.7: uso |, va mieux, vi |, vidanges |, volver |, votre … est, votre … pas, vous rappelle, vous texter
  -2.7: vous … des, vuelve, want … cancel, wants a, what are, what … up, when … get, which stop, wif, wish me
  -2.7: with someone, with this, with … anymore, woke me, woke … up, work i, wow |, you llegue, you really
  -2.7: you resend, you se, you up, you … see, your bike, | amen, | ask, | back, | bonsoir, | car, | drop
  -2.7: | excelente, | honestly, | o, | oops, | option, | quien, | quitting, | receipt, | reply, | sent
  -2.7: | were, | … achetez, | … beaucoup, | … espero, | … fue, | … hands, | … him, | … mensaje, | … owner
  -2.7: | … pues, | … screen, | … viens, ~_aid, ~_cit, ~_eu, ~_gus, ~_hr_, ~_ign, ~_kar, ~_mum, ~_net, ~_nor
  -2.7: ~_oh_, ~_rus, ~_sim, ~_ste, ~_voc, ~afa, ~agal, ~aide, ~aigh, ~ajen, ~apl, ~ausa, ~bank, ~beer, ~bren
  -2.7: ~cone, ~eati, ~ecom, ~edar, ~ems, ~ems_, ~esid, ~etf, ~etfl, ~etro, ~flix, ~fre_, ~gnor, ~grin, ~hoto
  -2.7: ~huil, ~ibas, ~ijer, ~imit, ~lava, ~lept, ~leu_, ~lix, ~lix_, ~maro, ~marq, ~moun, ~mum, ~ncon, ~netf
  -2.7: ~noi, ~ooki, ~opos, ~ota_, ~ouh, ~paus, ~phot, ~ply_, ~pop_, ~prec, ~rear, ~reto, ~ribo, ~rna, ~rryi
  -2.7: ~sauv, ~sume, ~tfl, ~tfli, ~uila, ~wait, ~yet, ~yet_, ~yon_, ~zzer
  -2.8: NAME, NAME a, NAME n, NAME not, NAME qui, NAME … all, NUMBER one, NUMBER … all, NUMBER … avant
  -2.8: a arrete, a rodar, a una, abonner a, about this, about to, ah ben, ai … en, ai … lu, ai … par
  -2.8: ai … un, al … delete, all … the, alle a, am not, am ready, and check, and … her, angla-, anglais
  -2.8: antiv-, antivol, antivol |, anulen, anything |, apology, arman, as … have, asiento de, asking for
  -2.8: atten-, au … mais, aucun … de, aucune idee, avion |, avisos por, ayuda-, baja el, basta con, bb
  -2.8: be … at, be … to, bench, bike not, bike … me, boite vocale, bolsa, bon ok, buenas |, c pour
  -2.8: c … fatigant, c … mon, c … plus, calling me, camino |, can … cancel, cancelen mi, ce nom, certain |
  -2.8: cesse de, change … numero, changer, chimie, choqu-, choque, circle, closed |, club de, coat
  -2.8: commande |, compre en, compris votre, compris |, contact … insurance, correo … no, crazy, crois
  -2.8: cuando |, da, de quelqu, de reparer, de reponse, de suite, de … cuando, de … hora, de … sacaron
  -2.8: de … voir, decia |, dejenme … paz, delete martes, delete that, dentista, depot, did my, dijer-
  -2.8: dimanche |, disso-, do … share, doctor said, doing |, donde sacaron, donne … numero, dossier |
  -2.8: en parle, en visto, end plugs, entreposage, envoyer les, es usted, escape |, esper-, est fatigant
  -2.8: est mon, esto me, etait quoi, everyones, extra, f, facon, fees, ferme, finissez, fixed |, folks |
  -2.8: frenos |, frequence, fuck, get my, goodbye |, grand |, grinc-, hacemos, hacke-, hang out
  -2.8: hay descuento, hear, here |, i live, i plan, i … ready, incor-, inqui-, insurance |, is bent, is good
  -2.8: is ok, is so, is … done, it away, it cost, it … did, it … down, it … my, jase, je … a, jueves … favor
  -2.8: karao-, karaoke, l … sans, la necesito, la reparacion, la … delete, landlord says, language
  -2.8: le entiendo, le hace, les … j, les … sans, light quit, lis, listen |, lmao |, los frenos, m enlevez
  -2.8: m … pour, ma … en, mandando esto, mandarme … avisos, mande mensaje, mandele, map, me can, me interesa
  -2.8: me llame, me lo, me … llamar, media-, mele, mensajes si, merci mon, messages pouvez, metro |, mind do
  -2.8: minutitos, mis mensajes, mistake … me, moi ton, moi … les, moi … tes, moins souvent, mon cadenas
  -2.8: mortified, my … number, my … shop, nap, need … appointment, ni que, ni se, nicke-, nickel, no frena
  -2.8: no se, no that, no … hoy, no … ninguna, no … verdad, nom sur, nonst-, nonstop, notifications svp
  -2.8: number again, number the, of patience, oki, on facebook, on lache, one … left, or … text, otra tienda
  -2.8: oubliez ca, out … patience, over the, para hoy, partir … hoy, pas … cette, pas … facture, pedales |
  -2.8: perdon por, perds, perdu mon, perfect |, peux … envoyer, photos, plan |, please it, please when
  -2.8: por telefono, preci-, pret, pretend … never, prochaine |, pu rien, public, pueden … los, que bici
  -2.8: que lata, quede sin, quiere, quiero |, quiero … se, quit smoking, quitarme de, quittes, rack off
  -2.8: raffle |, ramasser, reenv-, reenvia, remboursable, remueve, reply stop, resend |, resto |, resum-
  -2.8: resume, reviendrai, reviens |, rodar, rojo |, rose, sacrez … la, said NUMBER, saturday |, says hi
  -2.8: senti-, shop now, si voy, sick … these, siguen escribiendo, six |, so nice, so now, so sweet
  -2.8: somebody |, souhaite ne, soy NAME, spani-, spanish, stop over, storage fee, such good, switch on
  -2.8: tannant |, tap, tape |, tell … something, terminado, text … than, text … while, text … work
  -2.8: texting his, texts>send, that … your, the bill, the motor, the … add, the … lol, the … tune, them for
  -2.8: thingies, things |, think … was, this bike, timin-, to call, ton message, tono, tot, toujours la
  -2.8: tout … temps, town |, tren, tromp-, tu fini, tuyo, una cita, unacc-, unacceptable, une … avec
  -2.8: vacances |, vaut la, velod-, venir, venmo |, veux … le, veux … messages, visto, vitesses, vivo en
  -2.8: vous pas, vous … le, vous … mis, vuela, wait, we need, we said, we should, wednesday |, wheel |
  -2.8: when … is, whenever |, with her, with me, wooho-, work and, worry-, would have, y … un, yet, you in
  -2.8: you mean, you … frena, you … para, you … them, zip tie, | am, | anulen, | bien, | cheers, | cut
  -2.8: | dad, | donne, | esa, | fr, | fuck, | just, | list, | oki, | put, | remember, | resume, | same
  -2.8: | sigan, | sign, | two, | very, | voyons, | … cita, | … escriban, | … eu, | … hit, | … kids, | … lata
  -2.8: | … me, | … paid, | … quit, | … really, | … sent, | … things, | … vais, ~_da_, ~_f_, ~_inq, ~_lav
  -2.8: ~_lim, ~_vit, ~_yaa, ~_yet, ~adu, ~aga_, ~angl, ~asy, ~asy_, ~city, ~craz, ~dlo, ~dlor, ~dul, ~easy
  -2.8: ~edan, ~ehe, ~esco, ~esum, ~fan, ~fell, ~fos, ~fum, ~glai, ~gno, ~gus, ~hai_, ~jenl, ~kis, ~leo_
  -2.8: ~lque, ~mort, ~ndez, ~ndlo, ~news, ~ngla, ~noir, ~note, ~orb, ~osag, ~pink, ~razy, ~rner, ~roce
  -2.8: ~roui, ~rrer, ~rtou, ~scus, ~slep, ~sour, ~stak, ~tent, ~trom, ~ume_, ~url, ~usu, ~xcel, ~yaa
  -2.9: NAME in, NAME stop, NUMBER etoiles, NUMBER … sms, a smile, a … porte, accepted, again … is, agarro
  -2.9: ai texte, ai … ton, ajuste, alarm … not, alarme du, am here, and desist, are great, arreglar nada
  -2.9: arrib-, arriba, as tu, au … de, autorise … reparation, autre fois, avisan |, bar … plugs
  -2.9: basta gracias, before me, boues, bring cash, bus |, by … can, c … ta, called me, cambie … numero
  -2.9: cancelen … cita, cansada … esto, care |, casque |, ce … quelqu, chain |, chez moi, company |
  -2.9: componer, con … basta, condo-, connait, connait pas, conte-, counter |, cours, crois qu, cuatr-
  -2.9: cuest-, cunado |, cuz i, cuz … am, de nouvelles, de … excuser, dejaron, delete club, depuis … matin
  -2.9: deux |, did you, dimel-, dimelo, direct |, do … forget, do … say, does … do, doha, doing it
  -2.9: donde … el, down … the, doy permiso, dur, easy, ecrit stop, el candado, el segundo, elle … NUMBER
  -2.9: encore … autres, eod, es para, eso … gracias, est ta, esta … pero, estoy |, etoiles, europ-, europe
  -2.9: excel-, excuser, excuser c, excuser … est, facebook i, facture par, fault |, femme |, fende-, fenders
  -2.9: fin … mon, flat |, from … gym, fryer, fuert-, fuerte, full |, fun, garden, gd, give me, gracias mi
  -2.9: gravels, great thank, group texts, h, hab, had this, haha i, hande-, hate this, he get, hier |, hour
  -2.9: hurts |, i delete, i drop, i liked, i … agreed, i … nothing, i … really, is … going, it … accident
  -2.9: it … done, j y, j … ai, j … mon, je crois, je freine, je … arrete, je … off, je … parler, je … recois
  -2.9: juste … de, kindly |, la fin, la … par, lab |, lacher, laisse moi, landlord, lands, last nite
  -2.9: le trek, le … numero, learn, les … NUMBER, les … au, let … think, list please, listen, llego ningun
  -2.9: llego … mensaje, m arrete, m aviez, mais … ca, marca, me font, me if, me mando, me neither, me … am
  -2.9: me … can, me … sms, mes |, message … cut, messages … not, mi dinero, miedo |, milo, moi pis
  -2.9: molestar pero, mon nouveau, mondays, mondays |, movers, must be, my insurance, my light, my message
  -2.9: my money, my … took, ne recois, nena, new … please, ninguna NAME, ninguno |, no … esta, noir, noir |
  -2.9: noise … i, non pas, normal |, not click, not forget, not his, not order, not pick, not talk
  -2.9: not … now, not … saying, notifications de, o |, ocupo |, off his, off … i, oigno-, old number
  -2.9: olvidese, on … changer, on … side, option 2, or |, otro cliente, otw, ou on, pas encore, paseo
  -2.9: pense |, pense-, pesad-, peut changer, phone must, phone … more, pie, pinta-, please use, plus tot
  -2.9: plus … du, plus … forfait, pneu |, pneus merci, por no, poser, preguntando, prende, presi-, promise
  -2.9: pueden … el, pues gracias, quand … freine, que quelqu, que … novia, que … vaut, queen |, qui … occupe
  -2.9: quiero … bici, rappelez moi, rappels j, read your, recu votre, reenvia |, registrado |, renews
  -2.9: reparacion, reply, required |, resiliez, retirez les, retirez … du, reveille |, run over, salle
  -2.9: samedi |, shop … NUMBER, si senor, side … the, siege |, significa, silencieux, silent, sillin, sister
  -2.9: so funny, so … keep, sory, specialized |, start, steal-, stop … her, stress, sub, such, sue you
  -2.9: suis off, suis pas, sweet |, tanto-, tard, tea, telefono se, tenia-, tenian, textos ca, textos y
  -2.9: than NUMBER, that last, that … have, the bell, the landline, the rest, the stickers, they … me
  -2.9: thinking about, this … NUMBER, this … will, time please, to … him, tout … suite, trabajo por
  -2.9: trabajo |, traen, trato, trike |, tune |, tutoy-, unless … is, unwan-, unwanted, usages, usages |
  -2.9: velo … le, velos |, viens, voici, votre … c, vous achetez, vous … NUMBER, vous … est, voy … ir, walt
  -2.9: want new, was wonderful, what … would, when ready, will message, wk, would take, would … on
  -2.9: y … quien, you again, you les, you nomas, you … down, you … number, you … wrong, your … went
  -2.9: | NUMBER, | and, | any, | bajo, | ca, | ese, | f, | fine, | fini, | mandele, | resiliez, | salut
  -2.9: | si, | there, | well, | whatever, | whenever, | with, | … agreed, | … b, | … dejo, | … entiendo
  -2.9: | … fait, | … inform, | … las, | … mal, | … mandarme, | … many, | … one, | … people, | … withdraw
  -2.9: ~_fot, ~_fum, ~_h_, ~_hui, ~_mc, ~_wk, ~ac_, ~ajar, ~aker, ~ani_, ~anme, ~aseo, ~cuat, ~fot, ~foto
  -2.9: ~fun_, ~hart, ~hr_, ~isio, ~jete, ~layi, ~lita, ~mois, ~ndy, ~nons, ~nov, ~nsio, ~ntan, ~obar, ~oici
  -2.9: ~onte, ~pase, ~pint, ~pple, ~rush, ~sche, ~shou, ~spac, ~such, ~tenc, ~uli, ~um_, ~unos, ~vol_, ~volu
  -3.0: NAME est, NAME my, NAME no, a bloque, a noise, a … chum, abonner, achetez, adore, ai besoin, ai … mes
  -3.0: alertes … moi, alive, all … people, am … getting, am … now, and … this, anter-, anterior, aprieto
  -3.0: are … options, are … out, arrete au, autorise pas, back or, beer, bete, brakes |, bronc-, bronca
  -3.0: c … tannant, ca de, ca roule, call … cell, can my, can … explain, cargo por, ce qui, changer les
  -3.0: cita |, class |, commencez, comprends, compris … message, conge-, contestan, coupez pas, custom
  -3.0: dac |, dans … texto, de cel, de otra, de ton, de … arrete, de … casa, de … cita, de … les, deblo-
  -3.0: dec, decide, decide |, deja el, delete pedido, demain |, dentiste |, devis, dice … y, dinero de
  -3.0: directement, dit … mais, do … understand, dois annuler, dorma-, dormais, dos |, el … lo, en … jaja
  -3.0: end … story, entiendo, equipo, es de, es eso, eso … que, est limite, est tannant, et moi, etes … c
  -3.0: etudie, eveni-, facture |, facture … texto, fait un, farme-, farmers, fell, fell off, fix |, fois par
  -3.0: forfait … limite, full … at, get there, get … messages, get … my, going off, good enough, good to
  -3.0: got … from, got … new, gustan, gym, have |, have … bike, hay … por, his … are, hiya, how … would
  -3.0: http, i lost, i withdraw, in after, in spanish, into the, is he, is … of, is … thing, it said
  -3.0: j achete, je dormais, je … arreter, je … effacer, jeune, just so, keep getting, keep … texts, l … sur
  -3.0: la compre, la … las, le bleu, le panier, le pongo, le systeme, le … nada, live … anymore, lo reenvia
  -3.0: lo … hoy, los contactos, ma carte, magazine |, mailing list, making … want, many … does, mas de
  -3.0: matin je, me avisan, me lah, me want, me … reenvia, meeting, members, mero |, message … est
  -3.0: mettez en, mis … etoiles, mistake |, mode, modo, moi quand, moi un, moi … adresse, mon … ni, monta-
  -3.0: monte, morge-, morgen, morning |, multi-, mum, my alarm, my shop, my sms, my … blocked, my … coming
  -3.0: n … i, nada … el, necesita, necesito |, need anything, nel, never had, never said, new bike, news
  -3.0: ni … nom, nine, no la, no reply, no … aqui, not authorize, not mr, not … before, not … thanks, now we
  -3.0: number of, of story, off when, ok mais, old ones, omw, one … i, oups, our … is, out front, own … do
  -3.0: parler a, pas on, pas son, pas texte, pas … NUMBER, pas … nous, pas … parler, paso |, paye |, pedales
  -3.0: people … to, person you, phone … on, pic, pictures |, pide, pin, playing, plus cher, pneus … en
  -3.0: por llamada, por … favor, posez, postes, pour … ride, preguntar |, pretty … with, primero, prix |
  -3.0: profe, programme, puns, quel numero, qui NAME, quiero la, reade-, reader, reads these, recom-
  -3.0: regalo |, regle-, remind, remove … rack, resib-, retired and, return it, rio, robo, room, rouil-
  -3.0: rouille, sacaron mi, said … but, salir a, salir … rodar, same |, savais, say |, se me, send … a
  -3.0: senor |, shoul-, should, should … text, sick of, signed … for, sin bici, sin querer, some |
  -3.0: stickers |, stop making, stop … chain, stop … no, su mensaje, suits, svp mais, svp … c, take a
  -3.0: te texte, tears, temps |, tengo nada, text than, texted … this, that message, that price, the clock
  -3.0: the e, the puns, the survey, the … anymore, the … right, there anymore, these messages, this … for
  -3.0: tiene garantia, tkt, to NAME, to book, to unsubscribe, to … boss, to … for, top of, trek |, two texts
  -3.0: un des, un … deux, una persona, unblo-, under NUMBER, vaut … peine, velo chez, veut le, veux parler
  -3.0: viens de, voici le, vous envoyez, vous les, vous qui, vuelvo a, want anything, want … anymore
  -3.0: was … dads, was … fault, what … am, whatd, when does, who … the, why the, with one, with … puns
  -3.0: with … texting, worrying, would … nice, write again, y … este, you deja, you explain, you meant
  -3.0: you … esta, you … must, your bro, your |, | bonne, | buy, | card, | dejaron, | double, | es, | gears
  -3.0: | helmet, | lost, | nel, | pase, | please, | she, | tkt, | … fin, | … friend, | … interested
  -3.0: | … mande, | … or, | … peu, | … quien, | … said, | … want, | … way, ~_gn, ~_gy, ~_gym, ~_ido, ~_mel
  -3.0: ~_oup, ~aliv, ~azi, ~azin, ~bore, ~ei_, ~ened, ~esio, ~fan_, ~fs_, ~gym, ~gym_, ~hill, ~houl, ~lum
  -3.0: ~mper, ~mum_, ~nici, ~ntit, ~oa_, ~oce, ~oggi, ~oje, ~olid, ~pens, ~pi_, ~rior, ~rno_, ~rre_, ~toco
  -3.0: ~tuto, ~uin_, ~usag, ~vad, ~vati, ~wash, ~xma
  -3.1: NAME … a, NUMBER from, NUMBER number, a NAME, a door, a while, a … pause, a … ride, a … when
  -3.1: abonne … vos, ago |, ai roule, ai tu, ai … recu, alarm-, alto de, and left, and send, apago
  -3.1: are … only, arrete tu, arrive |, ask her, aujourdhui |, autocollants, avez … arrete, avoir … mon
  -3.1: bajo |, barru-, barrure, base |, bell |, besoin … la, bike on, bike will, book a, boutiques, bus stop
  -3.1: c … NUMBER, call … am, call … to, can |, can … talk, canasta por, canasta … favor, cancelar la
  -3.1: candado |, cent, cobre-, coming |, computer quit, con … mismo, confirmation, contact my, corne-
  -3.1: corner, coupez le, cualquier cosa, cure, cute, d … du, dad |, dans … message, de NAME, de … cliente
  -3.1: de … commande, de … euros, dejaron de, deje … el, demande le, des photos, desk |, devue-, did … get
  -3.1: did … sign, dint, discontinued, discontinued |, displ-, display, dites moi, do … order, door stop
  -3.1: dors |, each |, easier for, easier … me, el equipo, eliminaron, en … d, en … trouve, end of, era … mi
  -3.1: es mio, este es, este no, etes … gentils, exage-, fair |, faite |, fish |, five texts, for all
  -3.1: frais de, gars a, gn |, go out, got two, guys text, haha |, has … number, have … work, he … his
  -3.1: her |, here please, i needed, i … already, in … did, is off, j autorise, j … de, j … roule, je texte
  -3.1: je viens, je … continuer, jeudi svp, k |, keep … old, l entreposage, la barrure, la de, la oferta
  -3.1: la … afuera, lavado, le devis, le support, left me, left on, lejos, les cables, les deje, les vieux
  -3.1: list for, list … the, liste du, lo … mucho, lock |, mail |, make a, making me, me deja, me his, me l
  -3.1: me … NUMBER, me … je, me … quand, membr-, merci … avoir, mere elle, mi |, mi … agarro, misse-, missed
  -3.1: mixed, moi … numero, moins … textos, mon autre, more … NUMBER, name from, need … cancel, ni modo
  -3.1: no otro, no … de, no … dejen, not with, not … and, not … on, not … there, noted, nouvelles |
  -3.1: number by, number changed, number … in, o como, of what, off … fenders, off … next, olvides
  -3.1: on … again, one … me, otherwise, ou une, oubliez mon, oye … la, pa otro, pague |, parler … un
  -3.1: pas … merci, pas … telephone, pero en, pero esta, phone … out, pis je, pit, please have, please save
  -3.1: plus … nouvelles, portavasos, precio |, prefer phone, prefer … calls, pu … rien, pueden mandarme
  -3.1: pura, puse stop, quand vous, que numero, que … recois, qui le, quitar el, quitenle, quoi … messages
  -3.1: rappelle |, receive … messages, remove … name, rendu |, renvo-, renvoyez, repet-, reservation, ride |
  -3.1: ride … NUMBER, rien a, sa blonde, salen, scuse-, scusez, selle, share, showi-, showing, singi-
  -3.1: singing, soon |, stealing, stop au, stop buzzing, stop worrying, stop … clock, stops |, stranger
  -3.1: super, suspension |, tarde |, te … permiso, teenager, tell her, tell me, tell them, temprano |
  -3.1: texto est, texto … svp, texts lol, thankyou, the corner, the dog, the fenders, the … last
  -3.1: the … number, the … she, these days, thing on, this NAME, thril-, thrilled, til the, tip, tired |
  -3.1: to … ahead, tous mes, tous … contacts, travailler, trompe, trying again, ttyl, ttyl |, tunde
  -3.1: un arret, un message, un peu, un … en, up … these, use this, used bikes, velo que, venan-, venant
  -3.1: veux continuer, vez |, vi, vibe, vous arrete, vous mettre, vous … trop, want … keep, warm, was it
  -3.1: why do, why … a, words, y … plus, year |, yo … autorice, you … bikes, you … now, your email, | ahora
  -3.1: | anything, | dejenla, | des, | desinscrivez, | do, | nonstop, | omw, | perdu, | quel, | quick
  -3.1: | tant, | usted, | … amor, | … anybody, | … as, | … call, | … cupon, | … da, | … di2, | … escriben
  -3.1: | … he, | … idee, | … making, | … numero, | … pedale, | … personne, | … que, | … saying, | … tell
  -3.1: | … text, | … vi, ~_bli, ~_gm, ~_hen, ~_ly, ~_rai, ~_tag, ~_ug, ~_vi_, ~amo_, ~ases, ~bam, ~bars
  -3.1: ~boue, ~devu, ~elvo, ~epet, ~ews_, ~gg_, ~gnon, ~lers, ~lley, ~mat_, ~mixe, ~obre, ~oign, ~oro_
  -3.1: ~oups, ~pic_, ~piso, ~pit_, ~prat, ~resu, ~rows, ~rwis, ~sari, ~tic_, ~tip_, ~toe, ~ueu
  -3.2: NAME ici, NAME … no, NUMBER hr, NUMBER paise, NUMBER … mas, a cada, a pu, a soir, a … mandando
  -3.2: a … rato, again will, agarro el, ai ce, ai … pu, ai … tout, ai … vos, aire |, all done, amor no
  -3.2: and go, anda, aqui |, are helpful, are perfect, arrete a, arretez la, at … please, attendez, au … pis
  -3.2: avez … texte, aviseme, ay dios, ayoye, back off, basket |, best |, bike … ready, bill i, block … on
  -3.2: bloque sur, bruit, ca … recevoir, ca … tout, can … get, cancelar los, cart, cease and, cel de
  -3.2: change |, changer … pneus, cliquer, con eso, conforme, correcto, correo |, courriel |, crying |
  -3.2: d … vous, dac, days |, de changer, de credit, de passe, de rabais, de una, de … journee, deje … en
  -3.2: des deux, dios se, disculpe |, do … look, dogs, drama, du rappel, du … et, early, el bueno, el … dice
  -3.2: el … numero, en houston, enfin |, envoyer … de, escribame, escribe, eso de, est … vos, esta bien
  -3.2: et … moi, etait une, everything |, exam hall, exmar-, exmarido, factura por, fais quoi, fais … avec
  -3.2: fait une, fewer of, fewer … these, fine |, forget … i, found … used, franchement |, from … cart
  -3.2: fue lo, fuera-, fueran, garantie |, gardez … numero, get your, get … on, guy |, handy, harta de
  -3.2: harto de, her … is, him to, hsa, i ever, i fall, i … got, i … love, ido, if … are, inform me
  -3.2: inform … sms, is my, is … surprise, j … ce, jamais apporte, je … annuler, je … moi, je … quoi, joke |
  -3.2: l arret, la bequille, la promocion, lait, leave her, left you, lei, line when, lista pero, llenan
  -3.2: love the, mandan esto, me to, me … al, me … line, mecanique |, mensaje … el, mes … pour, message d
  -3.2: message in, mixed up, moi … prix, moi … promos, montre, mot … passe, mrc, mrc |, my friend, my man
  -3.2: my rental, my repair, my … did, my … phone, nadie |, never see, never … will, new … number, nice |
  -3.2: no contesto, no … than, nope not, numero de, numero … commande, off … waitlist, ok … i, on some
  -3.2: on time, on … en, opted for, opted … the, other one, out or, out … door, out … will, paid |, paise
  -3.2: pas … magasin, pedido |, pendi-, pere |, pit stop, playi-, please … NAME, plus vos, pour … pneus
  -3.2: proche |, que … bien, que … hoy, que … voulez, qui |, quoi ca, rappelle, rather not, reading this
  -3.2: recordatorios … se, remettre, remind me, remove>forever, rest |, retire mon, rouille |, se … pague
  -3.2: seat off, sent |, sign … up, site |, soir |, something |, son … de, soy |, stop crying, stop do
  -3.2: stopped, t avais, t … pas, take … time, tant, te dio, text is, textez moi, texts … my, texts … one
  -3.2: the mechanic, the … hall, the … honestly, things to, think … it, this … was, time |, to cry
  -3.2: to return, to … NUMBER, to … then, todo bien, uff, ugh, unsubscribed, use for, use it, vente |, vive
  -3.2: vivo … houston, votre part, voudrais ne, voudrais … plus, vous cessez, vous effacer, wait do
  -3.2: wait … not, we … out, when … stop, which number, without me, work now, y las, y mi, yo jaja, you list
  -3.2: you want, you … bike, you … texts, you … will, your a, your … as, | assez, | ayoye, | coudonc, | dac
  -3.2: | envoie, | fire, | noted, | only, | oups, | pit, | red, | uff, | voice, | … appelez, | … bye
  -3.2: | … chinguen, | … christmas, | … does, | … manda, | … mum, | … number, | … quiero, | … telefono, ~_aj
  -3.2: ~_fen, ~_gp, ~_nel, ~_sug, ~_ugh, ~alar, ~alma, ~brui, ~cces, ~cos_, ~cuna, ~cute, ~dogs, ~emo_, ~ffs
  -3.2: ~igno, ~inki, ~isem, ~itl, ~lang, ~metr, ~nej, ~nkin, ~oft, ~papa, ~rias, ~ruit, ~stl, ~sug, ~tui
  -3.2: ~tuit, ~vaux
  -3.3: NUMBER flat, NUMBER for, a … como, a … mon, acheterai, all over, already in, am back, am thinking
  -3.3: andas, angry with, any brand, appelez … svp, are in, arrete d, assez d, at … end, atienden
  -3.3: autocollants |, automated, autorise … le, bici |, bike any, bike last, blocking this, bon numero
  -3.3: bon |, bye |, c … pret, ca serait, call … text, calor, cambios, came off, can … go, cancel … NUMBER
  -3.3: carbone, casques |, ce bruit, changiez, ci |, cobren, come my, comen-, como se, compteur
  -3.3: consiguieron mi, conti-, copia-, coria-, coriander, cost me, coule, cuesta, customer |, d … accepte
  -3.3: de NUMBER, de travailler, de … avant, de … fille, de … mari, de … roue, dejamela, delete choque
  -3.3: delete … message, delete … porfa, do … delete, do … quit, does … have, drop bars, drop … a, egrat-
  -3.3: en mai, en … assez, end cap, enlevez la, entera, envoyez … des, est coupe, est plus, est |
  -3.3: etes … mais, euros, excited |, exo, exo NUMBER, fan, fois |, for ads, for it, for … at, forget i
  -3.3: from my, gasta-, get … done, going up, harassment |, have … idea, he was, helpf-, helpful, hor
  -3.3: i deleted, i stop, il faut, initiate, installer, it just, it … out, itemi-, itemized, j adore
  -3.3: jamais de, je perds, just got, keeps ringing, kept, keybo-, keyboard, killing, l article, l ecran
  -3.3: l exo, la clase, la mise, laugh |, lavad-, le lundi, le porte, le proprietaire, le … dos, legit, leo
  -3.3: les pneus, los cambios, los pedales, ma commande, mandan, mandeme, me a, mensajes asi
  -3.3: mensajes … pueden, merci … m, metro, mi hija, moi ou, moi pouvez, mon boss, mon mot, monsieur … a
  -3.3: more … then, more … with, morning and, my company, nah |, ne … souviens, need … NUMBER, ningun … you
  -3.3: no te, no … am, not make, off it, on … now, on … this, on … way, opt in, opt … the, or is, otro … y
  -3.3: ouin, papa, part i, pase, payer ca, pedi |, please contact, please … can, plus tard, pouvez … ecrire
  -3.3: probarla, promocion |, quand tu, que tienda, que … esta, que … l, que … lista, que … roule, quelque
  -3.3: quiero … gracias, quit that, quit … so, recomendo, rejoindre, reparer |, reser-, s … pas, said … text
  -3.3: saturday … i, save me, screen |, send the, sending … i, she … my, shop |, siri send, skis
  -3.3: sorry … all, stop coupez, stop texts, stop … did, subscription, super service, suppl-, sus … me
  -3.3: tard |, tequi-, tequila, text the, that repair, the exam, the scratch, the stove, the top, the wax
  -3.3: the … any, the … here, there at, these cost, thing … is, thing … the, think the, think … meant
  -3.3: this rien, this … number, tienda es, todos |, too … messages, travaux, tu … pour, turno, unsen-
  -3.3: unsend, unsubscribe … the, update |, urself |, usted me, veg, viens d, vis, vite, vitesses |
  -3.3: vous … demain, was … message, wash, way … get, when will, when … can, who … these, why … text
  -3.3: will the, will … from, will … there, with … else, you … una, your day, your name, your … got, | count
  -3.3: | dice, | il, | mais, | muy, | ouin, | ttyl, | voici, | … acabo, | … al, | … algo, | … change, | … k
  -3.3: | … learned, | … like, | … para, | … shop, | … sin, | … then, | … tres, | … turned, ~_gud, ~_usu
  -3.3: ~ajan, ~avad, ~avau, ~ents, ~fend, ~gud, ~leo, ~lid_, ~lvo, ~meta, ~ogs, ~ogs_, ~pera, ~sch_, ~sens
  -3.3: ~tag_, ~tiz, ~urno, ~usua, ~vi_
  -3.4: NUMBER |, NUMBER … ca, achete un, ahead |, all night, alle, am … about, an emergency, and on
  -3.4: any bike, apago el, approuve |, are going, are … going, arreter … la, arretez … j, asi me, at lunch
  -3.4: autoc-, avez mon, avisa, avisan, avisos … favor, bagag-, best … ever, bike |, bike … sold, blanche
  -3.4: bloquear este, bloquear … numero, bonjour … ne, button on, ca m, calga-, calgary, cancel on
  -3.4: cancel … me, cap, ce message, certainement, check |, cita delete, como va, contact avec, cuando este
  -3.4: cuando … lista, d … merci, de jour, de probleme, de stop, de … NUMBER, de … esposo, decue
  -3.4: demandar si, despues … las, did … even, diner, disconnected, do … ask, ecrire stop, emballer, en noir
  -3.4: en … moins, en … temps, enseno, envoyez moi, envoyez … un, es … bueno, ese, ese |, est … maison
  -3.4: est … merci, est … spam, estaba lista, eu de, explica, facturer, fatigants … vos, fil, for … two
  -3.4: frame i, gafas, get a, get … work, gn, gossa-, hagal-, hagan … mas, hasta que, have … this
  -3.4: her … stop, here will, hijo de, huile, i use, if … say, inform, interested |, is … legit, is … people
  -3.4: j embarque, je confirme, je m, je retire, just … you, kebab, keeps … me, la camara, la … si, la … svp
  -3.4: lados, laissez … un, langu-, lasts, le … svp, les pedales, let … ask, limit, llame-, llegan … de
  -3.4: lo mejor, los … por, marchent, mari |, masca-, mascara, mat |, me ask, me cobren, me gustan
  -3.4: me … mandar, me … with, mecanico |, mensajes … me, merci … rappel, messages … mon, mi senora
  -3.4: mismo numero, moi … a, mois, molestar … you, mon iphone, more ads, mother |, mucho-, muchos, my list
  -3.4: my side, my … see, no service, no … al, no … molestar, nombre es, not own, numero … mon
  -3.4: numero … pour, off … order, oh … more, omw |, on avait, opting for, order |, oui j, ouvri-, ouvrir
  -3.4: owner of, pain … is, par … svp, parke-, parked, parol-, parole, pero la, persona |, pese, phone … you
  -3.4: pintar, please check, poche |, pour … un, pouvez … l, presion, promos please, que … as, que … svp
  -3.4: quien es, quieras, quiero molestar, quiero … recordatorios, quit … day, quiten a, quoi |, ran out
  -3.4: ran … of, recevoir moins, recibiendo sus, recu merci, replied to, reported it, resend, s enleve, sac
  -3.4: sac |, says delivered, send … by, shipm-, shipment, si esta, simpl-, singing |, sister |, sometime
  -3.4: son … to, stop … lol, stop … so, sugar, suis … alle, suspension, t as, take one, takes, tc, text my
  -3.4: text … with, texting … about, textos … NUMBER, textos … font, that person, the layaway, the wash
  -3.4: the … chat, the … coming, the … pedals, the … took, think … need, thought … would, throa-, throat
  -3.4: thule, to someone, to … email, to … spam, tse, un gros, unblocked, used |, vais arreter, velo la
  -3.4: velo |, velo … en, velo … l, veter-, veux … merci, votre employe, voudrais … de, vous deranger
  -3.4: vous lachez, want … tires, want … wait, wd40, whatsapp |, who texts, working on, y poner, yes … can
  -3.4: you termino, you … going, you … les, you … off, | bruh, | chaque, | n, | no, | oh, | old, | por
  -3.4: | send, | seriously, | sus, | textos, | todos, | too, | … arretez, | … been, | … besoin, | … enlevez
  -3.4: | … manden, | … meeting, | … more, | … nomas, | … only, | … owe, | … recois, | … retire, ~_ado, ~_ese
  -3.4: ~_top, ~_tor, ~anis, ~dr_, ~gies, ~heri, ~lvo_, ~ndam, ~nif, ~nki, ~nsez, ~rrit, ~rvat, ~simp, ~tli
  -3.4: ~tons, ~ulie, ~utoc, ~vado, ~wise
  -3.5: NAME |, NUMBER asking, a … fille, a … mari, a … off, a … texts, about … wheel, acabar, accident |
  -3.5: again please, aime … le, ajuste |, al fin, alarme, all … contacts, am so, another text, any update
  -3.5: appel, asking what, asking … do, assez … pour, at |, atien-, avez texte, aviso |, bagage, be … the
  -3.5: bell please, besoin d, bet, bet |, bien … de, bleac-, bleach, bored, boyfriend, c … ou, ca haha
  -3.5: call i, casco-, cascos, cheap |, checks, como no, compte |, confio en, contactos, content, cost
  -3.5: cupon, d utiliser, de sacar, delete … por, demo, des que, devra-, dio … de, dossier svp, double … me
  -3.5: email-, employe, en avant, en silencio, encore |, end date, enlevez pas, enterado, es aqui, escribeme
  -3.5: ese … you, est … mon, este lista, este |, eu … texto, faux numero, fire |, for telling, forget it
  -3.5: francais svp, fuck off, fui y, gas, got your, great now, habit-, haha stop, hamme-, hammer
  -3.5: hammer time, have that, he told, he … me, hehe, hehe |, hike, him … stop, home |, i changed, i … so
  -3.5: i … two, ici |, in class, in … lol, informe, inscrire, ir |, j … ecrit, jamais vu, jamais … le
  -3.5: killing me, laughing |, lavada, le di, le hagan, le stop, le … mon, leave … out, let us, letti-
  -3.5: letting, link you, lmk, longueuil, m … dit, ma selle, mas … una, me desinscrire, me escribe, me so
  -3.5: me … pas, me … sales, membresia, membresia delete, mensaje en, mensajes se, merci du, messages c
  -3.5: mind |, moi au, moi l, moi le, more … needed, my … now, n … jamais, necessary |, new phone
  -3.5: no importa, no … at, no … han, no … sigan, nomas … cadena, not … off, number … texting, numero dans
  -3.5: odio, of … NUMBER, ofertas |, off now, off work, off … NUMBER, offre, old tires, once a, order … is
  -3.5: other number, otro … mas, ouais, ouais |, overslept, pas lui, pasa, pasas, pause |, perdr-, perdre
  -3.5: perdu … numero, permiso para, petit |, please … work, porte bagage, prati-, pression, ps5, put my
  -3.5: quelque chose, quien … esto, quien … y, quit my, quiten el, quiten … los, quitenla, reads the
  -3.5: red one, remettre |, rentre |, retirer … velo, rhond-, rhonda, se de, seguridad, sent … twice
  -3.5: si … quiero, so … of, son |, sortie … groupe, spamming, squeal, stop hammer, su numero, sube, synth-
  -3.5: synthetic, take it, take … seat, take … the, text … one, texto … me, the jersey, the only, the used
  -3.5: the … account, the … out, the … phone, the … removed, these … would, this time, this … from
  -3.5: thought you, three weeks, to … the, ton numero, touchez, un spam, unsubscribing, us go, ven a
  -3.5: want … no, want>wrong, wash |, week |, weekend |, who am, will … stop, y todos, y ven, yet |, yo la
  -3.5: yo … a, youpp-, your guy, your … this, | acepto, | bar, | conforme, | great, | lmk, | los, | mama
  -3.5: | mon, | number, | odio, | ouais, | sale, | son, | super, | … aire, | … avez, | … codigo, | … con
  -3.5: | … dios, | … do, | … frere, | … hammer, | … marca, | … nous, | … parle, | … poco, | … si, | … up
  -3.5: | … voisin, | … voulais, ~00_, ~_ala, ~_vin, ~aie, ~aiy, ~chil, ~cise, ~eact, ~eake, ~epas, ~hond
  -3.5: ~inir, ~jum, ~lush, ~meh, ~oted, ~otos, ~sons, ~supe
  -3.6: NUMBER … it, a nadie, a … anymore, a … una, achalent, ai … votre, allez y, alone i, am out, and … on
  -3.6: as … contact, asap |, at that, avis google, avisos … mi, be … there, bear, bien |, butt, calling my
  -3.6: calor |, came with, cancelled my, cel … la, charge |, cliente de, cuantos mensajes, cuarto |
  -3.6: de cascos, de esas, de garantie, de photos, de samedi, de vendre, de … orden, de … taller, deja paye
  -3.6: deranger mais, desco-, did … receive, dije |, dit NUMBER, e bike, endin-, ending, es … numero
  -3.6: escribio, est gratuit, ex keeps, exactly |, fall off, favor … cancelar, fil |, finde, fonce
  -3.6: get … message, give … your, good … do, guys … more, he … for, here is, hor |, i getting, i promise
  -3.6: i text, in … is, is tax, is … mine, it lol, jaja … eso, jamais alle, je regarde, je vois, jodas
  -3.6: just now, kk |, l alarme, la reservation, la vis, la … lo, le groupe, lever-, levers, m interesse
  -3.6: magasin svp, mais le, mais … m, mas … you, me avisa, me … by, mensaje … este, mes contacts
  -3.6: message … me, mi … delete, moi … tu, mom |, mon bike, muchos mensajes, my … died, need … text
  -3.6: neither |, neuf |, never mind, never … i, never … these, next … no, not know, not now, not … that
  -3.6: not>stop, np, np |, number no, number … NUMBER, of … box, on … other, optio-, otro numero, ouin c
  -3.6: party, pas pu, pas … mes, pedals on, pic |, pis … arrive, plante, please call, please inform
  -3.6: please sms, policy, pour … messages, pratique, pret |, pretending to, pueden … otra, que di
  -3.6: que … buen, qui … avez, random, rappels sont, receipt not, receive these, receive … message, regle |
  -3.6: reins-, remettez … sur, revoked, right number, sans … expres, sending … the, she … no, si … arrete
  -3.6: sigue |, so tired, solo lo, stem, stop my, stop work, te … pas, te … que, texte … quand, textez
  -3.6: texto cuando, texts … the, the … party, this boy, this cell, til … NUMBER, tire |, tirel-, to my
  -3.6: todos lados, tomber |, trouble |, velos, veux annuler, vos … pouvez, voy |, want … red, wrong>forever
  -3.6: y … pas, you lose, you never, you que, you … spamming, your … again, your … are, | envoyez, | faut
  -3.6: | faux, | five, | he, | m, | np, | tracking, | tres, | … add, | … and, | … by, | … come, | … declined
  -3.6: | … mind, | … ok, | … pour, | … received, ~arts, ~arty, ~bas_, ~ctos, ~easi, ~hos_, ~itel, ~laq
  -3.6: ~laqu, ~shin, ~ssen, ~wak, ~xtez
  -3.7: 2 jours, NAME de, NAME … this, acabo de, accepte … recevoir, aerob-, aerobars, ai arrete, ai assez
  -3.7: alleycat |, also … the, approve, apres NUMBER, apres le, apuro, au bureau, automaticos |, bar end
  -3.7: ben … vos, buste-, busted, ca sur, cell pis, changez mon, chum … la, comfy, comment … le
  -3.7: como consiguieron, conmigo |, cos, cost … anything, cotiz-, cotizacion, cousins, d appel, de el
  -3.7: de faire, debloque, delete … pic, dents, depas-, desde que, dias |, do … all, ecris |, ecrit |
  -3.7: effacer ma, en avez, envoyez des, es … otro, eso … fue, estoy harto, etein-, etre … je, even … the
  -3.7: faire expres, faites ce, fermez le, give … number, groupe svp, hacked, hais, hall |, hike |, horai-
  -3.7: how … make, i had, i missed, il … a, info please, interesado |, inval-, is about, is finished
  -3.7: is this, it ok, j … texte, jaja no, jamais … ces, jeune fille, know do, la promo, le texto
  -3.7: liste pour, liste … la, lying, m appelez, maestro |, magasin |, maison |, maneje, mayor, me back
  -3.7: me dio, me textea, me … foto, me … loco, meeting … to, mensajes me, mi cita, mi … pero, miss |
  -3.7: mon … au, mon … s, more than, my boyfriend, my job, my permission, my stop, ni una, no answer
  -3.7: no deje, no existe, no … nadie, no … nunca, noche, nomas la, not pay, number NUMBER, number … got
  -3.7: numero … suivi, odio los, off at, offer, often, on again, on please, only … NUMBER, order … please
  -3.7: out there, pagina |, pas payer, pas … appel, pending, pensez, pero … la, phone mount, piso
  -3.7: please add, please put, plus que, por … me, pour diner, pour mes, put … down, quit … job, rabais |
  -3.7: rain, rear |, recevez, recevoir un, reclamation, reparation |, reporting this, riding it, said stop
  -3.7: said … the, sales |, sans faire, saute, scam |, scratch |, see |, seguir … sus, seriously |, seule
  -3.7: seulement |, shipment |, sleep |, sms me, sms … NUMBER, solo les, spam |, spoilers, stop lying
  -3.7: swimm-, swimming, text so, texts coming, texts pop, the 2nd, the demo, the display, the person, tiny
  -3.7: touchez … a, tracking number, tramp-, truck stop, veux … payer, vuelvo, wait |, when … the, who gave
  -3.7: why … not, working … it, would … me, yikes, you did, you estoy, you … never, zwift, | attendez
  -3.7: | aucune, | bicycle, | correct, | help, | numero, | que, | so, | xq, | yikes, | … consiguieron
  -3.7: | … falta, | … fois, | … in, | … lying, | … modo, | … plus, | … prefere, | … rabais, ~_amo, ~_oft
  -3.7: ~aie_, ~dest, ~ften, ~hais, ~larm, ~nsig, ~ofte, ~onos, ~rada, ~unts
  -3.8: a pic, a repondu, a tout, ago and, aguante, ahhhh, ai ecrit, ai … NUMBER, ai … du, ai … ete, alley-
  -3.8: alleycat, allo |, and thanks, annoying |, are … a, arrete … de, asi |, avert-, aww, before NUMBER
  -3.8: blocking … number, blue |, box |, by mail, ca suffit, ca te, call just, cancel that, ce prix, ce … n
  -3.8: cell … suis, cente-, changed |, con … reparacion, confio, consegui, contacts who, contestas, course |
  -3.8: denunciar |, di2, dice mi, did … guys, did … message, did … need, diner |, dit d, do … read
  -3.8: el … porfa, eliminen el, en magasin, end … fell, enoje-, enojes, est … celui, et … celui, eu … numero
  -3.8: fais affaire, favor … quiero, for … else, guys |, hace rato, han, have bikes, how … text, i … if
  -3.8: i … online, invalid, is right, is … NAME, je … affaire, keeping the, keeps texting, kk, l autre
  -3.8: l horaire, la cuenta, la … d, la … yo, labor-, le monsieur, leave a, like this, list … have, lo … con
  -3.8: lol … me, lu, lump, m … a, ma pedale, ma … lol, ma … svp, mais j, manden … bici, many messages
  -3.8: mas promos, me apunto, me at, me han, me know, me spoilers, me suscribo, me … day, me … pueden
  -3.8: mensaje si, mes messages, message got, might want, mois … je, my … buzzes, ne … recevoir, need |
  -3.8: never come, no calls, no cap, no do, no vi, no … enojes, no … le, not again, not mine, not take
  -3.8: of … please, off … what, ok ca, ok … you, old … and, once you, otherwise |, par accident, parked |
  -3.8: people are, pero gracias, plus … NUMBER, porte … j, que NAME, que … voy, queda-, quiero … pero
  -3.8: quit so, ready but, received, regarde, remove one, remove the, removed … the, rendr-, rendre
  -3.8: reparacion |, reservation |, retirez la, ride de, sabia, semana |, send it, signal, sms in, solo |
  -3.8: somebody is, spend, stolen |, stop … shipment, suscribo, svp le, tab, tag, te enojes, tell |
  -3.8: text … husband, text … so, texte pas, textea, that … message, the end, the shipment, this message
  -3.8: this week, tires |, to … husband, trabajar, tuppe-, un mensaje, une semaine, volver … recibir
  -3.8: wash it, we … no, would … taken, yes … me, yikes |, yo … tengo, you a, you esta, you message, you too
  -3.8: you … anything, you … tres, your phone, | approve, | despues, | enleve, | eso, | kk, | lads, | muchos
  -3.8: | nada, | otez, | quitenle, | someone, | thank, | up, | ye, | yes, | … employe, | … erase, | … harto
  -3.8: | … mis, | … pense, | … promos, | … senora, | … ton, ~_leo, ~_vac, ~arm_, ~cono, ~gem, ~gui_, ~isto
  -3.8: ~nseg, ~oked, ~puro, ~tea_
  -3.9: NUMBER each, NUMBER messages, NUMBER so, a … liste, a … mi, a … number, a … or, affaire avec
  -3.9: ahora no, ai supprime, alarm, alta, am |, am … sure, and out, arre, arretez … a, as this, asks
  -3.9: avec ce, bacan, bail, because of, being so, bici … ustedes, bien … a, bonjour |, boss |, call me
  -3.9: chop, christening, christening |, class lol, con … y, contact i, contactos |, could … get, course
  -3.9: de carte, de dos, de … ride, delete lunes, delete sabado, demandar, devrais, do … check, eat |
  -3.9: el texto, encantan sus, enlevez ma, entiendo … que, envoyez … le, esas |, eso … la, esperando |
  -3.9: est parfait, esto … spam, etes trop, fille … l, fils … a, for him, forever>list, get back, get … at
  -3.9: girls, go pour, going … get, harte, helpful |, heures de, him my, horaire, i … some, if … do, importa
  -3.9: is … same, it done, it stopped, it thank, j … supprime, je devrais, je lui, je … abonne, keep them
  -3.9: le camp, le mande, le message, le … bagage, let … know, like … end, like … times, list … can, listo |
  -3.9: m … les, me apago, me baja, me … x, meh, mensaje |, merci … les, merci-, messages sur, missed it
  -3.9: mon … etait, mon … veut, mount, my contacts, my tab, ne … pas, nettoyage, next wk, no … it, no … su
  -3.9: not really, number now, numero … carte, out … and, over … out, paga, para usar, pas elle, perdi
  -3.9: person |, phone n, phone … me, por … mejor, que quieras, que … pero, rato |, recois … vos, red ones
  -3.9: repare |, rever-, road bike, rompas, same number, send one, sente-, si tiene, si |, sirve-, sirven
  -3.9: so … did, speaker, stop sign, stop … moi, stop … n, stop … on, suis … au, supprimez le, switch … this
  -3.9: take the, text … your, textos pas, texts necessary, that again, the auto, the insurance, the … stuff
  -3.9: this … a, this … in, this … not, this … now, un texto, un |, una |, up |, vengo, vous … envoyer
  -3.9: vous … remettre, waitl-, waitlist, when |, who this, wife … the, would … want, y … rien, yep, yes i
  -3.9: yes … want, you block, you ever, you will, your number, your … and, your … number, | arre, | aucun
  -3.9: | desole, | ici, | lol, | message, | rien, | toss, | ty, | yep, | … coupez, | … dejenme, | … encantan
  -3.9: | … ne, | … never, | … seul, | … vu, ~_fan, ~_ite, ~_iz, ~_lm, ~acon, ~asks, ~pto_, ~role, ~sks
  -3.9: ~sks_, ~uilo
  -4.0: NUMBER please, a etre, a repare, a tree, ai tout, all … from, am … of, am … texting, and ask
  -4.0: anterior you, arre |, arretent, autre merci, avertissez moi, bicicleta |, but is, buys, calls |
  -4.0: can … put, cancelar mi, ce velo, chai, charges per, ciclistas, cita por, cliente |, coffee |
  -4.0: come you, como … suscribo, confirm |, continuez de, courriels |, cours-, cv, de … avoir, debut-
  -4.0: desole de, desole … vous, did … i, did … see, did … stop, do … leave, do … take, donc ca, donne moi
  -4.0: drawi-, drawing, ecris a, ecrit, emails, emergency, entretien |, es |, esto … los, excuses, exercise
  -4.0: fille vous, gardez moi, gratu-, grease |, hace |, handy |, i supposed, i switched, i … text
  -4.0: interested anymore, is with, je … NUMBER, l adresse, la parrilla, la ride, lachez pas, leaving now
  -4.0: llegado, lo … me, los … nomas, m … par, m1, manden … factura, marqu-, mas … con, me your, me … con
  -4.0: me … cuando, me … los, mensaje cuando, mero, mi … anterior, moi … svp, moi … tard, molesto
  -4.0: mon … numero, my spot, never answer, ninguno mas, no soy, not been, not delete, not had
  -4.0: not … anything, not … rn, number … text, numero me, numero … celui, numero … mi, numero … telefono
  -4.0: nut, ou … l, pas recu, pas … numero, pass |, passent, payer plus, plan … per, please … will
  -4.0: pour … vos, que … passe, quien eres, regler, remind … again, reparez, retire … la, retirez … de
  -4.0: retrait en, retrait … magasin, rings, robad-, robada, saber de, sale |, se … apago, sentimental
  -4.0: services, should … a, spoilers i, spot |, stay off, stop riding, stop … text, tekka, termine … moi
  -4.0: text … number, texter quand, texto … en, that … text, the contact, the … shop, to |, to … more
  -4.0: told me, tu me, twitt-, twitter, un … cuando, unsubscribe … from, update, usar mi, va |, vos … sont
  -4.0: vous … ou, when your, wish |, with all, write-, you going, you sending, you … va, your marketing
  -4.0: yrs |, | adieu, | coupez, | den, | dites, | enlever, | saqueme, | zero, | … den, | … escribe
  -4.0: | … jaja, | … lo, | … mere, | … quieren, ~_ib, ~_iba, ~frai, ~uje, ~vita
  -4.1: a lot, after NUMBER, ai lu, arreter en, assist, aux alertes, avant d, before … after, bike my
  -4.1: bother you, cheff-, cheffe, client |, committee, consentement pour, culpa-, d … dans, de cell
  -4.1: de journee, de l, de payer, de telephone, de … facture, delai, delux-, deluxe, demande … mon
  -4.1: devuelven, done |, du cours, el delete, enleve … la, enough already, ese precio, est … numero
  -4.1: esta … a, estos mensajes, etre que, etre |, fancy, fin … journee, finally |, forget to, fotos
  -4.1: gracias … los, grandmas, gratuit, hagale, have … numbers, hello |, hijo … no, his … and, hold off, ig
  -4.1: il … tout, it say, j hais, j … ca, j … lu, la … bonne, late |, le dossier, list … still, lista you
  -4.1: love to, m arreter, mad just, madre |, mandan a, manden el, mas los, me devuelven, me more, me pidio
  -4.1: me … nadie, me … speaker, me … trompe, meme … je, mensaje … esta, mes courriels, message you
  -4.1: messages so, messages … my, mi … le, mieux le, moi par, moi … cours, moi … vous, my bro, no use
  -4.1: no … today, not fix, not leave, not … a, notifications sur, off n, office i, one … of, pas ben, peso
  -4.1: peut … que, pis mon, please … by, plein … dos, plus par, pointes, por ahora, pour moi, que … escriban
  -4.1: que … faites, quiero nada, raise, recevoir … textos, records … is, recu … texto, ref, remboursez moi
  -4.1: reminding, removed from, samedi matin, sense, service plan, si … con, si … seguir, sourd-, stress |
  -4.1: strin-, studying |, suis trompe, suscribo a, svp je, svp … est, svp … me, te … de, telegram
  -4.1: text first, the saturday, the waitlist, the … keeps, thinking, to bother, to … office, told … i
  -4.1: tomat-, tu l, urge, urgence |, use … one, ustedes gracias, voudrais plus, we … up, website |
  -4.1: what … on, winter |, wot, y nada, y … voy, yo … deje, you consegui, you cut, you pague, you … am
  -4.1: zapat-, zapatos, | does, | estoy, | not, | suis, | y, | … block, | … her, | … mero, | … ni
  -4.1: | … seguir, ~_cc, ~_fak, ~cook, ~epto, ~fak, ~hh_, ~kie, ~nser, ~osc, ~rezc, ~wake
  -4.2: NAME pas, NUMBER not, a salir, a … arrete, a … hermana, about |, accord |, adios |, again … not
  -4.2: ai … de, am … tired, anyone else, arreglo |, arretez moi, arretez … travail, arretez … travailler
  -4.2: at … second, aucun |, avec … cell, avisenme, bike … not, borraron, borren de, bosch, bosch |, but not
  -4.2: came … the, can … pause, can … send, cancel and, card … in, cita … favor, como … mi, con uno
  -4.2: confirme |, dad … not, de noche, de rire, de … sur, debarras, deja que, desabonnee, did … fix
  -4.2: ecrire … chaque, efface le, enlever la, entreguen, eres … que, es … ultimo, esa persona, espera
  -4.2: este … me, eteint, falto, fighting, finished |, for … texts, frais, from NAME, got this, gripp-
  -4.2: grippe, grippe |, hacen |, he moved, hen, hermana |, i might, i pause, i send, i … answer, il m
  -4.2: it takes, it you, it … j, item, jamais … textos, je … reviens, know your, la suspension, left … a
  -4.2: list … i, lit … messages, llamaron, llamen, lo … es, los … que, m abonner, ma … elle, magaz-, make me
  -4.2: me borraron, me dejo, me escribio, me wen, me … sus, message … your, moi … liste, moi … message
  -4.2: more flats, more … my, my thing, my … quit, my … tires, need … call, nevermind, no i, no paren
  -4.2: no … flats, no … my, not … thing, off speaker, omg |, para nada, passe |, peux … me, pick … the
  -4.2: piso |, please switch, please we, please … a, por error, promos de, propose, quand |, que bueno
  -4.2: quiten la, receipt … my, remove … old, reponds pas, responde, retirar |, say nothing, souli-
  -4.2: su taller, supe, surto-, surtout, tantos mensajes, text … please, texts all, the … instead
  -4.2: the … list, thx but, to anyone, to lose, travaux |, trouve |, twice … the, two … ago
  -4.2: unsubscribed from, updated, use … cell, veces |, vois, vous reviens, vous svp, vous … envoyez
  -4.2: vous … ma, x |, you mero, | cuantos, | entre, | hace, | nevermind, | sending, | supprimez
  -4.2: | … content, | … dejen, | … ever, | … jodan, | … nom, | … texto, | … texts, ~ateu, ~eler, ~gaz, ~ilo
  -4.2: ~nsan, ~ssar, ~vaca
  -4.3: NAME number, a lake, a truck, a … autres, accord … les, acepto, ai la, aime, appeler, au … merci
  -4.3: back please, bad |, be … number, beau velo, bon pour, can … use, cancel please, change … cell
  -4.3: continuez, coupez moi, cours de, de telefono, de un, desinscrite, dio este, el stop, elle me
  -4.3: encantan, enlevez le, envoyez |, est l, est ou, etoiles |, faire l, five |, for new, for … tires
  -4.3: fraud, future texts, has this, have NUMBER, have … number, he quit, i reported, in … can, is down
  -4.3: is … enough, it already, j … efface, kidding me, la … noire, laisses, less, limiter, listo, lloro
  -4.3: m … lol, ma … du, me down, me encantan, me my, me updates, me … NAME, mean i, mean … text, mera
  -4.3: message to, moi a, mon inscription, montant, more … left, my way, name … the, never-, no way
  -4.3: no … esa, nop, not sure, not … much, number not, numero … telephone, ofertas no, on … same, only |
  -4.3: opera-, opt … porfa, opte, oui … confirme, pas arreter, pas … ce, pas … que, pensais, pensar, permis
  -4.3: please keep, please … and, por los, pour recevoir, que te, que … viens, quitate, reabo-, renov-
  -4.3: ride … samedi, rien la, sea |, send … that, sign the, son ustedes, stop at, stop>stop, tant que
  -4.3: text … the, texting is, texting … updates, textos porfavor, than that, the agreement, the please
  -4.3: think this, tiene este, tomato, tomorrows, tout seul, toute seule, two |, unsubscribe … these, well i
  -4.3: while … am, yo … mande, you and, you parenle, | NAME, | best, | mauvais, | nop, | nunca, | plus, | ta
  -4.3: | … alto, | … asi, | … lol, | … mobile, | … phone, | … reported, | … spam, ~_eas, ~emet, ~iri
  -4.4: a phone, ai efface, all these, and … that, anda |, are annoying, are killing, arreter le, at … you
  -4.4: attente |, aucun … avec, beau |, bonne personne, bugging, c … parfait, ca … interesse, cancelar el
  -4.4: comptoir |, de bruit, de garantia, dio … numero, dude |, duerm-, enough |, essaye, et … vous, figured
  -4.4: fixie, got in, great |, hagan nada, hasta NUMBER, it … forever, jamais … de, je … rappelle, just come
  -4.4: longer … this, ma … veut, magazine, marry, me llamaron, me llego, me urge, mettez celui, mijo |
  -4.4: molestos, mon rdv, montant |, my other, my … always, my … n, nm, non … moi, nord, nose, not … ads
  -4.4: number … are, on … avait, pour … ces, pour … mise, pour … on, pour … recevoir, que … avais, que … soy
  -4.4: quiero seguir, reabonnez, recu de, recum-, refund me, remboursez, rien d, rien … autre, set |
  -4.4: signe le, stop a, stop me, stop … work, suis je, suis … encore, surtout pas, tanne de, text just
  -4.4: text less, text … wen, texto s, texto … pas, that phone, the extra, tu … as, un faux, un rabais
  -4.4: venden, veux … desinscrire, visite, waitlist |, want it, why … you, will i, wiper-, wipers, y dejen
  -4.4: yo le, you … home, you … lista, you … texted, your … from, | listo, | tanne, | third, | … allez
  -4.4: | … arrete, | … cancelar, | … entonces, | … vuelvo, ~calm, ~duer, ~nuez, ~uerm, ~ym_
  -4.5: a demandar, a message, accepte ce, accepte … prix, aime ca, already … me, annuler mon, appreciate the
  -4.5: arrete de, ask for, asked … not, avertissez, avisos a, be your, been … off, before you, behav-
  -4.5: behave, between … and, business |, buying bikes, c … ferme, cables |, cc, check my, consens … a
  -4.5: corresponde, could … text, de bateria, de bici, dejenme la, depuis une, dice … si, did … have, duda
  -4.5: ecran |, ecrivez pu, el celular, enough … this, es spam, essaye de, flyer, forever>not, fui … no
  -4.5: habian dicho, had … phone, here … that, hi |, huile |, inscrit … la, is … lot, is … me, jamais … ce
  -4.5: jour |, just … text, la course, la sonnette, le travail, les dio, les frais, like spam, lo … le
  -4.5: mandame, mas … a, mas … por, me di, me … mejor, mec, meme |, metan, mon … du, more … that
  -4.5: no corresponde, no … metan, numero … c, off to, off … bed, one instead, or a, or … out, otro cel
  -4.5: par mois, pas … je, please … never, plus … que, pour … sortie, promociones |, prove-, pushy, que de
  -4.5: que hace, que significa, que … dio, quiero … mi, remet-, remove … basket, rendez … svp, retirez … nom
  -4.5: s |, sense |, si … veux, simple, stop calling, svp c, t a, tanne … vos, tes textos, texting … the
  -4.5: textos … ai, that to, the … service, to everyone, unicy-, unrea-, utile-, utiles, vos … je
  -4.5: voy … demandar, was … but, xq, you … es, you … from, your … but, | buen, | dejenme, | done, | lachez
  -4.5: | one, | perdi, | sms, | … acuerdo, | … canse, | … desactiver, | … ends, | … info, | … jour
  -4.5: | … luego, | … pas, | … playing, | … significa, | … us, ~_act, ~tles, ~utez
  -4.6: NUMBER por, ai … eu, aja, all good, allai-, anot, anot |, at … lol, autre comme, bien … numero
  -4.6: bienvenue, bonne nouvelle, brule, by sms, calma, came through, cancel it, cancel my, cancelen mis
  -4.6: cheques, confirme, conjo-, de joder, de … appeler, deja pret, dice |, do … register, do … sign
  -4.6: espera |, etait pret, fait |, for some, for texting, for … what, get more, gm, good i, gusta |, h |
  -4.6: i … forget, is texting, it … of, j oublie, keep … this, know if, know |, le dos, livrer, los … si
  -4.6: m … un, ma … me, mande a, mas eso, me semble, me siguen, me … number, menos mensajes, mettez les
  -4.6: mon ancien, my notifications, need … number, never got, no eso, not … agreeing, not … number
  -4.6: notifications … mon, nouvelle |, of NAME, on … les, only have, ou |, parts, por fin, portabultos
  -4.6: pour NAME, pourquoi … m, pretending … like, primero |, pueden mandar, que hago, quitaron, raye
  -4.6: removed it, sembl-, semble, sigam-, sigame, sin … me, sold that, sortie, stop no, stop pour
  -4.6: stop wrong, string, tanto |, tete, text said, text … are, text … of, thank … kindly, the pads
  -4.6: this … instead, to … someone, too … texts, trabajando, votre texto, vous … donne, what else
  -4.6: wifes number, yo … soy, you lol, | adios, | aja, | slow, | … aime, | … calling, | … every, | … form
  -4.6: | … leh, | … lis, ~rah, ~sc_
  -4.7: NAME … me, NUMBER … favor, NUMBER … sur, NUMBER … with, a … promos, always |, annonce, anymore can
  -4.7: attente, avez tu, back in, bajal-, bajale, beaucoup de, bloquer, bruit merci, c you, cancelar … cita
  -4.7: de debarquer, de … haha, delete mensaje, did … send, dit … arreter, ecrire svp, enlever les
  -4.7: entonces |, envoyez … la, erreur |, es mi, eu … message, fotos |, four times, get … text, got any
  -4.7: got … text, have … off, i love, in sms, je lis, je … les, keeps … off, la sortie, les digo
  -4.7: letting me, lis … les, list>want, manden la, mas … NUMBER, me leave, me mandan, mi otro, nada gracias
  -4.7: name … my, need these, no please, nom du, off … is, off … stand, ok merci, pas eu, pas … debarquer
  -4.7: pero … si, please … at, promotion, que … le, que … son, questions |, quiero dejar, ri, savoir |
  -4.7: schem-, scheme, see him, should we, so … are, sortie de, stop by, stres-, suns, text and
  -4.7: text … drive, texting you, that sms, that … off, the stand, tu hermana, votre … s, way out
  -4.7: without my, would text, y |, yes please, | bajale, | ending, | peut, | pourquoi, | quiero, | quite
  -4.7: | trop, | … etre, | … first, | … jamais, | … might, | … person, | … send, | … velos, ~_adu, ~acat
  -4.7: ~adul, ~arez, ~dult, ~nsto
  -4.8: NUMBER et, adult-, ajoutez, appeler |, asked … about, avant … ca, ben ca, bike out, de espera
  -4.8: de … bici, de … course, decline the, descend, did he, dix, does … stop, enreg-, est sur, fake, gas |
  -4.8: have … more, invited, is … longer, j aime, j … tout, jamais ete, just one, know … your, l atelier
  -4.8: les … arretent, lista … espera, liste d, llegan sus, llegan … mensajes, longer … these, m avoir, malo
  -4.8: mandarme los, mercii, mere … texte, migno-, mignon, my messages, no dejen, no … not, no … para
  -4.8: no … y, nom est, not check, not got, not … customer, note |, nourr-, number … this, options |
  -4.8: paren … trabajo, peu moins, phone any, phone me, plus … promos, pongo stop, pq, pu … ce, pueden … a
  -4.8: questions, quiero … avisos, recu … message, remettez, said that, sais … encore, send … to, stall-
  -4.8: stop … if, texta-, the magazine, the … plan, tu this, un … moins, when do, with cat, with |
  -4.8: wrong number, you spamming, | both, | ecrivez, | primera, | reparez, | … nunca, | … telephone, ~fake
  -4.8: ~sigo
  -4.9: NAME ca, a … dans, al otro, and put, ans |, answer |, arretez … pas, avais … vu, bajenle, bike with
  -4.9: buzz off, ca dit, codigo no, codigo … me, contact the, cuantos, customer anymore, de trabajar, de … d
  -4.9: dio permiso, disc, dit |, do … really, emergency |, en francais, ensename, escribieron, forever to
  -4.9: forever … stop, fun |, headl-, headlight, hijo you, his ex, horas, i turned, j ouvre, just … and
  -4.9: laven, list of, lives, m6, mauvais numero, me escribieron, me while, me … one, miss … pickup
  -4.9: moi savoir, moi … l, mute button, nadie mas, no … este, non |, not … mine, nothing … to, number when
  -4.9: pas moi, pas vu, phone said, plus … chez, pop |, porque me, reparation pas, reported … spam
  -4.9: said never, sans … j, servicio |, sip, so … messages, stop holding, textez … svp, texts … him
  -4.9: thanks … texting, this weekend, through |, to … guys, took … off, unicycle, votre infolettre
  -4.9: votre message, vous … demandez, want … go, we stop, whys, you not, you … email, | buzz, | finissez
  -4.9: | mandenme, | oui, | start, | … bugging, | … llamadas, | … opt, | … sa, | … thumb
  -5.0: a … mama, acceptez, ahora que, al … numero, already texted, ankle, are for, bikes … NUMBER, buzzing |
  -5.0: ca que, cell … mort, cellulaire |, comment je, consign, customer … please, d attente, de … los
  -5.0: drive |, faire … que, fait mon, for … text, from me, get home, giving … my, great more, have … had
  -5.0: hearing so, her to, how … get, i prefer, interesa |, interessee |, invitados, is … spam, j … arrete
  -5.0: je refuse, keeps going, le plus, les garde, livrer |, m … texte, mandan mensajes, me twice, me … todo
  -5.0: mere veut, my sons, my … texts, ni mon, no stop, no … ese, not good, notifications are, nul
  -5.0: number do, number … or, number … texts, pagar |, pas … j, peace |, que … jaja, salut |, says text
  -5.0: se … quitar, sending my, sirven |, sms … the, sons, stand |, stop … order, stove, up … texts, vacat-
  -5.0: waiting list, wrong>number, y fait, yay, you … killing, you … money, you … one, | desabonnez
  -5.0: | effacez, | gracias, | mande, | … grand, | … refuse, | … switch, ~banm, ~lane, ~nja, ~senm
  -5.1: a … delete, added you, alarm … going, alt, alto o, apres … svp, asked about, avais pas, avez plus
  -5.1: aviez dit, borren … la, by |, ca et, can text, catal-, chill, dale con, date |, demande a, diez
  -5.1: do … lose, dos de, drop it, ecrivez moi, era pa, etape, full stop, garde |, gastar, guest, is her
  -5.1: is … an, it … now, j … a, juste la, la … ahi, la … porfavor, like getting, lost … phone, mais moi
  -5.1: me dit, me olvida, me sirven, me … ride, my mum, my … are, netba-, netball, no … horas, not lose
  -5.1: not quit, not … name, number stop, one off, por que, punos, que |, quit on, recevoir … promos
  -5.1: recibir … mensajes, recois plus, remettez moi, se para, se … olvida, see your, si … los, sigo
  -5.1: son horas, stop buying, stop … bikes, take that, talk … text, text her, texted me, thx … no
  -5.1: to cancel, vacation, veux … d, when … bike, wrong … stop, y … pu, you … reply, | here, | okay
  -5.1: | quiteme, | room, | take, | turned, | … alarm, | … lui, | … suffit, ~menc
  -5.2: a bot, a estar, ancien numero, annulez … inscription, anyway |, baja … que, boda, celular y, como |
  -5.2: conjointe, darle-, darles, drole-, droles, ecrivez … je, en … svp, end … for, eta, going … text
  -5.2: hey |, je … des, je … encore, la boda, la … ai, laisse |, le coupon, le … on, leave … alone
  -5.2: m inscrire, ma conjointe, mas que, me … for, me … phone, merci … ai, mon |, my kid, my texts
  -5.2: no … NAME, no … deja, not … him, number … times, o de, o no, on … e, order please, outta my
  -5.2: para cancelar, parts |, paz por, pensa-, plaqu-, please hold, pretending, puis, repondeur, repondez
  -5.2: rien de, saturday ride, suis … de, svp … pas, terminen |, text … call, texting … lol, textos ok
  -5.2: texts … NUMBER, thanks i, the … help, till now, to … buying, touch it, trop … messages, unread
  -5.2: until … is, va … estar, van … mandar, without your, work … my, yo a, you … mon, you … pic, | peace
  -5.2: | siri, | three, | … faites, | … hold, | … prefer
  -5.3: ahora |, autre |, babe |, borren el, bueno |, but thanks, c |, card … file, comment … que, cooki-
  -5.3: corten el, customer here, de … sin, drop off, eyes are, frais |, gimna-, gimnasio, i like, i … check
  -5.3: is … no, it anymore, je … garde, m avertir, mai |, many … from, moi sur, more calls, mude |, my old
  -5.3: no messages, number … stop, of messages, ofertas … me, options, pas … me, pour aujourdhui, pour vous
  -5.3: promos stp, que … tienen, quit … and, repue-, said would, saquen de, sending you, sold |, tab |
  -5.3: texts … calls, the alarm, tt, until it, up … will, urge |, velo svp, vous … finir, want |, were not
  -5.3: wife |, would never, | again, | d, | either, | inscrivez, | non, | stopped, | tantos, | … accord
  -5.3: | … last, ~bul, ~hood
  -5.4: accepter … textos, acces-, assez pour, avant … svp, babe, blush-, blushing, bought it, but ok
  -5.4: commande svp, d accord, du tirage, early |, ferme |, have taken, il dit, in … phone, is … number
  -5.4: lache … avec, liste … attente, liste … textos, lot of, m |, mande la, mas preguntas, me llamen
  -5.4: me … tanto, membership |, mes textos, mi bici, mon texto, no leo, nom … tirage, number you, para no
  -5.4: para … recibir, pas svp, pins, qui … plus, react-, repuesto, said … about, seguir |, slow down
  -5.4: souvent, souvent |, stop he, subscribe, textos … jour, textos … pas, trompe |, update my, vous aussi
  -5.4: | full, | textez, | … agree, ~erat
  -5.5: NUMBER … text, a … hermano, a … mas, a … vous, acepta, amo, arretez vous, au telephone, avertir
  -5.5: avez … de, bons, cancel me, cargo de, dale … los, de details, de manana, de … ex, delete … account
  -5.5: demasiados, dit … je, email me, error … quiero, harcelement |, i consent, i … sick, it … her, j … vos
  -5.5: leave … message, lista delete, mais … ai, me … permiso, moi on, no … llego, not … her, of … so
  -5.5: out … you, parar-, pararan, phone died, pidio permiso, plan … the, plus … details, que pararan
  -5.5: que … siguen, recibirlo, silly, sin avisarme, suscripcion de, tempting, tempting me, text … back
  -5.5: texts … great, this … so, what … with, why did, with … people, yo … quiero, | puse, | stopping
  -5.5: | thanks, | update, | … lawyer, | … recibir, | … suscripcion, | … times
  -5.6: NAME p, NUMBER … please, a donne, a reminder, account please, am literally, and call, and come
  -5.6: bloquear |, but … says, cancel … subscription, de meme, de … ces, digo que, donc … velo, en … besoin
  -5.6: este … mi, eu |, first then, fixie |, get all, i … literally, inscrivez, je … mes, me quitaron
  -5.6: my pickup, no va, no … came, noche |, on vacation, out … stop, para … mi, pensais que, pensais … c
  -5.6: phone … off, pm, poqui-, quit … you, reminder |, send … texts, sortez … le, tempt-, these … are
  -5.6: to bike, tubul-, un mensajito, une autre, ver |, want … to, yo voy, you … work, your … lol, | nothing
  -5.6: | why, | … desinscrire, | … else, | … pasa, | … riding
  -5.7: NUMBER svp, again did, am sick, arreter la, autorizo … NUMBER, bikes please, d … les, deleted it
  -5.7: demander |, desabonnez … de, discounts, enlevez les, i … use, issit, leo los, lot … texts, mas me
  -5.7: message … not, mis … por, my subscription, of getting, ofrez-, one … from, order it, oubliez pas
  -5.7: paz … favor, please send, poquito, so many, suis … sur, suscribir, text … am, the parts, the … ok
  -5.7: todo |, unsto-, unstop, veux m, yo si, you la, | now, | otro, | over, | vendu, | |, | … dije, | … leo
  -5.7: | … pis
  -5.8: NUMBER sms, a |, ai encore, and drive, bikes |, comme ca, fait … moi, hesit-, hesite, j … encore
  -5.8: je … m, just text, me anytime, no … vayan, not sending, on … please, phone … so, please my
  -5.8: quiero … recibiendo, quoi ces, reminder for, s … a, saquen … la, shop never, si … mensajes, so … know
  -5.8: teasi-, teasing, teasing me, you … understand, | ahi, | maintenant, | merci, | text, | … now
  -5.9: NUMBER … leave, a plus, am … here, am … lol, call … please, cancela mi, card … declined, de ofertas
  -5.9: de promo, disturb |, duermete, effacez ma, est … ces, for … order, i … who, inscrivant, inscrivez moi
  -5.9: is … present, je pensais, la stop, madne-, madness, message was, mon dernier, need … get, no era
  -5.9: no … after, no … llamadas, no … llamen, no … llega, no … llegan, no … yet, not NAME, not … work
  -5.9: oui svp, present |, she said, should stop, siguen … mensajes, stop reminding, stop saying
  -5.9: stop … repair, tan temprano, texts like, the pub, to wait, trop … textos, ustedes … de, vous … ecrire
  -5.9: you … messages, you … write, | demasiados, | subscribe, | … ca, | … customer, | … leave, | … molesten
  -5.9: | … pensais
  -6.0: ages, am … NAME, apuntado, asked … the, assez |, at night, autorice ese, cessez d, cut out
  -6.0: de … faire, desinscrire de, do … it, el cargo, escriban al, file |, fille |, for … of, from … group
  -6.0: from … in, guys … my, haberme … a, it all, keep … to, liste … les, me … estos, me … mi, might … to
  -6.0: moi … texto, my day, no suena, out NUMBER, pas j, pas … rappels, por … mensajes, solid, this one
  -6.0: todos mis, usual-, usually, vais … etre, yo |, you already, your … the, | qui, | removed, | retirez
  -6.0: | … should
  -6.1: apuntado a, apuntenme, because … you, down for, finir par, have … heard, jamais dit, lights off
  -6.1: listened, mandenme, mentir, msn, my … list, nada mas, no … mis, nope |, not any, not heard
  -6.1: not … over, number new, number … file, of … guys, off … never, only want, over text, promo |
  -6.1: reviendrai plus, si quiero, stop … NUMBER, sus promociones, tannee de, termine pour, the waiting
  -6.1: this … have, want you, whatever gets, yes you, you … eso, | apuntenme, | … hais
  -6.2: activ-, bicycle … NUMBER, call text, chill with, chill … the, complique, escribanme, his number
  -6.2: j … les, l infolettre, llegan los, maintenant |, messages je, molesta, no … borren, number before
  -6.2: of … room, or not, pas tout, por … solo, ptdr, right-, stop being, stopping the, svp … en
  -6.2: textos lachez, update … number, vayan … quitar, vos … lachez, you texting, you … where, | more
  -6.2: | … appreciate, | … p
  -6.3: are … sending, ca vos, de cosas, delay-, done … this, like me, llamadas … mensajes, message pas
  -6.3: messages are, messages … on, messages … stop, okay |, one stop, oui je, qr, siest-, stop it, stop n
  -6.3: telephone merci, texting … for, will … quit, you spam, your … thanks, | contact, | spam, | … signal
  -6.4: NUMBER off, NUMBER unread, ecrivez … par, envie, gracias solo, house |, inscris, inscris moi, la mas
  -6.4: m … tu, me during, me … old, no … quiten, paras, please last, quitarme … los, read … texts
  -6.4: stop … said, tres … y, trop de, upset, who did, | continuez, | escribanme, | lista, | papa
  -6.4: | … cancelen
  -6.5: agreeing … this, amuel-, at this, cut off, delays, es … cel, he said, heard … you, how old
  -6.5: kindly … once, mama este, many texts, mi … este, off … waiting, oubliez … de, pas … ai, please email
  -6.5: revert, rire, shut up, si … asi, tannee … vos, thing from, thinking of, | chill, | quiten, | should
  -6.5: | sub, | … parenle, | … them
  -6.6: accepte … textos, apunto a, besoin |, consent form, driving |, i appreciate, marche … je, me how
  -6.6: mi familia, mon permis, no recibi, number take, only … me, please un, que … si, quedan, quite |
  -6.6: show off, stop pis, stop … NAME, text … to, texte … les, they have, up … did, we … stop, work number
  -6.6: | less, | … accepte, | … being, | … donc
  -6.7: a quitar, agree … the, always … my, aux promos, did … drop, en … por, fed … with, getting your
  -6.7: liste … je, m … ecrit, only text, please leave, please text, pourquoi ca, rire |, siguen asi
  -6.7: start … me, stop that, text only, the … email, then … me, this ca, to … one, was on
  -6.7: without … permission, wyd, | tv, ~riri
  -6.8: are … up, assez … vos, de … infolettre, dernier message, finalement |, me dice, me … rire, not me
  -6.8: oui … veux, plane, pour … svp, remove it, su texto, suficiente |, updates … this, ustedes que
  -6.8: vacation |, | enlevez, | et, | uno, | use, | … quitaron, | … system
  -6.9: NAME phone, arrete donc, fixed it, got … texts, is working, j accepte, less texts, like … texts
  -6.9: ne faites, nunca … que, pas me, preguntas, recibir … avisos, responda stop, si … que, si … recibir
  -6.9: stop … shop, the emails, to … else, un jour, un poquito, you fixed, | fewer, | none, | … acepto
  -7.0: ca … je, do these, get … texts, getting … texts, gusta … me, my … box, not from, repair |
  -7.0: reply … you, siesta, subscription box, take NUMBER, to NUMBER, to … list
  -7.1: are these, arretez … de, calls please, code … it, getting … messages, me molesta, me quedan, meani-
  -7.1: meaning, mis recordatorios, not … without, pis … me, repondez … pour, unsubscribe … i, want this
  -7.1: | bye, | thx
  -7.2: a ecrit, accepte les, de … un, dessus svp, drop … phone, gusta que, i agree, not stop, number … now
  -7.2: prefere les, resub-, resubscribe, sacaron … numero, so early
  -7.3: at … number, fit me, it without, kya, manden mensaje, my … stopped, ni la, not … will, nunca dije
  -7.3: robot |, still sending, text stop, uf, unsubscribe my, | mas, | thinking
  -7.4: fewer texts, his … i, it … working, me … manden, means yes, mes rappels, phone was, reply … to
  -7.4: so bad, | termine
  -7.5: any … parts, avoir … ca, mas alto, my house, old phone, para … los, stopped … your, texting … and
  -7.5: told … to, vois juste, vous … pu, | ajoutez
  -7.6: jamais … d, more parts, receive … more, stop … and, texter a, texting … driving, we never, will … no
  -7.7: ajoutez moi, are … off, bof, faire … les, hier … j, love them, pas … m, pueden … estos, se pueden
  -7.7: svp … veux, | service, | … arret, | … medio
  -7.8: could not, de rien, like them, mon … avait, parenle |, tired … these, was off, | bajenle, | bof
  -7.9: ca … que, drop … off, mas baja, number … me, ok … les, recevoir les, texting … so
  -8.0: alors |, alto para, i … them, need … anymore, not … texting, recibir los, so late, stop to, | … his
  -8.1: alto … no, de demander, desabonnez … pas, svp me, this … end, | … e
  -8.2: manden … de, no … molesta, number … am, pensando, please so, stop what, | another, | pis, | … cell
  -8.3: awake, o bajo, quiero … a
  -8.4: demande une, moi NUMBER, non enlevez, plus les, pour ne, pour … plus, que pasa, receive no, | parece
  -8.5: copy |, lol stop, mollo, necesito nada, ok pour, veux … me, | goodbye
  -8.6: know i, les svp, pasa si, paso yo, | … be
  -8.7: arretez pas, ease, have … unsubscribed, moins de, vince, | ease
  -8.8: do … stop
  -8.9: agreed … NUMBER, you drop, | agreed
  -9.0: no … dejar, should … stop, | to
  -9.1: contesten, mon … ne
  -9.2: text before
  -9.3: a sus
  -9.4: do … remove, have … get, like … cancel, marquen
  -9.5: | … nagging
  -9.6: ahi no, ever stop
  -9.7: | moins
  -9.9: ease up
  -10.0: undo that
  -10.2: recoit, wrong … please
  -10.4: not remove
  -10.6: enlevez ca, | … unsub
  -10.7: pickup texts
  -11.1: about sales
  -11.5: arret pour
  -12.3: estoy de
`;
