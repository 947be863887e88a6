/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const WISH = `
  11.5: lnnte
  11.2: are e, para |
  11.1: ecrivez … pas
  10.8: beat, cancelelos, dontt-
  10.7: d infolettre, reply … ok, textez … pas
  10.6: like not
  10.5: basta-
  10.3: leave |, message pour
  10.2: aret
  10.1: cancell
  10.0: or texts, stop ok
  9.8: for … lol
  9.7: de … favor, pouver
  9.6: basta you, moi … sur, seria … que, the free
  9.5: you recibi
  9.4: moter, vez … que, | … assez
  9.3: bikes home, pas … enlevez
  9.2: ai … approuve, escribas |, leave off, only … please
  9.1: numero ou, svp haha, text call
  9.0: entiendan, home … the, informations, no … gracias, number lol, say … me, shut it, spam i
  9.0: telephone seulement, voice calls
  8.9: bueno que, mine and, my no, noqui-, quoi … affaire, sold … my, who … yes, zip it
  8.8: bikes now, details i, en pas, le … aujourdhui, les … haha, no emails, teste-, why … send
  8.7: driving … do, get … email, me … good, un oui, ~bst
  8.6: annule la, bikes … stop, demander avant, many … i, si … continuez, still texting, un … up
  8.6: vous continuez
  8.5: a … e, cense, de … son, el cuarto, hand my, la premiere, my … use, news i, oublie moi, repondu oui
  8.5: take back, these come, | … subscribe, | … suelta
  8.4: numero lol, you … d, | pack, | … company
  8.3: arrive pas, canel, in touch, me bajo, me thanks, me … recibir, new system, on here, oui de
  8.3: pause these, said … only
  8.2: NUMBER per, aprov-, calls only, como … quito, email use, entered, faux |, got … the, je pas
  8.2: never … ok, un subscribe, when did, you … only
  8.1: back my, llamadas |, me … pues, nueve, oubliez moi, out thx, pues yo, si vous, text … nothing
  8.1: whoever … the, you lost
  8.0: ai … repondu, because … did, ce service, davoi-, davoir, else … you, end it, est vendu, j … choisi
  8.0: lol … moi, pack … in, saying yes, se … you, tout svp, | paye, | replying
  7.9: adding me, alertes de, ask me, baja … no, can … anytime, como lo, etait … la, have bike, ip
  7.9: it … already, it … always, keep … and, mass, number … delete, on vous, provide, | funny, | garde
  7.9: | permission
  7.8: a molestar, got … of, hasta aqui, les rappel, message … vous, number if, off before, quelle … a
  7.8: since … is, stop le, un beau, wants off, | … group
  7.7: NUMBER back, a yes, arrete |, d … lol, end them, for good, la dessus, love |, my details, never put
  7.7: no … solo, something i, stop thank, text people, the … every, to leave
  7.6: bike money, brun, ca … vous, choisi, decen-, do … me, en … you, end these, exped-, have … go
  7.6: is always, jehov-, mi mujer, pu … promos, que quiero, terminer, text … thanks, we keep, when … i
  7.6: work order
  7.5: after i, avoir dit, brakes on, cancel |, chirurgie, funny i, here stop, mieux … recevoir, my signature
  7.5: number … never, one repair, only to, parad, que … veux, see these, supon-, supone, to … new
  7.5: voulais des, | said
  7.4: achete mon, achete … numero, and confirm, appels, box blank, c … termine, can … say, celular you
  7.4: d ici, de spam, est termine, get removed, just reply, liste … moi, lycra, money … me, number was
  7.4: other day, paso … de, pires, pour toujours, stop did, texto non, want another, | … llegan
  7.3: a ver, ajoute, bike … i, brakes … the, comment … se, deja … non, delete |, espam, est stop, ex … the
  7.3: habia … que, i sell, jajaja you, just delete, la feuille, liste moi, march please, my … thing, no … se
  7.3: ou je, pas … pour, pas … sondage, shut … off, supri-, want … NUMBER, week i, weeks … i, with … spam
  7.3: ~isi_
  7.2: NUMBER bike, NUMBER texts, and … hit, can … texts, chiru-, el … mensaje, je repond, llanta no
  7.2: lol … did, me … before, mensaje … you, ok … my, please never, quitar |, ran the, refused
  7.2: removed please, resilie, said ok, sheet, si … m, stop NAME, stop … ca, turn this, un … j, un … svp
  7.2: who … me, with … to, ~_ed
  7.1: a … mujer, all if, being texted, bien … vos, enough … from, est … dernier, fin |, for … lifetime
  7.1: hit my, japan, knowingly, les … jours, mornin, on any, one lifetime, paralo, plus merci, quiero … esto
  7.1: son … pas, take … my, the bikes, to just, up … not, up … that, ways, | doing, | … gives
  7.0: ahi … que, arreter ca, arrive … a, c … stop, card … my, de … supprimez, degag-, demande la, dije … si
  7.0: empty … the, faites … pour, follow ups, get … take, how … that, i … of, je bloque, mon … la, my whole
  7.0: my … were, no … k, si … voulais, the waiver, this … stop, to … get, to … updates, year so, you … paren
  6.9: an … man, bought one, commis, de sur, enough … thank, gens, is … mom, just stop, mroe, my … class
  6.9: n … en, no m, non … l, ok stop, out … text, pack it, ping, plants, says … marketing, see … it, soyez
  6.9: tekst-, texts … no, the … thx, there … not, these … it, to never, un … je, une sonnette, une … chose
  6.9: updating, vendio, votre commis, you bajenle, ~unad
  6.8: NUMBER see, NUMBER … mayo, as … delete, bike … great, bike … leave, calls not, can end, card with
  6.8: como … esto, de mayo, de sondage, do … add, feuil-, gives you, gives … the, habra, haha … moi
  6.8: i … reply, incoming, line again, ni NUMBER, no … un, not add, off … group, pas … faire, please disable
  6.8: pour me, pour … facture, quitemelo, said … on, settings … off, text thing, textos … on, the … contact
  6.8: tiendas |, trank-, trankil, undo it, up … anything, what gives, why you, worse … my, you bye
  6.8: you … was
  6.7: a present, achete une, and after, and delete, and |, arrete la, be the, call instead, calls no
  6.7: could … about, de ese, deja dit, delete me, empty, end this, enough off, faire les, group |, i … last
  6.7: in … lake, just … people, killin, need texts, not given, not … another, not … nothing, nothin
  6.7: off … tune, pis vous, quiero … en, quitt, regarding, show up, skip me, so how, so … quit, sorte
  6.7: stop … is, suscripciones, text moi, texto … no, was … the, yo … cuando, | … full, ~neur, ~tt_
  6.6: a ella, a … shop, abonnement |, about anything, any longer, bikes great, ca … j, datas, de le
  6.6: did … join, feuille, forfait |, is what, it … too, le pour, lo di, mais … veux, mecrive, mon … lol
  6.6: never … yes, not join, not ok, not … use, obtai-, obtain, oh … is, on do, pings, please … have
  6.6: que … les, recois encore, retirez … svp, stay on, this be, this oh, truly, ugh stop, un … me, undo
  6.6: vie, was just, why i, you change, you yesterday, ~dara
  6.5: a textos, alzhe-, alzheimer, arrete ca, axe the, bike you, checked … box, d m, de tiendas, dejenlo |
  6.5: en … les, esta … gracias, forever>want, get … from, i press, la … non, los … con, me over, mineure
  6.5: moi jamais, never to, not tick, not … or, on … receipt, pas deranger, play by, polim-, poliment
  6.5: que conteste, repair i, senora NAME, stop la, svp lol, svp … ai, the … reminders, to anything, to stay
  6.5: top |, un de, unfollow lol, was for, you dejenlo, you if, you … phone, | literally
  6.4: a … otro, are … please, ask … this, au … moi, cancle |, confirm that, confirmo la, could text
  6.4: do … waste, es solo, este … se, etait regle, faire texter, faire … textos, get another, i … removed
  6.4: i … we, is … sign, itd, knowi-, la … les, la … moi, lift my, llega … a, lo he, ma … que, me sigan
  6.4: me … here, mecri-, message thank, monsieur |, more message, non pour, not one, not waste, number … for
  6.4: over … please, pis … vous, pouvez les, quit … him, quoi je, quoi l, recois … un, rip my, said yes
  6.4: same text, texts … go, the … text, this … there, tripl-, un par, waste your, why … am
  6.3: NUMBER … did, NUMBER … got, a enlever, assured, avez pris, clicked, convenu, e receipt, este number
  6.3: etait pour, from … again, from … i, hearing … you, itd be, lachez … avec, le hago, leaving a, ma |
  6.3: mavez, may … me, my ok, never again, no … svp, now please, on … not, or anything, please fix, por … y
  6.3: proof … i, rien par, salgo … esta, so are, so why, sors … de, sourds, spameen, stop ca, stop who
  6.3: tell whoever, that … do, the hell, to ask, to … again, to … first, tv |, vos … vous, ~stup
  6.2: a … si, accepte … j, addin-, adding, all three, arretez … je, belgi-, belgique, canceller les
  6.2: compre una, cut me, demande ca, do … use, driving and, effacer |, estoy … sin, et me, et … textos
  6.2: every … day, faites donc, form and, hearing from, je sache, la app, la vous, let … off, los reporto
  6.2: me … d, me … inscrit, mi lugar, more>law, my … stop, nadie les, nda, not … stop, nulle part
  6.2: of … phone, off … me, olvidate, oui aux, oui … textos, pidieron, please close, pongo una, pour … d
  6.2: projector, que … sache, quien … apunto, rappels aussi, reporto, saquen el, settings, thanks NAME
  6.2: that … will, the projector, think we, this … up, unsub from, vos … texte, whole class, yegue-, yeguen
  6.2: | … sort
  6.1: an old, and … phone, ante, aussi svp, avais dit, ben … je, bless your, chats, de trabajo, de … llamar
  6.1: deals i, depuis quand, enough … these, esto no, et les, every other, finish it, gave … for
  6.1: have … given, have … me, her … are, how does, i agreed, jure que, la desabonnez, laisser, leerlos
  6.1: les … et, let this, ma … otez, me … o, me … peace, mineu-, mis la, molestar |, need text, no llamar
  6.1: off … of, on … work, out if, pas correct, pas un, pas … oui, plant, please … am, plus … par, receive |
  6.1: she … off, since monday, so … come, stop this, take … down, talk … about, texto … ca, texts have
  6.1: than a, the texting, the tv, these after, todas, up lol, veule-, veulent, vos … au, was … NUMBER
  6.1: you that, | … dice, | … este, | … respuesta
  6.0: a off, a sock, a … through, after that, ai … oui, apaga-, are … you, bbb, be … last, bikin-, biking
  6.0: blocked and, but can, clicked yes, con … tienda, coupe ca, dans ma, de travail, demander c
  6.0: desactivez ca, dio mi, en mi, entendre parler, est … je, first … times, from here, gave it, here on
  6.0: hola me, i … put, in shop, in … trash, la hoja, le cinquieme, like off, liste … texto, look … up
  6.0: me … sin, message please, message svp, mon … d, my info, my … up, never |, not … again, not … who
  6.0: on … form, on … texting, only … the, please … mine, qiut, rappels … svp, repairs … so, sache
  6.0: says … you, si … paran, signature, singed, struc-, struck, subscribed, teaching, telefono … el
  6.0: texting … now, textos … j, texts ok, texts thx, the … that, the … where, this service, ticked
  6.0: told … stop, toujours |, unsubscribe lol, watched, would … mind, would … off, y el, y … you, | chef
  6.0: | compre, | depuis, | dije, | qiut, ~rmen
  5.9: 2 no, about … or, arret |, as … not, aura, be no, can … my, cancel … membership, con este, consentir
  5.9: d … donne, delete it, dezab-, dezabonne, did … opt, dingi-, dinging, encore un, enlever svp, finge-
  5.9: get NUMBER, go away, have … my, i … say, i … where, j espere, jamais … oui, la baja, la … nunca
  5.9: lachez … les, leerl-, let … out, lien … se, list … never, lista gracias, liste … gens, m oublier
  5.9: m … jure, me suscribi, me … dans, me … texter, messages … it, ni … mensajes, no marketing, on what
  5.9: oublier |, paren you, phones … the, plus un, pogne les, portable, qui … dit, recevoir sa, rien svp
  5.9: rien … avec, saber mas, says quit, se donde, si … recois, spame-, suscribi, take mine, textos vous
  5.9: textos … svp, the time, they … not, this … ton, thought it, vos … de, vous … ajoute, vu que
  5.9: want … leave, whatever sends, y los, you an, you mauvais, you told, you … lo, you … mande, you … right
  5.9: your … put, | stoop, | … manejando, ~rity
  5.8: NUMBER … svp, a esta, ai … que, and these, and … would, angry>wrong, at … fire, basez, bebes
  5.8: before … call, bikes in, buggin, carac-, caracteres, ce … le, cesse |, ciao, cinquieme, craig-
  5.8: craigslist, de esta, de … message, did no, did … such, each one, envie mas, es … me, fait pour
  5.8: i reply, inflar, inscribio, it now, just remove, know … you, la … tengo, le … plus, leave this
  5.8: leave … in, left … phone, mandr, me … call, mieux pas, moi tu, need … you, next text, next … and
  5.8: no … seguir, no … thing, not use, numero … l, on craigslist, only for, or ever, oublier, pas … qui
  5.8: phone … old, pos, que nadie, quit |, quitas, rappel |, receipt … is, recois ca, revoke |, se … no
  5.8: seguir … esto, send … anything, sign … sheet, ski, so stop, so … have, so … stop, sors moi, spelling
  5.8: stop getting, stop not, such thing, suis inscrit, sur … formulaire, svp … pour, tengo … para
  5.8: texts too, the … repair, the … switch, told … no, tu … les, un … c, up sheet, updates please, usted de
  5.8: veux … desabonner, waste, when … signed, you … i, your money, | corten, | stopper, | … bought, ~dme
  5.8: ~dome, ~eas_, ~heet
  5.7: a retirer, ai … coche, anko, another one, arret … fois, au … maintenant, au … quand, bike so, call or
  5.7: call … and, cashi-, cashier, circled, combien … fois, de fois, de repondre, de … telefono, dejenme en
  5.7: delay, desolee |, did … ok, drop the, elvis, en esta, enrolled, espere que, etoile, etonn-, fait de
  5.7: fait … a, faut il, for … quick, form … i, forward |, gardez vos, halte, i … did, in … why, is old
  5.7: j … achete, jour … est, la case, last … please, les … merci, march, mari est, me registre, me … ma
  5.7: mi … tiene, my line, no send, not … more, not … new, on sort, one … text, only so, oui … ca, pare
  5.7: pare |, pas abonne, pas arretez, pas dans, pickup not, plainte si, private … i, que … pouvez
  5.7: qui … est, quit bugging, recevoir ca, recibir … promociones, say … the, si … algo, si … llega, stoop
  5.7: stores, temps de, the fine, the messages, the … must, the … print, them … me, usan, use email
  5.7: vous … si, while … and, wife … not, | stoppe, | … espere, ~oren, ~wast
  5.6: NUMBER tubes, NUMBER … unsubscribe, a autorise, a dejar, a lui, a ton, a … haha, acceptais, ago please
  5.6: am dead, am … still, and … with, appelle la, apres ca, busqu-, but stop, by … at, cancelen … mensajes
  5.6: cero, chose, cinqu-, completement, corro, de continuer, deranger |, desole je, does … get, donde … que
  5.6: done … me, dort … le, en recois, est … un, etait juste, ever |, for any, has left, he wants, his mom
  5.6: holli-, hollis, how am, i subscribed, i … filled, is … texts, it but, it please, it … this, j … recois
  5.6: joint, know where, l … s, landline only, link and, llegan a, lo … quiero, lol … do, me … as
  5.6: me … decir, me … would, need … bike, new … just, not opt, not … message, notices |, number away
  5.6: number c, number … a, of … thank, off … number, on there, only call, peut pas, phone … only, pour de
  5.6: que … avez, reply here, retire |, right to, saturday i, says stop, se desabonner, snowbird
  5.6: spring … is, suis … abonne, texts … am, the cell, these remove, they … at, this crap, thought … was
  5.6: time … text, ting, to put, tu moyen, un sub, une … fois, vide, wants them, with … number, with … who
  5.6: work phone, would … it, yo pedi, your … stop, yours is, | … sub, ~_ile, ~aled, ~busq, ~itor
  5.5: NUMBER … 2, NUMBER … after, a … person, a … telephone, a … voice, a … yours, abort, aimai-, aimais
  5.5: also can, am … i, and … quit, aqui los, autre message, avisando, boutique … les, bueno de, can go
  5.5: can have, can quit, can … change, cause i, cese, close my, coche … case, cupon-, day yours, de … nunca
  5.5: de … porfa, did … miss, do … talk, down as, en … je, en … le, end the, est … d, from text, gona
  5.5: heari-, hearing, i wish, is … remove, is … this, j aimais, la banque, la c, les mando, les |
  5.5: let … number, mama no, me sacas, mi … lo, mi … mejor, moi … il, mon dossier, my … away, name … it
  5.5: ne … suis, next … gets, ni les, no … avisos, noman-, nomanden, not mean, now … stop, of here, or text
  5.5: pedalear, people … the, plus … des, police |, pour se, pour … bon, pour … texto, prochaine … et
  5.5: promos a, quita … de, rappels pour, refile, rien recevoir, sacas, sea el, sea … ultimo, so … would
  5.5: sub |, sur mes, svp les, tell … his, text … thank, texts thanks, that my, the lake, the trash
  5.5: think your, ticket NUMBER, time and, to one, to … on, up … i, velo … dans, vous dites, will keep
  5.5: with … messages, worse than, yeah no, you it, you paso, | baby, | error, | espero, | segunda
  5.5: | … aimais, ~ndom, ~urez
  5.4: a … magasin, a … no, abonne, about texting, about texts, again … i, ai … ailleurs, ai … comptant
  5.4: ai … pour, am … do, answer … no, autorise ca, autre chose, bike fixed, buy … number, c … juste
  5.4: ca … fait, can delete, change pour, cita y, de … mama, dije … la, dit non, donc … de, down to
  5.4: ecrire je, entendre, est … fait, flamm-, for … e, fou, go too, got off, hoja, hurac-, huracan
  5.4: i … look, in … when, is … hard, it stop, jamais ca, je … appeler, l affaire, l entente, la ca
  5.4: last week, last … from, les … ok, like you, llamenme, los quiero, m … j, me envie, me go, me … work
  5.4: mercy, messages … de, mis mon, moi s, molesten, mon accord, monde … leur, need message, no right
  5.4: non … le, now she, number … spam, numero … quiero, ok … then, otu, parar |, pas comment, pas … un
  5.4: passed away, pedi esto, privacidad, que … haya, que … numero, que … y, receipt says, registre
  5.4: remove mine, reply to, ride … not, rm, said to, sans leur, send anything, send |, si yo, sign … please
  5.4: spoiled, stop svp, stopped |, textez plus, textos avec, thank … remove, that … am, the girl
  5.4: then please, these … am, to message, to … not, to … now, usele-, useless, veux … que, want … know
  5.4: where did, will block, would-, y … otro, yours … the, | arret, | revise, | … cleaning, | … esposa
  5.4: ~acid, ~cero, ~ivie
  5.3: a bad, a meter, a … ecrire, a … once, about … repair, alto you, and you, any … of, apres … plus
  5.3: apuntaron, are … my, as i, at checkout, at … website, au … arretez, be … it, been coming, biffe
  5.3: bon arretez, bugging me, bunch, but really, by … again, cell pour, cessez |, chava, ci … le, conteste
  5.3: day … not, de message, de quoi, de tanto, de … faut, de … ne, de … oublier, dejenme |, depuis le
  5.3: di … para, died please, donne … permission, down … street, en juin, enough no, est ecrit
  5.3: est … arretez, fille … NUMBER, fine print, fini … nous, fois faut, forget this, frene-, frere va
  5.3: fuera … la, going forward, hands are, have … do, hear … you, hello i, if this, in … store, in … with
  5.3: incom-, it … texts, jamais … la, je debarque, je … ca, jour c, l avais, lachez les, last text
  5.3: le … pas, leave … be, lo … que, m … je, many times, math, me nothing, messages j, mon … pas
  5.3: more … reminders, never … text, no and, no sms, no such, not permission, now … it, nulle, number … and
  5.3: number … mine, numero etait, on n, or i, oui a, paral-, peser, plus svp, press to, pub sur, que celui
  5.3: que … ci, sale is, says i, securite, send … else, sent stop, setti-, shut down, snail, sned, sont pas
  5.3: stop is, stop thing, stp j, svp merci, svp … message, tanto mensaje, telephones, textos et
  5.3: texts anymore, texts … them, them i, these automated, tiendas, tranquilo, trottinette, veux … entendre
  5.3: vot, warranty card, were … to, with … signal, you unsub, you write, you … send, young … at, | blocking
  5.3: | desinscrire, | houston, | pass, ~aral, ~dme_, ~gnat, ~nok, ~odas, ~pse
  5.2: NUMBER message, a ninguna, a … oui, acabe, added me, agreed … this, already … up, am … take, and he
  5.2: another … stop, are … welcome, au debut, avise, besoin … messages, blocking you, buy my, ca plus
  5.2: ca sonne, can … guys, ce … j, corte-, de bon, did … give, did … subscribe, did … tick, dijeron … you
  5.2: en … la, en … y, encore … je, est … retirez, estoy … una, for anything, getting … remove, got … no
  5.2: has me, i talk, i … one, in peace, incluez, is … great, it and, it remove, j appelle, je … avais, jure
  5.2: just for, l … donne, la arretez, late … me, le choix, les … avec, los dos, m … mis, mas … aqui
  5.2: mensajes no, mentira, merci bonne, mettez … a, mon … et, my sign, my … a, my … birthday, ni uno
  5.2: no … envie, no … updates, not riding, not welcome, notices, off texting, on … file, opted in
  5.2: or … will, otra … you, oubliez … numero, oubliez … svp, oui … sa, par pitie, pas recevoir, pis une
  5.2: please end, plus … merci, pour … garantie, pouvez … de, que tengo, quitenos, quoi … code, robot voice
  5.2: sacame … ahi, salir |, see to, serve, si a, stop marche, stop message, stop please, sur … vous
  5.2: tengo la, the ads, the answer, the … said, the … ups, these … so, to … down, un la, un … yo
  5.2: while driving, who … your, win the, work … day, work … is, would … no, you … end, you … los, your bot
  5.2: | added, | fais, | getting, | … dites, | … quand, | … sea, ~_nt, ~coiv, ~dver, ~oiv, ~oive, ~ski_
  5.2: ~ubs_
  5.1: abonnement … messages, about … sale, adios mensajes, ai … arret, already … no, and … else, and … off
  5.1: approuve, are … stop, arret merci, au … pour, back after, better … the, bon la, ca presse, came … on
  5.1: can … now, cappe-, capped, casil-, casilla, certainement pas, certainement … moi, comprar un
  5.1: counter … it, cuarto, de rappels, de … je, de … mais, dit oui, doctor … me, el … pasado, en sorte
  5.1: enlevez … merci, enrol-, entendre … de, erase it, es no, espere, est … mais, fille au, fois et, gives
  5.1: google review, have mercy, haya, hear from, i said, i … dead, i … email, ilega-, ilegal, inscrite
  5.1: is … and, is … n, je viendrai, je … aller, je … sortir, la … quitenme, laissez … tranquille, las … al
  5.1: last … i, lid, link to, link … unsubscribe, llegan … las, lol enlevez, mais plus, marque que
  5.1: marque … no, me … comment, messages … j, mettez fin, mjs, mon NUMBER, mon number, monde sans
  5.1: my … info, necesito … avisos, ni me, no dije, no … call, no … message, no … ninguno, non … les
  5.1: not getting, not okay, not subscribe, now … do, numero lo, off that, ofrec-, one … want, or any
  5.1: oublie le, parar y, pas pourquoi, perma-, phone goes, por … yo, pour … beau, quiera, quitar … numero
  5.1: ready it, recevoir … texto, recuerden, respeten, sale texts, says … stop, send … please
  5.1: seriously stop, si … mi, sin … por, so the, sorte que, spam … vous, stop comme, stop gracias, stop |
  5.1: sus avisos, texts … month, thanks stop, the balance, this up, today tomorrow, totaled, une … le
  5.1: ustedes se, viendrai, voulu, vous … dit, vous … je, voyons … j, want texts, was only, whatever box
  5.1: whatever … is, where you, without asking, you before, you dejenme, yourself |, | landline, | paid
  5.1: | show, | tache, | … pos, ~_sak, ~anen, ~asil, ~dve, ~elg, ~halt, ~ileg
  5.0: NUMBER … vous, a … quien, accident i, agn, agn |, ai NUMBER, alto |, am … out, and says, are sending
  5.0: arretez ca, ask … hours, asked before, autre … a, banque, be … if, be … with, beeps, before she
  5.0: box … not, burn, by text, ca … donne, cada semana, cell svp, close out, cocin-, cocina, coupl-, couple
  5.0: cuando me, dans … liste, deje en, desub-, donne a, dueno-, duenos, el papel, eliminarme, en … pantalla
  5.0: est … otez, estop, estoy … acuerdo, event, everything you, fa |, favor gracias, fille … comptoir
  5.0: fine i, forget … number, gettin, had my, had … right, handles the, how can, i is, i texted, in … name
  5.0: inscrit, interesa recibir, is … late, j … mis, je … stop, le dernier, les prochains, like … text
  5.0: list>number, lo … no, m … rien, mails, me sacaran, menvo-, merci NAME, messages merci, messages … ai
  5.0: mom said, mon ami, my battery, my part, ninguna … de, nmbr, no molestar, no volver, no … saber
  5.0: not NUMBER, not win, nothing |, now so, now were, numeros, one of, one … take, para lo, parel-, pasen
  5.0: please ever, plogu-, plogue, podia-, pour arreter, pour etre, pourquoi … me, que … sacaran
  5.0: quitenlos |, reclamo, remove … info, ride … you, sacaran, sais … c, salida, send … one, she wants
  5.0: si … mandando, sigan escribiendo, signe … vous, so quit, so … us, stop … have, the young, the … five
  5.0: the … fixed, these>forever, this because, this … want, time you, to finish, to … how, turn … off
  5.0: un error, up do, ustedes mandan, viend-, voye, want off, without … text, yes on, yo se, | dump
  5.0: | estop, | our, | parar, | … bajo, | … exige, | … fixed, | … tranquilo, | … wednesday, ~_dn, ~_inn
  5.0: ~lur
  4.9: NUMBER pis, NUMBER texto, a no, a … text, all i, also stop, and … i, and … more, au … m, autorise |
  4.9: avez inscrit, be … me, bien pero, bikes … on, bonne memoire, box by, box was, bye stop, ca lol
  4.9: can … end, card in, cheque, clair, comptoir m, conce-, d mandar, dans l, debut, desabonne |
  4.9: did … work, dings, dire oui, disab-, disable, disconnect, dit … a, do … just, donc … les, eight-
  4.9: eighty, end please, esten textiando, etre … moi, faites … si, falta que, final notice, for incoming
  4.9: fyi this, fyi … is, hais ca, here … me, how i, i declined, is … do, jalou-, jaloux, je … non
  4.9: juste pour, keep … please, kid … me, lachez … textos, le ruego, les texto, les … a, los … mejor
  4.9: mais je, make … texts, me quita, me … textiando, mensaje y, mi … les, moi non, moi … veux, more … me
  4.9: much … me, ne m, never a, no contact, no envien, not … messages, nothing personal, now … me, nurse
  4.9: nuthi-, nuthin, of … list, of … now, of … stop, old owner, on … texte, out please, out |, parenle a
  4.9: pas donne, passed … please, passi-, passing, paye comptant, personnel, phone … for, please just
  4.9: please see, pour dire, pueda, que sigan, quiteme de, rappels de, ready … do, receiving this, review |
  4.9: seguir … textos, shop … my, sin … para, so … off, solo … la, su … no, subscribing, text again
  4.9: texting … will, texts a, texts … driving, thanks … no, that i, the patch, the system, the … already
  4.9: this |, to turn, todas las, trade-, traded, tres bien, tu … ca, un lien, un … moi, up i, urgences
  4.9: velo l, ver … me, vivre, vos soldes, vous donne, vous … pas, would only, xfis, y por, yes to
  4.9: yes … this, yo … que, your do, your promos, your … too, | dans, | traded, | … envien, | … ticked
  4.9: ~_jur, ~ecen, ~haya, ~ichi, ~isab, ~sak, ~tn_, ~ulle, ~yan
  4.8: NUMBER … also, a … take, again-, against, agreeing … texts, ai … donne, ai … mis, already … why
  4.8: also i, and why, and … stop, angry>stop, apagu-, are … kidding, au texto, avec ca, avez fait, bikes i
  4.8: both the, bye la, ca enlevez, ca finisse, ca pour, can somebody, cancelen los, cleaning, comme si
  4.8: con lo, cut … lose, cuz of, dans … dossier, decir cuando, delete tune, delete … one, delete … up
  4.8: delis-, do … press, donne … droit, drop me, ecrivez pas, el otro, error yo, est … j, est … l, et vous
  4.8: everyday, exige, fa, fais … plus, faites comme, faites le, fine … does, fini les, for … not, frenenle
  4.8: from you, getting charged, gradu-, gtfo, guys just, hi please, if … need, inner, it take, j exige
  4.8: jaja you, just … a, just … not, la casilla, la primera, las promociones, le voy, le … permiso
  4.8: les … un, los bloqueo, loses, mail only, mas asi, me deje, me dire, me lose, me outta, me pregunto
  4.8: me quitas, messages texte, messages … do, might as, might … well, moi donc, my back, nada … de, nana
  4.8: no means, nom |, none, none of, nothing … by, number with, numero si, o p, of love, off … ride
  4.8: okay … do, okaye-, okayed, on … but, on … desabonne, or … again, pas fait, pas faites, pas … temps
  4.8: permanently, pis … en, pour vos, pourrait, pre, promo … moi, property, quand … ma, que pueden, que si
  4.8: que … finisse, que … sigan, rather … did, remove her, resil-, rester, rien du, s t, s … o, sa |
  4.8: sans … demander, saturdays, save … texts, se desabonne, see it, serva-, servait, si es, snowb-
  4.8: soit le, soit … dernier, souvenir, star, stop already, stop yesterday, stop … get, stop … him, stoppe
  4.8: store-, suis … une, t o, t … p, tell … people, text … about, text … without, texting … or
  4.8: textos … ahora, the clinic, the parrot, the … make, the … no, the … swap, this chat, tienen … la
  4.8: time … i, tout … que, unreg-, up stop, up … it, veux sortir, virtu-, vos message, vous … fermer
  4.8: week is, with … mom, word to, yo les, yo paso, you kidding, you … cut, you … had, | annuler, | bloque
  4.8: | cancelar, | cat, | gtfo, | os, | su, | under, | … an, | … own, | … wish, ~_fa_, ~clue, ~mour, ~nst_
  4.8: ~rcy, ~sabl, ~suiv
  4.7: NAME and, NUMBER … each, a ca, a mis, a peut, a … etre, a … she, a … since, ai compris, am … charged
  4.7: and now, answer is, antes … que, anymore thank, anything else, apagar, appelez … si, apunte por, as a
  4.7: asi que, at … register, avait … que, back so, because you, because … your, bici se, bien you, blank
  4.7: buzzed, callense, chao, chef, claus-, clause, compris vous, couper, courriel … la, cuando acepte, cup
  4.7: de … bike, de … nous, dejen d, demande poliment, did … win, dlt, do … keep, do … unsubscribe
  4.7: does … say, down there, each, else from, email only, en plus, es que, existe |, find … else, for … day
  4.7: forever>send, forget me, free from, getting old, god stop, happening, here it, i ask, i not, in when
  4.7: inbox is, is do, is over, is … consent, it … about, j … besoin, j … compris, juro que, kijij-, kijiji
  4.7: laisse la, lcap, le dise, le … pis, les urgences, los … you, make you, manana y, marcada, marque
  4.7: married, me laisser, me … all, me … now, mensajes con, merci … de, mes deux, messaged, mom … is, msj |
  4.7: my chain, my form, nadie … pregunto, nah stop, need … do, need … for, next … goes, no y, no … bicis
  4.7: nomas … una, nomor-, none please, not … do, nous … de, of … to, off … here, on … card, on … pour
  4.7: on … site, on … you, one … these, online … it, or … other, orden de, over … the, para … recibo
  4.7: parler … vous, pas … etre, paso cuando, pero … no, phone calls, please undo, poubelle |, pour plus
  4.7: pour … ca, pour … urgences, prove, qu … ne, quand la, quiero … ni, quit with, quitenlos, quitenme por
  4.7: quitenme … favor, quito, randonnee, ready i, really … not, receipt only, repondu … deux, respond
  4.7: ruego, sans … de, sauter, say about, set this, seul … je, she asked, signed … with, since … accident
  4.7: so delete, sold the, solo para, stop now, stopper, text goes, text … again, text … can, texts no
  4.7: texts … is, texts … never, thanks please, the register, the … done, the … page, the … unsub
  4.7: these … off, these … the, third time, this … did, this … the, times … i, tips, to about, to … just
  4.7: tu peux, up … my, veut … de, vivir, want>forever, wants … i, when … want, work … do, you lot
  4.7: you would, you … being, you … esten, your employee, your … take, | prove, | … bot, | … comme
  4.7: | … demande, | … sus, ~_eac, ~_eto, ~ajer, ~ciar, ~nent, ~pter, ~rueg, ~ushe
  4.6: a inscrite, a … insu, ago … it, ai … non, am … no, am … please, and … ask, are fine, arreter |
  4.6: ask your, asking again, axe, because i, bici … no, bicicletas, but … texting, buying a, ca arretez
  4.6: call do, call … not, carnal |, cause, coming back, compris que, contact please, copie, dan de
  4.6: dan … baja, date … l, de … pas, dealt, desabonnez |, disturb me, dit stop, do what, dolares … mensaje
  4.6: donne la, ecrivez … ici, el … you, enough texts, eso … es, fait … vous, fille-, filled, firme
  4.6: for message, from everything, garage door, get … anymore, have … agreed, hey so, i … made, i … opted
  4.6: il … temps, in … on, insis-, insu, is due, is pete, is … need, is … wife, it … texting, j veux, j … eu
  4.6: je change, je … dise, la … era, le mot, le spam, left the, les annonces, mais … de, mama tiene
  4.6: mandar … que, me apunte, me dicen, mensajes you, mi informacion, moi … courriel, moi … m, molestar
  4.6: mon insu, more text, my file, n ecrivez, name … of, need them, ni … mas, no … llegue, no … sms
  4.6: no … with, now … please, number … did, numero era, of stop, of them, of your, of … and, omg stop
  4.6: on … number, on … own, only … to, part … stop, poner para, poner … que, pour … textos, preguntarme
  4.6: prochains, pueden parar, qu … m, que acepte, que … saquen, qui m, quien me, quien … dijo, quiero … los
  4.6: quit sending, rather you, recoivent, reminders i, remove … i, rends, robin-, s … fait, sales texts
  4.6: saute-, se los, sends, seulement … de, si you, sin preguntarme, so there, so … more, so … the
  4.6: solo llamadas, sorry … you, stop … do, sweetie, switched to, taken off, text club, text reminders
  4.6: text … stop, textear |, texts it, texts not, the … friday, this plan, to it, told … could, trop … moi
  4.6: un client, un mes, una … a, unsubscribed |, up … after, va bien, vamos a, vendi-, verba-, vos … en
  4.6: votre … lol, waive-, waiver, which is, why this, wife thinks, will look, you … ando, you … delete
  4.6: your end, | alto, | axe, | confirmen, | droit, | save, | uncheck, | vu, | … avait, | … home
  4.6: | … mother, | … otro, | … someone, | … yo, ~conc, ~dens, ~eros, ~nsis, ~oter, ~stie
  4.5: NAME … do, a compter, a funeral, a landline, a nada, a … ni, a … pu, account with, af, ai donne
  4.5: ai … ans, and can, and did, annuler les, any … to, anymore please, anymore … the, are … not
  4.5: arrete … rappels, autorice esto, autre … je, avez achete, avez … ecrit, banqu-, bike … than, boldu-
  4.5: bolduc, borran, but … me, ca je, carnal, chain lube, compre … camara, compter, con … de, cuando … yo
  4.5: de mis, delete … info, delete … pero, demander, demasiado, desinscrivez … svp, dnc, doren-, dorenavant
  4.5: efectivo y, el … ese, ella … de, en veu, en … et, end … please, et je, faut croire, firme nada
  4.5: for … remove, forget … exist, from this, given, happy … the, hey … i, i exist, i … will, in to, it not
  4.5: it … text, j … mieux, j … signe, j … veu, je … ma, just not, kindn-, kindness, la permission, la pub
  4.5: la … suis, la … vez, laisse … tranquille, last |, leaving the, legal, les … la, les … par, lien pour
  4.5: list>not, liste svp, llevo el, lo mio, me borran, me … thank, mettez un, moi ne, mon portable
  4.5: morning … do, my watch, negative, neta you, no molesten, no riding, no textos, not … promos
  4.5: nunca … di, of whatever, off … just, on coupe, opted … to, para siempre, parag-, parenle … los
  4.5: pas accepte, pis l, plan and, plus vous, por mi, pour que, pour … ne, promos svp, que … aqui
  4.5: que … por, qui s, quick question, quittez, recibir sus, recibir … de, removed so, reparation mais
  4.5: responder, retirez |, roaming … no, se fait, se … con, si … no, silence radio, sin permiso, so please
  4.5: stop … pas, stop … spam, stoppez, su lista, subar-, subaru, suffit |, take … out, te voy
  4.5: telefono … lo, temps que, text at, text can, textos merci, textos stp, textos … aimerais, tf
  4.5: that … be, the … going, the … have, then NUMBER, they go, this customer, three in, time stop, tirez
  4.5: to not, to … from, to … week, tqm, tu … que, un consentement, un … et, una llamada, unche-, uncheck
  4.5: up please, vais a, visitor, vous … achete, vous … du, voy … poner, want a, want … hear, water bottle
  4.5: when … texted, wi, wipe my, y … me, yes for, you … asking, you … this, your … not, your … so, yours
  4.5: | baja, | desde, | dnc, | key, | pretend, | quittez, | … buen, | … operaron, | … toute, ~_aco, ~adme
  4.5: ~appi, ~arel, ~dis_, ~ecke, ~edn, ~enav, ~hitt, ~nava, ~tear
  4.4: a ecrire, a otro, a … basura, acord-, ai pese, and … still, anything … you, arretez |, at … funeral
  4.4: aucun texto, avertissement, baja gracias, be left, be on, be … off, bien … no, borrad, bought … helmet
  4.4: c … non, cancelar … no, card says, checked, clerk, close … my, coche, comment me, comment … desabonner
  4.4: con … you, contest, d avis, de d, de … molestar, demain je, denme de, dernier avertissement, devie-
  4.4: did for, dije que, dise, do … please, do … write, donc … ai, done getting, dotn, el ultimo, el … era
  4.4: else … text, en voulais, en … pu, faites … svp, finisse, flat … in, for … to, friday and
  4.4: friday … that, from … on, get any, give … phone, good … the, gracias no, guardense, guardense sus
  4.4: had … number, haha so, harra-, have … ask, himse-, himself, hit the, i checked, i … call, insistan
  4.4: interdiction, is real, is … magic, is … one, j … pese, j … voulais, juro, just no, ki, l … ca, l … je
  4.4: la … passee, la … plus, laisse mon, le dentiste, le papier, le prochain, learned to, let … be, lifet-
  4.4: lifetime, lucky, ma desinscription, magic … to, marque … casilla, me … tarde, me … texting, meme pas
  4.4: men, menor, merci … me, moi et, moi … NAME, mon tel, more bike, more i, mwen, name out
  4.4: never … another, never … one, no … and, no … quiero, no … recibir, nombre que, not text, not … want
  4.4: number … get, numero sin, nunca les, of … from, ok thanks, on … sunday, one … did, opt … a, otra cosa
  4.4: our phone, out lol, outta, over for, over … me, own … now, page, para esto, parar, pas … a
  4.4: pas … textos, pis le, please quit, please … sure, plus … d, plus … mon, por sms, por … gracias
  4.4: por … rueda, pour ca, pretend, puede … de, que … pueden, question is, rompan, sacame de, save your
  4.4: semaine passee, serais, shop … to, should not, si … tan, signu-, signup, sms svp, solo … que
  4.4: sortir … la, souvenance, stay … my, stop thanks, suis … par, svp arretez, svp … bonne, take … back
  4.4: tanta-, tantas, telefono … la, text … on, texter … merci, textiando, texting about, texting lol
  4.4: texting … is, the sms, the … box, the … cheers, these off, these … do, they come, time … part, to none
  4.4: to reply, twelv-, twelve, una … y, ustedes … les, veut pas, vos … pis, well … you, with … repair
  4.4: you asked, you hable, you … have, your stuff, | avant, | cell, | end, | final, | guardense, | pardon
  4.4: | … compre, | … order, | … quelqu, ~enro, ~estr, ~geri, ~iber, ~oila, ~pan_, ~pd_, ~urra, ~utta
  4.3: NUMBER de, NUMBER textos, NUMBER … a, NUMBER … yo, a bike, a bottom, a deux, a person, a usar
  4.3: a … bracket, a … les, a … moyen, again so, agreed … messages, ahi … no, ai deja, all the, alone |
  4.3: am … stop, ami, ancien proprietaire, and said, annonces, ans je, any list, apres ce, avenir |, basis
  4.3: ben que, besoin … continuer, bike texts, bike … to, billb-, billboard, broke my, cajer-, can it
  4.3: can … consent, cancelo … mensajes, como … salgo, confirmen, croire que, cut them, de ahi, de chez
  4.3: dejenlo, desactiven, ella … no, en esa, encore … textos, enlevez |, enough stop, eres, esa lista
  4.3: ese dia, est … pas, et … m, et … n, etre sur, expliquez, faites … donc, finish, five stars, fois … les
  4.3: frequ-, fuera, garage depuis, going with, good day, good … me, got my, gratt-, hace falta, happening |
  4.3: harrasment, have just, have … bikes, here … it, how … got, how … times, i sure, i … gave, i … nicely
  4.3: i … no, idiots |, invite, is … i, is … last, it for, jamais |, jmen, jurid-, la je, la … hace
  4.3: lache moi, lache mon, lachez mon, law>not, le donc, le … depuis, le … enlevez, le … etait, les he
  4.3: let the, let … end, like … know, list … am, liste stp, magic, magic word, mas … texto, me molesten
  4.3: me … never, mechanics, message … please, messages … je, minute, moi j, mon … aux, muy bien, my number
  4.3: new … and, no di, non au, non plus, not agree, not ever, not … billboard, now … is, numerau
  4.3: of … these, owes, own no, papie-, papier, paren, partir d, pas … consentement, pas … recevoir, pass on
  4.3: phone … with, please … texts, plus m, por … el, preguntarme |, prochain texto, pueden … de, que mes
  4.3: quiero estar, quiero ninguno, quoi que, rayer, recoive plus, remai-, retire … ca, rien chez
  4.3: saber … de, sales, scrub, servicio … mensajes, so … do, sold … the, somebody who, sortir, suis abonne
  4.3: suis sur, suis … mais, suiva-, suivr-, suivre, suprimir, take both, te … a, tes rabais, text please
  4.3: text program, text … ok, texts while, the consent, the magic, the mechanics, the … two, the … word
  4.3: this i, this stop, ticked yes, tienda me, to messages, to … stop, toggl-, told … not, tomber les
  4.3: turn them, un casco, un … plus, una … no, une journee, us end, used NUMBER, va … les, vais appeler
  4.3: veu, veux que, vos pneus, vous … moi, want … the, want … updates, with … phone, y … di, y … siguen
  4.3: you end, you … aguanto, your billboard, your … quit, | as, | by, | came, | desist, | had, ~_hau, ~_jan
  4.3: ~abra, ~aced, ~aff_, ~cese, ~ilo_, ~js_, ~leer, ~melo, ~nrol, ~rten, ~teen, ~uc_
  4.2: NUMBER that, NUMBER … matin, a recevoir, ai accepte, all day, am … off, and all, and please, and take
  4.2: assez … textos, au … j, autorice eso, autorizo |, aux messages, avec … rabais, aviez … que
  4.2: basis … you, besoin merci, bought the, ca la, ca les, call to, call when, can … the, change d, clair |
  4.2: come at, comme … est, como … hago, con que, confirmed, contact |, coron-, coronilla, croir-, croire
  4.2: day … is, de ahora, de bicycle, de ciclismo, de no, de pubs, de tel, de … las, de … qui, debra-
  4.2: dechi-, delete … old, demarchage, deme … baja, denme, denme … baja, desired, diari-, diario, did … my
  4.2: divorce, do … for, dump, el … le, email not, entrepot, est … mauvais, este … el, et … messages
  4.2: etait non, for … bike, for … messages, hasta … coronilla, have already, have … already, have … out
  4.2: have … tell, he pedido, hoy mismo, ici la, if … stopped, interesan sus, inuti-, is got, is too
  4.2: is … agreeing, j |, j … accepte, know who, know … are, la coronilla, la … bici, las bicis, le pique
  4.2: les alertes, like … a, long … me, m texter, m … desabonne, make this, make … the, mandar nada, marzo y
  4.2: me now, me quitan, me rayer, me sortir, me … from, me … fuera, me … quitar, mes y, mis … votre
  4.2: moi … vrai, n you, ne parle, never gave, no los, no textear, no … molesten, non arretez, not … please
  4.2: number in, ocupo sus, of opt, of … text, off … your, oficina no, oigan |, on … appelle, on … more, op
  4.2: opt me, os, own phone, payee, pedi … me, phone for, please drop, please … send, poube-, poubelle
  4.2: pour … j, pregunto, proof … opt, pu … rappels, pueden dejar, que dejen, que … arrete, quiero es
  4.2: quiero quitar, quiero … estos, quitan |, ras, reach out, recue-, remember to, reminder … NUMBER
  4.2: reminders please, reply-, replying, report you, reportar si, resign, sa, said no, said … to, separ-
  4.2: she does, shop i, signing … for, so … for, sock, sombo-, sombody, stop … con, suis … inscrite
  4.2: suis … la, svp … suis, terminen you, terminen … con, text list, texts … he, texts … to, texts>law
  4.2: that box, the … stand, the … thanks, then … do, these do, these for, think have, thinks, this … i
  4.2: to many, to … of, to … what, trucs, turn these, un magasin, uno de, ustedes you, vais … bloquer
  4.2: velo … besoin, vous avoir, vuest-, vuestra, want your, were done, will show, with o, y tambien, y … no
  4.2: yo … mi, you once, you twice, you … envien, you … if, you … quit, you … textos, your … club
  4.2: | actually, | cancle, | cesse, | exit, | nix, | salir, | stoppez, | supprime, | … firme, | … mejor
  4.2: | … mes, | … quita, ~_coc, ~_ere, ~_op_, ~_os_, ~_sa_, ~debr, ~earm, ~ersi, ~ilie, ~lenm, ~lite, ~oube
  4.2: ~plyi, ~poub, ~tta_, ~zes, ~zes_
  4.1: NAME la, NUMBER time, a don, a … poubelle, acuerdo de, ahi |, ahora si, ai eu, all … ones, am an
  4.1: am … up, amour, and my, and so, annulez … rappels, ans qui, any … messages, are … much, at … in
  4.1: au salon, aveni-, baja you, be |, bici you, bike … you, bother texting, breaking … with, but … remove
  4.1: can call, can stop, cancl-, cancle, cette liste, chere, ciclismo, coche non, con tanto, concerned
  4.1: consommateur, contre, crean-, creances, d ecran, de ceux, de esa, de ta, de … asi, de … boutique
  4.1: de … envoi, de … modos, delete … al, depuis … je, des … vous, did … ask, do my, drop … number
  4.1: dropped … bike, du groupe, ecrivez plus, email … fine, en adelante, en esto, en recevoir, en … mettez
  4.1: en … pagina, enlevez … pour, entre, envoyez … rien, era … la, esto lo, et le, etudiante, ever had
  4.1: fait … mon, favor … los, fermer, flooded, fuera |, get … and, get … number, got to, happy … and
  4.1: he … nada, hi it, i ticked, i … something, idea … que, idiots, is now, is you, j me, je … bloque
  4.1: je … mets, l amour, l … dit, l … proprietaire, la atencion, la fiche, la lcap, la misa, la poubelle
  4.1: laisse … numero, le demande, liste … ceux, los mensajitos, m … promis, makes you, mandan … si, mas yo
  4.1: me>angry, modos, moi patience, mon ok, mon … aussi, msj, muy … pero, my cell, nada por, name wrong
  4.1: necesito los, need … on, never opted, nights and, no mande, no … falta, no … more, no … recordatorios
  4.1: not agreed, not just, not … sending, not … texts, now take, now … need, numero no, off so, on ne
  4.1: on this, on … texts, one … this, only … it, par contre, pas … tu, passe au, per, pero … quiero
  4.1: person i, phone … do, pis … cell, please finish, please … more, plus … seul, por … nunca, pour … amour
  4.1: promised my, pu … la, pubs, que por, que … queria, regim-, regime, remis, reparee, revise, rien signe
  4.1: ruined, saber … mas, says to, segunda, sending the, shop … do, show me, slipped, souvenir d
  4.1: still … NUMBER, stop blowing, stop c, stop … am, stop … est, store … me, suis pu, svp nous, svp … tout
  4.1: ta liste, tache mi, take to, take … get, text updates, text … i, textez … pu, texting her, that … out
  4.1: the … but, the … take, the … was, these i, these … texts, they … in, tiens a, times do, to texts
  4.1: to … check, todas … listas, today stop, todos modos, told you, tout ce, tu … m, ultima, ultima vez
  4.1: up but, up … this, venia, verbally, volvieron a, vous mets, want … get, when is, why am, wipe … number
  4.1: worry pas, would … you, y suena, y … de, you con, you pueden, your … do, your … program, | ras
  4.1: | returned, ~blas, ~iand, ~ira_, ~ivac, ~msj_, ~ncen, ~outt, ~pubs, ~shee, ~sj_, ~veu_
  4.0: NAME … texts, a cause, a quiet, a … caisse, abonnement aux, aime … les, and no, and … text
  4.0: annulez les, anymore … you, arretiez, avenir, avis, avisen mas, avisen |, beaux, bedro-, bedroom
  4.0: been … for, better be, bikes … the, borra-, boss sees, but … no, ca … ai, ca … svp, chuck, chuck my
  4.0: chuck … number, compe-, contact info, contesto … que, could … me, coupez ca, cuando pueda, de estos
  4.0: de moins, de pub, de … esto, de … spam, deaf i, debarque |, decoche, dejan de, demain apres, deme de
  4.0: des … apres, died … stop, dije no, dire, do … text, done … these, donne … accord, donne … ok
  4.0: each … is, el … donde, en todo, en … lo, es en, escribiendo, explained, favor … escriban, feel free
  4.0: feel … to, fini … textos, fois pour, follow, get you, gonfler, guada-, guadalajara, haceme, halt
  4.0: happi-, happier, hard pass, hearts, here i, hi i, how … unsubscribe, i really, i say, if send
  4.0: if … wanted, inbox |, is nothing, is time, it … any, it … with, jamais … mon, je coupe, je … arret
  4.0: je … donne, jetez mon, jetez … numero, junto-, juntos, l avenir, l envoi, la familia, la … you, le svp
  4.0: le … que, leaving … country, les ai, like … see, lista que, ma … mere, mais enlevez, manden |
  4.0: mas … ustedes, me as, me of, me operaron, memoria, mensajes gracias, mensajes mejor, merci … tout
  4.0: mes alertes, mi … los, molesten mas, more … your, moved … oregon, my … in, my … says, n en, n etait
  4.0: need … keep, need … texts, never sign, never want, no msj, no … mensaje, no … porfa, not another
  4.0: not anymore, not buying, not keep, not reach, not write, not … us, of god, offence, on est, on … my
  4.0: on … or, operaron, orego-, oregon, out thanks, owner i, pager, par telephone, para … dejen, pare por
  4.0: pare … favor, pas … permission, pas … suis, pas … svp, please cut, plus … vos, por correo
  4.0: pour … reparation, prometieron, qu on, que j, que … arretiez, que … esten, que … ne, quitan, radio |
  4.0: rente-, rented, returned the, rid … my, said … and, salud, say … to, says … texting, scrap
  4.0: seulement pas, since when, so … remove, sortir de, stop NUMBER, stop je, stop merci, stop … merci
  4.0: subscription |, suena el, suerte … la, suis deja, svp … de, svp … le, tan amable, tell you, textearme
  4.0: texter … l, texting … my, texto … de, textos … mon, texts … this, the automated, the screen
  4.0: the … hold, then stop, there … nothing, these … me, this line, this … annoying, this … do, tire sale
  4.0: to email, to oregon, to read, to these, to … be, tranquilo |, un seul, unsub me, up friday, use text
  4.0: velo c, vez … me, volvieron, vos sms, vous arretiez, vuelven, want … be, want … from, which … it
  4.0: wife … you, y de, y en, y hoy, y quiten, y … paso, yo … le, yo … me, you can, | buying, | chuck
  4.0: | denme, | feel, | wheel, | … dog, | … ruego, | … somebody, ~_jap, ~_msj, ~coc, ~coch, ~desu, ~dise
  4.0: ~elat, ~iale, ~ider, ~ined, ~jap, ~msj, ~nlos, ~nro, ~ntly, ~pier, ~piti, ~ucs, ~verb
  3.9: a … avenir, a … is, a … moment, a … muchacha, a … pas, account … the, acepte |, aepd, again is
  3.9: already i, am … need, and … not, ans j, any of, any |, anything … this, arms, aux textos, avec tes
  3.9: avez … mon, avis … de, away … stop, ben voyons, bike shop, business … you, caiss-, can drop, can … too
  3.9: cancel text, cancele mi, ce n, claim to, claim … have, compraron mi, compraron … numero
  3.9: consent … claim, cosa, cuenta que, de mensajes, de nada, de opinion, de ses, de todas, de … avisos
  3.9: de … ni, demande d, demande … fois, depanne, desde hoy, di … como, did … agree, disculpe me, dit … c
  3.9: do … recall, donde estan, donne aucun, dort, el … las, emergencies, en … arretez, encargo, ensui-
  3.9: ensuite, es … you, eso … los, etre retire, fix is, for emergencies, for … please, for … stop, forgi-
  3.9: from … texts, get … more, get … this, great-, hace … que, hasta la, hat |, hija no, hija … me
  3.9: his … he, how … have, i … wanted, if that, in march, insurance … it, j … coche, jaja en, jaja … serio
  3.9: jamais donne, je conteste, je … maintenant, je … parle, know … i, l heure, l … retirez, la aepd
  3.9: la famille, la palabra, la protection, la svp, la … avec, lachez … cell, late be, late … there
  3.9: le manden, le monde, let my, lo … ahora, longer … in, look … your, m ecrivez, m … inscrite, ma vie
  3.9: madru-, madrugada, makes the, manden lo, marche pas, marche … le, me again, me las, me prometio
  3.9: me salgo, me … avisando, me … mandando, me … pour, mejor no, mensajes porfa, menvoye, merci … bien
  3.9: merci … journee, messages i, moi … me, moi … rien, mon … merci, mon … sur, my arms, my customer
  3.9: my leg, my … out, my … sees, ne … en, ninguno de, nix, no ando, no contactar, no el, no marque
  3.9: no texting, no trabajo, no … andar, no … asi, no … autorizado, no … di, no … favor, not carry
  3.9: not recall, not send, nothing about, now … no, number off, numero la, nurse on, oigan, old man
  3.9: pantalla y, paren |, pas retirez, pas … sur, pedir-, peux m, phone … a, pierde, pitie, please turn
  3.9: por … bici, prefiero … me, pregunte, pregunto si, pretty … i, prometio, que yo, que … quiten
  3.9: quit … me, quitar mi, quite de, quiten |, quitenme … eso, ras … bol, receiving, relan-, remove us
  3.9: remove |, removed … this, resig-, says … have, se … dije, send another, ses textos, shop but, shut off
  3.9: si queria, signed … up, sigues, sin textos, sir |, so drop, so … end, speciaux, stay … the, stop does
  3.9: stop … right, stopped … me, suene, sus … por, svp pu, temps … mon, texting him, texts is, the last
  3.9: the sign, the trek, the … owner, these please, these … and, this off, time to, to … lawyer
  3.9: tout … reste, triste, ts, unsub … please, unsubscribe |, untic-, untick, up … more, veux … etre
  3.9: vez me, vos nouvelles, with out, wrong>law, y todavia, yo you, you claim, you … mandes, you … por
  3.9: you … trabajo, your deals, your form, | antes, | desabonner, | … casque, | … prefererais, | … pu
  3.9: | … sir, ~_nur, ~cies, ~eivi, ~epli, ~nurs, ~oix, ~oix_, ~orra
  3.8: NUMBER more, a m, a minor, a … nada, aburre |, aceptado, adver-, agreed … nothing, ahora … me
  3.8: ai coche, ai loue, ai rien, and … are, and … buzz, annulez mes, are … and, arrete svp, as no, as … now
  3.8: ask … be, asked nicely, at our, attendant, au moins, aussi … de, away … number, back … my, be coming
  3.8: be … back, bike share, bike … take, birthday message, blank … purpose, bon … la, borrennos
  3.8: bother … me, bueno you, but … not, ca … moi, cada … suena, can … have, cancel … please, carta
  3.8: celular por, change … idee, chez … enlevez, ciert-, cierto, cierto |, compraron, d ecrire, dautr-
  3.8: dautre, de … droit, de … sms, de … sortir, de … text, decoc-, deranger, desabonnez … svp, di para
  3.8: dit … j, do … hit, do … reach, dos … y, du tout, ecris moi, ecrit arret, efectivo … no, el … ahora
  3.8: email on, en … eu, en … lado, en … pis, end … i, envien, est … les, est … mere, esten mandando
  3.8: esto … no, facture est, falta … me, feo, fiche, flat fix, for … warranty, fuera de, gave … cell
  3.8: get … i, get … sec, gosser, gout, great … on, hagan |, has … the, her phone, holle-, hombr-, hombre
  3.8: hope this, i … leave, idee … les, if there, il … y, in with, in … pocket, in … system, inhab-
  3.8: inhabiliten, it or, je … voir, just … more, la caisse, le tirage, le … ne, left off, les message, live
  3.8: llene-, llenen, lo hagan, longer wish, los va, los … es, loue, m oter, ma … plus, mandar |
  3.8: mande mensajes, mas ofertas, mas … esto, me already, me any, me textez, me these, me vuelven, me … ni
  3.8: me … ok, me … out, me … that, means |, mejor … me, mensaje … no, messages … m, mient-, mientras
  3.8: mind … me, minor, moi … groupe, movil de, mucho la, my … needs, never okayed, never text, never … in
  3.8: next … so, no mas, no text, no … mandaran, no … remove, no … wish, non mais, not contact, not hit
  3.8: not>list, now the, nuest-, nuestra, off whatever, on … pas, one … do, one … no, opener, opted … in
  3.8: ordin-, oter de, oui pour, out again, over … remove, owner-, owners, pa esto, pas … peine, perdez
  3.8: peur, peux etre, please help, please make, please … i, plein mon, plein … casque, plus rien
  3.8: plus … texto, pour … desinscrire, prefiero que, produ-, produce, pu … des, quand … ai, que era
  3.8: que nunca, quel droit, queria mensajes, question … you, quita de, quoi la, recaditos, receive sms
  3.8: recibir ni, recordatorios para, ride please, rien … tout, right … text, salgo de, say you, seasons
  3.8: semana no, sin mensajes, spam and, still … my, stop i, stop updates, stop … up, suis jamais, suspender
  3.8: sweet … i, tengo dos, text remove, texted about, textos … la, texts i, the man, the trouble, them off
  3.8: there please, this … if, this … last, time on, to break, to keep, ton … de, v, vais aller, velo et
  3.8: verdad … no, very good, vos … d, vous enlevez, vous … ecrivez, vous … me, when … am, when … have
  3.8: who authorized, will … your, wrong>angry, y … mi, yo ni, yo … fui, you puse, you … al, you … bueno
  3.8: yours too, | chemo, | detener, | git, | lay, | retrait, | suficiente, | terminamos, | … employee
  3.8: | … habia, | … part, | … teh, ~_ley, ~_tet, ~_v_, ~adm, ~adve, ~agam, ~arer, ~bra_, ~ctez, ~ecoc
  3.8: ~homb, ~imos, ~oof_, ~pr_, ~ptad, ~roni
  3.7: NAME … she, NUMBER cents, NUMBER … am, NUMBER … let, a … i, a … plan, aca, acepte, actually
  3.7: after … you, ai repondu, ai … souvenir, allez … quelqu, already have, already … time, altog-
  3.7: altogether, altogether |, am keeping, and could, and … want, annuler |, anything to, apunte
  3.7: arreter … rappels, arretez svp, arretiez |, as … mauvais, ask to, at all, at your, at … clinic
  3.7: aucune … svp, avec vos, away my, baja si, be taken, bicicletas |, bisicleta, blast, bloquear, bro i
  3.7: bye les, bye … textos, c … clair, c … ecrit, c … rendu, ca cesse, caen, cajera, cancel these
  3.7: cancelame, care about, cause de, cell de, come … on, comment … me, commi-, como que, confirm i
  3.7: conversacion, cross me, d … retire, de cuando, de haberme, de nous, de … cote, de … me, de … mes
  3.7: de … n, deals |, dejen … estar, dejen … spam, des … sur, desabo, desap-, desmarque, desvi-, di el
  3.7: dicen que, dolares por, draw, du NUMBER, el spam, el … pero, envoyez … pu, est clair, est … effacez
  3.7: este … de, estoy … por, et … velo, ever again, figurer, flash-, fois j, for … but, from texts, futur
  3.7: futur |, gave the, getting … after, git, gone … the, guys but, guys to, hers |, hijo y, hijos
  3.7: honestly |, honor it, i chose, i left, i report, i … keeping, i … okayed, i … stop, i … yes, inscrito
  3.7: interdis, ipad, is his, is … please, is … take, jaja … no, janm, je prefererais, je tape, je tiens
  3.7: je trouve, joine-, joined, jours |, know … it, la ley, la … pu, leave … text, les boys, les sms
  3.7: les … una, list … so, los … yo, m en, ma reponse, mais arretez, manda mensajes, me be, me texte
  3.7: me will, me … do, me … it, me … lol, me … mantenimiento, me … texts, mensajes … you, messages my
  3.7: messages svp, mi contacto, miss the, moi avec, moi … ca, more texting, motorcycle, much … please
  3.7: mwen pa, my … remove, nada … texto, no lo, no mandes, no … bike, no … list, no … porque, non j
  3.7: not consent, not … call, not … english, numero … ahi, numero … para, nurse here, off switch, off … and
  3.7: okd, old … please, one here, only … email, order arrived, our number, over please, pacie-, paciencia
  3.7: pas c, pas souvenir, passez, phone do, please cease, please let, please … number, possible … arreter
  3.7: prefere ne, prefererais, promis que, propio, pu … svp, que mon, que paren, que quede, que … cesse
  3.7: que … etes, que … mensajes, que … n, reaching, reaching out, recoive, recordatorios de, regale
  3.7: release me, release … from, rendu la, reply … so, restr-, restring, retiren, retirer |, right that
  3.7: s v, s … p, says she, se … di, shop please, shop … me, shuts up, sin sus, so text, sorry can
  3.7: spare … old, specials, specials |, square, still you, stop reaching, stop … out, strike this, style
  3.7: suerte con, sur … telephone, sure did, sure … not, svp mon, switch off, taking me, tannants, tape avec
  3.7: terminar, text service, text … any, text … else, texting … stop, textos en, textos … no, texts … do
  3.7: texts … forward, thanks … everything, the do, the kid, the sun, the … love, the … sale, them … the
  3.7: these … away, these … end, this spam, to change, to marketing, to see, todo lo, touches, unchecked
  3.7: ustedes … que, v p, vos … pour, vous bloquer, vous l, vous … en, when … was, who do, work … please
  3.7: y otra, yes … texts, yo para, you paren, you por, you … already, you … favor, you … last
  3.7: you … message, you … quiere, your … out, | cancelame, | mwen, | quitter, | … contesto, | … doctor
  3.7: | … tes, ~_lee, ~_oo, ~acta, ~aji, ~ajit, ~ayed, ~cara, ~celo, ~elam, ~enr, ~erb, ~erts, ~esap, ~habe
  3.7: ~ibi_, ~ijos, ~natu, ~oads, ~ommi, ~oop_, ~prep, ~priv, ~quez
  3.6: NUMBER centavos, NUMBER du, NUMBER merci, a bloquear, a … depuis, a … vie, achete … chambre, ahora me
  3.6: ai appele, ai … au, al … y, alertas, alors … les, already … stop, am getting, am replying, am using
  3.6: an email, and only, another … of, apunte a, arretez … rappels, at … or, aucun … alors, avec … textos
  3.6: aviez promis, awya, be … again, bebe … de, bici … una, bien que, bike … keep, blast-, blasts, break up
  3.6: but please, ca … sur, cada, caller, came in, captu-, cell … la, centa-, centavos, change … preference
  3.6: chat |, clearly, clout-, compre … bici, compre … casco, con … texto, contact list, contactez
  3.6: conversation |, creci-, cross … off, cuando van, d baja, de estar, de mon, de ninguna, de promotions
  3.6: de … enlevez, de … todo, declined, delete mostrador, den de, den … baja, desabonner svp, desactivar
  3.6: desma-, detener, di, did i, did … find, discontinue these, donc retirez, donc … nom, donne pour
  3.6: each buzz, either |, en avril, en envoyez, en sus, en … mensajes, en … pas, enlever |, envie-
  3.6: envoyez … d, es menor, escriba |, eso no, eso si, est … trop, estar … esto, estuvo … de, favor … no
  3.6: firme yo, for … last, for … sms, frame and, from bell, from … text, ftc, fue el, hacer-, hacerme
  3.6: has to, hasta … van, have asked, hay necesidad, him off, i guess, i went, i … and, i … replying
  3.6: i … using, if … would, in NAME, inner tube, inscrite par, is … much, is … permission, it … ready
  3.6: j … appele, j … dit, j … this, jamais … pour, je … aux, juste que, la dedans, la nina, la poste
  3.6: la … asi, la … enlevez, labor day, lake, lawyers, le … sans, les avis, liber-, llega otro, llege-
  3.6: llegen, lo digo, lo unico, los … gracias, los … tambien, m … envoyer, ma … dans, mais pour, make these
  3.6: mas … que, me avise, me les, me … mande, me … y, mensajes … quiero, messages … please, messaging |
  3.6: metanse, mi cel, mobile number, moi pu, mon … je, montrez moi, my first, my preference, my riding
  3.6: need … quit, never contact, ni mensajes, ni … mensaje, no hice, no sigan, no … necesidad, no … texting
  3.6: notifications |, number pour, numero aux, numero … vidanges, of … remove, off … phone, off … sends
  3.6: ok … text, on … ca, on … head, on … screen, only rented, opini-, oter … la, otez, oubli, out … these
  3.6: over … i, over … so, over … take, paid cash, panics, par … enlevez, paren con, passe chercher, phone a
  3.6: phone … stop, please discontinue, please … his, please … these, portable de, possible … not
  3.6: preferences, preguntaron si, preguntaron … queria, prepa, pu le, pu … texto, pub, queria … y, recal-
  3.6: recevoir des, recibir nada, remove please, remove … cell, remove … please, repete, reply … just
  3.6: riding days, riding … are, ringing me, said not, salid-, says … on, scrub my, scrub … number, sease
  3.6: show … the, si quieren, si sin, si … you, sign … off, silence |, so … am, so … is, sorry … be, stop et
  3.6: stop everything, stop these, stop … now, stop>number, supper, supposedly, svp annuler, svp retirer
  3.6: svp … textos, sweet but, take him, take … of, take … phone, tanna-, texties, texts thank, the delay
  3.6: the ftc, the paper, this house, this point, this … be, this … going, till … no, tires are, to … ftc
  3.6: to … like, to … taken, too stop, tres veces, uds, un … la, unchecked that, unchecked … box, unless you
  3.6: velo a, velo … a, votre … si, vous avec, want … number, want … receive, want … texts, wasting … time
  3.6: when … need, where … are, where … get, will … out, wish … be, y despues, y … los, you always
  3.6: you … cease, young lady, your … now, zero, | look, | stp, | … caissiere, | … hable, | … literally
  3.6: | … o, | … paren, | … stp, | … veces, ~_di_, ~_ote, ~_zer, ~aptu, ~ciau, ~cta, ~cter, ~deco, ~ebra
  3.6: ~fabo, ~feri, ~iree, ~itie, ~iven, ~libe, ~nn_, ~nnan, ~ohi, ~olli, ~oof, ~pini, ~ptu, ~ptur, ~pub_
  3.6: ~rase, ~rett, ~rlos, ~spet, ~tarm, ~upon, ~zero
  3.5: NUMBER … j, a aucun, a lawyer, a mechanic, a problem, a sec, a … con, a … nadie, a … pis, accepter
  3.5: ads, again ok, again … time, air en, air … NUMBER, all of, all please, am having, am … nurse
  3.5: amor … de, and every, and … after, annulez … abonnement, are … n, arizo-, arizona, arret svp, at first
  3.5: at … house, autan-, autant, aux vidanges, avises, avoca-, bajam-, bc … you, be great, be texted
  3.5: blast |, bloque si, bloqueados, bow out, bow … of, but no, by thurs, ca par, ca … une, caissiere
  3.5: cancel … texts, cell number, check-, choix, conformement, confusing, conversation, cote de, cuando le
  3.5: cuando necesite, cuantas veces, d idee, dadme, dadme de, dadme … baja, de este, de … desabonnez
  3.5: de … merci, de … pa, deben, delete taller, di |, discontinue, donc |, donde … mi, done … texts
  3.5: el envio, el mes, el … sin, employee, engineer, envio de, erase, es … los, esa … que, esto en
  3.5: estoy hasta, et ca, famille, fecha, finit-, finito, for … pickup, forever |, from texting, gaste-
  3.5: gasten, gerant m, good … not, had no, have agreed, having my, i clicked, i … having, in arizona
  3.5: inner tubes, insistan |, ir manana, is private, is … but, is … list, is … third, it … possible
  3.5: j avais, j … refuse, jamais svp, je laisse, je … jamais, jours ouvrables, jst, kindly … this, know it
  3.5: know when, la caissiere, lache … patience, las alertas, las … de, law>more, lay off, le … arretez
  3.5: les veux, ley, lista … y, llamen … me, llegan estos, lo … a, los dije, los mande, los … y, loud
  3.5: loud in, m avait, mandes |, me by, me sirve, me stop, me … porfa, me … si, mere de, mes preferences
  3.5: message … to, mi nadie, middle of, mon … n, montrez, my mobile, never coming, ninguna, no for
  3.5: no gasten, no texts, no … do, no … or, no … sirve, nobody here, not work, not … to, now that
  3.5: number … just, number … one, number … that, numero … sus, of … texts, off for, off of, off with
  3.5: ofrezcan, ok please, on email, one flat, otro mas, outre, ouvrables, paix avec, papa est, parte
  3.5: parte … esto, pas … arretez, pas … francais, pero … you, please delete, please honor
  3.5: please … messages, please … them, plus capable, plus en, podian, polite, por donde, possible de
  3.5: pour hier, pour savoir, pour tout, preference to, premiere, puede quitar, que ce, que lo, que … ai
  3.5: que … quiero, quien autorizo, quien … no, quiero ser, quiteme |, receive any, recoit … textos
  3.5: removed me, repli-, repondre, resena … no, reviendrai pas, rien … de, river, robinson y, rocky
  3.5: said … stop, sans … accord, sans … pour, send proof, ser parte, sert a, set with, shuts, signed me
  3.5: silence please, so is, so it, so you, soit, sortir |, squar-, still … these, stolen … i, stop thx
  3.5: stop>these, suis … interesse, sur une, ten minutes, tengo … anos, tenie-, text from, texter pour
  3.5: textez pas, texting please, textos par, textos … en, textos … magasin, texts from, thanks but
  3.5: the river, the … card, the … lot, the … time, thinks it, this as, this … again, to answer
  3.5: to … messages, to … text, trash, un candado, un mot, un precio, un … vos, una vez, up on, us … that
  3.5: using my, veux plus, veux pu, veux … un, vos rabais, vous prie, vous signale, want out, was fun
  3.5: we only, we sold, week please, where i, whoever runs, wipe, with … my, would … great, yo … pregunte
  3.5: you … good, you … leave, | conformement, | deactivate, | excusez, | revoco, | unfollow, | … avisos
  3.5: | … esposo, | … flat, | … gerant, | … interessee, | … proof, | … qui, | … reponse, | … salgo
  3.5: | … school, | … tiens, ~_ads, ~aded, ~ajam, ~aura, ~avoc, ~baro, ~cif, ~dum, ~edir, ~erlo, ~etan
  3.5: ~etem, ~foll, ~itam, ~ntl, ~pos_, ~rcha, ~reca, ~rras, ~rsat, ~soit, ~trez, ~tros, ~zac
  3.4: NUMBER arretez, NUMBER this, a garde, a textear, a … enlevez, a … robot, a … today, accue-, accueil
  3.4: acepte yo, ai … vu, aimerais mieux, all and, already so, am … you, and for, angry>number
  3.4: arreter … recevoir, arretez vos, ask that, asking is, at … now, automatique, avisos de, back … please
  3.4: be happier, been off, been … since, besoin … m, besoin … vos, bien … la, bike … please, bike … stop
  3.4: bolet-, boletin, but … do, cada … por, cader-, cadera, can … close, cancelo los, case, cel you
  3.4: celui … ma, certainly, cessez les, clear, come … when, compadre |, compu, con … abogado, confirmar
  3.4: conformement a, conformement … la, consent |, consentement vous, cut … off, cut … out, cut … the
  3.4: d … textos, de cancelar, de numeros, de plus, de … pub, de … texte, deja … d, deja … stop
  3.4: derangez moi, desus-, disappear, disen-, do … send, down the, doy … baja, du … pis, effacez mon
  3.4: effacez … numero, el … me, ella no, empez-, encore vos, enlevez … ca, enlevez … des, entie-
  3.4: escribirme |, est non, est rendu, este medio, etait a, etait … pas, every text, exercise my
  3.4: exercise … right, fabor, faites moi, fermez mon, firme … para, fishb-, for … how, gdpr, get lost
  3.4: get … in, good on, good … i, guys are, hagan de, hagan … cuenta, half of, hello stop, him i, his phone
  3.4: how did, i always, i certainly, i gave, i signed, i … do, i … gettin, in … please, inscribieron
  3.4: inviting, is … something, j … deja, j … que, j … rien, je parle, je reponds, je … de, kiten-, l ancien
  3.4: la cadera, la … va, lake |, le dimanche, le escriban, le … texto, les … automatiques, like out
  3.4: like … messages, llamen ni, llanta … me, lleguen, los … a, lose … number, mair, make sure, make … go
  3.4: manden nada, maquinita, mas mensaje, me doy, me inscribieron, me off, me quite, me … par, me … text
  3.4: mensajitos |, message … have, meter, moi si, moi … ai, mon … on, mon … plus, muchas … por, muerta
  3.4: n … plus, nae, name … i, needs to, nerfs, never shuts, ni, no con, no fui, no … los, no … otra
  3.4: no … text, no … texts, non a, not angry, not buy, not … consent, nouvelles par, nouvelles … texto
  3.4: obligation, och, of these, of those, of … i, off … texts, offre-, offres, ok to, on dit, opting out
  3.4: otez moi, otro yo, oui … le, out loud, overseas, para … mensajes, para … no, pas texter, pas … accord
  3.4: pas … en, permiso |, pero you, peut m, phone out, please sir, polan-, poland, pompe … NUMBER, poppe-
  3.4: popped, porfa no, preference, prepaid phone, prie, print, pris, qu … me, quien … los, quiero salir
  3.4: quiero … parte, quieto, quit texting, rayez, read them, recados, relances, replied, request … be
  3.4: resolution, s il, scares, send … any, senorita |, shave-, shaved, si no, si … por, sigan enviando
  3.4: signale, signed … but, singe-, so kindly, so … this, sortez … de, stop sent, stop with, stop … these
  3.4: stop>law, suis … a, supposed, supposed to, supprimez mon, suspenda, svp pas, take … cell
  3.4: take … number, text anymore, text svp, texte svp, texted … it, texteen, texto ok, texts … all
  3.4: thanks … fixing, thatll do, the late, the off, the promo, the … club, the … had, the … now, think … my
  3.4: this messages, this work, to drive, to report, todos los, told the, total-, trick, truc, une pompe
  3.4: unico, up so, ups, ustedes … no, velo je, voila, vos trucs, voulez mais, vous avais, want them
  3.4: was good, wasti-, wasting, wasting your, whitc-, wish not, would … out, yes … will, yo … lo
  3.4: you stopped, you … alto, you … manden, you … scratch, you … use, yours-, yourselves, | anular, | bless
  3.4: | era, | fin, | g, | och, | prepaid, | suspenda, | … bueno, | … dicen, | … ecris, | … mail, | … quel
  3.4: | … quieto, | … serait, | … ustedes, | … vois, ~_dum, ~_gdp, ~_ni_, ~aren, ~bot_, ~ctar, ~cutt, ~dien
  3.4: ~dpr, ~dpr_, ~epti, ~gal_, ~gdp, ~gdpr, ~iaux, ~itan, ~luya, ~mit_, ~otez, ~undo, ~welc
  3.3: NAME … je, NUMBER apres, NUMBER … moi, NUMBER … se, a inscrit, a l, a list, a saber, a ti, a ustedes
  3.3: a … cosa, a … y, a … your, acaba, after … one, agreement, ahorr-, ai paye, ai … a, ai … accepte
  3.3: alerts |, all … them, already … a, and … do, and … texting, apunto sin, arrete … me, arretez avec
  3.3: arretez les, arrive quand, as junk, ask … you, askin, away from, baja porfa, be … this, besoin … ca
  3.3: bici a, bici … favor, bien vouloir, bike … for, bought … bike, but could, cada mensaje, call … lawyer
  3.3: call … remove, cancel … messages, ce contact, ce … de, chum |, clear-, clientes, cnil, comme … vous
  3.3: como … doy, completement |, comprenez, comprenez pas, con una, consent you, contactar, cours … le
  3.3: cuando suena, d la, de aqui, de bien, de ella, de quel, de sms, de … job, de … lista, de … vouloir
  3.3: decirme, decli-, deje de, delete … cell, dernier svp, despe-, do … contact, do … notify, du matin
  3.3: e don, effacez moi, effacez … de, eliminame, en france, en ningun, en … momento, encei-, enceinte
  3.3: enlevez … mon, esos mensajes, esto, et ce, every time, every … please, excuse me, explique a
  3.3: explique … NAME, fabor de, faire … de, fin aux, for each, for fixing, for … and, for … delivery
  3.3: for … since, forev-, forever, forget you, france, from … guys, gentil mais, got … now, grateful if
  3.3: grateful … you, have said, hitti-, husband … in, i … block, i … remember, i … sooner, ici … a
  3.3: importunez, in … you, inscribieron sin, inscrite a, interesses, interested … your, it got, it hurts
  3.3: it … monday, j … paye, just … the, juste m, keep … in, know you, la boutique, la muchacha
  3.3: la … robinson, laisserai, lavar, les … textos, list>me, lista por, lista robinson, lista-, lo pense
  3.3: lol thanks, los necesito, los sms, m envoie, m … de, maine, maintenant … moi, mais n, mais … moi
  3.3: make them, mandan |, mandando textos, mandando … you, mandaran, manden recordatorios, manden … mas
  3.3: mandenle, me like, me take, me vuelvan, me … be, me … mas, me … please, me … recordatorios, memor-
  3.3: mensajitos, merci mais, merci plus, messages ne, messages please, messages stp, messages … svp
  3.3: mi abuela, mis datos, mis … no, moi … de, moi … rappels, mon … monsieur, months ago, more … it
  3.3: mother is, mouri-, mourir, movil, muchacha que, must have, muy buen, my baby, my inbox, my … no
  3.3: ne … ai, nearl-, nearly, nights, no mandar, no … spam, non … gars, not notify, not this
  3.3: not … reminders, not … shop, not … them, notre … n, number>remove, numero … merci, of bikes, off this
  3.3: off … text, one and, oter, otez … numero, ou … ai, para … you, pas enlevez, pas … courant, pas … est
  3.3: pas … pub, pasado, pense … y, perdez mon, perdez … numero, perdieron, perdu … job, peut arreter
  3.3: phone here, phones, pis … textos, plait |, please you, please … delete, plesa-, plesae
  3.3: plus … messages, point, por … precio, pretty sure, prie de, promociones … de, proof of
  3.3: proprietaire de, pu … message, pu … textos, pull my, purpose |, quand est, quand j, quand … ce
  3.3: que firme, que haya, que … ex, que … retiren, que … sin, que … stop, quelqu … d, quitenme jaja
  3.3: raffle … not, ready … is, reason to, recojo el, refus, remplir, reply i, report … as, resena you
  3.3: retiree, revoc-, revoco, rgpd, rien accepte, robinson, sans me, saska-, says reply, send these
  3.3: send>want, shut … the, sigan … avisos, signe … ca, signing up, sin decirme, sleep days, sms you
  3.3: so … should, solli-, spam please, speaks, state, stick, still getting, surveys, sus … gracias
  3.3: suspendan los, tabar-, tabarnouche, tache, take us, text box, text … me, text … will, textos de
  3.3: textos por, textos sur, textos you, texts eh, texts either, texts … not, texts>not, that … number
  3.3: the law, the … eh, the … job, the … lady, the … my, the … reply, these … stop, think … have
  3.3: this contact, this phone, this still, this … his, tiens, to accept, to send, to … country, to … me
  3.3: to … or, to … texting, trabajo … me, tranquille … tes, trouble and, trun, un d, un petit, un … enlevez
  3.3: un … mas, up … do, utilise, vais … chez, veces … que, veint-, veinte, vendeurs, veo bien, veux voir
  3.3: vous comprenez, vous … arreter, want … i, was ready, will … in, with texts, without a, would sooner
  3.3: wrote, y ella, y … quiero, yo quit, yo … hice, yo … la, yo … no, you borrame, you mind, you … again
  3.3: | already, | chamo, | congratulations, | excuse, | plesae, | switch, | tabarnouche, | … auto
  3.3: | … exercise, | … fuera, | … fun, | … husband, | … inscribieron, | … manager, | … today, ~_bif, ~_epa
  3.3: ~_fic, ~_pid, ~_pub, ~_set, ~_suy, ~ae_, ~barq, ~bif, ~biff, ~ecie, ~ecli, ~esea, ~evoc, ~hono, ~lert
  3.3: ~llic, ~orev, ~ovil, ~pias, ~pub, ~rdin, ~relo, ~rote, ~soll, ~suy, ~tame, ~tenl, ~tf_, ~tits, ~unto
  3.3: ~wrot, ~xtee
  3.2: NUMBER la, NUMBER pero, NUMBER … qui, a brise, a nurse, a postcard, a rest, a textearme, a … can
  3.2: a … jefe, a … not, a … to, about … tune, account and, achaler, after … no, agenda, aguanto, ahora
  3.2: ahora … de, ai … ca, aines, all hours, all … ask, already replied, am … remove, and … them, anula-
  3.2: anular, anyone … this, apunto |, are at, are over, are … without, arrete … messages, at … hours
  3.2: attei-, atteinte, au complet, beepi-, beeping, bloque … numero, bloques mais, bon de, borreme |
  3.2: both … trouble, bought … tube, brakes are, bruh i, but do, button … i, by what, ca moi, cahie-, cahier
  3.2: caisse, cambie … opinion, can get, can the, can … us, cancelo, capables, casque … vos, ce cellulaire
  3.2: cease |, cel |, celular es, celular … el, certainly did, certainly … not, cessez, correo electronico
  3.2: cortala … los, cuando … di, cuz … your, d su, dado, dame … de, days … over, de esto, de son, de texter
  3.2: de textos, de … femme, de … gracias, de … texto, demar-, depuis … ans, desactivar los, desde cuando
  3.2: deseo continuar, desha-, desinscription, desor-, desormais, digo, done … your, donne … number
  3.2: dos numeros, ecrire |, ecrive, el fabor, en no, en supplie, enlevez donc, enough with, enviando
  3.2: envie … vous, escribiendome, escribiendome |, escribirme, est … en, esto you, estre-, et svp
  3.2: eu … velo, ever … this, every, explique, expressly, faire … mon, favor … el, follo-, form i
  3.2: from … shop, full … of, gave no, get … a, gets, go back, hace … mes, has … own, hay … que, houst-
  3.2: houston, how it, i please, i … buy, i … taken, i … what, if … could, il vous, il … plait, in spring
  3.2: in … a, in … robot, in … to, infla-, interesse |, internet, is me, it your, it … every, j … loue
  3.2: j … sortir, je quitte, je … une, je … votre, known, la bicicleta, la vie, ladilla con, last … you
  3.2: le demander, le rdv, le … demain, le … mais, le … mal, le … moi, les nerfs, lic, list thank
  3.2: lista … favor, lo tienen, lol … wants, longer … to, los digo, lose the, ma … privee, mande stop
  3.2: manden … delete, many … do, mas |, mauvais … de, me anything, me caen, me contactez, me escriba
  3.2: me ever, me one, me quiero, me recuerden, me regreso, me texteen, me … unsub, meant to, mecanico … que
  3.2: mensajes … este, mes … stp, message … i, mettez … aux, mi … a, mi … joven, mi … se, moment, mon numero
  3.2: mon … sans, more sms, mwa, my telephone, my written, my … days, n y, no opt, no puede, no … continuar
  3.2: no … enviando, no … mensajes, no … permiso, no … problema, not … be, not … out, not … receive
  3.2: not … remove, not … understand, notifiquen, notify, numero sans, off … list, off … morning, ojala
  3.2: olvidense, olvidense de, on for, on these, on … end, opinions, or … my, otro … asi, ou … le
  3.2: par … seulement, pas etre, pas par, pas … avoir, passed … march, pedi que, pedirlo, peux … avoir
  3.2: phone call, phone never, phone … gets, phone … please, phone … up, phone-, pique, piton, plait
  3.2: please no, please she, please thank, plus s, plus … en, possible d, possible … ne, postcard
  3.2: pour faire, pour toute, pour … c, pour … dire, pourr-, pouvez … faire, prefererais que, prepaid
  3.2: pris mon, program, prometio que, promotions, provi-, pushe-, pushed, put … phone, que … llamen
  3.2: quit the, quitame, quitte … liste, quoi vous, quoi … mot, receive this, recon-, refuse |
  3.2: remove … number, remover, repair … is, retrait svp, reveiller, reverse, sacrez … patience, sais … qui
  3.2: save … both, schools, se … cuando, se … digo, secur-, selul-, selular, set me, set … to, show, shred
  3.2: since the, so here, so |, son bike, still … me, stop before, stop … not, supplie, sur google, swore
  3.2: takem-, takeme, takeme off, tardes … la, te dijo, tel |, telefono de, tengo … bici, text … do
  3.2: text … get, text … you, texter le, texter |, texting the, texto por, texto … j, textos non, texts now
  3.2: texts>want, the record, these and, these can, these … up, this subscription, tienen … con
  3.2: time … please, todavia me, told … it, tracf-, tracfone, tranquille avec, two … for, ultimo … me
  3.2: un ano, un … sin, un … suyo, un … une, una moto, unhap-, unhappy, unhappy with, unsub, up … can
  3.2: utiliser … numero, vais plus, venez, veu pu, veux … de, vie privee, virez, vos … ne, vous … d
  3.2: vous … deja, vous … supplie, vuelvan, vuelvan a, vuelvan … mandar, want … text, want>stop, week so
  3.2: went … the, when he, where is, where … the, without … me, witne-, witness, would … if, writt-
  3.2: written … you, y … mandan, yo no, yo nomas, you asking, you could, you … no, your manager, | bought
  3.2: | compraron, | eliminar, | finalement, | olviden, | olvidense, | rendez, | revoke, | shred, | terminar
  3.2: | … answer, | … asked, | … bothering, | … dejar, | … door, | … finished, | … hope, | … pero
  3.2: | … personal, ~_ej, ~_oja, ~cada, ~cosa, ~efus, ~esar, ~esus, ~icip, ~lank, ~luti, ~nces, ~nsh, ~oine
  3.2: ~ojal, ~page, ~pidi, ~rmat, ~rsel, ~sati, ~sea_, ~sele, ~stia, ~voi_
  3.1: 2 years, NAME … are, NUMBER in, NUMBER … but, a ningun, a text, a … envois, abonne … rien, accepte |
  3.1: acepte textos, ahora solo, al … con, all texts, all … number, am driving, amour du, and … get
  3.1: and … have, annuler … textos, apres … service, are not, are … NUMBER, are … our, arret, arretez … spam
  3.1: authority, avais, avez un, avocat, away please, back remove, baja, bajame de, bajo de, bebe recien
  3.1: bebe … nacido, bici … mi, bicicleta you, bien francais, bien … mensajes, bloqueo |, bonne continuation
  3.1: borrame, borrarme, borre … numero, borrenme, busque, but … you, buying … bike, c … surement
  3.1: call … was, cambie la, can … afford, can … please, cast, ce telephone, chaque texto, comer-
  3.1: comment vous, comprar … no, con los, con … derecho, con … ofertas, consent, consent … be, consenti
  3.1: conso-, continuation, contr-, could use, crtc si, cuantas … tengo, cuart-, customer … not
  3.1: dans … NUMBER, de ca, de ne, de sa, de taller, de … plus, delete … phone, demac-, demandez, desapuntan
  3.1: dia … de, do … the, donc j, drop … from, effacez … infos, en envoyer, en … plus, end, enough … the
  3.1: entonces … me, escriban mas, est surement, est … possible, estarme, etre … svp, favor … de, folks
  3.1: for this, for … take, fuera mi, fuera … numero, fui una, gang de, garantia no, gave … to, give … my
  3.1: go … with, goes off, good no, gracias … el, guy who, haber aceptado, hasta … vista, he dado, he used
  3.1: here no, here … the, i told, ici, in your, iphone |, is … emergency, is … how, it close, it no
  3.1: it … stop, jache-, jachete, jaja gracias, je … etre, just fyi, kettle, knowl-, knowledge, la semaine
  3.1: la vista, la … merci, lachez … telephone, law>list, law>these, les rappels, lick, line, list in
  3.1: liter-, lo … los, lo … si, lol arretez, loud … the, m effacer, mais … mon, mala, manden … jaja
  3.1: marchait, marke-, mas porfa, me deals, me hagan, me llega, me pongan, me … abonne, me … is, me … more
  3.1: me … times, medio |, mejor quitenme, mejor … correo, mensajes delete, mensajes y, mensajes … no
  3.1: mensajes … por, mesi, messages de, mettez la, mi … me, mineur, mistake please, moi les, moi … vos
  3.1: mon … stp, muert-, my opt, my right, my … the, my … you, n my, n … envoyez, nacid-, nacido
  3.1: nada … ustedes, need you, no escriban, no firme, no manden, no to, no … dinero, no … ser, nobody asked
  3.1: not accept, not afford, not … an, not … going, not … me, not … yes, number a, number at, number or
  3.1: number to, number>want, numero … yo, off there, old … no, omit, on a, on one, otro los, otro … you
  3.1: ou j, over there, parce que, parve-, parvenir, pas lire, pas m, pas pis, pas … sms, personne ici
  3.1: petits, phone … and, phone … in, pido … me, pis en, please stop, please take, plenty of, plus pour
  3.1: por … servicio, postc-, pour pu, pour une, prefer no, prendre note, promos to, que derecho
  3.1: que … acepte, que … no, que … soit, que … textearan, quitame … la, quiten … numero, recibir esto
  3.1: recien nacido, regis-, relationship, remove his, remove me, repair … do, request to, respe-
  3.1: retire moi, retirez moi, ride … take, right one, robot, scratch me, scratch … from, scrib-, scribe
  3.1: second |, send no, ser … de, serait … pas, service … not, shop by, si je, signal |, signing, silence
  3.1: solo … a, steal, stop … already, stop … c, stop … j, stop … my, stop … vous, subscribed to, subscriber
  3.1: suena … que, sus fotos, sus textos, take me, tengo NUMBER, tengo dinero, text us, textearan
  3.1: textearan |, texto … favor, texts my, texts>more, that no, the link, the ones, the … came, the … texts
  3.1: these>send, this … an, though, time so, to … dad, to … do, to … phone, to … so, to … texted
  3.1: todo respeto, took … number, toute-, treated, tune … reminders, un … arretez, un … aux, unsub please
  3.1: up NUMBER, up my, up reminders, up the, us both, use … me, ustedes son, va … pagar, vais … la, veces
  3.1: veces tengo, velo pas, velo plus, velo … les, vista, vos affaires, vous effacez, vuelven a, want none
  3.1: want … this, want>remove, was … at, was … clear, waxed, way you, were through, wesh, where the
  3.1: without … is, word … stop, worn out, yo … aceptado, you … lleguen, your … at, your … said
  3.1: | appreciate, | asked, | dejen, | desactive, | gave, | must, | ojala, | pago, | remover, | somos
  3.1: | wesh, | … garde, | … ve, ~_ast, ~_tec, ~alto, ~anlo, ~arar, ~aven, ~ayez, ~clin, ~dde, ~dece, ~decl
  3.1: ~dict, ~dirl, ~ecl, ~eez, ~eis_, ~elco, ~folk, ~gans, ~gnin, ~inie, ~lege, ~mark, ~nsen, ~ntem, ~olks
  3.1: ~olut, ~oust, ~pels, ~pus_, ~rram, ~rrem, ~saji, ~tir_, ~upa, ~vece
  3.0: NAME j, NAME … ai, NUMBER … je, a dit, a … pour, a … retirez, added … without, affor-, afford
  3.0: ai … signe, allez arreter, alors … moi, am going, am switching, am unsubscribing, am … and, and … the
  3.0: and … time, angry>remove, ano, anything … to, apres |, arretes, arretez … m, as of, as well
  3.0: at … counter, au … plus, autorizacion |, avant … je, bajenme, beau pour, bici era, bike … a, bit much
  3.0: borrenme de, bot, brilliant, bro stop, bro |, bueno … de, by on, cabin, cada que, call … he, can … opt
  3.0: cancelenme, celular … sus, cesse-, changing, chsld, clair-, clairement, comprenez … dans, con … delete
  3.0: con … respeto, confunde |, consented, consentement, consentement |, corten, day i, de pu, de … bicis
  3.0: de … conmigo, de … electrique, de … promociones, de … recordatorios, decis-, decision, dejenme fuera
  3.0: dejenme … de, dernier … que, des sms, desabonner … ca, desolee, despues … eso, digan-, dit … au
  3.0: do … work, does … count, donde … sacaron, donne, du … un, each text, each time, ecris plus
  3.0: ecrivez … jamais, el papelito, en persona, end … reminders, enlevez moi, enviar mas, envie de, envoi
  3.0: epais, es falso, escribas mas, est fini, est … chsld, est … enlevez, et, exclu-, expli-, fix your
  3.0: for one, from … please, go … my, got … so, groupe |, haber, habia, harassing, have … say, have … told
  3.0: he … quit, hicie-, hicieron, hitting, hopin-, hoping, husband passed, i already, i … keep, i … make
  3.0: i … switching, i … unsubscribing, if … did, impression, in … i, in … texts, interessent pas
  3.0: is perfect, it … sending, it … time, jaja … me, jamais … texto, keep … bike, kid … the, la pu
  3.0: last one, law>me, lay, le … pour, le … vos, left hand, list |, listado, llamadas ni, llamaran
  3.0: lleguen |, loved the, lovel-, lovely, lunes y, m ecris, m … c, magie, mail me, manage, manden cosas
  3.0: manden … aqui, manden … avisos, mas a, me dejan, me lleguen, me … anymore, me … else, me … las
  3.0: me … off, me … without, mensajes que, mensajes saludos, mes infos, message no, mi respuesta, mi … jaja
  3.0: mis … anos, mon … sert, more texts, moyen … pu, much … stop, my consent, my uncle, my … or, my … there
  3.0: nada aqui, ne … ecrivez, ne … m, needed just, ni … autre, night-, no enviar, no las, no lleguen, no on
  3.0: no queria, no reason, no … escriban, no … estos, no … he, no … of, no … pedi, non … desabonnez
  3.0: not and, not signing, not texting, not … here, not … told, nothing more, now remove, now … these
  3.0: of … it, on arrete, opted, or … am, otro |, otros, over a, papel, para … por, parfait pour, pasad-
  3.0: paso … lunes, people … my, phone … of, play … on, please … it, please … nothing, plus … il, preuve de
  3.0: preuve … mon, priva-, prohi-, prohibido, promo texts, pueblo, pulle-, pulled, purch-, qu, quand mon
  3.0: que existo, que mandan, que momento, que siguen, que … sepa, quedo … la, quitter, recad-
  3.0: receive texts, recogi … no, recordatorios you, register, rembourser, remove>number, removed … your
  3.0: rendu a, replying to, retired from, revoila, right … and, roami-, roaming, rodadas, roster, s … vous
  3.0: sacam-, sacame, say no, schedule, se … esto, sea, send more, servicio … los, seul texto, shine |
  3.0: sir … the, so … send, sortez moi, souviens … d, stood, stop les, stop … messages, stop … please
  3.0: study-, studying, sur … numero, sure the, sursauter, switching, tacha-, tachame, tachame de
  3.0: taking … off, telephone … est, tes … arrete, text about, text it, text messages, text person
  3.0: text … anymore, text … is, textee mas, texto pour, texto … moi, textos … le, texts off, that … anymore
  3.0: that … it, the cabin, the divorce, the hat, the raffle, the right, the … 2, these now, think … is
  3.0: this list, this … texting, thought unsubscribed, ti que, tienen … que, to any, to … and, to … anything
  3.0: to … daughter, todo pero, too … to, trails, turn off, uds |, un … message, une crevaison, unfollow
  3.0: us off, utile, vendu le, verifiez votre, vos pubs, vos … le, vous aviez, vous plait, vous … bloques
  3.0: vous … retirer, was … to, we had, we will, woke the, would appreciate, wrap … the, written, wrong … of
  3.0: y … para, yo sepa, yo … se, you all, you no, you … and, you … got, | block, | en, | hagan, | tachame
  3.0: | … annoying, | … arrived, | … mismo, | … sait, | … svp, ~_adv, ~_ds, ~_et_, ~_exi, ~_qu_, ~acam, ~adv
  3.0: ~borr, ~busi, ~cogi, ~ecad, ~egal, ~eis, ~excl, ~ffor, ~gets, ~ieme, ~inga, ~inge, ~jit, ~lenc, ~oami
  3.0: ~olee, ~oris, ~osas, ~rarm, ~roam, ~rtir, ~rtu, ~scon, ~sjs, ~sjs_, ~sub_, ~tec, ~ulen, ~uth, ~utio
  3.0: ~vely, ~voil, ~vorc, ~xcl, ~xclu, ~xpli
  2.9: a day, a flat, a mandar, a spoke, a … sur, accident please, accor-, accord, accountant, achetant
  2.9: ahora en, ai signe, ai … je, aimer-, ait, al … you, allow-, also … me, alto a, and quit, and stop
  2.9: anything please, are out, arret la, arret … semaine, atrop-, au crtc, aucun … svp, autre … moi
  2.9: avec … promos, avez … a, avoir la, away … remove, basur-, basura, be one, besoin … textos, best to
  2.9: bici … los, bien el, bike lol, bother me, but … texts, buy anything, ca svp, can let, cancelen esto
  2.9: cel pa, cell … ca, chingando, chingar, clean-, close … the, con … autorizacion, conse-
  2.9: consentement … vous, consentimiento, contacto |, cool it, cuando … algo, d … est, dame … baja, datos |
  2.9: de ces, de cette, de chingar, de viaje, de … alors, de … ici, de … messages, de … recevoir, de … shop
  2.9: de … sistema, dejen de, dejen … chingar, dejen … mandar, delete this, delete … you, desir-, di permiso
  2.9: dicen, diet, dnd, do me, du … enlevez, e, eat it, effacez mes, elle veut, email but, en efectivo
  2.9: en … ni, en … registro, encar-, enlever moi, envoyez pu, es … borrenme, eso … no, este cel, estoy … y
  2.9: et … plus, etre retiree, eu mon, every … of, every … you, existo, fait pas, feb, figure out
  2.9: figure … how, filte-, fin … textos, finalement pas, fixing the, flag, fois … toutes, from … me
  2.9: get rid, good … stop, grace, groun-, harassing me, hate texts, have two, here … am, here … please, hip
  2.9: hmu, hombre |, hors de, hors … votre, husband he, i hope, i … prefer, i … signed, i … swing, if do
  2.9: if … not, if … was, illim-, illimite, in please, indica, je demenage, je roule, job sur
  2.9: juste … enlever, keep your, kon, l abonnement, la basura, la cnil, la j, la … pis, late reply, les di
  2.9: les … arretez, lettres, lire, list>these, lo pedi, lo … para, loco |, lol … it, longer … my, los datos
  2.9: los envios, luego me, m enlever, ma … a, magasin de, mais les, mais retirez, mais … j, make … stop
  2.9: mandando cosas, mandar a, many … me, mas nada, me here, me llegue, me volvieron, me … email
  2.9: me … escribiendo, me … these, me>not, me>remove, mensajes en, mes donnees, messages thanks, mi celular
  2.9: mind about, mind … texting, mis … number, mismo |, moi maintenant, moi out, moleste mas, mom says
  2.9: mon … mais, montrez … ou, more thank, msjs, nada … mensajes, name … your, national do, national … not
  2.9: ne vous, ne … envoyez, ne … me, ne … texter, necesite, need from, need something, no spam, no … haber
  2.9: no … vuelvan, nom svp, not message, not to, not … getting, not … list, not … take, numero … etait
  2.9: numero … personne, of … not, off sms, off … good, off … you, old … the, on … national, on … telephone
  2.9: only gave, opene-, opt out, or NUMBER, otez … de, out … do, out … texting, outgrew the, par sms
  2.9: paradis, pas textez, pass, passe … le, passed in, peche, pedi, pendant que, pero no, pero … me
  2.9: personal, phone with, pido que, please unsub, please … stop, please … with, plus |, plus … envoyer
  2.9: por … la, por … medio, porfabor, possible to, pour toutes, pour vrai, pour … enlevez, pourriel, prive-
  2.9: privee, pu … recevoir, pubs |, pull … number, pus, put … note, que moi, que no, quiet-, quiten mi
  2.9: quitenme, quitenme |, ramir-, ramirez, rayez moi, receive messages, relat-, remove>texts
  2.9: removed … was, repondu, respectez, retirer, retirer … numero, retrait |, rien … d, robinet, said |
  2.9: sait, scree-, screen, se … bien, semaines que, send them, send … text, shop texting, sign for
  2.9: siguen |, siguiente, smartwatch, sms |, so kill, so take, so … take, so … these, sold … bike, soldes
  2.9: sonne, still … there, stop writing, suis ben, super je, suspendez, svp … les, tablet, tache-, tell the
  2.9: text porfa, textearme |, texteen |, texter … monde, texting … deals, texting … please
  2.9: textos … enlevez, texts were, texts … here, texts … you, texts>list, the appointment, the carbon
  2.9: the country, the first, the national, the next, the tuesday, there it, these little, this … never
  2.9: thread, to me, to … where, todas |, todo … dia, transplant, trying … get, ultima … que, un … pis
  2.9: una llanta, unsubscribe please, up take, up without, up … asking, usa, ustedes … por, velo enlevez
  2.9: vos avis, vos … arretez, vous le, vous … ecriviez, wakin-, waking, want … unsubscribe, was never
  2.9: way … stop, what your, whatever … it, will |, with no, with … reminders, without the, y con, y no
  2.9: y … como, y … favor, y … solo, yo … con, yo … e, you understand, you … pueden, you>stop
  2.9: your … anymore, | broke, | halt, | lift, | need, | notre, | parale, | prefer, | since, | suspendez
  2.9: | … digo, | … envoie, | … eres, | … pedi, | … season, | … trouve, | … vente, ~_aca, ~_e_, ~_joi, ~amou
  2.9: ~basu, ~ccor, ~clai, ~dfu, ~dful, ~eace, ~entl, ~evit, ~gana, ~ices, ~insi, ~irer, ~lake, ~lied, ~lire
  2.9: ~meno, ~msjs, ~ncar, ~nenm, ~oam, ~obot, ~odd, ~ondr, ~onse, ~req, ~requ, ~rfab, ~rket, ~sire, ~suya
  2.9: ~teh, ~tet, ~uall, ~uya_
  2.85: (tables say opt_out)
  2.8: NUMBER h, NUMBER … can, a bill, a personne, a store, a volver, a … mensaje, a … you, acepto mensajes
  2.8: affaires, agarraron, aie, aimerais … que, all |, all … it, all … to, alors, already said, and remove
  2.8: and the, and … never, angry just, anuncios, any way, anyway so, appreciate it, as in, as to, asked to
  2.8: assure, autis-, autorizacion, away … my, back … do, baja … favor, be grateful, because … never
  2.8: besoin des, bici … you, bicis en, bike he, bike … on, blasts |, block … if, blonde … que, born
  2.8: borreme, borrenme |, bought a, box is, breaking up, by me, by … remove, by … right, ca continue
  2.8: ca merci, ca stp, cada … me, call registry, campaigns, campaigns |, cancel … and, caram-, cel … no
  2.8: cell off, cents, cero … de, cessez … m, chamaco, charity, collant, compre un, computer to, con sus
  2.8: conforme … la, conmigo no, consent … this, contra, contract, contre les, contre … textos, creen
  2.8: dado … de, day so, de bicis, de escribirme, de mandar, de tu, de vos, de … cessez, de … dice, de … et
  2.8: de … nom, demande |, demande … moi, demande … recevoir, des … c, desabonne moi, deseo … recibiendo
  2.8: desist |, dice … pero, dije … no, dile … tu, dios … lo, discontinue |, do … again, do … message
  2.8: does … work, donc … moi, donner mon, droit, du harcelement, ecrivez a, ecrivez … plus, ecriviez
  2.8: ecœur-, el mensajito, el … y, eliminan, emergencies only, en deuil, en velo, encargo que, end … alerts
  2.8: end … text, enleve moi, enlever de, enlever … la, enlevez l, envoyer ca, esa … de, esposo you, est du
  2.8: est … svp, este sea, esten … con, et … ecrivez, etre texte, every day, every … so, excluyanme de
  2.8: facture j, fautes, felices |, fermez … compte, figure, fijese … you, find a, fins mais, for everything
  2.8: for … the, from list, from … next, from … of, getin-, geting, got … in, got … to, gracias … no
  2.8: graduated, grounded, handles, have … text, hay que, hay senal, he ran, hold my, honor, i graduated
  2.8: i … report, il n, in … all, in … of, information, instructed, interesse … de, is already, is … you
  2.8: it … i, j … NUMBER, j … envoyez, jus, keep … number, kill these, kills, kindly stop, la … arrive
  2.8: la … y, last … too, le laisser, like he, like … to, line … not, list and, liste merci, lol please
  2.8: los … please, luv, m ecriviez, m … s, ma belle, ma … par, mais … n, make the, manejando, marketing
  2.8: mas no, mas por, mas porfavor, may stop, me preguntaron, me thank, me without, me … ofertas, me … otra
  2.8: me … solo, me … vos, mensajeria, mensajes … la, mensajitos … que, mere … veut, meses, messages you
  2.8: meter |, mi number, mi terapeuta, mi … asi, mi … en, mi … saquenme, mind not, mis hijos, moi pour
  2.8: moi pus, moins que, more of, more spam, muchacho de, my … take, n a, nada de, ningun otro, no consent
  2.8: no off, no … mandando, no … stop, not mind, not please, not … only, not … registry, now … the
  2.8: number out, number>angry, numero stp, ocupo que, ocupo … me, of my, off les, off these, ok got
  2.8: ok … the, on no, on purpose, on se, on … repair, optou-, optout, ote … de, otez … nom, oui … la
  2.8: out now, par … les, parte de, pas d, pas … ces, pas … forfait, pate, pelletier |, permission … text
  2.8: persona por, peu importe, phone this, pierd-, pis arretez, please release, please to, please … sms
  2.8: plus … pour, plus … recevoir, por un, pourtant |, pouvez … les, pouvez … mon, pouvi-, pouviez
  2.8: prefer … to, preferencia, preguntaron, prepa-, pretend you, pues no, que you, que … deje, que … favor
  2.8: que … tengo, que … un, quel … j, qui … arretez, quiere … mensajes, quiero … este, quit … that, quita-
  2.8: quitandome, ramad-, ramadan, rather … receive, rayez … numero, refus-, registry, repair not
  2.8: repair … for, replied stop, rid, rid of, rien demande, right … you, roste-, rude … my, runs
  2.8: saturday works, savoir quand, saying … to, scratch my, sed, send … these, sending … these
  2.8: serait possible, set … up, share-, shared, si les, si soy, si … esto, sms gracias, soldes |
  2.8: sombody else, some … i, sortez, spam stop, spare me, stop … je, stop … message, stopa-, stopall
  2.8: strike … name, su … por, suis au, sur … ligne, sus ofertas, suya, tell … computer, terap-, terapeuta
  2.8: terme … ces, texted … NUMBER, texter … svp, texting remove, textos conmigo, textos sans, textos … ca
  2.8: textos … merci, textos … mi, texts out, texts … me, thank … for, the … as, the … could, the … thing
  2.8: thinks … is, this at, to receive, to this, to … notifications, told your, told … you, tous les, toutes
  2.8: trois … par, trying to, tyre, un favor, un solo, une … mais, unico que, unsubscribed already, vanco-
  2.8: vancouver, velo alors, velo … moi, veut … recevoir, vos … sans, votre … et, vous pouviez, vous vendez
  2.8: vous … ai, vous … enlevez, vous … fait, voy … volver, wake me, want … messages, way take, way … me
  2.8: what right, will report, winter storage, wish to, with thanks, with your, with … texts, would prefer
  2.8: would … grateful, y … les, y … otra, yo … di, you leave, you like, you might, you opted, you please
  2.8: you … are, you … can, you … escriban, you … insistan, you … text, your ads, your computer, your system
  2.8: your … called, your … email, your … wake, zero … please, | cancel, | cierren, | discontinue, | every
  2.8: | mind, | nomas, | pierdan, | stopall, | … all, | … cette, | … encargo, | … kid, | … molestar
  2.8: | … ningun, | … our, | … prochaine, | … ultima, ~_bor, ~_enr, ~_ens, ~abri, ~acte, ~affo, ~ashi, ~dete
  2.8: ~disa, ~donn, ~ecue, ~elva, ~ffo, ~fili, ~ford, ~icit, ~ilit, ~keti, ~lait, ~mor_, ~nemo, ~nuti, ~oiga
  2.8: ~okay, ~opy_, ~ores, ~ptou, ~roit, ~runs, ~saca, ~ston, ~tenm, ~tisi, ~uenm, ~uvie
  2.7: 2 … que, NAME again, NUMBER … d, NUMBER … on, a jamais, a normal, a … and, a … des, a … this
  2.7: accident … remove, achaler |, acheter un, agree … get, ahead and, ai dit, ai … envie, ai … j, ai … l
  2.7: al … por, aller-, allowed, and yours, and … ding, any … you, arreter svp, arretez merci
  2.7: arretez … textos, arrett, arrived, asi … borrenme, asked … to, attend, authorized, bajame, batar-
  2.7: batard, believe i, believe … ever, bloques, bon … ai, borre mi, brakes feel, bug, but my, but … would
  2.7: c bon, c … trop, can take, casilla |, cell … off, celular … de, cesser les, cesser |, cessez … rappels
  2.7: changed … mind, clase y, como es, como … que, con … mensajes, confirmez, conforme a, consenti a
  2.7: contactez moi, copia, could call, coupo-, courriel a, cree que, crtc, d … lista, dado a, day … me
  2.7: de su, de sus, de … cell, de … datos, de … enlever, de … vez, debarrasser, debranchez, delete sistema
  2.7: delete … from, delete … number, desactiva, desinscrire svp, did … and, digo … no, dije, do so
  2.7: donde … no, done … no, donne … velo, doy de, ecrivez … pu, either way, eliminenme, en veut, en … pour
  2.7: end messages, enlever, envios |, envoi |, envois, esa casilla, esa vaina, escriban |, esten, et … ai
  2.7: ever contact, every one, excluyanme, exist, faites … mon, faut … ca, favor you, fcc, for pickup
  2.7: for … no, for … on, from … crank, funda-, genou-, genoux, good but, gracias quiero
  2.7: gracias … suscribirse, great if, grupo … mensajes, had … business, hard … on, have decided
  2.7: have … memory, here … you, hi … i, hosti-, how … this, i did, i drive, i no, i specifically, i wrote
  2.7: i … decided, i … driving, i … drop, i … none, interesado en, interesse … recevoir, is an, is called
  2.7: is i, is no, is stop, jamais signe, je decroche, je n, je souhaite, je te, jeje, just … sending, korea
  2.7: la fcc, la rodilla, lachez … la, lado, le … retirez, leave … number, les pedi, lo dio, lo llevo
  2.7: lo … dado, lo … el, lo … mejor, los … automaticos, luck with, m … avec, ma grand, made it
  2.7: mais … textos, manden mas, manden … ni, may … my, me desabonne, me from, me no, me who, me … bien
  2.7: me … nunca, me … sacar, me … texteando, me>number, mejor y, memory of, mensaje no, mensaje … ustedes
  2.7: message i, messaging my, mi you, minimalist, moi qui, mon coloc, my derailleur, my digits, my iphone
  2.7: my … on, my … request, n … autorise, ne pas, need … unsubscribe, ni recibir, no aguanto, no les
  2.7: no quitenme, no … avisen, no … manden, no … pedido, no … please, no … porfavor, no … recuerden
  2.7: no … reminders, no … sending, not give, not … contact, not … these, not … what, not>more, note on
  2.7: nowhe-, nowhere, numero … tu, nunca … mi, of … pull, ok that, otez mon, oui … des, out how, outta here
  2.7: ouvra-, pas … tard, pas … vos, pense mejor, permanently |, pero prefiero, person … not, phone i
  2.7: phone … is, picked … my, pide que, pidie-, pido, plus besoin, pompe, por suscribirse, por … los
  2.7: por … porfa, porque … no, pour … enleve, propa-, puse mi, quand … me, que borrenme, que je, que … era
  2.7: queja en, quejo, quit … my, quita, rayez mon, recevoir |, recois trop, recois … des, record, records |
  2.7: remer-, reminders, reminders … do, repartidor, repondre a, reponds arret, retirez le, rodilla
  2.7: rueda no, s … te, saber nada, sacar-, sacaron |, salir de, same thing, savoir … vous, send nothing
  2.7: senora … la, servian, she … i, sierr-, so … drop, sondages, sorte-, spamming me, still … your
  2.7: stop … reminders, stop>angry, stopall |, strike my, suena … cel, sur moi, sus … no, suscribirse
  2.7: suspender los, swamp-, swamped, tachen, text … never, texted … the, texting for, texting i
  2.7: texto … suis, textos je, textos … contre, texts man, texts mate, than … mother, thank … please
  2.7: thank … very, thanks bye, that you, that … are, the parking, the texts, the … alerts, the … boy
  2.7: the … order, these … i, these … not, these>remove, this … at, this … more, this … please, this … thing
  2.7: throw away, to … getting, to … put, to … there, toutes |, trabajo con, trabajo de, turn … sms
  2.7: turn … texts, un bras, un … m, una camara, unlis-, uno mas, velo sur, voit, vos promos, votre … d
  2.7: vous … autre, vous … pris, vous … un, want no, want>not, want>you, were … do, whatever i, when i
  2.7: where … my, will see, y sus, years ago, yo … marque, you parele, you … but, | batard, | desormais
  2.7: | dude, | estamos, | excluyanme, | for, | monsieur, | montrez, | per, | storage, | … email, | … marido
  2.7: | … silence, ~_ale, ~_crt, ~_emp, ~_fc, ~_fcc, ~_jej, ~_kep, ~_rom, ~aler, ~anna, ~apag, ~bste, ~cess
  2.7: ~cons, ~crt, ~crtc, ~cte, ~eeme, ~epte, ~etou, ~exi, ~fcc, ~fcc_, ~fers, ~guen, ~iet_, ~ije_, ~ipc
  2.7: ~ipci, ~ivat, ~jej, ~jeje, ~jur, ~kay, ~kep, ~lici, ~mane, ~ntar, ~opa, ~opte, ~opto, ~orce, ~oupo
  2.7: ~pare, ~pedi, ~pez, ~plie, ~ripc, ~roma, ~ropa, ~rtc, ~rtc_, ~siv, ~stry, ~uce_, ~uita, ~unli, ~yen
  2.7: ~zer
  2.6: NAME you, a este, a single, a … how, a … quitenme, a … urgence, abroa-, abroad, abuela, account … no
  2.6: adelante no, ads please, after |, again it, air NUMBER, al bebe, al que, al taller, alert-, alerte
  2.6: already take, am asking, am … coming, ampar-, amparo, an dernier, and cancel, and do, and … too
  2.6: ando … bici, annoying … me, anymore stop, arrete … svp, arretez … messages, arretez … svp, asi … you
  2.6: asking i, at dinner, at … and, attor-, attorney, au gars, au livreur, avais … pas, aviez pas, avis |
  2.6: avisen, avisos delete, baja inmediata, basta de, besoin … recevoir, bici por, bicycles, bien sin
  2.6: borras, borre-, boss … my, busin-, but take, cat … the, ce soit, ceci, cell so, cell … you, chant-
  2.6: comment … vous, compagnie de, con … promociones, consentement a, cortenla, cuenten, d autres, d etre
  2.6: d … ca, de cuenta, de texto, de ustedes, de … promos, de … rappels, de … retirez, deja … escribirme
  2.6: delivery driver, deman-, demande qu, dementia, des messages, des textos, desea-, dijeron que
  2.6: does that, donnees, dropped … the, en serio, en un, enlever … numero, enlevez … donc, enoja, entente
  2.6: enviar, eso you, every buzz, every … is, everything please, expliquenme, faire enlever, fait … fois
  2.6: favor-, fermez les, fijese que, fin des, finish … messages, flood-, gentillesse, getting … i
  2.6: good news, got … bike, got … please, gover-, government, grandmother, habia … de, hagam-, hagame
  2.6: harassment stop, has dementia, have signed, have … been, have … own, hey stop, hold … texts, hooks
  2.6: hors, how … can, how … opt, how … stop, i joined, i … asking, i … consent, i … give, ici vous
  2.6: in … house, ingles … no, inmediata, inscrite … ca, interested remove, is very, is … when
  2.6: it unsubscribe, itine-, itinerance, jaja se, jamais inscrit, jamais … ca, jamas me, je this, je … j
  2.6: keep … off, kindly … the, l … dernier, l … pas, la preuve, la publicite, la … pasada, la … quedo
  2.6: la … textos, last … stop, law>wrong, ldroi-, ldroit, le cell, le droit, le wifi, les petits, lettr-
  2.6: ligne du, like … unsubscribe, list now, list>law, listes |, lol … for, lol … take, love … guys
  2.6: m ecrit, m … ca, m … fait, m … inscrit, m … plus, manana … la, mandarme mensajes, marked, marketing |
  2.6: material, me borras, me de, me puso, me retirer, me … any, me … messages, me … plus, mensajes x
  2.6: mensajes … mi, merci … arreter, messages … ce, mettez … numero, mi numero, mi … sin, moi … avec
  2.6: molestando, momento, more reminders, muted you, my phones, my … passed, my … wrong, necesito … me
  2.6: need reminders, new tires, ni … la, no business, no esten, no insistan, no … anuncios, no … las
  2.6: no … moleste, no … quienes, non … j, not>send, not>texts, noved-, now i, number … not, number … there
  2.6: occupe de, of … bike, off la, off … promo, off … texting, ok for, on call, oppos-, ou … vous
  2.6: our … please, out pour, paniq-, panique, papelito, parele, pas contacter, pas ete, pas ma, pas que
  2.6: pas … mais, passage, patch, person … you, phone is, phone |, pis … de, please … no, please … sending
  2.6: please … texting, plus envie, plus … est, plus … rappels, por favorcito, por … paren, por … you
  2.6: porfabor |, porter plainte, pourri, pourriel |, pouvez arreter, precio y, prefere le
  2.6: prefere … courriels, prie |, promociones no, promos … merci, proof, prospection, pu d, publi-, pues
  2.6: que decir, que … moi, que … quite, queria, question mark, quiere … le, quiero darme, quitadme
  2.6: quitadme de, quitadme … la, quitame de, quitame |, ras le, recall, recall agreeing, receive … from
  2.6: reminders for, remove>me, retire … stp, reverence, robaron … bici, rodil-, runs this, said … could
  2.6: saint NAME, same as, save us, se enoja, seat i, send>law, send>more, send>not, sent … me, sera que
  2.6: serio, service pourri, set, setting off, she did, should be, si … textos, sign up, sign … the
  2.6: since … do, smart-, so long, solde-, sollicitation, somebody else, son … svp, sonan-, sonando, sono
  2.6: sorties, stop all, stop spam, stop … ads, stop … to, su … el, suis … inscrit, system, tachen … nombre
  2.6: take … off, take … your, tardaron, te plait, tengo … decir, text … further, texting … it, texts … said
  2.6: that … i, that … not, the courier, the notifications, the … blasts, the … thank, these … please
  2.6: these … you, this … me, this … ok, this … you, tiene NUMBER, tienen mi, to hear, to … any, toda
  2.6: todo … con, toss my, toss … number, toute … par, travaille … nuit, tu lista, unfol-, uno |, up … a
  2.6: us from, used it, vaina, very much, veux etre, vos envois, vos listes, votre … a, votre … etait
  2.6: vous me, vous … j, want something, want … more, wanted texts, was stolen, week … you, which i
  2.6: which … never, who are, without … texts, writing to, y dejo, y ese, y … vez, yo … you, you may
  2.6: you think, you very, you … longer, you … quitenme, your text, your … get, | annule, | blocked
  2.6: | dropping, | eliminame, | his, | kill, | optout, | package, | parenle, | sur, | suspender, | … ancien
  2.6: | … before, | … borrame, | … borras, | … desabonner, | … fui, | … mude, | … ofertas, | … pick
  2.6: | … runs, | … siri, | … sorry, | … think, | … toddler, ~_ami, ~_baj, ~_cea, ~_nul, ~_ud, ~abar, ~agan
  2.6: ~aina, ~ains, ~blic, ~bor, ~ceas, ~ctro, ~dese, ~dito, ~elv, ~eman, ~enlo, ~eses, ~etie, ~eui, ~euil
  2.6: ~flag, ~grap, ~hopi, ~ibie, ~ibre, ~iera, ~imes, ~itiv, ~leti, ~memo, ~ncu, ~ocha, ~ppos, ~publ, ~rape
  2.6: ~raye, ~rcie, ~rodi, ~rsi, ~tad, ~tify, ~tiva, ~ttor, ~vain, ~vian, ~vibr
  2.5: NAME take, NUMBER … day, NUMBER … take, NUMBER … texting, a cote, a hablar, a line, a parle, a week
  2.5: a … comme, a … lol, a … sms, a … star, about … i, abrir, aburre, agreed to, agreed … receive
  2.5: ahead … the, ahora … adelante, all no, along, am good, am … interested, and quiet, and … gave, anunc-
  2.5: apaguenme, arrete les, arreter … m, as … do, asked me, asking … to, at … am, atenc-, atencion
  2.5: au comptoir, autor-, autorisation |, autorizo que, avocate, be in, beep, ben … ca, bike back, bike to
  2.5: blocking, bon je, books, bought … bell, boutique mais, bravo pour, building, businesses, businesses |
  2.5: but … stop, bye no, ca retirez, ca … faire, caisse |, call the, call … stop, calls … no, camara de
  2.5: cancelen … textos, capture, caraj-, carajo, cessez svp, cette fois, chaque jour, chercher le
  2.5: cierren mi, comment … arrete, companies, comptant j, comptant … ai, comunicacion, con … mensajitos
  2.5: confused … somebody, consent … i, consent … me, consented |, contactar |, cosas, cuantas … les
  2.5: customer i, d los, d … mon, dame, darme, de baja, de los, de molestarme, de notifications
  2.5: de privacidad, de tes, de texte, de textearme, de … cadena, de … listes, de … mandar, de … qu
  2.5: de … sus, de … y, dear please, debranchez moi, dejar … mandar, dejen, delete my, delete … contact
  2.5: delete … no, delgado, deneigement, derri-, derriere, desac-, desinscris |, desinscrivez
  2.5: desinscrivez moi, detes-, deteste, did not, dire a, dit pas, do … even, doigt-, doigts, done so, donee
  2.5: du spam, earth, el … sonando, en attendant, en casa, encargo … me, end … texts, enlevez mon, envois |
  2.5: envoyer de, envoyer |, envoyez trop, erase … number, es una, es … con, esos avisos, est … toi
  2.5: esta linea, esta … que, estan mandando, estrella, et on, et pas, etais pas, everything … the
  2.5: favorcito, file for, fleet, fois … il, forward, fregando, from all, from anyone, further |, get to
  2.5: go … on, going on, good afternoon, good please, gracias … you, grand mere, grandma says, groupe … svp
  2.5: gustaria, gustaria que, have bought, have … to, here to, his own, i be, i … appreciate, i … consented
  2.5: i … good, i … joined, if these, if … text, il … d, in no, in ohio, insul-, interesse a, is empty
  2.5: is … off, it … end, it … just, jamais … rien, je nai, je … desinscris, jeudi NUMBER, jodan, just put
  2.5: l … des, laissez … les, las … por, last … do, laughed at, law>angry, le encargo, le lleguen, leer
  2.5: left … review, les tengo, les … enlevez, line i, liste |, listes, lived, los manden, maint-, mal … de
  2.5: mandar, mandar textos, manden eso, mandes mas, many of, many … these, me avisen, me desinscris
  2.5: me further, me gustaria, me please, me … promociones, me>more, meant … the, mensajes … de
  2.5: mensajes … gracias, merci … ne, mes … a, message … thank, mi consentimiento, mi ni, mi permiso
  2.5: mind taking, moi … deux, molestarme, momento dije, momento … que, mon … avant, mon … c, mon … veuillez
  2.5: month please, much … i, my mind, my … right, my … your, na |, ne … contacter, need not
  2.5: never authorized, never do, never joined, nevr, no acepte, no cuenten, no uso, no … quitenme
  2.5: no … tener, no … texteen, no … thanks, nomas |, non … c, nous, numero … moi, obtuv-, obtuvieron, of me
  2.5: off |, offer-, olviden mi, olviden … numero, only came, only do, only … a, optin-, opting, out … all
  2.5: out … it, own … no, pa … de, par … poste, pas toi, passe … chercher, peace and, peace … quiet
  2.5: permiso a, permiso … mi, pero yo, peru, petit fils, peut … ca, pick … at, pis … moi, plainte … crtc
  2.5: please pull, please … her, plus etre, plus … ca, por este, prefiero … no, prepaye, pret mais, promised
  2.5: pu de, publicidad, publicite, puedo tener, purchase, qua y, qua … etre, que … pouviez, quedo … bien
  2.5: quien … autorizo, quiere que, quit … the, quitarlo, quite-, quitenme … los, rappels, rappels par
  2.5: raton-, ratones, receiving your, recevoir … vous, reply … i, reply … not, resue-, retirez … numero
  2.5: reveille … bebe, rgpd je, ride it, rien … moi, sacan de, said … before, saldo, sans moi, segui-
  2.5: send me, sending them, sert … rien, service |, seul message, si … vuelven, siempre … que
  2.5: sigan … mensajes, sistema |, so do, so nothing, so that, solitos, solo di, specifically, still good
  2.5: stop sending, stop … them, stopping |, streaming, stuff, stuff |, sue |, sur … casques, surge-, suyo
  2.5: sweet-, tachen mi, tags, tant qua, tant … y, teenagers, tener el, text … here, texting … thank
  2.5: texto arretez, texto c, texts go, than my, the form, the pictures, the same, the shop, the size
  2.5: the specials, the … do, the … down, the … in, the … messages, the … reads, the … so, the … while
  2.5: them please, these to, these>stop, this chain, this remove, tienda no, tienda … me, tient-
  2.5: time … every, tire la, to know, to work, to … your, told i, tout message, trabajo no, tranquille svp
  2.5: twice … to, up done, up … me, us … your, uses, veces les, veces … tengo, velo … je, ver si, viens le
  2.5: viens … chercher, viernes … ella, vive aqui, volvi-, vos offres, vous ne, want stop, want … texting
  2.5: want>law, was … last, was … remove, was … scam, we gave, we … see, whatever … this, why … i, wifes |
  2.5: will swing, wish … stop, with my, with respect, without … consent, work texts, wrong>remove, y aqui
  2.5: y cada, y ustedes, yes … would, yeule, you find, you … please, you … remove, you … tengo, you … that
  2.5: you>law, you>not, young, your window, | apaguenme, | client, | confirmez, | debranchez, | hard, | last
  2.5: | lovely, | regardez, | set, | skip, | spare, | stay, | tachen, | tout, | … better, | … bloque
  2.5: | … died, | … enough, | … esto, | … mandaron, | … nai, | … pass, | … service, ~_cup, ~_dai, ~_ms
  2.5: ~_req, ~_ses, ~aen, ~aen_, ~aldo, ~anun, ~apel, ~atar, ~baja, ~ban_, ~blet, ~cea, ~cesa, ~cite, ~data
  2.5: ~depl, ~edad, ~enid, ~enm, ~esac, ~flee, ~fran, ~fus, ~gns, ~gns_, ~guna, ~hter, ~idor, ~igns, ~inua
  2.5: ~isat, ~iten, ~ko_, ~ldo_, ~leet, ~lto, ~lvan, ~nav, ~nlo, ~nor_, ~nous, ~odia, ~paid, ~pido, ~rney
  2.5: ~rren, ~sact, ~suyo, ~tado, ~tco, ~thor, ~timi, ~tuff, ~ub_, ~ulta, ~uso, ~uta, ~youn
  2.4: NUMBER … les, NUMBER … so, a escribirme, a flip, a shop, a … donc, a … en, a … la, a … mejor
  2.4: a … movil, a … plus, a … sin, a … telefono, a … velo, abuso, again and, again remove, agradezco
  2.4: agree … receive, aimerais, aimerais … pas, alertas |, alertes, alerts, alexa, all … with
  2.4: already opted, already … out, and each, and lose, and … of, anos … de, apagale, app, as … stop, atte
  2.4: aurai, aurai besoin, automatiques, autorice, autorisation, autres messages, avais … non, avec … autres
  2.4: avez … ma, avisar, avisen de, avisen … nada, away in, ayude-, be off, ben la, bike place, bike … and
  2.4: bite, block … from, borradme, borrame |, bough-, bought, box … my, breaking, but … the, by … please
  2.4: c non, call no, call … since, calling the, cancela los, cease, cell je, cell … vos, chamo
  2.4: changed … number, chaque semaine, chaque … que, check … it, claim-, claims, client … vous, clique pour
  2.4: coche-, comen, coming … so, comme … j, communication, comprobante, comptoir, concluida
  2.4: conmigo … cuenten, consenti |, consider, contact … again, contacten, contacter, could … stop, coupons
  2.4: crush-, crushed, cuando … no, cut the, d urgence, d … messages, dado de, dado … baja, dame de
  2.4: dans … garage, dans … platre, darme … baja, date et, de nuit, de todos, de … a, de … cel, de … por
  2.4: de … reparacion, de … se, deact-, debarquer, debranchez … de, declined … the, dejan, dejan … mandar
  2.4: dejar de, dejar … mandarme, demande de, dementia and, derecho, des envois, des … je, des … stp, deseo
  2.4: dicte-, dictee, dictee vocale, digit-, discontinue … to, do … believe, does not, done … the, donner
  2.4: du texto, effacer mon, el de, el gerente, el … los, elect, elimi-, en blanco, en prendre
  2.4: en … desabonnez, en … enlevez, enough to, envien |, erase my, es lo, es … tercera, est quand, est … pu
  2.4: est … qu, est … telephone, est … une, este … para, esto … mi, even then, evite, exist |, existais
  2.4: fabor |, fermez … textos, filin-, filing, fille de, flip … and, fois … vous, for these, forget my
  2.4: friend the, future |, gave, go … and, goes … my, good with, guy at, had … bike, hagan-, has … and
  2.4: have never, heart-, her the, her … please, hola … NAME, hold all, horte-, hortensia, i elect, i read
  2.4: i … every, i … going, i … out, i … replied, i … sign, i … very, il … que, iles, in receiving
  2.4: in vancouver, in … minutes, inmed-, inscrit c, inscrit … est, interesa … me, interested … receiving
  2.4: is illegal, it do, it if, j aimerais, j aurai, j … laisse, just visiting, l urgence, la … m, la … sur
  2.4: lawyer |, le formulaire, le recu, le … desabonnez, les … mi, les … texte, like … not, like … of
  2.4: line at, liste … de, llegar, llegue nada, lol no, ma montre, ma permission, ma … pis, ma … retirez
  2.4: maintenant, mais, mandando |, mandar … mensaje, manden … gracias, manillar, marri-, mas promociones
  2.4: mas … este, mass text, me coute, me for, me rn, me unsubscribe, me … and, me … cents, me … promos
  2.4: mejor el, memoi-, memoire, mensaje … favor, mensajes quitenme, mes … merci, messages pour, mi cuenta
  2.4: mi sobrina, mi telefono, mi … please, moi … arrete, moi … lieu, moi … merci, montana, moved out
  2.4: my answer, my business, my … fixed, nada … textos, ne l, ni … texto, no estoy, no suene, no vuelvan
  2.4: no when, no … a, no … in, no … sirven, nomas mensajes, non … je, not help, not … anymore, not … coming
  2.4: nothing … you, now … would, number too, number … of, nunca … suscribi, of … do, of … group
  2.4: of … system, ofertas … de, off please, ohio, on garde, on … do, on … ride, one inner, one … tube
  2.4: only … my, only … this, opinion, ordered the, otra … no, oublie … numero, out … here, over winter
  2.4: pack, palabra, pantalla, para … esto, para … me, pas … l, people … me, period |, permanent, permiso
  2.4: personales, pis les, pis moi, plant-, platr-, platre, please … all, please … messaging, plus … les
  2.4: plus … message, plus … notifications, por aqui, pour … autres, prefer not, prefiero … recibir, private
  2.4: probation, prochain, prochaine … que, prome-, proprios, publicite |, pueda |, puedo recibir
  2.4: pull … off, puse … y, quand … aurai, que escribo, que pare, quisiera … me, quiteme, quitenme de
  2.4: read … please, reads your, reboo-, rebook, receive text, recevoir aucun, recla-, refil-, remove both
  2.4: remove … now, remove>law, remuevan, renew, repair … not, report to, reque-, resenas, retiren … numero
  2.4: retirer ce, rid … it, rider, rien enlevez, robaron, sabe leer, sacas de, salirme |, saturday … the
  2.4: says my, says … for, seign-, seigneur, send … nothing, send>wrong, service reminders, shop anymore
  2.4: si siguen, signale |, sirva-, sms … me, so … my, soire-, soliciting, sollicitation |, sors … la
  2.4: spammer, spring sale, still want, stop them, subscribed |, suis … j, sur … portable, svp arreter
  2.4: svp … plus, telling you, tercera vez, tercera … que, texting my, texto j, texto mas, texto … la
  2.4: textos … bonne, textos … d, textos … ma, textos … suis, texts end, texts take, texts … NAME
  2.4: that … more, the … alone, the … man, there … take, these>list, this … week, thot, thought this
  2.4: thx … the, time … me, to unsub, to … up, to … who, to … why, told … that, tout … beau, trabajo y
  2.4: train |, travaille de, trop c, trop … est, trouve … autre, tu m, tu possible, tune ups, un … avec
  2.4: un … mois, uncheck it, uncheck me, une … j, unsubscribe link, up by, ve, vente-, ventes, vez … lo
  2.4: village, vos notifications, vos texto, vos … ca, votre affaire, votre gerant, voudrai, vous bloque
  2.4: vous dire, vous … point, vous … que, wante-, wanted, way … not, where … signed, who signed
  2.4: will collect, would get, would like, would … kindly, y … mas, yo acepte, yo … les, you delete
  2.4: you … about, you … fue, you … so, your list, | bro, | cancela, | dernier, | mail, | memory, | name
  2.4: | paren, | perdez, | sauf, | svp, | time, | zip, | … drive, | … elect, | … haya, | … hereby
  2.4: | … promocion, | … proxima, | … quitame, | … rancune, | … sacame, | … soliciting, | … usted, ~_gav
  2.4: ~_ici, ~_ohi, ~_tus, ~_ve_, ~_vec, ~adez, ~aria, ~crap, ~deba, ~dezc, ~droi, ~ebar, ~elim, ~ensu
  2.4: ~eque, ~erte, ~eseo, ~gav, ~gave, ~gles, ~hamo, ~hin_, ~hio_, ~iau, ~ienc, ~imie, ~iva, ~jen_, ~jito
  2.4: ~lena, ~magi, ~mass, ~miso, ~mmat, ~mmun, ~muni, ~net_, ~ohio, ~olk, ~oric, ~ostc, ~perm, ~pli, ~prar
  2.4: ~pted, ~ptoi, ~qu_, ~quit, ~rcia, ~rcit, ~renm, ~rtez, ~sent, ~sort, ~ssie, ~ssm, ~stc, ~stuf, ~teme
  2.4: ~tica, ~tici, ~tuf, ~uite
  2.3: 2 y, NUMBER n, NUMBER the, a different, a one, a qui, a vie, a work, a … ca, a … familia, a … just
  2.3: a … por, a … remove, accepte d, accord … ca, aceptar, actio-, action, ai … consenti, al muchacho
  2.3: alone … the, alors je, already with, already … the, alumnos, am … from, amend-, amende, amor de
  2.3: amor … dios, and here, and … nothing, anymore so, anything … stop, appreciate … if, aqui en
  2.3: are … this, arretez de, arretez … la, asked … this, at … i, au juste, au … vous, aucune autorisation
  2.3: autorise, autorizo a, autre-, avais … a, avec … rappels, avoir … textos, baja no, bajenme de, basura |
  2.3: be … please, been a, besoin de, besoin … nous, bici … a, bien con, bike never, bike … stolen, bikes
  2.3: blade-, blades, borrenlo, box on, boy a, business, but … phone, by … my, c … vous, ca pu, ca … le
  2.3: cada … asi, came … to, can … message, can … without, carried, ce serait, ce … s, cel, cel sonando
  2.3: cesser, cessez … messages, client, come … for, compadre, con … me, concl-, conduis un, confirm removal
  2.3: consentement expres, contact … by, contacto, cortar, customer … so, d affaire, d envoi, darme de
  2.3: days are, de cesser, de dios, de hoy, de llegar, de mise, de toute, de votre, de … arretez
  2.3: de … envois, de … fichiers, de … juste, de … manana, de … ok, de … publicite, de … quiero, de … textos
  2.3: deja la, dejame … paz, dejar … escribirme, dejaran, dejen … escribir, dejenme tranquilo
  2.3: delete servicio, des … svp, desaf-, despiertan, deux numeros, di mi, did … say, disco-, dit de
  2.3: don NAME, donc les, eh no, el amor, el servicio, eliminenme |, email … sms, en bici, en … que
  2.3: encore … la, enlevez … cell, envien mas, eparg-, es ilegal, escriban, est … au, esta casa, esta … mi
  2.3: este telefono, esto yo, esto … ilegal, estoy interesado, estoy limpiando, estuvo |, etoil-, evitez … m
  2.3: exijo que, explicacion, fait … arretez, fam, favor me, fichiers, fils a, flush-, for … late
  2.3: for … love, formulario, franc-, from your, from … these, further messages, ganas, going … block
  2.3: gosse-, group text, guarden, guy … the, guys … texting, hagan llegar, heill-, heille, hence-
  2.3: henceforth, here … is, hier j, hier … ai, hittin my, hittin … line, hope … are, i bought, i hereby
  2.3: i resign, i surrender, i … riding, ia, ia no, if … stop, in … app, in … shed, in … take, in … your
  2.3: indic-, is possible, is … still, is … that, is … word, is … your, it dings, it ends, j habite
  2.3: j … point, je porte, je … plainte, je … tiens, jeje |, joven le, juste … la, keep my, know … my, l an
  2.3: l … jamais, la peine, la … deje, la … et, la … gracias, la … mais, la … no, lache … cell, laundry
  2.3: law>stop, le contesto, leen, les autorizo, les … donc, limits, limpiando, list your, list>angry
  2.3: listas, listas … de, liste je, literally, longr, los de, los … de, los … quitenme, lose this
  2.3: love … shop, ma demande, ma … au, ma … pas, mais … le, mandandome, manden ofertas, manden … por
  2.3: marche … enlevez, mas sms, mas textos, mas x, me and, me confunde, me envien, me esten, me quitaran
  2.3: me … llegar, me … llevo, me … not, me … of, me … otro, me … tres, mensajes a, mensajitos no, mention
  2.3: merci bien, mere … NUMBER, mettre un, mobile |, moi enlevez, moi retirez, moi … ces, moi … v
  2.3: momento acepte, mon nom, monde, more … you, muchacha, must … no, my seat, my … NUMBER, my … off
  2.3: my … removed, n ai, nah fam, ne peux, ne … a, never consented, never … this, ningun papel, no … can
  2.3: no … es, no … interesado, no … leer, no … lleguen, no … que, no … tienen, notificasiones
  2.3: notificasiones |, notifications pour, now it, now … has, number deleted, number removed, number … off
  2.3: number>you, numero svp, numero … un, numeros |, nunca mas, ocupo … mensajes, of it, of … never
  2.3: off list, off … more, offen-, ok i, olvide mi, on without, one … it, only no, opted out
  2.3: ordered … wrong, os … que, out … to, out … your, paragraphe, parce … c, partie de, pay the, peine
  2.3: peste-, pestering, phone down, phone … not, pierdan, pis c, pis il, please … NUMBER, please … that
  2.3: plug on, plus … ecrire, por fabor, por … quitenme, porte plainte, pour … sms, pouvez m, pr, profe-
  2.3: profeco, prosp-, protection, pu que, pu recevoir, pull … plug, puse, put a, quatrieme, que pido
  2.3: que … ni, que … quitaran, quick one, quiero … d, quiero … sus, quisiera que, quitaran, quite mi
  2.3: rancu-, rancune, rappels … mise, recois un, recordatorios … no, records, regards NAME, remove>you
  2.3: remue-, repair ticket, reponds stop, repondu arret, report … the, request, revoke, revoq-, roule plus
  2.3: ruidi-, ruidito, saisi-, sakem-, sakeme, salir-, sans, sans rancune, saque-, saquenme, say stop
  2.3: se desinscrire, senorita, serie-, set … the, shed, shop again, si … puede, signe, signe |
  2.3: siguen llegando, sigui-, sneez-, sold it, solic-, solo … mi, solo … por, sors, spam … i, speci-
  2.3: starting, stop … good, stop>list, su … para, supprimer ce, sur ce, sur ma, surrender, suscribi a
  2.3: suscrito, svp retirez, svp rien, telling me, tener … cel, tengo … ni, tengo … pa, text … much
  2.3: text … no, textees |, texto pu, texto svp, textos a, textos arretez, textos no, textos sin
  2.3: texts after, texts please, texts unsubscribe, texts … a, texts … can, texts>forever, thank … and
  2.3: the building, the plug, the … work, thing please, things i, third … i, tienen … numero, times … stop
  2.3: to no, to … sending, told … guy, tour pour, tu … arreter, twice a, unenr-, up as, up … your, updates
  2.3: use my, used … phone, utiliser mon, vais vous, veuillez … plus, veux … en, veux … rien, vibre
  2.3: vos fichiers, votre base, votre … m, voulais, vous … de, vous … demande, want message, want … and
  2.3: way i, went … in, what i, when … asked, whoever is, would … so, xx, xx |, y siguen, y … llegando
  2.3: y … text, yo … hittin, you pe, you sold, you … dejen, you … recogi, you … todo, your … basis
  2.3: your … me, | bill, | dame, | erase, | ex, | heille, | hw, | ia, | llame, | termina, | throw
  2.3: | withdraw, | work, | … abuela, | … ahora, | … deseo, | … etais, | … fam, | … fils, | … gustaria
  2.3: | … limpiando, | … necessaire, | … novia, | … parar, | … proprietaire, | … receipt, | … sans
  2.3: | … tardes, | … todo, ~_cau, ~_eli, ~_ing, ~_ip, ~_lir, ~_sr, ~abil, ~argn, ~atto, ~base, ~bast, ~bian
  2.3: ~cele, ~cina, ~cpa, ~cpa_, ~crip, ~crit, ~cten, ~cula, ~desa, ~deve, ~dina, ~ecal, ~eggi, ~emue, ~enme
  2.3: ~etoi, ~euve, ~evoq, ~ffen, ~fusi, ~gre_, ~heil, ~ik_, ~imer, ~itos, ~lak, ~lari, ~ldo, ~lors, ~lte
  2.3: ~lva, ~mpad, ~mun, ~nat, ~nenr, ~nil, ~nock, ~nted, ~ntim, ~nue_, ~ofil, ~opt_, ~oung, ~parg, ~peci
  2.3: ~pend, ~pez_, ~pid, ~pio_, ~pu_, ~puse, ~rba, ~rea_, ~remu, ~rgn, ~rgne, ~rnal, ~rtal, ~sans, ~seig
  2.3: ~surg, ~tam, ~tile, ~toir, ~tup, ~uear, ~uff_, ~unen, ~utad, ~utor, ~xtea
  2.2: NAME … delete, NUMBER yrs, NUMBER … have, NUMBER … ni, NUMBER … stop, a el, a … alertas, a … every
  2.2: a … universidad, achete, affaires de, ago, agreed … texts, ah y, aimerait voir, algo yo, already my
  2.2: alumn-, am a, am begging, am … buying, am … different, am … this, and everything, and never, and tell
  2.2: are … i, are … to, arretez, arto, as … text, asked, asked … if, at … time, autres, avocat |
  2.2: basta … mensajes, be riding, be … any, ben … mais, bici quedo, bicicleta … no, bien … mais, bien … you
  2.2: bike camp, bike for, bike store, boton, buying anything, ca se, call … texts, car so, cel es
  2.2: changez le, chaqu-, chaque, checkout, cochee, collected, comun-, consent and, consent was
  2.2: consented to, contacted |, contacting me, contrat, counter i, country |, courier, cuando ocupe
  2.2: cuentan, dad died, dang, de edad, de eso, de … contactos, de … contacts, de … le, de … liste
  2.2: de … quitenme, de … you, deactivate, decir no, demenage en, desabonne, desactivez, desinscrire |
  2.2: despierta, deuxieme, diganme, disparaitre … numero, divor-, dla, do without, do … sending, does one
  2.2: drive for, dude quit, ecrib-, ecrire … moi, effacer, el negocio, eliminenme de, elle … pas, en chsld
  2.2: en plein, en … pero, en … telefono, enlevez … manuellement, envoyez plus, epargnez, epargnez moi
  2.2: es por, eso esta, est fait, est mort, est … cell, est … depuis, est … vous, estan gastando, estar
  2.2: et arretez, etre … la, ever text, ex a, exception, excuse, expres vous, facture … NUMBER, fait voler
  2.2: faites juste, falso, family only, farew-, farewell, faute-, favor … mas, fin … los, finalement … veux
  2.2: for … next, forever>you, forfait prepaye, furio-, furious, gane, gastando, gaste, gave … bike, geran-
  2.2: gerant, get … to, goes to, goes … the, good grief, good … to, grace cessez, gracias al
  2.2: gracias … muchacho, grief, guarda, hablo … espanol, had … up, have … up, hay problema, hear … your
  2.2: helmet … not, here … stop, hereb-, hereby, hers, his … anymore, hittin, how … one, i see, i swap
  2.2: i … begging, i … like, i … texts, in any, in … bin, in … so, inscription … textos, interesse … vos
  2.2: it … friday, j annule, jaja quitenme, jamais pour, jamais … a, je clique, je veut, je … savoir
  2.2: je … tout, just fix, kayak, knee replacement, la arreglo, la police, la universidad, la … esa
  2.2: la … sans, laissez tomber, landline, last warning, law>law, law>you, lawfu-, lawful, lawful basis
  2.2: le rendez, le robot, le … lo, les … chez, like … dream, liste … envoi, llamadas mensajes, llego su
  2.2: lo siento, los textos, love of, m … ces, ma … est, machine … textos, mais … aimerais, malhe-
  2.2: mandando … de, mande ma, manden, manden ninguno, mangez, manil-, manue-, manuellement
  2.2: many … unsubscribe, march so, mas recordatorios, may … please, me anymore, me manden, me moleste
  2.2: me or, me … dar, me … gastando, me … longer, me … pa, menor de, menor … edad, mes … svp, message this
  2.2: message … on, mets fin, mettre fin, mi no, mi … fallecio, mi … para, mis sur, moi manuellement
  2.2: moi stp, moi |, momen-, mon consentement, montreal, muchacho … la, my collarbone, my country
  2.2: my mother, my phone, my … i, my … next, nada |, ne rien, ne veut, nene, neta, never met, never … them
  2.2: nez, ni llamadas, niece, no deseo, no hace, no more, no want, no … ads, no … promos, no … textees
  2.2: not so, not … any, not>forever, notifications … moi, novia you, number did, numero … qui, nunca … esto
  2.2: ocupe, of all, of … consent, of … take, off since, off … textos, offert, on m, on … in, one star
  2.2: one … your, only … stop, order NUMBER, ouell-, ouellet, own mechanic, pantallas, par jour, par … pas
  2.2: para que, paren los, parle … bien, pas … sollicitation, pasada y, pedal izquierdo, permi-, permission
  2.2: pero, peut tu, phone … can, phones for, picked … please, pidio, pido me, pieds chez, pieds … vous
  2.2: please pass, plus me, plus … avoir, por fa, porque yo, pour … faire, prefiero el, priere … cesser
  2.2: propaganda, pu, pu etre, pu |, publicidad por, puebl-, puede … mi, pus de, que esto, queri-
  2.2: quiero recordatorios, quiero … nada, quiero … paren, quit, quit … these, quit … this, quitar
  2.2: quite … los, quiten … cel, quitenme porfa, quitter … liste, ranch-, rancho, rappo-, rapport
  2.2: recevoir … sms, recibiendo textos, recibir textos, refuse les, refuse … sms, regrese, removal |
  2.2: remove … lol, remueveme, respeto, retirer de, retirer … la, robaron la, sacar de, sacre moi
  2.2: saquenme |, sayon-, sayonara, says you, see another, semaine je, semaine … veux, semana pasada
  2.2: semana … y, send anymore, sent from, serieusement, shop no, si … velo, signale au, sms a, so … can
  2.2: so … me, sobrina, something you, son muchos, sonne … rien, sorry … i, souhaite, soy … de
  2.2: spam quitenme, stop on, stop selling, stop so, stop … promo, suelten, supprimer, supprimez moi, sursa-
  2.2: suspendanlos, svp j, svp pour, tanta, tcpa, telefono es, telefono … me, ten, terminez, texas, text too
  2.2: text … at, textees, texting it, texto enlevez, textos enlevez, textos … l, texts, texts remove
  2.2: thank … no, the bicycle, the love, the vip, the … button, the … to, these, this no, this … illegal
  2.2: time asking, tipo, to quit, to … another, two days, una maquina, universidad, up again, use el
  2.2: use … cupon, veuil-, veuillez, veuillez … retirer, veut … que, villa-, voler, vos … coupez
  2.2: votre liste, voula-, vous retirez, vous … faire, vous … plus, voy … comprar, vuelven … escribir
  2.2: want … either, were … up, what the, what … we, where it, who knows, who said, will call, win … bike
  2.2: with bike, with somebody, with the, without telling, would … text, write to, write … me, writi-
  2.2: writing, x favor, y borrenme, y les, y luego, y … telefono, yo … busco, you n, you saquenme
  2.2: you unsubscribe, you use, you … enough, you … stop, you>list, your lawful, yourself, | bike, | chao
  2.2: | desactivar, | deseo, | emails, | jajaja, | manejo, | maudit, | moved, | nene, | pause, | pus
  2.2: | refrain, | remueveme, | rip, | stop, | terminez, | wheres, | … alerts, | … always, | … consentement
  2.2: | … femme, | … grief, | … hiver, | … papa, | … sigan, | … tf, | … x, ~_gou, ~_inb, ~_pia, ~_plo, ~_pu_
  2.2: ~_pus, ~_tcp, ~acab, ~acar, ~achi, ~adec, ~anl, ~arke, ~arme, ~auth, ~bird, ~boug, ~boun, ~capt, ~carn
  2.2: ~chaq, ~cida, ~comu, ~cord, ~cree, ~den_, ~divo, ~eby, ~eby_, ~elc, ~erde, ~ereb, ~etez, ~eveu, ~exas
  2.2: ~exts, ~haq, ~haqu, ~hese, ~ify, ~imin, ~inb, ~inbo, ~ivor, ~mome, ~ndli, ~nel, ~ness, ~nica, ~oe_
  2.2: ~omu, ~omun, ~opag, ~ovel, ~pagu, ~pre_, ~pte, ~pte_, ~reby, ~riva, ~riza, ~rron, ~rtid, ~saqu, ~sked
  2.2: ~stad, ~tcp, ~tcpa, ~tena, ~texa, ~thes, ~utho, ~vait, ~vate, ~veui, ~voco, ~voul, ~xas, ~xas_, ~xts
  2.2: ~xts_
  2.1: 2 semaines, NAME … please, NUMBER jours, NUMBER … ago, NUMBER … un, a car, a ma, a shared, a … demande
  2.1: a … my, a … store, a … year, abonnement, acaben, accept, accepte ca, aimerais … mon, all messages
  2.1: all text, am giving, am only, and, and drop, and how, and neither, angry>me, antes … servian
  2.1: anuncios |, any more, any … i, apaguen, application, arreter je, au … je, avec … magasin, avis avant
  2.1: avisaran, avisaran de, avisaran … la, avisen nada, avisos … no, ayuda, ayudenme, baja |, baja … mi
  2.1: bajame … la, bajem-, bajeme, be sent, beggi-, begging, bell and, ben coudonc, bicycle j, bike stop
  2.1: bloque … vous, bomba-, borra … numero, borrado, borrar, borren mi, borrenlo |, bow, buen trabajo
  2.1: buy the, buzze-, buzzes, buzzing … me, ca … enlevez, call … instead, can … cut, can … delete
  2.1: can … off, can … quit, can … texting, captura, ce … et, cell c, cell on, cell … est, ceux, chauffeur
  2.1: chez … en, choose to, choose … opt, comment arreter, confunde, confunden |, consider this, considerez
  2.1: contact svp, contacten mas, contacter |, contacting, cortala, cortala con, coupez … textos, crtc |
  2.1: cuando … que, cut … texts, cycling, d … stp, dado permiso, de avisarme, de paso, de text, de … base
  2.1: de … dos, de … relancer, definitivement, delete celular, deleted |, delist, demande … avis, denos
  2.1: derangez plus, derangez … plus, derniere, desabonnement, desabonnez, desactivez les, desapunteme
  2.1: desin-, despi-, devic-, device, di … cel, did … answer, digo no, dimanche … est, disparaitre
  2.1: disparaitre mon, dit … magasin, dit … pour, dit … vous, does … mean, does … take, dos rayitas
  2.1: drop … please, e dado, earlier, el rancho, el … dia, embou-, en … jusquen, en … rancho, enleve de
  2.1: enlever … vos, enlevez … numero, enough … me, envois svp, epargnez … la, es cierto, esa cosa, est ben
  2.1: extra-, ey, faire partie, fais plus, fcc si, fichi-, fine … the, for … fitting, for … only, for … who
  2.1: fortu-, fortune, frapper, frieg-, from now, genre, get them, girl in, grateful for, hable con, hairc-
  2.1: haircut, harrassing, have switched, here … did, hijo … que, i moved, i … back, i … subscribed
  2.1: igualmente feliz, in … not, in … now, in … parking, in … sink, ingre-, insultant, is insane, is … 2
  2.1: is … shared, is … warranty, is … way, it was, it … all, it … no, je vous, je … chaque, je … prie
  2.1: just wanted, kindly remove, l equipe, la pour, la … NAME, la … entonces, la … parfait, landline that
  2.1: landline … reads, las … am, le agradezco, le bol, le … pa, les arreter, les pido, les text, les … dado
  2.1: like the, like … you, lista … textos, liste, liste … vous, lo pido, los … esos, los … no, love … god
  2.1: luna, maintenant je, maintenant que, mandar mas, manden … favor, matin … moi, mauvais i, me alone
  2.1: me avisaran, me derangez, me habia, me mande, me servian, me vuelva, me where, me … n, me … this
  2.1: me … up, me … ustedes, mensajes despues, merci … plus, message … am, messages thank, metieran, milli-
  2.1: mis alumnos, moi des, moi plus, moi tranquille, mon avis, more |, more … about, more>texts, my bikes
  2.1: my pocket, my private, my profile, my thumb, my … ok, my … over, nah … the, nai, ne … derangez
  2.1: ne … envoyer, ni … escriban, nice to, nicel-, nicely, no a, no jodan, no nos, no para, no … envien
  2.1: no … ever, no … mas, no … ocupo, no … textos, no … vuelva, noche y, none … these, not be, not … by
  2.1: not … others, now stop, number … from, numero … une, nunca me, o los, occup-, of |, off … this, offers
  2.1: ok … have, ok … it, old and, on i, on … le, once for, one … make, or … on, ote mon, otro taller
  2.1: oui mais, owe … money, para mensajes, parenle you, pas avoir, pas … partie, pase por, paten-, patente
  2.1: patience, patience |, pero … de, phone bill, pido por, pierdan su, pierdan … tiempo, pis, pis … du
  2.1: plainte au, please … ty, please … us, plus envoyer, plus … m, plus … moi, plus … sms, por cierto
  2.1: por todo, por ustedes, pour … alertes, pour … les, pouvez … enlever, prefererais ne, priere de
  2.1: pris … numero, privacy, promotions |, puedan, pueden borrar, pueden sacar, punto, puro spam
  2.1: quatre roues, que hasta, que hay, que los, que … avisaran, que … las, quiet, quit blowing, quiten su
  2.1: ramassage, rappelez, rayer mon, rayit-, rayitas, reads them, reali-, realize, recien, relancer, renun-
  2.1: reported, reste-, rompa-, rustine, s, sakam-, sakame, sakame de, salirme, salirme de, say anything
  2.1: se quedo, sera … me, servicio no, seul |, si … arretez, siga, signale comme, silencio, sin preguntar
  2.1: some peace, somos una, spammer |, spammez, spell-, stolen in, stop … texting, stop … textos
  2.1: stop … updates, stop>want, su … y, suis … deuil, super … mais, supprimer mon, supprimer … numero
  2.1: sure it, surgery, surre-, suspendan, svp … d, swing by, systeme de, table-, tan … de, teacher took
  2.1: tente-, text … my, texte je, texte pu, textear, texting … take, texting … you, textos apres
  2.1: texts needed, texts … it, texts … too, that reads, the bike, the cables, the sink, the tcpa, the text
  2.1: the … are, the … at, the … would, them so, there NUMBER, these sms, thing is, this device, this stuff
  2.1: this was, this … and, threa-, thx remove, tiene … y, times, to be, to … device, toddler has, toi c
  2.1: toi … est, toilettage, told … all, tout pour, traba, tus, twent-, twenty, uber, un cell, un … texto
  2.1: unchecked |, unlim-, unsubscribe this, up … please, very … with, volver … escribirme, voudrais pas
  2.1: vous connais, vous … bien, vous … comme, vous … permis, vous … svp, vows, voy … la, want>number
  2.1: what part, will still, will … at, will … on, with … purple, wondering, word, worse, y … puedo
  2.1: y … ustedes, yo haya, yo … en, yo … puse, you anymore, you people, you showed, you tu, you … more
  2.1: you … uso, you>angry, your hours, | arretes, | bajeme, | consider, | considerez, | ended, | ey, | let
  2.1: | phones, | ponle, | priere, | prochain, | re, | ring, | sakame, | signing, | … alertes, | … annuler
  2.1: | … choose, | … discount, | … facture, | … girlfriend, | … j, | … ley, | … once, | … paye, | … po
  2.1: | … repond, | … robaron, | … sold, ~_anu, ~_ase, ~_aur, ~_hit, ~_s_, ~_saq, ~abor, ~abus, ~ager, ~agi
  2.1: ~aitr, ~arit, ~asts, ~begg, ~cais, ~casi, ~ccu, ~cede, ~cela, ~cely, ~clui, ~cuer, ~defi, ~dill, ~dude
  2.1: ~emor, ~erai, ~exis, ~expl, ~gery, ~gnan, ~hait, ~hes, ~hrea, ~iar_, ~icid, ~ilen, ~inam, ~isti, ~lirm
  2.1: ~migo, ~mpan, ~nnem, ~obi, ~occu, ~oler, ~oma_, ~oord, ~opt, ~opy, ~ordo, ~osti, ~pull, ~ram_, ~ritt
  2.1: ~sald, ~saq, ~smen, ~spec, ~terd, ~tier, ~uerd, ~unic, ~uzze, ~vacy, ~vei, ~vis_, ~xist, ~xpl, ~zzes
  2.0: (law), NAME … de, NUMBER est, NUMBER … al, NUMBER … one, a esto, a llegar, a permis, a tube, a … cel
  2.0: a … chez, a … et, a … fins, a … fix, a … fixed, about bikes, about … and, abstenez, abstenez vous
  2.0: achalez, achete … velo, again take, ahead … take, aimerait, alerts please, alguien me, all after
  2.0: all future, am through, amable |, and there, and … for, annoying take, anti, appointment and, appts
  2.0: aprec-, are again, arreter ces, arreter … me, arretez d, arretez … me, asked for, asked … be
  2.0: asking … remove, asteur, attorney general, aujourdhui j, away, be put, be … NUMBER, bicycle
  2.0: bike rides, bike … texting, bikes … remove, bloqueen, bon j, bon … ca, bravo, bro … de, but … more
  2.0: by … and, c … beaucoup, ca … encore, can … me, cancelle les, cause … vous, cease all, celos-, celoso
  2.0: cesar, check in, checked … on, checking in, comerciales, commerces, commu-, communications, como le
  2.0: como si, como tienen, con … permiso, confunden, consent … text, consentimiento |, coordonnees
  2.0: could … be, could … please, country, coupe-, coupez les, data |, de moi, de recevoir, de recordatorios
  2.0: de … baja, de … mon, decim-, decrochez, decrochez moi, decrochez … de, dejar, demande, demande un
  2.0: demande … arreter, demande … prix, demande … retrait, derec-, des fins, desinscris, detru-, detruisez
  2.0: deuda, di … de, digits |, dit au, dites … votre, do it, do … reply, do … texts, don julio, done … it
  2.0: donnees |, droit de, dropped the, du … je, e … ningun, ecrire, edad no, effacez … cell, encore des
  2.0: end … subscription, enfermo, enleve … numero, enlever des, enough of, envoyer d, envoyer svp, escriba
  2.0: escriba mas, escribir |, escribo por, escribo … mi, ese … yo, est beaucoup, est finie, est pleine
  2.0: estas cosas, este movil, et … ne, et … suis, etes bien, etre … par, evite-, faire … a, faire … plainte
  2.0: fallo-, falloir, fanta-, fantastic, faut … j, fijes-, fijese, fils est, fois mais, for … group
  2.0: for … out, for … receipt, for … tube, form, fouil-, fregar con, from contacting, from surgery
  2.0: garde le, gave up, give you, going … need, gracias pero, guys … me, had … fill, hago pa, halt the
  2.0: have … consent, have … keep, hay … ahi, he can, he … off, he … permiso, hobby, how is, how … do
  2.0: hoy mi, hurts, husbe-, husbend, i called, i must, i … giving, i … putting, i … still, i … when, iba a
  2.0: illegal |, in meetings, in person, incluirme, ing, interesse … moi, interested stop, interrompre
  2.0: is great, is … message, it with, it … is, it … that, j … consenti, j … le, jamais consenti
  2.0: jamais inscrite, je … oppose, je … souhaite, jour svp, jusquen, keep … messages, kid outgrew
  2.0: kill … texts, kindly … me, la loi, la robaron, la suite, la … dejen, la … etait, la … l, la … muy
  2.0: la … pero, lady who, laughed, law>send, law>want, le courriel, le votre, le … vous, les appels
  2.0: les moteurs, les … el, like it, list … me, list … you, lleguen mensajes, locations, loi, longer |
  2.0: los puntos, lost … job, m oppose, m … des, mandes nada, mando foto, manually, mark, mas avisos, mas la
  2.0: mas … los, me basta, me contacte, me contacten, me lacher, me spammez, me stresse, me textees
  2.0: me tienen, me up, me … doble, me … pu, me … take, me … to, me … will, mensajes … en, mensajes … texto
  2.0: merci … toute, mes coordonnees, message texte, message … again, messages et, might-, migra-, moi … ce
  2.0: moi … jamais, mon no, mon … alors, mon … enlevez, mon … haha, more … thanks, more … these, mot pour
  2.0: moteurs, much please, my fill, my head, my mothers, my … from, my … never, ne … ecrire, necesitan
  2.0: need … reminders, nel … no, never subscribed, never … and, no gane, no just, no signal, no … como
  2.0: no … por, no … when, none … them, not much, not>law, note que, nous retirer, nouvelles de
  2.0: number … good, numero je, numero … su, numero … urgence, on … phone, one … them, oppose, oppose a
  2.0: ou … ce, out do, pa … me, pague en, palab-, par … a, paren … textos, parro-, part of, pas consenti
  2.0: pas qui, pas … on, passed … in, pero … quita, phone please, phone stuff, phone … my, piasses pis
  2.0: please n, please note, plein, plug, plug … these, plus ecrire, plus entendre, plus … velo, pneus d
  2.0: pneus … hiver, por … descuento, pour … mais, pouvez fermer, pregn-, pregnant, prenez le, pretend i
  2.0: preuv-, preuve, profile |, pu … messages, purge, purge my, puso, que me, que permiso, que seguir
  2.0: que … borren, que … je, que … pido, que … sea, que … suis, que … textos, quien los, quit … up
  2.0: quita mi, quitenlo, quitenmelos, quitenmelos |, recupere, refrain … contacting, refrain … texting
  2.0: regale la, remuevanme, renewal, repairs done, report … to, retirez nous, retrait de, review, rides … a
  2.0: rifa … no, rueda y, sa fille, said … should, sending … me, seriez, show … where, si … ai, si … me
  2.0: si … nunca, silen-, sin … mensajes, sir please, smiley, sms, sms no, so good, so save, so what
  2.0: sollicite, sorry … have, spamear, stop en, stop harassing, stop … promos, stop>forever, stresse
  2.0: su servicio, supprimez … NUMBER, suspe-, svp enlever, svp plus, switch … off, switching to, system … i
  2.0: t … tu, take my, tampo-, tampoco, telefono … para, telefono … sus, telephone number, tenga-, tengan
  2.0: tengo yo, texte merci, texte moi, texte … pu, texter la, texting now, texto me, textos promo
  2.0: textos retirez, textos … los, textos … me, texts … take, thanks … i, the attorney, the fleet
  2.0: the … bikes, the … driver, the … general, the … myself, the … remove, the … rides, there … me
  2.0: this group, thru the, tienda cuando, tienda pero, tienen … no, to block, to need, to write
  2.0: to … message, todo el, too much, too … on, touri-, tourt-, tout … de, trabajo … no, una lista, unaut-
  2.0: unauthorized, unlist me, unsol-, unsolicited, up it, up … bike, vais … une, vale no, vayan a
  2.0: veces que, velo est, velo moi, vez que, vez … les, viaje, voler … velo, vos … retirez, votre … en
  2.0: voulez vous, vous pouvez, want text, want … opt, we both, we were, whatsoever, when … dropped, who tf
  2.0: who … it, whole house, will have, will opt, with … stuff, wo les, wo … moteurs, work but, would quit
  2.0: y encima, y quitenme, you quit, you … tranquilo, | achalez, | apres, | at, | cada, | cero, | changed
  2.0: | decrochez, | desabonne, | disculpe, | find, | make, | pido, | regale, | saquen, | unauthorized
  2.0: | waiting, | went, | weon, | … aqui, | … camp, | … desabonnez, | … further, | … hablo, | … may
  2.0: | … mechanic, | … nos, | … saddle, | … ta, | … used, | … v, ~_cel, ~_ces, ~_leu, ~_os, ~_rej, ~_sms
  2.0: ~aber, ~alir, ~atai, ~bert, ~buel, ~cern, ~cked, ~desi, ~ecko, ~eld, ~enu_, ~erma, ~esab, ~esin, ~etas
  2.0: ~gist, ~gou, ~iar, ~ibin, ~icel, ~ingl, ~ings, ~jese, ~lir, ~lva_, ~mmu, ~mpoc, ~nant, ~nden, ~ni_
  2.0: ~nme, ~nsie, ~nti_, ~nu_, ~nur, ~odos, ~ommu, ~osp, ~pec, ~pis_, ~preu, ~pus, ~puso, ~regi, ~reuv
  2.0: ~riti, ~rito, ~rmis, ~rtun, ~sagi, ~sary, ~sile, ~spie, ~spu, ~tori, ~uego, ~unso, ~untr, ~uspe, ~veme
  2.0: ~xted
  1.9: NAME … one, NAME … out, NUMBER si, NUMBER text, NUMBER weeks, a des, a ne, a … customer, abiso-
  1.9: abisos, abste-, aca |, accepte, achal-, advertising, after … please, again by, ai consenti, ai manque
  1.9: ai pris, ai … stop, alertes sur, alertes … mon, alerts for, already picked, am opting, am … a, amigo-
  1.9: amigos, amigos |, angry>forever, anxie-, apage-, appele, appeler pour, appelez … au, appreciate being
  1.9: are violating, are … so, arrete … m, as it, asiento y, asked … these, asking you, asteu-, astheure |
  1.9: at midnight, au rgpd, aucune … de, authorised, avec … pneus, avez … NUMBER, avis de, back to, baja a
  1.9: been told, begging you, bicis … de, bien … precio, bike deals, bill and, blonde pense, bloque votre
  1.9: bolas, borrenme … los, break-, bring back, bring in, broke … collarbone, c … ben, ca … stresse
  1.9: call about, came … can, cancelar |, caris-, casilla de, cause … vos, cell for, cell |, cell … job
  1.9: cessez tout, chambre a, chambre … air, checkout |, comment … avez, computadora, constancia, contacte
  1.9: contacten |, continuez … m, cookies, cops, cosa de, cuide, d … je, d … pour, dar … baja, day … please
  1.9: de esos, de … alertes, de … contact, debarquez moi, debarquez … de, deja … textearme, dejen … enviarme
  1.9: dejen … molestar, delete listado, demande … permission, demanderais, demen, des alertes, dire … je
  1.9: discontinue texts, dispa-, dit qu, dit … il, dnc list, do … see, donne-, droit … m, drole, duermo de
  1.9: duermo … dia, earli-, el banco, el cel, el telefono, el … pa, en avec, en double, en pu, encuestas
  1.9: ends |, enfer-, enfermera, enlevee, enlever mon, entre nous, enviarme … de, envio-, envios
  1.9: envoyez … ca, escriben de, escribir, esos, esta … cara, esta … you, estate, esto |, estuvo bueno
  1.9: et … est, etait … pour, etre, etre enlevee, ever, exige … consentement, expres … n, fait NUMBER
  1.9: falle-, fallecio, favor y, femme a, finissez en, finissez … avec, firmo, fixing … flat, forget … ever
  1.9: from … contacts, from … school, from … texting, gardez … textos, gave … permission, gens a, given |
  1.9: gonfl-, gracias … manden, gracias … que, gracias … todo, great … but, hamil-, hamilton, harta … sus
  1.9: have moved, help … do, here with, him do, i teach, i … asked, i … get, i … moved, i … opting, in by
  1.9: in future, in red, inscribi, interesa que, irai, is … emergencies, it buzzes, it … an, it … at, j irai
  1.9: j … bien, j … jamais, j … manque, je … demande, just take, kill … notifications, know … is
  1.9: know … this, la iglesia, la merci, last year, last … to, le … je, le … por, le … si, left … text
  1.9: les … aussi, les … no, les … promo, leyen-, leyendo, like … stop, lista esa, liste mon, lo manden
  1.9: lo voy, loco, loin … moi, look … my, los que, m ecrire, ma resolution, ma … pense, machine a
  1.9: magasin … velo, manana … de, manden … porfa, mandes, mando un, maneja, mantenimiento, mas … en, me i
  1.9: me inscribi, me sacan, me stuff, me … llegando, me … sur, mensajes cuando, mensajes … su, menti-
  1.9: merci … moi, messages automatiques, messaging, mi … NAME, mi … y, mine … it, moi de, moi du, moi merci
  1.9: moi … NUMBER, molestando |, mon ex, mon … depuis, mon … retirez, mon … velo, ms, my assistant
  1.9: my attorney, my girlfriend, my … and, my … information, my … plan, my … yes, ne souhaite, need for
  1.9: new … same, ni de, niaiseries, no boy, no tienen, no … estar, no … here, noche … duermo, non … ai
  1.9: nope … me, not wanting, not … anybody, not … for, not … how, not … no, now and, now … get
  1.9: number … your, numero … des, numero … ella, of now, of … but, off still, or … me, or … please, orders
  1.9: others |, otro mecanico, ou est, out but, over to, par … texte, partir, pas faire, pas … messages
  1.9: pas … pis, paying for, people … do, perdi … ticket, personnelles, phone plan, picked … the
  1.9: pictures of, pis enlevez, plainte |, please cancel, please unsubscribe, please … so, pour … le, pourt-
  1.9: pourtant, prefiero no, pregunta, prepago, prepago y, prier-, priere, pues … que, pus |, put on, qua
  1.9: que este, que paso, que … alto, que … estoy, que … llega, que … this, quedo … bici, quedo … pero
  1.9: quien la, quien … lo, quiero … sms, recep-, recogi, recordatorios, refuse … messages, regresamos a
  1.9: removal please, remove mon, remove … de, remove … numero, removed i, remover mi, rented for
  1.9: requesting, right here, rojo, rusti-, said … is, said … was, sais que, sans mon, saquenme de, se lo
  1.9: se … los, seem, sending … please, senor-, serian, serian tan, serieux … moi, si … bien, si … el
  1.9: sick … tired, signed … by, sin … que, so … no, solicitado, stand and, step |, stop, stop for, stop pas
  1.9: stop receiving, stop … texts, stop … the, stop>texts, strangers, sur … cellulaire, sure … is, svp et
  1.9: svp … moi, svp … retirer, swipe left, switch it, taken … so, tanne |, tannee, teach-, teh, telefono |
  1.9: tengo un, tesla, text i, texted my, textos gracias, textos pour, textos yo, textos … moi, textos … y
  1.9: texts at, texts going, texts |, texts … be, texts … up, thanks … me, the cab, the counter, the county
  1.9: the … till, the … tomorrow, there … you, these are, these … go, they … to, things, think it, this to
  1.9: thumb, till i, to rate, to use, to … make, to … no, to … receiving, to … she, too … please
  1.9: trabajo … noche, traveling, trop loin, trott-, un numero, una … NAME, una … me, unlist, up texts
  1.9: up … accident, us … the, vais faire, velo … apres, vendi, versi-, version, veuillez cesser, vez no
  1.9: vibra, viendra, viernes por, violating, vip, vos alertes, vos contacts, vos … par, votre … enlevez
  1.9: vous … arretez, vous … m, voy el, vuelvan … escribir, want … one, was going, way to, wednesdays, weon
  1.9: were in, whatever you, when my, with … permission, would … being, written consent, wrong>not, y duermo
  1.9: y yo, y … amigos, y … su, y … tengo, yo, yo … acepte, you permission, you quitenme, you took, you … el
  1.9: you … m, you … nos, you … que, you … violating, your contacts, your … list, your … messages
  1.9: your … thank, zero texts, | cuantas, | desactiva, | email, | lock, | power, | pretty, | remuevanme
  1.9: | replied, | seria, | serian, | these, | tio, | veux, | … assistant, | … avocat, | … chez, | … d
  1.9: | … job, | … quitte, | … retirer, | … siento, | … teach, | … using, ~_alo, ~_cir, ~_end, ~_etr, ~_fij
  1.9: ~_foi, ~_fut, ~_ms_, ~_poi, ~_yo_, ~abst, ~amis, ~atas, ~ccup, ~coro, ~cric, ~dant, ~dato, ~eari, ~ebr
  1.9: ~echo, ~eder, ~egis, ~ejan, ~ejen, ~enfe, ~enim, ~erec, ~esma, ~fij, ~foi, ~fois, ~fuse, ~fut, ~ganm
  1.9: ~gis, ~iria, ~ispa, ~loco, ~lves, ~mera, ~mese, ~moti, ~neja, ~nimi, ~nita, ~nse, ~nsu, ~nsub, ~ordi
  1.9: ~otti, ~ova, ~oval, ~pero, ~plai, ~ppli, ~proo, ~rdat, ~reh, ~renu, ~ria_, ~rici, ~rik, ~rul, ~sab
  1.9: ~sac, ~sieu, ~sms, ~sms_, ~suen, ~tamp, ~tar_, ~tees, ~tema, ~tira, ~uart, ~uni, ~uniq, ~unsu, ~uso_
  1.9: ~wner
  1.8: NAME either, NUMBER how, a 2, a casse, a comprar, a helmet, a querer, a … me, a … office, a … sobrino
  1.8: aceptado |, acepte esto, adieu, afternoon i, agreguen, ahead with, aimerais ben, all quit, all … and
  1.8: all … here, alors enlevez, alors … vous, am telling, am very, and phone, anywhere |, arrete … message
  1.8: arretez … vos, asi … no, aucun … je, aussi enlevez, autho-, autorise … textos, avec moi, avec … par
  1.8: away last, back the, baja mi, baja … numero, bas, be removed, besoin … rappels, between the, bicyc-
  1.8: borrar mi, borrar … numero, both … numbers, boyfriends, breac-, breach, breakup, brill-, c … pour
  1.8: ca ici, ca … coute, cada texto, calis-, call if, carna-, case etait, case textos, casl, casque de
  1.8: cell from, cellu-, cellulaire, ces envois, cessa-, cessation, chez … a, coche la, collarbone, come by
  1.8: comerciales |, comio el, computer … stop, con las, confidentiel, confirmez … que, cono, cordi-, croix
  1.8: croix sur, croix … mon, crying out, crying … loud, cuelg-, culpa, customer is, d … des, dautre |
  1.8: de cumpleanos, de darme, de difusion, de hecho, de livraison, de maintenant, de sollicitation
  1.8: de … publicidad, de … retirer, de … s, de … servicio, debarque, decede svp, deja … mandar, deleter
  1.8: deleter mon, derni-, des affaires, desis-, desist, di … consentimiento, dia no, difus-, difusion
  1.8: difusion |, dios, disable sms, disai-, discontinue the, do … disturb, doctor says, donde … doy
  1.8: done here, du … avec, du … rendu, easie-, echange, ecrir-, ecris pour, efface moi, efface mon
  1.8: el silencio, el … mi, eliminen mi, embarazada y, en vertu, en … envios, en … rien, encore je
  1.8: encuestas ni, end … messages, ensenenme, envien mensajes, error NUMBER, es esto, escribieran
  1.8: est juste, esta … no, estimados, et bonne, faites … croix, faut le, favor … me, favor … you
  1.8: fermer … dossier, ficha, fin … ces, finalement je, find you, fini … les, firma, fois, for crying
  1.8: for her, for sale, for … update, found … shop, frapp-, garantia … para, garder |, gasta, get one
  1.8: get outta, getting … of, give … for, godda-, goddamn, got … for, grand … elle, hace … anos, hago … que
  1.8: harcelement rendu, harcelement … la, harve-, have … flip, have … good, have … recollection
  1.8: have … stop, have … texts, have … your, hay … de, here then, hermano … de, hound-, howdy, huile-
  1.8: huiler, humai-, humain, i … deleting, i … longer, i … return, immed-, immediate, immediately |
  1.8: in canada, in … cab, in … do, in … my, inbox, including, inflador, insistir, interesse retirez
  1.8: is … church, it … so, it … these, it … you, izquierdo, j … donne, jamais abonne, je … chercher
  1.8: je … desabonne, joy, knees are, knees … shot, knows when, l … et, la … cuando, la … on, le bike
  1.8: le pido, le … aussi, le … fait, leavi-, leaving, les … pas, leur, list or, lista … difusion
  1.8: lista … le, liste s, live in, llegarme, lo que, longer a, los … porfa, m, m … pu, maintenant enlevez
  1.8: mais pas, make … end, mames you, mandataire, mande mas, marketed, marketing texts, mas texts, mas … no
  1.8: me demander, me despiertan, me escriban, me escribieran, me instead, me sorry, me textee, me … achete
  1.8: me … arretez, me … au, me … bell, mensaje mas, mensaje … me, merci la, mere est, mes … c
  1.8: messages apres, messages enlevez, messages … more, mettez … pas, mettre … a, mi ficha, mi firma
  1.8: mi … si, moi … cette, moi … lol, moi … vouloir, mon … pour, more>not, mort arretez, moto, mute
  1.8: muy … la, my boyfriends, my email, my roommates, n envoyez, n ty, n … pas, nada … aqui, nah take
  1.8: namas-, namaste, ne … textez, ningun … mas, no point, no quiero, no recollection, no usen
  1.8: no … escriba, no … is, no … mande, no … promociones, no … thank, no … volver, nombre … no, not cool
  1.8: not disturb, not needing, not>these, note … je, nothi-, number alone, number de, numero depuis
  1.8: numero merci, numero … esa, numero … ne, numero … vos, numero … you, off everything, off lol
  1.8: off thanks, off … mailing, off … messages, off … thing, off … work, ok … stop, on veut, on … profile
  1.8: once … a, one … review, only … one, opt … please, opt … svp, otra semana, oui … moi, out svp, outgr-
  1.8: p |, paid, papel-, parale, pardo-, parking lot, pas celui, pas … bicycle, pas … fait, pas … les
  1.8: paso … me, passer a, pay … now, permiso no, pero … mensajes, peux … enlever, please shut, please … him
  1.8: plus … enlevez, plus … peine, por la, pour … il, prefer silence, prior express, private number
  1.8: promos par, prope-, prouv-, prouvez, publicidad |, pudie-, pudieran, pull, pull it, puse … numero
  1.8: que … con, que … contacten, que … ecris, que … me, que … serait, quedo muy, queria textos, quiero sus
  1.8: quitan de, quitenla de, quitenla … la, quitenme you, rapel-, rdv … demain, recol-, recollection
  1.8: recov-, regale … bicicleta, removal, remove>list, reparateur, requested, requi-, restaurant
  1.8: retirer … votre, returned, reveille le, revenus, rien merci, sacre, salut, salut la, salut … gang
  1.8: sans consentement, sans … le, scrap the, se poncho, seguir mandando, semana you, senores, sentido
  1.8: shit |, si me, si paso, si pudieran, sigue llegando, sin … y, sink, slt, smile-, sms … de
  1.8: so … discontinue, sold, someone else, souvenir … avoir, soy … y, spam si, star review, stop contacting
  1.8: stop … siguen, su … you, suis achete, suis de, suis … bout, supprimez … contact, sur … cell
  1.8: sus contactos, suscrita, suspendanme, svp … son, taken, talk to, tan amables, tantos … quitenme, tapa
  1.8: tente … de, text but, text … take, texting |, texto la, texto merci, textos s, textos … favor
  1.8: textos … il, texts already, texts for, texts never, texts … someone, thank the, thanks a, that way
  1.8: that … did, the promos, the sales, the stop, the swap, the third, the … light, the … message
  1.8: the … not, the … slip, there bud, there i, this … alone, this … list, through a, tiend-
  1.8: tienda … bicis, tienen por, time … phone, to her, to … my, tout |, trata-, trop retirez, two of
  1.8: ultim-, un tal, un … y, una cosa, una … delete, une croix, unles-, unless, unsubscribe … this
  1.8: until then, up already, updates not, usefu-, useful, useful … me, usen, usen mi, ustedes con, vale
  1.8: vertu, veux … les, vos … automatiques, vos … enlevez, votre formulaire, votre robot, votre … svp
  1.8: vouloir … merci, vous autres, vous … par, vuelven … mandar, was … for, was … it, was … when, weekl-
  1.8: weekly, went back, what a, what … of, whatever just, who … them, why would, will want, with … these
  1.8: with … this, within NUMBER, would it, write stop, y lo, y … lo, you but, you folks, you make
  1.8: you … asked, you … gracias, you … on, your … i, your … text, your … texts, zero texto, | abstenez
  1.8: | acepte, | alguien, | chut, | cono, | desabo, | estimados, | hasta, | mensajes, | ningun, | pense
  1.8: | purge, | rechazo, | requesting, | slt, | … aca, | … attorney, | … car, | … case, | … cual, | … liste
  1.8: | … mari, | … prochain, | … pudieran, | … removal, | … seulement, | … spamming, | … through, | … vertu
  1.8: | … zero, ~_and, ~_caj, ~_imm, ~_m_, ~_mai, ~_rel, ~_unc, ~_xf, ~af_, ~amn, ~amn_, ~arai, ~bicy, ~caj
  1.8: ~casl, ~cump, ~dai, ~damn, ~ders, ~dse, ~eavi, ~ellu, ~emu, ~enda, ~enir, ~enti, ~erap, ~esis, ~feu
  1.8: ~fiez, ~fres, ~geno, ~huma, ~ibed, ~ieur, ~ify_, ~imme, ~inen, ~ione, ~ives, ~leci, ~lir_, ~llul
  1.8: ~loi_, ~ltim, ~nel_, ~niti, ~nles, ~nlo_, ~nme_, ~nsol, ~oev, ~oeve, ~onal, ~othi, ~oula, ~pard, ~plo
  1.8: ~pons, ~prue, ~quen, ~ren_, ~rens, ~resp, ~ribi, ~rid_, ~ript, ~rke, ~rnie, ~robo, ~rri_, ~sait, ~seo
  1.8: ~seo_, ~stau, ~stop, ~taur, ~tee, ~top_, ~tran, ~ubar, ~uir_, ~uit, ~ular, ~umpl, ~unle, ~uti
  1.7: (remove), NAME passed, NAME … i, NAME … take, a assez, a complaint, a living, a marre, a meeting
  1.7: a mix, a review, a robot, a … but, abogado … va, advertising |, aflojen, agarra, agree-
  1.7: ahora … quitenme, all … of, all … stop, am filing, am just, am … florida, am … needing, am … these
  1.7: and has, and this, anuler, anxiety, anymore … me, anyway, arreter les, as an, assez de, assistant
  1.7: asusta, at … with, avant le, aviez … de, be, beg, bici … que, bici … un, bike off, bike … do
  1.7: bike … like, bike … so, bisi, blacklist, blacklist my, blank on, bonjour … vous, borran de, borren mis
  1.7: borren … datos, borrenme … sus, bref, bro, build-, business texts, but i, by accident, ca j, ca … ce
  1.7: cajero, call on, can be, carte-, ce possible, cease texting, cell, cell … it, chaque … me
  1.7: chaque … recu, chercher … velo, chez un, church office, cochee d, cochee … avance, coma, comie-
  1.7: comieron, comma please, compre, con … frenos, contact … please, continuer, coord-, could do
  1.7: could … not, could … put, counter no, county, coupon, criss de, cuenta de, culpa de, customer … remove
  1.7: datos con, day and, de grace, de me, de … con, de … facon, de … mensajes, de … mere, de … oter
  1.7: de … sa, de … texter, de … xfa, decri-, deje … mandarme, dejen … avisarme, demand, deran-, des … j
  1.7: desabonne merci, desactivez … notifications, desire, desk at, desk … the, dessus |, desuscribanme
  1.7: deuxi-, di de, di … baja, difficult, digale al, dites que, do … opt, do … want, doing my, donc … la
  1.7: droit |, drop … texts, du bureau, du … la, duermo, ecrire sans, ecriv-, effacez, el senor, embarazada
  1.7: emergencias, en plena, en su, en … mon, encore la, end all, envoyer des, envoyer … texto, erase me
  1.7: erreur … n, es un, escribieran |, est parti, est … entre, esta no, esto … you, estub-, estubo, et mon
  1.7: ex y, exclus, exist-, explain yourselves, express written, express … consent, faire … messages
  1.7: fait ca, faites disparaitre, felicitaciones, filing a, filing … complaint, fille a, finalement non
  1.7: fini le, fins, first time, fit … a, fixin, fixin to, fixing my, flip phone, flip the, flushez
  1.7: flushez mon, flushez … numero, for reviews, for … account, for … grandson, for … i, for … living
  1.7: for … reason, forever … me, forever>more, free to, front … at, fucki-, fucking, funeraire, gars … la
  1.7: gastan, gentiles, germany, god … texting, grandma, has his, have her, have lost, have … on
  1.7: have … sent, he died, hola you, honne-, hours … the, huffy, i call, i demand, i … cash, i … filing
  1.7: i … n, i … through, i … walk, if … i, in charge, in … days, in … meeting, instr-, is … these, it … for
  1.7: it … reply, j … la, je les, je … quitter, joder que, journee |, kill, know what, l … le, la cessez
  1.7: la meme, la tienda, la … ahora, la … fille, la … nationale, las … con, last guy, laund-, le dije
  1.7: le temps, le … no, leave my, lecto-, lector, les mains, les velos, les … me, les … que, letter if
  1.7: like … be, line is, liste nationale, listo gracias, llamen no, llena-, lo tiene, los descuentos
  1.7: ma … NUMBER, ma … pour, magasin … a, magasins enlevez, maintenant … de, mais arrete, mais non
  1.7: mais … les, majus-, majuscules, malgr-, malgre, manden … mensajes, mandenselos, me busquen
  1.7: me contacter, me habian, me mandes, me mensajeen, me relancer, me saque, me … ahora, me … enlever
  1.7: me … everything, me … le, me … les, me … reviews, me … when, medio, memory, mensajeen
  1.7: mensajes … paren, messages and, messages when, meurt, mi nro, mi plan, mi … pa, mind … the, minor-
  1.7: minors, moi je, moi … et, mon … arreter, monsi-, monsieur, more>number, mot, mrs, much take, mude a
  1.7: my say, my … does, my … he, my … lol, nada no, nada … no, nah … me, nationale … numeros, need … please
  1.7: needi-, needing, nenon, never … her, ni lo, ni … donde, no escribir, no … busquen, no … caso
  1.7: no … contacten, no … escribieran, nombre you, non … arretez, not sent, not … anyone, not … text
  1.7: not … which, not>you, note … my, notificacion, nous a, number svp, number>forever, numero gracias
  1.7: numero sur, numero … il, numeros exclus, nunca di, nunca |, of texts, of waiting, of … in
  1.7: of … texting, off texts, off your, off … to, on second, on … i, on … thought, opt, opt … out, or madam
  1.7: ou vous, out de, out … les, outgrew, pa … textos, paix, par texto, para emergencias, para … quien
  1.7: parche, pardon, parrot, parti-, partir … maintenant, pas otez, pas … promo, pas … rendez, pedir que
  1.7: penda-, pendant, per text, perdon … you, pese sur, peux … oter, phone dings, pis … m, plait merci
  1.7: please desist, please … blowing, please … my, plena, pogne, ponce, pops, por aca, por … pero
  1.7: por … quiten, pour votre, pourquoi je, prefer a, prior … written, prove i, pu … ca, pull me, pursu-
  1.7: pursuant, pursuant to, puso mi, que les, que … a, que … esto, que … lleguen, que … saque, quisi-
  1.7: quisiera, quit messaging, quitame … los, quitenle la, quitenme … ahi, radio, rappe-, read the
  1.7: really do, receiving … messages, recevoir … affaires, recevrais, recuerdo haber, refund … through
  1.7: regardez, remember me, remove, remove from, remove this, repare mon, reply needed, resena, respect
  1.7: retir-, retirez … des, reviews, robot de, s en, salir … la, saque de, saquen |, saquenlo, save a
  1.7: savoir … mon, says do, says |, says … more, scares the, se acabo, se quita, second request
  1.7: second thought, see my, seguir, selli-, selling, sending to, sending … messages, she thinks, shop stop
  1.7: shove, showed me, si quitenme, sign … for, signed |, sin mi, sir or, sir … madam, sistema, slipp-
  1.7: so … not, so … that, sobri-, solide, sorry but, sorry … please, soy chofer, soy su, stop bothering
  1.7: stop send, stop … for, su sistema, su … quitenme, suelt-, suffit, suffit les, suis … le, suscripcion a
  1.7: svp … n, swap the, te di, tel, telefono para, telephone c, textos dans, textos please, textos … el
  1.7: texts so, texts wake, texts … remove, texts>remove, texts>wrong, that list, the navy, the service
  1.7: the … because, the … dings, the … never, the … though, these on, these text, think i, think of
  1.7: this get, this jk, this … phone, tiene … que, tired … waiting, tiren mi, tiren … numero, to drop
  1.7: to … here, to … mobile, too … take, toute, toute facon, tranquille, tune … complet, turn, understand |
  1.7: unsubscribe, unsubscribe … please, up complet, up … here, us … this, use … number, used my, ustedes no
  1.7: ustedes … me, velo … au, vibre-, virez moi, virez … de, vos … arreter, votre ordinateur, voulais … de
  1.7: vous … mais, vuelva a, was … me, we agreed, what … do, wheel … still, when … bought, who can, who … jk
  1.7: will walk, wish … hear, with … fcc, without … say, wsh, y que, y … delete, y … textos, year please
  1.7: yoga, you estubo, you keep, you must, you tengo, you … close, you … se, you … soy, you>me, you>want
  1.7: your NUMBER, | anuler, | cancele, | contactez, | flushez, | from, | guys, | joder, | lache, | ninguna
  1.7: | nous, | pare, | passez, | pedi, | pursuant, | radio, | sacre, | whoever, | wsh, | … afternoon
  1.7: | … bebe, | … bro, | … chofer, | … darme, | … esos, | … estoy, | … estrellas, | … estubo, | … inbox
  1.7: | … mi, | … mijo, | … pulled, | … puse, | … request, | … respect, | … right, | … second, | … uno
  1.7: ~_be_, ~_def, ~_fol, ~_mrs, ~_pru, ~_pul, ~_sto, ~_ube, ~_uns, ~acep, ~acez, ~aix, ~aix_, ~anul, ~anyw
  1.7: ~arti, ~aser, ~bor_, ~buzz, ~bye, ~bye_, ~caus, ~clam, ~coor, ~desp, ~dije, ~dma_, ~ees_, ~elli, ~emer
  1.7: ~enl, ~ertu, ~esir, ~eten, ~etir, ~eto, ~ffit, ~fich, ~git, ~guir, ~iaje, ~iban, ~ije, ~imad, ~imi
  1.7: ~insc, ~iren, ~irez, ~isco, ~istr, ~line, ~loye, ~lyi, ~lyin, ~mory, ~mot_, ~mrs, ~mrs_, ~muev, ~ncio
  1.7: ~ndar, ~nsc, ~nscr, ~nso, ~ntio, ~nuer, ~nvio, ~nvoi, ~nyw, ~ofi, ~once, ~oriz, ~otio, ~paix, ~pete
  1.7: ~ploy, ~prie, ~rapp, ~rass, ~rce_, ~rdes, ~reed, ~reem, ~reti, ~revo, ~rra, ~rret, ~rtan, ~rtis, ~ruc
  1.7: ~sas, ~sen_, ~shes, ~sinc, ~sona, ~ssee, ~sser, ~susp, ~tiez, ~tly, ~tly_, ~top, ~trot, ~truc, ~tto
  1.7: ~uir, ~upo, ~urai, ~usp, ~uzz, ~vale, ~van_, ~vee_, ~venu, ~vir, ~xis, ~yed, ~yed_, ~zze
  1.6: (stop), NUMBER he, NUMBER … par, a guatemala, a mandarme, a pickup, a … merci, about your, adresser
  1.6: affaire la, agree … texts, agreed … any, aids, al … me, aloud, alvarado, and … no, annulez … rendez
  1.6: anos y, anotaron, ans et, any … thank, anymore take, anymore … please, anywa-, apagado
  1.6: appreciate … you, aqui … el, arreter … texter, arretez … envoyer, asked … twice, atentamente, au lieu
  1.6: aurais, auriez … l, authority … you, autorisation de, autorisation … ma, avisen … por, baja … los
  1.6: baja … mensajes, be … your, belle, bendito, bicicleta … de, bien claro, bike i, bisic-, bloquie
  1.6: bonne journee, bottle, bout du, buen servicio, but … never, c … du, c … gentil, c … quand, ca otez
  1.6: calen-, can … ahead, can … be, can … buy, can … sending, cancel … for, cancelenlos, cargo bike
  1.6: carisimo, case … dans, caso que, cell out, cell … your, cents each, cervelo, cessi-, cessiez, chari-
  1.6: chois-, christ, client et, cobran cada, cobran … mensaje, communication |, compte svp, condo, conmi-
  1.6: conmigo, conmigo … no, coraz-, corazon, cosa |, could … take, crecio y, cumpl-, cuts out, darme baja
  1.6: datab-, database, database |, daughter is, de avisos, de desabonnement, de mandarlos, de reparation
  1.6: de tus, de … ans, de … borrenme, de … caja, de … fui, de … please, de … tia, de … trabajo, decrisse
  1.6: definitiva, dejen mi, deletion, demande pour, denei-, des … enlevez, desab-, desabonner |
  1.6: desist … sending, desk said, despertaron, desuscribirme, desuscribo, deux fois, deux … pour, di … yo
  1.6: dice … no, did … request, digital, disait, discontinue … messages, dit, ditch, donc le, du … arretez
  1.6: dude, dude stop, each other, el favor, el mio, el … saquenme, en las, en una, en … a, english i
  1.6: english … want, enleve … de, enlevez son, enlevez … ancien, envoyer, envoyer … textos, eran
  1.6: est gentil, est vous, este contacto, este … gracias, este … por, esten … mensajes, estos textos
  1.6: etais en, etait le, etats, express consent, extranamos, facture de, fille … a, fin … messages
  1.6: fine just, fines, flyin-, flying, for family, for … friend, for … more, for … raffle, forma-, forwa-
  1.6: found … part, free bike, from … number, from … store, fuck … stop, fuera … mi, give … permission
  1.6: going … a, good do, got it, got … ticket, gracias de, granddaughter, great shop, gt, guate-, guatemala
  1.6: guys … it, haciendo ruido, haganlo, haras-, have received, he pisado, hello dear, his … off, honour
  1.6: hospi-, hospital, household, how … of, i never, i revoke, i unsubscribe, i … away, i … early, in and
  1.6: in boise, inscribir, inscrit sans, inscrit … me, interested please, interested … me, is mr
  1.6: is unsolicited, is … be, is … getting, it gone, it needs, it that, it the, it unsub, it … sunday
  1.6: jajaj, je reviendrai, je … apporte, je … lis, je … pu, je … tannee, just … by, keepi-, keeping
  1.6: kill the, kindly discontinue, kindly … my, know how, la base, law>texts, les casques, les meilleurs
  1.6: les … stp, let it, letters, lieu, list thanks, liste … chum, llegue … mas, los texts, loud stop
  1.6: ma mensaje, magiq-, makes it, mandado, mandan ofertas, mandarlos, mandarlos |, mandarme … a
  1.6: manually |, mari … decede, matin … de, may … to, me cobra, me donne, me in, me manually, me offers
  1.6: me sali, me … des, me … need, me … quitenme, me … se, me … yes, meilleurs, mensaje suyo, mensaje … por
  1.6: mensajes jaja, mensajes please, mensajes yo, mentioned, mi compadre, mix up, moi … ta, molesten |
  1.6: mon tour, montre vibre, montre … a, moved … tucson, must, my … alone, my … go, name of, names … the
  1.6: necesario que, necesario … me, needs a, never … for, no en, no por, no voy, no … interested
  1.6: no … mandes, no … necesario, no … notificaciones, no … ok, no … textee, no … the, nom … sur, not need
  1.6: not request, not … illegal, nothing further, notic-, notificaciones, notre, nro |, number … la
  1.6: number … no, number … to, numero est, numero pa, numero please, o que, occupe … textos, of … number
  1.6: off all, on future, on … line, one thing, one … can, only bought, only please, only … no, only … once
  1.6: only … when, operaron la, opt … de, organ-, others, panic-, panta-, par … c, para … garantia
  1.6: parle pas, pas … droit, pass … future, people … stop, periodico, permiso yo, phone alone, phone only
  1.6: phone … full, picked up, pido … no, pido … you, pingi-, pisad-, pisado, plainte, please … off
  1.6: plus avec, point … me, pop up, por … dejen, pour … pas, pour … tirage, pour … velo, precio pero
  1.6: proch-, promociones … no, promos … moi, puedo ir, puso … numero, que … cessiez, que … pedi, quel |
  1.6: qui me, quiero mensajes, quiero ni, quiero … no, quiero … textos, quita … numero, quitar … los
  1.6: quitter la, quiza-, quizas, race is, rayez … de, read … so, reads … aloud, receiving these
  1.6: recevoir ces, recommended, refra-, refuse … textos, registry since, registry … NUMBER, remember saying
  1.6: remember … yes, remove moi, remove … manually, remove>angry, remover … numero, rempli, remuevanme de
  1.6: replies, ressortir, ride in, rien, rien pour, rien … me, robot stop, said … texts, sans permission
  1.6: sans que, saquenme … la, scratch … off, se entiende, see … text, selling the, senora de, serai-
  1.6: serieux |, signi-, sigue haciendo, sigue … ruido, so go, so … as, so … could, so … sending, somebody
  1.6: son with, sonda-, sooner, sorry … do, sorry … english, soy enfermera, spam do, spare, speak english
  1.6: still got, stolen so, stop … a, stop … sms, stop>send, strike me, suffit plus, suffit … de
  1.6: suis tannee, suis … voler, suppr-, suppression, sur … textos, surgeon, sus … you, tanne-, te encargo
  1.6: tengo otro, tengo … memoria, text alerts, texte plus, texteando, texted, textez |, textez … plus
  1.6: textos jaja, textos quitenme, textos votre, textos … a, texts cost, texts … please, that and, that ok
  1.6: that … fine, the black, the cafe, the guy, the wall, the … ones, the … open, them, then no, there for
  1.6: these … remove, thinking it, thinking … is, third … asking, this it, this … goes, this … or
  1.6: this … out, this … unsolicited, tiene caso, tient, time … take, time … the, to pull, to tucson
  1.6: to … anymore, to … left, to … please, too … for, toute l, toute … equipe, tratamiento, turn … les
  1.6: typin-, typing, un humain, una … vez, unsubscribe so, up … text, veuillez ne, viarg-, viarge, vibre a
  1.6: vibre … chaque, vibrer, vie … moi, vivre en, voler mon, vos communications, vous cessiez, vous que
  1.6: wake … i, want is, want nothing, want>send, want>texts, wanti-, wanting, warning, what authority
  1.6: which … of, with … the, withdrawn, work … and, wrong>stop, y tengo, y … mensajes, y … todo, yes … is
  1.6: you charged, you crecio, you is, you my, you … call, you … con, you … mensajes, you … muchos
  1.6: you … quiero, you … recibir, you … said, your … my, your … please, your … with, | bajenme
  1.6: | desactiver, | desuscribanme, | di, | ditch, | heard, | maman, | porfabor, | removal, | seguro
  1.6: | shut, | starting, | unlist, | veuillez, | viarge, | … accidentally, | … avertissement, | … blonde
  1.6: | … confirm, | … debarque, | … desist, | … enfermera, | … ici, | … montre, | … pe, | … picked
  1.6: | … possible, | … read, | … servicio, | … texter, | … thanks, | … vuelvan, | … was, ~_adi, ~_agr
  1.6: ~_bye, ~_cai, ~_cum, ~_gag, ~_ira, ~_opt, ~_ult, ~adde, ~ads_, ~agin, ~aken, ~alor, ~ams_, ~awy, ~boga
  1.6: ~cabe, ~ckou, ~conm, ~coup, ~ctf, ~ctfu, ~curi, ~dag, ~dage, ~det, ~diat, ~ebod, ~ecer, ~ectf, ~efra
  1.6: ~elul, ~elve, ~enle, ~enor, ~ese_, ~esos, ~ety, ~ety_, ~fals, ~forw, ~gati, ~gnez, ~hosp, ~icat, ~iem
  1.6: ~imo, ~inde, ~ised, ~ivar, ~knoc, ~kou, ~kout, ~lia_, ~lico, ~limi, ~lula, ~mais, ~mbar, ~mmed, ~ndag
  1.6: ~neme, ~nito, ~nle, ~nlev, ~nmi, ~nmig, ~noth, ~noti, ~notr, ~nywa, ~ogi_, ~omot, ~ompa, ~oncl, ~onm
  1.6: ~onmi, ~op_, ~oraz, ~ospi, ~pena, ~peri, ~ping, ~pio, ~rene, ~renl, ~riz, ~rzo_, ~sabo, ~seng, ~sine
  1.6: ~sold, ~sond, ~stru, ~su_, ~tau, ~taxi, ~them, ~ti_, ~ts_, ~ueri, ~uisi, ~uns, ~uppr, ~viez, ~vios
  1.6: ~watc, ~ypin, ~yway
  1.5: (texts), NAME it, NAME this, NUMBER … before, NUMBER … con, a cette, a dream, a friend, a letter
  1.5: a way, a … did, a … lady, a … sans, aboga-, acabo no, acept-, acepte mensajes, advic-, advice
  1.5: ahora … no, ai plus, ai ramasse, ai … une, ai … voyage, all … text, also please, also … you, am NUMBER
  1.5: amigo, and crank, and … wifes, another number, anti pourriel, any … it, anymore … do, anymore … remove
  1.5: anymore … stop, appreciate … heads, arret-, arreter vos, asking take, au … lol, au … si, aucun autre
  1.5: aucun … message, authorized this, autorisacion, autres textos, avisen por, avoir le, avons, baja este
  1.5: barks, barks every, barks … time, base de, basically, be texting, bell … crank, bici asi
  1.5: bicycle … you, blocked you, boise, bonit-, book |, borra mi, both numbers, bro … no, buena
  1.5: buenas tardes, busquen, button, button |, bye, bye … me, c … fait, c … illegal, ca vibre, ca … juste
  1.5: ca … mon, cab, cache-, calisse, call list, call … if, call … you, can … swap, cancel … text
  1.5: cancelar mensajes, capit-, card … is, ce … merci, cel … el, cell and, cell … of, cero … por
  1.5: cesser svp, chaque … je, chiale, chiens, chier avec, ching-, chofe-, chofer, college, come … it
  1.5: compa-, company phone, comunicaciones, con canasta, con … a, confirm, conta-, conve-, coordonnees |
  1.5: correo por, could … tell, covers, cuadro y, cuantas, customer … my, d … avec, d … texto, dar, dar de
  1.5: datos, de datos, de mme, de … envoyer, de … saquenme, de … spammer, de … tienda, decu, demande … les
  1.5: dernier, dernier … je, des promos, desabonnement |, desea, deten-, did … want, do … bother, do … come
  1.5: do … remember, dog barks, dog … every, dos … me, down and, downl-, droit … me, ecoeu-, ecrire … ce
  1.5: ecrire … permission, effac-, el gorro, el no, el … para, en ingles, en … no, enlev-, enleve … stp
  1.5: enlevez … number, enough … with, envoi-, espanol no, est illegal, estimados senores, esto … de
  1.5: estoy … el, et c, et … me, etait … telephone, etre … de, etre … des, everything else, evitenme
  1.5: exclure, experience, f off, faill-, failli, fais … menage, faite, faites une, filing with
  1.5: filing … the, final, fine stop, fois je, fois … je, for … great, formalmente, free … the, from these
  1.5: from today, from … records, fue con, fue no, further … please, garde les, gars … a, gave consent
  1.5: get me, going through, goodb-, goodbye, gorro, got no, guys … great, guys … the, hable-, harce-
  1.5: hasta … gorro, have … opt, hay un, hello this, hello … is, here, here in, hermano |, hey can, high
  1.5: holy, house i, how 2, i would, i … always, i … per, i … telling, in ten, in … these, indiquenme
  1.5: inscr-, interet, is anyone, is ready, is … cousin, is … point, is … texting, is … too, it … his, jdors
  1.5: je … vendredi, jour, joven, jubil-, july, just do, kettl-, kindly … these, knock, knock off
  1.5: knock … the, know signed, know the, la fille, la hanche, la lista, la pedale, la prochaine, la … c
  1.5: la … hoy, la … los, lachez moi, laisse de, laven-, le reste, le … lol, le … para, lee, letter … you
  1.5: list this, lista … mensajes, llegar … mensajes, lo puedo, lo … cambiar, loi NUMBER, longe-, longer
  1.5: los bendiga, los … en, los … mas, lovely |, luck … the, m … le, ma fiche, ma job, ma voisine
  1.5: mais … merci, mais … prefere, malog-, malogran, mama … que, manden otro, mano … me, many … please
  1.5: marketplace, mas quieran, me spammer, me … borrar, me … cada, me … cosas, me … eso, me … jaja
  1.5: me … like, me … mensaje, me … merci, me … tantos, me … thanks, mensajes mi, merci ma, messages needed
  1.5: messages s, messages … il, messages … merci, messaging … phone, mi papa, mi … no, mis … numero
  1.5: moi aussi, moi mais, moi … textos, molestia |, mon voyage, mon … aimerait, mon … m, more updates
  1.5: mostr-, moved … i, muy cara, my data, ne … texte, necesito mas, necesito sus, necesito … mensajes
  1.5: need … to, never … from, new … or, ni … nada, no consenti, no dejan, no desea, no you, no … all
  1.5: no … publicidad, no … suscribi, nom de, non … textos, not authorized, not bother, not … ride
  1.5: not … sale, not … this, notifications please, nous … la, number … week, numero a, numero j
  1.5: ofertas por, off … liste, offers |, on casse, one text, only … texts, opinion you, opinion … no
  1.5: order … i, order … not, order … you, orige-, origen, para escribirme, parecen, parler de
  1.5: partie … votre, pas et, pas … ca, pas … texto, paso … viernes, pay per, pay … text, pena … pero
  1.5: peoples, permiso de, permission |, pero quitenme, pero … mi, pido |, pis y, please … out
  1.5: please … proof, please … thx, plus texter, plus … ici, point d, poncho, por dios, por … amor
  1.5: por … arreglo, por … que, pour ces, pour son, pour … merci, prefiero email, profeco |, promo-
  1.5: promociones por, promos … texto, promotional, prueb-, pu jamais, pueda-, puede dejar, puse … la
  1.5: que … los, que … quieran, que … telefono, queda bien, qui l, qui lit, qui … a, quien les
  1.5: quiero salirme, quit … them, quitar de, quitaran de, quite … numero, quiten … mi, quitenme … todo
  1.5: rate, recevoir d, recibir, recibir estos, recie-, recordatorios … favor, recu mon, recuerdeme
  1.5: refuse … recevoir, respectfully, retai-, retirer mon, retiro, ride … so, riding for, sacame |
  1.5: salgo … esto, savoir de, says less, screenshots, send … of, sending me, servent, she gets, she … not
  1.5: shit, si son, si … dejan, si … voulez, sms … is, so unless, solicito … baja, soupe-, souper
  1.5: soy … hija, spam no, spami-, specifically … the, spending money, stay, stay a, stop … never, stp … mon
  1.5: su base, su … de, suite a, suppe-, sur quelle, sur vos, sus notificaciones, svp … mon, ta … stp
  1.5: take … list, tal, talk … my, tandem, tardes, texteen mas, texting from, texting list, texto … autres
  1.5: texto-, textos, textos du, texts ever, texts stop, texts to, texts today, texts … your, thatl-, thatll
  1.5: the great, the notes, the word, the … i, the … then, the … tubes, the … well, there … to, these take
  1.5: this … de, tien, tienda que, to disturb, to … bike, to … handset, to … nephew, todo … pero
  1.5: toute communication, toute la, trabajo en, tripo-, triporteur, tucso-, tucson, tus contactos, tuve
  1.5: typed, ultimo mensaje, un … pero, un … velo, une liste, une … a, unplu-, up … no, use a, usen … numero
  1.5: va faire, velo j, velo … cause, velo … pouvez, velorio, venta, veuillez me, veux me, veux … des
  1.5: violating the, violating … tcpa, vos … bonne, vos … j, vous mon, voyageur, waiting on, was there
  1.5: we go, wey you, whatever … me, wish … get, with it, would … for, wrong>texts, xfavo-, xfavor, y nunca
  1.5: y … mando, you i, you me, you ni, you pedi, you to, you … bloquee, you … otro, you … what, your cousin
  1.5: your records, your reminders, your sales, your … on, | avec, | desinscription, | dios, | ew, | ferme
  1.5: | flight, | fue, | going, | holy, | inscrite, | loco, | nouveau, | oigan, | opted, | retired
  1.5: | … alguien, | … authorized, | … brother, | … desuscribirme, | … dude, | … enleve, | … going
  1.5: | … hitting, | … noches, | … saquenme, | … senores, ~_ani, ~_des, ~_ef, ~_enl, ~_hip, ~_ill, ~_jul
  1.5: ~_nun, ~_rie, ~_rob, ~_tac, ~_wak, ~abas, ~abog, ~acy_, ~alis, ~apit, ~aque, ~ates, ~away, ~boni
  1.5: ~caso, ~cell, ~cet_, ~chac, ~chen, ~dbye, ~decr, ~dem_, ~digi, ~dlin, ~ecoe, ~effa, ~efr, ~eks, ~enan
  1.5: ~ency, ~enew, ~epre, ~ermi, ~ert, ~etim, ~eto_, ~etre, ~ff_, ~ffac, ~harc, ~hef, ~hte, ~igit, ~ima_
  1.5: ~iste, ~jen, ~jul, ~llez, ~loud, ~lul, ~mn_, ~nbo, ~nche, ~ndm, ~ned_, ~ngan, ~nged, ~ngs, ~ngs_
  1.5: ~nie_, ~nim, ~niq, ~niqu, ~nsid, ~ntac, ~nun, ~odb, ~odby, ~odil, ~ogad, ~ogra, ~olle, ~onve, ~oodb
  1.5: ~ott, ~oudr, ~papi, ~pars, ~puta, ~refr, ~remi, ~rize, ~rrar, ~rtar, ~rtas, ~rzo, ~spam, ~tact, ~tari
  1.5: ~teac, ~tex, ~text, ~tez, ~tez_, ~trik, ~trin, ~ules, ~uya, ~vanm, ~viar, ~xtos, ~ywa
  1.41: (tables say unclear)
  1.4: (forever), NAME for, NAME me, NAME … NUMBER, NUMBER a, NUMBER je, a dear, a ete, a favor, a … borrenme
  1.4: a … boutique, a … para, a … senorita, a … so, abonnements, about it, about … texts, accepte … messages
  1.4: ads |, again |, ahorrense, ai clique, ai le, ai … aucune, ai … la, algo, algo … no, am up, am … my
  1.4: amen |, and unsubscribe, and … bike, and … you, anos … no, ans, antig-, antigua, any … this, apara-
  1.4: aparato, apologies, appreciate … but, aqui, aqui siguen, arrete … la, arrete … textos, arreter
  1.4: arreter … message, arreter … sms, asked if, asked … texts, au bout, aucun … a, aussi, automatico
  1.4: autorizacion para, avenir merci, avez … pris, ayer no, barrez, base legale, base … datos, basta … los
  1.4: be too, be … a, be … anymore, be … dear, be … kind, be … remove, be … saturday, bebe dort, beg you
  1.4: ben … de, bici … quiero, bicicleta no, bike got, bikes … please, block you, boise |, boutique, bowin-
  1.4: bowing, box unchecked, bromo-, bromont, buen rato, by … for, by … i, c … ce, ca … de, cachent
  1.4: can reply, cancel … notifications, cause … votre, ce … etait, cel en, cell … for, celui de
  1.4: cette affaire, chaque message, chica-, cierre, clear |, clinic please, communications |, communiquer
  1.4: communiquer avec, communiquer … moi, company, con cada, con mensajes, con … avisos, conco-, concours
  1.4: congratulations, consider … my, considerez … comme, contactez plus, continuation |, contraire, counter
  1.4: coute NUMBER, crecio, customer … i, d aujourdhui, d interrogation, d … svp, d … vos, de pas
  1.4: de servicio, de todo, de … cosa, de … dossiers, de … envios, de … pis, de … velo, dead |, dear
  1.4: dear and, decirles, decline, declining, dedan-, dedans, dejame en, dejen … escribirme, delete all
  1.4: delete domingo, delete … my, demain … la, demando, dernier … avant, desactivez moi, digits
  1.4: distribucion, disturb … with, dit … par, do … own, doit, doit plus, donne mon, dossier je, dossiers
  1.4: dream, drop, du … pour, duena de, dulut-, duluth, each … please, efface … numero, el … nuevo, else
  1.4: emerg-, en demeure, en prie, encore bon, encuesta, enlever … svp, enroll, entienden, entregue, envia-
  1.4: enviando mensajes, envoi de, envoyer … affaires, envoyer … messages, erase this, es … gracias
  1.4: es … pero, es … verdad, est de, est … ce, est … pour, estar … su, estat-, etait, exactly, exclude
  1.4: excluded, excluded from, fabor … no, faili-, failing, finie, fired, firmado, flat no, fois … de
  1.4: for … wheel, from sending, from … messages, further text, gagno-, gagnon, good … with, gracias punto
  1.4: gracias x, gracias you, grandi, grasias |, gre, gre de, hacer el, hagame el, haganlo ustedes
  1.4: hard feelings, hay … en, he … so, high school, holiday hours, honey, hope … is, i could, i refuse
  1.4: idea de, il te, immediately, in getting, in mourning, in texts, in … area, in … morning, india
  1.4: informacion, initi-, inscrit pour, interest in, interested … getting, interested … remove
  1.4: interrogation, inutile, inutile de, is giving, is spam, is … left, is … love, is … private, is … we
  1.4: j … clique, jamais … des, jamais … votre, jaw, je la, je … acheterai, je … saurais, jokes, keep coming
  1.4: keep going, kid at, kid signed, kowalczyk, l avez, la maquina, la molestia, la … demain, la … je
  1.4: la … lista, le code, le garage, le … qui, legale, les envois, les lis, les ruego, liberez, limited
  1.4: link |, liste de, liste la, lleguen … mensajes, lo … you, log, lol … not, los demando, los … conmigo
  1.4: lourd, ma place, ma … j, maintenant plus, mais merci, make, mal … la, mama dice, mandar … sin
  1.4: mandarme esto, mandarme nada, manden avisos, mandes mensajes, mange-, many … take, mas … gracias
  1.4: mas … se, me escribas, me messages, me out, me parlez, me rayaron, me svp, me that, me … asking
  1.4: me … deja, me … en, me … mensajes, me … much, me … podrido, me … quit, me … whatever, me>you
  1.4: menage … mes, merci … enlever, merci … non, mes abonnements, mes points, message … phone
  1.4: messages … to, messaging this, metie-, mi … con, moins d, mon avocat, mon … arretez, mon … fils
  1.4: month my, moose jaw, more>forever, more>send, mourn-, mourning, mucha molestia, my doctor, my roommate
  1.4: my … bought, my … gets, my … not, my … subscription, my … thinks, nada … este, name … not, navy
  1.4: ne doit, ne … contactez, necesito que, neuf, never look, never message, nice but, night shift
  1.4: no funciona, no hard, no mandarme, no sabe, no … aceptar, no … did, no … en, no … feelings, no … leo
  1.4: no … only, no … quien, nobody … for, non … enlevez, not being, not for, not going, not remember
  1.4: not want, not yours, not … cyclist, not … in, not … near, notif-, notificaciones por
  1.4: notificaciones … mi, notifications off, nouveau … pis, number thanks, numero para, numero porfa
  1.4: numero … plus, numero … votre, obliged, off, off text, off … please, off … sms, omita-, omitan
  1.4: one day, only … off, operaron … rodilla, ordinateur, ote, ou avez, out … in, out … is, par ce, par vos
  1.4: para la, pas ici, pas qu, pas … publicite, pas … sa, passee, patch kit, pense pas, perde-, perdon pero
  1.4: permiso … escribirme, petit a, phone … every, phones on, plain-, please not, please … for
  1.4: please … take, plus … savoir, plus … sur, plus … votre, podrido, point texting, point … interrogation
  1.4: points, por … mi, pour lui, pour vendredi, prenez note, prenez … que, promos por, prote-, pu svp
  1.4: pu … text, pueden quitar, puedes … de, puedo … el, purge … number, puse que, que … m
  1.4: quiero promociones, quiero volver, quiero … me, quit spamming, quit … texts, quoi … ce, rathe-, rather
  1.4: rayaron el, rayaron … cuadro, recall … to, rechazo, recibir … notificaciones, recor-, relea-
  1.4: remove … list, resso-, retired, retrait, revei-, revoke consent, rewar-, rewards, ride … i
  1.4: rides great, rodada … domingo, roommates, rules, sacan, saoul-, saurais, saurais gre, saurais … de
  1.4: savoir … vos, se … pido, sendi-, sending, sending … anything, seno, sent to, seriously, she got, shops
  1.4: signed, sigue-, sin … permiso, since, so remove, sobre, solam-, solamente, son tan, son … amables
  1.4: souhaite plus, soy … la, specifically left, squeezing me, stop asking, stop using, strike … from
  1.4: su … en, su … ni, suis dans, suis plus, supprimez, sus … quitenme, swing, take, tapan, tarda-, telef-
  1.4: telefono, telefono asi, telephone … je, telephone … pour, text subscription, text … have, text … was
  1.4: textos desabonnez, textos on, textos porfa, textos … son, texts come, texts … hard, texts>angry
  1.4: that still, that … at, that … me, the deposit, the morning, the … back, the … house, the … inch
  1.4: there … for, there … way, these>want, these>you, this just, this old, this … off, thursday at
  1.4: tires … the, to cut, to … whole, todo no, told … people, tout envoi, tranquille |, trans-, trist-
  1.4: un cliente, un … rato, understanding, unsub |, unsubscribe me, ustedes me, velo … c, velo … plus
  1.4: veo … la, vertu de, veux … ca, vieji-, vos dossiers, vos texts, vosot-, vosotros, voudr-, vous demande
  1.4: vous pris, vous retirer, vous saurais, vous … gre, vous … parlez, wake, wallah, watch-, we have
  1.4: week no, were … here, while … are, will hear, with … kids, with … other, withd-, worth NUMBER
  1.4: y gracias, y quiero, yank, years, yo llevo, you as, you … make, you … permission, your stupid
  1.4: your … never, | been, | chez, | forget, | grandma, | mettez, | nadie, | olvide, | parcero, | quitame
  1.4: | retire, | sa, | unsolicited, | wipe, | worry, | … already, | … black, | … casl, | … charged
  1.4: | … concours, | … data, | … docteur, | … enviar, | … escribo, | … fais, | … favor, | … granddaughter
  1.4: | … harassing, | … mama, | … ordered, | … otez, | … rayaron, | … une, | … viernes, ~_dec, ~_dit, ~_era
  1.4: ~_hic, ~_mut, ~_now, ~_pis, ~_tex, ~_ul, ~aca, ~alt, ~alt_, ~aqu, ~arin, ~atab, ~bais, ~baj, ~bsi
  1.4: ~caci, ~case, ~cep, ~cept, ~ces, ~cko, ~clu, ~crir, ~cune, ~deac, ~dear, ~deda, ~dera, ~dern, ~dly
  1.4: ~dly_, ~dmin, ~doit, ~duen, ~eba, ~ecor, ~efon, ~egue, ~ejad, ~elef, ~elon, ~esa, ~ese, ~etio, ~euf_
  1.4: ~evei, ~exit, ~ext, ~fond, ~garo, ~genc, ~gits, ~hdr, ~igni, ~ilia, ~imez, ~irm_, ~isie, ~ital, ~ithd
  1.4: ~ixin, ~join, ~kor, ~lefo, ~leno, ~leve, ~ley_, ~llec, ~lse_, ~maci, ~make, ~ms_, ~ned, ~nill, ~none
  1.4: ~nori, ~ntir, ~off_, ~oga, ~omos, ~onan, ~onec, ~ons, ~ontr, ~opie, ~otec, ~otif, ~pam, ~plei, ~prot
  1.4: ~raw_, ~reb, ~rme_, ~rned, ~rome, ~romo, ~rwar, ~sepa, ~soli, ~spit, ~sto, ~sust, ~swin, ~thdr, ~tuv
  1.4: ~voud, ~xit, ~yo_
  1.39: (tables say mention)
  1.3: (list), NAME que, NUMBER anos, NUMBER … arretez, a estos, a place, a reportar, a son, a … d, a … neveu
  1.3: a … semaine, account … sms, ace, acepte … textos, afford the, agreed … that, ai commande, ai mon
  1.3: aime mieux, all need, all … data, and still, and … does, and … got, angry>not, angry>texts, any chance
  1.3: anything from, aqui … con, are we, are … texting, arreter … messages, as my, au plus, au … sacrant
  1.3: aucun-, aux … svp, avec … la, avez des, backordered, base, be done, be excluded, be … out, before … it
  1.3: belongs … my, best thing, bici es, bici para, bikes … a, bjr je, blind and, bloquez, bol, bon … moi
  1.3: bonjour … je, borrame de, bucks for, bucks … a, buenas no, but … am, butto-, c … de, ca … mal
  1.3: cadena … me, call … it, cambie … taller, cancel les, cancelacion, cancelado, capable … moi, caso
  1.3: celul-, cerca de, cesser … envois, cessez de, cessez … me, change my, charges me, chimio, cierren
  1.3: collect the, comme spam, comme … si, con … sms, consent to, consent withdrawn, contact this
  1.3: cordialement, could, could you, cuando … mi, cuenta … no, customer but, cycli-, d envois, d envoyer
  1.3: dans … envois, de boutique, de communiquer, de contact, de corazon, de les, de personnel, de publicite
  1.3: de retrait, de … affaire, de … avis, de … contacter, de … cosas, de … exclus, de … on, de … tout
  1.3: decon-, deletez, demande … etre, demander … j, derecho de, des … de, des … merci, des … promo
  1.3: des … que, desire plus, detox, deuil, diera-, dieran, distr-, distraction, donne … consentement
  1.3: drop my, du … svp, due |, ecole de, effacer … numero, ejerz-, ejerzo, ejerzo mi, ejerzo … derecho
  1.3: el paro, eliminar, elimineme, elimineme de, ella you, email … please, email … to, emplo-, en que
  1.3: en … si, encontre un, end … texting, enleve mon, enlever … votre, enough la, enton-, entonces, envoi a
  1.3: envoyer … sms, erase … from, es … y, esposo y, esposo … en, est prete, est trop, est … de, est … sur
  1.3: est … voler, et de, etes … arretez, ew, exclude me, f ing, fait … les, favor and, favor … mensajes
  1.3: fermer … notifications, finalement … pour, finish the, for advertising, for … call, frame-, frames
  1.3: from … bike, from … you, full please, future messages, gave my, gave permission, get this, ghosting
  1.3: go home, going back, gotte-, gotten, gracias y, habia salido, had … with, haute, have … NUMBER
  1.3: have … a, her own, here … be, hija me, him on, hit … up, hola soy, honou-, how about, i beg
  1.3: i received, i ride, i … opt, i … see, il … semble, immediatement, immediatement |, in one, in there
  1.3: in … future, incluida, indiq-, infolettre texto, ingle-, ingles, ingles … en, is hard, is mrs
  1.3: is where, is … scam, it end, it possible, it there, it too, it … do, it … quit, j peux, je commence
  1.3: je revoque, je … en, jours, keep … my, kindly do, kneed, l obligeance, la delete, la manana, la semana
  1.3: la … ni, ladilla … no, le retrait, le velo, le … envoyez, le … j, le … mensajes, leave … phone, leave-
  1.3: les pongo, les … dans, les … ne, lieu de, linea no, list>send, lista |, lista … gracias, live with
  1.3: llegu-, lo ruego, lock in, loi anti, loi … pourriel, los … ahora, lose it, m envoyer, m envoyez
  1.3: ma part, ma reparation, machi-, mains, maintenance, mandar mensajes, mandarme cosas, mande … mensaje
  1.3: mande-, manden … textos, manejo, mas … de, mas … quitenme, mater-, mayo, me compre, me confunden
  1.3: me deranger, me entregaron, me remove, me suffit, me … did, me … my, me … nada, me … salido, me … way
  1.3: me>stop, mecha-, mensajes borrenme, messages anymore, messages … this, mi derecho, mi trabajo
  1.3: mi … quitenme, mise en, mise … demeure, mistake i, mme, moly, mon homme, mon pneu, mon telephone
  1.3: mon … client, mon … de, montr-, more promos, more texto, more … texts, muchisimos, my granddaughter
  1.3: my text, my … how, my … it, my … just, my … quiet, n avons, nada … esto, nada … que, naw, ne … ecris
  1.3: need my, need … consent, negocio, nerfs arretez, next … instead, ni los, ni … di, ningu-, nix the
  1.3: no … lo, non … plus, not … since, not … tomorrow, not … you, not>not, not>want, nothing, now, now … am
  1.3: now … more, now … texting, now … texts, number from, number … will, numero … ai, obligeance
  1.3: obligeance de, off … reminders, officer, ok … thanks, on … so, only use, ontar-, ontario, open sundays
  1.3: optout please, out … texts, over i, owe me, p, paix … vos, para … la, paren el, part, participar
  1.3: pedir, people and, perdi el, perdu ma, permitted, perro … comio, phone anymore, phone does
  1.3: phone quiet, phone … no, pis j, plan … me, please lose, plus necessaire, plus qu, plus sacrant
  1.3: por una, porfa-, pourquoi … recois, pouvez … retirer, prendre un, press, process, prometieron que
  1.3: promos, propi-, ps, pu … vos, publicites, pusiera, put … back, quand ca, que a, que non, que vous
  1.3: que … est, quedan NUMBER, quien le, quitenme … la, quitenme … su, quoi pour, reaso-, regreso a
  1.3: remercie, reminders … me, remov-, remove>more, reportar, repre-, request … texts, requesting removal
  1.3: rest and, resta-, rien … personnel, right … the, rimou-, rimouski, ruego |, s … de, saber, sacar … la
  1.3: sacrant, sais … comment, salgado, saque … la, saquen … telefono, saquenlo |, school and, se … au
  1.3: segun, send>angry, sending |, sending … this, service but, service … NUMBER, set my, seule-, seulement
  1.3: shabb-, shabbat, shake, sick kid, signale … spam, sincerely, sirvase, so kind, so … your, sonnez
  1.3: soone-, sortez … numero, souha-, soy … cliente, spare … the, spoke, staye-, stayed, stop messaging
  1.3: stop … les, stop … us, strik-, strike, su, succu-, succursale, suffi-, suis … enlevez, suppression de
  1.3: tachenme, take his, talking to, tell … when, terri-, tes messages, text … remove, texted at
  1.3: texted stop, texter ce, texter … numero, texto please, texto you, textos automatiques, textos si
  1.3: texts … in, texts … thanks, that does, that … where, the brakes, the call, the deal, the gears
  1.3: the lot, the shed, the … guys, the … keys, these alerts, thing you, thing-, this and, this numbers
  1.3: this take, tick, time … texting, to fix, to remind, to ride, to take, to type, to … future, to … this
  1.3: toda mi, toi qui, told … kid, tous |, tout est, tout … arretez, trois textos, trouvez, tus textos
  1.3: twice now, un abonnement, un autre, un … es, un … ou, una buena, una cadena, unregister, unsolicited |
  1.3: unsub-, unsubscribing from, unsubscribing |, ups |, ursel-, urself, va mi, vaina de, vamos, velo … est
  1.3: verdad no, veuillez retirer, veux … ce, vez por, vez … a, voix, vos speciaux, vos … me
  1.3: votre … arretez, votre … je, vous encore, vous … numero, vous … obligeance, voy … reportar, want>me
  1.3: warni-, was in, were … no, what … it, whatever, while you, whoev-, whoevers, wife he, will … you
  1.3: word |, would stop, write … anymore, y casi, y me, yes do, yesterday so, yo solo, yo … pedi
  1.3: you … before, you … charging, you … discontinue, you>send, you>texts, | ayer, | bloquez, | borreme
  1.3: | cancelen, | ejerzo, | leaving, | mae, | naw, | passing, | rayez, | texter, | tiren, | unregister
  1.3: | velo, | … app, | … box, | … cessez, | … desk, | … discontinue, | … fine, | … knew, | … lache
  1.3: | … less, | … promociones, | … quedan, | … quitenme, | … rappel, | … revoque, | … set, | … tout
  1.3: | … tried, ~_ach, ~_ago, ~_apa, ~_aq, ~_aqu, ~_arr, ~_dij, ~_gho, ~_mme, ~_oj, ~_p_, ~_sac, ~_san
  1.3: ~_scr, ~_su_, ~_tak, ~_unl, ~_unr, ~_via, ~acer, ~agr, ~arre, ~aska, ~atem, ~aur, ~barn, ~bi_, ~cere
  1.3: ~clea, ~ctin, ~dded, ~dec, ~deto, ~dij, ~ecla, ~edia, ~eens, ~eepi, ~eeze, ~egi, ~elac, ~emov, ~eras
  1.3: ~erve, ~eti, ~etin, ~etox, ~ewe, ~exto, ~ezco, ~eze, ~fire, ~fol, ~futu, ~gho, ~ghos, ~grew, ~hem_
  1.3: ~hio, ~hoev, ~hops, ~iel_, ~ierd, ~inks, ~isit, ~lair, ~lega, ~legu, ~life, ~lini, ~llow, ~lter, ~merg
  1.3: ~meri, ~mers, ~meti, ~mine, ~move, ~mput, ~must, ~nag, ~nc_, ~nder, ~nem, ~ngun, ~nido, ~ompu, ~onso
  1.3: ~onta, ~orma, ~otro, ~ouha, ~ove_, ~pany, ~par_, ~patc, ~pect, ~pide, ~pis, ~plic, ~pogn, ~preg, ~pud
  1.3: ~pul, ~rai_, ~ran_, ~rar_, ~rdia, ~rej, ~remo, ~rieu, ~rme, ~rmi, ~rrad, ~rted, ~scra, ~sida, ~sins
  1.3: ~souh, ~spar, ~tac, ~tais, ~tait, ~tale, ~tara, ~tio_, ~tme, ~tonc, ~tout, ~tox, ~tox_, ~tse, ~ubli
  1.3: ~ueb, ~uebe, ~ueg, ~uen, ~uff, ~uha, ~uhai, ~uide, ~unl, ~unre, ~urd_, ~utto, ~uven, ~voit, ~whoe
  1.3: ~wors, ~xto
  1.2: NUMBER … por, a celui, a dar, a elle, a escribir, a link, a long, a quote, a … deux, a … los, a … much
  1.2: accep-, accepte vos, acoso, affaires … textos, against the, agreed, agreed on, agreeing, ahi porfa
  1.2: ahi you, ai … aucun, aidez, aidez moi, al perro, al principio, all can, all … my, alors ne, alors … m
  1.2: alto y, alto … los, am blind, am requesting, am sleeping, amis, and it, angry>angry, angry>list
  1.2: angry>you, anoth-, another, ansie-, ansiedad, are dead, are still, arreter de, arretez … sms
  1.2: as … last, assez enlevez, assez plus, atte ing, auriez vous, aussi … moi, avec … sms, baisse
  1.2: basta … textos, bici gracias, bici … en, bicicleta a, bike … is, bike … never, block-, bon … les
  1.2: borrar de, borreme por, borreme … favor, borrenme … la, borron, brake pads, bro you, buen dia
  1.2: but … take, by … min, c NUMBER, c pas, cada … suyo, calisse arretez, call … house, call … i
  1.2: cancel … textos, cancelame los, capital, caso … me, cel … sus, celle, celular, cero mensajes
  1.2: ces … svp, cesser tout, cessez … envoyer, chamba, check email, chial-, chica |, chien-, chiffre, chut
  1.2: clarito, clien-, client mais, cliente no, clochette, closi-, closing, cobra, cobraron de
  1.2: cobraron … mas, colla-, combien de, come with, commande chez, commande … vous, comment ca, como hago
  1.2: compre la, comunicaciones por, con uds, confianza, consent under, contact me, contact … for
  1.2: contactarme, copy, correct la, corten los, couns-, coupez, cross-, crossed, cuando quiera, customer
  1.2: customer please, d … a, d … liste, de m, de oposicion, de quitarme, de … NAME, de … demander, de … en
  1.2: de … loi, dead to, deals on, decede … ne, decochez, defin-, dejen you, delete texto, demande … je
  1.2: demander moi, deplo-, deployed, derecho a, derecho … oposicion, desabonnez moi, desapuntenme, despu-
  1.2: despues, desuscribir, dicho que, did anyone, dije … muchacho, dit … plus, do … needful, doctor … no
  1.2: donne le, donnez moi, dossi-, driving me, ebay, ecriviez pas, edad, el era, eliminar mis
  1.2: eliminar … datos, eliminen … numero, ella … tiene, else i, en este, en otro, en … marre, en … pus
  1.2: enough take, envio … mensajes, envoi … ce, envoyez rien, escri-, escriban gracias, escriban … que
  1.2: esos textos, est arrivee, est au, est … croche, est … elle, estoy bien, et … mon, etes ben, etranger
  1.2: events, ever … to, ex … a, exchange, exerc-, exit, fait … le, faites ca, fatiguants, favor, fermer les
  1.2: fermez … alertes, fichez moi, fill, finis-, flat fixed, flood, folded, for marketing, for messages
  1.2: for my, for service, forgot my, formelle, fort, found another, frenen, from … alerts, further texts
  1.2: genti-, get |, girlfriend, go … a, got stolen, grandkids, grate-, grateful, guys stop, haberme
  1.2: hagame un, haganme, hate … texts, have … no, head, heard about, hecho, here we, here … are, hitch
  1.2: how … it, i emailed, i opt, i receive, i tried, i … blind, i … grab, i … just, i … only
  1.2: i … requesting, i … sleeping, i … texting, if one, immediat, imper-, in these, in … NAME, in … it
  1.2: include, info … no, ingles no, inscrit a, inscrit … le, interesa … mensajes, is amazing, is … hospital
  1.2: is … it, is … shop, it … due, it … me, je le, je … infirmiere, job pas, joind-, joindre, juste |
  1.2: kindl-, kindly, kindly … not, l a, l … de, la main, la suya, la trek, la … anti, la … faites, la … me
  1.2: la … mejor, lachez, laissez mon, laissez … telephone, le francais, le … des, le … vert, least of
  1.2: least … all, legal-, les courriels, list … NUMBER, lista, lista sin, livin-, living, lleguen sus
  1.2: llena, lol do, lol i, longer interested, longer … customer, los di, los … para, los … quedaron, m a
  1.2: m ecrive, ma garantie, machines, maile-, mailed, mais otez, makes, mamen, mamen you, mandarme mas
  1.2: manden sus, manden … you, mandes textos, maner-, manera, marketing and, mas, mas mensajes, me den
  1.2: me metieron, me sacaron, me suis, me van, me … favor, me … harto, me … mal, me … recados, me … your
  1.2: me … yours, me>law, meant-, meantime, mejor … no, mensajes, mensajes conmigo, mensajes … quitenme
  1.2: merci bonsoir, merci enlevez, message me, message … now, message … send, messages, messages at
  1.2: messages from, messages tho, metieron, mi baja, mi novio, molestar con, mon … des, mon … moi, monop-
  1.2: more … messages, more … on, more>list, mostrador, much obliged, my numbers, my personal, my sisters
  1.2: my … seat, n accepte, n aime, n me, natio-, national, necesito mensajes, need … break, needf-, needful
  1.2: neith-, neither, never asked, never given, ni … mi, ni … quiero, nix … texts, no mamen, no message
  1.2: no notifications, no paran, no pedi, no thanks, no … dado, no … escribas, no … haga, no … to, nombre y
  1.2: nope, nos manden, not receive, not stand, nous … retirez, now lol, nro, number does, number |
  1.2: numero ne, numero s, numero … j, numero … nadie, numero … sistema, obligeance … retirer, of … again
  1.2: ofend-, on ebay, on va, on … account, on … as, once again, one this, oposi-, oposicion, or … to
  1.2: ote moi, otez … donc, otez … svp, other-, otorg-, otro lado, our office, owe … a, pa que, pal |
  1.2: papa you, papa … no, par, para recibir, para sus, part |, pas interesse, pas sur, pas … place
  1.2: pas … votre, peace, pedi estos, pedi … mensajes, pedi … no, pero … bici, pero … celular, pero … que
  1.2: pesados, phone … the, pierdan mi, pierdan … numero, pis apres, pis … est, play, please get
  1.2: please remove, plus … contacter, plus … velos, podri-, podrias, point stop, por … llanta, pour … job
  1.2: pourriez, prefere … pas, preferiria, principio, prochains envois, proje-, promos enlevez, promos … de
  1.2: pu … bike, pub |, punto gracias, que c, que mas, que pena, que ponga, que … quitenme, que … you
  1.2: quedar, quedaron, quelqu … m, queria saber, qui … donne, quit … it, quitar … su, quitarme … la
  1.2: quiten este, quiten … number, quiten … telefono, quitenme ustedes, quitte la, rang, rather … a
  1.2: receiving messages, receiving texts, recibiendo, recogi todo, recup-, registro, remin-, remove NUMBER
  1.2: remove … svp, rense-, renseignements, rest … the, retirenme, rien autorise, rien m, rien … envoyer
  1.2: roommate he, rotat-, sacarme, salgo |, salirme … los, saqueme de, se les, selon, selon la, selon … loi
  1.2: send any, send>stop, sending texts, service … i, seul, shop … please, shop … stop, si por
  1.2: siguen … los, sin, sisters, so annoying, so far, somebody … me, something … not, sonne … l
  1.2: sorry … did, souhaite … recevoir, sourire, soy … NAME, spam … moi, spamm-, stop y, stp, su … porfa
  1.2: suis infirmiere, suis rendu, suis … et, supprimez … numero, sur … carte, sus … pero, suscribi |
  1.2: suscripcion |, suspenderlos, svp m, svp … enlever, taken … the, talle-, taller, teacher … my
  1.2: telefono … que, teleg-, tengo … en, tes contacts, testeen, text with, texter … NUMBER, texti-
  1.2: texto que, texto … m, textos … ustedes, texts … loud, thanks you, that … illegal, that … to, the bin
  1.2: the deals, the flood, the name, the needful, the … app, the … got, them stop, these notifications
  1.2: these … anymore, these>me, thing … not, think there, this … getting, ticke-, tienda … de
  1.2: tienen … permiso, time was, to … he, to … take, to … too, to … you, toca, todo … de, todos, too … you
  1.2: tranquille j, tremblay, trottoir, tu … de, twice … i, un m, under casl, under … tcpa, unsolicited i
  1.2: unsub … from, up and, up … mistake, up … stop, utilisation, vais … maintenant, vayan, velo … peux
  1.2: vendi … bicicleta, venga, vertu … la, viene |, voice, votre … merci, vous … merci, voy … dar, vuelv-
  1.2: vuelvan … escribirme, walla-, way … many, way … turn, we … not, we … on, we … one, we … our, welco-
  1.2: welcome, whate-, wheel is, will reach, will you, with … attorney, with … please, withdrawn |, worked |
  1.2: y all, y etre, y quitame, y … quitenme, year old, yo dije, you call, you removed, you … still
  1.2: you … take, young man, | apaguen, | borrenme, | buenas, | che, | dear, | decochez, | delete, | demande
  1.2: | epargnez, | flag, | hagame, | new, | quisiera, | quit, | selon, | sigo, | sir, | thursday, | vendi
  1.2: | venga, | wey, | … cease, | … contre, | … escribir, | … hago, | … immediately, | … lunettes
  1.2: | … mamen, | … marque, | … obliged, | … office, | … out, | … pastel, | … pesados, | … pienso
  1.2: | … revoke, | … sali, | … sonne, | … spare, | … tan, | … veut, | … vieux, | … vouloir, | … worth
  1.2: ~_abu, ~_ace, ~_aho, ~_eff, ~_env, ~_fue, ~_fur, ~_lay, ~_mas, ~_nro, ~_off, ~_ost, ~_stp, ~_sys
  1.2: ~_tic, ~_uni, ~abo_, ~acy, ~ads, ~ahor, ~ajes, ~aou, ~arto, ~atev, ~ause, ~avor, ~bile, ~bir_, ~bow
  1.2: ~brav, ~cel, ~clie, ~coso, ~cte_, ~darm, ~dau, ~des, ~ecri, ~eff, ~efin, ~elen, ~empe, ~enez, ~eon_
  1.2: ~eter, ~eul, ~eul_, ~evez, ~exer, ~exti, ~favo, ~ffa, ~fins, ~fono, ~ged, ~hani, ~hib, ~hig, ~iarm
  1.2: ~ibi, ~ills, ~imm, ~indl, ~ipe_, ~irme, ~ity_, ~izac, ~kin_, ~laci, ~lash, ~lay_, ~lear, ~lein, ~lic
  1.2: ~mov, ~mova, ~mpre, ~nbox, ~neit, ~nen, ~neta, ~nfer, ~nom, ~odes, ~odri, ~off, ~ojec, ~orre, ~oulo
  1.2: ~ourr, ~oyer, ~pamm, ~paz_, ~peac, ~peto, ~podr, ~ppre, ~ract, ~ratu, ~reei, ~ret, ~rete, ~riba, ~roje
  1.2: ~scr, ~sde, ~sen, ~ssio, ~ste_, ~stp_, ~sub, ~suff, ~tach, ~tak, ~take, ~tede, ~tef, ~tev, ~teve, ~tif
  1.2: ~tifi, ~tog, ~tta, ~tton, ~uati, ~uber, ~udr, ~uill, ~ula, ~upez, ~utur, ~vam, ~vec, ~viaj, ~vor
  1.2: ~xerc, ~xing, ~xit_, ~xti, ~yeu, ~zaci
  1.1: NUMBER cfr, NUMBER of, NUMBER year, a cobrar, a contactar, a month, a … ans, a … celular, a … closer
  1.1: a … km, a … le, a … messages, abogado, abonnement … textos, abstenez … de, accord … des, acepte nada
  1.1: added, affaire |, afloj-, agradezco |, ahorrense el, ai beau, aille-, aime … mais, alber-, alberta
  1.1: all, all … communication, almos-, almost, am … it, am … with, amabi-, amour … ciel, ancient, and got
  1.1: and … mom, and … my, ando … de, answer this, anymore … texting, anything in, anything … do
  1.1: apaguen los, arretez donc, arretez … texter, asked |, asking … me, asthe-, astheure, atender
  1.1: au NUMBER, au … du, au … retirez, aucun message, automatically, autorizar, autre … svp, autrement
  1.1: avenir … de, baja delete, bajenme … la, been nice, biffez mon, bike … fine, black-, bonito, borreme de
  1.1: buenas … me, but … i, c … bon, campagnes, can … see, canada, canadien, cancela, cancela … mensajes
  1.1: cancelacion de, cel para, cesser de, cfr, chaque fois, chaque … enlevez, chauf-, che, choos-, ciuda-
  1.1: ciudad, clinic, clogg-, clogging, cobrar, comercio, communiquez, como spam, como … los, como … para
  1.1: concern, contact … number, contacto de, cordialement … tremblay, count-, coupez … ca, courriel me
  1.1: courriel … suffit, cut … you, damn, datos personales, de borrar, de dia, de magasin, de messages
  1.1: de mettre, de prepago, de proteccion, de … donc, de … ecrire, de … harceler, de … ile, de … manera
  1.1: de … mejor, deced-, decirlo, definitivamente, deja demande, dejad, dejad de, delete mon, depan-
  1.1: derailleur i, derange, derangez, des message, des texts, desabonnement svp, desactiven las
  1.1: desinscription svp, desvinculen, device |, diganle, dije bien, dire |, distribution, dit … repondre
  1.1: docum-, donde me, donne |, du ciel, ecoeurer, ecoutez, ecran-, ecrans, ecrivez encore, eliminame de
  1.1: emergencies |, emple-, empleado, empre-, empresa, en clase, en mas, en personne, en pleno, en … hora
  1.1: en … hospital, end |, end … this, enleve … d, enleve … number, enlevez, enlevez … svp, enleviez
  1.1: envien nada, equipe, es … delete, es … ustedes, esa |, est … chez, est … clair, estar en, este numero
  1.1: este you, et l, et … de, etre contacte, etre … sur, etre … votre, exces-, excessive, excla-
  1.1: exclude … from, excusez, faire disparaitre, fait … otez, fait … semaines, falta, favor dejen, feelings
  1.1: fevri-, fevrier, file this, fin a, fin you, fixing … bike, flag my, flat repair, for more, for text
  1.1: for work, for … never, for … unsubscribe, for … weekend, force, forever>number, forget about
  1.1: from … list, from … to, fuck you, fuero-, fueron, fui a, full of, funny, furth-, ganas de, gars qui
  1.1: gaspe, gaspi-, gaspillez, genan-, genant, gentils mais, girl on, girl … the, give my, gracias me
  1.1: gre … bien, great service, hacie-, haciendo, had … of, hago, handset, harceler, have … great
  1.1: hello … am, hendersons |, here you, here … i, here … more, here … this, hey siri, hoa, i came, i have
  1.1: i know, i typed, i work, i … done, i … never, i … reach, i … ride, ida, idee pour, ile, in this
  1.1: interessee, interested in, invit-, is … business, is … thanks, it out, it … please, it … your, j vas
  1.1: j … beau, je deteste, je … ai, je … camionneur, je … etais, je … qu, job arretez, job … le, jodan mas
  1.1: junk do, just … texting, karim, keys … the, know … the, l ai, l ile, la compania, la … pas
  1.1: la … semana, la … sus, las manden, last month, le … c, les … ont, les … retirez, let … check, limites
  1.1: list>forever, list>wrong, lista porfavor, loi … je, lol he, los recados, los … pero, los … sin, lose
  1.1: m etais, ma … de, ma … dit, magasin je, mais vos, mais … c, mal au, man, manag-, manana … a
  1.1: mandarme textos, mande … mensajes, manden ni, manden promociones, mangent, mas na, mas … despues
  1.1: mas … escriban, mas … please, maudit, mayo |, me ads, me anden, me check, me cobran, me cuesta
  1.1: me harceler, me mandaran, me reveillent, me salio, me tenes, me texts, me … are, me … baja
  1.1: me … future, me … get, meetings, menag-, menage, menage dans, mensaje … de, mensaje … y
  1.1: mensajes punto, mensajes saquenme, mes renseignements, mes … et, messagerie, messages on, messages |
  1.1: messages … you, messaging me, messi-, messieurs, mettr-, mettre, mettre … aux, mi … ahora, mija
  1.1: moi … plus, moleste, mon bebe, mon neveu, mon … donc, mon … tranquille, more, more cycling
  1.1: more textos, moved to, msjs |, muest-, my father, my husbands, my nephew, my refund, my … for, my … to
  1.1: my … with, n i, nas, nationale de, ne plus, ne … rien, need … tune, nephew, nerve, never … at
  1.1: never … consent, next … is, next … my, ni siquiera, no hablo, no name, no … anden, no … cycling
  1.1: no … for, no … otro, no … tiempo, non sollicite, not agreeing, not bike, not … can, not … get
  1.1: not … so, not … think, notified, nous ecrire, number will, number>not, numero mais, numero … los
  1.1: nunca … permiso, of attorney, off yours, office phone, ok … for, okay, on … and, on … la, on … ticket
  1.1: on … to, one NUMBER, one … a, order that, otez … des, oubliez … mon, out, over with, para mandarme
  1.1: pas si, passe j, pastel … de, paye, peper-, pepere, permission for, permit, phone stop, phone to
  1.1: pido no, pis … les, pis … plus, please exclude, please lol, please … call, please … de, please … now
  1.1: pleno, pleurer, plus la, podes, podrian dejar, ponganle, por culpa, por texto, pour m, pour … velos
  1.1: pourriez … cesser, pouvez … garder, pouvez … le, power, power of, power … attorney, prank, pregu-
  1.1: prepago … cada, prete-, prochaine fois, profi-, promociones, propaganda |, proposito, proteccion datos
  1.1: prueba de, puede … en, pull … from, purpo-, purpose, pushi-, pushing, quand … sonne, quartier
  1.1: que borren, que … den, que … texteen, quitando, radie-, rappel, rather get, reason, recados |
  1.1: recibir … gracias, remove my, remuevame, rendu, reparto, replace … cassette, reponds, request remove
  1.1: requiero, retirarme, retiree |, retirez … cell, retra-, reveillent, revoque … autorisation, rien sur
  1.1: robot … me, robot … moi, said … more, sais pas, sais … si, sans autorisation, saquen, saquen … numero
  1.1: save the, say it, says the, says … not, scooter, se quienes, semana … no, sending … texts, serio |
  1.1: servi-, she … to, she … you, shop closer, shop hate, shop … take, siguen quitenme, siguen … quitenme
  1.1: siqui-, siquiera, six, sms for, sms i, sms … am, sms … mi, snowbirds, someb-, sonne en, sorted
  1.1: spamming … phone, stop sms, stop … veux, stp |, strike … number, su culpa, su telefono, su tiempo
  1.1: subscribe me, suene mi, suis camionneur, sur … chaine, sur … freins, sus anuncios, sus envios
  1.1: suspendan … mensajes, tande-, te … pido, telefono … no, terminos, testo, text … offers, texting
  1.1: texts … any, texts>you, that please, that … with, the babysitter, the code, the coupons, the file
  1.1: the neighbor, the owner, the recall, the station, the toddler, the … you, there … your, these … take
  1.1: thing, thinks you, thinks … are, this but, this here, this … service, this … take, thx NAME, tienda
  1.1: tienda you, tienen … autorizacion, times i, tirag-, tirage, to like, to … if, todo … no, tones
  1.1: tour … l, trai, travail … le, tu … me, tune … i, tx, un timbre, une boite, uni, use … phone
  1.1: ustedes ni, velo recupere, vendieron, vez … de, viejito, vos … desabonnez, vos … non, vouch-, voucher
  1.1: vouloir message, vous c, vous je, vous remercie, vous … chambres, wakes, want anymore, want>angry
  1.1: week … so, what you, what … i, why |, wife … i, without … i, would … not, y sigue, y you, y … el
  1.1: y … nunca, y … tu, yo … he, you for, you pase, you … just, you … lost, you … not, you … suene
  1.1: your company, your … keeps, | between, | cancelle, | cesser, | lose, | podrias, | pongan, | thought
  1.1: | trying, | vs, | … cellulaire, | … damn, | … desire, | … found, | … let, | … los, | … makes
  1.1: | … metieron, | … paix, | … passed, | … pena, | … pleine, | … put, | … recupere, | … reminders
  1.1: | … specifically, | … therapist, | … triciclo, | … typed, | … unsubscribed, ~_ail, ~_ask, ~_avo, ~_dam
  1.1: ~_det, ~_dic, ~_lak, ~_men, ~_occ, ~_oka, ~_pud, ~_qui, ~_reg, ~_six, ~_vos, ~_xx, ~acha, ~acre, ~adio
  1.1: ~ages, ~alut, ~anag, ~ande, ~ane, ~arlo, ~arqu, ~asad, ~aske, ~asth, ~auto, ~avo, ~beco, ~burn, ~cac
  1.1: ~ccep, ~cevo, ~chat, ~cky, ~cky_, ~cluy, ~cri, ~cum, ~dang, ~dar, ~eado, ~eced, ~ecep, ~ecr, ~edf
  1.1: ~efi, ~emie, ~emin, ~emo, ~ence, ~ener, ~erez, ~erin, ~erm, ~escr, ~eule, ~fav, ~funn, ~fur, ~ged_
  1.1: ~ges, ~gned, ~gunt, ~habi, ~hago, ~hant, ~hoos, ~horr, ~iate, ~iew, ~ikes, ~inco, ~ingu, ~irag, ~ista
  1.1: ~itte, ~ity, ~jes, ~jes_, ~kay_, ~lica, ~list, ~luy, ~mas_, ~mebo, ~mech, ~mez_, ~mija, ~more, ~mpa
  1.1: ~mpto, ~ncho, ~ndly, ~neuf, ~nir_, ~nton, ~nvit, ~oka, ~ord_, ~orda, ~ori, ~ostr, ~ouri, ~outg, ~pian
  1.1: ~raig, ~rait, ~rall, ~rank, ~rap, ~rdez, ~rike, ~rlo, ~rman, ~rmo_, ~rofi, ~rre, ~sas_, ~scri, ~seas
  1.1: ~sep, ~ser_, ~sis_, ~sist, ~six, ~six_, ~ske, ~sola, ~stay, ~sus, ~susc, ~sys, ~terr, ~tful, ~theu
  1.1: ~tis_, ~tome, ~trun, ~udra, ~uelo, ~uenl, ~uipe, ~uitt, ~uscr, ~usio, ~utg, ~veni, ~view, ~vor_, ~vos
  1.1: ~vos_, ~xtin, ~ycli
  1.0: NUMBER al, NUMBER ans, NUMBER bicis, NUMBER can, NUMBER i, NUMBER … delete, NUMBER … la, a calendar
  1.0: a clapet, a tire, a … chain, a … consenti, a … does, about … fork, acabaron, account from
  1.0: acepte recibir, acepte … mensajes, achalez moi, achet-, adios, ads take, agradeceria, agregaron
  1.0: ai jamais, ai point, ai … les, aimerais etre, aimerais que, alertes texto, all communications
  1.0: already … am, am doing, am pregnant, am … all, amabilite, amabilite de, anden, ando en, ans a
  1.0: any … from, any … please, any … texts, anymore … am, anywh-, anywhere, apaguen … avisos, appartient a
  1.0: appelez a, appelez … la, apprecierais, apunte pero, are wasting, are … your, area, as always
  1.0: as … remove, asking … is, at … desk, automated messages, aux lettres, avec ces, avril, axide-
  1.0: baja … servicio, basta, be … of, bendiga pero, benis-, benisse, bici el, bicic-, bike looks, bike no
  1.0: bike … no, bike … now, bill … i, birthday to, boite aux, boite … lettres, borra, borrar … la
  1.0: borren … celular, borren … contacto, borro sin, bothering … with, brother please, buena … pero
  1.0: busquen mas, but … can, but … want, buzz, c … regle, caissiere m, camionneur, can … out, can … tell
  1.0: can … up, capable enlevez, capot-, capote, captures, card … the, ccpa, ce texto, cells, cellulaire svp
  1.0: cesser … envoi, cessez … textos, cessiez de, chama-, chantier, chez … on, chien jappe, clape-, clapet
  1.0: cliente … mi, cohet-, commerciaux, competitor, complain, comptant, comptez, consent … given
  1.0: consent … texts, contre vous, copia de, could … it, cual … la, cuesta NUMBER, cuesta … centavos
  1.0: customer … me, d un, d … enleve, de luto, de mensajeria, de tantos, de tapita, de texts, de … du
  1.0: de … fils, de … list, de … non, de … numero, de … pu, de … rien, de … svp, de … vous, deale-, dealer
  1.0: decirles que, dejar … enviarme, delete … y, deleting, demande moi, demen-, dentiste, deposite
  1.0: depuis … j, des … et, desabonnement immediat, desabonnez … des, descends, deseo recibir, deseo seguir
  1.0: desinscription |, deux … que, dieu … benisse, diffu-, diffusion, discontinue sending, dit … la
  1.0: ditch my, ditch … number, does … belong, dois … pour, donni-, donniez, dos anos, dos … de, downtown
  1.0: driving all, driving … day, dsl mais, durin-, during, ecrire pour, eh … no, el hospital, el saldo
  1.0: eliminar mi, en … cas, enbie-, enbien, encore … moi, ended |, enlac-, enleve |, entienden |
  1.0: enviar mensajes, enviarme mensajes, envies, es … prepago, escriban a, escribirme mas, esposo fallecio
  1.0: esposo que, est le, est quoi, estas, estoy embarazada, estuvo no, et … les, eue, excha-, exclamation
  1.0: excluez, exijo, explo-, fais … de, fait … par, familia, far … do, father has, fatigants, favor dar
  1.0: favor que, favorite, fermer mon, find, fire, first … i, flip, fois arretez, for … after, for … these
  1.0: fort |, free me, from sms, from … database, from … sms, front desk, gere, ghost me, good years
  1.0: hagame … favor, hasta luego, have mine, helmets, hit me, home safe, home so, hours i, hoy … no, hubby
  1.0: i run, i still, i … pregnant, i … was, if … must, igles-, iglesia, il roule, il … un, importuner
  1.0: in florida, in may, in … text, incluya, infirmiere de, infirmiere … nuit, is … company, is … in
  1.0: it after, it in, it … are, it … shifting, it … up, j apprecierais, j … ne, jappe, je descends
  1.0: je desire, je gere, je … rendu, je … un, julio, keys in, kindly cease, kindly take, l amabilite
  1.0: l hopital, l itinerance, l … c, l … pis, la date, la empresa, la paix, lado … mi, ladra, lady … the
  1.0: le … bien, le … cessez, le … merci, le … n, left … of, les … ca, les … je, les … moi, les … s
  1.0: ligne est, like … leave, like … number, line for, list remove, lista … el, lista … los, llanta y
  1.0: llegaran, lol but, longue, los, luto, m … merci, maam please, machine, mais ne, manden … ofertas
  1.0: manden … promociones, manden … promos, maqui-, marca-, mas notificaciones, mas y, matter … me
  1.0: me agregaron, me money, me … on, me>these, mean the, meme … j, menos … asi, mensa-, mensajes quiteme
  1.0: mensajes … que, merci retirez, merci … la, message so, message … anymore, message … j
  1.0: message … number, messages kindly, messages la, messages … remove, mi autorizacion, midnight
  1.0: mme tremblay, moi, moi svp, moi vos, moi … dans, moi … en, moi … enlevez, molestia, mon contact
  1.0: mon remboursement, mon … frere, more … after, more … from, more … no, more … or, muestrenme, mustv-
  1.0: mustve, my fault, my favorite, my therapist, my … unsub, my … used, need … shop, next … please, ni mi
  1.0: ni rien, ni … textos, nimew-, nimewo, nina de, nino you, no … alerts, no … gusta, no … ni
  1.0: no … telefono, noel, nomas no, non … et, not belong, not mad, not matter, note … the, notificaciones |
  1.0: notificaciones … este, notre numero, nouveaux, numbers been, numero avant, numero cordialement
  1.0: numero yo, numero … por, nunca … inscribi, obtenu, of … sms, off in, off … he, oil change, on sunday
  1.0: on your, on … the, one … and, one … not, only … for, ora, orign-, orignal, otro … no, out i, owner
  1.0: paid in, paid … full, paier-, paierai, par … je, para otra, para publicidad, para una
  1.0: paren … mensajes, parenle con, parent, participar en, partir … ahora, parto-, partout, pas interessee
  1.0: pas … non, pasada, paz, pediria, pende-, permis … m, permission … message, pero si, perro se, phone
  1.0: phone from, phone it, phone … from, phone … remove, phone … take, please forget, please process
  1.0: please … contacting, please … leave, please … remove, plus dans, plus … on, polit-, ponme en
  1.0: por escrito, por ultima, por … en, por … tienda, por … vez, porfa … no, poubelles, pour … numero
  1.0: pourriez vous, pourriez … svp, pouviez me, preferably, pregnant and, process my, program |
  1.0: prueba … que, psy, pu … enlevez, pu … otez, pub svp, puchi-, puchica, punto |, punto-, puntos, qu … se
  1.0: quatr-, que … eliminen, que … envien, que … etait, queja, quelqu, quelqu un, question, quiero recibir
  1.0: quiero ver, quiero … mas, quisiera … de, quitame … tu, radiez, reaches, read these, recevoir … autres
  1.0: recovering, recovering from, recovering … surgery, refrain … sending, regards, remuevan mi, respect my
  1.0: respeto … no, retire … consentement, retirer svp, retirez, ride with, ride … in, rien contre, robar-
  1.0: roomm-, roue … de, saca mi, saca … numero, sacame … la, said do, said … not, salir, saquenme delete
  1.0: sayin-, saying, scout-, scouts, see … saturday, sell me, send … invoice, senorita … no, sens
  1.0: sent … my, service messages, service … my, shedi-, shediac, shift i, shop you, shop … it
  1.0: siguen … textos, since … i, sir, sir … stop, sms on, sms please, sms stop, sms … this, so unsubscribe
  1.0: solicitor, son used, son … my, sonne tout, sortir … votre, souhaite me, spammed, starting with
  1.0: still … texts, stop … from, stop … notifications, sus … saquenme, svp cessez, svp n, svp … l, switc-
  1.0: taken … your, tambi-, tambien, tan rapido, temps a, tengo … y, text him, texteen you, texting me
  1.0: texto de, textos … ce, textos … que, textos … vous, texts can, texts or, thank … to, the card
  1.0: the financing, the future, the heads, the store, the vet, the … after, the … also, them … my
  1.0: therapist, these … messages, this texting, this … somebody, thx for, thx |, tienen harta, to make
  1.0: today please, today … not, told … before, tomas, tout cas, turn it, turn … text, une erreur, useful to
  1.0: usted-, ustedes, utili-, vais passer, vais … au, veci, velo donc, velo etait, velo mais, velo … un
  1.0: velor-, venderme, verifiez, veux pas, vos, vos sondages, vos … sur, voule-, voulez, vous et
  1.0: vous … amabilite, vous … jamais, vous … rien, vs, vue, vuelvas a, want my, want>list, want>more
  1.0: was done, we … a, week and, went … to, will pick, will … it, will … open, with … and, with … coupons
  1.0: withh-, withhold, would rather, write … i, writing … me, y … need, y … nueva, y … salio, y … te
  1.0: years … and, yes … the, yo mismo, you quitame, you saturday, you … do, you … lol, you … those
  1.0: you … wasting, you>remove, your website, your … remove, | cansado, | compa, | don, | fermer, | haganme
  1.0: | mano, | mark, | mijo, | oiga, | ote, | ponme, | radiez, | salirme, | scrub, | terminate, | texts
  1.0: | unenroll, | wife, | … apprecierais, | … back, | … beau, | … bill, | … coach, | … compter
  1.0: | … contacting, | … enlever, | … envoyez, | … gone, | … immediat, | … mets, | … nina, | … ocupo
  1.0: | … par, | … pourquoi, | … pub, | … sais, | … scratched, | … turn, | … vaina, | … wanted, | … which
  1.0: ~_aus, ~_aut, ~_ecr, ~_eme, ~_esc, ~_et, ~_feu, ~_hum, ~_igl, ~_lin, ~_maq, ~_nom, ~_out, ~_paz, ~_rap
  1.0: ~_rem, ~_ret, ~_st, ~_sue, ~_te, ~_ust, ~_vs_, ~aged, ~ags, ~ags_, ~aho, ~amab, ~and_, ~asl_, ~atho
  1.0: ~auss, ~avin, ~avr, ~ben_, ~cev, ~chal, ~cir, ~circ, ~clud, ~conv, ~couv, ~cupe, ~dial, ~digo, ~dpa
  1.0: ~ecev, ~eem, ~elep, ~enu, ~envo, ~espu, ~euse, ~evie, ~exij, ~furt, ~gand, ~ges_, ~gon, ~hale, ~hau
  1.0: ~hem, ~hica, ~hone, ~icac, ~icas, ~icos, ~ific, ~illa, ~ims, ~inet, ~inio, ~irm, ~itad, ~iter, ~jer_
  1.0: ~joi, ~ked, ~ked_, ~kil, ~lado, ~lar_, ~leph, ~lesi, ~leto, ~lgu, ~lis, ~lks, ~lks_, ~lmos, ~lqu_
  1.0: ~lven, ~maq, ~maqu, ~meb, ~mez, ~mien, ~moi_, ~mote, ~mplo, ~nai_, ~ndu_, ~nees, ~nfus, ~nir, ~nli
  1.0: ~nnee, ~noel, ~nope, ~ntic, ~nus, ~nus_, ~nywh, ~oces, ~ocki, ~oel, ~oel_, ~ois_, ~oit_, ~omeb, ~onv
  1.0: ~oomm, ~pci, ~pcio, ~phon, ~pita, ~plit, ~pouv, ~prom, ~pru, ~rans, ~rena, ~rez_, ~rime, ~rli, ~rueb
  1.0: ~saj, ~sayi, ~smi, ~spel, ~ssi_, ~suel, ~supp, ~tean, ~tos, ~tos_, ~trie, ~tron, ~tus, ~ubs, ~udad
  1.0: ~ug_, ~ung_, ~urn_, ~urth, ~uvi, ~uzz_, ~vois, ~von, ~vre_, ~vs_, ~ways, ~witc, ~woul, ~writ, ~xie
  1.0: ~xij, ~xijo
  0.9: (number), NUMBER … fine, NUMBER … texts, NUMBER … without, a air, a encore, a preguntar, a rien
  0.9: a … besoin, a … ces, a … dos, a … du, a … equipe, a … esto, a … man, a … retraite, a … spot, abogada
  0.9: abrazos, abren el, abria-, abrian, account no, addit-, additional, agree |, agreeing to, ah oui
  0.9: ahora la, ai autorise, ai fait, ai juste, ai laisse, ai … cell, ai … textos, ailleurs, all … please
  0.9: all … texting, am about, am done, am over, an e, and i, and told, and … thing, annoying please
  0.9: anymore of, anymore … these, apa, appartient, arret des, arreter d, arretez … faire, arretiez de
  0.9: asking … for, at every, au courant, au quebec, au … c, aussi … mon, automatises, avec, avisarme |
  0.9: baja … celular, baja … sms, bajenme … esa, be needing, beau frere, beau la, belong, ben, bici de
  0.9: bicicletita, bike is, blacklist … number, blasting, bless, bloqueo, blowing … my, bonda-, bondad
  0.9: bondad de, borren … telefono, boss … a, botto-, bottom, bound-, boys |, buscan, business … please
  0.9: by … do, c etait, c le, c … fini, c … le, c … paye, ca |, call my, call you, can close, can … block
  0.9: can … look, can … stand, can … to, cancel all, candado … me, care … and, careg-, caregiver, cel … su
  0.9: cessez … envoi, chaque … arretez, charged, checking, chez … c, chien … chaque, chingando con, choco
  0.9: ciel, comme demande, commence … etre, comment … fais, communication … this, compania |
  0.9: complaint … the, compter d, compter … aujourdhui, con … bici, confirmen … baja, confuse
  0.9: consenti … vos, consentimiento … recibir, continuez |, correspondence, costi-, costing, costs me
  0.9: cree … me, d, d avance, d hiver, d … j, d … plus, dans un, datos y, daughters phone, de clientes
  0.9: de contactos, de diffusion, de enviar, de magasins, de recibir, de … computadora, de … desinscrire
  0.9: de … donnees, de … frenos, de … lo, de … mandarme, de … no, de … texts, de … vaina, dear … please
  0.9: debar-, debarque … de, decede, decochez la, decochez … case, delete telefono, delete … me, delga-
  0.9: demando |, deme, derniere … arretez, desubscribe, dia favor, dicho, dings please, dit a, do not
  0.9: do … a, do … turn, donc … textos, drinking, duena, during my, ecrire ici, ecrivez j, ecrivez … ai
  0.9: ecrivez … que, el triciclo, eliminen mis, en … celular, end … notifications, engin-, entregaron
  0.9: entregaron la, entregaron … bici, envie … recevoir, envio, envoi … textos, envoyer … rappels
  0.9: erreur je, es automatico, est decede, est paye, esto quitenme, esto … automatico, et il, etes … de
  0.9: eu NUMBER, fak, family … and, feelings but, felices, fille qui, filled in, fine NUMBER, fixed thanks
  0.9: fixin-, fixing, for … my, for … old, from a, from … company, from … distribution, from … further, fui
  0.9: get … you, ghost, got … phone, gracias ahora, gracias igual, group ride, guys no, habla NAME, hace un
  0.9: had, handl-, hard … but, has not, hat, have limited, havin-, having, hay alguien, here … no, hi … take
  0.9: hi … you, him … your, how … i, hunt, i take, i write, i … bought, i … from, i … limited, i … rather
  0.9: if … get, impre-, in what, infirmiere, info and, infos, interrompez, is annoying, is at, is mad
  0.9: is … nice, is … who, it so, it … got, j … ete, j … ma, j … repondu, jamais demande, jamais rien
  0.9: jappe chaque, jappe … fois, je … ben, je … desire, je … ne, je … que, jefe se, jesus christ, jubile
  0.9: just … here, keep … phone, kid |, la bicicleteria, la bondad, la cancelacion, la duena, la prueba
  0.9: la retraite, la shop, la … llevo, la … maison, laisse tomber, laissez … ca, las … a, le jour
  0.9: le … samedi, leer mensajes, les agradezco, les quito, les textos, les … annees, les … otez
  0.9: les … permiso, let, lien, life, limited texts, limited … on, liquide, lista … contactos, liste noire
  0.9: liste … diffusion, llega, llenas, lleno, llevo mi, lo demas, loans, lock … the, loi c, loi … NUMBER
  0.9: los bloquee, los … saquenme, lose … digits, ma femme, ma … mais, mandar otro, mandar un, manden … nada
  0.9: manden … uno, marin-, mas con, me but, me dan, me mettre, me notifiquen, me podes, me suena
  0.9: me … again, me … avisos, me … de, me … publicidad, me … quedo, me … reminders, me … right
  0.9: me … unsubscribe, mejor … de, meme … mon, mensajes es, merci … le, metieron a, mettez moi, mi pais
  0.9: mi proposito, mi sobrino, mientras no, mientras … me, mis … personales, mon … jappe, more mensajes
  0.9: more … lol, more>me, morning please, muchacho que, mucho pero, my contact, my daughters, my … got
  0.9: n existe, n thx, nada … me, nada … ver, ncc, ne desire, ne … etre, necesito … recordatorios
  0.9: needing … texts, nephe-, never even, never send, never … anyone, newfo-, newfoundland, ni ver
  0.9: no entienden, no pienso, no volvais, no yo, no … NUMBER, no … anything, no … consent, no … coupons
  0.9: no … notifiquen, no … saquenme, no … tengo, nom … vos, non retirez, not … enough, not … his, notifies
  0.9: numero … el, numero … jamais, nunca … estos, of text, off me, off … cell, ok … me, on ferme, on it
  0.9: on … de, one … time, otiez, out no, out your, outfi-, over these, over … texts, pa textos, pais
  0.9: para … wifi, parte … no, pas gagne, pas … qu, paso no, patru-, pay by, paye … chaque, pedi … y
  0.9: pedirles, pensi-, perdone … no, perfecta, permiso … mandarme, pero … los, pete, piass-, plan please
  0.9: please halt, please opt, please … only, plein le, plus aucun, plus … contacte, podes … de, podria
  0.9: point je, ponchadura, por completo, pour chaque, pour … travail, prefer … texts, priere … ne, prior
  0.9: procedan, publicidad no, publicidad sin, publicite sur, pubs … moi, puse … no, qu il, qu … peut
  0.9: quand je, que el, que parte, que … de, quieren, quiero … alertas, quiero … texts, quiero … uno
  0.9: quitenlo de, quitenme d, quitenme delete, quitenme … una, quy, rappels merci, real, recev-, recevoir
  0.9: recibir publicidad, record of, redy, regalamos, rehab, renco-, rental … please, rentree, replying stop
  0.9: reported as, resul-, retiren mi, retirer … nom, retirer … vos, revoco … consentimiento, revoked |
  0.9: robot to, roue est, roule pas, running late, salirme … esto, sans m, sans vouloir, saquenme … los
  0.9: sees, segura, send texts, send … more, sent … NUMBER, servent pu, servicio … mensajeria, setting
  0.9: shopping, si … en, si … yo, signe-, siguen, sms list, sms merci, sms off, so … never, soins, solo … el
  0.9: somebody … my, son … mensajes, sortez mon, soy … you, spring, stop damn, stop … alerts, stop>wrong
  0.9: suppression … mes, supprimez … de, sus, sus … borrenme, suscripcion … sus, svp que, switch … the
  0.9: syste-, tannant, tappi-, tapping, tasse, telep-, tell … he, tell … robot, tenga la, tenga … bondad
  0.9: terminate, terrible, terribly, text … after, texting program, texto … je, textos … magasins
  0.9: textos … you, texts though, that … enough, that … in, the box, the gift, the list, the number
  0.9: the school, the tracking, the … hate, the … keep, the … looks, the … size, the … went, these so
  0.9: they … my, thing i, time after, to come, to get, to here, to tell, to … different, to … texts, tombe-
  0.9: too … the, trail … is, trait-, treat … as, trop enlevez, tune … and, twins, un forfait, un … el
  0.9: un … telephone, uncheck … for, unsolicited commercial, unsubscribe … and, unsubscribe … number, up in
  0.9: use … for, using … number, velo pis, velo pour, velo … haha, veuillez … mes, vez you, viole-, virgu-
  0.9: virgule, volva-, volvais, volvais a, vos … otez, votre magasin, voudrais etre, voudrais me
  0.9: vous apporte, vous arreter, vous … mes, vous … ne, vs avez, want sms, want … message, wanting these
  0.9: was not, was ok, watch, we … the, were … the, wheres the, who … texting, whoever, wishe-, wishes
  0.9: withdraw … consent, without these, woke, work in, would, wrong>me, y necesito, y … es, y … le
  0.9: y … paran, year … is, you cambie, you cancel, you estaba, you owe, you when, you … him, your database
  0.9: your junk, your notifications, your robot, your sms, your … come, your … pop, your … was, zona
  0.9: | apply, | basta, | before, | blacklist, | bravo, | casl, | cuando, | dejame, | desabonnement
  0.9: | dorenavant, | encontre, | jesus, | loi, | moi, | oublie, | par, | quelqu, | retirenme, | shop
  0.9: | suppression, | tasse, | … aimerais, | … autorice, | … ayer, | … borro, | … button, | … cafe
  0.9: | … carro, | … cesser, | … chier, | … christ, | … encuentro, | … garantie, | … habite, | … halt
  0.9: | … here, | … inscription, | … lose, | … mais, | … manera, | … muy, | … neta, | … parfait, | … parte
  0.9: | … podes, | … quick, | … retirez, | … reviendrai, | … shut, | … sors, | … sur, | … veu, | … vos
  0.9: | … warning, ~_aux, ~_bas, ~_bit, ~_bla, ~_bug, ~_ce, ~_d_, ~_der, ~_ei, ~_fam, ~_fav, ~_lic, ~_lis
  0.9: ~_op, ~_pac, ~_sm, ~_unf, ~_wok, ~_wri, ~agre, ~amai, ~arag, ~aran, ~arni, ~arq, ~arta, ~artm, ~bed
  0.9: ~belo, ~blay, ~bug, ~chos, ~ciat, ~cid, ~cip, ~cois, ~cre_, ~crib, ~criv, ~croi, ~dby, ~dice, ~dich
  0.9: ~due_, ~each, ~eart, ~ecki, ~elit, ~els, ~else, ~ema_, ~emen, ~endo, ~ensa, ~eph, ~epho, ~eral, ~ersa
  0.9: ~esi, ~esse, ~esul, ~etra, ~euf, ~evoi, ~fam, ~fiq, ~fiqu, ~fos_, ~fui_, ~geon, ~gett, ~gun, ~gun_
  0.9: ~havi, ~hdra, ~hre, ~iaj, ~iass, ~iat, ~iba, ~ibr, ~ieu_, ~ifiq, ~irg, ~ismo, ~iso_, ~isos, ~ist
  0.9: ~jenm, ~lien, ~lif, ~lmen, ~los_, ~loy, ~lse, ~mand, ~mas, ~mela, ~mens, ~moi, ~mons, ~mpez, ~nate
  0.9: ~ndes, ~ndl, ~neph, ~nera, ~nfe, ~nfos, ~nove, ~nsaj, ~nvo, ~ocio, ~oco_, ~oi_, ~olic, ~onc, ~onge
  0.9: ~owne, ~pam_, ~pia, ~ppri, ~prio, ~proj, ~pt_, ~quis, ~rem, ~renc, ~rib, ~riss, ~rizo, ~rmar, ~rtm
  0.9: ~rtme, ~show, ~sil, ~sito, ~smo_, ~spen, ~spue, ~ssag, ~ssem, ~ssez, ~stp, ~stra, ~swit, ~swor, ~syst
  0.9: ~tamb, ~tele, ~trac, ~ttom, ~ubl, ~uera, ~uida, ~uit_, ~unte, ~util, ~uton, ~utt, ~utu, ~val_, ~vec_
  0.9: ~vice, ~virg, ~volv, ~wne, ~wok, ~woke, ~yste
  0.8: 2 ans, NUMBER star, NUMBER … is, NUMBER … not, a baby, a bus, a mes, a number, a poner, a vendu
  0.8: a warranty, a … dossier, a … linea, a … now, absta-, abstain, abstain from, acabe-, achete … pompe
  0.8: achete … vous, acordamos, ads … me, advis-, after your, again … will, against you, age, agradecere
  0.8: agreed … get, ai annule, ai demande, ai … besoin, al … si, alger-, algerie, all communication, all got
  0.8: all … texts, aller, allum-, alone, alto por, alto … favor, am … years, amable, and use, and … we, any
  0.8: anyone in, appeler … pour, appli, are blue, are red, are … best, are … but, are … violets
  0.8: arreter … envoi, arreter … envoyer, arretez … lui, as long, asked you, asked … a, assez, atencion … de
  0.8: aurai-, automated texts, aux, avec vous, aviso-, avisos, avisos … este, baja los, been … to, bell for
  0.8: belle-, belles, bicycle … i, bien mais, bien recu, bike … your, blocked, bonjour madame, bord svp
  0.8: borre … telefono, borren este, bother … with, bouti-, bras, breakfast, brother … the, bruh, buenisima
  0.8: business line, buy, buzzi-, buzzing, by when, c mon, c … dangereux, c … la, c … possible, ca reveille
  0.8: ca … 2, ca … les, came … this, can remove, cancellez, cas, cell des, cell … NUMBER, cell … votre
  0.8: celui la, cenne, cents … stop, cesen, cessez immediatement, cessez toute, cessez vos, cette dame
  0.8: chier, choose, clarito que, clarito … no, closer to, cocho-, come … and, come … you, comme vous
  0.8: communications … this, complaint with, comptes, conge, consent … do, correcte, correo, cosas |
  0.8: courriels svp, coute … cents, culpa … ustedes, custo-, d … aux, d … mensajes, dado … consentimiento
  0.8: daily, damn it, damn texts, dans votre, dans … systeme, data and, de casques, de cellulaire
  0.8: de contactarme, de lui, de pneus, de promociones, de que, de t, de … arreter, de … empresa
  0.8: de … enviar, de … escribirme, de … fichier, de … machine, de … otez, de … par, de … saludos
  0.8: de … textez, de … tu, demeu-, demeure, den, depuis NUMBER, des … pour, desactiveme, dia y, dice la
  0.8: diffusion |, digo en, don … el, donc, donc de, donc … m, donde firme, doord-, doordash, dossier
  0.8: drett-, drette, drette la, ds, du … le, each stop, ecoeurez, ecout-, ecris au, ecris … moi, el NUMBER
  0.8: el permiso, electricos, eliminado, eliminar … contacto, elimine mi, elimine … numero, eliminen
  0.8: ella el, elle en, else |, en floride, en honduras, en ninguna, en … asi, en … cel, en … quitenme
  0.8: en … web, end … here, ensem-, ensemble, entiendo mejor, envie … mensajes, envoi … messages
  0.8: envois merci, envoyer … message, escribir a, escribir … este, espero que, est deja, est possible
  0.8: est … pere, esta … y, este servicio, este … si, esten avisando, et enlevez, etran-, euh, ex … texting
  0.8: expre-, fais le, fait 2, favor de, favor … manden, felicitacion, ferai, fils … NUMBER, first … the
  0.8: floride, fois que, for his, for … mom, for … repair, formal, from stores, fucking texting
  0.8: fucking … me, further … by, gang enlevez, garderie, gars … NUMBER, get these, ghost-, gibbe-
  0.8: gibberish, google voice, google … number, got … this, hablo ingles, hacem-, harassment, hard, have … i
  0.8: hawai-, hawaii, he … just, helpi-, helping, her please, hey no, hey … offense, hi … stop, hice
  0.8: home … it, hopit-, hopital, i … told, i … unsubscribe, iban … mandar, if they, ilegal yo, ilegal … no
  0.8: illeg-, illegal, in small, in … from, in … messages, in … that, infir-, informacion de, ingles y
  0.8: inscrivez … sur, interdit, internal, internal do, internal … not, invoice … my, is sunday, is … google
  0.8: is … just, is … stop, is … text, is … working, islan-, island, it may, it wakes, it … concern
  0.8: it … off, jamai-, jamais, jamas … vuelvan, je voulais, je … me, je … plus, jo, job … de, juego
  0.8: just … texts, kev, kid is, kind … to, knock-, l appli, la gang, la moitie, la pouvez, la senorita
  0.8: la … ayer, la … ce, la … ne, la … un, law>remove, le … est, les NUMBER, les enlever, les … sur
  0.8: les … texto, leve, ley … que, like … old, like … opt, liste enlevez, liste please, llantas y
  0.8: lleguen … de, llevarla, lo … acordamos, lord, los anuncios, los mensajes, los pido, los … jeje
  0.8: los … ustedes, lowke-, lowkey, lui … a, ma cliente, ma facture, maam … stop, manager to
  0.8: mandando mensajes, mandarme, mande nada, mande … por, manden … a, marketing to, marquenme, mas esto
  0.8: may concern, may … be, me about, me acuerdo, me bro, me eliminen, me … dire, me … encore, me … time
  0.8: mensaje por, mensaje you, mensajes jeje, mensajes porfavor, mensajes … dia, merci … je, mere … la
  0.8: messa-, message je, message merci, message … more, message … you, messaging … please, metio, mi … yo
  0.8: midni-, migra, miles so, mira, mis … de, mix, moi … ne, molestia quisiera, mon ado, mon … soit
  0.8: mon … svp, monct-, moncton, money and, more anything, moved, moved |, movil |, muchas gracias, mujer
  0.8: my wishes, my … first, n it, ne, ne fais, need … messages, need … send, never … my, never … of
  0.8: never … so, neveu, nice … you, ningun, ninguna lista, no, no escribirme, no llegue, no necesito
  0.8: no reminders, no … consentimiento, no … dejan, no … e, no … i, no … propaganda, nomas … me, non, nos
  0.8: not ask, not believe, not … marketing, not … needing, notas, notice to, nous ne, now … leave
  0.8: number>more, numero |, numero … vous, nunca autorice, nunca puse, of yours, of … computer
  0.8: ofertas … mi, oiga, ok la, ok you, ok … quitenme, on my, on tuesday, on … demenage, on … est
  0.8: on … fridge, on … it, on … only, or whatever, or will, osti, otro, out and, out … am, out … me
  0.8: out … more, outgrew … bike, pa … los, para … numero, paren … los, partir … aujourdhui, pas a, pas mais
  0.8: pas … promos, peine de, peopl-, perdone pero, permission … m, pesim-, peux … en, phone and, picked |
  0.8: pitid-, pitido, plays, please be, please confirm, plus je, plus souvent, plus … le, point final
  0.8: por favor, por … despues, portal, porte … au, porter, posib-, pour … derniere, pour … retirez
  0.8: pourriez … me, pouve-, pouvez tu, prefe-, prefere … plus, prefererais … plus, pregunto … queria
  0.8: pret … c, process … opt, profile, promis de, proposito es, proteccion, publicidad … mi, quand le
  0.8: que acordamos, que cada, que votre, que … mando, qui vous, qui … ai, quiero publicidad, quita … cel
  0.8: quitame … esa, quito … permiso, rando-, receipt i, recibiendo … comunicaciones, recupere mon
  0.8: red violets, red … are, regarder, reglez, removal from, remove … your, remove>these, remuevan … numero
  0.8: rendez … de, reparle, replied … and, replied … last, repor-, reprends, respect … wishes, respeto you
  0.8: retirer son, retiro mi, revoco mi, revok-, revoke … consent, revoque, rien … mon, rien … texto, rocks
  0.8: roll |, roses are, roses … red, salga, salirme … la, salirse, saludos, saludos |, saquenme … ahi
  0.8: savez, says … write, school so, se leer, se … a, secti-, section, see the, see … i, sending … ads
  0.8: service, servicio … no, shop, shop texts, sin … yo, so … and, solicito baja, solid-, sonnette a
  0.8: souhaite … plus, souvent que, soy … delete, split, sprin-, stand these, stop fucking, stop last
  0.8: stop … in, stop … week, su tienda, submit |, suena, suficientes, suis juste, suivi-, suivis
  0.8: sus comunicaciones, suspend, susto, svp enlevez, ta, tabarnak arretez, tanto texto, tapit-, tapita
  0.8: taxi, tcpa you, tell … bike, tente pas, text for, text … send, texted |, textees mas, texting … phone
  0.8: texto ca, textos au, textos … arretez, texts forever, texts get, texts ty, texts … stores, texts>texts
  0.8: thanks unsubscribe, that the, the desk, the new, the payment, the textos, the wheels, the … all
  0.8: the … location, the … ready, their, them and, there can, these go, these … my, these>texts, this
  0.8: this … that, tinni-, tinnitus, to … off, to … out, todo … you, tout mais, tout … futur, tu … d
  0.8: tu … no, twice and, typing this, un taxi, un … you, una sola, unive-, unsubscribe svp, vacac-
  0.8: vacaciones, vaut, velocidades, ves, veuillez arreter, veuillez m, veuillez supprimer, veuillez … ce
  0.8: veux pus, violets, violets are, violets … blue, voice number, vos promotions, votre … otez, voudrais
  0.8: vous laisse, vous pis, wakes the, wakes … baby, was his, we are, weath-, went with, while … was
  0.8: who … i, whom it, whom … may, will never, will … the, wish, wishes and, with … from, withdrawing
  0.8: work so, would not, wth, x la, yesterday … the, yo stop, you be, you … doy, you … ever, you … is
  0.8: you … mandar, you … mandarme, you>you, your internal, your messages, your store, your texts
  0.8: zero … svp, | b, | cancellez, | effective, | ensenenme, | forgot, | log, | lowkey, | muestrenme
  0.8: | osti, | pitie, | podrian, | porfa, | ps, | remuevan, | robot, | roses, | running, | xfa, | … bicycle
  0.8: | … commence, | … faire, | … father, | … fille, | … fucking, | … goes, | … hagame, | … kit, | … little
  0.8: | … lube, | … means, | … opted, | … padre, | … perro, | … point, | … prend, | … process, | … supprimer
  0.8: | … tienen, | … tremblay, | … website, | … whom, ~_dar, ~_ec, ~_els, ~_euh, ~_eve, ~_had, ~_mij, ~_moi
  0.8: ~_ne_, ~_neu, ~_no_, ~_of, ~_ot, ~_peo, ~_rat, ~_sol, ~_suf, ~_sus, ~_ta_, ~_und, ~_veu, ~aca_, ~agas
  0.8: ~aily, ~aite, ~aje, ~ake_, ~alon, ~ami_, ~aqui, ~arm, ~aski, ~assa, ~assm, ~asur, ~atre, ~ault, ~avec
  0.8: ~bot, ~bruh, ~buy_, ~celu, ~chas, ~choo, ~cipa, ~coe, ~coeu, ~cora, ~cton, ~dail, ~dat, ~debe, ~dios
  0.8: ~eac, ~edes, ~een_, ~efer, ~eir_, ~els_, ~env, ~eop, ~eopl, ~ephe, ~epor, ~ept, ~essa, ~esto, ~euh
  0.8: ~euh_, ~ever, ~evok, ~ewa, ~expr, ~fens, ~fica, ~firm, ~fis, ~flip, ~fon, ~fort, ~gan, ~ging, ~had_
  0.8: ~hice, ~hon, ~idni, ~igan, ~inis, ~init, ~ipti, ~issa, ~itre, ~jama, ~lanc, ~lema, ~leta, ~lev, ~lim
  0.8: ~loi, ~loir, ~lto_, ~lus_, ~lvie, ~mer_, ~mess, ~midn, ~mij, ~monc, ~nclu, ~ncto, ~ndin, ~nonc, ~nsa
  0.8: ~ogr, ~omo, ~omoc, ~opl, ~ople, ~osse, ~oti, ~otic, ~otto, ~oupe, ~paz, ~peni, ~peo, ~peop, ~plen
  0.8: ~plus, ~prim, ~prop, ~quat, ~rajo, ~rap_, ~rasi, ~rez, ~rint, ~rope, ~ruh, ~ruh_, ~runn, ~sag, ~saje
  0.8: ~send, ~shop, ~sl_, ~sos, ~sos_, ~spri, ~ssme, ~subs, ~suf, ~tada, ~this, ~tili, ~todo, ~tul, ~tus_
  0.8: ~twe, ~udos, ~uead, ~uffi, ~utiq, ~uzzi, ~vaut, ~veu, ~vida, ~wish, ~xpr, ~xpre, ~zzi, ~zzin
  0.7: NUMBER piasses, NUMBER years, NUMBER … l, NUMBER … per, a company, a gift, a scam, a su, a … este
  0.7: a … gars, a … there, a … yo, abrie-, absolutely not, after work, ahi por, ahi … favor, ai plein
  0.7: ai refuse, ai … contre, ai … ma, ai … pas, ailleurs maintenant, aimerais … retiree, al link, al … no
  0.7: all your, alrea-, already, already bought, alvar-, am still, amables de, amables … no, and let
  0.7: and nothing, and … had, and … said, ande, anulen mi, any … text, anymore … i, appartient maintenant
  0.7: appli-, apres, are too, are your, arreter tout, arretez … alertes, arsenault, as … you, asust-, at a
  0.7: atent-, atropellan, autre numero, aveug-, aveugle, avez charge, avisos … la, avisos … pedido
  0.7: avoir accepte, avoir … a, ayer … no, b … i, babysitter, backo-, bad hip, baja definitiva
  0.7: base … donnees, be … pain, be … so, belongs, biffez … nom, bikes anymore, bills, bizar-, bizarre
  0.7: bonita, bonjour monsieur, bonne-, bonso-, bonsoir, bottl-, boundaries, bravo |, broken so, bud
  0.7: but … with, ca … m, caliq-, calique, campu-, campus, cancelar … suscripcion, cancelen
  0.7: cancelen … suscripcion, candado no, card … for, cassee, ce … d, cease … me, cel no, cel … de
  0.7: cellulaire je, celular … no, celular … su, cesser … m, cette ligne, chalet sans, chalet … reseau
  0.7: charged for, charges, chez nous, christ stop, click-, come … NUMBER, comme … la, comment avez
  0.7: compagnie, complaints, con estos, confirm … you, confused by, consentement … recevoir, contactado |
  0.7: contactarme |, cost … NUMBER, coudonc allez, cross my, cualq-, cualquier, cuts, d message
  0.7: dans … poche, datos por, datos … favor, de, de donnees, de fregar, de publicidad, de retirarme
  0.7: de textear, de velos, de vot, de you, de … acepte, de … aqui, de … autres, de … demain, de … grupo
  0.7: de … llanta, de … ma, de … pubs, dear … is, dear … or, declu-, decro-, definitivement les, dejen el
  0.7: dejen la, dejen … textearme, delete pais, delete … numero, demande … arret, denuncio, depen-, des text
  0.7: des … d, desactivation, desactiven … notificaciones, deseo ser, deseo … contactado, desinscrit, dice
  0.7: dicte, did … by, different … now, digital detox, dimanche c, disable texts, disable … for
  0.7: disculpe … molestia, dit … telephone, donne ce, donne … cell, downt-, driver, each … costs, ecrire j
  0.7: ecrivez lui, eh but, el consentimiento, el nino, elle est, elle … a, else you, en … alors, en … carro
  0.7: en … casa, en … encore, en … enleve, en … plein, en … stop, enfant … le, ennui-, ennuie, ennuie de
  0.7: ensen-, entiende, entrando, enviar … a, enviar … mensajes, envoyer … speciaux, escriban nunca
  0.7: escribe la, escribio mi, escribirme por, escribirme … favor, escribo, eso es, eso se, est … c
  0.7: estar mandando, estar … con, estos … gracias, etait … le, etes fatigants, ever … me, every week
  0.7: expliquen, fais pas, fat, favor … borrar, favor … es, favor … quitarme, fix, for squeezing, for us
  0.7: for … tire, for … tune, forwards, found a, free … from, from, from future, from it, from somebody
  0.7: from whatever, from … contact, further, garde, gele, get … by, gets confused, gets … by, glad, god no
  0.7: god … more, going … the, good for, gracias quitenme, habian, hace dos, hace … ano, hagan … favor
  0.7: halt … messages, hanging, harcelement, harta-, hasta … llegamos, hospital con, hospital … mi, how come
  0.7: how do, how … you, husbands, i choose, i keep, i mean, i ordered, i … doing, i … unsubscribed, if … is
  0.7: in full, in … middle, into, into a, is making, is revoked, is … he, it … enough, it … stolen, j … une
  0.7: je dicte, je recoive, je … peux, jesus … stop, jump, just … out, just … to, keep … on, keep … your
  0.7: l accident, la … a, la … el, la … passe, la … porque, ladil-, ladilla, laid off, las … you, last … was
  0.7: le a, le tune, le … tu, le … up, le … va, les da, les messages, line |, list, list … NAME
  0.7: lista saquenme, lista y, llaman, lo phone, lo … quitenme, longer consent, los leo, lus, m … charge
  0.7: ma poche, ma … avait, machine |, mais pu, mais … vrai, mandar … por, mandarle, mande textos
  0.7: manden mensajes, mapa, mark my, marre, martes y, mas comunicaciones, mas en, mas se, mas … para
  0.7: me before, me derange, me estan, me textearan, me … borrenme, me … enlevez, me … ninguno, me … quiten
  0.7: me … rien, me>list, me>texts, me>want, means, mejor por, mensajes al, mensajes |, mensajes … se
  0.7: mensajitos … you, merci … cesser, merci … retirer, message non, message … my, messages arretez
  0.7: messages … thank, mi, middl-, middle, mine from, mobil-, mobile, moi ca, moi d, moi … client, moiti-
  0.7: moitie, moles-, mon, mothers, moved … please, my gf, my privacy, my … do, my … outgrew, nada a
  0.7: negocios, never … again, never … up, new … but, ni … recordatorios, niaiser, nieta, no me, no pueden
  0.7: no quiere, no time, no vuelvo, no … doy, no … ir, no … mucho, no … sus, no … take, noche-
  0.7: non … messages, non … retirez, nop no, nope never, nosot-, nosotros, not coming, not do, not nobody
  0.7: not trust, not … NUMBER, note pour, note … i, notifications, notre … de, nous enlevez, nous |
  0.7: now … are, number immediately, number … all, numer-, numero … doit, numero … ta, numero … y
  0.7: nunca … me, obten-, of … marketing, ok … will, old … got, on … des, on … door, otra … que, out … los
  0.7: pa, pa … you, paid the, papi |, para … de, para … textos, pas besoin, pas fache, pas … plus
  0.7: pas … vous, paso manana, pass … the, passe mon, passe … tour, patience … vos, paz con, pelletier
  0.7: permizo, pero los, pero me, personne m, personne … a, pesimo, pesimo servicio, peu … de, peux plus
  0.7: phone … charges, piasses, pierda, pieza equivocada, pis … deux, place … mon, plus, plus de
  0.7: plus jamais, podes sacar, policia … no, poner, por el, portable |, posible, pour … promos, pourquoi |
  0.7: prete, preuve que, preuve … j, promociones … favor, pu ca, pu me, publicidad aqui, publicite … mon
  0.7: puedo cambiar, pus … texto, quand … m, que, que … nom, que … recoive, que … saquenme, quedo la
  0.7: quelle est, queria … cuando, queria … si, quiero desuscribirme, quiero … borren, quit your
  0.7: quiteme por, quiteme … favor, quitenme … sus, racine, read english, recados … no, recois
  0.7: recordatorios ni, regan-, regar-, regre-, regresar, rente, requesting … from, resea-, retirar mi
  0.7: retirar … numero, retire, retiro de, ride … the, ring |, rodada delete, roule-, saca de, sans reseau
  0.7: sans … consentement, scrapez mon, scratched my, scratched … frame, se … esta, se … llena
  0.7: send … further, send … this, send>list, send>these, sending … stuff, senorita delete, ser contactado
  0.7: serve-, service mais, service please, service … please, servicio, set boundaries, shops please
  0.7: shut these, si jamais, si … de, siemp-, siempre, siento, signing off, sin … consentimiento, siri … the
  0.7: sms … este, so, so happy, so … just, so … please, solicito la, somos, son … elle, sorry eh
  0.7: sorry … but, sorry … the, soupl-, souple, squeezing, squeezing … in, start-, still … not, stop … svp
  0.7: strok-, stroke, subscription to, suelta, suis … fache, suis … l, sus listas, suscripcion, taller y
  0.7: tcpa i, techo, telefono y, telefono … mi, telefono … solo, telephone a, telephone de, telli-, telling
  0.7: termina la, terminate messages, tes … je, text every, text or, text take, texter … j, textez a
  0.7: texting take, textos svp, textos … este, textos … quitenme, textos … rien, texts do, texts>number
  0.7: thank … NAME, thanks on, the bar, the coffee, the marketing, the unsubscribe, the update, the wifi
  0.7: the … arrived, the … kid, the … should, the … too, these … at, these>not, this … is, this … remove
  0.7: timbre no, time … is, tiren, to start, to stop, to … back, to … removed, to … tell, today and
  0.7: told NAME, too late, too please, triple, trouble, trying … cut, turn … the, type, un casque, una bici
  0.7: unenrol, unenroll me, universite, unsubscribe moi, up tomorrow, up … take, use your, vais … plainte
  0.7: valid, vendimos, vendu, vet, veuillez … de, veuillez … mon, vos … aussi, vos … m, votre shop
  0.7: votre systeme, vou, voudrais … desabonner, vous … fatigants, voy a, want … bike, want … gone
  0.7: want … on, week … am, were all, what do, what happened, wheels are, while it, who … are, why is
  0.7: will just, will … please, wish you, with him, with … a, witho-, without, would … be, wrong size
  0.7: xfa no, y quedamos, y saquenme, y … pero, yes … works, you de, you had, you scratched, you text
  0.7: you … canse, you … over, you … vive, you>forever, your messaging, your service, your … does, zip
  0.7: | after, | ahorrense, | arrete, | cessez, | class, | confirmed, | eliminenme, | las, | oye, | pusieron
  0.7: | refuse, | respectfully, | senores, | siguen, | step, | ultimo, | whoevers, | … appointment, | … ask
  0.7: | … aux, | … commande, | … computer, | … definitiva, | … dicte, | … divorced, | … eh, | … esperando
  0.7: | … hard, | … loi, | … love, | … madame, | … passe, | … petite, | … pongo, | … repair, | … reviens
  0.7: | … size, | … todas, | … trabajo, | … unico, | … usen, | … velo, ~_alg, ~_an, ~_beb, ~_cus, ~_dau
  0.7: ~_de_, ~_ev, ~_gon, ~_kit, ~_mi_, ~_mor, ~_nen, ~_noe, ~_nu, ~_pa_, ~_pop, ~_pur, ~_rev, ~_sin, ~_so_
  0.7: ~_svp, ~_tip, ~_vau, ~_wou, ~admi, ~aka, ~alre, ~amad, ~amig, ~arli, ~arr, ~aus, ~aut, ~beg_, ~bil
  0.7: ~bud_, ~cali, ~cati, ~cham, ~cipi, ~cort, ~ctl, ~ctly, ~cul, ~cust, ~dar_, ~den, ~depu, ~dere, ~dic
  0.7: ~ding, ~dit_, ~dnig, ~doss, ~dria, ~dson, ~dyi, ~dyin, ~eco_, ~ecup, ~effe, ~egun, ~ely, ~ely_, ~erw
  0.7: ~ery_, ~este, ~etai, ~eys_, ~fat_, ~fix_, ~from, ~fyi, ~gic_, ~gnie, ~haut, ~hit, ~hose, ~hut, ~ibir
  0.7: ~idd, ~ierr, ~ifi, ~igl, ~igle, ~ili, ~invi, ~ira, ~ish_, ~ist_, ~itho, ~ivi, ~ji_, ~kind, ~kit, ~lcom
  0.7: ~llar, ~lpa_, ~lqui, ~lre, ~lrea, ~lud, ~lus, ~madr, ~midd, ~mind, ~mir_, ~moci, ~mor, ~moth, ~ncia
  0.7: ~ndue, ~nfl, ~nia_, ~nne_, ~now, ~nro_, ~nsoi, ~nume, ~nunc, ~obil, ~omba, ~orne, ~orse, ~os_, ~ottl
  0.7: ~ouvi, ~owl, ~pop, ~prou, ~qui, ~rade, ~rda_, ~refe, ~regr, ~rien, ~riez, ~rip, ~rmer, ~rms, ~rms_
  0.7: ~rom, ~rom_, ~roof, ~rouv, ~rth_, ~rthe, ~rto_, ~sage, ~seno, ~shut, ~somo, ~sors, ~sot, ~ssa, ~sthe
  0.7: ~stin, ~sto_, ~sus_, ~svp, ~tay_, ~ting, ~torn, ~ualq, ~ucha, ~uelv, ~ufi, ~ulem, ~ulez, ~umer, ~unci
  0.7: ~veil, ~vet_, ~vey, ~voke, ~wou, ~xin, ~year, ~yers, ~ype_, ~yst, ~zip_
  0.6: (more), (not), NAME can, NUMBER am, NUMBER without, a dire, a great, a private, a pump, a votre
  0.6: a … bici, a … ma, a … one, a … papa, admir-, affai-, affaires sur, again … my, agent, ahi que
  0.6: ahora … en, ai … hier, alertes svp, alerts … me, alguien de, allo c, already told, alrts, am blocking
  0.6: am … not, amabl-, amable de, an passe, and we, and … contacting, and … messages, ano nuevo, ansiedad y
  0.6: anymo-, anymore, apple pay, aqui como, are shot, arret … messages, arretez … ca, arretiez … m, ask if
  0.6: at it, au … le, aujourdhui plus, avez egratigne, aviez, away for, baja en, barak-, basta … me
  0.6: be buying, be nice, be reporting, been … i, belon-, bendiga … you, besoi-, besoin, besoin … ces
  0.6: bien … me, bike do, bikes are, bmx |, borrarme |, borreme … su, borren … numero, bud |, but were
  0.6: but … on, by a, c … quoi, ca … bien, ca … pour, cambie … ciudad, can … also, can … even, can … take
  0.6: can … there, cease … communication, cela, cerro, chamo no, check the, choosing, clari-, clavi-
  0.6: clavicule, cliente … de, clini-, cochez, coloc, come in, company in, completo |, comprar nada
  0.6: comprendre, compu-, computadora |, comunicaciones |, consent … marketing, consent … receive
  0.6: consenti … ca, consiento, conste, contactado, contacte |, contacted … text, contento, continue enlevez
  0.6: contre |, corte |, cortenla con, cortenla … los, couco-, coucou, could … kindly, coupon … unsubscribe
  0.6: coupons |, courriel … svp, cross, cruis-, curat-, cuz, d … chez, dangerous, de ciudad, de dar
  0.6: de quien, de sondages, de suivi, de … celular, de … estos, de … quiten, deactivate text, dear sirs
  0.6: deja de, dejaran de, delete casco, delic-, demenage a, depui-, depuis, des … la, des … par, des … plus
  0.6: des … retirez, desaparezca, di consentimiento, di … numero, did that, dios los, discontinue texting
  0.6: disturb, do … bug, do … owe, do … you, dollar, donc enlevez, due, ebike |, ecrivez, ecrivez … souvent
  0.6: efface, egratigne, egratigne mon, egratigne … cadre, eille, el … quedo, eliminar … numero, eliminenlo
  0.6: email, emoji, empresa y, en attente, en … basura, en … mais, en … retirez, en … trop, ends NUMBER
  0.6: es mucha, es … molestia, escribe tanto, escribiendo quitenme, eso … quiero, est encore, est passe
  0.6: est … harcelement, esta semana, esta … es, esto pero, estos, estoy … clase, et jamais, et que, etais
  0.6: every … it, eviten, eviten … mensajes, f … and, fait … de, faite-, faites, fallecio en
  0.6: fatigants arretez, favor … stop, feldm-, feldman, fichier |, finale, flat tire, flat … not, for … sake
  0.6: for … that, for … your, from any, from … notifications, from … the, from … this, further communication
  0.6: further sms, gang, gars du, gave you, gave … consent, get … please, get … your, give it, go … i
  0.6: going … have, good … but, goodw-, goodwill, gravel, great job, grooming, guy … not, hable, hace el
  0.6: hagan, hagan el, hago para, halif-, halifax, halt all, he … mi, her off, here … has, hijol-, hijole
  0.6: home and, home … please, homme, hondu-, honduras, hurt, husband … away, i share, i used, i walk
  0.6: i … blocking, icitt-, icitte, in a, in memory, in … garage, infor-, inscrite … erreur, is true, is |
  0.6: is … nobody, it on, it turned, it … coming, j … fait, jamais accepte, jamais … vos, je fais
  0.6: je voudrais, just quit, just … off, juste … je, kind as, kit, l … me, l … passe, la computadora
  0.6: la est, la … apres, la … pour, la … saquenme, lache, las … no, law>forever, lay … the, le pas, le … m
  0.6: le … part, le … votre, leer bien, left … gloves, les, les agradeceria, les dejo, les gars, les jours
  0.6: les pieds, les pubs, les … plus, like … phone, link … my, list asap, lista … mi, llamadas, llenaron
  0.6: lol … more, los sabados, los … le, lourd-, lourds, lui a, lunettes sont, m enerve, m … NUMBER
  0.6: ma batterie, ma … c, ma … et, ma … n, maam |, madame je, magasin vous, maintenant a, mais il
  0.6: make … quit, mandando quitenme, mande recados, mandeis, manden … nunca, manden … recordatorios
  0.6: mark me, mark … as, mas mensajitos, mas … la, maudi-, may … the, mayor-, me, me last, me message
  0.6: me servent, me too, me … crap, me … demander, me … roaming, me … so, me … svp, me>me, me>send
  0.6: memory care, mensajes aqui, mensajes … borrenme, mere … pas, messages … your, mi abuelita, mi linea
  0.6: mi … de, mi … puso, mi … que, mine i, mobile from, mobile … your, molestia … que, mon cell
  0.6: more alerts, more notifications, mori, mostrar, motor-, moved … of, mr okafor, mudamos a
  0.6: muestrenme donde, muestrenme … firme, murio la, my … card, my … has, nada quitenme, needful … remove
  0.6: never be, never give, new … to, no e, no sea, no seguir, no tenemos, no … da, no … luz, no … me
  0.6: no … mucha, no … notifications, no … she, no … so, no … tanto, non enleve, not bug, not see, not … go
  0.6: not … unsubscribe, notificaciones para, notifications … this, notify me, now to, number
  0.6: number without, number>list, numero soit, numero you, ocurr-, ocurra, of … communications, ofender
  0.6: ofertas you, ofertas … no, off … stop, old one, one bike, one … remove, otez … number, otro con
  0.6: our numbers, out in, oye … no, oyero-, oyeron, pa las, pa los, para enviarme, paren de, pas alors
  0.6: pas envie, passe le, paz … con, pecr, pedirle, pelle-, pelot-, people, perdu … cell, perio-
  0.6: permission … contact, permission … me, personal i, personal … just, phone again, piano, pigeon
  0.6: pis … a, pitie plus, pitie … de, plait … de, pleas-, please, please erase, please go, please … moi
  0.6: plus … client, por recibir, porfa |, porfa … de, possible … m, pour mardi, pour sa, pour … service
  0.6: pouvez … oter, premi-, presente, proxi-, publicitaires, puesto, quand … vous, que tu, que … atendio
  0.6: que … mandaran, quelqu … peut, quick, quiero dar, quiero las, quiero que, quiero … que, quisiera no
  0.6: quisiera … recibir, quit … with, rancune |, rather … get, recevoir … communications, recuerdo … dado
  0.6: refrain, register no, reina, remem-, remember, remove … contact, rentre pas, report, request removal
  0.6: requesting that, retiree de, retirenme de, retirenme |, revoke … permission, ride i, ruego que
  0.6: sabados, sacan … su, safet-, safety, said you, sake, santo, saque … los, say i, scare, schoo-, se … yo
  0.6: see … in, send … messages, sende-, sender, sending … text, sepa, seulement svp, she passed, she will
  0.6: shop … not, shop … remove, shop … texts, si le, si pasa, si … es, si … un, sigan mandandome
  0.6: silence is, simplifying, sin consentimiento, sin ofender, sin … autorizacion, sistema por, slaquez
  0.6: slay, so … it, son … je, sonne toujours, stars, stop con, stop hittin, stop hitting, stop … of, stp je
  0.6: su cliente, sufic-, supprimer mes, sur un, surve-, suscripcion … los, suscripcion … mensajes, svp
  0.6: taken … of, tel sonne, tengo ansiedad, tengo plan, text costs, text message, text messaging
  0.6: text … did, text … from, texto … ce, textos automaticos, textos … reveillent, textos … semaine
  0.6: texts merci, texts>me, thank, that is, that … cease, that … stop, that … the, the crtc, the loaner
  0.6: the place, the weekend, the year, the … nobody, the … side, the … stop, the … tho, the … yesterday
  0.6: there is, there … never, these notices, these>these, this way, this … just, this … no, time … am
  0.6: to cease, to delete, to sell, to text, to … call, today … tomorrow, todo, tomber, too so, tour
  0.6: tous vos, tous … jours, traigo el, trouv-, trucker, tubes … you, tuesday but, turn … alerts, tutoyez
  0.6: two things, ultimo aviso, un peut, un telefono, una … en, une carte, une … en, uno, unsig-
  0.6: unsolicited … i, unsubscribe … phone, unsubscribed please, up no, use to, utilisation de, velo demain
  0.6: velo … mon, veloc-, ver … prueba, verdad yo, veuillez … enlever, veux rien, veux … faire, vez … you
  0.6: vla, voice to, voice … text, votre … vous, voulais juste, vous aime, vous allez, vous cesser
  0.6: vous … egratigne, waiting for, want … please, want … see, want>these, was up, we … in, we … to
  0.6: wed like, were on, whatever list, who … you, whole family, will pass, will … reporting, wishes … stop
  0.6: with cash, with … lol, withdraw consent, y … por, y … texto, year to, yo … recuerdo, you buy, you o
  0.6: you recogi, you the, you tiene, you … deseo, you … go, you … sure, you … unsubscribe, you … vivo
  0.6: your damn, your sign, your staff, youtube, | bajame, | borrar, | comptez, | desuscribir, | eviten
  0.6: | finis, | flip, | frena, | gardez, | hello, | hijole, | madame, | much, | otra, | pues, | supprimer
  0.6: | tannee, | … agradeceria, | … avais, | … borrenme, | … enfants, | … hice, | … immediatement, | … left
  0.6: | … muchos, | … pitie, | … replied, | … sirs, | … to, | … trying, | … virgule, | … vuelven, | … what
  0.6: | … wife, | … withdrawn, ~_all, ~_auc, ~_bom, ~_cuz, ~_don, ~_dor, ~_har, ~_hid, ~_jov, ~_lif, ~_loi
  0.6: ~_los, ~_me_, ~_mes, ~_mob, ~_no, ~_num, ~_owe, ~_ple, ~_plu, ~_pu, ~_rol, ~_shu, ~_sv, ~_thi, ~_vs
  0.6: ~ach, ~ache, ~acti, ~affa, ~ais_, ~ake, ~anco, ~anym, ~ase, ~ase_, ~asto, ~atur, ~aucu, ~avie, ~aya_
  0.6: ~ber_, ~bili, ~bin_, ~blan, ~bom, ~bomb, ~bsc, ~bscr, ~but_, ~cau, ~cicl, ~cier, ~citt, ~clet, ~ctio
  0.6: ~cun, ~cup, ~cuz, ~cuz_, ~dier, ~disc, ~donc, ~drai, ~duri, ~eas, ~ease, ~ecro, ~ees, ~egre, ~eine
  0.6: ~elar, ~elem, ~em_, ~emem, ~emi, ~endi, ~envi, ~epe, ~epin, ~epr, ~epui, ~eran, ~ervi, ~esen, ~esoi
  0.6: ~ets, ~ets_, ~eurs, ~eve, ~eys, ~fab, ~ffai, ~gang, ~gasp, ~gram, ~gres, ~hara, ~hari, ~hats, ~hei
  0.6: ~hers, ~icho, ~icle, ~idad, ~idan, ~ifa, ~itar, ~ite, ~ithe, ~itt, ~jos_, ~jov, ~jove, ~kill, ~kit_
  0.6: ~leas, ~lest, ~lori, ~lut_, ~lvi, ~mabl, ~mati, ~maud, ~men, ~mes, ~mi_, ~mire, ~mob, ~mobi, ~mon_
  0.6: ~mos_, ~most, ~mpli, ~nado, ~ndle, ~no_, ~ntis, ~num, ~nvi, ~nvia, ~nym, ~nymo, ~och, ~oloc, ~ompr
  0.6: ~onc_, ~ones, ~oppo, ~oqui, ~orf, ~orfa, ~oud_, ~out_, ~oxim, ~pant, ~plea, ~ples, ~plu, ~porf, ~ppe_
  0.6: ~ppr, ~pref, ~prem, ~prin, ~quar, ~ravo, ~rch_, ~rdie, ~rges, ~ridi, ~riel, ~riod, ~risa, ~rist, ~rit
  0.6: ~rlo_, ~roch, ~roi, ~roxi, ~rreo, ~rvey, ~scho, ~serv, ~sin, ~sis, ~skin, ~sufi, ~svp_, ~tay, ~td_
  0.6: ~ten_, ~tima, ~tir, ~town, ~tre_, ~tru, ~type, ~ubsc, ~ucu, ~ucun, ~ufic, ~uiet, ~uman, ~uras, ~uri
  0.6: ~urve, ~usc, ~used, ~utre, ~uver, ~uyo, ~vist, ~vok, ~vp_, ~warn, ~wri, ~ymo, ~ymor, ~ype
  0.5: (me), NAME who, NAME … ne, NAME … que, NUMBER … demande, NUMBER … y, a business, a pain, a velo
  0.5: a wheelchair, a … adresse, a … as, a … list, a … on, a … tune, abonne a, abonne |, absolutely
  0.5: abstenganse, abstenganse de, acepte el, achaler avec, advertising to, advised, advised that
  0.5: affaires |, again … stop, agradezco pero, agree, agree to, agree … this, ahora you, ahorrense los
  0.5: ai lache, ai meme, ai mis, ai pas, ai … laisse, al rato, al … la, alerts off, all winter, all … i
  0.5: all … more, aller a, allez vous, allo … est, alors svp, am her, am writing, am … old, and need
  0.5: and … can, and … need, and … take, and … told, anden mandando, anden … cosas, angry>more, angry>send
  0.5: another … please, anyone … i, anything … your, aout, appreciate, are … it, arreter … texto, asi … bien
  0.5: assur-, aucune, augus-, august, automatiques |, autorizo … me, avec les, avec … boutique, avez pas
  0.5: avisos you, baby is, be advised, be back, be excused, be opted, becan-, before i, bici y, bicicleteria
  0.5: bicicleteria |, bikes not, block … number, bloct-, bloctel, bonjour … a, bonjour … aimerais, bonnes
  0.5: borrame … tu, boutique plus, boutique |, boys, braid-, braids, brand new, bro … texting, but, buy a
  0.5: by … take, ca arrete, ca ira, ca … gosse, cadeau, call only, campi-, camping, can … figure, canad-
  0.5: cance-, cancelar, cansada, capab-, capable … vos, care now, cares, cease sending, cessez … envois
  0.5: ceux qui, changed, check … records, christmas, cicli-, circl-, closer … home, closing my, come on
  0.5: comme, como, compr-, comprar, comptez plus, con NAME, con … mensaje, concern please
  0.5: consent … receiving, consentimiento no, consentis, contact, contactez … plus, contacting this
  0.5: contacting … number, counter … me, courriel … plus, criss, cross … name, cycling please, d … c
  0.5: d … envoyer, datos … no, day … you, de cambiar, de preferencia, de retirer, de vous
  0.5: de … communications, de … ebike, de … promotions, de … systeme, debe, decedee, decir-, delete … please
  0.5: demande … m, derecho … mandarme, des pubs, descuentos, desde, deseo … mensajes, desir, desire etre
  0.5: desire … recevoir, desole … je, detengan los, detengan … textos, dieu vous, dios me, discontinue text
  0.5: disculpe … no, disparaitre de, disparaitre … votre, does … want, donc … besoin, dossier et, du … plus
  0.5: earl, effective today, el plan, el rin, el … que, electronico, eliminen … datos, eliminez, empezando
  0.5: en fait, en paix, en pleine, end text, end texts, enjoy-, enlaces, enleves, entiendo … you
  0.5: envien … mensajes, envien … textos, envoie un, envoie … message, epargnez … vos, eres tu, eres … soy
  0.5: es … para, es … que, est decedee, est pas, est … a, est … fille, est … il, est … sans, estaba … la
  0.5: estan … los, estes, et … cell, etes … fins, even own, even … a, everyone in, excused, excused from
  0.5: expect, expliquez moi, expressement, faites … disparaitre, famil-, feel bad, feliz navidad, fijo
  0.5: finger, fois … j, foot … your, forever>texts, forfa-, forfait, formal notice, from … marketing, frr
  0.5: futur-, gang … moi, gars de, gars … de, gets his, got the, gracias |, grandson, grasi-, grasias, guess
  0.5: hace NUMBER, had to, hands off, happy holidays, hartaron, hate these, have got, have the, have to
  0.5: hay … para, he … got, he … the, hello, her number, hered-, hey it, hey … is, hey … you, hi you
  0.5: hijo … se, hola, hola … no, human, i object, i request, i unsubscribed, i wanted, i … find, i … live
  0.5: i … read, i … writing, ici … le, ico, if not, if so, il … pas, in for, inclu-, incluyan, info … do
  0.5: invitations, is but, is own, is … cut, is … what, is … work, issued, it i, it says, it works, it … on
  0.5: j … lache, j … meme, jarte-, jartera, je travaille, je … l, je … porter, job … i, jouer, just call
  0.5: just … at, juste des, kids … the, kids … you, kill you, knock it, know why, knows, l autorisation
  0.5: l … merci, l … numero, la a, la commande, la liste, la nieta, la parroquia, la valvula, la web
  0.5: la … por, la … sigue, ladilla chamo, law |, law>number, lawye-, lee los, leer los, les … pero, lessons
  0.5: libre, line … do, listes d, listes … envoi, lists |, llamado, lo, lol … the, longer NAME, los … lo
  0.5: los … mucho, los … quiten, lost … customer, love it, m appelle, m exclure, m … encore, ma … fait
  0.5: madre … sus, magas-, magasins … moi, maintenant merci, mais … ne, make … so, mandando … a
  0.5: mandes texts, mandes … nada, maquina, marit-, maritza, marzo, mas msj, mas o, mate no, may
  0.5: me desabonner, me fr, me hartaron, me incluyan, me is, me le, me tente, me … bendiga, me … but
  0.5: me … envoyer, medecin, mejor llamenme, mensajes … saquenme, mensajes … voz, mensajitos … de, merci ben
  0.5: merci … votre, mercy and, messages me, mi marido, mi … d, mi … dio, mi … el, misa y, moi disparaitre
  0.5: moi … besoin, moi … d, moi … messages, molestan, month … you, months, more … i, more … porfa
  0.5: more … to, more>you, mothe-, mucha-, must stop, my dads, my grandson, my wheel, my … anymore
  0.5: my … pays, my … signed, my … thanks, n … rien, nada para, name NAME, ne me, need … remove, new … can
  0.5: ni textos, no creo, no eres, no further, no offense, no recuerdo, no … ahi, no … incluyan, no … msj
  0.5: no … participar, nobody is, not figure, not>me, not>number, nothing against, notice … stop
  0.5: notificaciones a, notifying, nous de, numbe-, number … it, numero, numero … promos, nunca, obliged if
  0.5: obliged … you, of … first, ofendan, ofender … no, ofertas ni, off … marketing, off … promos, offense
  0.5: oficina |, on that, once, once … is, opt … request, oui au, out here, out request, out … or, over and
  0.5: oye bro, par semaine, para este, para promociones, para un, para … persona, parroquia, pars en
  0.5: pas … retirez, paso … la, passe … soir, patience avec, payer |, pedidos, pedirles que, pense … j
  0.5: permiso … textearme, personal just, personal … no, petite a, peux me, phone belongs, phone she
  0.5: pido … que, pienso, pinches, pinches mensajes, pis … continue, please do, please respect, please … me
  0.5: please … mi, please … text, please … you, plot, plot twist, plus recevoir, plus … textos, point merci
  0.5: pompier, pompo-, pompon, por ahi, pour des, pour … chaine, pouvez enlever, pouvez … arreter
  0.5: preguntarme yo, preguntarme … no, prese-, prett-, pretty, problema, processing, promociones you
  0.5: pu … velo, qqun, quand il, quand … velo, que conste, que jartera, que sea, que vos, que … chamo
  0.5: que … escribieran, que … recibiendo, qui a, quien … que, quiero … you, quitan … los, rappelez … quand
  0.5: re, reads, recados you, recha-, recordatorios a, records please, recuerdo, redir-, refrain from
  0.5: registre |, rejoi-, retirenlo, retirenlos, revie-, revoke … to, revoque mon, right … is, rivie-
  0.5: robot d, roommate, sacar, said hed, sans ma, sans … permission, saqueme, saquenme … su, se … que
  0.5: see that, sending these, sent me, serieux, serrez, share the, shop … on, si se, si … se, sign on
  0.5: siri tell, skip, sms … en, sms … mon, sobrino, something … do, sourd, souve-, stolen last, stop if
  0.5: stop s, stop … il, stop … mensajes, stopped … since, straight, su computadora, su … es, subsc-
  0.5: suis encore, suite |, suppression … mon, sur que, sus … a, suscribi … nada, suspendre, system please
  0.5: tabarnak … de, taller no, tanto … saquenme, telefono por, telefono sin, telephone, telephone |
  0.5: telephone … from, tell … in, tenes, terme, terminate … to, terms, text communication, text |
  0.5: texting at, texting this, texto je, textos llamadas, textos para, textos paren, textos |, textos … v
  0.5: texts>these, thank … but, the accident, the bottom, the customer, the ico, the kids, the ladies
  0.5: the race, the refund, the tandem, the world, the … place, the … quote, these |, this … anymore
  0.5: this … get, tho, thursdays, till NUMBER, tire … i, to him, to home, to ohio, to receiving, to … at
  0.5: to … by, to … further, to … ico, to … opted, to … when, todas sus, toute … journee, town, toy en
  0.5: travaille pu, treat this, tremblay |, troub-, tu soy, tu … la, tu … yo, tune up, twist, two years
  0.5: un prix, un terme, un … por, under … i, unsolicited text, up can, used … coupon, ustedes quitenme
  0.5: ustedes … tienen, va vous, va … appeler, vais porter, vendez, ver la, veuillez … desabonner
  0.5: veuillez … tout, veux … enleve, vez dejen, vez … suena, vivo … chicago, volvere, vos … mais
  0.5: vos … point, vos … textos, vos … veuillez, vot liste, voudrais quitter, voy … otro, vrai … moi, vœux
  0.5: was … my, we close, we decided, whatever this, where, widow, will come, will … up, with … guy, withi-
  0.5: within, work … that, worth, would … get, would … please, would … the, writing … you, wrong>wrong
  0.5: wrong>you, x … you, y envoyer, y si, y … con, year, yo puse, you van, you vendi, you … used, you … xx
  0.5: your dad, your no, your … to, your … when, | absolutely, | auriez, | avisele, | borrame, | change
  0.5: | contesto, | darme, | everyone, | exijo, | frr, | fuera, | habla, | hi, | jetez, | opt, | plot
  0.5: | reported, | retiro, | screen, | slaquez, | suspend, | team, | unsub, | unsubscribing, | vale, | we
  0.5: | … advertising, | … agradezco, | … bicicleta, | … blowing, | … buying, | … calls, | … conduis
  0.5: | … conste, | … disparaitre, | … enseigne, | … ferme, | … girl, | … holidays, | … jartera
  0.5: | … llamenme, | … muchacha, | … ofender, | … plan, | … thought, | … twist, | … uso, | … vendi
  0.5: | … walk, ~_aff, ~_ag, ~_ax, ~_con, ~_cop, ~_de, ~_dis, ~_eb, ~_ger, ~_lad, ~_lo_, ~_mio, ~_nep, ~_non
  0.5: ~_nr, ~_pal, ~_per, ~_pl, ~_pro, ~_qu, ~_ran, ~_spa, ~_sup, ~_swi, ~_vot, ~_wan, ~_ya, ~_ze, ~abia
  0.5: ~act, ~act_, ~aff, ~agai, ~aint, ~also, ~alum, ~ams, ~and, ~apab, ~arec, ~ask, ~asti, ~atic, ~atos
  0.5: ~awye, ~ber, ~beso, ~bir, ~bott, ~boys, ~canc, ~ces_, ~cli, ~con, ~cros, ~cun_, ~def, ~dema, ~desd
  0.5: ~desm, ~diac, ~dis, ~dles, ~duc, ~eer_, ~eith, ~ejoi, ~ered, ~erse, ~erwi, ~esde, ~eth_, ~euv, ~face
  0.5: ~fami, ~ffu, ~fo_, ~forf, ~form, ~gal, ~gasi, ~gie, ~gine, ~gne, ~hee_, ~herw, ~his, ~his_, ~hola
  0.5: ~hool, ~hwi, ~iac, ~ica, ~ical, ~icli, ~icul, ~iffu, ~igne, ~inat, ~ines, ~isez, ~ism, ~issi, ~istm
  0.5: ~ithi, ~ito, ~kip_, ~lach, ~lai, ~lati, ~lawy, ~lea, ~lens, ~li_, ~lone, ~may_, ~me_, ~mel, ~mets
  0.5: ~mot, ~mpa_, ~mpu, ~mue, ~nad, ~nage, ~ncel, ~nep, ~nfor, ~nle_, ~noe, ~ntad, ~nths, ~ntie, ~numb
  0.5: ~ono_, ~ords, ~orth, ~orto, ~osin, ~otre, ~out, ~outi, ~owed, ~oys, ~oys_, ~pabl, ~pene, ~ple, ~pone
  0.5: ~proc, ~prov, ~que_, ~rdh, ~rdhu, ~rejo, ~rios, ~rise, ~rit_, ~rmie, ~roul, ~rpo, ~rsa, ~run, ~rvi
  0.5: ~rvic, ~rwi, ~sci, ~scul, ~sde_, ~shot, ~shu, ~sias, ~siem, ~sier, ~sign, ~solu, ~ste, ~swi, ~taf
  0.5: ~tere, ~tern, ~thi, ~tho_, ~thou, ~thre, ~tin, ~tmas, ~tore, ~ud_, ~ught, ~uiz, ~ulai, ~ulti, ~uma
  0.5: ~umbe, ~ume, ~una, ~unca, ~unda, ~unr, ~upl, ~urdh, ~urri, ~usin, ~ussi, ~utr, ~vic, ~voir, ~voye
  0.5: ~wan, ~wher, ~wins, ~wort, ~wye, ~wyer
  0.4: (want), NAME … you, NUMBER au, NUMBER juin, NUMBER … c, NUMBER … explain, NUMBER … lol, a home, a la
  0.4: a life, a peur, a stroke, a year, a … cell, a … from, a … nombre, a … oficina, a … station, abogado |
  0.4: above, acct, acepte estos, affaires … mon, again … am, ai … velos, aime pas, all … or, all … time
  0.4: allez … arreter, already asked, already unsubscribed, am bringing, am taking, am … longer, am … the
  0.4: and say, and to, angry>want, annuler, anti … je, any … communications, apagar estos, apagar … avisos
  0.4: aqui llegamos, aqui … por, as, as … is, askin-, asking, asking me, at … so, attention, aujou-
  0.4: aujourdhui, autom-, automaticos, autoriso, autre texto, aviso que, avoid, away i, be … now, beau
  0.4: beau j, beau … ai, beaucoup |, becyk, been in, before my, begging … to, bev, bike est, bike … NUMBER
  0.4: bike … this, boat, bon, bonjour ici, bonjour virgule, bonsoir … vous, borrelo, borro, bother
  0.4: bottom bracket, boutique est, boutique … de, box i, brise, broke again, btw, buenas noches, bugge-
  0.4: bugger, bugger off, but now, c … a, c … lui, cadena se, calendar, calisse … de, call … landline
  0.4: cambian, came i, canadienne, canadienne anti, canadienne … pourriel, casl i, celular para
  0.4: celular … la, cesser … me, cette … de, champion, chaque ding, check for, chercher, chicago, chick
  0.4: chile, chole con, chueca, circu-, client … moi, comme il, commercial, communications to, como cancelo
  0.4: como … no, completo, comprado ahi, comprehension, comprehension |, comprend, comprend pas, con otro
  0.4: con … compania, con … textos, condition, consens plus, consentement aux, consentimiento que
  0.4: consentimiento … di, const-, contactarme por, contactarme … este, contacter par, contacter … texto
  0.4: continuar, continuer … m, cosas de, coudonc … vous, couper |, courriel seulement, coute, crap
  0.4: cuando … a, cuenten pa, cuenten … los, d arreter, d sus, d … en, dar este, daughters, de contacto
  0.4: de eliminar, de job, de la, de otro, de retirar, de … c, de … como, de … comprehension, de … rodada
  0.4: de … volver, dead, dear sir, dear … i, dejadme, deje el, dejen … contactarme, delete, delete … data
  0.4: demande … me, demande … ne, denme d, desactivar … mensajes, desactive mes, desactiven los, desapunto
  0.4: deseo … mas, desinscribirme, destinataire, deux … de, dios te, discontinue … texts, divorcie
  0.4: do … authorize, doctor me, doctor … dijo, does my, does … need, donde … yo, ecoeure, ecrire enlevez
  0.4: ecrire s, ecrire … il, ecris, effec-, effective, el enlace, el jueves, el local, el you, el … quitenme
  0.4: electroniques, eleph-, elimineme … su, elle |, elsew-, elsewhere, en chicago, en marzo, en … me
  0.4: encore … de, ending my, enlace, enleve … des, enviar textos, episo-, episode, era para, error … la
  0.4: es mas, es posible, esa … no, eso … a, est … avec, est … et, est … que, este … no, estorban, et ne
  0.4: etre enleve, evening i, eventos, expun-, expunge, fache, fasci-, favor … eliminar, feels like
  0.4: felicidad, ferme-, fiche-, fichez, files |, fille … m, flaco, folks but, foot in, for … from
  0.4: for … long, for … new, for … number, for … people, for … up, forever>stop, formal … to, frega-, from i
  0.4: from … all, from … computer, from … files, further communications, future mailings, games, gave none
  0.4: general, get messages, get … life, getting … please, go on, gods, gone to, gosse, got … refund, guapa
  0.4: guarderia, gustan … textos, guys … to, habra … de, had … stroke, hands-, handwriting |, have any
  0.4: have … bicycle, have … nice, heard … the, hereby revoke, him from, hips, his … please, historia
  0.4: home to, hubiera, i … bringing, i … nights, i … pick, i … revoke, i … taking, identity, il ne, in his
  0.4: in … and, in … care, in … hospital, info … stop, inscription, interesa no, invoice to, is never
  0.4: is … front, is … possible, is … to, it again, it could, it me, it … NAME, it … never, j ai, j etais
  0.4: j … aucun, j … chercher, j … plus, j … trouve, j … veux, j … vous, jaime-, jaimerai, je decline
  0.4: je souhaiterais, je suis, je … laisse, je … parti, je … quand, jefe que, job … les, junk, just tell
  0.4: justi-, keep … you, kids bike, kindly unsubscribe, kowal-, l utilisation, la list, la presente
  0.4: la recogi, la verdad, la … canadienne, la … mas, la … quisiera, lache-, ladies night, lady, larga
  0.4: last … no, last … so, lata con, le bus, le compte, le escribe, le … sinon, leave … the, les … en
  0.4: les … nada, les … non, leurs, libre-, linke-, linked, links … no, list can, liste … le, llega su
  0.4: llego … a, lleguen estos, lleguen mas, lleguen … textos, local, loi canadienne, loi … anti
  0.4: los … delete, lugar, lui en, m … enlevez, m … parle, m … tout, ma chambre, ma piece, ma … qui, mae
  0.4: magasin, magasine, mailings, mais enleve, mais la, mandar promociones, mandar … a, mande … mensajitos
  0.4: manden msjs, marre … vos, mas … ni, matters, me dijo, me fait, me lee, me metan, me porfavor, me text
  0.4: me … dejar, me … harta, me … s, me … textear, mechanic, mensaje … la, mensajes … y, merci et, merde
  0.4: mes … je, mesaj, message j, message list, message my, message … il, messages electroniques
  0.4: messages … the, metan en, mi nieta, mi perro, mi … quitame, moi la, mon abonnement, mon cellulaire
  0.4: mon choix, more it, more>remove, moteurs … de, mother, mucho … you, mudam-, mudamos, muted
  0.4: muy … servicio, my … elsewhere, my … thank, nada, nada … favor, naggi-, nagging, name … this
  0.4: nationale, need your, need … by, need … updates, neither of, neither … us, nephew in, never set
  0.4: never … foot, never … texts, never … to, new … resolution, ni nada, no chinguen, no consiento, no he
  0.4: no thx, no tiene, no … bici, no … ingles, no … was, no … you, noches, nom … votre, nomas … los
  0.4: nombre de, nos mudamos, not speak, not … own, notificaciones de, now he, now on, now you, now … i
  0.4: number i, number … asking, numero senor, nunca he, nunca … a, o … you, of state, off … take
  0.4: offense … i, oiga y, ok so, ola, olvide, on … lol, on … text, on … une, on … voit, on … website, one i
  0.4: otra bici, out my, out … state, p s, pagar con, para ofertas, para … publicidad, parce … moi
  0.4: participation, pas mal, paso el, pen, pena, per my, pere est, period, permis de, phone at, pile, pilot
  0.4: please block, please deactivate, please plus, pleine, pliss, plus avoir, plus … texter, pongas
  0.4: por … mensaje, porfavor, posible que, pour … vous, pourriel je, prene-, prevenue, priere … retirer
  0.4: printemps, pu client, pu ici, pu … savoir, publicitaires |, pueden apagar, pueden … mi, puedo leer
  0.4: que cansones, que ni, que suena, que usen, que … cancelen, que … estos, quel … vous, quelle … votre
  0.4: queria … que, qui … c, qui … en, qui … etes, quit … is, quitan … la, quoi le, quote-, recibir |
  0.4: recomende, refuse, regana, request … my, request … this, reseau, responsable, retire … vos
  0.4: retiro … consentimiento, revoke any, revoke permission, ridin-, riding, rien otez, rien savoir, rifas
  0.4: right person, rosad-, rosada, sabe de, saber si, salamat, saturday and, save, se traba, se voit
  0.4: se … pero, segunda vez, segunda … que, sell, senores les, sent … a, service for, set foot, set … in
  0.4: sharpened, shop … anymore, shop … i, shot, shove your, sient-, sieste, sin … no, since i, sms j
  0.4: so turn, so … now, solicito que, something, son los, sort, sorti-, souhaite pas, souhaite … retirer
  0.4: souhaiterais, spam, spring tune, stop textos, stop the, stop … los, stop … over, stop … this
  0.4: stop … with, store please, suis parti, suite, supprimer … coordonnees, sur … compte, suscribi … esto
  0.4: suspenda el, svp … merci, svp … numero, tanto, te … mi, telefono en, tengo buena, terme a, termino
  0.4: text … if, texte pour, texting … bro, texting … svp, texting … without, textos le, textos lol
  0.4: textos thanks, textos … gracias, textos … partir, textos … su, thank you, thanks, the slow, the spring
  0.4: the … donation, the … form, the … night, the … op, the … there, these … cost, these … no, these … on
  0.4: these … to, thirt-, thirty, this mobile, tienen que, tk, to mr, to sms, tried calling, trop demander
  0.4: trouver, tryin-, trying, tu la, un char, un gars, un regalo, un … ne, under gdpr, upsta-, upstairs
  0.4: utilisation … mon, vendi la, vendre, vos … svp, votre, votre bord, votre comprehension, votre fichier
  0.4: vous pourriez, vous … les, vous … texto, voy … bloquear, voy … cambiar, voyag-, vuelvo … esa
  0.4: wait … the, websi-, website, what they, what … are, what … you, when … come, who has, wifes, will grab
  0.4: wilme-, wilmer, work nights, wrong i, wrong>want, yeste-, yesterday, yo take, yo … compre
  0.4: you borrenme, you made, you tell, you … how, you … me, you … ok, your files, your … by, yours … not
  0.4: | apaga, | bit, | bugger, | desuscribirme, | elimineme, | fichez, | gdpr, | habra, | harto, | hey
  0.4: | inutile, | jamas, | knee, | merde, | ola, | pesimo, | profeco, | respectez, | shove, | told, | veut
  0.4: | … ando, | … aujourdhui, | … bici, | … boutique, | … came, | … cansones, | … ces, | … chance
  0.4: | … deactivate, | … dijeron, | … dile, | … don, | … exclude, | … excuse, | … forget, | … hace, | … has
  0.4: | … hoy, | … llanta, | … llevo, | … lord, | … merci, | … mudamos, | … note, | … paso, | … pido
  0.4: | … privacy, | … trabajando, | … watch, | … went, ~_alr, ~_apr, ~_as_, ~_auj, ~_bec, ~_bt, ~_btw
  0.4: ~_den, ~_en, ~_eta, ~_exp, ~_fui, ~_hon, ~_ic, ~_jam, ~_lou, ~_mak, ~_me, ~_muj, ~_onc, ~_ow, ~_pea
  0.4: ~_pou, ~_una, ~_vue, ~_wis, ~ably, ~abon, ~adie, ~age, ~agra, ~aid_, ~aja_, ~ally, ~alq, ~alqu, ~alr
  0.4: ~andi, ~ank, ~ank_, ~app_, ~apr, ~area, ~ari, ~ark, ~assi, ~assu, ~asu, ~ator, ~atri, ~auj, ~aujo
  0.4: ~autr, ~avoi, ~bbe, ~bby_, ~be_, ~bea, ~bec, ~bli, ~bog, ~box_, ~bsit, ~btw, ~btw_, ~cari, ~ceu, ~cibi
  0.4: ~como, ~cont, ~coul, ~cras, ~dead, ~des_, ~dhu, ~dhui, ~dica, ~dit, ~dso, ~ebsi, ~echa, ~ecia, ~een
  0.4: ~egar, ~eign, ~end_, ~enty, ~epai, ~era, ~erci, ~erta, ~ess, ~etty, ~ffec, ~fui, ~gain, ~give, ~gna
  0.4: ~gree, ~grou, ~had, ~hag, ~hank, ~hate, ~heck, ~hop_, ~hout, ~humb, ~hut_, ~ial, ~icie, ~iddl, ~ient
  0.4: ~iew_, ~iod_, ~ions, ~ipa, ~ipe, ~iud, ~iuda, ~ivan, ~jala, ~jam, ~jero, ~junk, ~lady, ~lag, ~lieu
  0.4: ~lore, ~los, ~lsew, ~mae, ~mai, ~mbe, ~mber, ~ment, ~mer, ~merc, ~mis_, ~mole, ~muj, ~muje, ~nada
  0.4: ~nd_, ~nei, ~nish, ~nks_, ~nly_, ~now_, ~nque, ~oire, ~ombr, ~onds, ~onne, ~ore, ~orte, ~osed, ~otte
  0.4: ~ould, ~oyeu, ~pack, ~pese, ~pit, ~pliq, ~plug, ~poin, ~poli, ~pro, ~prox, ~punt, ~quic, ~race, ~rais
  0.4: ~rath, ~rds, ~rds_, ~real, ~rel, ~repr, ~rfav, ~rina, ~rire, ~rite, ~rmez, ~rog, ~rque, ~rth, ~rtic
  0.4: ~ruck, ~run_, ~scar, ~sewh, ~soin, ~sts, ~sts_, ~sult, ~surv, ~tchi, ~term, ~tick, ~tor, ~tp_, ~trel
  0.4: ~trip, ~tryi, ~twin, ~uen_, ~uena, ~uick, ~uire, ~uivi, ~ujer, ~ulat, ~uld, ~uld_, ~uler, ~umb, ~una_
  0.4: ~uni_, ~urv, ~utes, ~utom, ~utte, ~very, ~vise, ~voi, ~voq, ~voqu, ~vot, ~votr, ~want, ~webs, ~xer
  0.4: ~yan_
  0.3: (send), NAME es, NAME … phone, NUMBER hrs, NUMBER mensajes, NUMBER your, NUMBER … pas, NUMBER … review
  0.3: a demande, a fini, a human, a pagar, a partir, a quien, a retired, a second, a … de, a … desabonner
  0.3: a … el, a … here, a … ley, a … otez, a … phone, a … time, a … was, about … take, acaso, account do
  0.3: achaler … vos, act, activated, admin-, ads … my, adult, advertisements, advised … i, after all
  0.3: again you, ai, ai … demande, ai … plus, aider, aimerais … vous, al celular, al movil, al … que
  0.3: all … am, all … well, am old, am … so, am … to, am … wanting, an end, an … to, an … with, anniv-
  0.3: anniversary, ans … ce, any consent, anyone there, apartir, apartment, appartient … a, are on
  0.3: arretez tout, arretiez … me, as … today, ask, at … do, au … et, aucun, auton-, autorice estos
  0.3: autorice … mensajes, autoriser, autorizando, autorizo mas, avc, ayez, baby, back and, back … ok
  0.3: baiss-, baja … de, batterie est, bedti-, bedtime, been two, been … the, besos, block my, bloquee
  0.3: bordel, boyco-, buenas … le, buenas … no, bueno, but … have, by my, c … toi, ca ces, cambie
  0.3: cambio … numero, can … ride, cancelled the, carry, carti-, cartier, casl requires, casl … express
  0.3: casse, ce cell, ce … pour, cease … communications, celular de, celular … favor, cesen los, cesser l
  0.3: chamo … me, changer de, chicos, ciclista, ciego, client de, clique, closer, co, coaching, coming … at
  0.3: comma, comment, commission, como a, como … las, comunicaciones comerciales, con carino, con … pero
  0.3: con … recordatorios, consentimiento para, constant, contact from, contacted, contactez … par
  0.3: cordialement g, correos |, corresponda, croche, cuent-, d ou, d … sur, dans une, dans … fiche, dark
  0.3: de mandarme, de nadie, de pedales, de travers, de … dolares, de … mensaje, deactivate texts
  0.3: deactivate … alerts, dejar el, dejen … enviar, dejes-, dejese, delet-, depot-, depotoir, derechos
  0.3: desabonner, desabonner … vos, desactivame, desactivame los, desafiliar, desconectenme, deseo mas
  0.3: despido, destinataire |, devant … porte, devri-, devriez, diali-, dialisis, dice … you, did … you
  0.3: directly, disculpa … no, disculpe creo, disculpe … que, dispo-, distract, dit … fois, do … ever
  0.3: do … laugh, donation, donde, donnent, dorenavant … de, edad y, elimine, emailed, en lo, en los
  0.3: en miami, en veux, en … idioma, engli-, english, enlever numero, entendio, enviarme publicidad, er
  0.3: es acoso, es … telefono, escal-, est meme, est toi, est … on, est … plus, estad-, estado, este … a
  0.3: esto … una, estos … you, et … a, evitez de, exclusion, fais pour, fais une, fait mal, favor quitenme
  0.3: fella-, fellas, fichier, fin, fix it, fleet bikes, for … kids, formar, frent-, frente, from … lol
  0.3: from … messaging, funny but, garag-, garage, gasto, general i, getting … bike, girlf-, go … for
  0.3: gosses, got nothing, grandisimo, great, haber-, handlebar, happy … year, have stopped, have … you
  0.3: heard you, hello please, hello … would, help |, hereby … my, heres, hermanos, hice la, hihi, hint
  0.3: his … phone, holds, home for, how many, human-, hush, i check, i go, i push, i think, i will, i … an
  0.3: i … leaving, i … old, i … this, icitte |, idiom-, idioma, il faudrait, ilimi-, ilimitado, info … your
  0.3: infolettres, inond-, insan-, insane, insist, interesado, interesan, interesse, interessee par
  0.3: interesting, is broken, is not, is … now, is … price, is … so, is … two, isla, j … annule, j … demande
  0.3: jamais mis, jamas, je … connais, je … paye, je … roule, job on, journee, juega, just wondering, jve
  0.3: kept … bikes, kid … you, know … up, l … plus, la garderie, la les, la … au, lachez … le, ladde-
  0.3: ladder, las letras, lavoi-, lavoie, le chercher, le faire, le plancher, le … jusqua, le … ou
  0.3: le … pero, les autres, les … velo, lesso-, liberenme, liberenme de, life |, like to, list when
  0.3: lleguen … a, lmao, longer … permission, look at, los … borrenme, love … not, loyal-, loyalty
  0.3: lui … plus, m … chaque, m … d, m … demande, m … pas, mal a, malit-, malito, mames, mandaran mensajes
  0.3: mandaran textos, manden a, mandes … mensajes, manera de, mas publicidad, mas … favor, mauvaise … je
  0.3: me donnent, me interesan, me parece, me reveillez, me … antes, me … enviando, me … textos, me>wrong
  0.3: meill-, member, mensajes ni, mensajes … esta, mensajes … llegan, merci, mere … le, messages point
  0.3: mets, mets … a, mi esposa, mi … cuando, mi … you, might be, mijo you, mijo … no, mil, mind, mission
  0.3: moi … je, moose, my dear, my wifes, nada con, nada saquenme, ne roule, need … these, never … back
  0.3: ni … de, ni … ofertas, ningun momento, nn, no mames, no mensajes, no … contact, no … interesan
  0.3: no … mensajitos, no … necesito, nom, not answer, not fit, not laugh, not worth, not your, nous deux
  0.3: nous … juste, nouveautes, novio, nuestro, numero chez, numero d, numero des, numero … n, objec-
  0.3: object, of everything, of today, off … bike, off … bus, olvida, olviden, on … veut, on … wall
  0.3: one … NUMBER, ones i, only … you, or … you, order from, other shop, other … is, oui … vos, out … i
  0.3: oye y, pain but, pal, parale a, parce, pare de, pari, pas … autres, pas … de, pas … le, passa-, perez-
  0.3: pereza, permission … be, pero … a, perso-, person … do, persona mayor, personne |, petite fille
  0.3: pido you, piens-, pinging, pis la, plan de, plan es, plancher, please retire, please … if
  0.3: please … les, please … on, plus interesse, plus … bicyclette, podrias no, point-, ponme, por su
  0.3: por … rodilla, pouce, prie … ne, privacy and, profil, promotionnels, provided, pu … texts, pus … vos
  0.3: que eliminen, que idioma, que pereza, que … mis, qui que, quien sea, quiet i, quisiera … you
  0.3: quiten … nombre, raffl-, rappels svp, rayee, rebaja, recibir … textos, reloc-, relocating, remettrai
  0.3: repaired, reparation j, replacement, request delete, requires express, requires … consent
  0.3: respect … privacy, retir, retirarme de, retirez mon, reveillez, revoco el, rides, robot … arreter
  0.3: sa … pas, said, said it, salon, saquenme … eso, says, se … dejo, season for, sees … phone, send>remove
  0.3: senor … la, serio no, shifting, shop in, shop … are, shop … the, signed up, signo, signo de, sinon je
  0.3: sistema de, skates, sold my, solicito … cancelacion, solo queria, son … he, souhaite … etre, souri-
  0.3: soy … senora, spin, still … in, stop los, stop mensajes, subscription … these, sueltenme, suena a
  0.3: suena you, suena … no, suis sa, suis … c, suis … un, super-, sur … plancher, surfa-, switched, tagge-
  0.3: take her, take … hint, tank, tape, tapez, telefono … favor, telefono … su, telephone la, tell your
  0.3: tengo bici, tengo … no, texas you, text when, text … not, text … phone, text … time, texte-, texter
  0.3: texto favor, texto … vous, textos effacez, textos la, textos point, textos sont, texts … more
  0.3: texts … with, that … on, the boss, the crash, the derailleur, the fcc, the newsletter, the nice
  0.3: the tour, the … ended, the … get, the … needs, the … since, the … this, thera-, they keep, thoug-
  0.3: thread |, three, tienda a, tiene otro, to a, to exercise, to say, to sign, to … ask, to … old
  0.3: to … shop, to … y, tour … moi, tourne, trate-, travers, treat-, trouve, tulsa, turned off, two … no
  0.3: un dimanche, une fois, unsubscribe … de, unsubscribe … numero, up, vayanse al, velo cargo, velo va
  0.3: velo … ete, venue, vibration, viola-, virgule je, visit-, vivo … miami, vos publicites, vos … s
  0.3: voulo-, vouloir, vous … encore, vous … enlever, vous … reveillez, voy de, waiting … my, want, was
  0.3: was … customer, way … the, were … with, what … did, what … this, wife says, will … to, would you
  0.3: would … sending, y … NUMBER, y … celular, y … cerrado, y … du, y … que, y … una, y … vuelvan
  0.3: years old, yo hablo, yo lo, you quedo, you … de, you … le, your last, your mechanic, yrs
  0.3: | abstenganse, | boludo, | close, | deme, | desconectenme, | desinscribirme, | dictee, | disable
  0.3: | efface, | hush, | liberenme, | nombre, | opting, | pinches, | podria, | received, | respeten
  0.3: | rides, | um, | when, | x, | … arreter, | … cansado, | … celui, | … could, | … dit, | … driver
  0.3: | … exijo, | … feliz, | … get, | … kindly, | … mames, | … mandar, | … messaging, | … oui, | … reply
  0.3: | … requires, | … tenes, | … ty, | … value, ~_acu, ~_ai_, ~_al, ~_any, ~_ar, ~_art, ~_as, ~_au, ~_but
  0.3: ~_buz, ~_exc, ~_fle, ~_fro, ~_god, ~_int, ~_lac, ~_les, ~_li, ~_lie, ~_mae, ~_mo, ~_mon, ~_not, ~_oc
  0.3: ~_opp, ~_own, ~_par, ~_que, ~_raf, ~_sai, ~_sep, ~_spr, ~_typ, ~_up_, ~_vib, ~_wip, ~_xfa, ~_yr, ~_yrs
  0.3: ~aby_, ~ach_, ~adil, ~aid, ~alem, ~amil, ~anin, ~apar, ~atio, ~aute, ~bia_, ~bie_, ~but, ~buz, ~care
  0.3: ~cez, ~cez_, ~chet, ~cia, ~cial, ~cop, ~ddi, ~devi, ~dia, ~dil, ~din, ~dir, ~eani, ~ebe, ~ech, ~eche
  0.3: ~eet_, ~efu, ~ega, ~ega_, ~ejar, ~elea, ~elet, ~engl, ~epen, ~erni, ~erv, ~esan, ~ete, ~etr, ~evo
  0.3: ~evr, ~exc, ~exp, ~fa_, ~fach, ~fro, ~gai, ~gin, ~glis, ~god, ~gos_, ~grac, ~gre, ~hach, ~hard, ~hec
  0.3: ~houg, ~hree, ~hui_, ~ibe, ~icio, ~ida_, ~ied_, ~ign_, ~incl, ~ipl, ~ique, ~irlf, ~iso, ~izo, ~jour
  0.3: ~lain, ~last, ~law, ~lep, ~ler, ~lez, ~lez_, ~lfr, ~lfri, ~lia, ~lift, ~lime, ~lose, ~lso_, ~lude
  0.3: ~mak, ~mero, ~mijo, ~mme_, ~mmer, ~mmi, ~moc, ~mos, ~nale, ~namo, ~nanc, ~nce, ~ncl, ~nde, ~ndu, ~ngez
  0.3: ~ngin, ~ngli, ~nond, ~not, ~nso_, ~nvoy, ~ody_, ~oint, ~oja_, ~omer, ~ondu, ~orio, ~orme, ~ote, ~oul
  0.3: ~ove, ~ox_, ~oyon, ~peut, ~pod, ~pou, ~ral, ~rash, ~ratt, ~razo, ~rcel, ~rci, ~rci_, ~refi, ~rele
  0.3: ~ribe, ~riou, ~rlf, ~rlfr, ~roub, ~rov, ~rsh, ~rti, ~said, ~says, ~se_, ~sic_, ~simo, ~ski, ~sla, ~spa
  0.3: ~stom, ~stri, ~sue, ~tai, ~ted, ~tine, ~toi, ~tres, ~tty_, ~uat, ~uba, ~uded, ~udit, ~uic, ~ulpa
  0.3: ~ult_, ~unc, ~unch, ~unf, ~urie, ~usto, ~uto, ~uyo_, ~vanc, ~ve_, ~ver_, ~vib, ~vici, ~viol, ~vue
  0.3: ~ward, ~was_, ~word, ~xfa, ~yest, ~yped, ~yrs, ~yrs_
  0.2: (these), NAME elle, NAME il, NAME tremblay, NUMBER business, NUMBER it, NUMBER … au, NUMBER … days
  0.2: NUMBER … more, NUMBER … old, NUMBER … votre, a alguien, a chaque, a church, a family, a hint, a mal
  0.2: a toute, a … day, a … hija, abandonne, abuel-, abuelita, acabamos, accidente, affaire ailleurs
  0.2: afternoon, again … have, ai change, ai un, algun-, all … in, also, am changing, am trying, amazo-
  0.2: amazon, and his, and … back, and … both, annule, anoten, another customer, ans … j
  0.2: anulen … suscripcion, apres l, aqui … la, aqui … no, are my, arrepenti, arrepenti de, as do, asi
  0.2: asking |, autorizo, avez … un, awful, bac, back … not, bajel-, bajele, balan-, balance, be … that
  0.2: bearings, bebe se, become, been on, below, berge-, bergeron, bici … esta, bici … la, bloqu-, bonitos
  0.2: bonne … avec, borren … los, boss is, boton de, bracket, brother he, bus … no, busco, business days
  0.2: by them, ca rentre, ca … derange, ca … tente, calling you, calva-, calvaire, came … NUMBER, campa-
  0.2: can make, cancelacion … mis, cancelle, capturas, care, cayo el, celu, celular se, cesse, cette semaine
  0.2: champ-, chance avec, chance … could, change, chat, checo, chico, coach-, colis … arrive, commence a
  0.2: comment faire, comment … pour, commerciaux |, compania y, compania … me, compay, compre … timbre
  0.2: compt-, comptez … sur, comuniquen, con … no, con … senor, conduisant, confu-, conjoint, coordonnees de
  0.2: cordiales, costs, could … remove, coup, cupones, cut it, dans les, data, day is, day it, de garde
  0.2: de … anos, de … el, de … eso, de … jaja, de … noche, de … nouvelles, de … o, debarque de, decede en
  0.2: decided to, decis, dejas, delan-, demanda, demande mon, depre-, depuis l, dereg-, deregister
  0.2: descansan, deseo … de, deseo … textos, desinscrire … vos, desist texting, dios … los, disculpe la
  0.2: dites a, dites au, do … carry, doc says, does … text, dolor-, dolores, doute, drowning, dueno de, dumb
  0.2: echan-, ecrire a, el carro, el jefe, el taller, el tiene, email no, email … the, en bicicleta
  0.2: en conduisant, en … caja, encuentro el, end … by, enjoyed, enlever … de, enlevez … nom, enviarme mas
  0.2: era … el, erreur vous, es delete, es este, es menos, es … dejen, es … yo, escogi, espana, essayer
  0.2: est … alors, est … arrive, est … beau, est … derniere, estaba en, esto por, estos … no, et n, etes les
  0.2: euh je, euh … pense, ex … me, excluir, execu-, executor, exists, expla-, fallecio por
  0.2: fallecio … favor, faut que, fauteuil roulant, ferme la, find them, first |, fix … so, for … birthday
  0.2: for … good, for … ride, for … thanks, fraud-, fraude, friday please, from … at, fue … la, garde … velo
  0.2: garza, gdpr please, gemel-, gemelos, get … off, get … these, getti-, golde-, golden, good luck
  0.2: got … last, gran, guys have, habite plus, habla la, haced, haced el, haced … favor, had … to
  0.2: haganme el, hate the, hate to, have me, have … and, hereby withdraw, hey, hijo … el, holidays
  0.2: honor my, honor … request, hora … el, hours, hubie-, i … bad, i … changing, i … stopped, i … take
  0.2: i … things, i … withdraw, ici NAME, if you, in court, in front, in … no, in … state, inmediato, inter-
  0.2: is been, is enough, is … 2nd, is … nail, is … right, it down, it … the, it … tomorrow, j … change
  0.2: j … dans, j … un, jamais a, je recois, je … aveugle, je … rendue, jesus, joder |, jog, joven yo
  0.2: just want, just … it, kept the, l … avec, la ciudad, la garantie, la machine, la pagina, la pena
  0.2: la uni, la … avant, la … du, la … fois, lache |, las promos, last … and, le number, le … jeudi
  0.2: leave … off, left in, les … de, les … mon, les … svp, light … the, linea … es, list you, list … do
  0.2: lista porfa, llamar |, llamo … no, llegando … de, llevo la, lo de, look, look |, los recordatorios
  0.2: lou, m … sans, madre de, mais … pour, maitr-, maitresse, mal servicio, mal … no, mama you, manda-
  0.2: manden msj, manden por, manden textos, marde, marid-, marido, marquez, mas … borrenme, masiv-, masivos
  0.2: masivos |, mate i, matte-, matter, mci, me arrepenti, me nuts, me rappelle, me voy, me … error
  0.2: me … es, me … esos, mecanicien, mecanos, mensajeria |, mensajes nunca, mensajes … mas, merci … vous
  0.2: mes lunettes, message en, message … mon, messages no, messages … moi, mexic-, mexico, mio, mire, mis
  0.2: mis … you, mise, mon casque, mon conjoint, mon docteur, mon … immediatement, monto, montrer
  0.2: moved take, moyen de, much for, mucha, muchacho … no, muchas, my helmet, my parents, my request
  0.2: my … need, my … set, name … that, ne … communiquer, necesito, never, never … me, new … so, no longer
  0.2: no pierdan, no usa, no … derecho, no … hagan, not, not even, not needed, not texts, not … bikes
  0.2: nous on, now … there, number je, number on, number … his, numerique, numero immediatement
  0.2: numero mejor, numero n, numero … se, nunca … recibir, o … que, object to, off no, ok do, ok je
  0.2: on annule, on … arreter, on … no, on … tu, once … for, one on, one who, one … thing, only, only … is
  0.2: or something, osei, ostie, oust, out … this, pa … mensajes, papa no, par … vous, para eso, pareils
  0.2: parmi, parque, part … the, pas au, pas … message, pas … rappel, penni-, per … on, pero … soy
  0.2: personne … vous, personnels, petit-, pico, pined-, pineda, pis vos, plait je, plait ne, plait … plus
  0.2: plan charges, please i, plus chez, plus communiquer, plus enlevez, plus … ces, poche, pompi-, pongan
  0.2: por … le, porfa, pour, pour du, pour le, pour … l, pourrais, prefere pas, prochain … je, prochaine
  0.2: progr-, promociones ni, puedo recoger, pues … me, put it, que ca, que su, que … necesito, que … textez
  0.2: quebe-, quell-, quelle, quelle … vous, queme-, qui … l, quiere ver, quiere … de, quiere … la
  0.2: quiero textos, quiet |, quiteme … la, rancune mais, reasons, rebajas, reciba, recipient
  0.2: recupere … velo, redire, refac-, remove … and, removed |, reparation … est, reply … this, resci-
  0.2: rescind, resignation, respecter, respeto … de, revoque … consentement, rey, rien … a, rn, roula-
  0.2: roulant, rouyn, ruego … no, sabba-, sabbath, sacrez moi, sague-, saguenay, saliendo de, saskatoon
  0.2: savoi-, savoir, scare-, school, schwinn, scrapez, scream, screen time, se comio, seala-, sealant
  0.2: second … please, seniors, ser, should … be, shut, simon-, simonac, since … am, slaqu-, sms retirez
  0.2: so … she, someone |, son number, son … pis, sordo, sound, sous, st, standing, stop text, stop … your
  0.2: store, suficiente, suis aveugle, suis … cliente, suis … que, suis … votre, sumer-, sumerce, sure you
  0.2: suyos, switch, ta … mon, tabarnak, tarde-, tcpa … revoke, telephone … l, telephonez, temps, tenei-
  0.2: teneis, termine |, text, text … list, texte … NAME, texting … at, texto … cuesta, textos otez
  0.2: textos saquenme, textos … m, textos … part, thank-, thanks to, the app, the brake, the cassette
  0.2: the pickup, the reception, the shared, the wife, the … about, the … if, the … link, the … rack
  0.2: the … raleigh, there and, these … coming, this … lol, this … one, this … shop, throu-, through
  0.2: thursday … NUMBER, thx, tienen derecho, tienen … a, time for, tio, to find, to … a, to … is
  0.2: to … thanks, tour de, tout … a, toy, trabajo, tract-, tranq-, transmettre, tu arreter, tuesday please
  0.2: tuneu-, un … au, una, under tcpa, une plainte, usted … que, vais … chercher, valvu-, valvula
  0.2: velo … NUMBER, velo … ai, velo … pret, velos de, vende-, vendi … bici, vergu-, verguenza, veux
  0.2: veux … jamais, vibra-, vos text, vouloir vous, vous … l, voy por, vuestros, wake … up, wants
  0.2: was … bike, was … good, we moved, will ask, will … need, with … dad, wonde-, world, would hate, write
  0.2: y … paciencia, y … traba, yesterday |, you es, you hold, you or, you went, you … know, you … tienen
  0.2: you … un, you … usa, you>number, | bajele, | calisse, | conmigo, | effacer, | feels, | haced, | kick
  0.2: | mate, | ostie, | scrapez, | simonac, | texte, | toy, | … arrepenti, | … avant, | … believe
  0.2: | … cours, | … deje, | … espanol, | … gracias, | … guy, | … honor, | … l, | … lachez, | … late
  0.2: | … make, | … medecin, | … nah, | … navidad, | … nearly, | … notificaciones, | … nuevo, | … saber
  0.2: | … tired, ~_ac, ~_als, ~_ass, ~_bil, ~_cie, ~_dem, ~_em, ~_emb, ~_fir, ~_fis, ~_gen, ~_giv, ~_gla
  0.2: ~_hey, ~_kin, ~_kon, ~_law, ~_mot, ~_nad, ~_nei, ~_ni, ~_ont, ~_oy, ~_pod, ~_rif, ~_rn, ~_rn_, ~_ser
  0.2: ~_seu, ~_st_, ~_ter, ~_thx, ~_un, ~_up, ~_val, ~_viv, ~_vou, ~_wer, ~abue, ~acco, ~acia, ~ada_, ~affl
  0.2: ~ahi, ~ais, ~aiss, ~alan, ~alo, ~ampo, ~andp, ~anks, ~anq, ~anqu, ~arad, ~ask_, ~ath_, ~avai, ~bas
  0.2: ~bay, ~bill, ~boat, ~bois, ~box, ~bran, ~bro_, ~cag, ~cai, ~cco, ~chec, ~cho_, ~choi, ~cib, ~cir_
  0.2: ~comp, ~copi, ~copy, ~cor, ~cti, ~das_, ~daug, ~dda, ~de_, ~dias, ~dmi, ~dond, ~draw, ~drop, ~ebec
  0.2: ~eca, ~ece, ~ecir, ~eck, ~edio, ~egs, ~eing, ~elan, ~eli, ~ema, ~emps, ~empt, ~en_, ~ens, ~erio, ~erno
  0.2: ~ero, ~erti, ~esh, ~exe, ~ez_, ~fere, ~ftin, ~fuer, ~gi_, ~gn_, ~gne_, ~here, ~hete, ~hing, ~hoe, ~hop
  0.2: ~hrou, ~hx_, ~iant, ~icyc, ~ida, ~idin, ~idn, ~ien_, ~iend, ~ifti, ~ige, ~inac, ~int_, ~ints, ~iqu
  0.2: ~ir_, ~irc, ~ire, ~isc, ~ita, ~its, ~iza, ~jart, ~jec, ~ject, ~jis, ~jos, ~ky_, ~laim, ~leba, ~lete
  0.2: ~lgun, ~lise, ~lood, ~lta_, ~ludo, ~luga, ~mbla, ~mino, ~mio, ~mit, ~mon, ~mpta, ~mus, ~nak_, ~ndal
  0.2: ~ndp, ~ndpa, ~ndso, ~nfu, ~nico, ~nks, ~nly, ~nnel, ~nom_, ~non_, ~not_, ~nreg, ~ntam, ~nul, ~obo
  0.2: ~ogi, ~oid, ~onct, ~oner, ~onfu, ~onn, ~onsi, ~opri, ~ore_, ~ors, ~ose_, ~oute, ~oven, ~oye, ~pann
  0.2: ~pert, ~pho, ~pien, ~pour, ~prog, ~que, ~ranq, ~rce, ~rcis, ~rece, ~regu, ~rev, ~rfa_, ~rifa, ~rir
  0.2: ~rma, ~rnak, ~rock, ~rogr, ~rte, ~salu, ~savo, ~seem, ~seul, ~sez, ~sez_, ~sill, ~sin_, ~slaq, ~sly
  0.2: ~sly_, ~so_, ~spr, ~sted, ~ster, ~stma, ~stos, ~sui, ~suit, ~sul, ~tair, ~tarl, ~tc_, ~tem, ~thin
  0.2: ~thum, ~thx, ~thx_, ~tim, ~tire, ~tiv, ~too_, ~uell, ~uess, ~ueve, ~uloi, ~urio, ~urs_, ~ut_, ~ute_
  0.2: ~uvez, ~var_, ~veux, ~visi, ~weat, ~wip, ~wond, ~xpla, ~xt_, ~xter, ~zas_
  0.1: 3rd |, NAME … and, NAME … au, NAME … tu, NUMBER fois, NUMBER mais, NUMBER … i, NUMBER … pis, a mon
  0.1: a nice, a quelqu, a side, a trabajar, a … about, a … drop, a … lado, a … que, abraz-, acaba-, acuer-
  0.1: acuerdo, advises, after-, agarran, agrad-, ahi, ahorrate, al correo, al dueno, am NAME, am … is
  0.1: and … is, ando … la, another phone, anxiete, anymore i, apena, apple, appre-, aqui nadie, are no
  0.1: are … me, are … take, arreter … textos, asap, at … front, attendu, au printemps, au shop, au … avec
  0.1: au … pas, away no, barber, bbq, be able, becom-, been … there, before the, being, ben non
  0.1: bendiciones pero, bendiciones … no, bien … ustedes, bike … my, bless … heart, bolud-, boludo
  0.1: bonne fin, bonne saison, borres, botella, bouton, brack-, break from, bring … the, buen fin, buen … de
  0.1: bury, by friday, c … correct, ca … messages, caja, calendario, calic-, calice, cambie a, can … this
  0.1: cancelo la, cancer, capta-, carde-, cardenas, ce … appartient, cell … ma, celular |, cesen … mensajes
  0.1: chain is, chaise, charged twice, chida, childs, chiquito, close, cobran, codes, comes in, comme-
  0.1: compro otra, computer, con, con … cadena, con … mama, condi-, congrats … the, considered, control
  0.1: costc-, costco, courant, croya-, croyais, cuando te, cubiertas, d arret, d enlever, dange-, dans mon
  0.1: day for, de nuevo, de place, de tout, de … esposa, de … fin, de … icitte, de … linea, delete … de
  0.1: delete … ese, demas, derecho |, desca-, descuentos |, desiste, detenganse, deux … svp, devant la
  0.1: devol-, digal-, digale, dije … que, distraen, do … on, doing this, doy, dropped … off, duro, earliest
  0.1: echam-, echame, echanger, eithe-, either, ejerc-, ejercito, el ejercito, el gps, el tune, el … a
  0.1: el … con, el … gracias, el … revisa, ella y, email is, empen-, en enero, en peux, en … bici, en … como
  0.1: en … ejercito, en … escuela, en … l, en … nada, encore j, encore … ai, enferma, enlevez de, enviara
  0.1: envoy-, erasu-, erasure, es molestia, es mucho, est a, est … correct, est … la, est … petit
  0.1: estaba cerrado, este … y, estoy … en, eunic-, eunice, exclu, explain … i, expres, exs, fache-, fachee
  0.1: faire reparer, fais du, fais moi, faithfully, favorzote, feel, fijat-, fijate, files, fine … is, fo
  0.1: fond, for lent, forever>angry, foute-, foutez, francais … je, free, freez-, garde mon, gentiment
  0.1: geren-, gerente, get texts, get … phone, give … to, giving up, going … in, good evening, got his
  0.1: grave-, group, guardenla, guardian, guy in, guys, habite … a, happy with, has … phone, have, have told
  0.1: have … take, he … your, here anymore, here … not, hereby … any, hijo … NUMBER, hijo … la, him he
  0.1: hinchar, his bike, his … is, hit by, hit … a, homework, hon, hon |, house-, i, i do, i hate, i only
  0.1: i swear, i … called, i … there, ici le, if my, if … no, in … only, infra-, is … can, is … home
  0.1: is … order, it … he, it … times, it … way, jaja pero, jamais … les, je croyais, je pedale, je rentre
  0.1: je … le, jette, joven … me, juste, juste une, justo, keep telling, knock … off, l … pour, la bici
  0.1: la bike, la caja, la creme, la marde, la policia, la proxima, la quedo, la recojo, la silla, la … con
  0.1: la … ou, la … se, lache le, laissez … la, las manos, le … avec, le … hein, le … roule, leo |, les … le
  0.1: les … y, livreur, llamada, llamar … no, llanta de, los … jaja, lune, m achaler, m … jamais, m … moins
  0.1: ma … capote, maam, made me, magasin … velos, mail, mais … vous, manches otra, manches … vez, manos
  0.1: mapel-, mas gracias, mauta-, mautadit, me do, me lol, me retire, mensaje que, mercis, mere … elle
  0.1: mes notifications, message … arrive, message … is, messages en, messages … and, mi esposo
  0.1: mille mercis, minutos |, mis les, mis … pieds, misa, mme bouchard, moi … mon, mom … in, mon ecran
  0.1: mon … ecrivez, mon … fait, more time, morning i, mower, muchacho, must but, my exs, my lock
  0.1: my … asked, my … back, my … only, nadie … aviso, nadie … pidio, name off, need … stop, need … tube
  0.1: needs, new … my, no den, no este, no permission, no … hacen, no … molestia, no … pongan, nombre … NAME
  0.1: non c, non … est, not a, not it, not … back, not … i, note that, nothing from, now … you, nuit
  0.1: number pal, number … le, number … on, number … so, number>send, numero el, numero … ma
  0.1: numero … mecanico, numero … que, o … yo, ocupa, of, of this, off … one, offense but, offenser, on fait
  0.1: on insta, only when, ont, opens, oraci-, orden-, osier, oublie pas, oui le, ouvre, over it, p tite
  0.1: pantalla |, parch-, parle-, partie, pas … gars, pas … ma, paso de, paste-, pastel, pena con, per … so
  0.1: pero mensajes, personne n, phone that, phone … NUMBER, planc-, please … from, please … not
  0.1: plus … tout, pneu a, pouvez, prets, prices, proxima, pu a, pucha, que cesen, que dieu, que sabe
  0.1: que … diga, que … texto, quedo bien, qui … ca, quieran, quiero … de, quitarme, quite enough, quoi j
  0.1: quoi … ai, raffle, raide, rayer de, read, read texts, receive, recit-, recital, recois … de, recoji
  0.1: recu la, recu le, recumbent, refund came, registered, remboursement, remueven, reparation c, repare
  0.1: replaced, reply been, resident, resilier, respeto |, revoco … permiso, ridea-, ringi-, ringing, rough
  0.1: s est, salam-, semaine, send your, senor de, serait ce, serait … possible, service des, servicio de
  0.1: sest, shop … town, si llama, si … lo, since-, sirvi-, sirvio, skate-, so we, sorry my, sorry to
  0.1: sorry … am, soy una, spoil, state-, still … off, stop … love, stop … m, stop … me, stop … thanks
  0.1: stop>me, strai-, sue, suis tanne, suis … je, supporte, sur … pour, surch-, surcharge, surprise
  0.1: sus promos, tarjeta de, tbh |, teach, tell … the, tere, texted a, texto vous, texts … so, that … quite
  0.1: the appt, the chat, the old, the tires, the tune, the … broke, the … pads, the … part, the … ticket
  0.1: the … who, the … years, theat-, theatre, there … no, these>number, this sms, through thanks
  0.1: tienen camaras, time, tite, to, to our, to that, todo y, told, told … at, tracks, tractor, tried
  0.1: trike-, trikes, troisieme fois, troisieme … que, tuesday … it, ty, un avis, un coup, une chambre
  0.1: unsubscriber, up … NUMBER, us … a, ustedes … mas, verga, veut plus, veux … vos, viejitos, viernes y
  0.1: visiting, voir la, volve-, vous … dire, vous … laisser, vous … pour, was told, was … no, way … much
  0.1: weddings, wedne-, where do, wheres, white-, who you, whoa, with … stop, would love, wrong>send, x, y
  0.1: y estaba, y todo, yeah nah, year … you, years … i, yelle-, yelled, yo … un, you better, you hear
  0.1: you … buy, you … drop, you … hear, you … here, you … of, you … times, your heart, your … did
  0.1: your … texting, your … you, | cross, | detenganse, | dsl, | fijese, | foutez, | joven, | kid, | mille
  0.1: | nuestra, | passe, | peux, | prof, | read, | smoke, | sumerce, | telephone, | typing, | where, | whoa
  0.1: | … called, | … coming, | … conteste, | … croyais, | … du, | … evening, | … fini, | … know, | … marche
  0.1: | … mercis, | … miss, | … mon, | … must, | … nino, | … pars, | … partir, | … pay, | … porfa
  0.1: | … posted, | … quedo, | … replacement, | … smoking, | … son, | … tape, | … travaille, | … vecino
  0.1: | … voyons, | … with, | … wow, ~_aga, ~_ahi, ~_alt, ~_bea, ~_bik, ~_buy, ~_cer, ~_cor, ~_di, ~_dig
  0.1: ~_doy, ~_eit, ~_exe, ~_flu, ~_hav, ~_hos, ~_i_, ~_imp, ~_inf, ~_jou, ~_let, ~_mei, ~_mr, ~_nev, ~_nui
  0.1: ~_ocu, ~_of_, ~_oig, ~_oye, ~_pho, ~_roc, ~_sig, ~_sna, ~_sui, ~_tam, ~_to_, ~_tol, ~_ty_, ~_vio
  0.1: ~_vir, ~_x_, ~_y_, ~_yea, ~aci, ~acu, ~acue, ~ai_, ~ale, ~algo, ~allo, ~ammi, ~anc, ~anch, ~andl
  0.1: ~ands, ~ans_, ~any_, ~appl, ~apre, ~ass_, ~auti, ~ave_, ~avis, ~ayan, ~beca, ~bein, ~bik, ~body, ~bon_
  0.1: ~buy, ~cate, ~cesi, ~cito, ~ciu, ~cta_, ~dand, ~ddin, ~deb, ~dele, ~der, ~dorm, ~doy, ~doy_, ~eav
  0.1: ~ecid, ~ecta, ~edne, ~eeds, ~endu, ~erge, ~ern, ~ero_, ~ethi, ~etti, ~evio, ~ext_, ~fic, ~fill, ~find
  0.1: ~flu, ~fti, ~gee_, ~geth, ~giv, ~gni, ~grea, ~guie, ~guys, ~hav, ~heir, ~hico, ~high, ~hine, ~hit_
  0.1: ~hurt, ~iben, ~ied, ~iemp, ~ifu, ~igua, ~iled, ~ind, ~inte, ~ios_, ~ird_, ~ish, ~isi, ~iti, ~itr
  0.1: ~ivee, ~joke, ~ke_, ~kes_, ~kst, ~leav, ~let, ~let_, ~lgo, ~lgo_, ~lie, ~lier, ~ller, ~lly_, ~man_
  0.1: ~mar_, ~mena, ~meth, ~mill, ~mio_, ~mpr, ~ndab, ~nesd, ~nev, ~nfo, ~ngl, ~nla, ~nows, ~nqu, ~nta, ~odo
  0.1: ~of_, ~oget, ~ogne, ~ois, ~oja, ~ojo_, ~omet, ~ona, ~oot, ~ora_, ~orc, ~orr, ~ors_, ~osa, ~osa_, ~ough
  0.1: ~oup, ~own, ~pair, ~par, ~pute, ~rame, ~ranc, ~reat, ~reez, ~refu, ~rim, ~rn_, ~rott, ~rox, ~rsem
  0.1: ~rsta, ~rtes, ~sali, ~salo, ~san, ~self, ~ser, ~sett, ~sima, ~slip, ~sonn, ~ssi, ~stm, ~sup, ~tei
  0.1: ~ter_, ~thei, ~tid, ~tidi, ~tido, ~tiss, ~toge, ~told, ~tou, ~trad, ~tula, ~tune, ~typi, ~ue_, ~ueno
  0.1: ~unk, ~up_, ~us_, ~usi, ~uve_, ~vere, ~vole, ~vou, ~wedn, ~whil, ~xte, ~yda, ~yday, ~yea, ~ypi, ~zed
  0.1: ~zed_
  -0.1: (angry), (unknown 3), NAME connais, NAME este, NAME gets, NAME quien, NAME yo, NAME … but, NAME … is
  -0.1: NAME … se, NAME … vous, NAME … y, NUMBER by, NUMBER you, NUMBER … de, NUMBER … dimanche, a guy, a job
  -0.1: a repair, a sherbrooke, a thumbs, a une, a … asi, a … eu, a … in, a … jeune, a … never, a … taller
  -0.1: a … vos, abri, active, adelante |, again, agradeceria que, agradezco mucho, ai aucun, ai vu, ai … d
  -0.1: aimerais … ca, al mes, album, algun, alone and, alqui-, alquiler, already … to, am serious, am … mr
  -0.1: amigo |, an … out, and also, and does, anger, annoying … the, another shop, anoto, anyth-, apena-
  -0.1: apenas, aplas-, app |, apuntado el, archi-, are all, are doing, are … about, are … the, area code
  -0.1: arriver, arriving, as spam, as … my, asign-, asigno, au … on, aucun … en, aunti-, auntie
  -0.1: avait … numero, avant elle, avant … en, avec votre, avoir … mauvais, ay no, babu, back then, back … i
  -0.1: banco, barki-, barking, barking … the, barre-, bateria |, bcp, before |, before … i, begins
  -0.1: ben … donc, bendiga, bendiga |, bici con, bike moi, bike was, bjr, bon velo, bon … c, bonjo-, bonjour
  -0.1: bonjour a, bonjour j, brought … in, bruv, buenas, buenos dias, burst, busca a, buyer-, buyers, c quoi
  -0.1: c … pas, ca … enerve, ca … rien, cadea-, cambien, camio-, campanita, can say, can … all, can … i
  -0.1: can … open, canno-, cannondale, canoe, cantine, cardi-, cas |, cater-, ce … avant, cedis, cel d
  -0.1: celui du, celular no, celular … yo, cerve-, cette, cette personne, change de, changed my, cheers |
  -0.1: chequen, cherche un, cherchez a, cherchez qui, cliente … me, clinica, cloth, cocon-, coconut, coffees
  -0.1: commande … velo, compose le, confundiendo con, confundio, conozco ese, conozco … la, contact on
  -0.1: contesto por, could somebody, could the, could … come, coupe, courage, courriel, coute des, coute un
  -0.1: couture, cover-, cruz, cupbo-, cupboard, cut my, d avant, dad passed, dad … away, dads, dan
  -0.1: dans … coin, dat, day … so, de ce, de guardia, de lujo, de … chez, de … dessus, de … gang, de … paren
  -0.1: de … porfavor, death, definitely not, dejame, dejo el, delai-, delais, delete numero, demenagee
  -0.1: dental office, depor-, deportista, depuis … c, depuis … semaines, desde enero, desoc-, deux chiffres
  -0.1: devez … le, devin-, diall-, dialo-, dicho … no, dictando, dieu, discussed, do … so, document
  -0.1: does … fit, don … me, donc vous, done with, doy … de, dripp-, dripping, drive-, drywa-, drywall
  -0.1: dsl |, dueno anterior, dueno … la, duerme, dues, edifi-, edificio, el chip, el … asi, el … buscan
  -0.1: el … otro, el … senor, electrico, email … better, email … instead, emili-, employer, en caja
  -0.1: en … semanas, encuentre, enesi-, enesima, ensei-, enseigne, entire, envoies, equivocado … no
  -0.1: equivocaron |, es … mandar, esa senora, escribirle, ese NAME, eso basta, esperaba, est beau, est chez
  -0.1: est des, est grand, esta en, esta … por, este … nuevo, esti, estor-, estuv-, eteig-, eu le, eu un
  -0.1: ex husband, ex … el, excusez moi, fabri-, faire la, fait, fait deux, faith-, fallo, farma-, farmacia
  -0.1: fathers, febru-, february, feder-, federal, feliz … de, fella |, ffs, fils, find him, fizz, flirts
  -0.1: fois … que, fondo, for … so, force-, forces, forever>these, free … i, friends |, from home
  -0.1: from … phone, fuera … su, fyi … number, gagne le, gal, gardez, genou, get two, give up, go to
  -0.1: go … the, god, gonza-, good, good … please, gregg-, greggs, grid, group … with, group-, groupe
  -0.1: guy … a, hablo bike, hablo … lol, han de, handw-, handwriting, hangi-, hard to, has … been, has … off
  -0.1: hasta, hates, haut, have permission, have … his, have … new, have … right, hazme, he must, he … no
  -0.1: hed, her old, here … years, hija … el, his old, his … one, homie, hope NAME, hope … find, house … the
  -0.1: hoy, husband … is, i let, i split, i thought, i … any, i … getting, i … hate, i … please, i … serious
  -0.1: idea who, if … want, imprimante, in an, in february, in … basement, in … family, in … wheelchair
  -0.1: inconnue, info, informed, insted, ironi-, is awful, is quite, is still, is why, is … dads
  -0.1: is … different, is … ex, is … never, is … the, issue-, it go, it … have, it … need, j aurais
  -0.1: j enseigne, j … vu, jajaja, jajaja no, je, je garde, je regrette, je … avoir, je … mettre, je … veux
  -0.1: je … vous, joven |, judas, jumeau, just, just … me, kalam, kick, kit |, knive-, knives, know … shop
  -0.1: knows … so, l … a, l … proprio, la … le, la … otez, lady |, lagos, las … esta, laval-, lavallee
  -0.1: le bouton, le char, le coin, le mien, le morceau, le silence, le … hier, le … mauvais, le … message
  -0.1: lead, learned, leeds, leh |, let NAME, let … go, licenciado, lifeg-, lifeguard, like … said, limpi-
  -0.1: lines, link … not, list … my, lista … bici, lives here, llamando, llamo … y, local |, longtemps
  -0.1: longue |, loved, lujo, m … vos, ma sœur, ma … je, mad, mais … suis, mal apuntado, mal note, mal … el
  -0.1: mandela, manila, manit-, marcaron, marcaron mal, marche pour, matter to, mauvais gars, mauvais … je
  -0.1: maxed, may have, may i, me NAME, me after, me another, me textean, me toco, me … esto, me … hacer
  -0.1: mejor … el, meme … vous, menac-, menace, mensajes para, mensajito, merci de, mes patins, mettez pas
  -0.1: mi … porque, mia se, mia … bici, mine for, mises, moi mauvais, moi votre, moi … j, moi … t, mon ebike
  -0.1: mon … est, mon … va, monsieur … ne, month-, more please, most, moved in, muchi-, mucho … de
  -0.1: must … me, my gloves, my name, my … also, my … hurts, n est, n … is, nada … su, name on, naran-
  -0.1: naranja, ne travaille, nervi-, neta |, never … a, new … with, ngl, ni a, ni un, nigel, no mi
  -0.1: no … messages, no … named, no … pa, no … senal, no … will, nobody … NAME, nobody … by, not allowed
  -0.1: not come, not drive, not giving, not … able, not … business, not … cell, not … delete, not … never
  -0.1: not … though, not … up, now what, now with, number also, number amigo, number down, number … go
  -0.1: numero c, numero votre, numero … deja, numero … depuis, numero … mois, numero … soy, nunca … comprado
  -0.1: oe, of an, of … with, ofertas, off grid, off love, off … NAME, off … day, off … on, off … send
  -0.1: off … these, ok … do, on e, on … brakes, on … pu, on … team, one a, one from, one more, one named
  -0.1: one so, one … NAME, operation, or … i, otra NAME, out … not, out … phone, padre-, padres, para esa
  -0.1: participe, pas l, pas … guy, pas … il, pas … monsieur, pay NUMBER, pc, pense … era, perro |
  -0.1: persona equivocada, persona … busca, persona … buscan, peut, peux … desabonner, phone so
  -0.1: phone … wakes, picking it, pigeo-, place i, playe-, please for, please … instead, plomero no
  -0.1: plus depuis, plus … ce, posse-, possi-, potea-, poteau, pour … que, preferiria … no, premier
  -0.1: previous owner, price … the, pries-, priest, problem, pu besoin, punch, put … stop, quart-
  -0.1: que pesados, que verguenza, que … ahora, que … este, que … mal, que … mensaje, que … solo, quedamos a
  -0.1: qui avait, quien … es, quiero hacer, quiero mas, quitt-, ranger, rappellerai, rayad-, recepcion
  -0.1: reception, recipient |, recovered, refer-, regrette, remis-, remise, rendue, repair
  -0.1: reparacion … favor, right, right i, right … am, rough-, roughly, roule … depuis, saint, salas
  -0.1: sans … mais, saquen mi, says … can, school bus, school office, scrap-, screenshot, se confundio
  -0.1: se fue, se … por, seguros, semai-, semes-, send … message, senora, senora … no, separation, serai … a
  -0.1: sert, servicio pero, set up, settl-, sh, ship, shopp-, shorts, should … her, si tu, sign it, sign me
  -0.1: signe pour, signed the, silla … ruedas, sin … asi, so no, so … was, somew-, somewhere, sonid-, sonido
  -0.1: sonne … le, sorry … hear, sorry … number, sors de, sounds … he, soy ese, soy otra, soy plomero
  -0.1: soy quien, soy … dueno, soy … este, speakers, speciaux |, spenc-, spencers, steamboat, steev-, steeve
  -0.1: still going, still … NAME, still … for, still … them, stop … about, stop … then, stopped texting
  -0.1: su celular, suena cuando, suis, suis … NUMBER, suis … celui, suis … pas, supli-, suplico
  -0.1: sur … personne, swipe, taking the, tandem |, technically, telce-, telcel, telefono … los, tengo ni
  -0.1: tengo … jaja, text someone, textean, texting … me, textos j, that was, that … group, that … no
  -0.1: the address, the basement, the calendar, the cargo, the date, the discount, the fella, the glass
  -0.1: the gravel, the lord, the one, the police, the restaurant, the street, the updates, the … digits
  -0.1: the … helmet, the … line, the … of, the … tonight, the … updates, the … what, they took, thick
  -0.1: thing … you, think … texted, thinks i, this in, this not, this telephone, this … her, tho |, thoughts
  -0.1: ti guy, tienen en, tienen mal, tijua-, tijuana, tmrws, to opt, to … only, to … sister, to … sms
  -0.1: toda la, todavia tienen, todos en, tombez, touto-, toutou, tower, trace, train, tranquila, trial
  -0.1: tricy-, tricycle, trompez |, trump-, trumpet, tuned, twice, un chiffre, un … dans, une, une garderie
  -0.1: une … ou, up for, updat-, us the, use … gmail, used the, usted |, usted … a, ustedes tambien
  -0.1: ustedes … mi, va … avec, vaina-, vainas, velo ce, velo rouge, velo … la, velo … reparation, vendo-
  -0.1: venka-, vez … por, viennent, viens … avoir, visit, vive NAME, volver, votre … marche, votre … on
  -0.1: vous appeler, vous … trompe, voy … ella, want someone, was intended, was … on, waters, we do
  -0.1: wedding and, wee, wen you, went off, were, wheelchair, whoever … this, will get, with … do, with … on
  -0.1: work from, worry, would … that, wrong digits, wrong no, wrong … amigo, wrong … bro, wrong … it
  -0.1: wrong … je, y ahora, y dice, y esto, y … asi, y … erreur, yeve, yo … llamo, york, you are, you called
  -0.1: you close, you guys, you … dije, you … his, you … want, your side, your … up, youtu-, | bad, | bjr
  -0.1: | bonjour, | buenos, | calling, | cease, | check, | closing, | coucou, | desactiven, | desolee
  -0.1: | estaba, | fermez, | fix, | hazme, | mil, | mums, | out, | ponga, | respect, | saquenme, | sick
  -0.1: | tabarnak, | unsubscribe, | way, | … abogado, | … alone, | … arrive, | … class, | … dias
  -0.1: | … garantia, | … machine, | … moms, | … needed, | … needs, | … pedido, | … pierdan, | … recipient
  -0.1: | … regrette, | … says, | … supprime, | … swear, | … tel, | … tire, | … trop, | … updates, | … wey
  -0.1: | … wifi, ~_avi, ~_blo, ~_bo, ~_bou, ~_bun, ~_bur, ~_cho, ~_dea, ~_dia, ~_dio, ~_dob, ~_ele, ~_fin
  -0.1: ~_fu, ~_gan, ~_gd, ~_hoy, ~_im, ~_inc, ~_ind, ~_jac, ~_je_, ~_kno, ~_lit, ~_mov, ~_mus, ~_ofe, ~_oi
  -0.1: ~_onl, ~_pol, ~_sc, ~_sen, ~_su, ~_upd, ~_urs, ~_van, ~_wit, ~_yo, ~abo, ~aby, ~acce, ~ada, ~adas
  -0.1: ~adea, ~ader, ~aga, ~ague, ~aig, ~aja, ~algu, ~amio, ~anic, ~ants, ~aten, ~athe, ~atu, ~aux_, ~axi_
  -0.1: ~baby, ~ban, ~beb, ~bebe, ~birm, ~bonj, ~bun, ~cale, ~cann, ~casa, ~cce, ~cent, ~cer, ~cett, ~cias
  -0.1: ~cion, ~con_, ~dads, ~das, ~dea, ~deli, ~dire, ~disp, ~dleb, ~dob, ~dobl, ~dor_, ~ebs, ~eces, ~echi
  -0.1: ~econ, ~ecra, ~eei, ~eein, ~ef_, ~efo, ~enga, ~eni, ~enis, ~enla, ~ent_, ~ento, ~erne, ~esm, ~fais
  -0.1: ~fait, ~fer, ~fes_, ~fils, ~fin_, ~fini, ~fir, ~gagn, ~gast, ~ghte, ~gle, ~god_, ~good, ~hab, ~hast
  -0.1: ~hell, ~hoi, ~hos, ~hoy_, ~hs_, ~iad, ~iais, ~ias, ~idi, ~iel, ~ife, ~iffr, ~igeo, ~ilt, ~impi, ~inc
  -0.1: ~ine, ~inf, ~info, ~inn, ~irai, ~ire_, ~itc, ~ith, ~jac, ~ken_, ~lad_, ~ladi, ~lais, ~lem_, ~limp
  -0.1: ~llah, ~losi, ~maam, ~mac, ~mad_, ~mai_, ~man, ~mao, ~mao_, ~mec, ~med_, ~mem, ~mig, ~mil_, ~mion
  -0.1: ~mita, ~mpag, ~mpo_, ~mpro, ~mute, ~nati, ~ndan, ~ndas, ~ndi, ~nect, ~nee, ~nfo_, ~nic_, ~nive, ~njou
  -0.1: ~nniv, ~noma, ~nsfe, ~nyth, ~oche, ~oci, ~ocke, ~oing, ~oli, ~om_, ~ombe, ~onic, ~onl, ~ose, ~oth
  -0.1: ~oub, ~oud, ~oug, ~ow_, ~oyo, ~pag, ~pape, ~pda, ~pdat, ~pige, ~poi, ~porc, ~pper, ~pui, ~queo, ~radi
  -0.1: ~rda, ~res_, ~rget, ~ria, ~rie, ~rne, ~rod, ~rrio, ~rso, ~sfe, ~sfer, ~sig, ~ssib, ~stan, ~stem
  -0.1: ~stes, ~stuv, ~sty, ~suis, ~tage, ~ten, ~ter, ~tho, ~time, ~tio, ~tol, ~tre, ~trea, ~tte_, ~tual
  -0.1: ~twic, ~ty_, ~ubby, ~udia, ~udo, ~ueo, ~ueo_, ~uis, ~uis_, ~uits, ~ujo, ~ull, ~ulo, ~unds, ~une_
  -0.1: ~upd, ~upda, ~urb_, ~ursa, ~usco, ~ust, ~ust_, ~uter, ~val, ~valv, ~vamo, ~vend, ~wice, ~wipe, ~with
  -0.1: ~wren
  -0.2: (unknown 8), (you), NAME are, NAME do, NAME et, NAME guy, NAME he, NAME icitte, NAME ni, NAME the
  -0.2: NAME … il, NAME … le, NAME … mon, NAME … off, NAME … soy, NAME … will, NUMBER when, NUMBER … marche
  -0.2: NUMBER … of, NUMBER … the, NUMBER … today, a dental, a dentist, a giant, a media, a voicemail
  -0.2: a … NAME, a … beau, a … esposo, a … grand, a … he, a … line, a … over, a … semana, a … tienda, abeg |
  -0.2: about what, about … bike, aburrido, activate, add my, adelante, afinacion |, afraid |, again i
  -0.2: agend-, ahora … llevo, ai … cette, ai … facture, ai … le, ai … sur, ailleurs … pouvez, ajustan, aki
  -0.2: alask-, alaska, alert, all are, all off, am happy, am quitting, am … going, am … landlord, am … there
  -0.2: am … widow, amables, ambul-, ambulance, an, ancien proprio, ancien … du, and she, and … did, annee |
  -0.2: annul-, annuler … abonnement, anos, anulenme, any contact, anymore it, anything at, anythng, apprend
  -0.2: are giving, are looking, are trying, are … no, are … still, arret … je, as le, ashes, asking … the
  -0.2: assez … de, assignments, assureur, at … can, au … samedi, aucune … c, avait ce, avant de, avez … la
  -0.2: avoir, bal, barbe-, barri-, be … about, bearing, begin, believe … message, believin, berth, best … in
  -0.2: bianc-, bianchi, bibliotheque, bici ayer, bici … es, bici … jaja, bici … por, bici … tengo
  -0.2: bicicleta me, bicicleta … que, bicis, bien … que, bike haha, bike wrong, bike … in, birch, blew
  -0.2: blind, bloqueenme, bmw, boiler, bonne … pour, bosse, bought … used, bounc-, bowli-, bowling, box
  -0.2: break, bring own, briti-, british, but here, but the, but … we, c … assez, c … ok, ca c, ca prend
  -0.2: ca s, ca vous, ca … deux, cabanon, call from, call was, called NAME, cambiaron, came … thanks
  -0.2: camp de, ce … c, ce … je, cell … the, celular … lo, ces messages, chance you, changed … is
  -0.2: charged … twice, check … digits, chela, cherchez |, chers, chico-, chirp-, chirping, cita … you
  -0.2: citas, clare-, cliente, coast, codigo de, come off, come … can, como me, como … a, como … el
  -0.2: compa you, comptoir samedi, con el, congrats on, conozco esa, contact … about, continuez a, copied
  -0.2: cosas y, could … find, couturiere, credited, crevaison, criss-, crown, croye-, croyez
  -0.2: cuando … recoja, cuanto … debo, cuenta, cuento, curio-, custa-, custard, d avoir, dadar, dado mi
  -0.2: dads name, dangereux, danke, dayca-, daycare, de char, de como, de personne, de regalo, de … bord
  -0.2: de … bro, de … iglesia, de … moi, de … vie, debarquez, debarrassez, decea-, deceased, decir, dedans |
  -0.2: dejad-, dejame … con, dejemoslo, delayed, delete cable, delete … el, delivered to, dept, des frais
  -0.2: deser-, desinscris moi, desole mais, despacito, detention, devinci, devolverla, dieron este
  -0.2: dieron un, dieu … garde, diff, dime, dina, ding, direct, discu-, disturbed, docto-, does anyone
  -0.2: doigt, doit … l, done … my, donnez, door at, dose, down lol, drawe-, drawer, du retard, du … qui
  -0.2: dueno … de, el ajuste, el arreglo, el cliente, el dia, el lunes, el muchacho, el presupuesto
  -0.2: el sabado, el … no, el … suena, el … up, ella … la, elle … change, elses number, email … me, emocion
  -0.2: en … sans, en … tienda, enlevez … de, enten-, entrevista, envoyez ca, equivoca, equivocaste … numero
  -0.2: es nuevo, es … ahora, esa bicicleta, esa muchacha, escog-, ese pedido, ese … soy, est assez, est ok
  -0.2: est … NUMBER, est … autre, est … des, est … erreur, est … pis, est … salon, esta muy, esta tienda
  -0.2: este chip, etais … pour, etes trompe, eu ce, even, evitez les, fait du, fait le, fake … lol
  -0.2: fallecio y, false, fatig-, fermez la, ferre-, fesse-, fesses, fix a, fixed, flori-, flush, foam
  -0.2: foggiest, for … guys, for … helmet, for … with, forgets, foto … es, found my, fourt-, fourteen
  -0.2: foutez moi, foutez … la, frappe, from … different, funciona, fut, garri, gave … this, gel, gelat-
  -0.2: gets … bike, getting messages, ghosted, going, gone, got somebody, gracias a, graha-, graham
  -0.2: grandfathers, grandmother she, greased, grocery, groom, gustan los, habia dicho, hablo para, hand
  -0.2: hands, has ever, has no, have blocked, have … with, hay algo, hay manera, he … like, he … up, heade-
  -0.2: headed, healt-, health, heave-, here named, here your, here … NAME, hey just, hey … fyi, hi can
  -0.2: hijo que, his new, his … so, hope … gets, hora abren, house please, housi-, housing, how are
  -0.2: how … use, hummi-, humming, i found, i hit, i trust, i … dropped, i … in, i … ordered, i … quitting
  -0.2: i … y, iban, iban a, ici pas, idee c, idee … est, il … change, importante, impos-, impossible
  -0.2: impressed, in hospital, in … day, in … like, in … month, in … n, in … night, in … wrong, indoo-
  -0.2: indoors, interac, interesse plus, invig-, invigilator, is for, is running, is … btw, is … lunch
  -0.2: is … they, it at, it costs, it … here, it … important, it … then, j, j … des, j … deux
  -0.2: jarrive … NUMBER, je comprends, je mets, je vis, je … pus, joign-, joignable, junct-, junction
  -0.2: juron-, jurong, just … this, justine, kandy, kill it, killi-, kitte-, kitten, kofi, l enlever
  -0.2: l … fois, la depuis, la ici, la ligne, la recoja, la … arriere, la … otra, la … sonne, la … stp
  -0.2: labora, labou-, labour, laundromat, le bmx, le bras, le dejo, le feu, le menage, le prof, le sien
  -0.2: le … gars, le … mi, leave, left a, les doy, like … but, line … a, link, list i, lista d, lista la
  -0.2: livid, livra-, livraison, lo conozco, lo uso, locks, lol wrong, longest, los otros, luck finding, ma
  -0.2: magasins, mailm-, mailman, mal … es, malen-, mandar … de, mano no, marcha, mareado, marido |
  -0.2: mas cerca, maternity, maybe … a, me gusto, me hablen, me puede, me puedes, me … bike, me … lo
  -0.2: me … pero, meeting at, melange … clients, meme nom, menci-, mes … ont, mes … sont, message for
  -0.2: mets … off, mi gente, mi … porfa, mi … tenia, mia la, miami no, mienn-, mio ahora, mismo, moham-
  -0.2: mohamed, moi pas, mom is, mon vieux, mon … pis, mon … se, monja, monopoly, morceau, moving to, muela
  -0.2: mundo, municipale, muruk-, murukku, my bf, my end, my son, my … call, my … down, my … text, n read
  -0.2: nadie con, nadie … en, nadie … ese, nah i, ne … est, need, need any, need … be, new number, new year
  -0.2: ni tengo, nicer, no encuentro, no … asked, no … conozco, no … esten, no … from, no … hablen
  -0.2: no … idea, no … ride, nobody named, nokia, nom … ici, nom … la, noodles, nos … el, not no, not wish
  -0.2: not working, not … about, not … at, not … have, not … sorry, nothing of, nouveau telephone, novela |
  -0.2: number bro, number dsl, number equivocado, number please, numero du, numero en, numero … a
  -0.2: numero … client, nursery, of texting, of things, of … place, off on, off … do, off … for, off … were
  -0.2: oficina de, often i, oiga |, oil, olvid-, on oublie, on peut, on phone, on … day, on … quote
  -0.2: on … take, once i, one asked, one not, ones, only way, opened, opp, or … this, otra … me, ou quoi
  -0.2: ou … NUMBER, ouverture, owned … bicycle, panad-, panaderia, panch-, pared, parle … mon, pas ton
  -0.2: pas une, pas … affaire, paso … las, passe a, passed the, passes, payas-, payasam, pe, peluq-
  -0.2: peluqueria, pena … usted, penal-, penalty, pense … que, perce, perdon … yo, perfecto paso, phone in
  -0.2: phone now, phone tree, photographer, picking … up, picku-, pickup, pigeons, pignon, pis … on
  -0.2: place dans, place pour, place sur, plus sur, plus … je, poiss-, pole, pompiers, pongal, ponganme
  -0.2: ponganme en, popsi-, popsicle, por, por eso, porfa you, posted, pour un, pour … roue, pour … sur
  -0.2: pouva-, pouvez … m, pouvez … me, presq-, presque, price … a, print |, prise, proverb, que deje
  -0.2: que dicen, que pedi, que … NUMBER, que … abren, que … demande, que … escriben, que … hay, que … tiene
  -0.2: que … vaya, quebr-, quien buscan, rabai-, rabais, racin-, rayo, reassigne, receptionist, recoja
  -0.2: recommend, recordatorio, remplacant, renouvele, repair please, reparable, reparation … je, reprendre
  -0.2: residue, respu-, respuesta, resse-, rest … peace, rides … new, riot, robbe-, rodad-, roue arriere
  -0.2: roue … est, sabe, saint-, sainte, salvar, samos-, sanda-, sandals, sans l, saw … message, scale
  -0.2: screams, scusez … vous, se … en, seconds, send … i, ser otra, serio-, ses, shakespeare, sharm-
  -0.2: sharma, shop dog, should … the, si j, side of, sien, sign, silk board, silla-, sillas, situa-, slidi-
  -0.2: sliding, sm1, sms from, snip, so … he, so … on, somebody … the, somet-, son ex, son … a, sont en
  -0.2: sopor-, sorry … this, sounded, soy repartidor, soy … que, spell, spot on, squealing, sry |, stalking
  -0.2: submission, such person, sunday, sur … lien, surel-, surely, svp |, swall-, swallowed, swear-
  -0.2: ta bien, ta mere, takeoff, tart, tata, telefono … de, telephone … la, tells, tengo, tengo idea
  -0.2: tenia este, tente, text any, text back, texte … le, texto … es, textos se, texts>stop, thanks so
  -0.2: thanks … much, that … for, the boiler, the dentist, the news, the reminder, the spam, the trike
  -0.2: the … later, the … til, the … with, the … your, there … two, they … for, they … giving, third … this
  -0.2: this shop, this sim, this … under, those |, throw the, thumbs, tienda … you, tiene bici, tienen loca
  -0.2: time i, time in, tin, tires in, to check, to have, to inform, to somebody, to … bus, to … next
  -0.2: to … person, to … with, tongu-, tongue, tools, toppe-, torch, tough-, transfer, tree |, troca
  -0.2: trois … que, trompe … number, trompez … personne, tube, tuesdays, tune … no, tupperware, un salon
  -0.2: un velo, un … pas, un … pour, una tal, uncle i, under … and, unope-, unopened, up at, up … phone, uso
  -0.2: usted pero, vaccin, vale |, vale … pena, valve, vato, velo … course, velo … devez, venci-
  -0.2: vendu … velo, ver, vesti-, vestido, vets, via |, videotron, vivo … la, voile-, voilee, voir vos
  -0.2: vos heures, voudrais annuler, vous plus, voyons donc, wake up, was a, was the, was your, was … so
  -0.2: waterfall, week, what this, where-, whether you, which you, while, who NAME, who … a, wish had, with
  -0.2: with another, with his, with us, wonderful, work on, worked, would … to, wrong house, wrong this
  -0.2: wrong … from, wrong … no, wrong … sry, wrong>list, yo me, yo … bici, yo … el, you, you cambio
  -0.2: you need, you on, you parale, you with, you … hay, you … looking, you … necesito, you … out
  -0.2: you … trying, your … go, yours |, zack, zoo, | anulenme, | arreter, | asking, | battery, | calm
  -0.2: | combien, | deja, | dinner, | enough, | equivocado, | fixin, | mets, | mi, | notifications
  -0.2: | ponganme, | puro, | quitar, | rather, | roommate, | scrap, | slaque, | suena, | survey, | swipe
  -0.2: | … apunte, | … bike, | … down, | … gasten, | … linea, | … mandes, | … mucha, | … my, | … on
  -0.2: | … roommate, | … store, | … test, | … verdad, | … vez, | … votre, ~_acc, ~_adj, ~_ai, ~_aki, ~_an_
  -0.2: ~_asu, ~_bm, ~_bue, ~_cos, ~_dir, ~_dsl, ~_fai, ~_fix, ~_goi, ~_goo, ~_hat, ~_hop, ~_j_, ~_je, ~_ju
  -0.2: ~_jus, ~_lai, ~_lug, ~_ma, ~_ma_, ~_man, ~_mec, ~_nee, ~_nos, ~_oil, ~_olv, ~_ou, ~_pe_, ~_sa, ~_say
  -0.2: ~_ski, ~_so, ~_stu, ~_swa, ~_ta, ~_tin, ~_tur, ~_uso, ~_wre, ~_you, ~aam, ~abai, ~abr, ~ace, ~adj
  -0.2: ~adju, ~afet, ~ail_, ~ait, ~alme, ~alud, ~annu, ~anos, ~anot, ~apun, ~ara, ~arch, ~arco, ~ards, ~ared
  -0.2: ~asi_, ~ason, ~ast, ~ast_, ~auf, ~ave, ~azon, ~beau, ~blo_, ~bol_, ~brea, ~burr, ~cel_, ~chee, ~chie
  -0.2: ~cibo, ~cku, ~ckup, ~club, ~coud, ~cra, ~cs_, ~cuel, ~dada, ~dieu, ~dju, ~dma, ~dsl, ~eaks, ~eant
  -0.2: ~easo, ~eave, ~ecti, ~ed_, ~eda_, ~edin, ~eedi, ~efec, ~ehi, ~eho, ~ele, ~elme, ~eme, ~ente, ~er_
  -0.2: ~era_, ~ere, ~ere_, ~eren, ~ers, ~esd, ~estu, ~eth, ~etit, ~evan, ~evi, ~eza, ~fert, ~fin, ~fish
  -0.2: ~fix, ~fla, ~floo, ~free, ~gen, ~ger, ~gez, ~gez_, ~gone, ~goo, ~gue, ~helm, ~hile, ~hoy, ~ias_
  -0.2: ~icic, ~icku, ~idea, ~ien, ~iet, ~iffe, ~ige_, ~ign, ~igue, ~ime, ~ing, ~int, ~inut, ~iol, ~ion
  -0.2: ~ith_, ~itin, ~itu, ~ivra, ~ixi, ~jou, ~jus, ~just, ~kno, ~lde, ~lean, ~les, ~lick, ~lida, ~lige
  -0.2: ~lin_, ~lit, ~lit_, ~lme, ~lt_, ~lti, ~lub_, ~lvid, ~ly_, ~mad, ~mame, ~mani, ~marr, ~mis, ~nail
  -0.2: ~ncle, ~ncue, ~nda, ~nda_, ~ndie, ~ndo_, ~need, ~nes, ~nfol, ~nger, ~ngle, ~niet, ~nin, ~nmen, ~nnul
  -0.2: ~nte_, ~nute, ~ny_, ~obri, ~occ, ~odr, ~ofer, ~oke_, ~oks, ~oks_, ~olet, ~olvi, ~omat, ~on_, ~one
  -0.2: ~one_, ~ongr, ~ooks, ~orm, ~ot_, ~othe, ~otr, ~ous, ~ousl, ~para, ~patr, ~paye, ~pear, ~per_, ~ph_
  -0.2: ~por_, ~poss, ~pp_, ~ptin, ~pues, ~quir, ~raci, ~ran, ~re_, ~rech, ~ref, ~ren, ~rer, ~rga, ~rged
  -0.2: ~rige, ~rin_, ~rmir, ~rmo, ~rol_, ~ropp, ~ros_, ~scre, ~sed, ~sel, ~sibl, ~sion, ~spi, ~str, ~swa
  -0.2: ~than, ~tic, ~tien, ~tion, ~tiq, ~tiqu, ~tive, ~tma, ~tom_, ~trat, ~trou, ~ttin, ~tubo, ~uco, ~uh_
  -0.2: ~umba, ~une, ~unk_, ~urne, ~urre, ~usez, ~usl, ~usly, ~uy_, ~uys, ~uys_, ~vay, ~vier, ~wed_, ~wre
  -0.2: ~xed, ~xed_, ~xto_, ~ycle, ~you, ~you_, ~your, ~yout
  -0.3: 2nd floor, NAME so, NAME with, NAME y, NAME … change, NAME … his, NAME … ici, NAME … l, NAME … told
  -0.3: NUMBER mil, NUMBER vous, NUMBER … about, NUMBER … he, NUMBER … le, NUMBER … lieu, NUMBER … should
  -0.3: a cannondale, a ces, a customer, a me, a moncton, a pizza, a trek, a … chingada, a … erreur
  -0.3: a … first, a … if, a … mauvaise, a … named, abern-, abernathy, about my, about … end, abro, acabo la
  -0.3: accen-, accid-, adjus-, aft, aftr, afuera de, ai envoyez, al senor, alertes pour, algui-, alguien
  -0.3: alto no, am deaf, am legally, am new, am on, am … guy, am … mad, amk, and not, andar, ans … a
  -0.3: ans … je, anterior |, anual, apare-, apartamento, apj, apparently, appelez … a, appelle pour, apply
  -0.3: appointment i, apunta, argum-, argument, arm, assum-, assume, asusto, at costco, at … n, atento, aun
  -0.3: autopay, autres |, avait, avez … mal, aviso de, avisos me, b late, back from, bande-, banya-, banyan
  -0.3: basic, batin, batterie … a, battery … the, bay, bday, be getting, be … on, be … texts, been calling
  -0.3: been … your, believe this, belle job, bhaiy-, bhaiya, bici pero, bicicleta en, bicicleta … en
  -0.3: bike stuff, bike this, bike … NAME, bike … will, bill, bitte-, blocked |, blonde m, boile-
  -0.3: bonne … de, botel-, bothering me, brakes myself, branc-, branche, breaks, breath, brings, brush
  -0.3: built, bus broke, bus … down, buscan |, but … his, buttons, buyer, bye a, c … cher, ca, ca passe
  -0.3: caban-, cabin-, cadena esta, cae, call … me, calla, called … and, calls from, cambio mi, can someone
  -0.3: cancelling, cantidad, card can, card is, carte … dossier, carte … pas, carto-, caser-, caserne
  -0.3: casques, casse … mon, cavit-, ce pas, ce … doit, ce … pis, cell la, central, chainring, chambres a
  -0.3: chambres … air, chance … le, change a, chat sorry, chaud, chauffe, cheapest, cherc-, chingada
  -0.3: chinguen, chipp-, chips |, churc-, church, cobraron dos, cobraron … veces, coiff-, coinc-, combien je
  -0.3: come … your, coming up, coming … NUMBER, coming … with, comment on, comment … fait, compania
  -0.3: companys, compose, comunicarse, conci-, concierge, confundiendo, confundieron |, conozco su
  -0.3: constantly, consultorio, contact … a, cortele, costar, could … leave, coutu-, crate, creep-, creepy
  -0.3: creo |, crimp, croch-, crout-, cruzo, customer and, customers, d … et, d … la, d … le, dance
  -0.3: dans … pneus, day, de autobus, de becyk, de client, de rappel, de usar, de … ahora, de … cette
  -0.3: de … hace, de … parte, de … pedido, de … senora, de … this, decolle, decrocher, defec-, deja repondu
  -0.3: deja … de, delete plan, derangent, desolee je, despues |, devez chercher, dey, dia, diabl-, dial
  -0.3: dialed … wrong, dijeron, dijis-, dios … bendiga, disch-, discharge, discs, dista-, distance, district
  -0.3: do … accept, do … bike, do … consent, do … fix, doctor, doit y, doit … avoir, doit … une
  -0.3: domingo … la, domino, donna-, door i, double check, doubt, douch-, douche, drool-, drooling, dropo-
  -0.3: du client, du lac, du … noter, du … sur, effective immediately, el doctor, el plato, el … ha, else to
  -0.3: email … it, emp, en fous, en ontario, en silla, en … lista, en … sistema, en … tarjeta, encanta
  -0.3: end i, english is, enough … take, envoyer … promos, error en, es esa, es esta, es trompe, es … mio
  -0.3: esposa, esposo … le, est bon, est cher, est rendus, est toute, est une, est … ligne, est … lui
  -0.3: est … m, est … rue, est … vieux, este … los, esto que, etait pas, etait son, etait … velo, etes fins
  -0.3: etes … dans, etre une, etre … pour, ex … he, excuse … i, extend, exter-, factura |, facture c, faire
  -0.3: faisa-, faisant, fait trois, fait … ans, fart, fatbi-, fatbike, fauteuil, fax line, feeli-, fell … on
  -0.3: fetes, finding the, finit par, flight, floja, floor-, floors, flyov-, flyover, foggi-, for what
  -0.3: for … he, for … she, fournisseur, frame or, free for, frere … a, frnds are, from 2nd, from … floor
  -0.3: from … or, fully, funci-, future, garantie est, gardienne, geari-, gearing, gentleman, getting
  -0.3: getting ridiculous, glace, gmail one, goa, going round, going … lose, going … stop, gold, goo
  -0.3: good now, googl-, got her, got … card, grade, grax, grax |, grew, group chat, guardada, gud nite
  -0.3: guess-, guessed, hablan, hablen, hace … el, hacer, hango-, hangover, happe-, harde-, harder
  -0.3: hari … maaf, has … different, hasta cuando, hasta … madre, have had, have i, he do, he ido, he just
  -0.3: he sent, he … at, he … eating, helped, her … now, her … test, herd, heu, hey you, hier c, hier … est
  -0.3: highe-, higher, his mother, his … number, his … this, ho, home … this, hope the, houde, housemate
  -0.3: how, https, hungo-, hungover, i doubt, i find, i may, i tell, i want, i … NAME, i … deaf, i … for
  -0.3: i … it, i … legally, i … new, i … work, ibada-, ibadan, ici … de, ido a, igual, il doit, imagine
  -0.3: imagine |, importe, in good, in … place, in … this, in … what, included, included |, installed
  -0.3: instead for, instead … this, intended for, interesse pas, interested, intvw, inver-, invites, ira
  -0.3: irfan, is another, is different, is waiting, is … from, is … thank, it is, it right, it … fixed
  -0.3: it … him, izqui-, j vais, j … au, j … votre, jairo, jamais … je, janua-, january, jare, je passe
  -0.3: je sais, je sors, je veux, je … excuse, je … personne, je … retire, je … sais, je … son, job … the
  -0.3: journ-, joyeuses fetes, just … in, just … on, juste … nom, kedo, keep, kids … a, know a, knowing
  -0.3: korea-, korean, l ajustement, l … fait, la chingada, la douche, la electrica, la tia, la troisieme
  -0.3: lakh, landlord … the, landlords, las rodadas, las … y, late by, late i, le meme, le menu, le mois
  -0.3: le necessaire, le … arret, le … ca, le … telephone, left … one, legally, legally blind, les dije
  -0.3: lesson, lift, lim, lindo, line please, list too, lista … no, little |, llama-, llegaron, llego la
  -0.3: llego … mi, lleno el, loca |, locked … the, lol … number, loosey, los … el, los … voy, lots, lube
  -0.3: lunch … the, m excuse, m … fous, m … vole, ma … s, maaf, maaf zahir, maaf … batin, madam i, mal noter
  -0.3: mama de, manana paso, manchester, mandando, mange mon, manque un, maquis, marcando, maroo-, maroon
  -0.3: mauvaise, mdm, me acaba, me asusto, me cae, me esta, me los, me pictures, me queda, me today
  -0.3: me … confundiendo, me … loca, me … miedo, me … nite, meant, meg, melange, memory full, mensaje con
  -0.3: mensaje … que, messages … me, mien … est, mine, minim-, miram-, mis NUMBER, missed … i
  -0.3: mon autorisation, mon … une, month i, morceaux, more messages, mouse, mths, much do, much … if, mueve
  -0.3: mujer-, mujeres, mum i, mummy … the, mush, my account, my bank, my kids, my … before, my … home
  -0.3: my … husbands, my … so, my … then, n appartient, n habite, n … can, n … you, nada en, nada … you
  -0.3: name … is, namin-, naming, necesito una, necesito … de, need … more, needs it, negoc-, negocio |
  -0.3: neuve, never read, niaiseuse, nice … it, no acepto, no phone, no reconozco, no sirve, no … esos
  -0.3: no … person, not paying, not … doing, not … is, not … just, noter, noter le, nothing else, nueva-
  -0.3: nuevas, number save, number … have, number … my, number … think, number>stop, numero ca, numero este
  -0.3: numero porque, numero … appartient, numero … nuevo, nunca … ido, nuts |, o me, of spokes, of … month
  -0.3: of … no, of … shop, off and, oh my, on, on passe, on saturday, on with, on … boat, on … frame
  -0.3: on … paper, on … rendus, on … waiting, on … wheel, onam, one to, only i, or … which, ordenes
  -0.3: ortega |, other brand, otros |, ours |, out when, out … ago, out … was, outs, outside with, ouvre-
  -0.3: ouvrez, overf-, overflow, owe, owl, owns, p tit, palet-, papa … en, para … NUMBER, para … es, parle
  -0.3: parlez, part pour, parte |, particular, pas assez, pas fachee, pas mauvais, pas … chum
  -0.3: pas … commande, pas … d, pas … meme, pas … stop, pas … velos, passe demain, passer, password, patie-
  -0.3: paye NUMBER, pedalling, pedido no, pense … c, penses, pere a, permiso … el, pero … deseo
  -0.3: person please, persona yo, personne a, phone he, phone not, phone … she, phone … your, photocopy
  -0.3: picni-, picnic, piensa, piensa que, pinch-, pis on, pisci-, piscine, plainte a, plastico, please … do
  -0.3: plus … nous, pneu est, pneus a, pneus … clous, police … it, politely, pour enlever, pour … une
  -0.3: poutines, pouvez me, praka-, prakash, prata, prayer, precios |, preferiria que, prendida, prendidas
  -0.3: presentation, pretty … that, previously, prima-, princ-, probar, probe, proceda, proprio du
  -0.3: proprio … numero, proxima semana, pu les, puce, puddl-, puddle, puede dar, put down, que ahora
  -0.3: que … cobraron, que … voulais, quebro, queen-, queens, qui etes, quien … dejo, quien … para, quit it
  -0.3: quit trying, quit … to, quitaron el, ran, ratio-, raya maaf, raya … zahir, reach-, reader reads, rec
  -0.3: recibir mensajes, recog-, reconozco, recycle, refundable, reloa-, reload, rendu avec, rendu-, rendus
  -0.3: repai-, repas-, reply … am, residence, respondi, restart, retiriez, retourne, revient, revise el
  -0.3: revise … numero, rico, rifa, ring the, ring … bell, robot-, rodri-, ruine-, saber el, saber … precio
  -0.3: sacaron, sadya, said … ask, salga-, salgan, saludos a, samsu-, samsung, saree, sat on, says ready
  -0.3: scene, scoot-, scratching, scrip-, script, se confundieron, se … cada, seat … down, secretary, seen
  -0.3: selam-, selamat, selamat hari, selamat … raya, semester, semin-, seminar, senci-, send, senio-, sets
  -0.3: shape, she … your, shear-, shock, showed, si hay, sideways, signa-, signal … the, signed NAME, simar-
  -0.3: simard, sleep-, smatt-, sms … i, sms … my, sms … no, snowblower, so did, so done, so just, so my
  -0.3: solit-, someone … a, somethings wrong, somethings … with, somme-, sommes, soy esa, soy … mama, srry
  -0.3: stand-, starb-, starbucks, station … the, stop you, strav-, strava, su cel, su … este, suave
  -0.3: subieron, subscribe … to, suis l, suis son, suppo-, sure that, sure … i, sushi, t … trompe, talking
  -0.3: talking … a, tapao, tardi-, tardive, tattoo, tax, te … yo, teachers, tell … kids, telle-, tener
  -0.3: terra-, text … and, texte, texting … number, texto, texto … plus, texts and, that a, that lol
  -0.3: that normal, that … a, that … still, that … we, that … were, the ebike, the garage, the meeting
  -0.3: the month, the room, the shimano, the stairs, the tailor, the website, the work, the … has, the … one
  -0.3: the … online, the … only, the … slot, the … tag, the … were, then … the, these stop, these>angry
  -0.3: thing it, thing so, thing |, think you, third, this … all, this … been, this … mine, this … of
  -0.3: this … yesterday, thn, through … you, throw, ticket … is, tiene su, tienen … talla, tienes el
  -0.3: tightened, time … have, time … was, tit, to please, to … these, too … at, torti-, tortillas
  -0.3: touche pas, trabajo … la, traer, transmision, travaille, travaille … ici, tried to, tronp-, tronpe
  -0.3: troublesome, try … other, trying … reach, turne-, turned, un aviso, un consultorio, un tiempo
  -0.3: una semana, una … de, una … mas, under the, until the, up … baby, us, use … the, vapin-, vaping
  -0.3: vecina, vendor, verify, veux juste, veux … remboursement, vidan-, vidanges, vie |, violi-, violin
  -0.3: vodaf-, vodafone, voice … i, vois pas, vole mon, volunteer, vont, votre cafe, votre commerce, vouli-
  -0.3: vouliez, vous en, vous vouliez, vous … avez, vous … chercher, vous … fins, vous … n, vous … parler
  -0.3: vuelto, wait til, want any, was cancelled, was riding, way and, wd, we … been, wedding is, what does
  -0.3: whatevers, when she, when the, when … are, which of, whole street, wifi, will bring, will pay, wins
  -0.3: with … customer, wo la, wobbling, world-, wrap, wreat-, wrong NUMBER, wrong … for, wrong … have
  -0.3: wtu18-, y avoir, y este, yo nunca, yo pense, yo … y, you hav, you so, you take, you telling
  -0.3: you … fake, you … hace, you … taking, you … writing, your bday, your mums, your … wants, zahir
  -0.3: zahir batin, | aki, | big, | borra, | cambie, | derangez, | evitez, | fell, | ffs, | fyi, | grand
  -0.3: | mistaken, | omg, | order, | ou, | parce, | perdona, | pero, | prix, | scratch, | selamat, | support
  -0.3: | tal, | voy, | … autre, | … bud, | … buy, | … c, | … cambiar, | … cancelle, | … daughter
  -0.3: | … desactivar, | … doy, | … elsewhere, | … ex, | … fetes, | … getting, | … go, | … hari, | … manana
  -0.3: | … minutes, | … over, | … pasaron, | … points, | … proprio, | … recogi, | … salirme, | … signed
  -0.3: | … sure, | … surrender, | … te, | … ticket, | … todos, | … waiting, | … wrote, ~_ans, ~_awa, ~_ayu
  -0.3: ~_bd, ~_bda, ~_be, ~_bei, ~_bow, ~_box, ~_bu, ~_ca_, ~_cin, ~_dat, ~_del, ~_dey, ~_ech, ~_ema, ~_eng
  -0.3: ~_fev, ~_guy, ~_hal, ~_il, ~_in, ~_jal, ~_jo, ~_lib, ~_nec, ~_on_, ~_po, ~_ray, ~_soc, ~_sor, ~_tel
  -0.3: ~_tho, ~_ups, ~_us_, ~_ut, ~_uti, ~_vam, ~_web, ~acc, ~acci, ~add, ~advi, ~aire, ~alam, ~amaz, ~ampa
  -0.3: ~ampu, ~ando, ~ania, ~ante, ~anu, ~arce, ~arne, ~atc, ~atch, ~atel, ~ati, ~avel, ~axi, ~ays, ~ays_
  -0.3: ~ayud, ~banc, ~bda, ~bday, ~bla, ~bris, ~bue, ~cap, ~ccid, ~cer_, ~ceri, ~cha_, ~chic, ~cho, ~chur
  -0.3: ~cic, ~cido, ~coot, ~cted, ~ctor, ~cupa, ~cut_, ~da_, ~damo, ~dem, ~dey, ~dey_, ~djus, ~ds_, ~dvi
  -0.3: ~eans, ~ear, ~ear_, ~ecog, ~eed_, ~eer, ~efe, ~egoc, ~eje, ~eld_, ~elec, ~elf, ~elf_, ~elos, ~ent
  -0.3: ~eria, ~erie, ~erl, ~ert_, ~es_, ~esda, ~eta, ~evol, ~ewh, ~ewhe, ~ewo, ~expe, ~eye, ~fai, ~fair
  -0.3: ~fev, ~gan_, ~gel_, ~ghts, ~git_, ~goc, ~goci, ~goi, ~goin, ~gos, ~gs_, ~guy, ~hal, ~has, ~haz, ~hed_
  -0.3: ~hera, ~hin, ~hird, ~hole, ~host, ~how, ~hts, ~hts_, ~hurc, ~iado, ~ian, ~ico, ~ico_, ~iert, ~iez_
  -0.3: ~ife_, ~ifi_, ~impr, ~inea, ~ing_, ~ins, ~iro_, ~isim, ~ive_, ~ivin, ~jump, ~kat, ~lap, ~laro, ~law_
  -0.3: ~lca, ~lch, ~ley, ~lgad, ~lgui, ~lib, ~lies, ~lly, ~lube, ~marc, ~math, ~mayo, ~mei, ~mira, ~mmin
  -0.3: ~mpt, ~ne_, ~nia, ~niv, ~nk_, ~nnet, ~nni, ~nop, ~nsi, ~nt_, ~ntle, ~nule, ~odad, ~ogle, ~oit, ~ojo
  -0.3: ~ola_, ~omas, ~omen, ~omor, ~omp, ~ona_, ~onit, ~ont, ~onti, ~opi, ~ortu, ~osi, ~oso, ~ossi, ~ou_
  -0.3: ~our_, ~ourt, ~outo, ~owe_, ~own_, ~oye_, ~pel, ~pel_, ~per, ~pers, ~plet, ~posi, ~powe, ~puis, ~purp
  -0.3: ~quin, ~rabl, ~rag, ~rang, ~rar, ~reau, ~reen, ~rely, ~retr, ~rger, ~ried, ~rir_, ~ro_, ~rop, ~rse
  -0.3: ~rts, ~rts_, ~ru_, ~sale, ~scoo, ~seu, ~si_, ~sk_, ~soc, ~soi, ~some, ~soun, ~spos, ~star, ~stu
  -0.3: ~taba, ~tain, ~tanc, ~tann, ~taro, ~tars, ~tax_, ~tene, ~th_, ~ther, ~thir, ~tice, ~tie, ~tigu, ~tip
  -0.3: ~to_, ~toma, ~too, ~tri, ~tti, ~tudy, ~udg, ~udy, ~uee_, ~ugh, ~uien, ~umme, ~unny, ~upp, ~uppo, ~urs
  -0.3: ~urt, ~vel_, ~ven, ~vez, ~vis, ~viso, ~viv, ~web, ~wel, ~wes, ~wifi, ~xim, ~xpe, ~yar, ~ye_, ~ythi
  -0.3: ~yud
  -0.4: 2 tubes, 2 … please, 2 … to, NAME as, NAME wrong, NAME … to, NUMBER digits, NUMBER letters, NUMBER pm
  -0.4: NUMBER semaines, NUMBER … be, NUMBER … bus, NUMBER … es, NUMBER … haha, NUMBER … tires, a bell
  -0.4: a clous, a daycare, a de, a erreur, a girl, a green, a mano, a mi, a payer, a seat, a sign, a … autre
  -0.4: a … j, a … pero, a … place, a … tia, a … with, abeg, about i, about … warranty, abus, abus |, acabo
  -0.4: acabo … sacar, accessible, accord pour, achat, address on, adjustment, adresse c, adresse pas
  -0.4: adresse … est, adultes, after my, again … me, agost-, agosto, ahora … el, ahora … mio, ai de, ai les
  -0.4: ailleurs vous, airpod, ajustement, alarg-, allume, am down, am late, ami |, an account, ancha-
  -0.4: anchas, and loves, and … it, and … me, and … was, anda … bici, ando … bicicleta, annee a
  -0.4: annee … vous, anniv, any shop, any1, appartient plus, appelle pas, appointment … tuesday, apuesta
  -0.4: are like, are … more, arreglarla, as before, ask … for, asking … a, at … bike, at … station, atenta
  -0.4: au magasin, au nouveau, au point, au retour, autou-, autour, avec … autre, avez confondu, avez du
  -0.4: avez mal, avez … vu, away |, back on, back … a, baja por, balat-, balatas, ballp-, ballpark, balls
  -0.4: battery … not, batti-, batting, bcos of, beau … a, been … NUMBER, been … hrs, before … do, behin-
  -0.4: behind, belonged, bes, besoin … un, besti-, bestie, biblioteca, bici si, bici … mia, bici … se
  -0.4: bicycle since, bike, bike … mine, bike … there, biolo-, biscuits |, blinking, blocked for, blowing up
  -0.4: bolt is, bon … on, bond, borrowed, bother … again, boxes, brake will, braya-, brayan, bringing … in
  -0.4: broke down, brother … he, bueni-, buje, bus driver, bus … not, buscaba, but there, but yes, c … note
  -0.4: ca peut, cafeteria, calling … to, camp … velo, can … just, can … mauvais, can … sit, can … type
  -0.4: can … wait, canbe-, canberra, cancelled … of, canti-, car park, car … in, carbon, card today
  -0.4: card … it, carin-, carino, carni-, carniceria, carrier, carriola, casa, casi me, cca, ceili-, ceiling
  -0.4: cell phone, cerem-, ceremony, cerrada, cerramos, cette annee, chaine a, chale-, chalet, chall-, champ
  -0.4: change … name, changer … chaine, charge the, chariot, che … c, cheer-, cheers, chemi-, cherchez l
  -0.4: chist-, chiste, chose |, chuec-, chum … passer, claim, clarinet, claro, cle … la, cliente … dio
  -0.4: cliente … vous, close call, clue who, coati-, coating, coiffure chez, cole, collar, colonia, come … a
  -0.4: coming out, coming … or, commande du, commander, como apago, como … este, complete, compliments
  -0.4: con otra, conference, confondu, confundieron, confused with, connais personne, contente, convi-
  -0.4: copiaron, copies, corridor, cote, coucher, court |, cousin |, creepy |, creo … este, creo … se
  -0.4: crissez moi, crochet, crois … c, crois … vous, cuando … puedo, cuanto dura, cumpleanos, cyclist
  -0.4: cycliste, cylin-, cylinder, d autre, dans, darle, day was, dayan-, de demain, de forfait, de main
  -0.4: de ruedas, de … al, de … batterie, de … hija, de … otra, de … para, de … sans, decla-, dee, deepa-
  -0.4: deepavali, deja |, dejar … recibir, delete trabajo, demande … on, deplace, descanso, descente
  -0.4: despacho, devisse, devolver el, devolvieron, diablo, diach-, diache, diale-, dialed, dicie-
  -0.4: diciembre, did a, did … bring, dies, difference between, diffi-, dio mal, dip, direccion … you
  -0.4: disas-, disaster, discount, disculpe, distu-, dit … aux, do, do for, do … like, do … ring, do … run
  -0.4: dog will, dolla-, donated, donne l, donne … faux, dos veces, douan-, douane, down, drago-, dragon
  -0.4: drain, drain-, dropped a, dropped it, dropped … in, du monde, du … ici, du … lol, dudas, ecoeure de
  -0.4: ecris stop, effacez … vieille, el metro, el plomero, el … equivocado, el … un, ella … el
  -0.4: elle … decedee, elle … pu, email for, en maudit, en misa, en reparacion, en special, en voyage
  -0.4: en … metro, encue-, enerve, enough … i, enter, entirely, entran, entregas, entrenamiento, eps
  -0.4: equivoque … chat, era mi, erreur … le, erroneo, es … carniceria, es … mia, escribiendo … una
  -0.4: ese nombre, espos-, est note, est … le, esta cerrada, esta … para, esta … una, estaba … el, estafa
  -0.4: este … un, esten molestando, estimado, estoy … de, estudiante, etage, etaie-, etaient, etait … a
  -0.4: exam is, excelente servicio, exemple, fac, faire le, faut … que, felicitations pour, feria-, feriado
  -0.4: ferry, fewer, fight-, fils de, finals, findi-, finding, finds, fireworks, firm, first i, flight got
  -0.4: flight … cancelled, flowers |, fois … pense, for delivery, for insurance, for real, for that, for … 2
  -0.4: for … hr, for … today, for … while, forever>remove, forge, form |, found out, fount-, fountain, fous
  -0.4: frame … is, frayi-, fraying, frida-, friday, friendster, from … do, from … garage, front … when
  -0.4: front … will, fuel, funeral … is, garantie, gardez … jusqua, gardez … reste, gars … comptoir
  -0.4: generator, generica, gentils, go … me, god … you, going over, good … are, got cut, got … and
  -0.4: gracias mijo, grandad, grinding, guardeme, guardia, guy i, gym membership, had NUMBER, had it, hafiz
  -0.4: happened … my, happens |, happy birthday, happy new, hasta nunca, have a, have … confused, hay … con
  -0.4: he called, hedge, helme-, help with, hermano … no, hi there, him it, him … he, hit a, hitle-, hitler
  -0.4: hole, hoora-, hooray, hose, house is, house with, house … NUMBER, hoy manana, hug, hung, hung up
  -0.4: hybrid, i make, i mauvais, i … NUMBER, i … be, i … book, i … happy, i … into, i … is, i … late
  -0.4: i … phone, i … too, i … you, idiot-, if someone, ignore |, il fait, il possible, imagi-, in
  -0.4: in hostel, in traffic, in … spring, in … til, in … world, indique, inherited this, interesse merci
  -0.4: interesser, is bringing, is eating, is locked, is the, is two, is … after, is … by, is … house
  -0.4: is … night, is … old, it from, it next, it up, it went, it … to, it … writing, j … etre, j … stop
  -0.4: j … suis, j … tu, jackets, jaja … you, je dois, je l, je … mon, juin, jumpe-, jumper, juridico
  -0.4: jusqua vendredi, just a, just going, just … when, juste … le, keep … for, kenya-, khata-, khatam
  -0.4: kilom-, know NAME, l ecole, l … avant, l … dans, la chambre, la clinique, la ebike, la escuela
  -0.4: la sacoche, la senora, la ventana, la … aussi, la … completa, la … dice, la … gauche, la … ortiz, lad
  -0.4: laisse ca, lamen-, late … i, late … you, lawyer needs, lawyer … the, layin-, laying, le forfait
  -0.4: le jusqua, le puse, le … chez, le … s, leche-, leches, left her, left … wallet, les … etaient
  -0.4: les … mais, liens, light-, lighthouse, list on, list>list, livreur … pas, llamar, llega a, llevaron
  -0.4: lo compre, lo delete, lol what, looked … it, loosen, lost … lbs, lotte-, lottery, lovin-, loving, lvl
  -0.4: m … confondu, ma tante, ma vieille, ma … carte, made, magasin … mon, mail svp, mais … a, malu
  -0.4: manana hay, marco mal, mardi … est, match-, mate, matin … vous, mauvais nom, mauvais … sur
  -0.4: maybe NUMBER, mcd, me cayo, me confused, me devolvieron, me hablan, me saquen, me tiene, me … how
  -0.4: me … the, mech, mejor que, mejor … manana, mensaje me, merci bcp, merge, merry, mes freins
  -0.4: message … svp, metan-, mette-, mettez, mi pana, mi parte, mi … esta, mi … pasa, min late, mine … a
  -0.4: mine … only, mis le, mis … mauvais, misdi-, misdialed, missed … call, mittens, mixup, mom does
  -0.4: mom she, mon … pere, more … for, more … than, motor just, mover-, moving the, mow, much it, much off
  -0.4: much … left, murio |, mushr-, my mom, my neighbour, my … if, my … since, n still, n the, n … not
  -0.4: nagging me, nah … am, name not, ne changez, ne sais, need … no, neutr-, neutral, never did
  -0.4: never dropped, never told, never … it, never … permission, new in, new … it, niais-, night do
  -0.4: night … you, no … avisan, no … conmigo, no … donde, no … tu, no … voy, no … x, nomas … que
  -0.4: nombre … la, normal … ca, not have, not joking, not ring, not type, not wait, nouvelle adresse
  -0.4: nouvelle … est, novel-, novela, now … bike, now … want, nudes, nuevo y, number used, number … he
  -0.4: number … years, numero desole, numero l, numero mal, o … no, odile, odile |, of rs, of stuff, off the
  -0.4: off … now, omg i, on you, on … charge, on … plan, on … plus, on … till, on … tires, on … vendu
  -0.4: one she, one … call, one … stop, one … to, one … you, orteg-, ortega, ortiz, other … this
  -0.4: our … NUMBER, outside … the, over … is, paddl-, panal-, panales, panza, paper is, par courriel
  -0.4: par … pour, para, para you, para … en, para … seguro, parado, paran, paren-, parler, parti
  -0.4: pas commande, pas du, pas je, pas … bicyclette, pas … ici, pas … mien, pas … rdv, pasar-, passw-
  -0.4: password at, past the, pasti-, patatas, pax, pay … the, payday |, payro-, payroll, perdone, perdu la
  -0.4: pere … mal, pero … tengo, personal |, persons, petes, peux annuler, peux tu, phonebook, pillo-
  -0.4: pillow, pizzeria |, place … the, plan for, plastique, plates, plenty |, pliee, pobre, poignee
  -0.4: por … telefono, porri-, porridge, ported, pound-, pounds, poussette, poussettes, powde-, powder
  -0.4: preocupes, pret … velo, price … NUMBER, prima, prisc-, priscilla, prof … a, proprietaire … numero
  -0.4: pta, pu … cell, puede poner, puest-, pull the, punch card, puro, que ver, que … llegan, que … mande
  -0.4: que … otra, que … su, quema-, qui c, qui … vous, quick-, quickly, quien manda, quiero cambiar
  -0.4: quietly, quinz-, quinze, quitarle, quoi, quote for, quote please, rasca-, reach is, read … your
  -0.4: recojo, redre-, redresser, reflector, reloj, remove>remove, removed … number, repeindre, replace the
  -0.4: resoled, rest in, restes, retarde, retrouver, reveille, revis-, rien qui, right … i, ringg-, ringgit
  -0.4: rodada, room is, roto, row, rubbed, rude, ruido cuando, run a, run … is, s adresse, safel-, safely
  -0.4: sage, sai, sais, salam, salio el, salvador, same to, same … you, sans … vous, satis-, say so, sched-
  -0.4: scola-, scolaire, scratch … the, se … cayo, seal, seas, secretaria, see … on, semaines
  -0.4: semanas esperando, semble |, senior, serait il, servi, service was, sharp-, sharpen, she saw
  -0.4: she … coming, she … up, shell, shook, shoot, side door, sides, siege-, sieges, signals, silla de
  -0.4: sin … de, since … was, sita, size is, sleeps, smog, snori-, snoring, soeur … elle, soi, solar
  -0.4: somebody named, somebody … NAME, someone who, something … with, sorry i, sorry no, sorry … can
  -0.4: sorry … thread, sortie … dimanche, soude-, sound like, sourdough, sous la, spam … me, spamming … chat
  -0.4: speaking, spoken, spons-, squat-, sr, sry, stag, starts, stepp-, sticky, still doing, sting-
  -0.4: stolen … night, stop nagging, stop texting, stop … it, stop … keep, stori-, stuck … traffic
  -0.4: suis … avec, suis … en, sun, sunda-, sur mon, sure … you, swap, t … le, t … un, table NUMBER
  -0.4: take this, talk abt, talki-, tel quel, telefono delete, telefonos, telephone … a, tengo bicicleta
  -0.4: tesco |, text … this, textez … mauvais, that … lol, that … what, thatha, the 3rd, the delivery
  -0.4: the drive, the folding, the fountain, the kona, the night, the photos, the tall, the title, the trade
  -0.4: the tuneup, the … and, the … answer, the … by, the … feels, the … his, the … near, the … which
  -0.4: them |, then … you, there are, these>more, they gave, they … saying, thing … me, this does, this my
  -0.4: this you, this … belongs, this … my, thumb-, tienda de, til payday, til sunday, til … i, time … week
  -0.4: to all, to order, to voicemail, to walk, to watch, to you, toco, tonite |, tonta, too, touched
  -0.4: tous … textos, toute |, trabajo … manden, traffic on, trafic sur, trailer |, transposed, travelled
  -0.4: tromper … numero, trona-, tronando, troop, trop … je, trued, tu enlever, tu mensaje, tubes, tuesday
  -0.4: tune, um, un crack, un … qui, una carniceria, unblock, under, une nouvelle, unifo-, uniforme
  -0.4: unlimited, unlin-, unlink, unreal |, up call, update the, ustedes … se, va aller, va … a, vacuu-
  -0.4: vacuum, vale la, valen-, van is, vas arreter, vecino, vecino |, velo roule, velo … de, velo … il
  -0.4: velos … enfant, vendamela, venta-, ventana, ver con, vete a, vez, vibrate, vibrating, vieille
  -0.4: vieille carte, vieja-, viejas, viernes … you, vieux peugeot, vivem-, vivement, votre … sans
  -0.4: vous faire, vous un, vous vu, vous … meme, voyage, waiting … parts, wallet at, want NAME, want>want
  -0.4: was wrong, wat … said, water |, we, we bring, we stopped, wed |, were a, wet, what … said, what … the
  -0.4: wheel on, wheelie, when coming, whene-, whenever, whenever you, where … you, which way, who … just
  -0.4: wife … me, will … for, wind, winds-, windshield, winter, with NUMBER, with these, with … guys
  -0.4: with … in, with … rain, with … squeak, woman, worke-, works-, worksheet, would at, wouldve
  -0.4: wrong answer, wrong guy, wrong invoice, wrong side, wrong store, wrong thread, wrong … can
  -0.4: wrong … mine, xrays, y la, yahoo, years |, yes the, yet or, you bring, you compre, you dey, you knock
  -0.4: you stop, you vi, you watch, you what, you … tonight, your contact, your … wrong, | annoying
  -0.4: | brought, | compadre, | cortele, | desinscris, | diache, | digale, | give, | happy, | listen, | mira
  -0.4: | piano, | rabais, | retirer, | salam, | saw, | signed, | someones, | sortez, | texto, | uncle
  -0.4: | worst, | yeah, | … appelle, | … autorise, | … bank, | … bikes, | … calle, | … clases, | … cobraron
  -0.4: | … cuando, | … dad, | … demasiados, | … deux, | … dress, | … equivocada, | … grandfather
  -0.4: | … inherited, | … link, | … luck, | … offense, | … pana, | … parents, | … pourriez, | … probleme
  -0.4: | … queue, | … reponds, | … retiro, | … sick, | … sœur, | … telling, | … warranty, ~_av, ~_bre, ~_cag
  -0.4: ~_cet, ~_chu, ~_cli, ~_co, ~_cou, ~_cro, ~_cul, ~_cy, ~_dan, ~_dep, ~_dif, ~_do_, ~_dow, ~_fi, ~_fla
  -0.4: ~_for, ~_ga, ~_get, ~_gre, ~_hag, ~_has, ~_how, ~_igu, ~_in_, ~_inv, ~_jok, ~_kee, ~_kn, ~_lap, ~_lea
  -0.4: ~_lub, ~_maa, ~_mac, ~_ng, ~_nin, ~_nou, ~_on, ~_oub, ~_pe, ~_pes, ~_por, ~_re, ~_rid, ~_rod, ~_row
  -0.4: ~_rud, ~_se, ~_seg, ~_sic, ~_sla, ~_sry, ~_sw, ~_th, ~_tha, ~_thr, ~_ts, ~_uno, ~_us, ~_usi, ~_vez
  -0.4: ~_we_, ~abb, ~abeg, ~acio, ~ady, ~ady_, ~alid, ~all_, ~alou, ~ame_, ~amos, ~anad, ~ansf, ~anta, ~appe
  -0.4: ~ardo, ~asap, ~ass, ~assw, ~ats_, ~avi, ~behi, ~blo, ~bloc, ~bloq, ~bly, ~bly_, ~bod, ~bugg, ~camp
  -0.4: ~ceiv, ~cha, ~chel, ~cie, ~cis_, ~cit, ~cle, ~cojo, ~cout, ~cru, ~ct_, ~cue, ~culp, ~cut, ~daba
  -0.4: ~dade, ~dans, ~dep, ~di_, ~dian, ~dif, ~dir_, ~doll, ~dor, ~dow_, ~dpa_, ~dry_, ~dy_, ~eady, ~ean
  -0.4: ~ebo, ~ecte, ~edi, ~eds, ~edul, ~eed, ~eek_, ~ehin, ~eil, ~eiv, ~ela, ~elic, ~ello, ~elo, ~enc, ~encu
  -0.4: ~erch, ~erda, ~eres, ~eri, ~erri, ~erro, ~ers_, ~esh_, ~esit, ~fati, ~fewe, ~fici, ~fina, ~for, ~frer
  -0.4: ~fue, ~gara, ~get, ~ghe, ~gle_, ~gli, ~goog, ~gual, ~haga, ~hand, ~heer, ~her, ~herc, ~hid, ~hoco
  -0.4: ~hum, ~hus, ~iai, ~icke, ~iday, ~ier_, ~iff, ~igu, ~ike, ~ile, ~ilis, ~ille, ~illi, ~ince, ~inv
  -0.4: ~iola, ~ion_, ~iqui, ~irma, ~is_, ~isar, ~isin, ~istu, ~it_, ~itat, ~itch, ~jad, ~jer, ~jok, ~junt
  -0.4: ~kee, ~keep, ~kon, ~leb, ~lee, ~lef, ~lin, ~liqu, ~live, ~llem, ~llet, ~lmet, ~lo_, ~lon, ~loq, ~loqu
  -0.4: ~loue, ~lowi, ~lqu, ~lub, ~lut, ~lve, ~maa, ~made, ~mala, ~meo, ~mili, ~mina, ~misa, ~mut, ~nca, ~nch
  -0.4: ~ndr, ~neu, ~ney, ~ney_, ~nfun, ~nge, ~nge_, ~niai, ~ning, ~nis, ~nnon, ~nou, ~nsf, ~nte, ~nter
  -0.4: ~ntin, ~ntre, ~odo_, ~olo_, ~oma, ~ome, ~omme, ~ompt, ~ondi, ~ono, ~oo_, ~oog, ~oogl, ~oose, ~oote
  -0.4: ~oria, ~ort, ~osts, ~ots, ~ots_, ~oubl, ~ound, ~our, ~ouv, ~ouve, ~owi, ~owin, ~parr, ~pati, ~plan
  -0.4: ~pode, ~ppen, ~pply, ~quee, ~ra_, ~rage, ~rday, ~ree_, ~reso, ~reta, ~riv, ~rmac, ~rnin, ~roc, ~rode
  -0.4: ~roll, ~rrie, ~rta, ~rtin, ~rve, ~salg, ~sap_, ~say, ~sed_, ~see_, ~seni, ~sera, ~shed, ~sib, ~sio
  -0.4: ~sir_, ~siti, ~skat, ~sma, ~snow, ~spl, ~spli, ~sry, ~sry_, ~sse, ~ssw, ~sswo, ~sth, ~sun_, ~sund
  -0.4: ~tant, ~tape, ~tar, ~tche, ~te_, ~tha, ~tin_, ~tle_, ~tow, ~turn, ~ubes, ~uble, ~ueja, ~uel, ~ule
  -0.4: ~ully, ~ulp, ~ump, ~ung, ~upe, ~uper, ~ur_, ~ura_, ~use, ~uve, ~van, ~vez_, ~ving, ~wap_, ~we_, ~weet
  -0.4: ~wet_, ~wis, ~yer, ~yez, ~ys_, ~yth, ~zas, ~zon
  -0.5: 2 … c, NAME got, NAME m, NAME va, NAME working, NAME … c, NUMBER call, NUMBER dollars, NUMBER late
  -0.5: NUMBER llego, NUMBER … left, NUMBER … pour, NUMBER … there, a, a bucket, a changer, a dead, a light
  -0.5: a lock, a montreal, a … NUMBER, a … do, a … for, a … rodada, a … se, a … stop, abierto el
  -0.5: about … dog, about … scratch, account name, account … i, actor, add you, add … for, address … moved
  -0.5: adela-, aged, agree … that, aguan-, aguanta, ahi en, ahi los, ai deux, ai rate, ai … avec, aid
  -0.5: aimerais ne, aimerais … plus, aire … la, alcanzo |, all … so, alterations, alway-, always, am
  -0.5: am coming, ama, amazi-, amazing, anand, and NUMBER, and nobody, and … left, and … says, and … texts
  -0.5: annon-, annule |, annuler l, anos que, another … now, answer, anyone … in, aparta, appelez … avant
  -0.5: appelle, apporter, apretada, aprue-, apunto, aqui vive, are done, are free, are … looking
  -0.5: are … there, armar, arriere … la, arsen-, ask him, at gate, at home, at … corner, at … office
  -0.5: ate … whole, au … avant, au … rue, autre NAME, avant que, avez la, avoir ce, avoir … numero, aye
  -0.5: back brake, back wheel, balloon, banana |, bar tape, bathroom, bathroom |, be contacted, before … or
  -0.5: behind |, believe |, belongs … a, ben … avoir, berna-, bici no, bicicleta, bien la, bien le, big one
  -0.5: bike shops, billets, bit … the, bleue-, bleuets, blink-, bloquea, blowi-, blowing, board, board |
  -0.5: bois, bonjour … de, bonsoir |, boot, bord, bothering, bouchon, boucles, bracket |, brand please
  -0.5: brave, break down, bridesmaids, bring … back, bringing the, broma, bronx, bulk, bureau, bus … late
  -0.5: buscando, but … are, buy … bikes, by mistake, by … own, c koi, c … des, c … encore, ca me, ca … plus
  -0.5: cadena otra, call … my, called the, calm down, camaras |, cambio … cel, came thru, came … at, camer-
  -0.5: camera, camisas, canada |, cancelled so, candles, car and, carrito, ce … ni, cell … en, cerraron
  -0.5: cette … je, charging me, chavo, cherche une, chewi-, chewing, chica, chien est, chien … mange
  -0.5: cinco estrellas, classe, cleo, clock … the, closed for, clunk, code is, coiffure, colga-, color but
  -0.5: come tomorrow, come … in, come … to, como … de, compra, computer |, con permiso, con usted, con … el
  -0.5: con … encargado, con … las, confe-, congrats to, conozco |, contact … your, conteste |, cop, copie-
  -0.5: corrector, corta-, cough, coupez … les, courr-, cousine, crash, crewe, crime, crowd-, crowded
  -0.5: cruiser, cuantas libras, cuissard, curiosity, curious, cut, d … NUMBER, d … autre, dans … metro
  -0.5: dans … pedalier, dans … sac, dar … numero, darse, das, day sorry, day … meant, de caminar
  -0.5: de coiffure, de llanta, de llegarme, de mes, de nina, de number, de temps, de … au, de … dimanche
  -0.5: de … esquina, de … hermana, de … pouvez, de … proxima, de … que, deadl-, deadline, decol-, deer
  -0.5: delete … que, delivery, desabonne de, dice … ponga, did, died, digan, disponible, do … that, dobla-
  -0.5: doblo, domingos, done by, down |, du temps, du … au, duboi-, dubois, duria-, durian, east, echanger |
  -0.5: econo-, ecure-, ecureuil, eh you, el bronx, el camion, el descuento, el … hay, el … mejor, el … si
  -0.5: elect-, election, electrique |, emergency … for, en cours, en mars, en montant, en … hasta, en … neuf
  -0.5: encargado, encore une, encore … d, engine light, entendus, entir-, enviarme, equivoco … numero, era
  -0.5: erreur … la, es necesario, es … en, es … jueves, es … otra, escuche, esposo, esposo no, est annulee
  -0.5: est malade, est … annulee, est … cellulaire, est … ecole, est … votre, esta bloqueada, esta es
  -0.5: esta mi, este … you, estimate for, etudi-, event-, ever … i, everybody |, excus-, exemption, existe
  -0.5: extra |, faiz, fasti-, father he, faux, fcc |, felic-, feliz … a, femme, ferie, fini a, fini … moi
  -0.5: fini … quelle, first one, fligh-, flojo, florida |, folding, fonctionne, fonctionne pas, for life
  -0.5: for the, for … baby, for … months, for … small, forge-, forgiven, forks, form … not, forma … que
  -0.5: frame number, friend … is, from |, from … system, funcionar, g1k, gagne, gap, garde-, gener-, gentil
  -0.5: get for, get … if, givin-, giving, giving you, glove, go, go by, going … for, gor, gorge-, gorgeous
  -0.5: got me, got … elses, got … message, gps, grandfather, grind-, gris, grues-, gruesa, guardalo, guardas
  -0.5: guitarra, hambr-, hambre, handle, hari, hari raya, has, has … fever, have … at, he dejado, he did
  -0.5: he … called, he … now, he … on, headc-, headcount, heard … your, helpe-, her … for, her … in, here or
  -0.5: here so, heure … ouvrez, heure … vente, hey did, histoire, hit, hobbi-, hobbies, holdu-, holdup
  -0.5: holid-, hols, hones-, hoodie |, how late, hoyo, hrs |, husband i, husband … will, hybri-, i am
  -0.5: i book, i buy, i order, i put, i wait, i … both, i … come, i … coming, i … off, i … that, ideas
  -0.5: ideas |, ignora, igual-, igualmente, il travaille, in exam, in you, in … blue, in … envelope
  -0.5: in … hrs, in … old, in … the, in … white, in … years, incorecto, incorrecta, incorrecta |
  -0.5: inscription a, inside |, is actually, is asleep, is crazy, is like, is raining, is … address
  -0.5: is … bit, is … dental, is … kids, is … really, is … room, is … with, it shows, it to, it … 2
  -0.5: j … arreter, j … rate, jaja por, jamais fait, jamb, jarto, je … ailleurs, je … deja, je … demain
  -0.5: je … faire, je … pas, jefe no, junior, just … flat, just … lol, just … talking, juste l, jvas, kalya-
  -0.5: key under, kid has, kwa, l ancienne, l … combien, l … j, la afinacion, la lavadora, la on
  -0.5: la pizzeria, la rueda, la tienen, la unica, la … adresse, la … es, la … llevar, la … mon, la … nueva
  -0.5: la … paso, la … roja, la … s, la … vendredi, laisse … la, largo |, las flores, late husband, late so
  -0.5: late … the, later i, le NUMBER, le contact, le grand, le livreur, le nouveau, le samedi, le … a
  -0.5: le … et, le … modele, le … tel, leaf, lec, left his, left one, left … i, left … the, lefty, lentejas
  -0.5: les … vous, let me, letra, library |, lids, light came, light … back, light … my, lights … the
  -0.5: ligne de, lists, llego NUMBER, llego … las, llevar a, lleve … a, lo … cuando, lo … yo, loane-, loaner
  -0.5: locko-, lockout, lol NUMBER, lol you, lonely, long story, los domingos, lose |, lousse, luego |
  -0.5: madam-, madame, mais … pas, mal … le, malar-, malaria, malay-, malaysian, mama … no, mamak, man i
  -0.5: mandandome textos, manejar, manera … que, mans, manubrio esta, marco, marta, mas … jaja, matan-, mats
  -0.5: mauvaise adresse, mauvaise photo, mauvaise taille, me cambie, me das, me must, me … dejado
  -0.5: me … photo, mecanico, mecano, mechanical, mejor voy, menu, merci … mon, mes … d, message c
  -0.5: message … l, message … meant, messe, mettre sur, mi nino, mi suegro, mi … cuanto, mia … la, microwave
  -0.5: mien est, mien |, mieux, min … you, minte-, mise au, mise … point, missed … from, miste-, mister, mod
  -0.5: moi lol, moi … c, mois passe, mom … the, mon genou, monsieur … vous, month … i, more>stop, morni-
  -0.5: motel, motor a, mubarak to, much … my, museu-, museum, my boy, my dog, my rope, my … by, my … cell
  -0.5: my … deleted, my … had, my … plate, n, n … am, n … aucun, n … with, name but, ne lui, ne … avez
  -0.5: need help, need his, neighbours, never bring, new … for, niego, no autorice, no gracias, no need
  -0.5: no recibir, no … who, noisy, nom la, nombre, nombre … mal, north, not about, not bring, not my
  -0.5: not put, not sleep, not |, not … laughing, not … until, notification, nt, number and, number bus
  -0.5: number ends, numero et, numero … suis, nunca pedi, nysc, o clock, o … el, o … las, october |, of … or
  -0.5: of … rental, of … rope, off … time, office not, office we, ojos, ok, ok … le, ok … not, old … from
  -0.5: on … 3rd, on … instead, on … laptop, one … before, one … by, onlin-, online, only … left, or are
  -0.5: or tomorrow, order if, order updates, oredi, otra … se, padre, pair, panca-, pannier, para … esta
  -0.5: pars … voyage, pas bien, pas … mon, passe … prendre, password … the, patient with, pedal hard, pedia-
  -0.5: pedido de, pegad-, pegada, pense … je, pension, people to, pere … decede, permission de
  -0.5: person … want, persona, persona … soy, personne … ai, phone because, phone taken, photo c
  -0.5: photo … est, photo … the, physio, pickl-, pickup … but, pigeonhole, pigno-, pinchazos, pine, pire
  -0.5: pis elle, pizza place, place, places, plateado, plateau, please come, please correct, plus … NAME
  -0.5: plus … a, plus … vous, pogne dans, poner-, ponerle, pongo a, ponle, porqu-, porque, port, porte … est
  -0.5: posta-, postr-, postre, pothole … the, pour la, prayers, prayi-, praying, preciosa, preguntele
  -0.5: prends le, presse, prestas, price for, principiantes, promo, properly |, proprio, puede … por
  -0.5: puedo … a, puedo … con, pues |, puesta, put in, put … number, put … on, qu est, qu … ce
  -0.5: quand … pedale, quand … pleut, que decia, que dice, que sale, que … mas, queda cerca, quedo
  -0.5: quel … la, quelle … le, quels, question … le, qui j, qui … j, quien, quien … ese, quien … yo
  -0.5: quiero … le, quincena, raat, rabie-, rabies, racco-, rache-, racqu-, racquet, rain … not
  -0.5: ramasser … velo, rappel … la, rayer … la, rebat-, rebate, receipts, reessayez, regal-, rei, remet
  -0.5: remonte, repaint, repla-, reply from, repond, report |, reporting … to, rer, resol-, retainer
  -0.5: retirer le, retiring, retrouvee, rien … m, roads |, robot ou, rodol-, rodolfo, rope, roue avant
  -0.5: royal, rubbing |, rueda … atras, rueda … la, running NUMBER, safe … drive, safi, salon de
  -0.5: salon … coiffure, salutations, salutations a, samedi j, samedi … ai, san NAME, sand, say sorry
  -0.5: schwi-, scratched, screw you, se ni, se puede, se … es, se … quedo, se … sale, see, send … 2
  -0.5: send>number, sent … message, serie c, serie … est, serious |, shall, shark, she quit, she … asking
  -0.5: she … at, she … do, she … it, shop there, should … NUMBER, shut … that, si pongo, sick can, side gate
  -0.5: siguio, silk, silver one, sin rueditas, since NUMBER, sit, slaque, sleev-, sleeves, slow leak, slowp-
  -0.5: so fast, so much, sod, soda, solut-, solution, someone, son, songs, sophie |, sorry this
  -0.5: sorry … person, sorry … spamming, sounds, souris, soy … pero, spongy, stadi-, stadium, stand up
  -0.5: start … the, started, still at, still … her, stole-, stolen, stone, stop … every, stop>you, stops at
  -0.5: story … i, stron-, strong, suegro, suela, suis … client, sur, sus … se, svp corriger, swell, t il
  -0.5: take … name, takeo-, takin-, taking, tanner, tante, tarik, tarjeta … en, tastes, tatto-, tau
  -0.5: telefono no, telefono … es, telefono … una, tell … if, tempo-, textee, textiez, textos … les
  -0.5: that bad, that says, that wheel, that … can, that … problem, thath-, the cats, the child, the claim
  -0.5: the flu, the hanger, the lab, the manager, the marathon, the plumber, the queue, the report
  -0.5: the shifting, the spare, the surgery, the surly, the tickets, the transfer, the waiter, the … auntie
  -0.5: the … bc, the … drive, the … ends, the … kind, the … until, the … van, the … wrong, then she
  -0.5: thinking … that, this thing, this … she, thunder, tia, ticket, tienda … esta, tige de, tikto-, tiktok
  -0.5: till, time with, time … it, times |, titan-, titanic, to add, to hang, to learn, to whom, to win
  -0.5: to … contacted, to … phones, today lol, today was, today … i, tombee, tomber la, tomber le
  -0.5: tomorrow i, top tube, top … your, torque, touch, touch … seat, touchez pas, tout le, travail
  -0.5: travaille pas, treasurer, treat, treats, trompe d, trompee de, tromper d, trust you, tu annulee
  -0.5: tu normal, tu … je, tu … l, tuesd-, turni-, turning, twice already, twist-, ultimo, un flat, un vieux
  -0.5: un … cell, un … falso, un … vous, una casa, una iglesia, understand, une arnaque, une chaine
  -0.5: une vraie, unica, unreal, up that, usa … telefono, used one, va prendre, vais ailleurs, valis-
  -0.5: valise, van, vape, vario-, varios, vaut pas, vecin-, velo … ma, verifique, verte, vez se, via, vicky
  -0.5: viendo, vienn-, viero-, vieron, vinta-, vintage, vio, vive la, vive ninguna, vive … familia, voitu-
  -0.5: voiture, vole … velo, vos messages, votre fiche, votre velo, votre … j, voudrais … mon, vous ai
  -0.5: vous ouvrez, vous parlez, vous voulez, vous … textiez, vraie, vuelvas, waist, waiter, want … do
  -0.5: wednesday, well … is, went in, what should, what … left, wheel or, wheel will, wheel … please
  -0.5: which … you, while … do, who … in, wifi password, will go, will it, winte-, with … so, with … today
  -0.5: with … wrong, work email, work … home, worried |, would be, wrench, wrong exit, wrong window
  -0.5: wrong … this, wrote it, wtu28-, xfa, y se, y … candado, y … he, yellow |, yes go, yes … ahead, yesen-
  -0.5: yesenia, yet … there, you back, you break, you this, you … be, you … eat, you … free, you … texting
  -0.5: you … these, your, your … already, | abeg, | accounts, | aye, | buscan, | congrats, | cortala, | dar
  -0.5: | faites, | felicitations, | go, | how, | maam, | man, | mute, | oil, | pourriez, | pregnant, | sera
  -0.5: | something, | somethings, | sors, | tes, | viens, | wah, | … bolt, | … boss, | … bridge, | … brutal
  -0.5: | … cadre, | … cat, | … celular, | … chain, | … chien, | … cousin, | … das, | … dueno, | … equivoco
  -0.5: | … eso, | … feels, | … fix, | … had, | … koi, | … lookin, | … looks, | … m, | … mano, | … moved
  -0.5: | … muchacho, | … nada, | … nouvelle, | … pa, | … phones, | … quitan, | … recu, | … saturday, | … ser
  -0.5: | … sis, | … souris, | … taille, | … tengo, | … thx, | … tienda, | … tiene, | … tonight, ~_a_, ~_abe
  -0.5: ~_ad, ~_aft, ~_alw, ~_am_, ~_ann, ~_are, ~_ava, ~_bed, ~_bi, ~_can, ~_cle, ~_da, ~_day, ~_did, ~_do
  -0.5: ~_eco, ~_eje, ~_eso, ~_est, ~_etu, ~_fa, ~_fer, ~_ge, ~_gel, ~_go_, ~_gps, ~_gru, ~_hab, ~_hiv, ~_hur
  -0.5: ~_hus, ~_jun, ~_ko, ~_liv, ~_mad, ~_mi, ~_n_, ~_na, ~_ne, ~_nop, ~_ok_, ~_oui, ~_pet, ~_rab, ~_rec
  -0.5: ~_sal, ~_see, ~_sp, ~_the, ~_to, ~_tod, ~_tog, ~_unt, ~_wel, ~_wo, ~acem, ~afa_, ~afte, ~aine, ~air_
  -0.5: ~ajo_, ~aki_, ~alw, ~alwa, ~am_, ~amme, ~an_, ~angi, ~anle, ~apa, ~app, ~apt, ~ara_, ~arc, ~as_, ~asl
  -0.5: ~aste, ~atiq, ~atis, ~ats, ~az_, ~bajo, ~bala, ~bout, ~boxe, ~brat, ~bur, ~caba, ~cabo, ~cad, ~capa
  -0.5: ~cen, ~cher, ~chu, ~ci_, ~cil, ~ckin, ~clic, ~clos, ~cou, ~ctr, ~cupo, ~debu, ~dej, ~del, ~did_, ~die
  -0.5: ~dig, ~dio, ~dist, ~dnes, ~dom, ~dos, ~down, ~due, ~east, ~ebu, ~ebut, ~eci, ~ectr, ~eit, ~ell_, ~elm
  -0.5: ~elo_, ~ena, ~enci, ~enou, ~epa_, ~epi, ~equ, ~erac, ~erit, ~eryt, ~et_, ~etud, ~even, ~eway, ~ezc
  -0.5: ~faux, ~fec, ~femm, ~ffl, ~ffre, ~figh, ~fixe, ~flig, ~fore, ~gado, ~garm, ~garr, ~gene, ~gps, ~gps_
  -0.5: ~gru, ~hac, ~han, ~has_, ~hbor, ~hed, ~hez, ~hez_, ~hind, ~hip_, ~hora, ~ia_, ~iba_, ~ibl, ~ible
  -0.5: ~id_, ~ids, ~ids_, ~ier, ~iero, ~ifes, ~ifie, ~ike_, ~ily, ~ily_, ~imo_, ~inal, ~inci, ~ingi, ~inqu
  -0.5: ~ires, ~ists, ~ite_, ~item, ~ito_, ~its_, ~ive, ~izar, ~izo_, ~jan, ~je_, ~jun, ~ket, ~kidd, ~kip
  -0.5: ~ks_, ~land, ~ld_, ~liq, ~lled, ~lli, ~long, ~lwa, ~lway, ~ma_, ~mazi, ~mbs, ~mbs_, ~mieu, ~min, ~nal
  -0.5: ~nco_, ~nec, ~nez, ~nez_, ~nfir, ~ngi, ~ngu, ~nie, ~nion, ~nora, ~nou_, ~nstr, ~nth_, ~nui, ~nve
  -0.5: ~nven, ~oane, ~ogl, ~oil_, ~omew, ~omm, ~onli, ~ons_, ~or_, ~orit, ~orke, ~ormi, ~ort_, ~oun, ~ourd
  -0.5: ~ours, ~oxe, ~oxes, ~pai, ~pan, ~pass, ~pe_, ~pesi, ~peti, ~por, ~porq, ~poso, ~ppel, ~pri, ~py_
  -0.5: ~ques, ~rad, ~ram, ~ras, ~raw, ~rch, ~read, ~rera, ~ribu, ~ris, ~rive, ~rni, ~rofe, ~roj, ~rol, ~rove
  -0.5: ~rva, ~ryt, ~sat, ~saut, ~sda, ~sday, ~seal, ~see, ~set, ~shal, ~skip, ~sli, ~sme, ~son, ~sous, ~spoi
  -0.5: ~spok, ~sse_, ~ssur, ~st_, ~stea, ~stur, ~sur_, ~swap, ~taki, ~tall, ~tera, ~that, ~the, ~thr, ~ths
  -0.5: ~tod, ~tone, ~tor_, ~tour, ~trai, ~trem, ~trib, ~uesd, ~ugh_, ~umbs, ~und, ~unni, ~ups_, ~urc, ~urch
  -0.5: ~urn, ~urr, ~use_, ~ute, ~veci, ~vien, ~wap, ~well, ~wer, ~wint, ~wn_, ~xcus, ~xfa_, ~xte_, ~yen_
  -0.5: ~yer_, ~yez_
  -0.6: 2 … is, 2 … of, 3rd floor, NAME on, NAME will, NAME … her, NAME … here, NAME … number, NUMBER floors
  -0.6: NUMBER me, NUMBER missed, NUMBER … by, NUMBER … calls, NUMBER … en, NUMBER … escape, NUMBER … mat
  -0.6: NUMBER … nobody, NUMBER … only, NUMBER … stock, NUMBER … to, a basic, a demenage, a fake, a fee
  -0.6: a fever, a hacer, a hanger, a otra, a reparer, a retrouve, a setting, a student, a tous, a … au
  -0.6: a … bag, a … blonde, a … card, a … direccion, a … est, a … ete, a … fois, a … hier, a … maison
  -0.6: a … moi, a … question, a … seat, about, about … color, account to, accro-, accroche, acepte … el
  -0.6: acuerdo … el, adelante con, afinacion, after, agarr-, agradece, aguanta |, ahi le, ahi … de, ai marre
  -0.6: ai … mais, ai … rien, aircon, airli-, airline, alertes |, alguna, allah, alle chez, alle … vous
  -0.6: aller le, aller … chercher, allow, almost done, am … can, am … who, amene-, amener, amor, an … bike
  -0.6: and that, and … she, and … shifter, and … will, andab-, andaba, ando, angry … i, animal, animal |
  -0.6: annoying … it, annulez le, annulez … mon, ans … de, anule-, anymore … is, appeal, are coming
  -0.6: around noon, arretez … travaux, as usual, ask … to, asking when, assembly, at any, at … 2, at … gym
  -0.6: at … on, at … then, at … wrong, atendio ayer, attachment, au, au … numero, autiste, autobus est
  -0.6: autop-, avanc-, avance, avec son, avec ton, avec … panier, avez … encore, avisa-, avisele a
  -0.6: away … the, ayer … de, azul … la, bag of, bagel-, bagels, bajen-, bake, balay-, balayage, balcony
  -0.6: banana, banda-, bandana, banks, bat, bathr-, bc of, be good, be … elses, beaub-, beaubien, bebe
  -0.6: been NAME, been so, before or, belie-, bibli-, bici verde, bici yo, bien, bike what, bike … need
  -0.6: bike … number, birds, birthday … the, bit |, blanca, block party, blocked … driveway, blocked … the
  -0.6: bloqueada, bloquearlos, bolsa-, bolsas, bonjour … ai, bonne grandeur, boss … me, both wheels, boucle
  -0.6: bout de, boxin-, boxing, brain, brake does, branl-, bridge |, bring a, broma … no, brown, bruit la
  -0.6: bubble tea, burri-, burrito, busca |, busca-, by … if, c est, c pu, c … au, ca commence, cada rato
  -0.6: call your, call … a, call … off, called you, calling since, calme, camaras … NUMBER, cambiarlo
  -0.6: cambien el, cambio de, can … help, can … stop, cancel … second, cancelled … gym, cancelled … it
  -0.6: cancelled … the, candl-, cardb-, cardboard, ce … NAME, ce … depuis, celui ci, chamb-, chambre
  -0.6: changed to, changez pas, chayo, cheaper one, cheaper tires, chequ-, cherchez … un, chess, chez la
  -0.6: chicken rice, chihu-, chihuahua, child seat, chose-, choses, chueco |, chum a, chum va, clase |
  -0.6: class fund, cliente … ustedes, coach … the, coast-, coaster, coaster brake, colis est, colon-
  -0.6: color … i, com … NUMBER, come … the, comfort, coming in, coming … the, commande j, comme … neuf
  -0.6: compa, completa, completa |, con la, con tu, con … la, contacted by, contestar llamadas, contestes
  -0.6: correct, cortaron, couch-, could one, cover |, covered |, cowor-, cracks, cracks |, crissez, crit
  -0.6: cuando les, cuando llueve, cuanto cobran, cubre, cuenta |, cuiss-, d heure, d … pas, dads … he
  -0.6: dans … cour, dash, daugh-, day … my, de acuerdo, de aluminio, de enfrente, de selle, de ser, de sonar
  -0.6: de … affaires, de … ce, de … depuis, de … famille, debloquer, debo NUMBER, debranche, deje mis
  -0.6: deje … guantes, deje … llave, delete cuadro, delete ruido, demain c, demain on, demon-, denver |
  -0.6: depar-, deplacer, depuis janvier, depuis lundi, des erables, des gens, des rappels, desde … no
  -0.6: destine |, detengan, detengan el, detie-, detiene, deux semaines, devis-, devrait, did … call
  -0.6: dieron la, digan a, digan … mi, digas a, dijo, dijo que, diman-, dinosaurs, dispo, disturb the, dites
  -0.6: do i, do … cry, do … pay, do … recognize, do … recommend, do … rush, do … start, doble, docen-
  -0.6: does … go, does … match, dog ate, dolio, domicile, done or, donne un, doors, dorad-, dos partes, dosa
  -0.6: driver |, driving test, droppers, du mat, du … a, dura la, ebike, econs, ecran affiche, ecrivez vous
  -0.6: el mundo, el nombre, el pastel, el pollo, el registro, el trafico, el … tengo, electrica, elevator
  -0.6: ella, email i, en haut, en titi, en … con, en … j, en … manana, en … partes, en … une, encontro
  -0.6: encore du, enoug-, enough, enough thanks, ensemble |, enter-, entra … la, envel-, envelope, equipo |
  -0.6: erables, es normal, es … ni, es … persona, esa no, escribiendo a, escribo |, eso … todo, espacio
  -0.6: esperan, espero, est … bonne, est … destine, est … mal, esta lloviendo, estar-, estoy interesada
  -0.6: estudiando, estudiando |, etiqu-, everything, ex me, exams, expected, factura a, facturez, faire … le
  -0.6: fais un, feeding the, felt, fever |, fight me, fighting over, figur-, filth-, filthy, final-, finis
  -0.6: firew-, fissu-, fissure, fitzg-, fitzgerald, flatted, flights, floor |, following, foot |, for
  -0.6: for an, for spamming, for storage, for … basic, for … brother, for … cat, for … do, for … husband
  -0.6: for … min, for … police, for … wife, francais, frein … pas, fue de, fyi, gardiez, gate … is
  -0.6: gave … the, gentille, germa-, get down, get … it, gf, gfs, giant escape, give, give the, good job
  -0.6: good … just, good … on, got approved, got cancelled, got … by, got … kids, green trek, grill-
  -0.6: groceries, ground, guard |, guardan |, guelp-, guelph, gusta el, hablando, had enough, hahaha you
  -0.6: hahahaha, half only, happen, happy … you, has my, hasta … viernes, have enough, have my, have your
  -0.6: have … car, have … phone, hay rampa, he … a, he … also, hear about, hear |, hear … my, helmet … the
  -0.6: her cell, her name, hermano que, herra-, herramienta, him … is, hinch-, his … with, hiver, hold … til
  -0.6: homew-, honestly, honte, hopel-, hopeless, hora … manana, hotma-, hotmail, how … hours, how … was
  -0.6: how … we, hum, husband NAME, i hv, i just, i leave, i made, i opted, i owe, i remove, i took, i treat
  -0.6: i … everything, i … had, i … hi, i … ok, i … short, i … to, i … while, i … yesterday, idea what, if
  -0.6: il … pret, in on, in that, in … afternoon, in … office, in … will, informo, inherited … number
  -0.6: insista, insurance … the, interesada, ir … trabajo, is a, is all, is how, is nuts, is on, is … bad
  -0.6: is … been, is … cell, is … covered, is … damage, is … difference, is … long, is … lose, is … normal
  -0.6: is … parking, is … saturday, is … small, is … trail, is … tuesday, it back, it seems, it … only
  -0.6: jaja la, jajaj-, jamais … achete, janvi-, janvier, je me, je … attendre, je … consens, je … la
  -0.6: je … passer, jeez, jerseys, jetez, job je, jollo-, jollof, joy |, jueves por, jumps, jusqua quand
  -0.6: just like, just … tune, keep asking, keep … rack, key to, keys, kinda, kindly … your, know this
  -0.6: knows … i, l apporte, l avion, l … affiche, la cour, la factura, la llanta, la madre, la mano
  -0.6: la nouvelle, la oficina, la subida, la vente, la … bleue, la … chaine, la … cuanto, la … electrica
  -0.6: la … manana, la … nomas, la … vous, lache a, laissez, laissez … dehors, laissez … pour, landl-, lao
  -0.6: lap, las … jaja, lates-, latest, law, le falta, le metro, le … l, le … meme, left him, lemon, les … d
  -0.6: les … du, life is, like … thank, lilie-, lilies, list>you, lista … lo, llego tarde, llovi-, lloviendo
  -0.6: llueve |, loo, look for, lookin, looking … you, looks … a, los NUMBER, los lentes, los … porque, lt
  -0.6: lui il, lumiere du, lunch … you, luz en, m … laisse, ma blonde, made a, made the, made too, maide-
  -0.6: maiden, mais pouvez, mais vous, making that, mal quand, malade, mam, manana temprano, mande … a
  -0.6: many hours, marca es, mardi NUMBER, marin, mars, maudits, mauvais modele, mauvais my
  -0.6: mauvais … monsieur, mauvaise couleur, me esperan, me llevo, me mandaron, me … fait, me … turn
  -0.6: mean … the, medicina, meet at, meilleur, meilleure, meme affaire, meme bruit, mensajes … una, message
  -0.6: message … mistake, messages a, mi mama, mi … ella, mi … es, mi … o, mi … quedo, mi … va, mid, mien
  -0.6: mine |, mio no, mis guantes, missed calls, missing the, mme lavoie, moi … tout, molesta el, mon mari
  -0.6: mon vol, mono, morce-, more … in, mosquito, motor se, motor |, motor … out, mountain bike, mover
  -0.6: muchacho |, munro, munro |, my flight, my grandmother, my notice, my shift, my storage, my ticket
  -0.6: my … at, my … charges, my … gave, my … husband, my … under, n all, n do, n … still, nada al, nah
  -0.6: name the, ne consens, ne … avoir, neces-, necesitar, necesito … camara, neckl-, necklace, need … with
  -0.6: negro, neighbor, never … his, new grips, new thank, new wheel, new … NUMBER, new … in, new … who
  -0.6: newsl-, newsletter, next, nice … i, nina, no abro, no one, no pressure, no trabaja, no … bien
  -0.6: no … cambien, no … cita, no … interesada, no … need, no … quiere, nobody, nom a, non moi, noodle
  -0.6: normal que, not cry, not interested, not like, not match, not rush, not … my, not … permission
  -0.6: not … sms, not … thinking, novia, number who, number … you, numero falso, numero monsieur, numero por
  -0.6: numero … ami, numero … no, o … otra, of sms, of that, of us, of … are, of … crack, of … frame, ofert-
  -0.6: off can, on in, on leave, on … calme, on … can, on … gift, on … order, on … road, on … street
  -0.6: on … trail, on … wrong, one can, one … for, online … NUMBER, only the, only … i, open today, or after
  -0.6: or … we, orcha-, orchard, order … yet, oter mon, other bike, other |, other … please, ou … en
  -0.6: ou … la, oubli-, ouverts |, ouvrage, over at, over he, overs-, owes me, own |, pa el, packed
  -0.6: pagar … dos, pagin-, pagina, pairs, paise-, paiseh, panni-, panto-, pantoute, paper |, par NUMBER
  -0.6: par … ca, para los, para … bici, para … hermana, parai-, parait, parking … the, pars, parta-
  -0.6: partes |, pas destine, pas ou, pas quand, pasar a, paso … el, passer demain, passer samedi, patin
  -0.6: patron, pauli-, paulie, pausa-, payab-, payable, pedaling, pedid-, peine |, pensarlo, perdona
  -0.6: pero ahora, pero este, pero sin, person, personne j, petites, peut attendre, phone can, pick it
  -0.6: pick … up, picture … the, pido … la, piece est, pill, pin |, pinea-, pineapple, pis un, plastic
  -0.6: platf-, platform, please and, please … is, plome-, plomero, plus NUMBER, plus … contact, pneu d
  -0.6: pneu … en, pnr, police a, police … retrouve, policia, polyv-, polyvalente, por … hoy, porte c
  -0.6: portuguese, post … it, posti-, posting, pour avoir, pour … avion, pour … freins, pour … mere
  -0.6: pouvez … la, prefi-, prefiero, prestan, preve-, primera, principale, pris la, probably, prolongee |
  -0.6: prom, promi-, promos |, proud |, pueden, puedo … llamadas, pusieron mal, put the, put … old
  -0.6: quand meme, que busca, que mi, que voy, que … c, que … cliente, que … el, que … travaille, queda el
  -0.6: quedo como, quedo … nueva, quel … je, quelle grandeur, quelqu … vous, quien … dio, quoi vos, quoted
  -0.6: racks, raide |, rampa, rayur-, rayure, reacted, rear light, recevoir … message, recko-, reckon
  -0.6: recogen, recogerla |, recommend |, recycled, reembolso, regano, registrar, registro |, regret, reirm-
  -0.6: reirme, remi, remove … training, rempl-, renovar, rep, reparacion por, repei-, reply with, reply … a
  -0.6: repond pas, request no, reste plus, resto-, retrouve mon, returning, reven-, revisar, rien achete
  -0.6: right about, right … one, ring … the, rippe-, ripped, robe, rompi-, rompio, rotor, roundabout, rubbe-
  -0.6: rubbing … the, rug, saddle … the, said … you, salad, salar-, salary, sali, salio la, salio … cadena
  -0.6: saludos … NAME, salut-, same, satur-, says … are, scout, se calme, se ha, se murio, se … habia
  -0.6: seat … keep, see a, send again, sent NUMBER, sewin-, sewing, she left, shifters, shipping, should get
  -0.6: should … call, shoulders, shows, si pero, siend-, siendo, sigue … el, sin … you, siri, sister … is
  -0.6: size tube, slot |, smili-, smiling, snack-, snacks, so not, so … better, so … one, some, someo-
  -0.6: somethings, son is, son telephone, son unos, son vrai, son … numero, sonar, sound-, soy … senor, spd
  -0.6: spong-, sport, stagi-, stamps, standing near, start … i, stop or, stop spamming, story |, studi-
  -0.6: su … gracias, suis fait, suis le, suis … cours, sur … ecran, sur … fourche, sure i, surna-, surname
  -0.6: suya |, swapp-, swapped, t … jamais, tailo-, tailor, talk the, tape is, te bendiga, te … si, tea |
  -0.6: teena-, tellement, tengo el, tengo este, tensi-, tension, term, text me, text not, text somebody
  -0.6: texteo, textez … NUMBER, texto … le, textos aussi, texts here, texts … and, than before, than the
  -0.6: than … for, than … thought, thank … dear, that, that covered, that guy, that model, that or
  -0.6: that … how, that … never, the, the book, the build, the cable, the church, the cranks, the difference
  -0.6: the doctor, the dump, the frame, the gmail, the green, the ice, the moon, the netflix, the part
  -0.6: the pizza, the plan, the purple, the salon, the side, the silver, the sunday, the taxi, the tunnel
  -0.6: the whole, the … again, the … bag, the … between, the … color, the … door, the … end, the … just
  -0.6: the … lights, the … logo, the … model, the … report, the … room, the … tree, the … up, the … year
  -0.6: therapy, there, there before, there parking, there-, these … NUMBER, these>wrong, they called
  -0.6: they … on, they … out, they … their, thiev-, thieves, think … the, thinking abt, this rain
  -0.6: this sunday, this … as, this … ridiculous, this … scam, thought |, thumbdrive, ti, ticket is
  -0.6: ticket … my, tiemp-, tiempo, tienda y, tiene … cel, tiene … celular, tienen el, til … get, tire on
  -0.6: to let, to open, to wrong, to … mom, to … that, today or, toddler … the, tonight or, tons, took it
  -0.6: tope, torna-, tornado, torqu-, touring, tourner, tout ca, trabaja, trade in, traffic is, trafi-
  -0.6: trail, travel, trici-, triciclo, trifl-, trifle, trois-, troisieme, trompe … numero, trop petit
  -0.6: trust, tu casa, tu des, tu etre, tu viens, tu … es, tu … lol, tu … mon, tuesday slot, tuner, un vous
  -0.6: un … autre, una bicicleta, una … con, une bonne, une ecole, une … qui, unfor-, unfortunately, union
  -0.6: unlocked, untag, up what, up … have, up … over, urgen-, urgence, used … have, vais … samedi, velo
  -0.6: velo lol, velo … bien, venir |, verifiez le, vermo-, vermont, vieille chaine, visse, vitrine |, voi
  -0.6: voicemail i, vos … merci, votre … avec, vous amene, vous de, vous m, vous … a, vuelva
  -0.6: want … marketing, want … old, warde-, warden, was short, was … a, was … i, was … with, wat abt
  -0.6: watch the, we found, weeks, weigh, well that, were closed, wey |, what … can, what … going
  -0.6: what … should, wheel and, wheel build, wheeled, while … is, who left, whole … and, will … come
  -0.6: window, winning |, wish … receive, wishi-, wishing, wishing you, with pics, with … NUMBER, with … is
  -0.6: wobbly, wondering if, working today, works, works |, worn, worse … before, would card, would … remove
  -0.6: wrong key, wrong lady, wrong name, wrong on, wrong … be, wrong … but, wrong … my, wrong … was
  -0.6: wrote … the, xerox, y … al, y … tiene, yeah, yo y, yo … por, you en, you estuvo, you go
  -0.6: you recommend, you salio, you stay, you … give, you … mi, you … serio, you … sunday, you … trabaja
  -0.6: you … with, your garage, your place, your shop, zumba, zzz, | adelante, | autocorrect, | avisame
  -0.6: | bon, | cambio, | changement, | criss, | crissez, | deux, | fwd, | hit, | jeez, | kinda, | kindly
  -0.6: | mucho, | on, | paso, | picked, | puedes, | qu, | raining, | regarde, | sis, | suspendan, | trains
  -0.6: | tried, | une, | white, | … a, | … abt, | … address, | … baby, | … banco, | … cards, | … carte
  -0.6: | … cayo, | … comprends, | … creaking, | … de, | … donne, | … ecrivez, | … equivocaste, | … estan
  -0.6: | … finish, | … flight, | … food, | … forward, | … grandson, | … hacer, | … hav, | … hr, | … letting
  -0.6: | … llame, | … lloviendo, | … netflix, | … pago, | … paquete, | … parece, | … patron, | … piece
  -0.6: | … quote, | … recuerdo, | … ruido, | … serai, | … share, | … switched, | … tarde, | … tiempo
  -0.6: | … time, | … urge, | … use, | … voi, | … vol, | … water, | … yaar, ~?ur, ~_abs, ~_add, ~_ade, ~_af
  -0.6: ~_alm, ~_au_, ~_ave, ~_boi, ~_cic, ~_cl, ~_clo, ~_cut, ~_dej, ~_din, ~_ent, ~_fem, ~_fo, ~_fyi, ~_gar
  -0.6: ~_gra, ~_gro, ~_ha, ~_if, ~_if_, ~_ki, ~_mar, ~_mer, ~_mie, ~_nav, ~_ner, ~_nex, ~_nue, ~_ok, ~_oth
  -0.6: ~_pit, ~_rad, ~_ras, ~_reb, ~_rue, ~_sch, ~_sil, ~_sur, ~_tax, ~_ti_, ~_tou, ~_tow, ~_twi, ~_ve
  -0.6: ~_whe, ~_wi, ~aben, ~abi, ~able, ~abou, ~abu, ~acin, ~adel, ~adi, ~afic, ~aft, ~age_, ~agen, ~agn
  -0.6: ~ago_, ~aim_, ~ajo, ~ala_, ~alet, ~amel, ~ami, ~amm, ~ann, ~ant, ~anyt, ~api, ~arak, ~asi, ~asin
  -0.6: ~athr, ~aul, ~bes_, ~bien, ~blie, ~bonn, ~bou, ~buen, ~ca_, ~came, ~can, ~chan, ~chau, ~che, ~cheq
  -0.6: ~chez, ~chi, ~cio, ~co_, ~comm, ~cus, ~dab, ~dad, ~daro, ~deci, ~ded_, ~deja, ~did, ~died, ~dijo
  -0.6: ~dima, ~diti, ~dne, ~do_, ~doct, ~dow, ~drea, ~dule, ~eads, ~eaki, ~eaux, ~ede, ~eden, ~edi_, ~eeks
  -0.6: ~eeli, ~eep, ~eet, ~efie, ~eil_, ~eja, ~ek_, ~elq, ~elqu, ~elt, ~emp, ~enca, ~ene, ~enen, ~enev, ~eon
  -0.6: ~eone, ~eps_, ~erry, ~esso, ~estl, ~ett, ~ewsl, ~excu, ~fem, ~ffr, ~figu, ~fil, ~fle_, ~floj, ~for_
  -0.6: ~fork, ~frid, ~fyi_, ~gale, ~gar, ~gh_, ~gra, ~grad, ~gras, ~hat, ~hier, ~hive, ~holi, ~hrow, ~husb
  -0.6: ~icer, ~icis, ~ierc, ~ift_, ~igh_, ~igur, ~ijo, ~imp, ~in_, ~inar, ~inq, ~inst, ~into, ~inu, ~inue
  -0.6: ~iri_, ~isa, ~ise, ~iser, ~isp, ~itas, ~ix_, ~jalo, ~jame, ~jand, ~keys, ~kids, ~lac, ~lata, ~lau
  -0.6: ~ldin, ~lect, ~leg, ~liev, ~liss, ~lleu, ~loa, ~loj, ~look, ~lowe, ~luck, ~mach, ~mail, ~mar, ~mbr
  -0.6: ~men_, ~meon, ~mie, ~mol, ~morn, ~mpio, ~mpra, ~nah_, ~nan, ~nand, ~nci, ~ncy, ~nde_, ~ndig, ~ners
  -0.6: ~nes_, ~nex, ~next, ~ng_, ~nga, ~nic, ~nno, ~nnu, ~noug, ~nsei, ~nsta, ~nten, ~ntou, ~nty, ~nty_
  -0.6: ~oeur, ~offr, ~oig, ~oir, ~oir_, ~olv, ~omeo, ~ompi, ~ond_, ~ood, ~ool, ~ops, ~osit, ~oup_, ~paci
  -0.6: ~pagi, ~phe, ~ple_, ~pol, ~pon_, ~ponc, ~pres, ~push, ~put, ~quel, ~quie, ~rac, ~rest, ~rid, ~rks_
  -0.6: ~romi, ~roug, ~rran, ~rs_, ~rter, ~sal, ~satu, ~sec, ~sher, ~sho, ~slet, ~sor, ~staf, ~stor, ~tax
  -0.6: ~teng, ~tes_, ~the_, ~thro, ~toil, ~tom, ~ton, ~twi, ~ube, ~uce, ~udo_, ~uer, ~ues_, ~ui_, ~uie, ~uil
  -0.6: ~uise, ~ulan, ~umm, ~ummy, ~unde, ~upe_, ~ure_, ~urge, ~urin, ~urt_, ~vat, ~ven_, ~vers, ~vid, ~voy
  -0.6: ~vri, ~wed, ~whe, ~wic, ~wsl, ~wsle, ~xcu, ~yeah, ~yons, ~zing
  -0.7: 2 … la, NAME changed, NAME example, NAME pero, NAME sorry, NAME … numero, NAME … yo, NUMBER delete
  -0.7: NUMBER feet, NUMBER giant, NUMBER inch, NUMBER k, NUMBER mph, NUMBER que, NUMBER rue, NUMBER today
  -0.7: NUMBER … need, NUMBER … que, NUMBER … quelle, NUMBER … send, NUMBER … you, a break, a casa
  -0.7: a chicoutimi, a cyclist, a digit, a dog, a few, a las, a note, a pasar, a seguir, a sorti, a sound
  -0.7: a stroller, a thing, a wheel, a wrong, a … ex, a … home, a … ici, a … inch, a … l, a … like, a … mis
  -0.7: a … thank, aband-, about that, about you, about … NUMBER, absen-, aburr-, acabo el, account number
  -0.7: acepto … precio, acros-, across, adults, afina-, after … so, age group, ah non, ahi … las, ais
  -0.7: al dia, al … el, almor-, almorzar, already NUMBER, alto, aluminio, am calling, am fine, am finished
  -0.7: am from, am … that, amarilla, amarillo, an idiot, and wants, and … all, and … at, ando … no, andra-
  -0.7: andrade, annoying that, annule mon, annule ou, annule … pas, annuler la, annulez pas, annulez tout
  -0.7: another … from, any … in, anyho-, anyhow, anyone … a, apologizing, app NUMBER, appa, appar-, apres la
  -0.7: aqui la, aqui me, are after, are crooked, are up, are … coming, arregla, arrete … quand, arrivees
  -0.7: arrivees |, asking … i, assem-, at … back, at … place, at … wedding, atendieron, au chalet, aussi |
  -0.7: avec des, avisame, avisame cuando, b there, back door, back row, backw-, backwards, bad number
  -0.7: bajan-, bajando, bald, ball, ballo-, bao, basta no, basta … cambiar, bathi-, bathing, batterie je
  -0.7: batterie … te, batteries, bcos, bcoz, be careful, be gentle, before we, before … please, behind a
  -0.7: being dramatic, bell is, bells on, belt, bertr-, bertrand, besides, bf, bici ahi, bici electrica
  -0.7: bici equivocada, bicis de, bicycle … is, bien por, bien … frenos, bienv-, big ring, bike … am
  -0.7: blessings, bloque, bloqueo la, bon encore, both … us, bouge, bout, brigh-, bright, bring it, buddy |
  -0.7: budge-, budget, buenisimo, bus to, but you, but … bike, c … deja, c … en, c … toujours, ca … couter
  -0.7: ca … souvent, call at, call … at, call … before, calle |, cambiar el, cambie de, came for
  -0.7: came … with, caminando |, caminar, camion, can … believe, can … on, can … stay, cancel … kid
  -0.7: cancel … the, capable, car is, card … NUMBER, cards |, carry schwalbe, cellulaire d, celui
  -0.7: chain skips, char, chargeur |, chaud-, cheaper than, chicoutimi, chilla, chocolate, ciudad |
  -0.7: class … NUMBER, clave, cle de, client vous, clients, clinique, clinique dentaire, cloch-, closes
  -0.7: code, collect, coming for, comment |, comment … marche, commuting, como nueva, completely |
  -0.7: comprado nada, comptoir … a, con cambiar, con … cobro, con … nombre, concert, confunden con, congr-
  -0.7: conne-, conozco … ningun, consi-, consigo, cooked, corre-, costa-, costs NUMBER, couch |, coudo-
  -0.7: could stop, coupee, courriel pour, cours annule, coutent, couter, couvre, cover it, cow, crackers
  -0.7: crash replacement, cried … the, crois-, cuantas millas, cuanto el, cuanto se, cuanto tiempo, d … NAME
  -0.7: d … ce, dah, dar mi, day please, day … i, de casa, de color, de don, de pago, de parte, de … calle
  -0.7: de … voy, dead … me, decia NUMBER, dejado, dejame … la, dejas-, dejaste, delete grupo
  -0.7: delete manubrio, delete the, delete … o, demande … de, deneigee, dentaire, depos-, derailleur est
  -0.7: des freins, descarga, descuento de, desde las, desinscrire, devait, devant chez, devant … vous
  -0.7: dia es, diagn-, dice que, did … eat, different, dimanche, dirty, disie-, disiez, do they, do … eat
  -0.7: do … instead, do … price, do … walk, doa, does he, does … in, does … live, does … ride, dollars
  -0.7: door … i, doorb-, doorbell, drama-, dramatic, drink-, drivers, du moteur, du siege, du … en, dura
  -0.7: easte-, eating my, ecrivez … a, el aviso, el domingo, el encargado, el ticket, el viernes
  -0.7: el … NUMBER, el … es, el … hasta, el … llego, el … otra, elle n, elle s, elle travaille
  -0.7: elle … appelle, empac-, en dos, en medium, en total, en … el, en … rodada, en … roulant, encore pour
  -0.7: enemy, english … good, entrega, entreposage d, entreposage … hiver, envoyez la, envoyez un
  -0.7: equivocada, equivocaron de, equivoque … talla, es … nombre, es … robot, esa tienda, ese senor
  -0.7: essayez, est, est coupee, est dans, est toujours, esta equivocado, esta feliz, esta … de
  -0.7: esta … escrito, estuvo … por, ete, etes … la, etes … ouvert, even … to, excep-, exempt, expires
  -0.7: facte-, facteur, facture … la, fair, faites erreur, fake number, family, faudr-, faudrait
  -0.7: faudrait … de, fea, feed me, feliz con, feliz dia, fermez … quelle, fetch it, fiebr-, fiebre
  -0.7: fiebre |, filli-, filling, find my, fini … messages, flash, flashe, flatt-, flirt, flooding, flu |
  -0.7: fly, folder i, foldi-, fonct-, for a, for camp, for checking, for dinner, for sure, for … days
  -0.7: for … first, fork is, foto … la, frame … it, frein … bloque, frene, frere, friendly, froid, from bank
  -0.7: from … and, front … the, fry, ft, fund, g munro, gauch-, gave … my, gave … number, gear
  -0.7: getting these, gluten free, gnome, go ahead, gone |, gorda, got free, gracias … avisar, grand-
  -0.7: grincent, grip, groom-, grose-, group … cancelled, guagu-, guagua, guardabarros, guardan, guys … too
  -0.7: hablas, haha ok, hahah, half term, handlebars, handlebars are, handlebars … crooked, hang up
  -0.7: happy mothers, hasta el, hasta … es, have only, he has, he … ningun, he … with, heartbroken, heel
  -0.7: hell, her … she, heres the, hermano, heure la, hey i, highw-, highway, his name, histo-, history, hod
  -0.7: hold on, hope you, hows my, hoy you, hp, hr |, hubo, hubs, huele, hurry on, i inherited, i meant
  -0.7: i talking, i … bring, i … cry, i … finished, i … he, i … tomorrow, i … your, if possible, if the
  -0.7: if … rains, in bus, in denver, in october, in office, in … bag, in … lot, in … saturday, in … trunk
  -0.7: inquiete |, instrucciones, into … big, is doing, is wet, is … news, is … til, is … today, issues, it
  -0.7: it 2, it la, it wrong, it … not, it … stuck, it … wet, it … wrong, itll, j en, j … pour, jalan
  -0.7: je … autorise, je … avec, journee … vous, jugar, just walked, juste … chaine, k i, key with, key … in
  -0.7: kicked out, kicked … of, kid … a, kid … to, kids, kids … not, know anyone, kopi, l |, la clave
  -0.7: la guardan, la tete, la vecina, la |, la … 2, la … desde, la … encontre, la … gardez, la … grandeur
  -0.7: la … jaja, la … llego, la … qui, laisse, lakeside, lana, lane, las llantas, las ofertas, latex
  -0.7: le digo, le mecano, le pago, le prendre, le sale, le trafic, le vert, le … en, le … frotte, le … il
  -0.7: le … mucho, le … par, le … poner, learn-, left side, left your, left … should, les cles, les puse
  -0.7: les … stop, lights on, like … idiot, liquido, list he, list no, llamadita, llanta … NUMBER
  -0.7: llevo NUMBER, llora-, llorar, lo suplico, lo … por, loadi-, loading, locker, long for, long … you
  -0.7: look so, looking … a, loose-, los voy, los … la, loss, louss-, lower the, lrt, lucil-, lucille
  -0.7: lui le, lunch i, luz … la, madame |, magasin c, magasin … est, maghr-, maghrib, mah, maillot, main |
  -0.7: mais … je, making … noise, mal … telefono, mancha, mandame … texto, manden … mensaje, manejan, mango
  -0.7: mano, many … is, marcher, maria-, mariage, marinoni, marre-, marriage, maste-, master, mauvais velo
  -0.7: mauvais … desole, me atendieron, me never, me something, me toca, me vale, me … guardan, me … i
  -0.7: me … think, me … un, medec-, mejor you, membres, merci |, mesure NUMBER, mi jefe, mi nieto
  -0.7: mi suscripcion, mi tarjeta, mice, mice … the, mieux que, mieux … vous, minus NUMBER, mismo … pero
  -0.7: missed call, modeles, moi … la, moi … paix, mojad-, mojada, mon chien, mon … le, money |, month and
  -0.7: montreal |, moon, more>angry, morn, mosus, mothers day, motor … la, moving |, moyen, mph, mtn
  -0.7: muchacha de, mud, music-, musica, my age, my calendar, my coupon, my laptop, my … is, n autorise
  -0.7: n avez, n one, n … veux, n … will, ne veux, near your, neck, need … a, need … new, neigh-, neighbour
  -0.7: nepa, net, never … you, news … my, next one, nieto, no hay, no sigas, no soi, no traer, no … apunte
  -0.7: no … hijos, no … other, no … what, nobod-, nobody … me, nom … ma, nombr-, nos … en, not who, not … as
  -0.7: not … she, not … squeaking, not … your, notice |, now do, number belongs, number plate, number sorry
  -0.7: numbers, numbers on, numero ici, numero y, numero … cadre, numero … maintenant, o, ocloc-, oclock
  -0.7: ocupa-, of every, of … all, of … damage, of … school, of … the, off or, office no, ofrece, ok |
  -0.7: ok … is, old credit, old … card, on reste, on texte, on those, on … etait, on … wheels, one by
  -0.7: one please, one … in, one … n, one … or, open til, or did, or shine, or should, or … for, out a
  -0.7: out from, out it, out so, ouvert dimanche, overnight |, pa la, pace, pace is, pace … the, padrisima
  -0.7: pago … efectivo, parfait … passe, park … the, part in, partage, pas capable, pas repondre, pas … au
  -0.7: pas … cell, pas … lumiere, pasar hoy, paso a, paso por, passe, passe-, patient, patronne, pay half
  -0.7: payme-, pedido, peoni-, peonies, people |, perdi-, perdon me, perdon … equivoque, pero el
  -0.7: pero … bien, perro, personne, petite, peu, phone will, physics, pinch, place … is, plent-, plenty
  -0.7: plomb-, plombier, plus client, podem-, podemos, police, ponen, poope-, pooped, por avisar, por lo
  -0.7: por si, por … traer, porte-, pour NUMBER, pour l, pour … rendez, pouvez … annuler, pouvez … cesser
  -0.7: praye-, prendre |, presta, previ-, price is, price match, privado, probably |, promos … me, pu … a
  -0.7: pus capable, pusieron, put … wrong, qu … texte, quarter, quatre, quava-, quavant, que raro
  -0.7: que … mandan, que … se, que … trompez, quejas, quelle … la, quelq-, ques, qui repond, qui … pas
  -0.7: quiten, quoi votre, rain … shine, raiso-, raison, reachable, reads … texts, ready … one
  -0.7: ready … pickup, reassigned, recar-, recargables, recevoir de, recoge, recomiende, reemb-, refaccion
  -0.7: remove … shoes, removed my, rendez moi, renew-, rent, rentrer, renuncie, reparation … pour
  -0.7: reply … the, required, respondio, rest, ride cancelled, ride … home, rim, rin, rin |, robbery, roses
  -0.7: rouge, s etait, said hi, sale en, salgo, salt, san, saura-, say … not, saying no, schwa-, schwalbe
  -0.7: se, se sale, se … de, second helmet, secre-, secretaire, security, sent … wrong, serai la, serre |
  -0.7: seven, shari-, sharing, she tell, she … him, she … on, shift, shifter is, shifting into
  -0.7: shifting … the, should … there, shout, si llevo, sian |, sick |, siento mucho, sigas, silla, sim card
  -0.7: since last, site, size … NUMBER, size … i, skips, sleeping |, slide-, slides, so this, so … NUMBER
  -0.7: so … i, solo, solo quiero, solo … bici, somebody gave, somebody … a, somebody … you, sorry it
  -0.7: sorry meant, sorry … your, sounds good, soy … no, spam … my, spoil |, spray, stall, stamp-, station
  -0.7: stay … til, still, still the, still waiting, stone-, stones, stop squeaking, stop … bike, stop>not
  -0.7: stopped at, store … the, stuck behind, stuck … a, stuck … the, su pagina, subida |, succession
  -0.7: suis tu, summo-, sungl-, sunglasses, supprimez … ligne, sur … site, sure this, swap meet, sweat-
  -0.7: t envoie, take off, talking about, talla equivocada, tannee |, taugh-, taught, te mando, te … suplico
  -0.7: teal |, teddy, tee, telephone je, tengo hijos, text … off, texts … i, texts … week, the crank
  -0.7: the fire, the fork, the fridge, the grass, the grips, the group, the neighbors, the numbers
  -0.7: the parade, the seatpost, the smell, the stitches, the ticket, the upgrade, the yellow, the … a
  -0.7: the … appointment, the … bus, the … goes, the … left, the … send, the … speed, the … stickers
  -0.7: the … stops, the … today, the … total, the … trek, the … we, then we, there a, there yet
  -0.7: there … bells, there … is, there … waiting, think … gave, think … got, thinks … am, this number
  -0.7: this year, this your, this … has, tht |, thund-, tienen hasta, tienen la, til friday, time is, tip |
  -0.7: tiran-, tirando, to pay, to … before, to … home, to … late, to … sorry, today-, todays, together |
  -0.7: toilette, tomorrow, tooth-, toothpaste, total … tax, tournee, tracking, traer luz, traigo, trains
  -0.7: treat you, tres, trois, truin-, truing, try |, tu sur, tu t, tu vrai, tu … sur, tuesday at, tuiti-
  -0.7: tuition, tuneup, turke-, turkey, un, un buen, un mauvais, une … NAME, une … au, unexp-, unexpected
  -0.7: up … NAME, us … with, usted, va couter, va el, va pour, va tu, vais … le, valid-, validity
  -0.7: van … seguir, velo n, vending, vendredi |, vendu |, verifiez vos, very clear, vieja |, vient a, vine
  -0.7: visit |, vitri-, vitrine, vous annuler, vous disiez, vous la, vous mais, vous ouvert, vous … erreur
  -0.7: voy con, voy pa, voyage de, wait for, wait there, walked in, walma-, walmart, want … again, was … by
  -0.7: was … from, wash just, wat you, way too, we … go, weather, were you, were … for, what pace, when
  -0.7: where … i, which side, which … to, whist-, who that, whose, wife … is, will give, will tell
  -0.7: will that, will … late, win i, winning, wish … a, with an, with bells, with … hands, with … husband
  -0.7: worried, worst, wow that, wrong color, wrong contact, wrong day, wrong total, wrong … size
  -0.7: wrong … that, wrong … the, wrong … you, wrote … for, wtf, y sale, y tiene, y va, y … a, y … compre
  -0.7: y … son, y … soy, yeso, yet … am, you dear, you entendi, you price, you reached, you run, you send
  -0.7: you … alone, you … coming, you … for, you … hartaron, you … like, you … ocupo, you … put
  -0.7: you … schwalbe, you … someone, your pic, your shoes, your survey, your … card, your … in, your … like
  -0.7: your … of, your … says, your … send, yukon, | almost, | asi, | aunty, | belle, | break, | con
  -0.7: | cours, | fui, | guess, | interview, | kids, | laptop, | leave, | light, | meant, | meet, | mice
  -0.7: | necesito, | ordered, | reach, | refund, | road, | salio, | solicito, | table, | traffic, | try
  -0.7: | … annule, | … apago, | … aviso, | … baja, | … bonne, | … brake, | … broke, | … changez
  -0.7: | … cherchez, | … cle, | … di, | … guidon, | … hostel, | … mauvaise, | … mensajes, | … met
  -0.7: | … millas, | … missed, | … mothers, | … named, | … pace, | … paie, | … parale, | … pedales
  -0.7: | … recogerla, | … regalo, | … retirar, | … robot, | … seguro, | … selle, | … shift, | … side
  -0.7: | … stops, | … sunday, | … t, | … traigo, | … unos, | … whatsapp, | … working, ~_abo, ~_adm, ~_am
  -0.7: ~_ama, ~_bud, ~_cad, ~_com, ~_dad, ~_ded, ~_eno, ~_ex, ~_fat, ~_fy, ~_gau, ~_gh, ~_gi, ~_go, ~_gor
  -0.7: ~_hap, ~_ins, ~_it, ~_it_, ~_jue, ~_las, ~_le, ~_lec, ~_lo, ~_loo, ~_mic, ~_moo, ~_nah, ~_nob, ~_o_
  -0.7: ~_pa, ~_pog, ~_pow, ~_pum, ~_rig, ~_sav, ~_se_, ~_sho, ~_si, ~_son, ~_spl, ~_tia, ~_un_, ~_wa, ~_yes
  -0.7: ~_zi, ~_zip, ~aba_, ~ace_, ~acki, ~ad_, ~add_, ~afi, ~afin, ~ain, ~air, ~akes, ~all, ~alle, ~als
  -0.7: ~alu, ~anit, ~ape, ~arde, ~ark_, ~arle, ~asse, ~au_, ~auch, ~axe, ~aye_, ~aym, ~ayme, ~ayu, ~bje
  -0.7: ~bjec, ~ble_, ~bles, ~boi, ~bon, ~boss, ~both, ~bre_, ~buc, ~buck, ~bud, ~budg, ~cab, ~caja, ~can_
  -0.7: ~che_, ~cie_, ~cin, ~clo, ~clus, ~cog, ~com, ~croc, ~dav, ~day, ~day_, ~days, ~deau, ~ded, ~denc
  -0.7: ~devo, ~dget, ~dio_, ~du_, ~eau_, ~ecin, ~eco, ~ecre, ~ect, ~eds_, ~ee_, ~eep_, ~eint, ~eir, ~ell
  -0.7: ~elui, ~empl, ~enia, ~enio, ~eno, ~epla, ~epot, ~erfu, ~ern_, ~esca, ~est, ~eure, ~evar, ~fac, ~ferm
  -0.7: ~ffer, ~fi_, ~forg, ~fter, ~gau, ~gauc, ~ger_, ~ghbo, ~gic, ~gro, ~gure, ~hace, ~hak, ~ham, ~hamb
  -0.7: ~happ, ~hat_, ~hee, ~hene, ~heq, ~hequ, ~hew, ~hi_, ~ho_, ~hol, ~hro, ~ice, ~if_, ~ighb, ~igi, ~il_
  -0.7: ~ill, ~ima, ~ina, ~inem, ~inin, ~ips, ~ips_, ~iscu, ~ise_, ~iss, ~ites, ~ivr, ~ize, ~lama, ~lamo
  -0.7: ~lant, ~las, ~lec, ~lf_, ~lie_, ~lind, ~link, ~ll_, ~llas, ~lle, ~llen, ~loan, ~logi, ~lom, ~loo
  -0.7: ~lot, ~lou, ~lour, ~lpa, ~lvar, ~main, ~maz, ~mean, ~mily, ~mins, ~miss, ~mps_, ~na_, ~nah, ~nal_
  -0.7: ~nco, ~ndic, ~ndma, ~ndre, ~nece, ~nee_, ~nest, ~nina, ~nior, ~nlin, ~nob, ~nobo, ~nomb, ~nta_, ~nto_
  -0.7: ~nyt, ~obod, ~oman, ~ony, ~ool_, ~ope_, ~opp, ~opr, ~oqu, ~oque, ~org, ~orks, ~orni, ~oso_, ~oss
  -0.7: ~osta, ~oudo, ~oyen, ~paga, ~pana, ~part, ~paym, ~peu, ~peu_, ~pinc, ~pog, ~poil, ~pon, ~pos, ~pow
  -0.7: ~ppar, ~prof, ~pum, ~quem, ~qui_, ~raff, ~rdad, ~rdi, ~remp, ~rere, ~reve, ~rful, ~rick, ~rk_, ~rks
  -0.7: ~rles, ~ron_, ~rou, ~roun, ~rqu, ~rse_, ~rte_, ~rude, ~sair, ~secr, ~set_, ~shak, ~siga, ~son_, ~souv
  -0.7: ~sta, ~stal, ~sti, ~stil, ~tap, ~tch_, ~tea, ~tel_, ~tely, ~ths_, ~till, ~tors, ~tras, ~ttl, ~ttle
  -0.7: ~tun, ~tur, ~uad, ~uar, ~ube_, ~ubel, ~ubo_, ~ucke, ~udon, ~uelq, ~ues, ~ueva, ~uf_, ~uier, ~uil_
  -0.7: ~uild, ~uiv, ~ulpe, ~un_, ~uner, ~unt, ~unti, ~urd, ~urda, ~urpr, ~usb, ~uss, ~uto_, ~uts_, ~vai
  -0.7: ~var, ~vern, ~ves, ~way, ~when, ~whos, ~xcep, ~yme, ~ymen, ~zip
  -0.8: 2 … n, NAME lol, NAME pis, NAME travaille, NAME … for, NAME … pas, NAME … today, NUMBER bucks
  -0.8: NUMBER will, NUMBER … el, NUMBER … good, NUMBER … late, NUMBER … your, a big, a block, a child
  -0.8: a dent, a fitting, a jo, a nombre, a texas, a used, a waiting, a wedding, a … back, a … bike
  -0.8: a … busca, a … casa, a … fin, a … marido, a … next, a … pere, a … qui, a … texto, a … what, a … yet
  -0.8: about … lol, about … one, about … order, aceite |, acepto el, acheter, address i, address … NUMBER
  -0.8: after … night, again … to, ahora … tengo, ai parle, ai … velo, ailleurs pour, airco-, aki no
  -0.8: al poste, algo mas, align-, all this, allergique, almac-, almacenaje, along |, alr |, alto … asiento
  -0.8: always … this, am at, am his, am in, am scared, am standing, am … being, amarr-, amoun-, amount
  -0.8: anima-, annoying, annulee, any … shop, apart-, apparently |, appart, appelee, apprendre, apues-
  -0.8: aqui … una, are mistaken, are … sure, arrete … au, arrive a, asking … you, at once, at the, at yours
  -0.8: at … price, ate the, autorise le, avec mon, avec … chien, avec … taxes, avez mis, avez … mauvais, ay
  -0.8: ay bendito, baby |, back, back with, baissez, baker-, bakery, balik, barree, basic … up
  -0.8: batterie charge, be so, beach |, beau merci, been, been 2, before … go, begin-, beginner, believe it
  -0.8: best birthday, betch-, betcha, bette-, better, betwe-, between, bici vieja, bicis para, bicis usadas
  -0.8: bicycle with, bike anymore, bip, bites |, bleue, bolts, book the, bought NUMBER, boula-, boulangerie
  -0.8: box … with, brake is, brake-, brakes, breakfast |, bring the, brinj-, brinjal, bro the, brode-
  -0.8: broder, broke, bruta-, brutal, bubbl-, bubble, buddy, bunk, burea-, burge-, burger, burger |, burnt |
  -0.8: bus is, but she, but … NUMBER, but … for, by noon, by phone, c, c … elle, c … l, c … tout, ca en
  -0.8: cabe en, cable is, cadeau |, cadena … vez, caffe-, caffeine, called, called twice, calls … is
  -0.8: calmez vous, cambia, cambiar de, cambiar mi, cambiar |, cambiar … cita, cambien … cadena, can
  -0.8: can help, can … leave, cancel tomorrow, candado que, card |, casa … NAME, cel lo, cel y, cel yo
  -0.8: cell … NAME, cell … pas, chambres, chang-, charge for, charge … the, chargeur, che |, chenn-, chennai
  -0.8: chercher … ma, chez le, chez … y, choco-, choices, chris-, chueco, church |, cicla, cierran a
  -0.8: classes, clavo, cleaner, clic, close on, clous |, cogne, cogne-, cognez, colom-, colour, comad-
  -0.8: comadre, combien avec, combien … les, come home, come … at, commande est, comment … les, commentaire
  -0.8: completely, comprends rien, compro |, con ese, con esto, confondez, connais … ca, connais … cette
  -0.8: conseils, console, contestenme, coudonc |, covid, credit … from, crever, crissez … patience, crook-
  -0.8: crooked, crooked |, cuadro |, cuadro … NUMBER, cuand-, cuando, cuando llegues, cuando salgas
  -0.8: cuanto la, cuanto tarda, cuanto va, cuanto … por, d entretien, d … you, dad is, damage |, dame un
  -0.8: dans … trafic, date … the, daughter, de cadre, de course, de derailleur, de llover, de … fait
  -0.8: de … hermano, de … lado, de … place, de … ruido, deaf, debe ser, decroche, dehors je, deja … hacer
  -0.8: dejo la, dejo … bici, delete asiento, delete lavado, demain … est, depuis la, derniere … que
  -0.8: des … on, despues de, desviador, devant votre, diagnostico, did your, dieron mal, dieron … numero
  -0.8: dile, direccion vieja, disap-, disturb … at, dj, do … charge, do … wear, dois, done … NUMBER
  -0.8: dormir |, du, du jeu, du pain, du … ca, due to, dura |, earrings, ears |, effacez le, el miercoles
  -0.8: el pedal, el presio, el recibo, el reloj, el … anterior, el … termina, electricas, electricas |
  -0.8: eleva-, eleves, elle qui, en face, en passant, encanto, encore le, end … on, enleve tes, entreposez
  -0.8: entrer, enver-, envoyer vos, envoyez le, equivocaste de, equivoco de, equivoque … dia, era … otra
  -0.8: erreur sur, erreur … numero, es pas, es … esa, es … hermano, es … jaja, es … la, esa, esa bici
  -0.8: escuela de, eso |, esperes, esposa que, esposa |, est avec, est bloquee, est faite, est ouvert
  -0.8: est … combien, esta abierto, esta … nombre, estacionamiento |, estan abiertos, este … ahora, et … le
  -0.8: etes chez, etes trompes, etes … le, evalu-, evaluation, everyone, everyone at, everyone … the
  -0.8: everything ok, excellent, excusas, extended warranty, fais … ailleurs, faites tu, falta el, favor no
  -0.8: fee for, felicitations, fell in, fermeture, few, fiest-, fiesta, filou, final de, financing
  -0.8: finished the, first, first … in, fit a, fit it, fitting, flojo-, flojos, flou, flowers, flyer-
  -0.8: flyers, fm, for tomorrow, for two, for … me, for … whole, forgot the, forti-, fortin, found … receipt
  -0.8: frein est, from dad, fue a, funeral home, garder, gardi-, gerant |, get … receipt, gift, glass |
  -0.8: gloss-, glossy, glue, goat, goats, god is, goes, got time, gourd-, gourde, grandeur |, groce-
  -0.8: guardelo, guidon est, guidon … le, gutte-, guy with, habia-, hacer ruido, hahaha |, happy … month
  -0.8: hasta … lunes, hate, have an, have left, have texted, have … call, have … receipt, have … there
  -0.8: he … not, head |, hear the, hear you, helmet, her no, her … i, her … said, here by, heureusement
  -0.8: hizo, hold the, holiday, hope |, hora mas, how … should, how … to, hrs, hubby-, hubbys, husband will
  -0.8: i accidentally, i add, i brought, i ll, i paid, i pedal, i picked, i remember, i saved, i … approved
  -0.8: i … fine, i … message, i … next, i … standing, i … sue, il … appelle, in tomorrow, in … an, in … for
  -0.8: in … form, in … front, in … just, in … kitchen, in … window, incorrecto |, inher-, inherited, insta |
  -0.8: intended, is leaking, is left, is looking, is picking, is ridiculous, is saturday, is smudged, is … a
  -0.8: is … annoying, is … class, is … got, is … out, is … red, is … serial, it did, it feels, it outside
  -0.8: it till, it … am, it … has, j entends, j pense, j … pris, j … pu, jaja mi, jamais … chez, je dors
  -0.8: je reviens, je … allergique, je … meme, je … rien, je … tanne, jk it, joking |, joyeuses, jumea-
  -0.8: kampu-, kampung, kan, key is, kill |, knee, knew, la dejo, la direction, la fermeture, la fiesta
  -0.8: la job, la novela, la orden, la parada, la patte, la pompe, la puedo, la route, la seule, la tengo
  -0.8: la … al, la … charge, la … est, la … finalement, la … jajaja, la … place, la … tiene, lady with
  -0.8: lakes-, laksa, last name, late … NUMBER, lavadora, lave, lawyer, le club, le dans, le digan, le digas
  -0.8: le modele, le pedalier, le petit, le queda, le service, le ticket, le va, le … casque, le … juste
  -0.8: le … la, le … nom, leave at, leave … outside, lect, lecturer, left at, left pedal, left … is
  -0.8: left … my, lefto-, leftovers, leh i, lend … your, lense-, lenses, les liens, les speciaux, light and
  -0.8: like, like new, like … is, line on, list … far, llave delete, llave … candado, llego … pieza
  -0.8: llegue al, llegues, llevado, llevarla |, lleve nada, lo … hace, lock … lost, longer need, m as
  -0.8: m … NAME, make … i, making it, mama … por, mandarme … mensajes, mandaron, mandelo, mando, maple
  -0.8: marli-, marlin, marlin NUMBER, mata, maudit |, mauvais number, me borro, me cobraron, me ha, me iban
  -0.8: me … bring, me … dieron, me … hasta, me … in, me … list, me … por, me … receipt, me … single
  -0.8: me … stop, meant … my, meet … the, mejor, mensajes … favor, mensajes … yo, merry xmas, message … will
  -0.8: messages … a, mettez mon, mezclo, mia es, mine has, missing from, mitte-, modele la, mon beau, monday
  -0.8: monter, morado, mostrador |, mubar-, mubarak, much to, much … in, my address, my coach, my dad
  -0.8: my daughter, my eyes, my gift, my husband, my lawyer, my map, my wallet, my … credit, my … old
  -0.8: my … pick, my … please, my … still, n he, nada ahi, nail trim, name, nanas, ne … plus, need a
  -0.8: need … the, neufs, never approved, new job, new month, ni … es, no bikes, no charge, no contesta
  -0.8: no es, no vivo, no … bicicletas, no … comprado, no … contestar, no … digan, nombre en, nombre esta
  -0.8: non … pour, noodl-, not hers, not start, not stay, not too, not … fault, not … signing, not … today
  -0.8: not … why, not … wrong, not>angry, not>wrong, nothing but, nouvelle, now my, now … does, nugge-
  -0.8: nugget, number as, number … mistake, number>these, numero incorrecto, numero le, of NUMBER, of there
  -0.8: of … account, often … i, ok … attends, okey, old … i, old … in, on mine, on monday, on queen
  -0.8: on … cards, on … if, on … invoice, on … left, on … me, on … un, oncle, one … only, only not
  -0.8: or … there, or … they, or … what, orkut, otra … el, oubliez le, oups j, oups … ai, out with, out … my
  -0.8: out … now, outgo-, outgoing, outside your, outside … shop, packe-, pagar en, paid NUMBER, pan dulce
  -0.8: panee-, paneer, papi, paques, paques |, par la, par … le, para parar, para … el, parada de, parenle
  -0.8: parfait je, parking is, paro, partant, pas mme, pas |, pas … arrive, pas … lundi, pasa por, pasaron
  -0.8: passant, patate |, patte, patte de, patte … derailleur, pedales de, pendant la, perdon … me
  -0.8: perfectly, perfu-, perfume, permission to, petit, peux … etre, peux … le, phone fell, phone keeps
  -0.8: pics … the, pieds, pig |, pintura |, pis ca, plaint, plan, please … got, please … name, pleine |
  -0.8: plus a, plus proche, plus … svp, pneu arriere, polis-, polish, pollo, ponga-, pont, pool, popul-
  -0.8: post |, pothole, pour … cadeau, pour … casque, pour … hiver, pour … patience, pour … personnes
  -0.8: pouss-, prend, prendre, prevenez, prix pour, problemes, pront-, pronto, properly, prude-, pude … el
  -0.8: puede-, pueden poner, puedo contestar, puedo dejar, puedo llevar, puedo … la, puerc-, puerco
  -0.8: puerta de, puerta … atras, pupus-, pupusas, put an, put … end, put … the, putti-, putting, putting it
  -0.8: que hacer, que … attends, que … cambien, que … dejen, que … ese, que … sale, quebec, quede
  -0.8: quien busca, quiero, quiero … por, quit asking, rail, rain or, rato … no, rd, reached the, rear wheel
  -0.8: recevoir vos, recibo, recogerla, recommandez, reg, regalo de, remorque, rental early, rentre
  -0.8: reparacion … para, replace, requires, reserver, residents, reste, retraite, retrouve … velo
  -0.8: return to, reviens, ridiculous, robots, rolli-, rolling, roue arrete, roule … un, rue des, rueda
  -0.8: rueda de, runni-, running, sacaron la, sale, sale la, salgas, sambar, samedi je, santa, say yes
  -0.8: saying it, scan, scratch, se va, se … queda, se … samedi, se … son, seat post, seat … please, secon-
  -0.8: second, senor, ser |, seria, serial … is, server, shake-, she say, shift |, shifts, shipped, si, si c
  -0.8: si possible, si … est, si … reponds, siaux, signal is, siguen mandando, sinon, sirve, slipping
  -0.8: sms … your, smudg-, smudged, so bring, so … lol, so … will, sola, sold … old, somebody … i, son de
  -0.8: son will, sondage, sophi-, sophie, sorry wrong, sorry you, sorry … to, sounds … a, spa, spams, spoil-
  -0.8: spots, squee-, stars would, steam-, sti, sticks |, stomach, stop well, stop … de, stop … his
  -0.8: stopped by, stops fine, store credit, store |, stripped, stroller, stuck … my, student discount
  -0.8: su mama, subie-, sucia, suegra, suis allergique, suis … dans, suis … mme, suitc-, supposed … be
  -0.8: sure have, sure why, suscr-, svp la, swear, sylla-, syllabus, t … la, talk |, talla NUMBER
  -0.8: talla chica, tarda |, te … el, te … un, teacher, team |, tele |, tengo como, tengo |, tengo … de
  -0.8: tesco, text … thru, textb-, textbook, texter moi, texting … anymore, textos que, thai, that just
  -0.8: that means, that … is, that … like, the bakery, the bath, the bathroom, the bridge, the downtown
  -0.8: the freehub, the gas, the lady, the library, the phone, the server, the shifter, the train, the trunk
  -0.8: the vicar, the … be, the … crank, the … is, the … it, the … manager, the … might, the … name
  -0.8: the … outside, the … pic, the … plate, the … program, the … sticks, the … stopped, the … team
  -0.8: the … wash, then … at, there by, there with, there … a, there … the, they … a, thief, think got
  -0.8: this for, this used, this … can, this … must, this … text, thought i, thru, thurs-, tienda |
  -0.8: tiene un, tiene … anos, tienen … para, time does, time the, time … you, to exchange, to join, to look
  -0.8: to miss, to remove, to wish, to … account, to … all, to … an, to … best, to … tomorrow, today can
  -0.8: today … for, toi au, ton … a, tonde-, too |, toque-, toquen, touch the, toujo-, toujours, toutes les
  -0.8: trabajo hasta, trabajo … que, tradu-, trafic, trasera, trave-, tray, tried the, trim for, trois fois
  -0.8: tromper, trompes, trottinettes |, tu tia, tuba, tues |, tuesday … NUMBER, two … one, un cadeau
  -0.8: un cafe, un … ca, une evaluation, uploa-, upload, uprig-, upright, urgente, usada, usado-, usados
  -0.8: using, venti-, vert, veux … vous, vez … no, viaja-, viajar, viaje |, vicar, vieja you, vienes, vineg-
  -0.8: vinegar, virement |, viuda, voicemail, voicemail |, voit samedi, vomiting, votre NAME, vous appelle
  -0.8: vous ouverts, vous … chez, vous … garder, vous … mon, vous … quelle, vous … tantot, vous … trompes
  -0.8: vous … une, voy tarde, voy yo, voy … camino, voy … hacer, voy … pagar, wah, walle-, wallet, wanted a
  -0.8: wants … go, warne-, warned, was |, wasps, wax |, we got, we talk, we … about, we … it, weekends, well
  -0.8: well |, were at, weste-, western, what psi, what that, what year, what … does, what … he
  -0.8: what … wrong, whats-, when … pedal, when … phone, when … turn, which-, whichever, whoever … is
  -0.8: whole day, wicked good, wil, will put, will ride, will sue, will … NUMBER, will … him, will … make
  -0.8: will … stay, wine |, with NAME, with two, with … basket, wks, wrong NAME, wrong it, wrong tire
  -0.8: wrong … NUMBER, y reste, y … cel, y … conozco, y … saca, yendo, yes, yes that, yo … de, you charge
  -0.8: you coming, you do, you fix, you free, you left, you pues, you … at, you … en, you … estoy
  -0.8: you … first, you … la, you … next, you … pague, you … puse, you … when, you>more, your car
  -0.8: your message, your own, your … it, your … just, | appelle, | baje, | busy, | commande, | debe, | deje
  -0.8: | derniere, | detengan, | estas, | joyeuses, | like, | livrez, | llamame, | mauvaise, | may, | once
  -0.8: | p, | ran, | request, | right, | sat, | short, | sounds, | todavia, | trabajo, | used, | va, | was
  -0.8: | … batterie, | … bendito, | … blue, | … buena, | … camara, | … check, | … colis, | … connais
  -0.8: | … couleur, | … cut, | … decline, | … dejan, | … encanto, | … equivocaron, | … equivoque, | … exam
  -0.8: | … gave, | … heard, | … hijo, | … ligne, | … llevar, | … made, | … molesta, | … molestia
  -0.8: | … mubarak, | … nice, | … non, | … notice, | … parada, | … pare, | … price, | … refrain
  -0.8: | … reminder, | … rode, | … tal, | … tarjeta, | … the, | … till, | … tranquila, | … xmas, | … yeah
  -0.8: ~_afi, ~_ah, ~_ay_, ~_bee, ~_bic, ~_bie, ~_bl, ~_bon, ~_bui, ~_c_, ~_cap, ~_cha, ~_chr, ~_dil, ~_doe
  -0.8: ~_du_, ~_dud, ~_far, ~_fl, ~_fr, ~_fun, ~_goe, ~_hel, ~_ho, ~_hrs, ~_jum, ~_lue, ~_mea, ~_mej, ~_met
  -0.8: ~_mos, ~_nan, ~_nut, ~_pat, ~_pei, ~_peu, ~_pi, ~_pos, ~_pr, ~_pue, ~_ref, ~_rim, ~_sca, ~_sec, ~_si_
  -0.8: ~_sk, ~_sta, ~_ti, ~_tie, ~_tr, ~_tra, ~_ub, ~_we, ~_wet, ~_wh, ~_wha, ~_who, ~_wor, ~acho, ~ades
  -0.8: ~ago, ~ajaj, ~ama, ~ambr, ~ame, ~amor, ~andr, ~ange, ~anno, ~ano, ~appt, ~appy, ~arda, ~ardi, ~are_
  -0.8: ~ares, ~asia, ~asp, ~ata, ~ath, ~ato, ~auri, ~ayo_, ~back, ~bar, ~bec_, ~bee, ~been, ~bei, ~bell
  -0.8: ~bett, ~betw, ~bia, ~bie, ~bin, ~bit, ~boa, ~brac, ~bui, ~buil, ~bure, ~by_, ~cado, ~cas_, ~cat, ~ce_
  -0.8: ~ched, ~choc, ~chri, ~chw, ~cki, ~cla, ~code, ~couc, ~cro, ~cteu, ~cy_, ~dad_, ~dado, ~dan, ~deaf
  -0.8: ~dee_, ~denm, ~dez, ~dido, ~dle, ~doe, ~dud, ~dura, ~ead, ~ead_, ~eah, ~eah_, ~ears, ~eat_, ~eate
  -0.8: ~ecol, ~ect_, ~eeps, ~efor, ~egro, ~ein, ~ein_, ~elu, ~emis, ~empo, ~eng, ~enso, ~eps, ~epu, ~ermo
  -0.8: ~espo, ~est_, ~ete_, ~etwe, ~eud, ~eug, ~eur, ~eur_, ~ewer, ~ewor, ~fail, ~fat, ~feel, ~fit_, ~foun
  -0.8: ~gada, ~gee, ~geo, ~gerl, ~ggin, ~ghb, ~glas, ~gris, ~gro_, ~hain, ~hamp, ~har_, ~he_, ~hel, ~hris
  -0.8: ~hroo, ~hrs, ~hrs_, ~hru_, ~hui, ~hur, ~ial_, ~ibra, ~ibu, ~ice_, ~iche, ~iclo, ~ided, ~ieds, ~ift
  -0.8: ~ile_, ~imen, ~impo, ~ind_, ~ine_, ~inic, ~iod, ~ipt_, ~isap, ~ited, ~ize_, ~jo_, ~jor_, ~joy_, ~kery
  -0.8: ~lace, ~las_, ~lco, ~lder, ~livi, ~lla_, ~lle_, ~loc_, ~ls_, ~lute, ~luv, ~lver, ~matt, ~mbre, ~mej
  -0.8: ~mo_, ~mond, ~mpo, ~mpos, ~mps, ~nap, ~ncai, ~ndit, ~nego, ~nen_, ~nerv, ~nid, ~nos_, ~noyi, ~nre
  -0.8: ~ns_, ~nsad, ~ntr, ~ntry, ~nut, ~ocat, ~octo, ~od_, ~oge_, ~ok_, ~ola, ~oles, ~omb, ~ome_, ~omis
  -0.8: ~ond, ~onto, ~ood_, ~opin, ~orci, ~ord, ~orig, ~ork_, ~ouj, ~oujo, ~ouvr, ~ovi, ~oyi, ~oyin, ~pab
  -0.8: ~pein, ~pell, ~pist, ~plac, ~ppe, ~pur, ~putt, ~quiz, ~rai, ~rale, ~rco_, ~rd_, ~rea, ~reet, ~rega
  -0.8: ~reo_, ~repo, ~res, ~rew, ~rida, ~righ, ~ring, ~rino, ~rio, ~rno, ~roda, ~rop_, ~ropr, ~rro_, ~rsd
  -0.8: ~rsda, ~rst_, ~rt_, ~rub, ~rud, ~rue, ~ry_, ~ryth, ~saba, ~sar_, ~sav, ~sca, ~schw, ~sco, ~seco
  -0.8: ~sema, ~sh_, ~sing, ~sino, ~sit, ~sive, ~smo, ~solo, ~spe, ~ss_, ~ssin, ~stit, ~sur, ~swee, ~tamo
  -0.8: ~tan, ~tan_, ~tate, ~tch, ~tel, ~thru, ~tie_, ~tina, ~tit_, ~touj, ~tted, ~turd, ~ture, ~tw_, ~ubo
  -0.8: ~udd, ~uee, ~ueez, ~ueme, ~uev, ~uffe, ~ump_, ~unn, ~uns_, ~ure, ~urea, ~urp, ~ursd, ~usar, ~ux_
  -0.8: ~vais, ~ves_, ~vie, ~vill, ~vin, ~wah_, ~ween, ~went, ~wer_, ~wet, ~wha, ~what, ~who, ~wife, ~woo
  -0.8: ~wor, ~yes, ~yes_, ~zco_
  -0.9: (unknown 2), 2 weeks, NAME el, NAME left, NAME she, NAME … va, NUMBER ca, NUMBER esta, NUMBER lb
  -0.9: NUMBER miles, NUMBER she, NUMBER … are, NUMBER … at, NUMBER … bcd, NUMBER … des, NUMBER … h
  -0.9: NUMBER … us, a adore, a black, a cafe, a cualquier, a disque, a domicilio, a du, a los, a marcar
  -0.9: a ramp, a red, a ser, a sub, a todos, a true, a … discount, a … hora, a … mensajes, a … n, a … salon
  -0.9: a … senora, a … weekend, a … wheel, abrazo, abt the, abuja, accidentally deleted, aceptan tarjeta
  -0.9: adjust, admirer, afternoon |, again with, agradeceria … no, ah i, ahead of, ahi estoy, ahi … you
  -0.9: ahora lo, ahorita … puedo, ai des, ai du, air in, air … the, akka, akpos, al mecanico, al trabajo
  -0.9: alla, already … it, already … you, alumi-, am … talking, am … work, an itemized, ancien, ancienne
  -0.9: angry, annees NUMBER, annule … rdv, answe-, answering, any good, any used, anymore |, appro-
  -0.9: aprender, aprob-, apunten, are eating, arif, aro, arret … bus, arriv-, asere, asiento viejo
  -0.9: asking if, at … door, at … table, at … when, ate a, attache, au … a, aurait, avant midi, avant ou
  -0.9: avec le, avec quelqu, avec … un, avez … deux, baba, back … that, baila-, bain, banner, barbe
  -0.9: basic tune, battery, battery low, battery |, bc, be a, be someone, be … customer, been there
  -0.9: been … weeks, befor-, before, behind the, beside, beta, bibs, bici como, bici en, bien gracias
  -0.9: bien los, bike boxes, bike outside, birth-, birthday, birthday |, biscuit, blk, block |, blocked the
  -0.9: blurr-, blurry, boite |, boite-, boites, boiti-, boitier, bon ben, boome-, boomer, boon, borre la
  -0.9: brail-, bride, bridg-, bridge, bringing it, brother |, bruis-, bucks, budget is, buggi-, busco una
  -0.9: buses, but still, by 2, by … name, by … place, c … ma, ca chez, ca va, ca … NUMBER, ca … arrete
  -0.9: ca … aux, ca … du, ca … en, ca … pas, cada … que, cage |, call back, call … back, calme … textos
  -0.9: cambiar la, cambien la, camil-, can give, can wait, can … a, can … email, can … order, can … sleep
  -0.9: cancel the, cancele la, canceller, capable de, cargar, carpe-, carpet, carry-, carrying, cars
  -0.9: cell … mon, celui que, celui … vous, cena, chaine |, chairs |, charger |, cherche, chere |, chevere
  -0.9: chilli, chino, chips, choisir, chole, cles sous, clock on, coat |, code postal, collect it, colou-
  -0.9: combine, combo, come for, come … instead, comfo-, coming along, comio, commande … le, comme l
  -0.9: como … la, con mi, con nosotros, con todo, con … lluvia, con … persona, con … rueda, connais pas
  -0.9: contacts |, continuer a, contratando, contratando |, cooke-, coraj-, coraje, correct your
  -0.9: correct … records, correos, corriger votre, corta, corto la, corto … llamada, coudonc, could … a
  -0.9: cour, courriels, cousin he, couvr-, covered, crap |, crazy |, creaking, cream |, crois … ce, ct
  -0.9: cuando es, cuando freno, cuando … deje, cuanto cuesta, cubie-, curso, cœur, da pena, damage
  -0.9: dan ganas, dans le, dans … cote, darli-, darling, dates, day lol, de bicyclette, de bike, de bus
  -0.9: de combien, de commande, de donde, de favor, de tous, de … abren, de … achaler, de … deranger
  -0.9: de … desabonner, de … ecole, de … escuela, de … estime, de … luces, de … todavia, decid-, dejamos
  -0.9: dejen … de, dejenme, delante, demandez a, depla-, depuis mon, derailleur … en, des annees, des … pas
  -0.9: des … si, destinatario, detengan la, deux pneus, deux velos, devan-, devant, devez avoir, devolver
  -0.9: devuelvan, dia de, did … text, did … turn, dient-, dientes, dimanche est, dios |, direction
  -0.9: do something, do … care, do … live, docteur m, does, does … come, dolar, dozen, drill |, dropped off
  -0.9: dropper, du magasin, du mal, du … vous, e07, ear, earri-, ears, echel-, echele, eid, eid mubarak
  -0.9: el cargador, el correo, el curso, el nunca, el resto, el semaforo, el … solo, electrica |, elle … est
  -0.9: en nada, en … cuenta, en … semaforo, en … tarde, encore sur, encore … a, encore … texto, end … is
  -0.9: ends at, enfants |, enfrente |, enleve, entend, entree, equip-, equivocada |, equivocaron, es ese
  -0.9: es muy, escue-, escuela, espin-, essayer le, est ma, est … cadeau, est … encore, est … robot
  -0.9: est … tel, est … urgent, esta … con, este … es, estos avisos, estuvo, etais dans, etais … le
  -0.9: etes … je, even … it, excelente, exchange the, exemp-, extendida, eyebrows, factura con, factura … mi
  -0.9: fail, fastidio, feedi-, feeding, fenet-, fenetre, fermez, fermi-, fete … la, fever, fille du
  -0.9: fille va, final … la, find it, fine do, flat lol, florida, flower, for NUMBER, for me, for somebody
  -0.9: for staying, for … gravel, for … insurance, for … message, for … tow, forever>forever, found
  -0.9: found the, found … NUMBER, frais si, frere a, fri |, fried, fried rice, friendship, from hr
  -0.9: from verizon, from … haha, from … mailing, from … other, frotte |, furna-, furnace, gagne-
  -0.9: garantia extendida, gardez les, gasolinera, gateau |, gatin-, gatineau, genio-, genios, get
  -0.9: get … out, getting the, glass, going away, good |, got NAME, got out, got … call, got … on
  -0.9: got … wrong, gracias … la, grades, grann-, granny, grasa, grati-, gratis, gravel |, grey, growi-
  -0.9: growing, guy, hablar … el, hace, had … good, half |, happy thanksgiving, happy … day, has the
  -0.9: has … NUMBER, have anything, he passed, heat, heater, help, her bike, here … a, heure |, hier soir
  -0.9: hold … on, hold … the, hoodie, hook, hope, hora es, hot, hot water, hotel, hours |, how … ahead, hugs
  -0.9: husba-, i at, i bring, i come, i dropped, i heard, i need, i replied, i test, i wear, i … a
  -0.9: i … blocked, i … down, i … tell, i … today, if anybody, il, il des, il s, il … jamais, impor-
  -0.9: imprimir, in 2, in at, in winter, in writing, in … NUMBER, in … box, in … if, in … shop
  -0.9: incorrect number, instead … calling, interest, is 2, is back, is bad, is better, is coming, is flat
  -0.9: is late, is leaving, is lovely, is next, is she, is … any, is … group, is … only, is … sorry
  -0.9: is … wifi, it look, it never, it under, it … by, it … over, izquierda |, j … en, j … pas, jardi-
  -0.9: je vends, je … apres, je … du, je … garder, je … laisser, jeu … la, just … up, keep texting
  -0.9: keep … change, keep … it, keeps buzzing, key … the, kick off, kicke-, kicked, king |, kiss, kitchen |
  -0.9: l entree, l ete, la, la abuela, la carte, la cena, la compro, la dame, la dans, la horquilla
  -0.9: la izquierda, la mama, la moins, la negra, la patate, la playa, la subvention, la … chere
  -0.9: la … equivocada, la … extendida, la … haha, label, lache l, lache … la, ladder |, laissez la, lared-
  -0.9: laredo, las, last … is, laughing at, lb, le avant, le dehors, le pneu, le pont, le pueden, le reparer
  -0.9: le … me, leave for, leave … key, leaving it, left, left over, les … pour, lien de, like an, likes
  -0.9: list so, live here, ll, llame, llanta vieja, llanta … no, llave … la, llegar … de, llevo a, lo dieron
  -0.9: lo … de, loaner |, locked, lol can, lol so, lol that, looks, los ninos, lost … number, lost … the
  -0.9: lost … ticket, lowri-, lowrider, lube for, luck, lugar |, m est, m thibodeau, m … reveille, ma chaine
  -0.9: ma roue, maill-, making a, manana a, manana por, manana … las, mandaste, mande, mango-, many gears
  -0.9: map |, mauvais destinataire, mauve, mauve |, maybe next, mayus-, mayusculas, me cai, me first
  -0.9: me hace, me ok, me pusieron, me robaron, me sale, me what, me … ganas, me … inscrite, me … para
  -0.9: me … voicemail, mean, meant … text, medical, menos de, menos … NUMBER, mensajes por, mercr-, mercredi
  -0.9: mero llego, mes le, mes pneus, message but, message when, mettez le, mettez … la, mezcl-, mi hermana
  -0.9: mick, micro-, might … late, milla-, millas, mind the, mirac-, miracle, mirro-, mirror, mistaken
  -0.9: moins chere, mon frein, mon … il, mon … me, mon … partout, mon … que, mood, morad-, more to
  -0.9: more … at, more … since, moteu-, mother … law, mou |, mr tan, much better, much i, much … the, mucho
  -0.9: must … your, muy caro, muy … el, my boss, my credit, my fork, my i, my keys, my nails, my … calls
  -0.9: my … have, my … must, my … she, my … what, nada … lo, nadie, nans, ne repondez, ne … jamais
  -0.9: need … know, network is, never ever, never reply, new no, new sim, news on, next month, no bill
  -0.9: no interest, no paro, no que, no somos, no … being, no … cuando, no … hasta, nobody … the, nonse-
  -0.9: nonsense, not close, not get, not talking, not think, not … calls, not … home, notifications … my
  -0.9: novak-, novaks, now NUMBER, now … not, number anymore, number … be, numbers |, numero demandez
  -0.9: numero partout, numero que, nursi-, nursing, o la, o todavia, october, ocupo, of calling, of flats
  -0.9: of … cable, off by, off … it, off … not, off … so, office til, old chain, old … with, on hold, on sat
  -0.9: on thursday, on … bell, on … call, on … insurance, on … train, on … with, one it, one today
  -0.9: open … the, or … NUMBER, or … one, or … that, order-, ordered, over, pago … resto, pantalon, pants
  -0.9: papa que, par … j, para … fin, para … sonar, parki-, parking, parking in, partes, pas, pas attendre
  -0.9: pas … cliente, pas … patate, passe … NUMBER, patate, path, patro-, pay when, pay … i, pense que, peor
  -0.9: perce-, percent, perdu le, perth, pesa, petro-, petrol, peur |, peux … parler, phone who
  -0.9: phone … buzzing, photo … la, physi-, pick me, picked it, picked … up, pickup i, pieza-, piezas, plato
  -0.9: playa, playa |, please disregard, please … this, pleut |, plus … avec, plus … de, pneus NUMBER
  -0.9: pneus sont, polka-, polkadot, poll, ponch-, ponchaduras |, por … delete, portugal, posts, pour ce
  -0.9: pour ma, pour ton, pouti-, pressed, presta |, presta … schrader, pret avant, pret pour, propr-
  -0.9: puedo pagar, puedo pasar, puedo … hoy, pulli-, punct-, puncture, purse, push, put, quad, quad lock
  -0.9: que buscan, que fastidio, que salgo, que son, que … mandaron, que … para, quedate, quedo … gracias
  -0.9: quier-, quiero … una, quit making, racing, rack and, rains |, ramasse, raspo-, rattles, raw
  -0.9: reached a, real one, really … texts, receipt, recoge |, red light, refaire, regreso, reminders |
  -0.9: remonter, remorques, remove … from, rental for, rentres, reparar, repea-, repeat, repit-
  -0.9: replied … to, responda, resultats, retire de, rice |, ride … my, ridic-, riding again, rien laisse
  -0.9: rien |, right … for, right … me, ringe-, ringer, ringer on, rode, room for, roomi-, roomie, rotor-
  -0.9: rotors, roule, roule comme, roza, rubbish, ruedas |, sad, saddle is, saiso-, saison, salio, saludo
  -0.9: sat NUMBER, savai-, savoir si, scrat-, scratch on, se equivocaron, se perdio, second … but
  -0.9: see … tomorrow, self, semaf-, semaforo, send>you, sent that, she made, she … away, shed |, shipp-
  -0.9: shop on, short-, shorter, si … la, si … le, side |, silla … bebe, sillita, sin cita, sin … jaja
  -0.9: sir … am, siste-, slow |, snapped |, so can, so sorry, so … bike, solita, somebody elses, sorry … no
  -0.9: sous le, soy el, soy la, soy … persona, spam you, spelled, spoke broke, spoti-, spotify, st |, stage
  -0.9: stalk-, start with, stay open, staying … for, sticks, still … it, still … on, still … that
  -0.9: stop carrying, stopped shifting, stuck in, su … esta, subscribe |, subve-, subvention, success
  -0.9: sugge-, suis … travail, sunday |, sur le, sure, surprise |, t … des, take … and, take … as, tambien |
  -0.9: tapon, te mande, te … pero, team, tel de, telephone alors, tell my, tell … wife, tenez, tenni-
  -0.9: tennis, tercer, termina, text by, text more, texte |, texting a, texting … i, texts when, texts … now
  -0.9: that frame, that pic, that … from, that … us, the atm, the basic, the beach, the best, the blue
  -0.9: the car, the charger, the cover, the crack, the damage, the hook, the invite, the line
  -0.9: the maintenance, the middle, the tow, the trail, the training, the two, the … bar, the … day
  -0.9: the … does, the … free, the … knocking, the … look, the … warranty, the … without, there any
  -0.9: there since, there was, these be, these>law, they removed, they … your, thibo-, thibodeau
  -0.9: this person, this … meant, this … when, through the, thursday, tiene … telefono, tienen … el
  -0.9: till friday, tirar, tire is, tired … flats, tissu-, tissue, to being, to give, today … a, told no
  -0.9: too small, too … gears, toss, totally forgot, tough, tow … is, town til, town … the, track-, traig-
  -0.9: transferencia, trase-, tread, treas-, trunk, tu encore, tu … te, tub, tuerca, turn left, turn the
  -0.9: u12, un abrazo, un appel, un carro, un … NAME, un … mal, un … no, un … numero, under warranty
  -0.9: une … svp, unemp-, unemployed, use … shop, used … number, using it, usual |, va y, va … combien
  -0.9: va … ser, vaiss-, vaisselle, value, vayas, veget-, vello-, vellore, vendan, vendr-, vends, vendu mon
  -0.9: veriz-, verizon, veut une, veux … mon, viejo, viene, viens avec, viens chercher, vient de
  -0.9: vieux pneus, vin, vive … NAME, vocal-, vocale, vomi, voudrais que, vous avez, vous voyez, vous … avec
  -0.9: vous … avoir, voy manana, vrai, vuelta, waiting … for, waitlist for, waitlist … the, walking |
  -0.9: want … take, was … do, watch it, way … reach, we come, we talked, wedding |, weird, went to, went … i
  -0.9: wet |, what, what … is, what … was, wheel-, wheels, wheels |, where got, which … for, while … wait
  -0.9: who i, who … got, will, will kill, will wait, will … back, will … by, will … over, will … with
  -0.9: windows, with 2, with … at, with … me, with … red, with … wheels, withdraw my, work, wrong chat
  -0.9: wrong … is, wrong … on, wrong … sorry, y aller, y … bien, y … numero, you believe, you chole
  -0.9: you forgot, you llego, you missed, you ok, you pas, you te, you win, you … las, you … match
  -0.9: you … much, you … sending, you … somos, you … tuesday, your counter, your … he, your … name, | abren
  -0.9: | alerts, | borren, | calls, | chain, | dejo, | eid, | fed, | gel, | gift, | liked, | looking, | ma
  -0.9: | made, | missing, | mum, | pa, | personne, | pick, | pics, | plutot, | pour, | practice, | presta
  -0.9: | race, | seat, | sold, | stuck, | talk, | traigo, | vivo, | weekend, | yaar, | … adresse, | … asking
  -0.9: | … beg, | … behind, | … bouton, | … budget, | … cadena, | … chairs, | … chole, | … color, | … dia
  -0.9: | … dialed, | … disregard, | … fair, | … fastidio, | … fee, | … finit, | … forgot, | … front
  -0.9: | … habla, | … intensos, | … mandando, | … manubrio, | … mauvais, | … mecano, | … morning, | … pagar
  -0.9: | … pasar, | … pase, | … perfect, | … quoi, | … remember, | … rue, | … seat, | … sending, | … shimano
  -0.9: | … sortie, | … sounds, | … stars, | … stop, | … stuck, | … suis, | … tantito, | … tarda
  -0.9: | … thanksgiving, | … vient, | … vitesses, | … will, ~_ab, ~_ap, ~_apo, ~_aw, ~_ba, ~_bc_, ~_bef
  -0.9: ~_buc, ~_by, ~_ca, ~_cas, ~_ch, ~_cla, ~_cue, ~_deu, ~_dim, ~_dun, ~_dur, ~_ebi, ~_ell, ~_es, ~_esa
  -0.9: ~_evi, ~_fli, ~_fou, ~_gos, ~_gr, ~_hac, ~_hay, ~_her, ~_hin, ~_il_, ~_jui, ~_kan, ~_ke, ~_la_, ~_leg
  -0.9: ~_lik, ~_lon, ~_may, ~_min, ~_mol, ~_nam, ~_nat, ~_nig, ~_opi, ~_pla, ~_pon, ~_put, ~_quo, ~_ri
  -0.9: ~_roj, ~_sit, ~_sma, ~_sti, ~_sy, ~_tai, ~_too, ~_tun, ~_tw, ~_use, ~_vay, ~_ven, ~_vic, ~_wee, ~_wif
  -0.9: ~_wil, ~_yel, ~_zo, ~aba, ~ado_, ~agno, ~aki, ~akin, ~alga, ~amp, ~angr, ~answ, ~ape_, ~appa, ~appr
  -0.9: ~ario, ~arki, ~arl, ~arn, ~asio, ~aso_, ~aspe, ~at_, ~aut_, ~aw_, ~awe, ~ay_, ~aya, ~barb, ~bef
  -0.9: ~befo, ~ben, ~bic, ~birt, ~boar, ~bra, ~card, ~cas, ~cash, ~cino, ~cios, ~clar, ~clou, ~cote, ~coun
  -0.9: ~cove, ~crat, ~cto_, ~dd_, ~der_, ~dicu, ~dli, ~dni, ~does, ~dois, ~dos_, ~dru, ~dset, ~dun, ~dur
  -0.9: ~ean_, ~eau, ~ebik, ~ecy, ~eft, ~eft_, ~eg_, ~eird, ~ela_, ~elle, ~elp_, ~empr, ~endr, ~engo, ~ense
  -0.9: ~enta, ~erar, ~erco, ~ercr, ~erg, ~eso, ~esp, ~ethe, ~eux, ~eux_, ~evu, ~far, ~feve, ~firs, ~fou
  -0.9: ~ft_, ~fte, ~func, ~ge_, ~gel, ~get_, ~gge, ~ght, ~gia, ~gift, ~givi, ~goe, ~goes, ~gor, ~guan, ~guno
  -0.9: ~guy_, ~hang, ~hap, ~har, ~harp, ~hay, ~hbou, ~hda, ~hday, ~her_, ~hey, ~hey_, ~hiv, ~hor, ~hote
  -0.9: ~hru, ~ian_, ~ick, ~ick_, ~ics, ~ics_, ~iels, ~ieta, ~ieu, ~iga, ~igui, ~ill_, ~iona, ~ired, ~irth
  -0.9: ~isse, ~itti, ~ivo_, ~ivre, ~ized, ~jue, ~jui, ~kin, ~know, ~lan, ~letr, ~leur, ~lik, ~like, ~lleg
  -0.9: ~load, ~lon_, ~lp_, ~lta, ~may, ~mba_, ~mbie, ~mes_, ~migh, ~moin, ~moo, ~mpes, ~mpin, ~mpor, ~nai
  -0.9: ~ncin, ~nday, ~ndel, ~ndra, ~nds, ~ner, ~ner_, ~ngr, ~ngra, ~nna, ~nsp, ~nsw, ~nswe, ~ntai, ~ntil
  -0.9: ~ntra, ~nuev, ~nuit, ~oar, ~oard, ~oca_, ~ode, ~oile, ~okes, ~olde, ~omin, ~onam, ~onch, ~ope, ~ora
  -0.9: ~orge, ~orm_, ~orn, ~orn_, ~oteu, ~ouce, ~oule, ~outu, ~over, ~owe, ~oyez, ~paro, ~pas_, ~pei, ~phi
  -0.9: ~pie, ~pie_, ~pin, ~pla, ~poc, ~poco, ~pok, ~poke, ~ppl, ~ppro, ~ppy, ~ppy_, ~pre, ~pris, ~pun, ~put_
  -0.9: ~quid, ~raba, ~ratc, ~rco, ~rcr, ~rcre, ~rec, ~red_, ~resi, ~rgad, ~ride, ~rig, ~rin, ~rle_, ~rmin
  -0.9: ~row_, ~rra_, ~rriv, ~rthd, ~rto, ~sada, ~sado, ~sba, ~sban, ~scan, ~sea, ~seri, ~site, ~soe, ~soon
  -0.9: ~sre, ~swer, ~tas_, ~tat, ~tati, ~thda, ~thur, ~til, ~timo, ~tmen, ~toda, ~tops, ~tra, ~trab, ~troi
  -0.9: ~tter, ~tube, ~tudi, ~turb, ~ubb, ~ucou, ~uge_, ~umb_, ~ura, ~urb, ~usba, ~uvre, ~vaya, ~vee, ~via
  -0.9: ~vide, ~vre, ~week, ~weir, ~wil, ~will, ~wing, ~yel, ~yell, ~ying, ~yuda, ~zco
  -0.91: (tables say none)
  -1.0: 2 min, 2 … svp, NAME aqui, NAME never, NUMBER hours, NUMBER percent, NUMBER personnes
  -1.0: NUMBER pulgadas, NUMBER still, NUMBER then, NUMBER times, NUMBER … enough, NUMBER … est
  -1.0: NUMBER … last, NUMBER … like, NUMBER … month, NUMBER … no, NUMBER … st, a bottle, a combien, a dios
  -1.0: a favour, a podcast, a price, a ramasser, a tantot, a tu, a … because, a … cage, a … envers, a … il
  -1.0: a … ir, a … jeu, a … las, a … marche, a … nina, a … primo, a … svp, a … un, a … une, aa, accou-, ad
  -1.0: addre-, address, admin, ado, after one, ai ete, ai herite, ai recupere, ai … chez, ai … mon, aigui-
  -1.0: aimerais ca, air … le, al asiento, al cel, al mediodia, al … gracias, alcanza |, ale, alguien mas
  -1.0: all … messages, all … way, all … you, alley, alley |, already got, am away, am locked, an uber, ang
  -1.0: anive-, aniversario, annulez … commande, answer to, anyon-, anyone, aparte |, appear, appelle NAME
  -1.0: approve the, apret-, apuntame en, apuntarme, aqui … vive, are a, are paying, are saying, are they
  -1.0: are … again, are … annoying, are … guys, are … hours, are … located, arretent pas, arrivee, arthr-
  -1.0: arthritis, ask … wife, assignment, at 2, at least, at me, at noon, at wrong, at … hospital
  -1.0: at … light, attends |, au … svp, avez rejoint, avez … eu, avisenme cuando, aweso-, awesome, back at
  -1.0: baila, banan-, bar |, barn, basta |, batch-, batht-, bathtub, batterie |, batterys, bcp |, be home
  -1.0: be … and, beach, being repaired, believe … is, belongs … the, bendi-, best way, bici hoy, bici sin
  -1.0: bicicleta … es, biffe-, biffez, bike still, bike … have, bike … wrong, bisou-, bisous, bites, blague
  -1.0: blanc-, bloque la, booking |, boots, borde-, borro el, boucl-, boue |, boutt-, boutte, brake … not
  -1.0: breakdown, brise-, brisee, brought it, bucket list, bumps, burle-, burley, buy used, by around
  -1.0: by tonight, by … or, c … grave, c … vrai, ca avoir, ca veut, ca … dire, cabe, cable … is
  -1.0: cada … mandan, cadenas … vous, cake for, call before, cambiela, cambio el, cambio … aceite, came back
  -1.0: camis-, camp |, can pick, can you, can … hold, cancel, candado … la, cannondale |, capitals
  -1.0: card … you, cargador, casque … la, casserole, ces rappels, chair, char |, character, charge it
  -1.0: charge … fois, cheaper |, checar, checking … on, chien a, child-, choir, chope, cles … le, client a
  -1.0: cny, colleague, colores, combien … un, come, come then, comes, comment … la, commuter, como NUMBER
  -1.0: complaint, comprado, compran, compran … usadas, con ustedes, con … ticket, connais … NAME
  -1.0: connais … votre, conozco … tienda, continue |, cool, copies |, couch, coudonc vous, couin-
  -1.0: courriel est, cousin, crank, crank-, cranks, creak-, crevaisons |, croches, cualquier hora, cuando la
  -1.0: cuando … la, cuanto mandan, cuanto sale, cuanto … con, cuanto … el, cuanto … esto, cuanto … la, curry
  -1.0: customer yet, d aller, dan clases, dangereux de, dangereux … rouler, dans … min, dans … spams
  -1.0: day before, days, de abajo, de persona, de verdad, de … cadenas, de … ciudad, de … jefe, de … ligne
  -1.0: de … mi, de … sea, de … sirve, de … soeur, de … tal, de … votre, deada-, deadass, dedic-, dedo
  -1.0: dejat-, dejate, dejate de, delete bus, deliv-, dente-, dented, depuis hier, dernier texto
  -1.0: des … NUMBER, desas-, desastre, desk, dessi-, dessin, detail, deux … je, dia … el, dias, dijeron … y
  -1.0: dire quoi, dish, dites merci, do this, do wednesday, do … NUMBER, do … open, do … ride, do … still
  -1.0: do … touch, do … wish, does she, doing the, domicilio, domicilio |, donde esta, donde puedo, donuts |
  -1.0: dorm, dos semanas, duplicate, effil-, effiloche, el contacto, el tornillo, el … NAME, elbow
  -1.0: electricite, elle, elle m, elles, else … the, embar-, en NUMBER, en el, en m, en … foto, en … ou
  -1.0: ends in, enfri-, engra-, envers, envoie une, erreur NUMBER, es la, esa foto, ese nino, ese … era
  -1.0: eso … de, est elle, est en, est grave, est moi, est pour, est vrai, est … blague, est … ma
  -1.0: est … pouvez, esta baja, esta |, esta … delete, esta … el, esta … en, estacionamiento, estaf-
  -1.0: estoy abajo, estud-, every … the, every-, exam |, eyebr-, facture, fade, faire un, fait … bruit
  -1.0: farid, fastidio con, fasting, fatigants |, fault, favour and, feet, fell … a, fell … the, festival
  -1.0: field, fille, fini, fini … travailler, finis |, first ride, flies, flowe-, for sat, for … cheaper
  -1.0: for … in, for … just, for … month, for … thank, for … they, for … when, format, frais … NUMBER
  -1.0: fridg-, fridge, fridge |, fries, frnd, from last, front brake, funer-, fusio-, g, gasol-, gente
  -1.0: giant, goal, goma, gone in, good … you, gossez, grade-, gravel bike, grease on, groomer, guard-, gyan
  -1.0: gym |, habei-, habeis, habite a, haha non, half your, han llamado, handing, happy, has NUMBER
  -1.0: has called, have some, have … cancel, have … for, he got, heate-, helps, her … number, heure de
  -1.0: heures |, hier … avez, high |, hills, hills |, honnetement, horqu-, horquilla, how |, how … are
  -1.0: how … your, hw, i ate, i forget, i got, i messaged, i … forgot, i … locked, i … needed, i … pass
  -1.0: i … past, i … pay, ici je, if … pay, il pret, il … combien, impri-, in advance, in here, in library
  -1.0: in … back, in … or, in … tunnel, incl, included in, incluses |, insid-, inside, inspection
  -1.0: interview went, ir al, is, is busy, is cheaper, is gone, is taking, is … before, is … dad, is … gift
  -1.0: is … if, is … roommates, is … school, it home, it quit, it rains, it til, it tomorrow, it … one
  -1.0: it … there, it … yet, j … assez, j … herite, j … recupere, jamais autorise, jamais … vous, je connais
  -1.0: je prends, je … dans, je … prendre, jello, jersey, jokin-, joking, jueve-, jueves, junio-, keep the
  -1.0: keep … stop, keeps saying, kena, l, l appareil, l envers, la calle, la cote, la fila, la marca
  -1.0: la ocupo, la pharmacie, la puede, la rifa, la troca, la vieille, la voy, la … aux, la … de
  -1.0: la … estaba, la … i, la … juste, la … lache, la … prochaine, la … roue, la … todo, la … verdad
  -1.0: la … voy, laisse … message, lamp, laptop |, las … o, last time, lastime, le, le agradeceria
  -1.0: le cambien, le client, le colis, le courant, le derailleur, le dieron, le moyeu, le … avant, le … el
  -1.0: le … foto, le … jaune, le … mettez, le … sur, le … veut, leaki-, leaking, leave … old, leave … on
  -1.0: leaving … NUMBER, lego, leh, les pieces, les taxes, les … pneus, let … in, license, lights |, linea |
  -1.0: lisbo-, lisbon, listening, livraison |, livrez vous, llamarme, llamen |, llanta, llega-, llegamos
  -1.0: llego a, lleva-, llevar, loads, locke-, locked |, lol ok, lol … is, long time, look … it, looking |
  -1.0: lost in, louez vous, m … appele, ma paye, ma soeur, magiciens, make … you, mal ecrit, mal escrito
  -1.0: maladie, mama que, mandame la, manque, manu, manubrio |, many … lol, marche tu, mari … pas, marre de
  -1.0: matric, matte, mauvais pneu, me baje, me duele, me … favour, me … have, me … llamado, me … une
  -1.0: meant … someone, measured, medida, mejore, melangez, mensaje … en, mensaje … o, mes spams, meses |
  -1.0: message by, message is, message la, message |, messages … i, mets moi, mi casco, mi suegra, mi … como
  -1.0: mi … gracias, mi … te, mide, mide NUMBER, mierc-, miercoles, minou, minut-, mio |, mistake … is
  -1.0: model |, moi ce, moi … est, mon adresse, money for, morning is, my cousin, my teenager, my … all
  -1.0: my … can, my … email, my … ends, my … wants, my … yesterday, nadie contesta, named, named NAME
  -1.0: need … bring, netwo-, network, never pick, never … there, never … with, new … you, next door
  -1.0: nights |, ningun … de, no credit, no dey, no entran, no lleve, no … alcanza, no … but, no … manana
  -1.0: nobodys, non l, non … autre, not care, not end, not hear, not live, not that, not today, not touch
  -1.0: not … if, not … look, not … til, noticias, nouveau cell, nouveau … c, novio-, novios, number so
  -1.0: number … time, number>texts, numero appartient, numero mon, numero … NUMBER, numero … este
  -1.0: numero … google, numero … magasin, nurse-, oat, oat milk, of any, of him, of … life, oferta
  -1.0: oferta de, offered, ok … ai, ok … la, on our, on … bill, on … did, on … ebike, on … morning
  -1.0: on … porch, one got, one wheel, openings, ordered |, os habeis, other, ou … avez, oublie mes, out at
  -1.0: ouverte, own … bicycle, packa-, package, pago el, para bien, para … al, parade, parei-, parle de
  -1.0: pas cher, pas … casque, pas … par, pasame, paseo … sabado, paso, passe avec, passe pas, patat-
  -1.0: patins, pay cash, pay in, pay with, payda-, payday, paye pour, payer … deux, pedale |, peinture |
  -1.0: pense … tu, peppe-, pepper, perfecto, perri-, perrito, personne qui, peux payer, pharmacie, pharmacy
  -1.0: phone … everything, picki-, picking, pitch is, pizze-, pizzeria, plate-, please the, plus … la, pneu
  -1.0: pneu … la, pneus svp, podca-, podcast, poder ir, pongo, popco-, popcorn, por cada, porch, portero
  -1.0: position, postal, pow, prenez, pretty … this, printed, proprietaire, pueden … la, pulgadas
  -1.0: pulgadas |, pump, pun, qns, que diga, que en, que estoy, que hable, que luego, que tanto, que … NAME
  -1.0: que … cherchez, que … message, que … pusieron, queda, qui … le, qui … son, quien … NAME
  -1.0: quiero cancelar, quitar la, quiten … calcomanias, quitte pas, rampe, ready yet, reass-, receipt |
  -1.0: recip-, recuperer, refai-, reflectors |, regresamos, rejoint, remain, remove … reflectors
  -1.0: rendez … pour, rentals, reponds a, respo-, restees, retourner, reves, rice for, ride, ride … is
  -1.0: rien fait, rin NUMBER, rodada NUMBER, rs NUMBER, rubs |, rueda-, ruedas, rueditas |, sabad-, sacal-
  -1.0: sacale, sale still, salido, save it, say, scared, scell-, scellant, score, se … bajar, se … mi
  -1.0: se … para, se … tu, seaso-, sec |, see … then, seems, segundo casco, seize-, seized, sent … is
  -1.0: septe-, september, service at, set … this, shall i, sharp, shine, shiny, shiok, shirt, shop … did
  -1.0: showe-, si te, si y, si … continue, sigo … los, simply, sir … have, sirve |, sitti-, sitting, smoke
  -1.0: smoot-, smooth, snapp-, snapped, so he, so proud, so … does, so … told, solo … de, someone … my, song
  -1.0: sorry, sorry who, sounds like, soz, space in, spam … not, speak the, spinn-, split it, sponsor
  -1.0: squeak |, start the, stayi-, staying, sticker … the, still not, stop … around, stop … can
  -1.0: stop>remove, stories, streamers, street |, students, su madre, subid-, subida, submi-, submit, sucre
  -1.0: suegr-, summer, suppose, sur … photo, surly, surpr-, sus mensajes, suspect, svp elle, ta |
  -1.0: take calls, take your, take … please, tamil, tantito, tarda, taxes incluses, te amo, te va, teal
  -1.0: tell … what, terminal, terminen, tes … de, text in, texted … wrong, textos … une, that name, that one
  -1.0: that thing, that … about, that … all, that … so, that … why, the air, the alerts, the back
  -1.0: the cheaper, the couch, the driveway, the extended, the fitting, the match, the mrt, the party
  -1.0: the pharmacy, the porch, the robot, the roof, the test, the … been, the … chain, the … coach
  -1.0: the … cut, the … floor, the … go, the … invoice, the … minus, the … on, the … post, the … quits
  -1.0: the … ring, the … saddle, the … sorry, the … store, the … under, the … yes, then … it, they are
  -1.0: they need, think so, thinking … you, this creak, this man, this ones, thorn, those, thumbs up, tinde-
  -1.0: tinder, tirela, tirela |, to school, to speak, to … abt, to … fcc, toast-, toaster, today … me
  -1.0: told to, too … can, tout, traba-, travaille plus, travaille |, tremb-, trop tard, trop … pour
  -1.0: trouve un, try it, try the, tu en, tuerc-, un boutte, un nouveau, un … de, un … etudiant, un … si
  -1.0: uncles, une blague, une job, une rampe, une roue, until … say, up this, up … texting, us in, usar
  -1.0: usual, va venir, va … pret, vais … faire, van tres, vaut … la, vayan-, vayanse, velo … comme
  -1.0: velo … pas, velo … svp, velos d, vence, vengas, verdad jaja, veut … quoi, vi el, vienen, volvio
  -1.0: volvio a, vomit-, votre numero, vous j, vous … quoi, vous … rejoint, voy saliendo, wahoo, wait … for
  -1.0: want some, want to, want … in, wants it, was … about, was … what, was … you, washer, weddi-
  -1.0: well come, went, when … your, whens … next, which lube, who, who got, who … to, wife, will be, windo-
  -1.0: with every, with tax, with … pics, wk |, wo, would … my, wrong address, wrong bike, y … contesta
  -1.0: y … cuando, yello-, yellow, yo … lleve, you email, you from, you install, you located, you say
  -1.0: you switch, you then, you tomorrow, you … been, you … there, you … today, your address, your house
  -1.0: your parking, your rack, your spam, your … ah, your … also, your … lot, yvan, | alright
  -1.0: | appointment, | arreglan, | batterys, | biffez, | blue, | boss, | busco, | cancelled, | chinguen
  -1.0: | chope, | compran, | connais, | dejate, | demasiado, | dile, | etes, | good, | hate, | incorrect
  -1.0: | llego, | lmao, | luv, | manana, | marco, | mejor, | na, | ni, | parfait, | quedo, | remboursez
  -1.0: | samedi, | serial, | sorry, | student, | that, | toque, | train, | vayanse, | vendredi, | wear, | wo
  -1.0: | … any, | … ate, | … can, | … candado, | … caro, | … cesse, | … checking, | … clicking, | … cost
  -1.0: | … cracked, | … destinataire, | … en, | … english, | … errado, | … etes, | … everyone, | … finis
  -1.0: | … gate, | … guys, | … hablar, | … help, | … il, | … llamo, | … location, | … old, | … otra
  -1.0: | … peut, | … pneus, | … prof, | … psi, | … rid, | … s, | … salio, | … saludos, | … seen, | … sera
  -1.0: | … silla, | … sms, | … tantot, | … textez, | … tuesday, | … two, | … unsubscribe, | … van, | … wheel
  -1.0: | … when, | … who, | … whoever, ~_alu, ~_awe, ~_bac, ~_bco, ~_bel, ~_boa, ~_bro, ~_bus, ~_cod, ~_deb
  -1.0: ~_dou, ~_du, ~_due, ~_el, ~_eq, ~_equ, ~_fau, ~_few, ~_fig, ~_fri, ~_g_, ~_gia, ~_gua, ~_is, ~_is_
  -1.0: ~_l_, ~_la, ~_le_, ~_lef, ~_leh, ~_lig, ~_luc, ~_one, ~_ori, ~_pas, ~_ped, ~_pri, ~_ra, ~_res, ~_roa
  -1.0: ~_sab, ~_sh, ~_soo, ~_spe, ~_swe, ~_ten, ~_usa, ~_vai, ~_vel, ~_vol, ~_vu, ~_wo_, ~_won, ~abe, ~abl
  -1.0: ~acka, ~aco, ~aco_, ~addr, ~ade, ~ados, ~agu, ~aigo, ~ail, ~aise, ~ales, ~alio, ~alla, ~alv, ~ambi
  -1.0: ~amma, ~anda, ~andw, ~aner, ~ani, ~anni, ~anse, ~aps, ~aron, ~arry, ~asar, ~ashe, ~atr, ~aun, ~awes
  -1.0: ~bac, ~bake, ~bco, ~bel, ~beli, ~bici, ~ble, ~bmi, ~broo, ~bus, ~busc, ~cano, ~cass, ~ccou, ~ceip
  -1.0: ~chai, ~ckag, ~cket, ~cle_, ~cola, ~come, ~corr, ~cos, ~cov, ~cre, ~crea, ~cuen, ~cur, ~date, ~ddr
  -1.0: ~ddre, ~desk, ~dge_, ~dia_, ~diff, ~dra, ~dshi, ~eal_, ~earl, ~eb_, ~ecan, ~ecc, ~ecip, ~ecto, ~edas
  -1.0: ~edid, ~eek, ~eers, ~egle, ~eig, ~eigh, ~eip, ~eipt, ~eja_, ~ejas, ~ejor, ~el_, ~ele_, ~elt_, ~ena_
  -1.0: ~enas, ~eno_, ~eo_, ~epa, ~epo, ~esk_, ~esom, ~espa, ~ette, ~ettr, ~etw, ~ey_, ~fant, ~fau, ~faul
  -1.0: ~fes, ~ffe, ~fice, ~fit, ~fune, ~gag, ~ganl, ~gate, ~ght_, ~gian, ~gl_, ~glar, ~go_, ~gra_, ~grav
  -1.0: ~hen, ~hes_, ~hic, ~hif, ~hift, ~hijo, ~hipp, ~hist, ~horq, ~howe, ~ici_, ~ict, ~ide, ~iden, ~idic
  -1.0: ~ime_, ~indo, ~ink_, ~inne, ~irar, ~irle, ~irst, ~ivez, ~ixed, ~jal, ~jor, ~juev, ~kag, ~kage, ~kar
  -1.0: ~la_, ~lade, ~lar, ~le_, ~left, ~leh, ~leh_, ~lic_, ~lio, ~lls, ~lls_, ~lou_, ~lpe_, ~mari, ~mb_
  -1.0: ~mejo, ~mex, ~mia, ~mia_, ~mier, ~mini, ~mism, ~ncor, ~ndow, ~nds_, ~ndw, ~net, ~neu_, ~nnin, ~nse_
  -1.0: ~nto, ~oan, ~obb, ~ocu, ~ocup, ~oes, ~oes_, ~oge, ~oice, ~oins, ~olo, ~oly, ~ondo, ~ongo, ~oni, ~onth
  -1.0: ~oors, ~ork, ~orro, ~orwa, ~oss_, ~oste, ~ouge, ~oui, ~ourn, ~oved, ~pas, ~paso, ~pat, ~ped, ~pes
  -1.0: ~ppa, ~ppo, ~ppt, ~prad, ~pti, ~pto, ~pue, ~pump, ~quip, ~ral_, ~rant, ~raro, ~rave, ~rcol, ~rdo_
  -1.0: ~ream, ~reci, ~repa, ~rfu, ~rge, ~rica, ~rido, ~rier, ~ril, ~rim_, ~rne_, ~rok, ~roke, ~rpri, ~rqui
  -1.0: ~rri, ~rro, ~rwa, ~same, ~save, ~sew, ~shif, ~siri, ~soo, ~sorr, ~sta_, ~stat, ~stee, ~stel, ~subm
  -1.0: ~sueg, ~sure, ~surp, ~swe, ~swea, ~swo, ~ta_, ~tabl, ~tafa, ~tas, ~teal, ~tery, ~tes, ~thos, ~tia_
  -1.0: ~tico, ~tig, ~tite, ~traf, ~tric, ~tte, ~ttre, ~tud, ~tuvo, ~ubm, ~ubmi, ~udi, ~uegr, ~uem, ~uent
  -1.0: ~uest, ~uip, ~unty, ~uoi_, ~upu, ~uvo_, ~vel, ~velo, ~vite, ~vrez, ~vuel, ~wat, ~way_, ~wedd, ~wee
  -1.0: ~wen, ~weso, ~whit, ~who_, ~wif, ~wind, ~yin, ~ysi, ~ywh, ~ywhe, ~ze_
  -1.1: (unknown 1), 2 fois, 3rd in, NAME but, NAME en, NAME … anymore, NAME … com, NAME … in, NAME … the
  -1.1: NUMBER en, NUMBER j, NUMBER oak, NUMBER with, NUMBER … come, NUMBER … m, a lache, a mile, a nail
  -1.1: a quel, a quitte, a quoi, a small, a … at, a … course, a … hijo, a … persona, a … thing, abeg … me
  -1.1: abierto |, abren los, abren … domingos, address |, adelanto, adress, advan-, advance, after church
  -1.1: afuera … la, again do, agota-, ai … c, aime … ca, al mio, alguien |, all our, all to, all … NUMBER
  -1.1: alone with, am afraid, am sending, am too, am … blind, am … done, am … in, am … paying, amari-
  -1.1: amazing |, amen, amis |, an ebike, and tired, and … has, andar sin, annuler le, annuler ma
  -1.1: annuler … commande, annulez la, antes … las, any NAME, any … bike, anybo-, anybody, apague la, aparte
  -1.1: appareil, applies, appt |, are, are NUMBER, are … allowed, are … serious, armar-, arran-, arrete toi
  -1.1: arretez le, arrive dans, asiento un, ask |, asked … my, aslee-, asleep, assez … moi, assig-, at NAME
  -1.1: at … again, atm, attente pour, attente … le, au feu, auto, avait dit, averti, avez appele
  -1.1: avez reveille, avez … du, ayudo, baby seat, babys-, bajo delete, bank |, banne-, barrio, basah
  -1.1: be NUMBER, be … i, beauc-, beaucoup, before doing, before that, behind you, bhai, bien en, bien y
  -1.1: biker, bikes … you, bloque … le, bomba, boss, boy to, breathing, bring you, brook-, brooks, bucke-
  -1.1: bucket, buena-, but this, but |, by, by after, by itself, by that, by the, c combien, c … ca
  -1.1: ca change, caben, cable |, cada vez, cafe, calcomanias |, call for, call … on, calls, camara |
  -1.1: camara … una, camp, can … borrow, can … bring, can … update, can … you, can … your, cancel … pickup
  -1.1: cancelled … i, cansada de, cansado de, canse de, canso-, cansones, canta-, cantar, cante-, canteen
  -1.1: canteen |, card, card got, carpe, carte cadeau, casco de, chains, checa-, check … spam, check … the
  -1.1: chema, chin, chiqu-, chueca |, clamp, code NUMBER, cold |, colum-, come down, comin-, coming
  -1.1: commence, comment … enleve, como desactivo, complaining, compro, confirmation |, confirming
  -1.1: confiscated, consu-, contestadora, corte, could … have, counc-, council, coupez … guidon, cream
  -1.1: credit card, creo … es, crew |, crie, cutti-, cutting, d ecole, d oeuvre, dad can, dans maison
  -1.1: dans … boite, daughter NAME, day NUMBER, day but, de alta, de bloquearlos, de buscar, de escribir
  -1.1: de obra, de se, de … cm, de … este, de … pedales, de … sont, dead … on, deja, dejarla
  -1.1: deje … bicicleta, deles-, delestage, delete NUMBER, delete … se, deleted the, demain NUMBER, denun-
  -1.1: depec-, depechez, desactivo, desactivo el, desso-, dessous, destine, did … go, did … put
  -1.1: different NAME, diga |, digito, disculpa, discussion, dispatch, disque, disturb you, diwal-, diwali
  -1.1: do … bring, do … close, do … get, do … throw, domic-, domingos |, donde … la, doo, dormi, doubl-
  -1.1: double, dress, driveway, du bruit, du cash, du mois, du … mais, duele, eat my, eating |, eau, ecole
  -1.1: el cuadro, el deposito, el numero, el pelo, el suyo, el vecino, el … como, el … todavia, elle … plus
  -1.1: en dessous, en gaspesie, en juillet, en la, en paz, en … carrera, encontre en, enerv-, enfre-
  -1.1: enfrente, enorm-, enorme, enough … in, entrance, envir-, environ, equivocaste, erreur … moi
  -1.1: erreur … sur, error, es conmigo, ese numero, espero |, essai, essayer |, est bonne, est plein, est un
  -1.1: est … ici, est … long, est … velo, esta a, esta el, estaria, estoy manejando, etes … meilleurs
  -1.1: etes … sur, etre pret, extended, extrano |, faim, faint, faire j, faire … ai, fait … je, faites … la
  -1.1: family |, farm, fatigant, femme qui, festi-, fight, file is, fin du, fine, finit … NUMBER, five, flat
  -1.1: flats |, floss-, fog, for bike, for both, forget |, forgot, forme-, foto que, fourche |, franchement
  -1.1: freezer, freins … pas, freno … atras, friday if, friegues, front wheel, front … is, funct-, function
  -1.1: funeral, futbo-, futbol, garan-, gars, gars avec, gars |, gatea-, gateau, get … of, gloves |, go with
  -1.1: got declined, got lost, got … job, grab it, gracias por, grise, grosero, guardo, guidon de
  -1.1: guidon … 2, guind-, guinda, guy … me, hablar con, hablo, hago |, haird-, half, half now, hanch-
  -1.1: hanche, happen |, happy … to, hasta … NUMBER, have … got, he comprado, he tenido, help me, her i
  -1.1: her … this, hi, hielo, hija |, his wife, his |, his … not, hocke-, hockey, holde-, holder, homme |
  -1.1: hora … la, how you, how … miles, hows … baby, huat, i saw, i … afraid, i … after, i … calling, i … go
  -1.1: i … half, i … have, i … sending, i … trying, i … wait, ice cream, in canteen, in texas, in today
  -1.1: in … pic, inch, inclut, incluye la, instagram |, install, is NAME, is asking, is driving, is going
  -1.1: is harassment, is stuck, is that, is wrong, is … mistake, is … she, is … than, it come, it still
  -1.1: it when, it … broken, it … good, it … if, it … raining, it … rest, jacke-, jacket, jamais je, jarri-
  -1.1: jarrive, jarrive |, je saute, je … ce, je … d, je … dehors, je … demenage, je … devant, je … ecoeure
  -1.1: je … payer, je … signale, jerse-, jeu, jeu dans, jeudi, job, job so, joke, juill-, juillet, keeps
  -1.1: keys |, kids … in, killed, kind |, king, km h, kno, knocking, know … that, l … en, l … laisse
  -1.1: la encontre, la entrega, la facture, la livraison, la misma, la suscripcion, la … affaire
  -1.1: la … facture, la … solo, labor, lac |, lads, lah do, lah … not, laisse … j, lame, las llaves
  -1.1: last … she, last … this, le chien, le lien, le quiten, le … au, le … boue, le … donc, learnt
  -1.1: leave … bike, leaves, lecture, left for, left … company, lenti-, les rayons, level, licencia
  -1.1: like NUMBER, like |, limping, line … it, links, list … is, lista … recoger, live … and, livres
  -1.1: llama NAME, llegando |, llego un, llego … la, llegue la, llegue … pieza, lluev-, llueve, load
  -1.1: located, lock is, loic, loma, long do, long is, long … a, long … the, look like, look … the, lousy
  -1.1: love you, main d, main … oeuvre, mano … obra, many miles, many … on, marcar |, matri-, mauvais |
  -1.1: me alcanza, me quiten, me salvaron, me volvio, me … como, me … j, me … pic, me … puede, me … were
  -1.1: meant the, meant … send, mecan-, mecanica |, meme … de, mensaje para, mensajes … los, merci pour
  -1.1: mes … de, mes … pago, message says, message … NUMBER, mi apellido, mi nena, mi primo, mi vecino, mido
  -1.1: mido NUMBER, minimo, minus, minutes, mis … y, mon bicycle, mon frere, mon grand, more room, more … so
  -1.1: moved the, mrt, much is, musiq-, musique, my bad, my last, my new, my only, my shoes, my … come
  -1.1: my … last, my … message, my … parts, n then, nada todavia, name n, name … NAME, necesito para, neede-
  -1.1: needed, netto-, never thought, nid de, ningun taller, ninguna bicicleta, nite, no doy, no puedo
  -1.1: no so, no … apaga, no … molestando, no … preocupe, no … room, no … want, non stop, not bill
  -1.1: not meant, not throw, not … order, nouvelles, number she, number … longer, numero ahora
  -1.1: numero equivocado, nunca … tenido, oak, occas-, oeuvr-, oeuvre, of the, of … blue, of … for, of … is
  -1.1: off my, offic-, oir, ojo, ok NUMBER, ok c, ok … est, old address, old … back, old … she, on elm
  -1.1: on enleve, on hills, on top, on … hill, on … kickstand, on … price, one, one with, one … that
  -1.1: one … the, onto, opening, or, or my, or you, orden delete, order for, order … the, ordered a, ortho-
  -1.1: our, over my, over … just, pagan, pago en, pague, paid … and, papineau |, para mi, para recoger
  -1.1: para … paseo, para … rechinar, pare el, pareil, paro de, parqueo, partn-, pas aux, pas avant
  -1.1: pas … client, pas … ecole, pas … personne, pasar |, paso en, passer le, passp-, passport, pausa
  -1.1: payno-, paynow, paz |, pedale, pedales … de, perdon no, perdu … cle, person in, petit … quand, peuge-
  -1.1: peugeot, pf, pic … the, pies, pizza |, place NUMBER, please refrain, please … thanks, pleur-, plus c
  -1.1: plus ici, pocke-, pocket, policy |, pongale, por … jaja, porque … me, porte velo, portl-, portland
  -1.1: posit-, postp-, postponed, potho-, pour jeudi, pour rien, pour samedi, pour … assurance
  -1.1: pourquoi vous, prawn, precio no, prefer, preocupe, preocupe |, prest-, prueba, puede pasar
  -1.1: puedo … en, purpl-, purple, puse baja, qu … faut, que gracias, que tal, que … hace, que … lui
  -1.1: que … va, quel, quelqu … a, queriendo, question about, question … the, qui pour, qui … ecris
  -1.1: quiero … seguro, quitte, raccroche, race, ramp, raro, really |, reason |, reatt-, reattribue, recei-
  -1.1: rechinar |, reciben, recoger |, recogi la, recois … messages, recordatorios |, records this, remol-
  -1.1: remolque, remove … lock, rendez … mon, renou-, reply … your, repondre j, reset, reste NUMBER, reste a
  -1.1: rien … vous, ring, rode it, room in, rota for, rubbing, ruiz, s appelle, sabados |, salvaron
  -1.1: save … old, says bring, sch |, schra-, schrader, se preocupe, se salio, se … el, se … puede, seat |
  -1.1: second … i, seein-, seeing, segun-, selle-, seller, semaines … est, send … NUMBER, sending this
  -1.1: sent the, serious, service in, servo, she texted, she … her, shift-, shots, shouldve, si confirmo
  -1.1: sia |, sick and, sidew-, sigo en, sin … el, singl-, single, size, ski doo, slowl-, slowly, small
  -1.1: so cheap, sobro, solo los, solo … frenos, someone … me, someones, someones … is, sont finis
  -1.1: sorry … missed, sorry … not, soup |, soy cliente, squeak, squir-, stapler, steph, stock-, stop after
  -1.1: stop lol, stop … here, stop … la, stora-, storage, stric-, strict, stuck on, studd-, studded
  -1.1: studded tires, stupi-, stupid, su papa, subject, suis dehors, suis demenage, suis ecoeure
  -1.1: suis rendue, summe-, sus recordatorios, suspendieron, system |, taille |, talk … the, taman-, tamano
  -1.1: tanti-, tanto aviso, tanto msj, tapis, tarjeta |, tax |, tbh, te equivocaste, te jure, te rappelle
  -1.1: tele, tell ma, tenid-, tenido, text came, text your, text … other, texting … from, texto … NUMBER
  -1.1: texto … est, that off, that … or, the bag, the booking, the boys, the cake, the chicken, the click
  -1.1: the family, the freezer, the guest, the horn, the job, the mess, the money, the pic, the pics
  -1.1: the slot, the toilet, the wheel, the … address, the … did, the … early, the … fell, the … group
  -1.1: the … he, the … me, the … next, the … raffle, the … sticker, them … like, there again
  -1.1: there something, they, think, this on, though |, thought, thought … were, throw-, throwing, tia |
  -1.1: tienda en, tiene, tigui-, tiguidou, tiguidou |, til i, till … NUMBER, till … end, timbr-, time this
  -1.1: title, to everything, to fast, to … after, to … work, today so, today … you, toddl-, toddler
  -1.1: toilet |, tomatoes, tomor-, tonit-, tonite, tooth, tout croche, towel, track, traff-, traffic
  -1.1: transporte, travailler a, travailler … NUMBER, trek, troll-, trolley, tubo, tuesday |, turns … the
  -1.1: turqu-, turquoise, un a, un dia, un digito, un … d, under … name, until, usadas |, used, va la, va le
  -1.1: va … ir, vas a, vaya, vegan, velo le, velo vert, vender, verra, vete, veut dire, vicar-, vieja … la
  -1.1: viernes que, vieux velo, vitesse |, vocale |, voice message, voisin |, vos promo, votre gars
  -1.1: vous reponds, vous … ecrit, vous … pneus, vous … velos, walk, walk ins, walker, want that, wants to
  -1.1: was … before, watching, we met, we … for, web, wedding, weeks |, wey, what size, what … that
  -1.1: when … it, wheres my, wherever, which bike, win, wise, wish i, with … bike, with … chain
  -1.1: with … green, with … price, woke up, work … i, worry |, would a, would |, would … i, wrong group
  -1.1: wrong with, wrong>these, wtu, wtu NUMBER, xxx, y deja, yearl-, yearly, you about, you got, you have
  -1.1: you just, you saw, you update, you … alcanzo, you … all, you … doing, you … ins, you … kids, you … or
  -1.1: you … says, you … who, your account, your … folder, | apague, | au, | consent, | cuanto, | debarque
  -1.1: | desactivez, | dimanche, | eat, | encore, | exam, | friday, | it, | jajajaja, | juste, | kien
  -1.1: | laisse, | lunch, | medium, | ne, | night, | nope, | paro, | pedales, | peu, | pueden, | quand
  -1.1: | queue, | rain, | reached, | senorita, | serait, | texting, | touchez, | turn, | turns, | vete
  -1.1: | walk, | warranty, | … afuera, | … answered, | … attached, | … attends, | … aunt, | … birthday
  -1.1: | … cambio, | … cambios, | … cancelo, | … cher, | … client, | … como, | … contesta, | … credit
  -1.1: | … desactivo, | … dors, | … eat, | … egg, | … equivocado, | … es, | … estaba, | … final, | … frame
  -1.1: | … freine, | … gente, | … hand, | … later, | … lens, | … liao, | … llantas, | … lumiere, | … mouille
  -1.1: | … piste, | … please, | … queda, | … quito, | … rain, | … rappels, | … saliendo, | … souhaite
  -1.1: | … there, | … treat, | … trust, ~_aim, ~_ant, ~_bal, ~_beh, ~_bes, ~_bis, ~_boy, ~_bra, ~_by_, ~_che
  -1.1: ~_cu, ~_fiv, ~_flo, ~_gl, ~_hi_, ~_hom, ~_hot, ~_idi, ~_ja, ~_jer, ~_kid, ~_loa, ~_mag, ~_mau, ~_mid
  -1.1: ~_or_, ~_otr, ~_pag, ~_pig, ~_ram, ~_ro, ~_sam, ~_sea, ~_sem, ~_sha, ~_she, ~_sir, ~_sun, ~_tab, ~_tb
  -1.1: ~_tbh, ~_tom, ~_wat, ~_wed, ~_wey, ~_whi, ~abad, ~abaj, ~ack, ~ack_, ~acks, ~adam, ~ado, ~ain_, ~aiso
  -1.1: ~aks_, ~ale_, ~alf_, ~ali_, ~alki, ~almo, ~alo_, ~amb, ~ana_, ~anca, ~ang, ~ang_, ~anso, ~anti, ~anyb
  -1.1: ~anyo, ~ard, ~aro_, ~arp_, ~arpe, ~arra, ~arri, ~asle, ~aso, ~auco, ~aug, ~augh, ~ava, ~avan, ~avy_
  -1.1: ~bado, ~bbin, ~bc_, ~beh, ~bes, ~bh_, ~boy, ~bro, ~brok, ~brom, ~bysi, ~car, ~cei, ~ceme, ~cen_, ~chr
  -1.1: ~cis, ~clo_, ~coll, ~coma, ~comi, ~cool, ~ctri, ~ddl, ~ddle, ~dee, ~denu, ~deu, ~deux, ~dge, ~dle_
  -1.1: ~dler, ~dsh, ~ea_, ~eal, ~eat, ~eauc, ~ebe_, ~ecei, ~ede_, ~eded, ~eede, ~eel_, ~egan, ~elie, ~eliv
  -1.1: ~ella, ~emai, ~embe, ~eme_, ~emm, ~emme, ~ene_, ~enn, ~epl, ~erd, ~erf, ~esk, ~ess_, ~eudi, ~eus
  -1.1: ~faut, ~fect, ~feli, ~fet, ~ffi, ~fitt, ~fiv, ~five, ~fri, ~fy_, ~gar_, ~gars, ~grup, ~gua, ~gui
  -1.1: ~gund, ~hai, ~hen_, ~hien, ~hink, ~hip, ~hoc, ~hom, ~ht_, ~iano, ~iao, ~iao_, ~ich, ~icy, ~ide_, ~idg
  -1.1: ~idge, ~ijo_, ~iman, ~imbr, ~ina_, ~ini_, ~iou, ~ious, ~ip_, ~irs, ~ison, ~iver, ~ivew, ~jarr, ~jers
  -1.1: ~jeu_, ~jeud, ~job_, ~kena, ~king, ~lads, ~lam_, ~lat_, ~lei, ~lem, ~lets, ~lio_, ~lip, ~liv, ~llo
  -1.1: ~low, ~low_, ~manc, ~mars, ~mate, ~mau, ~mba, ~meca, ~med, ~merr, ~mise, ~mmen, ~mmy, ~mmy_, ~morr
  -1.1: ~movi, ~mpe, ~mpl, ~mpla, ~nadi, ~nam, ~name, ~nami, ~nana, ~nas_, ~ndsh, ~nea, ~negr, ~neig, ~ngo
  -1.1: ~ngo_, ~nio, ~nit, ~nny_, ~nos, ~nsul, ~ntag, ~nyb, ~nybo, ~nyo, ~nyon, ~nza_, ~ocas, ~ock, ~oda
  -1.1: ~oddl, ~oeu, ~offi, ~oji, ~olat, ~ole, ~olen, ~oll_, ~ols, ~omi, ~onf, ~onga, ~onj, ~onjo, ~onsu
  -1.1: ~ook_, ~oop, ~oppe, ~orag, ~orry, ~orti, ~orw, ~ote_, ~ovia, ~pa_, ~parc, ~perc, ~pes_, ~pid_, ~pig
  -1.1: ~plom, ~pock, ~pong, ~pose, ~ppi, ~ppin, ~ps_, ~ptez, ~quea, ~quoi, ~rab, ~rac_, ~rail, ~reco, ~red
  -1.1: ~rell, ~rfai, ~rgen, ~riag, ~rico, ~ridg, ~rm_, ~rook, ~ros, ~ross, ~rown, ~rpe, ~rpl, ~rple, ~rry_
  -1.1: ~rsey, ~ruct, ~rued, ~ruid, ~rust, ~sa_, ~sad_, ~say_, ~sem, ~seme, ~sey, ~sey_, ~sha, ~she, ~smal
  -1.1: ~soup, ~ssus, ~stol, ~stro, ~sun, ~tand, ~tbh, ~tbh_, ~thu, ~todd, ~tole, ~trus, ~try, ~tues, ~tupi
  -1.1: ~twee, ~uand, ~ubie, ~ude_, ~udi_, ~uea, ~ueda, ~uedo, ~uett, ~uggi, ~und_, ~uoi, ~upid, ~urpl, ~ury
  -1.1: ~ury_, ~uvr, ~vail, ~vant, ~vea, ~vent, ~vew, ~vewa, ~voc, ~vra, ~vy_, ~wey, ~wey_, ~whee, ~whi, ~won
  -1.1: ~work, ~yee, ~yee_, ~ysit
  -1.2: (wrong), 2 NUMBER, 2 you, NAME je, NAME le, NAME off, NAME … el, NUMBER c, NUMBER libras
  -1.2: NUMBER minutes, NUMBER mois, NUMBER my, NUMBER only, NUMBER … now, NUMBER … still, NUMBER … that
  -1.2: a chain, a half, a horse, a medium, a pas, a pied, a recibir, a vous, a … avec, a … fee, a … je
  -1.2: a … light, abonnement bixi, about … please, about … refund, access, adapt-, add me, add … back
  -1.2: add … to, adjuster, afrai-, afraid, after hours, after school, after … i, again … you, age |, ah … c
  -1.2: ahi voy, ahora es, ai trouve, ai … achete, ai … dit, ai … nouveau, ailleurs |, air dans, airpods, al
  -1.2: al NUMBER, alcanza, alrig-, alright, also … take, am allergic, am by, am never, am wrong, am … but
  -1.2: am … customer, am … him, am … your, and your, and … a, and … am, and … his, annoncent, annoy-
  -1.2: annulez ma, ans … il, antes, anything off, applied, appoi-, appointment, apporte des
  -1.2: apporte … beignes, apuntame, apuntame … la, are … at, are … free, are … hiring, are … open
  -1.2: are … trying, arregle, arrive … NUMBER, arrives, ascen-, asi … la, asiento |, at, at work, at … gate
  -1.2: attached |, au … apres, authorise, autre personne, autre velo, aux 2, avail-, available
  -1.2: avant … NUMBER, avec un, avez envoyez, avez jamais, avez sauve, avez … j, back … the, baja de, balcon
  -1.2: barre |, bars |, bc … am, be my, beard, beautiful, beers, besid-, best … to, bici jaja, bigge-
  -1.2: bigger, bike and, bike at, bike demo, bin |, bit, bizum, black one, block this, blond-, blonde
  -1.2: bonjour … est, booki-, booking, borre, bouchons, boy, bring anything, bring … in, broug-, brought
  -1.2: bump, bureau a, bureau … NUMBER, burni-, burning, bus y, but … did, by NUMBER, by and, by … NUMBER
  -1.2: by … it, ca doit, ca … dans, ca … trois, cable end, cafet-, calcomania, calcomanias, call NUMBER
  -1.2: call … about, call … when, called |, calls … NUMBER, calme les, camaras, cambiar, came at
  -1.2: can … NUMBER, can … check, can … read, cancelar … pedido, car, caref-, carro, cel … mi, cell a
  -1.2: centre, ces, chain, chaine … pas, chale, changer mes, changer mon, charg-, charge deux, charged me
  -1.2: charged … a, check with, cher pour, cher say, cherchez vous, chiffres |, chip, cine, cleat-, cleats
  -1.2: clign-, closed, clue, coins, colis, combien ca, come through, comis-, commande … pneus, con NUMBER
  -1.2: con … queda, conditions, confirmo, confundi, contact lens, coute combien, creme, creo, creva-, crier
  -1.2: cudnt, d hier, d huile, d … arriere, dad … the, date on, day to, de 2, de casse, de correos
  -1.2: de dimanche, de fete, de lentes, de pleuvoir, de semaine, de tubeless, de … familia, de … ofertas
  -1.2: decals, decided, dejalo, dejo de, delete candado, demain matin, demande … la, demo day, deposit
  -1.2: depuis … operation, desar-, desbl-, descuentito, dessu-, dessus, di … a, did … finish, difference |
  -1.2: digo |, do NUMBER, do … be, do … go, do … i, does it, domingo |, don, dona NAME, done … i
  -1.2: driver … stop, drops, du prix, du … dans, du … est, dueno |, e21, early for, echange |, eh |, el
  -1.2: el color, el dinero, el golpe, el lavado, el me, el seguro, el tubo, el zelle, el … yo, emploi, en 2
  -1.2: en camino, en … bus, en … du, enfan-, engine, enough … for, enough … you, envoyer une
  -1.2: envoyer … photo, equivocado |, equivoque, era hora, era hoy, es mia, es … NAME, es … mi, esas
  -1.2: ese … es, eso, esquina |, est … frere, est … lol, est … nouveau, est … quelle, est … ton, esta mejor
  -1.2: estab-, estaba, este … pero, estimation, estrellas, etes vous, etonnerait, eyes … not, fait frette
  -1.2: fat bike, fathe-, father, faut tu, fetch me, fin … semaine, finir |, firmw-, firmware, fitti-
  -1.2: fitting |, flats, fonta-, fontanero, foot, for 2, for d, for letting, for lunch, for saturday
  -1.2: for … chain, for … hour, for … sister, for … weeks, for … you, forgo-, forgot |, fork, formu-
  -1.2: foto de, foto por, frame is, frame … you, freew-, freewheel, frein a, frett-, frette, frott-, frotte
  -1.2: fwd, gants |, gate code, gate |, gator-, gatorskins, gerer, give … NUMBER, good morning, good … this
  -1.2: google says, gorra, got NUMBER, got … spare, grass, grave |, great … you, gris |, guess |, guitar
  -1.2: hahah-, hahaha, handed, handi-, has it, has … a, hav, hay … mas, he left, headset |, heigh-, height
  -1.2: heure, hiring |, hmm |, home … NUMBER, horar-, horario, horri-, horrible, hoste-, hostel
  -1.2: house number, houss-, housse, how … people, huge, huit, husband, i broke, i get, i look, i pick
  -1.2: i reach, i … allergic, i … am, i … card, i … charged, i … his, i … losing, i … or, ice |, idee
  -1.2: il arrete, il manque, il … chez, il … de, il … reste, impuesto, in stock, in yet, in … min, in … na
  -1.2: in … number, incluses, inscription aux, installez, ir a, is mine, is missing, is paying, is same
  -1.2: is your, is … good, is … under, it … thru, j ecris, j … juste, jaune, je cherche, je demande
  -1.2: je … bien, je … client, journee c, journee … est, junto a, just checking, ka, keep … bell
  -1.2: keep … these, kindly send, knee |, l … d, la carrera, la casa, la gris, la llamada, la llevo
  -1.2: la mauvaise, la nota, la peinture, la pieza, la pintura, la tarde, la … NUMBER, la … ahorita
  -1.2: la … para, lac, las calcomanias, lasti-, law office, le garde, le llego, le marco, le soir, le … NAME
  -1.2: le … al, leade-, leader, leave some, leave … NUMBER, lectu-, lens, lent, les gants, les travaux
  -1.2: les … pis, lift lobby, light on, lightning, llameme |, llanta esta, llave-, llaves, llevo, lo bendiga
  -1.2: lo … la, lo … mas, lock i, login, longer have, look … a, look … me, losin-, losing, luego, lumiere |
  -1.2: luv you, m … il, ma i, mad at, mall, mall |, man |, manana … el, mandame un, mandar esto, mande |
  -1.2: many people, mari, mas barato, mate |, mauva-, maxim-, maximo, me dijeron, me equivoque, me escriben
  -1.2: me gossez, me maybe, me … ca, me … du, me … invoice, me … pasa, me … read, measu-, media, media hora
  -1.2: medic-, mediu-, medium, mejor a, memer-, memere, mensaje … llego, mensaje … para, merci pas
  -1.2: mes cheveux, mes … arretent, message vous, message … c, messages to, messenger, mettez … sur
  -1.2: mi abogado, mi nombre, mi recibo, mi … vieja, miercoles |, miles, miles |, mine now, mine … am
  -1.2: mine … the, missed your, moi … facture, moins cher, mon operation, mon recu, mon … dans
  -1.2: monsieur gagnon, more>more, morning, motor quits, mots, mount-, mountain, mouss-, moved … NUMBER
  -1.2: my garage, my girl, my late, my place, my wheels, my work, my … when, n … to, na, nada … la
  -1.2: names not, nativ-, native, navid-, navidad, ne la, necessaire de, necessaire … m, need NUMBER
  -1.2: need … this, negat-, negra, negra |, new cassette, new … on, news |, next … i, no but, no clue, no mr
  -1.2: no … esto, no … have, no … jaja, no … mia, nobody … up, noise |, non … pas, not free, not … bike
  -1.2: not … it, not … maybe, nouveau velo, numero se, numero … favor, nunca … el, oblige, of … n, of … til
  -1.2: of … you, off today, off … my, offli-, offline, oh it, ok … NUMBER, old … on, on … back, on … old
  -1.2: on … rack, on … st, on … wait, one do, one was, only a, only asked, oops wrong, or call, or … the
  -1.2: orang-, orange, order the, ot, oublie de, oubliez, ours, out for, out of, pa alla, pad, pague-, paper
  -1.2: par … on, para NUMBER, para el, para … reparacion, para … sabado, parale … los, parcel, part … la
  -1.2: pas autorise, pas mes, pas presse, pas … pleuvoir, passe apres, passe par, passe … les, passed
  -1.2: passer … chercher, pearl, pense, people on, perdida, perdon se, perdu votre, pesam-, pesame, peux, pg
  -1.2: phone off, phone … i, picking up, pickup code, pied, pinon, pis … velo, plan is, plane |, pleuv-
  -1.2: pleuvoir, plus aucune, plus bon, plus son, pneus juste, poder-, poderosa, podrian, ponche, por … a
  -1.2: porfavor |, porte d, porti-, portu-, pouces |, pour nous, pour … blonde, pour … fille, pourquoi c
  -1.2: pourquoi … est, powers, powers out, practice, prefer email, prendre le, prendre rendez
  -1.2: prendre … vous, preno-, prenom, presio, prete |, print-, programme de, pu ce, pu son, puede
  -1.2: puede mandar, puede … las, puedes, puedo hoy, puedo mas, push it, push … to, put … new, que bicicleta
  -1.2: que oso, que queria, que se, que tienen, que … gracias, que … manden, quedo en, quel … pour
  -1.2: queue number, quien habla, quien-, quienes, quienes son, quiten las, raccr-, rahul, rains, rapido |
  -1.2: rapidrun, rappels d, raya, rcv, re … me, reacc-, reacciono, reach |, read |, ready … i, reall-
  -1.2: really, receive your, recet-, receta, recibo |, recipe, reess-, remember signing, remember … up
  -1.2: remot-, remote, rental … the, repairs, reporte, reste pu, return the, revisa, ridiculous |
  -1.2: riding … the, rien … casse, ringt-, ringtone, road |, room |, room … the, rubbi-, sabado, sali delete
  -1.2: salio |, sans … lire, savoir … c, saw the, say … but, says tuesday, says … it, sch, screa-, screws
  -1.2: se cancelo, se le, se … NAME, season |, seguido, semaines c, semaines … j, semanas, send message
  -1.2: send to, send you, send>forever, send>me, sending … to, sera la, seria-, service … the, servicios
  -1.2: serving, she says, she … in, ship to, si … a, si … contesto, sick today, siege de, siege … bebe
  -1.2: silve-, silver, slip, smoking |, soeur, some … for, son un, sorry that, sorry … was, sors du, space-
  -1.2: spacers, spins, stapl-, stats, steam, sth, sticker, still have, stitc-, stitches, storage |, suave-
  -1.2: subje-, sucks, sucks |, suert-, suerte, suis devant, suis … mon, sundays, t, take them, talk … me
  -1.2: tamo, tan seguido, tell … i, tenem-, tenemos, text book, text instead, text notifications, text … an
  -1.2: texto a, texto on, thanksgiving, thanksgiving |, that day, that much, that … one, the NAME, the big
  -1.2: the change, the cone, the crew, the estimate, the front, the good, the helmet, the invoice
  -1.2: the onions, the post, the recipe, the rim, the tape, the … bracket, the … brake, the … cassette
  -1.2: the … comes, the … fit, the … from, the … key, the … lock, the … station, the … street, the … wheel
  -1.2: they told, think … want, think-, this a, this right, tienen |, tienen … de, time no, time … come, tix
  -1.2: to … 2, to … NAME, to … brother, to … last, to … other, todo … mi, todos … el, ton … est, trailer
  -1.2: training, training wheels, travail je, triciclo |, troca |, trompez de, trouve pas, tu hermano, tu |
  -1.2: tu … pas, tue, tuque, type |, typo in, ubicacion |, ugly, uh i, un bruit, un rappel, una foto
  -1.2: une mise, unit NUMBER, unscr-, unscrew, unsur-, unsure, up over, up text, up … you, upsid-, upside
  -1.2: upside down, usada-, usadas, use another, va passer, va … le, vais le, vater, velo arrete, velo ca
  -1.2: velo … tu, vend, venda-, vendredi, venmo, verda-, verdad, veut pu, veux … au, vidrio, vieil-, vieja y
  -1.2: viens pour, void, voir avec, vole, volunteers, vote for, vous du, vous … gossez, vous … oublie
  -1.2: voy al, voy … el, voyan-, voyant, voyez, vu la, wakey, walk |, want … money, wants … know, was fast
  -1.2: washed, wat is, watchman, water-, we get, we … at, we … her, were going, wheel, when … land
  -1.2: which one, which … did, who ate, who … my, who … think, why … it, will … take, works better
  -1.2: works for, wrong phone, wrong … i, wrong … lol, y llego, y mouille, y paso, y … NAME, y … frette
  -1.2: y … si, y … t, yet … want, yo … dije, you NAME, you era, you fue, you hiring, you promised
  -1.2: you should, you there, you trying, you |, you … NAME, you … back, you … did, you … hora, you … my
  -1.2: you … noon, you … sirve, your boss, your ex, your home, yourselves |, | apuntame, | bringing, | casco
  -1.2: | casque, | church, | cierran, | coach, | confirm, | courriel, | elle, | esto, | first, | gd, | god
  -1.2: | hahaha, | jaja, | jeudi, | keys, | la, | meeting, | meme, | nah, | off, | pedal, | perfect
  -1.2: | powers, | quelle, | rode, | sunday, | swap, | the, | they, | tired, | trae, | unsure, | vi
  -1.2: | … achete, | … at, | … bad, | … boite, | … book, | … cable, | … checked, | … confirme, | … confirmo
  -1.2: | … conozco, | … consent, | … cried, | … dan, | … dr, | … etait, | … freehub, | … frein, | … importe
  -1.2: | … is, | … les, | … llave, | … luces, | … musubi, | … of, | … ou, | … pagina, | … pere, | … plutot
  -1.2: | … puede, | … puedes, | … quelle, | … reached, | … rear, | … red, | … roule, | … so, | … sonnette
  -1.2: | … vas, ~_abr, ~_al_, ~_app, ~_asi, ~_at_, ~_atr, ~_aun, ~_aye, ~_bc, ~_ben, ~_clu, ~_cov, ~_cub
  -1.2: ~_dev, ~_dr, ~_el_, ~_enf, ~_ey, ~_fil, ~_fre, ~_hol, ~_hoo, ~_ide, ~_jeu, ~_job, ~_lle, ~_mir, ~_mun
  -1.2: ~_na_, ~_nie, ~_ope, ~_ov, ~_ove, ~_pan, ~_pin, ~_ren, ~_ru, ~_rui, ~_sco, ~_siz, ~_soe, ~_t_, ~_thu
  -1.2: ~_tue, ~_ver, ~_vet, ~_wt, ~abur, ~ade_, ~adin, ~afra, ~agg, ~aile, ~aim, ~aks, ~al_, ~alen, ~ali
  -1.2: ~alls, ~amba, ~ana, ~ango, ~aniq, ~ano_, ~arei, ~argo, ~art_, ~ate, ~atea, ~auva, ~avid, ~ayer, ~ba_
  -1.2: ~bat, ~batt, ~bis, ~blac, ~blem, ~blon, ~blow, ~boy_, ~bras, ~bre, ~brou, ~bs_, ~cafe, ~call, ~carr
  -1.2: ~cc_, ~cci, ~ch_, ~chad, ~char, ~chid, ~cide, ~cinc, ~cio_, ~cod, ~conf, ~cran, ~creo, ~cuan, ~cub
  -1.2: ~curr, ~dan_, ~depo, ~dev, ~deva, ~dite, ~done, ~dora, ~dre_, ~dro_, ~eall, ~eam_, ~ece_, ~ectu, ~ecu
  -1.2: ~ediu, ~eel, ~ege, ~emas, ~enf, ~enfa, ~enge, ~enmo, ~eot, ~erdi, ~esti, ~eve_, ~ew_, ~fath, ~fic_
  -1.2: ~fig, ~fine, ~fle, ~flo, ~fre, ~ful_, ~gage, ~game, ~gat, ~gear, ~gen_, ~gent, ~gere, ~gger, ~glov
  -1.2: ~gues, ~heel, ~heme, ~hens, ~heu, ~heur, ~hick, ~hie, ~hope, ~hurs, ~iag, ~ibo, ~iei, ~ieil, ~ieto
  -1.2: ~iez, ~igh, ~ight, ~ija_, ~ilin, ~inda, ~iner, ~ink, ~ins_, ~intm, ~io_, ~irt_, ~itez, ~ivo, ~ivoq
  -1.2: ~jack, ~jeu, ~job, ~key_, ~lack, ~lats, ~lavo, ~lech, ~leep, ~levo, ~lga, ~libr, ~lip_, ~lki, ~lkin
  -1.2: ~lla, ~llov, ~loc, ~lock, ~loor, ~lpe, ~lue, ~lueg, ~lui, ~male, ~mall, ~mana, ~mat, ~mauv, ~mbi
  -1.2: ~mbl, ~met_, ~mil, ~ming, ~mma_, ~mp_, ~mpie, ~mpte, ~mula, ~nar, ~nar_, ~navi, ~nct, ~neau, ~nfa
  -1.2: ~nfan, ~nig, ~nigh, ~nmo, ~nmo_, ~nner, ~nnoy, ~nor, ~novi, ~noy, ~ntal, ~ntee, ~ntm, ~ntme, ~nue
  -1.2: ~oble, ~ocad, ~ode_, ~okin, ~olis, ~olu, ~olve, ~onda, ~oran, ~orgo, ~ormu, ~orq, ~orqu, ~ount, ~ovie
  -1.2: ~ower, ~pac, ~pata, ~ped_, ~peux, ~pond, ~post, ~pren, ~pta, ~pued, ~qua, ~qua_, ~qued, ~rand, ~rche
  -1.2: ~reil, ~rent, ~reo, ~rep, ~resa, ~ress, ~rew_, ~rgo, ~rgo_, ~rgot, ~rie_, ~rink, ~rmul, ~rob, ~ror_
  -1.2: ~row, ~rp_, ~rrid, ~rror, ~rry, ~rst, ~rtab, ~rubb, ~ruin, ~rupo, ~sam, ~sand, ~sapp, ~seg, ~segu
  -1.2: ~sell, ~ship, ~shoe, ~sid, ~sie, ~sim, ~sitt, ~slee, ~soeu, ~song, ~ssu, ~sua, ~suer, ~tal, ~tell
  -1.2: ~they, ~titc, ~tomo, ~tora, ~trek, ~tro, ~ttez, ~tue, ~ual, ~ual_, ~ubbi, ~ucks, ~uden, ~ued, ~uede
  -1.2: ~unta, ~urni, ~urse, ~utti, ~uva, ~uvai, ~va_, ~vell, ~vena, ~venm, ~vet, ~viei, ~war, ~win
  -1.3: (unknown 5), 3rd, NAME hi, NAME or, NAME to, NAME … es, NUMBER at, NUMBER days, NUMBER kilos
  -1.3: NUMBER o, NUMBER psi, NUMBER quid, NUMBER sharp, NUMBER works, NUMBER … bikes, NUMBER … will
  -1.3: NUMBER … would, a arreglar, a bag, a bit, a cat, a kids, a llamar, a poco, a que, a … esposa
  -1.3: a … lista, a … party, a … please, a … texter, a … til, abajo, abajo |, about … bill, accident can
  -1.3: accident … you, account, admission, agenc-, agreg-, ahead, ahi estare, ahi … va, ahora … mas
  -1.3: ai … autorise, al … porfa, alive |, already |, am broke, am moving, am paying, ancie-, and a
  -1.3: and leave, angry>law, annulez, antes de, antes me, anuncio, any day, any … but, appea-, approved, apt
  -1.3: apuro |, aqui es, are never, arreglan, arreglen, arret d, arreter a, as … on, asiento esta
  -1.3: asiento … muy, asking … my, at … is, at … lights, attac-, attached, attends votre, attri-, attribue
  -1.3: au … d, aucun velo, autre, avant |, avez … des, avoir donne, avoir une, away and, away … a, away … do
  -1.3: ayer, babys, bajar, balco-, barre, batte-, bcd, be out, be … soon, beaut-, behind me, beign-, beignes
  -1.3: believing, bent the, beso, bici … y, bike fits, bike there, bloqueado, blue … the, bonjour c
  -1.3: bonjour je, bonne annee, bonne st, both, bow on, bow … it, brake lever, bring my, bring-, bringing
  -1.3: broke-, broken, burnt, buscar, bussi-, busy, but … is, but … one, by … end, c … annule, ca au
  -1.3: ca … coupe, cadre |, call, came, came |, caminando, can come, can of, can … keep, can … squeeze
  -1.3: cancel just, careful, carga-, casa es, casco, casse-, catch-, causa, ce … les, cease … desist
  -1.3: celular … me, certa-, chanc-, chance, change … boutique, changer … cassette, changez, charging
  -1.3: cheve-, cheveux, chick-, chicken, chien |, chiffres, children, chill-, chiquita, ci, clase
  -1.3: client chez, cliqu-, collants, colors, combien … temps, come |, comes … NUMBER, commande NUMBER
  -1.3: commande de, commande … ai, comme un, commerce, como esta, como quedo, con alguien, cone, confi-
  -1.3: confo-, conozco a, consignment, contacts, contestar, correr, corte el, could … check, coupez la
  -1.3: courant |, couriers, court, courte, cousin from, coute … sous, coute-, crank |, crash-, crashed
  -1.3: crisp-, crisps, crois |, crois … il, crying at, cual es, cuando llega, cuando quede, cuando … las
  -1.3: cuanto … quitar, cubierta, dans NUMBER, dans la, dans … magasin, day … tomorrow, de hacer
  -1.3: de rechinar, de … esta, de … l, de … lol, de … nada, de … pluie, de … rueda, deal with, debarre
  -1.3: decep-, declined try, deje mi, dejen … mandarme, delete mecanico, delete salon, delete … voy
  -1.3: delivery guy, demande si, dentist |, derailleur, des beignes, des sous, desde el, desde hace, devai-
  -1.3: dicta-, did it, did they, diffe-, different number, dinner |, dispe-, dissertation, do … buy
  -1.3: do … call, do … cancel, do … replace, does … sale, dog … my, doing after, dolar-, dolares, dommage
  -1.3: donde queda, done, donne … mauvais, door, dormi-, drill, drinks on, dropping, du cadre, du guidon
  -1.3: du stationnement, eat already, eje, el bus, el cupon, el eje, el freno, el mostrador, el paseo, el y
  -1.3: el … al, el … derecho, el … o, emergency contact, emoci-, en tu, en … calle, en … esquina, en … fois
  -1.3: en … merci, en … mostrador, en … noche, ends … NUMBER, enervez, enlever le, entrada, entreposage |
  -1.3: epice-, epicerie, equivocado, equivocado de, erabl-, errad-, errado, erreur de, es estafa, es mejor
  -1.3: es yo, es … bici, esa la, esas llantas, ese … se, espal-, espalda, esquina, essentiel, est mieux
  -1.3: est partie, est son, est … du, est … femme, est … quand, est … rien, esta mal, esta … alto, estara
  -1.3: estare, estoy … la, exam, expec-, experto, fa cai, facture … courriel, faut, faut … un, feed, feeling
  -1.3: feliz, fellow, fermez … a, fin … mois, fixe, floor, folde-, for tuesday, for … night, for … or
  -1.3: for … saturday, forget, forget the, forgot to, fox, frame … i, freeh-, freehub, frein-, friday … you
  -1.3: from … is, front of, froze-, frozen, fue, fuse, gaspe-, gaspesie, gentle, get off, gliss-, glisse
  -1.3: gloves on, glute-, gluten, go thru, go … sleep, golpe |, gong xi, gong … fa, got, got … number, grab
  -1.3: grandpa, gritt-, gritty, group rides, grupo, guess who, guidon |, haberles, haha you, hai, hair |
  -1.3: half the, hall, hange-, hanger, happy bday, harta, hate |, have not, have … waiting, have … wrong
  -1.3: hay, he knows, he … my, heart, her … the, hide, hirin-, hiring, his birthday, hola buenas, horn
  -1.3: horse, how … the, hurry at, hurry … all, i pressed, i try, i … broke, i … left, i … moving
  -1.3: i … paying, i … saw, i … scared, i … with, i … wrong, idiot, igual |, il est, il reste, il … NUMBER
  -1.3: il … la, il … le, important, in it, in … car, in … work, ingles |, inscrivez … pas, is only
  -1.3: is … best, is … on, is … phone, is … worth, it does, it like, it made, it … fixing, it … late
  -1.3: it … may, it … number, it … or, it … someone, j pensais, jajajaja, jajajaja |, je lai, je paie
  -1.3: je … au, je … envoie, je … pareil, je … vos, juare-, juarez, just get, key, key |, kiddo, kids are
  -1.3: kien, kien eres, kille-, kits, ko, l antivol, l … tout, la arreglen, la esquina, la lluvia
  -1.3: la lumiere, la messe, la nueva, la nuit, la persona, la piste, la ubicacion, la … des, la … en
  -1.3: la … verde, la … veut, la … vieja, lai, las … en, last message, last night, lata, lavado |, lavoie |
  -1.3: lawn, layaway |, le cours, le debo, le garder, le gars, le pregunto, le puede, le … mas, le … oui
  -1.3: le … pareil, le … passe, leave your, leaving in, left … with, lend me, les notifications, les photos
  -1.3: les … m, lette-, library, libras, liner-, liners, list NUMBER, list>stop, liste a, listed
  -1.3: livraison je, llame a, llamo NAME, llamo |, llave |, llego … NUMBER, llevo … mi, llove-, llover
  -1.3: lluvia |, lo veo, loca, lol my, looked at, los … anos, lose my, lost the, lost … key, luck |, m … ce
  -1.3: ma cle, ma fille, ma … ce, mais on, mais … est, manan-, manana, manda la, mando el, mando mensaje
  -1.3: manejando |, manques, marche, marche … avec, mardi svp, mars |, mauvaise personne, mc, me NUMBER
  -1.3: me because, me contesto, me dieron, me next, me sms, me … esperar, me … jamais, me … was, mechanic |
  -1.3: mensaje … error, mensaje … voz, mepri-, meprise, message n, mi bebe, mi direccion, mia, mile, mille
  -1.3: mind … not, mines, mitai-, mitaines, mobile no, moi meme, moi … le, moi … place, moi … que, mojar
  -1.3: mom i, mon compte, mon … par, monda-, money back, montar, month, month |, monthly, more … and, mosqu-
  -1.3: mosquitoes, mou, movie, moyeu |, much, mueva-, muevan, mug, musta-, mustache, my bag, my car, my face
  -1.3: my key, my … but, my … handles, my … ready, my … that, mysel-, myself, n put, n send, nada ni
  -1.3: name … on, names NAME, navidad |, need one, never … NAME, new one, nino, nino |, no iba, no … called
  -1.3: no … digas, no … muevan, no … texto, nom … NAME, not alone, not at, not cut, not enough, not of
  -1.3: not recognize, not replace, not sell, not there, not what, not … calling, nuevo-, nuevos, number has
  -1.3: number that, numbers … the, numero errone, numero pour, numero … gars, oblige de, of … on, of … this
  -1.3: off is, off tomorrow, off … at, off … notifications, office, on labor, on part, on read, on the
  -1.3: once and, onda |, one called, one that, one … off, ones |, only texts, open … labor, opt … of
  -1.3: option |, oublie, oui … les, out … old, oven, overt-, page … is, pana, pana |, panne, paper-, papers
  -1.3: para … viernes, pardon … je, parec-, pareil |, paren … mandar, parfa-, parfait, parking |, pas avec
  -1.3: pas les, pas parler, pas … bonne, pas … c, pas … du, pas … grincer, pasel-, pasele, pasto-, pastor
  -1.3: pay you, payer en, pedal, pedal derecho, pedals |, pelea-, pelud-, perfe-, permiso … que, pero … es
  -1.3: personne que, peut on, phone … this, pick a, pickles, pictu-, pido de, pido … favor, pintu-, pintura
  -1.3: place to, place-, please tell, please … an, plus du, plus vite, pneus … la, po, pon, pongame en
  -1.3: pongame … la, por ella, por … hasta, porfa que, portiere, potence, pour aines, pour changer, power-
  -1.3: pregunto a, pregunto … mi, prende |, prendre les, promp-, prompt, pu capable, pu … air, puede … el
  -1.3: puedo |, puedo … mi, pulling, que llegue, que ma, que t, que … dieron, que … dois, que … estan
  -1.3: que … quedo, queda |, quel velo, qui va, quid, quiero mi, quiero una, quiero … dinero, quitale el
  -1.3: quitar … telefono, quitele la, rabais pour, ramas-, range-, rayons, rdv … mardi, readi-, reading
  -1.3: rear end, rear … feels, rechinar, recibo … correo, recognize, recomiendo, recu … facture, regardless
  -1.3: regular, remboursement |, remon-, remove>send, removed … from, rende-, rendez, rendez vous
  -1.3: rent bikes, reparacion no, repondu stop, reprenez, resid-, resiz-, resize, reste |, retab-
  -1.3: retablissement, retard |, retirar, rien … reparer, rines, roads are, rodado, rojas, rota, rouler avec
  -1.3: rounded, row |, rule, s arrete, said about, salie-, same time, same … as, saqueme … la, saturday
  -1.3: saved my, savin-, saving, say this, scold, scooters, scratch that, second … from, see me, see … after
  -1.3: sell … i, sent … to, separate, shd, she is, shower, signatures, sim, since yesterday, since you
  -1.3: sis |, slaque un, slaque … peu, slim, slot, smell-, smells, smells like, sms … when, snake, snake |
  -1.3: so … who, some other, someone … bike, sont tu, sorry … is, stain, stop charging, stop press
  -1.3: stopper … the, succe-, suis en, suis … d, suis … mere, sul, supports, sur … facture, sur … velos
  -1.3: surgery |, switched off, t inquiete, t … ou, tablets, taking my, talk in, tall, tan … gracias
  -1.3: team coach, teeth |, tell … it, tell … she, tengo ninguna, tengo … la, tent, termina … NUMBER
  -1.3: termino de, text do, text … NAME, text … a, text … fine, text … too, text … wife, texting … this
  -1.3: texting … wrong, textos haha, texts about, thanks … the, the NUMBER, the emergency, the giant
  -1.3: the headset, the interview, the key, the lights, the mail, the mustache, the oven, the pedal
  -1.3: the pedals, the rental, the repair, the saddle, the season, the shower, the small, the trip, the van
  -1.3: the … can, the … dog, the … first, the … for, the … papers, the … says, the … tire, the … trail
  -1.3: the … visit, the … will, them up, there soon, this family, this is, this morning, this … with
  -1.3: tiene … de, tight, tight-, tighten, tighten the, till … i, timbre, time do, to his, to next, to them
  -1.3: today i, toi, ton pere, ton … d, toner, top, top … the, toque, trae, trae el, traia, traje la
  -1.3: transmission, travail |, trompee, trouve … le, truck, try to, tu … au, tu … j, ubicados, ud, un an
  -1.3: un remboursement, un … le, un … que, uncle, une … je, up from, up … week, urs |, usagees, usted diga
  -1.3: ustedes jaja, utiliser, va … aller, va … la, va … que, vais, vais … un, vais … votre, van |, veux le
  -1.3: video |, vieja, viene-, viern-, viernes, vire, voici la, voir, vous envoie, vous eu, vous fait
  -1.3: vous pour, vous … mal, voy … alla, vuelo, waited, walked, walked … the, want me, want … blue, ward
  -1.3: was … meant, wat … i, we … NUMBER, we … again, we … got, what happens, what is, whatever it
  -1.3: whoever had, why so, wife instead, wifes phone, will … buy, winnipeg, wish … would, with you, work at
  -1.3: work cell, working |, worth fixing, worth it, would … NUMBER, write it, xi, xi fa, xi … cai, xioma-
  -1.3: xiomara, y estoy, y tu, y … mensaje, yo soy, yo … NAME, yoghu-, yoghurt, you carry, you deliver
  -1.3: you lo, you off, you squeeze, you … a, you … an, you … best, you … family, you … mistaken, you … need
  -1.3: you … su, you … the, you … uno, your … be, your … before, your … system, | aqui, | asere, | chaine
  -1.3: | cher, | coffee, | color, | dejalo, | erreur, | estan, | gong, | half, | has, | her, | hope, | i
  -1.3: | ils, | inform, | manda, | mardi, | mija, | ngl, | parking, | perdone, | quita, | ready, | rentan
  -1.3: | report, | saca, | siempre, | talla, | tell, | terminen, | tienes, | traje, | trompe, | uh, | visa
  -1.3: | what, | … ai, | … annee, | … antivol, | … anyone, | … away, | … basta, | … bday, | … bell
  -1.3: | … bicis, | … capable, | … compro, | … done, | … dropped, | … ecran, | … errone, | … est, | … freno
  -1.3: | … gars, | … happens, | … hora, | … hours, | … i, | … juste, | … knees, | … livreur, | … maintenant
  -1.3: | … night, | … perdon, | … pneu, | … precio, | … press, | … recibo, | … route, | … sacan, | … sirve
  -1.3: | … st, | … survey, | … tmr, | … toi, | … whatever, | … xi, ~0rd, ~0rd_, ~_0r, ~_0rd, ~_ahe, ~_asa
  -1.3: ~_at, ~_br, ~_caf, ~_ci, ~_ci_, ~_cr, ~_cra, ~_cre, ~_cua, ~_doc, ~_dos, ~_gam, ~_gat, ~_gea, ~_glo
  -1.3: ~_gu, ~_hub, ~_kne, ~_lau, ~_mia, ~_mom, ~_mu, ~_muc, ~_mys, ~_nai, ~_nea, ~_neg, ~_our, ~_pai, ~_po_
  -1.3: ~_pre, ~_rep, ~_rou, ~_sli, ~_soi, ~_tal, ~_til, ~_tro, ~_va, ~_vie, ~_voy, ~_wah, ~_wea, ~_wtu
  -1.3: ~aban, ~ablo, ~acr, ~acts, ~adit, ~ador, ~agar, ~ahe, ~ahea, ~aill, ~aliz, ~alta, ~amp_, ~anan, ~anas
  -1.3: ~arf, ~arfa, ~arge, ~argi, ~arid, ~armi, ~aro, ~arou, ~arro, ~art, ~atin, ~atro, ~atta, ~aves, ~awa
  -1.3: ~ayi, ~ayon, ~azo, ~blig, ~brak, ~bri, ~brin, ~busy, ~caf, ~cam, ~cani, ~chev, ~cim, ~ck_, ~cken
  -1.3: ~cliq, ~coge, ~cong, ~cua, ~dal_, ~dam, ~deso, ~dile, ~doc, ~dot, ~dre, ~dred, ~dril, ~dry, ~eaf
  -1.3: ~eaf_, ~eap, ~edo_, ~eels, ~eev, ~egg, ~egr, ~eje_, ~eji, ~ejo, ~eles, ~elin, ~eliz, ~emoj, ~emon
  -1.3: ~enco, ~enfr, ~enne, ~ep_, ~erce, ~erfe, ~erme, ~erna, ~err, ~erre, ~erto, ~eva, ~evin, ~extr, ~fall
  -1.3: ~fast, ~fe_, ~flat, ~flow, ~fold, ~fue_, ~ga_, ~gad, ~gam, ~glan, ~goss, ~got_, ~gran, ~grat, ~guar
  -1.3: ~harg, ~hay_, ~head, ~het, ~hev, ~hour, ~ictu, ~idee, ~iej, ~ieja, ~iere, ~iern, ~igo, ~ija, ~ild
  -1.3: ~iles, ~impl, ~inch, ~ingo, ~invo, ~iot_, ~ippi, ~irt, ~ises, ~issu, ~ixe, ~ket_, ~key, ~ki_, ~kid
  -1.3: ~kien, ~kne, ~knee, ~lam, ~lan_, ~ler_, ~lig, ~lis_, ~liz_, ~lond, ~lui_, ~lune, ~lve_, ~maga, ~mano
  -1.3: ~memb, ~met, ~mic, ~minu, ~moji, ~mom, ~mosq, ~mpi, ~muc, ~much, ~mys, ~myse, ~ncer, ~near, ~nett
  -1.3: ~new_, ~nier, ~niss, ~nth, ~nual, ~oad_, ~ob_, ~obl, ~obli, ~oct, ~oger, ~ogg, ~oke, ~ol_, ~old
  -1.3: ~old_, ~ole_, ~olin, ~omes, ~oney, ~onfi, ~onfo, ~opia, ~orar, ~orch, ~orl, ~oro, ~osq, ~osqu, ~parf
  -1.3: ~past, ~phew, ~pick, ~pict, ~pied, ~pies, ~pire, ~poll, ~pote, ~quo, ~rab_, ~rae_, ~rak, ~rake, ~rary
  -1.3: ~rav, ~ray, ~rb_, ~rdo, ~rdon, ~reas, ~rek_, ~rend, ~repl, ~rer_, ~reu, ~reur, ~reva, ~rfe, ~rfec
  -1.3: ~rga_, ~rgin, ~rial, ~ric, ~ries, ~rigi, ~rked, ~rle, ~rler, ~rmu, ~rnes, ~roo, ~rpr, ~rpre, ~rrow
  -1.3: ~rti_, ~sad, ~sch, ~side, ~sim_, ~sir, ~sita, ~siz, ~size, ~ska, ~slot, ~spin, ~spo, ~spon, ~squa
  -1.3: ~stam, ~stly, ~summ, ~taci, ~teri, ~ters, ~tiem, ~tivo, ~tle, ~toi_, ~trol, ~ttac, ~ttr, ~tua, ~uard
  -1.3: ~ucc, ~uck, ~uct, ~uge, ~uid, ~uin, ~uine, ~ul_, ~ulto, ~unes, ~usca, ~utt_, ~uvo, ~vac, ~viej, ~vil
  -1.3: ~vio_, ~voca, ~vol, ~wah, ~wall, ~wd_, ~wea, ~wers, ~wtu, ~xam_, ~xi_, ~xtr, ~xtra, ~yon, ~yone, ~yse
  -1.3: ~ysel, ~zar
  -1.4: 2 days, 2 in, 2 … i, NAME there, NAME … am, NUMBER estrellas, NUMBER free, NUMBER no, NUMBER on
  -1.4: NUMBER pour, NUMBER sur, NUMBER to, NUMBER … for, NUMBER … much, NUMBER … or, a better, a esa
  -1.4: a mange, a matin, a mistake, a paye, a trois, a whole, a … 2, a … of, abt, aca no, accidentally
  -1.4: accounting, admis-, after lunch, afuera yo, ai bloque, ai … ce, al final, alcanzo, all set
  -1.4: all … best, all … bikes, am hard, am … one, amma, ancienne adresse, and family, and want, and will
  -1.4: anoch-, anoche, antes que, any NUMBER, any … sms, appelle … NAME, apportez, are texting, are … of
  -1.4: arme, arrange, arrete chez, arrete … vous, arreter … NUMBER, arreter … nous, arrive, as you, asegu-
  -1.4: ateli-, atelier, atend-, au travail, aucun contact, autobus devant, avec ma, avec … messages, avertis
  -1.4: awesome |, back by, bags |, barrio |, batch, battery is, be sad, beate-, beater, because … is
  -1.4: been NUMBER, bell crank, ben |, bici, bien merci, bike belongs, bike … day, bike … it, bikes to
  -1.4: bille-, biscu-, black, blagu-, bonne soiree, book, bother with, bother … the, box and, brake rubs
  -1.4: bring, broma |, bruh |, bucks |, bueno-, buenos, burie-, buried, but … it, buying … so, c correct
  -1.4: c … pu, c … quel, c … son, ca … combien, ca … la, cadre est, caigo, caigo |, cake |, calcu-
  -1.4: calculator, calid-, calidad, call … NUMBER, called … the, calling |, cambi-, cambio, can not
  -1.4: can … drop, can … pay, can … pick, can … push, canal, canasta |, cancelaron, cansado, card on, carres
  -1.4: cassette, ce que, ce … ici, ce … mon, cel por, celular en, cerrado, ces … merci, chain keeps, chaine
  -1.4: change … number, cheap-, cheaper, check out, chew, chez, chidi, chill |, choca-, chocaron, choice |
  -1.4: cinco, cinta, civic, civic |, claim ticket, cleve-, cleveland, clicks, close-, code for
  -1.4: code … NUMBER, combien, comid-, comida, comin, commandez la, compl-, comprends |, con … numero
  -1.4: con … para, conduit, conduit |, confisque, congrats, connais … de, contesto, contigo, correct |
  -1.4: correcta, cost … money, costo, cough-, courses, crack-, creo que, creo … me, cry |, cuanto por
  -1.4: cuanto |, cuentas, d … devant, dans … pneu, day |, de enviarme, de jeudi, de … horquilla, de … j
  -1.4: de … mandando, de … quien, de … stop, debou-, decalissez, dejam-, deje, delete equipo, delete freno
  -1.4: delete … second, deleted … message, dentist, denuncia, derai-, descr-, despues delete, desti-, deux
  -1.4: deux … vous, did NAME, did … cancel, did … order, didi, die |, digale a, dile a, diner-, dinero
  -1.4: dio … el, dire que, disqu-, dites … a, do the, do |, do … answer, do … email, do … think, do … worry
  -1.4: docte-, docteur, doit … pour, domma-, done … work, done … you, donnee |, dos … por, draft, drink
  -1.4: dropped, drove, du … c, dueno, earph-, egg, ekivo-, el NAME, el gato, el pago, el perro, el … ahi
  -1.4: el … de, el … viejo, electriques, electriques |, elimine el, elses bike, en fauteuil, en parler
  -1.4: english please, english |, enough i, envoie … photo, equiv-, errone, es regalo, es … a, escrito
  -1.4: ese no, ese … de, ese … me, esperar |, est il, est quel, est tout, est … moi, est … ou, esta … hoy
  -1.4: estaba |, estimate, estoy afuera, etes a, everybody, evng, exact-, expen-, expensive, eyes, factu-
  -1.4: fall, far, faste-, faster, fatou, fav, favor … lo, faxed, fed, fed up, felicidades … el, fermez pas
  -1.4: fila |, fin … la, fin … mes, finalement on, fini de, fini … velo, finis a, finis … NUMBER, firma-
  -1.4: fit … in, fitte, flu, for sunday, for … it, for … mother, forgotten, forma, fotos delete
  -1.4: found … glove, free … a, freins, freins arretent, frenc-, french, friends, frigo, from that
  -1.4: from … side, fue … luz, funeral |, garmi-, garmin, gentl-, get paid, get … so, girl, glove |, glove-
  -1.4: gloves, gmail, gmail |, go again, golpe, goodness, got a, got one, got people, got … stop, grupo de
  -1.4: guys do, habla, hable … mi, hables, hace … cuando, happened to, happy |, hard of, hard … hearing
  -1.4: has … my, has … to, have reached, have you, have … enough, have … seen, he hates, he … never, he … ok
  -1.4: heads-, headset, heavy, her so, hermo-, hermosa, homework |, hora, hospital |, hours please, how bad
  -1.4: how was, how … for, hows the, hun, hun |, husbands number, i change, i feel, i removed, i … came
  -1.4: i … need, i … paid, i … said, identite, if any, if it, ignore that, il … en, ils ont, impue-, in all
  -1.4: in town, in … group, inclus, ins |, instead … texting, insurer, intensos, interesa … nada, interest |
  -1.4: interview, iphon-, iphone, is free, is in, is quitting, is … at, is … safe, it alone, it before
  -1.4: it safe, it worth, it … a, it … like, it … next, it … visa, izquierda, j … bloque, jala, jam
  -1.4: je finis, je vais, just kidding, just … i, just … one, kindly inform, knows … bike, kreo, l erreur
  -1.4: l … NAME, l … adresse, la cassette, la noche, la recoge, la vida, la … arrete, laissez le, las luces
  -1.4: laugh, le cafe, le chat, le docteur, le frein, le guidon, le site, le virement, le … de, le … las
  -1.4: left it, left … at, lentes |, les … electriques, les … juste, letre-, letrero, letters |
  -1.4: letting … know, libra-, libras |, lieu d, littl-, little, livrez, llamada perdida, llant-, llantas |
  -1.4: lobby, loggi-, logging, lol, lol c, lol … est, long |, looking for, los lunes, lower, ma coloc, mad |
  -1.4: manana con, mande el, manqu-, march-, marqueme, mas cosas, mas … me, masso-, masson, me every
  -1.4: me just, me saca, me she, me … break, me … contact, me … gracias, me … no, me … su, mejor … la
  -1.4: melan-, meme, mensaje a, mensaje dice, mensajes … a, merci d, merit, merit-, mes, mess, message quand
  -1.4: message … je, mi … ni, mins |, minutes |, miss, moi en, moi … non, mom … not, mon colis, mon fils
  -1.4: mon oncle, mon … vous, monday i, monsieur … n, more>want, muerd-, muffi-, mummy, mural, musub-
  -1.4: musubi, my appt, my hair, my neighbors, my plan, my toddler, my … NAME, my … name, my … they, n … a
  -1.4: n … your, near the, necio-, necios, need … me, needing your, negro |, never buying, never … found
  -1.4: new, new … no, next week, niaises, nid, nina |, no alcanzo, no deja, no espero, no nothing, no tengo
  -1.4: no … bicicleta, no … cliente, no … that, nom ici, not eat, not email, not happy, not worry, not … air
  -1.4: not … from, not … la, not … sad, nothing … i, nouve-, novem-, nueva, number must, number … i
  -1.4: numero au, o el, of hearing, ok enough, ok if, ok … gracias, okada, old … for, old … of, on to, on |
  -1.4: on … demain, openi-, or nah, order anything, otez la, otra persona, otra que, out … order, owner |
  -1.4: paie, panic, pantr-, pantry, papin-, papineau, paquete, par ecrit, par le, para manana, para ustedes
  -1.4: parad-, parri-, pas cette, pas pret, pas votre, pas … la, pas … ton, pasar, past, pe |, pedal |
  -1.4: pendiente, pense … vous, people … a, perdu, persona que, peux passer, peux … repondre, phone number
  -1.4: picture of, picture |, pictures, pig, pila |, pintarla, place lol, place please, please |, pluie |
  -1.4: plus ce, po |, poner una, poner … queja, pongame, por … NUMBER, por … o, por … soy, poule
  -1.4: pour … autre, pouvez le, presupuesto, proba-, probl-, problem |, pu … de, pu … moi, puede ser
  -1.4: put your, qn, qu … y, que hora, que la, que necios, que … cobren, que … llegue, que … yo
  -1.4: quelle marque, quelle … de, qui, qui … ce, qui … mange, quien … el, quinceanera, quite las, quito el
  -1.4: quits, rain |, raleigh |, rappel pour, reagi, real person, recharge, recibo por, recoger, recordarme
  -1.4: recu |, refuse … pay, registro de, remember … you, reminder … the, remor-, rentan, repon-, reponse
  -1.4: reporting you, rice, ride leader, rien … chez, rite |, road, road … the, roban, roja |, round |, rubs
  -1.4: run it, sabes, saco, saddl-, saddle, sauf, saw … text, school |, screw-, se cual, se … baja, se … des
  -1.4: se … les, seats, see … at, seguir recibiendo, selle est, send … photos, shaki-, shaking, shave
  -1.4: she … a, ship it, shoe |, sian, siempre me, since march, size |, skipping, slick-, slicks, slip |
  -1.4: so i, sobra-, sobran, socce-, soccer, sofa |, soiree, soiree |, solo la, sorpresa |, sorti, soy … el
  -1.4: spam musubi, spamming the, specs, speed |, spokes |, squeeze, step, sticker |, still there, still |
  -1.4: stop de, stop thinking, stop … all, stopped … but, su … que, suben, subir, subo, suis … fauteuil
  -1.4: sun |, supprimez … deuxieme, supue-, sur votre, surprised, survi-, survived, suspende, sweets
  -1.4: t … faire, take |, take … look, tal NAME, talk tomorrow, talke-, tarje-, tarjeta, teach … to, tel est
  -1.4: tell, tenga, tenia, termina en, terminamos, terminan, text … when, texting stop, texto |, textos d
  -1.4: thank god, that it, the bars, the computer, the driver, the drop, the kitchen, the landlord, the left
  -1.4: the sticker, the thread, the window, the wrong, the … closed, the … date, the … lever, the … machine
  -1.4: the … over, the … say, the … twice, the … way, theo, think is, think … best, this app, throw … the
  -1.4: thru |, thyro-, thyroid, til NUMBER, till the, timbre de, tires please, tiro, titi, to confirm
  -1.4: to end, to the, to … it, to … people, to … right, today, toile-, told her, tombe, too expensive
  -1.4: too … i, took the, totally, trade ins, tu du, tu pret, tu un, tu une, tu … chez, tu … un, two, typo
  -1.4: una hora, una queja, unos, up a, up you, updates |, usted es, usted … el, velo merci, velodrome
  -1.4: velos electriques, vente, verde |, vida, violation, vite |, vitesse, voice-, vos conditions
  -1.4: vos rappels, vote, votre service, vous dois, voy para, vuelve a, waite-, want these, wants the
  -1.4: was so, was … someone, wats, we all, wed, were moving, what bike, what would, whatsapp, wheel has
  -1.4: whens, whens the, while i, who removed, who told, why, wife and, will … let, window |, winni-
  -1.4: with work, wobbl-, work … the, worries |, would … stop, wrong person, wrong … in, y voy, y … la
  -1.4: y … se, yo … is, you finish, you only, you remove, you said, you sell, you sign, you … too, you … voy
  -1.4: you>wrong, your brother, your wife, your … about, your … for, | call, | cancelaron, | cancelo
  -1.4: | chale, | cita, | cual, | decalissez, | donate, | drink, | el, | eliminen, | felicidades, | finished
  -1.4: | flat, | front, | lequel, | manden, | numbers, | perfecto, | pret, | quitenme, | reminder
  -1.4: | renuncio, | roads, | sian, | terminaron, | termino, | tomorrow, | tuesday, | wats, | wed, | whens
  -1.4: | … added, | … am, | … apellido, | … are, | … boy, | … camaras, | … cash, | … dame, | … debo
  -1.4: | … deja, | … dejaron, | … for, | … forfait, | … hay, | … hermano, | … ir, | … la, | … lah, | … llego
  -1.4: | … lock, | … mando, | … manque, | … moving, | … necios, | … oferta, | … ont, | … outta, | … pague
  -1.4: | … pantalla, | … paro, | … place, | … rueda, | … siguen, | … some, | … take, | … texte, | … texted
  -1.4: | … tio, | … total, | … worries, | … year, ~_aba, ~_abt, ~_agu, ~_amm, ~_bos, ~_bri, ~_car, ~_dol
  -1.4: ~_ea, ~_eg, ~_fal, ~_fe, ~_fuc, ~_gma, ~_got, ~_han, ~_he, ~_hei, ~_hi, ~_hij, ~_hm, ~_hou, ~_hu
  -1.4: ~_iph, ~_ir, ~_jod, ~_key, ~_kic, ~_kie, ~_lan, ~_loc, ~_lol, ~_lor, ~_lot, ~_nia, ~_oa, ~_pap, ~_poc
  -1.4: ~_qua, ~_ric, ~_sad, ~_sat, ~_sel, ~_shi, ~_sle, ~_sno, ~_sou, ~_sub, ~_sum, ~_toi, ~_toq, ~_tre
  -1.4: ~_tu, ~_two, ~_vid, ~_vis, ~_voi, ~_wes, ~_win, ~_wob, ~_wr, ~abt, ~abt_, ~abys, ~acke, ~actu, ~addl
  -1.4: ~agua, ~aisi, ~ak_, ~alva, ~amar, ~amer, ~anua, ~ap_, ~appo, ~ard_, ~arg, ~arj, ~arje, ~arp, ~ash
  -1.4: ~ate_, ~atie, ~atsa, ~aunt, ~auv, ~aval, ~aved, ~avez, ~avia, ~ayin, ~azy, ~azy_, ~band, ~bath, ~bear
  -1.4: ~bisc, ~book, ~bt_, ~butt, ~cade, ~cal, ~camb, ~carg, ~caro, ~ced, ~ced_, ~cema, ~cerr, ~chem, ~ches
  -1.4: ~chip, ~cia_, ~cien, ~cole, ~comb, ~cond, ~cto, ~ctur, ~cuad, ~cuit, ~diot, ~dol, ~dola, ~duis, ~eak
  -1.4: ~eak_, ~eape, ~eath, ~eboo, ~eda, ~eddi, ~edo, ~egg_, ~ejam, ~ejo_, ~ells, ~elta, ~ende, ~epar, ~epon
  -1.4: ~epos, ~erdu, ~eryb, ~eryo, ~eso_, ~esta, ~esup, ~eu_, ~euni, ~eus_, ~eut, ~eves, ~evo_, ~fact, ~fal
  -1.4: ~far_, ~fr_, ~fuck, ~fun, ~gant, ~gas, ~gea, ~gma, ~gmai, ~got, ~greg, ~gry, ~gry_, ~guid, ~hair
  -1.4: ~half, ~hedu, ~heve, ~hij, ~hirt, ~hoo, ~hors, ~hue, ~hun_, ~icem, ~ido, ~ido_, ~iene, ~ies_, ~ieve
  -1.4: ~iga_, ~iph, ~ipho, ~irl_, ~ittl, ~ivoc, ~jaj, ~jaja, ~jan_, ~jem, ~jeta, ~jod, ~jr_, ~kic, ~kick
  -1.4: ~lah, ~lah_, ~lare, ~lett, ~leva, ~ligh, ~lign, ~liz, ~lize, ~llev, ~lmo, ~lol, ~lol_, ~luc, ~mag
  -1.4: ~mal, ~manq, ~mbia, ~medi, ~mee, ~mell, ~mete, ~mid, ~mou, ~mumm, ~nak, ~ndad, ~ndi_, ~neg, ~nfi
  -1.4: ~nga_, ~ngry, ~nis_, ~nnes, ~nsiv, ~nst, ~nts, ~nts_, ~obbl, ~oco, ~oday, ~odi, ~olar, ~olon, ~ompl
  -1.4: ~ook, ~oor_, ~oos, ~oph, ~oppi, ~ows_, ~pais, ~pal_, ~pay, ~pin_, ~pir, ~plat, ~ppoi, ~pron, ~ptan
  -1.4: ~pude, ~quiv, ~raf, ~rapi, ~rats, ~rde, ~rden, ~rdu, ~rdu_, ~recu, ~rek, ~rimo, ~rio_, ~rjet, ~rly
  -1.4: ~rly_, ~roa, ~robl, ~ron, ~ror, ~roue, ~rrec, ~rrib, ~rta_, ~ruta, ~ryb, ~rybo, ~ryo, ~ryon, ~sadd
  -1.4: ~scui, ~shar, ~sno, ~sou, ~sque, ~sses, ~sset, ~stai, ~stic, ~tarj, ~teli, ~teni, ~tep_, ~timb, ~tit
  -1.4: ~toni, ~toq, ~toqu, ~tret, ~tsa, ~tsap, ~tub, ~two, ~two_, ~ua_, ~uan, ~uch, ~uche, ~ude, ~udge
  -1.4: ~uel_, ~ugge, ~uie_, ~uina, ~uivo, ~ule_, ~ult, ~usy, ~usy_, ~ved, ~vem, ~vert, ~vio, ~vire, ~voic
  -1.4: ~vrai, ~wen_, ~why_, ~wo_, ~wob, ~wobb, ~xes, ~xes_, ~xpen, ~yi_, ~zen, ~zen_, ~zo_, ~zy_
  -1.5: 2 … for, NAME coutu, NAME if, NAME is, NAME … ce, NAME … la, NAME … on, NUMBER but, NUMBER do
  -1.5: NUMBER mins, NUMBER non, NUMBER what, NUMBER … NAME, NUMBER … bien, NUMBER … n, NUMBER … this
  -1.5: a cambiar, a denunciar, a fax, a hike, a laisse, a law, a little, a lo, a papa, a school, a test
  -1.5: a … mais, a … mes, a … that, a … up, a … ville, a … votre, abonnement d, about … block, abuela |
  -1.5: aca … es, achale, adent-, adentro, adresse … a, ahi lo, ai essaye, air, alarma de, alarma … la
  -1.5: alcanzo a, alcanzo … llegar, alerts … my, alfor-, alone … i, am the, an … before, ancho, and one
  -1.5: and … one, anda en, annule je, apaga, apart, aparteme, apporte, around NUMBER, arreglo
  -1.5: arrivent … NUMBER, ask about, asked … them, assez content, at … bus, at … for, atelier |, attends
  -1.5: au dos, au mauvais, aucun probleme, aunt, authorize the, avance |, avant, avec mes, avec |
  -1.5: avez oublie, avez |, avisado, avisarme cuando, back … NUMBER, back … you, bag, bag |, bajan, bar
  -1.5: basem-, basement, bc i, bed |, belle |, bells |, bici … para, bici … yo, bicis |, bidon, big
  -1.5: bikes for, bin, bio, biscuits, blank-, blanket, bleed-, bleeding, bless |, bloquer |, boat |
  -1.5: bon … de, bon … pour, booke-, booked, botte-, bottes, box the, broad-, brother in, brother … law
  -1.5: by thursday, c pret, c … un, ca le, ca marche, cadenas vous, cadenas |, cai, calco-, calls … texts
  -1.5: calme-, calmez, calzo, can … make, cancel … appt, cancela la, canceled, capable |, card i, carit-
  -1.5: carte … credit, ce … a, ce … est, ce … il, cell … a, celui a, cerrado |, chain-, chaine arrete
  -1.5: change the, changed it, chat with, chaus-, cheap, cheaper … i, chees-, cheese, cher said, chien
  -1.5: choice, chum, cita … no, clase de, class, click, clous, club |, combi-, come today, come … as
  -1.5: comio mi, commande a, computer … do, connais, consulto, corriger, cost |, court-, coutu, cracked
  -1.5: credit du, credit … dossier, crevaison |, croche |, cuadr-, cuadro, cuanto, cumple, d attendre
  -1.5: d entreposage, d … de, dad … you, de atras, de cadenas, de casque, de lire, de mantenimiento
  -1.5: de semana, de talla, de … air, de … lados, de … oficina, de … pero, de … senor, de … su, de … vos
  -1.5: debarque moi, delete … en, delete … esta, denunciar, descuento |, different |, dije a, dinero |
  -1.5: dios lo, direccion |, directions, dit que, dit … pas, dit … tu, doble |, does … matter, dolares |
  -1.5: dot, dr, drinks, drop … at, dropp-, dropped … a, dry cleaning, dure, duty, el boton, el cobro, el fin
  -1.5: el … esta, empiecen sin, empiecen … mi, en … min, en … minutos, end caps, ended, engaged, entro
  -1.5: equivoque de, erreu-, erreur, es pa, es sorpresa, es … no, es … una, espej-, espejo, est ca
  -1.5: est combien, est tombe, est … fini, est … nom, est … quel, este mes, estim-, et … la, etre … quelqu
  -1.5: etudiant, etudiant |, exame-, examen, expensive |, exper-, expired, explain, eye, factura
  -1.5: factura … correo, fair enough, fello-, fetch, fila, fin … semana, fish, fixing |, for another
  -1.5: for someone, forfait est, fraye-, frayed, frein |, freno |, from school, gaine-, gained, galer-
  -1.5: galerie, galerie |, garantie prolongee, gate, gato, gato |, gauche |, gears, get … bike, get … new
  -1.5: give her, going to, gong, good service, goose, got … NUMBER, grips |, gross-, grosse, had a
  -1.5: have sent, have them, he ate, he does, he is, he never, he thinks, he will, headi-, heading, hella
  -1.5: here and, heren-, herencia, hice el, hijo |, home on, hora |, horario |, how … does, how … is, hu
  -1.5: hundr-, hundred, i deliver, i rode, i … anything, i … at, i … hard, i … hear, i … her, i … lost
  -1.5: i … would, ignoring, il … du, in NUMBER, in error, in my, in without, inclus |, inform … if, inquiete
  -1.5: inscripcion, instagram, inste-, instead, interesse … la, invitation, is there, is under, is yours
  -1.5: it by, it came, it fit, it this, it … be, it … last, it … still, items, items NUMBER, j attends
  -1.5: j … essaye, jalis-, jalisco, je consens, je mesure, je … dois, jobs, jr, jueves a, junto, jury
  -1.5: jury duty, jusqu-, just leave, juste … freins, keep it, keep sending, knee is, l … svp, la alarma
  -1.5: la bateria, la boite, la cle, la construction, la conversation, la deje, la galerie, la mia, la place
  -1.5: la porte, la roue, la traen, la ville, la … barata, la … como, la … dans, la … nadie, la … prolongee
  -1.5: lah |, laisse le, large, last slice, lavan-, lavanderia, le cadenas, le escribo, le mando, le noir
  -1.5: le … bleu, le … pneu, le … quitar, left my, les freins, les … c, les … sont, lifes-, lifesaver
  -1.5: like a, like butter, line … your, list … for, list>more, llamame, llave en, llave … el, llegue, lleva
  -1.5: lo pienso, load |, loan, lock, locked out, lol je, lol … i, lol … you, long does, longer want, looke-
  -1.5: looked, looki-, looking, los … estan, los … mi, lourd |, luces |, lunch-, luz de, ma … NAME, madam
  -1.5: maili-, main, maiso-, maison, mal la, mal … dos, malad-, man you, mandaron la, manua-, many |
  -1.5: mas … llanta, match |, me mude, me souviens, me va, me … or, me … salir, me … una, medium |, meds
  -1.5: meeting |, menos, mensaje … mi, merci … NAME, mere, messenger |, mi abuelo, mi casa, mi pedido, mia |
  -1.5: milit-, military, mine is, mins, moi comme, mole, mon … cell, mon … chez, money, montagne, more>wrong
  -1.5: moteur, mouille |, mr NAME, mude, muy alto, my knee, my knees, my lunch, my sis, my … 2, my … address
  -1.5: my … line, my … one, nail, necesito la, need … loaner, needed i, nervo-, nervous, never agreed
  -1.5: never ordered, never signed, never tell, never … that, next to, night, ninguna bici, ninguno, ninos
  -1.5: no bike, no de, no pude, no vive, no worries, no … ofertas, nombre |, non aux, not find, not … dare
  -1.5: not … n, not … well, nouveau … est, now there, number 2, numero … erreur, numero … lo, nuts, o es
  -1.5: o … a, o … la, oblig-, obra |, obvio-, obviously, of a, of order, of stock, of you, of … he, off any
  -1.5: ok j, ok … did, on … a, on … new, on … parle, one you, one … my, onion-, onions, open … NUMBER
  -1.5: origi-, original, ou le, ou pas, oublie ca, oui c, oui … est, out once, out … stock, owe |
  -1.5: page NUMBER, paint |, palos, par … garantie, para de, paran de, park, parrilla, parrilla |
  -1.5: pas client, pas mon, pas vous, pas … des, pas … probleme, pasa |, pause the, pawn, pawn shop
  -1.5: people you, perdu mes, perfect, perfecto |, personnes, peu |, phone no, phone … to, piece |, pienso y
  -1.5: pienso … le, pis … ai, pizza, please he, pocket |, polic-, ponchaduras, ponga, por … tan, poste |
  -1.5: pot, pour les, prend tu, prend … un, prends, presu-, prevu, primo, probleme |, prolo-, prolongee
  -1.5: pude, puede llamar, qu … est, que dia, que … en, que … hable, que … te, quedo el, quien fue, quien no
  -1.5: quiero … el, quinc-, quitar … la, rabais etudiant, rapido, rappel j, rappel … avais, rappels … me
  -1.5: rattl-, rattle, rayon-, reach, ready, recibe, recyc-, reflectors, remember |, reminder i, remove>want
  -1.5: remueva, rentr-, repeter, respondo, result, retur-, reuni-, reunion, rip, roman-, romantic, roue
  -1.5: row NUMBER, ruido, said … it, salgo a, salgo … las, saliendo, salud-, sandw-, sandwich, sat |
  -1.5: saturdays |, say less, says … NUMBER, says … am, says … is, scared |, screaming, se … sola, seatp-
  -1.5: seatpost, semaine prochaine, seman-, semana, send help, send>texts, senora |, sent … the, ser el
  -1.5: sera, shamp-, shampoo, she, she has, she … the, shifting is, shoe, shoes, sia, sick, sick … this
  -1.5: side, skip the, slice, so … hurry, so … texts, so … to, solo compre, some cake, son las, sont, soon
  -1.5: sorpresa, souviens pas, soy yo, spam o, spam … que, spamming … group, speak, speed, squeaking, status
  -1.5: stop disturbing, stopp-, stran-, strip-, strollers, su … se, suffit tu, suis desabonne
  -1.5: suis … reunion, supposed … get, sur … c, svp … m, taill-, taille, talked about, taller de, taxes |
  -1.5: te lo, tengo otra, tengo una, tes bottes, test |, texto quand, texts with, texts … get, than i
  -1.5: thanks … all, that … fast, the bolt, the bottle, the elm, the fish, the flat, the handlebar, the lift
  -1.5: the pot, the pump, the reflectors, the road, the second, the spokes, the status, the temple
  -1.5: the … call, the … mean, the … parts, the … slice, they take, this derailleur, this … spam, tiene el
  -1.5: tienes, til monday, times to, tires, to nothing, to … her, todav-, todavia, todavia no, tombe dans
  -1.5: tonig-, tonight, torni-, tornillo, tot |, tous, trade, trike, trip, trois semaines, trop long, tu le
  -1.5: typed … wrong, un … chez, une heure, une note, up … is, use, used … be, ustedes … los, va, velo bleu
  -1.5: ven, vendez … des, venga-, vers, veux recevoir, visa, void deck, vos … arrivent, votre client
  -1.5: votre … de, voudrais … vous, vous … appeler, vous … ben, vous … sur, voy, waiting |, walke-, wall
  -1.5: want … else, wanted to, was at, was … of, washe-, water, way … is, website is, were the, what brand
  -1.5: what … for, which, who does, who is, whole thing, whose bike, wife … it, will send, will … when
  -1.5: with … brakes, wobble, work … NUMBER, worri-, worries, worry about, wow, write me, y … llegan, yadir-
  -1.5: yadira, years and, yet i, yo … una, you after, you angry, you eat, you land, you one, you pick
  -1.5: you see, you terminaron, you woke, you wrong, you … habia, you … her, you … messaging, you … reached
  -1.5: your i, your mom, your site, your … no, | bring, | calmez, | customer, | disculpa, | dropped, | dry
  -1.5: | este, | facture, | grandpa, | have, | hella, | hold, | later, | premier, | remueva, | ride
  -1.5: | strike, | teacher, | test, | think, | tse, | vaya, | vos, | wanted, | wat, | xl, | … automated
  -1.5: | … avec, | … battery, | … clique, | … consens, | … coupe, | … dans, | … day, | … deals
  -1.5: | … derailleur, | … des, | … dieron, | … dieu, | … doit, | … encore, | … envoyer, | … ese
  -1.5: | … everything, | … hi, | … lor, | … lunes, | … marco, | … mesure, | … min, | … moteur, | … names
  -1.5: | … off, | … orden, | … photo, | … prix, | … rato, | … results, | … shifting, | … systeme
  -1.5: | … terminaron, | … this, | … til, | … train, | … valve, | … vemos, | … works, | … yet, ~_anc, ~_asl
  -1.5: ~_bab, ~_bat, ~_bet, ~_bh, ~_bib, ~_cab, ~_cal, ~_cam, ~_chi, ~_col, ~_enc, ~_fac, ~_fon, ~_gif
  -1.5: ~_glu, ~_goa, ~_heu, ~_hy, ~_ll, ~_lov, ~_mal, ~_mem, ~_nov, ~_obl, ~_opc, ~_or, ~_pay, ~_pie, ~_pne
  -1.5: ~_rot, ~_sid, ~_sis, ~_sl, ~_smo, ~_sop, ~_tes, ~_tub, ~_ty, ~_ur, ~_va_, ~_vi, ~_vil, ~_wax, ~_wow
  -1.5: ~_wra, ~_ye, ~acan, ~acie, ~adro, ~agni, ~ala, ~alf, ~alie, ~amie, ~anci, ~anne, ~anza, ~aper, ~arga
  -1.5: ~ars_, ~ata_, ~attl, ~av_, ~bag_, ~bbi, ~bbl, ~beg, ~bere, ~bers, ~bete, ~biar, ~bib, ~big_, ~bit_
  -1.5: ~bite, ~bla_, ~bo_, ~bys, ~canz, ~chum, ~cing, ~coac, ~col, ~core, ~cryi, ~ctu, ~cues, ~dali, ~dam_
  -1.5: ~davi, ~deme, ~deo_, ~die_, ~drin, ~eam, ~eap_, ~eats, ~edic, ~egl, ~eglo, ~eige, ~elez, ~emes, ~emos
  -1.5: ~ench, ~ends, ~enin, ~equi, ~espe, ~essi, ~essu, ~eta_, ~etu, ~etur, ~eut_, ~evai, ~ex_, ~eyes, ~falt
  -1.5: ~fed_, ~fel, ~fixi, ~fram, ~frei, ~gif, ~gina, ~gla, ~glo, ~glu, ~goa, ~goat, ~guro, ~habl, ~hanc
  -1.5: ~hare, ~heap, ~hear, ~hich, ~hoe_, ~hoes, ~hort, ~hous, ~hub, ~hy_, ~ibo_, ~iejo, ~ies, ~igin, ~igo_
  -1.5: ~ila, ~illo, ~im_, ~inan, ~ino, ~inon, ~insu, ~iot, ~irem, ~isan, ~izza, ~joye, ~jusq, ~lass, ~ldi
  -1.5: ~leu, ~llan, ~lov, ~love, ~lts, ~lts_, ~luce, ~maki, ~mard, ~mett, ~mone, ~mple, ~ncy_, ~ndeu, ~new
  -1.5: ~nino, ~njo, ~nny, ~nste, ~odav, ~offe, ~oic, ~oken, ~ombi, ~onde, ~ong, ~onig, ~ont_, ~oon_, ~ops_
  -1.5: ~opti, ~otel, ~ouss, ~ows, ~oy_, ~oze, ~pad, ~pap, ~pea, ~pen, ~perf, ~perr, ~pne, ~pneu, ~pomp
  -1.5: ~port, ~posa, ~prob, ~rafi, ~raid, ~rdan, ~redi, ~rei, ~rese, ~retu, ~reun, ~rice, ~rill, ~rl_, ~road
  -1.5: ~ront, ~rreu, ~rril, ~saf, ~sais, ~san_, ~sar, ~scam, ~sco_, ~scu, ~she_, ~shi, ~sia, ~sia_, ~sic
  -1.5: ~sle, ~sont, ~sop, ~sor_, ~spla, ~squ, ~ssis, ~stud, ~tal_, ~tast, ~tead, ~teau, ~tem_, ~tens, ~teo
  -1.5: ~teu, ~topp, ~tous, ~trav, ~trep, ~tro_, ~trop, ~u000, ~uadr, ~uant, ~uch_, ~uck_, ~uela, ~uert
  -1.5: ~ull_, ~ults, ~unio, ~upi, ~upo_, ~usa, ~uye, ~vas, ~ved_, ~verd, ~vil_, ~visa, ~vit, ~voy_, ~walk
  -1.5: ~wax, ~whic, ~winn, ~wow, ~wow_, ~wra, ~wrap, ~xpec, ~yag, ~yage, ~ybod, ~zza, ~zza_
  -1.6: 2 cm, 2 … the, 2nd, NAME anymore, NAME mais, NAME vous, NAME … he, NUMBER haha, NUMBER is, NUMBER now
  -1.6: NUMBER … away, NUMBER … from, NUMBER … my, NUMBER … number, a box, a laval, a loaner, a look
  -1.6: a texter, a … derecha, a … heure, a … hoy, a … ninos, a … who, abierto, abonn-, acaban, adentro por
  -1.6: adentro … favor, ai demenage, alarma, alerts on, alguien que, alto el, am free, am i, am no, am off
  -1.6: amex |, and look, anote-, any … bikes, anytime |, appointment for, appor-, apren-, aprendio
  -1.6: apres midi, apunt-, apunteme, aqui … hay, are … on, arret … autobus, artis-, artist, as … la
  -1.6: asked my, asleep |, assistance, at NUMBER, at … phone, at … stop, atras, atras |, au sondage, aurez
  -1.6: autob-, autobus, avez, avez ecrit, avisaron, avise-, ayah, ayer y, baja … asiento, baja … la
  -1.6: be honest, be patient, been … a, before … drive, belan-, believe you, bent, better than, bici afuera
  -1.6: bike here, block the, blonde |, blue, blue one, bluet-, bluetooth, blush, blush |, bon number
  -1.6: bonne chance, bonne … NAME, botak, brise |, but … there, by at, c … celui, cable, cada cuanto, calle
  -1.6: can do, can hear, can … come, cargo |, carino |, caro, carrera, carreras, cash, casi, casqu-
  -1.6: cassette |, caugh-, caught, cebol-, cebolla, cerveza, ceux la, changez la, charger, chem, chez vous
  -1.6: chinese, chino-, chinois, choic-, cinem-, cinema, city, claro que, click |, clown, coach, cobran por
  -1.6: combien pour, come … i, coming to, comment va, compa |, completement oublie, con quien, con su
  -1.6: con … esposo, conoz-, conozco, conseillez, consent … for, contact with, corol-, corolla, corolla |
  -1.6: count … in, creak, cuant-, cupo, cut … what, dans … char, de celular, de gel, de rajas, de te, de … 2
  -1.6: de … client, de … dans, de … ninos, deck |, derecha, des velos, dicen |, dictating, did she, did the
  -1.6: did … come, digam-, digame, directions |, disco |, do … let, dog |, dona, donat-, donc la
  -1.6: done please, dormir, dos bicis, double |, dry, during … hours, easy with, ebike-, ebikes, el cambio
  -1.6: el martes, el ruido, el … la, en arret, en rentrant, en … NUMBER, en … vous, encor-, encore
  -1.6: encore vous, engou-, enough is, enregistre, entra-, entretien, envoyer la, equipe |, es alto
  -1.6: es broma, es el, es … NUMBER, escribas, escribiendo |, escuc-, escuela |, ese es, ese … mi, espan-
  -1.6: est pu, est … magasin, est … mien, est … troisieme, esta, estafa |, estan |, este celular
  -1.6: este mensaje, estimate |, estoy … gracias, et j, etait NUMBER, etes … ouverts, faile-, failed
  -1.6: faire une, falls, fast, feels, feliz ano, feliz |, file … is, financement, for … a, for … one, foto |
  -1.6: fourc-, fourche, fr |, freins svp, frnds, front, fue la, gagnon |, game, gauche, gears |, get it
  -1.6: god |, gracias … dios, grandeur, grave, gravy, guys rock, hace ruido, hamster, hard |, has a
  -1.6: have been, have one, have … in, have … three, hay prisa, he … in, he … you, heard of, hem, hi this
  -1.6: him this, home, i bet, i pay, i … free, i … received, i … sorry, i … the, ici mme, idea … you
  -1.6: if … am, il y, il … plus, importante |, impresora, in as, in i, in … hall, in … list, inche-, inches
  -1.6: incluido, infol-, ins, interac |, is … green, is … like, is … mr, it easy, it he, it today
  -1.6: it … making, it … more, itsel-, itself, j achete, j amene, j … completement, j … demenage, jaja … que
  -1.6: jamme-, jammed, je recevrais, je … c, je … venir, jealous |, jueves |, just the, keep … posted
  -1.6: kicks-, kickstand, kickstand |, knees |, know, know of, l annee, l assistance, l hiver, l … est
  -1.6: la derecha, la foto, la soumission, la … j, la … please, la … ustedes, lache … un, lah, laisse … a
  -1.6: laisser le, last thing, last … it, last … of, late for, later, laugh-, le NAME, le bebe, le cadre
  -1.6: le casque, le deuxieme, le fixe, le moteur, le total, le voisin, le … bebe, le … los, le … manana
  -1.6: le … number, le … un, lentes, les llevo, let him, let you, letra-, letras, licen-, light, like these
  -1.6: list price, listen to, lit, llantas, llego |, llevo dos, lor, lor |, los rayos, louez, luces, lunch |
  -1.6: lundi, lunes, m … envoyez, macha-, madre, makin-, making, making … blush, malade |, man … my
  -1.6: mandar el, manger, mauvais, me avisaron, me blush, me demande, me fais, me forever, me habla
  -1.6: me pagan, me posted, me quito, me some, me texter, me til, me we, me … 2, me … address, me … an
  -1.6: me … if, me … price, me … wrong, meat, mecanica, medio-, mediodia, mediodia |, membership
  -1.6: mensaje … era, mes gants, message came, message on, message … for, messages … est, messages … vous
  -1.6: mi correo, mierd-, mierda, mil gracias, minutos, misere, misery, mm, model, moi NAME, moi c
  -1.6: moi dessus, moi … quand, mois ca, monte-, moved … the, moyeu, much … it, my brothers, my heart
  -1.6: my membership, my screen, my thumbs, my … again, my … of, n never, nadie se, neighbors, never heard
  -1.6: never seen, nina … NUMBER, ningun … se, no abre, no conozco, no llego, no … gustan, no … uso
  -1.6: no … veo, noel |, none |, not ride, not … after, not … owner, notice, notification … the, number for
  -1.6: occupe, of … messages, of … out, of … they, off do, off from, off notifications, off … total
  -1.6: old parts, on friday, on … NUMBER, on … by, on … for, on … fork, on … rental, once … month, optional
  -1.6: or does, orden no, order number, otez le, ou, out on, out … NUMBER, own … bike, padri-, par message
  -1.6: para las, parada, param-, paramos, parece que, parle a, parler … gerant, parler … votre, pas pantoute
  -1.6: pasam-, pasem-, paseme, passer |, patin-, paying |, pedal … off, pedalier, pelo, persona no, petits |
  -1.6: peux venir, peux … a, peux … vous, phone has, phone just, photo … my, pic of, pickup |, pieza, piste
  -1.6: pivot, plann-, planning, point |, por las, pour parler, pour quelqu, pour … kona, pour … promo
  -1.6: pract-, printer, privacy … i, profe me, promocion, pu la, puedo, puert-, puerta, quand, que dios
  -1.6: que le, que molestia, que molesto, que parada, que … recevrais, quedado, queja-, quiero saber
  -1.6: quiero … mensajes, quise, quit … band, quit … but, raini-, raining, rajas, rappels … entretien, rates
  -1.6: rato, rdv … NUMBER, reached, recibirlos, recogi … bici, refuse to, remove>stop, rental, rentrant
  -1.6: rentrant |, renuncio, reparation svp, repond |, resch-, reschedule, results, rory, round-, ruedi-
  -1.6: rueditas, ruido |, run, rust, ruta, s … NAME, said … are, saliendo |, samed-, sauve-, saved your
  -1.6: saw your, say … NUMBER, scrab-, scrabble, se la, se que, see if, seguro, seul … svp, she can
  -1.6: she gave, she … yes, shifted, shifted to, shouted, si baja, si … stop, siao, sigan … textos, sigue
  -1.6: silencieux |, since … did, sing, sleep, sms … to, solde, son velo, soy … suyo, spamming … with
  -1.6: spoke |, squeaking |, sram, st NAME, statu-, stickers off, stop in, stop will, stop … time
  -1.6: stop … when, strol-, suis … arret, supprime mon, sur la, sur les, swear |, tabarnak |, take NAME
  -1.6: take two, take … easy, take … to, talked, talks, tamal-, tamales, tarde por, taste-, taxes, ten |
  -1.6: tengo que, tes, text says, texte … que, texting … stranger, textos me, texts would, the band
  -1.6: the cheap, the hall, the hem, the hospital, the lock, the paint, the radio, the rust, the team
  -1.6: the trailer, the … NUMBER, the … code, the … desk, the … guy, the … n, the … price, the … still
  -1.6: the … wheels, the … yet, then, then |, there … NUMBER, these anymore, these … for, they said
  -1.6: this moi, this saddle, this … to, thursday |, ticket number, tiene |, tiene-, tienen, tire, titular
  -1.6: to bring, to update, to worry, to … every, to … family, toast, today you, today |, told him, tool
  -1.6: toutes mes, trabajan, train-, traje, tranqui, treat |, tu numero, tu que, tube i, tutor, ubicacion
  -1.6: un … on, unas, une place, une … par, une … personne, unfri-, unloc-, until i, update your
  -1.6: update … records, urgente |, urs, vais … mon, velo dans, velos a, viens … mon, viernes … me
  -1.6: vieux pneu, visa |, volvi, vous conseillez, vous … qui, vous … this, voy en, was yours, we … all
  -1.6: weari-, wearing, weds, when … my, which end, which … is, who was, wine for, with … derailleur
  -1.6: with … work, working again, worry … it, would that, wrong one, wrong … and, xfa |, y le, you aprendio
  -1.6: you fit, you open, you … open, you … rock, you … saliendo, you … spam, your customer, your customers
  -1.6: your making, your time, your … message, | alguna, | allo, | around, | asap, | closed, | comme, | day
  -1.6: | eh, | ella, | felices, | feliz, | genre, | igualmente, | invoice, | l, | le, | llameme, | open
  -1.6: | para, | post, | pouvez, | pu, | quitaron, | remind, | saved, | se, | silence, | taille, | took
  -1.6: | una, | which, | wow, | wtf, | … account, | … creo, | … cuanto, | … dear, | … definitely
  -1.6: | … deleted, | … dio, | … end, | … esten, | … far, | … fete, | … hija, | … how, | … insurance
  -1.6: | … marketing, | … matin, | … messaged, | … molesto, | … mom, | … monsieur, | … much, | … nouveau
  -1.6: | … open, | … pedal, | … persona, | … peux, | … pics, | … pleut, | … pocket, | … police, | … rentre
  -1.6: | … reste, | … ride, | … slept, | … talla, | … tires, | … una, | … va, | … voy, | … zapatos, ~0nd
  -1.6: ~0nd_, ~_0n, ~_0nd, ~_ak, ~_big, ~_bir, ~_bru, ~_cri, ~_cur, ~_ear, ~_err, ~_esq, ~_ext, ~_fas, ~_fel
  -1.6: ~_frn, ~_gui, ~_hea, ~_him, ~_hun, ~_id, ~_jaj, ~_lah, ~_lia, ~_mat, ~_mil, ~_mm, ~_moy, ~_new, ~_ou_
  -1.6: ~_ouv, ~_piz, ~_pn, ~_pom, ~_pun, ~_rea, ~_rin, ~_rip, ~_smi, ~_spo, ~_sq, ~_squ, ~_tan, ~_way, ~_wen
  -1.6: ~_why, ~_wro, ~adr, ~afe, ~afe_, ~ahah, ~aila, ~aini, ~ajus, ~alad, ~alk, ~alk_, ~amas, ~amed, ~amin
  -1.6: ~amo, ~anal, ~anz, ~ao_, ~apo, ~apu, ~arbo, ~arca, ~ars, ~ary_, ~atig, ~atra, ~audi, ~axes, ~ayo
  -1.6: ~bab, ~bble, ~bet, ~big, ~bio_, ~blin, ~bol, ~brid, ~brio, ~bru, ~car_, ~casq, ~ccio, ~chea, ~ckst
  -1.6: ~coli, ~colo, ~crac, ~cual, ~del_, ~dess, ~dez_, ~dira, ~diu, ~dium, ~don_, ~dres, ~eade, ~eck_
  -1.6: ~ecoi, ~ego, ~eins, ~elp, ~emb, ~enes, ~enos, ~entr, ~eos, ~eos_, ~epan, ~erdo, ~ersh, ~esa_, ~esad
  -1.6: ~esas, ~etes, ~eue, ~eue_, ~eun, ~eva_, ~evis, ~exa, ~fax_, ~feed, ~ffic, ~file, ~frn, ~frnd, ~fron
  -1.6: ~ful, ~gend, ~girl, ~glo_, ~gnm, ~gnme, ~grab, ~hall, ~hea, ~help, ~him, ~home, ~hows, ~hum_, ~hun
  -1.6: ~hung, ~ich_, ~ides, ~ie_, ~iec, ~iece, ~iev, ~ignm, ~imat, ~ino_, ~inos, ~ipp, ~ita_, ~izz, ~jar
  -1.6: ~ken, ~lat, ~lato, ~lice, ~ling, ~litt, ~lked, ~llav, ~llin, ~loca, ~lor, ~lue_, ~lund, ~mang, ~manu
  -1.6: ~mara, ~masi, ~mbe_, ~mbio, ~meme, ~mere, ~meu, ~mile, ~min_, ~mma, ~moy, ~moye, ~mude, ~nch_, ~nero
  -1.6: ~ngal, ~nke, ~nloc, ~noo, ~nuto, ~obu, ~obus, ~oca, ~oise, ~olla, ~olog, ~onat, ~ongu, ~oon, ~oor
  -1.6: ~opc, ~open, ~opo, ~ost, ~oth_, ~ouc, ~ouch, ~ourc, ~oxi, ~oyed, ~piz, ~pizz, ~pom, ~prac, ~prev
  -1.6: ~pusi, ~quan, ~rado, ~rae, ~rama, ~rat, ~rava, ~raz, ~rdar, ~rect, ~rgu, ~rine, ~rip_, ~riq, ~riqu
  -1.6: ~rmal, ~rnd, ~rowi, ~rup, ~salt, ~scou, ~scue, ~sei, ~ses, ~shir, ~sian, ~smil, ~sof, ~stab, ~step
  -1.6: ~stim, ~stio, ~talk, ~tatu, ~taxe, ~team, ~teo_, ~tep, ~terv, ~then, ~til_, ~tobu, ~toca, ~tool
  -1.6: ~toot, ~tory, ~touc, ~toy_, ~trer, ~tu_, ~tura, ~u00, ~uatr, ~uda_, ~uedi, ~ueen, ~uga, ~unlo, ~uno
  -1.6: ~unt_, ~uot, ~uran, ~uro_, ~usse, ~utob, ~utos, ~uts, ~uvea, ~veau, ~vo_, ~wate, ~wear, ~why, ~worr
  -1.6: ~wro
  -1.65: (tables say wrong_number)
  -1.66: (bias)
  -1.7: 2, 2 … ca, NAME bike, NAME c, NAME from, NAME quit, NAME … lol, NUMBER kg, NUMBER km, NUMBER lbs
  -1.7: NUMBER minutos, NUMBER ok, NUMBER … plus, a cancellation, a ce, a man, a picture, a quelle, a spare
  -1.7: a voir, a … avisos, a … by, a … son, a … than, able, able to, abuelo, aceit-, aceite, acosa-
  -1.7: acuerdo con, again the, ah ok, ai pu, ai une, ai … entendu, ai … vous, alexa-, alexandre, alr
  -1.7: alto me, am outside, am sorry, am … NUMBER, amex, and any, and off, annee, ans … NUMBER, any news
  -1.7: anything about, appel-, appt, are off, arnaq-, arnaque, arreg-, arreglar |, arrete pu
  -1.7: arreter … magasin, arrived |, asoeb-, asoebi, at my, aunty, authorize, automatique |, avoir de
  -1.7: bacan-, backe-, backed, baja la, bajad-, bajada, bajo, barato, basico |, basta … lluvia, bath
  -1.7: batterie, be … by, bell, bells, bien … gracias, bins, bins out, block, blocks, boite, bon … commande
  -1.7: bottle cage, boute-, bouteille, box … the, brake, brompton, brothers, bueno me, c … combien
  -1.7: c … normal, c … sur, ca coute, ca … dit, cadena, cafe |, cage, can these, cancelen el, caps lock
  -1.7: capte, car |, carbono |, card for, cards, carrera |, carte |, casque, cats, cayo, ce soir, cerra-
  -1.7: changed her, changement, check … phone, chez NAME, cierran, cita … manana, class and, cle |
  -1.7: clearance, clipl-, clipless, cloche, cog, color, color |, color-, commerce |, como … lo, compulsory
  -1.7: conec-, conecta, consiguieron, consiguieron … numero, contesta |, correct pour, corri-, cover, crene-
  -1.7: creneau, cryin-, crying, cuando … el, cuanto es, damag-, damaged, dan … de, dans mes, daughter … this
  -1.7: de aceite, de disco, de lluvia, de mecanica, de mi, de nino, de paiement, de presse, de prix
  -1.7: de rendez, de … hijo, de … la, de … m, de … vente, deals, deck, deje ninguna, derailleur |, desol-
  -1.7: details, devez, died in, diero-, dieron, difference, din, dinne-, dinner, dirai-, dirait, dit … de
  -1.7: do … have, do … make, do … need, do … park, do … rent, do … shop, does the, dog … not, dollars |
  -1.7: donde es, donne pas, doree-, doreen, droit vous, dropping off, drum, du lait, during work, el bebe
  -1.7: el manubrio, el nuevo, el … se, en deux, en espanol, en … alto, en … numero, en … parada, en … taller
  -1.7: en … vida, encore bonne, end is, end up, end … the, enlevez … petites, envoyer un, envoyez
  -1.7: equivoco |, esa … you, espag-, espagnol, espanol, esqui-, esquites, essay, essay |, est arrive
  -1.7: est normal, est … garage, esta escribiendo, este mismo, esto … es, estoy, et personne, ete … par
  -1.7: everyone |, ex |, except the, expire, failed |, fait reparer, faites … les, falla, falli-, falling
  -1.7: fatigue, favor |, favour, fax |, fee |, fender, finalement, finan-, fini la, finish |, fits |, flirt-
  -1.7: flore-, flores, for … company, for … phone, for … shop, former, fr, frame, freno de, friday |
  -1.7: from … about, fue |, fui |, gels, getting … from, gift |, going … to, good … no, green, greet, guido-
  -1.7: guidon, gusta-, guys … and, hacen, hagalo, hagalo |, hair, halfway up, halfway … the, hamst-
  -1.7: happened, hay nadie, he proposed, he … NUMBER, he … it, he … to, herma-, hijo, him, him the
  -1.7: holding the, hungr-, hungry, hydraulic, i dey, i … my, i … on, i … outside, i … saying, i … these
  -1.7: identificacion, il va, important |, in … tire, incon-, inconnu, infin-, infiniment, insta-, inten-
  -1.7: interested … the, invoi-, invoice, invoice |, ipads, is best, is important, is killing, is worse
  -1.7: is … for, is … meant, is … my, is … not, is … or, is … time, is … up, it be, it yet, it … and
  -1.7: it … sms, it … under, j … parle, je … amene, jk |, joder, jom, joyeu-, keep saying, keep … me, kenda
  -1.7: kg, kids |, kitchen, km |, kona |, l essayer, la NUMBER, la azul, la cloche, la cotizacion, la neige
  -1.7: la puerta, la … azul, la … que, laissez les, laissez moi, land, land |, lande-, landed, large |
  -1.7: las NUMBER, las … me, laval, lbs |, le en, le fun, le remplacement, le rouge, le … arrete, le … se
  -1.7: le … una, leave me, leave … for, left … in, lengu-, lentement, libro, like i, like my, like … time
  -1.7: line no, link no, lips, list … a, lista o, liste … prix, llameme, llave, llegan mensajes, llego en
  -1.7: lluvi-, lluvia, lo mismo, long, looking … the, lost … my, lot, louise |, lui qui, m … en, m … la
  -1.7: ma … arrete, mache-, mais bonne, mais gardez, make … NUMBER, maman, maman |, manda, mano de, manteau
  -1.7: manub-, manubrio, mardi, mas … porfa, may |, maybe |, me an, me dejen, me get, me olvido, me the
  -1.7: me … ayer, me … want, mean … can, meet, mejor-, mesur-, mesure, mi hermano, mi novia, mi vecina
  -1.7: might, minimum, mitad, moi que, moi … velo, mois |, mom, mon chum, mon … ca, mot de, mouille
  -1.7: much … a, my cat, my landlord, my … as, my … bike, my … end, my … put, my … want, n come, name and
  -1.7: neare-, nearest, necesito el, new chain, new … i, niamh, no is, no the, no … esperar, no … factura
  -1.7: no … llame, no … mio, no … mr, no … yo, nobody … you, non … la, not let, not shop, noticed |, nuevo
  -1.7: number like, numero jaja, numero … cuenta, numero … en, numero … me, numero … mio, nxt, off NUMBER
  -1.7: ok … can, olvido, on dirait, on en, on s, on sundays, on … counter, on … trailer, one digit, one in
  -1.7: one … is, only saw, open the, or … it, original |, other guy, otra vez, oui |, out the, out … no
  -1.7: outil-, outils, outside |, ouvert, ouverts, parar el, park |, pas ca, pas … aujourdhui, pas … nom
  -1.7: pas … presse, passc-, passcode, pay |, payment, pays, perdio, perdon |, petites … svp, phone on
  -1.7: photo of, pick, piece, pieds … votre, pis mettez, plie, plumber, plutot |, police report, por … bebe
  -1.7: por … no, post, pour demain, pour … la, pouvez vous, pouvez … mettre, pouvez … texter, pray … me
  -1.7: preguntar, prend-, prendio, prendre … velos, presse |, pressure, prior-, promises, proposed
  -1.7: puede … la, puerta |, puppy, quand … aurez, quand … es, que ladilla, que talla, que tengan
  -1.7: quelle heure, quest-, qui … NAME, quiero el, quiero esperar, quiero … azul, quilt-, quit working
  -1.7: quiten los, quiten … la, quiz, quoi … NUMBER, ralei-, raleigh, rapid-, rappelle pas, rayar-, rayaron
  -1.7: rdv de, read … i, real |, recall notice, refuse la, remets, reminding me, remplacement, rencontre
  -1.7: renta-, reserve, reunion |, reuss-, reussi, rien … que, rien … voir, rims, riz, rn |, roues
  -1.7: roues svp, roues |, roulement, rue, saludeme, saludeme a, samedi, sauvez, saw, saw it, saw this
  -1.7: say … is, se … olvido, se … otra, se … paso, seat, seguro |, send pics, serial, serial number, serre
  -1.7: setup, sharp |, shima-, shimano, shout-, shutt-, shuttle, si mi, si quelqu, siege bebe, sir my, sizes
  -1.7: skate, slept, sms de, sms … la, so hard, so … need, sofa, sol, solito, solito |, someh-, somehow
  -1.7: son NUMBER, son numero, sorpr-, sorry just, sorry |, sorry … saw, stair-, stairs, still … number
  -1.7: still … the, stop looking, stop … i, stored, stree-, street, suis a, support |, sur … cadre
  -1.7: sur … nerfs, survey link, sœur, table |, talk, tantos, tape sur, tape … les, te aviso, te … la
  -1.7: telephone est, tempe-, tengo … con, terminaron |, test ride, text … in, text … more, texted the
  -1.7: texter svp, textez … quand, texto dit, textos … de, that works, that … too, the bins, the color
  -1.7: the day, the gate, the leak, the receipt, the squeak, the tube, the winter, the … come, the … like
  -1.7: the … tube, there in, there no, there … more, this … since, threw up, tired of, tmr, to … number
  -1.7: to … today, to … using, toi |, tonight |, too slow, tourn-, trop … merci, tu, tutor-, tutorial
  -1.7: ubica-, umbre-, umbrella, un … lol, uncle NAME, up … hill, urgent, urgent |, usted … no, uy, va a
  -1.7: vert |, vi … mensaje, vida |, vide |, vient, vieux |, vos … a, vous aurez, vous auriez, vous cherchez
  -1.7: vous n, vous … la, waiti-, waiting, want the, wanted … say, was very, wave, went … my, what day
  -1.7: what was, white, who … is, whose … is, winners, with … i, wizard, wonder, work for, work … it
  -1.7: worse |, would i, would … have, y a, y nadie, y … mandando, you also, you donate, you everything
  -1.7: you help, you le, you look, you order, you rent, you sure, you … 2, you … box, you … check, you … in
  -1.7: you … llego, you … sent, you … something, you … suficiente, you … tiene, your door, your voice
  -1.7: your … NUMBER, your … came, your … say, yup, zippe-, zipper, | ay, | cash, | coupe, | debarquez
  -1.7: | different, | disregard, | everything, | forward, | huh, | je, | jusqua, | les, | loved, | miss
  -1.7: | ok, | pas, | quedamos, | recall, | recibido, | saludeme, | screw, | scuse, | second, | solo, | then
  -1.7: | this, | ticket, | truck, | uy, | yo, | … also, | … bless, | … care, | … casi, | … close, | … cobran
  -1.7: | … combien, | … contact, | … desde, | … drop, | … ended, | … fell, | … freins, | … frenos, | … god
  -1.7: | … gros, | … hermana, | … idea, | … just, | … keep, | … ladilla, | … llamada, | … message, | … new
  -1.7: | … next, | … removed, | … roue, | … rush, | … saw, | … say, | … see, | … semaines, | … termine
  -1.7: | … textos, | … these, | … uncle, | … veux, | … wat, | … worked, | … wrong, ~_0_, ~_abi, ~_arm, ~_ate
  -1.7: ~_bak, ~_beg, ~_bol, ~_cay, ~_dee, ~_doo, ~_ene, ~_fee, ~_fr_, ~_gir, ~_jar, ~_lla, ~_llu, ~_lu
  -1.7: ~_lun, ~_mis, ~_nit, ~_ol, ~_ora, ~_ort, ~_pel, ~_rac, ~_ral, ~_reu, ~_rub, ~_saw, ~_tas, ~_tem
  -1.7: ~_tu_, ~_ubi, ~_vr, ~_vra, ~acei, ~acen, ~acos, ~afor, ~aggi, ~aiti, ~aju, ~alei, ~alke, ~alm, ~alr_
  -1.7: ~als_, ~amag, ~amat, ~ames, ~ampl, ~anol, ~anub, ~apid, ~apol, ~arb, ~arly, ~ash_, ~asic, ~asq, ~asqu
  -1.7: ~ax_, ~aza, ~bak, ~bar_, ~bica, ~blue, ~bos, ~cabl, ~cal_, ~cana, ~cap_, ~cay, ~cayo, ~ceit, ~cem
  -1.7: ~cerc, ~clas, ~cred, ~ctic, ~dama, ~dame, ~deta, ~diga, ~dinn, ~door, ~dou, ~eadi, ~ecci, ~ecit, ~edd
  -1.7: ~eeth, ~eeti, ~ego_, ~eh_, ~eite, ~epta, ~esq, ~esqu, ~etar, ~eted, ~exam, ~fas, ~fer_, ~fli, ~fole
  -1.7: ~gua_, ~him_, ~hima, ~hite, ~hou, ~hri, ~ic_, ~icki, ~ienn, ~iest, ~ieux, ~ilm, ~ionn, ~ipo_, ~ippe
  -1.7: ~iz_, ~jar_, ~jeme, ~kan, ~laug, ~leig, ~leme, ~liez, ~lke, ~llo_, ~lluv, ~log, ~lr_, ~lumb, ~luvi
  -1.7: ~many, ~mart, ~mom_, ~mont, ~moto, ~nata, ~ncha, ~nfr, ~nit_, ~njoy, ~noz, ~nozc, ~ntia, ~nub, ~nubr
  -1.7: ~obe, ~ock_, ~ocks, ~olit, ~omma, ~ompo, ~onar, ~ong_, ~onoz, ~ooke, ~oot_, ~orpr, ~orri, ~orta
  -1.7: ~otal, ~otes, ~oves, ~oyag, ~ozc, ~ozco, ~pano, ~park, ~pen_, ~plas, ~ppor, ~ppt_, ~puer, ~rack
  -1.7: ~ramo, ~rau, ~rbon, ~rder, ~redo, ~regl, ~rein, ~reme, ~repe, ~rian, ~rif, ~rifi, ~rkin, ~rnt, ~rnt_
  -1.7: ~room, ~rres, ~runk, ~ryi, ~ryin, ~saw, ~saw_, ~shim, ~sit_, ~sorp, ~squi, ~sso, ~stoy, ~stre, ~subi
  -1.7: ~sue_, ~supu, ~sura, ~tail, ~temp, ~tend, ~teur, ~tigh, ~tmr_, ~tota, ~toy, ~tra_, ~try_, ~ubi, ~ubic
  -1.7: ~ubri, ~ueak, ~uer_, ~uete, ~uevo, ~uido, ~uncl, ~ups, ~upue, ~ures, ~uten, ~uvia, ~valu, ~wal, ~win_
  -1.7: ~xam, ~zad
  -1.8: 2 … de, NAME i, NAME that, NAME … j, NUMBER be, NUMBER instead, NUMBER just, NUMBER lol, NUMBER min
  -1.8: NUMBER stars, NUMBER y, NUMBER … if, NUMBER … mais, NUMBER … porfa, a beer, a boat, a marche, a moi
  -1.8: a … aussi, a … before, a … ce, a … hopital, a … nom, a … ou, a … textos, about NUMBER, add, ah, ah ma
  -1.8: ahorita |, ai … deux, ai … gagne, ai … numero, airport, airport |, ajout-, alcan-, all my, allo
  -1.8: alter-, am all, am … class, am … set, ameri-, amo |, an … for, apell-, apellido, apolo-, appele |
  -1.8: apres votre, apuntar, aqui … se, are so, are … ok, are … texts, are … with, arnaque |, aroun-, around
  -1.8: arret pis, arrete … a, arrives |, ask NAME, at … NUMBER, at … bar, at … other, at … store, atendio
  -1.8: avais demande, avec la, avez eu, avez … accord, avez … le, baje, bajita, bakery |, band, basico
  -1.8: be ready, before noon, bendiciones, bient-, bientot, biere, biere |, bike ready, blanco |, bleu |
  -1.8: bonne fete, bonne |, booth, borre el, borren |, boulot, brother, build, by hand, by … you, c … moi
  -1.8: ca depasse, ca ne, ca … comme, cable-, cables, caden-, camar-, campamento, can … call, can … holding
  -1.8: can … with, cancel … order, candado de, canse, carga, case |, cash |, cat |, cats |, centr-
  -1.8: changement de, chier |, chine-, chose pour, cierra, claro … si, clean, clear … the, cliente suyo
  -1.8: close |, codig-, coffe-, coleg-, colegio, colma-, colmado, come now, come over, come … me
  -1.8: con … hablo, con … tengo, conoc-, cork, cote |, coule-, couleur, counting, cousi-, crack, cree
  -1.8: crevaisons, creve, cried, crois que, cruza-, cruzaron, cruzaron los, cruzaron … numeros, cual … el
  -1.8: cual … su, cuando se, cuando … de, cunado, cut … lock, d numero, danar, de antes, de consentement
  -1.8: de facture, de niaiser, de prendre, de retour, de trouble, de … avec, de … bicicleta, de … boss
  -1.8: de … des, de … papa, de … pour, de … vieux, deber-, dejala, deje la, deje … fumar, dejen … textear
  -1.8: dele, delete campamento, delete … NUMBER, delete … photo, demande … numero, demas-, denti-, depanneur
  -1.8: depasse, depasse NUMBER, des pneus, des vidanges, desactive, desole |, devant |, died |, digit off
  -1.8: dinos-, direccion, dishe-, dishes, do people, do we, does … click, dog, donc mon, done i, donne … mon
  -1.8: door is, dos … la, down … i, drive a, dryer, du club, easter, easy … the, ecran, eh, el codigo
  -1.8: el motor, el paquete, el precio, el que, el … cuando, eleven, email from, empie-, en cuanto, en fin
  -1.8: en google, en retard, en … puerta, end my, enough for, entiende |, entra, es, es … de, es … el
  -1.8: esa orden, esa … es, escap-, escape, esperar mas, essen-, est bien, est celui, est … ex, esta … bici
  -1.8: esta … la, estime |, et la, etre la, every NUMBER, extra work, faire du, fait … km, fan of
  -1.8: felicidades por, fenders |, fermez a, fermez vous, fini pour, fini |, finir, fix … myself, flat … the
  -1.8: folder, footb-, football, for spring, for them, for |, for … camp, for … farewell, for … flat
  -1.8: for … n, for … years, forwarded, fourn-, frank-, free sms, frein, freno, from his, from … by
  -1.8: from … so, gano, gants, garage |, gars au, gave … a, genial |, get … for, gift cards, going |
  -1.8: good my, good … sir, goodn-, gossant, green one, gros merci, gros … a, guarde, guest list, hands |
  -1.8: happy to, he … out, heels, helen-, helene, hendersons, how far, how much, hows, huevo, i can
  -1.8: i cancel, i decline, i forgot, i miss, i quit, i |, i … ask, i … hungry, i … over, i … sent, i … want
  -1.8: ice, idea … quien, ignore … last, il … dans, image-, in law, in line, in time, inch |, insea-, inseam
  -1.8: inspe-, insurance wants, interesse … le, interessent, is dead, is just, is plenty, is … NUMBER
  -1.8: is … as, is … name, is … paint, it … again, it … from, it … going, je passerai, jefa, jefe, journee a
  -1.8: jusqua, just … my, juste les, know that, kona, l assurance, la batterie, la derniere, la direccion
  -1.8: la fourche, la i, la llave, la nieve, la otra, la pila, la segunda, la talla, lado |, lapto-, largo
  -1.8: las dos, las rueditas, lasag-, lasagne, later |, le bureau, le changement, le compteur, le dire
  -1.8: le nom, le numero, le paiement, le paso, le … NUMBER, le … dehors, leak … the, leave … review
  -1.8: les voy, lever, lights, lista para, lista … me, llama, lo pueden, lock off, lol … am, longu-, look up
  -1.8: looks … spam, loop, los numeros, los … me, lost … claim, lot |, loves, lui, lumiere, luz trasera
  -1.8: m interessent, ma … m, ma … va, makan, mamie |, manej-, mange, mano |, many, maps, maths, me atendio
  -1.8: me canse, me hacen, me manda, me marque, me pick, me … este, me … mucho, me … remove, me … yo, memo
  -1.8: mensajes … ustedes, meow, mettez du, mi cunado, mi vida, mi … al, mi … por, mi … quiere, midnight |
  -1.8: min, misma, modele, molestes, mon derailleur, mon pere, mon … a, mon … finit, more … those, mother in
  -1.8: mtg, mucho |, murph-, must … a, muy … para, my frame, my landline, my names, my … folder, my … same
  -1.8: my … tag, n NUMBER, n no, n … said, nadie me, nails, nails |, name at, name |, nan, near, need it
  -1.8: need … rack, never have, never in, never owned, never say, new … is, newsletter |, next time, ni idea
  -1.8: ninguna tienda, no le, no molestes, no … llamo, no … todavia, noire, nomas, nombre ni, norco
  -1.8: not open, not share, not wear, not you, notes, nueva |, nuevo es, number since, number>law
  -1.8: number>wrong, numero un, of mine, of true, of … head, off if, off … roof, off … the, off … top
  -1.8: okafo-, okafor, on arrive, on file, on … dit, on … thing, opcion, orden es, order i, oro, otra
  -1.8: otro texto, oublie |, out … for, out … true, ouver-, overn-, overnight, paciencia |, pago, pain
  -1.8: paque-, par erreur, par une, para cuando, pardon mais, parte-, partido, partir de, pas grave
  -1.8: pas … panier, pas … trouble, passerai, pedalier |, perte-, pertenece, peut … arreter, peux … venir
  -1.8: pharm-, pics, pics of, pila, plate, please can, pleut, plumb-, plus … numero, pneus |, podrian … de
  -1.8: political, por … ni, possible |, premium, previous, primo |, promo … les, putai-, putain, que tiene
  -1.8: quedamos, quel arret, quelque … pour, quien hablo, quiero los, quit … NUMBER, quitte … bureau
  -1.8: read it, read … message, rebaj-, rechi-, rechina, recoi-, recomienda, recu un, recu … sms, refill
  -1.8: removable, removed the, rendue a, repar-, repondez pas, reporting, rid … the, ride texts, rock |
  -1.8: rodada |, rodam-, rodamos, roja, roti, rouler, rs, rueda |, saca, safe to, salva-, samba-, sat ride
  -1.8: saying stop, says it, scam, scuse, se acaba, se … agradezco, se … le, sent this, service de, she took
  -1.8: she … out, shedd-, shedding, shimano |, ship |, shld, si puede, si … depasse, since … so, sis, skipp-
  -1.8: smell, smile |, snooz-, snooze, so whoever, soeur |, solo … un, sorry … bother, sortez le, soy bajita
  -1.8: specialist, speech, start to, stati-, stationnement, stationnement |, stem |, stock, stop and
  -1.8: stop … tomorrow, su bici, symbo-, sympa-, sympathies, t en, tag |, tail, take … bins, take … one
  -1.8: talla |, tardecito, tcpa violation, tell NAME, tell him, templ-, temple, tercera, terminaron
  -1.8: text NAME, text after, text … for, texteame cuando, texts in, texts you, thanks for, thanks |
  -1.8: the airport, the battery, the bed, the cat, the dent, the email, the hendersons, the little, the map
  -1.8: the serial, the teacher, the worst, the … frame, the … home, the … mate, the … ride, the … they
  -1.8: there … i, they … it, this looks, this month, this sorry, this … like, ticket … NUMBER, tienda … no
  -1.8: til, time … NUMBER, tmr |, to pick, to talk, to … ads, to … n, toget-, together, tomorrow |, tour |
  -1.8: tout sur, trava-, triat-, triathlon, trim, trompe de, trying … fix, tu de, tubeless |, un … sur
  -1.8: under my, une biere, une … de, unlock, unlock the, upgrade, us |, utilisez, va … en, vais y
  -1.8: vais … vous, veill-, verif-, verla, vez ustedes, video, votre temps, vous ecrivez, vous … eu
  -1.8: voy … poder, walki-, walking, wall |, want … stop, was my, way2s-, way2sms, we still, wear
  -1.8: website says, well be, were good, were out, were |, wey … no, what kind, who … on, who … that, whom
  -1.8: whoop-, whoops, wiped, with full, with phone, with … for, with … wheel, wizar-, would … at, wrong
  -1.8: y ahi, y … en, yes |, yo los, you at, you casi, you dejen, you still, you … removed, you … sun
  -1.8: your call, your way, | ah, | al, | ben, | brakes, | called, | can, | casi, | changez, | como, | creo
  -1.8: | doy, | esta, | hows, | igual, | in, | j, | lundi, | maybe, | mummy, | oubliez, | salgo, | serieux
  -1.8: | shimano, | un, | ustedes, | wen, | whoops, | … adore, | … amable, | … amo, | … annoyed, | … bajita
  -1.8: | … buenas, | … casco, | … claim, | … correo, | … courriel, | … error, | … foto, | … from, | … grave
  -1.8: | … harta, | … hate, | … longer, | … luz, | … manches, | … molestes, | … need, | … pouvez
  -1.8: | … promised, | … report, | … roja, | … saved, | … she, | … told, | … under, | … vis, | … wait
  -1.8: | … we, | … were, ~_ah_, ~_ajo, ~_ang, ~_bai, ~_die, ~_dri, ~_eh_, ~_es_, ~_exa, ~_eye, ~_gol, ~_hw
  -1.8: ~_ice, ~_ken, ~_lui, ~_mig, ~_mit, ~_mud, ~_noo, ~_ob, ~_paq, ~_pha, ~_pic, ~_rs, ~_rs_, ~_s?, ~_s?u
  -1.8: ~_sia, ~_sie, ~_sme, ~_soy, ~_tir, ~_ton, ~_wal, ~_wei, ~affi, ~ag_, ~alca, ~aman, ~ane_, ~anej
  -1.8: ~aras, ~ari_, ~arla, ~arte, ~ary, ~asa, ~azo_, ~bano, ~bara, ~bio, ~boit, ~boo, ~calc, ~cami, ~cand
  -1.8: ~cker, ~cous, ~cts, ~cts_, ~dal, ~danc, ~dena, ~denl, ~deo, ~dita, ~dog_, ~domi, ~dys, ~eame, ~edam
  -1.8: ~efe_, ~ehor, ~eive, ~elev, ~emba, ~enem, ~ens_, ~enve, ~ept_, ~erca, ~erif, ~escu, ~esol, ~esu, ~fax
  -1.8: ~fee, ~ffee, ~fuc, ~fund, ~ggi, ~gol, ~guit, ~gur, ~heat, ~hew_, ~hil, ~hom_, ~ibid, ~icen, ~idon
  -1.8: ~ieza, ~ila_, ~irp, ~ishe, ~iss_, ~ium, ~ium_, ~iva_, ~jefe, ~kan_, ~kona, ~ksta, ~lapt, ~lcan, ~legi
  -1.8: ~less, ~lito, ~livr, ~lk_, ~loin, ~lot_, ~lous, ~lun, ~mble, ~mud, ~naci, ~nais, ~nas, ~ndid, ~nla_
  -1.8: ~ntes, ~ntro, ~odig, ~og_, ~oid_, ~ollo, ~onna, ~oom, ~ooth, ~ory, ~ory_, ~oses, ~otra, ~ousi, ~paq
  -1.8: ~paqu, ~phar, ~pics, ~piez, ~plum, ~polo, ~preo, ~ptop, ~quer, ~quet, ~rata, ~raya, ~recc, ~riet
  -1.8: ~rita, ~rivi, ~rje, ~rois, ~rong, ~rreg, ~s?u, ~s?ur, ~salv, ~saro, ~seat, ~sere, ~ses_, ~shor, ~siad
  -1.8: ~sma_, ~smel, ~sole, ~soy, ~ssig, ~stac, ~tab, ~tee_, ~terc, ~tuc, ~uces, ~uet, ~uleu, ~ums, ~uote
  -1.8: ~usad, ~usen, ~veri, ~vivo, ~wei, ~whom, ~wron, ~yti, ~ytim, ~zos, ~zos_, ~zz_
  -1.9: 2 … NUMBER, 2 … and, NAME … it, NUMBER again, NUMBER if, NUMBER right, NUMBER … do, NUMBER … in
  -1.9: NUMBER … tu, a bicycle, a call, a fait, a spam, a … abuela, a … lo, a … out, a … saying, a … the
  -1.9: abier-, abiertos, about … recall, abre |, accord avec, account |, actua-, add a, after you
  -1.9: again … the, agradece el, aguas, ahi nos, ahi … vemos, ai perdu, ai |, ai … commande, aimerais … le
  -1.9: airpo-, aiyo, alcance, all … now, allergic, alto ahi, am … lbs, amene, ancien … de, and thank
  -1.9: and … know, andre-, andres, annulez mon, answered, apague, apero, appelle moi, apres … job, are … in
  -1.9: arretez … les, arriere |, arrivent, art, ask … the, assurance |, assurances, au gerant, aucun rapport
  -1.9: aug, automne, automne |, avisar |, avisarle, avisarme, b |, bacon, bags, bajit-, bano, bano |, bay |
  -1.9: be quiet, be there, be … day, be … for, be … in, belanja, bici me, bici … lista, bike from, bike that
  -1.9: bitin-, biting, bixi, black |, bonne … a, bonne … j, brake |, brand, brinc-, broken |, broth-, buen
  -1.9: bugging you, buzzer, c … sa, c … une, ca fait, ca … ces, ca … quoi, ca … tu, call it, can use
  -1.9: can … do, canas-, canasta, canda-, cara, carro |, cat, ce … svp, cerca, certain, certi-, chair-
  -1.9: chairs, charge, che pas, child, chimi-, clac, claro |, clean it, clicked twice, cobro |, codigo
  -1.9: coffee, com |, commande, con esos, condu-, confused, consens, convert, corti-, cortito, coup de
  -1.9: coup … fil, cried |, cry, cual, cuando … acaba, cultu-, culture, cute |, d NAME, da mas, dad, dale |
  -1.9: danad-, day off, de batterie, de fil, de precio, de voz, de … apres, de … compagnie, de … delete
  -1.9: de … paso, de … ton, debo, decev-, decevoir, dehor-, dehors, dehors |, dejal-, dejo, delete … sin
  -1.9: deleted, dent, depend, derniere fois, des nouvelles, descu-, detai-, did … not, did … quit
  -1.9: did … tell, different shop, dio, directo, disco, disre-, disregard, does … know, domin-, donc plus
  -1.9: dossier de, dress-, drop … price, du dossier, eatin-, eating, el asiento, el cable, el casco, el link
  -1.9: el mecanico, el timbre, el total, el … en, ella |, elm, email went, empiecen, en ese, en … au
  -1.9: encontre, end … lose, ended up, enfin, enjoy, enlever … nom, erron-, ese modelo, espac-, esperar
  -1.9: est annule, est ce, est correct, est sa, est tu, est … dans, est … mes, est … necessaire, est … vrai
  -1.9: esto … me, estrellas |, etait … sur, eve, everywhere, exten-, extrano, faire |, fait … j, falling off
  -1.9: famille |, faute, fe, feels lose, fete |, finit, fix … flat, flirting, folder |, font, food
  -1.9: for today, for … stuff, from NUMBER, full stops, garba-, garbage, genia-, genial, get that, getting a
  -1.9: getting … for, give … a, go i, gotch-, gotcha, gotcha |, grafigne, greas-, grince, gros |, guant-
  -1.9: guard, guita-, hablamos, hacer un, happens if, happens … i, have no, have removed, hay ninguna, hold
  -1.9: hold it, honda, horquilla |, house phone, huh, hungry |, hydra-, i borrow, ident-, il pleut, imagen
  -1.9: imagen |, in maine, incorrect, infolettre, interesa, ir, is done, is … bike, is … end, is … fair
  -1.9: is … his, is … ok, is … over, is … ready, it broke, it can, it has, it myself, it |, it … before
  -1.9: j … perdu, jaja, jaja … la, jappe-, jappelle, je … y, jess, join, junk |, just saw, just tired
  -1.9: just went, kids bikes, km, know … NAME, la cadena, la pantalla, la piece, la quiero, la remise
  -1.9: la revision, la tarjeta, la … antes, la … bike, la … ca, la … hasta, la … todavia, laisse mes
  -1.9: laisse un, laptop, las 2, las fotos, las … delete, laval |, lazy, lbs, le aviso, le matin, le prix
  -1.9: le … dit, left … message, legs, lente-, lie, ligne |, like that, like … am, lo … y, lol |
  -1.9: lost NUMBER, lost all, love from, lyon, m avez, ma … sur, magic-, mal, mama, mardi |, mask, matin
  -1.9: me aviso, me digas, me faire, me mandas, me not, me para, me quedo, me recomienda, me rendre
  -1.9: me … cortado, me … dinner, meant for, meilleurs |, mensaje recibido, message … from, messed
  -1.9: mettez … de, mi carro, midi |, milks, missing |, model-, modelo, moi avant, moi dans, moi … coup
  -1.9: monsieur je, more and, more … am, more … this, my hands, my tire, my … changed, my … group, my … this
  -1.9: my … will, n arrete, n importe, n … never, necesario, need … talk, needful and, never going
  -1.9: never stops, never … on, next spring, ninguna … en, no entendi, no ocupo, no problem, no rush
  -1.9: no … llames, no … llegar, no … prisa, no … works, nobody wants, non je, noon |, nor, nos vemos
  -1.9: not call, not here, not him, not in, not say, not sign, not understand, not … like, not … texted
  -1.9: notre entente, now his, number … gave, numero … una, nunca habia, occupe des, odome-, off … hands
  -1.9: off … put, off … til, ok go, old bike, omg, on silent, on … bike, on … of, onda, only got, open
  -1.9: orlan-, orlando, ou c, outsi-, outside, ouvert |, owned, owned a, pan, parrot |, pas demande
  -1.9: pas trop, pay, payin-, paying, pedaler, pena |, penser, penser |, peux effacer, pics |, piece-
  -1.9: pieces, pieds dans, pieza |, piss, piss off, plast-, playin, pneus, porto-, porton, poste-
  -1.9: pour cette, pour … fete, pour … tune, pourquoi tu, prenez vous, preoc-, presc-, prescription, presto
  -1.9: presupuesto |, primer, problema |, problemas, propina, psi, pu … numero, puedo hablar, puedo parar
  -1.9: pulga-, que esta, que falta, que … al, que … peux, quedamos en, quel … de, queue, qui est
  -1.9: quiero hablar, quiero … con, quitting, quote |, radia-, raining |, rapport avec, read … NUMBER
  -1.9: recado, received the, recomienda |, reflectores, regalo, remove … as, repair … i, reparation
  -1.9: repondu au, revisen, revision, revision |, revoi-, rien commande, roads, roll, ronfl-, route-, rush |
  -1.9: s … des, salmo-, salmon, salte, sambal, sari, sauce, says … the, se agradece, se rompio, se si, se |
  -1.9: se … la, segur-, send this, send … the, sending a, sending messages, sent, serre-, she … me, shelf
  -1.9: shifter, shop … you, si … bici, silence from, smh, smh |, so slow, souci, spam folder, spam me
  -1.9: spamming my, splinter, spoke-, spokes, stage-, stages, stfu, stoke-, stop … at, stop>more, stret-
  -1.9: stuck, student, study |, suis inscrite, talla, tantot |, te, te confundiste, tech, teeth, telling … i
  -1.9: tempete, temple |, tenan-, tengo su, tengo … numero, terce-, test, texteame, texter je, that NUMBER
  -1.9: that number, that … meant, the dishes, the guard, the light, the rush, the truck, the wedding
  -1.9: the week, the white, the … NAME, the … found, the … or, the … sign, them to, think … are, this … on
  -1.9: threw, tiene … numero, tienen otro, tired … this, to go, to pass, to … coming, to … in, told … this
  -1.9: ton, took, took your, took … phone, tournez a, tournez … gauche, trop |, tu vous, tu … en, tubel-
  -1.9: tubeless, tubes |, typed … in, uh, ultimo … que, umpir-, umpire, un NUMBER, un … delete, un … les
  -1.9: un … para, un … quand, una … por, under-, une … d, unsubscribe button, usado, veille, veux un
  -1.9: veux … a, vi su, voisine, votre dossier, votre … ce, vous … au, vuelvanme, was … your, wat, we did
  -1.9: were … of, what … a, which … i, who keeps, whoever … want, will … my, wine, with a, with that
  -1.9: with … parrot, woohoo |, work … use, would … a, would … do, xl, xq me, y … aucun, y … des
  -1.9: yesterday and, yo quiero, you box, you come, you gift, you give, you love, you ship, you store
  -1.9: you turn, you … da, you … our, you … somebody, you … tell, you … than, you … y, your mother
  -1.9: your … has, | aiyo, | allez, | aviseme, | awesome, | bendiciones, | ciao, | consentement, | cool
  -1.9: | copy, | dele, | free, | got, | gotcha, | hacen, | haha, | heres, | hoy, | jamais, | left, | mdr
  -1.9: | mom, | morning, | part, | perdon, | piss, | po, | quitte, | ramasse, | really, | rear, | saludos
  -1.9: | sans, | sin, | size, | stfu, | ton, | verifiez, | who, | … NAME, | … agradece, | … bruit, | … cap
  -1.9: | … cel, | … chat, | … cunado, | … delete, | … funny, | … give, | … interesse, | … jess, | … list
  -1.9: | … live, | … llegue, | … ma, | … makan, | … mandas, | … muted, | … poor, | … por, | … problem
  -1.9: | … pude, | … rapport, | … recibido, | … sacaron, | … senor, | … soiree, | … soy, | … still
  -1.9: | … suficiente, | … texting, | … thank, | … threw, | … took, | … ver, ~0000, ~_alc, ~_ame, ~_aro
  -1.9: ~_boo, ~_cak, ~_cry, ~_dal, ~_deh, ~_dra, ~_dre, ~_dry, ~_dy, ~_enj, ~_esp, ~_foo, ~_hil, ~_hor, ~_hr
  -1.9: ~_huh, ~_ir_, ~_jes, ~_km_, ~_lb, ~_lbs, ~_log, ~_med, ~_mur, ~_om, ~_omg, ~_ond, ~_ord, ~_pil, ~_poo
  -1.9: ~_psi, ~_rit, ~_saf, ~_suc, ~_te_, ~_tee, ~_tot, ~_try, ~_uh, ~abie, ~aden, ~adre, ~agne, ~ah_, ~aili
  -1.9: ~anto, ~apto, ~asa_, ~asco, ~ater, ~baje, ~barr, ~bele, ~bios, ~bloo, ~boot, ~brot, ~cak, ~cake
  -1.9: ~cart, ~casc, ~cat_, ~cks, ~cks_, ~crie, ~cry, ~cry_, ~ctua, ~cu_, ~cuse, ~dals, ~deh, ~deho, ~dejo
  -1.9: ~dent, ~dida, ~dri, ~driv, ~dui, ~dys_, ~earn, ~eblo, ~ebo_, ~ecio, ~ecu_, ~edal, ~egla, ~enj, ~enjo
  -1.9: ~eoc, ~eocu, ~erva, ~eza_, ~fie, ~fier, ~food, ~fra, ~fri_, ~gir, ~gue_, ~gul, ~haha, ~herm, ~hold
  -1.9: ~hon_, ~huh_, ~icar, ~imb, ~intu, ~ior_, ~ipo, ~isre, ~ived, ~jet, ~ka_, ~km_, ~lab, ~labo, ~larg
  -1.9: ~lase, ~lay, ~laya, ~lbs, ~lbs_, ~llam, ~llu, ~lumi, ~luto, ~mam, ~matc, ~modo, ~mur, ~naro, ~nast
  -1.9: ~ndem, ~neus, ~noc, ~noon, ~nouv, ~ntas, ~ntu, ~ntur, ~oac, ~oach, ~odel, ~olor, ~omg, ~omg_, ~ompe
  -1.9: ~oms, ~oms_, ~oper, ~ored, ~orid, ~ota, ~otor, ~oue_, ~ouse, ~outs, ~pay_, ~payi, ~pet_, ~pha, ~pic
  -1.9: ~piec, ~play, ~poo, ~pped, ~pro_, ~psi, ~psi_, ~queu, ~quot, ~rca, ~reoc, ~ris_, ~roja, ~roth, ~roz
  -1.9: ~safe, ~soir, ~sreg, ~stas, ~stoc, ~stuc, ~suc, ~tag, ~teet, ~tob, ~took, ~trae, ~tsi, ~tsid, ~tuck
  -1.9: ~ubr, ~ueue, ~ugar, ~ugg, ~umi, ~ums_, ~undi, ~utsi, ~uvel, ~uz_, ~vas_, ~via_, ~vie_, ~wat_, ~wine
  -1.9: ~xten, ~za_
  -2.0: 2 hrs, NAME d, NAME does, NAME here, NAME moi, NAME … son, NAME … stop, NUMBER dolares, NUMBER … ok
  -2.0: a NUMBER, a comer, a como, a demain, a faire, a gauche, a lie, a poder, a un, a vos, a … ecole
  -2.0: a … right, a … too, abiertos |, abonnee, accepte de, acepto |, achat |, ai … fait, alegr-
  -2.0: all contacts, all gone, all … at, allergic to, allez, alto … la, and … other, and … to, another year
  -2.0: any further, anything … me, app … me, appreciate you, appri-, appris, are … done, are … for, argen-
  -2.0: arreglar, arrete c, arrete … est, arreter au, asiento, asiento … me, ask … it, assurance, attendre
  -2.0: audio-, audios, autocollant, avec … bike, azul |, b, bacano, bagages, baja … precio, bak, be another
  -2.0: beans, beans |, berri, better |, bici todavia, bici … de, bientot |, bird, block off, block … an
  -2.0: blood, bonne, borrame … la, borro … mensaje, boulo-, box … up, boy |, breat-, breathe, bruit a, bsnl
  -2.0: buffe-, buffet, bus, bus … near, but … my, c qui, c tu, c … NAME, c … tu, ca … va, cadenas, cake
  -2.0: called off, campana, can tell, can … find, can … receive, can … text, cancela … cita
  -2.0: cancelar … mensajes, cancele … cita, candado, carbo-, carbono, casa |, casi … veo, ce, ce … m
  -2.0: ce … tu, celeb-, celle la, center, ces … la, check … number, cherchez, chum dit, clients |, clinic |
  -2.0: cm |, code |, coin, come to, commandez, como la, complet |, confundiste, consegui |, consent … the
  -2.0: contact for, contact … on, contesta, contrasena, couleur |, count, cours … mecanique, crack |, credi-
  -2.0: cuanto me, cuida-, cut down, d air, dad he, day … and, day … no, de error, de frein, de mecanique
  -2.0: de pedaler, de precios, de … color, de … part, debaj-, debajo, debarquez le, demi, dental, des … a
  -2.0: desactiver, desde … NUMBER, devoi-, dije al, direc-, disturbing, do if, do that, do … cut
  -2.0: do … listen, do … mean, donut-, donuts, door |, dressed, dulce, dulce |, eat, echo, el dueno, el wifi
  -2.0: el |, electrique, elimina, else now, emails but, en arriere, en faire, en reunion, en revenant
  -2.0: en … deux, encuentro, end feels, end to, end … my, entiendo … no, entre-, envoie le, envoyez … de
  -2.0: erreur … est, es NAME, es con, ese mensaje, est … par, esta vez, estac-, estam-, estamos
  -2.0: esto … acoso, etc, etes qui, expir-, falta-, fasse, fast |, fastidio |, favor … la, favou-, fax
  -2.0: fee i, fee … was, final |, for asking, for … blue, for … is, for … year, foto, found it, four
  -2.0: frenos no, fri, gardez le, german, get in, get text, getting texts, got 2, grease, grips, guantes
  -2.0: guys … stop, habla |, have this, have … owned, he, he gave, heati-, heating, hija, hour for
  -2.0: hour … me, house, hoy no, hub, i asked, i ended, i … been, i … but, i … cancel, i … picked, ici … est
  -2.0: if i, if … have, il etait, ils, importe quand, in |, incorrecto, installer, instead of, instructions
  -2.0: interesa … de, is NUMBER, is from, is it, is more, is … wrong, it NUMBER, it off, it ready, it thanks
  -2.0: it will, it … NUMBER, it … another, it … take, j … apres, jamais plus, je … appelle, je … fais
  -2.0: jusquau, just … your, juste le, kid, kid … not, kind of, know … to, koi, l avis, l estime
  -2.0: la compagnie, la e, la grandeur, la hora, la meteo, la pluie, la tercera, la … o, lachez … un
  -2.0: laisse faire, laissez faire, laissez … le, las notificaciones, late, laver, laver |, le bon, le de
  -2.0: le … arriere, le … mensaje, leche, leg day, lend, les vieilles, liao, lien … paiement, limpieza
  -2.0: list is, list>remove, lista no, llegar |, llego cortado, lo vi, lo |, locat-, louis-, louise
  -2.0: lui … un, lumie-, lunch, m … vous, mai, mailing, maintenance class, making the, mal |, mal … numero
  -2.0: mandan tantos, marcar, mari … est, marque |, mas … mi, match, maybe, me he, me … come, me … dos
  -2.0: mensaje … es, merci a, message … in, message … la, messe-, meteo, meteo |, mi orden, mi … tambien
  -2.0: midi, miss you, missi-, mms, modele |, moi … stp, mon appel, mon petit, monterrey, month is
  -2.0: must … in, my gym, my life, my … said, my … was, my … where, n … quand, names, need an
  -2.0: need … receipt, neighbor … the, never … anything, next year, ningun NAME, no entra, no hurry
  -2.0: no … deje, no … iban, no … number, no … ruido, no … si, noon, norma-, normal, not funny, not judge
  -2.0: not listen, not tell, not the, not turn, not … man, nouveau, now thank, number any, number this
  -2.0: number … do, numero delete, numero … es, numero … la, o hay, octob-, of … by, of … lol, off an
  -2.0: off what, off … computer, off … hour, offs, often … you, old, old frame, old |, only … about, or what
  -2.0: orale, orale |, oso, ou … est, out already, out you, owe … NUMBER, panier |, pantoute |, para alla
  -2.0: para … a, parar la, pare la, parler au, parqu-, pas ce, pas le, pas plus, pas vos, pas … garantie
  -2.0: pas … nouvelles, pasa el, patines, pdf, pedals, perdo-, person … are, personne repond, pesos
  -2.0: petites roues, peut il, peux … arreter, pinky, pinto, plan … is, please ignore, please … your, pluie
  -2.0: pluto-, plutot, poder, poor NAME, por … de, porque no, porte bagages, potencia, pour … message, pres
  -2.0: prisa |, project, que color, que fuera, que … paso, que … recomienda, quebec |, quel nom, question |
  -2.0: qui ca, qui … appelle, quimi-, quimica, quit playing, quita el, quitale, quite, quitele, quote
  -2.0: rack |, ramasser le, ramen-, rayon, rayos, ready for, ready … the, recois … les, recojan, recu
  -2.0: reecrit, removed, renta |, repondez … a, reporting … as, resen-, retou-, return, revenant, revoke my
  -2.0: rfc, rien … la, right |, ris, rite, route, rue |, saddle |, safe, salon |, saludos desde, saquenle
  -2.0: scary, se cayo, se corto, se llama, se … borro, see you, she never, she … ok, shirt-, shirts, short
  -2.0: si ca, si … favor, sigh, sigh |, since morning, smash-, smashed, smthg, snore, so … with
  -2.0: someone … the, sonne-, squeaks, steel, stole, stop laughing, stop payment, stop working, stop … after
  -2.0: stren-, strength, stude-, suelto, suficiente con, sur facebook, sur |, taco, talk about, tarde
  -2.0: telefono me, temps d, text … lot, textos … est, than, thank … so, thanks … asking, that text
  -2.0: that … was, the account, the bank, the check, the deluxe, the grp, the hill, the message, the tenant
  -2.0: the tire, the … made, the … pics, the … seat, there still, they say, this please, this the
  -2.0: this … today, tht, thurs, tiempo |, til my, timbre |, timing, to buy, to … lol, to … somebody
  -2.0: to … something, to … wrong, todavia |, toilet, tow, transferez, trop … a, trust-, umbrella |
  -2.0: un momento, un sms, un … con, un … mais, une photo, une |, unit, university, unkno-, unknown, up to
  -2.0: up … am, vea, velos en, verde, very, vieilles, vieux, voisine |, vos … et, vous a, vous devez
  -2.0: vous faites, vous textez, vous … change, vous … tu, voy … denunciar, wah |, wahal-, wahala
  -2.0: want … talk, was meant, was … in, weigh-, where … at, white one, white … with, whoever you, will text
  -2.0: wipe it, with … neighbor, with … thumbs, with … uncle, xmas, y penser, yes … it, yo tampoco, yo vivo
  -2.0: you by, you check, you kindly, you … by, you … closed, you … get, your business, your mailing
  -2.0: your texting, zelle, | add, | appelez, | black, | c, | ce, | commandez, | comment, | doctor, | dos
  -2.0: | elimina, | explain, | genial, | hay, | hein, | k, | llevo, | mensaje, | nos, | orale, | parked
  -2.0: | quitale, | quitele, | school, | sigue, | tcpa, | te, | tienen, | tip, | today, | toujours, | video
  -2.0: | your, | … bien, | … bon, | … bonito, | … both, | … brand, | … bus, | … deal, | … devez
  -2.0: | … disappointed, | … got, | … great, | … happy, | … laptop, | … nadie, | … option, | … paran
  -2.0: | … parce, | … pardon, | … policy, | … pueden, | … puedo, | … rapido, | … recibi, | … requested
  -2.0: | … rides, | … sale, | … se, | … sign, | … su, | … suspension, | … teacher, | … they, | … tu
  -2.0: | … vivo, | … wearing, | … well, | … you, ~000, ~_air, ~_att, ~_b_, ~_bar, ~_bb, ~_ce_, ~_coa, ~_fie
  -2.0: ~_fra, ~_he_, ~_jef, ~_joy, ~_jud, ~_km, ~_lat, ~_mam, ~_old, ~_ros, ~_ska, ~_str, ~_tht, ~_tit, ~_tm
  -2.0: ~_tmr, ~_urg, ~_vas, ~_war, ~_zel, ~abe_, ~afo, ~aha, ~aime, ~ajou, ~alc, ~asc, ~att, ~ayb, ~aybe
  -2.0: ~bad, ~bido, ~bier, ~bus_, ~cama, ~carb, ~cena, ~cita, ~cloc, ~coa, ~codi, ~cret, ~crev, ~crew, ~cui
  -2.0: ~culo, ~dela, ~delo, ~disr, ~dona, ~doo, ~doub, ~ebl, ~ege_, ~egra, ~egur, ~embl, ~embo, ~enre, ~erra
  -2.0: ~erst, ~expi, ~flec, ~fren, ~full, ~ha_, ~hah, ~hija, ~hild, ~hina, ~hub_, ~huh, ~icks, ~ifte, ~iler
  -2.0: ~ilet, ~ils, ~inta, ~inve, ~irec, ~isr, ~itio, ~jef, ~jout, ~jud, ~kid_, ~lars, ~late, ~leat, ~len_
  -2.0: ~liao, ~lord, ~lu_, ~luie, ~lunc, ~mal_, ~malo, ~mama, ~mayb, ~mbo, ~midi, ~mr_, ~mul, ~nac, ~ncan
  -2.0: ~ncie, ~nite, ~nol, ~nol_, ~norm, ~oat, ~oc_, ~odys, ~oie, ~oisi, ~omie, ~orde, ~osco, ~oum, ~peda
  -2.0: ~pleu, ~plui, ~plut, ~po_, ~pot, ~pouc, ~pra, ~pran, ~pray, ~pret, ~quil, ~raj, ~rayo, ~rde_, ~resc
  -2.0: ~ri_, ~rki, ~rose, ~rue_, ~sant, ~sarm, ~sce, ~seen, ~sena, ~sien, ~spee, ~ssai, ~sual, ~test, ~tht_
  -2.0: ~tmr, ~tree, ~tren, ~true, ~tut, ~uez, ~uez_, ~umie, ~utot, ~vag, ~vage, ~vau, ~vieu, ~ws_, ~xpi
  -2.0: ~xpir, ~ybe, ~ybe_, ~zon_
  -2.1: 2 minutes, NAME about, NAME at, NUMBER NAME, NUMBER … since, a google, a … it, a … numero, abren, ac
  -2.1: aceptan, again lol, again this, agua, ah |, ai recu, ajust-, al … de, alguna novedad, alloy
  -2.1: am reporting, am … at, amor |, and get, and … so, angry … me, annoyed, anota-, ans que, any texts
  -2.1: any … on, anyone but, aqui … es, are closed, argent, arret de, arrete, as is, as pas, at … point
  -2.1: at … shop, attendre |, au nom, aurait ete, autorizo la, autorizo … reparacion, avec … velo
  -2.1: avez … recu, avoir un, ayuda |, azul, bajen, barel-, barely, be late, bed, before … get, bequi-
  -2.1: bequille, bici tengo, bien … le, bike in, bleed, bonne … la, box it, brakes … not, bride-, bridesmaid
  -2.1: brule |, bs, btw |, but a, but he, but … website, buzzer is, by your, c … bien, ca … a, ca … beaucoup
  -2.1: ca … est, ca … etre, ca … textos, ca … un, cadre, cajas, call … is, camara, cambio |, came … of
  -2.1: can we, can … turn, cancel … appointment, cancellation, cansa-, cansan, casa de, ce … ne, cegep
  -2.1: cell … moi, cet, cette … la, chance |, changes, cher, chico |, class-, cle, clicking, clip, cm
  -2.1: cobran los, cobro, cold, combien |, come … of, comma-, con … trabajo, conduis, confirmado, confirmer
  -2.1: conosco a, corazon |, corto, curb, customer care, customer … yours, cut |, d enfant, d … avant
  -2.1: dad says, day of, de ayer, de comer, de cote, de groupe, de respeto, de … argent, de … era, de … il
  -2.1: de … yo, deja … mandarme, dejela, deposito |, des pieces, des … automatiques, descuento, die
  -2.1: do … put, doctor |, donate, dos, down on, dropped my, drunk, du casque, du porte, du … de, e bikes
  -2.1: eaten, el trabajo, el … jaja, eleve-, emoji-, emojis, en … assez, encan-, encontraron, engagez
  -2.1: english no, entendi |, enviado, erreur c, es NUMBER, es todo, esperando, esposo |, esposo … la
  -2.1: est NAME, est bloque, est la, esta NAME, esta de, este … porfa, estoy harta, ete |, etes au
  -2.1: etes … vous, fait beaucoup, falta de, falta … respeto, faltan, faut une, felicidades
  -2.1: fermez … dossier, feu, fin de, finished, fir, first day, first-, fit, for … NAME, for … NUMBER
  -2.1: for … again, for … frame, for … week, forever>wrong, free |, frena, friend |, from … order, funeraria
  -2.1: gave him, gave me, gente |, get the, go for, go … to, group project, gym so, halfw-, halfway, harto
  -2.1: have … the, have … use, hear your, hende-, heures, hill, him |, his, hiver |, honest, house to
  -2.1: how long, hub |, i cancelled, i give, i … borrow, i … here, i … reporting, i … twice, ici c, if he
  -2.1: ignore my, il … je, in nebraska, inven-, is d, is … here, is … lol, it makes, it would, it … in
  -2.1: it … will, j … ben, j … du, j … peux, j … recu, ja, jamais eu, jamais … que, jamen-, jamene
  -2.1: je conduis, je paye, je … tu, jefe |, joyeux, jpass-, jpasse, judge, just left, k, keeps asking
  -2.1: kitch-, knw, l argent, l auto, l … demain, l … vous, la chaine, la contrasena, la difference, la prof
  -2.1: la rue, la valve, la you, la … tout, labor |, lachez … vous, largu-, le des, le dio, le pongan
  -2.1: le ramasser, le siege, le … velo, left … on, legen-, les petites, les … boue, les … roues, lift it
  -2.1: like last, like … NAME, like … please, list … and, liste des, liste … pieces, llamo, llamo a
  -2.1: llanta |, llega |, llegan, llegan cosas, lo tengo, lo … al, location |, logo, long will, long … i
  -2.1: long … it, longer … the, luz, m … donne, ma fourche, mais ca, mami, manches, mandar mensaje
  -2.1: mandeme el, marat-, mas barata, mas el, mas … yo, me when, me … at, me … delete, me … manda, me … tu
  -2.1: mean it, membe-, mens, mensaje era, mensaje favor, mensajes automaticos, mere |, message again
  -2.1: mi hijo, mi nina, mic, moi … votre, mon auto, mon cadre, mon courriel, monde |, more for, movin-
  -2.1: moving, mr, mtcn, mums, my desk, my water, my … bottle, my … reads, my … would, ne suis, ne … connais
  -2.1: nebra-, nebraska, neige, next your, ni bici, ni … tengo, night |, ningun mensaje, ninos |, no esta
  -2.1: no estaba, no fue, no manches, no son, no … calls, no … cansan, no … mi, no … salir, not fair
  -2.1: not her, not i, not ship, not … but, not … fan, not … late, not … right, not … yet, nota, noticed
  -2.1: novedad, now |, nuit |, number>number, numero … NAME, of people, of town, off again, off you, ofici-
  -2.1: oficina, oigo, ok but, ok no, ok will, on … check, on … is, on … roof, only … in, opcio-, order
  -2.1: otro mensaje, out … town, over |, owe you, paint, paisa-, paisano, panier svp, parale con, parce-
  -2.1: parcero, parents, parfait merci, party |, pas chez, pas des, pas … et, patch-, patches, pause, pedal-
  -2.1: pendiente |, perdon, perdon … no, peric-, perico, peux pas, pick up, picture, pied |, please reply
  -2.1: please … once, please … the, poor, por … paso, poster, poten-, pour mon, pour … NUMBER, pour … a
  -2.1: pour … avis, pray, prefere, prime-, psych-, que rapido, que … velo, qui … je, quit … for, quit … i
  -2.1: quita … la, quitte le, quoi … numero, ramene, rappel mais, reach me, read my, recibido |, reecr-
  -2.1: reflecteurs |, refuse de, registry |, remove your, reply |, repondre … pour, reportar |, retar-
  -2.1: retour, ride anymore, right now, rock, sacra-, safe |, said the, sale end, saque, say the, scamm-
  -2.1: se cancela, se cansan, se quien, se ve, sell it, send … yet, sent my, sent you, sew, she was
  -2.1: siempre |, sign … form, sin prisa, sir i, slime, small |, sms the, sms to, so if, socia-, social
  -2.1: sorry for, soumi-, soumission, soup, souvi-, souviens, space, speec-, squea-, stick-, stop avec
  -2.1: stop ou, stop raining, stretch, stuck at, suis … capable, suis … retard, suit, sujet, sur … liste
  -2.1: sure … the, survey, svp ne, swear if, sweep-, systeme, tacos, tacos |, take … for, te extrano, tear
  -2.1: tenant, text … better, texto … por, texts are, that right, that … my, that … of, the bus, the door
  -2.1: the gym, the other, the rain, the seat, the thing, the total, the … fee, the … new, the … please
  -2.1: the … reminder, there … in, these texts, this … but, thurs |, tige, titul-, tmrw, tmrw |, to 2
  -2.1: to … but, total |, tournez, true, try again, turn … notifications, typed it, ugh |, un bon, un neuf
  -2.1: un … NUMBER, un … a, un … merci, up your, upgra-, usa … numero, va arreter, va … l, vacan-, vas
  -2.1: velo de, velo electrique, vemos, venu, veo |, veux … savoir, vi en, viernes |, vieux bike, virem-
  -2.1: virement, viva, vivo, voir |, volun-, votre … par, voulais pas, vous recu, vous une, vous … ca
  -2.1: vous … textez, voyon-, voyons, warra-, washi-, wavin-, waving, waving |, way, weight, well … the
  -2.1: what did, what time, what … your, when you, will do, will not, will … a, will … me, will … send
  -2.1: wisdo-, wisdom, y te, y … une, ye, yeah |, you NUMBER, you sound, you texted, you … NUMBER
  -2.1: you … after, you … any, you … keep, you … up, your instagram, your old, your son, your … n, | a
  -2.1: | approved, | avez, | bikes, | bueno, | canceller, | claro, | decline, | dejela, | escribame
  -2.1: | ignore, | knock, | mandame, | merry, | mes, | my, | nice, | ouvert, | price, | remove, | sacame
  -2.1: | see, | tournez, | vas, | venden, | virement, | water, | whose, | will, | wish, | … abierto
  -2.1: | … abiertos, | … after, | … au, | … aviez, | … bateria, | … card, | … ce, | … crois, | … days
  -2.1: | … demain, | … el, | … gustan, | … hurry, | … if, | … interest, | … je, | … journee, | … joven
  -2.1: | … laisse, | … llega, | … long, | … petit, | … profe, | … quitar, | … ready, | … safe, | … site
  -2.1: | … tard, | … too, | … update, | … woke, | … would, | … yes, | … your, ~000_, ~?ur_, ~_aju, ~_az
  -2.1: ~_azu, ~_ban, ~_beq, ~_ber, ~_ble, ~_cm, ~_cm_, ~_cof, ~_coi, ~_eat, ~_ete, ~_fax, ~_fit, ~_ful
  -2.1: ~_hah, ~_his, ~_ig, ~_ima, ~_k_, ~_ka, ~_lab, ~_lar, ~_len, ~_luz, ~_mee, ~_mix, ~_mou, ~_mr_, ~_ofi
  -2.1: ~_pad, ~_pot, ~_scu, ~_sei, ~_slo, ~_tar, ~_upg, ~_vem, ~_wav, ~_za, ~aha_, ~anty, ~arat, ~ato_, ~avy
  -2.1: ~awn, ~awn_, ~azu, ~azul, ~beq, ~bequ, ~blar, ~bols, ~bone, ~bour, ~cadr, ~cant, ~cats, ~cirl, ~cles
  -2.1: ~cm_, ~cof, ~coff, ~coin, ~cold, ~coo, ~cost, ~cuid, ~dale, ~debo, ~depa, ~dies, ~eals, ~edit, ~edu
  -2.1: ~erer, ~ergi, ~esce, ~eser, ~esia, ~etch, ~exce, ~feu_, ~foo, ~foot, ~four, ~frie, ~galo, ~harm, ~hod
  -2.1: ~hoo_, ~horn, ~ica_, ~ideo, ~ieg, ~iens, ~iers, ~ild_, ~ils_, ~ior, ~jas_, ~jel, ~jode, ~joy, ~kets
  -2.1: ~kitc, ~lerg, ~lid, ~lm_, ~logo, ~lor_, ~luz, ~luz_, ~mage, ~mbou, ~meet, ~mend, ~mix, ~mpri, ~mrw
  -2.1: ~mrw_, ~mums, ~nan_, ~ndui, ~nice, ~nnai, ~nneu, ~nnez, ~nota, ~noye, ~ntos, ~nuts, ~nza, ~obro
  -2.1: ~ofic, ~oite, ~onu, ~oodi, ~opci, ~oten, ~oumi, ~paie, ~pani, ~pee, ~peg, ~pgr, ~pgra, ~pric, ~ramm
  -2.1: ~ras_, ~rate, ~rato, ~ray_, ~rbo, ~rcer, ~reac, ~rey_, ~rge_, ~rma_, ~ropo, ~rout, ~rtai, ~rui, ~rw_
  -2.1: ~sau, ~scen, ~semb, ~slo, ~soum, ~stag, ~sum, ~tht, ~tiro, ~tmrw, ~tock, ~triq, ~umis, ~upg, ~upgr
  -2.1: ~upli, ~uro, ~urry, ~vali, ~vemo, ~vinc, ~voyo, ~warr, ~wav, ~xce, ~zel, ~zell, ~zul, ~zul_
  -2.2: 2 |, NAME andre, NAME … est, NAME … not, NUMBE-, NUMBER, NUMBER 2, NUMBER months, NUMBER pouces
  -2.2: NUMBER … et, NUMBER … me, a bird, a contact, a copy, a ese, a ir, a monterrey, a pensar, a photo
  -2.2: a pie, a pris, a real, a ride, a … arret, adres-, agregar, ahori-, ahorita, ahorita no, ai bien
  -2.2: ai oublie, ai quitte, air |, ajoutez … a, algo |, allowed … the, am stuck, am tired, and then
  -2.2: and … just, anyone … me, appelez moi, appelez … pas, arrete en, arrete … fumer, arreter l
  -2.2: arretez … vous, asien-, at these, ate, au coin, aucun NAME, avez le, aviso, axle, ay … otra
  -2.2: babysitting, balance is, better … me, bici … me, bici … ni, birya-, biryani, bless you, blessed
  -2.2: blown, borro-, box of, brakes do, broke |, busy |, but me, c … long, came by, canadian
  -2.2: cancel … rental, cancelen la, cancelled, caps, caro |, casco y, casco |, celular … mi, cerca |, cles
  -2.2: come get, compo-, compris, connais … ce, conos-, conosco, continue, could … send, count … out, crick-
  -2.2: cuerd-, cuidado, cycle, dado … numero, dans … auto, dare, daughter … the, de bebe, de fumer
  -2.2: de location, de molestar, de rouler, de … modele, deal |, deb, deb |, debarquer |, debarree
  -2.2: deleted your, deliver, demai-, demain, demenagement, depart, department, department |, depuis 2
  -2.2: des … dans, desce-, dice NUMBER, did … mean, diga, diga que, disappointed, disse-, dites … NAME
  -2.2: do … brakes, do … hear, do … sell, do … tell, does … end, dogs allowed, done and, dors, dream-
  -2.2: during the, dying |, el profe, embarque, en … trouve, encon-, entiendo |, entrar, equivoco, era de
  -2.2: erreur … je, es obligatorio, es su, ese … no, espanol |, essay-, est NUMBER, est long, est … pret
  -2.2: esta lista, este … lo, esto es, estrellas en, estrellas … google, ex, express, face |, faceb-
  -2.2: fait … velo, faites … des, favor … mi, fb, fella, film, firmar, fix the, flat again, focus, for now
  -2.2: for our, for your, for … other, formulaire, found your, found … text, frien-, front |, fue … que
  -2.2: full, fumar y, genius, get out, go … it, grande, grp, grupo … la, guy is, hablar, hacen … en, happens
  -2.2: have it, have … ever, hay |, helmet |, heres my, heure-, hoodi-, hot |, hour |, hoy |, huh |, hurry |
  -2.2: i m, i on, i … all, i … stuck, i … those, iba, interesa la, is also, is blocked, is out, is … again
  -2.2: is … cancelled, is … there, it … she, it … sorry, j arrive, j enleve, j … quitte, j … sorti, jaja |
  -2.2: je prefere, je … suis, je … this, joyeux noel, knees, l … NUMBER, l … du, la couleur, la que
  -2.2: la renta, la roja, la … quiero, lab, lata |, lavage |, le … ici, le … stop, leath-, leather
  -2.2: les reflecteurs, let … do, lift |, line … the, lio, list … people, liste-, livre-, llames
  -2.2: lo agradezco, lo … en, lo … sea, look … these, lost, love, ltr, lui |, lumieres, lyne, maggi
  -2.2: manager |, marathon, market, mas informacion, me 2, me fue, me llames, me pasa, me … avec
  -2.2: me … desabonne, me … el, me … total, me … you, mean to, mecanique, medicine, menos |, merry christmas
  -2.2: message a, message … d, message … erreur, mi … nuevo, mi … pregunta, mind me, miren, moins, moins |
  -2.2: molle, moms, mon … bike, mon … dit, mon … en, mouil-, much … you, mum |, mur, music, my appointment
  -2.2: my brakes, my receipt, my … yet, nada que, necessaire, need this, needs the, new |, niaise
  -2.2: no conosco, no da, no thank, no … soy, not … lol, note, now … to, nuevo |, number … phone, numero moi
  -2.2: numero nuevo, numero soy, obligatorio, of … message, of … week, olvidalo, on google, on me, on … flip
  -2.2: on … l, on … until, once |, option, order so, ordering, ouch, ouch |, out … of, owner … this, pa … no
  -2.2: para … hora, parece, parfait |, partent, pas … bike, paseo |, personne de, personne … repond
  -2.2: peux … de, phone … if, photo de, pidiendo, pink, pis … le, please only, please … thank, plus … cell
  -2.2: poco, poign-, porta-, pouce-, pouces, pour … location, pour … soir, pourq-, pourquoi, precio por
  -2.2: present, price, prob, prof |, promo est, propo-, propre, proud … you, put … name, que estaba
  -2.2: que ustedes, que … es, que … lo, quitte … job, rack, recu mes, redon-, refle-, reflecteurs, regul-
  -2.2: remember … to, remove … stickers, remove>wrong, removing, retard, ride on, ring me, roof, ruined my
  -2.2: sa mere, saben, saved, say … for, says … never, se equivoco, se … como, se … llevo, search, season
  -2.2: semaines |, senal, send that, she … NUMBER, short |, si la, sir is, sonnette |, sortez … velo
  -2.2: soumission |, soy de, spam filter, spam … with, spammy, specialized, stand, stop your, stop … he
  -2.2: story, stranger |, stuff i, su … con, suis … NAME, sur … velo, svp on, swap |, sweet, t aime
  -2.2: take … old, taque-, taqueria, text to, text … ever, text … it, texto no, that … ok, that … plenty
  -2.2: the pink, the price, the reminders, the … before, the … bike, the … cap, their-, theirs, then … am
  -2.2: they were, thorn-, thorns, thursday and, ticket |, tiren-, to … church, torme-, tormenta, total
  -2.2: tristeza, trop, true |, tu pour, tu … avec, turns, tv, un alto, us do, usage-, use … these, va etre
  -2.2: velo il, velo … vous, vendo, verifiez … numero, veux … la, veux … recevoir, votre boutique, vous |
  -2.2: voy … pensar, want … is, warranty, was i, washing, way home, what about, what |, when it, while |
  -2.2: who took, who … NAME, wifi |, will … off, will … turn, winne-, won, woohoo, work … no, worki-
  -2.2: working, would … take, y eso, y est, y … aviso, yes … no, yo pague, yo … recojo, you basta, you dare
  -2.2: you done, you get, you wrote, you … she, you … vi, you … your, your fault, your newsletter, your … if
  -2.2: | 2, | aca, | all, | annulez, | be, | come, | dead, | donde, | euh, | favor, | laissez, | mandeme
  -2.2: | monday, | nobody, | olvidalo, | ouch, | phone, | recibi, | remettez, | sacrez, | saque, | some
  -2.2: | tiene, | total, | wake, | … abuelo, | … ano, | … cadenas, | … cuesta, | … era, | … estuvo
  -2.2: | … fermez, | … forma, | … fotos, | … kind, | … light, | … look, | … name, | … nieto, | … noel
  -2.2: | … noise, | … not, | … notifications, | … obligatorio, | … onda, | … payment, | … permission
  -2.2: | … porte, | … quede, | … release, | … remove, | … subscription, | … tengan, | … trompez, ~_ay, ~_bag
  -2.2: ~_bin, ~_blu, ~_coo, ~_dom, ~_duc, ~_eh, ~_ex_, ~_fet, ~_gue, ~_hai, ~_low, ~_mod, ~_noc, ~_nv, ~_od
  -2.2: ~_red, ~_rei, ~_roo, ~_tea, ~_toc, ~_tv, ~_tv_, ~abla, ~aceb, ~ald, ~ansa, ~aps_, ~arac, ~bag, ~bate
  -2.2: ~bent, ~bid, ~bing, ~blu, ~bouc, ~cans, ~ceb, ~cert, ~cine, ~clip, ~dare, ~dici, ~efl, ~efle, ~embr
  -2.2: ~ensi, ~evra, ~fed, ~fee_, ~fete, ~few, ~flor, ~font, ~geni, ~hees, ~hurr, ~iete, ~ig_, ~ilk_, ~imag
  -2.2: ~iro, ~irs_, ~jas, ~lab_, ~lame, ~lave, ~leak, ~leed, ~lma, ~lost, ~mg_, ~mite, ~mm_, ~mman, ~mod
  -2.2: ~mode, ~moms, ~nded, ~nip, ~nosc, ~oas, ~oast, ~obra, ~oder, ~ogo, ~oie_, ~oldi, ~oral, ~orki, ~oser
  -2.2: ~ost_, ~oto, ~oues, ~ourq, ~pago, ~pasa, ~perd, ~pere, ~pill, ~pot_, ~ptio, ~rain, ~rair, ~refl, ~rey
  -2.2: ~rgic, ~rla, ~romp, ~rus, ~rven, ~saco, ~sal_, ~sala, ~sca_, ~serr, ~spea, ~spor, ~ssed, ~tard, ~teer
  -2.2: ~tito, ~tot, ~tty, ~tv_, ~urns, ~ush_, ~usta, ~viou, ~voie, ~won_, ~ybo
  -2.3: NUMBER old, NUMBER ou, NUMBER people, a joke, a midi, a nous, a quick, a stop, a vole, a … build
  -2.3: a … envoyer, adresse |, after the, afuer-, afuera, agreed |, ai fini, airte-, airtel, all NUMBER
  -2.3: also |, am … for, am … on, and give, and … please, andre, another |, any time, anyone |
  -2.3: appelez … textez, are you, arrep-, arreter chez, arretez … reparation, arrie-, arriere, arrivee |
  -2.3: as … le, assis-, ate my, au cours, au prochain, au volant, au … en, audio, avec … numero, avez vous
  -2.3: avez … fini, avez … une, avisen a, avisen … mi, avisos |, bater-, bateria, be … but, beer |
  -2.3: besoin … facture, best, bicyclette |, bike it, bill |, bless-, bola, both of, break |, build |
  -2.3: by … shop, c … qui, cadeaux, cadena |, calendar |, call |, cambiar los, cambiar … frenos
  -2.3: cambie … compania, camin-, can keep, can … add, can … hear, can … still, cancel … tune, casi no
  -2.3: chape-, chapeau, chercher |, chido, cien, cita de, cita para, cita … el, clase-, clases, clicking |
  -2.3: cobra-, combien vous, comer, como un, como … otra, comprends pas, con un, conna-, connaissait
  -2.3: construction, corre, creve-, cricket, cunad-, cut … a, d appeler, d autobus, d en, dare |, de carbono
  -2.3: de compania, de fumar, de las, de … nina, dead end, deje … bici, dejem-, dejeme, dejen … bici, denta-
  -2.3: descanse, describe, desig-, design, despacio, devoirs, did |, did … authorize, did … leave, digas
  -2.3: digit, do a, do … click, do … end, do … this, doc, does … open, dog is, domingo, donar, downs-
  -2.3: downstairs, du metro, du service, duck, dupli-, dvd, el alto, el pedido, elsewhere |, en tout
  -2.3: en … de, encim-, encima, engag-, envoyer … photos, escribi, est pret, est qui, est quittes, est … qui
  -2.3: et mettez, etes, examp-, example, except, expecting, expliquer, extension, face, facebook
  -2.3: fait … arret, fee, file and, finally, fini avec, fit |, fits, for nothing, for you, for … race
  -2.3: for … sorry, for … this, freezing, freins |, from … NUMBER, fumar, fumer, garantia, geniu-
  -2.3: good people, grais-, graisse, gusto, guys again, haha, hay ningun, here … my, hmm, how often
  -2.3: how … off, hurry, i muted, i return, i sent, i should, i stopped, i … more, i … quit, i … tired, il a
  -2.3: il me, il veut, image, in … week, incluye, inquietez, instead |, insurance, interesse par, is fine
  -2.3: is up, is … more, is … new, it … fine, j te, j … fini, j … oublie, je t, je … aime, je … retirer
  -2.3: junta, junta |, jusquau NUMBER, keep me, keep working, know any, l … vole, la graisse, la photo
  -2.3: la reparation, la … esta, la … personne, laisser un, layaw-, layaway, le lavage, le mode, le … d
  -2.3: leave … a, legend, leque-, lequel, light |, lil, linge, lisan-, lisant, live there, llega el, llego
  -2.3: location, logo |, looks like, los dias, los … jajaja, lundi |, m … svp, machan, mama |, mamie
  -2.3: manana |, manch-, mandeme la, mandenme mensaje, mandenme … cuando, mante-, marathon plus, mas fotos
  -2.3: mas le, matin |, me it, me la, me llamo, me llegan, me pueden, meant … me, mejor paso, mejor |, mel
  -2.3: mensaje de, mensajes de, merci … l, mes cles, message with, message … the, messages for
  -2.3: mettez … terme, mi … dice, mija |, milk, milk |, min |, mint, missing, moi mon, momentito
  -2.3: more surprises, mostl-, mostly, motor, much of, muy amable, my balance, my call, my office, my wife
  -2.3: my … found, my … friend, my … instead, my … left, my … today, my … who, myself |, ne connais, need to
  -2.3: needs … be, nitid-, nitido, no NUMBER, no pero, no veo, no |, no … amor, no … des, no … la, no … nada
  -2.3: no … surprises, nobody told, noise, nom … mon, not go, not over, not read, not ready, not … ever
  -2.3: not … giving, not … good, not … phone, not … the, not … with, notifications stp, now … phone
  -2.3: number it, number>me, numero es, numero … le, numero … mettez, obra, of … did, of … kid, off … am
  -2.3: often do, oh … i, oignon, old … off, old … to, on … quittes, on … storage, one for, online |
  -2.3: opting … of, or do, or no, orden, otras, ou encore, oublie mon, out … the, over NUMBER, pa mi, pads
  -2.3: paiement, papa |, pas … bon, pedals off, peint-, perfi-, person … the, pete |, phones at, photo |
  -2.3: pieces |, plans, please NUMBER, ponchada, pratique |, pray for, prisa, prof, proprietaire du, quand t
  -2.3: que … buena, qui je, recevoir … messages, recoj-, regarde jamais, release, rembourse, rental |
  -2.3: retro-, retrouve, ride that, rouge |, rude |, said i, saison |, say NUMBER, says NUMBER, says no
  -2.3: se … fue, selling it, send my, send … bike, send … pic, send … your, sent it, serie |, serrer
  -2.3: she blocked, soir je, sonnette, start |, stoma-, stop taking, stop … encore, stop … those, stop … you
  -2.3: stopping by, stuck … work, study, svp … a, systeme |, t ai, t es, tan, texto en, texto marche
  -2.3: textos c, texts … her, that bike, that … and, the basket, the coupon, the kickstand, the labor
  -2.3: the noise, the rear, the washing, the … basket, the … class, the … tape, the … when, they … you
  -2.3: this … harassment, this … right, tirage j, tirage … ai, to sleep, to … store, todos … dias, too long
  -2.3: too many, touch-, tout … monde, trompez, tu veux, tu … a, tu … ecris, tunne-, tunnel, turbo, twix
  -2.3: typic-, typical, un momentito, un robot, un stop, un … vocal, unsubscribe from, until … call, up here
  -2.3: vemos |, verifier, vers NUMBER, vest, veux … attendre, veux … voir, video-, vidrios, ville |, vol
  -2.3: volan-, volant, vole |, votre site, vous trompez, vous voir, voz, vrai |, vu, want … new, was out
  -2.3: weeke-, weekend, when can, when … you, wheth-, whether, who |, why are, will leave, with … forever
  -2.3: wrapp-, wrong |, xbox, y … bici, yes or, yo … firme, you know, you pack, you reach, you were
  -2.3: you … would, your father, your roll, your sister, your … la, your … what, your … would, zelle |
  -2.3: | about, | aceptan, | ahorita, | arretez, | avertissez, | bicicleta, | bin, | dejeme, | fair, | lo
  -2.3: | might, | muchas, | nitido, | note, | passed, | photo, | puedo, | recu, | reporting, | small
  -2.3: | stupid, | sure, | t, | tire, | todo, | tu, | woohoo, | wrong, | … ahead, | … ahi, | … asiento
  -2.3: | … bring, | … cancel, | … cancelled, | … chaine, | … changed, | … cool, | … corto, | … crying
  -2.3: | … descuento, | … entendi, | … esta, | … grasias, | … jefe, | … lady, | … lista, | … messages
  -2.3: | … nombre, | … nouvelles, | … often, | … other, | … rien, | … stopped, | … that, | … why, ~_adr
  -2.3: ~_afu, ~_ape, ~_cru, ~_cui, ~_dog, ~_egg, ~_emo, ~_fed, ~_fly, ~_gri, ~_hmm, ~_hv, ~_map, ~_nic, ~_rd
  -2.3: ~_spi, ~_um, ~_vu_, ~abre, ~abs, ~acto, ~afu, ~afue, ~aiem, ~ails, ~airs, ~ajas, ~aje_, ~alco, ~alin
  -2.3: ~ama_, ~asie, ~atte, ~aver, ~bal, ~best, ~blee, ~cast, ~cebo, ~cera, ~coi, ~coj, ~cour, ~darl, ~demo
  -2.3: ~desc, ~deur, ~doc_, ~dog, ~ebi, ~ecoj, ~eeke, ~egs_, ~ejem, ~eke, ~eken, ~erla, ~ervo, ~etc, ~fits
  -2.3: ~fly, ~gri, ~gros, ~han_, ~hmm, ~hmm_, ~hot, ~icia, ~idi_, ~inas, ~irlo, ~irv, ~isq, ~isqu, ~ker
  -2.3: ~lego, ~lent, ~lido, ~lsa, ~map, ~mene, ~mok, ~mpe_, ~mth, ~musi, ~nall, ~nois, ~nore, ~onst, ~oom_
  -2.3: ~oto_, ~oue, ~ovin, ~oz_, ~peak, ~pine, ~ply, ~rbe, ~rla_, ~rof_, ~rquo, ~rtie, ~rut, ~rvo, ~saye
  -2.3: ~sick, ~sio_, ~sirv, ~slow, ~smok, ~span, ~ssan, ~ssay, ~sy_, ~tama, ~tess, ~tist, ~trar, ~ucho
  -2.3: ~uere, ~urq, ~urqu, ~uses, ~usie
  -2.4: NAME said, NAME … have, NAME … plus, NUMBER or, NUMBER pas, NUMBER rs, NUMBER … gone, NUMBER … think
  -2.4: NUMBER … update, a deal, a minuit, a new, a … apres, a … review, a … we, acheterai, adresse
  -2.4: ads … the, affaire, afuera |, ahhh, ai mal, alla |, am … front, and … up, anoche |, antes |, anyti-
  -2.4: anytime, aqui no, are missing, are … people, arrete … passant, arroz, artic-, article, ask you
  -2.4: au cegep, avez donne, aviso … que, axle |, bars, be … from, bendiciones |, bequille |, best shop
  -2.4: bici esta, bici que, bicyclette, block me, bloquez moi, boost, bread, busca, but keep, but … will
  -2.4: c … pratique, ca NAME, ca a, ca vaut, call after, calls to, calls … the, came … my, can … fix
  -2.4: can … lift, can … remove, can … return, cap fell, cargo, carrement, carriers, ce modele, ce numero
  -2.4: ce qu, ce … ca, ce … vous, ces textos, chain … off, chalet |, chann-, channel, check, chemin, cher |
  -2.4: cles |, club lol, colle, com, come out, comer |, complet, comptant |, confirm once, consent for
  -2.4: course … dimanche, credit, credit |, cuanto era, cuide-, cuidense, cut … on, cut … steerer, dans vos
  -2.4: daughter has, de adelante, de chat, de misa, de promos, de shimano, de voir, de … cuenta, de … es
  -2.4: deal, dear |, debi, delete jueves, denve-, denver, deposito, did … remove, do your, do … mind
  -2.4: do … ship, drop … any, dying, ecrivez |, el grupo, email |, en a, en junta, en otra, en route
  -2.4: enlevez nous, enlevez … siege, enough air, entendido, entends, error quiero, est pratique
  -2.4: est … normal, esta … baja, estoy cansado, etait … ma, etes pas, evening, example com, explain |
  -2.4: fedex, filter, fins |, fizah, food … i, for texts, for thursday, for … part, forma de, forms, frame |
  -2.4: fregar, from the, from … account, from … file, gang |, gerente |, get … call, glad you, go off, got |
  -2.4: got … old, grincement, guys … a, ha, habla-, habs, hacen … a, hasta … yo, hay forma, haz, hein
  -2.4: helmets |, hier, hoggi-, hogging, hogging the, honest |, how … will, hv, i brake, i … about, i … by
  -2.4: i … lol, i … quiet, i … send, i … up, icy, ignore, igualmente |, in our, in … rain, info |, inscrit |
  -2.4: insur-, is something, it a, it over, it rides, it sent, it since, it … mine, j vous, j … mal
  -2.4: je serai, je … pour, je … recevoir, je … texte, jeudi |, job |, keep … up, kid … your, l air
  -2.4: la bonne, la enlevez, la location, la personne, la … porfa, lache pas, landline |, le avisen
  -2.4: le bruit, le doy, le … dans, leave it, letter, liao |, like … the, liked, lista … precios, liste … l
  -2.4: loin, ma mere, maest-, make it, mal el, mandas, marche |, marte-, martes, masks, mdr, me dejaron
  -2.4: me prometieron, me … about, me … ahorita, me … just, me … la, me … new, me … ningun, meant … somebody
  -2.4: medid-, meeting … not, memes, mensaje, mercredi |, message est, message par, message … coupe
  -2.4: message … pour, mind i, minui-, minuit, mis … la, miser-, mistake, moi … suis, mon char, mon dieu
  -2.4: mon rendez, mon … NAME, mon … qui, mort, mrng, must … the, my ex, my … fell, n … the, necessary
  -2.4: needed |, no entiendo, no … ningun, no … this, non … de, not lift, not reply, not … person
  -2.4: not … send, nota |, nous … a, nouveau numero, number last, numero ni, numero par, numero … de
  -2.4: numero … je, numero … pas, nvm, ocupado, off a, off … file, off … was, oga, oi, on NUMBER, on main
  -2.4: on … at, on … fait, on … jamais, open on, orbea, orden |, other store, out to, out … a, pages
  -2.4: pardon |, paren la, paren … reparacion, part … no, pas pour, pay for, peine … m, pero ni, perra
  -2.4: personne au, pertenece a, phone … all, phone … be, pilul-, place |, pleure, plus … cette
  -2.4: ponganme … la, por … quiero, porte |, pose, pouvez |, pouvez … effacer, precio, prenez votre
  -2.4: prenez … temps, press-, presses, printemps |, prix la, promis, promise |, proud, psi |
  -2.4: puedo cancelar, pusie-, put this, quand y, que pongo, que soy, que … habla, que … vous, quedo |
  -2.4: quien lo, quiero … la, quiero … un, quit hogging, quite el, quiten de, ramasse |, razon, rdv, reche-
  -2.4: recordatorios por, red, relaj-, relax-, remove>not, removing the, reparations, roue |, same day, sat
  -2.4: say thanks, se … un, seis, sell my, send a, serai, signed anything, silent |, size NUMBER, socks
  -2.4: somebodys, souliers, still need, stop light, stop … presses, stopping, storage … i, storm, suis la
  -2.4: sunse-, sunset, supprimez la, supprimez mes, surprises, t appelle, table, take out, taken … this
  -2.4: taller |, te … en, techn-, tempr-, tendra, text a, text … before, texter j, texts on, texts … stop
  -2.4: that would, the class, the club, the company, the logo, the presses, the ride, the summer, the tag
  -2.4: the warranty, the … asking, the … dad, the … grips, the … how, the … tires, think left, think |
  -2.4: this … NAME, this … before, ti |, tie, tienda … que, to … over, torci-, tout j, tout … ai
  -2.4: transfer it, tunnel |, turn |, une … sur, ustedes |, velo dehors, velo … revenu, velodromo
  -2.4: verifier |, veut, veux … du, videos, vidri-, vino, vites-, vocal, voila |, volviendo, votre … mais
  -2.4: vous … c, vuelt-, was NUMBER, was … there, way |, went … spam, what number, with … text, work |
  -2.4: would … give, would … in, wrong>more, y … personne, yea, you add, you next, you personne, you sent
  -2.4: you sorry, you two, you voy, you … otra, you … then, you … told, your … is, | ahhh, | allergic
  -2.4: | avisenme, | better, | borre, | comptant, | could, | definitely, | did, | est, | fait, | get, | is
  -2.4: | me, | mire, | mis, | names, | nvm, | oga, | police, | puede, | sonnez, | texteame, | trois
  -2.4: | tubeless, | vous, | yea, | … NUMBER, | … achetez, | … ads, | … again, | … air, | … atencion
  -2.4: | … ben, | … butt, | … decided, | … did, | … dormir, | … ebike, | … good, | … habs, | … hang
  -2.4: | … incluye, | … it, | … keeps, | … le, | … leak, | … lien, | … mucho, | … necesito, | … no
  -2.4: | … permiso, | … tube, | … vale, | … violation, | … word, | … work, | … worrying, | … y, ~_cat, ~_ess
  -2.4: ~_ha_, ~_ham, ~_hie, ~_hv_, ~_md, ~_mdr, ~_nm, ~_pra, ~_rdv, ~_tig, ~_tut, ~aar, ~aar_, ~ab_, ~aes
  -2.4: ~aest, ~amen, ~arse, ~ated, ~auve, ~cend, ~com_, ~conn, ~cris, ~denv, ~div, ~dv_, ~ebaj, ~eggs, ~enoj
  -2.4: ~eply, ~gato, ~ggs, ~ggs_, ~gy_, ~hein, ~hv_, ~iam, ~iege, ~igas, ~iked, ~ilk, ~ipi, ~irl, ~kend
  -2.4: ~ker_, ~kers, ~lav, ~mab, ~maes, ~mdr, ~mdr_, ~mist, ~nges, ~ngt, ~noj, ~nsur, ~nyti, ~oat_, ~obr
  -2.4: ~ocal, ~ocar, ~ocor, ~oki, ~pads, ~pele, ~rdv, ~rdv_, ~reno, ~rinc, ~ripp, ~rof, ~roud, ~rshi, ~rty
  -2.4: ~sieg, ~sket, ~spot, ~sten, ~taco, ~tart, ~treg, ~ttes, ~uci, ~veut, ~vey_, ~vu_, ~wai, ~zin
  -2.5: NUMBER and, NUMBER … and, a coupe, a fan, a le, a receipt, a stranger, a … elle, a … tell, abre, acc
  -2.5: after this, again … it, agreed … the, ai hate, ai retrouve, alu, and keep, and walk, and … NUMBER
  -2.5: and … your, anything earlier, appointment |, approved |, are the, are there, ask my, ate |, atten-
  -2.5: attendance, autocorrect, avais … de, avant NUMBER, back |, barat-, baske-, basket, bebe |, bicycle |
  -2.5: bike but, bike … the, bit off, bloque |, bolsa |, bordeaux, borrow, both |, bouch-, boue, box arrived
  -2.5: boyfr-, bromp-, bureau |, c … votre, ca sert, caja que, came out, can i, can … unsubscribe, cell est
  -2.5: chambre |, change … the, chara-, check your, chorr-, chorro, christmas to, city |, clienta, clock
  -2.5: commute, company this, con dos, confiance, confirm after, cool |, cortado, cotes, cotes |, cours |
  -2.5: crv, cuando llegue, customer of, da |, de lumiere, de ma, de mardi, de neige, de numero, de orden
  -2.5: de ti, de vuelta, de … persona, de … une, decal-, definitely, dejelo, dejen-, dejenla, dents |
  -2.5: desabonner de, did … do, dinero … vuelta, do … give, doit etre, dolares y, don |, down with, droit-
  -2.5: droite, dunno, easier, effaciez, el recordatorio, el sillin, el … por, else … it, elses, en bas
  -2.5: en linea, en stock, en … votre, entendi, envoyez pas, era una, es … mismo, esa llanta
  -2.5: escribame cuando, escriben mas, escriben … que, escrito |, est regle, est revenu, est … assez
  -2.5: est … bon, est … ca, est … surprise, esta la, estime, et … ca, eu, every … i, fait … c, faites vous
  -2.5: faut … je, fete, fichez … la, file, for next, for no, forever>me, fork |, forward the, found one
  -2.5: fue muy, fue un, fyi |, get … the, giant |, give … the, got … off, grafi-, grand, grande |, green |
  -2.5: gud, gusta, hablo |, had me, has been, have … permission, he asked, her, herit-, herite, herite de
  -2.5: holdi-, holding, how … more, husband … the, i … 2, i … home, i … now, i … texted, i … thinking
  -2.5: idea |, if your, if … can, in fb, in toilet, in … life, insta, invoice … the, is here, is … part
  -2.5: it as, it … back, j … coupe, j … hate, j … retrouve, jamais … parler, jazz, je peux, je reste
  -2.5: je … juste, je … prends, je … tantot, jealo-, jealous, joyeux … a, juste un, keep … the, kilos, kind
  -2.5: know … not, la luz, la saaq, la selle, laughing, lavag-, lavage, le gusto, le prends, le vieux
  -2.5: le … su, leak, leave the, les deux, les … velos, less |, ligne a, limite, livre, llegue |, lleve
  -2.5: llevo |, lo dije, lol mais, lonel-, m appeler, maestro, malades, mandar … mensajes, mandeme un
  -2.5: mando a, many more, many … of, martes |, masqu-, masque, mat, me borren, me gusta, meeti-
  -2.5: mensaje … lo, merry … to, message ne, message sur, message vocal, met, mi … ahi, mi … la, mista-
  -2.5: mochi-, mochila, modo |, mon gars, mon … ou, monday |, more … an, more … thank, mort |, mrng |, mth
  -2.5: my NUMBER, my butt, my card, my moms, my order, n |, necesidad, necesidad de, need me, neige |
  -2.5: never listen, never … the, nice, nite |, no autorizo, no pasa, no … el, no … entiendo, noel a, nom c
  -2.5: not on, now thanks, ntp, number but, number sir, number … NAME, numero … est, numero … orden
  -2.5: nunca acepte, of … day, office |, oh no, old … is, on … off, on … one, onda con, one is, only NUMBER
  -2.5: only … am, oops, or just, otra … ustedes, ouvre pas, owner … the, pa |, pads |, paiem-, pain |
  -2.5: para salir, pas aujourdhui, pas dit, pas … cadenas, pasa nada, payer, pere, personne … ce, peut etre
  -2.5: peux … m, peux … mon, photos |, pictures … this, pierdo, pilules, plais-, plaisir, plus d, plus le
  -2.5: poignees, por … recordatorio, porte, potlu-, potluck, pouvez … verifier, preguntan, prends |, pro
  -2.5: pro |, proce-, puede |, que bonito, que es, que onda, que … avisen, que … la, que … puedo, quere-
  -2.5: quitenle el, race |, radiator, rappeler, rappels … ca, ready to, recibido, recogi |, refun-, refund |
  -2.5: registrado, retirez … du, revenu, run |, rush, saaq, sabado |, save my, se apaga, se hace, se termina
  -2.5: sec, selle |, semaine |, serait mieux, shees-, sheesh, sheesh |, should i, siege, signaler, slow
  -2.5: so cute, sold out, someone elses, soy, soy … aqui, speak-, splin-, sport-, sports, spring |
  -2.5: stationne, suena |, suis … du, supprime votre, sus mensajitos, take care, tanne, termine la
  -2.5: text that, texter … ai, texting … not, textos … je, than … please, the house, the membership
  -2.5: the rack, the stem, the tubes, the wait, the … charge, thought would, tickets, tired, to do, to reach
  -2.5: to spam, to … about, to … his, too … of, tout de, trop cher, tube |, turns out, twice |, un … aussi
  -2.5: unclear, unclear |, une … dans, up with, update it, us … it, usa este, use the, uy no, vacances
  -2.5: vais … quand, van a, veo, verdad |, viens |, voisi-, voisin, vos textos, vous arretez, vous des
  -2.5: vous etes, vous repondez, vous verifier, wait list, warranty |, wax, what can, where are, which … do
  -2.5: who … this, why does, wicke-, wicked, wide, will stop, won the, yaar, you confirm, you gave, you hv
  -2.5: you los, you … it, you … listen, your card, z, | anda, | bus, | chevere, | de, | donnez, | green
  -2.5: | joyeux, | junk, | love, | missed, | never, | rappelez, | removing, | repondez, | sal, | scusez
  -2.5: | somebody, | van, | votre, | wait, | wicked, | … abonnement, | … another, | … blocked, | … bloqueo
  -2.5: | … brakes, | … code, | … dois, | … dos, | … earlier, | … esa, | … gusto, | … hasta, | … hogging
  -2.5: | … key, | … laughing, | … line, | … lost, | … mandandome, | … mas, | … meant, | … motor, | … page
  -2.5: | … porque, | … question, | … repondez, | … sister, | … something, | … voudrais, | … wants, | … where
  -2.5: ~_age, ~_ali, ~_bad, ~_cob, ~_cot, ~_div, ~_eu_, ~_jet, ~_lev, ~_lum, ~_mt, ~_oh, ~_oop, ~_veo, ~_wai
  -2.5: ~anie, ~anm, ~arna, ~aud, ~avag, ~bad_, ~bask, ~bleu, ~brar, ~bres, ~cka, ~cob, ~cobr, ~cot, ~deal
  -2.5: ~eard, ~efun, ~enal, ~gera, ~gnal, ~iali, ~laz, ~lses, ~mant, ~milk, ~mitt, ~mmut, ~oba, ~oda_, ~olt
  -2.5: ~oops, ~ouil, ~pil, ~ramp, ~rati, ~remb, ~rips, ~rns, ~roba, ~rru, ~rty_, ~sat_, ~saur, ~sec_, ~sert
  -2.5: ~sie_, ~soy_, ~toc, ~tono, ~tude, ~uda, ~urer, ~veo, ~veo_, ~ya_, ~yaar, ~yor
  -2.6: NAME … un, NUMBER stop, NUMBER velos, NUMBER … too, NUMBER … what, a jour, a refund, a service, a t
  -2.6: a … again, abord, about his, about the, absol-, achetez, affic-, affiche, ah … you, ai besoin
  -2.6: ai … en, aire, allowed in, am home, am … her, an appointment, and … number, animo, appel … de
  -2.6: appelez, appelez pas, appointment to, aprie-, arrete pas, as the, asked … i, at … cabin, at … club
  -2.6: au depanneur, au dossier, avion, bad, basic-, beaucoup … messages, been to, besoin du, besoin … me
  -2.6: bike … can, blocked me, bolt, bring your, bruit |, butte-, ca … merci, caja |, calli-, calling
  -2.6: can see, canar-, carte de, cette boutique, changer la, chemin |, climb, clunk-, clunks, cobraron
  -2.6: come back, concerne, concerne pas, connais ni, contact de, cook, could i, courriel |, cual … no
  -2.6: d abord, d habitude, dale, de freins, de grincer, de mas, de serie, de siempre, de … ca, decia
  -2.6: deconnecte, demasiados mensajes, deposit |, depuis que, descuento delete, desole, despa-, despierto
  -2.6: discount |, do … know, drive, du … j, ecole |, ecoute, eggs, el mensaje, el oxido, elle a, en chemin
  -2.6: en ligne, en vez, en |, en … bolsa, end … day, end … rental, end … season, end … your, ends, enfant
  -2.6: entendu, entendu parler, entendu … de, envoie, envoie moi, envoyez … plus, erase the, es suficiente
  -2.6: escribale, est votre, est … cher, est … son, estaciono, estoy … junta, et … l, etre desabonne
  -2.6: every single, excit-, excited, familia |, far |, fell out, find the, for … reminder, form for, freno-
  -2.6: frenos, garantia |, garde boue, good time, good … know, google … you, gracias joven, gratuit |
  -2.6: grincer, grrr, guys still, habite, habitude, hand |, hang, have his, hay quien, hermana, hold … for
  -2.6: how … know, i sign, i … another, i … know, ici … pas, il … faut, in english, in … me, inici-
  -2.6: is getting, it twice, it until, it … but, it … ok, it … two, it … yours, jajaja |, jale, jalo
  -2.6: jamais entendu, je pense, jk, journal, just email, la canasta, la rouille, le rappel, le telephone
  -2.6: le … y, left … this, les promos, les trottinettes, les … dicho, limit-, lis pas, list the, lista … la
  -2.6: llego el, lo … mi, longer has, lost |, low, low |, m NAME, m etre, mandenlo, mdr |, me concerne
  -2.6: me phone, me … bikes, mecano |, mensaje gracias, mensu-, message dit, messages about, mettez … en
  -2.6: mieux |, moi une, moi … par, moi … pas, mon velo, mon … j, more word, more … the, morti-, much |
  -2.6: my bike, my hand, my light, my neighbor, my spam, my … goes, my … too, natur-, never been
  -2.6: never … any, never … your, no good, no prende, no … acuerdo, no … con, no … eso, no … hablar
  -2.6: no … has, no … on, no … sin, nom … est, not cancel, not drop, not … NAME, not … let, not … of
  -2.6: not … riding, now ever, number am, number keeps, numero NUMBER, of day, of no, of season, of … stuff
  -2.6: ok bye, okafor |, on texts, on … list, open |, otez les, out … number, overh-, own a, oxido, pagar
  -2.6: pago |, paix |, pare en, pas NAME, pas compris, pas … NAME, pas … moi, paso … ella, passee |
  -2.6: peux … la, phone … now, photo, picks, plaisir |, plaza, please … to, plugs, poly, poner el
  -2.6: pour confirmer, pour … je, pour … rappel, pouvez … juste, prix, probleme, proche, promos j, promoted
  -2.6: puedo … mensajes, put … in, q7, quand … est, que … decia, querer, quien … la, quitar … oxido
  -2.6: rappels |, rdv |, ready |, recibi, recibir mas, red |, refund, relen-, relentless, rembo-
  -2.6: remember when, reminder, renta, reparer, resto, rosie, route |, s occupe, sacoc-, sacoche
  -2.6: said … would, sal, sauve, say … more, says … but, screw, se termine, sem, serie, shop … is, smile
  -2.6: smoki-, smoking, smoking so, sms … you, snow, soir, something wrong, soy … clienta, spare key, spot
  -2.6: stop j, stop por, stop … ai, stop … service, stop … that, stops, su … a, su … me, super |, support
  -2.6: supprime, surem-, surement, svp juste, telefono … por, temprano, tercera |, termine, text on
  -2.6: text was, text … NUMBER, texts this, than an, that … any, that … you, the photo, the quote, the snow
  -2.6: the table, the … haha, them in, then i, there |, this text, time … stop, to denver, to rush, to your
  -2.6: to … ex, to … i, to … them, topic, touche, tree, trottinettes, try, tu … le, tuesday is, two weeks
  -2.6: un … comme, una … para, up … the, velo vous, vex, vez de, viens … voir, ville, voice |, vos … c
  -2.6: votre … dit, vous achetez, vous fermez, vous juste, vous … aviez, vous … des, vraim-, vraiment
  -2.6: want … of, was that, was … and, wen, what … my, wheel off, when … reach, wife is, will take
  -2.6: will … get, with … of, within … to, work please, y es, you now, you put, you … see, your … a
  -2.6: your … off, | acabo, | ando, | are, | dale, | demain, | drop, | excelente, | franchement, | hice
  -2.6: | hmm, | mandenlo, | nt, | oi, | prefiero, | say, | tengo, | ugh, | unsubscribed, | … 2, | … acepte
  -2.6: | … aucun, | … autorizo, | … but, | … char, | … hv, | … mandan, | … moi, | … msj, | … n, | … presse
  -2.6: | … semana, | … solo, | … thing, | … tune, | … un, | … vous, ~_apu, ~_arg, ~_fab, ~_gas, ~_jk, ~_jk_
  -2.6: ~_llo, ~_pau, ~_pen, ~_ps, ~_ree, ~_sau, ~abit, ~alli, ~apa_, ~arma, ~arn_, ~ball, ~bend, ~bolt
  -2.6: ~bons, ~bord, ~cam_, ~coat, ~dine, ~dors, ~dup, ~edan, ~ews, ~fen, ~gas_, ~geme, ~ghi, ~ghin, ~grip
  -2.6: ~gust, ~icin, ~indi, ~isa_, ~isir, ~jk_, ~mami, ~mie_, ~moj, ~moki, ~nait, ~ngue, ~noch, ~ntot, ~ocol
  -2.6: ~olt_, ~oya, ~pace, ~pain, ~pau, ~pesa, ~prix, ~rano, ~rari, ~rca_, ~rdi_, ~rix, ~rix_, ~rns_, ~rvie
  -2.6: ~sper, ~tot_, ~ucti, ~ued_, ~ughi, ~ugs, ~uile, ~uito, ~unit, ~ush, ~vive, ~xe_
  -2.7: 2 please, NAME please, NAME … my, a cesse, a surprise, a tune, abord |, about a, abren |, abuelito
  -2.7: actin-, acting, after … tune, ah ben, ai … compris, already … my, am … receiving, amiga, an hour
  -2.7: an … or, angry>these, anos |, any word, argh, arrete tes, arrete … NUMBER, au stop, au … mais, auto |
  -2.7: automatic, autorise ces, autorizado, avez … numero, avez … permission, ayer |, bangs, bank, barata
  -2.7: barata |, bb, belongs to, best … i, betis-, better for, bike … more, bleu, board-, boarding
  -2.7: bring … own, but it, butter, butter |, buzon, c … mon, ca sur, call … do, calls at, camino
  -2.7: can … give, can … it, can … resend, cancel … i, cancelled |, cancellez mon, card from, carre-, carte
  -2.7: ce matin, ce … la, ce … on, chaine debarque, chat qui, cita, claim number, combien … une, commande |
  -2.7: commandes, compte, contact … the, corresponde al, count me, cuatro, d une, d … du, de lo, de … marche
  -2.7: de … voir, dejar-, deje |, dejel-, dejes, delivery |, desactiver les, dia |, disso-, do you
  -2.7: do … guys, do … pick, does a, does this, does |, dre, drivi-, driving, e |, ecrire par, efectivo |
  -2.7: el buzon, el mismo, el … delete, embal-, en reparation, en visto, enfant |, enleve le, entry, era |
  -2.7: error |, es … o, esa pieza, escriben |, est super, est … NAME, esto de, esto me, etais … la
  -2.7: etait … mon, ete … chez, etre pour, finissent, folks |, for … class, freine, frere |, friend, funny |
  -2.7: further contact, gardez mon, garer, get on, getting this, go |, going … be, good … for, goodbye |
  -2.7: grincer |, gros, haga, hand in, hay … NAME, he … about, heard, hein |, hr, husband |, i receiving
  -2.7: i turn, i … can, i … smoking, idee … la, ignor-, in … end, in … hour, inflate, informacion |
  -2.7: interesse pu, is … her, j arrete, je donne, jersey |, jusqua NUMBER, juste en, l … sans, la mesa
  -2.7: la … debarque, las gracias, le |, leave … with, left |, les cotes, les … j, list … parts, lista de
  -2.7: llamada |, los avisos, lost my, lunes |, luz |, ma … en, magni-, magnifique, mais c, mais oui, manual
  -2.7: me bloqueo, me da, me faut, me quede, me this, me with, me you, me … message, me>forever, mesa
  -2.7: message from, message s, message … m, messages lol, mi bicicleta, mi ex, mi me, mi turno, miedo
  -2.7: misty-, mistyped, moi plutot, moi … les, mon voisin, mon … arrete, mon … jusqua, more … please
  -2.7: my brother, my deposit, my sister, my … asks, nada … eso, near you, necesito … la, need the
  -2.7: needing the, netfl-, netflix, never received, never stop, never you, next … the, ni el, nieve
  -2.7: no NAME, no contestan, no idea, no promos, no … ninguna, non … veux, not … one, not … thru
  -2.7: notifications svp, numb, number change, number … is, numero … serie, of parts, oh, ok gracias, oki |
  -2.7: on and, on lache, on marketplace, one |, open … my, opt for, otra |, out yet, over … phone, overhaul
  -2.7: pack … for, panie-, panier, para … avisos, para … que, pardon pour, pas de, pas la, pay that, photo-
  -2.7: pickup text, pinte-, pinten, pitch, please bring, please update, plus au, point de, pop, por … si
  -2.7: pour … NAME, pour … couleur, pour … pere, precios, pregunta |, price |, proud of, put me, quand c
  -2.7: que NUMBER, que incluye, que usted, que … eso, que … mi, queen, quieres, quit after, radio-, range
  -2.7: rappels j, reach the, rear, relax, relax |, retirez les, risa, sans arret, say that, say … i
  -2.7: se … quiero, searc-, segundo, send>send, service est, shop is, sigan mandando, signer, silli-
  -2.7: so … you, soin, sonner, spain, spam ca, spark-, sparkles, steer-, steerer, stickers, stock |
  -2.7: stop near, stuck |, student i, student … would, subscribe to, suis … lui, sure |, switch on, take bus
  -2.7: tampoco |, tantot, tell … something, tell … to, tell … you, terminado, text this, text … she
  -2.7: texto recu, thanks … it, that |, the bell, the chain, the city, the office, the order, the red
  -2.7: the steerer, the storage, the … off, the … quit, there an, they … the, theyv-, theyve, this … any
  -2.7: this … does, to bed, todo gracias, told my, took me, toujours la, tren, tu as, tube please, tues
  -2.7: turn on, ty |, un poco, una … que, uncle-, upgrade |, usages, usages |, use |, uso |, va mieux, vi |
  -2.7: vidanges |, vocau-, vocaux, volver |, votre … est, vous enlever, vous rappelle, vous texter
  -2.7: vous … NUMBER, vuelve, want … cancel, what are, what … up, when … get, which stop, wif, wish me
  -2.7: with someone, with this, with … anymore, woke me, woke … up, work i, wow |, y … estaba, you llegue
  -2.7: you really, you resend, you se, you up, | amen, | ask, | back, | bien, | bonsoir, | car, | if, | o
  -2.7: | oops, | option, | quien, | quitting, | receipt, | reply, | sent, | were, | you, | … beaucoup
  -2.7: | … espero, | … fue, | … hands, | … him, | … mensaje, | … owner, | … pues, | … screen, | … viens
  -2.7: ~_aid, ~_cit, ~_eu, ~_gus, ~_hr_, ~_ign, ~_kar, ~_mum, ~_net, ~_noi, ~_nor, ~_oh_, ~_rus, ~_sim
  -2.7: ~_ste, ~_voc, ~afa, ~agal, ~aide, ~aigh, ~ajen, ~apl, ~asy, ~ausa, ~bank, ~beer, ~bren, ~easy, ~eati
  -2.7: ~ecom, ~edar, ~ems, ~ems_, ~esid, ~etf, ~etfl, ~etro, ~flix, ~fre_, ~gnor, ~grin, ~hoto, ~huil, ~ijer
  -2.7: ~imit, ~irve, ~lava, ~lept, ~leu_, ~lix, ~lix_, ~maro, ~marq, ~moun, ~mum, ~ncon, ~netf, ~noi, ~oh_
  -2.7: ~ooki, ~opos, ~ota_, ~ouh, ~paus, ~phot, ~ply_, ~pop_, ~prec, ~rear, ~reto, ~ribo, ~rna, ~rryi, ~sauv
  -2.7: ~sume, ~tfl, ~tfli, ~uila, ~urna, ~wait, ~yet, ~yet_, ~yon_, ~zzer
  -2.8: NAME, NAME a, NAME n, NAME not, NAME qui, NAME … all, NUMBER one, NUMBER … all, NUMBER … avant
  -2.8: a arrete, a rodar, a una, about this, about to, ai assez, ai … lu, ai … par, al … delete, all … the
  -2.8: alle a, am not, am ready, and check, and … her, angla-, anglais, antiv-, antivol, antivol |, anulen
  -2.8: anything |, apology, arman, as … have, asiento de, asking for, aucun … de, aucune idee, avion |
  -2.8: avisos por, ayuda-, baja el, basta con, be … at, be … to, bench, bent |, besoin … casque, bike not
  -2.8: bike … me, boite vocale, bolsa, bon ok, buenas |, c pour, c … fatigant, c … plus, calling me
  -2.8: camino |, can … cancel, cancelen mi, certain |, cesse de, change … numero, changer, chimie, choqu-
  -2.8: choque, circle, coat, compre en, compris votre, compris |, connait, contact … insurance, correo … no
  -2.8: crazy, crois, cuando |, da, de quelqu, de reparer, de reponse, de sonner, de suite, de … cuando
  -2.8: de … hora, de … sacaron, decia |, dejenme … paz, delete martes, delete that, dentista, depot, did my
  -2.8: dijer-, dimanche |, direct |, do … share, doctor said, doing |, donc je, donde sacaron, dossier |
  -2.8: down i, en anglais, en parle, end plugs, entreposage, es usted, escape |, esper-, est fatigant
  -2.8: est mon, etait quoi, everyones, excel-, extra, f, facon, fees, fenders, ferme, finissez, fixed |
  -2.8: frenos |, frequence, fuck, fuert-, fuerte, fun, get my, grand |, grinc-, h, hacemos, hacke-, hang out
  -2.8: hay descuento, hear, here |, i live, i plan, i … ready, incor-, inqui-, insurance |, is good, is ok
  -2.8: is so, is … done, it away, it cost, it keeps, it … did, it … down, it … my, j … mon, jase, je … a
  -2.8: jueves … favor, karao-, karaoke, la journee, la necesito, la reparacion, la … delete, la … elle
  -2.8: laisse moi, landlord says, language, le entiendo, le hace, lis, listen |, lmao |, los frenos
  -2.8: m enlevez, m … pour, mandando esto, mandarme … avisos, mande mensaje, mandele, map, me can
  -2.8: me interesa, me llame, me lo, me think, me … llamar, me … que, media-, mele, mensajes si, merci mon
  -2.8: message de, messages pouvez, metro |, mind do, minutitos, mis mensajes, mistake … me, moi ton
  -2.8: moi … tes, moins souvent, mon cadenas, mon stop, mortified, my … keeps, my … number, my … shop, nap
  -2.8: need … appointment, ni que, ni se, nicke-, nickel, no frena, no se, no that, no … hoy, no … verdad
  -2.8: nom sur, nonst-, nonstop, number again, number the, of patience, oka, oki, on facebook, one … left
  -2.8: or … text, otra tienda, oubliez ca, out … patience, over the, para hoy, partir … hoy, pas … autre
  -2.8: pas … cette, pas … facture, pas … velo, pedales |, perdon por, perds, perdu mon, perfect |, pesad-
  -2.8: peux … envoyer, phone … it, photos, plan |, please it, please when, por telefono, preci-, pret
  -2.8: pretend … never, prochaine |, pu rien, pu … batterie, public, pueden … los, pus … de, que bici
  -2.8: que lata, quede sin, quiero |, quiero … se, quit smoking, quitarme de, quittes, rack off, raffle |
  -2.8: ramasser, reenv-, reenvia, remboursable, remueve, reply stop, resend |, resto |, resum-, resume
  -2.8: reviendrai, reviens |, rodar, rojo |, rose, sacrez … la, said NUMBER, samedi |, saturday |, says hi
  -2.8: senti-, shop now, si voy, sick … these, sign |, siguen escribiendo, six |, so nice, so now
  -2.8: somebody |, sortie … groupe, souhaite ne, soy NAME, spani-, spanish, stop over, storage fee
  -2.8: such good, sur l, tannant |, tap, tape |, text … than, text … while, text … work, texting his
  -2.8: textos mon, texts>send, the bill, the motor, the … add, the … lol, them for, thingies, things |
  -2.8: think about, think … was, this bike, timin-, to call, ton message, tono, tot, tout … suite
  -2.8: tout … temps, town |, tromp-, tu fini, tuyo, una cita, unacc-, unacceptable, une … avec, usage
  -2.8: vacances |, vaut la, velod-, venir, venmo |, veux … le, veux … messages, visto, vitesses, vivo en
  -2.8: votre … pas, vous pas, vous … le, vous … mis, vuela, wait, walt, wants a, we need, we said, we should
  -2.8: wednesday |, wheel |, when … is, whenever |, with her, with me, wooho-, work and, worry-, would have
  -2.8: would take, y … un, yet, you in, you mean, you nomas, you … frena, you … para, you … them, your bike
  -2.8: zip tie, | am, | anulen, | cheers, | cut, | dad, | donne, | esa, | fr, | fuck, | honestly, | list
  -2.8: | oki, | put, | remember, | resume, | sigan, | sign, | two, | very, | voyons, | … cita, | … escriban
  -2.8: | … eu, | … hit, | … kids, | … lata, | … me, | … paid, | … quit, | … really, | … sent, | … things
  -2.8: ~_da_, ~_f_, ~_fum, ~_h_, ~_inq, ~_lav, ~_lim, ~_vit, ~_yaa, ~_yet, ~adu, ~aga_, ~ajar, ~angl, ~asy_
  -2.8: ~city, ~cone, ~craz, ~dlo, ~dlor, ~dul, ~ehe, ~esco, ~esum, ~fan, ~fell, ~fos, ~fum, ~fun_, ~glai
  -2.8: ~gno, ~gus, ~hai_, ~ibas, ~jenl, ~kis, ~lque, ~mois, ~mort, ~ndez, ~ndlo, ~news, ~ngla, ~note, ~orb
  -2.8: ~osag, ~pink, ~razy, ~rner, ~roce, ~roui, ~rrer, ~rtou, ~scus, ~slep, ~sour, ~stak, ~trom, ~ume_
  -2.8: ~url, ~usu, ~xcel, ~yaa
  -2.9: NAME in, NAME no, NAME stop, NUMBER etoiles, NUMBER … sms, a smile, a … porte, abonner a, accepted
  -2.9: again … is, agarro, ai … ton, ajuste, alarm … not, alarme du, am here, and desist, are great
  -2.9: arreglar nada, arrib-, arriba, as tu, au … de, autorise … reparation, autre fois, avisan |
  -2.9: bar … plugs, basta gracias, before me, boues, bring cash, bus |, by … can, c … ta, called me
  -2.9: cambie … numero, cancelen … cita, cansada … esto, care |, ce nom, ce … quelqu, chain |, closed |
  -2.9: club de, company |, componer, con … basta, condo-, connait pas, conte-, counter |, cours, crois qu
  -2.9: cuatr-, cuest-, cunado |, cuz i, cuz … am, dans … texto, de nouvelles, de ton, de … excuser, dejaron
  -2.9: delete club, depuis … matin, deux |, did you, dimel-, dimelo, do … forget, do … say, does … do, doha
  -2.9: doing it, donde … el, donne … numero, doy permiso, dur, easy, ecrit stop, el candado, el segundo
  -2.9: elle … NUMBER, en … jaja, encore … autres, envoyer les, eod, es para, eso … gracias, est ta
  -2.9: esta … pero, estoy |, etoiles, europ-, europe, excuser, excuser c, excuser … est, facebook i
  -2.9: facture par, fault |, femme |, fende-, flat |, from … gym, fryer, full |, garden, gd, give me
  -2.9: gracias mi, gravels, great thank, group texts, groupe svp, gym, hab, had this, haha i, hande-
  -2.9: hate this, have … bike, he get, hier |, hour, how … would, hurts |, i delete, i drop, i liked
  -2.9: i … agreed, i … nothing, i … really, is bent, is … going, it … accident, it … done, j y, je crois
  -2.9: je freine, je … effacer, je … off, je … parler, je … recois, kindly |, la fin, la … par, lab |
  -2.9: lacher, landlord, last nite, le trek, le … numero, learn, les … NUMBER, les … au, les … sans
  -2.9: let … think, light quit, list please, listen, llego ningun, llego … mensaje, m aviez, marca, me font
  -2.9: me if, me mando, me neither, me … am, me … can, me … sms, merci j, mes |, message … cut
  -2.9: messages … not, mi dinero, miedo |, milo, moi pis, moi un, moi … adresse, molestar pero, mon nouveau
  -2.9: mondays, mondays |, movers, multi-, must be, my insurance, my message, my money, my shop, my … took
  -2.9: ne recois, nena, new … please, ninguna NAME, ninguno |, no … esta, noir |, noise … i, normal |
  -2.9: not click, not forget, not his, not order, not pick, not talk, not … now, not … saying
  -2.9: notifications de, o |, ocupo |, off his, off … i, oigno-, old number, olvidese, on … side, option 2
  -2.9: or |, otro cliente, otw, ou on, paseo, pense |, pense-, phone must, phone … more, pie, pinta-
  -2.9: please use, plus tot, plus … forfait, pneu |, pneus merci, pneus … en, por no, poser, pour … ride
  -2.9: preguntando, prende, presi-, promise, pueden … el, pues gracias, quand … freine, que quelqu
  -2.9: que … novia, que … vaut, queen |, qui … occupe, quiere, quiero … bici, rappelez moi, rappelle
  -2.9: read your, recois … textos, recu votre, reenvia |, registrado |, reparacion, reply, required |
  -2.9: resiliez, reveille |, run over, salle, shop … NUMBER, side … the, siege |, significa, silencieux
  -2.9: silent, sillin, sister, so funny, so … keep, sory, specialized |, start, steal-, stop … her, stress
  -2.9: sub, such, sue you, suis off, suis pas, tanto-, tard, tea, telefono se, tenia-, tenian, textos ca
  -2.9: textos y, than NUMBER, that last, that … have, that … your, the landline, the rest, the stickers
  -2.9: the … tune, they … me, thinking about, this … NUMBER, this … will, time please, to … him, trabajo por
  -2.9: trabajo |, traen, trike |, trouve la, tutoy-, un des, un … deux, unless … is, unwan-, unwanted
  -2.9: velo chez, velo … le, viens, voici, votre … c, vous … est, voy … ir, want new, was wonderful
  -2.9: what … would, when ready, will message, wk, would … nice, would … on, y … quien, you again, you les
  -2.9: you … number, you … wrong, your … went, | NUMBER, | and, | any, | bajo, | buy, | ca, | card, | ese
  -2.9: | f, | fine, | fini, | just, | mandele, | resiliez, | salut, | same, | si, | there, | well
  -2.9: | whatever, | whenever, | with, | … agreed, | … b, | … dejo, | … entiendo, | … inform, | … las
  -2.9: | … mal, | … mandarme, | … many, | … one, | … people, | … vais, | … withdraw, ~_bli, ~_fot, ~_gym
  -2.9: ~_hui, ~_mc, ~_wk, ~ac_, ~aker, ~ani_, ~anme, ~aseo, ~cuat, ~fot, ~foto, ~gym, ~gym_, ~hart, ~hr_
  -2.9: ~isio, ~jete, ~layi, ~leo_, ~lita, ~noir, ~nons, ~nov, ~nsio, ~ntan, ~obar, ~oici, ~onte, ~pase
  -2.9: ~pint, ~pple, ~rush, ~sche, ~shou, ~spac, ~such, ~tenc, ~uli, ~um_, ~unos, ~usag, ~vol_, ~volu
  -3.0: NAME est, NAME my, a bloque, a noise, a … chum, abonner, adore, ai texte, ai … mes, alertes … moi
  -3.0: alive, all … people, am … getting, am … now, and … this, anter-, anterior, aprieto, are … options
  -3.0: are … out, arrete au, autorise pas, avez … arrete, back or, beer, bete, bronc-, bronca, c … tannant
  -3.0: ca de, ca roule, call … cell, can my, can … explain, cargo por, casque |, ce qui, changer les
  -3.0: chez moi, cita |, class |, commencez, comprends, compris … message, conge-, contestan, coupez le
  -3.0: coupez pas, custom, dac |, de cel, de otra, de … arrete, de … casa, de … cita, de … les, deblo-, dec
  -3.0: decide, decide |, deja el, delete pedido, demain |, dentiste |, devis, dice … y, dinero de
  -3.0: directement, dit … mais, dites moi, do … understand, dois annuler, dorma-, dormais, dos |, down … the
  -3.0: el … lo, end … story, entiendo, es de, es eso, eso … que, est limite, est tannant, et moi, etes … c
  -3.0: etudie, eveni-, facture |, farme-, farmers, fell, fell off, fin … mon, fix |, fois par
  -3.0: forfait … limite, full … at, get there, get … messages, get … my, good enough, good to, got … from
  -3.0: got … new, gustan, have |, hay … por, his … are, hiya, http, i lost, i withdraw, in after, in spanish
  -3.0: into the, is he, is … thing, je dormais, je … arreter, just so, juste … de, keep … texts, l … sur
  -3.0: la compre, la … las, lands, le bleu, le panier, le pongo, le systeme, le … nada, list for, liste du
  -3.0: live … anymore, lo reenvia, lo … hoy, los contactos, ma carte, magazine |, mailing list, mais … ca
  -3.0: making … want, many … does, mas de, matin je, me avisan, me lah, me want, me … reenvia, meeting
  -3.0: members, mero |, message … est, mis … etoiles, mistake |, mode, modo, moi quand, mon … ni, monta-
  -3.0: monte, morge-, morgen, morning |, mum, my alarm, my … blocked, my … coming, name from, necesita
  -3.0: necesito |, need anything, nel, never had, never said, new bike, news, ni … nom, nine, no la
  -3.0: no reply, no … aqui, noir, non pas, not authorize, not mr, not … before, not … thanks, now we
  -3.0: number of, of story, of what, off when, ok mais, omw, on … changer, one … i, our … is, out front
  -3.0: parler a, pas encore, pas on, pas son, pas texte, pas … NUMBER, pas … nous, pas … parler, paso |
  -3.0: paye |, pedales, people … to, person you, peut changer, phone … on, pic, pictures |, pide, pin
  -3.0: playing, plus cher, plus … du, por llamada, por … favor, posez, postes, preguntar |, pretty … with
  -3.0: primero, prix |, profe, programme, puns, quel numero, qui NAME, quiero la, reade-, reader
  -3.0: reads these, regalo |, regle-, remind, remove … rack, renews, resib-, retired and, return it, rien a
  -3.0: rio, robo, room, rouil-, rouille, sacaron mi, said … but, salir a, salir … rodar, same |, savais
  -3.0: say |, se me, send … a, senor |, shoul-, should, should … text, si senor, sick of, signed … for
  -3.0: sin bici, sin querer, some |, stickers |, stop making, stop … chain, stop … no, su mensaje, suits
  -3.0: svp mais, svp … c, take a, te texte, tears, temps |, tengo nada, text than, texted … this
  -3.0: that message, that price, the clock, the e, the puns, the survey, the … anymore, the … right
  -3.0: there anymore, these messages, thing on, this … for, tiene garantia, tkt, to NAME, to book
  -3.0: to unsubscribe, to … boss, top of, trato, travailler, trek |, tune |, two texts, una persona, unblo-
  -3.0: under NUMBER, vaut … peine, velos |, veut le, veux parler, viens de, voici le, vous arrete
  -3.0: vous envoyez, vous les, vous mettre, vous qui, vuelvo a, want anything, want … anymore, was … dads
  -3.0: was … fault, what … am, whatd, when does, who … the, why the, why … a, with … puns, with … texting
  -3.0: words, worrying, write again, y … este, you deja, you explain, you meant, you … down, you … esta
  -3.0: you … must, your bro, your |, | bonne, | dejaron, | double, | es, | gears, | helmet, | lost, | nel
  -3.0: | pase, | please, | she, | tkt, | … fait, | … fin, | … friend, | … interested, | … mande, | … or
  -3.0: | … peu, | … quien, | … said, | … want, | … way, ~_gn, ~_gy, ~_ido, ~_mel, ~aliv, ~azi, ~azin, ~bore
  -3.0: ~boue, ~ei_, ~ened, ~esio, ~fan_, ~fs_, ~hill, ~houl, ~lum, ~mum_, ~ndy, ~nici, ~ntit, ~oa_, ~oce
  -3.0: ~oggi, ~oje, ~olid, ~pens, ~pi_, ~rior, ~rno_, ~rre_, ~toco, ~tuto, ~uin_, ~vad, ~vati, ~wash, ~xma
  -3.1: NAME … a, NUMBER from, NUMBER number, a NAME, a door, a while, a … pause, a … when, abonne … vos
  -3.1: ago |, ai roule, ai tu, ai … recu, ai … tout, alarm-, alto de, and left, and send, apago, are … only
  -3.1: arrete tu, arrive |, ask her, attendez, autocollants, bajo |, barru-, barrure, base |, besoin … la
  -3.1: bike on, bike will, book a, boutiques, brakes |, bus stop, c … NUMBER, call … am, call … to, can |
  -3.1: can … talk, canasta por, canasta … favor, cancelar la, candado |, cease and, cent, changer … pneus
  -3.1: cobre-, coming |, computer quit, con … mismo, confirmation, contact my, corne-, corner, correcto
  -3.1: correo |, cualquier cosa, cure, cute, dad |, dans … message, de NAME, de changer, de credit
  -3.1: de rabais, de … cliente, de … commande, dejaron de, deje … el, des photos, did … get, did … sign
  -3.1: dint, discontinued, discontinued |, displ-, display, do … order, door stop, dors |, each |
  -3.1: easier for, easier … me, el equipo, eliminaron, en … d, end of, equipo, era … mi, es mio, este es
  -3.1: este no, etes … gentils, exage-, facture … texto, fair |, fait un, fish |, five texts, for all
  -3.1: gars a, gn |, go out, going off, got two, guys text, haha |, has … number, he … his, her |
  -3.1: here please, hsa, i needed, i … already, in … did, is off, is … of, it said, j autorise, j … de
  -3.1: j … roule, je texte, je viens, je … arrete, je … continuer, jeudi svp, jeune, k |, keep getting
  -3.1: keep … old, killing, l entreposage, la barrure, la de, la oferta, la … afuera, lavado, le support
  -3.1: left me, left on, lejos, les cables, les deje, les vieux, list … the, lo … mucho, lock |, m arrete
  -3.1: mail |, make a, me his, me l, me … NUMBER, me … je, me … quand, mecanique |, membr-, merci … avoir
  -3.1: mere elle, mettez en, mi |, mi … agarro, misse-, missed, mixed, moi … numero, moins … textos
  -3.1: mon autre, more … NUMBER, my sms, n … i, nada … el, need … cancel, ni modo, no otro, no … de
  -3.1: no … dejen, not with, not … and, not … on, not … there, noted, nouvelles |, number by, number changed
  -3.1: number … in, o como, off … fenders, off … next, old ones, olvides, on … again, one … me, otherwise
  -3.1: ou une, oups, oye … la, pa otro, pague |, parler … un, pas … merci, pas … telephone, pero en
  -3.1: pero esta, phone … out, pit, please have, please save, plus … nouvelles, portavasos, pour … un
  -3.1: precio |, prefer phone, prefer … calls, pu … rien, pueden mandarme, pura, puse stop, quand vous
  -3.1: que numero, que … recois, qui le, qui |, quitar el, quitenle, quoi … messages, receive … messages
  -3.1: recom-, remove … name, rendu |, renvo-, renvoyez, repet-, reservation, ride … NUMBER, sa blonde
  -3.1: salen, scuse-, scusez, seat off, selle, share, showi-, showing, sign … up, soon |, stealing
  -3.1: stop buzzing, stop worrying, stops |, stranger, super, suspension |, tarde |, te … permiso, teenager
  -3.1: tell her, tell me, temprano |, text is, texto est, texto … svp, texts lol, thankyou, the corner
  -3.1: the dog, the fenders, the … last, the … number, the … she, these days, this NAME, thril-, thrilled
  -3.1: til the, tip, tired |, to … NUMBER, to … ahead, to … for, tous … contacts, trompe, trying again, ttyl
  -3.1: ttyl |, tunde, un message, un peu, un … en, up … these, use this, used bikes, vente |, veux continuer
  -3.1: vez |, vi, vibe, vous … trop, want … keep, warm, was it, why do, with one, y … plus, year |
  -3.1: yo … autorice, you … bikes, you … now, your email, | ahora, | anything, | dejenla, | des
  -3.1: | desinscrivez, | do, | nonstop, | omw, | perdu, | quel, | quick, | tant, | usted, | … amor
  -3.1: | … anybody, | … as, | … call, | … cupon, | … da, | … di2, | … escriben, | … he, | … idee, | … making
  -3.1: | … numero, | … pedale, | … personne, | … que, | … saying, | … tell, | … vi, ~_aj, ~_gm, ~_hen, ~_ly
  -3.1: ~_oup, ~_rai, ~_tag, ~_ug, ~_vi_, ~amo_, ~ases, ~bam, ~bars, ~elvo, ~epet, ~ews_, ~gg_, ~gnon, ~inki
  -3.1: ~lers, ~mixe, ~mper, ~nkin, ~obre, ~oign, ~oro_, ~oups, ~pic_, ~piso, ~pit_, ~prat, ~resu, ~rows
  -3.1: ~rwis, ~sari, ~tic_, ~tip_, ~toe, ~ueu
  -3.2: NAME ici, NAME … no, NUMBER hr, NUMBER paise, NUMBER … mas, a pu, a soir, a … mandando, a … ride
  -3.2: agarro el, ai ce, aire |, all done, amor no, and go, anda, aqui |, are helpful, are perfect, arrete a
  -3.2: arretez la, assez d, at … please, aujourdhui |, avez … texte, aviseme, ay dios, ayoye, back off
  -3.2: basket |, bell |, bill i, block … on, bloque sur, bruit, ca … tout, can … get, cancelar los, carbone
  -3.2: ce bruit, cel de, change |, cliquer, con eso, conforme, crying |, dac, days |, de passe
  -3.2: de travailler, de una, de … euros, deje … en, demande le, des deux, desk |, devue-, dios se
  -3.2: disculpe |, do … look, dogs, drama, du rappel, du … et, early, el bueno, el … dice, el … numero
  -3.2: en houston, end date, enfin |, envoyer … de, escribame, escribe, eso de, est … vos, esta bien
  -3.2: et … moi, etait une, everything |, exam hall, exmar-, exmarido, factura por, fais quoi, fais … avec
  -3.2: faite |, fewer of, fewer … these, fine |, forget … i, found … used, frais de, fue lo, fuera-, fueran
  -3.2: garantie |, gardez … numero, get your, get … on, guy |, handy, harta de, harto de, have … work
  -3.2: her … is, him to, i ever, i fall, i … got, i … love, ido, il faut, inform me, inform … sms, initiate
  -3.2: is my, is … surprise, j … ce, je … annuler, je … moi, je … quoi, joke |, la mise, la promocion
  -3.2: la … svp, lait, lavad-, le devis, leave her, left you, lei, lista pero, llenan, love the, making me
  -3.2: mandan esto, me deja, me to, me … al, mensaje … el, mes … pour, message d, message in, mixed up
  -3.2: moi … prix, moi … promos, montre, mot … passe, my friend, my man, my rental, my repair, my … did
  -3.2: my … phone, nadie |, never see, new … number, nice |, no contesto, no … than, nope not, numero de
  -3.2: numero … commande, off … waitlist, ok … i, on some, on time, on … en, other one, oubliez mon, out or
  -3.2: out … door, out … will, paid |, paise, pas … magasin, pedido |, pendi-, pere |, pis je, pit stop
  -3.2: playi-, please … NAME, plus vos, pour … pneus, proche |, que … bien, que … hoy, que … voulez
  -3.2: quit … so, quoi ca, rappelle |, rather not, reading this, recordatorios … se, remettre, remind me
  -3.2: remove>forever, retire mon, ride |, rouille |, screen |, se … pague, sent |, singi-, singing, site |
  -3.2: soir |, something |, son … de, soy |, stop au, stop crying, stop do, stop … clock, stopped, t … pas
  -3.2: take … time, tant, te dio, tell them, textez moi, texts … my, texts … one, the mechanic, the … hall
  -3.2: the … honestly, there at, things to, think … it, this … was, time |, to cry, to return, to … then
  -3.2: todo bien, tous mes, uff, ugh, unsubscribed, use for, use it, velo que, venan-, venant, vive
  -3.2: vivo … houston, votre part, voudrais ne, voudrais … plus, wait do, wait … not, we … out, when … stop
  -3.2: which number, without me, work now, y las, y mi, yo jaja, you list, you want, you … bike, you … texts
  -3.2: you … will, your a, your … as, | ayoye, | dac, | fire, | noted, | only, | oups, | pit, | red, | uff
  -3.2: | voice, | … appelez, | … bye, | … chinguen, | … christmas, | … does, | … like, | … manda, | … mum
  -3.2: | … number, | … quiero, | … shop, | … telefono, | … text, | … turned, ~_fen, ~_gp, ~_nel, ~_sug
  -3.2: ~_ugh, ~alar, ~alma, ~avad, ~brui, ~cces, ~cos_, ~cuna, ~cute, ~devu, ~dogs, ~emo_, ~ents, ~ffs
  -3.2: ~igno, ~isem, ~itl, ~lang, ~lid_, ~lley, ~mat_, ~metr, ~nej, ~oft, ~papa, ~rias, ~ruit, ~stl, ~sug
  -3.2: ~tten, ~tui, ~tuit, ~vaux
  -3.3: NUMBER flat, NUMBER for, NUMBER … ca, a cada, a … como, a … mon, a … rato, again will, ai … pu
  -3.3: ai … vos, all over, already in, am back, andas, angry with, any brand, appelez … svp, are in
  -3.3: arrete d, arreter … la, at … end, atienden, au … pis, autocollants |, automated, autorise … le
  -3.3: best |, bici |, bike any, bike last, bike … ready, blanche, blocking this, bon numero, bon |, bye |
  -3.3: c … pret, ca m, ca serait, ca … recevoir, call … text, calor, cambios, came off, can … go
  -3.3: cancel … NUMBER, cart, casques |, changiez, ci |, cobren, come my, comen-, como se, compteur
  -3.3: consiguieron mi, conti-, copia-, coria-, coriander, cost me, cuando este, cuesta, customer |
  -3.3: d … accepte, d … vous, de NUMBER, de … avant, de … journee, de … mari, dejamela, delete choque
  -3.3: delete … message, delete … porfa, do … delete, do … quit, does … have, drop bars, drop … a, egrat-
  -3.3: en mai, end cap, entera, envoyez … des, est coupe, est |, est … maison, etes … mais, euros, excited |
  -3.3: exo, exo NUMBER, fait une, fan, fois |, for ads, for it, for … at, forget i, from my, from … cart
  -3.3: gasta-, going up, harassment |, have … idea, he was, helpf-, helpful, hor, i deleted, i stop
  -3.3: if … are, it just, it … out, itemi-, itemized, j adore, jamais apporte, jamais de, je m, just got
  -3.3: kept, keybo-, keyboard, l arret, l article, l ecran, l exo, la bequille, la clase, laugh |, le lundi
  -3.3: le porte, le proprietaire, le … dos, legit, leo, les pneus, line when, los cambios, los pedales
  -3.3: m interesse, ma commande, mandan, mandeme, masca-, mascara, me a, me … line, mensajes asi
  -3.3: mensajes … pueden, merci … m, metro, mi hija, moi ou, mon mot, more … then, more … with, morning and
  -3.3: mrc, mrc |, my company, nah |, ne … souviens, need … NUMBER, never … will, ningun … you, no te
  -3.3: no … am, not make, off it, oh … more, on … now, on … this, on … way, opt in, opt … the, opted for
  -3.3: opted … the, or is, otro … y, ouin, papa, part i, pase, payer ca, pedi |, pese, please contact
  -3.3: please … can, plus tard, pouvez … ecrire, promocion |, quand tu, que … as, que … esta, que … l
  -3.3: que … lista, quelque, quiero … gracias, quit that, recomendo, rejoindre, reparer |, reser-, s … pas
  -3.3: said … text, saturday … i, save me, send the, sending … i, she … my, shop |, siri send, skis
  -3.3: sorry … all, stop coupez, stop texts, stop … did, subscription, super service, suppl-, sus … me
  -3.3: t avais, tard |, tequi-, tequila, text the, that repair, the exam, the scratch, the stove, the top
  -3.3: the wax, the … any, the … here, these cost, thing … is, thing … the, think the, think … meant
  -3.3: this rien, this … number, tienda es, todos |, too … messages, travaux, tu … pour, turno, unsen-
  -3.3: unsend, unsubscribe … the, update |, urself |, usted me, veg, veux … merci, viens d, vite, vitesses |
  -3.3: vous cessez, vous effacer, vous … demain, was … message, wash, way … get, when will, when … can
  -3.3: who … these, why … text, will the, will … from, will … there, with … else, y poner, you … una
  -3.3: your day, your name, your … got, | assez, | coudonc, | count, | dice, | envoie, | il, | mais, | muy
  -3.3: | ouin, | ttyl, | voici, | … acabo, | … al, | … algo, | … change, | … k, | … learned, | … meeting
  -3.3: | … nous, | … para, | … sin, | … then, | … tres, ~_gud, ~_usu, ~ajan, ~avau, ~fend, ~gud, ~leo, ~lvo
  -3.3: ~nsez, ~ogs, ~ogs_, ~pera, ~sch_, ~sens, ~tag_, ~tiz, ~urno, ~usua, ~vi_
  -3.4: NUMBER |, ahead |, ajuste |, all night, am thinking, an emergency, any bike, apago el, appel
  -3.4: are … going, asi me, at lunch, autoc-, avisa, avisan, avisos … favor, bagag-, best … ever, bike |
  -3.4: bike … sold, bloquear este, bloquear … numero, bonjour … ne, button on, calga-, calgary, cancel on
  -3.4: cancel … me, cap, ce message, certainement, check |, cita delete, como va, contact avec, content
  -3.4: coule, cuando … lista, de jour, de probleme, de stop, de … NUMBER, de … esposo, de … fille, de … roue
  -3.4: decue, demandar si, despues … las, did … even, diner, disconnected, do … ask, ecrire stop, emballer
  -3.4: en noir, en … moins, en … temps, enlevez la, enseno, envoyez moi, envoyez … un, es … bueno, ese
  -3.4: ese |, est plus, est … merci, est … spam, explica, facturer, fatigants … vos, fil, for … two, frame i
  -3.4: franchement |, gafas, get a, get … done, get … work, gn, gossa-, hagal-, hagan … mas, hasta que
  -3.4: have … this, here will, hijo de, huile, i use, if … say, inform, interested |, is … legit
  -3.4: is … people, j embarque, je confirme, je perds, je retire, just … you, kebab, killing me, la camara
  -3.4: la … d, lados, laissez … un, lasts, les pedales, let … ask, limit, llame-, llegan … de, lo mejor
  -3.4: los … por, marchent, me ask, me cobren, me gustan, me … mandar, me … pas, me … with, mecanico |
  -3.4: mensajes … me, merci … rappel, messages … mon, mi senora, mismo numero, moi pouvez, moi … a, mois
  -3.4: molestar … you, mon boss, mon iphone, monsieur … a, more ads, mother |, mucho-, muchos, my list
  -3.4: my side, my … see, no service, no … al, no … molestar, nombre es, not own, numero … mon
  -3.4: numero … pour, off now, off … order, omw |, on avait, opting for, order |, oui j, ouvri-, ouvrir
  -3.4: owner of, pain … is, par … svp, parke-, parked, parol-, parole, pero la, persona |, phone … you
  -3.4: pintar, please check, poche |, presion, probarla, que tienda, que … roule, quien es, quieras
  -3.4: quiero molestar, quiero … recordatorios, quit … day, quiten a, quoi |, recevoir moins, recibiendo sus
  -3.4: recu merci, replied to, reported it, resend, rest |, s enleve, says delivered, send … by, shipm-
  -3.4: shipment, si esta, simpl-, sister |, sometime, son … to, stop … lol, stop … so, sugar, suspension
  -3.4: synth-, synthetic, t as, takes, tc, text my, text … with, texting … about, textos … NUMBER
  -3.4: textos … font, that person, the layaway, the wash, the … account, the … chat, the … coming
  -3.4: the … pedals, the … took, think … need, thought … would, throa-, throat, to someone, to … email
  -3.4: to … spam, tse, un gros, unblocked, us go, used |, vais arreter, velo la, velo |, velo … en, velo … l
  -3.4: vis, votre employe, voudrais … de, vous deranger, vous lachez, want … tires, want … wait, wd40
  -3.4: whatsapp |, who texts, will … stop, working on, yes … can, you termino, you … les, you … off, | bruh
  -3.4: | chaque, | n, | no, | oh, | old, | por, | send, | seriously, | sus, | textos, | todos, | too
  -3.4: | … arretez, | … been, | … manden, | … more, | … nomas, | … only, | … owe, | … retire, ~_ado, ~_ese
  -3.4: ~_top, ~_tor, ~anis, ~dr_, ~gies, ~heri, ~lvo_, ~meta, ~ndam, ~nif, ~nki, ~rrit, ~rvat, ~simp, ~tli
  -3.4: ~tons, ~ulie, ~utoc, ~vado, ~wise
  -3.5: NAME |, a … off, a … texts, about … wheel, acabar, accident |, achalent, al fin, alarme
  -3.5: all … contacts, alle, am so, am … about, and on, any update, approuve |, asking what, asking … do
  -3.5: assez … pour, atien-, avez mon, avez texte, aviso |, bagage, be … the, bell please, bet, bet |
  -3.5: bien … de, bleac-, bleach, bored, boyfriend, c … ou, call i, casco-, cascos, cheap |, checks, como no
  -3.5: compte |, confio en, contactos, cost, cupon, d utiliser, d … merci, de sacar, de samedi, delete … por
  -3.5: demo, des que, dio … de, dossier svp, double … me, email-, employe, en avant, en silencio, encore |
  -3.5: enlevez pas, enterado, es aqui, escribeme, ese … you, est … mon, estaba lista, este lista, este |
  -3.5: eu de, eu … texto, faux numero, fire |, for telling, forget it, francais svp, fuck off, fui y, gas
  -3.5: got your, great now, habit-, hamme-, hammer, hammer time, have that, he told, he … me, hehe, hehe |
  -3.5: her … stop, hike, him … stop, home |, i changed, i … so, i … two, ici |, in class, informe, ir |
  -3.5: j … ecrit, jamais vu, keeps … me, la … si, langu-, laughing |, lavada, le di, le hagan, le stop
  -3.5: le … svp, leave … out, let us, letti-, letting, link you, liste … la, lmk, longueuil, ma selle
  -3.5: mais … m, mari |, mas … una, mat |, me desinscrire, me so, me … sales, membresia, membresia delete
  -3.5: mensaje en, mensajes se, merci du, messages c, mind |, moi au, moi l, moi le, more … needed, my … now
  -3.5: n … jamais, necessary |, neither |, never … i, new phone, no importa, no … at, no … han, no … sigan
  -3.5: nomas … cadena, not … off, number … texting, numero dans, odio, of … NUMBER, ofertas |, off work
  -3.5: off … NUMBER, offre, old tires, once a, order … is, other number, otro … mas, ouais, ouais |, ouin c
  -3.5: overslept, pas lui, pasa, pasas, pause |, perdr-, perdre, perdu … numero, permiso para, plante
  -3.5: please … work, porte bagage, pouvez … l, prati-, pression, promos please, ps5, put my, que … svp
  -3.5: quelque chose, quien … esto, quien … y, quit my, quiten el, quiten … los, quitenla, ran out, ran … of
  -3.5: reads the, red one, remettez … sur, retirer … velo, retirez la, rhond-, rhonda, sac, sac |, se de
  -3.5: seguridad, sending … the, sent … twice, si … quiero, singing |, so … of, son |, spamming, squeal
  -3.5: stop hammer, su numero, sube, suis … alle, take it, take one, take … seat, take … the, te … pas
  -3.5: text … one, texto … me, the jersey, the only, the used, the … keeps, the … out, the … phone
  -3.5: the … removed, these … would, this time, this … from, thought you, three weeks, thule, to … the
  -3.5: ton numero, touchez, trouble |, un arret, un spam, unsubscribing, ven a, veter-, want … no
  -3.5: want>wrong, wash |, week |, weekend |, who am, y todos, y ven, yet |, yo la, yo … a, you … going
  -3.5: youpp-, your guy, your … this, | acepto, | attendez, | bar, | conforme, | great, | lmk, | los, | mama
  -3.5: | mon, | number, | odio, | ouais, | sale, | son, | super, | tracking, | … aire, | … avez, | … codigo
  -3.5: | … con, | … declined, | … dios, | … do, | … enlevez, | … frere, | … hammer, | … marca, | … parle
  -3.5: | … poco, | … recois, | … seul, | … si, | … up, | … voisin, ~00_, ~_ala, ~_vin, ~aie, ~aiy, ~arty
  -3.5: ~chil, ~cise, ~eact, ~eake, ~epas, ~hond, ~inir, ~jum, ~meh, ~oted, ~otos, ~sons, ~supe, ~tent
  -3.6: NAME de, NUMBER asking, NUMBER … it, a nadie, a … anymore, a … fille, a … mari, a … una, again please
  -3.6: ai … votre, aime … le, allez y, alone i, am out, and … on, another text, are going, as … contact
  -3.6: asap |, at that, at |, avis google, avisos … mi, avoir … mon, be … there, bear, besoin d, bien |
  -3.6: butt, ca haha, calling my, calor |, came with, cancelled my, cel … la, charge |, cliente de
  -3.6: cuantos mensajes, cuarto |, de cascos, de esas, de garantie, de photos, de vendre, de … orden
  -3.6: de … taller, deja paye, deranger mais, desco-, devra-, did … receive, dije |, dit NUMBER, e bike
  -3.6: endin-, ending, es … numero, es … otro, escribio, est gratuit, etein-, ex keeps, exactly |
  -3.6: faire expres, fall off, favor … cancelar, fil |, finde, get … message, give … your, good … do
  -3.6: guys … more, haha stop, he … for, here is, hor |, i getting, i promise, i text, in … is, in … lol
  -3.6: inscrire, is tax, is … mine, it lol, jaja … eso, jamais alle, jamais … le, je vois, jodas, just now
  -3.6: kk |, l alarme, la reservation, la vis, la … lo, le … mon, lever-, levers, liste pour, m … dit
  -3.6: magasin svp, mais le, mas … you, me avisa, me escribe, me … by, meeting … to, mensaje … este
  -3.6: mes contacts, message … me, mi … delete, moi … tu, mom |, mon bike, muchos mensajes, my permission
  -3.6: my … died, need … text, neuf |, never mind, never … these, next … no, not know, not now, not … that
  -3.6: not>stop, np, np |, number no, number … NUMBER, of … box, ok … you, on … other, optio-, otro numero
  -3.6: party, pas … mes, pedals on, pensez, pic |, please call, please inform, please sms, policy
  -3.6: pour … messages, pratique, pret |, pretending to, pueden … otra, que di, que … buen, qui … avez
  -3.6: random, rappels sont, receipt not, receive these, receive … message, recevoir un, regle |, reins-
  -3.6: remettre |, rentre |, revoked, right number, said … the, sans faire, sans … expres, she … no
  -3.6: si … arrete, sigue |, so tired, solo lo, stem, stop my, stop work, te … que, texte … quand, textez
  -3.6: texto cuando, texts … the, this boy, this cell, til … NUMBER, tire |, tirel-, to my, todos lados
  -3.6: tomber |, velos, veux annuler, vos … pouvez, voy |, want … red, wrong>forever, y … pas, you estoy
  -3.6: you lose, you never, you que, you … spamming, your … again, your … are, zwift, | aucune, | envoyez
  -3.6: | faut, | faux, | five, | he, | m, | np, | tres, | … add, | … and, | … besoin, | … by, | … come
  -3.6: | … fois, | … mind, | … ok, | … pour, | … rabais, | … received, | … voulais, ~arts, ~bas_, ~ctos
  -3.6: ~easi, ~hos_, ~itel, ~laq, ~laqu, ~lush, ~shin, ~ssen, ~wak, ~xtez
  -3.7: 2 jours, NAME … this, acabo de, accepte … recevoir, aerob-, aerobars, ai arrete, alleycat |
  -3.7: also … the, approve, apres NUMBER, apres le, apuro, au bureau, automaticos |, bar end, ben … vos
  -3.7: buste-, busted, cente-, changez mon, chum … la, comfy, comment … le, como consiguieron, conmigo |
  -3.7: cos, cost … anything, cotiz-, cotizacion, cousins, de el, de faire, de … ride, debloque, dents
  -3.7: depas-, desde que, dias |, diner |, do … all, do … read, ecrit |, effacer ma, en avez, eso … fue
  -3.7: estoy harto, etre … je, even … the, faites ce, fermez le, fonce, give … number, hacked, hall |
  -3.7: have bikes, hike |, horai-, how … make, i had, i missed, i … if, il … a, info please, interesado |
  -3.7: inval-, is about, is finished, is this, it ok, j … texte, jaja no, jamais … ces, je regarde, know do
  -3.7: le groupe, le texto, lying, m appelez, m … a, maestro |, magasin |, maison |, maneje, mayor, me back
  -3.7: me dio, me textea, me … foto, me … loco, mensajes me, mi cita, mi … pero, miss |, mon … au, mon … s
  -3.7: more than, my boyfriend, my job, my stop, ni una, no answer, no deje, no existe, no … nadie
  -3.7: no … nunca, noche, nomas la, not pay, number NUMBER, number … got, numero … suivi, odio los, off at
  -3.7: offer, often, on please, only … NUMBER, order … please, out there, pagina |, pas payer, pas pu
  -3.7: pending, pero … la, petit |, phone mount, piso, please add, please put, por … me, porte … j
  -3.7: pour diner, pour mes, put … down, queda-, quit … job, rabais |, rain, rear |, recevez, reparation |
  -3.7: reporting this, ride de, riding it, said stop, sales |, saute, scam |, scratch |, see |, seguir … sus
  -3.7: seriously |, seule, shipment |, sleep |, sms me, sms … NUMBER, solo les, spam |, spoilers, stop lying
  -3.7: swimm-, swimming, text so, texte pas, texts coming, texts pop, the 2nd, the demo, the display
  -3.7: the person, the … party, tiny, tires |, touchez … a, tracking number, tramp-, truck stop
  -3.7: veux … payer, vuelvo, wait |, when … the, who gave, why … not, would … me, yikes, you did
  -3.7: you … never, | bicycle, | correct, | help, | numero, | que, | so, | yikes, | … consiguieron
  -3.7: | … falta, | … in, | … lying, | … modo, | … plus, | … prefere, | … promos, ~_amo, ~_oft, ~aie_, ~dest
  -3.7: ~ften, ~isto, ~larm, ~nsig, ~ofte, ~onos, ~rada, ~unts
  -3.8: a pic, a repondu, a tout, a … or, affaire avec, ago and, aguante, ahhhh, ai ecrit, ai … NUMBER
  -3.8: ai … du, ai … ete, alley-, alleycat, allo |, annoying |, are … a, arrete … de, arretez … j, asi |
  -3.8: avert-, before NUMBER, blocking … number, blue |, box |, by mail, ca suffit, ca te, call just
  -3.8: cancel that, ce prix, ce … n, cell pis, cell … suis, changed |, con … reparacion, confio, consegui
  -3.8: contacts who, course |, d appel, delete lunes, delete … pic, denunciar |, di2, dice mi, did … guys
  -3.8: did … message, did … need, eat |, ecris |, el … porfa, eliminen el, en magasin, end … fell, enoje-
  -3.8: enojes, envoyez des, est … celui, et … celui, eu … numero, favor … quiero, for … else, guys |
  -3.8: hace rato, hais, han, how … text, i … online, if … do, invalid, is right, is … NAME, je lui
  -3.8: jeune fille, keeps texting, kk, l autre, l horaire, la cuenta, la promo, la … yo, labor-, le camp
  -3.8: leave a, like this, list … have, lo … con, lol … me, lu, lump, ma pedale, ma … lol, ma … svp, mais j
  -3.8: many messages, mas promos, me apunto, me han, me know, me spoilers, me suscribo, me … day
  -3.8: me … pueden, mensaje si, merci-, mes messages, message got, might want, mois … je, my … buzzes
  -3.8: ne … recevoir, need |, never come, no calls, no cap, no do, no vi, no … enojes, no … le, not again
  -3.8: not mine, not take, number now, of … please, off … what, ok ca, old … and, on again, once you
  -3.8: otherwise |, par accident, parked |, pas elle, pas … appel, people are, pero gracias, pis … arrive
  -3.8: plein … dos, plus que, plus … NUMBER, que NAME, que … voy, quiero … pero, quit so, ready but
  -3.8: received, reclamation, regarde, remove one, remove the, removed … the, rendr-, rendre, reparacion |
  -3.8: sabia, semana |, send it, seulement |, signal, sms in, solo |, somebody is, spend, stolen |
  -3.8: stop … shipment, suscribo, svp le, tab, tag, te enojes, tell |, text … husband, text … so, textea
  -3.8: that … message, the end, the shipment, this message, this week, to … husband, trabajar, tuppe-
  -3.8: un mensaje, une semaine, volver … recibir, vous … remettre, wash it, we … no, working … it
  -3.8: would … taken, would … want, yep, yes … me, yikes |, yo … tengo, you a, you esta, you message
  -3.8: you too, you … anything, you … tres, your phone, | approve, | despues, | enleve, | kk, | lads
  -3.8: | muchos, | nada, | otez, | quitenle, | someone, | thank, | up, | xq, | ye, | yep, | yes, | … employe
  -3.8: | … erase, | … harto, | … mis, | … senora, | … ton, | … vu, ~_leo, ~_vac, ~arm_, ~cono, ~gem, ~gui_
  -3.8: ~hais, ~nseg, ~oked, ~puro, ~tea_
  -3.9: NUMBER each, NUMBER so, a … liste, a … mi, a … number, ahora no, ai achete, ai supprime, alarm, alta
  -3.9: am |, am … sure, and out, and thanks, arretent, asks, avec ce, aww, bacan, bail, because of, being so
  -3.9: bici … ustedes, bien … a, bonjour |, call me, chop, christening, christening |, class lol, con … y
  -3.9: contact i, contactos |, contestas, course, de carte, de dos, de … avoir, delete sabado, demandar
  -3.9: devrais, dit d, do … check, el texto, encantan sus, enlevez ma, entiendo … que, envoyez … le, esas |
  -3.9: eso … la, esperando |, est parfait, esto … spam, etes trop, fais affaire, fille … l, fils … a
  -3.9: for him, forever>list, get … at, go pour, going … get, harte, helpful |, him my, horaire, i … some
  -3.9: importa, is … same, it done, it stopped, it thank, j … supprime, je devrais, je … abonne
  -3.9: je … affaire, keep them, keeping the, l adresse, la ride, le mande, le message, le monsieur
  -3.9: le … bagage, let … know, like … end, like … times, list … can, listo |, m … les, m … lol
  -3.9: manden … bici, me apago, me at, me baja, me … x, meh, mensaje |, merci … les, messages sur, missed it
  -3.9: mon … veut, mount, my contacts, ne … pas, next wk, no … it, no … su, not really, numero … carte
  -3.9: out … and, over … out, paga, para usar, perdi, person |, phone n, phone … me, por … mejor
  -3.9: que quieras, que … avais, que … pero, rato |, recois … vos, red ones, reservation |, retire … la
  -3.9: rever-, rompas, same number, send one, sente-, si tiene, si |, sirve-, sirven, so … did, speaker
  -3.9: stop sign, stop … moi, stop … n, stop … on, suis … au, supprimez le, svp je, switch … this, take the
  -3.9: text … your, texto … en, textos pas, texts necessary, that again, the auto, the insurance, this … a
  -3.9: this … not, this … now, un texto, una |, up |, vengo, vous … envoyer, waitl-, waitlist, when |
  -3.9: who this, wife … the, y … rien, yes i, yes … want, you block, you ever, you will, your number
  -3.9: your … and, your … number, | aucun, | desole, | eso, | ici, | lol, | message, | rien, | toss, | ty
  -3.9: | … coupez, | … dejenme, | … encantan, | … ne, | … never, | … pense, ~_fan, ~_ite, ~_iz, ~_lm, ~acon
  -3.9: ~asks, ~pto_, ~role, ~sks, ~sks_, ~uilo
  -4.0: NUMBER messages, NUMBER please, a etre, a tree, ai tout, am … of, am … texting, and ask, anterior you
  -4.0: arre, arre |, arretez … a, as this, attente |, autre merci, avertissez moi, boss |, but is, buys
  -4.0: calls |, can … put, cancelar mi, card … in, ce velo, chai, charges per, cheff-, cheffe, ciclistas
  -4.0: cita por, cliente |, coffee |, come you, como … suscribo, confirm |, consentement pour, continuez de
  -4.0: could … get, courriels |, cours-, cv, debut-, desole de, desole … vous, did … i, did … see
  -4.0: do … leave, do … take, donne moi, drawi-, drawing, ecrit, emails, emergency, enleve … la, entretien |
  -4.0: es |, esto … los, excuses, exercise, fille vous, gardez moi, get back, girls, gratu-, grease |
  -4.0: hace |, handy |, heures de, i supposed, i switched, i … text, interested anymore, is with
  -4.0: je … NUMBER, la parrilla, lachez pas, leaving now, llegado, lo … me, los … nomas, m … par, m1
  -4.0: manden … factura, marqu-, mas … con, me your, me … con, me … cuando, me … los, mensaje cuando, mero
  -4.0: mi … anterior, moi par, moi … cours, moi … svp, moi … tard, molesto, mon … numero, my spot, my tab
  -4.0: nettoyage, never answer, ninguno mas, no soy, not been, not delete, not had, not … anything, not … rn
  -4.0: number … text, numero me, numero … celui, numero … mi, numero … telefono, nut, ou … l, pas recu
  -4.0: pas … numero, pass |, passent, payer plus, plan … per, please … will, pour … vos, que … passe
  -4.0: quien eres, remind … again, repare |, reparez, retirez … nom, retrait en, retrait … magasin, rings
  -4.0: road bike, robad-, robada, saber de, sale |, se … apago, sentimental, services, should … a
  -4.0: spoilers i, spot |, stop riding, stop … text, te … de, tekka, termine … moi, text … number
  -4.0: texter quand, that … text, the contact, the … shop, the … stuff, this … in, to |, to … more, told me
  -4.0: tu me, twitt-, twitter, un … cuando, unsubscribe … from, update, usar mi, use … one, va |, vos … sont
  -4.0: vous … ou, when your, winter |, wish |, with all, write-, you going, you sending, your marketing
  -4.0: yrs |, | adieu, | arre, | coupez, | den, | dites, | saqueme, | … den, | … escribe, | … jaja, | … lo
  -4.0: | … mere, | … ni, ~_ib, ~_iba, ~frai, ~uje, ~vita
  -4.1: a lot, a repare, a … hermana, after NUMBER, ai lu, all … from, are killing, arreter en
  -4.1: arretez … travailler, aux alertes, before … after, bicicleta |, bike my, bother you, ca … interesse
  -4.1: client |, committee, culpa-, d … dans, de cell, de journee, de l, de payer, de telephone
  -4.1: de … facture, delai, delux-, deluxe, demande … mon, devuelven, did … stop, donc ca, done |, du cours
  -4.1: ecrire … chaque, ecris a, el delete, enough already, ese precio, est … numero, esta … a
  -4.1: estos mensajes, etre que, etre |, fancy, fin … journee, finally |, forget to, fotos, gracias … los
  -4.1: grandmas, gratuit, hagale, have … numbers, hello |, hijo … no, his … and, hold off, ig, it say
  -4.1: it … j, item, j hais, j … ca, j … lu, je … rappelle, la … bonne, late |, le dossier, list … still
  -4.1: lista you, love to, m arreter, mad just, madre |, mandan a, manden el, mas los, me devuelven, me more
  -4.1: me pidio, me … nadie, me … speaker, me … trompe, meme … je, mensaje … esta, message you, messages so
  -4.1: messages … my, mi … le, mieux le, moi … liste, moi … message, moi … vous, mon … etait, my bro, no use
  -4.1: no … today, not fix, not leave, not … a, notifications sur, off n, office i, one … of, pas ben, peso
  -4.1: peut … que, peux … me, pis mon, please … by, plus par, pointes, por ahora, pour moi, que … escriban
  -4.1: que … faites, quiero nada, raise, recevoir … textos, records … is, recu … texto, ref, regler
  -4.1: reminding, removed from, retirar |, ride … samedi, samedi matin, service plan, si … con, si … seguir
  -4.1: sourd-, stay off, stress |, strin-, studying |, su taller, suis trompe, suscribo a, svp … est
  -4.1: svp … me, telegram, text first, the saturday, the waitlist, thinking, to bother, to … office
  -4.1: told … i, tomat-, tu l, urge, urgence |, we … up, website |, what … on, wot, y nada, y … voy
  -4.1: yo … deje, you consegui, you cut, you pague, you … am, you … va, zapat-, zapatos, | does, | enlever
  -4.1: | estoy, | not, | y, | zero, | … block, | … content, | … her, | … mero, | … quieren, | … seguir, ~_cc
  -4.1: ~_fak, ~cook, ~epto, ~fak, ~hh_, ~kie, ~nser, ~osc, ~rezc, ~wake
  -4.2: NAME pas, a salir, a … arrete, about |, accord |, acepto, adios |, ai la, ai … de, am … tired
  -4.2: anyone else, arreglo |, arretez moi, assist, at … second, attente, aucun |, avant d, avec … cell
  -4.2: avisenme, bike … not, borraron, borren de, bosch, bosch |, but not, came … the, can … pause
  -4.2: can … send, cancel and, cita … favor, como … mi, con uno, confirme |, dad … not, de noche, de rire
  -4.2: debarras, desabonnee, did … fix, efface le, enlever la, entreguen, eres … que, es … ultimo
  -4.2: esa persona, espera, este … me, faire l, falto, finished |, for … texts, frais, from NAME, got this
  -4.2: gripp-, grippe, grippe |, hacen |, has this, he moved, hen, hermana |, i might, i pause, i send
  -4.2: i … answer, il m, il … tout, it takes, jamais … textos, je … reviens, know your, la suspension
  -4.2: la … noire, le dos, left … a, lit … messages, llamaron, llamen, lo … es, los … que, ma … elle, magaz-
  -4.2: make me, me borraron, me dejo, me escribio, me wen, me … sus, mes courriels, message … your, moi a
  -4.2: more flats, more … my, my thing, my … tires, need … call, nevermind, no i, no paren, no … esa
  -4.2: no … flats, no … my, not … thing, off speaker, omg |, para nada, pick … the, piso |, please switch
  -4.2: please we, please … a, por error, promos de, propose, quand |, que bueno, quiten la, remboursez moi
  -4.2: remove … old, reponds pas, responde, say nothing, sense, souli-, supe, surto-, surtout
  -4.2: tantos mensajes, texts all, the … instead, the … list, thx but, to anyone, to lose, travaux |
  -4.2: twice … the, two … ago, unsubscribed from, updated, use … cell, ustedes gracias, veces |, vois
  -4.2: voudrais plus, vous reviens, vous … envoyez, x |, you mero, | entre, | hace, | nevermind, | sending
  -4.2: | suis, | supprimez, | … dejen, | … ever, | … jodan, | … texto, | … texts, ~ateu, ~eler, ~gaz, ~nsan
  -4.2: ~ssar, ~vaca
  -4.3: NAME number, NUMBER not, a … autres, accord … les, again … not, aime, and … that, appeler
  -4.3: back please, bad |, be … number, bon pour, can … use, cancel please, change … cell, coupez moi
  -4.3: cours de, de telefono, de un, de … sur, deja que, desinscrite, dio este, el stop, elle me, en ai
  -4.3: encantan, envoyez |, est l, est ou, eteint, etoiles |, fighting, five |, for new, for … tires, fraud
  -4.3: future texts, have NUMBER, have … number, he quit, i reported, in … can, is down, is … enough
  -4.3: it already, j … ai, j … efface, jamais … de, kidding me, less, limiter, list … i, liste d, listo
  -4.3: lloro, m abonner, ma … du, ma … veut, me down, me encantan, me my, me updates, me … NAME, mean i
  -4.3: mean … text, mera, message to, mon inscription, montant, montant |, more … left, my way, my … quit
  -4.3: name … the, never-, no way, nop, not sure, not … much, number not, numero … telephone, ofertas no
  -4.3: on … same, only |, opt … porfa, opte, oui … confirme, pas arreter, pas … ce, pas … que, passe |
  -4.3: pensais, pensar, permis, please keep, please … and, por los, pour recevoir, pushy, que te, reabo-
  -4.3: receipt … my, refund me, renov-, rien la, sea |, send … that, sign the, son ustedes, stop>stop
  -4.3: tant que, text … please, text … the, texting is, texting … updates, textos porfavor, than that
  -4.3: the agreement, the please, think this, tiene este, tomato, tomorrows, toute seule, two |, un faux
  -4.3: unsubscribe … these, vous svp, vous … ma, well i, while … am, yo … mande, you and, you parenle
  -4.3: | NAME, | cuantos, | mauvais, | nop, | nunca, | plus, | ta, | … alto, | … lol, | … mobile, | … nom
  -4.3: | … phone, | … reported, | … spam, ~_eas, ~emet, ~ilo, ~iri
  -4.4: a lake, a phone, a truck, ai efface, all these, anda |, anot, anot |, are annoying, arreter le
  -4.4: au … merci, aucun … avec, beau velo, beau |, been … off, bugging, c … parfait, cancelar el, continuez
  -4.4: corresponde, de bici, de garantia, dio … numero, dude |, duerm-, enlevez le, enough |, essaye
  -4.4: et … vous, figured, fixie, got in, great |, hagan nada, hasta NUMBER, it you, it … forever, jour |
  -4.4: just come, longer … this, m … un, magazine, mandame, me llamaron, me llego, me urge, mettez celui
  -4.4: mijo |, mon rdv, my other, my … always, my … n, nm, no corresponde, non … moi, nose, not … ads
  -4.4: number … are, on … avait, opera-, pour … ces, pour … mise, pour … on, pour … recevoir, que … soy
  -4.4: que … viens, quiero seguir, quitate, reabonnez, recu de, recum-, remboursez, rien d, rien … autre
  -4.4: set |, signe le, sortie de, stop a, stop at, stop me, stop … work, suis je, surtout pas, tanne de
  -4.4: text just, text less, text … wen, texto s, that phone, the extra, tout seul, trouve |, tu … as
  -4.4: un rabais, venden, veux … desinscrire, visite, waitlist |, want it, why … you, will i, wiper-, wipers
  -4.4: y dejen, yo le, you … home, you … lista, you … texted, your … from, | best, | lachez, | listo
  -4.4: | third, | … allez, | … arrete, | … asi, | … cancelar, | … entonces, | … vuelvo, ~calm, ~duer, ~nuez
  -4.4: ~uerm, ~ym_
  -4.5: a demandar, a message, accepte ce, accepte … prix, aime ca, already … me, annuler mon, appreciate the
  -4.5: arrete de, ask for, at … you, avertissez, avisos a, be your, before you, behav-, behave
  -4.5: between … and, bonne personne, brule, business |, buying bikes, cables |, cc, check my, comptoir |
  -4.5: consens … a, could … text, d attente, de bateria, de bruit, dejenme la, depuis une, dice … si
  -4.5: did … have, do … register, duda, ecran |, el celular, enough … this, es spam, essaye de, flyer
  -4.5: forever>not, fui … no, habian dicho, had … phone, here … that, hi |, huile |, inscrit … la, is … lot
  -4.5: is … me, jamais … ce, just … text, la course, la sortie, laisses, les dio, like spam, lo … le, marry
  -4.5: mas … a, mas … por, me di, me … mejor, mec, meme |, metan, molestos, mon … du, more … that
  -4.5: no … metan, nord, numero … c, of NAME, off to, off … bed, one instead, or a, or … out, otro cel
  -4.5: par mois, pas … je, please … never, plus … que, pour … sortie, promociones |, prove-, que de
  -4.5: que significa, que … dio, quiero … mi, raye, remet-, remove … basket, rendez … svp, s |, sense |
  -4.5: si … veux, simple, sortie, stop calling, suis … encore, svp c, tes textos, texting … the, texto … pas
  -4.5: textos … ai, that to, the … service, to everyone, unicy-, unrea-, utile-, utiles, vos … je
  -4.5: voy … demandar, was … but, xq, you … es, you … from, your … but, | buen, | dejenme, | done, | one
  -4.5: | perdi, | sms, | tanne, | … acuerdo, | … canse, | … desactiver, | … ends, | … info, | … jour
  -4.5: | … luego, | … pas, | … playing, | … significa, | … us, ~_act, ~tles, ~utez
  -4.6: NUMBER por, ai … eu, aja, all good, allai-, asked … not, at … lol, bien … numero, bienvenue
  -4.6: bonne nouvelle, by sms, calma, came through, cancel it, cancel my, cancelen mis, confirme, conjo-
  -4.6: de joder, de … appeler, deja pret, dice |, do … sign, ecrivez pu, es mi, espera |, etait pret, fait |
  -4.6: for some, for texting, for … what, get more, gm, good i, gusta |, h |, i … forget, in sms, is texting
  -4.6: it … of, je lis, keep … this, know if, know |, la sonnette, les frais, letting me, los … si, ma … me
  -4.6: mande a, mas eso, me siguen, me … number, menos mensajes, my notifications, need … number, never got
  -4.6: not … agreeing, not … number, notifications … mon, nouvelle |, on … les, only have, parts, por fin
  -4.6: portabultos, pour NAME, pourquoi … m, primero |, pueden mandar, que hace, que hago, quitaron
  -4.6: removed it, savoir |, sigam-, sigame, sin … me, sold that, stop no, stop pour, stop wrong, string
  -4.6: t a, tanne … vos, tanto |, tete, text said, text … are, text … of, thank … kindly, the pads
  -4.6: this … instead, to … someone, too … texts, trabajando, vous … donne, wifes number, without my
  -4.6: you lol, | adios, | aja, | slow, | … aime, | … calling, | … every, | … form, | … leh, | … lis, ~rah
  -4.6: ~sc_
  -4.7: NAME … me, NUMBER … favor, NUMBER … sur, NUMBER … with, a … promos, always |, anymore can
  -4.7: autre comme, avez tu, back in, bajal-, bajale, beaucoup de, bloquer, bruit merci, c you, c … ferme
  -4.7: cancelar … cita, cheques, de debarquer, de … course, de … haha, delete mensaje, did … send
  -4.7: dit … arreter, ecrire svp, entonces |, envoyez … la, erreur |, fotos |, four times, get … text
  -4.7: got any, got … text, have … off, i love, j oublie, les … arretent, lis … les, list>want, livrer
  -4.7: manden la, mas … NUMBER, me leave, me mandan, mettez les, mi otro, mon ancien, nada gracias
  -4.7: name … my, need these, no eso, no please, nom du, nom est, number … this, off … is, off … stand
  -4.7: ok merci, options |, ou |, pas eu, pas … debarquer, pero … si, please … at, pq, pretending … like
  -4.7: promotion, que … le, que … son, questions |, quiero dejar, ri, schem-, scheme, see him, should we
  -4.7: so … are, stop by, stres-, suns, text and, text … drive, that sms, that … off, the stand, tu hermana
  -4.7: tu this, votre texto, votre … s, way out, what else, would text, y |, yes please, yo … soy
  -4.7: you … killing, | bajale, | ending, | peut, | pourquoi, | quiero, | quite, | reparez, | trop, | … etre
  -4.7: | … first, | … jamais, | … might, | … person, | … send, | … velos, ~_adu, ~acat, ~adul, ~arez, ~dult
  -4.7: ~nsto
  -4.8: NUMBER et, adult-, ajoutez, annonce, appeler |, asked … about, avant … ca, ben ca, bike out
  -4.8: bike with, date |, de espera, de trabajar, de … bici, decline the, descend, did he, does … stop
  -4.8: dos de, enlever les, enreg-, est sur, eu … message, fake, gas |, have … more, invited, is … longer
  -4.8: j … tout, jamais ete, je … les, just one, keeps … off, know … your, l atelier, les digo
  -4.8: lista … espera, llegan sus, llegan … mensajes, longer … these, m avoir, malo, mandarme los, me semble
  -4.8: mercii, mere … texte, my messages, no dejen, no … not, not check, not got, not … customer, note |
  -4.8: nourr-, paren … trabajo, pas moi, peu moins, phone any, phone me, plus … promos, pongo stop
  -4.8: pueden … a, questions, quiero … avisos, recu … message, remettez, said that, sembl-, semble
  -4.8: send … to, stop … if, texta-, texting you, the magazine, the … plan, un … moins, when do, with cat
  -4.8: with |, wrong number, you spamming, | both, | ecrivez, | primera, | … nunca, | … telephone, ~fake
  -4.8: ~sigo
  -4.9: a … dans, al otro, and put, ans |, answer |, bajenle, buzz off, codigo no, codigo … me, contact the
  -4.9: cuantos, customer anymore, de … d, dio permiso, disc, dit |, dix, do … really, emergency |, ensename
  -4.9: escribieron, forever to, forever … stop, fun |, headl-, headlight, hijo you, his ex, horas, i turned
  -4.9: j aime, just … and, laven, les garde, list of, liste … attente, lives, m … texte, m6, mauvais numero
  -4.9: me while, me … one, migno-, mignon, miss … pickup, moi savoir, mute button, nadie mas, no … este
  -4.9: no … para, no … y, non |, not … mine, number when, phone said, plus … chez, pop |, porque me, pu … ce
  -4.9: reparation pas, said never, sais … encore, sans … j, servicio |, sip, so … messages, stall-
  -4.9: stop holding, textez … svp, texts … him, thanks … texting, this weekend, through |, to … guys
  -4.9: took … off, unicycle, vacat-, votre infolettre, votre message, want … go, we stop, whys, you not
  -4.9: you … email, | buzz, | effacez, | finissez, | mandenme, | start, | … llamadas, | … opt, | … sa
  -4.9: | … thumb
  -5.0: NAME ca, a … mama, acceptez, ahora que, al … numero, already texted, ankle, anyway |, are for
  -5.0: arretez … pas, bikes … NUMBER, buzzing |, ca dit, ca que, cellulaire |, consign, customer … please
  -5.0: de … los, drive |, en francais, end … for, faire … que, fait mon, for … text, from me, giving … my
  -5.0: great more, have … had, hearing so, her to, how … get, i prefer, interesa |, interessee |, invitados
  -5.0: is … spam, j ouvre, j … a, je refuse, le plus, livrer |, mandan mensajes, me escribieron, me twice
  -5.0: me … todo, mere veut, moi … l, my sons, my … texts, netba-, netball, ni mon, no stop, no … ese
  -5.0: not good, nothing … to, notifications are, nul, number do, number … or, number … texts, pagar |
  -5.0: pas vu, pas … j, peace |, que … jaja, reported … spam, salut |, says text, se … quitar, sending my
  -5.0: sirven |, sons, stand |, stop … order, stove, up … texts, vous … demandez, waiting list, wrong>number
  -5.0: y fait, yay, you … money, you … one, | desabonnez, | gracias, | mande, | oui, | … bugging, | … grand
  -5.0: | … refuse, | … switch, ~banm, ~lane, ~nja, ~senm
  -5.1: a … delete, added you, alt, alto o, apres … svp, asked about, avais … vu, avez plus, aviez dit
  -5.1: borren … la, by |, ca et, can text, cell … mort, chill, comment je, dale con, demande a, diez
  -5.1: do … lose, drop it, ecrivez moi, era pa, full stop, garde |, gastar, get home, guest, is her, is … an
  -5.1: it … now, j … arrete, juste la, keeps going, la … ahi, la … porfavor, like getting, lost … phone
  -5.1: me dit, me olvida, me sirven, me … ride, moi sur, my mum, my … are, no … horas, not lose, not quit
  -5.1: not … name, number stop, one off, por que, punos, que |, quit on, recevoir … promos
  -5.1: recibir … mensajes, recois plus, remettez moi, se para, se … olvida, see your, si … los, sigo
  -5.1: sms … the, son horas, stop buying, stop … bikes, take that, talk … text, text her, texted me
  -5.1: thx … no, to cancel, vacation, when … bike, wrong … stop, y … pu, you … reply, | here, | okay
  -5.1: | quiteme, | room, | take, | turned, | … alarm, | … lui, | … suffit
  -5.2: a bot, a estar, alarm … going, ancien numero, baja … que, boda, bueno |, card … file, catal-
  -5.2: celular y, como |, conjointe, darle-, darles, drole-, droles, en … svp, eta, etape, going … text
  -5.2: hey |, je … des, je … encore, je … garde, la boda, la … ai, laisse |, le coupon, le … on
  -5.2: leave … alone, m inscrire, ma conjointe, mais moi, mas que, me … for, me … phone, mon |, my kid
  -5.2: my texts, no … NAME, no … deja, not … him, number … stop, number … times, o de, o no, on … e
  -5.2: order please, outta my, para cancelar, parts |, paz por, pensa-, plaqu-, please hold, puis, repondeur
  -5.2: repondez, saturday ride, sold |, suis … de, svp … pas, terminen |, text … call, texting … lol
  -5.2: textos ok, texts … NUMBER, thanks i, the … help, till now, touch it, trop … messages, unread
  -5.2: va … estar, veux … d, without your, work … my, yo a, you … mon, you … pic, | peace, | siri, | three
  -5.2: | … faites, | … hold, | … prefer, ~menc
  -5.3: ahora |, annulez … inscription, avais pas, babe |, borren el, bought it, but thanks, c |
  -5.3: comment … que, cooki-, corten el, customer here, de … sin, drop off, ecrivez … je, en … besoin
  -5.3: eyes are, frais |, gimna-, gimnasio, i like, i … check, is … no, it anymore, je … mes, le travail
  -5.3: m avertir, mai |, many … from, mas preguntas, more calls, mude |, my old, no messages, of messages
  -5.3: ofertas … me, options, pas … me, pour aujourdhui, pretending, promos stp, que … tienen, quit … and
  -5.3: repue-, rien de, said would, saquen de, sending you, tab |, texts … calls, the alarm, to … buying, tt
  -5.3: until it, until … is, up … will, urge |, van … mandar, velo svp, vous aussi, vous … finir, want |
  -5.3: wife |, would never, | again, | d, | either, | inscrivez, | non, | stopped, | tantos, | textez
  -5.3: | … last, ~bul, ~hood
  -5.4: accepter … textos, acces-, assez pour, autre |, avertir, babe, blush-, blushing, d accord, du tirage
  -5.4: early |, have taken, il dit, in … phone, is … number, lache … avec, lot of, m |, mande la, me llamen
  -5.4: me … tanto, membership |, mes textos, mi bici, mon texto, no leo, nom … tirage, number you, para no
  -5.4: para … recibir, pas svp, pins, pour vous, repuesto, seguir |, slow down, souvent, souvent |, stop he
  -5.4: subscribe, textos … jour, textos … pas, trompe |, update my, were not, | full, | stopping, | update
  -5.4: | … accord, | … agree, ~erat
  -5.5: NUMBER … text, a donne, a … hermano, a … mas, a … vous, acepta, ai … un, amo, arretez vous
  -5.5: au telephone, avant … svp, avez … de, bons, but ok, cancel me, cancel … subscription, cargo de
  -5.5: commande svp, dale … los, de details, de manana, de … ex, delete … account, demasiados, dit … je
  -5.5: email me, error … quiero, eu |, ferme |, harcelement |, i consent, i … sick, it … her
  -5.5: leave … message, lista delete, liste … textos, me … permiso, moi on, no … llego, not … her, of … so
  -5.5: out … you, parar-, pararan, phone died, pidio permiso, plan … the, plus … details, que pararan
  -5.5: que … siguen, qui … plus, react-, recibirlo, said … about, silly, sin avisarme, suscripcion de
  -5.5: text … back, texts … great, this … so, want … to, what … with, why did, with … people, yo … quiero
  -5.5: | thanks, | … lawyer, | … recibir, | … suscripcion, | … times
  -5.6: NUMBER … please, a reminder, account please, am literally, and call, and come, bloquear |, but … says
  -5.6: de meme, de … ces, digo que, donc … velo, este … mi, first then, fixie |, get all, i … literally
  -5.6: inscrivez, j … vos, mais … ai, me quitaron, merci … ai, my pickup, no va, no … came, noche |
  -5.6: on vacation, out … stop, paz … favor, pensais que, pensais … c, phone … off, pm, poqui-, reminder |
  -5.6: send … texts, tempt-, tempting, tempting me, these … are, to bike, tubul-, un mensajito, ver |
  -5.6: yo voy, you … work, your … lol, | nothing, | puse, | why, | … desinscrire, | … else, | … pasa
  -5.6: | … riding
  -5.7: NAME p, NUMBER sms, NUMBER svp, again did, am sick, autorizo … NUMBER, bikes please, d … les
  -5.7: deleted it, demander |, desabonnez … de, discounts, enlevez les, i … use, issit, just text, leo los
  -5.7: lot … texts, mas me, message … not, mis … por, my subscription, of getting, ofrez-, on … please
  -5.7: one … from, order it, oubliez pas, para … mi, pas … rappels, please send, poquito, quit … you
  -5.7: retirez … de, so many, sortez … le, suis … sur, suscribir, text … am, the parts, the … ok, todo |
  -5.7: une autre, unsto-, unstop, yo si, you la, you … understand, | now, | otro, | over, | vendu, | |
  -5.7: | … dije, | … leo, | … pis
  -5.8: a |, ai encore, and drive, arreter la, bikes |, comme ca, disturb |, fait … moi, hesit-, hesite
  -5.8: j … encore, me anytime, no … vayan, not sending, phone … so, please my, quiero … recibiendo, quoi ces
  -5.8: reminder for, s … a, saquen … la, shop never, si … mensajes, so … know, stop reminding, teasi-
  -5.8: teasing, teasing me, veux m, | ahi, | maintenant, | merci, | text, | … ca, | … now
  -5.9: NUMBER … leave, a plus, am … lol, call … please, cancela mi, card … declined, de ofertas, de promo
  -5.9: duermete, effacez ma, est … ces, for … order, i … who, inscrivant, inscrivez moi, is … present
  -5.9: je … m, la stop, madne-, madness, message was, mon dernier, need … get, no era, no … after
  -5.9: no … llamadas, no … llamen, no … llega, no … llegan, no … yet, not NAME, not … work, oui svp
  -5.9: present |, she said, should stop, siguen … mensajes, stop saying, stop … repair, tan temprano
  -5.9: texts like, the pub, to wait, trop … textos, ustedes … de, vous … ecrire, you … messages, you … write
  -5.9: | demasiados, | subscribe, | … customer, | … leave, | … molesten, | … pensais
  -6.0: ages, am … NAME, am … here, apuntado, asked … the, assez |, at night, autorice ese, cessez d, cut out
  -6.0: de … faire, el cargo, escriban al, file |, fille |, for … of, from … in, guys … my, haberme … a
  -6.0: it all, je pensais, keep … to, liste … les, listened, me … estos, me … mi, might … to, moi … texto
  -6.0: my day, no suena, out NUMBER, pas j, por … mensajes, solid, this one, todos mis, usual-, usually
  -6.0: yo |, you already, | qui, | removed, | … should
  -6.1: apuntado a, apuntenme, because … you, desinscrire de, down for, finir par, from … group, have … heard
  -6.1: jamais dit, lights off, mandenme, mentir, msn, my … list, nada mas, no … mis, not any, not heard
  -6.1: not … over, number new, number … file, of … guys, off … never, only want, over text, promo |
  -6.1: reviendrai plus, si quiero, stop … NUMBER, sus promociones, svp … en, tannee de, termine pour
  -6.1: the waiting, this … have, update … number, vais … etre, want you, whatever gets, yes you, you … eso
  -6.1: your … the, | apuntenme, | … hais
  -6.2: activ-, bicycle … NUMBER, call text, chill with, chill … the, complique, do … it, escribanme
  -6.2: his number, j … les, l infolettre, llegan los, maintenant |, messages je, molesta, no … borren
  -6.2: nope |, number before, of … room, or not, pas tout, por … solo, ptdr, right-, stop being, stop it
  -6.2: textos lachez, vayan … quitar, vos … lachez, you texting, you … where, | more, | … appreciate, | … p
  -6.3: are … sending, assez … vos, ca vos, de cosas, done … this, inscris, inscris moi, like me, liste … je
  -6.3: llamadas … mensajes, message pas, messages are, messages … on, messages … stop, okay |, oui je, qr
  -6.3: siest-, stop n, stopping the, telephone merci, texting … for, will … quit, your … thanks, | contact
  -6.3: | spam, | … signal
  -6.4: NUMBER off, NUMBER unread, besoin |, delay-, ecrivez … par, envie, gracias solo, house |, la mas
  -6.4: me during, me … old, no … quiten, one stop, paras, please last, quedan, quitarme … los, read … texts
  -6.4: stop … said, tres … y, trop de, upset, who did, you spam, | continuez, | escribanme, | lista, | papa
  -6.4: | … cancelen
  -6.5: agreeing … this, amuel-, at this, cut off, delays, es … cel, he said, heard … you, how old
  -6.5: kindly … once, m … tu, mama este, many texts, mi … este, off … waiting, oubliez … de, pas … ai
  -6.5: please email, revert, rire, shut up, si … asi, stop pis, thing from, thinking of, | chill, | less
  -6.5: | quiten, | retirez, | should, | sub, | … parenle, | … them
  -6.6: accepte … textos, apunto a, consent form, i appreciate, marche … je, me how, mi familia, mon permis
  -6.6: no recibi, number take, only … me, please un, que … si, quite |, show off, stop … NAME, tannee … vos
  -6.6: text … to, they have, this ca, up … did, we … stop, work number, | … being, | … donc
  -6.7: a quitar, agree … the, always … my, aux promos, did … drop, driving |, en … por, fed … with
  -6.7: getting your, m … ecrit, only text, please leave, please text, pourquoi ca, rire |, siguen asi
  -6.7: start … me, stop that, suficiente |, text only, texte … les, the … email, then … me, to … one, was on
  -6.7: without … permission, wyd, | tv, | … accepte, ~riri
  -6.8: NAME phone, de … infolettre, dernier message, finalement |, is working, me dice, me … rire, not me
  -6.8: oui … veux, plane, pour … svp, remove it, su texto, updates … this, ustedes que, vacation |
  -6.8: | enlevez, | et, | uno, | use, | … quitaron, | … system
  -6.9: are … up, arrete donc, fixed it, got … texts, j accepte, less texts, like … texts, ne faites
  -6.9: nunca … que, pas me, preguntas, recibir … avisos, responda stop, si … que, si … recibir, stop … shop
  -6.9: the emails, to … else, un jour, un poquito, un |, you fixed, | fewer, | none, | … acepto
  -7.0: do these, get … texts, getting … texts, gusta … me, me quedan, my … box, not from, pis … me, repair |
  -7.0: reply … you, siesta, subscription box, take NUMBER, to NUMBER, to … list
  -7.1: are these, arretez … de, ca … je, calls please, code … it, getting … messages, me molesta, meani-
  -7.1: meaning, mes rappels, mis recordatorios, not … without, repondez … pour, uf, unsubscribe … i
  -7.1: want this, | bye, | thx
  -7.2: accepte les, de … un, dessus svp, drop … phone, fit me, gusta que, i agree, not stop, number … now
  -7.2: prefere les, resub-, resubscribe, sacaron … numero, so early
  -7.3: a ecrit, at … number, it without, kya, manden mensaje, my … stopped, ni la, not … will, nunca dije
  -7.3: robot |, still sending, text stop, unsubscribe my, | mas, | termine, | thinking
  -7.4: fewer texts, his … i, it … working, me … manden, means yes, phone was, reply … to, so bad
  -7.5: any … parts, avoir … ca, mas alto, my house, old phone, para … los, stopped … your, svp … veux
  -7.5: texting … and, told … to, vois juste, vous … pu, | ajoutez
  -7.6: jamais … d, more parts, receive … more, stop … and, texter a, texting … driving, we never, will … no
  -7.6: | service
  -7.7: ajoutez moi, are … off, bof, faire … les, hier … j, love them, pas … m, pueden … estos, se pueden
  -7.7: | … medio
  -7.8: could not, like them, parenle |, tired … these, was off, | bajenle, | bof
  -7.9: ca … que, de rien, drop … off, mas baja, mon … avait, number … me, ok … les, recevoir les
  -7.9: texting … so
  -8.0: alto para, alto … no, de demander, i … them, need … anymore, not … texting, recibir los, so late
  -8.0: | … arret, | … his
  -8.1: alors |, desabonnez … pas, stop to, svp me, this … end, | … cell, | … e
  -8.2: manden … de, no … molesta, number … am, pensando, please so, stop what, | another, | pis
  -8.3: awake, o bajo, quiero … a
  -8.4: moi NUMBER, non enlevez, pour ne, pour … plus, que pasa, receive no, | parece
  -8.5: copy |, demande une, lol stop, mollo, necesito nada, ok pour, plus les, veux … me, | goodbye
  -8.6: know i, les svp, pasa si, paso yo, | … be
  -8.7: achete un, arretez pas, ease, have … unsubscribed, moins de, vince, | ease
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
  -9.8: ease up
  -9.9: undo that
  -10.2: recoit, wrong … please
  -10.4: not remove
  -10.6: | … unsub
  -10.7: enlevez ca, pickup texts
  -11.1: about sales
  -11.4: arret pour
  -12.3: estoy de
`;
