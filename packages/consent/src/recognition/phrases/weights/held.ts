/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const HELD = `
  11.3: come on, llamen |
  10.5: many |
  10.2: ecrivez … pas, para |
  9.8: grrr
  9.7: appels, wrong NUMBER
  9.6: the free, ~bst
  9.3: cool it
  9.2: en … la, got … the, i … email
  9.1: call instead, pas … commande
  9.0: assez |, just email, textez … pas, | encore, | … annoying
  8.9: NAME who, are e
  8.8: cancel |, de magasin, leave |, like not, se |, why |
  8.7: no … gracias, ~_ed
  8.6: aret, in … morning, the morning, these … coming, you vi, ~gou
  8.5: arrete |, c pas, faire |, message pour
  8.4: cancell, get lost, moi … sur, | … mano
  8.3: a esta, bike lol, fini |, her … number, l heure, pas … temps, you … only
  8.2: break |, de … chez, | annule
  8.1: can … not, not my, only call, that … it
  8.0: avez … vu, calls only, estuvo |, vous vu, work order, you told
  7.9: go away, qui … NAME, se … por, stop thank, text … nothing, you entendi, | with
  7.8: conteste, etait le, j |, way too, | paye
  7.7: NUMBER … matin, delete |, fraude, hu, is over, keep coming, la meme, who … me
  7.6: fraud-, he got, matters, reply … ok, | otra, | … bike
  7.5: de … favor, he … a, ping, scam |, text call, | mejor, | seriously, | … casque
  7.4: alexa-, alexandre, as le, basta |, i … only, la primera, nobody here, not her, or texts, retirez … svp
  7.4: stop ok, t … le, vie
  7.3: NAME … here, a bad, deja dit, did i, for … day, il … change, it … this, leo |, ma |, sorry … not
  7.3: why do
  7.2: a pizza, beau la, fin |, for |, it … sunday, love |, prefere … courriels, rip my, seria … que
  7.2: text thing, the first, un … up, where did
  7.1: NUMBER … a, a change, ben la, derailleur i, dontt-, en mi, her phone, idea what, pizza place
  7.1: pour … facture, qiut, si pongo, to ask, why so, wrong girl, | qiut
  7.0: NUMBER am, NUMBER le, bad number, cancelelos, do … ever, group |, i sell, no … what, one text
  7.0: pas NAME, recois ca, si je, si … veux, terminer, the right, this |, to leave, to send, | bloque
  7.0: | garde, | stp
  6.9: am only, brakes … the, d infolettre, escribas |, house is, la dessus, le … aujourdhui, lo mismo
  6.9: much |, que … las, removed please, | way
  6.8: ai … cette, ca pour, foto no, got the, hablan, how does, is sunday, noqui-, number was, one day
  6.8: ones i, quiero |, savez, screw you, this … her, y el, you … i, | … subscribe
  6.7: NUMBER du, cambio … cel, carte sim, cuando |, do … recognize, get … number, in error, le soir
  6.7: me nothing, not care, o que, said … only, textez pas, vous continuez, whoever … the, | chill, | solo
  6.7: | … group, ~edn, ~uall
  6.6: annoying |, beat, canel, canti-, como … quito, dial, end it, interesse pas, know you, la … vez
  6.6: last text, le … pas, never |, nope not, not cool, si vous, yo paso, | bad, | … full, | … girl
  6.5: NUMBER … today, a … e, about … sale, back my, bici … no, every day, i … last, la |, la … era
  6.5: me … esto, new system, no sigas, one today, only … it, recordatorios para, saying yes, sigas
  6.5: text about, the texting, | slow
  6.4: NAME qui, be back, bikes now, ca … vous, como lo, email … instead, je … jamais, juste pour, know this
  6.4: me bajo, ok enough, once a, plus merci, soy el, suave, take back, texting … at, want>forever, you ever
  6.4: you … what, | nt, | permission, ~pete
  6.3: NUMBER in, all this, conteste |, contesto … que, du matin, for good, for him, gal, i wish, is always
  6.3: it … always, just … i, me by, mine and, only when, quien no, quitar |, same text, shut it, take … down
  6.3: the … nobody, to block, to never, to reply, you mind, you … his, | omg, | … assez, | … o, | … usted
  6.3: ~atri
  6.2: NAME pas, actually, am the, an … man, basta-, brakes on, ca NAME, central, demande la, dije … si
  6.2: en esta, for … while, good grief, got … wrong, grief, have … me, hobby, is now, it … important
  6.2: le temps, left the, mais … veux, mieux … recevoir, off before, on a, pas commande, pas … merci
  6.2: pour nous, que … pouvez, qui NAME, that name, the … where, too much, travaille plus, tu … que
  6.2: un subscribe, would-, yo soy, you what, you … d, | enough, | said, | … grief, | … qui, | … vez
  6.1: NUMBER de, ai … commande, ambul-, another one, area code, bike but, bike … i, can … call, care about
  6.1: chat |, de son, error |, es NAME, es … de, est … NAME, est … une, estuvo bueno, first … times
  6.1: getting old, got … on, hear from, heard you, is … me, is … one, les nerfs, les rappel, like he, lui |
  6.1: me … lol, mi … jaja, non … c, number lol, one … text, quiero … en, serait … pas, sorry … do, text less
  6.1: the … that, vous … l, what bike, what … this, with … number, you … first, | literally, | … heard
  6.1: ~stup
  6.0: again |, ai … repondu, all the, at dinner, be my, bloquer |, delete me, delete that, do … mind, espere
  6.0: est … du, for real, have anything, heard … the, hush, mal el, nerfs, no … mia, para una, patri-
  6.0: patrice, receive |, sa |, still … NAME, stoppe, the system, the … said, this … the, tout ca, un NUMBER
  6.0: un par, | hush, | pack, | … fue, | … hr, | … mude
  5.9: NUMBER per, a … taller, arret |, at a, bon la, but … the, can … anytime, en plus, espere que, est … un
  5.9: have an, how did, i reply, le numero, me … ma, mon ex, mon … on, my info, no bike, no es, no … bici
  5.9: not … anything, otro |, pas … gars, pis vous, pris, que si, stop … ca, telephone seulement, teste-
  5.9: was for, was … the, | blocked, | replying, | reported, | … better, | … dors, | … passed, ~_nt
  5.8: NUMBER one, ailleurs maintenant, alone |, an old, bless your, can it, caso, che … c, commande de
  5.8: de velo, est … dernier, happens, harta-, i get, ici … est, is … this, j espere, je … ca, le nouveau
  5.8: lol wrong, mismo |, moi … velo, my back, my whole, my … not, never … of, never … ok, pack … in
  5.8: pas … faire, portable, prefiero que, pretty sure, quand … ma, que pasa, retrait |, rien svp, soy su
  5.8: tengo … bici, that … or, this … NUMBER, to … new, today lol, un oui, vous bloquer, who is, | screw
  5.8: | voyons, | … wish, ~_hau, ~arer, ~caso, ~meh, ~neur
  5.7: ai … oui, am a, anything … to, can delete, d ici, el … mensaje, en … casa, encore |, est … necessaire
  5.7: hasta aqui, have the, i … removed, it please, la premiere, m … je, me … sin, my battery, my … in
  5.7: non pour, not … so, nulle part, number … a, ordered a, pas … enlevez, pas … rendez, pas … velo
  5.7: please let, por … me, quien … NAME, reached the, roll |, said yes, si … continuez, son |, soy la
  5.7: svp haha, take … my, than my, that … at, the … reminders, three in, time … is, voice calls, when … i
  5.7: you text, you … again, you … to, | belle, | save, | … tes, ~elc, ~kill, ~osse
  5.6: a little, a … place, about my, ai eu, and |, arreter |, because … did, bought one, can … cut
  5.6: con quien, d avant, de … reparacion, delete pais, desabonne |, did … order, do … me, drive a
  5.6: email … better, es … mi, est |, est … j, fa, fa |, fella-, fellas, fille … NUMBER, for any, frieg-
  5.6: how … that, ici c, il … NUMBER, la app, last … please, m ecris, me tienen, off switch, on here
  5.6: parar |, pare |, pas c, pas … bonne, paso … de, phone at, por … y, que … veux, quieres, quit |
  5.6: sorry … no, sounds … he, tell you, the messages, there … not, this … me, to keep, trop tard, trop |
  5.6: tu … ecris, un la, wants off, you again, you … bueno, you … delete, | alto, | … tienen, ~_fa_, ~alto
  5.6: ~ki_, ~wast
  5.5: NUMBER … got, a ver, a … ce, a … i, after i, annule la, blocked |, bloque |, bloqueo |, ca … j
  5.5: called NAME, cuantos mensajes, de quoi, dio mi, dit oui, does this, en reparation, est … en, friegues
  5.5: from … i, his … one, i still, in … house, in … not, is … old, je … bloque, just for, last week
  5.5: let … off, mass, may … me, me … break, me … si, my … class, not … order, off … me, oublie ca, pack it
  5.5: pas … est, passed away, pedals |, pour … d, qui est, ridiculous |, said |, send … 2, si j, sign up
  5.5: stop la, texts … NUMBER, the … text, this … stop, told … that, tout svp, tu m, up on, veux … ca
  5.5: which is, you … have, | bof, | getting, | hasta, | new, | … bro, | … kid, ~pier, ~taxi
  5.4: NAME … he, a bike, a funeral, account with, aime pas, avais dit, away in, be the, best to, bite, bof
  5.4: by accident, change pour, chick, clicked, deja … non, el telefono, en … vida, enlevez |, es un
  5.4: est … c, est … je, esta casa, et … n, first time, forever>want, hand my, hear … you, i drive, i … say
  5.4: in … lake, it for, jamais … la, je change, l an, la … pas, liste moi, llamame, lol … moi, lol … person
  5.4: me … before, molestar |, my details, news i, no vuelvo, not … NAME, not … have, not … sorry, ok … then
  5.4: on any, only … the, out |, par NUMBER, pas … bon, passed … in, pizza … lol, plainte |, please … i
  5.4: plus … nous, pour une, revoke |, savoir quand, says … marketing, se donde, send this, send |, skip me
  5.4: spenc-, start with, suis le, sur … textos, text at, the night, the … every, this house, un … moi
  5.4: week i, when did, with … to, with … today, wrong phone, wrong … but, | cancel, | emails, | … already
  5.4: ~_hin, ~_oo, ~arto, ~denl, ~jart, ~orce, ~ulan
  5.3: and … have, arrete la, attend, block you, camara de, can … pick, coming back, cut … out, d un
  5.3: de … mere, esta … gracias, for one, hasta cuando, hear … my, is what, is … and, j … que, je pas
  5.3: je repond, just … the, las … de, lista gracias, mauvais gars, me … work, mes preferences
  5.3: message … vous, moter, no such, not him, not recognize, number … delete, obtai-, obtain, old man
  5.3: pas deranger, pings, pour toujours, pouver, prefiero … me, rappels … svp, recognize, reply-, replying
  5.3: sa, saber mas, salir |, setti-, sold … my, son ex, suis juste, supri-, tengo la, that … not
  5.3: to anything, vos … de, why … i, y est, you lost, you ni, | check, | desinscrire, | exit, | serieux
  5.3: | show, | stopper, | |, ~_sa_, ~coiv, ~mame, ~oiv, ~oive, ~pena, ~plyi, ~tron, ~urd_, ~vinc
  5.2: a cette, a … oui, ahi … que, am … your, at checkout, at your, bici era, bikes home, box blank
  5.2: capable |, combien … fois, comment … se, de fois, do … use, ese nombre, franchement |, get … from
  5.2: haha … moi, have … go, him he, i said, i … remember, is got, is … up, it go, it stop, jajaja you
  5.2: jamais … oui, je … appelle, la baja, la feuille, le gars, leaving a, lookin for, m … rien
  5.2: mal … numero, me sigan, me … it, message svp, mon NUMBER, not … message, numero lol, on … card
  5.2: promo … moi, promos svp, rappels pour, rien recevoir, senora NAME, son … numero, sorry but, spam i
  5.2: tengo bici, texting a, the lake, the … box, think … want, to … get, tone, toujours |, un beau, un … la
  5.2: which … i, whoa, wipe my, you fue, you that, you … lol, your … me, | whoa, | … encore, | … get, ~_aco
  5.2: ~bert, ~eado, ~eas_, ~ef_, ~rdin, ~sua
  5.1: NAME … l, NUMBER … pour, a otro, a … much, am NAME, and … phone, annuler |, basta you, been a
  5.1: bici … el, commis, d … ce, day lol, de … pis, did … agree, du … svp, elvis, eu … numero, got … phone
  5.1: has left, hello i, it … mine, j … la, know … NAME, la bonne, le number, le pour, le … gars, llego a
  5.1: llego … mi, me … have, mon … la, ne suis, no mande, no … otra, not NAME, not … again, nt, ok stop
  5.1: olvidalo, on n, on … team, oui de, por … a, pourquoi tu, same name, show me, so done, sold the
  5.1: sold … bike, solo llamadas, still texting, stop |, subscribed, text again, text club, texts in
  5.1: that … do, the sms, the waiver, the … time, thing it, tu peux, une … chose, up your, vince
  5.1: votre commis, vous bloque, vous … pas, was great, ways, would … it, y en, you call, yours |
  5.1: | olvidalo, | … apunte, | … bought, | … gives, | … pongo, | … siento, | … to, ~assi, ~dara, ~dito
  5.1: ~dve, ~kin_, ~ntam, ~tt_, ~ulle, ~voil, ~yan
  5.0: NUMBER texts, a jamais, a … is, acosa-, am … it, and after, and delete, autre message, bien … vos
  5.0: blocking you, bon … on, but stop, cantine, close my, de … hace, de … nom, el … quedo, en clase, era de
  5.0: etait pour, etait … la, fake number, from … again, gives you, gives … the, i … lol, i … was, ici la
  5.0: in this, it down, it … too, je … stop, know what, la … les, le … pis, like off, me and, me apunte
  5.0: me … sales, message please, my signature, no … here, not … right, number … to, nunca he, off for
  5.0: only the, only … please, pas celui, pas … NAME, pour me, projector, recep-, recevoir ca, recois encore
  5.0: sales, si you, sigh, sigh |, smh, smh |, so stop, stop … not, suffit |, text a, text … lot, the bikes
  5.0: the projector, to me, what gives, what your, wheelchair, would … off, you pues, | sus, | … sus, ~_sr
  5.0: ~andr, ~area, ~cina, ~eg_, ~estr, ~ichi, ~insi, ~lto, ~oter
  4.9: a … shop, accident i, added me, adding me, alertes de, already told, am … him, and confirm, au NUMBER
  4.9: aucun velo, bon encore, c … termine, came … on, cesse |, choisir, de sur, deal with, desabonnez |
  4.9: did … sign, dingi-, dinging, dit … c, du velo, eh |, est termine, est … d, forward |, give up, he died
  4.9: heard of, hers |, i guess, in one, incoming, informations, is no, it … ready, j … achete, jarto
  4.9: la ligne, mi vida, mi … lo, mon dossier, muchacha, never been, never heard, ni NUMBER, ni la
  4.9: no marketing, no sigan, no … saber, nulle, number … for, on … sunday, pouvez les, preferences
  4.9: probleme |, que conteste, rappel |, receipt says, resilie, since when, sorry who, svp lol, te … a
  4.9: tell the, textez plus, ticket NUMBER, till NUMBER, to just, velo … c, velo … reparation, vi |
  4.9: whole class, work … day, y all, | come, | coudonc, | … demande, | … husband, | … paso, | … pos, ~calm
  4.9: ~net_, ~rett, ~unad
  4.8: NAME … ici, NUMBER bike, NUMBER … vous, a … mis, a … no, a … persona, achete une, ai demenage
  4.8: ai … laisse, am … done, am … the, apena-, apenas, appelle NAME, are … my, as … delete, at … funeral
  4.8: be coming, bus … no, busqu-, can go, cater-, ce nom, cessez |, check … number, cita de, de bicyclette
  4.8: de esta, de message, de rappels, dejemoslo, desub-, driving me, en … c, encore vous, erreur je
  4.8: es … nombre, espam, fort, google review, guys again, i pick, i … these, is … in, j veux, j … demenage
  4.8: j … mieux, juste m, la persona, lata |, lawyer |, le robot, le … permiso, like you, link and, lol i
  4.8: luego me, m oublier, matte-, meeting |, mettez fin, moi ce, moi … suis, more text, mundo, my no
  4.8: next … and, no NAME, no envien, no para, no … with, not … at, number down, number … he, on vous
  4.8: oublier |, pare, paren you, passee, please close, plus besoin, pues, quoi … affaire, repondu oui
  4.8: says … stop, says … you, sea el, sea … ultimo, si tu, signe … ca, so |, soy … mama, spam |
  4.8: stop please, svp merci, tal, tanne |, thank … for, the time, them … me, this … was, to … every
  4.8: tout ce, trompe |, un de, up … not, veut … de, votre … a, what … i, what … with, who … a
  4.8: with … messages, yes to, yo … el, you can, you recibi, you … lost, you … paren, zip it, | cancela
  4.8: | let, | nouveau, | … bici, | … repair, ~busq, ~fond, ~gie, ~lay_, ~lege, ~odas, ~pse, ~rea_, ~rtan
  4.8: ~san_, ~uh_
  4.7: NAME got, NAME moi, after that, and … the, and … would, area, arreter ca, avez pris, be … back
  4.7: bit much, bonjour vous, bother me, boyfriends, busca, buying anything, c … le, de antes, de texter
  4.7: delay, delete it, en … je, end the, end this, escribe, estas, fait du, famille, feuil-, follow ups
  4.7: for … repair, get … more, got … of, halte, have reached, he left, i … filled, i … of, i … will
  4.7: if … need, in … trash, it but, je debarque, l … s, la marde, la … moi, last … i, lata, leave off
  4.7: look … up, lookin, marde, me>angry, mejor por, mensajes … llegan, message thank, mon tour
  4.7: my boyfriends, ne travaille, not opt, nothing |, now please, now … stop, number c, on … texts
  4.7: opted in, par jour, pas moi, pas pour, pas … courant, passe mon, passe … tour, passi-, passing
  4.7: pero … es, please … have, por … los, que … mensaje, quiero … esto, rappels aussi, recoive, ser
  4.7: shut … off, so … the, solo … por, sors moi, su … el, suis jamais, suis … NAME, suis … le
  4.7: tanto mensaje, texts have, texts i, texts thanks, the trash, to fix, to … again, to … from, tronp-
  4.7: tronpe, tune … i, turn this, vendi la, voy a, was … for, weeks … i, wo, yo … cuando, you find
  4.7: you … asking, you … reached, you … uno, your text, yours, | compre, | en, | fin, | forget, | our
  4.7: | tout, | wo, | … an, | … envien, ~_ses, ~_set, ~_wo_, ~aded, ~inco, ~lite, ~rten
  4.6: NAME and, NUMBER tubes, NUMBER … after, a molestar, a spoke, about … order, about … repair, ai aucun
  4.6: all day, anos y, apres ca, as a, bike fixed, blocking, bot, came to, cancle |, card … my, chirurgie
  4.6: commande … velo, contact info, de … oublier, de … son, details i, did … opt, el … era, envoyez ca
  4.6: es … o, for … guys, for … tune, has … the, his mom, i ask, i press, inten-, is all, is … but
  4.6: je reponds, je … ma, just … me, le ruego, le … etait, leave this, left … phone, little |, live
  4.6: llanta no, loca |, looki-, looking for, lycra, mas por, me salgo, me … dinner, mecrive, messages pour
  4.6: mieux pas, my cell, my … out, my … says, my … stop, new … but, no molestar, no … si, not use, only to
  4.6: ou je, oublier, que quiero, quelqu … d, quels, repair … is, rester, review |, right to, se si
  4.6: si … voulais, so how, so quit, stop now, stopper, sus avisos, talking about, tan, textos … svp
  4.6: texts too, there are, this sim, this to, this … scam, ticked, tiene otro, todas, todavia me, un d
  4.6: unreg-, velo pas, velo … pret, vendi … bici, votre magasin, y … me, you people, you vendi, you … da
  4.6: you … right, | arret, | marco, | stoop, | … changed, | … check, | … company, | … down, | … know
  4.6: | … sigan, | … vendi, | … wey, ~anin, ~eani, ~halt, ~init, ~nces, ~page, ~paro, ~sabl
  4.5: a bus, a ella, a mis, a textos, a … n, ago, ahi |, ai compris, already picked, and … more
  4.5: at … register, aussi svp, avisar, baja … no, be … last, bike last, bout, but no, by that, can … texts
  4.5: cancl-, cancle, chiru-, confirm that, could … about, creo que, cross-, crossed, de travail, de … faut
  4.5: de … manana, demande ca, do … own, do … you, down lol, e receipt, enlever svp, equivocaron |, est … ma
  4.5: et les, excuse, fait reparer, fois faut, for repair, forfait |, funny i, gardez vos, get |, get … take
  4.5: give … a, going forward, guardense, guardense sus, habite a, hers, i … reply, i … today, in … repair
  4.5: incorrect, j … compris, just delete, la case, laissez tomber, le hago, le … merci, les … merci, lines
  4.5: llamadas |, lourd |, march please, me alone, me sorry, minte-, moi jamais, no text, non … l, not ok
  4.5: not who, numero mon, out if, page, please quit, please … mine, plus |, pour de, puedo |, que … stop
  4.5: receipt … is, send me, shop … my, since … is, son … NUMBER, sors … de, stoop, sur une, text … my
  4.5: texts ok, the register, the … now, this … phone, to it, to texts, travaille, un ano, una camara, utile
  4.5: vous parlez, were all, when he, you before, you van, you … fake, you … told, | calm, | cancle, | funny
  4.5: | guardense, | had, | mettez, | pretend, | quitter, | … commence, | … contesta, | … numbers, | … reste
  4.5: | … serait, ~ae_, ~ark_, ~atai, ~barq, ~dver, ~eros, ~ieme, ~mmat, ~moin, ~ocki, ~ping
  4.4: NAME … her, NUMBER … am, a life, anda … bici, anko, as pas, avez … mauvais, back so, been … your, brun
  4.4: ca sonne, cambio de, chose, contest, dans l, de boutique, de … sus, depuis le, did … miss, doubt
  4.4: driving and, drop the, du NUMBER, ecris stop, el de, entre, envoyez … rien, es una, esa muchacha
  4.4: ese … me, est rendu, est un, est … arretez, esta linea, etait a, everything |, feuille, get … life
  4.4: got off, hinch-, his old, how can, i doubt, i … one, in touch, in … day, in … wheelchair, is … she
  4.4: j … stop, je dors, je … sortir, just remove, juste … la, la manana, la … personne, le mauvais, le … si
  4.4: lo … a, los de, march, me suscribi, mecri-, mi mujer, mi … se, moi je, moi … NAME, mom said, mon … pas
  4.4: muted you, my business, my … thing, never again, nmbr, no bill, nothing personal, nueve, o p
  4.4: of … phone, old owner, on est, on … but, on … form, out loud, parar, pas recevoir, plants
  4.4: please never, pos, pris mon, que j, quien … es, quito, regarding, reportar |, ruego, s t, s … o
  4.4: said no, said ok, se desabonner, sheet, so the, son telephone, sur mes, suscribi, t o, t … p
  4.4: taken off, tanto texto, textos je, thank … remove, that … number, the code, the hat, the … man
  4.4: the … texts, this numbers, this … a, to see, to … getting, to … on, trash, un … j, up i, urgences
  4.4: vos … vous, were a, what this, work … please, you les, you … was, your customer, your talking
  4.4: | delete, | doing, | for, | jajaja, | moi, | tache, | … etes, | … faire, | … llegan, ~cann, ~ebar
  4.4: ~eul, ~iem, ~ivi, ~reca, ~rmen, ~rueg, ~sak, ~toir, ~zac
  4.3: a enlever, a inscrite, a pas, a wheel, a … de, a … haha, al dueno, all i, ambulance, and no, answer is
  4.3: autorise |, avez … numero, be … if, be … off, belle, better … me, bit |, boss … a, bueno que
  4.3: c … juste, c … stop, ca continue, ca |, ca … donne, cambio … numero, card with, ce pas, checked … box
  4.3: chier |, como es, compre una, could text, de … le, deja repondu, did … ask, did … win, disque
  4.3: do … waste, du groupe, du … ici, e, encore … texto, end, end |, est parti, est … spam, estoy … clase
  4.3: et le, et … velo, etait juste, ever |, finir par, fois et, for … who, gave … a, get … call, goes … the
  4.3: hace … ano, his … with, i … gave, interested |, jaja … no, je … appeler, je … son, la hoja, las bicis
  4.3: le recu, lien … se, life |, lift my, liste svp, lo di, long will, lui il, m appelle, many times
  4.3: mensaje … la, message merci, mi |, mi … mejor, mineu-, moi et, molesten, monde, more i, name … this
  4.3: never put, never … up, next text, no a, no … the, not waste, not win, not … anyone, not … with
  4.3: on … texting, oubliez moi, out please, parel-, pas … moi, please disable, please end, please undo
  4.3: plus un, pour arreter, pour quelqu, prefer email, que a, que tengo, que … con, quoi ca, real |
  4.3: reparation mais, replying stop, report you, rimou-, rimouski, said to, spoke, star, stop getting
  4.3: suis son, text moi, that my, that … will, the hell, the text, they go, trying … reach, umm, un autre
  4.3: un sub, un … aux, use email, velo c, vendi, vez … me, vous me, vous … me, vous … sur, want off
  4.3: want … leave, waste your, wey |, who left, who you, without asking, would … mind, y ese, yo … hice
  4.3: you … back, you … call, you … lo, | annuler, | baby, | tal, | umm, | whatever, | … asked, | … brother
  4.3: | … contesto, | … live, | … otra, | … respuesta, | … sub, | … verdad, ~_cro, ~_e_, ~_inn, ~_jur, ~_rel
  4.3: ~_sak, ~ains, ~ane, ~bby_, ~cet_, ~cosa, ~dme, ~oins, ~oren, ~pted, ~rau, ~taf, ~tme, ~tran
  4.2: NUMBER au, a car, a erreur, a yes, all of, ami, answer … no, aqui es, at work, avec tes, avez fait
  4.2: axe the, back off, bell and, bici yo, bikes … stop, bikin-, biking, box by, by text, by … at
  4.2: by … name, ca lol, calm, calm down, can end, changed her, check your, cita y, commence a
  4.2: con … mensaje, con … nombre, d la, datas, de ese, de … las, delete … pero, during work, en envoyez
  4.2: en juin, en … les, encore une, enough is, entendre parler, eso … de, esto, etait regle, eu mon
  4.2: for everything, forever |, fork is, from you, from … on, fue el, gars, have … bike, have … wrong
  4.2: hearing from, here … that, hi please, hit the, i left, i live, if … stopped, in … name, inscrit
  4.2: insis-, ip, j habite, j … eu, just reply, l … dit, la semaine, last year, le escriban, le escribe
  4.2: like the, love … not, lui … a, mais je, married, me nuts, me … are, me … deja, mi cuenta, molestar
  4.2: more … reminders, my … down, nadie les, nadie … en, necessary |, next … goes, no hice, no m
  4.2: no … conozco, not bill, not … if, notices |, notifications |, number … never, numero etait, oh … is
  4.2: on his, other day, oui a, paral-, pas sur, pasad-, personne |, police |, pour etre, pour se
  4.2: pourquoi … me, provide, pu besoin, quand … velo, recibir sus, repair i, rien laisse, sague-, saguenay
  4.2: said … on, serai-, signale, signale |, sim, something i, stop je, suis a, text goes, text people
  4.2: text … time, texts after, texts thx, the fine, the last, the next, the … at, the … do, the … no
  4.2: the … print, these come, they … at, this … last, time … i, tired … this, to reach, to … only, tour |
  4.2: ugh |, un dimanche, unsubscribe lol, used to, velo a, veux plus, vous … si, want another, waste
  4.2: were … to, whatever sends, why you, why … send, work phone, wrong>not, your money, your shop, | bro
  4.2: | ou, | parar, | … appointment, | … been, | … muchacha, | … pedido, | … sa, ~_lee, ~aral, ~atar, ~cara
  4.2: ~ciar, ~dien, ~eez, ~gars, ~iel_, ~isi_, ~iud, ~iuda, ~kil, ~nsis, ~orma, ~pedi, ~rne_, ~shee, ~ssee
  4.2: ~stra
  4.1: a normal, a … about, a … les, addin-, adding, ai deja, ai … approuve, ai … facture, al que, alto |
  4.1: and … else, anda en, apres … plus, arnaq-, arnaque, asking me, aveni-, avisos … no, be … with
  4.1: being texted, c … beau, ca plus, can … my, ce cell, changed … number, comme si, de bike, de ses
  4.1: de … mama, de … telefono, delete … no, delete … old, depuis quand, deranger |, digo, do … keep
  4.1: dos rayitas, el … y, elevator, en cours, en … eu, end … please, enlevez … des, entered, est mort
  4.1: et vous, faire texter, faites comme, faites … si, faux |, fella |, fine print, finge-, for … lifetime
  4.1: for … receipt, forget it, form … i, from here, get removed, good … the, gossa-, ha, hace dos
  4.1: he … nada, hearing … you, home … the, i … buy, i … no, il n, in … on, inner, is … i, it if, je … sa
  4.1: kill the, la … passee, la … semana, laisse la, las … am, leavi-, leaving, les |, llevo el, m … ca
  4.1: m … jure, madam-, madame, mais … de, mal |, mal … telefono, mangez, mauvaise place, me llamo
  4.1: me … loca, menvo-, mercy, mi … tiene, mis mon, msj, my line, nda, no send, no … los, no … message
  4.1: not text, not … here, not … me, not … name, notices, number … up, numero ca, of … do, on … account
  4.1: one lifetime, oublie moi, oui … ca, pas un, pas … textos, plant, please fix, plus ce, plus svp
  4.1: preguntarme, pressure, quit sending, rappels de, rayit-, rayitas, read these, ready it, recepcion
  4.1: refused, remember |, reminders please, retire |, revise, rien du, rien … chez, sabba-, sabbath
  4.1: said … to, see … it, semaine passee, si yo, si … velo, sin preguntarme, slipped, stoppez, sue
  4.1: suis pas, sur … ligne, tantos, texto pour, texts anymore, that i, the … this, this was, tiene bici
  4.1: time on, try again, une … a, unsub from, up call, usele-, useless, vendi-, veux sortir, vide
  4.1: vous lachez, vous signale, where is, with you, with … phone, with … the, wrong fella, wrong guy
  4.1: wrong … there, y … erreur, you mean, your roll, | b, | cancelar, | excuse, | hi, | paid, | … blonde
  4.1: | … intensos, | … lost, | … mes, ~_er, ~_ha_, ~_rat, ~_vec, ~ark, ~aser, ~cele, ~eavi, ~ence, ~eule
  4.1: ~fort, ~gana, ~mour, ~msj_, ~ndu_, ~nel_, ~ntos, ~oof, ~patr, ~quez, ~seig, ~sj_, ~ski_, ~tf_, ~ueg
  4.1: ~usca
  4.0: 2 no, a off, a … avenir, a … eu, achete, ai NUMBER, ai … pas, already … no, also i, am … NUMBER
  4.0: and he, and please, anything … you, apunte, argh, au … quand, aucun … alors, avenir, avez … mon
  4.0: belgi-, belgique, bicycle … you, break, bye la, c … pour, c … toujours, cajer-, call list, carnal
  4.0: chale, change … boutique, chier, circled, computer to, dame, delete … one, demac-, disab-, disable
  4.0: dit non, do … start, donde … que, during … hours, ecrire je, emergencies, empty, en recevoir, en … y
  4.0: entiendan, es mia, es … telefono, est toujours, est … pas, etes … la, excuse me, fastidio |
  4.0: for emergencies, forever>send, funeraire, got his, he … the, her … she, hombr-, hombre, how … will
  4.0: i receive, i … get, ici, il y, in … store, in … when, is ready, is you, is … NAME, j pense, j … aucun
  4.0: juin, jure que, killin, l avenir, la mama, la suite, lachez … avec, lamen-, lamento, les urgences
  4.0: let … go, link to, link … unsubscribe, list>not, list>number, loca, loco |, los bloqueo, los voy
  4.0: m … inscrit, marche pas, me coute, me … here, melange … clients, meme, merci bonne, merci plus
  4.0: messages svp, mettez … a, mineure, mon … lol, mother |, mute, my … the, necessary, no soy, no … k
  4.0: no … volver, nomas |, not been, not his, not need, not … coming, number … week, numero le, of love
  4.0: off … group, or any, over there, own … bicycle, pero el, plus ici, pour … reparation, pour … urgences
  4.0: pourquoi … m, proprio, recibir … promociones, reminders i, remove |, reply to, reponds, respond, rm
  4.0: s adresse, s … fait, salgo … esta, se … que, seguido, sell, send … anything, serie-, sick of
  4.0: so … come, so … quit, spring … is, stop or, su lista, suis dans, svp les, tan seguido, tell … computer
  4.0: terminar, texas, text list, text … before, textear |, than … mother, that … be, the answer, the … came
  4.0: the … thing, the … thx, think … got, this line, to … when, trank-, trankil, tu … es, turn off, unsub
  4.0: unsub |, velo et, vendio, volviendo, vous dites, vous le, waiting on, waive-, waiver, what i, who are
  4.0: with no, wrong … i, y esto, you just, | basta, | casi, | stoppez, | too, | … cambio, | … comme, | … j
  4.0: | … ruego, | … spamming, | … suelta, | … was, ~_ei, ~_eto, ~acta, ~alt, ~apel, ~arta, ~cies, ~clue
  4.0: ~coc, ~coup, ~desu, ~ecke, ~egue, ~elli, ~ewe, ~exas, ~homb, ~isab, ~ish, ~ko_, ~lata, ~lfr, ~obi
  4.0: ~prio, ~real, ~rras, ~sim_, ~tarm, ~texa, ~van_, ~xas, ~xas_, ~ywa
  3.9: NAME on, NUMBER … mayo, a ca, a nice, a otra, a wheelchair, a … how, a … to, about … texts, ai … pour
  3.9: already … it, and … are, and … got, any bike, avenir |, back to, baja … favor, ca … coute, cada
  3.9: calls not, cambie … ciudad, can stop, cancelen los, che, checked, could … not, cuando le, cuando … di
  3.9: dans maison, de ciudad, de mayo, de … boutique, de … moi, degag-, dejelo, dejenme en, des … sur
  3.9: donc … de, donne mon, double check, ecrivez plus, el … you, en … pantalla, era … el, es … mio, escog-
  3.9: escribiendo, este cel, estos avisos, et je, et … est, etes chez, faire les, fait … a, famille |
  3.9: fatigants |, for … and, forget me, form and, franc-, frequ-, from this, funeral |, hacen falta
  3.9: here on, i split, i subscribed, i … stop, in peace, incor-, is … n, japan, jusquen, kids … a, la ca
  3.9: la … NAME, la … no, la … sur, last |, le … para, les … jours, ligne d, list |, lourd, me about
  3.9: me desabonne, me money, me … inscrit, me … rien, me … texter, merci … me, messages j, mi papa, mme
  3.9: mon number, mon … aux, monde sans, monde … leur, more message, msj |, muy … pero, my file, my number
  3.9: my … up, name but, need … keep, never ordered, never … yes, new … and, no … bike, no … in, no … soy
  3.9: non moi, not … list, not … please, nothing else, nothing … by, number if, on … site, online … it, ou j
  3.9: pais, par pitie, parlez, phone |, phone … the, plenty |, plus … mon, poste, preguntarme |
  3.9: prochaine … et, pu a, que … numero, que … velo, quelle … a, quieren, recados |, repondu, resil-
  3.9: retirer |, sacame de, sans leur, sans … demander, saute-, say … me, sick … this, slow down, so … more
  3.9: so … stop, solo para, sorry … be, sortir, stop for, stop … have, su … no, sur … vous, suscripciones
  3.9: switched to, text … after, text … thank, texto … no, textos merci, texts can, the babysitter, the same
  3.9: the … ups, there … for, these go, think your, think … are, thinks, this phone, tips, tv |, un magasin
  3.9: un … numero, une arnaque, va … pagar, vais … maintenant, velo rouge, vos pneus, vous … chez
  3.9: vous … ecrivez, was just, worse … my, would … no, year so, you … is, you … just, | added, | already
  3.9: | another, | came, | cancele, | chale, | dije, | pare, | supprime, | svp, | … bueno, | … data
  3.9: | … escribo, | … ex, | … fils, | … passe, | … sold, | … tard, ~_coc, ~_dn, ~_eas, ~_end, ~_ile, ~_lin
  3.9: ~_mme, ~_msj, ~abor, ~auss, ~bot, ~burr, ~clai, ~couv, ~duen, ~ecep, ~erez, ~ilie, ~mit_, ~msj, ~ntl
  3.9: ~onos, ~paus, ~pien, ~raye, ~scam, ~spen, ~sub_, ~tine, ~urez, ~uven
  3.8: NAME c, a bottom, a quiet, a … bracket, a … mejor, abonnement, again … i, ai accepte, ai rien
  3.8: am … this, and you, any longer, any … of, anymore please, apuntaron, are … please, arrete ca
  3.8: arretez |, assez, autre chose, avais … non, avait … que, ay no, bonne chance, but … do, by … again
  3.8: c … bon, c … pas, ca merci, cambio el, cancel … membership, card says, chill, completement, courriel |
  3.8: cuando acepte, dad passed, de d, de repondre, di … para, do it, do … really, drop me, each, el ultimo
  3.8: email … fine, enrolled, entendre … de, est stop, este … es, estoy … sin, fille-, filled, for … remove
  3.8: from … this, gave it, gens, gives, have one, he must, his … he, hope … find, i say, in an, in your
  3.8: inscrite, intended, is … texts, is … who, it the, it … over, j … accepte, jamais |, je te, je … avais
  3.8: just stop, la c, la pub, lcap, le … ou, le … que, leo, les alertes, les courriels, les … par, llama
  3.8: llamo, mais plus, mandar un, manejo, me cambie, me dire, me for, me quita, me souviens, me … now
  3.8: melange, mi … si, mon … et, my chain, need texts, need … you, no so, no … cita, not of, not the
  3.8: not … an, nothing about, now … it, numero lo, numero … NAME, of your, of … list, of … text, of … these
  3.8: on for, on … file, once … month, or ever, otro mensaje, out do, pantalla, per, please no, por … porfa
  3.8: pour … hiver, pour … textos, pretend, pueda, quand la, quand meme, que … llamen, que … llegan
  3.8: quien me, recados, reminder … NUMBER, repondu … deux, rien … reparer, sa mere, sacra-, save your
  3.8: says you, se quien, see these, segui-, settings, settings … off, si sin, sms svp, sorte, souvent |
  3.8: souviens pas, stop thanks, suis inscrit, telling me, text service, these to, these>want, thx |
  3.8: times |, times … i, told your, tu … sur, une … en, vais vous, veux … entendre, water bottle
  3.8: whatever … is, with the, wrong person, y lo, years, you might, you … gracias, your lookin, | bill
  3.8: | end, | fais, | heard, | shut, | tabarnak, | … bajo, | … derailleur, | … everything, | … happens
  3.8: | … sort, ~_eac, ~_leo, ~_mr, ~_mut, ~agam, ~ata, ~cede, ~dme_, ~efus, ~elat, ~habe, ~heet, ~maci
  3.8: ~nate, ~ores, ~rity, ~sca_, ~undo, ~vei, ~zes, ~zes_
  3.7: NAME connais, NUMBER message, NUMBER … la, a different, a fake, a voir, a … mujer, a … office
  3.7: acepte |, ads, after … please, ago |, agreed … this, ai beau, ai donne, ai … ce, also can, am … NAME
  3.7: am … landlord, am … out, and the, and … with, annulez … abonnement, ante, asi que, asked before
  3.7: at … website, avec … rabais, avoir ce, bici desde, brought … in, busque, but my, but … is, ca commence
  3.7: ca presse, caiss-, cancelen … mensajes, captu-, ce service, ce … le, charges, ciclista, clerk, come at
  3.7: comment … vous, con ustedes, contact please, cuando se, cuenta de, cupon-, cut … the, de … mais
  3.7: decen-, denta-, do my, do … disturb, do … text, ecrivez a, ecrivez pas, ecrivez |, el cel, el … le
  3.7: enough … these, enrol-, equivocado |, esta … no, este chip, feel free, feel … to, fille la, findi-
  3.7: finding, for … one, gardienne, gave my, girlfriend, good … finding, habia … que, have … his, here we
  3.7: i declined, i unsubscribe, i … did, i … none, incon-, is … consent, is … her, it back, it now
  3.7: j … beau, jamais … a, je roule, just call, la … nunca, le … sinon, les texto, ligne, liste … gens
  3.7: live in, los … a, luck finding, m ecrivez, m est, mais arretez, marco mal, me derange, me pregunto
  3.7: me … as, me … do, me … mandando, me … pues, me … to, me … tres, messages … do, mind, moi … rien
  3.7: moment, mon accord, mon … d, my … husband, named, next … please, no thx, nombre |, not contact
  3.7: not disturb, not have, not start, numero la, nunca … ido, nuts |, och, of these, on arrete
  3.7: on … receipt, opt me, otez le, ou … NUMBER, oui pour, own … now, pacie-, parler … vous, pas … bike
  3.7: pass on, permanently, phone a, pierd-, pitie, place lol, please delete, please just, please not
  3.7: plus rien, plus … des, por … el, pre, provi-, pueden … de, qu … me, que lata, que … borren
  3.7: que … mandan, rather … a, ready … is, rehab, rien … voir, saber … de, sauter, securite, semana pasada
  3.7: send no, serait, so please, somebody … i, stop did, stop is, sub |, svp arretez, svp … ai
  3.7: telefono … es, telephone de, tell whoever, textos … j, the kid, the tv, the … unsub, there … two
  3.7: think have, this list, this … getting, tho |, time stop, today … you, toi |, tomber |, total-, totaled
  3.7: trottinette, une crevaison, up … anything, velo … moi, veule-, veulent, veux … que, viend-, voile-
  3.7: voilee, vos … pour, vous … deja, vous … dit, vous … donne, want your, want … updates, y de, y siguen
  3.7: yo … la, you keep, you stopped, you tu, your … so, | desabonner, | feel, | nadie, | och, | oublie
  3.7: | … eso, | … esta, | … femme, | … look, | … robot, | … sea, | … shut, | … with, ~_aca, ~_ads, ~_afr
  3.7: ~_ami, ~_bas, ~_hip, ~_ici, ~_lou, ~_mun, ~_rol, ~afr, ~aptu, ~asad, ~asti, ~aus, ~away, ~bot_, ~dmin
  3.7: ~edir, ~endo, ~erai, ~git_, ~ibu, ~inea, ~inga, ~itor, ~med_, ~nfun, ~pan_, ~piti, ~pli, ~ppos, ~ptu
  3.7: ~ptur, ~rges, ~ribu, ~sary, ~tad, ~tant, ~tear, ~tn_, ~trib, ~ub_, ~vent, ~watc, ~xis
  3.6: NAME … j, NUMBER see, a dejar, a l, a lo, a present, a textear, a … desabonner, a … semana, a … since
  3.6: about … block, ai … ans, ai … que, am dead, am … a, an dernier, and take, and … stop, annule |
  3.6: arret … fois, arrete … textos, asking again, automatique, autorizo |, avez reveille, bbb, bro |
  3.6: brother he, c mon, c … la, can the, cappe-, capped, casil-, casilla, cell pour, check … digits
  3.6: cinquieme, clicked yes, client, contact |, corte-, crying out, crying … loud, cut it, cut me, dan
  3.6: de le, de no, de … avisos, desole mauvaise, desolee |, died please, dieron un, dije que, dije … la
  3.6: dings, dos … y, el mes, en adelante, en … plus, envien, est … elle, est … qu, este telefono, esto |
  3.6: et me, etoile, faites le, fewer, for crying, for our, fort |, fuera … la, go to, good luck, got … kids
  3.6: grateful if, grateful … you, hace un, his phone, how … more, how … the, i hope, i … opted, i … report
  3.6: if that, in … he, in … min, in … shop, is called, is … just, is … longer, is … night, is … remove
  3.6: it and, j … deja, jaja you, je … arret, jure, just … people, know anyone, l … dernier, la famille
  3.6: la … las, la … tengo, le cinquieme, le … mal, le … plus, left in, lista … le, loco, los mensajitos
  3.6: lose the, lost |, mail, mandado, mandaste, mange-, mari, mas |, me … good, me … never, messages lol
  3.6: messages … ai, mis la, miss the, moi j, monja, mudo, my mobile, nadie con, nadie … ese, named NAME
  3.6: ninguna, no paran, no … ningun, no … un, no … updates, no … yo, not … a, not … do, not … more
  3.6: nothing more, number>remove, oigan, on … lol, one with, or i, ou … ai, pager, para … recibo, pero … no
  3.6: phone calls, phone … old, pis … a, please … am, podia-, pongo, pour vos, pouvez … de, prett-, pretty
  3.6: print, prochain texto, promos a, que … etait, que … y, quit it, quiteme de, rappel … la, receiving
  3.6: reparle, reste plus, says stop, se llama, send>wrong, she … on, show up, si … continue, sin … por
  3.6: soit le, soit … dernier, solo … la, stop … now, struc-, struck, supprimez mon, talk … about, tenga-
  3.6: tengan, tengo que, textos on, tf, the NAME, the paper, the … have, the … was, these |, think we
  3.6: this be, this shop, time to, to … me, to … taken, trade-, traded, tu normal, turn … off, una llanta
  3.6: up do, up the, up … that, vendu … velo, vida |, vivre, vos sms, voulu, vous textez, vous … du, want my
  3.6: was … to, watch-, watched, were done, what the, when she, will keep, will report, with all
  3.6: with … guys, worse than, y … lo, yo solo, you if, your … put, | asked, | depuis, | email, | esto
  3.6: | lache, | podrian, | retrait, | sir, | somos, | traded, | … cambie, | … linea, | … manejando, | … pu
  3.6: | … put, ~_dam, ~_emp, ~_ip, ~_jac, ~_pau, ~_ze, ~abar, ~adm, ~adme, ~aff_, ~ajer, ~baro, ~dau, ~deve
  3.6: ~eivi, ~enro, ~entl, ~fed_, ~fewe, ~gal_, ~git, ~hani, ~hus, ~ined, ~iol, ~jac, ~loco, ~lur, ~mini
  3.6: ~nel, ~nrol, ~nso, ~ntad, ~ohi, ~oid, ~oiga, ~ongo, ~oop_, ~pau, ~pter, ~ska, ~ssie, ~tuv, ~ugge
  3.5: (angry), NAME, NAME a, NAME … est, NUMBER … 2, a quelqu, a ser, abonne, am … stop, ami |, and now
  3.5: and … quit, annuler les, apaga-, appartient a, aqui … no, as … mauvais, assured, au retour
  3.5: aux messages, avertissement, avez … fini, avis, avisos de, avoir dit, away from, away please, axe
  3.5: bici … favor, bikes … on, bloqueo, bought the, box was, but please, ca les, came in, can … now
  3.5: can … pause, can … say, cancelar |, cancele mi, ce … je, ce … ne, cinqu-, coche, como que, con … de
  3.5: de numero, de opinion, de … lista, de … llamar, de … message, debarque |, dental
  3.5: dernier avertissement, disconnect, dit … a, dit … vous, do … contact, does … text, donde … mi, donne a
  3.5: drop … number, el no, ese NAME, eso … es, este … se, esto no, esto … me, exped-, faire … textos
  3.5: fermer, flamm-, for … out, force-, friend |, from all, from … text, get … my, got … bike, groupe |
  3.5: have … bikes, hell, how … you, i already, i pause, i … NAME, i … put, i … something, i … this
  3.5: in … night, incom-, is her, is his, is pete, it … text, j … rien, j … tu, jehov-, just no, just … not
  3.5: l ancien, la caisse, labor day, last month, le rdv, leaving the, les message, les … a, les … haha
  3.5: liste … moi, liste … texto, lo mejor, los … con, loud, m … reveille, ma … que, manches otra
  3.5: manches … vez, many … lol, maple, me as, me va, mine i, moi s, moi tranquille, moi … client, moi … il
  3.5: moins, mroe, my form, my sign, my … a, my … used, n ecrivez, n … envoyez, name out, never … a
  3.5: next … i, no llamar, no … este, not one, not … lol, not … phone, not … this, now so, nunca les, nuthi-
  3.5: nuthin, off this, okaye-, okayed, on call, on … work, one … is, par contre, parce que, paren |
  3.5: pas ici, pas que, paying for, pero no, phone goes, please turn, plus chez, plus … numero, pour … ca
  3.5: pour … dire, press to, que intensos, que … etes, que … quiten, recois … un, reponds arret, right … for
  3.5: se … no, send these, show, son … pas, sorry … did, spame-, state, stop NUMBER, stop gracias, sue |
  3.5: sure the, svp … message, take … of, telefono … lo, tere, text updates, texter |, thanks … no
  3.5: the … sale, this … or, thought it, to put, to stay, told you, tremblay, tu t, una … y, updating
  3.5: va … ser, vais plus, velo … course, veux que, voir avec, vous allez, want texts, want … cancel
  3.5: wants them, we keep, when … signed, while … and, win the, would … you, y por, y … de, yo … mande
  3.5: yo … tengo, you dejen, you … over, | alright, | axe, | by, | dans, | fed, | otro, | pass, | prenez
  3.5: | set, | spam, | under, | … appelez, | … come, | … order, | … pero, | … ticked, | … voy, ~_ds, ~_plo
  3.5: ~abra, ~acid, ~ager, ~aled, ~asil, ~bast, ~bby, ~blas, ~blay, ~cada, ~clis, ~coch, ~deri, ~elv, ~ener
  3.5: ~etty, ~ewer, ~gati, ~iber, ~lenc, ~line, ~mass, ~mill, ~nted, ~oler, ~pr_, ~rcy, ~tenl, ~uego, ~ushe
  3.5: ~vorc
  3.4: NAME here, NAME y, NUMBER … yo, a rest, a sock, a … NAME, a … basura, a … ecrire, a … magasin
  3.4: a … nada, a … pis, aca, admin-, ai … numero, al … me, all got, and these, and … hit, are … welcome
  3.4: arretez svp, ask me, ask … hours, aucun texto, away, be taken, bike moi, bloqueado, bloquear
  3.4: bonne personne, bro, but … not, by … i, ca … la, caisse, cese, choisi, chole, combien de, compu
  3.4: conduis un, couture, de trabajo, de … ma, debarquer, desk at, desmarque, di, di mi, did no, did … such
  3.4: dire, dise, do … press, do … write, doit, done … you, down as, down … street, dueno, dump, el … pero
  3.4: elle … change, empty … the, en su, en … you, enough … from, envie mas, ese no, every … day, fais du
  3.4: fait voler, falta que, favor gracias, fin aux, fine i, finish, for … NAME, for … e, forfait est
  3.4: foto … la, god stop, hace falta, hace … anos, had this, han de, hay ningun, hi i, hijos, hora |, hotel
  3.4: how … times, i did, i talk, i … his, i … yes, ici pas, if this, if … text, il … y, importante
  3.4: importante |, in for, j … signe, je … dise, kid |, kid … me, l abonnement, la atencion, laisser
  3.4: le dise, le … ne, like … is, los … you, m … pu, ma grand, ma … mere, magic, magic word, mais … n
  3.4: many more, many … do, mauvaise, me again, me estan, me go, me molesten, meme pas, messages texte
  3.4: mix up, moi pu, mon … haha, my repair, n en, nada … ver, name … of, ne m, never gave, never opted
  3.4: nice … but, no … he, no … molesten, no … svp, no … thing, nom |, non plus, non … les, normal que
  3.4: not welcome, not … another, not … fan, not … texts, now … please, number … it, numero … une
  3.4: nunca … di, nurse, of everything, of stop, off sms, ok for, ok … ai, on … desabonne, only so
  3.4: part … stop, parti, pas bon, paso cuando, people |, pis c, plait |, please … it, plus … vos, pour lui
  3.4: pueden parar, pues yo, quand j, que el, que ver, qui vous, rayer, receiving this, recevoir … texto
  3.4: records |, recue-, regarde jamais, reparacion no, reply here, reponds stop, returned the, revoq-
  3.4: ride … you, say … the, says … on, se desabonne, se los, serait ce, serieux |, siento, sin … para
  3.4: stay … the, stfu, stop already, stop comme, subar-, subaru, such thing, system, tannee |
  3.4: textos … aimerais, textos … mon, the magic, the trek, the … word, this … annoying, this … at, tiens
  3.4: time and, times do, to message, todo lo, train |, trying to, tu te, tu … de, tu … m, two of, unche-
  3.4: undo, une … fois, unfollow lol, up … after, up … my, used … be, utilise, va faire, van tres, velo va
  3.4: velo … haha, veut pas, voler, volvi-, vouli-, vouliez, vous vouliez, wasting … time, whatever box
  3.4: when is, who tf, who … NAME, who … yes, word to, yo … en, you chole, you make, | cat, | ce, | desist
  3.4: | returned, | revise, | rip, | salir, | stfu, | suficiente, | terminate, | wrong, | … back, | … buen
  3.4: | … chole, | … dites, | … espere, | … estan, | … personal, | … plan, | … sorry, | … yo, ~_bit, ~_di_
  3.4: ~_don, ~_few, ~_inc, ~agas, ~blet, ~conc, ~cta, ~ctar, ~doit, ~dome, ~earm, ~eign, ~enso, ~erin, ~esto
  3.4: ~evoq, ~guna, ~hote, ~hter, ~ijos, ~itie, ~leer, ~melo, ~mino, ~niq, ~niqu, ~nom, ~nro, ~oads, ~oph
  3.4: ~orr, ~paid, ~pels, ~ran_, ~rce, ~ria_, ~rito, ~rto_, ~spu, ~terr, ~tros, ~tty_, ~ude_, ~urra
  3.3: a bloquear, a meter, a … lo, a … star, ai … donne, am done, am over, am … not, anoth-, another
  3.3: any … to, appartient, aqui nadie, ask your, avec moi, avez du, avoir … numero, baja |, basez, be
  3.3: be grateful, ben voyons, berna-, boise, bruh i, buy my, c … fini, ca finisse, caray, card in, celui de
  3.3: cero, cherchez, clair, come by, como … hago, compris |, con lo, conce-, contre, customers, d avis, d m
  3.3: de escribir, de mensajes, de mon, de … con, de … ici, decoc-, desactiven, desinscrivez … svp, desma-
  3.3: different number, divor-, do … even, do … for, do … unsubscribe, donc le, doren-, dorenavant
  3.3: el NUMBER, el papel, en … au, en … numero, end please, enough |, entendre, era … la, escriba |
  3.3: est fini, est pu, estoy … gracias, et c, et … textos, etre retire, fax line, finisse, for these
  3.3: for … old, gave … for, gonfler, good for, grace, grand mere, had … number, halt, he pedido, her … are
  3.3: her … now, high school, hospice, i not, i … am, i … done, i … we, if … would, in boise, in shop
  3.3: inflar, is … spam, it not, j … choisi, jamais … texto, je viendrai, jefe se, la robaron, la … hace
  3.3: le monsieur, le … number, les … avec, leur, limited, llamando, lord, los recados, lost … job, m … NAME
  3.3: m … j, ma vie, manden lo, me llegue, me … an, me … pour, me … quitar, mentira, moi patience
  3.3: moi … rappels, moi … veux, molestando |, mon chien, more of, more |, my lawyer, my right, n y, nana
  3.3: need text, never contact, never dropped, next … so, ni … mas, no el, no hablo, no … bicis, no … llegue
  3.3: non arretez, non … le, not be, not send, not think, not |, number … his, numero pas, numero pis
  3.3: of him, of … stop, ojala, only gave, or anything, otra persona, oui … sa, out thx, para … no, paren
  3.3: pis un, play by, plein le, plogu-, plogue, plus m, plus … texto, poubelle, poubelle |, pour dire
  3.3: pour … merci, que los, que … finisse, que … sepa, qui … est, quiero … los, quit the, ras, recal-
  3.3: records, refus-, remove me, reparation j, repor-, retirez |, roomm-, s il, salir de, say about
  3.3: setting, si … m, sient-, signature, signed … up, so are, so … for, sock, solo … el, sophi-, sophie
  3.3: squar-, square, suis … votre, sur … personne, sweetie, tablet, teaching, telefono de, telle-, text i
  3.3: text … again, text … work, texting … about, textos … on, thanks please, the do, the tandem, the … but
  3.3: the … your, these for, this … want, tienda me, tienen que, tienen … con, time … me, to change
  3.3: to … bike, to … message, to … stop, ts, un peu, updates please, veces, vendu, verba-, verdad … no
  3.3: veux … les, viendrai, vous … fermer, voye, want something, want … hear, wasti-, wasting, wasting your
  3.3: week so, went … to, what happens, what … is, what … it, where i, why … am, will you, will … you
  3.3: with … texts, would … grateful, wrong on, wrong … from, y tambien, y ustedes, yo ni, yo no, yo sepa
  3.3: you send, you telling, you … do, your list, | blocking, | cita, | dump, | estoy, | halt, | last, | nix
  3.3: | uncheck, | … crois, | … es, | … forfait, | … gave, | … hablo, | … here, | … lata, | … tf, ~_ape
  3.3: ~_baj, ~_be_, ~_ic, ~_joi, ~_kno, ~_ni, ~_nul, ~_oja, ~aca, ~aca_, ~aven, ~ayed, ~baj, ~ben_, ~bian
  3.3: ~busc, ~ctez, ~dfu, ~dful, ~divo, ~ecoc, ~enav, ~epor, ~epti, ~erb, ~erts, ~exi, ~fals, ~gni, ~iado
  3.3: ~iffr, ~ints, ~ivor, ~lake, ~lamo, ~mute, ~nava, ~nil, ~ojal, ~ondr, ~oomm, ~rase, ~rcia, ~rel, ~ruc
  3.3: ~staf, ~tile, ~ubs_, ~uida, ~una, ~upon, ~vece
  3.2: NUMBER texto, NUMBER … svp, NUMBER … unsubscribe, a changer, a quien, a repair, a … moment, a … ni
  3.2: accepte |, achete mon, achete … numero, afrai-, afraid, ahorita no, ai … voyage, aimerais mieux
  3.2: am … take, ampar-, amparo, and this, and … ask, and … bike, any NAME, anything to, are looking
  3.2: are texting, arret merci, arrete les, arrete … me, atenc-, atencion, au debut, avez eu, avisen mas
  3.2: be buying, be no, bici de, bicycle, bike … stolen, boise |, bonne journee, buy … number, c … pu
  3.2: ca … beaucoup, ce texto, cherc-, close out, close … my, connais ni, contr-, d … donne, de ahi
  3.2: de … juste, decoche, demenage, derange, desactivar, desap-, did … bring, did … give, dios, dit … au
  3.2: do … add, does … work, donne … droit, du … la, effacez moi, eight-, eighty, ella … de, elle a
  3.2: en envoyer, ends in, es … jaja, est ecrit, est … lui, est … moi, et, etre sur, every other
  3.2: exercise my, exercise … right, fait beaucoup, fait pour, fait … velo, falso, firme nada, for mr
  3.2: for … please, forward, franchement, gdpr, given, grandma, ha de, ha … ser, hasta luego, he … got
  3.2: him |, him … is, i agreed, i checked, i … call, idiots |, il … plait, in to, in … pocket, interessee |
  3.2: is … it, it … i, j appelle, knowi-, l envoi, l … proprietaire, la lcap, la personne, la semana
  3.2: le … des, les di, let it, let this, line, linea, live here, llena-, los dos, los … jaja, m avait
  3.2: mais non, mark, marque que, marque … no, me of, me over, me … from, merci … journee, mettez un
  3.2: mi contacto, mi … les, mistake i, moi … NUMBER, molestando, mon voyage, monsieur |, montrez moi
  3.2: montrez … ou, my … birthday, name is, ne … en, never give, never … in, new … for, ni uno, nix
  3.2: no contactar, no emails, no molesten, no son, no textear, no voy, no y, no … aqui, no … favor
  3.2: no … horas, no … or, no … sms, no … who, not add, not write, not … new, now … is, numero mal, of it
  3.2: of opt, of texts, on some, out … is, pack, para … me, pas trop, pas … bicyclette, perma-, pesad-, peu
  3.2: peux etre, phone … NUMBER, plait, plastique, please … more, please … texts, plus … par, por mi
  3.2: por … gracias, pris … numero, proof … opt, pu |, pub, put a, que acepte, qui … dit, quit, rappo-
  3.2: rapport, rather … did, receive sms, recibir esto, redir-, relen-, relentless, remplacant, repairs … so
  3.2: rest, retirez moi, rien par, robin-, ruined, s, saquen el, save a, save … texts, se quedo, se … es
  3.2: secur-, seems, send proof, serio |, shine |, si … recois, signed me, skate-, slipp-, so you, so … off
  3.2: son horas, sortir de, soy NAME, spoiled, stop le, stop marche, stop merci, stop sent, stop svp
  3.2: strike … name, style, su tienda, suis … abonne, sur vos, take us, take … out, tekst-, terminate
  3.2: tes rabais, text … without, texting her, textos avec, textos … NUMBER, texts please, that is
  3.2: the automated, the cell, the promos, the … street, there it, these>forever, these>wrong, third time
  3.2: this spam, tho, thought … was, tiene … numero, time … text, to … just, told … stop, tranquille |, turn
  3.2: uncheck, undo it, up … it, vais appeler, veux … desabonner, vous … en, vous … eu, want … get, weekl-
  3.2: weekly, y … que, yes on, yeve, you asked, you got, you it, you … looking, you … mande, your computer
  3.2: your do, your end, your … about, your … not, | desde, | out, | segunda, | skip, | … dice, | … ecris
  3.2: | … esposa, | … esto, | … ocupo, | … proof, | … texte, | … textez, ~_ago, ~_aho, ~_dig, ~_et_, ~_exi
  3.2: ~_gdp, ~_s_, ~_suy, ~achi, ~ads_, ~afra, ~aho, ~ahor, ~anen, ~apag, ~arar, ~aria, ~aura, ~baja, ~chos
  3.2: ~digi, ~dma_, ~dpr, ~dpr_, ~ecie, ~ecue, ~epai, ~esap, ~ety, ~ety_, ~fati, ~fran, ~gdp, ~gdpr, ~herc
  3.2: ~hy_, ~igit, ~imes, ~ira_, ~irm_, ~lanc, ~lir_, ~lte, ~mbl, ~mine, ~mio, ~ncia, ~nea_, ~nnan, ~obot
  3.2: ~ocas, ~ombe, ~peu_, ~prep, ~pub_, ~rcha, ~sati, ~scon, ~scra, ~spet, ~sty, ~suy, ~tho_, ~tta_, ~ud_
  3.2: ~uead
  3.1: (forever), NAME my, NAME this, NAME … no, NUMBER textos, NUMBER … from, a week, a … here
  3.1: abonnement aux, about texting, about texts, acepte, achet-, adver-, again … time, agn, agn |, ai mon
  3.1: ai ramasse, ajoute, all over, aller-, alrig-, alright, also stop, also … the, and so, ans … a, apagu-
  3.1: aqui no, are … options, arnaque |, arrived, as … i, asked me, au … m, au … maintenant, batar-, batard
  3.1: bicyc-, bike this, bike … great, bother texting, bothering me, bro i, but … texting, c le
  3.1: ca … derange, canso-, cansones, carnal |, cease |, cell svp, change d, chats, chum |, cocin-, cocina
  3.1: coma, comptoir m, conos-, conosco, contactar, conve-, cuz of, dans ma, de continuer, de joder
  3.1: de promotions, de todas, de … ans, de … texto, deja |, dejalo, deje en, delete mostrador, delete tune
  3.1: delete … up, deme … baja, desconozco, desus-, dezab-, dezabonne, did … ok, did … text, did … work
  3.1: disco-, do … hit, do … send, do … talk, each one, el … cuando, en serio, envie-, eres, es esta, es no
  3.1: es que, es … me, escribiendo a, escribiendo … una, ese … mi, est du, est pas, est … de, eu … velo
  3.1: every, falle-, fallecio, fatig-, fatigant, fiche, finit par, for … last, garderie, gars |, gatin-
  3.1: gatineau, go … and, got … and, guys |, had my, haha so, have … given, heari-, hearing, him i, horas
  3.1: how … unsubscribe, i … look, ici … pas, il vous, in … you, is old, is … work, j … besoin, jamais … mon
  3.1: je … desabonne, just … more, keep asking, ki, la police, la … y, le … d, le … enlevez, left … the
  3.1: les sms, les … ok, line again, lista que, lleguen, los … mi, m … inscrite, m … mis, mais … suis
  3.1: mari est, mas yo, me cobran, me escriba, me from, me off, me outta, me … d, me … mas, memor-
  3.1: mensaje a, mensaje no, messages … it, moins souvent, mon forfait, montrez, more>law, na |
  3.1: nadie … pregunto, needs to, new tires, ni, no sms, no to, no volver, no … en, no … gusta, no … recibir
  3.1: nobody by, nobody … that, non mais, none please, not hit, not okay, not permission, not … back
  3.1: nouvelles de, now take, now … do, number de, number off, numero |, of here, off a, off that
  3.1: off … list, off … tune, ok to, ok … my, on ne, on sort, one … NAME, order anything, order updates
  3.1: outta, over … the, own a, parle-, pas dans, pas faites, pas … avoir, pas … francais, passee |
  3.1: pero … quiero, phone is, phone will, phone … and, piens-, plant-, please … send, plus dans, plus … le
  3.1: por fa, possible d, presq-, presque, privacidad, proof of, propio, pueden dejar, qu … ne, que … este
  3.1: que … mal, que … queria, que … sin, que … un, que … voulais, quitter, rappel pour, ras … bol
  3.1: rather you, refile, relax-, repea-, repeat, repondre, rid … it, roommate, roule plus, s … vous
  3.1: salgo de, say stop, se puede, sea, seguir … esto, send>want, serieux, serio, she … off, shop … to
  3.1: si … reponds, sin mensajes, so kill, so long, someone else, sont pas, sorry … number, souviens … d
  3.1: star review, stolen so, stores, strike my, such person, suis un, suis … a, suis … cliente, svp … le
  3.1: switch … off, telefono … soy, text … stop, texter la, texting … or, textos la, texts … this, the man
  3.1: the sales, the … as, the … fella, the … fixed, the … ones, the … you, these off, these>send, think i
  3.1: think … texted, this no, to do, to … this, todas las, tout … que, travaille … ici, trompe … numero
  3.1: tu encore, un … falso, ustedes no, va aller, vamos a, velo bleu, vos rabais, votre client, voyons donc
  3.1: want … NUMBER, want … texts, was stolen, was … NUMBER, when … want, who … you, why am, will hear
  3.1: wouldve, yo … esto, yo … llamo, you … end, your records, your … he, your … my, | batard, | ben
  3.1: | corten, | desconozco, | final, | make, | ras, | stay, | … cobran, | … dog, | … muchos, | … non
  3.1: | … reponds, | … sir, | … ta, | … today, | … veut, ~_ar, ~_def, ~_era, ~_ere, ~_hus, ~_jan, ~_ni_
  3.1: ~_tan, ~_ud, ~adve, ~arti, ~ates, ~ath_, ~ayez, ~bicy, ~cout, ~dai, ~dece, ~det, ~dse, ~dum, ~ejan
  3.1: ~enlo, ~erch, ~fers, ~guen, ~hab, ~iar_, ~ibin, ~ici_, ~igi, ~ivac, ~lado, ~leci, ~lena, ~llec, ~luya
  3.1: ~nche, ~ncor, ~nged, ~nneu, ~nosc, ~ntic, ~ntle, ~oco_, ~onve, ~ordo, ~osco, ~osp, ~outt, ~rdo_, ~reat
  3.1: ~roma, ~rrem, ~rron, ~rsel, ~sci, ~stia, ~teen, ~truc, ~unto, ~utta, ~veil, ~vis_, ~vole
  3.08: (tables say wrong_number)
  3.0: NAME … change, NAME … mon, NUMBER cents, NUMBER more, NUMBER time, NUMBER … je, a don, a esto, a mix
  3.0: a seguir, a wedding, a … boutique, a … insu, a … voice, agree … this, ai ce, ai … mis, aki no
  3.0: all … texts, alto you, am … i, am … still, amour, and my, angry>stop, ans je, any … messages
  3.0: anything else, appartient … la, approuve, are … going, arrete svp, arretez ca, arretez tout, ask to
  3.0: at … again, au courant, basis, basur-, basura, be … me, bien el, bien francais, bien … la, bike never
  3.0: blank, bon, by phone, c tu, calling |, can … consent, can … the, canada, case, ce … avant, celular |
  3.0: ces rappels, chayo, cherches, city, coast, cosa, coupe-, coutu-, coworker, creo, dautr-, dautre
  3.0: de velos, de … me, debi, decis-, decision, definitely, delete … el, delete … info, demander avant
  3.0: demander c, denme de, did not, digit-, do … know, do … remember, does not, domin-, dueno anterior
  3.0: effacez … numero, ekivo-, el … a, el … anterior, el … otro, emiliano, en … lo, end these, enlever |
  3.0: enough texts, entreprise, es … celular, ese pedido, ese … yo, est … ex, est … mauvais, fais … plus
  3.0: feldm-, feldman, finit … NUMBER, fois … vous, forwa-, frere va, friday … that, fuera, fuera de, get my
  3.0: get two, get … of, going … text, haber-, have to, having my, hay … NAME, he wants, he … to, here stop
  3.0: here … me, hoy you, i clicked, i on, i … read, idiots, in … and, in … of, insu, is a, is private
  3.0: is … ex, is … mom, it … texting, j me, j … bien, j … ce, jamas me, je … que, jetez mon, jetez … numero
  3.0: just fyi, know … i, knowingly, l amour, la basura, la … el, la … lista, la … quitenme, lake |
  3.0: le demande, le … al, leerl-, leerlos, les velos, lid, lo … no, long … me, luck |, lyon, manden nada
  3.0: marca-, math, mavez, me registre, me sacas, me … bien, mejor no, messages merci, mi informacion
  3.0: mis datos, moi du, moi … groupe, mon insu, mon nom, more sms, murio |, my inbox, my names, nada por
  3.0: negative, no means, no texting, no texts, no thanks, no yo, no … NAME, no … a, not angry, not given
  3.0: not own, not … out, not … stop, noter, nouvelles par, nouvelles … texto, numero era, numero falso
  3.0: numero … ahi, of god, on … not, on … pas, on … ride, one here, opt out, or something, or … this
  3.0: oublie le, panta-, pas interesse, pas ma, pas ou, pas si, pas … sondage, paz |, please … them
  3.0: poner para, poner … que, pongo una, pour plus, pour … amour, preguntando, prove, pubs, puede … de
  3.0: pues |, quand est, quand mon, quand … ce, que celui, que … arrete, que … bici, que … ci, que … ne
  3.0: que … pueden, que … saquen, quit texting, quit with, quitame … la, quite de, receipt only, redire
  3.0: regardez, registre, respeten, reste-, ride it, rn |, sacas, sais … si, says i, scamm-, se … tu, senor
  3.0: sent this, she … at, sir |, sms |, snowb-, snowbird, so delete, so … remove, sorry … this, soyez
  3.0: spamming me, spammy, stopped … me, suis … et, supon-, supone, sur … telephone, take … cell
  3.0: take … number, tellement, tengo … anos, text … anymore, textos de, texts … them, texts>law
  3.0: thanks … fixing, that box, the sun, the … friday, the … in, this crap, this … do, this … like
  3.0: this … my, ti guy, time … part, to hear, to not, tombe-, truc, une chambre, une garderie, van … seguir
  3.0: velo … je, veux pu, vous plait, vous … bien, vous … moi, voy … otro, want someone, want … the
  3.0: want>not, whose bike, wipe, wipe … number, would like, wrong number, y … ustedes, years ago, you>wrong
  3.0: yourself |, | aki, | confirmen, | espero, | f, | ferme, | montrez, | prove, | since, | ugh, | um
  3.0: | vous, | vs, | we, | yeah, | … ahora, | … cleaning, | … esposo, | … flat, | … like, | … nadie
  3.0: | … quieren, | … stp, | … tan, | … tel, | … wednesday, ~_adi, ~_aur, ~_em, ~_err, ~_fam, ~_fue, ~_gag
  3.0: ~_leu, ~_ms, ~_nur, ~_sim, ~_viv, ~ausa, ~basu, ~bois, ~bra_, ~bran, ~cked, ~deba, ~defi, ~dial, ~digo
  3.0: ~ecal, ~eman, ~enir, ~eque, ~erlo, ~esen, ~fam, ~forw, ~hes, ~hir, ~iden, ~imer, ~ivan, ~ja_, ~lait
  3.0: ~memo, ~ncen, ~ncer, ~ncio, ~nent, ~nlo_, ~nn_, ~nok, ~ntar, ~ntly, ~nurs, ~ogn, ~ompa, ~phi, ~ppe_
  3.0: ~priv, ~pubs, ~req, ~requ, ~ridi, ~rieu, ~rnie, ~rra, ~rsi, ~sea_, ~sele, ~sto_, ~udo, ~uff_, ~urn_
  3.0: ~uya_, ~veu_, ~welc
  2.9: a bit, a compter, a fan, a ninguna, a retirer, a … hijo, a … in, a … lado, a … phone, a … poubelle
  2.9: a … quien, ai meme, ai … fait, aimai-, aimais, alerts |, am … florida, and … text, anula-, anular
  2.9: anything off, appele, appelle la, arret, arret svp, au … du, aucun … a, battery is, be texted
  2.9: believe you, belon-, ben … je, better for, bici … tengo, bien pero, bikes in, bon … c, borra-
  2.9: borrennos, bothering, building, but … would, c bon, c … du, call do, call … not, cambie … opinion
  2.9: can … guys, case |, cashi-, cashier, cause, ce telephone, ce … s, cell |, ching-, cleaning, clear-
  2.9: coloc, commence, comprar un, compter, con los, con tanto, confirmen, consent you, contactez
  2.9: conversation, could … be, could … me, courriel, courriel … plus, craig-, craigslist, de ahora, de pub
  2.9: de quel, de semaine, de stop, de textos, de vos, de … textos, de … vous, debut, dejan de, dejen d
  2.9: delete, denme, denme … baja, deux fois, di permiso, did … join, does … live, du … enlevez, el tiene
  2.9: el … pasado, else i, emerg-, emili-, en … pagina, enlevez … ca, esa orden, esa tienda, escriben |
  2.9: eso si, eso … los, est … mais, esta equivocado, estoy de, estoy trabajando, etes bien, eu un, exige
  2.9: file for, fille de, fin … semaine, fix your, fois … les, for fixing, for message, forever>you
  2.9: forget … exist, foto … es, from … texts, fyi … number, go … with, gossant, gradu-, has … been
  2.9: have got, have … ask, he has, here in, his bike, houst-, houston, how i, i exist, i keep, i … dead
  2.9: in florida, in … life, inhab-, inhabiliten, interdiction, is do, is … cousin, is … how, is … shop
  2.9: it close, it |, j aimais, j … meme, jamais fait, je quitte, je … d, je … meme, je … parti, joder |
  2.9: just do, kijij-, kijiji, kinde-, know a, l avais, la casilla, la pizzeria, la poubelle, la svp
  2.9: la verdad, la … ni, lachez les, lachez moi, lado, law>list, law>these, lei, lien pour, list … you
  2.9: looking, ma desinscription, ma … au, mais c, make you, make … texts, mandar, manden |, marco a
  2.9: mas … aqui, mas … texto, me deje, me envie, me this, me … more, merci … tout, mes alertes
  2.9: messages please, messages … j, mi respuesta, might as, might … well, moi merci, molestia |, mon numero
  2.9: mon tel, more promos, more texting, more>wrong, must, my consent, my … NUMBER, my … charges, near your
  2.9: no mas, no … envie, no … falta, no … mio, no … recordatorios, no … se, no … texts, nomas … una, non au
  2.9: not join, not mine, not … these, number at, numeros, off texting, off |, off … number, off … text
  2.9: officer, on craigslist, on do, one of, one repair, only … when, or … again, oter de, otu, ou le
  2.9: out thanks, over … please, p |, papie-, papier, para que, para … mensajes, parfait pour, pas donne
  2.9: pas votre, pedalear, pedir-, perdon pero, phone now, pis … est, please finish, plus … messages, poube-
  2.9: prisc-, priscilla, prochains, pu … texto, pu … velo, pueden quitar, qu, que dejen, que … no, ras le
  2.9: recon-, recuerden, regim-, regime, register, reply i, reported, resig-, resign, respe-, rest |
  2.9: reveille, robot, robot |, rocky, safet-, safety, salga, second |, send … one, service des, she does
  2.9: shop now, si queria, sien, sin permiso, sms … me, so why, so … can, soit, son number, souve-, souvent
  2.9: spameen, speci-, stop ca, stop … message, stop>number, stuff |, suis parti, suis … cours, suiva-
  2.9: suspender, svp … de, tache, tannee, textearme, texting about, texting |, texting … will, texto ok
  2.9: texts today, texts |, thanks stop, the ones, the parrot, the sign, the trouble, the … two, them … the
  2.9: these, these automated, they … a, thing … you, this because, tienda … esta, tiens a, till the
  2.9: to … first, to … messages, todo el, todos los, told … no, tu moyen, tu … les, una … a, une … ou
  2.9: updates, veux … de, vicky, vos message, vos … au, vos … texte, vous … ajoute, want … else, was fun
  2.9: went back, where the, where … the, whoever runs, work … do, y otra, y todavia, y … los, y … text
  2.9: y … you, you con, you meant, you nomas, you se, you would, you … por, you … text, you>law, you>want
  2.9: your … do, | alguien, | che, | droit, | eliminar, | keep, | landline, | mute, | wheel, | … aimais
  2.9: | … dejar, | … llego, | … mal, | … means, | … pourquoi, | … puse, | … quand, | … tiempo, | … tomber
  2.9: | … vois, | … what, ~_blo, ~_dum, ~_jod, ~_ot, ~_qu_, ~acos, ~adit, ~ally, ~aren, ~belo, ~cese, ~cogi
  2.9: ~elen, ~elon, ~erma, ~esus, ~geri, ~hese, ~hitt, ~iet_, ~ive_, ~jod, ~magi, ~meno, ~mme_, ~nlo, ~nor_
  2.9: ~oloc, ~oris, ~osas, ~oube, ~oust, ~peci, ~poub, ~resp, ~rsat, ~rte, ~rwar, ~soit, ~thes, ~tubo, ~upa
  2.9: ~viv
  2.8: NAME ici, NAME you, NAME … do, NUMBER la, NUMBER … did, a mr, a … and, a … en, a … et, a … muchacha
  2.8: a … yours, abort, about i, accepte ca, aimer-, air NUMBER, am going, am having, am … and, an passe
  2.8: and … get, and … off, and … texting, any |, aqui vive, aqui … es, are after, are … sure, arrive pas
  2.8: arto, ask … be, at … now, autorise ca, avec … textos, avez rejoint, be on, ben, besoin … messages
  2.8: bici roja, bike here, bike so, bike … please, blast-, bon number, bon … la, box … not, c … rendu
  2.8: cada cuanto, call registry, can … have, can … turn, cancel … please, cause i, check-, claus-, clause
  2.8: clear, clini-, code NUMBER, comment me, comment … desabonner, comment … marche, compadre |, con las
  2.8: confirm, connais … votre, consent |, count … out, couper, courriel a, cruz, day yours, de baja
  2.8: de course, de nada, de texte, de … gracias, de … s, delete … from, delis-, des messages, des promos
  2.8: desactiva, desde hoy, does that, doit … l, drywa-, drywall, eat it, el … ahora, eliminame, email
  2.8: employee, en … le, en … ni, envoyez pu, erase, es trompe, esa no, est … salon, etonn-, etre … moi
  2.8: ex … he, exclu-, fcc, fix is, flat fix, for … message, from texting, get … for, got … in, gtfo, guys
  2.8: have … your, haya, heill-, heille, here, hermanos, himse-, himself, hip, hurac-, huracan, i choose
  2.8: i needed, i … be, i … do, i … having, i … sue, idea … que, inscribio, insurance … it, inuti-, is |
  2.8: is … magic, is … mr, j avais, j … dit, j … mis, je … etre, keep … for, know … you, la banque
  2.8: la dedans, la nuit, la … le, lache moi, laissez … tranquille, le monde, lista por, lista … favor
  2.8: lol enlevez, los sms, los textos, m oter, m texter, m … de, ma garantie, magic … to, mas … favor
  2.8: me in, me llega, me operaron, me rayer, me sortir, me textez, me … any, me … llegando, me … mande
  2.8: me … would, me>not, meme affaire, mensajitos, merci … de, message … mistake, mistaken, moi c, moi si
  2.8: moi … deux, moins |, month |, muy buen, my answer, n a, n etait, nada … de, naggi-, nagging, need his
  2.8: no right, no … more, not consent, not hers, not … anymore, not … registry, now the, nuest-
  2.8: number ends, number last, of my, off … your, oficina de, on … des, one that, only for, operaron
  2.8: other … this, ou est, oubliez … svp, pedido no, pense … tu, permiso |, peut … ca, peux m, phone … stop
  2.8: phone … up, pis … en, plan charges, please cease, please drop, please take, please … sms, polim-
  2.8: poliment, pour tout, que paren, que … sigan, que … textos, quel … je, quiera, quitt, recad-
  2.8: recevoir sa, recu … facture, registry, rejoint, reminder |, rente-, renun-, revei-, right … the
  2.8: sans … accord, scrub, send>law, sent from, si a, singed, snail, snooz-, snooze, sorry … is, spencers
  2.8: stay … my, stop … messages, stopa-, stopall, stopall |, subscribing, suffit, sur … formulaire
  2.8: svp … suis, t … trompe, take me, tanto, telefono delete, telefono |, text … any, textez … pu
  2.8: texting … is, texting … now, texts no, texts … go, texts … never, texts … to, that … am, the building
  2.8: the person, the shop, the texts, the … take, then stop, this person, time you, to … by, to … his
  2.8: toujours la, turn these, un salon, un … mois, understand |, up please, up … i, use … shop, ustedes se
  2.8: vez … a, viens le, viens … chercher, vivir, votre … lol, voulais des, vous cherchez, vous … fait
  2.8: vous … rejoint, voy … bloquear, vuest-, want |, want>remove, wedding and, when i, when … need
  2.8: who NAME, wi, wife … not, will look, will sue, will … in, will … out, with o, within NUMBER
  2.8: without … text, you paso, you … los, you>stop, young … at, your customers, your … now, your … on
  2.8: your … twice, yours is, yours … the, | avant, | buying, | deactivate, | equivocado, | give, | gtfo
  2.8: | heille, | houston, | junk, | leave, | ring, | stopall, | … avisos, | … cual, | … dan, | … employee
  2.8: | … fixed, | … fun, | … late, | … pense, | … svp, | … vi, ~_abu, ~_eli, ~_fc, ~_fcc, ~_ley, ~_mio
  2.8: ~_ote, ~_scr, ~_wak, ~adie, ~ads, ~anso, ~anyw, ~boat, ~bor_, ~clin, ~cutt, ~dill, ~droi, ~ea_, ~ecad
  2.8: ~eld, ~els_, ~enor, ~epli, ~evei, ~excl, ~fcc, ~fcc_, ~ffit, ~foll, ~gans, ~guys, ~haya, ~hei, ~heil
  2.8: ~heme, ~ieu_, ~igna, ~ivie, ~lir, ~mark, ~mun, ~must, ~nag, ~ni_, ~nuit, ~nyw, ~oa_, ~ocha, ~ova, ~pd_
  2.8: ~pec, ~plo, ~qu_, ~ract, ~rele, ~rlos, ~sab, ~saca, ~sieu, ~sly, ~sly_, ~stry, ~terd, ~tul, ~ucs
  2.8: ~uear, ~vait, ~xcl, ~xclu, ~yen
  2.72: (tables say opt_out)
  2.7: (law), (these), NAME sorry, NAME … am, NAME … vous, NUMBER the, NUMBER when, NUMBER … j, NUMBER … le
  2.7: a lot, a lui, a moi, a setting, a … chingada, a … once, about … or, aburre |, account … no, acuerdo de
  2.7: affaires, again-, against, ahora si, ai repondu, ai … comptant, al dia, al … no, alertas, all text
  2.7: all … time, am using, ambulancia, and can, and could, and got, another … now, apuesta, are … for
  2.7: are … texting, arretez les, arretez … m, au juste, autre-, autres |, aux 2, avez inscrit, avisando
  2.7: avisenme cuando, ay, baja, banque, because … you, bedro-, bedroom, bici … la, bien con, bike … you
  2.7: block-, boat, buen dia, bureau, but … no, can … end, can … us, cancel text, ce n, ce … est, cel es
  2.7: cents, cet, check the, childs, chingada, ciudad |, claim to, claim … have, cnil, college, confirmed
  2.7: consent … claim, conversation |, courriel … la, crevaison |, cuanto tiempo, cuenta que, dans les
  2.7: dans … dossier, de bicycle, de don, de main, de ta, de texto, de … droit, de … envoi, de … modos
  2.7: defin-, delete texto, delete … phone, devez, did … find, did … say, different NAME, dijeron … you
  2.7: do … come, do … the, dort … le, dotn, doy … baja, drop … from, ecrivez encore, eh you, el mundo
  2.7: el you, el … ese, el … ha, el … me, en este, en … et, enlever … la, envoi, escribe la, escriben
  2.7: est au, est vendu, favor … los, fois j, for … sake, from now, from … list, from … me, get … this
  2.7: goes to, good afternoon, got nothing, gracias me, great, habra, hais ca, have texted, hay forma
  2.7: hay … de, he ido, he used, he … my, hello stop, holid-, holiday, how it, hoy mismo, i opt, i thought
  2.7: i … like, i … swing, i … using, ido, ido a, if … wanted, ilega-, ilegal, important, in leeds, in … so
  2.7: in … your, inbox is, inconnue, inner tube, is … 2, is … hard, is … last, is … third, it in, it your
  2.7: it … friday, j … sortir, je suis, je … desinscris, je … signale, job sur, jurid-, knowl-, knowledge
  2.7: l … je, l … passe, la chingada, la dame, las … por, last … from, laval, le NUMBER, le choix, les pieds
  2.7: let … out, lol … do, los mande, m enlever, magas-, magasin, marketing, mas porfavor, me desinscris
  2.7: me doy, me escriben, me texteen, me where, me … escribiendo, me … este, me>remove, merci … le
  2.7: mi abuela, modos, moi des, moi … de, moi … lol, mon portable, months ago, mosque, murio, must have
  2.7: my email, my … from, my … info, n … rien, ne parle, ne … suis, never read, next one, ninguno de
  2.7: no … mandaran, no … texting, nobody asked, nomor-, nope, not for, not so, nous … de, numba
  2.7: number>forever, numero … l, off whatever, off … for, off … ride, often, on … line, on … screen, opini-
  2.7: opting out, order … i, oter, otez, ou quoi, ou … vous, parte, pas a, pas accepte, pas … il
  2.7: paye comptant, pero … de, pesados, pickup texts, please discontinue, please stop, plus pour, pompi-
  2.7: por correo, por … rueda, posse-, possible to, premiere, prive-, privee, produ-, qu on, que pesados
  2.7: que … les, quel droit, quel … j, question is, relax, relax |, remove mine, remove us, remove>texts
  2.7: removed |, removed … this, removed … your, rendu a, restr-, restring, ride please, rides, robaron
  2.7: saint-, sainte, sake, sale is, salir … la, sans me, say … to, says quit, says to, se … you
  2.7: send … please, send … this, she gets, she wants, si … la, signu-, signup, so drop, so it, solo … de
  2.7: son, sourd, stop … them, stop>list, suis … bout, suya, ta liste, talle-, taller, tanna-, te voy
  2.7: te … un, tel |, text box, textear, texteen |, texter svp, texter … l, texting … it, texts thank
  2.7: texts … is, the balance, the pictures, the … job, the … office, the … page, the … stuff, the … to
  2.7: these … on, this … up, tienda no, to none, to one, to turn, to … or, to … texted, todos modos, tombez
  2.7: tres veces, un mes, un … c, una bicicleta, unchecked that, unchecked … box, unsubscribed |, us off
  2.7: velo … a, velo … ai, veut … recevoir, veux … etre, vivia, vous devez, voy … ir, vs, vuelven, vuestra
  2.7: was … customer, we go, why i, will |, wilme-, wilmer, work … i, wrong>you, y no, y … celular, y … con
  2.7: y … quiero, yo, yo … se, you but, you claim, you end, you know, you recogi, you write, you … dije
  2.7: your employee, | annoying, | anular, | cesse, | connais, | finalement, | gardez, | go, | hagan, | hey
  2.7: | revoke, | stop, | time, | … all, | … autorice, | … eres, | … exercise, | … forma, | … fui
  2.7: | … girlfriend, | … operaron, | … paren, | … pesados, | … works, ~_ax, ~_ay_, ~_et, ~_fic, ~_fij
  2.7: ~_mix, ~_oft, ~_vs_, ~_yo_, ~acab, ~agi, ~alis, ~awy, ~bro_, ~cais, ~cela, ~celo, ~chac, ~cor, ~dens
  2.7: ~dore, ~efin, ~elam, ~erde, ~ert, ~esad, ~ese, ~ese_, ~esh, ~fabo, ~fij, ~ften, ~gasi, ~iad, ~ibie
  2.7: ~ierd, ~ieur, ~ilit, ~illa, ~ivoc, ~keti, ~lar_, ~lini, ~lyi, ~lyin, ~matt, ~mela, ~mix, ~mpan, ~nope
  2.7: ~nst_, ~ofte, ~ombr, ~onds, ~opa, ~orra, ~pana, ~pany, ~phe, ~pini, ~pte, ~pus_, ~rai_, ~rarm, ~rba
  2.7: ~relo, ~rrad, ~rtas, ~stos, ~sue_, ~suya, ~tado, ~tann, ~tout, ~ts_, ~tula, ~uenm, ~voi_, ~vs_, ~ways
  2.6: NAME wrong, NAME … but, NUMBER … the, a cause, a no, a problem, a une, a … lol, about anything
  2.6: aburrido, accept, ago please, ago … it, agreeing … texts, ahora, ai achete, ai … la, ai … signe
  2.6: am her, am … class, and why, annonces, another shop, any list, any of, anymore … the, anything in
  2.6: anyway, appelle … pas, apues-, are … kidding, arms, arreter … rappels, arretez vos, arretiez, as well
  2.6: at … time, aura, autorice eso, aux textos, avec les, avises, bajen-, be left, bebes, because i
  2.6: been to, before she, believe … have, besoin merci, bien … no, blasts, blowi-, blowing, blowing up
  2.6: borrenme, box on, build-, business |, but … i, cancela, cancelame, captura, caser-, caserne, cause de
  2.6: cell de, celular you, change … preference, chao, chuck my, chuck … number, ciuda-, ciudad, client |
  2.6: clients, confunde, contact list, cortala … los, cosas |, could, creci-, crois que, cuando van, cuarto
  2.6: de ne, de recevoir, de … cel, de … familia, de … llanta, de … molestar, de … plus, de … senora
  2.6: de … sms, dechi-, demain je, demande … fois, desabonner … ca, desinscription, desinscris |, detener
  2.6: diari-, diario, dije … no, disable sms, discontinue, do … ride, donne … cell, dos anos, doy de, drop
  2.6: ecrit arret, el … NAME, eliminarme, en … arretez, en … mettez, en … pu, enleve moi, enlever de, ensei-
  2.6: es conmigo, es … una, escriba, escribirme |, ese senor, est … voler, et … m, fait NUMBER, faut il
  2.6: fille au, fixing the, flag, flash-, foggi-, follo-, follow, forti-, from everything, go again
  2.6: good … me, gracias no, gracias … todo, haberme, happy … you, has no, hasta … van, have bike
  2.6: have mercy, her old, herd, here by, hospi-, i believe, i turn, i … what, icitt-, icitte, idea who
  2.6: in … why, inbox |, insurance |, intended for, is stop, is … never, it … time, j … NUMBER, jamais mis
  2.6: jamais … les, je pense, je recois, je tiens, je … excuse, je … parle, je … quand, junk, kindn-
  2.6: kindness, la arreglo, la arretez, la molestia, lache … patience, lady, laisse de, lake, law>not
  2.6: le bol, le dejo, le mois, le mot, le papier, le tirage, le |, le … NAME, le … arretez, les annonces
  2.6: les prochains, les … el, les … que, less |, like spam, like … know, like … see, liste |, lo … la
  2.6: lo … yo, los reporto, loved, m excuse, m … encore, ma facture, ma … pas, main |, make this, manana y
  2.6: mandaran, mande ma, manil-, marri-, me dicen, me esta, me quitan, me regreso, me retirer, me take
  2.6: me texte, me thank, me vuelvan, me vuelven, me … anymore, me … call, me … merci, me … texts, menos |
  2.6: mensaje para, messages … you, mettez … aux, mio, mis les, mis … pieds, mix, mobile number, moi ca
  2.6: much … me, mwa, my arms, my attorney, my ok, my preference, my … text, n me, n … plus, name here
  2.6: ne veut, ne … texter, never … NAME, no ocupo, no … interesa, no … named, no … ninguna, no … person
  2.6: no … por, no … porfavor, noman-, nomanden, not … person, number used, number … just, of them, off from
  2.6: off … here, oigan |, ok … text, on oublie, on what, opted, ordered … wrong, otro lado, ou vous
  2.6: par … ca, para la, para mi, para siempre, parar y, pas enlevez, pas texter, pas … velos, pasada, pass
  2.6: permission … text, phone she, phone … a, phone … not, phones, pis, please … number, plus … envoyer
  2.6: pompiers, por todo, pour … texto, prie, produce, pu … promos, qu … m, quand le, que … aqui
  2.6: que … arretiez, qui l, quien sea, quit … that, quitan, quitar … numero, quiten |, quitenme por
  2.6: quitenme … favor, quoi que, reach-, reaching, recogi, recois … messages, regis-, regrese, remove … i
  2.6: reparation … pour, reporto, retirer, s v, s … p, sacam-, sacame, sache, sale texts, sales |
  2.6: saquenme … la, se de, semaines que, she … not, show … where, sortir |, station, stick, store-, su … y
  2.6: suis sur, suis … une, supposedly, svp … tout, team, tengo NUMBER, texteen, textos apres, textos … la
  2.6: texts, texts … one, that … here, the race, the … already, the … he, then please, thing … is, this stop
  2.6: this up, this … mine, this … ridiculous, to email, to marketing, to … text, to … week, tu … pour
  2.6: twice already, uff, un favor, una … no, unchecked, untic-, untick, use another, v p, vais … bloquer
  2.6: velo … besoin, vos affaires, vos soldes, vous arretiez, vous aviez, vuelvo … esa, was … my, we … again
  2.6: wish … be, with texts, without the, without … texts, work … is, worry pas, yo … me, you could
  2.6: you kidding, you leave, you must, you woke, you … aguanto, you … cut, you … last, you … send
  2.6: your store, zero … please, | back, | baja, | cancelame, | cell, | chuck, | denme, | detener, | gave
  2.6: | maybe, | once, | opted, | pardon, | switch, | uff, | … achete, | … afternoon, | … chier, | … fais
  2.6: | … interesse, | … ofertas, | … viens, | … who, ~_ido, ~_jap, ~_mij, ~_oj, ~_pid, ~_soy, ~_tec, ~abb
  2.6: ~acam, ~acin, ~ank, ~arco, ~aur, ~aval, ~blan, ~boun, ~cas_, ~cero, ~chas, ~citt, ~creo, ~dise, ~efi
  2.6: ~etie, ~evit, ~exts, ~feri, ~fusi, ~genc, ~gna, ~gnat, ~holi, ~hosp, ~iben, ~icit, ~iera, ~imo, ~itan
  2.6: ~itu, ~jap, ~js_, ~junk, ~lady, ~lenm, ~lie, ~lowi, ~mij, ~ndom, ~nia_, ~nica, ~nir_, ~nito, ~nlos
  2.6: ~nsan, ~odil, ~oev, ~oeve, ~oke_, ~oqui, ~ospi, ~pis_, ~renm, ~rmo_, ~roni, ~rtir, ~sacr, ~sil, ~sima
  2.6: ~soy, ~ston, ~tena, ~tir_, ~udad, ~udo_, ~ugg, ~umba, ~uth, ~vat, ~vee_, ~xts, ~xts_
  2.5: NAME et, NAME … au, NUMBER yrs, NUMBER … this, NUMBER … un, a customer, a landline, a pagar, a saber
  2.5: a side, a stranger, a vendu, a … caisse, a … por, added … without, agenda, aguanto, ai … a, ai … c
  2.5: all … it, alumn-, alzhe-, alzheimer, and never, annee |, ano, anywa-, aqui los, aqui … hay
  2.5: arretez … rappels, ask … this, attor-, attorney, automatiques, avait ce, avez … pris, avisen, avisen |
  2.5: avocat, avoir la, away |, barki-, barking, barking … the, bay, be … day, besoin … vos, bici se
  2.5: bicycle |, bikes i, bill … i, birthday message, block |, bloqu-, born, borrenme de, both the
  2.5: bother … me, boutique … les, breath, broke my, but … can, c … a, ca … souvent, ca … svp, call or
  2.5: can quit, can … without, cast, cette dame, cette liste, chuck, ciao, cicli-, clair |, clien-
  2.5: code … is, commande chez, commande … vous, complete, comprado, con esto, con … mensajes, consent
  2.5: consentement … vous, consentimiento, convenu, cosas, costs me, coupo-, cross me, cross … off
  2.5: cut … off, cycli-, d une, dans … coin, day … is, de haberme, de mandar, de mme, de number, de … cote
  2.5: de … nous, de … porfa, deced-, dejar de, delete … cell, demander, demasiados, desabonnez … svp
  2.5: desole mais, deuxieme, dieron este, different … now, difun-, digito, dit stop, done … texts, du numero
  2.5: du spam, east, ecrire pour, ecrire |, effacez mon, el … las, el … senor, elle veut, else … you
  2.5: en silla, encore un, ensui-, ensuite, envoyer |, erreur de, erreur sur, erreur … la, escriban a
  2.5: escribir, escribirme, est quoi, esta … y, estop, estos, et … messages, etre, expli-, fabor
  2.5: fille … comptoir, flat |, foggiest, for what, forget … number, forwarding, friday and, from list
  2.5: get … sec, got … this, gracias pero, graha-, graham, habla, had … bike, hasta la, have … out
  2.5: have … tell, he comprado, his new, hiya, i received, i … some, il … temps, in … to, is perfect
  2.5: is … kids, is … permission, itd, je sache, je … me, journee |, jst, just wanted, kno, know NAME
  2.5: la bicicleta, la palabra, la permission, la vista, la … non, labora, lachez … textos
  2.5: laisse … tranquille, las alertas, last … was, le cell, le coin, le courriel, le dieron, le telephone
  2.5: le … l, let … number, liber-, list thank, liste stp, llamo NAME, llega … a, lo siento, lol … is
  2.5: look … your, lost … customer, m envoie, m … pas, make … the, mandar |, marco, me after, me any
  2.5: me sacaran, me so, me who, me … peace, me … y, me … yo, mensaje … no, merci … arreter, mis … anos
  2.5: moham-, mohamed, moi |, molesten |, mon … merci, more ads, much … the, my thumb, my … for, my … next
  2.5: my … no, my … old, my … remove, my … to, ne … me, need something, need … texts, ngl, ni … donde
  2.5: ni … tengo, nimew-, nimewo, ninguna … de, no contact, no de, no di, no … llamo, no … seguir
  2.5: no … vuelvan, non, none, not … consent, number … of, numeros |, obten-, of … from, off … good
  2.5: off … sends, off … texts, old … for, on to, on |, on … vendu, one … this, opted … to, ou avez
  2.5: our office, over for, paix, para otra, paroi-, paroisse, pas mon, payee, pedi esto, pense … que
  2.5: perdu … cell, phone … in, phone-, please cut, please help, please … messages, please … sending
  2.5: plus en, plus … seul, point, points, polite, portable de, pour … bon, pour … pas, pregu-, preno-
  2.5: prenom, prie |, proof … i, purpose |, que moi, que … sacaran, que … sache, quien … dijo, quita de
  2.5: reach out, read, reference, rented, responder, retrait, robot-, robots, rompa-, sacame … ahi, sacaran
  2.5: sait, sans … de, scooter, se … des, sending them, senorita, separ-, set … to, she passed
  2.5: sign … please, signing, silence, sin preguntar, so is, so unless, so … lol, so … would, sold my, sonne
  2.5: sounds like, speciaux, stop message, suena el, suerte con, suis … celui, surveys, tabar-, take … off
  2.5: tannant, tell … his, tengo ninguna, text when, texter … merci, texto … de, textos … les, texts going
  2.5: texts … no, texts>want, the young, the … alerts, the … kid, them off, these … me, thinking about
  2.5: this as, this … ton, to … country, to … now, to … phone, toute-, toutes, trompes, twelv-, twelve
  2.5: un digito, une sonnette, une … je, unwan-, unwanted, up friday, update your, ups, us … the, used
  2.5: velo mais, verdad yo, verifiez votre, veu, vista, vos … en, vos … pis, vous autres, vous pris
  2.5: was only, was ready, way i, where you, whoev-, whoevers, will … your, with … texting, y yo, yo vivo
  2.5: yo … no, you … hear, you … manden, you … quit, you … voy, your garage, your system, your … by
  2.5: your … quit, your … take, yours-, | aca, | appreciate, | chemo, | estop, | pierdan, | rechazo, | throw
  2.5: | uh, | waiting, | wat, | … about, | … attorney, | … autre, | … bicicleta, | … boy, | … bus
  2.5: | … compre, | … creo, | … dit, | … interest, | … office, | … once, | … po, | … reviens, | … silence
  2.5: | … used, | … veces, ~_ale, ~_ayu, ~_bom, ~_etr, ~_her, ~_im, ~_pu, ~_pub, ~_um, ~_un, ~aced, ~acr
  2.5: ~aix, ~aix_, ~aska, ~bom, ~bomb, ~buzz, ~caba, ~cess, ~clie, ~clu, ~cter, ~desp, ~disa, ~each, ~eced
  2.5: ~eli, ~eten, ~etin, ~eto, ~fice, ~fiez, ~gnan, ~gnin, ~gunt, ~hoev, ~iar, ~icli, ~ileg, ~ines, ~iva
  2.5: ~lak, ~libe, ~lvi, ~mer_, ~mmi, ~mpa, ~nnem, ~noth, ~nsen, ~nywa, ~odia, ~oe_, ~oix, ~oix_, ~opy_
  2.5: ~oupo, ~pair, ~paix, ~peut, ~prad, ~pub, ~pus, ~ram_, ~riel, ~rket, ~rles, ~rney, ~sca, ~spec, ~tec
  2.5: ~tere, ~tfu, ~tiga, ~tta, ~ttor, ~uni, ~uver, ~uzz, ~whoe, ~xpli, ~ycli, ~yo_, ~yway
  2.4: 2 semaines, 2 … ca, NAME … are, NAME … she, NUMBER a, NUMBER weeks, a aucun, a inscrit, a month
  2.4: a … depuis, a … moyen, a … sur, account … the, adieu, ads |, again so, agreed … nothing, ahead and
  2.4: ahora me, ahora no, aimerais, all if, all texts, all … more, am … widow, and did, and … after
  2.4: and … not, ando … no, annoying, annulez les, ans qui, anymore thank, appelle, are … trying, as … stop
  2.4: asi, at … counter, au … moi, aux vidanges, avez pas, avez … la, avis … de, avoca-, babysitter, bad hip
  2.4: bajame de, be removed, be … there, be … this, beaucoup … messages, besoin |, bici tengo
  2.4: bien … mensajes, bien … ustedes, biffe, bike you, bike … take, bikes great, billb-, billboard, blast
  2.4: bless, bol, bon arretez, bonne … pour, bought … tube, bravo, breaking … with, but … me, but … remove
  2.4: buzzes, by me, camio-, can call, can … be, cancelo, ce … j, cell la, cessez, chain lube, charges per
  2.4: chsld, ci … le, clearly, closi-, closing, cobran, confu-, confusing, consentement, contesta, cuando me
  2.4: cuantas veces, cuantos, datos |, de escribirme, de estos, de recibir, de … merci, deja … d, demarchage
  2.4: deme de, desabonner |, desist |, di el, digits, do … turn, donne aucun, drop … please, dropped … bike
  2.4: echange, el fabor, el mio, el otro, elect, eleva-, email only, envoyer un, envoyez … pu, erase it
  2.4: erreur … numero, es … delete, escribas mas, eso … no, espero que, essayez, est … a, est … erreur
  2.4: est … retirez, este mensaje, este … no, esten, estoy … una, estuvo no, fabor de, fait … le, falta
  2.4: farm, flip the, for … stop, for … to, from these, from your, garage |, gardi-, go on, gonza-, got no
  2.4: gracias quiero, gracias … el, gracias … no, had … right, hasta … vista, have asked, have only
  2.4: have … agreed, have … already, here it, high, honey, husband he, i bought, i sold, i think, i went
  2.4: i … ordered, i … where, infor-, inner tubes, ir |, is … agreeing, is … do, is … late, is … thanks
  2.4: it or, it take, it … texts, j aimerais, jamais donne, je n, je vis, je … tu, jeje, kid … the, kon
  2.4: la garantia, la vie, la … l, la … merci, la … porque, last … to, law>you, le prochain, leave … in
  2.4: leaving … country, leeds, les … dans, like … a, like … of, liste merci, lo tienen, lol … did, look |
  2.4: loved the, machi-, made it, maestra, mail only, main, mandan esto, manillar, marke-, marque, mars
  2.4: mas promociones, mauvais numero, mauvaise personne, me confunde, me hablen, me without, me … my
  2.4: me … ok, meani-, meaning, medio, meme … de, mensaje … you, mensajes y, mensajes … mi, mes donnees
  2.4: mes … pour, mes … stp, message by, message me, messages la, meter, mi nombre, moi … lieu, mois passe
  2.4: mon no, mon … ou, mon … plus, mon … sur, monsi-, monsieur, more texts, more thank, more … these
  2.4: morning |, moved, my account, my riding, n … en, ne … ecrivez, ne … envoyez, ne … m, need … new
  2.4: never coming, ni bici, ni les, no interest, no manden, no pienso, no … and, no … escriban, no … hablen
  2.4: nosot-, nosotros, not NUMBER, not order, not sign, not tick, not work, not … NUMBER, not … who
  2.4: now were, number … that, numero aux, numero si, numero sin, numero … vidanges, of every, of … texts
  2.4: on one, on … texte, onda con, one … and, one … take, operation, otez moi, oubli, oubliez … numero
  2.4: oui … le, over … me, part of, pas aux, pas le, pas textez, pas … bicycle, pas … suis, passed
  2.4: people … the, permission |, pero este, petes, peut tu, pido, pido que, pires, pis … du, plan … per
  2.4: plein, plus depuis, podian, pour … il, pouvez m, prepaid, prete, prohi-, pu … textos, pubs |
  2.4: que … haya, que … me, qui … j, quit … me, quitar mi, quitte … liste, rappel, rather get, recaditos
  2.4: reception, reminders, remover, remplir, retiree, retrait svp, riding days, riding … are, right that
  2.4: river, roule … depuis, sacar-, sais pas, salida, say it, scrap, se … con, see to, sends, servi-
  2.4: set this, shred, si le, si me, sign … off, silla … ruedas, ski, slaqu-, so … am, soi, sold … the
  2.4: solli-, sophie |, sorry no, sortir … la, soy … la, sport, stop with, stop>these, stopping |, sure … is
  2.4: suspendan los, svp … textos, swamp-, swamped, switch off, tache-, tell … people, texted a
  2.4: textez … mauvais, texties, textos vous, textos … ahora, texts … be, texts … forward, texts>list
  2.4: texts>more, that … is, the brakes, the delay, the river, the screen, the size, the … messages
  2.4: then NUMBER, these … to, to finish, to receive, to … of, to … you, told the, trabajo con, treated
  2.4: un mauvais, un … texto, una bici, unsubscribe |, up … this, update … records, velo … vous, ver si
  2.4: verifiez, very good, vete a, viens d, vot, warranty card, while driving, widow, will call, will … at
  2.4: would appreciate, yesen-, yesenia, yo … he, yo … que, you hable, you trying, you … tengo, | about
  2.4: | at, | chez, | congrats, | eliminame, | mistaken, | must, | par, | prepaid, | shred, | son, | … a
  2.4: | … answer, | … arrived, | … avec, | … doctor, | … drive, | … home, | … i, | … keep, | … mari
  2.4: | … molestia, | … must, | … oferta, | … paye, | … pedi, | … quita, | … right, | … tiens, | … tranquila
  2.4: | … van, ~_jar, ~_jej, ~_mai, ~_ng, ~_op, ~_pis, ~_vs, ~aire, ~alir, ~amio, ~anul, ~atto, ~ause, ~avoc
  2.4: ~bais, ~bow, ~cado, ~ceas, ~cell, ~ciau, ~cif, ~cup, ~dete, ~dia, ~dil, ~eant, ~ema_, ~emie, ~ersi
  2.4: ~flag, ~ged, ~gits, ~iaux, ~ibi_, ~ider, ~idor, ~igl, ~igle, ~imad, ~iren, ~iven, ~ives, ~jej, ~jeje
  2.4: ~jur, ~kay, ~lan_, ~lank, ~lee_, ~lert, ~lind, ~llic, ~migh, ~mion, ~mpes, ~muni, ~nfu, ~nle_, ~nock
  2.4: ~nsie, ~nu_, ~onfu, ~opri, ~otez, ~othe, ~out, ~oyi, ~pam, ~pio_, ~ppli, ~pu_, ~rdie, ~rela, ~sent
  2.4: ~ser_, ~slaq, ~soll, ~spam, ~ssig, ~suiv, ~tale, ~trin, ~ubar, ~uen, ~uit_, ~ula, ~uta, ~uti, ~uvie
  2.4: ~zzes
  2.3: (stop), NAME pis, NUMBER back, NUMBER … but, a autorise, a guy, a hint, a quitte, a son, a trois
  2.3: a … but, a … year, ahorr-, ai coche, ai … non, and stop, and … i, angry>angry, angry>wrong, app
  2.3: are annoying, are … and, are … much, arreter … m, arretez avec, arretez de, as no, as … now, asked |
  2.3: at … house, au texto, avec vos, aviez … que, bajam-, banqu-, been … for, ben que, besoin … textos
  2.3: bici … mi, bien mais, bien vouloir, bike not, bike share, bill, blank … purpose, borrame, borrarme
  2.3: bouchard, boutique mais, buscan |, but she, but this, but … stop, buying a, bye les, bye … textos
  2.3: cada rato, caen, call … on, care, cense, centr-, cesse-, cessez les, change, chaque texto, chez … on
  2.3: cliente … vous, clinica, coche non, comme … est, como … salgo, con … textos, confo-, confunde |
  2.3: contactado, contacte, counter … it, coura-, cuando pueda, cut … lose, de bien, de ceux, de mis
  2.3: de ninguna, de ser, de … esto, de … nunca, de … svp, de … vouloir, debe, depuis mon
  2.3: depuis … operation, desinscrire |, desinscrivez, desinscrivez moi, dicho, dit … magasin, do without
  2.3: do … work, doctor … me, done getting, donne … numero, down, droit |, dueno de, en no, en pas, en … no
  2.3: encore … textos, ends … NUMBER, enlevez moi, envois, eso es, eso |, est … et, estaf-, este … el
  2.3: esto me, every … of, ex, f off, falta … me, faux numero, favor … de, fermez mon, figure out
  2.3: figure … how, flat … in, fois pour, fou, from text, from texts, fyi this, fyi … is, gave the
  2.3: gave … to, good on, gout, hagam-, hagame, hagan de, hagan … cuenta, hard pass, have moved
  2.3: here … years, him this, hint, hitti-, how … stop, i is, i would, i … going, i … moved, il … en, in … i
  2.3: in … system, incluez, ing, instead … texting, is enough, is mr, it out, it … with, j … coche, j … une
  2.3: jaja en, jaja … serio, jamais eu, jarte-, jartera, je coupe, je … aller, jeez, keep … please
  2.3: keeps buzzing, l a, l … donne, l … retirez, la boutique, la desabonnez, la ley, la … bici
  2.3: la … gracias, ladil-, ladilla, las promos, late … me, law>wrong, les dije, les mando, les rappels
  2.3: les … automatiques, les … sur, les … un, let, ley, licenciado, life, like … text, like … to
  2.3: liste … ceux, lived, lo pido, lo tengo, lol that, longe-, longer, longer wish, loses, lot, m appelez
  2.3: ma … est, machine, maine, maintenant a, mais … ne, manden … mas, mantenimiento, maquinita, me borran
  2.3: me instead, me lose, me please, mechanic, melan-, memoria, mensaje … por, mensajes gracias
  2.3: mensajes no, mensajitos |, merci … ne, mes deux, messages stp, messages … je, messaging |, mi cel
  2.3: mi … los, mise, moi … m, moi … vos, molestes, mon operation, mon pneu, mon … c, montreal, moved away
  2.3: mucho la, mwen, n est, name … your, no esten, no molestes, no msj, no quitenme, no tiene, no … please
  2.3: no … wish, not … any, not … by, not … call, now she, number out, number … is, of texting, offer-
  2.3: oh … more, ohio, on … do, only … to, or … will, orden … es, order … you, ordin-, otra … ustedes
  2.3: out again, paid cash, paix |, par sms, par … enlevez, parce … moi, pasado, pense pas, pero … soy
  2.3: persona equivocada, phone no, phone with, phone … buzzing, plus … cell, plus … d, plus … message
  2.3: postc-, pourr-, pretend i, prohibido, pu, pu … message, pu … svp, puedo cambiar, pus, quand … ai
  2.3: que jartera, que sigan, que … moi, queria mensajes, quitenlos, quitenlos |, quitenme jaja, quitenme |
  2.3: ran the, rang, read them, refra-, refuse, remove … please, replied stop, reviendrai pas, revis-
  2.3: revoke, rgpd, rien chez, roster, sans … le, send>list, send>stop, sende-, sender, sent … to, seriously
  2.3: seulement … de, signe |, silla de, simar-, simard, sistema |, slaquez, so … us, sold, solic-
  2.3: son … elle, sortez … de, soy, stay on, still … me, stop these, stop>angry, suerte … la, suffi-
  2.3: sus textos, sus … por, svp rien, swipe left, take … hint, take … phone, telli-, telling, ten minutes
  2.3: text from, text messages, text … when, texting please, texts for, texts off, texts … all, thanks NAME
  2.3: that no, thatl-, thatll, thatll do, the cargo, the patch, the … button, the … myself, the … never
  2.3: the … with, these please, they … their, think you, think … gave, this i, thread, tiene … cel, times
  2.3: tire la, tires are, titul-, to have, toque, touches, tour, tout … reste, tromper, trouble and, truly
  2.3: tu lista, tuvie-, tuviera, uds, uh, un … svp, unregister, updates not, us both, usted … a, v
  2.3: vendi … bicicleta, veo bien, ver, viero-, vieron, vous … ai, vous … que, vous … retirer, voy … poner
  2.3: vuelvan, vuelvan a, want … be, want … receive, want … this, we should, went … the, were through
  2.3: who … them, will … be, will … it, wish to, with it, with … repair, withd-, wo la, worry … it
  2.3: would … for, xioma-, xiomara, y los, y … no, y … otro, yeule, yo pedi, you borrame, your … out
  2.3: | ahora, | arrete, | g, | jeez, | lift, | mate, | next, | nomas, | os, | parale, | pause, | pretty
  2.3: | radio, | remover, | unregister, | va, | … courriel, | … encargo, | … friend, | … jartera, | … llevo
  2.3: | … longer, | … molestes, | … our, | … paran, | … recu, | … sait, | … v, ~_adv, ~_ast, ~_cea, ~_dau
  2.3: ~_ene, ~_ex_, ~_inb, ~_jui, ~_pac, ~_pu_, ~_reg, ~_tro, ~_v_, ~adam, ~adv, ~agan, ~ajam, ~aji, ~ajit
  2.3: ~appi, ~arna, ~care, ~ccu, ~cea, ~ces, ~chie, ~cord, ~dich, ~dier, ~efr, ~efra, ~enim, ~epte, ~esea
  2.3: ~etem, ~exis, ~fili, ~ged_, ~ging, ~gnez, ~gue, ~hdr, ~ibr, ~icho, ~inb, ~inbo, ~irer, ~itam, ~ithd
  2.3: ~itos, ~jui, ~leo, ~loir, ~lour, ~mane, ~mpu, ~ncle, ~nen, ~nera, ~nimi, ~noyi, ~nue_, ~oam, ~ogi
  2.3: ~olo_, ~onfo, ~opt, ~opte, ~opy, ~oura, ~outi, ~oyin, ~pare, ~pias, ~pid, ~pido, ~pis, ~plai, ~preg
  2.3: ~pris, ~quit, ~rame, ~rar_, ~reau, ~refr, ~riss, ~riti, ~roi, ~rram, ~rtar, ~saji, ~seno, ~shop, ~soy_
  2.3: ~ssm, ~suff, ~susp, ~thdr, ~thor, ~tio_, ~uce_, ~uff, ~ular, ~upo, ~urai, ~usp, ~utur, ~val, ~verb
  2.3: ~vise, ~woo, ~xist
  2.2: NAME la, NAME n, NAME pero, NAME |, a boat, a break, a cannondale, a ete, a peut, a pogne, a postcard
  2.2: a … au, a … etre, a … robot, a … votre, a … your, accident, ai loue, ai tu, ai … coche, already … stop
  2.2: am NUMBER, am his, am replying, am … you, and, and crank, and for, and says, angry>texts
  2.2: appelle … NAME, aprov-, are at, are over, arizo-, arizona, arreter svp, as to, at all, atte
  2.2: au … arretez, autre NAME, avisarme |, ay … otra, back … do, baja gracias, beau merci, because you
  2.2: bell … crank, bici … una, bicis en, bike money, bike … this, blast |, bolet-, boletin, book |
  2.2: both … trouble, bueno |, by what, c … clair, c … trop, cada mensaje, cada … suena, cajero, call … you
  2.2: camionneur, can … close, cancel … texts, capab-, ce … c, cell je, cell off, chambre a, chambre … air
  2.2: change … idee, charged, choix, choos-, choose, christmas, click-, comprendre, comun-, confondez
  2.2: conformement, conjoint, conse-, consentir, correo electronico, cost … anything, cuando suena, d baja
  2.2: d ecrire, d ou, dautre |, day … not, days … over, de client, de ella, de estar, de los, de ruedas
  2.2: de selle, de todo, de … apres, de … mensaje, dejen … estar, dejo la, delete … contact, demande d
  2.2: demande |, dernier … que, des … vous, desactivez ca, desk no, despues … eso, destinatario, died
  2.2: dio … numero, do … reply, done … me, donne … permission, donnees, donnez moi, down there, each text
  2.2: effacez mes, el carro, el titular, el … donde, else to, else … text, elses bike, email on, en veu
  2.2: end messages, enfant … le, entendu parler, entendu … de, erron-, es … la, esa lista, est clair, est le
  2.2: est … fait, este … de, esto es, etes au, exist, existe |, faites donc, faites erreur, faites … donc
  2.2: ferre-, find … else, fitzg-, fitzgerald, florida, for this, for … but, for … group, free from
  2.2: from … next, fuera |, gagno-, gagnon, get these, getting texts, good day, good … i, grateful for
  2.2: group ride, had, happy … the, harce-, has me, have … bicycle, hey so, hijo y, hit my, hurts, i … block
  2.2: i … every, i … had, i … okayed, i … replying, idee … les, identity, if … was, in arizona, in ohio
  2.2: invite, it away, j achete, j … veu, jaja … soy, jamais entendu, jamais … parler, je … vous, jmen
  2.2: joine-, joined, joven, just … texts, k i, la familia, la j, la lista, lachez mon, le demander
  2.2: le dernier, le donc, le … sans, leave … text, les veux, les … mi, list in, llevado, lo pueden
  2.2: longer … to, los dias, los … gracias, loue, louise |, lovel-, ma … otez, magasin … velos, maint-
  2.2: makes the, mal … le, manejando, marea-, mari s, mauvais number, me avisan, me contactez, me ever
  2.2: me habla, me … sacar, me … vos, meant, mensaje y, mensajes jaja, mensajes you, menvoye, merci mais
  2.2: merci … bien, mere … elle, mesi, messages automatiques, messages my, minui-, minuit, minute, mio |
  2.2: moi aussi, moi donc, momen-, mon conjoint, mon homme, money … me, more and, moved … oregon
  2.2: muchacho de, my phone, my … days, my … husbands, n ai, nada … texto, ne pas, necio-, necios
  2.2: need message, need these, never met, never okayed, new number, no aguanto, no escriban, no he
  2.2: no … cliente, no … mensajes, no … text, not agree, not ever, of NAME, of our, off so, oiga |, ok j
  2.2: omit, on … end, on … phone, one … did, ones, or whatever, orden de, orego-, oregon, os, out … texting
  2.2: out … these, para … you, paradis, pas lui, pas … oui, passage, peche, per text, perdez, permission
  2.2: pero me, peu |, peut, phone i, phone … for, phones … the, plan and, please … texting, plus a
  2.2: plus entendre, plus … recevoir, por dios, porter plainte, postcard, preference to, preguntaron si
  2.2: preguntaron … queria, prepaid phone, propi-, prouv-, prouvez, pu le, pu … des, pu … la, pu … rappels
  2.2: que hacer, que molestia, que necios, que ni, que … cherchez, que … deje, que … mensajes, qui … c
  2.2: qui … etes, quiero estar, quiero salir, quita-, quitame, quitemelo, quitenme, reached, ready … do
  2.2: reass-, recibir nada, recojo el, remove … cell, remove … number, remue-, repai-, repaired, reply stop
  2.2: reste pu, rien commande, right one, roami-, roaming, sans … pour, saquenme, saturdays, save … both
  2.2: scree-, screen, semana no, sent … NUMBER, set with, seulement pas, shop, shop please, si … paran
  2.2: silence please, silence |, since NUMBER, so early, so there, so … my, sondages, sortez moi, spamm-
  2.2: still … NUMBER, still … there, stop all, stop asking, stop that, stop … for, stop … these, stuff
  2.2: subscriber, supprimez … contact, suprimir, sur ma, talked about, telefono es, tenia este
  2.2: text reminders, textos … en, thanks but, that … more, the reminder, the service, the … club
  2.2: the … contact, the … going, the … make, the … must, the … order, the … part, the … repair, the … stand
  2.2: there … no, there … way, these … off, think this, this service, threa-, thumb, tienen hasta, tired of
  2.2: tirez, titular, to be, to oregon, to work, to … my, to … so, to … updates, todas … listas
  2.2: todos … dias, tous les, trabajo y, tranquille avec, tranquille svp, trick, uds |, un … pas, un … y
  2.2: up … baby, us … that, us … your, usan, use … phone, venga, vos nouvelles, vos promos, vous pourriez
  2.2: vous … arreter, vous … erreur, want … opt, week is, were … do, what … am, wheel is, when … was
  2.2: who did, who … are, with your, wrong … you, wrong>remove, y … di, yeah no, yegue-, yeguen, yo … un
  2.2: you twice, you … give, | adieu, | after, | broke, | cada, | conformement, | get, | slaquez, | these
  2.2: | venga, | … dieron, | … fuera, | … necios, | … on, | … pourriez, | … pueden, | … quel, | … quitame
  2.2: | … request, | … saddle, | … tout, ~_alo, ~_anu, ~_ass, ~_bif, ~_cai, ~_dia, ~_dif, ~_eme, ~_had
  2.2: ~_hic, ~_hit, ~_os_, ~_ow, ~_pus, ~_req, ~_ser, ~_van, ~ably, ~acar, ~anna, ~apab, ~avoi, ~ban_, ~bif
  2.2: ~biff, ~bor, ~buel, ~carn, ~casi, ~cel, ~chi, ~comu, ~croi, ~cte, ~dde, ~depu, ~desa, ~eb_, ~ebra
  2.2: ~een_, ~ees_, ~els, ~emue, ~ffr, ~ffre, ~fork, ~fus, ~ganm, ~had_, ~harc, ~heri, ~hrea, ~iai, ~iale
  2.2: ~icer, ~ient, ~igh_, ~inde, ~irez, ~istm, ~ivat, ~jito, ~lein, ~leo_, ~lien, ~lul, ~lvie, ~make, ~mbla
  2.2: ~mome, ~mor_, ~nnee, ~noz, ~nozc, ~oami, ~odos, ~oila, ~okay, ~omu, ~omun, ~onoz, ~opt_, ~osa, ~ozc
  2.2: ~ozco, ~pabl, ~pamm, ~pect, ~pesa, ~plei, ~plit, ~remu, ~rimo, ~rnal, ~roam, ~rti, ~salg, ~seas, ~siv
  2.2: ~son_, ~ssan, ~stuf, ~tair, ~tam, ~tar_, ~tiva, ~tmas, ~trem, ~tuf, ~tuff, ~uita, ~unte, ~ups_, ~used
  2.2: ~vec, ~year
  2.1: NAME le, NAME not, NUMBER arretez, NUMBER pis, NUMBER que, NUMBER … each, a mandar, a montreal
  2.1: a … never, a … pour, a … through, aburr-, accepter, adelante no, ai commande, ai signe, along
  2.1: already said, also … me, and … still, arretez … je, arrett, at … or, automatique |, autor-, autres
  2.1: bajame, bay |, bien you, bike for, bike place, bikes, bon ok, borran, borreme, borrenme |, boss sees
  2.1: bough-, bought, bought … helmet, bow out, bow … of, bring back, bueno you, button … i, ca … faire
  2.1: ca … fait, cada … me, calen-, caller, canceller les, caram-, carri-, casilla |, ce contact, cease, cel
  2.1: cel lo, cellu-, cellulaire, celular por, ces textos, cesser les, changer de, chip, coche … case
  2.1: comment vous, con su, confirm i, confundieron, confundiste, consent … be, continue |, coordonnees
  2.1: coordonnees |, cours … le, cup, cut the, cut … a, d affaire, d idee, d … lista, dado, dans … liste
  2.1: darli-, darling, de esto, de que, de sms, de su, de sus, de … argent, de … cessez, de … rappels, deals
  2.1: dejen de, demar-, demenage a, depuis … je, dernier, desactivar los, dije, disqu-, do me, do … please
  2.1: don julio, dropping, effacez … infos, el cuarto, el senor, elimi-, ella … no, emergencies |, en avril
  2.1: end them, entrepot, envio de, envoi |, equivocado, equivoco, es spam, esa casilla, est NUMBER
  2.1: est … effacez, est … mien, est … possible, est … sur, este number, etes trompe, eu ce, favor … no, feb
  2.1: finish it, five stars, for … else, friend the, front desk, gemel-, graduated, grandson, habian
  2.1: happens if, happens … i, harcelement, has to, have … do, have … good, have … to, he passed, here i
  2.1: hold … for, how you, husband NAME, i be, i graduated, infla-, inscribieron, intensos, ipad, is getting
  2.1: is time, is too, is … list, itd be, j … refuse, j … this, je … chaque, je … voir, joder
  2.1: jours ouvrables, keep … in, kien, know … is, l annee, l … le, la nina, la paix, la preuve, la … dans
  2.1: laisserai, last … stop, late be, late … there, law>angry, le wifi, leave … be, left hand, let my
  2.1: let … end, listes, llenan, llene-, llenen, los … automaticos, lost a, louis-, louise, lovely, m
  2.1: m … promis, ma reponse, ma … plus, mandando textos, mandando |, manden mas, mareado, material
  2.1: me dejan, me hablan, me inscribieron, me manden, me must, me now, me prometio, me quiero, me semble
  2.1: me these, me toco, me … ca, me … cosas, me … decir, me … fuera, me … porfa, me … the, meh, men
  2.1: mensaje mas, mes coordonnees, mes infos, mi celular, mi … saquenme, mind about, mind … me, moi … l
  2.1: moi … paix, moi … textos, mom … is, mon voisin, mon … ca, mon … n, more updates, msjs, my data
  2.1: my … away, my … elsewhere, my … on, my … sees, nada |, nada … mensajes, niaise, no creo, no los, no on
  2.1: no soi, no tenemos, no … am, no … avisos, no … for, no … manden, no … pedido, no … quiero, non … gars
  2.1: nous, number away, number>wrong, numero … pour, numero … votre, of … thank, off still, off … of
  2.1: off … promo, offers, okay … do, one … by, one … no, one … these, opinion, opted … in, ou … avez
  2.1: out … your, outgrew the, ouvrables, over … so, over … take, papel-, par semaine, para lo, para … dejen
  2.1: para … la, part, parti-, pas abonne, pas … c, pasa |, pausa-, pense, pete, phone here, phone out
  2.1: pido … me, pieds, pierdo, please … no, please … with, pool, pour ces, pour … autre, pour … desinscrire
  2.1: pourrait, pouvez … les, pregunto, prendre note, prepa, prepa-, primera, prometio, promotions
  2.1: proprio du, pu ce, pull my, pull … number, pushy, quatrieme, que bici, que nadie, que sea, que … ni
  2.1: que … yo, quiero nada, quieto, quit … him, quiten … numero, quoi la, reassigne, recha-, recipient
  2.1: recogi la, recogi … bici, recoit … textos, recommended, rembourser, remove>me, remuevanme, repli-
  2.1: reque-, request, resena … no, residence, rid, rid of, route |, saber … mas, sacaron … numero
  2.1: sales texts, saquenme de, say you, says my, says |, says … texting, se equivoco, se fait
  2.1: second request, see it, segunda, sembl-, semble, sending the, servicio … mensajes, set me, sigue-
  2.1: silen-, sin textos, since … accident, sms you, so … do, sombo-, sombody, son muchos, spelling, split
  2.1: sr, stop yesterday, stop>law, subscribed to, surge-, sus … gracias, svp annuler, sweet but
  2.1: tabarnouche, table-, tcpa, telefono … el, temps que, text more, text please, text porfa, text … ok
  2.1: text … thanks, texting … thank, textos non, textos … je, textos … le, texts not, texts now, texts out
  2.1: texts … am, thank … please, thanks … everything, the link, the plan, the … again, the … bikes
  2.1: the … cheers, the … desk, the … hold, the … updates, these cost, these … it, this ones
  2.1: thought unsubscribed, tienen harta, ting, to about, to help, to here, to … not, too please, tranquila
  2.1: tranquille … tes, tu … arreter, tucso-, tucson, twice … to, un … qui, un … vous, unaut-, unauthorized
  2.1: unenr-, us end, us from, usa, using my, usted, va bien, va … les, vanco-, vancouver, velo ici
  2.1: velo … dans, visitor, vos envois, vos … d, votre liste, vouloir, vous donne, vous l, vous … texto
  2.1: vs avez, want … number, want>law, want>list, way you, we have, who … your, why would, wifes |
  2.1: will pick, will swing, wrong>number, y suena, y … soy, yes … this, you email, you me, you puse
  2.1: you sell, you … message, you … quiero, you>forever, | avec, | era, | ese, | forgot, | habla, | ojala
  2.1: | pago, | ponle, | tabarnouche, | telephone, | unauthorized, | will, | … auto, | … bot, | … calls
  2.1: | … came, | … consentement, | … d, | … discount, | … inscribieron, | … it, | … less, | … letting
  2.1: | … luego, | … message, | … quieto, | … school, | … velo, | … wife, ~_apa, ~_bre, ~_cel, ~_dea, ~_ens
  2.1: ~_imm, ~_kit, ~_lay, ~_m_, ~_nun, ~_pia, ~_ray, ~_st, ~_sto, ~_tcp, ~_unr, ~abo_, ~acte, ~adil, ~agai
  2.1: ~amie, ~anot, ~arag, ~asi_, ~atas, ~axe, ~bil, ~borr, ~canc, ~cast, ~cet, ~cip, ~cipi, ~cli, ~cons
  2.1: ~cpa, ~cpa_, ~ctro, ~cuer, ~curi, ~deco, ~der, ~dis_, ~dson, ~eari, ~ebr, ~ecl, ~ecy, ~elem, ~ellu
  2.1: ~empt, ~eren, ~esab, ~ff_, ~grea, ~hio, ~ici, ~ieds, ~iff, ~ije_, ~ilen, ~inve, ~ismo, ~jit, ~joi
  2.1: ~kien, ~kit, ~kno, ~llul, ~lula, ~mble, ~mio_, ~mir_, ~msjs, ~ndu, ~nenr, ~nly_, ~nonc, ~nous, ~ntem
  2.1: ~ofi, ~olic, ~olle, ~olli, ~omo, ~ona_, ~pam_, ~pci, ~pcio, ~pero, ~rapp, ~rige, ~rist, ~rmar, ~rta
  2.1: ~rup, ~siem, ~sjs, ~sjs_, ~smo_, ~sto, ~stru, ~tcp, ~tcpa, ~tely, ~thd, ~trie, ~uerd, ~uloi, ~unen
  2.1: ~unre, ~uri, ~uso, ~val_, ~vely, ~veme, ~vibr, ~voul, ~ward, ~wner
  2.0: (remove), NAME yo, NUMBER miles, NUMBER … au, NUMBER … on, a ese, a flat, a sec, a … at, a … fixed
  2.0: a … grand, a … not, a … otro, a … so, a … text, a … time, abogado |, account and, aceptado, affaires |
  2.0: again ok, agreed to, ah y, ahead … the, ai pris, ai … ailleurs, ai … arret, aimerais … que, ait
  2.0: al NUMBER, alert-, all … NUMBER, all … to, allow-, allowed, aloud, already replied, alto me
  2.0: am … nurse, and quit, angry>me, aqui, are on, are there, are … so, arreter … me, arrive … a, at first
  2.0: aucun … svp, aurai, aurai besoin, autan-, autant, automaticos, autrement, avais, avec … messages
  2.0: back the, bajenme, basis … you, becyk, better … the, bicycle since, bien … mais, bike … for, blasts |
  2.0: boat |, borrar, borre mi, bottle, box … my, brakes are, brought it, ca la, cada … mandan, cajera
  2.0: call |, can … you, cell, cell number, cell … NAME, cell … NUMBER, ces … la, checking in, chiffre, ciel
  2.0: coming … so, commence … etre, comment avez, como consiguieron, compa-, compraron, compraron mi
  2.0: compraron … numero, compte svp, con otra, conformement a, conformement … la, conozco ese, consenti
  2.0: consiguieron, contacto, could call, county, coupon, cousin he, croye-, croyez, cuanto mandan
  2.0: cuanto … esto, d ecran, de abajo, de tanto, de tes, de ustedes, de … enlever, de … enlevez
  2.0: de … listes, de … ni, de … sistema, de … texte, dejen, dejenme |, delete … y, deman-, depui-, depuis
  2.0: derangez moi, desabonner svp, deuxi-, different, discontinued, dit de, dit … pour, do … reach
  2.0: does … count, does … say, dolares … mensaje, donc … les, donne, drinking, du client, du … pis, durin-
  2.0: during, easy, ecrivez … jamais, efectivo y, either way, el spam, el … no, en france, en … NUMBER
  2.0: en … a, en … pis, end … i, end … reminders, enough off, envie de, envien |, envois |, equivocaron
  2.0: equivocaste, errad-, errado, es mio, escribir |, ese … es, eso no, est … ligne, est … mere, est … son
  2.0: est … svp, este medio, etre retiree, etudiante, event, facture est, faire la, fait … vous, fecha
  2.0: filte-, final, fini … moi, fini … textos, first one, fix, fizz, for … take, for … the, france
  2.0: gave … number, go too, good but, got … now, got … old, gracias … la, group text, guy at, hablo bike
  2.0: hablo … lol, hagan llegar, happy with, harve-, have this, have … been, her cell, here to, here … the
  2.0: hermano |, hola me, hours please, husband … is, i no, i resign, i signed, i … prefer, if … i
  2.0: il travaille, il … semble, importunez, in any, in … minutes, in … please, inscribieron sin, insistan
  2.0: interesse pu, is very, j aurai, j … jamais, j … loue, je perds, je tape, je … donne, je … moi
  2.0: je … tout, je … votre, joven le, junto-, juntos, just … sending, keep getting, kindly stop, l ai
  2.0: la maquina, la protection, la … demain, la … place, la … roja, la … you, late reply, le … bleu
  2.0: learned to, legit, les … enlevez, lire, listes |, llamado, lo he, lo … quiero, lol arretez, m etre
  2.0: m … plus, ma permission, ma … avait, mandes mas, marcada, marketing |, me before, me … all
  2.0: me … llegar, me … llevo, me … quedo, me … sur, member, mensajes … este, mettez moi, mettr-, mettre
  2.0: mi compadre, mi permiso, moi pus, moi … avec, mois ca, mon ami, more … is, more … me, more>texts
  2.0: movil, mrs, my customer, my daughters, my girlfriend, my pocket, nadie contesta, nadie se, name of
  2.0: need for, need … the, neta you, never … there, ni … mensajes, ni … texto, ningun NAME, no lo
  2.0: no longer, no quiero, no tienen, no … conmigo, no … conosco, no … di, no … texteen, not keep, not ride
  2.0: now … me, number she, numero ou, off … just, off … texting, olvidate, one i, optin-, opting, optou-
  2.0: optout, order if, otez mon, otro taller, out and, out … all, out … to, paid, para esto, para … persona
  2.0: pare por, pare … favor, parle … bien, pas fait, pas mme, pas vous, pas … etre, pas … pour, pasa si
  2.0: paz, permiso, pero, peut pas, phone for, phone keeps, phone … please, pis … vous, plus etre, pogne les
  2.0: pose, pour un, pour … garantie, pouvez … enlever, pouvez … mon, preuv-, preuve, preuve de
  2.0: preuve … mon, proch-, promised, proprietaire … numero, pu etre, quand … aurai, que je, que me
  2.0: que … quiero, que … si, quien autorizo, quita, quitan |, quitas, quiten mi, quittez, quoi je, quoi l
  2.0: quoi … mot, reached … wrong, reads them, reads … aloud, receipt not, recevrais, regre-, reminders … do
  2.0: remis, remove>list, reparer |, request to, respectez, rest … peace, retiren, reveiller, ride anymore
  2.0: ringing me, roaming … no, rodadas, sacaron mi, said it, said … before, said … stop, salir-, save us
  2.0: saw the, scrub my, scrub … number, se confundieron, se equivocaron, seguir mandando, shed, shop by
  2.0: si possible, signing up, silla, so … end, so … send, somebody … a, somos, son cell, sors … la, sortez
  2.0: soy esa, spare, spare me, spare … old, stolen in, stop, stop … pas, stop … to, stop … updates
  2.0: subscribed |, suegra, suficiente |, suis … la, suis … mais, supplie, sure i, surgery, svp … bonne
  2.0: sweet … i, take a, take mine, talki-, tape avec, te equivocaste, team |, tel, telephone … la, tengo ni
  2.0: text … call, textearme |, texting my, texting … stranger, texto mas, texto … vous, textos dans
  2.0: textos par, textos stp, texts … not, texts … please, the ads, the county, the gears, the notifications
  2.0: the reception, the … light, the … reply, the … switch, these … and, think … was, this … be, tienda que
  2.0: told … could, tqm, trails, tres bien, tune ups, um, un lien, un taxi, un … sin, una … de, unico
  2.0: unsub me, up by, used … phone, vaya, velo plus, venez, veu pu, videotron, volvieron, volvieron a
  2.0: vos listes, voulo-, want a, was … at, way … not, week please, where … signed, will show, with us
  2.0: would prefer, y hoy, y … favor, y … llegando, y … mensajes, yes … the, yo se, you an, you anymore
  2.0: you no, you should, you use, you … already, you … stop, you … tres, young lady, your texting
  2.0: yourselves, zero, | antes, | cero, | creo, | desactivar, | disculpe, | fewer, | found, | it, | maudit
  2.0: | mauvaise, | optout, | quittez, | refuse, | seria, | suspender, | zip, | … aca, | … ads, | … another
  2.0: | … calling, | … consiguieron, | … dieu, | … envoie, | … garde, | … llega, | … might, | … picked
  2.0: | … pub, | … there, | … vente, ~_ag, ~_ber, ~_bil, ~_ce, ~_ing, ~_lot, ~_mrs, ~_nom, ~_nut, ~_own
  2.0: ~_paz, ~_rob, ~_sue, ~_wro, ~_yo, ~_zer, ~ale, ~alo_, ~amab, ~bit, ~bon_, ~boug, ~cep, ~cicl, ~def
  2.0: ~ders, ~died, ~efo, ~eing, ~elim, ~elul, ~ema, ~embl, ~enm, ~epui, ~erio, ~ery_, ~evi, ~evio, ~ex_
  2.0: ~fix_, ~gasp, ~gery, ~gic_, ~hier, ~hono, ~hopi, ~ingu, ~iree, ~iro_, ~isie, ~iten, ~ivo, ~lash, ~li_
  2.0: ~lici, ~lieu, ~lire, ~mmun, ~mrs, ~mrs_, ~muev, ~nco, ~ndie, ~nsh, ~nsu, ~nul, ~nun, ~nvoi, ~odd
  2.0: ~ody_, ~ompu, ~oof_, ~oub, ~ovil, ~paz_, ~pend, ~perm, ~preu, ~ptad, ~ptou, ~quen, ~rade, ~rank, ~rdez
  2.0: ~regr, ~renl, ~reuv, ~rren, ~sada, ~seni, ~somo, ~ssez, ~stop, ~tach, ~tema, ~tenm, ~uise, ~uit, ~ulen
  2.0: ~usq, ~usqu, ~wro, ~xtea, ~xted, ~zero
  1.9: 2 years, 2 … que, NAME passed, NUMBER apres, NUMBER jours, NUMBER she, a deux, a nada, a nurse, a … ca
  1.9: a … home, accue-, accueil, ahead with, ai la, ai pese, ai plein, ai … accepte, ai … envie, alertes
  1.9: all … ask, already … up, am on, amigo, amour du, anotaron, anything at, appreciate … heads, apres ce
  1.9: are fine, are these, are trying, arretez … texter, askin, attention, au complet, au … j, au … pour
  1.9: aucune … de, avez confondu, avise, be getting, be … it, because … is, before me, bici … en, bien en
  1.9: bien sin, bike i, bike … am, bike … wrong, bill and, bloquear |, bonjour … a, borre … numero
  1.9: borreme |, bring anything, but you, but … am, but … texts, buzzi-, buzzing, by … right, bye stop
  1.9: c … son, c … surement, call the, cambio, can somebody, can take, carac-, caracteres, cargo |
  1.9: ce numero, celul-, chava, chiff-, clue, comme … vous, commi-, como, como … esto, con sus, con … avisos
  1.9: con … respeto, confirmar, confondu, connais, consentement vous, consiguieron … numero, consommateur
  1.9: contactez moi, coord-, corriger, corro, cosas de, could you, crank |, creen, cuz … your, dadme
  1.9: dadme de, dadme … baja, dans … platre, date et, date … l, de becyk, de pubs, de sa, de sondage
  1.9: de … dice, de … mensajes, de … mes, deben, decli-, decline, dejan, deje de, dejen … spam
  1.9: delete sistema, demain apres, derni-, despierta, deux chiffres, did … subscribe, dire oui, dlt
  1.9: do … bother, does … mean, done … no, down to, driver, ecriv-, elle en, en paix, en recois, en voulais
  1.9: en … plein, enlever, enlever … numero, enlevez … pour, entonces … me, envoyer de, esa … no, escriban
  1.9: escribiendome, escribiendome |, est surement, est … clair, est … otez, everything … the, fermez les
  1.9: fijes-, fijese, fille … a, fini … messages, flat no, folks, for … i, for … late, forgot my, frequence
  1.9: from bell, ftc, fui una, garag-, garage, gaste-, gasten, gave … cell, go … for, got … so, gratt-, grax
  1.9: grax |, groom, guarda, guest-, guests, happe-, have wrong, have … the, heu, hey just, hey … fyi
  1.9: him off, homme, hors de, hors … votre, how … can, how … opt, i always, i report, i ticked, i told
  1.9: i … cash, if … stop, in … it, in … with, inscrit |, inscrite par, interested … your, is not, is … much
  1.9: j … laisse, j … pese, j … recois, j … voulais, jamais ca, je crois, je nai, je veut, je … demande
  1.9: jeje |, juste |, know any, la cnil, la delete, la … mais, lachez … vous, las … al, last guy
  1.9: last … this, le prof, le … passe, leave … off, left off, leh |, list … never, liste, liste … envoi
  1.9: llanta … NUMBER, llego su, loi, lol … number, longer NAME, los … mejor, lot of, m … avec, m … confondu
  1.9: ma demande, ma … ce, mail me, maintenant, mais … j, make … stop, manden, mano |, marque … casilla
  1.9: mas mensaje, mas sms, me las, me lleguen, me will, me … mandar, me … ofertas, me … off, mejor … no
  1.9: menor, mensajes porfa, mensajes que, mensajes … la, merci bien, messages … de, mi amor, mi … joven
  1.9: mi … para, middl-, middle, moi de, moi … vrai, mon … par, montr-, montreal |, more it, mostr-
  1.9: motorcycle, my english, my leg, my name, my phones, my text, my … last, my … needs, my … take
  1.9: ne … envoyer, nephew, never … text, no clue, no estoy, no fui, no gasten, no les, no more, no when
  1.9: no … avisan, no … avisen, no … bicicleta, no … list, no … mas, no … mensaje, no … textos, no … thanks
  1.9: nom la, not bother, not buying, not do, not drop, not help, not it, not much, not subscribe
  1.9: not … sending, not … them, not>more, notai-, now that, number |, number>want, numero chez, of … in
  1.9: often i, old one, on that, on … appelle, on … changer, on … me, one … not, only got, opt … a
  1.9: order NUMBER, otez … nom, oui … moi, our phone, out lol, ouvra-, pardon mais, parenle, pas ben
  1.9: pas lire, pas … rdv, passe … le, passed … please, pedi … me, pero you, personne … ce, peser
  1.9: peut changer, phone … to, pis il, platr-, platre, please honor, please you, plus envoyer, polyv-
  1.9: polyvalente, pour … j, pour … l, pouvez arreter, priere de, probably, prochain, profe-, promo texts
  1.9: put down, put … on, quand je, que … era, queria … y, quick question, quien, quien … dejo, quien-
  1.9: quienes, quienes son, quitarme, quitenme de, quitenme … eso, quitenos, rappelez, rappels, reatt-
  1.9: reattribue, receive messages, receive texts, rechazo, reclamo, regale, remove>law, remove>number
  1.9: remueveme, rente, repair, reporting you, returned, ride … take, rien savoir, right … you, runs this
  1.9: s … te, said not, sakam-, sakame, sakame de, same as, saque-, savoir … mon, se acabo, se … cuando
  1.9: se … dije, se … los, send more, sending |, serva-, servait, seul texto, shees-, sheesh, sheesh |
  1.9: shop … do, shop … me, show … the, si … bien, si … mi, si … no, sms gracias, sms please, sombody else
  1.9: sorry … have, sors, sorte-, sourds, spring sale, staff, still getting, still … my, stop before
  1.9: stop les, stop sending, stop … is, stop … texts, suppose, supprimer, sure have, sus … pero, suspe-
  1.9: svp pu, swing, take him, tan temprano, tanne-, te plait, telefono … me, telefono … su, telephone est
  1.9: texte merci, texte svp, textos por, textos … merci, textos … mi, texts>angry, that and, that … enough
  1.9: the appointment, the consent, the counter, the fcc, the ftc, the good, the stop, the swap, the vip
  1.9: the way, the word, the … reads, these … you, they come, think … is, tienen … la, to answer, to any
  1.9: to miss, to these, to … ftc, to … too, toco, tout |, toute, toute l, toute … equipe, trabajo de
  1.9: turn them, un chiffre, un velo, un … mas, un … une, une erreur, uno, up stop, va … la, vacac-
  1.9: vacaciones, velo est, ver con, vete, veux rien, vez … lo, vida, video-, viens … avoir, viernes por
  1.9: viernes … ella, voice, votre … m, vous … au, vous … je, vous … trompe, waiting for, want none
  1.9: want them, want these, we agreed, we had, what right, when … asked, will … back, winter storage
  1.9: with his, without … consent, word … stop, wrong>wrong, xx, xx |, years … and, yo lo, yo … mi, you all
  1.9: you always, you … el, you … envien, you … mandes, you … no, you … quitenme, you … scratch
  1.9: you … trying, you>not, | arretes, | chao, | package, | pero, | priere, | refrain, | sakame, | trop
  1.9: | vete, | … abuela, | … aimerais, | … cette, | … enfants, | … fine, | … los, | … marque, | … mijo
  1.9: | … nai, | … person, | … recipient, | … reminder, | … runs, | … texted, | … these, | … vuelvo
  1.9: | … work, ~_and, ~_ano, ~_aq, ~_aqu, ~_aux, ~_bik, ~_bor, ~_dec, ~_dor, ~_dou, ~_eve, ~_lak, ~_nec
  1.9: ~_opt, ~_rid, ~_rom, ~_sop, ~_tic, ~_tus, ~aber, ~alum, ~are, ~ari, ~aski, ~avin, ~bay, ~bol_, ~brea
  1.9: ~chif, ~coor, ~crip, ~decl, ~dese, ~dict, ~dif, ~dma, ~donn, ~doub, ~ecko, ~ecli, ~egan, ~emer, ~enme
  1.9: ~erse, ~erte, ~esa, ~esco, ~eui, ~euil, ~euve, ~fire, ~fois, ~folk, ~fyi, ~gan, ~give, ~gl_, ~hale
  1.9: ~hiff, ~hte, ~icip, ~iel, ~ienc, ~indi, ~ings, ~inie, ~ixin, ~jala, ~jese, ~jos, ~merg, ~midd, ~migo
  1.9: ~miso, ~nav, ~ness, ~nita, ~non_, ~nqui, ~nsub, ~nui, ~nuti, ~obb, ~ogi_, ~oit_, ~olks, ~ommi, ~onse
  1.9: ~op_, ~ords, ~otro, ~peni, ~plie, ~ript, ~ritt, ~sida, ~ski, ~sold, ~sort, ~souv, ~ssio, ~sul, ~swin
  1.9: ~taff, ~tame, ~taro, ~tier, ~tigu, ~tina, ~too_, ~top, ~top_, ~tore, ~ulez, ~una_, ~unsu, ~urre, ~uspe
  1.9: ~utor, ~utt, ~uzzi, ~vam, ~vice, ~xtee, ~yee, ~yee_, ~zzi, ~zzin
  1.85: (tables say unclear)
  1.8: NAME at, NAME … is, NAME … pas, NUMBER h, NUMBER merci, NUMBER … al, a des, a la, a mechanic
  1.8: a moncton, a one, a reportar, a ton, a … autre, a … jefe, a … there, accepte, achete … chambre, add my
  1.8: affaire ailleurs, after |, ai vendu, aille-, al … y, alors, already … time, am asking, am … off
  1.8: ancien … de, and cancel, and every, and remove, another text, any … texts, are … a, are … this
  1.8: arretez … textos, asked nicely, asked … twice, asking … to, at our, au lieu, aux, avais … pas
  1.8: avoir le, away my, away … my, bajenle, be great, being repaired, bes, bicic-, bicicleta, bike … a
  1.8: bike … is, borre-, bowli-, bowling, bring … in, buen trabajo, bueno … de, bug, burea-, by … for, ca va
  1.8: cabin, caisse |, call … and, calle-, callense, calmez vous, can drop, can have, can … please, cansa-
  1.8: capables, caraj-, carrito, carte-, cat … the, cell and, cell so, cell … you, celular, cesser
  1.8: cessez … m, changing, che pas, cheque, chez moi, chica-, church office, close, comer-, communication
  1.8: computer … stop, con … mensajitos, conozco a, consentement |, contactar |, contacted |, contacter |
  1.8: contacting, copie, could … stop, coupons, courr-, coute, cuidado, d envoi, d mandar, darme, de chez
  1.8: de votre, de … a, de … baja, de … mon, de … ne, de … pa, de … promos, de … sacaron, de … shop
  1.8: de … text, de … todavia, deactivate, deaf i, deals i, debe ser, debra-, deja … stop, demande … retrait
  1.8: depan-, des textos, des … svp, desuscribanme, di … como, dieron mal, dije no, divorced, do … recall
  1.8: do … texts, do … want, donc |, donde sacaron, dors |, dueno |, efectivo … no, effacer |, eh no
  1.8: el mensajito, el … sin, email from, en deuil, en vez, en … telefono, encar-, encargo, enough for
  1.8: entendi, envoyer svp, escriban mas, essentiel, est … chsld, est … enlevez, est … vous, estafa |
  1.8: et mon, etait son, etait … velo, every one, evite, exist |, ey, facture … NUMBER, ferme-, fine stop
  1.8: fishb-, fois, fois … toutes, for each, for … delivery, for … lol, for … update, free, futur, futur |
  1.8: garage door, garantia no, gaspe, gelat-, gentleman, get NUMBER, get rid, getting charged, goes off
  1.8: grade, guada-, guadalajara, haceme, hagame el, halif-, halifax, hard … on, have already, have received
  1.8: heard, hesit-, hesite, hi it, hijol-, hijole, his mother, honor it, horte-, hortensia, i joined
  1.8: i share, i take, i talking, i … appreciate, i … asking, i … consent, i … nicely, i … out, i … to
  1.8: i … wanted, iban, iban a, in with, interesse |, iphone |, is important, is nothing, is … still
  1.8: is … take, is … warranty, it no, it possible, it … you, j exige, j … plus, j … vendu, jajaja, jalou-
  1.8: jaloux, je fais, je vends, juro que, kill, l … pas, la muchacha, la … affaire, la … textos
  1.8: lache … cell, lachez … les, laisse … velo, late husband, law>law, le dio, leer, les … dicho, lieu
  1.8: like out, listas … de, llegan … de, lo voy, log, los … quitenme, love … shop, m ecrire, ma … dans
  1.8: ma … par, maintenant … moi, mais … moi, make, make these, mandr, mas la, me anymore, me quite
  1.8: me thanks, me volvieron, me … hasta, me … messages, me … phone, me … plus, me … text, me … unsub
  1.8: mensajes … you, mes … merci, mets fin, mettez la, mi telefono, mi … asi, mi … fallecio, mi … ni
  1.8: mi … yo, might … to, mijit-, mijito, moi plus, mon consentement, mon … que, monct-, moncton, mouri-
  1.8: mourir, my part, my … plan, n … a, nada … que, name … NAME, need them, need … to, nephe-, never asked
  1.8: never subscribed, ni mi, ningu-, no, no mandes, no usa, no … problema, no … remove, no … to, nombre en
  1.8: not getting, not meant, not recall, not remember, not texts, not … contact, not … others, not … promos
  1.8: nro, number thanks, number … did, nunca … mi, nurse on, oblig-, of all, of … with, off la, off … thing
  1.8: old … the, on purpose, on se, on … with, one star, one … do, only, only … a, only … stop
  1.8: order arrived, otra NAME, oui aux, oui … textos, out my, owes, owner-, owners, paciencia, panad-
  1.8: panaderia, paniq-, panique, pas, pas arretez, pas m, pas … client, pas … promo, pass … the, pay the
  1.8: pedi que, pelletier, penda-, pendant, perdez mon, perdez … numero, perdon |, permi-, petro-
  1.8: phone … full, phone … with, pido por, pienso, please lol, please she, please thank, please … all
  1.8: please … these, plus … m, poiss-, pour … promos, prefere le, premi-, previous owner, prior, profeco
  1.8: pu recevoir, pu … numero, qu … peut, que no, quien … apunto, quiero es, quit … my, quitame de, quite-
  1.8: raffle … not, reall-, really, recibir … de, recordatorios you, refrain, refrain from, regan-
  1.8: remove … info, remove>you, reply … so, reportar, resena you, resenas, retire … ca, rien accepte
  1.8: rien … moi, robinet, rompan, rouyn, rueda y, runs, s en, sacan de, salir, salirme, salud, salut
  1.8: scratch me, se lo, seasons, send them, send>more, ses textos, set, shop again, shops, siguen, sir … am
  1.8: slt, sms, so … this, soldes, son vrai, soy … hija, specials, specials |, step |, stop … my, su sistema
  1.8: supprimez … NUMBER, suspendez, suyo, talking, tardes … la, te … bro, tengo yo, text program
  1.8: text remove, text svp, text … you, texte moi, texted, texter pour, textez … plus, texting him
  1.8: texting … my, texto non, texto … favor, texts is, that … my, the cabin, the card, the country
  1.8: the girl, the late, the raffle, the wifi, the … had, the … not, them i, there … nothing, they … in
  1.8: this … before, this … belongs, this … meant, those |, thru the, ticke-, time so, to … lawyer, to … she
  1.8: to … texting, to … up, todo pero, todo respeto, toggl-, toilettage, tout message, tripl-, two … for
  1.8: un … message, une autre, unlis-, unsubscribe link, up … your, update the, use for, ustedes you
  1.8: veces … que, velo je, vends, vendu mon, veuillez … retirer, veux … rien, vez de, viuda, vivre en
  1.8: vos … arretez, vous mon, vous … enlevez, vous … parler, voy … reportar, voyag-, want stop, want this
  1.8: wanted texts, was done, we … not, well … you, where … my, wife thinks, will want, wish … a
  1.8: with thanks, with … mom, withi-, within, worse, would love, would … great, would … out, wrap … the
  1.8: writing to, writt-, y you, yo a, yo me, you my, you ok, you … con, you … usa, you>list, your hours
  1.8: your stuff, | bless, | bon, | congratulations, | dejen, | desactiver, | desuscribanme, | ey, | faux
  1.8: | flip, | hijole, | maman, | remueveme, | retire, | slt, | spare, | su, | suspendez, | vendi, | when
  1.8: | … car, | … desk, | … dude, | … este, | … estrellas, | … give, | … met, | … molestar, | … ni, | … pay
  1.8: | … receipt, | … saquenme, | … someone, ~_agr, ~_ail, ~_buz, ~_cau, ~_ces, ~_des, ~_epa, ~_feu, ~_fol
  1.8: ~_fut, ~_gos, ~_guy, ~_har, ~_kie, ~_no_, ~_nro, ~_obl, ~_sms, ~_unc, ~_via, ~abur, ~ache, ~aja, ~aniq
  1.8: ~asta, ~asy_, ~aya_, ~bik, ~blig, ~bure, ~buz, ~ces_, ~choo, ~crap, ~cree, ~cros, ~cton, ~debr, ~dias
  1.8: ~dude, ~eall, ~ecen, ~edio, ~eem, ~efer, ~egre, ~elet, ~enr, ~ensu, ~enu, ~ephe, ~equ, ~eses, ~esid
  1.8: ~etre, ~exit, ~flip, ~fuer, ~fut, ~gun, ~guy, ~hdra, ~hops, ~isir, ~jen_, ~jode, ~lad, ~limi, ~lirm
  1.8: ~llar, ~llem, ~lpa_, ~lug, ~mera, ~mew, ~monc, ~mons, ~mue, ~nant, ~nat, ~ncar, ~ncto, ~nenm, ~neph
  1.8: ~nfo, ~ngun, ~nill, ~nna, ~obli, ~och, ~okin, ~ondu, ~onge, ~opto, ~ordi, ~oudr, ~ourr, ~out_, ~pas_
  1.8: ~paz, ~pez, ~phew, ~ppre, ~pre_, ~prem, ~pt_, ~pte_, ~raw_, ~refe, ~ribi, ~robo, ~rong, ~ros_, ~rrid
  1.8: ~rtis, ~rtu, ~runs, ~san, ~sign, ~sile, ~sist, ~son, ~stad, ~supp, ~suyo, ~tafa, ~tisi, ~tit_, ~tome
  1.8: ~tto, ~ueno, ~uera, ~ufi, ~uitt, ~umm, ~unds, ~unic, ~urea, ~vend, ~volv, ~wron, ~xit
  1.7: NAME changed, NAME en, NAME lol, NAME me, NUMBER ans, NUMBER star, a digit, a esa, a minor, a ne
  1.7: a pris, a recevoir, a way, a while, a … cosa, a … donc, a … enlevez, a … me, a … plan, a … she
  1.7: a … telephone, about |, abuela, aburre, accident please, affaire |, after … you, agree to, agree-
  1.7: ailleurs, alerts, all, am blocking, am reporting, ancien proprietaire, and everything, and has
  1.7: and tell, and … never, angry>number, any other, anyway so, appointment and, appreciate it, apunto sin
  1.7: aqui … se, are sending, are … me, are … stop, arretez, arretez merci, asked, at these, aucune … c
  1.7: autorisation, avec … pneus, avec … rappels, avez compose, avez … NUMBER, avisen de, avisen nada
  1.7: avisen … nada, away … number, awya, banks, be … on, be … texts, bici … yo, bike camp, bring … the
  1.7: button |, buzz, by … please, ca par, cance-, cantidad, capture, caron, cette personne, change de
  1.7: chaque … recu, chela, chez … enlevez, chiffre de, cita … manana, cobran por, company, con tu, con un
  1.7: concl-, const-, constantly, contacter, contacting me, contacto |, could use, country |, coupez
  1.7: coupez ca, criss-, crtc, cuz, d avoir, d su, d … NAME, d … est, d … stp, dale con, dame … de
  1.7: dans … NUMBER, darme … baja, day … me, de cancelar, de cesser, de otra, de … bicicleta, de … contactos
  1.7: de … datos, de … envois, de … liste, de … pub, de … recordatorios, deact-, dealt, debranchez, decri-
  1.7: decrisse, dejar, dejar … escribirme, delete … al, deranger, dernier svp, desabo, desabonnez, desac-
  1.7: desaf-, desir-, devic-, device, dice … no, do … care, donc retirez, donc … moi, donne … accord
  1.7: du … pour, du … un, ecris, effacer mon, el amor, el envio, el numero, el … saquenme, elle est, en prie
  1.7: en reparacion, en una, en … encore, en … mensajes, en … momento, encargo que, end … alerts, enerv-
  1.7: entie-, envoyez … d, eparg-, era … otra, es … tercera, esos avisos, est beau, est une, est … l
  1.7: estas cosas, este … para, esten molestando, estos mensajes, estub-, estubo, etais en, ever, every time
  1.7: ex … el, excluyanme, exerc-, exit, expres, faire … de, fais … ailleurs, family only, fcc |, fin
  1.7: fin … textos, for pickup, for … messages, forfa-, forfait, frame and, free to, from … and
  1.7: from … please, further messages, genev-, genevieve, gentils mais, gerer, get messages, get one, get to
  1.7: get … a, get … bike, get … i, getting … bike, going with, good … not, guarderia, guys … the, habla |
  1.7: have me, hay … en, he can, hit a, huile-, huiler, i bet, i specifically, i surrender, i … blocking
  1.7: i … bought, i … hear, i … n, i … picked, i … reporting, idee c, idee … est, in NAME, in vancouver
  1.7: in … bin, in … sink, inbox, indica, informo, interesser, inver-, is full, is illegal, is ridiculous
  1.7: it … about, jaja gracias, jamais inscrite, jaw, je souhaite, jefe no, jodas, juro, just want, knock it
  1.7: knock … off, kowal-, la misa, la pour, la … fille, la … ustedes, lache mon, lachez … telephone
  1.7: le … bien, le … demain, le … samedi, lee, legal, les … et, letting … know, like … messages, lista-
  1.7: llegar, lleguen |, lo … los, local, lol please, lol thanks, look … these, los … no, loud in, lui
  1.7: m … tout, ma belle, ma mensaje, mais pour, makes you, man, manana con, mandar mensaje, manden textos
  1.7: manit-, mas gracias, mas nada, me hagan, me offers, me sacan, me … des, me … tarde, me … texting
  1.7: me>more, mejor you, meses, mi consentimiento, mi you, minor, mobile |, moi … ai, mon cellulaire
  1.7: mon … va, moose jaw, mostrador, mot, much … please, mucho-, muchos, mwen pa, my bikes, my country
  1.7: my late, my … is, nada … ustedes, ne rien, need from, need … on, negocio, never … to, ni me
  1.7: ni … mensaje, nice but, no conosco, no consent, no en, no lleguen, no mensajes, no mi, no … by
  1.7: no … comprado, no … leer, no … reminders, non aux, not anymore, not bring, not reach, not … customer
  1.7: not … for, not … no, not>send, note on, number deleted, number or, number take, numero depuis
  1.7: numero se, o como, of us, of whatever, of … messages, off there, off … day, off … next, offre-, offres
  1.7: old … she, on m, on these, on this, on … ca, on … more, one … review, or … other, order … is, ou … le
  1.7: our, our … please, over please, owner i, p, parad, parce, parece, parro-, partie, partir d, pas une
  1.7: pas … autres, pas … pub, patch, patron, pausa, pelle-, pelletier |, perdi el, personne … s, peur
  1.7: peut etre, peux … enlever, phone belongs, phone … this, picked it, picked … up, pis … de, please make
  1.7: please unsub, please … stop, plus envie, plus … notifications, por la, por sms, porque … no, porter
  1.7: pour toutes, pour vrai, pour … le, pouvez … m, private, private … i, promos … me, protection
  1.7: publicidad, punto, purge, purge my, puse mi, put … note, que era, que esto, que ladilla, que mon
  1.7: que you, que … recibiendo, que … son, quiero darme, quitar, rappe-, rappels par, rathe-, rather
  1.7: rather … receive, raye, really … texts, recall, recevoir moins, recois … des, recor-, refer-, relan-
  1.7: release me, release … from, remove, renuncio, rest in, retire moi, revoila, rojo, said … was, sans m
  1.7: selli-, selling, send … else, shave-, shaved, shop but, si … llega, sigan escribiendo, sigue llegando
  1.7: sin, sink, sistema, slow, so kindly, so … take, son … c, sorry you, sous, specifically, stay, stop on
  1.7: stop>texts, suis deja, suis … inscrite, suis … pas, sur … compte, sure … i, surrender, svp … les
  1.7: swap the, tags, taking me, tanta-, tantas, tanto msj, te va, tengo nada, tercera … que, text … at
  1.7: text … on, texting me, texting the, texto por, textos sans, texts a, texts from, texts mate
  1.7: texts … do, texts … month, texts … your, texts>not, that the, that … out, the clinic, the sink
  1.7: the third, the … because, the … blasts, the … card, the … could, the … did, the … too, there again
  1.7: these>remove, this device, this messages, this … i, this … no, time … please, tire sale, to take
  1.7: to use, to … and, to … device, to … who, told, told i, told … it, toute … par, trois-, troisieme
  1.7: trop … moi, trouver, turn … texts, un consentement, un petit, unless you, unlist, unlist me, up, up so
  1.7: us in, used my, vamos, vario-, varios, venia, ver … me, veuil-, veuillez, vip, voisine |, voit
  1.7: votre … si, vous avais, vous enlevez, vous pouvez, vous prie, vous … compose, vous … mes, vuelven a
  1.7: want>send, want>you, was … so, welco-, welcome, went … in, who i, wife … you, woke, wonderful, written
  1.7: wrong, y … bici, y … conozco, y … paso, yes … will, you estubo, you looking, you opted, you please
  1.7: you … lleguen, you … phone, you … pueden, you … quiere, you … remove, you … tiene, you … trabajo
  1.7: you … un, you>me, your file, your … stop, your … wake, your … with, zack, | again, | esta, | estamos
  1.7: | excluyanme, | feels, | grand, | hagame, | hard, | hit, | lovely, | mail, | mwen, | quit, | some
  1.7: | that, | where, | … aqui, | … debarque, | … en, | … estubo, | … exige, | … further, | … go
  1.7: | … ladilla, | … liste, | … mais, | … mechanic, | … mi, | … muy, | … my, | … n, | … papa, | … poco
  1.7: | … prochaine, | … sacame, | … sans, | … se, | … should, | … tardes, ~_avo, ~_chi, ~_crt, ~_cuz, ~_di
  1.7: ~_kep, ~_lir, ~_lui, ~_mm, ~_mud, ~_nen, ~_no, ~_p_, ~_seg, ~_uh, ~_uns, ~_up_, ~_wok, ~agg, ~agin
  1.7: ~ajen, ~aken, ~aks_, ~aler, ~alm, ~anks, ~aqu, ~aque, ~arec, ~argn, ~arme, ~asy, ~bi_, ~body, ~bste
  1.7: ~cans, ~chal, ~chel, ~chic, ~cki, ~clet, ~comp, ~crit, ~crt, ~crtc, ~cuz, ~cuz_, ~dee, ~dom, ~dso
  1.7: ~duri, ~easy, ~ecor, ~eis_, ~elco, ~elva, ~ely, ~ely_, ~emen, ~enda, ~enl, ~epe, ~eri, ~erna, ~esac
  1.7: ~esi, ~etan, ~exer, ~fo_, ~forf, ~gles, ~goss, ~hell, ~hib, ~ices, ~icos, ~ien_, ~ieu, ~ije, ~ilia
  1.7: ~inc, ~ind, ~inge, ~irle, ~isat, ~iste, ~jen, ~kep, ~leta, ~leti, ~ley_, ~life, ~lm_, ~lors, ~mien
  1.7: ~mig, ~mot_, ~mova, ~natu, ~nc_, ~ncel, ~ndar, ~nder, ~ndso, ~neja, ~nie_, ~no_, ~ody, ~of_, ~off_
  1.7: ~oine, ~olk, ~omos, ~ostc, ~owl, ~oyon, ~oze, ~parg, ~pez_, ~pide, ~ppen, ~ral, ~regi, ~remi, ~ren_
  1.7: ~rena, ~rgn, ~rgne, ~rip, ~rmis, ~rru, ~rtc, ~rtc_, ~rtun, ~sac, ~sact, ~saqu, ~sera, ~sire, ~sked
  1.7: ~smen, ~sms, ~sms_, ~stc, ~ste_, ~stie, ~tain, ~teme, ~tex, ~text, ~tid, ~timi, ~told, ~uien, ~uite
  1.7: ~upez, ~usa_, ~utu, ~uzz_, ~veui, ~vic, ~viez, ~wok, ~woke, ~xerc, ~xit_, ~yed, ~yed_
  1.6: (list), (not), (number), (texts), (wrong), NAME aqui, NUMBER anos, NUMBER pero, NUMBER … d, a air
  1.6: a child, a diff, a dog, a mistake, a su, a … demande, a … envois, a … line, a … mandando, a … oficina
  1.6: a … quitenme, aca no, adresse … a, again … have, agreed … that, ahora en, ai clique, ai … stop
  1.6: alumnos, always … this, am getting, am … buying, am … going, am … mr, amable, and i, and … am
  1.6: angry>list, annuler … textos, anuncios, any shop, any … thank, anything … this, anytime |, apuntado
  1.6: aqui … la, are out, are … our, are … without, arretez … la, as … not, asign-, atte ing, attri-
  1.6: attribue, au crtc, au salon, au … plus, autre … je, avant elle, avec … autre, avec … magasin
  1.6: avez … mal, back … my, bajame … la, barks, barks every, barks … time, bc … you, be so, bici … que
  1.6: bike in, bloque si, bloque … numero, borrad, broken so, but do, but really, c … gentil, c … quoi
  1.6: c … un, calme, camionero, can get, cancelar … no, cancelo … mensajes, candado no, canse, card … the
  1.6: cargo bike, ce cellulaire, cero … por, changed, chaque … que, chercher le, chicago, colla-
  1.6: comerciales, compania y, compania … me, con … texto, concluida, congrats to, connais pas, conosco |
  1.6: consented, consentement expres, consider, consiguieron mi, continuez |, cookies, cote de, coupez les
  1.6: courant, crissez, crissez moi, crissez … patience, cuando … yo, cuantas … tengo, dale … los, de dios
  1.6: de notifications, de numeros, de textearme, de … conmigo, deja … escribirme, dejen … mandar, demen-
  1.6: des … pour, desin-, desor-, desormais, despacio, devez avoir, di para, did … you, diga, digit off, dla
  1.6: do … call, does … end, dog barks, dog … every, donde queda, done … your, donne un, drop … any
  1.6: dropped the, du mal, du … noter, earth, ecris … moi, effac-, effacer, effacez, eithe-, either, el … pa
  1.6: eliminenme, elle … pas, en avec, en chicago, en ningun, en paz, en sorte, en supplie, en … moins
  1.6: en … pas, encore vos, end … texts, enero, enfer-, enleve … de, enough … the, entendi |, envien mas
  1.6: envios |, envoyer, envoyer ca, es ese, esa foto, esa vaina, escriban |, eso you, esos mensajes
  1.6: est gentil, est … pour, est … tel, est … troisieme, esta … a, este … you, esto … no, esto … una
  1.6: estoy interesada, euh, ever contact, everyday, exces-, excessive, excluyanme de, explique, explique a
  1.6: explique … NAME, expres vous, faire … mon, faites moi, faites … svp, faut le, feliz navidad, feo
  1.6: fichez moi, fils a, final notice, finalement … veux, finissez en, finissez … avec, fired, fleet
  1.6: flooded, flori-, flush-, for … quick, forget my, forma, frene-, from contacting, from … contacts
  1.6: fue de, full … of, ganas, gets, getting … of, girlf-, going on, gone … the, good … to, got it
  1.6: gracias |, grasias |, great more, groupe … svp, gt, guy … not, hace … que, handles the, hands are
  1.6: happening, have just, have … nice, hay problema, hay … ahi, hear about, hearts, heure la, i read
  1.6: i … opt, i … subscribed, i … taken, i … up, idea de, il a, in red, interesa |, interesada, interest
  1.6: is NAME, is broken, is due, is … front, is … his, is … possible, is … word, it … already, j … clique
  1.6: janm, je les, jus, keep, kill … texts, la prochaine, la quedo, la … muy, la … pu, lado |
  1.6: landline that, landline … reads, law>me, lawye-, le manden, le meme, le … chez, le … qui, left a
  1.6: les ai, les boys, les petits, les … la, lifet-, lifetime, llanta … me, llege-, llegen, loads
  1.6: los quiero, los … en, los … es, los … please, lugar, m … desabonne, make them, mal noter
  1.6: manden mensajes, me anything, me avisen, me canse, me de, me envien, me lah, me puso, me … ahorita
  1.6: me … dieron, me … on, me … promos, me … textos, me … when, me … without, me>number, meant to, medio |
  1.6: mejor a, mensajes a, mensajes despues, mensajes quitenme, mensajes saludos, mensajes |, mensajes … de
  1.6: mensajes … no, merci … plus, messages de, messages thanks, messages … svp, messaging, metanse, might
  1.6: milli-, mis alumnos, mon avocat, mon coloc, mon … avant, more spam, more … you, more>forever
  1.6: more>number, moved out, muchacha que, muchacho … la, must … the, muy … la, my contact, my dad, my lock
  1.6: my mother, my neighbors, my wheel, my … name, n it, nada … textos, name at, need not
  1.6: need … unsubscribe, needing your, neuf, new … who, ni mensajes, ni … de, nights and, no enviar
  1.6: no … envien, no … esto, no … interesada, no … pa, no … textees, nom svp, non a, non merci, none … them
  1.6: not … be, not … english, not … look, not … or, not … texted, not … told, not>law, not>texts, not>wrong
  1.6: noter le, now remove, number … mine, numero equivocado, numero … depuis, numero … ma, of … and, off
  1.6: off les, off … a, oiga, ok that, on … calme, on … in, on … le, on … own, one flat, oppos-, opt
  1.6: otez … numero, otra cosa, oui au, oui … la, out but, own no, own |, owner of, palabra, paren el
  1.6: paren los, parler |, pas … consentement, pas … pis, pas … texto, paso … lunes, paso … viernes, passe-
  1.6: patience, peper-, pepere, perdi … ticket, perdone pero, period |, perro se, personne de, personne n
  1.6: phone dings, phone on, pick … at, pickup not, pidieron, pis l, pis le, pis … textos, place, please to
  1.6: please … my, plus me, podri-, por donde, por … medio, por … mensaje, por … quitenme, porfabor, poste |
  1.6: pour votre, prefer not, prefer … to, pregunte, pregunto si, pretend you, priva-, probation
  1.6: promociones no, promociones por, promociones … de, proof, prueb-, pus de, que votre, quedo … bien
  1.6: quedo … pero, quiero … sus, quiet, quitame |, quoi … code, randonnee, rayez, receive any, reception de
  1.6: recevoir |, recoivent, recordatorios de, refrain … contacting, refus, relationship, remember … you
  1.6: ressortir, resul-, retir-, retirer … numero, rhond-, rhonda, ride … not, rien demande, rien enlevez
  1.6: roste-, sacar de, saisi-, saquenme |, saturday works, say anything, sayon-, sayonara, says … for
  1.6: se calme, se fue, se … para, sease, send anything, sending to, sending … me, senor-, sent … my, serais
  1.6: share-, shared, shit, si … algo, signed up, solde-, solo quiero, some other, somebody elses, sorte que
  1.6: sounds, still want, still … these, stop … him, stop … merci, store … me, subscription |, suegr-, suene
  1.6: suis abonne, super je, svp … n, svp … plus, ta, tachen, take it, take … back, taking … off, tardaron
  1.6: te confundiste, te encargo, telephones, text message, text … will, textees, textees |, textez |
  1.6: texto … j, texto-, textos, textos enlevez, textos pour, textos |, texts at, texts to, texts>forever
  1.6: thanks, that reads, the bike, the form, the law, the promo, the tuesday, the wall, the … 2
  1.6: the … dings, the … thanks, these can, these … so, these … up, thing please, think it, this at
  1.6: this … illegal, this … to, thursday at, tiendas, tienen … que, time … phone, to pick, to text
  1.6: to … down, to … sms, todo, too stop, trabajo en, tubo, tune up, tus, un candado, un … yo
  1.6: unsubscribing |, up what, use … me, ustedes … les, vaina, veces tengo, veci, verifiez le, veux … un
  1.6: viarg-, viarge, vos … sans, votre fiche, vous retirez, vous … avoir, vous … supplie, voyage, wake me
  1.6: want … text, was ok, were in, what … are, whatever … this, which … it, who … is, will still, with my
  1.6: with … NUMBER, with … permission, wrong>angry, wrong>law, xfis, xq me, y dejo, y … mi, yo you
  1.6: yo … NAME, you mauvais, you paren, you unsub, you … textos, young, your contacts, your manager
  1.6: your … anymore, | as, | block, | compa, | crissez, | debe, | deux, | from, | lose, | memory, | nah
  1.6: | paren, | perdez, | purge, | texting, | think, | viarge, | wheres, | wife, | … cher, | … devez
  1.6: | … enviar, | … etais, | … gasten, | … lachez, | … little, | … lube, | … mensajes, | … promo
  1.6: | … quitte, | … repond, | … reponse, | … retirer, | … salgo, | … sister, | … vos, ~_an, ~_arg, ~_arr
  1.6: ~_ef, ~_eit, ~_est, ~_euh, ~_foi, ~_fuc, ~_non, ~_of, ~_rev, ~_saq, ~_ta_, ~_tas, ~_tex, ~_uni, ~abri
  1.6: ~abst, ~acep, ~acez, ~ags, ~ags_, ~ague, ~als, ~and_, ~anlo, ~aqui, ~atis, ~awye, ~blic, ~brav, ~busi
  1.6: ~bye, ~bye_, ~cept, ~como, ~criv, ~dera, ~des, ~dis, ~effa, ~eggi, ~ejen, ~empr, ~enes, ~enez, ~enfe
  1.6: ~ermi, ~esul, ~etez, ~euf_, ~euh, ~euh_, ~evie, ~ext, ~feu, ~ffac, ~flee, ~foi, ~fol, ~fuck, ~hez
  1.6: ~hez_, ~hod, ~iand, ~ifa, ~ifu, ~ili, ~inat, ~ini, ~iola, ~ione, ~ipe_, ~irlf, ~isco, ~ista, ~lain
  1.6: ~lawy, ~leet, ~lega, ~lfri, ~lic, ~loi_, ~lse, ~lva, ~lves, ~mado, ~mai, ~mars, ~men_, ~mind, ~mpa_
  1.6: ~ms_, ~mut, ~nbo, ~nece, ~nks_, ~nme, ~ntac, ~ntim, ~nven, ~obo, ~off, ~oft, ~oi_, ~once, ~ontr, ~oulo
  1.6: ~ovel, ~pack, ~para, ~podr, ~prim, ~prue, ~queo, ~race, ~ravo, ~rcit, ~rds, ~reed, ~revi, ~rfab, ~rlf
  1.6: ~rlfr, ~rmi, ~rned, ~roit, ~rote, ~rtez, ~ruck, ~rul, ~sagi, ~saq, ~se_, ~sen, ~skin, ~spok, ~stid
  1.6: ~su_, ~sueg, ~tact, ~tee, ~tidi, ~tup, ~uat, ~uc_, ~uegr, ~ueo, ~ueo_, ~uiv, ~unda, ~unk_, ~unli, ~uns
  1.6: ~urio, ~utad, ~utre, ~vale, ~vate, ~vida, ~vir, ~wye, ~wyer, ~xtos, ~youn, ~zer
  1.5: NAME j, NAME … ai, NUMBER … can, NUMBER … review, a flip, a m, a me, a reparer, a … mauvaise, a … sans
  1.5: a … sin, about what, account … sms, acept-, adios, agreeing, ah non, ahead … take, ai, ai plus, aines
  1.5: al mes, alertas |, alertes sur, alertes … mon, all … with, alors je, already |, am allergic, am broke
  1.5: am good, am … do, amor de, amor … dios, and … want, annulez … rappels, anos no, anos … de, ans
  1.5: anything, appelle pas, are coming, as of, asked to, aucun NAME, aucun rapport, avant … en, avons
  1.5: away … stop, baja porfa, bajenme de, be … of, beepi-, beeping, being, bici a, bicis |, bicycles, bit
  1.5: blade-, blades, bloquearlos, borras, borren |, but can, bye, c … regle, call when, calme les
  1.5: cancel these, cancelo los, capitals, casi … veo, ce … de, cel … no, cell … la, chamaco, chaqu-, chaque
  1.5: chez la, chez un, chill |, clear |, client … vous, colle-, comen, comerciales |, communications, compa
  1.5: comprado nada, comprobante, con canasta, con … tienda, consent … this, consented |, consenti a, conta-
  1.5: contact … again, contact … for, contacten, crean-, creances, crois … vous, crout-, d, darme de
  1.5: de personne, de spam, de tout, de … ecole, de … messages, de … supprimez, decede, decedee, decim-
  1.5: decis, dejar … recibir, delet-, delete celular, demande poliment, dentiste, des sms, desabonne
  1.5: desabonne moi, desea-, deseo, deseo … recibiendo, deuda, dicen, diet, dispa-, dites … votre, dnc
  1.5: do … a, done … it, donner mon, dort, each … is, ecrir-, ecrire, ecris plus, ecrivez … plus
  1.5: effacez … de, el cambio, elses, en prendre, en … como, encore … je, end … text, english i
  1.5: english … want, enleve |, enleviez, enough with, envie … vous, epargnez, era mi, es delete
  1.5: es … ustedes, esa |, esposo que, est decede, est decedee, est … ces, est … depuis, est … vieux
  1.5: estoy limpiando, et ca, et … plus, etait … pas, etoil-, evite-, evitez … m, exist-, facture de
  1.5: fastidio, favor you, favor … el, fed, fed up, feel, fils, fixin-, fixing, for … he, for … love, form
  1.5: forma de, from sending, garder |, gentil mais, getting this, give … phone, go … my, good news, got her
  1.5: got wrong, got … to, guess, gustaria, happi-, happier, hat |, hay que, hay senal, he dado, he pisado
  1.5: he … no, help |, heure |, hmu, how … got, i call, i swap, i … allergic, i … broke, i … consented
  1.5: i … good, i … make, i … still, i … walk, if … say, il est, il roule, il … le, in NUMBER, in by
  1.5: in march, indic-, inscription … textos, inscrit pour, interessee, is spam, is waiting, is … be
  1.5: is … different, is … great, it works, it … stop, j ecris, j en, jamais … chez, jamais … textos
  1.5: je decroche, je … juste, jour |, justi-, keep … messages, know where, l … vole, la loi, la merci
  1.5: la poste, la suya, la … avec, la … maison, la … robinson, laisse mon, laughed at, law>send, le … vous
  1.5: les … ca, like … be, limpiando, line at, line for, list>angry, list>law, lista robinson, lista … y
  1.5: littl-, little, llegan a, llegando, lo de, long do, los digo, love of, lucky, lunes y, luv, m … fait
  1.5: machine a, madru-, madrugada, mais retirez, make the, mal, malhe-, mandarme mensajes, manden … ni
  1.5: mandes |, mando foto, maner-, manera, marzo y, mas textos, me already, me borras, me caen, me esten
  1.5: me gustaria, me le, me out, me preguntaron, me unsubscribe, me … avisando, me … else, me … right
  1.5: me … that, mechanic |, memory, mes … svp, message no, message texte, message … phone, meter |
  1.5: mis … numero, mismo, mjs, moi avec, moi en, moi … me, moi … tu, mon abonnement, moose, movil de
  1.5: my fault, my opt, my thing, my … there, my … with, n avons, n … autorise, nada … no, ne vous
  1.5: next … my, no for, no insistan, no necesito, no riding, no trabajo, no … hijos, no … interested
  1.5: no … las, no … ninguno, no … permiso, no … sending, no … stop, not being, not no, not signing
  1.5: not … thing, not … to, not … understand, not>want, now stop, now … need, nowhe-, nowhere, number with
  1.5: numero … quiero, of an, of … texting, off any, off of, ok please, ok thanks, old … no, on … boat
  1.5: on … or, on … pour, on … you, only … you, or … it, order … not, ouin c, out, overseas, own phone
  1.5: pa … de, par … poste, par … texte, para … por, parec-, parle pas, pas des, pas interessee, pas ton
  1.5: pas … peine, pasen, paso manana, perdone … no, perso-, person you, persona que, phone, pierdan su
  1.5: pierdan … tiempo, pis moi, pisad-, pisado, plainte … crtc, please … messaging, plesa-, plesae
  1.5: plus … sms, ponganme, ponganme en, porfa |, porqu-, porque, possible de, pour hier, pour l, pour que
  1.5: pour … sms, prefe-, preguntaron, prete |, prevenue, promos, promotions |, pu d, pu de, publi-
  1.5: publicite, pull, pulle-, pulled, pushe-, pushed, puso, put on, quatr-, que decir, que fastidio
  1.5: que momento, que por, que … n, que … pedi, quelqu … a, quien … ese, quiteme, quitenme … los, quitte la
  1.5: quiza-, quizas, quoi vous, rapport avec, rate, rayez moi, rdv … demain, real, reboo-, rebook
  1.5: recevoir des, recevoir … vous, recko-, reckon, refuse les, remov-, removal |, removed i, renew
  1.5: repartidor, replies, revoked |, rgpd je, rien, rien signe, rien … avec, rien … tout, right … text
  1.5: robinson, robinson y, rodil-, rude … my, running late, s … de, said … and, said … ask, said … could
  1.5: salid-, sans, says … not, schools, scrib-, scribe, se … digo, send … more, send … nothing, seria
  1.5: seriez, seriously stop, sert a, seul … je, shop i, shut, sigan … mensajes, so … could, so … me
  1.5: sorry … english, sorry … i, soy ese, stop … spam, strike me, suena … cel, sufic-, suis au, supper
  1.5: supposed, supposed to, suppr-, sur … numero, suscribi a, svp retirer, switc-, switching, tabarnak |
  1.5: take my, takem-, takeme, takeme off, tanta, telephone number, tengo, tengo hijos, tengo … decir
  1.5: tengo … jaja, text anymore, text … too, texte pu, texting … please, texto … ca, textos conmigo
  1.5: textos … contre, textos … enlevez, textos … l, texts end, texts my, texts take, that … fine, the bin
  1.5: the heads, the love, the saturday, the … lady, the … lot, theo, there … to, these are, these stop
  1.5: these … stop, these … texts, these>list, these>number, these>texts, they … not, this is
  1.5: this telephone, this … off, though, ticked yes, tiend-, tienen loca, tienen mi, time … am, to mr
  1.5: to rate, to this, to write, to … sending, told … this, toss, tranq-, tu possible, typin-, typing, tyre
  1.5: un a, un … vos, une ecole, une journee, up but, up … have, up … more, use el, use … cupon, usted … el
  1.5: verbally, vez … por, voudr-, vous avez, vous … pris, vows, want no, we will, were … up, when … am
  1.5: where it, who texts, whoever, will block, will get, will see, will walk, withdraw, word, wrong one
  1.5: wrong … maybe, wtf, y … he, yes for, yes … is, yo … les, you hold, you texting, you took, you … es
  1.5: you … texted, you … tienen, your … program, your … too, | canceller, | cierren, | cuando, | cuantas
  1.5: | demasiados, | dernier, | desabonne, | desole, | fini, | kien, | lay, | mind, | monsieur, | pido
  1.5: | plesae, | ponganme, | remuevanme, | sur, | unlist, | veuillez, | veux, | … bloque, | … borras
  1.5: | … canse, | … confirm, | … desabonner, | … dicen, | … dueno, | … fastidio, | … fix, | … gerant
  1.5: | … job, | … lady, | … limpiando, | … mail, | … meant, | … molesten, | … own, | … pedales, | … perro
  1.5: | … place, | … promociones, | … rapport, | … reply, | … siri, | … sur, | … sœur, | … te, | … use
  1.5: | … woke, | … working, ~_ai_, ~_are, ~_ask, ~_bye, ~_cus, ~_d_, ~_ej, ~_gla, ~_int, ~_nm, ~_nu, ~_off
  1.5: ~_oi, ~_out, ~_rap, ~_sic, ~_som, ~_te, ~_vic, ~_vio, ~acy, ~acy_, ~aina, ~alme, ~anne, ~any_, ~avo
  1.5: ~bein, ~bird, ~bsi, ~capt, ~chaq, ~chez, ~coud, ~cten, ~cula, ~dat, ~den_, ~desi, ~dije, ~dios, ~domi
  1.5: ~eac, ~eals, ~eba, ~ebod, ~efe, ~else, ~emov, ~enle, ~epr, ~era, ~ered, ~erti, ~eseo, ~esin, ~etir
  1.5: ~etoi, ~expl, ~few, ~ffa, ~fils, ~futu, ~gain, ~gge, ~haq, ~haqu, ~hart, ~hera, ~hick, ~hon, ~hone
  1.5: ~iban, ~icl, ~icle, ~igne, ~ik_, ~imie, ~inam, ~ipc, ~ipci, ~iria, ~ispa, ~ittl, ~knoc, ~lair, ~lari
  1.5: ~lses, ~lto_, ~luga, ~lvan, ~moi, ~mory, ~move, ~mpie, ~mpre, ~nai, ~ngs_, ~nme_, ~nop, ~not, ~nqu
  1.5: ~nse, ~olog, ~omer, ~oord, ~oot, ~ori, ~orre, ~ostr, ~oung, ~oval, ~ove_, ~patc, ~phon, ~pone, ~porq
  1.5: ~pos_, ~publ, ~puso, ~ranq, ~ratu, ~rds_, ~reei, ~reti, ~ripc, ~rizo, ~rmer, ~rret, ~rueb, ~sans, ~sed
  1.5: ~shut, ~stin, ~sub, ~sufi, ~swit, ~tele, ~todo, ~tori, ~torn, ~tty, ~ubli, ~ufic, ~ught, ~uin_, ~unta
  1.5: ~uppr, ~ures, ~usc, ~usio, ~vier, ~voco, ~voud, ~witc, ~xed, ~xed_, ~xpl, ~ypin
  1.4: NAME so, NAME … texts, NUMBER fois, NUMBER … les, NUMBER … qui, NUMBER … stop, a escribirme, a marre
  1.4: a shared, a shop, abri, acaba-, acceptais, accor-, accord, affaires de, afraid you, afraid … have
  1.4: after work, agreed … texts, agreeing to, ai dit, ai jamais, ai … consenti, ai … l, aimerais ben, aki
  1.4: all messages, alle chez, alle … vous, am afraid, am begging, amabl-, an … with, and not, and … for
  1.4: annee, ans et, any way, appelez … a, apres … service, apunte por, are … you, arrete … messages
  1.4: arreter les, arretez … messages, as … text, asi … you, asked … to, at midnight, at … wedding
  1.4: au livreur, aucune … svp, aussi … de, autorice esto, autorizacion, bajo de, bajo |, beaux
  1.4: because … your, been NAME, beggi-, begging, belongs … the, bici es, bike texts, bike … NAME, bike … to
  1.4: bikes … the, borra … numero, bottom bracket, bravo pour, brother … the, bruh, bud, buggin, bunch
  1.4: buscando, busin-, but … has, button, c … vous, ca s, ca … ai, ca … les, call … lawyer, calls
  1.4: cambie la, can … afford, can … even, can … swap, canceller, candado … me, cease all, cette annee
  1.4: clair-, clairement, clase |, clients |, come in, comment arreter, comment … avez, commu-, company this
  1.4: confundiendo, contact svp, conversacion, corriger votre, coudonc vous, creo … se, croche, cuando … a
  1.4: cuando … algo, custo-, customer i, customer … not, d habitude, d … textos, de avisarme, de bicis
  1.4: de esa, de grace, de messages, de privacidad, de tel, de … asi, de … cadena, de … cell, de … contacts
  1.4: de … recevoir, de … retirez, de … senor, deleted |, demande … moi, dementia, den de, den … baja
  1.4: depar-, des … de, desab-, desapuntan, descansan, desha-, desinscrire svp, desist … sending, desk
  1.4: did anyone, digit, dire |, do not, done here, donne pour, dossi-, dossier je, du tout, el era
  1.4: el papelito, el … que, eliminar, ella no, en chsld, en enero, en sus, en … registro, encargo … me
  1.4: encore … ai, enlevez … mon, enviar, epargnez moi, es menor, es … los, es … ni, espanol no, essen-
  1.4: est a, est celui, est vous, est … avec, esta tienda, este numero, este … y, et … suis, etait
  1.4: every text, exige … consentement, expres … n, fais pas, fait … arretez, faites … mon, fallecio en
  1.4: feels like, ficha, figure, figurer, fils est, finalement je, fini … nous, firme … para, fit … a
  1.4: five texts, flip … and, for anything, found my, free bike, from … bike, from … shop, fuck, future |
  1.4: fyi, gagnon |, gang de, gave, gente, geran-, gerant, gerant m, get it, gosse-, got … message
  1.4: guy … the, guys but, haber, habian dicho, habitude, hable con, halt the, harassment, harra-
  1.4: has dementia, hate texts, have it, have never, have … at, have … there, have … up, hello dear
  1.4: here anymore, hice, hija |, his … phone, hitch, hitting, hopin-, hoping, hoy mi, humai-, humain, i
  1.4: i heard, i never, i … afraid, i … begging, i … know, idea … quien, if these, if … is, il … jamais
  1.4: insistan |, instead of, is driving, is empty, is revoked, is wrong, is … getting, is … shared
  1.4: it … NUMBER, it … every, it … rest, j … suis, jache-, jachete, jaja pero, jamais inscrit
  1.4: jamais … votre, je porte, je prefererais, je reste, je travaille, je … plainte, je … un, jeudi NUMBER
  1.4: joign-, keep your, kien eres, known, la vous, la … enlevez, la … esa, la … sans, laissez, last one
  1.4: last … you, law>stop, lay off, le llego, le spam, les avis, les … je, les … texte, like … not
  1.4: list when, lista … mensajes, listado, llegan cosas, lo llevo, lo unico, local |, lol … for
  1.4: longer interested, los envios, los va, los … tambien, love … god, makes, mandan |, mando un, marre
  1.4: mate i, may … please, me be, me desabonner, me laisser, me up, me … confundiendo, me … email
  1.4: me … gracias, me … mantenimiento, me … ni, me … promociones, mejor que, mejor … me, mensajes con
  1.4: mensajitos no, mensajitos … que, merci … la, message … to, messages ne, messages |, messages … more
  1.4: mettre fin, mi ficha, mi numero, mi … esta, mient-, mientras, mil, moi, moi non, molestia, mon … je
  1.4: mon … stp, moved to, muy bien, my baby, my doctor, my dog, my private, my seat, my … never, my … right
  1.4: my … thinks, my … were, nada … aqui, nah stop, necesito … avisos, never to, nice day, nights
  1.4: no acepte, no ando, no con, no conozco, no deseo, no mandar, no textos, no … donde, no … tienen
  1.4: no … when, nobody named, not, not afford, not agreed, not carry, not … messages, number pour
  1.4: number that, number who, numer-, numero el, numero es, numero you, numero … gars, nunca … suscribi
  1.4: nurse here, odile, odile |, of … shop, of … system, off since, off your, offic-, omita-, omitan
  1.4: on peut, on … the, one to, only came, only rented, only … this, ote … de, out how, pantalla y
  1.4: pas etre, pas … recevoir, passez, pedirlo, pero prefiero, person i, peru, petit fils, peux … avoir
  1.4: pis arretez, pis en, pis … cell, plainte, please desist, please do, please see, please … NUMBER
  1.4: please … sure, please … us, plus capable, plus … ecrire, plus … velo, polan-, poland, por favor
  1.4: porte plainte, pour des, pourquoi … recois, pourri, pourriel, prefer no, prefererais, prier-, priere
  1.4: priere … cesser, prochaine fois, program, propa-, pues no, purch-, quand … me, que pena, que pido
  1.4: que ponga, que seguir, que … acepte, que … esto, que … favor, que … retiren, quel |, queria textos
  1.4: qui … ca, quiero textos, quiero … ni, quit … this, quite mi, quiteme |, radio |, recien, recuerdeme
  1.4: recupere, regreso a, relat-, removal, remuevanme de, request remove, resid-, respect, retirez, retra-
  1.4: ring |, rn, rueda-, ruedas, sabe leer, salirme |, saturday i, say no, saying … to, says reply
  1.4: schedule, scrap the, seat i, semana … no, send … of, send>not, senorita |, service pourri, shit |
  1.4: shut down, si quieren, si … stop, si … tan, si … vuelven, sign … sheet, sin sus, since monday
  1.4: sleep days, so here, so … please, soire-, sollicitation, spam, spammer, stop send, stop … the
  1.4: su … you, suis … inscrit, suivr-, suivre, suppe-, supprimer mon, supprimer … numero, supprimez moi
  1.4: sursauter, sus contactos, svp nous, tachen mi, tachen … nombre, tachenme, take, tal NAME, talk … my
  1.4: tan amable, tel est, telef-, telephone la, tengo bicicleta, terminen you, terminen … con, text too
  1.4: text … much, text … never, text … offers, texter le, texti-, texto j, textos s, textos sur, texts … me
  1.4: that message, the baby, the lady, the spring, these … end, think … my, thinks … is, this contact
  1.4: this for, this get, this oh, this … and, this … too, throw away, tienda … me, to no, to … check
  1.4: to … if, to … notifications, todas |, todo … con, transposed, tremb-, tu … no, tune … reminders
  1.4: ultima, ultima vez, un mot, un … mal, unico que, unsubscribe so, up reminders, up sheet, upsta-
  1.4: upstairs, usual-, usually, van, vato, ve, veces que, vos … ne, votre affaire, votre … d, votre … et
  1.4: vous effacez, vous n, vu que, vuelv-, want out, want … unsubscribe, want>stop, was told, wednesdays
  1.4: were … here, which … of, wish, wish not, with respect, witne-, witness, would … if, writi-, writing
  1.4: wrong chat, x favor, y ella, y quiten, y se, y … NUMBER, y … delete, y … es, y … telefono, yo para
  1.4: yo … deje, you dejenme, you to, you … are, you … be, you … him, you … insistan, you … longer, you … se
  1.4: you>send, your … for, your … get, your … thank, your … to, your … was, zero texts, | apres, | aqui
  1.4: | bravo, | chef, | confirmo, | desabo, | ended, | error, | euh, | fuck, | fyi, | going, | log, | off
  1.4: | oigan, | opt, | para, | parce, | pues, | rendez, | running, | tachen, | unfollow, | whoever
  1.4: | … alerts, | … black, | … conosco, | … desist, | … docteur, | … firme, | … hable, | … hoy, | … joven
  1.4: | … knew, | … lunettes, | … muchacho, | … ou, | … pena, | … prochain, | … quoi, | … sonne, | … toute
  1.4: ~_aki, ~_all, ~_dis, ~_eff, ~_els, ~_fyi, ~_gav, ~_i_, ~_law, ~_moi, ~_ner, ~_not, ~_now, ~_ocu, ~_pro
  1.4: ~_qui, ~_rie, ~_rn, ~_rn_, ~_sac, ~_sm, ~_toq, ~_ve_, ~_wr, ~admi, ~aitr, ~aja_, ~amn, ~amn_, ~assm
  1.4: ~autr, ~axi, ~bea, ~begg, ~ber, ~ber_, ~bike, ~bill, ~bla_, ~bloc, ~bruh, ~bud_, ~ccor, ~celu, ~ciu
  1.4: ~cog, ~cono, ~cust, ~damn, ~deb, ~depl, ~desk, ~dica, ~dirl, ~donc, ~dria, ~ece, ~eff, ~efon, ~egal
  1.4: ~egun, ~elef, ~elve, ~emo, ~en_, ~erm, ~esk_, ~evin, ~exti, ~find, ~fono, ~fyi_, ~gada, ~gal, ~garo
  1.4: ~gav, ~gave, ~gn_, ~gned, ~hau, ~hh_, ~hice, ~hut_, ~icat, ~ida, ~iddl, ~ign_, ~imin, ~itas, ~kind
  1.4: ~law, ~lefo, ~lete, ~llen, ~lme, ~mabl, ~malo, ~mati, ~mez_, ~mmu, ~mmy, ~mmy_, ~moi_, ~mov, ~mpli
  1.4: ~mpra, ~mur, ~nden, ~ngs, ~nir, ~nori, ~not_, ~nro_, ~nume, ~odri, ~offi, ~ofil, ~ommu, ~omp, ~onc_
  1.4: ~onm, ~ons, ~onsi, ~oose, ~opr, ~ord_, ~ort_, ~osti, ~ote, ~oyo, ~pai, ~papi, ~pio, ~pref, ~proc
  1.4: ~rajo, ~rdes, ~remo, ~ret, ~revo, ~rez, ~rint, ~rli, ~rock, ~rode, ~ropa, ~ropr, ~rth, ~ruh, ~ruh_
  1.4: ~runn, ~sabo, ~sado, ~soli, ~sona, ~sop, ~ssme, ~stay, ~thin, ~ti_, ~tia, ~toq, ~toqu, ~tos, ~tos_
  1.4: ~tres, ~ubo, ~udr, ~uffi, ~umer, ~uso_, ~usto, ~ute_, ~util, ~vai, ~vain, ~viol, ~weat, ~xti, ~zco_
  1.34: (tables say mention)
  1.3: NAME … a, NAME … delete, NAME … not, NUMBER centavos, NUMBER … ni, a cada, a day, a dit, a tube
  1.3: a … adresse, a … hora, a … le, a … pu, a … rato, a … telefono, a … vie, adios mensajes, after your
  1.3: again is, agreement, ahora … adelante, ahora … mio, ai … je, alerts please, alguien me, alors ne
  1.3: alors … m, already got, am an, am in, am new, am … please, and … them, ans … j, antes … que
  1.3: anymore … you, apagado, apple pay, appli-, application, appreciate … if, are … best, arrete … m
  1.3: arretez d, as always, as in, asiento y, asigno, ask that, ask … you, asking is, assez … textos
  1.3: authority, automatiques |, avez … mauvaise, back after, baja si, basta, basura |, be nice, been coming
  1.3: been … since, before … it, besides, besoi-, besoin, besoin … me, bici en, bici ni, bici you
  1.3: bicicleta me, bien claro, bjr je, bless … heart, block this, borrame |, borrenme … los, boutique
  1.3: brake pads, buenas no, buenas tardes, busca |, busca-, business, but take, but … his, by thurs
  1.3: c … assez, c … fait, c … possible, ca, ca svp, caissiere, campu-, campus, can … ahead, can … delete
  1.3: cancel … messages, cansan, carna-, case textos, cease texting, celular … el, centa-, centavos
  1.3: cessez tout, cessez … messages, cessez … rappels, checkout |, cherchez |, cierren mi, clinic, clout-
  1.3: come with, come … NUMBER, como me, complaint, compre … camara, con … a, con … bici, cono, contract
  1.3: coron-, coronilla, corresponde, costar, count me, coupe ca, coutent, crtc si, cual … la, cuando … no
  1.3: cuantas, cuantas … les, customer, cut down, cut them, d … mon, dan de, dan … baja, de la, de mise
  1.3: de paso, de persona, de retrait, de text, de … je, de … quiero, de … saludos, de … se, de … sea
  1.3: de … texter, de … yo, dead, debranchez moi, decirme, dedan-, dedans, dejal-, dejar … mandarme
  1.3: delete my, delete numero, dementia and, derecho, derri-, derriere, des … j, desapunteme, dicie-
  1.3: dicte-, dictee, dictee vocale, dio el, disappear, discontinue these, disturb, dit … aux, do … just
  1.3: dolares por, donde estan, done … these, donnees |, dos … la, droit, drole, efface, efface mon
  1.3: el … revisa, emergencies only, en efectivo, en pu, en … mon, en … taller, enlevez … cell, es aqui
  1.3: es necesario, esa, ese … soy, est assez, est dans, est possible, est … NUMBER, est … la, est … normal
  1.3: esta … you, estimados, estoy … acuerdo, etais pas, exchange, famil-, fan, faut croire, favor
  1.3: favorcito, fermez … textos, finish … messages, firme, firme yo, for work, for … never, for … next
  1.3: for … not, for … on, for … tube, for … years, fork, from … store, full of, garza, gastan, gave … bike
  1.3: gift card, good no, good … stop, got a, got to, hanging, happening |, has … own, hasta … coronilla
  1.3: have stopped, hear … your, heard … your, heart-, helmet … not, here … am, here … please, hittin
  1.3: hittin my, hope you, hors, i please, i revoke, i … sooner, i … stopped, iles, in receiving, in … shed
  1.3: instructed, interested … receiving, is anyone, is at, is … by, is … need, it remove, it … have
  1.3: izquierdo, j annule, j peux, j vas, jamais … pour, je bloque, je ne, je reviendrai, je … ailleurs
  1.3: je … mets, je … porter, juste … enlever, justine, kid outgrew, know the, korea, l entente, l … de
  1.3: l … pis, la caissiere, la coronilla, la je, la pu, la vecina, la … asi, la … etait, la … plus
  1.3: landline, lavoi-, lavoie, law>more, law>want, le … moi, leave-, les he, les tengo, like NUMBER, lista
  1.3: liter-, llega otro, longer … my, looks like, los … porfa, luck, m effacer, maintenance, mande mensajes
  1.3: many of, many … these, mas … la, me but, me contacter, me escriban, me lacher, me one, me siguen
  1.3: me stop, me textean, me textees, me texts, me … at, me … borrar, me … las, me … par, me … your
  1.3: mecanico … que, mensajes, merci ma, mi … sin, midni-, midnight, mineur, mis … number, moi out, moi svp
  1.3: moi tu, molesten mas, money |, more … i, more … thanks, much do, muert-, musiq-, musique, my refund
  1.3: my … go, n you, nada que, name |, ne me, ne … ai, necesario, need … bike, needed just, never … them
  1.3: next time, ni … bici, no and, no corresponde, no deje, no one, no … all, no … andar, no … cansan
  1.3: no … escriba, no … idea, no … quitenme, no … sirven, non … desabonnez, not at, not just, not want
  1.3: not wanting, not … going, not … mine, not … owner, not … receive, not … why, not>list, nothing of
  1.3: now … no, number>not, numero, numero svp, numero … client, numero … sus, numero … yo, occup-, ocupo |
  1.3: of those, of … group, of … number, off all, off on, off please, off these, off … sms, oh it, ok … it
  1.3: old and, on no, on … my, one NUMBER, only please, opinion you, opinion … no, or NUMBER, or … my
  1.3: oter … la, otra … no, otro los, out … i, outre, pa esto, paix avec, palab-, papel, pardo-
  1.3: paren … textos, pas … arretez, pas … d, pas … tu, pas … un, paye, pedal izquierdo, pero … tengo
  1.3: persona, personne, peux … m, pido me, pieds dans, pierde, pis une, piss, piss off, please note
  1.3: please pull, plus s, plus vous, podrian, por favorcito, pour savoir, pr, preferiria, premier, prepaye
  1.3: proba-, prometio que, promised my, prote-, pueden borrar, pueden sacar, pull … off, pus |, pusiera
  1.3: qu il, que pueden, que … llega, que … quite, que … soit, qui c, qui s, quiero … paren, quitadme
  1.3: quitadme de, quitadme … la, ramir-, ramirez, rappels … mise, reads your, receive … from
  1.3: recevoir … sms, recibir estos, refil-, refrain … texting, refund … through, regret, rejoi-
  1.3: remember … to, replied, reply … just, request … be, requesting, requi-, retire … stp, retired from
  1.3: rid … my, rien m, rien … de, rivie-, robot de, roommate he, s appelle, said … more, salirme de, salon
  1.3: salon de, scares, scratch … from, se cansan, se … les, se … queda, search, secretaire, send … text
  1.3: ses, she … her, shut … the, si por, sierr-, signed … but, siguen llegando, sin decirme, so … as
  1.3: somos una, sors de, sound-, sounds … a, speaks, still you, stop receiving, stop them, stopped … since
  1.3: stp, stran-, suis … par, suppression, sur google, sur moi, sure it, surre-, sus ofertas, suspender los
  1.3: sweet, ta bien, take … list, taken … so, tardes, tas, te … mi, telefono, tengo … y, tente-, text every
  1.3: textean, texter … svp, textiando, texting, textos a, textos arretez, textos lol, textos promo
  1.3: textos you, textos … bonne, texts go, texts … NAME, texts … you, the sale, the specials, the … would
  1.3: then … do, there NUMBER, there … me, these texts, these … away, these … do, this chat, this plan
  1.3: tiene NUMBER, tienen mal, tienen … numero, time … the, to … daughter, to … receiving, today … tomorrow
  1.3: told … not, tomber, too … texts, touri-, tranquille, tranquilo |, ultim-, un error, un humain, un seul
  1.3: un … pour, una moto, uncheck me, unsub please, unsubscribe, unsubscribe please, up … week, ursel-
  1.3: urself, ustedes … no, ustedes … que, utiliser mon, vais a, vais ailleurs, vais porter, vais … au
  1.3: vais … plainte, vaut, veces les, veces … tengo, velo, veuillez … plus, viola-, vive, votre robot
  1.3: votre … merci, vous mets, vous … de, vous … m, vous … textez, wake, was … clear, was … last, we can
  1.3: week … you, weon, when … dropped, why … a, wise, with … reminders, woke the, worn out, would only
  1.3: would sooner, wrong … dude, y quitenme, yesterday … the, yo les, yo nomas, yo quit, you parenle
  1.3: you permission, you quitenme, you sure, you understand, you … al, you … cease, you … dejen, you … if
  1.3: you … this, your heart, your … basis, your … in, your … text, yourself, | before, | between, | bought
  1.3: | buenas, | class, | confirm, | desactiva, | disable, | estimados, | flag, | hold, | leaving
  1.3: | mensajes, | opting, | passez, | piss, | prochain, | right, | sigo, | still, | terminamos, | thursday
  1.3: | veut, | vu, | wtf, | … again, | … autorise, | … bebe, | … capable, | … deseo, | … entendi, | … ese
  1.3: | … feels, | … foto, | … going, | … mama, | … manager, | … mismo, | … parar, | … porfa, | … possible
  1.3: | … seulement, | … sure, | … texter, | … ve, | … went, ~_ca_, ~_caj, ~_cet, ~_cir, ~_cos, ~_dat, ~_den
  1.3: ~_det, ~_dur, ~_fu, ~_giv, ~_kin, ~_li, ~_num, ~_poi, ~_rej, ~_roc, ~_shu, ~_so, ~_sol, ~_stp, ~_tak
  1.3: ~_ult, ~_up, ~abil, ~aint, ~ajes, ~alt_, ~ami, ~ami_, ~ands, ~arm, ~ashi, ~atig, ~aut, ~avel, ~barn
  1.3: ~but_, ~caj, ~cali, ~cate, ~ccup, ~cipa, ~cko, ~cky, ~cky_, ~crir, ~ctin, ~cuel, ~cupe, ~daba, ~dang
  1.3: ~dato, ~dead, ~deda, ~dern, ~dic, ~dieu, ~dina, ~dry, ~eces, ~ecri, ~eil_, ~eith, ~ejoi, ~eks, ~emu
  1.3: ~engl, ~erso, ~esk, ~esoi, ~eti, ~euse, ~evez, ~exto, ~fami, ~ffu, ~firm, ~gand, ~get, ~gne, ~gns
  1.3: ~gns_, ~habi, ~horr, ~idee, ~idni, ~iffu, ~igns, ~imi, ~inet, ~insc, ~isos, ~ist, ~ithe, ~jal, ~ldin
  1.3: ~lida, ~list, ~look, ~lord, ~lou_, ~lta_, ~ltim, ~mbe, ~mber, ~mese, ~mewo, ~midn, ~mos, ~ndli, ~ned
  1.3: ~nic_, ~nle, ~nsc, ~num, ~nvio, ~occu, ~onct, ~onta, ~oyer, ~pard, ~pita, ~pour, ~ppr, ~pro, ~prot
  1.3: ~quat, ~qui, ~rait, ~rch_, ~rda_, ~rej, ~rejo, ~rem, ~rful, ~rne, ~rpo, ~rre, ~rson, ~sde, ~sen_
  1.3: ~sepa, ~sie_, ~slo, ~spa, ~ssem, ~stea, ~stp_, ~sts, ~sts_, ~surg, ~tac, ~take, ~tira, ~tomb, ~ty_
  1.3: ~uilo, ~umb, ~uniq, ~urr, ~vaut, ~ve_, ~voc, ~xing, ~xtin, ~xto, ~zco
  1.2: NAME quien, NAME with, NAME … have, NUMBER est, NUMBER of, NUMBER vous, NUMBER … i, a elle, a gift
  1.2: a guatemala, a helmet, a llegar, a place, a student, a usar, a … cel, a … chez, a … every, a … neveu
  1.2: a … today, abogado, abste-, acabar, accident … remove, achaler |, adults, advertising, affaire la
  1.2: affor-, afford, again you, ahora lo, ahora … de, ai herite, aime … le, all … them, allez … quelqu
  1.2: alone … the, along |, altog-, altogether, altogether |, am never, am switching, am … remove
  1.2: am … talking, an e, and … ding, and … do, any … shop, apage-, apaguenme, aparato, apres, aqui en
  1.2: are … NUMBER, are … texts, arret-, arretez … me, arretez … vos, as … la, asap, asked … this
  1.2: asking take, asusta, aucune autorisation, aujourdhui j, autorizacion |, avisen … por, avisos delete
  1.2: be another, be one, bebe recien, bebe … nacido, because … never, beep, belongs, besoin des, bette-
  1.2: better, bicicleta … que, bike got, bike … leave, bike … never, bike … no, block … if, bloque votre
  1.2: borra mi, borradme, borren mi, boton, box is, bracket, brakes feel, buenas … me, business … you
  1.2: but could, but … more, but … phone, butto-, c … ecrit, ca peut, ca sert, ca … aux, cabal-, caballero
  1.2: cada semana, calis-, can … too, can … unsubscribe, canad-, cancel … and, carajo, case … dans
  1.2: casilla de, casse, ce … pis, cell for, cell from, cell out, cell … ca, cessez svp, cette affaire
  1.2: cette ligne, chamo no, chant-, checked … on, chinguen, ciert-, cierto, co, coiff-, coiffure, como le
  1.2: comprar nada, comprends pas, computadora, con que, con … me, con … permiso, con … persona, confirmez
  1.2: conmi-, conmigo, consent … i, consenti |, contact … by, contre les, cortenla, costa-, could … send
  1.2: counter i, coupl-, couple, covers, croya-, croyais, cuart-, culpa, cut … texts, cycling, d los, d … ca
  1.2: dans … magasin, de cette, de coiffure, de darme, de m, de pneus, de tiendas, de toute, de … affaires
  1.2: de … arretez, de … base, de … job, de … pas, de … promociones, deja … textearme, deje … mandarme
  1.2: dejen … avisarme, dejo … bici, demande … arreter, demeu-, demeure, derangez … plus, derecho de
  1.2: des envois, des … pas, desabonnement, desired, despa-, despi-, did … tick, diff, directions, dispatch
  1.2: dit pas, dnd, do |, do … needful, donc, donc … nom, du harcelement, dude, duena, ecrivez, eliminen mi
  1.2: eliminenme |, empre-, empresa, en todo, en vertu, en … de, en … tienda, encore j, encuestas, enfermera
  1.2: enlev-, enlever moi, enlevez mon, enoja, entendu, enviando, envio-, envios, envois svp
  1.2: envoyer … texto, eran, es … mandar, es … yo, escri-, esta en, estarme, este … ahora, esto que
  1.2: etait … le, etait … telephone, etre … votre, ever text, excha-, expre-, facture j, fait … semaines
  1.2: faite-, faites, fake … lol, faut tu, fcc si, felices |, finit-, finito, flag my, flip, flood-
  1.2: for family, for someone, for … new, for … tire, forget this, fouil-, found … part, fuent-
  1.2: funeral home, genre, gentillesse, georg-, georgia, get another, ghost, got NAME, got … refund, gover-
  1.2: government, grace cessez, gracias … manden, great if, guagu-, guagua, guate-, guatemala, gustaria que
  1.2: hacer-, had it, harassing, has … and, have agreed, have … say, helen-, helene, hello this, hello … is
  1.2: help … do, here … has, hereb-, hereby, herit-, herite, herite de, hittin … line, homme |, honour
  1.2: hours, husband passed, i hereby, i saw, i tried, i … check, i … in, i … see, i … switching, i … very
  1.2: ici le, icitte |, if do, if … did, if … not, il … pas, immed-, in … a, in … texts, inn, inscribir
  1.2: interesa recibir, is me, it dings, it … for, it … shifting, j suis, j … herite, j … vous, je croyais
  1.2: je … non, je … oppose, je … prie, joint, kit, la compania, la duena, la seule, la … hoy, la … passe
  1.2: laughed, law>texts, lawfu-, lawful, lawful basis, le … mais, le … vos, les pedi, lic, line |, linea no
  1.2: lis … les, list, list>send, lista … textos, llaman, llamenme, lo dieron, lo pense, loin … moi
  1.2: longer … in, m oppose, m … des, m … vos, mais enlevez, mais … mon, make … end, manana … el
  1.2: manda mensajes, mandando mensajes, mandar … mensaje, mandar … que, manden eso, manden ofertas
  1.2: manden … gracias, manually, many … me, marche … le, mas no, mas quieran, mater-, mauva-, may … my
  1.2: me contacten, me deals, me mandes, me or, me prend, me stresse, me today, me |, me … error, me … harta
  1.2: me … miedo, me … nunca, me … out, me … please, me … se, me … solo, me>law, menos mensajes, mensaje por
  1.2: mensajes en, mensajes … en, mensajes … gracias, mensajes … texto, message i, message … on
  1.2: message … thank, messages on, messaging my, metie-, metieran, mexic-, mexico, mi derecho, mi mama
  1.2: mi number, mi … y, misa, mise au, mise … point, moi … arrete, moi … d, moi … jamais, mom says
  1.2: mon … mais, mon … monsieur, mon … sans, more reminders, mori, moyen de, mr, muchas … por, muerta
  1.2: my head, my mom, my watch, my … card, my … hurts, n avez, n envoyez, n … pas, nacid-, nacido, nada ahi
  1.2: nae, nah … me, name … it, national do, national … not, ne plus, need one, need you, needf-, needful
  1.2: needi-, needing, never authorized, never look, never send, never want, never … for, never … one
  1.2: ni idea, ni … autre, ninguno mas, no este, no … bicicletas, no … es, no … esten, no … lleguen
  1.2: no … quien, no … want, nombre que, not here, not … think, not … want, not>you, nothin, nothing … you
  1.2: now … the, numbe-, number, number … have, numero je, numero l, numero … merci, numero … no, ocupo sus
  1.2: of getting, of yours, off list, off texts, offence, ok c, ok … est, on ferme, on … national
  1.2: one … want, oppose, oppose a, or … on, otro mas, ou … ce, ours |, out now, out … here, own, own … bike
  1.2: par telephone, par … a, par … le, par … les, para … el, pardon, parenle … los, parte … no, pas comment
  1.2: pas correct, pas … affaire, pas … vos, paso … me, passed … march, patines, pensando, pense … y
  1.2: peoples, perdu ma, perdu … job, permanently |, permiso no, perte-, pertenece, peut m, phone this
  1.2: phone … of, phones for, please check, please unsubscribe, please … your, plein mon, plein … casque
  1.2: plug on, plus … il, plus … moi, point stop, por … amor, porfabor |, porque yo, pour ca, pour … enlevez
  1.2: preguntele, prepago, prepago y, pretty … that, primer, priso-, prison, program |, promo-, promociones
  1.2: propaganda, proprietaire du, pu que, pu … recevoir, publicite |, pull me, pull … plug, puse
  1.2: que permiso, que yo, que … NUMBER, que … quieran, que … vaya, quedaron, quiere … le, quiero salirme
  1.2: quiero … sms, quitter … liste, rato, read my, reason to, recibiendo, recien nacido, recordarme
  1.2: remove this, remove>these, replying to, report, resue-, retirer de, retirer … la, revise el
  1.2: revise … numero, right … and, robaron la, robaron … bici, rosad-, rosada, said … texts
  1.2: salon … coiffure, savoir … vous, se les, second … please, seign-, seigneur, servian, services
  1.2: she asked, should be, showed me, si puede, sigan enviando, signed, since the, so … drop, so … no
  1.2: sollicite, somebody else, sonda-, souhaite, soy … que, spam ca, spending money, stagi-, still good
  1.2: stop writing, stop … ads, stop … textos, stop>send, stopped texting, stp |, stresse, subscribe |
  1.2: suficiente, suis … mon, sur … freins, sur … portable, sure that, sursa-, sus, suspendan, ta … stp
  1.2: taller |, telefono … la, telep-, telling you, temprano |, temps de, temps … mon, tener, tengo dos
  1.2: text it, text … have, text … no, texter … monde, texto … moi, textos … magasin, textos … no
  1.2: texts remove, thank … very, that … i, that … the, that … with, the deposit, the national, the parking
  1.2: the plug, the store, the … got, the … rack, the … went, the … while, there … you, these anymore
  1.2: these do, these … am, these>stop, this, this … anymore, three times, time asking, to … be, to … fcc
  1.2: to … left, to … like, to … put, tomas, tomber les, too … to, toutes |, trabajo … me, tranquilo, trata-
  1.2: tres, trop loin, trucs, uber, un bras, un client, un … NAME, una tal, une … pour, unhap-, unhappy
  1.2: unhappy with, until then, up in, up without, up … asking, us, uses, ustedes … por, vais … quand, valid
  1.2: velo … de, veo … la, verdad no, verif-, vertu, very much, veuillez me, vez, vez no, vibre, vieji-
  1.2: vois pas, vos alertes, vos avis, vos pubs, voulais … de, vous faites, vous … point, want is
  1.2: want message, want … messages, want … see, want>these, wants … i, was good, way to, way … stop
  1.2: whatever, who authorized, wife … i, without … is, would a, y despues, y que, y … mando, y … otra
  1.2: y … vez, yo … di, you bajenle, you for, you hav, you por, you showed, you very, you want, you … alto
  1.2: you … favor, you … had, your lawful, | apaguenme, | borreme, | compraron, | cono, | cuantos, | dude
  1.2: | erase, | ew, | fijese, | kill, | lock, | lol, | nous, | olviden, | passe, | prefer, | retirer, | sa
  1.2: | voy, | weon, | … allez, | … amable, | … borrame, | … caissiere, | … cambiar, | … croyais, | … dame
  1.2: | … deje, | … demasiados, | … envoyez, | … gustaria, | … hav, | … hermana, | … link, | … mandaron
  1.2: | … parfait, | … prefererais, | … respect, | … set, | … solo, | … think, | … todo, | … travaille
  1.2: | … tried, | … vertu, ~_dic, ~_dun, ~_ele, ~_en, ~_enl, ~_ev, ~_fav, ~_fy, ~_hei, ~_jul, ~_mad, ~_men
  1.2: ~_mr_, ~_mur, ~_na, ~_nop, ~_nr, ~_om, ~_ort, ~_owe, ~_pur, ~_qu, ~_rad, ~_thi, ~_ube, ~_ul, ~_us_
  1.2: ~_ust, ~_vau, ~_vez, ~_ya, ~aff, ~aite, ~aks, ~alan, ~amai, ~ams_, ~anad, ~anch, ~ant_, ~arlo, ~arly
  1.2: ~arn, ~arr, ~aske, ~atre, ~auc, ~auva, ~avor, ~bett, ~case, ~ci_, ~ciat, ~cida, ~cite, ~con, ~conm
  1.2: ~cun, ~cun_, ~cupa, ~dag, ~dage, ~dant, ~dema, ~disp, ~drai, ~eby, ~eby_, ~elan, ~elep, ~enan, ~end_
  1.2: ~enti, ~epho, ~ere, ~ereb, ~erif, ~ever, ~evr, ~expr, ~ffor, ~fill, ~ford, ~gre_, ~hate, ~heck, ~his
  1.2: ~his_, ~hit, ~hut, ~iais, ~ibi, ~ibre, ~icid, ~igan, ~imm, ~imme, ~ingl, ~ins, ~ipa, ~ist_, ~itt
  1.2: ~jalo, ~jenl, ~jes, ~jes_, ~jul, ~kit_, ~lai, ~leph, ~lgu, ~lia_, ~lico, ~lim, ~lis, ~lse_, ~mais
  1.2: ~mero, ~meti, ~mez, ~mois, ~mpla, ~mpr, ~nad, ~ncl, ~ndag, ~nec, ~ned_, ~neme, ~nlev, ~nmi, ~nmig
  1.2: ~nom_, ~nota, ~nscr, ~numb, ~nve, ~olet, ~oll, ~oncl, ~oner, ~onmi, ~opag, ~orci, ~orne, ~osed, ~ouri
  1.2: ~ove, ~pied, ~plic, ~poss, ~puse, ~rap, ~rass, ~rdat, ~reak, ~reby, ~rene, ~rik, ~rime, ~rme, ~rois
  1.2: ~romo, ~roul, ~rso, ~sher, ~shu, ~sin_, ~sis_, ~slip, ~som, ~sond, ~soun, ~sser, ~ssur, ~stma, ~stp
  1.2: ~tak, ~tez, ~tez_, ~thi, ~this, ~tly, ~tly_, ~too, ~tou, ~trac, ~trik, ~try, ~tton, ~uld, ~ull, ~umbe
  1.2: ~ume, ~urb_, ~urs_, ~utio, ~utto, ~ver_, ~vide, ~vor, ~vor_, ~wan, ~xpr, ~xpre, ~zze
  1.1: (more), NAME left, NAME ni, NAME … his, NUMBER that, NUMBER … ago, NUMBER … pas, NUMBER … por
  1.1: a ningun, a single, a store, a … este, a … plus, a … senorita, a … si, abonne … rien, about bikes
  1.1: abstenez, abstenez vous, acabo, acepte textos, aepd, affai-, again by, again take, agree … texts
  1.1: agreed … receive, ahi … no, ai l, ai … j, aime mieux, all hours, all please, alors … les, already my
  1.1: alto a, am … so, amigo |, amis, and … is, and … time, annuler, annulez mes, apres |, apuntado el
  1.1: are … ok, are … the, are … to, arret la, arret … semaine, arreter vos, ask if, asked … if
  1.1: asking … remove, assure, asthe-, astheure, at it, at … am, at … front, at … hours, au point, au quebec
  1.1: au rgpd, aucun … en, aucun-, avec quelqu, avec … un, avez achete, aviez, avis avant, aviso-, avisos
  1.1: avocate, avril, away and, away … do, back … please, barrez, bebe … de, been, ben … ca, bici … los
  1.1: bicicleta … mi, bike … your, blonde … que, bloque … vous, blowing … my, bonne continuation, borrar mi
  1.1: both numbers, brack-, brilliant, bucks for, bucks … a, buenas, buscan, buy, buzze-, by my, c … non
  1.1: ca cesse, ca doit, ca … stresse, cada que, cada … por, call … instead, call … to, calls no, campaigns
  1.1: can … me, cancela los, cancelenme, casl, ce serait, ce … et, cel pa, cell on, cell … vos, celular … de
  1.1: celular … me, certainement pas, chaque message, check … records, cliente, clientes, come … it
  1.1: come … on, companies, companys, completement |, compre, comunicacion, con, con … abogado
  1.1: confirm removal, consent was, consent … me, consent … text, contacten mas, contacten |, continuation
  1.1: contre … textos, cool, correct your, correct … records, correos |, corri-, cost me, coudonc, couns-
  1.1: coupez … textos, cowor-, croir-, croire, croire que, crois, crush-, crushed, cual … no, cumpl-
  1.1: cycliste, d aujourdhui, darse, day so, de llanta, de mettre, de nina, de noche, de oposicion
  1.1: de … alertes, de … borrenme, de … ile, de … manera, de … o, de … quitenme, de … spam, de … y
  1.1: decrochez, decrochez … de, dedans |, dejenlo, demande, demande pour, demande … avis, deposite
  1.1: derecho … oposicion, des … stp, desactivez les, desis-, desist, desolee, desti-, desuscribo, detes-
  1.1: deteste, dicen que, discontinue |, doigt-, doigts, doit etre, dommage, donc … ai, done … the, doy … de
  1.1: duena de, e don, earl, ebike |, ecrire par, ejerz-, ejerzo, ejerzo mi, ejerzo … derecho, el favor
  1.1: el gerente, ella, ella you, else, emergencias, en demeure, en esa, en … el, en … lado, en … marre
  1.1: encuestas ni, envoi-, envoyez rien, erase my, erase … number, errone, erroneo, error yo, es automatico
  1.1: es … hermano, escriben mas, escriben … que, escribiendo |, ese dia, esposo you, est arrivee
  1.1: est … harcelement, est … telephone, est … trop, estar … esto, estat-, esto … automatico, esto … de
  1.1: estoy … por, et ce, etait non, etre … par, ew, exijo, expliquez, f, fais plus, fait … fois, fautes
  1.1: fermez … compte, file this, fire, fixing … flat, for that, for … raffle, forfait prepaye, forty
  1.1: free … the, from … crank, fue |, ganas de, gave permission, get this, getting … i, go home, go … a
  1.1: gracias x, gracias … you, grandma says, great … on, gusta que, gusta … me, hace … mes, hacerme
  1.1: hagan |, hands, hartaron, has ever, has … different, hazme, he ran, here or, hermano … no, hi you
  1.1: honor, hope this, how am, how … i, husband … in, i go, i know, i see, i … asked, i … hate, i … telling
  1.1: if one, ile, immediate, immediately |, in front, in ten, inconnu, inmed-, inverse, is great, is paying
  1.1: is … been, is … left, it from, it got, it hurts, it on, it went, it … he, it … his, it … possible
  1.1: j … consenti, j … l, jamai-, jamais abonne, jamais alle, jamais apporte, jamais consenti, je le
  1.1: just … to, juste que, keep … stop, kids … the, knock, l ile, l … c, la aepd, la dans, la date
  1.1: la pedale, la peine, la … deje, la … entonces, la … m, las ofertas, ldroi-, ldroit, le a, le encargo
  1.1: le escribo, le reste, le voy, le … est, le … pa, les … aussi, lieu de, like … stop, linea … es
  1.1: list … am, list … so, lista sin, lista |, liste … vous, llamen ni, llamen … me, llanta de, llegu-
  1.1: lo compre, lo hagan, lo … el, loi NUMBER, longue, looks … spam, los dije, los necesito, los … quedaron
  1.1: lose this, luck … the, m … laisse, ma … privee, machine … textos, mais merci, mal apuntado, mal note
  1.1: mal … el, mandar mensajes, mandar textos, manden recordatorios, manden … de, manden … mensajes, mas
  1.1: mas … los, mas … mi, mas … ustedes, mate, maybe, me contacte, me donne, me escribe, me forever
  1.1: me hartaron, me metieron, me pongan, me rappelle, me recuerden, me sali, me … abonne, me … pero
  1.1: me … recordatorios, me … these, me … times, meant … someone, mensa-, mensajes x, mensajes … por
  1.1: messages, messages thank, messages … please, metieron, mi nena, midnight |, mise en, mise … demeure
  1.1: moi maintenant, moi stp, moleste mas, momento, mon avis, mon grand, mon … enlevez, money and
  1.1: more bike, more … about, my say, my … or, my … your, n my, nada en, ne … contacter, nearl-, nearly
  1.1: neces-, necesito … me, neither |, neta, never a, never even, never text, nevr, new … or, ni de
  1.1: ni … la, night |, ningun … de, nix the, no gracias, no queria, no reconozco, no vive, no vuelvan
  1.1: no want, no … asi, no … autorizado, no … tengo, no … verdad, nobody … NAME, nobody … me, noel
  1.1: not … agreeing, not … cell, not … sale, not … signing, not … us, notre, now, number a, number svp
  1.1: numero jaja, numero sans, numero … vos, off in, off … mailing, off … textos, off … these, ok … stop
  1.1: on without, on … head, one … a, only … email, only … my, oposi-, oposicion, opt … out, or … me
  1.1: ordenes, other number, otra … you, otro … asi, over NUMBER, owner |, pa … los, pa … me, para … esto
  1.1: parag-, paran, pardon … je, parenle you, parte de, partie de, pas … ca, pas … guy, pas … les
  1.1: pas … permission, passe au, paye pour, peine, pense … c, pero ahora, pharm-, phone … gets, piasses pis
  1.1: picke-, picked, piensa, piensa que, plainte au, please n, please shut, please … nothing, plus … NAME
  1.1: plus … sur, plusi-, plusieurs, pops, por … bici, por … descuento, por … servicio, portal, possible
  1.1: possible … ne, pour … job, pourquoi vous, pouvez … garder, prefiero … recibir, press, previous
  1.1: privacy, prochain … je, profeco |, promotional, pu … cell, pueblo, puedan, pues … que, puse … numero
  1.1: puse … y, put it, qua, qua y, qua … etre, que, que vos, que … cesse, que … escriben, que … mi
  1.1: que … recois, quedo … la, quel … vous, quien eres, quiere que, quiero sus, quiero … nada, quiet-
  1.1: quisi-, quisiera, quitandome, radie-, radiez, rappelez … quand, rato |, ready i, receive text
  1.1: receiving your, recibir, recibir textos, recibir … textos, recog-, reconozco, record, recordatorios
  1.1: recup-, remai-, remember signing, remember … up, remin-, reminders for, remove please, remove … lol
  1.1: repair … do, reply needed, resolution, respeto, retirez … numero, rien … envoyer, right … is
  1.1: rin NUMBER, ruidi-, ruidito, sacame … la, sacas de, salgo … esto, same … as, saska-, se enoja, se ha
  1.1: se … puede, seguros, send nothing, send … any, sending … these, sera que, serieux … moi, sert … rien
  1.1: service reminders, seul message, she left, sherb-, sherbrooke, si … textos, si … you, signing off
  1.1: siguen mandando, sinon, sms … de, sms … my, so take, soliciting, solicitor, sollicitation |
  1.1: someone … bike, souhaite plus, soy … no, stop this, stop … je, stop … promos, stp j, stranger, su
  1.1: su tiempo, su … en, suis sa, sure … you, svp que, switching to, swore, t as, t … tu, talke-, tampo-
  1.1: tampoco, tant qua, tant … y, tapa, tarda-, te … pido, tengo … para, tercera vez, termine |, terminez
  1.1: tes … je, text alerts, text … else, text … take, texte plus, texted |, texted … it, texting … deals
  1.1: texting … wrong, texto arretez, texto la, texto svp, texto you, textos et, textos no, texts it
  1.1: texts never, texts>remove, thank … and, that you, the coffee, the fleet, the guy, the needful, the new
  1.1: the … i, the … my, the … one, the … so, them, these i, these … please, thing |, this looks, this you
  1.1: this … ok, this … somebody, this … spam, this … thing, tienen … el, tipo, tiren, tiren mi
  1.1: tiren … numero, to break, to inform, to … different, toda, today stop, told … guy, toss my
  1.1: toss … number, tour … l, trabajo … la, tracf-, tracfone, trail-, traveling, trompez … personne
  1.1: trop … messages, tu … la, ugh, uh i, ultimo … me, un … arretez, una cadena, una … delete, une … le
  1.1: unsub … please, up … accident, used NUMBER, used it, va a, vendeurs, veuillez ne, vie privee, viene |
  1.1: vos texto, vos … le, votre … svp, vouch-, voucher, vous ne, vous … achete, watch, went off, wey
  1.1: what … do, whate-, why, why this, with cash, with … fcc, with … text, without … say, worry, would hate
  1.1: would … get, wrong … good, wrong … have, y me, y sus, y … NAME, y … compre, y … siguen, yo … aceptado
  1.1: yo … hittin, yo … you, you pueden, you |, you … ando, you … being, you … down, you … escriban
  1.1: you … get, you … hartaron, you … recibir, you … the, your … messages, your … texts, zero texto
  1.1: | cancelen, | changed, | confirmez, | consider, | debranchez, | decrochez, | desormais, | dnc
  1.1: | ejerzo, | epargnez, | felicitations, | hazme, | on, | quelqu, | radiez, | requesting, | terminez
  1.1: | texte, | tio, | try, | … battery, | … cost, | … darme, | … doit, | … escriban, | … escriben
  1.1: | … free, | … hereby, | … hitting, | … llamadas, | … mandar, | … metieron, | … monsieur, | … mother
  1.1: | … necesito, | … ningun, | … parte, | … smoking, | … soliciting, | … somebody, | … termine, | … tu
  1.1: | … une, | … using, | … ustedes, | … zero, ~_alr, ~_auc, ~_bud, ~_cum, ~_cyc, ~_de, ~_dit, ~_ema
  1.1: ~_esc, ~_exc, ~_f_, ~_fau, ~_gen, ~_lic, ~_nat, ~_noc, ~_our, ~_per, ~_pha, ~_pou, ~_ret, ~_spa, ~_su_
  1.1: ~_tax, ~_ter, ~_ugh, ~_vou, ~_wey, ~affa, ~affo, ~agr, ~aje, ~alon, ~alr, ~amig, ~amil, ~anq, ~anqu
  1.1: ~ante, ~arai, ~aran, ~ardo, ~ario, ~arre, ~asia, ~asth, ~atev, ~aucu, ~auth, ~avai, ~avie, ~ayb, ~aybe
  1.1: ~ayu, ~bed, ~been, ~beso, ~bir_, ~blow, ~bud, ~buy_, ~cabo, ~casl, ~caus, ~cev, ~clea, ~clui, ~ctf
  1.1: ~ctfu, ~cum, ~cump, ~dame, ~data, ~daug, ~deal, ~den, ~denc, ~diat, ~ding, ~dly, ~dly_, ~dmi, ~dnig
  1.1: ~dun, ~eace, ~eard, ~ecev, ~ecog, ~ectf, ~edas, ~edf, ~edia, ~egi, ~eine, ~ek_, ~elev, ~enis, ~enne
  1.1: ~ensa, ~eph, ~erne, ~ervi, ~escr, ~esis, ~ewh, ~ewhe, ~exc, ~exij, ~fan_, ~fau, ~fav, ~favo, ~ffai
  1.1: ~ffo, ~fin_, ~fon, ~fres, ~grad, ~hait, ~here, ~huma, ~icul, ~igue, ~ipti, ~iqu, ~irm, ~isen, ~isit
  1.1: ~izz, ~jama, ~jero, ~jos_, ~jour, ~kat, ~lama, ~legu, ~lif, ~logi, ~mas_, ~mayb, ~me_, ~men, ~mens
  1.1: ~mer, ~mers, ~mijo, ~mil_, ~mire, ~mn_, ~moti, ~mpoc, ~mus, ~nce, ~ncu, ~nei, ~nfor, ~nge_, ~ngez
  1.1: ~ngo_, ~ngu, ~nne_, ~noel, ~notr, ~nsa, ~nsaj, ~nso_, ~nta, ~nver, ~odo, ~oel, ~oel_, ~oig, ~ois
  1.1: ~ois_, ~olee, ~ompo, ~onc, ~ora_, ~os_, ~ot_, ~ould, ~oupe, ~pant, ~pet, ~phar, ~proo, ~pull, ~que_
  1.1: ~qui_, ~rce_, ~refi, ~repe, ~rez_, ~rit, ~riza, ~rom, ~rtab, ~rted, ~saj, ~salo, ~scr, ~seo, ~seo_
  1.1: ~sine, ~sino, ~ske, ~spie, ~ste, ~sue, ~sus, ~tait, ~tax, ~ten, ~tev, ~teve, ~them, ~theu, ~tin, ~ting
  1.1: ~tte_, ~tus, ~ubl, ~ucu, ~ucun, ~udra, ~uen_, ~umpl, ~ust, ~utho, ~uzze, ~vacy, ~weet, ~wey, ~wey_
  1.1: ~why_, ~woul, ~xij, ~xijo, ~ybe_, ~yen_
  1.0: (me), 2 y, 2 … to, NAME anymore, NAME but, NAME … numero, NAME … take, NUMBER al, NUMBER he, NUMBER je
  1.0: NUMBER year, NUMBER … day, NUMBER … have, NUMBER … let, a quote, a toute, a work, a … cell, a … nadie
  1.0: a … now, a … sobrino, a … take, abiso-, abisos, abogado … va, af, afraid |, again it, agarraron
  1.0: agend-, agrad-, agreed, agreed on, ah oui, ahora … me, ai consenti, ai paye, aie, aimerait voir
  1.0: al bebe, al celular, al perro, al taller, all future, all three, allez arreter, alors … moi, alrea-
  1.0: already, am no, an … bike, and … buzz, anda, annulez … mon, another … stop, ans j, anuler, any
  1.0: anymore |, apaguen, appareil, appelez … au, apple, appreciate being, are … i, arrete … message
  1.0: arreter … recevoir, asked … be, astheure |, at … fire, at … with, attei-, atteinte, aucun, authorized
  1.0: autorizo que, autre texto, avec … promos, avenir merci, avez la, aviez pas, avis |, aviso que
  1.0: baja inmediata, beau pour, besoin de, besoin … continuer, better be, bicicleta … no, bike, bike off
  1.0: bike there, bike … need, bike … stop, bike … than, blocked and, borrar … numero, borreme por
  1.0: borreme … favor, borren mis, borren … datos, borrenlo, borrenlo |, brill-, bring in, but he, buzzed
  1.0: by … remove, ca pu, ca … encore, ca … sur, call to, call … he, call … since, can … take, can … texting
  1.0: capit-, ce … appartient, cell … it, cell … job, cellulaire |, cervelo, ceux, changer la, check my
  1.0: checkez, chez … c, chiens, child-, chill with, chill … the, claim-, claims, clase y, clique pour
  1.0: club |, coche-, coiffure chez, coin, comio el, comme … j, comment ca, commerces, communication |
  1.0: communications |, compagnie, compagnie de, compris vous, comunicaciones, concerned, condition
  1.0: conforme a, connais … de, consent … texts, consentimiento |, consider this, conso-, contact … please
  1.0: contraire, copy, correo |, cost … money, coudo-, count-, coupons |, croix, croix sur, croix … mon
  1.0: cruza-, cruzaron, cruzaron los, cruzaron … numeros, cuelg-, cuenten, d … NUMBER, d … des, d … le
  1.0: dad he, datos con, daughters, de, de avisos, de contact, de me, de molestarme, de nuit, de pedales
  1.0: de tu, de tus, de viaje, de … alors, de … bicis, de … bike, de … ecrire, de … qu, de … sortir
  1.0: debarrasser, debranchez … de, decir cuando, decir no, dehors |, dejame … paz, dejaran, dejenme fuera
  1.0: dejenme … de, dejenme … paz, delete servicio, delgado, delivery driver, demenage en, derangez plus
  1.0: desabonnement |, desire, deten-, deuil, dicho que, discontinue the, disen-, dit, dit au, does one
  1.0: donc les, donne-, down … the, doy, dr, du texto, du … ca, dude quit, due, early for, ecoeu-
  1.0: ecrivez … souvent, ecriviez, efface moi, el negocio, el … sonando, electronico, eliminenme de, else |
  1.0: empresa y, en ingles, en las, en plena, enlever … vos, enlevez … manuellement, enough already, enroll
  1.0: entrando, es … pero, es … you, esa persona, escriba mas, escribo por, escribo … mi, esposo … en
  1.0: est … chez, est … numero, est … pu, est … robot, estar … su, estate, este contacto, este you, estimado
  1.0: esto you, et arretez, etre … svp, euh je, euh … pense, ever again, every … please, exactly, existais
  1.0: explicacion, fabor |, faili-, failing, faire enlever, fait de, faites juste, faites … croix, familia |
  1.0: fatigue, faute-, favor y, fiche-, filin-, filing, fils … NUMBER, fin des, find, fixing … bike
  1.0: for … fitting, for … how, for … up, forever … me, fortin, frame-, frames, frapp-, fregando, frenen
  1.0: from anyone, from surgery, from … further, frr, futur-, garage depuis, gave consent, gave no, get any
  1.0: get … anymore, get … it, given |, god … texting, godda-, goddamn, goodb-, goodbye, gosser, got this
  1.0: got … ticket, great-, had no, hagan-, hago pa, hanch-, hanche, has his, has … phone, have, have bought
  1.0: have … consent, have … right, head, hijo … que, hola, hold my, hold … texts, honestly |, honou-, hooks
  1.0: hope the, how is, how … one, i picked, i … give, i … grab, i … phone, i … signed, ia, ia no
  1.0: iban … mandar, igualmente feliz, in october, in texas, in … family, inmediata, inscr-, interesse merci
  1.0: irai, is i, is … sign, is … your, it unsubscribe, it wakes, it when, it … at, j irai, j … paye
  1.0: j … point, jaja quitenme, jaja se, jamais svp, jconn-, jconnais, je demenage, je recevrais, je … ai
  1.0: je … en, je … maintenant, je … mon, je … tiens, journee, jours |, just fix, just not, just visiting
  1.0: kid is, kindly … the, knee replacement, know … my, l … ca, la gang, la linea, la nouvelle
  1.0: la publicite, la unica, la … con, la … et, la … jaja, la … tiene, labor-, lachez, lachez … cell, ladra
  1.0: laisse … numero, last … do, laundry, lavar, lawyer, le svp, le … depuis, le … envoyez, le … la
  1.0: le … telephone, left … my, left … text, les textos, leyen-, leyendo, like … old, limites, liste je
  1.0: llamar |, llegan … las, lo digo, lo manden, lo puedo, lo … cambiar, lo … para, lo … por
  1.0: longer … these, los manden, los mensajes, los numeros, los … esos, los … mas, lovely |, luck with
  1.0: lune, lunettes sont, m ecrit, m ecriviez, m envoyer, m … ces, ma fiche, ma piece, ma … a, madne-
  1.0: madness, mailb-, mailbox, maintenant que, mama dice, mama … que, manana … a, mande … mensaje
  1.0: manden … aqui, manue-, manuellement, mas mensajes, mas ofertas, maybe … a, me, me avise, me derangez
  1.0: me escribas, me mande, me para, me quitas, me salio, me … arretez, me … dire, me … like, me … longer
  1.0: me … mensaje, me … pu, me … want, me … will, meme … je, mere … le, mes … de, message … please, metan-
  1.0: mi lugar, mi nadie, mi … please, mijo, mind taking, miram-, miren, miss … pickup, moi manuellement
  1.0: moi votre, moi … est, moi … ta, moles-, molestarme, mollo, monsieur NAME, must be, my collarbone
  1.0: my dear, my order, my profile, my telephone, my tire, my … how, my … information, my … off
  1.0: my … passed, my … you, nah |, ne, ne … derangez, ne … texte, need … do, never going, never … another
  1.0: neveu, new … just, ni siquiera, niais-, nicel-, nicely, niece, nix … texts, no opt, no promos
  1.0: no reason, no signal, no … NUMBER, no … mandes, no … moleste, no … otro, no … porque, no … tener
  1.0: not accept, not riding, not your, not … billboard, not … remove, notif-, notificaciones por
  1.0: notifications off, notifiquen, number has, number i, number not, number … years, number>angry
  1.0: numero no, numero … su, nunca … esto, ocupa-, of … never, of … now, ofertas … de, off … bike
  1.0: off … messages, ofrec-, ok got, on dit, on veut, on … ticket, on … tu, one … can, one … your
  1.0: opt … please, orden-, ordered the, ote mon, otez … de, otro, oui mais, outgr-, outgrew, over i
  1.0: over to, par … je, paren con, paren-, parenle a, parroquia, pas du, pas … monsieur, pase por
  1.0: passe chercher, patience |, pay … now, peace and, pedi, pena, people … my, perdieron, pero … mi
  1.0: pero … you, perro … comio, person, personne … vous, personnel, personnelles, persons, peu moins, pis y
  1.0: plain-, please cancel, please remove, please … text, please … ty, plena, plus recevoir, por fabor
  1.0: por … la, por … nunca, pour … enleve, pouvez … faire, prefere ne, prendre un, preve-, prie de
  1.0: promis de, promo, proprietaire de, prospection, prove i, psy, pu capable, pu … vos, publicidad |
  1.0: pudie-, pudieran, pueda-, puedo tener, put … my, que este, que haya, que mandan, que siguen, que soy
  1.0: que … ahora, que … je, que … m, que … pido, que … recevrais, quedo … a, quedo … bici, queja en
  1.0: qui avait, qui m, qui … son, quiero recordatorios, quiero … textos, quit messaging, quita mi
  1.0: quitan de, quitenla de, quitenla … la, ramasse, rayer mon, recall agreeing, receive this
  1.0: receiving … messages, recev-, recoive plus, refrain … sending, remem-, remember, remonte, remove both
  1.0: remove … de, remove … now, remuevan, rends, repete, reported as, respectfully, resso-, revenus, review
  1.0: revisa, robot voice, rompas, rueda no, sacar … la, saldo, saludo, saqueme de, saturday … the
  1.0: savoir … vos, says she, searc-, seguir … textos, sending … messages, sent … me, separation, ser … de
  1.0: sera … me, service … NUMBER, service … not, she did, shop … stop, shove, si pudieran, si siguen
  1.0: si … arrete, si … nunca, si … por, siguen |, since … i, siqui-, siquiera, sir please, so … have
  1.0: so … should, so … these, sobri-, solo … que, somebody, sonan-, sonando, sorry |, soy … persona
  1.0: spam and, spare … the, stand and, stop contacting, stop everything, stop harassing, stop i
  1.0: stop … texting, stopped |, store please, suena … que, suis … alle, suis … deuil, suis … voler, suite
  1.0: sunda-, sunday, suppression de, sur … lien, suspenda, svp |, svp … pour, tacha-, tachame, talked
  1.0: tasse, tcpa violation, te … el, telefonos, tener el, tenie-, termine … moi, tes, text … can, texte je
  1.0: texto c, texto … suis, textos please, textos retirez, textos yo, textos … favor, textos … il
  1.0: textos … ma, texts either, texts man, texts needed, texts … here, texts … take, thanks bye, thanks to
  1.0: the cafe, the courier, the part, the … love, the … owner, the … reminder, the … thank, the … tho
  1.0: them please, these be, these now, think, thinks it, this remove, this … again, this … an, thril-
  1.0: thrilled, tienda, till … no, time, to exercise, to read, to … he, to … here, to … mobile, todo … de
  1.0: ton … de, trans-, triste, trun, tunis-, tunisie, tus contactos, ultima … que, un … moins, una foto
  1.0: une croix, une liste, unica, union, unsol-, unsolicited, unsub-, unsubscribe … please, unsubscribing
  1.0: up … can, up … please, updates |, ustedes … mas, veint-, veinte, velo … ma, velo … un, vendieron
  1.0: verda-, verdad, vermo-, vermont, veut … que, veux etre, veux … savoir, viejito, viendra, violation
  1.0: voler mon, voler … velo, vos, votre gerant, vou, voudrais, voulez mais, vous dire, vous que
  1.0: voy … cambiar, voyon-, voyons, wakes, wakes the, wakes … baby, wakin-, waking, want>me, want>number
  1.0: was … no, we … on, who do, with … do, withdrawn, would … being, written consent, y, y … llegan
  1.0: y … para, year old, year please, years |, years … i, yes … would, yo y, you are, you estuvo, you folks
  1.0: you saquenme, you … habia, you … suficiente, you … texting, you … use, you>texts, your billboard
  1.0: your deals, your promos, | abstenez, | anuler, | chamo, | closing, | cual, | desactive
  1.0: | desinscription, | fermez, | frr, | fuera, | ia, | las, | pedi, | signing, | starting, | suspenda
  1.0: | tachame, | tasse, | tcpa, | tiren, | wey, | who, | work, | … ancien, | … annuler, | … app, | … boss
  1.0: | … bud, | … casco, | … cherchez, | … du, | … equivocado, | … esos, | … favor, | … feliz, | … fille
  1.0: | … gone, | … guy, | … hope, | … idea, | … ley, | … manana, | … news, | … people, | … pienso, | … prof
  1.0: | … pudieran, | … revoke, | … says, | … senor, | … spam, | … texting, | … toddler, | … typed
  1.0: | … unico, | … x, ~_ach, ~_al, ~_aut, ~_bug, ~_cic, ~_con, ~_de_, ~_ecr, ~_hab, ~_hav, ~_ill, ~_ira
  1.0: ~_lis, ~_liv, ~_lug, ~_mas, ~_mau, ~_me_, ~_ne_, ~_nin, ~_ost, ~_par, ~_rem, ~_suf, ~_sv, ~_svp, ~_sys
  1.0: ~_vos, ~_vue, ~_xf, ~_xx, ~_y_, ~ach, ~ados, ~ages, ~ake, ~aldo, ~alg, ~alre, ~alut, ~ara, ~aspe
  1.0: ~atiq, ~atur, ~ault, ~avo_, ~base, ~be_, ~bla, ~bug, ~burn, ~cag, ~cely, ~cern, ~cesa, ~chec, ~cic
  1.0: ~cos, ~cri, ~crib, ~cric, ~cru, ~ctl, ~ctly, ~cyc, ~cycl, ~dar, ~dbye, ~deac, ~doy_, ~draw, ~drop
  1.0: ~ds_, ~eck, ~ecoe, ~ecol, ~eill, ~emem, ~envo, ~ers, ~esma, ~ess, ~este, ~eto_, ~etou, ~etra, ~eve
  1.0: ~fab, ~frer, ~fund, ~fur, ~gant, ~ges, ~ges_, ~gh_, ~gis, ~gist, ~gnie, ~hach, ~hard, ~hink, ~hola
  1.0: ~hop, ~hurt, ~ibed, ~icel, ~idn, ~ims, ~inos, ~inte, ~ir_, ~ite, ~last, ~ldo_, ~lee, ~lema, ~leve
  1.0: ~lgad, ~liez, ~lly_, ~lre, ~lrea, ~mauv, ~mite, ~mpto, ~nbox, ~ndm, ~niai, ~ning, ~nks, ~nli, ~nly
  1.0: ~non, ~nond, ~noti, ~odb, ~odby, ~ofe, ~omat, ~ompi, ~ongs, ~oodb, ~oriz, ~ose_, ~oso, ~otif, ~otio
  1.0: ~oudo, ~oul, ~ourd, ~parl, ~ples, ~pons, ~prie, ~prom, ~puta, ~que, ~rado, ~rash, ~reo_, ~rev, ~rgi
  1.0: ~rib, ~rina, ~romp, ~rreo, ~rres, ~rtid, ~saje, ~scri, ~sel, ~semb, ~send, ~sett, ~si_, ~sins, ~sir_
  1.0: ~ssag, ~ster, ~sthe, ~stm, ~suf, ~sui, ~sund, ~sus_, ~svp, ~svp_, ~sys, ~tamp, ~tari, ~tick, ~tico
  1.0: ~tir, ~uba, ~ubo_, ~udon, ~uner, ~unso, ~urne, ~usse, ~uva, ~uvai, ~uvi, ~van, ~ver, ~veu, ~vok, ~vos
  1.0: ~vos_, ~vou, ~voyo, ~vp_, ~want, ~wish, ~wors, ~xie, ~ycl, ~yped
  0.9: (send), NAME he, NUMBER … lieu, a casse, a cyclist, a kids, a pain, a ramasser, a textearme, a … avec
  0.9: a … on, a … this, aboga-, abren el, account from, achaler, actio-, action, adresse pas, advertising |
  0.9: aflojen, agradezco, agree, ai annule, ai fait, ai refuse, ai … au, ai … aucun, al … la, all … messages
  0.9: already … me, am keeping, am telling, an appointment, and how, and lose, and quiet, and said
  0.9: and unsubscribe, and we, andab-, andaba, annulez pas, anota-, anuncios |, appre-, aprec-, are driving
  0.9: are … about, arrete … la, arreter … sms, arretes, asi … bien, asi … borrenme, asked … a, asking … a
  0.9: asteur, at home, at night, at … clinic, au … d, au … numero, au … si, au … svp, aucun … de
  0.9: authorized this, autom-, autopay, avais … a, avait … numero, avec, avec … par, avec … sms, avez charge
  0.9: avez … a, avez … deux, avez … eu, avoir accepte, avoir donne, baja … mi, be too, be … again, be … kind
  0.9: be … pain, been there, begging you, believe this, bendiciones pero, bendiciones … no, benit-, benito
  0.9: bici gracias, bien que, bike at, bike to, bisi, boite |, bought a, break up, breakfast, busquen, c non
  0.9: c qui, ca … ces, calisse arretez, call no, calling the, calls … is, calls … texts, calma, cambie a
  0.9: campaigns |, cel por, cel sonando, cel |, cero mensajes, certainly, certainly did, certainly … not
  0.9: cesar, cessa-, cessation, cette boutique, checkout, cheer-, cheers, cheers |, chum a, cobraron de
  0.9: cobraron … mas, collect the, come … for, comes in, comme un, comment, comment … arrete, como … doy
  0.9: compre un, comprenez, comprenez pas, comptant, comptoir, con uno, conforme … la, confused with
  0.9: connais … ce, connaitre, conosco a, consent withdrawn, coraz-, corazon, courage, courier, coute-
  0.9: cree que, crevaison, cuando … mi, cuide, cutti-, cutting, cyclist, d … envoyer, d … retire, dad died
  0.9: dado mi, dado permiso, datab-, database, database |, day before, days are, de cuenta, de sonar
  0.9: de taller, de … spammer, de … tal, decrochez moi, dejame, dejan … mandar, delga-, demande un
  0.9: demande … les, demande … prix, demandez, depanneur, descends, desinscris, despertaron, desuscribirme
  0.9: devait, devez tromper, devie-, devin-, devinci, di |, di … cel, did … leave, dire a, ditch, do what
  0.9: does … get, dog … the, domma-, donne ce, dossier, down the, due |, each buzz, ease, ecris au, el banco
  0.9: eliminan, ella pero, email … sms, embou-, en … pour, en … pus, enlevez, enough stop, enviando mensajes
  0.9: envoyer des, equivoco de, er, erase me, es pa, esa senora, esa … de, escribe tanto, ese … no
  0.9: est … croche, esta … en, esta … mi, estan gastando, everything please, everything you, exijo que
  0.9: existo, express written, express … consent, expressly, extranamos, faire partie, fais … de
  0.9: fais … menage, fait … mon, fasti-, faux, favor … escriban, fermer … dossier, fermer … notifications
  0.9: fichez, fijat-, fijate, fin … messages, finalement non, fines, fini … les, firma, firmo, fois … de
  0.9: for ads, for reviews, forme-, fregar con, from today, from … of, fuera-, fueran, furth-, further |
  0.9: further … please, gardez … textos, gastando, gave up, general i, git, go back, go by, going back
  0.9: got … new, got … no, gracias al, gracias punto, gracias … muchacho, grandmother, groun-, group chat
  0.9: haber aceptado, hablo ingles, hago … que, handles, haras-, harassing me, harassment |, harcelement |
  0.9: have … a, have … confused, have … get, have … text, hay … con, he … quit, headi-, heading, helmets
  0.9: help with, hered-, hoja, home safe, household, i certainly, i … keeping, i … not, il … que, illegal |
  0.9: impression, in january, in no, in … spring, incorrecto, infirmiere de, infirmiere … nuit, inscribi
  0.9: insistir, is an, is harassment, is … emergencies, is … mistake, is … when, is … you, it a, it … never
  0.9: it … no, it … not, it … tomorrow, jairo, jamais, je descends, je sais, je … de, je … j, je … prends
  0.9: je … tannee, karim, kept the, kept … bikes, kid signed, kill … notifications, kindergarten
  0.9: kindly remove, kiten-, know |, know … it, l avez, l equipe, la fcc, la parroquia, la pharmacie
  0.9: la … des, la … quedo, lakes-, last warning, laund-, le bureau, le prends, le … lol, le … message
  0.9: le … pour, le … retirez, lent, les pido, les … arretez, les … promo, less, like these, like to
  0.9: like … unsubscribe, line i, list>these, lista esa, lista porfa, lo … mejor, los datos, los … y
  0.9: lose … number, loud … the, m … charge, m … envoyer, m … le, ma … de, made a, mair, mais, mais n
  0.9: majus-, majuscules, malgr-, malgre, malo, mama tiene, manage, mande a, manden … jaja, manden … porfa
  0.9: mandenle, mas x, mas … esto, mas … quitenme, mas … se, may stop, me confused, me habian, me inscribi
  0.9: me moleste, me no, me quitaran, me spammer, me textee, me vuelva, me … estos, me … gastando, me … loco
  0.9: me … not, me … reviews, me>you, mecha-, mejor quitenme, mejor y, mensaje … me, mes lunettes, mes y
  0.9: messa-, message … again, messages needed, messages … moi, messages … this, messages … vous
  0.9: messaging this, messaging … phone, mettre … aux, meurt, mi firma, mi … el, mi … ella, mi … pa, mille-
  0.9: million, minor-, minors, mis … no, misdi-, misdialed, mon contact, mon ok, mon … fils, monte-, more
  0.9: more … your, mornin, mothers, moyen, must … no, muted, my digits, my helmet, my parents, my … had
  0.9: my … has, my … he, my … use, n ty, nadie, nah, ne … ecrire, nebra-, nebraska, necesito los
  0.9: need … shop, needed i, nel … no, nene, never consented, never … at, next … gets, night-, no acepto
  0.9: no contesta, no dejan, no dije, no suene, no … calls, no … contact, no … contacten, no … enviando
  0.9: no … equivoco, no … mandando, no … recuerden, no … thank, no … tiempo, no … vuelva, nombre … no
  0.9: nop no, not authorized, note que, notificasiones, notificasiones |, nous retirer, nous |, nuit |
  0.9: number anymore, number but, number desole, number … and, number … la, number … stop, number>you
  0.9: numero errone, numero j, numero … jamais, numero … pense, of, of now, off … do, off … phone
  0.9: off … this, off … work, ok but, olvidese, on casse, on garde, one … off, one … that, only no
  0.9: open sundays, or … am, otro … mas, pagar con, para emergencias, para un, para … sonar, parche, party |
  0.9: pas connaitre, pas consenti, pas … des, pas … partie, pas … tard, pate, paten-, patente, patience avec
  0.9: pause these, peace … quiet, pense mejor, permiso a, pero … me, personne ici, peux me, pharmacie
  0.9: phone plan, phone … more, pido … you, plomero no, plus ecrire, plus texter, plus … avec, ponen
  0.9: ponme en, por el, por ustedes, por … mi, pour, pour faire, pour pu, pour … un, pouvez … le, pouvi-
  0.9: pouviez, prefiero el, prene-, primaria, prior express, prior … written, profi-, profile |, promos to
  0.9: prosp-, pu svp, pu … text, puede … mi, pull the, punto |, quand il, que borrenme, que di, que … novia
  0.9: que … quitaran, que … textearan, quedan NUMBER, queria, question, quien les, quien … los, quita … de
  0.9: quitar … los, quitaran, quitarme de, quite … los, quitenmelos, quitenmelos |, quitter la, racine
  0.9: ramad-, ramadan, rappelle pas, reach is, read … please, recie-, recogen, recois … textos
  0.9: recordatorios … no, recov-, redy, regale la, regale … bicicleta, removed me, renewal, rented for
  0.9: replace … cassette, retirer … votre, reverse, reviews, revoque, robar-, roule, sacan, salam-, salamat
  0.9: salirme … la, says do, scoot-, se quienes, se … quiero, seas, see the, seguir, send another, sendi-
  0.9: sending, sending … anything, seno, seul |, sevil-, sevilla, she … i, shop … town, shuts up, si les
  0.9: si paso, si … dejan, si … esto, signal |, signe-, sigues, sin mi, sin … permiso, siri, sister … is
  0.9: sms for, so kind, solicitado, some … i, someb-, somebody … me, sonar, souhaite … recevoir, soy … pero
  0.9: stolen … i, stop … cancel, store, su culpa, su … porfa, suis l, suis plus, suis tannee, suis … cette
  0.9: suis … client, supprimez, sur … chaine, svp, svp enlevez, svp … d, sweet-, tachame de, telephone
  0.9: tener … cel, tengo este, tengo … en, tes … arrete, text … do, texte … pu, textearan, textearan |
  0.9: texting now, texting remove, textos gracias, textos porfa, textos … moi, texts … it, thank-, the black
  0.9: the flat, the name, the pickup, the refund, the shed, the tcpa, the tires, the … all, the … are
  0.9: the … open, the … then, the … there, the … till, these after, throw, tiene este, till, to delete
  0.9: to get, to … where, todo … dia, told … before, tratamiento, trompe, twent-, twenty, twice a, ud
  0.9: un timbre, un … et, un … suyo, unfollow, up tomorrow, use … these, utiliser … numero, vais aller
  0.9: velo demain, velo en, velo moi, verra, virez, vos communications, vos sondages, vos … enlevez
  0.9: votre ordinateur, vous avec, vous comprenez, vous eu, vous je, vous laisse, vous pouviez
  0.9: vous … arretez, vous … comme, vous … d, vous … ecriviez, vous … tromper, vous … une, voy … la
  0.9: vuelvan … mandar, wante-, wanted, was your, waxed, we both, we sold, wey you, whole family, will grab
  0.9: wish … would, with … dad, with … other, with … spam, with … these, withdrawn |, withh-, withhold
  0.9: work texts, would rather, wrap, written … you, wrong … please, xfavo-, xfavor, y este, y … todo
  0.9: yes … texts, yo llevo, yo … fui, yo … le, yo … soy, you going, you … after, you … close, you … esten
  0.9: you … nos, you … todo, your contact, your … come, your … said, | ah, | apaga, | borrenme, | chain
  0.9: | ditch, | ease, | exijo, | fermer, | fichez, | grandma, | maam, | manejo, | nene, | per, | ponme
  0.9: | puro, | pus, | regale, | supprimer, | trompe, | what, | wipe, | … blowing, | … cease, | … connais
  0.9: | … dad, | … enleve, | … errone, | … facture, | … feel, | … inbox, | … left, | … much, | … muted
  0.9: | … pass, | … proxima, | … quedan, | … quien, | … removal, | … rid, | … roule, | … sors, | … violation
  0.9: ~_bec, ~_bic, ~_bow, ~_cru, ~_dai, ~_dij, ~_eb, ~_ec, ~_eq, ~_equ, ~_es, ~_god, ~_jov, ~_me, ~_mo
  0.9: ~_noe, ~_oa, ~_oc, ~_of_, ~_sup, ~_tc, ~_tol, ~_veu, ~_wan, ~_wis, ~_wou, ~abas, ~abo, ~abog, ~aci
  0.9: ~adez, ~ake_, ~aki_, ~alga, ~als_, ~also, ~alte, ~and, ~anit, ~anol, ~ans, ~arli, ~ass_, ~atel, ~avr
  0.9: ~boga, ~bur, ~cevo, ~cil, ~cluy, ~conf, ~cool, ~coot, ~cre_, ~dar_, ~dec, ~dezc, ~dij, ~dob, ~earl
  0.9: ~ecia, ~ecr, ~eet_, ~ega, ~egis, ~eis, ~ejad, ~emin, ~emor, ~ens, ~ente, ~ern, ~ertu, ~esir, ~essa
  0.9: ~etr, ~eze, ~faux, ~fich, ~furt, ~gets, ~god, ~grap, ~grew, ~guir, ~had, ~hav, ~hem, ~heq, ~hequ
  0.9: ~hop_, ~hora, ~hum, ~ial, ~ied, ~imez, ~inac, ~ire, ~irg, ~iri_, ~irmo, ~ism, ~itar, ~itiv, ~jam
  0.9: ~join, ~jov, ~jove, ~lev, ~lied, ~live, ~lo_, ~loi, ~loye, ~lus, ~lus_, ~luy, ~mas, ~mebo, ~mel, ~ment
  0.9: ~mess, ~mia_, ~mme, ~nah_, ~ndal, ~now, ~ntio, ~ogad, ~ooki, ~oote, ~oraz, ~orc, ~oute, ~own, ~oyen
  0.9: ~pars, ~peto, ~plen, ~plom, ~ploy, ~plu, ~plus, ~pou, ~ptoi, ~quar, ~raid, ~raig, ~rece, ~ref, ~rens
  0.9: ~rido, ~rifi, ~riz, ~rk_, ~rme_, ~rofi, ~rzo, ~rzo_, ~sag, ~scoo, ~sl_, ~soin, ~sos, ~sos_, ~sous
  0.9: ~ssa, ~stom, ~sust, ~tati, ~tees, ~tits, ~toi, ~tre_, ~tune, ~twe, ~ubs, ~uir_, ~urri, ~urth, ~utom
  0.9: ~utr, ~vamo, ~vec_, ~vel_, ~viar, ~virg, ~voca, ~von, ~vre_, ~whil, ~wou
  0.8: 2 ans, NAME … one, NAME … to, NUMBER i, NUMBER years, NUMBER … est, NUMBER … fine, NUMBER … moi, a 2
  0.8: a ce, a celui, a comprar, a escribir, a garde, a mano, a quoi, a retired, a vole, a … deux, a … esposo
  0.8: a … my, a … universidad, aca |, acaba, accepte … j, accountant, acepte yo, ahi porfa, ai point
  0.8: aimerais … pas, al mecanico, al senor, al … con, algo yo, all quit, all … of, all … ones, almos-
  0.8: almost, already have, already … my, alvar-, am i, am just, am not, am very, am … customer, am … from
  0.8: amor … de, and drop, and each, and … gave, and … nothing, and … of, any … you, anything |, apagar
  0.8: appeler pour, are … n, are … not, arreter je, arretez … spam, as junk, asked you, asked … texts
  0.8: asking i, asking you, assistant, asteu-, atender, au moins, authorised, autop-, autorizacion para
  0.8: avis de, bajem-, bajeme, base de, basta no, bcp, be … please, believe i, believe … ever, besoin … ca
  0.8: bici pero, bici por, bici verde, bicicleta you, bike shop, bike … can, block, bloques mais, borrar de
  0.8: bought … bell, bravo |, bro stop, broug-, brought, buddy, by when, c … quand, ca retirez, calisse
  0.8: can reply, can these, can … up, cancel … text, cancelame los, canno-, cannondale, cansada de
  0.8: casque … vos, ce … doit, ce … ni, ceci, cel you, cel … sus, celular de, certainement … moi, ces envois
  0.8: cesser svp, cesser |, chalet sans, chalet … reseau, changed … mind, cherchez a, clare-, clique
  0.8: clue who, cobra, cochee, collar, communiquer, communiquer avec, communiquer … moi, compo-
  0.8: con … delete, con … recordatorios, con … you, condo, conozco su, consider … my, continuar, cosa |
  0.8: crois |, cuando ocupe, cuesta, customer is, d envois, d numero, dame … baja, damn, dan ganas
  0.8: darme baja, date, de hoy, de nadie, de prepago, de quien, de travers, de … dos, de … envoyer
  0.8: de … icitte, de … publicite, de … retirer, de … systeme, dear … is, debarras, decalissez, dejame en
  0.8: depanne, depuis … ans, des affaires, desabonner, detru-, detruisez, device |, di … consentimiento
  0.8: dia no, did … answer, dije … muchacho, dit … repondre, do … again, do … make, do … sending
  0.8: doctor says, does … fit, donde … sacaron, donner, doo, down on, drive for, drop … texts, ecole, ecrib-
  0.8: el silencio, ella … tiene, elle n, elle |, elle … plus, elsew-, elsewhere, email use, emple-, empleado
  0.8: en que, en velo, en … descanse, en … si, encore des, encuesta, ensenenme, entiendo … no, entregaron
  0.8: entregue, envoyer d, envoyer … promos, es cierto, es solo, esa … que, escribieran, est … qui
  0.8: estan mandando, este movil, este … nuevo, esten mandando, esten textiando, esto … mi, estoy hasta
  0.8: estuv-, et svp, ete, except the, expec-, expecting, expliquenme, fallo, favor … mas, fermer les
  0.8: fine … the, finie, fois mais, frere, from, gave … permission, germany, get them, gettin
  0.8: getting … after, give … permission, giving you, good please, good … this, google, google voice, gotte-
  0.8: gotten, gracias … que, grandi, great … but, grupo … mensajes, guy in, guy … a, habia-, haciendo ruido
  0.8: handlebar, handwriting |, hard feelings, hasta, hat, hate the, haute, hay alguien, here … be, hey no
  0.8: hey … offense, hold … on, home and, homie, hon, hon |, hora abren, hound-, house-, how |, how … get
  0.8: i muted, i wrote, i … hi, i … rather, ici … a, if … could, igles-, iglesia, imagine, imagine |
  0.8: important |, in nebraska, in spring, including, information, inscrit … le, insul-, inter-
  0.8: interesa … nada, is but, is … cut, is … dads, is … mine, it … due, it … that, jajaja no, janua-
  0.8: january, je, je clique, je recoive, je revoque, je voudrais, je … du, je … savoir, keep … me, kinda
  0.8: l … jamais, la fille, la iglesia, la liste, la nieta, la nota, la senorita, la universidad, la … je
  0.8: ladilla con, lady who, laiss-, laisse le, le formulaire, le pido, le … hein, le … il, le … je
  0.8: leave … number, les, les envois, lettres, like … opt, line is, liquide, list and, llamadas mensajes
  0.8: llamo … y, llegue nada, lo … ahora, lo … si, loans, lock in, longr, longue |, look at, los … yo
  0.8: m thibodeau, ma montre, ma … dit, ma … pour, mama no, mama … no, manda-, mandan ofertas, mandan tantos
  0.8: mandar nada, mandarme nada, mande-, manden cosas, manden … avisos, mandes, mandes nada, mano … me
  0.8: marchait, marketed, marketing texts, marta, mas asi, mas recordatorios, mas texts, mas … escriban
  0.8: mayor-, me anden, me cobra, me deranger, me entregaron, me escribieran, me iban, me messages
  0.8: me mettre, me stuff, me … asking, me … ganas, me … le, me … quitenme, me … tantos, me … textiando
  0.8: me … x, me>list, me>stop, menage … mes, mensaje suyo, mensajes … quiero, merci bcp, merci … moi
  0.8: message n, message this, message … i, messages s, messages … il, messages … m, mi, mi primo
  0.8: mi sobrina, mi … va, might-, mind not, mind |, mine now, moi … la, molestos, momento dije
  0.8: momento … que, mon … depuis, mon … m, more coupons, more>me, mountain bike, much … stop, mustv-
  0.8: mustve, my life, my mothers, my sisters, my written, my … if, my … seat, names, names not, nenon
  0.8: ni llamadas, ni mon, no bikes, no cuenten, no hard, no marque, no tengo, no … anden, no … como
  0.8: no … escribas, no … feelings, no … lo, no … luz, no … me, no … mucho, no … promos, no … publicidad
  0.8: no … quienes, no … ser, no … telefono, nobody … by, nom … sur, non … je, non … pas, not and
  0.8: not another, not … before, not … take, not … yes, not>me, not>not, notifications, nous a, now on
  0.8: nuestra, number changed, number … good, number … le, numerau, numero avant, numero bonne
  0.8: numero … journee, nunca di, nunca me, o |, obligation, occupe … textos, ocupe, odio los, of |
  0.8: of … bike, of … not, oferta, off with, old number, on coupe, on my, on reste, on … door, one digit
  0.8: only do, only … one, opt … svp, or madam, oubliez ca, oui … des, out svp, out … ago, out … in
  0.8: over … remove, owe … a, pain but, pal |, panics, paragraphe, parle … mon, participation, pas avoir
  0.8: pas contacter, paso no, pauvr-, pauvre, paz descanse, peace, pende-, peopl-, people … me, perdio
  0.8: perez, permiso … mi, pero quitenme, persona no, personne que, petit a, petits, phone … do, pierda
  0.8: pingi-, pitie plus, pitie … de, please … that, plein … dos, plus, plus avec, plus … contacter, pneus d
  0.8: pneus … hiver, po, podes, podrian dejar, pogne, ponganme … la, por … despues, por … llanta, por … vez
  0.8: possible … arreter, pour toute, pouvez fermer, pretty … i, process, profile, promos … de, purchase
  0.8: puro, quand ca, que existo, que mas, que … abren, que … alto, que … avez, que … esten, que … estoy
  0.8: que … paz, que … pouviez, que … recoive, queja-, qui j, quisiera que, quite … numero, quiten su
  0.8: quitenme … ahi, quitenme … la, quitenme … todo, quoi j, quoi … ai, rancu-, rancune, reached a
  0.8: read texts, recevoir d, refuse … messages, regresamos a, removal please, remove from, remover mi
  0.8: reply … am, reply … i, respu-, respuesta, retirarme, retirenme, retirez … des, retourne, revok-
  0.8: revoke consent, rien merci, rode, rodol-, rodolfo, rory, sacrez moi, sakem-, sakeme, salas, salgado
  0.8: salgo, sans rancune, sans reseau, saqueme, say that, says … more, scratch my, scratch … off, screw
  0.8: se entiende, se … di, senorita delete, setting off, shop texting, si jamais, si … puede, si … voulez
  0.8: sign for, signe … vous, signed |, sigue haciendo, sigue … ruido, sin … mensajes, sir or, sir … madam
  0.8: sisters, ski doo, sned, so good, so nothing, soldes |, some, some peace, somebody gave, somebody … you
  0.8: sorry … the, souvenance, souvenir d, spamming my, stop thx, stop … good, stop … us, strike this
  0.8: strike … from, su base, su negocio, su … de, su … por, sur quelle, sus … you, suscripcion a, svp plus
  0.8: swing by, syste-, systeme de, tan … de, tasha, telefono yo, teleg-, telephone je, tell your, text or
  0.8: text person, text … she, texting … you, texto me, texto pu, textos jaja, textos votre, texts wake
  0.8: thank … no, that way, that … did, the cable, the recall, the team, the update, the … NUMBER
  0.8: the … keys, the … quote, the … though, these … i, thibo-, thibodeau, this stuff, this … harassment
  0.8: this … text, tick, tienda pero, time it, times … stop, to, to a, to please, to speak, to … handset
  0.8: to … is, to … removed, told … kid, too … on, tout envoi, tout … de, traba, transplant, travers
  0.8: trop … textos, tu … ca, tu … mon, tu … un, tune … complet, un flat, un … cell, un … velo, una cosa
  0.8: una lista, una … NAME, une pompe, universidad, unsubscribe this, up as, up complet, up my, up take
  0.8: usa este, use my, use text, usefu-, useful, useful … me, usen, ustedes son, vaina de, velo cargo
  0.8: velo enlevez, velo l, velo … apres, veloc-, velocidades, vertu de, vertu … la, very … with, vibre-
  0.8: virez moi, virez … de, voice to, voice … text, volve-, vos contacts, vos offres, vos trucs
  0.8: vos … retirez, votre … en, vous c, vous retirer, vous … bloques, vous … chambres, vous … demande
  0.8: vous … n, voyons … j, vuelvan … escribir, wake … i, wallah, want, want … and, ward, was, was never
  0.8: was … when, way … many, we gave, we … the, weste-, western, when my, while |, whitc-, will collect
  0.8: wish … hear, with … kids, with … who, without a, without … me, would get, would … kindly, wrong no
  0.8: wrong … amigo, wrong … no, years and, yo … bici, yo … pregunte, you charged, you made, you on
  0.8: you … asked, you … fue, you … go, you … got, you … those, you … want, you … xx, your message, zip
  0.8: | bajeme, | bajenle, | contactez, | discontinue, | every, | excusez, | faites, | five, | flight, | git
  0.8: | hola, | llego, | loi, | look, | mae, | mauvais, | oye, | porfa, | preferiria, | pu, | removal
  0.8: | retired, | saquenme, | second, | would, | … acabo, | … authorized, | … before, | … bloqueo
  0.8: | … bugging, | … daughter, | … divorced, | … door, | … kit, | … maintenant, | … makes, | … msj
  0.8: | … mucho, | … nina, | … orden, | … proprietaire, | … pulled, | … quitenme, | … revoque, | … unsub
  0.8: | … we, ~_aus, ~_der, ~_dry, ~_env, ~_fur, ~_ger, ~_hop, ~_je_, ~_kn, ~_les, ~_lit, ~_mi_, ~_mor
  0.8: ~_nei, ~_neu, ~_od, ~_plu, ~_pod, ~_s?, ~_s?u, ~_soc, ~_sus, ~_to_, ~_ug, ~abla, ~ada, ~age, ~aka
  0.8: ~am_, ~arin, ~arke, ~asts, ~auto, ~azy, ~azy_, ~ben, ~bile, ~bit_, ~bite, ~bsc, ~bscr, ~ccep, ~chen
  0.8: ~chip, ~cia, ~coe, ~coeu, ~darl, ~ddi, ~de_, ~deje, ~devi, ~dir, ~eek_, ~egs, ~egui, ~ejar, ~elo, ~emi
  0.8: ~endu, ~enew, ~ent_, ~eon_, ~eop, ~eopl, ~eos, ~eos_, ~erfu, ~ero, ~erre, ~erro, ~essu, ~evoi, ~evok
  0.8: ~fa_, ~free, ~from, ~ger, ~hast, ~have, ~hbo, ~hec, ~heer, ~hers, ~heu, ~high, ~ibir, ~icyc, ~ida_
  0.8: ~iemp, ~impo, ~info, ~inis, ~ipe, ~iqui, ~irme, ~isi, ~iso_, ~ito, ~ji_, ~jun, ~ke_, ~lach, ~leav
  0.8: ~leba, ~lens, ~ler, ~lest, ~lit, ~litt, ~los_, ~lsew, ~madr, ~mand, ~mani, ~marc, ~masi, ~mau, ~meb
  0.8: ~mem, ~mena, ~mis_, ~mol, ~mor, ~more, ~mput, ~nada, ~nee, ~neta, ~neuf, ~nfer, ~noe, ~nvie, ~nvo
  0.8: ~oco, ~odes, ~oin, ~oint, ~oja, ~oka, ~ollo, ~omeb, ~ona, ~ono, ~opie, ~opin, ~ople, ~owe_, ~owi
  0.8: ~owin, ~par, ~peac, ~peop, ~pia, ~punt, ~quiv, ~rag, ~reem, ~repr, ~rer, ~rere, ~res_, ~ribe, ~riva
  0.8: ~rlo, ~s?u, ~s?ur, ~sage, ~sair, ~sald, ~sap, ~sewh, ~sig, ~siri, ~sla, ~stuv, ~subs, ~suit, ~syst
  0.8: ~tc_, ~tede, ~ten_, ~ter, ~tien, ~tifi, ~tim, ~tire, ~tor, ~tp_, ~tus_, ~ubsc, ~ucha, ~uco, ~uess
  0.8: ~uide, ~uis_, ~uivo, ~ulti, ~ut_, ~uter, ~var, ~vere, ~voir, ~vois, ~was_, ~wo_, ~ybe, ~yst, ~yste
  0.8: ~zip_
  0.7: (you), 2 … is, NAME for, NAME take, NAME travaille, NAME … ce, NAME … y, NUMBER n, NUMBER ou
  0.7: NUMBER … before, NUMBER … que, NUMBER … y, a chaque, a encore, a favor, a fitting, a mandarme, a scam
  0.7: a ti, a un, a … alertas, a … comme, a … des, a … fille, a … retirez, a … station, a … un, abonnements
  0.7: acabe, accep-, account no, aceptar, after-, afternoon, agree … receive, aids, aimerais … mon, aimerait
  0.7: al … por, alger-, algerie, already bought, already opted, already … out, am through, am … lol
  0.7: am … need, amigo-, amigos, amigos |, amour … ciel, and to, and yours, and … keep, and … wifes
  0.7: angry>remove, ansie-, ansiedad, anti, anti pourriel, anunc-, any … in, anywh-, anywhere, apara-
  0.7: appointment for, appreciate, are … but, arretez … envoyer, arretez … svp, arrive quand, as my, ask him
  0.7: asking … me, au shop, au … lol, autorice, autorisation |, autres textos, aux lettres, avait, avant de
  0.7: aviez promis, avisaran, avisaran de, avisaran … la, avisos … la, avocat |, ayer … no, ayude-
  0.7: backordered, baja … los, baja … numero, barba, be someone, be … NUMBER, becan-, been … NUMBER
  0.7: bendiga |, besid-, better |, bibliotheque, bici … un, bicicleta en, bicycle … i, bien … you
  0.7: biffez mon, bikes to, bikes … remove, birthday to, blind and, bloques, boite aux, boite … lettres
  0.7: boldu-, bolduc, bonne memoire, borrenme … sus, bowin-, bowing, boy a, breaks, broke … collarbone
  0.7: brompton, bugging me, businesses, businesses |, but i, buy a, buy the, c … illegal, ca enlevez
  0.7: ca rentre, ca … le, cada texto, call about, call … remove, calls … no, can … open, cancelen … textos
  0.7: cannondale |, carried, cause … vous, ce possible, cel para, cell … your, cerramos, cesser … envois
  0.7: cessez … me, cessi-, cessiez, chaque … me, ciclismo, collarbone, collected, coming to, compadre
  0.7: componer, compre … timbre, compris que, compter d, compter … aujourdhui, comunicarse, con este
  0.7: con … ofertas, con … promociones, condi-, conmigo no, conmigo … no, consent under, continuez … m
  0.7: correo, cosa de, could … put, count, counter, counter no, crois … il, cuadro y, cuando necesite
  0.7: cuenta |, d arreter, d autres, d … accepte, d … j, d … je, d … vos, dado a, dado … de, dads name
  0.7: dan … de, de bloquearlos, de datos, de difusion, de guardia, de maintenant, de mantenimiento, de parte
  0.7: de publicite, de recordatorios, de … client, de … envios, de … facon, de … jefe, de … loi, de … n
  0.7: de … on, de … please, de … relancer, de … saquenme, dear please, debarquez moi, debarquez … de
  0.7: declined, deer, dejar … enviarme, dejar … mandar, dejat-, dejate, dejate de, dejen you
  0.7: dejen … escribirme, delete listado, demande de, demas-, dental office, denunciar |, derecho a
  0.7: des alertes, desactiveme, desde cuando, desinscris moi, desole je, devol-, di … de, dias |
  0.7: dice … ponga, dicho … no, did for, did … and, did … my, did … put, difus-, difusion, difusion |
  0.7: digo que, dijeron que, discontinue … messages, dit qu, dit … il, do people, do … believe, does a
  0.7: donc j, donde … no, donna-, donne … ok, dorma-, dormais, dropped … the, du ciel, dude stop, e dado
  0.7: each … please, ease up, effacez … cell, el rancho, el saldo, ella … el, en blanco, en esto, en veut
  0.7: en … carro, en … rancho, end … messages, end … notifications, ending my, enleve … numero, enleve … stp
  0.7: enlevez donc, enlevez … donc, entiende, envio, envio … mensajes, envoi de, erase … from, es … prepago
  0.7: eso esta, est illegal, est … autre, estan, esten … con, estos textos, estoy en, et … ne, etonnerait
  0.7: excuse … i, express consent, faites une, fak, far … do, fasci-, fauteuil roulant, favor and
  0.7: favor … you, febru-, february, felicitations pour, fermi-, fijese … you, fin a, finalement pas
  0.7: finalement … pour, find him, fine NUMBER, fine just, folded, for advertising, for … helmet
  0.7: for … weekend, forget about, found a, foute-, foutez, frappe, fue … la, fuera mi, fuera … numero, gane
  0.7: gasta, giving … my, glass-, glasses, going, going … need, gossez, gravel, guardia, habia … de
  0.7: hablo … espanol, hacie-, haciendo, hagan … favor, haganme, hago para, harrasment, has this
  0.7: have switched, have … with, have … you, he … off, her the, here named, here … NAME, here … stop
  0.7: hi … i, hicie-, hicieron, hola you, hold all, holle-, hopit-, hopital, how come, how … do, how … for
  0.7: how … have, huh, hurt, husband … the, i came, i … keep, i … leave, i … through, il … un, immediatement
  0.7: immediatement |, in february, in future, in … n, incluirme, incorecto, infos, ingles … en, ingles … no
  0.7: insultant, is real, is … bit, is … mothers, is … really, it buzzes, it unsub, it wrong, it … reply
  0.7: it … these, it … up, j … deux, jaja … que, jamais rien, jamais … rien, je commence, je dormais
  0.7: je … apporte, je … demenage, je … des, je … laisse, job arretez, joind-, joindre, jokes, july, junk |
  0.7: keys … the, kid at, kien es, kind of, kindl-, kindly, kindly discontinue, kindly do, knock off
  0.7: knock … the, know … the, l argent, la empresa, la … cuando, la … va, landline |, las … no
  0.7: le agradezco, le contesto, le dentiste, le dos, le lleguen, le … c, le … desabonnez, le … fait
  0.7: le … hier, le … n, les NUMBER, les autorizo, les speciaux, les text, les … no, les … ont, letters
  0.7: link … not, list too, lista … difusion, liste s, listo gracias, literally, llamaba, llanta y
  0.7: lleguen mensajes, lo … dado, loi … je, longer want, los, los … conmigo, los … lo, m … moins, ma … fait
  0.7: ma … s, magasin de, magasins enlevez, mais pas, mandando … de, mandando … you, mandandome, mandar a
  0.7: mande mas, manden … por, manden … textos, mandes textos, marche … enlevez, marquenme, mas … este
  0.7: mass text, me avisaran, me dan, me suena, me … au, me … avec, me … cents, me … dar, me … eso
  0.7: me … harto, me … mensajes, me … recados, me … yes, me>these, meant … the, mechanics, mejor
  0.7: mensaje … es, mensaje … favor, mensaje … ustedes, mensajes automaticos, mensajes please, merci la
  0.7: mes abonnements, mes … a, message … am, message … arrive, messages i, messages … ce, metieron a
  0.7: mi autorizacion, mi ni, mi plan, mi … porque, mind … texting, mind … the, mis NUMBER, mis hijos
  0.7: mis … votre, mista-, mistake please, mistake … is, misty-, mistyped, moi les, moi … en, moi … merci
  0.7: momento acepte, mon neveu, months, more>send, msjs |, munic-, municipale, my dads, my first
  0.7: my … alone, my … i, my … outgrew, my … request, my … subscription, my … when, n existe, n habite, nada
  0.7: nada a, name … i, naw, ne l, ne peux, ne … ecris, ne … souviens, ne … textez, necesitan, never shuts
  0.7: never … from, ni lo, ni … escriban, no las, no mr, no nos, no notifications, no sabe, no seguir
  0.7: no usen, no … alerts, no … anuncios, no … el, no … estos, no … haber, no … necesito, no … promociones
  0.7: no … que, non je, non … arretez, nope … me, not fit, not this, not understand, not … giving
  0.7: not … number, not … ride, note … je, notic-, notifications please, novak-, novaks, novia, now … would
  0.7: nuit, number does, number … there, numero merci, numero porfa, numero … ai, numero … deja
  0.7: numero … ella, numero … j, ocupo, ocupo que, of … consent, off me, off you, off … you, office
  0.7: office we, ok … thanks, old … got, olviden mi, olviden … numero, olvidense, olvidense de, on our
  0.7: on … profile, on … website, once for, once … a, one named, ontar-, ontario, opene-, opener, otro texto
  0.7: our number, out de, out … it, papa you, papa … no, par texto, par … pas, par … seulement, para ofertas
  0.7: parai-, parait, parale, parrot, parve-, parvenir, pas … sa, pas … sms, pas … sollicitation, pas … sur
  0.7: patch kit, pedi … no, pedia-, pedid-, pensar, permission … message, pero … quita, personne je
  0.7: pese sur, petite a, peux … en, phone alone, phone do, phone … can, phone … my, picked … the, pido … no
  0.7: pined-, pineda, plait merci, please correct, please only, please … delete, please … from, please … him
  0.7: pleurer, plug … these, plus … enlevez, plus … la, pobre, podes … de, police, ponce, ponganle, ponme
  0.7: por texto, pour … autres, pour … faire, pour … mais, pour … svp, pouvez … retirer, pouviez me, presb-
  0.7: presbytere, proje-, promis que, proxi-, publicidad por, puedes … de, puedo … el, pursu-, pursuant
  0.7: pursuant to, que mi, que … avisaran, que … cessiez, que … contacten, que … lleguen, que … otra
  0.7: que … quitenme, queda bien, quelqu, quelqu un, quien manda, quien … y, quiero ninguno, quiero … estos
  0.7: quiero … parte, quit your, quit … texts, quitame … los, quitarlo, quitenme porfa, quitenme you, racin-
  0.7: ranch-, rancho, rayez … de, reali-, realize, recevoir, recip-, recipient |, recogi … no, recu mon
  0.7: registry since, registry … NUMBER, relancer, relances, remove NUMBER, reparation, reprends
  0.7: retirer mon, retrait de, ridin-, riding, rien fait, rifa … no, rodilla, roue … de, roula-, roulant
  0.7: saber nada, sacame |, sans consentement, sayin-, saying, says … have, scam, schoo-, se desinscrire
  0.7: se llamaba, se … bajar, se … bien, se … yo, see my, senores, set my, seule-, seulement, shop dog
  0.7: shuts, si no, siempre … que, sign, signed … by, since … do, since … so, since-, sir … stop, skip
  0.7: smartwatch, sms off, sms … is, so save, so … that, sobre, sobrina, solicito … baja, sorry this
  0.7: sorties, sound, soupl-, souple, soy tu, soy … cliente, spam o, spam … que, speak english, stop blowing
  0.7: stop so, stop … a, stop … in, store credit, strik-, strike, study-, studying, su cliente
  0.7: suis demenage, sus fotos, suscripcion |, svp pour, svp … moi, taken, talk to, tel de, tell … your
  0.7: tengo … que, tente pas, terme … ces, text … about, text … get, text … was, texting list, texting … not
  0.7: texting … take, texto merci, texto … la, textos en, textos quitenme, textos sin, texts eh, texts you
  0.7: texts … said, texts … too, that … on, the alarm, the app, the bar, the brake, the gift, the mechanics
  0.7: the summer, the tracking, the weekend, the … app, the … broke, the … driver, the … eh, the … op
  0.7: the … swap, them so, these … not, things i, third … this, this customer, thx, ti que, tienda … bicis
  0.7: tiene, tiene el, tienen el, tired … these, to cut, to drive, to need, to our, to pull, to … do
  0.7: to … nephew, to … off, to … store, toddler has, toi qui, toute facon, town, treat-, triple
  0.7: tromper … numero, tu la, turn … the, ultimo mensaje, un precio, un … m, up with, ups |, usen mi
  0.7: verdad |, vez … les, vibra, vibrer, virtu-, volver, vos … par, votre base, voudrai, vous, vous arreter
  0.7: vous cesser, vous cessiez, vous faire, voy el, vue, vuelva a, vuelvas a, walla-, want>texts, was going
  0.7: was in, was intended, was … bike, waves, we decided, we only, were … the, what a, whatever i, which i
  0.7: which … never, why does, will come, with … guy, work i, would … text, write to, writing … me, wth
  0.7: y ahora, y borrenme, y les, y … amigos, y … salio, y … tengo, yesterday, yo acepte, yo … e, york
  0.7: you close, you es, you once, you parele, you pedi, you … please, you … soy, your ads, your dad
  0.7: your mechanic, your … list, yours too, zero … svp, | acabo, | combien, | dejate, | desabonnement
  0.7: | dropping, | finis, | foutez, | hw, | jaja, | madame, | naw, | oh, | olvidense, | p, | pitie
  0.7: | porfabor, | pursuant, | quick, | slaque, | suppression, | t, | unenroll, | … agradezco, | … alertes
  0.7: | … avais, | … avait, | … avertissement, | … boutique, | … case, | … celui, | … cobraron, | … coming
  0.7: | … compter, | … confirme, | … crying, | … cuando, | … father, | … harassing, | … l, | … many, | … nos
  0.7: | … rappel, | … sali, | … servicio, | … something, | … teh, | … texts, | … therapist, | … through
  0.7: | … viernes, | … votre, | … vuelvan, ~_cho, ~_coi, ~_cup, ~_dio, ~_dom, ~_dow, ~_doy, ~_gir, ~_goi
  0.7: ~_hal, ~_huh, ~_hum, ~_jam, ~_jun, ~_loo, ~_mes, ~_mus, ~_nad, ~_nah, ~_nam, ~_nui, ~_os, ~_rim, ~_su
  0.7: ~_thx, ~_toc, ~_vam, ~ace, ~acia, ~acio, ~ada_, ~agra, ~aiss, ~ande, ~anos, ~ansa, ~anun, ~apar, ~apun
  0.7: ~arce, ~ase_, ~ask, ~asl_, ~bes_, ~bia, ~bir, ~box_, ~ca_, ~caci, ~chet, ~cle, ~cois, ~copy, ~cora
  0.7: ~coul, ~cune, ~dded, ~dere, ~deso, ~don, ~doy, ~eas, ~ease, ~eav, ~ecip, ~eco_, ~eeds, ~een, ~eeze
  0.7: ~efu, ~ento, ~env, ~esar, ~espu, ~ete, ~etim, ~eure, ~eveu, ~ewo, ~ez_, ~feel, ~fuc, ~fuse, ~geno
  0.7: ~gia, ~gir, ~giv, ~gra_, ~gre, ~hbor, ~hem_, ~ho_, ~hool, ~hre, ~huh_, ~hx_, ~ibe, ~ilo_, ~inci, ~indl
  0.7: ~inic, ~ions, ~itte, ~ivar, ~jer_, ~jor_, ~kee, ~kip_, ~kup, ~kup_, ~ladi, ~less, ~lia, ~llas, ~lmos
  0.7: ~loc_, ~loud, ~lqu_, ~ludo, ~lut_, ~luti, ~mac, ~mada, ~mbr, ~mes, ~mi_, ~mist, ~mm_, ~mpad, ~mpta
  0.7: ~nah, ~nda, ~ndi, ~nem, ~nfos, ~niv, ~nse_, ~nths, ~nunc, ~nywh, ~ocup, ~ojec, ~only, ~oo_, ~ool
  0.7: ~ope_, ~opl, ~ore, ~oric, ~orp, ~otr, ~oug, ~ousl, ~ox_, ~oxim, ~pian, ~ppri, ~prin, ~rasi, ~rete
  0.7: ~ria, ~rid_, ~rie, ~rien, ~rios, ~roje, ~rom_, ~rop, ~rov, ~roxi, ~rrar, ~run_, ~sas, ~saut, ~sayi
  0.7: ~scho, ~sep, ~siad, ~skat, ~soc, ~spue, ~susc, ~tage, ~thx, ~thx_, ~tif, ~tin_, ~tiss, ~tob, ~toma
  0.7: ~try_, ~uber, ~ueve, ~uisi, ~uras, ~uscr, ~usin, ~usl, ~usly, ~vea, ~veci, ~venu, ~voi, ~voke, ~wort
  0.7: ~xer, ~xpec, ~yag, ~ycle, ~yons, ~zy_
  0.6: (want), NAME elle, NAME … se, NUMBER left, NUMBER … l, NUMBER … marche, NUMBER … par, NUMBER … votre
  0.6: NUMBER … without, a, a alguien, a bicycle, a dental, a law, a link, a querer, a stroller, a trabajar
  0.6: a warranty, a … borrenme, a … celular, a … esto, a … ete, a … para, a … tienda, a … urgence, a … velo
  0.6: abroa-, abroad, absta-, abstain, abstain from, abstenez … de, acoso, affaires … textos, afford the
  0.6: again remove, agregaron, ahi que, ahora solo, ahora … quitenme, ai tout, ai … cell, aime … mais
  0.6: air en, air … NUMBER, al link, al principio, all and, all can, all no, alors enlevez, already … a
  0.6: alto … los, amend-, amende, amis |, and only, and she, and still, and … does, and … no, and … said
  0.6: anden, ando … la, another phone, antes … servian, anule, anymore … stop, anyway |, appartient … a
  0.6: apunto |, are blue, are mistaken, are red, are … violets, arreglar nada, arretez … faire
  0.6: arretez … sms, as … do, asked … these, askin-, asking, at … i, attendant, au … vous, auriez … l, aussi
  0.6: authority … you, automated messages, avant le, avez le, aviez … de, ayudenme, babys-, baja este
  0.6: baja no, baja … mensajes, barel-, barely, barre-, base … datos, bateria |, be done, be riding
  0.6: be … any, be … anymore, be … i, beauc-, beaucoup, beeps, belong, belongs to, best … in, bici … you
  0.6: bicicleta a, bicicleta … en, bike wrong, bikes … a, bikes … you, bisic-, bleu |, block … number
  0.6: bon de, bon numero, bonjo-, bonjour, borran de, boundaries, boutique |, bow, bras, bueno de, but not
  0.6: by a, bye … me, c … ca, ca ces, ca stp, ca … enlevez, ca … m, cada … suyo, cader-, cadera
  0.6: call … texts, calls to, cambiaron, cambie, came … can, came … to, can … sending, cancelar mensajes
  0.6: captures, carajos, carta, case etait, cause … vos, ce, celular … sus, cero … de, cerve-, cessiez de
  0.6: chaine a, char, charged me, chuch-, chucho, citas, combine, commander, comme-, comment … fait
  0.6: comprado ahi, compre … bici, comprenez … dans, con cada, con … sms, concerne, concerne pas
  0.6: confused … somebody, conozco … tienda, considerez, contactarme, contactez plus, contacto de, continuer
  0.6: corresponde al, costo, could one, coute des, cover-, cuentan, customer … i, d … liste, d … plus
  0.6: dans … envois, de buscar, de casques, de ciclismo, de communiquer, de el, de esos, de garde
  0.6: de retirarme, de textear, de … contact, de … depuis, de … donnees, de … ex, de … horquilla, de … quien
  0.6: de … stop, dear … i, decirles, decochez, dejen … molestar, dejenlo |, delan-, delivered, demande qu
  0.6: demanderais, deneigement, denos, des … c, des … promo, desinscription svp, desire plus, dessus |
  0.6: destinataire |, destine |, dia … de, digan-, diganme, digo no, digo … no, dios te, disculpa
  0.6: disparaitre, dit … par, do … shop, doc says, does |, does … belong, donc … la, donc … textos, done so
  0.6: donni-, donniez, dos … de, dossiers, dueno-, duenos, earlier, el gorro, el jueves, el lunes
  0.6: el permiso, el plomero, el pollo, el rin, elimine, en houston, en … alors, en … aucun, encei-
  0.6: enceinte, end … subscription, ends NUMBER, engineer, enleve … number, enlevez l, entregaron la
  0.6: entregaron … bici, enviarme mensajes, envien mensajes, envoyer … message, envoyer … messages, epais
  0.6: equivoco |, es el, es ilegal, es obligatorio, es para, es … se, esa cosa, escribieran |, escue-
  0.6: escuela, ese es, est … destine, esta escribiendo, esto en, esto … es, etes pas, exception, excluez
  0.6: experience, explain yourselves, factura |, fais le, fallo-, falloir, fatiguant, felices, fella
  0.6: fichez … la, fils de, fixing my, flushez, flushez mon, flushez … numero, fois … il, for somebody
  0.6: for … no, for … your, forev-, forever, forever>texts, forma … que, formulario, foto de, found … shop
  0.6: foutez moi, foutez … la, frere … a, from sms, from … messages, from … records, from … school
  0.6: from … texting, fucki-, fucking, fuera … mi, funer-, gang, garde, gars … la, genan-, genant, genou-
  0.6: genoux, get … your, gets his, gets … bike, good, good do, good … with, gorro, got stolen, gracias y
  0.6: grasi-, grasias, guarden, guys to, guys … me, guys … texting, habia dicho, hace rato, hagame un
  0.6: haganlo ustedes, hamil-, hamilton, hasta … gorro, have decided, have lost, have … it, heads, heads up
  0.6: her … please, hey can, hey siri, hier |, hijo … NUMBER, him on, him … the, hips, histoire, home … this
  0.6: hope … gets, how about, i getting, i give, i use, i will, i … decided, i … her, i … just, i … over
  0.6: i … pick, imagi-, immediately, impor-, importuner, in … future, inscrit a, inscrit sans, inscrit … me
  0.6: inscrite a, inscrito, instr-, interesan, internet, interrompre, inventado, invitations, ir manana
  0.6: is already, is the, is … 2nd, is … church, is … dental, is … off, it after, it end, j ai, jamas
  0.6: je … dans, je … plus, je … vendredi, jo, job … de, joven yo, joven |, julio, just so, juste
  0.6: keep telling, kindly … me, kindly … not, knock-, know … your, l ecole, l urgence, l … avec, l … et
  0.6: la base, la cadera, la cita, la fiche, la rodilla, la … c, la … mi, la … suis, lache-, last, laval |
  0.6: lawyers, le bus, le cellulaire, le forfait, le … el, left … gloves, les da, les dejo, les pongo
  0.6: les … chez, letter … you, limpi-, liqui-, list … me, list>texts, listas, llamadas ni, llamo … pero
  0.6: lo mio, lo … you, los bendiga, lot … texts, lunet-, lunettes, m ecrive, m … c, ma batterie, ma part
  0.6: madame |, maile-, mailed, mais arrete, mais vos, make … go, mal … de, mamie, manana paso, manchester
  0.6: mandan … mensajes, mandando … a, mandarme textos, manden … promociones, mapel-, march so, martes y
  0.6: mas avisos, may … the, me agregaron, me busquen, me concerne, me demander, me gossez, me interesan
  0.6: me like, me podes, me rayaron, me retire, me saque, me servian, me sirve, me svp, me tiene
  0.6: me … enlever, me … favor, me … nada, me … pa, me … recibir, medecin, mejor el, mensajeria, mere
  0.6: mere … pas, mes renseignements, mes … sont, message … have, message … my, message … send
  0.6: messages when, messages … merci, mettre un, mi … ahora, mi … me, mieux le, might want, migra-
  0.6: mine … am, mis, mme lavoie, mobil-, mobile, moi … ce, moi … ces, moi … dans, mon docteur
  0.6: mon … aimerait, mon … aussi, month please, more texto, mother is, movil |, mr okafor, mujer
  0.6: my assistant, my derailleur, my … this, my … yes, named … here, ncc, ne … contactez, need … for
  0.6: never signed, never … these, ni rien, ni … nada, niaiseries, ninguna NAME, no boy, no gane
  0.6: no recuerdo, no … apunte, no … busquen, no … da, no … interesan, no … saquenme, no … sirve, no … tu
  0.6: nom, non … textos, nop … soy, not belong, not come, not know, not needing, not shop, not … nothing
  0.6: not>these, nothing further, notificaciones |, notre … n, nuevo y, number also, number … get
  0.6: number … texting, numero appartient, numero porque, numero votre, numero … doit, numero … il
  0.6: numero … un, numero … y, nunca, nuts, o los, obligatorio, obtenu, obtuv-, obtuvieron, ocupo … me
  0.6: ofend-, ofertas por, off thanks, off … liste, offers |, ofrez-, oil change, ok … the, ola, olvid-
  0.6: omg |, on i, one from, one … it, or … text, ostie, otez … svp, oubliez … mon, out with, out … number
  0.6: own mechanic, owner, pa que, pa … textos, paid in, paid the, paid … full, pantallas, papa … en
  0.6: papelito, par vos, para mensajes, para sus, parce … c, parele, parler … votre, parmi, partie … votre
  0.6: partir … maintenant, pas destine, pas pis, pas … en, pas … publicite, people and, perds
  0.6: permiso … escribirme, permission … contact, pesimo servicio, peux … oter, pic … the, picku-, pickup
  0.6: pickup text, pide que, pieds chez, pieds … vous, pis apres, pis elle, pis enlevez, pleas-, please
  0.6: please erase, please release, please … de, please … proof, please … thx, plome-, plomero, podes sacar
  0.6: point final, por … arreglo, por … jaja, porque me, possi-, pour … patience, pouvez … arreter, precio y
  0.6: prefer silence, prefererais que, principio, problema, prochaine … que, promos please, promos por
  0.6: promos … texto, property, proprios, prueba de, pu jamais, puesto, punto gracias, purpo-, purpose
  0.6: quatre roues, que … atendio, que … saque, que … textez, que … tiene, queri-, qui … pas, quick
  0.6: quick one, quien … esto, quiero quitar, quiero … d, quisiera … me, quitaran de, quiten … telefono
  0.6: quitenme d, quitenme … su, raton-, ratones, rayaron el, rayaron … cuadro, recall … to, recevoir aucun
  0.6: recibir … gracias, recu la, recuerdo, red violets, red … are, regar-, remember saying, remember … yes
  0.6: reminders … me, remove moi, remove mon, remove … from, remove … numero, removed so, renco-, rendu la
  0.6: rense-, renseignements, rental … please, reparation c, reparto, repondu arret, reporting
  0.6: requesting removal, resea-, retiren … numero, retour, retrouver, revoque … autorisation, ride a, rider
  0.6: rien pour, rien … texto, right … i, roses are, roses … red, rouge, round, sacaron |, sacrez … la
  0.6: said hi, said … should, saliendo de, saque de, satis-, saura-, saying stop, says the, scares the
  0.6: scusez … vous, se le, see … in, send any, sending texts, sending … please, sending … texts
  0.6: senior discount, serve, service but, service … i, set boundaries, seul, sharpened, she … to, shop no
  0.6: shut off, si quitenme, si … arretez, si … el, sick … these, siempre |, signi-, skates, sms no
  0.6: sms … mi, so do, so that, so … just, somew-, somewhere, son … je, sono, souhaite me, spam please
  0.6: spam quitenme, stop et, stop selling, stop sms, stop … les, stop … please, stop … promo, stroller
  0.6: su bici, su madre, su … para, su … quitenme, suelta, super … mais, suppression … mes, surve-
  0.6: sus envios, sus recordatorios, suscripcion … sus, suspendan … mensajes, suspendanlos, svp et, svp m
  0.6: svp pas, svp retirez, svp … enlever, svp … l, swapp-, swapped, take to, take … get, telce-, telcel
  0.6: telefono … de, telefono … para, tell … bike, temprano, temps |, termina la, tes contacts
  0.6: text subscription, textez a, texting … stop, texto please, texto vous, texto … ce, textos au
  0.6: textos si, textos … el, textos … me, texts already, texts … loud, texts … remove, texts … so
  0.6: texts … up, that … are, that … never, the box, the cables, the carbon, the cassette, the loaner
  0.6: the … also, the … boy, the … link, the … looks, the … ready, the … remove, the … should, the … slip
  0.6: these alerts, these take, think there, think-, this … end, this … texting, this … there, tiendas |
  0.6: time … every, time … texting, to contact, to unsub, to … at, to … future, todos, too, tourt-
  0.6: tous … textos, tout … beau, trabajo, trabajo … no, traer, travaille … nuit, trek, tremblay |
  0.6: tromper |, tryin-, trying, tu veux, tu … d, twins, tx, ty, ultimo, un cell, un robot, unas, unfol-
  0.6: unsubscribe me, unsubscribe … this, usted-, ustedes, vais … chez, vecina, velo … les, velo … mon
  0.6: vendre, venkataraman, ves, veuillez cesser, vieux |, viole-, violets, violets are, violets … blue
  0.6: virgu-, virgule, vivo … houston, voir la, volver … escribirme, vos dossiers, vos … non, votre shop
  0.6: vous a, vous m, vous vendez, vous … faire, vous … gossez, vous … rien, vuelvan … escribirme
  0.6: want … from, want … is, was … remove, way take, way … me, we got, what authority, what part
  0.6: when … texted, where … are, while it, whoever you, wife is, wife says, will bring, with … purple
  0.6: without telling, woke me, woke … up, would it, write stop, writing … you, wrong contact, wrong this
  0.6: wrote, wsh, y quitame, y si, y … puedo, yes go, yes … ahead, yeste-, yo dije, yo … compre, yo … puse
  0.6: you dejenlo, you pe, you think, you … leave, you … mensajes, you … mistaken, you … writing
  0.6: your cousin, your stupid, yrs, | acepte, | ando, | bajame, | bajenme, | corta, | count, | decochez
  0.6: | di, | efface, | ensenenme, | flushez, | fue, | kinda, | loco, | mano, | ninguna, | ola, | ostie
  0.6: | pusieron, | rayez, | roses, | scusez, | seguro, | sors, | typing, | un, | unsolicited, | vaya
  0.6: | verifiez, | wsh, | … algo, | … alone, | … are, | … assistant, | … aviso, | … believe, | … casl
  0.6: | … client, | … cliente, | … computer, | … damn, | … desabonnez, | … discontinue, | … donde
  0.6: | … errado, | … garantia, | … hard, | … haya, | … madame, | … medecin, | … mejor, | … navidad
  0.6: | … obligatorio, | … oui, | … podes, | … rancune, | … rayaron, | … release, | … siguen, | … thanks
  0.6: | … tranquilo, | … usen, | … vaina, | … veu, | … website, ~_a_, ~_asu, ~_beb, ~_bur, ~_ce_, ~_fir
  0.6: ~_hol, ~_ide, ~_jo, ~_mot, ~_nee, ~_ob, ~_oh, ~_olv, ~_oub, ~_peo, ~_pit, ~_pl, ~_ple, ~_que, ~_ran
  0.6: ~_sca, ~_ty_, ~_who, ~_yr, ~_yrs, ~adec, ~ai_, ~ait_, ~anc, ~ase, ~assa, ~ast, ~aste, ~atab, ~auco
  0.6: ~bie_, ~bli, ~bonj, ~bysi, ~cac, ~ced, ~cer_, ~ched, ~cid, ~clud, ~cra, ~ctio, ~dab, ~darm, ~dby
  0.6: ~debe, ~dig, ~din, ~dio_, ~doct, ~dorm, ~dur, ~dyi, ~dyin, ~eauc, ~ece_, ~echi, ~eder, ~edes, ~ees
  0.6: ~effe, ~egu, ~elac, ~elo_, ~endi, ~enid, ~enun, ~epre, ~ept, ~ero_, ~es_, ~esc, ~etes, ~eul_, ~face
  0.6: ~fil, ~fune, ~gai, ~gang, ~gard, ~glis, ~gne_, ~hete, ~hica, ~hie, ~hine, ~hori, ~how_, ~ia_, ~iarm
  0.6: ~iate, ~icku, ~idd, ~ienn, ~ifie, ~ify, ~impi, ~iona, ~is_, ~isin, ~iso, ~ita, ~ivee, ~jr_, ~ldo, ~lea
  0.6: ~leas, ~lica, ~limp, ~ller, ~llow, ~lso_, ~lva_, ~lvid, ~mea, ~mech, ~mina, ~mole, ~mos_, ~mot, ~mpo_
  0.6: ~ndl, ~ngin, ~nico, ~njou, ~nsi, ~nti_, ~nua, ~nuer, ~ocad, ~oil, ~olat, ~oma, ~omm, ~ompr, ~onec
  0.6: ~ong, ~orev, ~orf, ~orfa, ~orio, ~orit, ~osin, ~ots_, ~oup, ~owne, ~paci, ~pal, ~peo, ~pers, ~pes_
  0.6: ~plea, ~plug, ~proj, ~prop, ~prou, ~prox, ~push, ~rage, ~ranc, ~rape, ~resi, ~rget, ~rman, ~rmo, ~rnee
  0.6: ~rnoo, ~rtal, ~rtin, ~rvey, ~sa_, ~salu, ~sias, ~sic_, ~sin, ~suel, ~teh, ~thre, ~tiv, ~tone, ~tryi
  0.6: ~uha, ~uill, ~uir, ~uiz, ~uld_, ~unca, ~unch, ~unk, ~urin, ~urve, ~us_, ~vous, ~wall, ~who, ~wne
  0.6: ~wrot, ~yda, ~yday, ~your, ~yrs, ~yrs_, ~ysit, ~zas_, ~zing
  0.5: NAME does, NAME phone, NUMBER can, NUMBER cfr, NUMBER works, NUMBER … es, NUMBER … texts, a clapet
  0.5: a cobrar, a laisse, a line, a personne, a wrong, a … card, a … dos, a … fins, a … hija, a … ici
  0.5: a … la, a … mensaje, a … named, a … nouveau, a … remove, abeg, abonnement … textos, about … bike
  0.5: about … tune, abria-, abrian, abuso, aca … es, accepte vos, acepte mensajes, achetant, adresser
  0.5: afternoon i, again … will, ahi, ahorrense, ai recu, ai … de, ai … rien, air |, algui-, alguien
  0.5: all winter, all … communication, all … my, am deaf, am locked, am … different, am … needing, am … no
  0.5: amen |, and here, and neither, angry>send, anterior de, anything please, app |, apunte a, aqui … vive
  0.5: arrete … svp, arreter, arreter de, arreter … envoi, arreter … texter, au comptoir, au plus
  0.5: auriez vous, autre … a, aux … svp, avant |, avec ca, aveug-, aveugle, avisen por, avisos me
  0.5: avoir … mauvais, aye, back |, back … a, baja a, balle-, ballet, basta … mensajes, be needing, be |
  0.5: be … elses, been nice, been off, bell crank, ben … mais, besoin … rappels, bianc-, bianchi, bici con
  0.5: bici quedo, bien … precio, bike store, bike … my, bisicleta, bloquear este, bloquear … numero, bonda-
  0.5: bondad, bondad de, bonsoir … vous, borrame de, borrar … la, borreme de, borrenme … la, both … numbers
  0.5: bottl-, bought … bike, boys, boys |, bromo-, bromont, business texts, but now, buy anything, by … my
  0.5: c … qui, c … une, ca arretez, ca j, ca ne, ca … messages, ca … un, cadena … me, cae, caissiere m
  0.5: can … ride, cancel les, cancel … notifications, cansado de, car so, care … and, caris-, casa |
  0.5: ce soit, ce … n, cel … su, cell … off, cells, celular no, celular … no, cents each, cesser de, cfr
  0.5: chama-, chaque semaine, cherche, chevere, chien a, chien-, choose to, choose … opt, christ, cierr-
  0.5: clape-, clapet, client chez, cliente |, clinique, clinique dentaire, cobrar, code, comma, comme … la
  0.5: comment … que, como cancelo, como si, como … este, compe-, compre … casco, con otro, con … derecho
  0.5: conco-, concours, congratulations, consent and, consent to, consented to, consentement a
  0.5: contacted … text, contestar, contra, cordi-, correo por, could do, could … please, courriels |
  0.5: cousine, crecio y, creo … este, cruzo, customer of, d envoyer, d hiver, dado … numero, dame de
  0.5: dans … systeme, datos, datos por, datos … favor, day and, de bon, de borrar, de eso, de livraison
  0.5: de pu, de … cosa, de … desabonnez, de … dossiers, de … enviar, de … escuela, de … et, de … ligne
  0.5: de … linea, de … non, de … pubs, de … vaina, deals |, dear sir, definitivement, deja demande
  0.5: dejame … con, deje ninguna, deleter, deleter mon, deletez, demande mon, demande … me, denei-, dentaire
  0.5: depuis … c, derec-, des erables, des fins, des … enlevez, des … merci, desabonnement svp
  0.5: desinscription |, despe-, despiertan, desubscribe, desuscribir, detox, deux … svp, devez … le
  0.5: di … numero, dias, dios |, disable … for, disparaitre mon, disturb … with, dit … j, dites au
  0.5: dites merci, do … bug, do … go, do … worry, doute, down |, ds, easie-, eat my, echan-, ecrire sans
  0.5: ecrire … chaque, ecris moi, ecrive, ecrivez … ici, effacer … numero, el paro, emplo-, en mai
  0.5: en ontario, en … assez, en … enlevez, en … stop, encontre un, end all, enfre-, enfrente, enlever des
  0.5: entienden, enviar mas, envoi … textos, envoyer … affaires, envoyez plus, erables, eres … que
  0.5: erreur … n, es acoso, espero, est finie, est non, est pleine, est qui, esta es, esta no, esta |
  0.5: esta … una, estar mandando, este … a, este … un, esto de, esto yo, estuvo … de, et bonne, etait … pour
  0.5: even own, even … a, events, every … it, everybody, ex a, exclus, explained, extra-, faill-, failli
  0.5: faire, fait … ans, fam, father has, fathers, favor dar, feelings but, fermer mon, filing with
  0.5: filing … the, fille a, filled in, fin … ces, fin … los, fini les, firm, firmado, fixin, fixin to
  0.5: flip phone, for … warranty, fourn-, from … at, from … these, fuero-, fueron, further, gaste, get … to
  0.5: give it, got somebody, gps, grand … elle, grati-, gratis, great service, guy, hablas, had … fill
  0.5: had … phone, hagame … favor, handset, handw-, handwriting, hard … but, harrassing, have bikes
  0.5: have … keep, have … memory, have … own, have … stop, have … told, have … use, he … permiso, hello … am
  0.5: hermano … de, hey you, hija me, his own, hoora-, hooray, i chose, i might, i moved, i refuse, i should
  0.5: i … deaf, i … locked, i … per, i … return, if so, il etait, il … dans, in charge, in … robot
  0.5: incorrecto |, indiq-, instead |, interdit, inutile, is amazing, is … we, it says, it … an, it … monday
  0.5: itine-, itinerance, j … dans, j … fait, j … recu, jamais … achete, je … etais, je … peux, je … sais
  0.5: joignable, jour, journee … vous, just … by, just … text, kayak, keeps asking, kev, kills, know … shop
  0.5: l … a, l … avant, l … j, la bondad, la clinique, la escuela, la prueba, la senora, la tia, la … NUMBER
  0.5: la … anti, la … dice, la … on, la … ortiz, la … ou, la … parfait, lady |, lavadora, law>number, lay
  0.5: le dije, le tune, le … aussi, le … lo, le … por, le … up, les enlever, les meilleurs, les moteurs
  0.5: les quito, les … dado, liberez, like … dream, limits, link … my, list this, lista porfavor
  0.5: lista … gracias, liste mon, liste … de, livin-, living, llamadas … mensajes, llamaran, llamo … no
  0.5: llega, llegan mensajes, llena, llevo mi, lo ruego, loi anti, loi … pourriel, lol … take, longer … this
  0.5: longt-, longtemps, lucil-, lucille, luna, m etais, ma job, ma resolution, ma … pis, ma … retirez, maam
  0.5: magie, mais … aimerais, make … so, mal … la, mandando cosas, mandando esto, mande … por, manden sus
  0.5: manden … favor, mandenlo, mandes mensajes, manito, marketing and, mas na, maudit, me ads, me cae
  0.5: me cuesta, me relancer, me sacaron, me … en, me … need, me … quit, me … thanks, means, meilleurs
  0.5: memory of, menag-, menage dans, mensaje recibido, mensajes borrenme, mensajes conmigo, mensajes mi
  0.5: mensajes para, mensajes punto, mensajes yo, mepri-, meprise, merde, mere … NUMBER, mes … et
  0.5: mettre sur, mettre … a, mi nro, mi perro, mi terapeuta, mi … NAME, mia se, miles so, mine, moi vos
  0.5: mom she, moms, mon bebe, mon … arretez, mon … des, mon … fait, monop-, montana, month is, montre vibre
  0.5: montre … a, more textos, morning … do, mot pour, moteurs, moto, moved … tucson, moyen … pu, ms
  0.5: much please, my fill, my numbers, my uncle, my wifes, my work, my … asked, my … signed, n … aucun
  0.5: nada gracias, nada … lo, name … is, ne sais, ne … est, necesidad, necesidad de, necesite, need … quit
  0.5: need … reminders, never do, never … this, ni en, ninguna bici, ninguna bicicleta, ninguna … en
  0.5: no chinguen, no escribir, no further, no mandarme, no off, no spam, no … dado, no … escribieran
  0.5: no … mande, no … ok, no … so, no … solo, no … suscribi, non c, not bug, not worry, not … own
  0.5: not … shop, notifications pour, now … bike, now … texts, nro |, number 2, number alone, number bro
  0.5: number this, numero incorrecto, numero n, numero … plus, numero … sistema, numeros exclus, nunca mas
  0.5: nunca puse, nunca … comprado, of … all, of … but, of … place, of … sms, off my, off … please, old |
  0.5: on … number, on … take, one and, one by, only … off, opinions, opt … de, optout please, orden no
  0.5: orders, ordinateur, ortiz, osti, ote, otro mecanico, out pour, out … texts, over winter, oye … no
  0.5: oyero-, oyeron, paix … vos, pan dulce, pantalla |, para recibir, para … textos, pare de, parler … un
  0.5: particular, pas ete, pas otez, pas qu, pas … on, passa-, pastel … de, pay per, pay … text, paye NUMBER
  0.5: payer |, paz por, paz … favor, pedido, perfecta, person in, phone call, phone does, phone has
  0.5: phone who, phone … she, pictures of, pido |, pis on, play, please process, please sir, please tell
  0.5: please … her, please … now, plenty of, plug, plus client, plus … ici, plus … peine, poche, point je
  0.5: pompe … NUMBER, por, por cada, por … precio, porfa no, pour vendredi, pour … NAME, pourquoi je
  0.5: pourriel |, poutines, pouvez … texter, precio pero, prefer, preference, prefererais ne, prima-
  0.5: promos … moi, proposito, prueba … que, pu … ca, puede quitar, pus … texto, qqun, que buscan
  0.5: que derecho, que pare, que tu, que … a, que … c, que … manden, quedo bien, quel velo, qui … ai
  0.5: quiero promociones, quiero volver, quiero … este, quiet i, quit … them, quit … these, quiten … cel
  0.5: quitenlo, quitenme … una, rapel-, recois, recois trop, reessayez, refuse … recevoir, reina, remer-
  0.5: remove … list, remove … svp, rentree, report … to, repre-, reseau, responsable, retirer ce, reverence
  0.5: ride with, ride … so, rides … a, rien achete, rien … d, rocks, roommates, ruego |, sa … pas, sacre
  0.5: sacre moi, saint NAME, sais … qui, sali delete, saludos |, salut la, salut … gang, san
  0.5: sans permission, savoi-, savoir, says less, se para, se … pido, secon-, second, sed, see … i
  0.5: selling the, semaine, send stop, sending me, sending … text, serian, serian tan, seriously |, she gave
  0.5: she thinks, she … your, shifting, shop anymore, should not, should … her, si hay, si … en, signed for
  0.5: siri tell, siri … the, site, slaque un, slaque … peu, sms merci, sms stop, sneez-, so late, so remove
  0.5: so unsubscribe, so … is, so … now, so … sending, socce-, soccer, somme-, sommes, soone-, sooner
  0.5: sorry can, sorry … you, sortez … numero, souha-, soy yo, spam … vous, spamear, spammer |, steal, stood
  0.5: stop damn, stop … con, stop … never, stop … sms, su … ni, sur … cellulaire, sur … site, sure, sure who
  0.5: sus listas, sus … no, sus … quitenme, sus … saquenme, susto, svp cessez, switch, system … i, t es
  0.5: tabarnak, take both, take … for, taken … the, tan rapido, teacher took, telefono no, telefono … sus
  0.5: telefono … una, temps, tenga la, tenga … bondad, terap-, terapeuta, text so, texted … NUMBER
  0.5: texteen mas, texting lol, texto enlevez, texto recu, textos … d, textos … los, textos … y, texts were
  0.5: texts … in, thank … to, thanks … i, that please, that … and, that … where, the deal, the financing
  0.5: the gravel, the website, the … tubes, the … work, then no, there can, there i, there is, there … never
  0.5: these remove, think … need, third … i, this month, three, thursday … NUMBER, thx remove, tiemp-
  0.5: tiempo, tienda cuando, tienda you, tiene … y, tienen … permiso, to her, to somebody, to tucson
  0.5: to … anything, to … somebody, to … take, to … what, to … your, todo … no, todo … pero, too late
  0.5: too so, toujo-, toujours, toy en, tried to, trop retirez, trouve … autre, try the, tu |, twice now
  0.5: two things, ugh stop, un prix, un … je, un … plus, uncheck it, unchecked |, under casl, une boite
  0.5: une … NAME, up … here, up … no, ustedes |, vayan-, vayanse, veill-, veille, velo lol, velo sur
  0.5: verifiez … numero, veuillez arreter, veuillez retirer, veut plus, veux, veux pus, veux … des
  0.5: vez ustedes, vibre a, vibre … chaque, vos … automatiques, vos … coupez, votre NAME, votre gars
  0.5: votre … enlevez, votre … on, votre … pas, voulez vous, vous avoir, vous demande, was meant, we … no
  0.5: went to, whatever … it, when … come, wheres the, whitcombe, whoever … want, wifes, will have
  0.5: will … on, will … over, winnipeg, with out, with … people, with … this, withdraw my, witho-, without
  0.5: wo les, wo … moteurs, wondering, works better, would, write … me, y cada, y casi, y encima, y … te
  0.5: yesterday |, yo haya, yoga, you buy, you bye, you crecio, you dey, you only, you wrong, you … les
  0.5: you … used, you>angry, your … at, your … pop, | abeg, | attendez, | ay, | aye, | cesser, | cessez
  0.5: | chinguen, | close, | considerez, | elimine, | eliminenme, | frena, | haganme, | incorrect
  0.5: | mandenlo, | merde, | need, | ningun, | old, | osti, | passing, | pull, | recibi, | reporting
  0.5: | retirenme, | saw, | senorita, | serian, | terminen, | vayanse, | withdraw, | … aujourdhui
  0.5: | … bothering, | … button, | … choose, | … concours, | … contacting, | … desuscribirme, | … entiendo
  0.5: | … immediately, | … lunes, | … man, | … marche, | … marido, | … may, | … montre, | … moved
  0.5: | … noches, | … novia, | … otez, | … out, | … pa, | … parenle, | … pastel, | … phones, | … prend
  0.5: | … read, | … recibido, | … refrain, | … reviendrai, | … riding, | … specifically, | … up, | … va
  0.5: | … value, | … vivo, ~_abs, ~_ad, ~_ahi, ~_bla, ~_cy, ~_dem, ~_get, ~_gho, ~_gps, ~_hig, ~_hiv, ~_imp
  0.5: ~_je, ~_kee, ~_los, ~_moo, ~_mov, ~_ms_, ~_pru, ~_pul, ~_ric, ~_sig, ~_swa, ~_urs, ~_yea, ~abeg, ~act
  0.5: ~acu, ~aen, ~aen_, ~aggi, ~agre, ~ais_, ~aliz, ~ampu, ~ams, ~appe, ~arc, ~argo, ~as_, ~asap, ~atho
  0.5: ~atio, ~avec, ~aye, ~beau, ~boys, ~cel_, ~cent, ~circ, ~cku, ~ckup, ~cont, ~ctr, ~cues, ~dea, ~deto
  0.5: ~dido, ~diff, ~dlin, ~down, ~ecup, ~egar, ~ency, ~enty, ~envi, ~epot, ~er_, ~erc, ~eres, ~eryb, ~esse
  0.5: ~etio, ~etox, ~ets, ~ets_, ~euf, ~evo, ~eys_, ~ezc, ~fait, ~fed, ~fer, ~fic, ~ghe, ~gho, ~ghos, ~gon
  0.5: ~gps, ~gps_, ~grac, ~guy_, ~hac, ~hag, ~hed_, ~hin_, ~hip_, ~hree, ~humb, ~ica, ~icas, ~icic, ~ien
  0.5: ~ierr, ~ifi, ~ific, ~ige, ~ille, ~ior_, ~itho, ~ivin, ~ked, ~ked_, ~keep, ~kst, ~lep, ~let, ~lgui
  0.5: ~lime, ~lize, ~lks, ~lks_, ~llez, ~long, ~los, ~lud, ~ly_, ~mbar, ~moms, ~mou, ~mud, ~nais, ~nak_
  0.5: ~ncha, ~ndin, ~ndly, ~ndo, ~ndo_, ~ngan, ~nsid, ~nt_, ~nth, ~nth_, ~ntin, ~obil, ~ocio, ~oga, ~ogra
  0.5: ~omo_, ~onan, ~one_, ~ones, ~ool_, ~ore_, ~orth, ~osta, ~ots, ~ottl, ~ough, ~ouha, ~ouj, ~oujo, ~ovia
  0.5: ~own_, ~oys, ~oys_, ~par_, ~ple, ~por_, ~posi, ~pud, ~pui, ~raw, ~rcel, ~rcie, ~repa, ~ret_, ~rgo_
  0.5: ~rmac, ~rmez, ~rn_, ~rnak, ~ro_, ~rod, ~rth_, ~rthe, ~ryb, ~rybo, ~sap_, ~savo, ~sill, ~sinc, ~souh
  0.5: ~ssi, ~ssib, ~swa, ~tica, ~tima, ~timo, ~touj, ~tour, ~tox, ~tox_, ~trat, ~tse, ~typi, ~uena, ~ueri
  0.5: ~uhai, ~ui_, ~unci, ~up_, ~ure_, ~veux, ~vios, ~voya, ~wins, ~yea, ~yers, ~yest, ~ypi, ~zed, ~zed_
  0.4: NAME guy, NAME i, NAME stop, NAME to, NAME … out, NUMBER estrellas, NUMBER piasses, NUMBER … de
  0.4: NUMBER … delete, a complaint, a dream, a friend, a laval, a letter, a living, a mal, a votre
  0.4: a … closer, a … los, a … mais, a … merci, a … movil, a … qui, abajo, about … i, abrazos, abrie-, abus
  0.4: abus |, acabo no, accepte … messages, accord … ca, acct, acepte nada, acepte recibir
  0.4: acepte … mensajes, achalez moi, acheterai, addit-, additional, adelante, adios |, ahi you, ahora … no
  0.4: ahora … tengo, ai pas, alask-, alaska, alerte, alexa, all communications, all need, all … and, aller
  0.4: alley |, also please, am blind, am driving, am opting, am sleeping, am … all, am … her, am … my
  0.4: amabi-, amable |, ancien proprio, and all, and do, andar, annoying … me, anos … no, another … from
  0.4: another … of, ans a, anulen mi, any … from, anything … your, apagar … avisos, appreciate … you
  0.4: apprecierais, apuntado a, aqui … el, are violating, arreter ces, arreter … message, as … last
  0.4: asking … for, au depanneur, au … sacrant, automatises, autorisation de, autorisation … ma, autre comme
  0.4: autre fois, avenir … de, avoir … textos, awful, baby, back remove, baja delete, baja … servicio
  0.4: be put, be texting, bebe dort, because of, before NUMBER, belonged, bendiga, bendito, benis-, benisse
  0.4: besoin … nous, best thing, between the, bien recu, biffez … nom, bike back, bike stuff, bike … NUMBER
  0.4: bikes are, bikes … not, bio, bjr, blacklist, blacklist my, bonnes, bord svp, borrado, borre … telefono
  0.4: bound-, bref, bro you, bro … no, buen rato, buscaba, but, but … hope, buyin-, buying, by … min, ca moi
  0.4: ca suffit, ca vibre, cadena se, cahie-, cahier, calendario, called, calls |, calva-, calvaire
  0.4: cambie … taller, can let, can … opt, can … see, can … talk, can … to, cancelacion, cancelen esto
  0.4: capable, capable … moi, card … for, carisimo, cause … votre, ce … etait, cel d, cel … es, cellulaire d
  0.4: celos-, celoso, cesser … envoi, cessez vos, cessez … envoyer, cessez … textos, chamo, chema
  0.4: chercher mon, chiale, circl-, clarito, clase, client de, cliente … dio, clochette, clous |, cochee d
  0.4: cochee … avance, colis … arrive, collant, comment … fais, communiquez, como tienen, como … los
  0.4: company phone, complaint with, complaint … the, compose, compose le, compr-, comprar … no, comptes
  0.4: comptez, comunicaciones por, con … autorizacion, confirmez … que, confunden, confundio
  0.4: conmigo … cuenten, conozco … esa, conozco … ningun, considerez … comme, constancia, consultorio, copia
  0.4: correo … no, correos, corten los, couper |, courriel seulement, coute NUMBER, crecio, criss de
  0.4: cuenten pa, cuenten … los, cuesta NUMBER, cuesta … centavos, culpa de, cuts out, d … aux, dans
  0.4: daughter is, dayan-, de contactos, de correos, de desabonnement, de enviar, de magasins, de personnel
  0.4: de quitarme, de sollicitation, de un, de … NAME, de … acepte, de … affaire, de … cosas, de … frenos
  0.4: de … fui, de … list, de … mas, de … ok, de … otez, de … publicidad, de … trabajo, dear … please, deb
  0.4: deb |, decided to, decirles que, decochez la, decochez … case, deja la, deja … mandar
  0.4: dejen … enviarme, dejenme tranquilo, demand, demande moi, demande … permission, denver |, depor-
  0.4: deportista, derniere … arretez, des message, des … automatiques, des … d, desactiven las
  0.4: desactivez moi, deseo recibir, deseo seguir, desolee je, devai-, did … need, dieron … numero
  0.4: dieu … benisse, dije bien, ding, disable texts, disai-, discontinue texts, discontinue … to
  0.4: disparaitre … numero, distraction, distribucion, distribution, dit … la, ditch my, ditch … number
  0.4: do … opt, docte-, docteur, doctor … no, doit y, doit … avoir, doit … une, donde … doy, donee, donne la
  0.4: donne … number, draw, dream, driving all, driving … day, dsl, du … arretez, du … dans, du … le, duboi-
  0.4: dubois, duermo de, duermo … dia, ecrire … permission, ecris pour, ejerc-, ejercito, el aviso
  0.4: el descuento, el ejercito, el … dia, electrica, electrica |, eliminame de, eliminar mi, elimineme
  0.4: elimineme de, eliminen … numero, ella el, elle … a, embarazada y, en double, en pleine, en … cas
  0.4: en … ejercito, en … envios, en … hora, en … mais, en … roulant, encore pour, enesi-, enesima, enfants
  0.4: enfermo, engli-, english, enleve mon, enleve … d, enlever … svp, enlever … votre, enlevez son
  0.4: enlevez … ancien, enlevez … number, enough to, enviar mensajes, envie … mensajes, envie … recevoir
  0.4: envois merci, epargnez … la, equivoco … numero, es falso, es por, escribirme por, escribirme … favor
  0.4: esos textos, est … cellulaire, est … que, este sea, estoy … y, et personne, et … de, et … mon
  0.4: etes … je, etre contacte, etre que, etre une, etre … je, etre … sur, every buzz, evitenme, evitez
  0.4: ex y, ex … a, excla-, exclude, excluded, excluded from, exclure, faire … messages, fait, fait … otez
  0.4: faut … ca, favorite, fetes, filing a, filing … complaint, fins mais, five, fix it, flaco, fo
  0.4: fois arretez, fois je, for my, for service, for … living, for … ride, for … sms, forget you, fortu-
  0.4: fortune, frenenle, from somebody, from … alerts, from … database, from … distribution, from … sms
  0.4: from … you, fuera … su, furio-, furious, further texts, future messages, garantia … para, gars au
  0.4: gaspi-, gaspillez, go … the, going … block, gona, gone to, got … please, gracias de, gracias igual
  0.4: gracias … suscribirse, grate-, grateful, great job, great shop, grooming, gusta-, haberles, hagan el
  0.4: handl-, happy … year, hate … texts, have had, have … my, hay ninguna, he gave, he … like, hecho
  0.4: hence-, henceforth, her own, here no, here you, hihi, his … anymore, hiver, home so, hosti-, hours i
  0.4: howdy, i demand, i inherited, i just, i make, i withdraw, i … blind, i … driving, i … joined, i … need
  0.4: i … opting, i … permission, i … saying, i … sleeping, idea, idee pour, if you, il doit, illim-
  0.4: illimite, immediat, impos-, impossible, in denver, in please, in small, in … state, in … that, incluya
  0.4: indiquenme, ingre-, inher-, inherited, inscription, inscrit c, inscrit … est, instead, interesa … me
  0.4: interesses, interested remove, inutile de, is mad, is … message, it at, it was, it … end, it … need
  0.4: it … number, it … off, it … on, it … so, j apprecierais, j … pu, jajaj-, jala, jamais pour
  0.4: je comprends, je desire, je la, je regrette, je … aveugle, je … souhaite, jesus christ, job on
  0.4: jour svp, joyeuses fetes, judas, just quit, just … at, keep saying, kill these, kind … to, knew
  0.4: kowalczyk, l … numero, l … plus, l … proprio, l … sur, la cessez, la depuis, la reception
  0.4: la virgencita, la … sigue, landlords, last … too, le grand, le matin, le morceau, le … NUMBER
  0.4: le … mauvais, le … mensajes, le … no, legal-, les arreter, les ruego, les … mon, les … nada, les … ne
  0.4: less texts, leve, ligne de, line … a, list>forever, lista … contactos, liste … chum, lives here
  0.4: livres, llamadas, llegaran, llegarme, lleguen … mensajes, lleno, lo conozco, lo tiene, lo … que, lol c
  0.4: lol … est, lol … the, lol … wants, los anuncios, los … jeje, lui le, m enerve, m envoyez, m … merci
  0.4: ma … mais, mais otez, mais … les, mais … merci, mama de, manana … la, mandar esto, mandar … mensajes
  0.4: mande … mensajes, manden … nunca, manera de, mangent, marre … vos, mas … despues, mas … no
  0.4: mauvais … je, me den, me despiertan, me les, me lol, me mensajeen, me parece, me puedes, me remove
  0.4: me … avisos, me … dejar, me … future, me … up, mean |, memory full, menage, menos … asi, mensajeen
  0.4: mensajes jeje, mensajes … quitenme, mensajitos … you, mentioned, merci bonsoir, message … anymore
  0.4: messaged, messages apres, messages tho, messages … to, messaging me, mettez … pas, mettez … sur
  0.4: mi baja, mi proposito, mi sobrino, mi … no, middle of, mine |, mine … only, mixup, moi enlevez
  0.4: moi mais, moi mon, moi … et, moi … place, mon, mon … ni, mon … retirez, more … messages, more>not
  0.4: more>you, much for, muest-, muestrenme, my favorite, my gloves, my … by, my … removed, nah fam
  0.4: nah take, natio-, ne desire, ne … a, necesito mas, necessaire, need … anymore, needs a, neither of
  0.4: neither … us, never did, never joined, never message, never sign, new year, new … to, ni nada
  0.4: ni … nom, night shift, ningun otro, ningun papel, ningun … mas, no business, no … ads, no … call
  0.4: no … notificaciones, no … spam, no … take, nobody … for, noche y, noche … duermo, nomas mensajes
  0.4: nombre y, non … enlevez, non … plus, nos, not buy, not trust, not … bikes, not … illegal
  0.4: not … needing, not … reminders, not … she, not … wrong, not>number, nothi-, notificaciones … este
  0.4: notificaciones … mi, nous … juste, nous … la, now and, now … texting, number bud, number pal
  0.4: number removed, number … got, number … will, numero gracias, numero please, numero … el, numero … le
  0.4: numero … mecanico, numero … mio, numero … ne, nunca … inscribi, nunca … me, nunca … permiso, odio
  0.4: of no, of … are, of … day, of … i, of … pull, ofender, off … cell, off … reminders, off … to, offert
  0.4: office no, often … you, ok la, ok … quitenme, on tuesday, on va, on … la, on … telephone, opted out
  0.4: orige-, origen, ortho-, otez … donc, otro yo, otro … you, outgrew … bike, owe … money, owner … this
  0.4: owns, papa est, par, par … j, para escribirme, para publicidad, para … wifi, paren … mensajes, parol-
  0.4: parole, parque, part … no, parte … esto, pas au, pas … NUMBER, pas … ces, pas … forfait, pas … lol
  0.4: paso … la, passe demain, paye … chaque, pena … pero, people … do, perdon … you, permiso … el, permizo
  0.4: pero … que, perro |, person no, person … are, person … not, person … you, personales, pertenece a
  0.4: peste-, pestering, pete |, peu … de, peut … que, peux … desabonner, piass-, piasses, pieds … votre
  0.4: pierdan, pis les, pizze-, pizzeria, place |, please halt, please … call, please … his, please … off
  0.4: pleine, plus sacrant, plus souvent, plus sur, plus … ce, plus … savoir, pneu a, point de, polit-
  0.4: pollo, pop up, por aqui, por este, por suscribirse, por … tienda, porfa … no, porfa-, porte … au
  0.4: portugal, posib-, pour chaque, pour m, pour mardi, pour … alertes, pour … numero, pour … tirage
  0.4: pourriez, pouvez … cesser, prepago … cada, prese-, previ-, priere … ne, process my, prome-
  0.4: prometieron, promociones … favor, promos … merci, propaganda |, pub svp, puede … en, puede … la
  0.4: pueden apagar, purge … number, put … phone, quartier, que busca, que dicen, que firme, que quede
  0.4: que … ex, que … telefono, quell-, quelle, qui que, qui … arretez, quien … lo, quiero las
  0.4: quiero recibir, quiero ser, quiero … no, quiero … texts, quit blowing, quit bugging, quitame … tu
  0.4: quitarme … la, quitenle la, quito … permiso, race is, raffl-, raffle, ramassage, recevoir ces
  0.4: recevoir … affaires, recogi todo, records … is, recovering, regalamos, regrette, relaj-, relea-
  0.4: removed … was, rempl-, remuevame, repair not, repair … for, reparar, reparateur, request … texts
  0.4: requested, resci-, rescind, resena, respect my, retire … consentement, retiro mi, reveille … bebe
  0.4: revoco … consentimiento, rewar-, rewards, rien … personnel, ruine-, rules, sabe de, sacarme, sacrant
  0.4: sans autorisation, saquen |, save the, se, see another, selon, selon la, selon … loi, semaine je
  0.4: semaine … veux, send … these, send>forever, sending this, sending … ads, sending … this, senor de
  0.4: senor … la, sepa, ser parte, servi, service … my, sharp-, she will, she … you, shipp-, shop closer
  0.4: shop … please, si … a, si … asi, siemp-, siempre, signale comme, signs, sin ofender, sin … que, sms a
  0.4: sms from, sms i, sms … am, so did, soins, solam-, solamente, solicito la, solo compre, solo … a
  0.4: son … svp, sonne … rien, sorry … wrong, sortez mon, sourdine, souvent que, soy enfermera, spami-
  0.4: spammez, specifically … the, squeezing me, staye-, stayed, steev-, steeve, still … texts, stop and
  0.4: stop c, stop spam, stop … alerts, stop … est, stop … me, stop … siguen, stop … thanks, stop … up
  0.4: subsc-, succession, suis, suis aveugle, suis … enlevez, suis … j, suis … lui, sumer-, sumerce, sundays
  0.4: supprimez … numero, suscribirse, ta … mon, tagge-, talking to, tan amables, tannant |, tanto aviso
  0.4: te bendiga, te dijo, telefono para, telephone … from, tempr-, tengo otro, terri-, terrible, testeen
  0.4: text for, text not, text us, texted about, texted my, texto |, textos automatiques, textos svp
  0.4: textos … magasins, texts when, texts … a, texts … week, thanks … me, that ok, that … me, that … to
  0.4: the date, the navy, the payment, the rush, the wife, the … side, the … tree, their-, theirs, there was
  0.4: these and, these notifications, these text, these … messages, these … remove, these>me, they keep
  0.4: they said, this … going, tienda a, tienda … de, tiene … que, tienen … autorizacion, time with, tire is
  0.4: to accept, to … another, to … anymore, to … coming, to … tell, to … there, told … people, too … of
  0.4: too … please, tous vos, tout cas, tout … arretez, tout … futur, toute communication, traigo el, train
  0.4: trait-, travail … le, travaille de, trave-, treat … as, tripo-, triporteur, trois … par, tromp-
  0.4: tu … au, turn … les, turned off, tuve, typed, un consultorio, un telefono, un … enlevez, un … rato
  0.4: una buena, una vez, une nouvelle, unlim-, unsubscribe moi, unsubscribe svp, unsubscribe … number
  0.4: up already, up texts, up … text, up … these, us … this, usa … numero, ustedes tambien, vale no
  0.4: vayanse al, vecino |, velo alors, velo ce, velorio, vendez, veux me, vez … de, viaje, violating
  0.4: virge-, virgencita, visiting, vive aqui, voila, vos notifications, vos texts, vos … me, vous j
  0.4: vous pensez, voy … comprar, vuelven … escribir, walker, want … more, wanti-, wanting, was … it
  0.4: way … get, weath-, went … i, what they, wheel-, when the, when … have, where do, while, win … bike
  0.4: wish … get, without … i, wonde-, would be, would … not, write, wrong … bud, y aqui, y avoir, y duermo
  0.4: y nunca, y saquenme, y … les, y … paran, y … textos, year to, yes … works, yo … busco, yo … marque
  0.4: you asking, you may, you quitame, you … bloquee, you … but, you … m, you … otro, you … recogi
  0.4: you … unsubscribe, you … violating, your window, your … are, | apaguen, | ayer, | batterie, | bjr
  0.4: | deseo, | dsl, | fix, | hoy, | jesus, | kick, | loved, | man, | moved, | name, | notre, | odio, | op
  0.4: | ote, | paso, | peux, | prix, | rabais, | respectfully, | rides, | sacre, | screen, | scrub, | selon
  0.4: | sent, | white, | xfa, | … am, | … apprecierais, | … ask, | … asking, | … box, | … charged
  0.4: | … chinguen, | … christ, | … desire, | … died, | … enfermera, | … escribir, | … fam, | … fetes
  0.4: | … granddaughter, | … halt, | … hiver, | … inherited, | … interessee, | … lookin, | … make, | … merci
  0.4: | … names, | … neta, | … note, | … paie, | … pleine, | … point, | … reached, | … recogi, | … regrette
  0.4: | … salirme, | … til, | … tire, | … triciclo, | … turn, | … un, | … warning, | … warranty, | … will
  0.4: | … withdraw, ~_au, ~_awa, ~_bea, ~_bot, ~_doi, ~_dro, ~_dsl, ~_due, ~_mal, ~_mej, ~_mob, ~_nig, ~_onl
  0.4: ~_opi, ~_otr, ~_pud, ~_raf, ~_se_, ~_sep, ~_seu, ~_sla, ~_sui, ~_sum, ~_tac, ~_ten, ~_tia, ~_tip
  0.4: ~_vet, ~aam, ~aam_, ~ab_, ~abi, ~abus, ~aby_, ~acco, ~aco, ~acti, ~affl, ~ahi, ~aig, ~ais, ~algo
  0.4: ~ans_, ~any, ~apit, ~arse, ~ati, ~atr, ~aute, ~bin, ~bio_, ~bly, ~bly_, ~boa, ~broo, ~brou, ~buyi
  0.4: ~cant, ~cco, ~ceu, ~con_, ~dans, ~ddin, ~dea_, ~debu, ~des_, ~desm, ~dio, ~dsl, ~dsl_, ~dura, ~eart
  0.4: ~ebu, ~ebut, ~ectr, ~eda_, ~eds, ~elu, ~emps, ~enag, ~eo_, ~erta, ~esan, ~esh_, ~est, ~ffle, ~fica
  0.4: ~ftin, ~garr, ~gin, ~glar, ~goi, ~goin, ~good, ~hace, ~hamo, ~hats, ~her, ~hive, ~huh, ~iaje, ~iass
  0.4: ~iau, ~ibe_, ~icio, ~idic, ~ier_, ~ife_, ~ifti, ~igni, ~igu, ~inks, ~inon, ~int, ~ird_, ~ire_, ~ised
  0.4: ~isp, ~isti, ~itin, ~ixed, ~jer, ~leno, ~lez, ~lgo, ~lgo_, ~lign, ~loca, ~losi, ~lou, ~luck, ~lver
  0.4: ~maam, ~many, ~mej, ~merc, ~mir, ~mmed, ~mob, ~mobi, ~mote, ~moth, ~mpte, ~name, ~nge, ~ngli, ~nin
  0.4: ~nmo, ~nsol, ~nus, ~nus_, ~oin_, ~ojo_, ~oma_, ~omin, ~omoc, ~onal, ~onj, ~ono_, ~orid, ~othi, ~ott
  0.4: ~ouge, ~pp_, ~prar, ~quea, ~quic, ~raci, ~ray, ~remp, ~ren, ~rest, ~rfu, ~riba, ~risa, ~rke, ~rly
  0.4: ~rly_, ~roug, ~rri_, ~rse_, ~rter, ~rvi, ~sar_, ~sas_, ~self, ~seng, ~sim, ~suis, ~tene, ~tern, ~tiq
  0.4: ~tiqu, ~tol, ~tono, ~trom, ~ttr, ~uea, ~ueja, ~ug_, ~uick, ~uis, ~unr, ~urg, ~ust_, ~uyi, ~uyin, ~vet
  0.4: ~vez, ~vill, ~voye, ~wond, ~yon_
  0.3: NAME icitte, NAME … i, NAME … soy, NAME … you, NUMBER … arretez, NUMBER … en, NUMBER … take
  0.3: NUMBER … us, a calendar, a company, a contactar, a dar, a job, a llamar, a payer, a stroke, a volver
  0.3: a … ces, a … customer, a … dossier, a … km, a … moi, a … senora, a … spot, a … y, abuelita, acabaron
  0.3: account, aceptado |, acepte esto, acepte … textos, ad, address i, ads please, afloj-, agree |
  0.3: agreed … any, agreguen, ahora … en, ai lache, ai une, ai vu, ai … aucune, ai … souvenir, ai … textos
  0.3: ai … vu, aider, alber-, alberta, alertes texto, all … do, all … here, all … well, alle a, allergique
  0.3: allez vous, allum-, already … to, am requesting, am tired, am unsubscribing, amabilite, amabilite de
  0.3: and his, and nothing, and … can, and … messages, and … take, ande, ando … de, another number, ans … de
  0.3: antig-, antigua, any … this, anymore … me, anymore … remove, anyone … this, anyth-, anything … stop
  0.3: apa, appartient plus, apprendre, appts, are … looking, are … up, arrep-, arret des, arreter d
  0.3: arreter l, arreter … envoyer, arretez … lui, arrive a, as i, as … my, ask … to, assez plus, asust-
  0.3: at costco, at … in, atrop-, atropellan, attorney general, aucun autre, aucun … je, aucun … message
  0.3: augus-, august, aujourdhui plus, autho-, automated texts, automaticos |, autorizo a, autre personne
  0.3: avec votre, avec … autres, away … remove, bajenme … la, barak-, be excluded, be sent, be … out
  0.3: be … saturday, beaucoup de, been … i, believe … message, belongs … a, bendiga pero, bicicletas
  0.3: bike … more, bike … number, bikes … please, blacklist … number, block … from, blonde pense, bloqueen
  0.3: bmx |, bon … les, bonit-, bonita, bonjour virgule, bonjour … vous, bonne … avec, bonsoir |, bordel
  0.3: borro, box unchecked, breac-, breach, bro … de, broke again, bromp-, btw, business line, busquen mas
  0.3: but … take, buzz off, by friday, c NUMBER, ca ici, ca me, ca otez, ca … quoi, cache-, cachent
  0.3: call … stop, calme … textos, came i, came … NUMBER, came … this, camer-, can … off, cancel all
  0.3: cancel … for, cancel … textos, cancelacion de, cancelado, cancelar … suscripcion, carry on
  0.3: ce … depuis, ce … m, cell des, cell … votre, celui la, celular … la, ces … svp, cesser tout
  0.3: cesser … m, chance avec, chaque … arretez, chauffeur, chequen, chicoutimi, chien jappe, chingar
  0.3: christ stop, client et, closer to, cobran … mensaje, colis est, comie-, comieron, comma please
  0.3: commercial, communications … this, como hago, como … para, compre la, comptant j, comptant … ai
  0.3: comunicaciones comerciales, con mensajes, concern, confianza, confirm … you, congrats on
  0.3: congrats … the, consent … given, consentimiento … recibir, conste, contact this, copia de, country
  0.3: coupon … unsubscribe, coute … sous, crank, crap |, creo … tiene, croch-, cuando … que, customer please
  0.3: cuz i, cuz … am, d message, d urgence, d … enleve, d … mensajes, d … messages, d … texto, daily
  0.3: damn it, dans … poche, dar este, dar … baja, datos personales, de NAME, de chingar, de contactarme
  0.3: de cuando, de cumpleanos, de edad, de fregar, de lui, de publicidad, de tapita, de tous, de vot
  0.3: de … avis, de … bro, de … contacter, de … demander, de … desinscrire, de … escribirme, de … fichiers
  0.3: de … grupo, de … harceler, de … magasin, de … oter, de … porfavor, de … texts, dear, dear sirs, decev-
  0.3: decevoir, definitiva, dejamos, dejen mi, dejen … chingar, dejen … escribir, dejen … textearme
  0.3: delete casco, delete mon, delete … please, deletion, demande si, demander moi, demander … j, demando
  0.3: demenagee, deplo-, deployed, depuis l, depuis … j, dernier … avant, derniere, des sous, des texts
  0.3: desabonne merci, desabonnez moi, desactiven … notificaciones, desactivez … notifications, desapuntenme
  0.3: deux numeros, devrais, di consentimiento, did that, different shop, digale al, dios … bendiga, disait
  0.3: discontinue sending, disculpe … molestia, dit a, dit … plus, do … quit, docto-, doigt, dois … pour
  0.3: donde firme, done with, dos … me, drive-, droit … m, du … rendu, dubai, dueno … la, dulut-, duluth
  0.3: each time, ecrire … ce, ecrire … moi, effec-, eh but, el gps, el nuevo, el … buscan, el … los
  0.3: el … nuevo, eliminar … contacto, eliminen, eliminen mis, email … please, embarazada, en bicicleta
  0.3: en mas, en pleno, en … basura, en … enleve, en … hospital, en … jusquen, encuentro el, enlac-, enlevee
  0.3: enlever mon, enlevez … la, enlevez … merci, enough take, enten-, entre nous, envia-, envien nada
  0.3: equivocaste … numero, erreu-, erreur, es esto, es … ahora, es … borrenme, es … otra, escribirle
  0.3: escribirme mas, esos, esta … que, este … gracias, esto … los, esto … spam, estrella, et ne
  0.3: et … ecrivez, et … les, etape, etats, etre enlevee, etre texte, etre … des, etre … quelqu, ever … to
  0.3: everything else, evitez les, exclamation, exclude me, explain … i, expun-, expunge, f ing, fabor … no
  0.3: faire du, faites disparaitre, false, familia, farma-, farmacia, favor dejen, favor |, favor … borrar
  0.3: favor … mensajes, favor-, felicitacion, fermez la, fichiers, fille … m, finger, fixed thanks
  0.3: for marketing, for squeezing, for text, for … grandson, for … my, for … reason, forei-, foreign
  0.3: formelle, former, four, frapper, free … from, funci-, funciona, funeraria, funny but, further sms
  0.3: further … needed, future, gang enlevez, gars … a, gasto, gentiles, gentils, getting … remove, ghost me
  0.3: gibbe-, gibberish, girl in, girl on, girl … the, gracias ahora, granddaughter, grandisimo, gre, gre de
  0.3: group, guapa, guys are, had to, had … business, had … stroke, halt … messages, happy to
  0.3: harcelement rendu, harcelement … la, harceler, hav, have said, have … on, have … recollection
  0.3: have … texts, hay manera, hay necesidad, here then, here … this, hice la, him do, his … this, hoa
  0.3: hora … el, hours |, i have, i must, i sign, i walk, i … answer, i … have, i … requesting
  0.3: i … unsubscribe, i … unsubscribing, iba a, if there, igual, in … parking, in … take, inflador
  0.3: info … no, infolettre texto, initi-, inscrivez … sur, interested please, inviting, invoice to
  0.3: invoice … my, is hard, is like, is never, is true, is unsolicited, is … company, is … emergency
  0.3: is … texting, it may, it … concern, it … please, it … wrong, j … chercher, j … en, j … lache, j … vu
  0.3: jaja … me, jappe, je devrais, je pedale, je … allergique, je … camionneur, je … desire, je … saurais
  0.3: jesus … stop, jodan, jodan mas, jouer, journee a, joven … me, joyeuses, kind as, kind |, know signed
  0.3: l amabilite, l ancienne, l … me, la hanche, la main, la shop, la … nationale, la … sin, lady … the
  0.3: last … so, lata con, laven-, lay … the, le bmx, le compte, le laisser, le pique, le this, le … jusqua
  0.3: le … part, le … tu, leen, les debo, les … otez, les … retirez, les … stop, light … the, list thanks
  0.3: list you, list … my, liste la, liste nationale, llama-, llega su, llego la, lleguen sus, lleve nada
  0.3: lol no, longer a, los demando, los pido, los texts, lose |, lowke-, lowkey, lyne, ma poche, ma … n
  0.3: ma … pense, machine |, magasin … a, maintenant … de, mais ne, mais … vrai, malog-, malogran, man you
  0.3: manag-, mandan … si, mandarme cosas, mandarme esto, mandarme mas, mande |, manden promociones
  0.3: mari … decede, mas notificaciones, mas o, mas … de, mas … please, matin … de, matin … moi, may concern
  0.3: me confunden, me harceler, me i, me mandaran, me queda, me tente, me … achete, me … otra, me … otro
  0.3: me … podrido, me>send, me>texts, mecanos, menci-, menor de, menor … edad, mensaje favor
  0.3: mensajes cuando, mensajes porfavor, mensajes saquenme, mensajes … a, mensajes … paren, menti-, menu
  0.3: merci NAME, merci ben, merci enlevez, merci … enlever, merci … non, merci … toute, mesaj, messages et
  0.3: messages from, messages to, mets … a, mettez mon, mi novia, mio ahora, mobile from, mobile … your
  0.3: moi … je, moins … textos, molestar con, mom |, mon ebike, mon … alors, mon … client, mon … sert
  0.3: morceau, more mensajes, more … an, more … lol, more … no, more … or, mucha molestia, muchacho que
  0.3: muchacho … no, mucho pero, my father, my granddaughter, my mind, my neighbour, my … quiet, my … set
  0.3: my … unsub, n accepte, n appartient, nada aqui, nada no, nagging me, nai, nationale … numeros
  0.3: ne souhaite, necesito nada, necessaire de, necessaire … m, need, need … consent, need … send, negoc-
  0.3: neigh-, never … consent, ni los, ni recibir, ni … mi, ni … quiero, nino you, no entienden
  0.3: no escribirme, no hay, no is, no lleve, no need, no point, no recollection, no volvais, no … being
  0.3: no … gustan, no … i, no … necesidad, no … needed, no … ofertas, no … pongan, no … she, nom … vos
  0.3: nom … votre, non … messages, not a, not stand, not texting, not yours, not … ads, not … up, notice to
  0.3: notificaciones, notifications … moi, notified, novia you, now … these, number sry, number … think
  0.3: numero … 2, numero … appartient, numero … etait, numero … moi, numero … mois, numero … urgence
  0.3: numero … you, o, of … it, of … take, ofender … no, ofertas … mi, off text, off … file, off … morning
  0.3: ofrezcan, on … a, on … as, once … is, one … make, only a, only bought, only … no, or the, orbea
  0.3: ordered, os … que, ote moi, otez … des, otra semana, otra … que, out it, out no, out … les, own … no
  0.3: pa, paciencia |, padre, paier-, paierai, para enviarme, para mandarme, para … garantia
  0.3: para … reparacion, paren de, paren … los, parler de, partir … aujourdhui, pas client, pas repondre
  0.3: pas souvenir, pas … cliente, pas … ici, pas … non, pas … place, pe |, pedi … y, pedidos, pendant que
  0.3: people, permiso … mandarme, persona yo, personne m, pesim-, pesimo, pharmacy, phone quiet, pintar
  0.3: piton, plays, please lose, please … blowing, please … moi, please … not, please … out, please … so
  0.3: please … take, please … thanks, pleno, plus … contacte, plus … nouvelles, plus … velos, podria
  0.3: podrias, podrido, pongas, poppe-, popped, popul-, por cierto, por culpa, por … quiten, posible
  0.3: pour son, pour … derniere, pourriez … svp, pouvez me, pouvez tu, prank, prefer phone, prefer … calls
  0.3: prefiero email, pregunta, prenez note, prenez … que, preuve que, preuve … j, process … opt
  0.3: prochains envois, prometieron que, promociones … no, promos enlevez, promos par, proposito es
  0.3: proteccion, provided, pu ici, pu les, publicidad no, publicites, puchi-, puchica, puedo ir
  0.3: puedo recibir, puedo … con, puest-, pull it, pull … from, puro spam, que borren, que cansones
  0.3: que conste, que de, que hasta, que oso, que usted, que … den, que … ecris, que … hay, que … message
  0.3: que … siguen, que … texteen, quedamos en, quedar, quelqu … m, queria saber, queria … si, qui me
  0.3: quien es, quien … autorizo, quiero … alertas, quiero … me, quit spamming, quit … up, quita … numero
  0.3: quiteme por, quiteme … favor, quiten … mi, quoi ces, quoi … messages, rayez mon, read the
  0.3: receiving texts, receiving these, recibiendo … comunicaciones, recol-, recollection, recomende
  0.3: recuerdo haber, recycled, refuse … textos, regana, register no, removal from, remover … numero
  0.3: remuevan mi, rendez … de, repair ticket, reparacion … para, replaced, reply … not, report … as
  0.3: reporting this, reporting … to, retired, retirenme de, retirer … nom, retirez le, retirez nous
  0.3: revoco mi, revoke … consent, ridiculous, rien autorise, rien … m, rien … me, right person, ringi-
  0.3: ringing, robot stop, rusti-, rustine, sabia, saca de, saca mi, saca … numero, sacar, said do
  0.3: saque … la, saquenme delete, saquenme … ahi, saquenme … los, saurais, saurais gre, saurais … de, says
  0.3: school |, scratched my, scratched … frame, se traba, se … NAME, se … pero, sec |, secretaria
  0.3: see … text, selul-, selular, send anymore, send … invoice, ser otra, serait possible, serrez, service
  0.3: service messages, shine, ship, shipping, shop hate, shop stop, shop you, shopping, si ca
  0.3: si … mandando, siguen asi, siguen escribiendo, siguen … quitenme, silencio, sirvi-, sirvio, six, so
  0.3: so happy, so turn, sobrino, sold it, solo di, somebody who, son un, son used, son … my, sorry eh
  0.3: sorry pero, sorry … but, souvenir … avoir, spam stop, spam … i, spammed, specifically left, spoil
  0.3: spokes |, squeezing, squeezing … in, still … in, stop hitting, stop messaging, stop nagging
  0.3: stop … already, stop … notifications, strok-, stroke, sucre, suelten, suis achete, suis allergique
  0.3: suis ben, suis camionneur, suis … mme, suis … un, suppression … mon, supprimer ce, sure how
  0.3: sure … need, surgery |, sus anuncios, sus comunicaciones, suspenda el, suspendanme, svp arreter
  0.3: svp corriger, taken … your, taller no, tannants, tanne … vos, tapit-, tapita, tbh |, techo
  0.3: telefono … mi, telefono … no, telephone a, testo, text, text on, text … from, texting at, texting his
  0.3: texting program, texting … phone, textos ca, textos desabonnez, textos du, textos … part, textos … v
  0.3: textos … you, texts or, texts unsubscribe, texts would, texts … any, texts … hard, texts>me
  0.3: thanks unsubscribe, that a, that … cease, the attorney, the company, the marketing, the number
  0.3: the textos, the tour, the world, the … about, the … done, the … general, the … hate, the … rides
  0.3: the … since, them stop, there bud, there … is, there … take, these little, these … for, these … take
  0.3: third … asking, this in, this off, this take, this … been, this … de, this … did, this … has
  0.3: this … more, this … out, this … unsolicited, this … your, tiempo |, tien, tienen por, time after
  0.3: time was, time … take, tinni-, tinnitus, to cease, to many, to sms, to … her, to … make, to … why
  0.3: todas sus, todo … mi, toi c, toi … est, told to, tout mais, tout pour, trailer |, treat this
  0.3: trompee de, trop … je, trucker, tubes … you, tuesday but, tunde, tus textos, twice, two … no, un char
  0.3: un m, un … me, un … por, una … me, uncheck … for, under … tcpa, une … avec, unenroll, unfor-
  0.3: unfortunately, unplu-, usado, use your, usted … que, ustedes mandan, ustedes ni, ustedes … me, vecin-
  0.3: velo pis, velo … au, velo … cause, velo … plus, velo … pouvez, velor-, vendimos, vendo-, vendor
  0.3: venka-, vente-, ventes, ver la, ver … prueba, verifique, verify, veter-, vie … moi, villa-, village
  0.3: violating the, violating … tcpa, visit-, vla, volva-, volvais, volvais a, vos fichiers, vos speciaux
  0.3: vos … point, votre commerce, votre formulaire, votre site, voudrais etre, vous apporte, vous pis
  0.3: vous saurais, vous … amabilite, vous … ben, vous … gre, vous … merci, vous … svp, voy … dar
  0.3: voy … volver, vraim-, vraiment, vuelven … mandar, vœux, want nothing, want text, want … no, was his
  0.3: we … in, whatsoever, wheels are, while … was, who told, whom it, whom … may, will … a, will … open
  0.3: with … wrong, withdraw … consent, withdrawing, world, wrong>texts, xfa no, y con, y tengo, y … mas
  0.3: y … personne, y … traba, year … is, yes do, yes |, yo … acepte, yo … lleve, you, you cambie
  0.3: you cancel, you n, you next, you unsubscribe, you … before, you … messaging, you … muchos, you … que
  0.3: you … someone, your NUMBER, your database, your no, your sales, your sms, your texts, yvan, | auriez
  0.3: | blacklist, | buzz, | dejame, | demande, | desuscribir, | desuscribirme, | disculpa, | dorenavant
  0.3: | etes, | inscrite, | jamas, | joven, | joyeuses, | kid, | less, | listen, | llame, | lowkey, | mark
  0.3: | mets, | mil, | muestrenme, | ok, | retiro, | sumerce, | texts, | vale, | yo, | … as, | … asi
  0.3: | … ayer, | … c, | … camp, | … cansones, | … cesser, | … colis, | … conste, | … contre, | … cuanto
  0.3: | … dejan, | … dejenme, | … driver, | … eh, | … encuentro, | … enough, | … equivoco, | … from
  0.3: | … hagame, | … hago, | … let, | … long, | … love, | … ma, | … of, | … ofender, | … pitie, | … process
  0.3: | … promocion, | … quelqu, | … recuerdo, | … retirez, | … scratched, | … sirs, | … t, | … thought
  0.3: | … thx, | … time, | … todos, | … trabajo, | … ultima, | … vais, | … vieux, | … virgule, | … walk
  0.3: | … whom, ~_apr, ~_be, ~_btw, ~_bus, ~_dan, ~_fa, ~_gh, ~_goo, ~_hm, ~_il, ~_in, ~_lad, ~_mol, ~_mon
  0.3: ~_o_, ~_oka, ~_pa_, ~_poo, ~_sai, ~_six, ~_so_, ~_son, ~_stu, ~_tod, ~_une, ~_vin, ~_wer, ~_wit, ~_wt
  0.3: ~_xfa, ~_you, ~acha, ~agen, ~ahi_, ~aid_, ~aily, ~alid, ~allo, ~alma, ~amed, ~anag, ~angi, ~apr, ~apre
  0.3: ~arqu, ~bas, ~bec, ~beg_, ~birm, ~blo, ~boni, ~btw, ~btw_, ~cati, ~cha_, ~cido, ~cier, ~coro, ~dail
  0.3: ~dav, ~dear, ~dleb, ~doi, ~dpa, ~dry_, ~ecer, ~edad, ~eer, ~egoc, ~elit, ~enen, ~erci, ~erf, ~erge
  0.3: ~eria, ~ersa, ~ery, ~eurs, ~exa, ~ext_, ~eys, ~fens, ~ffec, ~ffer, ~fti, ~gast, ~gen, ~gett, ~ghb
  0.3: ~ghbo, ~gine, ~goc, ~goci, ~goo, ~gor, ~gres, ~grou, ~guro, ~hank, ~har_, ~haut, ~heur, ~hol, ~icu
  0.3: ~idan, ~idg, ~idge, ~ighb, ~igua, ~ing, ~ital, ~ith, ~itre, ~ived, ~izac, ~jem, ~jenm, ~laci, ~lag
  0.3: ~lez_, ~llah, ~lori, ~man, ~mano, ~mate, ~mba_, ~mean, ~mon_, ~nce_, ~nde, ~ndio, ~ne_, ~nemo, ~nfe
  0.3: ~ngl, ~nty, ~nule, ~nvi, ~nyth, ~obri, ~oile, ~olin, ~olut, ~omas, ~onar, ~oos, ~oppo, ~orda, ~oti
  0.3: ~otre, ~outg, ~pell, ~per_, ~plac, ~pod, ~porf, ~pru, ~rabl, ~rama, ~rap_, ~rci, ~rdia, ~rek_, ~rfa
  0.3: ~ridg, ~rize, ~rks_, ~rna, ~rreu, ~rti_, ~sale, ~says, ~scul, ~seco, ~seul, ~sis, ~site, ~siti, ~six
  0.3: ~six_, ~smi, ~tai, ~tead, ~tful, ~thou, ~thum, ~tinu, ~tod, ~tog, ~trep, ~tru, ~twic, ~twin, ~ueb
  0.3: ~uell, ~uelv, ~ujou, ~ult_, ~un_, ~untr, ~uper, ~ure, ~utg, ~uts_, ~very, ~vez_, ~wice, ~wit, ~writ
  0.3: ~xfa, ~xin, ~xt_, ~you_, ~zaci
  0.2: NAME gets, NAME il, NAME … ne, NAME … please, NUMBER how, NUMBER me, NUMBER mensajes, NUMBER stop
  0.2: NUMBER without, NUMBER … con, NUMBER … days, NUMBER … demande, a business, a de, a dentist, a fax
  0.2: a review, a robot, a vie, a … busca, a … ley, a … par, a … semaine, about to, above, achalez, acord-
  0.2: advis-, affaires sur, agarr-, agarra, agent, agreed … get, agreeing … this, ahi en, ahi por
  0.2: ahi … favor, ai deux, ai … sur, al … si, alertes svp, alguien mas, all … am, all … texting
  0.2: am bringing, am … receiving, am … these, amor |, an opt, ancienne, ancient, ando … bicicleta
  0.2: annoying take, annul-, annulez … rendez, any chance, any … communications, any … i, any … please
  0.2: anymore so, apagale, apagar estos, apaguen los, appar-, appea-, apporte, appreciate … but, apprecie
  0.2: apprend, are again, are giving, are still, arreter … texto, arretiez de, arsenault, assez enlevez
  0.2: assig-, ateli-, atelier, au gars, au … retirez, aun, aussi enlevez, autorisacion, autoriser, autorizo
  0.2: avait pas, ayer no, bac, baja mi, baja … sms, balan-, balance, bar, base legale, basta … los
  0.2: basta … textos, be excused, be … your, been told, been … to, believe, ben non, ben … de, bici asi
  0.2: bici … pero, bicicleta no, bicicletita, bicycle j, bike est, bike haha, bike that, bike … texting
  0.2: bikes not, bizar-, bizarre, blague, bmx, bon … ai, bonne-, booke-, booked, borreme … su
  0.2: borren … celular, borro sin, borron, boton de, bouch-, bouti-, brother … he, buen servicio
  0.2: buena … pero, buenas noches, buenisima, but good, but … with, buying … bike, by … do, c … dangereux
  0.2: ca et, caliq-, calique, call … do, call … was, cambie … compania, cambien, campagnes, can close
  0.2: can remove, can … buy, can … change, can … out, can … stand, can … tell, can … there
  0.2: cancel … subscription, cancelenlos, capot-, capote, capta-, carrier, carry, casl i, casque de, cassee
  0.2: ce … d, cease … me, cerca de, cesen, cessez immediatement, cessez toute, cessez … envoi, cette
  0.2: cette … la, chamba, chambre, chamo … me, change |, chantier, chauf-, che |, checo, chequ-
  0.2: cherchez qui, chien … chaque, chier avec, chois-, cierre, cierto |, clari-, cliente no, clogg-
  0.2: clogging, close … the, coach says, cobran cada, comercio, comme spam, comme … si, comprehension
  0.2: comprehension |, compu-, con … compania, confidentiel, confirmen … baja, confirmo, confunden con
  0.2: consenti … vos, contactarme |, continuation |, continuer … m, cordialement, cortenla con
  0.2: cortenla … los, could … it, courriel me, courriel … suffit, court |, coute … cents, crap, crtc |
  0.2: cuando quiera, cubiertas, cuenta … no, culpa … ustedes, customer and, damn texts, dangerous
  0.2: dans … fiche, datos y, day … please, dayca-, daycare, de compania, de destinataire, de mandarlos
  0.2: de mecanique, de moi, de nous, de promociones, de proteccion, de reparation, de texts, de you
  0.2: de … avant, de … communications, de … comprehension, de … computadora, de … du, de … exclus
  0.2: de … iglesia, de … machine, de … mandar, de … mejor, de … pu, de … sa, de … tout, dead |, dear … or
  0.2: debarque … de, decede svp, delete cable, delete plan, delete … de, delete … numero, demain … la
  0.2: demande … je, demando |, depuis janvier, deran-, derangez, des … apres, des … je, des … par, des … que
  0.2: desabonnement immediat, desapunto, desde, desinscribirme, desinscrire, despacho, destine, desvinculen
  0.2: detengan los, detengan … textos, devez chercher, dia de, diabl-, diablo, dice, dice … pero
  0.2: did … request, dieu vous, diffu-, diffusion, digits |, disculpa … no, disculpe la, dites a, do these
  0.2: do … carry, do … message, do … on, do … see, doctor, doit plus, doit … pour, don NAME, done … my
  0.2: donne … consentement, dors, dose, drawe-, drawer, drop it, dsl mais, du … avec, duermo, during my
  0.2: ecoeurez, ecoutez, edad no, effective today, eh … no, eille, el ajuste, el enlace, el hospital
  0.2: el recado, eliminado, elimine mi, elimine … numero, ella y, elle … pu, elses number, empez-
  0.2: en … celular, en … web, enbie-, enbien, encore … autres, encore … moi, encuentre, end text, end texts
  0.2: end … texting, enlace, enlevez de, enlevez … numero, entienden |, entiendo … que, enviar … mensajes
  0.2: envoi a, envoyer … speciaux, epargnez … vos, equipe, erase the, erase this, error … la, es esa
  0.2: es posible, es … robot, escriban gracias, escriban … que, escribo, eso de, eso … a, espana, esposa |
  0.2: esposo y, est deja, est limite, est … blague, est … entre, esta mal, estaba … la, esten … mensajes
  0.2: esto lo, estoy bien, estuvo, et n, etran-, etranger, eue, evening i, every … you, eviten
  0.2: eviten … mensajes, evitez de, exclude … from, exclusion, excused, excused from, existe, explo-, fais
  0.2: faite, faites ca, faut … j, favor que, favor … stop, felicitaciones, fevri-, fevrier, fewer of
  0.2: fewer texts, fewer … these, ffs, fini pour, fixed, fois … j, for … these, for … wheel, force
  0.2: forfait … limite, forget … ever, formal, formal notice, formalmente, free me, frega-, from any
  0.2: from future, from … system, fucking texting, fucking … me, fue no, further communication
  0.2: further communications, gang … moi, gele, gens a, gere, get … by, getin-, geting, give you, give … for
  0.2: god no, god … more, going … a, golde-, golden, good evening, good years, goodw-, goodwill
  0.2: gracias quitenme, guardenla, guy i, guy who, guys just, guys … it, habia salido, hacem-, hacer el
  0.2: halt all, hamster, hand, hasta … madre, hates, have mine, hawai-, hawaii, he … mi, here … a
  0.2: here … more, here … no, heure, hi … take, hi … you, him … your, home … it, hope NAME, hospital con
  0.2: hospital … mi, human-, hun, hunt, i do, i emailed, i let, i object, i receiving, i run, i swear
  0.2: i write, i … bringing, i … deleting, i … early, i … gettin, i … replied, i … riding, ici vous
  0.2: if … must, il faudrait, illeg-, illegal, imper-, in … all, in … basement, incluida, india, ingles no
  0.2: interesa … mensajes, interesan sus, interesse … moi, interesse … recevoir, interesse … vos
  0.2: interest in, interested … me, interrompez, inven-, is insane, is … at, is … business, is … from
  0.2: is … going, is … nobody, is … phone, is … these, issued, it turned, it … coming, it … more, j … au
  0.2: j … le, jaime-, jaimerai, jamais … ca, jamas … vuelvan, janvi-, janvier, jappe chaque, jappe … fois
  0.2: jdors, je gere, je laisse, je paie, je vous, je … a, je … client, je … pu, job pas, job … le
  0.2: jour … est, jours, jr, jubile, juridico, jve, keep … off, keep … phone, kettle, kids bike, kindly … my
  0.2: knows when, l accident, l itinerance, l obligeance, la uni, la web, la … de, la … dejen, la … los
  0.2: la … ne, la … pis, lado … mi, laissez mon, laissez … telephone, las manden, lavoie |, law office
  0.2: le contact, le mecano, le mien, le pago, le pneu, le … avec, le … cessez, lecto-, lector, leer los
  0.2: left … in, legale, les agradezco, les jours, les llevo, les messages, les pubs, les … en, les … me
  0.2: les … s, les … texto, les … velo, les … y, ley … que, libre-, lick, ligne est, like … leave
  0.2: like … number, limite, line on, links … no, list it, list … do, list>me, lista … los, lista … mi
  0.2: liste please, llega … mensaje, llegan estos, llego un, llegue … mas, llenaron, llenas, lleve … a
  0.2: lo que, lo … cuando, loi c, loi … NUMBER, lol do, lol … am, lol … not, look, los descuentos
  0.2: los … para, los … sin, lose it, lose … digits, loud stop, love it, love the, lus, maam please
  0.2: magasin je, magasine, magasins … moi, mails, maintenant plus, mais pu, mais … c, make … i, make … quit
  0.2: mama … por, mandar otro, mandar promociones, mandar … por, mandar … sin, mandarlos, mandarlos |
  0.2: manden ni, manden otro, manden … nada, manden … promos, manera … que, manila, many messages, marcar
  0.2: mas esto, mas … en, mas … porfa, me acuerdo, me metan, me notifiquen, me quito, me something
  0.2: me suffit, me … de, me … encore, me … much, me … reminders, me … salido, me … unsubscribe
  0.2: me … ustedes, me … whatever, me>want, mean … can, meant-, meantime, mensajes es, mensajes … borrenme
  0.2: mensajes … que, mensajes … su, merci pour, merci retirez, mercis, mercy and, mes notifications
  0.2: mes … c, message la, message pas, message … more, messages and, messages anymore, messages enlevez
  0.2: messages you, messages … remove, messi-, messieurs, metan en, mi pais, mi trabajo, mi … quitenme
  0.2: migra, mille mercis, mine … it, minimalist, minutos |, mire, mis … personales, mis … you, misa y
  0.2: mission, mixed, moi lol, moi … plus, moi … v, moi … vouloir, mon remboursement, mon … arreter
  0.2: mon … donc, mon … ecrivez, mon … jappe, mon … pis, mon … tranquille, month my, more … from
  0.2: morning please, mude |, my cousin, my kids, my plan, my therapist, my wishes, my … bought, n do, n thx
  0.2: n … the, nada ni, nada … este, nada … su, namas-, namaste, national, nationale, navy, ne doit
  0.2: necesito sus, necesito … recordatorios, need reminders, need … please, negat-, neighbors, neighbour
  0.2: neta |, never, never given, never told, ni … di, ni … textos, nico, nina de, ningun taller
  0.2: no funciona, no offense, no otro, no … aceptar, no … caso, no … consent, no … coupons, no … ever
  0.2: no … iban, no … leo, no … msj, no … notifiquen, no … only, noche-, noches, nomas no, nomas … me, non j
  0.2: non sollicite, non … et, none … these, not request, not talk, not … cyclist, not … get, not … getting
  0.2: not … just, not … repair, not … since, not … sms, not … text, not … which, notas, nothing … i
  0.2: notificaciones a, notifying, nous ecrire, nous enlevez, noved-, now to, now … more, nuevo no
  0.2: number since, number … from, number … your, numbers |, numero a, numero senor, numero … des
  0.2: numero … esa, numero … n, numero … para, numero … se, numero … ta, object to, obligeance
  0.2: obligeance de, obligeance … retirer, october, ocupado, ocupo … mensajes, of me, of … communications
  0.2: of … marketing, of … to, ofertas no, ofertas you, ofertas … no, offense, old … card, old … of
  0.2: on sundays, on … repair, on … veut, only use, operaron la, or … please, others |, otiez, otorg-
  0.2: otro … no, out i, out … more, out … or, outta here, over these, over … texts, p s, pa … mensajes
  0.2: paper |, papi, par ce, para … NUMBER, parecen, pareils, parenle |, parking lot, parler a
  0.2: partir … ahora, pas envie, pas et, pas gagne, pas retirez, pas … du, pas … et, pas … meme
  0.2: passe … chercher, passes, patience … vos, patin-, pawn, pawn shop, pay by, pedi estos, pedi … mensajes
  0.2: peine de, pelot-, permiso yo, permiso … textearme, permission … me, pero los, pero … mensajes
  0.2: person … want, personal, phone from, phone … from, pidio, pigeon, pinches, pinches mensajes, pis … les
  0.2: pis … m, please confirm, please exclude, please pass, please … contacting, please … remove, plomb-
  0.2: plus … ca, plus … est, plus … svp, plus … textos, plus … votre, pompo-, pompon, por escrito
  0.2: por recibir, por ultima, por un, por … dejen, porfa, porta-, portable |, posible que, pour … service
  0.2: pourriez … cesser, preferably, pregunto … queria, prenez, priere … retirer, processing, prope-
  0.2: proteccion datos, prueba, pu me, pu … otez, publicite sur, puede dejar, pueden … estos, puedo … a
  0.2: pues gracias, puso mi, quand … sonne, que bicicleta, que cada, que dieu, que escribo, que parte
  0.2: que vous, que … avais, que … cliente, que … eliminen, que … tengo, qui ca, qui lit, quien busca
  0.2: quien … no, quiere ver, quiere … la, quiero desuscribirme, quiero estos, quiero ni, quiero publicidad
  0.2: quiero ver, quiero … borren, quisiera no, quisiera … recibir, quita … cel, quitame … esa, quitando
  0.2: quitar … su, quiteme … la, quitenme … sus, quoi pour, rayez … numero, read english, read … so
  0.2: read … your, recevoir de, recevoir … autres, recevoir … communications, recibiendo textos, recibir ni
  0.2: recyc-, regards, regards NAME, reglez, remon-, remove her, remuevan … numero, rentre pas, repair … not
  0.2: replacement, repond pas, repondre a, reportar si, reporting … as, request removal, requesting … from
  0.2: requiero, resoled, respect … wishes, respeto … no, resse-, retirenme |, retiring, revenir, rey
  0.2: ride … in, ridic-, right, rin, robot to, salirme … los, salirse, saludos, sans que, sans vouloir
  0.2: saque … los, saquen … telefono, saquenlo, says … write, school, se confundio, se leer, se pueden
  0.2: se … salio, sell me, send … further, send>these, senorita … no, sent … wrong, servent, set … up
  0.2: shabb-, shabbat, shake, sharm-, sharma, she has, she … NUMBER, shift i, shop in, shop texts, shop … on
  0.2: shot, si … ai, sido, signale … spam, signe, silence is, sin consentimiento, sir, sirs, sirva-, sirve
  0.2: sleep |, smart-, sms list, sms … este, so annoying, so what, so whoever, solitos, solo les, son las
  0.2: son … mensajes, son … pis, sonne en, sonnette a, sorry love, sorry … am, sortir … votre
  0.2: souhaite … retirer, soupe-, souper, soy chofer, soy otra, spam si, spam … moi, spamming … phone
  0.2: spend-, spending, stand-, stop calling, stop fucking, stop textos, stop using, stop … about, stop … no
  0.2: stop … veux, stp … mon, su cel, subscribe me, suene mi, suite a, supporte, supprimez … de, sur … carte
  0.2: sus … borrenme, suscribi |, suscrita, suya |, taller y, tapan, tappi-, tapping, te di, te dio
  0.2: teacher … my, telephone … est, tell … robot, tell … the, tengo idea, tengo … memoria, tengo … ni
  0.2: text someone, text … did, text … remove, text … than, texteen you, textees mas, texter ce, texter … j
  0.2: texter … numero, texting … and, texting … me, texto que, texto … cuesta, texto … m, textos d
  0.2: textos para, textos point, textos … a, textos … arretez, textos … este, textos … que, textos … rien
  0.2: textos … suis, textos … ustedes, textos … vous, texts cost, texts do, texts get, texts ty
  0.2: texts … thanks, thanks you, that does, that list, that person, the accident, the basement, the coupons
  0.2: the crtc, the derailleur, the file, the fire, the landline, the moon, the off, the pharmacy, the pizza
  0.2: the police, the trike, the … does, the … online, the … person, the … today, them … my, thera-
  0.2: therapist, there any, there for, there … your, thing you, this and, this just, this used, this … alone
  0.2: this … does, this … service, this … take, this … that, thought i, through a, tient-, tires in, to ohio
  0.2: to ride, to type, to … no, to … y, today do, todo no, todo … you, tourne, tous … jours, toute la, tps
  0.2: trai, trail … is, tried, trompe … number, truck-, tu enlever, ultimo aviso, un avis, un tal, un … ca
  0.2: una casa, una iglesia, una … vez, under … i, understanding, une blague, unenrol, unenroll me, uno de
  0.2: unsig-, unsolicited commercial, unsolicited i, unsubscribed please, up NUMBER, up a, up … do
  0.2: up … stop, us … a, used … number, using … number, utilisation, utilisation de, vais … la, vale, value
  0.2: velo chez, velo etait, velo recupere, velo … avez, velos de, veuillez m, veuillez … ce, veuillez … de
  0.2: veuillez … mes, via, via |, vicar-, vie |, viernes y, vieux peugeot, vieux … a, virgule je, vole
  0.2: vos promotions, vos … aussi, vos … desabonnez, vos … textos, votre, votre bord, votre comprehension
  0.2: votre … est, votre … etait, votre … vous, voudrais me, voudrais … desabonner, vouloir … merci
  0.2: vous aime, vous … chercher, vous … obligeance, want … either, want … texting, was there, was … meant
  0.2: we get, we … our, week, were … with, what, whatever just, who, who … i, whoever … this, whole house
  0.2: will opt, will reach, will … the, will … up, wishes and, with that, with … attorney, with … from
  0.2: with … my, with … stuff, work … and, works for, worth, wrong … bro, wrong … of, y gracias, y … a
  0.2: y … como, y … mandan, y … need, y … nueva, y … pero, y … una, you like, you … canse, you … discontinue
  0.2: you … how, you … mandar, you … permission, you … sent, you … somebody, you … suene, you … take
  0.2: you … tranquilo, your reminders, your robot, your service, your … does, your … please, your … wants
  0.2: your … when, | achalez, | ahorrense, | avisele, | boludo, | busy, | casl, | comptez, | confirmed
  0.2: | conmigo, | contesto, | cool, | dad, | dictee, | dios, | everyone, | eviten, | franchement, | his
  0.2: | hmm, | how, | inutile, | mille, | oil, | parenle, | pense, | pesimo, | podrias, | quedamos
  0.2: | quisiera, | remuevan, | robot, | saquen, | sauf, | super, | survey, | team, | thought, | ultimo
  0.2: | … borrenme, | … cafe, | … carro, | … chez, | … chofer, | … comprends, | … could, | … cours, | … de
  0.2: | … dia, | … did, | … dijeron, | … esperando, | … evening, | … fucking, | … have, | … immediat
  0.2: | … immediatement, | … loi, | … lose, | … machine, | … mercis, | … necessaire, | … owner, | … padre
  0.2: | … paix, | … petite, | … recupere, | … reminders, | … robaron, | … tienda, | … todas, | … vouloir
  0.2: | … withdrawn, | … wrote, ~_ace, ~_ant, ~_any, ~_bei, ~_bmx, ~_bo, ~_bt, ~_cli, ~_esa, ~_fro, ~_gar
  0.2: ~_ma, ~_maa, ~_ofe, ~_opp, ~_pe, ~_ph, ~_sna, ~_tim, ~_uno, ~_ut, ~_uti, ~_vo, ~_vot, ~adde, ~ait
  0.2: ~akes, ~alor, ~anse, ~arak, ~ari_, ~arni, ~ast_, ~atem, ~atic, ~ator, ~bmx, ~bmx_, ~cay, ~cayo, ~cett
  0.2: ~cheq, ~cio, ~cio_, ~clam, ~conn, ~cti, ~das, ~desd, ~dge_, ~diti, ~doss, ~east, ~ell_, ~engo, ~epan
  0.2: ~ere_, ~erve, ~esde, ~espa, ~etai, ~eza, ~fais, ~fall, ~figu, ~fro, ~geon, ~gez, ~gez_, ~guid, ~hal
  0.2: ~hijo, ~iat, ~iday, ~ied_, ~iew, ~ima_, ~ios_, ~ird, ~ken_, ~lcom, ~lso, ~lti, ~maa, ~mari, ~mia, ~min
  0.2: ~mmer, ~most, ~mpo, ~mx_, ~nac, ~nage, ~nar_, ~ndes, ~need, ~ner, ~nes, ~nido, ~nnul, ~nty_, ~oit
  0.2: ~oja_, ~oll_, ~omot, ~one, ~onn, ~onna, ~opi, ~ors, ~orse, ~oud_, ~ous_, ~owed, ~oy_, ~pe_, ~peri
  0.2: ~pogn, ~poin, ~pouv, ~ppar, ~prev, ~pul, ~rall, ~rary, ~ray_, ~rder, ~rdo, ~retr, ~rfa_, ~rire, ~ron
  0.2: ~rse, ~rte_, ~run, ~sali, ~sde_, ~sibl, ~slow, ~ss_, ~sta, ~surv, ~tay_, ~tco, ~ted, ~term, ~tive
  0.2: ~town, ~trea, ~tro, ~tude, ~udos, ~uic, ~uipe, ~ulta, ~ung_, ~uno_, ~urv, ~use_, ~utes, ~utiq, ~vanc
  0.2: ~var_, ~vey, ~view, ~vist, ~votr, ~vue, ~who_, ~with, ~wn_, ~you, ~zon
  0.1: 2 … la, NAME either, NAME este, NAME she, NAME there, NAME va, NAME working, NAME … NUMBER
  0.1: NAME … anymore, NUMBER by, NUMBER en, NUMBER mais, NUMBER rue, NUMBER your, NUMBER … in, NUMBER … se
  0.1: NUMBER … so, a baby, a chicoutimi, a church, a daycare, a dear, a estos, a ir, a meeting, a peur
  0.1: a poner, a second, a texas, a tire, a … NUMBER, a … anymore, a … avisos, a … beau, a … did, a … does
  0.1: a … erreur, a … fix, a … jeune, a … ma, a … retraite, a … ride, a … store, a … ville, about your
  0.1: about … and, abstenganse, abstenganse de, acaben, acabo … sacar, acaso, achaler avec, achete … pompe
  0.1: ads take, adult, advic-, advice, advised, advised that, advised … i, age, agradecere, agradeceria
  0.1: agradezco pero, agradezco |, agreed … messages, ahora la, ahorrense el, ahorrense los, ai autorise
  0.1: ai manque, ai … contre, ai … velos, aimerais etre, aimerais que, aimerais … retiree, al movil
  0.1: alerts off, alguien de, all communication, all your, all … please, alle, alley, alors svp, already so
  0.1: already take, alrts, am about, am calling, am doing, am from, am giving, am legally, am sorry
  0.1: am writing, amable de, amables de, amables … no, and need, and … mom, and … too, and … we
  0.1: anden mandando, anden … cosas, andra-, andrade, anniversaire, annule, ano nuevo, another customer
  0.1: ansiedad y, answer, answering, anulen … suscripcion, anxiete, anymo-, anymore, anymore of
  0.1: anymore take, anymore … please, anymore … texting, anymore … these, anything … do, anywhere |
  0.1: apologies, appartient maintenant, appeler … pour, aqui siguen, aqui … con, are paying, are wasting
  0.1: are … your, arret … messages, arretez … alertes, arretiez … m, as an, as … remove, as … today, asere
  0.1: asked if, at every, at … so, atencion … de, atenta, atentamente, au … le, aucune, aujourdhui |, aunti-
  0.1: auntie, aurait, aussi … mon, autorise … textos, autorizando, autres messages, avec une, avisan
  0.1: avisos … este, avisos … pedido, avoir … mon, away last, axide-, ayez, ayuda, back … ok
  0.1: baja definitiva, baja … celular, bajar, bajenme … esa, barber, base … donnees, be advised
  0.1: be … customer, be … dear, be … remove, be … that, bedti-, bedtime, begging … to, believe … is, belle-
  0.1: belles, below, bendiga … you, bertr-, bertrand, besoin … recevoir, besos, bici … ni, bicicleteria
  0.1: bicicleteria |, bicis … de, bien … me, bike he, bike was, blasting, blind, blocking this
  0.1: blocking … number, bloqueados, bolas, bomba-, borrarme |, borren … contacto, borren … telefono
  0.1: borrowed, bother … with, bothering … with, boyco-, brake-, brakes, breakup, bro … texting, bruno
  0.1: bud |, buenas … le, buenas … no, burn, busca a, but … are, by mistake, by them, c, c … mon, ca ira
  0.1: ca … 2, ca … etre, ca … moi, ca … tente, cab, caban-, cabin-, call … it, calla, camp de, can be
  0.1: can … find, can … message, cancelen … suscripcion, cansada … esto, capable enlevez, capturas, card |
  0.1: carde-, cardenas, care |, careg-, caregiver, cares, carni-, carniceria, carte … pas, cas, casi
  0.1: caso que, ccpa, ce … ici, ce … il, ce … merci, cease sending, cel … el, cell … a, cellulaire svp
  0.1: celular … lo, cenne, ces, ces messages, cesen los, chain is, chaque … enlevez, charges me, cherche une
  0.1: cherchez l, chingando, chingando con, chofe-, chofer, chueca, ciego, cierren, circu-, clarito que
  0.1: clarito … no, clavicule, clean-, client vous, closer, coche la, cochez, codigo de, cohet-
  0.1: comme demande, comment … me, commerciaux, commission, como a, como spam, como … a, como … las
  0.1: competitor, computadora |, comunicaciones |, con uds, con … mama, concern please, confunden |
  0.1: confundiendo con, confundieron |, confused by, conge, connais … NAME, consens plus, consens … a
  0.1: consent … do, consent … receive, consentement … recevoir, consenti … ca, consentimiento no
  0.1: consentimiento que, consentimiento … di, consentis, contactado |, contacte |, contactez … plus
  0.1: contacts |, contesto por, contre vous, contre |, cool |, coop, cork, correcte, correspondence, cortar
  0.1: corten, costi-, costing, coudonc |, could … come, could … take, courriels svp, crazy, cree … me
  0.1: crois … ce, cruis-, cualq-, cualquier, cuent-, curat-, customer anymore, customer but
  0.1: customer … remove, customer … yours, cuts, cycle, d avance, d sus, dado de, dado … baja
  0.1: dado … consentimiento, dans un, dans … pneus, data and, datos … no, daughters phone, day it, day … you
  0.1: de clientes, de corazon, de dar, de diffusion, de donnees, de les, de luto, de mensajeria, de moins
  0.1: de … anos, de … celular, de … ces, de … dolares, de … ebike, de … esposa, de … fichier, de … mandando
  0.1: de … mandarme, de … por, de … promotions, de … quiten, de … servicio, de … su, de … textez
  0.1: de … volver, deactivate text, dear and, declining, declu-, decolle, dejad, dejad de, dejaran de, dejas
  0.1: dejel-, dejen … contactarme, dejen … enviar, delete all, delete grupo, delete … ese, delete … me
  0.1: delete … my, demande … arret, demande … ne, demasiados mensajes, denuncio, depot-, depotoir, dept
  0.1: des gens, des pubs, des text, des … retirez, desabonnez … de, desabonnez … des, desactivar … mensajes
  0.1: desactivation, desactive mes, desactiven los, desaparezca, desconectenme, desde enero, deseo ser
  0.1: deseo … contactado, deseo … mas, deseo … mensajes, desir, desire … recevoir, despues |, desvi-
  0.1: deux … pour, di … yo, dia y, dicte, dieu … garde, diffusion |, diga que, diganle, digital detox
  0.1: dije … que, dile … tu, dings please, dio este, dios me, dire … je, distract, do … accept
  0.1: do … authorize, do … still, doctor me, doctor … dijo, does … take, doing my, donne … faux, donnent
  0.1: drett-, drette, drette la, dsl |, du … c, duro, each … costs, eating a, ecrire a, ecrivez … que
  0.1: ecriviez pas, effective, el arreglo, el cliente, el consentimiento, el doctor, el local, el sabado
  0.1: el … casco, eliminar mis, eliminar … datos, eliminen … datos, email no, empezando, en gaspesie
  0.1: en honduras, en misa, en ninguna, en … asi, en … desabonnez, en … sistema, en … tarjeta, encargado
  0.1: end … by, end … here, ended i, enlaces, enleve … des, enleves, entiendo mejor, enviar … a
  0.1: enviarme publicidad, envien … textos, envoi … ce, envoyer … rappels, envoyer … textos, episo-, episode
  0.1: equivocaste … no, erreur … le, es en, es menos, es mucha, es … carniceria, es … esa, es … molestia
  0.1: est juste, est son, est … pouvez, esta … cara, estaba cerrado, estad-, estado, estar … con
  0.1: este servicio, estimados senores, esto quitenme, esto … acoso, esto … ilegal, esto … you
  0.1: estoy embarazada, et jamais, et … a, etes ben, etes … arretez, etre … la, even, even … to, expliquen
  0.1: expressement, facon, facture svp, faire disparaitre, faire … plainte, fait … les, faith-, faithfully
  0.1: fan of, fanta-, fantastic, fatiguants, favor de, favor … manden, favor … quitarme, feels, ferme la
  0.1: fille qui, find my, fini, finished the, first |, first … i, flat fixed, flat … not, flight, flyin-
  0.1: flying, following, foot in, for … friend, for … people, for … pickup, forever>more, form i, formar
  0.1: found another, frent-, frente, from … company, from … messaging, from … notifications, from … the, fui
  0.1: further … by, games, garantie est, garde mon, gave … consent, genou, gets confused, gets … by
  0.1: ghosting, glad, god, gorge-, gorgeous, grandkids, gre … bien, groom-, grounded, guys no, guys … too
  0.1: habei-, habeis, hace, haced, haced el, haced … favor, hamst-, hands-, happy birthday, harassment stop
  0.1: hasta … llegamos, have limited, have not, have permission, have signed, have … NUMBER, he tenido
  0.1: her ex, here wrong, here … it, here … not, here … number, hey … you, hijo … se, him from, his … number
  0.1: hola … NAME, hola … no, holds, holy, hondu-, honduras, how, how long, how … of, hoy … no, hubby
  0.1: hubiera, i request, i sure, i unsubscribed, i … and, i … bring, i … calling, i … giving, i … legally
  0.1: i … limited, i … reach, i … received, i … ride, i … sorry, i … want, i … writing, ico, ida, idiot-
  0.1: if they, ilegal yo, ilegal … no, in a, in court, in full, in these, in … meeting, in … messages
  0.1: in … these, incluyan, incorrect number, info, info and, ingles y, interesado |, interesse … de
  0.1: interessent pas, interested, interested stop, interested … remove, interet, into a, ironi-, is mrs
  0.1: is possible, is where, is … any, is … nail, is … scam, is … til, it do, it makes, it too, it with
  0.1: it … is, it … sending, it … then, j … manque, j … ne, ja, jamais … vos, je conteste, je deteste
  0.1: je dicte, je souhaiterais, je … acheterai, je … demain, je … roule, jefe que, jesus, jette, job … les
  0.1: job … the, jour c, jubil-, juega, junk do, just, just put, keep going, keep … your, keeps … off, kick
  0.1: kid … you, kill you, kindly take, kindly unsubscribe, kindly … these, kindly … this, know when
  0.1: knowing, l autorisation, l utilisation, la cancelacion, la computadora, la ici, la list, la madre
  0.1: la pagina, la pila, la presente, la proxima, la recojo, la retraite, la rodada, la tete, la … mas
  0.1: la … pasada, la … saquenme, la … stp, la … sus, lache, ladilla chamo, ladilla … no, laid off
  0.1: laissez … la, laissez … les, larga, las … con, las … esta, laval-, lavallee, le char, le dimanche
  0.1: le … jeudi, le … pero, le … votre, leer bien, leer mensajes, legally, legally blind, les … annees
  0.1: les … permiso, les … pero, les … stp, let … be, lettr-, liberenme, liberenme de, limit-, limited texts
  0.1: limited … on, link |, list asap, list or, list remove, list your, list … NUMBER, lista saquenme
  0.1: liste enlevez, liste … diffusion, listes d, listes … envoi, lists |, llantas y, llegando … de
  0.1: llego … la, lleguen … de, llevarla, lo, lo … quitenme, locks, lol what, lol … more, longer consent
  0.1: longer has, longer … customer, look … the, los bloquee, los di, los leo, los puntos, los … le
  0.1: los … mucho, los … pero, los … saquenme, los … ustedes, loud … a, lui … plus, luto, m achaler
  0.1: m exclure, ma sœur, ma … NUMBER, madame je, madre … sus, magasin vous, maintenant enlevez, mais enleve
  0.1: mais … prefere, maitr-, maitresse, mal a, mal … es, manager to, manana … de, mandando quitenme
  0.1: mandarme … a, mande nada, mande recados, mande … mensajitos, mandeis, manden ninguno, manden … uno
  0.1: mandenselos, mandes texts, mandes … nada, maneja, manquer, mardi NUMBER, marid-, marido, mark my
  0.1: marketing to, marketplace, mas comunicaciones, mas con, mas en, mas mensajitos, mas msj, mas se
  0.1: mas … ni, mas … para, mas … posible, mate no, mate |, maudi-, may … be, may … to, mci, me compre
  0.1: me donnent, me eliminen, me fait, me incluyan, me message, me porfavor, me reveillent, me servent
  0.1: me tenes, me … bendiga, me … enlevez, me … esos, me … lo, me … ninguno, me … roaming, me … s
  0.1: me … thank, me … yours, meant … send, meant … somebody, meme nom, memoi-, memoire, mensajes aqui
  0.1: mensajes quiteme, mensajes … saquenme, mensajes … y, merci, merci … cesser, merci … je, mere … la
  0.1: mes freins, mes patins, message came, message en, message list, message … number, messagerie
  0.1: messages kindly, messages point, messages … thank, messaging … please, mettez … numero, mi abogado
  0.1: mi abuelita, mi gente, mi vecino, mi … a, mi … d, mi … puso, mi … quitame, mid, mientras no
  0.1: mientras … me, mija, mine from, mis … de, moi d, moi mauvais, moi ne, moi retirez, moi … besoin
  0.1: moi … courriel, moi … messages, moins d, moins que, molestan, molestia quisiera, molestia … que
  0.1: mon choix, mon … moi, mon … partout, mon … soit, mon … veuillez, monsieur … ne, montar, monto, montrer
  0.1: moon, more alerts, more cycling, more notifications, more … porfa, mostrar, mothe-, mouss-
  0.1: moved … please, mucha-, mucho … de, mudam-, mudamos, muestrenme donde, muestrenme … firme, must … your
  0.1: my coupon, my privacy, my ticket, my … does, my … fixed, my … must, my … said, my … thanks, my … then
  0.1: my … was, n aime, n … not, nada … esto, names NAME, nationale de, ne fais, ne roule, ne … communiquer
  0.1: ne … etre, necesito … mensajes, need … tube, needful … remove, needing … texts, negocios, neith-
  0.1: neither, nena, nerfs arretez, never set, never … again, never … foot, never … my, ni tengo, ni textos
  0.1: ni ver, ni … recordatorios, nice … i, ninguna lista, ninguna tienda, nn, no consenti, no monto
  0.1: no puede, no pueden, no reminders, no trabaja, no trae, no … anything, no … cycling, no … dejan
  0.1: no … dinero, no … doy, no … estar, no … has, no … incluyan, no … ir, no … mucha, no … notifications
  0.1: no … of, no … propaganda, no … was, no … works, nobody, nom a, nom ici, nom … ici, non enleve
  0.1: non retirez, non … ai, non … retirez, none |, nos mudamos, nos … a, not bike, not message, not mind
  0.1: note pour, note … i, nothing, nothing from, notificaciones para, notre numero, notre … de
  0.1: nous … retirez, nouveau … pis, nouveaux, now ever, now or, now … get, number belongs, number did
  0.1: number dsl, number dude, number equivocado, number like, number must, number without, number … all
  0.1: number … be, number … longer, number … mistake, number … spam, numbers been, numerique, numero ne
  0.1: numero para, numero partout, numero … suis, nunca autorice, nunca … estos, objec-, object, of attorney
  0.1: of state, of text, of today, of … computer, of … remove, of … stuff, off everything, off … more
  0.1: off … stop, off … take, oil, ok, ok you, olvide mi, on insta, on … charge, on … de, on … did
  0.1: on … fridge, on … paper, on … voit, on … wall, onda, one on, only … about, only … and, only … once
  0.1: or … to, os habeis, otra bici, ouell-, ouellet, oui, our numbers, oust, out in, out … los, out … me
  0.1: out … state, outfi-, over … i, oye bro, pa textos, padre-, padres, pana, para … numero, parenle con
  0.1: participar, participe, pas alors, pas faire, pas qui, pas … ce, pas … telephone, pasada y, paz con
  0.1: paz … con, pecr, pedal, pedir que, pediria, peine … m, penni-, perde-, perdon … yo, perez-, pereza
  0.1: period thank, period … you, periodico, permis … m, permission … m, permit, pero … deseo
  0.1: persona … busca, persona … buscan, phone down, phone it, phone stuff, phone … every, phone … no
  0.1: phone … take, pickl-, pigeo-, pila, pinging, pis … deux, pis … plus, pitid-, pitido, plan es
  0.1: plan please, plan … me, please and, please deactivate, please get, please opt, please plus
  0.1: please … me, pliss, plot, plot twist, plumbing, plus communiquer, plus … texter, plus … tout
  0.1: point merci, point texting, point … me, pompier, ponchadura, por … ni, por … pero, por … yo, por … you
  0.1: pour … c, pour … desabonner, pour … ne, pour … rendez, pour … velos, pourriez … me, pourtant |, pouve-
  0.1: power of, power … attorney, prefer … texts, prefere … pas, prefere … plus, prefererais … plus, prefi-
  0.1: prefiero, prefiero … no, prenez le, presente, pret … velo, previously, primo, programme de, proxima
  0.1: pu … bike, pu … enlevez, pu … savoir, pu … texts, publicitaires, publicitaires |, publicite … mon
  0.1: pubs … moi, pueda |, puedo leer, puedo recoger, puerto, puerto rico, puso … numero, put an, put … end
  0.1: quand … m, que ahora, que c, que eliminen, que mes, que nunca, que pereza, que queria, que … chamo
  0.1: que … es, que … escribieran, que … mando, que … nom, que … saquenme, que … suis, quede, quejo
  0.1: quelle est, question mark, quien los, quiero … mas, quitan … los, quitarme … los, quitaron el
  0.1: quiten este, quiten … number, quitenme delete, quoi … ce, radio, rancune |, range, rather than
  0.1: reasons, reassigned, recados … no, recois un, recordatorios ni, recu le, refac-, registro |
  0.1: remove … and, remove … contact, remove … your, remueven, reparation pas, report to, required
  0.1: respeto you, rest and, retirar mi, retirar … numero, retirarme de, retiree de, retiren mi, retirenlos
  0.1: retirer … vos, retirez … cell, retiro, retiro de, reveillent, revoco el, revoke … to, revoque mon
  0.1: ride … one, rien contre, rien |, rifas, right … am, robot … moi, rodad-, rodada NUMBER, roofe-
  0.1: ruego que, rusty, sacan … su, sacrez … patience, said hed, salirme … esto, sans ma
  0.1: sans … consentement, sans … permission, sante, saquen … numero, saquenlo |, saquenme … su, saskatoon
  0.1: saturday and, savoir |, scout-, scouts, scrapez mon, se cual, se voit, se … en, se … llena
  0.1: se … samedi, semana you, semana … y, send texts, send>send, sending … stuff, senora |, senora … la
  0.1: sentido, sept, ser contactado, serieusement, service mais, service please, service was, servicio de
  0.1: servicio … mensajeria, set foot, set … in, shedi-, shediac, shop … i, shop … it, shop … texts
  0.1: should … be, shove your, shut these, si son, si … llamo, si … se, sick … tired, sigan … avisos
  0.1: signale au, siguen quitenme, siguen … mensajes, simplifying, sin … autorizacion, sin … no, sin … yo
  0.1: since, sirvase, sistema por, slay, sms j, sms … mon, snowbirds, so go, so … and, so … discontinue
  0.1: solicito baja, solide, someone, something |, something … you, son tan, son … amables, sonne … l, sordo
  0.1: souhaite … plus, souhaiterais, sourire, soy quien, soy … senor, sprin-, spring, stand these, still got
  0.1: stop con, stop does, stop en, stop mensajes, stop s, stop text, stop the, stop … get, stop … il
  0.1: stop … los, stop … mensajes, stop … svp, story … i, strangers, strike … number, su servicio
  0.1: su telefono, su … con, subscription to, suficientes, super-, suppo-, supprimer mes
  0.1: supprimer … coordonnees, sur ce, sur que, sur un, sur … cell, suscripcion … los
  0.1: suscripcion … mensajes, suspend, suspendre, suyos, svp … merci, svp … son, system please
  0.1: tabarnak arretez, tabarnak … de, tank, tannee … vos, tantos … quitenme, tard |, tarjeta de, tcpa i
  0.1: tcpa you, telefono asi, telefono en, telefono por, telefono … los, telephone … je, telephone … pour
  0.1: tell … in, tenei-, teneis, tenem-, tenemos, tengo ansiedad, tengo dinero, tengo plan, tengo … no
  0.1: tenid-, tenido, terminate messages, termine, tes messages, tes … de, text costs, text messaging
  0.1: text take, texte … le, texted at, texted … this, texting for, texting take, texto ca, texto favor
  0.1: textos automaticos, textos llamadas, textos paren, textos thanks, textos … ce, textos … jour
  0.1: textos … quitenme, texts ever, texts merci, thanks … the, that … illegal, that … in, the calendar
  0.1: the computer, the ebike, the future, the group, the ico, the notes, the toddler, the truck, the tune
  0.1: the year, the … down, the … form, the … place, the … program, the … stop, the … tag, the … train
  0.1: them … like, there please, these so, these … anymore, these … go, these … the, think of, thinking it
  0.1: thinking … is, this way, this … as, this … must, thot, though |, thursdays, ti, tiene caso, tiene |
  0.1: tiene … celular, tienen camaras, tienen … no, tienen … talla, tienes el, tijua-, tijuana, timbre no
  0.1: tires … the, tk, to messages, to sell, to … ahead, to … any, to … ico, to … next, to … phones, toda mi
  0.1: todos en, told NAME, told … all, tour … moi, trabaja, trabajar |, trabajo … noche, tracks, trafico
  0.1: transmettre, treas-, treasurer, tried calling, trois textos, troisieme fois, troisieme … que, trop de
  0.1: trop enlevez, trottoir, tulsa, tune … and, tutoyez, twist, un forfait, una carniceria, una sola
  0.1: une carte, une roue, unsolicited … i, unsubscribe … de, unsubscribe … phone, unsubscribe … these
  0.1: up it, up … mistake, up … take, use to, useful to, usen … numero, ustedes quitenme, ustedes … los
  0.1: utilisation … mon, vais … une, velo … devez, venderme, venta, venue, veuillez supprimer
  0.1: veuillez … mon, veux le, veux … enleve, veux … jamais, veux … mon, vez dejen, vez me, videos, viejitos
  0.1: vive la, vive … NAME, vivo … miami, voit samedi, volvere, vos … arreter, vos … bonne, vos … mais
  0.1: vos … otez, vos … sur, vot liste, votre boutique, votre fichier, votre … arretez, votre … avec
  0.1: votre … otez, voudrais pas, voudrais quitter, voulais juste, vouloir message, vous … ne, vous … numero
  0.1: voyageur, vrai … moi, want sms, want some, want … message, want … please, wanting these, warning, we
  0.1: we are, we … one, weddings, week and, week … so, what happened, what |, whatever … me, whoever had
  0.1: whose, why … you, will … please, will … to, winni-, wish you, wishes … stop, with … customer
  0.1: withdraw consent, woman, work in, work so, works, worth NUMBER, write me, write … anymore
  0.1: wrong … mate, x … you, y estaba, y quedamos, y … aucun, y … cel, y … cerrado, y … numero, y … quitenme
  0.1: y … vuelvan, yank, yo stop, you delete, you lot, you or, you … at, you … charging, you … deseo
  0.1: you … enough, you … ever, you … la, you … trabaja, you … wasting, your company, your damn
  0.1: your messaging, your notifications, your … can, your … go, your … never, zona, | are, | asking
  0.1: | cancelle, | causa, | copy, | desconectenme, | desinscribirme, | effective, | estaba, | evitez, | ffs
  0.1: | finished, | guys, | haced, | liberenme, | mijo, | moins, | olvide, | parece, | pinches, | plot
  0.1: | ponga, | pour, | power, | respect, | senores, | shove, | suena, | tantos, | thinking, | told
  0.1: | unsubscribe, | worry, | … always, | … any, | … arrive, | … bikes, | … cellulaire, | … celular
  0.1: | … ces, | … chain, | … commande, | … deactivate, | … definitiva, | … dicte, | … disparaitre
  0.1: | … estuvo, | … kindly, | … manera, | … mauvaise, | … mudamos, | … needs, | … nom, | … nuevo, | … off
  0.1: | … opted, | … pago, | … parece, | … pasaron, | … privacy, | … replied, | … roue, | … saturday
  0.1: | … senores, | … supprimer, | … tarjeta, | … trying, | … twist, | … vuelven, | … watch, ~_adm, ~_aga
  0.1: ~_alu, ~_ase, ~_c_, ~_cul, ~_cut, ~_da, ~_eta, ~_fin, ~_fle, ~_flu, ~_gd, ~_hat, ~_heu, ~_hid, ~_id
  0.1: ~_inf, ~_lac, ~_lo_, ~_luc, ~_nev, ~_oil, ~_ok_, ~_ond, ~_oy, ~_pet, ~_ti_, ~_unl, ~_was, ~_way, ~_we_
  0.1: ~abon, ~acks, ~acre, ~act_, ~ady, ~ady_, ~alam, ~amm, ~anco, ~ann, ~anym, ~armi, ~avis, ~az_, ~bake
  0.1: ~bath, ~bin_, ~bt_, ~bue, ~cas, ~cen_, ~cez, ~cez_, ~cibi, ~cion, ~code, ~craz, ~cul, ~cus, ~dada
  0.1: ~dal_, ~dand, ~daro, ~dej, ~diac, ~die, ~echo, ~econ, ~ecti, ~eei, ~eein, ~eer_, ~efie, ~elf, ~elf_
  0.1: ~ella, ~elm, ~eno, ~eot, ~eron, ~ess_, ~eta, ~fini, ~flu, ~fui_, ~gies, ~glas, ~god_, ~hin, ~hipp
  0.1: ~hond, ~hos, ~hose, ~hri, ~hun_, ~iac, ~iaj, ~ias, ~iba, ~ich, ~idad, ~idea, ~idin, ~idio, ~ife, ~igeo
  0.1: ~ikes, ~inar, ~inen, ~ios, ~isan, ~istr, ~ists, ~iti, ~its, ~ka_, ~lam, ~lap, ~lavo, ~law_, ~leb, ~les
  0.1: ~lin_, ~loo, ~lot, ~maud, ~mija, ~mit, ~nale, ~nct, ~ndle, ~nego, ~neit, ~nfo_, ~niti, ~nou, ~nou_
  0.1: ~now_, ~nte_, ~ntis, ~nvoy, ~nym, ~nymo, ~ocat, ~oche, ~ofer, ~ogle, ~ons_, ~onso, ~onti, ~opit, ~orta
  0.1: ~oss, ~otec, ~otel, ~otti, ~oui_, ~oven, ~oye, ~pesi, ~pige, ~pok, ~rath, ~razy, ~rci_, ~rco_, ~rdar
  0.1: ~rew_, ~rim, ~rio, ~rior, ~rivi, ~roup, ~rouv, ~rox, ~rule, ~sed_, ~shes, ~siga, ~sna, ~soi, ~sol
  0.1: ~spri, ~stes, ~teli, ~tem, ~tici, ~tie, ~tio, ~tre, ~tuvo, ~ualq, ~uded, ~uelo, ~uenl, ~uge_, ~uler
  0.1: ~ump_, ~unl, ~unni, ~uppo, ~uten, ~uvo_, ~uy_, ~viaj, ~vot, ~was, ~way, ~we_, ~whos, ~ymo, ~ymor
  -0.1: NAME again, NAME example, NAME je, NAME que, NAME … told, NUMBER call, NUMBER delete, NUMBER feet
  -0.1: NUMBER floors, NUMBER late, NUMBER missed, NUMBER … about, NUMBER … calls, NUMBER … left
  -0.1: NUMBER … more, NUMBER … st, NUMBER … stock, a cafe, a fee, a giant, a google, a light, a pickup
  -0.1: a poco, a rien, a sherbrooke, a … because, a … blonde, a … first, a … he, a … pere, a … rodada
  -0.1: a … tia, a … tune, a … weekend, abierto el, about … warranty, abro, accidentally deleted, activate
  -0.1: activated, address … moved, aft, against the, aguanta |, ahi los, ahora que, ai … ca, ai … les, aid
  -0.1: aire … la, akka, al … el, alarg-, algo, algo mas, aller a, almost done, alqui-, alquiler, alterations
  -0.1: alto … asiento, am changing, am late, am sick, am … tired, amables, amazo-, amazon, amene-, amener
  -0.1: anand, and … need, annule … pas, annuler l, annuler la, anxie-, anyone there, anythng, anyways
  -0.1: apart-, aparta, apartamento, aparte, aparte |, apartment, apj, apologizing, appa, appeal, appelez a
  -0.1: appelez … la, apretada, aprue-, are like, are shot, are … still, are … there, arm, arrete … quand
  -0.1: as before, as … on, asiento viejo, ask … for, asked my, assignments, assum-, assume, asusto, at gate
  -0.1: at … bike, at … gym, at … office, at … station, at … then, atento, attache, au … rue, au … samedi
  -0.1: aujou-, aujourdhui, autorise, avoir, avoir … a, awesome |, ayer … de, b … i, back door, back on
  -0.1: back row, back wheel, balay-, balayage, ball, ballo-, ballp-, ballpark, bank |, banner, bathr-
  -0.1: bathroom |, batterie charge, battery … not, bcos of, be able, be careful, be … a, bearings, beau
  -0.1: been … hrs, before … i, behind a, believe |, bell is, bf, bici para, bici … se, bicicleta … de, big
  -0.1: big one, bike … will, birthday … the, blank on, bleue-, bleuets, block party, blocked, blocked … the
  -0.1: bloquea, board |, boite-, boites, bolsa-, bolsas, bolts, bolud-, boludo, bonjour j, borra, borres
  -0.1: boucle, bounc-, bout de, bout du, braid-, braids, brail-, brain, brake will, brakes myself, branl-
  -0.1: bridesmaids, bridge |, bring own, briti-, british, broke down, bruh |, bucks, built, bury, bus broke
  -0.1: bus … down, but yes, but … one, buzon, by … car, c … cher, c … fatigant, c … tannant, c … tu, cabanon
  -0.1: cabe en, caffe-, caffeine, call … at, call … if, calle |, calling me, calling since, camaras … NUMBER
  -0.1: cambia, cambian, cambiar el, cambiar mi, cambiar … cita, cambiarlo, cambien el, cambio |, can … all
  -0.1: candles, car park, card can, card … NUMBER, carry schwalbe, carti-, cartier, carto-, cas |
  -0.1: casse … mon, ce … mon, cerem-, ceremony, cerrada, chainring, changer … chaine, changez pas
  -0.1: chaque fois, chaque … svp, chariot, cheaper than, cheaper tires, check in, cher say, chers
  -0.1: chien … mange, chiffres, chipp-, chips |, choco, chole con, chueco |, civic, class … NUMBER, classes
  -0.1: clinic please, clou, clunk, coach … the, coaching, coast-, coaster, cocon-, coconut, codes, colga-
  -0.1: colon-, come home, come then, come … a, come … and, come … at, come … can, coming … with, comme il
  -0.1: como … lo, completa, completa |, compliments, comptoir samedi, con … la, con … senor, consiento
  -0.1: contact on, contact … your, contesta |, contrato, convi-, cooked, cop, corrector, corta, cortaron
  -0.1: couvr-, couvre, cover it, cover |, credit … from, crewe, cried … the, crimp, crisse, crit, croche |
  -0.1: cross my, crowd-, crowded, cuando llueve, cuando … puedo, cuando … recoja, cuanto cobran, cuanto dura
  -0.1: cuanto el, cuenta, curb, curiosity, custa-, custard, cut, d etre, d … pour, dah, dangereux, dans une
  -0.1: dans … cour, dans … metro, dar de, dar … numero, das, day was, de chat, de lujo, de … dimanche
  -0.1: de … electrique, de … fils, de … lado, de … lo, de … no, de … otra, de … papa, de … pouvez
  -0.1: de … soeur, de … tu, de … vie, deada-, deadass, deadl-, deadline, death, debloquer, decia NUMBER
  -0.1: dejado, delante, delete telefono, demande … le, demon-, denti-, deplace, deplacer, des … la, des … on
  -0.1: detie-, detiene, deux … que, devisse, di de, di … baja, dice la, did they, died in, digital
  -0.1: dios … lo, disculpe me, disculpe … no, district, disturbed, do, do wednesday, do … need, do … price
  -0.1: do … recommend, do … that, do … walk, doblo, does, does … come, dog ate, domingo … la, don, dona
  -0.1: done by, done or, doors, dorad-, dorm, dos partes, drain-, dripp-, dripping, driver |, driving test
  -0.1: droppers, du jeu, du lac, dude |, dulce, dulce |, e07, econo-, edad, el buzon, el plato, el servicio
  -0.1: el trafico, el tune, el … hay, el … up, elbow, ella … la, emailed, en medium, en total, en … con
  -0.1: en … partes, encontro, engine light, enoug-, enough, enseigne, entree, entrer, envoyez le, equipo |
  -0.1: es, esperaba, est cher, est fatigant, est ouvert, est tannant, est trop, est … annulee, est … combien
  -0.1: est … il, est … rue, esta bloqueada, esta cerrada, esta … es, esta … pero, esta … por, este, esti
  -0.1: estudiante, etre … le, ever had, everyone … the, expect, expires, eyebrows, facturez, fais moi
  -0.1: fais pour, fait trois, fait … par, faiz, farew-, farewell, favor … me, feeding the, feelings
  -0.1: feliz dia, fenet-, fenetre, fermeture, fichier |, figur-, fill, filth-, filthy, final … la, final-
  -0.1: finale, find them, fix … so, flash, flatt-, flatted, fligh-, flight got, flight … cancelled, flights
  -0.1: flojo-, flojos, floor |, flower, flowers |, flush, flyov-, flyover, folding, foot |, for letting
  -0.1: for sale, for storage, for … 2, for … thank, for … weeks, for … wife, forever>angry, forge
  -0.1: form … not, found out, found … receipt, fount-, fountain, frayi-, fraying, freez-, frnds are
  -0.1: from … or, front … when, front … will, fuel, fully, funda-, fusio-, gardez … reste, gars … NUMBER
  -0.1: get … receipt, getting … for, gfs, glace, glove, gmail one, gnome, going off, going … lose
  -0.1: going … the, gold, goma, good … are, good … but, good … on, gor, gorda, gosse, got … card
  -0.1: got … elses, gravel bike, grew, grill-, grincent, grind-, grip, groceries, grose-, ground
  -0.1: group … cancelled, grues-, gruesa, guardabarros, guardan |, gusta el, gutte-, hace el, hacen
  -0.1: hacen el, had NUMBER, hagan, haganlo, haha non, haha ok, hahah, hairc-, haircut, haird-, half of
  -0.1: hango-, hangover, happy new, have for, have … opt, have … this, hay rampa, he … you, hear the, hear |
  -0.1: heard about, hed, her … said, her … this, here … i, hey did, hier c, hier … est, highe-, higher
  -0.1: historia, hit … up, hobbi-, hobbies, hold … til, holidays, hope, hora … manana, hose, house i
  -0.1: house … NUMBER, how … are, how … should, how … use, hrs |, huele, hug, hum, hummi-, humming, hungo-
  -0.1: hungover, i book, i quit, i texted, i trust, i wait, i … changing, i … drop, i … late, i … short
  -0.1: i … sick, i … thinking, i … while, i … y, i … your, ideas, ideas |, if possible, if someone
  -0.1: if … rains, il fait, il veut, imprimante, in bus, in … cab, in … garage, in … hrs, in … til
  -0.1: in … will, in … world, included |, infir-, informed, invig-, invigilator, ir … trabajo, irfan
  -0.1: is saturday, is … bad, is … covered, is … gift, is … hospital, is … house, is … landline, is … long
  -0.1: is … lose, is … normal, is … parking, is … people, is … room, is … something, is … that, is … trail
  -0.1: it me, it rains, it right, it … broken, it … just, j enseigne, j … arreter, j … envoyez, j … ma
  -0.1: jajaj, jamais demande, jamb, je mets, je veux, je … attendre, je … ce, je … mettre, je … quitter
  -0.1: jerseys, junct-, junction, just one, just … flat, just … on, jvas, kalya-, kedo, keep … on
  -0.1: keep … rack, keeps, key to, key under, khata-, khatam, kid has, kids … you, kindly … your, kiosq-
  -0.1: kiosque, kit |, know your, knows … so, korea-, korean, l avion, la couleur, la cour, la creme, la est
  -0.1: la fermeture, la garderie, la guardan, la lavadora, la llevo, la negra, la pena, la pouvez, la recoja
  -0.1: la silla, la valvula, la … apres, la … arriere, la … bleue, la … ce, la … chaine, la … charge
  -0.1: la … gauche, la … llevar, la … llevo, la … manana, la … sonne, la … vendredi, lache a, laisses
  -0.1: laissez la, laissez … dehors, lao, largo |, late … the, layin-, laying, le bike, le client, le falta
  -0.1: le livreur, le petit, le … de, leave for, leche-, leches, lect, lecturer, left at, left her, left his
  -0.1: left … is, les cles, les doy, library |, lights … the, like … you, lilie-, lilies, lindo, liquido
  -0.1: list now, livreur … pas, llamadita, llego … las, lleno el, llevar a, llevaron, llevo la, llovi-
  -0.1: llueve |, lmao, lo delete, lo uso, loadi-, loading, locked |, locko-, lockout, lol you, long for
  -0.1: long story, longest, love your, lovin-, loving, lowri-, lowrider, lube for, lujo, lumiere du
  -0.1: lunch … you, luz en, m … a, m … jamais, m … pris, ma reparation, made me, maghr-, maghrib, magiq-
  -0.1: mah, mail svp, mais … je, making it, mandarme, mandela, mano no, manu, marcando, marcher, mari … pas
  -0.1: maria-, mariage, marked, mata, maternity, matin … vous, mauvais … desole, may, me abt, me asusto
  -0.1: me das, me l, me llegan, me prometieron, me … baja, me … guardan, me … les, me … photo, me … single
  -0.1: mean the, mechanical, medical, medicina, meet at, mejor voy, meme … vous, menac-, menace, mere a
  -0.1: message when, message … meant, messages … NUMBER, mesure NUMBER, mi novio, mi … con, mi … quedo
  -0.1: mia la, microwave, mienn-, mieux, mirac-, miracle, misery, missed calls, missed … i, missing from
  -0.1: mittens, moi … ca, mon … velo, month-, more … at, more … on, morning, mosqu-, motor just, mount-
  -0.1: mountain, moving to, mths, mubarak to, much it, much … if, mueve, museu-, museum, muy cara, my
  -0.1: my bad, my bank, my credit, my gift, my light, my wallet, my … come, my … credit, my … gone
  -0.1: my … have, my … need, my … put, my … since, n the, necesito … de, need anything, need help, need it
  -0.1: need … with, neighbor, never in, never … texts, new … my, nice … you, nicer, no consiento, no me
  -0.1: no |, no … ahi, no … ride, no … senal, noisy, nomas … los, not joking, not sent, not sleep
  -0.1: not … about, not … laughing, not … never, note … the, nouveau, nouvelle adresse, nouvelle … est
  -0.1: novem-, now i, now … i, number please, number to, number … go, numero d, numero est, numero stp
  -0.1: numero … erreur, nurse-, o clock, o … el, o … otra, o … que, o … you, oat, oat milk, ocloc-, oclock
  -0.1: of rs, of … is, offense but, oficina |, oiga y, ok je, ok … le, okd, old … from, old … with, on in
  -0.1: on passe, on those, on … brakes, on … demenage, on … laptop, on … road, on … so, on … trail
  -0.1: on … wait, once, one more, one … for, one … n, online … NUMBER, only … left, only … texts, open til
  -0.1: open today, opp, optional, or are, or shine, or … for, or … we, orkut, osei, oter mon, other |
  -0.1: ou … la, oubliez le, our … NUMBER, out … was, outside with, outside … the, ouverte, ouvrage, over at
  -0.1: over with, overt-, owl, pa el, package, padrisima, pagar … dos, pago … efectivo, pan, panni-, pannier
  -0.1: panza, papa no, para … seguro, parado, parale a, parece que, pared, parking … the, parler, part in
  -0.1: part pour, partes |, pas quand, pasar a, paseo … sabado, passe … les, passer samedi, password at
  -0.1: past the, paste-, pastel, patatas, patin, pay NUMBER, payab-, payable, payer … deux, pedaling
  -0.1: pedido de, penal-, penalty, perce, peux annuler, peux arreter, phone bill, phone only, phone … wakes
  -0.1: photo … the, physics, physio, piano, picking … up, picture … the, piece est, pig |, pigeons, pigno-
  -0.1: pill, pillo-, pillow, places, playe-, please for, please … for, please … leave, please … on, plein-
  -0.1: pliee, plumber, plus je, plus … cette, plus … les, policia … no, policy |, poner, poner-, ponerle
  -0.1: popsi-, popsicle, por completo, por una, porque no, port, porte c, porte … est, post … it, posts
  -0.1: pothole … the, pound-, pounds, pour … avion, poussette, poussettes, powde-, powder, prata, prayi-
  -0.1: praying, prefiero no, prendidas, prendre |, prends le, preocupes, price match, principale, probar
  -0.1: problem, prochaine, prom, proud |, pta, puede poner, puerta … atras, pues … me, punch, punch card
  -0.1: que entra, que onda, que sabe, que … llegue, quebr-, quebro, queda el, quel … la, quelle grandeur
  -0.1: quema-, ques, quien habla, quiero cambiar, quiero hacer, quiero mi, quincena, quitan … la, raat
  -0.1: racco-, raide |, rain or, rain … shine, rains |, rampa, rapidrun, raw, reads … texts, ready … pickup
  -0.1: reagi, rec, receptionist, recoja, recommend, recommend |, recumbent, recycle, reemb-, refaccion
  -0.1: reflector, refundable, registrar, registro, rei, reirm-, reirme, remboursement, remove his
  -0.1: remove … shoes, removed my, removed … number, rentre, rentres, renue-, repaint, reparation … est
  -0.1: repeindre, reply from, reserver, resiz-, resize, returning, revisen, rico, ride cancelled, ride in
  -0.1: rien … a, rien … mon, rifa, right about, ringg-, ringgit, rippe-, ripped, roads |, rodada, rolli-
  -0.1: rolling, roomi-, roomie, rotat-, rotor-, rotors, roue arriere, rough-, roughly, roza, rubbe-, rubs |
  -0.1: rueda … la, run … is, sa blonde, saber, saber si, sacal-, sacale, safel-, safely, salio el, salio la
  -0.1: salio … cadena, same time, samos-, say sorry, saying it, says thanks, says … are, scene, school bus
  -0.1: schwa-, schwalbe, screen time, screenshots, se sale, se … quedo, seat … down, seconds, see … on
  -0.1: segun, segura, self, semaines c, semaines … est, semana, semester, sens, sent … message, serie c
  -0.1: serie … est, service est, settl-, sewin-, sewing, shake-, shakespeare, shaki-, shaking, shape, shari-
  -0.1: sharing, sharpen, she quit, she saw, she say, she … asking, she … coming, shifter is, shifts
  -0.1: shop … did, shorts, shoulders, si llama, si llevo, sian |, siaux, sick |, side gate, side of, sides
  -0.1: sideways, sigo en, siguio, silla-, sillas, sin … asi, sin … de, sin … y, since march, size … NUMBER
  -0.1: sleev-, sleeves, sm1, smells like, snip, so fast, so sorry, so … he, so … never, so … she, soda
  -0.1: solar, solicito, solo queria, somebodys, someone elses, someone … a, something … with, son with
  -0.1: songs, sorry to, sorted, souris, sous la, sous le, speak, speaking, spell-, spoil |, spong-, spongy
  -0.1: spoti-, spotify, squat-, stadi-, stadium, stalking, stay … til, still at, still on, still … not
  -0.1: sting-, stop texting, stop … reminders, stopped by, stori-, straight, strav-, strava, strip, stripped
  -0.1: stuck behind, stuck … a, stuck … the, suela, sul, sur … casques, sure did, sure … not, surfa-
  -0.1: surprise, take … name, tandem |, tannee de, tapao, tardi-, tardive, tastes, tau, te … yo, teddy, teh
  -0.1: tel quel, telefono … que, tell … kids, tell … when, terme, text … me, text … so, textb-, textbook
  -0.1: texter … NUMBER, textos sont, than before, than the, that covered, that or, that … can, that … we
  -0.1: the bathroom, the chat, the child, the doctor, the dump, the folding, the fountain, the grips
  -0.1: the kona, the meeting, the news, the numbers, the seatpost, the shimano, the stitches, the … answer
  -0.1: the … bag, the … get, the … guys, the … logo, the … room, the … stopped, the … wheels, the … which
  -0.1: the … why, the … wrong, there before, there parking, these>more, they gave, they … out, they … saying
  -0.1: thinking … that, this but, this it, thorn, throw the, tht |, ticket … is, tikto-, tiktok, time … week
  -0.1: tin, tiran-, tirando, titan-, titanic, to give, to order, to start, to walk, to … call, today and
  -0.1: today or, today … i, todos |, together |, told … you, tons, tonta, too … at, too … you, torch, torna-
  -0.1: tornado, touch, touch … seat, touched, touchez pas, touring, tout est, tout le, traffic on, traigo
  -0.1: transmission, treats, trist-, tromper d, trona-, tronando, tu annulee, tu viens, tu … l, tubes
  -0.1: tune … no, two days, un, un crack, un gars, un regalo, un terme, una maquina, une, une … personne
  -0.1: unexp-, unexpected, unlocked, unope-, unopened, unreal, until the, up can, usado-, usados
  -0.1: use … gmail, used the, va vous, va … appeler, vaina-, vainas, vais … samedi, vale … pena, valvu-
  -0.1: valvula, van a, vas arreter, vello-, vellore, velo dans, verte, veux … ce, vieille chaine, viennent
  -0.1: vieux pneus, vine, vinta-, vintage, vitrine |, vivo, voisin, vosot-, vosotros, vous … jamais
  -0.1: voy manana, voy tarde, vuelta, wait til, waiting … my, wake up, walle-, wallet, want>angry, warde-
  -0.1: warden, warni-, was … on, wat abt, water |, waterfall, way … the, wd, we found, we … been, wedding is
  -0.1: weigh, well come, what psi, what … going, wheel and, wheelie, which of, which … you, while … do
  -0.1: while … is, whist-, wife … me, wifi password, will ask, will go, will … NUMBER, win i, winds-
  -0.1: windshield, with him, with somebody, with … rain, working today, works-, worksheet, world-
  -0.1: worse … before, would at, would card, would … a, would … nice, wow that, wreat-, wrong key
  -0.1: wrong … my, wtu18-, wtu28-, xrays, y tiene, y va, y … quien, yeah nah, yeso, you already, you bring
  -0.1: you called, you lo, you pas, you price, you recommend, you salio, you sold, you texted, you wrote
  -0.1: you … coming, you … schwalbe, you … tuesday, young man, your form, your junk, your side, your … wrong
  -0.1: zoo, | adios, | anyone, | apply, | avisame, | borrame, | brought, | chut, | con, | crisse, | cut
  -0.1: | darme, | eh, | fixin, | fwd, | gift, | grandpa, | happy, | hate, | i, | m, | meet, | missing
  -0.1: | note, | okay, | practice, | quitar, | raining, | regarde, | salio, | sat, | scratch, | sera, | sold
  -0.1: | something, | tes, | todavia, | traffic, | viens, | wed, | went, | … abt, | … alguien, | … arreter
  -0.1: | … bank, | … besoin, | … bicycle, | … bridge, | … brutal, | … buena, | … cards, | … cracked
  -0.1: | … creaking, | … das, | … dejen, | … deux, | … digo, | … dile, | … envoyer, | … fan, | … food
  -0.1: | … forward, | … getting, | … grandson, | … guidon, | … hacer, | … ici, | … llamo, | … made, | … nah
  -0.1: | … parents, | … partir, | … patron, | … pido, | … piece, | … posted, | … puedes, | … queue
  -0.1: | … quote, | … roommate, | … ruido, | … seas, | … siege, | … sortie, | … souris, | … surrender
  -0.1: | … till, | … whatsapp, | … wheel, ~_aff, ~_auj, ~_bi, ~_cop, ~_do_, ~_doe, ~_enf, ~_es_, ~_etu
  -0.1: ~_fix, ~_hos, ~_hot, ~_inv, ~_jus, ~_lai, ~_leg, ~_lib, ~_my_, ~_oye, ~_piz, ~_pol, ~_rif, ~_sa
  -0.1: ~_sta, ~_swi, ~_th, ~_un_, ~_una, ~_upd, ~_usi, ~_vel, ~_wri, ~acce, ~ado_, ~ail_, ~alki, ~alo, ~amaz
  -0.1: ~an_, ~appl, ~ardi, ~arit, ~arp_, ~ary, ~athr, ~auj, ~aujo, ~auv, ~ban, ~bar_, ~barb, ~bell, ~big_
  -0.1: ~box, ~buck, ~bugg, ~cham, ~cho_, ~cie_, ~clos, ~coma, ~cost, ~cro, ~cteu, ~ctor, ~cut_, ~dad_, ~dda
  -0.1: ~ded_, ~devo, ~doe, ~does, ~dor, ~dpa_, ~dro, ~dy_, ~eah, ~eah_, ~eal, ~ear, ~ebe, ~echa, ~eds_
  -0.1: ~eed_, ~eeti, ~emos, ~empe, ~enc, ~ense, ~eps_, ~estu, ~ett, ~etud, ~eu_, ~eup, ~euv, ~evra, ~fax_
  -0.1: ~fes_, ~fir, ~fix, ~flig, ~form, ~fr_, ~fte, ~garm, ~gi_, ~gos, ~grat, ~hed, ~hing, ~hous, ~icen
  -0.1: ~ico, ~igur, ~inda, ~inst, ~insu, ~inv, ~io_, ~ipi, ~iro, ~jand, ~kes, ~kon, ~lef, ~lem_, ~leto, ~lib
  -0.1: ~liss, ~lle_, ~may_, ~meo, ~mieu, ~morn, ~mosq, ~nclu, ~nd_, ~ndre, ~nees, ~nev, ~ngo, ~nic, ~nner
  -0.1: ~nos_, ~noug, ~ntie, ~odad, ~ola_, ~omor, ~on_, ~orm, ~ors_, ~orto, ~oyag, ~paga, ~pes, ~pho, ~piz
  -0.1: ~pizz, ~ppa, ~pri, ~prof, ~quel, ~quis, ~ran, ~raz, ~reez, ~rfai, ~rifa, ~rir, ~rit_, ~rms, ~rms_
  -0.1: ~roj, ~rop_, ~rril, ~rsem, ~sonn, ~spoi, ~sque, ~sure, ~swap, ~tamb, ~tara, ~ters, ~tion, ~ton_
  -0.1: ~ubes, ~ue_, ~uee_, ~ueva, ~unc, ~unty, ~uoi_, ~upd, ~urs, ~usar, ~vid, ~viso, ~wes, ~wren, ~yi_
  -0.1: ~ysi, ~ythi, ~zz_
  -0.2: NAME coutu, NAME ling, NAME no, NAME … el, NUMBER j, NUMBER juin, NUMBER just, NUMBER mph, NUMBER oak
  -0.2: NUMBER times, NUMBER … bcd, NUMBER … come, NUMBER … dimanche, a assez, a basic, a bucket, a dead
  -0.2: a demande, a du, a family, a fini, a long, a ma, a mi, a nail, a permis, a seat, a voicemail
  -0.2: a … chain, a … drop, a … over, about … NUMBER, about … dog, about … end, abraz-, acaban, acabe-
  -0.2: accro-, accroche, ace, acepto |, achal-, acordamos, add … for, added, adela-, adelante con, adjust
  -0.2: adjustment, after a, after church, after … one, afuera de, aged, agradezco mucho, ahi estoy, ahi … de
  -0.2: ai … besoin, air … le, ais, al mediodia, al poste, alert, algo … la, all … way, alr |, alto no
  -0.2: am old, am thinking, am … with, amazi-, amazing, amoun-, amount, an, an idiot, and nobody, and use
  -0.2: and … she, and … shifter, and … you, ang, angry … i, anniv, annule ou, annule … rdv, annulez tout
  -0.2: antes, anual, any1, apres la, aprob-, apt, argum-, argument, around noon, arret … je, arrete … au
  -0.2: arrivees, arrivees |, asked for, asking … is, at … 2, at … and, at … door, at … table, ate a, au bout
  -0.2: au feu, au travail, auto, auton-, avez des, azul … la, b there, backw-, backwards, bagel-, bagels
  -0.2: bain, bajal-, bajale, bajel-, bajele, bakery |, banana, banana |, banya-, banyan, basic, basic … up
  -0.2: basically, batht-, bathtub, batin, batterie je, batterie … te, batti-, batting, bcoz, be … now
  -0.2: be … so, beau … a, been in, before … after, beginner, behind |, bell for, belle job, berge-, bergeron
  -0.2: besoin … m, besoin … un, beta, bici ahi, bici el, biffe-, biffez, big ring, bike do, birds, bitte-
  -0.2: bizum, bleue, bloqueada, bloqueenme, boile-, boiler, bonjour … ai, bonjour … je, bonne soiree, bonso-
  -0.2: bonsoir, boome-, boomer, bosse, bouchons, boucles, bouto-, bouton, bracket |, breakfast |, bright
  -0.2: bro the, brode-, broder, bronx, brown, bubble, bubble tea, bueni-, bulk, burnt |, burst, bus driver
  -0.2: bus to, bus … not, buses, but here, but … want, but … we, buttons, by around, by at, by noon, by … it
  -0.2: by … place, bye a, c … plus, ca avoir, ca prend, ca serait, ca sur, ca … enerve, ca … juste
  -0.2: cadena otra, call from, call you, call your, call … off, called twice, called you, calzo, camaras |
  -0.2: cambiar la, cambien … cadena, cambio mi, came thru, came … at, caminando |, camisas, camp … velo
  -0.2: campa-, can … block, can … borrow, can … stay, cancel … tune, cancelled so, cancelled … gym
  -0.2: cancelling, candl-, canoe, carry-, carrying, cavit-, celui du, celular se, chairs |, chall-, charity
  -0.2: chavo, checar, chess, chicos, child seat, chueca |, chueco, clarinet, class fund, cleaner, client a
  -0.2: clock … the, coati-, coating, cobraron dos, cobraron … veces, cocho-, comad-, comadre, combien je
  -0.2: comes … NUMBER, coming out, coming … NUMBER, commande, commande du, comment … la, como desactivo
  -0.2: como … de, compa you, compania |, complain, compris, compro |, con NUMBER, conduisant, confirming
  -0.2: considered, consignment, cooke-, copied, coraj-, coraje, corazon |, couch |, couch-, coucher, cough
  -0.2: could somebody, could … remove, could … tell, coupez la, coupez … les, coutu, covered, cracks
  -0.2: cracks |, creaking, crew, crew |, cross … name, cuanto la, cuanto se, cuanto tarda, cubierta, curso
  -0.2: dad can, danke, dans … sac, date … the, day but, day … i, de aluminio, de char, de contacto
  -0.2: de enfrente, de place, de … boss, de … esquina, de … nouvelles, de … ruido, de … sans, de … vos
  -0.2: de … you, debar-, debarrassez, decirlo, decla-, deepa-, deepavali, deja … hacer, dejame … la
  -0.2: dejar el, deje el, dejen … de, delete asiento, delete manubrio, delete taller, delete the
  -0.2: demain NUMBER, demain on, demen, depuis … semaines, desactivo, desactivo el, descarga, detac-
  -0.2: details, devis-, did your, did … finish, dije |, dimanche … est, dinosaurs, direccion … you, disas-
  -0.2: disaster, discu-, dispo-, dites … a, do … NUMBER, do … charge, do … instead, do … pay, do … rush
  -0.2: do … wear, doa, dollars, domino, done at, door i, dos … por, down … i, driver … stop, drop my
  -0.2: dropper, drown-, du … au, due to, dura |, dure, dying, earri-, earrings, ecrivez vous, efect-
  -0.2: efectivo, el bronx, el curso, el encargado, el muchacho, el presio, el … llego, el … suena, elles
  -0.2: email for, email … me, emp, empen-, en attendant, en bici, en conduisant, en face, en otro, en … cel
  -0.2: en … j, en … tarde, enfin, enter, entra … la, entreposage d, entreposage … hiver, entreposez, envel-
  -0.2: envelope, envies, envoyer … sms, eps, es muy, es … jueves, esa bicicleta, espero |, est … on
  -0.2: est … toi, esta mi, et l, etais, etes fatigants, etes … ouvert, everyone in, exchange the, excusez
  -0.2: expire, eyebr-, fabri-, factura a, fail, fait pas, fait … de, feed me, feel like, feet, felicitations
  -0.2: feria-, feriado, fetch it, fijese que, fine do, finir, firmw-, firmware, first, fissu-, fissure
  -0.2: fix a, flat lol, flies, foldi-, for two, for … baby, for … basic, for … brother, for … is, for … kids
  -0.2: for … police, for … you, forget the, fourt-, fourteen, freewheel, frein … pas, frere a, fri |
  -0.2: friday please, froid, from bank, from dad, from it, frotte |, ft, funcionar, g1k, gagne-, garde le
  -0.2: garder, gaspe-, gaspesie, get … phone, girl, giving up, glass |, goats, going round, going … for, goo
  -0.2: good job, gosses, got approved, graci-, gracias solo, grade-, grades, gran, grann-, granny, grave-
  -0.2: gravy, gregg-, greggs, grise, guardan, guidon est, guidon … le, gyan, hacer ruido, had … up, hafiz
  -0.2: half now, handi-, handing, harde-, harder, hari … maaf, has … off, he ate, he sent, he … with
  -0.2: he … your, headc-, headcount, heartbroken, heave-, helme-, helps, her off, here with, here … did
  -0.2: here … you, hier j, hier … ai, hills |, him it, his, his … not, history, hod, hols, home for
  -0.2: how late, hows my, hows … baby, hr |, husbe-, husbend, hybri-, hybrid, i hit, i hv, i ride, i saved
  -0.2: i took, i treat, i wear, i … bad, i … for, i … live, i … old, i … take, if … pay, ignore, impre-
  -0.2: in tomorrow, in … NUMBER, in … envelope, in … kitchen, in … saturday, info … your, infra-
  -0.2: inscripcion, inside |, insta |, into … big, is flat, is giving, is left, is making, is taking, is two
  -0.2: is … after, is … can, is … contact, it 2, it already, it costs, it gone, it i, it … one, it … the
  -0.2: jaja por, jamais signe, je this, je … avoir, je … prendre, je … ramasse, je … rien, jello, jueves a
  -0.2: jugar, jumpe-, jumper, junior, just going, just … a, juste des, juste … chaine, keep my, keep … to
  -0.2: king |, kitte-, kitten, knows … i, kofi, kreo, kwa, l ajustement, l hopital, l … combien, l … fois
  -0.2: la compro, la parada, la pintura, la playa, la policia, la puedo, la que, la rifa, la sacoche
  -0.2: la … lache, la … llego, la … nueva, label, labou-, labour, lac |, lache le, lache |, lad, laisse … la
  -0.2: laksa, landl-, landlord … the, lane, las … a, las … you, last … of, later i, lates-, latest
  -0.2: laundromat, lavan-, lavanderia, le bouton, le metro, le modele, le prendre, le ramasse, le rendez
  -0.2: le va, le … foto, le … frotte, le … mucho, le … roule, le … s, leaf, learned, left him, left … i
  -0.2: lefto-, leftovers, lend … your, les casques, les dio, les notifications, les voy, les … du, les … m
  -0.2: leurs, lieu d, lighthouse, like an, like … but, like … idiot, ling, list he, list my, live with
  -0.2: live … and, livra-, livraison, llave … la, llego tarde, llego … pieza, lleva-, lo bendiga
  -0.2: lo … acordamos, lol so, loma, look for, looks … a, loose-, loosen, los … voy, lost in, lots, lou
  -0.2: louss-, lower the, lrt, lui en, lunch i, luz … la, m NAME, m as, m … demande, ma paye, maaf
  -0.2: maaf zahir, maaf … batin, maam i, maili-, mais les, mais vous, mais … textos, making a, manana a
  -0.2: manana … las, mandame … texto, mandar … de, manejar, mange mon, mango, marqueme, mas … jaja, maste-
  -0.2: master, matter … me, me cobraron, me llevo, me mude, me rn, me til, me … dejado, me … hacer, me … of
  -0.2: me … texteando, me … think, mech, meet … the, mejor … de, mejor … el, meme … j, mensaje era
  -0.2: mensajes … voz, merry xmas, message was, message … svp, messages en, mezcl-, mi … cuanto, miles |
  -0.2: mine is, minou, minus NUMBER, mistake |, modeles, moi que, moi … cette, mois |, mojad-, mojada
  -0.2: mom is, mom … in, month … you, morce-, more>remove, mosus, motor |, mou |, moved … NUMBER, mow, mph
  -0.2: mtn, mude, mueva-, muevan, mummy … the, muruk-, murukku, must … a, my address, my flight, my grandson
  -0.2: my teenager, my toddler, my … it, my … parts, my … sister, n, nail trim, necesito que, necesito una
  -0.2: neck, need … by, never … and, new … resolution, news … my, nieto, no den, no message, no phone
  -0.2: no traer, no wrong, no … but, no … haga, no … need, nomas … que, noodles, not giving, not interested
  -0.2: not matter, not rush, not speak, not wear, not … able, not … and, not … thinking, not … unsubscribe
  -0.2: not … you, notificacion, now with, number … can, nysc, o … yo, oak, ocurr-, ocurra, of stock
  -0.2: of … damage, off his, off … one, off … total, okada, on, on monday, on you, on … day, on … gift
  -0.2: on … instead, on … kickstand, on … till, on … wheel, on … wheels, one she, one so, one … them
  -0.2: only … me, order, otros |, out … am, out … stock, ouvert dimanche, ouverture, ouvre-, ouvrez, over a
  -0.2: overnight |, pa … you, packa-, pal, panic, para … de, para … en, para … fin, pari, part … the
  -0.2: parte |, partes, pas avec, pas toi, pas |, pas … plus, pasame, pasel-, pasele, passe … soir, pasti-
  -0.2: pay cash, pay half, payro-, payroll, pe, pedals, pegad-, pegada, peinture, pen, pensarlo, peoni-
  -0.2: peonies, per … so, perdon no, perdon … me, perdona, pere est, permission to, persona por, petits |
  -0.2: phone to, photo c, photo … est, pick a, picked |, pickup i, pies, pin |, pinon, pitch is
  -0.2: place please, please come, please respect, please … instead, pleut |, plus NUMBER, plus son, pneu d
  -0.2: pneu … en, pneus NUMBER, po |, polka-, polkadot, popco-, popcorn, por aca, por que, por … traer
  -0.2: porfa you, pour aines, pour enlever, pour … une, pouvez enlever, pouvez … me, pow, prayers, price is
  -0.2: prise, prix pour, proceda, properly |, puedo … hoy, puedo … la, puerta de, pulli-, pulling, pushi-
  -0.2: pushing, put … old, quand … vous, quava-, quavant, que acordamos, que deje, que … ai, que … mis
  -0.2: que … this, quelle marque, quelle … le, quelqu … vous, qui … appelle, quick-, quickly, quiero dar
  -0.2: quiero mas, quit … with, quitale el, quote-, rabais pour, rack and, raya maaf, raya … zahir, rayur-
  -0.2: rayure, ready but, rebajas, rebat-, rebate, reciba, recoge |, recogerla |, recomiende, recuperer
  -0.2: refuse … pay, remain, remember to, renouvele, rental for, rep, reparacion … no, repit-, reply … a
  -0.2: request no, respondio, resta-, resto-, retire, retiriez, retrouvee, ride, ride … my, rien sur
  -0.2: ring the, ring … bell, rope, rotor, roue arrete, roue avant, rubbing … the, rueda … atras, rug
  -0.2: s … NAME, sage, sais … comment, salgan, san NAME, sans … mais, saturday ride, savai-, say yes
  -0.2: schwinn, scold, scrapez, scratch on, scream, se … sale, seat post, seat … keep, second … i, secti-
  -0.2: section, see … after, selam-, selamat, selamat hari, selamat … raya, semai-, semana |, send help
  -0.2: send … NUMBER, sent … is, sets, she made, shell, shifting into, shiok, ship to, shook, shots
  -0.2: should … NUMBER, si mi, sidew-, sigan mandandome, signa-, sigue … el, sin rueditas, sleeps, slide-
  -0.2: slides, sms to, snack-, snacks, snori-, snoring, so bring, so … does, so … was, soiree |, solei-
  -0.2: soleil, solo … mi, somethings wrong, somethings … with, sorry it, sorry … hear, sourdough, souvenir
  -0.2: soy … NAME, soy … delete, soy … dueno, spin, spot on, stand up, starting, starting with, steel
  -0.2: still … for, still … her, still … off, stop bothering, stop carrying, stop … around, stop … c
  -0.2: stop … de, stopped at, stopped shifting, stories, strai-, streaming, street, stron-, strong, su … es
  -0.2: succe-, suena a, suena cuando, suis pu, suis … NUMBER, suis … je, sur votre, surel-, surely, surgeon
  -0.2: sushi, sweat-, switch … the, sœur, t, tailo-, tailor, take her, talk abt, talked … my, talla NUMBER
  -0.2: tamil, tapon, tarda |, tatto-, tattoo, te amo, teach … to, teal |, tenes, tenni-, tennis, tente
  -0.2: termi-, text notifications, text |, text … a, texto … le, texts so, texts this, texts>these
  -0.2: than … for, thanks so, thanks … much, that lol, that text, that … for, the address, the atm, the bath
  -0.2: the boiler, the claim, the crack, the crew, the fitting, the flu, the frame, the invite, the lab
  -0.2: the netflix, the parade, the photos, the room, the side, the station, the sticker, the tickets
  -0.2: the transfer, the tuneup, the tunnel, the vicar, the wheels, the … after, the … bar, the … door
  -0.2: the … drive, the … free, the … goes, the … needs, the … pads, the … plate, the … send, the … tomorrow
  -0.2: the … trail, then she, then we, then … at, then … it, there a, there … waiting, they need, they … my
  -0.2: they … on, think … the, thinking abt, this family, this … one, this … shop, thumbdrive, thunder
  -0.2: tia |, tienda en, tienda … you, tienen … para, tige de, til friday, till … NUMBER, time for, tip |
  -0.2: tirar, to exchange, to fast, to your, to … all, to … other, today can, today was, toddler … the
  -0.2: toi au, toilette, tooth-, toothpaste, torqu-, torque, tout … a, town til, trabajo no, track, tractor
  -0.2: traer luz, trate-, tray, tried the, trifl-, trifle, trott-, tu … lol, tuerca, tuesd-, tuesday
  -0.2: tuesday … NUMBER, turke-, turkey, turni-, turning, typing this, typo in, un cliente, un vous
  -0.2: un … avec, under the, unlin-, unlink, up … NUMBER, up … me, uprig-, upright, usagees, ustedes jaja
  -0.2: ustedes … mi, va el, va … a, vale la, veux juste, vez … que, viaja-, viajar, viaje |, vibra-, vicar
  -0.2: vieille, vieja y, viernes … you, vitri-, vitrine, volunteer, vos promo, vous ouvert, vous … autre
  -0.2: vous … ecrit, vous … fatigants, vous … permis, vous … pneus, voy al, voy con, voy … pagar, wahoo
  -0.2: wait for, wait … the, waitlist … the, wakey, walking |, walma-, walmart, want … gone, want … keep
  -0.2: was riding, was short, was … good, wash just, washed, wasps, way and, we stopped, we … go, we … see
  -0.2: wed |, week … am, were closed, were … no, what you, whatevers, wheel has, wheel will, wheel … not
  -0.2: wheel … please, when … are, which lube, while … wait, who wants, whole … and, why the, wil, will … by
  -0.2: with these, with … basket, with … lol, wk |, wks, woke up, word |, worried |, y dice, y … mensaje
  -0.2: y … solo, years old, yo … con, yo … lo, you as, you gift, you guys, you really, you scratched
  -0.2: you stay, you tengo, you the, you with, you … hay, you … here, you … ins, you … make, you … match
  -0.2: you … on, you … our, you … taking, you … times, you … vive, you>remove, your shoes, your … a
  -0.2: your … called, your … i, your … message, your … send, yukon, zahir, zahir batin, | aunty, | bajale
  -0.2: | bajele, | battery, | biffez, | big, | blue, | calisse, | calls, | cambio, | cease, | church
  -0.2: | client, | dame, | drop, | find, | free, | genre, | interview, | jeudi, | laptop, | meant, | medium
  -0.2: | parcero, | perdona, | pics, | ps, | puedes, | quitame, | really, | samedi, | scrapez, | seat
  -0.2: | selamat, | sortez, | student, | test, | texter, | traigo, | trains, | vendredi, | wah, | walk
  -0.2: | warranty, | … agradeceria, | … apellido, | … avocat, | … batterie, | … boite, | … cayo, | … chairs
  -0.2: | … cle, | … contact, | … cousin, | … desactivo, | … done, | … finis, | … flight, | … front, | … gate
  -0.2: | … hari, | … inscription, | … later, | … list, | … netflix, | … nice, | … nouvelle, | … pagar
  -0.2: | … parada, | … peut, | … puede, | … recibo, | … rue, | … sick, | … sis, | … stuck, | … teenager
  -0.2: | … treat, | … tuesday, | … urge, | … vas, | … xmas, ~_abe, ~_ai, ~_an_, ~_asa, ~_avi, ~_bis, ~_boa
  -0.2: ~_efe, ~_eg, ~_fi, ~_how, ~_ju, ~_lec, ~_min, ~_n_, ~_ne, ~_on_, ~_pas, ~_pe_, ~_pea, ~_pil, ~_pos
  -0.2: ~_run, ~_sc, ~_t_, ~_tet, ~_try, ~_wre, ~_yes, ~_zi, ~_zip, ~aby, ~acka, ~afte, ~ajo_, ~alq, ~alqu
  -0.2: ~ambr, ~anda, ~ank_, ~arde, ~ass, ~atu, ~baby, ~bbe, ~bia_, ~bili, ~cabe, ~cari, ~cart, ~cat, ~ceme
  -0.2: ~cha, ~chin, ~cho, ~cib, ~cit, ~ckag, ~coi, ~cue, ~decr, ~dian, ~dit, ~dora, ~dou, ~du_, ~eam_, ~eau_
  -0.2: ~eci, ~edid, ~eens, ~enou, ~epa, ~esm, ~esos, ~fat, ~fere, ~fin, ~for, ~gara, ~gee_, ~gene, ~ggin
  -0.2: ~hand, ~harm, ~has, ~hat, ~hs_, ~ides, ~iez_, ~iffe, ~ile, ~ine, ~ini_, ~inn, ~ique, ~ired, ~irl_
  -0.2: ~itr, ~ivra, ~kag, ~kage, ~lace, ~led, ~lend, ~les_, ~ley, ~lid_, ~lin, ~lli, ~lmet, ~mao, ~mao_
  -0.2: ~mete, ~mex, ~mis, ~mixe, ~mplo, ~nail, ~nanc, ~ndas, ~ndi_, ~ndr, ~nds_, ~nk_, ~nos, ~nsoi, ~nur
  -0.2: ~oces, ~oms, ~oms_, ~ondi, ~ongr, ~onl, ~orm_, ~osi, ~osq, ~osqu, ~oste, ~ound, ~oye_, ~pab, ~padr
  -0.2: ~pagu, ~prov, ~quoi, ~rch, ~rd_, ~rday, ~re_, ~reet, ~rezc, ~rig, ~ror, ~rque, ~ru_, ~sait, ~saro
  -0.2: ~sell, ~sito, ~so_, ~spar, ~spl, ~spr, ~ssi_, ~stat, ~swi, ~tel_, ~teng, ~tet, ~trot, ~udia, ~uebe
  -0.2: ~uesd, ~ugh, ~ulem, ~und, ~une, ~uoi, ~urp, ~uto_, ~utt_, ~vail, ~vay, ~vio_, ~wap, ~wre, ~xter, ~yer
  -0.2: ~zip
  -0.26: (tables say none)
  -0.3: 2 tubes, 2 … c, NAME are, NAME … today, NUMBER digits, NUMBER esta, NUMBER hrs, NUMBER still
  -0.3: NUMBER will, NUMBER … bikes, NUMBER … like, NUMBER … need, NUMBER … only, NUMBER … send
  -0.3: NUMBER … still, a ecrire, a marcar, a perdu, a preguntar, a ramp, a usted, a waiting, a … back
  -0.3: a … bag, a … bike, a … course, a … inch, a … jeu, a … just, a … marche, a … nombre, a … party
  -0.3: a … question, a … the, abierto |, accessible, accounting, acheter, add … to, address … NUMBER, adress
  -0.3: adresse c, adresse … est, after, agarran, ahorita |, ai … avec, aidez, aidez moi, aimerais … vous
  -0.3: ajustement, al muchacho, alertes pour, alguien que, alguna … de, allah, aller le, aller … chercher
  -0.3: almac-, almacenaje, already NUMBER, aluminio, am taking, am … getting, am … years, amk, an ebike
  -0.3: an … for, and NUMBER, and say, and tired, and will, and … says, and … to, annee a, annee … vous
  -0.3: answers, anxiety, apague la, appel-, appelee, appelez … avant, approuve |, apps, aprender, apunteme
  -0.3: are done, are eating, are … allowed, are … annoying, are … coming, arregla, arriver, as usual
  -0.3: as … le, asked … my, asking if, asking when, assurances, at noon, at yours, at … wrong, ate the
  -0.3: au … je, aucun message, aurai-, autobus est, autorise le, avant ou, avec son, avez … encore, avisame
  -0.3: avisame cuando, bag of, baja you, bake, balat-, balatas, banda-, bandana, banne-, bao, barree
  -0.3: batterie |, be good, becau-, because, before … please, beg, berth, bhaiy-, bhaiya, bibs, bici jaja
  -0.3: bicicletas |, bicis usadas, bicycle … is, bike what, bike … in, bike … so, bip, blk, block my
  -0.3: blocked … driveway, blurr-, blurry, board, bon j, bonne … la, book the, boot, boss … me, botel-
  -0.3: bought NUMBER, boundary, boutique est, box … the, branc-, branche, brave, breaking up, brigh-
  -0.3: bring a, bring the, bubbl-, buffe-, buffet, burle-, burley, burri-, burrito, but still, but were
  -0.3: by … own, c combien, c … vrai, ca … du, ca … mal, ca … trois, caben, cable end, cable is, cafeteria
  -0.3: call NUMBER, calls from, cambiela, cambien la, can say, can wait, can … a, can … order, can … update
  -0.3: cancelled … it, carino |, carreras, carro |, carte cadeau, cca, cel en, cena, chamb-, chambres a
  -0.3: chambres … air, chance |, chari-, chenn-, chennai, cher said, chez … en, chiffres |, chocolate
  -0.3: chuec-, chum, cinem-, cinema, clamp, clave, cle de, closed for, cny, cog, coleg-, colegio, collect it
  -0.3: come through, comis-, como … el, contente, corridor, corto la, corto … llamada, costs, costs NUMBER
  -0.3: couin-, could stop, could … leave, coupe, cours annule, couturiere, crackers, creak-, cream |
  -0.3: credit card, crochet, crooked |, ct, cuando … deje, dad … the, danar, dance, dans … garage
  -0.3: day please, de color, de combien, de cosas, de dia, de pago, de pas, de … al, de … caja, de … gang
  -0.3: de … tia, de … tienda, de … voy, deals on, debarque de, dee, dejas-, dejaste, delete cuadro
  -0.3: delete … en, demain c, demande … de, depuis la, derecho |, des frais, desde las, desoc-, detengan
  -0.3: detention, deux pneus, deux … de, diciembre, did it, did … eat, did … turn, diero-, dieron, dijis-
  -0.3: dios lo, direccion vieja, discs, discussion, disponible, disturb me, dj, do they, do … cry, do … sell
  -0.3: dobla-, does anyone, doing after, dolar, don … el, donde, doorb-, doorbell, dosa, doubl-, double
  -0.3: drivers, drops, dry cleaning, du temps, each other, earli-, ears |, easy … the, eats, echel-, echele
  -0.3: effil-, effiloche, el resto, el semaforo, el … gracias, electrique |, elm, else from, emoji, en
  -0.3: en fauteuil, en nada, en plein, en … bus, en … d, en … escuela, en … hasta, en … sans, en … semaforo
  -0.3: entend, entendus, entran, envoyer … de, equivoque … talla, error en, es pas, es … que, esa bici
  -0.3: esa … es, escribio mi, espacio, esperan, esperes, espin-, essayer |, est avec, est bloquee, est bonne
  -0.3: est malade, est plein, est vrai, esta abierto, estafa, etage, etes … dans, etre … pour, etudiant
  -0.3: even then, everything ok, expliquez moi, extended warranty, exter-, factura … mi, fait 2
  -0.3: fait … bruit, favor … es, feliz |, fila, filli-, filling, finis-, finish the, first i, flashe
  -0.3: flooding, floss-, flou, fly, fonct-, fonctionne, for checking, for no, for sat, for saturday
  -0.3: for tomorrow, for … cat, for … cheaper, for … do, for … from, for … mom, for … night, for … service
  -0.3: forks, found it, found the, frais … NUMBER, frame is, frame … it, frame … you, freew-, from … contact
  -0.3: from … other, from … so, front wheel, fue con, fui a, funeral … is, gap, generator, gloves |, glue
  -0.3: gluten free, go, go with, go |, go … on, goa, god … you, goes … my, going over, going … in
  -0.3: got cancelled, got free, got … by, gourd-, gourde, grab it, grasa, grey, groomer, growi-, growing
  -0.3: guardelo, guardian, guys … a, habla-, hablen, hahaha you, half |, hang up, happy thanksgiving
  -0.3: hard to, hari, hari raya, harto, has … a, has … fever, hasta … lunes, he … now, he … ok, headset |
  -0.3: heater, help, helpe-, heres, heres the, him … he, his … so, hocke-, hockey, hold off, hold on
  -0.3: home to, hook, horquilla |, hospital, house with, how many, hoy manana, hoyo, hubs, i at, i decline
  -0.3: i find, i forget, i ll, i may, i … half, i … into, i … message, i … said, i … taking, i … tired
  -0.3: i … unsubscribed, if the, il … combien, in may, in winter, in yet, in … afternoon, in … front
  -0.3: in … or, in … what, in … window, in … wrong, include, ingle-, ingles, insista, inste-, instrucciones
  -0.3: insurance … the, insurer, invoice |, is free, is next, is nuts, is picking, is still, is … damage
  -0.3: is … green, is … news, is … order, is … red, is … small, is … they, issue-, it come, it never
  -0.3: it tomorrow, it … him, it … stuck, it … times, it … visa, j … annule, jamais ete, jamais … je, jardi-
  -0.3: je dois, je parle, je … deja, jk it, jk |, join, jom, joy, jumeau, just … it, juste l, ka, kenda
  -0.3: kettl-, keys in, kicked out, kicked … of, kid … a, knees |, know i, kopi, l entree, l … dans
  -0.3: l … vous, la cena, la clave, la commande, la marca, la subida, la … au, la … aux, la … cuanto
  -0.3: la … finalement, la … fois, la … ma, la … nomas, la … paso, la … por, ladder |, laisse faire
  -0.3: laisse … message, lap, largo, late … NUMBER, laughing at, law>forever, le compteur, le pedalier
  -0.3: le sale, le samedi, le trafic, learnt, leave at, left … at, left … with, les gants, lesso-, lesson
  -0.3: lifeg-, lifeguard, like … thank, limpieza, linke-, linked, list on, lista d, lista … el, liste a
  -0.3: livraison |, livreur, llamar … no, llanta vieja, llave |, llora-, llorar, look … my, los lunes
  -0.3: ma tante, maam |, make … you, malade, mama you, man i, manana no, manana temprano, mandar mas
  -0.3: mandelo, manden a, mango-, manque un, many … i, marche pour, marche tu, marche … avec, marido |
  -0.3: marinoni, marli-, marlin, marlin NUMBER, marre de, mas … con, maudits, mauvaise … je, me another
  -0.3: me borro, me esperan, me gusto, me his, me … antes, me … be, me … bring, me … cada, me … receipt
  -0.3: me … take, me … voicemail, mean … the, mecanico, meilleure, meow, merci pas, merci … votre, mere de
  -0.3: mes … pago, message c, message so, message … mon, messages about, messages for, metio, mette-, mettez
  -0.3: mettez pas, mettez … la, mezclo, mi bebe, mi suegro, mismo … pero, miste-, mister, mitte-, moi qui
  -0.3: mon … de, mon … finit, mon … pere, mon … se, mon … sonne, mon … svp, mon … une, more … so, mosquito
  -0.3: mostrador |, motor … la, much, much of, much to, muy caro, my end, my garage, my … address, my … and
  -0.3: my … handles, my … plate, my … reads, n all, n … with, n … you, name and, name the, nanas, nans
  -0.3: navidad |, ne la, neckl-, necklace, negro, never be, never … anyone, never … back, new grips
  -0.3: new thank, new wheel, new … it, news on, next … instead, ni a, niaiseuse, nice to, no encuentro
  -0.3: no llegue, no … esos, no … esta, no … hasta, no … messages, nokia, nom de, nom … mon, not allowed
  -0.3: not cry, not live, not today, not … can, not … squeaking, nouveau telephone, novio, now … are
  -0.3: number bus, number is, number>stop, numero pa, numero … a, nunca … a, o la, of you, of … cable
  -0.3: off love, off … so, offered, ojo, ok … attends, okay, old address, omg, on queen, on sat, on with
  -0.3: one question, one … in, one … of, one … or, ont, op, openings, or after, or should, or … there
  -0.3: or … what, or … which, orcha-, orchard, orden delete, order … yet, osier, ot, otra … me, oubli-, oye
  -0.3: pa los, pagar en, pago el, pago … resto, panee-, paneer, paques, paques |, para parar, parent
  -0.3: parking is, partir, partn-, pas … arrive, pasar-, passe avec, passe … NUMBER, passer demain, patru-
  -0.3: pay with, peine |, pelo, perdi-, pere … decede, perrito, personne j, petit-, peux … le, pg, pickles
  -0.3: pinch-, pinchazos, plan … is, plastico, please … got, plus de, plus le, plus qu, plus … ces
  -0.3: plus … on, pneus juste, pocke-, pocket, politely, ponchada, por … hoy, position, postr-, postre
  -0.3: pouces |, pour … freins, pour … sur, pouss-, praye-, pregn-, pregnant, presion, prob, probe, probleme
  -0.3: puedo hoy, puedo pagar, pupus-, pupusas, put … back, qu … est, que en, que son, que … cambien
  -0.3: que … gracias, que … su, quedado, quedo, quedo como, quedo … nueva, queja, question … le, quiero … le
  -0.3: quiten … calcomanias, quitt-, quoted, rail, rains, ramp, rappels d, rappels … me, rather … get
  -0.3: reach me, reaches, reader reads, ready yet, ready … one, real one, really do, recar-, recargables
  -0.3: receipts, recevoir … message, recibir |, reflectors |, reg, regarder, remi, rendu, renovar, rentrer
  -0.3: repei-, reply with, requires, rest … the, restes, retarde, rice |, ride … the, right here, right i
  -0.3: rin |, rodri-, rota for, roue … est, rounded, rue des, rueda de, rueditas |, run a, runni-, running
  -0.3: saddle … the, sai, salad, salut |, salvar, samsu-, samsung, sans … lire, sat NUMBER, satur-, savin-
  -0.3: saving, says bring, scan, se va, se … quitar, security, see a, see … then, see … tomorrow, semaf-
  -0.3: semaforo, semaines … j, send pics, senio-, sent NUMBER, sent me, serio-, servicios, she … do
  -0.3: she … him, she … ok, shifting … the, shorter, showed, si confirmo, si … seguir, sia |, siao, sick and
  -0.3: sigan, sillita, size tube, size … i, slidi-, sliding, smell-, smells, so … bike, so … it, sobra-
  -0.3: sobran, sod, solid-, somebody |, somethings, son is, son unos, son … a, sorry … please, sorti-
  -0.3: sound like, specialized, speed |, spots, st |, stage, stamp-, stamps, standing, standing near
  -0.3: stars would, station … the, stay open, stepp-, stolen last, stop squeaking, stop … vous, stora-
  -0.3: storage, stree-, stret-, stretch, studd-, studded, sucks |, suegro, suis … fauteuil, suis … travail
  -0.3: suitc-, support |, sure this, swap, swipe, system |, take his, talk tomorrow, talked to, talla chica
  -0.3: te mando, teach, team coach, tengo … la, tenia, tensi-, tension, terme a, termine pour, text … NUMBER
  -0.3: text … if, text … is, text … off, text … wife, texto … por, texts stop, thank, thank … NAME, that pic
  -0.3: that wheel, thatha, the bridge, the cheaper, the cranks, the delivery, the gmail, the hanger
  -0.3: the helmet, the hook, the nice, the purple, the report, the restaurant, the smell, the sunday
  -0.3: the … alone, the … auntie, the … bus, the … coach, the … fit, the … frame, the … left, the … mean
  -0.3: the … outside, the … parts, the … post, the … quits, the … ride, the … saddle, the … warranty
  -0.3: the … wash, thief, thing so, third, this does, this group, this sms, thought … were, throu-, through
  -0.3: thund-, tie, tienda de, tiene su, til my, til … i, till i, timbre de, tinde-, tinder, to disturb
  -0.3: to learn, to report, to say, to … ask, to … best, to … home, to … these, to … whole, today … for
  -0.3: today … not, toddler, todo y, tones, top … your, tope, touch the, tournee, towel, tradu-, trail
  -0.3: trains, treat you, trottinettes |, trump-, trumpet, tu etre, tu … enlever, tuba, tuerc-, twist-
  -0.3: two … one, typo, ugly, un … el, understand, unlimited, uno |, use … for, va pour, va tu, vale |
  -0.3: valid-, validity, valis-, valise, vaut pas, vecino, vendan, vendu le, veriz-, verizon, veux pas
  -0.3: veux … en, vienn-, viernes que, vin, violi-, violin, vire, visa |, visse, vitesse |, volunteers, vomi
  -0.3: votre … ce, voudrais que, vous appeler, vous voyez, vous … appeler, vous … pour, waitlist for
  -0.3: wake … up, walk ins, walked … the, warne-, warned, was fast, was … before, washer, weekends, weigh-
  -0.3: weight, were, were at, what … can, wheel build, when … turn, wheres, which … to, whoever is, why are
  -0.3: why is, why … not, wife instead, wifi, will just, will ride, will that, will … late, will … need
  -0.3: wine |, with … and, wobbly, work … it, worked |, worried, would … remove, would … to, wow, wrench
  -0.3: wrong answer, wrong … sry, x la, xfa, y … al, y … du, y … texto, y … tu, yahoo, yes that, you charge
  -0.3: you free, you missed, you say, you sign, you update, you … about, you … by, you … check, you … eat
  -0.3: you … estoy, you … said, you … sure, your address, your guy, your … also, your … guy, your … like
  -0.3: yours … not, zip tie, | accounts, | almost, | apague, | appelle, | asap, | autocorrect, | chope
  -0.3: | color, | cours, | detengan, | dos, | doy, | drink, | dry, | facture, | friday, | front, | hahaha
  -0.3: | hours, | liked, | livrez, | lmao, | lunch, | made, | needs, | nice, | nuestra, | parked, | pas
  -0.3: | request, | somethings, | support, | swipe, | te, | termina, | tired, | wear, | weekend, | … abuelo
  -0.3: | … accidentally, | … adresse, | … antivol, | … broke, | … buy, | … cadena, | … camaras, | … cel
  -0.3: | … cried, | … desactivar, | … egg, | … equivocaste, | … fair, | … freehub, | … goes, | … hace
  -0.3: | … hand, | … hice, | … hostel, | … las, | … lens, | … les, | … llevar, | … location, | … manubrio
  -0.3: | … missed, | … molesta, | … mouille, | … nino, | … pare, | … pasar, | … perfect, | … pocket
  -0.3: | … price, | … probleme, | … psi, | … rear, | … route, | … rueda, | … saliendo, | … salio, | … shift
  -0.3: | … shimano, | … sirve, | … suffit, | … tal, | … tenes, | … thanksgiving, | … ty, | … vitesses
  -0.3: | … water, ~_aft, ~_am, ~_buy, ~_can, ~_ci, ~_cor, ~_dy, ~_en_, ~_evi, ~_fab, ~_fui, ~_gel, ~_go_
  -0.3: ~_gru, ~_hap, ~_hon, ~_lap, ~_my, ~_ok, ~_omg, ~_pho, ~_por, ~_re, ~_rod, ~_sor, ~_ta, ~_the, ~_tie
  -0.3: ~_tur, ~_usu, ~_wow, ~aba_, ~abou, ~ace_, ~ado, ~alud, ~amis, ~andp, ~atc, ~atch, ~aux, ~aya, ~ayan
  -0.3: ~beb, ~bebe, ~bloq, ~boss, ~bouc, ~buc, ~bus, ~buy, ~by_, ~cap, ~cer, ~cim, ~cke, ~cras, ~cryi, ~ctiv
  -0.3: ~dals, ~dan_, ~dice, ~dnes, ~dond, ~dow, ~ead_, ~eath, ~eave, ~ebo, ~ecau, ~ecla, ~ecoi, ~eepi, ~eers
  -0.3: ~efec, ~ein_, ~elp_, ~elvo, ~enas, ~enf, ~enfr, ~era_, ~eran, ~erap, ~fec, ~fel, ~femm, ~fert, ~fui
  -0.3: ~gee, ~ghte, ~gic, ~gru, ~guie, ~gure, ~ham, ~hat_, ~hee_, ~hic, ~hild, ~hird, ~houg, ~hout, ~hrou
  -0.3: ~ian, ~ible, ~icac, ~iend, ~ierc, ~iest, ~ifi_, ~ills, ~inqu, ~itat, ~just, ~kay_, ~lan, ~lang, ~lead
  -0.3: ~lec, ~len, ~lige, ~lked, ~load, ~loq, ~loqu, ~mard, ~moo, ~mps_, ~mude, ~ncue, ~ndan, ~ndic, ~ndp
  -0.3: ~ndpa, ~neve, ~nia, ~nno, ~nol, ~none, ~nor, ~nsp, ~odr, ~oid_, ~oir_, ~omg, ~omg_, ~onit, ~orag
  -0.3: ~orni, ~orti, ~osit, ~oun, ~oups, ~ours, ~pock, ~poke, ~pong, ~pran, ~puis, ~rans, ~ratt, ~reb, ~rfav
  -0.3: ~rm_, ~rmat, ~roch, ~rol_, ~roof, ~rook, ~rve, ~rvic, ~satu, ~sorr, ~stem, ~stu, ~sual, ~tan, ~that
  -0.3: ~the, ~tic, ~tip, ~toca, ~toda, ~tops, ~tric, ~tro_, ~tun, ~ucke, ~ucou, ~udd, ~uman, ~undi, ~usua
  -0.3: ~uya, ~uys, ~uys_, ~velo, ~vis, ~vri, ~wap_, ~wifi, ~wing, ~wis, ~wow, ~wow_, ~wri, ~xfa_, ~yeu
  -0.4: 2 weeks, 2 … of, NAME … es, NAME … my, NAME … son, NUMBER days, NUMBER lb, NUMBER pulgadas
  -0.4: NUMBER then, NUMBER today, NUMBER … by, NUMBER … enough, NUMBER … h, a arreglar, a dire, a few
  -0.4: a list, a marche, a mes, a pasar, a tantot, a … d, a … equipe, a … las, a … mon, a … number
  -0.4: about … refund, about … take, absolutely, absolutely not, acabamos, achete … vous, adelanto, after my
  -0.4: again and, agreed |, aguanta, ahi lo, ahi … you, ai du, ai marre, ai parle, ai rate, air dans
  -0.4: air … the, aircon, al trabajo, al … gracias, alertes |, all are, allume, am coming, am paying
  -0.4: am standing, and wants, and … thing, andar sin, annulez, any more, anymore … do, app NUMBER, applies
  -0.4: apply, apporter, approve the, are up, aro, art, ask … the, asked … them, asking … you, assez … de
  -0.4: assur-, at least, at … corner, atm, attendu, au … apres, au … et, au … on, aug, aurais, authorize the
  -0.4: avec ton, baiss-, baissez, baja en, baja los, balcony, balik, bande-, bar |, basic tune, batch-
  -0.4: bathi-, bathing, battery low, batterys, bcd, bearing, becom-, become, before or, before that, begin-
  -0.4: bhai, bici electrica, bici sin, bien le, bien … frenos, bienv-, bike rides, bike … keep, bike … mine
  -0.4: billets, birthday |, bisou-, bisous, blanco, blocked the, bloquez, bond, bonjour ici, boss, boue |
  -0.4: bouge, box, break down, breat-, bridg-, bridge, brinc-, broad-, broke-, broken, bruta-, brutal
  -0.4: buenisimo, buggi-, buje, bus is, bus y, but it, but … have, buying … so, by 2, by … end, c pret
  -0.4: c … grave, c … lui, c … note, c … tout, ca se, ca … couter, cadeau, cadeaux, calcomanias |, call for
  -0.4: call … back, camara |, camil-, camp, campanita, can pick, can … believe, can … sleep, can … type
  -0.4: canal, cancelar, cancelled … the, cancellez, car is, cards |, cayo el, ce … a, cell … for, celui a
  -0.4: cerro, certi-, cerveza, chain keeps, chambres, changez le, char |, charge for, charge … the
  -0.4: charged twice, chat qui, checa-, check … the, checking … on, chemo, chercher … ma, cherchez … un
  -0.4: chere, chica |, chida, chien est, chino, chope, chose-, choses, chris-, cierran a, claro que
  -0.4: claro … si, club, coach-, cobra-, cold |, comes, comfort, comfy, comme … neuf, comment … enleve
  -0.4: como nueva, como quedo, completo |, compris … message, con permiso, con … las, conditions
  -0.4: confirmation |, connais … ca, contact me, contacted, contestadora, contestenme, convert, copies
  -0.4: correct la, cote, coudonc … vous, coupez … ca, coupez … guidon, couter, crash replacement, credit |
  -0.4: crime, cryin-, crying, cuando freno, cuanto cuesta, cuanto … por, cuissard, dad is, dads, dans … cote
  -0.4: dans … trafic, data |, datin-, dating, day for, de ca, de como, de llegar, de llover, de obra
  -0.4: de rendez, de una, de … 2, de … abren, de … air, de … cadenas, de … cm, de … lol, de … numero
  -0.4: de … par, de … sirve, de … xfa, dedic-, dehors je, dejarla, deje mi, delete domingo, delete lavado
  -0.4: deleted the, deleted … message, dents |, depla-, depos-, derailleur est, descuentito, descuento de
  -0.4: desde … no, desinscrit, desol-, deux … je, devant … porte, devoirs, devuelvan, diagn-, diagnostico
  -0.4: did … go, did … send, dient-, dientes, dime, din, dista-, distance, divorce, do … eat, docteur m
  -0.4: does … go, does … matter, does … want, donde puedo, donne … velo, donnee, down with, dozen, drives
  -0.4: du prix, du … qui, du … vous, dues, e21, ears, eating |, ebay, el bus, el metro, el movil, el nino
  -0.4: el pago, el … otra, el … tengo, election, en 2, en mars, en marzo, en … caja, en … fois, en … metro
  -0.4: en … ou, en … semanas, encore … d, encue-, end caps, end plugs, ended |, english is, english … good
  -0.4: enleve tes, enough … me, entrada, envoie une, erabl-, error, es mucho, es su, es … a, es … mia
  -0.4: ese … se, espej-, espejo, essayer, est grave, est note, est rendus, est … des, est … les, esta … para
  -0.4: estaba en, estor-, etaie-, etaient, etes … gentils, evalu-, evaluation, every … is, excellent
  -0.4: extendida, fade, faire un, fait mal, fe, feder-, federal, fee for, felicidades … el, fermez … a
  -0.4: festival, fight me, finds, fireworks, fit it, fizah, flat … the, fm, fog, fois … pense, folks |
  -0.4: for dinner, for them, for … account, for … sister, for … small, for … that, for … they, fraye-
  -0.4: frayed, frein … bloque, freno … atras, front of, fry, fund, futbo-, futbol, garantia extendida
  -0.4: gardez les, gauch-, genio-, genios, gerant |, get, get … if, getti-, ghosted, give permission, glass
  -0.4: good … please, google |, got … last, gracias a, gracias mijo, gracias … avisar, grandad, gravel |
  -0.4: group … with, guard |, guidon de, guidon |, guidon … 2, guys stop, habite … a, hables, hai, half term
  -0.4: hands off, happy mothers, harto de, has not, hasta nunca, hasta … es, have sent, have … sent
  -0.4: have … waiting, he … about, he … up, head |, heat, heate-, heavy, her … in, hermano que, hit me
  -0.4: hold the, holdu-, holdup, house please, how … to, hub |, hugs, hw, i borrow, i check, i made
  -0.4: i … charged, i … coming, i … new, i … paying, i … sign, i … standing, i … texts, if … no, il … pret
  -0.4: il … reste, imprimir, in and, in maine, in … NAME, in … care, in … just, included, incluses |, indoo-
  -0.4: indoors, inquiete |, ins |, interesse a, invitation, invites, is 2, is crazy, is … on, is … today
  -0.4: is … wifi, it needs, it outside, it quit, it that, it … from, it … yet, j … rate, jare, je trouve
  -0.4: je … aux, je … ben, je … chercher, je … fais, je … pus, je … repondre, joven no, joy |, junio-
  -0.4: just like, just walked, just … in, just … lol, just … this, key with, kick off, kickstand |, kiddi-
  -0.4: kidding, kitchen |, l antivol, l |, la a, la abuela, la afinacion, la alarma, la fin, la foto
  -0.4: la machine, la mauvaise, la puede, la recogi, la route, la tienen, la troca, la … a, la … ayer
  -0.4: la … extendida, la … otez, la … please, la … pour, laisse ca, lame, laptop |, las … jaja, last … it
  -0.4: lave, lb, le NAME, le entiendo, le pont, le queda, le … jaune, le … mas, le … mettez, le … pareil
  -0.4: le … poner, leave … old, leave … outside, left one, left over, left your, leg, les gars, les mains
  -0.4: les … etaient, les … pneus, like new, liner-, liners, list … far, list>list, lista … bici, lista … lo
  -0.4: ll, llave delete, llave … candado, llega a, llegamos, llegue la, llegue … pieza, lo pedi, load
  -0.4: lock … lost, lol NUMBER, long is, lotte-, lottery, love … guys, ma fille, ma fourche, mae, mailing
  -0.4: malar-, malaria, malen-, malu, manda la, manejan, mano … obra, manteau, marcar |, marzo, mas barato
  -0.4: mas … gracias, maxed, me acaba, me all, me cai, me fr, me salvaron, me … address, me … how, me … o
  -0.4: me … puede, me … svp, memo, menos de, menos … NUMBER, mention, merci de, mere est, mero llego
  -0.4: mes gants, message j, message … j, messages at, messe, mi parte, mi suscripcion, mi … dice, miedo |
  -0.4: mind the, mine for, moi la, moi ton, moi … c, moi … non, moi … tout, mon recu, monde |, month … i
  -0.4: more please, more … than, morn, mother, mothers day, motor a, motor quits, moved … i, mover
  -0.4: much … my, muchacha de, mude a, my friend, my knees, my map, my … all, my … anymore, my … be
  -0.4: my … deleted, my … pick, n … will, name off, new chain, new in, new no, new … so, new … you, newsl-
  -0.4: newsletter, niaiser, nino no, no charge, no time, no … bien, no … cuando, no … entiendo, no … pedi
  -0.4: no … that, nobody … you, nombre you, noodle, normal … ca, not type, not … fault, not … go, not … of
  -0.4: not … til, not … well, nothing but, novela |, now it, now … there, now … want, number from, number so
  -0.4: number … so, number>list, numero … que, nunca pedi, o … las, occupe de, of … blue, of … no, off … am
  -0.4: off … notifications, off … til, off … time, offen-, offer, ok |, ok … NUMBER, okafor |, on ebay
  -0.4: on enleve, on hills, on sunday, on top, on … 3rd, on … can, on … etait, on … l, on … rendus, once i
  -0.4: oncle, one please, one … before, open … the, or … NUMBER, or … that, ordered |, organ-, other … is
  -0.4: otra, oublie pas, out on, out your, ouverts |, over … is, owes me, pa alla, pace, pace is, pace … the
  -0.4: paga, pagan, panic-, pantalon, pants, paper is, par ecrit, para bien, para … que, param-, paramos
  -0.4: pare el, parfait je, parler … gerant, parrilla |, pars en, pars … voyage, partage, pas … accord
  -0.4: pas … qui, patate |, payda-, payday, payer en, pedale |, pedir, pelud-, per my, perdr-, perdre
  -0.4: pere a, perfi-, perri-, person please, peux effacer, peux payer, peux … etre, peux … parler
  -0.4: phone just, phonebook, photo … la, photo … my, physi-, pics … the, pinch, pire, pivot, pizza
  -0.4: place pour, place … mon, playa |, please … you, pleine |, plent-, plenty, plus … rappels, pneus … la
  -0.4: podem-, podemos, police … it, pon, por avisar, por … delete, por … le, porfavor, posit-, posted
  -0.4: postp-, postponed, pothole, pour avoir, pourq-, pourquoi, pouvez … annuler, preguntan, prendre
  -0.4: prendre le, presta … schrader, pret avant, pret pour, prevenez, price … the, printed, promos |
  -0.4: pu … air, puede dar, puedo llevar, puedo mas, puedo pasar, pulgadas, pulgadas |, punct-, puncture
  -0.4: qu … y, que … mas, queda, quedamos, queen |, quelle … de, qui … a, quiero … una, rabai-, rabais
  -0.4: racing, rahul, really … not, rear wheel, recib-, remet, rende-, rendez, rendus, rentals, reply … the
  -0.4: report … the, reset, residents, reste NUMBER, resultats, reunion |, revoc-, revoco, rfc, rides … new
  -0.4: robe, rodada delete, rodada … domingo, s etait, saddle is, safi, said, said … not, sale la
  -0.4: sale still, salgo |, salvaron, sat |, save … old, savoir de, say i, says tuesday, says … it, sch |
  -0.4: sched-, scrap-, scratch that, se perdio, se … llevo, seal, seat … please, see me, see … saturday
  -0.4: seguro, selle |, senci-, send … photos, senior, senora de, sent to, serai … a, serial … is, servo
  -0.4: shark, she … yes, shiny, shop … are, shut … that, sick today, sign me, signe pour, signed the
  -0.4: silla … bebe, silve-, silver, sin … jaja, sit, slick-, slicks, smili-, smiling, snapped |, so my
  -0.4: so … NUMBER, so … told, soiree, solut-, solution, son NUMBER, sopor-, sorry … missed, sram, stall
  -0.4: stars, starts, stickers off, sticks, sticks |, still in, still waiting, still … it, still … on
  -0.4: stop after, stop … then, su pagina, subida |, sucia, sucks, suis … c, super service, supports
  -0.4: sur … ecran, svp elle, tamo, tante, tapis, tarda, tarde por, taxes incluses, te rappelle, tea |, teal
  -0.4: tele |, telefono y, tell … it, tengo … pa, term, text me, text … in, texto … NUMBER, textos aussi
  -0.4: textos se, texts … he, that frame, thath-, the 3rd, the appt, the basic, the customer, the pedal
  -0.4: the pics, the queue, the shower, the slot, the tall, the toilet, the updates, the waiter, the … chain
  -0.4: the … color, the … comes, the … crank, the … guy, the … kind, the … lights, the … look, the … sticks
  -0.4: the … twice, the … we, the … without, there an, there and, there yet, they … your, this point
  -0.4: this rain, this texting, this … his, this … list, this … says, this … she, thorn-, thorns
  -0.4: thought this, tirag-, tirage, tiren-, tiro, tissu-, tissue, to confirm, to hang, to look, to … over
  -0.4: to … people, to … texts, to … using, today … a, tomber la, tomber le, too … can, top … the, torme-
  -0.4: tormenta, tout croche, tract-, trade ins, trafi-, transferez, trasera, trim for, troca, troublesome
  -0.4: try it, tu casa, tu en, tue, tues |, tuesday please, tutor, un cafe, un dia, un tiempo, un … a
  -0.4: unblock, une evaluation, une … svp, uno mas, up that, us the, utili-, va couter, va … que, vais … le
  -0.4: valve, velo aussi, velo j, velo roule, velodrome, vendez … des, venti-, vibrating, vieja you, vieja |
  -0.4: viens avec, vineg-, vinegar, vite |, vos conditions, votre velo, votre … j, votre … marche
  -0.4: votre … sans, voudrais … de, voudrais … mon, voudrais … vous, vous amene, vous annuler, vous … avec
  -0.4: vous … mais, voy yo, voy … el, vuelve a, waist, waiter, waiting … for, walke-, want NAME
  -0.4: want … money, wants … go, was very, wat, wat you, we come, we met, we … a, we … her, were going
  -0.4: were moving, what pace, what … said, wheel on, when, when it, which side, who can, who … think
  -0.4: wicked good, will … come, with an, with … stop, with … wheels, would that, would |, wrong … this
  -0.4: y luego, y sale, y … su, yet … am, yo … de, you deliver, you is, you quit, you removed, you saturday
  -0.4: you … best, you … like, you … tell, you … understand, you … when, you>number, your home, your rack
  -0.4: your website, zumba, | absolutely, | arreglan, | avertissez, | batterys, | bloquez, | break
  -0.4: | cancellez, | cash, | dejo, | desactiven, | dimanche, | dinner, | encontre, | esa, | estas
  -0.4: | forward, | gel, | jusqua, | keys, | kids, | kindly, | ma, | mandele, | mardi, | names, | order
  -0.4: | pase, | picked, | pouvez, | presta, | ready, | reminder, | repondez, | saved, | sian, | sis
  -0.4: | texto, | tomorrow, | trae, | train, | tuesday, | unsubscribing, | venden, | worst, | wow
  -0.4: | … atencion, | … behind, | … book, | … budget, | … camara, | … cambios, | … candado, | … confirmo
  -0.4: | … coupe, | … dear, | … don, | … estoy, | … everyone, | … exam, | … forgot, | … garantie, | … harto
  -0.4: | … hermano, | … lache, | … llantas, | … llave, | … looks, | … mandando, | … mom, | … mothers
  -0.4: | … name, | … pace, | … pics, | … red, | … share, | … signal, | … site, | … tantot, | … tarda
  -0.4: | … toi, | … vis, | … wanted, | … when, | … yaar, ~_aba, ~_acu, ~_as, ~_bm, ~_bon, ~_boy, ~_chr
  -0.4: ~_chu, ~_cou, ~_dob, ~_exp, ~_fis, ~_gan, ~_gau, ~_he, ~_hur, ~_lue, ~_mae, ~_map, ~_mom, ~_oig, ~_on
  -0.4: ~_pes, ~_peu, ~_pop, ~_roj, ~_sno, ~_tap, ~_too, ~_wh, ~_za, ~abai, ~abit, ~adel, ~afic, ~aga, ~ajo
  -0.4: ~alke, ~amen, ~aou, ~ape, ~app, ~appa, ~apt, ~arca, ~aso_, ~athe, ~aux_, ~ays, ~bac, ~bajo, ~bala
  -0.4: ~bod, ~bonn, ~boy, ~bra, ~brat, ~but, ~camp, ~cera, ~ceri, ~chai, ~chri, ~cias, ~cino, ~coin, ~cupo
  -0.4: ~dads, ~di_, ~dne, ~dobl, ~dset, ~ebe_, ~ecib, ~ecin, ~edam, ~ede, ~ede_, ~eden, ~edin, ~eedi, ~eet
  -0.4: ~eful, ~eho, ~ela, ~ele, ~elos, ~encu, ~ent, ~eras, ~erec, ~erie, ~erit, ~ern_, ~esd, ~esq, ~esqu
  -0.4: ~etas, ~ethi, ~eur, ~evai, ~evoc, ~ewa, ~ewsl, ~ffen, ~fter, ~fun, ~gagn, ~gar, ~gau, ~gauc, ~gg_
  -0.4: ~girl, ~gun_, ~hain, ~hanc, ~happ, ~hbou, ~hel, ~hif, ~hit_, ~how, ~hris, ~hui_, ~ial_, ~iali, ~icke
  -0.4: ~iddi, ~ided, ~ike, ~ill, ~ince, ~inf, ~ior, ~irag, ~isio, ~issi, ~itch, ~izo, ~izza, ~jack, ~jec
  -0.4: ~ject, ~lad_, ~leg, ~leg_, ~lga, ~lie_, ~lke, ~lly, ~lose, ~lp_, ~mae, ~mail, ~map, ~maz, ~mbio
  -0.4: ~mets, ~mom, ~namo, ~nch, ~nfl, ~nfus, ~nga_, ~ngi, ~norm, ~nste, ~nto_, ~nvia, ~ode, ~oh_, ~omba
  -0.4: ~ood, ~ord, ~ork_, ~orks, ~osts, ~otto, ~our, ~ourq, ~ouvi, ~ow_, ~peu, ~plan, ~poll, ~pop, ~quie
  -0.4: ~ra_, ~rair, ~rang, ~rati, ~rea, ~reur, ~rga, ~rin_, ~rol, ~rst_, ~said, ~sand, ~sian, ~sion, ~sive
  -0.4: ~slet, ~sno, ~sors, ~sse, ~stit, ~stol, ~taba, ~teac, ~ted_, ~tle_, ~tma, ~tora, ~turn, ~typ, ~type
  -0.4: ~ubie, ~uck_, ~uf_, ~uine, ~ulat, ~ulo, ~ulpe, ~ush, ~uton, ~vreu, ~warn, ~wat, ~wat_, ~wsl, ~wsle
  -0.4: ~xte, ~yage, ~yar, ~yer_, ~yes, ~yez, ~ype, ~zas, ~zos, ~zos_, ~zza, ~zza_
  -0.5: 2 in, 2 … for, 2 … n, 2 … svp, NAME or, NAME … je, NAME … off, NUMBER ca, NUMBER k, NUMBER text
  -0.5: NUMBER this, NUMBER … away, NUMBER … el, NUMBER … explain, NUMBER … last, NUMBER … old, a big
  -0.5: a bottle, a domicilio, a favour, a medium, a salir, a thumbs, a tous, a truck, a … cage, a … discount
  -0.5: a … envers, a … thank, a … wheel, a … you, abeg … me, abogada, about that, abrazo, abuela |
  -0.5: abuela … que, aceptan tarjeta, acheter un, acuerdo … el, adelante |, ads … my, affaire avec
  -0.5: afinacion, after lunch, afternoon |, aguas, ailleurs vous, ailleurs … pouvez, air in, airport |
  -0.5: alarma, all … so, all … text, almor-, almorzar, alumi-, am down, am scared, am … about, and … back
  -0.5: and … had, animo, annule mon, anter-, anterior, anulen, any … it, anymore … i, apare-, app … me
  -0.5: appart, appelle pour, appri-, appris, apres votre, apret-, are crooked, are saying, arregle
  -0.5: arretent pas, arreter … NUMBER, arreter … magasin, arreter … nous, as, asiento esta, asiento … muy
  -0.5: ask about, asking … i, at … hospital, at … on, autre … moi, avant … NUMBER, avant … je, avec des
  -0.5: avec mon, avec … taxes, avez ecrit, ayah, baby seat, balcon, bald, basta … cambiar, battery, bbq
  -0.5: be NUMBER, beach |, beau travail, bed |, been 2, been on, been … the, beers, before doing, behind you
  -0.5: bent the, betch-, betcha, better … you, bicycle with, bike … there, bleeding, blessings, bonne saison
  -0.5: bonne |, boucl-, brake rubs, brinj-, brinjal, bruis-, bucket list, buena-, burge-, burger, burger |
  -0.5: burnt, but … for, but … website, buy … bikes, by saturday, by thursday, by … if, c … de, ca que, cabe
  -0.5: cable … is, cadena … vez, cafet-, caigo, caigo |, calcomanias, call back, call … a, campamento
  -0.5: can come, can help, can … email, can … look, can … on, cancele … cita, cansada, card on, cardi-
  -0.5: care now, carres, carte … dossier, casa, casco de, ce … NAME, cell pis, celui … ma, center, certa-
  -0.5: change my, charger |, choco-, chorr-, chorro, chut, class and, clign-, coat |, colum-, combien avec
  -0.5: combien … les, combien … un, comfo-, coming along, coming up, completo, con cambiar, con ese, conci-
  -0.5: concierge, consentimiento para, consi-, consigo, cortala, couch, could the, cour, cuando llegues
  -0.5: cuanto … quitar, customer … no, d NAME, d interrogation, da pena, dad says, damage |, dans le
  -0.5: day NUMBER, day … tomorrow, de llegarme, de manana, de precio, de servicio, de te, de … cliente
  -0.5: de … fait, de … parte, de … place, de … proxima, de … rodada, debarque, decrocher, deje mis
  -0.5: deje … guantes, delete … cuanto, delete … se, delete … sin, delete … voy, demain … est, demo day
  -0.5: depart, depuis 2, depuis NUMBER, des chambres, des rappels, desactiver, despues de, desviador
  -0.5: devant votre, devolvieron, didi, difference between, dina, dinero |, dios los, dip, dispo, dites, dix
  -0.5: do so, do … fix, do … laugh, do … owe, do … run, docum-, document, does he, does she, does … ride
  -0.5: donc ca, doord-, doordash, dormir |, dropped … in, du, du guidon, du service, du … lol, duerme
  -0.5: duria-, durian, ear, echanger, echanger |, ecoeure de, ecrire j, edifi-, edificio
  -0.5: effective immediately, el contacto, el correo, el deposito, el golpe, el pastel, el pelo, el perro
  -0.5: el … como, eleven, elle s, elle … appelle, else … it, embarque, en … carrera, en … cuenta, en … pero
  -0.5: encore du, encore … la, enemy, enfan-, engra-, ensem-, ensemble, enton-, entonces, entreposage |
  -0.5: envers, erreur vous, ese |, esposa que, esquina |, est faux, est lui, est … lol, esta … el
  -0.5: esta … hoy, estoy harto, et … me, etre … de, eve, excusez moi, execu-, executor, facte-, facteur
  -0.5: factura con, facture, facture c, faint, faste-, faster, fatbi-, fatbike, faudr-, faudrait
  -0.5: faudrait … de, favour and, fender, fighting over, fille du, firew-, florida |, flowers, flu |, fond
  -0.5: for, for both, for spring, for staying, for … after, for … first, for … flat, for … insurance
  -0.5: for … saturday, forever>stop, forget |, found … glove, francais svp, freezer, frida-, friday, frigo
  -0.5: from i, from … do, from … side, front brake, funny, g munro, garde les, garmi-, garmin, gasolinera
  -0.5: gator-, gatorskins, gear, genti-, gentl-, get your, gliss-, glisse, god bless, going … be, googl-
  -0.5: grease on, grid, grosero, guardo, guitar, had … good, had … to, half only, half your, handlebars
  -0.5: handlebars are, handlebars … crooked, happy … day, happy … month, happy … to, has it, hasta … viernes
  -0.5: haut, have any, have … new, hay … para, here … are, hier soir, hills, him my, hmm, hola buenas
  -0.5: holiday hours, hombre |, hoodie, hope |, hora mas, hp, huat, hubo, human, hung, hung up, husbands
  -0.5: i beg, i buy, i change, i deliver, i hate, i miss, i order, i tell, i … all, i … ask, i … cry
  -0.5: i … please, i … things, ice cream, ident-, ignore that, il pret, in exam, in mourning, in … my, incl
  -0.5: incluye la, inscription aux, interdis, interesa el, interrogation, inval-, ir al, is wet, is … group
  -0.5: is … meant, is … thank, is … tuesday, issues, it ends, it home, it til, it under, it … by
  -0.5: it … fixing, it … if, it … me, it … raining, it … way, it … wet, it … writing, j etais, j … coupe
  -0.5: j … trouve, jaja … you, jamais accepte, jamais … des, je prends, je … mes, je … qu, je … veux
  -0.5: joking |, jollo-, jollof, juron-, jurong, just tell, kampu-, kampung, keep … bike, keep … these
  -0.5: kids … in, king, km h, l envers, l … des, la calle, la chambre, la conversation, la cote, la dejo
  -0.5: la direction, la ebike, la gris, la job, la livraison, la novela, la tengo, la … 2, la … estaba
  -0.5: la … gardez, la … haha, lac, lache … la, lady with, laid, las calcomanias, las rodadas, lavado |
  -0.5: le cafe, le chat, le dehors, le puse, le quiten, le … boue, le … du, le … juste, le … manana
  -0.5: le … vert, least of, least … all, leave, leave … key, leaves, left side, left … should, leh i
  -0.5: les enfants, les pieces, les … juste, light and, line … it, lisbo-, lisbon, list … for, lista … no
  -0.5: llama NAME, llegaron, llego cortado, llegues, long … a, long … the, longer need, looked … it, loss
  -0.5: lousy, lui a, luz de, m en, m … la, m … vole, ma chambre, ma cle, ma roue, mad at, made too
  -0.5: magasin c, magasin … est, magasins, magiciens, maintenant je, mais … a, mais … le, mandame la
  -0.5: mandando, mandandome textos, mande … a, many, mask, mauvais my, me devolvieron, me habia, me here
  -0.5: me you, me … ahora, me … favour, me … message, me … su, me … total, me>me, meant … text
  -0.5: mensaje … para, merci mon, mere |, mes … d, message for, messages … and, mi … vieja, mia … bici
  -0.5: miami, micro-, milit-, military, mio no, mirro-, mirror, mis guantes, modele la, moi pour
  -0.5: moi … facture, mon bicycle, mon frein, mon genou, mon … frere, money back, money for, morceaux
  -0.5: more … my, more … since, more … texts, mort |, most, motor se, mourn-, mourning, muchos mensajes, mud
  -0.5: mujer-, mujeres, munro, munro |, mushr-, must … in, my eyes, my face, my nails, my roommate, n send
  -0.5: n … am, nada al, nadie … pidio, necesito … camara, negocio |, neighbours, never agreed, never … me
  -0.5: never … permission, new month, newsletter |, nice |, nieta, nina, no abre, no do, no entran
  -0.5: nobody told, nobody … the, non … j, not again, not free, not laugh, not … i, not … is, not … only
  -0.5: notification, novel-, novela, now NUMBER, now … am, now … has, numero … cadre, nunca … tenido, nursi-
  -0.5: nursing, of … account, of … again, of … for, off grid, off i, off tomorrow, off … computer, off … he
  -0.5: oh, ok … can, ok … do, old parts, old … back, on saturday, on … and, on … frame, on … left, on … no
  -0.5: on … street, once … for, one was, one … stop, or call, orlan-, orlando, other one, otra … el, otros
  -0.5: ou … en, oublie mes, outs, pague en, par … vous, para … sabado, para … viernes, pareil, parqueo
  -0.5: part … la, pas attendre, pas mes, pas … l, pas … le, pasar hoy, pasaron, pay in, pedales … de
  -0.5: peinture |, pendant la, people on, peor, per … on, perdu le, perdu … cle, pesam-, pesame, peux passer
  -0.5: peux tu, phone that, phone … everything, pidie-, place i, place sur, place to, plate-, plato, playa
  -0.5: please sms, pneus sont, poder-, poderosa, point d, point … interrogation, por mensaje, posta-
  -0.5: pour ton, pour … je, pour … mere, prendre les, prendre rendez, prendre … vous, presio, price for
  -0.5: princ-, properly, puce, pueden, puse … no, put the, que sale, que voy, que … cobraron, que … mande
  -0.5: que … sale, que … travaille, quedo … gracias, quel, quelle … vous, question … the, quiero una, quinz-
  -0.5: quinze, quit asking, quit trying, quit … to, ramasser … velo, rapido |, rappel mais, ratio-, rayar-
  -0.5: rayaron, rdv … NUMBER, reach, reciben, recojo, refuse la, remorques, remove … reflectors
  -0.5: remove>remove, renou-, rent bikes, renuncie, repairs done, repondre j, rer, reserve, residue
  -0.5: respondo, reveille le, reves, ride on, rides great, rien qui, ring, room for, roue est, rouler avec
  -0.5: row |, rubbing, run it, sacre-, sacrez, saludos desde, sambar, sans mon, saqueme … la, savoir … c
  -0.5: say so, scratch, se … cada, second helmet, see if, send message, send your, send>angry, senora
  -0.5: separate, serai la, service de, serving, setup, sh, shedd-, shedding, shelf, shirt, shouted, shower
  -0.5: si … contesto, siege bebe, sign it, sim card, since last, singing |, sir i, sleep, slipping, slot |
  -0.5: slowp-, smile |, smoking |, snapp-, snapped, so far, so … will, somebody … the, sonnette |, soup |
  -0.5: soy … y, space in, space-, spacers, spd, spoil-, sponsor, squee-, squir-, start the, stati-
  -0.5: staying … for, stop disturbing, stop pas, stop press, stop … can, stop … every, stop … with
  -0.5: stopped … but, stopper … the, stren-, strength, students, studi-, stuff i, suis … mere, suite |
  -0.5: surprised, swap meet, sylla-, syllabus, tablets, taque-, taqueria, taste-, taxi, teachers, tele
  -0.5: tell my, tell … wife, tells, tenga, tengo otra, terminal, test |, text your, texteame cuando
  -0.5: texto dit, texto no, texts … with, texts>wrong, thank you, that guy, that … one, that … us
  -0.5: the airport, the bottle, the boys, the couch, the crash, the drive, the driveway, the drop
  -0.5: the extended, the freezer, the guest, the library, the neighbor, the old, the plumber, the shifting
  -0.5: the street, the test, the trail, the … be, the … by, the … cut, the … fell, the … house, the … is
  -0.5: the … lever, the … on, the … says, the … speed, the … until, there with, they removed, this sunday
  -0.5: this … can, thoug-, tia, tienen la, tigui-, tiguidou, tiguidou |, til … get, time is, times to, tio
  -0.5: to watch, to … late, to … shop, tomorrow, tonight or, tonit-, tonite, too small, too … the, took it
  -0.5: toquen, tough, toutes mes, trabajo … que, trafic, trailer, travel, trompee, trouv-, truin-, truing
  -0.5: trust-, tu vrai, tuesday slot, tuneup, turns … the, turqu-, turquoise, twice and, typed … in
  -0.5: un abrazo, un vieux, uncles, une note, unemp-, unemployed, unsubscribe from, unsur-, unsure
  -0.5: until … say, up … bike, urgence, urgente, using, ustedes me, va … combien, van is, vaut … la, velo la
  -0.5: velo … il, vence, vending, veux … a, viendo, vieux pneu, visa, voice message, voici la, vole mon
  -0.5: vomit-, vomiting, vont, votre … je, vous appelle, vous … velos, voy pa, voy … camino, vu la, wah
  -0.5: waited, was yours, was … about, we … for, weeks |, which … did, which … for, who ate, will give
  -0.5: will send, will … make, winning, winning |, wishe-, wishes, with, with every, with someone, with … me
  -0.5: with … red, work email, worth fixing, would … be, wrong … can, wrong … for, wrote … the, xerox
  -0.5: y … le, y … por, yes, yoghu-, yoghurt, you coming, you en, you so, you te, you tell, you then
  -0.5: you when, you win, you … las, you … money, you … need, you … next, you … serio, you … these
  -0.5: you … wrong, your boss, your … NUMBER, your … say, | alerts, | allez, | anulen, | approved
  -0.5: | bringing, | cansado, | change, | cher, | closed, | deja, | haha, | laisse, | mucho, | pedales
  -0.5: | por, | putain, | quitenme, | rain, | revoco, | ride, | scrap, | se, | shop, | size, | somebody
  -0.5: | someones, | stuck, | taille, | today, | toque, | turns, | unsure, | vos, | … ate, | … attached
  -0.5: | … automated, | … banco, | … birthday, | … bouton, | … buenas, | … call, | … cancelle, | … cash
  -0.5: | … coach, | … code, | … decided, | … dos, | … est, | … fete, | … freine, | … habite, | … help
  -0.5: | … is, | … knees, | … laptop, | … llame, | … llanta, | … luces, | … manches, | … mensaje, | … mon
  -0.5: | … notificaciones, | … number, | … old, | … page, | … pensais, | … pneus, | … porte, | … press
  -0.5: | … quick, | … rode, | … serai, | … silla, | … size, | … wearing, | … wow, ~_ade, ~_aid, ~_ann, ~_art
  -0.5: ~_as_, ~_buc, ~_cas, ~_clu, ~_ded, ~_du_, ~_fem, ~_go, ~_igu, ~_mia, ~_muc, ~_oh_, ~_onc, ~_ove
  -0.5: ~_rec, ~_she, ~_tio, ~_wat, ~_wip, ~abia, ~ad_, ~advi, ~aft, ~aged, ~air_, ~ajaj, ~amad, ~amme, ~ania
  -0.5: ~ants, ~artm, ~asin, ~avy_, ~bai, ~bel, ~cass, ~ce_, ~ceiv, ~chu, ~cito, ~clar, ~cojo, ~cop, ~ctic
  -0.5: ~dvi, ~ega_, ~ego, ~eiv, ~eks_, ~elar, ~emon, ~epa_, ~ert_, ~esda, ~eud, ~exe, ~exp, ~exte, ~fai
  -0.5: ~fax, ~fem, ~firs, ~for_, ~func, ~funn, ~ggi, ~goog, ~gual, ~hamb, ~har, ~has_, ~hee, ~hmm_, ~hoco
  -0.5: ~hole, ~hum_, ~ical, ~ign, ~ike_, ~ill_, ~ingi, ~inq, ~ises, ~itez, ~ith_, ~ity, ~ity_, ~ized, ~jel
  -0.5: ~jus, ~lca, ~led_, ~lei, ~let_, ~lice, ~ll_, ~lla_, ~llam, ~lore, ~low_, ~lowe, ~lve, ~mad, ~mara
  -0.5: ~meth, ~mili, ~mism, ~moc, ~muc, ~much, ~nam, ~ndig, ~nea, ~nes_, ~neu, ~nger, ~nove, ~nter, ~ntir
  -0.5: ~oba, ~oca_, ~oir, ~ojo, ~omb, ~omma, ~omme, ~oog, ~oogl, ~orl, ~orri, ~ort, ~pit, ~poo, ~pply, ~prac
  -0.5: ~pues, ~quid, ~rais, ~razo, ~refu, ~resa, ~rew, ~rga_, ~ride, ~rler, ~rnin, ~rrio, ~rtm, ~rtme, ~sari
  -0.5: ~sat, ~show, ~sigu, ~spit, ~spli, ~spon, ~stan, ~tape, ~tch_, ~tchi, ~te_, ~tef, ~thir, ~tili, ~time
  -0.5: ~tonc, ~trek, ~tter, ~uad, ~ucho, ~ueez, ~uggi, ~uire, ~une_, ~urd, ~urda, ~usez, ~valv, ~vy_, ~wah_
  -0.5: ~wed_, ~whee, ~ybod, ~yor, ~ywh, ~ywhe
  -0.6: 2 … and, 2 … please, NUMBER bicis, NUMBER hours, NUMBER right, NUMBER … be, NUMBER … c, NUMBER … good
  -0.6: NUMBER … late, NUMBER … per, a cote, a cualquier, a half, a retrouve, a text, a true, a … con
  -0.6: a … mes, a … right, aa, abern-, abernathy, about sales, about … fork, account … i, acepte … el
  -0.6: achale, acros-, across, add you, afina-, agost-, agosto, ah ok, ahi … las, ai assez, ai laisse
  -0.6: ai trouve, airport, ajoutez … a, al rato, alla, also, am happy, am serious, am still, am … can
  -0.6: am … that, amo |, and also, and family, and … kids, and … left, annoncent, annuler ma
  -0.6: annuler … commande, anos, ans … NUMBER, antes me, any contact, apell-, apellido, appli, appoi-
  -0.6: appointment, apuntame en, apunten, are … free, are … it, are … people, arreglen, arrete pu
  -0.6: arretez donc, arrive dans, arrived |, assem-, at 2, at … for, at … light, atendio ayer, au cours
  -0.6: autocollant, autre … svp, avez sauve, avez … ecrit, avez … j, baja … precio, barbe, beari-
  -0.6: before the, before we, before … go, before … or, beg you, besti-, bestie, bibli-, bici que, bici y
  -0.6: bien por, bien … que, bike … now, bin |, biscuit, bit … the, black one, bleed-, bloque … le
  -0.6: bloqueo la, bmw, bonjour monsieur, boost, bothe-, boula-, boulangerie, boutt-, boutte, box the
  -0.6: bruit la, bucks |, by tonight, by … or, ca en, ca reveille, ca … en, cajas, calendar, calendar |
  -0.6: call … house, called … the, camara, cambiar de, cambio … aceite, can give, can … help, can … squeeze
  -0.6: cancel just, cancel … the, cancelar … mensajes, cancele, cancele la, cancelled … i, capital, card got
  -0.6: cardb-, cardboard, carit-, casa es, caso … me, celeb-, cell … ma, cerrado, cette fois, chaine arrete
  -0.6: chaine … pas, champ-, chaque jour, chaque … je, charge … fois, charging me, chat sorry, check … spam
  -0.6: chef, chiqu-, chiquita, chocaron, choice |, clavo, code for, code postal, cogne, collants, collect
  -0.6: colors, colour, come down, come … you, comen-, coming for, coming … the, commande j, comment va
  -0.6: como … la, computer, con … lluvia, con … queda, concert, confirmado, conne-, consens, consent … for
  -0.6: contact from, contact … about, continuez a, copies |, cortala con, corti-, cortito, costc-, costco
  -0.6: cousin, cream, creo |, crier, crook-, crooked, cualquier hora, cuand-, cuando, cuando es
  -0.6: cuando salgas, cuantas millas, cuiss-, cut … you, cylin-, cylinder, dans … boite, dans … min
  -0.6: dans … pneu, de 2, de cadre, de casque, de cote, de gel, de hacer, de misa, de pleuvoir, de ton
  -0.6: de tubeless, de vuelta, de … esta, de … hermano, de … l, de … ton, dedo, deje … bici, delete bus
  -0.6: delete freno, delivery guy, dente-, dented, depend, des, des freins, descanso, descente, descr-
  -0.6: despacito, desso-, dessous, deux velos, dey, dieron la, diffi-, dio mal, dio … el, direction, do we
  -0.6: do … throw, doble, dolla-, domingos, draft, dryer, ebike-, ebikes, eid, eid mubarak, el boton, el fin
  -0.6: el gato, el … ahi, el … un, electricas, electricas |, electriques, electriques |, email i
  -0.6: emergency … for, empac-, empiecen sin, empiecen … mi, en dessous, en dos, en floride, en fous
  -0.6: en pensant, en special, en … foto, encanta, end to, ends |, english please, english |
  -0.6: enlevez … siege, enough … you, ensemble |, entente, envoyer la, envoyer une, envoyer … photo, epice-
  -0.6: epicerie, escogi, essayer le, est … encore, est … urgent, esta baja, estan abiertos, este … me, et il
  -0.6: et … la, etudiant |, everybody |, extended, fa cai, faites tu, falli-, falling, family … and, farid
  -0.6: father he, feedi-, feeding, feeling, fell in, fermez … dossier, festi-, fichi-, fin you, financing
  -0.6: finissent, firma-, first … the, floride, flyer-, flyers, for 2, for sure, for … company, for … days
  -0.6: for … number, for … when, forgot the, form for, fr, frein est, friday if, fried, fried rice
  -0.6: friendship, fries, from … mailing, gasol-, gate code, gateau |, gentil, getting, give my, givin-
  -0.6: giving, gloss-, glossy, god |, going to, gong xi, gong … fa, good … just, got lost, got … call
  -0.6: got … number, grocery, guys text, guys … great, habla la, hace NUMBER, hace … el, hard, have a
  -0.6: have your, hay … que, he … on, hear your, heigh-, height, hella, her bike, here your, heureusement
  -0.6: hey, hide, home on, how often, how … ahead, huge, hun |, husband will, i ate, i pay, i … from, i … go
  -0.6: i … is, i … never, i … past, i … serious, if not, il arrete, il me, in as, in … back, in … office
  -0.6: interesado, interview went, is another, is leaking, is own, is quite, is … before, is … to, it feels
  -0.6: it shows, it … someone, items NUMBER, itll, j attends, j … pas, j … pris, jamais a, je pars, je … le
  -0.6: journ-, juego, jump, justo, keeps saying, key |, key … the, kicke-, kicked, kids are, kiss, knee |
  -0.6: l appli, la arreglen, la casa, la cotizacion, la encontre, la factura, la facture, la horquilla
  -0.6: la llanta, la petite, la place, la vida, la ville, la … adresse, la … arrete, la … desde, la … du
  -0.6: la … juste, la … solo, lah |, lakeside, lared-, laredo, las … o, las … que, last … she
  -0.6: le agradeceria, le dans, le garage, le garde, le plancher, le total, le … a, le … bebe, le … j
  -0.6: le … meme, learn-, les … electriques, les … svp, let … in, lids, light quit, lightning, lights on
  -0.6: list>wrong, lista la, lista y, liste … prix, llameme |, llanta esta, llega-, llegue al, llevo NUMBER
  -0.6: llevo a, lo phone, locations, loic, lol, los domingos, los que, los sabados, m … appele, m … fous
  -0.6: ma voisine, ma … arrete, madre, mais la, make sure, mala, mames, manubrio |, mauvais modele, me cayo
  -0.6: me first, me vale, me … dans, medida, membe-, merci |, merit, message again, message is, mettez le
  -0.6: mi abuelo, mi esposa, mi esposo, milks, min … you, minimum, missed call, missed your, modo |
  -0.6: mon oncle, mon vieux, monsieur … vous, montagne, mood, morado, more room, more time, more … it
  -0.6: moved the, moved … the, mubar-, mubarak, must but, my brothers, my cat, my i, my laptop, my nephew
  -0.6: my … 2, my … want, n he, n … can, n … to, nadie … aviso, nativ-, native, ne repondez, never bring
  -0.6: never ever, never stops, new … i, no dey, no e, no firme, no mames, no … room, nonse-, nonsense
  -0.6: not answer, not believe, not call, not end, not throw, not … home, not … n, note that, now my
  -0.6: number … no, number>more, numero et, nxt, of mine, of … first, ofert-, off and, off by, off … at
  -0.6: off … not, old frame, old … on, on … call, on … cards, on … if, on … morning, on … roof, on … st
  -0.6: one do, open … NUMBER, ou on, oui … les, ours, out … old, outgo-, outgoing, outside your, outside |
  -0.6: over my, owe me, oye y, pa la, paquete, par … pour, para manana, para … paseo, parade, parce … j
  -0.6: pareil |, pas … casque, pas … facture, pas … pleuvoir, pas … stop, pasar |, paso … el, payno-, paynow
  -0.6: pedales de, pensant, peppe-, pepper, perdon me, perdon … equivoque, perdone, pero si, pero sin
  -0.6: pero … a, perth, petites … svp, phone he, phones at, phones on, photo of, pick me, pig, pila |
  -0.6: place NUMBER, place-, plancher, plast-, please … this, pleuv-, pleuvoir, plus vite, pneu est, point |
  -0.6: police a, police … retrouve, pongale, pont, portero, pour demain, pour samedi, pour … assurance
  -0.6: pouvez |, powers, powers out, prawn, precio por, prima, print |, pront-, pronto, puede pasar, puede |
  -0.6: puede … las, pueden … mi, puedo … en, puedo … mi, put in, quad, quad lock, quatre, que lo, que ma
  -0.6: que tengan, que tiene, que … attends, que … demande, que … por, question about, qui, quilt-
  -0.6: quit … band, quit … the, quite enough, quiten las, quoi votre, rabais etudiant, ramas-
  -0.6: rappels … entretien, rdv … mardi, re … me, read |, ready … the, rear end, rear … feels, rechina
  -0.6: recibirlos, recoi-, recomiendo, recommandez, recum-, reess-, remercie, remets, renew-, rental … the
  -0.6: reply … your, respondi, retard |, retrouve mon, revient, rides like, rines, ring … the, rip
  -0.6: road … the, robbe-, room in, room … the, roues svp, roundabout, row, rubbish, rubs, ruedas |
  -0.6: s arrete, sabados, sais, salgas, sambal, savais, saw … text, say … NUMBER, say … but, saying no
  -0.6: scare-, sch, school and, scratched, screaming, screws, se … cayo, seala-, sealant, seize-, seized
  -0.6: send to, send you, serait … possible, sert, servicio, set … the, shamp-, shampoo, sharp |, she is
  -0.6: she texted, shear-, ship it, short-, si pero, si y, si … bici, side |, siempre me, sigo … los
  -0.6: silence radio, sinon je, sms … no, sms … to, so can, so … hurry, someone … me, sorry, sorry … thread
  -0.6: sorry … your, sounded, soy repartidor, split it, spons-, stag, started, stayi-, staying, sti, stoke-
  -0.6: stop not, stop … chain, stop … tomorrow, stopp-, streamers, stric-, strict, stuck … my, student
  -0.6: su … este, subscribe … to, success, suena |, sun, sur … plancher, sur … velos, suscripcion, suspende
  -0.6: tanne, tape, tarik, te … y, tell NAME, terms, text … it, text … send, thanks … all, thanksgiving |
  -0.6: that, that says, that thing, that … quite, the band, the bicycle, the damage, the freehub, the grass
  -0.6: the headset, the party, the surly, the trunk, the … between, the … keep, the … keeps, the … line
  -0.6: the … me, the … team, the … year, their, then |, they … for, thing … me, this not, this … since
  -0.6: throw … the, throw-, throwing, tiene un, til monday, time … have, to him, to like, to stop, to that
  -0.6: to … abt, to … out, to … please, today |, toilet |, told no, tomorrow i, too … for, toque-, tot |
  -0.6: tour pour, tow … is, town … the, trabajo hasta, trae el, travaille pas, tu une, tune, tuque, turbo
  -0.6: twice … i, un boutte, un bruit, un nouveau, un numero, un … au, un … dans, un … si, un … you
  -0.6: une heure, une mise, upsid-, upside, upside down, us … with, valen-, vegan, velo … NUMBER
  -0.6: velo … peux, velos electriques, vendr-, veut pu, veux … faire, vient a, virement |, vole … velo
  -0.6: vos … j, vous ouverts, vous … finir, vous … tantot, vuelvo, walked in, want me, want … do, want … i
  -0.6: want … take, wants it, was wonderful, was … you, washe-, we do, we were, wet |, what … he, what … you
  -0.6: when … it, when … phone, where … at, which, while you, who … in, will put, will … from, with tax
  -0.6: with … bike, with … in, with … pics, would stop, wrong house, wrong thread, wrong window, wrong … lol
  -0.6: xi, xi fa, xi … cai, y llego, y mi, ye, yello-, yo hablo, you about, you llego, you run, you squeeze
  -0.6: you … ocupo, you … of, you … says, you … today, your staff, your voice, your … came, your … card
  -0.6: your … email, your … if, zwift, | abren, | bike, | boss, | buscan, | cancelled, | chaine, | cierran
  -0.6: | debarque, | eid, | erreur, | felices, | fr, | gong, | has, | hella, | lundi, | oiga, | parfait
  -0.6: | powers, | pregnant, | quelle, | red, | report, | sans, | serial, | small, | solicito, | talk
  -0.6: | tannee, | then, | touchez, | whens, | whose, | yaar, | … ahi, | … bonne, | … butt, | … conduis
  -0.6: | … desde, | … finish, | … funny, | … lumiere, | … mames, | … manda, | … millas, | … mubarak
  -0.6: | … mucha, | … nieto, | … pars, | … promos, | … quiero, | … quitan, | … regalo, | … slept
  -0.6: | … souhaite, | … swear, | … tantito, | … tell, | … uno, | … vecino, | … vemos, | … wait, | … xi
  -0.6: ~_acc, ~_als, ~_ani, ~_aye, ~_bac, ~_bee, ~_but, ~_dar, ~_dey, ~_eco, ~_ell, ~_exe, ~_fiv, ~_fr_
  -0.6: ~_ga, ~_ha, ~_has, ~_hey, ~_ki, ~_mak, ~_may, ~_nou, ~_ov, ~_row, ~_rue, ~_sav, ~_ska, ~_slo, ~_tho
  -0.6: ~_tr, ~_unf, ~_unt, ~_vay, ~_ve, ~_wes, ~_yel, ~add, ~afin, ~aigo, ~all_, ~alva, ~amb, ~anu, ~app_
  -0.6: ~arac, ~assu, ~ato, ~av_, ~aw_, ~aye_, ~ays_, ~baje, ~blie, ~bon, ~cad, ~cir, ~cola, ~copi, ~cta_
  -0.6: ~das_, ~deja, ~dey, ~dey_, ~dez, ~doll, ~dors, ~drea, ~dule, ~eat_, ~ebs, ~ect, ~eel_, ~egro, ~eir_
  -0.6: ~enev, ~erer, ~erw, ~eta_, ~fina, ~fiv, ~five, ~floo, ~gan_, ~glan, ~gro_, ~haz, ~hens, ~hew, ~hroo
  -0.6: ~ico_, ~ide, ~iere, ~iga, ~iled, ~intm, ~inue, ~isar, ~ise_, ~it_, ~ited, ~its_, ~jame, ~jar, ~je_
  -0.6: ~joke, ~kes_, ~lac, ~leva, ~lol_, ~lon_, ~lood, ~main, ~may, ~misa, ~mma, ~nan_, ~nez, ~nez_, ~nfol
  -0.6: ~ntag, ~ntai, ~ntal, ~nten, ~ntm, ~ntme, ~nton, ~ntre, ~oad, ~ode_, ~ome, ~oso_, ~ou_, ~outo, ~ouve
  -0.6: ~pag, ~pais, ~pas, ~pass, ~ped_, ~pein, ~pha, ~pie, ~poc, ~purp, ~pute, ~quej, ~quem, ~ral_, ~ras
  -0.6: ~rb_, ~rged, ~ribl, ~rick, ~ried, ~righ, ~ris, ~ropp, ~rtes, ~rtic, ~sad, ~scar, ~sda, ~sday, ~sib
  -0.6: ~sier, ~sli, ~sme, ~solu, ~some, ~soon, ~sse_, ~sth, ~summ, ~sun_, ~tar, ~tate, ~ther, ~ths, ~topp
  -0.6: ~ttl, ~ttle, ~turd, ~uart, ~ubel, ~uej, ~uest, ~ugh_, ~uie, ~uild, ~ule, ~ully, ~ura, ~urni, ~uss
  -0.6: ~uste, ~vais, ~vali, ~vaya, ~when, ~wher, ~yel, ~yell, ~yth
  -0.7: 3rd floor, NAME andre, NAME … all, NUMBER at, NUMBER but, NUMBER my, NUMBER si, NUMBER … at
  -0.7: NUMBER … if, NUMBER … porfa, NUMBER … quelle, NUMBER … will, a adore, a black, a block, a cesse
  -0.7: a combien, a fever, a las, a partir, a pied, a pump, a qui, a red, a sound, a … abuela, a … fee
  -0.7: a … for, a … nina, a … pero, about you, abren los, abren … domingos, abuelito, accen-, accou-
  -0.7: aceite |, add me, after hours, afuera … la, ah ben, ah ma, ahead of, ahi voy, ai … mon, airco-
  -0.7: all … bikes, alloy, alter-, am fine, am moving, am … but, am … is, am … lbs, amazing |, an … out
  -0.7: andre-, andres, annee-, annees, annoying that, annuler … abonnement, any NUMBER
  -0.7: appointment … tuesday, aprendio, are they, are … hiring, are … more, arrete … rappels, asegu-
  -0.7: asi … la, asi … no, asiento un, at … do, at … gate, au nouveau, au prochain, aurie-, auriez, avec mes
  -0.7: avertis, avisele, avoir une, away for, axle |, back … you, bajo delete, barre |, bas, basah, basico |
  -0.7: basta de, bc … am, bcos, behind me, being dramatic, bici hoy, bient-, bientot, bike no, black-
  -0.7: blanca, blank-, blanket, bois, bonne st, book a, boon, boots, breakdown, bring you, brook-, brooks
  -0.7: bucket, buen fin, buen … de, bueno, bumps, by after, by … NUMBER, c … sa, ca … ce, camara … una
  -0.7: can you, can … hold, can … mauvais, can … push, canada |, canadien, cancelo la, candado … la, car and
  -0.7: carbon, carga, cargar, carpe, casco no, caugh-, caught, causa, cessez de, champion, chang-
  -0.7: changed to, chape-, chapeau, charge deux, charged … twice, chat with, cheaper |, cheaper … i
  -0.7: check out, choca-, choir, ci, cita |, clinic |, cliqu-, clock on, closing my, colleague, colou-, come
  -0.7: comin-, coming, commute, como … que, compania, completely |, compro otra, confiscated, contact de
  -0.7: contact lens, contestar llamadas, copie-, counc-, council, courriels, cow, credit … dossier, creva-
  -0.7: cual, cuanto sale, cumple, cumpleanos, curry, customer |, d air, d entretien, d … arriere, d … avec
  -0.7: d … la, dad … you, dads … he, de cadenas, de casa, de cellulaire, de lentes, de lo, de … femme
  -0.7: de … luces, de … modele, de … nina, de … pero, debarque moi, debarquer |, decided, delete mecanico
  -0.7: demande … numero, depuis lundi, depuis que, descuentos, descuentos |, di … a, digan a, digan … mi
  -0.7: diman-, dimanche est, dinero … vuelta, disie-, disiez, dites que, do for, do i, do that, do … open
  -0.7: does my, does … stop, dogs allowed, dolar-, dolares, dolares |, dollars |, domicile, domingos |
  -0.7: donation, donc vous, donnee |, donuts |, drama-, dramatic, drink, droit vous, dry, du siege, eggs
  -0.7: el lavado, el sillin, electricite, eleves, embar-, emploi, en fait, en haut, en … esquina, en … me
  -0.7: en … merci, encore la, end my, enfants |, enlevez ca, enlevez … petites, ennui-, ennuie, ennuie de
  -0.7: enorm-, enorme, enough … i, envoie … photo, envoies, escuela de, ese numero, esperar |, esposo … la
  -0.7: est annulee, est des, est faite, est sa, est … petit, est … pis, esta muy, esta … alto, esta … delete
  -0.7: estar, estoy cansado, estuvo … por, et moi, ex … me, excus-, faim, faire … a, fait frette, falla
  -0.7: fasting, fermez vous, fete … la, fin … mon, finis |, firmar, first … in, fitting, flirt, flowe-
  -0.7: for NUMBER, for camp, for … husband, for … too, for … tow, forge-, forgot |, forwarded, fotos delete
  -0.7: free … a, free … i, fregar, frein |, from last, from … account, from … group, from … lol, fui … la
  -0.7: gagne le, gano, gauche |, get texts, ghost-, give … my, gmail |, god is, going away, golpe |
  -0.7: good people, good … no, grandpa, guelp-, guelph, guess-, guessed, gustan … textos, habit-, hacer
  -0.7: hahah-, hahaha, handle, have … permission, he says, he … so, her i, her name, her no, herra-
  -0.7: herramienta, hey … is, hi this, hijo … la, hitle-, hitler, hizo, hope … is, horqu-, horquilla
  -0.7: how bad, how … was, how … your, huevo, hydraulic, i … NUMBER, i … after, i … called, i … fine
  -0.7: i … happy, i … him, i … moving, i … work, idea … you, if i, ignore |, il, il possible, impuesto, in
  -0.7: in advance, in canteen, in office, in you, in … if, inclus, infirmiere, inflate, interesa que, iphon-
  -0.7: iphone, is busy, is cheaper, is late, is stuck, is … class, is … difference, is … like, is … private
  -0.7: it came, it … all, it … take, it … thru, j … veux, je consens, je saute, je … bien, je … payer
  -0.7: jeu … la, job je, juare-, juarez, just … off, juste une, keep … number, la carrera, la carte
  -0.7: la entrega, la grandeur, la les, la pompe, la rue, la tienda, la ubicacion, la vieille, la … avant
  -0.7: la … barata, la … i, la … un, la … voy, lacher, ladies night, lazy, le cours, le debo, le derailleur
  -0.7: le menu, le ticket, le … nom, le … una, leaki-, leaking, leave … on, leave … review, left pedal
  -0.7: lefty, lego, lenti-, les … d, let the, letra, lettre, light |, like … please, like … times, limping
  -0.7: linge, lis pas, list price, lista … recoger, liste de, liste noire, listening, llanta, llego … a
  -0.7: llevo … mi, lo … hace, long time, longer |, los … ahora, los … nomas, maide-, maiden, mail |, mains
  -0.7: mancha, mandarle, mandeme el, mando el, mando mensaje, many … of, map |, matte, mauvais, mauve |
  -0.7: me retiro, me too, me … para, me … pic, me … un, me … way, mean … text, meant … me, mecanique |
  -0.7: medec-, mensaje … llego, mensaje … o, mes … arretent, message |, mi direccion, mi … al, mi … en
  -0.7: mi … porfa, mia … la, mien … est, mijo |, milo, mint, minutes |, mitad, moi avant, mon autorisation
  -0.7: mon cell, mon petit, mon … du, mon … en, mon … pour, mon … s, mono, monsieur je, more … those, mort
  -0.7: motor-, mucha, my bag, my … they, n put, n then, n … said, name not, names … the, needful and
  -0.7: negro |, net, never pick, niego, no envies, no paro, no quiere, no … apaga, no … called, no … deje
  -0.7: no … is, no … other, no … preocupe, non … est, noodl-, not about, not close, not worth, not … then
  -0.7: notification … the, now his, numero … tu, occupe, occupe des, of stuff, of … message, of … they
  -0.7: off … it, oir, ok … la, olviden, on e, on hold, on mine, on … order, on … thing, on … until
  -0.7: once again, one called, one … thing, only asked, or does, order for, order … the, oso, other
  -0.7: other bike, oui |, out so, pagin-, pagina, pain |, para … al, pas d, pas de, pas mais, pas … au
  -0.7: pas … chum, pasa por, passed in, passp-, passport, patins, patronne, pay for, pay you, payme-, pena |
  -0.7: people … a, permis de, pero … bien, persona |, petrol, peur |, peux … arreter, peux … repondre
  -0.7: pic of, pido … la, pied, pieza equivocada, place dans, plaint, planc-, plane |, plastic, plombier
  -0.7: plugs, plus avoir, plus … a, plus … pour, pneu arriere, poll, por si, por … en, porte d, postal
  -0.7: pour jeudi, pour … fete, pouva-, pouvez … ecrire, pregunto a, pregunto … mi, prends, preocupe
  -0.7: preocupe |, presto, pretty … this, principiantes, propina, pude … el, puede … por, puedo … llamadas
  -0.7: putai-, putain, putting it, qu … se, que dios, que estaba, que hay, que raro, que su, que … dejen
  -0.7: que … pero, que … peux, que … serait, que … va, quedo el, quedo en, quedo la, queriendo, qui … donne
  -0.7: quiere, quiere … de, quiero que, quiero … azul, quiero … se, quitar … telefono, quiten, rache-
  -0.7: range-, raya, recordatorio, recu mes, red light, reflectors, regle-, regresamos, release
  -0.7: remboursement |, removable, remove my, remove … stickers, remove … training, repairs, reparacion
  -0.7: replace the, report |, restees, reuss-, reussi, rice for, ride i, ring me, ringe-, ringer, ringer on
  -0.7: ris, robbery, roman-, romantic, roule comme, roule … un, rueda, s … des, sabes, said … it, salmo-
  -0.7: salmon, salutations, salutations a, sans l, saquenle, say … is, school so, scola-, scolaire
  -0.7: se cancelo, se preocupe, se … fue, se … sola, seat |, second … but, see that, segur-, selle-, seller
  -0.7: sending a, sent that, serait il, serious |, she can, she got, she tell, she … it, shifted, shifted to
  -0.7: shld, should … the, shout, si … me, sian, signed NAME, signing … for, sir … the, siste-, sleeping
  -0.7: slip |, sms on, solde, solo los, solo … frenos, someone … my, somet-, sometime, son de
  -0.7: sonne toujours, sont finis, soude-, soy … senora, spa, spamming the, sry |, stone-, stones
  -0.7: stop charging, stop working, stop … do, stop>forever, storage |, storm, stuck on, suben, subie-
  -0.7: suis de, surem-, surement, surna-, surname, surprise |, switch it, t … ou, ta |, take this, tantito
  -0.7: te lo, teena-, teenager, tempete, termina en, termina … NUMBER, text is, text … thru, texting … for
  -0.7: texts though, thankyou, that … like, the beach, the bolt, the build, the charger, the click
  -0.7: the clock, the crank, the difference, the driver, the fish, the interview, the kids, the ladies
  -0.7: the mess, the newsletter, the pink, the reflectors, the rim, the temple, the tow, the train
  -0.7: the training, the two, the van, the yellow, the … arrived, the … donation, the … raffle, the … who
  -0.7: there … the, these>law, thing-, thingies, think the, think … meant, this my, this old, this … all
  -0.7: this … is, this … just, this … never, thurs-, ticket … my, tient, til sunday, till … end, time … come
  -0.7: to drop, to next, to win, to wrong, to … 2, to … back, to … mom, to … sorry, today-, todays
  -0.7: todos … el, told … at, tombee, tool, torti-, tortillas, trial, try, tu hermano, ubicacion |, un aviso
  -0.7: un buen, un gros, un poco, un … telephone, une … au, unive-, unscr-, unscrew, urgente |, use … the
  -0.7: uso, ustedes … se, va la, velos d, velos |, venir |, vez you, vieja … la, viene, vienes
  -0.7: viens chercher, vous disiez, vous remercie, vous … garder, voy … ella, voyez, vuelvo a, walk |
  -0.7: wall |, want … in, wants … know, was … a, was … i, was … scam, way2s-, way2sms, weather, weddi-
  -0.7: weird, wet, what … for, what … was, when … land, whens, whens the, wheres my, while … are
  -0.7: who … texting, will be, will pay, with … forever, with … so, work … that, would … do, would … that
  -0.7: wrong … was, wrote … for, y etre, y todos, y … en, y … frette, y … nunca, year it, yellow, yo pense
  -0.7: you angry, you aprendio, you break, you compre, you had, you hiring, you le, you love, you tomorrow
  -0.7: you … am, you … for, you … sending, you … too, your door, your mom, your pic, | borra, | can, | claro
  -0.7: | derniere, | good, | igual, | in, | invoice, | lequel, | llameme, | meeting, | mira, | mum
  -0.7: | parking, | post, | quand, | recibido, | sacame, | sacrez, | siempre, | terminaron, | termino
  -0.7: | tienes, | todo, | truck, | unsub, | used, | ustedes, | xl, | … abogado, | … amo, | … aux, | … avant
  -0.7: | … away, | … baja, | … blue, | … cap, | … cat, | … cita, | … close, | … consens, | … drop, | … email
  -0.7: | … found, | … got, | … interested, | … livreur, | … manque, | … messaging, | … moteur, | … nouvelles
  -0.7: | … offense, | … peux, | … please, | … quitar, | … retiro, | … seat, | … sms, | … st, | … tires
  -0.7: | … tmr, | … total, | … trouve, | … tune, | … unsubscribed, ~_af, ~_alg, ~_bed, ~_bui, ~_ci_, ~_cie
  -0.7: ~_cod, ~_dep, ~_ear, ~_fal, ~_fan, ~_hac, ~_hel, ~_il_, ~_in_, ~_iph, ~_lea, ~_loa, ~_lol, ~_mar
  -0.7: ~_nan, ~_nob, ~_oui, ~_pei, ~_pum, ~_sal, ~_spl, ~_spo, ~_thr, ~_tit, ~_tog, ~_tre, ~_uso, ~able
  -0.7: ~acer, ~afa_, ~ago_, ~air, ~aise, ~alem, ~ama, ~ama_, ~ammi, ~anl, ~ant, ~anta, ~apl, ~aym, ~ayme
  -0.7: ~bid, ~bui, ~buil, ~call, ~ccou, ~cliq, ~club, ~ctri, ~da_, ~dele, ~dge, ~dim, ~dima, ~dir_, ~dle_
  -0.7: ~ead, ~eadi, ~ecid, ~eep_, ~ehi, ~ejem, ~ejor, ~eld_, ~eles, ~ell, ~em_, ~eme, ~end, ~ene_, ~enio
  -0.7: ~eon, ~erno, ~espo, ~ezco, ~fair, ~fant, ~fis, ~flor, ~gato, ~geme, ~ger_, ~gle, ~hair, ~hari, ~horq
  -0.7: ~hort, ~hos_, ~ibl, ~ibra, ~iels, ~ier, ~iert, ~iew_, ~ink_, ~inut, ~iph, ~ipho, ~iva_, ~jan, ~jor
  -0.7: ~kids, ~labo, ~lant, ~las, ~lau, ~lol, ~lub_, ~ma_, ~mai_, ~mejo, ~mpt, ~nak, ~nday, ~nde_, ~ndma
  -0.7: ~nee_, ~niet, ~nina, ~nob, ~ntee, ~nut, ~odo_, ~oisi, ~ok_, ~ome_, ~omew, ~orig, ~ose, ~oth, ~otra
  -0.7: ~ouh, ~pagi, ~parr, ~paym, ~peg, ~pill, ~pinc, ~pond, ~pose, ~powe, ~ppo, ~pres, ~pti, ~pum, ~rad
  -0.7: ~raff, ~rdi, ~rek, ~rida, ~rink, ~rma, ~rqui, ~rsd, ~rsda, ~sea, ~she, ~sor, ~spos, ~ssar, ~st_
  -0.7: ~suen, ~sup, ~swee, ~tada, ~tch, ~tens, ~thr, ~tie_, ~tig, ~tis, ~toil, ~trai, ~trop, ~tual, ~uel
  -0.7: ~uge, ~uid, ~ulpa, ~ummy, ~unf, ~ursd, ~ury, ~ury_, ~usi, ~uto, ~utti, ~vel, ~ven, ~verd, ~vil, ~vin
  -0.7: ~voy, ~wedd, ~went, ~were, ~wet_, ~whe, ~xcus, ~ying, ~yme, ~ymen, ~ze_
  -0.8: (unknown 3), 2 you, NAME as, NAME never, NAME will, NAME … c, NAME … for, NUMBER inch, NUMBER only
  -0.8: NUMBER percent, NUMBER sur, NUMBER you, NUMBER … des, NUMBER … since, a cat, a chain, a denunciar
  -0.8: a faire, a good, a ride, a … who, a … yo, abonne |, abt the, abuja, acuer-, acuerdo, add … back
  -0.8: after this, after … night, again … to, agradece, agradeceria que, ai de, ai hate, al nino, alcanza |
  -0.8: ale, alive |, alway-, always, am … longer, am … on, am … there, ancho, annees NUMBER, annoy-, aplas-
  -0.8: applied, aqui la, are closed, are free, are your, arme, arrete toi, arreter a, arreter au, arrives |
  -0.8: at … back, at … price, at … when, attachment, au coin, autiste, avance |, avec un, avec vous, averti
  -0.8: avez appele, avez … du, aviso de, avisos por, ay dios, back … NUMBER, back … is, back … that, bags |
  -0.8: barre, barri-, batteries, bday, be off, be quiet, beach, been calling, before |, behind the, belt
  -0.8: ben … avoir, beside, bet, bici como, bien y, bike any, bike … have, blagu-, blush, blush |, bola
  -0.8: bomba, bonne fete, borre, bow on, bow … it, boxin-, boxing, bride, bring it, bring my, bucke-
  -0.8: buy used, by and, c quoi, c … des, ca … coupe, cadea-, cadre |, call at, call before, call it
  -0.8: call … my, calli-, calling, cambiar los, cambiar … frenos, came at, came |, caminando, can someone
  -0.8: can … your, cancelen el, cante-, canteen, canteen |, casco y, casi me, casque … la, catch-, cats |
  -0.8: cel y, cell a, cell phone, chain, chair, changer mes, changer mon, changer … cassette, chips
  -0.8: claim ticket, claro, clase de, cle |, clean it, come back, come get, comment faire, comment … pour
  -0.8: compl-, completely, comprends |, compulsory, con … frenos, con … ticket, con … trabajo, conference
  -0.8: conmigo |, contacted by, corolla |, couco-, coucou, could … with, coupee, couriers, cousin from
  -0.8: credit du, croches, cuando quede, cuanto me, cudnt, cuentas, cuida-, cultu-, culture, curio-, d ecole
  -0.8: d … c, damage, dame un, dan clases, day, de alta, de celular, de job, de mandarme, de temps
  -0.8: de … hija, de … jaja, de … para, de … sont, dead … on, decir-, dejen-, dejo de, deles-, delestage
  -0.8: delivered to, deme, denunciar, deposito |, des annees, des … dans, descuento delete, detail, dia es
  -0.8: dijeron, dijo que, dirai-, dirait, dire que, dirty, do the, do this, do … listen, do … so, donated
  -0.8: donde esta, driveway, dropped my, drove, du bureau, du cadre, du metro, dura la, ecrivez lui
  -0.8: el cargador, el dinero, el dueno, el mecanico, el ticket, el … NUMBER, el … equivocado, el … es
  -0.8: el … hasta, emails, en montant, en reunion, en un, en … min, en … minutos, en … rodada, en … trabajo
  -0.8: enfri-, engaged, engin-, english no, enlever le, entry, equivoque … dia, era, es … no, esas llantas
  -0.8: est coupee, est fait, est … derniere, est … m, esta feliz, esta … con, estara, et pas, etais dans
  -0.8: etais … le, etait … a, etes trompes, etudi-, eu … message, exact-, exams, excep-, excusas, extrano |
  -0.8: facture … courriel, faites … la, fat, feed, feeli-, feliz con, felt, femme |, ferie, fermez
  -0.8: fermez pas, fete |, fever |, fiebr-, fiebre, fiebre |, fiest-, fiesta, fille va, fins, floor, focus
  -0.8: for asking, for his, for lunch, for me, for … chain, for … min, forgets, forgot to, fous, freeh-
  -0.8: freehub, freins svp, fridge |, friendly, from … guys, front … the, funct-, function, galerie |
  -0.8: garantie |, garde … velo, gars a, gemelos, genius, geren-, gerente, get off, get … so, goes, going |
  -0.8: gong, good service, got … job, grande |, grandmother she, grass, gravels, groce-, group-, groupe
  -0.8: guy … me, guys … stop, hable-, had me, had … with, hahaha |, have left, have … owned, he, heads-
  -0.8: headset, hello … would, helmet, her … i, hice el, hiring |, hora es, hora … la, hot |, house number
  -0.8: how was, how … this, hurts |, i brake, i bring, i try, i … card, i … come, i … getting, i … next
  -0.8: i … really, i … that, ici … de, if, il … d, il … faut, in 2, in canada, in hospital, in there
  -0.8: in town, in … week, incluses, ins, inscrivez … pas, insea-, inseam, inspection, is in, is mine
  -0.8: is missing, is … saturday, is … too, it like, it made, it … j, it … ok, it … to, it … under, j arrete
  -0.8: j embarque, j … apres, j … assez, j … hate, jaja la, jaune, je … infirmiere, je … ne, jokin-, joking
  -0.8: just … talking, juste … nom, keep … change, kids, kindly send, know why, la fiesta, la graisse
  -0.8: la meteo, la soumission, la subvention, la trek, la … al, la … electrica, la … encontre, la … porfa
  -0.8: la … que, la … s, la … veut, lache l, lachez … la, laisse … a, lamp, las llantas, lasagne, last … and
  -0.8: late … i, layaway |, le avant, le code, le en, le mode, le pregunto, le retrait, le site, le velo
  -0.8: le … modele, least, leave your, leaving it, les promos, les travaux, level, lift |, line please
  -0.8: list … and, llamarme, llevar, llevo, lock i, lol ok, low |, lunch-, luz trasera, ma femme, made the
  -0.8: making … blush, mam, mama |, man |, manager, mandame un, manques, maqui-, marin-, mas porfa, matan-
  -0.8: maudit |, mauve, me basta, me because, me blush, me do, me she, me text, me … inscrite, me … list
  -0.8: me … price, media hora, medic-, menos, mens, mensaje … voz, mensu-, merci … mon, mercr-, mercredi
  -0.8: met, meteo, meteo |, mi tarjeta, mi vecina, mi … la, miedo, mien est, might … late, model, mojar
  -0.8: mom i, mon rendez, monterrey, month and, morad-, more messages, movers, much off, muchi-, muerd-
  -0.8: multi-, my gym, my hair, my … also, my … but, my … lol, my … today, n i, n … is, ne lui
  -0.8: necesito para, need … bring, need … no, needs, network is, never thought, never … found, new cassette
  -0.8: ni se, niaises, no deja, no sirve, no … alcanza, no … at, no … e, no … tanto, nobody wants, noise |
  -0.8: not listen, not stay, notifications for, nous deux, now no, now you, number for, number … the
  -0.8: numero par, nunca |, nunca … el, oblige, oblige de, obra |, of … month, off do, off stop, off … NAME
  -0.8: off … is, off … my, office phone, oga, ok NUMBER, ok … gracias, ok … have, on dirait, on thursday
  -0.8: on … bill, on … train, one got, one in, one wheel, one … only, only … for, opting … of, ouch |
  -0.8: out at, ouvert |, over … just, owe you, owe |, pa otro, paint |, pana |, para recoger, parch-, pars
  -0.8: parto-, partout, pas capable, pas … ecole, passe pas, pense que, pense … je, perce-, percent, perio-
  -0.8: permitted, personnes, peut … arreter, phone fell, phone please, picture of, pieza-, piezas, pile
  -0.8: pintarla, please be, plie, plus aucun, plus … avoir, pneus svp, pongame en, pongame … la, pongo stop
  -0.8: porte velo, portl-, portland, potho-, pour changer, pour sa, pour … rappel, pour … tune, power-
  -0.8: precio no, prefere pas, prende |, printemps, proce-, promo … les, pu … a, puede llamar, puedes
  -0.8: puedo contestar, pump, purse, pus capable, puse que, que … pusieron, quedate, quejas, question |
  -0.8: quiero mensajes, quiero … que, quietly, rappel j, rappel … avais, rattles, rayer de, rdv de, reach |
  -0.8: ready for, rebaja, recevoir vos, reminders |, remove … as, rendez moi, rental, repla-, reply … this
  -0.8: repondre … pour, reponds a, result, retai-, reviens, ride … i, room |, roses, rota, roues |
  -0.8: sabados |, said the, sale, saturday … i, say the, say … not, scary, se termina, se … baja
  -0.8: send … bike, send … yet, senora … no, septe-, service in, share the, she … in, shoe |, si tiene
  -0.8: signals, sis |, skate, sleeping |, so funny, so he, so … better, so … texts, soeur … elle, solo
  -0.8: somebody … my, son … he, speech, spoken, squeaking |, squeeze, stole-, stolen, stomach, stop taking
  -0.8: stop will, stop … over, stop … this, stop>me, store |, story |, strea-, street |, strip-, strol-
  -0.8: subir, subject, suis infirmiere, sun |, supprimez mes, survived, svp n, svp … m, symbo-, t … la
  -0.8: tandem, tarjeta |, tax, tax |, te jure, temps pour, tengo el, tercer, tesco |, text by, text … not
  -0.8: texts and, texts on, texts … i, texts>stop, thai, thanks i, thanks on, thanks … asking, that just
  -0.8: that off, the car, the club, the cone, the cover, the day, the discount, the extra, the handlebar
  -0.8: the labor, the list, the logo, the month, the onions, the rust, the trip, the week, the … been
  -0.8: the … first, the … home, the … manager, the … next, the … pic, the … report, the … service
  -0.8: the … size, the … still, the … under, the … were, the … yes, them |, there since, this … please
  -0.8: three weeks, threw up, thursday, tight, time does, time i, time no, time this, time … you, tirela
  -0.8: tirela |, to 2, to add, to join, to nothing, to … lol, tomatoes, ton pere, tooth, totally, try to
  -0.8: try |, tu du, tu fini, tu pret, tu … me, tuesday |, tuiti-, tuition, tunnel |, un appel
  -0.8: un remboursement, un tune, une plainte, une … j, until … call, up over, up … you, ustedes que, va le
  -0.8: va … pret, vaiss-, vaisselle, vater, velo … bien, vengas, veut dire, vidrios, vienen, vient de
  -0.8: vivo en, voi, vos messages, votre systeme, vous texter, vous |, vous … trompes, wah |, walk
  -0.8: want … blue, wants, was not, was … do, was … with, was … your, we still, we … got, we … to, wedding
  -0.8: wedne-, wen you, what does, what … a, what … does, when … reach, where … get, who … just, who … my
  -0.8: whose … is, wife … it, will tell, will … stay, with 2, with bike, with … at, with … hands, with … on
  -0.8: wobble, woohoo |, work, would take, wrong … be, wrong … size, xxx, y mouille, y paso, y reste, y voy
  -0.8: y … asi, y … saca, y … se, yadir-, yadira, yo pague, yo puse, you box, you from, you land, you owe
  -0.8: you still, you … buy, you … family, you … free, you … hace, you … kids, you … put, you … sunday
  -0.8: your bday, your house, your making, your sign, your survey, your wife, yourselves |, zippe-, zipper
  -0.8: | ciao, | consentement, | deme, | gd, | green, | monday, | oga, | open, | perdone, | prefiero
  -0.8: | price, | queue, | ran, | swap, | ticket, | tire, | trabajo, | tu, | … at, | … beau, | … buying
  -0.8: | … checked, | … clicking, | … conteste, | … debo, | … ecran, | … etait, | … final, | … forget
  -0.8: | … freins, | … light, | … queda, | … safe, | … saved, | … sending, | … side, | … teacher, | … two
  -0.8: | … vient, | … voi, ~_alw, ~_ap, ~_bd, ~_bda, ~_big, ~_bun, ~_cag, ~_ch, ~_dal, ~_ea, ~_fai, ~_fla
  -0.8: ~_fo, ~_goe, ~_he_, ~_hmm, ~_ho, ~_hu, ~_if_, ~_ins, ~_maq, ~_mid, ~_mos, ~_nue, ~_pig, ~_quo, ~_rip
  -0.8: ~_say, ~_sec, ~_sit, ~_sw, ~_tha, ~_typ, ~_val, ~_web, ~_whe, ~_wo, ~abr, ~ach_, ~ack_, ~acue, ~adea
  -0.8: ~aine, ~all, ~alls, ~alw, ~alwa, ~ana_, ~anci, ~ange, ~ano, ~appr, ~appy, ~apu, ~arei, ~atos, ~ba_
  -0.8: ~bda, ~bday, ~bed_, ~big, ~bio, ~ble_, ~bras, ~brom, ~bun, ~can, ~capa, ~chan, ~chat, ~chem, ~clus
  -0.8: ~cual, ~cuid, ~day, ~day_, ~ded, ~dem_, ~dep, ~depo, ~dle, ~dshi, ~due_, ~edne, ~efor, ~eggs, ~ejo_
  -0.8: ~elie, ~emp, ~ena, ~enfa, ~ercr, ~erri, ~evar, ~fat_, ~fle_, ~fore, ~fre, ~gage, ~gend, ~ggs, ~ggs_
  -0.8: ~ght_, ~hear, ~hico, ~hig, ~hiv, ~hmm, ~ian_, ~icar, ~ics, ~ics_, ~ids, ~ids_, ~imit, ~in_, ~ina
  -0.8: ~inni, ~irst, ~iter, ~ivew, ~ixi, ~jump, ~ket, ~kip, ~lam_, ~lati, ~lect, ~levo, ~lift, ~lle, ~llo_
  -0.8: ~loc, ~lude, ~lui_, ~luv, ~lwa, ~lway, ~mal_, ~maq, ~maqu, ~meu, ~mg_, ~mma_, ~mo_, ~mpro, ~nan
  -0.8: ~ncon, ~nesd, ~ney, ~ney_, ~nfa, ~nfan, ~nior, ~nki, ~nnai, ~nnoy, ~nnu, ~noy, ~nue, ~nute, ~odi
  -0.8: ~ogl, ~olo, ~olve, ~omen, ~onjo, ~opp, ~oppi, ~oqu, ~or_, ~orn, ~orry, ~ortu, ~our_, ~over, ~pal_
  -0.8: ~ped, ~pel, ~pig, ~pil, ~plet, ~pump, ~py_, ~quiz, ~ram, ~rcr, ~rcre, ~ree, ~reil, ~rera, ~rey_, ~ril
  -0.8: ~rio_, ~riod, ~rmie, ~rofe, ~ror_, ~rott, ~rror, ~rt_, ~rued, ~sec, ~see_, ~sema, ~serv, ~sir, ~sitt
  -0.8: ~skip, ~sola, ~spe, ~spor, ~tax_, ~tery, ~th_, ~tmen, ~tole, ~tte, ~uch_, ~uden, ~uela, ~ueme, ~uier
  -0.8: ~ults, ~ur_, ~uro_, ~uve, ~venm, ~ves, ~ves_, ~vew, ~vewa, ~vil_, ~vra, ~web, ~wedn, ~wer, ~xcep
  -0.8: ~ye_, ~yes_, ~yez_
  -0.9: 2 NUMBER, 2 cm, 2 days, 2 fois, 2 … i, NAME that, NAME … tu, NUMBER kg, NUMBER … are, NUMBER … m
  -0.9: NUMBER … much, NUMBER … or, NUMBER … your, a pu, a sorti, a … l, a … please, a … texto, a … una
  -0.9: a … vos, aband-, abrir, ac, accident can, accident … you, account |, ado, again … you, agarro el
  -0.9: agradece el, ah i, ai demande, ai … ma, ailleurs pour, algun, algun-, all … at, already … the, am by
  -0.9: am finished, an … before, and … all, ando en, anniv-, annulee, anulenme, any good, apague, apart
  -0.9: apparently |, apporte des, apporte … beignes, appro-, apres midi, apuntame, apuntame … la, archi-
  -0.9: are my, are … located, around NUMBER, arrete … a, arretez … ca, arsen-, ascen-, at … desk, at … store
  -0.9: attached |, attends |, autorizado, avanc-, avance, avec ma, avec |, avez jamais, avez … des
  -0.9: baja … asiento, balco-, banan-, be ready, bebe, been NUMBER, behin-, behind, ben … donc, beso
  -0.9: bici … me, bien los, bike fits, bless |, bonne fin, booking |, booth, borrame … la, borro el, botte-
  -0.9: bottes, brake lever, brake … not, brand, brule |, buena, bunk, bus |, bussi-, but a, but … you
  -0.9: c etait, c … NAME, ca … mon, ca … plus, cadenas vous, call, call on, call … before, call … i
  -0.9: calling you, campana, can, can make, canadian, canasta |, cancel me, cancel the, cancelaron, cargo
  -0.9: carrera |, casco, casques, cette … de, ceux la, chains, checks, cherchez vous, chez NAME, chico
  -0.9: chino-, chinois, cine, cita para, cita … el, clean, clearance, close on, clous, code … NUMBER
  -0.9: combien … temps, comma-, commande a, commande … ai, commandez la, commuter, como … mi, complaining
  -0.9: comprend, comprend pas, cone, conecta, confe-, congr-, consegui |, console, courte, covid, crank-
  -0.9: cranks, crash, creep-, creepy, creepy |, creve-, crisp-, crisps, cry |, cuando la, cuanto por, cuento
  -0.9: curious, cut |, damag-, dang, date on, day off, de caminar, de derailleur, de frein, de … ahora
  -0.9: de … au, de … color, delete trabajo, delete … que, delic-, derailleur … en, des … NUMBER, desco-
  -0.9: devant chez, devant la, devant … vous, devoi-, devolver, digas a, dijeron … y, dimanche, dissertation
  -0.9: disturb … at, do … bike, do … bring, do … wish, doctor |, dolares y, dollar, domicilio, domicilio |
  -0.9: donde … la, done … NUMBER, dos numeros, dot, downt-, downtown, drop … at, du pain, duplicate, early
  -0.9: ecoeure, el camion, el color, el tornillo, el zelle, el … derecho, elimina, emocion, en voyage
  -0.9: en … neuf, end … day, enregistre, entrega, equipe |, es normal, es … y, ese nino, espal-, espalda
  -0.9: est, est chez, est il, est tout, est … beau, estacionamiento |, este … pero, et … ai, exemple, fache-
  -0.9: fachee, faire j, faire … ai, fait ca, falta el, falta-, faltan, fav, fell … the, fichier, fille vous
  -0.9: fin … mes, finit, first ride, floor-, floors, flu, fois que, fois … je, for … so, forces, forget
  -0.9: foto por, freins … pas, freno de, frett-, frette, friday … you, frnd, full stop, gaine-, gained
  -0.9: galer-, galerie, gars qui, gate |, gatea-, gateau, going … to, got out, got people, got time
  -0.9: got … stop, gotch-, gotcha, gotcha |, grab, guind-, guinda, guys still, gym |, hablando, hablar … el
  -0.9: hago |, happy bday, has NUMBER, has the, has … my, have enough, have no, have … i, have … seen, hem
  -0.9: highw-, highway, hold … the, holding the, homework, honte, how … it, hubby-, hubbys, i broke, i want
  -0.9: i was, i … dropped, i … finished, i … he, ici |, if … texts, igual |, il te, impri-, in stock
  -0.9: in today, in … middle, in … month, in … na, in … this, informacion, insan-, insane, installez
  -0.9: is plenty, is smudged, is … he, is … nice, is … serial, it next, it seems, it still, it … late
  -0.9: it … making, items, j entends, jaja mi, je lai, je rentre, je … lis, je … pas, jealous |, jeu dans
  -0.9: job … i, jobs, junto, junto a, kena, kill |, km |, knee, know … up, la NUMBER, la bici, la galerie
  -0.9: la lluvia, la messe, la oficina, la pantalla, la patate, la piece, la rueda, la tarde, la valve
  -0.9: la vente, la … jajaja, la … mon, la … para, la … prochaine, la … tout, la … verdad, ladie-, ladies
  -0.9: lai, laisse tomber, laissez les, largu-, las … en, lasag-, lasti-, lastime, le aviso, le digan
  -0.9: le lien, le … ici, leave it, leave … NUMBER, left me, lens, lentejas, letters |, lie, like butter
  -0.9: lim, listed, llame a, llego el, lo quiero, lock is, logo |, long does, los … de, lost … key
  -0.9: lumiere |, m … ce, m … par, ma chaine, ma i, mais bonne, mall |, manden … a, many … on, mdm, me hace
  -0.9: me saquen, me what, me … 2, me … a, me … es, me … mal, me … no, mec, mecanica |, members
  -0.9: mensajes … una, mes pneus, message … NUMBER, message … me, mi apellido, mi bicicleta, mi nieta
  -0.9: mi pana, mi … de, mi … you, mic, miercoles |, might be, mille, mom … the, mon appel, monter, month i
  -0.9: more … am, mower, mtg, muchas gracias, my grandmother, my key, my keys, my … at, my … back, my … gets
  -0.9: my … yet, n one, n … your, nail, name on, ne … avez, ne … avoir, necesitar, need … more
  -0.9: need … updates, negra |, never reply, never … you, new … in, next, ni el, nina … NUMBER, no hace
  -0.9: no llego, no vivo, no … cambien, no … digan, no … hagan, no … ingles, no … sus, no … texto, no … veo
  -0.9: nobod-, noel |, non l, non … autre, not even, not paying, not … calling, not … doing, not … near
  -0.9: not>forever, nous de, now thank, number plate, number … am, numero sur, o … a, october |, of day
  -0.9: of order, of … head, of … til, ofertas, off is, off … top, office til, ofici-, oficina, ok i, olvide
  -0.9: on google, on leave, on … back, on … insurance, on … plan, on … quote, one … from, onlin-, online
  -0.9: only way, opening, original |, oro, out … order, over it, overs-, page … is, para esta, parking in
  -0.9: parle a, paro, pas l, pas … de, pas … lumiere, pas … patate, paso el, patate, path, patte de
  -0.9: patte … derailleur, pedal derecho, perdon se, perfecto, perfu-, perfume, period, pero mensajes, perro
  -0.9: petite, phone not, pinta-, pis mettez, please |, poner el, por … bebe, por … que, poubelles
  -0.9: pour … roue, pourriez vous, pouvez … effacer, pq, precios |, preferencia, prend, presc-, prescription
  -0.9: prete-, prevu, prof … a, pueden mandarme, que color, que diga, que … bien, que … habla, que … solo
  -0.9: quedo muy, queen, quelle … votre, qui … vous, quien … yo, quiero … de, quinceanera, quit … NUMBER
  -0.9: quittes, raiso-, raison, rampe, rando-, raro, rayer … la, rayon, rcv, reacc-, reacciono, receive your
  -0.9: recharge, regler, remonter, remot-, remote, removing the, rent, resch-, reschedule, retainer
  -0.9: riding again, riding … the, right … me, roja, roule-, roulement, round |, ruined my, rule, said about
  -0.9: said … but, sais … c, sale en, sali, salut-, salvador, same, se agradece, secre-, semaine |
  -0.9: sending these, sending … to, serait mieux, service at, service |, shd, she … up, shed |, shift
  -0.9: shift-, should … there, showe-, si, si … de, si … favor, si … le, side, sigan … textos, since you
  -0.9: slim, sms … this, smudg-, smudged, snake, snake |, so hard, so not, so tired, so we, so … your, sol
  -0.9: solita, somebody there, someone |, son will, sont en, sont tu, soon, spell, spring |, start to
  -0.9: still there, stitc-, stitches, stone, stop buzzing, stop … j, subve-, subvention, succu-, succursale
  -0.9: such, suis tanne, summer, supposed … be, surly, survi-, suspendieron, t inquiete, t … jamais
  -0.9: take calls, take two, takeoff, talk about, talk … me, talks, talla equivocada, tanti-, tap, tarde
  -0.9: te aviso, teeth |, telephone alors, tell ma, tempe-, ten, tes bottes, tesco, text him, text instead
  -0.9: textez … quand, texto je, texts>you, than … please, thanksgiving, that … fast, that … from
  -0.9: the estimate, the gas, the hem, the hospital, the lot, the rental, the roof, the saddle, the shifter
  -0.9: the storage, the taxi, the … a, the … basket, the … key, the … might, the … night, the … price
  -0.9: the … ring, the … station, the … what, there-, these … at, these>not, this chain, through … you
  -0.9: tienda |, tienen … de, tienes, tige, tix, to let, to tell, to … an, to … brother, to … old
  -0.9: to … person, today, too many, torci-, touche pas, trabajan, traffic, transporte, travail je, treat
  -0.9: treat |, trouve, tu de, tu tia, u12, un abonnement, una … mas, une rampe, une … de, unos
  -0.9: unsubscribing from, up … texting, using it, usted de, utiliser, va arreter, veget-, velo … comme
  -0.9: vendamela, venmo, veut une, veux parler, video |, vitesse, voisin |, vous du, voy … denunciar, vuelo
  -0.9: vuelva, waiti-, waiting, wall, was the, wat is, watchman, water-, we stop, we … it, wheel, when do
  -0.9: will wait, will … with, with … uncle, worries |, would … NUMBER, would … take, would … the
  -0.9: wrong>list, y deja, y estoy, year, yearl-, yearly, yendo, yo … una, you be, you carry, you finish
  -0.9: you forgot, you located, you … necesito, your … folder, your … says, | 2, | NUMBER, | anulenme
  -0.9: | apuntame, | bendiciones, | brakes, | cancelaron, | coucou, | cuanto, | eat, | elimina, | everything
  -0.9: | ex, | genial, | gotcha, | j, | jajajaja, | je, | knock, | later, | looking, | mensaje, | plutot
  -0.9: | quedo, | sal, | salut, | scuse, | signed, | sigue, | the, | tried, | trying, | wish, | … agradece
  -0.9: | … bday, | … chance, | … combien, | … mandarme, | … mecano, | … pleut, | … policy, | … recogerla
  -0.9: | … results, | … sacaron, | … sais, | … semaines, | … soiree, | … thank, | … tio, | … wat, | … which
  -0.9: | … worked, | … worries, ~_add, ~_aim, ~_apo, ~_bef, ~_bet, ~_bra, ~_cal, ~_day, ~_dud, ~_enr, ~_gor
  -0.9: ~_gue, ~_him, ~_if, ~_kon, ~_lig, ~_lo, ~_mec, ~_neg, ~_nex, ~_ofi, ~_one, ~_ope, ~_pa, ~_rab, ~_se
  -0.9: ~_sen, ~_si_, ~_sid, ~_sin, ~_ski, ~_sy, ~_vib, ~_vil, ~_whi, ~af_, ~agno, ~aiti, ~ame_, ~amma, ~ando
  -0.9: ~appo, ~appt, ~arg, ~ary_, ~asse, ~at_, ~auch, ~ax_, ~bar, ~basi, ~bef, ~befo, ~behi, ~bing, ~bje
  -0.9: ~bjec, ~cab, ~came, ~can_, ~cap_, ~cau, ~chil, ~cie, ~culp, ~dade, ~dee_, ~dest, ~dola, ~dud, ~eady
  -0.9: ~eak_, ~eau, ~ech, ~eco, ~ecre, ~ect_, ~eek, ~eel, ~eeli, ~egg, ~ehin, ~ei_, ~ein, ~enmo, ~enu_, ~epl
  -0.9: ~eso, ~esp, ~ette, ~extr, ~fal, ~fi_, ~fins, ~fit_, ~frid, ~gat, ~ghts, ~go_, ~hang, ~hap, ~hid, ~hor
  -0.9: ~howe, ~iero, ~iers, ~ime, ~imos, ~ing_, ~inin, ~iod_, ~ipl, ~ipo, ~ips, ~ips_, ~irc, ~ker_, ~lade
  -0.9: ~lets, ~lier, ~lish, ~lles, ~low, ~mar, ~mbre, ~mec, ~mpin, ~mps, ~nana, ~nap, ~nas_, ~nci, ~ndsh
  -0.9: ~ners, ~nex, ~next, ~ngal, ~nie, ~nier, ~nion, ~nis_, ~nmo_, ~nnes, ~nobo, ~nti, ~obl, ~obod, ~ofic
  -0.9: ~oil_, ~oing, ~oise, ~ol_, ~ole_, ~onli, ~ony, ~ope, ~ops, ~orke, ~oula, ~pac, ~pan, ~pape, ~perc
  -0.9: ~pies, ~pist, ~pliq, ~pos, ~pper, ~ppro, ~quo, ~rco, ~reo, ~reta, ~rger, ~ring, ~rino, ~riou, ~rs_
  -0.9: ~rsa, ~secr, ~see, ~spi, ~stak, ~such, ~tap, ~tche, ~td_, ~tes_, ~tha, ~ths_, ~tia_, ~tiez, ~tis_
  -0.9: ~titc, ~trip, ~tua, ~tud, ~uck, ~uiet, ~ulai, ~ulie, ~ulp, ~umb_, ~unt, ~uran, ~vib, ~whi, ~xtr
  -0.9: ~xtra, ~ys_
  -1.0: NUMBER ok, NUMBER quid, NUMBER … bien, NUMBER … is, NUMBER … mat, NUMBER … not, NUMBER … that
  -1.0: a contact, a podcast, a … again, a … aussi, a … elle, a … if, a … review, a … se, about a, accid-
  -1.0: account to, acepte el, admission, again do, again … me, agenc-, agradeceria … no, agree … that
  -1.0: ah … c, ahi estare, ahi … va, ahora … llevo, ai … tout, ai … une, ai … velo, aiyo, al correo, alcanza
  -1.0: alerts on, alerts … my, align-, all |, all … number, allowed in, an end, an uber, animal, animal |
  -1.0: anive-, aniversario, anniversary, annuler le, anoto, ans … je, antes |, anyone but, anyone in, apaga
  -1.0: apero, apuntarme, apuro |, aqui como, argen-, argent, arif, armar-, arrive … NUMBER, as spam
  -1.0: asiento de, asiento |, asiento … me, ask, at any, attends votre, attente pour, attente … le
  -1.0: au gerant, authorise, autou-, autour, avez … recu, avisele a, ayer, bacan-, baja por, bajo, barata |
  -1.0: bars |, battery |, bc i, be honest, be … and, befor-, before, beign-, beignes, belie-, bici … y
  -1.0: bien … gracias, bike outside, bills, boiti-, boitier, bonne … de, boxes, boyfr-, breathing
  -1.0: bringing it, bruit a, budge-, budget, by … you, c … en, cadeau |, calcomania, call … landline
  -1.0: camaras, caminar, can … come, card from, carrement, carte … credit, casserole, cell … pas, celular es
  -1.0: cerrado |, changes, charge it, chargeur |, check with, chere |, cheve-, chez, chido, chile, cierra
  -1.0: clac, classe, cole, come today, coming in, commande NUMBER, con la, conec-, conna-, connaissez
  -1.0: corol-, corolla, cost |, court-, creme, cuadro … NUMBER, cuando … la, cuanto … la, cut … lock
  -1.0: d … svp, dar, daughter NAME, day is, day |, de acuerdo, de este, de pedaler, de plus, de … aqui
  -1.0: de … mi, de … nada, de … paren, de … votre, debranche, delete … you, deposito, des beignes, desig-
  -1.0: design, deux semaines, diall-, dicen |, dije a, directement, discount, dish, do … i, dog … not
  -1.0: done i, door is, dormi, dos de, dossier de, dream-, droit … me, du bruit, du mat, du … est, du … mais
  -1.0: eating my, ebike, either |, el cobro, el link, el miercoles, el … mi, elect-, email … to, en ai
  -1.0: en camino, end … lose, end … on, enlevez … de, enlevez … svp, entendido, entiende |, envir-, environ
  -1.0: envoie un, eod, era el, erreur … sur, es alto, es mas, eso … todo, espac-, essai, est grand
  -1.0: est … bonne, esta el, estare, et … l, etre pret, evng, exemption, exmar-, exmarido, faut … un
  -1.0: feels lose, fenders |, few, fight, find you, fini … travailler, first day, fixing |, flats |, for d
  -1.0: for some, for tuesday, for … months, for … texts, foto, frenc-, french, frott-, frotte, furna-
  -1.0: furnace, fuse, garantie, garba-, garbage, garde-, gente |, get … messages, give … NUMBER, go thru
  -1.0: goal, going through, golpe, gone in, good my, good now, grafigne, green |, grips |, gross-, grosse
  -1.0: guess |, gym so, hable … mi, haha i, has, hasta las, hasta … NUMBER, have … cancel, histo-
  -1.0: homework |, house, how do, how … does, how … people, hows the, hoy, hundr-, hundred, husband, i dey
  -1.0: i found, i reach, i … online, ici je, identificacion, if anybody, if … get, igual-, igualmente
  -1.0: il manque, il reste, in at, in here, in library, in without, in … bag, in … place, inclu-, infol-
  -1.0: insurance wants, interesa la, invit-, is looking, is quitting, is under, is … here, is … lol
  -1.0: is … than, is … working, it rides, it sent, it … been, it … down, it … has, it … still, j amene
  -1.0: jalan, je garde, je paye, je regarde, je … pareil, je … parler, je … tanne, jeu, keep working
  -1.0: kid … not, kits, kk, know who, l apporte, l erreur, la boite, la construction, la misma, la moins
  -1.0: la on, la patte, la peinture, labor |, ladde-, ladder, lah do, lah … not, laisse, laisser le, land |
  -1.0: lands, laugh-, le fun, le moteur, le paiement, le … las, le … se, leh, les deux, les … velos, libre
  -1.0: licencia, license, life is, lil, lists, llantas |, lo dije, lo pienso, lo … mas, look … it, lose
  -1.0: lost the, lube, ma … j, macha-, magazine |, mal au, maladie, man … my, manger, many people
  -1.0: mauvais … sur, mauvaise photo, mc, me alcanza, me puede, me … and, me … como, me … if, me … jamais
  -1.0: me … salir, meant … my, mecanique, media-, mess, message vous, message … coupe, mettez … terme
  -1.0: mi marido, mi … pregunta, mick, mide, mide NUMBER, mira, missing |, mixed up, mobile no, moi … quand
  -1.0: moins chere, more>stop, much is, my roommates, my sms, my storage, my … quit, my … too, my … where
  -1.0: name, natur-, necesito la, need your, need … know, negra, next … is, nid de, no se, no uso
  -1.0: no … digas, no … will, nombre, not … anybody, not … as, not … saying, notifications … my
  -1.0: notre entente, nouveau cell, nouvelles, now he, nueva, nuevo-, nuevos, number … in, number … one
  -1.0: numero ahora, numero … por, numero … qui, o todavia, o … no, of sms, of … on, of … school, off … put
  -1.0: okafo-, okafor, old … in, on your, on … demain, on … rental, on … side, one this, orale |, orang-
  -1.0: orange, orden es, order-, otras, oublie … numero, oups j, oups … ai, out … door, out … for, ouvre
  -1.0: pad, pain, paisa-, paisano, palos, pantr-, pantry, para esa, para las, para ustedes, parale … los
  -1.0: pardon |, pas … grincer, pas … svp, paseo |, paso en, password, pasto-, pastor, patat-, patte
  -1.0: pedal |, pensa-, perdu mes, perdu mon, perfecto |, personne … ai, peux venir, peux … venir
  -1.0: phone … your, pics |, pide, pido de, pienso y, pienso … le, pinto, pis … le, pisci-, piscine
  -1.0: please disregard, please forget, please the, plus jamais, podca-, podcast, political, poncho, ponga-
  -1.0: potencia, pour … les, pour … vous, pourt-, pourtant, prend … un, profe me, progr-, prolongee |
  -1.0: promo est, pu … rien, puede-, put … number, qns, que hable, que … lo, que … you, queen-, queens, quid
  -1.0: quiero … seguro, quit playing, quita … la, quitele la, quoi vos, quoi … NUMBER, rack off
  -1.0: rappels merci, rates, re, reason |, receive, regalo de, remol-, remolque, replace, required |
  -1.0: resilier, respeto |, retirer le, retrouve … velo, ride … is, rien … la, rojas, round-, rs NUMBER
  -1.0: run over, saben, saco, said stop, saint, salido, sari, sat ride, say … more, says … the, se poncho
  -1.0: se … au, se … le, seaso-, seatp-, seatpost, secretary, see … at, semaines, send … pic, shifter
  -1.0: shutt-, shuttle, siege |, signatures, sillin, since i, sleep-, smash-, smashed, sms the, so no
  -1.0: solito, solito |, sondage, song, souliers, soz, speec-, squeaking, squeaks, srry, stapler, stay a
  -1.0: still … number, stop laughing, stop … here, storage … i, stuck in, stupi-, stupid, suffit les
  -1.0: suis … l, swear, ta mere, table |, talk … the, tande-, tell … what, temple |, ten |, tent, tente … de
  -1.0: terminan, text came, text says, text was, text … for, text … i, texte, texteando, texting this
  -1.0: texto quand, textos que, than … thought, thank god, that right, that |, the, the booking, the front
  -1.0: the job, the mrt, the whole, the … cassette, the … floor, the … if, the … sorry, the … tube
  -1.0: the … years, there … i, these>you, they, they … you, this saddle, thought |, through the, thru |
  -1.0: ticket, timbre |, time do, time … it, to all, to being, to open, to opt, to wish, ton … est, tono
  -1.0: torni-, tornillo, tour de, trae, traff-, traia, traje la, travailler a, travailler … NUMBER
  -1.0: trouve un, trying … fix, tu … chez, tu … te, turne-, turned, twix, type |, un an, un carro
  -1.0: une … mais, unit NUMBER, unless … is, unsub … from, usual |, vape, vas a, vaut la, vaut … peine
  -1.0: velo … la, velos a, vendredi, vez que, viens … mon, void, voir, voix, volver |, vos … ca, vos … svp
  -1.0: vous effacer, vous envoie, vous recu, vous reponds, vous … demandez, voy para, voy por, vuelto
  -1.0: walked, want>more, wave, we talked, wednesday |, well be, were good, where, where got, who said
  -1.0: with phone, with … anymore, works |, worst, wrong invoice, wrong … stop, wtu, wtu NUMBER, xfa |
  -1.0: y necesito, y … contesta, you a, you better, you donate, you sound, you tiene, you … an, you … can
  -1.0: you … eso, you … ok, you … pague, you … that, you … up, your account, your spam, your … be, your … up
  -1.0: | ahorita, | aiyo, | bit, | black, | bring, | chevere, | coach, | coupe, | deje, | derangez
  -1.0: | dropped, | eliminen, | exam, | flat, | hay, | kk, | night, | pa, | perfecto, | reach, | rear
  -1.0: | rentan, | serait, | siguen, | soy, | third, | traje, | velo, | you, | … abierto, | … afuera
  -1.0: | … attends, | … chum, | … consent, | … declined, | … den, | … des, | … disregard, | … english
  -1.0: | … esa, | … grave, | … insurance, | … jaja, | … journee, | … liao, | … pedal, | … perdon
  -1.0: | … permiso, | … prefer, | … quedo, | … question, | … remember, | … retirar, | … rush, | … s
  -1.0: | … sacan, | … seen, | … selle, | … suis, | … textos, | … this, | … tiene, | … unos, ~_adj, ~_ba
  -1.0: ~_box, ~_by, ~_ca, ~_cha, ~_com, ~_deu, ~_emb, ~_far, ~_fil, ~_fou, ~_gon, ~_han, ~_hom, ~_hoo, ~_hoy
  -1.0: ~_is, ~_leh, ~_loc, ~_lub, ~_rui, ~_sem, ~_soi, ~_soo, ~_suc, ~_tru, ~_vir, ~_wi, ~_wil, ~abl, ~acen
  -1.0: ~adj, ~adju, ~aigh, ~ango, ~anic, ~aras, ~arge, ~arl, ~asto, ~avan, ~avez, ~avia, ~axi_, ~ay_, ~azo_
  -1.0: ~bee, ~cam_, ~ccid, ~char, ~cibo, ~cod, ~cole, ~coll, ~come, ~cort, ~cou, ~cs_, ~cuan, ~days, ~del_
  -1.0: ~dget, ~dju, ~do_, ~dos, ~dsh, ~ebi, ~eddi, ~eeps, ~eigh, ~eja, ~elta, ~emis, ~enci, ~epar, ~epla
  -1.0: ~erwi, ~fail, ~ferm, ~fixi, ~flow, ~fos, ~fou, ~gag, ~ght, ~gras, ~gree, ~gues, ~he_, ~heel, ~herw
  -1.0: ~hind, ~hoy, ~hoy_, ~ht_, ~hts, ~hts_, ~hue, ~iene, ~if_, ~ize, ~jeu_, ~jo_, ~kena, ~las_, ~lick
  -1.0: ~liev, ~lla, ~lled, ~lleg, ~lleu, ~ls_, ~lts, ~lts_, ~lube, ~luc, ~lune, ~man_, ~morr, ~mpor, ~negr
  -1.0: ~nfir, ~nig, ~nigh, ~nkin, ~nsul, ~nvit, ~occ, ~oci, ~oday, ~omi, ~ompe, ~ond, ~onth, ~opti, ~ora
  -1.0: ~ork, ~orte, ~oss_, ~otic, ~ouce, ~per, ~pid_, ~pidi, ~poco, ~pol, ~post, ~prog, ~ptan, ~rab_, ~rae_
  -1.0: ~rail, ~rda, ~rec, ~rech, ~reci, ~repo, ~reva, ~riv, ~rki, ~rni, ~rnt, ~rnt_, ~rogr, ~roun, ~rquo
  -1.0: ~rrec, ~rue, ~ruin, ~rwi, ~sai, ~sal, ~soo, ~spo, ~suc, ~tabl, ~tars, ~teri, ~the_, ~tra, ~trel
  -1.0: ~tupi, ~u000, ~uatr, ~ubby, ~uce, ~ucks, ~ueda, ~uet, ~upid, ~ups, ~upu, ~urq, ~urqu, ~vian, ~way_
  -1.0: ~wil, ~wip
  -1.1: NAME … com, NAME … in, NUMBER flat, NUMBER sharp, NUMBER to, NUMBER with, a arrete, a beer, a el
  -1.1: a human, a lie, a small, a sub, a … sms, a … than, a … til, abierto, abonn-, about NUMBER, accidente
  -1.1: account number, adjus-, after … i, agreed … the, agreg-, ahora … el, aimerais ne, aimerais … plus
  -1.1: al final, alto por, alto … favor, am at, am up, am … being, and get, and thanks, and … your
  -1.1: angry>forever, anima-, annoying please, any day, anybo-, anybody, anyho-, anyhow, anyon-, anyone
  -1.1: are doing, are … of, are … open, arreglar, as … you, at … is, au printemps, au … a, aurez, autre
  -1.1: avail-, available, avec la, avec … chien, avez tu, avez un, avoir un, aweso-, awesome, axle, bajan-
  -1.1: bajando, bano |, beard, believe it, bendi-, berri, bici vieja, bike and, bike looks, bike … and
  -1.1: bike … ready, bill |, blond-, blonde, bloquee, blue … the, boute-, bouteille, boy, breaking, broken |
  -1.1: build |, bus … near, busy |, by itself, c … moi, c … toi, ca arrete, ca veut, ca … dire, cake for
  -1.1: called off, camar-, came by, can tell, cancelen, card i, carpe-, carpet, carrera, ce … les, cel no
  -1.1: celu, certain, chambre |, charg-, chargeur, cheff-, cheffe, chez … y, chilla, choice, churc-, church
  -1.1: cicla, cleve-, cleveland, clicks, clock, closed, colom-, comid-, comida, compra, compt-, con … esposo
  -1.1: conoc-, corte, corte el, cosas y, counting, couri-, courses, coute un, cracked, crois-, crying at
  -1.1: cuando te, cuatro, cuerd-, customer … my, dark, daugh-, de fete, de neige, de t, de trop
  -1.1: de … desabonner, decal-, deja de, dejen … textear, dejenme, delete … esta, desar-, desas-, desastre
  -1.1: desca-, desole, desole … je, detai-, dice NUMBER, did … consent, did … even, die |, dire quoi
  -1.1: directions |, distr-, do … consent, do … rent, doing |, drinks on, ecole |, econs, el paseo
  -1.1: el recibo, el … o, el … todavia, el … yo, en casa, en veux, en |, en … noche, encontre en, encore sur
  -1.1: end … your, enleve, entrance, enver-, envoyez … plus, erreur … moi, es lo, es … NUMBER, escuc-
  -1.1: eso se, espag-, espagnol, esposa, esposo, est toi, est … quand, est … quel, esta … de, estime |
  -1.1: estrellas en, estrellas … google, et on, etait … sur, etes … ouverts, everyone |, exam |, excelente
  -1.1: expired, facture … la, failed |, favour, fea, felic-, felicidades por, final |, fitte, for a, for her
  -1.1: for life, forma-, frein-, freins arretent, from … number, front … is, froze-, frozen, further contact
  -1.1: gardiez, gato |, gift cards, go … me, goat, gonfl-, grais-, graisse, grince, guita-, halfway up
  -1.1: halfway … the, happy, he … also, heati-, heating, her … the, hey i, hirin-, hiring, his … please
  -1.1: holdi-, holding, hot water, hrs, i prefer, i really, i … came, i … it, i … wait, i … when, ici … le
  -1.1: ig, il … je, impresora, in … box, insurance, interesa, interesse … la, is, is how, is leaving
  -1.1: is … btw, is … cell, it, it fit, it la, it ready, it yet, j enleve, j … demande, j … parle, jacket
  -1.1: jalis-, jalisco, jamen-, jamene, je passerai, je pensais, je … effacer, je … envoie, je … faire
  -1.1: jersey, jueve-, jueves, jury, jury duty, juste … je, keep texting, keepi-, keeping, key, kg, kiddo
  -1.1: kitch-, kitchen, know if, l auto, la cle, la electrica, la mano, la necesito, la neige, la nueva
  -1.1: la segunda, lache … un, lande-, landed, later |, le, le chercher, le digas, le digo, le puede
  -1.1: le … arrete, le … en, le … par, le … texto, leade-, leader, leave my, legs, lengu-, les petites
  -1.1: les photos, les … boue, les … roues, let … check, libra-, lien, lien de, light-, like, line … your
  -1.1: link, llameme, llego … NUMBER, llevo dos, llove-, llover, llueve, lluvia |, lo |, loane-, loaner
  -1.1: long … it, looking … a, looks, los … jajaja, luego, luv you, ma, madam i, mais il, mais … vous
  -1.1: make … NUMBER, mal escrito, mall, manan-, mayus-, mayusculas, mdr |, me check, me dejen, me dijeron
  -1.1: me he, me lo, me voy, me … about, me … dos, me … in, me … llamado, me … n, me … read, me … so
  -1.1: me … textear, media, meill-, melangez, mele, mensaje con, mensaje me, merci … retirer, merci … vous
  -1.1: mes … je, message on, message … est, message … not, message … you, mettez du, mettez … de, mi … que
  -1.1: mi … tambien, mierc-, miercoles, mins |, minutitos, mon char, mon stop, month, motor, moved |
  -1.1: much … in, my brakes, my calendar, my sis, my … same, name n, name … my, ne … plus, need … rack
  -1.1: never say, new … no, new … number, nino |, nitid-, nitido, no iba, no … number, no … todavia
  -1.1: non … pour, not share, not … after, not … calls, not … permission, now … to, numero … magasin, o el
  -1.1: of … guys, of … the, off NUMBER, off or, off … and, offs, oficina no, ojos, ok do, ok … did, on phone
  -1.1: on s, on … NUMBER, on … hill, on … is, on … old, opt … of, or … one, origi-, original, ouch, out … my
  -1.1: out … of, outta my, padri-, pague-, papa que, paper, papineau |, par la, par … garantie, para NUMBER
  -1.1: para … bici, parale con, paro de, pas … magasin, pasam-, passerai, pauli-, paulie, permanent, pero yo
  -1.1: petites roues, peux … vous, phone because, pinky, plan |, please reply, please … NAME, please … is
  -1.1: plus proche, point-, poly, ponche, por las, por … hasta, porfa … de, potence, poule, pour ce, pour le
  -1.1: pour … avis, pour … cadeau, pour … kona, preferiria que, preferiria … no, prend tu, prets
  -1.1: private number, problem |, puede mandar, purpl-, purple, put … the, quand … aurez, que talla
  -1.1: que … para, que … vaut, queda |, queue number, quier-, quieran, quinc-, quitte pas, race |, raining |
  -1.1: raspo-, reade-, reader, rechinar |, record of, recordatorios … se, remember me, remember when
  -1.1: rendu |, reply |, reporte, retirer son, ride leader, rubbi-, sad, sais que, salgo a, saoul-
  -1.1: saturdays |, saw it, schwi-, screa-, screw-, scuse, se … como, se … habia, season |, seguro |, seman-
  -1.1: server, service … the, shall, she, shimano |, shirt-, shirts, shopp-, shout-, si … lo, siend-, siendo
  -1.1: singl-, single, sir … have, so text, solo … bici, someo-, sont, spamming … with, specs, stair-
  -1.1: stairs, stapl-, stats, status, sticker, stock-, stop y, stop … text, stop … when, store … the, stude-
  -1.1: su … esta, su … gracias, suis … reunion, suit, supue-, svp … mon, swear if, swear |, take … as
  -1.1: takin-, taking, tan … gracias, tarde |, taugh-, taught, taxes |, te mande, telefono me, tell them
  -1.1: tengo un, texte |, texteo, textos … ca, that … how, that … so, the bag, the blue, the chicken
  -1.1: the dentist, the divorce, the lights, the match, the message, the place, the radio, the server
  -1.1: the spokes, the window, the … bracket, the … brake, the … grips, the … invoice, the … knocking
  -1.1: the … only, the … party, the … ticket, the … van, them and, them for, these … NUMBER, thing, this app
  -1.1: thru, thurs |, ticket is, ticket … NUMBER, timbr-, to make, told her, ton … a, took my, took your
  -1.1: took … phone, toute |, transfer, travail, tristeza, troca |, tu arreter, tube please, turn it
  -1.1: turn the, tutor-, tutorial, tutoy-, typic-, typical, ubicacion, un … de, una cita, une vraie
  -1.1: up … hill, us do, vais passer, vais … faire, velo merci, velo pour, velo … j, velo … revenu, vergu-
  -1.1: verguenza, versi-, version, veut … quoi, vez … no, vi su, vidrio, vitesses |, vodaf-, vodafone
  -1.1: vos … et, vos … m, votre part, votre … c, votre … dit, vous aurez, vous auriez, vous … tu, vous … un
  -1.1: vraie, waite-, waiting |, want that, was up, wat … i, we moved, we … NUMBER, weari-, wearing, wed
  -1.1: went with, what size, what would, wheeled, when … your, whene-, whenever, whenever |, who am, whoop-
  -1.1: whoops, why … it, wishi-, wishing, wishing you, with me, with … else, with … is, with … thumbs
  -1.1: work at, would … please, wrong color, y … bien, y … des, y … la, y … t, you de, you have, you reached
  -1.1: you rent, you turn, you … vivo, you>more, your brother, your site, yup, | alguna, | anda, | aviseme
  -1.1: | compadre, | consent, | day, | de, | dele, | eso, | half, | hello, | jetez, | luv, | mi, | mire
  -1.1: | nitido, | ouch, | premier, | puedo, | quitaron, | quitting, | ramasse, | remettez, | shimano, | sin
  -1.1: | sure, | tanne, | want, | whoops, | wicked, | … account, | … acepte, | … adore, | … asiento
  -1.1: | … aunt, | … basta, | … caro, | … color, | … cool, | … dans, | … eat, | … equivocada, | … fotos
  -1.1: | … frein, | … great, | … hang, | … hijo, | … jefe, | … lor, | … luz, | … named, | … needed
  -1.1: | … noise, | … not, | … part, | … plutot, | … police, | … see, | … stop, | … talla, | … tengan
  -1.1: | … they, | … unsubscribe, | … vale, | … well, ~_afi, ~_app, ~_av, ~_awe, ~_bco, ~_cla, ~_clo, ~_cua
  -1.1: ~_dad, ~_dir, ~_eso, ~_fri, ~_gra, ~_gre, ~_hi, ~_hrs, ~_is_, ~_it_, ~_jok, ~_le_, ~_lim, ~_loi, ~_ly
  -1.1: ~_ma_, ~_mei, ~_mer, ~_mi, ~_nel, ~_nos, ~_pat, ~_poc, ~_pow, ~_pue, ~_sea, ~_sel, ~_sl, ~_spe, ~_sur
  -1.1: ~_tal, ~_tow, ~_tun, ~_ub, ~_wet, ~aba, ~acci, ~add_, ~aker, ~alu, ~ame, ~ang_, ~anyb, ~apa, ~arch
  -1.1: ~ared, ~arki, ~arra, ~ars, ~asi, ~asur, ~atea, ~aten, ~aut_, ~ave, ~awe, ~ayi, ~ayo_, ~bat, ~bco
  -1.1: ~bien, ~bis, ~blon, ~boy_, ~budg, ~cai, ~car, ~caro, ~cen, ~choc, ~chur, ~ck_, ~cle_, ~crew, ~cua
  -1.1: ~dam, ~damo, ~ddle, ~deo, ~dile, ~djus, ~eal_, ~ears, ~ecta, ~edi, ~ee_, ~eeme, ~egur, ~eme_, ~eni
  -1.1: ~enia, ~eone, ~epin, ~eryt, ~essi, ~esu, ~evan, ~far, ~fole, ~gen_, ~get_, ~geth, ~goe, ~goes, ~gram
  -1.1: ~hene, ~hey_, ~hich, ~hift, ~hip, ~hrs, ~hrs_, ~hurc, ~iano, ~ick, ~ieto, ~igh, ~igin, ~il_, ~ild
  -1.1: ~im_, ~ima, ~imbr, ~impr, ~int_, ~inta, ~ion_, ~isc, ~iss_, ~issa, ~itad, ~item, ~ize_, ~jok, ~juev
  -1.1: ~key_, ~kitc, ~laim, ~le_, ~leh, ~leh_, ~leur, ~lio, ~lis_, ~loa, ~lt_, ~lue, ~lueg, ~mak, ~mall
  -1.1: ~mar_, ~meon, ~mier, ~moto, ~mpri, ~ncho, ~ndit, ~ngra, ~nni, ~nniv, ~novi, ~nque, ~nsei, ~nstr, ~nto
  -1.1: ~nyb, ~nybo, ~oane, ~oca, ~octo, ~oda, ~oget, ~ogg, ~oks, ~oks_, ~olar, ~om_, ~omeo, ~ooks, ~oral
  -1.1: ~oria, ~ossi, ~otte, ~ouvr, ~oxi, ~paye, ~pea, ~pei, ~poso, ~pow, ~ppt, ~ppy, ~ppy_, ~quir, ~rac
  -1.1: ~raya, ~rche, ~rcol, ~reto, ~roll, ~ron_, ~rou, ~row_, ~rpl, ~rple, ~rqu, ~rran, ~ry_, ~ryt, ~saba
  -1.1: ~sey_, ~sha, ~shal, ~she_, ~shif, ~shor, ~sio, ~sont, ~str, ~stri, ~swea, ~tais, ~taki, ~talk, ~tan_
  -1.1: ~tarl, ~tau, ~thro, ~thru, ~tiem, ~toge, ~ton, ~traf, ~tras, ~ture, ~uar, ~ubbi, ~uelt, ~umme, ~unti
  -1.1: ~upi, ~ura_, ~urpl, ~urt_, ~veri, ~vio, ~weso, ~wet, ~whic, ~xto_, ~yin
  -1.2: (unknown 1), 2 hrs, 2 minutes, NAME m, NAME … de, NAME … this, NUMBER be, NUMBER c, NUMBER hr
  -1.2: NUMBER o, NUMBER … nobody, NUMBER … tu, a casa, a smile, a … hier, a … ou, abonnement bixi, abonner a
  -1.2: about … please, actor, adapt-, add a, addre-, address, advan-, advance, ai ete, ai … deux, alcanzo a
  -1.2: alcanzo … llegar, alfor-, all … best, allo … est, am sending, am … work, amarr-, amma, and … both
  -1.2: and … number, and … was, any … text, appor-, appt, are too, are |, are … hours, arret … bus
  -1.2: arrete chez, arrives, as long, asi me, asi |, asking … my, at … bar, atras |, avais … de, avec ces
  -1.2: avez … le, avisa-, avisos |, ayer y, ayer |, back and, back from, backe-, backed, bagages, bags
  -1.2: balance is, bano, barn, basico, basta … lluvia, been so, been … weeks, believing, bendiciones, betwe-
  -1.2: between, bici … por, bicycle … NUMBER, bicyclette, bidon, bike boxes, bike deals, bins, bins out
  -1.2: biscuits, bleed, bonne grandeur, borre el, botak, bouchon, brother in, brother |, brother … law, buen
  -1.2: by, ca au, ca … bien, ca … dans, ca … pas, ca … rien, cada vez, cadenas |, cage |, cai, calcu-
  -1.2: calculator, calls … NUMBER, cambiar, can use, can … check, can … leave, can … pay, cancela la
  -1.2: cansado, carbono |, cart, casa … NAME, cats, cell … suis, cerca |, chain |, chain-, changement de
  -1.2: changiez, character, cherche un, chidi, chihu-, chihuahua, chum dit, chum … la, cinta, cleat-, cleats
  -1.2: clicked twice, clown, code … it, coins, commande |, commerce, con … cobro, confirm once, congrats
  -1.2: contigo, contrasena, correct pour, cost, course … dimanche, cual … su, dac |, dare |, dates
  -1.2: day … and, day … my, de bus, de casse, de lluvia, de … dans, de … pluie, dele, delete candado
  -1.2: delete … NUMBER, demain matin, demasiado, department, department |, des nouvelles, des vidanges
  -1.2: desabonne de, desactivez, did, dit … fois, do if, do … buy, does the, doing this, donc la, du porte
  -1.2: duty, e … ningun, eat already, el cupon, el motor, el pedal, el ruido, el |, eleve-, empiecen
  -1.2: en NUMBER, en deux, en m, en titi, en … calle, en … trouve, en … une, encontraron, end … rental
  -1.2: enfrente |, enlevez nous, enviarme, envoyer … photos, es mejor, es … gracias, escal-, esquina
  -1.2: essay |, est ca, est revenu, estan … los, este … si, et de, etes … de, eu, evening, everything
  -1.2: expir-, faire le, faut que, fellow, file and, finis, fit |, fit … in, fitting |, for us, for … long
  -1.2: foto que, frame … i, freezing, from that, from … cart, from … haha, gardez le, get all, get down
  -1.2: get outta, glute-, gluten, go i, going up, gorra, got cut, got … spare, grand-, gris |, hagalo
  -1.2: hagalo |, hand in, have two, havin-, having, hay un, high |, him … stop, his name, hola soy
  -1.2: honnetement, hotma-, hotmail, hr, hurry at, hurry … all, husbands number, i am, i called, i could
  -1.2: i pressed, i remove, i … hungry, i … more, i … sending, if … want, il … de, image-, imagen, imagen |
  -1.2: in … car, in … from, in … hospital, infolettre, inscription a, inscrire, instructions, interac
  -1.2: interview, is … if, is … safe, it alone, it … she, jacke-, jajajaja |, jase, jefa, jerse-, jeudi
  -1.2: joder que, just … one, juste … le, keep … posted, keys |, kids |, knocking, l assistance, l … en, la
  -1.2: la enlevez, la esquina, la saaq, la … nadie, large |, las … me, las … y, latex, lawn, le cambien
  -1.2: le courant, le noir, le … arret, leave … bike, lecture, left, lend me, les cables, les taxes
  -1.2: let … do, letra-, letras, lift it, light on, like |, like … time, linea |, link no, lio, lips
  -1.2: list so, lista … la, llanta |, lluev-, lo suplico, lo … de, loaner |, loo, lor |, ma blonde, ma … sur
  -1.2: making … want, manana, mandarme … mensajes, mandeme la, manden por, masks, matric, mayo, mayo |
  -1.2: me demande, me posted, me want, me … am, mecanicien, mecanico |, medicine, mediu-, medium, membership
  -1.2: mensaje que, message … in, message … l, message … now, mets, mi carro, mi no, mi orden, mi … o
  -1.2: mi … te, miss, moi comme, mon cadre, mon … dans, mon … le, more surprises, more to, more … for
  -1.2: more … please, more … thank, muffi-, music-, musica, my bike, my butt, my car, my frame
  -1.2: my membership, my personal, my screen, my stop, my … NAME, my … end, n NUMBER, nada … la, ne veux
  -1.2: neare-, need any, need … get, neede-, needed, netto-, netwo-, network, next door, nicke-, nickel, nid
  -1.2: no autorizo, no credit, no era, no just, no pedi, no problem, no veo, no … contestar, no … dejen
  -1.2: no … para, no … surprises, nobodys, not happy, not ship, not … like, numbers, numero … mettez, odome-
  -1.2: of … n, oferta de, off no, ofrece, on arrive, on facebook, on file, on labor, on … storage, on … text
  -1.2: on … un, onion-, onions, only … is, open … labor, openi-, otro cliente, out … no, pack … for, para de
  -1.2: para … rechinar, paran de, parking |, pas … votre, passer, passw-, patro-, pay … the, perfe-
  -1.2: personne qui, peut on, peux plus, phone and, phone can, pied |, pierdan mi, pierdan … numero, pinea-
  -1.2: pineapple, place … is, playin, plus du, plus … de, policia, por … tan, porte bagages, ported, porto-
  -1.2: porton, pour … chaine, pour … velo, practice, pray … me, pressed, prior-, psych-, puede
  -1.2: pueden mandar, puppy, put … wrong, q7, que dia, que non, que verguenza, qui repond, quit … but
  -1.2: quita el, quito el, quits, quitting, rappellerai, reach the, ready, recibo |, recordatorios por
  -1.2: reflecteurs |, reflectores, rembourse, reminder … the, removed … from, rendez … mon, rentre |, reste
  -1.2: revenu, revoi-, revoke my, rien … casse, rien … vous, right … one, ringt-, ringtone, rite |, rodado
  -1.2: rude |, saaq, sabado, salgo … las, samba-, saquen, saturday, sauve-, sauvez, se quita, send>remove
  -1.2: sent my, shall i, shave, she … no, shoe, si baja, siege de, siege … bebe, siento mucho, signer, sizes
  -1.2: slept, slime, slip, smoot-, smooth, so … messages, sofa |, solo … un, sonnez, sorpresa |, sorry my
  -1.2: spam … my, spare key, speed, spring tune, stage-, stages, stalk-, still have, still |, still … that
  -1.2: stop … at, stop … la, stop … your, suave-, sub, subje-, suelto, suis … au, supli-, suplico
  -1.2: sur facebook, sur la, sur les, take … and, take … bins, talk |, tall, tamal-, tamales, te … suplico
  -1.2: techn-, tell … he, temple, text … and, texter … moi, texto en, texts … now, that phone, that … meant
  -1.2: the best, the big, the bins, the change, the church, the downtown, the fridge, the guard, the ice
  -1.2: the kickstand, the landlord, the map, the only, the recipe, the season, the tape, the teacher
  -1.2: the trailer, the … call, the … cap, the … day, the … email, the … end, the … fee, the … just
  -1.2: the … last, the … lock, the … minus, the … raleigh, the … sign, the … til, they were, things to
  -1.2: thumbs, til i, time please, title, tkt, tmrw |, to find, to quit, to … after, to … work, to … wrong
  -1.2: todav-, todavia, tonight |, traje, trip, trouble, tub, tv, ultimo … que, umbrella |, un … le
  -1.2: un … sur, une bonne, urs |, used one, va y, venga-, vers NUMBER, viernes … me, ville, vos heures
  -1.2: vos … a, voula-, vous de, vous … laisser, voy saliendo, wahal-, wahala, want … talk, weeks
  -1.2: welcome to, went, went … my, wesh, what day, what … that, which one, who … to, wicke-, wicked, will
  -1.2: will it, will … buy, winter, wisdo-, wisdom, with one, with … for, won the, work … NUMBER, write it
  -1.2: wrong day, y ahi, y … son, you change, you fix, you off, you promised, you see, you … alcanzo
  -1.2: you … email, you … removed, you … una, your car, your … la, | allo, | assez, | au, | comptant
  -1.2: | cross, | excelente, | hows, | joder, | manana, | mis, | mummy, | oups, | ouvert, | pongan, | quel
  -1.2: | saca, | saqueme, | suspendan, | this, | tkt, | wesh, | ye, | … abiertos, | … beg, | … bruit
  -1.2: | … compro, | … con, | … credit, | … cunado, | … dejo, | … dio, | … dormir, | … ebike, | … every
  -1.2: | … hablar, | … messages, | … min, | … onda, | … open, | … photo, | … rain, | … ready, | … sounds
  -1.2: | … threw, ~_amm, ~_ava, ~_ay, ~_bal, ~_bl, ~_boi, ~_bro, ~_by_, ~_cu, ~_do, ~_el, ~_eng, ~_eu_
  -1.2: ~_fev, ~_fli, ~_fre, ~_gua, ~_haz, ~_hou, ~_hr_, ~_it, ~_jer, ~_jue, ~_la_, ~_las, ~_lat, ~_le, ~_mu
  -1.2: ~_nia, ~_ol, ~_ped, ~_sle, ~_tes, ~_tra, ~_tv, ~_tv_, ~_tw, ~_ty, ~_wah, ~_wee, ~_wel, ~abu, ~ack
  -1.2: ~addr, ~ador, ~agar, ~aila, ~ain, ~amba, ~ambi, ~ampa, ~anal, ~ani, ~ard, ~asio, ~ask_, ~asl, ~assw
  -1.2: ~ats_, ~ava, ~aves, ~avi, ~awes, ~ayon, ~bet, ~betw, ~bles, ~boi, ~bre_, ~cal, ~card, ~che, ~comm
  -1.2: ~cote, ~dal, ~davi, ~ddr, ~ddre, ~deli, ~deta, ~did_, ~dles, ~dli, ~ean, ~ear_, ~eate, ~ecte, ~eded
  -1.2: ~ediu, ~eede, ~eeks, ~eev, ~eft_, ~elq, ~elqu, ~erac, ~erfe, ~ersh, ~et_, ~etwe, ~eudi, ~eva, ~eves
  -1.2: ~expi, ~fast, ~fev, ~ffl, ~fic_, ~fre_, ~gina, ~givi, ~gra, ~guno, ~hai, ~havi, ~hay, ~hoe_, ~hom
  -1.2: ~hru, ~hru_, ~iba_, ~ice, ~ice_, ~ich_, ~illo, ~ilm, ~incl, ~inne, ~invi, ~ira, ~irar, ~irs, ~irt_
  -1.2: ~isse, ~jers, ~jeud, ~kin, ~lah, ~lah_, ~land, ~lass, ~leep, ~lf_, ~llov, ~loor, ~loy, ~lue_, ~lve_
  -1.2: ~lven, ~met_, ~mie, ~mpe, ~nait, ~nca, ~ncy_, ~nlin, ~noo, ~oble, ~odav, ~oger, ~ogne, ~oken, ~okes
  -1.2: ~onf, ~ong_, ~ood_, ~oran, ~osa_, ~ouss, ~ouv, ~poi, ~poil, ~pon, ~ppe, ~ppin, ~ppl, ~rac_, ~rats
  -1.2: ~rect, ~redo, ~repl, ~rfe, ~rfec, ~rgad, ~rias, ~rigi, ~rill, ~rive, ~rob, ~rot, ~rown, ~rro_, ~rsey
  -1.2: ~rtai, ~rubb, ~seal, ~sey, ~shed, ~slee, ~ssw, ~sswo, ~stee, ~sur, ~team, ~they, ~thur, ~till, ~tle
  -1.2: ~trav, ~troi, ~tur, ~tv_, ~uadr, ~ual, ~uda_, ~udi_, ~uem, ~uil, ~uma, ~unny, ~urch, ~urpr, ~usen
  -1.2: ~viou, ~voq, ~voqu, ~wah, ~wed, ~week, ~ween, ~wel, ~wen, ~wife, ~will, ~wipe, ~xpi, ~xpir, ~xte_
  -1.3: 2nd, NAME … va, NAME … yo, NUMBER free, NUMBER minutes, NUMBER no, NUMBER non, NUMBER semaines
  -1.3: NUMBER … avant, NUMBER … mais, a better, a bird, a como, a service, a ustedes, a … 2, a … bici
  -1.3: a … derecha, a … light, a … lista, a … marido, a … que, a … thing, a … une, abiertos |, abonne a, acc
  -1.3: actua-, address |, admir-, after … so, afuera yo, agarro, agua, ai les, ai |, ai … gagne, ai … mais
  -1.3: al cel, alguna, all … now, allo c, also … you, am outside, amen, and send, and … at, and … me
  -1.3: anymore … am, are not, are … at, arreglan, arreglo, arret d, arreter chez, arrivent, asking … do, at
  -1.3: au sondage, au stop, autre numero, avais demande, avisarme cuando, aviso … que, bar tape, bc
  -1.3: be contacted, besoin d, biblioteca, bien … de, bigge-, bigger, bike … day, bill i, bird, birya-
  -1.3: biryani, bites, bites |, blanco |, bleu, blue one, bluet-, bluetooth, bonne … NAME, borde-, brake |
  -1.3: brothers, btw |, buddy |, buzzing |, by NUMBER, by … and, c … sur, ca marche, cadena, cadre est
  -1.3: call … when, cambi-, can of, can … go, can … lift, can … receive, candado que, cap fell, card, caref-
  -1.3: careful, cargador, casi no, cegep, cell … en, champ, change the, cheap, chercher, claro |, class |
  -1.3: cles |, colores, commerce |, compa |, completement oublie, conseils, construction, contact i
  -1.3: continuer a, could … have, courriel pour, crie, cuando llega, cuant-, cuanto |, d aller, d attendre
  -1.3: d autre, d … a, dale, dale |, dans NUMBER, dar mi, day to, de presse, de rajas, de semana, de voir
  -1.3: de … ciudad, debarquez, decals, deck |, dejam-, deje la, delete equipo, delete lunes, demande le
  -1.3: derecha, despierto, destinataire, dieu, direccion |, distu-, dit … mais, diwal-, diwali, do … have
  -1.3: do … share, do … touch, dois, donde me, donut-, donuts, dos semanas, down i, dressed, dropped a
  -1.3: dupli-, during the, e |, earph-, el domingo, el martes, el recordatorio, el suyo, elle, email … you
  -1.3: empie-, end feels, end i, engou-, enough … take, entir-, entirely, envoie … message, erreur |
  -1.3: ese … era, esquites, essay, est bon, est partie, est quittes, est regle, est … au, est … merci
  -1.3: est … par, est … pere, estam-, estamos, estimation, estoy con, estrellas, etes les, every single
  -1.3: everyone, everywhere, fait … km, faites … les, family |, favor … lo, fin … semana, finish |, fits |
  -1.3: font, for … just, forever>forever, frame i, free |, freins, full … at, gagne, gars … comptoir
  -1.3: general, germa-, getting ridiculous, give her, going … have, gone |, got, gros |, guys … to
  -1.3: hace ruido, hacen … a, hands |, has … to, have … for, have … three, he told, he … in, hello, hende-
  -1.3: here so, heures |, him, hmm |, home … NUMBER, homew-, houss-, housse, hows, husba-, i wanted
  -1.3: i … both, i … but, i … nights, i … or, i … outside, ice |, in after, in his, in … hour, inche-
  -1.3: inches, inquiete, install, into, is bad, is coming, is for, is with, is … the, it worth, it … again
  -1.3: j pensais, j … completement, j … etre, j … tout, jamme-, jammed, je mesure, je passe, je … au
  -1.3: je … devant, je … garder, je … une, jetez, just went, kenya-, kicks-, kickstand, know, l avis
  -1.3: l … NAME, l … demain, l … tout, la azul, la caja, la cassette, la ciudad, la derecha, la lumiere
  -1.3: la … azul, la … en, la … se, la … vieja, lab, laissez le, language, large, las 2, las luces, late for
  -1.3: laughing |, le cable, le changement, le mando, le menage, le silence, leath-, leather
  -1.3: leaving … NUMBER, lectu-, left … one, leg day, les freins, les rayons, let him, letre-, letrero
  -1.3: ligne |, like it, likes, limit, lisan-, lisant, loggi-, logging, long |, look like, looked at, lower
  -1.3: ma coloc, maiso-, maison, mal la, manches, marin, me not, me saca, me toca, me … everything
  -1.3: me … just, me … turn, medid-, medio-, mediodia, mediodia |, medium |, meeting, meilleur, mensaje … de
  -1.3: mensaje … mi, merci … rappel, mi dinero, mi … agarro, midi |, mido, mido NUMBER, minimo, minutos
  -1.3: mitaines, moleste, mom, more … in, moteu-, mother … law, mrt, much i, much obliged, muchacho
  -1.3: mustache, my card, my knee, my … buzzes, my … goes, my … wants, my … what, nada de, need NUMBER
  -1.3: neufs, next week, no manches, noche, noire, nombre … la, not lift, not look, not touch, nota, nouve-
  -1.3: nouveau … est, now there, numero c, of true, of … lol, off … hands, ok no, on read, on … porch
  -1.3: on … quittes, one, one |, or, oups, out from, out … true, outil-, outils, oven, par … on, parfa-
  -1.3: partir … hoy, pas … cell, pas … nom, pas … presse, passe j, pearl, peint-, perdon … no, perfect
  -1.3: permiso … que, pesos, phone said, pick, plus aucune, pocket |, polis-, polish, ponchaduras
  -1.3: por … NUMBER, por … paso, por … recordatorio, porfa que, porte-, pour … pere, premium
  -1.3: prendre … velos, presi-, problemes, prochaine |, proverb, puedo … mensajes, puerc-, puerco, puerta |
  -1.3: que dice, que luego, que salgo, que … al, quelq-, qui … ecris, qui … occupe, quiero esperar, quitele
  -1.3: quiten los, quote |, raffle |, rajas, ramasse |, receipt, recipe, recojan, refuse to, regano
  -1.3: regardless, remueva, remueve, renta, repair please, respo-, reste |, retourner, robot ou, rose
  -1.3: s occupe, sabad-, salon |, says no, scell-, scellant, score, se … son, sees … phone, september, seule
  -1.3: shifting is, shima-, shimano, short |, si … un, sign … form, sin … you, slot, smoke, smthg, so … who
  -1.3: someone … the, sonne … le, souhaite ne, spain, sparkles, sry, step, still the, stop j, stop light
  -1.3: stop making, stop who, stop … after, stop … ai, stop>want, strollers, su papa, suis … arret
  -1.3: suis … dans, summo-, sure you, tail, take off, take … please, tata, te … pero, tell … she, templ-
  -1.3: termina, terminaron |, texte pour, textiez, texto, texto de, texto on, that number, that … about
  -1.3: that … anymore, that … what, the NUMBER, the bank, the deals, the garage, the key, the mustache
  -1.3: the oven, the phone, the record, the … helmet, the … papers, the … say, then … am, there, thinks … am
  -1.3: this … have, thumb-, thx … the, ticket number, tiene … de, tienen en, to pass, to unsubscribe
  -1.3: to … contacted, to … last, to … that, toca, today so, tonde-, trabajando, traig-, training wheels
  -1.3: trase-, triciclo |, trike |, trouvez, tse, tu as, tu des, tu pour, tu … avec, tuesday is, turn left
  -1.3: turns out, ubicados, un alto, un … vocal, una … para, under … name, une job, unsubscribe button
  -1.3: up again, up text, vais le, vayas, vendo, venmo |, vente, vers, veux … attendre, veux … au, vi en
  -1.3: viejo, viens … voir, ville |, void deck, voitu-, voiture, voudrais ne, voudrais … plus, voulais
  -1.3: vous dois, vous et, vous … la, vous … meme, vous … textiez, voy … alla, voyan-, voyant, was at
  -1.3: watch it, were the, what … my, what … would, whatever you, wheel |, when … bought, who removed
  -1.3: who took, whole, whole thing, wif, will … for, window |, wine for, winte-, wizard, wobbl-
  -1.3: work nights, worked, xl, y aller, y eso, y la, yo … is, you after, you back, you install, you need
  -1.3: you … and, your ex, your parking, your … already, your … lot, your … this, | aceptan, | approve
  -1.3: | arreter, | bonjour, | dear, | doctor, | donne, | double, | first, | guess, | hein, | miss
  -1.3: | necesito, | quitele, | see, | sunday, | they, | todos, | total, | une, | wake, | water, | wen
  -1.3: | … NAME, | … cansado, | … clique, | … como, | … demain, | … descuento, | … di2, | … falta, | … ir
  -1.3: | … je, | … key, | … lista, | … mesure, | … obliged, | … piste, | … problem, | … saw, | … shifting
  -1.3: | … tube, | … uncle, | … veux, | … year, ~0nd, ~0nd_, ~_0n, ~_0nd, ~_at_, ~_aw, ~_bc_, ~_cue, ~_did
  -1.3: ~_div, ~_du, ~_ech, ~_eno, ~_got, ~_gr, ~_hea, ~_his, ~_la, ~_lef, ~_let, ~_lle, ~_mue, ~_or_, ~_oup
  -1.3: ~_pla, ~_po, ~_rou, ~_sab, ~_sam, ~_sh, ~_sha, ~_sry, ~_swe, ~_tem, ~_ti, ~_wor, ~aben, ~abys, ~acie
  -1.3: ~ader, ~afi, ~afor, ~age_, ~ails, ~alk, ~ana, ~ance, ~anua, ~arfa, ~arne, ~au_, ~auri, ~bano, ~bbi
  -1.3: ~cama, ~camb, ~ch_, ~che_, ~cher, ~chid, ~ckst, ~coun, ~ctua, ~dan, ~ddl, ~depa, ~div, ~dlo, ~dlor
  -1.3: ~dois, ~due, ~eap_, ~ecio, ~ectu, ~edo_, ~eft, ~eglo, ~eig, ~ejam, ~endr, ~epo, ~esio, ~esom, ~evue
  -1.3: ~ey_, ~eye, ~fect, ~fish, ~four, ~fri, ~ge_, ~gel, ~glo_, ~gs_, ~gua_, ~hant, ~harg, ~hedu, ~hil
  -1.3: ~him, ~him_, ~hima, ~hirt, ~hro, ~hur, ~husb, ~ibid, ~ide_, ~idi, ~ido, ~ido_, ~ight, ~iman, ~inio
  -1.3: ~inki, ~ip_, ~ippe, ~ipt_, ~istu, ~iza, ~kan_, ~kidd, ~la_, ~lab_, ~laro, ~lay, ~left, ~leu_, ~lig
  -1.3: ~lio_, ~liz, ~loue, ~mana, ~mom_, ~mond, ~nadi, ~ndid, ~ndlo, ~niss, ~nmen, ~noma, ~ntes, ~nuts, ~ock
  -1.3: ~oct, ~od_, ~odys, ~ola, ~ooke, ~oppe, ~orro, ~oteu, ~ouch, ~ouse, ~pann, ~parf, ~pat, ~perr, ~pin_
  -1.3: ~plas, ~ppor, ~ptio, ~qua_, ~rav, ~rdon, ~rep, ~res, ~resc, ~rice, ~rin, ~robl, ~ruid, ~rush, ~rve_
  -1.3: ~sad_, ~sam, ~saur, ~sav, ~say, ~sba, ~sban, ~sew, ~sid, ~sma, ~snow, ~spel, ~sry, ~sry_, ~stam, ~sti
  -1.3: ~sun, ~tat, ~teal, ~teau, ~tenc, ~tep_, ~tera, ~timb, ~tow, ~ual_, ~uch, ~uedo, ~uelq, ~uer_, ~uev
  -1.3: ~uits, ~urb, ~urc, ~usb, ~usba, ~utos, ~vem, ~voit, ~whol, ~wint
  -1.4: (unknown 2), 3rd, NAME … il, NUMBER instead, NUMBER libras, NUMBER minutos, NUMBER … month
  -1.4: NUMBER … my, NUMBER … no, NUMBER … pis, a parle, a photo, a recibir, a texter, a … el, a … fois
  -1.4: a … gars, a … messages, absol-, aceptan, act, adresse |, after all, ai bien, ai envoyez, aime … les
  -1.4: airpods, al mio, alcance, alcanzo, already texted, am free, amex, amex |, amor, and loves, and one
  -1.4: and thank, and … so, angry>you, anoche |, antes … las, anuncio, anything from, apolo-, apology
  -1.4: appreciate you, approved, apres … job, aprie-, are NUMBER, are … with, arrete … vous, ask NAME
  -1.4: aslee-, asleep, at NUMBER, au cegep, avant NUMBER, avez mon, avisarme, baba, babysitting, bacano
  -1.4: back … the, bak, banco, band, bangs, batte-, be gentle, be … soon, beans, beans |, bici afuera
  -1.4: bike is, block the, blonde m, bloquez moi, borren … numero, box arrived, box … up, bring, brother
  -1.4: buenas |, bye |, c … correct, ca change, ca passe, ca … deux, ca … dit, cable |, cadena |, calco-
  -1.4: call if, calling my, can hear, cancellez mon, cars, cash |, ces … merci, chaine, chaine |, chanc-
  -1.4: chance, changement, cheap-, cheaper, chicken rice, children, class, clicking |, close |, cobro |
  -1.4: color |, combien vous, come … me, commande … le, compran, compran … usadas, compteur, comptoir … a
  -1.4: con … para, confiance, confio en, confirmer, contrat, cotes |, cough-, crene-, creneau, cuanto … con
  -1.4: cupo, d entreposage, d oeuvre, dans … char, de atras, de batterie, de consentement, de dimanche
  -1.4: de favor, de lire, de paiement, de prendre, de respeto, de retirer, de suivi, de … this, de … vez
  -1.4: decid-, dejen … mandarme, delete … o, depen-, desde hace, digal-, digale, dinne-, dinner, disculpe |
  -1.4: disso-, do your, do … close, does … sale, domic-, donate, downl-, dress-, dropped … off, du cash
  -1.4: du club, du stationnement, earliest, efface … numero, el bebe, el mensaje, el mostrador, el y
  -1.4: el … viejo, email is, emergency contact, en revenant, en … bici, en … mostrador, encim-, encima
  -1.4: engine, enjoy, enterado, entro, equivocaste de, era hora, erreur NUMBER, escribi, espos-, est bloque
  -1.4: est combien, est … maison, estimate |, estoy abajo, estudiando, estudiando |, et mettez, etes vous
  -1.4: etes … fins, fait deux, fait le, fait … je, falta de, falta … respeto, fathe-, favou-, fee |, fever
  -1.4: financement, first-, for … bike, for … mother, for … whole, formu-, free sms, fridg-, fridge
  -1.4: from … file, fue … luz, fut, g, gave … my, get … you, gmail, go ahead, go off, good … sir
  -1.4: got … NUMBER, grandeur |, guantes, guard, han, hang out, has … number, hasta el, have … and
  -1.4: hay … por, he knows, he never, her so, her … for, hermano, heures, hier … avez, hopel-, hopeless
  -1.4: hor |, horario |, horri-, horrible, house phone, how are, huit, i come, i dropped, i feel, i look
  -1.4: i mauvais, i paid, i work, i … cancel, i … free, i … saw, i … told, identite, if your, ignora
  -1.4: ignoring, il … la, impue-, in … list, inclut, insid-, inside, ipads, is about, is dead, is … bike
  -1.4: is … for, is … or, is … paint, it again, it safe, it twice, it … be, it … do, it … here, j … donne
  -1.4: jaja … la, jamais plus, jappe-, jappelle, je … dois, je … ecoeure, je … sur, je … texte, je … venir
  -1.4: jefe, job |, joke, joyeu-, kan, keys, knee is, know … that, l ete, la garantie, la i, la renta
  -1.4: la … chere, la … grandeur, la … prolongee, lah, laisse un, las dos, las llaves, las rueditas
  -1.4: last time, later, laver, laver |, le cadre, le doy, le frein, lee los, les puse, les … moi
  -1.4: les … sont, les … vous, lever, liens, like my, list … a, liste … le, livrez vous, llant-, llave-
  -1.4: llaves, locat-, logo, look … a, lor, los … delete, louez vous, m aviez, main d, main … oeuvre
  -1.4: mais pouvez, malade |, manejando |, maps, marriage, mars |, mas … me, maths, matri-, mauvais nom
  -1.4: me next, me robaron, me … NUMBER, me … but, me … contact, me … pasa, me … stop, mensaje … y
  -1.4: mensajes … favor, merge, message, message s, message sur, message … from, message … is
  -1.4: messages … the, mi me, mi … por, milk |, minus, mis … y, mistake, mitai-, moi ou, monday, morning is
  -1.4: mr tan, much … a, mucho, mummy, my brother, my landline, my landlord, my man, my side, my thumbs
  -1.4: my water, my … bottle, my … just, my … yesterday, n |, need … text, needed |, nervo-, nervous
  -1.4: new sim, next to, next … no, nina |, no alcanzo, no espero, no somos, no use, no … asked, no … do
  -1.4: no … esa, no … esperar, no … ni, no … uso, not i, not there, not … ever, not … la, noticias
  -1.4: nouveau numero, novio-, novios, now we, nuevo es, number when, numero por, obliged, oeuvr-, oeuvre
  -1.4: of there, off … roof, ok … will, old … to, on part, on … wrong, one asked, options, orale, order the
  -1.4: oublie, oublie de, over … phone, overhaul, owned, paid … and, paise-, paiseh, para hoy, parei-
  -1.4: parta-, partido, pas avant, pas … personne, paso |, pause, payin-, paying, pedaler, pero ni
  -1.4: person … the, peux … envoyer, peux … mon, pf, photo de, picks, pics of, pictu-, plann-, planning
  -1.4: plante, please … thank, pogne dans, police report, poner una, poner … queja, pongame, porch
  -1.4: pour NUMBER, pour confirmer, pret … c, printer, pro, probl-, problema |, prude-, pu la, que fuera
  -1.4: que pedi, que … decia, quede sin, quel … pour, quelle … la, qui … mange, quiero, quiero cancelar
  -1.4: quiet |, quitar … oxido, quite las, quiten … la, rain |, reachable, readi-, reading, reads
  -1.4: recibido |, recu votre, red |, refaire, remove … phone, revenant, road bike, rompi-, rompio, roues
  -1.4: row NUMBER, royal, rude, sacoc-, sacoche, saddle |, said … are, sale |, say this, scrat-, se salio
  -1.4: se ve, seats, seein-, seeing, seen, semaines |, send my, sera la, set … this, she took, she … the
  -1.4: siri send, sirve |, sitti-, sitting, size NUMBER, skipping, sms de, sms … la, so just, so … need
  -1.4: sors du, sort, spams, sport-, sports, stop you, stop … her, stress, string, suis ecoeure
  -1.4: suis … capable, sujet, summe-, sur … cadre, take … old, tampoco |, tarje-, tarjeta, telefono … por
  -1.4: tell … something, text book, text … am, textee, textos j, texts are, the cake, the color
  -1.4: the emergency, the family, the gate, the horn, the invoice, the money, the neighbors, the other
  -1.4: the porch, the post, the table, the tube, the upgrade, the vet, the wheel, the … any, the … honestly
  -1.4: the … n, the … pics, the … quit, the … wheel, them up, there soon, they … me, think is, this creak
  -1.4: thought would, tighten, tighten the, time … NUMBER, to check, to pay, to remove, to … ads
  -1.4: to … someone, tomor-, topic, tout sur, training, tread, trim, type, un … autre, un … delete
  -1.4: una queja, up this, us … it, usar, velo … svp, venda-, verdad jaja, vet, veux … voir, vez |, vide |
  -1.4: vieil-, vitesses, voice |, volver a, vote for, vous ai, vous ecrivez, vous pour, vous … avez
  -1.4: vous … aviez, vrai, wanted a, wants the, was NUMBER, we all, we talk, weds, what are, what … the
  -1.4: when … my, window, wiped, wish … receive, with … work, work … the, worke-, worth it, wrong>stop, x
  -1.4: y las, yay, yes … it, yo mismo, you also, you era, you kindly, you lol, you store, you … hora
  -1.4: you … me, you … or, you … puse, you … somos, your card, your place, your sister, your time
  -1.4: your … before, your … of, | compran, | demain, | fui, | mdr, | mija, | ni, | orale, | pedal
  -1.4: | pourquoi, | sorry, | vi, | … apago, | … bon, | … brake, | … brand, | … dios, | … enlever, | … gente
  -1.4: | … gros, | … habia, | … hit, | … hours, | … hv, | … le, | … marketing, | … paro, | … things
  -1.4: | … want, | … whoever, | … word, | … yet, | … zapatos, ~0rd, ~0rd_, ~_0r, ~_0rd, ~_atr, ~_bak, ~_bh
  -1.4: ~_bou, ~_cad, ~_cap, ~_car, ~_cen, ~_co, ~_dol, ~_ebi, ~_g_, ~_gl, ~_gma, ~_gro, ~_hw, ~_kic, ~_kid
  -1.4: ~_lah, ~_lla, ~_mir, ~_ont, ~_or, ~_ord, ~_pog, ~_ras, ~_res, ~_rig, ~_rud, ~_sun, ~_til, ~_tom
  -1.4: ~_vai, ~_we, ~_why, ~_wtu, ~_x_, ~abaj, ~ahah, ~aisi, ~ak_, ~al_, ~ale_, ~algu, ~alou, ~amo_, ~amor
  -1.4: ~anti, ~ard_, ~arf, ~arj, ~arje, ~ars_, ~ashe, ~asle, ~ato_, ~auti, ~azo, ~azon, ~bak, ~batt, ~blem
  -1.4: ~bleu, ~boar, ~carg, ~carr, ~ceip, ~cend, ~choi, ~cis_, ~cla, ~coge, ~com, ~cove, ~crat, ~deux, ~did
  -1.4: ~dinn, ~dit_, ~diu, ~dium, ~dre_, ~dred, ~dro_, ~dys, ~dys_, ~eape, ~eat, ~ebik, ~ecra, ~eep, ~efe_
  -1.4: ~ego_, ~eil, ~eip, ~eipt, ~el_, ~embe, ~erd, ~espe, ~est_, ~ettr, ~eug, ~eus, ~eux, ~fath, ~feli
  -1.4: ~fet, ~feve, ~gma, ~gmai, ~got_, ~grab, ~grav, ~greg, ~gro, ~head, ~hes_, ~hew_, ~hey, ~hold, ~hope
  -1.4: ~ibo, ~ictu, ~ieg, ~iei, ~ieil, ~ieja, ~ifes, ~imo_, ~iou, ~ious, ~iscu, ~jefe, ~jeta, ~joye, ~junt
  -1.4: ~keys, ~kic, ~kick, ~kid, ~lais, ~lare, ~lone, ~mal, ~med, ~mee, ~mei, ~mell, ~mie_, ~mil, ~modo
  -1.4: ~mula, ~mumm, ~na_, ~nand, ~new_, ~nla, ~nsfe, ~ntia, ~nuto, ~oar, ~oard, ~offe, ~old_, ~ole, ~oles
  -1.4: ~oman, ~omes, ~ompl, ~ondo, ~ormu, ~orq, ~orqu, ~otor, ~oyez, ~pa_, ~payi, ~pict, ~pog, ~polo, ~ppel
  -1.4: ~ppi, ~ppt_, ~pren, ~pto, ~qued, ~ratc, ~rato, ~rdad, ~reco, ~renc, ~rgo, ~rjet, ~rle, ~rmul, ~ros
  -1.4: ~rst, ~saf, ~sfe, ~sfer, ~shim, ~shir, ~slot, ~song, ~sour, ~stal, ~tal_, ~tarj, ~tea, ~temp, ~ter_
  -1.4: ~thu, ~tido, ~tite, ~tom, ~tree, ~ttre, ~tu_, ~tues, ~uand, ~uant, ~ubb, ~ued, ~uete, ~unes, ~uot
  -1.4: ~upl, ~ursa, ~utte, ~uvr, ~vant, ~vers, ~vet_, ~via_, ~vici, ~vie_, ~viei, ~wee, ~wen_, ~wers, ~whit
  -1.4: ~why, ~wor, ~wtu, ~ype_, ~zen, ~zen_
  -1.5: 2 … NUMBER, NAME … it, NAME … phone, NUMBER mins, NUMBER … gone, NUMBER … one, a este, a horse
  -1.5: a mile, a used, a … apres, able, able to, abonnement d, abonner, about this, abre |, abt, agota-
  -1.5: ai change, ai essaye, al … you, alguna novedad, all our, alla |, already with, already … you, alto y
  -1.5: am … to, andre, angry>want, annulez la, annulez ma, annulez … commande, appear, apunt-, arretez le
  -1.5: ask my, ask you, assez de, at … bus, atendieron, atras, attends, au chalet, au mauvais, auto |
  -1.5: autob-, autobus, avant, avez mis, avez |, avisado, aww, bag |, barrio, base |, bc of, beate-, beater
  -1.5: bequille |, better than, bicis, bicis de, bien gracias, bike … do, biker, birth-, birthday, biscu-
  -1.5: block me, bolsa |, bon … ca, bureau |, but … NUMBER, but … there, butt, by sms, c correct, c … ok
  -1.5: c … quel, ca … pour, calid-, calidad, camion, can … bring, can … explain, canasta por
  -1.5: canasta … favor, cancelen mi, card … you, carte |, cassette |, cat |, ce qu, cebol-, cebolla, chat
  -1.5: chaud-, cheveux, child, cleo, cliquer, clunk-, clunks, cm |, colle, come for, come over, comio mi
  -1.5: commandes, como un, comprar, cote |, cotes, courriel est, crack |, crack-, cree, creve, cross
  -1.5: cuanto va, cuanto … el, cuest-, cute, danad-, days, days |, de rechinar, de vous, de … arrete
  -1.5: de … hermana, de … ninos, de … pedales, de … une, debo, deck, dejen la, delivery |, demandar, demi
  -1.5: denun-, denuncia, derailleur, describe, detenganse, dia, did … guys, did … have, did … quit
  -1.5: dinero de, disap-, disre-, disregard, disturb you, dit … de, do … answer, does … in, doing the
  -1.5: don … me, donde … el, douan-, douane, drill |, drinks, dropping off, du dossier, du lait, du mois
  -1.5: du rappel, dvd, easte-, easter, echange |, egg, el plan, el profe, el registro, el seguro, el … al
  -1.5: el … solo, elle … est, en arret, en google, en maudit, en passant, en tu, en … deux, en … l, end … my
  -1.5: enfant, enfant |, enough … for, enough … in, ensen-, entrar, esperar mas, est de, est ok, est passe
  -1.5: est quel, est … ce, est … long, est … rien, estaba |, et … le, ete |, etiqu-, ever … this, ex me
  -1.5: extra, fais un, fat bike, favor … cancelar, fell … a, fermez … quelle, fin du, fois … que
  -1.5: for … again, for … farewell, for … it, for … year, form |, foto |, found your, found … NUMBER
  -1.5: found … text, frein a, from hr, from |, from … all, fue muy, garantia |, gars avec, get text
  -1.5: get … these, give the, give … to, glove-, gloves, gloves on, go … sleep, goodbye |, grafi-
  -1.5: great … you, gros … a, guant-, guardalo, guy is, guy |, hacemos, hacen |, hate, hay descuento, hay |
  -1.5: he called, headl-, headlight, hear you, hi there, hold, hor, hora, i leave, i need, i … losing
  -1.5: i … needed, i … texted, if … have, il pleut, il … plus, in meetings, in … hall, in … number, inch
  -1.5: is asking, is … love, is … ready, it before, it … next, j … change, j … du, j … essaye, jamais … ce
  -1.5: je me, je … autorise, je … les, jueves por, keep … it, kid, kindly |, know … are, l, la cadena, la de
  -1.5: la e, la llamada, la pieza, la suscripcion, la tarjeta, la … otra, la … quiero, last thing, le club
  -1.5: le garder, le marco, le moyeu, le pongan, le rappel, le … avant, le … los, le … oui, leave … phone
  -1.5: lee … mensajes, left my, lentes |, les cotes, les … de, let NAME, let … ask, lien … paiement, lifes-
  -1.5: lifesaver, list … still, lista para, livraison je, llanta … no, lol he, lonel-, look … me
  -1.5: looking … you, losin-, losing, luces |, lunch |, m … sans, ma … c, ma … je, ma … va, mama, mas el
  -1.5: me ask, me atendieron, me dijo, me la, me lee, me paso, me phone, me quedo, me when, me … new
  -1.5: meeting … not, meetings, mensajes de, mensajes … se, message but, message says, message with
  -1.5: messenger, mi … ahi, mi … gracias, mil gracias, milla-, millas, mistake … me, mms, mole, mom does
  -1.5: mon … veut, montant |, more word, moteur, mover-, much better, mug, my gf, my pickup, my … asks
  -1.5: my … can, my … left, my … of, my … over, my … ready, my … thank, n autorise, n come, n never
  -1.5: n … jamais, nan, near the, necesito, need … NUMBER, need … talk, needs the, nel, nino, no autorice
  -1.5: no worries, no … eso, no … factura, no … ruido, nombre ni, nos … en, not eat, not talking, not that
  -1.5: not to, not … thanks, nous … a, nouveau velo, novedad, nugge-, nugget, number … not, numero demandez
  -1.5: numero … celui, of NUMBER, of … kid, of … you, ok gracias, ok will, on silent, one … the, onto, or |
  -1.5: or … the, orden |, out a, out yet, ouvert, overh-, packed, pago en, panto-, pantoute, para alla
  -1.5: para you, parcero, partant, pas ce, pas cher, pas … qu, pasa el, pasar, passant, passer le
  -1.5: passer … chercher, pay |, pensais que, pensais … c, penser |, perdu votre, picked … my, platf-
  -1.5: platform, pleut, plus necessaire, pluto-, plutot, plutot |, porfavor |, possible |, potlu-, potluck
  -1.5: puedo cancelar, puedo parar, pun, pus … de, putti-, putting, quand y, que tienen, que … ese, que … te
  -1.5: quest-, quise, quitenle el, quitte … job, quy, ramasser le, rapido, rayons, read … NUMBER, really |
  -1.5: rechinar, recibir mas, recoge, refai-, registro de, regle, remis-, remise, reprenez, responde
  -1.5: retire de, retraite, rodada |, rodam-, rodamos, roja |, route, ruido |, rust, sal, saliendo |
  -1.5: salio |, salte, same to, same … you, say NUMBER, scooters, scrab-, scrabble, scratch |, se termine
  -1.5: sees, selle est, send … messages, she … a, shop … not, silli-, sincerely, small, someones … is
  -1.5: son los, souvi-, souviens, soy |, start … me, state-, steam, still, stock, strin-, subid-, subida
  -1.5: suis devant, suis rendue, suis … interesse, supprimez la, sur le, surpr-, surprises, sus promos
  -1.5: svp enlever, switched off, t envoie, takeo-, talk in, tambien |, tarde-, te … de, tell … to
  -1.5: text … here, texteame, that NUMBER, the alerts, the bed, the deluxe, the hall, the stickers
  -1.5: the survey, the total, the … of, thing i, thing is, things |, think got, this … you, threw, thumbs up
  -1.5: thursday |, tight-, timbre, to whom, to worry, to … i, to … n, today … me, toile-, toutes les, trici-
  -1.5: triciclo, troll-, trolley, true |, trust, tubeless |, twice … the, two, umbre-, umbrella, un jour
  -1.5: une fois, unfri-, university, up from, urgen-, urs, usadas |, usage, usted es, usual, van … mandar
  -1.5: vayan a, velo … tu, velos en, vente |, vi … mensaje, vieja, viene-, vivem-, vivement, vocal-, vocale
  -1.5: voicemail, vous arretez, voy en, vuela, vuelve, want any, want new, want … again, was … of, watching
  -1.5: wey … no, what time, what … did, who got, who knows, who … it, will do, will kill, will leave
  -1.5: will … let, will … when, win, with work, wizar-, work on, working on, working |, worries, worse |
  -1.5: would … my, xq, y nadie, y … el, you NUMBER, you casi, you check, you hv, you went, you … more
  -1.5: you … open, you … sirve, you … su, you … uso, you … with, your father, your i, your mailing
  -1.5: your newsletter, your … ah, your … name, | den, | detenganse, | digale, | helmet, | if, | mandeme
  -1.5: | ne, | nel, | nobody, | numbers, | nvm, | quitte, | receipt, | rode, | same, | tell, | three
  -1.5: | tubeless, | two, | … ahead, | … bad, | … cancelo, | … freno, | … god, | … harta, | … lah
  -1.5: | … making, | … mandandome, | … manden, | … nagging, | … new, | … often, | … par, | … pere, | … prix
  -1.5: | … profe, | … promised, | … signed, | … survey, ~_abt, ~_ama, ~_ans, ~_ave, ~_bc, ~_bos, ~_bu, ~_cer
  -1.5: ~_cl, ~_dev, ~_fe, ~_fed, ~_hag, ~_hay, ~_hr, ~_ir, ~_ke, ~_l_, ~_lab, ~_lov, ~_met, ~_oth, ~_reb
  -1.5: ~_ref, ~_ro, ~_rub, ~_see, ~_sk, ~_sli, ~_sma, ~_tin, ~_tue, ~_twi, ~_two, ~_va, ~_ven, ~_zo, ~abad
  -1.5: ~abs, ~abt, ~abt_, ~agni, ~ail, ~aili, ~ala, ~ald, ~alli, ~ampl, ~anan, ~anto, ~anyo, ~ao_, ~apol
  -1.5: ~aps, ~ara_, ~arpe, ~arry, ~asp, ~asu, ~atra, ~aun, ~banc, ~bc_, ~bici, ~birt, ~bisc, ~boxe, ~cats
  -1.5: ~cere, ~cesi, ~cin, ~cir_, ~cket, ~clo, ~couc, ~cuit, ~cur, ~cute, ~deau, ~denu, ~deu, ~dev, ~dol
  -1.5: ~ebo_, ~eboo, ~edd, ~ege, ~egr, ~ejo, ~elle, ~epi, ~eps, ~eral, ~erdi, ~erdo, ~ermo, ~etit, ~etu
  -1.5: ~eux_, ~ew_, ~feed, ~file, ~fit, ~gem, ~gle_, ~glov, ~goat, ~han, ~hda, ~hday, ~hoc, ~host, ~huil
  -1.5: ~ideo, ~ift, ~igui, ~iles, ~imp, ~irth, ~isap, ~ivez, ~izar, ~jad, ~joy_, ~jue, ~kan, ~kid_, ~know
  -1.5: ~lase, ~lco, ~lde, ~libr, ~lise, ~llev, ~lute, ~luto, ~mage, ~mam, ~manc, ~mbi, ~mbia, ~mere, ~mins
  -1.5: ~minu, ~mita, ~mman, ~nado, ~neau, ~neg, ~nis, ~nit, ~nnon, ~ntou, ~nuev, ~nyo, ~nyon, ~obu, ~obus
  -1.5: ~ocke, ~oeur, ~oni, ~ook, ~oper, ~opia, ~oque, ~ost, ~oved, ~oxe, ~oxes, ~pen, ~perf, ~pla, ~ple_
  -1.5: ~plut, ~prob, ~pued, ~raj, ~rano, ~rava, ~rde, ~redi, ~rent, ~rge, ~rica, ~rip_, ~rita, ~rl_, ~rmin
  -1.5: ~rno, ~rog, ~roja, ~rok, ~roke, ~rout, ~rpe, ~rpre, ~rpri, ~rry_, ~rthd, ~ruct, ~same, ~scui, ~seg
  -1.5: ~segu, ~smal, ~sole, ~spla, ~squ, ~stil, ~stur, ~sura, ~surp, ~tal, ~tall, ~tess, ~thda, ~tit, ~tobu
  -1.5: ~trab, ~ttin, ~tube, ~tuc, ~tue, ~twi, ~two_, ~uble, ~uido, ~unio, ~unn, ~ussi, ~utob, ~uvre, ~ux_
  -1.5: ~valu, ~vrai, ~walk, ~wea, ~word
  -1.6: 2 please, 2 … the, NAME mais, NUMBER min, NUMBER pas, NUMBER psi, NUMBER rs, NUMBER … ok
  -1.6: NUMBER … would, a dios, a joke, a lache, a los, a matin, a note, a papa, a private, a spare, a … one
  -1.6: a … up, abren |, accepted, accounts, acuerdo con, adres-, ahori-, ahorita, ai des, ai mis
  -1.6: aimerais … le, alerts for, all gone, am so, am … old, am … paying, and … has, and … it, and … one
  -1.6: and … texts, answe-, anyone |, approved |, apren-, are off, arrete … je, as … go, at the, at … place
  -1.6: attached, aucun probleme, aucun … avec, audio-, audios, aunty, avec le, avez envoyez, avisaron
  -1.6: avoir … ca, ay bendito, azul |, baby |, bad, beaut-, beautiful, bell, bici … a, bici … esta, bien
  -1.6: bienvenue, block off, block … an, blood, bonjour … ne, book, bordeaux, borro … mensaje, both … us
  -1.6: broke, but |, c est, c … annule, c … normal, ca vaut, cables |, cake |, canar-, cancelle, car
  -1.6: carriers, carte, casque, ce message, chem, chica, cierran, clicking, coffe-, coffee, come now
  -1.6: computer |, condo-, coule-, couleur, coute combien, crevaisons, cuadr-, cuadro, cuanto, d appeler
  -1.6: d … du, de mecanica, de precios, de sacar, de … m, de … si, dear |, debarquez le, decia |, dejo el
  -1.6: delete … photo, delete … pic, deliver, den, deposit, depot, derai-, derniere … que, descuento |
  -1.6: dice que, dit … pas, do … understand, donar, done … work, door stop, ecrire ici, el, el oxido
  -1.6: el paquete, el precio, el total, el vecino, el viernes, el … asi, el … de, emoci-, en fin, en peux
  -1.6: en … bolsa, en … puerta, en … que, encuentro, engagez, equivocaron de, es regalo, es sorpresa
  -1.6: est gratuit, est normal, est tombe, est … le, est … quelle, est … velo, estoy afuera, estud-
  -1.6: et … vous, etes … meilleurs, exam, eyes, eyes … not, faire pour, fais affaire, fait une, fancy
  -1.6: fast |, favor no, feliz, finir |, flyer, fontanero, for delivery, for next, for … blue, for … camp
  -1.6: for … hour, for … in, forgot, found, fourc-, fourche, frame |, freno |, friday |, frnds, from … gym
  -1.6: from … to, front, fui |, gauche, genial |, get … NUMBER, get … in, giant, gn |, grave |, green one
  -1.6: grips, gustan los, habia, hable, hablo para, hande-, hange-, hanger, happened … my, has my
  -1.6: have removed, have … no, heren-, herencia, hermo-, hermosa, heures de, hielo, his |, his … and
  -1.6: hiver |, horse, hour for, hour … me, how … miles, hsa, http, hungry |, i … any, i … tomorrow
  -1.6: ignore my, ils ont, image, in on, in … group, in … rain, incluido, insur-, is worse, is … NUMBER
  -1.6: is … a, is … now, is … same, is … sorry, it since, it … only, it … your, itsel-, itself, jajajaja
  -1.6: jamais … que, jarri-, jarrive, jarrive |, je l, je m, je … affaire, je … c, je … retirer, job
  -1.6: just … your, k, know it, know of, knows … bike, l … laisse, la revision, la rouille, labor, las
  -1.6: las fotos, late, law>remove, layaw-, layaway, le de, le … dit, le … svp, leaving in, left it, library
  -1.6: like a, list NUMBER, list … is, lista … precios, llega el, llega |, lock off, los … porque, lost … my
  -1.6: m … parle, ma … m, mad |, made, maillot, mat |, matin, me an, me avisaron, me interesa, me mandaron
  -1.6: me olvido, me … get, me … jaja, me … manda, mean i, mecanica, mensaje … era, mensajes … ustedes
  -1.6: mensajito, message … c, message … pour, messenger |, mi correo, mija |, minim-, mins, mochi-, mochila
  -1.6: moi … par, moins cher, mon adresse, mon telephone, mon … jusqua, morti-, mortified, mots, much … it
  -1.6: muchas, mural, muy … para, my girl, my lunch, nada todavia, nada … me, nails |, need … this, new
  -1.6: niamh, nights |, ninguno, no pude, no … llegar, no … on, nom … la, not needed, not … one, ntp
  -1.6: number save, number … gave, numero … de, o hay, octob-, of town, of … he, of … life, ofertas … me
  -1.6: off an, off what, off … hour, offli-, offline, ok go, ok if, old … off, olvido, on main, on … bike
  -1.6: one can, one it, one … NUMBER, only … in, open the, opte, or my, order i, oubliez, out … town
  -1.6: out … will, ouverts, packe-, pague |, panier |, papers, par le, para los, para usar, park |, pas mal
  -1.6: passc-, passcode, passe, pay as, pay … you, pdf, pedales |, permission for, peu importe, peux … la
  -1.6: pickup code, pine, pis ca, pis je, plaza, pleur-, podrian … de, ponga, por su, por … mejor, porti-
  -1.6: portiere, poser, pract-, presentation, presta, prestan, presupuesto, pretend … never, prime-, prof
  -1.6: promi-, promise |, put your, qn, que ustedes, que … dieron, que … los, que … quedo, que … roule
  -1.6: quebe-, qui pour, quit … is, radio-, raini-, raining, rappels … ca, recogerla, recordatorios |
  -1.6: remove … lock, rendu avec, rentan, retur-, revision, revision |, ride texts, ride … NUMBER, rim, rims
  -1.6: rode it, roti, route-, ruedi-, rueditas, s enleve, salio, scared, se … esto, se … olvido, secret
  -1.6: send … your, serre-, serve-, she blocked, siga, silencieux |, since … am, singi-, singing, sir … i
  -1.6: slow |, smell, so proud, socks, solit-, some … for, son bike, soumission, start |, stationnement
  -1.6: stay off, steal-, stealing, stop … service, suert-, suerte, suis … avec, sus … se, suspension |, t il
  -1.6: take your, talk, taller de, te … si, tengo |, termine la, text … this, texts>number, thanks a
  -1.6: that it, that price, the left, the maintenance, the one, the receipt, the road, the tag, the thing
  -1.6: the wait, the washing, the worst, the … add, the … asking, the … dad, the … dog, the … go
  -1.6: the … machine, the … over, this number, this … week, this … will, thread |, thule, ticket |
  -1.6: til NUMBER, times i, tire on, to bring, to remind, to school, to talk, to them, to … a, tomato
  -1.6: tombe dans, ton … d, too expensive, tournez, tous mes, tout j, tout … ai, tren, tricy-, tricycle
  -1.6: trike, trois semaines, troub-, tu, tu … en, tubes |, turns, una … en, uni, unloc-, unlock, unlock the
  -1.6: up at, usada-, usadas, va, vais, vais … etre, vi, vivo … la, voici le, vol, vos … merci, votre cafe
  -1.6: vous … dire, vous … enlever, voz, wait list, want … on, was … there, wats, well |, were you
  -1.6: wheel off, wheels |, white one, whole day, wide, will … him, winners, with … green, worri-
  -1.6: would … have, wrong i, y le, you left, you look, you one, you pick, you terminaron, you … 2
  -1.6: you … out, your bro, your mother, your way, your … but, zelle, | be, | bien, | enlever, | god, | ils
  -1.6: | la, | le, | oi, | option, | pick, | quita, | teacher, | tournez, | wats, | … ai, | … amor
  -1.6: | … anyone, | … bendito, | … bicis, | … chat, | … corto, | … deja, | … dejaron, | … faites
  -1.6: | … laughing, | … learned, | … night, | … ont, | … outta, | … quede, | … queria, | … rapido
  -1.6: | … rentre, | … sera, | … valve, ~_abi, ~_adr, ~_aun, ~_bad, ~_bib, ~_br, ~_cit, ~_dim, ~_din, ~_egg
  -1.6: ~_eje, ~_el_, ~_enj, ~_fl, ~_flo, ~_gat, ~_gia, ~_idi, ~_k_, ~_kan, ~_nea, ~_pag, ~_pal, ~_pan, ~_pri
  -1.6: ~_ru, ~_sco, ~_sme, ~_sp, ~_tu_, ~_ups, ~_va_, ~_vi, ~_vi_, ~_wed, ~_wif, ~_zel, ~adi, ~adro, ~aill
  -1.6: ~alk_, ~alla, ~anno, ~answ, ~anyt, ~arat, ~arid, ~atin, ~ats, ~bad_, ~bado, ~bie, ~ble, ~brin, ~bro
  -1.6: ~brok, ~cam, ~ches, ~comi, ~cuad, ~cuen, ~dad, ~dd_, ~dita, ~ebec, ~eche, ~eda, ~egg_, ~eh_, ~eir
  -1.6: ~ela_, ~eliz, ~ends, ~enem, ~enj, ~enjo, ~enla, ~epos, ~erco, ~ers_, ~esa_, ~esup, ~eth, ~etur, ~ffee
  -1.6: ~fici, ~foun, ~fra, ~fron, ~ft_, ~gad, ~gian, ~got, ~heap, ~hen, ~hen_, ~hurs, ~id_, ~iej, ~ieux
  -1.6: ~ifte, ~inas, ~ipp, ~ippi, ~iver, ~ivr, ~jarr, ~job_, ~jou, ~ks_, ~ld_, ~letr, ~leu, ~loan, ~loj
  -1.6: ~lond, ~lvo, ~mami, ~mbie, ~mul, ~ndad, ~near, ~nerv, ~net, ~nfr, ~ng_, ~nite, ~njo, ~nloc, ~nsw
  -1.6: ~nswe, ~ntra, ~ntry, ~ob_, ~offr, ~oge, ~oge_, ~olvi, ~omet, ~onto, ~oors, ~otal, ~oui, ~oup_, ~ourc
  -1.6: ~ps_, ~ptez, ~pue, ~queb, ~quee, ~rafi, ~rah, ~rand, ~rave, ~retu, ~reu, ~ribo, ~rim_, ~rmu, ~rof
  -1.6: ~rof_, ~romi, ~ront, ~roub, ~rub, ~save, ~shin, ~sho, ~side, ~sk_, ~smel, ~solo, ~swer, ~tem_, ~tiro
  -1.6: ~toni, ~tota, ~turb, ~u00, ~uan, ~ube, ~uede, ~uedi, ~uel_, ~uffe, ~uile, ~ule_, ~uleu, ~unlo, ~urge
  -1.6: ~urt, ~ute, ~uve_, ~va_, ~vas, ~via, ~viej, ~vive, ~wal, ~war, ~well, ~wif, ~winn, ~work, ~worr
  -1.6: ~xam_, ~yon
  -1.7: (unknown 5), NAME … the, NUMBER do, NUMBER km, NUMBER … for, a bag, a demain, a demandar, a gauche
  -1.7: a loaner, a mange, a thing, a … before, a … by, a … casa, a … esposa, a … hopital, a … mensajes
  -1.7: abiertos, abord, abord |, abuelo, adent-, adentro, admis-, adresse, ads … the, ah, ah … you, al … que
  -1.7: all contacts, all set, allergic, allergic to, am home, am trying, ancien, annule je, another year
  -1.7: ans que, apportez, aprieto, are … guys, are … take, arret … autobus, arrete … NUMBER
  -1.7: arretez … reparation, arriere |, assistance, at … NUMBER, attendez, au dos, au … mais, avec … la
  -1.7: avez … une, avisos … mi, away … a, ayudo, b |, barato, batterie, bb, belan-, belanja, ben ca
  -1.7: best shop, best way, bixi, black, blanche, bon … pour, bonne … j, borren, box it, box |, broma
  -1.7: but … will, by hand, c … combien, c … l, ca chez, ca fait, cable-, cables, cafe, can … NUMBER
  -1.7: can … add, can … just, caps lock, carro, casqu-, casques |, charger, chaus-, check … phone, chez vous
  -1.7: cinco estrellas, cobro, combien, combien pour, comio, commande … pneus, comme, comptant |, conduis
  -1.7: consent … the, continuez de, contratando, contratando |, cotizacion, coupez le, cute |, d abord
  -1.7: d autobus, d … avant, de carbono, de molestar, de voz, de … era, de … ofertas, decir, delete jueves
  -1.7: delete … second, des … en, devant |, dia … el, did a, disse-, dit … tu, do a, do … replace, donc de
  -1.7: done … i, done … this, door |, drama, du … en, du … je, dura, easier, el nunca, el taller, el tubo
  -1.7: el … la, el … para, en … du, en … parada, encore … a, enleve de, envoie moi, envoyez un, es la
  -1.7: escuela |, eso, est … ici, esta, esta de, exemp-, expla-, factu-, factura, fait … arret, fini de, fir
  -1.7: fonta-, for … a, forever>number, forever>these, formulaire, fourche |, frere |, from … order
  -1.7: from … phone, gars de, gears |, geniu-, gentille, get paid, gift, go … it, go … to, grande, grease
  -1.7: greet, gris, guest list, happened to, hard |, have … phone, have … receipt, hay prisa, he is
  -1.7: he … his, he … not, here |, honda, hoodi-, hoste-, hostel, huffy, hungr-, hungry, i mean, i removed
  -1.7: i … borrow, i … down, i … paid, i … scared, i … send, i … tell, i … texting, i … twice, if it
  -1.7: ignore … last, in that, in … trunk, invoice, is there, is … got, is … of, is … worth, it takes
  -1.7: it will, j … pour, j … un, jale, jam, je conduis, je prefere, je … amene, je … avec, journal
  -1.7: joyeux … a, jueves |, just get, just left, keep … you, l air, l estime, la batterie, la noche
  -1.7: la puerta, la tercera, la … como, laisse mes, laisse … j, landlord, lbs |, le casque, le jour
  -1.7: le lavage, le … donc, le … mensaje, leche, left for, legen-, legend, les digo, les liens
  -1.7: les reflecteurs, les vieilles, les … le, libras, libras |, lift lobby, line … the, links, list … can
  -1.7: list … parts, listen |, lmk, lo demas, lost, lunes, m1, machan, madre |, maest-, magasin … velo
  -1.7: maill-, makan, makes it, mal … dos, manden … mensaje, marathon plus, mas barata, mas … llanta
  -1.7: mas … que, masso-, masson, me every, me get, me some, me … du, me … fait, me … mucho, me … quand
  -1.7: mean to, meds, mensajes por, mensajes … yo, mi casa, mi hermana, mi recibo, mia es, mieux que
  -1.7: mieux … vous, mile, min |, minut-, moi au, mon … dit, monday i, moyeu |, my … about, my … took, n no
  -1.7: n … never, near, near you, necesito el, need … call, never have, never seen, new |, no leo, no thank
  -1.7: no the, no … con, noel a, not agreeing, not give, not replace, not … air, not … late, number keeps
  -1.7: number>me, numero ici, numero … los, oi, oignon, old … i, on … by, one you, only saw, opera-, or nah
  -1.7: or you, others, ou encore, out to, ouvri-, ouvrir, owned a, pain … is, paper-, papin-, papineau
  -1.7: para … hora, parar la, parrot |, parte-, pas mauvais, passe le, patch-, patches, pedal … off
  -1.7: people to, perdida, petit, peux … de, pido … favor, plaisir |, please ignore, pluie |, pneu, pneus |
  -1.7: polic-, poor, por … o, pour … blonde, pour … personnes, pour … promo, pour … que, pouvez le, preoc-
  -1.7: press-, presses, presu-, prisa |, privado, puert-, puerta, put, qu … faut, que llegue, que rapido
  -1.7: que … dois, que … estan, que … la, quitte le, raccroche, rack |, reaso-, recei-, refill, reflecteurs
  -1.7: remorque, renews, renta-, repet-, reported … spam, resib-, revisar, ride that, riz, road, rock |
  -1.7: roof, rouge |, ruido, sabe, saludos a, saludos … NAME, save my, saw your, says … NUMBER, schra-
  -1.7: schrader, se corto, se … de, seguir |, seis, serre, sew, si se, signal is, sip, sir my, slowl-
  -1.7: slowly, snore, somebody named, somebody … NAME, son … to, soon |, sorpresa, soumi-, soumission |
  -1.7: sounds good, spark-, spokes, sth, still need, stop lol, stop ou, stop … encore, stop … presses, stuck
  -1.7: su … que, sugge-, suis fait, suis … encore, supposed … get, supprimez … ligne, sur mon, sur … photo
  -1.7: sus mensajes, t … faire, t … pas, talla |, tanner, taxes, tell … i, tell … if, tengo una, text just
  -1.7: text with, text … NAME, texting … this, texts … stop, thank … dear, thank … so, the back, the bottom
  -1.7: the cheap, the class, the coupon, the gym, the lift, the little, the paint, the presses, the pump
  -1.7: the squeak, the … made, the … message, the … seat, them to, these messages, they say, think … best
  -1.7: this … of, thyro-, thyroid, time … stop, titi, to book, to know, to update, to you, to … before
  -1.7: to … church, to … family, to … something, todavia |, today i, today you, todo gracias, told him, tow
  -1.7: traba-, trop petit, trop … merci, trouve la, truck, two texts, uf, uncle i, une biere, une photo
  -1.7: until, vais … votre, vayan, velo … est, velo … le, ven, vengo, very, veux recevoir, vieilles, vieux
  -1.7: vites-, voila |, voisi-, vos textos, vote, vous … mon, voy … demandar, want … one, want … red
  -1.7: wanted to, wants to, warm, was so, washi-, washing, way, way … reach, website is, well … the
  -1.7: what brand, what did, what is, wife, wifes phone, will never, will pass, will … send, windo-
  -1.7: with … parrot, wonder, woohoo, would … give, wrong size, wrong … that, y dos, y tu, you fit
  -1.7: you … all, you … closed, your counter, your messages, | called, | dead, | dile, | entre, | este
  -1.7: | lmk, | not, | remember, | woohoo, | xq, | your, | … annoyed, | … ano, | … bateria, | … cable
  -1.7: | … couleur, | … disappointed, | … espanol, | … far, | … hands, | … hurry, | … makan, | … mando
  -1.7: | … next, | … pase, | … phone, | … rabais, | … roja, | … saludos, | … say, | … terminaron, | … train
  -1.7: | … worrying, ~?ur, ~_ah_, ~_at, ~_bue, ~_cui, ~_ey, ~_glo, ~_joy, ~_lau, ~_ll, ~_mie, ~_opc, ~_ori
  -1.7: ~_paq, ~_pon, ~_sat, ~_sch, ~_scu, ~_sie, ~_sti, ~_thu, ~_wea, ~acc, ~acem, ~aes, ~aest, ~agn, ~aim
  -1.7: ~ali_, ~alio, ~amat, ~amp_, ~ape_, ~arle, ~arp, ~art, ~aso, ~ath, ~att, ~aved, ~awa, ~axes, ~biar
  -1.7: ~bib, ~bloo, ~bos, ~butt, ~casq, ~chea, ~cien, ~cis, ~ctur, ~cuse, ~der_, ~dup, ~ecei, ~ecir, ~edar
  -1.7: ~edic, ~eint, ~eji, ~enge, ~ens_, ~eoc, ~eocu, ~epet, ~eply, ~ergi, ~erry, ~esit, ~eus_, ~ewor, ~fact
  -1.7: ~fe_, ~frei, ~ga_, ~gas, ~gla, ~hef, ~hou, ~iclo, ~ieve, ~ift_, ~igas, ~ind_, ~iner, ~ins_, ~invo
  -1.7: ~irem, ~irv, ~isa, ~isq, ~isqu, ~ket_, ~king, ~ksta, ~lars, ~laya, ~lem, ~lerg, ~lip, ~lito, ~liz_
  -1.7: ~llin, ~lma, ~lost, ~lot_, ~lta, ~lut, ~lvo_, ~maes, ~mid, ~mp_, ~nar, ~nast, ~ncin, ~ndow, ~nect
  -1.7: ~neu_, ~new, ~nit_, ~nny_, ~nreg, ~nsad, ~nsur, ~nta_, ~nyt, ~oc_, ~oes, ~oes_, ~oign, ~olen, ~onda
  -1.7: ~ont_, ~ook_, ~orde, ~orme, ~orn_, ~ote_, ~oum, ~oumi, ~owe, ~paq, ~paqu, ~pati, ~pese, ~pet_, ~pon_
  -1.7: ~pote, ~pre, ~preo, ~pron, ~ptin, ~put, ~put_, ~rak, ~rake, ~reac, ~red, ~reoc, ~rial, ~rian, ~rlo_
  -1.7: ~roce, ~rry, ~rts, ~rts_, ~sal_, ~scue, ~sit, ~sle, ~soum, ~sses, ~ssu, ~stio, ~stuc, ~swe, ~swo
  -1.7: ~taci, ~tanc, ~taxe, ~teu, ~til, ~toot, ~tti, ~tuck, ~twee, ~two, ~ueen, ~ues, ~uin, ~ulto, ~umis
  -1.7: ~ump, ~und_, ~upp, ~uyo, ~uz_, ~ved, ~vell, ~vie, ~vieu, ~vite, ~wic, ~wind, ~xpla, ~zad
  -1.8: NAME vous, NUMBER from, NUMBER lbs, NUMBER what, NUMBER … sms, a hacer, a price, a stop, a whole
  -1.8: a … du, a … man, a … nom, abonnee, about, about … bill, acabo el, accepte de, actin-, acting
  -1.8: added you, again with, again … the, agregar, aguan-, ahi nos, ahi … vemos, ai retrouve, ai … ete
  -1.8: ai … nouveau, algo |, all NUMBER, allo, alto el, alu, am … interested, amiga, amor no
  -1.8: ancienne adresse, and off, and … NUMBER, angry, angry … me, anything … me, are dead, are so, arrivee
  -1.8: asoeb-, asoebi, ate my, attendre |, au dossier, avec … bike, bacan, best … i, best … to, bet |
  -1.8: bike belongs, bin, black |, blue, bolt, booki-, booking, bottle cage, breathe, broma |, bronc-
  -1.8: bronca, bsnl, bugging, but … it, c koi, c pour, c … celui, ca depasse, ca … NUMBER, cage, calga-
  -1.8: calgary, came back, came … with, can … stop, cancelar la, cancelen la, cancelen … cita, card for
  -1.8: carga-, cassette, cease … desist, cel … mi, cell … mon, cente-, changez la, charging, chemi-
  -1.8: clear … the, cliente … me, cloch-, cobraron, combi-, combien ca, come off, come … as, comme l
  -1.8: comment on, comment … les, commentaire, commuting, connais personne, contact avec, contact with
  -1.8: corre-, correct, correcto, corto, coup, crois qu, cuadro |, cualquier cosa, cunado, d en, dans mon
  -1.8: daughter, de bebe, de lumiere, de … deranger, de … famille, de … roue, dead end, dead to, dejala
  -1.8: delivery, dentist |, depasse, depasse NUMBER, des pneus, desbl-, descuento, did … call, digale a
  -1.8: dinos-, do something, do … brakes, do … cancel, do … hear, do … mean, doctor said, does … need
  -1.8: does … open, dog |, donne pas, door, drill, droit-, droite, drum, du … de, dur, each |, easier for
  -1.8: easier … me, ecole de, effacer ma, el cable, el freno, el nombre, el que, el reloj, emoji-, emojis
  -1.8: en caja, en juillet, en stock, enlevez ma, enough i, es … bici, estac-, estar en, estimate
  -1.8: estoy manejando, etait … mon, etre la, except, expensive |, faile-, failed, fast, father, faut
  -1.8: faut … je, fax, fell out, fetch me, fight-, fin … la, finis a, finis … NUMBER, fire |, fits, food … i
  -1.8: for an, for nothing, for now, for today, friends, fue la, future texts, gants, gardez, gate, genia-
  -1.8: genial, get that, get … message, get … new, get … off, get … the, go for, got 2, gracias you, greas-
  -1.8: grincement, gros merci, group rides, grupo … la, guard-, haga, hate |, he … called, he … never
  -1.8: honestly, hour |, house to, how far, how … we, i ended, i gave, i rode, i |, i … longer, i … ok
  -1.8: i … pay, idiot, in writing, in … text, in … tunnel, inch |, inici-, inspe-, instagram, interac |
  -1.8: invited, is more, is tax, is … best, is … only, is … time, it by, it … accident, it … like, j aurais
  -1.8: j … retrouve, je demande, je finis, joyeux noel, juill-, juillet, l … NUMBER, l … adresse, la bateria
  -1.8: la direccion, la llave, la nieve, la roue, la talla, la … roue, la … todavia, lapto-, laptop, lavada
  -1.8: le … arriere, le … y, leave … out, lentes, lift, light, like last, lista o, llamen, llave, llegar |
  -1.8: lluvi-, lluvia, lo … hoy, loan, lobby, located, long … i, los NUMBER, lost NUMBER, m … envoyez
  -1.8: m … pour, magasin … mon, magic-, maman |, mandan, mandaron la, mande, mande el, mandenme mensaje
  -1.8: mandenme … cuando, many miles, mas cerca, mas cosas, mas le, masca-, mascara, mat, me dejaron
  -1.8: me … again, measured, meeti-, mensaje gracias, mensaje you, mes |, messages so, mets moi, mi cunado
  -1.8: minutes, mis … etoiles, moi … pas, mon bike, mon fils, mon … chez, more … and, mou, much … you
  -1.8: musta-, my daughter, my hand, my place, my wheels, mysel-, myself, nails, need my, nepa, nettoyage
  -1.8: never … with, ni una, no answer, no but, no cap, no entiendo, no permission, no … it, nom … est
  -1.8: nombre … mal, normal, not find, not hear, not … enough, not … riding, not … yet, noticed |
  -1.8: notifications de, nouvelle, now … does, number too, number … NAME, number>send, numero mais
  -1.8: numero … google, of a, of parts, of this, of … week, off the, off today, off when, off … on, old
  -1.8: omg i, on annule, on texte, on … at, on … flip, on … une, opcion, ou … est, out once, over, paque-
  -1.8: para, pardon pour, paren … mandar, partent, pas fache, pas son, paso, paso por, passer |, patient
  -1.8: phone … if, pictures, piece |, pis … ai, plainte a, plan is, please can, pongan, porque … me, postes
  -1.8: pour parler, pour … a, pour … fille, pour … location, pourquoi |, pouvez, pression, presupuesto |
  -1.8: privacy … i, promp-, prompt, pu … de, public, pulls, qu … texte, que … de, que … lui, que … ustedes
  -1.8: qui etes, quien … que, quit … i, quitale, raccr-, ran, rato … no, rayon-, reading this
  -1.8: recevoir … messages, rechi-, recibe, reloj, remboursez moi, removing, results, retab-, retablissement
  -1.8: retro-, revie-, right number, risa, rock, rouler, ruta, said you, salt, sans moi, sauce, says hi
  -1.8: seat off, see, seguir recibiendo, semanas, sent the, shop is, shop … the, si … depasse, side … the
  -1.8: sigam-, sigame, small |, sobro, someone who, someones, sorpr-, squeak, start-, statu-, steam-
  -1.8: stop de, student i, student … would, su taller, suis desabonne, suis … fache, suppl-, suscr-, svp j
  -1.8: take … look, take … seat, terminamos, text than, texto … je, texts come, texts with, texts … her
  -1.8: thanks |, that again, that would, the check, the city, the light, the lock, the pads, the pot
  -1.8: the warranty, the … early, the … from, these … my, they are, thing from, thinking of, this … any
  -1.8: thought, tiene garantia, toast-, toaster, tombe, tonig-, tonight, took me, transferencia, trato
  -1.8: trava-, travail |, trek |, trompe d, trunk, tu vous, tune |, turn |, ubica-, un coup, una … que
  -1.8: unclear, unclear |, une chaine, une |, une … d, unit, up … phone, up … will, va passer, va … en
  -1.8: va … ir, va … le, velo n, vieux velo, viva, vous … a, vous … c, vous … envoyer, voy … hacer
  -1.8: want … know, wd40, well, what about, what that, what year, wheels, when … get, white, who keeps
  -1.8: winne-, work for, wot, would not, wrong … and, xbox, y … aviso, y … cuando, y … mandando
  -1.8: yesterday and, you add, you dear, you open, you take, you … so, you … sun, you … would, you>you
  -1.8: youtube, zelle |, | al, | annulez, | bonsoir, | buy, | dar, | debarquez, | honestly, | lads, | left
  -1.8: | manden, | muchos, | perdu, | pourriez, | quitale, | rappelez, | remind, | removing, | service, | si
  -1.8: | which, | … bien, | … bonito, | … claim, | … di, | … ended, | … equivocaron, | … il, | … jess
  -1.8: | … koi, | … mas, | … messaged, | … no, | … noel, | … one, | … or, | … permission, | … persona
  -1.8: | … trompez, | … whatever, ~_asl, ~_bli, ~_che, ~_cle, ~_hun, ~_job, ~_ko, ~_lik, ~_mac, ~_mea, ~_mig
  -1.8: ~_mil, ~_mys, ~_new, ~_occ, ~_old, ~_ou, ~_pi, ~_rep, ~_rin, ~_ros, ~_shi, ~_ubi, ~_vis, ~_vol, ~_vr
  -1.8: ~_vra, ~_wra, ~acan, ~actu, ~ade, ~aime, ~ain_, ~alta, ~aner, ~angr, ~ansf, ~apto, ~argi, ~arou, ~ash
  -1.8: ~ate_, ~bank, ~bica, ~blee, ~brak, ~cafe, ~canz, ~cash, ~cem, ~cise, ~comb, ~cov, ~cre, ~crea, ~cris
  -1.8: ~danc, ~dici, ~dira, ~dre, ~eap, ~ecc, ~edal, ~ejas, ~erni, ~err, ~estl, ~etw, ~evo_, ~expe, ~eyes
  -1.8: ~fier, ~fits, ~flo, ~forg, ~frie, ~gado, ~gate, ~gift, ~gris, ~ha_, ~hite, ~hoi, ~hows, ~iao, ~iao_
  -1.8: ~iejo, ~imag, ~indo, ~ino, ~iot_, ~ise, ~issu, ~job, ~lapt, ~larg, ~lies, ~ligh, ~like, ~llan, ~llet
  -1.8: ~llo, ~lluv, ~lon, ~luvi, ~made, ~mba, ~mbe_, ~mbs, ~mbs_, ~mile, ~mira, ~mys, ~myse, ~nen_, ~ngle
  -1.8: ~nomb, ~nore, ~nsf, ~obra, ~ocu, ~oice, ~oire, ~old, ~olit, ~olt_, ~omis, ~onga, ~onig, ~orch, ~orpr
  -1.8: ~ovie, ~paso, ~peda, ~pene, ~ppoi, ~ptop, ~qua, ~rant, ~rdan, ~ream, ~reas, ~red_, ~rgin, ~ric, ~rico
  -1.8: ~rmal, ~row, ~rro, ~rtie, ~ryth, ~safe, ~sar, ~sem, ~shi, ~simo, ~sirv, ~sorp, ~sset, ~star, ~tamo
  -1.8: ~tard, ~tei, ~teo_, ~terv, ~tho, ~tom_, ~tomo, ~tory, ~tret, ~ubic, ~ucc, ~uee, ~umbs, ~unt_, ~urse
  -1.8: ~usa, ~usie, ~utot, ~uvez, ~uvia, ~vee, ~veni, ~ving, ~wra, ~wrap, ~xpe, ~ysel, ~yti, ~ytim, ~zar
  -1.8: ~zon_
  -1.9: NAME … and, NUMBER 2, NUMBER again, NUMBER et, NUMBER … mas, NUMBER … to, a hablar, a noise
  -1.9: a … ecole, abier-, admirer, again, ahora es, airpo-, ajout-, am all, am too, am … set, an email
  -1.9: anoch-, anoche, any further, appreciate the, arran-, arrange, at NAME, at my, attac-, au … merci
  -1.9: aucune idee, autocollants, autocollants |, avisar |, bacon, barrio |, baske-, basket, batch
  -1.9: been … off, beer |, bells, besoin … facture, bien merci, biere |, bike still, blocks, broma … no
  -1.9: buenos dias, busy, but … my, buzzer, ca le, ca … a, ca … combien, ca … de, call my, can … do
  -1.9: can … this, candado de, carbono, cards, ce … on, cerra-, chemin, chemin |, cien, claim, clipl-
  -1.9: clipless, closed |, come … of, comment … le, como esta, complet |, con una, contact … the, correcta
  -1.9: count … in, crash-, crashed, crois … c, cuando … acaba, cuando … lista, d … autre, dans mes, darle-
  -1.9: darles, de adelante, de mardi, de quelqu, de rabais, de rouler, de … delete, de … est, de … qui
  -1.9: decep-, decro-, dejo, dentist, despues delete, dessi-, dessin, dessu-, dessus, deux, deux … vous
  -1.9: did … mean, domingo |, doy permiso, dress, drop bars, eat |, echo, ecran-, ecrans, ecrire stop
  -1.9: el cuadro, el dia, el me, el timbre, el trabajo, en chemin, en tout, enleve le, entra-, era pa
  -1.9: error NUMBER, es todo, esa pieza, esqui-, est arrive, est … cadeau, est … votre, estoy … de
  -1.9: etais … la, etc, etes … c, etes … le, examp-, example, example com, expen-, expensive, eye, fac
  -1.9: face |, far |, fatou, fello-, femme, fermez a, fils … a, finan-, fini a, fini la, fini … quelle
  -1.9: flats, flore-, flores, footb-, football, for bike, forget … i, fuert-, fuerte, gang |, gentle, get me
  -1.9: gm, got … from, grandeur, grave, green trek, guys do, has been, have … call, hay, he proposed
  -1.9: he thinks, he … it, heard … you, heure … vente, hospital |, how … is, how … text, husband |
  -1.9: i blocked, i owe, i … an, i … smoking, iba, insta, installer, invoi-, is been, is blocked, is doing
  -1.9: is … lot, is … please, is … roommates, it … are, j … repondu, jamais autorise, je connais, je sors
  -1.9: je … personne, joyeux, jpass-, jpasse, just … texting, juste le, kebab, ko, l essayer, l … sans
  -1.9: la chaine, la otra, la quiero, la … me, las NUMBER, las … delete, last slice, laughing, lavage |, lbs
  -1.9: le bruit, le guidon, le pas, le vert, le voisin, le … numero, le … un, leave me, les lis
  -1.9: llamada perdida, llamada |, llamar, llantas, llego |, lo reenvia, lo … sea, lol |, looke-, looked
  -1.9: loop, los … estan, loyal-, loyalty, m … svp, ma soeur, manana |, manque, manua-, maquina, mas promos
  -1.9: mayor, me 2, me NAME, me gusta, me mandas, me marque, me rendre, me van, me … cortado, me … reenvia
  -1.9: mensaje dice, merci-, mere elle, merry, messages a, min, mines, moi dessus, mois … je, molle
  -1.9: mon casque, mon … NAME, mon … il, more>more, mostl-, mostly, movie, mr NAME, mrc, mrc |, mth
  -1.9: my balance, my … only, my … still, nap, need me, need … be, need … stop, needs … be, new phone
  -1.9: new … is, next year, no nothing, no por, no … quiere, no … sin, noise … i, nombr-, norma-, not make
  -1.9: not pick, not too, not … delete, nota |, now what, nueva |, numero … cuenta, of … out, oka, on lache
  -1.9: on … new, onda |, one thing, opt in, opting for, out … not, over |, oye … la, papa |, par une, parad-
  -1.9: parki-, parking, parler au, pas les, peso, peuge-, peugeot, peux, phone number, photos |, pics
  -1.9: pieza |, pinte-, pinten, pis la, poco, por error, por eso, porte |, pot, poten-, proche |, proposed
  -1.9: psi |, pu … batterie, puedo, push, que tal, que … eso, quelle heure, qui … ce, qui … en, quiero … el
  -1.9: quitate, quote, race, rapid-, rdv, reason, receipt |, recibo, recogi |, red one, reenv-, reenvia
  -1.9: reenvia |, remboursable, reminder, rentr-, reponse, retirez mon, reven-, rojo |, saludeme, saludeme a
  -1.9: salva-, same day, samed-, samedi, santa, say … i, scuse-, scusez, se acaba, se cayo, segun-, send>me
  -1.9: senor |, serrer, she never, shop on, short, shows, sick, simply, sin prisa, sis, slice, sofa, someh-
  -1.9: somehow, sortez … velo, spam you, stop payment, stop texts, stop … that, stp je, study |, sube
  -1.9: suis rendu, suis … retard, t aime, talking … a, te … en, te … la, tear, tell him, texto a
  -1.9: texts … get, the account, the corner, the manager, the pic, the scratch, the white, the … hall
  -1.9: the … has, the … or, the … slice, this … it, tire, tmrw, to … husband, to … then, to … with, toget-
  -1.9: together, told my, too … messages, train-, trop long, tube i, un solo, un … pero, una semana
  -1.9: une … par, une … qui, van |, vea, vend, vest, vex, voicemail i, voir |, vous en, vous … oublie
  -1.9: want … tires, way … is, wednesday, what was, when … can, whenever you, which bike, who … that
  -1.9: working … it, worry |, wow |, write again, wrong name, yikes |, yo … y, you come, you quedo
  -1.9: you remove, you said, you there, you … know, you … llego, youpp-, | amen, | and, | buenos, | cancelo
  -1.9: | car, | cheers, | desinscris, | does, | el, | feliz, | gears, | hice, | ignore, | igualmente
  -1.9: | laissez, | noted, | photo, | saludeme, | texteame, | uncle, | video, | zero, | … but, | … casi
  -1.9: | … cessez, | … chaine, | … days, | … dias, | … fell, | … hogging, | … llegue, | … lord, | … mandas
  -1.9: | … pardon, | … payment, | … petit, | … quito, | … requested, | … seul, | … some, | … that, ~_ajo
  -1.9: ~_cab, ~_caf, ~_cr, ~_esq, ~_gn, ~_hij, ~_hor, ~_ja, ~_jef, ~_jeu, ~_lav, ~_lbs, ~_mit, ~_ora, ~_pre
  -1.9: ~_put, ~_rac, ~_rd, ~_rdv, ~_rei, ~_saf, ~_sir, ~_ur, ~_ver, ~_vie, ~_voy, ~agu, ~aide, ~ala_, ~ali
  -1.9: ~amel, ~anas, ~apid, ~apo, ~arad, ~ares, ~arga, ~atte, ~ayo, ~bab, ~bask, ~bei, ~bes, ~blac, ~bolt
  -1.9: ~boot, ~bou, ~bri, ~busy, ~caf, ~clo_, ~coo, ~ctu, ~curr, ~dejo, ~don_, ~dril, ~drin, ~duis, ~dv_
  -1.9: ~eak, ~eam, ~eca, ~ecci, ~ecro, ~edi_, ~edo, ~eels, ~eins, ~elez, ~emai, ~enca, ~eno_, ~ep_, ~esol
  -1.9: ~eve_, ~eza_, ~ffi, ~fixe, ~flec, ~gale, ~gua, ~gund, ~hah, ~haha, ~hamp, ~hay_, ~hea, ~hees, ~hij
  -1.9: ~hoo, ~hun, ~icie, ~ine_, ~irp, ~ium, ~ium_, ~ivre, ~jef, ~jeu, ~jis, ~lack, ~late, ~lato, ~lats
  -1.9: ~lbs, ~lbs_, ~ldi, ~lgun, ~lik, ~lock, ~lov, ~love, ~lpe, ~lub, ~min_, ~mrw, ~mrw_, ~neig, ~nges
  -1.9: ~nid, ~nny, ~nsta, ~ntr, ~oas, ~oast, ~oki, ~ols, ~ombi, ~onu, ~oodi, ~oor_, ~opc, ~ount, ~ovi, ~ower
  -1.9: ~part, ~peux, ~pics, ~ply, ~pomp, ~ponc, ~quin, ~raf, ~ramm, ~rapi, ~rata, ~rdv, ~rdv_, ~reg, ~rein
  -1.9: ~ri_, ~rite, ~roo, ~room, ~rrow, ~ruta, ~rva, ~shar, ~sick, ~sket, ~smo, ~ssus, ~stel, ~stic, ~tab
  -1.9: ~teer, ~tent, ~teo, ~tigh, ~tmrw, ~tors, ~touc, ~trad, ~ttac, ~tudi, ~tura, ~uche, ~uct, ~uent, ~ues_
  -1.9: ~uil_, ~uote, ~upe, ~urns, ~usta, ~uts, ~vas_, ~ved_, ~yse, ~yuda, ~za_, ~zel, ~zell
  -2.0: 2 min, 2 … de, NAME off, NAME … plus, NUMBER personnes, a NAME, a quick, a surprise, a … call
  -2.0: a … hoy, a … ir, a … tell, a … with, abren, adjuster, again … it, ai … ton, ai … vous, airte-, airtel
  -2.0: al, all … the, am stuck, amari-, amarilla, an … to, ancie-, and go, and leave, annoying … the
  -2.0: anos que, anything earlier, arriv-, assignment, at once, at … second, atendio, attendre, aunt
  -2.0: aux alertes, avion |, avisen a, avisen … mi, back by, basem-, basement, be in, be patient, bench
  -2.0: between … and, bici, bici … mia, bici … ustedes, biere, bike please, block … on, blue |, boss is
  -2.0: boulot, boy to, bread, broth-, button on, ca … textos, call … NUMBER, cambie de, can keep, canta-
  -2.0: cantar, casco |, casse-, cat, ce velo, cesse de, cette … je, chale-, chalet, changer … pneus, chara-
  -2.0: cheap |, chose |, closes, com |, comin, complet, con NAME, con … pero, conduit, conduit |, confisque
  -2.0: conseillez, copia-, cortado, cousi-, cuando … el, d enlever, d heure, d … you, dans … auto, de comer
  -2.0: de donde, de enviarme, de facture, de niaiser, de todos, de trouble, dehor-, dehors, dejenla, deliv-
  -2.0: desole |, did … tell, diffe-, dije al, dimanche c, direccion, direct, directo, dites … NAME
  -2.0: do … park, doc, dog is, doing, double |, dropp-, eaten, eau, el casco, el equipo, eliminaron, ella |
  -2.0: elsewhere |, email went, employe, en retard, en … votre, encore le, end date, end up, enfin |
  -2.0: entretien, envoie le, era … mi, es eso, escap-, escape, escribale, est tu, esta semana, estoy … el
  -2.0: ete … chez, ete … par, exercise, fache, fair enough, faite |, felicidades, field, fitti-
  -2.0: for … thanks, forget i, forgo-, francais, garan-, gave you, gener-, going … stop, gone, goose
  -2.0: gracias mi, gracias por, grupo, guido-, guidon, gusta, habs, hagale, hair, halfw-, halfway, have some
  -2.0: have … enough, he … NUMBER, herma-, hold it, hot, i forgot, i opted, i … pass, i … quiet, i … stuck
  -2.0: if … can, in all, in fb, in it, in |, info |, inquietez, ir a, is d, it cost, it look, it myself
  -2.0: it so, it stopped, it … good, j te, jamais … de, je cherche, je … rendu, jumea-, jusqua NUMBER, k |
  -2.0: keep the, la fourche, la … ahora, la … bonne, la … est, land, landlord says, last … is
  -2.0: le remplacement, le support, le systeme, le votre, le … dos, les … NUMBER, les … sans, let me, lette-
  -2.0: list i, llego, lo dio, locked, lol … it, lol … you, look so, looking … the, luces, lui … un, maggi
  -2.0: mais gardez, maneje, me atendio, me during, me font, me manda, me pueden, mean it, mejor … la, mejor-
  -2.0: memer-, memere, mensaje de, merci du, mercredi |, messages … not, mi … como, mind i, misma, moi dans
  -2.0: moi … tes, moins de, mon derailleur, monda-, monday |, music, my company, my last, my … cell, my … so
  -2.0: na, name wrong, necesito … la, nerve, never tell, never … it, new job, new one, no entra, no estaba
  -2.0: no prende, no rush, no … salir, nomas … cadena, non … veux, not enough, not got, not working, noted
  -2.0: noticed, np, np |, number change, numero … pas, nunca habia, o me, of any, of the, off again
  -2.0: off … waitlist, often do, ok so, olvides, on fait, on the, on … i, on … invoice, on … parle, one not
  -2.0: or do, otez les, out here, out … NUMBER, ouver-, owe … NUMBER, oxido, pagar, par courriel, parcel
  -2.0: paren … trabajo, parfait, parfait merci, parrilla, pas besoin, pas bien, pas fachee, pas pret
  -2.0: pas … trouble, passe par, paying |, pays, pendiente, pendiente |, pense … era, penser, perdu, pero en
  -2.0: phone so, phone … all, phone … me, pintu-, pintura, playing, please leave, please … to, poder ir
  -2.0: por no, por … favor, portavasos, pouvez … verifier, precios, prefere, prend-, printemps |, probably |
  -2.0: proche, pude, puede ser, pulga-, punos, punto-, puntos, put … new, quart-, que ca, que falta, que t
  -2.0: que … esta, que … paso, que … recomienda, quebec, rear |, recu un, recu |, remplacement, rentrant |
  -2.0: repar-, repond |, rio, roue, rs, rush |, sauve, save me, says NUMBER, scared |, se apaga, se … borro
  -2.0: seat, seguridad, senal, send … that, sent … a, sent … the, seria-, serial number, shop … NUMBER
  -2.0: shop … is, size, skip the, socia-, social, soeur, sorry just, sorry … saw, sortez le, spinn-
  -2.0: stop riding, stop work, stop … those, stop … work, stuck at, stuck … work, subo, subscription
  -2.0: suis en, sur … c, tard, telefono se, telephone |, tenez, terminaron, texte pas, texting … number
  -2.0: that last, the bakery, the dent, the fenders, the fork, the giant, the pedals, the rain, the ride
  -2.0: the serial, the tire, the … charge, the … date, the … like, the … trek, thinks i, this derailleur
  -2.0: this man, thx for, tienda … que, tires, to everything, to … boss, took, tous … contacts, tubel-
  -2.0: tubeless, umpir-, umpire, un … merci, unblocked, uncle NAME, until i, updated, uy no, vais y, velo le
  -2.0: veux … du, veux … la, vidri-, viern-, viernes, voice-, voisine, vous conseillez, vous encore
  -2.0: vous verifier, vous … les, walki-, walking, want>want, warra-, warranty, was … me, wash |, we … all
  -2.0: wedding |, went … spam, what kind, when can, when … you, will … take, with … derailleur, would … at
  -2.0: would … in, wrong … the, y es, y penser, y te, y … estaba, y … este, yo nunca, you parale
  -2.0: you … saliendo, your … just, | changez, | demasiado, | est, | her, | joyeux, | llevo, | missed
  -2.0: | much, | never, | nombre, | np, | pueden, | school, | tengo, | took, | una, | … both, | … cupon
  -2.0: | … cut, | … delete, | … earlier, | … employe, | … habs, | … kids, | … kind, | … paid, | … removed
  -2.0: | … screen, | … stopped, | … suspension, | … tengo, ~0000, ~_ab, ~_ah, ~_al_, ~_ala, ~_bab, ~_bat
  -2.0: ~_bes, ~_bie, ~_bri, ~_cam, ~_cin, ~_cof, ~_cov, ~_ep, ~_fee, ~_goa, ~_gui, ~_hah, ~_ig, ~_ken, ~_mat
  -2.0: ~_na_, ~_pap, ~_rs_, ~_san, ~_sil, ~_soe, ~_sou, ~_tu, ~_und, ~_won, ~abie, ~aco_, ~acon, ~addl, ~aha
  -2.0: ~aile, ~aki, ~alet, ~alv, ~amas, ~amp, ~andi, ~ang, ~anni, ~anty, ~api, ~arte, ~asco, ~atta, ~augh
  -2.0: ~bbl, ~bble, ~bec_, ~bele, ~beli, ~blue, ~bre, ~brot, ~bys, ~cade, ~calc, ~cci, ~cema, ~cirl, ~ckin
  -2.0: ~clas, ~cof, ~coff, ~cong, ~core, ~cy_, ~deho, ~deva, ~doc_, ~doin, ~dres, ~eaki, ~eblo, ~ec_, ~eed
  -2.0: ~egs_, ~ello, ~ells, ~elt, ~empo, ~entr, ~erce, ~erdu, ~esso, ~eue, ~eue_, ~evu, ~fell, ~figh, ~full
  -2.0: ~glo, ~goa, ~gone, ~gos_, ~grup, ~guan, ~gui, ~gur, ~heat, ~hon_, ~hot_, ~hung, ~iag, ~icem, ~iern
  -2.0: ~ink, ~itio, ~ixe, ~izo_, ~key, ~ky_, ~lat, ~laz, ~lean, ~lk_, ~log, ~luce, ~male, ~meme, ~ming, ~nas
  -2.0: ~ndeu, ~ndue, ~ngr, ~nish, ~nouv, ~nual, ~nza, ~oad_, ~oan, ~ock_, ~oggi, ~oli, ~olon, ~olv, ~ompt
  -2.0: ~onde, ~orgo, ~ormi, ~oten, ~ousi, ~outs, ~oyeu, ~pay, ~peak, ~pi_, ~pude, ~pur, ~quot, ~raba, ~rat
  -2.0: ~rdu, ~rdu_, ~read, ~recc, ~rei, ~rgic, ~rgot, ~ries, ~rir_, ~rje, ~rmir, ~rner, ~rnes, ~roba, ~roda
  -2.0: ~roth, ~roue, ~rpr, ~rupo, ~rw_, ~scan, ~sco, ~seri, ~seu, ~sic, ~sie, ~soeu, ~sou, ~spea, ~spee
  -2.0: ~ssed, ~sten, ~stoc, ~tas, ~tell, ~tend, ~tes, ~tivo, ~took, ~ude, ~ung, ~uyo_, ~vien, ~vire, ~voic
  -2.0: ~warr, ~xi_, ~xim
  -2.1: 2, 2 jours, NUMBER pouces, NUMBER … NAME, NUMBER … what, a copy, a look, a man, a picture, a … est
  -2.1: a … stop, a … texter, ahead, ai bloque, ai perdu, all … people, allow, alors … vous, alt, am … for
  -2.1: annulez le, any update, appele |, apres … svp, aroun-, around, arrete en, arrete tu, arrete … passant
  -2.1: artis-, artist, asked … i, at … phone, au, au … en, avez … un, avisos … favor, azul, back with
  -2.1: baja de, barata, bendiciones |, bequi-, bequille, betis-, bonne … a, boulo-, box … with, boy |
  -2.1: brakes do, brakes … not, bueno-, buenos, bump, bureau a, bureau … NUMBER, buzzer is, c … pratique
  -2.1: cafe |, camino |, canas-, canasta, cancel please, cancelled my, cayo, cell … moi, chair-, chairs
  -2.1: changer, changez mon, cher pour, chilli, code |, cold, como … otra, confio, conge-, connait pas
  -2.1: consulto, contacts, creo … me, crv, cuando llegue, cut … steerer, d hier, d … de, dac, dad … not
  -2.1: day of, de bateria, de freins, de jeudi, de las, de ti, decide |, delete NUMBER, delete choque
  -2.1: deleting, dents, dernier texto, des photos, desactiver les, desce-, devra-, dicta-, digo |, dimel-
  -2.1: dimelo, diner-, dinero, direc-, direct |, disconnected, dishe-, dishes, do … all, do … look
  -2.1: donne … mon, drop … a, duck, ecran, eh, el … con, el … se, el … si, elle … NUMBER, en rentrant
  -2.1: encor-, encore, engag-, entra, envoyez … un, eso … la, espanol |, est l, est moi, est pratique
  -2.1: est … garage, est … surprise, esta … baja, esta … escrito, estan |, este … los, este … porfa, estime
  -2.1: etait une, etes … vous, explain |, fait … c, faites … des, far, finalement on, find it, finde, fix |
  -2.1: food, for NAME, for another, for … NUMBER, for … me, for … month, for … shop, for … week, fork |
  -2.1: fr |, from … is, full stops, garantia, garantie prolongee, gato, gave him, grand, great now
  -2.1: guys have, hacke-, hair |, half, han llamado, haz, he asked, he … out, heart, hein |, her |, hier
  -2.1: hijo de, him to, his … is, hoggi-, hogging, hogging the, horar-, horario, hurry |, i got, i … sent
  -2.1: i … would, importe quand, in sms, inform me, initiate, interesse, is going, is on, is that
  -2.1: is … cancelled, is … thing, it NUMBER, it today, it … and, it … yours, izqui-, j adore, j autorise
  -2.1: j … bloque, j … perdu, je freine, je vais, je … passer, je … rappelle, je … y, jueves … favor, jusqu-
  -2.1: keep … texts, keeping the, l enlever, l entreposage, la location, la oferta, la orden, la pluie
  -2.1: la porte, la … antes, la … d, la … elle, la … es, langu-, late |, le avisen, le colis, le feu
  -2.1: le … dans, le … dehors, left on, left … message, lend, les … au, like … NAME, line when, list no, lit
  -2.1: llamada, lleve, lo veo, location |, locker, lol but, looking |, lost my, lumiere, m … en, m … il, m6
  -2.1: mailing list, makin-, making, mandarme … avisos, manub-, many … does, masqu-, masque, me baje
  -2.1: me faut, me that, me … con, me … desabonne, me … line, mecano, mensaje |, mensajes se
  -2.1: mensajes … esta, mercii, mes, mes contacts, metro |, mettez … en, modele |, moi … adresse
  -2.1: more … then, mother in, my NUMBER, my boss, my only, my shop, my subscription, my … friend, my … see
  -2.1: n … quand, name from, never … that, new … on, no existe, no … amor, nos vemos, not cut, not put
  -2.1: not receive, not sell, number no, number … time, numero … este, numero … la, nut, nvm, off if
  -2.1: ok … is, omw |, on … counter, on … en, one who, option 2, otra vez, ouais, ouais |, overslept
  -2.1: page NUMBER, para salir, parar el, parqu-, parri-, pas cette, patie-, pedals off, perdon
  -2.1: pictures … this, piece, pieces |, piso, please add, please … work, plus la, pneus merci, pneus … en
  -2.1: por llamada, portu-, post, poster, pour … la, pouvez … juste, pray, probarla, programme, prolo-
  -2.1: prolongee, psi, quand … es, quand … freine, que les, que te, que … cobren, que … hace, que … voy
  -2.1: queue, qui |, quiero … gracias, quiero … mensajes, quit hogging, quit … for, quitenle, quitte, quiz
  -2.1: rack, radia-, ramasser, random, rattle, recibir mensajes, reclamation, refle-, regreso, reins-
  -2.1: remettez … sur, remor-, rentrant, repon-, reuni-, reunion, right now, rosie, saddl-, saddle, safe
  -2.1: safe |, salud-, samedi je, saquen mi, saw, say, se rompio, sell … i, semaine prochaine, sera, serial
  -2.1: shop … you, should, skipp-, smile, so … know, sola, solo la, squeal, stem |, steph, stop near
  -2.1: stop your, stop … bike, such good, suena, suis … que, sur … nerfs, switch on, synth-, synthetic
  -2.1: take them, tape sur, tape … les, teeth, temps d, texto marche, texto … est, the 2nd, the bars
  -2.1: the basket, the battery, the demo, the dishes, the door, the green, the reminders, the seat
  -2.1: the second, the trade, the wash, the wax, the … address, the … how, the … it, there by, tienen
  -2.1: to … NAME, toast, too long, too |, touche, tracking, un cadeau, un sms, un … lol, update it, veces |
  -2.1: vende-, visite, votre employe, vous juste, vous … qui, vous … quoi, way home, were on, whats-
  -2.1: when … stop, where-, who was, will … off, with full, work cell, would you, yes … no, yikes, yo … pedi
  -2.1: you eat, you … doing, you … drop, you … frena, | avez, | call, | customer, | dac, | des, | desolee
  -2.1: | fair, | favor, | fine, | hope, | might, | ouais, | oubliez, | please, | strike, | ty, | yikes
  -2.1: | … abonnement, | … achetez, | … after, | … au, | … called, | … donne, | … equivoque, | … gusto
  -2.1: | … m, | … mandan, | … marca, | … nous, | … over, | … pneu, | … poor, | … pude, | … rappels
  -2.1: | … rides, | … semana, | … sonnette, | … stars, | … still, | … una, | … you, ~_0_, ~_abr, ~_ahe
  -2.1: ~_asi, ~_au_, ~_az, ~_azu, ~_beq, ~_cat, ~_cay, ~_cra, ~_cre, ~_deh, ~_del, ~_doc, ~_dos, ~_eh_
  -2.1: ~_fax, ~_fer, ~_frn, ~_ful, ~_gri, ~_ib, ~_iba, ~_key, ~_lb, ~_llu, ~_mee, ~_nov, ~_ouv, ~_pay, ~_pie
  -2.1: ~_pom, ~_pr, ~_psi, ~_rot, ~_rus, ~_saw, ~_sho, ~_siz, ~_sq, ~_squ, ~_usa, ~_wa, ~acki, ~acts, ~ade_
  -2.1: ~afe, ~agua, ~ah_, ~aha_, ~ahe, ~ahea, ~aini, ~ajou, ~alf_, ~andw, ~anm, ~anub, ~aron, ~art_, ~asa_
  -2.1: ~ater, ~aud, ~auf, ~aunt, ~avy, ~awn, ~awn_, ~azu, ~azul, ~beq, ~bequ, ~book, ~brar, ~brio, ~bru
  -2.1: ~cana, ~casc, ~ccio, ~chad, ~chr, ~cold, ~cred, ~cret, ~crev, ~ct_, ~deh, ~demo, ~dena, ~dez_, ~doc
  -2.1: ~dor_, ~eade, ~efl, ~efle, ~egla, ~ehor, ~elic, ~enta, ~epon, ~erme, ~erst, ~esce, ~escu, ~eser
  -2.1: ~esta, ~euni, ~eway, ~far_, ~fee, ~fes, ~food, ~frn, ~frnd, ~gri, ~help, ~hill, ~hoo_, ~hors, ~hour
  -2.1: ~hui, ~ica_, ~icy, ~ig_, ~iler, ~ilet, ~ingo, ~irec, ~irve, ~ison, ~ito_, ~jaj, ~jaja, ~jout, ~jusq
  -2.1: ~laug, ~leat, ~lego, ~llav, ~lls, ~lls_, ~mala, ~mang, ~meet, ~meta, ~mpi, ~musi, ~naci, ~nal, ~ndra
  -2.1: ~ndw, ~nnin, ~nub, ~nubr, ~oder, ~oji, ~olid, ~olla, ~olt, ~oom, ~oon, ~oop, ~org, ~ost_, ~ota, ~pad
  -2.1: ~pasa, ~piso, ~plat, ~pom, ~pray, ~pun, ~queu, ~quil, ~recu, ~reen, ~refl, ~reun, ~rgu, ~rnd, ~rose
  -2.1: ~rri, ~rriv, ~saco, ~sadd, ~saw, ~saw_, ~say_, ~ser, ~sia, ~sor_, ~spac, ~sta_, ~stab, ~supu, ~tatu
  -2.1: ~teur, ~trol, ~tted, ~tudy, ~ua_, ~ubri, ~udy, ~uere, ~ueue, ~uez, ~uez_, ~unos, ~upo_, ~upue, ~urn
  -2.1: ~ush_, ~usy, ~usy_, ~visa, ~vre, ~vrez, ~wear, ~zul, ~zul_
  -2.2: NAME about, NAME the, NUMBER is, NUMBER pour, NUMBER velos, NUMBER … update, a … j, a … of
  -2.2: a … person, about his, about … wheel, accord pour, achalent, achete … velo, ai juste, ai … hier
  -2.2: ai … lu, all off, already unsubscribed, am … front, and … her, and … just, andas, ankle, anterior you
  -2.2: antes de, are … done, are … out, arman, arreg-, arrete au, arrete tes, as is, as … contact, asap |
  -2.2: audio, automated, avez mal, avez oublie, avez … permission, ayuda-, babys, bag, bajad-, bajada
  -2.2: be sad, bebe |, bike demo, bike with, bike … the, bloque la, both |, boutiques, brise |, c … elle
  -2.2: ca … tout, caden-, caja |, call me, caps, card … in, ce … ca, ce … tu, cesse, chalet |, change … the
  -2.2: changer les, chick-, chicken, cle, commande est, commencez, como la, compro, con todo, contactos |
  -2.2: coupez pas, cried, cual es, cuando … de, cuidense, cunad-, cunado |, dad, de grincer, de location
  -2.2: de mas, de … ce, de … este, debarree, decia, denve-, denver, devan-, devant, dictating, did … not
  -2.2: diner |, dinner |, do NUMBER, do … click, do … let, do … like, do … think, do … this, done, done |
  -2.2: drop … price, du magasin, e bikes, ecris |, ecrit |, el asiento, el manubrio, elle qui, en cuanto
  -2.2: en otra, entre-, enviado, envoyez des, envoyez … des, es … en, esa la, escribas, eso basta
  -2.2: est … alors, est … ecole, estaria, este lista, estim-, eta, etes, etes qui, event-, every NUMBER
  -2.2: every … the, every-, faceb-, favor … la, favor … quiero, fax |, feliz ano, fermez le, fetch, finissez
  -2.2: for … or, forwards, fraud, frein, front |, full, fumar y, gerente |, giant |, got one, got your
  -2.2: gracias … dios, grincer, grincer |, group texts, guy with, hang, happy |, has called, hendersons
  -2.2: heres my, heure-, hey it, hi, him the, hit, hones-, honest, honest |, how … would, huh |, i brought
  -2.2: i put, i … agreed, i … away, i … those, idee, in our, in … pic, is … right, is … with, it thank
  -2.2: it up, it … am, it … or, j y, j … des, j … sorti, jazz, je … la, je … vos, joke |, just … my
  -2.2: juste les, kille-, killed, km, know that, la compre, la deje, la journee, la mise, la reservation
  -2.2: la … pero, lab |, lana, le bon, le gusto, le ramasser, le vieux, lejos, les vieux, line no
  -2.2: list>remove, liste du, liste … l, livrez, llamo a, llegue |, lock, los recordatorios, louez, lundi
  -2.2: ma … me, ma … veut, mai, manqu-, manubrio, marat-, marathon, marche, mari … est, mas fotos, me volvio
  -2.2: me … or, measu-, mecano |, meilleurs |, mensaje … error, merci a, message je, message vocal
  -2.2: mettez en, midi, mien, mom … not, mon courriel, mon dieu, mon … cell, more>these, mosquitoes
  -2.2: mouille |, mucho |, my wife, never come, never … on, never … your, new … can, next wk, no pierdan
  -2.2: no sea, no … su, noche |, nom c, not like, not … sad, numero … lo, of patience, office |, oh … i
  -2.2: oigno-, oki |, on it, on … again, opcio-, option |, ouin, out … patience, overn-, overnight
  -2.2: parfait |, pas elle, pas par, pasas, payment, pensais, perdo-, phone taken, pidiendo, pink, please i
  -2.2: pluie, plus bon, pneus, poign-, poignees, ponch-, por ella, por lo, por … soy, pour … NUMBER
  -2.2: pour … sortie, present, presse |, problemas, promis, pu … moi, puedo hablar, puis, pura, quand
  -2.2: que … mandaron, quien le, ramen-, rappels |, ready |, recoj-, refund |, remove>want, repondez pas
  -2.2: repondez … a, retrouve, return it, rice, rid … the, saiso-, saison, saliendo, saw this, say less
  -2.2: says delivered, screen |, se … paso, see you, send again, send … the, send>texts, she … away, sms … i
  -2.2: so … on, so … to, some cake, spelled, splinter, spot, stickers |, still not, stock |, stole, stoma-
  -2.2: stop avec, stop coupez, stop por, suits, sur … facture, taille, tc, textez … NUMBER, texto cuando
  -2.2: texto est, texto … svp, textos le, texts lol, than NUMBER, than an, that … a, that … no, that … your
  -2.2: the cat, the hendersons, the house, the quote, the … can, the … mate, the … will, thing on, throa-
  -2.2: throat, thursday and, tiene-, til the, til … NUMBER, to cry, to denver, to … email, todavia no
  -2.2: total |, tourn-, tout … temps, tranquille j, tu … je, tunnel, un … ne, un … quand, up and, update |
  -2.2: usada, va … aller, vemos, veo |, verifier, viens de, virem-, virement, volvio, volvio a, vous connais
  -2.2: vous qui, vuelt-, wait do, wait … not, was … dads, wear, when does, when |, wherever, who signed
  -2.2: who … got, will i, will … my, wine, would … want, wrong tire, yo los, yo tampoco, you cut, you reach
  -2.2: you … esta, you … otra, you … them, you … there, z, | add, | appelez, | arretez, | cortala, | could
  -2.2: | dale, | did, | hacen, | heres, | huh, | just, | mandame, | muy, | ouin, | pit, | police, | put
  -2.2: | … appelle, | … aviez, | … cancelled, | … care, | … correo, | … deleted, | … grasias, | … k
  -2.2: | … lawyer, | … lis, | … moi, | … morning, | … parale, | … por, | … presse, | … quelle, | … quit
  -2.2: | … ride, | … too, | … took, | … turned, ~_alm, ~_bar, ~_bru, ~_cry, ~_ex, ~_fr, ~_fra, ~_hi_, ~_km_
  -2.2: ~_low, ~_lu, ~_mic, ~_mou, ~_moy, ~_nai, ~_nav, ~_pai, ~_pn, ~_pne, ~_ren, ~_rit, ~_rs, ~_smi, ~_str
  -2.2: ~_tai, ~_tar, ~_tri, ~_tub, ~_vem, ~_wen, ~_ye, ~aceb, ~ades, ~afe_, ~aim_, ~ajus, ~akin, ~alco
  -2.2: ~ales, ~amer, ~arda, ~arla, ~aro, ~aro_, ~arri, ~asar, ~ash_, ~asq, ~asqu, ~ate, ~ayer, ~ayin, ~aza
  -2.2: ~bad, ~bag_, ~bend, ~bo_, ~cal_, ~cand, ~cat_, ~ced_, ~cerr, ~cert, ~cken, ~clou, ~coj, ~cry, ~cted
  -2.2: ~dem, ~deo_, ~diot, ~done, ~ecoj, ~ecu, ~eeth, ~ege_, ~egle, ~eive, ~eliv, ~emoj, ~empl, ~ena_, ~eng
  -2.2: ~epu, ~esti, ~eva_, ~fer_, ~ffic, ~gran, ~guar, ~guit, ~gy_, ~hina, ~ict, ~ige_, ~igo, ~ilis, ~ilo
  -2.2: ~ina_, ~ipo_, ~irai, ~ires, ~irl, ~irma, ~isim, ~ita_, ~jete, ~km_, ~lat_, ~lava, ~lido, ~lmo, ~lui
  -2.2: ~lund, ~maki, ~manq, ~mbo, ~midi, ~mmen, ~moji, ~moy, ~moye, ~mpio, ~mr_, ~nest, ~neus, ~ngue, ~nio
  -2.2: ~noch, ~ns_, ~oat, ~oie_, ~olis, ~omie, ~onam, ~oon_, ~opci, ~orar, ~orge, ~ouc, ~oues, ~pap, ~pel_
  -2.2: ~pie_, ~pne, ~pneu, ~pode, ~pot_, ~pra, ~puer, ~quan, ~rab, ~rae, ~rega, ~rell, ~rese, ~rreg, ~rven
  -2.2: ~sarm, ~sh_, ~sien, ~siz, ~size, ~smil, ~soup, ~spot, ~stro, ~sy_, ~tice, ~tiz, ~tock, ~tons, ~toy_
  -2.2: ~trus, ~uard, ~uces, ~udi, ~uga, ~usu, ~vau, ~vemo, ~vo_, ~wine, ~xes, ~xes_, ~yone
  -2.3: NUMBER etoiles, NUMBER months, NUMBER old, NUMBER or, NUMBER paise, NUMBER stars, NUMBER … of
  -2.3: NUMBER … you, a fait, a … primo, a … that, acabo la, achat, after school, afuera |, ai … pu
  -2.3: aime … ca, alarme du, allez, alr, am hard, and ask, and it, annulez mon, ans … il, antes que, anyti-
  -2.3: anytime, apres le, are for, are missing, are never, are perfect, arretez … j, arrivee |, asleep |
  -2.3: at wrong, atend-, au volant, aucun contact, avait dit, avant … svp, avec … velo, avez, aviseme
  -2.3: be … from, beau velo, before noon, bici si, bitin-, biting, bloque sur, bon je, bonjour je
  -2.3: bonne annee, bother, brakes |, bring-, bringing, but … bike, call this, call … me, came … of
  -2.3: can … give, can … hear, can … make, canceled, carre-, carte de, ce modele, centre, charge, chine-
  -2.3: chinese, chist-, christmas to, ciclistas, cita, cles, cloche, cm, con dos, contestes, corne-, corner
  -2.3: coup de, coup … fil, court, creo … es, crick-, cricket, cried |, cual … el, cuatr-, d utiliser
  -2.3: dans … texto, de fil, de prix, de … donc, de … journee, de … part, de … todo, debou-, decu, deja
  -2.3: delai-, delais, demas, des deux, digan, dile, disculpe, does it, doing it, eat, eatin-, eating
  -2.3: efectivo |, effaciez, eje, el eje, eliminen el, en arriere, en parler, ends, entiendo |
  -2.3: es suficiente, es … con, esposo |, est coupe, est elle, estaba, estoy, et la, etoiles, explain
  -2.3: facture … texto, family, fees, filter, fit, five |, fixed |, flat, fois par, for … more, forms, frena
  -2.3: freno, frenos no, from a, german, get … please, good … for, got NUMBER, guarde, hacked, had a, haha
  -2.3: hard of, hard … hearing, hay … mas, hein, hello |, heure de, home, how … know, hoy no, i remember
  -2.3: i … at, i … home, i … leaving, i … lost, i … nothing, i … now, i … yesterday, igualmente |, in texts
  -2.3: in … only, in … phone, ir, is best, is better, is gone, is out, is why, it as, j vais, jamais de
  -2.3: jess, koi, l appareil, la cloche, la recoge, le coupon, le droit, le faire, le … mon, le … on
  -2.3: leave some, les … pas, lives, livre, lleva, llevo |, lmao |, lo … en, lo … y, longer have, lt
  -2.3: ma place, ma … qui, malad-, mamie |, mando a, me borren, me los, me ok, me pidio, me recomienda
  -2.3: me we, me … NAME, me … is, me … permiso, meet, merci d, merci … l, merry … to, mes cles
  -2.3: message … for, mi pedido, mis sur, missed it, moi … coup, moi … prix, mondays |, mrng |, my money
  -2.3: my … again, my … changed, my … instead, n arrete, nada … you, name … not, need … receipt, never … any
  -2.3: news, no … ese, no … have, no … prisa, not … thru, not … work, now lol, now |, numero … NUMBER
  -2.3: numero … es, numero … est, of hearing, off notifications, often … i, ok … not, opted for, opted … the
  -2.3: or … i, other store, other-, ou pas, oui j, ouvre pas, owned … bicycle, paiement, paise, park, pas en
  -2.3: pedal-, peric-, perico, personne … a, phone in, pick … up, picture, pidio permiso, piece-, pieces
  -2.3: pintura |, pis … velo, plate, please bring, please put, pleure, plus c, plus d, plus … en, pm, pop
  -2.3: pop |, pouce-, pouces, presse, print-, proprietaire, puns, que gracias, que hora, que le, que molesto
  -2.3: que … sea, quel … de, quere-, querer, quien … el, quien … la, radiator, ramene, razon, read … message
  -2.3: recomienda, recomienda |, refuse de, regular, remettre |, removed the, responda, return, rien … que
  -2.3: rite, roads are, saison |, salie-, sauf, sec, sem, sending messages, seven, shoul-, si quelqu, si |
  -2.3: size |, skis, so many, so this, space, spamming, spoke-, stick-, stickers, stop if, stop spamming
  -2.3: stop … did, su … se, sunse-, sunset, supprime, supprimez le, sus mensajitos, taill-, taman-, tamano
  -2.3: tbh, te texte, tekka, tell |, tell … you, text NAME, text after, texter je, textos y, textos … de
  -2.3: that … why, the e, the hill, the motor, the puns, the rack, the red, the tubes, the … and, the … haha
  -2.3: them in, these>these, this the, this … with, tienda … no, tire |, to lose, to spam, tomorrow |, total
  -2.3: tout de, trade, tranqui, tree, trop … pour, ttyl, ttyl |, tu … j, tunne-, un bon, un … d, un … les
  -2.3: una … por, uncle, unsen-, unsend, up to, urgent |, urself |, uy, va etre, vas, verifier |, vi el
  -2.3: vibe, visto, vocal, volan-, volant, voulais pas, voule-, voulez, vous achetez, vous enlever
  -2.3: vous rappelle, was my, we need, we … at, were out, whatsapp, wheth-, whether, will text, with … puns
  -2.3: with … wheel, wooho-, would … stop, wrong it, yaar, you at, you get, you switch, you … NUMBER
  -2.3: you … keep, youtu-, | acepto, | awesome, | bueno, | faut, | me, | nos, | salgo, | saludos, | sick
  -2.3: | sigan, | silence, | toss, | tres, | tse, | ttyl, | uy, | vas, | … acuerdo, | … annee, | … avez
  -2.3: | … bring, | … deal, | … good, | … idee, | … jour, | … juste, | … leo, | … me, | … miss, | … molesto
  -2.3: | … motor, | … nada, | … nouveau, | … numero, | … parle, | … pierdan, | … recibir, | … repondez
  -2.3: | … voudrais, | … wants, | … your, ~000, ~000_, ~_aro, ~_att, ~_cm_, ~_coa, ~_coo, ~_dil, ~_dri
  -2.3: ~_duc, ~_ent, ~_ext, ~_gi, ~_ima, ~_ir_, ~_jet, ~_lan, ~_lun, ~_qua, ~_rea, ~_reu, ~_tbh, ~_tot
  -2.3: ~_vas, ~_wal, ~aar, ~aar_, ~aden, ~adr, ~aga_, ~alad, ~alr_, ~aman, ~ap_, ~aper, ~atsa, ~aug, ~aul
  -2.3: ~bers, ~bh_, ~bido, ~car_, ~chee, ~cks, ~clic, ~cm_, ~coa, ~cuat, ~cui, ~dia_, ~dida, ~eans, ~edu
  -2.3: ~elp, ~emba, ~embo, ~emm, ~emme, ~ems, ~ems_, ~enco, ~erg, ~erv, ~espi, ~fac, ~fete, ~fram, ~fri_
  -2.3: ~ful_, ~gent, ~gnm, ~gnme, ~gry, ~gry_, ~hein, ~houl, ~hr_, ~ibo_, ~iche, ~icis, ~idon, ~ignm, ~illi
  -2.3: ~ily, ~ily_, ~inan, ~iss, ~joy, ~lab, ~lame, ~lar, ~lder, ~leme, ~lqu, ~lr_, ~luie, ~mat, ~mayo
  -2.3: ~mily, ~nami, ~ncai, ~ngry, ~ngt, ~nive, ~nnet, ~ntur, ~nyti, ~ocol, ~olde, ~onch, ~oney, ~oro, ~oto
  -2.3: ~plui, ~pop_, ~port, ~pouc, ~quet, ~ras_, ~rca, ~rden, ~regu, ~ress, ~rkin, ~rope, ~rto, ~ryi, ~ryin
  -2.3: ~sais, ~sec_, ~set, ~ship, ~sio_, ~squa, ~stac, ~stag, ~stoy, ~stud, ~sum, ~tbh, ~tbh_, ~teni, ~tsa
  -2.3: ~tsap, ~ttez, ~tub, ~udg, ~ueak, ~ugar, ~use, ~vag, ~vage, ~yaar, ~yout
  -2.4: NAME d, NAME said, NAME … la, NUMBER asking, NUMBER dolares, NUMBER if, NUMBER lol, NUMBER … too
  -2.4: a bot, a cambiar, a disque, a midi, a new, a tree, a … ans, a … ex, a … next, a … out, accident |
  -2.4: achetez, aerob-, aerobars, ahhh, ai … achete, ai … dit, air, al … de, alcan-, alegr-, alone with
  -2.4: alone … i, am away, am wrong, amene, and … did, annon-, apparently, appelle moi, are no, artic-
  -2.4: article, ask |, asking |, atelier |, avez … accord, avion, avise-, aviso |, b, bar end, blanc-
  -2.4: bon … commande, bonne, bother with, bother … the, bring cash, bs, buscar, but … says, c … au
  -2.4: ca roule, ca … je, ca … recevoir, cable, calle, calls … the, came, came off, can … resend
  -2.4: can … still, can … text, cancelar los, car |, caro |, changez, chico |, choqu-, choque, chose pour
  -2.4: clase-, clases, class-, click |, coach, colma-, colmado, come … i, come … the, comer |, coming |
  -2.4: compte |, connait, consentement pour, cover, credi-, cuarto |, cure, custom, dans … textos, de cascos
  -2.4: de groupe, de talla, de verdad, de … ca, de … como, de … el, dejela, delete … porfa, demai-, demain
  -2.4: demande … mon, des pieces, descu-, desde el, devrait, did my, did she, did … message, dijo, dio
  -2.4: dios se, disappointed, discount |, do … get, doree-, doreen, ecout-, elle travaille, en los
  -2.4: en … vous, end … story, enlevez … nom, enough of, entera, entiendo, esa llanta, esas, ese modelo
  -2.4: esta … la, estar-, este |, etre enleve, exo, exo NUMBER, fait … j, fall, fenders, finally, fine
  -2.4: flat again, flirt-, flirting, freine, fri, from … about, from … by, from … different, fui … no
  -2.4: gars est, gn, grand |, great thank, gustan, guys … my, had enough, hagal-, hagan … mas, hall |, harta
  -2.4: have i, hijo, his number, i missed, i plan, i … already, i … hard, if he, ignor-, in english
  -2.4: in toilet, instead … calling, interessent, is it, is only, is she, is … out, it he, it over, it this
  -2.4: it would, it … going, je lis, je … connais, je … continuer, jefe |, jeudi |, jeune, just kidding
  -2.4: just leave, keep it, kids bikes, killi-, l exo, la piste, la voy, lads, laugh, le bebe, le trek
  -2.4: le … bagage, le … ca, le … mi, leaving now, leque-, lequel, les autres, let you, ligne a, like that
  -2.4: liste … pieces, llego en, lloro, lo agradezco, lol my, lumieres, luz |, m interessent, ma pedale
  -2.4: malades, manch-, mandas, mardi |, me duele, me mando, me quiten, me spoilers, me … this
  -2.4: message … cut, mi nieto, mi … quiere, misere, mm, modele, modelo, moi … numero, moi … que, moi … t
  -2.4: moi … votre, momentito, mondays, more for, movin-, moving, mtcn, mur, my … will, n … veux, navid-
  -2.4: navidad, necesita, never you, never … his, news |, nite, no frena, no fue, no hurry, noir |
  -2.4: nombre esta, nombre … mi, non stop, noon |, not funny, not>remove, notice, number any, number on
  -2.4: numero … favor, obvio-, obviously, of calling, of story, old bike, old tires, old … is, omw, on … of
  -2.4: one … you, open … my, order |, ordering, out for, pads |, para … mi, pas … que, pas … retirez, pasem-
  -2.4: paseme, people you, pick it, pis … me, pizzeria |, poche |, pour diner, pour … ride, pray for
  -2.4: prends |, price, price |, quarter, que … NAME, quelque … pour, qui va, quien … para, quite
  -2.4: rappels svp, rattl-, regalo |, remove>send, rendue, rendue a, reparations, reste a, retirar
  -2.4: retirez … du, reviendrai, said … would, say nothing, se la, se … agradezco, se … pague, season
  -2.4: seul … svp, she says, signed … for, soin, soir, son numero, sortie … groupe, speak-, spend, steer-
  -2.4: steerer, stop in, stop … am, stop … it, storage fee, stres-, sunday |, support, supprime votre
  -2.4: take one, tell, telling … i, text … ever, texting i, texto s, that much, that … of, the price
  -2.4: the steerer, the … new, the … right, then, there in, there … NUMBER, they take, theyv-, theyve, til
  -2.4: time the, tiny, to go, to … but, tous, track-, triat-, triathlon, turn … notifications, twitt-
  -2.4: twitter, un momentito, una, unblo-, uncle-, under-, up you, upgrade, urgent, usted me, vemos |
  -2.4: veux continuer, veux … messages, veux … recevoir, veux … vous, vidanges |, video, viens |, vole |
  -2.4: voudrais plus, vous des, vous … remettre, vuelvanme, want it, wash it, water, were … of, when will
  -2.4: which stop, y poner, yo … recojo, you resend, you … than, your son, your … as, your … it, | ahhh
  -2.4: | all, | bus, | dejela, | desinscrivez, | fait, | message, | muchas, | omw, | only, | otez, | race
  -2.4: | remove, | roads, | saque, | siri, | toujours, | … 2, | … NUMBER, | … annule, | … frere, | … gustan
  -2.4: | … happy, | … hay, | … if, | … in, | … llamada, | … luck, | … mis, | … mum, | … said, | … systeme
  -2.4: ~_abo, ~_b_, ~_bb, ~_beh, ~_bir, ~_cri, ~_deb, ~_ete, ~_fac, ~_gu, ~_hui, ~_ign, ~_km, ~_lar, ~_lie
  -2.4: ~_lm, ~_sia, ~_tb, ~_vu, ~acke, ~afa, ~agal, ~alca, ~almo, ~anie, ~ano_, ~avid, ~bara, ~beh, ~bone
  -2.4: ~cani, ~cei, ~cous, ~croc, ~dite, ~eit, ~eja_, ~elin, ~ench, ~erva, ~eryo, ~eso_, ~etch, ~exce, ~faut
  -2.4: ~fine, ~fren, ~geni, ~gnor, ~hall, ~home, ~ie_, ~iec, ~iece, ~iev, ~ila, ~ila_, ~imat, ~intu, ~iot
  -2.4: ~isem, ~isez, ~ite_, ~itti, ~kets, ~lads, ~lcan, ~liv, ~lley, ~lom, ~lpa, ~lsa, ~manu, ~math, ~mbou
  -2.4: ~merr, ~navi, ~nett, ~nga, ~ntil, ~nts, ~oat_, ~ocks, ~oie, ~oldi, ~ooth, ~ows_, ~paie, ~pay_, ~peti
  -2.4: ~pick, ~pric, ~puro, ~quer, ~rack, ~ramo, ~rie_, ~rns, ~rns_, ~roc, ~ross, ~rp_, ~rryi, ~rus, ~ryo
  -2.4: ~ryon, ~sch, ~seat, ~sit_, ~ta_, ~tail, ~then, ~til_, ~tous, ~trou, ~uci, ~uert, ~umi, ~vati, ~ven_
  -2.4: ~voie, ~wate, ~xce
  -2.5: NUMBE-, NUMBER, NUMBER y, NUMBER … think, a bloque, a box, a comer, a monterrey, a … do, a … fin
  -2.5: a … porte, abajo |, achat |, ahorita … puedo, ai fini, ai … d, aimerais ca, alto ahi, am … at
  -2.5: am … now, am … up, appelez … textez, apuro, aqui me, arrive, as you, asking for, asking what, assist
  -2.5: attendance, avez texte, back or, bail, baja … la, basket |, before i, besoin … la, bici … lista
  -2.5: bike from, bikes for, blocked me, bloquer, boite, bolsa, both, brake is, bring … own, brise, build
  -2.5: burie-, buried, bus, buste-, busted, butte-, butter, butter |, by the, c … ben, ca haha, call after
  -2.5: call only, camino, camis-, can … drop, cancel … NUMBER, cancel … appointment, cash, chann-, channel
  -2.5: cita delete, close-, como … suscribo, con usted, conozco esa, cotiz-, crazy |, cry, de ce, de error
  -2.5: de jour, de nouvelles, de otro, de preferencia, de … cita, deaf, debaj-, debajo, debut-, dec, decide
  -2.5: des velos, dice … si, did … cancel, digam-, digame, do you, do … delete, does … click, dos veces
  -2.5: duele, dunno, el pedido, else … the, embal-, en la, en … temps, enerve, envoyez |, esperar, est ben
  -2.5: est … vos, estab-, estaciono, etudie, faites ce, fende-, fete, for new, for … phone, for … what
  -2.5: found … used, freins |, from school, fue, garer, gasta-, glad you, good morning, hab, have told
  -2.5: have … ever, help me, her number, hey |, hi … is, how … off, hub, i … everything, i … there, il dit
  -2.5: in law, in person, in … area, in … now, informe, ingles |, inqui-, is killing, is yours, is … end
  -2.5: it has, it off, it … NAME, j … ben, j … fini, jamais je, je … apres, je … arrete, just got
  -2.5: just … and, keep … up, kilom-, knw, l adresse, l … pour, la photo, la traen, last night, le paso
  -2.5: leave … a, les … pour, list is, locked out, long, los frenos, lost all, low, luego |, lui qui
  -2.5: m arrete, magasin |, magni-, magnifique, mais on, mais … est, making me, mande mensaje, martes |
  -2.5: match |, me … bikes, me … por, me>wrong, message par, messages … est, messages … me, mesure, miss you
  -2.5: moi plutot, moi … mon, mon beau, mon … est, mouille, mrng, mums, my message, my … died, needing the
  -2.5: never … anything, new … please, next … the, no … from, no … ocupo, nombre es, nose, not going
  -2.5: not pay, number … phone, numero nuevo, of what, on … avait, on … it, one off, one … time, outsi-
  -2.5: outside, pa |, panne, pantoute |, para el, parada, partir de, pas pu, pas … parler, passe apres, pay
  -2.5: pense … j, pieza, plus au, pour mon, pouvez … l, precio, prenez vous, prest-, pusieron, que tanto
  -2.5: quit smoking, quite |, read it, received, reche-, recibido, regal-, repondu au, reservation
  -2.5: reservation |, resol-, retirar |, run, sabado |, sale end, save it, saved, se … a, sending my, si te
  -2.5: significa, sigue, smoki-, smoking, sms in, so … not, sory, spoilers i, stop worrying, submi-, submit
  -2.5: suivi, sweep-, t … un, take |, te extrano, telegram, tempo-, text in, than that, thank … kindly
  -2.5: that was, the display, the kitchen, the work, the … lol, the … tape, the … tires, the … took
  -2.5: think about, this … on, tienen |, tirage j, tirage … ai, to bed, to … them, tomat-, top of, touch it
  -2.5: tout … suite, town |, trois fois, trop, true, tu un, twice |, ty |, un rappel, un … comme, un … no
  -2.5: upgra-, used |, vais … mon, verde, veut le, volver … recibir, vous etes, vous la, vous … demain, voy
  -2.5: walt, want … stop, was … someone, we … out, whoever … is, with … brakes, wk, worry-, worrying
  -2.5: would never, would … i, would … on, wrong>send, xmas, yes … want, you basta, you mero, you … para
  -2.5: you … then, your, your … is, | a, | dejenme, | different, | es, | full, | k, | l, | list, | perdon
  -2.5: | ta, | voice, | was, | … brakes, | … ligne, | … marco, | … more, | … pedale, | … text, | … told
  -2.5: | … voisin, | … way, ~_alc, ~_cur, ~_dee, ~_esp, ~_ess, ~_fak, ~_fit, ~_fly, ~_gam, ~_hie, ~_inq
  -2.5: ~_jaj, ~_jes, ~_lia, ~_red, ~_smo, ~_ton, ~_use, ~_war, ~_wav, ~adin, ~adu, ~afo, ~agne, ~ago, ~aiso
  -2.5: ~alen, ~ames, ~anme, ~apa_, ~arb, ~ards, ~ason, ~ata_, ~boo, ~bris, ~cak, ~cake, ~cano, ~cces, ~cide
  -2.5: ~cita, ~cks_, ~cloc, ~coac, ~cry_, ~deaf, ~deci, ~delo, ~denm, ~dent, ~dijo, ~dra, ~driv, ~eads
  -2.5: ~easo, ~ecan, ~egl, ~egra, ~elea, ~emas, ~enga, ~erca, ~fak, ~fly, ~fold, ~fue_, ~gera, ~gli, ~half
  -2.5: ~her_, ~het, ~icin, ~icks, ~iete, ~ieza, ~ilk_, ~ime_, ~ites, ~jet, ~ker, ~kne, ~lav, ~layi, ~lett
  -2.5: ~lpe_, ~memb, ~moki, ~mums, ~nice, ~noon, ~ntro, ~nts_, ~nza_, ~oic, ~oor, ~open, ~oro_, ~orwa, ~ory
  -2.5: ~ory_, ~oud, ~oue, ~oule, ~piez, ~pin, ~play, ~psi_, ~rale, ~raro, ~rend, ~rips, ~rma_, ~sapp, ~scen
  -2.5: ~sco_, ~sons, ~ssin, ~trae, ~trar, ~true, ~tsi, ~tsid, ~tuto, ~ube_, ~ubr, ~uivi, ~urer, ~utsi, ~uvel
  -2.5: ~voy_, ~wav, ~win_
  -2.6: NAME in, NUMBER … all, NUMBER … me, a donne, a … como, abonne … vos, ai le, ai lu, ai quitte
  -2.6: ai … votre, alarm, all to, and a, and give, and out, ando, antivol |, any … bikes, approve, are
  -2.6: are … serious, arre |, avec … numero, bagage, be … but, belongs … my, bici … quiero, boue, bridesmaid
  -2.6: but keep, but … did, c … ce, cambiar |, can see, can |, can … remove, cell est, celle la, chain … off
  -2.6: city |, codig-, color, con … numero, contact for, contact the, continue, coule, creak, culpa-
  -2.6: d enfant, d … vous, de ayer, de dos, de reponse, de telefono, de … appeler, de … cuando, de … euros
  -2.6: de … excuser, dead … me, decon-, dejaron de, dejenme la, dejes, delete sabado, delete salon, descend
  -2.6: displ-, display, do … cut, dog, donnez, dos |, drawi-, drawing, droit de, du … a, el codigo, el grupo
  -2.6: el … termina, en bas, en junta, enlevez la, ensename, envoyez, era para, es de, es … numero, ese … de
  -2.6: essay-, est en, est pret, est … celui, est … mal, este no, estoy … junta, excuser, excuser c
  -2.6: excuser … est, faites vous, fastidio con, fault, fedex, fish, folde-, for … reminder, forever>wrong
  -2.6: found one, frank-, fun |, game, garde boue, gels, gusto, guys … and, habite, had … of, hand |
  -2.6: handy |, happen, he does, he get, hen, her, huile |, i … trying, in class, in my, in … the
  -2.6: is … again, it … forever, it … in, it … two, itemi-, itemized, j … ai, j … lu, j … quitte, jaja |
  -2.6: jeune fille, junta, keeps … me, kidding me, kk |, knows, l hiver, l … svp, la roja, la … qui
  -2.6: laissez … le, laissez … un, las notificaciones, lavado, lavag-, lavage, le panier, le virement
  -2.6: let … think, lights, livrer |, llegando |, lo … al, lo … con, lo … le, los … por, loves, lunch, madam
  -2.6: mais moi, make a, manda, mardi … est, may i, me fue, me gustan, me think, me … tu, message … the
  -2.6: messages … mon, mesur-, milk, mine … a, miser-, mon boss, mon mot, mon … vous, more … NUMBER
  -2.6: more … the, musub-, musubi, my moms, my spot, my … folder, ne connais, never owned, ni un, nice
  -2.6: ninos, no … this, no … voy, nord, not had, not mr, not open, not … how, not … my, note
  -2.6: notifications stp, notifications sur, nouvelles |, number again, number … please, numero dans
  -2.6: numero moi, numero s, o … la, of things, oh my, on NUMBER, on … off, on … plus, open, open |, ou
  -2.6: over … out, pages, paso … ella, personne repond, petit |, phone … out, pitch, plans, playi-
  -2.6: please he, please save, plus … vous, porte bagage, porte … j, portuguese, pour rien, pour … vos
  -2.6: pregunta |, preguntar, prix la, promoted, promotion, put this, que suena, que … hable, que … passe
  -2.6: qui … l, quien te, quiero … por, quiero … recordatorios, quitar … la, quiten a, quiten de, ran out
  -2.6: ran … of, red, reecrit, remettre, remind … again, rouille |, run |, saca, said NUMBER, salle
  -2.6: sans arret, saque, sat, saved your, says … am, send, send a, set up, she … me, si … quiero, signe le
  -2.6: silencieux, sin querer, so cute, solo |, spam musubi, special, spot |, stolen |, story, stuck |
  -2.6: super, sur l, svp ne, swap |, sweets, takes, teacher, tercera, terminado, text … while, texte … quand
  -2.6: texte … que, textos … font, that … was, the exam, the rear, the wedding, the … group, the … tire
  -2.6: think left, thinking, those, tickets, tmr, to someone, to … ex, to … more, toilet, touch-
  -2.6: tout … monde, toute seule, turn on, un … NUMBER, under NUMBER, une … dans, up here, usage-, usar mi
  -2.6: va mieux, velo … l, volun-, vous mettre, vous repondez, vous voir, wanted … say, weeke-, weekend, wen
  -2.6: were |, where … i, while i, wife he, will … quit, with … chain, without your, worry about, would have
  -2.6: y quiero, yet i, you believe, you give, you go, you two, you voy, you … alone, you … box, you … she
  -2.6: your … got, | both, | comment, | correct, | dejaron, | mais, | meme, | over, | que, | quitenle
  -2.6: | resume, | so, | sonnez, | sounds, | tv, | votre, | … add, | … also, | … el, | … end, | … espero
  -2.6: | … gars, | … laisse, | … nombre, | … parce, | … que, | … received, ~_agu, ~_ak, ~_alt, ~_anc, ~_ble
  -2.6: ~_boo, ~_cak, ~_cob, ~_doo, ~_eh, ~_jal, ~_jum, ~_kne, ~_llo, ~_lum, ~_mc, ~_noo, ~_ou_, ~_pic, ~_si
  -2.6: ~_tee, ~_tm, ~_tmr, ~_toi, ~adre, ~ajas, ~aju, ~arbo, ~asc, ~asic, ~avag, ~ayud, ~blo_, ~bour, ~bus_
  -2.6: ~cabl, ~cob, ~cobr, ~col, ~dado, ~dale, ~dam_, ~debo, ~del, ~dog_, ~eame, ~ean_, ~eeke, ~eke, ~eken
  -2.6: ~exam, ~fitt, ~fle, ~fli, ~gear, ~ghi, ~ghin, ~grin, ~gust, ~habl, ~horn, ~hub_, ~ija, ~ilk, ~iz_
  -2.6: ~jeme, ~kend, ~lave, ~lept, ~lumi, ~lun, ~maga, ~mett, ~mise, ~mort, ~nall, ~ndez, ~nino, ~nke, ~nnez
  -2.6: ~nora, ~odig, ~oeu, ~og_, ~orb, ~osc, ~oser, ~ota_, ~oto_, ~ourn, ~pen_, ~pic, ~piec, ~pleu, ~pot
  -2.6: ~pusi, ~ques, ~rbon, ~rely, ~reno, ~rgen, ~rine, ~roui, ~rty_, ~rud, ~rude, ~rvie, ~rwa, ~sabe, ~sauv
  -2.6: ~saye, ~scu, ~scus, ~shou, ~slep, ~sof, ~soir, ~stim, ~stor, ~thos, ~tmr, ~tmr_, ~ucti, ~uer, ~ughi
  -2.6: ~uila, ~ul_, ~ums, ~ums_, ~uno, ~upe_, ~upli, ~uro, ~urry, ~usad, ~xam, ~yud, ~zzer
  -2.7: NUMBER … et, NUMBER … n, NUMBER … plus, a demenage, a poder, a … liste, a … textos, about it, add
  -2.7: afuer-, afuera, again i, again the, ah |, ajust-, ajuste, al asiento, am leaving, am ready, am … of
  -2.7: ameri-, and desist, and keep, antiv-, antivol, arretez … vous, assurance |, at me, automatic
  -2.7: avez vous, ayuda |, baja la, bajan, baje, bank, barat-, bath, be late, bear, belle |, bicicleta |
  -2.7: bille-, bloque, bride-, bueno me, but is, ca … interesse, caja, caja que, cake, call just, calls at
  -2.7: can … fix, cancel … order, canda-, candado, cargo de, cell c, cell … est, choic-, codigo, com
  -2.7: combien |, come … instead, commandez, con alguien, con … tengo, cuanto era, de orden, de retour
  -2.7: de … achaler, deja que, dejamela, dejen el, delete martes, deleted your, demandez a, depec-, depechez
  -2.7: dois annuler, donde … yo, dormi-, el NAME, el wifi, en el, end … the, enlever la, entreposage
  -2.7: entretien |, erreur … est, es yo, esa … you, est ce, est … plus, estacionamiento, etait quoi
  -2.7: exam hall, exame-, examen, express, facebook, faire expres, farme-, farmers, fasse, fed … with
  -2.7: finalement, finals, find the, fini … velo, fix the, for … only, frais de, full |, garden, green, gros
  -2.7: groupe svp, grupo de, hacer un, hais, hasta NUMBER, have … in, he quit, helmets |, her … stop, horn
  -2.7: hurry, hydra-, i m, i supposed, i switched, i typed, i … ready, i … too, in … form, in … me, is fine
  -2.7: is … about, is … annoying, it … another, it … did, jusqua, just saw, just … up, kind, kona, le nom
  -2.7: les … mais, liao, liao |, lis, list>more, livrer, llego … mensaje, longu-, lost … number, love you
  -2.7: ltr, lumie-, lunes |, maison |, maman, marca es, market, maxim-, maximo, me NUMBER, me last, me pasa
  -2.7: me texter, me … al, me … i, mecan-, mejor |, mensajes asi, merry christmas, metan, mi familia
  -2.7: mi jefe, mi … es, mode, moi pas, mon pere, mon … arrete, mon … bike, mum |, muy alto, my deposit
  -2.7: my ex, my notifications, my texts, my … line, my … one, myself |, n importe, n … i, next spring
  -2.7: ni modo, ni … es, nine, no idea, no … metan, nom … NAME, non … la, not mad, not quit, not … business
  -2.7: not … on, notes, number now, number>texts, numero … orden, nunca acepte, ok bye, on time, on … one
  -2.7: one for, otra … se, otro dia, paid |, panie-, panier, parle de, pas … cadenas, pas … messages
  -2.7: pas … probleme, pasa, pense … vous, perdu … numero, pero … la, photo |, please … an, plus cher, poder
  -2.7: poor NAME, posez, poste-, pour … messages, pour … mise, pour … soir, pretending … like, pro |
  -2.7: promos j, que NAME, que tienda, que … dio, que … el, que … puedo, quedo |, quel arret, quieras
  -2.7: quiero los, quit my, quit … day, quitenla, read … i, recu merci, refund me, remove your, remove>angry
  -2.7: remove>stop, resend |, retirez … nom, ride |, riding it, ronfl-, rouil-, rouille, sans faire
  -2.7: sans … expres, say thanks, say … for, se … el, send one, send that, send … texts, sending … i, sent
  -2.7: she was, since … did, so if, so now, so … i, so … of, sold out, soy … de, start, still … the
  -2.7: stop … you, stopping, systeme |, t en, tantos mensajes, tendr-, text can, text here, texting from
  -2.7: texto … me, textos me, thanks for, the bus, the mechanic, the stove, the … class, the … removed
  -2.7: the … way, this text, tht, ti |, tienda y, to sleep, tout, tt, typed … wrong, une … sur, uso |, va |
  -2.7: velo dehors, vez se, vieux bike, vis, vous une, vous … encore, vrai |, want … wait, was out, was … in
  -2.7: waving |, who does, who … on, with this, won, would i, wrapp-, wrong … mine, y … voy, yes or
  -2.7: yes … me, you los, you sending, you … NAME, you … mas, you … must, you … not, | borren, | cambie
  -2.7: | commandez, | dites, | merry, | ngl, | no, | nope, | one, | … coupez, | … day, | … dois, | … fermez
  -2.7: | … hate, | … how, | … only, | … pague, | … remove, | … sale, | … saying, | … so, | … suficiente
  -2.7: | … vous, | … where, ~_afu, ~_aju, ~_die, ~_dra, ~_fas, ~_fun, ~_gm, ~_med, ~_mem, ~_nic, ~_pad
  -2.7: ~_sis, ~_tig, ~_tir, ~_win, ~afu, ~afue, ~alf, ~alie, ~anza, ~are_, ~arm_, ~asa, ~auve, ~bere, ~boit
  -2.7: ~bols, ~cerc, ~chau, ~cker, ~codi, ~colo, ~cond, ~crie, ~deme, ~doo, ~door, ~eats, ~eck_, ~edit
  -2.7: ~ele_, ~emb, ~ende, ~erla, ~erra, ~ervo, ~ethe, ~etro, ~faul, ~fee_, ~fie, ~flat, ~font, ~foto, ~game
  -2.7: ~gros, ~han_, ~hurr, ~ies, ~into, ~ionn, ~jan_, ~kis, ~kona, ~lane, ~liao, ~lid, ~lunc, ~mag, ~meca
  -2.7: ~mes_, ~milk, ~mmin, ~mone, ~mper, ~mth, ~naro, ~ncan, ~nch_, ~ngla, ~nows, ~oac, ~oach, ~ond_, ~ongu
  -2.7: ~orw, ~osag, ~oue_, ~oves, ~pens, ~perd, ~psi, ~rain, ~rbe, ~rde_, ~regl, ~remb, ~rge_, ~rier, ~rise
  -2.7: ~rrit, ~rshi, ~rty, ~sala, ~sat_, ~sce, ~serr, ~ssay, ~ssis, ~sso, ~tag, ~tht_, ~ubi, ~uie_, ~umie
  -2.7: ~uni_, ~unit, ~url, ~vern, ~vit, ~vol, ~win, ~won, ~won_
  -2.8: 2 |, NAME … le, NUMBER each, NUMBER on, a … envoyer, a … heure, a … ninos, again … is, ai oublie
  -2.8: ai roule, ai … vos, ailleurs |, ajuste |, all … from, allai-, alleycat |, allo |, anos |, anote-
  -2.8: answered, any … on, are a, arrib-, arriba, arrie-, arriere, at … stop, atten-, autorise pas
  -2.8: avec … cell, avisa, bajen, barru-, barrure, be … to, bed, bici … de, bici … para, bien la, borrow
  -2.8: bother … again, brake, can i, candado |, cara, carbo-, carbone, ce … pour, celui, celular en, cerca
  -2.8: change … number, chimi-, chimie, chiste, climb, coat, coffee |, con estos, confi-, cook, correr
  -2.8: could … find, courant |, cuanto es, da mas, da |, dans vos, de garantia, de se, de … il, de … rueda
  -2.8: de … vieux, deblo-, decroche, deje, deje … fumar, demenagement, dernier … je, desinscrite, diner
  -2.8: dio … de, dogs, donat-, donc mon, donc … velo, du monde, dueno … de, early |, ecran |, el … en
  -2.8: en … por, encan-, ended up, enoje-, enojes, enough … with, equip-, era hoy, es NUMBER, es … mismo
  -2.8: esperando, est … fini, est … ou, est … vrai, esta … bici, ever … me, extrano, face, faut … que, feu
  -2.8: fil |, fixie, forget to, funny |, getting … from, girls, good … know, hall, happen |, have … idea
  -2.8: helmet |, here and, hijo … el, huile, hv, i delete, i deleted, i stopped, ice, in … can, is … name
  -2.8: it say, it thanks, izquierda |, j … roule, je donne, jusquau, jusquau NUMBER, keep sending
  -2.8: keep … the, kona |, l … est, l … merci, la barrure, la hora, la … afuera, la … lo, la … vous
  -2.8: last message, lavad-, laven, le groupe, le lundi, le prix, le siege, le … m, le … me, left … on
  -2.8: lentement, list … people, liste … la, lo vi, lock |, lol mais, los pedales, love to, ma … svp, mad
  -2.8: mami, mandele, manej-, mano de, many texts, marry, me avisa, me on, me suscribo, me the, me … foto
  -2.8: me … nite, meat, mensaje … en, merci … NAME, merit-, message de, mettez les, mine has, moi meme
  -2.8: mon autre, mon iphone, mouil-, must … me, my husbands, my sons, need an, netfl-, netflix, never stop
  -2.8: ningun … you, no da, no that, no … acuerdo, no … did, no … enojes, nomas, non |, nop, not … your
  -2.8: notifications svp, now … phone, nuevo |, number as, numero … c, numero … una, on texts, on … dit
  -2.8: on … fork, one … my, opt for, opt … the, or no, out … the, over the, pads, pague, paiem-
  -2.8: par accident, pas grave, pas la, pedalier, pero esta, pero … celular, peux … a, pickup |, plus … je
  -2.8: profe, qr, que NUMBER, que esta, que quieras, quiero saber, rabais |, rdv |, rebaj-, recibi
  -2.8: recibir … mensajes, recu, registrado, rembo-, remove>more, repair … i, rever-, rueda |, said i
  -2.8: sandw-, sandwich, says … but, send … a, sending … the, serious, should get, siguiente
  -2.8: since yesterday, sing, so … you, sonner, sons, st, stop do, stop … keep, suis encore, suscribo
  -2.8: systeme, tanto |, tardecito, te enojes, telephone … a, tell her, text said, text you, texts … and
  -2.8: than, that works, that … ok, the bell, the middle, the photo, the status, the stem, the … code
  -2.8: the … come, the … tune, then i, thurs, tienda es, to the, to … guys, told me, too slow, took the
  -2.8: trabajo |, trouble |, trouve pas, trying again, tu le, un des, un … deux, usages, usages |, velodromo
  -2.8: venden, vert |, vous fermez, vous … plus, vu, want … new, warranty |, was … fault, wax, we said
  -2.8: what can, when you, where … you, will take, with … please, y … rien, yo quiero, you deja, you i
  -2.8: you message, you sent, you ship, you … her, your … n, | borre, | ca, | card, | chaque, | estan
  -2.8: | love, | nop, | number, | she, | wait, | well, | … air, | … cesse, | … deals, | … frenos, | … keeps
  -2.8: | … lien, | … ne, | … need, | … notifications, | … pasa, | … plus, | … sign, ~_ate, ~_bag, ~_bin
  -2.8: ~_blu, ~_col, ~_cot, ~_exa, ~_eye, ~_fet, ~_fot, ~_gea, ~_gus, ~_hv_, ~_hy, ~_ice, ~_jou, ~_pel
  -2.8: ~_pra, ~_roa, ~_st_, ~_tab, ~_tht, ~_urg, ~_voi, ~_vu_, ~_wk, ~aban, ~abre, ~adas, ~aiem, ~aiy, ~alc
  -2.8: ~amar, ~anej, ~anle, ~anz, ~aps_, ~avad, ~bal, ~blu, ~bol, ~brid, ~cale, ~carb, ~ceb, ~cebo, ~cial
  -2.8: ~cran, ~cto, ~culo, ~dali, ~dogs, ~dul, ~earn, ~ebl, ~elui, ~enos, ~ete_, ~etf, ~etfl, ~evis, ~ews
  -2.8: ~feu_, ~ffs, ~flix, ~fot, ~gea, ~gger, ~hub, ~hv_, ~ic_, ~idi_, ~iege, ~ies_, ~ieta, ~ija_, ~ijo_
  -2.8: ~ilin, ~impl, ~iod, ~kers, ~kie, ~lix, ~lix_, ~mad_, ~mama, ~matc, ~medi, ~mend, ~met, ~movi, ~nal_
  -2.8: ~netf, ~news, ~nst, ~obar, ~obro, ~odel, ~oite, ~oje, ~oke, ~olu, ~onat, ~onfi, ~otes, ~pped, ~quip
  -2.8: ~rai, ~rcer, ~rla, ~road, ~rvo, ~sant, ~seme, ~sieg, ~sper, ~stly, ~tel, ~test, ~tfl, ~tfli, ~than
  -2.8: ~tht, ~toc, ~treg, ~trer, ~tten, ~uip, ~vac, ~volu, ~wise, ~ws_
  -2.9: NUMBER and, NUMBER mois, a … from, a … hermana, abre, aceit-, aceite, after NUMBER, again please
  -2.9: ahora |, ai … demande, akpos, alertes … moi, all done, am back, am off, and check, and have, and on
  -2.9: annoyed, are going, are … no, arret de, arrete … fumer, arrivent … NUMBER, assis-, at … please
  -2.9: automne, automne |, autorise … le, bagag-, bajita, basta gracias, be … number, behav-, behave
  -2.9: bike it, bike |, bike … me, bring your, c … ou, cadre, call … the, can my, can … keep, caro
  -2.9: cease and, chew, complique, comprends, contact my, cœur, de disco, de fumar, de fumer, de garantie
  -2.9: de photos, de rien, de … paso, de … velo, debloque, deconnecte, decue, deje |, delete pedido
  -2.9: demain |, deranger mais, des que, desabonner de, devis, disco |, disturbing, do … forget, do … ship
  -2.9: don |, drive, du casque, efface le, el … esta, en anglais, encontre, endin-, ending, equivoque
  -2.9: equivoque de, eso … fue, eso … gracias, espan-, espanol, esper-, est … dans, est … nouveau, est … ton
  -2.9: etein-, etes a, excel-, excit-, excited, exten-, facebook i, facture par, faire reparer, faute, fee
  -2.9: fil, fin de, folder |, for … n, forever>remove, frame, fue lo, fumar, good |, got … off, gud
  -2.9: here will, hoy |, i consent, i … anything, il va, is finished, is … what, it ok, j … ecrit
  -2.9: j … oublie, je … aime, knees, l article, l assurance, l … du, la bequille, la canasta, la reparation
  -2.9: la … o, la … par, lasts, le chien, le devis, le dire, le … veut, leak, les deje, letter, livre-
  -2.9: locke-, look up, lundi |, luz, manden … factura, map, marca, match, me at, me equivoque, me just
  -2.9: me urge, me … delete, me … j, me … llamar, merci j, message a, message to, mi … delete, mis … la
  -2.9: model-, modo, moi … stp, mon chum, moyeu, nada … el, nada … eso, nah … am, no contestan, no … than
  -2.9: nobody is, noir, noise, nomas la, nombre … NAME, not ask, not forget, not … dare, now … you, nuevo
  -2.9: number before, numero … mi, numero … telephone, of people, on please, only not, opt … porfa, or what
  -2.9: out when, paint, pas … mais, past, pelea-, permission de, personne a, phone … be, photo-, pictures |
  -2.9: pit, pit stop, plais-, plaisir, please call, please … once, por … telefono, pour les, pouvez … mettre
  -2.9: preci-, propre, pusie-, que bonito, que bueno, que la, que … se, quel nom, quiero el, ready to
  -2.9: rendu-, renvoyez, repeter, resen-, samedi |, service plan, siege, sign |, sigue |, sigui-
  -2.9: sin avisarme, site |, so … keep, soup, soy bajita, splin-, squea-, study, suis … du, suis … en
  -2.9: suscribo a, taco, tacos, tacos |, take … to, terce-, texting … so, texting … the, texto … en
  -2.9: the line, the owner, the rest, the small, the stand, the … before, there |, thing … not, this … right
  -2.9: time |, to call, told … i, ton message, tu … le, un mensaje, un … on, una hora, up |, up … a, urge
  -2.9: used bikes, verde |, veux un, vos … arrivent, vous … mal, work |, wrong NAME, wrong … on, y … si, yep
  -2.9: you order, you stop, you will, you … anything, you … bikes, you>these, your … again, your … would
  -2.9: | allergic, | ask, | bar, | better, | bin, | done, | ending, | enleve, | help, | lachez, | passed
  -2.9: | reply, | sending, | textos, | whenever, | yep, | … autorizo, | … bajita, | … bell, | … card
  -2.9: | … info, | … nomas, | … retire, | … wrong, ~_dr, ~_eat, ~_fen, ~_fig, ~_ham, ~_hub, ~_hv, ~_luz
  -2.9: ~_mel, ~_mis, ~_pin, ~_ram, ~_sad, ~_spi, ~_wai, ~_yaa, ~ated, ~audi, ~bag, ~blar, ~bres, ~bs_, ~cadr
  -2.9: ~caja, ~cia_, ~cine, ~coat, ~cone, ~dist, ~dos_, ~dri, ~eact, ~eaf, ~eaf_, ~embr, ~enn, ~ful, ~gam
  -2.9: ~gar_, ~gas_, ~hais, ~herm, ~iens, ~ild_, ~imb, ~irt, ~ivoq, ~kar, ~lita, ~livr, ~lous, ~lum, ~luz
  -2.9: ~luz_, ~mb_, ~miss, ~mok, ~mpl, ~ndem, ~nois, ~nsig, ~ntu, ~oce, ~oom_, ~ovin, ~ows, ~pano, ~pee
  -2.9: ~pir, ~posa, ~rbo, ~rinc, ~rust, ~salt, ~shoe, ~sita, ~smok, ~squi, ~stai, ~step, ~tep, ~terc, ~tren
  -2.9: ~uje, ~unde, ~uvo, ~vu_, ~wai, ~xcel, ~xten, ~yaa
  -3.0: NUMBER now, a ces, a que, a repondu, a … autres, acces-, accidentally, again … am, ahora … mas
  -3.0: ai mal, ai … en, ai … mes, ai … recu, all … contacts, alley-, alleycat, alto … la, anda |, any news
  -3.0: anyone else, appelez, appelez moi, appointment to, are helpful, arrete pas, asiento, at … point
  -3.0: authorize, autorise ces, avertissez, ayoye, babe |, be … at, be … in, bici todavia, blonde |
  -3.0: bonjour |, broke |, ca de, ca … comme, cadenas … vous, chez le, cita por, cobre-, comprends rien
  -3.0: con … y, conozco |, coria-, coriander, could … text, couleur |, cours … mecanique, credit, crying |
  -3.0: da, de changer, de rappel, de shimano, de telephone, de … des, de … taller, dejeme, dejen … bici
  -3.0: delux-, deluxe, demande … etre, desabonnee, descanse, deux |, diez, dites moi, do … tell, does … do
  -3.0: doha, done and, drunk, du … j, en ligne, es |, es … el, esta vez, estoy |, euros, everyones
  -3.0: ex … texting, factura por, fair, faut une, fb, finally |, fixe, fixie |, foot, for … class
  -3.0: for … race, for … stuff, freno-, frenos, from NUMBER, fumer, gave … this, gears, get … work
  -3.0: getting the, good … do, hablar, had the, haha |, handy, he … for, hehe, hehe |, hermana, hermana |
  -3.0: i accidentally, i used, i … by, i … if, if … are, il … chez, insted, into the, is done, it be, it can
  -3.0: j hais, j … mal, je peux, je … dehors, judge, just … you, la camara, la … bike, le cadenas, le … stop
  -3.0: learn, leave … alone, lista … me, lol je, lose my, love, m arreter, m … dit, ma carte, ma selle
  -3.0: mais le, making the, manual, march-, marche |, mardi, mas eso, mas … por, matter, me da, me di
  -3.0: me textea, me … did, merci … les, mere … texte, message in, mia |, moi quand, moi … le, morge-
  -3.0: morgen, my hands, my sister, my … now, my … wrong, never listen, next your, no le, no puedo
  -3.0: no service, no … my, no … nadie, not coming, not let, not say, not … from, nul, numb, number and
  -3.0: on again, on … this, only i, optio-, option, orden, out you, parents, pas assez, passe |, pense |
  -3.0: pere |, perfect |, personne … repond, peux pas, photos, pin, precio |, quand t, que … est, rappeler
  -3.0: rappelez moi, reply, repond, reser-, retirez les, right |, roads, robot … me, rue, say |, says it
  -3.0: says … is, see |, send … by, sente-, si c, si … est, signaler, sorry wrong, sorti, souci, st NAME
  -3.0: stall-, stop>more, suffit tu, suficiente con, suis dehors, talla, tantot |, te … que, tea, tenan-
  -3.0: tenant, tendra, tercera |, text … an, texta-, texter j, texter … ai, textos … est, than i
  -3.0: the contact, the tenant, the … store, these on, this sorry, to |, trois, tu hermana, un … pis, use it
  -3.0: use the, vais arreter, velo de, viernes |, voici, vos … pouvez, vos … sont, vous … NUMBER, vous … le
  -3.0: waitlist |, was it, was … and, wavin-, waving, well i, when … is, wifi |, will message, will stop
  -3.0: with … neighbor, worki-, working, yea, you dare, you … a, you … listen, you … off, you … where
  -3.0: your a, your own, | asi, | ayoye, | best, | dejeme, | mes, | there, | vivo, | yea, | … accord
  -3.0: | … agreed, | … cancel, | … destinataire, | … line, | … personne, | … playing, | … under, | … would
  -3.0: ~_ang, ~_da_, ~_gif, ~_mam, ~_pen, ~_pot, ~_tou, ~ag_, ~amo, ~amos, ~anca, ~ball, ~cami, ~chev, ~cot
  -3.0: ~deur, ~ecit, ~eige, ~enal, ~enoj, ~esas, ~ews_, ~fach, ~frai, ~gif, ~gnal, ~gus, ~hev, ~heve, ~hist
  -3.0: ~icki, ~ils, ~inem, ~iser, ~jar_, ~leak, ~ling, ~logo, ~lor, ~lor_, ~mart, ~meri, ~mple, ~ner_, ~nnel
  -3.0: ~noj, ~oici, ~ops_, ~orki, ~oth_, ~ouil, ~pace, ~past, ~pert, ~pire, ~prat, ~pro_, ~rar, ~rear, ~reme
  -3.0: ~rer_, ~ripp, ~rla_, ~rrib, ~sau, ~scou, ~sere, ~soe, ~ssai, ~stas, ~sume, ~tli, ~toy, ~tw_, ~uncl
  -3.0: ~ybo, ~zo_
  -3.1: NAME if, NUMBER … now, a coupe, a receipt, a tune, a vos, a … mari, a … off, accepte ce
  -3.1: accepte … prix, accord avec, affaire, after you, again will, am … who, an … or, and then, angry>law
  -3.1: apres NUMBER, arre, arreter en, arreter … la, asien-, asked … not, at lunch, at … cabin, au … pis
  -3.1: avertissez moi, aviso, baja el, baja … que, bici me, bici no, bon … moi, break from, bruit |, camin-
  -3.1: can do, cancel and, chai, claim number, cobren, comme ca, company |, con esos, contact … insurance
  -3.1: contact … on, contactos, content, d … sur, dans … message, de bruit, de debarquer, de vendre
  -3.1: de … haha, de … sin, deal, deposit |, desde … NUMBER, despues … las, did … authorize, did … come
  -3.1: do … be, donne l, donne le, donne |, dos, effacez le, el celular, el stop, el … lo, en silencio
  -3.1: encon-, end … fell, ended, enseno, entonces |, envoie, envoyez pas, equipo, erreur … je, es usted
  -3.1: es … persona, esas |, eso … que, est … correct, estaba lista, europ-, europe, facture |, figured
  -3.1: fille … l, finished, folder, give, good i, good time, got two, grinc-, guess who, have … off, hike
  -3.1: how much, how to, i turned, in … no, incluye, is right, je confirme, je retire, je … pour, just a
  -3.1: l ecran, la luz, la … equivocada, laisse |, le di, le hagan, le porte, llegue, magasin svp
  -3.1: maintenant |, manager |, mauvais destinataire, mauvais pneu, me aviso, me cobren, me digas, mean
  -3.1: mensaje, mensajes … los, messages sur, mi hijo, molestar pero, mon cadenas, mon inscription, money
  -3.1: monta-, more … left, more … that, my heart, my … blocked, my … found, my … please, my … shop, nah i
  -3.1: name … on, never … will, never-, nevermind, nieve, no … today, nor, not tell, number by, numero … en
  -3.1: occas-, off … NUMBER, offre, on en, once |, our … is, pago, pas autorise, pas presse, pas … debarquer
  -3.1: paseo, payer plus, phone … i, phone … it, picki-, picking, piso |, please NUMBER, please … can
  -3.1: pour moi, pouvez vous, prende, pretty … with, propose, proud … you, pu rien, puede … el, questions
  -3.1: quiero dejar, quiero … la, quite el, quiten la, quiten … los, rear, remove … name, renov-, replied to
  -3.1: replied … to, resum-, resume, rien a, robo, sac |, salen, saute, says text, send>number, sent you
  -3.1: si soy, si … yo, signal, sin … me, sms … you, so … one, sonnette, sorry … bother, spam folder
  -3.1: stand |, stop it, stop my, stop … he, survey, table, tanto-, te, text … the, texted the
  -3.1: texted … wrong, texting it, texts about, that … message, the air, the dog, the robot, the waitlist
  -3.1: the … please, thinking … you, this your, tu numero, tu … a, tues, up … texts, up … the, urge |
  -3.1: urgence |, velo cette, velod-, veux … merci, votre temps, votre … de, vous mais, vous voulez
  -3.1: vous … change, waitl-, waitlist, wash, we never, weekend |, when … bike, which … is, would … me
  -3.1: wrong address, y … pas, you gave, you termino, you … did, you … pic, your call, | arre, | avisenme
  -3.1: | envoie, | hace, | llamame, | los, | may, | nevermind, | sale, | tienen, | … aime, | … arrete
  -3.1: | … block, | … ce, | … ecrivez, | … matin, | … mero, | … recois, | … she, | … shop, | … soy, | … yeah
  -3.1: ~?ur_, ~_cm, ~_dog, ~_nie, ~_ree, ~_ri, ~_te_, ~acto, ~affi, ~arro, ~ases, ~barr, ~beer, ~both, ~bren
  -3.1: ~buen, ~cka, ~com_, ~crac, ~cu_, ~dies, ~dine, ~dog, ~ecu_, ~enve, ~equi, ~erto, ~esum, ~etar, ~etc
  -3.1: ~eun, ~even, ~grip, ~hai_, ~hot, ~ibas, ~igo_, ~inir, ~jum, ~knee, ~mach, ~marr, ~moj, ~ntit, ~ogo
  -3.1: ~olor, ~onst, ~papa, ~ply_, ~pple, ~prec, ~pret, ~rada, ~roz, ~rui, ~sch_, ~sche, ~ses, ~sing, ~subi
  -3.1: ~tart, ~tist, ~toco, ~toe, ~uevo, ~uina, ~vert, ~yan_
  -3.2: NAME please, a tu, a … arret, a … texts, a … when, again did, al fin, all my, alta, alto de, am |
  -3.2: am … mad, angla-, anglais, are … in, asks, autocorrect, autorizo … NUMBER, autre velo, avisos a, bars
  -3.2: beer, best, bete, blessed, blown, bon velo, borro-, by … can, c fini, ca coute, called |
  -3.2: cancela … cita, casco-, cascos, celui ci, certainement, check, check email, chees-, chien |, color-
  -3.2: come to, come |, comer, con … mismo, connaissait, consent for, correct |, course, course |, cuide-
  -3.2: d … pas, dad |, dare, data, de aceite, de nino, de siempre, de suite, de … cuenta, de … en, deje … el
  -3.2: demande … on, dia |, do … live, dropped, egrat-, el mismo, el … numero, encantan sus, enlever … nom
  -3.2: equivocada, es con, est annule, est … magasin, esta bien, et … moi, fais quoi, fake, file |
  -3.2: fin … mois, frenos |, friend, from NAME, fui y, get … out, getting these, go out, gratu-, gratuit
  -3.2: gym, hijo |, i … left, i … off, i … on, i … quit, i … so, icy, in spanish, inform, informacion |
  -3.2: insta-, is … done, is … good, is … ok, it until, izquierda, j … de, jaja, jaja … eso, jamais … ces
  -3.2: jamais … vous, je refuse, je … quoi, jersey |, just now, kept, l arret, la mia, lache pas, le rouge
  -3.2: le … nada, letti-, letting, limiter, liste des, location, lu, m appeler, m … un, ma … elle, maestro
  -3.2: mal ecrit, mama este, mdr, me llego, me … ayer, merci … ai, message dit, message got, messages … i
  -3.2: messages … my, moi … cours, more than, mot de, my husband, my neighbor, my tab, my … do
  -3.2: ne … recevoir, netba-, netball, no la, no … jaja, no … le, noon, not go, not good, not turn
  -3.2: not … good, not … today, number the, obra, on friday, one … to, order number, otra |, otro … y
  -3.2: oubliez mon, oui le, papa, party, pas plus, pedalier |, people are, pero … bici, person |, phone must
  -3.2: photo, picking up, pizza |, please update, please … and, pouti-, prisa, promocion, proud, quand vous
  -3.2: que … voulez, quebec |, qui je, quien se, quoi |, rappels j, recibo por, recibo … correo, recoger
  -3.2: redon-, reecr-, reparer, resto |, retard, rings, robad-, robada, sending you, sent |, seulement |
  -3.2: sia, sirve-, sirven, sister, so … are, sorry that, sorry … was, souli-, spam … not, spoilers
  -3.2: stop crying, suis … d, svp mais, take bus, tape |, tengo … numero, text that, texto … plus
  -3.2: textos … une, the fella, the noise, the ticket, the top, the … account, this work, this … today
  -3.2: tirel-, tmr |, to … for, todos mis, too … i, traen, travaux, tu … pas, un … en, un … mais, ven a
  -3.2: vendu |, vous un, want the, which end, which … do, wifes number, will … get, will … turn, wyd, y ven
  -3.2: you this, you … going, you … vi, | desactivez, | do, | il, | is, | perdi, | send, | ton, | tracking
  -3.2: | trois, | y, | … al, | … encantan, | … he, | … him, | … incluye, | … lol, | … modo, | … sent
  -3.2: | … service, | … thing, ~_fie, ~_gym, ~_hai, ~_hil, ~_log, ~_mdr, ~_mod, ~_nit, ~_roo, ~_tam, ~_to
  -3.2: ~abe, ~acho, ~angl, ~ani_, ~aseo, ~band, ~bear, ~bete, ~bons, ~cour, ~dare, ~dona, ~dru, ~eake, ~fake
  -3.2: ~fan, ~fen, ~ffe, ~glai, ~gym, ~gym_, ~hare, ~iez, ~ijer, ~irlo, ~irs_, ~jas_, ~ler_, ~liq, ~liqu
  -3.2: ~mat_, ~mdr, ~mdr_, ~mene, ~mod, ~mont, ~mpez, ~nded, ~ndel, ~ndy, ~nfi, ~obe, ~obr, ~obre, ~ogs
  -3.2: ~ogs_, ~oot_, ~pads, ~parc, ~pint, ~roud, ~rove, ~tas_, ~tic_, ~tot, ~tui, ~tuit, ~udge, ~usag, ~vad
  -3.2: ~vaux, ~vol_, ~vuel, ~wd_, ~xma
  -3.3: NAME … que, NUMBER … and, a pic, a test, accepte … recevoir, ai … du, all … you, already in
  -3.3: and … that, arreglar |, arrete a, as this, as tu, ask her, atienden, avez … arrete, aviez dit, bajit-
  -3.3: beaucoup |, bike my, bosch, bosch |, busco, ca … merci, cadenas, cancelar mi, ce bruit, ce qui
  -3.3: ce soir, ce … svp, cheese, club de, confirm after, confirme |, conte-, counter |, cousins, de credit
  -3.3: de samedi, de … avec, de … la, dejaron, delete mensaje, deleted, desactive, did the, did you
  -3.3: did … fix, did … get, dijer-, dimanche |, dit d, donc plus, dormir, drivi-, driving, duermete
  -3.3: dying |, elle m, email-, en a, en espanol, end is, equivocada |, era |, error quiero, es … bueno
  -3.3: escriban al, escribo |, ese precio, ese … you, eteint, fois |, for sunday, frien-, from … NUMBER
  -3.3: fue … que, fwd, gd, he will, hija, i cancel, i fall, i liked, i … forget, i … my, in i, infin-
  -3.3: infiniment, interesse plus, is your, j vous, j … juste, j … mon, jamais vu, jeudi svp, jk, karao-
  -3.3: karaoke, keep me, keybo-, keyboard, la mesa, la selle, la … svp, la … yo, le hace, le message
  -3.3: left you, like … am, like … the, listo |, m abonner, mache-, mad just, mas … yo, me wen, me … speaker
  -3.3: me … wrong, mensajes … me, mentir, mesa, message from, messages … a, mi hermano, mi … nuevo
  -3.3: mind … not, misse-, missi-, missing, moi l, moi … j, molestar … you, mon colis, mon … j, morning and
  -3.3: mum, my alarm, my desk, my way, my … calls, ninos |, no … molestar, not fix, not read, not see
  -3.3: off speaker, only texts, open on, otra que, out front, out … a, pa … no, pas … rappel, pedi |
  -3.3: phone off, pic, plan … the, pneu |, por … no, por … quiero, pour … recevoir, preguntar |, prix |
  -3.3: put … in, que hago, que incluye, que |, que … escriban, que … hoy, quiero molestar, quit … job
  -3.3: ralei-, raleigh, removed … the, reported it, retar-, reviens |, revoked, roue |, rue |, se cancela
  -3.3: se … apago, se … mi, shut up, si voy, siesta, sir is, soir je, spani-, spanish, speaker, stop au
  -3.3: stop he, tab, take NAME, te … permiso, tempt-, tenia-, tenian, text … better, text … wen, textez moi
  -3.3: texts all, texts coming, texts … my, that … any, the email, the … coming, there no, there … more
  -3.3: they … the, this message, timing, to buy, toi, touchez, trabajo por, tube |, un … con, under my
  -3.3: use |, utilisez, velo vous, velo … pas, veo, veux annuler, veux … le, vous arrete, vous les, vous pas
  -3.3: voy … poder, what … wrong, whatsapp |, will the, wish me, work number, wrong … is, you consegui
  -3.3: you llegue, you … le, you … see, your bike, your fault, yrs |, zapat-, zapatos, | aucun, | donde
  -3.3: | great, | morning, | na, | nonstop, | personne, | … bye, | … ca, | … desactiver, | … fini, | … had
  -3.3: | … porque, | … puedo, | … really, | … sin, | … subscription, | … switch, | … thumb, | … ton, ~_air
  -3.3: ~_apu, ~_bol, ~_foo, ~_hen, ~_jk, ~_jk_, ~_ka, ~_len, ~_mag, ~_mum, ~_nor, ~_ra, ~_ral, ~_sau, ~_tut
  -3.3: ~_veo, ~_vit, ~alei, ~arty, ~asie, ~best, ~bios, ~bore, ~boue, ~cing, ~dess, ~eje_, ~esia, ~fig, ~foo
  -3.3: ~hoto, ~iam, ~itel, ~jas, ~jk_, ~ken, ~leig, ~llu, ~lu_, ~mic, ~mode, ~mum_, ~nati, ~ncie, ~opos
  -3.3: ~ored, ~oya, ~pele, ~pere, ~phot, ~pta, ~reve, ~rows, ~rue_, ~tand, ~tito, ~uli, ~um_, ~veo, ~veo_
  -3.3: ~vi_, ~wait, ~wash
  -3.4: NAME from, NAME number, NAME … on, a bell, a quel, a tout, a … promos, acepto, aja, also |, and left
  -3.4: any texts, are in, are you, as the, asked … about, assez d, at … shop, ate, attente |, avant d
  -3.4: avisarle, basic-, be your, bike anymore, bless you, borren de, c … long, c … ma, ca … tu, ca … va
  -3.4: call … about, cargo por, cent, circle, click, clienta, compre en, conjo-, contacts who, contestan
  -3.4: contesto, corre, cours, cuando este, de bici, de l, de … c, de … hora, de … oficina, deja el, did |
  -3.4: did … i, dossier svp, dre, ecrit stop, electrique, en faire, en persona, entends, est NAME
  -3.4: est correct, est long, est ma, esta la, este mismo, extension, eyes are, fais … avec, film, fish |
  -3.4: for telling, for … other, from the, get the, gf, goodness, gracias … los, gripp-, grippe, grippe |
  -3.4: gusta |, guys … more, haha you, happened, has a, have blocked, he … ningun, hill, his … are
  -3.4: il … tout, in … is, is he, is something, is … part, it lol, je serai, je t, je … suis, la clase
  -3.4: la you, la … delete, la … verde, le bleu, lente-, les … pis, liked, listen, lit … messages
  -3.4: lo … mucho, ma mere, ma … NAME, mama que, mandeme, marque |, mas y, me dit, me llamen, me … by
  -3.4: me … une, mel, mensaje en, mensaje … lo, mensaje … que, mensajes … pueden, mero, mero |, mi nina
  -3.4: mi … este, missed, moi par, moi pouvez, montre, more … this, more … with, my insurance, my … always
  -3.4: my … would, need this, neige, ni que, no pasa, no … after, nom sur, nonst-, nonstop, number it
  -3.4: number … do, numero … nadie, of … did, oki, old … and, on elm, on … way, par … c, pas … aujourdhui
  -3.4: pas … nous, pasa nada, paso a, payer, perdi, phone n, policy, prenez votre, prenez … temps, proud of
  -3.4: que es, que significa, que … avisen, quelque, quelque chose, quiero … mi, quimi-, quimica, quiten el
  -3.4: rappels sont, read your, receive … messages, refun-, reminding, remove … old, removed, rendr-, rendre
  -3.4: reponds pas, resto, retire mon, ride de, s est, schem-, scheme, serai, servicio |, si es, si la
  -3.4: siest-, sold |, something wrong, stop … n, stop>you, stress |, suis la, sur … velo, svp le, take that
  -3.4: test ride, tete, text … other, texting … i, textos c, that one, the auto, the please, the … they
  -3.4: there at, tired, to NAME, to anyone, to … him, to … right, ton numero, touchez … a, travaux |
  -3.4: trompe de, unread, use … number, velo |, venan-, venant, vous reviens, was … but, which-, whichever
  -3.4: winter |, y … plus, yes the, yet |, yo … dije, yo … por, you now, you … home, you … mi, you … now
  -3.4: your business, | aja, | bajo, | les, | my, | oki, | peut, | uno, | … importe, | … mauvais
  -3.4: | … prefere, | … recibi, | … significa, | … su, ~_ame, ~_ban, ~_gp, ~_wei, ~aje_, ~ateu, ~atro, ~cles
  -3.4: ~coli, ~ctos, ~dr_, ~efun, ~emo_, ~iked, ~ils_, ~link, ~lush, ~mum, ~nol_, ~nre, ~oyed, ~pain, ~pani
  -3.4: ~rle_, ~roa, ~rta_, ~ses_, ~triq, ~ull_, ~ume_, ~vey_
  -3.5: NAME ca, NUMBER |, a NUMBER, a lake, a le, a t, a … je, a … maison, acceptez, adore, after … tune
  -3.5: again … not, ai ecrit, ai supprime, an hour, and … up, answer |, asked about, assez … pour, at |
  -3.5: bater-, bateria, before … get, best |, bici esta, bless-, bored, both of, c … ta, came through
  -3.5: change … cell, checking, cher, cher |, chercher … velo, chill-, christening, christening |, clic
  -3.5: de … fille, de … marche, de … voir, dile a, dit NUMBER, en linea, end cap, enough air, est pour
  -3.5: est ta, est … assez, est … pret, esta lista, even … it, even … the, eveni-, fair |, file, forever>me
  -3.5: fyi |, get back, good to, harte, his birthday, i promise, i … can, importe, j oublie, j … supprime
  -3.5: jajaja |, jamais … le, je … off, just checking, juste un, keep … old, know how, l atelier, la ocupo
  -3.5: la promocion, la … ahorita, la … ca, laugh |, le fixe, like i, llame, lo … me, lot |, m a, ma … en
  -3.5: mandan a, mando, mange, marte-, martes, me baja, me updates, me … can, me … day, me … ningun
  -3.5: mere veut, mettez celui, mi suegra, mine … the, mon ancien, monsieur … a, my job, nadie me
  -3.5: need … break, need … number, no good, no paren, no … hoy, no … llames, nom du, nom est, norco
  -3.5: not cancel, not … off, now thanks, number … NUMBER, numero … vous, off … bed, off … never
  -3.5: on … jamais, on … other, oops, other guy, otherwise |, oui … confirme, out there, pas aujourdhui
  -3.5: pas payer, pas … autre, pie, please contact, please it, plus … NUMBER, ponle, porte, pour … pneus
  -3.5: prati-, ps5, puse stop, put … name, quand c, quit … so, quoi le, recomendo, refund, regalo
  -3.5: retirez la, sister |, sms me, so nice, some |, son … de, sorry … person, soy … clienta, stop … lol
  -3.5: stop … time, su mensaje, suis off, suspension, t avais, test, text … are, that sms, that … you
  -3.5: the spam, the … name, the … yet, there … in, this weekend, this … number, till now, tip, to sign
  -3.5: to … NUMBER, trop cher, tu que, two |, un … para, under, unsubscribe … the, use … cell, vais … un
  -3.5: velo electrique, veux … payer, vino, vocau-, vocaux, votre … mais, voyage de, wait |, was wrong
  -3.5: we … up, week |, what do, whatever it, which number, whys, wipe it, wrong group, wrong>me, yes … can
  -3.5: you help, you pague, you … much, | oops, | should, | tiene, | … change, | … checking, | … ends
  -3.5: | … fois, | … mande, | … meeting, | … telefono, | … y, ~_ben, ~_emo, ~_md, ~_oop, ~_sub, ~ablo, ~aie_
  -3.5: ~ajar, ~alar, ~arn_, ~asks, ~bate, ~bent, ~cts, ~cts_, ~die_, ~dui, ~eati, ~ecki, ~ept_, ~epto, ~fy_
  -3.5: ~hija, ~loin, ~mmut, ~ndui, ~nons, ~onte, ~ourt, ~pic_, ~pto_, ~rari, ~rayo, ~riq, ~riqu, ~rut, ~sks
  -3.5: ~sks_, ~toi_, ~tut, ~vado, ~vena, ~wei, ~xe_, ~yet, ~yet_
  -3.6: NUMBER … ca, NUMBER … sur, a bill, a etre, a minuit, a pie, a quelle, a refund, ai texte, alarm-
  -3.6: and come, angry>more, any time, arreglo |, arrete c, arrete … est, arreter le, au magasin
  -3.6: avez … texte, avisenme, bent, bit off, bleac-, bleach, borren … la, brule, can not, can … cancel
  -3.6: cancel on, cancel … me, cap, ce matin, charge |, cheques, cliente de, colis, compte, condu-, cours-
  -3.6: de commande, de … les, dejar-, depas-, di2, disco, do … say, domingo, done please, dossier |
  -3.6: en parle, est … ca, est … cher, est … frere, est … mon, fall off, fell off, for all, four times, fun
  -3.6: funeral, gardez mon, gas |, get home, gift |, goodn-, haha stop, he was, her to, her … is, how … make
  -3.6: i … blocked, i … got, i … you, ils, interesa … de, invitados, is also, is bent, is … surprise
  -3.6: it broke, it keeps, item, j … vos, je … this, laisse moi, lever-, levers, list please, llame-
  -3.6: llego ningun, los ninos, mandar el, mari |, me sale, me … la, meeting … to, membr-, messed
  -3.6: mon dernier, more>want, mount, my … she, need … appointment, nite |, no vi, not alone, not … it
  -3.6: numero … mon, of … this, on me, on … arreter, one … i, otherwise, otra … la, out … this, pas je
  -3.6: pas … droit, pedales, pic |, piste, plan, please inform, please … do, pratique, propo-, ptdr
  -3.6: quand tu, quand … est, que estoy, que … lista, quiero hablar, quiero … avisos, quiero … un, rayos
  -3.6: recevoir un, renvo-, repondeur, repondu stop, retirer … velo, rush, said … about, said … text
  -3.6: sais … encore, sans … j, saturday |, see your, segundo, selle, sms … NUMBER, snow, stop lying
  -3.6: stop … on, suis inscrite, super |, take … the, take … time, tengo su, the grp, the snow, tires |, ton
  -3.6: tracking number, unrea-, ustedes … de, veux … desinscrire, vous fait, vous … mis, what … on
  -3.6: what … up, you … messages, you … spam, your old, your … went, | dejalo, | nunca, | peu, | qui
  -3.6: | quiteme, | sms, | turned, | … arretez, | … christmas, | … etre, | … pouvez, | … refuse, | … velos
  -3.6: ~_bai, ~_enc, ~_gud, ~abe_, ~bars, ~date, ~epas, ~eted, ~fend, ~fun_, ~galo, ~gud, ~isa_, ~lent
  -3.6: ~lers, ~lque, ~opo, ~po_, ~reso, ~resu, ~riet, ~ropo, ~rrer, ~rwis, ~sena, ~tee_, ~ult, ~urie, ~ym_
  -3.6: ~zin
  -3.7: a cancellation, a soir, a … can, a … message, a … we, ago and, ai … chez, ai … le, ai … par, ai … un
  -3.7: alarm … not, am … sure, and your, and … will, angry with, anot, anot |, are … on, assurance, at … you
  -3.7: au bureau, babe, be … by, bicyclette |, box of, calor, can we, can … with, card … file, ce que
  -3.7: celular … mi, confirm |, cupon, de esas, de … avoir, de … j, de … que, deber-, delete club, dice |
  -3.7: die, difference |, disc, do … ask, do … order, donde es, duerm-, el bueno, el candado, el segundo
  -3.7: el … dice, el … por, en ese, entreguen, es broma, es molestia, est encore, esta … nombre, etait pret
  -3.7: etait … ma, etoiles |, experto, fell, fine |, for texts, forever>list, fue a, get a, get on
  -3.7: get there, give me, going … get, group project, hablamos, hablo, hamme-, hammer, hammer time
  -3.7: have that, horaire, i drop, i ordered, i … wrong, ici NAME, interested … the, is … over, it said
  -3.7: it … a, it … before, it … but, j arrive, jalo, je voulais, je … abonne, je … arreter, just the
  -3.7: l horaire, la difference, la maison, lait, le des, le … sur, link you, llames, loin, longer … the
  -3.7: los contactos, los rayos, m … vous, ma … du, me llames, me … was, mensaje … el, merci … avoir, metro
  -3.7: mi … anterior, more flats, more … needed, my permission, ne … pas, need to, no … flats, no … llame
  -3.7: no … molestia, not … bike, not … in, numero au, numero du, of … box, oigo, ok mais, ok … i, or just
  -3.7: para … recibir, parce-, pas arreter, pese, please … by, por … de, primo |, prix, project, promise
  -3.7: que … as, questions |, qui le, quiero la, read … texts, registrado |, reparacion |, s … a, sense
  -3.7: sense |, sent it, silent, so … did, sortez … le, still sending, stop hammer, stop thinking
  -3.7: take … one, taken … this, telephone merci, text do, textez, texts here, the chain, the … chat
  -3.7: the … for, the … up, this year, todo bien, tot, un mensajito, use … one, venir, vert, viens, volvi
  -3.7: vos … c, vous envoyez, wait, want to, want … of, was i, y … une, yet, your … off, your … system
  -3.7: | bonne, | d, | despues, | got, | nada, | peace, | quiten, | say, | textez, | voici, | … alarm
  -3.7: | … fait, | … hammer, | … lo, | … rato, ~_ali, ~_eu, ~_gas, ~_gol, ~_kar, ~_lon, ~_noi, ~_tor, ~_yet
  -3.7: ~amin, ~aver, ~cinc, ~diga, ~duer, ~eaux, ~ensi, ~eut, ~fas, ~foot, ~gol, ~gue_, ~laq, ~laqu, ~mab
  -3.7: ~noir, ~oops, ~oz_, ~prix, ~rca_, ~rdi_, ~rey, ~ris_, ~rix, ~rix_, ~seen, ~tles, ~tot_, ~ttes, ~uerm
  -3.7: ~ueu, ~uns_, ~vita, ~xtez
  -3.8: NAME p, NUMBER for, NUMBER … with, a … day, ai … compris, ajoutez, alarme, alive, an emergency
  -3.8: and … know, ando … bici, annulez … inscription, anymore can, apago, arroz, ate |
  -3.8: autorise … reparation, be there, being so, ben |, bien … a, bike on, bike … it, bikes … NUMBER
  -3.8: calor |, can … use, catal-, ce prix, chez nous, cinco, cliente … ustedes, comment |, committee
  -3.8: compris votre, comptoir |, conforme, cours |, crack, cv, deja … mandarme, delete … message, demo
  -3.8: derailleur |, desk |, devuelven, dice mi, dice … y, dit que, duda, emergency, en … lista, enter-
  -3.8: envoyer les, envoyez moi, estoy harta, for it, gas, gave me, grp, harta de, have his, he … me
  -3.8: i … about, inscrit … la, je viens, je … reviens, jealo-, jealous, just come, kilos, la derniere
  -3.8: la vis, la … hasta, la … noire, lache … avec, le dossier, le … velo, liste … les, llamo |, longueuil
  -3.8: lying, m avoir, m inscrire, maestro |, mas de, me apunto, me deja, me dejo, me devuelven, me suis
  -3.8: me … una, mes messages, message … je, mi turno, mis mensajes, moi … message, moi … vous, montant
  -3.8: no pressure, no reply, not authorize, not mean, not now, not … his, number … you, numero me
  -3.8: numero que, on and, one is, online |, or not, oui c, oui … est, out … you, pagina |, pago |
  -3.8: para cuando, para no, passent, pending, people … to, permiso para, pero la, pick up, please … a
  -3.8: please … at, pour mes, promocion |, promociones |, quit that, rather not, recoger |, recois … les
  -3.8: remboursez, retire … la, set |, she … my, shop never, shop |, su … me, swimm-, swimming, take care
  -3.8: text … of, the agreement, the jersey, the … out, timin-, tired |, une place, unkno-, unknown
  -3.8: unsubscribe … from, ustedes gracias, want … bike, way |, wife … the, with a, words, wrong … it
  -3.8: you do, you everything, you list, you put, you … it, you … number, your … what, | buen, | donnez
  -3.8: | … leh, | … lying, | … owe, | … senora, | … si, | … yes, ~_dre, ~_gy, ~_net, ~aliv, ~anis, ~arma
  -3.8: ~azi, ~enin, ~falt, ~gno, ~hien, ~ino_, ~lic_, ~livi, ~nco_, ~noc, ~noi, ~rno_, ~supe, ~tast
  -3.9: NAME … lol, NUMBER so, a … too, accepter … textos, adult-, affic-, affiche, aire |, and look
  -3.9: apago el, asked … the, avoir de, bons, bruit, bruit merci, bugging you, by mail, c … pret, cambios
  -3.9: cancel, cancelar el, cancelled, celular y, confirme, confundi, confused, consegui, coupez moi
  -3.9: customer care, de aqui, de cel, de forfait, de passe, de … bici, de … facture, depuis une, devue-
  -3.9: digas, do … email, do … give, do … pick, do … remove, does … have, does … know, effacez ma, es este
  -3.9: espera |, est … nom, esta a, etre |, eu de, forever to, forever … stop, gafas, get out, give … the, h
  -3.9: have |, hearing so, home |, horai-, hour, in … for, info please, inscrivant, issit, it does, it to
  -3.9: it … out, je … NUMBER, l alarme, la suspension, la … facture, le … su, les pneus, les trottinettes
  -3.9: les … c, list … have, los avisos, los cambios, m avez, m … tu, mais j, me maybe, me … pueden
  -3.9: membresia, membresia delete, message … erreur, mi … le, moi un, mon rdv, mot … passe, my appointment
  -3.9: my office, my spam, my … n, my … texts, need … cancel, no NUMBER, no … sigan, no … yet, not email
  -3.9: not ready, nourr-, off n, off … order, off … what, ok … you, on avait, pare en, pas compris
  -3.9: pas … message, pase, payer ca, pense-, pins, portabultos, pret, pret |, pueden … los, put me
  -3.9: que … buena, quiero … bici, recado, recevoir … textos, recibirlo, red ones, ref, resend, s |
  -3.9: send>you, sign the, simple, soir |, stop … i, t appelle, tequi-, tequila, text first, text … your
  -3.9: textea, texts … him, that … plenty, that … text, the parts, this please, this … for, thought … would
  -3.9: to … it, travailler, trottinettes, two … ago, up no, vos rappels, want>wrong, will not, will … there
  -3.9: would … taken, you block, you … my, you … va, your marketing, | comme, | como, | conforme, | dice
  -3.9: | elle, | plus, | rien, | … da, | … vu, ~_adu, ~_aj, ~_h_, ~_tag, ~adul, ~ajan, ~azin, ~bas_, ~beg
  -3.9: ~brui, ~cena, ~desc, ~devu, ~dult, ~eut_, ~fs_, ~gui_, ~iet, ~igno, ~itl, ~larm, ~lip_, ~nla_, ~nseg
  -3.9: ~onv, ~otos, ~pago, ~park, ~ruit, ~urna, ~urno
  -4.0: a … c, a … like, a … son, ahhhh, ai un, aire, appointment |, arrete, arretez … travailler, autoc-
  -4.0: avant que, avez donne, bent |, blush-, blushing, but the, by your, c … encore, call i, canbe-
  -4.0: canberra, cancel … i, capte, come out, corta-, d … merci, de travailler, de … commande, de … esposo
  -4.0: deal |, deja paye, delete … account, dent, des … a, dialed … wrong, do … put, ecris a, el … porfa
  -4.0: es … ultimo, ese mensaje, et j, et … celui, exper-, fait que, fait |, ferme, fonce, get … on, got in
  -4.0: got |, grandmas, hablo |, hagan nada, heels, here … my, i can, i love, i … been, i … two, i … use
  -4.0: il m, interesse … le, is just, is … fair, it … fine, it … will, je … recevoir, la … j, laissez moi
  -4.0: le … pneu, leave the, lista you, lo … es, make me, me desinscrire, me ha, me more, me … todo
  -4.0: merci … m, mi ex, mien |, monte, more>angry, my new, my … did, my … who, need a, never mind
  -4.0: never said, no … han, no … nunca, not fair, not over, not with, number sorry, numbers on
  -4.0: numero NUMBER, of … please, ofertas |, ok merci, only NUMBER, or a, otw, oui svp, part |, plus tot
  -4.0: pour recevoir, pourquoi c, pourquoi … est, pres, put … down, que quelqu, que … faites, que … viens
  -4.0: quel numero, qui … le, quiero … con, quitte … bureau, rain, regle |, samedi matin, save, se ni
  -4.0: send the, sign … for, soeur |, sourd-, specialized |, stop … moi, stops, stranger |, sugar
  -4.0: sur … liste, sus promociones, svp on, t ai, text … husband, texter quand, texts pop, thanks … texting
  -4.0: the office, think |, this NAME, to bike, to end, to wait, un neuf, up … NAME, use, veut
  -4.0: vous deranger, vous … des, wants a, what … your, whom, with NAME, with her, yeah |, you done
  -4.0: you were, you … texts, | am, | any, | desabonnez, | envoyez, | mas, | n, | reached, | yes, | … codigo
  -4.0: | … entonces, | … fin, | … lui, | … mind, | … p, ~_beg, ~_ite, ~_mt, ~ac_, ~bier, ~conv, ~esca, ~ganl
  -4.0: ~gul, ~nov, ~rate, ~role, ~runk, ~utoc, ~veut
  -4.1: NAME el, NUMBER please, NUMBER … it, a repare, accord |, ahead |, al … delete, angry>not, annuler mon
  -4.1: appel … de, appelez pas, are killing, are … only, as … have, at that, autre |, ben coudonc, besoin du
  -4.1: bien … le, ca c, cancelled |, cel de, chercher |, como |, con mi, confirmation, contestas, corten el
  -4.1: day i, de payer, de rire, derniere fois, diale-, dialed, did … drop, did … see, do … check, el texto
  -4.1: en … jaja, envoyez … le, est bien, est votre, estoy … la, excuses, falto, for you, for … frame
  -4.1: fue un, gardez moi, get in, helpf-, helpful, i return, i send, i … the, it all, it … done, jaja no
  -4.1: je … annuler, la sonnette, left |, les frais, lol … me, mas … NUMBER, me han, me llame, me … el
  -4.1: message … d, mon … qui, my contacts, my other, my own, my receipt, nadie |, need the, nm, no … des
  -4.1: not remove, not reply, number … on, off it, one instead, oops wrong, out the, par message, para … a
  -4.1: parle, pedido |, peux … me, please we, plus tard, por los, por … si, pour ma, pretending to
  -4.1: puse baja, rappelle |, recu … message, reminding me, remove … basket, room, shoes, should stop
  -4.1: sign … up, somebody is, sonne-, stem, stop>remove, subscribe to, supe, t a, termino, text … phone
  -4.1: texting … from, the … pedals, the … phone, think so, this right, thx but, to … spam, trabajar, un |
  -4.1: un … chez, utile-, utiles, viens pour, were not, what should, while … am, work and, wrong … in
  -4.1: wrong … sorry, yo … a, you by, your … and, | aucune, | lost, | removed, | sign, | use, | why
  -4.1: | … aire, | … and, | … beaucoup, | … by, | … enlevez, | … habla, | … nunca, ~_sei, ~_tea, ~city
  -4.1: ~hoes, ~nif, ~note, ~nsio, ~ntas, ~ntot, ~pine, ~sia_
  -4.2: NUMBER por, NUMBER svp, a … numero, a … what, alguien |, am … one, and put, annonce, apuntar
  -4.2: at … number, avant … ca, begin, ben … vos, c … votre, can … it, can … read, can … return, cancel that
  -4.2: cancelar … cita, como no, con eso, conti-, cos, could i, de probleme, de reparer, de serie
  -4.2: delete … por, dentiste |, donne … mauvais, du cours, en magasin, es estafa, esperando |, estoy … en
  -4.2: fault |, hasta … yo, in … end, interesado en, is … stop, j … peux, keep … this, le mande, leave … the
  -4.2: les pedales, list for, lista de, marchent, mas me, mas … you, me apago, me dieron, message d
  -4.2: message est, messe-, mi hija, my list, my messages, my … as, my … keeps, need |, never answer
  -4.2: never had, never … the, no te, now … not, numero … serie, on … same, only … NUMBER, otra tienda
  -4.2: out already, pas on, peace |, pensez, phone … now, plus … forfait, promos de, qui … avez, quit so
  -4.2: quit … you, reabo-, reabonnez, real person, receive these, regul-, removed from, reparez, retrait en
  -4.2: retrait … magasin, sell it, senti-, sentimental, serie, should i, simpl-, spam me, spam … with
  -4.2: tantot, tears, terminen, texts … the, that to, the … plan, these … are, this moi, this morning
  -4.2: thx … no, trompez, tu me, turno, unsubscribed, vacances |, velo ca, vite, vous trompez, website |
  -4.2: who this, wife |, y a, y |, | gracias, | he, | mom, | numero, | retirez, | thank, | … blocked
  -4.2: | … can, | … content, | … peu, ~_fum, ~_lev, ~_ps, ~airs, ~ane_, ~blin, ~dela, ~ecom, ~ehe, ~fum
  -4.2: ~mitt, ~oses, ~pera, ~pink, ~ramp, ~sens, ~sert, ~simp
  -4.3: NUMBER messages, account please, again … my, always |, arreter la, au nom, autre merci, avert-
  -4.3: back please, bici … es, bonjour … est, but thanks, c … bien, cancellation, canse de, casque |
  -4.3: ce … vous, changed my, chien, de ma, de … mari, de … pour, depuis … matin, did … do, do … guys
  -4.3: downs-, downstairs, ecrire svp, ecrivez … a, el … delete, end of, fait un, fit me, gastar, get … at
  -4.3: get … texts, gimna-, gimnasio, have … heard, hi |, i … 2, i … with, in line, is annoying, je texte
  -4.3: keep them, la course, la … esta, las gracias, liste-, lol … i, los … el, m enlevez, m |, m … texte
  -4.3: mais ca, manden … bici, many … from, me sirven, me … tanto, message … your, messages … on, mis … por
  -4.3: miss |, moi … promos, moi … svp, moi … tard, my … are, my … call, neige |, new bike, new … same
  -4.3: no calls, no … not, not check, not delete, not sending, not … now, number … my, number … or
  -4.3: numero … telefono, of … room, off now, olvida, ou c, oublie mon, pas recu, pedals on, phone … on
  -4.3: plus vos, pour cette, pueden … a, raise, rappelle, recom-, remettez, remove the, revert, sac
  -4.3: said that, same number, same |, serie |, should … text, showi-, showing, si … es, sigan mandando
  -4.3: sorry … all, sortie de, soy cliente, stop pour, svp … pas, switch … this, tanne de, text back
  -4.3: text the, text to, textos ok, textos pas, that repair, that … have, the bill, the … when, think … it
  -4.3: to … thanks, top, un message, une semaine, vacan-, vacances, vient, vous cessez, was a, wish |
  -4.3: wrong with, yo voy, you que, you … any, your … number, | ecrivez, | finissez, | quite, | stopped
  -4.3: | … does, | … mere, | … para, | … texto, | … then, | … ver, ~_arm, ~_fon, ~_voc, ~banm, ~imen, ~nici
  -4.3: ~nsez, ~ocal, ~pase, ~rra_, ~span, ~stre, ~taco
  -4.4: NAME est, NAME … stop, NUMBER … favor, a jour, a nombre, aguante, ai … autorise, alto, and that
  -4.4: anymore i, are the, arretez la, avec ce, bell please, bon … de, borraron, ca te, can text, capable de
  -4.4: ci |, could … get, de NUMBER, de faire, de … course, demander |, dit … arreter, dona NAME, dropped it
  -4.4: du tirage, ecoute, elle me, enlever les, ese, espera, eu … texto, fait mon, fini avec, for … at
  -4.4: fotos, fotos |, have her, have … got, i ever, is … an, juste … de, last nite, left … a, list … the
  -4.4: los … me, ma commande, mande la, mas preguntas, me borraron, me olvida, me>forever, mejor paso
  -4.4: merci beaucoup, moi … les, msn, no contesto, no … mi, nom … tirage, not click, not … let, note |
  -4.4: notifications are, number sir, numero mejor, of that, off … i, on … e, or … out, out or
  -4.4: para … avisos, parked |, pas vos, pas … nouvelles, pass |, que … en, quitar el, rejoindre, remet-
  -4.4: remind, remind me, sacaron la, saquen de, se … la, se … olvida, share, si esta, so i, so much
  -4.4: son ustedes, soy … el, stop me, stopped, svp … me, textos mon, the … anymore, the … instead
  -4.4: the … shop, this boy, this … but, this … lol, this … now, to … in, to … number, took … off, un … ou
  -4.4: veg, velo il, vender, votre texto, vous … ca, whatd, when … the, write-, yo … firme, your email
  -4.4: your … the, | et, | start, | … do, | … era, | … guys, | … last, | … never, | … pues, | … were, ~00_
  -4.4: ~_ese, ~acat, ~emet, ~epta, ~isto, ~tag_
  -4.5: NAME … un, NUMBER number, a real, ai arrete, aime, and … on, angry>these, appelez … pas, bici |
  -4.5: bike out, bonjour c, bought it, call … please, codigo no, con … reparacion, discounts, do … lose
  -4.5: donne moi, drive |, encantan, escribame cuando, essaye de, est parfait, facturer, fatigants … vos
  -4.5: file … is, from my, go pour, have … had, i agree, i lost, il … a, is … as, is … there, j ouvre
  -4.5: la … ahi, le texto, listened, manden el, me encantan, me my, me … je, mensaje … este, mensajes me
  -4.5: message you, moi pis, mon … au, no dejen, no … deja, no … hablar, normal |, not lose, not me
  -4.5: number>law, on vacation, oublie |, par erreur, para eso, pas … cette, pas … la, pause |, pendi-
  -4.5: permis, plus que, plus … du, por fin, primero |, que hace, que … jaja, que … svp, recibiendo sus
  -4.5: recu de, reminder for, send it, si senor, si … que, sin bici, solid, stop pis, stop … if, suns
  -4.5: sure … the, suscripcion de, tab |, the pub, this time, tu l, tuppe-, tuyo, update, vacat-, y … pu
  -4.5: you fixed, your … thanks, | bye, | either, | mande, | mandenme, | puede, | sub, | update, | … grand
  -4.5: | … ok, | … update, ~arts, ~bord, ~clip, ~edan, ~emes, ~geo, ~iri, ~marq, ~menc, ~oted, ~rked, ~rre_
  -4.5: ~ssen, ~tea_
  -4.6: NUMBER … please, a rodar, a vous, a … arrete, acepta, appeler |, are all, arrete … de, aussi |
  -4.6: bien |, bike will, bother you, buying bikes, c … parfait, can … put, cc, ce … la, cessez d
  -4.6: codigo … me, con … basta, con … hablo, cooki-, de carte, deleted it, desde que, do … it, donc je
  -4.6: el alto, en francais, en … un, enlevez pas, enough … this, essaye, est … bon, every … i, finished |
  -4.6: frais, frais |, h |, helpful |, i asked, i had, i text, i … a, if … am, il s, interesse par
  -4.6: interessee par, is my, it … now, j aime, know … this, la parrilla, le pongo, list>you, live … anymore
  -4.6: m interesse, mandarme los, mante-, mas informacion, me know, me twice, me … ride, moi le, mon compte
  -4.6: mon permis, my bro, my … bike, my … coming, my … stopped, nadie mas, never see, never … i, no … la
  -4.6: nombre de, not sure, now do, numbers … the, numero … carte, numero … je, or is, pagar |, pas … numero
  -4.6: queda-, quien hablo, recu … texto, reparation |, rodar, s … pas, sea |, sigo, six |, stop>not
  -4.6: stopped … your, stopping the, stove, studying |, su … a, te … pas, tes textos, textos haha
  -4.6: texts>send, the … NAME, the … here, the … off, the … she, to bother, tout seul, un … que, unicy-
  -4.6: unsubscribed from, until it, until … is, up for, update … number, us go, usted |, vacation, vous svp
  -4.6: want anything, wrong |, you … in, you … y, | bikes, | jamais, | listo, | reparez, | room, | … us
  -4.6: | … voulais, ~_ado, ~_age, ~_rai, ~_ste, ~icia, ~len_, ~mant, ~metr, ~radi, ~set_, ~sigo, ~uda, ~uses
  -4.6: ~utez, ~wak
  -4.7: a … mi, all good, allez y, and … please, anything about, arrete de, at … end, aucun |, bad |
  -4.7: bike … sold, bon |, ca … est, call … am, came out, ce … quelqu, celui que, celui … vous, clip
  -4.7: come you, consign, continuez, d accord, d … dans, de cell, de promos, de … es, de … lados, de … orden
  -4.7: desole de, desole … vous, did he, difference, dio permiso, en route, enleve … la, es … verdad, est la
  -4.7: fait … moi, fille |, give … number, have taken, have … more, he moved, hijo … no, his wife, i like
  -4.7: i stop, is … more, juste la, la … ai, les … j, list>stop, los … si, lost … phone, m … les
  -4.7: mensaje cuando, mensajes si, my son, no esta, no … al, not in, not leave, not … him, not … over
  -4.7: notifications … mon, number … text, number>number, number>these, off at, on … les, on … list
  -4.7: one … me, otro numero, ou une, pas dit, perdon por, pis j, pour … on, prefere les, quand |
  -4.7: que … vous, quien fue, regarde, remettez moi, rendez … svp, ri, saquen … la, seguir … sus
  -4.7: sent … twice, signed anything, stop buying, stop no, stop … bikes, svp juste, tag, the thread
  -4.7: there … a, through |, to … about, to … buying, tramp-, un rabais, unicycle, up … is, velo que, venu
  -4.7: veux … d, when your, you NAME, you … bike, you … write, | mama, | termine, | thanks, | … agree
  -4.7: | … form, | … ordered, ~_amo, ~_pun, ~enre, ~ishe, ~ndam, ~oda_, ~sei
  -4.8: NUMBER … leave, a mon, a … or, alone i, are … sending, arretent, aux promos, by |, called the
  -4.8: de espera, de … NUMBER, did … receive, e bike, ecrivez moi, ecrivez … par, el … jaja, en avant
  -4.8: en avez, etes trop, getting a, getting your, i sent, is from, it … my, j … texte, je … recois
  -4.8: killing, kindly … once, la sortie, le stop, lista … espera, listo, magaz-, mai |, mais oui, me … you
  -4.8: mensaje si, mensaje … esta, mes rappels, moi NAME, moi une, ne recois, neuf |, only |, out NUMBER
  -4.8: over text, parar-, pararan, plus par, pour aujourdhui, primero, que pararan, repare |, repondez
  -4.8: retirez … de, rien la, se … un, spoke |, textos … ai, texts like, the repair, the waiting
  -4.8: thing … the, think … have, thought you, to cancel, two weeks, votre … s, voy |, waiting list
  -4.8: was that, why did, x |, y dejen, yo … autorice, you … reply, your name, your |, | inscrivez, | mon
  -4.8: | tant, | usted, | … acepto, | … customer, | … pis, | … pour, ~_cc, ~_sug, ~ents, ~nuez, ~sug, ~uito
  -4.9: a paye, a … il, achete un, all these, at … lol, avertir, bus stop, ca a, cours de, cuando … las
  -4.9: de trabajar, did … stop, do … take, en visto, end … for, est mon, est ou, est super, etait pas
  -4.9: fighting, for texting, for your, for … text, fuck off, gardez … numero, il … appelle, in … did
  -4.9: in … lol, is good, killing me, la cuenta, lista no, llegado, m avertir, ma … lol, magazine, mas … una
  -4.9: membership |, mes textos, messages c, mi cita, molesto, mon mari, mon … numero, no … llamadas
  -4.9: non … moi, not … the, numero en, off work, office i, once you, par mois, par … svp, pas texte
  -4.9: please my, quit … and, quitaron, receive … message, se me, se … otra, see him, should … a, stand
  -4.9: stop … so, surto-, surtout, take out, talk … text, tant que, teasi-, teasing, teasing me, texte … les
  -4.9: texting is, tomorrows, trompez de, trouve |, un … cuando, without me, wrong>want, | fire, | lista
  -4.9: | phone, | … appreciate, | … send, | … suscripcion, | … them, ~_iz, ~aie, ~bul, ~cos_, ~tama, ~unts
  -4.95: (bias)
  -5.0: NUMBER sms, NUMBER unread, a deal, a todos, ai … NUMBER, amo, appeler, arretez … pas, arrive |, c |
  -5.0: cambie … numero, date |, deja pret, drole-, droles, ecrit, email |, es mi, escribeme, favor … mi
  -5.0: have NUMBER, is here, is off, is up, it anymore, it done, j … efface, la promo, lachez pas
  -5.0: le travail, les … arretent, letting me, lights off, like me, liste pour, me a, me with, me … sus
  -5.0: memes, mes courriels, no … de, not any, off … the, out … stop, para cancelar, parke-, parked, parts
  -5.0: pas … mon, plus … chez, pretending, que … l, qui a, quoi … numero, react-, sms … the, stop sign
  -5.0: stop>stop, suis je, sure |, svp … est, tant, texting … lol, this … so, to everyone, un arret, un faux
  -5.0: up … am, votre numero, want … go, with … i, y fait, yes i, you … mon, you … your, | anything
  -5.0: | coupez, | goodbye, | now, | oui, | stopping, | supprimez, | … cancelar, | … hais, ~_kil, ~cook
  -5.0: ~erat, ~ntan, ~riri, ~senm, ~stl, ~wake, ~ya_
  -5.1: a … chum, ancien numero, another |, at this, avisan |, can … send, cette semaine, check |, como va
  -5.1: de details, el cargo, es … cel, est sur, este … lo, etait NUMBER, etre desabonne, fryer, get … done
  -5.1: hace |, hasta que, have my, i appreciate, is down, is ok, is … present, it … enough, know … to
  -5.1: leave a, leave … message, llegan … mensajes, mandame, manden la, mas que, me anytime, me quitaron
  -5.1: moi a, moi … texto, mon nouveau, mon texto, name NAME, name … the, no eso, not on, not you
  -5.1: number you, of … so, off to, only have, pas pantoute, pas … mien, please keep, please … the
  -5.1: plus … details, right-, since morning, stop … said, surtout pas, suscribir, take the, tell me
  -5.1: the magazine, they have, upset, us |, vous … ma, without my, year |, yes please, you did, you … never
  -5.1: your … from, | papa, | … ever, | … first, | … system, ~_vac, ~ened, ~hood, ~maro, ~nej
  -5.2: NAME de, a estar, ai besoin, am … in, ans |, appel, are … again, attente, avais … vu, back … i
  -5.2: be … the, bell |, boss |, ca m, connais … cette, d appel, d … les, delay-, delays, envie
  -5.2: equivocado de, este es, fixed it, habite plus, here is, i reported, is … enough, it just, j … les
  -5.2: keeps texting, know … not, live there, llegan sus, me down, me it, me to, me while, me … number
  -5.2: me … one, mera, mi … pero, moi … liste, my mum, no … came, not take, number … times, numero … me
  -5.2: of … NUMBER, pas demande, pas vu, pas … appel, pas … j, personne au, phone … so, pour NAME
  -5.2: quiero … pero, recibir … avisos, si … mensajes, sortie, stop … NUMBER, stop … his, svp c, svp … a
  -5.2: text only, text … drive, text … one, tiene … anos, to … the, tu this, votre … par, whatever gets
  -5.2: where are, you in, you never, you … one, | take, | vendu, | … alto, | … ben, | … pas, | … reported
  -5.2: | … voyons, ~eler, ~gaz, ~rtou
  -5.3: a |, a … dans, a … hermano, a … mama, aime ca, aqui |, atien-, au … de, basta con, boyfriend
  -5.3: can … get, de mi, de … casa, de … cette, do … leave, down for, envoyez … la, escribio, esta NAME
  -5.3: garde |, here please, i … another, je lui, lista delete, mauvais … de, me back, me escribio, me leave
  -5.3: me mandan, me … nadie, messages … stop, no stop, no suena, not … send, not … there, number of
  -5.3: number … this, numero de, numero delete, old ones, on … now, parts |, pas … je, pas … par
  -5.3: please last, please … will, present |, promo |, prove-, que se, recois … vos, removed it, repare
  -5.3: reviendrai plus, sirven |, svp je, text my, texto … pas, the insurance, the order, this rien, to my
  -5.3: tres … y, una |, vous … trop, you up, you … been, | lo, | subscribe, | … dialed, | … error, ~nser
  -5.3: ~oked
  -5.4: NAME … me, about the, avez plus, be a, bike … not, bikes please, called me, came with, cancel my
  -5.4: cancela mi, cel … la, class lol, commande svp, conjointe, d attente, de promo, du … et, emergency |
  -5.4: enlevez le, enreg-, era una, escribieron, este … mi, faire … que, get more, give … your, good … you
  -5.4: guest, importa, interested in, it … her, je … m, le proprietaire, liste d, ma conjointe, mais … m
  -5.4: me your, me … que, me … trompe, mi senora, my boyfriend, off … waiting, okay |, on … please, plaqu-
  -5.4: please switch, please … never, que … le, repondez … pour, repue-, repuesto, responda stop, rien de
  -5.4: shipm-, shipment, si … los, son velo, stop at, suis trompe, to … office, un stop, update my
  -5.4: va … estar, votre message, who … this, yo la, you esta, | suis, | … eu, | … hold, | … jamais, | … opt
  -5.4: | … times
  -5.5: NUMBER NAME, a number, a … mas, ai efface, ai encore, ai … eu, cancel it, changed |, comment je
  -5.5: de … faire, dit |, escribame, good enough, hablar con, have you, hijo you, is so, is this, j … arrete
  -5.5: j … encore, je … garde, l autre, la ride, le plus, let us, los … que, make it, maybe |, me bloqueo
  -5.5: mon frere, mon velo, mon |, no … mr, not … that, not>angry, pas … rappels, pero … si, please use
  -5.5: poquito, put my, quiero … recibiendo, remove>forever, said would, su texto, sur |, textez … svp
  -5.5: that bike, that … all, there anymore, this … from, unsubscribe … i, velos, vous … ecrire, yo jaja
  -5.5: yo le, you and, you estoy, | effacez, | have, | merci, | quiero, ~gnon
  -5.6: NUMBER … do, NUMBER … text, a … it, after the, ages, are great, c … NUMBER, call … text, cancelen mis
  -5.6: delai, first then, for … of, for … two, forever>not, i meant, il faut, it … of, lachez … un, lados
  -5.6: leave her, leave … with, me llamaron, me … cuando, mi bici, moi on, moi sur, mon … a, no … vayan
  -5.6: non … de, numero … suivi, otro cel, oubliez pas, poqui-, por … mensajes, pueden … otra, recois … de
  -5.6: silly, subscribe, suis … de, texto … es, the wrong, todos lados, un texto, unsto-, unstop
  -5.6: will … stop, you too, | more, | … desinscrire, | … else, ~atie, ~vaca
  -5.7: a nadie, a … svp, accepte … textos, arretez vous, avais pas, boda, bon pour, c you, consent form
  -5.7: hay quien, hier … j, inscrivez, la boda, les garde, let … know, liste … je, llamaron, marqu-
  -5.7: mas baja, my day, nada mas, numero … commande, off lol, out … and, pis mon, pis … arrive, please have
  -5.7: please … name, preguntas, promos stp, quien lo, said never, said … the, send … to, stop by, text this
  -5.7: that … too, this … in, velo svp, veux m, votre infolettre, what number, who gave, wrong>forever
  -5.7: wrong>these, | none, | … telephone
  -5.8: a reminder, alors |, arretez moi, assez … moi, casa de, copy |, de … los, drop off, en … svp
  -5.8: envoyez … de, erreur c, great |, hear, it without, it you, moi savoir, moi … a, never got
  -5.8: ningun mensaje, no importa, no va, no way, no … y, number am, number new, numero pour, o es, paye |
  -5.8: pere, phone … you, please hold, por ahora, que … tienen, se que, sorry i, stop n, sus … me, texted me
  -5.8: tubul-, un spam, vos … je, you … en, | … conozco, | … her
  -5.9: am literally, apunto a, au telephone, el delete, en … besoin, i … literally, is texting
  -5.9: liste … attente, me dio, no recibi, no … llamen, number … i, one stop, pas … vous, pero gracias
  -5.9: reads these, remove>not, sold that, suis … sur, texto o, use this, vacation |, vayan … quitar, vois
  -5.9: vous … est, you … from, | primera, | … dije, | … escribe
  -6.0: NUMBER off, NUMBER people, am here, and … this, bon ben, de … hijo, de … sur, for … order
  -6.0: inscrivez moi, is … not, mas … a, mon gars, ninguno |, o de, out of, please send, quiero seguir
  -6.0: recevoir … promos, so bad, stop>wrong, take NUMBER, the end, this cell, tu … as, un poquito
  -6.0: work please, y nada, your phone, your … no, | NAME, | ahi, | quien, | someone, | … accepte, | … tres
  -6.1: NUMBER not, be … for, borren el, de meme, demande a, ex |, ferme |, gave … the, got any, i … here
  -6.1: matin je, mismo numero, my … number, no entendi, nouvelle |, ou |, pas … mes, plane, quit on
  -6.1: she said, show off, texting you, the … number, to his, todo |, updates … this, what … asked, y … un
  -6.1: yo si, yo … quiero, | non, | … cancelen, | … donc, | … leave, | … rien, | … why
  -6.2: and call, and drive, bien … numero, bikes |, bonne nouvelle, de … un, desinscrire de, dit … je
  -6.2: etes … mais, ex keeps, from … in, is same, is … number, liste … textos, means yes, no pero
  -6.2: oubliez … de, pas svp, pueden … el, rien d, rien … autre, rire |, stop being, svp … en, the … bike
  -6.2: to … list, vous … ou, your number
  -6.3: a quitar, autorice ese, c … ferme, faire … les, finalement |, list of, mandenme, me … los, me … pas
  -6.3: mute button, my old, no please, nope never, not … much, oui je, pas eu, pas tout, pas … me, phone me
  -6.3: so … with, stop reminding, this … instead, ver |, you personne, you … work, | bicicleta, | … arret
  -6.3: | … cell, | … quitaron
  -6.4: a … delete, al otro, am out, am … texting, card … declined, come my, dint, gracias joven, have been
  -6.4: if … do, inscris, inscris moi, la reparacion, like this, mi otro, mon … etait, more parts, omg stop
  -6.4: para … los, qui … plus, tempting, tempting me, the … ok, velo … en, you not, your … lol, | continuez
  -6.4: | here, | ici, | … being, | … now
  -6.5: calls please, came … the, customer here, customer … please, cut out, for … sorry, from me
  -6.5: getting … texts, got … text, i … who, j … ca, me … old, migno-, mignon, o no, pas chez, pu … ce
  -6.5: tienen otro, vous … envoyez, who … the, | agreed, | nothing, ~_top, ~arez
  -6.6: a … vous, activ-, before you, et … ca, how old, i changed, list>want, m … lol, my … phone, ne faites
  -6.6: neighbor … the, options |, oui … veux, que numero, que … trompez, quedan, sorry for, stop saying
  -6.6: text before, text … number, text … to, to … else, was on, work … my, wrong>more, you la, you sorry
  -6.7: accepte les, al … numero, back in, chop, de ofertas, do … sign, eu |, is … wrong, je vois, mas alto
  -6.7: mauvais |, messages are, my kid, number … now, numero un, only text, phone … off, remove>wrong
  -6.7: stop a, text her, text … please, this bike, this one, this … not, | puse
  -6.8: a ecrit, again lol, alto para, apuntenme, ask for, awake, de … d, demande une, me dice, me … for
  -6.8: my … email, no … borren, no … llego, not from, not heard, not … without, number NUMBER, order it
  -6.8: pas ca, phone died, saber de, si quiero, text and, text stop, textos lachez, then … me, this thing
  -6.8: to NUMBER, to … one, vos … lachez, vous aussi, without … permission, | apuntenme, | … be
  -6.9: always … my, beau |, como se, house |, i … them, jamais dit, jamais … d, just text, know do
  -6.9: m … ecrit, me … rire, meme |, my … list, no … mis, oh no, pas … ai, plus … que, resub-, resubscribe
  -6.9: si … recibir, stop … and, stop … repair, text … back, this ca, una persona, want … to, | escribanme
  -6.9: | text
  -7.0: a message, arretez … de, dernier message, he said, mais … ai, me … mi, mis recordatorios, not>stop
  -7.0: ok … les, order please, rire, want … anymore, | enlevez, | maintenant, | recu
  -7.1: ca dit, escribanme, is … new, la stop, la … si, llegan los, no … quiten, pour … ces, soy de
  -7.1: textos … pas, told … to, undo that, | pis
  -7.2: a phone, a plus, avez … de, but ok, ca vos, have … number, j accepte, je … encore, like them
  -7.2: like … texts, mandan mensajes, me how, me … manden, my house, not get, pas … m, paso yo, soy … aqui
  -7.2: su numero, what else, you … lista, | contact
  -7.3: a person, agreed … NUMBER, alto … no, dessus svp, drop … phone, ecrivez … je, get … text, m … donne
  -7.3: me quedan, no i, non pas, not really, not … will, please so, pour vous, pourquoi ca, the … list
  -7.3: | … added
  -7.4: a … pause, ca … que, manden mensaje, no … llegan, not … her, number do, number … texts, nunca … que
  -7.4: recois plus, stop … shop, want you, was off, yes you, | ajoutez, ~_act
  -7.5: agree … the, de demander, drop … off, pas j, pas me, unsubscribe my, with |
  -7.6: ajoutez moi, are … off, assez pour, idea |, no you, not what, phone was
  -7.7: arrete donc, could not, his ex, la mas, nope |, not … but, numero soy, reply … you, svp … veux
  -7.7: will … no, yo |, | bicycle
  -7.8: ahi no, cut off, driving |, enlevez les, getting … messages, not stop, recibir los
  -7.9: got … texts, is … no, like … cancel, moi NUMBER, no … dejar, nunca dije, old phone, que … soy
  -7.9: repair |, textos porfavor, | … aucun
  -8.0: i … text, number … are, please text, pour … plus, texting … driving, this week, wrong bike
  -8.1: molesta, quiero … a
  -8.2: me … mejor, messages je, por telefono, pour ne, receive … more, vois juste, | thx
  -8.3: change … numero, email me, is … my
  -8.4: the emails
  -8.5: a sus, marquen
  -8.6: have … unsubscribed, not … man, plus … promos
  -8.7: call text, me molesta, | … e
  -8.8: arretez pas, his … i, receive no, veux … me
  -8.9: desabonnez … pas, is working, reply … to, this … NAME, you drop
  -9.0: pas encore, plus les, recevoir les
  -9.1: non enlevez, who … these
  -9.2: recu … sms, stop to, vous … pu, | to
  -9.3: no messages, please un, recoit, texts … calls
  -9.4: | … his
  -9.5: not … texting, ok pour, por … solo
  -9.6: contesten
  -9.7: mon … ne
  -9.9: stop … NAME
  -10.0: do … stop
  -10.4: texter a
  -10.5: NAME bike
  -10.8: remove it
  -10.9: svp me
  -11.6: arret pour
  -11.7: lol stop
  -12.0: kya
`;
