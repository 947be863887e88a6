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
  8.9: NAME who, are e, why |
  8.8: cancel |, de magasin, leave |, like not, se |
  8.7: no … gracias, ~_ed
  8.6: aret, in … morning, the morning, these … coming, you vi, ~gou
  8.5: arrete |, c pas, faire |, message pour
  8.4: cancell, get lost, moi … sur, | … mano
  8.3: a esta, bike lol, fini |, her … number, l heure, pas … temps, you … only
  8.2: break |, de … chez, | annule
  8.1: can … not, not my, only call, that … it
  8.0: avez … vu, estuvo |, vous vu, work order, you told
  7.9: calls only, go away, qui … NAME, se … por, stop thank, text … nothing, you entendi, | with
  7.8: conteste, etait le, j |, way too, | paye
  7.7: NUMBER … matin, delete |, fraude, hu, is over, keep coming, la meme, who … me
  7.6: fraud-, he got, matters, reply … ok, | otra, | … bike
  7.5: de … favor, he … a, ping, scam |, text call, | mejor, | seriously, | … casque
  7.4: alexa-, alexandre, as le, basta |, did i, i … only, la primera, nobody here, not her, or texts
  7.4: retirez … svp, stop ok, t … le, vie
  7.3: NAME … here, a bad, deja dit, for … day, il … change, it … this, leo |, ma |, sorry … not, why do
  7.2: a pizza, beau la, fin |, for |, it … sunday, love |, prefere … courriels, rip my, seria … que
  7.2: text thing, the first, un … up, where did, wrong girl
  7.1: NUMBER … a, a change, ben la, derailleur i, dontt-, en mi, her phone, idea what, pizza place
  7.1: pour … facture, qiut, si pongo, to ask, why so, | qiut
  7.0: NUMBER am, NUMBER le, bad number, cancelelos, do … ever, group |, i sell, no … what, one text
  7.0: pas NAME, recois ca, si je, si … veux, terminer, the right, this |, to leave, | bloque, | garde, | stp
  6.9: am only, brakes … the, d infolettre, escribas |, house is, la dessus, le … aujourdhui, lo mismo
  6.9: much |, que … las, removed please, to send, | way
  6.8: ai … cette, ca pour, foto no, get … number, got the, hablan, how does, is sunday, noqui-, number was
  6.8: one day, ones i, quiero |, savez, screw you, this … her, y el, you … i, | … subscribe
  6.7: NUMBER du, cambio … cel, carte sim, cuando |, do … recognize, in error, le soir, me nothing, not care
  6.7: o que, said … only, textez pas, vous continuez, whoever … the, | chill, | solo, | … group, ~edn, ~uall
  6.6: NUMBER … today, annoying |, beat, canel, canti-, como … quito, dial, end it, every day, interesse pas
  6.6: know you, la … vez, last text, le … pas, never |, nope not, not cool, si vous, yo paso, | bad
  6.6: | … full, | … girl
  6.5: a … e, about … sale, back my, bici … no, i … last, la |, la … era, me … esto, new system, no sigas
  6.5: one today, only … it, recordatorios para, saying yes, sigas, text about, the texting, | slow
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
  6.1: NUMBER de, ai … commande, ambul-, another one, area code, bike but, can … call, care about, chat |
  6.1: de son, error |, es NAME, es … de, est … NAME, est … une, estuvo bueno, first … times, getting old
  6.1: got … on, hear from, heard you, is … me, is … one, les nerfs, les rappel, like he, lui |, me … lol
  6.1: non … c, number lol, one … text, quiero … en, serait … pas, sorry … do, text less, the … that
  6.1: vous … l, what bike, with … number, you … first, | literally, | … heard, ~stup
  6.0: again |, ai … repondu, all the, at dinner, be my, bike … i, bloquer |, delete me, delete that
  6.0: do … mind, espere, est … du, for real, have anything, heard … the, hush, mal el, mi … jaja, nerfs
  6.0: no … mia, para una, patri-, patrice, receive |, still … NAME, stoppe, the system, the … said
  6.0: this … the, tout ca, un NUMBER, un par, what … this, | hush, | pack, | … fue, | … hr, | … mude, ~_nt
  5.9: NUMBER per, a … taller, arret |, at a, bon la, but … the, can … anytime, en plus, espere que, est … un
  5.9: have an, how did, i get, i reply, le numero, me … ma, mon ex, mon … on, my info, no bike, no es
  5.9: no … bici, not … anything, otro |, pas … gars, pis vous, pris, que si, sa |, stop … ca
  5.9: telephone seulement, teste-, was for, was … the, | replying, | reported, | … better, | … dors
  5.9: | … passed
  5.8: NUMBER one, ailleurs maintenant, alone |, an old, bless your, can it, caso, che … c, commande de
  5.8: de velo, est … dernier, happens, harta-, ici … est, is … this, j espere, je … ca, le nouveau
  5.8: lol wrong, mismo |, moi … velo, my back, my whole, my … not, never … of, never … ok, pack … in
  5.8: pas … faire, portable, prefiero que, pretty sure, quand … ma, que pasa, retrait |, rien svp, soy su
  5.8: tengo … bici, that … or, this … NUMBER, to … new, today lol, un oui, vous bloquer, who is, | blocked
  5.8: | screw, | voyons, | … wish, ~_hau, ~arer, ~caso, ~meh, ~neur
  5.7: ai … oui, am a, anything … to, can delete, can … cut, d ici, el … mensaje, en … casa, encore |
  5.7: est … necessaire, hasta aqui, have the, i … removed, it please, la premiere, m … je, me … sin
  5.7: my battery, non pour, not … so, nulle part, number … a, ordered a, pas … enlevez, pas … rendez
  5.7: pas … velo, please let, por … me, quien … NAME, reached the, roll |, said yes, si … continuez, son |
  5.7: soy la, svp haha, take … my, than my, that … at, the … reminders, three in, time … is, voice calls
  5.7: when … i, you text, you … again, you … to, | belle, | save, ~elc, ~kill
  5.6: a little, a … place, about my, after i, ai eu, and |, because … did, bought one, con quien, d avant
  5.6: de … reparacion, delete pais, desabonne |, did … order, do … me, drive a, email … better, es … mi
  5.6: est |, est … j, fa, fa |, fella-, fellas, fille … NUMBER, for any, frieg-, how … that, ici c
  5.6: il … NUMBER, la app, last … please, m ecris, me tienen, my … in, off switch, on here, parar |, pare |
  5.6: pas c, pas … bonne, paso … de, phone at, por … y, que … veux, quieres, quit |, sorry … no, sounds … he
  5.6: tell you, the messages, there … not, this … me, to keep, trop tard, trop |, tu … ecris, un la
  5.6: wants off, you again, you … bueno, you … delete, | alto, | … tes, | … tienen, ~_fa_, ~alto, ~ki_
  5.6: ~osse, ~wast
  5.5: NUMBER … got, a ver, a … ce, annule la, arreter |, blocked |, bloque |, bloqueo |, ca … j, called NAME
  5.5: cuantos mensajes, de quoi, dio mi, dit oui, does this, en reparation, est … en, friegues, from … i
  5.5: his … one, i still, in … house, in … not, is … old, je … bloque, last week, let … off, mass, may … me
  5.5: me … break, me … si, my … class, not … order, off … me, oublie ca, pack it, pas … est, passed away
  5.5: pedals |, pour … d, qui est, ridiculous |, said |, send … 2, si j, sign up, start with, stop la
  5.5: texts … NUMBER, the … text, this … stop, told … that, tout svp, tu m, up on, veux … ca, which is
  5.5: you … have, | bof, | getting, | hasta, | new, | … bro, | … kid, ~pier, ~taxi
  5.4: NAME … he, a bike, a … i, account with, aime pas, avais dit, be the, best to, bite, bof, by accident
  5.4: change pour, chick, clicked, deja … non, el telefono, en … vida, enlevez |, es un, est … c, est … je
  5.4: esta casa, et … n, first time, forever>want, hand my, hear … you, i drive, i … say, in … lake, it for
  5.4: jamais … la, je change, just for, l an, la … pas, liste moi, llamame, lol … moi, lol … person
  5.4: me … before, molestar |, my details, news i, no vuelvo, not … NAME, not … have, not … sorry, ok … then
  5.4: on any, only … the, out |, par NUMBER, pas … bon, passed … in, pizza … lol, plainte |, please … i
  5.4: plus … nous, pour une, revoke |, savoir quand, says … marketing, se donde, send this, send |, skip me
  5.4: spenc-, suis le, sur … textos, text at, the night, the … every, this house, un … moi, week i, when did
  5.4: with … today, wrong phone, wrong … but, | cancel, | emails, | … already, ~_hin, ~_oo, ~arto, ~denl
  5.4: ~jart, ~orce, ~ulan
  5.3: a funeral, and … have, arrete la, attend, away in, block you, camara de, can … pick, coming back
  5.3: cut … out, d un, de … mere, esta … gracias, for one, hasta cuando, hear … my, is what, is … and
  5.3: j … que, je pas, je repond, just … the, las … de, lista gracias, mauvais gars, me … work
  5.3: mes preferences, message … vous, moter, no such, not him, not recognize, number … delete, obtai-
  5.3: obtain, pas deranger, pings, pour toujours, pouver, prefiero … me, rappels … svp, recognize, reply-
  5.3: replying, sa, saber mas, salir |, setti-, son ex, suis juste, supri-, tengo la, that … not
  5.3: to anything, vos … de, why … i, with … to, y est, you lost, you ni, | check, | desinscrire, | exit
  5.3: | serieux, | show, | stopper, | |, ~_sa_, ~coiv, ~mame, ~oiv, ~oive, ~pena, ~plyi, ~tron, ~urd_, ~vinc
  5.2: a cette, a … oui, ahi … que, am … your, at checkout, at your, bici era, bikes home, box blank
  5.2: capable |, combien … fois, comment … se, de fois, do … use, ese nombre, franchement |, get … from
  5.2: haha … moi, him he, i said, i … remember, is got, is … up, it go, it stop, jajaja you, jamais … oui
  5.2: je … appelle, la baja, la feuille, le gars, leaving a, lookin for, m … rien, mal … numero, me sigan
  5.2: me … it, message svp, mon NUMBER, not … message, numero lol, old man, on … card, promo … moi
  5.2: promos svp, rappels pour, rien recevoir, senora NAME, so done, sold … my, son … numero, sorry but
  5.2: spam i, tengo bici, the lake, the … box, the … time, think … want, to … get, tone, toujours |, un beau
  5.2: un … la, une … chose, which … i, whoa, wipe my, you fue, you that, you … lol, your … me, | whoa
  5.2: | … encore, | … get, ~_aco, ~bert, ~eado, ~eas_, ~ef_, ~rdin, ~sua
  5.1: NAME … l, NUMBER … pour, a otro, a … much, am NAME, am … it, and … phone, annuler |, basta you, been a
  5.1: bici … el, commis, d … ce, day lol, de … pis, did … agree, du … svp, elvis, eu … numero, got … phone
  5.1: has left, have … go, hello i, i … lol, it … mine, j … la, know … NAME, la bonne, le number, le pour
  5.1: le … gars, llego a, llego … mi, me … have, mon … la, ne suis, no mande, no … otra, not NAME
  5.1: not … again, nt, ok stop, olvidalo, on n, on … team, only the, oui de, por … a, pourquoi tu, same name
  5.1: show me, sold the, sold … bike, solo llamadas, still texting, stop |, subscribed, text again
  5.1: text club, texting a, texts in, that … do, the sms, thing it, tu peux, vince, votre commis
  5.1: vous bloque, vous … pas, was great, ways, would … it, y en, you call, yours |, | olvidalo, | … apunte
  5.1: | … bought, | … gives, | … pongo, | … siento, | … to, ~assi, ~dara, ~dito, ~dve, ~kin_, ~ntam, ~tt_
  5.1: ~ulle, ~voil, ~yan
  5.0: NUMBER texts, a jamais, a … is, acosa-, and after, and delete, autre message, bien … vos, blocking you
  5.0: bon … on, but stop, cantine, close my, de … hace, de … nom, el … quedo, en clase, era de, etait pour
  5.0: etait … la, fake number, from … again, gives you, gives … the, i … was, ici la, in this, it down
  5.0: it … too, je … stop, know what, la … les, le … pis, like off, me and, me apunte, me … sales
  5.0: message please, my signature, no … here, not … right, number … to, nunca he, off for, only … please
  5.0: pas celui, pas … NAME, pour me, projector, recep-, recevoir ca, recois encore, sales, si you, sigh
  5.0: sigh |, smh, smh |, so stop, stop … not, suffit |, text a, text … lot, the bikes, the projector
  5.0: the waiver, to me, up your, what gives, what your, wheelchair, would … off, you pues, | sus, | … sus
  5.0: ~_sr, ~andr, ~area, ~cina, ~eg_, ~estr, ~ichi, ~insi, ~lto, ~oter
  4.9: a … shop, accident i, added me, adding me, alertes de, already told, am … him, and confirm, au NUMBER
  4.9: aucun velo, bon encore, c … termine, came … on, cesse |, choisir, de sur, deal with, desabonnez |
  4.9: did … sign, dingi-, dinging, dit … c, du velo, eh |, est termine, est … d, forward |, give up, he died
  4.9: heard of, hers |, i guess, in one, incoming, informations, is no, it … ready, j … achete, jarto
  4.9: la ligne, mi vida, mi … lo, mon dossier, muchacha, never been, never heard, ni NUMBER, ni la
  4.9: no marketing, no sigan, no … saber, nulle, number … for, on … sunday, pouvez les, preferences
  4.9: probleme |, que conteste, rappel |, receipt says, resilie, since when, sorry who, svp lol, te … a
  4.9: tell the, textez plus, them … me, ticket NUMBER, till NUMBER, to just, to … every, tout ce, velo … c
  4.9: velo … reparation, vi |, whole class, work … day, y all, | come, | coudonc, | … demande, | … husband
  4.9: | … paso, | … pos, ~calm, ~gie, ~net_, ~pse, ~rett, ~unad
  4.8: NAME … ici, NUMBER bike, NUMBER … vous, a … mis, a … no, a … persona, achete une, ai demenage
  4.8: ai … laisse, am … done, am … the, apena-, apenas, appelle NAME, are … my, as … delete, at … funeral
  4.8: be coming, boyfriends, bus … no, busqu-, can go, cater-, ce nom, cessez |, check … number, cita de
  4.8: de bicyclette, de esta, de message, de rappels, dejemoslo, desub-, driving me, en … c, encore vous
  4.8: erreur je, es … nombre, espam, fort, get … more, google review, guys again, he left, i pick, i … these
  4.8: is … in, j veux, j … demenage, j … mieux, juste m, la persona, lata |, lawyer |, le robot
  4.8: le … permiso, like you, link and, lol i, luego me, m oublier, matte-, meeting |, mettez fin, moi ce
  4.8: moi … suis, more text, mundo, my boyfriends, my no, next … and, no NAME, no envien, no para, no … with
  4.8: not … at, number down, number … he, on vous, on … texts, oublier |, pare, paren you, passee
  4.8: please close, plus besoin, pues, quoi … affaire, repondu oui, says … stop, says … you, sea el
  4.8: sea … ultimo, ser, si tu, signe … ca, so |, so … the, soy … mama, spam |, stop please, svp merci, tal
  4.8: tanne |, thank … for, the time, this … was, trompe |, un de, up … not, veut … de, votre … a, what … i
  4.8: what … with, who … a, with … messages, yes to, yo … el, you can, you recibi, you … lost, you … paren
  4.8: zip it, | cancela, | let, | nouveau, | … bici, | … changed, | … repair, ~busq, ~fond, ~lay_, ~lege
  4.8: ~odas, ~rea_, ~rtan, ~san_, ~uh_
  4.7: NAME got, NAME moi, NUMBER … after, after that, and … the, and … would, area, arreter ca, avez pris
  4.7: be … back, bit much, bonjour vous, bother me, busca, buying anything, c … le, came to, de antes
  4.7: de texter, delay, delete it, en … je, end the, end this, escribe, estas, fait du, famille, feuil-
  4.7: follow ups, for … repair, got … of, halte, have reached, i … filled, i … of, i … will, in … trash
  4.7: it but, je debarque, l … s, la marde, la … moi, last … i, lata, leave off, look … up, lookin, marde
  4.7: me>angry, mejor por, mensajes … llegan, message thank, mon tour, ne travaille, not opt, nothing |
  4.7: now … stop, number c, opted in, par jour, pas moi, pas pour, passe mon, passe … tour, passi-, passing
  4.7: pero … es, please … have, por … los, que … mensaje, quiero … esto, rappels aussi, recoive, shut … off
  4.7: solo … por, sors moi, su … el, suis jamais, suis … NAME, suis … le, tanto mensaje, texts have, texts i
  4.7: texts thanks, the trash, to fix, to … from, tronp-, tronpe, tune … i, turn this, vendi la, voy a
  4.7: was … for, weeks … i, wo, yo … cuando, you find, you … asking, you … reached, you … uno, your text
  4.7: yours, | compre, | en, | fin, | forget, | our, | tout, | wo, | … an, | … envien, ~_ses, ~_set, ~_wo_
  4.7: ~aded, ~inco, ~lite, ~rten
  4.6: NAME and, NUMBER tubes, a molestar, a spoke, about … order, about … repair, ai aucun, all day, anos y
  4.6: apres ca, as a, bike fixed, blocking, bot, cancle |, card … my, chirurgie, commande … velo
  4.6: contact info, de … oublier, de … son, details i, did … opt, el … era, envoyez ca, es … o, for … guys
  4.6: for … tune, has … the, his mom, i ask, i press, if … need, inten-, is all, is … but, je reponds
  4.6: je … ma, just … me, le ruego, le … etait, leave this, left … phone, little |, live, llanta no, loca |
  4.6: looki-, looking for, lycra, mas por, me salgo, me … dinner, mecrive, messages pour, my cell, my … out
  4.6: my … says, my … stop, new … but, no molestar, no … si, not use, now please, only to, ou je, oublier
  4.6: pas … courant, que quiero, quelqu … d, quels, repair … is, rester, review |, right to, se si
  4.6: si … voulais, so how, so quit, stop now, stopper, sus avisos, talking about, tan, textos … svp
  4.6: texts too, there are, this sim, this … scam, ticked, tiene otro, to … again, todas, todavia me, un d
  4.6: unreg-, velo pas, velo … pret, vendi … bici, votre magasin, y … me, you people, you vendi, you … da
  4.6: you … right, | arret, | marco, | stoop, | … check, | … company, | … down, | … know, | … sigan
  4.6: | … vendi, | … wey, ~anin, ~eani, ~halt, ~init, ~nces, ~page, ~paro, ~sabl
  4.5: a bus, a ella, a mis, a textos, a … n, ago, ahi |, ai compris, already picked, and … more
  4.5: at … register, aussi svp, avisar, baja … no, bike last, bout, but no, by that, can … texts, cancl-
  4.5: cancle, chiru-, confirm that, could … about, creo que, cross-, crossed, de travail, de … faut
  4.5: de … manana, de … sus, demande ca, do … own, do … you, down lol, du NUMBER, e receipt, enlever svp
  4.5: envoyez … rien, equivocaron |, est … ma, et les, excuse, fait reparer, fois faut, for repair
  4.5: forfait |, funny i, gardez vos, get |, get … take, give … a, going forward, guardense, guardense sus
  4.5: habite a, hers, i … one, i … reply, i … today, in … repair, incorrect, j … compris, just delete
  4.5: la case, laissez tomber, le hago, le … merci, les … merci, lines, llamadas |, lourd |, march please
  4.5: me alone, me sorry, mieux pas, minte-, no text, non … l, not ok, not who, numero mon, out if, page
  4.5: please quit, please … mine, plus |, pour de, puedo |, que … stop, receipt … is, send me, shop … my
  4.5: since … is, son … NUMBER, sors … de, stoop, sur une, text … my, texts ok, the register, the … now
  4.5: this to, this … phone, to it, to texts, travaille, un ano, una camara, utile, vous parlez, were all
  4.5: when he, you before, you van, you … fake, you … told, | calm, | cancle, | funny, | guardense, | had
  4.5: | mettez, | pretend, | quitter, | … commence, | … contesta, | … numbers, | … reste, | … serait, ~ae_
  4.5: ~ark_, ~atai, ~barq, ~cann, ~dver, ~eros, ~ieme, ~mmat, ~moin, ~ocki, ~ping
  4.4: NAME … her, NUMBER … am, a life, anda … bici, anko, as pas, avez … mauvais, back so, be … last
  4.4: been … your, brun, ca sonne, cambio de, chose, contest, dans l, de boutique, depuis le, did … miss
  4.4: doubt, driving and, drop the, ecris stop, el de, entre, es una, esa muchacha, ese … me, est rendu
  4.4: est un, est … arretez, esta linea, etait a, everything |, feuille, get … life, got off, hinch-
  4.4: his old, how can, i doubt, in touch, in … day, in … wheelchair, is … she, j … stop, je dors
  4.4: je … sortir, just remove, juste … la, la manana, la … personne, le mauvais, le … si, lo … a, los de
  4.4: many times, march, me suscribi, mecri-, mi mujer, mi … se, moi jamais, moi je, moi … NAME, mom said
  4.4: mon … pas, muted you, my business, my … thing, never again, nmbr, no bill, nothing personal, nueve
  4.4: o p, of … phone, old owner, on est, on … but, on … form, out loud, parar, pas recevoir, plants
  4.4: please never, pos, pris mon, que j, quien … es, quito, regarding, reportar |, ruego, s t, s … o
  4.4: said no, said ok, se desabonner, sheet, so the, son telephone, sur mes, suscribi, t o, t … p
  4.4: taken off, tanto texto, textos je, thank … remove, that … number, the code, the hat, the … man
  4.4: the … texts, this numbers, this … a, to see, to … getting, to … on, trash, un … j, up i, urgences
  4.4: vos … vous, were a, what this, work … please, you les, you … was, your customer, your talking
  4.4: | delete, | doing, | for, | jajaja, | moi, | tache, | … brother, | … etes, | … faire, | … llegan
  4.4: ~ebar, ~iem, ~ivi, ~reca, ~rmen, ~rueg, ~sak, ~toir, ~zac
  4.3: a enlever, a inscrite, a pas, a wheel, a yes, a … de, a … haha, al dueno, all i, ambulance, and no
  4.3: answer is, autorise |, avez … numero, be … if, be … off, belle, better … me, bit |, boss … a
  4.3: bueno que, c … juste, c … stop, ca continue, ca |, ca … donne, cambio … numero, card with, ce pas
  4.3: checked … box, chier |, como es, compre una, could text, de … le, deja repondu, did … ask, did … win
  4.3: disque, do … waste, du groupe, du … ici, e, encore … texto, end, end |, est parti, est … spam
  4.3: estoy … clase, et le, et … velo, etait juste, ever |, finir par, fois et, for … who, gave … a
  4.3: get … call, goes … the, hace … ano, here … that, his … with, i … gave, interested |, jaja … no
  4.3: je … appeler, je … son, la hoja, las bicis, le recu, lien … se, life |, lift my, liste svp, lo di
  4.3: long will, lui il, m appelle, mensaje … la, message merci, mi |, mi … mejor, mineu-, moi et, molesten
  4.3: monde, more i, name … this, never put, never … up, next text, no a, no … the, not waste, not win
  4.3: not … anyone, not … with, on … texting, oubliez moi, out please, parel-, pas … moi, please disable
  4.3: please end, please undo, plus un, pour arreter, pour quelqu, pour se, prefer email, quand … velo
  4.3: que a, que tengo, quoi ca, real |, reparation mais, replying stop, rimou-, rimouski, said to, spoke
  4.3: star, stop getting, suis son, text moi, that my, that … will, the hell, the text, they go
  4.3: trying … reach, umm, un autre, un sub, un … aux, use email, velo c, vendi, vez … me, vous me
  4.3: vous … me, vous … sur, want … leave, waste your, wey |, who left, who you, without asking
  4.3: would … mind, y ese, yo … hice, you … back, you … call, you … lo, | annuler, | baby, | tal, | umm
  4.3: | whatever, | … asked, | … contesto, | … live, | … otra, | … respuesta, | … sub, | … verdad, ~_cro
  4.3: ~_e_, ~_inn, ~_jur, ~_rel, ~_sak, ~ains, ~ane, ~bby_, ~cet_, ~cosa, ~dme, ~eul, ~oins, ~oren, ~pted
  4.3: ~rau, ~taf, ~tme, ~tran
  4.2: NUMBER au, a car, a erreur, all of, ami, answer … no, aqui es, at work, avez fait, axe the, back off
  4.2: bell and, bici yo, bikes … stop, box by, by text, by … at, by … name, ca lol, calm, calm down, can end
  4.2: changed her, changed … number, check your, cita y, commence a, con … mensaje, con … nombre, d la
  4.2: datas, de ese, de … las, delete … pero, during work, en envoyez, en juin, en … les, encore une
  4.2: enough is, entendre parler, eso … de, est mort, esto, etait regle, eu mon, for everything, forever |
  4.2: fork is, from you, from … on, fue el, gars, have … bike, have … wrong, hearing from, hi please
  4.2: hit the, i live, if … stopped, in … name, inscrit, insis-, ip, j habite, j … eu, just reply, kill the
  4.2: l … dit, la semaine, le escriban, le escribe, like the, love … not, lui … a, mais je, married, me nuts
  4.2: me … are, me … deja, mi cuenta, molestar, more … reminders, my … down, nadie les, nadie … en
  4.2: necessary |, next … goes, no hice, no m, no … conozco, not bill, not … if, notices |, notifications |
  4.2: number … never, numero etait, oh … is, on his, other day, oui a, paral-, pas sur, pasad-, personne |
  4.2: police |, pour etre, pourquoi … me, pressure, provide, pu besoin, que … con, recibir sus, repair i
  4.2: report you, rien laisse, sague-, saguenay, said … on, serai-, signale, signale |, sim, something i
  4.2: stop je, suis a, text goes, text people, text … time, texts after, texts thx, the fine, the last
  4.2: the next, the … at, the … do, the … no, the … print, these come, they … at, this … last, time … i
  4.2: tired … this, to reach, to … only, tour |, ugh |, un dimanche, une … a, unsubscribe lol, velo a
  4.2: veux plus, vous … si, want another, want off, waste, were … to, whatever sends, why you, why … send
  4.2: work phone, wrong>not, your money, your shop, | bro, | ou, | parar, | … appointment, | … been
  4.2: | … muchacha, | … pedido, | … sa, ~_lee, ~aral, ~ark, ~atar, ~cara, ~ciar, ~dien, ~eez, ~gars, ~iel_
  4.2: ~isi_, ~iud, ~iuda, ~kil, ~nsis, ~orma, ~pedi, ~rne_, ~shee, ~stra
  4.1: a normal, a … about, a … les, addin-, adding, ai deja, ai … approuve, ai … facture, al que, alto |
  4.1: and he, and … else, anda en, apres … plus, arnaq-, arnaque, asking me, avec tes, aveni-, avisos … no
  4.1: be … with, being texted, bikin-, biking, c … beau, ca plus, can … my, ce cell, comme si, de bike
  4.1: de ses, de … mama, de … telefono, delete … no, delete … old, depuis quand, deranger |, digo, do … keep
  4.1: dos rayitas, el … y, elevator, en cours, en … eu, end … please, enlevez … des, entered, et vous
  4.1: faire texter, faites comme, faites … si, faux |, fella |, fine print, finge-, for … lifetime
  4.1: for … receipt, forget it, form … i, from here, get removed, good … the, gossa-, ha, hace dos
  4.1: he … nada, hearing … you, home … the, i left, i … buy, i … no, il n, inner, is … i, it if, je … sa
  4.1: la … passee, la … semana, laisse la, las … am, last year, leavi-, leaving, les |, link to
  4.1: link … unsubscribe, llevo el, m … ca, m … jure, madam-, madame, mais … de, mal |, mal … telefono
  4.1: mangez, mauvaise place, me llamo, me … loca, menvo-, mercy, mi … tiene, mis mon, msj, my line, nda
  4.1: no send, no … los, no … message, not text, not … here, not … me, not … name, notices, number … up
  4.1: numero ca, of … do, on … account, one lifetime, oublie moi, oui … ca, pas un, pas … textos, plant
  4.1: please fix, plus ce, plus svp, preguntarme, quit sending, rappels de, rayit-, rayitas, read these
  4.1: ready it, recepcion, refused, remember |, reminders please, retire |, revise, rien du, rien … chez
  4.1: sabba-, sabbath, said … to, see … it, semaine passee, si yo, si … velo, sin preguntarme, slipped
  4.1: stoppez, sue, suis pas, sur … ligne, tantos, texto pour, texts anymore, the … came, the … this
  4.1: this was, tiene bici, time on, try again, up call, usele-, useless, vendi-, veux sortir, vide
  4.1: vous lachez, vous signale, where is, with you, with … phone, with … the, wrong fella, wrong guy
  4.1: wrong … there, y … erreur, you just, you mean, your roll, | b, | cancelar, | excuse, | hi, | paid
  4.1: | … blonde, | … intensos, | … lost, | … mes, ~_er, ~_ha_, ~_rat, ~_vec, ~aser, ~cele, ~eavi, ~ence
  4.1: ~eule, ~fort, ~gana, ~mour, ~msj_, ~ndu_, ~nel_, ~ntos, ~oof, ~patr, ~quez, ~seig, ~sj_, ~ski_, ~ssee
  4.1: ~tf_, ~ueg, ~usca
  4.0: 2 no, a off, a … avenir, a … eu, achete, ai NUMBER, ai … pas, already … no, also i, am … NUMBER
  4.0: and please, anything … you, apunte, argh, au … quand, aucun … alors, avenir, avez … mon, belgi-
  4.0: belgique, bicycle … you, break, bye la, c … pour, c … toujours, cajer-, call list, carnal, chale
  4.0: change … boutique, chier, circled, computer to, cuando le, dame, delete … one, demac-, disab-, disable
  4.0: dit non, do … start, donde … que, during … hours, ecrire je, emergencies, en recevoir, en … y
  4.0: entiendan, es mia, es … telefono, est toujours, est … pas, etes … la, excuse me, fastidio |
  4.0: for emergencies, forever>send, funeraire, got his, he … the, her … she, here on, hombr-, hombre
  4.0: how … will, i receive, i … get, i … stop, ici, il y, in … on, in … when, is ready, is you, is … NAME
  4.0: j pense, j … aucun, juin, jure que, killin, l avenir, la mama, la suite, lachez … avec, lamen-
  4.0: lamento, les urgences, let … go, list>not, list>number, loca, loco |, los bloqueo, los voy
  4.0: m … inscrit, marche pas, me coute, me … here, melange … clients, meme, merci bonne, merci plus
  4.0: messages svp, mettez … a, mineure, mon … lol, more message, mother |, mute, my … the, necessary
  4.0: no soy, no … k, no … volver, nomas |, not been, not his, not need, not … coming, number … week
  4.0: numero le, of love, off … group, or any, over there, own … bicycle, pero el, plus ici
  4.0: pour … reparation, pour … urgences, pourquoi … m, proprio, recibir … promociones, reminders i
  4.0: remove |, reply to, reponds, respond, s adresse, s … fait, salgo … esta, se … que, seguido
  4.0: send … anything, serie-, sick of, so … come, so … quit, spring … is, stop or, stop … have, su lista
  4.0: suis dans, svp les, tan seguido, tell … computer, terminar, texas, text list, text … before, textear |
  4.0: than … mother, that i, that … be, the answer, the … thing, the … thx, think … got, this line
  4.0: to … when, trank-, trankil, tu … es, turn off, unsub, unsub from, unsub |, velo et, vendio, volviendo
  4.0: vous dites, vous le, waiting on, waive-, waiver, what i, who are, with no, wrong … i, y esto, | basta
  4.0: | casi, | stoppez, | too, | … cambio, | … comme, | … j, | … ruego, | … spamming, | … suelta, | … was
  4.0: ~_ei, ~_eto, ~acta, ~alt, ~apel, ~arta, ~cies, ~clue, ~coc, ~coup, ~desu, ~ecke, ~egue, ~elli, ~ewe
  4.0: ~exas, ~homb, ~isab, ~ish, ~ko_, ~lata, ~lfr, ~obi, ~prio, ~real, ~rras, ~sim_, ~tarm, ~texa, ~van_
  4.0: ~xas, ~xas_, ~ywa
  3.9: NAME on, NUMBER … mayo, a ca, a nice, a otra, a wheelchair, a … how, a … to, about … texts, ai … pour
  3.9: already … it, am … this, and … are, and … got, any bike, avenir |, back to, baja … favor, ca … coute
  3.9: cada, calls not, cambie … ciudad, can stop, cancelen los, che, checked, could … not, cuando … di
  3.9: dans maison, de ciudad, de mayo, de … boutique, de … moi, degag-, dejelo, dejenme en, des … sur
  3.9: donc … de, donne mon, double check, ecrivez plus, el … you, empty, en … pantalla, era … el, es … mio
  3.9: escog-, escribiendo, este cel, estos avisos, et je, et … est, etes chez, faire les, fait … a
  3.9: famille |, fatigants |, for … and, forget me, form and, franc-, frequ-, from this, funeral |
  3.9: hacen falta, i say, i split, i subscribed, in peace, in … store, incor-, is … n, japan, jusquen
  3.9: kids … a, la ca, la … NAME, la … no, la … sur, last |, le … para, les … jours, ligne d, list |, lourd
  3.9: me about, me desabonne, me money, me … inscrit, me … rien, me … texter, merci … me, messages j
  3.9: mi papa, mme, mon number, mon … aux, monde sans, monde … leur, msj |, muy … pero, my file, my number
  3.9: my … up, name but, need … keep, never ordered, never … yes, new … and, no … bike, no … in, no … soy
  3.9: non moi, not … list, not … please, nothing else, nothing … by, number if, on … site, online … it, ou j
  3.9: pais, par pitie, parlez, phone |, phone … the, plenty |, plus … mon, poste, preguntarme |
  3.9: prochaine … et, pu a, que … numero, que … velo, quelle … a, quieren, recados |, repondu, resil-
  3.9: retirer |, rm, sacame de, sans leur, sans … demander, saute-, say … me, sell, sick … this, slow down
  3.9: so … more, so … stop, solo para, sorry … be, sortir, stop for, su … no, sur … vous, suscripciones
  3.9: switched to, text … after, text … thank, texto … no, textos merci, texts can, the babysitter, the same
  3.9: the … ups, there … for, these go, think your, think … are, this phone, tips, tv |, un magasin
  3.9: un … numero, une arnaque, va … pagar, vais … maintenant, velo rouge, vos pneus, vous … chez
  3.9: vous … ecrivez, was just, worse … my, year so, you … is, you … just, | added, | already, | another
  3.9: | came, | cancele, | chale, | dije, | supprime, | svp, | … bueno, | … data, | … escribo
  3.9: | … everything, | … ex, | … fils, | … passe, | … sold, | … tard, ~_coc, ~_dn, ~_eas, ~_end, ~_ile
  3.9: ~_lin, ~_mme, ~_msj, ~abor, ~auss, ~bot, ~burr, ~clai, ~couv, ~duen, ~ecep, ~erez, ~ilie, ~mit_, ~msj
  3.9: ~ntl, ~onos, ~paus, ~pien, ~raye, ~scam, ~spen, ~sub_, ~tine, ~urez, ~uven
  3.8: NAME c, a bottom, a quiet, a … bracket, a … mejor, abonnement, again … i, ai accepte, ai rien, and you
  3.8: any longer, any … of, anymore please, apuntaron, are … please, arrete ca, arretez |, assez
  3.8: autre chose, avais … non, avait … que, ay no, bonne chance, but … do, by … again, c … bon, c … pas
  3.8: ca merci, cambio el, cancel … membership, card says, chill, clerk, completement, courriel |
  3.8: cuando acepte, dad passed, de d, de repondre, denta-, di … para, do it, do … really, drop me, each
  3.8: el ultimo, email … fine, enrolled, entendre … de, est stop, este … es, estoy … sin, fille-, filled
  3.8: for … remove, from … this, gave it, gens, gives, have one, he must, his … he, hope … find, in an
  3.8: in your, inscrite, intended, is … texts, is … who, it the, it … over, j … accepte, jamais |, je te
  3.8: je … avais, just stop, la c, la pub, lcap, le … ou, le … que, leo, les alertes, les courriels
  3.8: les … par, llama, llamo, mais plus, mandar un, manejo, me cambie, me dire, me for, me quita
  3.8: me souviens, me … now, melange, mi … si, mon … et, my chain, need texts, need … you, no … cita, not of
  3.8: not the, not … an, nothing about, now … it, numero lo, numero … NAME, of your, of … list, of … text
  3.8: of … these, on for, on … file, once … month, or ever, otro mensaje, pantalla, per, please no
  3.8: por … porfa, pour … hiver, pour … textos, pretend, pueda, quand la, quand meme, que … llamen
  3.8: que … llegan, quien me, recados, reminder … NUMBER, repondu … deux, rien … reparer, sa mere, sacra-
  3.8: save your, says you, se quien, see these, segui-, settings … off, si sin, sms svp, sorte, souvent |
  3.8: souviens pas, stop thanks, suis inscrit, svp arretez, telling me, text service, these to, these>want
  3.8: thinks, this list, thx |, times |, times … i, told your, tu … sur, une … en, vais vous
  3.8: veux … entendre, water bottle, whatever … is, would … no, wrong person, y lo, years, you might
  3.8: you … gracias, your lookin, | bill, | end, | fais, | heard, | pare, | shut, | tabarnak, | … bajo
  3.8: | … derailleur, | … happens, | … sort, ~_eac, ~_leo, ~_mr, ~_mut, ~agam, ~ata, ~cede, ~dme_, ~efus
  3.8: ~elat, ~habe, ~heet, ~maci, ~nate, ~ores, ~rity, ~sca_, ~undo, ~vei, ~xis, ~zes, ~zes_
  3.7: NAME connais, NUMBER message, NUMBER … la, a different, a fake, a voir, a … mujer, a … office
  3.7: acepte |, ads, after … please, ago |, agreed … this, ai beau, ai donne, ai … ce, also can, am … NAME
  3.7: am … landlord, am … out, and the, and … stop, and … with, annulez … abonnement, ante, asi que
  3.7: asked before, at … website, avec … rabais, avoir ce, bbb, bici desde, brought … in, busque, but … is
  3.7: ca commence, ca presse, can the, cancelen … mensajes, captu-, ce service, ce … le, ciclista, come at
  3.7: comment … vous, con ustedes, contact please, cuando se, cuenta de, cupon-, cut … the, de … mais
  3.7: decen-, dije que, dings, do my, do … disturb, do … text, ecrivez a, ecrivez pas, ecrivez |, el cel
  3.7: el … le, enough … these, enrol-, equivocado |, esta … no, este chip, feel free, feel … to, fille la
  3.7: findi-, finding, for … one, gardienne, gave my, girlfriend, good … finding, habia … que, have … his
  3.7: here we, i declined, i … did, i … none, incon-, is … consent, is … her, it and, it back, it now
  3.7: j … beau, jamais … a, je roule, just call, la … nunca, le … sinon, les texto, ligne, liste … gens
  3.7: live in, los … a, luck finding, m ecrivez, m est, mais arretez, marco mal, me derange, me pregunto
  3.7: me … as, me … do, me … mandando, me … pues, me … to, me … tres, messages … do, mind, miss the
  3.7: moi … rien, moment, mon accord, mon … d, my … husband, named, next … please, no so, no thx, nombre |
  3.7: not contact, not disturb, not have, not start, numero la, nunca … ido, nuts |, och, of these
  3.7: on arrete, on … receipt, opt me, otez le, ou … NUMBER, oui pour, out do, pacie-, parler … vous
  3.7: pas … bike, pass on, permanently, phone a, pierd-, pitie, place lol, please just, please not
  3.7: plus rien, plus … des, por … el, pre, provi-, pueden … de, qu … me, que lata, que … borren
  3.7: que … mandan, rather … a, ready … is, rehab, rien … voir, saber … de, sauter, securite, semana pasada
  3.7: send no, serait, settings, show up, so please, somebody … i, stop did, stop is, sub |, svp … ai
  3.7: telefono … es, telephone de, tell whoever, textos … j, the kid, the tv, the … unsub, there … two
  3.7: think have, this … getting, tho |, time stop, time to, today … you, toi |, tomber |, total-, totaled
  3.7: trottinette, une crevaison, up … anything, used to, velo … moi, veule-, veulent, veux … que, viend-
  3.7: voile-, voilee, vos … pour, vous … deja, vous … dit, vous … donne, want your, want … updates, with the
  3.7: y de, y siguen, yo … la, you keep, you stopped, you tu, your … so, | desabonner, | feel, | nadie
  3.7: | och, | oublie, | … eso, | … esta, | … femme, | … look, | … robot, | … sea, | … shut, | … with, ~_aca
  3.7: ~_ads, ~_afr, ~_ami, ~_bas, ~_hip, ~_ici, ~_lou, ~_rol, ~afr, ~aptu, ~asad, ~asti, ~aus, ~away, ~bot_
  3.7: ~dmin, ~edir, ~endo, ~erai, ~git_, ~ibu, ~inea, ~inga, ~itor, ~med_, ~nfun, ~pan_, ~piti, ~pli, ~ppos
  3.7: ~ptu, ~ptur, ~ribu, ~sary, ~tad, ~tant, ~tear, ~tn_, ~trib, ~ub_, ~vent, ~watc
  3.6: NAME a, NAME … j, NUMBER see, a dejar, a l, a lo, a present, a textear, a … desabonner, a … semana
  3.6: a … since, about … block, ai … ans, ai … que, am dead, am … a, an dernier, and take, annule |
  3.6: arret … fois, arrete … textos, asking again, automatique, autorizo |, avez reveille, axe, bro |
  3.6: brother he, but my, c mon, c … la, caiss-, cappe-, capped, casil-, casilla, cell pour, charges
  3.6: check … digits, cinquieme, clicked yes, client, contact |, corte-, crying out, crying … loud, cut it
  3.6: cut me, dan, de le, de no, de … avisos, desole mauvaise, desolee |, died please, dieron un, dije … la
  3.6: dos … y, el mes, en adelante, en … plus, envien, est … elle, est … qu, este telefono, esto |, et me
  3.6: etoile, faites le, fewer, for crying, fort |, fuera … la, go to, good luck, got … kids, grateful if
  3.6: grateful … you, hace un, his phone, how … more, how … the, i hope, i unsubscribe, i … opted
  3.6: i … report, if that, in … he, in … min, in … shop, is called, is … just, is … longer, is … night
  3.6: is … remove, j … deja, jaja you, je … arret, jure, just … people, l … dernier, la famille, la … las
  3.6: la … tengo, le cinquieme, le … mal, le … plus, left in, lista … le, loco, los mensajitos, lose the
  3.6: lost |, mail, mandado, mandaste, mange-, mari, mas |, me … good, me … never, messages lol
  3.6: messages … ai, mis la, moi j, monja, mudo, my mobile, my … used, nadie con, nadie … ese, named NAME
  3.6: ninguna, no paran, no … ningun, no … un, no … updates, no … yo, not … a, not … do, not … more
  3.6: nothing more, number>remove, oigan, on … lol, one with, or i, ou … ai, own … now, pager, para … recibo
  3.6: pero no, pero … no, phone calls, phone … old, pis … a, please delete, please … am, podia-, pongo
  3.6: pour vos, pouvez … de, prett-, pretty, print, prochain texto, promos a, que … etait, que … y, quit it
  3.6: quiteme de, rappel … la, receiving, reparle, reste plus, says stop, se llama, send>wrong, she … on
  3.6: si … continue, sin … por, soit le, soit … dernier, solo … la, stop … now, struc-, struck
  3.6: supprimez mon, talk … about, tenga-, tengan, tengo que, textos on, tf, the paper, the … have
  3.6: the … was, these |, think we, this be, this shop, to … me, to … taken, trade-, traded, tu normal
  3.6: turn … off, una llanta, up do, up the, up … that, vendu … velo, vida |, vivre, vos sms, voulu
  3.6: vous textez, vous … du, want my, was … to, watch-, watched, were done, what the, when she, will keep
  3.6: will report, with all, with … guys, worse than, y … lo, yo solo, you if, your … put, | asked, | axe
  3.6: | depuis, | email, | esto, | lache, | podrian, | retrait, | sir, | somos, | traded, | … cambie
  3.6: | … linea, | … manejando, | … pu, | … put, ~_dam, ~_emp, ~_ip, ~_jac, ~_mun, ~_pau, ~_ze, ~abar, ~adm
  3.6: ~adme, ~aff_, ~ajer, ~aled, ~baro, ~dau, ~deve, ~eivi, ~enro, ~fed_, ~fewe, ~gal_, ~git, ~hani, ~hus
  3.6: ~ined, ~iol, ~jac, ~loco, ~lur, ~mini, ~nel, ~nrol, ~nso, ~ntad, ~ohi, ~oid, ~oiga, ~ongo, ~oop_, ~pau
  3.6: ~pter, ~rges, ~ska, ~ssie, ~tuv, ~ugge
  3.5: (angry), NAME, NAME … est, NUMBER … 2, a quelqu, a ser, abonne, ami |, and now, and … quit
  3.5: annuler les, apaga-, appartient a, aqui … no, as … mauvais, assured, au retour, aux messages
  3.5: avertissement, avez … fini, avis, avisos de, avoir dit, away from, away please, bici … favor
  3.5: bikes … on, bloqueo, bought the, box was, but please, ca les, came in, can … now, can … pause
  3.5: can … say, cancelar |, cancele mi, ce … je, ce … ne, cinqu-, coche, como que, con … de, de numero
  3.5: de opinion, de … lista, de … llamar, de … message, debarque |, dental, dernier avertissement
  3.5: disconnect, dit … a, dit … vous, do … contact, does … text, donde … mi, donne a, drop … number, el no
  3.5: ese NAME, eso … es, este … se, esto no, esto … me, faire … textos, fermer, flamm-, for our, for … out
  3.5: force-, friend |, from all, from … text, get … my, got … bike, groupe |, have … bikes, hell, how … you
  3.5: i already, i did, i pause, i … NAME, i … put, i … something, i … this, in … night, incom-, is her
  3.5: is his, is pete, it … text, j … rien, j … tu, jehov-, just no, just … not, know anyone, l ancien
  3.5: la caisse, labor day, last month, le rdv, leaving the, les message, les … a, les … haha, liste … moi
  3.5: liste … texto, lo mejor, los … con, loud, m … reveille, ma … que, manches otra, manches … vez
  3.5: many … lol, maple, me as, me va, mine i, moi s, moi tranquille, moi … client, moi … il, moins, mroe
  3.5: my form, my repair, my sign, my … a, n ecrivez, n … envoyez, name out, never … a, next … i, no llamar
  3.5: no … este, not one, not … lol, not … phone, not … this, now so, nunca les, nunca … di, nuthi-, nuthin
  3.5: off this, okaye-, okayed, on call, on … work, one … is, par contre, parce que, paren |, parti, pas ici
  3.5: pas que, paying for, phone goes, please turn, plus chez, plus … numero, pour … ca, pour … dire
  3.5: press to, que intensos, que … etes, que … quiten, recois … un, reponds arret, ride … you, right … for
  3.5: se … no, send these, show, son … pas, sorry … did, spame-, state, stop NUMBER, stop gracias, sue |
  3.5: sure the, svp … message, take … of, telefono … lo, tere, text updates, texter |, thanks … no, the NAME
  3.5: the … sale, this … or, thought it, to put, to stay, told you, tremblay, tu t, una … y, used … be
  3.5: va … ser, vais plus, velo … course, veux que, voir avec, vouli-, vouliez, vous allez, vous vouliez
  3.5: want texts, want … cancel, wants them, we keep, when … signed, while … and, win the, would … you
  3.5: y por, y … de, yo … mande, yo … tengo, you dejen, you … over, | alright, | by, | dans, | fed, | otro
  3.5: | pass, | prenez, | set, | spam, | under, | … appelez, | … come, | … order, | … pero, | … ticked
  3.5: | … voy, ~_ds, ~_plo, ~abra, ~acid, ~asil, ~bast, ~blas, ~blay, ~cada, ~clis, ~coch, ~deri, ~earm
  3.5: ~elv, ~ener, ~entl, ~etty, ~ewer, ~gati, ~iber, ~lenc, ~line, ~mass, ~mill, ~nted, ~oler, ~pr_, ~rcy
  3.5: ~tenl, ~uego, ~ushe, ~vorc
  3.4: NAME here, NAME y, NUMBER … yo, a rest, a sock, a … NAME, a … basura, a … ecrire, a … magasin
  3.4: a … nada, a … pis, aca, admin-, ai … numero, al … me, all got, am … stop, and these, and … hit
  3.4: are … welcome, arretez svp, ask me, ask … hours, aucun texto, away, be taken, bike moi, bloqueado
  3.4: bloquear, bonne personne, bro, but … not, by … i, ca … la, caisse, cese, choisi, chole, combien de
  3.4: compu, conduis un, couture, de trabajo, de … con, de … ma, debarquer, desk at, desmarque, di, di mi
  3.4: did no, did … such, dire, dise, do … press, do … write, doit, done … you, down as, down … street
  3.4: dueno, dump, el … pero, elle … change, empty … the, en su, en … you, enough |, enough … from
  3.4: envie mas, ese no, every … day, exped-, fais du, fait voler, falta que, favor gracias, fin aux, fine i
  3.4: finish, for … NAME, for … e, forfait est, foto … la, god stop, hace falta, hace … anos, had this
  3.4: han de, hay ningun, hi i, hijos, hora |, hotel, how … times, i talk, i … his, i … yes, ici pas
  3.4: if this, if … text, il … y, importante, importante |, in for, j … signe, je … dise, kid … me
  3.4: l abonnement, la atencion, laisser, le dise, le … ne, like … is, los … you, m … pu, ma grand
  3.4: ma … mere, magic, magic word, mais … n, many more, many … do, mauvaise, me again, me estan, me go
  3.4: me molesten, meme pas, messages texte, mix up, moi pu, mon … haha, n en, nada … ver, name … of, ne m
  3.4: never gave, never opted, nice … but, no … he, no … molesten, no … svp, no … thing, nom |, non arretez
  3.4: non plus, non … les, normal que, not welcome, not … another, not … fan, not … texts, now … please
  3.4: numero … une, nurse, of everything, of stop, ok for, ok … ai, on … desabonne, only so, part … stop
  3.4: pas bon, paso cuando, people |, pis c, plait |, please … it, plus … vos, pour lui, pueden parar
  3.4: pues yo, quand j, que el, que ver, qui vous, rayer, receiving this, records |, recue-, regarde jamais
  3.4: reparacion no, reply here, reponds stop, returned the, revoq-, say … the, says … on, se desabonne
  3.4: se los, serait ce, serieux |, siento, sin … para, stay … the, stfu, stop already, stop comme, subar-
  3.4: subaru, such thing, system, tannee |, textos … aimerais, textos … mon, the magic, the trek, the … word
  3.4: this … annoying, this … at, tiens, time and, times do, todo lo, train |, trying to, tu te, tu … de
  3.4: tu … m, two of, unche-, undo, une … fois, unfollow lol, up … after, up … my, updates please, updating
  3.4: utilise, va faire, van tres, velo va, velo … haha, veut pas, voler, volvi-, wasting … time, when is
  3.4: who tf, who … NAME, who … yes, will you, word to, yo … en, you chole, you make, | cat, | ce, | desist
  3.4: | returned, | revise, | rip, | salir, | stfu, | suficiente, | terminate, | wrong, | … back, | … buen
  3.4: | … chole, | … dites, | … espere, | … estan, | … personal, | … plan, | … sorry, | … yo, ~_bit, ~_di_
  3.4: ~_don, ~_few, ~_inc, ~agas, ~ager, ~bby, ~blet, ~conc, ~cta, ~ctar, ~doit, ~dome, ~enso, ~erin, ~esto
  3.4: ~evoq, ~guna, ~hote, ~hter, ~ijos, ~itie, ~leer, ~melo, ~mino, ~niq, ~niqu, ~nom, ~nro, ~oads, ~oph
  3.4: ~orr, ~paid, ~pels, ~ran_, ~rce, ~ria_, ~rito, ~rto_, ~spu, ~terr, ~tros, ~tty_, ~ude_, ~urra
  3.3: a bloquear, a meter, a … lo, a … star, am done, am over, am … not, anoth-, another, any … to
  3.3: appartient, aqui nadie, ask your, avec moi, avez du, avoir … numero, baja |, basez, be, be grateful
  3.3: ben voyons, berna-, boise, bruh i, buy my, c … fini, ca finisse, caray, card in, celui de, cero
  3.3: cherchez, clair, come by, como … hago, compris |, con lo, conce-, contre, customers, d avis, d m
  3.3: de escribir, de mensajes, de mon, de … ici, decoc-, desactiven, desinscrivez … svp, desma-
  3.3: different number, divor-, do … even, do … unsubscribe, donc le, doren-, dorenavant, el NUMBER
  3.3: el papel, en … au, en … numero, end please, entendre, era … la, escriba |, est fini, est pu
  3.3: estoy … gracias, et c, et … textos, etre retire, fax line, finisse, for these, for … old, gave … for
  3.3: gonfler, good for, grace, grand mere, had … number, halt, he pedido, her … are, her … now, high school
  3.3: hospice, i not, i … am, i … call, i … done, i … we, if … would, in boise, in shop, inflar, is … spam
  3.3: it not, j … choisi, jamais … texto, je viendrai, jefe se, kid |, la robaron, la … hace, le monsieur
  3.3: le … number, les … avec, leur, limited, llamando, lord, los recados, lost … job, m … NAME, m … j
  3.3: ma vie, manden lo, me llegue, me … an, me … pour, me … quitar, mentira, moi patience, moi … rappels
  3.3: moi … veux, molestando |, mon chien, more of, more |, my lawyer, my right, n y, nana, need text
  3.3: never contact, never dropped, next … so, ni … mas, no el, no hablo, no … bicis, no … llegue, non … le
  3.3: not be, not send, not think, not |, number … his, number … it, numero pas, numero pis, of him
  3.3: of … stop, off sms, ojala, only gave, or anything, otra persona, oui … sa, out thx, para … no, paren
  3.3: phone … NUMBER, pis un, play by, plein le, plogu-, plogue, plus m, plus … texto, poubelle, poubelle |
  3.3: pour dire, pour … merci, que los, que … finisse, que … sepa, qui … est, quiero … los, quit the, ras
  3.3: recal-, recevoir … texto, records, refus-, remove me, reparation j, repor-, retirez |, roomm-, s il
  3.3: salir de, say about, setting, si … m, sient-, signature, signed … up, so are, so kill, so … for, sock
  3.3: solo … el, sophi-, sophie, squar-, square, suis … votre, sur … personne, sweetie, tablet, teaching
  3.3: telefono de, telle-, text i, text … again, text … work, texting … about, textos … on, thanks please
  3.3: the do, the … but, the … your, these for, this … want, tienda me, tienen que, tienen … con, time … me
  3.3: to change, to message, to … bike, to … message, to … stop, ts, un peu, veces, vendu, verba-
  3.3: verdad … no, veux … les, viendrai, vous … fermer, voye, want something, want … get, want … hear
  3.3: wasti-, wasting, wasting your, week so, went … to, what happens, what … is, what … it, whatever box
  3.3: where i, why … am, will … you, with … texts, would … grateful, wrong on, wrong … from, y tambien
  3.3: y ustedes, yo ni, yo no, yo sepa, you send, your list, | blocking, | cita, | dump, | estoy, | halt
  3.3: | last, | nix, | uncheck, | … crois, | … es, | … forfait, | … gave, | … hablo, | … here, | … lata
  3.3: | … tf, ~_ape, ~_baj, ~_be_, ~_ic, ~_joi, ~_kno, ~_ni, ~_nul, ~_oja, ~aca, ~aca_, ~aven, ~ayed, ~baj
  3.3: ~ben_, ~bian, ~busc, ~ctez, ~dfu, ~dful, ~divo, ~ecoc, ~eign, ~enav, ~epor, ~epti, ~erb, ~erts, ~exi
  3.3: ~fals, ~gni, ~iado, ~iffr, ~ints, ~ivor, ~lake, ~lamo, ~mute, ~nava, ~nil, ~ojal, ~ondr, ~oomm, ~rase
  3.3: ~rcha, ~rcia, ~rel, ~ruc, ~staf, ~tile, ~ubs_, ~una, ~upon, ~vece
  3.2: NUMBER texto, NUMBER … svp, NUMBER … unsubscribe, a changer, a quien, a repair, a … moment, a … ni
  3.2: accepte |, achete mon, achete … numero, afrai-, afraid, ahorita no, ai … donne, ai … voyage
  3.2: aimerais mieux, am … take, ampar-, amparo, and this, and … ask, and … bike, any NAME, anything to
  3.2: are looking, are texting, arret merci, arrete les, arrete … me, atenc-, atencion, au debut, avez eu
  3.2: avisen mas, be buying, be no, bici de, bicycle, bike … stolen, boise |, bonne journee, buy … number
  3.2: c … pu, ca … beaucoup, ce texto, cherc-, close out, close … my, connais ni, contr-, d … donne, de ahi
  3.2: de … juste, decoche, demenage, derange, desactivar, desap-, did … bring, did … give, dios, dit … au
  3.2: do … add, do … for, does … work, donne … droit, du … la, effacez moi, eight-, eighty, ella … de
  3.2: elle a, en envoyer, ends in, es … jaja, est ecrit, est … lui, est … moi, et, etre sur, every other
  3.2: exercise my, exercise … right, fait beaucoup, fait pour, fait … velo, falso, firme nada, for mr
  3.2: for … please, forward, franchement, gdpr, given, grandma, ha de, ha … ser, hasta luego, he … got
  3.2: him i, him |, him … is, i agreed, i checked, idiots |, il … plait, in to, in … pocket, interessee |
  3.2: is … it, it … i, j appelle, knowi-, l envoi, l … proprietaire, la lcap, la personne, la semana
  3.2: le … des, les di, let it, let this, line, linea, live here, llena-, los dos, los … jaja, m avait
  3.2: mais non, mark, marque que, marque … no, me of, me over, me … from, merci … journee, mettez un
  3.2: mi … les, mistake i, moi … NUMBER, molestando, mon voyage, monsieur |, montrez moi, montrez … ou
  3.2: my … birthday, name is, ne … en, never give, never … in, new … for, ni uno, nix, no contactar
  3.2: no molesten, no son, no textear, no voy, no y, no … aqui, no … favor, no … horas, no … or, no … sms
  3.2: no … who, not add, not write, not … new, now … is, numero mal, of it, of opt, of texts, on some
  3.2: out … is, pack, para … me, pas trop, pas … bicyclette, perma-, pesad-, peu, peux etre, phone … and
  3.2: plait, plastique, please … more, please … texts, plus … par, por mi, por … gracias, pris … numero
  3.2: proof … opt, pu |, pub, put a, que acepte, que … voulais, qui … dit, quit, rappo-, rapport
  3.2: rather … did, receive sms, recibir esto, redir-, relen-, relentless, remplacant, repairs … so, rest
  3.2: retirez moi, rien par, robin-, ruined, s, saquen el, save a, save … texts, se quedo, se … es, secur-
  3.2: seems, send proof, serio |, shine |, si … recois, signed me, skate-, slipp-, so you, so … off
  3.2: son horas, sortir de, soy NAME, spoiled, stop le, stop marche, stop merci, stop sent, stop svp
  3.2: strike … name, style, su tienda, suis … abonne, sur vos, take us, take … out, tekst-, terminate
  3.2: tes rabais, text … without, texter la, texting her, textos avec, textos … NUMBER, texts please
  3.2: that is, the automated, the cell, the promos, the tandem, the … ones, the … street, there it
  3.2: these>forever, these>wrong, third time, this spam, tho, thought … was, tiene … numero, time … text
  3.2: to … just, told … stop, tout … que, tranquille |, turn, undo it, up … it, vais appeler
  3.2: veux … desabonner, vous … en, vous … eu, weekl-, weekly, y … que, yes on, yeve, you asked, you got
  3.2: you it, you telling, you … do, you … looking, you … mande, your computer, your do, your … about
  3.2: your … not, | desde, | out, | segunda, | skip, | … dice, | … ecris, | … esposa, | … esto, | … ocupo
  3.2: | … proof, | … texte, | … textez, ~_ago, ~_aho, ~_dig, ~_et_, ~_exi, ~_gdp, ~_s_, ~_suy, ~achi, ~ads_
  3.2: ~afra, ~aho, ~ahor, ~anen, ~apag, ~arar, ~aria, ~aura, ~baja, ~chos, ~digi, ~dma_, ~dpr, ~dpr_, ~ecie
  3.2: ~ecue, ~epai, ~esap, ~ety, ~ety_, ~fati, ~fran, ~gdp, ~gdpr, ~herc, ~hy_, ~igit, ~imes, ~ira_, ~irm_
  3.2: ~lanc, ~lir_, ~lte, ~mbl, ~mine, ~mio, ~ncia, ~nea_, ~nnan, ~obot, ~ocas, ~ombe, ~peu_, ~prep, ~pub_
  3.2: ~sati, ~scon, ~scra, ~spet, ~sty, ~suy, ~tho_, ~tta_, ~ud_, ~uead, ~uida
  3.1: (forever), NAME my, NAME this, NAME … no, NUMBER textos, NUMBER … from, a week, a … here
  3.1: abonnement aux, about texting, about texts, acepte, achet-, adver-, again … time, agn, agn |, ai mon
  3.1: ai ramasse, ajoute, all over, aller-, alrig-, alright, also stop, also … the, and so, ans … a, apagu-
  3.1: aqui no, are … going, are … options, arnaque |, arrived, as … i, asked me, au … m, au … maintenant
  3.1: batar-, batard, bicyc-, bike this, bother texting, bothering me, bro i, but … texting, c le
  3.1: ca … derange, canso-, cansones, carnal |, cease |, cell svp, change d, chats, chum |, cocin-, cocina
  3.1: coma, comptoir m, conos-, conosco, contactar, conve-, cuz of, dans ma, de continuer, de joder
  3.1: de promotions, de todas, de … ans, de … texto, deja |, dejalo, deje en, delete mostrador, delete tune
  3.1: delete … up, deme … baja, desconozco, desus-, dezab-, dezabonne, did not, did … ok, did … text
  3.1: did … work, disco-, do … hit, do … send, do … talk, each one, el … cuando, en serio, envie-, eres
  3.1: es esta, es no, es que, es … me, escribiendo a, escribiendo … una, ese … mi, est du, est pas, est … de
  3.1: eu … velo, every, falle-, fallecio, fatig-, fatigant, fiche, finit par, for … last, garderie, gars |
  3.1: gatin-, gatineau, go … and, going … text, got … and, guys |, had my, haha so, have … given, he … to
  3.1: heari-, hearing, horas, how … unsubscribe, i … look, ici … pas, il vous, in … you, is old, is … work
  3.1: it … texting, j … besoin, jamais … mon, je … desabonne, just … more, keep asking, ki, la police
  3.1: la … y, le … d, le … enlevez, left … the, les sms, les velos, les … ok, line again, lista que, lleguen
  3.1: los … mi, luck |, m … inscrite, m … mis, mais … suis, mari est, mas yo, me cobran, me escriba, me from
  3.1: me off, me outta, me … d, me … mas, memor-, mensaje a, mensaje no, messages … it, mi contacto
  3.1: moins souvent, mon forfait, montrez, more>law, na |, nadie … pregunto, needs to, new tires, ni
  3.1: no emails, no to, no volver, no … en, no … gusta, no … recibir, nobody by, nobody … that, non mais
  3.1: none please, not hit, not okay, not permission, not … back, nouvelles de, now take, now … do
  3.1: number de, number off, numero |, of here, off a, off that, off … list, off … tune, ok to, on ne
  3.1: on sort, one … NAME, order anything, order updates, outta, over … the, own a, parle-, pas dans
  3.1: pas faites, pas … avoir, pas … francais, passee |, pero … quiero, phone is, phone will, piens-, plant-
  3.1: please … send, plus dans, plus … le, por fa, possible d, presq-, presque, privacidad, proof of, propio
  3.1: pueden dejar, qu … ne, que … este, que … mal, que … queria, que … sin, que … un, quitter, rappel pour
  3.1: ras … bol, rather you, refile, repea-, repeat, repondre, rid … it, roommate, roule plus, s … vous
  3.1: salgo de, say stop, se puede, sea, seguir … esto, send>want, serieux, serio, she … off, shop … to
  3.1: si … reponds, sin mensajes, so long, someone else, sont pas, sorry … number, souviens … d, star review
  3.1: stolen so, stores, strike my, such person, suis un, suis … cliente, svp … le, switch … off
  3.1: telefono … soy, text … stop, texting … or, textos la, texts … them, texts … this, the man, the sales
  3.1: the … as, the … fella, the … fixed, the … you, these off, these>send, think i, think … texted, this no
  3.1: to do, to … this, todas las, travaille … ici, trompe … numero, tu encore, un … falso, uncheck
  3.1: ustedes no, va aller, vamos a, velo bleu, vos rabais, votre client, voyons donc, want … NUMBER
  3.1: want … texts, was stolen, was … NUMBER, when … want, who … you, why am, will hear, wouldve, yo … esto
  3.1: yo … llamo, you … end, your end, your records, your … he, your … my, | batard, | ben, | corten
  3.1: | desconozco, | final, | make, | ras, | stay, | … cobran, | … dog, | … muchos, | … non, | … reponds
  3.1: | … sir, | … ta, | … today, | … veut, ~_ar, ~_def, ~_era, ~_ere, ~_hus, ~_jan, ~_leu, ~_ni_, ~_tan
  3.1: ~_ud, ~adve, ~arti, ~ates, ~ath_, ~ayez, ~bicy, ~cout, ~dai, ~dece, ~det, ~dse, ~dum, ~ejan, ~enlo
  3.1: ~erch, ~fers, ~guen, ~hab, ~iar_, ~ibin, ~ici_, ~igi, ~ivac, ~lado, ~leci, ~lena, ~llec, ~luya, ~nche
  3.1: ~nent, ~nneu, ~nosc, ~ntic, ~ntle, ~oco_, ~onve, ~ordo, ~osco, ~osp, ~outt, ~rdo_, ~reat, ~roma, ~rrem
  3.1: ~rron, ~rsel, ~sci, ~stia, ~teen, ~truc, ~unto, ~utta, ~veil, ~vis_, ~vole
  3.08: (tables say wrong_number)
  3.0: NAME … change, NAME … mon, NUMBER cents, NUMBER more, NUMBER time, NUMBER … je, a don, a esto, a mix
  3.0: a seguir, a wedding, a … boutique, a … insu, a … voice, agree … this, ai ce, ai … mis, aki no
  3.0: all … texts, alto you, am … i, am … still, amour, and my, angry>stop, ans je, any … messages
  3.0: anything else, appartient … la, approuve, arrete svp, arretez ca, ask to, at … again, au courant
  3.0: aucun … a, basis, basur-, basura, be … me, bien el, bien francais, bien … la, bike never, bike … great
  3.0: blank, bon, but … would, by phone, c tu, calling |, can … consent, can … the, canada, case, ce … avant
  3.0: celular |, ces rappels, chayo, cherches, city, coast, cosa, coupe-, coutu-, coworker, creo, dautr-
  3.0: dautre, de velos, de … me, debi, decis-, decision, definitely, delete … el, delete … info
  3.0: demander avant, demander c, denme de, digit-, do … know, do … remember, does not, domin-
  3.0: dueno anterior, effacez … numero, ekivo-, el … a, el … anterior, el … otro, emiliano, en … lo
  3.0: end these, enlever |, enough texts, entreprise, es … celular, ese pedido, ese … yo, est … ex
  3.0: est … mauvais, fais … plus, feldm-, feldman, finit … NUMBER, fois … vous, forwa-, frere va
  3.0: friday … that, fuera, fuera de, get my, get two, get … of, haber-, have to, having my, hay … NAME
  3.0: he wants, here stop, here … me, hoy you, i clicked, i on, i … read, idiots, in … and, in … of, insu
  3.0: is a, is private, is … ex, is … mom, j me, j … bien, j … ce, jamas me, je … que, jetez mon
  3.0: jetez … numero, just fyi, know … i, knowingly, l amour, la basura, la … lista, la … quitenme, lake |
  3.0: le demande, le … al, leerl-, leerlos, lid, lien pour, lo … no, long … me, lyon, manden nada, marca-
  3.0: math, mavez, me registre, me sacas, me … bien, mejor no, messages merci, mi informacion, mis datos
  3.0: moi du, moi … groupe, mon insu, mon nom, murio |, my inbox, my names, nada por, negative, no means
  3.0: no sms, no texting, no texts, no thanks, no yo, no … NAME, no … a, not angry, not given, not mine
  3.0: not own, not … out, not … stop, noter, nouvelles par, nouvelles … texto, numero era, numero falso
  3.0: numero … ahi, of god, ok … my, on … not, on … pas, on … ride, one here, opt out, or something
  3.0: or … this, oublie le, out thanks, panta-, pas interesse, pas ma, pas ou, pas si, pas … sondage, paz |
  3.0: please … them, poner para, poner … que, pongo una, pour plus, pour … amour, preguntando, prove, pubs
  3.0: puede … de, pues |, quand est, quand mon, quand … ce, que celui, que … arrete, que … bici, que … ci
  3.0: que … ne, que … pueden, que … saquen, quit texting, quit with, quitame … la, quite de, receipt only
  3.0: redire, registre, relax-, respeten, reste-, ride it, rn |, sacas, sais … si, says i, scamm-, se … tu
  3.0: senor, sent this, she … at, sir |, sms |, snowb-, snowbird, so delete, so … remove, sorry … this
  3.0: soyez, spamming me, spammy, stopped … me, suis … a, suis … et, supon-, supone, sur … telephone
  3.0: take … cell, take … number, tellement, tengo … anos, text … anymore, textearme, texting about
  3.0: textos de, texts>law, thanks … fixing, that box, the sun, the … in, this crap, this … do, this … like
  3.0: this … my, ti guy, time … part, to hear, to not, tombe-, truc, une chambre, une garderie, van … seguir
  3.0: velo … je, veux pu, vous plait, vous … bien, vous … moi, voy … otro, want someone, want … the
  3.0: want>not, whose bike, wipe, wipe … number, would like, wrong number, y … ustedes, years ago, you>wrong
  3.0: yourself |, | aki, | confirmen, | espero, | f, | ferme, | montrez, | mute, | prove, | since, | ugh
  3.0: | um, | vous, | vs, | we, | yeah, | … ahora, | … cleaning, | … esposo, | … flat, | … like, | … nadie
  3.0: | … quieren, | … stp, | … tan, | … tel, | … wednesday, ~_adi, ~_aur, ~_em, ~_err, ~_fam, ~_fue, ~_gag
  3.0: ~_ms, ~_nur, ~_sim, ~_viv, ~ausa, ~basu, ~bois, ~bra_, ~bran, ~cked, ~deba, ~defi, ~dial, ~digo, ~ecal
  3.0: ~eman, ~enir, ~eque, ~erlo, ~esen, ~fam, ~forw, ~hes, ~hir, ~iden, ~imer, ~ivan, ~ja_, ~lait, ~memo
  3.0: ~ncen, ~ncer, ~ncio, ~ncor, ~nged, ~nlo_, ~nn_, ~nok, ~ntar, ~ntly, ~nurs, ~ogn, ~ompa, ~phi, ~ppe_
  3.0: ~priv, ~pubs, ~req, ~requ, ~ridi, ~rieu, ~rra, ~rsi, ~sea_, ~sele, ~sto_, ~udo, ~uff_, ~urn_, ~uya_
  3.0: ~veu_, ~welc
  2.9: a bit, a compter, a fan, a ninguna, a retirer, a … hijo, a … in, a … lado, a … phone, a … poubelle
  2.9: a … quien, ai meme, ai … fait, aimai-, aimais, alerts |, am … florida, and … text, anula-, anular
  2.9: anything off, appele, appelle la, arret, arret svp, arretez tout, au … du, battery is, be texted
  2.9: believe you, belon-, ben … je, better for, bici … tengo, bien pero, bikes in, bon … c, borra-
  2.9: borrennos, bothering, building, c bon, c … du, call do, call … not, cambie … opinion, can … guys
  2.9: case |, cashi-, cashier, cause, ce telephone, ce … s, cell |, ching-, cleaning, clear-, coloc
  2.9: commence, comprar un, compter, con los, con tanto, confirmen, contactez, conversation, could … be
  2.9: could … me, courriel, courriel … plus, craig-, craigslist, de ahora, de pub, de quel, de semaine
  2.9: de stop, de textos, de vos, de … textos, de … vous, debut, dejan de, dejen d, delete, denme
  2.9: denme … baja, deux fois, di permiso, did … join, does … live, du … enlevez, el tiene, el … pasado
  2.9: else i, emerg-, emili-, en … pagina, enlevez … ca, esa orden, esa tienda, escriben |, eso si
  2.9: eso … los, est … mais, esta equivocado, estoy de, estoy trabajando, etes bien, eu un, exige, file for
  2.9: fille de, fin … semaine, fix your, fois … les, for fixing, for message, forever>you, forget … exist
  2.9: foto … es, from … texts, fyi … number, go … with, gossant, gradu-, has … been, have … ask, he has
  2.9: here in, his bike, houst-, houston, how i, i exist, i keep, i … dead, in florida, in … life, inhab-
  2.9: inhabiliten, interdiction, is do, is … cousin, is … how, is … shop, it close, it |, j aimais, j … meme
  2.9: jamais fait, je quitte, je … d, je … meme, je … parti, joder |, just do, kijij-, kijiji, kinde-
  2.9: know a, l avais, la casilla, la pizzeria, la poubelle, la svp, la verdad, la … el, la … ni, lachez les
  2.9: lachez moi, lado, law>list, law>these, lei, list … you, looking, ma desinscription, ma … au, mais c
  2.9: make you, make … texts, mandar, manden |, marco a, mas … aqui, mas … texto, me deje, me envie, me this
  2.9: me … more, merci … tout, mes alertes, messages please, messages … j, mi respuesta, might as
  2.9: might … well, moi merci, molestia |, mon numero, mon tel, more promos, more sms, more texting
  2.9: more>wrong, must, my consent, my … NUMBER, my … charges, near your, no mas, no … envie, no … falta
  2.9: no … mio, no … recordatorios, no … se, no … texts, nomas … una, non au, not join, not … these
  2.9: number at, numeros, of my, off texting, off |, off … number, off … text, on craigslist, on do, one of
  2.9: one repair, only … when, or … again, oter de, otu, ou le, over … please, p |, papie-, papier, para que
  2.9: para … mensajes, parfait pour, pas donne, pas votre, pedalear, pedir-, perdon pero, phone now
  2.9: pis … est, please finish, plus … messages, poube-, prisc-, priscilla, prochains, pu … texto, pu … velo
  2.9: pueden quitar, qu, que dejen, que … no, ras le, recon-, recuerden, regardez, regim-, regime, register
  2.9: reported, resig-, resign, respe-, rest |, reveille, robot, robot |, rocky, safet-, safety, salga
  2.9: second |, send … one, service des, shop now, si queria, sien, sin permiso, sms … me, so why, so … can
  2.9: soit, son number, souve-, souvent, spameen, speci-, stop ca, stop … message, stop>number, stuff |
  2.9: suis parti, suis … cours, suiva-, suspender, svp … de, tache, tannee, texting |, texting … will
  2.9: texto ok, texts today, texts |, thanks stop, the ones, the parrot, the sign, the trouble, the … friday
  2.9: the … two, them … the, these, these automated, they … a, thing … you, this because, tienda … esta
  2.9: tiens a, till the, to … first, to … messages, todo el, todos los, told … no, tu moyen, tu … les
  2.9: una … a, une … ou, updates, veux … de, vicky, vos message, vos … au, vos … texte, vous … ajoute
  2.9: want … else, was fun, went back, where the, where … the, whoever runs, work … do, y otra, y todavia
  2.9: y … los, y … text, y … you, you con, you meant, you nomas, you se, you would, you … por, you … text
  2.9: you>law, you>want, your … do, | alguien, | che, | droit, | eliminar, | keep, | landline, | ring
  2.9: | wheel, | … aimais, | … dejar, | … llego, | … mal, | … means, | … pourquoi, | … puse, | … quand
  2.9: | … tiempo, | … tomber, | … vois, | … what, ~_blo, ~_dum, ~_jod, ~_ot, ~_qu_, ~acos, ~adit, ~ally
  2.9: ~aren, ~belo, ~cese, ~cogi, ~elen, ~elon, ~erma, ~esus, ~geri, ~hese, ~hitt, ~iet_, ~ive_, ~jod, ~magi
  2.9: ~meno, ~mme_, ~nlo, ~nor_, ~oloc, ~oris, ~osas, ~oube, ~peci, ~poub, ~ract, ~resp, ~rnie, ~rsat, ~rte
  2.9: ~rwar, ~soit, ~thes, ~tubo, ~upa, ~viv
  2.8: NAME ici, NAME you, NAME … do, NUMBER la, NUMBER … did, a mr, a … and, a … en, a … et, a … muchacha
  2.8: a … yours, abort, about i, accepte ca, aimer-, air NUMBER, am going, am having, am … and, an passe
  2.8: and … get, and … off, and … texting, any |, aqui vive, aqui … es, are after, are … sure, arrive pas
  2.8: arto, ask … be, at … now, autorise ca, avec … textos, avez rejoint, be on, ben, besoin … messages
  2.8: bici roja, bike here, bike so, bike … please, blast-, bon number, bon … la, box … not, c … rendu
  2.8: cada cuanto, call registry, can … have, can … turn, cancel … please, cause i, check-, claus-, clause
  2.8: clear, clini-, cnil, code NUMBER, comment me, comment … desabonner, comment … marche, compadre |
  2.8: con las, confirm, connais … votre, consent you, consent |, count … out, couper, courriel a, cruz
  2.8: day yours, de baja, de course, de nada, de texte, de … gracias, de … s, delete … from, delis-
  2.8: des messages, des promos, desactiva, desde hoy, does that, doit … l, drywa-, drywall, eat it
  2.8: el … ahora, eliminame, email, employee, en … le, en … ni, envoyez pu, erase, es trompe, esa no
  2.8: est … salon, etonn-, etre … moi, ex … he, exclu-, fcc, fix is, flat fix, for … message, from texting
  2.8: get … for, got … in, gtfo, guys, have got, have … your, haya, he used, heill-, heille, here, hermanos
  2.8: himse-, himself, hip, hurac-, huracan, i choose, i needed, i … be, i … do, i … having, i … sue
  2.8: idea … que, inscribio, insurance … it, inuti-, is |, is … magic, is … mr, j avais, j … dit, j … mis
  2.8: je … etre, keep … for, know … you, la banque, la dedans, la nuit, la … le, lache moi
  2.8: laissez … tranquille, le monde, lista por, lista … favor, lol enlevez, los sms, los textos, m oter
  2.8: m … de, ma garantie, magic … to, mas … favor, me in, me llega, me rayer, me sortir, me textez
  2.8: me … any, me … llegando, me … mande, me … would, me>not, meme affaire, mensajitos, merci … de
  2.8: message … mistake, mistaken, moi c, moi si, moi … deux, moins |, month |, muy buen, my answer, n a
  2.8: n etait, nada … de, naggi-, nagging, need his, no right, no … more, not consent, not hers
  2.8: not … anymore, not … registry, now the, nuest-, number ends, number last, off … your, officer
  2.8: oficina de, on … des, one that, only for, other … this, ou est, oubliez … svp, pedido no, pense … tu
  2.8: permiso |, peut … ca, peux m, phone … stop, phone … up, pis … en, plan charges, please cease
  2.8: please drop, please take, please … sms, polim-, poliment, pour tout, que paren, que … sigan
  2.8: que … textos, quel … je, quiera, quitt, recad-, recevoir sa, recu … facture, registry, rejoint
  2.8: reminder |, rente-, renun-, reply i, revei-, right … the, sans … accord, scrub, send … this, send>law
  2.8: sent from, she does, si a, singed, snail, snooz-, snooze, sorry … is, spencers, stay … my
  2.8: stop … messages, stopa-, stopall, stopall |, subscribing, suffit, sur … formulaire, svp … suis
  2.8: t … trompe, ta liste, take me, tanto, telefono delete, telefono |, text … any, textez … pu
  2.8: texting … is, texting … now, texts no, texts … go, texts … never, texts … to, that … am, the building
  2.8: the person, the shop, the texts, the … take, the … to, then stop, this person, time you, to turn
  2.8: to … by, toujours la, turn these, un salon, un … mois, understand |, up please, up … i, use … shop
  2.8: ustedes se, vez … a, viens le, viens … chercher, vivir, votre … lol, voulais des, vous cherchez
  2.8: vous … fait, vous … rejoint, voy … bloquear, vuest-, want |, want>remove, wedding and, when i
  2.8: when … need, who NAME, wi, wife … not, will look, will sue, will … in, with o, within NUMBER
  2.8: without … text, you paso, you … los, you>stop, young … at, your customers, your … now, your … on
  2.8: your … twice, yours is, yours … the, | avant, | buying, | deactivate, | equivocado, | give, | gtfo
  2.8: | heille, | houston, | junk, | leave, | stopall, | … avisos, | … cual, | … dan, | … employee
  2.8: | … fixed, | … fun, | … late, | … pense, | … svp, | … vi, ~_abu, ~_eli, ~_fc, ~_fcc, ~_ley, ~_mio
  2.8: ~_ote, ~_scr, ~_wak, ~adie, ~ads, ~anso, ~anyw, ~boat, ~bor_, ~clin, ~cutt, ~dill, ~droi, ~ea_, ~ecad
  2.8: ~eld, ~els_, ~enor, ~epli, ~evei, ~excl, ~fcc, ~fcc_, ~ffit, ~foll, ~gans, ~guys, ~haya, ~hei, ~heil
  2.8: ~heme, ~ieu_, ~igna, ~ivie, ~lir, ~mark, ~mun, ~must, ~nag, ~ni_, ~nuit, ~nyw, ~oa_, ~oust, ~ova, ~pd_
  2.8: ~pec, ~plo, ~qu_, ~rele, ~rlos, ~sab, ~saca, ~sieu, ~sly, ~sly_, ~stry, ~terd, ~tul, ~ucs, ~uear
  2.8: ~vait, ~xcl, ~xclu, ~yen
  2.72: (tables say opt_out)
  2.7: (law), (these), NAME sorry, NAME … am, NAME … vous, NUMBER the, NUMBER when, NUMBER … j, NUMBER … le
  2.7: a lot, a lui, a moi, a setting, a … chingada, a … once, about … or, aburre |, account … no, acuerdo de
  2.7: affaires, again-, against, ahora si, ai repondu, ai … comptant, al dia, al … no, alertas, all text
  2.7: all … time, am using, ambulancia, and can, and could, and got, another … now, apuesta, are … for
  2.7: are … texting, arretez les, arretez … m, au juste, autre-, autres |, aux 2, avez inscrit, avisando
  2.7: avisenme cuando, ay, baja, banque, because … you, bedro-, bedroom, bici … la, bien con, bike … you
  2.7: block-, boat, buen dia, bureau, but … no, can … end, can … us, cancel text, ce n, ce … est, cel es
  2.7: cents, cet, check the, childs, chingada, ciudad |, claim to, claim … have, confirmed, consent … claim
  2.7: conversation |, courriel … la, crevaison |, cuanto tiempo, cuenta que, dans les, dans … dossier
  2.7: de bicycle, de don, de main, de ta, de texto, de … droit, de … envoi, de … modos, defin-, delete texto
  2.7: delete … phone, devez, did … find, did … say, different NAME, dijeron … you, do … come, do … the
  2.7: dort … le, dotn, doy … baja, drop … from, ecrivez encore, eh you, el mundo, el you, el … ese, el … ha
  2.7: el … me, en este, en … et, enlever … la, envoi, escribe la, escriben, est au, est vendu, favor … los
  2.7: fois j, for … sake, from now, from … list, get … this, goes to, good afternoon, got nothing
  2.7: gracias me, great, habra, hais ca, have texted, hay forma, hay … de, he ido, he … my, hello stop
  2.7: holid-, holiday, how it, hoy mismo, i opt, i thought, i … like, i … swing, i … using, ido, ido a
  2.7: if … wanted, ilega-, ilegal, important, in leeds, in … so, in … your, inbox is, inconnue, inner tube
  2.7: is … 2, is … hard, is … last, is … third, it in, it your, it … friday, j … sortir, je suis
  2.7: je … desinscris, je … quand, je … signale, job sur, jurid-, knowl-, knowledge, l … je, l … passe
  2.7: la chingada, la dame, las … por, last … from, laval, le NUMBER, le choix, les pieds, let … out
  2.7: lol … do, los mande, loved, m enlever, m texter, magas-, magasin, marketing, mas porfavor
  2.7: me desinscris, me doy, me escriben, me operaron, me texteen, me where, me … escribiendo, me … este
  2.7: me>remove, merci … le, mi abuela, modos, moi des, moi … de, moi … lol, mon portable, months ago
  2.7: mosque, murio, must have, my email, my … from, my … info, n … rien, ne parle, ne … suis, never read
  2.7: next one, ninguno de, no … mandaran, no … texting, nobody asked, nomor-, nope, not for, not so
  2.7: nous … de, numba, number used, number>forever, numero … l, off whatever, off … for, off … ride, often
  2.7: on … line, on … screen, operaron, opini-, opting out, oter, otez, ou quoi, ou … vous, parte, pas a
  2.7: pas accepte, pas … il, paye comptant, pero … de, pesados, pickup texts, please discontinue
  2.7: please stop, plus pour, pompi-, por correo, por … rueda, posse-, possible to, premiere, prive-, privee
  2.7: produ-, qu on, que pesados, que … les, quel droit, quel … j, question is, relax, relax |, remove mine
  2.7: remove us, remove>texts, removed |, removed … this, removed … your, rendu a, restr-, restring
  2.7: ride please, rides, robaron, saint-, sainte, sake, sale is, salir … la, sans me, say … to, says quit
  2.7: says to, se … you, send … please, she gets, she wants, si … la, signu-, signup, so drop, so it
  2.7: solo … de, son, sourd, stop … them, stop>list, suis … bout, suya, talle-, taller, tanna-, te voy
  2.7: te … un, tel |, text box, textear, texteen |, texter svp, texter … l, texting … it, texts thank
  2.7: texts … is, the balance, the pictures, the … job, the … office, the … page, the … stuff, these … on
  2.7: this … up, tienda no, to none, to one, to … his, to … or, to … texted, todos modos, tombez, tres veces
  2.7: twice already, un mes, un … c, una bicicleta, unchecked that, unchecked … box, unsubscribed |, us off
  2.7: use another, velo … a, velo … ai, veut … recevoir, veux … etre, vivia, vous devez, voy … ir, vs
  2.7: vuelven, vuestra, was … customer, we go, why i, will |, will … out, wilme-, wilmer, work … i
  2.7: wrong>you, y no, y … celular, y … con, y … quiero, yo, yo … se, you but, you claim, you end, you know
  2.7: you recogi, you write, you … dije, your employee, | annoying, | anular, | cesse, | connais
  2.7: | finalement, | gardez, | go, | hagan, | hey, | revoke, | stop, | time, | … all, | … autorice
  2.7: | … eres, | … exercise, | … forma, | … fui, | … girlfriend, | … operaron, | … paren, | … pesados, ~_ax
  2.7: ~_ay_, ~_et, ~_fic, ~_fij, ~_mix, ~_oft, ~_vs_, ~_yo_, ~acab, ~agi, ~alis, ~aval, ~awy, ~bro_, ~cais
  2.7: ~cela, ~celo, ~chac, ~chas, ~cor, ~dens, ~dore, ~efin, ~elam, ~erde, ~ert, ~esad, ~ese, ~ese_, ~esh
  2.7: ~fabo, ~fij, ~ften, ~gasi, ~iad, ~ibie, ~ierd, ~ieur, ~ilit, ~illa, ~ivoc, ~keti, ~lar_, ~lini, ~lyi
  2.7: ~lyin, ~matt, ~mela, ~mix, ~mpan, ~nope, ~nst_, ~ocha, ~ofte, ~ombr, ~onds, ~opa, ~orra, ~pana, ~pany
  2.7: ~phe, ~pini, ~pte, ~pus_, ~rai_, ~rarm, ~rba, ~relo, ~rrad, ~rtas, ~stos, ~sue_, ~suya, ~tado, ~tann
  2.7: ~tout, ~ts_, ~tula, ~uenm, ~voi_, ~vs_, ~ways
  2.6: NAME wrong, NAME … but, NUMBER … the, a cause, a no, a problem, a une, a … lol, about anything
  2.6: aburrido, accept, ago please, ago … it, agreeing … texts, ahora, ai achete, ai … la, ai … signe
  2.6: am her, am … class, and why, annonces, another shop, any list, any of, anymore … the, anything in
  2.6: anyway, appelle … pas, apues-, arms, arreter … rappels, arretez vos, arretiez, as well, at … time
  2.6: aura, autorice eso, aux textos, avec les, avises, bajen-, be left, bebes, because i, been to
  2.6: before she, believe … have, besoin merci, bien … no, blasts, blowi-, blowing, blowing up, borrenme
  2.6: box on, build-, business |, but … i, cancela, cancelame, captura, caser-, caserne, cause de, cell de
  2.6: celular you, cette dame, change … preference, chao, chuck my, chuck … number, ciuda-, ciudad, client |
  2.6: clients, college, confunde, contact list, cortala … los, cosas |, could, creci-, crois que, cuando van
  2.6: cuarto, de ne, de recevoir, de … cel, de … familia, de … llanta, de … molestar, de … plus, de … senora
  2.6: de … sms, dechi-, demain je, demande … fois, desabonner … ca, desinscription, desinscris |, detener
  2.6: diari-, diario, dije … no, disable sms, discontinue, do … ride, donne … cell, dos anos, doy de, drop
  2.6: ecrire |, ecrit arret, el … NAME, eliminarme, en … arretez, en … mettez, en … pu, enleve moi
  2.6: enlever de, ensei-, es conmigo, es … una, escriba, escribirme |, ese senor, est … voler, et … m
  2.6: fait NUMBER, faut il, fille au, fixing the, flag, flash-, foggi-, follo-, follow, forti-
  2.6: from everything, from list, from … me, go again, good … me, gracias no, gracias … todo, haberme
  2.6: happy … you, has no, hasta … van, have bike, have mercy, her old, herd, here by, hospi-, i believe
  2.6: i turn, i … what, icitt-, icitte, idea who, in … why, inbox |, insurance |, intended for, is stop
  2.6: is … never, it … time, j … NUMBER, jamais mis, jamais … les, je pense, je recois, je tiens
  2.6: je … excuse, je … parle, junk, kindn-, kindness, la arreglo, la arretez, la molestia, lache … patience
  2.6: lady, laisse de, lake, law>not, le bol, le dejo, le mois, le mot, le papier, le tirage, le |
  2.6: le … NAME, le … arretez, les annonces, les prochains, les … el, les … que, less |, like spam
  2.6: like … know, like … see, liste |, lo … la, lo … yo, los reporto, m excuse, m … encore, ma facture
  2.6: ma … pas, main |, make this, manana y, mandaran, mande ma, manil-, marri-, me dicen, me esta
  2.6: me quitan, me regreso, me retirer, me take, me texte, me thank, me vuelvan, me vuelven, me … anymore
  2.6: me … call, me … merci, me … texts, menos |, mensaje para, messages … you, mettez … aux, mio, mis les
  2.6: mis … pieds, mix, mobile number, moi ca, much … me, mwa, my arms, my attorney, my ok, my preference
  2.6: my … text, n me, n … plus, name here, ne veut, ne … texter, never … NAME, no ocupo, no … interesa
  2.6: no … named, no … ninguna, no … person, no … por, no … porfavor, noman-, nomanden, not … person
  2.6: number … just, of them, off from, off … here, oigan |, ok … text, on oublie, on what, opted, order … i
  2.6: ordered … wrong, otro lado, ou vous, over for, par … ca, para la, para mi, para siempre, parar y
  2.6: pas enlevez, pas texter, pas … velos, pasada, pass, permission … text, phone she, phone … a
  2.6: phone … not, phones, pis, please … number, plus … envoyer, pompiers, por todo, pour … texto, prie
  2.6: produce, pu … promos, qu … m, quand le, que … aqui, que … arretiez, qui l, quien sea, quit … that
  2.6: quitan, quitar … numero, quiten |, quitenme por, quitenme … favor, quoi que, reach-, reaching, recogi
  2.6: recois … messages, regis-, regrese, remove … i, reparation … pour, reporto, retirer, s v, s … p
  2.6: sacam-, sacame, sales |, saquenme … la, se de, semaines que, she … not, show … where, station, stick
  2.6: store-, su … y, suis sur, suis … une, supposedly, svp … tout, team, tengo NUMBER, texteen
  2.6: textos apres, textos … la, texts, texts … one, that … here, the race, the … alerts, the … already
  2.6: the … he, then please, thing … is, this stop, this up, this … mine, this … ridiculous, to email
  2.6: to marketing, to … text, to … week, tu … pour, uff, un favor, una … no, unchecked, untic-, untick, v p
  2.6: vais … bloquer, velo … besoin, vos affaires, vos soldes, vous arretiez, vous aviez, vuelvo … esa
  2.6: was ready, was … my, we … again, wish … be, with texts, without the, without … texts, work … is
  2.6: worry pas, yo … me, you could, you leave, you must, you woke, you … aguanto, you … cut, you … last
  2.6: you … send, your store, zero … please, | back, | baja, | cancelame, | cell, | chuck, | denme
  2.6: | detener, | gave, | maybe, | once, | opted, | pardon, | switch, | uff, | … achete, | … afternoon
  2.6: | … chier, | … fais, | … interesse, | … ofertas, | … used, | … viens, | … who, | … works, ~_ido, ~_jap
  2.6: ~_mij, ~_oj, ~_pid, ~_pu, ~_soy, ~_tec, ~abb, ~acam, ~acin, ~ank, ~arco, ~aur, ~blan, ~boun, ~cas_
  2.6: ~cero, ~citt, ~creo, ~dise, ~efi, ~etie, ~evit, ~exts, ~feri, ~fusi, ~genc, ~gna, ~gnat, ~holi, ~hosp
  2.6: ~iben, ~icit, ~iera, ~imo, ~itan, ~itu, ~jap, ~js_, ~junk, ~lady, ~lenm, ~lie, ~lowi, ~mij, ~mmi
  2.6: ~ndom, ~nia_, ~nica, ~nir_, ~nito, ~nlos, ~nsan, ~odil, ~oev, ~oeve, ~oke_, ~oqui, ~ospi, ~pis_, ~renm
  2.6: ~rmo_, ~roni, ~rtir, ~sacr, ~sil, ~sima, ~soy, ~ston, ~tena, ~tir_, ~udad, ~udo_, ~ugg, ~umba, ~uth
  2.6: ~vat, ~vee_, ~xts, ~xts_
  2.5: NAME et, NAME … au, NUMBER yrs, NUMBER … this, NUMBER … un, a customer, a landline, a pagar, a saber
  2.5: a side, a stranger, a vendu, a … caisse, a … por, added … without, agenda, aguanto, ai … a, ai … c
  2.5: all … it, alumn-, alzhe-, alzheimer, and never, annee |, ano, anywa-, aqui los, aqui … hay
  2.5: are … kidding, arretez … rappels, ask … this, attor-, attorney, automatiques, avait ce, avez … pris
  2.5: avis … de, avisen, avisen |, avocat, avoir la, away |, barki-, barking, barking … the, bay, be … day
  2.5: besoin … vos, bici se, bicycle |, bikes i, bill … i, birthday message, block |, bloqu-, born
  2.5: borrenme de, both the, bother … me, boutique … les, breath, broke my, but … can, c … a, ca … souvent
  2.5: ca … svp, call or, can quit, can … without, cast, cette liste, chuck, ciao, cicli-, clair |, clien-
  2.5: code … is, commande chez, commande … vous, complete, comprado, con esto, con … mensajes, consent
  2.5: consentement … vous, consentimiento, convenu, cosas, costs me, coupo-, cross me, cross … off
  2.5: cut … off, cycli-, d une, dans … coin, day … is, de haberme, de mandar, de mme, de number, de … cote
  2.5: de … nous, de … porfa, deced-, dejar de, delete … cell, demander, demasiados, desabonnez … svp
  2.5: desole mais, deuxieme, dieron este, different … now, difun-, digito, digits, dit stop, done … texts
  2.5: du numero, du spam, east, ecrire pour, effacez mon, el … las, el … senor, elle veut, else … you
  2.5: en silla, encore un, ensui-, ensuite, envoyer |, erreur de, erreur sur, erreur … la, escriban a
  2.5: escribir, escribirme, est quoi, esta … y, estop, estos, et … messages, etre, expli-, fabor
  2.5: fille … comptoir, foggiest, for what, forget … number, forwarding, friday and, from your, get … sec
  2.5: got … this, gracias pero, graha-, graham, habla, had … bike, hasta la, hasta … vista, have … out
  2.5: have … tell, he comprado, his new, hiya, i received, i … some, il … temps, in … to, inner tubes
  2.5: is perfect, is … kids, is … permission, is … thanks, itd, je sache, je … me, journee |, jst
  2.5: just wanted, kno, know NAME, la bicicleta, la palabra, la permission, la vista, la … non, labora
  2.5: lachez … textos, laisse … tranquille, las alertas, last … was, le cell, le coin, le courriel
  2.5: le dieron, le telephone, le … l, let … number, liber-, list thank, liste stp, llamo NAME, llega … a
  2.5: lol … is, look … your, lost … customer, m envoie, m … pas, make … the, mandar |, marco, me after
  2.5: me any, me sacaran, me so, me who, me … my, me … peace, me … y, me … yo, mensaje … no, merci … arreter
  2.5: mis … anos, moham-, mohamed, moi |, molesten |, mon … merci, more ads, much … the, my thumb, my … for
  2.5: my … next, my … no, my … old, my … remove, my … to, ne … me, need something, need … texts, ngl
  2.5: ni … donde, ni … tengo, nimew-, nimewo, ninguna … de, no contact, no de, no di, no … llamo
  2.5: no … seguir, no … vuelvan, non, none, not … consent, number … of, numeros |, obten-, of every
  2.5: off … good, off … sends, off … texts, old … for, on to, on |, on … vendu, one … this, opted … to
  2.5: ou avez, our office, paix, para otra, paroi-, paroisse, pas mon, payee, pedi esto, pense … que
  2.5: perdu … cell, phone … in, phone-, please cut, please help, please … messages, please … sending
  2.5: plus en, plus … seul, point, points, polite, portable de, pour … bon, pour … pas, pregu-, preno-
  2.5: prenom, prie |, proof … i, purpose |, que moi, que … sacaran, que … sache, quien … dijo, quita de
  2.5: reach out, read, reference, rented, responder, retrait, robot-, robots, rompa-, sacame … ahi, sacaran
  2.5: sache, sait, sale texts, sans … de, scooter, se … des, see to, sending them, senorita, separ-
  2.5: set … to, she passed, sign … please, signing, silence, sin preguntar, so is, so unless, so … lol
  2.5: so … would, sold my, sonne, sortir |, sounds like, speciaux, stop message, suena el, suerte con
  2.5: suis … celui, surveys, tabar-, take … off, tannant, tell … his, tengo ninguna, text when
  2.5: texter … merci, texto … de, textos … les, texts going, texts … no, texts>want, the young, the … kid
  2.5: them off, these … me, thinking about, this as, this … ton, to … country, to … now, to … phone, toute-
  2.5: toutes, trompes, twelv-, twelve, un digito, une sonnette, une … je, unwan-, unwanted, up friday
  2.5: update your, ups, us … the, velo mais, verdad yo, verifiez votre, veu, vista, vos … en, vos … pis
  2.5: vous autres, vous pris, was only, way i, where you, whoev-, whoevers, will … your, with … texting
  2.5: y yo, yo vivo, yo … no, you kidding, you … hear, you … manden, you … quit, you … voy, your garage
  2.5: your system, your … by, your … quit, your … take, yours-, | aca, | appreciate, | chemo, | estop
  2.5: | pierdan, | rechazo, | throw, | uh, | waiting, | wat, | … about, | … attorney, | … autre
  2.5: | … bicicleta, | … boy, | … bus, | … compre, | … creo, | … dit, | … interest, | … office, | … once
  2.5: | … po, | … reviens, | … silence, | … veces, ~_ale, ~_ayu, ~_bom, ~_etr, ~_her, ~_im, ~_pub, ~_um
  2.5: ~_un, ~aced, ~acr, ~aix, ~aix_, ~aska, ~bom, ~bomb, ~buzz, ~caba, ~cess, ~clie, ~clu, ~cter, ~desp
  2.5: ~disa, ~each, ~eced, ~eli, ~eten, ~etin, ~eto, ~fice, ~fiez, ~gits, ~gnan, ~gnin, ~gunt, ~hoev, ~iar
  2.5: ~icli, ~ileg, ~iva, ~lak, ~libe, ~lvi, ~mer_, ~mpa, ~nnem, ~noth, ~nsen, ~nywa, ~odia, ~oe_, ~oix
  2.5: ~oix_, ~opy_, ~oupo, ~pair, ~paix, ~peut, ~prad, ~pub, ~pus, ~ram_, ~riel, ~rket, ~rles, ~rney, ~sca
  2.5: ~spec, ~tec, ~tere, ~tfu, ~tiga, ~tta, ~ttor, ~uni, ~uver, ~uzz, ~whoe, ~xpli, ~ycli, ~yo_, ~yway
  2.4: 2 semaines, 2 … ca, NAME … are, NAME … she, NUMBER a, NUMBER weeks, a aucun, a inscrit, a month
  2.4: a … moyen, a … sur, account … the, adieu, ads |, again so, agreed … nothing, ahead and, ahora me
  2.4: ahora no, aimerais, all if, all texts, all … more, am … widow, and did, and … after, and … not
  2.4: ando … no, annoying, annulez les, ans qui, anymore thank, appelle, are … trying, as … stop, asi
  2.4: at … counter, au … moi, aux vidanges, avez pas, avez … la, avoca-, babysitter, bad hip, bajame de
  2.4: be removed, be … there, be … this, beaucoup … messages, besoin |, bici tengo, bien … mensajes
  2.4: bien … ustedes, biffe, bike you, bike … take, bikes great, billb-, billboard, blast, bless
  2.4: bon arretez, bonne … pour, bought … tube, bravo, breaking … with, but … me, but … remove, buzzes
  2.4: by me, camio-, can call, can … be, cancelo, ce … j, cell la, cessez, chain lube, charges per, chsld
  2.4: ci … le, clearly, closi-, closing, cobran, confu-, confusing, consentement, contesta, cuando me
  2.4: cuantas veces, cuantos, datos |, de escribirme, de estos, de mis, de recibir, de … merci, deja … d
  2.4: demarchage, deme de, desabonner |, desist |, di el, do … turn, donne aucun, drop … please
  2.4: dropped … bike, echange, el fabor, el mio, el otro, elect, eleva-, email only, envoyer un
  2.4: envoyez … pu, erase it, erreur … numero, es … delete, escribas mas, eso … no, espero que, essayez
  2.4: est … a, est … erreur, est … retirez, este mensaje, este … no, esten, estoy … una, estuvo no, fabor de
  2.4: fait … le, falta, farm, flat |, flip the, for … stop, for … to, from these, garage |, gardi-, go on
  2.4: gonza-, got no, gracias quiero, gracias … el, gracias … no, had … right, have asked, have only
  2.4: have … agreed, have … already, here it, high, honey, husband he, i bought, i sold, i think, i went
  2.4: i … ordered, i … where, infor-, ir |, is … agreeing, is … do, is … late, it or, it take, it … texts
  2.4: j aimerais, jamais donne, je n, je vis, je … tu, jeje, kid … the, kon, la desabonnez, la garantia
  2.4: la vie, la … l, la … merci, la … porque, last … to, law>you, le prochain, leave … in
  2.4: leaving … country, leeds, les … dans, like … a, like … of, liste merci, lived, lo siento, lo tienen
  2.4: lol … did, look |, loses, loved the, machi-, made it, maestra, mail only, main, mandan esto, manillar
  2.4: marke-, marque, mars, mas promociones, mauvais numero, mauvaise personne, me confunde, me hablen
  2.4: me without, me … ok, meani-, meaning, medio, meme … de, mensaje … you, mensajes y, mensajes … mi
  2.4: mes donnees, mes … pour, mes … stp, message by, message me, messages la, meter, mi nombre, moi … lieu
  2.4: mois passe, mon no, mon … ou, mon … plus, mon … sur, monsi-, monsieur, more texts, more thank
  2.4: more … these, morning |, moved, my account, my riding, n … en, ne … ecrivez, ne … envoyez, ne … m
  2.4: need … new, never coming, ni bici, ni les, no interest, no manden, no pienso, no … and, no … escriban
  2.4: no … hablen, nosot-, nosotros, not NUMBER, not order, not sign, not tick, not work, not … NUMBER
  2.4: not … who, now were, number … that, numero aux, numero si, numero sin, numero … vidanges, of … from
  2.4: of … texts, on one, on … texte, onda con, one … and, one … take, operation, otez moi, oubli
  2.4: oubliez … numero, oui … le, over … me, pas aux, pas le, pas textez, pas … bicycle, pas … suis, passed
  2.4: people … the, permission |, pero este, petes, peut tu, pido, pido que, pires, pis … du, plan … per
  2.4: plein, plus depuis, podian, pour … il, pouvez m, prepaid, prete, prohi-, pu … textos, pubs |
  2.4: que … haya, que … me, qui … j, quit … me, quitar mi, quitte … liste, rappel, rather get, recaditos
  2.4: reception, reminders, remover, remplir, retiree, retrait svp, riding days, riding … are, right that
  2.4: river, roule … depuis, sacar-, sais pas, salida, say it, scrap, se … con, sends, servi-, set this
  2.4: shred, si le, si me, sign … off, silla … ruedas, ski, slaqu-, so … am, soi, sold … the, solli-
  2.4: sophie |, sorry no, sortir … la, soy … la, sport, stop with, stop>these, stopping |, sure … is
  2.4: suspendan los, svp … textos, swamp-, swamped, switch off, tache-, tell … people, texted a
  2.4: textez … mauvais, texties, textos vous, texts … be, texts … forward, texts>list, texts>more, that … is
  2.4: the brakes, the delay, the river, the screen, the size, the … messages, then NUMBER, these … to
  2.4: to finish, to have, to receive, to … of, to … you, told the, trabajo con, treated, un mauvais
  2.4: un … texto, una bici, unsubscribe |, up … this, update … records, used, velo … vous, ver si, verifiez
  2.4: very good, vete a, viens d, vot, warranty card, while driving, widow, will call, will … at
  2.4: would appreciate, yesen-, yesenia, yo … he, yo … que, you hable, you trying, you … tengo, your … out
  2.4: | about, | at, | chez, | congrats, | eliminame, | mistaken, | must, | par, | prepaid, | shred, | son
  2.4: | … a, | … answer, | … arrived, | … avec, | … doctor, | … drive, | … home, | … i, | … keep, | … mari
  2.4: | … molestia, | … must, | … oferta, | … paye, | … pedi, | … quita, | … right, | … tiens, | … tranquila
  2.4: | … van, ~_jar, ~_jej, ~_mai, ~_ng, ~_op, ~_pis, ~_vs, ~aire, ~alir, ~amio, ~anul, ~appi, ~atto, ~ause
  2.4: ~avoc, ~bais, ~bow, ~cado, ~ceas, ~cell, ~ciau, ~cif, ~cup, ~dete, ~dia, ~dil, ~eant, ~ema_, ~emie
  2.4: ~ersi, ~flag, ~ged, ~iaux, ~ibi_, ~ider, ~idor, ~igl, ~igle, ~imad, ~ines, ~iren, ~iven, ~ives, ~jej
  2.4: ~jeje, ~jur, ~kay, ~lan_, ~lank, ~lee_, ~lert, ~lind, ~llic, ~migh, ~mion, ~mpes, ~muni, ~nfu, ~nle_
  2.4: ~nock, ~nsie, ~nu_, ~onfu, ~opri, ~otez, ~othe, ~out, ~oyi, ~pam, ~pio_, ~ppli, ~pu_, ~rdie, ~rela
  2.4: ~sent, ~ser_, ~slaq, ~soll, ~spam, ~ssig, ~suiv, ~tale, ~trin, ~ubar, ~uce_, ~uen, ~uit_, ~ula, ~uta
  2.4: ~uti, ~uvie, ~zzes
  2.3: (stop), NAME pis, NUMBER back, NUMBER … but, a autorise, a guy, a hint, a quitte, a son, a trois
  2.3: a … but, a … depuis, a … year, ahorr-, ai coche, ai … non, and stop, and … i, angry>angry, angry>wrong
  2.3: are annoying, are … and, are … much, arreter … m, arretez avec, arretez de, as no, as … now, asked |
  2.3: at … house, au texto, avec vos, aviez … que, bajam-, banqu-, been … for, ben que, besoin … textos
  2.3: bici … mi, bien mais, bien vouloir, bike not, bike share, bill, blank … purpose, bol, borrame
  2.3: borrarme, bouchard, boutique mais, buscan |, but she, but this, but … stop, buying a, bye les
  2.3: bye … textos, cada rato, caen, call … on, care, cense, centr-, cesse-, cessez les, change
  2.3: chaque texto, charged, chez … on, cliente … vous, clinica, coche non, comme … est, como … salgo
  2.3: con … textos, confo-, confunde |, contactado, contacte, counter … it, coura-, cuando pueda, cut … lose
  2.3: de bien, de ceux, de ella, de ninguna, de ser, de … esto, de … nunca, de … svp, de … vouloir, debe
  2.3: depuis mon, depuis … operation, desinscrire |, desinscrivez, desinscrivez moi, dicho, dit … magasin
  2.3: do without, do … work, doctor … me, done getting, donne … numero, down, droit |, dueno de, en no
  2.3: en pas, en … no, encore … textos, ends … NUMBER, enlevez moi, envois, eso es, eso |, est … et, estaf-
  2.3: este … el, esto me, every … of, ex, f off, falta … me, faux numero, favor … de, fermez mon, figure out
  2.3: figure … how, flat … in, fois pour, fou, from text, from texts, fyi this, fyi … is, gave the
  2.3: gave … to, good on, gout, hagam-, hagame, hagan de, hagan … cuenta, hard pass, have moved
  2.3: here … years, hint, hitti-, how … stop, i is, i would, i … every, i … going, i … moved, il … en
  2.3: in … i, in … system, incluez, ing, instead … texting, is enough, is mr, it out, it … with, j … coche
  2.3: j … une, jaja en, jaja … serio, jamais eu, jarte-, jartera, je coupe, je … aller, jeez, keep … please
  2.3: keeps buzzing, l a, l … donne, l … retirez, la boutique, la ley, la … bici, la … gracias, ladil-
  2.3: ladilla, las promos, late … me, law>wrong, les dije, les mando, les rappels, les … automatiques
  2.3: les … sur, les … un, let, ley, licenciado, life, like … text, like … to, liste … ceux, lo pido
  2.3: lo tengo, lol that, longe-, longer, longer wish, lot, m appelez, ma … est, machine, maine
  2.3: maintenant a, mais … ne, manden … mas, mantenimiento, maquinita, me borran, me instead, me lose
  2.3: me please, mechanic, melan-, memoria, mensaje … por, mensajes gracias, mensajes no, mensajitos |
  2.3: merci … ne, mes deux, messages stp, messages … je, messaging |, mi cel, mi … los, mise, moi … m
  2.3: moi … vos, molestes, mon operation, mon pneu, mon … c, montreal, moved away, mucho la, mwen, n ai
  2.3: n est, name … your, no esten, no molestes, no msj, no quitenme, no tiene, no … please, no … wish
  2.3: not … any, not … by, not … call, now she, number out, number … is, offer-, oh … more, ohio, on … do
  2.3: only … to, or … will, orden … es, order … you, ordin-, otra … ustedes, out again, paid cash, paix |
  2.3: par sms, par … enlevez, parce … moi, part of, pasado, pense pas, pero … soy, persona equivocada
  2.3: phone no, phone with, phone … buzzing, plus … cell, plus … d, plus … message, pourr-, pretend i
  2.3: prohibido, pu, pu … message, pu … svp, puedo cambiar, pus, quand … ai, que jartera, que sigan
  2.3: que … moi, queria mensajes, quitenlos, quitenlos |, quitenme jaja, quitenme |, ran the, rang
  2.3: read them, refra-, refuse, remove … please, replied stop, reviendrai pas, revis-, revoke, rgpd
  2.3: rien chez, roster, sans … le, send>list, send>stop, sende-, sender, sent … to, seriously
  2.3: seulement … de, signe |, silla de, simar-, simard, sistema |, slaquez, so … us, sold, solic-
  2.3: son … elle, sortez … de, soy, stay on, still … me, stop these, stop>angry, suerte … la, suffi-
  2.3: sus textos, sus … por, svp rien, swipe left, take … hint, take … phone, telli-, telling, ten minutes
  2.3: text from, text messages, text … when, texting please, textos … ahora, texts for, texts off
  2.3: texts … all, thanks NAME, that no, thatl-, thatll, thatll do, the cargo, the patch, the reminder
  2.3: the … button, the … myself, the … never, the … with, there … way, these please, they … their
  2.3: think you, think … gave, this i, thread, tiene … cel, times, tire la, tires are, titul-, toque
  2.3: touches, tour, tout … reste, tromper, trouble and, truly, tu lista, tuvie-, tuviera, uds, uh, un … svp
  2.3: unregister, updates not, us both, usted … a, v, vendi … bicicleta, veo bien, ver, viero-, vieron
  2.3: vous … ai, vous … que, vous … retirer, voy … poner, vuelvan, vuelvan a, want … be, want … receive
  2.3: want … this, we should, went … the, were through, who … them, will … be, will … it, wish to, with it
  2.3: with … repair, withd-, wo la, worry … it, would … for, xioma-, xiomara, y los, y … no, y … otro, yeule
  2.3: yo pedi, you borrame, | ahora, | arrete, | g, | jeez, | lift, | mate, | next, | nomas, | os, | parale
  2.3: | pause, | pretty, | radio, | remover, | unregister, | va, | … courriel, | … encargo, | … friend
  2.3: | … jartera, | … llevo, | … longer, | … molestes, | … our, | … paran, | … recu, | … sait, | … v, ~_adv
  2.3: ~_ast, ~_cea, ~_dau, ~_ene, ~_ex_, ~_inb, ~_jui, ~_pac, ~_pu_, ~_reg, ~_tro, ~_v_, ~adam, ~adv, ~agan
  2.3: ~ajam, ~aji, ~ajit, ~arna, ~care, ~ccu, ~cea, ~ces, ~chie, ~cord, ~dich, ~dier, ~efra, ~enim, ~epte
  2.3: ~esea, ~etem, ~exis, ~fili, ~ging, ~gnez, ~gue, ~hdr, ~ibr, ~icho, ~inb, ~inbo, ~irer, ~itam, ~ithd
  2.3: ~itos, ~jui, ~leo, ~loir, ~lour, ~mane, ~mpu, ~ncle, ~nen, ~nera, ~nimi, ~noyi, ~nue_, ~oam, ~ogi
  2.3: ~olo_, ~onfo, ~opt, ~opte, ~opy, ~oura, ~outi, ~oyin, ~pare, ~pias, ~pid, ~pido, ~pis, ~plai, ~preg
  2.3: ~pris, ~quit, ~rame, ~rar_, ~reau, ~refr, ~riss, ~riti, ~roi, ~rram, ~rtar, ~saji, ~seno, ~shop, ~soy_
  2.3: ~ssm, ~suff, ~susp, ~tar_, ~thdr, ~thor, ~tio_, ~uff, ~ular, ~upo, ~urai, ~usp, ~utur, ~val, ~verb
  2.3: ~vise, ~woo, ~xist
  2.2: NAME la, NAME n, NAME pero, NAME |, NUMBER arretez, a boat, a break, a cannondale, a ete, a peut
  2.2: a pogne, a postcard, a … au, a … etre, a … robot, a … votre, a … your, accident, ai loue, ai tu
  2.2: ai … coche, already … stop, am NUMBER, am his, am replying, am … you, and, and crank, and for
  2.2: and says, angry>texts, app, appelle … NAME, aprov-, are at, are over, arizo-, arizona, arreter svp
  2.2: as to, at all, atte, au … arretez, autre NAME, avisarme |, ay … otra, back … do, baja gracias
  2.2: beau merci, because you, bell … crank, bici … una, bicis en, bike money, bike … this, blast |, bolet-
  2.2: boletin, book |, both … trouble, bueno |, by what, c … clair, c … trop, cada mensaje, cada … suena
  2.2: cajero, call … you, camionneur, can … close, cancel … texts, capab-, ce … c, cell je, cell off
  2.2: chambre a, chambre … air, change … idee, choix, choos-, choose, christmas, click-, comprendre, comun-
  2.2: confondez, conformement, conjoint, conse-, consentir, correo electronico, cost … anything
  2.2: cuando suena, d baja, d ecrire, d ou, dautre |, day … not, days … over, de client, de estar, de los
  2.2: de ruedas, de selle, de todo, de … apres, de … mensaje, dejen … estar, dejo la, delete … contact
  2.2: demande d, demande |, dernier … que, des … vous, desactivez ca, desk no, despues … eso, destinatario
  2.2: died, dio … numero, do … reply, done … me, donne … permission, donnees, donnez moi, down there
  2.2: each text, effacez mes, el carro, el cuarto, el titular, el … donde, else to, else … text, elses bike
  2.2: email on, en veu, end messages, enfant … le, entendu parler, entendu … de, erron-, es … la, esa lista
  2.2: est clair, est le, est … fait, este … de, esto es, etes au, exist, existe |, faites donc
  2.2: faites erreur, faites … donc, ferre-, find … else, fitzg-, fitzgerald, florida, for this, for … but
  2.2: for … group, free from, from … next, fuera |, gagno-, gagnon, get these, getting texts, good day
  2.2: good … i, grateful for, group ride, had, happy … the, harce-, has me, have … bicycle, hey so, hijo y
  2.2: him this, hit my, hurts, i … block, i … had, i … okayed, i … replying, idee … les, identity, if … was
  2.2: in arizona, in ohio, invite, j achete, j … veu, jaja … soy, jamais entendu, jamais … parler, je … vous
  2.2: jmen, joine-, joined, joven, just … texts, k i, la familia, la j, la lista, lachez mon, le demander
  2.2: le dernier, le donc, le … sans, leave … text, les veux, les … mi, let my, llevado, lo pueden
  2.2: longer … to, los dias, los … gracias, loue, louise |, lovel-, ma … otez, magasin … velos, maint-
  2.2: makes the, mal … le, manejando, marea-, mari s, mauvais number, me avisan, me contactez, me ever
  2.2: me habla, me … sacar, me … vos, meant, mensaje y, mensajes jaja, mensajes you, menvoye, merci mais
  2.2: merci … bien, mere … elle, mesi, messages automatiques, minui-, minuit, minute, mio |, moi aussi
  2.2: moi donc, momen-, mon conjoint, mon homme, money … me, more and, moved … oregon, muchacho de, my phone
  2.2: my … days, my … husbands, nada … texto, ne pas, necio-, necios, need message, need these, never met
  2.2: never okayed, new number, no aguanto, no escriban, no he, no … cliente, no … mensajes, no … text
  2.2: not agree, not ever, of NAME, of our, of texting, off so, oiga |, ok j, on … end, on … phone
  2.2: one … did, one … these, ones, or whatever, orden de, orego-, oregon, os, out … texting, out … these
  2.2: para … you, paradis, pas lui, pas … oui, passage, peche, per text, perdez, permission, pero me, peu |
  2.2: peut, phone i, phone … for, phones … the, plan and, plus a, plus entendre, plus … recevoir, por dios
  2.2: porter plainte, postc-, postcard, preference to, preguntaron si, preguntaron … queria, prepaid phone
  2.2: propi-, prouv-, prouvez, pu le, pu … des, pu … la, pu … rappels, que hacer, que molestia, que necios
  2.2: que ni, que … cherchez, que … deje, que … mensajes, qui … c, qui … etes, quiero estar, quiero salir
  2.2: quita-, quitame, quitemelo, quitenme, reached, ready … do, reass-, recibir nada, recojo el
  2.2: remove … cell, remove … number, remue-, repai-, repaired, repli-, reste pu, rien commande, right one
  2.2: roami-, roaming, sans … pour, saquenme, saturdays, save … both, says … texting, scree-, screen
  2.2: semana no, sent … NUMBER, set with, seulement pas, shop, shop please, si … paran, silence please
  2.2: silence |, so early, so there, so … my, sondages, sortez moi, spamm-, still … NUMBER, still … there
  2.2: stop all, stop asking, stop that, stop … for, stop … these, stuff, suprimir, sur ma, talked about
  2.2: telefono es, tenia este, text reminders, textos … en, that … more, the service, the … club
  2.2: the … contact, the … going, the … make, the … must, the … order, the … part, the … repair, the … stand
  2.2: there … no, these … off, think this, this service, threa-, thumb, tienen hasta, tired of, tirez
  2.2: titular, to be, to oregon, to work, to … my, to … so, to … updates, todas … listas, todos … dias
  2.2: tous les, trabajo y, tranquille avec, tranquille svp, trick, uds |, un … pas, un … y, up … baby
  2.2: us … that, us … your, usan, use … phone, venga, vos nouvelles, vos promos, vous pourriez
  2.2: vous … arreter, vous … erreur, want … opt, week is, were … do, what … am, wheel is, when … was
  2.2: who did, who … are, wrong … you, wrong>remove, y … di, yeah no, yegue-, yeguen, yo … un, you twice
  2.2: you … give, | adieu, | after, | broke, | cada, | conformement, | get, | slaquez, | these, | venga
  2.2: | … dieron, | … fuera, | … necios, | … on, | … pourriez, | … pueden, | … quel, | … quitame
  2.2: | … request, | … saddle, | … tout, ~_alo, ~_anu, ~_ass, ~_bif, ~_cai, ~_dia, ~_dif, ~_eme, ~_had
  2.2: ~_hic, ~_hit, ~_os_, ~_ow, ~_pus, ~_req, ~_ser, ~_van, ~ably, ~acar, ~anna, ~apab, ~avoi, ~ban_, ~bif
  2.2: ~biff, ~bor, ~buel, ~carn, ~casi, ~cel, ~chi, ~comu, ~croi, ~cte, ~dde, ~depu, ~desa, ~eb_, ~ebra
  2.2: ~een_, ~ees_, ~efr, ~els, ~emue, ~ffr, ~ffre, ~fork, ~fus, ~ganm, ~ged_, ~had_, ~harc, ~heri, ~hrea
  2.2: ~iai, ~iale, ~icer, ~ient, ~iff, ~igh_, ~inde, ~irez, ~istm, ~jito, ~lein, ~leo_, ~lien, ~lul, ~lvie
  2.2: ~make, ~mbla, ~mome, ~nnee, ~noz, ~nozc, ~oami, ~odos, ~oila, ~okay, ~omu, ~omun, ~onoz, ~opt_, ~osa
  2.2: ~ozc, ~ozco, ~pabl, ~pamm, ~pect, ~pesa, ~plei, ~plit, ~remu, ~rimo, ~rnal, ~roam, ~rti, ~salg, ~seas
  2.2: ~siv, ~son_, ~ssan, ~stuf, ~tair, ~tam, ~tiva, ~tmas, ~trem, ~tuf, ~tuff, ~uita, ~unte, ~ups_, ~vec
  2.2: ~year
  2.1: NAME le, NAME not, NUMBER pis, NUMBER que, NUMBER … each, a mandar, a montreal, a … never, a … pour
  2.1: a … through, aburr-, accepter, adelante no, ai commande, ai signe, along, already said, and … still
  2.1: arretez … je, arrett, at … or, automatique |, autor-, autres, bajame, bay |, bien you, bike for
  2.1: bike place, bikes, bon ok, borran, borrenme |, boss sees, bough-, bought, bought … helmet, bow out
  2.1: bow … of, bring back, bueno you, button … i, ca … faire, ca … fait, cada … me, calen-, caller
  2.1: canceller les, caram-, carri-, casilla |, cease, cel, cel lo, cellu-, cellulaire, celular por
  2.1: ces textos, cesser les, changer de, chip, coche … case, comment vous, con su, confirm i, confundieron
  2.1: confundiste, consent … be, continue |, coordonnees, coordonnees |, coupon, cours … le, cup, cut the
  2.1: cut … a, d affaire, d idee, d … lista, dado, dans … liste, darli-, darling, de esto, de que, de sms
  2.1: de su, de sus, de … argent, de … cessez, de … rappels, deals, demar-, demenage a, depuis … je, dernier
  2.1: desactivar los, dije, disqu-, do me, do … please, dropping, effacez … infos, el senor, elimi-
  2.1: ella … no, emergencies |, en avril, end them, entrepot, envio de, envoi |, equivocado, equivoco
  2.1: es spam, esa casilla, est NUMBER, est … effacez, est … mien, est … possible, est … sur, este number
  2.1: etes trompe, eu ce, favor … no, feb, finish it, five stars, fix, for … else, friend the, front desk
  2.1: gemel-, graduated, grandson, habian, harcelement, has to, have this, have … do, have … good, have … to
  2.1: he passed, here i, hold … for, how you, husband NAME, i be, i graduated, i … prefer, infla-
  2.1: inscribieron, intensos, ipad, is getting, is time, is too, is … list, it away, j … refuse, j … this
  2.1: je … chaque, je … voir, joder, jours ouvrables, keep … in, kien, know … is, l annee, l … le, la nina
  2.1: la paix, la preuve, la … dans, laisserai, last … stop, late be, late … there, law>angry, le wifi
  2.1: learned to, leave … be, left hand, let … end, list in, listes, llenan, llene-, llenen
  2.1: los … automaticos, lost a, louis-, louise, lovely, m, m … promis, ma reponse, ma … plus
  2.1: mandando textos, mandando |, manden mas, mareado, material, me dejan, me hablan, me inscribieron
  2.1: me manden, me must, me now, me prometio, me quiero, me semble, me these, me toco, me … ca, me … cosas
  2.1: me … decir, me … fuera, me … porfa, me … the, meh, men, mensaje mas, mes coordonnees, mes infos
  2.1: messages my, mi celular, mi … saquenme, mind about, mind … me, moi … l, moi … paix, moi … textos
  2.1: mom … is, mon voisin, mon … ca, mon … n, msjs, my data, my … away, my … elsewhere, my … on, my … sees
  2.1: nada |, nada … mensajes, nadie contesta, niaise, no creo, no los, no on, no soi, no tenemos, no … am
  2.1: no … avisos, no … for, no … manden, no … pedido, no … quiero, non … gars, nous, number away
  2.1: number>wrong, numero … pour, numero … votre, of … thank, off still, off … of, off … promo, offers
  2.1: okay … do, omit, one … by, one … no, opinion, opted … in, ou … avez, out … your, outgrew the
  2.1: ouvrables, over … so, over … take, paid, papel-, par semaine, para lo, para … dejen, para … la
  2.1: para … persona, part, parti-, pas abonne, pas … c, pasa |, pausa-, pense, pete, phone here, phone out
  2.1: pido … me, pieds, pierdo, please … no, please … texting, please … with, pool, pour ces, pour … autre
  2.1: pour … desinscrire, pourrait, pouvez … les, pregunto, prendre note, prepa, prepa-, primera, prometio
  2.1: promotions, proprio du, pu ce, pull my, pull … number, pushy, quatrieme, que bici, que nadie, que sea
  2.1: que … ni, que … yo, quiero nada, quieto, quit … him, quiten … numero, quoi la, reassigne, recha-
  2.1: recipient, recogi la, recogi … bici, recoit … textos, recommended, rembourser, remove>me, remuevanme
  2.1: reply stop, reque-, request, resena … no, residence, rid, rid of, route |, saber … mas, sales texts
  2.1: saquenme de, say you, says my, says |, se equivoco, se fait, second request, see it, segunda, sembl-
  2.1: semble, sending the, servicio … mensajes, set me, sigue-, sin textos, since NUMBER, since … accident
  2.1: sms you, so … do, so … end, sombo-, sombody, son muchos, spelling, split, sr, stop yesterday, stop>law
  2.1: subscribed to, subscriber, suficiente |, supprimez … contact, surge-, surgery, sus … gracias
  2.1: svp annuler, sweet but, tabarnouche, table-, tcpa, telefono … el, temps que, text more, text please
  2.1: text porfa, text … ok, text … thanks, texting … thank, textos non, textos … je, textos … le, texts not
  2.1: texts now, texts out, texts … am, thank … please, thanks but, thanks … everything, the link, the plan
  2.1: the … again, the … bikes, the … cheers, the … desk, the … hold, the … updates, these cost, this ones
  2.1: thought unsubscribed, tienen harta, ting, to about, to help, to here, to … not, too please, tranquila
  2.1: tranquille … tes, tu … arreter, tucso-, tucson, twice … to, un … qui, un … vous, unaut-, unauthorized
  2.1: unenr-, us end, us from, usa, using my, usted, va bien, va … les, vanco-, vancouver, velo ici
  2.1: velo … dans, visitor, vos envois, vos … d, votre liste, vouloir, vous donne, vous l, vous … texto
  2.1: vs avez, want … number, want>law, want>list, way you, we have, who … your, why would, wifes |
  2.1: will pick, will swing, with your, wrong>number, y suena, y … soy, yes … this, you email, you me
  2.1: you puse, you sell, you … message, you … quiero, you>forever, | avec, | era, | ese, | forgot, | habla
  2.1: | ojala, | pago, | ponle, | tabarnouche, | telephone, | unauthorized, | will, | … auto, | … bot
  2.1: | … calls, | … consentement, | … d, | … discount, | … inscribieron, | … less, | … letting, | … luego
  2.1: | … message, | … quieto, | … school, | … velo, | … wife, ~_apa, ~_bre, ~_cel, ~_dea, ~_ens, ~_imm
  2.1: ~_kit, ~_m_, ~_nun, ~_pia, ~_ray, ~_st, ~_sto, ~_tcp, ~_unr, ~abo_, ~acte, ~adil, ~agai, ~anot, ~arag
  2.1: ~asi_, ~atas, ~axe, ~bil, ~borr, ~canc, ~cast, ~cet, ~cip, ~cipi, ~cons, ~cpa, ~cpa_, ~ctro, ~cuer
  2.1: ~curi, ~deco, ~der, ~dis_, ~dson, ~eari, ~ebr, ~ecl, ~ecy, ~elem, ~ellu, ~empt, ~eren, ~esab, ~ff_
  2.1: ~fix_, ~gery, ~grea, ~hio, ~ici, ~ieds, ~ije_, ~ilen, ~inve, ~ismo, ~ivat, ~jit, ~joi, ~kien, ~kit
  2.1: ~kno, ~llul, ~lula, ~mble, ~mio_, ~mir_, ~mor_, ~msjs, ~ndu, ~nenr, ~nly_, ~nonc, ~nous, ~ntem, ~ofi
  2.1: ~olic, ~olle, ~olli, ~omo, ~ona_, ~pam_, ~pci, ~pcio, ~pero, ~rapp, ~rige, ~rist, ~rmar, ~rta, ~rup
  2.1: ~siem, ~sjs, ~sjs_, ~smo_, ~sto, ~stru, ~tcp, ~tcpa, ~tely, ~thd, ~trie, ~uerd, ~uise, ~uloi, ~unen
  2.1: ~unre, ~uri, ~used, ~uso, ~val_, ~vely, ~veme, ~vibr, ~voul, ~ward, ~wner, ~xtea
  2.0: (remove), NAME yo, NUMBER miles, NUMBER … au, NUMBER … on, a ese, a flat, a sec, a … at, a … fixed
  2.0: a … grand, a … not, a … otro, a … so, a … text, a … time, abogado |, account and, aceptado, affaires |
  2.0: again ok, agreed to, ah y, ahead … the, ai pris, ai … ailleurs, ai … arret, aimerais … que, ait
  2.0: al NUMBER, alert-, all … NUMBER, all … to, allow-, allowed, aloud, already replied, also … me
  2.0: am … nurse, and quit, angry>me, aqui, are on, are there, arreter … me, arrive … a, at first
  2.0: aucun … svp, aurai, aurai besoin, autan-, autant, automaticos, autrement, avais, avec … messages
  2.0: back the, bajenme, basis … you, better … the, bicycle since, bien … mais, bike … for, blasts |, boat |
  2.0: borrar, borre mi, borreme, bottle, box … my, brought it, ca la, cada … mandan, cajera, call |
  2.0: can … you, ce contact, cell, cell number, cell … NAME, cell … NUMBER, ces … la, checking in, chiffre
  2.0: ciel, coming … so, commence … etre, comment avez, como consiguieron, compa-, compraron, compraron mi
  2.0: compraron … numero, compte svp, con otra, conformement a, conformement … la, conozco ese, consenti
  2.0: consiguieron, contacto, could call, county, cousin he, croye-, croyez, cuanto mandan, cuanto … esto
  2.0: d ecran, de abajo, de tanto, de tes, de ustedes, de … enlever, de … enlevez, de … listes, de … ni
  2.0: de … sistema, de … texte, dejen, dejen de, dejenme |, delete … y, deman-, depui-, depuis, derangez moi
  2.0: desabonner svp, deuxi-, different, discontinued, dit de, dit … pour, do … reach, does … count
  2.0: does … say, dolares … mensaje, don julio, donc … les, donne, drinking, du client, du … pis, durin-
  2.0: during, easy, ecrivez … jamais, efectivo y, either way, el spam, el … no, en … NUMBER, en … a
  2.0: en … pis, end … i, end … reminders, enough off, envie de, envien |, envois |, equivocaron, equivocaste
  2.0: errad-, errado, es mio, escribir |, ese … es, eso no, est … ligne, est … mere, est … son, est … svp
  2.0: este medio, etre retiree, etudiante, event, facture est, faire la, fait … vous, fecha, filte-, final
  2.0: fini … moi, fini … textos, first one, fizz, for … take, for … the, gave … number, go too, good but
  2.0: got … now, got … old, gracias … la, group text, guy at, hablo bike, hablo … lol, hagan llegar
  2.0: happens if, happens … i, happy with, harve-, have … been, her cell, here to, here … the, hermano |
  2.0: hola me, hours please, husband … is, i no, i resign, i signed, if … i, il travaille, il … semble
  2.0: importunez, in any, in … minutes, in … please, inscribieron sin, insistan, interesse pu, is very
  2.0: itd be, j aurai, j … jamais, j … loue, je perds, je tape, je … donne, je … moi, je … tout, je … votre
  2.0: joven le, junto-, juntos, just … sending, keep getting, kindly stop, l ai, la maquina, la protection
  2.0: la … demain, la … place, la … roja, la … you, late reply, le … bleu, legit, les … enlevez, lire
  2.0: listes |, llamado, lo he, lo … quiero, lol arretez, m etre, m … plus, ma permission, ma … avait
  2.0: mandes mas, marcada, marketing |, me before, me … all, me … llegar, me … llevo, me … quedo, me … sur
  2.0: member, mensajes … este, mettez moi, mi compadre, mi permiso, moi pus, moi … avec, mois ca, mon ami
  2.0: more updates, more … is, more … me, more>texts, movil, mrs, my customer, my daughters, my girlfriend
  2.0: my pocket, nadie se, name of, need for, need … the, neta you, never … there, ni … mensajes, ni … texto
  2.0: ningun NAME, no lo, no longer, no quiero, no tienen, no … conmigo, no … conosco, no … di, no … texteen
  2.0: not keep, not ride, now … me, number she, numero ou, off … just, off … texting, olvidate, one i
  2.0: optin-, opting, optou-, optout, order if, otez mon, otro taller, out and, out … all, out … to
  2.0: para esto, pare por, pare … favor, parle … bien, pas fait, pas mme, pas vous, pas … etre, pas … pour
  2.0: pasa si, paz, permiso, pero, peut pas, phone for, phone keeps, phone … please, pis … vous, plus etre
  2.0: pogne les, pose, pour un, pour … garantie, pouvez … enlever, pouvez … mon, preuv-, preuve, preuve de
  2.0: preuve … mon, proch-, promised, proprietaire … numero, pu etre, quand … aurai, que je, que me
  2.0: que … quiero, que … si, quien autorizo, quita, quitan |, quitas, quiten mi, quittez, quoi je, quoi l
  2.0: quoi … mot, reached … wrong, reads them, reads … aloud, receipt not, recevrais, regre-, reminders … do
  2.0: remis, remove>list, repair, reparer |, request to, respectez, rest … peace, retiren, reveiller
  2.0: ride anymore, ringing me, roaming … no, rodadas, sacaron mi, sacaron … numero, said it, said … before
  2.0: said … stop, salir-, save us, saw the, scrub my, scrub … number, se confundieron, se equivocaron
  2.0: seguir mandando, shed, shop by, si possible, signing up, silen-, silla, so … send, somebody … a, somos
  2.0: son cell, sors … la, sortez, soy esa, spare, spare me, spare … old, stolen in, stop, stop … pas
  2.0: stop … to, stop … updates, subscribed |, suegra, suis … la, suis … mais, supplie, sure i, svp … bonne
  2.0: sweet … i, take a, take mine, talki-, tape avec, te equivocaste, team |, tel, telephone … la, tengo ni
  2.0: text … call, textearme |, texting my, texting … stranger, texto mas, texto … vous, textos dans
  2.0: textos par, textos stp, texts … not, texts … please, the ads, the county, the gears, the notifications
  2.0: the reception, the … light, the … reply, the … switch, these … and, these … it, think … was, this … be
  2.0: tienda que, told … could, tqm, trails, tres bien, tune ups, um, un lien, un taxi, un velo, un … sin
  2.0: una … de, unico, unsub me, up by, used … phone, vaya, velo plus, venez, veu pu, videotron, volvieron
  2.0: volvieron a, vos listes, voulo-, want a, was … at, way … not, week please, where … signed, will show
  2.0: with us, would prefer, y hoy, y … favor, y … llegando, y … mensajes, yes … the, yo se, you an
  2.0: you anymore, you no, you should, you use, you … already, you … stop, you … tres, young lady
  2.0: your texting, yourselves, zero, | antes, | cero, | creo, | desactivar, | disculpe, | fewer, | found
  2.0: | it, | maudit, | mauvaise, | optout, | quittez, | refuse, | seria, | suspender, | zip, | … aca
  2.0: | … another, | … calling, | … came, | … consiguieron, | … dieu, | … envoie, | … garde, | … it
  2.0: | … llega, | … might, | … picked, | … pub, | … there, | … vente, ~_ag, ~_ber, ~_bil, ~_ce, ~_dou
  2.0: ~_ing, ~_lay, ~_lot, ~_mrs, ~_nom, ~_nut, ~_own, ~_paz, ~_rob, ~_rom, ~_sue, ~_wro, ~_yo, ~_zer, ~ale
  2.0: ~alo_, ~amab, ~amie, ~bit, ~bon_, ~boug, ~cep, ~cicl, ~cli, ~def, ~ders, ~died, ~efo, ~eing, ~elim
  2.0: ~elul, ~ema, ~embl, ~enm, ~epui, ~erio, ~evi, ~evio, ~ex_, ~gasp, ~gic_, ~hier, ~hono, ~hopi, ~ingu
  2.0: ~iree, ~iro_, ~isie, ~iten, ~ivo, ~lash, ~li_, ~lici, ~lieu, ~lire, ~mmun, ~mrs, ~mrs_, ~muev, ~nco
  2.0: ~ndie, ~ness, ~nsh, ~nsu, ~nul, ~nun, ~nvoi, ~odd, ~ody_, ~ompu, ~oof_, ~oub, ~ovil, ~paz_, ~pend
  2.0: ~perm, ~preu, ~ptad, ~ptou, ~quen, ~rade, ~rank, ~rdez, ~regr, ~renl, ~reuv, ~rren, ~sada, ~seni
  2.0: ~somo, ~ssez, ~stop, ~tach, ~tema, ~tenm, ~uit, ~ulen, ~usq, ~usqu, ~wro, ~xted, ~zero
  1.9: 2 years, 2 … que, NAME passed, NUMBER apres, NUMBER jours, NUMBER she, a deux, a nada, a nurse, a … ca
  1.9: a … home, accue-, accueil, ahead with, ai la, ai pese, ai plein, ai … accepte, ai … envie, alertes
  1.9: all … ask, already … up, alto me, am on, amigo, amour du, anotaron, anything at, appreciate … heads
  1.9: apres ce, are fine, are these, are trying, are … so, arretez … texter, askin, attention, au complet
  1.9: au … j, au … pour, aucune … de, avez confondu, avise, be getting, be … it, because … is, becyk
  1.9: before me, bici … en, bien en, bien sin, bike i, bike … am, bike … wrong, bill and, bloquear |
  1.9: bonjour … a, borre … numero, borreme |, brakes are, bring anything, bring … in, but you, but … am
  1.9: but … texts, buzzi-, buzzing, by … for, by … right, bye stop, c … son, c … surement, call the, cambio
  1.9: can somebody, can take, carac-, caracteres, cargo |, ce numero, celul-, chava, chiff-, clue
  1.9: comme … vous, commi-, como, como … esto, con sus, con … avisos, con … respeto, confirmar, confondu
  1.9: connais, consentement vous, consiguieron … numero, consommateur, contactez moi, coord-, corriger
  1.9: corro, cosas de, could you, crank |, creen, cuz … your, dadme, dadme de, dadme … baja, dans … platre
  1.9: date et, date … l, de becyk, de pubs, de sa, de sondage, de … dice, de … mensajes, de … mes, deben
  1.9: decli-, decline, dejan, deje de, dejen … spam, delete sistema, demain apres, demande … retrait, derni-
  1.9: despierta, deux chiffres, did … subscribe, dire oui, dlt, do … bother, does … mean, done … no, driver
  1.9: ecriv-, elle en, en france, en paix, en recois, en voulais, en … plein, enlever, enlever … numero
  1.9: enlevez … pour, entonces … me, envoyer de, esa … no, escriban, escribiendome, escribiendome |
  1.9: est surement, est … clair, est … otez, everything … the, fermez les, fijes-, fijese, fini … messages
  1.9: flat no, folks, for … i, for … late, forgot my, france, frequence, from bell, ftc, fui una, garag-
  1.9: garage, gaste-, gasten, gave … cell, go … for, got … so, gratt-, grax, grax |, groom, guarda, guest-
  1.9: guests, happe-, have wrong, have … the, heu, hey just, hey … fyi, him off, homme, hors de
  1.9: hors … votre, how … can, how … opt, i always, i report, i ticked, i told, i … cash, if … stop, in … it
  1.9: in … with, inscrit |, inscrite par, interested … your, is not, is … much, j … laisse, j … pese
  1.9: j … recois, j … voulais, jamais ca, je crois, je nai, je veut, je … demande, jeje |, juste |, know any
  1.9: la cnil, la delete, la … mais, lachez … vous, las … al, last guy, last … this, le prof, le … passe
  1.9: leave … off, left off, leh |, list … never, liste, liste … envoi, llanta … NUMBER, llego su, loi
  1.9: lol … number, longer NAME, los … mejor, lot of, m … avec, m … confondu, ma demande, ma … ce, mail me
  1.9: maintenant, mais … j, make … stop, manden, mano |, marque … casilla, mas mensaje, mas sms, me las
  1.9: me lleguen, me will, me … mandar, me … ofertas, me … off, mejor … no, menor, mensajes porfa
  1.9: mensajes que, mensajes … la, merci bien, messages … de, mettr-, mettre, mi amor, mi … joven, mi … para
  1.9: middl-, middle, moi de, moi … vrai, mon … par, montr-, montreal |, more it, mostr-, my english, my leg
  1.9: my phones, my text, my … last, my … needs, my … take, ne … envoyer, nephew, never … text, no clue
  1.9: no estoy, no fui, no gasten, no les, no more, no when, no … avisan, no … avisen, no … bicicleta
  1.9: no … list, no … mas, no … mensaje, no … textos, no … thanks, nom la, not bother, not buying, not do
  1.9: not drop, not help, not it, not much, not subscribe, not … sending, not … them, not>more, notai-
  1.9: now that, number |, number>want, numero chez, often i, old one, on purpose, on that, on … appelle
  1.9: on … changer, one … not, only got, opt … a, order NUMBER, otez … nom, oui … moi, our phone, out lol
  1.9: ouvra-, owner-, owners, pardon mais, parenle, pas ben, pas lire, pas … rdv, passe … le
  1.9: passed … please, pedi … me, pero you, personne … ce, peser, peut changer, phone … to, pis il, platr-
  1.9: platre, please honor, please you, plus envoyer, polyv-, polyvalente, pour … j, pour … l
  1.9: pouvez arreter, priere de, probably, prochain, profe-, promo texts, put down, put … on, quand je
  1.9: que … era, queria … y, quick question, quien, quien-, quienes, quienes son, quitarme, quitenme de
  1.9: quitenme … eso, quitenos, rappelez, rappels, reatt-, reattribue, receive messages, receive texts
  1.9: rechazo, reclamo, regale, remove>law, remove>number, remueveme, rente, reporting you, returned
  1.9: ride … take, rien savoir, right … you, runs this, s … te, sakam-, sakame, sakame de, same as, saque-
  1.9: savoir … mon, se acabo, se … cuando, se … dije, se … los, send more, sending |, serva-, servait
  1.9: seul texto, shees-, sheesh, sheesh |, shop … do, shop … me, show … the, si … bien, si … mi, si … no
  1.9: sms gracias, sms please, sombody else, sorry … have, sors, sorte-, spring sale, staff, still getting
  1.9: still … my, stop before, stop les, stop sending, stop … is, stop … texts, suppose, supprimer
  1.9: sure have, sus … pero, suspe-, svp pu, swing, take him, tan temprano, tanne-, te plait, telefono … me
  1.9: telefono … su, telephone est, text remove, texte merci, texte svp, textos por, textos … merci
  1.9: textos … mi, texts>angry, that and, that … enough, the appointment, the counter, the country, the fcc
  1.9: the ftc, the girl, the good, the stop, the swap, the vip, the way, the word, the … reads, these … you
  1.9: think … is, tienen … la, time so, to answer, to any, to miss, to these, to … ftc, to … too, toco
  1.9: tout |, toute, toute l, toute … equipe, trabajo de, turn them, un chiffre, un … mas, un … une
  1.9: une erreur, uno, up stop, va … la, vacac-, vacaciones, velo est, ver con, vete, veux rien, vez … lo
  1.9: vida, video-, viens … avoir, viernes por, viernes … ella, voice, votre … m, vous … au, vous … je
  1.9: vous … trompe, waiting for, want none, want them, want these, we agreed, we had, what right
  1.9: when … asked, will … back, winter storage, with his, without … consent, word … stop, wrong>wrong, xx
  1.9: xx |, years … and, yo lo, yo … mi, you all, you always, you … el, you … envien, you … mandes, you … no
  1.9: you … quitenme, you … scratch, you … trying, you>not, | arretes, | chao, | congratulations, | package
  1.9: | pero, | priere, | refrain, | sakame, | trop, | vete, | … abuela, | … ads, | … aimerais, | … cette
  1.9: | … enfants, | … fine, | … los, | … marque, | … mijo, | … nai, | … person, | … recipient, | … reminder
  1.9: | … runs, | … texted, | … these, | … vuelvo, | … work, ~_and, ~_ano, ~_aq, ~_aqu, ~_aux, ~_bik, ~_bor
  1.9: ~_dec, ~_dor, ~_eve, ~_lak, ~_nec, ~_opt, ~_rid, ~_sop, ~_tic, ~_tus, ~aber, ~alum, ~are, ~ari, ~aski
  1.9: ~avin, ~bay, ~blig, ~bol_, ~brea, ~chif, ~coor, ~crip, ~decl, ~dese, ~dict, ~dif, ~dma, ~donn, ~doub
  1.9: ~ecko, ~ecli, ~egan, ~emer, ~enme, ~erse, ~erte, ~ery_, ~esa, ~esco, ~eui, ~euil, ~euve, ~fire, ~fois
  1.9: ~folk, ~fyi, ~gan, ~give, ~gl_, ~hale, ~hiff, ~hte, ~icip, ~iel, ~ienc, ~ings, ~inie, ~ixin, ~jala
  1.9: ~jese, ~jos, ~merg, ~midd, ~migo, ~miso, ~nav, ~nita, ~non_, ~nqui, ~nsub, ~nui, ~nuti, ~obb, ~obli
  1.9: ~ogi_, ~oit_, ~olks, ~ommi, ~onse, ~op_, ~ords, ~otro, ~peni, ~plie, ~raw_, ~ript, ~ritt, ~sida, ~ski
  1.9: ~sold, ~sort, ~souv, ~ssio, ~sul, ~swin, ~tafa, ~taff, ~tame, ~taro, ~tier, ~tigu, ~tina, ~too_, ~top
  1.9: ~top_, ~tore, ~ulez, ~una_, ~unsu, ~urre, ~uspe, ~utor, ~utt, ~uzzi, ~vam, ~vice, ~xtee, ~yee, ~yee_
  1.9: ~zzi, ~zzin
  1.85: (tables say unclear)
  1.8: NAME at, NAME … is, NAME … pas, NUMBER merci, NUMBER … al, a des, a la, a mechanic, a moncton, a one
  1.8: a reportar, a ton, a while, a … autre, a … jefe, a … there, accepte, achete … chambre, add my
  1.8: affaire ailleurs, after |, ai vendu, aille-, al … y, alors, already … time, am asking, am … off
  1.8: ancien … de, and cancel, and every, and remove, another text, any … texts, are … a, are … this
  1.8: arretez … textos, asked nicely, asked … twice, asking … to, at our, au lieu, aux, avais … pas
  1.8: avoir le, away my, away … my, bajenle, be great, being repaired, bes, bicic-, bicicleta, bike … a
  1.8: bike … is, borre-, bowli-, bowling, buen trabajo, bueno … de, bug, burea-, ca va, cabin, caisse |
  1.8: call … and, calle-, callense, calmez vous, can drop, can have, can … please, cansa-, capables, caraj-
  1.8: carrito, carte-, cat … the, cell and, cell so, cell … you, celular, cesser, cessez … m, changing
  1.8: che pas, cheque, chez moi, chica-, church office, close, comer-, communication, computer … stop
  1.8: con … mensajitos, conozco a, consentement |, contactar |, contacted |, contacter |, contacting, copie
  1.8: could … stop, coupons, courr-, coute, cuidado, d envoi, d mandar, darme, day … me, de chez, de votre
  1.8: de … a, de … baja, de … mon, de … ne, de … pa, de … promos, de … sacaron, de … shop, de … todavia
  1.8: deactivate, deaf i, deals i, debe ser, debra-, deja … stop, depan-, dernier svp, des textos, des … svp
  1.8: desuscribanme, di … como, dieron mal, dije no, divorced, do … care, do … recall, do … texts, do … want
  1.8: donc |, donde sacaron, dors |, down to, dueno |, efectivo … no, effacer |, eh no, el mensajito
  1.8: el … sin, email from, en deuil, en vez, en … telefono, encar-, encargo, enerv-, enough for, entendi
  1.8: envoyer svp, escriban mas, essentiel, est beau, est … chsld, est … enlevez, est … vous, estafa |
  1.8: et mon, etait son, etait … velo, every one, evite, exist |, ey, facture … NUMBER, ferme-, fille … a
  1.8: fine stop, fishb-, fois, fois … toutes, for each, for … delivery, for … lol, for … update, free, futur
  1.8: futur |, garage door, garantia no, gaspe, gelat-, gentleman, get NUMBER, get rid, getting charged
  1.8: goes off, grade, guada-, guadalajara, haceme, hagame el, halif-, halifax, hard … on, have already
  1.8: have received, heard, hesit-, hesite, hi it, hijol-, hijole, his mother, honor it, horte-, hortensia
  1.8: i share, i take, i talking, i … appreciate, i … asking, i … consent, i … nicely, i … out, i … wanted
  1.8: iban, iban a, in with, interesse |, iphone |, is important, is nothing, is … still, is … take
  1.8: is … warranty, it no, it possible, it … you, j exige, j … plus, j … vendu, jajaja, jalou-, jaloux
  1.8: je fais, je vends, juro que, kill, knock it, l … pas, la muchacha, la … affaire, la … textos
  1.8: lache … cell, lachez … les, laisse … velo, late husband, law>law, le dio, leer, les … dicho, lieu
  1.8: like out, listas … de, llegan … de, lo voy, log, lol please, los … quitenme, love … shop, m ecrire
  1.8: ma … dans, ma … par, maintenant … moi, mais … moi, make, make these, mandr, mas la, me anymore
  1.8: me quite, me thanks, me volvieron, me … hasta, me … messages, me … phone, me … plus, me … text
  1.8: me … unsub, mensajes … you, mes … merci, mets fin, mettez la, mi telefono, mi … asi, mi … ni, mi … yo
  1.8: might … to, mijit-, mijito, moi plus, mon consentement, mon … que, monct-, moncton, motorcycle, mouri-
  1.8: mourir, my name, my part, my … plan, n … a, nada … que, name … NAME, need them, need … to, nephe-
  1.8: never asked, never subscribed, ni mi, ningu-, no, no mandes, no usa, no … problema, no … remove
  1.8: no … to, nombre en, not getting, not meant, not recall, not remember, not texts, not … contact
  1.8: not … others, not … promos, nro, number thanks, number … did, nunca … mi, nurse on, oblig-, of all
  1.8: of … in, of … with, off la, off … thing, old … the, on se, on … me, on … with, one star, one … do
  1.8: only, only … a, only … stop, order arrived, otra NAME, oui aux, oui … textos, out my, owes, paciencia
  1.8: panad-, panaderia, paniq-, panique, pas, pas arretez, pas m, pas … client, pas … promo, pass … the
  1.8: pay the, pedi que, pelletier, penda-, pendant, perdez mon, perdez … numero, perdon |, permi-, petro-
  1.8: phone … full, phone … with, pido por, pienso, please lol, please she, please thank, please unsub
  1.8: please … all, please … these, plus … m, poiss-, pour … promos, prefere le, premi-, previous owner
  1.8: prior, profeco, pu recevoir, pu … numero, qu … peut, que no, quien … apunto, quien … dejo, quiero es
  1.8: quit … my, quitame de, quite-, raffle … not, reall-, really, recibir … de, recordatorios you, refrain
  1.8: refrain from, regan-, remove … info, remove>you, reply … so, reportar, resena you, resenas
  1.8: retire … ca, rien accepte, rien … moi, robinet, rompan, rouyn, rueda y, runs, s en, sacan de, said not
  1.8: salir, salirme, salud, salut, scratch me, se lo, seasons, send them, send>more, ses textos, set
  1.8: shop again, shops, siguen, sir … am, slt, sms, so … this, soldes, son vrai, sourds, soy … hija
  1.8: specials, specials |, step |, stop on, stop … my, su sistema, supprimez … NUMBER, sure … i, suspendez
  1.8: suyo, talking, tardes … la, te … bro, tengo yo, text program, text svp, text … at, text … you
  1.8: texte moi, texted, texter pour, textez … plus, texting him, texting … my, texto non, texto … favor
  1.8: texts is, that … my, the cabin, the card, the consent, the late, the raffle, the wifi, the … had
  1.8: the … not, them i, there … nothing, they come, they … in, this … before, this … belongs, this … meant
  1.8: those |, thru the, ticke-, to … lawyer, to … she, to … texting, to … up, todo pero, todo respeto
  1.8: toggl-, toilettage, tout message, tripl-, two … for, un … message, une autre, unlis-, up … your
  1.8: update the, use for, used my, ustedes you, veces … que, velo je, vends, veuillez … retirer
  1.8: veux … rien, vez de, viuda, vivre en, vos … arretez, vous mon, vous … enlevez, vous … parler
  1.8: voy … reportar, voyag-, want stop, want this, wanted texts, was done, we … not, well … you, went … in
  1.8: where … my, wife thinks, wife … you, will want, wish … a, with thanks, with … mom, withi-, within
  1.8: worse, would love, would … great, would … out, wrap … the, writing to, writt-, y you, yo a, yo me
  1.8: you my, you ok, you … con, you … usa, you>list, your hours, your stuff, | bless, | bon, | dejen
  1.8: | desactiver, | desuscribanme, | ey, | faux, | flip, | hijole, | maman, | remueveme, | retire, | slt
  1.8: | spare, | su, | suspendez, | vendi, | when, | … car, | … desk, | … dude, | … este, | … estrellas
  1.8: | … give, | … met, | … molestar, | … ni, | … pay, | … receipt, | … saquenme, | … someone, ~_agr, ~_ail
  1.8: ~_buz, ~_ces, ~_des, ~_epa, ~_feu, ~_fol, ~_fut, ~_gos, ~_guy, ~_har, ~_kie, ~_no_, ~_nro, ~_obl
  1.8: ~_sms, ~_unc, ~_via, ~abur, ~ache, ~agg, ~aja, ~aniq, ~asta, ~asy_, ~aya_, ~bik, ~bure, ~buz, ~choo
  1.8: ~cree, ~cros, ~cton, ~debr, ~dias, ~dude, ~eall, ~ecen, ~edio, ~eem, ~efer, ~egre, ~elet, ~enr, ~ensu
  1.8: ~enu, ~ephe, ~equ, ~eses, ~esid, ~etre, ~exit, ~flip, ~fo_, ~fuer, ~fut, ~gun, ~guy, ~hdra, ~hops
  1.8: ~indi, ~isir, ~jen_, ~jode, ~lad, ~limi, ~lirm, ~llar, ~llem, ~lpa_, ~lug, ~mera, ~mew, ~monc, ~mons
  1.8: ~mue, ~nant, ~nat, ~ncar, ~ncto, ~nenm, ~neph, ~nfo, ~ngun, ~nill, ~nna, ~och, ~okin, ~ondu, ~onge
  1.8: ~opto, ~ordi, ~oudr, ~ourr, ~out_, ~pas_, ~paz, ~pez, ~phew, ~ppre, ~pre_, ~prem, ~pt_, ~pte_, ~refe
  1.8: ~ribi, ~robo, ~rong, ~ros_, ~rtis, ~rtu, ~runs, ~san, ~sign, ~sile, ~sist, ~son, ~stad, ~supp, ~suyo
  1.8: ~tisi, ~tit_, ~tome, ~tto, ~ueno, ~uera, ~ufi, ~uitt, ~umm, ~unds, ~unic, ~urea, ~vend, ~volv, ~wron
  1.8: ~xit
  1.7: NAME changed, NAME en, NAME lol, NAME me, NUMBER ans, NUMBER h, NUMBER star, a digit, a esa, a minor
  1.7: a ne, a pris, a recevoir, a way, a … cosa, a … donc, a … enlevez, a … me, a … plan, a … she
  1.7: a … telephone, about |, abuela, aburre, accident please, after … you, agree to, agree-, ailleurs
  1.7: alerts, all, am blocking, am reporting, ancien proprietaire, and everything, and has, and tell
  1.7: and … never, angry>number, any other, anyway so, appointment and, appreciate it, apunto sin, aqui … se
  1.7: are sending, are … stop, arretez, arretez merci, asked, at these, aucune … c, autorisation
  1.7: avec … pneus, avec … rappels, avez compose, avez … NUMBER, avisen de, avisen nada, avisen … nada
  1.7: away … number, awya, banks, barks, barks every, barks … time, be … on, be … texts, bici … yo
  1.7: bike camp, bring … the, button |, buzz, by … please, ca par, cance-, cantidad, capture, caron
  1.7: cette personne, change de, chaque … recu, chela, chez … enlevez, chiffre de, cita … manana, cobran por
  1.7: company, con tu, con un, concl-, const-, constantly, contacter, contacting me, contacto |, cote de
  1.7: could use, country |, coupez, coupez ca, criss-, crtc, cuz, d avoir, d su, d … NAME, d … est, d … stp
  1.7: dale con, dame … de, dans … NUMBER, darme … baja, de cancelar, de cesser, de otra, de … bicicleta
  1.7: de … contactos, de … datos, de … envois, de … liste, de … pub, de … recordatorios, de … text, deact-
  1.7: dealt, debranchez, decri-, decrisse, dejar, dejar … escribirme, delete … al, deranger, desabo
  1.7: desabonnez, desac-, desaf-, desir-, devic-, device, dice … no, dog barks, dog … every, donc retirez
  1.7: donc … moi, donne … accord, du … pour, du … un, ecris, effacer mon, el amor, el envio, el numero
  1.7: el … saquenme, elle est, en prie, en reparacion, en una, en … encore, en … mensajes, en … momento
  1.7: encargo que, end … alerts, entie-, envoyez … d, eparg-, era … otra, es … tercera, esos avisos, est une
  1.7: est … l, estas cosas, este … para, esten molestando, estos mensajes, estub-, estubo, etais en, ever
  1.7: ex … el, excluyanme, exerc-, exit, expres, faire … de, fais … ailleurs, family only, fcc |, fin
  1.7: fin … textos, fired, for pickup, for … messages, forfa-, forfait, frame and, free to, from … and
  1.7: from … please, further messages, genev-, genevieve, gentils mais, gerer, get messages, get to, get … a
  1.7: get … bike, get … i, getting … bike, going with, good … not, guarderia, guys … the, habla |, have me
  1.7: hay … en, he can, hit a, huile-, huiler, i bet, i joined, i specifically, i surrender, i … blocking
  1.7: i … bought, i … hear, i … n, i … picked, i … reporting, i … to, i … up, idee c, idee … est, in NAME
  1.7: in vancouver, in … bin, in … sink, inbox, indica, informo, interesser, inver-, is broken, is full
  1.7: is illegal, is ridiculous, it … about, jaja gracias, jamais inscrite, jaw, je souhaite, jefe no, jodas
  1.7: juro, just want, kill … texts, knock … off, kowal-, la misa, la pour, la … fille, la … ustedes
  1.7: lache mon, lachez … telephone, le … bien, le … demain, le … samedi, lee, legal, les … et
  1.7: like … messages, lista-, llegar, lleguen |, lo … los, local, lol thanks, look … these, los … no
  1.7: loud in, lui, m … tout, ma belle, ma mensaje, mais pour, makes you, man, manana con, mandar mensaje
  1.7: manden textos, manit-, mas gracias, mas nada, me anything, me hagan, me offers, me sacan, me … des
  1.7: me … tarde, me … texting, me>more, mejor you, meses, mi consentimiento, mi you, mi … fallecio, might
  1.7: minor, mobile |, moi … ai, mon cellulaire, mon … va, moose jaw, mostrador, mot, much … please, mucho-
  1.7: muchos, mwen pa, my bikes, my country, my late, my … is, nada … ustedes, ne rien, need from, need … on
  1.7: negocio, never … to, ni me, ni … mensaje, nice but, no conosco, no consent, no en, no lleguen
  1.7: no mensajes, no mi, no … by, no … comprado, no … leer, no … reminders, non aux, not anymore, not bring
  1.7: not reach, not … customer, not … for, not … no, not>send, note on, number deleted, number or
  1.7: number take, numero depuis, numero se, o como, of us, of whatever, of … messages, off there, off … day
  1.7: off … next, offre-, offres, old … she, on m, on these, on this, on … ca, on … more, one … review
  1.7: or … other, order … is, ou … le, our, our … please, over please, owner i, p, parad, parce, parece
  1.7: parro-, partie, partir d, pas une, pas … autres, pas … pub, patch, patron, pausa, pelle-, pelletier |
  1.7: perdi el, personne … s, peur, peut etre, peux … enlever, phone belongs, phone dings, phone … this
  1.7: picked it, picked … up, pis … de, please make, please … stop, plus envie, plus … notifications, por la
  1.7: por sms, porque … no, porter, pour toutes, pour vrai, pour … le, pouvez … m, private, private … i
  1.7: promos … me, protection, publicidad, punto, purge, purge my, puse mi, put … note, que era, que esto
  1.7: que ladilla, que mon, que you, que … recibiendo, que … son, quiero darme, quitar, rappe-, rappels par
  1.7: rathe-, rather, rather … receive, raye, really … texts, recall, recevoir moins, recevoir |
  1.7: recois … des, recor-, refer-, relan-, release me, release … from, remove, renuncio, rest in
  1.7: retire moi, revoila, rojo, said … was, sans m, selli-, selling, send … else, shop but, si … llega
  1.7: sigan escribiendo, sigue llegando, sin, sink, sistema, slow, so kindly, so … take, son … c, sorry you
  1.7: sous, specifically, stay, stop … him, stop>texts, suis deja, suis … inscrite, suis … pas, sur … compte
  1.7: surrender, svp … les, swap the, tags, taking me, tanta-, tantas, tanto msj, te va, tengo nada
  1.7: tercera … que, text … on, texting me, texting the, texto por, textos sans, texts a, texts from
  1.7: texts mate, texts … do, texts … month, texts … your, texts>not, that the, that … out, the bike
  1.7: the clinic, the sink, the third, the … because, the … blasts, the … card, the … could, the … did
  1.7: the … dings, the … too, there again, these>remove, this device, this messages, this … i, this … no
  1.7: time … phone, time … please, tire sale, to take, to use, to … and, to … device, told, told i
  1.7: told … it, toute … par, trois-, troisieme, trop … moi, trouver, turn … texts, tus, un consentement
  1.7: un petit, unless you, unlist, unlist me, unsubscribe link, up, up so, us in, vamos, vario-, varios
  1.7: vendu mon, venia, ver … me, veuil-, veuillez, vip, voisine |, voit, votre … si, vous avais
  1.7: vous enlevez, vous pouvez, vous prie, vous … compose, vous … mes, vuelven a, want>send, want>you
  1.7: was … so, welco-, welcome, who i, woke, wonderful, written, wrong, y … bici, y … conozco, y … paso
  1.7: yes … will, you estubo, you looking, you opted, you please, you … lleguen, you … phone, you … pueden
  1.7: you … remove, you … tiene, you … trabajo, you … un, you>me, your file, your … stop, your … wake
  1.7: your … with, zack, | again, | esta, | estamos, | excluyanme, | feels, | grand, | hagame, | hard, | hit
  1.7: | lovely, | mail, | mwen, | quit, | some, | that, | where, | … aqui, | … cher, | … debarque, | … en
  1.7: | … estubo, | … exige, | … further, | … go, | … ladilla, | … liste, | … mais, | … mechanic, | … mi
  1.7: | … muy, | … my, | … n, | … papa, | … poco, | … prochaine, | … sacame, | … sans, | … se, | … should
  1.7: ~_avo, ~_cau, ~_chi, ~_crt, ~_cuz, ~_di, ~_kep, ~_lir, ~_lui, ~_mm, ~_mud, ~_nen, ~_no, ~_p_, ~_seg
  1.7: ~_uh, ~_uns, ~_up_, ~_wok, ~agin, ~ajen, ~aken, ~aks_, ~aler, ~alm, ~anks, ~aqu, ~aque, ~arec, ~argn
  1.7: ~arme, ~asy, ~bi_, ~body, ~bste, ~cans, ~ces_, ~chal, ~chel, ~chic, ~cki, ~clet, ~comp, ~crap, ~crit
  1.7: ~crt, ~crtc, ~cuz, ~cuz_, ~dee, ~dis, ~dom, ~dso, ~duri, ~easy, ~ecor, ~eis_, ~elco, ~elva, ~ely
  1.7: ~ely_, ~emen, ~enda, ~enl, ~epe, ~eri, ~erna, ~esac, ~esi, ~etan, ~exer, ~forf, ~gles, ~goss, ~hell
  1.7: ~hib, ~ices, ~icos, ~ien_, ~ieu, ~ije, ~ilia, ~inc, ~ind, ~inge, ~irle, ~isat, ~iste, ~jen, ~kep
  1.7: ~leta, ~leti, ~ley_, ~life, ~lm_, ~lors, ~mien, ~mig, ~mot_, ~mova, ~natu, ~nc_, ~ncel, ~ndar, ~nder
  1.7: ~ndso, ~neja, ~nie_, ~no_, ~ody, ~of_, ~off_, ~oine, ~olk, ~omos, ~ostc, ~owl, ~oyon, ~oze, ~parg
  1.7: ~pez_, ~pide, ~ppen, ~ral, ~regi, ~remi, ~ren_, ~rena, ~rgn, ~rgne, ~rip, ~rmis, ~rned, ~rrid, ~rru
  1.7: ~rtc, ~rtc_, ~rtun, ~sac, ~sact, ~saqu, ~sera, ~sire, ~sked, ~smen, ~sms, ~sms_, ~stc, ~ste_, ~stie
  1.7: ~tain, ~teme, ~tex, ~text, ~tid, ~timi, ~told, ~uien, ~uite, ~upez, ~usa_, ~utu, ~uzz_, ~veui, ~vic
  1.7: ~viez, ~wok, ~woke, ~xerc, ~xit_, ~yed, ~yed_
  1.6: (list), (not), (number), (texts), (wrong), NAME aqui, NUMBER anos, NUMBER pero, NUMBER … can
  1.6: NUMBER … d, a air, a child, a diff, a dog, a mistake, a su, a … demande, a … envois, a … line
  1.6: a … mandando, a … oficina, a … quitenme, aca no, adresse … a, affaire |, again … have, agreed … that
  1.6: ahora en, ai clique, ai … stop, alumnos, always … this, am getting, am … buying, am … going, am … mr
  1.6: amable, and i, and … am, angry>list, annuler … textos, anuncios, any shop, any … thank
  1.6: anything … this, anytime |, apuntado, aqui … la, are out, are … me, are … our, are … without
  1.6: arretez … la, as … not, asign-, atte ing, attri-, attribue, au crtc, au salon, au … plus, autre … je
  1.6: avant elle, avec … autre, avec … magasin, avez … mal, back … my, bajame … la, bc … you, be so
  1.6: bici … que, bike in, bloque si, bloque … numero, borrad, broken so, but do, but really, c … gentil
  1.6: c … quoi, c … un, calme, camionero, can get, cancelar … no, cancelo … mensajes, candado no, canse
  1.6: card … the, cargo bike, ce cellulaire, cero … por, chaque … que, chercher le, chicago, colla-
  1.6: comerciales, compania y, compania … me, con … texto, concluida, congrats to, connais pas, conosco |
  1.6: consented, consentement expres, consider, consiguieron mi, continuez |, cookies, coupez les, courant
  1.6: crissez, crissez moi, crissez … patience, cuando … yo, cuantas … tengo, dale … los, de dios
  1.6: de notifications, de numeros, de textearme, de … conmigo, deja … escribirme, dejen … mandar, demen-
  1.6: des … pour, desin-, desor-, desormais, despacio, devez avoir, di para, did … you, diga, digit off, dla
  1.6: do … call, does … end, donde queda, done … your, donne un, drop … any, dropped the, du mal, du … noter
  1.6: earth, ecris … moi, effac-, effacer, effacez, eithe-, either, el … pa, eliminenme, elle … pas, en avec
  1.6: en chicago, en ningun, en paz, en sorte, en supplie, en … moins, en … pas, encore vos, end … texts
  1.6: enero, enfer-, english i, english … want, enleve … de, enough … the, entendi |, envien mas, envios |
  1.6: envoyer, envoyer ca, es ese, esa foto, esa vaina, escriban |, eso you, esos mensajes, est gentil
  1.6: est … pour, est … tel, est … troisieme, esta … a, este … you, esto … no, esto … una, estoy interesada
  1.6: euh, ever contact, everyday, exces-, excessive, excluyanme de, explique, explique a, explique … NAME
  1.6: expres vous, faire … mon, faites moi, faites … svp, faut le, feliz navidad, feo, fichez moi, fils a
  1.6: final notice, finalement … veux, finissez en, finissez … avec, fleet, flooded, flori-, flush-
  1.6: for … quick, forget my, forma, from contacting, from … contacts, fue de, full … of, ganas, gets
  1.6: getting … of, girlf-, going on, gone … the, good … to, got it, got … to, gracias |, grasias |
  1.6: great more, groupe … svp, gt, guy … not, hace … que, handles the, hands are, happening, have just
  1.6: have … nice, hay problema, hay … ahi, hear about, hearts, heure la, i read, i … opt, i … subscribed
  1.6: i … taken, idea de, il a, in red, interesa |, interesada, interest, is NAME, is due, is … front
  1.6: is … his, is … possible, is … word, it … already, j … clique, janm, je les, jus, keep, la prochaine
  1.6: la quedo, la … muy, la … pu, lado |, landline that, landline … reads, law>me, lawye-, le manden
  1.6: le meme, le … chez, le … qui, left a, les ai, les boys, les petits, les … la, letting … know, lifet-
  1.6: lifetime, llanta … me, llege-, llegen, loads, los quiero, los … en, los … es, los … please, lugar
  1.6: m … desabonne, make them, mal noter, manden mensajes, me avisen, me canse, me de, me envien, me lah
  1.6: me puso, me … ahorita, me … dieron, me … on, me … promos, me … textos, me … when, me … without
  1.6: me>number, meant to, mechanic |, medio |, mejor a, mensajes a, mensajes despues, mensajes quitenme
  1.6: mensajes saludos, mensajes |, mensajes … de, mensajes … no, merci … plus, messages de, messages thanks
  1.6: messages … svp, messaging, metanse, milli-, mis alumnos, mon avocat, mon coloc, mon … avant, more spam
  1.6: more … you, more>forever, more>number, moved out, muchacha que, muchacho … la, must … the, muy … la
  1.6: my dad, my lock, my mother, my neighbors, my wheel, my … name, n it, nada … textos, name at, need not
  1.6: need … unsubscribe, needing your, neuf, new … who, ni mensajes, ni … de, nights and, no enviar
  1.6: no … envien, no … esto, no … interesada, no … pa, no … textees, nom svp, non a, non merci, none … them
  1.6: not … be, not … english, not … look, not … or, not … texted, not … told, not>law, not>texts, not>wrong
  1.6: noter le, now remove, number … mine, numero equivocado, numero … depuis, numero … ma, off, off any
  1.6: off les, off … a, oiga, ok that, on … calme, on … in, on … le, on … own, on … you, one flat, oppos-
  1.6: opt, otez … numero, otra cosa, oui au, oui … la, out but, own no, own |, owner of, palabra, paren el
  1.6: paren los, parler |, pas … consentement, pas … pis, pas … texto, paso … lunes, paso … viernes, passe-
  1.6: patience, peper-, pepere, perdi … ticket, perdone pero, period |, perro se, person you, personne de
  1.6: personne n, phone on, pickup not, pidieron, pis l, pis le, pis … textos, place, please to, please … my
  1.6: plus me, podri-, por donde, por … medio, por … mensaje, por … quitenme, porfabor, poste |, pour votre
  1.6: prefer not, prefer … to, pregunte, pregunto si, pretend you, priva-, probation, promociones no
  1.6: promociones por, promociones … de, proof, prueb-, pus de, que votre, quedo … bien, quedo … pero
  1.6: quiero … sus, quiet, quitame |, quoi … code, randonnee, rayez, receive any, reception de, recoivent
  1.6: recordatorios de, refrain … contacting, refus, relationship, remember … you, ressortir, resul-, retir-
  1.6: retirer … numero, rhond-, rhonda, ride … not, rien demande, rien enlevez, roste-, sacar de, saisi-
  1.6: saquenme |, saturday works, say anything, sayon-, sayonara, says … for, se calme, se fue, se … para
  1.6: sease, send anything, sending to, sending … me, senor-, sent … my, serais, share-, shared, shave-
  1.6: shaved, shit, si … algo, signed up, solde-, solo quiero, some other, somebody elses, sorry … english
  1.6: sorte que, sounds, still want, still … these, stop … merci, store … me, subscription |, suegr-, suene
  1.6: suis abonne, super je, svp … n, svp … plus, ta, tachen, take it, take … back, taking … off, tardaron
  1.6: te confundiste, te encargo, telephone number, telephones, text message, text … will, textees
  1.6: textees |, textez |, texto … j, texto-, textos, textos enlevez, textos pour, textos |, texts at
  1.6: texts to, texts>forever, thanks, that reads, the form, the law, the promo, the tuesday, the wall
  1.6: the … 2, the … thanks, these can, these … so, these … up, thing please, think it, this at
  1.6: this … illegal, this … to, thursday at, tiendas, tienen … que, to pick, to text, to … down, to … sms
  1.6: to … who, todo, too stop, trabajo en, tubo, tune up, un candado, un … yo, unsubscribing |, up what
  1.6: use … me, ustedes … les, vaina, veces tengo, veci, verifiez le, veux … un, viarg-, viarge, vos … sans
  1.6: votre fiche, vous retirez, vous … avoir, vous … supplie, vows, voyage, wake me, want … text, was ok
  1.6: were in, what … are, whatever … this, which … it, who … is, will still, with my, with … NUMBER
  1.6: with … permission, wrong>angry, wrong>law, xfis, xq me, y dejo, y … mi, yo you, yo … NAME, you mauvais
  1.6: you paren, you unsub, you … quiere, you … textos, young, your contacts, your manager, your … anymore
  1.6: | as, | canceller, | compa, | crissez, | debe, | deux, | from, | lose, | memory, | nah, | paren
  1.6: | perdez, | purge, | texting, | think, | viarge, | wheres, | wife, | … devez, | … enviar, | … etais
  1.6: | … gasten, | … lachez, | … little, | … lube, | … mensajes, | … promo, | … quitte, | … repond
  1.6: | … reponse, | … retirer, | … salgo, | … sister, | … tardes, | … vos, ~_an, ~_arg, ~_arr, ~_ef, ~_eit
  1.6: ~_est, ~_euh, ~_foi, ~_fuc, ~_non, ~_of, ~_rev, ~_saq, ~_ta_, ~_tex, ~_uni, ~abri, ~abst, ~acep, ~acez
  1.6: ~ags, ~ags_, ~ague, ~als, ~and_, ~anlo, ~aqui, ~atis, ~awye, ~brav, ~busi, ~bye, ~bye_, ~cept, ~como
  1.6: ~criv, ~dera, ~des, ~effa, ~eggi, ~ejen, ~empr, ~enes, ~enez, ~enfe, ~ermi, ~esul, ~etez, ~euf_, ~euh
  1.6: ~euh_, ~evie, ~ext, ~feu, ~ffac, ~flee, ~foi, ~fol, ~fuck, ~gge, ~hez, ~hez_, ~hone, ~iand, ~ifa, ~ifu
  1.6: ~ili, ~inat, ~ini, ~iola, ~ione, ~ipe_, ~irlf, ~isco, ~ista, ~lain, ~lawy, ~leet, ~lega, ~lfri, ~lic
  1.6: ~loi_, ~lse, ~lva, ~lves, ~mado, ~mai, ~mars, ~men_, ~mind, ~mpa_, ~ms_, ~mut, ~nbo, ~nece, ~nks_
  1.6: ~nme, ~ntac, ~ntim, ~nven, ~obo, ~off, ~oft, ~oi_, ~once, ~ontr, ~oulo, ~ovel, ~para, ~podr, ~prim
  1.6: ~prue, ~queo, ~race, ~ravo, ~rcit, ~rds, ~reed, ~revi, ~rfab, ~rlf, ~rlfr, ~rmi, ~roit, ~rote, ~rtez
  1.6: ~ruck, ~rul, ~sagi, ~saq, ~se_, ~sen, ~skin, ~spok, ~stid, ~su_, ~sueg, ~tact, ~tee, ~tup, ~uat, ~uc_
  1.6: ~uegr, ~ueo, ~ueo_, ~uiv, ~unda, ~unk_, ~unli, ~uns, ~urio, ~utad, ~utre, ~vale, ~vate, ~vida, ~vir
  1.6: ~wye, ~wyer, ~xtos, ~youn, ~zer
  1.5: NAME j, NAME … ai, NUMBER … review, a flip, a m, a me, a reparer, a … mauvaise, a … sans, a … sin
  1.5: about what, account … sms, acept-, adios, agreeing, ah non, ahead … take, ai, ai plus, ai … l, aines
  1.5: al mes, alertas |, alertes sur, alertes … mon, all … with, alors je, already |, am allergic, am broke
  1.5: am good, am … do, amor de, amor … dios, and … want, annulez … rappels, anos no, anos … de, ans
  1.5: anything, appelle pas, are coming, as of, asked to, aucun NAME, aucun rapport, aucune … svp
  1.5: avant … en, avons, away … stop, baja porfa, bajenme de, be … of, beepi-, beeping, being, bici a
  1.5: bicis |, bicycles, bit, blade-, blades, bloquearlos, borras, borren |, but can, bye, c … regle
  1.5: call when, calme les, cancel these, cancelo los, capitals, casi … veo, ce … de, cel … no, cell … la
  1.5: chamaco, chaqu-, chaque, chez la, chez un, chill |, clear |, client … vous, colle-, comen
  1.5: comerciales |, communications, compa, comprado nada, comprobante, con canasta, con … tienda
  1.5: consent … this, consented |, consenti a, conta-, contact … again, contact … for, contacten, crean-
  1.5: creances, crois … vous, crout-, d, darme de, de personne, de spam, de tout, de … ecole, de … messages
  1.5: de … supprimez, decede, decedee, decim-, decis, dejar … recibir, delet-, delete celular
  1.5: demande poliment, dentiste, depar-, des sms, desabonne, desabonne moi, desea-, deseo
  1.5: deseo … recibiendo, deuda, dicen, diet, dispa-, dites … votre, dnc, do … a, done … it, donner mon
  1.5: dort, each … is, ecrir-, ecrire, ecris plus, ecrivez … plus, effacez … de, el cambio, elses
  1.5: en prendre, en … como, encore … je, end … text, enleve |, enlevez … mon, enleviez, enough with, enviar
  1.5: envie … vous, epargnez, era mi, es delete, es … ustedes, esa |, esposo que, est decede, est decedee
  1.5: est … ces, est … depuis, estoy limpiando, et ca, et … plus, etait … pas, etoil-, evite-, evitez … m
  1.5: exist-, facture de, fastidio, favor you, favor … el, fed, fed up, feel, fils, for … he, for … love
  1.5: form, forma de, frene-, from sending, garder |, gentil mais, getting this, give … phone, go … my
  1.5: good news, got her, got wrong, guess, gustaria, happi-, happier, hat |, hay que, he dado, he pisado
  1.5: help |, heure |, hmu, how … got, i call, i swap, i … allergic, i … broke, i … consented, i … good
  1.5: i … make, i … still, i … walk, if … say, il est, il roule, il … le, in NUMBER, in by, in march, indic-
  1.5: inscription … textos, inscrit pour, interessee, is spam, is waiting, is … be, is … different
  1.5: is … great, it works, it … stop, j ecris, j en, jamais … chez, jamais … textos, je decroche
  1.5: je … juste, jour |, justi-, know where, l … vole, la loi, la merci, la poste, la suya, la … avec
  1.5: la … enlevez, la … maison, la … robinson, laisse mon, laughed at, law>send, le … vous, les … ca
  1.5: like … be, limpiando, line at, line for, list>angry, list>law, lista robinson, lista … y, littl-
  1.5: little, llegan a, llegando, lo de, lol … for, long do, los digo, love of, lucky, lunes y, luv
  1.5: m … fait, machine a, madru-, madrugada, mais retirez, make the, mal, malhe-, mandarme mensajes
  1.5: manden … ni, mandes |, mando foto, maner-, manera, marzo y, mas textos, me already, me borras
  1.5: me esten, me gustaria, me le, me out, me preguntaron, me unsubscribe, me … avisando, me … else
  1.5: me … right, me … that, memory, mes … svp, message no, message texte, message … phone, meter |
  1.5: mis … numero, mismo, mjs, moi avec, moi … me, moi … tu, mon abonnement, moose, movil de, my contact
  1.5: my dog, my fault, my opt, my thing, my … never, my … there, my … with, n avons, n … autorise
  1.5: nada … no, ne vous, no for, no insistan, no necesito, no riding, no trabajo, no … hijos
  1.5: no … interested, no … las, no … ninguno, no … permiso, no … sending, no … stop, not being, not no
  1.5: not signing, not … thing, not … to, not … understand, not>want, now stop, now … need, nowhe-, nowhere
  1.5: number with, numero … quiero, of an, of … and, of … texting, off of, ok please, ok thanks, old … no
  1.5: on … boat, on … or, on … pour, only … you, or … it, order … not, ouin c, out, overseas, own phone
  1.5: pa … de, par … poste, par … texte, para … por, parec-, parle pas, pas des, pas interessee, pas ton
  1.5: pas … peine, pasen, paso manana, perdone … no, perso-, persona que, phone, pick … at, pierdan su
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
  1.5: sorry … i, soy ese, stop … spam, strike me, suena … cel, sufic-, suis au, supper, supposed
  1.5: supposed to, suppr-, sur … numero, suscribi a, svp retirer, switc-, tabarnak |, take my, takem-
  1.5: takeme, takeme off, tanta, tengo, tengo hijos, tengo … decir, tengo … jaja, text anymore, text … too
  1.5: texte pu, texting … please, texto … ca, textos conmigo, textos … contre, textos … enlevez, textos … l
  1.5: texts end, texts my, texts take, that … fine, the bin, the heads, the love, the saturday, the … lady
  1.5: the … lot, theo, there … to, these are, these stop, these … stop, these … texts, these>list
  1.5: these>number, these>texts, they … not, this is, this telephone, this … off, though, ticked yes, tiend-
  1.5: tienen loca, tienen mi, time … am, to mr, to rate, to this, to write, to … sending, told … this, toss
  1.5: tranq-, tu possible, typin-, typing, tyre, un a, un … vos, une ecole, une journee, up but, up … have
  1.5: up … more, use el, use … cupon, usted … el, verbally, vez … por, voudr-, vous avez, vous … pris
  1.5: want no, we will, were … up, when … am, where it, who texts, whoever, will block, will get, will see
  1.5: will walk, withdraw, word, wrong one, wrong … maybe, wtf, y … he, yes for, yo … les, you hold
  1.5: you took, you … es, you … texted, you … tienen, your … program, your … too, | block, | cierren
  1.5: | cuando, | cuantas, | demasiados, | dernier, | desabonne, | desole, | fini, | kien, | lay, | mind
  1.5: | monsieur, | pido, | plesae, | ponganme, | remuevanme, | sur, | unlist, | veuillez, | veux
  1.5: | … bloque, | … borras, | … canse, | … confirm, | … desabonner, | … dicen, | … dueno, | … fastidio
  1.5: | … fix, | … gerant, | … job, | … lady, | … limpiando, | … mail, | … meant, | … molesten, | … own
  1.5: | … pedales, | … perro, | … place, | … promociones, | … rapport, | … reply, | … siri, | … sur
  1.5: | … sœur, | … te, | … use, | … woke, | … working, ~_ai_, ~_are, ~_ask, ~_bye, ~_cus, ~_d_, ~_ej, ~_gla
  1.5: ~_int, ~_nm, ~_nu, ~_off, ~_oi, ~_out, ~_rap, ~_sic, ~_som, ~_tas, ~_te, ~_vic, ~_vio, ~acy, ~acy_
  1.5: ~aina, ~alme, ~anne, ~any_, ~avo, ~bein, ~bird, ~blic, ~bsi, ~capt, ~chaq, ~chez, ~coud, ~cten, ~cula
  1.5: ~dat, ~den_, ~desi, ~dije, ~dios, ~domi, ~eac, ~eals, ~eba, ~ebod, ~efe, ~else, ~emov, ~enle, ~epr
  1.5: ~era, ~ered, ~erti, ~eseo, ~esin, ~etir, ~etoi, ~expl, ~few, ~ffa, ~fils, ~futu, ~gain, ~haq, ~haqu
  1.5: ~hart, ~hera, ~hick, ~hod, ~hon, ~iban, ~icl, ~icle, ~igne, ~ik_, ~imie, ~inam, ~ipc, ~ipci, ~iria
  1.5: ~ispa, ~ittl, ~knoc, ~lair, ~lari, ~lses, ~lto_, ~luga, ~lvan, ~moi, ~mory, ~move, ~mpie, ~mpre, ~nai
  1.5: ~ngs_, ~nme_, ~nop, ~not, ~nqu, ~nse, ~olog, ~omer, ~oord, ~oot, ~ori, ~orre, ~ostr, ~oung, ~oval
  1.5: ~ove_, ~pack, ~patc, ~phon, ~pone, ~porq, ~pos_, ~publ, ~puso, ~ranq, ~ratu, ~rds_, ~reei, ~reti
  1.5: ~ripc, ~rizo, ~rmer, ~rret, ~rueb, ~sans, ~sed, ~shut, ~stin, ~sub, ~sufi, ~swit, ~tele, ~tidi, ~todo
  1.5: ~tori, ~tty, ~ubli, ~ufic, ~ught, ~uin_, ~unta, ~uppr, ~ures, ~usc, ~usio, ~vier, ~voco, ~voud, ~witc
  1.5: ~xed, ~xed_, ~xpl, ~ypin
  1.4: NAME so, NAME … texts, NUMBER fois, NUMBER … les, NUMBER … qui, NUMBER … stop, a escribirme, a marre
  1.4: a shared, a shop, abri, acaba-, acceptais, accor-, accord, affaires de, afraid you, afraid … have
  1.4: after work, agreed … texts, agreeing to, ai dit, ai jamais, ai … consenti, aimerais ben, aki
  1.4: all messages, alle chez, alle … vous, am afraid, am begging, amabl-, an … with, and not, and … for
  1.4: annee, ans et, any way, appelez … a, apres … service, apunte por, are … you, arrete … messages
  1.4: arreter les, arretez … messages, as … text, asi … you, asked … to, at midnight, at … wedding
  1.4: au livreur, aussi … de, autorice esto, autorizacion, bajo de, bajo |, basta, beaux, because … your
  1.4: been NAME, before … it, beggi-, begging, belongs … the, bici es, bike texts, bike … NAME, bike … to
  1.4: bikes … the, borra … numero, bottom bracket, bravo pour, brother … the, bruh, bud, buggin, bunch
  1.4: buscando, busin-, but … has, button, c … vous, ca s, ca … ai, ca … les, call … lawyer, calls
  1.4: cambie la, can … afford, can … even, can … swap, canceller, candado … me, cease all, cette annee
  1.4: changed, clair-, clairement, clase |, clients |, come in, comment arreter, comment … avez, commu-
  1.4: company this, confundiendo, contact svp, conversacion, corriger votre, coudonc vous, creo … se, croche
  1.4: cuando … a, cuando … algo, custo-, customer i, customer … not, d habitude, d … textos, de avisarme
  1.4: de bicis, de esa, de grace, de mise, de privacidad, de tel, de … asi, de … cadena, de … cell
  1.4: de … contacts, de … recevoir, de … retirez, de … senor, deleted |, demande … moi, dementia, den de
  1.4: den … baja, des … de, desab-, desapuntan, descansan, desha-, desinscrire svp, desist … sending, desk
  1.4: did anyone, digit, dire |, do not, done here, donne pour, dossi-, dossier je, du tout, el era
  1.4: el papelito, el … que, eliminar, ella no, en chsld, en enero, en sus, en … registro, encargo … me
  1.4: encore … ai, epargnez moi, es menor, es … los, es … ni, espanol no, essen-, est a, est celui, est vous
  1.4: est … avec, est … vieux, esta tienda, este numero, este … y, et … suis, etait, every text, every time
  1.4: exige … consentement, expres … n, fais pas, fait … arretez, faites … mon, fallecio en, feels like
  1.4: ficha, figure, figurer, fils est, finalement je, fini … nous, firme … para, fit … a, five texts
  1.4: fixin-, fixing, flip … and, for anything, for … tube, found my, free bike, from … bike, from … shop
  1.4: fuck, full of, future |, fyi, gagnon |, gang de, gave, gente, geran-, gerant, gerant m, get it, gosse-
  1.4: got … message, guy … the, guys but, haber, habian dicho, habitude, hable con, halt the, harassment
  1.4: harra-, has dementia, hate texts, have it, have never, have … at, have … there, have … up, hay senal
  1.4: he … no, hello dear, here anymore, hice, hija |, his … phone, hitch, hitting, hopin-, hoping, hoy mi
  1.4: humai-, humain, i, i heard, i never, i … afraid, i … begging, i … know, idea … quien, if these
  1.4: if … is, il … jamais, insistan |, instead of, is driving, is empty, is revoked, is wrong, is … getting
  1.4: is … shared, it … NUMBER, it … every, it … rest, j … suis, jaja pero, jamais inscrit, jamais … votre
  1.4: je porte, je prefererais, je reste, je travaille, je … plainte, je … un, jeudi NUMBER, joign-
  1.4: keep your, keep … messages, kien eres, known, la vous, la … esa, la … sans, laissez, last one
  1.4: last … you, lavoi-, lavoie, law>stop, lay off, le llego, le spam, les avis, les … je, les … texte
  1.4: like … not, list when, lista … mensajes, listado, llegan cosas, lo llevo, lo unico, local |
  1.4: longer interested, los envios, los va, los … tambien, love … god, makes, mandan |, mando un, marre
  1.4: mate i, may … please, me be, me caen, me desabonner, me laisser, me one, me up, me … confundiendo
  1.4: me … email, me … gracias, me … mantenimiento, me … ni, me … promociones, mejor que, mejor … me
  1.4: mensajes con, mensajitos no, mensajitos … que, merci … la, message … to, messages ne, messages |
  1.4: messages … more, mettre fin, mi ficha, mi numero, mi … esta, mient-, mientras, mil, moi, moi en
  1.4: moi non, molestia, mon … je, mon … stp, moved to, muy bien, my baby, my doctor, my private, my seat
  1.4: my … right, my … thinks, my … were, nada … aqui, nah stop, necesito … avisos, never to, next time
  1.4: next … my, nice day, nights, no acepte, no ando, no con, no conozco, no deseo, no mandar, no textos
  1.4: no … donde, no … tienen, no … when, nobody named, not, not afford, not agreed, not carry
  1.4: not … messages, number pour, number that, number who, numer-, numero el, numero es, numero you
  1.4: numero … gars, nunca … suscribi, nurse here, odile, odile |, of … shop, of … system, off since
  1.4: off your, offic-, omita-, omitan, on peut, on … the, one to, only came, only rented, only … this
  1.4: ote … de, pantalla y, pas etre, pas … recevoir, passez, pedirlo, pero prefiero, person i, peru
  1.4: petit fils, peux … avoir, pis arretez, pis en, pis … cell, plainte, please desist, please do
  1.4: please see, please … NUMBER, please … sure, please … us, plus capable, plus … ecrire, polan-, poland
  1.4: por favor, porte plainte, pour des, pourquoi … recois, pourri, pourriel, prefer no, prefererais
  1.4: prier-, priere, priere … cesser, prochaine fois, program, propa-, pues no, purch-, quand … me
  1.4: que pena, que pido, que ponga, que seguir, que … acepte, que … esto, que … favor, que … retiren
  1.4: quel |, queria textos, qui … ca, quiero textos, quiero … ni, quit … this, quite mi, quiteme |, radio |
  1.4: recien, recuerdeme, recupere, regreso a, relat-, removal, remuevanme de, request remove, resid-
  1.4: retirez, retra-, ring |, rn, rueda-, ruedas, sabe leer, salirme |, saturday i, say no, saying … to
  1.4: says reply, schedule, scrap the, seat i, semana … no, send … of, send>not, senorita |, service pourri
  1.4: shit |, shut down, si quieren, si … stop, si … tan, si … vuelven, sign … sheet, sin sus, since monday
  1.4: sleep days, so here, so … please, soire-, sollicitation, spam, spammer, stop send, stop … the
  1.4: su … you, suis … inscrit, suivr-, suivre, suppe-, supprimer mon, supprimer … numero, supprimez moi
  1.4: sursauter, sus contactos, svp nous, switching, tachen mi, tachen … nombre, tachenme, take, taken … so
  1.4: tal NAME, talk … my, tan amable, tel est, telef-, telephone la, tengo bicicleta, terminen you
  1.4: terminen … con, text every, text too, text … never, text … offers, texter le, texti-, texto j
  1.4: textos s, textos sur, texts … me, that message, the baby, the lady, the spring, these … end
  1.4: think … my, thinks … is, this contact, this for, this get, this oh, this … and, this … too, throw away
  1.4: tienda … me, to no, to … check, to … notifications, todas |, todo … con, transposed, tremb-, tu … no
  1.4: tune … reminders, ultima, ultima vez, un mot, un … mal, unico que, unsubscribe so, up reminders
  1.4: up sheet, upsta-, upstairs, usual-, usually, van, vato, ve, veces que, vos … ne, votre affaire
  1.4: votre … d, votre … et, vous effacez, vous n, vu que, vuelv-, want out, want … unsubscribe, want>stop
  1.4: was told, wednesdays, were … here, which … of, why … a, wish, with respect, witne-, witness
  1.4: would … if, writi-, writing, wrong chat, x favor, y ella, y quiten, y se, y … NUMBER, y … delete
  1.4: y … es, y … telefono, yes … is, yo para, yo … deje, you dejenme, you texting, you to, you … be
  1.4: you … cease, you … him, you … insistan, you … longer, you … se, you>send, your … for, your … get
  1.4: your … thank, your … to, your … was, zero texts, | apres, | aqui, | bravo, | chef, | confirmo
  1.4: | desabo, | ended, | error, | euh, | fuck, | fyi, | going, | log, | off, | oigan, | para, | parce
  1.4: | pues, | rendez, | running, | tachen, | unfollow, | whoever, | … alerts, | … black, | … conosco
  1.4: | … desist, | … docteur, | … firme, | … hable, | … hoy, | … joven, | … knew, | … lunettes
  1.4: | … muchacho, | … ou, | … pena, | … prochain, | … sonne, | … toute, ~_aki, ~_all, ~_dis, ~_eff, ~_els
  1.4: ~_fyi, ~_gav, ~_i_, ~_law, ~_moi, ~_ner, ~_not, ~_now, ~_ocu, ~_pro, ~_qui, ~_rie, ~_rn, ~_rn_, ~_sac
  1.4: ~_sm, ~_toq, ~_ve_, ~_wr, ~admi, ~aitr, ~aja_, ~amn, ~amn_, ~assm, ~autr, ~axi, ~bea, ~begg, ~ber
  1.4: ~ber_, ~bike, ~bill, ~bla_, ~bloc, ~bruh, ~bud_, ~ccor, ~celu, ~ciu, ~cog, ~cono, ~cust, ~damn, ~deb
  1.4: ~depl, ~desk, ~dica, ~dirl, ~donc, ~dria, ~ece, ~eff, ~efon, ~egal, ~egun, ~elef, ~elve, ~emo, ~en_
  1.4: ~erm, ~esk_, ~evin, ~exti, ~find, ~fono, ~fyi_, ~gada, ~gal, ~garo, ~gav, ~gave, ~gn_, ~gned, ~hau
  1.4: ~hh_, ~hice, ~icat, ~ida, ~iddl, ~ign_, ~imin, ~itas, ~kind, ~law, ~lefo, ~lete, ~llen, ~lme, ~mabl
  1.4: ~malo, ~mati, ~mez_, ~mmu, ~mmy, ~mmy_, ~moi_, ~mov, ~mpli, ~mpra, ~mur, ~nden, ~ngs, ~nir, ~nori
  1.4: ~not_, ~nro_, ~nume, ~odri, ~offi, ~ofil, ~ommu, ~omp, ~onc_, ~onm, ~ons, ~onsi, ~oose, ~opr, ~ord_
  1.4: ~ort_, ~osti, ~ote, ~oyo, ~pai, ~pio, ~pref, ~proc, ~rajo, ~rdes, ~remo, ~ret, ~revo, ~rez, ~rint
  1.4: ~rli, ~rock, ~rode, ~ropa, ~ropr, ~rth, ~ruh, ~ruh_, ~runn, ~sabo, ~sado, ~soli, ~sona, ~sop, ~ssme
  1.4: ~stay, ~thin, ~ti_, ~tia, ~toq, ~toqu, ~torn, ~tos, ~tos_, ~tres, ~ubo, ~udr, ~uffi, ~umer, ~uso_
  1.4: ~usto, ~ute_, ~util, ~vai, ~vain, ~viol, ~weat, ~xti, ~zco_
  1.3: NAME … a, NAME … delete, NAME … not, NUMBER centavos, NUMBER … ni, a cada, a day, a dit, a tube
  1.3: a … adresse, a … hora, a … le, a … pu, a … rato, a … telefono, a … vie, adios mensajes, after your
  1.3: again is, agreement, ahora … adelante, ahora … mio, ai … je, alerts please, alguien me, alors ne
  1.3: alors … m, already got, am an, am in, am new, am … please, and … do, and … them, ans … j, antes … que
  1.3: anymore … you, apagado, apple pay, appli-, application, appreciate … if, are … best, arrete … m
  1.3: arretez d, as always, as in, asiento y, asigno, ask that, ask … you, asking is, assez … textos
  1.3: authority, automatiques |, avez … mauvaise, back after, baja si, basura |, be nice, been coming
  1.3: been … since, besides, besoi-, besoin, besoin … me, bici en, bici ni, bici you, bicicleta me
  1.3: bien claro, bjr je, bless … heart, block this, borrame |, borrenme … los, boutique, brake pads
  1.3: buenas no, buenas tardes, busca |, busca-, business, but take, but … his, by thurs, c … assez
  1.3: c … fait, c … possible, ca, ca svp, caissiere, campu-, campus, can … ahead, can … delete
  1.3: cancel … messages, cansan, carna-, case textos, cease texting, celular … el, centa-, centavos
  1.3: cessez tout, cessez … messages, cessez … rappels, chant-, checkout |, cherchez |, cierren mi, clinic
  1.3: clout-, come with, come … NUMBER, como me, complaint, compre … camara, con … a, con … bici, cono
  1.3: contract, coron-, coronilla, corresponde, costar, count me, coupe ca, coutent, crtc si, cual … la
  1.3: cuando … no, cuantas, cuantas … les, customer, cut down, cut them, d … mon, dan de, dan … baja
  1.3: dans … magasin, de la, de messages, de paso, de persona, de retrait, de text, de … je, de … quiero
  1.3: de … saludos, de … se, de … sea, de … texter, de … yo, dead, debranchez moi, decirme, dedan-, dedans
  1.3: dejal-, dejar … mandarme, delete my, delete numero, dementia and, derecho, derri-, derriere, des … j
  1.3: desapunteme, dicie-, dicte-, dictee, dictee vocale, dio el, disappear, discontinue these, disturb
  1.3: dit … aux, do … just, dolares por, donde estan, done … these, donnees |, dos … la, droit, drole
  1.3: efface, efface mon, el … revisa, emergencies only, en efectivo, en pu, en … mon, en … taller
  1.3: enlevez … cell, es aqui, es necesario, esa, ese … soy, est assez, est dans, est possible, est … NUMBER
  1.3: est … la, est … normal, esta … you, estimados, estoy … acuerdo, etais pas, exchange, famil-, fan
  1.3: faut croire, favor, favorcito, fermez … textos, finish … messages, firme, firme yo, for work
  1.3: for … never, for … next, for … not, for … on, for … years, fork, from … store, garza, gave … bike
  1.3: gift card, good no, good … stop, got a, got to, hanging, happening |, has … own, hasta … coronilla
  1.3: have stopped, hear … your, heard … your, heart-, helmet … not, here … am, here … please, hittin
  1.3: hittin my, hope you, hors, i please, i revoke, i … see, i … sooner, i … stopped, iles, in receiving
  1.3: in … shed, instructed, interested … receiving, is anyone, is at, is … by, is … need, it remove
  1.3: it … have, izquierdo, j annule, j peux, j vas, jache-, jachete, jamais … pour, je bloque, je ne
  1.3: je reviendrai, je … ailleurs, je … mets, je … porter, juste … enlever, justine, kid outgrew, know the
  1.3: korea, l entente, l … de, l … pis, la caissiere, la coronilla, la je, la pu, la vecina, la … asi
  1.3: la … etait, la … plus, landline, law>more, law>want, le … moi, leave-, les he, les tengo, like NUMBER
  1.3: lista, liter-, llega otro, longer … my, looks like, los … porfa, luck, m effacer, mande mensajes
  1.3: many of, many … these, mas … la, me but, me contacter, me escriban, me lacher, me siguen, me stop
  1.3: me textees, me texts, me … at, me … borrar, me … las, me … par, me … your, mecanico … que, mensajes
  1.3: merci ma, mexic-, mexico, mi … sin, midni-, midnight, mineur, mis … number, moi out, moi svp, moi tu
  1.3: molesten mas, money |, more … i, more … thanks, much do, muert-, musiq-, musique, my refund, my … card
  1.3: my … go, n you, nada que, name |, ne me, ne … ai, necesario, need … bike, needed just, never … them
  1.3: ni … bici, no and, no corresponde, no deje, no one, no … all, no … andar, no … cansan, no … escriba
  1.3: no … idea, no … quitenme, no … sirven, non … desabonnez, not at, not just, not want, not wanting
  1.3: not … going, not … mine, not … owner, not … receive, not … why, not>list, nothing of, now … no
  1.3: number>not, numero, numero svp, numero … client, numero … sus, numero … yo, occup-, ocupo |, of those
  1.3: of yours, of … group, of … number, off all, off on, off please, off these, off … sms, oh it, ok … it
  1.3: old and, on … my, one NUMBER, only please, opinion you, opinion … no, or NUMBER, or … my, oter … la
  1.3: otra … no, otro los, out how, out … i, outre, pa esto, paix avec, palab-, papel, pardo-
  1.3: paren … textos, pas … arretez, pas … d, pas … tu, pas … un, paye, pedal izquierdo, pero … tengo
  1.3: persona, personne, peux … m, pido me, pieds dans, pierde, pis une, piss, piss off, please note
  1.3: please pull, plus s, plus vous, plus … velo, podrian, por favorcito, pour savoir, pr, preferiria
  1.3: premier, prepaye, proba-, prometio que, promised my, prote-, pueden borrar, pueden sacar, pull … off
  1.3: pus |, pusiera, qu il, que pueden, que … llega, que … quite, que … soit, qui c, qui s, quiero … paren
  1.3: quitadme, quitadme de, quitadme … la, ramir-, ramirez, rappels … mise, reads your, receive … from
  1.3: recevoir … sms, recibir estos, refil-, refrain … texting, refund … through, regret, rejoi-
  1.3: remember … to, replied, reply … just, request … be, requesting, requi-, respect, retire … stp
  1.3: retired from, rid … my, rien m, rien … de, rivie-, robot de, roommate he, s appelle, said … more
  1.3: salirme de, salon, salon de, scares, scratch … from, se cansan, se … les, se … queda, search
  1.3: secretaire, send … text, ses, she … her, shut … the, si por, sierr-, signed … but, siguen llegando
  1.3: sin decirme, so … as, somos una, sors de, sounds … a, speaks, still you, stop receiving, stop them
  1.3: stopped … since, stp, stran-, suis … par, suppression, sur google, sur moi, sure it, surre-
  1.3: sus ofertas, suspender los, sweet, ta bien, tardes, tas, te … mi, telefono, tengo … y, tente-
  1.3: text … much, texter … svp, textiando, texting, textos a, textos arretez, textos lol, textos you
  1.3: textos … bonne, texts go, texts … NAME, texts … you, the sale, the specials, the … would, then … do
  1.3: there NUMBER, these texts, these … away, these … do, this chat, this plan, tiene NUMBER, tienen mal
  1.3: tienen … numero, time … the, to … be, to … daughter, to … if, to … receiving, today … tomorrow
  1.3: told … not, tomber, too … texts, touri-, tranquille, tranquilo |, ultim-, un error, un humain, un seul
  1.3: un … pour, una moto, uncheck me, unsub please, unsubscribe, unsubscribe please, up … week
  1.3: ustedes … no, ustedes … que, utiliser mon, vais a, vais ailleurs, vais porter, vais … au
  1.3: vais … plainte, vaut, veces les, veces … tengo, velo, veuillez … plus, viola-, vive, votre robot
  1.3: votre … merci, vous mets, vous … de, vous … m, vous … textez, wake, was … clear, was … last, we can
  1.3: week … you, weon, when … dropped, wise, wish not, with … reminders, woke the, worn out, would a
  1.3: would only, would sooner, wrong … dude, y quitenme, yesterday … the, yo les, yo nomas, yo quit
  1.3: you parenle, you permission, you quitenme, you sure, you understand, you … al, you … are, you … dejen
  1.3: you … if, you … this, your heart, your … basis, your … in, your … text, yourself, | before, | between
  1.3: | bought, | buenas, | class, | confirm, | desactiva, | disable, | estimados, | flag, | hold, | leaving
  1.3: | mensajes, | opt, | opting, | passez, | piss, | prochain, | right, | sigo, | still, | terminamos
  1.3: | thursday, | veut, | vu, | wtf, | … again, | … autorise, | … bebe, | … capable, | … deseo
  1.3: | … entendi, | … ese, | … feels, | … foto, | … going, | … link, | … mama, | … manager, | … mismo
  1.3: | … parar, | … porfa, | … possible, | … quoi, | … seulement, | … sure, | … texter, | … ve, | … went
  1.3: ~_ca_, ~_caj, ~_cet, ~_cir, ~_cos, ~_dat, ~_den, ~_det, ~_dur, ~_fu, ~_giv, ~_kin, ~_li, ~_num, ~_rej
  1.3: ~_roc, ~_shu, ~_so, ~_sol, ~_stp, ~_tak, ~_ult, ~_up, ~abil, ~aint, ~ajes, ~alt_, ~ami, ~ami_, ~ands
  1.3: ~arm, ~ashi, ~atig, ~aut, ~avel, ~barn, ~but_, ~caj, ~cali, ~cate, ~ccup, ~cipa, ~cko, ~crir, ~ctin
  1.3: ~cuel, ~cupe, ~daba, ~dang, ~dato, ~dead, ~deda, ~dern, ~dic, ~dieu, ~dina, ~dry, ~eces, ~ecri, ~eil_
  1.3: ~eith, ~ejoi, ~eks, ~emu, ~engl, ~erso, ~esk, ~esoi, ~eti, ~euse, ~evez, ~exto, ~fami, ~ffu, ~firm
  1.3: ~gand, ~gne, ~gns, ~gns_, ~habi, ~horr, ~hut_, ~idee, ~idni, ~iffu, ~igns, ~imi, ~inet, ~ins, ~insc
  1.3: ~isos, ~ist, ~ithe, ~jal, ~ldin, ~lida, ~list, ~look, ~lord, ~lou_, ~lta_, ~ltim, ~mbe, ~mber, ~mese
  1.3: ~mewo, ~midn, ~mos, ~ndli, ~ned, ~nic_, ~nle, ~nota, ~nsc, ~num, ~nvio, ~occu, ~onct, ~onta, ~oyer
  1.3: ~papi, ~pard, ~pita, ~pour, ~ppr, ~pro, ~prot, ~quat, ~qui, ~rait, ~rch_, ~rda_, ~rej, ~rejo, ~rem
  1.3: ~rful, ~rime, ~rne, ~rpo, ~rre, ~rson, ~sde, ~sen_, ~sepa, ~sie_, ~slo, ~spa, ~ssem, ~stea, ~stp_
  1.3: ~sts, ~sts_, ~surg, ~tac, ~take, ~tira, ~tomb, ~ty_, ~uilo, ~umb, ~uniq, ~urr, ~vaut, ~ve_, ~voc
  1.3: ~xing, ~xtin, ~xto, ~zco
  1.22: (tables say mention)
  1.2: NAME with, NAME … have, NAME … his, NUMBER est, NUMBER of, NUMBER vous, NUMBER … i, a elle, a gift
  1.2: a guatemala, a helmet, a llegar, a place, a student, a usar, a … cel, a … chez, a … every, a … neveu
  1.2: a … today, abogado, abste-, acabar, accident … remove, achaler |, adults, advertising, affaire la
  1.2: affor-, afford, again you, agree … texts, ahora lo, ahora … de, ai herite, aime … le, all … them
  1.2: allez … quelqu, alone … the, along |, already my, altog-, altogether, altogether |, am never
  1.2: am switching, am … remove, am … talking, an e, and … ding, any … shop, apage-, apaguenme, aparato
  1.2: apres, aqui en, are … NUMBER, are … texts, arret-, arretez … me, arretez … vos, as … la, asap
  1.2: asked … this, asking take, asusta, at … front, aucune autorisation, aujourdhui j, autorizacion |
  1.2: avisen … por, avisos delete, be another, be one, bebe recien, bebe … nacido, because … never, belongs
  1.2: besoin des, bette-, better, bicicleta … que, bike got, bike … leave, bike … never, bike … no
  1.2: block … if, bloque votre, borra mi, borradme, borren mi, boton, box is, bracket, brakes feel
  1.2: buenas … me, business … you, but could, but … more, but … phone, butto-, c … ecrit, ca peut, ca sert
  1.2: ca … aux, cabal-, caballero, cada semana, calis-, can … too, can … unsubscribe, canad-, cancel … and
  1.2: carajo, case … dans, casilla de, casse, ce … pis, cell for, cell from, cell out, cell … ca, cessez svp
  1.2: cette affaire, cette ligne, chamo no, checked … on, chinguen, ciert-, cierto, co, coiff-, coiffure
  1.2: como le, comprar nada, comprends pas, computadora, con que, con … me, con … permiso, con … persona
  1.2: confirmez, conmi-, conmigo, consent … i, consenti |, contact … by, contre les, cortenla, costa-
  1.2: could … send, counter i, coupl-, couple, croya-, croyais, cuart-, culpa, cut … texts, cycling, d los
  1.2: d … ca, de cette, de coiffure, de darme, de m, de pneus, de tiendas, de toute, de … affaires
  1.2: de … arretez, de … base, de … job, de … pas, de … promociones, deja … textearme, deje … mandarme
  1.2: dejen … avisarme, dejo … bici, demande … arreter, demeu-, demeure, derangez … plus, des envois
  1.2: des … pas, desabonnement, desired, despa-, despi-, did … tick, diff, directions, dispatch, dit pas
  1.2: dnd, do … needful, donc, donc … nom, du harcelement, dude, duena, ecrivez, eliminen mi, eliminenme |
  1.2: empre-, empresa, en todo, en vertu, en … de, en … tienda, encore j, encuestas, enfermera, enlev-
  1.2: enlever moi, enlevez mon, enoja, entendu, enviando, envio-, envios, envois svp, envoyer … texto, eran
  1.2: es … mandar, es … yo, escri-, esta en, estarme, este … ahora, esto que, etait … le, etait … telephone
  1.2: etre … votre, ever text, excha-, expre-, facture j, fait … semaines, faite-, faites, fake … lol
  1.2: faut tu, fcc si, felices |, finit-, finito, flag my, flip, flood-, for family, for someone, for … new
  1.2: for … tire, fouil-, found … part, fuent-, funeral home, gastan, genre, gentillesse, georg-, georgia
  1.2: get another, get this, ghost, got NAME, got … refund, gover-, government, grace cessez
  1.2: gracias … manden, great if, guagu-, guagua, guate-, guatemala, gustaria que, hacer-, had it, hagan |
  1.2: harassing, have agreed, have … say, helen-, helene, hello this, hello … is, help … do, here … has
  1.2: hereb-, hereby, herit-, herite, herite de, hittin … line, homme |, honour, hours, husband passed
  1.2: i hereby, i saw, i tried, i … check, i … in, i … switching, i … very, ici le, icitte |, if do
  1.2: if … did, if … not, il … pas, immed-, in … a, in … texts, inn, inscribir, interesa recibir, is me
  1.2: it dings, it went, it … shifting, j suis, j … herite, j … vous, jamais apporte, je croyais, je … non
  1.2: je … oppose, je … prie, joint, kit, la compania, la duena, la pedale, la seule, la … hoy, la … passe
  1.2: laughed, law>texts, lawfu-, lawful, lawful basis, le … mais, le … vos, les pedi, lic, line |, linea no
  1.2: lis … les, list, lista … textos, llaman, llamenme, lo dieron, lo hagan, lo pense, loin … moi
  1.2: longer … in, m oppose, m … des, m … vos, maintenance, mais enlevez, mais … mon, make … end
  1.2: manana … el, manda mensajes, mandando mensajes, mandar … mensaje, mandar … que, manden eso
  1.2: manden ofertas, manden … gracias, manually, many … me, marche … le, mas no, mas quieran, mater-
  1.2: mauva-, may … my, me contacten, me deals, me donne, me mandes, me or, me prend, me stresse, me textean
  1.2: me today, me |, me … error, me … harta, me … miedo, me … nunca, me … out, me … please, me … se
  1.2: me … solo, me>law, menos mensajes, mensaje por, mensajes en, mensajes … en, mensajes … gracias
  1.2: mensajes … texto, message … on, message … thank, messages on, messaging my, metie-, metieran, mi mama
  1.2: mi number, mi … y, misa, mise au, mise … point, moi … arrete, moi … d, moi … jamais, mom says
  1.2: mon … mais, mon … monsieur, mon … sans, more reminders, mori, moyen de, mr, muchas … por, muerta
  1.2: my head, my mom, my watch, my … hurts, n avez, n envoyez, n … pas, nacid-, nacido, nada ahi, nae
  1.2: nah … me, name … it, national do, national … not, ne plus, need one, need you, needf-, needful, needi-
  1.2: needing, never a, never authorized, never look, never send, never want, never … for, never … one
  1.2: ni idea, ni … autre, ninguno mas, no este, no queria, no … bicicletas, no … es, no … esten
  1.2: no … lleguen, no … quien, no … want, nombre que, not here, not … signing, not … think, not … want
  1.2: not>you, nothin, nothing … you, now … the, numbe-, number, number … have, numero je, numero l
  1.2: numero … merci, numero … no, ocupo sus, of getting, off list, off texts, offence, ok c, ok … est
  1.2: on ferme, on no, on … national, one … want, oppose, oppose a, or … on, otro mas, ou … ce, out now
  1.2: out … here, own, own … bike, par telephone, par … a, par … le, par … les, para … el, pardon
  1.2: parenle … los, parte … no, pas comment, pas correct, pas … affaire, pas … vos, paso … me
  1.2: passed … march, patines, pensando, pense … y, peoples, perdu ma, perdu … job, permanently |
  1.2: permiso no, perte-, pertenece, peut m, phone this, phone … of, phones for, please check
  1.2: please unsubscribe, please … your, plein mon, plein … casque, plug on, plus … il, plus … moi
  1.2: point stop, por … amor, porfabor |, porque yo, pour ca, pour … enlevez, preguntele, prepago, prepago y
  1.2: pretty … that, primer, priso-, prison, program |, promo-, promociones, propaganda, proprietaire du
  1.2: pu que, pu … recevoir, publicite |, pull me, pull … plug, puse, que permiso, que yo, que … NUMBER
  1.2: que … quieran, que … vaya, quedaron, quiere … le, quiero salirme, quiero … sms, quitter … liste, rato
  1.2: read my, reason to, recibiendo, recien nacido, recordarme, recordatorios, remove this, remove>these
  1.2: replying to, report, resue-, retirer de, retirer … la, revise el, revise … numero, rien … envoyer
  1.2: right … and, robaron la, robaron … bici, rosad-, rosada, said … texts, salon … coiffure, savoir … vous
  1.2: se les, second … please, seign-, seigneur, serieux … moi, servian, services, she asked, should be
  1.2: showed me, si puede, sigan enviando, signed, since the, so … drop, so … no, sollicite, somebody else
  1.2: sonda-, souhaite, sound-, soy … que, spam ca, spending money, stagi-, still good, stop writing
  1.2: stop … ads, stop … textos, stop>send, stopped texting, stp |, stresse, subscribe |, suficiente
  1.2: suis … mon, sur … freins, sur … portable, sure that, sursa-, sus, suspendan, ta … stp, take … list
  1.2: taller |, telefono … la, telep-, telling you, temprano |, temps de, temps … mon, tener, tengo dos
  1.2: text it, text … have, text … no, textean, texted |, texter … monde, texto … moi, textos promo
  1.2: textos … magasin, textos … no, texts remove, thank … very, that … i, that … the, that … with
  1.2: the deposit, the national, the parking, the plug, the store, the … got, the … rack, the … went
  1.2: the … while, there … me, there … you, these anymore, these do, these … am, these>stop, this
  1.2: this … anymore, three times, time asking, to … fcc, to … left, to … like, to … put, tomas, tomber les
  1.2: too … to, toutes |, trabajo … me, tranquilo, trata-, traveling, tres, trop loin, trucs, uber, un bras
  1.2: un client, un … NAME, una tal, une … pour, unhap-, unhappy, unhappy with, up in, up without
  1.2: up … asking, ursel-, urself, us, used NUMBER, uses, ustedes … por, vais … quand, valid, velo … de
  1.2: veo … la, verdad no, verif-, vertu, very much, veuillez me, vez, vez no, vibre, vieji-, vois pas
  1.2: vos alertes, vos avis, vos pubs, voulais … de, vous … point, want is, want message, want … messages
  1.2: want … see, want>these, wants … i, was good, way to, way … stop, whatever, who authorized, wife … i
  1.2: without … is, y despues, y que, y … mando, y … otra, y … vez, yo … di, you bajenle, you for, you hav
  1.2: you por, you showed, you very, you want, you … alto, you … favor, you … had, your lawful, | apaguenme
  1.2: | borreme, | compraron, | cono, | cuantos, | dude, | erase, | ew, | fijese, | kill, | lock, | lol
  1.2: | nous, | olviden, | passe, | prefer, | retirer, | sa, | voy, | weon, | … allez, | … amable
  1.2: | … borrame, | … caissiere, | … cambiar, | … croyais, | … dame, | … deje, | … demasiados, | … envoyez
  1.2: | … gustaria, | … hav, | … hermana, | … mandaron, | … parfait, | … prefererais, | … respect, | … set
  1.2: | … solo, | … think, | … todo, | … travaille, | … tried, | … vertu, ~_dic, ~_dun, ~_ele, ~_en, ~_enl
  1.2: ~_ev, ~_fav, ~_fy, ~_hei, ~_jul, ~_mad, ~_men, ~_mr_, ~_mur, ~_na, ~_nop, ~_nr, ~_om, ~_ort, ~_owe
  1.2: ~_poi, ~_pur, ~_qu, ~_rad, ~_thi, ~_ube, ~_ul, ~_us_, ~_ust, ~_vau, ~_vez, ~_ya, ~aff, ~aite, ~aks
  1.2: ~alan, ~amai, ~ams_, ~anad, ~anch, ~ant_, ~arlo, ~arly, ~arn, ~arr, ~aske, ~atre, ~auc, ~auva, ~avor
  1.2: ~bett, ~case, ~ci_, ~ciat, ~cida, ~cite, ~cky, ~cky_, ~con, ~conm, ~cun, ~cun_, ~cupa, ~dag, ~dage
  1.2: ~dant, ~dema, ~disp, ~drai, ~eby, ~eby_, ~elan, ~elep, ~enan, ~end_, ~enti, ~epho, ~ere, ~ereb, ~erif
  1.2: ~evr, ~expr, ~ffor, ~fill, ~ford, ~get, ~gre_, ~hate, ~heck, ~his, ~his_, ~hit, ~hut, ~iais, ~ibi
  1.2: ~ibre, ~icid, ~igan, ~imm, ~imme, ~ingl, ~ipa, ~ist_, ~itt, ~jalo, ~jenl, ~jes, ~jes_, ~jul, ~kit_
  1.2: ~lai, ~leph, ~lgu, ~lia_, ~lim, ~lis, ~lse_, ~mais, ~mero, ~meti, ~mez, ~mois, ~mpr, ~nad, ~ncl, ~ndag
  1.2: ~nec, ~ned_, ~neme, ~nlev, ~nmi, ~nmig, ~nom_, ~nscr, ~numb, ~nve, ~olet, ~oll, ~oncl, ~onmi, ~opag
  1.2: ~orci, ~orne, ~osed, ~ouri, ~ove, ~pied, ~plic, ~poss, ~puse, ~rap, ~rass, ~rdat, ~reak, ~reby, ~rene
  1.2: ~rik, ~rme, ~rois, ~romo, ~roul, ~rso, ~sher, ~shu, ~sin_, ~sis_, ~slip, ~som, ~sond, ~soun, ~sser
  1.2: ~ssur, ~stma, ~stp, ~tak, ~tez, ~tez_, ~thi, ~this, ~tly, ~tly_, ~too, ~tou, ~trac, ~trik, ~try, ~tton
  1.2: ~uld, ~ull, ~umbe, ~ume, ~urb_, ~urs_, ~utio, ~utto, ~ver_, ~vide, ~vor, ~vor_, ~wan, ~xpr, ~xpre
  1.2: ~zze
  1.1: (more), NAME left, NAME ni, NAME quien, NUMBER that, NUMBER … ago, NUMBER … pas, NUMBER … por
  1.1: a ningun, a single, a store, a … este, a … plus, a … senorita, a … si, abonne … rien, about bikes
  1.1: abstenez, abstenez vous, acabo, acepte textos, aepd, affai-, again by, again take, agreed … receive
  1.1: ahi … no, ai l, ai … j, aime mieux, all hours, all please, alors … les, alto a, am … so, amigo |, amis
  1.1: and … is, and … time, annuler, annulez mes, apres |, apuntado el, are … ok, are … the, are … to
  1.1: arret la, arret … semaine, arreter vos, ask if, asked … if, asking … remove, assure, asthe-, astheure
  1.1: at it, at … am, at … hours, at … with, au point, au quebec, au rgpd, aucun … en, aucun-, avec quelqu
  1.1: avec … un, avez achete, aviez, avis avant, aviso-, avisos, avocate, avril, away and, away … do
  1.1: back … please, barrez, bebe … de, been, beep, ben … ca, bici … los, bicicleta … mi, bike … than
  1.1: bike … your, blonde … que, bloque … vous, blowing … my, bonne continuation, borrar mi, both numbers
  1.1: brack-, brilliant, bucks for, bucks … a, buenas, buscan, buy, buzze-, by my, c … non, ca cesse
  1.1: ca doit, ca … stresse, cada que, cada … por, call … he, call … instead, call … to, calls no, campaigns
  1.1: can … me, cancela los, cancelenme, casl, ce serait, ce … et, cel pa, cell on, cell … vos, celular … de
  1.1: celular … me, certainement pas, chaque message, check … records, cliente, clientes, come … it
  1.1: come … on, companies, companys, completement |, compre, comunicacion, con, con … abogado
  1.1: confirm removal, consent was, consent … me, consent … text, contacten mas, contacten |, continuation
  1.1: contre … textos, cool, correct your, correct … records, correos |, corri-, cost me, coudonc, couns-
  1.1: coupez … textos, covers, cowor-, croir-, croire, croire que, crois, crush-, crushed, cual … no, cumpl-
  1.1: cycliste, d aujourdhui, darse, de llanta, de mettre, de nina, de noche, de oposicion, de tus
  1.1: de … alertes, de … borrenme, de … ile, de … manera, de … o, de … quitenme, de … spam, de … y
  1.1: decrochez, decrochez … de, dedans |, dejenlo, demande, demande pour, demande … avis, deposite
  1.1: derecho de, derecho … oposicion, des … stp, desactivez les, desis-, desist, desolee, desti-
  1.1: desuscribo, detes-, deteste, dicen que, discontinue |, do |, doigt-, doigts, doit etre, dommage
  1.1: donc … ai, done … the, doy … de, duena de, e don, earl, ebike |, ecrire par, ejerz-, ejerzo, ejerzo mi
  1.1: ejerzo … derecho, el favor, el gerente, ella, ella you, else, emergencias, en demeure, en esa, en … el
  1.1: en … lado, en … marre, encuestas ni, envoi-, envoyez rien, erase my, erase … number, errone, erroneo
  1.1: error yo, es automatico, es … hermano, escriben mas, escriben … que, escribiendo |, ese dia
  1.1: esposo you, est arrivee, est … harcelement, est … telephone, est … trop, estar … esto, estat-
  1.1: esto … automatico, esto … de, estoy … por, et ce, etait non, etre … par, ew, exijo, expliquez, f
  1.1: fais plus, fait … fois, fautes, fermez … compte, file this, fixing … flat, for that, for … raffle
  1.1: forfait prepaye, forget this, forty, free … the, from … crank, fue |, ganas de, gave permission
  1.1: get any, getting … i, go home, go … a, gracias x, gracias … you, grandma says, great … on, gusta que
  1.1: gusta … me, hace … mes, hacerme, hands, hartaron, has ever, has … and, has … different, hazme, he ran
  1.1: here or, hermano … no, hi you, honor, hope this, how am, husband … in, i go, i know, i see, i … asked
  1.1: i … hate, i … telling, if one, ile, immediate, immediately |, in front, in ten, inconnu, inmed-
  1.1: inverse, is great, is paying, is … been, is … left, it from, it got, it hurts, it on, it … for
  1.1: it … he, it … his, it … possible, j … consenti, j … l, jamai-, jamais abonne, jamais alle
  1.1: jamais consenti, je le, just … to, juste que, keep … stop, kids … the, knee replacement, knock, l ile
  1.1: l … c, la aepd, la dans, la date, la peine, la … deje, la … entonces, la … m, las ofertas, ldroi-
  1.1: ldroit, le a, le encargo, le escribo, le reste, le voy, le … est, le … pa, les … aussi, lieu de
  1.1: like … stop, linea … es, list … am, list … so, list>send, lista sin, lista |, liste … vous, llamen ni
  1.1: llamen … me, llanta de, llegu-, lo compre, lo … el, loi NUMBER, longue, looks … spam, los dije
  1.1: los necesito, los … quedaron, lose this, luck … the, m … laisse, ma … privee, machine … textos
  1.1: mais merci, mal apuntado, mal note, mal … el, mandar mensajes, mandar textos, manden recordatorios
  1.1: manden … de, manden … mensajes, mas, mas … los, mas … mi, mas … ustedes, mate, maybe, me contacte
  1.1: me escribe, me forever, me hartaron, me metieron, me pongan, me rappelle, me recuerden, me sali
  1.1: me … abonne, me … pero, me … recordatorios, me … these, me … times, meant … someone, mensa-
  1.1: mensajes x, mensajes … por, message i, messages, messages thank, messages … please, metieron
  1.1: mi derecho, mi nena, midnight |, mise en, mise … demeure, moi maintenant, moi stp, moleste mas
  1.1: momento, mon avis, mon grand, mon … enlevez, money and, more bike, more … about, my say, my … or
  1.1: my … your, n my, nada en, ne … contacter, nearl-, nearly, neces-, necesito … me, neither |, neta
  1.1: never even, never text, nevr, new … or, ni de, ni … la, night |, ningun … de, nix the, no gracias
  1.1: no reconozco, no vive, no vuelvan, no want, no … asi, no … autorizado, no … tengo, no … verdad
  1.1: nobody … NAME, nobody … me, noel, not … agreeing, not … cell, not … sale, not … us, notre, now
  1.1: number a, number svp, numero jaja, numero sans, numero … vos, off in, off … mailing, off … textos
  1.1: off … these, ok … stop, on without, on … head, one … a, only … email, only … my, oposi-, oposicion
  1.1: opt … out, or … me, orden-, ordenes, other number, otra … you, otro … asi, ours |, over NUMBER
  1.1: owner |, pa … los, pa … me, para … esto, paran, pardon … je, parenle you, parte de, partie de
  1.1: pas … ca, pas … guy, pas … les, pas … permission, passe au, paye pour, peine, pense … c, pero ahora
  1.1: pharm-, phone … gets, piasses pis, picke-, picked, piensa, piensa que, plainte au, please n
  1.1: please shut, please … nothing, plus … NAME, plus … sur, plusi-, plusieurs, pops, por … bici
  1.1: por … descuento, por … servicio, portal, possible, possible … ne, pour … job, pourquoi vous
  1.1: pouvez … garder, prefiero … recibir, press, previous, privacy, prochain … je, profeco |, promotional
  1.1: pu … cell, pueblo, puedan, pues … que, puse … numero, puse … y, put it, qua, qua y, qua … etre, que
  1.1: que soy, que vos, que … cesse, que … escriben, que … mi, que … recois, quedo … la, quel … vous
  1.1: quien eres, quiere que, quiero sus, quiero … nada, quiet-, quisi-, quisiera, quitandome, radie-
  1.1: radiez, rappelez … quand, rato |, ready i, receive text, receiving your, recibir, recibir textos
  1.1: recibir … textos, recog-, reconozco, record, recup-, remai-, remember signing, remember … up, remin-
  1.1: reminders for, remove please, remove … lol, repair … do, reply needed, resolution, respeto
  1.1: retirez … numero, right … is, rin NUMBER, ruidi-, ruidito, sacame … la, sacas de, salgo … esto
  1.1: same … as, saska-, se enoja, se ha, se … puede, seguros, send nothing, send … any, sending … these
  1.1: sera que, sert … rien, service reminders, seul message, she left, sherb-, sherbrooke, si … textos
  1.1: si … you, signing off, siguen mandando, sinon, sms … de, sms … my, so take, soliciting, solicitor
  1.1: sollicitation |, someone … bike, souhaite plus, soy … no, stop this, stop … je, stp j, stranger, su
  1.1: su tiempo, su … en, suis sa, sure … you, svp que, switching to, swore, t as, t … tu, talke-, tampo-
  1.1: tampoco, tant qua, tant … y, tapa, tarda-, te … pido, tengo … para, tercera vez, termine |, terminez
  1.1: tes, tes … je, text alerts, text … else, text … take, texte plus, texted … it, texting … deals
  1.1: texting … wrong, texto arretez, texto la, texto svp, texto you, textos et, textos no, texts it
  1.1: texts never, texts>remove, thank … and, that you, the coffee, the fleet, the guy, the needful, the new
  1.1: the … i, the … my, the … one, the … so, them, these i, these … please, thing |, this looks, this you
  1.1: this … ok, this … somebody, this … spam, this … thing, tienen … el, tipo, tiren, tiren mi
  1.1: tiren … numero, to break, to inform, to … different, toda, today stop, told … guy, toss my
  1.1: toss … number, tour … l, trabajo … la, tracf-, tracfone, trail-, trompez … personne, tu … la, ugh
  1.1: uh i, ultimo … me, un … arretez, una cadena, una … delete, une … le, unsub … please, until then
  1.1: up … accident, used it, va a, vendeurs, veuillez ne, vie privee, viene |, vos texto, vos … le
  1.1: votre … svp, vouch-, voucher, vous faites, vous ne, vous … achete, watch, went off, wey, what … do
  1.1: whate-, why, why this, with cash, with … fcc, with … text, without … say, worry, would hate
  1.1: would … get, wrong … good, wrong … have, y me, y sus, y … NAME, y … compre, y … siguen, yo … aceptado
  1.1: yo … hittin, yo … you, you pueden, you … ando, you … being, you … down, you … escriban, you … get
  1.1: you … hartaron, you … recibir, you … the, your … texts, zero texto, | cancelen, | changed, | confirmez
  1.1: | consider, | debranchez, | decrochez, | desormais, | dnc, | ejerzo, | epargnez, | felicitations
  1.1: | hazme, | on, | quelqu, | radiez, | requesting, | terminez, | texte, | tio, | try, | … battery
  1.1: | … cost, | … darme, | … doit, | … escriban, | … escriben, | … free, | … hereby, | … hitting
  1.1: | … llamadas, | … mandar, | … metieron, | … monsieur, | … mother, | … necesito, | … ningun, | … parte
  1.1: | … smoking, | … soliciting, | … somebody, | … termine, | … tu, | … une, | … using, | … ustedes
  1.1: | … zero, ~_alr, ~_auc, ~_bud, ~_cum, ~_cyc, ~_de, ~_dit, ~_ema, ~_esc, ~_exc, ~_f_, ~_fau, ~_gen
  1.1: ~_lic, ~_nat, ~_noc, ~_our, ~_per, ~_pha, ~_pou, ~_ret, ~_spa, ~_su_, ~_tax, ~_ter, ~_ugh, ~_vou
  1.1: ~_wey, ~affa, ~affo, ~agr, ~aje, ~alon, ~alr, ~amig, ~amil, ~anq, ~anqu, ~ante, ~arai, ~aran, ~ardo
  1.1: ~ario, ~arre, ~asia, ~asth, ~atev, ~aucu, ~auth, ~avai, ~avie, ~ayb, ~aybe, ~ayu, ~been, ~beso, ~bir_
  1.1: ~blow, ~bud, ~buy_, ~cabo, ~casl, ~caus, ~cev, ~clea, ~clui, ~ctf, ~ctfu, ~cum, ~cump, ~dame, ~data
  1.1: ~daug, ~deal, ~den, ~denc, ~diat, ~ding, ~dly, ~dly_, ~dmi, ~dnig, ~dun, ~eace, ~eard, ~ecev, ~ecog
  1.1: ~ectf, ~edas, ~edf, ~edia, ~egi, ~eine, ~ek_, ~elev, ~enis, ~enne, ~ensa, ~eph, ~erne, ~ervi, ~escr
  1.1: ~esis, ~ever, ~ewh, ~ewhe, ~exc, ~exij, ~fan_, ~fau, ~fav, ~favo, ~ffai, ~ffo, ~fin_, ~fon, ~fres
  1.1: ~grad, ~hait, ~here, ~huma, ~icul, ~ipti, ~iqu, ~irm, ~isen, ~isit, ~izz, ~jama, ~jero, ~jos_, ~jour
  1.1: ~kat, ~lama, ~legu, ~lico, ~lif, ~logi, ~mas_, ~mayb, ~me_, ~men, ~mens, ~mer, ~mers, ~mijo, ~mil_
  1.1: ~mire, ~mn_, ~moti, ~mpla, ~mpoc, ~mus, ~nce, ~ncu, ~nei, ~nfor, ~nge_, ~ngez, ~ngo_, ~ngu, ~nne_
  1.1: ~noel, ~notr, ~nsa, ~nsaj, ~nso_, ~nta, ~nver, ~odo, ~oel, ~oel_, ~oig, ~ois, ~ois_, ~olee, ~ompo
  1.1: ~onc, ~oner, ~ora_, ~os_, ~ot_, ~ould, ~oupe, ~pant, ~pet, ~phar, ~proo, ~pull, ~puta, ~que_, ~qui_
  1.1: ~rce_, ~refi, ~repe, ~rez_, ~rit, ~riza, ~rom, ~rtab, ~rted, ~saj, ~salo, ~scr, ~seo, ~seo_, ~sine
  1.1: ~sino, ~ske, ~spie, ~ste, ~sue, ~sus, ~tait, ~tax, ~ten, ~tev, ~teve, ~them, ~theu, ~tin, ~ting, ~tte_
  1.1: ~ubl, ~ucu, ~ucun, ~udra, ~uen_, ~umpl, ~ust, ~utho, ~uzze, ~vacy, ~weet, ~wey, ~wey_, ~why_, ~woul
  1.1: ~xij, ~xijo, ~ybe_, ~yen_
  1.0: (me), 2 y, 2 … to, NAME anymore, NAME but, NAME … numero, NAME … take, NUMBER al, NUMBER he, NUMBER je
  1.0: NUMBER year, NUMBER … day, NUMBER … have, NUMBER … let, a quote, a toute, a work, a … cell, a … nadie
  1.0: a … now, a … sobrino, a … take, abiso-, abisos, abogado … va, af, afraid |, again it, agarraron
  1.0: agend-, agrad-, agreed, agreed on, ah oui, ahora … me, ai consenti, ai paye, aie, aimerait voir
  1.0: al bebe, al celular, al perro, all future, all three, allez arreter, alors … moi, alrea-, already
  1.0: am no, an … bike, and … buzz, anda, annulez … mon, another … stop, ans j, anuler, any, anymore |
  1.0: apaguen, appareil, appelez … au, apple, appreciate being, are … i, arrete … message
  1.0: arreter … recevoir, asked … be, astheure |, at … fire, attei-, atteinte, aucun, authorized
  1.0: autorizo que, autre texto, avec … promos, avenir merci, avez la, aviez pas, avis |, aviso que
  1.0: baja inmediata, beau pour, besoin de, besoin … continuer, bicicleta … no, bike, bike off, bike there
  1.0: bike … need, bike … stop, blocked and, borrar … numero, borreme por, borreme … favor, borren mis
  1.0: borren … datos, borrenlo, borrenlo |, brill-, bring in, buzzed, by … remove, ca pu, ca … encore
  1.0: ca … sur, call to, call … since, can … take, can … texting, capit-, ce … appartient, cell … it
  1.0: cell … job, cellulaire |, certainly, cervelo, ceux, changer la, check my, checkez, chez … c, chiens
  1.0: child-, chill with, chill … the, claim-, claims, clase y, clique pour, club |, coche-, coiffure chez
  1.0: coin, collect the, comio el, comme … j, comment ca, commerces, communication |, communications |
  1.0: compagnie, compagnie de, compris vous, comunicaciones, concerned, condition, conforme a, confused with
  1.0: connais … de, consent … texts, consentimiento |, consider this, conso-, contact … please, contraire
  1.0: copy, correo |, cost … money, coudo-, count-, coupons |, croix, croix sur, croix … mon, cruza-
  1.0: cruzaron, cruzaron los, cruzaron … numeros, cuelg-, cuenten, d … NUMBER, d … des, d … le, dad he
  1.0: datos con, daughters, day so, de, de avisos, de contact, de me, de molestarme, de nuit, de pedales
  1.0: de tu, de viaje, de … alors, de … bicis, de … bike, de … ecrire, de … qu, de … sortir, debarrasser
  1.0: debranchez … de, decir cuando, decir no, dehors |, dejame … paz, dejaran, dejenme fuera, dejenme … de
  1.0: dejenme … paz, delete servicio, delgado, delivery driver, demenage en, derangez plus, desabonnement |
  1.0: desire, deten-, deuil, dicho que, discontinue the, disen-, dit, dit au, does one, donc les, donne-
  1.0: down … the, doy, dr, du texto, du … ca, dude quit, due, early for, ecoeu-, ecris au, ecrivez … souvent
  1.0: ecriviez, efface moi, el negocio, el … sonando, electronico, eliminenme de, else |, empresa y
  1.0: en ingles, en las, en plena, enlever … vos, enlevez … manuellement, enough already, enroll, entrando
  1.0: es … pero, es … you, esa persona, escriba mas, escribo por, escribo … mi, ese … no, esposo … en
  1.0: est … chez, est … numero, est … pu, est … robot, estar … su, estate, este contacto, este you, estimado
  1.0: esto you, et arretez, etre … svp, euh je, euh … pense, ever again, every … please, exactly, existais
  1.0: explicacion, fabor |, faili-, failing, faire enlever, fait de, faites … croix, familia |, fatigue
  1.0: faute-, favor y, fiche-, filin-, filing, fils … NUMBER, fin des, find, fire, for … fitting, for … how
  1.0: for … up, forever … me, fortin, frame-, frames, frapp-, fregando, frenen, from surgery, from … further
  1.0: frr, fuera-, fueran, futur-, garage depuis, gave consent, gave no, get … anymore, get … it, given |
  1.0: god … texting, godda-, goddamn, goodb-, goodbye, gosser, got this, great-, had no, hagan-, hago pa
  1.0: hanch-, hanche, has his, has … phone, have, have bought, have … confused, have … consent, have … get
  1.0: have … right, head, hijo … que, hola, hold my, hold … texts, honestly |, honou-, hooks, hope the
  1.0: how is, how … i, how … one, i certainly, i picked, i … give, i … grab, i … phone, i … signed, ia
  1.0: ia no, iban … mandar, igualmente feliz, in october, in texas, in … family, inmediata, inscr-
  1.0: interesse merci, irai, is i, is … sign, is … your, it unsubscribe, it when, it … at, j irai, j … paye
  1.0: j … point, jaja quitenme, jaja se, jamais svp, jconn-, jconnais, je demenage, je recevrais, je … ai
  1.0: je … en, je … maintenant, je … mon, je … tiens, journee, jours |, just fix, just not, just visiting
  1.0: kid is, kindly … the, know … my, l … ca, la gang, la linea, la nouvelle, la publicite, la unica
  1.0: la … con, la … et, la … jaja, la … tiene, labor-, lachez, lachez … cell, ladra, laisse … numero
  1.0: last … do, laundry, lavar, lawyer, le svp, le … depuis, le … envoyez, le … la, le … telephone
  1.0: left … my, left … text, les textos, leyen-, leyendo, like … old, limites, liste je, llamar |
  1.0: llegan … las, lo digo, lo manden, lo puedo, lo … cambiar, lo … para, lo … por, longer … these
  1.0: los manden, los mensajes, los numeros, los … esos, los … mas, lovely |, luck with, lune, lunettes sont
  1.0: m ecrit, m ecriviez, m envoyer, m … ces, ma fiche, ma piece, ma … a, madne-, madness, mailb-, mailbox
  1.0: maintenant que, mama dice, mama … que, manana … a, mande … mensaje, manden … aqui, manue-
  1.0: manuellement, mas mensajes, mas ofertas, maybe … a, me, me avise, me confused, me derangez
  1.0: me escribas, me mande, me para, me quitas, me salio, me … arretez, me … dire, me … longer
  1.0: me … mensaje, me … pu, me … want, me … will, meme … je, mere … le, mes … de, message … please, metan-
  1.0: mi lugar, mi nadie, mi … please, mijo, mind taking, miram-, miren, miss … pickup, moi manuellement
  1.0: moi votre, moi … est, moi … ta, moles-, molestarme, mollo, monsieur NAME, must be, my collarbone
  1.0: my dear, my order, my profile, my tire, my … how, my … information, my … off, my … passed, nah |, ne
  1.0: ne … derangez, ne … texte, need … do, never going, never … another, neveu, new … just, ni siquiera
  1.0: niais-, nicel-, nicely, niece, nix … texts, no opt, no promos, no reason, no signal, no … NUMBER
  1.0: no … mandes, no … moleste, no … otro, no … porque, no … tener, not accept, not riding, not your
  1.0: not … billboard, not … remove, notif-, notificaciones por, notifications off, notifiquen
  1.0: number changed, number has, number i, number … years, number>angry, numero no, numero … su
  1.0: nunca … esto, ocupa-, of … never, of … now, ofertas … de, off … bike, off … messages, ofrec-, ok got
  1.0: on dit, on veut, on … ticket, on … tu, one … can, one … your, opt … please, or … am, ordered the
  1.0: ote mon, otez … de, otro, oui mais, outgr-, outgrew, over i, over to, par … je, parag-, paren con
  1.0: paren-, parenle a, parroquia, pas du, pas … monsieur, pase por, passe chercher, patience |, pay … now
  1.0: peace and, pedi, pena, people … my, perdieron, pero … mi, pero … you, perro … comio, person
  1.0: personne … vous, personnel, personnelles, persons, peu moins, pis y, plain-, please cancel
  1.0: please remove, please … text, please … ty, plena, plus recevoir, por fabor, por … la, por … nunca
  1.0: pour … enleve, pour … un, pouvez … faire, prefere ne, prendre un, preve-, prie de, promis de, promo
  1.0: proprietaire de, prospection, prove i, psy, pu capable, pu … vos, publicidad |, pudie-, pudieran
  1.0: pueda-, puedo tener, put … my, que este, que haya, que mandan, que siguen, que … ahora, que … je
  1.0: que … m, que … pido, que … recevrais, quedo … a, quedo … bici, queja en, qui avait, qui m, qui … son
  1.0: quiero recordatorios, quiero … textos, quita mi, quitan de, quitenla de, quitenla … la, ramasse
  1.0: rayer mon, recall agreeing, receive this, receiving … messages, recev-, recoive plus
  1.0: refrain … sending, remem-, remember, remonte, remove both, remove … de, remove … now, remuevan, rends
  1.0: renewal, repete, reported as, respectfully, resso-, revenus, review, revisa, robot voice, rompas
  1.0: rueda no, sacar … la, saldo, saludo, saturday … the, savoir … vos, says she, searc-, seguir … textos
  1.0: sending … messages, sent … me, separation, ser … de, sera … me, service … NUMBER, service … not
  1.0: she did, shop … stop, shove, si pudieran, si siguen, si … arrete, si … nunca, si … por, siguen |
  1.0: since … i, siqui-, siquiera, sir please, so … have, so … should, so … these, sobri-, solo … que
  1.0: somebody, sonan-, sonando, sorry |, soy … persona, spam and, spare … the, stand and, stop contacting
  1.0: stop everything, stop harassing, stop … cancel, stop … promos, stop … texting, stopped |, store please
  1.0: suena … que, suis … alle, suis … deuil, suis … voler, suite, sunda-, sunday, suppression de
  1.0: sur … lien, suspenda, svp |, svp … pour, tacha-, tachame, talked, tasse, tcpa violation, te … el
  1.0: telefonos, tener el, tenie-, termine … moi, text … can, texte je, texto c, texto … suis, textos please
  1.0: textos retirez, textos yo, textos … favor, textos … il, textos … ma, texts either, texts man
  1.0: texts needed, texts … here, texts … take, thanks bye, thanks to, the cafe, the courier, the part
  1.0: the refund, the … love, the … owner, the … reminder, the … thank, the … tho, them please, these be
  1.0: these now, think, thinks it, this … again, this … an, thril-, thrilled, tienda, till … no, to delete
  1.0: to exercise, to read, to … he, to … here, to … mobile, todo … de, ton … de, trans-, triste
  1.0: trop … messages, trun, tunis-, tunisie, tus contactos, ultima … que, un … moins, una foto, une croix
  1.0: une liste, unica, union, unsol-, unsolicited, unsub-, unsubscribe … please, unsubscribing, up … can
  1.0: up … please, updates |, ustedes … mas, veint-, veinte, velo … ma, velo … un, vendieron, verda-, verdad
  1.0: vermo-, vermont, veut … que, veux etre, veux … savoir, viejito, viendra, violation, voler mon
  1.0: voler … velo, vos, votre gerant, vou, voudrais, voulez mais, vous dire, vous que, voy … cambiar
  1.0: voyon-, voyons, wakes, wakin-, waking, want>me, want>number, was … no, we … on, who do, with … do
  1.0: withdrawn, would … being, written consent, y, y … llegan, y … para, year old, year please, years |
  1.0: years … i, yes … would, yo y, you are, you estuvo, you folks, you saquenme, you |, you … habia
  1.0: you … suficiente, you … texting, you … use, you>texts, your billboard, your deals, your promos
  1.0: your … messages, | abstenez, | anuler, | chamo, | closing, | cual, | desactive, | desinscription
  1.0: | fermez, | frr, | fuera, | ia, | las, | pedi, | signing, | starting, | suspenda, | tachame, | tasse
  1.0: | tcpa, | tiren, | wey, | who, | work, | … ancien, | … annuler, | … app, | … boss, | … bud, | … casco
  1.0: | … cherchez, | … du, | … equivocado, | … esos, | … favor, | … feliz, | … fille, | … gone, | … guy
  1.0: | … hope, | … idea, | … ley, | … manana, | … news, | … people, | … pienso, | … prof, | … pudieran
  1.0: | … revoke, | … says, | … senor, | … spam, | … texting, | … toddler, | … typed, | … unico, | … x
  1.0: ~_ach, ~_al, ~_aut, ~_bug, ~_cic, ~_con, ~_de_, ~_ecr, ~_hab, ~_hav, ~_ill, ~_ira, ~_lis, ~_liv, ~_lug
  1.0: ~_mas, ~_mau, ~_me_, ~_ne_, ~_nin, ~_ost, ~_par, ~_rem, ~_suf, ~_sv, ~_svp, ~_sys, ~_vos, ~_vue, ~_xf
  1.0: ~_xx, ~_y_, ~ach, ~ados, ~ages, ~ake, ~aki_, ~aldo, ~alg, ~alre, ~alut, ~ara, ~aspe, ~atiq, ~atur
  1.0: ~ault, ~avo_, ~base, ~be_, ~bed, ~bla, ~bug, ~bur, ~burn, ~cag, ~cely, ~cern, ~cesa, ~chec, ~cic, ~cos
  1.0: ~cri, ~crib, ~cric, ~cru, ~ctl, ~ctly, ~cyc, ~cycl, ~dar, ~dbye, ~deac, ~doy_, ~draw, ~drop, ~ds_
  1.0: ~eck, ~ecoe, ~ecol, ~eill, ~ejad, ~emem, ~envo, ~ers, ~esma, ~ess, ~este, ~eto_, ~etou, ~etra, ~eve
  1.0: ~fab, ~frer, ~fund, ~fur, ~gant, ~ges, ~ges_, ~gh_, ~gis, ~gist, ~gnie, ~hach, ~hard, ~hink, ~hola
  1.0: ~hop, ~hurt, ~ibed, ~icel, ~idn, ~igue, ~inos, ~inte, ~ir_, ~ite, ~last, ~ldo_, ~lema, ~leve, ~lgad
  1.0: ~liez, ~live, ~lly_, ~lre, ~lrea, ~mauv, ~mite, ~mpto, ~nbox, ~ndm, ~niai, ~ning, ~nks, ~nli, ~nly
  1.0: ~non, ~noti, ~odb, ~odby, ~ofe, ~omat, ~ompi, ~ongs, ~oodb, ~oriz, ~ose_, ~oso, ~otif, ~otio, ~oudo
  1.0: ~oul, ~ourd, ~parl, ~ples, ~pons, ~prie, ~prom, ~que, ~rado, ~rash, ~reo_, ~rev, ~rgi, ~rib, ~rina
  1.0: ~romp, ~rreo, ~rres, ~rtid, ~saje, ~scri, ~sel, ~semb, ~send, ~sett, ~si_, ~sins, ~sir_, ~ssag, ~ster
  1.0: ~sthe, ~stm, ~suf, ~sui, ~sund, ~sus_, ~svp, ~svp_, ~sys, ~tamp, ~tari, ~tick, ~tico, ~tir, ~tus, ~uba
  1.0: ~ubo_, ~udon, ~uner, ~unso, ~urne, ~usse, ~uva, ~uvai, ~uvi, ~van, ~ver, ~veu, ~vok, ~vos, ~vos_, ~vou
  1.0: ~voyo, ~vp_, ~want, ~wish, ~wors, ~xie, ~ycl, ~yped
  0.9: (send), NAME he, NUMBER … lieu, a casse, a cyclist, a kids, a pain, a ramasser, a textearme, a … avec
  0.9: a … on, a … this, aboga-, abren el, account from, achaler, actio-, action, adresse pas, advertising |
  0.9: aflojen, agradezco, agree, ai annule, ai fait, ai refuse, ai … au, ai … aucun, al taller, al … la
  0.9: all … messages, already … me, am keeping, am telling, am very, an appointment, and how, and lose
  0.9: and quiet, and said, and unsubscribe, and we, andab-, andaba, annulez pas, anota-, anuncios |, appre-
  0.9: aprec-, are driving, are … about, arrete … la, arreter … sms, arretes, asi … bien, asi … borrenme
  0.9: asked … a, asking … a, asteur, at home, at … clinic, au … d, au … numero, au … si, au … svp
  0.9: aucun … de, authorized this, autom-, autopay, avais … a, avec, avec … par, avec … sms, avez charge
  0.9: avez … a, avez … deux, avez … eu, avoir accepte, avoir donne, baja … mi, be too, be … again, be … kind
  0.9: be … pain, been there, begging you, believe this, bendiciones pero, bendiciones … no, benit-, benito
  0.9: better be, bici gracias, bien que, bike at, bike to, bisi, block, boite |, bought a, break up
  0.9: breakfast, busquen, but he, c non, c qui, ca … ces, calisse arretez, call no, calling the, calls … is
  0.9: calls … texts, calma, cambie a, campaigns |, cel por, cel sonando, cel |, cero mensajes, certainly did
  0.9: certainly … not, cesar, cessa-, cessation, cette boutique, checkout, cheer-, cheers, cheers |, chum a
  0.9: cobraron de, cobraron … mas, come … for, comes in, comme un, comment, comment … arrete, como … doy
  0.9: compre un, comprenez, comprenez pas, comptant, comptoir, con uno, conforme … la, connais … ce
  0.9: connaitre, conosco a, consent withdrawn, coraz-, corazon, courage, courier, coute-, cree que
  0.9: crevaison, cuando … mi, cuide, cutti-, cutting, cyclist, d … envoyer, d … retire, dad died, dado mi
  0.9: dado permiso, datab-, database, database |, day before, days are, de cuenta, de sonar, de taller
  0.9: de … spammer, de … tal, decrochez moi, dejame, dejan … mandar, delga-, demande un, demande … les
  0.9: demande … prix, demandez, depanneur, descends, desinscris, despertaron, desuscribirme, devait
  0.9: devez tromper, devie-, devin-, devinci, di |, di … cel, did … leave, dire a, ditch, do what
  0.9: does … get, dog … the, domma-, donne ce, dossier, down the, due |, each buzz, ease, el banco, eliminan
  0.9: ella pero, email … sms, embou-, en … pour, en … pus, enlevez, enough stop, enviando mensajes
  0.9: envoyer des, equivoco de, er, erase me, es pa, esa senora, esa … de, est … croche, esta … en
  0.9: esta … mi, estan gastando, everything please, everything you, exijo que, existo, express written
  0.9: express … consent, expressly, extranamos, faire partie, fais … de, fais … menage, fait … mon
  0.9: faites juste, fasti-, faux, favor … escriban, fermer … dossier, fermer … notifications, fichez, fijat-
  0.9: fijate, fin … messages, finalement non, fines, fini … les, firma, firmo, fixing … bike, fois … de
  0.9: for ads, for reviews, forme-, fregar con, from anyone, from today, from … of, furth-, further … please
  0.9: gardez … textos, gastando, gave up, general i, get one, go back, go by, going back, got … new
  0.9: got … no, got … ticket, gracias al, gracias punto, gracias … muchacho, grandmother, groun-, group chat
  0.9: haber aceptado, hablo ingles, hago … que, handles, haras-, harassing me, harassment |, harcelement |
  0.9: have … a, have … text, hay … con, he … quit, headi-, heading, helmets, help with, hered-, hoja
  0.9: home safe, household, i … keeping, i … not, il … que, illegal |, impression, in january, in no
  0.9: in … spring, incorrecto, infirmiere de, infirmiere … nuit, inscribi, insistir, is an, is harassment
  0.9: is … emergencies, is … mistake, is … when, is … you, it a, it wakes, it … never, it … no, it … not
  0.9: it … tomorrow, jairo, jamais, je descends, je sais, je … de, je … j, je … prends, je … tannee, karim
  0.9: kept the, kept … bikes, kid signed, kill … notifications, kindergarten, kindly remove, kiten-, know |
  0.9: know … it, l avez, l equipe, la fcc, la parroquia, la pharmacie, la … des, la … quedo, lakes-
  0.9: last warning, laund-, le bureau, le prends, le … lol, le … message, le … pour, le … retirez, les pido
  0.9: les … arretez, les … promo, less, like these, like to, like … unsubscribe, line i, list>these
  0.9: lista esa, lista porfa, lo … mejor, longr, los datos, los … y, lose … number, loud … the, m … charge
  0.9: m … envoyer, m … le, ma … de, made a, mair, mais, mais n, majus-, majuscules, malgr-, malgre, malo
  0.9: mama tiene, manage, mande a, manden … jaja, manden … porfa, mandenle, mas x, mas … esto
  0.9: mas … quitenme, mas … se, may stop, me habian, me inscribi, me moleste, me no, me quitaran, me spammer
  0.9: me textee, me vuelva, me … estos, me … gastando, me … like, me … loco, me … not, me … reviews, me>you
  0.9: mecha-, mejor quitenme, mejor y, mensaje … me, mes lunettes, mes y, messa-, message … again
  0.9: messages needed, messages … moi, messages … this, messages … vous, messaging this, messaging … phone
  0.9: mettre … aux, meurt, mi firma, mi … el, mi … ella, mi … pa, million, minor-, minors, mis … no, misdi-
  0.9: misdialed, mon contact, mon ok, mon … fils, monte-, more, more … your, mornin, mothers, moyen
  0.9: must … no, muted, my digits, my helmet, my parents, my telephone, my … had, my … has, my … seat
  0.9: my … use, my … you, n ty, nadie, nah, ne … ecrire, nebra-, nebraska, necesito los, need … shop
  0.9: needed i, nel … no, nene, never consented, never … at, next … gets, night-, no acepto, no contesta
  0.9: no dejan, no dije, no suene, no … calls, no … contact, no … contacten, no … enviando, no … equivoco
  0.9: no … mandando, no … recuerden, no … thank, no … tiempo, no … vuelva, nombre … no, nop no
  0.9: not authorized, note que, notificasiones, notificasiones |, nous retirer, nous |, nuit |
  0.9: number anymore, number but, number desole, number not, number … and, number … la, number … stop
  0.9: number>you, numero errone, numero j, numero … jamais, numero … pense, of, of now, off … do
  0.9: off … phone, off … this, off … work, ok but, olvidese, on casse, on garde, one … off, one … that
  0.9: only no, open sundays, otro … mas, pagar con, para emergencias, para un, para … sonar, parche, party |
  0.9: pas connaitre, pas consenti, pas … des, pas … partie, pas … tard, pate, paten-, patente, patience avec
  0.9: pause these, peace … quiet, pense mejor, permiso a, pero … me, personne ici, peux me, pharmacie
  0.9: phone plan, phone … more, pido … you, plomero no, plus ecrire, plus texter, plus … avec, ponen
  0.9: ponme en, por el, por ustedes, por … mi, pour, pour faire, pour pu, pouvez … le, pouvi-, pouviez
  0.9: prefiero el, prene-, primaria, prior express, prior … written, profi-, profile |, promos to, prosp-
  0.9: pu svp, pu … text, puede … mi, pull the, punto |, quand il, que borrenme, que di, que … novia
  0.9: que … quitaran, que … textearan, quedan NUMBER, queria, question, quien les, quien … los
  0.9: quit messaging, quita … de, quitar … los, quitaran, quitarme de, quite … los, quitenmelos
  0.9: quitenmelos |, quitter la, racine, ramad-, ramadan, rappelle pas, reach is, read … please, recie-
  0.9: recogen, recois … textos, recordatorios … no, recov-, redy, regale la, regale … bicicleta, removed me
  0.9: replace … cassette, retirer … votre, reverse, reviews, revoque, robar-, roule, sacan, salam-, salamat
  0.9: salirme … la, saqueme de, says do, scoot-, se quienes, se … quiero, seas, see the, seguir
  0.9: send another, sendi-, sending, sending … anything, seno, seul |, sevil-, sevilla, she … i, shop … town
  0.9: shuts up, si les, si paso, si … dejan, si … esto, signal |, signe-, sigues, sin mi, sin … permiso
  0.9: siri, sister … is, sms for, so kind, solicitado, some … i, someb-, somebody … me, sonar
  0.9: souhaite … recevoir, soy … pero, stolen … i, store, su culpa, su … porfa, suis l, suis plus
  0.9: suis tannee, suis … cette, suis … client, supprimez, sur … chaine, svp, svp enlevez, svp … d, sweet-
  0.9: tachame de, telephone, tener … cel, tengo este, tengo … en, tes … arrete, text … do, texte … pu
  0.9: textearan, textearan |, texting now, texting remove, textos gracias, textos porfa, textos … moi
  0.9: texts … it, thank-, the black, the flat, the name, the pickup, the shed, the tcpa, the team, the tires
  0.9: the … all, the … are, the … open, the … then, the … there, the … till, these after, this remove, throw
  0.9: tiene este, till, time, to … is, to … where, todo … dia, told … before, tratamiento, trompe, twent-
  0.9: twenty, twice a, ud, un timbre, un … et, un … suyo, unfollow, unsubscribe this, up tomorrow
  0.9: use … these, utiliser … numero, vais aller, velo demain, velo en, velo moi, verra, very … with, virez
  0.9: vos communications, vos sondages, vos … enlevez, votre ordinateur, vous avec, vous comprenez, vous eu
  0.9: vous je, vous laisse, vous pouviez, vous retirer, vous … arretez, vous … comme, vous … d
  0.9: vous … ecriviez, vous … tromper, vous … une, voy … la, vuelvan … mandar, wakes the, wakes … baby
  0.9: wante-, wanted, was your, waxed, we both, we sold, wey you, whole family, will collect, will grab
  0.9: wish … would, with … dad, with … other, with … spam, with … these, withh-, withhold, work texts
  0.9: would rather, wrap, written … you, wrong … please, xfavo-, xfavor, y este, y … todo, yes … texts
  0.9: yo llevo, yo … fui, yo … le, yo … soy, you going, you … after, you … close, you … esten, you … nos
  0.9: you … todo, your contact, your … come, your … said, | ah, | apaga, | borrenme, | chain, | ditch
  0.9: | ease, | every, | exijo, | fermer, | fichez, | grandma, | maam, | manejo, | nene, | per, | ponme
  0.9: | puro, | pus, | regale, | supprimer, | trompe, | what, | wipe, | … blowing, | … cease, | … connais
  0.9: | … dad, | … enleve, | … errone, | … facture, | … feel, | … inbox, | … left, | … much, | … muted
  0.9: | … pass, | … proxima, | … quedan, | … quien, | … removal, | … rid, | … roule, | … sors, | … violation
  0.9: ~_bec, ~_bic, ~_bow, ~_cru, ~_dai, ~_dij, ~_eb, ~_ec, ~_eq, ~_equ, ~_es, ~_god, ~_jov, ~_me, ~_mo
  0.9: ~_noe, ~_oa, ~_oc, ~_of_, ~_sup, ~_tc, ~_tol, ~_veu, ~_wan, ~_wis, ~_wou, ~abas, ~abla, ~abo, ~abog
  0.9: ~aci, ~adez, ~ake_, ~alga, ~als_, ~also, ~alte, ~and, ~anit, ~anol, ~ans, ~arin, ~arli, ~ass_, ~atel
  0.9: ~avr, ~boga, ~cevo, ~cil, ~cluy, ~conf, ~cool, ~coot, ~cre_, ~dar_, ~dec, ~dezc, ~dij, ~dob, ~earl
  0.9: ~ecia, ~ecr, ~eet_, ~ega, ~egis, ~eis, ~emin, ~emor, ~ens, ~ente, ~ern, ~ertu, ~esir, ~essa, ~etr
  0.9: ~eze, ~faux, ~fich, ~furt, ~gets, ~god, ~grap, ~guir, ~had, ~hav, ~hem, ~heq, ~hequ, ~hop_, ~hora
  0.9: ~hum, ~ial, ~ied, ~imez, ~ims, ~inac, ~ire, ~irg, ~iri_, ~irmo, ~ism, ~itar, ~itiv, ~jam, ~join, ~jov
  0.9: ~jove, ~lee, ~lev, ~lied, ~lo_, ~loi, ~loye, ~lus, ~lus_, ~luy, ~mas, ~mebo, ~mel, ~ment, ~mess, ~mia_
  0.9: ~mme, ~nah_, ~ndal, ~nond, ~now, ~ntio, ~ogad, ~ooki, ~oote, ~oraz, ~orc, ~oute, ~own, ~oyen, ~pars
  0.9: ~peto, ~plen, ~plom, ~ploy, ~plu, ~plus, ~pou, ~ptoi, ~quar, ~raid, ~raig, ~rece, ~reem, ~ref, ~rens
  0.9: ~rido, ~rifi, ~riz, ~rk_, ~rme_, ~rofi, ~rzo, ~rzo_, ~sag, ~scoo, ~sl_, ~soin, ~sos, ~sos_, ~sous
  0.9: ~ssa, ~stom, ~sust, ~tati, ~tees, ~tits, ~toi, ~tre_, ~tune, ~twe, ~ubs, ~uir_, ~urri, ~urth, ~utom
  0.9: ~utr, ~vamo, ~vec_, ~vel_, ~viar, ~virg, ~voca, ~von, ~vre_, ~whil, ~wou
  0.8: 2 ans, NAME … one, NUMBER i, NUMBER years, NUMBER … est, NUMBER … fine, NUMBER … moi, a 2, a ce
  0.8: a celui, a chaque, a comprar, a escribir, a garde, a mano, a quoi, a retired, a vole, a … deux
  0.8: a … esposo, a … my, a … universidad, aca |, acaba, accepte … j, accountant, acepte yo, ahi porfa
  0.8: ai point, aimerais … pas, al mecanico, al senor, al … con, algo yo, all quit, all … of, all … ones
  0.8: almos-, almost, already have, already … my, alvar-, am i, am just, am not, am … customer, am … from
  0.8: amor … de, and drop, and each, and … gave, and … nothing, and … of, any … you, anything |, apagar
  0.8: appeler pour, are … n, are … not, arreter je, arretez … spam, arretez … svp, as junk, asked you
  0.8: asked … texts, asking i, asking you, assistant, asteu-, at night, atender, au moins, authorised
  0.8: autop-, autorizacion para, avait … numero, avis de, bajem-, bajeme, base de, basta no, bcp
  0.8: be … please, believe i, believe … ever, besoin … ca, bici pero, bici por, bici verde, bicicleta you
  0.8: bike shop, bike … can, bloques mais, borrar de, bought … bell, bravo |, bro stop, broug-, brought
  0.8: buddy, by when, c … quand, ca retirez, calisse, can reply, can these, can … up, cancel … text
  0.8: cancelame los, canno-, cannondale, cansada de, casque … vos, ce … doit, ce … ni, ceci, cel you
  0.8: cel … sus, celular de, certainement … moi, ces envois, cesser svp, cesser |, chalet sans
  0.8: chalet … reseau, changed … mind, cherchez a, clare-, clique, clue who, cobra, cochee, collar
  0.8: communiquer, communiquer avec, communiquer … moi, compo-, con … delete, con … recordatorios, con … you
  0.8: condo, conozco su, consider … my, continuar, cosa |, crois |, cuando ocupe, cuesta, customer is
  0.8: d envois, d numero, dame … baja, damn, dan ganas, darme baja, date, de hoy, de nadie, de prepago
  0.8: de quien, de travers, de … dos, de … envoyer, de … icitte, de … publicite, de … retirer, de … systeme
  0.8: dear … is, debarras, decalissez, dejame en, depanne, depuis … ans, des affaires, desabonner, detru-
  0.8: detruisez, device |, di … consentimiento, dia no, did … answer, dije … muchacho, dit … repondre
  0.8: do … again, do … believe, do … make, do … sending, doctor says, does … fit, donde … sacaron, donner
  0.8: doo, down on, drive for, drop … texts, ecole, ecrib-, el silencio, ella … tiene, elle n, elle |
  0.8: elle … plus, elsew-, elsewhere, email use, emple-, empleado, en que, en velo, en … descanse, en … si
  0.8: encore des, encuesta, ensenenme, entiendo … no, entregaron, entregue, envoyer d, envoyer … promos
  0.8: es cierto, es solo, esa … que, escribe tanto, escribieran, est … qui, estan mandando, este movil
  0.8: este … nuevo, esten mandando, esten textiando, esto … mi, estoy hasta, estuv-, et svp, ete, except the
  0.8: expec-, expecting, expliquenme, fallo, favor … mas, fermer les, fine … the, finie, fois mais, frere
  0.8: from, further |, gave … permission, germany, get them, gettin, getting … after, git, give … permission
  0.8: giving you, good please, good … this, google voice, gotte-, gotten, gracias … que, grandi, great … but
  0.8: grupo … mensajes, guy in, guy … a, habia-, haciendo ruido, handlebar, handwriting |, hard feelings
  0.8: hasta, hat, hate the, haute, hay alguien, here … be, hey no, hey … offense, hold … on, home and, homie
  0.8: hon, hon |, hora abren, hound-, house-, how … get, i muted, i wrote, i … hi, i … rather, ici … a
  0.8: if … could, igles-, iglesia, imagine, imagine |, important |, in nebraska, in spring, including
  0.8: information, inscrit … le, insul-, inter-, interesa … nada, is but, is … cut, is … dads, is … mine
  0.8: it … due, it … that, jajaja no, janua-, january, je, je clique, je recoive, je revoque, je voudrais
  0.8: je … du, je … savoir, keep … me, kinda, l … jamais, la fille, la iglesia, la liste, la nieta, la nota
  0.8: la senorita, la universidad, la … je, ladilla con, lady who, laiss-, laisse le, le formulaire, le pido
  0.8: le … hein, le … il, le … je, leave … number, lent, les, les envois, lettres, like … opt, line is
  0.8: liquide, list and, llamadas mensajes, llamo … y, llegue nada, lo … ahora, lo … si, loans, lock in
  0.8: longue |, look at, m thibodeau, ma montre, ma … dit, ma … pour, mama no, mama … no, manda-
  0.8: mandan ofertas, mandan tantos, mandar nada, mandarme nada, mande-, manden cosas, manden … avisos
  0.8: mandes, mandes nada, mano … me, marchait, marketed, marketing texts, marta, mas asi, mas recordatorios
  0.8: mas texts, mas … escriban, mayor-, me anden, me cobra, me deranger, me entregaron, me escribieran
  0.8: me iban, me messages, me mettre, me stuff, me … asking, me … ganas, me … le, me … quitenme
  0.8: me … tantos, me … textiando, me … x, me>list, me>stop, menage … mes, mensaje suyo, mensajes … quiero
  0.8: merci bcp, merci … moi, message n, message this, message … i, messages s, messages … il, messages … m
  0.8: mi, mi primo, mi sobrina, mi … va, might-, mille-, mind not, mine now, moi … la, molestos
  0.8: momento dije, momento … que, mon … depuis, mon … m, more coupons, more>me, mountain bike, much … stop
  0.8: mustv-, mustve, my life, my mothers, my sisters, my written, my … he, my … if, names, names not, nenon
  0.8: ni llamadas, ni mon, no bikes, no cuenten, no hard, no marque, no tengo, no … anden, no … como
  0.8: no … escribas, no … feelings, no … lo, no … luz, no … me, no … mucho, no … promos, no … publicidad
  0.8: no … quienes, no … ser, no … telefono, nobody … by, nom … sur, non … je, non … pas, not and
  0.8: not another, not … before, not … take, not … yes, not>me, not>not, notifications, nous a, nuestra
  0.8: number … good, number … le, numerau, numero avant, numero bonne, numero … journee, nunca di, nunca me
  0.8: o |, obligation, occupe … textos, ocupe, odio los, of |, of … bike, of … not, oferta, old number
  0.8: on coupe, on my, on reste, on … door, one digit, only do, only … one, opt … svp, or madam, oubliez ca
  0.8: oui … des, out svp, out … ago, out … in, over … remove, owe … a, pain but, pal |, panics, paragraphe
  0.8: parle … mon, participation, pas avoir, pas contacter, paso no, pauvr-, pauvre, paz descanse, peace
  0.8: pende-, peopl-, people … me, perdio, perez, permiso … mi, pero quitenme, persona no, personne que
  0.8: petit a, petits, phone … do, pierda, pingi-, pitie plus, pitie … de, please … that, plein … dos, plus
  0.8: plus avec, plus … contacter, pneus d, pneus … hiver, po, podes, podrian dejar, pogne, ponganme … la
  0.8: por … despues, por … llanta, por … vez, possible … arreter, pour toute, pouvez fermer
  0.8: pouvez … retirer, pretty … i, process, profile, promos … de, purchase, puro, quand ca, que existo
  0.8: que mas, que … abren, que … alto, que … avez, que … esten, que … estoy, que … paz, que … pouviez
  0.8: que … recoive, queja-, qui j, quisiera que, quite … numero, quiten su, quitenme … ahi, quitenme … la
  0.8: quitenme … todo, quoi j, quoi … ai, rancu-, rancune, reached a, read texts, recevoir d
  0.8: refuse … messages, regresamos a, removal please, remove from, remover mi, rented for, reply … am
  0.8: reply … i, respu-, respuesta, retirarme, retirenme, retirez … des, retourne, revok-, revoke consent
  0.8: rien merci, rode, rodol-, rodolfo, rory, sacrez moi, sakem-, sakeme, salas, salgado, salgo
  0.8: sans rancune, sans reseau, saqueme, say that, says … more, scratch my, scratch … off, screw
  0.8: se entiende, se … di, senorita delete, setting off, shop texting, si jamais, si … puede, si … voulez
  0.8: sign for, signe … vous, signed |, sigue haciendo, sigue … ruido, sin … mensajes, sir or, sir … madam
  0.8: sisters, ski doo, sned, so good, so nothing, soldes |, some, some peace, somebody gave, somebody … you
  0.8: sorry … the, souvenance, souvenir d, spamming my, stop i, stop thx, stop … good, stop … us
  0.8: strike this, strike … from, su base, su negocio, su … de, su … por, sur quelle, sus … you
  0.8: suscripcion a, svp plus, swing by, syste-, systeme de, tan … de, tasha, telefono yo, teleg-
  0.8: telephone je, tell your, text or, text person, text … get, text … she, texting … you, texto me
  0.8: texto pu, textos jaja, textos votre, texts wake, thank … no, that way, that … did, the cable
  0.8: the recall, the update, the … NUMBER, the … keys, the … quote, the … though, these … i, thibo-
  0.8: thibodeau, this … harassment, this … text, tick, tienda pero, time it, times … stop, to, to a
  0.8: to please, to speak, to … do, to … handset, to … removed, told … kid, too … on, tout envoi, tout … de
  0.8: traba, transplant, travers, trop … textos, tu … ca, tu … mon, tu … un, tune … complet, un flat
  0.8: un … cell, un … velo, una cosa, una lista, una … NAME, universidad, up as, up complet, up my, up take
  0.8: usa este, use my, use text, usefu-, useful, useful … me, usen, ustedes son, vaina de, velo cargo
  0.8: velo enlevez, velo l, velo … apres, veloc-, velocidades, vertu de, vertu … la, vibre-, virez moi
  0.8: virez … de, voice to, voice … text, volve-, vos contacts, vos offres, vos trucs, vos … retirez
  0.8: votre … en, vous c, vous … bloques, vous … chambres, vous … demande, vous … n, voyons … j
  0.8: vuelvan … escribir, wake … i, wallah, want, want … and, ward, was, was never, was … when, way … many
  0.8: we gave, we … the, weste-, western, when my, while |, whitc-, wish … hear, with … kids, with … who
  0.8: withdrawn |, without a, without … me, would get, would … kindly, wrong no, wrong … amigo, wrong … no
  0.8: years and, yo … bici, yo … pregunte, you charged, you made, you on, you … asked, you … fue, you … go
  0.8: you … got, you … those, you … want, you … xx, your message, zip, | bajeme, | bajenle, | contactez
  0.8: | discontinue, | excusez, | faites, | five, | flight, | git, | hola, | loi, | look, | mae, | mauvais
  0.8: | oye, | porfa, | preferiria, | pu, | removal, | retired, | saquenme, | second, | would, | … acabo
  0.8: | … authorized, | … before, | … bloqueo, | … bugging, | … case, | … daughter, | … divorced, | … door
  0.8: | … kit, | … maintenant, | … makes, | … msj, | … mucho, | … nina, | … orden, | … proprietaire
  0.8: | … pulled, | … quitenme, | … revoque, | … unsub, | … we, ~_aus, ~_der, ~_dry, ~_env, ~_fur, ~_ger
  0.8: ~_hop, ~_je_, ~_kn, ~_les, ~_lit, ~_mi_, ~_mor, ~_nei, ~_neu, ~_od, ~_plu, ~_pod, ~_s?, ~_s?u, ~_soc
  0.8: ~_sus, ~_to_, ~_ug, ~ada, ~age, ~aka, ~am_, ~arke, ~asts, ~auto, ~azy, ~azy_, ~ben, ~bile, ~bit_
  0.8: ~bite, ~bsc, ~bscr, ~ccep, ~chen, ~chet, ~chip, ~cia, ~coe, ~coeu, ~darl, ~ddi, ~de_, ~deje, ~devi
  0.8: ~dir, ~eek_, ~egs, ~egui, ~ejar, ~elo, ~emi, ~endu, ~enew, ~ent_, ~eon_, ~eop, ~eopl, ~eos, ~eos_
  0.8: ~erfu, ~ero, ~erre, ~erro, ~essu, ~evoi, ~evok, ~fa_, ~free, ~from, ~ger, ~grew, ~hast, ~have, ~hbo
  0.8: ~hec, ~heer, ~hers, ~heu, ~high, ~ibir, ~icyc, ~ida_, ~iemp, ~impo, ~info, ~inis, ~ipe, ~iqui, ~irme
  0.8: ~isi, ~iso_, ~ito, ~ji_, ~jun, ~ke_, ~lach, ~leav, ~leba, ~lens, ~ler, ~lest, ~lit, ~litt, ~los_
  0.8: ~lsew, ~mac, ~madr, ~mand, ~mani, ~marc, ~masi, ~mau, ~meb, ~mem, ~mena, ~mis_, ~mol, ~mor, ~more
  0.8: ~mput, ~nada, ~nee, ~neta, ~neuf, ~nfer, ~noe, ~nvie, ~nvo, ~oco, ~odes, ~oin, ~oint, ~oja, ~oka
  0.8: ~ollo, ~omeb, ~ona, ~ono, ~opin, ~ople, ~owe_, ~owi, ~owin, ~par, ~peac, ~peop, ~pia, ~punt, ~quiv
  0.8: ~rag, ~repr, ~rer, ~rere, ~res_, ~ribe, ~riva, ~rlo, ~s?u, ~s?ur, ~sage, ~sair, ~sald, ~sap, ~sewh
  0.8: ~sig, ~siri, ~sla, ~stuv, ~subs, ~suit, ~syst, ~tc_, ~tede, ~ten_, ~ter, ~tien, ~tifi, ~tim, ~tire
  0.8: ~tor, ~tp_, ~ubsc, ~ucha, ~uco, ~uess, ~uide, ~uis_, ~uivo, ~ulti, ~ut_, ~uter, ~var, ~veci, ~vere
  0.8: ~voir, ~vois, ~was_, ~wo_, ~ybe, ~yst, ~yste, ~zip_
  0.7: (you), 2 … is, NAME for, NAME take, NAME travaille, NAME … ce, NAME … to, NAME … y, NUMBER n
  0.7: NUMBER ou, NUMBER … before, NUMBER … que, NUMBER … y, a encore, a favor, a fitting, a law, a mandarme
  0.7: a scam, a ti, a un, a … alertas, a … comme, a … des, a … fille, a … retirez, a … station, a … un
  0.7: abonnements, acabe, accep-, account no, aceptar, after-, afternoon, aids, aimerais … mon, aimerait
  0.7: al … por, alger-, algerie, already bought, already opted, already … out, am through, am … lol
  0.7: am … need, amigo-, amigos, amigos |, amour … ciel, and to, and yours, and … keep, and … wifes
  0.7: angry>remove, ansie-, ansiedad, anti, anti pourriel, anunc-, any … in, anywh-, anywhere, apara-
  0.7: appointment for, appreciate, are … but, arretez … envoyer, arrive quand, as my, ask him, asking … me
  0.7: au shop, au … lol, au … vous, autorice, autres textos, aux lettres, avait, avant de, aviez promis
  0.7: avisaran, avisaran de, avisaran … la, avisos … la, avocat |, ayer … no, ayude-, backordered
  0.7: baja … los, baja … numero, barba, be someone, be … NUMBER, becan-, been … NUMBER, bendiga |, besid-
  0.7: better |, bibliotheque, bici … un, bicicleta en, bicycle … i, bien … you, biffez mon, bikes to
  0.7: bikes … remove, birthday to, blind and, bloques, boite aux, boite … lettres, boldu-, bolduc
  0.7: bonne memoire, borrenme … sus, bowin-, bowing, boy a, breaks, broke … collarbone, brompton, bugging me
  0.7: businesses, businesses |, but i, buy a, c … illegal, ca enlevez, ca rentre, ca … le, cada texto
  0.7: call about, call … remove, calls … no, can … open, cancelen … textos, cannondale |, carried
  0.7: cause … vous, ce possible, cel para, cell … your, cerramos, cesser … envois, cessez … me, cessi-
  0.7: cessiez, chaque … me, ciclismo, collarbone, collected, coming to, compadre, componer, compre … timbre
  0.7: compris que, compter d, compter … aujourdhui, comunicarse, con este, con … ofertas, con … promociones
  0.7: condi-, conmigo no, conmigo … no, consent under, continuez … m, correo, cosa de, could … put, count
  0.7: counter, counter no, crois … il, cuadro y, cuando necesite, cuenta |, d arreter, d autres, d … accepte
  0.7: d … j, d … je, d … vos, dado a, dado … de, dads name, dan … de, de bloquearlos, de ciclismo, de datos
  0.7: de difusion, de guardia, de maintenant, de mantenimiento, de parte, de publicite, de recordatorios
  0.7: de … client, de … envios, de … facon, de … jefe, de … loi, de … n, de … on, de … please, de … relancer
  0.7: de … saquenme, dear please, debarquez moi, debarquez … de, declined, deer, dejar … enviarme
  0.7: dejar … mandar, dejat-, dejate, dejate de, dejen you, dejen … escribirme, delete listado, demande de
  0.7: demas-, dental office, denunciar |, derecho a, des alertes, desactiveme, desde cuando, desinscris moi
  0.7: desole je, devol-, di … de, dias |, dice … ponga, dicho … no, did for, did … and, did … my, did … put
  0.7: difus-, difusion, difusion |, digo que, dijeron que, discontinue … messages, dit qu, dit … il
  0.7: do people, does a, donc j, donde … no, donna-, donne … ok, dorma-, dormais, dropped … the, du ciel
  0.7: dude stop, e dado, each … please, ease up, effacez … cell, el rancho, el saldo, ella … el, en blanco
  0.7: en esto, en veut, en … carro, en … rancho, end … messages, end … notifications, ending my
  0.7: enleve … numero, enleve … stp, enlevez donc, enlevez … donc, entiende, envio, envio … mensajes
  0.7: envoi de, erase … from, es … prepago, eso esta, est illegal, est … autre, estan, esten … con
  0.7: estos textos, estoy en, et … ne, etonnerait, excuse … i, express consent, faites une, fak, far … do
  0.7: fasci-, fauteuil roulant, favor and, favor … you, febru-, february, felicitations pour, fermi-
  0.7: fijese … you, fin a, finalement pas, finalement … pour, find him, fine NUMBER, fine just, folded
  0.7: for advertising, for … helmet, for … weekend, forget about, found a, foute-, foutez, frappe, fue … la
  0.7: fuera mi, fuera … numero, gane, gasta, giving … my, glass-, glasses, going, going … need, google
  0.7: gossez, gravel, guardia, habia … de, hablo … espanol, hacie-, haciendo, hagan … favor, haganme
  0.7: hago para, hamil-, hamilton, harrasment, has this, have switched, have … with, have … you, he … off
  0.7: her the, here named, here … NAME, here … stop, hi … i, hicie-, hicieron, hola you, hold all, holle-
  0.7: hopit-, hopital, how come, how |, how … do, how … for, how … have, huh, hurt, husband … the, i came
  0.7: i … keep, i … leave, i … through, il … un, imagi-, immediatement, immediatement |, in february
  0.7: in future, in … n, incluirme, incorecto, infos, ingles … en, ingles … no, insultant, is real, is … bit
  0.7: is … mothers, is … really, it buzzes, it unsub, it wrong, it … reply, it … these, it … up, j … deux
  0.7: jaja … que, jamais rien, jamais … rien, je commence, je dormais, je … apporte, je … demenage, je … des
  0.7: je … laisse, job arretez, joind-, joindre, jokes, july, junk |, keys … the, kid at, kien es, kind of
  0.7: kindl-, kindly, kindly discontinue, kindly do, knock off, knock … the, know … the, l argent
  0.7: la empresa, la … cuando, la … va, landline |, las … no, le agradezco, le contesto, le dentiste, le dos
  0.7: le lleguen, le … c, le … desabonnez, le … fait, le … hier, le … n, les NUMBER, les autorizo
  0.7: les speciaux, les text, les … no, les … ont, letters, link … not, list too, lista … difusion, liste s
  0.7: listo gracias, literally, llamaba, llanta y, lleguen mensajes, lo … dado, loi … je, longer want, los
  0.7: los … conmigo, los … lo, los … yo, m … moins, ma … fait, ma … s, magasin de, magasins enlevez
  0.7: mais pas, mandando … de, mandando … you, mandandome, mandar a, mande mas, manden … por
  0.7: manden … textos, mandes textos, marche … enlevez, marquenme, mas … este, mass text, me avisaran
  0.7: me dan, me suena, me … au, me … avec, me … cents, me … dar, me … eso, me … harto, me … mensajes
  0.7: me … recados, me … yes, me>these, meant … the, mechanics, mejor, mensaje … es, mensaje … favor
  0.7: mensaje … ustedes, mensajes automaticos, mensajes please, merci la, mes abonnements, mes … a
  0.7: message … am, message … arrive, messages i, messages … ce, metieron a, mi autorizacion, mi ni, mi plan
  0.7: mi … porque, mind |, mind … texting, mind … the, mis NUMBER, mis hijos, mis … votre, mista-
  0.7: mistake please, mistake … is, misty-, mistyped, moi les, moi … en, moi … merci, momento acepte
  0.7: mon neveu, months, more>send, msjs |, munic-, municipale, my dads, my first, my … alone, my … i
  0.7: my … outgrew, my … request, my … subscription, my … when, n existe, n habite, nada, nada a, name … i
  0.7: naw, ne l, ne peux, ne … ecris, ne … souviens, ne … textez, necesitan, never shuts, never … from
  0.7: ni lo, ni … escriban, no las, no mr, no nos, no notifications, no sabe, no seguir, no usen
  0.7: no … alerts, no … anuncios, no … el, no … estos, no … haber, no … necesito, no … promociones, no … que
  0.7: non je, non … arretez, nope … me, not fit, not this, not understand, not … giving, not … number
  0.7: not … ride, note … je, notic-, notifications please, novak-, novaks, novia, now on, now … would, nuit
  0.7: number does, number … there, numero merci, numero porfa, numero … ai, numero … deja, numero … ella
  0.7: numero … j, ocupo, ocupo que, of … consent, off me, off with, off you, off … you, office, office we
  0.7: oil change, ok … thanks, old … got, olviden mi, olviden … numero, olvidense, olvidense de, on our
  0.7: on … profile, on … website, once for, once … a, one from, one named, ontar-, ontario, opene-, opener
  0.7: otro texto, our number, out de, out … it, paid the, papa you, papa … no, par texto, par … pas
  0.7: par … seulement, para ofertas, parai-, parait, parale, parrot, parve-, parvenir, pas … sa, pas … sms
  0.7: pas … sollicitation, pas … sur, pedi … no, pedia-, pedid-, pensar, permission … message, pero … quita
  0.7: personne je, pese sur, petite a, peux … en, phone alone, phone do, phone … can, phone … my
  0.7: picked … the, pido … no, pined-, pineda, plait merci, please correct, please only, please … delete
  0.7: please … from, please … him, pleurer, plug … these, plus … enlevez, plus … la, pobre, podes … de
  0.7: police, ponce, ponganle, ponme, por texto, pour … autres, pour … faire, pour … mais, pour … svp
  0.7: pouviez me, presb-, presbytere, proje-, promis que, proxi-, publicidad por, puedes … de, puedo … el
  0.7: pursu-, pursuant, pursuant to, que mi, que … avisaran, que … cessiez, que … contacten, que … lleguen
  0.7: que … otra, que … quitenme, queda bien, quelqu, quelqu un, quien manda, quien … y, quiero ninguno
  0.7: quiero … estos, quiero … parte, quit your, quit … texts, quitame … los, quitarlo, quitenme porfa
  0.7: quitenme you, racin-, ranch-, rancho, rayez … de, reali-, realize, recevoir, recip-, recipient |
  0.7: recogi … no, recu mon, registry since, registry … NUMBER, relancer, relances, remove NUMBER
  0.7: reparation, reprends, retirer mon, retrait de, ridin-, riding, rien fait, rifa … no, rodilla
  0.7: roue … de, roula-, roulant, saber nada, sacame |, sans consentement, sayin-, saying, says … have
  0.7: schoo-, se desinscrire, se llamaba, se … bajar, se … bien, se … yo, see my, senores, set my, seule-
  0.7: seulement, shop dog, shuts, si no, siempre … que, sign, signed … by, since … do, since … so, since-
  0.7: sir … stop, skip, smartwatch, sms off, sms … is, so save, so … that, sobre, sobrina, solicito … baja
  0.7: sorry this, sorties, sound, soupl-, souple, soy tu, soy … cliente, spam o, spam … que, speak english
  0.7: stop blowing, stop so, stop … a, stop … in, store credit, strik-, strike, study-, studying, su cliente
  0.7: suis demenage, sus fotos, suscripcion |, svp pour, svp … moi, take to, take … get, taken, talk to
  0.7: tel de, tell … your, tengo … que, tente pas, terme … ces, text … about, text … was, texting list
  0.7: texting … not, texting … take, texto merci, texto … la, textos en, textos quitenme, textos sin
  0.7: texts eh, texts you, texts … said, texts … too, that … on, the alarm, the app, the bar, the brake
  0.7: the gift, the mechanics, the summer, the tracking, the weekend, the … app, the … broke, the … driver
  0.7: the … eh, the … op, the … swap, them so, these … not, things i, third … this, this customer
  0.7: this stuff, thx, ti que, tiene, tiene el, tienen el, time … every, tired … these, to cut, to drive
  0.7: to get, to need, to our, to pull, to … nephew, to … off, to … store, toddler has, toi qui, toute facon
  0.7: town, treat-, triple, tromper … numero, tu la, turn … the, ultimo mensaje, un precio, un … m
  0.7: une pompe, up with, ups |, usen mi, verdad |, vez … les, vibra, vibrer, virtu-, volver, vos … par
  0.7: votre base, voudrai, vous, vous arreter, vous cesser, vous cessiez, vous faire, voy el, vue, vuelva a
  0.7: vuelvas a, walla-, want … from, want>texts, was going, was in, was intended, was … bike, waves
  0.7: we decided, we only, were … the, what a, whatever i, why does, will come, with … guy, work i
  0.7: would … text, write to, writing … me, wth, y ahora, y borrenme, y les, y … amigos, y … salio
  0.7: y … tengo, yesterday, yo acepte, yo … e, york, you close, you es, you once, you parele, you pedi
  0.7: you … please, you … soy, your ads, your dad, your mechanic, yours too, zero … svp, | acabo, | combien
  0.7: | dejate, | desabonnement, | dropping, | finis, | foutez, | hw, | jaja, | llego, | madame, | naw, | oh
  0.7: | olvidense, | p, | pitie, | porfabor, | pursuant, | quick, | seguro, | slaque, | suppression, | t
  0.7: | unenroll, | … agradezco, | … alertes, | … avais, | … avait, | … avertissement, | … boutique
  0.7: | … celui, | … cobraron, | … coming, | … compter, | … confirme, | … crying, | … father, | … garantia
  0.7: | … harassing, | … l, | … many, | … nos, | … rappel, | … sali, | … servicio, | … something, | … teh
  0.7: | … texts, | … therapist, | … through, | … viernes, | … votre, | … vuelvan, ~_cho, ~_coi, ~_cup, ~_dio
  0.7: ~_dom, ~_dow, ~_doy, ~_gir, ~_goi, ~_hal, ~_huh, ~_hum, ~_jam, ~_jun, ~_loo, ~_mes, ~_mus, ~_nad
  0.7: ~_nah, ~_nam, ~_nui, ~_ob, ~_os, ~_rim, ~_su, ~_thx, ~_toc, ~_vam, ~ace, ~acia, ~acio, ~ada_, ~agra
  0.7: ~aiss, ~ande, ~anos, ~ansa, ~anun, ~apar, ~apun, ~arce, ~ase_, ~ask, ~asl_, ~bes_, ~bia, ~bir, ~ca_
  0.7: ~caci, ~cle, ~cois, ~copy, ~cora, ~coul, ~cune, ~dded, ~dere, ~deso, ~don, ~doy, ~eas, ~ease, ~eav
  0.7: ~ecip, ~eco_, ~eeds, ~een, ~eeze, ~efu, ~ento, ~env, ~esar, ~espu, ~ete, ~etim, ~eure, ~eveu, ~ewo
  0.7: ~ez_, ~feel, ~fuc, ~fuse, ~geno, ~gia, ~gir, ~giv, ~gra_, ~gre, ~hbor, ~hem_, ~ho_, ~hool, ~hre, ~huh_
  0.7: ~hx_, ~ibe, ~ilo_, ~inci, ~indl, ~inic, ~ions, ~itte, ~ivar, ~jer_, ~jor_, ~kee, ~kip_, ~kup, ~ladi
  0.7: ~less, ~lia, ~llas, ~lmos, ~loc_, ~loud, ~lqu_, ~ludo, ~lut_, ~luti, ~mada, ~mbr, ~mes, ~mi_, ~mist
  0.7: ~mm_, ~mpad, ~mpta, ~nah, ~nda, ~ndi, ~nem, ~nfos, ~niv, ~nse_, ~nths, ~nunc, ~nywh, ~ocup, ~ojec
  0.7: ~only, ~oo_, ~ool, ~ope_, ~opie, ~opl, ~ore, ~oric, ~orp, ~otr, ~oug, ~ousl, ~ox_, ~oxim, ~pian, ~ppri
  0.7: ~prin, ~rasi, ~rete, ~ria, ~rid_, ~rie, ~rien, ~rios, ~roje, ~rom_, ~rop, ~rov, ~roxi, ~rrar, ~run_
  0.7: ~sas, ~saut, ~sayi, ~scho, ~sep, ~siad, ~skat, ~soc, ~spue, ~susc, ~tage, ~thx, ~thx_, ~tif, ~tin_
  0.7: ~tiss, ~tob, ~toma, ~try_, ~tus_, ~uber, ~ueve, ~uisi, ~uras, ~uscr, ~usin, ~usl, ~usly, ~vea, ~venu
  0.7: ~voi, ~voke, ~wort, ~xer, ~xpec, ~yag, ~yda, ~yday, ~yons, ~zy_
  0.6: (want), NAME elle, NAME … se, NUMBER left, NUMBER … l, NUMBER … marche, NUMBER … par, NUMBER … texts
  0.6: NUMBER … votre, NUMBER … without, a, a alguien, a bicycle, a cobrar, a dental, a querer, a stroller
  0.6: a trabajar, a warranty, a … borrenme, a … celular, a … esto, a … ete, a … para, a … tienda
  0.6: a … urgence, a … velo, abroa-, abroad, absta-, abstain, abstain from, abstenez … de, acoso
  0.6: affaires … textos, afford the, again remove, agree … receive, agregaron, ahi que, ahora solo
  0.6: ahora … quitenme, ai tout, ai … cell, aime … mais, air en, air … NUMBER, al link, al principio
  0.6: all and, all can, all no, alors enlevez, already … a, alto … los, amend-, amende, amis |, and only
  0.6: and she, and still, and … does, and … no, and … said, anden, ando … la, another phone, antes … servian
  0.6: anule, anymore … stop, anyway |, appartient … a, apunto |, are blue, are mistaken, are red
  0.6: are … violets, arreglar nada, arretez … faire, arretez … sms, as … do, asked … these, askin-, asking
  0.6: at … i, attendant, auriez … l, aussi, automated messages, autorisation |, avant le, aviez … de
  0.6: ayudenme, babys-, baja este, baja no, baja … mensajes, barre-, base … datos, bateria |, be done
  0.6: be riding, be … any, be … anymore, be … i, beauc-, beaucoup, beeps, belong, belongs to, best … in
  0.6: bici … you, bicicleta a, bicicleta … en, bike wrong, bikes … a, bikes … you, bisic-, bleu |
  0.6: block … number, bon de, bon numero, bonjo-, bonjour, borran de, boundaries, boutique |, bow, bras
  0.6: bueno de, but not, buy the, by a, bye … me, c … ca, ca ces, ca stp, ca … enlevez, ca … m, cada … suyo
  0.6: cader-, cadera, call … texts, calls to, cambiaron, cambie, came … can, came … to, can … sending
  0.6: cancelar mensajes, captures, carajos, carta, case etait, cause … vos, ce, celular … sus, cero … de
  0.6: cerve-, cessiez de, chaine a, char, charged me, chuch-, chucho, citas, cobrar, combine, commander
  0.6: comme-, comment … fait, comprado ahi, compre … bici, comprenez … dans, con cada, con … sms, concerne
  0.6: concerne pas, confused … somebody, conozco … tienda, considerez, contactarme, contactez plus
  0.6: contacto de, continuer, corresponde al, costo, could one, coute des, cover-, cuentan, customer … i
  0.6: d … liste, d … plus, dans … envois, de buscar, de casques, de communiquer, de el, de esos, de garde
  0.6: de livraison, de retirarme, de textear, de … contact, de … depuis, de … donnees, de … ex
  0.6: de … horquilla, de … quien, de … stop, dear … i, decirles, decochez, dejen … molestar, dejenlo |
  0.6: delan-, delivered, demande qu, demanderais, deneigement, denos, des … c, des … promo
  0.6: desinscription svp, desire plus, dessus |, destinataire |, destine |, dia … de, digan-, diganme
  0.6: digo no, digo … no, dios te, disculpa, disparaitre, dit … par, do … shop, doc says, does |
  0.6: does … belong, donc … la, donc … textos, done so, donni-, donniez, dos … de, dossiers, dueno-, duenos
  0.6: earlier, el gorro, el jueves, el lunes, el permiso, el plomero, el pollo, el rin, elimine, en houston
  0.6: en … alors, en … aucun, encei-, enceinte, end … subscription, ends NUMBER, engineer, enleve … number
  0.6: enlevez l, entregaron la, entregaron … bici, enviarme mensajes, envien mensajes, envoyer … message
  0.6: envoyer … messages, epais, equivoco |, es el, es ilegal, es obligatorio, es para, es … se, esa cosa
  0.6: escribieran |, escue-, escuela, ese es, est … destine, esta escribiendo, esto en, esto … es, etes pas
  0.6: exception, excluez, experience, explain yourselves, factura |, fais le, fallo-, falloir, fatiguant
  0.6: felices, fella, fichez … la, fils de, fixing my, flushez, flushez mon, flushez … numero, fois … il
  0.6: for somebody, for … no, for … your, forev-, forever, forever>texts, forma … que, formulario, foto de
  0.6: found … shop, foutez moi, foutez … la, frere … a, from sms, from … messages, from … records
  0.6: from … school, from … texting, fucki-, fucking, fuera … mi, funer-, gang, garde, gars … la, genan-
  0.6: genant, genou-, genoux, get … your, gets his, gets … bike, good, good do, good … with, gorro
  0.6: got stolen, gracias y, grasi-, grasias, guarden, guys to, guys … me, guys … texting, habia dicho
  0.6: hace rato, hagame un, haganlo ustedes, hasta … gorro, have decided, have lost, have … it, heads
  0.6: heads up, her … please, hey can, hey siri, hier |, hijo … NUMBER, him on, him … the, hips, histoire
  0.6: home … this, hope … gets, how about, i getting, i give, i moved, i use, i will, i … decided, i … her
  0.6: i … just, i … over, immediately, impor-, importuner, in … future, inscrit a, inscrit sans
  0.6: inscrit … me, inscrite a, inscrito, instr-, interesan, internet, interrompre, inventado, invitations
  0.6: ir manana, is already, is amazing, is the, is … 2nd, is … church, is … dental, is … off, it after
  0.6: it end, j ai, jamas, je … dans, je … plus, je … vendredi, jo, job … de, joven yo, joven |, julio
  0.6: just so, juste, keep telling, kindly … me, kindly … not, knock-, know … your, l ecole, l urgence
  0.6: l … avec, l … et, la base, la cadera, la cita, la fiche, la rodilla, la … c, la … mi, la … suis
  0.6: lache-, last, laval |, lawyers, le bus, le cellulaire, le forfait, le … el, left … gloves, les da
  0.6: les dejo, les pongo, les … chez, letter … you, limpi-, liqui-, list … me, list>texts, listas
  0.6: llamadas ni, llamo … pero, lo mio, lo … you, los bendiga, lot … texts, lunet-, lunettes, m ecrive
  0.6: m … c, ma batterie, ma part, madame |, maile-, mailed, mais arrete, mais vos, make … go, mal … de
  0.6: mamie, manana paso, manchester, mandan … mensajes, mandando … a, mandarme textos, manden … promociones
  0.6: mapel-, march so, martes y, mas avisos, may … the, me agregaron, me busquen, me concerne, me demander
  0.6: me gossez, me interesan, me like, me podes, me rayaron, me retire, me saque, me servian, me sirve
  0.6: me svp, me tiene, me … enlever, me … favor, me … nada, me … pa, me … recibir, medecin, mejor el
  0.6: mensajeria, mere, mere … pas, mes renseignements, mes … sont, message … have, message … send
  0.6: messages when, messages … merci, mettre un, mi … ahora, mi … me, mieux le, might want, migra-
  0.6: mine … am, mis, mme lavoie, mobil-, mobile, moi … ce, moi … ces, moi … dans, mon docteur
  0.6: mon … aimerait, mon … aussi, month please, more texto, mother is, movil |, mr okafor, mujer
  0.6: my assistant, my derailleur, my wifes, my … this, my … yes, named … here, ncc, ne … contactez
  0.6: need … for, never signed, never … these, ni rien, ni … nada, niaiseries, ninguna NAME, no boy, no gane
  0.6: no recuerdo, no … apunte, no … busquen, no … da, no … interesan, no … saquenme, no … sirve, no … tu
  0.6: nom, non … textos, nop … soy, not belong, not come, not know, not needing, not shop, not … nothing
  0.6: not>these, nothing further, notificaciones |, notre … n, nuevo y, number also, number … get
  0.6: number … texting, numero appartient, numero porque, numero votre, numero … doit, numero … il
  0.6: numero … un, numero … y, nunca, nuts, o los, obligatorio, obtenu, obtuv-, obtuvieron, ocupo … me
  0.6: ofend-, ofertas por, off thanks, off … liste, offers |, ofrez-, ok … the, ola, olvid-, omg |, on i
  0.6: one … it, or … text, ostie, otez … svp, oubliez … mon, out with, out … number, own mechanic, owner
  0.6: pa que, pa … textos, paid in, paid … full, pantallas, papa … en, papelito, par vos, para mensajes
  0.6: para sus, parce … c, parele, parler … votre, parmi, partie … votre, partir … maintenant, pas destine
  0.6: pas pis, pas … en, pas … publicite, patch kit, people and, perds, permiso … escribirme
  0.6: permission … contact, pesimo servicio, peux … oter, pic … the, picku-, pickup text, pide que
  0.6: pieds chez, pieds … vous, pis apres, pis elle, pis enlevez, pleas-, please, please erase
  0.6: please release, please … de, please … proof, please … thx, plome-, plomero, podes sacar, point final
  0.6: por … arreglo, por … jaja, porque me, possi-, pour … patience, pouvez … arreter, precio y
  0.6: prefer silence, prefererais que, principio, problema, prochaine … que, promos please, promos por
  0.6: promos … texto, property, proprios, prueba de, pu jamais, puesto, punto gracias, purpo-, purpose
  0.6: quatre roues, que … atendio, que … saque, que … textez, que … tiene, queri-, qui … pas, quick
  0.6: quick one, quien … esto, quiero quitar, quiero … d, quisiera … me, quitaran de, quiten … telefono
  0.6: quitenme d, quitenme … su, raton-, ratones, rayaron el, rayaron … cuadro, recall … to, recevoir aucun
  0.6: recibir … gracias, recu la, recuerdo, red violets, red … are, reessayez, regar-, remember saying
  0.6: remember … yes, reminders … me, remove moi, remove mon, remove … from, remove … numero, removed so
  0.6: renco-, rendu la, rense-, renseignements, rental … please, reparation c, reparto, repondu arret
  0.6: reporting, requesting removal, resea-, retiren … numero, retour, retrouver, revoque … autorisation
  0.6: ride a, rider, rien pour, rien … texto, right … i, roses are, roses … red, rouge, round, sacaron |
  0.6: sacrez … la, said hi, said … should, saliendo de, saque de, satis-, saura-, saying stop, says the
  0.6: scam, scares the, scusez … vous, se le, see … in, send any, sending texts, sending … please
  0.6: sending … texts, senior discount, serve, service but, service … i, set boundaries, seul, sharpened
  0.6: she … to, shop no, shut off, si quitenme, si … arretez, si … el, sick … these, siempre |, signi-
  0.6: skates, sms no, sms … mi, so do, so that, so … just, somew-, somewhere, son … je, sono, souhaite me
  0.6: spam please, spam quitenme, stop et, stop selling, stop sms, stop … les, stop … please, stop … promo
  0.6: stroller, su bici, su madre, su … para, su … quitenme, suelta, super … mais, suppression … mes, surve-
  0.6: sus envios, sus recordatorios, suscripcion … sus, suspendan … mensajes, suspendanlos, svp et, svp m
  0.6: svp pas, svp retirez, svp … enlever, svp … l, swapp-, swapped, telce-, telcel, telefono … de
  0.6: telefono … para, tell … bike, temprano, temps |, termina la, text subscription, textez a
  0.6: texting … stop, texto please, texto vous, texto … ce, textos au, textos si, textos … el, textos … me
  0.6: texts already, texts … loud, texts … remove, texts … so, texts … up, that … are, that … never, the box
  0.6: the cables, the carbon, the loaner, the … also, the … boy, the … looks, the … ready, the … remove
  0.6: the … should, the … slip, these alerts, these take, think there, think-, this … end, this … texting
  0.6: this … there, tienda … bicis, tiendas |, time … texting, to contact, to unsub, to … at, to … future
  0.6: to … somebody, todos, too, tourt-, tous … textos, tout … beau, trabajo, trabajo … no, traer
  0.6: travaille … nuit, trek, tremblay |, tromper |, tryin-, trying, tu veux, tu … d, twins, tx, ty, ultimo
  0.6: un cell, un robot, unas, unfol-, unsubscribe me, unsubscribe … this, usted-, ustedes, vais … chez
  0.6: vecina, velo … les, velo … mon, vendre, venkataraman, ves, veuillez cesser, vieux |, viole-, violets
  0.6: violets are, violets … blue, virgu-, virgule, vivo … houston, voir la, volver … escribirme
  0.6: vos dossiers, vos … non, votre shop, vous a, vous m, vous vendez, vous … faire, vous … gossez
  0.6: vous … rien, vuelvan … escribirme, want … is, was … remove, way take, way … me, we got, what part
  0.6: when … texted, where … are, which i, which … never, while it, whoever you, wife is, wife says
  0.6: will bring, with … purple, without telling, woke me, woke … up, would it, write stop, writing … you
  0.6: wrong contact, wrong this, wrote, wsh, y quitame, y si, y … puedo, yes go, yes … ahead, yeste-
  0.6: yo dije, yo … compre, yo … puse, you dejenlo, you pe, you think, you … leave, you … mensajes
  0.6: you … mistaken, you … writing, your cousin, your stupid, your … list, yrs, | acepte, | ando, | bajame
  0.6: | bajenme, | corta, | count, | decochez, | di, | efface, | ensenenme, | flushez, | fue, | kinda
  0.6: | loco, | mano, | ninguna, | ola, | ostie, | pusieron, | rayez, | roses, | scusez, | sors, | typing
  0.6: | un, | unsolicited, | vaya, | verifiez, | wsh, | … algo, | … are, | … assistant, | … aviso
  0.6: | … believe, | … button, | … casl, | … client, | … cliente, | … computer, | … cuando, | … damn
  0.6: | … desabonnez, | … discontinue, | … donde, | … errado, | … hard, | … haya, | … madame, | … medecin
  0.6: | … mejor, | … navidad, | … obligatorio, | … oui, | … podes, | … rancune, | … rayaron, | … release
  0.6: | … siguen, | … thanks, | … tranquilo, | … usen, | … vaina, | … veu, | … website, ~_a_, ~_asu, ~_beb
  0.6: ~_bur, ~_ce_, ~_fir, ~_hol, ~_ide, ~_jo, ~_mot, ~_nee, ~_oh, ~_olv, ~_oub, ~_peo, ~_pit, ~_pl, ~_ple
  0.6: ~_que, ~_ran, ~_sca, ~_ty_, ~_who, ~_yr, ~_yrs, ~adec, ~ai_, ~ait_, ~anc, ~ase, ~assa, ~ast, ~aste
  0.6: ~atab, ~auco, ~bie_, ~bli, ~bonj, ~box_, ~bysi, ~cac, ~ced, ~cer_, ~ched, ~cid, ~clud, ~cra, ~ctio
  0.6: ~dab, ~darm, ~dby, ~debe, ~dig, ~din, ~dio_, ~doct, ~dorm, ~dur, ~dyi, ~dyin, ~eauc, ~ece_, ~echi
  0.6: ~eder, ~edes, ~ees, ~effe, ~egu, ~elac, ~elo_, ~endi, ~enid, ~enun, ~epre, ~ept, ~ero_, ~es_, ~esc
  0.6: ~etes, ~eul_, ~face, ~fil, ~fune, ~gai, ~gang, ~gard, ~glis, ~gne_, ~hete, ~hica, ~hie, ~hine, ~hori
  0.6: ~how_, ~ia_, ~iarm, ~iate, ~icku, ~idd, ~ienn, ~ifie, ~ify, ~impi, ~iona, ~is_, ~isin, ~iso, ~ita
  0.6: ~ivee, ~jr_, ~kup_, ~ldo, ~lea, ~leas, ~lica, ~limp, ~ller, ~llow, ~lso_, ~lva_, ~lvid, ~mea, ~mech
  0.6: ~mina, ~mole, ~mos_, ~mot, ~mpo_, ~ndl, ~ngin, ~nico, ~njou, ~nsi, ~nti_, ~nua, ~nuer, ~ocad, ~oil
  0.6: ~olat, ~oma, ~omm, ~ompr, ~onec, ~ong, ~orev, ~orf, ~orfa, ~orio, ~orit, ~osin, ~ots_, ~oup, ~owne
  0.6: ~paci, ~pal, ~peo, ~pers, ~pes_, ~plea, ~plug, ~proj, ~prop, ~prou, ~prox, ~push, ~rage, ~ranc, ~rape
  0.6: ~resi, ~rget, ~rman, ~rmo, ~rnee, ~rnoo, ~rtal, ~rtin, ~rvey, ~sa_, ~salu, ~sias, ~sic_, ~sin, ~suel
  0.6: ~teh, ~thre, ~tiv, ~tone, ~tryi, ~uha, ~uill, ~uir, ~uiz, ~uld_, ~unca, ~unch, ~unk, ~urin, ~urve
  0.6: ~us_, ~vous, ~wall, ~who, ~wne, ~wrot, ~ycle, ~your, ~yrs, ~yrs_, ~ysit, ~zas_, ~zing
  0.5: NAME does, NAME phone, NUMBER can, NUMBER cfr, NUMBER works, NUMBER … es, a clapet, a laisse, a line
  0.5: a link, a personne, a wrong, a … card, a … dos, a … fins, a … hija, a … ici, a … la, a … mensaje
  0.5: a … named, a … nouveau, a … remove, abeg, abonnement … textos, about … bike, about … tune, abria-
  0.5: abrian, abuso, aca … es, accepte vos, acepte mensajes, achetant, adresser, afternoon i, again … will
  0.5: ahi, ahorrense, ai recu, ai … de, ai … rien, air |, algui-, alguien, all winter, all … communication
  0.5: all … my, am blind, am deaf, am locked, am … different, am … my, am … needing, am … no, amen |, and do
  0.5: and here, and neither, angry>send, anterior de, anything please, app |, apunte a, aqui … vive
  0.5: arrete … svp, arreter, arreter de, arreter … envoi, arreter … texter, au comptoir, au plus
  0.5: auriez vous, authority … you, autre … a, aux … svp, avant |, avec ca, aveug-, aveugle, avez le
  0.5: avisen por, avisos me, avoir … mauvais, aye, back |, back … a, baja a, balle-, ballet, barel-, barely
  0.5: basta … mensajes, be needing, be |, be … elses, been nice, been off, bell crank, ben … mais
  0.5: besoin … rappels, bianc-, bianchi, bici con, bici quedo, bien … precio, bike store, bike … my
  0.5: bisicleta, bloquear este, bloquear … numero, bonda-, bondad, bondad de, bonsoir … vous, borrame de
  0.5: borrar … la, borreme de, borrenme … la, both … numbers, bottl-, bought … bike, boys, boys |, bromo-
  0.5: bromont, business texts, but now, buy anything, by … my, c … qui, c … une, ca arretez, ca j, ca ne
  0.5: ca … messages, ca … un, cadena … me, cae, caissiere m, can … ride, cancel les, cancel … notifications
  0.5: cansado de, car so, care … and, caris-, casa |, ce soit, ce … n, cel … su, cell … off, cells
  0.5: celular no, celular … no, cents each, cesser de, cfr, chama-, chaque semaine, cherche, chevere
  0.5: chien a, chien-, choose to, choose … opt, christ, cierr-, clape-, clapet, client chez, cliente |
  0.5: clinique, clinique dentaire, code, comma, comme … la, comment … que, como cancelo, como si
  0.5: como … este, compe-, compre … casco, con otro, con … derecho, conco-, concours, congratulations
  0.5: consent and, consent to, consented to, consentement a, contacted … text, contestar, contra, cordi-
  0.5: correo por, could do, could … please, courriels |, cousine, crecio y, creo … este, cruzo, customer of
  0.5: d envoyer, d hiver, dado … numero, dame de, dans … systeme, datos, datos por, datos … favor, day and
  0.5: de bon, de borrar, de eso, de pu, de … cosa, de … desabonnez, de … dossiers, de … enviar, de … escuela
  0.5: de … et, de … ligne, de … linea, de … non, de … pubs, de … vaina, deals |, dear sir, definitivement
  0.5: deja demande, dejame … con, deje ninguna, deleter, deleter mon, deletez, demande mon, demande … me
  0.5: denei-, dentaire, depuis … c, derec-, des erables, des fins, des … enlevez, des … merci
  0.5: desabonnement svp, desinscription |, despe-, despiertan, desubscribe, desuscribir, detox, deux … svp
  0.5: devez … le, di … numero, dias, dios |, disable … for, disparaitre mon, disturb … with, dit … j
  0.5: dites au, dites merci, do … bug, do … go, do … worry, doute, down |, ds, easie-, eat my, echan-
  0.5: ecrire sans, ecrire … chaque, ecris moi, ecrive, ecrivez … ici, effacer … numero, el paro, emplo-
  0.5: en mai, en ontario, en … assez, en … enlevez, en … stop, encontre un, end all, enfre-, enfrente
  0.5: enlever des, entienden, enviar mas, envoi … textos, envoyer … affaires, envoyez plus, erables
  0.5: eres … que, erreur … n, es acoso, espero, est finie, est non, est pleine, est qui, esta es, esta no
  0.5: esta |, esta … una, estar mandando, este … a, este … un, esto de, esto yo, estuvo … de, et bonne
  0.5: etait … pour, even own, even … a, events, every … it, everybody, ex a, ex … a, exclus, explained
  0.5: extra-, faill-, failli, faire, fait … ans, fam, father has, fathers, favor dar, feelings but
  0.5: fermer mon, filing with, filing … the, fille a, filled in, fin … ces, fin … los, fini les, firm
  0.5: firmado, fix it, fixin, fixin to, flip phone, for … warranty, fourn-, from … at, from … these, fuero-
  0.5: fueron, further, gaste, get … to, give it, got somebody, gps, grand … elle, grati-, gratis
  0.5: great service, guy, hablas, had … phone, hagame … favor, handset, handw-, handwriting, hard … but
  0.5: harrassing, have bikes, have … keep, have … memory, have … my, have … own, have … stop, have … told
  0.5: have … use, he … permiso, hello … am, hermano … de, hey you, hija me, his own, hoora-, hooray, i chose
  0.5: i might, i refuse, i should, i … blind, i … deaf, i … locked, i … per, i … pick, i … return, if so
  0.5: il etait, il … dans, in charge, in … robot, incorrecto |, indiq-, instead |, interdit, inutile
  0.5: is … we, it says, it … an, it … monday, it … off, itine-, itinerance, j … dans, j … fait, j … recu
  0.5: jamais … achete, je … etais, je … peux, je … sais, joignable, jour, journee … vous, just … by
  0.5: just … text, kayak, keeps asking, kev, kills, know … shop, l … a, l … avant, l … j, la bondad
  0.5: la clinique, la escuela, la prueba, la senora, la tia, la … NUMBER, la … anti, la … dice, la … on
  0.5: la … ortiz, la … ou, la … parfait, lady |, lavadora, law>number, lay, le dije, le tune, le … aussi
  0.5: le … lo, le … por, le … up, les enlever, les meilleurs, les moteurs, les quito, les … dado, liberez
  0.5: like … dream, limits, line … a, link … my, list this, lista porfavor, lista … gracias, liste mon
  0.5: liste … de, livin-, living, llamadas … mensajes, llamaran, llamo … no, llega, llegan mensajes, llena
  0.5: llevo mi, lo ruego, loi anti, loi … pourriel, lol … take, longer … this, longt-, longtemps, los … jeje
  0.5: lucil-, lucille, luna, m etais, ma job, ma resolution, ma … mais, ma … pis, ma … retirez, maam, magie
  0.5: mais … aimerais, make … so, mal … la, mandando cosas, mandando esto, mande … por, manden sus
  0.5: manden … favor, mandenlo, mandes mensajes, manito, marketing and, mas na, maudit, me ads, me cae
  0.5: me cuesta, me relancer, me sacaron, me … en, me … need, me … quit, me … thanks, means, meilleurs
  0.5: memory of, menag-, menage dans, mensaje recibido, mensajes borrenme, mensajes conmigo, mensajes jeje
  0.5: mensajes mi, mensajes para, mensajes punto, mensajes yo, mepri-, meprise, merde, mere … NUMBER
  0.5: mes … et, message … my, mettre sur, mettre … a, mi nro, mi perro, mi terapeuta, mi … NAME, mia se
  0.5: miles so, mine, moi vos, mom she, moms, mon bebe, mon … arretez, mon … des, mon … fait, monop-
  0.5: montana, month is, montre vibre, montre … a, more textos, morning … do, mot pour, moteurs, moto
  0.5: moved … tucson, moyen … pu, ms, much please, my numbers, my uncle, my work, my … asked, my … signed
  0.5: n … aucun, nada gracias, nada … lo, name … is, ne sais, ne … est, necesidad, necesidad de, necesite
  0.5: need … quit, need … reminders, never do, never … this, ni en, ninguna bici, ninguna bicicleta
  0.5: ninguna … en, no chinguen, no escribir, no further, no mandarme, no off, no spam, no … dado
  0.5: no … escribieran, no … mande, no … ok, no … so, no … solo, no … suscribi, non c, not bug, not worry
  0.5: not … own, not … shop, notifications pour, nous … juste, now … bike, now … texts, nro |, number 2
  0.5: number alone, number bro, number this, numero incorrecto, numero n, numero … le, numero … plus
  0.5: numero … sistema, numeros exclus, nunca mas, nunca puse, nunca … comprado, of … all, of … but
  0.5: of … place, of … sms, off my, off … please, old |, on … number, on … take, one and, one by, only … off
  0.5: opinions, opt … de, optout please, orden no, orders, ordinateur, ortiz, osti, ote, otro mecanico
  0.5: out pour, out … texts, over winter, oye … no, oyero-, oyeron, paix … vos, pan dulce, pantalla |
  0.5: para recibir, para … textos, pare de, parler … un, parque, particular, pas ete, pas otez, pas qu
  0.5: pas … on, passa-, pastel … de, pay per, pay … text, paye NUMBER, payer |, paz por, paz … favor, pedido
  0.5: perfecta, permiso … el, person in, phone call, phone does, phone has, phone who, phone … she, pickup
  0.5: pictures of, pido |, pis on, play, please process, please sir, please tell, please … her, please … now
  0.5: plenty of, plug, plus client, plus … ici, plus … peine, poche, point je, pompe … NUMBER, por, por cada
  0.5: por … precio, porfa no, pour vendredi, pour … NAME, pourquoi je, pourriel |, poutines, pouvez … texter
  0.5: precio pero, prefer, preference, prefererais ne, prima-, promos … moi, proposito, prueba … que
  0.5: pu … ca, puede quitar, pus … texto, qqun, que buscan, que derecho, que pare, que tu, que … a, que … c
  0.5: que … manden, quedo bien, quel velo, qui … ai, quiero promociones, quiero volver, quiero … este
  0.5: quiet i, quit … them, quit … these, quiten … cel, quitenlo, quitenme … una, rapel-, recois
  0.5: recois trop, refuse … recevoir, reina, remer-, remove … list, remove … svp, rentree, report … to
  0.5: repre-, reseau, responsable, retirer ce, reveille … bebe, reverence, ride with, ride … so, rides … a
  0.5: rien achete, rien … d, rocks, roommates, ruego |, sa … pas, sacre, sacre moi, saint NAME, sais … qui
  0.5: sali delete, saludos |, salut la, salut … gang, sans permission, savoi-, savoir, says less, se para
  0.5: se … pido, secon-, second, sed, see … i, selling the, semaine, send stop, sending me, sending … text
  0.5: serian, serian tan, seriously |, she gave, she thinks, she … your, shifting, shop anymore, should not
  0.5: should … her, si hay, si … en, signed for, siri tell, siri … the, site, slaque un, slaque … peu
  0.5: sms merci, sms stop, sneez-, so did, so late, so remove, so unsubscribe, so … is, so … now
  0.5: so … sending, socce-, soccer, somme-, sommes, soone-, sooner, sorry can, sorry … you, sortez … numero
  0.5: souha-, soy yo, spam … vous, spamear, spammer |, steal, stood, stop damn, stop … con, stop … never
  0.5: stop … sms, su … ni, sur … cellulaire, sur … site, sure, sure who, sus listas, sus … no
  0.5: sus … quitenme, sus … saquenme, susto, svp cessez, switch, system … i, t es, tabarnak, take both
  0.5: take … for, taken … the, tan rapido, teacher took, telefono no, telefono … sus, telefono … una, temps
  0.5: tenga la, tenga … bondad, terap-, terapeuta, tes contacts, text so, texted … NUMBER, texteen mas
  0.5: texting lol, texto enlevez, texto recu, textos … d, textos … los, textos … y, texts were, texts … in
  0.5: thank … to, thanks … i, that please, that … and, that … where, the cassette, the deal, the financing
  0.5: the gravel, the website, the … link, the … tubes, the … work, then no, there can, there i, there is
  0.5: there … never, these remove, think … need, third … i, this month, three, thursday … NUMBER, thx remove
  0.5: tiemp-, tiempo, tienda cuando, tienda you, tiene … y, tienen … permiso, to her, to somebody, to tucson
  0.5: to … anything, to … take, to … what, to … your, todo … no, todo … pero, too late, too so, toujo-
  0.5: toujours, toy en, tried to, trop retirez, trouve … autre, try the, tu |, twice now, two things
  0.5: ugh stop, un prix, un … je, un … plus, uncheck it, unchecked |, under casl, une boite, une … NAME
  0.5: up … here, up … no, ustedes |, vayan-, vayanse, veill-, veille, velo sur, verifiez … numero
  0.5: veuillez arreter, veuillez retirer, veut plus, veux, veux pus, veux … des, vez ustedes, vibre a
  0.5: vibre … chaque, vos … automatiques, vos … coupez, votre NAME, votre gars, votre … enlevez, votre … on
  0.5: votre … pas, voulez vous, vous avoir, vous demande, was meant, we … no, went to, what authority
  0.5: whatever … it, when … come, wheres the, whitcombe, whoever … want, wifes, will have, will … on
  0.5: will … over, winnipeg, wish … get, with out, with … people, with … this, withdraw my, witho-, without
  0.5: wo les, wo … moteurs, wondering, works better, would, write … me, y cada, y casi, y encima, y … te
  0.5: yesterday |, yo haya, yoga, you buy, you bye, you crecio, you dey, you only, you wrong, you … les
  0.5: you … used, you>angry, your … at, your … pop, | abeg, | attendez, | ay, | aye, | cesser, | cessez
  0.5: | chinguen, | close, | considerez, | elimine, | eliminenme, | frena, | haganme, | incorrect, | loved
  0.5: | mandenlo, | merde, | need, | ningun, | osti, | passing, | pull, | recibi, | reporting, | retirenme
  0.5: | rides, | saw, | senorita, | serian, | terminen, | vayanse, | withdraw, | … alone, | … aujourdhui
  0.5: | … bothering, | … choose, | … concours, | … contacting, | … desuscribirme, | … entiendo
  0.5: | … immediately, | … lunes, | … man, | … marche, | … marido, | … may, | … montre, | … noches
  0.5: | … novia, | … otez, | … out, | … pa, | … parenle, | … pastel, | … phones, | … prend, | … read
  0.5: | … recibido, | … refrain, | … reviendrai, | … riding, | … specifically, | … triciclo, | … up, | … va
  0.5: | … value, | … vivo, ~_abs, ~_ad, ~_ahi, ~_bla, ~_cy, ~_dem, ~_get, ~_gho, ~_gps, ~_hig, ~_hiv, ~_imp
  0.5: ~_je, ~_kee, ~_los, ~_moo, ~_mov, ~_ms_, ~_pru, ~_pul, ~_ric, ~_sig, ~_swa, ~_urs, ~_yea, ~abeg, ~act
  0.5: ~acu, ~aen, ~aen_, ~aggi, ~agre, ~ais_, ~aliz, ~ampu, ~ams, ~appe, ~arc, ~argo, ~as_, ~asap, ~atho
  0.5: ~atio, ~avec, ~aye, ~beau, ~boys, ~cel_, ~cent, ~circ, ~cku, ~ckup, ~cont, ~ctr, ~cues, ~dea, ~deto
  0.5: ~dido, ~diff, ~dlin, ~down, ~ecup, ~egar, ~ency, ~enty, ~envi, ~eo_, ~epot, ~er_, ~erc, ~eres, ~eryb
  0.5: ~esse, ~etio, ~etox, ~ets, ~ets_, ~euf, ~evo, ~eys_, ~ezc, ~fait, ~fed, ~fer, ~fic, ~ghe, ~gho, ~ghos
  0.5: ~gon, ~gps, ~gps_, ~grac, ~guy_, ~hac, ~hag, ~hed_, ~hin_, ~hip_, ~hree, ~humb, ~ica, ~icas, ~icic
  0.5: ~ien, ~ierr, ~ifi, ~ific, ~ige, ~ille, ~ior_, ~ird_, ~ised, ~itho, ~ivin, ~ked, ~ked_, ~keep, ~kst
  0.5: ~lep, ~let, ~lgui, ~lime, ~lize, ~lks, ~lks_, ~llez, ~long, ~los, ~lud, ~ly_, ~mbar, ~moms, ~mou, ~mud
  0.5: ~nais, ~nak_, ~ncha, ~ndin, ~ndly, ~ndo, ~ndo_, ~ngan, ~nsid, ~nt_, ~nth, ~nth_, ~ntin, ~obil, ~ocio
  0.5: ~oga, ~ogra, ~omo_, ~onan, ~one_, ~ones, ~ool_, ~ore_, ~orth, ~osta, ~ots, ~ottl, ~ough, ~ouha, ~ouj
  0.5: ~oujo, ~ovia, ~own_, ~oys, ~oys_, ~par_, ~ple, ~por_, ~posi, ~pud, ~pui, ~raw, ~rcel, ~rcie, ~repa
  0.5: ~ret_, ~rgo_, ~rmac, ~rmez, ~rn_, ~rnak, ~ro_, ~rod, ~rth_, ~rthe, ~ryb, ~rybo, ~sap_, ~savo, ~sill
  0.5: ~sinc, ~souh, ~ssi, ~ssib, ~swa, ~tica, ~tima, ~timo, ~touj, ~tour, ~tox, ~tox_, ~trat, ~tse, ~typi
  0.5: ~uena, ~ueri, ~uhai, ~ui_, ~unci, ~up_, ~ure_, ~veux, ~vios, ~voya, ~wins, ~yea, ~yers, ~yest, ~ypi
  0.5: ~zed, ~zed_
  0.4: NAME guy, NAME i, NAME stop, NAME … out, NAME … you, NUMBER estrellas, NUMBER piasses, NUMBER … de
  0.4: NUMBER … delete, a complaint, a dream, a friend, a laval, a letter, a living, a mal, a votre
  0.4: a … closer, a … los, a … mais, a … merci, a … movil, a … qui, abajo, about … i, abrazos, abrie-
  0.4: abus |, acabo no, accepte … messages, accord … ca, acct, acepte nada, acepte recibir
  0.4: acepte … mensajes, achalez moi, acheterai, addit-, additional, adelante, adios |, ahi you, ahora … no
  0.4: ahora … tengo, ai pas, alask-, alaska, alerte, alexa, all communications, all need, all … and, aller
  0.4: alley |, also please, am driving, am opting, am sleeping, am … all, am … her, amabi-, amable |
  0.4: ancien proprio, and all, and nothing, andar, annoying … me, anos … no, another … from, another … of
  0.4: ans a, anulen mi, any … from, anything … your, apagar … avisos, appreciate … you, apprecierais
  0.4: apuntado a, aqui … el, are violating, arreter ces, arreter … message, as … last, asking … for
  0.4: au depanneur, au … sacrant, automatises, autorisation de, autorisation … ma, autre comme, autre fois
  0.4: avenir … de, avoir … textos, awful, baby, back remove, baja delete, baja … servicio, be put
  0.4: be texting, bebe dort, before NUMBER, belonged, bendiga, bendito, benis-, benisse, besoin … nous
  0.4: best thing, between the, bien recu, biffez … nom, bike back, bike stuff, bike … NUMBER, bikes are
  0.4: bikes … not, bio, bjr, blacklist, blacklist my, bonnes, bord svp, borrado, borre … telefono, bound-
  0.4: bref, bro you, bro … no, buen rato, buscaba, but, but … hope, buyin-, buying, by … min, ca moi
  0.4: ca suffit, ca vibre, cadena se, cahie-, cahier, calendario, called, calls |, calva-, calvaire
  0.4: cambie … taller, can let, can … opt, can … see, can … talk, can … to, cancelacion, cancelen esto
  0.4: capable, capable … moi, card … for, carisimo, cause … votre, ce … etait, cel d, cel … es, cellulaire d
  0.4: celos-, celoso, cesser … envoi, cessez vos, cessez … envoyer, cessez … textos, chamo, chema
  0.4: chercher mon, chiale, circl-, clarito, clase, client de, cliente … dio, clochette, clous |, cochee d
  0.4: cochee … avance, colis … arrive, collant, comment … fais, communiquez, como tienen, como … los
  0.4: company phone, complaint with, complaint … the, compose, compose le, compr-, comprar … no, comptes
  0.4: comptez, comunicaciones por, con … autorizacion, confirmez … que, confunden, confundio
  0.4: conmigo … cuenten, conozco … esa, conozco … ningun, considerez … comme, constancia, consultorio, copia
  0.4: correo … no, correos, corten los, couper |, courriel seulement, coute NUMBER, crap |, crecio, criss de
  0.4: cuenten pa, cuenten … los, cuesta NUMBER, cuesta … centavos, culpa de, cuts out, d … aux, dans
  0.4: daughter is, dayan-, de contactos, de correos, de desabonnement, de enviar, de magasins, de personnel
  0.4: de quitarme, de sollicitation, de … NAME, de … acepte, de … affaire, de … cosas, de … frenos, de … fui
  0.4: de … list, de … mas, de … ok, de … otez, de … publicidad, de … trabajo, dear … please, deb, deb |
  0.4: decided to, decirles que, decochez la, decochez … case, deja la, deja … mandar, dejen … enviarme
  0.4: dejenme tranquilo, demand, demande moi, demande … permission, denver |, depor-, deportista
  0.4: derniere … arretez, des message, des … automatiques, des … d, desactiven las, desactivez moi
  0.4: deseo recibir, deseo seguir, desolee je, devai-, did … need, dieron … numero, dieu … benisse
  0.4: dije bien, ding, disable texts, disai-, discontinue texts, discontinue … to, disparaitre … numero
  0.4: distraction, distribucion, distribution, dit … la, ditch my, ditch … number, do … opt, docte-, docteur
  0.4: doctor … no, doit y, doit … avoir, doit … une, donde … doy, donee, donne la, donne … number, draw
  0.4: dream, driving all, driving … day, dsl, du … arretez, du … dans, du … le, duboi-, dubois, duermo de
  0.4: duermo … dia, ecrire … permission, ecris pour, ejerc-, ejercito, el aviso, el descuento, el ejercito
  0.4: el … dia, electrica, electrica |, eliminame de, eliminar mi, elimineme, elimineme de
  0.4: eliminen … numero, ella el, elle … a, embarazada y, en pleine, en … ejercito, en … envios, en … hora
  0.4: en … mais, en … roulant, encore pour, enesi-, enesima, enfants, enfermo, engli-, english, enleve mon
  0.4: enleve … d, enlever … svp, enlever … votre, enlevez son, enlevez … ancien, enlevez … number, enough to
  0.4: enviar mensajes, envie … mensajes, envie … recevoir, envois merci, epargnez … la, equivoco … numero
  0.4: es falso, es por, escribirme por, escribirme … favor, esos textos, est … cellulaire, est … que
  0.4: este sea, estoy … y, et personne, et … de, et … mon, etes … je, etre contacte, etre que, etre une
  0.4: etre … je, etre … sur, every buzz, evitenme, evitez, ex y, excla-, exclude, excluded, excluded from
  0.4: exclure, faire … messages, fait, fait … otez, faut … ca, favorite, fetes, filing a, filing … complaint
  0.4: fins mais, five, flaco, fo, fois arretez, fois je, for my, for service, for … grandson, for … living
  0.4: for … ride, for … sms, forget you, fortu-, fortune, frenenle, from somebody, from … alerts
  0.4: from … database, from … distribution, from … sms, from … you, fuera … su, furio-, furious
  0.4: further texts, future messages, garantia … para, gars au, gaspi-, gaspillez, go … the, going … block
  0.4: gona, gone to, got … please, gracias de, gracias igual, gracias … suscribirse, grate-, grateful
  0.4: great job, great shop, grooming, gusta-, haberles, had … fill, hagan el, handl-, happy … year
  0.4: hate … texts, have had, hay ninguna, he gave, he … like, hecho, hence-, henceforth, her own, here no
  0.4: here you, hihi, his … anymore, hiver, home so, hosti-, hours i, howdy, i demand, i inherited, i just
  0.4: i make, i withdraw, i … driving, i … joined, i … need, i … opting, i … permission, i … saying
  0.4: i … sleeping, idea, idee pour, if you, il doit, illim-, illimite, immediat, impos-, impossible
  0.4: in denver, in please, in small, in … state, in … that, incluya, indiquenme, ingre-, inher-, inherited
  0.4: inscription, inscrit c, inscrit … est, instead, interesa … me, interesses, interested remove
  0.4: inutile de, is mad, is … message, it at, it was, it … end, it … need, it … number, it … on, it … so
  0.4: j apprecierais, j … pu, jajaj-, jala, jamais pour, je comprends, je desire, je la, je regrette
  0.4: je … aveugle, je … souhaite, jesus christ, job on, jour svp, joyeuses fetes, judas, just quit
  0.4: just … at, keep saying, kill these, kind … to, knew, kowalczyk, l … numero, l … plus, l … proprio
  0.4: l … sur, la cessez, la depuis, la reception, la virgencita, la … sigue, landlords, last … too
  0.4: le grand, le matin, le morceau, le … NUMBER, le … mauvais, le … mensajes, le … no, legal-, les arreter
  0.4: les ruego, les … mon, les … nada, les … ne, less texts, leve, ligne de, list>forever
  0.4: lista … contactos, liste … chum, lives here, livres, llamadas, llegaran, llegarme, lleguen … mensajes
  0.4: lleno, lo conozco, lo tiene, lo … que, lol … the, lol … wants, los anuncios, lui le, m enerve
  0.4: m envoyez, m … merci, mais otez, mais … les, mais … merci, mama de, manana … la, mandar esto
  0.4: mandar … mensajes, mande … mensajes, manden … nunca, manera de, mangent, marre … vos, mas … despues
  0.4: mas … no, mauvais … je, me den, me despiertan, me les, me lol, me mensajeen, me parece, me puedes
  0.4: me remove, me … avisos, me … dejar, me … future, me … up, mean |, memory full, menage, menos … asi
  0.4: mensajeen, mensajes … quitenme, mensajitos … you, mentioned, merci bonsoir, message … anymore
  0.4: messaged, messages apres, messages tho, messages … to, messaging me, mettez … pas, mettez … sur
  0.4: mi baja, mi proposito, mi sobrino, mi … no, middle of, mine |, mine … only, mixup, moi enlevez
  0.4: moi mais, moi mon, moi … et, moi … place, mon, mon ebike, mon … ni, mon … retirez, more … messages
  0.4: more>not, more>you, much for, muest-, muestrenme, my favorite, my fill, my gloves, my … by
  0.4: my … removed, nah fam, nah take, natio-, ne desire, ne … a, necesito mas, necessaire, need … anymore
  0.4: needs a, neither of, neither … us, never did, never joined, never message, never sign, new year
  0.4: new … to, ni nada, ni … nom, night shift, ningun otro, ningun papel, ningun … mas, no business
  0.4: no … ads, no … call, no … notificaciones, no … spam, no … take, nobody … for, noche y, noche … duermo
  0.4: nomas mensajes, nombre y, non … enlevez, non … plus, nos, not buy, not trust, not … bikes
  0.4: not … illegal, not … needing, not … reminders, not … she, not … wrong, not>number, nothi-
  0.4: notificaciones … este, notificaciones … mi, nous … la, now and, now … texting, number bud, number pal
  0.4: number removed, number … will, numero gracias, numero please, numero … el, numero … mecanico
  0.4: numero … mio, numero … ne, nunca … inscribi, nunca … me, nunca … permiso, odio, of no, of … are
  0.4: of … day, of … i, of … pull, ofender, off … cell, off … reminders, off … to, offert, office no
  0.4: often … you, ok la, ok … quitenme, on tuesday, on va, on … la, on … telephone, opted out, orige-
  0.4: origen, ortho-, otez … donc, otro yo, otro … you, outgrew … bike, owe … money, owner … this, owns
  0.4: papa est, par, par … j, para escribirme, para publicidad, para … wifi, paren … mensajes, parol-
  0.4: parole, part … no, parte … esto, pas … NUMBER, pas … ces, pas … forfait, pas … lol, paso … la
  0.4: passe demain, paye … chaque, pena … pero, people … do, perdon … you, permizo, pero … que, perro |
  0.4: person no, person … are, person … not, person … you, personales, pertenece a, peste-, pestering
  0.4: pete |, peu … de, peut … que, peux … desabonner, piass-, piasses, pieds … votre, pierdan, pis les
  0.4: pizze-, pizzeria, place |, please halt, please … call, please … his, please … off, pleine
  0.4: plus sacrant, plus souvent, plus sur, plus … ce, plus … savoir, pneu a, point de, polit-, pollo
  0.4: pop up, por aqui, por este, por suscribirse, por … tienda, porfa … no, porfa-, porte … au, portugal
  0.4: posib-, pour chaque, pour m, pour mardi, pour … alertes, pour … numero, pour … tirage, pourriez
  0.4: pouvez … cesser, prepago … cada, prese-, previ-, priere … ne, process my, prome-, prometieron
  0.4: promociones … favor, promos … merci, propaganda |, pub svp, puede … en, puede … la, pueden apagar
  0.4: purge … number, put … phone, quartier, que busca, que dicen, que firme, que quede, que … ex
  0.4: que … telefono, quell-, quelle, qui que, qui … arretez, quien … lo, quiero las, quiero recibir
  0.4: quiero ser, quiero … no, quiero … texts, quit blowing, quit bugging, quitame … tu, quitarme … la
  0.4: quitenle la, quito … permiso, race is, raffl-, raffle, ramassage, recevoir ces, recevoir … affaires
  0.4: recogi todo, recomende, records … is, recovering, regalamos, regrette, relaj-, relea-, rempl-
  0.4: remuevame, repair not, repair … for, reparar, reparateur, request … texts, requested, resci-, rescind
  0.4: resena, respect my, retire … consentement, retiro mi, revoco … consentimiento, rewar-, rewards
  0.4: rien … personnel, ruine-, rules, sabe de, sacarme, sacrant, san, sans autorisation, saquen |, save the
  0.4: se, see another, selon, selon la, selon … loi, semaine je, semaine … veux, send … these, send>forever
  0.4: sending … ads, sending … this, senor de, senor … la, sepa, ser parte, servi, service, service … my
  0.4: sharp-, she will, she … you, shipp-, shop closer, shop … please, si … a, si … asi, siemp-, siempre
  0.4: signale comme, signs, sin ofender, sin … que, sms a, sms from, sms i, sms … am, soins, solam-
  0.4: solamente, solicito la, solo compre, solo … a, son … svp, sonne … rien, sorry … wrong, sortez mon
  0.4: sourdine, souvent que, soy enfermera, spami-, spammez, specifically … the, squeezing me, staye-
  0.4: stayed, steev-, steeve, still … texts, stop and, stop c, stop spam, stop … alerts, stop … est
  0.4: stop … me, stop … siguen, stop … thanks, stop … up, subsc-, succession, suis, suis aveugle
  0.4: suis … enlevez, suis … j, suis … lui, sumer-, sumerce, sundays, supprimez … numero, suscribirse
  0.4: ta … mon, tagge-, talking to, tan amables, tannant |, tanto aviso, te bendiga, te dijo, telefono para
  0.4: telephone … from, tempr-, tengo otro, terri-, terrible, testeen, text for, text not, text us
  0.4: texted about, texted my, texto |, textos automatiques, textos svp, textos … magasins, texts when
  0.4: texts … a, texts … week, thanks … me, that ok, that … me, that … to, the date, the navy, the payment
  0.4: the rush, the tour, the wife, the … side, the … tree, their-, theirs, there was, these and
  0.4: these notifications, these text, these … messages, these … remove, these>me, they keep, they said
  0.4: this … going, tienda a, tienda … de, tiene … que, tienen … autorizacion, time after, time with
  0.4: tire is, to accept, to … another, to … anymore, to … tell, to … there, told … people, too … of
  0.4: too … please, tous vos, tout … arretez, tout … futur, toute communication, traigo el, train, trait-
  0.4: travail … le, travaille de, trave-, treat … as, tripo-, triporteur, trois … par, tromp-, tu … au
  0.4: turn … les, turned off, tuve, typed, un consultorio, un telefono, un … enlevez, un … rato, una buena
  0.4: una vez, une nouvelle, unlim-, unsubscribe moi, unsubscribe svp, unsubscribe … number, up already
  0.4: up texts, up … text, up … these, us … this, usa … numero, ustedes tambien, vale no, vayanse al
  0.4: vecino |, velo alors, velo ce, velo lol, velorio, vendez, veux me, vez … de, viaje, violating, virge-
  0.4: virgencita, visiting, vive aqui, voila, vos notifications, vos texts, vos … me, vous j, vous pensez
  0.4: voy … comprar, vuelven … escribir, walker, want … more, wanti-, wanting, was … it, way … get, weath-
  0.4: went … i, what they, wheel-, when the, when … have, where do, while, win … bike, without … i, wonde-
  0.4: would be, would … not, write, wrong … bud, y aqui, y avoir, y duermo, y nunca, y saquenme, y … les
  0.4: y … paran, y … textos, year to, yes … works, yo … busco, yo … marque, you asking, you may, you quitame
  0.4: you … bloquee, you … but, you … m, you … otro, you … recogi, you … unsubscribe, you … violating
  0.4: your window, your … are, | apaguen, | ayer, | batterie, | bjr, | deseo, | dsl, | fix, | hoy, | jesus
  0.4: | kick, | man, | moved, | name, | notre, | odio, | old, | op, | ote, | paso, | peux, | prix, | rabais
  0.4: | respectfully, | sacre, | screen, | scrub, | selon, | sent, | white, | xfa, | … am, | … apprecierais
  0.4: | … ask, | … asking, | … box, | … charged, | … chinguen, | … christ, | … dejenme, | … desire, | … died
  0.4: | … enfermera, | … escribir, | … fam, | … fetes, | … halt, | … hiver, | … inherited, | … interessee
  0.4: | … lookin, | … make, | … merci, | … moved, | … names, | … neta, | … note, | … paie, | … pleine
  0.4: | … point, | … reached, | … recogi, | … regrette, | … salirme, | … til, | … tire, | … turn, | … un
  0.4: | … warning, | … warranty, | … will, | … withdraw, ~_au, ~_awa, ~_bea, ~_bot, ~_doi, ~_dro, ~_dsl
  0.4: ~_due, ~_mal, ~_mej, ~_mob, ~_nig, ~_onl, ~_opi, ~_otr, ~_pud, ~_raf, ~_se_, ~_sep, ~_seu, ~_sla
  0.4: ~_sui, ~_sum, ~_tac, ~_ten, ~_tia, ~_tip, ~_vet, ~aam, ~aam_, ~ab_, ~abi, ~abus, ~aby_, ~acco, ~aco
  0.4: ~acti, ~affl, ~ahi, ~aig, ~ais, ~algo, ~ans_, ~any, ~apit, ~arse, ~ati, ~atr, ~aute, ~bin, ~bio_, ~bly
  0.4: ~bly_, ~boa, ~broo, ~brou, ~buyi, ~cant, ~cco, ~ceu, ~con_, ~dans, ~ddin, ~dea_, ~debu, ~des_, ~desm
  0.4: ~dio, ~dsl, ~dsl_, ~dura, ~eart, ~ebu, ~ebut, ~ectr, ~eda_, ~eds, ~elu, ~emps, ~enag, ~erta, ~esan
  0.4: ~esh_, ~est, ~ffle, ~fica, ~ftin, ~garr, ~gin, ~glar, ~goi, ~goin, ~good, ~gor, ~hace, ~hamo, ~hats
  0.4: ~her, ~hive, ~huh, ~iaje, ~iass, ~iau, ~ibe_, ~icio, ~idic, ~ier_, ~ife_, ~ifti, ~igu, ~inks, ~inon
  0.4: ~int, ~ire_, ~isp, ~isti, ~itin, ~ixed, ~jer, ~leno, ~lez, ~lgo, ~lgo_, ~lign, ~loca, ~losi, ~lou
  0.4: ~luck, ~lver, ~maam, ~many, ~mej, ~merc, ~mir, ~mmed, ~mob, ~mobi, ~mote, ~moth, ~mpte, ~name, ~nge
  0.4: ~ngli, ~nin, ~nmo, ~nsol, ~nus, ~nus_, ~oin_, ~ojo_, ~oma_, ~omin, ~omoc, ~onal, ~onj, ~ono_, ~orid
  0.4: ~othi, ~ott, ~ouge, ~pp_, ~prar, ~quea, ~quic, ~raci, ~ray, ~remp, ~ren, ~rest, ~rfu, ~riba, ~risa
  0.4: ~rke, ~rly, ~rly_, ~roug, ~rri_, ~rse_, ~rter, ~rvi, ~sar_, ~sas_, ~self, ~seng, ~sim, ~suis, ~tene
  0.4: ~tern, ~tiq, ~tiqu, ~tol, ~tono, ~trom, ~ttr, ~uea, ~ueja, ~ug_, ~uick, ~uis, ~unr, ~urg, ~ust_, ~uyi
  0.4: ~uyin, ~vet, ~vez, ~vill, ~voye, ~wond, ~yon_
  0.3: NAME icitte, NAME to, NAME … i, NAME … soy, NUMBER … arretez, NUMBER … en, NUMBER … take, NUMBER … us
  0.3: a calendar, a company, a contactar, a dar, a job, a llamar, a payer, a stroke, a volver, a … ces
  0.3: a … customer, a … dossier, a … km, a … moi, a … senora, a … spot, a … y, abuelita, abus, acabaron
  0.3: account, aceptado |, acepte esto, acepte … textos, ad, address i, ads please, afloj-, agreed … any
  0.3: agreguen, ahora … en, ai lache, ai une, ai vu, ai … aucune, ai … souvenir, ai … textos, ai … vu, aider
  0.3: alber-, alberta, alertes texto, all … do, all … here, all … well, alle a, allergique, allez vous
  0.3: allum-, already … to, am requesting, am tired, am unsubscribing, amabilite, amabilite de, and his
  0.3: and … can, and … messages, and … take, ande, ando … de, another number, ans … de, antig-, antigua
  0.3: any … this, anymore … me, anymore … remove, anyone … this, anyth-, anything … stop, apa
  0.3: appartient plus, apprendre, appts, are … looking, are … up, arrep-, arret des, arreter d, arreter l
  0.3: arreter … envoyer, arretez … lui, arrive a, as i, as … my, ask … to, assez plus, asust-, at costco
  0.3: at … in, atrop-, atropellan, attorney general, aucun autre, aucun … je, aucun … message, augus-
  0.3: august, aujourdhui plus, autho-, automated texts, automaticos |, autorizo a, autre personne
  0.3: avec votre, avec … autres, away … remove, bajenme … la, barak-, be excluded, be sent, be … out
  0.3: be … saturday, beaucoup de, because of, been … i, believe … message, belongs … a, bendiga pero
  0.3: bicicletas, bike … more, bike … number, bikes … please, blacklist … number, block … from, blonde pense
  0.3: bloqueen, bmx |, bon … les, bonit-, bonita, bonjour virgule, bonjour … vous, bonne … avec, bonsoir |
  0.3: bordel, borro, box unchecked, breac-, breach, bro … de, bromp-, btw, business line, busquen mas
  0.3: but … take, buzz off, by friday, c NUMBER, ca ici, ca me, ca otez, ca … quoi, cache-, cachent
  0.3: call … stop, calme … textos, came i, came … NUMBER, came … this, camer-, can … off, cancel all
  0.3: cancel … for, cancel … textos, cancelacion de, cancelado, cancelar … suscripcion, carry on
  0.3: ce … depuis, ce … m, cell des, cell … votre, celui la, celular … la, ces … svp, cesser tout
  0.3: cesser … m, chance avec, chaque … arretez, chauffeur, chequen, chicoutimi, chien jappe, chingar
  0.3: christ stop, client et, closer to, cobran … mensaje, colis est, comie-, comieron, comma please
  0.3: commercial, communications … this, como hago, como … para, compre la, comptant j, comptant … ai
  0.3: comunicaciones comerciales, con mensajes, concern, confianza, confirm … you, congrats on
  0.3: congrats … the, consent … given, consentimiento … recibir, conste, contact this, copia de, country
  0.3: coupon … unsubscribe, coute … sous, crank, creo … tiene, croch-, cuando … que, customer please, cuz i
  0.3: cuz … am, d message, d urgence, d … enleve, d … mensajes, d … messages, d … texto, daily, damn it
  0.3: dans … poche, dar este, dar … baja, datos personales, de NAME, de chingar, de contactarme, de cuando
  0.3: de cumpleanos, de edad, de fregar, de lui, de publicidad, de tapita, de tous, de un, de vot, de … avis
  0.3: de … bro, de … contacter, de … demander, de … desinscrire, de … escribirme, de … fichiers, de … grupo
  0.3: de … harceler, de … magasin, de … oter, de … porfavor, de … texts, dear, dear sirs, decev-, decevoir
  0.3: definitiva, dejamos, dejen mi, dejen … chingar, dejen … escribir, dejen … textearme, delete casco
  0.3: delete mon, delete … please, deletion, demande si, demander moi, demander … j, demando, demenagee
  0.3: deplo-, deployed, depuis l, depuis … j, dernier … avant, derniere, des sous, des texts
  0.3: desabonne merci, desabonnez moi, desactiven … notificaciones, desactivez … notifications, desapuntenme
  0.3: deux numeros, devrais, di consentimiento, did that, different shop, digale al, dios … bendiga, disait
  0.3: discontinue sending, disculpe … molestia, dit a, dit … plus, do … quit, docto-, doigt, dois … pour
  0.3: donde firme, done with, dos … me, drive-, droit … m, du … rendu, dubai, dueno … la, dulut-, duluth
  0.3: each time, ecrire … ce, ecrire … moi, effec-, eh but, el gps, el nuevo, el … buscan, el … los
  0.3: el … nuevo, eliminar … contacto, eliminen, eliminen mis, email … please, embarazada, en bicicleta
  0.3: en double, en mas, en pleno, en … basura, en … cas, en … enleve, en … hospital, en … jusquen
  0.3: encuentro el, enlac-, enlevee, enlever mon, enlevez … la, enlevez … merci, enough take, enten-
  0.3: entre nous, envia-, envien nada, equivocaste … numero, erreu-, erreur, es esto, es … ahora
  0.3: es … borrenme, es … otra, escribirle, escribirme mas, esos, esta … que, este … gracias, esto … los
  0.3: esto … spam, estrella, et ne, et … ecrivez, et … les, etape, etats, etre enlevee, etre texte
  0.3: etre … des, etre … quelqu, ever … to, evitez les, exclamation, exclude me, explain … i, expun-
  0.3: expunge, f ing, fabor … no, faire du, faites disparaitre, false, familia, farma-, farmacia
  0.3: favor dejen, favor |, favor … borrar, favor … mensajes, favor-, felicitacion, fermez la, fichiers
  0.3: fille … m, fixed thanks, for marketing, for squeezing, for text, for … my, for … reason, forei-
  0.3: foreign, formelle, former, four, frapper, free … from, funci-, funciona, funeraria, funny but
  0.3: further sms, further … needed, future, gang enlevez, gars … a, gasto, gentiles, gentils
  0.3: getting … remove, ghost me, gibbe-, gibberish, girl in, girl on, girl … the, gracias ahora
  0.3: granddaughter, grandisimo, gre, gre de, group, guapa, guys are, guys … it, had to, had … business
  0.3: had … stroke, halt … messages, happy to, harcelement rendu, harcelement … la, harceler, hav, have said
  0.3: have … on, have … recollection, have … texts, hay manera, hay necesidad, here then, here … this
  0.3: hice la, him do, his … this, hoa, hora … el, hours |, i have, i must, i sign, i walk, i … answer
  0.3: i … have, i … requesting, i … unsubscribe, i … unsubscribing, iba a, if there, igual, in … parking
  0.3: in … take, inflador, info … no, infolettre texto, initi-, inscrivez … sur, interested please, inviting
  0.3: invoice to, invoice … my, is hard, is like, is never, is true, is unsolicited, is … company
  0.3: is … emergency, is … going, is … texting, it may, it … concern, it … please, it … wrong, j … chercher
  0.3: j … en, j … lache, j … vu, jaja … me, jappe, je devrais, je pedale, je … allergique, je … camionneur
  0.3: je … desire, je … saurais, jesus … stop, jodan, jodan mas, jouer, journee a, joven … me, joyeuses
  0.3: kind as, kind |, l amabilite, l ancienne, l … me, la hanche, la main, la shop, la … nationale
  0.3: la … sin, lady … the, last … so, lata con, laven-, lay … the, le bmx, le compte, le laisser, le pique
  0.3: le this, le … jusqua, le … part, le … tu, leen, les debo, les … otez, les … retirez, les … stop
  0.3: light … the, list thanks, list you, list … my, liste la, liste nationale, llama-, llega su, llego la
  0.3: lleguen sus, lleve nada, lol c, lol … est, longer a, los demando, los pido, los texts, lose |, lowke-
  0.3: lowkey, lyne, ma poche, ma … n, ma … pense, machine |, magasin … a, maintenant … de, mais ne
  0.3: mais … vrai, malog-, malogran, man you, manag-, mandan … si, mandarme cosas, mandarme esto
  0.3: mandarme mas, mande |, manden promociones, mari … decede, mas notificaciones, mas o, mas … de
  0.3: mas … please, matin … de, matin … moi, may concern, me confunden, me harceler, me i, me mandaran
  0.3: me queda, me tente, me … achete, me … otra, me … otro, me … podrido, me>send, me>texts, mecanos
  0.3: menci-, menor de, menor … edad, mensaje favor, mensajes cuando, mensajes porfavor, mensajes saquenme
  0.3: mensajes … a, mensajes … paren, menti-, menu, merci NAME, merci ben, merci enlevez, merci … enlever
  0.3: merci … non, merci … toute, mesaj, messages et, messages from, messages to, mets … a, mettez mon
  0.3: mi novia, mio ahora, mobile from, mobile … your, moi … je, moins … textos, molestar con, mom |
  0.3: mon … alors, mon … client, mon … sert, morceau, more mensajes, more … an, more … lol, more … no
  0.3: more … or, mucha molestia, muchacho que, muchacho … no, mucho pero, my father, my granddaughter
  0.3: my mind, my neighbour, my plan, my … quiet, my … unsub, n accepte, n appartient, nada aqui, nada no
  0.3: nagging me, nai, nationale … numeros, ne souhaite, necesito nada, necessaire de, necessaire … m, need
  0.3: need … consent, need … send, negoc-, neigh-, never … consent, ni los, ni recibir, ni … mi, ni … quiero
  0.3: nino you, no entienden, no escribirme, no hay, no is, no lleve, no need, no point, no recollection
  0.3: no volvais, no … being, no … gustan, no … i, no … necesidad, no … needed, no … ofertas, no … pongan
  0.3: no … she, nom … vos, nom … votre, non … messages, not a, not stand, not texting, not yours, not … ads
  0.3: not … up, notice to, notificaciones, notifications … moi, notified, novia you, now … these, number sry
  0.3: number … got, number … think, numbers |, numero … 2, numero … appartient, numero … etait, numero … moi
  0.3: numero … mois, numero … urgence, numero … you, o, of … it, of … take, ofender … no, ofertas … mi
  0.3: off text, off … file, off … morning, ofrezcan, on … a, on … as, on … repair, once … is, one … make
  0.3: only a, only bought, only … no, or the, orbea, ordered, os … que, ote moi, otez … des, otra semana
  0.3: otra … que, out it, out no, out … les, own … no, pa, paciencia |, padre, paier-, paierai
  0.3: para enviarme, para mandarme, para … garantia, para … reparacion, paren de, paren … los, parler de
  0.3: partir … aujourdhui, pas au, pas client, pas repondre, pas souvenir, pas … cliente, pas … ici
  0.3: pas … non, pas … place, pe |, pedi … y, pedidos, pendant que, people, permiso … mandarme, persona yo
  0.3: personne m, pesim-, pesimo, pharmacy, phone quiet, pintar, piton, plays, please lose, please … blowing
  0.3: please … moi, please … not, please … out, please … so, please … take, please … thanks, pleno
  0.3: plus … contacte, plus … nouvelles, plus … velos, podria, podrias, podrido, pongas, poppe-, popped
  0.3: popul-, por cierto, por culpa, por … quiten, posible, pour son, pour … derniere, pourriez … svp
  0.3: pouvez me, pouvez tu, prank, prefer phone, prefer … calls, prefiero email, pregunta, prenez note
  0.3: prenez … que, preuve que, preuve … j, process … opt, prochains envois, prometieron que
  0.3: promociones … no, promos enlevez, promos par, proposito es, proteccion, provided, pu ici, pu les
  0.3: publicidad no, publicites, puchi-, puchica, puedo ir, puedo recibir, puedo … con, puest-, pull it
  0.3: pull … from, puro spam, que borren, que cansones, que conste, que de, que hasta, que oso, que usted
  0.3: que … den, que … ecris, que … hay, que … message, que … siguen, que … texteen, quedamos en, quedar
  0.3: quelqu … m, queria saber, queria … si, qui me, quien es, quien … autorizo, quiero … alertas
  0.3: quiero … me, quit spamming, quit … up, quita … numero, quiteme por, quiteme … favor, quiten … mi
  0.3: quoi ces, quoi … messages, rayez mon, read the, receiving texts, receiving these
  0.3: recibiendo … comunicaciones, recol-, recollection, recuerdo haber, recycled, refuse … textos, regana
  0.3: register no, removal from, removed … was, remover … numero, remuevan mi, rendez … de, repair ticket
  0.3: reparacion … para, replaced, reply … not, report … as, reporting this, reporting … to, retired
  0.3: retirenme de, retirer … nom, retirez le, retirez nous, revoco mi, revoke … consent, ridiculous
  0.3: rien autorise, rien … m, rien … me, ringi-, ringing, robot stop, rusti-, rustine, sabia, saca de
  0.3: saca mi, saca … numero, sacar, said do, saque … la, saquenme delete, saquenme … ahi, saquenme … los
  0.3: saurais, saurais gre, saurais … de, says, school |, scratched my, scratched … frame, se traba
  0.3: se … NAME, se … pero, sec |, secretaria, see … text, selul-, selular, send anymore, send>these
  0.3: sending this, ser otra, serait possible, serrez, service messages, shine, ship, shipping, shop hate
  0.3: shop stop, shop you, shopping, si ca, si … mandando, siguen asi, siguen escribiendo, siguen … quitenme
  0.3: silencio, sirvi-, sirvio, six, so, so happy, so turn, sobrino, sold it, solo di, somebody who, son un
  0.3: son used, son … my, sorry eh, sorry pero, sorry … but, souvenir … avoir, spam stop, spam … i, spammed
  0.3: specifically left, spoil, spokes |, squeezing, squeezing … in, still … in, stop hitting
  0.3: stop messaging, stop nagging, stop … already, stop … notifications, strok-, stroke, sucre, suelten
  0.3: suis achete, suis allergique, suis ben, suis camionneur, suis … mme, suis … un, suppression … mon
  0.3: supprimer ce, sure how, sure … need, surgery |, sus anuncios, sus comunicaciones, suspenda el
  0.3: suspendanme, svp arreter, svp corriger, taken … your, taller no, tannants, tanne … vos, tapit-, tapita
  0.3: tbh |, techo, telefono … mi, telefono … no, telephone a, testo, text, text on, text … from, texting at
  0.3: texting program, textos ca, textos desabonnez, textos du, textos … part, textos … v, textos … you
  0.3: texts or, texts unsubscribe, texts would, texts … any, texts … hard, texts>me, thanks unsubscribe
  0.3: that a, that … cease, the attorney, the company, the file, the marketing, the number, the pizza
  0.3: the textos, the world, the … about, the … done, the … general, the … hate, the … online, the … rides
  0.3: the … since, them stop, there bud, there … is, there … take, these little, these … for, these … take
  0.3: third … asking, this in, this off, this take, this … been, this … de, this … did, this … has
  0.3: this … more, this … out, this … unsolicited, this … your, tiempo |, tien, tienen por, time was
  0.3: time … take, tinni-, tinnitus, to cease, to many, to sms, to … coming, to … her, to … make, to … why
  0.3: todas sus, todo … mi, toi c, toi … est, told to, tout cas, tout mais, tout pour, trailer |, treat this
  0.3: trompee de, trop … je, trucker, tubes … you, tuesday but, tunde, tus textos, twice, two … no, un char
  0.3: un m, un … me, un … por, una … me, uncheck … for, under … tcpa, une … avec, unenroll, unfor-
  0.3: unfortunately, unplu-, usado, use your, usted … que, ustedes mandan, ustedes ni, ustedes … me
  0.3: vais … la, vecin-, velo pis, velo … cause, velo … plus, velo … pouvez, velor-, vendimos, vendo-
  0.3: vendor, venka-, vente-, ventes, ver la, ver … prueba, verifique, verify, veter-, vie … moi, villa-
  0.3: village, violating the, violating … tcpa, visit-, vla, volva-, volvais, volvais a, vos fichiers
  0.3: vos speciaux, vos … point, votre commerce, votre formulaire, votre site, voudrais etre, vous apporte
  0.3: vous pis, vous saurais, vous … amabilite, vous … ben, vous … gre, vous … merci, vous … svp, voy … dar
  0.3: voy … volver, vraim-, vraiment, vuelven … mandar, vœux, want nothing, want text, want … no, was his
  0.3: we … in, whatsoever, wheels are, while … was, who told, whom it, whom … may, will … a, will … open
  0.3: will … up, with … wrong, withdraw … consent, withdrawing, world, wrong>texts, xfa no, y con, y tengo
  0.3: y … mas, y … personne, y … traba, year … is, yes do, yes |, yo … acepte, yo … lleve, you, you cambie
  0.3: you cancel, you n, you next, you unsubscribe, you … before, you … messaging, you … muchos
  0.3: you … someone, your NUMBER, your database, your no, your sales, your sms, your texts, yvan, | auriez
  0.3: | blacklist, | buzz, | dejame, | demande, | desuscribir, | desuscribirme, | disculpa, | dorenavant
  0.3: | etes, | inscrite, | jamas, | joven, | joyeuses, | kid, | less, | listen, | llame, | lowkey, | mark
  0.3: | mets, | mil, | muestrenme, | ok, | retiro, | sumerce, | texts, | vale, | yo, | … as, | … asi
  0.3: | … ayer, | … c, | … camp, | … cansones, | … cesser, | … colis, | … conste, | … contre, | … cuanto
  0.3: | … dejan, | … driver, | … eh, | … encuentro, | … enough, | … equivoco, | … granddaughter, | … hagame
  0.3: | … hago, | … let, | … long, | … love, | … ma, | … of, | … ofender, | … pitie, | … process
  0.3: | … promocion, | … quelqu, | … recuerdo, | … retirez, | … scratched, | … sirs, | … t, | … thought
  0.3: | … thx, | … time, | … todos, | … trabajo, | … ultima, | … vais, | … vieux, | … virgule, | … walk
  0.3: | … whom, ~_apr, ~_be, ~_btw, ~_bus, ~_dan, ~_fa, ~_gh, ~_goo, ~_hm, ~_il, ~_in, ~_lad, ~_mol, ~_mon
  0.3: ~_o_, ~_oka, ~_pa_, ~_poo, ~_sai, ~_six, ~_so_, ~_son, ~_stu, ~_tod, ~_une, ~_vin, ~_wer, ~_wit, ~_wt
  0.3: ~_xfa, ~_you, ~acha, ~agen, ~ahi_, ~aid_, ~aily, ~alid, ~allo, ~alma, ~amed, ~anag, ~angi, ~apr, ~apre
  0.3: ~arqu, ~bas, ~bec, ~beg_, ~birm, ~blo, ~boni, ~btw, ~btw_, ~cati, ~cha_, ~cido, ~cier, ~coro, ~dail
  0.3: ~dav, ~dear, ~dleb, ~doi, ~dpa, ~dry_, ~ecer, ~edad, ~eer, ~egoc, ~enen, ~erci, ~erf, ~erge, ~eria
  0.3: ~ersa, ~ery, ~eurs, ~exa, ~ext_, ~eys, ~fens, ~ffec, ~ffer, ~fti, ~gast, ~gen, ~gett, ~ghb, ~ghbo
  0.3: ~gine, ~goc, ~goci, ~goo, ~grou, ~guro, ~hank, ~har_, ~haut, ~heur, ~hol, ~icu, ~idan, ~idg, ~idge
  0.3: ~ighb, ~igni, ~igua, ~ing, ~ital, ~ith, ~itre, ~ived, ~izac, ~jem, ~jenm, ~laci, ~lag, ~lez_, ~llah
  0.3: ~lori, ~man, ~mano, ~mate, ~mba_, ~mean, ~mon_, ~nce_, ~nde, ~ndio, ~ne_, ~nemo, ~nfe, ~ngl, ~nty
  0.3: ~nule, ~nvi, ~nyth, ~obri, ~oile, ~olin, ~olut, ~omas, ~onar, ~oos, ~oppo, ~orda, ~oti, ~otre, ~outg
  0.3: ~pell, ~per_, ~plac, ~pod, ~porf, ~pru, ~rabl, ~rama, ~rap_, ~rci, ~rdia, ~rek_, ~rfa, ~ridg, ~rize
  0.3: ~rks_, ~rna, ~rreu, ~rti_, ~sale, ~says, ~scul, ~seco, ~seul, ~sis, ~site, ~siti, ~six, ~six_, ~smi
  0.3: ~tai, ~tead, ~tful, ~thou, ~thum, ~tinu, ~tod, ~tog, ~tru, ~twic, ~twin, ~ueb, ~uell, ~uelv, ~ujou
  0.3: ~ult_, ~un_, ~untr, ~uper, ~ure, ~utg, ~uts_, ~vez_, ~wice, ~wit, ~writ, ~xfa, ~xin, ~xt_, ~you_
  0.3: ~zaci
  0.2: NAME gets, NAME il, NAME … ne, NAME … please, NUMBER how, NUMBER me, NUMBER mensajes, NUMBER stop
  0.2: NUMBER without, NUMBER … con, NUMBER … days, NUMBER … demande, NUMBER … so, a business, a de
  0.2: a dentist, a fax, a review, a robot, a vie, a … busca, a … ley, a … par, a … semaine, about to, above
  0.2: achalez, acord-, advis-, affaires sur, agarr-, agarra, agent, agree |, agreed … get, agreeing … this
  0.2: ahi en, ahi por, ahi … favor, ai deux, ai … sur, al … si, alertes svp, alguien mas, all … am
  0.2: all … texting, am bringing, am … receiving, am … these, amor |, an opt, ancienne, ancient
  0.2: ando … bicicleta, annoying take, annul-, annulez … rendez, any chance, any … communications, any … i
  0.2: any … please, anymore so, apagale, apagar estos, apaguen los, appar-, appea-, apporte
  0.2: appreciate … but, apprecie, apprend, are again, are giving, are still, arreter … texto, arretiez de
  0.2: arsenault, assez enlevez, assig-, at every, ateli-, atelier, au gars, au … retirez, aun, aussi enlevez
  0.2: autorisacion, autoriser, autorizo, avait pas, ayer no, bac, baja mi, baja … sms, balan-, balance, bar
  0.2: base legale, basta … los, basta … textos, be excused, be … your, been told, been … to, believe
  0.2: ben non, ben … de, besos, bici asi, bici … pero, bicicleta no, bicicletita, bicycle j, bike est
  0.2: bike haha, bike that, bike … texting, bikes not, bizar-, bizarre, blague, bmx, bomba-, bon … ai
  0.2: bonne-, booke-, booked, borreme … su, borren … celular, borro sin, borron, boton de, bouch-, bouti-
  0.2: broke again, brother … he, buen servicio, buena … pero, buenas noches, buenisima, but good, but … with
  0.2: buying … bike, by … do, c … dangereux, ca et, caliq-, calique, call … do, call … was
  0.2: cambie … compania, cambien, campagnes, can close, can remove, can … buy, can … change, can … out
  0.2: can … stand, can … tell, can … there, cancel … subscription, cancelenlos, capot-, capote, capta-
  0.2: carrier, carry, casl i, casque de, cassee, ce … d, cease … me, cerca de, cesen, cessez immediatement
  0.2: cessez toute, cessez … envoi, cette, cette … la, chamba, chambre, chamo … me, change |, chantier
  0.2: chauf-, che |, checo, chequ-, cherchez qui, chien … chaque, chier avec, chois-, cierre, cierto |
  0.2: clari-, cliente no, clogg-, clogging, close … the, coach says, cobran cada, comercio, comme spam
  0.2: comme … si, comprehension, comprehension |, compu-, con … compania, confidentiel, confirmen … baja
  0.2: confirmo, confunden con, consenti … vos, contactarme |, continuation |, continuer … m, cordialement
  0.2: cortenla con, cortenla … los, could … it, courriel me, courriel … suffit, court |, coute … cents, crap
  0.2: crtc |, cuando quiera, cubiertas, cuenta … no, culpa … ustedes, customer and, damn texts, dangerous
  0.2: dans … fiche, datos y, day … please, dayca-, daycare, de compania, de destinataire, de mandarlos
  0.2: de moi, de nous, de promociones, de proteccion, de reparation, de texts, de you, de … avant
  0.2: de … communications, de … comprehension, de … computadora, de … du, de … exclus, de … iglesia
  0.2: de … machine, de … mandar, de … mejor, de … pu, de … sa, de … tout, dead |, dear … or, debarque … de
  0.2: decede svp, delete cable, delete plan, delete … de, delete … numero, demain … la, demande … je
  0.2: demando |, depuis janvier, deran-, derangez, des … apres, des … je, des … par, des … que
  0.2: desabonnement immediat, desapunto, desde, desinscribirme, desinscrire, despacho, destine, desvinculen
  0.2: detengan los, detengan … textos, devez chercher, dia de, diabl-, diablo, dice, dice … pero
  0.2: did … request, dieu vous, diffu-, diffusion, digits |, disculpa … no, disculpe la, dites a, do these
  0.2: do … carry, do … message, do … see, doctor, doit plus, doit … pour, don NAME, donne … consentement
  0.2: dors, dose, drawe-, drawer, drop it, dsl mais, du … avec, duermo, during my, ecoeurez, ecoutez
  0.2: edad no, effective today, eh … no, eille, el ajuste, el enlace, el hospital, el recado, eliminado
  0.2: elimine mi, elimine … numero, ella y, elle … pu, elses number, empez-, en … celular, en … web, enbie-
  0.2: enbien, encore … autres, encore … moi, encuentre, end text, end texts, end … texting, enlace
  0.2: enlevez de, enlevez … numero, entienden |, entiendo … que, enviar … mensajes, envoi a
  0.2: envoyer … speciaux, epargnez … vos, equipe, erase the, erase this, error … la, es esa, es posible
  0.2: es … robot, escriban gracias, escriban … que, escribo, eso de, eso … a, espana, esposa |, esposo y
  0.2: est deja, est limite, est … blague, est … entre, esta mal, estaba … la, esten … mensajes, esto lo
  0.2: estoy bien, estuvo, et n, etran-, etranger, eue, evening i, every … you, everything else, eviten
  0.2: eviten … mensajes, evitez de, exclude … from, exclusion, excused, excused from, existe, explo-, fais
  0.2: faite, faites ca, faut … j, favor que, favor … stop, felicitaciones, fevri-, fevrier, fewer of
  0.2: fewer texts, fewer … these, ffs, finger, fini pour, finished the, fixed, fois … j, for … these
  0.2: for … wheel, force, forfait … limite, forget … ever, formal, formal notice, formalmente, free me
  0.2: frega-, from any, from future, from … system, fucking texting, fucking … me, fue no
  0.2: further communication, further communications, gang … moi, gele, gens a, gere, get … by, getin-
  0.2: geting, give you, give … for, god no, god … more, going … a, golde-, golden, good evening, good years
  0.2: goodw-, goodwill, gracias quitenme, guardenla, guy i, guy who, guys just, habia salido, hacem-
  0.2: hacer el, halt all, hand, hasta … madre, hates, have mine, hawai-, hawaii, he … mi, here … a
  0.2: here … more, here … no, heure, hi … take, hi … you, him … your, home … it, hope NAME, hospital con
  0.2: hospital … mi, human-, hun, hunt, i do, i emailed, i let, i object, i receiving, i run, i swear
  0.2: i write, i … bringing, i … deleting, i … early, i … gettin, i … replied, i … riding, ici vous
  0.2: if … must, il faudrait, illeg-, illegal, imper-, in … all, in … basement, incluida, india, ingles no
  0.2: interesa … mensajes, interesan sus, interesse … moi, interesse … recevoir, interesse … vos
  0.2: interest in, interested … me, interrompez, inven-, is insane, is … at, is … business, is … from
  0.2: is … nobody, is … phone, is … these, issued, it turned, it … coming, it … more, j … au, j … le, jaime-
  0.2: jaimerai, jamais … ca, jamas … vuelvan, janvi-, janvier, jappe chaque, jappe … fois, jdors, je gere
  0.2: je laisse, je paie, je vous, je … a, je … client, je … pu, job pas, job … le, jour … est, jours, jr
  0.2: jubile, juridico, jve, keep … off, keep … phone, kettle, kids bike, kindly … my, know signed
  0.2: knows when, l accident, l itinerance, l obligeance, la uni, la web, la … de, la … dejen, la … los
  0.2: la … ne, la … pis, lado … mi, laissez mon, laissez … telephone, las manden, lavoie |, law office
  0.2: le contact, le mecano, le mien, le pago, le pneu, le … avec, le … cessez, lecto-, lector, leer los
  0.2: left … in, legale, les agradezco, les jours, les llevo, les messages, les pubs, les … en, les … me
  0.2: les … s, les … texto, les … velo, les … y, ley … que, libre-, lick, ligne est, like … leave
  0.2: like … number, limite, line on, links … no, list it, list … do, list>me, lista … los, lista … mi
  0.2: liste please, llega … mensaje, llegan estos, llego un, llegue … mas, llenaron, llenas, lleve … a
  0.2: lo que, lo … cuando, loi c, loi … NUMBER, lol do, lol no, lol … am, lol … not, look, los descuentos
  0.2: los di, los … para, los … sin, lose it, lose … digits, loud stop, love it, love the, lus, maam please
  0.2: magasin je, magasine, magasins … moi, mails, maintenant plus, mais pu, mais … c, make … i, make … quit
  0.2: mama … por, mandar otro, mandar promociones, mandar … por, mandar … sin, mandarlos, mandarlos |
  0.2: manden ni, manden otro, manden … nada, manden … promos, manera … que, manila, many messages, marcar
  0.2: marketplace, mas esto, mas … en, mas … porfa, me acuerdo, me metan, me notifiquen, me quito
  0.2: me something, me suffit, me … de, me … encore, me … much, me … reminders, me … salido
  0.2: me … unsubscribe, me … ustedes, me … whatever, me>want, mean … can, meant-, meantime, mensajes es
  0.2: mensajes … borrenme, mensajes … que, mensajes … su, merci pour, merci retirez, mercis, mercy and
  0.2: mes notifications, mes … c, message la, message pas, message … more, messages anymore
  0.2: messages enlevez, messages you, messages … remove, messi-, messieurs, metan en, mi pais, mi trabajo
  0.2: mi … quitenme, migra, mille mercis, mine … it, minimalist, minutos |, mire, mis … personales, misa y
  0.2: mission, mixed, moi lol, moi … plus, moi … v, moi … vouloir, mon remboursement, mon … arreter
  0.2: mon … donc, mon … ecrivez, mon … jappe, mon … pis, mon … tranquille, month my, more … from
  0.2: morning please, mude |, my cousin, my kids, my therapist, my wishes, my … bought, my … set, n do
  0.2: n thx, n … the, nada ni, nada … este, nada … su, namas-, namaste, national, nationale, navy, ne doit
  0.2: necesito sus, necesito … recordatorios, need reminders, need … please, negat-, neighbors, neighbour
  0.2: neta |, never, never given, never told, ni … di, ni … textos, nico, nina de, ningun taller
  0.2: no funciona, no otro, no … aceptar, no … caso, no … consent, no … coupons, no … ever, no … iban
  0.2: no … leo, no … msj, no … notifiquen, no … only, noche-, noches, nomas no, nomas … me, non j
  0.2: non sollicite, non … et, none … these, not request, not talk, not … cyclist, not … get, not … getting
  0.2: not … just, not … repair, not … since, not … sms, not … text, not … which, notas, nothing … i
  0.2: notificaciones a, notifying, nous ecrire, nous enlevez, noved-, now to, now … more, nuevo no
  0.2: number since, number … from, number … your, numero a, numero senor, numero … des, numero … esa
  0.2: numero … n, numero … para, numero … se, numero … ta, object to, obligeance, obligeance de
  0.2: obligeance … retirer, october, ocupado, ocupo … mensajes, of me, of … communications, of … marketing
  0.2: of … to, ofertas no, ofertas you, ofertas … no, oil, old … card, old … of, on sundays, on … veut
  0.2: only use, operaron la, or … please, others |, otiez, otorg-, otro … no, our numbers, out i, out … more
  0.2: out … or, outta here, over these, over … texts, p s, pa … mensajes, paper |, papi, par ce
  0.2: para … NUMBER, parecen, pareils, parenle |, parking lot, parler a, partir … ahora, pas envie, pas et
  0.2: pas gagne, pas retirez, pas … du, pas … et, pas … meme, passe … chercher, passes, patience … vos
  0.2: patin-, pawn, pawn shop, pay by, pedi estos, pedi … mensajes, peine de, pelot-, permiso yo
  0.2: permiso … textearme, permission … me, pero los, pero … mensajes, person … want, personal, phone from
  0.2: phone it, phone … from, pidio, pigeon, pinches, pinches mensajes, pis … les, pis … m, please confirm
  0.2: please exclude, please pass, please … contacting, please … remove, plomb-, plus … ca, plus … est
  0.2: plus … svp, plus … textos, plus … votre, pompo-, pompon, por escrito, por recibir, por ultima, por un
  0.2: por … dejen, porfa, porta-, portable |, posible que, pour … service, pourriez … cesser, preferably
  0.2: pregunto … queria, prenez, priere … retirer, primo, processing, prope-, proteccion datos, prueba
  0.2: pu me, pu … otez, publicite sur, puede dejar, pueden … estos, puedo … a, pues gracias, puso mi
  0.2: quand … sonne, que bicicleta, que cada, que dieu, que escribo, que parte, que vous, que … avais
  0.2: que … cliente, que … eliminen, que … tengo, qui ca, qui lit, quien busca, quien … no, quiere ver
  0.2: quiere … la, quiero desuscribirme, quiero estos, quiero ni, quiero publicidad, quiero ver
  0.2: quiero … borren, quisiera no, quisiera … recibir, quita … cel, quitame … esa, quitando, quitar … su
  0.2: quiteme … la, quitenme … sus, quoi pour, rayez … numero, read english, read … so, read … your
  0.2: recevoir de, recevoir … autres, recevoir … communications, recibiendo textos, recibir ni, recyc-
  0.2: regards, regards NAME, reglez, remon-, remove her, remuevan … numero, rentre pas, repair … not
  0.2: replacement, repond pas, repondre a, reportar si, reporting … as, request removal, requesting … from
  0.2: requiero, resoled, respect … wishes, respeto … no, resse-, retirenme |, retiring, revenir, rey
  0.2: ride … in, ridic-, right, right person, rin, robot to, salirme … los, salirse, saludos, sans que
  0.2: sans vouloir, saque … los, saquen … telefono, saquenlo, says … write, school, se confundio, se leer
  0.2: se pueden, se … salio, sell me, send … further, send … invoice, senorita … no, sent … wrong, servent
  0.2: set … up, shabb-, shabbat, shake, sharm-, sharma, she has, she … NUMBER, shift i, shop in, shop texts
  0.2: shop … on, shot, si … ai, sido, signale … spam, signe, silence is, sin consentimiento, sir, sirs
  0.2: sirva-, sirve, sleep |, smart-, sms list, sms … este, so annoying, so what, so whoever, solitos
  0.2: solo les, son las, son … mensajes, son … pis, sonne en, sonnette a, sorry love, sorry … am
  0.2: sortir … votre, souhaite … retirer, soupe-, souper, soy chofer, soy otra, spam si, spam … moi
  0.2: spamming … phone, spend-, spending, stand-, stop calling, stop fucking, stop textos, stop using
  0.2: stop … about, stop … no, stop … veux, stp … mon, su cel, subscribe me, suene mi, suite a, supporte
  0.2: supprimez … de, sur … carte, sus … borrenme, suscribi |, suscrita, suya |, taller y, tapan, tappi-
  0.2: tapping, te di, te dio, teacher … my, telephone … est, tell … robot, tell … the, tengo idea
  0.2: tengo … memoria, tengo … ni, text someone, text … did, text … remove, text … than, texteen you
  0.2: textees mas, texter ce, texter … j, texter … numero, texting his, texting … and, texting … me
  0.2: texting … phone, texto que, texto … cuesta, texto … m, textos d, textos para, textos point, textos … a
  0.2: textos … arretez, textos … este, textos … que, textos … rien, textos … suis, textos … ustedes
  0.2: textos … vous, texts cost, texts do, texts get, texts ty, texts … thanks, thanks you, that does
  0.2: that list, that person, the accident, the basement, the coupons, the crtc, the derailleur, the fire
  0.2: the landline, the moon, the off, the pharmacy, the police, the trike, the … person, the … today
  0.2: them … my, thera-, therapist, there any, there for, there … your, thing you, this and, this just
  0.2: this used, this … alone, this … does, this … service, this … take, this … that, thought i, through a
  0.2: tient-, tires in, to ohio, to ride, to type, to … no, to … y, today do, todo no, todo … you
  0.2: told … all, tourne, tous … jours, toute la, tps, trai, trail … is, tried, trompe … number, truck-
  0.2: tu enlever, ultimo aviso, un avis, un tal, un … ca, una casa, una iglesia, una … vez, under … i
  0.2: understanding, une blague, unenrol, unenroll me, uno de, unsig-, unsolicited commercial, unsolicited i
  0.2: unsubscribed please, up NUMBER, up a, up … do, up … stop, us … a, used … number, usen … numero
  0.2: using … number, utilisation, utilisation de, vale, value, velo chez, velo etait, velo recupere
  0.2: velo … au, velo … avez, velos de, veuillez m, veuillez … ce, veuillez … de, veuillez … mes, via, via |
  0.2: vicar-, vie |, viernes y, vieux peugeot, vieux … a, virgule je, vole, vos promotions, vos … aussi
  0.2: vos … desabonnez, vos … textos, votre, votre bord, votre comprehension, votre … est, votre … etait
  0.2: votre … vous, voudrais me, voudrais … desabonner, vouloir … merci, vous aime, vous … chercher
  0.2: vous … obligeance, want … either, want … texting, was there, was … meant, we get, we … our, week
  0.2: were … with, what, whatever just, who, who … i, whoever … this, whole house, why … you, will opt
  0.2: will reach, will … the, wishes and, with that, with … attorney, with … from, with … my, with … stuff
  0.2: work … and, works for, worth, wrong … bro, wrong … of, y gracias, y … a, y … como, y … mandan
  0.2: y … need, y … nueva, y … pero, y … una, you like, you … canse, you … discontinue, you … how
  0.2: you … mandar, you … permission, you … que, you … sent, you … somebody, you … suene, you … take
  0.2: you … tranquilo, your reminders, your robot, your service, your … does, your … please, your … wants
  0.2: your … when, | achalez, | ahorrense, | avisele, | boludo, | busy, | casl, | comptez, | confirmed
  0.2: | conmigo, | contesto, | cool, | dad, | dictee, | dios, | everyone, | eviten, | finished
  0.2: | franchement, | his, | how, | inutile, | mille, | oil, | parenle, | pense, | pesimo, | podrias
  0.2: | quedamos, | quisiera, | remuevan, | robot, | saquen, | sauf, | super, | survey, | team, | thought
  0.2: | ultimo, | … borrenme, | … cafe, | … carro, | … chez, | … chofer, | … comprends, | … could, | … cours
  0.2: | … de, | … dia, | … dijeron, | … esperando, | … evening, | … from, | … fucking, | … have
  0.2: | … immediat, | … immediatement, | … loi, | … lose, | … machine, | … mercis, | … necessaire, | … owner
  0.2: | … padre, | … paix, | … petite, | … recupere, | … reminders, | … robaron, | … tienda, | … todas
  0.2: | … vouloir, | … withdrawn, | … wrote, ~_ace, ~_ant, ~_any, ~_bei, ~_bmx, ~_bo, ~_bt, ~_cli, ~_esa
  0.2: ~_fro, ~_gar, ~_ma, ~_maa, ~_ofe, ~_oil, ~_opp, ~_pe, ~_ph, ~_sna, ~_tim, ~_uno, ~_ut, ~_uti, ~_vo
  0.2: ~_vot, ~adde, ~ait, ~akes, ~alor, ~anse, ~arak, ~ari_, ~arni, ~ast_, ~atem, ~atic, ~ator, ~bmx, ~bmx_
  0.2: ~cay, ~cayo, ~cett, ~cheq, ~cio, ~cio_, ~clam, ~conn, ~cti, ~das, ~desd, ~dge_, ~diti, ~doss, ~east
  0.2: ~echo, ~elit, ~ell_, ~engo, ~epan, ~ere_, ~erve, ~esde, ~espa, ~etai, ~eza, ~fais, ~fall, ~figu, ~fro
  0.2: ~geon, ~gez, ~gez_, ~gres, ~guid, ~hal, ~hijo, ~iat, ~ied_, ~iew, ~ima_, ~ios_, ~ird, ~ken_, ~lcom
  0.2: ~lso, ~lti, ~maa, ~mari, ~mia, ~min, ~mmer, ~most, ~mpo, ~mx_, ~nac, ~nage, ~nar_, ~ndes, ~need, ~ner
  0.2: ~nes, ~nido, ~nnul, ~nty_, ~oit, ~oja_, ~oll_, ~omot, ~one, ~onn, ~onna, ~opi, ~ors, ~orse, ~oud_
  0.2: ~ous_, ~owed, ~oy_, ~pe_, ~peri, ~pogn, ~poin, ~pouv, ~ppar, ~prev, ~pul, ~rall, ~rary, ~ray_, ~rder
  0.2: ~rdo, ~retr, ~rfa_, ~rire, ~ron, ~rse, ~rte_, ~run, ~sali, ~sde_, ~sibl, ~slow, ~ss_, ~sta, ~surv
  0.2: ~tay_, ~tco, ~ted, ~term, ~tive, ~town, ~trea, ~trep, ~tro, ~tude, ~udos, ~uic, ~uipe, ~ulta, ~ump_
  0.2: ~ung_, ~uno_, ~urv, ~use_, ~utes, ~utiq, ~vanc, ~var_, ~very, ~vey, ~view, ~vist, ~votr, ~vue, ~who_
  0.2: ~with, ~wn_, ~you, ~zon
  0.1: 2 … la, NAME either, NAME este, NAME she, NAME there, NAME va, NAME working, NAME … NUMBER
  0.1: NAME … anymore, NUMBER by, NUMBER en, NUMBER mais, NUMBER rue, NUMBER your, NUMBER … se
  0.1: NUMBER … texting, a baby, a chicoutimi, a church, a daycare, a dear, a estos, a ir, a meeting, a peur
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
  0.1: asked if, at … so, atencion … de, atenta, atentamente, au … le, aucune, aujourdhui |, aunti-, auntie
  0.1: aurait, aussi … mon, autorise … textos, autorizando, autres messages, avec une, avisan, avisos … este
  0.1: avisos … pedido, avoir … mon, away last, axide-, ayez, ayuda, back … ok, baja definitiva
  0.1: baja … celular, bajar, bajenme … esa, barber, base … donnees, be advised, be … customer, be … dear
  0.1: be … remove, be … that, bedti-, bedtime, begging … to, believe … is, belle-, belles, below
  0.1: bendiga … you, besoin … recevoir, bici … ni, bicicleteria, bicicleteria |, bicis … de, bien … me
  0.1: bike he, bike was, blasting, blind, blocking this, blocking … number, bloqueados, bolas, borrarme |
  0.1: borren … contacto, borren … telefono, borrowed, bother … with, bothering … with, boyco-, brake-
  0.1: brakes, breakup, bro … texting, bruno, bud |, buenas … le, buenas … no, burn, busca a, but … are
  0.1: by mistake, by them, c, c … mon, ca ira, ca … 2, ca … etre, ca … moi, ca … tente, cab, caban-, cabin-
  0.1: call … it, calla, camp de, can be, can … find, can … message, cancelen … suscripcion, cansada … esto
  0.1: capable enlevez, capturas, card |, carde-, cardenas, careg-, caregiver, cares, carni-, carniceria
  0.1: carte … pas, cas, casi, caso que, ccpa, ce … ici, ce … il, ce … merci, cease sending, cel … el
  0.1: cell … a, cellulaire svp, celular … lo, cenne, ces, ces messages, cesen los, chain is
  0.1: chaque … enlevez, charged for, charges me, cherche une, cherchez l, chial-, chingando, chingando con
  0.1: chofe-, chofer, chueca, ciego, cierren, circu-, clarito que, clarito … no, clavicule, clean-
  0.1: client vous, closer, coche la, cochez, codigo de, cohet-, comme demande, comment … me, commerciaux
  0.1: commission, como a, como spam, como … a, como … las, competitor, computadora |, comunicaciones |
  0.1: con uds, con … mama, concern please, confunden |, confundiendo con, confundieron |, confused by, conge
  0.1: connais … NAME, consens plus, consens … a, consent … do, consent … receive, consentement … recevoir
  0.1: consenti … ca, consentimiento no, consentimiento que, consentimiento … di, consentis, contactado |
  0.1: contacte |, contactez … plus, contacts |, contesto por, contre vous, contre |, cool |, coop, cork
  0.1: correcte, correspondence, cortar, corten, costi-, costing, coudonc |, could … come, could … take
  0.1: courriels svp, crazy, cree … me, crois … ce, cruis-, cualq-, cualquier, cuent-, curat-
  0.1: customer anymore, customer but, customer … remove, customer … yours, cuts, cycle, d avance, d sus
  0.1: dado de, dado … baja, dado … consentimiento, dans un, dans … pneus, data and, datos … no
  0.1: daughters phone, day it, day … you, de clientes, de corazon, de dar, de diffusion, de donnees, de les
  0.1: de luto, de mecanique, de mensajeria, de moins, de … anos, de … celular, de … ces, de … dolares
  0.1: de … ebike, de … esposa, de … fichier, de … mandando, de … mandarme, de … por, de … promotions
  0.1: de … quiten, de … servicio, de … su, de … textez, de … volver, deactivate text, dear and, declining
  0.1: declu-, decolle, dejad, dejad de, dejaran de, dejas, dejel-, dejen … contactarme, dejen … enviar
  0.1: delete all, delete grupo, delete … ese, delete … me, delete … my, demande … arret, demande … ne
  0.1: demasiados mensajes, denuncio, depot-, depotoir, dept, des gens, des pubs, des text, des … retirez
  0.1: desabonnez … de, desabonnez … des, desactivar … mensajes, desactivation, desactive mes, desactiven los
  0.1: desaparezca, desconectenme, desde enero, deseo ser, deseo … contactado, deseo … mas, deseo … mensajes
  0.1: desir, desire … recevoir, despues |, desvi-, deux … pour, di … yo, dia y, dicte, dieu … garde
  0.1: diffusion |, diga que, diganle, digital detox, dije … que, dile … tu, dings please, dio este, dios me
  0.1: dire … je, distract, do … accept, do … authorize, do … on, do … still, doctor me, doctor … dijo
  0.1: does … take, doing my, done … my, donne … faux, donnent, drett-, drette, drette la, dsl |, du … c
  0.1: duro, each … costs, eating a, ecrivez … que, ecriviez pas, effective, el arreglo, el cliente
  0.1: el consentimiento, el doctor, el local, el sabado, el … casco, eliminar mis, eliminar … datos
  0.1: eliminen … datos, email no, empezando, en gaspesie, en honduras, en misa, en ninguna, en … asi
  0.1: en … desabonnez, en … sistema, en … tarjeta, encargado, end … by, end … here, ended i, enlaces
  0.1: enleve … des, enleves, entiendo mejor, enviar … a, enviarme publicidad, envien … textos, envoi … ce
  0.1: envoyer … rappels, envoyer … textos, episo-, episode, equivocaste … no, erreur … le, es en, es menos
  0.1: es mucha, es … carniceria, es … esa, es … molestia, est juste, est son, est … pouvez, esta … cara
  0.1: estaba cerrado, estad-, estado, estar … con, este servicio, estimados senores, esto quitenme
  0.1: esto … acoso, esto … ilegal, esto … you, estoy embarazada, et jamais, et … a, etes ben, etes … arretez
  0.1: etre … la, even, even … to, expliquen, expressement, facon, facture svp, faire disparaitre
  0.1: faire … plainte, fait … les, faith-, faithfully, fan of, fanta-, fantastic, fatiguants, favor de
  0.1: favor … manden, favor … quitarme, feels, ferme la, fille qui, find my, fini, first |, first … i
  0.1: flat fixed, flat … not, flight, flyin-, flying, following, foot in, for the, for … friend
  0.1: for … people, for … pickup, forever>more, form i, formar, found another, frent-, frente
  0.1: from … company, from … messaging, from … notifications, from … the, fui, further … by, games
  0.1: garantie est, garde mon, gave … consent, genou, gets confused, gets … by, ghosting, glad, god, gorge-
  0.1: gorgeous, grandkids, gre … bien, grounded, guys no, guys … too, habei-, habeis, hace, haced, haced el
  0.1: haced … favor, hamst-, hamster, hands-, happy birthday, harassment stop, hasta … llegamos
  0.1: have limited, have not, have permission, have signed, have … NUMBER, he tenido, her ex, here wrong
  0.1: here … it, here … not, here … number, hey … you, hijo … se, him from, his … number, hola … NAME
  0.1: hola … no, holds, holy, hondu-, honduras, how, how long, how … of, hoy … no, hubby, hubiera, i request
  0.1: i sure, i unsubscribed, i … and, i … bring, i … calling, i … giving, i … legally, i … limited
  0.1: i … reach, i … received, i … ride, i … sorry, i … want, i … writing, ico, ida, idiot-, if they
  0.1: ilegal yo, ilegal … no, in a, in court, in full, in these, in … meeting, in … messages, in … these
  0.1: incluyan, incorrect number, info, info and, ingles y, interesado |, interesse … de, interessent pas
  0.1: interested, interested stop, interested … remove, interet, into a, ironi-, is mrs, is possible
  0.1: is where, is … any, is … nail, is … scam, is … til, it do, it makes, it too, it with, it … is
  0.1: it … sending, it … then, j … manque, j … ne, ja, jamais … vos, je conteste, je deteste, je dicte
  0.1: je souhaiterais, je … acheterai, je … demain, je … roule, jefe que, jesus, jette, job … les, job … the
  0.1: jour c, jubil-, juega, junk do, just, just put, keep going, keep … your, keeps … off, kick, kid … you
  0.1: kill you, kindly take, kindly unsubscribe, kindly … these, kindly … this, know when, knowing
  0.1: l autorisation, l utilisation, la cancelacion, la computadora, la ici, la list, la madre, la pagina
  0.1: la pila, la presente, la proxima, la recojo, la retraite, la rodada, la tete, la … mas, la … pasada
  0.1: la … saquenme, la … stp, la … sus, lache, ladilla chamo, ladilla … no, laid off, laissez … la
  0.1: laissez … les, larga, las … con, las … esta, laval-, lavallee, le char, le dimanche, le … jeudi
  0.1: le … pero, le … votre, leer bien, leer mensajes, legally, legally blind, les … annees, les … permiso
  0.1: les … pero, les … stp, let … be, lettr-, liberenme, liberenme de, limit-, limited texts, limited … on
  0.1: list asap, list or, list remove, list your, list … NUMBER, lista saquenme, liste enlevez
  0.1: liste … diffusion, listes d, listes … envoi, lists |, llantas y, llegando … de, llego … la
  0.1: lleguen … de, llevarla, lo, lo … quitenme, locks, lol what, lol … more, longer consent, longer has
  0.1: longer … customer, look … the, los bloquee, los leo, los puntos, los … le, los … mucho, los … pero
  0.1: los … saquenme, los … ustedes, loud … a, lui … plus, luto, m achaler, m exclure, ma sœur, ma … NUMBER
  0.1: madame je, madre … sus, magasin vous, maintenant enlevez, mais enleve, mais … prefere, maitr-
  0.1: maitresse, mal a, mal … es, manager to, manana … de, mandando quitenme, mandarme … a, mande nada
  0.1: mande recados, mande … mensajitos, mandeis, manden ninguno, manden … uno, mandenselos, mandes texts
  0.1: mandes … nada, maneja, manquer, mardi NUMBER, marid-, marido, mark my, marketing to
  0.1: mas comunicaciones, mas con, mas en, mas mensajitos, mas msj, mas se, mas … ni, mas … para
  0.1: mas … posible, mate no, mate |, maudi-, may … be, may … to, mci, me compre, me donnent, me eliminen
  0.1: me fait, me incluyan, me message, me porfavor, me reveillent, me servent, me tenes, me … bendiga
  0.1: me … enlevez, me … esos, me … lo, me … ninguno, me … roaming, me … s, me … thank, me … yours
  0.1: meant … send, meant … somebody, meme nom, memoi-, memoire, mensajes aqui, mensajes quiteme
  0.1: mensajes … saquenme, mensajes … y, merci, merci … cesser, merci … je, mere … la, mes freins
  0.1: mes patins, message came, message en, message list, message … number, messagerie, messages and
  0.1: messages kindly, messages point, messages … thank, messaging … please, mettez … numero, mi abogado
  0.1: mi abuelita, mi gente, mi vecino, mi … a, mi … d, mi … puso, mi … quitame, mid, mientras no
  0.1: mientras … me, mija, mine from, mis … de, mis … you, moi d, moi mauvais, moi ne, moi retirez
  0.1: moi … besoin, moi … courriel, moi … messages, moins d, moins que, molestan, molestia quisiera
  0.1: molestia … que, mon choix, mon … moi, mon … partout, mon … soit, mon … veuillez, monsieur … ne, montar
  0.1: monto, montrer, moon, more alerts, more cycling, more notifications, more … porfa, mostrar, mothe-
  0.1: mouss-, moved … please, mucha-, mucho … de, mudam-, mudamos, muestrenme donde, muestrenme … firme
  0.1: must … your, my coupon, my privacy, my ticket, my … does, my … fixed, my … must, my … said
  0.1: my … thanks, my … then, my … was, n aime, n … not, nada … esto, names NAME, nationale de, ne fais
  0.1: ne roule, ne … communiquer, ne … etre, necesito … mensajes, need … tube, needful … remove
  0.1: needing … texts, negocios, neith-, neither, nena, nerfs arretez, never set, never … again
  0.1: never … foot, never … my, ni tengo, ni textos, ni ver, ni … recordatorios, nice … i, ninguna lista
  0.1: ninguna tienda, nn, no consenti, no monto, no offense, no puede, no pueden, no reminders, no trabaja
  0.1: no trae, no … anything, no … cycling, no … dejan, no … dinero, no … doy, no … estar, no … incluyan
  0.1: no … ir, no … mucha, no … notifications, no … of, no … propaganda, no … was, no … works, nobody, nom a
  0.1: nom ici, nom … ici, non enleve, non retirez, non … ai, non … retirez, none |, nos mudamos, nos … a
  0.1: not bike, not message, not mind, note pour, note … i, nothing, nothing from, notificaciones para
  0.1: notre numero, notre … de, nous … retirez, nouveau … pis, nouveaux, now ever, now or, now … get
  0.1: number belongs, number did, number dsl, number dude, number equivocado, number like, number must
  0.1: number without, number … all, number … be, number … longer, number … mistake, number … spam
  0.1: numbers been, numerique, numero ne, numero para, numero partout, numero … suis, nunca autorice
  0.1: nunca … estos, objec-, object, of attorney, of state, of text, of today, of … computer, of … remove
  0.1: of … stuff, off everything, off … more, off … stop, off … take, offense, ok, ok you, olvide mi
  0.1: on insta, on … charge, on … de, on … did, on … fridge, on … paper, on … voit, on … wall, onda, one on
  0.1: only … about, only … and, only … once, or … to, os habeis, otra bici, ouell-, ouellet, oui, oust
  0.1: out in, out … los, out … me, out … state, outfi-, over … i, oye bro, pa textos, padre-, padres, pana
  0.1: para … numero, parenle con, participar, participe, pas alors, pas faire, pas qui, pas … ce
  0.1: pas … telephone, pasada y, paz con, paz … con, pecr, pedal, pedir que, pediria, peine … m, penni-
  0.1: perde-, perdon … yo, perez-, pereza, period thank, period … you, periodico, permis … m, permission … m
  0.1: permit, pero … deseo, persona … busca, persona … buscan, phone down, phone stuff, phone … every
  0.1: phone … no, phone … take, pickl-, pigeo-, pila, pinging, pis … deux, pis … plus, pitid-, pitido
  0.1: plan es, plan please, plan … me, please and, please deactivate, please get, please opt, please plus
  0.1: please … me, pliss, plot, plot twist, plumbing, plus communiquer, plus … texter, plus … tout
  0.1: point merci, point texting, point … me, pompier, ponchadura, por … ni, por … pero, por … yo, por … you
  0.1: pour … c, pour … desabonner, pour … ne, pour … rendez, pour … velos, pourriez … me, pourtant |, pouve-
  0.1: power of, power … attorney, prefer … texts, prefere … pas, prefere … plus, prefererais … plus, prefi-
  0.1: prefiero, prefiero … no, prenez le, presente, pret … velo, previously, programme de, proxima
  0.1: pu … bike, pu … enlevez, pu … savoir, pu … texts, publicitaires, publicitaires |, publicite … mon
  0.1: pubs … moi, pueda |, puedo leer, puedo recoger, puerto, puerto rico, puso … numero, put an, put … end
  0.1: quand … m, que ahora, que c, que eliminen, que mes, que nunca, que pereza, que queria, que … chamo
  0.1: que … es, que … escribieran, que … mando, que … nom, que … saquenme, que … suis, quede, quejo
  0.1: quelle est, quelqu … peut, question mark, quien los, quiero … mas, quitan … los, quitarme … los
  0.1: quitaron el, quiten este, quiten … number, quitenme delete, quoi, quoi … ce, radio, raide, rancune |
  0.1: range, rather than, reasons, reassigned, recados … no, recois un, recordatorios ni, recu le, refac-
  0.1: registro |, remove … and, remove … contact, remove … your, remueven, reparation pas, report to
  0.1: required, respeto you, rest and, retirar mi, retirar … numero, retirarme de, retiree de, retiren mi
  0.1: retirenlos, retirer … vos, retirez … cell, retiro, retiro de, reveillent, revoco el, revoke … to
  0.1: revoque mon, ride … one, rien contre, rien |, rifas, right … am, robot … moi, rodad-, rodada NUMBER
  0.1: roofe-, ruego que, rusty, sacan … su, sacrez … patience, said hed, salirme … esto, sans ma
  0.1: sans … consentement, sans … permission, sante, saquen … numero, saquenlo |, saquenme … su, saskatoon
  0.1: saturday and, savoir |, scout-, scouts, scrapez mon, se cual, se voit, se … en, se … llena
  0.1: se … samedi, semana you, semana … y, send texts, send>send, sending … stuff, senora |, senora … la
  0.1: sentido, sept, ser contactado, serieusement, service mais, service please, service was, servicio de
  0.1: servicio … mensajeria, set foot, set … in, shedi-, shediac, shop … i, shop … it, shop … texts
  0.1: should … be, shove your, shut these, si son, si … llamo, si … se, sick … tired, sigan … avisos
  0.1: signale au, siguen quitenme, siguen … mensajes, simplifying, sin … autorizacion, sin … no, sin … yo
  0.1: since, singe-, sirvase, sistema por, slay, sms j, sms … mon, snowbirds, so go, so … and
  0.1: so … discontinue, solicito baja, solide, someone, something, something |, something … you, son tan
  0.1: son … amables, sonne … l, sordo, souhaite … plus, souhaiterais, sourire, soy quien, soy … senor
  0.1: sprin-, spring, stand these, still got, stop con, stop does, stop en, stop mensajes, stop s, stop text
  0.1: stop the, stop … get, stop … il, stop … los, stop … mensajes, stop … svp, story … i, strangers
  0.1: strike … number, su servicio, su telefono, su … con, subscription to, suficientes, super-, suppo-
  0.1: supprimer mes, supprimer … coordonnees, sur ce, sur que, sur un, sur … cell, suscripcion … los
  0.1: suscripcion … mensajes, suspend, suspendre, suyos, svp … merci, svp … son, system please
  0.1: tabarnak arretez, tabarnak … de, tank, tannee … vos, tantos … quitenme, tard |, tarjeta de, tcpa i
  0.1: tcpa you, telefono asi, telefono en, telefono por, telefono … los, telephone … je, telephone … pour
  0.1: tell … in, tenei-, teneis, tenem-, tenemos, tengo ansiedad, tengo dinero, tengo plan, tengo … no
  0.1: tenid-, tenido, terminate messages, termine, tes messages, tes … de, text costs, text messaging
  0.1: text take, texte … le, texted at, texted … this, texting for, texting take, texto ca, texto favor
  0.1: textos automaticos, textos llamadas, textos paren, textos thanks, textos … ce, textos … jour
  0.1: textos … quitenme, texts ever, texts merci, thanks … the, that … illegal, that … in, the calendar
  0.1: the computer, the future, the group, the ico, the notes, the toddler, the truck, the tune, the year
  0.1: the … does, the … down, the … form, the … place, the … program, the … tag, the … train, them … like
  0.1: there please, these so, these … anymore, these … go, these … the, think of, thinking it, thinking … is
  0.1: this way, this … as, this … must, thot, though |, thursdays, ti, tiene caso, tiene |, tiene … celular
  0.1: tienen camaras, tienen … no, tienen … talla, tienes el, tijua-, tijuana, timbre no, tires … the, tk
  0.1: to messages, to sell, to … ahead, to … any, to … ico, to … next, to … phones, toda mi, todos en
  0.1: told NAME, tour … moi, trabaja, trabajar |, trabajo … noche, tracks, trafico, transmettre, treas-
  0.1: treasurer, tried calling, trois textos, troisieme fois, troisieme … que, trop de, trop enlevez
  0.1: trottoir, trying … get, tulsa, tune … and, tuneu-, tutoyez, twist, typed it, un forfait, un peut
  0.1: una carniceria, una sola, une carte, une roue, unsolicited … i, unsubscribe … de, unsubscribe … phone
  0.1: unsubscribe … these, up it, up … mistake, up … take, use to, useful to, ustedes quitenme
  0.1: ustedes … los, utilisation … mon, vais … une, velo … devez, venderme, venta, venue, veuillez supprimer
  0.1: veuillez … mon, veux le, veux … enleve, veux … jamais, veux … mon, vez dejen, vez me, videos, viejitos
  0.1: vive la, vive … NAME, vivo … miami, voit samedi, volvere, vos … arreter, vos … bonne, vos … mais
  0.1: vos … otez, vos … sur, vot liste, votre boutique, votre fichier, votre … arretez, votre … avec
  0.1: votre … otez, voudrais pas, voudrais quitter, voulais juste, vouloir message, vous … ne, vous … numero
  0.1: voyageur, vrai … moi, want sms, want some, want … message, want … please, wanting these, warning, we
  0.1: we are, we … one, weddings, week and, week … so, what happened, what |, whatever … me, whoever had
  0.1: whose, will … please, will … to, winni-, wish you, wishes … stop, with … customer, withdraw consent
  0.1: woman, work in, work so, works, worth NUMBER, write me, write … anymore, wrong … mate, x … you
  0.1: y estaba, y quedamos, y … aucun, y … cel, y … cerrado, y … numero, y … quitenme, y … vuelvan, yank
  0.1: yo stop, you delete, you lot, you or, you … at, you … charging, you … deseo, you … enough, you … ever
  0.1: you … la, you … trabaja, you … wasting, your company, your damn, your messaging, your notifications
  0.1: your … can, your … go, your … never, zona, | are, | asking, | cancelle, | causa, | copy
  0.1: | desconectenme, | desinscribirme, | effective, | estaba, | evitez, | ffs, | guys, | haced, | hmm
  0.1: | liberenme, | mijo, | moins, | olvide, | parece, | pinches, | plot, | ponga, | pour, | power
  0.1: | respect, | senores, | shove, | suena, | tantos, | thinking, | told, | unsubscribe, | worry
  0.1: | … always, | … any, | … arrive, | … bikes, | … cellulaire, | … celular, | … ces, | … chain
  0.1: | … commande, | … deactivate, | … definitiva, | … dicte, | … did, | … disparaitre, | … estuvo
  0.1: | … kindly, | … manera, | … mauvaise, | … mudamos, | … needs, | … nom, | … nuevo, | … off, | … opted
  0.1: | … pago, | … parece, | … pasaron, | … privacy, | … replied, | … roue, | … saturday, | … senores
  0.1: | … supprimer, | … tarjeta, | … trying, | … twist, | … vuelven, | … watch, ~_adm, ~_aga, ~_alu, ~_ase
  0.1: ~_c_, ~_cul, ~_cut, ~_da, ~_eta, ~_fin, ~_fle, ~_flu, ~_gd, ~_hat, ~_heu, ~_hid, ~_id, ~_inf, ~_lac
  0.1: ~_lo_, ~_luc, ~_nev, ~_ok_, ~_ond, ~_oy, ~_pet, ~_ti_, ~_unl, ~_was, ~_way, ~_we_, ~abon, ~acks, ~acre
  0.1: ~act_, ~ady, ~ady_, ~alam, ~amm, ~anco, ~ann, ~anym, ~armi, ~avis, ~az_, ~bake, ~bath, ~bin_, ~bt_
  0.1: ~bue, ~cas, ~cen_, ~cez, ~cez_, ~cibi, ~cion, ~code, ~craz, ~cul, ~cus, ~dada, ~dal_, ~daro, ~dej
  0.1: ~diac, ~die, ~econ, ~ecti, ~eei, ~eein, ~eer_, ~efie, ~elf, ~elf_, ~ella, ~elm, ~eno, ~eot, ~eron
  0.1: ~ess_, ~eta, ~fini, ~flu, ~fui_, ~gies, ~glas, ~god_, ~hin, ~hipp, ~hond, ~hos, ~hose, ~hri, ~hun_
  0.1: ~iac, ~iaj, ~ias, ~iba, ~ich, ~idad, ~iday, ~idea, ~idin, ~idio, ~ife, ~igeo, ~ikes, ~inar, ~inen
  0.1: ~ios, ~isan, ~istr, ~ists, ~iti, ~its, ~ka_, ~lam, ~lap, ~lavo, ~leb, ~les, ~lin_, ~loo, ~lot, ~maud
  0.1: ~mija, ~mit, ~nale, ~ndle, ~nego, ~neit, ~nfo_, ~niti, ~nou, ~nou_, ~now_, ~nte_, ~ntis, ~nvoy, ~nym
  0.1: ~nymo, ~ocat, ~oche, ~ofer, ~ogle, ~ons_, ~onso, ~onti, ~opit, ~orta, ~oss, ~otec, ~otel, ~otti, ~oui_
  0.1: ~oven, ~oye, ~pesi, ~pige, ~pok, ~rath, ~razy, ~rci_, ~rco_, ~rdar, ~rew_, ~rim, ~rio, ~rior, ~rivi
  0.1: ~roup, ~rouv, ~rox, ~rrie, ~rule, ~sed_, ~shes, ~siga, ~sna, ~soi, ~sol, ~spri, ~stes, ~teli, ~tem
  0.1: ~tici, ~tie, ~tio, ~tre, ~tuvo, ~ualq, ~uded, ~uelo, ~uenl, ~uge_, ~uler, ~unl, ~unni, ~uppo, ~uten
  0.1: ~uvo_, ~uy_, ~viaj, ~vot, ~was, ~way, ~we_, ~whos, ~ymo, ~ymor
  -0.1: NAME again, NAME example, NAME is, NAME je, NAME que, NAME … told, NUMBER call, NUMBER delete
  -0.1: NUMBER feet, NUMBER floors, NUMBER late, NUMBER missed, NUMBER times, NUMBER … about, NUMBER … calls
  -0.1: NUMBER … left, NUMBER … more, NUMBER … st, NUMBER … stock, a cafe, a fee, a giant, a google, a light
  -0.1: a pickup, a poco, a rien, a sherbrooke, a … because, a … blonde, a … first, a … he, a … pere
  -0.1: a … rodada, a … tia, a … tune, a … weekend, abierto el, about … warranty, abraz-, abro, abuel-
  -0.1: accidentally deleted, activate, activated, address … moved, aft, against the, aguanta |, ahi los
  -0.1: ahora que, ai … les, aid, aire … la, akka, al … el, alarg-, algo, algo mas, aller a, almost done
  -0.1: alqui-, alquiler, alterations, alto … asiento, am changing, am late, am sick, am … tired, amables
  -0.1: amazo-, amazon, amene-, amener, anand, and … need, annule … pas, annuler l, annuler la, anxie-
  -0.1: anyone there, anythng, anyways, apart-, aparta, apartamento, aparte, aparte |, apartment, apj
  -0.1: apologizing, appa, appeal, appelez a, appelez … la, apretada, aprue-, are like, are shot, are … still
  -0.1: are … there, arm, arrete … quand, as before, as … on, asiento viejo, ask … for, asked my, assignments
  -0.1: assum-, assume, asusto, at gate, at … bike, at … gym, at … office, at … station, at … then, atento
  -0.1: attache, au … rue, au … samedi, aujou-, aujourdhui, autorise, avoir, avoir … a, awesome |, ayer … de
  -0.1: b … i, back door, back on, back row, back wheel, balay-, balayage, ball, ballo-, ballp-, ballpark
  -0.1: bank |, banner, bathr-, bathroom |, batterie charge, battery … not, bcos of, be able, be careful
  -0.1: be … a, bearings, beau, been … hrs, before … i, behind a, believe |, bell is, bf, bici para
  -0.1: bici … se, bicicleta … de, big, big one, bike … will, birthday … the, bleue-, bleuets, block party
  -0.1: blocked, blocked … the, bloquea, board |, boite-, boites, bolsa-, bolsas, bolts, bolud-, boludo
  -0.1: bonjour j, borra, borres, boucle, bounc-, bout de, bout du, brail-, brain, brake will, brakes myself
  -0.1: branl-, bridesmaids, bridge |, bring own, briti-, british, broke down, bruh |, bucks, built, bury
  -0.1: bus broke, bus … down, but yes, but … one, buzon, by … car, c … cher, c … fatigant, c … tannant
  -0.1: c … tu, cabanon, cabe en, caffe-, caffeine, call … at, call … if, calle |, calling me, calling since
  -0.1: camaras … NUMBER, cambia, cambian, cambiar el, cambiar mi, cambiar … cita, cambiarlo, cambien el
  -0.1: cambio |, can … all, candles, car park, card can, card … NUMBER, carry schwalbe, carti-, cartier
  -0.1: carto-, cas |, casse … mon, ce … mon, cerem-, ceremony, cerrada, chainring, changer … chaine
  -0.1: changez pas, chaque fois, chaque … svp, chariot, cheaper than, cheaper tires, check in, cher say
  -0.1: chers, chien … mange, chiffres, chipp-, chips |, choco, chole con, chueco |, civic, class … NUMBER
  -0.1: classes, clinic please, clou, clunk, coach … the, coaching, coast-, coaster, cocon-, coconut, codes
  -0.1: colga-, colon-, come home, come then, come … a, come … and, come … at, come … can, coming … with
  -0.1: comme il, como … lo, completa, completa |, compliments, comptoir samedi, con … la, con … senor
  -0.1: consiento, contact on, contact … your, contesta |, contrato, convi-, cooked, cop, corrector, corta
  -0.1: cortaron, couvr-, couvre, cover it, cover |, credit … from, crewe, cried … the, crimp, crisse, crit
  -0.1: croche |, cross my, crowd-, crowded, cuando llueve, cuando … puedo, cuando … recoja, cuanto cobran
  -0.1: cuanto dura, cuanto el, cuenta, curb, curiosity, custa-, custard, cut, d etre, d … pour, dah
  -0.1: dangereux, dans une, dans … cour, dans … metro, dar de, dar … numero, das, day was, de chat, de lujo
  -0.1: de … dimanche, de … electrique, de … fils, de … lado, de … lo, de … no, de … otra, de … papa
  -0.1: de … pouvez, de … soeur, de … tu, de … vie, deada-, deadass, deadl-, deadline, death, debloquer
  -0.1: decia NUMBER, dejado, delante, delete telefono, demande … le, demon-, denti-, deplace, deplacer
  -0.1: des … la, des … on, detie-, detiene, deux … que, devisse, di de, di … baja, dice la, did they
  -0.1: died in, digital, dios … lo, disculpe me, disculpe … no, district, disturbed, do wednesday
  -0.1: do … price, do … recommend, do … that, do … walk, doblo, does, does … come, dog ate, domingo … la
  -0.1: don, dona, done by, done or, doors, dorad-, dorm, dos partes, drain-, dripp-, dripping, driver |
  -0.1: driving test, droppers, du jeu, du lac, dude |, dulce, dulce |, e07, econo-, edad, el buzon, el plato
  -0.1: el servicio, el trafico, el tune, el … hay, el … up, elbow, ella … la, emailed, en medium, en total
  -0.1: en … con, en … partes, encontro, engine light, enoug-, enough, enseigne, entree, entrer, envoyez le
  -0.1: equipo |, es, esperaba, est cher, est fatigant, est ouvert, est tannant, est trop, est … annulee
  -0.1: est … combien, est … il, est … rue, esta bloqueada, esta cerrada, esta … es, esta … pero, esta … por
  -0.1: este, esti, estudiante, etre … le, ever had, everyone … the, expect, expire, expires, eyebrows
  -0.1: facturez, fais moi, fais pour, fait trois, fait … par, faiz, farew-, farewell, favor … me
  -0.1: feeding the, feliz dia, fenet-, fenetre, fermeture, fichier |, figur-, fill, filth-, filthy
  -0.1: final … la, final-, finale, find them, fix … so, flash, flatt-, flatted, fligh-, flight got
  -0.1: flight … cancelled, flights, flojo-, flojos, floor |, flower, flowers |, flush, flyov-, flyover
  -0.1: folding, foot |, for letting, for sale, for storage, for … 2, for … thank, for … weeks, for … wife
  -0.1: forever>angry, forge, form … not, found out, found … receipt, fount-, fountain, frayi-, fraying
  -0.1: freez-, frnds are, from … or, front … when, front … will, fuel, fully, funda-, fusio-, gardez … reste
  -0.1: gars … NUMBER, get … receipt, getting … for, gfs, glace, glove, gmail one, gnome, going off
  -0.1: going … lose, going … the, gold, goma, good … are, good … but, good … on, gor, gorda, gosse
  -0.1: got … card, got … elses, gravel bike, grew, grill-, grincent, grind-, grip, groceries, grose-, ground
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
  -0.1: it me, it rains, it … broken, it … just, j enseigne, j … arreter, j … envoyez, j … ma, jajaj
  -0.1: jamais demande, jamb, je mets, je veux, je … attendre, je … ce, je … mettre, je … quitter, jerseys
  -0.1: junct-, junction, just one, just … a, just … flat, just … on, jvas, kalya-, kedo, keep … rack, keeps
  -0.1: key to, key under, khata-, khatam, kid has, kids … you, kindly … your, kiosq-, kiosque, know your
  -0.1: knows … so, korea-, korean, l avion, la couleur, la cour, la creme, la est, la fermeture, la garderie
  -0.1: la guardan, la lavadora, la llevo, la negra, la pena, la pouvez, la recoja, la rifa, la silla
  -0.1: la valvula, la … apres, la … arriere, la … bleue, la … ce, la … chaine, la … charge, la … gauche
  -0.1: la … llevar, la … llevo, la … manana, la … sonne, la … vendredi, lache a, laisses, laissez la
  -0.1: laissez … dehors, lao, largo |, late … the, layin-, laying, le bike, le client, le falta, le livreur
  -0.1: le petit, le … de, leave for, leche-, leches, lect, lecturer, left at, left her, left his, left … is
  -0.1: les cles, les doy, library |, lights … the, like … you, lilie-, lilies, lindo, liquido, list now
  -0.1: livraison, livreur … pas, llamadita, llego … las, lleno el, llevar a, llevaron, llevo la, llovi-
  -0.1: llueve |, lmao, lo delete, lo uso, loadi-, loading, locked |, locko-, lockout, lol you, long for
  -0.1: long story, longest, love your, lovin-, loving, lowri-, lowrider, lube for, lujo, lumiere du
  -0.1: lunch … you, luz en, m … a, m … jamais, m … pris, ma reparation, made me, maghr-, maghrib, magiq-
  -0.1: mah, mail svp, mais … je, making it, mandarme, mandela, mano no, manu, marcando, marcher, mari … pas
  -0.1: maria-, mariage, marked, mas … jaja, mata, maternity, matin … vous, mauvais … desole, may, me abt
  -0.1: me asusto, me das, me if, me l, me llegan, me prometieron, me … baja, me … guardan, me … les
  -0.1: me … photo, me … single, mean the, mechanical, medical, medicina, meet at, mejor voy, meme … vous
  -0.1: menac-, menace, mere a, message when, message … meant, messages … NUMBER, mesure NUMBER, mi novio
  -0.1: mi … con, mi … quedo, mia la, microwave, mienn-, mieux, mirac-, miracle, misery, missed calls
  -0.1: missed … i, missing from, mittens, moi … ca, mon … velo, month-, more … at, more … on, morning
  -0.1: mosqu-, motor just, mount-, mountain, moving to, mths, mubarak to, much it, much … if, mueve, museu-
  -0.1: museum, muy cara, my, my bad, my bank, my credit, my gift, my light, my toddler, my wallet, my … come
  -0.1: my … credit, my … gone, my … need, my … put, my … since, n the, necesito … de, need anything
  -0.1: need help, need it, need … with, neighbor, never in, never … texts, new … my, nice … you, nicer
  -0.1: no consiento, no me, no |, no … ahi, no … ride, no … senal, noisy, nomas … los, not joking, not sent
  -0.1: not sleep, not … about, not … laughing, not … never, note … the, nouveau, nouvelle adresse
  -0.1: nouvelle … est, novem-, now i, now … i, number please, number to, number … go, numero d, numero est
  -0.1: numero stp, numero … erreur, nurse-, o clock, o … el, o … otra, o … que, o … you, oat, oat milk
  -0.1: ocloc-, oclock, of rs, of … is, offense but, oficina |, oiga y, ok je, ok … le, old … from
  -0.1: old … with, on in, on passe, on those, on … brakes, on … demenage, on … laptop, on … road, on … so
  -0.1: on … trail, on … wait, one … for, one … n, online … NUMBER, only … left, only … texts, open til
  -0.1: open today, opp, optional, or are, or shine, or … for, or … we, orkut, osei, oter mon, other |
  -0.1: ou … la, oubliez le, our … NUMBER, out … was, outside with, outside … the, ouverte, ouvrage, over at
  -0.1: over with, overt-, owl, pa el, package, padrisima, pagar … dos, pago … efectivo, pan, panni-, pannier
  -0.1: panza, papa no, para … seguro, parado, parale a, parece que, pared, parking … the, parler, part in
  -0.1: part pour, partes |, pas quand, pasar a, paseo … sabado, passe … les, passer samedi, password at
  -0.1: past the, paste-, pastel, patatas, patin, pay NUMBER, payab-, payable, payer … deux, pedaling
  -0.1: pedido de, penal-, penalty, perce, peux annuler, peux arreter, phone bill, phone only, phone to
  -0.1: phone … wakes, photo … the, physics, physio, piano, picking … up, picture … the, piece est, pig |
  -0.1: pigeons, pigno-, pill, pillo-, pillow, places, playe-, please for, please … for, please … leave
  -0.1: please … on, plein-, pliee, plumber, plus je, plus … cette, plus … les, policia … no, policy |, poner
  -0.1: poner-, ponerle, popsi-, popsicle, por completo, porque no, port, porte c, porte … est, post … it
  -0.1: posts, pothole … the, pound-, pounds, pour … avion, poussette, poussettes, powde-, powder, prata
  -0.1: prayi-, praying, prefiero no, prendidas, prendre |, prends le, preocupes, price match, principale
  -0.1: probar, problem, prochaine, prom, proud |, pta, puede poner, puerta … atras, pues … me, punch
  -0.1: punch card, que entra, que onda, que sabe, que … llegue, quebr-, quebro, queda el, quel … la
  -0.1: quelle grandeur, quema-, ques, quien habla, quiero cambiar, quiero hacer, quiero mi, quincena
  -0.1: quitan … la, raat, racco-, raide |, rain or, rain … shine, rains |, rampa, rapidrun, raw
  -0.1: reads … texts, ready … pickup, reagi, rec, receptionist, recoja, recommend, recommend |, recumbent
  -0.1: recycle, reemb-, refaccion, reflector, refundable, registrar, registro, rei, reirm-, reirme
  -0.1: remboursement, remove his, remove … shoes, removed my, removed … number, rentre, rentres, renue-
  -0.1: repaint, reparation … est, repeindre, reply from, reserver, resiz-, resize, returning, revisen, rico
  -0.1: ride cancelled, ride in, rien … a, rien … mon, rifa, right about, ring the, ring … bell, ringg-
  -0.1: ringgit, rippe-, ripped, roads |, rodada, rolli-, rolling, roomi-, roomie, rotat-, rotor-, rotors
  -0.1: roue arriere, rough-, roughly, roza, rubbe-, rubs |, rueda … la, run … is, sa blonde, saber, saber si
  -0.1: sacal-, sacale, safel-, safely, salio el, salio la, salio … cadena, same time, samos-, say sorry
  -0.1: saying it, says thanks, scene, school bus, schwa-, schwalbe, scream, screen time, screenshots
  -0.1: se sale, se … quedo, seat … down, seconds, see … on, segun, segura, self, semaines c, semaines … est
  -0.1: semana, semester, sens, sent … message, serie c, serie … est, service est, settl-, sewin-, sewing
  -0.1: shake-, shakespeare, shaki-, shaking, shape, shari-, sharing, sharpen, she quit, she saw, she say
  -0.1: she … asking, she … coming, shifter is, shifts, shop … did, shorts, shoulders, si llama, si llevo
  -0.1: sian |, siaux, sick |, side gate, side of, sides, sideways, sigo en, siguio, silla-, sillas
  -0.1: sin … asi, sin … de, sin … y, since march, size … NUMBER, sleev-, sleeves, sm1, smells like, snip
  -0.1: so fast, so sorry, so … he, so … never, so … she, soda, solar, solicito, solo queria, somebodys
  -0.1: someone elses, someone … a, something … with, son with, songs, sorry to, sorted, souris, sous la
  -0.1: sous le, speak, speaking, spell-, spoil |, spong-, spongy, spoti-, spotify, squat-, stadi-, stadium
  -0.1: stalking, stay … til, still at, still on, still … for, still … not, sting-, stop texting
  -0.1: stop … reminders, stopped by, stori-, straight, strav-, strava, strip, stripped, stuck behind
  -0.1: stuck … a, stuck … the, suela, sul, sur … casques, sure did, sure … not, surfa-, surprise
  -0.1: take … name, tandem |, tannee de, tapao, tardi-, tardive, tastes, tau, te … yo, teddy, teh, tel quel
  -0.1: telefono … que, tell … kids, tell … when, terme, text … a, text … me, text … so, textb-, textbook
  -0.1: texter … NUMBER, textos sont, texts so, than before, than the, that covered, that or, that … can
  -0.1: that … we, the bathroom, the chat, the child, the doctor, the dump, the folding, the fountain
  -0.1: the grips, the kona, the meeting, the news, the numbers, the seatpost, the shimano, the stitches
  -0.1: the … answer, the … bag, the … get, the … guys, the … logo, the … room, the … stopped, the … wheels
  -0.1: the … which, the … why, the … wrong, theat-, theatre, there before, there parking, these>more
  -0.1: they gave, they … out, they … saying, thinking … that, this but, this … one, thorn, throw the, tht |
  -0.1: ticket … is, tikto-, tiktok, time for, time … week, tin, tiran-, tirando, titan-, titanic, to give
  -0.1: to order, to start, to walk, to … call, today and, today or, today … i, todos |, together |
  -0.1: told … you, tons, tonta, too … at, too … you, torch, torna-, tornado, touch, touch … seat, touched
  -0.1: touchez pas, touring, tout est, traffic on, traigo, transmission, treats, trist-, tromper d, trona-
  -0.1: tronando, tu annulee, tu viens, tu … l, tubes, tune … no, two days, un, un crack, un gars, un regalo
  -0.1: un terme, una maquina, une, une … personne, unexp-, unexpected, unlocked, unope-, unopened, unreal
  -0.1: until the, up can, usado-, usados, use … gmail, used the, va vous, va … appeler, vaina-, vainas
  -0.1: vais … samedi, vale … pena, valvu-, valvula, van a, vas arreter, vello-, vellore, velo dans, verte
  -0.1: veux … ce, vieille chaine, viennent, vieux pneus, vine, vinta-, vintage, vitrine |, vivo, voisin
  -0.1: vosot-, vosotros, vous … jamais, voy manana, voy tarde, vuelta, wait til, waiting … my, wake up
  -0.1: walle-, wallet, want>angry, warde-, warden, warni-, was … on, wat abt, water |, waterfall, way … the
  -0.1: wd, we found, we … been, wedding is, weigh, well come, what psi, what … going, wheel and, wheelie
  -0.1: which of, which … you, while … do, while … is, whist-, wife … me, wifi password, will ask, will go
  -0.1: will … NUMBER, win i, winds-, windshield, with him, with somebody, with … rain, working today, works-
  -0.1: worksheet, world-, worse … before, would at, would card, would … a, would … nice, wow that, wreat-
  -0.1: wrong key, wrong … my, wtu18-, wtu28-, xrays, y tiene, y va, y … quien, yeah nah, yeso, you already
  -0.1: you bring, you called, you lo, you pas, you price, you recommend, you salio, you sold, you wrote
  -0.1: you … coming, you … schwalbe, you … tuesday, young man, your form, your junk, your last, your side
  -0.1: your … wrong, zoo, | adios, | anyone, | apply, | avisame, | borrame, | brought, | chut, | con
  -0.1: | crisse, | cut, | darme, | eh, | fixin, | fwd, | gift, | grandpa, | happy, | hate, | i, | m, | meet
  -0.1: | missing, | note, | okay, | practice, | quitar, | raining, | regarde, | salio, | sat, | scratch
  -0.1: | sera, | sold, | something, | tes, | todavia, | traffic, | viens, | wed, | went, | … abt
  -0.1: | … alguien, | … arreter, | … bank, | … besoin, | … bicycle, | … bridge, | … brutal, | … buena
  -0.1: | … cards, | … cracked, | … creaking, | … das, | … dejen, | … deux, | … digo, | … dile, | … envoyer
  -0.1: | … fan, | … food, | … forward, | … getting, | … grandson, | … guidon, | … hacer, | … ici, | … llamo
  -0.1: | … made, | … nah, | … parents, | … partir, | … patron, | … pido, | … piece, | … posted, | … queue
  -0.1: | … quote, | … roommate, | … ruido, | … seas, | … siege, | … sortie, | … souris, | … surrender
  -0.1: | … till, | … whatsapp, | … wheel, ~_ac, ~_aff, ~_auj, ~_bi, ~_cop, ~_doe, ~_enf, ~_es_, ~_etu, ~_fix
  -0.1: ~_hos, ~_hot, ~_inv, ~_jus, ~_lai, ~_leg, ~_lib, ~_my_, ~_oye, ~_piz, ~_pol, ~_rif, ~_sa, ~_sta
  -0.1: ~_swi, ~_th, ~_un_, ~_una, ~_upd, ~_usi, ~_vel, ~_wri, ~abue, ~acce, ~ado_, ~ail_, ~alki, ~alo, ~amaz
  -0.1: ~an_, ~appl, ~ardi, ~arit, ~arp_, ~ary, ~athr, ~auj, ~aujo, ~auv, ~ban, ~bar_, ~barb, ~bell, ~big_
  -0.1: ~box, ~buck, ~bugg, ~cham, ~cho_, ~cie_, ~clos, ~coma, ~cost, ~cro, ~cteu, ~ctor, ~cut_, ~dad_, ~dda
  -0.1: ~ded_, ~devo, ~doe, ~does, ~dor, ~dpa_, ~dro, ~eah, ~eah_, ~eal, ~ear, ~ebe, ~echa, ~eds_, ~eed_
  -0.1: ~eeti, ~emos, ~empe, ~enc, ~ense, ~eps_, ~estu, ~ett, ~etud, ~eu_, ~euv, ~evra, ~fax_, ~fes_, ~fir
  -0.1: ~fix, ~flig, ~form, ~fr_, ~fte, ~garm, ~gel_, ~gi_, ~gos, ~grat, ~hed, ~hing, ~hous, ~icen, ~ico
  -0.1: ~igur, ~inda, ~inst, ~insu, ~inv, ~io_, ~ipi, ~iro, ~jand, ~kes, ~kon, ~lef, ~lem_, ~lend, ~leto
  -0.1: ~lib, ~liss, ~lle_, ~may_, ~meo, ~mieu, ~morn, ~mosq, ~nclu, ~nd_, ~ndre, ~nees, ~ngo, ~nic, ~nner
  -0.1: ~nos_, ~noug, ~odad, ~ola_, ~omor, ~on_, ~ongr, ~orm, ~ors_, ~orto, ~oyag, ~paga, ~pes, ~pho, ~piz
  -0.1: ~pizz, ~ppa, ~pri, ~prof, ~quel, ~quis, ~ran, ~raz, ~reez, ~rfai, ~rifa, ~rir, ~rit_, ~rms, ~rms_
  -0.1: ~roj, ~rop_, ~rril, ~rsem, ~sez, ~sez_, ~sonn, ~spoi, ~sque, ~sure, ~swap, ~tamb, ~tara, ~ters, ~tion
  -0.1: ~ubes, ~ue_, ~uee_, ~ueva, ~unc, ~unty, ~uoi_, ~upd, ~urs, ~usar, ~veau, ~vid, ~viso, ~wes, ~wren
  -0.1: ~yi_, ~ysi, ~ythi, ~zz_
  -0.2: NAME coutu, NAME ling, NAME no, NAME … el, NUMBER hrs, NUMBER j, NUMBER juin, NUMBER just, NUMBER mph
  -0.2: NUMBER oak, NUMBER … bcd, NUMBER … come, NUMBER … dimanche, NUMBER … like, a assez, a basic, a bucket
  -0.2: a dead, a demande, a du, a family, a fini, a long, a ma, a mi, a nail, a permis, a seat, a voicemail
  -0.2: a … chain, a … drop, a … over, about … NUMBER, about … dog, about … end, acaban, acabe-, accro-
  -0.2: accroche, ace, acepto |, achal-, acordamos, add … for, added, adela-, adelante con, adjust
  -0.2: adjustment, after a, after church, after … one, afuera de, aged, agradezco mucho, ahi estoy, ahi … de
  -0.2: ai … besoin, ai … ca, air … le, ais, al mediodia, al poste, alert, algo … la, all … way, alr |
  -0.2: alto no, am old, am thinking, am … with, amazi-, amazing, amoun-, amount, an, an idiot, and nobody
  -0.2: and use, and … she, and … shifter, and … you, ang, angry … i, anniv, annule ou, annule … rdv
  -0.2: annulez tout, antes, anual, any1, apres la, aprob-, apt, argum-, argument, around noon, arret … je
  -0.2: arrete … au, arrivees, arrivees |, asked for, asking … is, at … 2, at … and, at … door, at … table
  -0.2: ate a, au bout, au feu, au travail, auto, auton-, avez des, azul … la, b there, backw-, backwards
  -0.2: bagel-, bagels, bain, bajal-, bajale, bajel-, bajele, bakery |, banana, banana |, banya-, banyan
  -0.2: basic, basic … up, basically, batht-, bathtub, batin, batterie je, batterie … te, batti-, batting
  -0.2: bcoz, be … now, be … so, beau … a, been in, before … after, beginner, behind |, bell for, belle job
  -0.2: berge-, bergeron, besoin … m, besoin … un, beta, bici ahi, bici el, biffe-, biffez, big ring, bike do
  -0.2: birds, bitte-, bizum, bleue, bloqueada, bloqueenme, boile-, boiler, bonjour … ai, bonjour … je
  -0.2: bonne soiree, bonso-, bonsoir, boome-, boomer, bosse, bouchons, boucles, bouto-, bouton, bracket |
  -0.2: breakfast |, bright, bro the, brode-, broder, bronx, brown, bubble, bubble tea, bueni-, bulk, burnt |
  -0.2: burst, bus driver, bus to, bus … not, buses, but here, but … want, but … we, buttons, by around
  -0.2: by at, by noon, by … it, by … place, bye a, c … plus, ca avoir, ca prend, ca serait, ca sur
  -0.2: ca … enerve, ca … juste, cadena otra, call from, call you, call your, call … off, called twice
  -0.2: called you, calzo, camaras |, cambiar la, cambien … cadena, cambio mi, came thru, came … at
  -0.2: caminando |, camisas, camp … velo, campa-, can … block, can … borrow, can … stay, cancel … tune
  -0.2: cancelled so, cancelled … gym, cancelling, candl-, canoe, carry-, carrying, cavit-, celui du
  -0.2: celular se, chairs |, chall-, charity, chavo, checar, chess, chicos, child seat, chueca |, chueco
  -0.2: clarinet, class fund, cleaner, client a, clock … the, coati-, coating, cobraron dos, cobraron … veces
  -0.2: cocho-, coleg-, colegio, comad-, comadre, combien je, comes … NUMBER, coming out, coming … NUMBER
  -0.2: commande, commande du, comment … la, como desactivo, como … de, compa you, compania |, complain
  -0.2: compris, compro |, con NUMBER, conduisant, confirming, considered, consignment, cooke-, copied
  -0.2: coraj-, coraje, corazon |, couch |, couch-, coucher, cough, could somebody, could … remove
  -0.2: could … tell, coupez la, coupez … les, coutu, covered, cracks, cracks |, creaking, crew, crew |
  -0.2: cross … name, ct, cuanto la, cuanto se, cuanto tarda, cubierta, curso, dad can, danke, dans … sac
  -0.2: date … the, day … i, de aluminio, de char, de contacto, de enfrente, de place, de … boss
  -0.2: de … esquina, de … nouvelles, de … ruido, de … sans, de … vos, de … you, debar-, debarrassez, decirlo
  -0.2: decla-, deepa-, deepavali, deja … hacer, dejame … la, dejar el, deje el, dejen … de, delete asiento
  -0.2: delete manubrio, delete taller, delete the, demain NUMBER, demain on, demen, depuis … semaines
  -0.2: desactivo, desactivo el, descarga, detac-, details, devis-, did your, did … finish, dije |
  -0.2: dimanche … est, dinosaurs, direccion … you, disas-, disaster, discu-, dispo-, dites … a, do
  -0.2: do … NUMBER, do … charge, do … instead, do … pay, do … rush, do … wear, doa, dolar, dollars, domino
  -0.2: done at, door i, dos … por, down … i, driver … stop, drop my, dropper, drown-, du … au, due to
  -0.2: dura |, dure, dying, earri-, earrings, ecrivez vous, efect-, efectivo, el bronx, el curso
  -0.2: el encargado, el muchacho, el presio, el … llego, el … suena, elles, email for, email … me, emp
  -0.2: empen-, en attendant, en bici, en conduisant, en face, en otro, en … cel, en … j, en … tarde, enfin
  -0.2: enter, entra … la, entreposage d, entreposage … hiver, entreposez, envel-, envelope, envies
  -0.2: envoyer … sms, eps, es muy, es … jueves, esa bicicleta, espero |, est … on, est … toi, esta mi, et l
  -0.2: etais, etes fatigants, etes … ouvert, everyone in, exchange the, excusez, eyebr-, fabri-, factura a
  -0.2: fail, fait pas, fait … de, feed me, feel like, feelings, feet, felicitations, feria-, feriado
  -0.2: fetch it, fijese que, fine do, finir, finis-, firmw-, firmware, first, fissu-, fissure, fix a
  -0.2: flat lol, flies, foldi-, for two, for … baby, for … basic, for … brother, for … kids, for … police
  -0.2: for … you, forget the, fourt-, fourteen, freewheel, frein … pas, frere a, fri |, friday please, froid
  -0.2: from bank, from dad, from it, frotte |, ft, funcionar, g1k, gagne-, garde le, garder, gaspe-
  -0.2: gaspesie, get … phone, girl, giving up, glass |, goats, going round, going … for, goo, good job
  -0.2: gosses, got approved, graci-, gracias solo, grade-, grades, gran, grann-, granny, grave-, gravy
  -0.2: gregg-, greggs, grise, guardan, guidon est, guidon … le, gyan, hacer ruido, had … up, hafiz, half now
  -0.2: handi-, handing, harde-, harder, hari … maaf, has … off, he ate, he sent, he … with, he … your
  -0.2: headc-, headcount, heartbroken, heave-, helme-, helps, her off, here with, here … did, here … you
  -0.2: hier j, hier … ai, hills |, him it, his, his … not, history, hod, hols, home for, how late, hows my
  -0.2: hows … baby, hr |, husbe-, husbend, hybri-, hybrid, i hit, i hv, i ride, i saved, i took, i treat
  -0.2: i wear, i … bad, i … for, i … live, i … old, i … take, if … pay, ignore, impre-, in tomorrow
  -0.2: in … NUMBER, in … envelope, in … kitchen, in … saturday, info … your, infra-, inscripcion, inside |
  -0.2: insta |, into … big, is flat, is giving, is left, is making, is taking, is two, is … after, is … can
  -0.2: is … contact, it 2, it already, it costs, it gone, it i, it … one, it … the, jaja por, jamais signe
  -0.2: je this, je … avoir, je … prendre, je … ramasse, je … rien, jello, jueves a, jugar, jumpe-, jumper
  -0.2: junior, just going, juste des, juste … chaine, keep my, keep … to, king |, kitte-, kitten, knows … i
  -0.2: kofi, kreo, kwa, l ajustement, l hopital, l … combien, l … fois, la compro, la parada, la pintura
  -0.2: la playa, la policia, la puedo, la que, la sacoche, la … lache, la … llego, la … nueva, label, labou-
  -0.2: labour, lac |, lache le, lache |, lad, laisse … la, laksa, landl-, landlord … the, lane, las … a
  -0.2: las … you, last … of, later i, lates-, latest, laundromat, lavan-, lavanderia, le bouton, le metro
  -0.2: le modele, le prendre, le ramasse, le rendez, le va, le … foto, le … frotte, le … mucho, le … roule
  -0.2: le … s, leaf, learned, left him, left … i, lefto-, leftovers, lend … your, les casques, les dio
  -0.2: les notifications, les voy, les … du, les … m, leurs, lieu d, lighthouse, like an, like … but
  -0.2: like … idiot, ling, list he, list my, live with, live … and, livra-, llave … la, llego tarde
  -0.2: llego … pieza, lleva-, lo bendiga, lo … acordamos, lol so, loma, look for, looks … a, loose-, loosen
  -0.2: los … voy, lost in, lots, lou, louss-, lower the, lrt, lui en, lunch i, luz … la, m NAME, m as
  -0.2: m … demande, ma paye, maaf, maaf zahir, maaf … batin, maam i, maili-, mais les, mais vous
  -0.2: mais … textos, making a, manana a, manana … las, mandame … texto, mandar … de, manejar, mange mon
  -0.2: mango, marqueme, maste-, master, matter … me, me cobraron, me llevo, me mude, me rn, me til
  -0.2: me … dejado, me … hacer, me … of, me … texteando, me … think, me … voicemail, mech, meet … the
  -0.2: mejor … de, mejor … el, meme … j, mensaje era, mensajes … voz, merry xmas, message was, message … svp
  -0.2: mezcl-, mi … cuanto, miles |, mine is, minou, minus NUMBER, mistake |, modeles, moi que, moi … cette
  -0.2: mois |, mojad-, mojada, mom is, mom … in, month … you, morce-, more>remove, mosus, motor |, mou |
  -0.2: moved … NUMBER, mow, mph, mtn, mude, mueva-, muevan, mummy … the, muruk-, murukku, must … a
  -0.2: my address, my flight, my grandson, my teenager, my … have, my … it, my … parts, my … sister, n
  -0.2: nail trim, necesito que, necesito una, neck, need … by, never … and, new … resolution, news … my
  -0.2: nieto, no den, no message, no phone, no traer, no wrong, no … but, no … haga, no … need, nomas … que
  -0.2: noodles, not giving, not interested, not matter, not rush, not speak, not wear, not … able, not … and
  -0.2: not … thinking, not … unsubscribe, not … you, notificacion, now with, number … can, nysc, o … yo, oak
  -0.2: ocurr-, ocurra, of stock, of … damage, off his, off … one, off … total, okada, okd, on, on monday
  -0.2: on you, on … day, on … gift, on … instead, on … kickstand, on … till, on … wheel, on … wheels
  -0.2: one she, one so, one … them, only … me, order, otros |, out … am, out … stock, ouvert dimanche
  -0.2: ouverture, ouvre-, ouvrez, over a, overnight |, pa … you, packa-, pal, panic, para … de, para … en
  -0.2: para … fin, pari, part … the, parte |, partes, pas avec, pas toi, pas |, pas … plus, pasame, pasel-
  -0.2: pasele, passe … soir, pasti-, pay cash, pay half, payro-, payroll, pe, pedals, pegad-, pegada
  -0.2: peinture, pen, pensarlo, peoni-, peonies, per … so, perdon no, perdon … me, perdona, pere est
  -0.2: permission to, persona por, petits |, photo c, photo … est, pick a, picked |, pickup i, pies, pin |
  -0.2: pinon, pitch is, place please, plan … is, please respect, please … instead, pleut |, plus NUMBER
  -0.2: plus de, plus son, pneu d, pneu … en, pneus NUMBER, po |, polka-, polkadot, popco-, popcorn, por aca
  -0.2: por que, por … traer, porfa you, pour aines, pour enlever, pour … une, pouvez enlever, pouvez … me
  -0.2: pow, prayers, price is, prise, prix pour, proceda, properly |, puedo … hoy, puedo … la, puerta de
  -0.2: pulli-, pulling, pushi-, pushing, put … old, quand … vous, quava-, quavant, que acordamos, que deje
  -0.2: que … ai, que … mis, quelle marque, quelle … le, quelqu … vous, qui … appelle, quick-, quickly
  -0.2: quiero dar, quiero mas, quit … with, quitale el, quote-, rabais pour, rack and, raya maaf
  -0.2: raya … zahir, rayur-, rayure, ready but, real one, rebajas, rebat-, rebate, recevoir … message
  -0.2: reciba, recoge |, recogerla |, recomiende, recuperer, refuse … pay, remain, remember to, renouvele
  -0.2: rental for, rep, reparacion … no, repit-, reply … a, request no, respondio, resta-, resto-, retire
  -0.2: retiriez, retrouvee, ride, ride … my, rien sur, rope, rotor, roue arrete, roue avant, rubbing … the
  -0.2: rueda … atras, rug, s … NAME, sage, sais … comment, salgan, san NAME, sans … mais, saturday ride
  -0.2: savai-, say yes, schwinn, scold, scrapez, scratch on, se … sale, seat post, seat … keep, second … i
  -0.2: secti-, section, see … after, selam-, selamat, selamat hari, selamat … raya, semai-, semana |
  -0.2: send help, send … NUMBER, sent … is, sets, she made, shell, shifting into, shiok, ship to, shook
  -0.2: shots, should … NUMBER, si mi, sidew-, sigan mandandome, signa-, sigue … el, sin rueditas, sleeps
  -0.2: slide-, slides, sms to, snack-, snacks, snori-, snoring, so bring, so … does, so … it, so … was
  -0.2: soiree |, solei-, soleil, solo … mi, somethings wrong, somethings … with, sorry it, sorry … hear
  -0.2: sourdough, souvenir, soy … NAME, soy … delete, soy … dueno, spin, spot on, stand up, starting
  -0.2: starting with, steel, still … her, still … off, stop bothering, stop carrying, stop … around
  -0.2: stop … c, stop … de, stopped at, stopped shifting, stories, strai-, streaming, street, stron-, strong
  -0.2: su … es, succe-, suena a, suena cuando, suis pu, suis … NUMBER, suis … je, sur votre, surel-, surely
  -0.2: surgeon, sushi, sweat-, switch … the, sœur, t, tailo-, tailor, take her, talk abt, talked … my
  -0.2: talla NUMBER, tamil, tapon, tarda |, tatto-, tattoo, te amo, teach … to, teal |, tenes, tenni-
  -0.2: tennis, tente, termi-, text notifications, text |, texto … le, texts this, texts>these, than … for
  -0.2: thank … NAME, thanks so, thanks … much, that lol, that text, that … for, the address, the atm
  -0.2: the bath, the boiler, the claim, the crack, the crew, the fitting, the flu, the frame, the invite
  -0.2: the lab, the netflix, the parade, the photos, the room, the side, the station, the sticker
  -0.2: the tickets, the transfer, the tuneup, the tunnel, the vicar, the wheels, the … after, the … bar
  -0.2: the … door, the … drive, the … free, the … goes, the … needs, the … pads, the … plate, the … send
  -0.2: the … tomorrow, the … trail, then she, then we, then … at, then … it, there a, there … waiting
  -0.2: they need, they … my, they … on, think … the, thinking abt, this family, this … shop, thumbdrive
  -0.2: thunder, tia |, tienda en, tienda … you, tienen … para, tige de, til friday, till … NUMBER, tip |
  -0.2: tirar, to exchange, to fast, to your, to … all, to … other, today can, today was, toddler … the
  -0.2: toi au, toilette, tooth-, toothpaste, torqu-, torque, tout … a, town til, trabajo no, track, tractor
  -0.2: traer luz, trate-, tray, tried the, trifl-, trifle, trott-, tu … lol, tuerca, tuesd-, tuesday
  -0.2: tuesday … NUMBER, turke-, turkey, turni-, turning, typing this, typo in, un cliente, un vous
  -0.2: un … avec, under the, unlin-, unlink, up … NUMBER, up … me, uprig-, upright, usagees, ustedes jaja
  -0.2: ustedes … mi, va el, vale la, veux juste, vez … que, viaja-, viajar, viaje |, vibra-, vicar, vieille
  -0.2: vieja y, viernes … you, vitri-, vitrine, volunteer, vos promo, vous ouvert, vous … autre
  -0.2: vous … ecrit, vous … fatigants, vous … permis, vous … pneus, voy al, voy con, voy … pagar, wahoo
  -0.2: wait for, wait … the, waitlist … the, wakey, walking |, walma-, walmart, want … gone, want … keep
  -0.2: was riding, was short, was … good, wash just, washed, wasps, way and, we stopped, we … go, we … see
  -0.2: wed |, week … am, were closed, were … no, what you, whatevers, wheel has, wheel will, wheel … not
  -0.2: wheel … please, when … are, which lube, while … wait, who wants, whole … and, why the, wil, will … by
  -0.2: with these, with … basket, with … lol, wk |, wks, woke up, word |, worried |, y dice, y … mensaje
  -0.2: y … solo, years old, yo … con, yo … lo, you as, you gift, you guys, you really, you scratched
  -0.2: you stay, you tengo, you texted, you the, you with, you … hay, you … here, you … ins, you … make
  -0.2: you … match, you … on, you … our, you … taking, you … times, you … vive, you>remove, your shoes
  -0.2: your … a, your … called, your … message, your … send, yukon, zahir, zahir batin, | aunty, | bajale
  -0.2: | bajele, | battery, | biffez, | big, | blue, | calisse, | calls, | cambio, | cease, | church
  -0.2: | client, | dame, | drop, | find, | free, | genre, | interview, | jeudi, | laptop, | meant, | medium
  -0.2: | parcero, | perdona, | pics, | ps, | puedes, | quitame, | really, | samedi, | scrapez, | seat
  -0.2: | selamat, | sortez, | student, | test, | texter, | traigo, | trains, | vendredi, | wah, | walk
  -0.2: | warranty, | … agradeceria, | … apellido, | … avocat, | … batterie, | … boite, | … cayo, | … chairs
  -0.2: | … cle, | … contact, | … cousin, | … desactivo, | … done, | … finis, | … flight, | … front, | … gate
  -0.2: | … hari, | … inscription, | … later, | … list, | … netflix, | … nice, | … nino, | … nouvelle
  -0.2: | … pagar, | … parada, | … peut, | … puede, | … recibo, | … rue, | … sis, | … stuck, | … teenager
  -0.2: | … treat, | … tuesday, | … urge, | … vas, | … xmas, ~_abe, ~_ai, ~_an_, ~_asa, ~_avi, ~_bis, ~_boa
  -0.2: ~_do_, ~_efe, ~_eg, ~_fi, ~_how, ~_ju, ~_lap, ~_lec, ~_min, ~_n_, ~_ne, ~_on_, ~_pas, ~_pe_, ~_pea
  -0.2: ~_pil, ~_pos, ~_run, ~_sc, ~_t_, ~_tet, ~_try, ~_wre, ~_yes, ~_zi, ~_zip, ~aby, ~acka, ~afte, ~ajo_
  -0.2: ~alq, ~alqu, ~ambr, ~anda, ~ank_, ~arde, ~ass, ~atu, ~baby, ~bbe, ~bia_, ~bili, ~cabe, ~cari, ~cart
  -0.2: ~cat, ~ceme, ~cha, ~chin, ~cho, ~cib, ~cit, ~ckag, ~coi, ~cue, ~decr, ~dian, ~dit, ~dora, ~dou, ~du_
  -0.2: ~eam_, ~eau_, ~eci, ~edid, ~eens, ~enou, ~epa, ~esos, ~fat, ~fere, ~fin, ~for, ~gara, ~gee_, ~gene
  -0.2: ~ggin, ~hand, ~harm, ~has, ~hat, ~ides, ~iez_, ~iffe, ~ile, ~ills, ~ine, ~ini_, ~inn, ~ique, ~ired
  -0.2: ~irl_, ~itat, ~itr, ~ivra, ~kag, ~kage, ~lace, ~led, ~les_, ~ley, ~lid_, ~lin, ~lli, ~lmet, ~mao
  -0.2: ~mao_, ~mete, ~mex, ~mis, ~mixe, ~mplo, ~nail, ~nanc, ~ndan, ~ndas, ~ndi_, ~ndr, ~nds_, ~nk_, ~nos
  -0.2: ~nsoi, ~nsp, ~ntie, ~nur, ~oces, ~oms, ~oms_, ~ondi, ~onl, ~orm_, ~osi, ~osq, ~osqu, ~oste, ~ound
  -0.2: ~oye_, ~pab, ~padr, ~pagu, ~prov, ~quoi, ~rch, ~rd_, ~rday, ~re_, ~reet, ~rezc, ~rig, ~ror, ~rque
  -0.2: ~ru_, ~sait, ~saro, ~sell, ~sito, ~so_, ~spar, ~spl, ~spr, ~ssi_, ~swi, ~tel_, ~teng, ~tet, ~trot
  -0.2: ~udia, ~uebe, ~uesd, ~ugh, ~ulem, ~und, ~une, ~uoi, ~urp, ~uto_, ~vail, ~vay, ~vio_, ~wap, ~wre
  -0.2: ~xter, ~yer, ~zip
  -0.26: (tables say none)
  -0.3: 2 tubes, 2 … c, 2 … of, NAME are, NAME … today, NUMBER digits, NUMBER esta, NUMBER still, NUMBER will
  -0.3: NUMBER … bikes, NUMBER … need, NUMBER … only, NUMBER … send, NUMBER … still, a ecrire, a marcar
  -0.3: a perdu, a preguntar, a ramp, a usted, a waiting, a … back, a … bag, a … bike, a … course, a … inch
  -0.3: a … jeu, a … just, a … marche, a … nombre, a … party, a … question, a … the, abierto |, accessible
  -0.3: accounting, add … to, address … NUMBER, adress, adresse c, adresse … est, after, agarran, ahorita |
  -0.3: ai … avec, aidez, aidez moi, aimerais … vous, ajustement, al muchacho, alertes pour, alguien que
  -0.3: alguna … de, allah, aller le, aller … chercher, almac-, almacenaje, already NUMBER, aluminio
  -0.3: am taking, am … getting, am … years, amk, an ebike, an … for, and NUMBER, and say, and tired
  -0.3: and will, and … says, and … to, annee a, annee … vous, answers, anxiety, apague la, appel-, appelee
  -0.3: appelez … avant, approuve |, apps, aprender, apunteme, are done, are eating, are … allowed
  -0.3: are … annoying, are … coming, arregla, arriver, as usual, as … le, ask … the, asked … my, asking if
  -0.3: asking when, assurances, at noon, at yours, at … wrong, ate the, au … je, aucun message, aurai-
  -0.3: autobus est, autorise le, avant ou, avec son, avez … encore, avisame, avisame cuando, bag of
  -0.3: baja you, bake, balat-, balatas, banda-, bandana, banne-, bao, barree, batterie |, be good, becau-
  -0.3: because, before … please, beg, berth, bhaiy-, bhaiya, bibs, bici jaja, bicicletas |, bicis usadas
  -0.3: bicycle … is, bike what, bike … in, bike … so, bip, blk, block my, blocked … driveway, blurr-, blurry
  -0.3: board, bon j, bonne … la, book the, boot, boss … me, botel-, bought NUMBER, boundary, boutique est
  -0.3: box … the, branc-, branche, brave, breaking up, brigh-, bring a, bring the, bubbl-, buffe-, buffet
  -0.3: burle-, burley, burri-, burrito, but still, but were, by … own, c combien, c … vrai, ca … du
  -0.3: ca … mal, ca … trois, caben, cable end, cable is, cafeteria, call NUMBER, calls from, cambiela
  -0.3: cambien la, can say, can wait, can … a, can … order, can … update, cancelled … it, carino |, carreras
  -0.3: carro |, carte cadeau, cca, cel en, cena, chamb-, chambres, chambres a, chambres … air, chance |
  -0.3: chari-, chenn-, chennai, cher said, chez … en, chiffres |, chocolate, chuec-, chum, cinem-, cinema
  -0.3: clamp, clave, cle de, closed for, club, cny, cog, collect it, come through, comis-, como … el
  -0.3: contente, corridor, corto la, corto … llamada, costs, costs NUMBER, couin-, could stop, could … leave
  -0.3: coupe, cours annule, couturiere, crackers, creak-, cream |, credit card, crochet, crooked |
  -0.3: cuando … deje, dad … the, danar, dance, dans … garage, day but, day please, de color, de combien
  -0.3: de cosas, de dia, de pago, de pas, de … al, de … caja, de … gang, de … tia, de … voy, deals on
  -0.3: debarque de, dee, dejas-, dejaste, delete cuadro, delete … en, demain c, demande … de, depuis la
  -0.3: derecho |, des frais, desde las, desoc-, detengan, detention, deux pneus, deux … de, diciembre
  -0.3: did it, did … eat, did … turn, diero-, dieron, dijis-, dios lo, direccion vieja, discs, discussion
  -0.3: disponible, disturb me, dj, do they, do … cry, do … sell, dobla-, does anyone, doing after, don … el
  -0.3: donde, doorb-, doorbell, dosa, drivers, drops, dry cleaning, du temps, each other, earli-, ears |
  -0.3: easy … the, eats, echel-, echele, effil-, effiloche, el resto, el semaforo, el … gracias
  -0.3: electrique |, elm, else from, emoji, en, en fauteuil, en nada, en plein, en … bus, en … d
  -0.3: en … escuela, en … hasta, en … sans, en … semaforo, entend, entendus, entran, envoyer … de
  -0.3: equivoque … talla, error en, es pas, es … que, esa bici, esa … es, escribio mi, espacio, esperan
  -0.3: esperes, espin-, essayer |, est avec, est bloquee, est bonne, est malade, est plein, est vrai
  -0.3: esta abierto, estafa, etage, etes … dans, etre … pour, etudiant, even then, everything ok
  -0.3: expliquez moi, extended warranty, exter-, factura … mi, fait 2, fait … bruit, favor … es, feliz |
  -0.3: fila, filli-, filling, finish the, first i, flashe, flooding, floss-, flou, fly, fonct-, fonctionne
  -0.3: for checking, for no, for sat, for saturday, for tomorrow, for … cat, for … cheaper, for … do
  -0.3: for … from, for … is, for … mom, for … night, for … service, forks, found it, frais … NUMBER
  -0.3: frame is, frame … it, frame … you, freew-, from … contact, from … other, from … so, front wheel
  -0.3: fue con, fui a, funeral … is, gap, generator, gloves |, glue, gluten free, go, go with, go |, go … on
  -0.3: goa, god … you, goes … my, going over, going … in, got cancelled, got free, got … by, gourd-, gourde
  -0.3: grab it, grasa, grey, groomer, growi-, growing, guardelo, guardian, guys … a, habla-, hablen
  -0.3: hahaha you, half |, hang up, happy thanksgiving, hard to, hari, hari raya, harto, has … a
  -0.3: has … fever, hasta … lunes, he … now, he … ok, headset |, heater, help, helpe-, heres, heres the
  -0.3: him … he, his … so, hocke-, hockey, hold off, hold on, home to, hook, horquilla |, hospital
  -0.3: house with, how many, hoy manana, hoyo, hubs, i at, i decline, i find, i forget, i ll, i may
  -0.3: i … half, i … into, i … message, i … said, i … taking, i … tired, i … unsubscribed, if the
  -0.3: il … combien, in may, in winter, in yet, in … afternoon, in … front, in … or, in … what, in … window
  -0.3: in … wrong, include, ingle-, ingles, insista, inste-, instrucciones, insurance … the, insurer
  -0.3: invoice |, is free, is next, is nuts, is picking, is still, is … damage, is … green, is … news
  -0.3: is … order, is … red, is … small, is … they, issue-, it come, it never, it tomorrow, it … him
  -0.3: it … stuck, it … times, it … visa, j … annule, jamais ete, jamais … je, jardi-, je dois, je parle
  -0.3: je … deja, jk it, jk |, join, jom, joy, jumeau, just … it, juste l, ka, kenda, kettl-, keys in
  -0.3: kicked out, kicked … of, kid … a, knees |, know i, kopi, l entree, l … dans, l … vous, la cena
  -0.3: la clave, la commande, la marca, la subida, la … au, la … aux, la … cuanto, la … finalement
  -0.3: la … fois, la … ma, la … nomas, la … paso, la … por, ladder |, laisse faire, laisse … message, lap
  -0.3: largo, late … NUMBER, laughing at, law>forever, le compteur, le pedalier, le sale, le samedi
  -0.3: le trafic, learnt, leave at, left … at, left … with, les gants, lesso-, lesson, lifeg-, lifeguard
  -0.3: like … thank, limpieza, linke-, linked, list on, lista d, lista … el, liste a, livraison |, livreur
  -0.3: llamar … no, llanta vieja, llave |, llora-, llorar, look … my, los lunes, ma tante, maam |
  -0.3: make … you, malade, mama you, man i, manana no, manana temprano, mandar mas, mandelo, manden a
  -0.3: mango-, manque un, many … i, marche pour, marche tu, marche … avec, marido |, marinoni, marli-
  -0.3: marlin, marlin NUMBER, marre de, mas … con, maudits, mauvaise … je, me another, me borro, me esperan
  -0.3: me gusto, me his, me … antes, me … be, me … bring, me … cada, me … receipt, me … take, mean … the
  -0.3: mecanico, meilleure, meow, merci pas, merci … votre, mere de, mes … pago, message c, message so
  -0.3: message … mon, messages about, messages en, messages for, metio, mette-, mettez, mettez pas
  -0.3: mettez … la, mezclo, mi bebe, mi suegro, mismo … pero, miste-, mister, mitte-, moi qui, mon … de
  -0.3: mon … finit, mon … pere, mon … se, mon … sonne, mon … svp, mon … une, more … so, mosquito
  -0.3: mostrador |, motor … la, much, much of, much to, muy caro, my end, my garage, my … address, my … and
  -0.3: my … handles, my … plate, my … reads, n all, n … with, n … you, name and, name the, nanas, nans
  -0.3: navidad |, ne la, neckl-, necklace, negro, never be, never … anyone, never … back, new grips
  -0.3: new thank, new wheel, new … it, news on, next … instead, ni a, niaiseuse, nice to, no encuentro
  -0.3: no llegue, no … esos, no … esta, no … hasta, no … messages, nokia, nom de, nom … mon, not allowed
  -0.3: not cry, not live, not today, not … can, not … squeaking, nouveau telephone, novio, now … are
  -0.3: number bus, number is, number … so, number>stop, numero pa, numero … a, nunca … a, o la, of you
  -0.3: of … cable, off love, off … so, offered, ojo, ok … attends, okay, old address, omg, on queen, on sat
  -0.3: on with, one question, one … in, one … of, one … or, ont, op, openings, or after, or should
  -0.3: or … there, or … what, or … which, orcha-, orchard, orden delete, order … yet, osier, ot, otra … me
  -0.3: oubli-, oye, pa los, pagar en, pago el, pago … resto, panee-, paneer, paques, paques |, para parar
  -0.3: parent, parking is, partir, partn-, pas … arrive, pasar-, passe avec, passe … NUMBER, passer demain
  -0.3: patru-, pay with, peine |, pelo, perdi-, pere … decede, perrito, personne j, petit-, peux … le, pg
  -0.3: pickles, pinch-, pinchazos, plastico, please come, please … got, plus le, plus qu, plus … ces
  -0.3: plus … on, pneus juste, pocke-, pocket, politely, ponchada, por … hoy, position, postr-, postre
  -0.3: pouces |, pour … freins, pour … sur, pouss-, praye-, pregn-, pregnant, presion, prob, probleme
  -0.3: puedo hoy, puedo pagar, pupus-, pupusas, put … back, qu … est, que en, que son, que … cambien
  -0.3: que … gracias, que … su, que … this, quedado, quedo, quedo como, quedo … nueva, queja, question … le
  -0.3: quiero … le, quiten … calcomanias, quitt-, quoted, rail, rains, ramp, rappels d, rappels … me
  -0.3: rather … get, reach me, reaches, reader reads, ready yet, ready … one, really do, recar-, recargables
  -0.3: receipts, recibir |, reflectors |, reg, regarder, remi, rendu, renovar, rentrer, repei-, reply with
  -0.3: requires, rest … the, restes, retarde, rice |, ride … the, right i, rin |, rodri-, rota for
  -0.3: roue … est, rounded, rue des, rueda de, rueditas |, run a, runni-, running, saddle … the, sai, salad
  -0.3: salut |, salvar, samsu-, samsung, sans … lire, sat NUMBER, satur-, savin-, saving, says bring, scan
  -0.3: se va, se … quitar, security, see a, see … then, see … tomorrow, semaf-, semaforo, semaines … j
  -0.3: send pics, senio-, sent NUMBER, sent me, serio-, servicios, she … do, she … him, she … ok
  -0.3: shifting … the, shorter, showed, si confirmo, si … seguir, sia |, siao, sick and, sigan, sillita
  -0.3: size tube, size … i, slidi-, sliding, smell-, smells, so … bike, sobra-, sobran, sod, solid-
  -0.3: somebody |, somethings, son is, son unos, son … a, sorry … please, sorti-, sound like, specialized
  -0.3: speed |, spots, st |, stage, stamp-, stamps, standing, standing near, stars would, station … the
  -0.3: stay open, stepp-, stolen last, stop squeaking, stop … vous, stora-, storage, stree-, stret-, stretch
  -0.3: studd-, studded, sucks |, suegro, suis … fauteuil, suis … travail, suitc-, support |, sure this, swap
  -0.3: swipe, system |, take his, talk tomorrow, talked to, talla chica, te mando, teach, team coach
  -0.3: tengo … la, tenia, tensi-, tension, terme a, termine pour, text … NUMBER, text … if, text … is
  -0.3: text … off, text … wife, texto … por, texts … he, thank, that pic, that wheel, thatha, the bridge
  -0.3: the cheaper, the cranks, the delivery, the gmail, the hanger, the helmet, the hook, the nice
  -0.3: the purple, the report, the restaurant, the smell, the sunday, the … alone, the … auntie, the … bus
  -0.3: the … coach, the … fit, the … frame, the … left, the … mean, the … outside, the … parts, the … post
  -0.3: the … quits, the … ride, the … saddle, the … warranty, the … wash, thief, thing so, third, this does
  -0.3: this group, this sms, thought … were, throu-, through, thund-, tie, tienda de, tiene su, til my
  -0.3: til … i, till i, timbre de, tinde-, tinder, to disturb, to learn, to report, to say, to … ask
  -0.3: to … best, to … home, to … these, to … whole, today … for, today … not, toddler, todo y, tones
  -0.3: top … your, tope, touch the, tournee, towel, tradu-, trail, trains, treat you, trottinettes |, trump-
  -0.3: trumpet, tu etre, tu … enlever, tuba, tuerc-, twist-, two … one, typo, ugly, un … el, understand
  -0.3: unlimited, uno |, use … for, va pour, va tu, va … a, vale |, valid-, validity, valis-, valise
  -0.3: vaut pas, vecino, vendan, vendu le, veriz-, verizon, veux pas, veux … en, vienn-, viernes que, vin
  -0.3: violi-, violin, vire, visa |, visse, vitesse |, volunteers, vomi, votre … ce, voudrais que
  -0.3: vous appeler, vous voyez, vous … appeler, vous … pour, waitlist for, wake … up, walk ins
  -0.3: walked … the, warne-, warned, was fast, was … before, washer, weekends, weigh-, weight, were, were at
  -0.3: what … can, wheel build, when … turn, wheres, which … to, whoever is, why are, why is, why … not
  -0.3: wife instead, wifi, will just, will ride, will that, will … late, will … need, wine |, with … and
  -0.3: wobbly, work … it, worked |, worried, would … remove, would … to, wow, wrench, wrong answer
  -0.3: wrong … sry, xfa, y … al, y … du, y … texto, y … tu, yahoo, yes that, you charge, you free
  -0.3: you missed, you say, you sign, you update, you … about, you … by, you … check, you … eat, you … estoy
  -0.3: you … said, you … sure, you … understand, your address, your guy, your … guy, your … i, your … like
  -0.3: yours … not, zip tie, | accounts, | almost, | apague, | appelle, | asap, | autocorrect, | chope
  -0.3: | color, | cours, | detengan, | dos, | doy, | drink, | dry, | facture, | friday, | front, | hahaha
  -0.3: | hours, | liked, | livrez, | lmao, | lunch, | made, | needs, | nice, | nuestra, | parked, | pas
  -0.3: | request, | somethings, | support, | swipe, | te, | termina, | tired, | wear, | weekend, | … abuelo
  -0.3: | … accidentally, | … adresse, | … antivol, | … broke, | … buy, | … cadena, | … camaras, | … cel
  -0.3: | … cried, | … desactivar, | … don, | … egg, | … equivocaste, | … estoy, | … fair, | … freehub
  -0.3: | … goes, | … hace, | … hand, | … hice, | … hostel, | … las, | … lens, | … les, | … llevar
  -0.3: | … location, | … manubrio, | … missed, | … molesta, | … mouille, | … pare, | … pasar, | … perfect
  -0.3: | … pocket, | … price, | … probleme, | … psi, | … rear, | … route, | … rueda, | … saliendo, | … salio
  -0.3: | … shift, | … shimano, | … sick, | … sirve, | … suffit, | … tal, | … tenes, | … thanksgiving, | … ty
  -0.3: | … vitesses, | … water, ~_aft, ~_am, ~_boy, ~_buy, ~_can, ~_ci, ~_cor, ~_dy, ~_en_, ~_evi, ~_exp
  -0.3: ~_fab, ~_fui, ~_gel, ~_go_, ~_gru, ~_hap, ~_hon, ~_my, ~_ok, ~_omg, ~_pho, ~_por, ~_re, ~_rod, ~_sor
  -0.3: ~_ta, ~_tie, ~_tur, ~_usu, ~_wow, ~aba_, ~abou, ~ace_, ~ado, ~alud, ~amis, ~andp, ~atc, ~atch, ~aux
  -0.3: ~aya, ~ayan, ~beb, ~bebe, ~bloq, ~boss, ~bouc, ~boy, ~buc, ~bus, ~buy, ~by_, ~cap, ~cer, ~chai, ~cim
  -0.3: ~cke, ~cras, ~cryi, ~ctiv, ~dals, ~dan_, ~dice, ~dnes, ~dond, ~dow, ~ead_, ~eath, ~eave, ~ebo, ~ecau
  -0.3: ~ecla, ~ecoi, ~eepi, ~eers, ~efec, ~ein_, ~elp_, ~elvo, ~enas, ~enf, ~enfr, ~era_, ~eran, ~erap, ~esm
  -0.3: ~fec, ~fel, ~femm, ~fert, ~fui, ~gee, ~ghte, ~gic, ~gru, ~guie, ~gure, ~ham, ~hat_, ~hee_, ~hic
  -0.3: ~hild, ~hird, ~houg, ~hout, ~hrou, ~hs_, ~ian, ~ible, ~icac, ~iend, ~ierc, ~ifi_, ~inqu, ~just, ~kay_
  -0.3: ~lan, ~lang, ~lead, ~lec, ~len, ~lige, ~lked, ~load, ~loq, ~loqu, ~mard, ~mps_, ~mude, ~ncue, ~ndic
  -0.3: ~ndp, ~ndpa, ~neve, ~nia, ~nno, ~nol, ~none, ~nor, ~odr, ~oid_, ~oir_, ~omg, ~omg_, ~onit, ~orag
  -0.3: ~orni, ~orti, ~osit, ~oun, ~oups, ~ours, ~pock, ~poke, ~pong, ~pran, ~puis, ~rans, ~ratt, ~reb, ~rfav
  -0.3: ~rm_, ~roch, ~rol_, ~roof, ~rook, ~rve, ~rvic, ~satu, ~sorr, ~stat, ~stem, ~stu, ~sual, ~tan, ~that
  -0.3: ~the, ~tic, ~tip, ~toca, ~toda, ~tric, ~tro_, ~tun, ~ucke, ~ucou, ~udd, ~uman, ~undi, ~usua, ~utt_
  -0.3: ~uya, ~uys, ~uys_, ~velo, ~vis, ~vri, ~wap_, ~wifi, ~wing, ~wis, ~wow, ~wow_, ~wri, ~xfa_, ~yeu
  -0.4: 2 weeks, NAME … es, NAME … my, NAME … son, NUMBER days, NUMBER lb, NUMBER pulgadas, NUMBER then
  -0.4: NUMBER today, NUMBER … by, NUMBER … enough, NUMBER … h, NUMBER … old, a arreglar, a dire, a few
  -0.4: a list, a marche, a mes, a pasar, a tantot, a … d, a … equipe, a … las, a … mon, a … number
  -0.4: about … refund, about … take, absolutely, absolutely not, acabamos, achete … vous, acheter, adelanto
  -0.4: affaire avec, after my, again and, agreed |, aguanta, ahi lo, ahi … you, ai du, ai marre, ai parle
  -0.4: ai rate, air dans, air … the, aircon, al trabajo, al … gracias, alertes |, all are, allume, am coming
  -0.4: am paying, am standing, and wants, and … thing, andar sin, annulez, anter-, anterior, any more
  -0.4: anymore … do, app NUMBER, applies, apply, apporter, approve the, are up, aro, art, asked … them
  -0.4: asking … you, assez … de, assur-, at least, at … corner, atm, attendu, au … apres, au … et, au … on
  -0.4: aug, aurais, authorize the, avec ton, baiss-, baissez, baja en, baja los, balcony, balik, bande-
  -0.4: bar |, basic tune, batch-, bathi-, bathing, battery low, batterys, bcd, bearing, becom-, become
  -0.4: before or, before that, begin-, bhai, bici electrica, bici sin, bien … frenos, bienv-, bike rides
  -0.4: bike … keep, bike … mine, billets, birthday |, bisou-, bisous, blanco, bloquez, bond, bonjour ici
  -0.4: boss, boue |, bouge, box, break down, breat-, bridg-, bridge, brinc-, broad-, broke-, broken, bruta-
  -0.4: brutal, buenisimo, buggi-, buje, bus is, bus y, but it, but … have, buying … so, by 2, by … end
  -0.4: c pret, c … grave, c … lui, c … note, c … tout, ca se, ca … couter, cadeau, calcomanias |, call for
  -0.4: call … back, camara |, camil-, camp, campanita, can pick, can … believe, can … sleep, can … type
  -0.4: canal, cancelar, cancelled … the, cancellez, car is, cards |, cayo el, ce … a, cell … for, celui a
  -0.4: cerro, certi-, cerveza, chain keeps, changez le, char |, charge for, charge … the, charged twice
  -0.4: chat qui, checa-, check … the, checking … on, chemo, chercher … ma, cherchez … un, chere, chica |
  -0.4: chida, chien est, chino, chope, chose-, choses, chris-, cierran a, claro que, claro … si, coach-
  -0.4: cobra-, cold |, comes, comfort, comfy, comme … neuf, comment … enleve, como nueva, como quedo
  -0.4: completo |, compris … message, con permiso, con … las, conditions, confirmation |, connais … ca
  -0.4: contacted, contestadora, contestenme, convert, copies, correct la, cote, coudonc … vous, coupez … ca
  -0.4: coupez … guidon, couter, crash replacement, credit |, crime, cryin-, crying, cuando freno
  -0.4: cuanto cuesta, cuanto … por, cuissard, dad is, dads, dans … cote, dans … trafic, data |, datin-
  -0.4: dating, day for, de ca, de como, de llegar, de llover, de obra, de rendez, de una, de … 2, de … abren
  -0.4: de … air, de … cadenas, de … cm, de … lol, de … numero, de … par, de … sirve, de … tienda, de … xfa
  -0.4: dedic-, dehors je, dejarla, deje mi, delete domingo, delete lavado, deleted the, deleted … message
  -0.4: dents |, depla-, depos-, derailleur est, descuentito, descuento de, desde … no, desinscrit, desol-
  -0.4: deux … je, devant … porte, devoirs, devuelvan, diagn-, diagnostico, did … go, did … send, dient-
  -0.4: dientes, dime, din, dista-, distance, divorce, do … eat, docteur m, does … go, does … matter
  -0.4: does … want, donde puedo, donne … velo, donnee, doubl-, double, down with, dozen, drives, du prix
  -0.4: du … qui, du … vous, dues, e21, ears, eating |, ebay, el bus, el metro, el movil, el nino, el pago
  -0.4: el … otra, el … tengo, election, en 2, en mars, en marzo, en … caja, en … fois, en … metro, en … ou
  -0.4: en … semanas, encore … d, encue-, end caps, end plugs, ended |, english is, english … good
  -0.4: enleve tes, enough … me, entrada, envoie une, erabl-, error, es mucho, es su, es … a, es … mia
  -0.4: ese … se, espej-, espejo, essayer, est grave, est note, est rendus, est … des, est … les, esta … para
  -0.4: estaba en, estor-, etaie-, etaient, etes … gentils, evalu-, evaluation, every … is, excellent
  -0.4: extendida, fade, faire un, fait mal, fe, feder-, federal, fee for, felicidades … el, fermez … a
  -0.4: festival, fight me, finds, fireworks, fit it, fizah, flat … the, fm, fog, fois … pense, folks |
  -0.4: for dinner, for them, for … account, for … sister, for … small, for … that, for … they, found the
  -0.4: fraye-, frayed, frein … bloque, freno … atras, front of, fry, fund, futbo-, futbol
  -0.4: garantia extendida, gardez les, gauch-, genio-, genios, gerant |, get, get … if, getti-, ghosted
  -0.4: give permission, glass, good … please, google |, got … last, gracias a, gracias mijo
  -0.4: gracias … avisar, grandad, gravel |, group … with, guard |, guidon de, guidon |, guidon … 2
  -0.4: guys stop, habite … a, hables, hai, half term, hands off, happy mothers, harto de, has not
  -0.4: hasta nunca, hasta … es, have sent, have … sent, have … waiting, he … about, he … up, head |, heat
  -0.4: heate-, heavy, her … in, hermano que, hit me, hold the, holdu-, holdup, house please, how … to, hub |
  -0.4: hugs, hung, hung up, hw, i borrow, i check, i made, i … charged, i … coming, i … new, i … paying
  -0.4: i … sign, i … standing, i … texts, if … no, il … pret, il … reste, imprimir, in and, in maine
  -0.4: in … NAME, in … care, in … just, included, incluses |, indoo-, indoors, inquiete |, ins |
  -0.4: interesse a, invitation, invites, is 2, is crazy, is … on, is … today, is … wifi, it needs
  -0.4: it outside, it quit, it that, it … from, it … yet, j … rate, jare, je trouve, je … aux, je … ben
  -0.4: je … chercher, je … fais, je … pus, je … repondre, joven no, joy |, junio-, just like, just walked
  -0.4: just … in, just … lol, just … this, key with, kick off, kickstand |, kiddi-, kidding, kitchen |
  -0.4: l antivol, l |, la a, la abuela, la afinacion, la alarma, la fin, la foto, la machine, la mauvaise
  -0.4: la puede, la recogi, la route, la tienen, la troca, la … a, la … ayer, la … extendida, la … otez
  -0.4: la … please, la … pour, laisse ca, lame, laptop |, las … jaja, last … it, lave, lb, le NAME
  -0.4: le entiendo, le pont, le queda, le … jaune, le … mas, le … mettez, le … pareil, le … poner
  -0.4: leave … old, leave … outside, left one, left over, left your, leg, les gars, les mains, les … etaient
  -0.4: les … pneus, like new, liner-, liners, list … far, list>list, lista … bici, lista … lo, ll
  -0.4: llave delete, llave … candado, llega a, llegamos, llegue la, llegue … pieza, lo pedi, load
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
  -0.4: not … til, not … well, nothing but, novela |, now … want, number so, number>list, numero … que
  -0.4: nunca pedi, o … las, occupe de, of … blue, of … no, off … am, off … notifications, off … til
  -0.4: off … time, offen-, offer, ok |, ok … NUMBER, okafor |, on ebay, on enleve, on hills, on sunday
  -0.4: on top, on … 3rd, on … can, on … etait, on … l, on … rendus, once i, oncle, one please, one … before
  -0.4: open … the, or … NUMBER, or … that, ordered |, organ-, other … is, otra, oublie pas, out on, out your
  -0.4: ouverts |, over … is, owes me, pa alla, pace, pace is, pace … the, paga, pagan, panic-, pantalon
  -0.4: pants, paper is, par ecrit, para bien, para … que, paramos, pare el, parfait je, parler … gerant
  -0.4: parrilla |, pars en, pars … voyage, partage, pas … accord, pas … qui, patate |, payda-, payday
  -0.4: payer en, pedale |, pedir, pelud-, per my, perdr-, perdre, pere a, perfi-, perri-, person please
  -0.4: peux effacer, peux payer, peux … etre, peux … parler, phone just, phonebook, photo … la, photo … my
  -0.4: physi-, pics … the, pinch, pire, pivot, pizza, place pour, place … mon, playa |, please … you
  -0.4: pleine |, plent-, plenty, plus … rappels, pneus … la, podem-, podemos, police … it, pon, por avisar
  -0.4: por … delete, por … le, porfavor, posit-, posted, postp-, postponed, pothole, pourq-, pourquoi
  -0.4: pouvez … annuler, preguntan, prendre, prendre le, presta … schrader, pret avant, pret pour, prevenez
  -0.4: price … the, printed, probe, promos |, pu … air, puede dar, puedo llevar, puedo mas, puedo pasar
  -0.4: pulgadas, pulgadas |, punct-, puncture, qu … y, que … mas, queda, quedamos, queen |, quelle … de
  -0.4: qui … a, quiero … una, rabai-, rabais, racing, rahul, really … not, rear wheel, recib-, remet, rende-
  -0.4: rendez, rendus, rentals, reply … the, report … the, reset, residents, residue, reste NUMBER
  -0.4: resultats, reunion |, revoc-, revoco, rfc, rides … new, right here, robe, rodada delete
  -0.4: rodada … domingo, s etait, saddle is, safi, said, said … not, sale la, sale still, salgo |, salvaron
  -0.4: sat |, save … old, savoir de, say i, says tuesday, says … it, sch |, sched-, scrap-, scratch that
  -0.4: se perdio, se … llevo, seal, seat … please, see me, see … saturday, seguro, selle |, senci-
  -0.4: send … photos, senior, senora de, sent to, serai … a, serial … is, servo, shark, she … yes, shiny
  -0.4: shop … are, shut … that, sick today, sign me, signe pour, signed the, silla … bebe, silve-, silver
  -0.4: sin … jaja, sit, slick-, slicks, snapped |, so my, so … NUMBER, so … told, soiree, solut-, solution
  -0.4: son NUMBER, sopor-, sorry … missed, sram, stall, stars, starts, stickers off, sticks, sticks |
  -0.4: still in, still waiting, still … it, still … on, stop after, stop … then, su pagina, subida |, sucia
  -0.4: sucks, suis … c, super service, supports, sur … ecran, svp elle, tamo, tante, tapis, tarda, tarde por
  -0.4: taxes incluses, te rappelle, tea |, teal, tele |, telefono y, tell … it, tengo … pa, term, text me
  -0.4: text … in, texto … NUMBER, textos aussi, textos se, that frame, thath-, the 3rd, the appt, the basic
  -0.4: the customer, the pedal, the pics, the queue, the shower, the slot, the tall, the toilet, the updates
  -0.4: the waiter, the … chain, the … color, the … comes, the … crank, the … guy, the … kind, the … lights
  -0.4: the … look, the … sticks, the … stop, the … twice, the … we, the … without, there an, there and
  -0.4: there yet, they … your, this point, this rain, this texting, this … his, this … list, this … says
  -0.4: this … she, thorn-, thorns, thought this, tirag-, tirage, tiren-, tiro, tissu-, tissue, to confirm
  -0.4: to hang, to look, to … over, to … people, to … texts, to … using, today … a, tomber le, too … can
  -0.4: top … the, torme-, tormenta, tout croche, tract-, trade ins, trafi-, transferez, trasera, trim for
  -0.4: troca, troublesome, try it, tu casa, tu en, tue, tues |, tuesday please, tutor, un cafe, un dia
  -0.4: un tiempo, un … a, unblock, une evaluation, une … svp, uno mas, unsubscribe from, up that, us the
  -0.4: utili-, va couter, va … que, vais … le, valve, velo aussi, velo j, velo roule, velodrome
  -0.4: vendez … des, venti-, vibrating, vieja you, vieja |, viens avec, vineg-, vinegar, vite |
  -0.4: vos conditions, votre velo, votre … j, votre … marche, votre … sans, voudrais … de, voudrais … mon
  -0.4: voudrais … vous, vous amene, vous annuler, vous … avec, vous … mais, voy yo, voy … el, vuelve a
  -0.4: waist, waiter, waiting … for, walke-, want NAME, want … money, wants … go, was very, wat, wat you
  -0.4: we come, we met, we … a, we … her, were going, were moving, what pace, what … said, wheel on, when
  -0.4: when it, which side, who can, who … think, wicked good, will … come, with an, with … red, with … stop
  -0.4: with … wheels, would that, would |, wrong … this, x la, y luego, y sale, y … su, yet … am, yo … de
  -0.4: you deliver, you is, you quit, you removed, you saturday, you so, you … best, you … like, you … tell
  -0.4: you … when, you>number, your home, your rack, your website, your … also, zumba, | absolutely
  -0.4: | arreglan, | avertissez, | batterys, | bloquez, | break, | cancellez, | cash, | dejo, | desactiven
  -0.4: | dimanche, | dinner, | encontre, | esa, | estas, | forward, | gel, | jusqua, | keys, | kids
  -0.4: | kindly, | ma, | mandele, | mardi, | names, | order, | pase, | pouvez, | presta, | ready, | reminder
  -0.4: | repondez, | saved, | sian, | sis, | texto, | tomorrow, | trae, | train, | tuesday, | unsubscribing
  -0.4: | venden, | worst, | wow, | … atencion, | … behind, | … book, | … budget, | … camara, | … cambios
  -0.4: | … candado, | … confirmo, | … coupe, | … dear, | … everyone, | … exam, | … forgot, | … garantie
  -0.4: | … harto, | … hermano, | … lache, | … llantas, | … llave, | … looks, | … mandando, | … mom
  -0.4: | … mothers, | … name, | … pace, | … pics, | … red, | … share, | … signal, | … site, | … tantot
  -0.4: | … tarda, | … toi, | … vis, | … wanted, | … when, | … yaar, ~_aba, ~_acu, ~_as, ~_bm, ~_bon, ~_chr
  -0.4: ~_chu, ~_cou, ~_dob, ~_fis, ~_gan, ~_gau, ~_he, ~_hur, ~_lue, ~_mae, ~_map, ~_mom, ~_oig, ~_on, ~_pes
  -0.4: ~_peu, ~_pop, ~_roj, ~_tap, ~_the, ~_too, ~_wh, ~_za, ~abai, ~abit, ~adel, ~afic, ~aga, ~aged, ~alke
  -0.4: ~amen, ~aou, ~ape, ~app, ~appa, ~apt, ~arca, ~aso_, ~athe, ~aux_, ~ays, ~bac, ~bajo, ~bala, ~bod
  -0.4: ~bonn, ~bra, ~brat, ~but, ~camp, ~cera, ~ceri, ~chri, ~cias, ~cino, ~coin, ~cupo, ~dads, ~di_, ~dne
  -0.4: ~dobl, ~dset, ~ebe_, ~ecib, ~ecin, ~edam, ~ede, ~ede_, ~eden, ~edin, ~eedi, ~eet, ~eful, ~eho, ~ela
  -0.4: ~ele, ~elos, ~encu, ~ent, ~eras, ~erec, ~erie, ~erit, ~ern_, ~esd, ~esq, ~esqu, ~etas, ~ethi, ~eur
  -0.4: ~evai, ~evoc, ~ewa, ~ewsl, ~exp, ~ffen, ~fter, ~fun, ~gagn, ~gar, ~gau, ~gauc, ~gg_, ~girl, ~gun_
  -0.4: ~hain, ~happ, ~hbou, ~hel, ~hif, ~hit_, ~how, ~hris, ~hui_, ~ial_, ~iali, ~icke, ~iddi, ~ided, ~iest
  -0.4: ~ike, ~ill, ~ince, ~inf, ~ior, ~irag, ~isio, ~issi, ~itch, ~izo, ~izza, ~jack, ~jec, ~ject, ~lad_
  -0.4: ~leg, ~leg_, ~lga, ~lie_, ~lke, ~lly, ~lose, ~lp_, ~mae, ~mail, ~map, ~maz, ~mbio, ~mets, ~mom, ~moo
  -0.4: ~namo, ~nch, ~nfl, ~nfus, ~nga_, ~nger, ~ngi, ~norm, ~nste, ~nto_, ~nvia, ~ode, ~oh_, ~omba, ~ood
  -0.4: ~ord, ~ork_, ~orks, ~osts, ~otto, ~our, ~ourq, ~ouvi, ~ow_, ~peu, ~plan, ~poll, ~pop, ~quie, ~ra_
  -0.4: ~rair, ~rang, ~rati, ~rea, ~reur, ~rga, ~rin_, ~rmat, ~rol, ~rst_, ~said, ~sand, ~sian, ~sion, ~sive
  -0.4: ~slet, ~sors, ~sse, ~stit, ~stol, ~taba, ~teac, ~ted_, ~tili, ~tle_, ~tma, ~tops, ~tora, ~turn, ~typ
  -0.4: ~type, ~ubie, ~uck_, ~uf_, ~uine, ~ulat, ~ulo, ~ulpe, ~ush, ~uton, ~vreu, ~warn, ~wat, ~wat_, ~wsl
  -0.4: ~wsle, ~xte, ~yage, ~yar, ~yer_, ~yes, ~yez, ~ype, ~zas, ~zos, ~zos_, ~zza, ~zza_
  -0.5: 2 in, 2 … for, 2 … n, 2 … svp, NAME or, NAME … je, NAME … off, NUMBER ca, NUMBER k, NUMBER text
  -0.5: NUMBER this, NUMBER … away, NUMBER … el, NUMBER … explain, NUMBER … last, a big, a bottle, a favour
  -0.5: a medium, a salir, a thumbs, a tous, a truck, a … cage, a … discount, a … envers, a … thank
  -0.5: a … wheel, a … you, abeg … me, abogada, about that, abrazo, abuela |, abuela … que, aceptan tarjeta
  -0.5: acheter un, acuerdo … el, adelante |, ads … my, afinacion, after lunch, afternoon |, aguas
  -0.5: ailleurs vous, ailleurs … pouvez, air in, airport |, alarma, all … so, all … text, almor-, almorzar
  -0.5: alumi-, am down, am scared, am … about, and … back, and … had, animo, annule mon, anulen, any … it
  -0.5: anymore … i, apare-, app … me, appart, appelle pour, appri-, appris, apres votre, apret-, are crooked
  -0.5: are saying, arregle, arretent pas, arreter … NUMBER, arreter … magasin, arreter … nous, as
  -0.5: asiento esta, asiento … muy, ask about, asking … i, at … hospital, at … on, autre … moi
  -0.5: avant … NUMBER, avant … je, avec des, avec mon, avec … taxes, avez ecrit, ayah, baby seat, balcon
  -0.5: bald, basta … cambiar, battery, bbq, be NUMBER, beach |, beau travail, bed |, been 2, been on
  -0.5: been … the, beers, before doing, behind you, bent the, betch-, betcha, better … you, bicycle with
  -0.5: bien le, bike … there, bleeding, blessings, blocked the, bonne saison, bonne |, boucl-, brake rubs
  -0.5: brinj-, brinjal, bruis-, bucket list, buena-, burge-, burger, burger |, burnt, but … for
  -0.5: but … website, buy … bikes, by saturday, by thursday, by … if, c … de, ca que, ca reveille, cabe
  -0.5: cable … is, cadeaux, cadena … vez, cafet-, caigo, caigo |, calcomanias, call back, call … a
  -0.5: campamento, can come, can help, can … email, can … look, can … on, cancele … cita, cansada, card on
  -0.5: cardi-, care now, carres, carte … dossier, casa, casco de, ce … NAME, cell pis, celui … ma, center
  -0.5: change my, charger |, choco-, chorr-, chorro, chut, class and, clign-, coat |, colum-, combien avec
  -0.5: combien … les, combien … un, comfo-, coming along, coming up, completo, con cambiar, con ese, conci-
  -0.5: concierge, consentimiento para, consi-, consigo, contact me, cortala, couch, could the, cour
  -0.5: cuando llegues, cuanto … quitar, customer … no, d NAME, d interrogation, da pena, dad says, damage |
  -0.5: dans le, day NUMBER, day … tomorrow, de llegarme, de manana, de precio, de servicio, de te
  -0.5: de … cliente, de … parte, de … place, de … proxima, de … rodada, debarque, decrocher, deje mis
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
  -0.5: from i, from … do, from … mailing, from … side, front brake, funny, g munro, garde les, garmi-
  -0.5: garmin, gasolinera, gator-, gatorskins, gear, genti-, gentl-, get your, gliss-, glisse, god bless
  -0.5: going … be, googl-, grease on, grid, grosero, guardo, guitar, had … good, had … to, half only
  -0.5: half your, handlebars, handlebars are, handlebars … crooked, happy … day, happy … month, happy … to
  -0.5: has it, hasta … viernes, haut, have any, have … new, hay … para, here … are, hier soir, hills, hmm
  -0.5: hola buenas, holiday hours, hombre |, hoodie, hope |, hora mas, hp, huat, hubo, human, husbands
  -0.5: i beg, i buy, i change, i deliver, i hate, i miss, i order, i tell, i … all, i … ask, i … cry
  -0.5: i … please, i … things, ice cream, ident-, ignore that, il pret, in exam, in mourning, in … my, incl
  -0.5: incluye la, inscription aux, interdis, interesa el, interrogation, inval-, ir al, is wet, is … group
  -0.5: is … meant, is … thank, is … tuesday, it ends, it home, it til, it under, it … by, it … fixing
  -0.5: it … if, it … me, it … raining, it … way, it … wet, it … writing, j etais, j … coupe, j … trouve
  -0.5: jaja … you, jamais accepte, jamais … des, je prends, je … mes, je … qu, je … veux, joking |, jollo-
  -0.5: jollof, juron-, jurong, just tell, kampu-, kampung, keep … bike, keep … these, kids … in, king, km h
  -0.5: l envers, l … des, la calle, la chambre, la conversation, la cote, la dejo, la direction, la ebike
  -0.5: la gris, la job, la livraison, la novela, la tengo, la … 2, la … estaba, la … gardez, la … haha, lac
  -0.5: lache … la, lady with, lah |, laid, las calcomanias, las rodadas, lavado |, le cafe, le chat
  -0.5: le dehors, le puse, le quiten, le … boue, le … du, le … juste, le … manana, le … vert, learn-
  -0.5: least of, least … all, leave, leave … key, leaves, left side, left … should, leh i, les enfants
  -0.5: les pieces, les … juste, light and, line … it, lisbo-, lisbon, list … for, lista … no, llama NAME
  -0.5: llegaron, llego cortado, llegues, long … a, long … the, longer need, looked … it, loss, lousy, lui a
  -0.5: luz de, m en, m … la, m … vole, ma chambre, ma cle, ma roue, mad at, made too, magasin c
  -0.5: magasin … est, magasins, magiciens, maintenant je, mais … a, mais … le, mandame la, mandando
  -0.5: mandandome textos, mande … a, many, mask, mauvais my, me devolvieron, me habia, me here, me you
  -0.5: me … ahora, me … favour, me … message, me … su, me … total, me>me, meant … text, mensaje … para
  -0.5: merci mon, mere |, mes … d, message for, messages … and, mi … vieja, mia … bici, miami, micro-
  -0.5: milit-, military, mio no, mirro-, mirror, mis guantes, modele la, moi pour, moi … facture
  -0.5: mon bicycle, mon frein, mon genou, mon … frere, money back, money for, morceaux, more time, more … my
  -0.5: more … since, more … texts, mort |, most, motor se, mourn-, mourning, muchos mensajes, mud, mujer-
  -0.5: mujeres, munro, munro |, mushr-, must … in, my eyes, my face, my nails, my roommate, n send, n … am
  -0.5: nada al, nadie … pidio, necesito … camara, negocio |, neighbours, never agreed, never … me
  -0.5: never … permission, new month, newsletter |, nice |, nieta, nina, no abre, no do, no entran
  -0.5: nobody told, nobody … the, non … j, not again, not free, not laugh, not … i, not … is, not … only
  -0.5: notification, novel-, novela, now NUMBER, now it, now … am, now … has, now … there, number from
  -0.5: numero … cadre, nunca … tenido, nursi-, nursing, of … account, of … again, of … for, ofert-, off grid
  -0.5: off i, off tomorrow, off … computer, off … he, oh, ok … can, ok … do, old parts, old … back
  -0.5: on saturday, on … and, on … frame, on … left, on … no, on … street, once … for, one was, one … stop
  -0.5: or call, orlan-, orlando, other one, otra … el, otros, ou … en, oublie mes, outs, pague en
  -0.5: par … vous, para … sabado, para … viernes, param-, pareil, parqueo, part … la, pas attendre, pas mes
  -0.5: pas … l, pas … le, pasar hoy, pasaron, pay in, pedales … de, peinture |, pendant la, people on, peor
  -0.5: per … on, perdu le, perdu … cle, pesam-, pesame, peux passer, peux tu, phone that, phone … everything
  -0.5: pidie-, place i, place sur, place to, plate-, plato, playa, please sms, pneus sont, point d
  -0.5: point … interrogation, por mensaje, posta-, pour avoir, pour ton, pour … mere, prendre les
  -0.5: prendre rendez, prendre … vous, presio, price for, princ-, properly, puce, pueden, puse … no, put the
  -0.5: quatre, que sale, que voy, que … cobraron, que … mande, que … sale, que … travaille, quedo … gracias
  -0.5: quel, quelle … vous, question … the, quiero una, quinz-, quinze, quit asking, ramasser … velo
  -0.5: rapido |, rappel mais, ratio-, rayar-, rayaron, rdv … NUMBER, reach, reciben, recojo, refuse la
  -0.5: remorques, remove … reflectors, remove>remove, renew-, renou-, rent bikes, renuncie, repairs done
  -0.5: repondre j, rer, reserve, respondo, reveille le, reves, ride on, rides great, rien qui, ring
  -0.5: room for, roue est, rouler avec, row |, rubbing, run it, sacre-, sacrez, saludos desde, sambar
  -0.5: sans mon, saqueme … la, savoir … c, say so, scratch, se … cada, second helmet, see if, send message
  -0.5: send your, send>angry, senora, separate, serai la, service de, serving, setup, sh, shedd-, shedding
  -0.5: shelf, shirt, shouted, shower, si … contesto, siege bebe, sign it, sim card, since last, singing |
  -0.5: sir i, sleep, slipping, slot |, slowp-, smile |, smili-, smiling, smoking |, snapp-, snapped, so far
  -0.5: so … will, somebody … the, sonnette |, soup |, soy … y, space in, space-, spacers, spd, spoil-
  -0.5: sponsor, squee-, squir-, start the, stati-, staying … for, stop disturbing, stop pas, stop press
  -0.5: stop … can, stop … every, stop … with, stopped … but, stopper … the, stren-, strength, students
  -0.5: studi-, stuff i, suis … mere, suite |, surprised, swap meet, sylla-, syllabus, tablets, taque-
  -0.5: taqueria, taste-, taxi, teachers, tele, tell my, tell … wife, tells, tenga, tengo otra, terminal
  -0.5: test |, text your, texteame cuando, texto dit, texto no, texts … with, texts>wrong, thank you
  -0.5: that guy, that … one, that … us, the airport, the bottle, the boys, the couch, the crash, the drive
  -0.5: the driveway, the drop, the extended, the freezer, the guest, the library, the neighbor, the old
  -0.5: the plumber, the shifting, the street, the test, the trail, the … be, the … by, the … cut, the … fell
  -0.5: the … house, the … is, the … keep, the … lever, the … on, the … says, the … speed, the … until
  -0.5: there with, they removed, this sunday, this … can, thoug-, tia, tienen la, tigui-, tiguidou
  -0.5: tiguidou |, til … get, time is, times to, tio, to watch, to … late, to … shop, tomber la, tomorrow
  -0.5: tonight or, tonit-, tonite, too small, too … the, took it, toquen, tough, trabajo … que, trafic
  -0.5: trailer, travel, trompee, trouv-, truin-, truing, trust-, tu vrai, tuesday slot, tuneup, turns … the
  -0.5: turqu-, turquoise, twice and, typed … in, un abrazo, un vieux, uncles, une mise, une note, unemp-
  -0.5: unemployed, unsur-, unsure, until … say, up … bike, urgence, urgente, using, ustedes me, va … combien
  -0.5: van is, vaut … la, velo la, velo … il, vence, vending, veux … a, viendo, vieux pneu, visa
  -0.5: voice message, voici la, vole mon, vomit-, vomiting, vont, votre … je, vous appelle, vous … velos
  -0.5: voy pa, voy … camino, vu la, wah, waited, was yours, was … about, we … for, weeks |, which … did
  -0.5: which … for, who ate, will give, will send, will … make, winning, winning |, wishe-, wishes, with
  -0.5: with every, with someone, with … me, work email, worth fixing, would … be, wrong … can, wrong … for
  -0.5: wrote … the, xerox, y … le, y … por, yes, yoghu-, yoghurt, you coming, you en, you te, you tell
  -0.5: you then, you when, you win, you … las, you … money, you … need, you … next, you … serio, you … these
  -0.5: you … wrong, your boss, your … NUMBER, your … say, | alerts, | allez, | anulen, | approved
  -0.5: | bringing, | cansado, | change, | cher, | closed, | deja, | haha, | laisse, | mucho, | pedales
  -0.5: | picked, | por, | putain, | quitenme, | rain, | revoco, | ride, | scrap, | se, | shop, | size
  -0.5: | somebody, | someones, | stuck, | taille, | today, | toque, | turns, | unsure, | vos, | … ate
  -0.5: | … attached, | … automated, | … banco, | … birthday, | … bouton, | … buenas, | … call, | … cancelle
  -0.5: | … cash, | … coach, | … code, | … decided, | … dos, | … est, | … fete, | … freine, | … habite
  -0.5: | … help, | … is, | … knees, | … laptop, | … llame, | … llanta, | … luces, | … manches, | … mensaje
  -0.5: | … mon, | … notificaciones, | … number, | … old, | … page, | … pensais, | … pneus, | … porte
  -0.5: | … press, | … quick, | … rode, | … serai, | … silla, | … wearing, | … wow, ~_ade, ~_aid, ~_ann
  -0.5: ~_art, ~_as_, ~_buc, ~_cas, ~_clu, ~_dar, ~_ded, ~_du_, ~_fem, ~_go, ~_igu, ~_mia, ~_muc, ~_oh_
  -0.5: ~_onc, ~_ove, ~_rec, ~_she, ~_sno, ~_tio, ~_wat, ~_wip, ~abia, ~ad_, ~advi, ~aft, ~air_, ~ajaj, ~ajo
  -0.5: ~amad, ~amme, ~ania, ~ants, ~artm, ~asin, ~avy_, ~bel, ~cass, ~ce_, ~ceiv, ~chu, ~cito, ~clar, ~cojo
  -0.5: ~cop, ~ctic, ~dvi, ~ega_, ~ego, ~eiv, ~eks_, ~elar, ~emon, ~epa_, ~ert_, ~esda, ~eud, ~exe, ~exte
  -0.5: ~fai, ~fax, ~fem, ~firs, ~for_, ~func, ~funn, ~ggi, ~goog, ~gual, ~hamb, ~hanc, ~har, ~has_, ~hee
  -0.5: ~hmm_, ~hoco, ~hole, ~hum_, ~ical, ~ign, ~ike_, ~ill_, ~ingi, ~inq, ~ises, ~itez, ~ith_, ~ity, ~ity_
  -0.5: ~ized, ~jel, ~jus, ~lca, ~led_, ~lei, ~let_, ~lice, ~ll_, ~lla_, ~llam, ~lore, ~low_, ~lowe, ~lve
  -0.5: ~mad, ~mara, ~meth, ~mili, ~mism, ~moc, ~muc, ~much, ~nam, ~ndig, ~nea, ~nes_, ~neu, ~nove, ~nter
  -0.5: ~ntir, ~oba, ~oca_, ~oir, ~ojo, ~omb, ~omma, ~omme, ~oog, ~oogl, ~orri, ~ort, ~pit, ~poo, ~pply
  -0.5: ~prac, ~pues, ~quid, ~rais, ~razo, ~refu, ~resa, ~rew, ~rga_, ~rged, ~ride, ~rler, ~rnin, ~rrio, ~rtm
  -0.5: ~rtme, ~sari, ~sat, ~show, ~sigu, ~sno, ~soon, ~spit, ~spli, ~spon, ~stan, ~tape, ~tch_, ~tchi, ~te_
  -0.5: ~tef, ~thir, ~time, ~tonc, ~trek, ~tter, ~uad, ~ueez, ~uggi, ~uire, ~une_, ~urd, ~urda, ~usez, ~valv
  -0.5: ~vy_, ~wah_, ~wed_, ~whee, ~ybod, ~yor, ~ywh, ~ywhe
  -0.6: 2 … and, 2 … please, NUMBER bicis, NUMBER hours, NUMBER right, NUMBER … be, NUMBER … c, NUMBER … good
  -0.6: NUMBER … late, NUMBER … per, a cote, a cualquier, a domicilio, a half, a retrouve, a text, a true
  -0.6: a … con, a … mes, a … right, aa, abern-, abernathy, about sales, about … fork, account … i
  -0.6: acepte … el, achale, acros-, across, add you, afina-, agost-, agosto, ah ok, ahi … las, ai assez
  -0.6: ai laisse, ai trouve, airport, ajoutez … a, al rato, alla, also, am happy, am serious, am still
  -0.6: am … can, am … that, amo |, and also, and family, and … kids, and … left, annoncent, annuler ma
  -0.6: annuler … commande, anos, ans … NUMBER, antes me, any contact, apell-, apellido, appli, appoi-
  -0.6: appointment, apuntame en, apunten, are … free, are … it, are … people, arreglen, arrete pu
  -0.6: arretez donc, arrive dans, arrived |, assem-, at 2, at … light, atendio ayer, au cours, autocollant
  -0.6: autre … svp, avez sauve, avez … ecrit, avez … j, baja … precio, barbe, beari-, before the, before we
  -0.6: before … go, before … or, beg you, besti-, bestie, bibli-, bici que, bici y, bien por, bien … que
  -0.6: bike … now, bin |, biscuit, bit … the, black one, bleed-, bloque … le, bloqueo la, bmw
  -0.6: bonjour monsieur, boost, bothe-, boula-, boulangerie, boutt-, boutte, box the, bruit la, by tonight
  -0.6: by … or, ca en, ca … en, cajas, calendar, calendar |, call … house, called … the, camara, cambiar de
  -0.6: cambio … aceite, can give, can … help, can … squeeze, cancel just, cancel … the, cancelar … mensajes
  -0.6: cancele la, cancelled … i, capital, card got, cardb-, cardboard, carit-, casa es, caso … me, celeb-
  -0.6: cell … ma, cerrado, certa-, cette fois, chaine arrete, chaine … pas, champ-, changed to, chaque jour
  -0.6: chaque … je, charge … fois, charging me, chat sorry, check … spam, chef, chiqu-, chiquita, chocaron
  -0.6: choice |, clavo, code for, code postal, cogne, collants, collect, colors, colour, come down
  -0.6: come … you, comen-, coming for, coming … the, commande j, comment va, como … la, computer
  -0.6: con … lluvia, con … queda, concert, confirmado, conne-, consens, consent … for, contact from
  -0.6: contact … about, continuez a, copies |, cortala con, corti-, cortito, costc-, costco, cousin, cow
  -0.6: cream, creo |, crier, crook-, crooked, cualquier hora, cuand-, cuando, cuando es, cuando salgas
  -0.6: cuantas millas, cuiss-, cut … you, cylin-, cylinder, dans … boite, dans … min, dans … pneu, de 2
  -0.6: de cadre, de casque, de cote, de gel, de hacer, de misa, de pleuvoir, de ton, de tubeless, de vuelta
  -0.6: de … esta, de … fait, de … hermano, de … l, de … ton, dedo, deje … bici, delete bus, delete freno
  -0.6: delivery guy, dente-, dented, depend, des, des freins, descanso, descente, descr-, despacito, desso-
  -0.6: dessous, deux velos, dey, dieron la, diffi-, dio mal, dio … el, direction, do we, do … throw, doble
  -0.6: dolla-, domingos, draft, dryer, ebike-, ebikes, eggs, eid, eid mubarak, el boton, el fin, el gato
  -0.6: el … ahi, el … un, electricas, electricas |, electriques, electriques |, email i, emergency … for
  -0.6: empac-, empiecen sin, empiecen … mi, en dessous, en dos, en floride, en fous, en pensant, en special
  -0.6: en … foto, encanta, end to, ends |, english please, english |, enlevez … siege, enough … you
  -0.6: ensemble |, entente, envoyer la, envoyer une, envoyer … photo, epice-, epicerie, escogi, essayer le
  -0.6: est … encore, est … urgent, esta baja, estan abiertos, este … me, et il, et … la, etudiant |
  -0.6: everybody |, extended, fa cai, faites tu, falli-, falling, family … and, farid, father he, feedi-
  -0.6: feeding, feeling, fell in, fermez … dossier, festi-, fin you, financing, finissent, firma-
  -0.6: first … the, floride, flyer-, flyers, for 2, for sure, for … company, for … days, for … number
  -0.6: for … when, forgot the, form for, fr, frein est, friday if, fried, fried rice, friendship, fries
  -0.6: gasol-, gate code, gateau |, gentil, getting, give my, givin-, giving, gloss-, glossy, god |
  -0.6: going to, gong xi, gong … fa, good … just, got lost, got … call, got … number, grocery, guys text
  -0.6: guys … great, habla la, hace NUMBER, hace … el, hard, have a, have your, hay … que, he … on
  -0.6: hear your, heigh-, height, hella, her bike, her no, here your, heureusement, hey, hide, him my
  -0.6: home on, how often, how … ahead, huge, hun |, husband will, i ate, i pay, i … from, i … go, i … is
  -0.6: i … past, i … serious, if not, il arrete, il me, in as, in … back, in … office, interesado
  -0.6: interview went, is another, is leaking, is own, is quite, is … before, is … to, issues, it feels
  -0.6: it shows, it … someone, items NUMBER, itll, j attends, j … pas, j … pris, jamais a, je pars, je … le
  -0.6: journ-, juego, jump, justo, keeps saying, key |, key … the, kicke-, kicked, kids are, kiss, knee |
  -0.6: l appli, la arreglen, la casa, la cotizacion, la encontre, la factura, la facture, la horquilla
  -0.6: la llanta, la petite, la place, la vida, la ville, la … adresse, la … arrete, la … desde, la … du
  -0.6: la … juste, la … solo, lakeside, lared-, laredo, las … o, las … que, last … she, le agradeceria
  -0.6: le dans, le garage, le garde, le plancher, le total, le … a, le … bebe, le … j, le … meme, left pedal
  -0.6: les … electriques, les … svp, let … in, lids, light quit, lightning, lights on, list>wrong, lista la
  -0.6: lista y, liste … prix, llameme |, llanta esta, llega-, llegue al, llevo NUMBER, llevo a, lo phone
  -0.6: locations, loic, lol, los domingos, los que, los sabados, m … appele, m … fous, ma voisine
  -0.6: ma … arrete, madre, mais la, make sure, mala, mames, manubrio |, mauvais modele, me cayo, me first
  -0.6: me vale, me … dans, medida, membe-, merci |, merit, message again, message is, mettez le, mi abuelo
  -0.6: mi esposa, mi esposo, milks, min … you, minimum, missed call, missed your, modo |, mon oncle
  -0.6: mon vieux, monsieur … vous, montagne, mood, morado, more room, more … it, moved the, moved … the
  -0.6: mubar-, mubarak, must but, my brothers, my cat, my i, my laptop, my nephew, my … 2, my … want, n he
  -0.6: n … can, n … to, nadie … aviso, nativ-, native, ne repondez, never bring, never ever, never stops
  -0.6: new … i, no dey, no e, no firme, no mames, no … room, nonse-, nonsense, not answer, not believe
  -0.6: not call, not end, not throw, not … home, not … n, note that, now my, number … no, number>more
  -0.6: numero et, nxt, of mine, of … first, off and, off by, off … at, off … not, old frame, old … on
  -0.6: on … call, on … cards, on … if, on … morning, on … roof, on … st, one do, open … NUMBER, ou on
  -0.6: oui … les, out … old, outgo-, outgoing, outside your, outside |, over my, owe me, oye y, pa la
  -0.6: paquete, par … pour, para manana, para … paseo, parade, parce … j, pareil |, pas … casque
  -0.6: pas … facture, pas … pleuvoir, pas … stop, pasar |, paso … el, payno-, paynow, pedales de, pensant
  -0.6: peppe-, pepper, perdon me, perdon … equivoque, perdone, pero si, pero sin, pero … a, perth
  -0.6: petites … svp, phone he, phones at, phones on, photo of, pick me, pig, pila |, place NUMBER, place-
  -0.6: plancher, plast-, please … this, pleuv-, pleuvoir, plus vite, pneu est, poder-, poderosa, point |
  -0.6: police a, police … retrouve, pongale, pont, portero, pour demain, pour samedi, pour … assurance
  -0.6: pour … fete, pour … je, pouvez |, powers, powers out, prawn, precio por, prima, print |, pront-
  -0.6: pronto, puede pasar, puede |, puede … las, pueden … mi, puedo … en, puedo … mi, put in, quad
  -0.6: quad lock, que lo, que ma, que tengan, que tiene, que … attends, que … demande, que … por
  -0.6: question about, qui, quilt-, quit trying, quit … band, quit … the, quit … to, quite enough
  -0.6: quiten las, quoi votre, rabais etudiant, ramas-, rappels … entretien, rdv … mardi, re … me, read |
  -0.6: ready … the, rear end, rear … feels, rechina, recibirlos, recoi-, recomiendo, recommandez, recum-
  -0.6: reess-, remercie, remets, rental … the, reply … your, respondi, retard |, retrouve mon, revient
  -0.6: rines, ring … the, rip, road … the, robbe-, room in, room … the, roues svp, roundabout, row, rubbish
  -0.6: rubs, ruedas |, s arrete, sabados, sais, salgas, sambal, savais, saw … text, say … NUMBER, say … but
  -0.6: saying no, scare-, sch, school and, scratched, screaming, screws, se … cayo, seala-, sealant, seize-
  -0.6: seized, send to, send you, serait … possible, sert, servicio, set … the, shamp-, shampoo, sharp |
  -0.6: she is, she texted, shear-, ship it, short-, si pero, si y, si … bici, side |, siempre me, sigo … los
  -0.6: silence radio, sinon je, sms … no, sms … to, so can, so … hurry, someone … me, sorry, sorry … thread
  -0.6: sorry … your, sounded, soy repartidor, split it, spons-, sry |, stag, started, stayi-, staying, sti
  -0.6: stoke-, stop not, stop … chain, stop … tomorrow, stopp-, streamers, stric-, strict, stuck … my
  -0.6: student, su … este, subscribe … to, success, suena |, sun, sur … plancher, sur … velos, suscripcion
  -0.6: suspende, tanne, tape, tarik, te … y, tell NAME, terms, text … it, text … send, thanks … all
  -0.6: thanksgiving |, that, that says, that thing, that … quite, the band, the bicycle, the damage
  -0.6: the freehub, the grass, the headset, the party, the surly, the trunk, the two, the … between
  -0.6: the … keeps, the … line, the … me, the … team, the … year, their, then |, they … for, thing … me
  -0.6: this not, this … since, throw … the, throw-, throwing, tiene un, til monday, time … have, to him
  -0.6: to like, to stop, to that, to … abt, to … out, to … please, today |, toilet |, told no, tomorrow i
  -0.6: too … for, toque-, tot |, tour pour, toutes mes, tow … is, town … the, trabajo hasta, trae el
  -0.6: travaille pas, tu une, tune, tuque, turbo, twice … i, un boutte, un bruit, un nouveau, un numero
  -0.6: un … dans, un … si, un … you, une heure, upsid-, upside, upside down, us … with, valen-, vegan
  -0.6: velo … NUMBER, velo … peux, velos electriques, vendr-, veut pu, vient a, virement |, vole … velo
  -0.6: vos … j, vous ouverts, vous … finir, vous … tantot, vuelvo, walked in, want me, want … do, want … i
  -0.6: want … take, wants it, was wonderful, was … you, washe-, we do, we were, wet |, what … he, what … you
  -0.6: when … it, when … phone, where … at, which, while you, who … in, will put, will … from, with tax
  -0.6: with … bike, with … in, with … pics, would stop, wrong house, wrong thread, wrong window, wrong … lol
  -0.6: xi, xi fa, xi … cai, y llego, y mi, ye, yello-, yo hablo, you about, you llego, you run, you squeeze
  -0.6: you … ocupo, you … of, you … today, your staff, your voice, your … came, your … card, your … email
  -0.6: your … if, zwift, | abren, | bike, | boss, | buscan, | cancelled, | chaine, | cierran, | debarque
  -0.6: | eid, | erreur, | felices, | fr, | gong, | has, | hella, | lundi, | oiga, | parfait, | powers
  -0.6: | pregnant, | quelle, | red, | report, | sans, | serial, | small, | solicito, | talk, | tannee
  -0.6: | then, | tienes, | touchez, | used, | whens, | whose, | yaar, | … ahi, | … bonne, | … butt, | … cap
  -0.6: | … conduis, | … desde, | … finish, | … funny, | … lumiere, | … mames, | … manda, | … millas
  -0.6: | … mubarak, | … mucha, | … nieto, | … pars, | … promos, | … quiero, | … quitan, | … regalo, | … size
  -0.6: | … slept, | … souhaite, | … swear, | … tantito, | … tell, | … tune, | … uno, | … vecino, | … vemos
  -0.6: | … wait, | … xi, ~_acc, ~_als, ~_ani, ~_aye, ~_bac, ~_bee, ~_but, ~_dey, ~_eco, ~_ell, ~_exe, ~_fiv
  -0.6: ~_fr_, ~_ga, ~_ha, ~_has, ~_hey, ~_ki, ~_mak, ~_may, ~_nou, ~_ov, ~_row, ~_rue, ~_sav, ~_ska, ~_tho
  -0.6: ~_tit, ~_tr, ~_unf, ~_unt, ~_vay, ~_ve, ~_wes, ~_yel, ~add, ~afin, ~aigo, ~all_, ~alva, ~amb, ~anu
  -0.6: ~app_, ~arac, ~assu, ~ato, ~av_, ~aw_, ~aye_, ~ays_, ~bai, ~baje, ~blie, ~bon, ~cad, ~cir, ~cola
  -0.6: ~copi, ~cta_, ~das_, ~deja, ~dey, ~dey_, ~dez, ~doll, ~dors, ~drea, ~dule, ~eat_, ~ebs, ~ect, ~egro
  -0.6: ~eir_, ~enev, ~erer, ~erw, ~fina, ~fiv, ~five, ~floo, ~gan_, ~glan, ~gro_, ~haz, ~hens, ~hew, ~hroo
  -0.6: ~ico_, ~ide, ~iere, ~iga, ~iled, ~intm, ~inue, ~isar, ~ise_, ~it_, ~ited, ~its_, ~jame, ~jar, ~je_
  -0.6: ~joke, ~kes_, ~lac, ~leva, ~lol_, ~lon_, ~lood, ~main, ~may, ~misa, ~mma, ~nan_, ~nez, ~nez_, ~nfol
  -0.6: ~ntag, ~ntai, ~ntal, ~nten, ~ntm, ~ntme, ~nton, ~ntre, ~oad, ~ode_, ~ome, ~orl, ~oso_, ~ou_, ~outo
  -0.6: ~ouve, ~pag, ~pais, ~pas, ~pass, ~ped_, ~pein, ~pha, ~pie, ~poc, ~purp, ~pute, ~quej, ~quem, ~ral_
  -0.6: ~ras, ~rb_, ~rick, ~ried, ~righ, ~ris, ~ropp, ~rtes, ~rtic, ~sad, ~scar, ~sda, ~sday, ~sib, ~sier
  -0.6: ~sli, ~sme, ~solu, ~some, ~sse_, ~sth, ~summ, ~sun_, ~tar, ~tate, ~ther, ~ths, ~topp, ~ttl, ~ttle
  -0.6: ~turd, ~uart, ~ubel, ~ucho, ~uej, ~uest, ~ugh_, ~uie, ~uild, ~ule, ~ully, ~ura, ~urni, ~uss, ~uste
  -0.6: ~vais, ~vali, ~vaya, ~when, ~wher, ~yel, ~yell, ~yth
  -0.7: 3rd floor, NAME andre, NAME … all, NUMBER at, NUMBER but, NUMBER my, NUMBER si, NUMBER … at
  -0.7: NUMBER … if, NUMBER … porfa, NUMBER … quelle, NUMBER … will, a adore, a black, a block, a cesse
  -0.7: a combien, a fever, a las, a partir, a pied, a qui, a red, a sound, a … abuela, a … fee, a … for
  -0.7: a … nina, a … pero, about you, abren los, abren … domingos, abuelito, accen-, accou-, aceite |
  -0.7: add me, after hours, afuera … la, ah ben, ah ma, ahead of, ahi voy, ai … mon, airco-, all … bikes
  -0.7: alloy, alter-, am fine, am moving, am … but, am … is, am … lbs, amazing |, an … out, andre-, andres
  -0.7: annee-, annees, annoying that, annuler … abonnement, any NUMBER, appointment … tuesday, aprendio
  -0.7: are they, are … hiring, are … more, arrete … rappels, asegu-, asi … la, asi … no, asiento un, at … do
  -0.7: at … for, at … gate, au nouveau, au prochain, avec mes, avertis, avoir une, away for, axle |
  -0.7: back … you, bajo delete, barre |, bas, basah, basico |, basta de, bc … am, bcos, bday, behind me
  -0.7: being dramatic, bici hoy, bient-, bientot, bike no, black-, blanca, blank-, blanket, bois, bonne st
  -0.7: book a, boon, boots, breakdown, bring you, brook-, brooks, bucket, bucks |, buen fin, buen … de
  -0.7: bueno, bumps, by after, by … NUMBER, c … sa, ca … ce, camara … una, can you, can … hold
  -0.7: can … mauvais, can … push, canada |, canadien, cancele, cancelo la, candado … la, car and, carbon
  -0.7: carga, cargar, carpe, casco no, caugh-, caught, causa, cessez de, champion, chape-, chapeau
  -0.7: charge deux, charged … twice, chat with, cheaper |, cheaper … i, check out, choca-, choir, ci, cita |
  -0.7: clinic |, cliqu-, clock on, closing my, colleague, colou-, come, comin-, coming, commute, como … que
  -0.7: compania, completely |, compro otra, confiscated, contact de, contact lens, contestar llamadas
  -0.7: copie-, counc-, council, courriels, credit … dossier, creva-, cual, cuanto sale, cumple, cumpleanos
  -0.7: curry, customer |, d air, d entretien, d … arriere, d … avec, d … la, dad … you, dads … he
  -0.7: de cadenas, de casa, de cellulaire, de lentes, de lo, de … femme, de … luces, de … modele, de … nina
  -0.7: de … pero, debarque moi, debarquer |, decided, delete mecanico, demande … numero, depuis lundi
  -0.7: depuis que, descuentos, descuentos |, di … a, digan a, digan … mi, diman-, dimanche est
  -0.7: dinero … vuelta, disie-, disiez, dites que, do for, do i, do that, do … open, does … stop
  -0.7: dogs allowed, dolar-, dolares, dolares |, dollars |, domicile, domingos |, donation, donc vous
  -0.7: donnee |, donuts |, drama-, dramatic, drink, droit vous, dry, du siege, el lavado, el sillin
  -0.7: electricite, eleves, embar-, emploi, en fait, en haut, en … esquina, en … me, encore la, end my
  -0.7: enfants |, enlevez ca, enlevez … petites, ennui-, ennuie, ennuie de, enorm-, enorme, enough … i
  -0.7: envoie … photo, envoies, escuela de, ese numero, esperar |, esposo … la, est annulee, est des
  -0.7: est faite, est sa, est … petit, est … pis, esta muy, esta … alto, esta … delete, estar, estoy cansado
  -0.7: estuvo … por, et moi, ex … me, excus-, faim, faire … a, fait frette, falla, fasting, fermez vous
  -0.7: fete … la, fichi-, fin … mon, finis |, firmar, first … in, fitting, flirt, flowe-, for NUMBER
  -0.7: for camp, for … husband, for … too, for … tow, forge-, forgot |, forwarded, fotos delete, free … a
  -0.7: free … i, fregar, frein |, fridge |, from last, from … account, from … group, from … lol, fui … la
  -0.7: gagne le, gano, gauche |, get texts, ghost-, give … my, gmail |, god is, going away, golpe |
  -0.7: good people, good … no, grandpa, guelp-, guelph, guess-, guessed, gustan … textos, habit-, hacer
  -0.7: hahah-, hahaha, handle, have … permission, he says, he … so, her i, her name, herra-, herramienta
  -0.7: hey … is, hi this, hijo … la, hitle-, hitler, hizo, hope … is, horqu-, horquilla, how bad, how … was
  -0.7: how … your, huevo, hydraulic, i … NUMBER, i … after, i … called, i … fine, i … happy, i … him
  -0.7: i … moving, i … never, i … work, idea … you, if i, ignore |, il, il possible, impuesto, in, in 2
  -0.7: in advance, in office, in you, in … if, inclus, infirmiere, inflate, interesa que, iphon-, iphone
  -0.7: is busy, is cheaper, is late, is stuck, is … class, is … difference, is … like, is … private, it came
  -0.7: it … all, it … take, it … thru, j … veux, je consens, je saute, je … bien, je … payer, jeu … la
  -0.7: job je, juare-, juarez, just … off, juste une, keep … number, la carrera, la carte, la entrega
  -0.7: la grandeur, la les, la pompe, la rue, la tienda, la ubicacion, la vieille, la … avant, la … barata
  -0.7: la … i, la … un, la … voy, lacher, ladies night, lazy, le code, le cours, le debo, le derailleur
  -0.7: le menu, le ticket, le … nom, le … una, leaki-, leaking, leave … on, leave … review, lefty, lego
  -0.7: lenti-, les … d, let the, letra, lettre, light |, like … please, like … times, limping, linge
  -0.7: lis pas, list price, lista … recoger, liste de, listening, llanta, llego … a, llevo … mi, lo … hace
  -0.7: long time, longer |, los … ahora, los … nomas, maide-, maiden, mains, mancha, mandarle, mandeme el
  -0.7: mando el, mando mensaje, many … of, map |, matte, mauvais, mauve |, me retiro, me too, me … list
  -0.7: me … para, me … pic, me … un, me … way, mean … text, meant … me, mecanique |, medec-, mensaje … llego
  -0.7: mensaje … o, mes … arretent, message |, mi direccion, mi … al, mi … en, mi … porfa, mia … la
  -0.7: mien … est, mijo |, milo, mint, minutes |, mitad, moi avant, mon autorisation, mon cell, mon petit
  -0.7: mon … du, mon … en, mon … pour, mon … s, mono, monsieur je, more … those, mort, motor-, mucha, my bag
  -0.7: my … they, n put, n then, n … said, name not, names … the, needful and, negro |, net, never pick
  -0.7: niego, no envies, no paro, no … apaga, no … called, no … deje, no … is, no … other, no … preocupe
  -0.7: non … est, noodl-, not about, not close, not worth, not … then, notification … the, now his
  -0.7: numero … tu, occupe, occupe des, of stuff, of … message, of … they, off … it, oir, ok … la, olviden
  -0.7: on e, on hold, on mine, on … order, on … thing, on … train, on … until, once again, one called
  -0.7: one … thing, only asked, or does, order for, order … the, oso, other, other bike, oui |, ours, out so
  -0.7: pagin-, pagina, pain |, para … al, pas d, pas de, pas mais, pas … au, pas … chum, pasa por, passed in
  -0.7: passp-, passport, patins, patronne, pay for, pay you, payme-, pena |, people … a, permis de
  -0.7: pero … bien, persona |, petrol, peur |, peux … arreter, peux … repondre, pic of, pido … la, pied
  -0.7: pieza equivocada, place dans, plaint, planc-, plane |, plastic, plombier, plugs, plus avoir, plus … a
  -0.7: plus … pour, pneu arriere, poll, por si, por … en, porte d, postal, pour jeudi, pouva-
  -0.7: pouvez … ecrire, pregunto a, pregunto … mi, prends, preocupe, preocupe |, presto, pretty … this
  -0.7: principiantes, propina, pude … el, puede … por, puedo … llamadas, pump, putai-, putain, putting it
  -0.7: qu … se, que dios, que estaba, que hay, que raro, que su, que … dejen, que … pero, que … peux
  -0.7: que … serait, que … va, quedo el, quedo en, quedo la, queriendo, qui … donne, quiere, quiere … de
  -0.7: quiero que, quiero … azul, quiero … se, quitar … telefono, quiten, rache-, range-, raya, recordatorio
  -0.7: recu mes, red light, reflectors, regle-, regresamos, release, remboursement |, removable, remove my
  -0.7: remove … stickers, remove … training, repairs, reparacion, repla-, replace the, report |, restees
  -0.7: reuss-, reussi, rice for, ride i, rides like, ris, robbery, roman-, romantic, roule comme, roule … un
  -0.7: rueda, s … des, sabes, said … it, salmo-, salmon, salutations, salutations a, sans l, saquenle
  -0.7: say … is, school so, scola-, scolaire, se cancelo, se preocupe, se … fue, se … sola, seat |
  -0.7: second … but, see that, segur-, selle-, seller, sending a, sent that, serait il, serious |, she can
  -0.7: she got, she tell, she … it, shifted, shifted to, shld, should … the, shout, si … me, sian
  -0.7: signed NAME, signing … for, sir … the, siste-, sleeping, slip |, sms on, solde, solo los
  -0.7: solo … frenos, someone … my, somet-, sometime, son de, sonne toujours, sont finis, soude-
  -0.7: soy … senora, spa, spamming the, stone-, stones, stop charging, stop working, stop … do, stop>forever
  -0.7: storage |, storm, stuck on, suben, suis de, surem-, surement, surna-, surname, surprise |, switch it
  -0.7: t … ou, ta |, tantito, te lo, teena-, teenager, tempete, termina en, termina … NUMBER, text is
  -0.7: text … thru, texting … for, texts and, texts though, thankyou, that … like, the beach, the bolt
  -0.7: the build, the car, the charger, the click, the clock, the crank, the difference, the driver
  -0.7: the fish, the interview, the kids, the ladies, the mess, the newsletter, the pink, the reflectors
  -0.7: the rim, the temple, the tow, the train, the training, the van, the yellow, the … arrived
  -0.7: the … donation, the … raffle, the … who, these>law, thing-, thingies, think the, think … meant
  -0.7: this my, this old, this … all, this … is, this … just, this … never, thurs-, ticket … my, til sunday
  -0.7: till … end, time i, time … come, to drop, to next, to win, to wrong, to … 2, to … back, to … mom
  -0.7: to … sorry, today-, todays, todos … el, told … at, tombee, tool, torti-, tortillas, trial, try
  -0.7: tu hermano, ubicacion |, un aviso, un buen, un gros, un poco, un … au, un … telephone, une … au
  -0.7: unive-, unscr-, unscrew, urgente |, use … the, uso, ustedes … se, va la, velos d, velos |, venir |
  -0.7: veux … faire, vez you, vieja … la, viene, vienes, viens chercher, vous disiez, vous remercie
  -0.7: vous … garder, voy … ella, voyez, vuelvo a, walk |, wall |, want … in, wants … know, was … a, was … i
  -0.7: was … scam, way2s-, way2sms, weather, weddi-, weird, wet, what … for, what … was, when … land, whens
  -0.7: whens the, wheres my, who … texting, will be, will pay, with … forever, with … so, work … that
  -0.7: would … do, would … that, wrong … was, wrote … for, y etre, y todos, y … en, y … frette, y … nunca
  -0.7: year it, yellow, yo pense, you aprendio, you break, you compre, you had, you hiring, you le, you love
  -0.7: you tomorrow, you … am, you … for, you … says, you … sending, you … too, your door, your mom
  -0.7: your pic, | borra, | can, | claro, | derniere, | good, | igual, | in, | invoice, | lequel, | llameme
  -0.7: | meeting, | mira, | mum, | parking, | post, | quand, | recibido, | sacame, | sacrez, | siempre
  -0.7: | terminaron, | termino, | todo, | truck, | unsub, | ustedes, | xl, | … abogado, | … amo, | … aux
  -0.7: | … avant, | … away, | … baja, | … blue, | … cat, | … cita, | … close, | … consens, | … drop
  -0.7: | … email, | … found, | … got, | … interested, | … livreur, | … manque, | … messaging, | … moteur
  -0.7: | … nouvelles, | … offense, | … peux, | … please, | … quitar, | … retiro, | … seat, | … sms, | … st
  -0.7: | … teacher, | … tires, | … tmr, | … total, | … trouve, | … unsubscribed, ~_af, ~_alg, ~_bd, ~_bda
  -0.7: ~_bed, ~_bui, ~_ci_, ~_cie, ~_cod, ~_dep, ~_ear, ~_fal, ~_fan, ~_hac, ~_hel, ~_il_, ~_in_, ~_iph
  -0.7: ~_lea, ~_loa, ~_lol, ~_mar, ~_nan, ~_nob, ~_oui, ~_pei, ~_pum, ~_sal, ~_slo, ~_spl, ~_spo, ~_thr
  -0.7: ~_tog, ~_tre, ~_uso, ~able, ~acer, ~afa_, ~ago_, ~air, ~aise, ~alem, ~ama, ~ama_, ~ammi, ~anl, ~ant
  -0.7: ~anta, ~apl, ~aym, ~ayme, ~bda, ~bday, ~bid, ~bui, ~buil, ~call, ~ccou, ~club, ~ctri, ~da_, ~dele
  -0.7: ~dge, ~dim, ~dima, ~dir_, ~dle_, ~ead, ~eadi, ~ecid, ~eel_, ~ehi, ~ejem, ~ejor, ~eld_, ~eles, ~ell
  -0.7: ~em_, ~eme, ~end, ~ene_, ~enio, ~eon, ~erno, ~espo, ~eta_, ~ezco, ~fair, ~fant, ~fis, ~flor, ~gato
  -0.7: ~geme, ~ger_, ~gle, ~hair, ~hari, ~horq, ~hort, ~hos_, ~ibl, ~ibra, ~iels, ~ier, ~iert, ~iew_, ~ink_
  -0.7: ~inut, ~iph, ~ipho, ~iva_, ~jan, ~jor, ~kids, ~labo, ~lant, ~las, ~lau, ~lol, ~lub_, ~ma_, ~mai_
  -0.7: ~mejo, ~mpt, ~nak, ~nday, ~nde_, ~ndma, ~nee_, ~niet, ~nina, ~nob, ~ntee, ~nut, ~odo_, ~oisi, ~ok_
  -0.7: ~ome_, ~omew, ~orig, ~ose, ~oth, ~otra, ~ouh, ~pagi, ~parr, ~paym, ~peg, ~pill, ~pinc, ~pond, ~pose
  -0.7: ~powe, ~ppo, ~pres, ~pti, ~pum, ~rad, ~raff, ~rdi, ~rek, ~ribl, ~rida, ~rink, ~rma, ~rqui, ~rsd
  -0.7: ~rsda, ~sea, ~she, ~sor, ~spos, ~ssar, ~st_, ~suen, ~sup, ~swee, ~tada, ~tch, ~tens, ~thr, ~tie_
  -0.7: ~tig, ~tis, ~toil, ~trai, ~trop, ~tual, ~uel, ~uge, ~uid, ~ulpa, ~ummy, ~unf, ~ursd, ~ury, ~ury_
  -0.7: ~usi, ~uto, ~utti, ~vel, ~ven, ~verd, ~vil, ~vin, ~voy, ~wedd, ~went, ~were, ~wet_, ~whe, ~xcus
  -0.7: ~ying, ~yme, ~ymen, ~ze_
  -0.8: (unknown 3), 2 you, NAME as, NAME never, NAME will, NAME … c, NAME … for, NUMBER inch, NUMBER only
  -0.8: NUMBER percent, NUMBER sur, NUMBER you, NUMBER … des, NUMBER … since, a cat, a chain, a denunciar
  -0.8: a faire, a good, a pump, a ride, a … who, a … yo, abonne |, abt the, abuja, acuer-, acuerdo
  -0.8: add … back, after this, after … night, again … to, agradece, agradeceria que, ai de, ai hate, al nino
  -0.8: alcanza |, ale, alive |, all … at, alway-, always, am … longer, am … on, am … there, ancho
  -0.8: annees NUMBER, annoy-, aplas-, applied, aqui la, are closed, are free, are your, arme, arrete toi
  -0.8: arreter a, arreter au, arrives |, at … back, at … price, at … when, attachment, au coin, aurie-
  -0.8: auriez, autiste, avance |, avec un, avec vous, averti, avez appele, avez … du, avisele, aviso de
  -0.8: avisos por, ay dios, back … NUMBER, back … is, back … that, bags |, barre, barri-, batteries, be off
  -0.8: be quiet, beach, been calling, before |, behind the, belt, ben … avoir, beside, bet, bici como
  -0.8: bien y, bike any, bike … have, blagu-, blush, blush |, bola, bomba, bonne fete, borre, bow on
  -0.8: bow … it, boxin-, boxing, bride, bring it, bring my, bucke-, buy used, by and, c quoi, c … des
  -0.8: ca … coupe, cadea-, cadre |, call at, call before, call it, call on, call … my, calli-, calling
  -0.8: cambiar los, cambiar … frenos, came at, came |, caminando, can someone, can … your, cancelen el
  -0.8: cante-, canteen, canteen |, casco y, casi me, casque … la, catch-, cats |, cel y, cell a, cell phone
  -0.8: chain, chair, chang-, changer mes, changer mon, changer … cassette, chips, claim ticket, claro
  -0.8: clase de, cle |, clean it, come back, come get, comment faire, comment … pour, compl-, completely
  -0.8: comprends |, compulsory, con … frenos, con … ticket, con … trabajo, conference, conmigo |
  -0.8: contacted by, corolla |, couco-, coucou, could … with, coupee, couriers, cousin from, credit du
  -0.8: croches, cuando quede, cuanto me, cudnt, cuentas, cuida-, cultu-, culture, curio-, d ecole, d … c
  -0.8: damage, dame un, dan clases, day, de alta, de celular, de mandarme, de temps, de … hija, de … jaja
  -0.8: de … para, de … sont, dead … on, decir-, dejen-, dejo de, deles-, delestage, delivered to, deme
  -0.8: denunciar, deposito |, des annees, des … dans, descuento delete, detail, dia es, dijeron, dijo que
  -0.8: dirai-, dirait, dire que, dirty, do the, do this, do … listen, do … so, does my, donated, donde esta
  -0.8: driveway, dropped my, drove, du bureau, du cadre, du metro, dura la, ecrivez lui, el cargador
  -0.8: el dinero, el dueno, el mecanico, el ticket, el … NUMBER, el … equivocado, el … es, el … hasta
  -0.8: emails, emocion, en montant, en reunion, en un, en … merci, en … min, en … minutos, en … rodada
  -0.8: en … trabajo, enfri-, engaged, engin-, english no, enlever le, entry, equivoque … dia, era, es … no
  -0.8: esas llantas, est coupee, est fait, est … derniere, est … m, esta feliz, esta … con, estara, et pas
  -0.8: etais dans, etais … le, etait … a, etes trompes, etudi-, eu … message, exact-, exams, excep-, excusas
  -0.8: extrano |, facture … courriel, faites … la, fat, feed, feeli-, feliz con, felt, femme |, ferie
  -0.8: fermez, fermez pas, fete |, fever |, fiebr-, fiebre, fiebre |, fiest-, fiesta, fille va, fins, floor
  -0.8: focus, for asking, for his, for lunch, for me, for … chain, for … min, forgets, forgot to, fous
  -0.8: freeh-, freehub, freins svp, friendly, from … guys, front … the, funct-, function, galerie |
  -0.8: garantie |, garde … velo, gars a, gemelos, genius, geren-, gerente, get off, get … so, goes, going |
  -0.8: gong, good service, got … job, grande |, grandmother she, grass, gravels, groce-, group-, groupe
  -0.8: guy … me, guys … stop, hable-, had me, had … with, hahaha |, have left, have … owned, he, heads-
  -0.8: headset, helmet, her … i, hice el, hiring |, hora es, hora … la, hot |, house number, how … this
  -0.8: hurts |, i brake, i bring, i try, i … card, i … come, i … getting, i … next, i … really, i … that
  -0.8: ici … de, if, il … d, il … faut, in canada, in canteen, in hospital, in there, in town, in … middle
  -0.8: in … week, incluses, ins, inscrivez … pas, insea-, inseam, inspection, is in, is mine, is missing
  -0.8: is plenty, is smudged, is … saturday, is … too, it like, it made, it … j, it … ok, it … to
  -0.8: it … under, j arrete, j embarque, j … apres, j … assez, j … hate, jaja la, jaune, je … infirmiere
  -0.8: je … ne, jokin-, joking, just … talking, juste … nom, keep … change, kids, kindly send, know why
  -0.8: la fiesta, la graisse, la meteo, la soumission, la subvention, la trek, la … al, la … electrica
  -0.8: la … encontre, la … porfa, la … que, la … s, la … veut, lache l, lachez … la, laisse … a, lamp
  -0.8: las llantas, lasagne, last … and, late … i, layaway |, le avant, le en, le mode, le pregunto
  -0.8: le retrait, le site, le velo, le … modele, least, leave your, leaving it, les promos, les travaux
  -0.8: level, lift |, line please, list … and, liste noire, llamarme, llevar, llevo, lock i, lol ok, low |
  -0.8: lunch-, luz trasera, ma femme, made the, mail |, making … blush, mam, mama |, man |, manager
  -0.8: mandame un, manques, maqui-, marin-, mas porfa, matan-, maudit |, mauve, me basta, me because
  -0.8: me blush, me do, me she, me text, me … inscrite, me … price, media hora, medic-, menos, mens
  -0.8: mensaje … voz, mensajes … una, mensu-, merci … mon, mercr-, mercredi, met, meteo, meteo |, mi tarjeta
  -0.8: mi vecina, mi … la, miedo, mien est, might … late, model, mojar, mom i, mon rendez, monterrey
  -0.8: month and, morad-, more messages, movers, much off, muchi-, muerd-, multi-, my gym, my hair
  -0.8: my … also, my … but, my … lol, my … today, n i, n … is, ne lui, necesito para, need … bring
  -0.8: need … no, need … updates, needs, network is, never thought, never … found, new cassette, ni se
  -0.8: niaises, no deja, no quiere, no sirve, no … alcanza, no … at, no … e, no … tanto, nobody wants
  -0.8: noise |, not listen, not stay, notifications for, nous deux, now no, now you, number for
  -0.8: number … the, numero par, nunca |, nunca … el, oblige, oblige de, obra |, of … month, off do
  -0.8: off stop, off … NAME, off … is, off … my, office phone, oga, ok NUMBER, ok … gracias, ok … have
  -0.8: on dirait, on thursday, on … bill, on … plan, one got, one in, one wheel, one … only, only … for
  -0.8: opting … of, ouch |, out at, ouvert |, over … just, owe you, owe |, pa otro, paint |, pana |
  -0.8: para recoger, parch-, pars, parto-, partout, pas capable, pas … ecole, passe pas, pense que
  -0.8: pense … je, perce-, percent, perio-, permitted, personnes, peut … arreter, phone fell, phone please
  -0.8: picture of, pieza-, piezas, pile, pintarla, please be, plie, plus aucun, plus … avoir, pneus svp
  -0.8: pongame en, pongame … la, pongo stop, porte velo, portl-, portland, potho-, pour changer, pour sa
  -0.8: pour … rappel, pour … tune, power-, precio no, prefere pas, prende |, printemps, proce-, promo … les
  -0.8: pu … a, puede llamar, puedes, puedo contestar, purse, pus capable, puse que, que … pusieron, quedate
  -0.8: quejas, question |, quiero mensajes, quiero … que, quietly, rappel j, rappel … avais, rattles, rdv de
  -0.8: reach |, ready for, rebaja, recevoir vos, reminders |, remove … as, rendez moi, reply … this
  -0.8: repondre … pour, reponds a, result, retai-, reviens, ride … i, ring me, ringe-, ringer, ringer on
  -0.8: room |, roses, rota, roues |, sabados |, said the, sale, saturday … i, say the, say … not, scary
  -0.8: se termina, se … baja, send … bike, send … yet, senora … no, septe-, service in, share the, she … in
  -0.8: shoe |, si tiene, signals, sis |, skate, sleeping |, smudg-, smudged, so funny, so he, so … better
  -0.8: so … texts, soeur … elle, solo, somebody … my, son … he, speech, spoken, squeaking |, squeeze, stole-
  -0.8: stolen, stomach, stop taking, stop will, stop … over, stop … this, stop>me, store |, story |, strea-
  -0.8: street |, strip-, strol-, subie-, subir, subject, suis infirmiere, sun |, supprimez mes, survived
  -0.8: svp n, svp … m, symbo-, t … la, take this, tandem, tarjeta |, tax, tax |, te jure, temps pour
  -0.8: tengo el, tercer, tesco |, text by, text … not, texts on, texts stop, texts>stop, thai, thanks i
  -0.8: thanks on, thanks … asking, that just, the club, the cone, the cover, the day, the discount
  -0.8: the extra, the handlebar, the labor, the logo, the lot, the month, the onions, the rust, the trip
  -0.8: the week, the … been, the … first, the … home, the … manager, the … might, the … next, the … pic
  -0.8: the … report, the … service, the … size, the … still, the … under, the … were, the … yes, them |
  -0.8: there since, there … the, this … please, three weeks, threw up, thursday, tient, tight, time does
  -0.8: time no, time this, time … you, tirela, tirela |, to 2, to add, to join, to nothing, to … lol
  -0.8: tomatoes, ton pere, tooth, totally, try to, try |, tu du, tu fini, tu pret, tu … me, tuesday |
  -0.8: tuiti-, tuition, tunnel |, un appel, un remboursement, un tune, une plainte, une … j, until … call
  -0.8: up over, up … you, ustedes que, va le, va … pret, vaiss-, vaisselle, vater, velo … bien, vengas
  -0.8: veut dire, vidrios, vienen, vient de, vivo en, voi, vos messages, votre systeme, vous texter, vous |
  -0.8: vous … trompes, wah |, walk, want … blue, wants, was not, was … do, was … with, was … your, we still
  -0.8: we … got, we … to, wedding, wedne-, wen you, what does, what … a, what … does, when … reach
  -0.8: where … get, while … are, who … just, who … my, whose … is, wife … it, will tell, will … stay, with 2
  -0.8: with bike, with … at, with … hands, with … on, wobble, woohoo |, work, would take, wrong … be
  -0.8: wrong … size, xxx, y mouille, y paso, y reste, y voy, y … asi, y … saca, y … se, yadir-, yadira
  -0.8: yo pague, yo puse, you angry, you box, you from, you land, you owe, you still, you … buy
  -0.8: you … family, you … free, you … hace, you … kids, you … put, you … sunday, your bday, your house
  -0.8: your making, your sign, your survey, your wife, yourselves |, zippe-, zipper, | ciao, | consentement
  -0.8: | deme, | gd, | green, | monday, | oga, | open, | perdone, | prefiero, | price, | queue, | ran
  -0.8: | signed, | swap, | ticket, | tire, | trabajo, | tu, | … at, | … beau, | … buying, | … checked
  -0.8: | … clicking, | … conteste, | … debo, | … ecran, | … etait, | … final, | … forget, | … freins
  -0.8: | … light, | … queda, | … safe, | … saved, | … sending, | … side, | … two, | … vient, | … voi, ~_alw
  -0.8: ~_ap, ~_big, ~_bun, ~_cag, ~_ch, ~_dal, ~_ea, ~_fai, ~_fla, ~_fo, ~_goe, ~_he_, ~_hmm, ~_ho, ~_hu
  -0.8: ~_if_, ~_ins, ~_maq, ~_mid, ~_mos, ~_nue, ~_pig, ~_quo, ~_rip, ~_say, ~_sec, ~_sit, ~_sw, ~_tha
  -0.8: ~_typ, ~_val, ~_web, ~_whe, ~_wo, ~abr, ~ach_, ~ack_, ~acue, ~adea, ~aine, ~all, ~alls, ~alw, ~alwa
  -0.8: ~ana_, ~anci, ~ange, ~ano, ~appr, ~appy, ~apu, ~arei, ~atos, ~ba_, ~bed_, ~big, ~bio, ~ble_, ~bras
  -0.8: ~brom, ~bun, ~can, ~capa, ~chan, ~chat, ~chem, ~cliq, ~clus, ~cual, ~cuid, ~day, ~day_, ~ded, ~dem_
  -0.8: ~dep, ~depo, ~dle, ~dshi, ~due_, ~edne, ~eep_, ~efor, ~eggs, ~ejo_, ~elie, ~emp, ~ena, ~enfa, ~ercr
  -0.8: ~erri, ~evar, ~fat_, ~fle_, ~fore, ~fre, ~gage, ~gend, ~ggs, ~ggs_, ~ght_, ~hear, ~hico, ~hig, ~hiv
  -0.8: ~hmm, ~ian_, ~icar, ~ics, ~ics_, ~ids, ~ids_, ~imit, ~in_, ~ina, ~inni, ~irst, ~iter, ~ivew, ~ixi
  -0.8: ~jump, ~ket, ~kip, ~lam_, ~lati, ~lect, ~levo, ~lift, ~lle, ~llo_, ~loc, ~lude, ~lui_, ~luv, ~lwa
  -0.8: ~lway, ~mal_, ~maq, ~maqu, ~meu, ~mg_, ~mma_, ~mo_, ~mpro, ~nan, ~ncon, ~nesd, ~ney, ~ney_, ~nfa
  -0.8: ~nfan, ~nior, ~nki, ~nnai, ~nnoy, ~nnu, ~noy, ~nue, ~nute, ~odi, ~ogl, ~olo, ~olve, ~omen, ~onjo
  -0.8: ~opp, ~oppi, ~oqu, ~or_, ~orn, ~orry, ~ortu, ~our_, ~over, ~pal_, ~ped, ~pel, ~pig, ~pil, ~plet
  -0.8: ~pump, ~py_, ~quiz, ~ram, ~rcr, ~rcre, ~ree, ~reil, ~rera, ~rey_, ~ril, ~rio_, ~riod, ~rmie, ~rofe
  -0.8: ~ror_, ~rott, ~rror, ~rt_, ~rued, ~sec, ~see_, ~sema, ~serv, ~sir, ~sitt, ~skip, ~sola, ~spe, ~spor
  -0.8: ~tax_, ~tery, ~th_, ~tmen, ~tole, ~tte, ~uch_, ~uden, ~uela, ~ueme, ~uier, ~ults, ~ur_, ~uro_, ~uve
  -0.8: ~venm, ~ves, ~ves_, ~vew, ~vewa, ~vil_, ~vra, ~web, ~wedn, ~wer, ~xcep, ~ye_, ~yes_, ~yez_
  -0.9: 2 NUMBER, 2 cm, 2 days, 2 fois, 2 … i, NAME that, NAME … tu, NUMBER kg, NUMBER … are, NUMBER … m
  -0.9: NUMBER … much, NUMBER … or, NUMBER … your, a pu, a sorti, a … l, a … please, a … texto, a … una
  -0.9: a … vos, aband-, abrir, ac, accident can, accident … you, account |, ado, again … you, agarro el
  -0.9: agradece el, ah i, ai demande, ai … ma, ailleurs pour, algun, algun-, am by, am finished, an … before
  -0.9: and … all, ando en, anniv-, annulee, anulenme, any good, apague, apart, apparently |, apporte des
  -0.9: apporte … beignes, appro-, apres midi, apuntame, apuntame … la, archi-, are my, are … located
  -0.9: around NUMBER, arrete … a, arretez … ca, arsen-, ascen-, at … desk, at … store, attached |, attends |
  -0.9: autorizado, avanc-, avance, avec ma, avec |, avez jamais, avez … des, baja … asiento, balco-, banan-
  -0.9: be ready, bebe, been NUMBER, behin-, behind, ben … donc, beso, bici … me, bien los, bike fits
  -0.9: bless |, bonne fin, booking |, booth, borrame … la, borro el, botte-, bottes, brake lever
  -0.9: brake … not, brand, brule |, buena, bunk, bus |, bussi-, but a, but … you, c etait, c … NAME
  -0.9: ca … mon, ca … plus, cadenas vous, call, call … before, call … i, calling you, campana, can, can make
  -0.9: canadian, canasta |, cancel me, cancel the, cancelaron, cargo, carrement, carrera |, casco, casques
  -0.9: cette … de, ceux la, chains, checks, cherchez vous, chez NAME, chico, chino-, chinois, cine
  -0.9: cita para, cita … el, clean, clearance, close on, clous, code … NUMBER, combien … temps, comma-
  -0.9: commande a, commande … ai, commandez la, commuter, como … mi, complaining, comprend, comprend pas
  -0.9: cone, conecta, confe-, congr-, consegui |, console, courte, covid, crank-, cranks, crash, creep-
  -0.9: creepy, creepy |, creve-, crisp-, crisps, cry |, cuando la, cuanto por, cuento, curious, cut |
  -0.9: damag-, dang, date on, day off, de caminar, de derailleur, de frein, de job, de … ahora, de … color
  -0.9: delete trabajo, delete … que, delic-, derailleur … en, des … NUMBER, desco-, devant chez, devant la
  -0.9: devant … vous, devoi-, devolver, digas a, dijeron … y, dimanche, dissertation, disturb … at
  -0.9: do … bike, do … bring, do … wish, doctor |, dolares y, dollar, domicilio, domicilio |, donde … la
  -0.9: done … NUMBER, dos numeros, dot, downt-, downtown, drop … at, du pain, duplicate, early, ecoeure
  -0.9: el camion, el color, el tornillo, el zelle, elimina, en voyage, en … neuf, end … day, enregistre
  -0.9: entrega, equipe |, es normal, es … y, ese nino, espal-, espalda, est, est chez, est il, est tout
  -0.9: est … beau, estacionamiento |, este … pero, et … ai, exemple, fache-, fachee, faire j, faire … ai
  -0.9: fait ca, falta el, falta-, faltan, fav, fell … the, fichier, fille vous, fin … mes, finit, first ride
  -0.9: floor-, floors, flu, fois que, fois … je, for … so, forces, forget, foto por, freins … pas, freno de
  -0.9: frett-, frette, friday … you, frnd, gaine-, gained, galer-, galerie, gars qui, gate |, gatea-, gateau
  -0.9: going … to, got out, got people, got time, got … stop, gotch-, gotcha, gotcha |, guind-, guinda
  -0.9: guys still, gym |, hablando, hablar … el, hago |, happy bday, has NUMBER, has the, has … my
  -0.9: have enough, have no, have … i, have … seen, hello … would, hem, highw-, highway, hold … the
  -0.9: holding the, homework, honte, how was, how … it, hubby-, hubbys, i broke, i want, i was, i … dropped
  -0.9: i … finished, i … he, if anybody, if … get, if … texts, igual |, il te, impri-, in stock, in today
  -0.9: in … month, in … na, in … this, installez, is … he, is … nice, is … serial, it next, it seems
  -0.9: it still, it … late, it … making, items, j entends, jaja mi, je lai, je rentre, je … lis, je … pas
  -0.9: jealous |, jeu dans, job … i, jobs, junto, junto a, kena, kill |, km |, knee, know … up, la NUMBER
  -0.9: la bici, la galerie, la lluvia, la messe, la oficina, la pantalla, la patate, la piece, la rueda
  -0.9: la tarde, la valve, la vente, la … jajaja, la … mon, la … para, la … prochaine, la … tout
  -0.9: la … verdad, ladie-, ladies, lai, laisse tomber, laissez les, largu-, las … en, lasag-, lasti-
  -0.9: lastime, le aviso, le digan, le fun, le lien, le … ici, leave it, leave … NUMBER, left me, lens
  -0.9: lentejas, letters |, lie, like butter, lim, listed, llame a, llego el, lo quiero, lock is, logo |
  -0.9: long does, los … de, lost … key, lumiere |, m … ce, m … par, ma chaine, ma i, mais bonne, mall |
  -0.9: manden … a, many … on, mdm, me hace, me saquen, me what, me … 2, me … a, me … es, me … mal, me … no
  -0.9: mec, mecanica |, members, mes pneus, message … NUMBER, message … me, mi apellido, mi bicicleta
  -0.9: mi nieta, mi pana, mi … de, mi … you, mic, miercoles |, might be, mille, mom … the, mon appel, monter
  -0.9: month i, more … am, mower, mtg, muchas gracias, my grandmother, my key, my keys, my … at, my … back
  -0.9: my … gets, my … yet, n one, n … your, nail, name on, ne … avez, ne … avoir, necesitar, need … more
  -0.9: negra |, never reply, never … you, new … in, next, ni el, nina … NUMBER, no hace, no llego, no vivo
  -0.9: no … cambien, no … digan, no … hagan, no … ingles, no … sus, no … texto, no … veo, nobod-, noel |
  -0.9: non l, non … autre, not even, not … calling, not … doing, not … near, not>forever, nous de, now thank
  -0.9: nuevo-, nuevos, number plate, number … am, numero sur, o … a, october |, of day, of order, of … head
  -0.9: of … til, ofertas, off is, off … top, office til, ofici-, oficina, ok i, olvide, on google, on leave
  -0.9: on … back, on … insurance, on … quote, one … from, onlin-, online, only way, opening, original |, oro
  -0.9: out … order, over it, overs-, page … is, para esta, parking in, parle a, paro, pas l, pas … de
  -0.9: pas … lumiere, pas … patate, paso el, patate, path, patte de, patte … derailleur, perdon se, perfecto
  -0.9: perfu-, perfume, period, pero mensajes, perro, petite, phone not, pinta-, pis mettez, please |
  -0.9: poner el, por … bebe, por … que, poubelles, pour … roue, pourriez vous, pouvez … effacer, pq
  -0.9: precios |, preferencia, prend, presc-, prescription, prete-, prevu, prof … a, pueden mandarme
  -0.9: que color, que diga, que … bien, que … habla, que … solo, quedo muy, queen, quelle … votre
  -0.9: qui … vous, quien … yo, quiero … de, quinceanera, quit … NUMBER, quittes, raiso-, raison, rampe
  -0.9: rando-, raro, rayer de, rayer … la, rayon, rcv, reacc-, reacciono, receive your, recharge, regler
  -0.9: remonter, remot-, remote, removing the, rent, rental, resch-, reschedule, retainer, retirer le
  -0.9: riding again, riding … the, right … me, roja, roule-, roulement, round |, ruined my, rule, said about
  -0.9: said … but, sais … c, sale en, sali, salut-, salvador, same, se agradece, secre-, secretary
  -0.9: semaine |, sending these, sending … to, serait mieux, service at, service |, shd, she … up, shed |
  -0.9: shift, shift-, should … there, showe-, shutt-, shuttle, si, si … de, si … favor, si … le, side
  -0.9: sigan … textos, since you, slim, sms … this, snake, snake |, so hard, so not, so we, so … your, sol
  -0.9: solita, somebody there, someone |, son will, sont en, sont tu, soon, spring |, squeaks, start to
  -0.9: still there, still … number, stitc-, stitches, stone, stop buzzing, stop … j, subve-, subvention
  -0.9: succu-, succursale, such, suis tanne, summer, supposed … be, surly, survi-, suspendieron, t inquiete
  -0.9: t … jamais, take calls, take two, takeoff, talk about, talk … me, talks, talla equivocada, tanti-
  -0.9: tap, tarde, te aviso, teeth |, telephone alors, tell ma, tempe-, ten, tes bottes, tesco, text him
  -0.9: text instead, textez … quand, texto je, texts>you, than … please, thanksgiving, that off, that … fast
  -0.9: the estimate, the gas, the hem, the hospital, the list, the rental, the roof, the saddle, the shifter
  -0.9: the storage, the taxi, the … a, the … basket, the … key, the … night, the … price, the … ring
  -0.9: the … station, the … what, there-, these … at, these>not, this chain, through … you, tienda |
  -0.9: tienen … de, tienes, tige, tix, to let, to tell, to … an, to … brother, to … old, to … person, today
  -0.9: too many, torci-, touche pas, trabajan, traffic, transporte, travail je, treat, treat |, trouve
  -0.9: tu de, tu tia, u12, un abonnement, una … mas, une rampe, une … de, unos, unsubscribing from
  -0.9: up … texting, using it, usted de, utiliser, va arreter, veget-, velo … comme, vendamela, venmo
  -0.9: veux parler, video |, vitesse, voisin |, vous du, voy … denunciar, vuelo, vuelva, waiti-, waiting
  -0.9: wall, was the, wat is, watchman, water-, we stop, we … it, wheel, when do, will wait, will … with
  -0.9: with … uncle, worries |, would … NUMBER, would … take, would … the, wrong>list, y deja, y estoy, year
  -0.9: yearl-, yearly, yendo, yo … una, you carry, you finish, you forgot, you located, you … necesito
  -0.9: your … folder, your … says, | 2, | NUMBER, | aiyo, | anulenme, | apuntame, | bendiciones, | brakes
  -0.9: | cancelaron, | coucou, | cuanto, | eat, | elimina, | everything, | ex, | genial, | gotcha, | j
  -0.9: | jajajaja, | je, | knock, | later, | looking, | mensaje, | plutot, | quedo, | sal, | salut, | scuse
  -0.9: | sigue, | the, | tried, | trying, | wish, | … agradece, | … bday, | … chance, | … combien
  -0.9: | … mandarme, | … mecano, | … pleut, | … policy, | … recogerla, | … results, | … sacaron, | … sais
  -0.9: | … semaines, | … soiree, | … thank, | … tio, | … wat, | … which, | … worked, | … worries, ~_add
  -0.9: ~_aim, ~_apo, ~_bef, ~_bet, ~_bra, ~_cal, ~_day, ~_dud, ~_enr, ~_gor, ~_gue, ~_him, ~_if, ~_kon
  -0.9: ~_lig, ~_lo, ~_mec, ~_neg, ~_nex, ~_ofi, ~_one, ~_ope, ~_pa, ~_rab, ~_se, ~_sen, ~_si_, ~_sid, ~_sin
  -0.9: ~_ski, ~_sy, ~_vib, ~_vil, ~_whi, ~af_, ~agno, ~aiti, ~ame_, ~amma, ~ando, ~appo, ~appt, ~arg, ~ary_
  -0.9: ~asse, ~at_, ~auch, ~ax_, ~bar, ~basi, ~bef, ~befo, ~behi, ~bing, ~bje, ~bjec, ~cab, ~came, ~can_
  -0.9: ~cap_, ~cau, ~chil, ~cie, ~culp, ~dade, ~dee_, ~dest, ~dola, ~dud, ~eady, ~eak_, ~eau, ~ech, ~eco
  -0.9: ~ecre, ~ect_, ~eek, ~eel, ~eeli, ~egg, ~ehin, ~ei_, ~ein, ~enmo, ~enu_, ~epl, ~epla, ~eso, ~esp
  -0.9: ~ette, ~extr, ~fal, ~fi_, ~fins, ~fit_, ~frid, ~gat, ~ghts, ~go_, ~hap, ~hid, ~hor, ~howe, ~iero
  -0.9: ~iers, ~ime, ~imos, ~ing_, ~inin, ~iod_, ~ipl, ~ipo, ~ips, ~ips_, ~irc, ~ker_, ~lade, ~lets, ~lish
  -0.9: ~lles, ~low, ~mar, ~mbre, ~mec, ~mpin, ~mps, ~nana, ~nap, ~nas_, ~nci, ~ndsh, ~ners, ~nex, ~next
  -0.9: ~ngal, ~nie, ~nier, ~nion, ~nis_, ~nmo_, ~nnes, ~nobo, ~nti, ~obl, ~obod, ~ofic, ~oil_, ~oing, ~oise
  -0.9: ~ol_, ~ole_, ~onli, ~ony, ~ope, ~ops, ~orke, ~oula, ~pac, ~pan, ~pape, ~perc, ~pies, ~pliq, ~pos
  -0.9: ~pper, ~ppro, ~quo, ~rail, ~rco, ~reo, ~reta, ~rger, ~ring, ~rino, ~riou, ~rs_, ~rsa, ~secr, ~see
  -0.9: ~spi, ~stak, ~such, ~tap, ~tche, ~tes_, ~tha, ~ths_, ~tia_, ~tiez, ~tis_, ~titc, ~trip, ~tua, ~tud
  -0.9: ~uce, ~uck, ~uiet, ~ulai, ~ulie, ~ulp, ~umb_, ~unt, ~uran, ~vib, ~whi, ~xtr, ~xtra, ~ys_
  -1.0: NUMBER ok, NUMBER quid, NUMBER … bien, NUMBER … is, NUMBER … mat, NUMBER … not, NUMBER … that
  -1.0: a contact, a podcast, a … again, a … aussi, a … elle, a … if, a … review, a … se, about a, accid-
  -1.0: account to, acepte el, admission, again do, again … me, agenc-, agradeceria … no, agree … that
  -1.0: ah … c, ahi estare, ahi … va, ahora … llevo, ai … tout, ai … une, ai … velo, aiyo, al correo, alcanza
  -1.0: alerts on, alerts … my, align-, all … number, allowed in, already … the, an end, an uber, animal
  -1.0: animal |, anive-, aniversario, anniversary, annuler le, anoto, ans … je, antes |, anyone but
  -1.0: anyone in, apaga, apero, apuntarme, apuro |, aqui como, argen-, argent, arif, armar-, arrive … NUMBER
  -1.0: as spam, asiento de, asiento |, asiento … me, ask, at any, attends votre, attente pour, attente … le
  -1.0: au gerant, authorise, autou-, autour, avez … recu, avisele a, ayer, bacan-, baja por, bajo, barata |
  -1.0: bars |, battery |, bc i, be honest, be … and, befor-, before, beign-, beignes, belie-, bici … y
  -1.0: bien … gracias, bike outside, bills, boiti-, boitier, bonne … de, boxes, boyfr-, breathing
  -1.0: bringing it, bruit a, budge-, budget, c … en, cadeau |, calcomania, call … landline, called off
  -1.0: camaras, caminar, can … come, card from, carte … credit, casserole, cell … pas, celular es, cerrado |
  -1.0: changes, charge it, chargeur |, check with, chere |, cheve-, chez, chido, chile, cierra, clac, classe
  -1.0: cole, come today, coming in, commande NUMBER, con la, conec-, conna-, connaissez, corol-, corolla
  -1.0: cost |, court-, creme, cuadro … NUMBER, cuando … la, cuanto … la, cut … lock, d … svp, dar, daugh-
  -1.0: daughter NAME, day is, day |, de acuerdo, de pedaler, de plus, de … aqui, de … au, de … desabonner
  -1.0: de … mi, de … nada, de … paren, de … votre, debranche, delete … you, deposito, des beignes, desig-
  -1.0: design, deux semaines, diall-, dicen |, dije a, directement, discount, dish, do … i, dog … not
  -1.0: done i, door is, dormi, dos de, dossier de, dream-, droit … me, du bruit, du mat, du … est, du … mais
  -1.0: eating my, ebike, either |, el cobro, el link, el miercoles, el … derecho, el … mi, elect-
  -1.0: email … to, en ai, en camino, end … lose, end … on, enlevez … de, enlevez … svp, entendido
  -1.0: entiende |, envir-, environ, envoie un, eod, era el, erreur … sur, es alto, es mas, eso … todo
  -1.0: espac-, essai, est grand, est … bonne, esta el, estare, estime |, et … l, etre pret, evng, exemption
  -1.0: exmar-, exmarido, faut … un, feels lose, fenders |, few, fight, find you, fini … travailler
  -1.0: first day, fixing |, for d, for life, for some, for tuesday, for … months, for … texts, foto, frenc-
  -1.0: french, frott-, frotte, full stop, furna-, furnace, fuse, garantie, garba-, garbage, garde-, gente |
  -1.0: get … messages, give … NUMBER, go thru, goal, going through, golpe, gone in, good my, good now, grab
  -1.0: grafigne, green |, grips |, gross-, grosse, guess |, gym so, hable … mi, haha i, has, hasta las
  -1.0: hasta … NUMBER, have … cancel, histo-, homework |, house, how do, how … does, how … people, hows the
  -1.0: hoy, hundr-, hundred, husband, i dey, i found, i reach, i … online, ici je, ici |, identificacion
  -1.0: igual-, igualmente, il manque, il reste, in at, in here, in library, in without, in … bag, in … place
  -1.0: inclu-, infol-, informacion, insan-, insane, insurance wants, interesa la, invit-, is looking
  -1.0: is quitting, is under, is … here, is … lol, is … than, is … working, it rides, it sent, it … down
  -1.0: it … has, it … still, j amene, jalan, je garde, je paye, je regarde, je … pareil, je … parler
  -1.0: je … tanne, jeu, keep working, kid … not, kits, kk, know who, l apporte, l erreur, la boite
  -1.0: la construction, la misma, la moins, la on, la patte, la peinture, labor |, ladde-, ladder, lah do
  -1.0: lah … not, laisse, laisser le, land |, lands, laugh-, le moteur, le paiement, le … en, le … las
  -1.0: le … se, leh, les deux, les … velos, libre, licencia, license, life is, lil, lists, llantas |
  -1.0: lo dije, lo pienso, lo … mas, look … it, lose, lost the, lube, ma … j, macha-, magazine |, mal au
  -1.0: maladie, man … my, manger, many people, mauvais … sur, mauvaise photo, mc, me alcanza, me puede
  -1.0: me … and, me … como, me … if, me … jamais, me … salir, meant … my, mecanique, media-, mess
  -1.0: message vous, message … coupe, mettez … terme, mi marido, mi … pregunta, mick, mide, mide NUMBER
  -1.0: mira, missing |, mixed up, mobile no, moi … quand, moins chere, more>stop, much is, my roommates
  -1.0: my sms, my storage, my … quit, my … too, my … where, name, natur-, necesito la, need your
  -1.0: need … know, negra, next … is, nid de, no se, no uso, no … digas, no … will, nombre, not paying
  -1.0: not … anybody, not … as, not … saying, notifications … my, notre entente, nouveau cell, nouvelles
  -1.0: now he, nueva, number … in, number … one, numero ahora, numero … por, numero … qui, o todavia, o … no
  -1.0: of sms, of … on, of … school, off … put, okafo-, okafor, old … in, on your, on … demain, on … rental
  -1.0: on … side, one this, orale |, orang-, orange, orden es, order-, otras, oublie … numero, oups j
  -1.0: oups … ai, out … door, out … for, ouvre, pad, pain, paisa-, paisano, palos, pantr-, pantry, para esa
  -1.0: para las, para ustedes, parale … los, pardon |, pas … grincer, pas … svp, paseo |, paso en, password
  -1.0: pasto-, pastor, patat-, patte, pedal derecho, pedal |, pensa-, perdu mes, perdu mon, perfecto |
  -1.0: personne … ai, peux venir, peux … venir, phone … your, pics |, pide, pido de, pienso y, pienso … le
  -1.0: pinto, pis … le, pisci-, piscine, please disregard, please forget, plus jamais, podca-, podcast
  -1.0: political, poncho, ponga-, potencia, pour … les, pour … vous, pourt-, pourtant, prend … un, profe me
  -1.0: progr-, prolongee |, promo est, pu … rien, puede-, put … number, qns, que hable, que … lo, que … you
  -1.0: queen-, queens, quid, quiero … seguro, quit playing, quita … la, quitele la, quoi vos, quoi … NUMBER
  -1.0: rack off, rappels merci, rates, re, reason |, receive, regalo de, remol-, remolque, replace, resilier
  -1.0: respeto |, retrouve … velo, ride … is, rien … la, rojas, round-, rs NUMBER, run over, saben, saco
  -1.0: sad, said stop, saint, salido, sari, sat ride, say … more, se poncho, se … au, se … le, seaso-
  -1.0: seatp-, seatpost, see … at, semaines, send … pic, shall, shifter, siege |, signatures, sillin
  -1.0: since i, sleep-, smash-, smashed, sms the, so no, so tired, solito, solito |, sondage, song, souliers
  -1.0: soz, speec-, spell, squeaking, srry, stapler, stay a, sticker, stop laughing, stop … here
  -1.0: storage … i, stuck in, stupi-, stupid, suffit les, suis … l, swear, ta mere, table |, talk … the
  -1.0: tande-, tell … what, temple |, ten |, tent, tente … de, terminan, text came, text says, text was
  -1.0: text … for, text … i, texte, texteando, texting this, texto quand, textos que, than … thought
  -1.0: thank god, that right, that |, that … from, the, the booking, the front, the job, the mrt, the whole
  -1.0: the … cassette, the … floor, the … if, the … sorry, the … tube, the … years, there … i, these>you
  -1.0: they, they … you, this saddle, thought |, through the, thru |, ticket, timbre |, time do, time … it
  -1.0: to all, to being, to open, to opt, to wish, ton … est, tono, torni-, tornillo, tour de, trae, traff-
  -1.0: traia, traje la, travailler a, travailler … NUMBER, trouve un, tu … chez, tu … te, turne-, turned
  -1.0: twix, type |, un an, un carro, une … mais, unit NUMBER, unless … is, unsub … from, usual |, vape
  -1.0: vas a, vaut la, vaut … peine, velo merci, velo … la, velos a, vendredi, veut une, vez que
  -1.0: viens … mon, void, voir, voix, volver |, vos … ca, vos … svp, vous effacer, vous envoie, vous recu
  -1.0: vous reponds, vous … demandez, voy para, voy por, vuelto, walked, want>more, wave, we talked
  -1.0: wednesday |, well be, were good, wheeled, where, where got, who said, with phone, with … anymore
  -1.0: works |, worst, wrong invoice, wrong … stop, wtu, wtu NUMBER, xfa |, y necesito, y … bien
  -1.0: y … contesta, you a, you be, you better, you donate, you sound, you tiene, you … an, you … can
  -1.0: you … eso, you … ok, you … pague, you … that, you … up, your account, your spam, your … up, | ahorita
  -1.0: | bit, | black, | bring, | chevere, | coach, | coupe, | deje, | derangez, | dropped, | eliminen
  -1.0: | exam, | flat, | hay, | kk, | night, | pa, | perfecto, | reach, | rear, | rentan, | serait, | siguen
  -1.0: | soy, | traje, | velo, | you, | … abierto, | … afuera, | … attends, | … chum, | … consent
  -1.0: | … declined, | … den, | … des, | … disregard, | … english, | … esa, | … grave, | … hijo
  -1.0: | … insurance, | … jaja, | … journee, | … liao, | … pedal, | … perdon, | … permiso, | … prefer
  -1.0: | … quedo, | … question, | … remember, | … retirar, | … rush, | … s, | … sacan, | … seen, | … selle
  -1.0: | … suis, | … textos, | … this, | … tiene, | … unos, ~_adj, ~_ba, ~_box, ~_by, ~_ca, ~_cha, ~_com
  -1.0: ~_deu, ~_emb, ~_fil, ~_fou, ~_gon, ~_han, ~_hom, ~_hoo, ~_hoy, ~_is, ~_leh, ~_loc, ~_lub, ~_rui
  -1.0: ~_sem, ~_soi, ~_soo, ~_suc, ~_tru, ~_vir, ~_wi, ~_wil, ~abl, ~acen, ~adj, ~adju, ~aigh, ~ango, ~anic
  -1.0: ~aras, ~arge, ~arl, ~avan, ~avez, ~avia, ~axi_, ~ay_, ~azo_, ~bee, ~cam_, ~ccid, ~char, ~cibo, ~cod
  -1.0: ~cole, ~coll, ~come, ~cort, ~cou, ~cs_, ~cuan, ~days, ~del_, ~dget, ~dju, ~do_, ~dos, ~dsh, ~ebi
  -1.0: ~eddi, ~eeps, ~eigh, ~eja, ~elta, ~emis, ~enci, ~epar, ~erwi, ~eryt, ~fail, ~ferm, ~flow, ~fos, ~fou
  -1.0: ~gag, ~ght, ~gras, ~gree, ~gues, ~hang, ~he_, ~heel, ~herw, ~hind, ~hoy, ~hoy_, ~ht_, ~hts, ~hts_
  -1.0: ~hue, ~iene, ~if_, ~ize, ~jeu_, ~jo_, ~kena, ~las_, ~lick, ~lier, ~liev, ~lla, ~lled, ~lleg, ~lleu
  -1.0: ~ls_, ~lts, ~lts_, ~lube, ~luc, ~lune, ~man_, ~morr, ~mpor, ~negr, ~nfir, ~nig, ~nigh, ~nkin, ~nsul
  -1.0: ~nvit, ~occ, ~oci, ~oday, ~omi, ~ompe, ~ond, ~onth, ~opti, ~ora, ~ork, ~orte, ~oss_, ~otic, ~ouce
  -1.0: ~per, ~pid_, ~pidi, ~pist, ~poco, ~pol, ~post, ~prog, ~ptan, ~rab_, ~rae_, ~rda, ~rec, ~rech, ~reci
  -1.0: ~repo, ~reva, ~riv, ~rki, ~rni, ~rogr, ~roun, ~rquo, ~rrec, ~rue, ~ruin, ~rwi, ~ryt, ~sai, ~sal, ~soo
  -1.0: ~spo, ~suc, ~tabl, ~tars, ~td_, ~teri, ~the_, ~tra, ~trel, ~tupi, ~u000, ~uatr, ~ubby, ~ucks, ~ueda
  -1.0: ~uet, ~upid, ~ups, ~upu, ~urq, ~urqu, ~vian, ~way_, ~wil, ~wip
  -1.1: NAME … com, NAME … in, NUMBER flat, NUMBER sharp, NUMBER to, NUMBER with, a arrete, a beer, a el
  -1.1: a human, a lie, a small, a sub, a … sms, a … than, a … til, abierto, abonn-, about NUMBER, accidente
  -1.1: account number, adjus-, after … i, agreed … the, agreg-, ahora … el, aimerais ne, aimerais … plus
  -1.1: al final, all |, alto por, alto … favor, am at, am up, am … being, and get, and thanks, and … your
  -1.1: angry>forever, anima-, annoying please, any day, anybo-, anybody, anyho-, anyhow, anyon-, anyone
  -1.1: are doing, are … of, are … open, arreglar, as … you, at … is, au printemps, au … a, aurez, autre
  -1.1: avail-, available, avec la, avec … chien, avez tu, avez un, avoir un, aweso-, awesome, axle, bajan-
  -1.1: bajando, bano |, beard, believe it, bendi-, berri, bici vieja, bike and, bike looks, bike … and
  -1.1: bike … ready, bill |, blond-, blonde, bloquee, blue … the, boute-, bouteille, boy, breaking, broken |
  -1.1: build |, bus … near, busy |, by itself, by … you, c … moi, c … toi, ca arrete, ca veut, ca … dire
  -1.1: cake for, camar-, came by, can tell, cancelen, card i, carpe-, carpet, carrera, ce … les, cel no
  -1.1: celu, certain, chambre |, charg-, chargeur, chez … y, chilla, choice, churc-, church, cicla, cleve-
  -1.1: cleveland, clicks, clock, closed, colom-, comid-, comida, compra, compt-, con … esposo, conoc-, corte
  -1.1: corte el, cosas y, counting, couri-, courses, coute un, cracked, crois-, crying at, cuando te, cuatro
  -1.1: cuerd-, customer … my, dark, de este, de fete, de neige, de t, de trop, decal-, deja de
  -1.1: dejen … textear, dejenme, delete … NUMBER, delete … esta, desar-, desas-, desastre, desca-, desole
  -1.1: desole … je, detai-, dice NUMBER, did … consent, did … even, die |, dire quoi, directions |, distr-
  -1.1: do … consent, do … rent, doing |, drinks on, ecole |, econs, el paseo, el recibo, el … o
  -1.1: el … todavia, el … yo, en casa, en veux, en |, en … noche, encontre en, encore sur, enleve, entrance
  -1.1: enver-, envoyez … plus, erreur … moi, es lo, es … NUMBER, escuc-, eso se, espag-, espagnol, esposa
  -1.1: esposo, est toi, est … quand, est … quel, esta … de, estrellas en, estrellas … google, et on
  -1.1: etait … sur, etes … ouverts, everyone |, exam |, excelente, facture … la, failed |, favour, fea
  -1.1: felic-, felicidades por, final |, fitte, flats |, for a, for her, forma-, frein-, freins arretent
  -1.1: from … number, front … is, froze-, frozen, further contact, gardiez, gato |, gift cards, go … me
  -1.1: goat, gonfl-, grais-, graisse, grince, guita-, halfway up, halfway … the, happy, he … also, heati-
  -1.1: heating, her … the, hey i, hirin-, hiring, his … please, holdi-, holding, hot water, hrs, i prefer
  -1.1: i really, i … came, i … it, i … wait, i … when, ici … le, ig, il … je, impresora, in … box, insurance
  -1.1: interesa, interesse … la, is, is how, is leaving, is … btw, is … cell, it, it fit, it la, it ready
  -1.1: it yet, it … been, j enleve, j … demande, j … parle, jacket, jalis-, jalisco, jamen-, jamene
  -1.1: je passerai, je pensais, je … effacer, je … envoie, je … faire, jersey, jueve-, jueves, jury
  -1.1: jury duty, juste … je, keep texting, keepi-, keeping, key, kg, kiddo, kitch-, kitchen, know if
  -1.1: l auto, la cle, la electrica, la mano, la necesito, la neige, la nueva, la segunda, lache … un
  -1.1: lande-, landed, later |, le, le chercher, le digas, le digo, le puede, le … arrete, le … par
  -1.1: le … texto, leade-, leader, leave my, legs, lengu-, les petites, les photos, les … boue, les … roues
  -1.1: let … check, libra-, lien, lien de, light-, like, line … your, link, llameme, llego … NUMBER
  -1.1: llevo dos, llove-, llover, llueve, lluvia |, lo |, loane-, loaner, long … it, looking … a, looks
  -1.1: los … jajaja, luego, luv you, ma, madam i, mais il, mais … vous, make … NUMBER, mal escrito, mall
  -1.1: manan-, mayus-, mayusculas, mdr |, me check, me dejen, me dijeron, me he, me lo, me voy, me … about
  -1.1: me … dos, me … in, me … llamado, me … n, me … read, me … so, me … textear, media, meill-, melangez
  -1.1: mele, mensaje con, mensaje me, merci … vous, mes … je, message on, message … est, message … not
  -1.1: message … you, mettez du, mi … que, mi … tambien, mierc-, miercoles, mins |, minutitos, mon char
  -1.1: mon stop, month, motor, moved |, much … in, my brakes, my calendar, my sis, my … same, name n
  -1.1: name … my, ne … plus, need … rack, never say, new … no, new … number, nino |, nitid-, nitido, no iba
  -1.1: no … number, no … todavia, non … pour, not share, not … after, not … calls, not … permission
  -1.1: now … to, numero … magasin, o el, of … guys, of … the, off NUMBER, off or, off … and, offs
  -1.1: oficina no, ojos, ok … did, on phone, on s, on … NUMBER, on … hill, on … is, on … old, opt … of
  -1.1: origi-, original, ouch, out … my, out … of, outta my, padri-, pague-, papa que, paper, papineau |
  -1.1: par la, par … garantie, para NUMBER, para … bici, parale con, paro de, pas … magasin, pasam-
  -1.1: passerai, pauli-, paulie, permanent, pero yo, petites roues, peux … vous, phone because, pinky
  -1.1: plan |, please reply, please the, please … NAME, please … is, plus proche, point-, poly, ponche
  -1.1: por las, por … hasta, porfa … de, potence, poule, pour ce, pour le, pour … avis, pour … cadeau
  -1.1: pour … kona, preferiria que, preferiria … no, prend tu, prets, private number, problem |
  -1.1: puede mandar, purpl-, purple, put … the, quand … aurez, que talla, que … para, que … vaut, queda |
  -1.1: queue number, quier-, quieran, quinc-, quitte pas, race |, raining |, raspo-, reade-, reader
  -1.1: rechinar |, record of, recordatorios … se, remember me, remember when, removed … from, rendu |
  -1.1: reply |, reporte, required |, retirer son, ride leader, rubbi-, sais que, salgo a, saoul-
  -1.1: saturdays |, saw it, says … the, schwi-, screa-, screw-, scuse, se … como, se … habia, season |
  -1.1: seguro |, seman-, server, service … the, she, shimano |, shirt-, shirts, shopp-, shout-, si … lo
  -1.1: siend-, siendo, signer, singl-, single, sir … have, so text, solo … bici, someo-, sont
  -1.1: spamming … with, specs, stair-, stairs, stapl-, stats, stock-, stop y, stop … text, stop … when
  -1.1: store … the, stude-, su … esta, su … gracias, suis … reunion, suit, supue-, svp … mon, swear if
  -1.1: swear |, take … as, takin-, taking, tan … gracias, tarde |, taugh-, taught, taxes |, te mande
  -1.1: telefono me, tell them, tell … he, tengo un, texte |, texteo, textos … ca, that … how, that … so
  -1.1: the bag, the blue, the chicken, the dentist, the divorce, the lights, the match, the message
  -1.1: the place, the radio, the server, the spokes, the window, the … bracket, the … brake, the … grips
  -1.1: the … invoice, the … knocking, the … only, the … party, the … ticket, the … van, them for
  -1.1: these … NUMBER, thing, this app, thru, thurs |, ticket is, ticket … NUMBER, timbr-, to make, told her
  -1.1: ton … a, took my, took your, took … phone, toute |, transfer, travail, tristeza, troca |
  -1.1: trying … fix, tu arreter, tube please, turn it, turn the, tutor-, tutorial, tutoy-, typic-, typical
  -1.1: ubicacion, un … de, una cita, une vraie, up … hill, us do, used one, vais passer, vais … faire
  -1.1: velo pour, velo … j, velo … revenu, vergu-, verguenza, versi-, version, veut … quoi, vez … no, vi su
  -1.1: vidrio, vitesses |, vodaf-, vodafone, vos … et, votre part, votre … c, votre … dit, vous aurez
  -1.1: vous auriez, vous … tu, vous … un, vraie, waite-, waiting |, want that, was up, wat … i, we moved
  -1.1: we … NUMBER, weari-, wearing, wed, went with, what size, what would, whene-, whenever, whenever |
  -1.1: who am, whoop-, whoops, why … it, wishi-, wishing, wishing you, with me, with … else, with … is
  -1.1: with … thumbs, work at, would … please, wrong color, y … des, y … la, y … t, you de, you have
  -1.1: you reached, you rent, you turn, you … vivo, you>more, your brother, your site, your … be, yup
  -1.1: | alguna, | anda, | aviseme, | compadre, | consent, | day, | de, | dele, | eso, | half, | hello
  -1.1: | jetez, | luv, | mire, | nitido, | ouch, | premier, | puedo, | quitaron, | quitting, | ramasse
  -1.1: | remettez, | shimano, | sin, | sure, | tanne, | third, | want, | whoops, | wicked, | … account
  -1.1: | … acepte, | … adore, | … asiento, | … aunt, | … basta, | … caro, | … color, | … cool, | … dans
  -1.1: | … eat, | … equivocada, | … every, | … fotos, | … frein, | … great, | … hang, | … jefe, | … lor
  -1.1: | … luz, | … named, | … needed, | … noise, | … not, | … part, | … plutot, | … police, | … see
  -1.1: | … stop, | … talla, | … tengan, | … they, | … unsubscribe, | … vale, | … well, ~_afi, ~_app, ~_av
  -1.1: ~_awe, ~_bco, ~_cla, ~_clo, ~_cua, ~_dad, ~_dir, ~_eso, ~_far, ~_fri, ~_gra, ~_gre, ~_hi, ~_hrs
  -1.1: ~_is_, ~_it_, ~_jok, ~_le_, ~_lim, ~_loi, ~_ly, ~_ma_, ~_mei, ~_mer, ~_mi, ~_nel, ~_nos, ~_pat, ~_ped
  -1.1: ~_poc, ~_pow, ~_pue, ~_sea, ~_sel, ~_sl, ~_spe, ~_sur, ~_tal, ~_tow, ~_tun, ~_ub, ~_wet, ~aba, ~abu
  -1.1: ~acci, ~add_, ~aker, ~alu, ~ame, ~ang_, ~anyb, ~apa, ~arch, ~ared, ~arki, ~arra, ~ars, ~asi, ~asto
  -1.1: ~asur, ~atea, ~aut_, ~ave, ~awe, ~ayi, ~ayo_, ~bat, ~bco, ~bien, ~bis, ~blon, ~boy_, ~budg, ~cai
  -1.1: ~car, ~caro, ~cen, ~choc, ~chur, ~ck_, ~cle_, ~crew, ~cua, ~dam, ~damo, ~ddle, ~deo, ~dile, ~djus
  -1.1: ~eal_, ~ears, ~ecta, ~edi, ~ee_, ~eeme, ~egur, ~eme_, ~eni, ~enia, ~eone, ~epin, ~essi, ~esu, ~evan
  -1.1: ~far, ~fixi, ~fole, ~gen_, ~get_, ~geth, ~goe, ~goes, ~gram, ~hene, ~hey_, ~hich, ~hift, ~hip, ~hrs
  -1.1: ~hrs_, ~hurc, ~iano, ~ick, ~ieto, ~igh, ~igin, ~il_, ~ild, ~im_, ~ima, ~imbr, ~impr, ~int_, ~inta
  -1.1: ~ion_, ~isc, ~iss_, ~issa, ~itad, ~item, ~ize_, ~jok, ~juev, ~key_, ~kitc, ~laim, ~le_, ~leh, ~leh_
  -1.1: ~leur, ~lio, ~lis_, ~loa, ~lt_, ~lue, ~lueg, ~mak, ~mall, ~mar_, ~meon, ~mier, ~moto, ~mpri, ~ncho
  -1.1: ~ndit, ~ngra, ~nlin, ~nni, ~nniv, ~novi, ~nque, ~nsei, ~nstr, ~nto, ~nyb, ~nybo, ~oane, ~oca, ~octo
  -1.1: ~oda, ~oget, ~ogg, ~oks, ~oks_, ~olar, ~om_, ~omeo, ~ooks, ~oral, ~oria, ~ossi, ~otte, ~ouvr, ~oxi
  -1.1: ~paye, ~pea, ~pei, ~poso, ~pow, ~ppl, ~ppt, ~ppy, ~ppy_, ~quir, ~rac, ~raya, ~rche, ~rcol, ~reto
  -1.1: ~rnt, ~rnt_, ~roll, ~ron_, ~rou, ~row_, ~rpl, ~rple, ~rqu, ~rran, ~ry_, ~saba, ~sey_, ~sha, ~shal
  -1.1: ~she_, ~shif, ~shor, ~sio, ~sont, ~str, ~stri, ~swea, ~tais, ~taki, ~talk, ~tan_, ~tarl, ~tau, ~thro
  -1.1: ~thru, ~tiem, ~toge, ~ton, ~traf, ~tras, ~ture, ~uar, ~ubbi, ~uelt, ~umme, ~unti, ~upi, ~ura_, ~urpl
  -1.1: ~urt_, ~veri, ~vio, ~weso, ~wet, ~whic, ~xto_
  -1.2: (unknown 1), 2 hrs, 2 minutes, NAME m, NAME … de, NAME … this, NUMBER be, NUMBER c, NUMBER hr
  -1.2: NUMBER o, NUMBER … nobody, NUMBER … tu, a better, a casa, a smile, a … hier, a … ou, abonnement bixi
  -1.2: abonner a, about … please, actor, adapt-, add a, addre-, address, advan-, advance, ai ete, ai … deux
  -1.2: alcanzo a, alcanzo … llegar, alfor-, all … best, allo … est, am sending, am … work, amarr-, amma
  -1.2: and … both, and … number, and … was, any … text, appor-, appt, are too, are |, are … hours
  -1.2: arret … bus, arrete chez, arrives, as long, asi me, asi |, asking … my, at … bar, atras |, avais … de
  -1.2: avec ces, avez … le, avisa-, avisos |, ayer y, ayer |, back and, back from, backe-, backed, bagages
  -1.2: bags, balance is, bano, barn, basico, basta … lluvia, been so, been … weeks, believing, bendiciones
  -1.2: betwe-, between, bici … por, bicycle … NUMBER, bicyclette, bidon, bike boxes, bike deals, bins
  -1.2: bins out, biscuits, bleed, bonne grandeur, borre el, botak, bouchon, brother in, brother |
  -1.2: brother … law, buen, by, ca au, ca … bien, ca … dans, ca … pas, ca … rien, cada vez, cadenas |
  -1.2: cage |, cai, calcu-, calculator, calls … NUMBER, cambiar, can use, can … check, can … leave
  -1.2: can … pay, cancela la, cansado, carbono |, cart, casa … NAME, cats, cell … suis, cerca |, chain |
  -1.2: chain-, changement de, changiez, character, cheff-, cheffe, cherche un, chidi, chihu-, chihuahua
  -1.2: chum dit, chum … la, cinta, cleat-, cleats, clicked twice, clown, code … it, coins, commande |
  -1.2: commerce, con … cobro, confirm once, congrats, contigo, contrasena, correct pour, cost
  -1.2: course … dimanche, cual … su, dac |, dare |, dates, day … and, day … my, de bus, de casse, de lluvia
  -1.2: de … dans, de … pluie, dele, delete candado, demain matin, demasiado, department, department |
  -1.2: des nouvelles, des vidanges, desabonne de, desactivez, dit … fois, do if, do … buy, does the
  -1.2: doing this, donc la, du porte, duty, e … ningun, eat already, el cupon, el motor, el pedal, el ruido
  -1.2: el |, eleve-, empiecen, en NUMBER, en deux, en m, en titi, en … calle, en … trouve, en … une
  -1.2: encontraron, end … rental, end … your, enfrente |, enlevez nous, enviarme, envoyer … photos, es mejor
  -1.2: es … gracias, escal-, esquina, essay |, est ca, est revenu, estan … los, este … si, et de, etes … de
  -1.2: eu, evening, everything, expir-, expired, faire le, faut que, fellow, file and, finis, fit |
  -1.2: fit … in, fitting |, for us, for … long, foto que, frame … i, freezing, from that, from … cart
  -1.2: from … haha, gardez le, get all, get down, get outta, glute-, gluten, go i, going up, gorra, got cut
  -1.2: got … spare, gris |, hagalo, hagalo |, hand in, have two, havin-, having, hay un, heures |, high |
  -1.2: him … stop, his name, honnetement, hotma-, hotmail, hr, hurry at, hurry … all, husbands number, i am
  -1.2: i called, i could, i pressed, i remove, i … hungry, i … more, i … sending, il … de, image-, imagen
  -1.2: imagen |, in … car, in … from, in … hospital, infolettre, inscription a, inscrire, instructions
  -1.2: interac, interview, into, is … if, is … safe, it alone, it … she, jacke-, jajajaja |, jase, jefa
  -1.2: jerse-, jeudi, joder que, just … one, juste … le, keep … posted, keys |, kids |, knocking
  -1.2: l assistance, l … en, la, la enlevez, la esquina, la saaq, la … nadie, large |, las … me, las … y
  -1.2: latex, lawn, le cambien, le courant, le noir, le … arret, leave … bike, lecture, left, lend me
  -1.2: les cables, les taxes, let … do, letra-, letras, lift it, light on, like |, like … time, linea |
  -1.2: link no, lio, lips, list so, lista … la, llanta |, lluev-, lo suplico, lo … de, loaner |, loo, lor |
  -1.2: ma blonde, ma … sur, making … want, manana, mandarme … mensajes, mandeme la, manden por, masks
  -1.2: matric, mayo, mayo |, me demande, me posted, me want, me … am, mecanicien, mecanico |, medicine
  -1.2: mediu-, medium, membership, mensaje que, merci … retirer, message … in, message … l, message … now
  -1.2: mets, mettez … de, mi carro, mi no, mi orden, mi … o, mi … te, miss, moi comme, mon cadre, mon … dans
  -1.2: mon … le, more surprises, more to, more … for, more … thank, muffi-, music-, musica, my bike, my butt
  -1.2: my car, my frame, my membership, my personal, my screen, my stop, my … NAME, my … end, n NUMBER
  -1.2: nada … la, ne veux, neare-, need any, need … get, neede-, needed, netto-, netwo-, network, next door
  -1.2: nicke-, nickel, nid, no autorizo, no credit, no era, no just, no pedi, no problem, no veo
  -1.2: no … contestar, no … dejen, no … para, no … surprises, nobodys, not happy, not ship, not … like
  -1.2: numbers, numero … mettez, odome-, oferta de, off no, ofrece, ok do, on arrive, on facebook, on file
  -1.2: on labor, on … storage, on … text, on … un, one |, onion-, onions, only … is, open … labor, openi-
  -1.2: or … one, otro cliente, out … no, pack … for, para de, para … rechinar, paran de, parking |
  -1.2: pas … votre, passer, passw-, patro-, pay … the, perfe-, personne qui, peut on, peux plus, phone can
  -1.2: pied |, pierdan mi, pierdan … numero, pinea-, pineapple, place … is, playin, plus du, plus … de
  -1.2: policia, por … tan, porte bagages, ported, porto-, porton, pour … chaine, pour … velo, practice
  -1.2: pray … me, pressed, prior-, psych-, puede, pueden mandar, puppy, put … wrong, q7, que dia, que non
  -1.2: que verguenza, qui repond, quit … but, quita el, quito el, quits, quitting, rappellerai, reach the
  -1.2: ready, recibo |, recordatorios por, reflecteurs |, reflectores, rembourse, reminder … the
  -1.2: rendez … mon, rentre |, reste, revenu, revoi-, revoke my, rien … casse, rien … vous, right … one
  -1.2: ringt-, ringtone, rite |, rodado, rude |, saaq, sabado, salgo … las, samba-, saquen, saturday, sauve-
  -1.2: sauvez, se quita, send>remove, sent my, shall i, shave, she … no, shoe, si baja, siege de
  -1.2: siege … bebe, siento mucho, sizes, slept, slime, slip, smoot-, smooth, so … messages, sofa |
  -1.2: solo … un, sonnez, sorpresa |, sorry my, spam … my, spare key, speed, spring tune, stage-, stages
  -1.2: stalk-, still have, still |, still … that, stop … at, stop … la, stop … your, suave-, sub, subje-
  -1.2: suelto, suis … au, supli-, suplico, sur facebook, sur la, sur les, take … and, take … bins, talk |
  -1.2: tall, tamal-, tamales, te … suplico, techn-, temple, text … and, texter … moi, texto en, texts … i
  -1.2: texts … now, that phone, that … meant, the best, the big, the bins, the change, the church
  -1.2: the downtown, the fridge, the guard, the ice, the kickstand, the landlord, the map, the only
  -1.2: the phone, the recipe, the season, the tape, the teacher, the trailer, the … call, the … cap
  -1.2: the … day, the … email, the … end, the … fee, the … just, the … last, the … lock, the … minus
  -1.2: the … raleigh, the … sign, the … til, them and, they were, things to, thumbs, til i, time please
  -1.2: title, tkt, tmrw |, to find, to quit, to … after, to … work, to … wrong, todav-, todavia, tonight |
  -1.2: traje, trip, trouble, tub, tv, ultimo … que, umbrella |, un … le, un … sur, une bonne, urs |, va y
  -1.2: venga-, vers NUMBER, viernes … me, ville, vos heures, vos … a, vos … m, voula-, vous de
  -1.2: vous … laisser, voy saliendo, wahal-, wahala, want … talk, weeks, welcome to, went, went … my, wesh
  -1.2: what day, what … that, when … your, which one, who … to, wicke-, wicked, will, will it, will … buy
  -1.2: winter, wisdo-, wisdom, with one, with … for, won the, work … NUMBER, write it, wrong day, y ahi
  -1.2: y … son, you change, you fix, you off, you promised, you see, you … alcanzo, you … email
  -1.2: you … removed, you … una, your car, your … la, | allo, | assez, | au, | comptant, | cross
  -1.2: | excelente, | hows, | joder, | manana, | mi, | mis, | mummy, | oups, | ouvert, | pongan, | quel
  -1.2: | saca, | saqueme, | suspendan, | this, | tkt, | wesh, | ye, | … abiertos, | … beg, | … bruit
  -1.2: | … compro, | … con, | … credit, | … cunado, | … dejo, | … dio, | … dormir, | … ebike, | … hablar
  -1.2: | … messages, | … min, | … onda, | … open, | … photo, | … rain, | … ready, | … sounds, | … threw
  -1.2: ~_amm, ~_ava, ~_bal, ~_bl, ~_boi, ~_bro, ~_by_, ~_cu, ~_do, ~_el, ~_eng, ~_eu_, ~_fev, ~_fli, ~_fre
  -1.2: ~_gua, ~_haz, ~_hou, ~_hr_, ~_it, ~_jer, ~_jue, ~_la_, ~_las, ~_lat, ~_le, ~_mu, ~_nia, ~_ol, ~_sle
  -1.2: ~_tes, ~_tra, ~_tv, ~_tv_, ~_tw, ~_ty, ~_wah, ~_wee, ~_wel, ~ack, ~addr, ~ador, ~agar, ~aila, ~ain
  -1.2: ~amba, ~ambi, ~ampa, ~anal, ~ani, ~ard, ~arne, ~asio, ~ask_, ~asl, ~assw, ~aten, ~ats_, ~ava, ~aves
  -1.2: ~avi, ~awes, ~ayon, ~bet, ~betw, ~bles, ~boi, ~bre_, ~cal, ~card, ~che, ~comm, ~cote, ~dal, ~davi
  -1.2: ~ddr, ~ddre, ~deli, ~deta, ~dles, ~dli, ~ean, ~ear_, ~eate, ~ecte, ~eded, ~ediu, ~eede, ~eeks, ~eev
  -1.2: ~eft_, ~elq, ~elqu, ~erac, ~erfe, ~ersh, ~et_, ~etwe, ~eudi, ~eva, ~eves, ~expi, ~fast, ~fev, ~ffl
  -1.2: ~fic_, ~fre_, ~gina, ~givi, ~gra, ~guno, ~hai, ~havi, ~hay, ~hoe_, ~hom, ~hru, ~hru_, ~iba_, ~ice
  -1.2: ~ice_, ~ich_, ~illo, ~ilm, ~incl, ~inne, ~invi, ~ira, ~irar, ~irs, ~irt_, ~isse, ~jers, ~jeud, ~kin
  -1.2: ~lah, ~lah_, ~land, ~lass, ~leep, ~lf_, ~llov, ~loor, ~loy, ~lue_, ~lven, ~met_, ~mie, ~mpe, ~nait
  -1.2: ~nca, ~ncy_, ~noo, ~oble, ~odav, ~oger, ~ogne, ~oken, ~okes, ~onf, ~ong_, ~ood_, ~oran, ~osa_, ~ouss
  -1.2: ~ouv, ~poi, ~poil, ~pon, ~ppe, ~ppin, ~rac_, ~rats, ~rect, ~redo, ~repl, ~rfe, ~rfec, ~rgad, ~rias
  -1.2: ~rigi, ~rill, ~rive, ~rob, ~rot, ~rown, ~rro_, ~rsey, ~rtai, ~rubb, ~seal, ~sey, ~shed, ~slee, ~ssw
  -1.2: ~sswo, ~stee, ~sur, ~team, ~they, ~thur, ~till, ~tle, ~trav, ~troi, ~tur, ~tv_, ~uadr, ~ual, ~uda_
  -1.2: ~udi_, ~uem, ~uma, ~unny, ~urch, ~urpr, ~usen, ~viou, ~voq, ~voqu, ~wah, ~wed, ~week, ~ween, ~wel
  -1.2: ~wen, ~wife, ~will, ~wipe, ~xpi, ~xpir, ~xte_, ~yin
  -1.3: 2nd, NAME … va, NAME … yo, NUMBER free, NUMBER minutes, NUMBER no, NUMBER non, NUMBER semaines
  -1.3: NUMBER … avant, NUMBER … mais, a bird, a como, a service, a ustedes, a … 2, a … bici, a … derecha
  -1.3: a … light, a … lista, a … marido, a … que, a … thing, a … une, abiertos |, abonne a, acc, actua-
  -1.3: address |, admir-, after … so, afuera yo, agarro, agua, ai les, ai |, ai … gagne, ai … mais, al cel
  -1.3: alguna, all … now, allo c, also … you, am outside, amen, and send, and … at, and … me, anymore … am
  -1.3: are … at, arreglan, arreglo, arret d, arreter chez, arrivent, asking … do, at, au sondage, au stop
  -1.3: autre numero, avais demande, avisarme cuando, aviso … que, bar tape, bc, be contacted, besoin d
  -1.3: biblioteca, bien … de, bigge-, bigger, bike … day, bill i, bird, birya-, biryani, bites, bites |
  -1.3: blanco |, bleu, blue one, bluet-, bluetooth, bonne … NAME, borde-, box arrived, brake |, bring
  -1.3: brothers, btw |, buddy |, buzzing |, by NUMBER, by … and, c … sur, ca marche, cadena, cadre est
  -1.3: call … when, cambi-, can of, can … go, can … lift, can … receive, candado que, cap fell, card, caref-
  -1.3: careful, cargador, casi no, cegep, cell … en, champ, change the, cheap, chercher, claro |, class |
  -1.3: cles |, colores, commerce |, compa |, completement oublie, conseils, construction, contact i
  -1.3: continuer a, could … have, courriel pour, crie, cuando llega, cuant-, cuanto |, d aller, d attendre
  -1.3: d autre, d … a, dale, dale |, dans NUMBER, dar mi, day to, de presse, de rajas, de semana, de voir
  -1.3: de … ciudad, debarquez, decals, deck |, dejam-, deje la, delete equipo, delete lunes, demande le
  -1.3: derecha, despierto, destinataire, did, dieu, direccion |, distu-, dit … mais, diwal-, diwali
  -1.3: do … have, do … share, do … touch, dois, donde me, donut-, donuts, dos semanas, down i, dressed
  -1.3: dropped a, dupli-, during the, e |, earph-, el domingo, el martes, el recordatorio, el suyo, elle
  -1.3: email … you, empie-, end feels, engou-, enough … take, entir-, entirely, envoie … message, erreur |
  -1.3: ese … era, esquites, essay, est bon, est partie, est quittes, est regle, est … au, est … merci
  -1.3: est … par, est … pere, estam-, estamos, estimation, estoy con, estrellas, etes les, every single
  -1.3: everyone, everywhere, fait … km, faites … les, family |, favor … lo, fin … semana, finish |, fits |
  -1.3: font, for … just, forever>forever, frame i, free |, freins, full … at, gagne, gars … comptoir
  -1.3: general, germa-, getting ridiculous, give her, going … have, gone |, got, grand-, gros |, guys … to
  -1.3: hace ruido, hacen … a, hands |, has … to, have … for, have … three, he told, he … in, hello, hende-
  -1.3: here so, him, hmm |, hola soy, home … NUMBER, homew-, houss-, housse, hows, husba-, i come, i … both
  -1.3: i … but, i … nights, i … or, i … outside, ice |, if … want, in after, in his, in … hour, inche-
  -1.3: inches, inquiete, install, is bad, is coming, is for, is with, is … for, it worth, it … again
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
  -1.3: mitaines, moleste, mom, more … in, more … please, moteu-, mother … law, mrt, much i, much obliged
  -1.3: muchacho, mustache, my card, my knee, my … buzzes, my … goes, my … wants, my … what, nada de
  -1.3: need NUMBER, neufs, next week, no manches, noche, noire, nombre … la, not lift, not look, not touch
  -1.3: nota, nouve-, nouveau … est, now there, number when, numero c, of true, of … lol, of … n, off … hands
  -1.3: ok no, on read, on … porch, on … quittes, one, or, oups, out from, out … true, outil-, outils, oven
  -1.3: par … on, parfa-, partir … hoy, pas … cell, pas … nom, pas … presse, passe j, pearl, peint-
  -1.3: perdon … no, perfect, permiso … que, pesos, phone and, phone said, pick, plus aucune, pocket |
  -1.3: polis-, polish, ponchaduras, por … NUMBER, por … paso, por … recordatorio, porte-, pour … pere
  -1.3: premium, prendre … velos, presi-, problemes, prochaine |, proverb, pu la, puedo … mensajes, puerc-
  -1.3: puerco, puerta |, que dice, que luego, que salgo, que … al, quelq-, qui … ecris, qui … occupe
  -1.3: quiero esperar, quitele, quiten los, quiten … la, quote |, raffle |, rajas, ramasse |, receipt
  -1.3: recipe, recojan, refuse to, regano, regardless, remueva, remueve, renta, repair please, respo-
  -1.3: reste |, retourner, robot ou, rose, s occupe, sabad-, salon |, says no, scell-, scellant, score
  -1.3: se … son, sees … phone, september, seule, shifting is, shima-, shimano, short |, si … un, sign … form
  -1.3: sin … you, slot, smoke, smthg, so … who, someone … the, sonne … le, souhaite ne, spain, sparkles, sry
  -1.3: status, step, still the, stop j, stop light, stop making, stop who, stop … after, stop … ai
  -1.3: stop>want, strollers, su papa, suis … arret, suis … dans, summo-, sure you, tail, take off
  -1.3: take … please, tata, te … pero, tell … she, templ-, termina, terminaron |, texte pour, textiez, texto
  -1.3: texto de, texto on, that number, that … about, that … anymore, that … what, the NUMBER, the bank
  -1.3: the deals, the garage, the key, the mustache, the oven, the record, the upgrade, the … helmet
  -1.3: the … papers, the … say, then … am, there, thinks … am, this … have, thumb-, thx … the, ticket number
  -1.3: tiene … de, tienen en, to pass, to unsubscribe, to … contacted, to … last, to … that, toca, today so
  -1.3: tonde-, trabajando, traig-, training wheels, trase-, triciclo |, trike |, trouvez, tse, tu as, tu des
  -1.3: tu pour, tu … avec, tuesday is, turn left, turns out, ubicados, un alto, un … vocal, una … para
  -1.3: une job, unsubscribe button, up again, up text, vais le, vayas, vendo, venmo |, vente, vers
  -1.3: veux … attendre, veux … au, vi en, viejo, viens … voir, ville |, void deck, voitu-, voiture
  -1.3: voudrais ne, voudrais … plus, voulais, vous dois, vous et, vous … la, vous … meme, vous … textiez
  -1.3: voy … alla, voyan-, voyant, was at, watch it, were the, what … my, what … would, whatever you
  -1.3: wheel |, when … bought, who removed, who took, whole, whole thing, wif, will … for, window |
  -1.3: wine for, winte-, wizard, wobbl-, work nights, work … the, worked, xl, y aller, y eso, y la, yo … is
  -1.3: you after, you back, you install, you need, you … and, your ex, your parking, your … already
  -1.3: your … lot, your … this, | aceptan, | approve, | arreter, | bonjour, | dear, | doctor, | donne
  -1.3: | double, | first, | guess, | hein, | miss, | necesito, | quitele, | see, | sunday, | they, | todos
  -1.3: | total, | une, | wake, | water, | wen, | … NAME, | … cansado, | … clique, | … como, | … demain
  -1.3: | … descuento, | … di2, | … falta, | … ir, | … je, | … key, | … lista, | … mesure, | … obliged
  -1.3: | … piste, | … problem, | … saw, | … shifting, | … tube, | … uncle, | … veux, | … year, ~0nd, ~0nd_
  -1.3: ~_0n, ~_0nd, ~_at_, ~_aw, ~_ay, ~_bc_, ~_cue, ~_did, ~_div, ~_du, ~_ech, ~_eno, ~_got, ~_gr, ~_hea
  -1.3: ~_his, ~_hw, ~_la, ~_lef, ~_let, ~_lle, ~_mue, ~_or_, ~_oup, ~_pla, ~_po, ~_rou, ~_sab, ~_sam, ~_sh
  -1.3: ~_sha, ~_sry, ~_swe, ~_tem, ~_ti, ~_tom, ~_wor, ~aben, ~abys, ~acie, ~ader, ~afi, ~afor, ~age_, ~ails
  -1.3: ~alk, ~ana, ~ance, ~anua, ~arfa, ~au_, ~auri, ~auti, ~bano, ~bbi, ~cama, ~camb, ~ch_, ~che_, ~cher
  -1.3: ~chid, ~ckst, ~coun, ~ctua, ~dan, ~ddl, ~depa, ~did_, ~div, ~dlo, ~dlor, ~dois, ~due, ~eap_, ~ecio
  -1.3: ~ectu, ~edo_, ~eft, ~eglo, ~eig, ~ejam, ~endr, ~epo, ~esio, ~esom, ~evue, ~ey_, ~eye, ~fect, ~fish
  -1.3: ~four, ~fri, ~ge_, ~gel, ~glo_, ~gs_, ~gua_, ~hant, ~harg, ~hedu, ~hil, ~him, ~him_, ~hima, ~hirt
  -1.3: ~hro, ~hur, ~husb, ~ibid, ~ide_, ~idi, ~ido, ~ido_, ~ight, ~iman, ~inio, ~inki, ~ip_, ~ippe, ~ipt_
  -1.3: ~istu, ~iza, ~kan_, ~kidd, ~la_, ~lab_, ~laro, ~lay, ~left, ~leu_, ~lig, ~lio_, ~liz, ~loue, ~lve_
  -1.3: ~mana, ~mom_, ~mond, ~nadi, ~ndid, ~ndlo, ~niss, ~nmen, ~noma, ~ntes, ~nuts, ~ock, ~oct, ~od_, ~odys
  -1.3: ~ola, ~ooke, ~oppe, ~orro, ~oteu, ~ouch, ~ouse, ~pann, ~parf, ~pat, ~perr, ~pin_, ~plas, ~ppor, ~ptio
  -1.3: ~qua_, ~rav, ~rdon, ~rep, ~res, ~resc, ~rice, ~rin, ~robl, ~ruid, ~rush, ~rve_, ~sad_, ~sam, ~saur
  -1.3: ~sav, ~say, ~sba, ~sban, ~sew, ~sid, ~sma, ~snow, ~spel, ~sry, ~sry_, ~stam, ~sti, ~sun, ~tat, ~teau
  -1.3: ~tenc, ~tep_, ~tera, ~timb, ~tow, ~ual_, ~uch, ~uedo, ~uelq, ~uer_, ~uev, ~uil, ~uits, ~urb, ~urc
  -1.3: ~usb, ~usba, ~utos, ~vem, ~voit, ~whol, ~wint
  -1.4: (unknown 2), 3rd, NAME … il, NUMBER instead, NUMBER libras, NUMBER minutos, NUMBER … month
  -1.4: NUMBER … my, NUMBER … no, NUMBER … pis, a parle, a photo, a recibir, a texter, a used, a … el
  -1.4: a … fois, a … gars, a … messages, absol-, aceptan, act, adresse |, after all, ai bien, ai envoyez
  -1.4: aime … les, airpods, al mio, alcanzo, already texted, am free, amex, amex |, amor, and loves, and one
  -1.4: and thank, and … so, angry>you, anoche |, antes … las, anuncio, anything from, apolo-, apology
  -1.4: appreciate you, approved, apres … job, aprie-, are NUMBER, are not, are … with, arrete … vous
  -1.4: ask NAME, aslee-, asleep, at NUMBER, at … bus, au cegep, avant NUMBER, avez mon, avisarme, baba
  -1.4: babysitting, bacano, back … the, bak, banco, band, bangs, batte-, be gentle, be … soon, beans
  -1.4: beans |, bici afuera, bike is, block the, blonde m, bloquez moi, borren … numero, box … up, brother
  -1.4: buenas |, bye |, c … correct, ca change, ca passe, ca … deux, ca … dit, cable |, cadena |, calco-
  -1.4: call if, calling my, can hear, cancellez mon, cars, cash |, ces … merci, chaine, chaine |, chanc-
  -1.4: chance, changement, cheap-, cheaper, chicken rice, children, class, clicking |, cobro |, color |
  -1.4: combien vous, come … me, commande … le, compran, compran … usadas, compteur, comptoir … a, con … para
  -1.4: confiance, confio en, confirmer, contrat, cotes |, cough-, crene-, creneau, cuanto … con, cupo
  -1.4: d entreposage, d oeuvre, dans … char, de atras, de batterie, de consentement, de dimanche, de favor
  -1.4: de lire, de paiement, de prendre, de respeto, de retirer, de suivi, de … this, de … vez, decid-
  -1.4: dejen … mandarme, delete … o, depen-, desde hace, did … quit, digal-, digale, dinne-, dinner
  -1.4: disculpe |, disso-, do your, do … close, does … sale, domic-, don … me, donate, downl-, dress-
  -1.4: dropped … off, du cash, du club, du stationnement, earliest, easte-, efface … numero, el bebe
  -1.4: el mensaje, el mostrador, el y, el … viejo, email is, emergency contact, en revenant, en … bici
  -1.4: en … mostrador, encim-, encima, end i, engine, enjoy, enterado, entro, equivocaste de, era hora
  -1.4: erreur NUMBER, escribi, espos-, est bloque, est combien, est … ce, est … maison, estimate |
  -1.4: estoy abajo, estudiando, estudiando |, et mettez, etes vous, etes … fins, fait deux, fait le
  -1.4: fait … je, falta de, falta … respeto, fathe-, favou-, fee |, fever, financement, first-, for … bike
  -1.4: for … mother, for … whole, formu-, free sms, fridg-, fridge, from … file, fue … luz, fut, g
  -1.4: gave … my, get text, get … you, gmail, go ahead, go off, good … sir, got … NUMBER, grandeur |
  -1.4: great … you, guantes, guard, han, hang out, has … number, hasta el, hay … por, he knows, her so
  -1.4: her … for, hermano, heures, hier … avez, hopel-, hopeless, hor |, horario |, horri-, horrible
  -1.4: how are, huit, i dropped, i feel, i look, i mauvais, i paid, i wanted, i work, i … cancel, i … free
  -1.4: i … saw, i … told, identite, if your, ignora, ignoring, il … la, impue-, in … list, inclut, insid-
  -1.4: inside, ipads, is about, is dead, is … bike, is … or, is … paint, is … the, it again, it safe
  -1.4: it twice, it … be, it … do, it … here, j … donne, jaja … la, jamais plus, jappe-, jappelle, je … dois
  -1.4: je … ecoeure, je … sur, je … texte, je … venir, jefe, job |, joke, joyeu-, kan, keys, knee is
  -1.4: know … that, l ete, la garantie, la renta, la … chere, la … grandeur, la … prolongee, lah, laisse un
  -1.4: las dos, las llaves, las rueditas, last time, later, laver, laver |, le cadre, le doy, le frein
  -1.4: lee los, les puse, les … moi, les … sont, les … vous, lever, liens, like my, list … a, liste … le
  -1.4: livrez vous, llant-, llave-, llaves, locat-, logo, look … a, lor, los … delete, louez vous, m aviez
  -1.4: main d, main … oeuvre, mais pouvez, malade |, manejando |, maps, marriage, mars |, mas … me, maths
  -1.4: matri-, mauvais nom, me next, me phone, me robaron, me … NUMBER, me … but, me … contact, me … pasa
  -1.4: me … stop, mensaje … y, mensajes … favor, merge, message s, message sur, message … from
  -1.4: messages … the, mi me, mi … por, milk |, minus, mis … y, mistake, mitai-, moi ou, monday, morning is
  -1.4: mr tan, much … a, mucho, mummy, my brother, my landline, my landlord, my man, my side, my thumbs
  -1.4: my water, my … bottle, my … just, my … yesterday, n |, need … text, needed |, nervo-, nervous
  -1.4: new sim, next … no, nina |, no alcanzo, no espero, no somos, no use, no … asked, no … do, no … esa
  -1.4: no … esperar, no … ni, no … uso, not i, not there, not … ever, not … la, noticias, nouveau numero
  -1.4: novio-, novios, now we, nuevo es, numero por, obliged, oeuvr-, oeuvre, of there, off … roof
  -1.4: ok … will, old … to, on part, on … wrong, one asked, options, orale, order the, oublie, oublie de
  -1.4: over … phone, overhaul, owned, paid … and, paise-, paiseh, para hoy, parei-, parta-, partido
  -1.4: pas avant, pas … personne, paso |, pause, payin-, paying, pedaler, pero ni, person … the
  -1.4: peux … envoyer, peux … mon, pf, photo de, picks, pics of, pictu-, plann-, planning, plante
  -1.4: please … thank, pogne dans, police report, poner una, poner … queja, pongame, porch, porfa que
  -1.4: pour NUMBER, pour confirmer, pret … c, printer, pro, probl-, problema |, prude-, que fuera, que pedi
  -1.4: que … decia, quede sin, quel … pour, quelle … la, qui … mange, quiero, quiero cancelar, quiet |
  -1.4: quitar … oxido, quite las, rain |, reachable, readi-, reading, reads, recibido |, recu votre, red |
  -1.4: refaire, remove … phone, revenant, road bike, rompi-, rompio, roues, row NUMBER, royal, rude, sacoc-
  -1.4: sacoche, saddle |, said … are, sale |, say this, scrat-, se salio, se ve, seats, seein-, seeing, seen
  -1.4: semaines |, send my, sera la, set … this, she took, she … the, shop … not, siri send, sirve |, sitti-
  -1.4: sitting, size NUMBER, skipping, sms de, sms … la, so just, sors du, sort, spams, sport-, sports
  -1.4: stop you, stop … her, stress, string, suis ecoeure, suis … capable, sujet, summe-, sur … cadre
  -1.4: take … old, tampoco |, tarje-, tarjeta, telefono … por, tell … something, text book, text … am
  -1.4: textee, textos j, texts are, the cake, the color, the emergency, the family, the gate, the horn
  -1.4: the invoice, the money, the neighbors, the other, the porch, the post, the table, the tube, the vet
  -1.4: the wheel, the … any, the … honestly, the … n, the … pics, the … quit, the … wheel, them up
  -1.4: there soon, they … me, think is, this creak, thought would, tighten, tighten the, time … NUMBER
  -1.4: to check, to pay, to remove, to … ads, to … someone, tomor-, topic, tout sur, training, tread, trim
  -1.4: type, un … autre, una queja, under … name, up this, us … it, usar, velo … svp, venda-, verdad jaja
  -1.4: vet, veux … voir, vez |, vide |, vieil-, vitesses, voice |, volver a, vote for, vous ai, vous ecrivez
  -1.4: vous pour, vous … avez, vous … aviez, vrai, wanted a, wants the, was NUMBER, we all, we talk, weds
  -1.4: what are, what time, what … the, when … my, window, wiped, wish … receive, with … work, worke-
  -1.4: worth it, wrong>stop, x, y las, yay, yes … it, yo mismo, you also, you era, you kindly, you lol
  -1.4: you store, you … hora, you … me, you … or, you … puse, you … somos, you … with, your card, your place
  -1.4: your sister, your time, your … before, your … of, | compran, | demain, | fui, | mdr, | mija, | ni
  -1.4: | orale, | pedal, | pourquoi, | sorry, | vi, | … apago, | … bon, | … brake, | … brand, | … dios
  -1.4: | … enlever, | … gente, | … gros, | … habia, | … hit, | … hours, | … hv, | … le, | … marketing
  -1.4: | … paro, | … things, | … want, | … whoever, | … word, | … yet, | … zapatos, ~0rd, ~0rd_, ~_0r, ~_0rd
  -1.4: ~_atr, ~_bak, ~_bh, ~_bou, ~_cad, ~_cap, ~_car, ~_cen, ~_co, ~_dol, ~_ebi, ~_g_, ~_gl, ~_gma, ~_gro
  -1.4: ~_kic, ~_kid, ~_lah, ~_lla, ~_mir, ~_ont, ~_or, ~_ord, ~_pog, ~_ras, ~_res, ~_rig, ~_rud, ~_sun
  -1.4: ~_til, ~_vai, ~_we, ~_why, ~_wtu, ~_x_, ~abaj, ~ahah, ~aisi, ~ak_, ~al_, ~ale_, ~algu, ~alou, ~amo_
  -1.4: ~amor, ~anti, ~aps, ~ard_, ~arf, ~arj, ~arje, ~ars_, ~ashe, ~asle, ~ato_, ~azo, ~azon, ~bak, ~batt
  -1.4: ~blem, ~bleu, ~boar, ~carg, ~carr, ~ceip, ~cend, ~choi, ~cis_, ~cla, ~coge, ~com, ~cove, ~crat, ~deux
  -1.4: ~dinn, ~dit_, ~diu, ~dium, ~dre_, ~dred, ~dro_, ~dys, ~dys_, ~eape, ~eat, ~ebik, ~ecra, ~eep, ~efe_
  -1.4: ~ego_, ~eil, ~eip, ~eipt, ~el_, ~embe, ~erd, ~espe, ~est_, ~ettr, ~eug, ~eus, ~eux, ~fath, ~feli
  -1.4: ~fet, ~feve, ~gma, ~gmai, ~got_, ~grab, ~grav, ~greg, ~gro, ~head, ~hes_, ~hew_, ~hey, ~hold, ~hope
  -1.4: ~ibo, ~ictu, ~ieg, ~iei, ~ieil, ~ieja, ~ifes, ~imo_, ~iou, ~ious, ~iscu, ~jefe, ~jeta, ~joye, ~junt
  -1.4: ~keys, ~kic, ~kick, ~kid, ~lais, ~lare, ~lone, ~mal, ~med, ~mee, ~mell, ~mie_, ~mil, ~modo, ~mula
  -1.4: ~mumm, ~na_, ~nand, ~new_, ~nla, ~nsfe, ~ntia, ~nuto, ~oar, ~oard, ~offe, ~old_, ~ole, ~oles, ~oman
  -1.4: ~omes, ~ompl, ~ondo, ~ormu, ~orq, ~orqu, ~otor, ~oyez, ~pa_, ~payi, ~pict, ~pog, ~polo, ~ppel, ~ppi
  -1.4: ~ppt_, ~pren, ~pto, ~qued, ~ratc, ~rato, ~rdad, ~reco, ~renc, ~rgo, ~rjet, ~rle, ~rmul, ~ros, ~rst
  -1.4: ~saf, ~sfe, ~sfer, ~shim, ~shir, ~slot, ~song, ~sour, ~stal, ~tal_, ~tarj, ~tea, ~teal, ~temp, ~ter_
  -1.4: ~thu, ~tido, ~tite, ~tom, ~tree, ~ttre, ~tu_, ~tues, ~uand, ~uant, ~ubb, ~ued, ~uete, ~unes, ~uot
  -1.4: ~upl, ~ursa, ~utte, ~uvr, ~vant, ~vers, ~vet_, ~via_, ~vici, ~vie_, ~viei, ~wee, ~wen_, ~wers, ~whit
  -1.4: ~why, ~wor, ~wtu, ~ype_, ~zen, ~zen_
  -1.5: 2 … NUMBER, NAME … it, NAME … phone, NUMBER mins, NUMBER … gone, NUMBER … one, a este, a horse
  -1.5: a joke, a mile, a … apres, able, able to, abonnement d, abonner, about this, abre |, abt, agota-
  -1.5: ai change, ai essaye, al … you, alcance, alguna novedad, all our, alla |, already with, already … you
  -1.5: alto y, am … to, andre, angry>want, annulez la, annulez ma, annulez … commande, anyone |, appear
  -1.5: apunt-, arretez le, as … go, ask my, ask you, assez de, atendieron, atras, attends, au chalet
  -1.5: au mauvais, auto |, autob-, autobus, avant, avez mis, avez |, avisado, avoir … ca, aww, bag |, barrio
  -1.5: base |, bc of, beate-, beater, bequille |, better than, bicis, bicis de, bien gracias, bike … do
  -1.5: biker, birth-, birthday, biscu-, block me, bolsa |, bon … ca, bureau |, but … NUMBER, but … there
  -1.5: butt, by sms, c correct, c … ok, c … quel, ca … pour, calid-, calidad, camion, can … bring
  -1.5: can … explain, canasta por, canasta … favor, cancelen mi, card … you, carte |, cassette |, cat |
  -1.5: ce qu, cebol-, cebolla, chat, chaud-, cheveux, child, cleo, cliquer, close |, clunk-, clunks, cm |
  -1.5: colle, come for, come over, comio mi, commandes, como un, comprar, cote |, cotes, courriel est
  -1.5: crack |, crack-, cree, creve, cross, cuanto va, cuanto … el, cuest-, cute, danad-, days, days |
  -1.5: de rechinar, de vous, de … arrete, de … hermana, de … ninos, de … pedales, de … une, debo, deck
  -1.5: dejen la, delivery |, demandar, demi, denun-, denuncia, derailleur, describe, detenganse, dia
  -1.5: did … guys, did … have, dinero de, disap-, disre-, disregard, disturb you, dit … de, do … answer
  -1.5: does … in, doing the, donde … el, done … work, douan-, douane, drill |, drinks, dropping off
  -1.5: du dossier, du lait, du mois, du rappel, dvd, easter, echange |, egg, el plan, el profe, el registro
  -1.5: el seguro, el … solo, elle … est, en arret, en google, en maudit, en passant, en tu, en … deux
  -1.5: en … l, end … my, enfant, enfant |, enough … for, enough … in, ensen-, entrar, esperar mas, est de
  -1.5: est ok, est passe, est quel, est … long, est … rien, estaba |, et … le, ete |, etiqu-, ever … this
  -1.5: ex me, extra, fais un, fat bike, favor … cancelar, fell … a, fermez … quelle, fin du, fois … que
  -1.5: for … again, for … farewell, for … it, for … year, form |, foto |, found your, found … NUMBER
  -1.5: found … text, frein a, from hr, from |, from … all, fue muy, garantia |, gars avec, get … these
  -1.5: give the, give … to, glove-, gloves, gloves on, go … sleep, goodbye |, grafi-, gros … a, guant-
  -1.5: guardalo, guy is, guy |, hacemos, hacen |, hate, have … and, hay descuento, hay |, he called
  -1.5: he never, headl-, headlight, hear you, hi there, hold, hor, hora, house phone, i leave, i need
  -1.5: i … losing, i … needed, i … texted, if … have, il pleut, il … plus, in meetings, in on, in … hall
  -1.5: in … number, inch, is asking, is … love, is … ready, is … same, it before, it … next, j … change
  -1.5: j … du, j … essaye, jamais … ce, je me, je … autorise, je … les, jueves por, keep … it, kid, kindly |
  -1.5: l, la cadena, la de, la e, la i, la llamada, la pieza, la suscripcion, la tarjeta, la … otra
  -1.5: la … quiero, le club, le garder, le marco, le moyeu, le pongan, le rappel, le … avant, le … los
  -1.5: le … oui, leave … phone, lee … mensajes, left my, lentes |, les cotes, les … de, let NAME, let … ask
  -1.5: lien … paiement, lifes-, lifesaver, list … still, lista para, livraison je, llanta … no, lol he
  -1.5: lonel-, look … me, looking … you, losin-, losing, luces |, lunch |, m … sans, ma … c, ma … je
  -1.5: ma … va, mama, mas el, me ask, me atendieron, me dijo, me la, me lee, me paso, me quedo, me when
  -1.5: me … new, meeting … not, meetings, mensajes de, mensajes … se, message, message but, message says
  -1.5: message with, message … is, messenger, mi … ahi, mi … gracias, mil gracias, milla-, millas
  -1.5: mistake … me, mms, mole, mom does, mon … veut, montant |, more word, moteur, mover-, much better, mug
  -1.5: my gf, my pickup, my … asks, my … can, my … left, my … of, my … over, my … ready, my … thank
  -1.5: n autorise, n come, n never, n … jamais, nan, near the, necesito, need … NUMBER, need … talk
  -1.5: needs the, nel, next to, nino, no autorice, no worries, no … eso, no … factura, no … ruido, nombre ni
  -1.5: nos … en, not eat, not talking, not that, not to, not … thanks, nous … a, nouveau velo, novedad
  -1.5: nugge-, nugget, number … not, numero demandez, numero … celui, of NUMBER, of … kid, of … you
  -1.5: ok gracias, ok will, on silent, one … the, onto, or |, or … the, orden |, out a, out yet, ouvert
  -1.5: overh-, packed, pago en, panto-, pantoute, para alla, para you, parcero, partant, pas ce, pas cher
  -1.5: pas … qu, pasa el, pasar, passant, passer le, passer … chercher, pay as, pay |, pay … you
  -1.5: pensais que, pensais … c, penser |, perdu votre, picked … my, platf-, platform, pleut
  -1.5: plus necessaire, pluto-, plutot, plutot |, porfavor |, possible |, potlu-, potluck, puedo cancelar
  -1.5: puedo parar, pun, pus … de, putti-, putting, quand y, que tienen, que … ese, que … te, quest-, quise
  -1.5: quitenle el, quitte … job, quy, ramasser le, rapido, rayons, read … NUMBER, really |, rechinar
  -1.5: recibir mas, recoge, refai-, registro de, regle, remis-, remise, reprenez, responde, retire de
  -1.5: retraite, rodada |, rodam-, rodamos, roja |, route, ruido |, rust, sal, saliendo |, salio |, salte
  -1.5: same to, same … you, say NUMBER, scooters, scratch |, se termine, sees, selle est, send … messages
  -1.5: she … a, silli-, sincerely, small, so … need, socks, someones … is, son los, souvi-, souviens, soy |
  -1.5: start … me, state-, steam, still, stock, strin-, subid-, subida, suis devant, suis rendue
  -1.5: suis … interesse, supprimez la, sur le, surpr-, surprises, sus promos, svp enlever, switched off
  -1.5: t envoie, takeo-, talk in, tambien |, tarde-, te … de, tell … to, text … here, texteame, that NUMBER
  -1.5: that it, the alerts, the bed, the deluxe, the hall, the stickers, the survey, the total, the … go
  -1.5: the … of, thing i, thing is, things |, think got, this … you, threw, thumbs up, thursday |, tight-
  -1.5: timbre, to whom, to worry, to … i, to … n, today … me, toile-, toutes les, trici-, triciclo, troll-
  -1.5: trolley, true |, trust, tubeless |, twice … the, two, umbre-, umbrella, un jour, un … delete
  -1.5: une fois, unfri-, university, up from, urgen-, urs, usadas |, usage, usted es, usual, van … mandar
  -1.5: vayan a, velo … tu, velos en, vente |, vi … mensaje, vieja, viene-, vivem-, vivement, vocal-, vocale
  -1.5: voicemail, vous arretez, voy en, vuela, vuelve, want any, want new, want … again, was … of, watching
  -1.5: wey … no, what … did, who got, who knows, who … it, will do, will kill, will leave, will … when, win
  -1.5: with work, wizar-, work on, working on, working |, worries, worse |, would … my, xq, y nadie, y … el
  -1.5: you NUMBER, you casi, you check, you hv, you went, you … more, you … open, you … sirve, you … su
  -1.5: you … uso, your father, your i, your mailing, your newsletter, your … ah, your … name, | den
  -1.5: | detenganse, | digale, | helmet, | if, | mandeme, | ne, | nel, | nobody, | numbers, | nvm, | quitte
  -1.5: | receipt, | rode, | same, | tell, | three, | tubeless, | two, | … ahead, | … bad, | … cancelo
  -1.5: | … freno, | … god, | … harta, | … lah, | … making, | … mandandome, | … manden, | … nagging, | … new
  -1.5: | … often, | … par, | … pere, | … prix, | … profe, | … promised, | … signed, | … survey, ~_abt, ~_ama
  -1.5: ~_ans, ~_ave, ~_bc, ~_bos, ~_bu, ~_cer, ~_cl, ~_dev, ~_fe, ~_fed, ~_hag, ~_hay, ~_hr, ~_ir, ~_ke
  -1.5: ~_l_, ~_lab, ~_lov, ~_met, ~_oth, ~_reb, ~_ref, ~_ro, ~_rub, ~_see, ~_sk, ~_sli, ~_sma, ~_tin, ~_tue
  -1.5: ~_twi, ~_two, ~_va, ~_ven, ~_wif, ~_zo, ~abad, ~abs, ~abt, ~abt_, ~agni, ~ail, ~aili, ~ala, ~ald
  -1.5: ~alli, ~ampl, ~anan, ~anto, ~anyo, ~ao_, ~apol, ~ara_, ~arpe, ~arry, ~asp, ~asu, ~atra, ~aun, ~banc
  -1.5: ~bc_, ~bici, ~birt, ~bisc, ~boxe, ~cats, ~cere, ~cesi, ~cin, ~cir_, ~cket, ~clo, ~couc, ~cuit, ~cur
  -1.5: ~cute, ~deau, ~denu, ~deu, ~dev, ~did, ~dol, ~ebo_, ~eboo, ~edd, ~ege, ~egr, ~ejo, ~elle, ~epi, ~eps
  -1.5: ~eral, ~erdi, ~erdo, ~ermo, ~etit, ~etu, ~eux_, ~ew_, ~feed, ~file, ~fit, ~gem, ~gle_, ~glov, ~goat
  -1.5: ~han, ~hda, ~hday, ~hoc, ~host, ~huil, ~ideo, ~ift, ~igui, ~iles, ~imp, ~irth, ~isap, ~ivez, ~izar
  -1.5: ~jad, ~joy_, ~jue, ~kan, ~kid_, ~know, ~lase, ~lco, ~lde, ~libr, ~lise, ~llev, ~lute, ~luto, ~mage
  -1.5: ~mam, ~manc, ~mbi, ~mbia, ~mei, ~mere, ~mins, ~minu, ~mita, ~mman, ~nado, ~neau, ~neg, ~nis, ~nit
  -1.5: ~nnon, ~ntou, ~nuev, ~nyo, ~nyon, ~obu, ~obus, ~ocke, ~oeur, ~omet, ~oni, ~ook, ~oper, ~opia, ~oque
  -1.5: ~ost, ~oved, ~oxe, ~oxes, ~pen, ~perf, ~pla, ~ple_, ~plut, ~prob, ~pued, ~raj, ~rano, ~rava, ~rde
  -1.5: ~redi, ~rent, ~rge, ~rica, ~rip_, ~rita, ~rl_, ~rmin, ~rno, ~rog, ~roja, ~rok, ~roke, ~rout, ~rpe
  -1.5: ~rpre, ~rpri, ~rry_, ~rthd, ~ruct, ~same, ~scui, ~seg, ~segu, ~smal, ~sole, ~spla, ~squ, ~stil, ~stur
  -1.5: ~sura, ~surp, ~tal, ~tall, ~tess, ~thda, ~tit, ~tobu, ~trab, ~ttin, ~tube, ~tuc, ~tue, ~twi, ~two_
  -1.5: ~uido, ~unio, ~unn, ~ussi, ~utob, ~uvre, ~ux_, ~valu, ~vrai, ~walk, ~wea, ~word
  -1.6: 2 please, 2 … the, NAME mais, NUMBER min, NUMBER pas, NUMBER psi, NUMBER rs, NUMBER … ok
  -1.6: NUMBER … would, a dios, a lache, a los, a matin, a note, a papa, a private, a spare, a … one, a … up
  -1.6: abren |, accepted, accounts, acuerdo con, adres-, ah … you, ahori-, ahorita, ai des, ai mis
  -1.6: aimerais … le, alerts for, all gone, am so, am … old, am … paying, and … has, and … it, and … one
  -1.6: and … texts, answe-, approved |, apren-, are off, arrete … je, at the, at … place, attached
  -1.6: aucun probleme, aucun … avec, audio-, audios, aunty, avec le, avez envoyez, avisaron, ay bendito
  -1.6: azul |, baby |, bad, beaut-, beautiful, bell, bici … a, bici … esta, bien, bienvenue, block off
  -1.6: block … an, blood, bonjour … ne, book, bordeaux, borro … mensaje, both … us, broke, but |, c est
  -1.6: c … annule, c … normal, ca vaut, cables |, cake |, canar-, cancelle, car, carriers, carte, casque
  -1.6: ce message, chem, chica, cierran, clicking, coffe-, coffee, come now, computer |, condo-, coule-
  -1.6: couleur, coute combien, crevaisons, cuadr-, cuadro, cuanto, d appeler, d … du, de mecanica
  -1.6: de precios, de sacar, de … m, de … si, dear |, debarquez le, decia |, dejo el, delete … photo
  -1.6: delete … pic, deliver, den, deposit, depot, derai-, derniere … que, descuento |, dice que, dit … pas
  -1.6: do … understand, donar, door stop, ecrire ici, el, el oxido, el paquete, el precio, el total
  -1.6: el vecino, el viernes, el … al, el … asi, el … de, emoci-, en fin, en peux, en … bolsa, en … puerta
  -1.6: en … que, encuentro, engagez, equivocaron de, es regalo, es sorpresa, est gratuit, est normal
  -1.6: est tombe, est … le, est … quelle, est … velo, estoy afuera, estud-, et … vous, etes … meilleurs
  -1.6: exam, eyes, eyes … not, faire pour, fais affaire, fait une, fancy, fast |, favor no, feliz, finir |
  -1.6: flyer, fontanero, for delivery, for next, for … blue, for … camp, for … hour, for … in, forever>these
  -1.6: forgot, found, fourc-, fourche, frame |, freno |, friday |, frnds, from … gym, from … to, front
  -1.6: fui |, gauche, genial |, get … NUMBER, get … in, giant, gn |, grave |, green one, grips, gustan los
  -1.6: habia, hable, hablo para, hande-, hange-, hanger, happened … my, have removed, have … no, heren-
  -1.6: herencia, hermo-, hermosa, heures de, hielo, his |, his … and, hiver |, horse, hour for, hour … me
  -1.6: how … miles, hsa, http, huffy, hungry |, i … any, i … tomorrow, ignore my, ils ont, image, in … group
  -1.6: in … rain, incluido, insur-, is there, is worse, is … NUMBER, is … a, is … now, is … sorry, it since
  -1.6: it … only, it … your, itsel-, itself, jajajaja, jarri-, jarrive, jarrive |, je l, je m, je … affaire
  -1.6: je … c, je … retirer, job, just … your, k, know it, know of, know … are, knows … bike, l … laisse
  -1.6: la revision, la rouille, labor, las, las fotos, last thing, late, law>remove, layaw-, layaway, le de
  -1.6: le … dit, le … svp, leaving in, left it, library, like a, list NUMBER, list … is, lista … precios
  -1.6: llega el, llega |, lock off, los … porque, lost … my, m … parle, ma … m, mad |, made, maillot, mat |
  -1.6: matin, me an, me avisaron, me interesa, me mandaron, me olvido, me … get, me … jaja, me … manda
  -1.6: mean i, mecanica, mensaje … era, mensajes … ustedes, mensajito, message … c, message … pour
  -1.6: messenger |, mi correo, mija |, minim-, mins, mochi-, mochila, moi … par, moins cher, mon adresse
  -1.6: mon telephone, mon … dit, mon … jusqua, morti-, mortified, mots, much … it, muchas, mural, muy … para
  -1.6: my girl, my lunch, nada todavia, nada … me, nails |, need … this, new, niamh, nights |, ninguno
  -1.6: no pude, no … llegar, no … on, nom … la, not needed, not … one, ntp, number save, number … gave
  -1.6: numero … de, o hay, octob-, of town, of … he, of … life, ofertas … me, off an, off what, off … hour
  -1.6: offli-, offline, ok go, ok if, old … off, olvido, on main, on … bike, one can, one it, one … NUMBER
  -1.6: only … in, open the, opte, or my, order i, oubliez, out … town, out … will, ouverts, packe-, pague |
  -1.6: panier |, papers, par le, para los, para usar, park |, pas mal, passc-, passcode, passe, pdf
  -1.6: pedales |, permission for, peu importe, peux … la, pickup code, pine, pis ca, pis je, plaza, pleur-
  -1.6: pluie |, podrian … de, ponga, por su, por … mejor, porti-, portiere, poser, pract-, presentation
  -1.6: presta, prestan, presupuesto, pretend … never, prime-, prof, promi-, promise |, put your, qn
  -1.6: que ustedes, que … dieron, que … los, que … quedo, que … roule, quebe-, qui pour, quit … is, radio-
  -1.6: raini-, raining, rappels … ca, recogerla, recordatorios |, remove … lock, rendu avec, rentan
  -1.6: reported … spam, retur-, revision, revision |, ride texts, ride … NUMBER, rim, rims, rode it, roti
  -1.6: route-, ruedi-, rueditas, s enleve, salio, scared, scrab-, scrabble, se … esto, se … olvido, secret
  -1.6: send … your, serre-, serve-, she blocked, siga, silencieux |, since … am, sir … i, slow |, smell
  -1.6: so proud, solit-, some … for, son bike, soumission, start |, stationnement, stay off, steal-
  -1.6: stealing, stop … service, suert-, suerte, suis … avec, sus … se, suspension |, t il, take your, talk
  -1.6: taller de, te … si, tengo |, termine la, text … this, texts>number, thanks a, that price, the left
  -1.6: the maintenance, the one, the receipt, the road, the tag, the thing, the wait, the washing, the worst
  -1.6: the … add, the … asking, the … dad, the … dog, the … machine, the … over, this number, this … week
  -1.6: this … will, thread |, thule, ticket |, til NUMBER, time … stop, times i, tire on, to bring
  -1.6: to remind, to school, to talk, to them, to … a, to … church, tomato, tombe dans, ton … d
  -1.6: too expensive, tournez, tous mes, tout j, tout … ai, tren, tricy-, tricycle, trike, trois semaines
  -1.6: troub-, tu, tu … en, tubes |, turns, una … en, uni, unloc-, unlock, unlock the, up at, usada-, usadas
  -1.6: va, vais, vais … etre, vi, vivo … la, voici le, vol, vos … merci, votre cafe, vous … dire
  -1.6: vous … enlever, voz, wait list, want … on, was … there, wats, well |, were you, what did, wheel off
  -1.6: wheels |, white one, whole day, wide, will … him, will … let, winners, with … green, worri-
  -1.6: would … have, wrong i, y le, you left, you look, you one, you pick, you terminaron, you … 2
  -1.6: you … out, your bro, your mother, your way, your … but, zelle, | be, | bien, | enlever, | god, | ils
  -1.6: | la, | le, | oi, | option, | pick, | quita, | teacher, | tournez, | wats, | … ai, | … amor
  -1.6: | … bendito, | … bicis, | … chat, | … corto, | … deja, | … dejaron, | … faites, | … laughing
  -1.6: | … learned, | … night, | … ont, | … outta, | … quede, | … queria, | … rapido, | … rentre, | … sera
  -1.6: | … valve, ~_abi, ~_adr, ~_aun, ~_bad, ~_bib, ~_br, ~_cit, ~_dim, ~_din, ~_egg, ~_eje, ~_el_, ~_enj
  -1.6: ~_fl, ~_flo, ~_gat, ~_gia, ~_idi, ~_k_, ~_kan, ~_nea, ~_pag, ~_pal, ~_pan, ~_pri, ~_ru, ~_sco, ~_sme
  -1.6: ~_sp, ~_tu_, ~_ups, ~_va_, ~_vi, ~_vi_, ~_wed, ~_zel, ~adi, ~adro, ~aill, ~aim, ~alk_, ~alla, ~anno
  -1.6: ~answ, ~anyt, ~arat, ~arid, ~atin, ~ats, ~bad_, ~bado, ~bie, ~ble, ~brin, ~bro, ~brok, ~cam, ~ches
  -1.6: ~comi, ~cuad, ~cuen, ~dad, ~dd_, ~dita, ~ebec, ~eche, ~eda, ~egg_, ~eh_, ~eir, ~ela_, ~eliz, ~ends
  -1.6: ~enem, ~enj, ~enjo, ~enla, ~epos, ~erco, ~ers_, ~esa_, ~esup, ~eth, ~etur, ~ffee, ~fici, ~foun, ~fra
  -1.6: ~fron, ~ft_, ~gad, ~gian, ~got, ~heap, ~hen, ~hen_, ~hurs, ~id_, ~iej, ~ieux, ~inas, ~ipp, ~ippi
  -1.6: ~iver, ~ivr, ~jarr, ~job_, ~jou, ~ks_, ~ld_, ~letr, ~leu, ~loan, ~loj, ~lond, ~lvo, ~mami, ~mbie
  -1.6: ~mul, ~ndad, ~near, ~nerv, ~net, ~nfr, ~ng_, ~nite, ~njo, ~nloc, ~nsw, ~nswe, ~ntra, ~ntry, ~ob_
  -1.6: ~offr, ~oge, ~oge_, ~olvi, ~onto, ~oors, ~otal, ~oui, ~oup_, ~ourc, ~pote, ~pron, ~ps_, ~ptez, ~pue
  -1.6: ~queb, ~quee, ~rafi, ~rah, ~rak, ~rand, ~rave, ~retu, ~reu, ~ribo, ~rim_, ~rmu, ~rof, ~rof_, ~romi
  -1.6: ~ront, ~roub, ~rub, ~save, ~shin, ~sho, ~side, ~sk_, ~smel, ~solo, ~swer, ~tem_, ~tiro, ~toni, ~tota
  -1.6: ~turb, ~u00, ~uan, ~ube, ~uble, ~uede, ~uedi, ~uel_, ~uffe, ~uile, ~ule_, ~uleu, ~unlo, ~urge, ~urt
  -1.6: ~ute, ~uve_, ~va_, ~vas, ~via, ~viej, ~vive, ~wal, ~well, ~wif, ~winn, ~work, ~worr, ~xam_, ~yon
  -1.7: (unknown 5), NAME … the, NUMBER do, NUMBER km, NUMBER … for, a bag, a demain, a demandar, a gauche
  -1.7: a loaner, a mange, a thing, a … before, a … by, a … casa, a … esposa, a … hopital, a … mensajes
  -1.7: abiertos, abord, abord |, abuelo, adent-, adentro, admis-, adresse, ads … the, ah, al … que
  -1.7: all contacts, all set, allergic, allergic to, alto el, am home, am trying, ancien, annule je
  -1.7: another year, ans que, apportez, aprieto, are … guys, are … take, arret … autobus, arrete … NUMBER
  -1.7: arretez … reparation, arriere |, assistance, at … NUMBER, attendez, au dos, au … mais, avec … la
  -1.7: avez … une, avisos … mi, away … a, ayudo, b |, barato, batterie, bb, belan-, belanja, ben ca
  -1.7: best shop, best way, bixi, black, blanche, bon … pour, bonne … j, borren, box it, box |, broma
  -1.7: but … will, by hand, c … combien, c … l, ca chez, ca fait, cable-, cables, cafe, can … NUMBER
  -1.7: can … add, can … just, caps lock, carro, casqu-, casques |, charger, chaus-, check … phone, chez vous
  -1.7: cinco estrellas, cobro, combien, combien pour, comio, commande … pneus, comme, comptant |, conduis
  -1.7: consent … the, continuez de, contratando, contratando |, cotizacion, coupez le, cute |, d abord
  -1.7: d autobus, d … avant, de carbono, de molestar, de voz, de … era, de … ofertas, decir, delete jueves
  -1.7: delete … second, des … en, devant |, dia … el, did a, disse-, dit … tu, do … mean, do … replace
  -1.7: donc de, done … i, done … this, door |, drama, du … en, du … je, dura, easier, el nunca, el taller
  -1.7: el tubo, el … la, el … para, en … du, en … parada, encore … a, enleve de, envoie moi, envoyez un
  -1.7: es la, escuela |, eso, est … ici, esta, esta de, exemp-, expla-, factu-, factura, fait … arret
  -1.7: fight-, fini de, fir, fonta-, for … a, forever>number, formulaire, fourche |, frere |, from … order
  -1.7: from … phone, gars de, gears |, geniu-, gentille, get paid, gift, go … it, go … to, grande, grease
  -1.7: greet, gris, guest list, happened to, hard |, has my, have … phone, have … receipt, hay prisa, he is
  -1.7: he … his, he … not, here |, honda, hoodi-, hoste-, hostel, hungr-, hungry, i mean, i removed
  -1.7: i … borrow, i … down, i … paid, i … scared, i … send, i … tell, i … texting, i … twice, if it
  -1.7: ignore … last, in that, in … trunk, invoice, is … got, is … of, is … worth, it by, it takes, it will
  -1.7: j … pour, j … un, jale, jam, jamais … que, je conduis, je prefere, je … amene, je … avec, journal
  -1.7: joyeux … a, jueves |, just get, just left, keep … you, l air, l estime, la batterie, la noche
  -1.7: la puerta, la tercera, la … como, laisse mes, laisse … j, landlord, lbs |, le casque, le jour
  -1.7: le lavage, le … mensaje, leche, left for, legen-, legend, les digo, les liens, les reflecteurs
  -1.7: les vieilles, les … le, libras, libras |, lift lobby, line … the, links, list … can, list … parts
  -1.7: listen |, lmk, lo demas, lost, lunes, m1, machan, madre |, maest-, magasin … velo, maill-, makan
  -1.7: makes it, mal … dos, manden … mensaje, marathon plus, mas barata, mas … llanta, mas … que, masso-
  -1.7: masson, me every, me get, me some, me … du, me … fait, me … mucho, me … quand, mean to, meds
  -1.7: mensajes por, mensajes … yo, mi casa, mi hermana, mi recibo, mia es, mieux que, mieux … vous, mile
  -1.7: min |, minut-, moi au, monday i, moyeu |, my … about, my … took, n no, n … never, near, near you
  -1.7: necesito el, need … call, never have, never seen, new |, no leo, no thank, no the, no … con, noel a
  -1.7: not agreeing, not replace, not … late, number keeps, number>me, numero ici, numero … los, oi, oignon
  -1.7: old … i, on … by, one you, only saw, or nah, or you, others, ou encore, out to, ouvri-, ouvrir
  -1.7: owned a, pain … is, paper-, papin-, papineau, para … hora, parar la, parrot |, parte-, pas mauvais
  -1.7: passe le, patch-, patches, pedal … off, people to, perdida, petit, peux … de, pido … favor, plaisir |
  -1.7: please ignore, pneu, pneus |, polic-, poor, por … o, pour … blonde, pour … personnes, pour … promo
  -1.7: pour … que, pouvez le, preoc-, press-, presses, presu-, prisa |, privado, puert-, puerta, put
  -1.7: qu … faut, que llegue, que rapido, que … dois, que … estan, que … la, quitte le, raccroche, rack |
  -1.7: reaso-, recei-, refill, reflecteurs, remorque, renews, renta-, repet-, resib-, revisar, ride that
  -1.7: riz, road, rock |, roof, rouge |, ruido, sabe, saludos a, saludos … NAME, save my, saw your
  -1.7: says … NUMBER, schra-, schrader, se corto, se … de, seguir |, seis, serre, sew, si se, signal is
  -1.7: singi-, singing, sip, sir my, slowl-, slowly, snore, somebody named, somebody … NAME, son … to
  -1.7: soon |, sorpresa, soumi-, soumission |, sounds good, spark-, spokes, sth, still need, stop lol
  -1.7: stop ou, stop … encore, stop … presses, stuck, student i, student … would, su … que, sugge-
  -1.7: suis fait, suis … encore, supposed … get, supprimez … ligne, sur mon, sur … photo, sus mensajes
  -1.7: t … faire, t … pas, talla |, tanner, taxes, tell … i, tell … if, tengo una, text just, text with
  -1.7: text … NAME, texting … this, texts come, texts … stop, thank … dear, thank … so, the back, the bottom
  -1.7: the cheap, the class, the coupon, the lift, the little, the paint, the presses, the squeak
  -1.7: the … made, the … message, them to, these messages, they say, think … best, thyro-, thyroid, titi
  -1.7: to book, to know, to update, to you, to … before, to … family, to … something, todavia |, today i
  -1.7: today you, todo gracias, told him, tow, traba-, trop petit, trop … merci, trouve la, truck, two texts
  -1.7: uf, uncle i, une biere, une photo, until, vais … votre, vayan, velo … est, velo … le, ven, vengo
  -1.7: very, veux recevoir, vieilles, vieux, vites-, voila |, voisi-, vos textos, vote, vous … mon
  -1.7: voy … demandar, want … one, want … red, wanted to, wants to, warm, was so, washi-, washing, way
  -1.7: way … reach, website is, well … the, what brand, what is, wheels, wife, wifes phone, will never
  -1.7: will pass, will … send, windo-, with … parrot, wonder, woohoo, would … give, wrong size, wrong … that
  -1.7: y dos, y tu, you fit, you … all, you … closed, your counter, your messages, | called, | dead, | dile
  -1.7: | entre, | este, | lmk, | not, | remember, | woohoo, | xq, | your, | … annoyed, | … ano, | … anyone
  -1.7: | … bateria, | … cable, | … couleur, | … disappointed, | … espanol, | … far, | … hands, | … hurry
  -1.7: | … makan, | … mando, | … next, | … pase, | … phone, | … rabais, | … roja, | … saludos, | … say
  -1.7: | … terminaron, | … train, | … worrying, ~?ur, ~_ah_, ~_at, ~_bue, ~_cui, ~_ey, ~_glo, ~_joy, ~_lau
  -1.7: ~_ll, ~_mie, ~_opc, ~_ori, ~_paq, ~_pon, ~_sat, ~_sch, ~_scu, ~_sie, ~_sti, ~_thu, ~_wea, ~acc, ~acem
  -1.7: ~aes, ~aest, ~agn, ~ain_, ~ali_, ~alio, ~amat, ~amp_, ~ape_, ~arle, ~arp, ~art, ~aso, ~ath, ~att
  -1.7: ~aved, ~awa, ~axes, ~biar, ~bloo, ~bos, ~butt, ~casq, ~chea, ~cien, ~cis, ~ctur, ~cuse, ~danc, ~der_
  -1.7: ~dup, ~ecei, ~ecir, ~edar, ~edic, ~eint, ~eji, ~enge, ~ens_, ~eoc, ~eocu, ~epet, ~eply, ~ergi, ~erry
  -1.7: ~esit, ~eus_, ~ewor, ~fact, ~fe_, ~frei, ~ga_, ~gas, ~gla, ~hef, ~hou, ~iclo, ~ieve, ~ift_, ~ifte
  -1.7: ~igas, ~ind_, ~iner, ~ins_, ~invo, ~irem, ~irv, ~isa, ~isq, ~isqu, ~issu, ~ket_, ~king, ~ksta, ~lars
  -1.7: ~laya, ~lem, ~lerg, ~lip, ~lito, ~liz_, ~llin, ~lma, ~lost, ~lot_, ~lta, ~lut, ~lvo_, ~maes, ~mid
  -1.7: ~mp_, ~nar, ~nast, ~ncin, ~ndow, ~nect, ~neu_, ~new, ~nit_, ~nny_, ~nreg, ~nsad, ~nsur, ~nta_, ~nyt
  -1.7: ~oc_, ~oes, ~oes_, ~oign, ~onda, ~ont_, ~ook_, ~orde, ~orme, ~orn_, ~ote_, ~oum, ~oumi, ~owe, ~paq
  -1.7: ~paqu, ~pati, ~pese, ~pet_, ~pon_, ~pre, ~preo, ~ptin, ~put, ~put_, ~rake, ~reac, ~red, ~reoc, ~rial
  -1.7: ~rian, ~rlo_, ~roce, ~rry, ~rts, ~rts_, ~sal_, ~scue, ~sit, ~sle, ~soum, ~sses, ~ssu, ~stio, ~stuc
  -1.7: ~swe, ~swo, ~taci, ~tanc, ~taxe, ~teu, ~til, ~toot, ~tti, ~tuck, ~twee, ~two, ~ueen, ~ues, ~uin
  -1.7: ~ulto, ~umis, ~ump, ~und_, ~upp, ~uyo, ~uz_, ~ved, ~vell, ~vie, ~vieu, ~vite, ~war, ~wic, ~wind
  -1.7: ~xpla, ~zad
  -1.8: NAME vous, NUMBER from, NUMBER lbs, NUMBER what, NUMBER … sms, a hacer, a price, a stop, a whole
  -1.8: a … du, a … man, a … nom, abonnee, about, about … bill, acabo el, accepte de, actin-, acting
  -1.8: added you, again with, again … the, agregar, aguan-, ahi nos, ahi … vemos, ai retrouve, ai … ete
  -1.8: ai … nouveau, algo |, all NUMBER, allo, alu, am … interested, amiga, amor no, ancienne adresse
  -1.8: and off, and … NUMBER, angry, angry … me, anything … me, are dead, are so, arrivee, asoeb-, asoebi
  -1.8: ate my, attendre |, au dossier, avec … bike, bacan, best … i, best … to, bet |, bike belongs, bin
  -1.8: black |, blue, bolt, booki-, booking, bottle cage, breathe, broma |, bronc-, bronca, bugging
  -1.8: but … it, c koi, c pour, c … celui, ca depasse, ca le, ca … NUMBER, cage, calga-, calgary, came back
  -1.8: came … with, can … stop, cancelar la, cancelen la, cancelen … cita, card for, carga-, cassette
  -1.8: cease … desist, cel … mi, cell … mon, cente-, changez la, charging, chemi-, clear … the, cliente … me
  -1.8: cloch-, cobraron, combi-, combien ca, come off, come … as, come … of, comme l, comment on
  -1.8: comment … les, commentaire, commuting, connais personne, contact avec, contact with, corre-, correct
  -1.8: correcto, corto, coup, crois qu, cuadro |, cualquier cosa, cunado, d en, dans mon, de lumiere
  -1.8: de … delete, de … deranger, de … famille, de … roue, dead end, dead to, dejala, delivery, dentist |
  -1.8: depasse, depasse NUMBER, des pneus, desbl-, descuento, did … call, digale a, dinos-, do a
  -1.8: do something, do … brakes, do … cancel, doctor said, does … need, dog |, donne pas, door, drill
  -1.8: droit-, droite, drum, du … de, dur, each |, easier for, easier … me, ecole de, effacer ma, el cable
  -1.8: el freno, el nombre, el que, el reloj, emoji-, emojis, en caja, en juillet, en stock, enlevez ma
  -1.8: enough i, es … bici, estac-, estar en, estimate, estoy manejando, etait … mon, etre la, except
  -1.8: expensive |, face |, faile-, failed, fast, father, faut, faut … je, fax, fell out, fetch me, fin … la
  -1.8: finis a, finis … NUMBER, fire |, fits, food … i, for an, for nothing, for now, for today, friends
  -1.8: fue la, future texts, gants, gardez, gate, genia-, genial, get that, get … message, get … new
  -1.8: get … off, get … the, go for, got 2, gracias you, greas-, grincement, gros merci, group rides
  -1.8: grupo … la, guard-, haga, hate |, he … called, honestly, hour |, house to, how far, how … we, i ended
  -1.8: i gave, i |, i … ok, i … pay, idiot, in writing, in … text, in … tunnel, inch |, inici-, inspe-
  -1.8: instagram, interac |, invited, is more, is tax, is … best, is … only, is … time, it … accident
  -1.8: it … like, j aurais, j … retrouve, je finis, joyeux noel, juill-, juillet, l … NUMBER, l … adresse
  -1.8: la bateria, la direccion, la llave, la nieve, la roue, la talla, la … roue, la … todavia, lapto-
  -1.8: laptop, lavada, le … arriere, le … donc, le … y, leave … out, lentes, lift, light, like last, lista o
  -1.8: llamen, llave, llegar |, lluvi-, lluvia, lo … hoy, loan, located, long … i, los NUMBER, lost NUMBER
  -1.8: m … envoyez, m … pour, magasin … mon, magic-, maman |, mandan, mandaron la, mande, mande el
  -1.8: mandenme mensaje, mandenme … cuando, many miles, mas cerca, mas cosas, mas le, masca-, mascara, mat
  -1.8: me dejaron, me … again, measured, meeti-, mensaje gracias, mensaje you, mes |, messages so, mets moi
  -1.8: mi cunado, minutes, mis … etoiles, moi … pas, mon bike, mon fils, mon … chez, mou, much … you, musta-
  -1.8: my hand, my place, my wheels, mysel-, myself, nails, need my, nepa, nettoyage, never … with, ni una
  -1.8: no answer, no but, no cap, no entiendo, no permission, no … it, nom … est, nombre … mal, normal
  -1.8: not find, not give, not hear, not … air, not … enough, not … riding, not … yet, noticed |
  -1.8: notifications de, nouvelle, now … does, number too, number … NAME, number>send, numero mais
  -1.8: numero … google, of a, of parts, of this, of … week, off the, off today, off when, off … on, old
  -1.8: omg i, on annule, on texte, on … at, on … flip, on … une, opcion, opera-, ou … est, out once
  -1.8: out … not, over, paque-, para, parad-, pardon pour, paren … mandar, partent, pas fache, pas les
  -1.8: pas son, paso, paso por, passer |, patient, phone … if, pictures, piece |, pis … ai, plainte a
  -1.8: plan is, please can, pongan, porque … me, postes, pour parler, pour … a, pour … fille
  -1.8: pour … location, pourquoi |, pouvez, pression, presupuesto |, privacy … i, promp-, prompt, pu … de
  -1.8: public, pulls, qu … texte, que … de, que … lui, que … ustedes, qui etes, quien … que, quit … i
  -1.8: quitale, raccr-, ran, rato … no, rayon-, reading this, recevoir … messages, rechi-, recibe, reloj
  -1.8: remboursez moi, removing, reponse, results, retab-, retablissement, retro-, revie-, right number
  -1.8: risa, rock, rouler, ruta, said you, salt, sans moi, sauce, says hi, seat off, see, seguir recibiendo
  -1.8: semanas, sent the, shop is, shop … the, si … depasse, side … the, sigam-, sigame, small |, sobro
  -1.8: someone who, someones, sorpr-, squeak, start-, steam-, stop de, stop texts, su taller, suis … fache
  -1.8: suppl-, suscr-, svp j, take … look, take … seat, terminamos, text than, texto … je, texts with
  -1.8: texts … her, thanks |, that again, that would, the check, the city, the gym, the light, the lock
  -1.8: the pads, the pot, the pump, the warranty, the … early, the … from, the … has, the … seat, these … my
  -1.8: they are, thing from, thinking of, this … any, this … of, tiene garantia, toast-, toaster, tombe
  -1.8: tonig-, tonight, took me, transferencia, trato, trava-, travail |, trek |, trompe d, trunk, tu vous
  -1.8: tune |, turn |, ubica-, un coup, una … que, unclear, unclear |, une chaine, une |, une … d, unit
  -1.8: up … phone, up … will, va passer, va … en, va … ir, va … le, velo n, vieux velo, viva, vous … a
  -1.8: vous … c, vous … envoyer, voy … hacer, want … know, wd40, well, what about, what that, what year
  -1.8: when … get, white, who keeps, winne-, work for, working … it, wot, wrong … and, xbox, y … aviso
  -1.8: y … cuando, y … mandando, yesterday and, you add, you dear, you open, you take, you … so, you … sun
  -1.8: you … would, you>you, youtube, zelle |, | al, | annulez, | bonsoir, | buy, | dar, | debarquez
  -1.8: | honestly, | lads, | left, | manden, | muchos, | perdu, | pourriez, | quitale, | rappelez, | remind
  -1.8: | removing, | service, | si, | which, | … bien, | … bonito, | … claim, | … di, | … ended
  -1.8: | … equivocaron, | … il, | … jess, | … koi, | … mas, | … messaged, | … no, | … noel, | … one, | … or
  -1.8: | … persona, | … trompez, | … whatever, ~_asl, ~_bli, ~_che, ~_cle, ~_hun, ~_ko, ~_lik, ~_mac, ~_mea
  -1.8: ~_mig, ~_mil, ~_mys, ~_new, ~_occ, ~_old, ~_ou, ~_pi, ~_rep, ~_rin, ~_ros, ~_shi, ~_ubi, ~_vis, ~_vol
  -1.8: ~_vr, ~_vra, ~_wra, ~acan, ~actu, ~ade, ~aime, ~alta, ~aner, ~angr, ~ansf, ~apto, ~argi, ~arou, ~ash
  -1.8: ~ate_, ~bank, ~bib, ~bica, ~blee, ~brak, ~cafe, ~canz, ~cash, ~cem, ~cise, ~clo_, ~comb, ~cov, ~cre
  -1.8: ~crea, ~cris, ~dici, ~dira, ~dre, ~eap, ~ecc, ~edal, ~ejas, ~erni, ~err, ~estl, ~etw, ~evo_, ~expe
  -1.8: ~eyes, ~fier, ~fits, ~flo, ~forg, ~frie, ~gado, ~gate, ~gift, ~gris, ~ha_, ~hite, ~hoi, ~hows, ~iao
  -1.8: ~iao_, ~iejo, ~imag, ~indo, ~ino, ~iot_, ~ise, ~lapt, ~larg, ~lies, ~ligh, ~like, ~llan, ~llet, ~llo
  -1.8: ~lluv, ~lon, ~luvi, ~made, ~mba, ~mbe_, ~mbs, ~mbs_, ~mile, ~mira, ~mys, ~myse, ~nen_, ~ngle, ~nomb
  -1.8: ~nore, ~nsf, ~obra, ~ocu, ~oice, ~oire, ~old, ~olen, ~olit, ~olt_, ~omis, ~onga, ~onig, ~orch, ~orpr
  -1.8: ~ovie, ~paso, ~peda, ~pene, ~ppoi, ~ptop, ~qua, ~rant, ~rdan, ~ream, ~reas, ~red_, ~rgin, ~ric, ~rico
  -1.8: ~rmal, ~row, ~rro, ~rtie, ~ryth, ~safe, ~sar, ~sem, ~shi, ~simo, ~sirv, ~sorp, ~sset, ~star, ~tamo
  -1.8: ~tard, ~tei, ~teo_, ~terv, ~tho, ~tom_, ~tomo, ~tory, ~tret, ~ubic, ~ucc, ~uee, ~umbs, ~unt_, ~urse
  -1.8: ~usa, ~usie, ~utot, ~uvez, ~uvia, ~vee, ~veni, ~ving, ~wra, ~wrap, ~xpe, ~ysel, ~yti, ~ytim, ~zar
  -1.8: ~zon_
  -1.9: NAME … and, NUMBER 2, NUMBER again, NUMBER et, NUMBER … mas, NUMBER … to, a hablar, a noise, a … call
  -1.9: a … ecole, abier-, admirer, again, ahora es, airpo-, ajout-, all … the, am all, am too, am … set
  -1.9: an email, anoch-, anoche, any further, arran-, arrange, at NAME, at … second, attac-, au … merci
  -1.9: aucune idee, autocollants, autocollants |, avisar |, bacon, barrio |, baske-, basket, batch
  -1.9: been … off, beer |, bells, besoin … facture, bien merci, biere |, bike still, blocks, broma … no
  -1.9: bsnl, buenos dias, busy, but … my, buzzer, ca … a, ca … combien, ca … de, call my, can … do
  -1.9: can … this, candado de, carbono, cards, ce … on, cerra-, chemin, chemin |, cien, claim, clipl-
  -1.9: clipless, closed |, comment … le, como esta, complet |, con una, contact … the, correcta, count … in
  -1.9: crash-, crashed, crois … c, cuando … acaba, cuando … lista, d … autre, dans mes, darle-, darles
  -1.9: daughter, de adelante, de bebe, de mardi, de quelqu, de rabais, de rouler, de … est, de … qui, decep-
  -1.9: decro-, dejo, dentist, despues delete, dessi-, dessin, deux, deux … vous, did … mean, do … hear
  -1.9: does … open, domingo |, doy permiso, dress, drop bars, eat |, echo, ecran-, ecrans, ecrire stop
  -1.9: el cuadro, el dia, el me, el timbre, el trabajo, en chemin, en tout, enleve le, entra-, era pa
  -1.9: error NUMBER, es todo, esa pieza, esqui-, est arrive, est … cadeau, est … votre, estoy … de
  -1.9: etais … la, etc, etes … c, etes … le, examp-, example, example com, expen-, expensive, eye, fac
  -1.9: far |, fatou, fello-, femme, fermez a, fils … a, finan-, fini a, fini la, fini … quelle, flats
  -1.9: flore-, flores, footb-, football, for bike, forget … i, fuert-, fuerte, gang |, gentle, get me, gm
  -1.9: got … from, grandeur, grave, green trek, guys do, has been, have … call, hay, he proposed, he thinks
  -1.9: he … it, he … never, heard … you, heure … vente, hospital |, how … is, how … text, husband |
  -1.9: i blocked, i owe, i rode, i … an, i … longer, i … smoking, iba, insta, installer, invoi-, is been
  -1.9: is blocked, is doing, is … lot, is … please, is … roommates, it … are, j … repondu, jamais autorise
  -1.9: je connais, je demande, je sors, je … personne, joyeux, jpass-, jpasse, just … texting, juste le
  -1.9: kebab, ko, l essayer, l … sans, la chaine, la otra, la quiero, la … me, las NUMBER, las … delete
  -1.9: last slice, laughing, lavage |, lbs, le bruit, le guidon, le pas, le vert, le voisin, le … numero
  -1.9: le … un, leave me, les lis, llamada perdida, llamada |, llamar, llantas, llego |, lo reenvia
  -1.9: lo … sea, lobby, looke-, looked, loop, los … estan, loyal-, loyalty, m … svp, ma soeur, manana |
  -1.9: manque, manua-, maquina, mas promos, mayor, me 2, me NAME, me gusta, me mandas, me marque, me rendre
  -1.9: me van, me … cortado, me … reenvia, mensaje dice, merci-, mere elle, merry, messages a, min, mines
  -1.9: moi dessus, mois … je, molle, mon casque, mon … NAME, mon … il, more … and, more>more, mostl-, mostly
  -1.9: movie, mr NAME, mrc, mrc |, mth, my balance, my daughter, my … only, my … still, nap, need me
  -1.9: needs … be, new phone, new … is, next year, no nothing, no por, no … quiere, no … sin, noise … i
  -1.9: nombr-, norma-, not make, not pick, not too, not … delete, nota |, now what, nueva |, numero … cuenta
  -1.9: of … out, oka, on lache, on … new, onda |, one thing, opt in, opting for, over |, oye … la, papa |
  -1.9: par une, parki-, parking, parler au, peso, peuge-, peugeot, peux, phone number, photos |, pics
  -1.9: pieza |, pinte-, pinten, pis la, poco, por error, por eso, porte |, pot, poten-, proche |, proposed
  -1.9: psi |, pu … batterie, puedo, push, que tal, que … eso, quelle heure, qui … ce, qui … en, quiero … el
  -1.9: quitate, quote, race, rapid-, rdv, reason, receipt |, recibo, recogi |, red one, reenv-, reenvia
  -1.9: reenvia |, remboursable, reminder, rentr-, retirez mon, reven-, rojo |, saludeme, saludeme a, salva-
  -1.9: same day, samed-, samedi, santa, say … i, scuse-, scusez, se acaba, se cayo, segun-, send … that
  -1.9: send>me, senor |, serrer, she never, shop on, short, shows, sick, simply, sin prisa, sis, slice, sofa
  -1.9: someh-, somehow, sortez … velo, spam you, stop payment, stop … that, stp je, study |, suis desabonne
  -1.9: suis rendu, suis … retard, t aime, talking … a, te … en, te … la, tear, tell him, texto a
  -1.9: texts … get, the account, the corner, the manager, the pedals, the pic, the scratch, the white
  -1.9: the … hall, the … or, the … slice, this man, thought, tire, tmrw, to … husband, to … then, to … with
  -1.9: toget-, together, told my, too … messages, train-, trop long, tube i, un solo, un … pero, una semana
  -1.9: une … par, une … qui, van |, vea, vend, vest, vex, voicemail i, voir |, vous en, vous … oublie
  -1.9: want … tires, way … is, wednesday, what was, when … can, whenever you, which bike, who … that
  -1.9: worry |, would not, wow |, write again, wrong name, yikes |, yo … y, you come, you quedo, you remove
  -1.9: you said, you … know, you … llego, youpp-, | amen, | and, | buenos, | cancelo, | car, | cheers
  -1.9: | desinscris, | does, | el, | feliz, | gears, | hice, | ignore, | igualmente, | laissez, | noted
  -1.9: | photo, | saludeme, | texteame, | uncle, | video, | zero, | … but, | … casi, | … cessez, | … chaine
  -1.9: | … days, | … dias, | … fell, | … hogging, | … llegue, | … lord, | … mandas, | … pardon, | … payment
  -1.9: | … permission, | … petit, | … quito, | … requested, | … seul, | … some, | … that, ~_ajo, ~_cab
  -1.9: ~_caf, ~_cof, ~_cr, ~_esq, ~_gn, ~_hij, ~_hor, ~_ja, ~_jef, ~_jeu, ~_job, ~_lav, ~_lbs, ~_mit, ~_ora
  -1.9: ~_pre, ~_put, ~_rac, ~_rd, ~_rdv, ~_rei, ~_saf, ~_sir, ~_ur, ~_ver, ~_vie, ~_voy, ~aco_, ~agu, ~aide
  -1.9: ~ala_, ~ali, ~amel, ~anas, ~apid, ~apo, ~arad, ~ares, ~arga, ~atte, ~ayo, ~bab, ~bask, ~bei, ~bes
  -1.9: ~blac, ~bolt, ~boot, ~bou, ~bri, ~busy, ~caf, ~cof, ~coff, ~ctu, ~curr, ~dejo, ~don_, ~dril, ~drin
  -1.9: ~duis, ~dv_, ~eak, ~eam, ~eca, ~ecci, ~ecro, ~edi_, ~edo, ~eels, ~eins, ~elez, ~emai, ~enca, ~eno_
  -1.9: ~ep_, ~esol, ~eve_, ~eza_, ~ffi, ~fixe, ~flec, ~gale, ~gua, ~gund, ~hah, ~haha, ~hamp, ~hay_, ~hea
  -1.9: ~hees, ~hij, ~hoo, ~hun, ~icie, ~ine_, ~irp, ~ium, ~ium_, ~ivre, ~jef, ~jeu, ~jis, ~job, ~lack, ~late
  -1.9: ~lato, ~lats, ~lbs, ~lbs_, ~ldi, ~lgun, ~lik, ~lock, ~lov, ~love, ~lpe, ~lub, ~min_, ~mrw, ~mrw_
  -1.9: ~neig, ~nges, ~ngr, ~nid, ~nny, ~nsta, ~ntr, ~oas, ~oast, ~oki, ~ombi, ~onu, ~oodi, ~oor_, ~opc
  -1.9: ~ount, ~ovi, ~ower, ~part, ~peux, ~pics, ~ply, ~pomp, ~ponc, ~quin, ~raf, ~ramm, ~rapi, ~rata, ~rdv
  -1.9: ~rdv_, ~reg, ~rein, ~ri_, ~rite, ~roo, ~room, ~rrow, ~ruta, ~rva, ~shar, ~sick, ~sket, ~smo, ~spea
  -1.9: ~ssus, ~stel, ~stic, ~tab, ~teer, ~tent, ~teo, ~tigh, ~tmrw, ~tors, ~trad, ~ttac, ~tudi, ~tura, ~uche
  -1.9: ~uct, ~uent, ~ues_, ~uil_, ~uote, ~upe, ~urns, ~usta, ~uts, ~vas_, ~ved_, ~yse, ~yuda, ~za_, ~zel
  -1.9: ~zell
  -2.0: 2 min, 2 … de, NAME off, NAME … plus, NUMBER personnes, NUMBER … what, a NAME, a quick, a surprise
  -2.0: a … hoy, a … ir, a … tell, a … with, abren, adjuster, again … it, ai … ton, ai … vous, airte-, airtel
  -2.0: al, am stuck, amari-, amarilla, an … to, ancie-, and go, and leave, annoying … the, anos que
  -2.0: anything earlier, appreciate the, arriv-, at my, at once, atendio, attendre, aunt, aux alertes
  -2.0: avion |, avisen a, avisen … mi, back by, basem-, basement, be in, be patient, bench, between … and
  -2.0: bici, bici … mia, bici … ustedes, biere, bike please, block … on, blue |, boss is, boulot, boy to
  -2.0: bread, broth-, button on, ca … textos, call … NUMBER, cambie de, canta-, cantar, casco |, casse-, cat
  -2.0: ce velo, cesse de, cette … je, chale-, chalet, changer … pneus, chara-, cheap |, chose |, closes
  -2.0: com |, comin, complet, con NAME, con … pero, conduit, conduit |, confisque, conseillez, copia-
  -2.0: cortado, cousi-, cuando … el, d enlever, d heure, d … you, dans … auto, de comer, de donde
  -2.0: de enviarme, de facture, de niaiser, de todos, de trouble, dehor-, dehors, dejenla, deliv-, desole |
  -2.0: dessu-, dessus, did … tell, diffe-, dije al, dimanche c, direccion, direct, directo, dites … NAME
  -2.0: do … park, doc, dog is, doing, double |, dropp-, eaten, eau, el casco, el equipo, eliminaron, ella |
  -2.0: elsewhere |, email went, employe, en retard, en … votre, encore le, end up, enfin |, entretien
  -2.0: envoie le, era … mi, es eso, escap-, escape, est tu, esta semana, estime, estoy … el, ete … chez
  -2.0: ete … par, exercise, fache, fair enough, faite |, felicidades, field, fitti-, for … NUMBER
  -2.0: for … thanks, forget i, forgo-, francais, garan-, gave you, gener-, going … stop, gone, goose
  -2.0: gracias mi, gracias por, grupo, guido-, guidon, gusta, habs, hagale, hair, halfw-, halfway, have some
  -2.0: have … enough, he … NUMBER, herma-, hold it, hot, i forgot, i opted, i … pass, i … quiet, i … stuck
  -2.0: if … can, in all, in fb, in it, in |, info |, initiate, inquietez, ir a, is d, it cost, it look
  -2.0: it myself, it so, it stopped, j te, jamais … de, je cherche, je … rendu, jumea-, jusqua NUMBER, k |
  -2.0: keep the, la fourche, la … ahora, la … bonne, la … est, land, landlord says, last … is
  -2.0: le remplacement, le support, le systeme, le votre, le … dos, les … NUMBER, les … sans, let me, lette-
  -2.0: list i, llego, lo dio, locked, lol |, lol … it, lol … you, look so, looking … the, luces, lui … un
  -2.0: maggi, mais gardez, maneje, me atendio, me during, me font, me manda, me pueden, mean it, mejor … la
  -2.0: mejor-, memer-, memere, mensaje de, merci du, mercredi |, messages … not, mi … como, mind i, misma
  -2.0: moi dans, moi … tes, moins de, mon derailleur, monda-, monday |, music, my company, my last
  -2.0: my … cell, my … so, na, name wrong, necesito … la, need … be, need … stop, nerve, never tell
  -2.0: never … it, new job, new one, no entra, no estaba, no prende, no rush, no … salir, nomas … cadena
  -2.0: non … veux, not enough, not got, not working, noted, noticed, np, np |, number change, numero … pas
  -2.0: nunca habia, o me, of any, of the, off again, off … waitlist, often do, ok so, olvides, on fait
  -2.0: on the, on … i, on … invoice, on … parle, one not, or do, otez les, out here, out … NUMBER, ouver-
  -2.0: owe … NUMBER, oxido, pagar, par courriel, parcel, paren … trabajo, parfait, parfait merci, parrilla
  -2.0: pas besoin, pas bien, pas fachee, pas pret, pas … trouble, passe par, paying |, pays, pendiente
  -2.0: pendiente |, pense … era, penser, perdu, pero en, phone so, phone … all, phone … me, pintu-, pintura
  -2.0: playing, please leave, please … to, poder ir, por no, por … favor, portavasos, pouvez … verifier
  -2.0: precios, prefere, prend-, printemps |, probably |, proche, pude, puede ser, pulga-, punos, punto-
  -2.0: puntos, put … new, quart-, que ca, que falta, que t, que … esta, que … paso, que … recomienda, quebec
  -2.0: rear |, recu un, recu |, remplacement, rentrant |, repar-, repond |, rio, roue, rs, rush |, sauve
  -2.0: save me, says NUMBER, scared |, se apaga, se … borro, seat, seguridad, senal, sent … a, sent … the
  -2.0: seria-, serial number, shop … NUMBER, shop … is, size, skip the, so … know, socia-, social, soeur
  -2.0: sorry just, sorry … saw, sortez le, spinn-, statu-, stop riding, stop work, stop … those, stop … work
  -2.0: stuck at, stuck … work, sube, subo, subscription, suis en, sur … c, tard, telefono se, telephone |
  -2.0: tenez, terminaron, texte pas, texting … number, that last, the bakery, the dent, the fenders
  -2.0: the fork, the giant, the rain, the ride, the serial, the tire, the … charge, the … date, the … it
  -2.0: the … like, the … trek, this derailleur, this … it, thx for, tienda … que, tires, to everything
  -2.0: to … boss, took, tous … contacts, tubel-, tubeless, umpir-, umpire, un … merci, unblocked, uncle NAME
  -2.0: until i, updated, uy no, vais y, velo le, veux … du, veux … la, vidri-, viern-, viernes, voice-
  -2.0: voisine, vous conseillez, vous encore, vous verifier, vous … les, walki-, walking, want>want, warra-
  -2.0: warranty, was … me, wash |, we … all, wedding |, went … spam, what kind, whats-, when can, when … you
  -2.0: will … take, with … derailleur, would … at, would … in, wrong … the, y es, y penser, y te, y … estaba
  -2.0: y … este, yo nunca, you parale, you there, you … saliendo, your … just, | changez, | demasiado, | est
  -2.0: | her, | joyeux, | llevo, | might, | missed, | much, | nombre, | np, | pueden, | school, | tengo
  -2.0: | took, | una, | … both, | … cupon, | … cut, | … delete, | … earlier, | … employe, | … habs, | … kids
  -2.0: | … kind, | … paid, | … removed, | … screen, | … stopped, | … suspension, | … tengo, ~0000, ~_ab
  -2.0: ~_ah, ~_al_, ~_ala, ~_bab, ~_bat, ~_bes, ~_bie, ~_bri, ~_cam, ~_cin, ~_ep, ~_fee, ~_goa, ~_gui, ~_hah
  -2.0: ~_ig, ~_ken, ~_mat, ~_na_, ~_pap, ~_rs_, ~_san, ~_sil, ~_soe, ~_sou, ~_sq, ~_tu, ~_und, ~_won, ~abie
  -2.0: ~acon, ~addl, ~aha, ~aile, ~aki, ~alet, ~alv, ~amas, ~amp, ~andi, ~ang, ~anni, ~anty, ~api, ~arte
  -2.0: ~asco, ~atta, ~augh, ~bbl, ~bble, ~bec_, ~bele, ~beli, ~blue, ~bre, ~brot, ~bys, ~cade, ~calc, ~cci
  -2.0: ~cema, ~cirl, ~ckin, ~clas, ~cong, ~coo, ~core, ~ct_, ~cy_, ~deho, ~deva, ~doc_, ~doin, ~dres, ~eade
  -2.0: ~eaki, ~eblo, ~ec_, ~eed, ~egs_, ~ello, ~ells, ~elt, ~empo, ~entr, ~erce, ~erdu, ~esso, ~eue, ~eue_
  -2.0: ~evu, ~fell, ~figh, ~full, ~glo, ~goa, ~gone, ~gos_, ~grup, ~guan, ~gui, ~gur, ~heat, ~hon_, ~hot_
  -2.0: ~hung, ~iag, ~icem, ~iern, ~ink, ~itio, ~ixe, ~izo_, ~key, ~ky_, ~lat, ~laz, ~lean, ~lk_, ~log, ~luce
  -2.0: ~male, ~meme, ~ming, ~nas, ~ndeu, ~ndue, ~nish, ~nouv, ~nual, ~nza, ~oad_, ~oan, ~ock_, ~oggi, ~oli
  -2.0: ~olon, ~ols, ~olv, ~ompt, ~onde, ~orgo, ~ormi, ~oten, ~ousi, ~outs, ~oyeu, ~pay, ~peak, ~pi_, ~pude
  -2.0: ~pur, ~quot, ~raba, ~rat, ~rdu, ~rdu_, ~read, ~recc, ~rei, ~rgic, ~rgot, ~ries, ~rir_, ~rje, ~rmir
  -2.0: ~rner, ~rnes, ~roba, ~roda, ~roth, ~roue, ~rpr, ~rupo, ~rw_, ~scan, ~sco, ~seri, ~seu, ~sic, ~sie
  -2.0: ~soeu, ~sou, ~spee, ~ssed, ~sten, ~stoc, ~tas, ~tell, ~tend, ~tes, ~tivo, ~took, ~touc, ~ude, ~ung
  -2.0: ~uyo_, ~vien, ~vire, ~voic, ~warr, ~xi_
  -2.1: 2, 2 jours, NUMBER pouces, NUMBER … NAME, a copy, a look, a man, a picture, a … est, a … stop
  -2.1: a … texter, ahead, ai bloque, ai perdu, all … people, allow, alors … vous, alt, am … for, annulez le
  -2.1: any update, appele |, apres … svp, aroun-, around, arrete en, arrete tu, arrete … passant, artis-
  -2.1: artist, asked … i, assignment, at … phone, au, au … en, avez … un, avisos … favor, azul, back with
  -2.1: baja de, barata, bendiciones |, bequi-, bequille, betis-, bonne … a, boulo-, box … with, boy |
  -2.1: brakes do, brakes … not, bueno-, buenos, bureau a, bureau … NUMBER, buzzer is, c … pratique, cafe |
  -2.1: camino |, can keep, canas-, canasta, cancel please, cancelled my, cayo, cell … moi, chair-, chairs
  -2.1: changer, changez mon, cher pour, chilli, code |, cold, como … otra, confio, conge-, connait pas
  -2.1: consulto, contacts, creo … me, crv, cuando llegue, cut … steerer, d hier, d … de, dac, dad … not
  -2.1: day of, de bateria, de freins, de jeudi, de las, de ti, decide |, delete NUMBER, delete choque
  -2.1: deleting, dents, dernier texto, des photos, desactiver les, desce-, devra-, dicta-, did … not, digo |
  -2.1: dimel-, dimelo, diner-, dinero, direc-, direct |, disconnected, dishe-, dishes, do … all, do … look
  -2.1: donne … mon, drop … a, duck, ecran, eh, el … con, el … se, el … si, elle … NUMBER, en rentrant
  -2.1: encor-, encore, end date, engag-, entra, envoyez … un, escribale, eso … la, espanol |, est l, est moi
  -2.1: est pratique, est … garage, est … surprise, esta … baja, esta … escrito, estan |, este … los
  -2.1: este … porfa, etait une, etes … vous, explain |, fait … c, faites … des, far, finalement on, find it
  -2.1: finde, fix |, food, for NAME, for another, for … me, for … month, for … shop, for … week, fork |
  -2.1: fr |, from … is, full stops, garantia, garantie prolongee, gato, gave him, grand, great now
  -2.1: guys have, hacke-, hair |, half, han llamado, haz, he asked, he … out, heart, hein |, her |, hier
  -2.1: hijo de, him to, his … is, hoggi-, hogging, hogging the, horar-, horario, hurry |, i … sent
  -2.1: i … would, importe quand, in sms, inform me, interesse, is on, is that, is … cancelled, is … right
  -2.1: is … thing, it NUMBER, it … and, it … good, it … yours, izqui-, j adore, j autorise, j … bloque
  -2.1: j … perdu, je freine, je vais, je … passer, je … rappelle, je … y, jueves … favor, jusqu-
  -2.1: keep … texts, keeping the, l enlever, l entreposage, la location, la oferta, la orden, la pluie
  -2.1: la porte, la … antes, la … d, la … elle, la … es, langu-, late |, le avisen, le colis, le feu
  -2.1: le … dans, le … dehors, left on, left … message, lend, les … au, like … NAME, line when, list no, lit
  -2.1: llamada, lleve, lo veo, location |, locker, lol but, looking |, lost my, lumiere, m … en, m … il, m6
  -2.1: mailing list, makin-, making, mandarme … avisos, manub-, many … does, masqu-, masque, me baje
  -2.1: me faut, me that, me … con, me … desabonne, me … line, mecano, mensaje |, mensajes se
  -2.1: mensajes … esta, mercii, mes, mes contacts, metro |, mettez … en, modele |, moi … adresse, mother in
  -2.1: my NUMBER, my boss, my only, my shop, my subscription, my … friend, my … see, n … quand, name from
  -2.1: never … that, new … on, no existe, no … amor, nos vemos, not cut, not put, not receive, not sell
  -2.1: number no, number … time, numero … este, numero … la, nut, nvm, off if, ok … is, omw |, on … counter
  -2.1: on … en, one who, option 2, otra vez, ouais, ouais |, overn-, overnight, overslept, page NUMBER
  -2.1: para salir, parar el, parqu-, parri-, pas cette, patie-, pedals off, perdon, pictures … this, piece
  -2.1: pieces |, piso, please add, please … work, plus la, pneus merci, pneus … en, por llamada, portu-
  -2.1: post, poster, pour … la, pouvez … juste, pray, probarla, programme, prolo-, prolongee, psi
  -2.1: quand … es, quand … freine, que te, que … cobren, que … hace, que … voy, qui |, quiero … gracias
  -2.1: quiero … mensajes, quit hogging, quit … for, quitenle, quitte, quiz, rack, radia-, ramasser, random
  -2.1: rattle, recibir mensajes, reclamation, refle-, regreso, reins-, remettez … sur, remor-, rentrant
  -2.1: repon-, reuni-, reunion, right now, rosie, saddl-, saddle, safe, safe |, salud-, samedi je, saquen mi
  -2.1: saw, say, se rompio, sell … i, semaine prochaine, sera, serial, shop … you, should, skipp-, smile
  -2.1: sola, solo la, squeal, stem |, steph, stop near, stop your, stop … bike, such good, suena, suis … que
  -2.1: sur … nerfs, switch on, synth-, synthetic, take them, tape sur, tape … les, teeth, temps d
  -2.1: texto marche, texto … est, that … a, the 2nd, the bars, the basket, the battery, the demo, the dishes
  -2.1: the door, the green, the reminders, the seat, the second, the trade, the wash, the wax, the … address
  -2.1: there by, thinks i, tienen, to … NAME, toast, too long, too |, touche, tracking, un cadeau, un sms
  -2.1: un … lol, update it, veces |, vende-, visite, votre employe, vous juste, vous … qui, vous … quoi
  -2.1: way home, were on, when … stop, where-, who was, will … off, with full, work cell, would you
  -2.1: yes … no, yikes, yo … pedi, you eat, you … doing, you … drop, you … frena, | avez, | call, | customer
  -2.1: | dac, | des, | desolee, | fair, | favor, | fine, | hope, | never, | ouais, | oubliez, | please
  -2.1: | strike, | ty, | yikes, | … abonnement, | … achetez, | … after, | … au, | … called, | … donne
  -2.1: | … equivoque, | … gusto, | … lawyer, | … m, | … mandan, | … marca, | … nous, | … over, | … pneu
  -2.1: | … poor, | … pude, | … rappels, | … rides, | … semana, | … sonnette, | … stars, | … still, | … una
  -2.1: | … you, ~_0_, ~_abr, ~_ahe, ~_asi, ~_au_, ~_az, ~_azu, ~_beq, ~_cat, ~_cay, ~_cov, ~_cra, ~_cre
  -2.1: ~_deh, ~_del, ~_doc, ~_dos, ~_eh_, ~_fax, ~_fer, ~_frn, ~_ful, ~_gri, ~_ib, ~_iba, ~_key, ~_lb, ~_llu
  -2.1: ~_mee, ~_moy, ~_nov, ~_ouv, ~_pay, ~_pie, ~_pom, ~_pr, ~_psi, ~_rot, ~_rus, ~_saw, ~_sho, ~_siz
  -2.1: ~_squ, ~_usa, ~_wa, ~acki, ~acts, ~ade_, ~afe, ~agua, ~ah_, ~aha_, ~ahe, ~ahea, ~aini, ~ajou, ~alf_
  -2.1: ~andw, ~anm, ~anub, ~aron, ~art_, ~asa_, ~ater, ~aud, ~auf, ~aunt, ~avy, ~awn, ~awn_, ~azu, ~azul
  -2.1: ~beq, ~bequ, ~book, ~brar, ~brio, ~bru, ~cana, ~casc, ~ccio, ~chad, ~chr, ~cold, ~cred, ~cret, ~crev
  -2.1: ~deh, ~demo, ~dena, ~dez_, ~doc, ~dor_, ~efl, ~efle, ~egla, ~ehor, ~elic, ~enta, ~epon, ~erme, ~erst
  -2.1: ~esce, ~escu, ~eser, ~esta, ~euni, ~eway, ~far_, ~fee, ~fes, ~food, ~frn, ~frnd, ~gri, ~help, ~hill
  -2.1: ~hoo_, ~hors, ~hour, ~hui, ~ica_, ~icy, ~ig_, ~iler, ~ilet, ~ingo, ~irec, ~irve, ~ison, ~ito_, ~jaj
  -2.1: ~jaja, ~jout, ~jusq, ~laug, ~leat, ~lego, ~llav, ~lls, ~lls_, ~mala, ~mang, ~meet, ~meta, ~moy, ~moye
  -2.1: ~mpi, ~musi, ~naci, ~nal, ~ndra, ~ndw, ~nnin, ~nub, ~nubr, ~oder, ~oji, ~olid, ~olla, ~olt, ~onam
  -2.1: ~oom, ~oon, ~oop, ~org, ~ost_, ~ota, ~pad, ~pasa, ~piso, ~plat, ~pom, ~pray, ~pun, ~quil, ~recu
  -2.1: ~reen, ~refl, ~reun, ~rgu, ~rnd, ~rose, ~rri, ~rriv, ~saco, ~sadd, ~saw, ~saw_, ~say_, ~ser, ~sia
  -2.1: ~sor_, ~spac, ~sta_, ~stab, ~supu, ~teur, ~trol, ~tudy, ~ua_, ~ubri, ~udy, ~uere, ~uez, ~uez_, ~unos
  -2.1: ~upo_, ~upue, ~urn, ~ush_, ~usy, ~usy_, ~visa, ~vre, ~vrez, ~wear, ~xes, ~xes_, ~xim, ~zul, ~zul_
  -2.2: NAME about, NAME the, NUMBER is, NUMBER pour, NUMBER velos, NUMBER … update, a … j, a … of
  -2.2: a … person, about his, about … wheel, accord pour, achalent, achete … velo, ai juste, ai … hier
  -2.2: ai … lu, all off, already unsubscribed, am … front, and … her, and … just, andas, ankle, anterior you
  -2.2: antes de, are … done, are … out, arman, arreg-, arrete au, arrete tes, as is, as … contact, asap |
  -2.2: audio, automated, avez mal, avez oublie, avez … permission, ayuda-, babys, bag, bajad-, bajada
  -2.2: be sad, bebe |, bike demo, bike with, bike … the, bloque la, both |, boutiques, brise |, bump
  -2.2: c … elle, ca … tout, caden-, caja |, call me, caps, card … in, carte de, ce … tu, cesse, chalet |
  -2.2: change … the, changer les, chick-, chicken, cle, commande est, commencez, como la, compro, con todo
  -2.2: contactos |, coupez pas, cried, cual es, cuando … de, cuidense, cunad-, cunado |, dad, de grincer
  -2.2: de location, de mas, de … ce, de … este, debarree, decia, denve-, denver, devan-, devant, dictating
  -2.2: diner |, dinner |, do NUMBER, do … click, do … let, do … like, do … think, do … this, done, done |
  -2.2: drop … price, du magasin, e bikes, ecris |, ecrit |, el asiento, el manubrio, elle qui, en cuanto
  -2.2: en otra, entre-, enviado, envoyez des, envoyez … des, es … en, esa la, escribas, eso basta
  -2.2: est … alors, est … ecole, estaria, este lista, estim-, eta, etes, etes qui, event-, every NUMBER
  -2.2: every-, faceb-, favor … la, favor … quiero, fax |, feliz ano, fermez le, fetch, finissez, for … or
  -2.2: forwards, fraud, frein, front |, full, fumar y, gerente |, giant |, got one, got your, gracias … dios
  -2.2: grincer, grincer |, group texts, guy with, hang, happy |, has called, hendersons, heres my, heure-
  -2.2: hey it, hi, him the, hit, hones-, honest, honest |, how … know, how … would, huh |, i brought, i got
  -2.2: i put, i … agreed, i … away, i … now, i … those, idee, in our, in … phone, in … pic, is going, is why
  -2.2: is … with, it thank, it today, it up, it … am, it … or, j y, j … des, j … sorti, jazz, je … la
  -2.2: je … vos, joke |, juste les, kille-, killed, km, know that, la compre, la deje, la journee, la mise
  -2.2: la reservation, la … pero, lab |, lana, le bon, le gusto, le ramasser, le vieux, lejos, les vieux
  -2.2: line no, list>remove, liste du, liste … l, livrez, llamo a, llegue |, lo … y, lock, los recordatorios
  -2.2: louez, lundi, ma … me, ma … veut, mai, manqu-, manubrio, marat-, marathon, marche, mari … est
  -2.2: mas fotos, me volvio, me … or, measu-, mecano |, meilleurs |, mensaje … error, merci a, message je
  -2.2: message vocal, mettez en, midi, mien, mom … not, mon courriel, mon dieu, mon … cell, more … then
  -2.2: more>these, mosquitoes, mouille |, mucho |, my wife, my … again, never come, never … on, never … your
  -2.2: new … can, next wk, no pierdan, no sea, no … su, noche |, nom c, not like, not … sad, numero … lo
  -2.2: of patience, office |, oh … i, oigno-, oki |, on it, on … again, opcio-, option |, ouin
  -2.2: out … patience, parfait |, pas elle, pas par, pasas, payment, pensais, perdo-, phone taken, pidiendo
  -2.2: pink, please i, pluie, plus bon, pneus, poign-, poignees, ponch-, por ella, por lo, por … soy
  -2.2: pour … NUMBER, pour … sortie, present, presse |, problemas, promis, pu … moi, puedo hablar, puis
  -2.2: pura, quand, que les, que … mandaron, queue, quien le, ramen-, rappels |, ready |, recoj-, refund |
  -2.2: remove>want, repondez pas, repondez … a, retrouve, return it, rice, rid … the, saiso-, saison
  -2.2: saliendo, saw this, say less, says delivered, screen |, se … paso, see you, send again, send … the
  -2.2: send>texts, she … away, sms … i, so … on, so … to, some cake, spelled, splinter, spot, stickers |
  -2.2: still not, stock |, stole, stop avec, stop coupez, stop por, suits, sur … facture, taille, tc
  -2.2: textez … NUMBER, texto cuando, texto est, texto … svp, textos le, texts lol, than NUMBER, than an
  -2.2: that … no, that … your, the cat, the hendersons, the house, the quote, the … can, the … how
  -2.2: the … mate, the … will, thing on, throa-, throat, thursday and, tiene-, til the, til … NUMBER, to cry
  -2.2: to denver, to … email, todavia no, total |, tourn-, tranquille j, tu … je, tunnel, un … ne
  -2.2: un … quand, up and, update |, usada, va … aller, vemos, veo |, verifier, viens de, virem-, virement
  -2.2: volvio, volvio a, vous connais, vous qui, vuelt-, wait do, wait … not, was … dads, wear, when does
  -2.2: when |, wherever, who signed, who … got, will i, will … my, wine, would … want, wrong tire, yo los
  -2.2: yo tampoco, you cut, you get, you reach, you … esta, you … otra, you … them, you … there, z, | add
  -2.2: | appelez, | arretez, | cortala, | could, | dale, | did, | hacen, | heres, | huh, | just, | mandame
  -2.2: | muy, | ouin, | pit, | police, | put, | … appelle, | … aviez, | … cancelled, | … care, | … correo
  -2.2: | … deleted, | … grasias, | … k, | … lis, | … moi, | … morning, | … parale, | … por, | … presse
  -2.2: | … quelle, | … quit, | … ride, | … too, | … took, | … turned, ~_alm, ~_bar, ~_bru, ~_cry, ~_ex, ~_fr
  -2.2: ~_fra, ~_hi_, ~_km_, ~_low, ~_lu, ~_mic, ~_mou, ~_nai, ~_nav, ~_pai, ~_pn, ~_pne, ~_ren, ~_rit, ~_rs
  -2.2: ~_smi, ~_tai, ~_tar, ~_tri, ~_tub, ~_vem, ~_wen, ~_ye, ~aceb, ~ades, ~afe_, ~aim_, ~ajus, ~akin
  -2.2: ~alco, ~ales, ~amer, ~arda, ~arla, ~aro, ~aro_, ~arri, ~asar, ~ash_, ~asq, ~asqu, ~ate, ~ayer, ~ayin
  -2.2: ~aza, ~bad, ~bag_, ~bend, ~bo_, ~cal_, ~cand, ~cat_, ~ced_, ~cerr, ~cert, ~cken, ~clou, ~coj, ~cry
  -2.2: ~cted, ~dem, ~deo_, ~diot, ~done, ~ecoj, ~ecu, ~eeth, ~ege_, ~egle, ~eive, ~eliv, ~emoj, ~empl, ~ena_
  -2.2: ~eng, ~epu, ~esti, ~eva_, ~fer_, ~ffic, ~gran, ~guar, ~guit, ~gy_, ~hina, ~ict, ~ige_, ~igo, ~ilis
  -2.2: ~ilo, ~ina_, ~ipo_, ~irai, ~ires, ~irl, ~irma, ~isim, ~ita_, ~jete, ~km_, ~lava, ~lido, ~lmo, ~lui
  -2.2: ~lund, ~maki, ~manq, ~mbo, ~midi, ~mmen, ~moji, ~mpio, ~mr_, ~nest, ~neus, ~ngue, ~nio, ~noch, ~ns_
  -2.2: ~oat, ~oie_, ~olis, ~omie, ~oon_, ~opci, ~orar, ~orge, ~ouc, ~oues, ~pap, ~pel_, ~pie_, ~pne, ~pneu
  -2.2: ~pode, ~pot_, ~pra, ~puer, ~quan, ~queu, ~rab, ~rae, ~rega, ~rell, ~rese, ~rreg, ~rven, ~sarm, ~sh_
  -2.2: ~sien, ~siz, ~size, ~smil, ~soup, ~spot, ~stro, ~sy_, ~tatu, ~tice, ~tiz, ~tock, ~tons, ~toy_, ~trus
  -2.2: ~tted, ~uard, ~uces, ~udi, ~ueue, ~uga, ~usu, ~vau, ~vemo, ~vo_, ~wine, ~yone
  -2.3: NUMBER etoiles, NUMBER months, NUMBER old, NUMBER or, NUMBER paise, NUMBER stars, NUMBER … of
  -2.3: NUMBER … you, a fait, a new, a … primo, a … that, acabo la, achat, after school, afuera |, ai … pu
  -2.3: aime … ca, alarme du, allez, alr, am hard, and ask, and it, annulez mon, ans … il, antes que, anyti-
  -2.3: anytime, apres le, are for, are missing, are never, are perfect, arretez … j, arrivee |, asleep |
  -2.3: at wrong, atend-, au volant, aucun contact, avait dit, avant … svp, avec … velo, avez, aviseme
  -2.3: be … from, beau velo, before noon, bici si, bitin-, biting, bloque sur, bon je, bonjour je
  -2.3: bonne annee, bother, brakes |, bring-, bringing, but … bike, call this, call … me, came … of
  -2.3: can … give, can … hear, can … make, canceled, carre-, ce modele, ce … ca, centre, charge, chine-
  -2.3: chinese, chist-, christmas to, ciclistas, cita, cles, cloche, cm, con dos, contestes, corne-, corner
  -2.3: coup de, coup … fil, court, creo … es, crick-, cricket, cried |, cual … el, cuatr-, d utiliser
  -2.3: dans … texto, de fil, de prix, de … donc, de … journee, de … part, de … todo, debou-, decu, deja
  -2.3: delai-, delais, demas, des deux, digan, dile, disculpe, does it, doing it, eat, eatin-, eating
  -2.3: efectivo |, effaciez, eje, el eje, eliminen el, en arriere, en parler, ends, entiendo |
  -2.3: es suficiente, es … con, esposo |, est coupe, est elle, estaba, estoy, et la, etoiles, explain
  -2.3: facture … texto, family, fees, filter, fit, five |, fixed |, flat, fois par, for … more, forms, frena
  -2.3: freno, frenos no, from a, german, get … please, good … for, got NUMBER, guarde, guys … my, hacked
  -2.3: had a, haha, hard of, hard … hearing, hay … mas, hein, hello |, heure de, home, hoy no, i remember
  -2.3: i … at, i … leaving, i … lost, i … nothing, i … yesterday, igualmente |, in texts, ir, is best
  -2.3: is better, is gone, is out, it as, j vais, jamais de, jess, just … my, koi, l appareil, la cloche
  -2.3: la recoge, le droit, le faire, le … mon, le … on, leave some, les … pas, lives, livre, lleva, llevo |
  -2.3: lmao |, lo … en, longer have, lt, ma place, ma … qui, malad-, mamie |, mando a, me borren, me los
  -2.3: me ok, me pidio, me recomienda, me we, me … NAME, me … is, me … permiso, meet, merci d, merci … l
  -2.3: merry … to, mes cles, message … for, mi pedido, mis sur, missed it, moi … coup, moi … prix, mondays |
  -2.3: mrng |, my money, my … changed, my … instead, n arrete, nada … you, name … not, need … receipt
  -2.3: never … any, news, no … ese, no … have, no … prisa, not … thru, now lol, now |, numero … NUMBER
  -2.3: numero … es, numero … est, of hearing, off notifications, often … i, ok … not, one … you, opted for
  -2.3: opted … the, or … i, other store, other-, ou pas, oui j, ouvre pas, owned … bicycle, paise, park
  -2.3: pas en, pedal-, peric-, perico, personne … a, phone in, pick … up, picture, pidio permiso, piece-
  -2.3: pieces, pintura |, pis … velo, plate, please bring, please put, pleure, plus c, plus d, plus … en, pm
  -2.3: pop, pop |, pouce-, pouces, presse, print-, proprietaire, puns, que gracias, que hora, que le
  -2.3: que molesto, que … sea, quel … de, quere-, querer, quien … el, quien … la, radiator, ramene, razon
  -2.3: read … message, recomienda, recomienda |, refuse de, regular, remettre |, removed the, responda
  -2.3: return, rien … que, rite, roads are, saison |, salie-, sauf, sec, sem, sending messages, seven
  -2.3: shoul-, si quelqu, si |, size |, skis, so many, so this, space, spamming, spoke-, stick-, stickers
  -2.3: stoma-, stop if, stop spamming, stop … am, stop … did, su … se, sunse-, sunset, supprime
  -2.3: supprimez le, sus mensajitos, taill-, taman-, tamano, tbh, te texte, tekka, tell |, tell … you
  -2.3: text NAME, text after, texter je, textos y, textos … de, that … why, the e, the hill, the motor
  -2.3: the puns, the rack, the red, the tubes, the … and, the … haha, them in, these>these, this the
  -2.3: this … with, tienda … no, tire |, to lose, to spam, tomorrow |, total, tout de, tout … temps, trade
  -2.3: tranqui, tree, trop … pour, ttyl, ttyl |, tu … j, tunne-, un bon, un … d, un … les, una … por, uncle
  -2.3: unsen-, unsend, up to, urgent |, urself |, uy, va etre, vas, verifier |, vi el, vibe, visto, vocal
  -2.3: volan-, volant, voulais pas, voule-, voulez, vous achetez, vous enlever, vous rappelle, was my
  -2.3: we need, we … at, were out, whatsapp, wheth-, whether, will text, with … puns, with … wheel, wooho-
  -2.3: would … stop, wrong it, yaar, you at, you switch, you … NUMBER, you … keep, youtu-, | acepto
  -2.3: | awesome, | bueno, | faut, | me, | nos, | salgo, | saludos, | sick, | sigan, | silence, | toss
  -2.3: | tres, | tse, | ttyl, | uy, | vas, | … acuerdo, | … annee, | … avez, | … bring, | … deal, | … good
  -2.3: | … idee, | … jour, | … juste, | … leo, | … me, | … miss, | … molesto, | … motor, | … nada
  -2.3: | … nouveau, | … numero, | … parle, | … pierdan, | … recibir, | … repondez, | … voudrais, | … wants
  -2.3: | … your, ~000, ~000_, ~_aro, ~_att, ~_cm_, ~_coa, ~_coo, ~_dil, ~_dri, ~_duc, ~_ent, ~_ext, ~_gi
  -2.3: ~_ima, ~_ir_, ~_jet, ~_lan, ~_lun, ~_qua, ~_rea, ~_reu, ~_str, ~_tbh, ~_tot, ~_vas, ~_wal, ~aar
  -2.3: ~aar_, ~aden, ~adr, ~aga_, ~alad, ~alr_, ~aman, ~ap_, ~aper, ~atsa, ~aug, ~aul, ~bers, ~bh_, ~bido
  -2.3: ~car_, ~chee, ~cks, ~clic, ~cm_, ~coa, ~cuat, ~cui, ~dia_, ~dida, ~eans, ~edu, ~elp, ~emba, ~embo
  -2.3: ~emm, ~emme, ~ems, ~ems_, ~enco, ~erg, ~erv, ~espi, ~fac, ~fete, ~fram, ~fri_, ~ful_, ~gent, ~gnm
  -2.3: ~gnme, ~gry, ~gry_, ~hein, ~houl, ~hr_, ~ibo_, ~iche, ~icis, ~idon, ~ignm, ~illi, ~ily, ~ily_, ~inan
  -2.3: ~iss, ~joy, ~lab, ~lame, ~lar, ~lat_, ~lder, ~leme, ~lqu, ~lr_, ~luie, ~mat, ~mayo, ~mily, ~nami
  -2.3: ~ncai, ~ngry, ~ngt, ~nive, ~nnet, ~ntur, ~nyti, ~ocks, ~ocol, ~olde, ~onch, ~oney, ~oro, ~oto, ~plui
  -2.3: ~pop_, ~port, ~pouc, ~quet, ~ras_, ~rca, ~rden, ~regu, ~ress, ~rkin, ~rope, ~rto, ~ryi, ~ryin, ~sais
  -2.3: ~sec_, ~set, ~ship, ~sio_, ~squa, ~stac, ~stag, ~stoy, ~stud, ~sum, ~tbh, ~tbh_, ~teni, ~tsa, ~tsap
  -2.3: ~ttez, ~tub, ~udg, ~ueak, ~ugar, ~use, ~vag, ~vage, ~yaar, ~yout
  -2.4: NAME d, NAME said, NAME … la, NUMBER asking, NUMBER dolares, NUMBER if, NUMBER lol, NUMBER … too
  -2.4: a bot, a cambiar, a disque, a midi, a tree, a … ans, a … ex, a … next, a … out, accident |, achetez
  -2.4: aerob-, aerobars, ahhh, ai … achete, ai … dit, air, al … de, alcan-, alegr-, alone with, alone … i
  -2.4: am away, am wrong, amene, and … did, annon-, apparently, appelle moi, are no, artic-, article, ask |
  -2.4: asking what, asking |, atelier |, attendance, avez … accord, avion, avise-, aviso |, b, bar end
  -2.4: blanc-, bon … commande, bonne, bother with, bother … the, bring cash, bs, buscar, but … says, c … au
  -2.4: ca roule, ca … je, ca … recevoir, cable, calle, calls … the, came, came off, can … resend
  -2.4: can … still, can … text, cancel … appointment, cancelar los, car |, caro |, changez, chico |, choqu-
  -2.4: choque, chose pour, clase-, clases, class-, click |, colma-, colmado, come … i, come … the, comer |
  -2.4: coming |, compte |, connait, consentement pour, cover, credi-, cuarto |, cure, custom, dans … textos
  -2.4: de cascos, de groupe, de talla, de verdad, de … ca, de … como, de … el, dejela, delete … porfa
  -2.4: demai-, demain, demande … mon, des pieces, descu-, desde el, devrait, did my, did she, did … message
  -2.4: dijo, dio, dios se, disappointed, discount |, do … get, doree-, doreen, ecout-, elle travaille
  -2.4: en los, en … vous, end … story, enlevez … nom, enough of, entera, entiendo, esa llanta, esas
  -2.4: ese modelo, esta … la, estar-, este |, etre enleve, exo, exo NUMBER, fait … j, fall, fenders, fine
  -2.4: flat again, flirt-, flirting, freine, fri, from … about, from … by, from … different, fui … no
  -2.4: gars est, grand |, great thank, gustan, had enough, hagal-, hagan … mas, hall |, harta, have i, hijo
  -2.4: his number, i missed, i plan, i … already, i … hard, i … home, if he, ignor-, in toilet, in … only
  -2.4: instead … calling, interessent, is it, is only, is she, is … out, it he, it over, it this, it would
  -2.4: je lis, je … connais, je … continuer, jefe |, jeudi |, jeune, just kidding, just leave, keep it
  -2.4: kids bikes, killi-, l exo, la piste, la voy, lads, laugh, le bebe, le coupon, le trek, le … bagage
  -2.4: le … ca, le … mi, leaving now, leque-, lequel, les autres, let you, ligne a, like that
  -2.4: liste … pieces, llego en, lloro, lo agradezco, locked out, lol my, lumieres, luz |, m interessent
  -2.4: ma pedale, malades, manch-, mandas, mardi |, me duele, me mando, me quiten, me spoilers, me … this
  -2.4: message … cut, mi nieto, mi … quiere, misere, mm, modele, modelo, moi … numero, moi … que, moi … t
  -2.4: moi … votre, momentito, mondays, more for, movin-, moving, mtcn, mur, my … will, n … veux, navid-
  -2.4: navidad, necesita, never you, never … his, news |, nite, no frena, no fue, no hurry, noir |
  -2.4: nombre esta, nombre … mi, non stop, noon |, not funny, not … work, not>remove, notice, number any
  -2.4: numero … favor, obvio-, obviously, of calling, of story, old bike, old tires, old … is, omw, on … of
  -2.4: open … my, order |, ordering, out for, pads |, paiement, para … mi, pas … que, pas … retirez, pasem-
  -2.4: paseme, people you, pick it, pis … me, pizzeria |, poche |, pour diner, pour … ride, pray for
  -2.4: prends |, price, price |, quarter, que … NAME, quelque … pour, qui va, quien … para, quite
  -2.4: rappels svp, rattl-, regalo |, remove>send, rendue, rendue a, reparations, reste a, retirar
  -2.4: retirez … du, reviendrai, said … would, say nothing, se la, se … agradezco, se … pague, season
  -2.4: seul … svp, she says, signed … for, sms in, soin, soir, son numero, sortie … groupe, speak-, spend
  -2.4: steer-, steerer, stop in, stop … it, storage fee, stres-, sunday |, support, supprime votre, take one
  -2.4: tell, telling … i, text … ever, texting i, texto s, that much, that was, that … of, the price
  -2.4: the steerer, the work, the … new, the … right, the … tires, then, there in, there … NUMBER, they take
  -2.4: theyv-, theyve, til, tiny, to go, to … but, tous, triat-, triathlon, turn … notifications, twitt-
  -2.4: twitter, un momentito, una, unblo-, uncle-, under-, up you, upgrade, urgent, used |, usted me
  -2.4: vemos |, veux continuer, veux … messages, veux … recevoir, veux … vous, vidanges |, viens |, vole |
  -2.4: voudrais plus, vous des, vous … remettre, vuelvanme, wash it, water, were … of, when will, which stop
  -2.4: y poner, yo … recojo, you resend, you … than, your son, your … as, | ahhh, | all, | bus, | dejela
  -2.4: | desinscrivez, | fait, | message, | muchas, | omw, | only, | otez, | race, | remove, | roads
  -2.4: | saque, | siri, | toujours, | … 2, | … annule, | … brakes, | … frere, | … gustan, | … happy, | … hay
  -2.4: | … if, | … in, | … llamada, | … luck, | … mis, | … mum, | … said, | … systeme, ~_abo, ~_b_, ~_bb
  -2.4: ~_beh, ~_bir, ~_cri, ~_deb, ~_ete, ~_fac, ~_gu, ~_hui, ~_ign, ~_km, ~_lar, ~_lie, ~_lm, ~_sia, ~_tb
  -2.4: ~_vu, ~acke, ~afa, ~agal, ~alca, ~almo, ~anie, ~ano_, ~apa_, ~avid, ~bara, ~beh, ~bone, ~cani, ~cei
  -2.4: ~cous, ~croc, ~dite, ~eit, ~eja_, ~elin, ~ench, ~erva, ~eryo, ~eso_, ~etch, ~exce, ~faut, ~fine
  -2.4: ~fren, ~geni, ~gnor, ~hall, ~home, ~ie_, ~iec, ~iece, ~iev, ~ila, ~ila_, ~imat, ~intu, ~iot, ~isem
  -2.4: ~isez, ~ite_, ~itti, ~kets, ~lads, ~lcan, ~lett, ~liv, ~lley, ~lpa, ~lsa, ~manu, ~math, ~mbou, ~memb
  -2.4: ~merr, ~navi, ~nett, ~nga, ~ntil, ~nts, ~oat_, ~oie, ~oldi, ~oor, ~ooth, ~orwa, ~ows_, ~paie, ~pay_
  -2.4: ~peti, ~pick, ~pric, ~puro, ~quer, ~rack, ~ramo, ~rie_, ~rns, ~rns_, ~roc, ~ross, ~rp_, ~rryi, ~rus
  -2.4: ~ryo, ~ryon, ~sch, ~seat, ~ta_, ~tail, ~then, ~til_, ~tous, ~trou, ~uci, ~uert, ~umi, ~vati, ~ven_
  -2.4: ~voie, ~wate, ~xce
  -2.5: NUMBE-, NUMBER, NUMBER y, NUMBER … think, a bloque, a box, a comer, a monterrey, a … do, a … fin
  -2.5: a … porte, abajo |, achat |, ahorita … puedo, ai fini, ai le, ai … d, aimerais ca, alto ahi, am … at
  -2.5: am … now, am … up, appelez … textez, apuro, aqui me, arrive, as you, asking for, assist, avez texte
  -2.5: back or, bail, baja … la, basket |, before i, besoin … la, bici … lista, bike from, bikes for
  -2.5: blocked me, bloquer, boite, bolsa, both, brake is, bring … own, brise, build, burie-, buried, bus
  -2.5: buste-, busted, butte-, butter, butter |, by the, c … ben, ca haha, call after, call only, camino
  -2.5: camis-, can see, can … drop, cancel … NUMBER, cash, chann-, channel, cita delete, close-, coach
  -2.5: como … suscribo, con usted, conozco esa, cotiz-, crazy |, cry, de ce, de error, de jour, de nouvelles
  -2.5: de otro, de preferencia, de … cita, deaf, debaj-, debajo, debut-, dec, decide, des velos, dice … si
  -2.5: did … cancel, digam-, digame, do you, do … delete, does … click, dos veces, duele, dunno, el pedido
  -2.5: else … the, embal-, en la, en … temps, enerve, envoyez |, esperar, est ben, est … vos, estab-
  -2.5: estaciono, etudie, faites ce, fende-, fete, finally, for new, for … phone, for … what, found … used
  -2.5: freins |, from school, fue, fun |, garer, gasta-, glad you, gn, good morning, hab, have told
  -2.5: have … ever, help me, her number, hey |, hi … is, how … off, hub, i … everything, i … there, il dit
  -2.5: in english, in law, in person, in … area, in … now, informe, ingles |, inqui-, is killing, is yours
  -2.5: is … end, it has, it off, it … NAME, it … going, j … ben, j … fini, jamais je, je … apres
  -2.5: je … arrete, just got, keep … up, kilom-, knw, l adresse, l … pour, la photo, la traen, last night
  -2.5: le paso, leave … a, les … pour, list is, long, los frenos, lost all, low, luego |, lui qui, m arrete
  -2.5: magasin |, magni-, magnifique, mais on, mais … est, making me, mande mensaje, martes |, match |
  -2.5: me … bikes, me … por, me>wrong, message par, messages … est, messages … me, mesure, miss you
  -2.5: moi plutot, moi … mon, mon beau, mon … est, mouille, mrng, mums, my message, my … died, needing the
  -2.5: never … anything, new … please, next … the, no … from, no … ocupo, nombre es, nose, not going
  -2.5: not pay, number on, number … phone, numero nuevo, of what, on … avait, on … it, one off, outsi-
  -2.5: outside, pa |, panne, pantoute |, para el, parada, partir de, pas pu, pas … parler, passe apres, pay
  -2.5: pense … j, pieza, plus au, pour mon, pouvez … l, precio, prenez vous, prest-, pusieron, que tanto
  -2.5: quit smoking, quite |, quiten de, read it, received, reche-, recibido, regal-, repondu au
  -2.5: reservation, reservation |, resol-, retirar |, run, sabado |, sale end, save it, saved, se … a
  -2.5: sending my, si te, significa, sigue, smoki-, smoking, so … not, sory, spoilers i, stop worrying
  -2.5: submi-, submit, suivi, sweep-, t … un, take |, te extrano, telegram, tempo-, text in, than that
  -2.5: thank … kindly, the display, the kitchen, the … lol, the … tape, the … took, think about, this … on
  -2.5: tienen |, tirage j, tirage … ai, to bed, to … them, tomat-, top of, touch it, tout … suite, town |
  -2.5: track-, trois fois, trop, true, tu un, twice |, ty |, un rappel, un … comme, un … no, under NUMBER
  -2.5: upgra-, vais … mon, verde, veut le, video, volver … recibir, vous etes, vous la, vous … demain, voy
  -2.5: walt, want it, want … stop, was … someone, we … out, whoever … is, with … brakes, wk, worry-
  -2.5: worrying, would never, would … i, would … on, wrong>send, xmas, yes … want, you basta, you mero
  -2.5: you … para, you … then, your, your … is, your … it, | a, | dejenme, | different, | es, | full, | k
  -2.5: | l, | list, | perdon, | ta, | voice, | was, | … NUMBER, | … ligne, | … marco, | … more, | … pedale
  -2.5: | … text, | … told, | … voisin, | … way, ~_alc, ~_cur, ~_dee, ~_esp, ~_ess, ~_fak, ~_fit, ~_fly
  -2.5: ~_gam, ~_hie, ~_inq, ~_jaj, ~_jes, ~_lia, ~_red, ~_smo, ~_ton, ~_use, ~_war, ~_wav, ~adin, ~adu, ~afo
  -2.5: ~agne, ~ago, ~aiso, ~alen, ~ames, ~anme, ~arb, ~ards, ~ason, ~ata_, ~boo, ~bris, ~cak, ~cano, ~cces
  -2.5: ~cide, ~cita, ~cks_, ~cloc, ~coac, ~cry_, ~dale, ~deaf, ~deci, ~delo, ~denm, ~dent, ~dijo, ~dra
  -2.5: ~driv, ~eads, ~ean_, ~easo, ~ecan, ~egl, ~egra, ~elea, ~emas, ~enga, ~erca, ~fak, ~fly, ~fold, ~fue_
  -2.5: ~gear, ~gera, ~gli, ~half, ~her_, ~het, ~icin, ~icks, ~iete, ~ieza, ~ilk_, ~ime_, ~ites, ~jet, ~ker
  -2.5: ~kne, ~lav, ~layi, ~lom, ~lpe_, ~moki, ~mums, ~nice, ~noon, ~ntro, ~nts_, ~nza_, ~oic, ~open, ~oro_
  -2.5: ~ory, ~ory_, ~oud, ~oue, ~oule, ~piez, ~pin, ~play, ~psi_, ~rale, ~raro, ~rend, ~rips, ~rma_, ~rwa
  -2.5: ~sapp, ~scen, ~sco_, ~sit_, ~sons, ~ssin, ~trae, ~trar, ~true, ~tsi, ~tsid, ~tuto, ~ube_, ~ubr, ~ucti
  -2.5: ~uivi, ~urer, ~utsi, ~uvel, ~voy_, ~wav, ~win_
  -2.6: NAME in, NUMBER … all, NUMBER … me, a donne, a … como, abonne … vos, ai lu, ai quitte, ai … votre
  -2.6: alarm, all to, and a, and give, and out, ando, antivol |, any … bikes, approve, are, are … serious
  -2.6: arre |, avec … numero, bagage, be … but, belongs … my, bici … quiero, boue, bridesmaid, but keep
  -2.6: but … did, c … ce, cambiar |, can |, can … remove, cell est, celle la, chain … off, city |, codig-
  -2.6: color, con … numero, contact for, contact the, continue, coule, creak, culpa-, d enfant, d … vous
  -2.6: de ayer, de dos, de reponse, de telefono, de … appeler, de … cuando, de … euros, de … excuser
  -2.6: dead … me, dejaron de, dejenme la, dejes, delete sabado, delete salon, descend, displ-, display, dog
  -2.6: donnez, dos |, drawi-, drawing, droit de, du … a, el codigo, el grupo, el … termina, en bas, en junta
  -2.6: enlevez la, ensename, envoyez, era para, es de, es … numero, ese … de, essay-, est en, est pret
  -2.6: est … celui, est … mal, este no, estoy … junta, excuser, excuser c, excuser … est, faites vous
  -2.6: fastidio con, fault, fedex, fish, folde-, for … reminder, forever>wrong, found one, frank-, game
  -2.6: garde boue, gels, grupo de, gusto, guys … and, habite, had … of, hand |, handy |, happen, he does
  -2.6: he get, hen, her, huile |, i … trying, in class, in my, in … the, is … again, it … forever, it … in
  -2.6: it … two, itemi-, itemized, j … ai, j … lu, j … quitte, jaja |, jeune fille, junta, just … and
  -2.6: keeps … me, kidding me, kk |, knows, l hiver, l … svp, la roja, la … qui, laissez … le, laissez … un
  -2.6: las notificaciones, lavado, lavag-, lavage, le panier, le virement, let … think, lights, livrer |
  -2.6: llegando |, lo … al, lo … con, lo … le, los … por, loves, lunch, madam, mais moi, make a, manda
  -2.6: mardi … est, may i, me fue, me gustan, me last, me think, me … tu, message … the, messages … mon
  -2.6: mesur-, milk, mine … a, miser-, mon boss, mon mot, mon … vous, more … NUMBER, more … the, musub-
  -2.6: musubi, my moms, my spot, my … folder, ne connais, never owned, ni un, nice, ninos, no … this
  -2.6: no … voy, nord, not had, not mr, not open, not … my, note, notifications stp, notifications sur
  -2.6: nouvelles |, number again, number … please, numero dans, numero moi, numero s, o … la, of things
  -2.6: oh my, on NUMBER, on … off, on … plus, open, open |, ou, over … out, pages, paso … ella
  -2.6: personne repond, petit |, phone … out, pitch, plans, playi-, please he, please save, plus … vous
  -2.6: porte bagage, porte … j, portuguese, pour rien, pour … vos, pregunta |, preguntar, prix la, promoted
  -2.6: promotion, put this, que suena, que … hable, que … passe, qui … l, quien te, quiero … por
  -2.6: quiero … recordatorios, quitar … la, quiten a, ran out, ran … of, red, reecrit, remettre
  -2.6: remind … again, rouille |, run |, saca, said NUMBER, salle, sans arret, saque, sat, saved your
  -2.6: says … am, se … el, send, send a, set up, she … me, si … quiero, signe le, silencieux, sin querer
  -2.6: solo |, spam musubi, special, spot |, stolen |, story, stuck |, super, sur l, svp ne, swap |, sweets
  -2.6: takes, teacher, tercera, terminado, text … while, texte … quand, texte … que, texting from
  -2.6: textos … font, that … was, the bus, the exam, the rear, the wedding, the … group, the … tire
  -2.6: think left, thinking, those, tickets, tmr, to someone, to … ex, to … more, toilet, touch-
  -2.6: tout … monde, toute seule, turn on, un … NUMBER, une … dans, up here, usage-, usar mi, va mieux
  -2.6: velo … l, volun-, vous mettre, vous repondez, vous voir, wanted … say, weeke-, weekend, wen, were |
  -2.6: where … i, while i, wife he, will … quit, with … chain, without your, won, worry about, would have
  -2.6: wrapp-, y quiero, yet i, you believe, you give, you go, you two, you voy, you … alone, you … box
  -2.6: you … she, your … got, | both, | cambie, | comment, | correct, | dejaron, | mais, | meme, | over
  -2.6: | que, | quitenle, | resume, | so, | sonnez, | sounds, | tv, | votre, | … also, | … el, | … end
  -2.6: | … espero, | … gars, | … laisse, | … nombre, | … parce, | … que, | … received, ~_agu, ~_ak, ~_alt
  -2.6: ~_anc, ~_ble, ~_boo, ~_cak, ~_cob, ~_doo, ~_eh, ~_jal, ~_jum, ~_kne, ~_llo, ~_lum, ~_mc, ~_noo, ~_ou_
  -2.6: ~_pic, ~_si, ~_tee, ~_tm, ~_tmr, ~_toi, ~adre, ~ajas, ~aju, ~arbo, ~asc, ~asic, ~avag, ~ayud, ~blo_
  -2.6: ~bour, ~bus_, ~cabl, ~cake, ~cob, ~cobr, ~col, ~dado, ~dam_, ~debo, ~del, ~dog_, ~eame, ~eeke, ~eke
  -2.6: ~eken, ~ende, ~exam, ~fitt, ~fle, ~fli, ~ghi, ~ghin, ~grin, ~gust, ~habl, ~horn, ~hub_, ~ija, ~ilk
  -2.6: ~iz_, ~jeme, ~kend, ~lave, ~lept, ~lumi, ~lun, ~maga, ~mett, ~mise, ~mort, ~nall, ~ndez, ~nino, ~nke
  -2.6: ~nnez, ~nora, ~odig, ~oeu, ~og_, ~orb, ~orw, ~osc, ~oser, ~ota_, ~oto_, ~ourn, ~pen_, ~pic, ~piec
  -2.6: ~pleu, ~pot, ~pusi, ~ques, ~rbon, ~rely, ~reno, ~rgen, ~rine, ~roui, ~rty_, ~rud, ~rude, ~rvie, ~sabe
  -2.6: ~sauv, ~saye, ~scu, ~scus, ~shou, ~slep, ~sof, ~soir, ~stim, ~stor, ~thos, ~tmr, ~tmr_, ~uer, ~ughi
  -2.6: ~uila, ~ul_, ~ums, ~ums_, ~uno, ~upe_, ~upli, ~uro, ~urry, ~usad, ~vern, ~won_, ~xam, ~yud, ~zzer
  -2.7: NUMBER … et, NUMBER … n, NUMBER … plus, a demenage, a poder, a … liste, a … textos, about it, add
  -2.7: afuer-, afuera, again i, again the, again … is, ah |, ajust-, ajuste, al asiento, am leaving
  -2.7: am ready, am … of, ameri-, and desist, and keep, antiv-, antivol, arretez … vous, assurance |, at me
  -2.7: automatic, avez vous, ayuda |, baja la, bajan, baje, bank, barat-, bath, be late, bear, belle |
  -2.7: bicicleta |, bille-, bloque, bride-, bueno me, but is, ca … interesse, caja, caja que, cake
  -2.7: call just, calls at, can … fix, cancel … order, canda-, candado, cargo de, cell c, cell … est, choic-
  -2.7: codigo, com, combien |, come … instead, commandez, con alguien, con … tengo, cuanto era, de orden
  -2.7: de retour, de … achaler, decon-, deja que, dejamela, dejen el, delete martes, deleted your
  -2.7: demandez a, depec-, depechez, do … cut, dois annuler, donde … yo, dormi-, el NAME, el wifi, en el
  -2.7: end … the, enlever la, entreposage, entretien |, erreur … est, es yo, esa … you, est ce, est … plus
  -2.7: estacionamiento, etait quoi, exam hall, exame-, examen, express, facebook, faire expres, fasse
  -2.7: fed … with, finalement, finals, find the, fini … velo, fix the, for … only, frais de, full |, garden
  -2.7: green, gros, groupe svp, hacer un, hais, hasta NUMBER, have … in, he quit, helmets |, her … stop
  -2.7: horn, hurry, hydra-, i m, i supposed, i switched, i typed, i … ready, i … too, in … form, in … me
  -2.7: is fine, is … about, is … annoying, it … another, it … did, jusqua, just saw, just … up, kind, kona
  -2.7: le nom, les … mais, liao, liao |, lis, list>more, livrer, llego … mensaje, longu-, lost … number
  -2.7: love you, ltr, lumie-, lunes |, maison |, maman, marca es, market, maxim-, maximo, me NUMBER, me pasa
  -2.7: me texter, me … al, me … i, mecan-, mejor |, mensajes asi, merry christmas, metan, mi familia
  -2.7: mi jefe, mi … es, mode, moi pas, mon pere, mon … arrete, mon … bike, mum |, muy alto, my deposit
  -2.7: my ex, my notifications, my texts, my … line, my … one, myself |, n importe, n … i, next spring
  -2.7: ni modo, ni … es, nine, no idea, no … metan, nom … NAME, non … la, not mad, not … business, not … how
  -2.7: not … on, notes, number now, number>texts, numero … orden, nunca acepte, ok bye, on time, on … one
  -2.7: one for, otra … se, otro dia, out … the, paid |, panie-, panier, parle de, pas … cadenas
  -2.7: pas … messages, pas … probleme, pasa, pense … vous, perdu … numero, pero … la, photo |, please … an
  -2.7: plus cher, poder, poor NAME, posez, poste-, pour … messages, pour … mise, pour … soir
  -2.7: pretending … like, pro |, promos j, que NAME, que tienda, que … dio, que … el, que … puedo, quedo |
  -2.7: quel arret, quieras, quiero los, quit my, quit … day, quitenla, read … i, recu merci, refund me
  -2.7: remove your, remove>angry, remove>stop, resend |, retirez … nom, ride |, riding it, ronfl-, rouil-
  -2.7: rouille, sans faire, sans … expres, say thanks, say … for, send one, send that, send … texts
  -2.7: sending … i, sent, she was, since … did, so cute, so if, so now, so … i, so … of, sold out, soy … de
  -2.7: start, still … the, stop … you, stopping, systeme |, t en, tantos mensajes, tendr-, text can
  -2.7: text here, texto … me, textos me, texts … and, thanks for, the mechanic, the stove, the … removed
  -2.7: the … way, this text, tht, thurs, ti |, tienda y, to sleep, tout, tt, typed … wrong, une … sur, uso |
  -2.7: va |, velo dehors, vez se, vieux bike, vis, vous une, vous … encore, vrai |, want … wait, was out
  -2.7: was … in, waving |, who does, who … on, with this, would i, wrong … mine, y … voy, yes or, yes … me
  -2.7: you los, you sending, you … NAME, you … mas, you … must, you … not, | borren, | commandez, | dites
  -2.7: | merry, | ngl, | no, | nope, | one, | … add, | … coupez, | … day, | … dois, | … fermez, | … hate
  -2.7: | … how, | … lien, | … only, | … pague, | … remove, | … sale, | … saying, | … so, | … suficiente
  -2.7: | … vous, | … where, ~_afu, ~_aju, ~_die, ~_dra, ~_fas, ~_fun, ~_gm, ~_med, ~_mem, ~_nic, ~_pad
  -2.7: ~_sis, ~_tig, ~_tir, ~_win, ~adas, ~afu, ~afue, ~alf, ~alie, ~anza, ~are_, ~arm_, ~asa, ~auve, ~bere
  -2.7: ~boit, ~bols, ~cerc, ~chau, ~cker, ~codi, ~colo, ~cond, ~crie, ~deme, ~doo, ~door, ~eats, ~eck_
  -2.7: ~edit, ~ele_, ~emb, ~erla, ~erra, ~ervo, ~ethe, ~etro, ~faul, ~fee_, ~fie, ~flat, ~font, ~foto, ~game
  -2.7: ~gea, ~gros, ~han_, ~hurr, ~ies, ~into, ~ionn, ~jan_, ~kis, ~kona, ~lane, ~liao, ~lid, ~lunc, ~mag
  -2.7: ~meca, ~mes_, ~milk, ~mmin, ~mone, ~mper, ~mth, ~naro, ~ncan, ~nch_, ~ngla, ~nows, ~oac, ~oach, ~ond_
  -2.7: ~ongu, ~osag, ~oue_, ~oves, ~pens, ~perd, ~psi, ~rain, ~rbe, ~rde_, ~regl, ~remb, ~rge_, ~rise, ~rrit
  -2.7: ~rshi, ~rty, ~sala, ~sat_, ~sce, ~serr, ~ssay, ~ssis, ~sso, ~tag, ~tht_, ~ubi, ~uie_, ~umie, ~uni_
  -2.7: ~unit, ~url, ~vit, ~vol, ~win, ~won
  -2.8: 2 |, NAME … le, NUMBER each, NUMBER on, a … envoyer, a … heure, a … ninos, ai oublie, ai roule
  -2.8: ai … vos, ailleurs |, ajuste |, all … from, allai-, alleycat |, allo |, am off, anos |, anote-
  -2.8: answered, any … on, are a, arrib-, arriba, arrie-, arriere, at … stop, atten-, autorise pas
  -2.8: avec … cell, avisa, bajen, barru-, barrure, be … to, bed, bici … de, bici … para, bien la
  -2.8: bother … again, brake, can i, can … keep, candado |, cara, carbo-, carbone, ce … pour, celui
  -2.8: celular en, cerca, change … number, chimi-, chimie, chiste, climb, coat, coffee |, con estos, confi-
  -2.8: cook, correr, could … find, courant |, cuanto es, da mas, da |, dans vos, de garantia, de se, de … il
  -2.8: de … rueda, de … vieux, deblo-, decroche, deje, deje … fumar, demenagement, dernier … je
  -2.8: desabonner de, desinscrite, diner, dio … de, dogs, donat-, donc mon, donc … velo, dueno … de, early |
  -2.8: ecran |, el … en, en … por, encan-, ended up, enoje-, enojes, enough … with, equip-, era hoy
  -2.8: es NUMBER, es … mismo, esperando, est … fini, est … ou, esta … bici, ever … me, extrano, face, farme-
  -2.8: farmers, faut … que, feu, fil |, fixie, forget to, funny |, getting … from, girls, good … know, hall
  -2.8: happen |, have … idea, helmet |, here and, hijo … el, huile, hv, i delete, i deleted, i stopped, ice
  -2.8: in … can, is … name, it say, it thanks, izquierda |, j … roule, je donne, jusquau, jusquau NUMBER
  -2.8: keep sending, keep … the, kona |, l … du, l … est, l … merci, la barrure, la hora, la … afuera
  -2.8: la … lo, la … vous, last message, lavad-, laven, le groupe, le lundi, le prix, le siege, le … m
  -2.8: le … me, left … on, lentement, letter, list … people, liste … la, lo vi, lock |, lol mais
  -2.8: los pedales, love to, mad, mami, mandele, manej-, mano de, many texts, marry, me avisa, me on
  -2.8: me suscribo, me the, me … foto, me … nite, meat, mensaje … en, merci … NAME, merit-, message de
  -2.8: mettez les, mine has, moi meme, mon autre, mon iphone, mouil-, must … me, my husbands, my sons
  -2.8: need an, netfl-, netflix, never stop, ningun … you, no da, no that, no … acuerdo, no … enojes, nomas
  -2.8: non |, nop, not quit, not … your, notifications svp, now … phone, nuevo |, number as, numero … c
  -2.8: numero … una, on texts, on … dit, on … fork, one … my, opt for, opt … the, or no, over the, pads
  -2.8: pague, paiem-, par accident, pas grave, pas la, pedalier, pero esta, pero … celular, peux … a
  -2.8: pickup |, plus … je, profe, qr, que NUMBER, que esta, que quieras, quiero saber, rabais |, rdv |
  -2.8: rebaj-, recibi, recibir … mensajes, recu, registrado, rembo-, remove>more, repair … i, rever-
  -2.8: rueda |, said i, sandw-, sandwich, says … but, send … a, sending … the, serious, should get
  -2.8: siguiente, since yesterday, sing, sonner, sons, st, stop do, stop … keep, suis encore, suscribo
  -2.8: systeme, tanto |, tardecito, te enojes, telephone … a, tell her, text said, text you, texting … the
  -2.8: than, that works, that … ok, the bell, the middle, the photo, the stem, the … class, the … code
  -2.8: the … come, the … tune, then i, tienda es, to the, to … guys, told me, took the, trabajo |, trouble |
  -2.8: trouve pas, trying again, tu le, un des, un … deux, usages, usages |, used bikes, velodromo, venden
  -2.8: vert |, vous fermez, vous … plus, vu, want … new, warranty |, was … fault, wax, we said, what can
  -2.8: when you, where … you, will take, with … please, y … rien, yo quiero, you deja, you i, you message
  -2.8: you sent, you ship, you … her, your … n, | borre, | ca, | card, | chaque, | estan, | love, | nop
  -2.8: | number, | she, | wait, | well, | … air, | … cesse, | … deals, | … frenos, | … keeps, | … ne
  -2.8: | … need, | … notifications, | … pasa, | … plus, | … sign, ~_ate, ~_bag, ~_bin, ~_blu, ~_col, ~_cot
  -2.8: ~_exa, ~_eye, ~_fig, ~_fot, ~_gea, ~_gus, ~_hv_, ~_hy, ~_ice, ~_jou, ~_pel, ~_pra, ~_roa, ~_st_
  -2.8: ~_tab, ~_tht, ~_urg, ~_voi, ~_vu_, ~_wk, ~aban, ~abre, ~aiem, ~aiy, ~alc, ~amar, ~anej, ~anle, ~anz
  -2.8: ~aps_, ~avad, ~bal, ~blu, ~bol, ~brid, ~cale, ~carb, ~ceb, ~cebo, ~cial, ~cran, ~cto, ~culo, ~dali
  -2.8: ~dogs, ~dul, ~earn, ~ebl, ~elui, ~enos, ~ete_, ~etf, ~etfl, ~evis, ~ews, ~feu_, ~ffs, ~flix, ~fot
  -2.8: ~gger, ~hub, ~hv_, ~ic_, ~idi_, ~iege, ~ies_, ~ieta, ~ija_, ~ijo_, ~ilin, ~impl, ~iod, ~kers, ~kie
  -2.8: ~lix, ~lix_, ~mad_, ~mama, ~matc, ~medi, ~mend, ~met, ~movi, ~nal_, ~netf, ~news, ~nst, ~obar, ~obro
  -2.8: ~odel, ~oite, ~oje, ~oke, ~olu, ~onat, ~onfi, ~otes, ~pped, ~quip, ~rai, ~rcer, ~rier, ~rla, ~road
  -2.8: ~rvo, ~sant, ~seme, ~sieg, ~sper, ~stly, ~tel, ~test, ~tfl, ~tfli, ~than, ~tht, ~toc, ~treg, ~trer
  -2.8: ~tten, ~uip, ~vac, ~volu, ~wise, ~ws_
  -2.9: NUMBER and, NUMBER mois, a … from, a … hermana, abre, aceit-, aceite, ahora |, ai … demande
  -2.9: alertes … moi, all done, am back, and check, and have, and on, annoyed, appelez, are going, are … no
  -2.9: arret de, arrete … fumer, arrivent … NUMBER, assis-, at … please, automne, automne |, autorise … le
  -2.9: bagag-, bajita, basta gracias, be … number, behav-, behave, bike it, bike |, bike … me, borrow
  -2.9: bring your, c … ou, cadre, call … the, can my, caro, cease and, chew, complique, comprends
  -2.9: contact my, cœur, de disco, de fumar, de fumer, de garantie, de photos, de rien, de … paso, de … velo
  -2.9: debloque, deconnecte, decue, deje |, delete pedido, demain |, deranger mais, des que, devis, disco |
  -2.9: disturbing, do … forget, do … ship, don |, drive, du casque, du monde, efface le, el … esta
  -2.9: en anglais, encontre, endin-, ending, equivoque, equivoque de, eso … fue, eso … gracias, espan-
  -2.9: espanol, esper-, est … dans, est … nouveau, est … ton, est … vrai, etein-, etes a, excel-, excit-
  -2.9: excited, exten-, facebook i, facture par, faire reparer, faute, fee, fil, fin de, folder |, for … n
  -2.9: forever>remove, frame, fue lo, fumar, good |, got … off, gud, here will, hermana |, hoy |, i consent
  -2.9: i … anything, il va, is finished, is … what, it ok, j … ecrit, j … oublie, je … aime, knees
  -2.9: l article, l assurance, la bequille, la canasta, la reparation, la … o, la … par, lasts, le chien
  -2.9: le devis, le dire, le … veut, leak, les deje, livre-, locke-, look up, lundi |, luz, ma … svp
  -2.9: manden … factura, map, marca, match, me at, me equivoque, me just, me urge, me … delete, me … j
  -2.9: me … llamar, merci j, message a, message to, mi … delete, mis … la, model-, modo, moi … stp, mon chum
  -2.9: moyeu, my … wrong, nada … el, nada … eso, nah … am, no contestan, no … did, no … than, nobody is
  -2.9: noir, noise, nomas la, nombre … NAME, not ask, not forget, not … dare, now … you, nuevo
  -2.9: number before, numero … mi, numero … telephone, of people, on please, only not, opt … porfa, or what
  -2.9: out when, paint, pas … mais, past, pelea-, permission de, personne a, phone … be, photo-, pictures |
  -2.9: pit, pit stop, plais-, plaisir, please call, please … once, por … telefono, pour les, pouvez … mettre
  -2.9: preci-, propre, pusie-, que bonito, que bueno, que la, que … se, quel nom, quiero el, ready to
  -2.9: rendu-, renvoyez, repeter, resen-, samedi |, says … is, service plan, siege, sign |, sigue |, sigui-
  -2.9: sin avisarme, site |, so … keep, so … you, soup, soy bajita, splin-, squea-, study, suis … du
  -2.9: suis … en, suscribo a, taco, tacos, tacos |, take … to, tenan-, tenant, terce-, texting … so
  -2.9: texto … en, the line, the owner, the rest, the small, the stand, the tenant, the … before
  -2.9: the … store, there |, thing … not, this … right, time |, to call, told … i, ton message, too slow
  -2.9: tu … le, un mensaje, un … on, una hora, up |, up … a, urge, verde |, veux un, vos … arrivent
  -2.9: vous … mal, work |, wrong NAME, wrong … on, y … si, yep, you order, you stop, you will
  -2.9: you … anything, you … bikes, you>these, your own, your … again, your … would, | allergic, | ask
  -2.9: | bar, | better, | bin, | done, | ending, | enleve, | help, | lachez, | passed, | reply, | sending
  -2.9: | textos, | whenever, | yep, | … autorizo, | … bajita, | … bell, | … card, | … info, | … nomas
  -2.9: | … retire, | … wrong, ~_dr, ~_eat, ~_fen, ~_fet, ~_gif, ~_ham, ~_hub, ~_hv, ~_luz, ~_mel, ~_mis
  -2.9: ~_pen, ~_pin, ~_sad, ~_spi, ~_wai, ~_yaa, ~ated, ~audi, ~bag, ~blar, ~bres, ~bs_, ~cadr, ~caja, ~cia_
  -2.9: ~cine, ~coat, ~cone, ~dist, ~dos_, ~dri, ~eact, ~eaf, ~eaf_, ~embr, ~enn, ~ful, ~gam, ~gar_, ~gas_
  -2.9: ~gif, ~hais, ~herm, ~iens, ~ild_, ~imb, ~ivoq, ~kar, ~lita, ~livr, ~lous, ~lum, ~luz, ~luz_, ~mb_
  -2.9: ~miss, ~mok, ~mpl, ~ndem, ~nois, ~nsig, ~ntu, ~oce, ~oom_, ~ovin, ~ows, ~pace, ~pano, ~pee, ~pert
  -2.9: ~pir, ~posa, ~rbo, ~rinc, ~rust, ~salt, ~shoe, ~sita, ~smok, ~squi, ~stai, ~step, ~tep, ~terc, ~tren
  -2.9: ~uje, ~unde, ~uvo, ~vu_, ~wai, ~xcel, ~xten, ~yaa
  -3.0: NUMBER now, a ces, a que, a repondu, a … autres, acces-, accidentally, after NUMBER, again please
  -3.0: again … am, ahora … mas, ai mal, ai … en, ai … mes, ai … recu, akpos, all … contacts, alley-
  -3.0: alleycat, alto … la, anda |, any news, anyone else, appelez moi, appointment to, are helpful
  -3.0: arrete pas, asiento, at … point, authorize, autorise ces, avertissez, ayoye, babe |, be … in
  -3.0: bici todavia, blonde |, bonjour |, broke |, ca de, ca … comme, cadenas … vous, chez le, cita por
  -3.0: cobre-, comprends rien, con … y, conozco |, coria-, coriander, could … text, couleur |
  -3.0: cours … mecanique, credit, crying |, da, de changer, de rappel, de shimano, de telephone, de … des
  -3.0: de … taller, dejeme, dejen … bici, delux-, deluxe, demande … etre, deux |, diez, dites moi, do … tell
  -3.0: does … do, doha, done and, drunk, du … j, effacez le, en ligne, es |, es … el, esta vez, estoy |
  -3.0: euros, everyones, ex … texting, factura por, fair, faut une, fb, finally |, fixe, fixie |, foot
  -3.0: for … class, for … race, freno-, frenos, from NUMBER, fumer, gave … this, gears, get … work
  -3.0: getting the, good … do, hablar, had the, haha |, handy, he … for, hehe, hehe |, hermana
  -3.0: i accidentally, i … by, i … if, if … are, il … chez, insted, into the, is done, it be, it can, j hais
  -3.0: j … mal, je peux, je … dehors, judge, just … you, la camara, la … bike, le cadenas, le … stop, learn
  -3.0: leave … alone, lista … me, lol je, love, m arreter, m … dit, ma carte, ma selle, mais le, making the
  -3.0: manual, march-, marche |, mardi, mas eso, mas … por, matter, me da, me di, me textea, me … did
  -3.0: merci … les, mere … texte, message in, mia |, moi quand, moi … le, morge-, morgen, my hands
  -3.0: my sister, my … now, never listen, next your, no le, no puedo, no service, no … nadie, not coming
  -3.0: not let, not say, not … from, nul, numb, number and, on again, on … this, only i, optio-, option
  -3.0: orden, out you, parents, pas assez, passe |, pense |, pere |, perfect |, personne … repond, peux pas
  -3.0: photos, pin, precio |, quand t, que … est, rappeler, rappelez moi, reply, repond, reser-, retirez les
  -3.0: right |, roads, robot … me, rue, say |, says it, see |, send … by, si c, si … est, signaler
  -3.0: sorry wrong, sorti, souci, st NAME, stall-, stop>more, suffit tu, suficiente con, suis dehors, talla
  -3.0: tantot |, te … que, tea, tendra, tercera |, text … an, texta-, texter j, texter … ai, textos … est
  -3.0: than i, the contact, these on, this sorry, to |, trois, tu hermana, un … pis, up … the, use it
  -3.0: use the, vais arreter, velo de, viernes |, voici, vos … pouvez, vos … sont, vous … NUMBER, vous … le
  -3.0: waitlist |, was it, was … and, wavin-, waving, well i, when … is, wifi |, will message, will stop
  -3.0: with … neighbor, worki-, working, yea, you dare, you … a, you … listen, you … off, your a, | asi
  -3.0: | ayoye, | best, | dejeme, | mes, | there, | vivo, | yea, | … accord, | … agreed, | … cancel
  -3.0: | … destinataire, | … line, | … personne, | … playing, | … under, | … would, ~_ang, ~_da_, ~_dog
  -3.0: ~_mam, ~_pot, ~_ram, ~_tou, ~ag_, ~amo, ~amos, ~anca, ~ball, ~cami, ~chev, ~cot, ~deur, ~dog, ~ecit
  -3.0: ~eige, ~enal, ~enoj, ~esas, ~ews_, ~fach, ~frai, ~gnal, ~gus, ~hev, ~heve, ~hist, ~icki, ~ils, ~inem
  -3.0: ~irt, ~jar_, ~leak, ~ling, ~logo, ~lor, ~lor_, ~mach, ~mart, ~meri, ~mple, ~ner_, ~nnel, ~noj, ~oici
  -3.0: ~ops_, ~orki, ~oth_, ~ouil, ~past, ~pire, ~prat, ~pro_, ~rar, ~rear, ~reme, ~rer_, ~ripp, ~rla_
  -3.0: ~rrib, ~sau, ~scou, ~sere, ~soe, ~ssai, ~stas, ~sume, ~tli, ~toy, ~tw_, ~uncl, ~ybo, ~zo_
  -3.1: NAME if, NUMBER … now, a coupe, a receipt, a tune, a vos, a … mari, a … off, accepte ce
  -3.1: accepte … prix, accord avec, affaire, after you, again will, am … who, an … or, and then, angry>law
  -3.1: apres NUMBER, arre, arreter en, arreter … la, asien-, asked … not, at lunch, at … cabin, au … pis
  -3.1: avertissez moi, aviso, baja el, baja … que, be … at, bici me, bici no, bon … moi, break from, bruit |
  -3.1: camin-, can do, cancel and, chai, claim number, cobren, comme ca, company |, con esos
  -3.1: contact … insurance, contact … on, contactos, content, d … sur, dans … message, de bruit
  -3.1: de debarquer, de vendre, de … haha, de … sin, deal, deposit |, desabonnee, descanse, desde … NUMBER
  -3.1: despues … las, did … authorize, did … come, do … be, donne l, donne le, donne |, dos, el celular
  -3.1: el stop, el … lo, en silencio, encon-, end … fell, ended, enseno, entonces |, envoie, envoyez pas
  -3.1: equipo, erreur … je, es usted, es … persona, esas |, eso … que, est … correct, estaba lista, europ-
  -3.1: europe, every … the, facture |, figured, fille … l, finished, folder, for … stuff, give, good i
  -3.1: good time, got two, grinc-, guess who, have … off, hike, how much, how to, i turned, in … no, incluye
  -3.1: is right, is … good, je confirme, je retire, je … pour, just a, l ecran, la luz, laisse |, le di
  -3.1: le hagan, le porte, llegue, lose my, magasin svp, maintenant |, manager |, mauvais destinataire
  -3.1: mauvais pneu, me aviso, me cobren, me digas, mean, mensaje, mensajes … los, messages sur, mi hijo
  -3.1: molestar pero, mon cadenas, mon inscription, money, monta-, more … that, my heart, my … blocked
  -3.1: my … found, my … please, my … shop, nah i, name … on, never … will, never-, nevermind, nieve, no … my
  -3.1: no … today, nor, not tell, number by, numero … en, occas-, off … NUMBER, offre, on en, once |
  -3.1: our … is, pago, pas autorise, pas presse, pas … debarquer, paseo, payer plus, phone … it, picki-
  -3.1: picking, piso |, please NUMBER, please … can, pour moi, pouvez vous, prende, pretty … with, propose
  -3.1: proud … you, pu rien, puede … el, questions, quiero dejar, quiero … la, quite el, quiten la
  -3.1: quiten … los, rear, remove … name, renov-, replied to, replied … to, resum-, resume, rien a, robo
  -3.1: sac |, salen, saute, says text, send>number, sent you, sente-, si soy, si … yo, signal, sin … me
  -3.1: sms … you, so … one, sonnette, sorry … bother, spam folder, stand |, stop it, stop my, stop … he
  -3.1: survey, table, tanto-, te, text … the, texted the, texted … wrong, texting it, texts about
  -3.1: that … message, the air, the dog, the robot, the waitlist, the … please, thinking … you, this your
  -3.1: tu numero, tu … a, tues, up … texts, urge |, urgence |, velo cette, velod-, veux … merci, votre temps
  -3.1: votre … de, vous mais, vous voulez, vous … change, waitl-, waitlist, wash, we never, weekend |
  -3.1: when … bike, which … is, wifes number, would … me, wrong address, y … pas, you gave, you termino
  -3.1: you … did, you … pic, you … where, your call, | arre, | avisenme, | envoie, | hace, | llamame, | los
  -3.1: | may, | nevermind, | sale, | tienen, | … aime, | … arrete, | … block, | … ce, | … ecrivez, | … matin
  -3.1: | … mero, | … recois, | … she, | … shop, | … soy, | … yeah, ~?ur_, ~_cm, ~_nie, ~_ree, ~_ri, ~_te_
  -3.1: ~acto, ~affi, ~arro, ~ases, ~barr, ~beer, ~both, ~bren, ~buen, ~cka, ~com_, ~crac, ~cu_, ~dies, ~dine
  -3.1: ~ecu_, ~enve, ~equi, ~erto, ~esum, ~etar, ~etc, ~eun, ~even, ~grip, ~hai_, ~hot, ~ibas, ~igo_, ~inir
  -3.1: ~iser, ~jum, ~knee, ~marr, ~moj, ~ntit, ~ogo, ~onst, ~papa, ~ply_, ~pple, ~prec, ~pret, ~rada, ~roz
  -3.1: ~rui, ~sch_, ~sche, ~ses, ~sing, ~subi, ~tart, ~tist, ~toco, ~toe, ~uevo, ~uina, ~vert, ~yan_
  -3.2: NAME please, a tu, a … arret, a … texts, a … when, again did, al fin, all my, alta, alto de, am |
  -3.2: am … mad, angla-, anglais, are … in, asks, autocorrect, autorizo … NUMBER, autre velo, avisos a, bars
  -3.2: beer, best, bete, blessed, blown, borro-, by … can, c fini, ca coute, called |, cancela … cita
  -3.2: casco-, cascos, celui ci, certainement, check, chees-, chien |, club de, color-, come to, come |
  -3.2: comer, con … mismo, connaissait, consent for, correct |, course, course |, cuide-, d … pas, dad |
  -3.2: dare, data, de aceite, de nino, de siempre, de suite, de … cuenta, de … en, deje … el, demande … on
  -3.2: dia |, do … live, dropped, egrat-, el mismo, el … numero, encantan sus, enlever … nom, equivocada
  -3.2: es con, escriban al, est annule, est … magasin, esta bien, et … moi, eteint, fais quoi, fake
  -3.2: fin … mois, frenos |, friend, from NAME, fui y, get … out, getting these, go out, gratu-, gratuit
  -3.2: gym, hijo |, i liked, i … left, i … off, i … on, i … quit, icy, in spanish, inform, informacion |
  -3.2: insta-, is … done, is … ok, it until, izquierda, j … de, jaja, jaja … eso, jamais … ces
  -3.2: jamais … vous, je refuse, je … quoi, jersey |, just now, kept, l arret, la mia, la … equivocada
  -3.2: lache pas, le rouge, le … nada, letti-, letting, limiter, liste des, location, lu, m appeler, m … un
  -3.2: ma … elle, mache-, maestro, mal ecrit, mama este, mdr, me llego, me … ayer, merci … ai, message dit
  -3.2: message got, messages … i, messages … my, mind … not, moi … cours, more than, more … left, mot de
  -3.2: my husband, my neighbor, my tab, my … do, ne … recevoir, netba-, netball, no la, no … jaja, no … le
  -3.2: noon, not go, not good, not turn, not … good, not … today, number the, obra, on friday, one … to
  -3.2: order number, otra |, otro … y, oubliez mon, oui le, papa, party, pas plus, pedalier |, people are
  -3.2: pero … bici, person |, phone must, phone … i, photo, picking up, pizza |, please update, pouti-
  -3.2: prisa, promocion, proud, quand vous, que … voulez, quebec |, qui je, quien se, quoi |, rappels j
  -3.2: recibo por, recibo … correo, recoger, redon-, reecr-, reparer, resto |, retard, rings, robad-, robada
  -3.2: sending you, sent |, seulement |, sia, sirve-, sirven, sister, so … are, sorry that, sorry … was
  -3.2: souli-, spam … not, spoilers, stop crying, suis … d, svp mais, take bus, tape |, tengo … numero
  -3.2: text that, texto … plus, textos … une, the fella, the noise, the ticket, the top, the … account
  -3.2: this work, this … today, time the, tirel-, tmr |, to … for, todos mis, too … i, traen, travaux
  -3.2: tu … pas, un … en, un … mais, ven a, vendu |, vous un, want the, which end, which … do, will … get
  -3.2: will … turn, wyd, y ven, you this, you … going, you … vi, | do, | il, | is, | perdi, | send, | ton
  -3.2: | tracking, | trois, | y, | … al, | … encantan, | … he, | … him, | … incluye, | … lol, | … modo
  -3.2: | … sent, | … service, | … thing, ~_bol, ~_fie, ~_gym, ~_hai, ~_hil, ~_log, ~_mdr, ~_mod, ~_nit
  -3.2: ~_roo, ~_tam, ~_to, ~abe, ~acho, ~angl, ~ani_, ~aseo, ~band, ~bear, ~bete, ~bons, ~cour, ~dare, ~dona
  -3.2: ~dru, ~eake, ~fake, ~fen, ~ffe, ~glai, ~gym, ~gym_, ~hare, ~iez, ~ijer, ~irlo, ~irs_, ~jas_, ~ler_
  -3.2: ~liq, ~liqu, ~mat_, ~mdr, ~mdr_, ~mene, ~mod, ~mont, ~mpez, ~nded, ~ndel, ~ndy, ~nfi, ~obe, ~obr
  -3.2: ~obre, ~ogs, ~ogs_, ~olor, ~oot_, ~pads, ~parc, ~pint, ~roud, ~rove, ~tas_, ~tic_, ~tot, ~tui, ~tuit
  -3.2: ~udge, ~usag, ~vad, ~vaux, ~vol_, ~vuel, ~wd_, ~xma
  -3.3: NAME … que, NUMBER … and, a pic, a test, accepte … recevoir, ai … du, all … you, already in
  -3.3: and … that, arreglar |, arrete a, as this, as tu, ask her, atienden, avez … arrete, aviez dit, bajit-
  -3.3: beaucoup |, bike my, bon velo, bosch, bosch |, busco, ca … merci, cadenas, cancelar mi, ce qui
  -3.3: ce soir, ce … svp, check email, cheese, confirm after, confirme |, conte-, counter |, cousins
  -3.3: de credit, de samedi, de … avec, de … la, dejaron, delete mensaje, deleted, desactive, did you
  -3.3: did … fix, did … get, dijer-, dimanche |, dit d, donc plus, dormir, drivi-, driving, duermete
  -3.3: dying |, elle m, email-, en espanol, end is, equivocada |, era |, error quiero, es … bueno, escribo |
  -3.3: ese precio, ese … you, file |, fois |, for sunday, frien-, from … NUMBER, fue … que, fwd, gd, get the
  -3.3: he will, hija, i cancel, i fall, i … forget, i … my, i … so, in i, infin-, infiniment, interesse plus
  -3.3: is your, j vous, j … juste, j … mon, jamais vu, jeudi svp, jk, karao-, karaoke, keep me, keybo-
  -3.3: keyboard, la mesa, la selle, la … svp, la … yo, le hace, le message, left you, like … am, like … the
  -3.3: listo |, m abonner, mad just, mas … yo, me wen, me … speaker, me … wrong, mensajes … me, mentir, mesa
  -3.3: message from, messages … a, mi hermano, mi … nuevo, misse-, missi-, missing, moi l, moi … j
  -3.3: molestar … you, mon colis, mon … j, morning and, mum, my alarm, my desk, my way, my … calls, ninos |
  -3.3: no … molestar, not fix, not read, not see, off speaker, only texts, open on, otra que, out front
  -3.3: out … a, pa … no, pas … rappel, pedi |, phone off, pic, plan … the, please … and, pneu |, por … no
  -3.3: por … quiero, pour … recevoir, preguntar |, prix |, put … in, que hago, que incluye, que |
  -3.3: que … escriban, que … hoy, quiero molestar, quit … job, ralei-, raleigh, removed … the, reported it
  -3.3: retar-, reviens |, revoked, roue |, rue |, se cancela, se … apago, se … mi, shut up, si voy, siesta
  -3.3: sir is, soir je, spani-, spanish, speaker, stop au, stop he, tab, take NAME, te … permiso, tempt-
  -3.3: tenia-, tenian, text … better, text … wen, textez moi, texting … i, texts all, texts coming
  -3.3: texts … my, that … any, the email, the … coming, there no, there … more, they … the, this message
  -3.3: timing, tired, to buy, toi, touchez, trabajo por, tube |, un … con, under my, use |, utilisez
  -3.3: velo vous, velo … pas, veo, veux annuler, veux … le, vous arrete, vous les, vous pas, voy … poder
  -3.3: what … wrong, whatsapp |, will the, wish me, work number, wrong … is, you consegui, you llegue
  -3.3: you … home, you … le, you … see, your bike, your fault, yrs |, zapat-, zapatos, | aucun, | desactivez
  -3.3: | donde, | morning, | na, | nonstop, | personne, | … bye, | … ca, | … desactiver, | … fini, | … had
  -3.3: | … porque, | … puedo, | … really, | … sin, | … subscription, | … switch, | … thumb, | … ton, ~_air
  -3.3: ~_apu, ~_foo, ~_hen, ~_jk, ~_jk_, ~_ka, ~_len, ~_mag, ~_mum, ~_nor, ~_ra, ~_ral, ~_sau, ~_tut, ~_veo
  -3.3: ~_vit, ~alei, ~arty, ~asie, ~best, ~bios, ~bore, ~boue, ~cing, ~dess, ~eje_, ~esia, ~fan, ~fig, ~foo
  -3.3: ~hoto, ~iam, ~jas, ~jk_, ~ken, ~leig, ~llu, ~lu_, ~mic, ~mode, ~mum_, ~nati, ~ncie, ~opos, ~oya
  -3.3: ~pele, ~pere, ~phot, ~pta, ~reve, ~rows, ~rue_, ~tand, ~tito, ~uli, ~um_, ~veo, ~veo_, ~vi_, ~wait
  -3.3: ~wash
  -3.4: NAME from, NAME number, NAME … on, a bell, a quel, a tout, a … promos, acepto, aja, also |, and left
  -3.4: any texts, are in, are you, as the, asked … about, assez d, at … shop, ate, attente |, avant d
  -3.4: avisarle, basic-, be your, bike anymore, bless you, borren de, c … long, c … ma, ca … tu, ca … va
  -3.4: call … about, cargo por, ce bruit, cent, circle, click, clienta, compre en, conjo-, contacts who
  -3.4: contestan, contesto, corre, cours, cuando este, de bici, de l, de … c, de … hora, de … oficina
  -3.4: deja el, did |, did … i, dossier svp, dre, ecrit stop, electrique, en a, en faire, en persona
  -3.4: entends, est NAME, est correct, est long, est ma, esta la, este mismo, extension, eyes are, fair |
  -3.4: fais … avec, film, fish |, for telling, for … other, from the, gf, goodness, gracias … los, gripp-
  -3.4: grippe, grippe |, gusta |, guys … more, haha you, happened, has a, have blocked, he … ningun, hill
  -3.4: his … are, il … tout, in … is, is he, is something, is … part, it lol, je serai, je t, je … suis
  -3.4: la clase, la you, la … delete, la … verde, le bleu, lente-, les … pis, liked, listen, lit … messages
  -3.4: lo … mucho, ma mere, ma … NAME, mama que, mandeme, marque |, mas y, me dit, me llamen, me … by
  -3.4: me … une, mel, mensaje en, mensaje … lo, mensaje … que, mensajes … pueden, mero, mero |, mi nina
  -3.4: mi … este, missed, moi par, moi pouvez, montre, more … this, more … with, my insurance, my job
  -3.4: my … would, need this, need … number, neige, ni que, no pasa, no … after, nom sur, nonst-, nonstop
  -3.4: number it, number … do, numero … nadie, of … did, oki, old … and, on elm, on … way, one … time
  -3.4: par … c, pas … aujourdhui, pas … nous, pasa nada, paso a, payer, perdi, phone n, policy, prenez votre
  -3.4: prenez … temps, proud of, que significa, que … avisen, quelque, quelque chose, quiero … mi, quimi-
  -3.4: quimica, quiten el, rappels sont, read your, receive … messages, refun-, reminding, remove … old
  -3.4: rendr-, rendre, reponds pas, resto, retire mon, ride de, s est, schem-, scheme, serai, servicio |
  -3.4: si es, si la, siest-, sold |, something wrong, stop … n, stop>you, stress |, suis la, sur … velo
  -3.4: svp le, take that, test ride, tete, text … other, textos c, that one, the please, the … they
  -3.4: there at, to NAME, to anyone, to … him, to … right, ton numero, touchez … a, travaux |, trompe de
  -3.4: unread, use … number, velo |, venan-, venant, vous reviens, was … but, which-, whichever, winter |
  -3.4: y … plus, yes the, yet |, yo … dije, yo … por, you now, you … mi, you … now, your business, | aja
  -3.4: | bajo, | great, | les, | my, | oki, | peut, | uno, | … importe, | … mauvais, | … prefere, | … recibi
  -3.4: | … significa, | … su, ~_ame, ~_ban, ~_wei, ~aje_, ~ateu, ~atro, ~cles, ~coli, ~ctos, ~dr_, ~efun
  -3.4: ~emo_, ~iked, ~ils_, ~itel, ~link, ~lush, ~mum, ~nol_, ~nre, ~ored, ~oyed, ~pain, ~pani, ~roa, ~rta_
  -3.4: ~ses_, ~triq, ~ull_, ~ume_, ~vey_
  -3.5: NAME ca, NUMBER |, a NUMBER, a bill, a lake, a le, a t, a … je, a … maison, acceptez, adore
  -3.5: after … tune, again … not, ai ecrit, ai supprime, an hour, and … up, answer |, asked about
  -3.5: assez … pour, at |, avez … texte, bater-, bateria, before … get, best |, bici esta, bless-, bored
  -3.5: both of, c … ta, came through, change … cell, checking, cher, cher |, chercher … velo, chill-
  -3.5: christening, christening |, clic, de … fille, de … marche, de … voir, dile a, dit NUMBER, en linea
  -3.5: end cap, enough air, est pour, est ta, est … assez, est … pret, esta lista, even … it, even … the
  -3.5: eveni-, file, forever>me, fyi |, get back, get home, good to, harte, his birthday, i promise, i … can
  -3.5: importe, j oublie, j … supprime, jajaja |, jamais … le, je … off, just checking, juste un, keep … old
  -3.5: know how, l atelier, la ocupo, la promocion, la … ahorita, la … ca, laugh |, le fixe, like i, llame
  -3.5: lo … me, lot |, m a, ma … en, mandan a, mando, mange, marte-, martes, me baja, me updates, me … can
  -3.5: me … day, me … ningun, mere veut, mettez celui, mi suegra, mine … the, mon ancien, monsieur … a
  -3.5: my … always, nadie me, need … break, no good, no paren, no … hoy, no … llames, nom du, nom est, norco
  -3.5: not cancel, not … off, now thanks, number … NUMBER, numero … vous, off … bed, off … never
  -3.5: on … jamais, on … other, oops, other guy, otherwise |, oui … confirme, out there, pas aujourdhui
  -3.5: pas payer, pas … autre, pie, please contact, please it, plus … NUMBER, ponle, porte, pour … pneus
  -3.5: prati-, ps5, puse stop, put … name, quand c, que es, quit … so, quoi le, recomendo, refund, regalo
  -3.5: removed, retirez la, rush, sister |, sms me, so nice, some |, son … de, sorry … person, soy … clienta
  -3.5: stop … lol, stop … time, su mensaje, suis off, suspension, t avais, test, text … are, that sms
  -3.5: that … you, the auto, the spam, the … name, the … yet, there … in, this weekend, this … number
  -3.5: till now, tip, to sign, to … NUMBER, trop cher, tu que, two |, un … para, under, unsubscribe … the
  -3.5: use … cell, vais … un, velo electrique, veux … payer, vino, vocau-, vocaux, votre … mais, voyage de
  -3.5: wait |, was wrong, we … up, week |, what do, whatever it, which number, whys, wipe it, wrong group
  -3.5: wrong>me, yes … can, you help, you pague, you … much, | oops, | should, | tiene, | … change
  -3.5: | … checking, | … ends, | … fois, | … mande, | … meeting, | … telefono, | … y, ~_ben, ~_emo, ~_gp
  -3.5: ~_md, ~_oop, ~_sub, ~ablo, ~aie_, ~ajar, ~alar, ~arn_, ~asks, ~bate, ~bent, ~cts, ~cts_, ~die_, ~dui
  -3.5: ~eati, ~ecki, ~ept_, ~epto, ~fy_, ~hija, ~loin, ~mmut, ~ndui, ~nons, ~onte, ~ourt, ~pic_, ~pto_
  -3.5: ~rari, ~rayo, ~riq, ~riqu, ~rle_, ~ropo, ~rut, ~sks, ~sks_, ~toi_, ~tut, ~vado, ~vena, ~wei, ~xe_
  -3.5: ~yet, ~yet_
  -3.6: NUMBER … ca, NUMBER … sur, a etre, a minuit, a pie, a quelle, a refund, alarm-, and come, angry>more
  -3.6: any time, arreglo |, arrete c, arrete … est, arreter le, au magasin, avisenme, bent, bit off, bleac-
  -3.6: bleach, borren … la, brule, can not, can … cancel, cancel on, cancel … me, cap, ce matin, charge |
  -3.6: cheques, cliente de, colis, compte, condu-, cours-, de commande, de … les, de … que, dejar-, depas-
  -3.6: di2, did the, disco, do … say, domingo, done please, dossier |, en parle, est … ca, est … cher
  -3.6: est … frere, est … mon, fall off, for all, four times, fun, funeral, gardez mon, gas |, get on
  -3.6: goodn-, haha stop, he was, her to, her … is, how … make, i ordered, i used, i … blocked, i … got
  -3.6: i … you, ils, interesa … de, invitados, is also, is bent, is … surprise, it broke, it keeps, item
  -3.6: j … vos, je … this, laisse moi, le des, lever-, levers, list please, llame-, llego ningun, los ninos
  -3.6: mandar el, mari |, me sale, me … la, meeting … to, membr-, messed, mon dernier, more>want, mount
  -3.6: my … she, need … appointment, nite |, no vi, not alone, not … it, numero … mon, of … this, on me
  -3.6: on … arreter, one … i, otherwise, otra … la, out … this, pas je, pas … droit, pedales, pic |, piste
  -3.6: plan, please inform, please … do, pratique, propo-, quand tu, quand … est, que estoy, que … lista
  -3.6: quiero hablar, quiero … avisos, quiero … un, rayos, recevoir un, renvo-, repondeur, repondu stop
  -3.6: retirer … velo, said … about, said … text, sais … encore, sans … j, saturday |, see your, segundo
  -3.6: selle, sms … NUMBER, snow, stop lying, stop … on, suis inscrite, super |, take … the, take … time
  -3.6: tengo su, texts here, the grp, the snow, tires |, ton, tracking number, unrea-, ustedes … de
  -3.6: veux … desinscrire, vous fait, vous … mis, what … on, what … up, you … messages, you … spam
  -3.6: your … went, | dejalo, | nunca, | peu, | qui, | quiteme, | sms, | turned, | … arretez, | … christmas
  -3.6: | … etre, | … pouvez, | … refuse, | … velos, ~_bai, ~_enc, ~_gud, ~abe_, ~bars, ~date, ~epas, ~eted
  -3.6: ~fend, ~fun_, ~galo, ~gud, ~isa_, ~lent, ~lers, ~lque, ~opo, ~po_, ~reso, ~resu, ~riet, ~rrer, ~rwis
  -3.6: ~sena, ~tee_, ~ult, ~urie, ~ym_, ~zin
  -3.7: NUMBER for, a cancellation, a soir, a … can, a … we, ago and, ai texte, ai … chez, ai … le, ai … par
  -3.7: ai … un, alarm … not, am … sure, and your, and … will, angry with, anot, anot |, are … on, assurance
  -3.7: at … you, au bureau, babe, be … by, bicyclette |, bikes … NUMBER, box of, calor, can we, can … with
  -3.7: card … file, ce que, celular … mi, confirm |, cupon, de esas, de … avoir, de … j, deber-, delete club
  -3.7: dice |, die, difference |, disc, do … ask, do … order, donde es, duerm-, el bueno, el candado
  -3.7: el segundo, el … dice, el … por, en ese, entreguen, es broma, es molestia, est encore, esta … nombre
  -3.7: etait pret, etait … ma, etoiles |, experto, fell, fell off, fine |, for texts, forever>list, fue a
  -3.7: get a, get there, gift |, give me, going … get, group project, hablamos, hablo, hamme-, hammer
  -3.7: hammer time, have that, horaire, i drop, i … wrong, ici NAME, interested … the, is … over, it said
  -3.7: it … a, it … before, j arrive, jalo, je voulais, je … abonne, je … arreter, just the, l horaire
  -3.7: la difference, la maison, lait, le … sur, link you, llames, loin, longer … the, los contactos
  -3.7: los rayos, m … vous, ma … du, me llames, me … was, mensaje … el, merci … avoir, metro, mi … anterior
  -3.7: more flats, more … needed, my permission, ne … pas, need to, no … flats, no … llame, no … molestia
  -3.7: not … bike, not … in, numero au, of … box, oigo, ok mais, ok … i, or just, para … recibir, parce-
  -3.7: pas arreter, pese, please … by, por … de, primo |, prix, project, promise, ptdr, que … as
  -3.7: questions |, qui le, quiero la, read … texts, registrado |, reparacion |, s … a, sense, sense |
  -3.7: sent it, silent, so … did, sortez … le, still sending, stop hammer, stop thinking, take … one
  -3.7: taken … this, telephone merci, text do, textez, the chain, the status, the … chat, the … for
  -3.7: the … up, this year, todo bien, tot, un mensajito, use … one, venir, vert, viens, volvi, vos … c
  -3.7: vous envoyez, wait, want to, want … of, was i, with a, y … une, yet, your old, your … off
  -3.7: your … system, | bonne, | d, | despues, | got, | nada, | peace, | quiten, | say, | textez, | voici
  -3.7: | … alarm, | … fait, | … hammer, | … lo, | … rato, ~_ali, ~_eu, ~_gas, ~_gol, ~_kar, ~_lon, ~_noi
  -3.7: ~_tor, ~_yet, ~amin, ~aver, ~cinc, ~diga, ~duer, ~eaux, ~enin, ~ensi, ~eut, ~fas, ~foot, ~gol, ~gue_
  -3.7: ~laq, ~laqu, ~mab, ~noir, ~oops, ~oz_, ~prix, ~rca_, ~rdi_, ~rey, ~ris_, ~rix, ~rix_, ~seen, ~tles
  -3.7: ~tot_, ~ttes, ~uerm, ~ueu, ~uns_, ~vita, ~xtez
  -3.8: NAME p, NUMBER … with, a … day, a … message, ai … compris, ajoutez, alarme, alive, an emergency
  -3.8: and … know, ando … bici, annulez … inscription, anymore can, apago, arroz, ate |
  -3.8: autorise … reparation, be there, being so, ben |, bien … a, bike on, bike … it, calor |, can … use
  -3.8: catal-, ce prix, chez nous, cinco, cliente … ustedes, comment |, committee, compris votre, comptoir |
  -3.8: conforme, cours |, crack, cv, deja … mandarme, delete … message, demo, derailleur |, desk |
  -3.8: devuelven, dice mi, dice … y, dit que, duda, emergency, en … lista, enter-, envoyer les, envoyez moi
  -3.8: estoy harta, for it, gas, gave me, get out, grp, harta de, have his, he … me, i … about, inscrit … la
  -3.8: it does, it … but, je viens, je … reviens, jealo-, jealous, just come, kilos, la derniere, la vis
  -3.8: la … hasta, la … noire, lache … avec, le dossier, le … velo, liste … les, llamo |, longueuil, lying
  -3.8: m avoir, m inscrire, maestro |, mas de, me apunto, me deja, me dejo, me devuelven, me suis, me … una
  -3.8: mes messages, message … je, mi turno, mis mensajes, moi … message, moi … vous, montant, my office
  -3.8: no pressure, no reply, not authorize, not mean, not now, not … his, number … you, numero du
  -3.8: numero me, numero que, on and, one is, online |, or not, oui c, oui … est, out … you, pagina |
  -3.8: pago |, para cuando, passent, pending, people … to, permiso para, pero la, pick up, please … a
  -3.8: please … at, pour mes, promocion |, promociones |, quit that, rather not, recoger |, recois … les
  -3.8: remboursez, retire … la, set |, she … my, shop never, shop |, sign the, su … me, swimm-, swimming
  -3.8: take care, text … of, that … plenty, the agreement, the jersey, the … out, timin-, tired |, une place
  -3.8: unkno-, unknown, unsubscribe … from, ustedes gracias, want … bike, way |, wife … the, words
  -3.8: wrong … it, you do, you everything, you list, you put, you … it, you … number, your … what, | buen
  -3.8: | donnez, | … leh, | … lying, | … owe, | … senora, | … si, | … yes, ~_dre, ~_gy, ~_net, ~aliv, ~anis
  -3.8: ~arma, ~azi, ~falt, ~gno, ~hien, ~ino_, ~lic_, ~livi, ~nco_, ~noc, ~noi, ~rno_, ~supe, ~tast
  -3.9: NAME … lol, NUMBER so, a … too, accepter … textos, adult-, affic-, affiche, aire |, and look
  -3.9: apago el, asked … the, avoir de, bons, bruit, bruit merci, bugging you, by mail, c … pret, cambios
  -3.9: cancel, cancelar el, celular y, confirme, confundi, confused, consegui, coupez moi, customer care
  -3.9: de aqui, de cel, de forfait, de passe, de … bici, de … facture, depuis une, devue-, digas, do … email
  -3.9: do … give, do … pick, do … remove, does … have, does … know, effacez ma, es este, espera |, est … nom
  -3.9: esta a, etre |, eu de, forever to, forever … stop, gafas, give … the, h, have |, hearing so, home |
  -3.9: horai-, hour, in … for, info please, issit, it to, it … out, je … NUMBER, l alarme, la suspension
  -3.9: la … facture, le … su, les pneus, les trottinettes, les … c, list … have, los avisos, los cambios
  -3.9: m avez, m … tu, mais j, me maybe, me … pueden, membresia, membresia delete, message … erreur, mi … le
  -3.9: moi un, mon rdv, mot … passe, my appointment, my spam, my … n, my … texts, need … cancel, no NUMBER
  -3.9: no … sigan, no … yet, not email, not ready, nourr-, off n, off … order, off … what, ok … you
  -3.9: on avait, para no, pare en, pas compris, pas … message, pase, payer ca, pense-, pins, portabultos
  -3.9: pret, pret |, pueden … los, put me, que … buena, quiero … bici, recado, recevoir … textos, recibirlo
  -3.9: red ones, ref, resend, s |, send>you, simple, soir |, stop … i, t appelle, tequi-, tequila
  -3.9: text first, text … your, textea, texts … him, that … text, the parts, this please, this … for
  -3.9: thought … would, to … it, travailler, trottinettes, two … ago, up no, vos rappels, want>wrong
  -3.9: will not, will … there, would … taken, you block, you … my, you … va, your marketing, | comme, | como
  -3.9: | conforme, | dice, | elle, | plus, | rien, | … da, | … vu, ~_adu, ~_aj, ~_h_, ~_tag, ~adul, ~ajan
  -3.9: ~azin, ~bas_, ~beg, ~brui, ~cena, ~desc, ~devu, ~dult, ~eut_, ~fs_, ~gui_, ~iet, ~igno, ~itl, ~larm
  -3.9: ~lip_, ~nla_, ~nseg, ~onv, ~otos, ~pago, ~park, ~ruit, ~urna, ~urno
  -4.0: a … c, a … son, ahhhh, ai un, aire, appointment |, arrete, arretez … travailler, autoc-, avant que
  -4.0: avez donne, bent |, blush-, blushing, but the, by your, c … encore, call i, canbe-, canberra
  -4.0: cancel … i, cancelled, capte, come out, corta-, d … merci, de travailler, de … commande, de … esposo
  -4.0: deal |, deja paye, delete … account, dent, des … a, dialed … wrong, did … drop, do … put, ecris a
  -4.0: el … porfa, es … ultimo, ese mensaje, et j, et … celui, exper-, fait que, fait |, fonce, get … on
  -4.0: got in, got |, grandmas, hablo |, hagan nada, heels, here … my, i can, i love, i … been, i … two
  -4.0: i … use, il m, inscrivant, interesse … le, is just, is … fair, it … fine, it … will, je … recevoir
  -4.0: la … j, laissez moi, le … pneu, leave the, lista you, lo … es, make me, me desinscrire, me ha
  -4.0: me more, me … todo, merci … m, mi ex, monte, more>angry, my new, my … did, my … who, need a
  -4.0: never mind, never said, no … han, no … nunca, not fair, not over, not reply, not with, number sorry
  -4.0: numbers on, numero NUMBER, of … please, ofertas |, ok merci, only NUMBER, or a, otw, oui svp, part |
  -4.0: plus tot, pour recevoir, pourquoi c, pourquoi … est, pres, put … down, que quelqu, que … faites
  -4.0: que … viens, quel numero, qui … le, quiero … con, quitte … bureau, rain, regle |, room, samedi matin
  -4.0: save, se ni, send the, sign … for, sourd-, specialized |, stop … moi, stops, stranger |, sugar
  -4.0: sur … liste, sus promociones, svp on, t ai, text … husband, texter quand, texts pop, thanks … texting
  -4.0: the office, think |, this NAME, to bike, to end, to wait, un neuf, up … NAME, use, veut
  -4.0: vous deranger, vous … des, wants a, what … your, whom, with NAME, with her, yeah |, you done
  -4.0: you were, you … texts, | am, | any, | desabonnez, | envoyez, | mas, | n, | reached, | yes, | … codigo
  -4.0: | … entonces, | … lui, | … mind, | … p, ~_beg, ~_ite, ~_mt, ~ac_, ~bier, ~conv, ~esca, ~ganl, ~gul
  -4.0: ~nov, ~rate, ~role, ~runk, ~utoc, ~veut
  -4.1: NAME el, NUMBER please, a repare, a … like, accord |, ahead |, al … delete, angry>not, annuler mon
  -4.1: appel … de, appelez pas, are killing, are … only, as … have, at that, autre |, ben coudonc, besoin du
  -4.1: bien … le, ca c, cancelled |, cel de, chercher |, como |, con mi, confirmation, contestas, corten el
  -4.1: day i, de payer, de rire, derniere fois, diale-, dialed, did … see, el texto, en … jaja, envoyez … le
  -4.1: est bien, est votre, estoy … la, excuses, falto, ferme, for you, for … frame, fue un, gardez moi
  -4.1: get in, helpf-, helpful, i return, i send, i … the, it all, it … done, jaja no, je … annuler
  -4.1: la sonnette, left |, les frais, lol … me, mas … NUMBER, me han, me llame, me … el, message … d
  -4.1: mien |, mon … qui, my contacts, my other, my own, my receipt, nadie |, need the, nm, no … des
  -4.1: not remove, number … on, off it, one instead, oops wrong, out the, par message, para … a, parle
  -4.1: pedido |, peux … me, please we, plus tard, por los, por … si, pour ma, pretending to, puse baja
  -4.1: rappelle |, recu … message, reminding me, remove … basket, shoes, should stop, sign … up, soeur |
  -4.1: somebody is, sonne-, stem, stop>remove, subscribe to, supe, t a, termino, text … phone
  -4.1: texting … from, the … pedals, the … phone, think so, this right, thx but, to … spam, trabajar, un |
  -4.1: un … chez, utile-, utiles, viens pour, were not, what should, while … am, work and, wrong … in
  -4.1: wrong … sorry, yo … a, you by, your … and, | aucune, | lost, | removed, | sign, | thank, | use, | why
  -4.1: | … aire, | … and, | … beaucoup, | … by, | … enlevez, | … fin, | … habla, | … nunca, ~_sei, ~_tea
  -4.1: ~blin, ~city, ~hoes, ~nif, ~note, ~nsio, ~ntas, ~ntot, ~oses, ~pine, ~sia_
  -4.2: NUMBER por, NUMBER svp, NUMBER … it, a … numero, a … what, alguien |, am … one, and put, annonce
  -4.2: apuntar, at … number, avant … ca, avert-, begin, ben … vos, c … votre, can … it, can … read
  -4.2: can … return, cancel that, cancelar … cita, changed my, como no, con eso, conti-, cos, could i, de ma
  -4.2: de probleme, de reparer, de serie, delete … por, dentiste |, do … check, donne … mauvais, du cours
  -4.2: en magasin, es estafa, esperando |, estoy … en, fault |, get … texts, hasta … yo, in … end
  -4.2: interesado en, is … stop, j … peux, keep … this, le mande, leave … the, les pedales, list for
  -4.2: lista de, marchent, mas me, mas … you, me apago, me dieron, message d, message est, messe-, mi hija
  -4.2: my list, my messages, my … as, my … keeps, need |, never answer, never had, never … the, no te
  -4.2: now … not, numero … serie, of … room, on … same, otra tienda, out already, pas on, peace |, pensez
  -4.2: phone … now, plus … forfait, promos de, qui … avez, quit so, quit … you, reabo-, reabonnez
  -4.2: real person, receive these, regul-, removed from, reparez, retrait en, retrait … magasin, sell it
  -4.2: senti-, sentimental, serie, should i, simpl-, spam me, spam … with, tantot, tears, terminen
  -4.2: texts … the, that to, the … plan, these … are, this moi, this morning, thx … no, trompez, tu me
  -4.2: turno, unsubscribed, vacances |, velo ca, vite, vous trompez, website |, who this, wife |, y a, y |
  -4.2: | gracias, | he, | mom, | numero, | retirez, | … blocked, | … can, | … content, | … peu, ~_fum, ~_lev
  -4.2: ~_ps, ~airs, ~ane_, ~dela, ~ecom, ~ehe, ~fum, ~mitt, ~pera, ~pink, ~ramp, ~sens, ~sert, ~simp
  -4.3: NAME est, NUMBER messages, account please, again … my, always |, arreter la, au nom, autre merci
  -4.3: back please, bici … es, bonjour … est, but thanks, c … bien, canse de, casque |, ce … vous, chien
  -4.3: de … mari, de … pour, depuis … matin, did … do, do … guys, downs-, downstairs, ecrire svp
  -4.3: ecrivez … a, el … delete, end of, fait un, gastar, get … at, gimna-, gimnasio, have … heard, hi |
  -4.3: i … 2, i … with, in line, is annoying, je texte, keep them, la course, la … esta, las gracias, liste-
  -4.3: lol … i, los … el, m enlevez, m |, m … texte, mais ca, manden … bici, many … from, me sirven
  -4.3: me … tanto, message … your, messages … on, mis … por, miss |, moi … promos, moi … svp, moi … tard
  -4.3: my … are, my … call, neige |, new bike, new … same, no calls, no … not, not delete, not sending
  -4.3: not … now, number … my, number … or, numero … telefono, off now, olvida, only … NUMBER, ou c
  -4.3: oublie mon, out or, pas recu, pedals on, phone … on, plus vos, pour cette, pueden … a, raise
  -4.3: rappelle, recom-, remettez, remove the, revert, sac, said that, same number, same |, serie |
  -4.3: should … text, showi-, showing, si … es, sigan mandando, sorry … all, sortie de, soy cliente
  -4.3: stop pour, svp … pas, switch … this, tanne de, text back, text the, text to, textos ok, textos pas
  -4.3: that repair, that … have, the bill, the … when, think … it, to … thanks, top, un message, une semaine
  -4.3: vacan-, vacances, vient, vous cessez, was a, wish |, wrong with, yo voy, you que, you … any
  -4.3: your … number, | ecrivez, | finissez, | quite, | stopped, | … does, | … mere, | … para, | … texto
  -4.3: | … then, | … ver, ~_arm, ~_fon, ~_voc, ~banm, ~imen, ~nici, ~nsez, ~ocal, ~rra_, ~span, ~stre, ~taco
  -4.4: NAME … stop, NUMBER … favor, a jour, a nombre, aguante, ai … autorise, alto, and that, anymore i
  -4.4: are the, arretez la, avec ce, bell please, bon … de, borraron, ca te, can text, cancellation
  -4.4: capable de, ci |, could … get, de NUMBER, de … course, demander |, dit … arreter, dona NAME
  -4.4: dropped it, du tirage, ecoute, elle me, enlever les, ese, espera, eu … texto, fait mon, fini avec
  -4.4: fit me, for … at, fotos, fotos |, have her, have … got, have … had, i ever, is … an, is … as
  -4.4: juste … de, last nite, left … a, list … the, los … me, ma commande, mande la, mas preguntas
  -4.4: me borraron, me olvida, me>forever, mejor paso, merci beaucoup, moi … les, msn, no contesto, no … mi
  -4.4: nom … tirage, not check, not click, not … let, note |, notifications are, number sir, numero mejor
  -4.4: of that, off … i, on … e, or … out, para … avisos, parked |, pas vos, pas … nouvelles, pass |
  -4.4: que … en, quitar el, rejoindre, remet-, remind, remind me, saquen de, se … la, se … olvida, share
  -4.4: si esta, so i, so much, son ustedes, soy … el, stop me, stopped, svp … me, textos mon, the … anymore
  -4.4: the … instead, the … shop, this boy, this … but, this … lol, to … in, to … number, took … off
  -4.4: un … ou, veg, velo il, vender, votre texto, vous … ca, whatd, when … the, write-, yo … firme
  -4.4: your email, your … the, | et, | start, | … do, | … era, | … guys, | … last, | … never, | … pues
  -4.4: | … were, ~00_, ~_ese, ~acat, ~emet, ~epta, ~geo, ~iri, ~isto, ~pase, ~tag_
  -4.5: NAME … un, NUMBER number, a real, aime, and … on, angry>these, appelez … pas, bici |, bike out
  -4.5: bonjour c, bought it, call … please, codigo no, con … reparacion, de faire, discounts, do … lose
  -4.5: donne moi, drive |, encantan, escribame cuando, essaye de, est parfait, every … i, facturer
  -4.5: fatigants … vos, file … is, from my, go pour, i agree, i lost, il … a, is … there, j ouvre, la … ahi
  -4.5: le texto, listened, manden el, me encantan, me my, me … je, mensaje … este, mensajes me, message you
  -4.5: moi pis, mon … au, no dejen, no … deja, no … hablar, normal |, not lose, not me, number>law
  -4.5: on vacation, oublie |, par erreur, para eso, pas … cette, pas … la, pause |, pendi-, permis, plus que
  -4.5: plus … du, por fin, primero |, que hace, que … jaja, que … svp, recibiendo sus, recu de, reminder for
  -4.5: sacaron la, send it, si senor, si … que, sin bici, solid, stop pis, stop … if, suns, sure … the
  -4.5: suscripcion de, tab |, the pub, the … here, this time, this … now, tu l, tuppe-, tuyo, update, vacat-
  -4.5: y … pu, you fixed, your … thanks, | bye, | either, | mande, | mandenme, | puede, | sub, | update
  -4.5: | … grand, | … ok, | … update, ~arts, ~bord, ~clip, ~edan, ~emes, ~menc, ~oted, ~rked, ~rre_, ~ssen
  -4.5: ~tea_
  -4.6: NUMBER … please, a rodar, a … arrete, acepta, ai arrete, appeler |, are all, arrete … de, aussi |
  -4.6: bien |, bike will, bother you, buying bikes, c … parfait, can … put, cc, ce … la, cessez d
  -4.6: codigo … me, con … basta, con … hablo, cooki-, de carte, deleted it, desde que, do … it, donc je
  -4.6: el alto, en francais, en … un, enlevez pas, enough … this, essaye, est … bon, finished |, frais
  -4.6: frais |, h |, helpful |, i asked, i had, i text, i … a, il s, interesse par, interessee par, is my
  -4.6: it … now, j aime, know … this, la parrilla, le pongo, list>you, live … anymore, m interesse
  -4.6: mandarme los, mante-, mas informacion, me know, me twice, me … ride, moi le, mon compte, mon permis
  -4.6: my bro, my … bike, my … coming, my … stopped, nadie mas, never see, never … i, no … la, nombre de
  -4.6: not sure, now do, numbers … the, numero … carte, numero … je, or is, pagar |, pas … numero, queda-
  -4.6: quien hablo, recu … texto, reparation |, rodar, s … pas, sea |, sigo, six |, stop buying, stop>not
  -4.6: stopped … your, stopping the, stove, studying |, su … a, te … pas, tes textos, textos haha
  -4.6: texts>send, the … off, the … she, to bother, tout seul, un … que, unicy-, unsubscribed from, until it
  -4.6: until … is, up for, us go, usted |, vacation, vous svp, want anything, wrong |, you … in, you … y
  -4.6: | bikes, | jamais, | listo, | reparez, | room, | … us, | … voulais, ~_ado, ~_age, ~_rai, ~_ste, ~icia
  -4.6: ~len_, ~mant, ~marq, ~metr, ~radi, ~set_, ~sigo, ~uda, ~uses, ~utez, ~wak
  -4.7: a vous, a … mi, all good, allez y, anything about, arrete de, at … end, aucun |, bad |, bike … sold
  -4.7: bon |, ca … est, call … am, came out, ce … quelqu, celui que, celui … vous, clip, come you, consign
  -4.7: continuez, d accord, d … dans, de cell, de promos, de … es, de … lados, de … orden, desole de
  -4.7: desole … vous, did he, difference, dio permiso, en route, enleve … la, es … verdad, est la
  -4.7: fait … moi, fille |, give … number, have taken, he moved, hijo … no, his wife, i like, i stop
  -4.7: if … am, is … more, juste la, la … ai, les … j, list>stop, los … si, lost … phone, m … les
  -4.7: mensaje cuando, mensajes si, my son, no esta, no … al, not in, not leave, not … him, not … over
  -4.7: notifications … mon, number … text, number>number, number>these, off at, on … les, on … list
  -4.7: one … me, otro numero, ou une, pas dit, perdon por, pis j, pour … on, prefere les, quand |
  -4.7: que … vous, quien fue, regarde, remettez moi, rendez … svp, ri, saquen … la, seguir … sus
  -4.7: sent … twice, signed anything, stop no, stop … bikes, svp juste, tag, the thread, the … NAME
  -4.7: there … a, through |, to … about, to … buying, tramp-, un rabais, unicycle, up … is, update … number
  -4.7: velo que, venu, veux … d, when your, you NAME, you … bike, you … write, | mama, | termine, | thanks
  -4.7: | … agree, | … form, | … ordered, ~_amo, ~_pun, ~enre, ~ishe, ~ndam, ~oda_, ~sei
  -4.8: NUMBER … leave, a mon, a … or, alone i, and … please, are … sending, arretent, aux promos, by |
  -4.8: called the, de espera, de … NUMBER, did … receive, e bike, ecrivez moi, ecrivez … par, el … jaja
  -4.8: en avant, en avez, est super, etes trop, for texting, getting a, getting your, have … more, i sent
  -4.8: is from, it … my, j … texte, je … recois, killing, kindly … once, la sortie, le stop, lista … espera
  -4.8: listo, magaz-, mai |, mais oui, mensaje si, mensaje … esta, mes rappels, moi NAME, moi une, ne recois
  -4.8: neuf |, office i, only |, out NUMBER, over text, parar-, pararan, plus par, pour aujourdhui, primero
  -4.8: que pararan, repare |, repondez, retirez … de, rien la, se … un, spoke |, textos … ai, texts like
  -4.8: the repair, the waiting, thing … the, think … have, thought you, to cancel, two weeks, votre … s
  -4.8: voy |, waiting list, was that, x |, y dejen, yo … autorice, you … reply, your name, | inscrivez
  -4.8: | mon, | tant, | usted, | … acepto, | … customer, | … pis, | … pour, ~_cc, ~_sug, ~ents, ~nuez, ~sug
  -4.8: ~uito
  -4.9: a paye, a … il, achete un, all these, at … lol, avertir, bus stop, ca a, cours de, cuando … las
  -4.9: de trabajar, did … stop, do … take, en visto, end … for, est mon, est ou, etait pas, fighting
  -4.9: for … text, fuck off, gardez … numero, il … appelle, in … did, in … lol, is good, killing me
  -4.9: la cuenta, lista no, llegado, m avertir, ma … lol, magazine, mas … una, me … you, membership |
  -4.9: mes textos, messages c, mi cita, molesto, mon mari, mon … numero, no … llamadas, non … moi, not … the
  -4.9: numero en, off work, once you, par mois, par … svp, pas texte, please my, quit … and, quitaron
  -4.9: receive … message, se me, se … otra, see him, should … a, stand, stop … so, surto-, surtout, take out
  -4.9: talk … text, tant que, teasi-, teasing, teasing me, texte … les, texting is, tomorrows, trouve |
  -4.9: un … cuando, votre numero, without me, wrong>want, your |, | lista, | phone, | … appreciate, | … send
  -4.9: | … suscripcion, | … them, ~_iz, ~aie, ~bul, ~cos_, ~tama, ~unts
  -4.95: (bias)
  -5.0: NUMBER sms, NUMBER unread, a deal, a todos, ai … NUMBER, amo, appeler, arretez … pas, arrive |, c |
  -5.0: cambie … numero, date |, deja pret, drole-, droles, ecrit, email |, es mi, escribeme, favor … mi
  -5.0: for your, have NUMBER, is here, is off, is ok, is up, it anymore, it done, j … efface, la promo
  -5.0: lachez pas, le travail, les … arretent, letting me, lights off, like me, me a, me with, me … sus
  -5.0: memes, mes courriels, no … de, not any, off … the, parke-, parked, parts, pas … mon, plus … chez
  -5.0: pretending, que … l, qui a, quoi … numero, react-, sms … the, stop sign, stop>stop, suis je, sure |
  -5.0: svp … est, tant, texting … lol, this … so, to everyone, trompez de, un arret, un faux, up … am
  -5.0: want … go, with … i, y fait, yes i, you … mon, you … your, | anything, | coupez, | fire, | goodbye
  -5.0: | now, | oui, | papa, | stopping, | supprimez, | … cancelar, | … hais, ~_kil, ~cook, ~erat, ~ntan
  -5.0: ~riri, ~senm, ~stl, ~wake, ~ya_
  -5.1: a … chum, ancien numero, another |, at this, avisan |, can … send, cette semaine, check |, como va
  -5.1: de details, el cargo, es … cel, est sur, este … lo, etait NUMBER, etre desabonne, fryer, get … done
  -5.1: hace |, hasta que, have my, i appreciate, is down, is … present, know … to, leave a, leave … message
  -5.1: liste pour, llegan … mensajes, mandame, manden la, mas que, me anytime, me quitaron, moi a
  -5.1: moi … texto, mon nouveau, mon texto, name NAME, name … the, no eso, not on, not you, number you
  -5.1: of … NUMBER, of … so, off to, only have, out … stop, para cancelar, pas pantoute, please … the
  -5.1: plus … details, right-, since morning, stop … said, surtout pas, suscribir, take the, tell me
  -5.1: text … one, the magazine, they have, to … the, upset, us |, why did, without my, year |, yes please
  -5.1: you did, you … never, your … from, | … ever, | … first, | … system, ~_vac, ~ened, ~hood, ~maro, ~nej
  -5.2: NAME de, a estar, ai besoin, am … in, ans |, appel, are … again, attente, avais … vu, back … i
  -5.2: be … the, bell |, boss |, ca m, connais … cette, d appel, d … les, delay-, delays, envie
  -5.2: equivocado de, este es, fixed it, habite plus, here is, i reported, is … enough, it just, it … enough
  -5.2: j … les, keeps texting, know … not, live there, llegan sus, me down, me it, me to, me while
  -5.2: me … number, me … one, mera, mi … pero, moi … liste, my mum, no … came, not take, number … times
  -5.2: numero … me, pas demande, pas vu, pas … appel, pas … j, pas … mien, personne au, phone … so
  -5.2: please keep, pour NAME, quiero … pero, recibir … avisos, si … mensajes, sortie, stop … NUMBER
  -5.2: stop … his, svp c, svp … a, text only, text … drive, tiene … anos, tu this, votre … par, vous … ma
  -5.2: whatever gets, where are, you in, you never, you … one, | take, | vendu, | … alto, | … ben, | … pas
  -5.2: | … reported, | … voyons, ~eler, ~gaz, ~rtou
  -5.3: a |, a … dans, a … hermano, a … mama, aime ca, aqui |, atien-, au … de, basta con, boyfriend
  -5.3: can … get, de mi, de … casa, de … cette, do … leave, down for, envoyez … la, escribio, esta NAME
  -5.3: garde |, here please, i … another, je lui, lista delete, mauvais … de, me back, me escribio, me leave
  -5.3: me mandan, me … nadie, messages … stop, no stop, no suena, not … send, not … there, number of
  -5.3: number … this, numero de, numero delete, old ones, on … now, parts |, pas … je, pas … par
  -5.3: please last, please … will, present |, promo |, que se, recois … vos, removed it, repare
  -5.3: reviendrai plus, sirven |, svp je, text my, texto … pas, the insurance, the order, this rien, to my
  -5.3: to … office, tres … y, una |, vous … trop, you up, you … been, | lo, | subscribe, | … dialed
  -5.3: | … error, ~nser, ~oked
  -5.4: NAME … me, about the, avez plus, be a, bike … not, bikes please, called me, came with, cancel my
  -5.4: cancela mi, cel … la, class lol, commande svp, conjointe, d attente, de promo, du … et, emergency |
  -5.4: enlevez le, enreg-, era una, escribieron, este … mi, faire … que, get more, give … your, good … you
  -5.4: guest, importa, interested in, it … her, je … m, l autre, le proprietaire, liste d, ma conjointe
  -5.4: mais … m, make it, me your, me … que, me … trompe, mi senora, my boyfriend, off … waiting, okay |
  -5.4: on … please, plaqu-, please switch, please … never, prove-, que … le, repondez … pour, repue-
  -5.4: repuesto, responda stop, rien de, shipm-, shipment, si … los, son velo, stop at, suis trompe
  -5.4: textez … svp, that … all, un stop, update my, va … estar, votre message, who … this, yo la, you esta
  -5.4: | suis, | … eu, | … hold, | … jamais, | … opt, | … times
  -5.5: NUMBER NAME, a … mas, ai efface, ai encore, ai … eu, are great, cancel it, comment je, de … faire
  -5.5: delai, dit |, escribame, for … of, good enough, hablar con, have you, hijo you, is so, is this
  -5.5: j … arrete, j … encore, je … garde, la ride, le plus, let us, los … que, maybe |, me bloqueo
  -5.5: mon frere, mon velo, mon |, no … mr, not … that, not>angry, pas … rappels, pero … si, please use
  -5.5: poquito, put my, quiero … recibiendo, remove>forever, said would, su texto, sur |, that bike
  -5.5: there anymore, this … from, unsubscribe … i, velos, vous … ecrire, yo jaja, yo le, you and, you estoy
  -5.5: | effacez, | have, | merci, | quiero, ~gnon
  -5.6: NUMBER … do, NUMBER … text, a number, a … it, after the, ages, c … NUMBER, call … text, cancelen mis
  -5.6: first then, for … two, forever>not, i meant, il faut, it … of, lachez … un, lados, leave her
  -5.6: leave … with, me llamaron, me … cuando, mi bici, moi on, moi sur, mon … a, no … vayan, non … de
  -5.6: numero … suivi, otro cel, oubliez pas, poqui-, por … mensajes, pueden … otra, recois … de, silly
  -5.6: subscribe, suis … de, texto … es, the wrong, todos lados, un texto, unsto-, unstop, will … stop
  -5.6: you too, | more, | … desinscrire, | … else, ~atie, ~vaca
  -5.7: a nadie, a … svp, accepte … textos, arretez vous, avais pas, boda, bon pour, c you, consent form
  -5.7: hay quien, hier … j, inscrivez, la boda, les garde, let … know, liste … je, llamaron, marqu-
  -5.7: mas baja, my day, nada mas, numero … commande, off lol, out … and, pis mon, pis … arrive, please have
  -5.7: please … name, preguntas, promos stp, quien lo, said never, said … the, send … to, stop by, text this
  -5.7: that … too, this … in, velo svp, veux m, votre infolettre, what number, who gave, wrong>forever
  -5.7: wrong>these, | none, | … telephone
  -5.8: a reminder, alors |, arretez moi, assez … moi, casa de, de … los, drop off, en … svp, envoyez … de
  -5.8: erreur c, great |, hear, it without, it you, moi savoir, moi … a, never got, ningun mensaje
  -5.8: no importa, no va, no way, no … y, number am, number new, numero pour, o es, paye |, pere
  -5.8: phone … you, please hold, por ahora, que … tienen, se que, sorry i, stop n, sus … me, texted me
  -5.8: tubul-, un spam, vos … je, you … en, | … conozco, | … her
  -5.9: am literally, apunto a, au telephone, copy |, el delete, en … besoin, i … literally, is texting
  -5.9: liste … attente, me dio, no recibi, no … llamen, number … i, one stop, pas … vous, pero gracias
  -5.9: reads these, remove>not, sold that, suis … sur, texto o, use this, vacation |, vayan … quitar, vois
  -5.9: vous … est, you … from, | primera, | … dije, | … escribe
  -6.0: NUMBER off, NUMBER people, am here, and … this, bon ben, changed |, de … hijo, de … sur, for … order
  -6.0: inscrivez moi, is … not, mas … a, mon gars, my … number, ninguno |, o de, out of, please send
  -6.0: quiero seguir, recevoir … promos, so bad, stop>wrong, take NUMBER, the end, this cell, tu … as
  -6.0: un poquito, work please, y nada, y … un, your phone, your … no, | NAME, | ahi, | quien, | someone
  -6.0: | … accepte, | … tres
  -6.1: NUMBER not, and drive, be … for, borren el, de meme, demande a, ex |, ferme |, gave … the, got any
  -6.1: i … here, matin je, mismo numero, no entendi, nouvelle |, ou |, pas … mes, plane, quit on, she said
  -6.1: show off, the … number, to his, todo |, updates … this, what … asked, yo si, yo … quiero, | non
  -6.1: | … cancelen, | … donc, | … leave, | … rien, | … why
  -6.2: and call, bien … numero, bikes |, bonne nouvelle, de … un, desinscrire de, dit … je, etes … mais
  -6.2: ex keeps, from … in, is same, is … number, liste … textos, means yes, no pero, oubliez … de, pas svp
  -6.2: pueden … el, rien d, rien … autre, rire |, stop being, svp … en, texting you, the … bike, to … list
  -6.2: vous … ou, your number
  -6.3: a quitar, autorice ese, c … ferme, faire … les, finalement |, list of, mandenme, me … los, me … pas
  -6.3: mute button, my old, no please, nope never, not … much, omg stop, oui je, pas eu, pas tout, pas … me
  -6.3: phone me, so … with, stop reminding, this … instead, ver |, you personne, you … work, | bicicleta
  -6.3: | … arret, | … cell, | … quitaron
  -6.4: a … delete, al otro, am out, am … texting, card … declined, come my, dint, gracias joven, have been
  -6.4: if … do, inscris, inscris moi, la reparacion, like this, mi otro, more parts, para … los, qui … plus
  -6.4: tempting, tempting me, the … ok, velo … en, you not, your … lol, | continuez, | here, | ici
  -6.4: | … being, | … now
  -6.5: came … the, customer here, customer … please, cut out, for … sorry, from me, getting … texts
  -6.5: got … text, i … who, j … ca, me … old, migno-, mignon, mon … etait, o no, pas chez, pu … ce
  -6.5: tienen otro, vous … envoyez, who … the, | agreed, | nothing, ~_top, ~arez
  -6.6: a … vous, activ-, before you, calls please, et … ca, how old, i changed, list>want, m … lol
  -6.6: my … phone, ne faites, neighbor … the, options |, oui … veux, que numero, que … trompez, quedan
  -6.6: sorry for, stop saying, text before, text … number, text … to, to … else, was on, work … my
  -6.6: wrong>more, you la, you sorry
  -6.7: accepte les, al … numero, back in, chop, de ofertas, do … sign, eu |, is … wrong, je vois, mas alto
  -6.7: mauvais |, messages are, my kid, number … now, numero un, only text, order it, phone … off
  -6.7: remove>wrong, stop a, text her, text … please, this bike, this one, this … not, | puse
  -6.8: a ecrit, again lol, alto para, apuntenme, ask for, awake, de … d, demande une, house |, me dice
  -6.8: me … for, my … email, no … borren, no … llego, not from, not heard, not … without, number NUMBER
  -6.8: pas ca, phone died, saber de, si quiero, text and, text stop, textos lachez, then … me, this thing
  -6.8: to NUMBER, vos … lachez, vous aussi, want … to, without … permission, | apuntenme, | … be
  -6.9: always … my, beau |, como se, i … them, jamais dit, jamais … d, just text, know do, m … ecrit
  -6.9: me … rire, meme |, my … list, no … mis, oh no, pas … ai, plus … que, resub-, resubscribe
  -6.9: si … recibir, stop … and, text … back, this ca, una persona, | escribanme, | text
  -7.0: a message, arretez … de, dernier message, he said, mais … ai, me … mi, mis recordatorios, not>stop
  -7.0: ok … les, order please, rire, soy de, stop … repair, to … one, want … anymore, | enlevez
  -7.0: | maintenant, | recu
  -7.1: ca dit, escribanme, is … new, la stop, la … si, llegan los, no … quiten, textos … pas, told … to
  -7.1: undo that, | pis
  -7.2: a phone, a plus, avez … de, but ok, ca vos, have … number, j accepte, je … encore, like them
  -7.2: like … texts, mandan mensajes, me … manden, my house, not get, pas … m, paso yo, pour … ces
  -7.2: soy … aqui, su numero, what else, you … lista
  -7.3: a person, agreed … NUMBER, alto … no, dessus svp, drop … phone, ecrivez … je, get … text, m … donne
  -7.3: me how, me quedan, no i, non pas, not really, not … will, please so, pour vous, pourquoi ca
  -7.3: the … list, | contact, | … added
  -7.4: a … pause, ca … que, manden mensaje, no … llegan, not … her, number do, number … texts, nunca … que
  -7.4: recois plus, stop … shop, want you, was off, yes you, | ajoutez, ~_act
  -7.5: agree … the, de demander, drop … off, pas j, pas me, with |
  -7.6: ajoutez moi, assez pour, idea |, no you, not what, phone was, reply … you, unsubscribe my
  -7.7: are … off, arrete donc, could not, his ex, la mas, nope |, not … but, numero soy, svp … veux
  -7.7: will … no, yo |, | bicycle
  -7.8: ahi no, cut off, driving |, enlevez les, got … texts, recibir los
  -7.9: getting … messages, is … no, like … cancel, moi NUMBER, no … dejar, not stop, nunca dije, old phone
  -7.9: que … soy, repair |, textos porfavor, | … aucun
  -8.0: i … text, number … are, please text, pour … plus, texting … driving, this week, wrong bike
  -8.1: molesta, quiero … a
  -8.2: me … mejor, messages je, por telefono, pour ne, receive … more, vois juste, | thx
  -8.3: email me, is … my
  -8.4: change … numero, the emails
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
  -9.5: ok pour, por … solo
  -9.6: contesten, not … texting
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
