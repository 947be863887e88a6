/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const HELD = `
  11.2: llamen |, lnnte
  11.1: come on
  10.6: many |
  10.5: ecrivez … pas, para |
  10.0: grrr
  9.9: wrong NUMBER
  9.8: the free
  9.6: cool it
  9.4: assez |, en … la, | … annoying, ~bst
  9.3: are e
  9.2: can … not, her … number, i … email, | encore
  9.1: leave |, pas … commande
  9.0: call instead, like not, textez … pas
  8.9: bike lol, got … the, l heure, ~_ed
  8.8: NAME who, de magasin
  8.7: get lost, in … morning, the morning, work order, you vi, you … only
  8.6: aret, arrete |, c pas, fini |, message pour, no … gracias
  8.5: appels, cancel |, these … coming, | … mano
  8.4: avez … vu, cancell, faire |, only call, se |, vous vu
  8.2: a esta, d infolettre, de … chez, de … favor, hu, les appels, moi … sur, un … up, | with
  8.1: a scam, break |, calls only, matters, reply … ok, you entendi, | annule, | paye
  8.0: est … necessaire, estuvo |, pas … temps, text call, that … it, why so, you told
  7.9: ping
  7.8: delete |, etait le, j |, not my, prefere … courriels, qui … NAME, retirez … svp, said … only
  7.7: conteste, fraude, la meme, me bajo, se … por, sorry … not, stop ok, text … nothing, why |, | otra
  7.6: NAME … here, NUMBER … matin, fin |, for … day, fraud-, go away, her phone, is over, nope not
  7.6: stop thank, vie
  7.5: basta |, deja dit, did i, dontt-, il … change, just email, keep coming, love |, nobody here, or texts
  7.5: why do, | seriously
  7.4: ai … cette, he got, i … only, la primera, not her, seria … que, t … le, who … me, wrong girl
  7.4: | … casque
  7.3: a bad, alexa-, alexandre, as le, bad number, beau la, ca pour, carte sim, house is, where did, | mejor
  7.2: NUMBER … a, a pizza, be back, beat, brakes … the, derailleur i, en mi, he … a, i sell, le … aujourdhui
  7.2: ma |, quiero |, recois ca, si je, text thing, the first, y el
  7.1: ben la, for |, it … sunday, number was, pas NAME, pizza place, pour … facture, qiut, que … las
  7.1: si pongo, si … veux, textez pas, what bike, | bad, | garde, | qiut, | … full
  7.0: NUMBER le, cambio … cel, cancelelos, canti-, escribas |, one text, to leave, | … girl
  6.9: bike but, cuando |, foto no, got the, la dessus, o que, one day, only when, si vous, this |
  6.9: this … scam, to ask, vous continuez
  6.8: NUMBER … today, do … recognize, gal, get … number, have anything, how does, idea what, is sunday
  6.8: it … this, know you, lo mismo, noqui-, not cool, one today, only … it, savez, text about, the … where
  6.8: | chill, | stp
  6.7: and confirm, como … quito, dial, did … order, end it, group |, hablan, is now, le … pas, moi … velo
  6.7: not care, pourquoi tu, same text, screw you, texting … at, top |, you … i, ~edn
  6.6: NUMBER du, anything … to, back my, ca … vous, como lo, do … ever, is … this, j … achete, just … i
  6.6: la |, le temps, me … lol, no sigas, no … what, ones i, recordatorios para, removed please, saying yes
  6.6: shut it, sigas, sign up, soy el, terminer, to reply, to send, whoever … the, would-, | nt, | slow
  6.6: ~gou
  6.5: NUMBER in, bici … no, canel, come by, email … instead, i … last, know this, la … vez, qui NAME
  6.5: quien no, suave, take back, the right, you ever, you mind, | said, | … group
  6.4: NAME qui, a … e, about … sale, brakes on, contesto … que, in error, is always, is … one, it … always
  6.4: it … important, juste pour, le soir, meg, quitar |, rip my, vous … l, was … the, yo paso, yo soy
  6.4: you what, you … d, | omg, | … usted, ~stup
  6.3: all the, am only, at a, ca NAME, good grief, got … on, grief, how did, hush, i reply, interesse pas
  6.3: je … jamais, like he, mon ex, much |, my battery, never |, new system, off before, ok enough, once a
  6.3: order anything, ordered a, que … pouvez, soy la, suis le, that name, the texting, the … nobody
  6.3: the … that, to block, to never, travaille plus, tu … que, was for, way … much, you … his, | hush
  6.3: | … grief, | … vez, ~atri, ~pete
  6.2: NUMBER per, area code, basta-, bikes now, calling |, conteste |, de son, demande la, du matin, es … de
  6.2: est … du, every day, first … times, for … while, got … wrong, la … era, last week, les rappel
  6.2: me nothing, mieux … recevoir, mine and, my info, no bike, non … c, nothing |, off switch, on here
  6.2: pas commande, sorry … do, the … said, this … NUMBER, this … or, un NUMBER, way too, you … first
  6.2: | bloque, | pack, | permission, | rechazo, | … bajo, | … hr, | … qui, ~_gou, ~uall
  6.1: NAME pas, NUMBER am, annoying |, de velo, de … reparacion, delete me, dije … si, else … you, en esta
  6.1: encore |, espere, est … une, estuvo bueno, for good, getting old, have an, heard you, hobby, i wish
  6.1: le numero, let … go, lui |, m … je, mais … veux, mi … jaja, number lol, obtai-, obtain, on a, pis vous
  6.1: receive |, rocks, soy su, take … down, to anything, tu … ecris, un la, with … number, you … what
  6.1: | … assez, | … better, | … dors, | … heard, | … interest, | … mude, | … passed, | … subscribe, ~meh
  6.1: ~neur
  6.0: a change, ai … repondu, all this, ambul-, an … man, another one, at dinner, baja … no, bike … i
  6.0: but … the, buying anything, can it, can … anytime, care about, caso, commande de, es NAME, espere que
  6.0: if … need, je … ca, left the, mon … on, my whole, no … bici, not … NAME, not … at, ok that, patri-
  6.0: patrice, phone at, pour nous, quand … ma, sa |, solo … por, the … every, today lol, too much, tout ca
  6.0: trop |, un … moi, what … this, why … i, | enough, | voyons, ~caso
  5.9: NUMBER de, NUMBER one, after i, ai … commande, can delete, che … c, est … un, for … tune, have … me
  5.9: hear from, heard … the, his … one, is … old, j espere, les nerfs, mal el, me … si, moi ce, my back
  5.9: no es, no … mia, not … have, nulle part, pack … in, pas … bonne, pas … gars, pas … merci, por … me
  5.9: portable, pretty sure, que pasa, quiero … en, serait … pas, sounds … he, text less, that … or
  5.9: the … reminders, this … the, to … new, un subscribe, want>forever, when did, when … i, which is
  5.9: you that, | belle, | reported, ~_hau, ~_nt, ~osse
  5.8: a … ce, a … place, a … taller, ai eu, alone |, am a, am the, arret |, be my, because … did, bless your
  5.8: bloquer |, bon la, bought one, central, delete that, en clase, en plus, en … casa, es un
  5.8: est … dernier, est … j, fella-, fellas, for real, happens, lol wrong, m ecris, me … ma, nerfs
  5.8: never … of, not opt, number … a, one … text, otro |, oublie ca, pare |, pourquoi … m, quieres
  5.8: retrait |, si … continuez, solo llamadas, sorry … no, telephone seulement, texting a, the system
  5.8: think … want, un par, voice calls, wants off, week i, you again, you … again, | cancele, | emails
  5.8: | new, | replying, | screw, | way, | … fue, ~orma
  5.7: NUMBER … got, a bike, account with, achete une, actually, ai … oui, and |, can … call, can … cut
  5.7: d avant, d un, de quoi, deja … non, desabonne |, did … opt, dio mi, en reparation, est |, first time
  5.7: for him, from … i, harta-, have the, i get, i … removed, il … NUMBER, in … house, in … lake, is … up
  5.7: it please, jarto, la premiere, last text, let … off, me by, mensajes … llegan, mismo |, not … order
  5.7: not … sorry, number … to, pack it, para una, pas c, pas … rendez, please let, por … y, prefiero que
  5.7: pris, que si, qui est, reply to, si j, si you, son |, spamming me, spenc-, start with, stop … not
  5.7: suis juste, svp haha, take … my, teste-, texts … NUMBER, tu m, un oui, with … today, wrong … but
  5.7: you … bueno, you … have, | blocked, | let, | serieux, | … appointment, | … tes, | … wish, ~jart, ~tron
  5.7: ~wast
  5.6: NUMBER bike, attend, au NUMBER, change pour, chat |, day lol, do … me, drive a, est … en
  5.6: fille … NUMBER, for any, fuck you, hasta aqui, how … that, ici … est, it go, just for, la … pas, leo |
  5.6: mauvais gars, may … me, me … it, me … sin, my details, my … in, my … not, parar |, pas … bon
  5.6: pas … enlevez, pas … est, pour … d, que … veux, reached the, refuse |, rien svp, roll |, said yes
  5.6: son ex, tengo … bici, the messages, three in, time … is, to keep, veux … ca, with … to, wrong phone
  5.6: you … delete, | bof, | nouveau, | … already, | … bro, ~arto, ~ef_, ~ki_, ~vinc
  5.5: NAME … he, a spoke, again |, ailleurs maintenant, annule la, arrete la, arreter |, bof, called NAME
  5.5: chick, delete pais, desabonnez |, email … better, en juin, en … vida, error |, est … NAME, esta casa
  5.5: frieg-, friegues, hand my, have … go, i said, i … say, in … not, is what, is … and, j … la
  5.5: jamais … la, je change, la baja, la bonne, lol … person, mass, me tienen, me … before, my … class
  5.5: news i, no vuelvo, non pour, on any, only … the, pas … faire, pas … velo, pings, plus … nous
  5.5: pour toujours, quien … NAME, rappels pour, reply-, replying, se donde, soy … mama, stop la
  5.5: sur … textos, tell you, text at, tout svp, up on, vous bloquer, vous … pas, who is, wipe my, | exit
  5.5: | literally, | |, | … apunte, | … bought, | … kid, | … pongo, ~_sr, ~arer, ~denl, ~elc, ~plyi, ~ulan
  5.5: ~unad
  5.4: NAME moi, a cette, a little, a … i, an old, at your, bon … on, ca … j, cantine, clicked, con quien
  5.4: dit oui, el telefono, el … mensaje, est … je, estoy … clase, et … n, forward |, hear … my, hello i
  5.4: him he, ici c, it … mine, juste m, la app, las … de, last … please, lista gracias, liste moi
  5.4: lookin for, me … break, moter, not recognize, nt, number … delete, off … me, out |, par NUMBER
  5.4: pas deranger, paso … de, passed … in, plus merci, pour une, prefiero … me, recognize, revoke |
  5.4: ridiculous |, says … marketing, son … numero, still … NAME, stop … ca, supri-, tengo la, that … at
  5.4: that … not, the night, the waiver, there … not, think … got, this house, this … me, tu peux, vince
  5.4: y en, y est, you ni, | check, | save, | … bike, | … tienen, ~eul, ~kill, ~kin_, ~pena, ~sua
  5.3: NUMBER … after, a funeral, am NAME, and after, annuler |, away in, be the, best to, bikes home, bite
  5.3: blocked |, bloque |, bloqueo |, box blank, coming back, comment … se, commis, d ici, davoi-, davoir
  5.3: de … mere, de … pis, esta … gracias, fa, fa |, fake number, for repair, i drive, in … repair, is … me
  5.3: jajaja you, je repond, je … bloque, know what, l an, le gars, le … gars, llamame, message … vous
  5.3: never … ok, no such, not him, numero lol, olvidalo, pizza … lol, rappels … svp, rechazo, sa, saber mas
  5.3: savoir quand, senora NAME, setti-, sheet, sold … my, texts in, than my, the sms, to … get, trop tard
  5.3: votre commis, was great, which … i, whoa, you lost, | cancel, | getting, | olvidalo, | show, | solo
  5.3: | sus, | whoa, ~_fa_, ~_hin, ~_sa_, ~alto, ~bert, ~cina, ~coiv, ~eule, ~oiv, ~oive, ~orce, ~pier
  5.3: ~rdin, ~taxi, ~tt_, ~urd_
  5.2: NAME … ici, NUMBER … pour, a ver, a … much, a … n, about my, aime pas, and delete, and … have
  5.2: at checkout, avais dit, basta you, been a, bici era, block you, bonne chance, c … termine, can … pick
  5.2: combien … fois, cuantos mensajes, de fois, de message, de sur, de … hace, ese nombre, est termine
  5.2: follow ups, for one, forever>want, franchement |, haha … moi, hear … you, i still, i … lol
  5.2: i … remember, informations, it … ready, je pas, je … appelle, le number, leave off, leaving a
  5.2: llego … mi, lol … moi, m … rien, me sigan, me … esto, mes preferences, message please, mi … lo
  5.2: molestar |, no … gusta, no … here, number … for, off … group, ok … then, on … card, pedals |, pouver
  5.2: promo … moi, recep-, sales, same name, scamm-, send … 2, sigh, sigh |, skip me, sold … bike, spam |
  5.2: tengo bici, that … do, un beau, un … la, une … chose, vos … de, voy a, weeks … i, why … am, you text
  5.2: you … lol, your shop, | … demande, | … gives, | … husband, | … siento, ~lege, ~mame, ~ubs_, ~voil
  5.2: ~yan
  5.1: NAME … l, NUMBER texts, a … oui, after that, am … not, bici … el, bon encore, camara de, cambio de
  5.1: can … texts, capable |, check … number, continue |, cut … out, de boutique, enlevez |, est mort
  5.1: etait pour, ex … the, gives you, gives … the, got … phone, hasta cuando, ici la, in … store, is … but
  5.1: it for, it stop, j … que, just … the, know … NAME, la feuille, le mauvais, like off, llego a, lookin
  5.1: moi … suis, my no, my signature, nmbr, no … otra, no … saber, not NAME, not … again, ok stop, old man
  5.1: on vous, pas celui, pas moi, passee, please … i, por … a, pour me, promos svp, quit |, regarding
  5.1: send |, show me, sorry but, the … box, the … thx, the … time, told … that, tout ce, up your, velo … c
  5.1: ways, what gives, what your, why you, would … off, you fue, you pues, you … da, you … uno, your … me
  5.1: | hasta, | stopper, | … check, ~area, ~assi, ~calm, ~dito, ~eado, ~estr, ~gie, ~ntam, ~oter, ~ulle
  5.0: NUMBER … vous, a jamais, a otro, abonnement |, ai … facture, alertes de, alto |, bloques, bother me
  5.0: by accident, can go, de … nom, deal with, did … agree, dingi-, dinging, do … use, enough is
  5.0: es … nombre, espam, est … c, est … d, estoy … sin, etait … la, eu … numero, from … again, get … from
  5.0: going forward, he left, i … was, in one, incoming, it … too, j … mieux, jamais … oui, la … les
  5.0: link and, llanta no, me and, me … sales, message svp, mettez fin, mi vida, mon NUMBER, mon dossier
  5.0: mon … la, ni NUMBER, nulle, on n, on … team, only the, oui de, pas … NAME, passi-, passing, projector
  5.0: receipt says, repondu oui, send me, send this, shut … off, so how, sold the, sorry who, stop |
  5.0: su … el, subscribed, text … lot, texts thanks, the projector, think your, this … stop, tiene otro
  5.0: to me, tone, up i, veut … de, vi |, vous … bloques, was … for, you … fake, yours |, ~andr, ~anin
  5.0: ~ark_, ~cet_, ~dara, ~dve, ~eani, ~eas_, ~ichi, ~insi, ~isi_, ~pse, ~rea_
  4.9: NAME and, NUMBER tubes, a … persona, a … shop, accident i, acosa-, ahi … que, already told
  4.9: and … phone, anything … you, area, aucun velo, avez reveille, bien … vos, blocking you, bonjour vous
  4.9: bout, but stop, cessez |, close my, contact info, d … ce, dejemoslo, delete it, desub-, did … ask
  4.9: do … you, encore vous, get |, get … email, hers |, i … will, in this, is got, is no, it but
  4.9: je debarque, je … ma, la ligne, la persona, last … i, le … pis, like you, lines, luego me
  4.9: m … reveille, mal … numero, muchacha, mundo, my … says, ni la, no NAME, no mande, no marketing
  4.9: no sigan, no … with, not … message, on est, ou je, out if, passed away, please … have, pourquoi … me
  4.9: refused, sea el, sea … ultimo, so done, still texting, suffit |, suscripciones, svp lol, tanne |
  4.9: tell the, text a, text club, to just, to … stop, todas, toujours |, un autre, up … anything, utile
  4.9: velo … reparation, vous bloque, what … i, when he, who … a, would … it, y all, yo … el, you … reached
  4.9: you … to, your bot, | come, | desinscrire, | our, | stoppe, | … contesto, | … pos, | … repair, ~_aco
  4.9: ~aded, ~ae_, ~lto, ~odas, ~rett, ~shee, ~undo
  4.8: NAME got, a … no, adding me, ai … laisse, and … the, apena-, apenas, appelle NAME, are … my
  4.8: arreter ca, be coming, before … call, bike fixed, cambio … numero, came … on, camp |, card … my
  4.8: cater-, ce nom, ce texto, checked … box, choisir, commande … velo, datas, de texter, de … manana
  4.8: delay, driving me, du velo, du … svp, elvis, erreur je, escribe, famille, forfait |, forgotten
  4.8: give up, got off, guys again, habite a, halte, has left, have reached, his old, i pick, i … filled
  4.8: i … of, incorrect, interest, je reponds, je … stop, leave this, look … up, m oublier, march please
  4.8: mecrive, more text, my … stop, ne travaille, never been, next … and, no envien, no … si
  4.8: nothing personal, now … stop, number … he, nunca he, on … sunday, on … texts, only … please, oublier |
  4.8: page, please close, plus besoin, por … los, que … mensaje, rappel |, recevoir ca, recois encore
  4.8: rien recevoir, salir |, says … you, se si, signe … ca, since when, so stop, sors moi, suis a
  4.8: suis … NAME, svp merci, tal, textez plus, texts have, thank … remove, the bikes, the lake, the time
  4.8: the … text, them … me, thing it, ticked, ticket NUMBER, tronp-, tronpe, try again, whole class
  4.8: with … messages, wo, wrong … there, yo … cuando, you recibi, you vendi, you yesterday, you … told
  4.8: | alto, | coudonc, | wo, | … envien, | … lost, | … paso, | … vendi, ~_rat, ~_wo_, ~heet, ~iud, ~iuda
  4.8: ~rtan, ~rten, ~san_, ~uh_
  4.7: a wheel, a … is, added me, after … please, ai demenage, am … it, and … more, at … funeral, avez pris
  4.7: be … back, bit much, boyfriends, brun, busqu-, cesse |, change … boutique, como es, could … about
  4.7: cross-, crossed, de bicyclette, de esta, de rappels, de … son, details i, disque, dit … c, do … mind
  4.7: down lol, du … ici, e receipt, end this, es … o, ese … me, estas, fait du, fait reparer, feuil-
  4.7: foute-, foutez, gave … a, get … more, get … take, goes … the, google review, he died, heard of
  4.7: hit the, i … one, in … trash, it down, j veux, j … demenage, je … appeler, just remove, killin, l … s
  4.7: la case, la manana, la semaine, la … moi, la … passee, lata |, le nouveau, le pour, le … permiso
  4.7: me salgo, me … dinner, mecri-, monja, my boyfriends, never heard, no para, no … conozco, off for
  4.7: on his, only to, op, opted in, oublier, paren you, pas pour, pero … es, plainte |, pouvez les
  4.7: preferences, que a, que conteste, que j, que quiero, que … stop, quiero … esto, quoi … affaire
  4.7: receipt … is, repair … is, said no, said … on, semaine passee, sent stop, si … voulais, smh, smh |
  4.7: so quit, so the, so … the, son … NUMBER, stop please, sus avisos, the trash, think i, this … a
  4.7: this … phone, this … was, to … every, todavia me, un de, undo, what … with, why i, why … send, yes to
  4.7: you van, you … paren, zip it, | compre, | foutez, | funny, | stoop, | … down, | … llegan
  4.7: | … respuesta, | … sus, | … to, | … wey, ~_oo, ~_op_, ~_set, ~busq, ~mmat, ~net_, ~page
  4.6: a … mis, about … repair, ai aucun, ai compris, am … done, am … your, anos y, any bike, as … delete
  4.6: avisar, be … with, bueno que, bus … no, busca, came to, cancle |, de antes, de … sus, do … own
  4.6: does this, eh |, el de, el … era, el … quedo, en … eu, end the, entre, envoyez ca, est un, for … guys
  4.6: forget it, fort, funny i, got … of, i … reply, in touch, interest |, ip, j … choisi, j … compris
  4.6: je dors, je … sortir, just delete, la hoja, la mama, la marde, lawyer |, le … etait, le … merci
  4.6: left … phone, liste svp, loca |, long will, los de, lourd |, lui il, marde, marre, mas por, me sorry
  4.6: me … deja, me>angry, messages pour, mine i, moi jamais, moi je, mon tour, ne suis, new … but, no bill
  4.6: no … yo, non … l, not … nothing, not … right, number c, number … never, numero la, other day
  4.6: out … text, par jour, pare, pas … courant, pas … moi, passe mon, passe … tour, please never, plus |
  4.6: pos, pour de, pressure, provide, pues, quelqu … d, quien … es, rappels aussi, rather get, recibir sus
  4.6: recoive, reparation mais, sors … de, stoop, suis jamais, sur une, talking about, tan, tanto mensaje
  4.6: te … a, text … after, texts ok, the hat, this numbers, this to, this was, to it, tune … i, un d
  4.6: vendi … bici, votre magasin, votre … a, vous parlez, vous … quelle, were all, what this, who did
  4.6: work … day, y … me, you find, you … call, you … just, you … lost, yours, | arret, | calm, | cancela
  4.6: | doing, | forget, | … an, | … changed, | … company, | … know, | … o, | … sigan, | … spamming, ~_dn
  4.6: ~cann, ~eros, ~fond, ~ieme, ~oins
  4.5: a ella, a life, a textos, a … haha, ago, ahi |, ai marre, all of, am … NUMBER, am … him, and … else
  4.5: and … would, apres ca, as a, aussi svp, being texted, belle, bike last, bit |, blocking, c … juste
  4.5: ca … donne, call or, cancl-, cancle, card with, check your, chiru-, chirurgie, choisi, chose
  4.5: confirm that, could text, d … lol, de … faut, de … le, de … oublier, did … win, do … keep
  4.5: double check, driving … do, drop the, en … marre, end these, enlever svp, era de, et les, etait juste
  4.5: excuse, fois faut, form … i, gardez vos, get … life, give … a, he … nada, his mom, i left, i press
  4.5: in … day, in … name, in … wheelchair, is actually, is … in, je … sa, je … son, just reply, just … me
  4.5: just … not, juste … la, laissez tomber, laissez … ca, lata, le ruego, les … merci, lift my, little |
  4.5: lo di, me alone, merci plus, mercy, mi mujer, mi |, moi … NAME, my business, necessary |, need texts
  4.5: no soy, not ok, not use, not who, not … with, now please, nueve, number down, number if, numero mon
  4.5: of … do, or text, pas sur, plants, please disable, please quit, please … mine, police |, quito, resil-
  4.5: sague-, saguenay, send … anything, ser, serie-, shop … my, signale, so … come, son telephone, star
  4.5: stop … have, suis son, tanto texto, text moi, texts after, thank … for, the … but, to fix, to see
  4.5: to … from, to … when, trompe |, umm, un ano, una camara, unreg-, usele-, useless, velo a, velo c
  4.5: velo pas, velo … pret, vendi la, vous … me, work … please, you call, you can, you people, you … was
  4.5: your talking, your text, | baby, | cancle, | en, | had, | jajaja, | kick, | marco, | mettez, | tout
  4.5: | umm, | … get, | … numbers, | … verdad, ~ata, ~barq, ~cele, ~dme, ~dver, ~eez, ~elg, ~fort, ~halt
  4.5: ~inco, ~ish, ~lite, ~moin, ~nces, ~sabl, ~sak, ~tran
  4.4: a bus, a pas, al dueno, already picked, am … the, and no, anda … bici, answer is, answer … no
  4.4: any longer, are … please, assez, at work, at … register, avez fait, axe the, back off, back so
  4.4: be … off, but no, by text, by that, c … le, c … stop, can end, can … change, ce pas, chum |, dans l
  4.4: dejelo, do it, do … waste, du NUMBER, ecrire je, equivocaron |, eso … de, est … spam, esta linea
  4.4: etait regle, ever |, feuille, fois et, from you, gars, guardense, guardense sus, has … the, hinch-
  4.4: i ask, i guess, in … when, is … mom, is … n, j habite, laisse la, le … mal, let it, live, llamadas |
  4.4: looking for, love … not, lycra, march, me … work, mi cuenta, mieux pas, more i, my cell, my … thing
  4.4: never ordered, no estoy, not waste, not win, of love, old owner, on … texting, out loud, personne |
  4.4: plant, plus un, pris mon, probleme |, que … llegan, quelle … a, quels, remove |, reportar |, resilie
  4.4: right to, ruego, say … me, says … stop, si tu, stopper, suis pas, sur mes, text again, text people
  4.4: text … my, textos … svp, texts too, the hell, the register, the … man, the … no, the … texts
  4.4: to … getting, up call, used to, veux sortir, vez … me, vide, vous me, vous signale, waive-, waiver
  4.4: waste, waste your, way i, wheelchair, wrong guy, you before, you just, you … right, your customer
  4.4: your money, | annuler, | casi, | guardense, | moi, | pretend, | quitter, | whatever, | … brother
  4.4: | … commence, | … pedido, | … reste, ~_jur, ~_sak, ~ains, ~atai, ~dien, ~gars, ~ivi, ~mour, ~ocki
  4.4: ~pedi, ~rmen, ~rueg
  4.3: NAME … her, NUMBER … am, NUMBER … did, a enlever, a mis, a normal, again … i, all i, and he, as pas
  4.3: bici yo, c … beau, c … pour, ca sonne, ca |, calm, calm down, can the, cita y, creo que, de bike
  4.3: de ese, de ses, de travail, de … las, de … moi, delete … pero, depuis le, depuis quand, did … miss
  4.3: doubt, e, ecris stop, either way, en … c, en … je, encore une, end, enough |, enough … thank, es una
  4.3: esa muchacha, est parti, est … ma, este cel, este … es, et … velo, etait a, for … repair, fork is
  4.3: friend |, gossa-, got his, hace … ano, here … that, hers, his … with, how can, i doubt, i live
  4.3: i … buy, i … these, is all, is ready, j … stop, jaja … no, l … dit, la suite, las … am, le escribe
  4.3: le robot, les … jours, lo … a, looki-, lui … a, m appelle, m … jure, mauvaise place, me apunte
  4.3: me llamo, me nuts, me … inscrit, meme, mensaje … la, minte-, moi et, molesten, mon … pas, monde
  4.3: more … reminders, muted you, necessary, need … keep, never again, never put, next text, no emails
  4.3: no molestar, no … the, not … an, not … name, notices |, number … up, of … phone, oh … is, on … form
  4.3: or any, out please, out thx, parar, pas recevoir, pasad-, passee |, per, please end, pour arreter
  4.3: pu besoin, que tengo, que … con, quit sending, ready it, remember |, report you, respond, retire |
  4.3: review |, said to, salgo … esta, see … it, signale |, since … is, solo para, something i, spoke
  4.3: stop did, taken off, tantos, texto pour, textos je, texts thx, the answer, the next, the text
  4.3: think … are, to texts, tour |, trank-, trankil, trash, un … aux, un … j, vous dites, vous … si
  4.3: vous … sur, want another, want … leave, was just, wey |, who left, who you, would … mind, yo … hice
  4.3: | delete, | parar, | … j, | … live, | … serait, ~_e_, ~_inn, ~_rel, ~ane, ~atar, ~bby_, ~coup, ~iem
  4.3: ~ilie, ~inua, ~lay_, ~lch, ~lfr, ~ores, ~ping, ~rau, ~sary, ~stra, ~zac
  4.2: a erreur, a fake, a inscrite, a molestar, a quiet, a … about, a … de, ambulance, ami, and … hit, anko
  4.2: argh, avez … numero, be … last, bikes … stop, by … name, ca lol, changed her, chier |, commence a
  4.2: compre una, con … mensaje, contest, d la, deja repondu, deranger |, do … really, driving and
  4.2: du groupe, email … fine, empty, en … y, end |, entendre parler, entered, envoyez … rien, es … mi
  4.2: est … arretez, estoy en, eu mon, faites comme, faites … si, fatigants |, faux |, finir par
  4.2: for everything, for … who, fue el, gracias quiero, i receive, i split, i think, i … gave, in … on
  4.2: inner, inscrit, insis-, j … aucun, j … eu, jure que, kill the, la … personne, la … semana, las bicis
  4.2: le hago, les courriels, life |, m … ca, mal … telefono, mangez, many times, matte-, me about
  4.2: me suscribi, me … rien, menvo-, message merci, mettez … a, mi … mejor, mineu-, mom said, mon … lol
  4.2: my … out, no hice, no m, no send, no … message, no … soy, not … here, numero ca, o p, on … but
  4.2: on … site, oubliez moi, phone … only, plus … mon, por … porfa, pour quelqu, puedo |, quand … velo
  4.2: quoi ca, reminder … NUMBER, repair i, retirez |, revise, rien laisse, rimou-, rimouski, s t, s … o
  4.2: said ok, said … to, se desabonner, serai-, solo … la, sorry … be, spam i, stop getting, stop now
  4.2: suis inscrit, suscribi, switched to, t o, t … p, text … time, that … is, that … number, that … will
  4.2: the NAME, the fine, the last, the … print, the … thing, there are, there … for, think have, this sim
  4.2: tiene bici, to reach, travaille, ugh |, une … a, up do, urgences, velo rouge, vendi, was … to
  4.2: who … NAME, without asking, wrong … i, wrong>not, y ese, y … erreur, you les, you … back, you … lo
  4.2: your lookin, your … put, | added, | for, | paid, | tal, | … cambio, | … contesta, | … encore, | … sa
  4.2: | … sold, ~cara, ~ciar, ~cosa, ~ecke, ~gana, ~mit_, ~nel_, ~nsis, ~obi, ~oof, ~paro, ~quez, ~ski_
  4.2: ~ssee
  4.1: a off, a yes, a … eu, abogado |, about … order, ai NUMBER, ai … ce, all day, already … no, anda en
  4.1: arnaq-, arnaque, arrete ca, at … website, au … quand, aucun … alors, autorise |, avez … mon
  4.1: better … me, bicycle … you, boss … a, box by, break, by … at, c … toujours, cambio el
  4.1: cancel … membership, carnal, che, checked, comme si, confirmo la, cut … the, dame, dans maison
  4.1: de … telefono, definitely not, di … para, did … bring, disturb |, dos rayitas, ecrivez |, en cours
  4.1: en envoyez, en … les, encore … texto, enlevez … des, escribiendo, est rendu, est toujours, esto, et le
  4.1: et vous, everything |, faites … pour, fine print, for … and, for … lifetime, for … receipt, franc-
  4.1: frequ-, from here, gave it, have … his, have … wrong, home … the, how … will, i say, i … no, if this
  4.1: il n, in your, in … min, inten-, interested |, is … NAME, japan, jusquen, la … no, lamento, le … si
  4.1: like the, link to, link … unsubscribe, list>not, los bloqueo, mais je, mandar un, me … are, me … have
  4.1: me … here, me … loca, me … pues, mejor por, melange … clients, merci bonne, messages … do, mi … si
  4.1: mis mon, msj, mute, my line, my … up, nadie les, nadie … en, nda, new … and, no … bike, no … in
  4.1: no … stop, not of, not text, not … anyone, notices, numero lo, of your, one lifetime, online … it
  4.1: only so, oublie moi, oui a, oui … ca, plenty |, plus ce, qu … me, que … llamen, rayit-, rayitas
  4.1: read these, reminders please, replying stop, rien du, rm, si yo, sim, so … more, so … quit, stoppez
  4.1: sur … ligne, texas, text … thank, texto … no, texts can, they … at, time on, time to, to … on
  4.1: trying … reach, tu … es, un dimanche, un sub, up … not, vos pneus, vos … vous, vous … ecrivez
  4.1: want off, who are, with … phone, with … the, work phone, year so, you … asking, you … is, | fin
  4.1: | shut, | … comme, | … escribo, | … mes, | … muchacha, | … otra, | … sub, ~_lin, ~_vec, ~aser, ~ewe
  4.1: ~exas, ~msj_, ~ntos, ~oren, ~pted, ~real, ~reca, ~rne_, ~seig, ~sj_, ~texa, ~tf_, ~toir, ~ueg, ~xas
  4.1: ~xas_
  4.0: NUMBER au, NUMBER … la, a bottom, a present, a … bracket, achete mon, achete … numero, ai accepte
  4.0: ai … approuve, already … it, am … out, and … are, and … got, annule |, anymore please, apres … plus
  4.0: aqui es, avait … que, aveni-, bikin-, biking, bought the, ca plus, cajer-, can … my, cel lo, circled
  4.0: con … nombre, de repondre, de … mama, degag-, delete … no, delete … old, delete … one, did … text
  4.0: disab-, disable, dit … vous, do … disturb, do … start, donc … de, donde … que, el … y, el … you
  4.0: en recevoir, entiendan, es … mio, eso … es, est … de, est … pas, et je, etes … la, faire les
  4.0: famille |, finge-, from … on, get removed, good … the, ha, have … bike, he must, hearing from
  4.0: hearing … you, hi please, i … did, i … none, i … stop, is … remove, it if, j … accepte, je … avais
  4.0: just call, just fyi, la nuit, la … sur, lachez … avec, le escriban, les |, lien … se, loca, lourd
  4.0: mais … de, me coute, me money, merci … me, message thank, mi … se, mon number, mon … aux, monde sans
  4.0: muy … pero, my number, my … down, my … the, name but, name … this, next … goes, no acepto, no thx
  4.0: no … cita, no … volver, nomas |, not bill, not disturb, not his, not … coming, not … or, nothing … by
  4.0: notifications |, now … it, numero etait, ou j, over there, par pitie, parlez, pas un, pas … bike
  4.0: pas … textos, phone … old, phone … the, please fix, please just, please undo, pour etre, pour se
  4.0: pour … hiver, pour … reparation, prefer email, preguntarme, prochaine … et, proprio, que … velo
  4.0: quien me, rappels de, ready … is, recepcion, recha-, repairs … so, reponds, repondu … deux, retirer |
  4.0: rien … reparer, s … fait, sabba-, sabbath, serieux |, settings … off, sin preguntarme, sms svp, sortir
  4.0: stoppe, svp les, text goes, text list, that i, that my, the tv, they go, thinks, this line
  4.0: this … last, to … me, to … only, turn off, turn this, tv |, unsub, unsub from, unsub |, va … pagar
  4.0: vendi-, vendio, veux plus, volviendo, vous lachez, waiting on, y esto, yo … la, you … gracias
  4.0: your roll, | already, | another, | b, | dije, | equivocado, | excuse, | oublie, | stoppez, | too
  4.0: | … bici, | … data, | … derailleur, | … etes, | … faire, | … fils, | … intensos, | … ruego, | … viens
  4.0: ~_bas, ~_coc, ~_cro, ~_er, ~_ha_, ~_ses, ~apel, ~arta, ~auss, ~cies, ~clue, ~coc, ~dme_, ~dmin, ~ecep
  4.0: ~elli, ~ence, ~erez, ~iel_, ~init, ~isab, ~kil, ~maci, ~ongo, ~oph, ~prio, ~rras, ~urez, ~usca, ~van_
  4.0: ~zes, ~zes_
  3.9: 2 no, NAME on, a … avenir, a … to, about … texts, addin-, adding, admin-, ai beau, al que
  3.9: am … landlord, am … this, and you, any … of, apuntaron, aqui … no, ask me, asking me, avec … rabais
  3.9: avenir, avisos … no, avoir ce, be … if, but … is, by … again, ca … coute, cada, call list
  3.9: cambie … ciudad, cancelen los, ce cell, changed … number, check … digits, chier, completement
  3.9: continuar, de ciudad, demac-, denta-, died please, dit non, donne mon, dump, during work, each, el mes
  3.9: elevator, emergencies, en … pantalla, era … el, est stop, esta equivocado, este … se, etes chez
  3.9: excuse me, faire texter, fastidio |, favor gracias, fax line, for emergencies, form and, from … this
  3.9: funeral |, habia … que, hace dos, hacen falta, have one, her … she, here on, his … he, hombr-, hombre
  3.9: i … today, ici, incom-, is you, is … consent, is … i, is … night, it the, j pense, j … beau, just stop
  3.9: l avenir, le … ou, le … que, ligne d, list>number, liste … moi, llamo, llevo el, los voy, los … you
  3.9: madam-, madame, mais arretez, mal |, mandado, many … lol, marche pas, married, me or, me … do
  3.9: me … recibir, meeting |, melange, mi … tiene, mineure, mme, monde … leur, more message, msj |, my sign
  3.9: my … husband, never … up, non moi, on arrete, on … receipt, once … month, pais, pero el, phone |
  3.9: place lol, plus ici, pongo, poste, pour … textos, pre, que … mandan, que … numero, quieren, quit it
  3.9: real |, recados |, recibir … promociones, s adresse, sacame de, sacra-, sans leur, saute-, segui-
  3.9: seguido, send … else, settings, si … velo, sin … por, slipped, slow down, so … stop, sophi-, sophie
  3.9: spame-, spring … is, stop je, su lista, sur … vous, tan seguido, telefono … es, textear |
  3.9: textos merci, than … mother, that … be, the babysitter, the sales, the … at, the … came, the … have
  3.9: the … to, the … ups, the … your, these come, these>want, this phone, time stop, tips, tired … this
  3.9: to change, une arnaque, veux … que, vivre, vous … chez, want your, want … updates, watch-
  3.9: water bottle, were a, whatever sends, with the, would … no, years, you keep, your … so, | depuis, | hi
  3.9: | tache, | … blonde, | … eso, | … ex, | … passe, ~_eac, ~_eto, ~_lou, ~_mme, ~_msj, ~_mut, ~_rol
  3.9: ~abor, ~acta, ~cede, ~clai, ~desu, ~duen, ~ebar, ~egue, ~homb, ~itor, ~med_, ~msj, ~ndu_, ~ntl, ~onos
  3.9: ~patr, ~paus, ~pli, ~pter, ~rcy, ~reh, ~ribu, ~rity, ~spu, ~tarm, ~tine, ~tme, ~trib, ~uven, ~watc
  3.8: NAME connais, NUMBER message, NUMBER see, a ca, a ser, a … how, a … pis, ai donne, ai rien, ai … pas
  3.8: am … NAME, and please, and the, arretez |, assured, avec tes, avenir |, berna-, bici desde, bike moi
  3.8: bikes … on, bye felicia, c … pas, ca continue, calls not, card says, ce … le, chill, cinquieme, clerk
  3.8: comment … vous, cuando le, cuando … di, cuenta de, de d, de … mais, dejenme en, demande ca, did … work
  3.8: diga |, dije … la, disconnect, do my, do … text, drop me, during … hours, eight-, eighty, el ultimo
  3.8: enough … from, enough … these, enrol-, enrolled, envie mas, es mia, es … telefono, esta … no
  3.8: este chip, estos avisos, estoy … acuerdo, et … est, felicia, finish, for our, for … one, for … remove
  3.8: forever>send, forget me, from this, funeraire, fyi … number, gives, good luck, good … finding
  3.8: he … the, how … more, i … opted, if that, il y, in peace, inflar, is pete, is … just, is … longer
  3.8: it now, je roule, je te, je … arret, just … people, kick, kids … a, know anyone, la pub, lamen-, lcap
  3.8: le cinquieme, le … para, left in, les urgences, ligne, list |, live in, lo … yo, loco |, m ecrivez
  3.8: m est, m … inscrit, manejo, me cambie, me desabonne, me quita, me va, me … now, messages j
  3.8: messages lol, messages svp, molestar, moment, mon … et, my repair, named, named NAME, never … yes
  3.8: next … please, no a, no … he, no … ningun, not need, not … list, not … use, now … do, numero le
  3.8: nuthi-, nuthin, of these, of … list, oui pour, own … now, pis c, please not, please … am, plus svp
  3.8: pour … urgences, preguntarme |, quand meme, recados, reparation j, reparle, repondu, rn |, robot |
  3.8: sans … demander, say … the, says you, se … que, semana pasada, serait, si sin, someone else, sorte
  3.8: stay … the, store |, suis … le, telling me, text … you, texts anymore, these go, this be, tho |
  3.8: to message, to stay, to … again, un magasin, une crevaison, up the, va … ser, vais plus, velo et
  3.8: viend-, voile-, voilee, vos … pour, want … be, was … NUMBER, were … to, where … the, with no, with you
  3.8: with … signal, wrong fella, you bye, you might, you se, | basta, | bill, | cancelar, | cita, | dump
  3.8: | supprime, | … felicia, | … look, | … sea, | … suelta, | … with, ~_hip, ~_ile, ~_ip, ~_jac, ~_plo
  3.8: ~_ze, ~adm, ~asti, ~bot, ~burr, ~gal_, ~habe, ~ibu, ~inea, ~irm_, ~jac, ~ko_, ~nate, ~oop_, ~pan_
  3.8: ~pien, ~ppos, ~raye, ~sca_, ~sim_, ~sub_, ~ywa
  3.7: (angry), NAME, NAME here, NUMBER … mayo, a nice, a otra, a wheelchair, a … basura, a … ecrire
  3.7: a … mujer, a … since, about texts, acepte |, ads, ai deja, am on, and … quit, arret … fois
  3.7: as … mauvais, au retour, automatique, autre chose, avais … non, avertissement, avis, axe, back to
  3.7: bici … favor, box was, brother he, brought … in, c … bon, c … la, ca merci, caiss-, cappe-, capped
  3.7: captu-, chale, cinqu-, con ustedes, corte-, cuando acepte, cupon-, cut me, de mayo, de … con, decen-
  3.7: dental, dernier avertissement, des … sur, digo, ecrivez a, ecrivez plus, end please, enough … you
  3.7: entendre … de, esto por, fella |, fermer, fewer, from … text, fuera … la, girlfriend, han de
  3.7: he pedido, he wants, here we, his phone, i declined, i subscribed, i … NAME, i … report, i … this
  3.7: ici pas, if … stopped, in for, in to, in … he, in … night, incon-, intended, is … texts, it and
  3.7: it … over, jamais |, jehov-, just no, la c, last |, le camp, le … plus, le … sinon, leavi-, leaving
  3.7: les alertes, les message, lista … le, live here, mais plus, me after, me dire, me … as, me … good
  3.7: me … to, me … tres, mind, miss the, moi j, mon … d, mother |, mroe, my file, name out, next … i
  3.7: no … k, no … updates, not start, not … a, not … phone, nothing more, number … his, nuts |, och
  3.7: of … text, of … these, on call, on for, on … account, on … desabonne, on … lol, ou … ai, out do
  3.7: own … bicycle, pacie-, pager, pantalla, paral-, parler … vous, parti, pas mon, pas que, permanently
  3.7: pero … no, pierd-, pis un, pitie, please delete, please no, por … gracias, pouvez … de, pretend, print
  3.7: prochain texto, provi-, pues yo, que lata, qui … est, quiteme de, rappel … la, reminders i
  3.7: reponds arret, reste plus, rien … chez, s, saber … de, sauter, say about, se desabonne, se quien
  3.7: see these, send>wrong, serieux, sick of, signature, somebody … i, son … pas, souvent |, stolen so
  3.7: struc-, struck, su … no, sue, sure the, texting … will, thanks please, the … now, the … this
  3.7: this list, this shop, this … at, time and, times … i, to … just, toi |, told your, totaled
  3.7: trottinette, une … en, unfollow lol, unsubscribe lol, updates please, vais appeler, vais … maintenant
  3.7: veux que, veux … entendre, vos sms, voulu, vous … du, voy … ir, was stolen, watched, were done
  3.7: whatever … is, who … yes, will report, wrong person, y siguen, yeah no, yo solo, you dejen, you got
  3.7: | alright, | axe, | bro, | chale, | desabonner, | fed, | go, | heard, | lache, | last, | och, | pass
  3.7: | podrian, | spam, | … asked, | … dites, | … manejando, | … non, | … order, | … personal, | … shut
  3.7: | … tard, ~_aca, ~_ads, ~_ami, ~_don, ~_eas, ~_emp, ~_few, ~_lee, ~_mr, ~_mun, ~_s_, ~adme, ~alt
  3.7: ~aptu, ~aral, ~arel, ~aus, ~cada, ~couv, ~deri, ~eavi, ~edir, ~efus, ~fewe, ~mini, ~nfun, ~oid, ~orr
  3.7: ~phi, ~piti, ~ptu, ~ptur, ~tad, ~tn_, ~tuv, ~ub_, ~vent
  3.6: NUMBER time, a … mejor, a … office, agreed … this, ai … ans, ai … que, alto you, am dead, an dernier
  3.6: and now, and take, any |, arrete … textos, ask … hours, autorice eso, avez … fini, avoir … numero
  3.6: ay no, bike … great, busque, but … do, but … not, ca commence, ca les, ca presse, cancelen … mensajes
  3.6: card in, casilla, ce service, chole, ciclista, city, clair, clicked yes, como que, computer to
  3.6: con … de, contact please, crying out, crying … loud, de le, de … avisos, de … juste, deme … baja
  3.6: desmarque, desole mauvaise, desolee |, did no, did … such, dije que, dings, dos … y, dueno
  3.6: ecrivez pas, el cel, el … le, en adelante, en … plus, ese … mi, est ecrit, esto … me, et me, etoile
  3.6: eu un, every … day, feel free, feel … to, fille-, filled, fine i, firme nada, follow, for crying
  3.6: for … out, force-, foto … la, from all, gardienne, get … my, given, gonfler, hace falta, hace un
  3.6: how … you, i unsubscribe, i … put, inbox is, incor-, inscrite, is his, is … who, je … dise, knowi-
  3.6: l ancien, l … dernier, la caisse, la … hace, la … las, laisser, lake |, last year, le dise, les texto
  3.6: les … a, les … haha, les … par, let … out, liste … texto, los dos, ma grand, ma … mere, manches otra
  3.6: manches … vez, many more, marco mal, mari, mas |, me for, me molesten, me over, me pregunto
  3.6: me … mandando, me … never, me … texter, mix up, moi du, moi tranquille, moi … NUMBER, moi … rien
  3.6: mon accord, mudo, name … of, need text, never … a, new tires, ninguna, no so, no … este, no … thing
  3.6: no … un, not contact, not the, not … another, not … fan, not … please, not … texts, now so
  3.6: number … week, number>forever, number>remove, numero … NAME, nunca … ido, of him, oigan, on … file
  3.6: one … is, opt me, para … recibo, pero no, plus chez, plus rien, por … el, pu a, pueda, pueden … de
  3.6: quand j, quand la, que el, que … borren, receive sms, recevoir … texto, regarde jamais, rehab
  3.6: ride … you, roomm-, sa mere, save your, says stop, securite, siento, sin … para, so are, so please
  3.6: solo … el, stop comme, stop or, stores, sub |, such thing, sue |, sure … i, svp … ai, take a
  3.6: talk … about, teaching, tell … computer, tere, tf, the kid, the … fixed, the … unsub, the … was
  3.6: the … you, there … two, this … getting, this … her, thought it, thx |, time … i, time … text
  3.6: to … taken, todo lo, tomber |, trade-, traded, tu t, una llanta, up friday, up … after, use email
  3.6: used … be, used … have, va faire, vais vous, velo … haha, velo … moi, vendu … velo, vida |
  3.6: vous textez, vous … deja, want someone, want texts, when … signed, will … back, worse … my, y de, y lo
  3.6: y … lo, you asked, you chole, you make, you mean, you … over, | came, | cat, | email, | end, | feel
  3.6: | nadie, | salir, | somos, | svp, | traded, | … chole, | … everything, | … happens, | … pero, | … pu
  3.6: | … ticked, | … used, ~_afr, ~_ape, ~_ei, ~_ici, ~_pau, ~acid, ~afr, ~agam, ~ajer, ~asad, ~baro, ~cree
  3.6: ~dau, ~deve, ~dum, ~ecal, ~enro, ~enso, ~erai, ~ewer, ~fran, ~gati, ~iber, ~lake, ~lata, ~lenc, ~line
  3.6: ~nel, ~nneu, ~nrol, ~ntad, ~nted, ~oiga, ~oomm, ~pau, ~prep, ~rieu, ~ska, ~ssie, ~taf, ~tear, ~uego
  3.6: ~ugge, ~xis
  3.5: NAME a, NAME lol, NAME … j, NUMBER … 2, a changer, a dejar, a l, a lo, a moi, a voir, a week
  3.5: a … desabonner, abonne, about … block, ai … voyage, al … me, all got, also can, am over, ami |, ampar-
  3.5: amparo, and did, annuler les, ante, anything in, apaga-, appartient a, are looking, are texting
  3.5: are … going, arrived, asi que, ask your, autre message, avez … mauvais, avisos de, away please, basis
  3.5: be buying, belgi-, belgique, bloquear, bro, bro |, c mon, caisse, can … now, can … pause, casil-
  3.5: ce … avant, ce … je, cell pour, cita de, client, coche, combien de, compu, conce-, cut it, de mensajes
  3.5: de numero, de trabajo, de … message, debarquer, deja |, delis-, desconozco, desma-, dieron un, dise
  3.5: dit … a, do … write, does … text, doit, donne a, empty … the, en serio, en … trop, envien, es … jaja
  3.5: ese NAME, este telefono, esto no, esto |, exped-, flamm-, for these, for … NAME, for … e, gave my
  3.5: gens, get … of, got … kids, guada-, guadalajara, had this, had … number, have … bikes, have … given
  3.5: her old, her … now, hi i, hope … find, i agreed, i hope, i not, i pause, is old, is … she, it back
  3.5: j … rien, jaja you, jamais … a, je viendrai, la ca, la famille, la … NAME, la … nunca, last month
  3.5: le rdv, le … ne, limited, llama, lol i, los mensajitos, los … a, los … mi, loud, m … j, ma vie, mail
  3.5: mais … n, mandaste, mange-, me derange, me go, means |, mentira, messages … ai, mis la, moi s
  3.5: moi … il, moins, mon voyage, my chain, n … envoyez, nada … ver, nadie con, nadie … ese, nana
  3.5: never opted, no el, no paran, no sms, no to, no … molesten, no … who, none please, not order, not send
  3.5: not … if, not … me, not … more, numero es, of it, ok for, on some, one … NAME, or something
  3.5: otro mensaje, ou … NUMBER, over … the, par contre, parce que, pas ici, paso cuando, pass on, phone a
  3.5: pis … a, play by, please turn, please … it, plein le, plus … des, podia-, pour vos, pour … ca, prett-
  3.5: pretty, promos a, que intensos, que ver, que … etes, que … un, que … y, rayer, receiving this
  3.5: register, relen-, relentless, reply here, resign, rien … voir, right … for, says i, se … no
  3.5: send these, serio, she … at, she … on, shine |, show, show up, sick … this, sient-, soit le
  3.5: soit … dernier, stop thanks, subar-, subaru, suis tu, tannee |, telefono … lo, telephone de
  3.5: tell whoever, text … again, text … anymore, texter |, textos … j, texts i, texts … them, the promos
  3.5: the same, the … sale, these for, these to, these>forever, tiens, till NUMBER, to put, total-
  3.5: travaille … ici, trop c, trop … est, tu normal, tu … sur, unche-, une … fois, up … this, veces
  3.5: velo va, veut pas, viendrai, vous allez, vous … fermer, want my, want … else, wasting … time
  3.5: went … to, what … it, where i, why am, will … you, win the, y por, y … de, yo ni, yo … tengo, you but
  3.5: you telling, you tu, you … looking, your … about, | desconozco, | esto, | fais, | prenez, | returned
  3.5: | sir, | … cambie, | … espere, | … linea, | … put, | … sorry, | … sort, | … yo, ~_ds, ~_end, ~_tan
  3.5: ~abar, ~aca, ~aled, ~ark, ~away, ~bast, ~bian, ~blas, ~busc, ~clis, ~coch, ~conc, ~deba, ~doit, ~dome
  3.5: ~entl, ~epti, ~guna, ~hani, ~hter, ~iado, ~ieu_, ~ined, ~iol, ~leer, ~llec, ~mass, ~mino, ~ncen, ~ncer
  3.5: ~niq, ~niqu, ~nom, ~nro, ~nso, ~paid, ~pr_, ~ran_, ~rges, ~rto_, ~sty, ~urra, ~ushe, ~vece, ~vorc
  3.4: NUMBER texto, NUMBER … yo, a meter, a quelqu, a quien, a rest, a sock, a textear, a … NAME, a … les
  3.4: a … lo, a … magasin, abonnement, about anything, about … or, ago |, ai mon, ai … pour, also i
  3.4: am … take, and … stop, answer this, any NAME, are … options, arret merci, arretez svp, asked before
  3.4: avez du, away, away from, be taken, bien el, bike … stolen, can stop, cancelar |, cese, charges
  3.4: cherchez, cocin-, cocina, compris |, contact |, could … not, dan, de ahi, de no, de … lista
  3.4: debarque |, desap-, dire, do … add, do … contact, do … even, do … press, donde … mi, donne … droit
  3.4: down as, el … otro, else i, else … text, en su, en … you, end … please, es nuevo, esa tienda
  3.4: est … elle, estoy trabajando, et c, every other, fais du, falle-, fallecio, falta que, fille la
  3.4: find … else, findi-, finding, for message, for mr, forfait est, garderie, get my, go to, god stop
  3.4: got … bike, grand mere, ha de, ha … ser, hell, high school, i talk, i … look, il … y, importante
  3.4: in boise, in … you, is called, is private, is … her, is … spam, it not, it … friday, jure, just … more
  3.4: knowingly, la personne, la robaron, la … tengo, le recu, line, lo mejor, lord, los … con, los … jaja
  3.4: luck finding, ma … que, me estan, me souviens, me … pour, meme pas, mi papa, moi … rappels, moi … veux
  3.4: more of, murio |, my form, ne m, never gave, no … los, no … sms, nom |, non arretez, not add, not be
  3.4: not given, not … do, not … lol, not … new, nothing about, number … is, numero mal, numero pas
  3.4: numero pis, nurse, off this, okaye-, okayed, on … work, one with, only … when, other … this, pack
  3.4: paix |, pas bon, pas si, please … texts, plogu-, plogue, plus … numero, plus … texto, plus … vos
  3.4: polim-, poliment, poubelle |, pour dire, pour lui, pour … dire, pourquoi vous, press to, put a
  3.4: que … etait, qui … dit, quit the, rather … did, recue-, refile, relax-, resig-, returned the
  3.4: sais … si, se los, second |, send proof, send>want, serait ce, serio |, she does, she … not, so … off
  3.4: souviens pas, stop gracias, svp arretez, svp … message, sweetie, system, take … of, tenga-, tengan
  3.4: tengo que, texts>law, the cell, the … two, think you, this spam, this … annoying, this … up
  3.4: this … want, this … yesterday, tienda me, time … me, times do, to … bike, today … you, try … other
  3.4: two of, una … y, up … i, up … it, utilise, velo bleu, verba-, verdad … no, veule-, veulent, volvi-
  3.4: vous le, vous … donne, wants them, wasti-, wasting, wasting your, whatever box, when is, where you
  3.4: while driving, while … and, who tf, who … you, whose bike, will hear, will keep, with all, worse than
  3.4: y ustedes, yo no, yo … en, yo … llamo, you know, you … do, | annoying, | corten, | otro, | pare, | set
  3.4: | tabarnak, | under, | … buen, | … bueno, | … estan, | … plan, | … service, | … tf, | … wednesday
  3.4: ~_dum, ~_kno, ~_ni, ~ager, ~bby, ~chos, ~cta, ~ctez, ~dai, ~det, ~earm, ~endo, ~erin, ~esap, ~etty
  3.4: ~exi, ~fals, ~fed_, ~fers, ~gni, ~ibin, ~igi, ~inga, ~ira_, ~itie, ~lur, ~melo, ~mine, ~ncio, ~nil
  3.4: ~rsel, ~seem, ~sele, ~tenl, ~tros, ~ude_
  3.3: NAME my, NUMBER … svp, a retirer, a … nada, a … ni, aca, agn, agn |, ai ramasse, all … texts
  3.3: also stop, am … stop, and why, and … with, anoth-, another, ans … a, any … to, anything to, appartient
  3.3: aqui nadie, are … welcome, as … i, au … m, autorizo |, aux messages, avec moi, avisen mas, avoir dit
  3.3: basez, bbb, be, bike never, boise, boise |, bonne personne, but please, c le, ca finisse
  3.3: ca … beaucoup, caray, carnal |, ce … j, celui de, cero, cherches, comptoir m, conduis un, confirm
  3.3: connais ni, contre, couture, cuando se, d m, de opinion, de … llamar, de … ma, decoc-, desk at, dezab-
  3.3: dezabonne, di, di mi, did … give, did … say, dit … au, divor-, do … unsubscribe, does … live, el tiene
  3.3: el … cuando, ella … de, elle … change, entendre, era … la, escriba |, escribiendo a, escribiendo … una
  3.3: est pu, est … moi, estoy … gracias, faire … textos, fait beaucoup, fin aux, finisse, for … last
  3.3: for … please, for … to, fort |, friday … that, gatin-, gatineau, gave … for, get … for, going … text
  3.3: hace … anos, halt, heari-, hearing, her … are, hijos, hotel, how … the, how … times, i already
  3.3: i needed, i … yes, ici … pas, if … would, importante |, in an, in shop, in … pocket, invite, is … 2
  3.3: it … i, j … tu, jefe se, kijij-, kijiji, know … i, l a, la atencion, la … quitenme, law>list, le … al
  3.3: le … d, les sms, les … avec, let this, leur, liste … gens, llena-, loco, los recados, lose the, luck |
  3.3: m avait, m … NAME, magic, magic word, marque que, marque … no, mas yo, mas … texto, me again
  3.3: me anything, me as, me registre, messages texte, messages … it, mi informacion, montrez moi
  3.3: montrez … ou, my lawyer, my … a, n en, nada … de, near your, needs to, never give, never … in
  3.3: next one, ni uno, ni … mas, nice … but, no contactar, no llamar, no textear, no voy, no … llegue
  3.3: no … or, nombre |, non plus, non … le, normal que, not have, not one, not permission, not welcome
  3.3: not … back, numero … une, nunca les, nunca … di, of everything, of here, of my, of opt, of … stop
  3.3: off … tune, ojala, ok … ai, ok … my, on … pas, or anything, over … please, paralo, parel-, paren |
  3.3: paying for, perma-, phone goes, pis … est, plait |, please cut, plus dans, plus … le, plus … par
  3.3: por correo, por mi, poubelle, privacidad, produ-, produce, proof … opt, pueden parar, pueden quitar
  3.3: qu … ne, que … finisse, que … quiten, que … sepa, qui vous, quiero … los, ras, receiving, refus-
  3.3: registre, reponds stop, revoq-, roule plus, ruined, s il, says … on, send no, si … m, si … reponds
  3.3: skate-, so long, so … can, sophie |, soyez, squar-, square, stfu, stop NUMBER, stop is, stop le
  3.3: stop marche, stop … now, stopped |, style, suis … bout, sur vos, take us, take … out, tekst-
  3.3: text updates, text … stop, text … without, textos on, textos … aimerais, textos … mon, texts … this
  3.3: than a, thanks … no, the magic, the paper, the tandem, the trek, the … as, the … word, these |
  3.3: these>send, think this, think we, thought … was, tiene … numero, tienen que, tienen … con, time you
  3.3: told you, trompez |, truc, trying to, up … that, vamos a, velo … course, vouli-, vouliez, vous vouliez
  3.3: want … NUMBER, will you, with … texts, wouldve, wrong one, wrong … from, wrong>you, y tambien, yo sepa
  3.3: yo … mande, you if, you it, you … end, | baja, | blocking, | by, | ce, | dans, | desist, | final
  3.3: | halt, | revise, | rip, | stfu, | suficiente, | um, | uncheck, | … autorice, | … forfait, | … gave
  3.3: | … muchos, | … ocupo, | … reponds, | … voy, ~_be_, ~_bit, ~_dam, ~_di_, ~_exi, ~_joi, ~_oja, ~_suy
  3.3: ~abra, ~ads_, ~agas, ~anen, ~apag, ~aria, ~aura, ~aven, ~ctar, ~dfu, ~dful, ~digi, ~divo, ~ecoc, ~eign
  3.3: ~eivi, ~elat, ~elv, ~ener, ~epor, ~esto, ~evoq, ~hab, ~hir, ~hote, ~hus, ~ierd, ~iet_, ~iffr, ~igit
  3.3: ~ijos, ~ivor, ~leci, ~lir_, ~loco, ~meno, ~mill, ~mio, ~nged, ~ntle, ~obot, ~ocas, ~oco_, ~ojal, ~ombe
  3.3: ~ondr, ~pels, ~ram_, ~rce, ~ria_, ~suy, ~tant, ~teen, ~tile
  3.2: (forever), NAME y, NUMBER more, a fan, a mix, a … en, a … phone, a … quien, a … semana, accepte |
  3.2: again-, against, agree … this, ai … donne, ai … numero, aki no, alrig-, alright, also … the, and so
  3.2: and these, and this, and … bike, appartient … la, arretez tout, at … again, au … du, aucun texto
  3.2: avez eu, been … your, ben voyons, bici de, bicycle, bien … la, bikes great, bother texting, bothering
  3.2: bothering me, box … not, bring anything, bruh i, building, but … texting, buy my, bye la, c … pu
  3.2: ca … la, call the, came in, can … say, ces rappels, char |, chayo, check-, cherc-, close out, coma
  3.2: contr-, courriel … plus, cuz of, d avis, de mon, de … ici, decoche, deje en, delete … info, denme de
  3.2: desactiven, dios, do … for, do … hit, do … send, do … talk, domin-, donc le, doy … baja, drop … number
  3.2: du … la, each one, effacez moi, el no, el papel, el … pasado, el … pero, elle est, en … numero
  3.2: encore un, envoyer un, equivocado |, es que, ese no, est pas, et, et … textos, etre … moi, fait voler
  3.2: fait … a, faites le, falso, fine … does, finit par, forever |, franchement, gdpr, get two, go … and
  3.2: good for, got … in, grateful if, grateful … you, groupe |, haber-, had my, haha so, hay ningun
  3.2: him … is, i checked, i … am, i … swing, if … text, il … plait, in … and, inbox |, is … do, is … thank
  3.2: j … deja, jamais … texto, je … signale, keep … and, l envoi, l … proprietaire, la lcap, la … el
  3.2: la … lista, labor day, lachez moi, le sien, le … number, left … the, les velos, like … is, linea
  3.2: llamando, lost … job, m … pu, mais … suis, make … texts, maple, marca-, math, mauvaise, me cobran
  3.2: me doy, me envie, me in, me outta, memor-, mi contacto, mistake i, mobile number, moi patience, moi pu
  3.2: mon … haha, montrez, more |, my consent, my … birthday, n y, negative, never contact, next … so, ni
  3.2: no volver, no y, no … NAME, no … bicis, no … favor, no … svp, non … les, not hit, not write
  3.2: not … stop, now … please, number off, of stop, off a, on ne, on what, one here, one repair, only gave
  3.2: otez le, otra persona, oui … sa, outta, para … me, para … no, paren, parle-, part … stop, pas dans
  3.2: pas … bicyclette, pero … quiero, pesad-, peux etre, plait, please cease, please … sms, plus m
  3.2: pongo una, pour … merci, presq-, presque, propio, pu … velo, pub, pueden dejar, que acepte, que los
  3.2: que … arrete, que … bici, que … voulais, rappel pour, rappo-, rapport, rather you, receipt only
  3.2: recibir esto, recois … un, records, redir-, reminder |, remplacant, reparacion no, repondre, repor-
  3.2: responder, rid … it, rien par, robin-, salgo de, se llama, send … this, setting, shop … to, sien
  3.2: signed me, signed … up, so you, so … for, sock, sorry … number, sortir de, spameen, spammy, spoiled
  3.2: stop already, stop before, stop svp, stop … updates, strike … name, su tienda, suis un, suis … abonne
  3.2: suis … cliente, suis … et, suis … votre, supprimez mon, tes rabais, texting about, texting her
  3.2: texting … about, textos avec, textos … NUMBER, textos … on, texts please, texts … no, thanks … fixing
  3.2: that box, the sun, the … friday, there it, think … was, third time, tho, to … by, to … first
  3.2: told … no, tranquille |, tu te, tu … de, tu … m, turn, turn … off, up … my, va aller, van tres, vendu
  3.2: veux … les, voir avec, voler, vous … eu, vous … moi, want … texts, we keep, week so, what happens
  3.2: what … is, when … want, wi, wipe, word to, y … que, yeve, you change, you stopped, your do, your end
  3.2: your list, your … do, your … he, your … now, | ben, | desde, | nix, | rather, | retrait, | segunda
  3.2: | … back, | … creo, | … crois, | … ecris, | … esposa, | … esta, | … femme, | … hablo, | … lata
  3.2: | … paix, | … proof, | … quand, | … robot, | … sir, ~_adi, ~_aho, ~_aur, ~_et_, ~_gdp, ~_ic, ~_jod
  3.2: ~_ni_, ~aca_, ~ahor, ~arti, ~asil, ~ayed, ~ben_, ~bois, ~bot_, ~dot, ~dpr, ~dpr_, ~ecie, ~ejan, ~enlo
  3.2: ~erb, ~erlo, ~fati, ~gdp, ~gdpr, ~geri, ~git, ~gnan, ~herc, ~ici_, ~jod, ~lado, ~lamo, ~lyi, ~lyin
  3.2: ~nea_, ~nnan, ~nok, ~nst_, ~oler, ~ordo, ~outt, ~pub_, ~rcha, ~rdo_, ~rock, ~rrem, ~rron, ~terr, ~tho_
  3.2: ~tta_, ~ud_, ~una, ~upon, ~utta
  3.1: NAME sorry, NAME … but, NAME … no, NUMBER … je, NUMBER … le, NUMBER … unsubscribe, a bloquear
  3.1: a different, a … insu, a … moment, abonnement aux, abonnement … messages, adver-, afrai-, afraid
  3.1: ahorita no, aimerais mieux, ajoute, am done, am … a, am … and, am … i, am … still, and … not
  3.1: any … messages, approuve, are after, are … sure, arrete … me, arreter … rappels, asked me
  3.1: asking again, au courant, au debut, au … maintenant, aviez … que, basur-, basura, batar-, batard
  3.1: be no, be texted, bici … tengo, bicyc-, blank, bloqueo, bon, buy … number, calling me, case, cause
  3.1: cease |, cell svp, chats, code NUMBER, con lo, conos-, conosco, conve-, could … be, coupe-, craig-
  3.1: craigslist, creo, cual … no, dautr-, dautre, de continuer, de escribir, de pub, de stop, de … ans
  3.1: de … gracias, de … me, dejalo, dejen d, delete … el, demander avant, demander c, demenage, desactivar
  3.1: desinscrivez … svp, did … ok, doren-, dorenavant, dueno anterior, ekivo-, el you, emerg-, en envoyer
  3.1: en … au, en … lo, envie-, es esta, escog-, eso si, eso … los, est du, est … ex, est … mauvais
  3.1: etre sur, eu … velo, every, exige, fait pour, fatig-, file for, for fixing, for … group, from … texts
  3.1: fuera, gossant, got … and, grace, handles the, have got, have mercy, here stop, here … me, hora |
  3.1: i bought, i clicked, i keep, i thought, i turn, i … done, i … his, in florida, in leeds, in … of, insu
  3.1: is do, is … work, je … desabonne, je … meme, je … parti, kid … me, la basura, le demande, leerl-
  3.1: leerlos, lei, les di, lid, line again, lol … do, long … me, m … mis, mais non, manden lo, mavez
  3.1: me llega, me llegue, me of, me … bien, me … d, me … mas, me … quitar, merci … journee, messages merci
  3.1: messages … j, mi … les, moi … client, mom … is, mon chien, mon forfait, mon insu, monsieur |
  3.1: more promos, more>law, my names, my right, my … used, n ecrivez, na |, nadie … pregunto, ne … en
  3.1: need … you, never dropped, ngl, nix, no means, no seguir, no son, no yo, no … a, no … aqui, no … envie
  3.1: no … quiero, no … se, nobody by, nobody … that, not … sending, numba, number de, numeros, of god
  3.1: of them, off sms, off that, off … list, ok to, on craigslist, on … not, only for, opini-, or ever, otu
  3.1: para otra, parad, pas ou, pas … francais, people |, phone will, phone … NUMBER, plastique
  3.1: please … more, please … send, poner para, poner … que, posse-, possible d, pour plus
  3.1: pourquoi … recois, prisc-, priscilla, proof … i, puede … de, quand mon, que celui, que … ci, que … ne
  3.1: que … queria, que … sin, quit, quit texting, quitenme por, quitenme … favor, quitt, ras … bol, recal-
  3.1: remove us, renun-, rester, s … vous, salir de, saquen el, say stop, se … es, sea, secur-, send>law
  3.1: service des, she … off, sin mensajes, so … remove, so … this, soit, sont pas, sorry … this, state
  3.1: station, stop for, stop>list, stopped … me, strike my, suerte con, suis parti, sur … personne
  3.1: telefono de, tengo … anos, terminar, text reminders, texter la, textos la, texts no, that is
  3.1: the automated, the man, the … do, the … street, them … the, these>wrong, think … texted, this no
  3.1: this … do, time … part, times |, todas las, tombe-, train |, tremblay, trompe … numero, un peu
  3.1: un … falso, uncheck, undo it, une chambre, une garderie, une sonnette, votre client, votre … lol
  3.1: vous faire, vous … en, vous … fait, want … get, want … the, weekl-, weekly, went back, what the
  3.1: where the, will look, will … out, with it, with o, with … guys, would … get, y … ustedes, yes on
  3.1: yo … esto, you meant, you would, you … mande, you>wrong, yourself |, | aki, | asked, | batard
  3.1: | espero, | montrez, | mute, | ou, | ras, | terminate, | ugh, | vs, | … achete, | … arrived
  3.1: | … cleaning, | … cual, | … es, | … esposo, | … esto, | … here, | … tan, | … tel, | … texte, | … veut
  3.1: ~_err, ~_gag, ~_ud, ~achi, ~adve, ~afra, ~ally, ~arar, ~ath_, ~ayez, ~baj, ~basu, ~bicy, ~blay, ~blet
  3.1: ~dece, ~dial, ~dse, ~eli, ~eman, ~enav, ~epai, ~erts, ~gnat, ~iden, ~imes, ~ivac, ~lanc, ~lena, ~nava
  3.1: ~nche, ~nlo, ~nosc, ~ntar, ~nua, ~oads, ~ogn, ~ohi, ~onve, ~osco, ~pini, ~rcia, ~sati, ~soit, ~spet
  3.1: ~udo, ~uida, ~ulen, ~unto, ~uya_, ~vat
  3.0: NAME it, NAME you, NAME … change, NAME … mon, a bit, a car, a esto, a … here, a … in, a … lado
  3.0: a … poubelle, a … star, about texting, acepte, ai … mis, all over, am her, am … florida, and got
  3.0: and my, and … text, ans je, apagu-, apunte, are … for, arnaque |, arretez ca, atenc-, atencion
  3.0: battery is, be … me, believe you, bell and, ben, ben … je, bloqu-, bloqueado, bon … c, c … fini
  3.0: cada cuanto, call do, call … not, can … turn, canada, canso-, cansones, cashi-, cashier, ce telephone
  3.0: celular |, change d, cleaning, clear-, coloc, commence, como … hago, complete, comprar un, con tanto
  3.0: consent you, contactar, conversation, couper, coworker, customers, d … donne, dans ma, de joder
  3.0: de main, de promotions, de todas, de velos, de … texto, de … vous, decalissez, deced-, decedee, decis-
  3.0: decision, delete mostrador, delete tune, delete … up, deme de, denme, denme … baja, desus-, deux fois
  3.0: digit-, do … the, does not, doy de, ecrivez encore, effacez … numero, el … a, el … me, en … mettez
  3.0: enervez, enough texts, entreprise, es no, es … celular, es … me, ese pedido, est decedee, est fini
  3.0: est … a, etre retire, exercise my, exercise … right, fais … plus, fait … velo, fatigant, fcc, fiche
  3.0: finit … NUMBER, fois … vous, for … lol, for … message, for … old, forget … exist, frere va, fuera de
  3.0: gars |, go … with, goes to, gtfo, happy … you, have … ask, having my, hay … NAME, he … got, horas
  3.0: hospice, houst-, houston, hoy you, i exist, idea who, idiots |, if … wanted, il vous, important
  3.0: in … shop, inner tube, is a, is stop, it … text, it … texting, j … besoin, j … signe, jamais … mon
  3.0: jamas me, keep asking, know a, l avais, la police, la poubelle, la semana, lado, le courriel, le … des
  3.0: le … enlevez, leaving the, les … ok, lien pour, like … see, like … text, lleguen, lo … no, look … your
  3.0: m … inscrite, ma garantie, ma … au, manden nada, marco a, me deje, me off, me rayer, me sacas
  3.0: me textez, mensaje a, merci … tout, moins souvent, more texting, moved, my … NUMBER, nada por, naggi-
  3.0: nagging, name is, never … NAME, new … for, no hablo, no texts, no … en, no … horas, no … recibir
  3.0: no … recordatorios, not buying, not okay, not own, nouvelles par, nouvelles … texto, now take
  3.0: number at, number ends, numero era, numero falso, numero |, of texts, off texting, off |, on do
  3.0: on … line, or i, or … this, oublie le, out thanks, own a, panta-, para que, pas ma, pense … tu, peu
  3.0: phone is, phone now, pickup texts, piens-, pis … en, please … nothing, possible to, poube-
  3.0: pris … numero, proof of, pu |, qu on, que … mal, que … saquen, qui l, quit with, quite de, records |
  3.0: recuerden, redire, regim-, regime, renuncio, repair, repea-, repeat, reply i, respeten, rides, robot
  3.0: sacas, say … to, scrub, se … tu, seguir … esto, send nothing, she gets, si … continue, si … la
  3.0: sign … off, slipp-, sms |, sms … me, so delete, so drop, so kill, son horas, son number, sounds like
  3.0: souve-, spencers, stick, stop merci, stop>law, subscribing, such person, suffit, supon-, supone
  3.0: supposedly, sur … telephone, suspender, svp … le, tanto, telle-, textez … pu, textos de, texts … go
  3.0: the do, the ones, the parrot, the stop, the trouble, the … already, the … office, the … ones
  3.0: these off, they … a, thing … you, this … my, tienda … esta, tiens a, to not, to … this, todos los
  3.0: toujours la, tout … que, ts, une … ou, ustedes no, velo … je, veux … desabonner, viens le
  3.0: viens … chercher, vivia, vos message, vous cherchez, vous plait, vous … ajoute, voyons donc, want |
  3.0: want … hear, was ready, was … customer, when i, who NAME, wipe … number, would like, y … los
  3.0: you … por, young … at, your records, | decalissez, | eliminar, | ferme, | gtfo, | stay, | wat, | wheel
  3.0: | … appelez, | … cobran, | … dan, | … dice, | … dog, | … en, | … flat, | … late, | … nadie
  3.0: | … quieren, | … svp, | … ta, | … textez, ~_ago, ~_ar, ~_baj, ~_dig, ~_fam, ~_fc, ~_fcc, ~_fue, ~_inc
  3.0: ~_leu, ~_ot, ~_roc, ~acos, ~adie, ~ads, ~aho, ~alis, ~cked, ~cor, ~dier, ~ea_, ~eced, ~els_, ~eque
  3.0: ~erch, ~erma, ~eten, ~fam, ~fcc, ~fcc_, ~ffit, ~guen, ~hes, ~iar_, ~ive_, ~ja_, ~lait, ~luya, ~magi
  3.0: ~mmi, ~nent, ~nlo_, ~ntic, ~ntly, ~oa_, ~oe_, ~oke_, ~oloc, ~ompa, ~oris, ~osp, ~oube, ~peu_, ~poub
  3.0: ~priv, ~rai_, ~req, ~requ, ~resp, ~roma, ~rra, ~rsat, ~ruc, ~stia, ~tubo, ~udo_, ~vei, ~veu_, ~vis_
  3.0: ~vole, ~welc
  2.96: (tables say wrong_number)
  2.9: NAME c, NAME … do, NAME … vous, NUMBER cents, NUMBER textos, NUMBER weeks, a compter, a repair
  2.9: a … and, abort, aburrido, accept, ago please, ai ce, ai … fait, all … it, alumn-, amour, anymore … the
  2.9: anything off, aqui no, arret, arrete les, arrete svp, arrive pas, arto, aucun … a, avez rejoint
  2.9: avisenme cuando, be grateful, besoin merci, besoin |, bien francais, bike here, borra-, build-, c bon
  2.9: c tu, c … du, can … have, case |, cell |, celular you, check the, claim to, claim … have, close … my
  2.9: coast, come at, comment me, comment … desabonner, compter, con los, confirmed, confirmen
  2.9: consent … claim, contactez, cosa, could … me, counter … it, courriel … la, coutu-, dans … dossier
  2.9: de don, de quel, de … envoi, debi, debut, dejan de, derange, di permiso, did … join, do … bother
  2.9: does … work, doit … l, drywa-, drywall, either |, el NUMBER, el mundo, el … NAME, el … ahora, el … ese
  2.9: el … ha, employee, en … arretez, eres, escriben |, est au, est vendu, est … lui, etes bien, feldm-
  2.9: feldman, fille de, fini … moi, fixing the, fois … les, for anything, forever>you, forward, foto … es
  2.9: friday and, from texting, get to, grandma, habra, has … been, hasta luego, he … to, heill-, heille
  2.9: herd, here it, hermanos, him i, i on, i … call, i … dead, i … like, i … read, idiots, in … life
  2.9: inhab-, inhabiliten, interessee |, is |, is … ex, is … it, it … time, j achete, j appelle, j avais
  2.9: j … ce, je quitte, je … que, jetez mon, jetez … numero, just wanted, ki, kid |, kinde-, l amour
  2.9: la svp, la … y, lachez les, lady, laissez … tranquille, law>these, le NUMBER, le monsieur, lista por
  2.9: lista que, lo … la, longer NAME, los sms, lyon, m oter, ma desinscription, mais … chance, mandar
  2.9: mari est, mark, mars, me any, me escriba, me from, me this, me … an, me … from, me … would, me>not
  2.9: mejor no, mensaje no, mes alertes, mettez un, mi abuela, mis datos, moi merci, moi … de, moins |
  2.9: murio, muy buen, mwa, my … charges, ne … suis, ninguno de, no molesten, no thanks, no … falta
  2.9: no … mio, no … more, no … named, no … texts, nomas … una, non au, non mais, not bother, not join
  2.9: not … NUMBER, not … these, not … this, noter, now … is, numero … ahi, numero … nuevo, of us
  2.9: off … text, one of, one … and, opt out, opted … to, order updates, oter de, ou … vous, p |, paix
  2.9: papie-, papier, pas donne, pas faites, pas … il, passed the, pedido no, pedir-, phone … and
  2.9: phone … in, plant-, por fa, pour tout, pour … amour, premiere, prochains, prove, que dejen
  2.9: que … pueden, question is, quiera, quit … that, quitame … la, quitter, read, recois … messages, recon-
  2.9: rejoint, relax, relax |, release me, release … from, reported, respe-, rest, ride it, right … the
  2.9: robaron, salga, save … texts, se quedo, se … you, sell my, send anything, send … one, senor, separ-
  2.9: si … recois, sign … please, snooz-, snooze, snowb-, snowbird, souvent, stop … message, stopping |
  2.9: suis … cours, suiva-, sur … formulaire, tablet, take … cell, take … number, telefono delete, terminate
  2.9: text service, text … work, textearme, texteen |, texts today, texts … be, texts … to, thanks stop
  2.9: the building, the elm, the person, the screen, the sign, the … take, these, these automated
  2.9: this because, ti guy, ting, to hear, to … messages, to … phone, to … week, told the, tres veces
  2.9: tu encore, tu moyen, turn these, un velo, una bicicleta, una … a, us … that, ustedes se, va … la
  2.9: veux … de, voulais des, vous … bien, vous … dit, vous … rejoint, voye, want … cancel, want>not
  2.9: warranty card, was fun, who … your, wife … not, without the, work … i, work … is, would … grateful
  2.9: wrong number, y otra, y … you, you claim, you … fue, you … los, you … text, you>law, your computer
  2.9: your … on, | che, | confirmen, | droit, | heille, | houston, | make, | monsieur, | prove, | skip
  2.9: | … been, | … employee, | … today, | … tomber, ~_eli, ~_ere, ~_jar, ~_ms, ~_ng, ~_ote, ~_viv, ~acab
  2.9: ~acin, ~aff_, ~aix, ~aix_, ~anul, ~aren, ~baja, ~bra_, ~bro_, ~cese, ~dma_, ~droi, ~eld, ~esen, ~hei
  2.9: ~heil, ~hese, ~hitt, ~ivan, ~lady, ~lan_, ~memo, ~muri, ~mute, ~ni_, ~nito, ~nn_, ~nor_, ~ocha, ~osas
  2.9: ~oust, ~ova, ~paix, ~plo, ~rase, ~renu, ~rmar, ~rnie, ~rte, ~sci, ~scra, ~sea_, ~sieu, ~spen, ~sto_
  2.9: ~thes, ~truc, ~tty_, ~uead, ~uff_, ~urn_, ~vait
  2.8: NAME … are, NUMBER a, NUMBER the, NUMBER when, NUMBER … also, NUMBER … j, NUMBER … the, a don, a lot
  2.8: a son, a wedding, a … et, a … voice, a … yours, about i, accepte ca, account … the, acuerdo de, adieu
  2.8: again … time, ai appele, ai meme, ai repondu, ai … c, ai … comptant, aimai-, aimais, air NUMBER
  2.8: al dia, alerts |, am having, am using, am … buying, ambulancia, and … ask, and … off, and … texting
  2.8: angry>stop, angry>wrong, annulez … abonnement, arret svp, arretez … m, au juste, aux textos, avait ce
  2.8: avisando, avoca-, ay, banque, because … you, before she, belon-, besoin … messages, better for
  2.8: bici … la, bien pero, bike so, blast-, blowi-, blowing, blowing up, bon … la, bonne journee
  2.8: bring … in, ca … derange, can … guys, can … us, cause i, cel es, cet, chuck my, chuck … number, claus-
  2.8: clause, clear, con las, connais … votre, consent |, could, count … out, crevaison |, cruz, cuantos
  2.8: d … NAME, day yours, de ahora, de bicycle, de nada, de texte, de textos, de vos, de … cote, de … droit
  2.8: de … s, de … textos, delete, demain je, des messages, des promos, desde hoy, desinscription, dije … no
  2.8: dijeron … you, disable sms, discontinue, dnc, do … remember, do … ride, does that, does … say
  2.8: done getting, done … you, dort … le, drop, eat it, eliminame, eliminarme, elle a, elle … decedee
  2.8: emili-, emiliano, en … pagina, ends in, enleve moi, enlever |, enlevez … ca, es necesario, es trompe
  2.8: est … mais, exclu-, falta, fille au, fille … comptoir, fix is, fix your, flat fix, fois j, for this
  2.8: from … list, fyi this, fyi … is, get … this, gonza-, good … me, got nothing, gracias no
  2.8: gracias … todo, haya, he has, him |, hip, holli-, hollis, how i, hoy mismo, hurac-, huracan
  2.8: i … having, i … sue, i … using, idea … que, in … so, inscribio, is … cousin, is … hard, is … last
  2.8: it your, j aimais, j … appele, j … bien, j … meme, jamais fait, je recois, job sur, jurid-, know … you
  2.8: knowl-, knowledge, la banque, la casilla, la paix, la pizzeria, la … le, lache moi, last … from
  2.8: law>not, le choix, le monde, leave … be, leeds, list … you, lista … favor, liste |, los textos, loses
  2.8: lot, m … de, m … encore, main |, make you, manana y, manden |, manil-, mas … favor, me esta, me sortir
  2.8: me texteen, me … anymore, me … escribiendo, me … merci, me … more, me … texts, meani-, meaning
  2.8: meme affaire, men, mensajitos, merci … le, message … mistake, messages please, mistaken, mix
  2.8: moi … groupe, molestando, molestando |, mon tel, months ago, more sms, mosque, must, must have
  2.8: my answer, my mobile, my ok, n … rien, need his, ni les, no right, no texting, no … mandaran
  2.8: no … texting, not angry, not bring, not … out, now … me, number used, number … it, of … texts
  2.8: off … number, off … your, officer, oficina de, on sort, on |, on … des, on … ride, one that
  2.8: ordered … wrong, otez, ou le, ou quoi, para … mensajes, parfait pour, pas accepte, pas votre
  2.8: pas … avoir, pas … sondage, paz |, pedalear, perdon pero, pero … de, pesados, phone … a, phone … stop
  2.8: plan charges, please finish, please help, please stop, plus … messages, por todo, prete, qu
  2.8: que pesados, que … no, que … sigan, que … textos, quel droit, quel … j, quel … je, ras le, reach out
  2.8: reception, recogi, regis-, rendu a, roommate, sacar-, sans … accord, says quit, sell, she wants
  2.8: shop now, si a, since … accident, sir |, snail, solo … de, sortir |, sourd, souviens … d, speci-
  2.8: star review, stay on, stay … my, stop ca, stop>number, suya, svp … de, t … trompe, ta liste, tanna-
  2.8: tannee, tel |, tengo NUMBER, text … when, texted a, texting |, texting … now, texts going
  2.8: texts … never, the texts, the … are, the … fella, then please, then stop, this person, tienda no
  2.8: tiene … cel, till the, to email, to … dad, to … or, told … stop, touto-, toutou, tu … les, un mes
  2.8: un salon, un … c, un … vous, unchecked that, unchecked … box, understand |, up please, ups, us off
  2.8: velo … vous, veux pu, vos rabais, vos soldes, vos … au, vos … texte, vous autres, voy … otro
  2.8: vuelvo … esa, vuest-, want>remove, wedding and, week is, when she, where … my, whoever runs, why … you
  2.8: will sue, will … your, wilme-, wilmer, y todavia, y … quiero, y … text, yo … se, you nomas, you send
  2.8: you … last, you>want, your … club, yours is, yours … the, yours-, | alguien, | avant, | chemo, | chuck
  2.8: | connais, | f, | give, | key, | landline, | next, | ring, | since, | terminar, | time, | … ahora
  2.8: | … aimais, | … avisos, | … fuera, | … fui, | … fun, | … pesados, | … seulement, | … stp, | … tiempo
  2.8: | … vi, | … was, | … what, ~_abu, ~_ax, ~_ay_, ~_blo, ~_era, ~_et, ~_hus, ~_im, ~_jan, ~_jap, ~_mix
  2.8: ~_nur, ~_qu_, ~_scr, ~_sim, ~_wak, ~ank, ~anso, ~appi, ~aur, ~avoc, ~belo, ~blan, ~bor_, ~cutt, ~digo
  2.8: ~eg_, ~elon, ~enir, ~enor, ~erde, ~esus, ~excl, ~feri, ~foll, ~gans, ~haya, ~hy_, ~iad, ~ieur, ~imer
  2.8: ~imo, ~jap, ~lar_, ~lie, ~lte, ~mela, ~mix, ~mme_, ~nag, ~ncia, ~nue_, ~nurs, ~oam, ~ombr, ~pany, ~pd_
  2.8: ~peci, ~rela, ~rito, ~rlos, ~rmo_, ~rrad, ~sab, ~saca, ~scon, ~sly, ~sly_, ~sue_, ~suya, ~tul, ~ucs
  2.8: ~ules, ~umba, ~uta, ~uth, ~viv, ~xcl, ~xclu, ~yen
  2.7: (these), NAME ici, NAME wrong, NUMBER la, NUMBER … from, a cause, a ete, a lui, a month, a mr, a no
  2.7: a saber, a … chingada, a … hijo, a … muchacha, affaires, ahead and, ahora si, ai … a, aimer-, al … no
  2.7: all … time, aller-, allez vous, am NUMBER, am … class, and can, and … after, another … now, anula-
  2.7: anular, ask to, ask … this, at … now, autre-, avec … textos, avez … pris, avises, bad hip, bajen-
  2.7: because i, bedro-, bedroom, believe … have, bien con, bike not, bike this, bike … please, bike … you
  2.7: bikes in, blasts, boat, bon number, bot, both the, bro i, broke my, bureau, by phone, c … a, ca … svp
  2.7: cambie … opinion, camio-, can … consent, can … end, can … the, cancel … please, ce n, cents, childs
  2.7: ching-, chingada, chuck, clients, code … is, compadre |, confirmar, conversation |, cosas |
  2.7: cuanto tiempo, cuenta que, cut … off, dans les, dans … coin, day … not, de haberme, de ta, de … modos
  2.7: de … porfa, de … sms, dechi-, delete texto, delete … from, demande … fois, desabonnez … svp, desactiva
  2.7: devez, different, do … know, donne … cell, down … street, drop … from, du spam, du … enlevez
  2.7: ecrit arret, en este, en … et, envoi, envoyez pu, esa no, esa orden, escriben, ese senor, est quoi
  2.7: est … salon, estaf-, et … messages, etonn-, expli-, faire la, fait NUMBER, farm, favor … los, foggi-
  2.7: foggiest, for … sake, gagno-, gagnon, gave the, get … sec, guys |, haberme, had … bike, hais ca
  2.7: has no, hasta la, have … bicycle, hay … de, here, himse-, himself, holid-, holiday, i is, i opt
  2.7: i … some, i … something, i … we, ido, il … temps, in … your, inconnue, infla-, interdiction, inuti-
  2.7: is enough, is … magic, is … never, is … shop, is … third, it close, it in, j … sortir, je sache
  2.7: je tiens, je … excuse, je … quand, joder |, junk, l abonnement, l … je, la chingada, la dedans
  2.7: la … ni, laisse de, landline only, las … por, last … to, laval, le coin, le dejo, le mois, le mot
  2.7: le tirage, le |, les prochains, let … end, like spam, llega … a, lo pido, m excuse, m texter, maestra
  2.7: magic … to, mandaran, manden … delete, marketing, mas porfavor, mas … aqui, me escriben, me operaron
  2.7: me so, me where, me who, me … llegando, me … mande, mejor … correo, merci … de, message me
  2.7: messaging |, mettez … aux, might as, might … well, modos, moi c, moi des, moi |, moi … lieu, moi … lol
  2.7: mon nom, mon numero, mon portable, mon … c, more and, more>wrong, much … me, my riding, my thumb
  2.7: my … info, my … remove, n me, name here, ne parle, ne veut, ni … tengo, no mas, no ocupo, no text
  2.7: no … llamo, no … por, noman-, nomanden, nomor-, none, not NUMBER, not consent, not drop, not … any
  2.7: not … anymore, nuest-, number … just, off from, off … here, off … texts, often, only … to, operaron
  2.7: operation, or … again, oter, ou avez, oubliez … svp, paid cash, par … ca, parte, pas texter
  2.7: paye comptant, payee, pense … que, permiso |, pero … soy, peut etre, peut … ca, peux m, phone calls
  2.7: phone she, phone … not, phones, pis, please discontinue, please drop, please … them, plus pour, point
  2.7: polite, pompi-, pour … autre, pour … texto, prefer not, preguntando, prie, prie |, pu … promos
  2.7: pu … texto, pub sur, pubs, qu … m, que moi, que paren, que … les, que … sache, quitar … numero
  2.7: quoi que, ran the, recad-, recevoir sa, remove mine, remover, retirer, riding days, riding … are
  2.7: roami-, roaming, sache, saint-, sainte, sait, sake, sale is, salir … la, sans me, says to, see to
  2.7: senorita, sent … to, she passed, shed, should … stop, show … where, signu-, signup, sin permiso
  2.7: singed, so … us, sombo-, sombody, soy … la, sport, stop sent, stop thing, stop updates, stopa-
  2.7: stopall, stopall |, su … y, suis sur, suis … celui, suis … une, svp … suis, take me, te … un
  2.7: tellement, tengo ninguna, texteen, texter … l, texto ok, texts |, texts … forward, that … am
  2.7: that … here, the brakes, the clinic, the … cheers, the … in, the … job, the … page, the … switch
  2.7: them off, this crap, to one, to … country, to … text, todos modos, tombez, uff, un mauvais, unchecked
  2.7: unsubscribed |, untic-, untick, us end, use another, use … shop, velo mais, velo … a, verdad yo
  2.7: veut … recevoir, vez … a, videotron, viens d, vivir, vos … en, vos … pis, vous devez, vous pris, vs
  2.7: vuestra, want something, whoevers, wish had, with texts, without … text, without … texts, would love
  2.7: y … con, yo … he, you con, you write, you … aguanto, you … hear, your employee, your … quit, | cell
  2.7: | denme, | gardez, | gave, | hagan, | mate, | remover, | stopall, | terminen, | uff, | where
  2.7: | … autre, | … come, | … eres, | … fixed, | … llego, | … ofertas, | … pourquoi, | … puse, | … texted
  2.7: | … van, | … vois, ~_fic, ~_fij, ~_ley, ~_mio, ~_nul, ~_oft, ~_op, ~_um, ~_un, ~_vs_, ~adit, ~amio
  2.7: ~amou, ~ausa, ~awy, ~boat, ~caba, ~cais, ~cas_, ~cela, ~chac, ~creo, ~cuer, ~dill, ~ecad, ~elam, ~epli
  2.7: ~ersi, ~ert, ~ese, ~ese_, ~eto, ~fabo, ~fij, ~ften, ~gna, ~iai, ~ilit, ~itan, ~ivie, ~ivoc, ~js_
  2.7: ~junk, ~keti, ~lak, ~li_, ~lir, ~migh, ~mion, ~mpan, ~mun, ~must, ~ndom, ~nia_, ~nlos, ~oami, ~ofte
  2.7: ~onds, ~orra, ~pana, ~pec, ~pio_, ~pis_, ~pte, ~pubs, ~qu_, ~ract, ~rarm, ~rba, ~reat, ~roam, ~rtir
  2.7: ~staf, ~ston, ~stos, ~tado, ~tann, ~tena, ~tir_, ~uce_, ~uear, ~uenm, ~ugg, ~upa, ~voi_, ~vs_, ~xpli
  2.61: (tables say opt_out)
  2.6: (law), NUMBER arretez, NUMBER back, NUMBER … un, a landline, a ninguna, a pagar, a seguir, a setting
  2.6: a stranger, a vendu, a … but, a … lol, a … por, a … through, accepter, aguanto, ai la, ai … signe
  2.6: all if, all text, alto me, alzhe-, alzheimer, an passe, annonces, any list, any of, appelle … NAME
  2.6: apuesta, aqui vive, aqui … es, are annoying, are … kidding, are … texting, arms, arretez les
  2.6: arretez vos, ask … be, asked |, au … arretez, autorise ca, aux 2, avec les, away |, away … my, barki-
  2.6: barking, barking … the, bebes, bien … no, bike i, bike … take, bikes i, bonne … avec, borrenme
  2.6: borrennos, bother … me, but … no, but … would, by … i, c … rendu, ca … souvent, call registry
  2.6: can call, cancel text, caser-, caserne, cause de, ce … est, ce … s, cette dame, chance avec, chao
  2.6: cicli-, ciuda-, ciudad, ciudad |, clair |, clinica, cnil, cobran, college, confunde, conozco ese
  2.6: consent, consentement … vous, cortala … los, cosas, cuando me, de course, de mis, de ne, de ser
  2.6: de … familia, de … merci, de … molestar, delete … phone, demander, depuis mon, depuis … operation
  2.6: did … find, dieron este, disco-, dit stop, done … me, effacez mon, el … las, en silla, en … le
  2.6: en … ni, en … pu, enlever de, enlever … la, enough thanks, ensei-, erase it, erreur de, escribas mas
  2.6: escribirme, escribirme |, eso no, est … voler, este medio, estop, etre, ex, ex … he, fabor, finish it
  2.6: flag, for what, for … else, for … quick, forti-, forwa-, from bell, from now, from … me, garage |
  2.6: get … call, gracias me, gracias pero, gracias … no, great, guys, have only, have texted, have … agreed
  2.6: have … already, he ido, he used, here by, here in, his bike, how it, i choose, i sold, i … what
  2.6: icitt-, icitte, ido a, il … en, ilega-, ilegal, in … why, insurance |, it out, j me, j … NUMBER
  2.6: j … dit, j … mis, jamais mis, jamais … les, je pense, je suis, je … etre, je … parle, jeez, jst
  2.6: keep … for, keep … in, kindn-, kindness, l … passe, la vie, la … l, la … merci, laisse … tranquille
  2.6: lake, le papier, le … arretez, les annonces, les pieds, let … number, like … a, list thank, liste stp
  2.6: lol … is, los mande, m enlever, m envoie, make this, me quitan, me sacaran, me take, me texte
  2.6: me thank, me vuelvan, me … call, me … este, me>remove, mensaje para, mensajes you, mis les
  2.6: mis … pieds, moi si, moi … deux, molestia |, mon char, mon operation, mon pneu, mon … sur, more ads
  2.6: much … the, my arms, my attorney, my data, my … from, my … to, n etait, ne … texter, need … texts
  2.6: never met, never read, nimew-, nimewo, no … and, no … ninguna, no … porfavor, no … text, non, not for
  2.6: not so, not tick, not |, not … for, not … person, not … registry, not … so, now the, numero … l
  2.6: numeros |, offer-, oigan |, ok … text, on oublie, on … vendu, otro lado, para la, para mi, parar y
  2.6: parce … moi, paroi-, paroisse, pas trop, pas … velos, pasada, pass, permission |, phone … up, phone-
  2.6: pires, plan and, please take, please … number, plus depuis, pompiers, pour … beau, pour … bon
  2.6: pour … il, pregu-, preno-, prenom, prive-, privee, pues |, que … aqui, que … llega, que … sacaran
  2.6: quit … me, quitan, quitenlos |, rappel, recu … facture, reference, registry, remove … please
  2.6: remove>texts, repaired, reparation … pour, rest |, restr-, restring, revis-, ride please, ride … not
  2.6: roule … depuis, saber … mas, sacam-, sacame, sacaran, sales texts, salida, sans … de, save a, say you
  2.6: scrap, se puede, see it, send … please, shop please, shred, si queria, slaqu-, so … lol, sold my
  2.6: sorry … is, sortir … la, stop i, stop … messages, subscription |, suis dans, svp … tout, switch off
  2.6: switch … off, tache, talle-, taller, team, telefono … soy, text box, text … any, text … thanks
  2.6: texting … or, textos apres, texts, texts … is, texts … one, thanks but, thatll do, the pictures
  2.6: the … he, then NUMBER, these … me, thinking about, this stop, to help, to … texted, trabajo con
  2.6: tu … pour, una bici, une … je, updating, using my, van … seguir, veu, veux … etre, vicky
  2.6: voy … bloquear, was … my, we go, we have, were through, what i, wish … be, worry pas, would … you
  2.6: y este, y no, y … celular, yo, yo vivo, yo … me, yo … no, you kidding, you paso, you … dije, you>stop
  2.6: your garage, your … by, your … not, your … twice, | adieu, | anular, | buying, | estop, | finalement
  2.6: | get, | hey, | jeez, | lift, | par, | pardon, | revoke, | s, | shred, | stop, | switch, | wrong
  2.6: | … bot, | … compre, | … dejar, | … dit, | … exercise, | … fais, | … operaron, | … our, | … paren
  2.6: | … po, | … think, | … who, ~_em, ~_etr, ~_ex_, ~_ido, ~_mij, ~_oj, ~_pid, ~_pu, ~_reg, ~_sop, ~_yo_
  2.6: ~abb, ~acam, ~aire, ~anyw, ~aval, ~bow, ~cali, ~cero, ~chas, ~citt, ~clu, ~cout, ~dens, ~dia, ~disa
  2.6: ~dore, ~each, ~ecue, ~elen, ~etie, ~ex_, ~exts, ~forw, ~fusi, ~genc, ~gnez, ~gue, ~gunt, ~guys, ~heme
  2.6: ~holi, ~iben, ~icli, ~idor, ~iera, ~igna, ~iven, ~mark, ~mij, ~ncor, ~nica, ~nock, ~noth, ~nuit, ~nyw
  2.6: ~odia, ~oev, ~oeve, ~oix, ~oix_, ~oqui, ~preg, ~pus_, ~rel, ~renm, ~roni, ~rtas, ~slaq, ~spec, ~ssig
  2.6: ~stry, ~susp, ~tere, ~ts_, ~tta, ~tula, ~ubar, ~udad, ~uerd, ~usp, ~uti, ~uvie, ~vee_, ~ways, ~xts
  2.6: ~xts_
  2.5: NAME n, NAME … am, NUMBER yrs, NUMBER … au, NUMBER … but, a inscrit, a une, a … caisse, a … text
  2.5: account … no, achet-, achete, added … without, ads |, agreeing … texts, ai loue, alertas, all … more
  2.5: along, already … stop, already … up, and could, and for, and … i, annulez les, another shop, ans qui
  2.5: anulen, appele, appelle, appelle la, aprov-, apues-, are fine, are over, are there, are … and
  2.5: arretez de, arretez … rappels, arretiez, as … now, at … house, attor-, attorney, au … moi, aura
  2.5: autan-, autant, autre NAME, avez inscrit, avocat, baja gracias, baja … favor, beaucoup … messages
  2.5: before me, bike you, billb-, billboard, bolet-, boletin, both … trouble, bought … helmet, box on
  2.5: bravo, breaking … with, but my, but this, but … me, ca la, call … you, can … without, cancela
  2.5: cancelame, captura, ce … c, cette liste, chance … le, charges per, chsld, clien-, comme … est
  2.5: comprado, con esto, con … mensajes, consentimiento, contact list, convenu, coupo-, creci-, crois que
  2.5: cross me, cross … off, d baja, day … is, days … over, de ceux, de escribirme, de mandar, de mme
  2.5: de que, de … cel, de … plus, de … senora, demarchage, desabonner |, desinscris |, destinatario
  2.5: detener, deuxieme, diari-, diario, different NAME, different number, digits, do … come, do … work
  2.5: done … texts, dos anos, dropped … bike, du numero, ecrire pour, ecrire |, el otro, el … senor, eleva-
  2.5: email only, enough off, ensui-, ensuite, erreur … numero, es conmigo, escribe la, est … erreur
  2.5: est … retirez, este … no, estos, estoy … una, estuvo no, fait … le, faut il, flash-, follo-
  2.5: for … stop, for … the, from everything, from text, gardi-, gave … to, go again, good day, got no
  2.5: got … this, gradu-, grateful for, have asked, have bike, have moved, have … tell, he comprado
  2.5: hello stop, his new, hit my, hiya, hospi-, how … unsubscribe, i believe, i told, i … moved, i … where
  2.5: ignore my, il … semble, in … i, insurance … it, intended for, is NAME, is … mr, it … about, it … texts
  2.5: jaja … soy, je … d, je … desinscris, keeps buzzing, kon, l … retirez, la arreglo, la bicicleta
  2.5: la dame, la palabra, la permission, la … non, labora, last … was, law>wrong, law>you, le bol
  2.5: le prochain, legal, liber-, like … know, liste merci, liste … ceux, llamo NAME, llene-, llenen
  2.5: lo tienen, los reporto, los … gracias, loue, louise |, lovel-, ma facture, ma … pas, magas-, magasin
  2.5: mail only, mandan esto, mandar |, mande ma, manejando, many … do, mauvais number, me desinscris
  2.5: me dicen, me hablan, me regreso, me retirer, me … yo, mes deux, mio, moi ca, moi … vos, mois passe
  2.5: mon … ou, monsi-, monsieur, more … me, more … these, my inbox, my … days, my … for, my … next
  2.5: my … old, n est, name of, ne … me, necio-, necios, need something, ni … donde, no de, no di, no msj
  2.5: no … am, no … pedido, no … please, no … vuelvan, nosot-, nosotros, not hers, not … consent, not … who
  2.5: numero … personne, off whatever, off … ride, on to, on … texte, opinion, opting out, order … i
  2.5: otez moi, oui … le, par sms, para … persona, pas enlevez, pas … bicycle, pense pas, perdu … cell
  2.5: persona equivocada, petes, peut tu, phone keeps, phone … buzzing, plan … per, please … messages, plein
  2.5: plus … envoyer, por … rueda, portable de, pour un, pourquoi je, pourr-, prepaid, quand le, que necios
  2.5: que sigan, que … arretiez, que … este, quien sea, quita de, quiten |, quitenlos, rang, remove me
  2.5: remove … i, removed … your, replied stop, reporto, retrait, returned, rien chez, robot-, robots
  2.5: rompa-, sale texts, saturday i, save … both, say it, says my, scooter, screen, silence, silla … ruedas
  2.5: sin preguntar, ski, so is, solli-, sombody else, son, sorry no, sortez moi, stop message, store … me
  2.5: suena el, svp … textos, tache mi, tannant, telefono |, telli-, telling, terminez, text … on, textear
  2.5: texter svp, texter … merci, texting … is, texto … de, textos … la, texts thank, texts … someone
  2.5: texts>want, the link, the … button, the … going, the … must, these … on, they … their, this as
  2.5: this up, this … like, this … meant, this … ridiculous, this … ton, tienen hasta, to here, to marketing
  2.5: to … message, to … of, trouble and, truly, tuvie-, tuviera, un … mois, un … numero, una … no, unwan-
  2.5: unwanted, us both, velo … ai, velo … besoin, verifiez votre, very good, vete a, viens … avoir, vot
  2.5: vous arretiez, vous aviez, vous … que, was only, we … again, whoev-, wifes |, will come, will … at
  2.5: wish to, with … mom, work … do, would appreciate, wrong>wrong, y … llegando, you could, you email
  2.5: you leave, you … cut, your customers, your … out, zero … please, | aca, | after, | anulen, | arrete
  2.5: | back, | cancelame, | cesse, | deactivate, | detener, | g, | leave, | mistaken, | must, | prepaid
  2.5: | renuncio, | terminez, | vous, | … all, | … boy, | … chier, | … doctor, | … home, | … keep
  2.5: | … necios, | … own, | … pense, | … pourriez, | … quita, | … recu, | … sait, | … sister, | … tiens
  2.5: | … wife, | … works, ~_ale, ~_anu, ~_dia, ~_eme, ~_mai, ~_ray, ~_soy, ~acar, ~aced, ~agan, ~alir
  2.5: ~aska, ~ause, ~bais, ~boun, ~buzz, ~carn, ~ceas, ~cell, ~cess, ~clie, ~clin, ~cter, ~desp, ~dete
  2.5: ~dise, ~ebr, ~esad, ~esh, ~etin, ~gasi, ~gits, ~heri, ~hoev, ~hosp, ~ibr, ~icit, ~ileg, ~illa, ~imad
  2.5: ~itu, ~jur, ~kay, ~lank, ~libe, ~lini, ~llic, ~lvie, ~mpa, ~nope, ~nsan, ~nsie, ~odil, ~oof_, ~opa
  2.5: ~ospi, ~otez, ~oupo, ~out, ~pam, ~prad, ~pus, ~rdie, ~rney, ~rwar, ~sacr, ~soll, ~soy, ~spam, ~suiv
  2.5: ~tam, ~terd, ~tfu, ~tiga, ~ttor, ~urai, ~uzz, ~vise, ~whoe, ~yo_
  2.4: 2 … ca, NAME et, NUMBER miles, NUMBER pis, a aucun, a ese, a hike, a llamar, a peut, a pogne, a … etre
  2.4: a … moyen, after … no, again so, ahora, ahora no, ahorr-, aille-, all texts, already replied, am going
  2.4: and … get, anymore thank, anything at, app, aqui … hay, are at, are … much, are … trying, arretez avec
  2.4: as no, at … counter, at … other, au texto, automatiques, avec vos, avez … la, avis … de, avisarme |
  2.4: avoir la, bajame de, basis … you, bay, be left, be … day, bici se, bici tengo, bicycle |
  2.4: bien … ustedes, birthday message, blank … purpose, blast, block |, bol, bon arretez, born, borrenme de
  2.4: bueno |, but … remove, buzzes, ca … fait, cada … suena, call … and, call … on, camionneur, can quit
  2.4: cast, ce … ne, cell de, chain lube, ci … le, clini-, comment … marche, confu-, conjoint, consentement
  2.4: costs me, coura-, cuantas veces, cuarto, cut … lose, cycli-, dad passed, dad … away, dado, dautre |
  2.4: de estos, de number, de recevoir, de recibir, de … argent, de … llanta, debe, deja … d, dejar de
  2.4: delete … cell, desinscrire |, desk no, desole mais, died, difun-, digito, do without, do … shop
  2.4: doctor … me, donne aucun, donne … numero, donnez moi, east, el fabor, el … no, elses bike, email
  2.4: email on, end them, es … delete, escriba, escribir, eso es, espero que, essayez, esta … y, esto me
  2.4: et … m, fabor de, fermez mon, final, fitzg-, fitzgerald, fou, from list, from these, from … next
  2.4: good afternoon, gracias … el, graha-, graham, groom, habla, have already, have … out, have … the
  2.4: have … your, hay forma, here … the, here … years, high, him off, hurts, husband he, i did, i … out
  2.4: incluez, is perfect, is time, is … agreeing, is … how, is … late, it away, it or, it possible, itd
  2.4: j … loue, je vis, je … juste, je … me, jeje, k i, kid … the, l ai, la desabonnez, la garantia
  2.4: la molestia, la vista, lache … patience, lachez … textos, las alertas, le … l, leaving … country
  2.4: left a, les mando, les rappels, les … el, let my, licenciado, lived, lo siento, look |, lot of, lovely
  2.4: m … plus, made it, mais … ne, make … the, makes you, manden … mas, manillar, mantenimiento, mari s
  2.4: mas promociones, mauvaise personne, me contactez, me hablen, me lose, me without, me … peace, me … y
  2.4: meme … de, menos |, mensaje … no, mensajes y, mensajes … mi, merci … arreter, mes … stp, message by
  2.4: messages la, messages my, meter, mi respuesta, minui-, minuit, mio |, mis … anos, moham-, mohamed
  2.4: mon conjoint, monsieur gagnon, more texts, moved … oregon, my … elsewhere, my … needs, my … no, n a
  2.4: n … en, n … plus, name … your, need … new, never coming, ni bici, no contact, no manden, no pienso
  2.4: no … bicicleta, no … hablen, no … interesa, nobody asked, nope, not shop, nous … de, now were
  2.4: number last, number … that, numero si, of … thank, off … good, okay … do, old … for, on … screen
  2.4: onda con, one … take, one … this, opted, order … is, order … you, orego-, oregon, ou vous, oubli
  2.4: out again, out and, out … these, out … your, over … me, para … la, pas interesse, pas le, pas … suis
  2.4: pasado, pedi esto, people … the, permission … text, peut pas, phone no, pido, please only
  2.4: please … sending, plus … message, podian, pool, porter plainte, pour … desinscrire, pour … pas
  2.4: pouvez m, pouvez … les, pregunto, prepa-, prohi-, prohibido, pu … message, pu … textos, purpose |
  2.4: que … cherchez, que … haya, qui … etes, quien … dijo, quite mi, quitenme jaja, ready … do, recaditos
  2.4: reminders, remove … cell, removed |, remplir, roster, s v, s … p, sacame … ahi, sais pas, sans … le
  2.4: saquenme … la, saw the, say anything, scam |, scree-, se de, se fue, seems, semaines que, sending the
  2.4: shop … do, signing, silla de, sistema |, slaquez, sms you, so it, so unless, so |, so … end, so … my
  2.4: so … would, soi, sold … the, solic-, son … elle, speciaux, still … me, stop … my, stop … them
  2.4: stop>these, store-, suffi-, suis … la, suprimir, sus textos, sus … gracias, sus … por, suspendan los
  2.4: swamp-, swamped, swipe left, tabarnouche, tache-, take him, take … off, te voy, telefono es
  2.4: tell … his, tell … people, text please, texties, textos vous, texts … all, texts>forever, texts>list
  2.4: thanks NAME, that no, the balance, the delay, the young, the … alerts, the … club, the … did
  2.4: the … messages, the … myself, the … stand, them i, there … no, there … way, these … to, thing … is
  2.4: this i, this … before, this … mine, this … too, thumb, tienen … la, tirez, to finish, to oregon
  2.4: to turn, trabajo y, treated, trick, trompes, twelv-, twelve, un digito, un … svp, un … y, us … the
  2.4: use … phone, usted, v p, vista, viuda, vos affaires, want … receive, why would, will swing
  2.4: with … texting, worry … it, wrong>remove, xioma-, xiomara, y … cel, years ago, yesen-, yesenia
  2.4: yo … que, you must, you trying, you woke, you … give, you … manden, you … quit, you … send, you … voy
  2.4: your system, your … take, your … with, | ahora, | appreciate, | at, | congrats, | eliminame, | maybe
  2.4: | need, | os, | out, | parale, | pierdan, | slaquez, | son, | tabarnouche, | throw, | uh, | va
  2.4: | waiting, | we, | … another, | … attorney, | … before, | … drive, | … forma, | … girlfriend
  2.4: | … llamadas, | … llevo, | … mal, | … mari, | … reviens, | … season, | … silence, | … veces, ~_adv
  2.4: ~_ail, ~_ast, ~_ayu, ~_bom, ~_jej, ~_nm, ~_pis, ~_pub, ~_tec, ~_unr, ~_via, ~_vs, ~acr, ~adv, ~aji
  2.4: ~ajit, ~atas, ~atto, ~bom, ~bomb, ~bon_, ~care, ~ccu, ~cea, ~cet, ~chie, ~ciau, ~cif, ~dee, ~ebra
  2.4: ~emie, ~enim, ~epte, ~etem, ~evit, ~fice, ~fili, ~flag, ~gnin, ~iar, ~icho, ~ider, ~ient, ~irer, ~iva
  2.4: ~jej, ~jeje, ~lert, ~loir, ~lour, ~mbl, ~mor_, ~mpes, ~nen, ~nfu, ~nimi, ~nir_, ~nsen, ~nu_, ~omo
  2.4: ~onfu, ~opri, ~osa, ~otte, ~oura, ~pis, ~pu_, ~pub, ~reau, ~rimo, ~rles, ~roi, ~saji, ~seas, ~seno
  2.4: ~sent, ~sera, ~suff, ~tout, ~uen, ~uni, ~unre, ~uver, ~vec, ~vely, ~verb, ~zzes
  2.3: 2 years, NAME la, NAME passed, NAME … au, a boat, a cannondale, a guy, a postcard, a quitte
  2.3: a … boutique, a … depuis, a … pour, a … robot, a … sur, a … your, aburre |, ago … it, ahora me
  2.3: ai coche, ai tu, ai … coche, ailleurs, aimerais, aloud, also … me, am … widow, and never, ando … no
  2.3: annee |, ano, appelle … pas, aqui los, arreter … m, at … or, aurai, aurai besoin, aux vidanges, avais
  2.3: avisen, avisen |, babysitter, back … do, baja, bajam-, banqu-, be on, been … for, besoin … vos
  2.3: bici roja, bicycle since, bien sin, bien vouloir, bien … mensajes, biffe, bike share, bike … wrong
  2.3: bill, bill … i, block-, bouchard, bow out, bow … of, breath, but can, by me, c … clair, ca … faire
  2.3: cada … me, caen, caller, camionero, cancel … texts, ce numero, cel, cell la, cellu-, cellulaire, cense
  2.3: cesse-, cessez, cessez les, change … idee, change … preference, chaque texto, choix, christmas
  2.3: clearly, closi-, closing, coche non, como … salgo, confunde |, contactado, correo electronico
  2.3: cost … anything, cuando van, cup, d une, dans … liste, darli-, darling, date … l, de bien, de ruedas
  2.3: de sms, de … esto, de … text, de … vouloir, depuis … je, des … vous, desist |, despues … eso, di el
  2.3: dicho, did not, disqu-, down, effacez mes, effacez … infos, eh you, el senor, el titular, elle veut
  2.3: else now, en pas, end messages, enfant … le, entendu parler, entendu … de, envoyer |, envoyez … pu
  2.3: erase, es … una, esa lista, escriban a, eso … no, est clair, este … el, etes trompe, exist, f off
  2.3: facture est, favor … de, first one, flat no, flat … in, for incoming, forwarding, friend the
  2.3: from texts, from your, gars du, go too, good but, good on, good … i, had … right, hagan de
  2.3: hagan … cuenta, has me, hasta … van, hasta … vista, have to, have … good, have … to, he passed
  2.3: he … my, heard, heu, him this, hitti-, husband NAME, i received, i resign, identity, if … stop
  2.3: if … was, inner tubes, intensos, ipad, is important, is too, is very, is … permission, it take
  2.3: j aimerais, j aurai, j … coche, jaja en, jaja … serio, jamais donne, jamais entendu, jamais … parler
  2.3: je coupe, je n, je veut, je … aller, jmen, know NAME, l … donne, la j, la lista, la verdad
  2.3: la … porque, late be, late … me, late … there, le dernier, le dieron, leave … in, leave … text
  2.3: les dije, les veux, les … que, less |, ley, like … of, like … to, list in, listes, listes |, llego su
  2.3: lo he, lol enlevez, lol … number, longe-, longer, longer wish, los dias, lost … customer, love … shop
  2.3: machi-, maint-, mandando |, mandr, maquinita, marco, marke-, mauvais numero, me borran, me confunde
  2.3: me ever, me now, meh, memoria, mensaje y, mensaje … por, mensaje … you, mensajes no, mes donnees
  2.3: mes infos, messages stp, messages … je, mettez moi, mi cel, mi nombre, mi … los, mind … me, moi … m
  2.3: mon homme, mon … plus, montreal, more thank, mucho la, my account, my name, my preference, my text
  2.3: nada … texto, ne … ecrivez, ne … envoyez, ne … m, need message, need these, nephew, no he, no los
  2.3: no tiene, no … escriban, no … person, no … wish, not work, not … by, nouvelles de, number out
  2.3: number … of, numero aux, numero equivocado, numero … vidanges, obten-, of every, of our, off … of
  2.3: offers, oh … more, ok thanks, omit, on … end, on … phone, one … did, os, otra … ustedes
  2.3: oubliez … numero, our office, over … so, par … enlevez, para lo, para siempre, para … dejen, pas aux
  2.3: pas … oui, pas … pour, pas … rdv, permission, peu |, phone with, phone … for, pido que, please release
  2.3: plus … d, plus … seul, postc-, postcard, prepaid phone, pu, pu … des, pu … rappels, pull my, pushy
  2.3: put … on, quand … aurai, quatrieme, que me, que sea, que … deje, que … moi, quel … vous
  2.3: queria mensajes, qui … c, qui … j, quit … him, quitar mi, quitemelo, quitte … liste, quoi l, rathe-
  2.3: rather, rather … a, reached … wrong, reads … aloud, refra-, reminders … do, removed … this, right one
  2.3: right that, roaming … no, said … stop, same as, se … con, se … des, send>stop, sending them, sent this
  2.3: seriously, servi-, servicio … mensajes, set this, set … to, should we, si le, si me, signe |, so there
  2.3: sold, sondages, sonne, sortez … de, soy esa, still … NUMBER, stop with, stop yesterday, subscribed to
  2.3: suerte … la, sure have, suspe-, svp … bonne, tabar-, temps que, text messages, text … call
  2.3: textez … mauvais, texting … it, texting … stranger, texts not, texts now, texts … am, thank … please
  2.3: that … more, the cargo, the patch, the plan, the … bikes, the … card, the … contact, the … kid
  2.3: these cost, these please, these … off, think … gave, this … i, thread, times, tire la, titul-, titular
  2.3: todo el, todos … dias, travaille |, uds, un … texto, unsubscribe |, usted … a, venga, viero-, vieron
  2.3: vous donne, vuelvan, vuelvan a, vuelven, want … this, went … the, widow, with … repair, wo la
  2.3: y … NUMBER, y … no, y … otro, yegue-, yeguen, yes … will, yo … un, you always, you think, you … good
  2.3: you … message, your … stop, | broke, | courriel, | junk, | pago, | pause, | pretty, | venga, | voy
  2.3: | when, | … a, | … afternoon, | … answer, | … avec, | … bus, | … consentement, | … encargo, | … might
  2.3: | … molestia, | … must, | … oferta, | … office, | … paran, | … pedi, | … quel, | … right, | … sure
  2.3: | … tranquila, ~_ber, ~_cai, ~_cea, ~_dif, ~_her, ~_lot, ~_os_, ~_pu_, ~_st, ~_tro, ~ably, ~agi, ~ajam
  2.3: ~alum, ~anna, ~arag, ~arco, ~bay, ~buel, ~cado, ~cel, ~chi, ~cord, ~cup, ~dich, ~dil, ~eb_, ~ees_
  2.3: ~efra, ~ellu, ~epe, ~eren, ~erio, ~esea, ~exis, ~ffr, ~ffre, ~fiez, ~flip, ~fus, ~iaux, ~iff, ~ines
  2.3: ~inve, ~istm, ~itos, ~lind, ~llul, ~lpa_, ~lvi, ~mane, ~mer_, ~muni, ~ncle, ~nnee, ~okay, ~opt, ~opy_
  2.3: ~owl, ~pare, ~pido, ~plei, ~quit, ~race, ~riel, ~rizo, ~rket, ~rmer, ~rnal, ~rti, ~ser_, ~shop, ~sima
  2.3: ~sop, ~tair, ~tale, ~tec, ~thor, ~tio_, ~tmas, ~ula, ~upo, ~uri, ~uspe, ~veme, ~xist, ~ycli
  2.2: (stop), 2 semaines, NAME le, NAME pero, NAME pis, a autorise, a flat, a robot, a sec, a side, a su
  2.2: a trois, a … home, a … time, a … votre, achete … chambre, ai plein, ai … non, ait, all … NUMBER
  2.2: already said, am his, and, and says, angry>texts, annoying, are … me, arrett, as to, as … stop, asi
  2.2: at night, at … time, attention, autor-, autres |, be getting, be |, be … this, beau merci
  2.2: being repaired, ben que, besoin … textos, bike money, bikes, blast |, bless, boat |, bonne … pour
  2.2: book |, borrame, borrarme, bough-, bought, boutique … les, brakes are, bring back, but … stop
  2.2: button … i, cajero, can have, can … close, can … you, capab-, care, casilla |, cease, centr-
  2.2: ces textos, chambre a, chambre … air, change, change de, changed, changer de, chip, ciao, client |
  2.2: cliente … vous, coche … case, coming … so, commi-, comprendre, comun-, con … textos, conformement
  2.2: confundieron, confusing, conozco a, conse-, consentir, contacte, cops, courriel, courriel seulement
  2.2: croye-, croyez, cuando pueda, d idee, dadme, dadme de, dadme … baja, date et, datos |, de client
  2.2: de estar, de esto, de los, de ninguna, de selle, de sus, de todo, de … listes, de … mensaje
  2.2: de … nunca, de … svp, dejen … estar, dejo la, delete … contact, demande d, demenage a, dentiste
  2.2: depan-, dernier … que, desabonner … ca, dit … magasin, dnc list, do me, do … reach, don julio
  2.2: donne … permission, dotn, down there, drinking, droit |, drop … any, each text, el … anterior
  2.2: el … donde, en no, en veu, en … no, en … plein, encore … textos, enlevez moi, envie de, envois
  2.2: equivocaste, erreur sur, erreur … la, erron-, esa casilla, est NUMBER, est … ces, est … clair
  2.2: est … effacez, est … fait, este mensaje, este number, esto es, ever, every … of, faites erreur
  2.2: falta … me, faux numero, feb, ferme-, figure out, figure … how, fishb-, flooded, florida, fois pour
  2.2: for … but, free from, front desk, front … at, fuera |, futur, futur |, gemel-, get … bike
  2.2: getting charged, go on, gone … the, got … now, grandson, habian, hagam-, hagame, happy with
  2.2: happy … and, harce-, hard pass, harve-, has to, hey just, hey … fyi, hijo y, honey, i no, i went
  2.2: i … be, i … cash, i … okayed, idee … les, if … i, in when, in … with, inscribieron, inscribieron sin
  2.2: it … not, it … with, j … veu, jamais eu, jaw, je … vous, just want, keep … please, know any, know … is
  2.2: la familia, la ley, la misa, la preuve, la … bici, ladil-, ladilla, last … this, le cell, le demander
  2.2: le … bleu, le … sans, les … dans, les … mi, les … sur, les … un, life, llenan, lo pueden, lo tengo
  2.2: lo … quiero, longer … to, lost |, ma … otez, ma … plus, machine, main, maine, maintenant a, mais c
  2.2: makes the, marea-, marque, marri-, mas mensaje, me anymore, me dejan, me habla, me inscribieron
  2.2: me must, me quiero, me these, me vuelven, me will, me … all, me … hasta, me … ok, me … sacar, me … vos
  2.2: melan-, member, mensajes gracias, mensajes jaja, mensajitos |, menvoye, merci mais, merci … bien
  2.2: merci … ne, mere … elle, mes … pour, mi celular, mind about, mise, moi aussi, moi donc, mon … merci
  2.2: money … me, month |, moose jaw, more … you, morning |, moved away, muchacho de, mwen, n ai, need … do
  2.2: nephe-, never okayed, new number, niaise, no aguanto, no lo, no on, no riding, no tenemos, no … porfa
  2.2: no … texteen, not ever, not help, not mine, not … call, now she, numero sin, o como, of … in, off any
  2.2: off so, off … a, off … sends, oiga |, ok ca, old one, on this, on … do, one … by, one … do
  2.2: one … these, ones, or whatever, over for, para … you, pare por, pare … favor, pas abonne, pas textez
  2.2: peche, perdez, phone for, phone here, phone i, phone out, phone … to, phones … the, pierdo, pis … du
  2.2: please … texting, plus entendre, plus … cell, plus … recevoir, por dios, pourrait, pretend i
  2.2: preuve de, preuve … mon, propi-, pu … la, puedo cambiar, pull … number, pus, quand … ai, que bici
  2.2: que hacer, que ni, que … yo, quiero nada, quiero salir, quita-, quitenme, quitenme |, quoi la, reach-
  2.2: reaching, read them, reads them, reass-, rembourser, remis, remove … number, remue-, rente-, retiree
  2.2: retrait svp, reveiller, rgpd, rid, rid of, s … te, sa fille, sales |, sans … pour, saquenme, saturdays
  2.2: save us, se … dije, segunda, send>list, set with, shop, sign … the, silen-, since NUMBER, so early
  2.2: son muchos, sors, sortez, soy, spare, still … there, stop these, stop … right, stop … these
  2.2: stop>angry, stuff |, subscriber, surveys, svp rien, take … phone, te equivocaste, telefono … el
  2.2: text … ok, textee mas, texting please, textos … je, texts for, texts off, texts>more
  2.2: thanks … everything, that … enough, thatl-, thatll, the reception, the reminder, the service, the shop
  2.2: the vip, the … because, the … hold, the … repair, the … with, this a, tienda que, to be, to none
  2.2: to receive, to … not, to … now, to … so, tous les, tout … reste, toute-, tqm, tranquille avec
  2.2: tranquille svp, tres bien, tromper, tu lista, tune ups, turn them, turn … sms, uds |, uh, um, un … pas
  2.2: un … une, unsubscribe link, us … your, usan, used … phone, v, vais … bloquer, vanco-, vancouver
  2.2: vayan-, vayanse, velo ici, velo … dans, vendi … bicicleta, venez, veo bien, verifiez, visitor, voice
  2.2: vos listes, vos nouvelles, vos … d, vous pourriez, vous … ai, vous … arreter, vous … erreur
  2.2: vous … retirer, vous … texto, vous … trompe, vs avez, were … do, when … need, who … are, why this
  2.2: will … by, will … in, writt-, y los, y yo, y … di, y … soy, yes … this, yo pedi, you anymore
  2.2: you borrame, you end, you twice, you … already, you … quiero, you … tengo, yourselves, | about
  2.2: | conformement, | nomas, | opted, | radio, | storage, | vayanse, | … auto, | … bicicleta, | … came
  2.2: | … courriel, | … d, | … dude, | … inscribieron, | … less, | … mother, | … once, | … paye, | … person
  2.2: | … request, | … saddle, | … tout, | … vuelvo, ~_alo, ~_bif, ~_bil, ~_cel, ~_dau, ~_dea, ~_ens, ~_eve
  2.2: ~_hic, ~_imm, ~_ing, ~_kit, ~_lak, ~_nut, ~_ow, ~_pia, ~_pus, ~_req, ~_rom, ~_ser, ~_v_, ~_van, ~aber
  2.2: ~adam, ~arna, ~ates, ~avoi, ~bif, ~biff, ~bil, ~bor, ~celo, ~ces, ~cogi, ~comu, ~cpa, ~cpa_, ~croi
  2.2: ~cte, ~ctro, ~deco, ~depu, ~desa, ~died, ~dson, ~een_, ~efr, ~ema_, ~emue, ~ephe, ~harc, ~ibi_, ~ibie
  2.2: ~icer, ~ici, ~igl, ~igle, ~ilen, ~inde, ~itam, ~ives, ~jit, ~jito, ~kit, ~kno, ~lein, ~lici, ~make
  2.2: ~merg, ~mew, ~mpu, ~natu, ~neph, ~noyi, ~oila, ~olle, ~ommi, ~omu, ~omun, ~opt_, ~opte, ~oyi, ~oyin
  2.2: ~pabl, ~pect, ~pias, ~pid, ~ppli, ~rapp, ~refr, ~remu, ~riti, ~rram, ~rtar, ~rup, ~sil, ~siv, ~ski
  2.2: ~soy_, ~ssan, ~ssm, ~sto, ~tain, ~tar_, ~tou, ~trin, ~uit_, ~uita, ~ular, ~unta, ~uso, ~utur, ~veil
  2.2: ~voco, ~voul, ~wner, ~woo
  2.1: NAME at, NAME en, NAME yo, NAME … est, NAME … she, NUMBER she, NUMBER … each, NUMBER … on
  2.1: NUMBER … this, a customer, a hint, a montreal, a nada, a … never, a … year, abogado, affaires |
  2.1: after |, ahead … the, ai commande, ai … envie, all … to, am … mr, am … nurse, and stop, angry>angry
  2.1: another text, anyway, arizo-, arizona, arretez … je, arretez … texter, arrive … a, at all, atte
  2.1: au … pour, autres, ay … otra, baja |, bajame, bajenme, be removed, be … there, bici … una, bicis en
  2.1: bien mais, bien you, bien … mais, bike place, borreme, borrenme |, boss sees, bought … tube
  2.1: brought it, bueno you, buscan |, buying a, bye les, bye … textos, c … un, cada mensaje, cada rato
  2.1: cada … mandan, calls no, can somebody, can take, cat … the, cell je, cell off, celular por, ces … la
  2.1: cesser les, commande chez, commande … vous, como … esto, con su, confirm i, confo-, confundiste
  2.1: consent … be, coupon, cuanto mandan, cuanto … esto, cut … a, cuz … your, d affaire, d ecrire, d ou
  2.1: de ella, de tes, de ustedes, de … cessez, de … nous, de … ok, de … sistema, deals, delete sistema
  2.1: delete … y, derangez moi, dernier, desactivez ca, desinscrivez, desinscrivez moi, deux chiffres
  2.1: different … now, digit, dije, dio … numero, dit de, dit … pour, dlt, do … notify, do … please, donne
  2.1: donnees, du client, dueno de, easy, el mio, elimi-, ella … no, email not, en avril, en … pis, envio de
  2.1: envoi |, equivocaron, est beau, est … et, est … mien, est … possible, este … de, esten, etait son
  2.1: etait … velo, eu ce, fait … vous, faites donc, ferre-, fini … textos, flat |, flip the, folks
  2.1: for … update, forget … number, form, frequence, get NUMBER, get one, get these, get this, get … it
  2.1: going with, got … so, grade, grax, grax |, had, handles, happens if, happens … i, happy … the
  2.1: harcelement, hint, homme, i be, i ticked, i … make, il a, in any, in arizona, ing, instead … texting
  2.1: is broken, is different, is getting, is mr, is … warranty, it |, j exige, j … laisse, j … this
  2.1: j … une, je tape, joine-, joined, jours ouvrables, joven, juste |, keep getting, kien, kindly stop
  2.1: la arretez, la … dans, la … mais, lachez mon, lachez … les, late husband, le telephone, le wifi
  2.1: left hand, leh |, les … automatiques, looking, los … automaticos, m, m appelez, m … promis
  2.1: ma permission, magasin … velos, mal … le, manden mas, mareado, mate i, me manden, me prometio
  2.1: me thanks, me … comment, me … cosas, me … decir, me … fuera, me … off, me … porfa, mensaje mas
  2.1: messages automatiques, mettr-, mettre, mi amor, minute, moi … textos, molesten |, momen-, mon no
  2.1: mon voisin, mon … n, more … is, mother is, moved out, msjs, my email, my leg, my phones, my pocket
  2.1: my … last, my … sees, nada |, nada … mensajes, nadie contesta, ne pas, need for, need … to, ni … texto
  2.1: ninguna … de, no escriban, no necesito, no quitenme, no soi, no … avisos, no … cliente, no … conosco
  2.1: no … for, no … manden, no … mensajes, not agree, not keep, not much, not notify, not ride, notify
  2.1: now that, numero ou, of NAME, off … for, ok j, on one, opted … in, or … other, or … will, otra NAME
  2.1: ou … le, outgrew the, ouvrables, paid, paradis, parti-, pas lire, pas lui, pas vous, pasa |, passage
  2.1: passed, passer a, pausa-, paz, per text, perdon |, peux … m, phone … this, pieds, please … with
  2.1: pour ces, pour l, pouvez … enlever, preference to, prepa, preuv-, preuve, private … i, probably
  2.1: prochain, prometio, promotions, proof, prouv-, prouvez, pu … svp, qu … peut, que je, que molestia
  2.1: que nadie, que … era, que … mensajes, que … ni, que … quiero, quiero darme, quiero estar, quitame
  2.1: quitenos, quoi je, reall-, really, reassigne, reatt-, reattribue, receipt not, recevrais, recipient
  2.1: recoit … textos, recojo el, recommended, regrese, remove … info, remuevanme, reparer |, repli-
  2.1: resena … no, respectez, retirez moi, reviendrai pas, revoke, ringing me, river, saquenme de
  2.1: savoir … mon, scrub my, scrub … number, se confundieron, se equivocaron, second request
  2.1: seguir … textos, semana no, send … any, sent from, shop by, shop … anymore, si … mi, signing up
  2.1: silence please, silence |, silla, simar-, simard, son cell, sors … la, sorte-, soy … hija, spelling
  2.1: stop all, stop … is, suegra, suis abonne, suis … mais, supplie, supprimez … contact, sweet but, swing
  2.1: take … hint, talked about, tan temprano, tape avec, tcpa, te plait, team |, ten minutes, tengo ni
  2.1: text from, text … can, texting … thank, texto mas, texto … vous, textos … ahora, textos … en
  2.1: textos … mi, texts a, texts … do, texts … month, that … fine, that … out, the ads, the consent
  2.1: the race, the river, the … light, the … make, these … and, threa-, tires are, to have, todas … listas
  2.1: toque, tour, toutes, tranquille … tes, tucso-, tucson, twice … to, two years, un favor, un lien
  2.1: un … qui, un … sin, una … de, unenr-, unregister, up … baby, up … more, us from, velo je, vendu mon
  2.1: ver si, votre liste, votre … m, voulo-, vouloir, vous l, voy … poner, waiting for, want them, was … so
  2.1: way … not, we should, where … signed, will call, will … be, winter storage, written, wrong … you
  2.1: wrong>number, y suena, y … conozco, yo me, yo se, you hable, you … scratch, you>forever, your stuff
  2.1: | arretes, | mauvaise, | memory, | ojala, | ponle, | suspender, | unregister, | … dieu, | … discount
  2.1: | … estoy, | … letting, | … llega, | … met, | … on, | … papa, | … picked, | … quitame, | … school
  2.1: | … someone, ~_apa, ~_dec, ~_def, ~_had, ~_m_, ~_mm, ~_nom, ~_nun, ~_own, ~_pac, ~_paz, ~_rob, ~_sto
  2.1: ~_tcp, ~_yo, ~abo_, ~acte, ~adil, ~ale, ~amab, ~anot, ~apab, ~ban_, ~bit, ~borr, ~boug, ~casi, ~cep
  2.1: ~cipi, ~cons, ~curi, ~dde, ~elem, ~emer, ~enu, ~erte, ~esab, ~esid, ~evi, ~evio, ~ff_, ~folk, ~gl_
  2.1: ~hopi, ~hrea, ~iale, ~ieds, ~igh_, ~ije_, ~ili, ~ings, ~iren, ~irez, ~ivat, ~ivo, ~kien, ~leti, ~lien
  2.1: ~liez, ~lula, ~mars, ~mati, ~matt, ~mio_, ~mir_, ~mome, ~msjs, ~nav, ~ndu, ~nenr, ~ness, ~nle_, ~noz
  2.1: ~nozc, ~nsu, ~ntem, ~odos, ~ofi, ~olks, ~ompu, ~onfo, ~onoz, ~opy, ~outi, ~ozc, ~ozco, ~pam_, ~paz_
  2.1: ~pci, ~pcio, ~pesa, ~peut, ~plit, ~preu, ~quen, ~rar_, ~reuv, ~riss, ~rrid, ~rsi, ~rtis, ~sada, ~salg
  2.1: ~siem, ~sjs, ~sjs_, ~son_, ~souv, ~stop, ~swin, ~tach, ~tafa, ~tcp, ~tcpa, ~tenm, ~tiva, ~top, ~trie
  2.1: ~ueno, ~uff, ~uloi, ~unen, ~used, ~usq, ~usqu, ~val, ~val_, ~vibr
  2.0: (remove), NAME … not, NUMBER que, NUMBER … d, a break, a digit, a dog, a esa, a flip, a mandar, a … au
  2.0: a … fixed, a … not, a … once, a … so, aburr-, accepte, accue-, accueil, aceptado, acepto |
  2.0: adelante no, agenda, agree to, agreed to, agreed … nothing, ah y, ai pese, ai … ailleurs, ai … la
  2.0: aime mieux, al NUMBER, alertes, already … time, alumnos, am getting, ancien … de, and i, and quit
  2.0: and remove, angry just, angry>me, anything … this, anywa-, aqui, are on, are … our, are … so
  2.0: arreter … me, as well, at our, au complet, au … j, aucune … de, automaticos, automatique |
  2.0: avais … pas, avec … pneus, avez confondu, back the, bajenle, bay |, because you, better … the
  2.0: bici … en, bike in, bike … am, blasts |, bon ok, borran, borre mi, boutique mais, box … my, buen dia
  2.0: but she, but … am, by what, cajera, can drop, can … be, cansa-, caram-, card … the, casi … veo
  2.0: ce contact, cell, cell … NAME, cell … NUMBER, che pas, checking in, chiffre, click-, colla-
  2.0: comment vous, como, compa-, compraron, compraron mi, compraron … numero, con … avisos, confondez
  2.0: confondu, conformement a, conformement … la, consenti, constantly, contacto, contesta, coordonnees
  2.0: coordonnees |, corro, country |, county, cuando suena, cut the, d ecran, d … lista, darme, de su
  2.0: de tanto, de viaje, de votre, de … apres, de … baja, de … boutique, de … dice, de … enlever
  2.0: de … enlevez, de … ni, de … texte, de … todavia, deje de, dejen, dejen de, demande |, demar-, depui-
  2.0: depuis, despacio, deuxi-, did … subscribe, donc … les, done … no, ecrivez … jamais, efectivo y
  2.0: el carro, el spam, emergencies |, en prie, en reparacion, en … NUMBER, en … a, en … encore, end … i
  2.0: end … reminders, enough already, enough … the, equivoco, errad-, errado, es mio, escribir |
  2.0: est … ligne, est … mere, est … svp, est … vous, estafa |, every time, everything … the, existe |
  2.0: faites … donc, favor … no, fizz, flip … and, garage door, got it, guy at, hablo bike, hablo … lol
  2.0: hagan llegar, have … at, have … do, hear about, her cell, hermano |, hey so, hola me, hold … for
  2.0: how you, how … can, i signed, i … block, i … do, i … prefer, il travaille, in … sink, in … system
  2.0: information, informo, inscrite par, insistan, inver-, is … possible, itd be, j … jamais, j … pese
  2.0: jajaja, jamais ca, jarte-, jartera, je nai, je perds, je vends, je … chaque, je … donne, je … tu
  2.0: jeje |, joder, joven le, junto-, juntos, just … sending, kno, l … le, lachez … vous, las … al
  2.0: last … stop, le donc, le prof, le … samedi, leave … off, lire, list … never, llegar, llevado
  2.0: m … confondu, ma reponse, mail me, maintenant … moi, make, mandes mas, marque … casilla, mas sms
  2.0: me be, me instead, me las, me semble, me toco, me … else, me … llegar, me … llevo, me … phone
  2.0: me … sur, me … unsub, mechanic, medio |, mensajes que, mes coordonnees, mi permiso, mi … para
  2.0: mi … saquenme, mi … yo, might, might … to, mis alumnos, moi pus, moi … avec, mois ca, molestes
  2.0: mon ami, mon … par, montr-, moose, more it, more … i, more>texts, movil, mrs, my country, my customer
  2.0: my daughters, my girlfriend, my … away, my … husbands, neta you, never … there, ni … mensajes, no creo
  2.0: no fui, no molestes, no quiero, no … di, no … seguir, non … gars, not … contact, not … promos, nous
  2.0: now ever, nowhe-, nowhere, nro, number away, number she, number … did, number>want, numero … pour
  2.0: numero … votre, of all, of texting, of … messages, off … promo, off … texting, old … please, olvidate
  2.0: on these, on … appelle, on … changer, on … me, on … or, one … no, only got, orden … es, ordin-
  2.0: ou … avez, out lol, ouvra-, over … take, owes, para esto, pardon mais, parle … bien, pas ben, pas mme
  2.0: pas … autres, pense, pero este, pero me, peser, peut changer, pido por, pido … me, please honor
  2.0: please you, please … call, please … no, pogne les, por … medio, pour … garantie, pour … j, prefere le
  2.0: priere de, primera, private, promo texts, proprietaire … numero, proprio du, pu etre, pubs |, quand je
  2.0: que jartera, queria … y, quick question, quiet, quieto, quiten … numero, reached, recibir nada, regan-
  2.0: reque-, request, resiliez, rest … peace, retiren, rouyn, said |, sakam-, sakame, sakame de, salir
  2.0: says … texting, scratch me, se equivoco, se fait, seasons, sembl-, semble, send … of, service |, set
  2.0: seulement … de, sigue-, sin textos, sink, sms please, so … am, so … do, soldes, somebody … a, somos
  2.0: spare me, split, sr, stuff, suficiente |, sur ma, sure i, sure … is, suspendez, svp pu, sweet … i
  2.0: table-, tanne-, tel, tengo nada, text more, text program, texte svp, texter pour, texting my
  2.0: texto non, texto svp, textos dans, textos non, textos par, texts … not, texts … please, the counter
  2.0: the country, the county, the girl, the good, the law, the notifications, the sink, the swap, the way
  2.0: the word, the … desk, the … my, the … reads, these are, these … it, these … you, they come, think … is
  2.0: tiendas, tienen harta, time so, time … please, to about, to any, to use, to … too, to … updates
  2.0: toggl-, too please, touches, trails, tranquila, tripl-, twice already, two … for, un taxi, une erreur
  2.0: unsub me, up by, update your, updates, updates not, usa, ustedes you, va … les, vends, vida, vip
  2.0: volvieron, volvieron a, vos envois, want these, want … number, was … at, way you, week please
  2.0: when … am, why … a, will pick, will show, with his, with thanks, with your, with … permission
  2.0: without … consent, would prefer, wrong … my, xfis, y … favor, y … mensajes, yeule, yo … mi, you me
  2.0: you no, you puse, you use, you … el, you … no, you … texted, young lady, zero, | again, | bless
  2.0: | cero, | chao, | chef, | habla, | maudit, | mind, | quit, | resiliez, | sakame, | seria, | spare
  2.0: | suspendez, | telephone, | … ads, | … dieron, | … exige, | … garde, | … go, | … it, | … jartera
  2.0: | … mechanic, | … mijo, | … molestes, | … nai, | … pub, | … quieto, | … receipt, | … vos, ~_bre, ~_ce
  2.0: ~_inb, ~_mrs, ~_nro, ~_sue, ~_zer, ~agai, ~alo_, ~aniq, ~are, ~bol_, ~bran, ~ces_, ~cicl, ~cip, ~cros
  2.0: ~defi, ~ders, ~dif, ~dom, ~eall, ~ecko, ~efi, ~eis_, ~elim, ~els, ~elul, ~enm, ~epui, ~equ, ~ganm
  2.0: ~gasp, ~gic_, ~git_, ~had_, ~hell, ~ienc, ~ify, ~inb, ~inbo, ~inie, ~iro_, ~ismo, ~joi, ~lari, ~lenm
  2.0: ~lieu, ~lire, ~mbla, ~mmun, ~mpa_, ~mrs, ~mrs_, ~nant, ~nera, ~nly_, ~nnem, ~non_, ~nonc, ~nous, ~nsub
  2.0: ~ntim, ~nul, ~nun, ~nvoi, ~nywa, ~odd, ~olli, ~ona_, ~othe, ~ovil, ~pair, ~peni, ~perm, ~phe, ~plai
  2.0: ~pris, ~ptad, ~rade, ~rame, ~revi, ~rige, ~robo, ~ros_, ~rren, ~rta, ~scam, ~seni, ~sile, ~smo_, ~sold
  2.0: ~somo, ~sort, ~ssez, ~stru, ~stuf, ~tier, ~tit_, ~trem, ~tuf, ~tuff, ~uc_, ~unds, ~unsu, ~utor, ~vam
  2.0: ~vice, ~ward, ~xtea, ~year, ~yway, ~zero
  1.9: NAME not, NAME |, a ton, a way, a … ca, a … grand, account and, ahead with, ai vendu, ai … accepte
  1.9: aimerais … que, alert-, always … this, am replying, am … guy, am … you, amigo, and cancel, and has
  1.9: and not, apres ce, are out, are these, are trying, are … this, arretez merci, asked … twice, askin
  1.9: au lieu, avez pas, awya, bajo de, be great, be so, be … texts, because … is, because … your, bici … yo
  1.9: bicicleta, bien en, bike … for, borre … numero, buzzi-, buzzing, by … please, bye, c … surement
  1.9: c … trop, cabin, canceller les, cancelo, cancelo … mensajes, cantidad, cargo |, carri-, ce cellulaire
  1.9: celul-, char, chava, cheque, choos-, ciel, clase |, comme … vous, commence … etre, comment avez
  1.9: como consiguieron, company, con otra, con … respeto, consentement vous, consentement |, consiguieron
  1.9: consommateur, contactar |, cosas de, could call, could you, coupons, cours … le, cousin he, cuz
  1.9: d envoi, dans … platre, darme … baja, de abajo, de otra, de … a, de … mensajes, de … mon, de … ne
  1.9: de … rappels, de … shop, debra-, dejar … escribirme, dejen … spam, dejenme |, deman-
  1.9: demande … retrait, deranger, desabonner svp, desactivar los, despierta, dire oui, do … care
  1.9: do … recall, do … reply, do … texts, donc retirez, done … it, durin-, during, ecriv-, el cambio
  1.9: el numero, else from, elses, email from, en france, en vez, en voulais, en … mon, en … pas, encargo
  1.9: entendi, entendi |, envien |, envois |, envoyer de, escriban, escribiendome, escribiendome |
  1.9: essentiel, est surement, est … enlevez, est … qu, est … tel, estas cosas, este you, ever contact
  1.9: every one, everyday, fille … a, for pickup, for … delivery, for … take, france, ftc, fui una, garag-
  1.9: garage, gave … cell, gave … number, gentleman, going on, gracias |, graduated, group chat, group ride
  1.9: guarda, guest-, guests, happi-, happier, have received, here to, hesit-, hesite, heure la, honor it
  1.9: how … stop, i graduated, i report, i share, i take, i would, i … appreciate, i … consent, i … replying
  1.9: importunez, in NAME, in with, in … bin, is not, is nothing, is ridiculous, is … great, is … kids
  1.9: is … list, is … thanks, it … you, j … vendu, j … voulais, jalou-, jaloux, je crois, je … moi, jus
  1.9: just … texts, l … pas, la delete, la maquina, la protection, la … place, laisse … velo, laisserai
  1.9: las promos, last guy, late reply, le manden, le meme, le … demain, le … passe, learned to, left off
  1.9: les petits, les … dicho, les … enlevez, lieu, liste … envoi, llanta … NUMBER, lo … los, loads, loi
  1.9: lol arretez, lol thanks, los … no, los … please, louis-, louise, loved the, lugar, m etre, m … tout
  1.9: ma demande, ma … est, ma … par, maintenant, mais … j, make these, mandando textos, marketing |
  1.9: mas porfa, material, me already, me lleguen, me offers, me volvieron, me … ahorita, me … any, me … at
  1.9: me … mandar, me … quedo, me … tarde, me … texting, mejor … no, menor, mensajes porfa, mensajes … este
  1.9: merci bien, mesi, messages de, mi compadre, mi telefono, mi … fallecio, middl-, middle, mobile |
  1.9: mon … je, montreal |, mouri-, mourir, my phone, my … plan, nadie se, name … NAME, ne … envoyer
  1.9: need … on, need … the, ni mi, ningun NAME, no, no les, no longer, no off, no tienen, no usa
  1.9: no … conmigo, no … list, no … mensaje, no … remove, no … textos, no … thanks, nom la, not do
  1.9: not meant, not reach, not recall, not subscribe, not … look, not … others, not … them, note on
  1.9: number thanks, numero se, oblig-, off still, off … bike, off … day, often i, on purpose, on … more
  1.9: one i, one inner, one to, one … tube, opt … a, optin-, opting, optou-, optout, otez mon, oui aux
  1.9: oui … moi, oui … textos, our phone, out … all, out … texting, papel-, parce, part of, partie
  1.9: pas arretez, pas fait, pas … etre, pas … promo, pasa si, passed … please, pedi que, pedi … me, penda-
  1.9: pendant, perdez mon, perdez … numero, permiso, personne … ce, phone … with, pis l, pis … vous, platr-
  1.9: platre, please to, plus envoyer, plus etre, por sms, porter, pose, pouvez arreter, pouvez … mon
  1.9: preguntaron si, preguntaron … queria, profe-, pu ce, pu le, put … note, quand est, quand … ce, que era
  1.9: que mon, quel velo, quien, quien autorizo, quien-, quienes, quienes son, quiero es, quita, quitan |
  1.9: quitarme, quitas, quiten mi, quitenme de, quitenme … eso, quittez, rappels, raye, reaching out
  1.9: recordatorios you, refuse, regale, regre-, remove>list, remove>me, request to, resenas, residence
  1.9: retire moi, ride anymore, ride … take, rodadas, rompan, said … before, salir-, saque-, se acabo, sease
  1.9: send more, send>more, sends, seria, seulement pas, shop there, shop … me, shops, show … the, si … algo
  1.9: si … bien, si … no, sigue llegando, sir … am, sms gracias, so … send, so … take, solo quiero, son vrai
  1.9: spare … old, spring sale, stagi-, step |, still getting, still … my, stolen in, stop, stop asking
  1.9: stop les, stop reaching, stop sending, stop … from, stop … merci, stop … out, subscribed |, suis … a
  1.9: supprimer, svp annuler, taking me, talki-, tardes … la, telefono … me, telephone … la, tengo bicicleta
  1.9: text can, text svp, texte moi, textearme |, textez … plus, texting … my, texto … favor, textos stp
  1.9: textos … le, texts from, texts out, texts while, the cabin, the fcc, the form, the ftc, the raffle
  1.9: the tuesday, the … 2, the … never, the … order, the … part, the … reply, there … nothing, they … in
  1.9: think … my, this service, this … be, to miss, to these, to … ftc, to … you, today tomorrow
  1.9: todo respeto, told … could, too stop, tout |, toute l, toute … equipe, tu … arreter, un consentement
  1.9: un … mas, un … velo, unaut-, unauthorized, unico, uno, up stop, update … records, use a, used my
  1.9: va bien, vais … plainte, vario-, varios, velo est, velo plus, ver, vete, veu pu, veux rien, veux … un
  1.9: vez de, vez … lo, viernes … ella, vos promos, vous avais, vous … textez, want none, want>list, we had
  1.9: well … you, when … asked, where it, who i, with us, within NUMBER, witne-, witness, would … great
  1.9: wrap … the, yo lo, you all, you an, you looking, you ok, you recogi, you spamming, you … envien
  1.9: you … quiere, you … remove, you … tiene, you … tienen, you … trying, you … usa, you>not, | antes
  1.9: | dejen, | era, | feels, | fewer, | fyi, | once, | optout, | package, | paren, | priere, | quittez
  1.9: | refrain, | these, | unauthorized, | vete, | … aca, | … consiguieron, | … email, | … enfants
  1.9: | … envoie, | … favor, | … interesse, | … marque, | … means, | … message, | … proprio, | … recipient
  1.9: | … sans, ~_ag, ~_agr, ~_and, ~_ano, ~_aq, ~_aqu, ~_arg, ~_bik, ~_bor, ~_bye, ~_ces, ~_cuz, ~_dor
  1.9: ~_ene, ~_epa, ~_kep, ~_lay, ~_no_, ~_obl, ~_opt, ~_uh, ~_unc, ~_wro, ~abri, ~alm, ~asi_, ~asy_, ~axe
  1.9: ~blig, ~bye, ~bye_, ~canc, ~cast, ~chic, ~cli, ~crap, ~cuz, ~cuz_, ~dame, ~debr, ~der, ~dese, ~dict
  1.9: ~donn, ~eant, ~ecen, ~eem, ~elco, ~ema, ~empt, ~enme, ~erse, ~etre, ~ety, ~ety_, ~euve, ~fire, ~fo_
  1.9: ~fuer, ~gal, ~gan, ~ged, ~give, ~hoos, ~hops, ~iand, ~icip, ~ingu, ~iree, ~isie, ~isir, ~iten, ~ixin
  1.9: ~jese, ~jos, ~kep, ~lash, ~llar, ~lowi, ~lses, ~lul, ~midd, ~mons, ~muev, ~nco, ~nie_, ~nill, ~nqui
  1.9: ~obli, ~oco, ~ody_, ~olk, ~ondu, ~onge, ~onse, ~op_, ~otro, ~oute, ~outo, ~ovel, ~oze, ~pero, ~pez
  1.9: ~pte_, ~ptou, ~regi, ~regr, ~renl, ~rist, ~rru, ~sida, ~stie, ~sul, ~tema, ~tid, ~tify, ~tina, ~top_
  1.9: ~tto, ~uien, ~uit, ~uzzi, ~vir, ~wro, ~yee, ~yee_, ~zzi, ~zzin
  1.8: NAME aqui, NAME so, NUMBER apres, NUMBER h, NUMBER jours, NUMBER merci, NUMBER mil, NUMBER … stop
  1.8: a child, a deux, a la, a moncton, a nurse, a problem, a recevoir, a reportar, a … autre, a … plan
  1.8: a … she, a … telephone, a … there, abuela, accident please, after … one, agree … get, agree-
  1.8: ai … arret, allow-, alors, am asking, am reporting, am … off, and every, and … am, and … never
  1.8: and … still, anotaron, appelle pas, appointment and, appreciate it, apuntado, are … i, arreter svp
  1.8: arretez … la, arretez … textos, asked nicely, asked to, at first, autrement, aux, avec … autre
  1.8: avec … messages, avec … rappels, avoir le, back … my, baja porfa, bajame … la, banks, bes, bici … mi
  1.8: bicic-, bicycles, bloquear |, bonjour … a, borrar, borreme |, bottle, bowli-, bowling, broken so
  1.8: buen trabajo, bueno … de, burea-, caisse |, calle-, callense, calmez vous, can … please, cancelo los
  1.8: cell and, cell number, celular, cesser, check … records, chez moi, chez … on, chica-, chiff-, choose
  1.8: client … vous, close, come … it, come … when, communication, compa, con sus, con … mensajitos
  1.8: congrats to, connais, contacten, contacter |, contacting, coord-, corriger, cote de, coute, crtc
  1.8: cuidado, cut them, d mandar, darme de, de cancelar, de numeros, de pubs, de sa, de sondage
  1.8: de … contactos, de … datos, de … o, de … promos, de … pub, de … senor, deals i, debe ser, deben
  1.8: debranchez, deja … stop, dejan, demande poliment, derni-, dernier svp, des textos, desir-
  1.8: desuscribanme, digit off, dije no, dispa-, divorced, dla, does … count, does … end, dolares … mensaje
  1.8: donc … moi, done … your, down to, du … pis, ecris, efectivo … no, el amor, el cuarto, el envio
  1.8: el mensajito, elle en, en recois, en supplie, en … telefono, encargo que, end … texts, ends … NUMBER
  1.8: enero, enleve … de, enlever, enlever … numero, enlevez … pour, enough with, entonces … me, eparg-
  1.8: es para, es … la, esa foto, esa |, escriban mas, est … NUMBER, est … chsld, est … son, est … sur
  1.8: estos mensajes, estoy limpiando, estub-, estubo, et mon, etre retiree, event, ex husband, exces-
  1.8: excessive, exerc-, exist |, ey, faites moi, fecha, feo, fermez les, fijes-, fijese, fils, filte-
  1.8: fin … textos, fini … messages, fix, flood-, fois, for … late, for … messages, for … tube, for … years
  1.8: forgot my, free, free bike, full … of, further messages, garantia no, gaspe, gaste-, gasten, get rid
  1.8: gracias … la, guys but, hagame el, halif-, halifax, hands are, happe-, hard … on, hat |, have … up
  1.8: hijol-, hijole, how … opt, huile-, huiler, i bet, i … asking, i … going, i … nicely, i … reporting
  1.8: i … to, in vancouver, in … minutes, in … to, inscrit |, interesse |, is … take, it no, it … any
  1.8: j … plus, j … recois, jaja gracias, jamais inscrite, je … porter, je … tout, je … votre, jodan
  1.8: journee |, juro que, keep … messages, keep … stop, know where, kowal-, l annee, l … de, la cnil
  1.8: la muchacha, la nina, la … affaire, la … textos, law>me, le dio, le … bien, le … moi, leer, like out
  1.8: limpiando, llamado, llegando, lleguen |, lo de, local, lol that, los … mejor, loved, lui, m ecrire
  1.8: m … avec, ma belle, ma … avait, ma … dans, mais bonne, mal, mal … no, manana con, mande mensajes
  1.8: manden, mando un, manit-, marcada, mas nada, mas … la, me de, me out, me please, me quite, me up
  1.8: me … ca, me … gracias, me … messages, me … my, me … ofertas, me … plus, meant to, mensaje por
  1.8: mensajes … la, messages … de, mi … ni, milli-, moi plus, moi … ai, moi … vrai, mon cellulaire
  1.8: mon consentement, mon … ca, mon … que, monct-, moncton, montana, more updates, mostr-, mot, motorcycle
  1.8: mucho-, muchos, my contact, my iphone, my … name, never subscribed, ni … mensaje, ningu-, no en
  1.8: no esten, no gasten, no mensajes, no more, no textos, no when, no … comprado, no … problema, not … no
  1.8: not … to, not … us, not>more, notai-, now remove, number |, numero chez, numero depuis, nurse on
  1.8: off there, off … just, off … next, ok … is, on … with, only, otez … nom, otro taller, oui au
  1.8: our … please, own |, owner-, owners, paniq-, panique, par semaine, parece, paren-, parenle, parro-
  1.8: part, partir d, pas, pas une, pas … client, pas … pub, pasen, passe … le, patch, patience, pausa
  1.8: pay the, permi-, pero you, petro-, pienso, pis il, pis … de, pis … textos, please lol, please she
  1.8: please thank, please … all, please … stop, please … these, plus envie, polyv-, polyvalente
  1.8: pour … promos, pourri, prendre note, probation, proch-, profeco, promised my, promos … me, purge
  1.8: purge my, puse mi, que votre, que … me, que … si, quien … apunto, quien … dejo, quit … my, quitame de
  1.8: quite-, quoi … code, quoi … mot, raffle … not, rappe-, rather … receive, receive messages
  1.8: receive texts, reception de, recevoir moins, reclamo, remove>number, remove>you, remueveme, rente
  1.8: rented, reportar, reporting you, resena you, reste pu, retire … ca, rien accepte, robinet, rojo
  1.8: rueda y, runs this, sacaron mi, sacaron … numero, said not, said … could, salirme, salud, says … not
  1.8: se lo, se … cuando, se … los, seguir mandando, semble |, sending |, senor-, senorita |, serva-
  1.8: servait, service pourri, ses textos, set me, seul texto, she did, si possible, si … llega, si … paran
  1.8: sign … sheet, siguen, sin sus, since the, slt, somebody elses, sorry … have, sorry … i, sounds
  1.8: specials, specials |, stay, still want, stop … pas, su sistema, sue you, suppose, supposed
  1.8: supposed to, suyo, take mine, talk … my, talking, te va, telephone est, tengo yo, text i, text it
  1.8: text remove, text when, texte merci, texto por, textos por, textos … merci, texts is, texts … your
  1.8: texts>not, that and, the gears, the promo, the sale, the store, the … had, the … thanks, theo
  1.8: this … belongs, this … off, though, tire sale, tired of, to … lawyer, to … she, todo pero
  1.8: turn … texts, un chiffre, up sheet, up … have, up … your, upsta-, upstairs, us in, usual-, usually
  1.8: vais porter, vamos, veces … que, ver con, veux … rien, vivre en, voit, vos … arretez, votre … si
  1.8: vous enlevez, vous mon, vous pouvez, vous … enlevez, vous … parler, vous … supplie, voy … reportar
  1.8: voyag-, wanted texts, we agreed, whatever … this, wheel is, who … them, with respect, withd-, worse
  1.8: would … out, wrong>law, xx, xx |, y hoy, y … bici, years … and, yo a, yo … NAME, you estubo, you hold
  1.8: you opted, you … es, you … mandes, you … quitenme, you … stop, you>list, you>me, your hours, | as
  1.8: | bon, | bought, | cada, | chez, | desactivar, | desuscribanme, | discontinue, | disculpe, | esta
  1.8: | ey, | faux, | fini, | from, | hard, | hijole, | it, | mail, | pero, | purge, | remuevanme, | slt
  1.8: | think, | trop, | wheres, | … abuela, | … aqui, | … calls, | … car, | … debarque, | … estubo
  1.8: | … finished, | … further, | … hermana, | … limpiando, | … little, | … ni, | … pay, | … pueden
  1.8: | … quitte, | … runs, | … sacame, | … salgo, | … saquenme, | … sur, | … there, | … these, | … use
  1.8: | … v, ~_aux, ~_chi, ~_crt, ~_des, ~_ej, ~_fut, ~_gos, ~_hit, ~_kie, ~_lir, ~_lui, ~_nen, ~_no, ~_non
  1.8: ~_tus, ~_uns, ~abur, ~ague, ~aja, ~ajen, ~amie, ~any_, ~arec, ~argn, ~ari, ~asy, ~bi_, ~brav, ~brea
  1.8: ~bure, ~cept, ~chel, ~chif, ~choo, ~cki, ~coor, ~crip, ~crt, ~crtc, ~cton, ~dera, ~dis_, ~dma, ~dso
  1.8: ~easy, ~ebod, ~ecy, ~efer, ~efo, ~elva, ~enda, ~ensu, ~eri, ~ery_, ~esa, ~exer, ~exit, ~fils, ~fix_
  1.8: ~fois, ~fork, ~fut, ~goss, ~hale, ~hart, ~hdr, ~hiff, ~ices, ~ify_, ~ik_, ~ispa, ~ithd, ~jala, ~jen_
  1.8: ~lad, ~lega, ~ley_, ~lic, ~lirm, ~lta_, ~lva, ~lves, ~mai, ~mera, ~mig, ~migo, ~miso, ~monc, ~mot_
  1.8: ~mova, ~mue, ~nat, ~nc_, ~ncto, ~ndso, ~neja, ~nenm, ~ngun, ~nita, ~nsh, ~nui, ~nven, ~obo, ~och, ~oft
  1.8: ~oit_, ~olic, ~olo_, ~once, ~opto, ~ords, ~oub, ~ourr, ~oyon, ~parg, ~pas_, ~patc, ~paz, ~pez_, ~pone
  1.8: ~pos_, ~ppre, ~pt_, ~raig, ~rank, ~refe, ~rele, ~relo, ~rgn, ~rgne, ~ritt, ~rmis, ~rtc, ~rtc_, ~rtez
  1.8: ~rtu, ~rul, ~sado, ~san, ~sca, ~son, ~stad, ~supp, ~suyo, ~tame, ~taro, ~thdr, ~tigu, ~timi, ~tome
  1.8: ~too_, ~uera, ~ufi, ~uite, ~uitt, ~unic, ~urea, ~utt, ~vida, ~voc, ~volv, ~xerc, ~xit, ~xtee
  1.7: 2 … que, NAME … pas, NUMBER … al, a des, a m, a minor, a text, a while, a … donc, a … jefe, a … me
  1.7: a … quitenme, a … y, acaba-, acceptais, accident, after … you, agreed … that, agreeing, agreement
  1.7: ai pris, ai signe, al … y, alerts, all, all … ask, allowed, along |, already |, am allergic, am in
  1.7: amour du, ancien proprietaire, and everything, angry>list, anos no, anymore … you, anyway so
  1.7: appelez … a, appreciate … heads, are sending, are … without, are … you, as … not, asign-, asking … to
  1.7: at midnight, at these, au crtc, aucun … svp, aucune … c, avez achete, avise, avisen de, avisen nada
  1.7: avisen … nada, away my, be happier, be … it, becyk, been NAME, being, bike … a, bit, blade-, blades
  1.7: borrad, borre-, bring … the, buenas no, buzz, by … for, by … right, bye stop, c … ecrit, c … quoi
  1.7: ca va, can … too, cancelar … no, capables, capitals, capture, carac-, caracteres, caraj-, carrito
  1.7: carte-, cell so, cell … you, cessez … m, cette personne, chaque … recu, chercher le, chez … enlevez
  1.7: chiffre de, church office, clue, compte svp, concl-, conosco |, consented, consentement expres
  1.7: consiguieron … numero, contact … for, contacted |, contacter, contactez moi, contacting me, contacto |
  1.7: cookies, could use, coupez ca, coupl-, couple, courant, creen, d su, dale con, dale … los, dame … de
  1.7: de becyk, de notifications, de spam, de … envois, de … mes, de … supprimez, dealt, decis, decli-
  1.7: delist, demain apres, demasiados, des … svp, desabo, desac-, desaf-, devez avoir, devic-, device
  1.7: di … como, dice … no, died … stop, do … call, do … just, donne … accord, dors |, dort, du … pour
  1.7: dueno |, effacer mon, effacer |, el … saquenme, en deuil, en paz, en … moins, en … momento
  1.7: end … alerts, enough for, entrepot, envoyer svp, envoyez … d, equivocado, es delete, es … mandar
  1.7: escriban |, esos avisos, est … fille, est … otez, esta tienda, evite, exchange, excluyanme
  1.7: excluyanme de, exit, expres vous, facture … NUMBER, faites … svp, fan, final notice, fine stop
  1.7: foot in, for each, for … how, forfa-, forfait, frame and, free to, from verizon, from … contacts
  1.7: gentils mais, get messages, get … a, get … i, getting … bike, girlf-, goes off, good no, great more
  1.7: great … on, hace … que, haceme, happening, have never, have stopped, have this, have wrong
  1.7: have … there, he ran, hey stop, his mother, hors de, hors … votre, hours please, i know, i surrender
  1.7: i … allergic, i … every, i … had, i … sooner, i … still, i … up, i … walk, i … wanted, idee c
  1.7: idee … est, if … say, il … le, in red, in … please, inscription … textos, is due, is illegal
  1.7: is waiting, is … getting, is … still, je … demande, je … voir, juro, l … vole, la merci, la pour
  1.7: la suya, lache mon, lache … cell, lado |, law>angry, le llego, les he, les … ca, les … et, les … je
  1.7: listas … de, liste, llegan … de, llege-, llegen, lol please, look … these, los necesito, los quiero
  1.7: los … quitenme, loud in, machine a, mais pour, mais … moi, mandar … mensaje, manden textos, me avisan
  1.7: me hagan, me … without, me>more, mejor you, memory, mensajes delete, mensajes … you, mes … merci
  1.7: message … phone, messages thanks, metanse, mets fin, mi consentimiento, mi you, mi … asi, mi … esta
  1.7: minor, moi … paix, more spam, more>number, moved to, much … please, muy … la, my bikes, my english
  1.7: my late, my part, my … go, my … had, my … never, my … right, my … take, my … there, my … you, n it
  1.7: name |, needing your, never set, never text, never … foot, never … text, next … my, no clue
  1.7: no conosco, no consent, no lleguen, no mandes, no mi, no … avisan, no … avisen, no … esto, no … las
  1.7: no … leer, none … them, not it, not … understand, not>list, not>send, notre, number or, number>wrong
  1.7: nunca … mi, off la, off … thing, offre-, offres, ohio, old … she, on m, on se, on … in, on … le
  1.7: on … pu, only … stop, order NUMBER, order arrived, order if, out … is, out … to, panad-, panaderia
  1.7: paren el, pas m, pas … consentement, paso … lunes, pass … the, passe-, patron, pelle-, pelletier
  1.7: peper-, pepere, pero, perro se, personne de, pete, peut, phone belongs, pick … at, picked it
  1.7: picked … up, pidieron, pis le, place, please cancel, please ever, please note, please unsub
  1.7: plus … notifications, plus … sms, plus … velo, por donde, porfabor, poste |, pour que, pour … l
  1.7: prete |, pretend you, prior, priva-, promised, pu recevoir, publicidad, punto, put down, que esto
  1.7: que ladilla, que … recibiendo, quedo … pero, quel |, quitar, rappelez, read texts, receive any
  1.7: recevoir |, recois … des, recor-, recordatorios de, refer-, relan-, remember … you, removed so, renew
  1.7: repai-, reply … so, ressortir, revei-, rhond-, rhonda, rien commande, rien savoir, rien … moi
  1.7: right … you, roste-, runs, sacan de, salirme |, salut, says |, says … for, says … have, sending … me
  1.7: sent … me, set foot, set … in, seul |, share-, shared, shave-, shaved, shees-, sheesh, sheesh |
  1.7: shop but, sigan escribiendo, sin, sms, so here, so kindly, so … me, some other, sorry you, sourds
  1.7: soy … no, spamm-, stop NAME, stop … to, stop>texts, stopped … since, suis … pas, supper
  1.7: supprimez … NUMBER, sur google, surge-, surrender, sus … pero, svp … les, take it, take … back
  1.7: taking … off, tal NAME, tanta-, tantas, te confundiste, te … bro, telephone number, telephones
  1.7: terminen |, text message, text porfa, text so, text … offers, text … will, textez |, texting him
  1.7: texting the, texto la, texto … j, textos sans, texts end, texts>angry, that the, that … my, the bike
  1.7: the bin, the deposit, the late, the third, the wifi, the … again, the … blasts, the … five, the … lot
  1.7: the … not, these … so, these>remove, thinks … is, this device, this messages, this oh, this … illegal
  1.7: thought unsubscribed, thru the, ticke-, ticked yes, to answer, to … check, to … sms, to … texting
  1.7: todo, toilettage, told i, told … it, tout message, toute … par, trabajo de, trois-, troisieme, trouver
  1.7: une journee, unlis-, unsubscribe so, unsubscribing |, up so, use for, vaya, verbally, veriz-, verizon
  1.7: veuillez … retirer, vez … por, viernes por, voisine |, vos … sans, vous prie, vous retirez
  1.7: vous … achete, vous … avoir, vous … je, want stop, want this, want … opt, want>law, wants … i
  1.7: wednesdays, went … in, were … here, what right, what … am, when … was, which … it, who … is
  1.7: will still, will walk, will want, wish … a, word, word … stop, would sooner, writing to, wrong>angry
  1.7: y … mi, yes for, yo you, you mauvais, you please, you sell, you … cease, you … con, you … lleguen
  1.7: you … pueden, you … tres, your contacts, your file, your shops, your texting, your … program, | avec
  1.7: | congratulations, | dropping, | excluyanme, | hagame, | lay, | maman, | perdez, | pido, | remueveme
  1.7: | retire, | vendi, | zip, | … aimerais, | … desk, | … devez, | … ese, | … este, | … etais, | … fine
  1.7: | … gerant, | … i, | … ladilla, | … lady, | … let, | … liste, | … luego, | … mais, | … manager
  1.7: | … necesito, | … pick, | … promo, | … se, | … vente, | … x, ~_an, ~_avo, ~_den, ~_di, ~_fol, ~_guy
  1.7: ~_har, ~_mud, ~_ner, ~_ohi, ~_oi, ~_out, ~_sic, ~_sms, ~_som, ~_tas, ~ache, ~acy, ~acy_, ~agg, ~aler
  1.7: ~alme, ~als, ~anlo, ~aqu, ~aque, ~arme, ~aski, ~asta, ~axi, ~bein, ~bik, ~bill, ~bla_, ~chal, ~clet
  1.7: ~como, ~cten, ~dias, ~dios, ~eba, ~ecl, ~ecli, ~ecor, ~egre, ~elet, ~emu, ~enl, ~enr, ~epr, ~ermi
  1.7: ~erna, ~erti, ~esac, ~esco, ~esi, ~etan, ~eui, ~euil, ~evei, ~evie, ~expl, ~forf, ~ged_, ~gun, ~guy
  1.7: ~haz, ~hio_, ~hono, ~ien_, ~ije, ~ind, ~ione, ~ipc, ~ipci, ~ipe_, ~irlf, ~isat, ~jen, ~jode, ~knoc
  1.7: ~leta, ~lfri, ~lida, ~life, ~limi, ~lors, ~luga, ~mble, ~mory, ~ndar, ~nder, ~nna, ~no_, ~notr, ~nro_
  1.7: ~nuti, ~ocks, ~off, ~off_, ~ohio, ~omos, ~ontr, ~oot, ~oudr, ~pamm, ~ppen, ~pre_, ~prim, ~ravo, ~rda_
  1.7: ~rds, ~rds_, ~reei, ~remi, ~rfab, ~ridi, ~rip, ~ripc, ~rlf, ~rlfr, ~rned, ~rode, ~rote, ~rtun, ~runs
  1.7: ~sac, ~sact, ~saqu, ~sire, ~sis_, ~sist, ~ssio, ~teme, ~tisi, ~torn, ~uise, ~uns, ~urio, ~urre, ~usio
  1.7: ~uzz_, ~vend, ~wron, ~xit_, ~xpl, ~yed, ~yed_
  1.64: (tables say unclear)
  1.6: (list), (not), (number), (texts), NAME changed, NAME j, NAME … ai, NUMBER ans, NUMBER pero
  1.6: NUMBER that, a ne, a place, a … at, a … cosa, a … demande, a … enlevez, a … envois, a … le
  1.6: a … mandando, a … mauvaise, a … oficina, a … otro, a … sans, a … sin, aboga-, add my, adresse … a
  1.6: afraid you, afraid … have, after your, agreeing to, ahead … take, ahora en, ai, ai … l, am good
  1.6: am … charged, amable, an … with, and … them, anos … de, any shop, any … thank, appli-, apres |
  1.6: apunte por, apunto sin, aqui … se, are … stop, as of, asked, at … wedding, attri-, attribue, au salon
  1.6: aucun NAME, aujourdhui j, autorisation, avec … magasin, avons, away … number, away … stop, baja si
  1.6: been to, bici … que, bike … NAME, bill and, bloque si, brother … the, buenas … me, bunch, buscando
  1.6: by thurs, c … gentil, c … regle, ca par, ca … les, calen-, calme, cancele, cargo bike, caron, ce … de
  1.6: cease all, cero … por, chez la, chicago, chill |, colle-, comer-, comment ca, con tu, con … texto
  1.6: concluida, connais pas, consider, consiguieron mi, const-, copie, criss-, cuando … yo, cuantas … tengo
  1.6: customer i, d … est, d … stp, dan de, dan … baja, dans … NUMBER, day … me, de avisarme, de cesser
  1.6: de contact, de esa, de privacidad, de textearme, de tiendas, de … bicicleta, de … conmigo, de … ecole
  1.6: de … messages, de … recordatorios, de … se, deact-, deactivate, deaf i, decri-, decrisse
  1.6: deja … escribirme, dejar … recibir, dejen … mandar, delet-, delete … al, den de, den … baja, des sms
  1.6: des … pour, desabonne, desapuntan, deseo, desha-, desin-, despa-, di para, did … tick, dieron mal
  1.6: diet, dire |, directions, disappear, disculpa, disturb, do what, do … want, donc |, donde queda
  1.6: done here, donner mon, dossi-, earth, ecrir-, ecrire, effac-, eh no, el era, elect, eliminenme
  1.6: ella no, en enero, en ningun, en paix, en sus, en todo, encar-, enfermera, entie-, envien mas
  1.6: envios |, envoyer, epargnez, era … otra, es ese, es … tercera, esa vaina, ese … no, eso you
  1.6: esos mensajes, esposo you, est gentil, est le, est une, est … depuis, est … troisieme, est … vieux
  1.6: este … para, esto … no, esto … una, et … plus, etais en, every text, excha-, explique, explique a
  1.6: explique … NAME, faire … de, fais pas, faites … mon, fallecio en, family only, fcc |, fed, fed up
  1.6: feliz navidad, fils a, five texts, fleet, flip, flori-, flush-, fois … toutes, foot … your, for … he
  1.6: for … i, for … love, for … next, forget my, from contacting, from … and, ganas, gelat-, genev-
  1.6: genevieve, gentil mais, gerant m, gerer, go … my, good news, good … not, got her, got wrong, gratt-
  1.6: groupe … svp, guarderia, guy … not, had it, have … car, have … flip, hay problema, he dado, helmets
  1.6: help … do, hice, hitting, hold my, horte-, hortensia, hoy mi, i elect, i please, i specifically
  1.6: i … consented, i … good, i … n, i … stopped, in ohio, indica, inscrit pour, interesse pu
  1.6: interested … your, is at, is empty, is spam, is … front, is … his, is … need, j suis, jajaja no
  1.6: jamais … textos, je fais, je le, je prefererais, jefe no, jour |, keep … my, kill, kill … texts
  1.6: knock it, l entente, la loi, la quedo, la … enlevez, la … fille, la … maison, la … muy, la … robinson
  1.6: la … ustedes, la … you, laisse mon, laughed at, lavoi-, lavoie, law>law, lay off, le spam, le … NAME
  1.6: les ai, les boys, les … la, lifet-, lifetime, like … messages, lista robinson, llegan a, local |, log
  1.6: los … en, los … tambien, love of, lucky, make … stop, malhe-, man, manden mensajes, manden … ni
  1.6: maner-, manera, marcaron, marcaron mal, mas la, mas textos, may … please, me puso, me sacan, me … des
  1.6: me … on, me … promos, me … that, meant, meant … someone, mensajes a, mensajes despues
  1.6: mensajes quitenme, mensajes saludos, message my, message no, message … to, messages … you, mettez la
  1.6: mi … joven, mijit-, mijito, moi non, mon avocat, mon … avant, mostrador, muchacha que, muchacho … la
  1.6: must … the, my dad, my dads, my doctor, my mother, my thing, my wheel, n … autorise, nada que
  1.6: nada … que, nada … ustedes, ne me, ne rien, need them, negocio, never asked, next time, ni … de
  1.6: nice but, no jodan, no mandar, no … interested, no … mas, no … reminders, nom svp, nombre en
  1.6: not anymore, not just, not remember, not riding, not … be, not … thing, not>law, not>texts, nous on
  1.6: number but, number take, number … have, numero … depuis, numero … ma, numero … quiero, odile, odile |
  1.6: of whatever, of … and, off, off all, off of, offic-, oiga, old … the, on peut, on second, on that
  1.6: on … ca, on … calme, on … own, on … thought, one flat, one star, only … a, only … this, opt, or NUMBER
  1.6: oter … la, oui … la, ouin c, out, out … i, over please, own no, owner of, p, paciencia, palabra
  1.6: parec-, paren los, pas a, pas … peine, pas … pis, pas … un, paso … viernes, passez, pelletier |
  1.6: person i, person you, personne n, personne … s, peux … enlever, pis en, please make, please see
  1.6: please … us, plesa-, plesae, plus me, poiss-, por … mensaje, por … quitenme, porfa |, porque … no
  1.6: possible de, pour vrai, pour … sms, pouvez … m, prefererais, pregunto si, premi-, prochain … je
  1.6: promociones … de, promos, pu de, pu … numero, publicite, quatr-, que you, que … son, quiero … sus
  1.6: quitenme … los, radio |, randonnee, rappels par, rayez, rdv … demain, ready i, recevoir … vous
  1.6: recibir … de, recoivent, refrain, refrain … contacting, regret, remove please, remove>law, repartidor
  1.6: replies, rest in, revoila, revoked |, rien demande, rien … avec, robinson, rocky, s … de, said … and
  1.6: saisi-, sans, saquenme |, says she, schools, se calme, second thought, send them, send … more
  1.6: send … text, sending to, serais, seriez, sert a, shit, shut, sign for, siguen llegando, sistema
  1.6: so … drop, soire-, solde-, somebody else, son … c, sous, specifically, stop on, stop … him
  1.6: stop … spam, suegr-, suene, suis au, suis deja, suis … inscrite, super je, sure why, sursauter
  1.6: svp nous, svp … n, ta, tanta, tanto msj, tardaron, telefono … su, tengo … jaja, tenia este, tente-
  1.6: tercera … que, texted … it, texting me, texting … please, texto-, textos, textos conmigo, textos pour
  1.6: textos |, texts to, texts … driving, texts … you, the lady, the love, then … do, there again
  1.6: these can, these stop, these … texts, these>angry, these>number, this ones, this plan, this telephone
  1.6: this … no, those |, thursday at, tiend-, tienen mi, time asking, to mr, to … device, to … his, to … if
  1.6: to … my, toco, told … this, trop … moi, tubo, tus, typin-, typing, un candado, un petit, un … yo
  1.6: une ecole, unless you, unlist, unlist me, up, up what, use el, use … cupon, use … me, used NUMBER
  1.6: ustedes … les, ustedes … por, vacac-, vacaciones, vaina, veces tengo, veci, venia, ver … me, veuil-
  1.6: veuillez, veux voir, viarg-, viarge, vous avez, vous … pris, want no, want>send, want>stop, want>you
  1.6: was done, was good, we will, welco-, welcome, when … dropped, wife thinks, wife … you, with my, woke
  1.6: worked |, would … for, would … if, wrong … maybe, xq me, y dejo, y you, y … paso, yes … the, you paren
  1.6: you … un, young, your … anymore, your … wake, zero texts, | cierren, | creo, | cuantas, | dernier
  1.6: | desabonne, | desactiver, | deux, | grand, | kien, | lock, | plesae, | sur, | that, | viarge
  1.6: | … alerts, | … cette, | … cher, | … elect, | … estrellas, | … fix, | … gasten, | … give, | … joven
  1.6: | … longer, | … lube, | … mejor, | … muy, | … n, | … prochain, | … prochaine, | … quoi, | … reminder
  1.6: | … retirer, | … second, | … switched, | … tu, ~_ai_, ~_ask, ~_ef, ~_est, ~_nat, ~_now, ~_of, ~_off
  1.6: ~_ort, ~_p_, ~_rap, ~_rej, ~_rev, ~_saq, ~_ta_, ~_tex, ~_ts, ~_up_, ~_wok, ~abog, ~abst, ~admi, ~ags
  1.6: ~ags_, ~aina, ~aitr, ~aken, ~ami, ~anks, ~anne, ~aqui, ~asia, ~avin, ~aya_, ~blic, ~blow, ~body, ~boga
  1.6: ~bste, ~cans, ~chez, ~comp, ~criv, ~dang, ~dant, ~data, ~decl, ~des, ~dije, ~dude, ~duri, ~eac, ~eals
  1.6: ~effa, ~eggi, ~eing, ~ejen, ~emen, ~enez, ~eseo, ~eses, ~ext, ~fan_, ~few, ~ffac, ~flee, ~foi, ~ging
  1.6: ~gles, ~har_, ~hez, ~hez_, ~hh_, ~hice, ~hick, ~hre, ~hte, ~iel, ~ifa, ~ifu, ~igne, ~ilia, ~imie, ~inc
  1.6: ~indi, ~inge, ~ista, ~iste, ~itas, ~leet, ~lema, ~llem, ~loi_, ~lord, ~men_, ~mind, ~mmy, ~mmy_, ~ncar
  1.6: ~ngs_, ~nks_, ~nme, ~nqu, ~nse, ~ntac, ~ody, ~offi, ~ogad, ~onct, ~onsi, ~opr, ~ordi, ~oso, ~ostc
  1.6: ~ott, ~oulo, ~oung, ~out_, ~oval, ~pio, ~ppe_, ~prem, ~ral, ~rcit, ~reed, ~ren_, ~revo, ~ribi, ~rli
  1.6: ~rmi, ~rong, ~sans, ~saq, ~se_, ~sen, ~sepa, ~shut, ~sign, ~sked, ~smen, ~sms, ~sms_, ~sser, ~stc
  1.6: ~ste_, ~stid, ~su_, ~sub, ~sueg, ~tact, ~tex, ~text, ~tidi, ~tori, ~tup, ~uegr, ~uiv, ~ulez, ~umm
  1.6: ~una_, ~unda, ~unk_, ~unli, ~utad, ~utu, ~vale, ~vate, ~veui, ~wok, ~woke, ~xtos, ~youn, ~ypin
  1.5: NAME me, NAME with, NAME … have, NAME … texts, NUMBER star, NUMBER … can, NUMBER … les, a me
  1.5: a mistake, a pris, a shared, aca no, accor-, accord, account … sms, affaire ailleurs, again ok
  1.5: agreed … texts, ai plus, ai … stop, al mes, all messages, already got, already my, am an, am … please
  1.5: am … remove, angry>number, annuler … textos, annulez … rappels, ans, anuncios, any way, application
  1.5: appreciate … if, apres, are coming, are … the, arrete … messages, arreter les, arretez, arretiez |
  1.5: as … text, asking … remove, atte ing, au … plus, aucun rapport, autorice esto, avez compose
  1.5: avez … mal, back after, bajenme de, barks, barks every, barks … time, basura |, bc … you, beepi-
  1.5: beeping, beeps, bicis |, biolo-, bjr je, bloquearlos, borren |, boss … my, bottom bracket, brakes feel
  1.5: bravo pour, bud, bug, but really, button |, ca … ai, call when, calme les, can get, can … ahead
  1.5: cancel these, candado no, candado … me, carna-, cell out, cell … la, celular … el, changed … is
  1.5: changing, chaque … que, chela, chez un, comen, communications, compania y, compania … me, con … tienda
  1.5: confundiendo, consent … this, consented |, conta-, contact svp, contact … again, coupe ca, coupez
  1.5: coupez les, courr-, courriel a, crean-, creances, crissez, crissez moi, crissez … patience, croche
  1.5: cuando … algo, cuantas, d habitude, de baja, de dios, de eso, de retrait, de semaine, de tel, de texto
  1.5: de … je, de … pa, de … retirez, de … sacaron, dead, decline, dejar, delete my, desabonne moi, desea-
  1.5: desor-, desormais, deuda, dispatch, dites … votre, do not, do … a, does … mean, dog barks, dog … every
  1.5: donde sacaron, donne pour, driver, dropped the, du mal, du … noter, efface, effacer, effacez
  1.5: effacez … de, el papelito, el … pa, eliminar, email but, en avec, en chicago, en sorte, en una
  1.5: en … mensajes, en … registro, encargo … me, encore … ai, encore … je, english i, english … want
  1.5: envie … vous, envoyer ca, epargnez moi, era mi, es … los, es … ni, es … ustedes, ese … es, espanol no
  1.5: esposo que, essen-, est … l, est … numero, esta … a, estat-, este numero, este … y, estoy interesada
  1.5: etait … pas, etoil-, etudiante, euh, exige … consentement, exist-, expres … n, faire … mon, fastidio
  1.5: faut le, favor you, ficha, fichez moi, figurer, fin, fin … semaine, finalement … veux, finissez en
  1.5: finissez … avec, finit-, finito, firme, five stars, for … not, forev-, forever, frene-, from sending
  1.5: from … please, funeral home, future |, gave … bike, genre, get you, getting … of, give … phone
  1.5: got … message, gover-, government, grasias |, gt, haber, habian dicho, habitude, have just, have me
  1.5: have … nice, hay que, hay … ahi, hay … en, he … no, here anymore, here … has, hereb-, hereby, hi it
  1.5: hopin-, hoping, hors, how is, i, i call, i hereby, i joined, i talking, i … hear, i … subscribed, iban
  1.5: iban a, idea de, if send, iles, in march, indic-, interesa |, interesada, interesser, is … been
  1.5: is … much, is … shared, is … sign, it when, it … NUMBER, it … already, it … have, it … rest, it … stop
  1.5: j annule, j … refuse, jache-, jachete, jaja pero, jamais … chez, jamais … votre, janm, je reste
  1.5: je souhaite, joign-, junk |, justi-, keep your, knock … off, la je, la prochaine, la … pu
  1.5: lachez … telephone, landline that, landline … reads, last … you, le … qui, line at, line for
  1.5: list when, list>law, lista … mensajes, lista … y, lista-, littl-, little, llanta … me
  1.5: longer interested, los … es, love … god, luv, m effacer, ma mensaje, mais retirez, mais … mon
  1.5: mal noter, mandan |, mandar mensaje, mandarme mensajes, mandes |, mando foto, mate, me avisen, me caen
  1.5: me desabonner, me envien, me esten, me lah, me laisser, me le, me preguntaron, me texts, me … avisando
  1.5: me … bell, me … confundiendo, me … dieron, me … mantenimiento, me … ni, me … solo, me … text
  1.5: me … textos, me … the, me … will, me>law, me>number, mechanic |, mensajes |, mensajes … de, merci … la
  1.5: merci … plus, meses, message i, message … have, messages |, messages … svp, meter |, mettre fin
  1.5: mexic-, mexico, mi abogado, mi ficha, misa, mjs, mon coloc, mon … va, mr, mwen pa, my neighbors
  1.5: my opt, my … hurts, n avons, n … a, nada … no, ne vous, necesito … avisos, need from, neuf
  1.5: never … one, ni me, ni mensajes, nights and, no enviar, no for, no … by, no … donde, no … envien
  1.5: no … hijos, no … interesada, no … pa, no … permiso, no … sending, no … solo, no … textees, non a
  1.5: non aux, not, not agreed, not carry, not getting, not … before, not … customer, not … english
  1.5: not … number, not … think, noter le, nothing … you, now stop, now … no, number desole, number with
  1.5: numero … client, numero … sus, of those, of … with, off les, off please, off since, ok … it, old and
  1.5: omita-, omitan, on email, on … tu, one … review, one … want, only came, ote … de, otez … numero
  1.5: otra cosa, out my, overseas, owner i, pa … de, papel, parent, pas etre, pas par, pas … c, perdi el
  1.5: perdi … ticket, perdone pero, perdone … no, period |, perso-, personal |, personne, phone dings
  1.5: pierdan su, pierdan … tiempo, plainte, please desist, please … NUMBER, plug on, plus s, plus vous
  1.5: plus … m, podri-, points, polan-, poland, ponen, por la, por … bici, porqu-, porque, pour hier
  1.5: pour toutes, pour … le, pourriel, prefer no, preguntaron, press, prier-, priere, proba-, program
  1.5: promociones por, promotions |, propa-, protection, prueb-, pu d, publi-, pull, pull … plug, purch-
  1.5: pus de, puse, que decir, que fastidio, que no, que ponga, que por, que yo, que … pedi, que … retiren
  1.5: quedo … bien, qui c, quiero textos, quiero … ni, quitame |, quiteme, quitte la, quiza-, quizas
  1.5: quoi vous, rapport avec, real, recall, receive … from, recevoir … sms, recibiendo textos, recko-
  1.5: reckon, refrain from, refus, regreso a, relationship, remai-, removal |, remove, removed i
  1.5: reply … just, resid-, reste-, resul-, retir-, retire … stp, retirer … numero, revoc-, revoco
  1.5: rien enlevez, rien … tout, right … text, robinson y, running late, s appelle, s en, sacar de
  1.5: saturday works, schedule, scrib-, scribe, se … para, send … nothing, send>not, seul … je, showed me
  1.5: shut down, si por, si … stop, si … tan, signed up, so late, so … please, sollicitation
  1.5: sorry … english, sors de, sorte que, soy … pero, spending money, still … these, stop them, strike me
  1.5: su … en, suena … cel, suppe-, suppr-, suppression, supprimez moi, sur … compte, sur … numero, surgery
  1.5: sus contactos, svp … plus, switc-, switching, tachen, takem-, takeme, takeme off, tan amable
  1.5: te encargo, tener, tengo, tengo hijos, tengo … decir, text anymore, text … about, texte pu, textees
  1.5: textees |, texter le, textos enlevez, textos sur, textos … contre, textos … l, texts go, texts mate
  1.5: texts take, texts … NAME, texts … me, thanks, that reads, the card, the plug, the size, the … dings
  1.5: the … lady, there NUMBER, these … am, these … end, these>list, these>texts, they … not, thing |
  1.5: this chat, this … to, tienda … me, tienen mal, tienen … que, time … am, time … phone, to text, to this
  1.5: to write, to … down, to … put, to … sending, told, told … not, tomber, too … to, toss, trabajo en
  1.5: tranquilo |, transposed, tu possible, tyre, unsubscribed already, uses, vais … au, ve, verifiez le
  1.5: votre fiche, votre … d, voudr-, vous n, vous … compose, vous … m, vous … mes, vows, wake me, was ok
  1.5: was … clear, way to, were in, who texts, who … think, will |, wrong, wrong on, wtf, y ella, y … he
  1.5: yo les, yo … les, yo … soy, you dejenme, you my, you should, you showed, you to, you … if
  1.5: you … textos, you … trabajo, your manager, your … too, yourself, zack, | aqui, | before, | crissez
  1.5: | debe, | error, | found, | going, | lovely, | mwen, | pues, | revoco, | running, | still, | su
  1.5: | thursday, | unfollow, | unlist, | … about, | … avais, | … black, | … canse, | … desabonner
  1.5: | … desist, | … entendi, | … enviar, | … fastidio, | … feels, | … firme, | … foto, | … going, | … guy
  1.5: | … hereby, | … lachez, | … mensajes, | … mi, | … molestar, | … molesten, | … muchacho, | … place
  1.5: | … rapport, | … repond, | … reponse, | … sonne, | … te, | … we, | … woke, ~_all, ~_are, ~_arr, ~_buz
  1.5: ~_cet, ~_dic, ~_dun, ~_dur, ~_euh, ~_ev, ~_foi, ~_i_, ~_jul, ~_mr_, ~_not, ~_poi, ~_sac, ~_seg, ~_te
  1.5: ~_tic, ~_up, ~_ve_, ~_vic, ~acep, ~acez, ~ami_, ~amn, ~amn_, ~ashi, ~avai, ~barn, ~bsi, ~bud_, ~buz
  1.5: ~capt, ~ccor, ~damn, ~dato, ~deb, ~dic, ~domi, ~dun, ~eard, ~eari, ~eby, ~eby_, ~efe, ~egal, ~egan
  1.5: ~eks, ~en_, ~enes, ~enle, ~era, ~ereb, ~esin, ~esul, ~etez, ~etoi, ~euf_, ~euh, ~euh_, ~evoc, ~ffa
  1.5: ~find, ~futu, ~gain, ~gand, ~garo, ~gery, ~gge, ~gne, ~gned, ~gns, ~gns_, ~hau, ~hib, ~hier, ~hone
  1.5: ~iban, ~icl, ~icle, ~iddl, ~igns, ~imin, ~inat, ~ingl, ~iola, ~ipa, ~iria, ~irle, ~ittl, ~jul, ~lair
  1.5: ~lete, ~liss, ~lvan, ~mado, ~mers, ~mien, ~moi, ~mpie, ~ms_, ~nai, ~nfo, ~ngs, ~nme_, ~not, ~nte_
  1.5: ~of_, ~ofil, ~oi_, ~olog, ~ons, ~orev, ~papi, ~plie, ~podr, ~porq, ~pref, ~proo, ~prue, ~publ, ~puse
  1.5: ~quat, ~reby, ~rej, ~rena, ~reti, ~ript, ~ropa, ~ropr, ~runn, ~soun, ~stma, ~sts, ~sts_, ~sue, ~swit
  1.5: ~tee, ~tele, ~thd, ~todo, ~told, ~tres, ~ubli, ~upez, ~uppr, ~usa_, ~usc, ~uso_, ~utre, ~vain, ~vic
  1.5: ~vier, ~viez, ~voud, ~witc, ~xted
  1.4: (wrong), NAME but, NAME … you, NUMBER centavos, NUMBER … have, NUMBER … qui, a air, a escribirme
  1.4: a llegar, a reparer, a usar, a … hora, a … line, a … telefono, about what, abri, accident … remove
  1.4: acept-, acheterai, adios, adios mensajes, adults, ahora … adelante, ahora … mio, ai jamais
  1.4: ai … consenti, aimerais ben, aines, aki, all … them, alle chez, alle … vous, am begging, am i
  1.4: am … going, amor de, amor … dios, an e, and tell, anule-, any … shop, apres … service, aqui … la
  1.4: are … best, arretez … messages, asi … you, asigno, asked … to, asking is, at … am, au livreur
  1.4: aucune … svp, autorizacion, autre … je, avait … numero, avant elle, avant … en, beaux, beggi-, begging
  1.4: besides, besoin … me, bici a, bici es, bike … no, bike … stop, bike … to, bike … your, blocked and
  1.4: bloque … numero, borra … numero, borras, boton, brake pads, bruh, buenas, busca |, business |
  1.4: but could, but … has, but … his, button, ca peut, call |, cambio, can … delete, can … even, cance-
  1.4: cancel … messages, case textos, cel … no, cell … of, centa-, centavos, cessez … messages, chamo no
  1.4: chaqu-, chaque, checkout |, cierren mi, ciert-, cierto, cita no, clear |, clique pour, come … on
  1.4: comment … avez, commu-, company this, comprado nada, computer … stop, con canasta, consenti a
  1.4: contacten mas, corriger votre, costar, coudonc vous, could … stop, couns-, creo … se, crout-, customer
  1.4: customer … not, d, d … mon, d … textos, dad he, darse, date, de bicis, de chez, de messages, de paso
  1.4: de text, de tout, de … arretez, de … cadena, de … liste, de … promociones, de … saludos, de … sea
  1.4: debranchez moi, declined … the, dejar … mandarme, delete celular, delete numero, demas-, demen-
  1.4: desab-, desabonnement, descansan, desist … sending, do … needful, donde estan, done so, donne un
  1.4: du tout, du … un, each … is, earl, echange, ecoeurer, ecris … moi, ecrivez … plus, el … sin
  1.4: elle … pas, emergencies only, en chsld, en … como, en … taller, en … tienda, encore j, encore vos
  1.4: end … text, enleve |, enlevez … cell, enviar, es menor, ese es, est a, est … la, este … you, etait
  1.4: evite-, evitez … m, ex … el, expres, facture de, fais … ailleurs, fake … lol, faut croire, favor … el
  1.4: feels like, fire, firme yo, firme … para, fixin-, fixing, fixing … flat, from … crank, from … shop
  1.4: from … store, fue de, gang de, gave, gente, gets, getting this, gosse-, got … old, gustaria, habla |
  1.4: halt the, happening |, harra-, hate texts, have … right, hay senal, he can, he pisado, helmet … not
  1.4: here … please, his … phone, how … got, humai-, humain, husband … the, i saw, i … begging, i … signed
  1.4: i … taken, idea … quien, il … jamais, in by, in … a, inbox, insistan |, is … different, is … off
  1.4: it wrong, it … shifting, jamais inscrit, je … non, jours |, keep, kid outgrew, kien eres, kind of
  1.4: la poste, la vous, la … des, la … esa, la … roja, laughed, law>want, lawfu-, lawful, lawful basis
  1.4: lawye-, le … vos, left … company, les avis, like … be, list>angry, listado, lo voy, long do, los dije
  1.4: m … desabonne, m … fait, m … pas, ma … ce, madru-, madrugada, make them, marzo y, mas x, me borras
  1.4: me contacter, me escriban, me gustaria, me siguen, me … email, me … par, me … promociones, me … your
  1.4: mejor a, mejor que, mejor … me, mensajes con, mensajes … no, mensajitos no, mensajitos … que
  1.4: message texte, messages on, mi numero, midni-, midnight, mil, mismo, moi avec, moi tu, moi … me
  1.4: moi … tu, mon abonnement, more … about, more … thanks, mornin, movil de, muchas … por, my dog
  1.4: my refund, n avez, nada … textos, nah stop, name … it, national do, national … not, necesito los
  1.4: needed just, needf-, needful, never look, new … who, nice day, ningun … se, no and, no con, no este
  1.4: no insistan, no … call, no … ninguno, no … tienen, no … want, no … when, nobody named, not at
  1.4: not being, not your, not … messages, not … owner, not … told, not>want, notifiquen, now … need
  1.4: number deleted, number pour, number>not, numer-, nunca me, nunca … suscribi, ocupo |, of … system
  1.4: of … texting, off texts, off your, off … sms, ok please, old … no, on no, on … boat, on … national
  1.4: on … pour, on … you, only … you, opinion you, opinion … no, oppos-, orden de, otez … de, otra … no
  1.4: otro mas, our, out now, out … here, own, pantalla y, par … poste, par … texte, pardo-, parle pas
  1.4: parler |, pas des, pas ton, pas … recevoir, paso manana, pedirlo, peoples, perdu ma, perdu … job, peru
  1.4: petit fils, peut m, phone, pickup not, pis arretez, pis moi, pis … cell, pisad-, pisado, please pull
  1.4: please … messaging, plein mon, plein … casque, plus … ecrire, plus … il, por favor, pour … enleve
  1.4: prefe-, prefer … to, preferiria, prevenue, previous owner, priere … cesser, promociones no
  1.4: publicite |, pues no, pull me, pull … off, pulle-, pulled, puso, que momento, que pena, que pido
  1.4: que seguir, que … esto, que … favor, que … n, que … soit, quelqu … a, queria textos, qui … ca
  1.4: quien … ese, quiero … sms, quit messaging, quitadme, quitadme de, quitadme … la, quitandome, ramir-
  1.4: ramirez, rate, rayez moi, recevoir des, recien, refrain … texting, refuse … sms, removal, remove>these
  1.4: replying to, request remove, requi-, respect, retired from, retirer de, retirer … la, retra-, review
  1.4: rgpd je, rien, rien signe, right … and, rodil-, route |, rude … my, rueda-, ruedas, sabe leer
  1.4: said … ask, salid-, sans m, say no, sayon-, sayonara, says reply, scares, scrap the, scratch my
  1.4: scratch … from, se … digo, se … les, se … puede, see the, semana … no, seriously stop, services
  1.4: shit |, shut … the, si quieren, sigan … mensajes, signal |, signed … but, so … no, sound-, soy ese
  1.4: speaks, still you, stop … the, stran-, sufic-, suis … inscrit, suivr-, suivre, sur moi, surre-
  1.4: suscribi a, suscrito, suspender los, svp retirer, tachenme, tags, take, take my, tas, te … mi, telef-
  1.4: telephone la, temps de, text too, text … before, text … never, texti-, texto … ca, texto … moi
  1.4: textos s, textos … enlevez, texts at, texts either, texts it, texts my, texts remove, the black
  1.4: the heads, the national, the needful, the wall, the … could, the … got, the … owner, the … work
  1.4: there … to, these anymore, these i, these … do, these … stop, these … up, these>stop, thing please
  1.4: think it, this at, this contact, this get, tienen … el, tienen … numero, tiren mi, tiren … numero
  1.4: to pick, to … be, to … daughter, to … is, to … notifications, todo … con, too … texts, toute, tranq-
  1.4: tune … reminders, un a, un error, un seul, un … mal, un … message, un … vos, unhap-, unhappy
  1.4: unhappy with, unico que, up reminders, up without, up … asking, ursel-, urself, usted … el, vais a
  1.4: veces que, velo, vermo-, vermont, vez, votre affaire, votre … et, vous effacez, voyage, wake, was |
  1.4: were … up, when … texted, who authorized, whoever, will block, with … reminders, would a, would only
  1.4: wrong chat, x favor, y quitenme, y se, y … telefono, yesterday … the, yo para, yo quit, yo … deje
  1.4: you charged, you going, you por, you texting, you understand, you unsub, you … al, you … alto
  1.4: you … favor, you … longer, you … recogi, you>send, your … basis, your … get, your … said, your … texts
  1.4: your … thank, your … to, | canceller, | compa, | cuando, | cuantos, | desabo, | erase, | flip
  1.4: | mensajes, | off, | oigan, | parce, | terminamos, | veuillez, | veux, | wipe, | … borras, | … conosco
  1.4: | … equivocado, | … gone, | … hable, | … inbox, | … job, | … knew, | … los, | … mail, | … ou, | … par
  1.4: | … pedales, | … pena, | … perro, | … prefererais, | … prof, | … promociones, | … respect, | … should
  1.4: | … siri, | … smoking, | … solo, | … sœur, | … tardes, | … thanks, | … unsub, | … work, ~_aki, ~_cus
  1.4: ~_d_, ~_dou, ~_eff, ~_fu, ~_gav, ~_giv, ~_hei, ~_int, ~_moi, ~_nec, ~_noc, ~_nr, ~_nu, ~_pro, ~_qui
  1.4: ~_rie, ~_sm, ~_so, ~_vez, ~_vio, ~_wr, ~ams_, ~and_, ~auc, ~avo, ~awye, ~begg, ~ber, ~ber_, ~bird
  1.4: ~bruh, ~busi, ~case, ~celu, ~chaq, ~ciu, ~coud, ~crit, ~dead, ~den_, ~depl, ~desi, ~dica, ~dirl, ~dria
  1.4: ~eff, ~efon, ~elef, ~elev, ~elve, ~end_, ~enti, ~erm, ~ervi, ~eti, ~etir, ~etou, ~evr, ~ewh, ~ewhe
  1.4: ~exti, ~fill, ~firm, ~fono, ~gav, ~gave, ~grad, ~grea, ~haq, ~haqu, ~hio, ~hon, ~hut_, ~icos, ~idni
  1.4: ~ieu, ~imi, ~inam, ~inet, ~ins, ~itt, ~lawy, ~lee_, ~lefo, ~llen, ~lm_, ~malo, ~mani, ~masi, ~meti
  1.4: ~mewo, ~midn, ~mmu, ~mois, ~move, ~mpre, ~mus, ~mut, ~ncel, ~nden, ~not_, ~nume, ~obb, ~odri, ~oine
  1.4: ~ommu, ~oner, ~oord, ~ori, ~orre, ~osed, ~ote, ~oyo, ~pack, ~pard, ~pend, ~phon, ~pour, ~puso, ~ranq
  1.4: ~rap, ~rdat, ~rido, ~rodi, ~rois, ~roit, ~rret, ~rted, ~ruck, ~rueb, ~ruh, ~ruh_, ~sabo, ~siad, ~skin
  1.4: ~soli, ~ssur, ~stay, ~sufi, ~ten_, ~tia, ~tomb, ~tos, ~tos_, ~ubo, ~udr, ~uffi, ~ufic, ~ught, ~uilo
  1.4: ~umer, ~uvi, ~viol, ~wye, ~wyer, ~xti, ~zer
  1.3: NAME left, NAME ni, NUMBER fois, NUMBER je, NUMBER vous, NUMBER … ago, NUMBER … i, NUMBER … ni
  1.3: NUMBER … review, a diff, a helmet, a ningun, a shop, a single, a … adresse, a … pu, a … vie
  1.3: abonne … rien, aburre, acabar, accep-, acepto mensajes, achaler |, affaire la, affaires de, again is
  1.3: ah non, ahi … no, ahora … de, ai clique, ai dit, ai … au, alertes sur, alertes … mon, alguien me
  1.3: all hours, alto a, am broke, am … do, amabl-, and … is, and … want, annuler, antes … que, apage-
  1.3: appelez … si, apple pay, apuntado el, are … ok, are … texts, arretes, arretez d, arretez … me
  1.3: asiento y, ask that, asking take, assez … textos, at … hours, aussi … de, authority, automatiques |
  1.3: avez … mauvaise, baja … mi, basta, be one, be … of, be … on, bebe recien, bebe … nacido
  1.3: because … never, belongs … the, besoi-, besoin, bici ni, bici you, bicicleta me, bike shop, bike texts
  1.3: bike … leave, block this, borrame |, borren mi, borrenme … los, breaks, buggin, but … more
  1.3: but … phone, c … assez, c … vous, ca, ca … aux, cada que, cada semana, caissiere, cambie la
  1.3: can … afford, canceller, cansan, capit-, case … dans, cell … vos, cellulaire |, cessez tout
  1.3: cessez … rappels, cette affaire, chamaco, cherchez |, clair-, clairement, clients |, club |
  1.3: cobran por, come with, comerciales, comerciales |, como le, como me, comprar nada, comprends pas
  1.3: comprobante, con un, con … bici, con … me, con … permiso, con … persona, consent … me, conversacion
  1.3: coron-, coronilla, costa-, count me, counter i, coupons |, coutent, covers, cuantas … les, custo-
  1.3: cycling, d … ca, days are, de mise, de nuit, de persona, de pneus, de tu, de … affaires, de … contacts
  1.3: de … pas, de … quiero, de … recevoir, de … texter, decede, decirme, deja … textearme, dejal-
  1.3: deje … mandarme, dejen … avisarme, depanneur, derangez … plus, derri-, derriere, des envois
  1.3: desabonnez, desapunteme, desinscrire svp, desired, desolee, dicie-, dicte-, dictee, dictee vocale
  1.3: discontinue these, dit pas, dit … aux, dog … the, done … the, done … these, donnees |, drole
  1.3: dropped … the, dude, dude quit, duena de, ecris plus, ecrivez … pu, eliminenme |, ella you
  1.3: en efectivo, en prendre, enlevez … mon, enleviez, envoyer … texto, erroneo, es solo, es … yo, esa
  1.3: esa … no, ese … soy, est assez, est celui, est dans, est decede, est vous, est … avec, esta … you
  1.3: estate, este … ahora, estimados, estoy bien, estoy … por, et … suis, ever again, expre-, facture j
  1.3: fait … arretez, famil-, favorcito, fermez … compte, filin-, filing, fils est, finalement je
  1.3: finish … messages, for someone, for work, for … never, for … tire, fuent-, gentillesse, geran-, gerant
  1.3: get another, get … anymore, gift card, good … stop, good … to, got NAME, got to, guy … the, hanging
  1.3: hasta … coronilla, hate the, have … a, he … off, hello dear, here i, here or, hittin, hoja, homme |
  1.3: honour, hope you, hours, how am, husband passed, i heard, i … broke, i … know, i … picked, icitte |
  1.3: if do, if these, if … did, if … not, important |, in front, in … shed, inconnu, inmed-, iphone |
  1.3: is anyone, is driving, is me, is … be, is … by, is … word, it got, it remove, it … every, it … he
  1.3: j … clique, j … suis, jamais … pour, je clique, je decroche, je ne, je porte, je travaille, je … en
  1.3: je … mets, je … plainte, je … prie, journee, just fix, just not, justine, kindly … the, know the
  1.3: known, korea, la caissiere, la coronilla, la pu, la vecina, la … asi, la … hoy, la … passe, la … plus
  1.3: la … sans, last one, law>more, law>send, le contesto, le encargo, le … retirez, le … vous, les tengo
  1.3: les … texte, letting … know, lic, like NUMBER, lis … les, list, list … so, lista, llamenme, llega otro
  1.3: llegan cosas, lo llevo, lo unico, longer … in, longer … my, los digo, los envios, los … porfa, luck
  1.3: m … laisse, m … vos, machine … textos, maintenance, make … end, mal apuntado, mal … el, manana … el
  1.3: manden eso, mano |, many of, many … these, mas no, mas … los, mauva-, me contacten, me lacher
  1.3: me mandes, me stop, me today, me unsubscribe, me … abonne, me … las, me … out, me … right, mensajes
  1.3: mensajes … en, merci ma, message … on, message … thank, messages ne, messages … more, metieran
  1.3: mi number, mi … porque, mi … sin, midnight |, mient-, mientras, mis … numero, moi, moi en, moi out
  1.3: moi svp, moi … arrete, molesten mas, mon … sans, mon … stp, more reminders, muert-, muerta, musiq-
  1.3: musique, my collarbone, my head, my seat, my … card, my … handles, my … he, my … thinks, my … were
  1.3: n you, nacid-, nacido, nada … aqui, nah … me, name at, ne … ai, need … bike, need … unsubscribe
  1.3: never even, ni de, ni … autre, ni … bici, ni … la, no acepte, no ando, no gracias, no trabajo
  1.3: no … cansan, no … lleguen, no … mandando, no … quitenme, no … sirven, nobody … me, not afford, not no
  1.3: not signing, not … mine, not … receive, nothin, nothing of, number has, number that, number … and
  1.3: number … mine, numero, numero el, numero jaja, numero je, numero svp, numero … gars, numero … yo
  1.3: occup-, of an, of … number, off list, off these, off … these, oh it, olvidese, on dit, on ferme
  1.3: one … not, only please, or … my, or … on, order … not, out but, outre, palab-, par telephone
  1.3: para … el, para … por, pardon, pardon … je, paren … textos, pas comment, pas … arretez, pas … les
  1.3: passed … march, pedi, people … my, permanently |, pero prefiero, pero … tengo, phone … please, pierde
  1.3: piss, piss off, plainte … crtc, please … my, please … that, plus capable, plus … moi, por favorcito
  1.3: porte plainte, pour des, pour savoir, pr, pregunte, preguntele, prepaye, previous, priso-, prison
  1.3: privacy, prometio que, pu ici, pu que, pueden sacar, pues … que, pus |, pusiera, quand … me
  1.3: que permiso, que soy, que … acepte, que … quite, quedaron, qui s, quiere … le, quiero … paren
  1.3: quit … this, quiteme |, quitter … liste, rappelez … quand, rappels … mise, reads your, really … texts
  1.3: recibir, recibir estos, recien nacido, recordatorios, recuerdeme, refund … through, refuse les
  1.3: remember, remember … to, remov-, remove … de, remove … lol, remove … now, repair … do, rien … de
  1.3: ring |, rivie-, robar-, robot de, said it, said … more, same … as, savoir … vous, saying … to
  1.3: se cansan, se les, seat i, selling the, separation, she asked, shop i, sierr-, signed, sin decirme
  1.3: so take, so … could, solicitor, someone … bike, spam, spam ca, spammer |, stop receiving, stop selling
  1.3: stop send, stop this, stp, stranger, suis … par, supprimer mon, supprimer … numero, sursa-
  1.3: sus ofertas, t … tu, ta bien, tabarnak |, tachen mi, tachen … nombre, take … list, taken … so, tel est
  1.3: telefono, telefono … la, telep-, telling you, tengo dos, tengo … y, text … else, text … more
  1.3: text … much, text … she, texted, texter … monde, texting, textos arretez, textos lol, textos promo
  1.3: textos retirez, textos … magasin, texts … here, thank the, thank … very, that message, the baby
  1.3: the coffee, the name, the parking, the specials, the spring, the … while, the … would, there is
  1.3: there … me, these be, these texts, this, this stuff, throw away, tienen loca, till … no, to inform
  1.3: to no, to rate, to read, to take, to … mobile, to … receiving, to … where, todas |, told … before
  1.3: tomas, tranquilo, travaille pu, twent-, twenty, un bras, un humain, un mot, un … pour, una moto
  1.3: una … delete, uncheck me, unsubscribe please, update the, used it, ustedes … no, ustedes … que
  1.3: utiliser mon, vais … quand, van, vato, vaut, veces les, veces … tengo, velo … de, verdad no, very much
  1.3: veuillez … plus, viola-, vos … ne, votre robot, vous mets, vous … de, vu que, vuelv-, vuelven a
  1.3: want>these, wante-, wanted, which … of, will see, without … is, writi-, writing, wrong … dude
  1.3: wrong … good, y quiten, y … delete, y … otra, y … siguen, years … i, you quitenme, you sure, you very
  1.3: you want, you … are, you … be, you … being, you … him, you … insistan, you … se, you … texting
  1.3: your dad, your lawful, your store, your … at, your … for, your … list, | apres, | block, | borreme
  1.3: | bravo, | buenas, | compraron, | desactiva, | desole, | dude, | ended, | estamos, | estimados, | euh
  1.3: | faites, | forgot, | hit, | hold, | kill, | log, | lol, | lose, | nah, | nous, | olviden, | passez
  1.3: | piss, | prochain, | quelqu, | sigo, | tachen, | tiren, | whoever, | will, | … amable, | … autorise
  1.3: | … bebe, | … bloque, | … boss, | … casco, | … charged, | … deje, | … docteur, | … dueno, | … like
  1.3: | … lookin, | … lunettes, | … mama, | … mandar, | … mismo, | … my, | … people, | … possible, | … reply
  1.3: | … seguir, | … set, | … toddler, | … using, | … ve, ~_ass, ~_ca_, ~_caj, ~_cau, ~_cos, ~_dai, ~_en
  1.3: ~_fau, ~_gla, ~_li, ~_mov, ~_na, ~_num, ~_ocu, ~_rid, ~_shu, ~_sol, ~_stp, ~_thi, ~_uni, ~_ust, ~_vau
  1.3: ~abil, ~agin, ~agr, ~ajes, ~alt_, ~arn, ~arr, ~atig, ~auva, ~bea, ~bike, ~cag, ~caj, ~ccep, ~ccup
  1.3: ~ci_, ~cipa, ~cono, ~crir, ~cula, ~cun_, ~cust, ~dern, ~dina, ~dmi, ~ece, ~ecri, ~edf, ~eet_, ~eil_
  1.3: ~elep, ~embl, ~emo, ~emov, ~empr, ~eph, ~epho, ~erso, ~esoi, ~euse, ~evez, ~evin, ~expr, ~exto, ~fami
  1.3: ~fau, ~ffu, ~frer, ~habi, ~hdra, ~hera, ~hod, ~hut, ~ibre, ~icat, ~ida, ~iffu, ~igan, ~insc, ~isos
  1.3: ~ist, ~jos_, ~jour, ~kind, ~lama, ~leph, ~lim, ~list, ~lto_, ~mabl, ~mbe, ~mber, ~mez_, ~mia_, ~moi_
  1.3: ~mos, ~mov, ~mpli, ~mpra, ~nbo, ~ned, ~ned_, ~nle, ~non, ~nop, ~nori, ~nsc, ~nscr, ~num, ~occu, ~okin
  1.3: ~olee, ~omer, ~omp, ~oncl, ~onm, ~oose, ~ostr, ~ove_, ~oyer, ~pai, ~para, ~pied, ~ppr, ~pro, ~proc
  1.3: ~qui, ~rait, ~rajo, ~ratu, ~rch_, ~rdes, ~rene, ~repe, ~ret, ~rez, ~rint, ~riz, ~rpo, ~rso, ~rson
  1.3: ~sde, ~sed, ~sen_, ~shu, ~si_, ~sie_, ~sin_, ~som, ~sona, ~spa, ~stin, ~stm, ~stp_, ~tac, ~take, ~tari
  1.3: ~this, ~ti_, ~tira, ~tty, ~umb, ~uniq, ~urs_, ~util, ~vacy, ~vai, ~vaut, ~vre_, ~xie, ~xpr, ~xpre
  1.3: ~xtin, ~xto, ~zco_, ~zze
  1.28: (tables say mention)
  1.2: NAME anymore, NAME he, NUMBER anos, NUMBER est, a dit, a kids, a one, a store, a student, a … avec
  1.2: a … chez, a … neveu, a … take, about bikes, abste-, acabo, aepd, affor-, afford, again … have
  1.2: ahora lo, ahora … me, ai paye, ai … je, alerts please, all please, alone … the, alors je, alors ne
  1.2: alors … m, am no, am not, am switching, amigo |, amis, an … bike, and do, and said, and … do
  1.2: and … for, anda, annulez … mon, ans et, anytime |, apagado, aparato, arrete … m, arretez … vos
  1.2: asked … be, asked … if, assure, asthe-, astheure, asusta, at it, au quebec, au … d, aucun … en
  1.2: aucune autorisation, autorizo que, avec quelqu, avec … un, avez … NUMBER, avisen … por, avisos delete
  1.2: baja inmediata, be nice, beau pour, bebe … de, been coming, bell crank, bette-, better, bien claro
  1.2: bike for, bike … need, block … if, books, borra mi, borradme, borren mis, borren … datos, boutique
  1.2: box is, brack-, bracket, brilliant, bucks for, bucks … a, busin-, but he, but take, butto-, buy
  1.2: by … remove, c … possible, ca cesse, ca doit, ca sert, cada … por, call … to, cambie a, camp
  1.2: can … see, can … texting, can … unsubscribe, canad-, cancel … and, cancele mi, canse, carajo
  1.2: casilla de, casl, ce … et, cease texting, cell for, cell from, cell … ca, certainement pas, cesser |
  1.2: cessez svp, ceux, cheers |, chinguen, clientes, clout-, coiff-, coiffure, collect the, comme un
  1.2: comment arreter, commerces, como … doy, companys, completement |, compre … camara, computadora, con
  1.2: con que, con … a, concerned, confirm removal, confirmez, conmi-, conmigo, cono, consent … i
  1.2: consenti |, contact … by, contract, contre les, corresponde, cost me, count-, croir-, croire
  1.2: croire que, croya-, croyais, crush-, crushed, cual … la, cumpl-, cut … texts, d los, de cette
  1.2: de coiffure, de darme, de grace, de m, de noche, de pedales, de personne, de toute, de … asi
  1.2: de … base, de … bike, de … job, de … manera, de … qu, de … spam, de … spammer, debranchez … de, decim-
  1.2: decrochez, decrochez … de, dejame, dejenlo, delgado, delivery driver, demande … moi, demandez
  1.2: dementia, des … de, des … j, desis-, desist, desti-, deten-, diabl-, diablo, did anyone, dio el
  1.2: discontinue the, discontinue |, do |, do … again, does … get, doigt-, doigts, doit etre, dommage
  1.2: dossier je, droit, drop … please, du harcelement, e don, ebike |, ecoeu-, ecrivez, efface mon, el chip
  1.2: el favor, elle … pu, empre-, empresa, en vertu, encuestas, end … subscription, enlev-, enlever moi
  1.2: enviando, es aqui, es … otra, escri-, escribiendo |, est possible, est quand, est … chez, est … normal
  1.2: est … pour, estarme, esten molestando, estoy hasta, etais pas, explicacion, expliquez, f, fais plus
  1.2: fais … de, fait de, fait … semaines, familia |, fautes, favor, find, fit … a, flip phone
  1.2: for … fitting, for … on, for … raffle, for … warranty, fork, forma, forme-, found … part, from … bike
  1.2: garder |, gastan, georg-, georgia, ghost, git, given |, go back, go … for, got a, got … refund
  1.2: got … ticket, grace cessez, gracias … manden, hace … mes, hacer-, hacerme, harassing, harassment
  1.2: has dementia, has ever, has … own, have … say, hearts, helen-, helene, herit-, herite, herite de
  1.2: hittin my, hooks, how 2, how … have, husband … in, i never, i read, i see, i … asked, i … check
  1.2: i … grab, i … in, i … opt, i … switching, i … very, il roule, immed-, immediate, in no, in receiving
  1.2: in … texts, inmediata, inn, instead of, instructed, interested … receiving, inverse, is already
  1.2: is paying, it dings, izquierdo, j peux, j … l, j … paye, je croyais, je … j, jeudi NUMBER, jodas
  1.2: joint, jokes, just … to, juste que, juste … enlever, kids … the, kit, knock, l … ca, l … pis, la aepd
  1.2: la dans, la date, la nieta, la publicite, la seule, la … avec, la … demain, la … m, landline
  1.2: las ofertas, law>stop, law>texts, le dentiste, le voy, le … message, leave-, les pedi, let, like these
  1.2: linea no, list … am, list>send, lista sin, liste … vous, llaman, llamen ni, llamen … me, llegu-
  1.2: lo pense, lo … el, loi NUMBER, loin … moi, los … quedaron, lose this, lost a, lunes y, ma … de
  1.2: manden ofertas, manden recordatorios, many … me, mas quieran, mater-, me but, me canse, me contacte
  1.2: me donne, me metieron, me pongan, me prend, me spammer, me textean, me textees, me |, me … borrar
  1.2: me … dire, me … error, me … longer, me … miedo, me … please, me … recordatorios, me … these
  1.2: me … times, mecanico … que, mejor, mensajes … texto, message … please, messages thank, messages … vous
  1.2: messaging, metieron, mi mama, mi nena, mi … y, mine … am, mineur, mis … no, mis … number, moi de
  1.2: moi … jamais, molestia, mon grand, more bike, more>forever, mori, much do, muy bien, my baby
  1.2: my private, my … text, nada ahi, nada en, nae, ne plus, nearl-, nearly, necesito … me, need one
  1.2: needi-, needing, never … them, never … to, nevr, new … just, ni idea, ni siquiera, nights
  1.2: no corresponde, no deje, no deseo, no lleve, no queria, no reconozco, no … all, no … andar
  1.2: no … bicicletas, no … es, no … escriba, no … esten, no … idea, no … molestando, no … quien, nom … sur
  1.2: nombre que, non … desabonnez, not accept, not wanting, not … agreeing, not … cell, not … get
  1.2: not … going, not>forever, not>wrong, now, now … the, numbe-, number, number a, number … stop
  1.2: numero avant, numero you, nurse here, of |, of … group, of … shop, off in, off … mailing, off … textos
  1.2: offence, only … email, ordered the, otro los, ours |, over to, over … remove, own phone, own … bike
  1.2: owner |, pa esto, par … le, par … les, para un, parag-, paran, pas correct, pas … guy, pas … tu
  1.2: pas … vos, pase por, paso … me, paye, paz por, paz … favor, pedal izquierdo, pena, pensando, pense … y
  1.2: permiso no, pero … you, persona que, perte-, pertenece, peur, peux … avoir, phone this, phone … of
  1.2: phones for, piasses pis, pido me, pieds dans, please unsubscribe, plug, plusi-, plusieurs, podrian
  1.2: por … amor, porfabor |, porque yo, pour votre, pour … enlevez, pour … job, pouvez … le, prepago
  1.2: prepago y, pretty … that, primer, prochaine fois, promo-, promociones, propaganda, proprietaire du
  1.2: pu … recevoir, pueden borrar, puse … y, pushe-, pushed, que, que pueden, que … cesse, que … escriben
  1.2: que … quieran, que … textearan, que … vaya, quedo … la, question, quiere que, quiero sus, receive text
  1.2: reconozco, registry |, rejoi-, remin-, remove both, remove this, remuevan, remuevanme de, replied
  1.2: reply needed, requesting, resue-, retirez, retirez … numero, revise el, revise … numero, rid … my
  1.2: rien m, robaron la, robaron … bici, rosad-, rosada, salirme de, salon de, salon … coiffure
  1.2: saturday … the, se ha, se … queda, secretaire, seguir, seguros, seign-, seigneur, sending … these
  1.2: sent … my, serieux … moi, servian, she … i, should be, si puede, si … arrete, sigan enviando, sign me
  1.2: signed |, since monday, siqui-, siquiera, sleep days, slow, sms no, sms … de, so … as, sollicitation |
  1.2: sollicite, somos una, sonda-, souhaite, sounds … a, soy … que, still … your, stop thx, stop … ads
  1.2: stop … get, stop … je, stop … textos, stop … texts, stop>send, stp |, su, suis sa, suis … mon
  1.2: sur … freins, sur … portable, sure that, svp … pour, swap the, switching to, swore, ta … stp, taller |
  1.2: te … pido, telephone je, tes … je, text … do, text … have, text … no, text … take, textean, textearan
  1.2: textearan |, texter … svp, textiando, texting remove, textos a, textos gracias, textos you
  1.2: textos … les, texts never, the cafe, the guy, the new, the … NUMBER, these do, these … away, thinks it
  1.2: this … anymore, this … spam, this … text, to get, to … fcc, to … here, to … who, today stop
  1.2: today … tomorrow, touri-, tranquille, trop loin, trucs, tu … no, uber, ultim-, ultima, ultima vez
  1.2: ultimo … me, un … NAME, un … arretez, unsub please, unsubscribe, until then, up but, up my, up … week
  1.2: used, vayanse al, velo … mon, veo … la, vertu, vez no, viaje, vibre, vive, vos texto, votre … merci
  1.2: voulais … de, vous avec, vous ne, vous … point, want message, want … messages, want … see
  1.2: want … unsubscribe, was meant, was never, was … when, watch, waxed, way … stop, we can, weon
  1.2: will collect, wish, wish not, with cash, with … NUMBER, with … fcc, woke the, worn out, would get
  1.2: wrong … have, y, y que, y … es, y … mando, y … vez, years and, years |, yo nomas, yo … di, yo … hittin
  1.2: yo … lleve, you bajenle, you hav, you parenle, you permission, you took, you … after, you … had
  1.2: you … phone, you … todo, your contact, your message, your … messages, your … was, | chamo, | class
  1.2: | cono, | debranchez, | decrochez, | desinscription, | disculpa, | every, | ew, | flag, | keep, | opt
  1.2: | opting, | rendez, | retirer, | sa, | salirme, | texte, | try, | vu, | wife, | work, | wtf
  1.2: | … cherchez, | … croyais, | … dame, | … darme, | … dicen, | … fille, | … hav, | … hoy, | … left
  1.2: | … mandaron, | … much, | … poco, | … porfa, | … texter, | … todo, | … toute, | … vertu, ~_auc, ~_cir
  1.2: ~_cum, ~_det, ~_dis, ~_dit, ~_enl, ~_f_, ~_fav, ~_feu, ~_kin, ~_leo, ~_lic, ~_lug, ~_men, ~_nin, ~_om
  1.2: ~_os, ~_per, ~_pur, ~_qu, ~_su_, ~_tak, ~_ter, ~_toq, ~_ube, ~_ult, ~_y_, ~aite, ~amai, ~amig, ~amil
  1.2: ~anad, ~anch, ~ands, ~arai, ~ardo, ~arm, ~assm, ~asth, ~asts, ~atel, ~atis, ~aucu, ~aut, ~auth, ~autr
  1.2: ~be_, ~beso, ~bett, ~bla, ~bloc, ~buy_, ~casl, ~caus, ~ced, ~ciat, ~cko, ~clui, ~con, ~conm, ~ctin
  1.2: ~cump, ~dag, ~dage, ~dar, ~dec, ~dis, ~donc, ~doub, ~drai, ~dry, ~eace, ~ecoe, ~edia, ~egui, ~eis
  1.2: ~ejoi, ~emor, ~enan, ~enew, ~engl, ~esis, ~esma, ~essu, ~eto_, ~ever, ~ffor, ~ford, ~guir, ~heck, ~his
  1.2: ~his_, ~huma, ~iais, ~ial, ~icul, ~imm, ~imme, ~ini, ~inos, ~irm, ~isen, ~ist_, ~jal, ~jalo, ~jama
  1.2: ~jes, ~jes_, ~jor_, ~kit_, ~legu, ~lif, ~lis, ~ltim, ~mais, ~ment, ~mero, ~mez, ~mijo, ~mite, ~nad
  1.2: ~ncl, ~ncu, ~ndag, ~ndli, ~ngo_, ~nir, ~nlev, ~nli, ~nmi, ~nmig, ~nne_, ~nom_, ~nta, ~ntio, ~numb
  1.2: ~nve, ~nvio, ~ogi, ~ompo, ~onc_, ~onmi, ~opag, ~orci, ~ord_, ~ort_, ~pide, ~pita, ~plom, ~pull, ~queo
  1.2: ~rce_, ~reak, ~rejo, ~rem, ~remo, ~riza, ~rme, ~romo, ~rre, ~rtab, ~sagi, ~seo, ~seo_, ~sher, ~sir_
  1.2: ~sla, ~sond, ~ssem, ~ssme, ~sthe, ~stp, ~tait, ~tak, ~tc_, ~tez, ~tez_, ~theu, ~thi, ~toq, ~toqu, ~try
  1.2: ~tton, ~tus, ~uat, ~uba, ~ucu, ~ucun, ~ueo, ~ueo_, ~uir_, ~uld, ~umbe, ~ume, ~umpl, ~uner, ~urne
  1.2: ~usto, ~utho, ~utio, ~utto, ~ve_, ~ver, ~ver_, ~vor, ~wan, ~weat, ~xing, ~zco
  1.1: (more), NAME quien, NAME … a, NAME … delete, NAME … take, NUMBER al, NUMBER can, NUMBER years
  1.1: NUMBER … pas, NUMBER … por, a cada, a elle, a gift, a guatemala, a ir, a mechanic, a tube, a … cel
  1.1: a … cell, a … este, a … now, a … plus, a … rato, a … senorita, a … tienda, about |, about … bike
  1.1: abstenez, abstenez vous, acepte textos, adresse pas, advertising, affai-, after work, again by
  1.1: again it, agarraron, ai herite, ai l, al bebe, al taller, alertas |, all three, alors … les, altog-
  1.1: altogether, altogether |, am blocking, am never, am … so, and … buzz, and … does, and … time
  1.1: annulez mes, annulez pas, another … stop, ans … j, apaguenme, are … NUMBER, arret-, arreter vos
  1.1: as always, as in, as … la, asked … this, astheure |, at home, at … fire, at … front, at … with
  1.1: au point, au rgpd, aucun, autorizacion |, avez charge, avez la, avis avant, aviso-, avisos, avril
  1.1: back … please, barrez, be too, been … since, before … it, belongs, ben … ca, bendiciones pero
  1.1: bendiciones … no, besoin de, besoin des, bici … you, bike got, bike there, bike … is, bike … never
  1.1: bless … heart, blonde … que, bloque … vous, blowing … my, borrar mi, both numbers, bought a, bravo |
  1.1: brill-, broug-, brought, buenas tardes, busca-, business … you, but … can, buzze-, buzzed, by my
  1.1: by on, c qui, ca svp, cabal-, caballero, calis-, calls … is, calls … no, campaigns, campu-, campus
  1.1: cancela los, cancelenme, cancelle les, casse, cel pa, celular … de, celular … me, cette annee
  1.1: cette boutique, cette ligne, chant-, chaque message, cherchez a, chiens, clase y, cliente, coche-
  1.1: come in, come … for, coming to, comio el, comment … arrete, communication |, compagnie de, comptant
  1.1: comunicacion, connais … de, consent was, consent withdrawn, consent … text, continuez … m
  1.1: contre … textos, correos |, corri-, cortenla, could … send, coupez … textos, cowor-, crois
  1.1: cuando … mi, cuenten, cut down, d aujourdhui, d … des, dad died, dame … baja, dans … magasin, de la
  1.1: de mettre, de nina, de oposicion, de tus, de … borrenme, de … dos, de … ecrire, de … ile
  1.1: de … quitenme, de … y, de … yo, decrochez moi, dedan-, dedans, defin-, dejo … bici, deleted |
  1.1: demande un, demande … arreter, demande … avis, demande … prix, dementia and, demeu-, demeure, depar-
  1.1: derecho, derecho de, derecho … oposicion, des … stp, desabonnement |, desactivez les, desinscris, desk
  1.1: despi-, did … leave, did … my, disen-, dnd, do … turn, dolares por, domma-, donc, donc … nom, donner
  1.1: du texto, du … ca, due, ecriviez, ejerz-, ejerzo, ejerzo mi, ejerzo … derecho, el gerente, el … que
  1.1: el … revisa, electronico, eliminen mi, ella, empresa y, en pu, en que, en … el, encuestas ni
  1.1: enlevez mon, enlevez … manuellement, enoja, envio-, envios, envoi-, envois svp, envoyer d, eran
  1.1: errone, error yo, es automatico, esa … de, escriba mas, escriben mas, escriben … que, escribo por
  1.1: escribo … mi, ese dia, esposo … en, est … harcelement, est … telephone, esta |, estar … esto, estimado
  1.1: esto que, esto … automatico, esto … de, et ca, etait … telephone, ete, etre … par, etre … votre
  1.1: ever text, every … please, everything else, ew, exijo, faire, faite-, faites, faute-, favor … escriban
  1.1: feel, felices |, fermez … textos, figure, filou, fils … NUMBER, fin des, finalement pas, fini … nous
  1.1: fired, flag my, for family, forfait prepaye, forget this, forma de, forty, fouil-, frapp-, free … the
  1.1: fregando, frere, frr, ganas de, garage depuis, garza, gave consent, go home, going back, gosser
  1.1: gracias … you, great if, guagu-, guagua, guate-, guatemala, gustaria que, guys … me, hable con, had no
  1.1: hagan |, hagan-, hago para, hartaron, hasta … madre, hat, have agreed, have bought, have … consent
  1.1: head, hear … your, heard … your, help with, hermano … no, hey … i, hittin … line, hola, homie
  1.1: honestly |, honou-, hope the, hope this, household, i go, i revoke, i sign, i unsubscribed
  1.1: i … blocking, i … her, i … phone, ia, ia no, ici le, igualmente feliz, ile, immediately |, in texas
  1.1: inscr-, inscribir, inscrito, interesa recibir, interessee, irai, is but, is … emergencies, is … scam
  1.1: is … something, is … when, it from, it hurts, it … at, it … for, it … no, j ecris, j irai, j vas
  1.1: j … herite, j … point, jaja quitenme, jamai-, jamais alle, jamais consenti, je bloque, je … un
  1.1: just do, just quit, kiten-, know … my, l ile, l … c, la compania, la peine, la … deje, la … entonces
  1.1: la … et, la … etait, lachez … cell, laund-, laundry, ldroi-, ldroit, le a, le escribo, le … c
  1.1: le … chez, le … depuis, le … lol, le … telephone, left … my, leo, letter if, like … not, like … stop
  1.1: linea … es, list and, lista |, lista … textos, llegan … las, lo dieron, lo hagan, lo puedo
  1.1: lo … cambiar, longer want, looks like, looks … spam, los va, los … esos, los … yo, lovely |, luck with
  1.1: lune, m ecrit, m ecriviez, m envoyer, m … charge, m … des, ma piece, ma … privee, mailb-, mailbox
  1.1: maintenant que, mais, make the, makes, mama … no, manda mensajes, mandando mensajes, mandar mensajes
  1.1: mandar … que, manden … de, manden … gracias, manden … mensajes, mandenle, manue-, manuellement
  1.1: marche … le, mas ofertas, mas … este, mas … mi, mas … ustedes, may stop, maybe, me dan, me deals
  1.1: me escribas, me escribe, me hartaron, me mande, me one, me recuerden, me … harta, me … pu, me … se
  1.1: me … want, mensa-, mensajes x, mensajes … por, mes y, messages, messages … please, messaging my
  1.1: metie-, meurt, mi derecho, mi primo, mi … please, mierd-, mierda, mijo, million, mind |, mind … the
  1.1: mise au, mise … point, moi manuellement, moi stp, moles-, mollo, mom says, mon avis, mon … enlevez
  1.1: mon … mais, mon … monsieur, money |, my mom, my profile, my say, my watch, my … how, my … your, n my
  1.1: names, ne … contacter, need this, need you, neta, never authorized, never send, never want, never … at
  1.1: ninguno mas, nix the, nix … texts, no bikes, no one, no tengo, no vuelvan, no want, no … NUMBER
  1.1: no … asi, no … autorizado, no … contacten, no … lo, no … me, no … tengo, no … verdad, nobody … NAME
  1.1: noel, not been, not come, not this, not … billboard, not … signing, not … take, notif-, nous |
  1.1: number who, number>you, numero l, numero sans, numero … merci, numero … vos, nunca … esto, ocupo sus
  1.1: of getting, of yours, of … bike, of … never, ofrec-, ok but, ok c, ok … est, on … head, on … my
  1.1: oposi-, oposicion, opt … out, or … it, otro … asi, out how, outgr-, outgrew, pa … los, paix avec
  1.1: par texto, par … a, parenle you, parenle … los, parroquia, parte … no, pas d, pas du, pas interessee
  1.1: pas … affaire, pas … permission, passe au, paten-, patente, pay … now, paye pour, peine, pero ahora
  1.1: perro … comio, person, persona, personnel, peux me, pharm-, phone … do, phone … more, pickup text
  1.1: plain-, play … on, please check, please n, please … him, plomero no, plus … NAME, pogne, point stop
  1.1: ponganme, ponganme en, pops, por fabor, por ustedes, por … descuento, por … nunca, por … servicio
  1.1: possible … ne, pour ca, prefere ne, prendre un, profeco |, prote-, prove i, pu … cell, pueblo, puedan
  1.1: qua y, qua … etre, que vos, que … ahora, que … je, qui j, qui … son, quien eres, quiero salirme
  1.1: quiero … nada, quita mi, quitan de, read my, reason to, reboo-, rebook, recall agreeing, receive this
  1.1: receiving your, recibiendo, recog-, refil-, reminders for, removed me, request … be, resolution
  1.1: respeto, resso-, revenus, rn, roommate he, roommates, ruidi-, ruidito, saber nada, sacame … la
  1.1: said … texts, said … was, salgo … esto, salon, say that, says do, se enoja, seem, selli-, selling
  1.1: sende-, sender, sera que, sert … rien, service reminders, service … NUMBER, servicio no, she left
  1.1: she … out, signe-, signing off, siguen mandando, so … these, solo … a, solo … que, some … i, sorry |
  1.1: souhaite plus, sound, spare … the, stop harassing, stop that, stop … promos, su tiempo, su … you
  1.1: suficiente, suis … alle, suis … client, suppression de, suspenda, svp |, svp … d, sweet-, t as, tacha-
  1.1: tachame, tampo-, tampoco, tant qua, tant … y, tardes, telefonos, temps … mon, tengo … en, tercera vez
  1.1: tes, text alerts, texte plus, texto j, texto you, textos et, textos yo, textos … bonne, textos … favor
  1.1: texts man, texts needed, texts you, texts>remove, thank … and, thanks to, that … did, the appointment
  1.1: the bar, the box, the fleet, the … his, the … love, the … rack, the … so, the … till, them please
  1.1: there … you, these after, these now, these … for, these … please, this looks, this … ok
  1.1: this … somebody, three times, tipo, to break, to … and, to … left, to … like, to … shop, told … guy
  1.1: tomber les, ton … de, took … number, tour … l, trabajo … me, tracf-, tracfone, trail-, trata-
  1.1: traveling, tremb-, tres, trop … messages, trun, tu … ca, ugh, un client, una cadena, una foto, una tal
  1.1: une liste, union, unsol-, unsolicited, unsub … please, unsub-, unsubscribing, up done, up … accident
  1.1: use my, valid, velo … un, vendeurs, verda-, verdad, verdad |, veuillez me, veuillez ne, veut … que
  1.1: vie privee, vieji-, viene |, virez, vos, vos alertes, vos avis, votre gerant, vouch-, voucher
  1.1: vous dire, vous faites, vous … comme, voy … la, want>me, was going, was … last, wey, what … are
  1.1: whate-, whatever, will … on, with … text, withdrawn, without … say, wrong no, wrong … please
  1.1: y despues, y sus, y … para, yo … you, you on, you only, you unsubscribe, you … ando, you … dejen
  1.1: you … habia, you … that, you … this, your billboard, your heart, your … in, your … text, zero texto
  1.1: | ah, | apaguenme, | between, | changed, | confirmez, | cual, | deseo, | ejerzo, | epargnez, | fijese
  1.1: | frr, | fuera, | git, | ia, | mauvais, | passe, | ponganme, | right, | second, | suspenda, | tachame
  1.1: | tio, | veut, | weon, | wey, | … again, | … ancien, | … app, | … borrame, | … caissiere, | … cambiar
  1.1: | … doit, | … escriben, | … esten, | … free, | … gustaria, | … jodan, | … metieron, | … ningun
  1.1: | … parar, | … parte, | … proxima, | … rid, | … somebody, | … thx, | … ustedes, | … zero, ~_alr, ~_con
  1.1: ~_cru, ~_de, ~_ele, ~_esc, ~_fuc, ~_gen, ~_god, ~_ira, ~_law, ~_mad, ~_mau, ~_owe, ~_par, ~_pou, ~_ret
  1.1: ~_rn, ~_rn_, ~_ugh, ~_ul, ~_vos, ~_vou, ~_wey, ~_xf, ~_ya, ~affa, ~affo, ~alan, ~alon, ~alr, ~anol
  1.1: ~anq, ~anqu, ~ans, ~ant_, ~arlo, ~arre, ~aspe, ~atev, ~atre, ~avo_, ~avor, ~ayb, ~aybe, ~bir_, ~bur
  1.1: ~but_, ~cabo, ~cern, ~chec, ~cil, ~clea, ~cluy, ~conf, ~cun, ~dar_, ~deda, ~den, ~desk, ~diat, ~ding
  1.1: ~dly, ~dly_, ~dnig, ~dob, ~ecog, ~edas, ~efin, ~ensa, ~ent_, ~ere, ~ered, ~ers, ~escr, ~esk_, ~etr
  1.1: ~exij, ~eze, ~fav, ~favo, ~ffai, ~ffo, ~fuck, ~fur, ~fuse, ~gada, ~gis, ~gist, ~glar, ~god, ~gre_
  1.1: ~hach, ~hola, ~hop, ~hora, ~hurt, ~iaje, ~ibi, ~icid, ~idn, ~inte, ~iqu, ~ir_, ~isco, ~isi, ~itiv
  1.1: ~izz, ~jero, ~ji_, ~law, ~logi, ~look, ~lug, ~luy, ~madr, ~mayb, ~me_, ~men, ~mens, ~mer, ~mese, ~mis_
  1.1: ~mn_, ~moti, ~mpoc, ~mpr, ~nce, ~ngez, ~ngu, ~ning, ~noel, ~noti, ~now, ~nsa, ~nsaj, ~nso_, ~oel
  1.1: ~oel_, ~oga, ~ois, ~ois_, ~ompi, ~onc, ~onta, ~ora_, ~os_, ~osin, ~osti, ~ot_, ~otif, ~ould, ~ourd
  1.1: ~ouri, ~parl, ~pet, ~phew, ~pian, ~pons, ~poss, ~prie, ~prot, ~que, ~que_, ~qui_, ~rass, ~raw_, ~reem
  1.1: ~refi, ~rer, ~rere, ~rev, ~rid_, ~rik, ~rime, ~rne, ~roul, ~rres, ~rth, ~saj, ~scr, ~slip, ~ste, ~stea
  1.1: ~surg, ~svp, ~tamp, ~tev, ~teve, ~tin, ~ting, ~tly, ~tly_, ~too, ~trac, ~trik, ~ubo_, ~udra, ~uen_
  1.1: ~uett, ~unso, ~unte, ~ups_, ~ures, ~usse, ~uzze, ~vanm, ~vor_, ~vos, ~vos_, ~wey, ~wey_, ~xij, ~xijo
  1.1: ~ybe_, ~yen_, ~yped
  1.0: (me), (send), NAME … his, NAME … numero, NAME … to, NUMBER how, NUMBER of, NUMBER … day, NUMBER … let
  1.0: a casse, a quote, a retired, a review, a toute, a vole, a … deux, a … every, a … nadie, a … sobrino
  1.0: a … station, a … this, abajo, abren el, account from, agree … texts, agreed, agreed … receive
  1.0: ai annule, al perro, all future, alors … moi, already … me, am new, am sorry, am … from
  1.0: an appointment, an email, and we, ans j, any … you, anywh-, anywhere, apaguen, appareil, apple
  1.0: appointment for, arret la, arret … semaine, arrete … message, arreter … recevoir, assistant, asteu-
  1.0: asteur, at … clinic, attei-, atteinte, au … numero, aucun-, autorice, autre texto, avec, avec … par
  1.0: avec … promos, aviez pas, avis de, avis |, avocate, away and, away … do, baja a, be another, be riding
  1.0: be … NUMBER, be … kind, be … please, because of, begging you, besoin … ca, besoin … continuer, bici en
  1.0: bici por, bici verde, bicicleta … mi, bicicleta … no, bike off, birthday to, bloquear este
  1.0: bloquear … numero, borrar … numero, borreme por, borreme … favor, borrenlo, borrenlo |, break up
  1.0: bring in, business, but do, but … i, buy the, ca … stresse, ca … sur, call … he, call … since, calls
  1.0: calma, can … swap, cancel … text, casque … vos, ce serait, ce … etait, ce … ni, ce … pis, cell on
  1.0: cell … job, certainly, certainly did, certainly … not, cesar, changed … mind, changer la, check … it
  1.0: checked … on, checkez, checkout, cheer-, cheers, child-, chill with, chill … the, chum a, clique
  1.0: coiffure chez, coin, comme … j, compagnie, comprenez, comprenez pas, comunicaciones, condition
  1.0: confused with, connaitre, conozco su, consentimiento |, consider this, cool, croix, croix sur
  1.0: croix … mon, crtc si, cruza-, cruzaron, cruzaron los, cruzaron … numeros, cuando … a, cuando … no
  1.0: cut … on, cutti-, cutting, cycliste, d avoir, d … NUMBER, d … envoyer, d … j, d … retire, damn, datab-
  1.0: database, database |, datos con, daughters, de avisos, de cuenta, de me, de sonar, de … alertes
  1.0: de … bicis, de … cell, de … publicite, de … sortir, debarrasser, decir cuando, decir no, dedans |
  1.0: dejenme fuera, dejenme … de, dejenme … paz, delete servicio, delga-, demande, demande pour
  1.0: demenage en, deposite, depuis … ans, derangez plus, des … pas, des … plus, desire, desuscribo, detes-
  1.0: deteste, devin-, devinci, dicen, did for, diff, dit, dit au, ditch, do … sending, does a, donc les
  1.0: donc … ai, dossier, drop … texts, dropped … a, each buzz, earlier, easie-, ecrire par, efface moi
  1.0: el negocio, eliminan, else |, elsew-, elsewhere, email use, embou-, emergencias, en blanco, en demeure
  1.0: en esa, en ingles, en las, enlever … vos, enlevez, enough stop, enroll, entendu, enviando mensajes, er
  1.0: erase my, erase … number, es … hermano, es … pero, es … you, esa persona, esa senora, est arrivee
  1.0: est … mes, est … pu, est … trop, esta en, esta … en, este contacto, et arretez, et ce, etait non
  1.0: etait … le, exijo que, existais, existo, extranamos, fabor |, faili-, failing, faire enlever
  1.0: fais … menage, fait … fois, faites … croix, fasti-, fatigue, faut tu, fcc si, fermez … alertes, fijat-
  1.0: fijate, file this, fin … messages, for that, fortin, frenen, from anyone, from surgery, from … of
  1.0: fue |, furth-, further |, gave no, gave permission, general i, get any, getting … after, getting … i
  1.0: godda-, goddamn, got … no, got … to, gracias punto, gracias x, grandma says, guess, haber aceptado
  1.0: hago pa, hamil-, hamilton, has … and, has … different, hasta, have, have … confused, have … it
  1.0: have … with, hazme, he … like, he … quit, hello this, hello … is, here no, hi you, hija no, hija … me
  1.0: hit a, hold … texts, home and, home safe, i certainly, i swap, i … have, i … ordered, i … see
  1.0: iban … mandar, if one, if you, if … could, il est, il … dans, il … pas, imagi-, imagine, imagine |
  1.0: impression, in october, in ten, including, incorrecto, infirmiere de, infirmiere … nuit, infor-
  1.0: interesse merci, is harassment, is real, is revoked, is … dads, is … way, it after, it works
  1.0: it … never, j … consenti, j … vous, jaja se, jamais abonne, jamais apporte, jamais svp, jconn-
  1.0: jconnais, je demenage, je les, je recevrais, je reviendrai, je … ai, je … oppose, je … tiens
  1.0: just visiting, kinda, kindergarten, kindly remove, know … your, l equipe, la linea, la madre
  1.0: la pedale, la unica, la … con, la … tiene, lachez, ladra, laisse … numero, laissez, lakes-, lavar
  1.0: le bus, le … envoyez, le … la, le … pa, left … text, let … be, letter … you, like to, like … old
  1.0: limites, line i, line is, line |, list>these, llanta de, lo digo, lo manden, lo mio, lo … mejor
  1.0: lo … para, lol … for, longer … these, longue, los manden, los numeros, los … mas, lose … number
  1.0: m oppose, m … ces, ma fiche, madne-, madness, magasin de, mal note, mama dice, mama no, mama tiene
  1.0: mama … que, manage, manana … a, mandar textos, mandarme nada, mande … mensaje, manually, mas
  1.0: mas mensajes, mas texts, mas … esto, me, me avise, me confused, me derangez, me i, me no, me para
  1.0: me rappelle, me sali, me salio, me stresse, me stuff, me … dar, me … estos, me … nunca, me … when
  1.0: mechanics, medio, mejor quitenme, mejor y, menage … mes, menos mensajes, mensaje suyo
  1.0: mensajes … gracias, mes … de, mes … svp, message … i, message … my, messaged, messaging this
  1.0: messaging … phone, mi nadie, mi … pa, might want, mind taking, miren, mise en, mise … demeure
  1.0: miss … pickup, moi maintenant, moi … d, moi … en, moi … est, moi … ta, moleste mas, mon ok
  1.0: more … after, moyen, must … no, my digits, my parents, my telephone, my … i, my … off, my … on
  1.0: my … use, n envoyez, n … pas, nah, nah |, names not, ne, ne … derangez, ne … texte, nel … no, nene
  1.0: never consented, never to, never … another, never … for, neveu, new … or, next … gets, nicel-, nicely
  1.0: niece, no dije, no interest, no promos, no reason, no … mandes, no … moleste, no … otro, no … porque
  1.0: nope … me, not here, not want, not … remove, not … sale, not … want, not>you, notificasiones
  1.0: notificasiones |, nous retirer, now and, number svp, number … la, number … years, number>angry
  1.0: numero … pense, numero … su, odio los, of now, of … but, of … now, off with, off … messages
  1.0: off … phone, on casse, on garde, on veut, on without, on … door, one … off, only no, only rented
  1.0: only … my, open sundays, oppose, oppose a, opt … please, ote mon, otra … you, oui mais, pa … me
  1.0: para … esto, para … sonar, parale, paren con, parenle a, parte de, partie de, pas connaitre, pas … des
  1.0: passe chercher, peace and, pense mejor, perdieron, pero … mi, persons, peu moins, phone … gets, piensa
  1.0: piensa que, pis une, pis y, play, please remove, please shut, please … ty, plus a, plus recevoir
  1.0: plus … sur, por … la, pouvi-, pouviez, prefiero el, premier, preve-, prior express, profi-, program |
  1.0: promis de, promotional, prospection, psy, pu capable, pu svp, publicidad |, puede … mi, punto |
  1.0: puse … numero, put … my, qua, quand ca, que este, que mandan, que paso, que … NUMBER, que … alto
  1.0: que … estoy, que … mi, que … pido, que … recevrais, que … recois, queja en, qui avait, qui m
  1.0: quien les, quiero recordatorios, quiero … textos, quiet-, quisi-, quisiera, quitter la, racine, radie-
  1.0: radiez, ramad-, ramadan, receiving … messages, recie-, recogen, recordatorios … no, recov-, redy
  1.0: relat-, remem-, remember signing, remember … up, remonte, rends, renewal, repete, reply … am
  1.0: reported as, respectfully, respu-, respuesta, reveille, reveille |, rien fait, rien … envoyer
  1.0: rin NUMBER, robot voice, rory, sacas de, safet-, safety, salam-, saludo, same thing, saska-
  1.0: says … more, sendi-, sending, sending … anything, ser … de, sera … me, setting off, she … her, sherb-
  1.0: sherbrooke, shop dog, shop … stop, shove, si paso, si siguen, si … vuelven, si … you, signed for
  1.0: sinon, sir please, sms for, sms … is, so kind, so … should, somebody, somew-, somewhere, sonan-
  1.0: sonando, sonar, sorry … did, soy … persona, staff, stand and, still good, stolen … i, stop contacting
  1.0: stop everything, stop writing, stop … good, stop … texting, stp j, stresse, suena … que, suis l
  1.0: suis … deuil, suite, sur … chaine, sus, svp, svp pas, svp que, sweet, talke-, tapa, tarda-, tasha
  1.0: tcpa violation, te … el, telephone, tengo … para, tenie-, tente pas, text every, text … me, texte je
  1.0: texte … pu, texting … deals, texting … wrong, texto arretez, textos no, textos please, textos … il
  1.0: textos … no, texts … said, texts … take, that still, that … i, the courier, the mechanics, the … one
  1.0: the … reminder, the … there, the … well, the … went, them, this customer, this is, this remove
  1.0: this … again, this … an, this … thing, thril-, thrilled, tienda, tiene NUMBER, tiene el, tiene este
  1.0: tienen el, time it, time … the, tired … these, to exercise, to … different, to … he, toda, todo … de
  1.0: too … on, toss my, toss … number, toutes |, trabajo … la, traigo, triple, triste, tune … complet
  1.0: tunis-, tunisie, tus contactos, un … cell, un … moins, une croix, unfollow, unica
  1.0: unsubscribe … please, up complet, up … please, usefu-, useful, useful … me, ustedes … mas, vais aller
  1.0: veint-, veinte, velo en, velo moi, velo … ma, vendieron, vendre, viejito, viendra, violation
  1.0: virez moi, virez … de, virtu-, voice to, voice … text, vos sondages, vos … le, vos … retirez
  1.0: votre … svp, vou, voudrais, voulez mais, vous comprenez, vous pouviez, vous … ecriviez, voy … cambiar
  1.0: voyon-, voyons, wakes, want is, ward, was in, we gave, went off, while |, will grab, wise, with … dad
  1.0: with … other, with … spam, withdrawn |, withi-, within, work texts, worry, would … so, wrap
  1.0: written consent, written … you, xfavo-, xfavor, y … NAME, yes |, yes … would, yo llevo, yo y
  1.0: yo … aceptado, yo … fui, you estuvo, you pueden, you |, you … escriban, you … get, you … hartaron
  1.0: you … spamming, your promos, | abstenez, | apaga, | bajenle, | confirmo, | consider, | demasiados
  1.0: | desactive, | desormais, | disable, | ditch, | dnc, | find, | hazme, | maam, | nene, | pedi, | per
  1.0: | puro, | radiez, | requesting, | signing, | starting, | trompe, | withdraw, | … box, | … bud
  1.0: | … confirm, | … cost, | … daughter, | … deseo, | … envoyez, | … esos, | … facture, | … hitting
  1.0: | … hope, | … ley, | … parfait, | … pienso, | … removal, | … sors, | … spare, | … termine
  1.0: | … travaille, | … tried, | … une, | … unico, | … velo, ~_al, ~_bic, ~_bud, ~_cyc, ~_dij, ~_dio, ~_eb
  1.0: ~_ecr, ~_exc, ~_jo, ~_kn, ~_lis, ~_me_, ~_mus, ~_ne_, ~_noe, ~_nop, ~_ob, ~_oc, ~_ost, ~_rem, ~_rim
  1.0: ~_s?, ~_s?u, ~_sup, ~_sv, ~_svp, ~abas, ~abo, ~ados, ~aff, ~ages, ~aig, ~aje, ~ake, ~aki_, ~als_
  1.0: ~alut, ~ansa, ~arli, ~aske, ~avr, ~ayu, ~bit_, ~bud, ~cate, ~cely, ~cevo, ~cia, ~cic, ~cida, ~cog
  1.0: ~cos, ~coul, ~cri, ~crib, ~ctf, ~ctfu, ~cuel, ~cum, ~cupa, ~cupe, ~dema, ~denc, ~dij, ~ds_, ~eck
  1.0: ~ectf, ~egis, ~egun, ~eine, ~else, ~ely, ~ely_, ~emem, ~emin, ~ency, ~enis, ~envo, ~epre, ~ern, ~erne
  1.0: ~esir, ~esk, ~ess, ~este, ~etra, ~eve, ~exc, ~fab, ~feu, ~fin_, ~fon, ~furt, ~fyi, ~ges, ~ges_, ~gnie
  1.0: ~gon, ~grap, ~grew, ~hait, ~hast, ~hbo, ~hit, ~icel, ~idee, ~igue, ~ims, ~inis, ~iqui, ~ire, ~ism
  1.0: ~ithi, ~ito, ~itte, ~jenl, ~jun, ~last, ~lev, ~leve, ~lgad, ~lly_, ~lori, ~loye, ~lse, ~lsew, ~lva_
  1.0: ~mas_, ~mauv, ~mil_, ~mol, ~nah_, ~ndal, ~nec, ~nsi, ~nver, ~nywh, ~odes, ~odo, ~ofe, ~oll, ~ongs
  1.0: ~oric, ~oriz, ~orne, ~ose_, ~otio, ~ove, ~own, ~oyen, ~pant, ~ploy, ~prom, ~puta, ~rath, ~ref, ~rens
  1.0: ~reo_, ~repr, ~rez_, ~rgi, ~rib, ~rina, ~riva, ~rlo, ~rmac, ~rofi, ~rom, ~rtid, ~s?u, ~s?ur, ~saje
  1.0: ~salo, ~scri, ~sewh, ~sino, ~sins, ~sl_, ~slo, ~sos, ~sos_, ~spie, ~ssag, ~sui, ~suit, ~sus, ~svp_
  1.0: ~taff, ~tely, ~ten, ~ter, ~them, ~thin, ~tico, ~tre_, ~tte_, ~twe, ~ubs, ~ucha, ~uco, ~uide, ~uir
  1.0: ~urri, ~ust, ~uva, ~uvai, ~vec_, ~veu, ~von, ~vou, ~voyo, ~vp_, ~want, ~weet, ~xed, ~xed_
  0.9: 2 ans, 2 y, NUMBER he, NUMBER n, NUMBER year, NUMBER … lieu, a day, a letter, a quoi, a ramasser
  0.9: a trek, a work, a … comme, a … si, abiso-, abisos, abonnements, achetant, acoso, advertising |, af
  0.9: again you, agree, agreed on, ai consenti, ai refuse, ai … aucun, ai … j, aie, aime … le, aimerait voir
  0.9: al … la, alger-, algerie, algo yo, all quit, all … ones, allez arreter, allez … quelqu, almos-, almost
  0.9: alrea-, already, already opted, already … my, already … out, am keeping, am … customer, am … talking
  0.9: amor … de, and all, and nothing, and quiet, and unsubscribe, and … ding, and … keep, and … nothing
  0.9: anuncios |, anymore |, anything please, appelez … au, appre-, appreciate being, aprec-, apunte a
  0.9: are … about, arreter … sms, arretez … spam, asap, asi … borrenme, ask if, asking i, asking … me
  0.9: authorized, authorized this, autopay, autorizacion para, avait, avez … a, avez … deux, avez … eu
  0.9: aviso que, avoir donne, baja no, baja … numero, be done, be … again, believe this, benit-, benito
  0.9: bicicleta you, bicicleta … que, bien que, bike camp, bike … this, bikes … remove, block, bloque votre
  0.9: bonne continuation, bought … bike, bow, broke … collarbone, brompton, buddy, buscan, busquen, but i
  0.9: c non, c … non, c … quand, ca pu, ca retirez, ca … ces, ca … encore, ca … le, calls … texts
  0.9: campaigns |, can … me, card … is, caris-, cel por, certainement … moi, cervelo, ces envois, cessa-
  0.9: cessation, chez … c, claim-, claims, co, cobraron de, cobraron … mas, cochee, collar, collarbone
  0.9: communications |, companies, compre un, compris que, compris vous, con este, con uno, condo
  0.9: conforme a, conforme … la, consent under, conso-, contacten |, continuation, contraire, correct your
  0.9: correct … records, cost … money, coudo-, coudonc, courage, courier, coute-, crevaison, crois |
  0.9: crois … vous, cuesta, cuide, culpa, d … le, d … pour, dado mi, dado permiso, dame de, darme baja
  0.9: day before, de, de NAME, de hoy, de llanta, de molestarme, de taller, de textear, de … alors, de … tal
  0.9: dehors |, dejaran, denos, despertaron, desuscribirme, deuil, devait, devie-, di |, di … cel, dia … de
  0.9: dicho que, did … put, dije … muchacho, dire a, doctor says, donne ce, doo, doy, dr, ease, ecris au
  0.9: ecrivez … souvent, el gorro, el … sonando, eliminenme de, ella … tiene, email … sms, en … lado
  0.9: en … pour, en … pus, end … notifications, enerv-, entrando, entregaron, envoyer des, erase me
  0.9: es cierto, es pa, es spam, esa … que, eso |, est … croche, est … robot, esta … mi, estar … su
  0.9: esto you, estoy … y, etait … pour, euh je, euh … pense, everything please, expliquenme
  0.9: express written, express … consent, expressly, factura |, fait … mon, faites juste, favor y
  0.9: favor … mas, finalement non, fine … the, fines, fini … les, finie, firma, fixing … bike, fois … de
  0.9: folded, for ads, for … new, for … your, frame-, frames, frappe, fregar con, frere … a, from today
  0.9: from … further, fuera mi, fuera … numero, fuera-, fueran, further … please, futur-, gardez … textos
  0.9: gave up, get them, go … a, god … texting, goodb-, goodbye, gorro, gracias al, gracias … muchacho
  0.9: grandi, great-, groun-, grupo … mensajes, habia … de, hago … que, hands, handset, harassing me
  0.9: harassment |, harcelement |, has his, has … phone, hasta … gorro, have had, have said, have … get
  0.9: have … text, hay … con, hered-, hijo … que, hmu, holle-, hound-, hours … the, house-, how … do, huh
  0.9: i tried, i … just, i … keeping, i … not, i … sign, i … sorry, i … telling, il … que, il … un
  0.9: illegal |, in NUMBER, in nebraska, in … family, infos, inscrit … le, insistir, inter-, is an
  0.9: is … left, is … mistake, it on, it wakes, it … up, jairo, jamais, je sais, je … ailleurs
  0.9: je … demenage, je … plus, julio, karim, kept … bikes, kid signed, kill … notifications
  0.9: knee replacement, know … it, l … j, la gang, la nouvelle, la parroquia, la … gracias, la … suis
  0.9: labor-, laisse le, laissez … les, las … no, last warning, last … do, le bureau, le svp, le … por
  0.9: le … pour, les textos, les … arretez, les … donc, les … promo, les … textos, leyen-, leyendo
  0.9: link … my, liquide, liste s, liter-, llamadas, lo compre, lo … ahora, lol … wants, los datos
  0.9: los mensajes, loud … the, lunettes sont, m … envoyer, ma montre, ma … a, ma … dit, ma … pour, made a
  0.9: mair, mais enlevez, mais merci, mais n, manden avisos, manden cosas, manden … aqui, manden … porfa
  0.9: mandes, manually |, mas asi, mas recordatorios, mas … escriban, mas … quitenme, mas … se, may … my
  0.9: maybe … a, me entregaron, me forever, me habian, me manually, me mettre, me moleste, me quitaran
  0.9: me quitas, me textee, me vuelva, me … arretez, me … eso, me … mensajes, me … not, me … tantos, me … x
  0.9: me>you, mecha-, meme … je, mensajes en, mensajes mejor, mes abonnements, messa-, message this
  0.9: message … again, messages s, messages … il, messages … this, metan-, mettre … aux, mi firma, mi lugar
  0.9: mi … ella, mille-, mind not, miram-, molestarme, momento, mon contact, mon … fils, money and, more
  0.9: more coupons, mothers, mountain bike, moyen de, murph-, must be, muted, my dear, my life, my order
  0.9: my sisters, my written, my … if, my … subscription, my … was, nadie, nebra-, nebraska, necesitan
  0.9: need not, needs a, never a, never do, never going, ni mon, niais-, ningun … de, no las, no opt
  0.9: no sabe, no suene, no vive, no … contact, no … enviando, no … escribas, no … promos, no … quienes
  0.9: no … recuerden, no … ser, no … tener, no … thank, no … to, no … vuelva, nombre … no, nop no, not … can
  0.9: not … yes, notificaciones por, nous a, now … would, number anymore, number does, number … good
  0.9: numerau, numero errone, numero no, numero … no, nunca di, occupe … textos, ofertas … de, off … this
  0.9: ok got, ok … stop, on our, one digit, one … your, only do, or … me, oubliez ca, oui … des, our number
  0.9: out … in, out … it, over i, owe … a, pagar con, para emergencias, parrot, party |, pas consenti
  0.9: pas contacter, pas … tard, passe … chercher, patience |, peace … quiet, pedi … no, peopl-, perez
  0.9: perfecta, permiso a, personne … vous, personnelles, phone call, phone plan, pictures of, pido … you
  0.9: plainte au, plait merci, please tell, please … sure, please … your, plein … dos, plug … these
  0.9: plus texter, plus … avec, podrian dejar, por texto, por … despues, possible, possible … not, pour
  0.9: pour pu, pour … un, prefiero … recibir, prene-, pretty … i, prie de, primaria, prior … written
  0.9: profile |, promos to, proprietaire de, prosp-, pu … text, pu … vos, pudie-, pudieran, pueda-
  0.9: puedo tener, purchase, puro, put it, que borrenme, que existo, que haya, que siguen, que … novia
  0.9: que … quitaran, quedan NUMBER, quedo … bici, queria, qui … ai, quick one, quien … los
  0.9: quiere … mensajes, quit bugging, quit your, quita … de, quitar … los, quitaran, quitarme de
  0.9: quitenla de, quitenla … la, quitenme … la, quitenmelos, quitenmelos |, quoi j, quoi … ai, ramasse
  0.9: rancu-, rancune, rayer mon, rayez … de, reached a, recibir … textos, recogi la, recogi … bici
  0.9: recogi … no, recois … textos, recoive plus, recordarme, records … is, recupere, refrain … sending
  0.9: regale la, regale … bicicleta, remove … manually, replace … cassette, reply stop, reply … i, repre-
  0.9: reprends, retirarme, retired, retirer … votre, retirez nous, retirez … des, reverse, rompas, roule
  0.9: round, rueda no, sacar … la, salamat, salas, salgo, sans rancune, saqueme de, savoir … vos
  0.9: saying stop, scoot-, scratch … off, se quienes, se … bajar, se … quiero, search, seas, send another
  0.9: send any, sending … messages, sent … NUMBER, service … not, servicio … los, seul message, sevil-
  0.9: sevilla, shipping, shop texting, shuts up, si les, si pudieran, si … esto, si … nunca, si … por
  0.9: si … textos, siempre |, siguen |, sin mi, sisters, ski doo, so good, sobri-, soliciting, some peace
  0.9: someb-, souhaite … recevoir, souvenir d, spam and, spam o, spam … que, stop … cancel, stopped texting
  0.9: store please, su base, su … por, suis demenage, suis … voler, sunda-, sunday, sure it, suscripcion a
  0.9: suspendan, svp enlevez, svp … moi, svp … retirer, tachame de, talk to, talked, tan … de, tasse
  0.9: telefono yo, teleg-, tell your, tell … your, tener el, tengo este, termine |, termine … moi
  0.9: texting now, texto merci, textos … ma, textos … moi, texts … it, thank … no, thanks bye, the book
  0.9: the cables, the navy, the pickup, the shed, the tcpa, the update, the … about, the … quote
  0.9: the … thank, the … tho, the … though, the … too, these … i, third … this, this you, this … harassment
  0.9: tiendas |, times … stop, to speak, to … do, to … handset, to … up, todo … dia, toi qui, trans-
  0.9: tratamiento, trompe, trompez … personne, tu la, tu … mon, tune up, ud, ultima … que, un timbre
  0.9: un … et, un … suyo, una cosa, una llamada, una … NAME, une pompe, une … le, une … pour, up take
  0.9: up … can, usa este, use text, use … these, utiliser … numero, va a, vaina de, vais ailleurs
  0.9: velo cargo, veloc-, velocidades, verra, very … with, vois pas, voler mon, voler … velo, volve-
  0.9: vos communications, vos pubs, vos trucs, votre ordinateur, vous cesser, vous je, vous … arretez
  0.9: vous … au, vous … demande, vuelvan … mandar, wakes the, wakes … baby, wakin-, waking, want out
  0.9: want>number, way … many, we … not, weste-, western, wey you, when my, when … come, whitc-, who do
  0.9: whole family, wife says, will … to, with … these, withh-, withhold, wonderful, wondering
  0.9: would … being, wrong … no, wrote, y … llegan, y … todo, year old, year please, yo … le, you folks
  0.9: you pedi, you saquenme, you … down, you … esten, you … go, you … nos, you … please, you … recibir
  0.9: you … suficiente, you … those, you>texts, your deals, your stupid, | borrenme, | cancelen, | closing
  0.9: | corta, | ease, | exijo, | fermez, | five, | grandma, | hola, | jaja, | kinda, | las, | loi, | manejo
  0.9: | ninguna, | para, | preferiria, | pu, | pus, | rayez, | refuse, | regale, | suppression, | supprimer
  0.9: | t, | tasse, | tcpa, | texting, | verifiez, | what, | would, | yeah, | … acabo, | … alertes
  0.9: | … allez, | … blowing, | … capable, | … cease, | … cita, | … dad, | … divorced, | … du, | … errone
  0.9: | … escriban, | … kit, | … msj, | … pass, | … pudieran, | … quedan, | … revoke, | … senor
  0.9: | … soliciting, | … un, | … vais, | … violation, | … went, ~_aus, ~_aut, ~_bec, ~_bug, ~_cic, ~_cup
  0.9: ~_de_, ~_ec, ~_env, ~_es, ~_fur, ~_hab, ~_hal, ~_hav, ~_hop, ~_huh, ~_hum, ~_ill, ~_jun, ~_les, ~_mas
  0.9: ~_me, ~_mo, ~_mor, ~_oa, ~_od, ~_our, ~_ran, ~_spa, ~_suf, ~_sys, ~_tax, ~_tc, ~_tol, ~_ug, ~_veu
  0.9: ~_wan, ~_xx, ~abla, ~ach, ~aci, ~aggi, ~aka, ~ake_, ~alre, ~also, ~alte, ~anos, ~ara, ~aran, ~arly
  0.9: ~avel, ~ayan, ~base, ~bug, ~cev, ~chip, ~cite, ~cle, ~coe, ~coeu, ~cois, ~coot, ~coso, ~cyc, ~cycl
  0.9: ~darl, ~daug, ~dbye, ~deac, ~deal, ~diff, ~dir, ~don, ~doy_, ~earl, ~ecev, ~ecol, ~ecr, ~efu, ~ega
  0.9: ~ejad, ~elan, ~emi, ~ens, ~enun, ~eon_, ~eop, ~eopl, ~ertu, ~essa, ~fa_, ~fich, ~fos_, ~fund, ~get
  0.9: ~gh_, ~gia, ~gir, ~hate, ~heq, ~hequ, ~here, ~hori, ~huh_, ~ia_, ~ibir, ~ida_, ~idd, ~ilo_, ~impo
  0.9: ~irme, ~isit, ~itar, ~ite, ~jam, ~join, ~kat, ~ke_, ~kor, ~lai, ~lest, ~lia_, ~lico, ~lime, ~litt
  0.9: ~lme, ~lmos, ~lo_, ~loi, ~long, ~lre, ~lrea, ~lus, ~mac, ~mada, ~mano, ~marc, ~mbr, ~mebo, ~mena
  0.9: ~mess, ~mire, ~mor, ~more, ~mpto, ~mput, ~ndm, ~nece, ~nee, ~nei, ~neme, ~nfos, ~nge_, ~ngl, ~niai
  0.9: ~nly, ~nond, ~nota, ~nte, ~odb, ~odby, ~oig, ~ona, ~oodb, ~oote, ~opl, ~ople, ~orp, ~oudo, ~oupe
  0.9: ~paci, ~peop, ~peto, ~plen, ~ples, ~plus, ~pou, ~quar, ~rk_, ~rme_, ~romp, ~run_, ~sag, ~scoo, ~sel
  0.9: ~send, ~sett, ~sin, ~sine, ~ske, ~sot, ~ssa, ~subs, ~suf, ~sund, ~sys, ~tax, ~tees, ~tien, ~tif, ~tin_
  0.9: ~tir, ~tiss, ~tits, ~toi, ~tus_, ~ty_, ~ubl, ~udon, ~uisi, ~urth, ~vamo, ~viar, ~voca, ~vok, ~wors
  0.9: ~wort, ~woul, ~wrot, ~ycl
  0.8: NAME … one, NAME … y, NUMBER … est, NUMBER … fine, NUMBER … moi, NUMBER … y, a complaint, a favor
  0.8: a mano, a … fille, a … nouveau, a … retirez, abeg, about … i, acaba, account no, accountant, aceptar
  0.8: actio-, action, aflojen, agrad-, agradezco, agree … receive, ah oui, ahi porfa, ai fait, ai point
  0.8: ai recu, ai … ca, aids, aimerais … mon, aimerais … pas, air en, air … NUMBER, al celular, al … por
  0.8: all … of, all … with, already have, alvar-, am just, am through, am very, am … need, and drop
  0.8: and each, and how, and neither, and … gave, and … of, and … wifes, angry>remove, annee, ansie-
  0.8: ansiedad, anterior |, any … in, anything, apagar, appeler pour, aqui en, are driving, are … not
  0.8: arretez … svp, arrive quand, as junk, ask … you, asked … a, asked … texts, asking you, at … i
  0.8: attendant, au depanneur, aucun … de, authorised, autom-, autop-, autre fois, aux lettres, avais … a
  0.8: avant de, avant |, avec … sms, aviez, aviez promis, avoir accepte, aye, ayer … no, ayude-, baja … los
  0.8: bajem-, bajeme, base de, been off, been there, better be, bici … los, bike, bike at, bike … than
  0.8: bikes … the, bisi, boite aux, boite … lettres, borrar de, bought … bell, bowin-, bowing, boy a
  0.8: bro stop, by … my, bye no, c … ca, c … sa, ca enlevez, ca s, ca stp, ca … m, ca … un, cada texto
  0.8: calisse arretez, call no, call to, call … instead, call … lawyer, calling the, cambie, came … to
  0.8: can these, can … open, can … up, cancelame los, canno-, cannondale, carisimo, ce possible
  0.8: ce … appartient, ce … doit, ceci, cel sonando, cel |, cell … it, cell … your, cero mensajes
  0.8: cesser svp, chalet sans, chalet … reseau, chequen, cherche, clare-, client chez, clochette, cobra
  0.8: come … NUMBER, comes in, communiquer, communiquer avec, communiquer … moi, como hago, como … para
  0.8: compadre, compo-, compre, compre … timbre, comprenez … dans, comunicarse, con … abogado, con … ofertas
  0.8: conosco a, consent … texts, contact … please, coraz-, corazon, could … put, counter, courriels |
  0.8: cree que, crtc |, cruzo, cuando necesite, cuando ocupe, cuart-, customer is, d arreter, d numero
  0.8: d … je, dado a, dado de, dado … baja, dado … de, dads name, dan ganas, datos, de casques, de difusion
  0.8: de el, de mantenimiento, de nadie, de prepago, de travers, de … envoyer, de … icitte, de … loi
  0.8: de … retirer, dear … is, debarquez moi, debarquez … de, decal-, dejame … paz, dejan … mandar
  0.8: dejar … enviarme, depanne, des affaires, desabonner, desde cuando, detru-, detruisez, deux … svp
  0.8: devez tromper, di … consentimiento, dice … ponga, dicen que, did … answer, difus-, difusion
  0.8: difusion |, diga, dijeron que, discontinue … messages, dit qu, dit … il, dit … repondre, do people
  0.8: do … go, does one, donc … m, donde … no, dos … la, dossiers, down the, down |, down … the, draw, due |
  0.8: ecole, effacez … cell, ella pero, emple-, empleado, en plena, en velo, en … si, encore des
  0.8: end … messages, enleve … stp, envoyez rien, equivoco de, es el, es ilegal, escribe tanto, escribieran
  0.8: est sa, est … autre, estan, estan gastando, estan mandando, este movil, este … nuevo, esten mandando
  0.8: esto … mi, et svp, et … ecrivez, etre … svp, everything you, excluez, explain … i, extra-
  0.8: faire partie, fallo, faux, febru-, february, fermer … dossier, fermer … notifications, fiche-, fichez
  0.8: fils de, firmo, flaco, for … my, forever … me, found … shop, from, fuck, full of, funer-, gane
  0.8: gastando, gave … permission, get … your, gettin, giving you, google … number, gracias de
  0.8: gracias … que, great … but, guy … a, habia-, hablo ingles, haciendo ruido, hagan … favor, hanch-
  0.8: hanche, handwriting |, haras-, hard feelings, harrasment, have decided, have switched, here named
  0.8: here … NAME, hey no, hey … offense, hitch, hold all, hon, hon |, hora abren, how |, how … i, how … one
  0.8: i getting, i … come, i … decided, i … give, ici … a, if … is, in february, in future, in … spring
  0.8: incorecto, infolettre texto, ingre-, inscribi, inscrit a, insul-, interesa … nada, is i, is the
  0.8: is … google, it a, it buzzes, it unsubscribe, it went, it … an, it … possible, it … that, it … wrong
  0.8: j ai, j en, j … recu, jamais rien, jamais … rien, je recoive, je voudrais, je … maintenant
  0.8: je … savoir, je … tannee, just … text, kept the, keys … the, kid is, kindly discontinue, kindly do
  0.8: knock off, knock … the, l argent, l avez, l … jamais, la fcc, la fille, la iglesia, la pharmacie
  0.8: la senorita, la … quedo, lachez … le, ladilla con, lady who, le dos, le pido, le reste
  0.8: le … desabonnez, le … fait, le … hein, left … review, les, les NUMBER, les autorizo, les envois
  0.8: les pido, les text, les … ont, letters, lettres, lieu de, like … opt, limpi-, lista esa
  0.8: lista … difusion, listo gracias, llamaba, llamar |, llamo … y, lleguen mensajes, lo … dado, lo … si
  0.8: loans, lock in, los … lo, los … y, lose it, m thibodeau, m … s, ma batterie, majus-, majuscules
  0.8: malgr-, malgre, malo, manda-, mandan tantos, mandar nada, mande mas, mande-, manden … avisos
  0.8: manden … jaja, mandes nada, mandes textos, mano … me, marchait, mayor-, me anden, me cobra
  0.8: me demander, me deranger, me escribieran, me inscribi, me messages, me … asking, me … avec, me … ganas
  0.8: me … gastando, me … loco, me … quitenme, mensaje … es, mensaje … me, mensajes please
  0.8: mensajes … quiero, merci … moi, mere … le, mes lunettes, message n, messages i, messaging me, mi
  0.8: mi autorizacion, mi ni, mi plan, mi sobrina, mi … el, might-, mind … texting, mine, mine now, minor-
  0.8: minors, mis … votre, misdi-, misdialed, mista-, mistake please, moi votre, moi … ce, moi … merci
  0.8: momento dije, momento … que, mon … depuis, mon … m, monsieur NAME, monte-, month please, more … your
  0.8: much … stop, mustv-, mustve, my derailleur, my mothers, n ty, n … the, name … i, ne peux, ne … ecrire
  0.8: nenon, no cuenten, no dejan, no hard, no marque, no notifications, no … anden, no … equivoco
  0.8: no … estos, no … feelings, no … haber, no … publicidad, no … saquenme, no … telefono, no … textee
  0.8: no … tiempo, non … je, not authorized, not yours, not … i, not … shop, note que, notic-, notifications
  0.8: notifications please, novia, number changed, number i, number not, number this, numero bonne, numero j
  0.8: numero votre, numero … j, numero … jamais, numero … journee, obligation, ocupa-, ocupe, ocupo
  0.8: ocupo que, ocupo … me, of, of bikes, of … consent, oil change, old number, old |, olvidense
  0.8: olvidense de, on coupe, on … profile, on … website, one named, one … it, only … one, or madam, or the
  0.8: orden-, ordenes, otro, otro texto, otro … mas, own mechanic, panics, papa you, papa … no, papi |
  0.8: para ofertas, paragraphe, parche, parle … mon, participation, pas … sollicitation, paso no, pate
  0.8: patience avec, patines, pauvr-, pauvre, permiso … mi, pero quitenme, pero … me, personne ici, petit a
  0.8: petits, peu … de, pharmacie, picke-, picked, pido … no, pingi-, pitie plus, pitie … de, please sir
  0.8: please … delete, please … text, plena, plenty of, pleurer, plus, plus avec, plus client, plus ecrire
  0.8: plus en, plus … contacter, plus … enlevez, podes, por aqui, por cada, por el, por este, por … llanta
  0.8: por … mi, portal, possible … arreter, pour faire, pour toute, pour … autres, pouvez fermer
  0.8: pouvez … garder, process, profile, promis que, promos … de, publicidad por, quand il, que di, que mi
  0.8: que … a, que … abren, que … pouviez, que … recoive, queda bien, queja-, quelqu, quelqu un, quien manda
  0.8: quisiera que, quitame … los, quite … los, quite … numero, quitenme ustedes, quitenme … ahi
  0.8: rappelle pas, rato |, recev-, recevoir d, recibir textos, record, records this, refuse … messages
  0.8: relances, removal please, remove NUMBER, remove from, remover mi, rempl-, reporting, retirenme, retour
  0.8: retrait de, revisa, revoke consent, revoque, riding for, rien merci, right … i, rode, rodol-, rodolfo
  0.8: roue … de, said … should, saldo, salirme … la, sans consentement, sans reseau, saqueme, schoo-
  0.8: se entiende, se llamaba, se … di, see my, seno, senorita delete, serve, ses, seul, shop again
  0.8: shop … town, shuts, si … dejan, si … puede, si … voulez, signe … vous, signed … by, sigue haciendo
  0.8: sigue … ruido, sin … mensajes, sin … permiso, since … i, since-, sir or, sir … madam, sir … stop, siri
  0.8: smartwatch, sned, so why, so … have, socce-, soccer, soldes |, solicitado, solicito … baja
  0.8: somebody … me, something you, sorry this, souvenance, stop … in, stop … us, store credit, strike this
  0.8: strike … from, study-, studying, submit |, suis tannee, suis … cette, sur quelle, sus fotos, sus … you
  0.8: svp m, svp plus, svp pour, svp … enlever, swing by, syste-, systeme de, tbh |, tener … cel
  0.8: terme … ces, terminen you, terminen … con, tes … arrete, tesla, text or, text person
  0.8: text subscription, text … further, text … get, text … too, texted about, texted … the, textez a
  0.8: texting … not, texto me, texto pu, texto … la, texto … suis, textos jaja, textos porfa
  0.8: textos quitenme, textos votre, texts eh, texts wake, texts … can, texts … up, that way, that … where
  0.8: the brake, the cable, the gift, the off, the refund, the summer, the … also, the … driver, the … eh
  0.8: the … keys, the … open, the … ready, the … remove, the … swap, thibo-, thibodeau, think-
  0.8: this subscription, this … there, throw, to delete, to drive, to pull, to … your, tout envoi, tout … de
  0.8: traba, transplant, travaille … nuit, travers, trop … textos, twice a, ty, uh i, una lista, unfol-
  0.8: unsubscribe this, up as, up tomorrow, ups |, us … this, usen, usen mi, ustedes son, veill-, veille
  0.8: velo demain, velo enlevez, velo l, verif-, vertu de, vertu … la, veux etre, vibra, voice number
  0.8: voice … i, volver, vos dossiers, vos offres, vos … enlevez, vos … par, vous eu, vous laisse, vous que
  0.8: vous retirer, vous … d, vous … n, vous … tromper, vous … une, vuelvan … escribir, vuelvas a, wallah
  0.8: want, want … and, was your, way take, way … me, week … you, what a, whatever i, wheel … still
  0.8: where … are, which i, which … never, why does, will … the, wish … stop, with … kids, work but
  0.8: would be, would … kindly, would … text, write, wrong … amigo, wrong>texts, y les, y … compre
  0.8: y … puedo, yo … e, yo … puse, york, you are, you … asked, you … close, you … someone, you … the
  0.8: you … use, you … used, | abeg, | acabo, | attendez, | aye, | bajeme, | cesser, | desabonnement
  0.8: | excusez, | fermer, | fichez, | finis, | fuck, | hw, | look, | mae, | meant, | oh, | olvidense, | on
  0.8: | oye, | pitie, | prefer, | pret, | removal, | retired, | saquenme, | saw, | … annuler, | … aujourdhui
  0.8: | … avertissement, | … battery, | … believe, | … bugging, | … c, | … case, | … celui, | … coming
  0.8: | … desabonnez, | … door, | … enleve, | … hago, | … just, | … l, | … muted, | … note, | … quien
  0.8: | … quitenme, | … read, | … says, | … typed, | … viernes, ~_bow, ~_bur, ~_dom, ~_dow, ~_els, ~_ema
  0.8: ~_gir, ~_jam, ~_jov, ~_mal, ~_mi_, ~_mot, ~_nah, ~_of_, ~_pha, ~_plu, ~_pod, ~_sus, ~_ty_, ~_urs
  0.8: ~_vue, ~_who, ~_wis, ~_wou, ~abeg, ~acco, ~ada, ~adez, ~age, ~aldo, ~alg, ~alga, ~aliz, ~ams, ~and
  0.8: ~anit, ~apun, ~arce, ~ask, ~asl_, ~ass_, ~atab, ~atur, ~ault, ~avie, ~bed, ~bia, ~bie_, ~bog, ~caci
  0.8: ~cco, ~chen, ~clud, ~cool, ~cre_, ~ctio, ~daba, ~dat, ~dded, ~de_, ~dea, ~deje, ~deso, ~dezc, ~ees
  0.8: ~eeze, ~egs, ~endu, ~enne, ~enty, ~erif, ~ero, ~etes, ~eul_, ~eveu, ~evo, ~evoi, ~faux, ~fol, ~free
  0.8: ~fres, ~from, ~fune, ~gai, ~gant, ~geno, ~gre, ~hav, ~have, ~hec, ~heer, ~hem, ~hers, ~hica, ~hig
  0.8: ~high, ~hop_, ~horr, ~humb, ~iau, ~ibed, ~icyc, ~impi, ~inci, ~iona, ~irg, ~iri_, ~iso_, ~jov, ~jove
  0.8: ~jr_, ~ked, ~ked_, ~lach, ~ldo_, ~leav, ~lee, ~lens, ~ler, ~less, ~lia, ~limp, ~lize, ~loc_, ~los_
  0.8: ~lqu_, ~ludo, ~lus_, ~mand, ~mas, ~mau, ~meb, ~mem, ~mist, ~mot, ~mpad, ~mpta, ~nah, ~ndo, ~neuf, ~nks
  0.8: ~noe, ~nse_, ~nunc, ~nvo, ~oja, ~oka, ~omat, ~omeb, ~onec, ~onj, ~opin, ~oraz, ~orc, ~ore, ~orit, ~otr
  0.8: ~oul, ~par, ~phar, ~plu, ~prin, ~prop, ~rash, ~rece, ~remp, ~ribe, ~rit, ~rke, ~rnee, ~rod, ~rov
  0.8: ~sage, ~sas, ~scho, ~semb, ~soin, ~sous, ~stom, ~sus_, ~sust, ~syst, ~tede, ~tim, ~tp_, ~uad, ~uber
  0.8: ~ueb, ~ug_, ~uis_, ~unk, ~unr, ~urb_, ~urr, ~ute_, ~uter, ~utom, ~utr, ~van, ~virg, ~voi, ~voir, ~vois
  0.8: ~whil, ~who, ~wish, ~wou, ~ybe, ~yons, ~your, ~yste
  0.7: (want), (you), 2 … is, NAME take, NAME there, NAME travaille, NAME … ce, NUMBER i, NUMBER ou, a, a 2
  0.7: a celui, a chaque, a cobrar, a comprar, a cyclist, a encore, a escribir, a fitting, a garde, a law
  0.7: a mandarme, a querer, a stroller, a textearme, a … alertas, a … esposo, a … esto, a … los, a … my
  0.7: a … pas, a … universidad, a … urgence, aca |, accepte … j, acepte yo, achaler, affaire |, afternoon
  0.7: again remove, again take, ahora solo, ai tout, ai … de, aimerait, al senor, all and, all no
  0.7: all … messages, already bought, alto … los, am afraid, am telling, amigo-, amigos, amigos |, and lose
  0.7: and yours, and … no, anti, anti pourriel, any, apara-, appreciate, apunto |, are … but, are … n
  0.7: arreter je, arretez … envoyer, asi … bien, ask him, asked you, atender, autorisation |, autres textos
  0.7: avenir merci, aviez … de, avisos … la, avocat |, ayudenme, babys-, baja este, barba, base … datos
  0.7: basta no, be put, be someone, be … elses, been, been … NUMBER, belong, belongs to, bendiga |
  0.7: bibliotheque, bici pero, bici … un, bicicleta en, bicicleta … en, bike wrong, bikes to, bikes … a
  0.7: blind and, block … number, bonne memoire, breakfast, bugging me, c … beaucoup, c … fait, c … illegal
  0.7: ca arretez, ca … enlevez, cada … suyo, calisse, call … if, call … remove, cancelar mensajes
  0.7: cancelen … textos, cannondale |, cansada de, cause … vous, ce soit, cel para, cel you, cel … sus
  0.7: cells, celui la, cero … de, cesser … envois, cessez … me, cessi-, cessiez, chois-, ciclismo, clue who
  0.7: cobrar, collected, comme … la, comme-, comment, compe-, componer, compter d, compter … aujourdhui
  0.7: con cada, con … delete, con … promociones, con … recordatorios, con … sms, con … you, connais … ce
  0.7: conozco … ningun, consider … my, contestar, continuer, copy, correo por, cosa de, counter no, cousine
  0.7: crank |, crois … il, cyclist, d … liste, d … texto, daily, dans … envois, dar … baja, daughter … this
  0.7: de communiquer, de datos, de garde, de guardia, de publicite, de recordatorios, de retirarme
  0.7: de … client, de … donnees, de … envios, de … ex, de … facon, de … horquilla, de … jefe, de … on
  0.7: de … please, de … systeme, debarras, declined, definitivement, dejar … mandar, dejen you
  0.7: dejen … escribirme, delete listado, deletez, demande de, demande … les, deneigement, des alertes
  0.7: des … promo, desactiveme, descends, deseo … recibiendo, desinscription |, desole je, dessus |
  0.7: device |, devol-, di … de, dia no, dias |, did that, digan-, digo que, disparaitre, doc says, donc j
  0.7: donde … sacaron, donna-, donne … ok, drive for, dude stop, e dado, each … please, ease up, ecrib-
  0.7: el plomero, el rancho, el saldo, el silencio, ella … el, elle … plus, en veut, en … carro
  0.7: en … descanse, en … rancho, encuesta, ending my, enfermo, engineer, enleve … numero, enlever … votre
  0.7: enlevez … donc, ensenenme, entiende, entiendo … no, entregue, enviarme mensajes, envien mensajes
  0.7: envio, envio … mensajes, envoi de, envoyer … messages, envoyer … promos, epais, erase … from
  0.7: es … prepago, esa cosa, escue-, escuela, eso esta, est beaucoup, est illegal, esten textiando
  0.7: esten … con, estos textos, estuv-, et … ne, except the, excuse … i, express consent, fais le
  0.7: fait … ans, faites une, fak, far … do, fauteuil roulant, favor and, fermer les, fijese … you, filing a
  0.7: filing … complaint, fin a, find him, fine NUMBER, fine just, fins mais, for more, for reviews
  0.7: for … great, former, formulario, found my, from sms, from … messages, gars au, gets his
  0.7: give … permission, giving … my, go by, going, going … need, good, good please, good … with
  0.7: google voice, got this, got … new, gotte-, gotten, grand … elle, grandmother, group text, guy in
  0.7: hablo … espanol, hace rato, hacie-, haciendo, haganlo ustedes, happy to, hate … texts, haute
  0.7: have … keep, he gave, heart-, hendersons |, her the, here … is, here … stop, hi … i, hicie-, hicieron
  0.7: hija |, hips, hola you, home … this, hopit-, hopital, hosti-, how come, how … for, hurt, husband … is
  0.7: i just, i muted, i picked, i should, i … afraid, i … leave, i … love, i … over, i … through, igles-
  0.7: iglesia, ignore, immediatement, immediatement |, impor-, in january, in spring, in … future, incluirme
  0.7: ingles … no, inscription, inscrite a, inscrite … ca, instr-, insultant, internet, is where, is … bit
  0.7: is … mothers, it end, it unsub, it with, it … due, it … number, it … these, j … dans, j … deux
  0.7: jaja … que, jamas, je, je commence, je descends, je revoque, je … apporte, je … mon, je … prends
  0.7: je … sais, je … souhaite, job arretez, joind-, joindre, joven yo, july, just so, keep telling, kid at
  0.7: kien es, kindl-, kindly, kindly … me, kindly … not, knock-, l urgence, l … avec, l … sur, la fiche
  0.7: la nota, la recogi, la universidad, la … cuando, la … va, laiss-, landline |, laval |, lawyer, lawyers
  0.7: lay, le dimanche, le prends, le tune, le … hier, le … il, le … je, le … n, le … up, lent, les speciaux
  0.7: les … aussi, les … no, less, like … unsubscribe, link does, list … me, lista porfavor, liste … de
  0.7: llamo … pero, llanta y, llegue nada, lock … the, loi … je, lol c, lol … est, longer … this, longr
  0.7: longue |, look at, los, luck … the, m envoyez, m … le, m … moins, ma … fait, ma … s, madame |
  0.7: mais … les, make … go, mandando … de, mandarme textos, manden … por, manden … promociones
  0.7: manden … textos, march so, marche … enlevez, marketed, marketing texts, marquenme, marta, martes y
  0.7: mass text, me further, me retire, me tiene, me … en, me … enlever, me … harto, me … le, me … like
  0.7: me … mensaje, me … nada, me … recados, me … reviews, me … textiando, me … yes, me>list, me>stop
  0.7: memory full, mensaje … favor, mensajeria, mensajes automaticos, merci la, mere … pas, message … am
  0.7: message … arrive, messages … ce, messages … m, metieron a, mettez … sur, mi … me, mis, mis hijos
  0.7: misty-, mistyped, moi … ces, momento acepte, mon neveu, more texto, mort arretez, msjs |, munic-
  0.7: municipale, my assistant, my mind, my … alone, my … information, n existe, nada gracias, nagging me
  0.7: naw, ne l, ne sais, ne … est, ne … textez, necesidad, necesidad de, necesite, never shuts
  0.7: never signed, never … these, ni lo, ni … escriban, niaiseries, night-, ninguna NAME, no boy
  0.7: no chinguen, no gane, no trabaja, no usen, no … anuncios, no … como, no … luz, no … mande, no … mucho
  0.7: no … promociones, no … que, nobody … by, non merci, non … arretez, nop … soy, not and, not another
  0.7: not fit, not … giving, not … she, not>me, not>not, note … je, notifications off, nous … la, novak-
  0.7: novaks, now on, nuestra, number also, number … le, number … there, numero mais, numero merci
  0.7: numero porfa, numero … deja, obtuv-, obtuvieron, of … from, of … not, off me, off on, offers |, office
  0.7: office we, ofrez-, ok … the, olviden mi, olviden … numero, omg |, on saturday, on there, on tuesday
  0.7: on va, once … a, one on, one … can, ontar-, ontario, opene-, opener, opinions, opt … svp, out de
  0.7: out svp, over winter, owner, pal |, papa … en, papelito, par … je, par … pas, par … seulement, parai-
  0.7: parait, parler … votre, pas avoir, pas pis, pas … en, pas … monsieur, pas … partie, pas … sa
  0.7: pas … sms, pastel … de, patch kit, pause these, paz descanse, peace, pende-, perdio, pero … quita
  0.7: persona no, pese sur, peux … en, phone alone, phone do, phone … my, phone … she, pide que, pierda
  0.7: pis enlevez, please correct, plome-, plomero, plus … ce, ponce, ponganle, ponme en, por … vez
  0.7: pour vendredi, pour … NAME, pour … faire, pour … mais, pourriel |, pouvez … arreter, pouvez … cesser
  0.7: pouvez … faire, pouvez … retirer, pouviez me, prefer, prefererais que, presb-, presbytere
  0.7: promos please, promos … texto, property, proprios, puedes … de, pursu-, pursuant, pursuant to, put on
  0.7: quatre roues, que mas, que … atendio, que … avez, que … cessiez, que … esten, que … llegue
  0.7: que … lleguen, que … paz, que … textez, quedo … a, quien … y, quiero … d, quiero … estos
  0.7: quiero … parte, quitarlo, quiten su, quitenme porfa, quitenme you, quitenme … todo, ranch-, rancho
  0.7: reach is, read … please, reali-, realize, receiving messages, recevoir, recip-, recogi todo, recois
  0.7: recup-, reessayez, registry since, registry … NUMBER, remove moi, rental … please, rented for
  0.7: reparation c, repondu arret, retirer mon, retirez le, retourne, reverence, reviews, revok-, ride with
  0.7: rien … d, rifa … no, right … is, rodilla, roula-, roulant, ruine-, sacame |, sacan, sacrez moi, sakem-
  0.7: sakeme, salgado, san, saura-, savoi-, savoir, scares the, scusez … vous, se desinscrire, se … bien
  0.7: send anymore, sending me, sending … please, senior discount, senores, set my, shine, shop no, shut off
  0.7: si jamais, sick … these, sign on, signale au, sigues, six, skip, sms off, so nothing, so save, so … is
  0.7: sobrina, somebody gave, somebody … you, something … not, soone-, sooner, sorties, soupl-, souple
  0.7: soy NAME, soy tu, soy … cliente, spam please, speak english, stop blowing, stop does, stop nagging
  0.7: stop … thanks, stroller, su cliente, su negocio, su … porfa, suppression … mes, supprimez, surve-
  0.7: sus envios, sus … saquenme, suscripcion |, suscripcion … sus, suspendanlos, taken, tel de, telce-
  0.7: telcel, temprano |, texted … this, texting list, texting … you, texto please, texto vous, textos sin
  0.7: texts … remove, texts … too, thanks … i, that please, that … are, that … the, the carbon, the great
  0.7: the website, the … broke, the … then, there i, these alerts, these take, these … not, things i
  0.7: think there, this month, tienda pero, tienda … bicis, time … every, to, to her, to need, to somebody
  0.7: to … anything, to … nephew, to … what, told … kid, toute facon, trabaja, trabajo … no, tremblay |
  0.7: trouve … autre, trucker, tryin-, trying, ultimo mensaje, un precio, un … m, un … por, une boite
  0.7: universidad, up with, up … here, up … these, usted … que, velo chez, velo … apres, velo … les
  0.7: veut plus, veux … savoir, vibre-, vibrer, vieux |, vos contacts, vos … me, votre base, votre … en
  0.7: voudrai, voulez vous, vous, vous arreter, vous c, vous cessiez, vous m, vous pensez, vous … chambres
  0.7: voy el, voyons … j, vuelva a, wake … i, walla-, was … bike, waves, we both, we decided, we sold
  0.7: we stop, what |, what … do, whatever … it, whoever you, why, why the, winnipeg, wish … hear
  0.7: with … purple, with … who, without … me, write to, wrong contact, y me, y … a, y … les, y … salio
  0.7: yes … texts, yo dije, yo … bici, yo … pregunte, you dey, you made, you may, you pe, you … but
  0.7: you … soy, you … trabaja, you … want, you>angry, your no, your … come, | bajenme, | combien
  0.7: | contactez, | ignore, | madame, | naw, | ponme, | porfabor, | pursuant, | sent, | step, | unenroll
  0.7: | … accidentally, | … asi, | … assistant, | … authorized, | … boutique, | … casl, | … client
  0.7: | … cliente, | … cobraron, | … compter, | … connais, | … crying, | … demasiados, | … discontinue
  0.7: | … enough, | … errado, | … father, | … harassing, | … madame, | … mucho, | … nos, | … orden
  0.7: | … pulled, | … rancune, | … rappel, | … revoque, | … roule, | … teh, | … therapist, | … tranquilo
  0.7: | … vaina, | … veu, | … vuelvan, | … website, ~_a_, ~_asu, ~_awa, ~_beb, ~_bla, ~_coi, ~_dem, ~_doy
  0.7: ~_goi, ~_gue, ~_igl, ~_je_, ~_lit, ~_liv, ~_mes, ~_neu, ~_peo, ~_pl, ~_que, ~_six, ~_su, ~_to_, ~_vam
  0.7: ~ace, ~acio, ~agra, ~agre, ~ai_, ~aily, ~ait_, ~aja_, ~aks_, ~ande, ~anse, ~arke, ~arse, ~ase_, ~atiq
  0.7: ~auto, ~azo_, ~azy, ~azy_, ~been, ~beg_, ~bes_, ~bir, ~bly, ~bly_, ~boa, ~brou, ~bsc, ~bscr, ~bysi
  0.7: ~ca_, ~cant, ~cer_, ~cune, ~dail, ~dere, ~dig, ~dlin, ~doy, ~dur, ~dyi, ~dyin, ~eas, ~ease, ~eav
  0.7: ~eces, ~ecia, ~ecip, ~eco_, ~edad, ~ek_, ~elo, ~env, ~ept, ~erro, ~es_, ~espu, ~ete, ~ets, ~ets_
  0.7: ~evok, ~ewo, ~ez_, ~gets, ~giv, ~gne_, ~had, ~hbor, ~hine, ~ho_, ~hool, ~ibe, ~ied, ~iemp, ~ige, ~imez
  0.7: ~inac, ~indl, ~ipe, ~ipti, ~ita, ~ital, ~ivar, ~jer_, ~kip_, ~lesi, ~lgu, ~lit, ~ller, ~loca, ~loud
  0.7: ~mech, ~mel, ~mes, ~mi_, ~mit, ~mme, ~mole, ~moth, ~mur, ~nada, ~nale, ~ndi, ~ndl, ~ndo_, ~ngan, ~nuer
  0.7: ~ocup, ~ogi_, ~oil, ~oin, ~onal, ~ono, ~ooki, ~ool, ~opie, ~orf, ~orfa, ~ousl, ~owe_, ~pal, ~peac
  0.7: ~peo, ~pers, ~pia, ~plic, ~ppri, ~prou, ~rag, ~rape, ~rdez, ~rest, ~ria, ~rmez, ~rmo, ~rom_, ~rri_
  0.7: ~rtin, ~rvey, ~rvi, ~rzo, ~rzo_, ~sa_, ~saut, ~savo, ~scul, ~seng, ~sep, ~sic_, ~sig, ~sinc, ~six
  0.7: ~six_, ~spue, ~ster, ~stuv, ~susc, ~teh, ~tick, ~tifi, ~tiv, ~tryi, ~ubsc, ~uill, ~ull, ~ulti, ~unci
  0.7: ~urin, ~urve, ~uscr, ~usl, ~usly, ~var, ~vel_, ~viaj, ~why_, ~xer, ~ysit, ~yst, ~zas_, ~zing, ~zon
  0.7: ~zy_
  0.6: NAME does, NAME elle, NAME for, NAME phone, NUMBER left, NUMBER … before, NUMBER … marche
  0.6: NUMBER … par, NUMBER … texts, NUMBER … votre, NUMBER … without, a link, a pain, a trabajar, a wrong
  0.6: a … borrenme, a … celular, a … ces, a … des, a … dos, a … remove, abroa-, abroad, absta-, abstain
  0.6: abstain from, abstenez … de, after-, agregaron, ahi, ahi que, ahora … quitenme, ai … cell, ai … rien
  0.6: al link, al principio, al … con, all need, all … communication, all … my, all … stop, alley |
  0.6: alors enlevez, already … a, also please, am … lol, amend-, amende, amis |, amour … ciel, and still
  0.6: anota-, anterior de, anunc-, anything … your, appartient … a, aqui … vive, are mistaken, are … looking
  0.6: arreglar nada, arreter ces, arretez … sms, arrive a, as i, as my, as … do, asked … these, asking … a
  0.6: at … so, au moins, au shop, au … si, au … svp, auriez … l, automated messages, aux … svp, avant le
  0.6: aveug-, aveugle, avisaran, avisaran de, avisaran … la, baby, backordered, baja mi, baja … mensajes
  0.6: balle-, ballet, barre-, be needing, be … any, be … pain, bebe dort, becan-, been nice, beep, believe i
  0.6: believe … ever, besid-, better |, bianc-, bianchi, bicicleta a, bicycle … i, bien … precio, bien … you
  0.6: biffez mon, bike store, bike … can, bike … my, bikes … please, bisic-, bisicleta, boldu-, bolduc
  0.6: bonjo-, bonjour, borrame de, borran de, borrenme … sus, both … numbers, boundaries, boys, bueno de
  0.6: businesses, businesses |, but … have, buy a, buyin-, buying, c … qui, ca ces, ca rentre, cader-
  0.6: cadera, calendario, call about, calls to, cambiaron, came … can, can let, can reply, can … sending
  0.6: can … take, can … talk, captures, carajos, carried, casa |, case etait, cause … vos, ccpa, celular de
  0.6: celular … sus, cerramos, cerve-, cesser de, cessiez de, chaine a, chama-, chamo, chaque … me, check my
  0.6: chevere, chez … en, chien a, chuch-, chucho, clinique, clinique dentaire, close … the, combine
  0.6: comment … fais, complain, complaint … the, comprado ahi, compre … bici, comptoir, con nosotros
  0.6: con … el, concerne, concerne pas, condi-, confused … somebody, conmigo no, conozco … esa, consent to
  0.6: consentement a, considerez, contactarme, contactez plus, continuez |, corte |, cosa |, costo, cuenta |
  0.6: cuentan, customer of, customer … i, d envois, d envoyer, d … accepte, d … vos, dado … numero, dan … de
  0.6: dangerous, datos por, datos … favor, day and, de bloquearlos, de buscar, de ciclismo, de correos
  0.6: de esos, de livraison, de maintenant, de parte, de … NAME, de … contact, de … cosa, de … desabonnez
  0.6: de … du, de … et, de … linea, de … relancer, de … saquenme, de … stop, de … vaina, dear please
  0.6: dear … i, deb, deb |, decea-, deceased, decirles, decochez, deer, deja demande, dejame en, dejat-
  0.6: dejate, dejate de, dejen … molestar, delete all, delete … my, demande qu, demande … recevoir
  0.6: demanderais, demasiado, denei-, dentaire, dental office, denunciar |, denver |, des … c
  0.6: desinscription svp, desire plus, despe-, despiertan, destinataire |, destine |, desuscribir
  0.6: di … numero, dicho … no, did … and, dieron … numero, diganme, digo … no, dios te, dios |
  0.6: disable … for, disparaitre mon, disturb … with, dit … par, do … believe, doctor … no, does … belong
  0.6: does … fit, doit … une, donc … la, donc … textos, donde … doy, donni-, donniez, dos … de, down on
  0.6: dropped off, du ciel, dueno-, duenos, duermo de, duermo … dia, early for, eithe-, either, el jueves
  0.6: el permiso, el rin, electrica |, elle |, elle … a, embarazada, embarazada y, en double, en esto
  0.6: en houston, en … alors, en … assez, en … aucun, encei-, enceinte, ends NUMBER, enfre-, enfrente
  0.6: enleve … number, entregaron la, entregaron … bici, enviar mas, envie … recevoir, envoyer … message
  0.6: epargnez … la, equivoco |, eres … que, erreur … n, es acoso, es por, es … se, escribieran |, espero
  0.6: est qui, est … destine, esta escribiendo, esto en, esto … es, estuvo … de, etonnerait, etre une
  0.6: events, every … you, explain yourselves, explained, fallo-, falloir, false, fam, favor … you
  0.6: feelings but, fermi-, filing with, filing … the, fille, fin … los, finalement … pour, fix it, fixin
  0.6: fixin to, fixing my, flushez, flushez mon, flushez … numero, fois mais, fois … il, for advertising
  0.6: for somebody, for … pickup, for … ride, foto de, from … records, from … school, from … texting, fucki-
  0.6: fucking, fuera … mi, further, garde, gasta, genan-, genant, genou-, genoux, germany, get … to
  0.6: gets … bike, glass-, glasses, go … the, good do, good … this, gossez, gracias y, grati-, gratis
  0.6: guardia, guys to, guys … texting, habia dicho, hagame un, hagan el, haganme, hard … but, has not
  0.6: have bikes, have … my, have … own, have … told, hay alguien, hay ninguna, headi-, heading, here … be
  0.6: hermano … de, hey can, hey siri, hey you, hijo … NUMBER, him on, histoire, honor, hoora-, hooray
  0.6: hope … gets, how … get, i chose, i hit, i … hi, i … keep, i … return, i … saying, idee pour
  0.6: immediately, importuner, in charge, incorrecto |, indiq-, ingles … en, inscrit sans, inscrit … me
  0.6: ir manana, is … church, is … cut, is … really, it already, it … all, it … his, it … monday, it … reply
  0.6: itine-, itinerance, jamais … achete, janua-, january, je … de, je … du, je … laisse, je … peux
  0.6: je … vendredi, jo, job … de, joignable, judas, just … at, juste, kill these, know … the, l ecole
  0.6: l … et, la base, la boutique, la cadera, la cita, la clinique, la empresa, la rodilla, la … arrive
  0.6: last, lavadora, le agradezco, le cellulaire, le formulaire, le lleguen, le … est, leave … number
  0.6: left … gloves, les meilleurs, les pongo, les … chez, leve, liberez, like … dream, liqui-, list this
  0.6: list … do, list>me, lista porfa, lista … gracias, llama-, llega, llegarme, llevo mi, lo … you
  0.6: loi anti, loi … pourriel, lol … the, los … conmigo, lot … texts, lucil-, lucille, lunet-, lunettes
  0.6: m ecrive, ma job, ma part, ma … mais, magasins enlevez, magie, mais arrete, mais les, mamie
  0.6: manana paso, manchester, mandan ofertas, mandan … mensajes, mandando esto, mandando … a
  0.6: mandando … you, mande a, manden sus, mapel-, mas … de, mauvais … je, may … the, me agregaron
  0.6: me avisaran, me before, me busquen, me concerne, me gossez, me iban, me like, me lol, me podes
  0.6: me saque, me svp, me tente, me … cents, me … doble, me … favor, me … pa, me>these, medecin, meilleurs
  0.6: menag-, menage, menage dans, mensaje … ustedes, mensajes yo, mepri-, meprise, merde, mere, mere … veut
  0.6: mes renseignements, mes … sont, messages … merci, mettre sur, mettre un, mi perro, mi … ahora, mi … va
  0.6: migra-, miles so, mine … only, mis NUMBER, mistake … is, mme lavoie, moi les, moi … place, molestos
  0.6: mon docteur, mon … aimerait, mon … aussi, months, more>me, morning … do, moto, movil |, mr okafor, ms
  0.6: mujer, my first, my lock, my … or, my … outgrew, my … request, my … seat, nada, nada a, named … here
  0.6: natio-, navy, ncc, ne souhaite, ne … contactez, ne … souviens, need … for, need … quit, need … shop
  0.6: never sign, never … from, ni en, ni rien, ni … nada, no mr, no nos, no recuerdo, no signal
  0.6: no … alerts, no … busquen, no … can, no … dado, no … el, no … escribieran, no … suscribi, no … tu
  0.6: noche y, noche … duermo, non je, non … textos, nos manden, not belong, not needing, not think
  0.6: not … repair, not>number, not>these, nothing further, notificaciones … mi, notifies, number … get
  0.6: number … texting, numero incorrecto, numero porque, numero … ai, numero … doit, numero … ella
  0.6: numero … il, numero … y, nunca, nunca mas, nuts, o los, obtenu, odio, of … stuff, ofertas por
  0.6: off thanks, off … liste, off … work, okd, ola, old … got, olvid-, on reste, once for, one NUMBER
  0.6: one … a, opted out, or … am, orteg-, ortega, ortega |, otez … svp, oubliez … mon, out with, out … ago
  0.6: oyero-, oyeron, pa, pa que, pa … textos, paid in, paid the, paid … full, pantallas, para mensajes
  0.6: para sus, parenle |, parmi, partir … maintenant, parve-, parvenir, pas destine, pas … publicite
  0.6: pedia-, people … me, permiso … escribirme, permission … message, personne je, personne que, petite a
  0.6: peux … oter, phone never, phone … can, phone … is, picked … please, picked … the, pieds chez
  0.6: pieds … vous, pined-, pineda, pis apres, pis les, pleas-, please, please and, please do, please … de
  0.6: please … thx, plus … ca, plus … merci, pobre, podes … de, point de, point final, polit-, por … arreglo
  0.6: porque me, pour … rendez, pour … svp, pouvez me, pouvez … texter, precio pero, precio y
  0.6: prefer silence, prefererais ne, pregn-, pregnant, prima-, principio, problema, prochaine … que, proje-
  0.6: prome-, prometieron, promos por, proxi-, pu jamais, pu … ca, puede quitar, puede … la, puedo ir
  0.6: puedo … el, puesto, purpo-, purpose, pus … texto, que … avisaran, que … contacten, que … es, que … m
  0.6: que … manden, que … quitenme, que … saque, que … tiene, queri-, qui … pas, quien … esto
  0.6: quiero ninguno, quiero quitar, quiero … mas, quisiera … me, quit … texts, quit … these, quitenme d
  0.6: quitenme … su, racin-, raffl-, rato, raton-, ratones, recall … to, recevoir aucun, recipient |
  0.6: recu la, recu mon, recuerdo, relancer, remember saying, remember … yes, reminders … me, remove mon
  0.6: remove … list, remove … numero, renco-, rendu la, rense-, renseignements, rep, reparto, repondre a
  0.6: requesting removal, resea-, resena, retirer svp, retrouver, rewar-, rewards, ride a, ride … so, rider
  0.6: rides … a, rien achete, rien pour, sacaron, saludos |, saque de, says the, screw, se … yo, sed
  0.6: sending texts, sending … texts, serian, serian tan, service but, set boundaries, sharpened, she gave
  0.6: she thinks, she … to, she … your, shop hate, si no, si quitenme, si … arretez, si … en, sign … for
  0.6: signale comme, since … do, since … so, siri tell, siri … the, skates, sms a, sms … mi, sneez-
  0.6: so annoying, so remove, so that, so … just, so … now, sobre, soins, somme-, sommes, sono, souhaite me
  0.6: soy enfermera, spamear, steal, still … texts, stop damn, stop sms, stop … for, stop … les
  0.6: stop … promo, stop … reminders, stop … sms, strik-, strike, su bici, su culpa, su … quitenme, sus … no
  0.6: sus … quitenme, suspendan … mensajes, svp et, svp retirez, swapp-, swapped, switch, telefono no
  0.6: telefono … de, telefono … para, tell … bike, temps, text on, texted … NUMBER, texting … stop
  0.6: texting … take, textos en, textos si, textos … el, textos … me, textos … y, texts already
  0.6: texts … loud, texts … week, thank-, the app, the cassette, the flat, the recall, the team
  0.6: the tracking, the … app, the … done, the … looks, the … rides, the … should, the … slip, the … today
  0.6: them so, there can, there … never, these and, these text, they … my, this … and, this … going
  0.6: this … has, though |, thx, ti, tienda cuando, tienda you, tiene, time … texting, to our, to unsub
  0.6: to … anymore, to … future, to … her, to … how, to … off, to … somebody, toddler has, todos
  0.6: tous … textos, tout … beau, trabajo, traer, travaille de, treat-, trois … par, tromper … numero
  0.6: turn the, twins, ultimo, un cell, un flat, un prix, un … me, unas, unchecked |, under casl, une … NAME
  0.6: unlim-, unsubscribe … this, up … text, usted-, ustedes, ustedes |, vais … chez, vecina, velo alors
  0.6: ves, veuillez arreter, veuillez cesser, veux, vez … les, viole-, virgu-, virgule, vivo … houston
  0.6: volver … escribirme, votre NAME, votre … enlevez, votre … pas, vous vendez, vous … gossez
  0.6: vuelvan … escribirme, want … from, want … is, want … more, want>texts, was, was intended, way … turn
  0.6: we got, we only, we … on, were … the, when … have, while it, with … my, with … this, withdraw
  0.6: without a, without telling, works better, would it, would quit, would rather, write stop
  0.6: writing … you, wrong this, wsh, wth, y ahora, y borrenme, y duermo, y encima, y … amigos, y … tengo
  0.6: yo acepte, yo … compre, you close, you es, you for, you once, you wrong, you … leave, you … mensajes
  0.6: you … messaging, you … mistaken, you … will, you … writing, you … xx, your ads, your cousin
  0.6: your mechanic, your … email, your … never, your … please, yours too, yrs, zero … svp, zip, | acepte
  0.6: | allez, | apaguen, | bajame, | cool, | dad, | decochez, | dejate, | di, | efface, | ensenenme
  0.6: | felicitations, | flight, | flushez, | frena, | fue, | kid, | loco, | mano, | merde, | odio, | ola
  0.6: | pas, | porfa, | reporting, | retirenme, | serian, | slaque, | sors, | typing, | un, | unsolicited
  0.6: | wsh, | … agradezco, | … avait, | … aviso, | … button, | … confirme, | … damn, | … desuscribirme
  0.6: | … dia, | … dr, | … enfermera, | … hard, | … haya, | … man, | … marche, | … may, | … names, | … neta
  0.6: | … pastel, | … podes, | … promocion, | … proprietaire, | … sali, | … spam, | … texting, | … through
  0.6: | … usen, ~_abs, ~_ach, ~_ahi, ~_cho, ~_cop, ~_dry, ~_eit, ~_eq, ~_equ, ~_hiv, ~_imp, ~_loo, ~_los
  0.6: ~_ms_, ~_nad, ~_nam, ~_nei, ~_olv, ~_oub, ~_pa_, ~_ple, ~_pul, ~_raf, ~_sla, ~_soc, ~_thx, ~_ti_
  0.6: ~_tip, ~_vin, ~_yr, ~_yrs, ~ab_, ~abus, ~aby_, ~acia, ~ada_, ~ais_, ~aiss, ~ante, ~anun, ~apit, ~ase
  0.6: ~ast, ~atio, ~ator, ~ben, ~bite, ~bli, ~blo, ~bonj, ~boys, ~buyi, ~cc_, ~ceu, ~ched, ~circ, ~cky
  0.6: ~cky_, ~cric, ~cru, ~darm, ~das, ~dby, ~debe, ~din, ~dorm, ~draw, ~drop, ~echi, ~eder, ~edes, ~effe
  0.6: ~egu, ~elac, ~endi, ~enid, ~epan, ~er_, ~eres, ~ero_, ~erre, ~esc, ~esse, ~etim, ~eure, ~feel, ~ger
  0.6: ~gine, ~glis, ~gn_, ~hamo, ~hem_, ~heu, ~how_, ~huh, ~hum, ~hx_, ~iaj, ~iarm, ~iate, ~icic, ~ien
  0.6: ~ienn, ~ifie, ~ikes, ~ille, ~inks, ~ions, ~is_, ~iso, ~ivin, ~kup, ~ladi, ~lain, ~lea, ~leas, ~llez
  0.6: ~llow, ~los, ~lso_, ~lud, ~lut_, ~luti, ~lvid, ~many, ~mba_, ~mea, ~mmed, ~mos_, ~mpte, ~mud, ~nbox
  0.6: ~nda, ~ndab, ~neta, ~ngin, ~nico, ~nin, ~njou, ~nsid, ~nsol, ~nth, ~nths, ~nus, ~nus_, ~ojec, ~ollo
  0.6: ~olut, ~omm, ~ompr, ~ones, ~only, ~oo_, ~orda, ~osta, ~ovia, ~owne, ~oxim, ~oys, ~oys_, ~plea, ~proj
  0.6: ~ptoi, ~quiv, ~ranc, ~rasi, ~res_, ~ret_, ~rete, ~rien, ~rnoo, ~roje, ~rop, ~roxi, ~rrar, ~rthe, ~sald
  0.6: ~sap, ~sas_, ~siri, ~skat, ~ssi, ~thum, ~thx, ~thx_, ~tune, ~typi, ~ueve, ~ui_, ~uivo, ~uld_, ~unca
  0.6: ~ung_, ~uras, ~us_, ~use_, ~ut_, ~uyi, ~uyin, ~veci, ~venu, ~vide, ~vous, ~wall, ~was_, ~wne, ~wo_
  0.6: ~yag, ~ycle, ~yda, ~yday, ~ypi, ~yrs, ~yrs_, ~zip_
  0.5: 2 … to, NAME either, NAME is, NAME … se, NUMBER … en, a alguien, a clapet, a dental, a dream, a friend
  0.5: a laisse, a ti, a warranty, a … can, a … closer, a … ete, a … fins, a … merci, a … named, a … today
  0.5: a … un, abonnement … textos, about … tune, abria-, abrian, abuso, aca … es, acabe, accepte vos
  0.5: acepte mensajes, affaires … textos, afford the, again … will, ahorrense, al mecanico, alask-, alaska
  0.5: alerts … me, all can, all winter, all your, all … and, all … data, aller, allum-, am blind, am filing
  0.5: am pregnant, am unsubscribing, am … needing, am … no, amen |, amor |, and crank, and here, and only
  0.5: and to, and … getting, anden, angry>send, anos … no, another phone, another … of, antes … servian
  0.5: any … from, anymore stop, anymore … remove, anymore … stop, anyone … this, anything … stop
  0.5: appreciate … you, are blue, are red, are … to, are … up, are … violets, arrete … svp, arreter
  0.5: arreter … envoi, arreter … texter, arretez … faire, as … my, ask … to, askin-, asking, au plus
  0.5: au … lol, au … vous, aussi, avec … autres, avisen por, avisos me, avoir … mauvais, avoir … textos
  0.5: away last, ayer no, back … a, basta … mensajes, be sent, be … anymore, be … i, beauc-, beaucoup
  0.5: bell … crank, ben … mais, bendiga, bendito, benis-, benisse, best … in, bici con, bike that, bike was
  0.5: bikes … not, bikes … you, bjr, bleu |, bmx |, boite |, bonda-, bondad, bondad de, bonjour … vous
  0.5: borrar … la, borre … telefono, borreme de, boys |, bromo-, bromont, bromp-, but now, but you
  0.5: but … hope, but … with, buy anything, bye … me, ca … messages, cada … que, cadena … me, cae
  0.5: call … texts, cambie … taller, can … also, can … off, can … opt, cancel … notifications, cancelacion
  0.5: capable, care … and, carta, ce, ce … n, cell … off, celular … no, cents each, chercher mon, chien-
  0.5: chingar, christ, cierr-, circl-, citas, clape-, clapet, clase, cliente … dio, clous |, commander
  0.5: comment … que, communication … this, communiquez, como si, como tienen, como … los, complaint with
  0.5: compre … casco, con otro, con … derecho, concern, conco-, concours, confunden, conmigo … no
  0.5: consent and, consented to, consultorio, copia, cordi-, correos, corresponde al, could do
  0.5: could … please, couper |, coute des, creo … este, criss de, cuadro y, cuelg-, d … plus, d … svp
  0.5: dads phone, dans … systeme, dayan-, de bon, de borrar, de casque, de chingar, de desabonnement
  0.5: de enviar, de pu, de quien, de quitarme, de sollicitation, de … affaire, de … enviar, de … frenos
  0.5: de … fui, de … ligne, de … list, de … n, de … quien, decochez la, decochez … case, dejame … con
  0.5: deje ninguna, dejen … chingar, dejenlo |, demande mon, depor-, deportista, derecho a, des erables
  0.5: des fins, des … enlevez, des … merci, desabonnement svp, deseo continuar, deseo recibir, desolee je
  0.5: desubscribe, detox, devez … le, dias, dieu … benisse, digo no, ding, disai-, discontinue … to, discu-
  0.5: disparaitre … numero, distribution, dit … j, dites au, does |, dog … my, doit y, doit … avoir
  0.5: donne la, dorma-, dormais, dream, ds, duena, ecrire sans, ecrire … chaque, ecris moi, ecrive
  0.5: ecrivez … ici, ecœur-, effacer … numero, el aviso, el lunes, el pollo, el … dia, electrica
  0.5: eliminar mi, elle n, emplo-, en mai, en ontario, en … de, en … enlevez, en … stop, encontre un
  0.5: end all, enfants, enleve … d, enlever des, enlevez donc, enlevez l, enten-, entienden
  0.5: envie … mensajes, envoi … textos, envoyer … affaires, envoyez plus, erables, es obligatorio, es … que
  0.5: escribirme por, escribirme … favor, esos, est finie, est pleine, est … arrive, est … qui
  0.5: estar mandando, este … a, este … un, esto de, esto yo, esto … ilegal, et bonne, etes au, etes pas
  0.5: etre contacte, even own, even … a, everybody, evitenme, ex a, ex … a, exactly, exception, excla-
  0.5: exclamation, exclude, exclure, exclus, expec-, faire du, father has, fathers, fatiguant, favor dar
  0.5: favorite, fella, fichez … la, fille a, filled in, fin … ces, fini les, firm, firmado, five
  0.5: fois arretez, for text, for … sms, for … weekend, from … database, from … distribution, from … sms
  0.5: fue … la, further texts, fyi, gang, gars … la, gaste, getting … remove, give it, going … block, gona
  0.5: google, got my, got somebody, got … please, gps, gravel, great shop, guarden, gusta … me, guy, hablas
  0.5: had … fill, had … phone, hagame … favor, handl-, hands-, handw-, handwriting, happy … year, harrassing
  0.5: has this, have it, have lost, have … memory, have … stop, he … permiso, heads, heads up, hello … am
  0.5: her own, her … please, hija me, him do, him … the, his … anymore, hiver, home so, hope … are, i came
  0.5: i do, i have, i might, i sure, i walk, i will, i wrote, i … always, i … blind, i … filing, i … per
  0.5: i … pick, i … pregnant, i … rather, i … unsubscribing, il doit, in please, in … robot, indiquenme
  0.5: initi-, instead |, interdit, interesan, interrompre, inutile, inventado, invitations, is amazing
  0.5: is … 2nd, is … dental, is … emergency, is … message, is … we, is … you, it … tomorrow, j … fait
  0.5: jajaj-, je dormais, je regrette, je … aveugle, je … des, je … etais, job on, journee … vous, jours
  0.5: joven |, just … a, just … by, kayak, keep … off, keeps asking, know … shop, l affaire, l … avant
  0.5: l … me, la bondad, la depuis, la duena, la escuela, la tia, la … anti, la … mi, la … on, la … ou
  0.5: la … parfait, la … sigue, lache-, lady |, lady … the, laven-, le compte, le forfait, le … NUMBER
  0.5: le … aussi, le … avec, le … el, le … mauvais, le … mensajes, le … no, les da, les dejo, les moteurs
  0.5: les quito, les ruego, limits, line … a, list thanks, list too, list>texts, listas, liste mon
  0.5: lives here, llamadas mensajes, llamadas ni, llamaran, llamo … no, llegan mensajes, llego … la, llena
  0.5: lo ruego, lo … que, los bendiga, m enerve, m etais, m … c, ma … pis, ma … retirez, maam, maile-
  0.5: mailed, mais vos, make … so, mal … de, mal … la, manag-, manana … la, mandando cosas, mandandome
  0.5: mandar a, mande … mensajes, mande … por, manden … favor, manden … you, mandenlo, mandes mensajes
  0.5: manera de, manito, mas avisos, mas na, mas … no, mas … please, maudit, me ads, me cae, me cuesta
  0.5: me den, me despiertan, me interesan, me les, me rayaron, me relancer, me servian, me … au, me … encore
  0.5: me … future, me … quit, me … thanks, me … up, mean |, meant … the, mejor el, memory of
  0.5: mensaje recibido, mensajes borrenme, mensajes mi, menti-, merci bonsoir, mere … NUMBER, mes points
  0.5: mes … a, mes … et, message … send, messages apres, messages when, mettre … a, mi baja, mi nro
  0.5: mi … NAME, mia, mia se, moi vos, moi … dans, moi … je, moms, mon, mon bebe, mon … alors, mon … arretez
  0.5: mon … des, mon … ni, mon … retirez, mon … sert, monop-, montre vibre, montre … a, more textos
  0.5: mot pour, moteurs, moved … tucson, moyen … pu, much please, my favorite, my fill, my numbers, my plan
  0.5: my wifes, my work, my … asked, my … this, my … yes, nada … lo, name … is, ne … a, ne … ecris
  0.5: necesito mas, need … anymore, need … please, need … reminders, neither of, neither … us, new … to
  0.5: ni llamadas, ni … nom, night shift, ninguna bici, ninguna bicicleta, ninguna … en, no business
  0.5: no escribir, no further, no mandarme, no spam, no … ads, no … continuar, no … da, no … interesan
  0.5: no … notificaciones, no … ofertas, nom, not buy, not talk, not … bikes, not … just, not … needing
  0.5: not … own, notice |, notificaciones |, notificaciones … este, notifications pour, notre … n
  0.5: nous … juste, now … bike, now … these, nro |, number bro, number bud, number … off, numero appartient
  0.5: numero n, numero please, numero … sistema, numero … un, numeros exclus, nunca puse, nunca … comprado
  0.5: nunca … permiso, obligatorio, of … are, of … place, of … pull, of … sms, ofend-, oferta, off you
  0.5: offert, office no, ok … thanks, on file, on future, on my, on … number, on … telephone, one and
  0.5: one … that, opt … de, optout please, orden no, orders, ordinateur, orige-, origen, osti, ostie
  0.5: otro mecanico, otro yo, out … number, out … texts, oye … no, pa mi, pain but, paix … vos, papa est
  0.5: par vos, par … j, para escribirme, para recibir, para … textos, parce … c, pare de, parte … esto
  0.5: partie … votre, pas otez, pas qu, pas … on, pass … future, pay per, pay … text, pe |, people and
  0.5: people … do, perdon … you, perds, permiso … el, permission … contact, perro |, person in, personal
  0.5: peste-, pestering, phone does, phone has, phone who, pic … the, picku-, pickup, pido |, pis elle
  0.5: place |, please process, please … from, please … her, please … his, please … now, please … proof
  0.5: please … take, plus sur, plus … ici, pneu a, pneus d, pneus … hiver, po, podes sacar, point je
  0.5: pompe … NUMBER, ponme, pop up, por, por … jaja, por … tienda, posib-, possi-, pour … patience
  0.5: pourriez, pourriez … svp, pourtant |, preference, pregnant and, priere … ne, promo, promociones … no
  0.5: promos … moi, prueba de, puebl-, pull the, punto gracias, put … phone, qqun, que derecho, que pare
  0.5: que tu, que … c, que … otra, qui que, qui … arretez, quiero promociones, quiero ser, quiero volver
  0.5: quiero … texts, quiet i, quit … the, quit … them, quita … numero, quitaran de, quiten … cel
  0.5: quiten … telefono, quitenle la, quitenlo, raffle, rapel-, rayaron el, rayaron … cuadro, rayez mon
  0.5: really do, receiving these, recibir … gracias, red violets, red … are, refuse … recevoir, regardez
  0.5: regresamos a, regrette, reina, remove … svp, report … to, reseau, responsable, retiren … numero
  0.5: retirer ce, reveille … bebe, revoke … permission, revoque … autorisation, ridiculous, rien … texto
  0.5: right, roses are, roses … red, rouge, roule pas, ruego |, sacaron |, said hi, saliendo de, salut la
  0.5: salut … gang, sans permission, says less, school office, se para, se … pido, second … please
  0.5: secretaria, selon, selon la, selon … loi, selul-, selular, send>forever, sending … text, ser parte
  0.5: seriously |, service, service … i, service … my, seule-, seulement, shop closer, shopping, should not
  0.5: should … her, si hay, signi-, signs, silencio, sin … que, sister … is, sms from, sms merci, sms stop
  0.5: so do, so unsubscribe, so … sending, solicito la, solo compre, something, sorry … wrong, souha-
  0.5: spam quitenme, spam … vous, spammez, specifically … the, spoil, stop so, stop … a, stop … con
  0.5: stop … love, stop … please, stop … up, su … ni, su … para, suelta, suis aveugle, sundays, super … mais
  0.5: sur … cellulaire, sur … lien, sure who, sus listas, sus recordatorios, svp … l, system … i, tabarnak
  0.5: take both, take to, take … get, taken … the, tan rapido, te bendiga, telefono … sus, tenga la
  0.5: tenga … bondad, tengo … de, tengo … que, tes contacts, testeen, texteen mas, texto enlevez, texto … ce
  0.5: textos au, textos … d, textos … los, texts … a, texts … so, thank … to, thanks … me, that part
  0.5: that you, that … and, that … on, the financing, the tires, the weekend, the wife, the … boy
  0.5: the … link, the … stuff, the … tubes, the … updates, then no, there … is, these remove, they … to
  0.5: think of, think … need, third … i, this … end, this … goes, this … texting, thursday … NUMBER
  0.5: thx remove, tiene … y, tienen … autorizacion, time, time after, time … take, tire is, to a, to accept
  0.5: to contact, to cut, to tucson, to … any, to … coming, to … removed, to … sister, to … take, to … there
  0.5: todo … no, too, too so, too … of, too … please, tourt-, tout … arretez, toute communication, town
  0.5: toy en, trait-, travail … le, trek, tromper |, trop retirez, truck-, tu veux, tu … un, tuesday but
  0.5: tuve, twice now, two things, tx, typed, ugh stop, un consultorio, un robot, un telefono, un … je
  0.5: un … plus, una vez, uncheck it, unsubscribe me, up already, up texts, up … do, up … no, usa … numero
  0.5: vale no, velo lol, velorio, venkataraman, veux pus, veux … des, vez ustedes, vibre a, vibre … chaque
  0.5: vicar-, vie |, violets, violets are, violets … blue, visiting, voila, vole, vos texts
  0.5: vos … automatiques, vos … non, votre gars, votre shop, vous avoir, vous demande, vous … rien, vue
  0.5: want … text, was told, was … it, was … remove, we … the, wed like, what they, whitcombe, who that
  0.5: who |, why is, wife is, wife … i, will have, will … a, with out, with … guy, withdrawing, witho-
  0.5: without, without … i, wo les, wo … moteurs, woke me, woke … up, work i, write … me, writing … me
  0.5: wrong … bud, y avoir, y cada, y quitame, y … paran, year to, yeste-, yesterday, yesterday |, yo haya
  0.5: yoga, you buy, you dejenlo, you parele, you … got, you … les, you … otro, you … unsubscribe
  0.5: your window, your … pop, yvan, | actually, | ay, | bjr, | cambio, | close, | considerez, | count
  0.5: | double, | haganme, | incorrect, | llego, | mandenlo, | mets, | ningun, | osti, | ostie, | p
  0.5: | parenle, | prix, | pusieron, | roses, | scrub, | seguro, | selon, | senorita, | sortez, | texts
  0.5: | xfa, | … alone, | … are, | … bothering, | … concours, | … contacting, | … cuando, | … desire
  0.5: | … entiendo, | … garantia, | … gracias, | … has, | … immediately, | … medecin, | … montre
  0.5: | … navidad, | … news, | … noches, | … novia, | … obligatorio, | … otez, | … parenle, | … phones
  0.5: | … pleine, | … prend, | … rayaron, | … recibido, | … regrette, | … retirez, | … reviendrai
  0.5: | … servicio, | … siguen, | … specifically, | … texts, | … up, ~_ce_, ~_der, ~_fir, ~_fyi, ~_ger
  0.5: ~_get, ~_gps, ~_hig, ~_je, ~_lad, ~_mol, ~_mur, ~_oh, ~_otr, ~_po_, ~_poo, ~_pru, ~_rad, ~_ric, ~_tia
  0.5: ~aam_, ~abi, ~acha, ~aco, ~act, ~aen, ~aen_, ~affl, ~ais, ~am_, ~anag, ~anc, ~ans_, ~apar, ~arc, ~argo
  0.5: ~arin, ~arqu, ~athe, ~ati, ~auco, ~avec, ~bile, ~bin, ~box_, ~burn, ~camp, ~cati, ~cel_, ~cent, ~cier
  0.5: ~cont, ~cora, ~cra, ~ctr, ~cues, ~deto, ~devi, ~down, ~duc, ~eauc, ~ece_, ~echa, ~egi, ~elo_, ~eryb
  0.5: ~etio, ~etox, ~eys_, ~ezc, ~ffle, ~fil, ~fyi_, ~gang, ~gast, ~geon, ~ghe, ~good, ~gor, ~gps, ~gps_
  0.5: ~gra_, ~guie, ~guy_, ~hac, ~hag, ~hard, ~ibe_, ~ica, ~icas, ~icku, ~idic, ~ier_, ~iew, ~iffe, ~ints
  0.5: ~ird_, ~istr, ~itho, ~ivee, ~ix_, ~ixed, ~jem, ~jer, ~kup_, ~lep, ~lez, ~lez_, ~lign, ~lks, ~lks_
  0.5: ~llas, ~losi, ~lse_, ~luck, ~ly_, ~maam, ~mbar, ~mia, ~min, ~mir, ~moms, ~mote, ~mpo_, ~nais, ~nak_
  0.5: ~ndie, ~ndin, ~ndly, ~nem, ~nge, ~niti, ~niv, ~nmo, ~nt_, ~nth_, ~nti_, ~ntin, ~nule, ~ocat, ~ocio
  0.5: ~ogra, ~oint, ~ojo_, ~oly, ~oma, ~oma_, ~omin, ~omoc, ~one, ~ool_, ~ore_, ~ots_, ~ough, ~ouha, ~owi
  0.5: ~owin, ~own_, ~ox_, ~par_, ~pars, ~per_, ~pes_, ~ple, ~pod, ~por_, ~posi, ~pp_, ~prar, ~prox, ~punt
  0.5: ~push, ~rado, ~raid, ~rap_, ~resi, ~rful, ~rgo_, ~riba, ~rie, ~rifi, ~rize, ~rnak, ~ro_, ~rter, ~ryb
  0.5: ~rybo, ~self, ~soc, ~souh, ~ssib, ~tage, ~tai, ~tful, ~tima, ~tire, ~tog, ~tol, ~toma, ~tono, ~tor
  0.5: ~tox, ~tox_, ~trat, ~try_, ~uha, ~uhai, ~up_, ~usin, ~veux, ~view, ~voke, ~writ, ~yers, ~zed, ~zed_
  0.4: NAME guy, NAME she, NAME stop, NAME … soy, NUMBER cfr, NUMBER works, NUMBER … de, NUMBER … es
  0.4: NUMBER … l, a fax, a home, a mal, a personne, a second, a … card, a … ici, a … moi, a … on, a … velo
  0.4: a … ville, abogado … va, abrazos, abrie-, abus, abus |, accord … ca, account, acct, acepte nada
  0.4: acepte recibir, acepte … mensajes, achalez moi, ad, addit-, additional, adresser, ads please, advic-
  0.4: advice, afternoon i, agend-, ahi you, ahora … no, ai … besoin, ai … souvenir, aime … mais, alexa
  0.4: algui-, alguien, all communications, all … well, alle, already … to, am deaf, am locked, am opting
  0.4: am requesting, am sleeping, am … all, amabi-, amable |, ancien proprio, ancienne, and his, andab-
  0.4: andaba, annoying … me, another number, another … from, ans a, anule, anyth-, apa, apaguen los
  0.4: apologies, apprecierais, apprendre, apuntado a, aqui … una, arrep-, arret des, arreter d
  0.4: arreter … message, as an, as … last, assez enlevez, assig-, asust-, at costco, at … in
  0.4: attorney general, au … c, au … sacrant, aucun … je, augus-, august, auriez vous, autho-
  0.4: authority … you, automatises, autorisation de, autorisation … ma, autre comme, autre personne
  0.4: autre … a, avenir … de, away … remove, back remove, back |, baja delete, baja … servicio, barak-
  0.4: be texting, be … out, be … saturday, been … a, believe, believe … message, belonged, belongs … a
  0.4: between the, bici quedo, bien recu, biffez … nom, bike haha, bike stuff, bike … NUMBER, bike … fine
  0.4: bike … more, bio, blacklist, blacklist my, bloqueen, bmx, bon de, bonne-, bonnes, bonsoir |
  0.4: bonsoir … vous, bord svp, borrado, borren … celular, borrenme … la, bottl-, bound-, box unchecked
  0.4: bras, break-, bref, bro you, buen rato, buscaba, business line, business texts, but, but … on
  0.4: but … take, buyer-, buyers, by friday, by mistake, by … min, c … une, ca me, ca suffit, ca vibre
  0.4: ca … etre, ca … moi, ca … tente, caissiere m, called, calva-, calvaire, came … this, can be
  0.4: cancel les, cancelen esto, cansado de, car so, carry, cause … votre, ce … depuis, cel d, cel … su
  0.4: cellulaire d, celular no, celular … la, cesser tout, cesser … envoi, cessez vos, cessez … envoyer
  0.4: cessez … textos, cfr, chaque semaine, charged for, chauffeur, chema, chiale, choose to, choose … opt
  0.4: cierto |, clarito, client de, client et, cliente |, closer to, cochee d, cochee … avance
  0.4: colis … arrive, collant, comma, comment … fait, commercial, como … este, company phone, compr-
  0.4: comprar … no, comptant j, comptant … ai, comptes, comptez, compu-, comunicaciones por
  0.4: con … autorizacion, confianza, confirm … you, confirmez … que, confundio, congrats … the
  0.4: congratulations, conmigo … cuenten, connais … NAME, considerez … comme, constancia, conste
  0.4: contacted … text, contacto de, contra, copia de, correo … no, corten los, count, country, coute NUMBER
  0.4: crecio y, creo … tiene, cuando … que, cubiertas, cuent-, cuenten pa, cuenten … los, cuesta NUMBER
  0.4: cuesta … centavos, customer please, d … aux, d … messages, dads, damn it, damn texts, dans
  0.4: dans … poche, daughter is, de contactos, de edad, de magasins, de nous, de personnel, de tous
  0.4: de … avant, de … cosas, de … demander, de … dossiers, de … escuela, de … mas, de … otez, de … porfavor
  0.4: de … publicidad, de … trabajo, de … vie, dead |, deals |, dear sir, decided to, decirles que, deja la
  0.4: deja … mandar, dejen … enviarme, dejen … escribir, dejenme tranquilo, delan-, deleter, deleter mon
  0.4: demand, demande moi, demande … me, demande … permission, demen, depuis l, depuis … c, depuis … j
  0.4: dernier … avant, derniere … arretez, des message, des … automatiques, des … d, desactiven las
  0.4: desinscris moi, deux numeros, devai-, devrais, dice … pero, dios … bendiga, disable texts, disait
  0.4: discontinue texts, dit … la, ditch my, ditch … number, do … worry, dona, done with, donee
  0.4: donne … number, donne-, dos … me, doute, driving all, driving … day, drop it, dsl, du … arretez
  0.4: du … le, dubai, duboi-, dubois, duermo, ecrire … permission, ecris pour, ejerc-, ejercito
  0.4: el descuento, el ejercito, el paro, eliminame de, elimine, elimineme, elimineme de, eliminen … numero
  0.4: else, email … please, en pleine, en pleno, en … cas, en … ejercito, en … envios, encore pour
  0.4: end … texting, enleve mon, enlevez son, enlevez … svp, enough no, enough to, enviar mensajes
  0.4: envois merci, equivoco … numero, es falso, esos textos, est juste, est … cellulaire, esta no
  0.4: esta … que, esta … una, este sea, estoy embarazada, et ne, et … de, et … mon, etats, etes … je
  0.4: etre que, etre texte, etre … je, etre … sur, every buzz, ex y, exclude me, excluded, excluded from
  0.4: expecting, experience, expun-, expunge, faill-, failli, fait … otez, faites disparaitre, fasci-
  0.4: favor que, fermer mon, fetes, find a, fixed, fixed thanks, flat tire, fo, fois je, fois … j
  0.4: for squeezing, for … birthday, for … helmet, for … lock, for … no, forei-, foreign, forget you, form i
  0.4: forma … que, formelle, fortu-, fortune, found a, fourn-, from somebody, from … alerts, from … these
  0.4: fuera … su, fuero-, fueron, full please, further … needed, future messages, garantia … para, gaspi-
  0.4: gaspillez, get it, gone to, gout, gracias ahora, gracias igual, granddaughter, grasi-, grasias, grate-
  0.4: grateful, great service, gusta que, haberles, half of, have … on, have … use, hay manera
  0.4: hay necesidad, hence-, henceforth, here you, here … no, here … this, hier soir, hihi, him … your
  0.4: his own, hours i, how about, i demand, i texted, i use, i … and, i … deaf, i … locked, i … need
  0.4: i … opting, i … requesting, i … sleeping, idea, igual, illim-, illimite, immediat, impos-, impossible
  0.4: in getting, in … n, in … parking, in … state, in … that, info … no, inscrit c, inscrit … est
  0.4: interesa … me, interested remove, interested … getting, inutile de, ir |, is full, is great, is mad
  0.4: is never, is true, is … from, it may, it … concern, it … end, it … is, it … just, it … need
  0.4: j apprecierais, j … chercher, jaja … me, jamais pour, je comprends, je desire, je devrais, je la
  0.4: je laisse, je pedale, je … camionneur, jesus christ, jour, jour svp, joven … me, joyeuses fetes, juin
  0.4: just take, keep saying, kills, kind … to, knew, know |, kowalczyk, l ancienne, l … a, l … plus
  0.4: l … proprio, la cessez, la prueba, la reception, la shop, la … c, la … dejen, la … jaja, la … ortiz
  0.4: last … too, le grand, le morceau, le … et, legal-, les enlever, les … dado, les … mon, les … nada
  0.4: les … retirez, less texts, light … the, like … you, line on, list>forever, lista … contactos
  0.4: liste … chum, literally, livin-, living, llamadas … mensajes, llegaran, lleguen … mensajes, lo conozco
  0.4: lo … cuando, lol … take, longt-, longtemps, los anuncios, los … jeje, lowke-, lowkey, m … merci
  0.4: ma poche, ma resolution, ma sœur, magasin … a, mais otez, mais … merci, mais … textos, mandar esto
  0.4: mandar … mensajes, mandarme mas, manila, marketing and, mas … despues, may concern, me confunden
  0.4: me mensajeen, me parece, me puedes, me remove, me suena, me … achete, me … dejar, me … need, meant for
  0.4: menor de, menor … edad, menos … asi, mensajeen, mensajes conmigo, mensajes jeje, mensajes para
  0.4: mensajes porfavor, mensajes punto, mensajes … quitenme, mentioned, merci NAME, merci … enlever
  0.4: message … anymore, messages et, messages tho, mi novia, mi terapeuta, mi … a, middle of, mixup
  0.4: mobile from, mobile … your, moi d, moi enlevez, moi mais, moi … et, mom she, mon ebike, mon … client
  0.4: more … messages, more … or, mothe-, muest-, muestrenme, my cousin, my gloves, my … by, my … got
  0.4: my … removed, my … signed, n accepte, n habite, n … aucun, nah fam, nah take, nah … the, national
  0.4: ne desire, neces-, necesito nada, necessaire de, necessaire … m, need, need … consent, negoc-, neigh-
  0.4: never message, never told, new year, ni los, ni nada, ni … mi, ningun otro, ningun papel, ningun … mas
  0.4: no contesta, no … leo, no … necesidad, no … ok, no … only, no … pongan, no … spam, no … take
  0.4: nomas mensajes, nombre y, non … enlevez, non … pas, nos, not know, not nobody, not stand, not texting
  0.4: not trust, not worry, not … illegal, not … never, not … reminders, not … what, not … wrong, noved-
  0.4: now … texting, now … texts, number alone, number pal, number removed, number sry, numero gracias
  0.4: numero … el, numero … mio, numero … ne, numero … plus, numero … you, nunca … me, of me, of … day
  0.4: of … i, of … take, of … to, ofender, off my, off text, off … cell, off … morning, off … reminders
  0.4: off … to, often … you, ok la, olvide mi, on sundays, on … la, one by, one … make, ones |, only a
  0.4: only bought, only … no, ordered, ortiz, ote, ote moi, otez … donc, otra … que, otro … you, ou est
  0.4: our numbers, out pour, owe … money, owner … this, owns, pan dulce, pantalla |, par, para publicidad
  0.4: para … reparacion, para … wifi, parele, paren … mensajes, parler de, parler … un, parol-, parole
  0.4: particular, pas repondre, pas souvenir, pas … ces, pas … forfait, pas … sur, paso … la, paye NUMBER
  0.4: paye … chaque, pedid-, peine de, pelot-, pena … pero, pendant que, people, person no, person … are
  0.4: person … not, person … you, personales, pertenece a, pesimo servicio, peut … que, pharmacy, piass-
  0.4: pidio, piton, pizze-, pizzeria, please halt, please … blowing, please … off, please … out, pleine
  0.4: pleno, plus sacrant, plus … peine, plus … savoir, plus … velos, poche, por … precio, por … yo, porfa
  0.4: porfa no, porfa … no, porte … au, posible, pour chaque, pour … alertes, pour … derniere, pour … numero
  0.4: pour … tirage, poutines, prefer a, prefer phone, prefer … calls, prepago … cada, previ-, primo
  0.4: process my, promociones … favor, propaganda |, proposito, prueba … que, pub svp, publicites
  0.4: puede … en, puedo recibir, puest-, pull … from, purge … number, quartier, que busca, que buscan
  0.4: que de, que firme, que … den, que … ex, que … message, que … telefono, qui me, quiero las, quiero … no
  0.4: quit blowing, quit spamming, quit … up, quitame … tu, quitarme … la, quiten … mi, quitenme … una
  0.4: quito … permiso, race is, rayez … numero, read the, recevoir ces, recevoir … affaires, recois trop
  0.4: refuse … textos, regards, regards NAME, reglez, relaj-, remove … and, removed … was, remuevame
  0.4: rentree, repair not, repair ticket, repair … for, reparacion … para, reparateur, replaced, report
  0.4: request … texts, requested, respect my, retire … consentement, retirer … nom, retiro mi, ride … one
  0.4: ridic-, rien … me, rien … personnel, ringi-, ringing, sa … pas, sabe de, saber, sacrant, sacre moi
  0.4: sacrez … la, said do, sali delete, sans autorisation, saquen |, says, se, se le, searc-, sec |
  0.4: see another, see … i, see … in, sell me, send>these, sending … ads, sending … this, sepa, ser el
  0.4: servi, servicio de, sharm-, sharma, sharp-, shifting, shop anymore, shop … please, si … a, si … ai
  0.4: si … asi, si … el, sick kid, siemp-, siempre, siempre … que, sin ofender, since … was, site, slaque un
  0.4: slaque … peu, smart-, sms i, sms … am, so turn, so … that, solam-, solamente, solo di, son las
  0.4: son … svp, sonne … rien, sorry can, sorry pero, sorry … the, sortez mon, sortez … numero
  0.4: souvenir … avoir, spam stop, spami-, specifically left, spin, squeezing, squeezing me, squeezing … in
  0.4: still … in, stop et, stop messaging, stop spam, stop … alerts, stop … me, stop … never, stop … siguen
  0.4: su madre, subsc-, subscribe me, succession, sucre, suelten, suis achete, suis camionneur, suis pu
  0.4: suis … enlevez, suis … j, suis … lui, suis … un, suppression … mon, supprimez … numero, sur … site
  0.4: sus anuncios, suspenda el, susto, svp cessez, ta … mon, take … for, taller no, tan amables, tannant |
  0.4: tannants, tanto aviso, te dijo, teacher took, techo, telefono para, telefono … mi, telefono … una
  0.4: temps |, tengo otro, terap-, terapeuta, termina la, text for, text us, text … at, texted my
  0.4: texting his, texting … phone, texto recu, textos automatiques, textos du, textos … magasins
  0.4: textos … que, texts were, texts … any, that … never, the accident, the attorney, the coupons, the date
  0.4: the deal, the notes, the payment, the rush, the tune, the world, the … general, the … hate, the … i
  0.4: the … op, the … person, the … side, the … tree, their-, theirs, them stop, these notifications
  0.4: these … messages, these … remove, these>me, third … asking, this for, this … been, this … your, ti que
  0.4: tiemp-, tiempo, tiempo |, tienda … de, tiene … que, tienen … permiso, tienes el, tient-, till
  0.4: time with, to ride, to … another, to … tell, to … these, to … why, todo … pero, told … people
  0.4: too late, tous vos, tout cas, tout mais, tout pour, treat … as, tromp-, tu … au, tu … d, tu … la
  0.4: tuesday … it, tunde, turn … les, turn … text, un … enlevez, un … rato, una buena, unenroll, unfor-
  0.4: unfortunately, uno |, unsolicited |, unsubscribe moi, unsubscribe svp, unsubscribe … number, updat-
  0.4: us, usado, use your, ustedes … me, vacci-, vais … la, vecino |, velo ce, velo sur, velo … au, velor-
  0.4: verifiez … numero, veuillez retirer, vez … de, villa-, village, voir la, vos notifications
  0.4: vos … coupez, votre … on, voy … comprar, vuelven … escribir, vuelven … mandar, vœux, want nothing
  0.4: want text, want … no, wanti-, wanting, weath-, what authority, what … we, when the, who told
  0.4: whoever … want, whom it, whom … may, will reach, will … it, will … over, wish … get, with these
  0.4: with … coupons, with … do, with … wrong, withdraw … consent, world, xfa no, y aqui, y casi, y nunca
  0.4: y saquenme, y si, y … need, y … te, y … textos, yes go, yes … ahead, yes … works, yo … marque, you
  0.4: you cambie, you crecio, you like, you quitame, you … who, your last, your reminders, your … my
  0.4: | batterie, | borrar, | chinguen, | confirm, | demande, | desuscribir, | eliminenme, | how, | hoy
  0.4: | jesus, | leaving, | loved, | lowkey, | man, | mark, | ok, | old, | paso, | passing, | re
  0.4: | respectfully, | saquen, | scusez, | vaya, | went, | white, | who, | … apprecierais, | … as
  0.4: | … bloqueo, | … cesser, | … chinguen, | … choose, | … christ, | … computer, | … driver, | … fam
  0.4: | … feliz, | … fetes, | … granddaughter, | … halt, | … hiver, | … love, | … lunes, | … maintenant
  0.4: | … manana, | … marido, | … meant, | … mensaje, | … oui, | … out, | … pa, | … point, | … son
  0.4: | … triciclo, | … turn, | … unsubscribed, | … value, | … votre, | … walk, | … warning, | … whom
  0.4: | … working, ~_ad, ~_alu, ~_apr, ~_be, ~_bmx, ~_bus, ~_cy, ~_dan, ~_doi, ~_due, ~_fy, ~_gel, ~_gho
  0.4: ~_goo, ~_nee, ~_nep, ~_opi, ~_pit, ~_se_, ~_sep, ~_sum, ~_swa, ~_ten, ~_toc, ~_us_, ~_way, ~aam, ~acti
  0.4: ~adec, ~ahi, ~ahi_, ~aid_, ~amm, ~ampu, ~any, ~appe, ~apr, ~ar_, ~ari_, ~ary, ~as_, ~aste, ~bin_
  0.4: ~birm, ~bmx, ~bmx_, ~chet, ~cid, ~cku, ~ckup, ~con_, ~conn, ~copy, ~cul, ~dads, ~dans, ~dav, ~ddi
  0.4: ~dea_, ~desm, ~dido, ~dio, ~disc, ~doi, ~dsl_, ~dura, ~eaks, ~east, ~ectr, ~eda_, ~eeds, ~eek_, ~egoc
  0.4: ~ejar, ~elu, ~emps, ~ento, ~epot, ~erc, ~erda, ~erta, ~esan, ~est, ~euf, ~fait, ~fer, ~fic, ~gard
  0.4: ~garr, ~ghb, ~ghbo, ~gho, ~ghos, ~goc, ~goci, ~goi, ~goin, ~goo, ~grac, ~grou, ~hace, ~hie, ~hive
  0.4: ~iass, ~icu, ~idio, ~ierr, ~ife_, ~ifi, ~ific, ~ighb, ~ign_, ~igu, ~inic, ~ire_, ~irmo, ~isin, ~itre
  0.4: ~ived, ~izac, ~izo, ~laci, ~lag, ~lavo, ~ldo, ~let, ~lgui, ~live, ~llah, ~mate, ~merc, ~mm_, ~mx_
  0.4: ~nce_, ~nct, ~ndio, ~nep, ~nero, ~nvie, ~nyth, ~oll_, ~one_, ~oos, ~ope_, ~orid, ~oti, ~otre, ~ots
  0.4: ~ottl, ~oug, ~oup, ~outg, ~pda, ~pdat, ~pogn, ~porf, ~pud, ~rage, ~rcel, ~rech, ~rfa_, ~rim, ~risa
  0.4: ~rivi, ~rly, ~rly_, ~rna, ~rop_, ~rreo, ~rtal, ~sair, ~sale, ~salu, ~sar_, ~says, ~sias, ~siti, ~spok
  0.4: ~suel, ~swa, ~tay_, ~tene, ~thou, ~thre, ~tica, ~timo, ~tone, ~tour, ~trom, ~uelv, ~ueri, ~un_, ~unch
  0.4: ~untr, ~upda, ~utg, ~uts_, ~vay, ~vea, ~vez, ~vios, ~voya, ~voye, ~wins, ~yest, ~yon_, ~zaci
  0.3: 3rd |, NAME do, NAME il, NUMBER me, NUMBER piasses, NUMBER … arretez, NUMBER … con, NUMBER … delete
  0.3: NUMBER … que, NUMBER … take, NUMBER … texting, NUMBER … us, a bicycle, a business, a calendar
  0.3: a contactar, a dar, a line, a marre, a nous, a payer, a stroke, a un, a volver, a votre, a … customer
  0.3: a … km, a … mais, a … mensaje, a … movil, a … para, a … spot, abuelita, acabaron, acabo no
  0.3: accepte … messages, ace, aceptado |, acepte esto, address i, adios |, afloj-, agarra, age
  0.3: agreed … any, agreguen, ahora … en, ahora … tengo, ai deux, ai lache, ai pas, ai … aucune, aider
  0.3: aime … les, alerte, alertes texto, all after, all … do, all … here, all … texting, alle a, already so
  0.3: am calling, am tired, am … different, amabilite, amabilite de, and she, and … can, and … said
  0.3: and … too, ando … la, annulez … rendez, ans … de, antig-, antigua, anuler, any … texts, any … this
  0.3: anymore so, anything … do, apagar … avisos, apaguen … avisos, app |, appar-, appartient plus, appts
  0.3: apunto, are again, are still, are violating, arreter de, arreter … envoyer, arreter … texto
  0.3: arretez … lui, asere, assez plus, atrop-, au … retirez, aucun autre, aucun … message, aujourdhui plus
  0.3: automaticos |, autorizo a, avait pas, avec ca, avez … ma, bac, baja … sms, bajenme … la, barel-
  0.3: barely, bcp, beaucoup de, been told, been … i, been … to, ben non, bendiga pero, besoin … nous
  0.3: besoin … rappels, best thing, bicycle j, big, bike back, bike stop, bike to, bike … number, bikes are
  0.3: blacklist … number, block … from, blonde pense, bon … ai, bon … les, bonit-, bonita, bordel, borro
  0.3: bouch-, breac-, breach, bro … de, bro … no, btw, buena … pero, busquen mas, buzz off, c NUMBER, ca ici
  0.3: ca otez, ca sur, ca … quoi, cadena se, cahie-, cahier, calme … textos, calme-, calmez, came i
  0.3: came … NUMBER, camer-, can remove, can … quit, can … stand, can … to, cancel all, cancel … textos
  0.3: cancela … mensajes, cancelacion de, cancelado, cancelar … suscripcion, capable … moi, casque de
  0.3: ce … m, cel … el, cel … es, cell des, cell … votre, celos-, celoso, ces, ces messages, ces … svp
  0.3: cesser … m, cette, chamo … me, chaque … arretez, chauf-, checo, chicoutimi, chien jappe, chingando
  0.3: chofe-, chofer, christ stop, clogg-, clogging, cobran … mensaje, colis est, comercio, comma please
  0.3: communications … this, como … a, compre la, comunicaciones comerciales, con mensajes, confirmen … baja
  0.3: congrats on, consent … given, consentimiento … recibir, contact this, cortenla con, cortenla … los
  0.3: could … it, court |, coute … sous, cover-, crap, crecio, croch-, culpa de, customer and, cuts out
  0.3: d message, d … enleve, d … mensajes, dange-, dans un, dar de, dar este, datos personales, day … you
  0.3: de contactarme, de cuando, de lui, de luto, de moi, de publicidad, de reparation, de tapita, de vot
  0.3: de … anos, de … avis, de … contacter, de … desinscrire, de … escribirme, de … fichiers, de … grupo
  0.3: de … harceler, de … magasin, de … mandar, de … non, de … oter, de … texts, de … tienda, de … tout
  0.3: deale-, dealer, dear sirs, dear … please, decev-, decevoir, definitiva, dejamos, dejen … textearme
  0.3: delete casco, delete grupo, delete mon, delete … de, deletion, demain … la, demande si, demander moi
  0.3: demander … j, demando, demenagee, deplo-, deployed, derangez, derec-, derniere, des sous, des texts
  0.3: des … apres, desabonne merci, desactiven … notificaciones, desactivez moi, desactivez … notifications
  0.3: desapuntenme, desapunto, deseo seguir, di consentimiento, dieu vous, diga que, digale al, digits |
  0.3: dije bien, discontinue sending, distraction, distribucion, dit … plus, do these, do … bug, do … opt
  0.3: do … still, docte-, docteur, does my, donde firme, dors, droit … m, du … rendu, dulut-, duluth, ebay
  0.3: ecrire … ce, ecrire … moi, edad no, effec-, eh but, eh … no, el banco, el … buscan
  0.3: eliminar … contacto, eliminen mis, ella el, ella y, en bicicleta, en mas, en … basura, en … celular
  0.3: en … hospital, en … jusquen, en … mais, en … roulant, encore je, encore … autres, encuentro el, enesi-
  0.3: enesima, enfer-, engli-, english, enlevee, enlever mon, enlever … svp, enlevez de, enlevez … ancien
  0.3: enlevez … merci, enlevez … number, enough take, entre nous, envia-, envien nada, envoi a, equipe
  0.3: equivocaste … numero, erreu-, erreur, erreur j, es esto, es … ahora, escribirme mas, escribo, ese |
  0.3: eso de, esposo y, est non, esta es, estaba … la, este … gracias, esto … los, esto … spam, etes … sur
  0.3: etre enlevee, etre … des, etre … la, etre … quelqu, evening i, every … it, exclude … from, f ing
  0.3: fabor … no, faire … messages, fait, fanta-, fantastic, faut … ca, favor dejen, favor … borrar
  0.3: favor … mensajes, favor … quitarme, feels, felicitacion, ffs, fichiers, fille … m, first |, first … i
  0.3: flyin-, flying, for messages, for … grandson, for … these, for … you, foutez moi, foutez … la
  0.3: free … from, frega-, frenenle, from future, from … guys, from … you, funci-, funciona, furio-, furious
  0.3: future, gang enlevez, gars … a, gasto, genou, gentiles, ghost me, gibbe-, gibberish, girl in, girl on
  0.3: girl … the, god, going … a, got stolen, gracias … suscribirse, gre, gre de, grooming, group, guapa
  0.3: guy who, guys just, had … business, had … stroke, halt … messages, hand, happy birthday
  0.3: harcelement rendu, harcelement … la, harceler, have … NUMBER, have … recollection, have … texts, hecho
  0.3: here then, here … a, hice la, him from, his … this, hoa, hope, hours |, howdy, hun, i give, i must
  0.3: i only, i refuse, i teach, i … calling, i … deleting, i … from, i … joined, i … permission, i … reach
  0.3: i … riding, i … unsubscribe, iba a, if my, if so, if there, in … all, in … take, incluya, india
  0.3: inflador, inherited this, inherited … number, inscrivez … sur, interesse … moi, interesses
  0.3: interested anymore, interested please, invoice to, invoice … my, is hard, is unsolicited
  0.3: is … business, is … company, is … so, is … texting, is … wife, it turned, it … off, j … lache, j … pu
  0.3: jappe, jdors, je … desire, je … saurais, jesus … stop, jour … est, joyeuses, kettle, kev, kind as
  0.3: kindly take, kindly … my, know when, l accident, l amabilite, l … numero, la main, la senora
  0.3: la virgencita, la … NUMBER, la … de, la … dice, la … nationale, lata con, lay … the, le matin
  0.3: le pique, le this, le … jusqua, le … lo, le … part, le … tu, leen, leer los, left … in, les arreter
  0.3: les debo, les … en, les … ne, les … otez, lettr-, ligne de, like … number, line … not, link … not
  0.3: liste la, liste nationale, liste please, livres, llega su, llegan estos, llegar … mensajes
  0.3: lleguen sus, lo tiene, loi c, loi … NUMBER, longer a, los demando, los pido, los texts, los … para
  0.3: love it, lui le, luna, luto, lyne, m … NUMBER, ma … pense, magasin je, magasine, mails
  0.3: maintenant … de, mais ne, mais … aimerais, mais … vrai, malog-, malogran, mama de, mama … por
  0.3: mandan … si, mandarme cosas, mandarme esto, mande |, manden otro, manden promociones, manden … nunca
  0.3: manera … que, mangent, mari … decede, mas notificaciones, mas … en, matin … moi, maudi-, may … be
  0.3: me harceler, me mandaran, me queda, me spammez, me suffit, me … avisos, me … de, me … podrido
  0.3: me … reminders, me … whatever, me>send, meant-, meantime, mecanos, menci-, mensaje favor
  0.3: mensajes cuando, mensajes saquenme, mensajes … a, mensajes … paren, mensajitos … you, menu, merci ben
  0.3: merci enlevez, merci … non, mesaj, message pas, messages … to, mettez mon, mi proposito, mi sobrino
  0.3: mid, mio ahora, mire, moi mon, moi … plus, moi … vouloir, moins … textos, molestar con, mon … fait
  0.3: month is, more mensajes, more please, more … lol, more … no, more>list, morning please, much for
  0.3: much take, muchacho … no, my father, my granddaughter, my neighbour, my uncle, my wishes, my … has
  0.3: my … is, my … unsub, n appartient, nada aqui, nada no, nai, nationale … numeros, necesito sus
  0.3: necesito … mensajes, negat-, never did, never given, never joined, never … consent, ni recibir
  0.3: ni … quiero, no entienden, no escribirme, no point, no recibir, no recollection, no time, no volvais
  0.3: no … being, no … gustan, no … iban, no … of, nobody … for, nom … vos, non … et, non … messages
  0.3: non … plus, not bug, not wish, not … ads, nothi-, notificaciones, notifications … moi, notified
  0.3: novia you, nuevo y, number 2, number did, number like, number … me, number … think, numero est
  0.3: numero … 2, numero … appartient, numero … mecanico, numero … moi, nunca … inscribi, october, of no
  0.3: of … it, ofender … no, ofertas … mi, off … file, off … please, off … you, office not, ofrezcan, oil
  0.3: ok … quitenme, on ebay, on i, on … ticket, once, one from, one more, operaron la, or … text, orbea
  0.3: ortho-, os … que, otez … des, otra semana, otro … no, out no, outgrew … bike, own … no, paier-
  0.3: paierai, pana, par ce, para enviarme, para mandarme, para … garantia, paren … los, parking lot
  0.3: parler a, parque, part … no, partir … ahora, partir … aujourdhui, pas au, pas client, pas envie
  0.3: pas ete, pas gagne, pas retirez, pas … ca, pas … cliente, pas … ici, pas … place, pedi estos
  0.3: pedi … mensajes, pedi … y, pedidos, permiso … mandarme, permizo, pero … que, perrito, persona yo
  0.3: peux … desabonner, phone only, phone … from, piasses, pieds … votre, pierdan, pigeon, pinches
  0.3: pinches mensajes, plays, please exclude, please lose, please … moi, please … remove, please … so
  0.3: please … thanks, plomb-, plus souvent, plus … contacte, podria, podrias, podrido, pompe, pompo-
  0.3: pompon, ponganme … la, pongas, poppe-, popped, por escrito, por suscribirse, por … paren, porfa-
  0.3: pour m, pour mardi, pour son, pouvez tu, prank, prefer … texts, prefi-, prefiero, pregunta
  0.3: prenez note, prenez … que, prese-, process … opt, prochains envois, promos par, promos … merci, prope-
  0.3: proposito es, proteccion, pub |, publicidad no, puchi-, puchica, puede dejar, pueden apagar, puedo … a
  0.3: puedo … con, pull it, puro spam, qu … y, que cansones, que conste, que quede, que … cliente
  0.3: que … ecris, que … hay, que … nom, que … siguen, que … suis, que … texteen, quedamos en, quedar
  0.3: quedo bien, quelqu … m, queria saber, qui ca, quien … lo, quiero ver, quiero … alertas, quiero … este
  0.3: quit … with, quitando, quiteme por, quiteme … favor, quoi ces, quoi … messages, ramassage
  0.3: really … not, receiving texts, recol-, recollection, recomende, recordatorios … favor, recuerdo haber
  0.3: regalamos, regana, remer-, removal from, remover … numero, remuevan mi, rendez … de, rentre pas
  0.3: repairs done, reparar, report to, report … as, reporting this, resci-, rescind, respect … wishes
  0.3: restaurant, retiree |, retirenme de, retirenme |, retiring, retou-, return to, revoco mi
  0.3: revoco … consentimiento, revoke … consent, ride … in, rien autorise, rien … m, robot stop, rules
  0.3: rustine, sabia, saca de, saca mi, saca … numero, sacarme, sacre, sais … qui, saque … la
  0.3: saquenme delete, saquenme … ahi, saquenme … los, saurais, saurais gre, saurais … de, save the
  0.3: savoir |, sayin-, saying, says … write, school, scout-, scouts, se confundio, se traba, se … pero
  0.3: semaine, semaine je, semaine … veux, send … invoice, send … these, senor de, senor … la
  0.3: serait possible, serrez, servent, she … NUMBER, she … you, shop in, shot, si … con, si … mandando
  0.3: side of, siguen asi, siguen escribiendo, since, sms list, so happy, so what, sobrino, solo les
  0.3: somebody who, son un, son used, son … my, sorry eh, sorry love, sorry … but, sorry … you, souvent que
  0.3: soy chofer, spam si, spam … me, spamming … phone, sprin-, spring, steev-, steeve, stood
  0.3: stop … notifications, strok-, stroke, subscribe |, suene mi, suis, suis … mme, sumer-, sumerce
  0.3: supprimer ce, supprimez … de, sure did, sure how, sure … need, sure … not, sus … borrenme, suscribi |
  0.3: suscribirse, suspend, suspendanme, svp arreter, svp corriger, tabarnak arretez, tagge-, tanne … vos
  0.3: tannee … vos, tappi-, tapping, telefono … no, telephone a, telephone … from, telephone … pour
  0.3: temprano, temps a, terri-, terrible, testo, text, text but, text … NUMBER, text … did, text … from
  0.3: text … remove, text … than, text … was, texting … and, texto … autres, textos desabonnez, textos svp
  0.3: textos … rien, textos … ustedes, textos … v, textos … you, texts cost, texts or, texts unsubscribe
  0.3: texts would, texts … hard, texts … in, texts … thanks, texts>me, thanks unsubscribe, that … cease
  0.3: that … me, that … to, the loaner, the marketing, the part, the pharmacy, the pizza, the textos
  0.3: the toddler, the tour, the … form, there bud, there … take, these … take, these … the, they said
  0.3: things, this take, this … de, this … did, this … more, this … out, this … unsolicited, this … you
  0.3: tien, tienen por, time was, tinni-, tinnitus, to cease, to many, to work, to … at, to … further
  0.3: to … make, to … no, todas sus, today do, todo … mi, todo … you, toi c, toi … est, told to, too … take
  0.3: touch, toujo-, toujours, tout … futur, train, trave-, treat this, tried calling, tripo-, triporteur
  0.3: trop … je, tube, tubes … you, tus textos, twice, two … no, un avis, un m, una … me, uncheck … for
  0.3: under … i, under … tcpa, unenrol, unplu-, unsubscribe … and, until the, up a, up … did, up … stop
  0.3: used … number, ustedes ni, vecin-, velo recupere, velo … cause, velo … plus, vendimos, venka-, vente-
  0.3: ventes, verifiez vos, veter-, veuillez m, veuillez … mes, veux me, vie … moi, violating, violating the
  0.3: violating … tcpa, virge-, virgencita, visit-, vive aqui, vla, volva-, volvais, volvais a, vos fichiers
  0.3: vos speciaux, votre commerce, votre formulaire, votre … etait, voudrais etre, voudrais me
  0.3: vouloir … merci, vous j, vous saurais, vous … amabilite, vous … ben, vous … faire, vous … gre
  0.3: vous … merci, vous … svp, voy … dar, voy … volver, want … either, was his, was there, we get, we … our
  0.3: went … i, what, what part, whatsoever, wheres the, while, whole house, wife and, wifes, will bring
  0.3: win … bike, winni-, wishes and, with … people, with … stuff, works, works for, would, wrong lady
  0.3: y con, y gracias, y tengo, y … mas, y … pero, y … traba, year … is, yesterday so, yo … acepte
  0.3: yo … busco, you n, you or, you … before, you … bloquee, you … discontinue, you … m, you … on
  0.3: you … suene, you … violating, your NUMBER, your database, your sales, your sms, your … does, your … i
  0.3: | anuler, | auriez, | ayer, | blacklist, | busy, | buzz, | calmez, | casl, | cessez, | confirmed
  0.3: | dejame, | desuscribirme, | dorenavant, | dsl, | eh, | elimine, | etes, | inscrite, | jamas, | joven
  0.3: | joyeuses, | less, | listen, | llame, | muestrenme, | notre, | olvide, | ote, | power, | quedamos
  0.3: | rabais, | recibi, | retiro, | rides, | sacre, | screen, | sumerce, | super, | ultimo, | vale
  0.3: | … ask, | … ayer, | … bill, | … cansones, | … carro, | … cat, | … chofer, | … comprends, | … conste
  0.3: | … contre, | … cuanto, | … dejan, | … dejenme, | … donde, | … eh, | … encuentro, | … equivoco
  0.3: | … escribir, | … feel, | … hagame, | … idea, | … inherited, | … literally, | … long, | … ma, | … many
  0.3: | … mauvaise, | … merci, | … monsieur, | … moved, | … necessaire, | … ofender, | … opted, | … paie
  0.3: | … pido, | … pitie, | … process, | … quelqu, | … recuerdo, | … recupere, | … reminders, | … replied
  0.3: | … saber, | … salirme, | … scratched, | … sirs, | … t, | … teach, | … thought, | … tienda
  0.3: | … trabajo, | … trying, | … ultima, | … vieux, | … virgule, | … vivo, | … warranty, | … wrote, ~_ace
  0.3: ~_adm, ~_au, ~_bea, ~_bei, ~_bt, ~_btw, ~_cut, ~_dro, ~_dsl, ~_fro, ~_gar, ~_gd, ~_ge, ~_hid, ~_ide
  0.3: ~_in, ~_luc, ~_mon, ~_oil, ~_oka, ~_onl, ~_pud, ~_sai, ~_sui, ~_tel, ~_une, ~_upd, ~_ut, ~_uti, ~_vet
  0.3: ~_vo, ~_yea, ~_you, ~adio, ~afet, ~aigo, ~ait, ~aks, ~algo, ~alid, ~alle, ~allo, ~amed, ~andl, ~angi
  0.3: ~apre, ~arak, ~ast_, ~atho, ~atic, ~atr, ~aute, ~bec, ~big_, ~boni, ~btw, ~btw_, ~cac, ~cari, ~cett
  0.3: ~cido, ~co_, ~dear, ~debu, ~des_, ~dni, ~doct, ~doss, ~dsl, ~eart, ~ebu, ~ebut, ~eds, ~eep_, ~efie
  0.3: ~eill, ~ell_, ~enfe, ~envi, ~erci, ~erge, ~ery, ~espa, ~eter, ~eth_, ~eur_, ~eurs, ~eys, ~ffec, ~fica
  0.3: ~fti, ~ftin, ~gett, ~gies, ~god_, ~guro, ~hal, ~hank, ~hed_, ~hin_, ~hink, ~hip_, ~hond, ~hos, ~hose
  0.3: ~iat, ~iba, ~idan, ~idg, ~idge, ~ifti, ~igni, ~igua, ~ima_, ~inen, ~ing, ~inon, ~isti, ~jand, ~jenm
  0.3: ~lgo, ~lgo_, ~lied, ~man, ~maud, ~mets, ~mon_, ~name, ~ncha, ~nde, ~ndes, ~ne_, ~nes, ~nfor, ~ngli
  0.3: ~nic_, ~nty, ~oile, ~oit, ~olat, ~olet, ~olin, ~omas, ~onan, ~onar, ~ono_, ~ons_, ~opi, ~ors, ~othi
  0.3: ~oud_, ~ouj, ~oujo, ~owed, ~pear, ~pell, ~plac, ~ppar, ~pru, ~pui, ~rci, ~rcie, ~reb, ~ren, ~rfa
  0.3: ~ridg, ~rios, ~rman, ~rmat, ~rreu, ~rse, ~run, ~sap_, ~sayi, ~siga, ~sill, ~sim, ~sis, ~soi, ~sol
  0.3: ~spri, ~stau, ~suis, ~tati, ~taur, ~tem, ~tern, ~tinu, ~tive, ~touj, ~tro, ~twic, ~twin, ~uelo, ~uena
  0.3: ~uess, ~uipe, ~uis, ~uiz, ~uno_, ~upd, ~ure_, ~uya, ~veri, ~very, ~vet, ~vey, ~vez_, ~we_, ~wice, ~wn_
  0.3: ~xin, ~xpec, ~xt_, ~yea, ~you, ~you_
  0.2: NAME gets, NAME icitte, NAME va, NAME … NUMBER, NAME … ne, NAME … please, NUMBER business
  0.2: NUMBER … days, NUMBER … demande, a company, a de, a du, a job, a living, a pensar, a poner, a tire
  0.2: a velo, a vie, a … busca, a … did, a … dossier, a … hija, a … ley, a … ma, a … qui, a … ride
  0.2: a … senora, acepte … textos, achete … pompe, acheter, advis-, affaires sur, afraid |, agarr-, agent
  0.2: agreed … get, agreed … messages, ahi estoy, ahi por, ahi … favor, ai une, ai vu, ai … textos, ai … vu
  0.2: aimerais etre, aimerais … ca, al movil, alber-, alberta, alertes svp, alguien mas, all communication
  0.2: all … am, allergique, alley, am from, am … receiving, am … these, amables de, an opt, an … for
  0.2: ancien … du, ancient, and … messages, and … take, andar, ande, ando … bicicleta, ando … de
  0.2: anniversaire, annoying take, answering, anulen mi, anxie-, anymo-, anymore, anymore … me, anywhere |
  0.2: apagale, apagar estos, appea-, appreciate … but, apprecie, apprend, apres l, are giving, are we
  0.2: are … still, arret … messages, arrete … la, arretiez de, arsenault, as … remove, asking … for
  0.2: assez … vos, at every, atent-, atentamente, atropellan, au comptoir, au gars, aun, aussi enlevez
  0.2: automated texts, autorisacion, autoriser, autres messages, avec votre, avoir … mon, awful, axide-
  0.2: bajar, base legale, basta … los, basta … textos, be excluded, be excused, beau, been in, before … i
  0.2: belle-, belles, ben … de, besos, bici asi, bici … pero, bicicleta no, bicicletita, bike est
  0.2: bike … like, bike … on, bike … texting, bikes not, bizar-, bizarre, blocking this, bloques mais
  0.2: bomba-, bonjour virgule, booke-, booked, borreme … su, borro sin, bother … with, botto-, bottom
  0.2: boutique |, brand new, broke again, buen fin, buen servicio, buen … de, buenas noches, buenisima, burn
  0.2: busca a, business days, but good, buzzing … me, by a, by … do, c, cab, cache-, cachent, call … stop
  0.2: call … was, campagnes, can close, can … buy, can … out, can … ride, can … tell, can … there
  0.2: cancel … for, cancelen … suscripcion, capta-, card |, card … for, casl i, ce … d, cease … me
  0.2: cell … for, cell … the, cerca de, cesen, cessez immediatement, cessez toute, cessez … envoi
  0.2: cette … la, chain is, chamba, chambre, chantier, che |, chequ-, cherchez l, cherchez qui
  0.2: chien … chaque, chier avec, cierre, cierren, clari-, cliente no, closer, closer … home, coach says
  0.2: cobran cada, comme spam, comme … si, company in, competitor, compose, compose le, con el, confidentiel
  0.2: confundiendo con, consens plus, consentement … recevoir, consenti … vos, contact, contactarme |
  0.2: contacte |, contento, continue enlevez, continuer … m, cool |, cordialement, cork, corta, corten
  0.2: costi-, costing, could one, coupon … unsubscribe, courriel me, courriel … suffit, coute … cents
  0.2: crap |, cuando quiera, cubie-, cuenta … no, culpa … ustedes, customer but, cuz i, cuz … am, d hiver
  0.2: d urgence, dans … fiche, dans … pneus, datos y, day … please, dayca-, daycare, de acuerdo, de ces
  0.2: de cumpleanos, de destinataire, de diffusion, de fregar, de hecho, de mandarlos, de mecanique, de mes
  0.2: de promociones, de proteccion, de texts, de un, de you, de … acepte, de … bro, de … communications
  0.2: de … computadora, de … exclus, de … iglesia, de … machine, de … mandarme, de … mejor, de … pu
  0.2: de … pubs, de … sa, dear, dear … or, debarque … de, decede svp, dejad, dejad de, dejel-, dejen mi
  0.2: delete cable, delete … numero, delete … please, demando |, depot-, depotoir, depuis janvier, des … par
  0.2: des … que, des … retirez, desabonnement immediat, desinscribirme, desk … the, despacho, despues |
  0.2: destine, desvinculen, detengan los, detengan … textos, deux … pour, devez chercher, di de, di … baja
  0.2: dice, did … request, different shop, diffu-, diffusion, dile … tu, disculpe … molestia, dispo-, dit a
  0.2: dites a, do … carry, do … message, do … on, doigt, dois … pour, doit plus, doit … pour
  0.2: donne … consentement, drawe-, drawer, drink-, dsl mais, du … dans, dueno … la, during my, each time
  0.2: easy with, eat my, ecoeurez, ecoutez, eille, el arreglo, el hospital, el recado, el … nuevo, eliminado
  0.2: elimine mi, elimine … numero, eliminen, else you, elses number, empez-, en … enleve, en … hora
  0.2: en … web, enbie-, enbien, encore … moi, encuentre, end text, end texts, enlac-, enlevez … la
  0.2: enlevez … numero, entienden |, entiendo … que, enviar … a, enviar … mensajes, envies, envoi … ce
  0.2: envoyer … speciaux, envoyer … textos, epargnez … vos, erase this, error … la, es esa, es … borrenme
  0.2: es … robot, escriban gracias, escriban … que, escribirle, eso … a, espana, esposa |, est limite
  0.2: est plus, este, esten … mensajes, esto lo, estrella, et n, et personne, et … les, etape, eue
  0.2: even … to, evitez, evitez les, exclusion, excused, excused from, explo-, facon, fan of, farma-
  0.2: farmacia, faut … j, favor de, favor … manden, favor … stop, favor-, feelings, felicitations pour
  0.2: fermez la, fevri-, fevrier, fewer texts, find my, finger, fini, for being, for marketing, for … friend
  0.2: for … living, for … reason, for … since, for … this, for … wheel, forever>texts, forfait … limite
  0.2: forget … ever, formal, found another, frapper, frere a, from any, from … at, from … or
  0.2: fucking texting, fucking … me, fue no, fui, funeraria, funny but, further communication, further sms
  0.2: further text, gang … moi, gele, gens a, gentils, get … by, getin-, geting, getting texts, god no
  0.2: god … more, golde-, golden, good years, goodw-, goodwill, got … elses, gracias quitenme, grandisimo
  0.2: great job, guardenla, guy i, guys are, habia salido, hace, hacer el, halt all, hamst-, hamster, hangi-
  0.2: hates, have mine, hawai-, hawaii, he did, he … mi, here wrong, here … it, here … more, here … number
  0.2: hi … take, hijo que, hola … NAME, holy, home … it, home … please, honne-, hope NAME, hora … el
  0.2: hospital con, hospital … mi, human-, hunt, i always, i emailed, i receiving, i run, i write, i … back
  0.2: i … early, i … gettin, i … never, i … replied, i … said, ici vous, il etait, il faudrait, imper-, in a
  0.2: in court, in denver, in full, in the, in these, in … years, incluida, indiv-, individual, info and
  0.2: ingles no, instead, interesan sus, interesse … recevoir, interesse … vos, interessent pas, interest in
  0.2: interested … me, into a, inven-, is wrong, is … at, is … nobody, is … these, issued, it at, it easy
  0.2: it says, it … coming, it … more, it … quit, j … au, j … vu, jala, jamais … ca, jamas … vuelvan, janvi-
  0.2: janvier, jappe chaque, jappe … fois, je conteste, je … allergique, je … client, job pas, job … le
  0.2: job … the, jodan mas, jouer, jour c, journee a, jr, jubile, juridico, jve, kid … you, knees are
  0.2: knees … shot, know signed, knows when, l itinerance, l obligeance, la cancelacion, la garderie
  0.2: la hanche, la liste, la pila, la recojo, la rodada, la web, la … los, la … ne, la … pasada, la … pis
  0.2: la … sin, la … stp, ladilla … no, lado … mi, laissez mon, laissez … telephone, landlords, las manden
  0.2: last … so, lavoie |, law office, le bmx, le dije, le laisser, le petit, le … cessez, lecto-, lector
  0.2: legale, leo los, les agradezco, les llevo, les pubs, les … annees, les … me, les … s, les … stop
  0.2: les … stp, les … texto, les … velo, ley … que, libre-, lick, like … leave, links … no, list asap
  0.2: list … my, lista … los, lista … mi, liste … diffusion, llantas y, llega … mensaje, llego la, llego un
  0.2: llegue … mas, llenas, lleno, llevarla, lleve nada, lleve … a, lol do, lol no, lol what, lol … did
  0.2: longer consent, look, los descuentos, los di, los puntos, los … ustedes, lose … digits, loud stop
  0.2: lui … plus, lus, maam please, machine |, magasins … moi, maintenant plus, mais pu, mais … c
  0.2: mais … prefere, make … quit, mamen, mamen you, man you, manana … de, mandar otro, mandar … por
  0.2: mandar … sin, mandarlos, mandarlos |, mande stop, manden ni, manden … nada, manden … ofertas, mas esto
  0.2: mas o, mate no, matin |, matin … de, may have, may … to, me bro, me metan, me notifiquen
  0.2: me reveillent, me sacaron, me servent, me sirve, me … baja, me … be, me … much, me … of, me … otra
  0.2: me … otro, me … salido, me … take, me … thank, me … time, me … unsubscribe, me … ustedes, me>texts
  0.2: mejor llamenme, meme nom, mensajes es, mensajes … borrenme, mensajes … que, mensajes … su, merci bcp
  0.2: merci retirez, merci … toute, mercy and, mes … c, message came, message … more, messages and
  0.2: messages anymore, messages enlevez, messages … remove, messaging … please, messi-, messieurs, metan en
  0.2: mets … a, mettez … numero, mi gente, mi vecino, mi … d, mi … no, mi … quitenme, mieux le, mine … it
  0.2: minimalist, mis … personales, mission, mme bouchard, mobil-, mobile, moi mauvais, moi … v, mois
  0.2: mois |, mom |, mon remboursement, mon … arreter, mon … donc, mon … ecrivez, mon … jappe
  0.2: mon … tranquille, monto, morceau, more … from, mucha molestia, muchacho que, mucho pero, mucho … de
  0.2: my age, my fault, my therapist, my … bought, my … fixed, my … ok, my … quiet, n thx, nada ni
  0.2: nada … este, nada … esto, nada … su, namas-, namaste, nationale, ne doit, ne fais, ne … etre
  0.2: necesito … recordatorios, need reminders, need … send, neighbors, neighbour, nena, never
  0.2: never … again, never … my, ni … di, ni … textos, nico, nina de, ningun taller, ninguna tienda
  0.2: nino you, no hay, no mamen, no monto, no otro, no puede, no … caso, no … consent, no … coupons
  0.2: no … ever, no … ir, no … msj, no … nada, no … notifiquen, no … she, no … sirve, noche-, noches
  0.2: nom … votre, nomas no, nomas … me, non retirez, non sollicite, non … ai, none of, none … these
  0.2: not request, not … and, not … cyclist, not … ever, not … getting, not … since, not … which, notas
  0.2: note … my, nothing from, nothing … i, notice to, notificaciones a, nous ecrire, nous enlevez, nouveaux
  0.2: now to, now … i, now … more, nuit, number dude, number … got, number … in, number … longer
  0.2: number … spam, numbers been, numero senor, numero … esa, numero … etait, numero … le, numero … mois
  0.2: numero … n, numero … para, numero … se, numero … ta, numero … urgence, obligeance, ocupo … mensajes
  0.2: of … all, of … is, of … marketing, ofertas no, ofertas … no, ok … for, old … card, old … of, on … so
  0.2: on … veut, on … wall, once … is, onda, only use, only … off, operaron … rodilla, or … please
  0.2: other shop, other … is, otorg-, out in, out … les, out … more, out … or, outta here, over and
  0.2: over these, over with, over … i, over … texts, p s, paciencia |, padre, papi, para … NUMBER
  0.2: para … martes, pareils, pas alors, pas et, pas parler, pas pourquoi, pas … du, pas … et, pas … lol
  0.2: pas … non, passa-, passe demain, passes, patience … vos, pawn, pawn shop, pecr, pedal, pedido, pensar
  0.2: people … stop, periodico, permiso yo, permiso … textearme, permission … me, pero los, pero … mensajes
  0.2: perri-, pesim-, pesimo, phone from, phone it, phone quiet, phone stuff, phone … no, pick … the, pigeo-
  0.2: pila, pintar, pis on, pis … deux, pis … les, pis … m, please get, please opt, please pass
  0.2: please … contacting, please … leave, plus … est, plus … nouvelles, plus … texter, plus … textos
  0.2: plus … votre, police, pollo, popul-, por cierto, por culpa, por ultima, por … dejen, por … quiten
  0.2: por … you, portable |, portugal, pour la, pour … velos, pourriez … cesser, preferably, prefere … plus
  0.2: prefiero email, prefiero … no, pregunto … queria, preuve que, preuve … j, priere … retirer
  0.2: prometieron que, promos enlevez, proteccion datos, provided, pu les, pu me, pu … otez, publicite sur
  0.2: pueda |, pueden … estos, pues gracias, puso mi, qu il, quand … m, que ahora, que bicicleta, que borren
  0.2: que ce, que dieu, que escribo, que oso, que parte, que … eliminen, que … mando, queria … si
  0.2: question mark, qui lit, quien busca, quien … autorizo, quien … dio, quien … no, quiero desuscribirme
  0.2: quiero ni, quiero publicidad, quiero … borren, quiero … me, quisiera no, quisiera … recibir, quit … it
  0.2: quita … cel, quitame … esa, quitar … su, quiteme … la, quitenme … sus, quoi pour, radio, read … so
  0.2: read … your, recevoir de, recevoir … autres, recevoir … communications, recibiendo … comunicaciones
  0.2: recibir ni, recois un, recovering, recovering from, recovering … surgery, recycled, register no
  0.2: registre |, remove her, remuevan … numero, repair … not, reparation, reparation pas, replacement
  0.2: reply … not, reportar si, reporting … as, reporting … to, request removal, requesting that
  0.2: requesting … from, requiero, required, resoled, resse-, resta-, retirar mi, retiren mi, retirez … cell
  0.2: retiro, reveillent, revenir, rey, riding … the, rusti-, sacar, said hed, salirme … los, salirse
  0.2: saludos, sans que, saquen … numero, saquen … telefono, saquenlo, satis-, say so, says thanks
  0.2: scratched my, scratched … frame, se leer, se pueden, se … salio, secon-, see … saturday, see … text
  0.2: send stop, send … further, senorita … no, ser otra, serieusement, serio-, service messages, shabb-
  0.2: shabbat, shake, she will, ship, shop stop, shop texts, shop you, shop … i, shop … on, showed
  0.2: si … llamo, sido, signale … spam, siguen … quitenme, silence is, sirs, sirva-, sirvi-, sirvio
  0.2: sms … este, so, so … and, solicito baja, solitos, solo queria, some, someone, something |, son with
  0.2: son … mensajes, son … pis, sonne en, sonnette a, sorry to, sortir … votre, souhaite … retirer, soupe-
  0.2: souper, sourdine, soy otra, soy … NAME, soy … dueno, spam … i, spam … moi, spammed, staye-, stayed
  0.2: still got, stop c, stop fucking, stop textos, stop using, stop … already, stop … est, stop … veux
  0.2: stp … mon, subscription to, suffit plus, suffit … de, suis allergique, suis ben, supporte, sur … carte
  0.2: sur … cell, sure, sus comunicaciones, suscripcion … los, suscrita, t es, take … easy, taken … your
  0.2: taller y, tank, tapan, tapit-, tapita, tcpa i, te di, teach-, teacher … my, telefono en
  0.2: tengo … memoria, tengo … ni, text not, text someone, text … it, texted stop, texteen you, textees mas
  0.2: texter ce, texter … j, texter … numero, texting at, texting program, texting … me, texto … cuesta
  0.2: texto … m, textos ca, textos d, textos para, textos … a, textos … arretez, textos … este
  0.2: textos … vous, texts do, texts ever, texts get, texts stop, texts this, texts ty, texts when
  0.2: texts>texts, thanks you, that does, that person, that … stop, the address, the crtc, the desk
  0.2: the file, the gravel, the landline, the number, the police, the trike, the updates, the … after
  0.2: the … all, the … back, the … down, the … ended, the … since, the … yesterday, them … like, them … my
  0.2: therapist, there for, there … your, these little, these … anymore, they keep, thing you, this in
  0.2: this it, this just, this used, this … does, this … service, this … take, three, through a, tienda a
  0.2: till i, tiren, tires … the, to home, to messages, to ohio, to sms, to … call, to … next, to … y
  0.2: todo no, toy, traigo el, trail … is, trailer |, tried to, troisieme fois, troisieme … que
  0.2: trompe … number, trompee de, tu enlever, tu |, tune … and, tuneu-, ultimo aviso, un tal, un … ca
  0.2: una iglesia, understanding, une nouvelle, une … avec, une … j, unenroll me, uno de, unsig-
  0.2: unsolicited commercial, unsolicited i, unsubscribed please, up NUMBER, up … take, us … a
  0.2: usen … numero, ustedes mandan, utilisation, utilisation de, vale, velo etait, velo la, velo pis
  0.2: velo … pouvez, velos de, vendez, vendo-, vendor, vendredi |, ver … prueba, verifique, verify
  0.2: veuillez supprimer, veuillez … de, veux le, via, video-, viernes y, vieux peugeot, vieux … a
  0.2: virgule je, vos promotions, vos … desabonnez, vos … point, vos … sur, vos … textos, votre
  0.2: votre fichier, votre … vous, voudrais … desabonner, vous apporte, vous pis, vous … chercher
  0.2: voy … pensar, voyageur, vuelvas, walker, want anymore, want sms, want … texting, we, we are, we … no
  0.2: week no, whatever just, wheels are, where do, while … was, who, whoever … this, will … open
  0.2: wishes … stop, with … attorney, withdraw consent, wonde-, work … and, worth, would hate, write me
  0.2: wrong … bro, y … como, y … mandan, y … personne, years old, yes do, yo stop, you asking, you cancel
  0.2: you lot, you quit, you saturday, you … contacting, you … deseo, you … how, you … mandar, you … muchos
  0.2: you … somebody, you … still, you … take, you … tranquilo, your company, your form, your service
  0.2: your texts, your … wants, your … when, | ahorrense, | asere, | boludo, | borrame, | cancelle
  0.2: | comptez, | conmigo, | cut, | demasiado, | dictee, | drop, | everyone, | ffs, | guys, | holy
  0.2: | inutile, | light, | mil, | peux, | podrias, | pour, | pull, | quisiera, | received, | regardez
  0.2: | remuevan, | replied, | robot, | sauf, | suena, | survey, | team, | thinking, | toy, | van, | were
  0.2: | … always, | … borrenme, | … cafe, | … camp, | … chain, | … chez, | … deux, | … dropped
  0.2: | … esperando, | … fucking, | … immediat, | … inscription, | … llamenme, | … loi, | … lose
  0.2: | … machine, | … mamen, | … nina, | … padre, | … pago, | … pasaron, | … petite, | … quick, | … refrain
  0.2: | … robaron, | … saturday, | … supprimer, | … telling, | … todas, | … vouloir, | … watch
  0.2: | … withdrawn, | … worth, ~_aba, ~_c_, ~_esa, ~_eta, ~_fat, ~_fin, ~_flu, ~_gh, ~_lac, ~_ma, ~_maa
  0.2: ~_mej, ~_nui, ~_ofe, ~_ond, ~_pe, ~_seu, ~_sig, ~_sn, ~_sna, ~_so_, ~_son, ~_tet, ~_unl, ~_uno, ~_vot
  0.2: ~_we_, ~_wer, ~_wit, ~_xfa, ~abon, ~act_, ~aint, ~alma, ~ania, ~anym, ~arq, ~asap, ~assa, ~atem, ~avis
  0.2: ~aye, ~az_, ~bake, ~bath, ~bloq, ~brac, ~bt_, ~cay, ~cayo, ~cham, ~cheq, ~cibi, ~cio, ~cio_, ~coro
  0.2: ~cte_, ~cti, ~ctl, ~ctly, ~cto_, ~cut, ~dab, ~dee_, ~def, ~dge_, ~dicu, ~die, ~diti, ~dry_, ~ecer
  0.2: ~ecti, ~eer_, ~elit, ~ella, ~enag, ~enen, ~eot, ~eria, ~erl, ~ersa, ~esh_, ~ess_, ~exa, ~ext_, ~eza
  0.2: ~face, ~fais, ~fens, ~flu, ~fro, ~fuc, ~fui_, ~gen, ~gres, ~hats, ~her, ~hi_, ~hijo, ~hree, ~hri
  0.2: ~idad, ~igeo, ~ired, ~ised, ~ists, ~ithe, ~iti, ~itin, ~ka_, ~ken_, ~lcom, ~leno, ~leo, ~leo_, ~les
  0.2: ~loq, ~loqu, ~lso, ~lter, ~maa, ~mean, ~mej, ~most, ~mou, ~mpe_, ~ndle, ~nido, ~nou, ~nou_, ~ntis
  0.2: ~nty_, ~nvi, ~nvoy, ~nym, ~nymo, ~ofer, ~oin_, ~oja_, ~ola_, ~omot, ~ong, ~onn, ~onna, ~opit, ~oppo
  0.2: ~orke, ~ors_, ~oss, ~ous_, ~oven, ~peri, ~pige, ~poin, ~pul, ~raci, ~rama, ~rary, ~ray, ~rcis, ~rder
  0.2: ~rdia, ~rek_, ~rget, ~riez, ~rire, ~rks_, ~rome, ~roof, ~roug, ~roup, ~rse_, ~sibl, ~site, ~smi, ~sonn
  0.2: ~spar, ~ss_, ~sta, ~sure, ~surv, ~swor, ~tean, ~term, ~tet, ~tob, ~tod, ~ton_, ~town, ~tre, ~trep
  0.2: ~tru, ~ttom, ~udos, ~ujou, ~ult_, ~ulta, ~unl, ~uper, ~ure, ~urg, ~urv, ~uten, ~vanc, ~var_, ~vere
  0.2: ~votr, ~vue, ~who_, ~wit, ~wond, ~xfa, ~ymo, ~ymor
  0.1: 2 … la, NAME este, NAME i, NAME working, NAME … anymore, NUMBER by, NUMBER en, NUMBER estrellas
  0.1: NUMBER juin, NUMBER mensajes, NUMBER rue, NUMBER without, a baby, a brise, a church, a daycare, a dear
  0.1: a dentist, a estos, a giant, a laval, a ma, a peur, a texas, a una, a … NUMBER, a … anymore
  0.1: a … avisos, a … beau, a … does, a … erreur, a … jeune, a … papa, a … retraite, a … salon, a … store
  0.1: about to, about your, about … and, above, abstenganse, abstenganse de, acaben, acabo … sacar
  0.1: achaler avec, acord-, add … to, adelante, ads take, adult, advised, advised that, advised … i
  0.1: agradecere, agradezco pero, agradezco |, agreeing … this, ahora la, ahorrense el, ahorrense los
  0.1: ai autorise, ai manque, ai … velos, aimerais que, aimerais … retiree, al … si, alguien de, all … in
  0.1: alors svp, already take, alrts, alto por, alto … favor, am, am about, am bringing, am doing
  0.1: am driving, am giving, am … her, amable de, amables … no, and need, and … his, and … mom, and … my
  0.1: and … we, anden mandando, anden … cosas, andra-, andrade, annul-, ano nuevo, another customer
  0.1: ansiedad y, anxiete, any more, any … communications, any … sms, anymore of, anymore take
  0.1: anymore … please, anymore … texting, anymore … these, anything else, appeler … pour, aqui siguen
  0.1: aqui … con, aqui … el, are wasting, are … your, arreter … textos, arretez … alertes, arretiez … m
  0.1: as … today, asked if, ateli-, atelier, atencion … de, atenta, au … le, aucune, aunti-, auntie, aurait
  0.1: aussi … moi, aussi … mon, autorise … textos, autoriso, autorizando, autorizo … me, avec une
  0.1: avisos you, avisos … este, avisos … pedido, ayer … de, ayez, ayuda, back … ok, baja definitiva
  0.1: baja you, baja … celular, bajenme … esa, barber, base … donnees, basta … me, bateria |, batterie … a
  0.1: bcp |, be advised, be … customer, be … dear, be … remove, bedti-, bedtime, before my, begging … to
  0.1: believe … is, below, bendiga … you, bertr-, bertrand, besoin … recevoir, bici jaja, bici … ni
  0.1: bicicleteria, bicicleteria |, bicis … de, bien … me, bike ready, bike … mine, blague, blasting, blind
  0.1: blocking … number, bloqueados, bolas, bonjour … aimerais, bonne fin, borrame … tu, borrarme |
  0.1: borren este, borren … contacto, borren … telefono, borron, borrowed, bothering … with, boton de
  0.1: brake-, brakes, breakup, bro … texting, brother please, brother … he, bruno, bud |, buenas … le
  0.1: buenas … no, but … are, but … never, buying … bike, by when, c pu, c … dangereux, ca et, ca ira, ca je
  0.1: ca moi, ca se, ca … 2, caban-, cabin-, cada … asi, caliq-, calique, call … it, calla
  0.1: cambie … compania, cancelenlos, cansada … esto, capable enlevez, capable … vos, capot-, capote
  0.1: capturas, card is, carde-, cardenas, care |, careg-, caregiver, cares, carin-, carino, carni-
  0.1: carniceria, carrier, carry on, cas, casl requires, casl … express, caso que, cassee, ce … ici
  0.1: ce … merci, cease sending, cease … communication, cel … de, celle, cellulaire svp, celular … lo, cenne
  0.1: cents … stop, cesen los, cessez … envois, chaque ding, chaque … enlevez, charged, charged twice
  0.1: charges me, cherche une, chez … a, chingando con, choosing, chueca, ciego, circu-, clarito que
  0.1: clarito … no, client vous, cobran los, coche la, cochez, cohet-, comie-, comieron, comme demande
  0.1: comme il, comme vous, commerciaux, commission, como a, como spam, como … las, como … lo, comprehension
  0.1: comprehension |, computadora |, comunicaciones |, con carino, con uds, con … compania, con … mama
  0.1: concern please, confunden con, confunden |, confundieron |, confused by, conge, consent … do
  0.1: consent … receive, consent … receiving, consenti … ca, consentimiento no, consentis, constant
  0.1: contactado |, contactez … plus, contacts |, continuation |, contre vous, contre |, coop, correcte
  0.1: correo |, correspondence, cortar, cost … NUMBER, coudonc |, could … come, could … take, counter … me
  0.1: courriels svp, cree … me, criss, crois … ce, cruis-, curat-, customer anymore, customer … remove
  0.1: customer … yours, d avance, d etre, d sus, dado … consentimiento, dans la, data and, datos … no
  0.1: daughters phone, de cambiar, de clientes, de compania, de corazon, de dar, de donnees, de les
  0.1: de mensajeria, de moins, de … celular, de … ces, de … comprehension, de … ebike, de … fichier
  0.1: de … mandando, de … por, de … promotions, de … quiten, de … servicio, de … su, de … textez, de … tia
  0.1: de … volver, deactivate text, dear and, decede … ne, declining, declu-, decol-, decolle
  0.1: definitivamente, dejaran de, dejas, dejem-, dejen … contactarme, dejen … enviar, delete … data
  0.1: delete … ese, demande … arret, demande … je, demande … ne, demasiados mensajes, denuncio, dept, deran-
  0.1: des gens, des text, des … et, desabonnez … des, desactivation, desactive mes, desactiven los
  0.1: desaparezca, desconectenme, desde, desde enero, deseo ser, deseo … contactado, deseo … mas
  0.1: deseo … mensajes, desir, desire etre, desire … recevoir, desk said, desvi-, di … yo, dia de, dia y
  0.1: dicte, diera-, dieran, dieu … garde, diffusion |, diganle, digital detox, dije … que, dings please
  0.1: dio este, dios me, dire … je, discontinue text, discontinue … texts, disculpa … no, distract, do … see
  0.1: docto-, doctor me, doctor … dijo, doing my, donne … faux, donnent, drett-, drette, drette la, dsl |
  0.1: du … avec, du … c, each stop, each … costs, eating a, ecrire a, ecrire s, ecrire … il, ecrivez … que
  0.1: ecriviez pas, effective, effective today, el cliente, el consentimiento, el doctor, el enlace, el gps
  0.1: el local, el … equivocado, el … los, eliminar mis, eliminar … datos, eliminar … numero, elimineme … su
  0.1: eliminen … datos, email … the, empezando, en attendant, en honduras, en ninguna, en … asi
  0.1: en … desabonnez, en … retirez, en … sistema, encore bon, end … here, ended i, enferma, enfin, enlace
  0.1: enlaces, enleve … des, enleves, enough la, enviar textos, enviarme publicidad, envien … mensajes
  0.1: envien … textos, envoi … messages, envoyer vos, envoyer … rappels, envoyez trop, envoyez … ca, episo-
  0.1: episode, equivocaste … no, era la, erreur … le, es, es en, es menos, es mucha, es posible
  0.1: es … carniceria, es … molestia, escribir a, escribir … este, est prete, est … blague, est … entre
  0.1: est … pouvez, esta mal, esta … cara, estaba cerrado, estad-, estado, estar … con, este servicio
  0.1: estimados senores, esto quitenme, esto … you, estuvo, et jamais, et … a, etes ben, etes … arretez
  0.1: etran-, etranger, eviten, eviten … mensajes, evitez de, exage-, existe, expect, expliquen
  0.1: expliquez moi, expressement, faire disparaitre, faire … plainte, fais, fais pour, fait … les, faite
  0.1: faith-, faithfully, familia, farew-, farewell, fatigants, fatiguants, felic-, felicitaciones, femme a
  0.1: ferme la, fewer of, fewer … these, fine … is, flat fixed, flat … not, folks |, for … is, for … people
  0.1: forget about, formal notice, formalmente, free me, frent-, frente, friday please, from … company
  0.1: from … marketing, from … messaging, from … notifications, from … the, fuck … stop
  0.1: further communications, further … by, garantie est, garde mon, gars … de, gave … consent, gere
  0.1: gets confused, gets … by, ghosting, give you, going … the, good with, good … but, grandkids
  0.1: gre … bien, grounded, guys no, guys … the, guys … too, habei-, habeis, haced, haced el, haced … favor
  0.1: hacem-, hago, happy holidays, harassment stop, hasta … llegamos, hate these, hav, have for
  0.1: have limited, have permission, have signed, he tenido, he … you, her ex, here … not, here … you
  0.1: hi … stop, hi … you, hier j, hier … ai, hijo … se, his … number, hola … no, holds, hondu-, honduras
  0.1: how, how long, how … of, hoy … no, hubby, hubie-, hubiera, i let, i object, i request, i swear
  0.1: i … bringing, i … driving, i … drop, i … giving, i … hate, i … limited, ico, ida, if they, ilegal yo
  0.1: ilegal … no, illeg-, illegal, impre-, in small, in … basement, in … do, in … messages, in … these
  0.1: incluyan, incorrect number, infir-, info, infolettres, ingles y, interesa … mensajes
  0.1: interesse retirez, interesse … de, interested stop, interested … remove, interet, interrompez
  0.1: inviting, ironi-, is insane, is like, is lovely, is mrs, is … point, is … til, is … your, it did
  0.1: it was, it … me, it … please, it … sending, it … so, it … sorry, it … then, it … tuesday, j, j … le
  0.1: j … manque, j … ne, ja, jaime-, jaimerai, jamais demande, jamais … vos, je deteste, je dicte, je gere
  0.1: je paie, je … acheterai, je … pu, je … qu, je … retire, je … roule, jefe que, jesus, jette, job … les
  0.1: juega, just one, just … here, just … out, just … this, keep going, keep … phone, keep … your, kill you
  0.1: kindly cease, kindly unsubscribe, kindly … these, kindly … this, knowing, l autorisation
  0.1: l utilisation, l … d, la compro, la computadora, la ici, la list, la presente, la proxima, la retraite
  0.1: la tete, la troisieme, la … faites, la … mas, la … saquenme, la … sus, lache, laid off, larga
  0.1: las promociones, las … con, laval-, lavallee, law>number, le mecano, le pago, le … jeudi, le … mais
  0.1: le … pero, le … votre, leer bien, leer mensajes, leg, les jours, les messages, les … permiso
  0.1: les … pero, les … y, liberenme, liberenme de, ligne est, like … but, like … phone, limite
  0.1: limited texts, limited … on, list it, list or, list remove, list you, list … NUMBER, lista saquenme
  0.1: liste enlevez, listes d, listes … envoi, lists |, lleguen … de, llenaron, lo que, lo … quitenme
  0.1: lol … am, lol … more, lol … not, longer … customer, look … the, los bloquee, los leo, los … le
  0.1: los … mucho, los … pero, los … saquenme, los … sin, lose |, love … guys, m achaler, m exclure
  0.1: ma … NUMBER, maam … stop, machines, madame je, madre … sus, magasin vous, maintenant enlevez
  0.1: mais enleve, make … i, mal a, manager to, mandando quitenme, mandar promociones, mandarme … a
  0.1: mande nada, mande recados, mande textos, mande … mensajitos, mandeis, manden ninguno, manden … promos
  0.1: manden … uno, mandenselos, mandes texts, mandes … nada, maneja, manquer, many … i, marche … je
  0.1: mardi NUMBER, marid-, marido, mark me, mark my, mark … as, marketing to, marre … vos
  0.1: mas comunicaciones, mas en, mas mensajitos, mas msj, mas se, mas … ni, mas … para, mas … porfa
  0.1: mas … posible, mci, me compre, me donnent, me eliminen, me fait, me incluyan, me l, me message
  0.1: me porfavor, me pusieron, me rn, me something, me tenes, me … bendiga, me … enlevez, me … envoyer
  0.1: me … esos, me … publicidad, me … roaming, me … s, me … texteando, me … with, me … yours, me>want
  0.1: meant … send, meant … somebody, memoi-, memoire, mensajes aqui, mensajes quiteme, mensajes … saquenme
  0.1: mensajes … y, merci, merci et, merci pour, merci … cesser, merci … je, mercis, mere … la, mes freins
  0.1: mes patins, message en, message list, message … number, messagerie, messages kindly, messages point
  0.1: messages to, messages you, messages … thank, mettez … pas, mi abuelita, mi pais, mi trabajo
  0.1: mi … cuando, mi … puso, mi … quitame, miami no, mientras no, mientras … me, mieux, migra, mija
  0.1: mille mercis, mine from, minutos |, mis … de, mis … you, misa y, mixed, moi ne, moi retirez
  0.1: moi … besoin, moi … courriel, moi … messages, moins d, moins que, molestan, molestia quisiera
  0.1: molestia … que, moly, mon choix, mon … moi, mon … partout, mon … soit, mon … veuillez, monsieur … ne
  0.1: montar, month my, montrer, more alerts, more cycling, more notifications, more … porfa, more>not
  0.1: more>you, morni-, mosqu-, mouss-, moved … of, moved … please, moving |, mucha-, mucho … you, mudam-
  0.1: mudamos, mudamos a, mude |, muestrenme donde, muestrenme … firme, must … your, muy, my coupon
  0.1: my privacy, my ticket, my … does, my … home, my … must, my … thanks, n aime, nada para, names NAME
  0.1: nas, nationale de, ne roule, ne … communiquer, ne … connais, ne … rien, necesario que, necesario … me
  0.1: necesito mensajes, need it, need … tube, needful … remove, needing … texts, negocios, nerfs arretez
  0.1: neta |, never … her, new … i, new … with, ni tengo, ni textos, ni ver, ni … recordatorios, ningun
  0.1: ninguna lista, nn, no consenti, no funciona, no is, no pueden, no que, no reminders, no trae
  0.1: no … aceptar, no … anything, no … consentimiento, no … cycling, no … dejan, no … dinero, no … doy
  0.1: no … incluyan, no … mucha, no … necesario, no … notifications, no … participar, no … propaganda
  0.1: no … was, no … works, nobody, nom a, nom ici, nom … ici, nom … ma, non enleve, non … retirez, none |
  0.1: nos mudamos, nos … a, not a, not bike, not message, not sent, not understand, not … about, not … ride
  0.1: not … though, not … up, note pour, note … i, note … the, notice … stop, notificaciones de
  0.1: notificaciones para, notify me, notifying, notre … de, nous … retirez, nouveau … c, nouveau … pis
  0.1: nuestro, nuevo no, number belongs, number dsl, number equivocado, number must, number since
  0.1: number stop, number without, number … all, number … be, number … mistake, number … your, numerique
  0.1: numero ne, numero partout, numero … des, numero … suis, nunca autorice, nunca … estos, objec-, object
  0.1: object to, obligeance de, obligeance … retirer, oe, of attorney, of messages, of state, of text
  0.1: of today, of waiting, of you, of … communications, of … computer, of … remove, ofertas you
  0.1: off everything, off yours, off … more, off … promos, off … stop, off … take, ok, ok … me, on insta
  0.1: on … brakes, on … charge, on … de, on … did, on … fridge, on … l, on … take, on … the, on … voit
  0.1: one … remove, only … and, only … i, only … me, only … once, opens, os habeis, otiez, otra bici
  0.1: otro con, ouell-, ouellet, oui, oust, out … los, out … me, out … now, out … state, outfi-, oye bro
  0.1: pa textos, pa … mensajes, padre-, padres, para … de, para … numero, parecen, parenle con, participar
  0.1: participe, pas faire, pas … accord, pas … meme, pasada y, paz con, pedir que, pediria, peine … m
  0.1: penni-, perdon … yo, pere est, perez-, pereza, permis … m, permiso de, permission … m, permit
  0.1: pero … deseo, person … want, persona … busca, persona … buscan, personne m, phone down, phone stop
  0.1: phone … every, piano, pickl-, pido no, pinging, pis … plus, pitid-, pitido, plan es, plan please
  0.1: plan … me, please deactivate, please go, please plus, please … me, please … only, pliss, plot
  0.1: plot twist, plumbing, plus communiquer, plus enlevez, plus je, point merci, point texting, point … me
  0.1: ponchadura, por recibir, por … ni, porque no, posible que, possible … m, pour du, pour … ne
  0.1: pourriez … me, pouvez … oter, power, power of, power … attorney, prayi-, praying, prefere … pas
  0.1: prefererais … plus, presente, pret mais, previously, price-, prices, prie … ne, pries-, priest
  0.1: processing, programme de, propr-, proxima, prueba, pu ca, pu … bike, pu … enlevez, pu … savoir
  0.1: pu … texts, publicitaires, publicitaires |, publicite … mon, pubs … moi, puedo leer, puedo recoger
  0.1: puerto, puerto rico, puso … numero, put an, put … end, quand … sonne, que cada, que dicen, que hasta
  0.1: que mes, que pereza, que queria, que … avais, que … escribieran, que … para, que … saquenme, quejo
  0.1: quelle est, quelqu … peut, quien buscan, quien los, quiere ver, quiere … la, quiero dar, quiero estos
  0.1: quiero recibir, quitan … la, quitan … los, quitarme … los, quitaron el, quiten este, quiten … number
  0.1: quitenme delete, quoi, quoi … ce, rancune |, read english, reasons, reassigned, recados you
  0.1: recados … no, receipt i, recordatorio, recordatorios ni, recu le, recupere mon, recyc-, refac-
  0.1: registro |, remettrai, remon-, remove … contact, remove … from, remove … your, remueven, rendu
  0.1: repare mon, replied … and, repond pas, requires express, requires … consent, resident, respeto you
  0.1: respeto … no, rest and, retir, retirar … numero, retirarme de, retiree de, retirenlos, retirer … vos
  0.1: retiro de, retiro … consentimiento, revoke … to, revoque mon, rien contre, rifas, right … am, rin
  0.1: robot d, robot to, robot … moi, roofe-, ruego que, rusty, saber el, saber … precio, sacan … su
  0.1: sacrez … patience, salirme … esto, sans vouloir, sans … consentement, saque … los, saquenlo |
  0.1: saquenme … su, saskatoon, saturday and, school |, scrapez mon, screenshot, se comio, se voit
  0.1: se … llena, se … samedi, second, secti-, section, semana you, semana … y, send texts, sending this
  0.1: sending … stuff, senora de, senora |, senora … la, sept, ser contactado, serio no, service mais
  0.1: service please, servicio … mensajeria, servicio … no, shedi-, shediac, shop … it, shop … texts
  0.1: shops please, shove your, shut these, si son, sigan … avisos, sign it, siguen quitenme, siguen … los
  0.1: siguen … mensajes, simplifying, sin consentimiento, sin … autorizacion, sin … no, sin … yo, sir
  0.1: sirvase, sirve, sistema por, slay, sms j, sms … mon, snowbirds, so whoever, so … discontinue, sold it
  0.1: solicito, solide, someone elses, something … do, son tan, son … amables, sonne … l, sordo, sorry … am
  0.1: souhaite … plus, souri-, sourire, soy quien, soy … este, soy … senor, spam no, stand these, stand-
  0.1: standing, still going, stop con, stop hittin, stop hitting, stop mensajes, stop s, stop text
  0.1: stop … il, stop … los, stop … mensajes, stop … of, stop … svp, story … i, strangers, strike … number
  0.1: su cel, su servicio, su telefono, su … con, suficientes, suis … je, suite a, suppo-, supprimer mes
  0.1: supprimer … coordonnees, sur ce, sur un, sure … you, suscribi … nada, suscripcion … mensajes
  0.1: suspendre, suya |, suyos, svp la, svp mon, svp … merci, svp … son, system please, tabarnak … de
  0.1: take … your, taking the, talking to, tambi-, tambien, tantos … quitenme, tarjeta de, tcpa you, te dio
  0.1: telefono asi, telefono por, telefono … los, telephone c, telephone … est, telephone … je, tell … in
  0.1: tell … robot, tempr-, tenei-, teneis, tengo ansiedad, tengo dinero, tengo idea, tengo plan, tengo … no
  0.1: tenid-, tenido, tente, terminate messages, tes messages, tes … de, text communication, text messaging
  0.1: text somebody, text take, texte … le, texted at, texting take, texting … bro, texto c, texto ca
  0.1: texto favor, texto que, texto … mon, textos automaticos, textos llamadas, textos paren, textos point
  0.1: textos sont, textos thanks, textos … ce, textos … jour, textos … part, textos … quitenme
  0.1: textos … reveillent, textos … suis, texts forever, texts merci, texts so, thank … but, that … illegal
  0.1: the basement, the cab, the calendar, the call, the company, the derailleur, the helmet, the ico
  0.1: the … bc, the … online, the … place, the … tag, the … train, the … who, the … wrong, thera-, there any
  0.1: these days, these so, these … go, think, thinking it, thinking … is, this and, this still, this way
  0.1: this … alone, this … must, this … remove, this … that, thot, tienda en, tiene caso, tiene … celular
  0.1: tienen camaras, tienen … no, tijua-, tijuana, timbre no, tire … i, tired … waiting, tires in, tk
  0.1: to receiving, to … ahead, to … ico, toda la, todos en, todos |, told NAME, told … all, tour … moi
  0.1: tourne, tous |, tous … jours, tps, trabajo … noche, tracks, trafico, trai, transmettre, treas-
  0.1: treasurer, tried, trist-, trois textos, trop enlevez, trottoir, tulsa, turn … alerts, tutoyez, twist
  0.1: un casco, un forfait, un peut, una carniceria, una casa, una maquina, una sola, una … vez, une blague
  0.1: une carte, unsolicited … i, unsubscribe … de, unsubscribe … phone, unsubscribe … these, use to
  0.1: used … coupon, useful to, using … number, ustedes quitenme, ustedes tambien, ustedes … los
  0.1: utilisation … mon, vais … une, value, velo donc, velo … avez, venderme, venta, venue, ver la
  0.1: veuillez … ce, veuillez … desabonner, veuillez … enlever, veuillez … mon, veuillez … tout
  0.1: veux … enleve, veux … mon, vez me, via |, viejitos, vive NAME, vive la, vive … NAME, vivo … miami
  0.1: voit samedi, volvere, vos … arreter, vos … bonne, vos … mais, vos … otez, vot liste, votre bord
  0.1: votre boutique, votre comprehension, votre … arretez, voudrais pas, voudrais quitter, voulais juste
  0.1: vouloir message, vous … ne, vous … numero, vous … obligeance, vrai … moi, wait … the, want some
  0.1: want … message, want … please, wanting these, we close, we do, we … been, we … one, weddings, week and
  0.1: week … so, were … with, what happened, wheel-, whoever had, whose, will opt, will … please, wish you
  0.1: with that, with … customer, with … from, with … husband, without these, woman, work so, would … a
  0.1: wrong digits, wrong … mate, x … you, y estaba, y quedamos, y … aucun, y … cerrado, y … du, y … nueva
  0.1: y … numero, y … quitenme, y … una, y … vuelvan, yank, you estaba, you have, you hear, you lo, you o
  0.1: you removed, you wrote, you … charging, you … doy, you … enough, you … ever, you … mandarme
  0.1: you … permission, you … sent, you … wasting, your damn, your messaging, your notifications, your robot
  0.1: your … go, | asking, | avisele, | been, | bike, | causa, | cease, | commande, | con, | contesto
  0.1: | copy, | dame, | desconectenme, | desinscribirme, | dios, | effective, | elimineme, | ese, | estaba
  0.1: | eviten, | finished, | gdpr, | haced, | haha, | his, | liberenme, | mijo, | mille, | moins, | name
  0.1: | oil, | parece, | pesimo, | pinches, | plot, | ponga, | respect, | scratch, | senores, | shove
  0.1: | suspend, | tantos, | told, | unsubscribe, | used, | worry, | x, | … algo, | … asking, | … ces
  0.1: | … code, | … colis, | … commande, | … cours, | … cuesta, | … deactivate, | … definitiva, | … dicte
  0.1: | … dijeron, | … disparaitre, | … estuvo, | … ferme, | … hija, | … holidays, | … immediatement
  0.1: | … kindly, | … make, | … manera, | … mercis, | … minutes, | … mudamos, | … name, | … nearly
  0.1: | … nuevo, | … off, | … owner, | … pana, | … parece, | … points, | … privacy, | … requires
  0.1: | … senores, | … tape, | … twist, | … updates, | … va, | … vuelven, | … wifi, ~_acu, ~_aga, ~_am_
  0.1: ~_any, ~_boa, ~_cli, ~_dar, ~_eg, ~_es_, ~_fa, ~_for, ~_hos, ~_hot, ~_il, ~_j_, ~_lif, ~_lor, ~_mob
  0.1: ~_moo, ~_muy, ~_nev, ~_ok_, ~_oy, ~_ph, ~_stu, ~_swi, ~_tac, ~_tim, ~_tod, ~_was, ~_wha, ~_wri, ~acks
  0.1: ~adde, ~aid, ~alor, ~anco, ~ann, ~appl, ~ario, ~bas, ~beca, ~bio_, ~bout, ~broo, ~bue, ~cen_, ~cez
  0.1: ~cez_, ~cios, ~ckou, ~clam, ~cop, ~cteu, ~cus, ~dal_, ~daro, ~dda, ~ded_, ~dej, ~desd, ~diac, ~dire
  0.1: ~dpa, ~eal, ~echo, ~ecto, ~eepi, ~eith, ~eje, ~elf, ~engo, ~eo_, ~ere_, ~erf, ~erfu, ~esde, ~etai
  0.1: ~eup, ~excu, ~fere, ~fiq, ~fiqu, ~fue, ~gagn, ~ggi, ~ggin, ~grat, ~guid, ~hago, ~harm, ~heur, ~hun_
  0.1: ~iac, ~icen, ~ick_, ~ides, ~ife, ~ifiq, ~inal, ~info, ~ior_, ~ios_, ~ird, ~iro, ~ith, ~kee, ~kon, ~kou
  0.1: ~kout, ~lear, ~leed, ~leg_, ~lica, ~loo, ~lot, ~lou, ~lou_, ~lti, ~lvar, ~meo, ~mieu, ~mija, ~mob
  0.1: ~mobi, ~moci, ~mon, ~mosq, ~mpos, ~muy, ~muy_, ~my_, ~nage, ~nata, ~nca_, ~need, ~nees, ~nego, ~nemo
  0.1: ~ner, ~nfo_, ~nim, ~nnul, ~obil, ~obri, ~oid_, ~omo_, ~onti, ~orm, ~otec, ~oui_, ~oye, ~pe_, ~poli
  0.1: ~pouv, ~rabl, ~rci_, ~retr, ~rew_, ~rms, ~rms_, ~ron, ~rth_, ~rule, ~sali, ~scre, ~sde_, ~seco, ~seul
  0.1: ~shes, ~sna, ~sted, ~stes, ~sult, ~tay, ~tco, ~tead, ~ted, ~tio, ~tiq, ~tiqu, ~tor_, ~trea, ~tse, ~ttr
  0.1: ~tude, ~uded, ~udit, ~ueva, ~unni, ~uppo, ~ust_, ~uy_, ~uys, ~uys_, ~vist, ~vot, ~wha, ~what, ~whos
  0.1: ~with, ~xcu
  -0.1: (unknown 8), NAME example, NAME je, NAME to, NAME … told, NUMBER call, NUMBER delete, NUMBER feet
  -0.1: NUMBER floors, NUMBER late, NUMBER missed, NUMBER text, NUMBER … about, NUMBER … calls, NUMBER … he
  -0.1: NUMBER … in, NUMBER … left, NUMBER … lol, NUMBER … se, NUMBER … stock, a cafe, a clous, a demande
  -0.1: a fee, a light, a long, a mes, a pickup, a sherbrooke, a … blonde, a … chain, a … d, a … drop
  -0.1: a … first, a … fix, a … he, a … over, a … rodada, a … seat, a … semaine, a … tune, a … weekend
  -0.1: abierto el, about … color, about … end, about … scratch, about … warranty, absolutely, abuel-
  -0.1: accidentally deleted, activate, activated, added, address on, address … moved, adjustment, aft
  -0.1: afuera de, age group, aguanta |, ahi los, ai … entendu, ai … les, aid, aidez, aidez moi, aire … la
  -0.1: akka, al … el, alarg-, alqui-, alquiler, alterations, am changing, am fine, am late, am quitting
  -0.1: am sick, am … coming, am … getting, am … tired, am … with, am … years, amables, amene-, amener
  -0.1: and NUMBER, and there, and … need, and … says, and … to, annule … pas, any … please, anyone there
  -0.1: anyone … in, aparta, apartamento, aparte, aparte |, apartment, apj, apologizing, appa, appeal
  -0.1: approuve |, apres la, aprue-, are like, are paying, are … there, arm, arreter l, arretez donc
  -0.1: arretez … travaux, as before, as … on, asiento viejo, ask … for, assembly, assignments, asusto
  -0.1: at gate, at … gym, at … office, at … station, at … then, atento, attache, au … rue, aucun message
  -0.1: aujou-, aujourdhui, aurait ete, automatico, avoir … a, b there, baby is, back door, back row, baila
  -0.1: baila-, bajal-, bajale, balay-, balayage, ball, ballo-, ballp-, ballpark, bande-, bank |, banner, bar
  -0.1: basically, bathr-, bathroom |, battery … not, be able, be careful, be … now, be … so, be … without
  -0.1: been … hrs, believe |, bell is, berge-, bergeron, bf, bici el, bici para, bici … se, bicicleta … de
  -0.1: bike what, bike … so, birthday … the, bleue-, bleuets, block party, blocked for, bloqueenme, board |
  -0.1: boite-, boites, bolsa-, bolsas, bolts, bolud-, boludo, bonjour j, bonne … de, bord, borra, bounc-
  -0.1: bout du, boutique est, brail-, brain, branl-, bridesmaids, bridge |, bring own, bring … back
  -0.1: bringing the, brings, brise-, brisee, briti-, british, broke down, bucks, budget is, built, bury
  -0.1: bus broke, bus … down, buses, but here, but it, but yes, but … we, by … car, c … plus, ca prend
  -0.1: ca serait, ca … juste, cabanon, caffe-, caffeine, call … at, call … house, call … i, calle |
  -0.1: called you, calling since, camaras |, camaras … NUMBER, cambia, cambiar el, cambiarlo, cambien el
  -0.1: cambio mi, came for, came thru, came … thanks, camp de, can … all, can … i, can … wait
  -0.1: cancelled … of, cancelled … the, canoe, car park, card can, card … NUMBER, carry schwalbe, carti-
  -0.1: cartier, carto-, cas |, casse … mon, ce … mon, cerrada, chain skips, chainring, change a
  -0.1: change … name, changer … chaine, changez pas, chaque fois, chaque … svp, charged … twice, chariot
  -0.1: charity, cheaper one, cheaper than, cheaper tires, check for, cher say, chers, chess, chica |
  -0.1: chien … mange, chiffres, chipp-, chips |, chole con, chueco |, chum va, church |, cita … manana
  -0.1: clarinet, class fund, class … NUMBER, classes, clean-, clock … the, close call, clunk, coach … the
  -0.1: coaching, coast-, coaster, coaster brake, cocon-, coconut, colga-, come … at, come … can, come … to
  -0.1: coming … with, commande du, comme … neuf, compliments, compose … mauvais, compro |, con ese
  -0.1: con … cadena, consiento, consu-, contact on, contact … a, contrato, convi-, cooked, cop, corrector
  -0.1: correo, cortaron, could … remove, could … tell, coupez … les, cover it, cover |, covered |
  -0.1: credit … from, crew |, crewe, cried … the, crimp, crisse, croche |, cross … name, cuando llueve
  -0.1: cuando … puedo, cuantas libras, cuanto dura, cuanto el, cubre, curiosity, custa-, custard, cut
  -0.1: cut my, dans … cour, dans … metro, dans … pedalier, dar … numero, darle, day for, day is, day was
  -0.1: de lujo, de … bord, de … boss, de … calle, de … compagnie, de … dimanche, de … dolares, de … empresa
  -0.1: de … lado, de … lo, de … mi, de … nouvelles, de … otra, de … pedido, de … persona, de … pouvez
  -0.1: de … soeur, de … tu, de … xfa, deada-, deadass, deadl-, deadline, debloquer, decia NUMBER, dejado
  -0.1: dejar el, deje … llave, delante, delete plan, delete this, demande … le, demon-, deneigee, depuis la
  -0.1: depuis … semaines, des … la, des … on, desde las, detengan el, detie-, detiene, deux … que, devisse
  -0.1: dialo-, dice la, died in, digital, digo en, dios … lo, disculpe me, disponible, district, disturb me
  -0.1: do i, do wednesday, do … make, do … price, do … recommend, do … ring, do … walk, doa, doblo, doctor
  -0.1: does anyone, does … take, does … want, dog ate, doing after, domingo … la, don NAME, done by, done or
  -0.1: door i, doors, dorad-, dorm, dos partes, doy … de, dripp-, dripping, droppers, du lac, du retard
  -0.1: dude |, dulce, dulce |, dying, econo-, ecran affiche, el muchacho, el plato, el sabado, el servicio
  -0.1: el trafico, el tune, el … hay, el … llego, el … up, email no, email … it, email … me, emp, en face
  -0.1: en medium, en total, en … con, en … manana, en … partes, encontro, engine light, entree, entrevista
  -0.1: eps, equipo |, es pas, escuche, esperaba, est … annulee, est … cell, est … combien, est … rue
  -0.1: esta bloqueada, esta cerrada, estafa, esti, estimate for, estoy cansado, estudiante, etre … le
  -0.1: etudiant, excelente servicio, expire, eyebrows, facturez, fait trois, faiz, fauteuil, feeding the
  -0.1: felices, fermeture, fichier |, fill, filth-, filthy, final de, finale, find them, fini le, fit a
  -0.1: fix … so, flash, flatt-, flatted, flight got, flight … cancelled, flights, flojo, flojo-, flojos
  -0.1: floor |, flower, flowers |, flush, flyov-, flyover, fonct-, for storage, for … 2, for … account
  -0.1: for … service, for … wife, force, forever>angry, forge, forgiven, form … not, format, fount-
  -0.1: fountain, four, fourt-, fourteen, fox, frame … is, frayi-, fraying, free for, freez-, fri |
  -0.1: frnds are, front … when, fuel, fui a, fully, funda-, gap, garde le, garder, gars … NUMBER, gfs, girl
  -0.1: glace, glove, glue, gmail one, gnome, goats, going round, going … for, going … in, goma, goo
  -0.1: good … are, good … on, gor, gorda, got … card, gracias, grann-, granny, gregg-, greggs, grew, grill-
  -0.1: grincent, grind-, grip, groceries, ground, grues-, gruesa, guardabarros, guardan |, guardas, gusta el
  -0.1: gutte-, gyan, gym membership, hace el, hacen el, had NUMBER, had … to, had … up, hagan, haha ok
  -0.1: haird-, half the, hango-, hangover, happy new, hard, have … opt, hay rampa, he … just, he … with
  -0.1: hear the, hear |, hed, helmet … the, helps, her … said, heure … ouvrez, hey did, hi can, hier c
  -0.1: hier … est, highe-, higher, hike |, historia, hit … up, hobbi-, hobbies, hold … on, hold … til, hole
  -0.1: hols, hora … manana, hose, hospital, house i, house … NUMBER, how … are, how … should, hrs |, huele
  -0.1: hug, hummi-, humming, hungo-, hungover, husbands, husbe-, husbend, hybri-, hybrid, i add, i book
  -0.1: i hate, i moved, i wait, i … changing, i … late, i … live, i … made, i … quitting, i … short
  -0.1: i … sick, i … thinking, i … tired, i … want, i … while, i … y, ideas, ideas |, if someone, if … rains
  -0.1: il fait, imprimante, in bus, in … hrs, in … old, in … white, in … will, in … world, included |
  -0.1: info … your, informed, infra-, installed, invig-, invigilator, ir … trabajo, irfan, is giving
  -0.1: is possible, is raining, is saturday, is two, is … address, is … after, is … can, is … class
  -0.1: is … covered, is … hospital, is … house, is … long, is … lose, is … nice, is … order, is … parking
  -0.1: is … room, is … text, is … that, is … trail, it could, it is, it me, it … 2, it … broken, it … fixed
  -0.1: it … last, it … on, j … arreter, j … ma, j … votre, jajaj, jamb, je reviens, je … attendre, je … aux
  -0.1: je … demain, je … mettre, je … quitter, je … ramasse, je … veux, jerseys, junct-, junction
  -0.1: just wondering, just … flat, just … on, just … when, juste … chaine, jvas, kalya-, kedo, keep … rack
  -0.1: keep … these, keep … to, key is, key to, key under, key … in, keys in, khata-, khatam, kid has
  -0.1: kindly … your, kiosq-, kiosque, know your, knows … so, korea-, korean, l ajustement, l avion
  -0.1: l … affiche, l … dans, l … fois, la compagnie, la cour, la fermeture, la fin, la guardan, la lavadora
  -0.1: la negra, la pagina, la pena, la playa, la pouvez, la silla, la … apres, la … arriere, la … ayer
  -0.1: la … bleue, la … ce, la … chaine, la … gauche, la … je, la … llevar, la … pour, la … vendredi
  -0.1: lache a, lad, laissez … dehors, laissez … la, lao, las manos, las … you, last … no, late … the
  -0.1: late … you, laundromat, le client, le docteur, le falta, le mien, le ramasse, leave for, lect
  -0.1: lecturer, left her, left his, left … is, left … of, lense-, lenses, les cles, les doy, les … non
  -0.1: les … pas, library |, light came, light … back, lilie-, lilies, lindo, lista pero, live with
  -0.1: live … and, livraison, livreur … pas, llego … las, lleno el, llevar a, llevaron, llevo la, llueve |
  -0.1: lo uso, loadi-, loading, locations, locked |, locko-, lockout, locks, lol so, lol you, long for
  -0.1: long story, longest, loosen, los lunes, lousse, lovin-, loving, lower the, lowri-, lowrider, lujo
  -0.1: luz en, m … demande, m … pris, ma reparation, made me, maghr-, maghrib, magiq-, mail svp, mais … je
  -0.1: making it, making that, making … noise, mal quand, mames you, mandaron, mandela, mano, mano no, manos
  -0.1: many messages, marcher, marked, mas … jaja, mata, matin … vous, may, me asusto, me fais, me never
  -0.1: me prometieron, me … cada, me … guardan, me … les, me … o, me … photo, me … single, mean … can, means
  -0.1: mechanical, medical, medicina, meet at, mejor voy, meme … vous, menac-, menace, message la
  -0.1: message so, message was, message when, message |, messages at, messages en, messages … NUMBER
  -0.1: mesure NUMBER, mettez pas, mi novio, mia la, mice, mice … the, microwave, mienn-, missed calls
  -0.1: missed … i, molesta el, mon vol, mon … finit, mon … me, more … an, more … to, morning i, mount-
  -0.1: mountain, mouse, mths, mtn, much … i, much … if, mueve, mummy … the, museu-, museum, muy amable
  -0.1: my bad, my bank, my boy, my credit, my flight, my gift, my grandson, my shift, my wallet, my … and
  -0.1: my … credit, my … gone, my … need, my … that, n, n the, nada con, necesito … de, necessaire, neck
  -0.1: need help, need … with, needs it, neighbor, never … back, new … my, news … my, newsl-, newsletter
  -0.1: nice … i, nieta, no abro, no consiento, no wrong, no … has, no … ride, no … so, no … you, noisy
  -0.1: nomas … los, not giving, not joking, not please, not ring, not sleep, not wait, not … laughing
  -0.1: not … unsubscribe, nothing, nouvelle adresse, nouvelle … est, now i, now it, now … leave, nudes
  -0.1: number will, number>list, number>stop, numero d, numero para, nurse-, nysc, o, o clock, o … el
  -0.1: o … otra, o … que, oat, oat milk, ocloc-, oclock, ocurr-, ocurra, of rs, of … damage, of … frame
  -0.1: of … or, of … rental, off i, oficina |, oiga y, ok je, ok … le, old … from, old … with, on, on can
  -0.1: on in, on passe, on those, on … day, on … demenage, on … frame, on … laptop, on … road, on … trail
  -0.1: on … wait, one please, one … n, one … of, online … NUMBER, only … left, only … texts, ont, open til
  -0.1: open today, opp, optional, or are, or shine, or … for, or … we, order from, orkut, oter mon, other |
  -0.1: ou … la, our … NUMBER, out it, out … was, outside … the, ouverte, ouvre-, ouvrez, over at
  -0.1: overnight |, owe, pa el, pa … you, padrisima, pagar … dos, pago … efectivo, paie, pal, palet-, panni-
  -0.1: pannier, panza, para … fin, para … seguro, parado, parale a, paras, parece que, pared, paren de
  -0.1: part in, partes |, pas quand, pas qui, pas … fait, pas … plus, pas … stop, pasar a, paseo … sabado
  -0.1: passer samedi, password at, password … the, past the, patatas, patin, patin-, pay by, payer |, pe
  -0.1: pedale, penal-, penalty, pension, perce, permission to, petite fille, petites, peut arreter
  -0.1: peux annuler, peux arreter, phone anymore, phone bill, phone he, phone … wakes, photo … the, physics
  -0.1: physio, picked up, picking … up, picture … the, pig |, pigeons, pigno-, pill, pillo-, pillow, places
  -0.1: plan de, playe-, please respect, pliee, plumb-, plus son, plus … les, plus … pour, poignee
  -0.1: policia … no, policy |, poner-, ponerle, poope-, pooped, popsi-, popsicle, por completo, porri-
  -0.1: porridge, port, porta-, porte c, porte … est, post … it, posts, pound-, pounds, pour … avion
  -0.1: pour … une, poussette, poussettes, pouvez enlever, pouvez … la, powde-, powder, praka-, prakash
  -0.1: prata, preguntan, prendidas, prendre |, prends le, prenez, prenez le, preocupes, price match
  -0.1: principale, prise, probar, prochaine, prom, proud |, pta, puddl-, puddle, pues … me, punch
  -0.1: punch card, quand … pleut, que … ai, que … por, quebr-, quebro, queda cerca, queda el, quede, quel
  -0.1: quel … la, quell-, quelle, quelle grandeur, quelle … le, quema-, queremos, ques, quick-, quien la
  -0.1: quiero cambiar, quincena, quit making, quiten … nombre, raat, racco-, raide |, rain or, rain … not
  -0.1: rain … shine, rampa, range, rapidrun, rasca-, raw, reads … texts, ready … pickup, reagi, rebat-
  -0.1: rebate, rec, recommend, recommend |, recumbent, recupere … velo, reembolso, refaccion, reflector
  -0.1: refund came, refundable, rei, reirm-, reirme, remember to, remove … shoes, removed my
  -0.1: removed … number, rendez vous, rental for, rentres, repaint, reparation … est, reparee, repeindre
  -0.1: reply from, report … the, reserver, resiz-, resize, returning, reveille le, revisen, rien |, rien … a
  -0.1: right about, right here, ringg-, ringgit, rippe-, ripped, road |, rodad-, rodada, rodada NUMBER
  -0.1: rolli-, rolling, roomi-, roomie, rotor-, rotors, roue arriere, rough-, roughly, rubbe-, rubs |
  -0.1: rueda … la, ruiz, run … is, saber si, safel-, safely, saint NAME, sais … comment, salga-, salgo |
  -0.1: salio el, salio la, salio … cadena, same time, samos-, samsu-, samsung, san NAME, sand, sans … mais
  -0.1: say yes, saying it, scale, scare, school bus, schwa-, schwalbe, scratching, scream, screenshots
  -0.1: se cual, se sale, se … en, se … quedo, seat … down, see … on, segun, segura, semester, sens
  -0.1: sent … message, serie c, serie … est, sets, sewin-, sewing, shaki-, shaking, shape, sharp, sharpen
  -0.1: she quit, she saw, she … asking, she … coming, she … do, she … it, shifter is, shorts, should … be
  -0.1: shoulders, si llama, si llevo, sian |, siaux, sick |, sides, sideways, siege-, sieges, sigan, sigo en
  -0.1: siguio, silla-, sillas, silver one, sin … y, size … NUMBER, skips, sleep |, sleev-, sleeves
  -0.1: slow leak, sm1, smog, snori-, snoring, snowblower, so … he, so … never, so … was, solar, solo … mi
  -0.1: somebody |, someone … a, something … with, songs, sorry it, sorry … hear, sorry … spamming, souris
  -0.1: soy … delete, spamming … chat, specialized, spell-, spend-, spending, spoil |, spong-, spongy, squat-
  -0.1: st, stadi-, stadium, stalking, stand up, start … the, stay … til, still … her, still … not, sting-
  -0.1: stop bothering, stop … about, stop … m, stop … then, stopped by, stori-, succe-, suena a
  -0.1: suena cuando, sungl-, sunglasses, surfa-, switch … the, switched, talk abt, talk the, tandem |
  -0.1: tannee de, tapao, tardi-, tardive, tastes, tau, taxi, te … yo, teach, teddy, teh, tel quel
  -0.1: telefono … que, tell … kids, tenem-, tenemos, tenga, termine, text … i, text … is, texter … NUMBER
  -0.1: than before, than the, thank you, that a, that covered, that or, that … still, that … we, the atm
  -0.1: the bathroom, the child, the computer, the crash, the delivery, the doctor, the dump, the fire
  -0.1: the fountain, the frame, the future, the grips, the hanger, the kona, the meeting, the numbers
  -0.1: the seatpost, the spare, the stitches, the … answer, the … auntie, the … bag, the … cut, the … drive
  -0.1: the … goes, the … guys, the … helmet, the … room, the … stops, the … wheels, then … you
  -0.1: there parking, they called, they gave, they … out, they … saying, this but, this chain, this … his
  -0.1: throu-, through, through thanks, throw the, tht |, thumbdrive, ticket … is, tienda … you, tiene su
  -0.1: tightened, tikto-, tiktok, til friday, tin, to come, to confirm, to exchange, to give, to start
  -0.1: to walk, to … bus, today … i, toddler … the, together |, told … you, tons, tonta, too … at, torch
  -0.1: touch … seat, touched, touchez pas, touring, toute la, traffic on, transmission, trifl-, trifle
  -0.1: trois … que, trona-, tronando, tu annulee, tu viens, tu … l, tubes, tuesday, tuesday at, turn … the
  -0.1: turni-, turning, two days, un crack, un gars, une, unexp-, unexpected, unles-, unless, unlimited
  -0.1: unlocked, up … me, usado-, usados, use … gmail, ustedes jaja, va prendre, va vous, va … appeler
  -0.1: vaccin, vaina-, vainas, vais … samedi, vale … pena, valvu-, valvula, vas arreter, vello-, vellore
  -0.1: velo dans, velos … enfant, verte, veux … en, vieille chaine, viennent, vieux pneus, vio, visit
  -0.1: vitrine |, voisin, vomi, vosot-, vosotros, voudrais annuler, vous aime, vous ouvrez, vous … jamais
  -0.1: vous … permis, voy tarde, vraim-, vraiment, wahoo, wait for, wait there, wake up, walle-, wallet
  -0.1: warde-, warden, warning, was riding, was … good, was … meant, wash just, wat abt, water |, waterfall
  -0.1: wax |, way and, way … get, wd, we found, we stopped, websi-, website, wed |, wedding is, well come
  -0.1: went to, were closed, were … no, what you, whatever … me, wheel … not, wheelie, when … are, which of
  -0.1: which … you, while … do, whist-, wifi password, will ask, will never, win i, wins, with NUMBER
  -0.1: with him, with … squeak, wobbly, work … home, working today, world-, worse … before, would at
  -0.1: would card, wow that, wreat-, wrenc-, wtu18-, wtu28-, xrays, y tiene, y va, y … mensaje
  -0.1: y … paciencia, y … solo, yeso, yo … con, you as, you bring, you called, you pas, you price
  -0.1: you recommend, you salio, you scratched, you tengo, you watch, you … about, you … canse, you … coming
  -0.1: you … de, you … here, you … schwalbe, you … these, you … times, you … tuesday, your side, your … a
  -0.1: your … can, zoo, | absolutely, | adelante, | anyone, | apply, | asap, | avisame, | bajale, | brought
  -0.1: | changement, | crisse, | deja, | estas, | free, | fwd, | genre, | gift, | hours, | like, | meet
  -0.1: | mice, | missing, | op, | pense, | perfect, | phones, | practice, | queria, | raining, | regarde
  -0.1: | salio, | sat, | something, | tes, | viens, | yo, | … abt, | … alguien, | … apellido, | … arreter
  -0.1: | … avocat, | … bank, | … bridge, | … camara, | … cards, | … carte, | … changez, | … creaking, | … de
  -0.1: | … decline, | … dile, | … envoyer, | … fan, | … food, | … getting, | … grandson, | … guidon
  -0.1: | … hacer, | … ici, | … list, | … llamo, | … made, | … pagina, | … parents, | … part, | … puedes
  -0.1: | … queue, | … quote, | … roue, | … seas, | … ser, | … souris, | … surrender, | … teenager, | … trop
  -0.1: | … vol, | … whatsapp, ~_ac, ~_aff, ~_ant, ~_auj, ~_bi, ~_bis, ~_bm, ~_cul, ~_hat, ~_heu, ~_hol
  -0.1: ~_jui, ~_kee, ~_kic, ~_lai, ~_lec, ~_mom, ~_n_, ~_o_, ~_on_, ~_pe_, ~_piz, ~_pol, ~_pos, ~_rod, ~_run
  -0.1: ~_sa, ~_st_, ~_ta, ~_th, ~_try, ~_vel, ~_yes, ~abue, ~acre, ~advi, ~agen, ~ail_, ~andm, ~annu, ~anu
  -0.1: ~aou, ~asin, ~athr, ~auj, ~aujo, ~beau, ~bic, ~box, ~bsit, ~buck, ~ceme, ~chin, ~cho_, ~cion, ~coi
  -0.1: ~coma, ~dan_, ~decr, ~devo, ~dhu, ~dhui, ~dio_, ~dro, ~dvi, ~eau_, ~eave, ~ebe, ~ebo, ~ebsi, ~ecup
  -0.1: ~ed_, ~ede, ~edul, ~eet, ~ega_, ~empe, ~ene, ~ense, ~erar, ~erve, ~eta, ~etti, ~eu_, ~evra, ~ewsl
  -0.1: ~fax_, ~ffer, ~figu, ~fir, ~floj, ~for, ~fr_, ~gee_, ~gel_, ~gin, ~hak, ~hand, ~hara, ~has, ~hat
  -0.1: ~hee_, ~heir, ~hile, ~houg, ~hrou, ~ial_, ~iant, ~ias_, ~icac, ~ijo, ~ile_, ~ine, ~inn, ~insu, ~ion
  -0.1: ~ios, ~irl_, ~isan, ~issi, ~ity_, ~ive, ~jar, ~jui, ~keep, ~kic, ~kick, ~ldin, ~led, ~lef, ~len
  -0.1: ~leto, ~lige, ~lki, ~lkin, ~load, ~lqui, ~lumb, ~lver, ~may_, ~mom, ~morn, ~mplo, ~nai_, ~nanc, ~nd_
  -0.1: ~nda_, ~ndas, ~ndr, ~ndre, ~nds, ~nga_, ~nia, ~nles, ~ogr, ~oir_, ~omor, ~on_, ~ongr, ~onso, ~onsu
  -0.1: ~ont, ~orio, ~osi, ~otti, ~ouge, ~outu, ~oyag, ~pesi, ~piz, ~pizz, ~plum, ~rair, ~rall, ~ran, ~ratt
  -0.1: ~rdar, ~re_, ~reez, ~refu, ~rezc, ~rfai, ~rid, ~rike, ~rks, ~rol, ~rouv, ~rox, ~rque, ~rril, ~rsh
  -0.1: ~rvic, ~sand, ~saro, ~sez, ~sez_, ~shak, ~sito, ~slet, ~sors, ~spon, ~sur_, ~taba, ~thei, ~tici
  -0.1: ~tion, ~tip, ~typ, ~ubes, ~uine, ~ujo, ~uler, ~ulpa, ~und, ~unle, ~unty, ~vid, ~vio_, ~vri, ~wat
  -0.1: ~way, ~webs, ~wes, ~wsl, ~wsle, ~ysi, ~zz_
  -0.2: 3rd in, NAME coutu, NAME ling, NAME … number, NUMBER hrs, NUMBER j, NUMBER mph, NUMBER pm
  -0.2: NUMBER … bcd, NUMBER … escape, NUMBER … only, NUMBER … there, a bucket, a family, a fini, a permis
  -0.2: a qui, a seat, a usted, a voicemail, a … bike, a … course, a … pere, a … tia, about … NUMBER, absen-
  -0.2: acabamos, acaban, acabe-, accessible, acepto el, acepto … precio, achete … vous, acuerdo … el, add me
  -0.2: add … for, admin, adress, afinacion |, after a, after church, after my, after one, agarran, aged
  -0.2: ahi … de, ai recupere, ai … sur, ai … velo, airli-, airline, ais, ajustement, al mediodia, al poste
  -0.2: alert, alertes |, algo … la, all … way, aller le, aller … chercher, almost done, alone, alr |
  -0.2: already NUMBER, alto … asiento, am taking, am thinking, amazi-, amazing, amk, an idiot, anand
  -0.2: and … she, and … shifter, and … thing, ang, angry … i, annule ou, annulez tout, any1, anymore … do
  -0.2: anything from, appelee, approve the, apps, apretada, aprob-, apt, apunteme, are … coming, argum-
  -0.2: argument, around noon, arrete … quand, arrivees, arrivees |, as … le, asked for, asked my
  -0.2: asking … is, assez … de, assum-, assume, at … 2, at … and, at … can, at … table, ate a, au feu
  -0.2: au travail, au … je, au … samedi, aujourdhui |, autobus est, auton-, autorise le, avec des, avec son
  -0.2: avisan, azul … la, back … not, backo-, bagel-, bagels, bain, bald, banana, banana |, banya-, banyan
  -0.2: barree, batht-, bathtub, batterie charge, batterie je, batterie |, batterie … te, batti-, batting
  -0.2: bcoz, be good, be … a, becau-, because, before NUMBER, beg, beginner, behind a, behind |, bell for
  -0.2: belle job, best birthday, best of, best … luck, beta, bhaiy-, bhaiya, bici ahi, bici … jaja, big one
  -0.2: big ring, bike do, bip, bitte-, bizum, blanco, bleue, blocked you, blocked … driveway, blocked … the
  -0.2: bloquea, bloqueada, blurr-, blurry, boile-, boiler, bon j, bon numero, bonjour … ai, bonso-, bonsoir
  -0.2: boome-, boomer, borres, bosse, botel-, bouchons, bought NUMBER, bout de, box i, bracket |, brake does
  -0.2: bright, bring the, bro the, brode-, broder, bubble, bubble tea, bueni-, buffe-, buffet, buggi-, bulk
  -0.2: burnt |, burri-, burrito, burst, bus driver, bus to, bus … not, but were, but … one, buttons, by noon
  -0.2: by saturday, by … it, by … own, c … tannant, c … tu, ca avoir, ca reveille, ca … enerve, cabe en
  -0.2: caben, cable is, cadena otra, call from, call your, call … do, call … off, calls from, calzo
  -0.2: cambiar la, cambiar mi, cambiar … cita, cambiela, cambien … cadena, came … at, caminando |, camioneta
  -0.2: camisas, can … borrow, cancel … kid, cancelled so, cancelled … gym, cancelled … it, cancelling
  -0.2: candl-, candles, cavit-, cena, chairs |, chari-, chavo, checar, chemo, chercher … ma, chewi-, chewing
  -0.2: chicos, child seat, chueca |, chueco, cles sous, client a, closed for, cny, coati-, coating
  -0.2: cobraron dos, cobraron … veces, cocho-, code, coleg-, colegio, color but, comad-, comadre, combien je
  -0.2: come home, come then, comes, comes … NUMBER, coming out, coming … NUMBER, comis-, commande
  -0.2: comment … la, como desactivo, como … de, completa, completa |, comptoir samedi, con … la, con … senor
  -0.2: confirming, conoz-, conozco, continuez a, cooke-, copied, coraj-, coraje, corazon |, corridor
  -0.2: couch |, coucher, cough, could somebody, coupez la, coutu, couvre, cracks, cracks |
  -0.2: crash replacement, crazy, creaking, crochet, crooked |, ct, cuanto cobran, cuanto la, cuanto se
  -0.2: cuanto tarda, cubierta, curso, d autres, dad can, dad is, dah, dangereux, dans … garage, dans … sac
  -0.2: day but, day please, de aluminio, de contacto, de cosas, de enfrente, de … electrique, de … esquina
  -0.2: de … fils, de … gang, de … ruido, de … sans, death, debar-, debarrassez, decirlo, decla-, decrocher
  -0.2: deepa-, deepavali, deja … hacer, dejame … la, delete manubrio, delete telefono, demain NUMBER
  -0.2: demain on, demande … de, denti-, deplacer, desactivo, desactivo el, descarga, desoc-, desol-, despu-
  -0.2: despues, detac-, detention, devis-, dice … you, did … eat, did … finish, dimanche … est, dinosaurs
  -0.2: direccion … you, disas-, disaster, disculpe … no, discussion, dispo, disturb the, dites, dites merci
  -0.2: do they, do … NUMBER, do … charge, do … instead, do … pay, do … read, do … rush, do … sell, do … that
  -0.2: dolar, donde, done at, dos … por, drain-, driver |, driver … stop, drivers, driving test, dropper
  -0.2: dropping, du jeu, du temps, due to, dura |, dure, e07, earri-, earrings, effil-, effiloche, el curso
  -0.2: el metro, el presio, el presupuesto, el … gracias, el … suena, elbow, ella … la, elles, email for
  -0.2: empen-, en … escuela, en … metro, encanto, encargado, encore … la, end … is, ends |, enseigne
  -0.2: entente, enter, entra … la, entreposage d, entreposage … hiver, entrer, envel-, envelope
  -0.2: envoyer … sms, equivoque … chat, es … jueves, esa bicicleta, esa … es, ese … se, espero |, espin-
  -0.2: est fait, est ouvert, est tannant, est trop, est … les, est … on, est … toi, esta lloviendo
  -0.2: esta … pero, esta … por, este celular, estoy … de, estre-, etage, etais, etes … ouvert, etre … de
  -0.2: etre … pour, eu le, everyone at, everyone … the, everything ok, exchange the, eyebr-, fabri-, facte-
  -0.2: facteur, factura a, fail, faire une, fait pas, faites ca, favor … me, feed me, feel like, feet
  -0.2: feliz dia, fenet-, fenetre, fetch it, figur-, fijese que, fille qui, final … la, fine do, finir
  -0.2: fissu-, fissure, flat lol, flies, fligh-, flou, foot |, for my, for sat, for service, for spamming
  -0.2: for two, for … baby, for … brother, for … gravel, for … police, for … thank, for … weeks, frein … pas
  -0.2: froid, from bank, from dad, from it, from … other, funcionar, g1k, generator, get, get … and
  -0.2: get … phone, get … receipt, giant escape, giving up, glad, glass |, gluten free, going over, good job
  -0.2: good … just, gosse, got approved, grab it, graci-, grade-, grades, gran, grasa, gravy, grise, groom-
  -0.2: group … cancelled, guardan, guidon est, guidon … le, habla-, hacer ruido, hafiz, haha non, half now
  -0.2: handi-, handing, handlebar, harde-, harder, have any, have no, he sent, he … your, headc-, headcount
  -0.2: heartbroken, heave-, helpe-, here with, here … am, heres, heure, heure |, hey, his … not, his … so
  -0.2: history, hod, home for, hows my, hows … baby, hr |, hum, human, hurry on, hw, i order, i prefer
  -0.2: i ride, i saved, i test, i treat, i wear, i … bad, i … charged, i … fine, i … get, i … into
  -0.2: i … message, i … past, i … taking, i … texts, if … must, if … pay, in … NUMBER, in … blue
  -0.2: in … envelope, in … saturday, in … what, include, ingle-, ingles, inside |, insta |, inste-
  -0.2: interested, into … big, is flat, is next, is taking, is … bad, is … contact, is … damage, is … gift
  -0.2: is … going, is … normal, is … they, issue-, it 2, it costs, it i, it there, it … him, it … one
  -0.2: j enseigne, j … recupere, j … trouve, jaja por, jamais … je, je mets, je this, je veux, je … a
  -0.2: je … avoir, je … mes, je … prendre, jello, jugar, jumpe-, jumper, junior, just, just going, just tell
  -0.2: just … it, just … off, juste des, juste l, kettl-, kid … to, kiddi-, kidding, king |, kit |, kitte-
  -0.2: kitten, know i, knows … i, kopi, kreo, kwa, l hopital, l |, l … combien, la cena, la commande
  -0.2: la couleur, la creme, la izquierda, la parada, la policia, la rifa, la sacoche, la ville, la … charge
  -0.2: la … lache, la … llego, la … nueva, lac |, lache |, laisse … la, laissez la, laksa, landlord … the
  -0.2: lane, las … a, later i, lates-, latest, lavan-, lavanderia, law>forever, le bike, le livreur
  -0.2: le metro, le prendre, le samedi, le va, le … foto, le … roule, leaf, learned, least of, least … all
  -0.2: left at, left him, left … i, lefto-, leftovers, lend … your, les dio, les … du, les … m, lieu d
  -0.2: like an, like … idiot, ling, liquido, list he, list my, liste je, livra-, livreur, llamadita
  -0.2: llave … la, llego tarde, llora-, llorar, lloviendo, lmao, lo bendiga, look for, look … my, looks … a
  -0.2: loose-, los … voy, lots, lou, louss-, lube for, lui en, lumiere du, lunch i, luz … la, m as, ma paye
  -0.2: maam i, mah, making a, mal servicio, manana a, manana … las, mandame … texto, mandar … de, manejar
  -0.2: mange mon, mango, manu, many … is, marche pour, mari … pas, maria-, mariage, marqueme, maste-, master
  -0.2: mate |, me abt, me cobraron, me his, me llevo, me mude, me til, me … dejado, me … message
  -0.2: me … voicemail, mech, meet … the, meilleure, mejor … el, meme bruit, mensaje … para, merci de, mere a
  -0.2: merry xmas, mes le, message again, message … svp, metio, mette-, mettez, mezcl-, mezclo, mi … cuanto
  -0.2: mi … quedo, miles |, mine |, minou, minus NUMBER, mirac-, miracle, misery, missing from, mistake |
  -0.2: modeles, moi pour, moi … cette, moi … la, mojad-, mojada, mom is, mom … in, mon … de, mon … se
  -0.2: mon … sonne, monde |, month-, morce-, more … at, more>send, more>stop, morning, mort, motor |, mou |
  -0.2: mow, mph, mubarak to, much it, mude, murio la, muruk-, murukku, must … a, muy … el, my address
  -0.2: my map, my rope, my shoes, my … come, my … put, my … set, my … sister, nada al, nail trim, name and
  -0.2: names … the, necesito que, negro, never be, never … anyone, never … texts, new grips, new wheel
  -0.2: new … NUMBER, new … resolution, next … instead, nice |, nicer, nieto, night |, no encuentro, no firme
  -0.2: no me, no message, no phone, no traer, no … ahi, no … esos, no … haga, no … senal, nom … mon
  -0.2: nomas … que, nombre you, non j, not rush, not wear, not … able, not … squeaking, not … until
  -0.2: nouveau telephone, novem-, novio, now with, now … are, now … get, number bus, number please
  -0.2: number … can, numero … a, numero … erreur, nunca … a, o … yo, of luck, of … cable, of … rope
  -0.2: off … notifications, off … now, off … one, off … total, okada, okay, on sat, on sunday, on you
  -0.2: on … for, on … gift, on … instead, on … till, on … wheel, on … wheels, one question, one she
  -0.2: one … for, one … or, one … them, or after, order, osei, oso, ot, otra, otra … me, otros |, oubli-
  -0.2: out … am, out … do, ouvert dimanche, ouverture, over a, over it, owl, pan, panee-, paneer, panic
  -0.2: para … en, para … esta, parfait … passe, pari, parking … the, parler, part pour, parte |, partes
  -0.2: pas toi, pas … lundi, pas … telephone, pas … ton, pasame, passe a, passe … les, pasti-, patru-
  -0.2: pay NUMBER, pay cash, pay half, payab-, payable, payro-, payroll, pedaling, pedals, pedido de, pegad-
  -0.2: pegada, pensarlo, peoni-, peonies, perdon no, perdon … me, perfectly, pete |, peut attendre, photo c
  -0.2: photo … est, pick a, pickles, pickup i, pies, pin |, pinon, pique, pire, pitch is, place please
  -0.2: please for, please refrain, please … instead, plein-, plumber, plus NUMBER, plus de, plus … en
  -0.2: plus … rappels, pneu d, pneu … en, pneu … la, pneus NUMBER, pneus juste, po |, politely, poner
  -0.2: popco-, popcorn, por ahi, por un, por … le, por … traer, porfa you, post |, pothole … the, pour aines
  -0.2: pour enlever, pour … c, pow, prayers, price is, price … NUMBER, prix pour, proceda, properly |
  -0.2: puede poner, puedo hoy, puedo … la, puerta … atras, pulli-, pulling, pump, pushi-, pushing
  -0.2: pusieron mal, put … number, put … old, quava-, quavant, que … tengo, que … this, quelle marque
  -0.2: quelqu … vous, qui … appelle, qui … je, quien habla, quiero hacer, quitale el, quitar de, quote-
  -0.2: rabais pour, rack and, rail, rayur-, rayure, rd, reach me, reader reads, ready … one, recla-
  -0.2: recoge |, recomiende, recuperer, reemb-, regar-, regarder, registrar, remain, remboursement, remi
  -0.2: remove my, renouvele, renue-, reparacion … no, reply … a, request no, respondio, retire, retiriez
  -0.2: retrouvee, ride, ride cancelled, ride … my, ride … the, rien … mon, rifa, rin |, roads |, rodri-
  -0.2: rope, rotor, roue arrete, roue avant, rubbing … the, rueda … atras, rug, sage, said … is, said … you
  -0.2: salgan, sans … vous, sat NUMBER, savai-, say sorry, says … are, scene, sched-, scrapez, screen time
  -0.2: seat … keep, second helmet, see … after, self, semai-, semaines c, semaines … est, send help
  -0.2: send … NUMBER, sent me, sent … is, servicio pero, shake-, shari-, sharing, she made, she say, shell
  -0.2: shift |, shifters, shifting into, shifts, shiok, shipp-, shook, shop … did, si mi, siao, side gate
  -0.2: sidew-, sigue … el, silence from, sin cita, sin … asi, sin … de, since march, size tube, sleeps
  -0.2: slide-, slides, slidi-, sliding, so bring, so far, sobran, sod, solei-, soleil, solid-, somebodys
  -0.2: somethings wrong, somethings … with, sorry … missed, sorry … please, sourdough, souvenir, soy … y
  -0.2: spot on, spoti-, spotify, stamp-, stamps, starting with, steel, stepp-, still at, still … for
  -0.2: stop squeaking, stop well, stop … c, stop … de, stop … with, stopped at, stories, strai-, straight
  -0.2: stripped, stron-, strong, stuck behind, stuck … a, stuck … the, su … de, su … es, suela, suelt-
  -0.2: suis … NUMBER, sul, sur … casques, surprise, sweat-, tailo-, tailor, talked to, talked … my
  -0.2: talla NUMBER, tamil, tapon, tarda |, te amo, teal |, team coach, tell NAME, tenes, tenni-, tennis
  -0.2: tensi-, tension, term, termi-, text … if, text … off, than … for, thanks so, thanks … much, that bad
  -0.2: that lol, that model, that … can, the boiler, the crack, the cranks, the customer, the fitting
  -0.2: the group, the invite, the lab, the list, the netflix, the parade, the photos, the purple, the salon
  -0.2: the side, the silver, the station, the sunday, the surgery, the tickets, the transfer, the tuneup
  -0.2: the tunnel, the vicar, the wheels, the … bar, the … coach, the … get, the … left, the … logo
  -0.2: the … needs, the … outside, the … plate, the … quits, the … send, the … stickers, the … stopped
  -0.2: the … trail, the … wash, the … we, the … which, then she, then we, then … it, there a, there and
  -0.2: there before, there … waiting, they need, they … on, think the, think … the, thinking abt
  -0.2: thinking … that, third, this does, this point, thorn, thund-, thunder, tia |, tige de, tip |, tiran-
  -0.2: tirando, tirar, to fast, to report, to voicemail, to … all, to … ask, to … person, to … phones
  -0.2: to … wrong, toda mi, today was, toddl-, toilette, tones, tooth-, toothpaste, torna-, tornado
  -0.2: town til, trabajo … manden, track, tractor, trade in, traer luz, traffic is, trate-, tray, treats
  -0.2: troop, trop de, tu etre, tu sur, tuerca, tuesd-, tuesday … NUMBER, turke-, turkey, twist-, two … one
  -0.2: typing this, typo, un, un char, un cliente, un regalo, un vous, un … el, une … personne, unlin-
  -0.2: unlink, unreal, unreal |, up … NUMBER, uprig-, upright, ustedes … mi, va el, va tu, valis-, valise
  -0.2: velo j, vibra-, vicar, vidan-, vidanges, vieille, vieja y, viernes … you, vinta-, vintage, visit |
  -0.2: visse, voicemail |, volunteer, volunteers, vos promo, vous a, vous ouvert, vous … autre, vous … j
  -0.2: vous … pneus, voy al, voy con, voy … pagar, vuelta, wait … for, wake … up, wakey, walking |, walma-
  -0.2: walmart, want … keep, want … old, was short, washed, wasps, wat, we … go, we … in, week, weigh
  -0.2: well that, well … is, what psi, what … going, what … of, what … should, while … is, who wants
  -0.2: whole … and, wife … is, wife … me, wil, will that, will … NUMBER, will … need, winds-, windshield
  -0.2: wine |, with somebody, with … price, wk |, wks, worked, works-, worksheet, worried |, would … nice
  -0.2: wrong answer, wrong side, x la, y … quien, y … texto, y … tu, you … hay, you … ins, you … make
  -0.2: you … match, you … taking, you>number, you>remove, your boss, your shoes, your … called, your … send
  -0.2: your … wrong, yours … not, yukon, | adios, | aunty, | baje, | battery, | blue, | c, | casco, | dinner
  -0.2: | doy, | friday, | hahaha, | happy, | i, | interview, | laptop, | lmao, | medium, | needs, | note
  -0.2: | perdona, | pics, | ps, | quitame, | samedi, | scrapez, | seat, | support, | termina, | test
  -0.2: | texter, | traffic, | trains, | vendredi, | virement, | wah, | walk, | warranty, | whose
  -0.2: | … address, | … antivol, | … anybody, | … boite, | … brutal, | … cayo, | … cel, | … chairs, | … cle
  -0.2: | … contact, | … cousin, | … desactivar, | … desactivo, | … encanto, | … equivocaste, | … finis
  -0.2: | … flight, | … frame, | … hi, | … hice, | … interessee, | … later, | … les, | … lloviendo
  -0.2: | … netflix, | … nice, | … pagar, | … partir, | … recibo, | … roommate, | … rue, | … ruido, | … share
  -0.2: | … siege, | … sis, | … size, | … tenes, | … the, | … treat, | … tuesday, | … urge, | … vas
  -0.2: | … waiting, | … wanted, | … xmas, ~_aid, ~_avi, ~_buy, ~_da, ~_doe, ~_dy, ~_etu, ~_fi, ~_hap, ~_hey
  -0.2: ~_jus, ~_ki, ~_may, ~_min, ~_my, ~_ok, ~_pas, ~_pea, ~_pho, ~_por, ~_pum, ~_rif, ~_sc, ~_sor, ~_sta
  -0.2: ~_un_, ~_una, ~_us, ~_vid, ~_wat, ~abou, ~agno, ~alki, ~amad, ~ambr, ~amis, ~anda, ~ank_, ~arp_, ~ass
  -0.2: ~atc, ~atch, ~aux, ~avy_, ~ban, ~barb, ~bbe, ~bell, ~bouc, ~buc, ~buy, ~by_, ~cke, ~clar, ~clos
  -0.2: ~craz, ~ctor, ~cupo, ~das_, ~dice, ~dit, ~dler, ~dnes, ~doe, ~dor, ~dow, ~dset, ~du_, ~ead_, ~eam_
  -0.2: ~ear, ~ecau, ~ecoi, ~econ, ~eds_, ~een, ~eers, ~eeti, ~ein_, ~enas, ~enfr, ~esm, ~esq, ~etud, ~fel
  -0.2: ~fert, ~fes_, ~fin, ~fini, ~flig, ~gene, ~gere, ~hat_, ~hbou, ~hic, ~hird, ~hs_, ~iddi, ~igur, ~ike
  -0.2: ~ile, ~inqu, ~int, ~inu, ~io_, ~ipi, ~isio, ~its, ~ity, ~ivra, ~kay_, ~lace, ~lam, ~lan, ~leba, ~les_
  -0.2: ~lid_, ~lle_, ~lood, ~lose, ~mar_, ~may, ~mazi, ~meth, ~misa, ~mmer, ~nac, ~nar_, ~nee_, ~nfer, ~nfl
  -0.2: ~nger, ~nol, ~nos_, ~nsoi, ~nsp, ~odad, ~oddl, ~oms, ~oms_, ~orni, ~oubl, ~ours, ~pab, ~padr, ~paga
  -0.2: ~pagn, ~pes, ~pit, ~pong, ~pri, ~prov, ~pum, ~quea, ~quel, ~rang, ~razy, ~rco_, ~rd_, ~ree_, ~rfu
  -0.2: ~rifa, ~roj, ~rsem, ~rti_, ~rve, ~scar, ~serv, ~shot, ~show, ~so_, ~spoi, ~swap, ~tara, ~tchi, ~ters
  -0.2: ~tma, ~todd, ~uati, ~ucou, ~uea, ~uebe, ~uell, ~uesd, ~ugh, ~undi, ~une, ~uoi_, ~uto_, ~vail, ~vy_
  -0.2: ~wat_, ~wren, ~xter, ~ye_, ~ywh, ~ywhe
  -0.3: 2 tubes, 2 weeks, 2 … c, 2 … of, NAME are, NAME que, NAME … el, NAME … out, NAME … today
  -0.3: NUMBER digits, NUMBER esta, NUMBER giant, NUMBER lb, NUMBER oak, NUMBER still, NUMBER then
  -0.3: NUMBER this, NUMBER today, NUMBER will, NUMBER … come, NUMBER … dimanche, NUMBER … like
  -0.3: NUMBER … need, NUMBER … send, NUMBER … st, NUMBER … still, a assez, a basic, a dead, a dire, a ecrire
  -0.3: a few, a google, a nail, a ramp, a thumbs, a waiting, a … bag, a … inch, a … jeu, a … marche, a … mon
  -0.3: a … party, a … question, a … sms, abierto |, about sales, about … dog, about … take, abro, achal-
  -0.3: acheter un, acordamos, acuer-, acuerdo, address … NUMBER, adelante con, adresse c, adresse … est
  -0.3: again this, agradezco mucho, aguanta, ai assez, ai laisse, ai … avec, ailleurs … pouvez, air … le
  -0.3: alertes pour, alguna … de, all |, all … so, all … text, allah, already … the, alto no, am coming
  -0.3: am old, amoun-, amount, an itemized, ancha-, anchas, and say, and tired, annee a, annee … vous, anniv
  -0.3: answers, antes, apague la, apart-, appelez … avant, apporter, aprender, are done, are eating, are up
  -0.3: aro, arregla, arret … je, arrete … au, arrete … rappels, art, as usual, ask … it, ask … the
  -0.3: asked … my, asked … them, asking if, asking when, asking … the, asking … you, at noon, at yours
  -0.3: at … corner, at … door, at … wrong, atm, attendu, au bout, au … on, aug, aurai-, auto, autorise
  -0.3: avant ou, avez des, avez … encore, avisame, avisame cuando, away … the, b … i, back at, back brake
  -0.3: baja en, bajel-, bajele, bakery |, balat-, balatas, balcony, banda-, bandana, banne-, bao, basic tune
  -0.3: basic … up, batch-, batin, battery, be … your, bearing, beau … a, been … the, before or
  -0.3: before … please, berth, besoin … m, besoin … un, bici electrica, bicis usadas, bicycle … is, birds
  -0.3: bisou-, bisous, blessings, block my, blocked, board, bond, bonne soiree, book the, boot, boss … me
  -0.3: boucles, bouge, bought … used, boundary, bouton, box … the, branc-, branche, brave, brigh-, bronx
  -0.3: brown, bubbl-, buje, burle-, burley, but still, buy … bikes, by around, by … if, by … place, bye a
  -0.3: c combien, c … vrai, ca … trois, cable end, cadeau, call NUMBER, called … and, camara |, camp … velo
  -0.3: can pick, can say, can wait, can … believe, can … block, can … look, can … order, can … stay, canal
  -0.3: cancel tomorrow, cancelar, cancelo la, carino |, carreras, carry-, carrying, carte cadeau, cca
  -0.3: ce … a, cel en, celular se, cerveza, chall-, chamb-, chambres, changez le, charge for, charge … the
  -0.3: chenn-, chennai, cher said, chere, chocolate, chope, chuec-, cita … you, clamp, clave, cle de
  -0.3: cleaner, cles … le, clinic |, club, collect it, color … i, comment … enleve, comment … me, como … el
  -0.3: compa you, complaint, compris … message, computer, confirmo, consi-, considered, consignment
  -0.3: contente, copies, correct la, costs NUMBER, cote, couch-, coudonc … vous, couin-, could … check
  -0.3: coupez … ca, coupez … guidon, courriels, cours annule, crackers, creak-, cream |, credit card
  -0.3: cuando … deje, da pena, dad says, dad … the, dads … he, damage |, danar, dance, dangereux de
  -0.3: dangereux … rouler, data |, date … the, datin-, dating, de autobus, de char, de combien, de llegar
  -0.3: de llegarme, de pas, de … 2, de … air, de … cm, de … estime, de … lol, de … par, de … voy, dejas-
  -0.3: dejaste, deje el, dejen … de, delete asiento, delete lavado, delete ruido, delete taller, delete … en
  -0.3: demain c, depos-, derecho |, des frais, des rappels, desinscrit, detengan, deux pneus, deux … de
  -0.3: deux … je, dey, diciembre, did it, did your, did … need, did … turn, dio … el, dios lo
  -0.3: direccion vieja, discs, dj, do, do … cry, do … wear, does, does … go, dollars, domino, don … el
  -0.3: doorb-, doorbell, dosa, down and, down with, drop my, drown-, du … au, du … qui, each other, ears |
  -0.3: echan-, echel-, echele, ecrire j, ecrivez vous, efect-, efectivo, el bronx, el movil, el pago
  -0.3: el resto, el semaforo, electrique |, eleven, emoji, en bici, en mars, en montant, en nada, en otro
  -0.3: en … bus, en … j, en … sans, en … semaforo, en … tarde, ends at, enemy, entend, entendus, entran
  -0.3: entreposez, error, es … esa, es … otro, esa bici, escribio mi, espacio, esperan, esperes, essayer
  -0.3: essayer |, est bonne, est deja, est malade, est plein, est vrai, esta abierto, esta mi
  -0.3: estoy interesado, estoy … el, et pas, etes … dans, even then, every … so, everyone in, excellent
  -0.3: execu-, executor, extended warranty, exter-, factura … mi, fait … bruit, fait … de, fait … par
  -0.3: feria-, feriado, filli-, filling, finds, finis-, finish the, finished the, finit, first i, fix … flat
  -0.3: flashe, fog, fois … pense, folder i, folding, for checking, for letting, for sale, for staying
  -0.3: for the, for … after, for … basic, for … cat, for … do, for … from, for … mom, for … night
  -0.3: for … saturday, for … small, found … receipt, frais … NUMBER, frame is, frame … it, frame … you
  -0.3: freno … atras, fried, fried rice, from … contact, frotte |, fry, ft, fund, funeral … is, funny
  -0.3: gagne-, gaspe-, gaspesie, geari-, gearing, gerant |, get for, give permission, give … my, glass, goa
  -0.3: god … you, gosses, got cancelled, got free, got … by, grid, guard |, guardelo, guardian, guidon de
  -0.3: guidon … 2, guys stop, guys … great, had to, hahaha you, hai, half term, half |, hang up, hari
  -0.3: hari raya, hari … maaf, harto de, has … NUMBER, has … a, has … fever, has … off, hasta … lunes
  -0.3: have your, have … permission, he do, he … now, he … ok, he … up, head |, headset |, heater, her name
  -0.3: here … are, heres the, hills |, him it, him … he, hit me, hocke-, hockey, hold off, hold on
  -0.3: holiday hours, home to, hook, horquilla |, house please, house with, how late, hoy manana, hoyo, hubs
  -0.3: hugs, hung, hung up, i at, i decline, i find, i forget, i hv, i made, i may, i pedal, i push, i quit
  -0.3: i took, i trust, i … NUMBER, i … coming, i … half, i … old, i … putting, i … unsubscribed
  -0.3: if possible, if the, il … combien, il … pret, in good, in mourning, in tomorrow, in … afternoon
  -0.3: in … days, in … front, in … or, in … window, in … wrong, included in, incluses |, informacion
  -0.3: inscripcion, inscription aux, insista, insurance … the, insurer, is asleep, is left, is making
  -0.3: is mine, is picking, is … green, is … he, is … news, is … private, is … red, is … small, it never
  -0.3: it … stuck, it … the, it … times, it … visa, jamais signe, je trouve, je … chercher, je … pus
  -0.3: je … rien, jk it, jom, joy, jump, just like, ka, kid … a, kids … you, knees |, kofi, l antivol
  -0.3: l entree, la NUMBER, la clave, la conversation, la facture, la job, la machine, la marca, la pintura
  -0.3: la puede, la puedo, la que, la subida, la … aux, la … cuanto, la … finalement, la … llevo
  -0.3: la … manana, la … nomas, la … paso, la … please, label, labou-, labour, lache le, ladder |, lap
  -0.3: laptop |, late … NUMBER, laughing at, lb, le bras, le code, le modele, le pont, le retrait, le sale
  -0.3: le trafic, le … frotte, le … mettez, le … mucho, le … s, learnt, leave, leave at, left one
  -0.3: les casques, les … pneus, leurs, lifeg-, lifeguard, light … my, lighthouse, like … thank, limpieza
  -0.3: linke-, linked, list on, list your, lista … el, liste a, livraison |, llanta vieja, llego … pieza
  -0.3: lleva-, lo … acordamos, loma, love from, lrt, maaf, maaf zahir, maaf … batin, maam |, madre, mae
  -0.3: maili-, make … you, mala, malade, malen-, manana no, manana temprano, mandelo, manden a, mango-
  -0.3: manque un, marche tu, marche … avec, marido |, marli-, marlin, marlin NUMBER, mas barato
  -0.3: mas … gracias, mats, maudits, mauvais i, mauvaise … je, me acaba, me all, me esperan, me fr, me habia
  -0.3: me you, me … and, me … antes, me … bring, me … hacer, me … su, mean the, mean … the, meant … me
  -0.3: mejor … de, meme … j, mere de, merit, message c, message … mon, messages … and, messe, mettez … la
  -0.3: mi parte, mi suscripcion, mi … con, mi … dice, mine is, minimum, mismo … pero, miste-, mister, mitte-
  -0.3: moi la, moi qui, mon … pere, mon … velo, month … you, more … so, morn, mosquito, mosus, motor quits
  -0.3: motor … out, mourn-, mourning, moved in, mover, much, muy cara, my garage, my notice, my … have
  -0.3: my … plate, my … reads, my … said, n all, n … will, n … with, nadie … pidio, nanas, nans, navidad |
  -0.3: ne la, neighbours, never in, new thank, new … it, news on, ni a, night, no envies, no … cuando
  -0.3: no … interesado, no … messages, noodles, not cry, not … anything, not … go, not … thinking
  -0.3: notificacion, now my, now or, numero pa, o la, oak, of mine, of … again, off grid, off love
  -0.3: off … send, off … so, off … time, offen-, offense but, offered, ojo, ok … attends, old chain, omg
  -0.3: on enleve, on queen, on with, on … a, on … bell, on … kickstand, on … rack, once i, oncle, one so
  -0.3: one … in, open … the, openings, or should, or … there, or … which, orcha-, orchard, order … yet
  -0.3: other one, oubliez le, owes me, oye, paga, pagar en, pago el, pago … resto, pair, panic-, pantalon
  -0.3: paper is, paper |, paques, paques |, para … al, parada de, parking is, partir, pas … arrive, pasar-
  -0.3: pasel-, pasele, passe … soir, paste-, pastel, patient with, pay for, pay when, pay with, pay … i
  -0.3: payday |, payer … deux, pedales … de, pedir, peine |, peinture, pelo, per … so, perdi-, perdona
  -0.3: perdr-, perdre, petit … quand, petits |, peux … le, pg, phone just, pidie-, pinch-, pinchazos
  -0.3: plastico, please come, please … got, pleut |, pneus … la, pocke-, pocket, por las, position, posted
  -0.3: postr-, postre, pouces |, pour … sur, pouss-, pouvez … annuler, pouvez … me, praye-, pret pour
  -0.3: prevenez, price … the, problem, pu … messages, puede dar, puedo dejar, puedo pagar, puedo … hoy
  -0.3: puerta de, pupus-, pupusas, que acordamos, que deje, que lo, que … cambien, que … gracias, que … su
  -0.3: quedo como, quedo … nueva, quelle … vous, question … le, qui … a, quiero … le, quoi votre
  -0.3: rappel mais, raya maaf, raya … zahir, reaches, ready yet, real one, rear light, recar-, recargables
  -0.3: recib-, reciba, recogerla |, reflectors |, reg, remove … training, renovar, rentrer, repei-, repit-
  -0.3: reply with, requires, residents, rest … the, resultats, retarde, rice |, right i, ring … bell
  -0.3: rota for, roue … est, rounded, rue des, run a, runni-, running, said, said … not, salad, salvar
  -0.3: samedi j, samedi … ai, sans mon, savin-, saving, scan, school so, scold, scout, scrap-, scrip-
  -0.3: script, se va, se … NAME, se … quitar, se … sale, seal, seat post, second … from, security, see a
  -0.3: seguir |, segundo casco, selam-, selamat, selamat hari, selamat … raya, semaf-, semaforo, semana
  -0.3: senio-, senora, sent NUMBER, servicios, sest, she … him, she … ok, shifting … the, should … NUMBER
  -0.3: should … call, si ca, si confirmo, sia |, sick and, sick can, sigan mandandome, signe pour
  -0.3: silla … bebe, sillita, sin rueditas, sit, size … i, sleeping, slowp-, sms … your, snack-, snacks
  -0.3: so … does, so … told, so … will, sobra-, soiree |, somet-, somethings, son unos, sopor-, sorted
  -0.3: sorti-, sound like, sous le, soy repartidor, speak the, spots, standing near, stars would, start … i
  -0.3: station … the, staying … for, still … off, stop carrying, stop … around, streaming, street, stretch
  -0.3: student discount, suis … travail, suitc-, sure this, surprised, sushi, swipe, system |, tablets
  -0.3: take her, talla chica, tatto-, tattoo, taxes incluses, te mando, te rappelle, teach … to, tell … the
  -0.3: terme, termine pour, text notifications, text |, text … fine, textb-, textbook, texto … le
  -0.3: texts … for, that pic, thatha, the bath, the bridge, the crew, the flu, the gmail, the hook
  -0.3: the newsletter, the pedal, the pics, the report, the room, the smell, the toilet, the waiter
  -0.3: the … bus, the … frame, the … free, the … house, the … on, the … post, the … warranty, then … at
  -0.3: these>more, they removed, thief, thing so, this family, this … list, thoug-, thought this
  -0.3: thought … were, tia, tienda de, tienen … para, til … i, timbre de, tinde-, tinder, tiren-, tissu-
  -0.3: tissue, to disturb, to hang, to … home, to … texts, to … tomorrow, to … whole, today or, today … for
  -0.3: toi au, tomber le, torqu-, torque, tout le, tout … a, towel, tradu-, traig-, trains, trasera
  -0.3: treat you, trottinettes |, troublesome, trouve … le, trump-, trumpet, tuerc-, ugly, un dia, un numero
  -0.3: un terme, un … dans, un … etudiant, unblock, under the, une heure, uno mas, up … bike, urgence
  -0.3: us the, usagees, ustedes me, va pour, va … a, vale la, valid-, validity, vaut pas, vecino, velo aussi
  -0.3: velo roule, velo … il, vendan, venti-, veux juste, viaja-, viajar, vibrating, vienn-, viernes que
  -0.3: vin, violi-, violin, vire, visa |, vitesse |, vitri-, vitrine, votre … ce, voudrais que
  -0.3: voudrais … de, vous annuler, vous appeler, vous voyez, vous … appeler, vous … mais, vous … pour
  -0.3: waist, waiter, walk ins, walked … the, want … do, want … gone, warne-, warned, warni-, was fast
  -0.3: was … before, washer, we met, we … her, week … am, weekends, were, were at, were … for, whatevers
  -0.3: wheel has, wheel on, wheel will, wheel … please, when … pedal, when … turn, whens … next, wheres
  -0.3: which lube, while you, while … wait, who … i, whoever is, wifi, will … late, with pics, with two
  -0.3: with … basket, with … stop, wondering if, worried, would |, would … remove, would … to, wrench
  -0.3: wrong house, wrong … this, wrote it, y dice, y … al, yes that, yet … am, yo … de, yo … lo, you charge
  -0.3: you free, you gift, you is, you missed, you really, you stay, you the, you … eat, you … estoy
  -0.3: you … like, you … money, you … says, you … too, your home, your sign, your … guy, your … like
  -0.3: your … message, zahir, zahir batin, | accounts, | apague, | autocorrect, | bajele, | calisse, | calls
  -0.3: | cansado, | chope, | church, | cours, | desactiven, | detengan, | different, | dos, | drink, | esa
  -0.3: | facture, | front, | hate, | in, | jeudi, | keys, | liked, | livrez, | lunch, | made, | nuestra
  -0.3: | parcero, | parked, | pase, | picked, | puedes, | quelle, | ride, | selamat, | sold, | somethings
  -0.3: | todavia, | visa, | wear, | wed, | worst, | … abuelo, | … agradeceria, | … at, | … batterie
  -0.3: | … besoin, | … budget, | … buy, | … cadena, | … camaras, | … coupe, | … cracked, | … cried
  -0.3: | … decided, | … don, | … egg, | … estaba, | … fair, | … freehub, | … front, | … gate, | … goes
  -0.3: | … grandfather, | … habite, | … hand, | … hari, | … harto, | … hasta, | … lens, | … llanta
  -0.3: | … llevar, | … location, | … manubrio, | … missed, | … mouille, | … notice, | … parada, | … pare
  -0.3: | … perfect, | … pocket, | … price, | … probleme, | … promos, | … rueda, | … salio, | … shift
  -0.3: | … shimano, | … sick, | … sirve, | … stuck, | … suffit, | … tal, | … tarde, | … trust, | … ty
  -0.3: | … vitesses, ~_ai, ~_am, ~_boy, ~_can, ~_ci, ~_cub, ~_dat, ~_dey, ~_do_, ~_dob, ~_efe, ~_evi, ~_fiv
  -0.3: ~_fui, ~_hon, ~_how, ~_mae, ~_map, ~_nan, ~_ne, ~_nou, ~_omg, ~_pop, ~_sca, ~_spr, ~_wre, ~ace_
  -0.3: ~acue, ~air_, ~alo, ~alq, ~alqu, ~amaz, ~appa, ~artm, ~atu, ~aux_, ~aya, ~ays, ~baje, ~beb, ~bebe
  -0.3: ~bia_, ~bili, ~boss, ~boy, ~but, ~cat, ~cer, ~chat, ~cho, ~cito, ~corr, ~cro, ~ctiv, ~cub, ~dals
  -0.3: ~dey, ~dey_, ~di_, ~dian, ~dne, ~dobl, ~does, ~dond, ~dpa_, ~eci, ~ecib, ~eden, ~edin, ~eed_, ~eedi
  -0.3: ~ela, ~elec, ~elme, ~enou, ~eps_, ~era_, ~erap, ~ern_, ~esqu, ~eur, ~ewa, ~fair, ~fall, ~fec, ~femm
  -0.3: ~ffen, ~fiv, ~five, ~floo, ~fui, ~funn, ~gara, ~gg_, ~gic, ~girl, ~gos, ~happ, ~has_, ~hear, ~hete
  -0.3: ~hin, ~hous, ~hout, ~hui_, ~ico, ~iels, ~iew_, ~ifi_, ~inar, ~inch, ~ique, ~isar, ~itc, ~izza, ~jec
  -0.3: ~ject, ~joke, ~lang, ~lap, ~lec, ~lem_, ~lie_, ~lin_, ~lked, ~lly, ~mad, ~mae, ~mao, ~mao_, ~map
  -0.3: ~mete, ~mism, ~mixe, ~moc, ~moun, ~mpo, ~mps_, ~ndi_, ~ndic, ~nds_, ~neve, ~nic, ~niet, ~nner, ~none
  -0.3: ~norm, ~nos, ~nste, ~ntie, ~nto_, ~nur, ~nvia, ~odr, ~oh_, ~oir, ~oisi, ~omg, ~omg_, ~ondi, ~onl
  -0.3: ~osit, ~oso_, ~otto, ~oun, ~ound, ~ow_, ~oy_, ~pagu, ~pass, ~plet, ~pock, ~poll, ~pop, ~prof, ~pump
  -0.3: ~pute, ~rad, ~ral_, ~rans, ~ray_, ~rch, ~ree, ~reet, ~rici, ~rick, ~righ, ~rio, ~rior, ~rit_, ~rol_
  -0.3: ~rsta, ~rtm, ~rtme, ~said, ~sigu, ~spit, ~sse, ~stem, ~stu, ~te_, ~teng, ~that, ~the, ~ther, ~thir
  -0.3: ~tic, ~toda, ~tore, ~tric, ~tter, ~type, ~udd, ~udia, ~uf_, ~uggi, ~utt_, ~uvea, ~velo, ~vis, ~vreu
  -0.3: ~wap, ~wifi, ~wis, ~wre, ~ybod, ~yeu, ~yez, ~ype, ~zas, ~zza
  -0.4: NAME again, NAME … es, NAME … off, NUMBER bicis, NUMBER haha, NUMBER pulgadas, NUMBER times
  -0.4: NUMBER … away, NUMBER … bikes, NUMBER … el, NUMBER … enough, NUMBER … h, NUMBER … quelle, a cote
  -0.4: a favour, a marcar, a pasar, a perdu, a poco, a tantot, a tous, a truck, a … back, a … equipe
  -0.4: a … las, abeg … me, about … one, abraz-, account name, accounting, accro-, accroche, aceite |, achale
  -0.4: add you, adjust, agree |, agreed |, ahi lo, ahi … you, ahorita |, ai du, ai rate, ailleurs vous
  -0.4: aimerais … vous, air dans, air |, aircon, al correo, al trabajo, alguien que, allume, almac-
  -0.4: almacenaje, aluminio, am standing, am … can, am … that, amazo-, amazon, and wants, and … a
  -0.4: annule … rdv, annuler … abonnement, anual, any used, any … bike, any … but, app NUMBER, appelle pour
  -0.4: appli, applies, apply, appri-, appris, are crooked, are … allowed, arrete pu, arreter … nous, arriver
  -0.4: as, asiento esta, assur-, at any, at least, at once, ate the, au … apres, au … et, aurais
  -0.4: authorize the, autorizo, avoir, backw-, backwards, bag of, baiss-, baissez, bake, balcon, balik
  -0.4: bar |, basta de, bathi-, bathing, battery low, bcd, beau travail, become, been 2, before doing
  -0.4: begin-, behind you, bells on, besti-, bestie, better … you, bhai, bibs, bici sin, bici y
  -0.4: bicicletas |, bien le, bien … frenos, bien … que, bike rides, bike … keep, billets, biscuit, blk
  -0.4: blocked the, bonjour ici, bonjour … je, bonne saison, bonne … la, boss, boue |, boula-, boulangerie
  -0.4: bouto-, box, brand please, breakfast |, breaking up, bridg-, bridge, brinc-, brinj-, brinjal, bruta-
  -0.4: brutal, bus is, but … want, c pret, c … de, c … grave, c … note, c … son, ca … couter, ca … du
  -0.4: ca … mal, cabe, cafeteria, call … back, cambien la, camil-, campanita, can you, can … a, can … find
  -0.4: cansado, car is, cardb-, cardboard, cards |, carro |, carte … dossier, celui … ma, cerro, chambres a
  -0.4: chambres … air, checa-, checking … on, chida, chien est, chiffres |, chino, chose-, choses, chris-
  -0.4: chut, cierran a, cinem-, cinema, claro que, claro … si, clign-, cliqu-, clock on, coat |, cog, cold |
  -0.4: come through, comfort, comment va, como nueva, compania |, con NUMBER, con … frenos, con … las
  -0.4: confirmation |, contacted, contestadora, contestenme, cortala, corto la, corto … llamada
  -0.4: could … leave, cousin, couter, couturiere, crew, cuando freno, cuanto cuesta, cuissard, customer |
  -0.4: customer … no, danke, dans … cote, dans … trafic, de chat, de color, de como, de llover, de place
  -0.4: de rendez, de te, de … abren, de … caja, de … numero, de … parte, de … sirve, de … ton, de … vos
  -0.4: deals on, definitely, dehors je, dejarla, deje mi, delete cuadro, delete domingo, delete the
  -0.4: delete trabajo, deleted the, dente-, dented, dentista, depuis 2, desabonnez moi, descuentito
  -0.4: descuento de, desde … no, detengan la, devoirs, devuelvan, diagn-, diagnostico, did … send, dient-
  -0.4: dientes, diero-, dieron, dijis-, dina, dista-, distance, do so, do … eat, dobla-, doble, does he
  -0.4: does she, does … match, dormir |, dropped … in, drove, dry cleaning, du prix, du … lol, du … vous
  -0.4: dues, e21, earli-, ears, eating |, echanger, ecoeure de, effective immediately, el bus, el golpe
  -0.4: el … tengo, election, en, en fauteuil, en lo, en plein, en … caja, en … hasta, en … ou, encore du
  -0.4: encore la, encore … d, english is, enleve tes, enoug-, enough, ensem-, ensemble, enton-, entonces
  -0.4: entreposage |, equivoque … talla, error en, es mucho, es muy, es … a, espej-, espejo, est annulee
  -0.4: est avec, est bloquee, est chez, est grave, est note, est rendus, est … des, est … lol, esta … es
  -0.4: esta … para, estor-, estoy harto, et l, etaie-, etaient, eve, every … is, excusez moi, extendida
  -0.4: facture c, faint, faire … le, fait 2, fait mal, faudr-, faudrait, favor me, favour and, fe, feder-
  -0.4: federal, feeli-, fermez … a, festival, final-, finding the, firmw-, firmware, first, fit it, fizah
  -0.4: flat … the, flooding, fly, fm, foldi-, for dinner, for them, for … cheaper, for … kids, forever>stop
  -0.4: found … glove, frame number, fraye-, frayed, frein … bloque, frigo, from … do, from … garage
  -0.4: from … side, fue con, futbo-, futbol, garantia extendida, garde les, garde-, gardez les, genio-
  -0.4: genios, get … if, getti-, glove |, gloves |, grandad, grandfather, grave-, gravel |, grease on, grey
  -0.4: groomer, group-, groupe, growi-, growing, guardo, guidon |, hable-, handlebars, handlebars are
  -0.4: handlebars … crooked, hands off, happy thanksgiving, hard to, harto, hasta nunca, hasta … es
  -0.4: have … been, have … sent, have … this, heat, heate-, heavy, her off, her … in, hermano que, his
  -0.4: hola buenas, hold the, holdu-, holdup, hubo, i borrow, i check, i ll, i really, i replied, i tell
  -0.4: i … bought, i … for, i … standing, i … things, ici mme, ident-, if … no, il pret, il … reste, in yet
  -0.4: in … NAME, in … just, in … kitchen, in … office, included, indoo-, indoors, inquiete |, ins |
  -0.4: instagram |, instrucciones, invites, ir al, is 2, is crazy, is nuts, is wet, is … any, is … legit
  -0.4: is … today, is … wifi, it gone, it outside, it quit, it til, it till, it tomorrow, it … may
  -0.4: it … raining, it … wet, j … annule, j … coupe, j … rate, jaja … you, jamais … des, jardi-, je dois
  -0.4: je parle, je … ben, je … deja, je … repondre, jk |, jollo-, jollof, journee c, journee … est, joy |
  -0.4: jueves a, jumeau, junio-, just walked, just … in, kampu-, kampung, keep … number, keeps saying, kenda
  -0.4: key with, kids are, kitchen |, l appli, l … des, la foto, la livraison, la llevo, la route, la tienen
  -0.4: la … extendida, la … fois, la … haha, la … ma, la … por, la … s, lache … la, lady with, laid
  -0.4: laisse ca, laisse … message, laissez … pour, lame, largo, last … it, lave, lazy, le bouton, le chat
  -0.4: le compteur, le queda, le service, le … j, le … jaune, le … manana, le … mas, le … pareil
  -0.4: leave … old, leave … outside, left over, left your, left … at, left … this, left … with, lego
  -0.4: les gants, les gars, les voy, les … etaient, les … juste, lesso-, lesson, light and, line … it
  -0.4: liner-, liners, list can, list … far, list>list, lista d, lista la, lista … bici, lista … lo, ll
  -0.4: llanta esta, llave delete, llave … candado, llegamos, llegaron, llovi-, lo pedi, lock … lost, login
  -0.4: lol NUMBER, los que, lost … ticket, m NAME, m … a, mad at, magasins, malar-, malaria, mama you
  -0.4: manda la, mandame la, mande … a, manejan, manteau, marcando, marinoni, maxed, me borro, me cai
  -0.4: me faire, me gusto, me … favour, me … puede, me … receipt, me … svp, me … think, me>me, mecanique |
  -0.4: menos de, menos … NUMBER, meow, merci … votre, mere |, mero llego, mes gants, mes … pago, mi bebe
  -0.4: mi … porfa, miami, min … you, mind the, mis le, mis … mauvais, missed your, moi … non, mon bicycle
  -0.4: mon recu, mon … une, montagne, month … i, morceaux, more … than, mostrador |, motor … la, much of
  -0.4: much to, mude a, muy caro, my bike, my end, my face, my nails, my … all, my … ends, my … message
  -0.4: my … parts, my … pick, n … is, n … you, name the, neckl-, necklace, need … remove, never … anything
  -0.4: never … me, new chain, new no, niaiseuse, nice to, no charge, no den, no … hasta, no … ingles
  -0.4: no … pedi, no … that, nokia, noodle, not again, not allowed, not answer, not match, not … only
  -0.4: not … tomorrow, nothing but, nouveau, novela |, now NUMBER, now … there, number in, number so
  -0.4: number to, number … am, number … so, number … will, numero stp, nunca pedi, nxt, o … las, occupe de
  -0.4: off his, off … til, oh, ok … NUMBER, okafor |, on hills, on monday, on … can, on … rendus, one … stop
  -0.4: or call, or … that, or … what, orden delete, ordered |, other brand, other … please, otra … el, ou on
  -0.4: oublie pas, outside … shop, ouverts |, over … is, overt-, pace, pace is, pace … the, pagan
  -0.4: paid NUMBER, pants, par ecrit, para parar, para … que, pare el, parqueo, pars en, pars … voyage
  -0.4: partn-, pasaron, passe avec, patate |, pedale |, pelud-, pendant la, pere a, pero si, personne j
  -0.4: pesam-, pesame, petit-, peut … arreter, peux payer, peux … etre, peux … parler, phone … everything
  -0.4: phonebook, photo … la, physi-, pics … the, pinch, pivot, pizza, place i, place pour, playa, playa |
  -0.4: pleine |, plent-, plenty, plus qu, plus … ces, plus … on, pneus sont, podem-, podemos, police … it
  -0.4: polka-, polkadot, ponchada, por aca, por mensaje, por … en, por … hoy, portero, posta-, pour avoir
  -0.4: pour … freins, pour … travail, prendre, prendre les, presio, pret avant, price for, prob, probe
  -0.4: probleme, promises, puce, pueden, pueden poner, puedo llevar, puedo mas, puedo pasar, pulgadas
  -0.4: pulgadas |, punct-, puncture, put the, que ma, que usted, que vous, que … mas, que … mis, queda
  -0.4: quedado, quedamos, quedo, quelle … de, quiero una, quiero … una, quiten … calcomanias, rabai-, rabais
  -0.4: racing, rahul, rains |, ramp, rappels d, rappels … me, rather … get, ready but, rear wheel
  -0.4: recall notice, recevoir … message, recibir |, recoi-, recojo, remet, remove … reflectors
  -0.4: rendez … pour, rendus, renew-, renou-, rental early, rental … the, reply … the, rer, residue
  -0.4: reste NUMBER, restes, resto-, rfc, ride on, ride … home, rides … new, ring the, robe, rodada delete
  -0.4: rodada … domingo, room for, roue est, rueda de, rueditas |, saddle … the, safi, sai, sais, salut |
  -0.4: sans … lire, save … old, say i, saying no, says bring, scare-, sch |, schwinn, scratch on, scratched
  -0.4: se perdio, se … fue, seala-, sealant, seat … please, seguro, semaines … j, senci-, send pics
  -0.4: send … photos, senior, serait … possible, serial … is, sh, shark, she … yes, ship it, shots, shower
  -0.4: shut … that, sick today, signed the, silence radio, sin … jaja, smile |, snapped |, so … NUMBER
  -0.4: sold … old, solde, son … a, space-, spacers, speed |, spins, spoke broke, spray, srry, stage, stall
  -0.4: start the, stay open, stayi-, staying, sticker … the, stickers off, sticks |, still on, stolen last
  -0.4: stop after, stop en, stop the, stop what, stop … every, stop … over, stop … vous, stopper … the
  -0.4: stops fine, stree-, stret-, studd-, studded, studded tires, students, stuff i, su pagina, subida |
  -0.4: sucia, sucks |, suis de, suis … au, suis … c, suis … fauteuil, suis … mere, suite |, sur … ecran
  -0.4: svp elle, sylla-, syllabus, t, take his, tape, tarda, tea |, teal, tele |, tell … it, tells, terminal
  -0.4: terms, text … in, text … thru, texted |, texto |, texto … por, textos se, texts … i, texts>wrong
  -0.4: that frame, that guy, that wheel, thath-, the appt, the basic, the bottle, the cheaper, the claim
  -0.4: the discount, the kids, the labor, the plumber, the queue, the shifting, the shower, the slot
  -0.4: the spokes, the street, the tall, the two, the winter, the … color, the … fit, the … guy, the … lever
  -0.4: the … lights, the … location, the … look, the … mean, the … size, the … speed, the … sticks
  -0.4: the … visit, there yet, there … bells, they … your, thiev-, thieves, thing, this not, this rain
  -0.4: this sms, this … can, this … get, this … says, this … she, this … shop, this … when, tick, til my
  -0.4: til … get, till friday, till … NUMBER, time for, tio, tiro, to him, to learn, to like, to look
  -0.4: to order, to quit, to say, to … best, to … people, to … please, to … using, today can, today … not
  -0.4: toddler, told … at, tomber la, tonight or, too … can, too … the, tope, toquen, total … tax
  -0.4: totally forgot, touch the, tournee, trabajo no, tract-, trade ins, trafi-, trafic, transferez, trott-
  -0.4: trust you, try it, tu casa, tu en, tu … enlever, tu … lol, tuba, tue, tues |, tutor, un cafe
  -0.4: un casque, un tiempo, un … a, under … and, une … svp, up in, up that, use … for, utili-, va couter
  -0.4: vais … le, van a, velodrome, vence, vendez … des, vending, veux … a, vieja you, vieja |, vineg-
  -0.4: vinegar, vite |, vivo, votre velo, votre … marche, votre … sans, voudrais … mon, voudrais … vous
  -0.4: vous … avec, voy yo, voy … el, vuelve a, wah, waited, want NAME, wants … go, was … about, was … from
  -0.4: wat you, we come, we … stop, weigh-, weight, were going, what pace, what … can, what … said
  -0.4: wheel build, when, where … get, which side, which … to, while … are, who can, whose … is, wicked good
  -0.4: will just, will ride, will … make, winning |, with, with bells, with someone, with … pics
  -0.4: with … wheels, word |, work email, work … it, worke-, worn, would stop, would that, wow, wrong key
  -0.4: wrong … be, xfa, y luego, y … en, y … su, yes, you deliver, you en, you guys, you when, you … best
  -0.4: you … eso, you … for, you … next, you … noon, you … of, you … said, you … serio, you … sure
  -0.4: you … tell, you … understand, you … vive, you … when, you … wrong, your … also, zip tie, | almost
  -0.4: | appelle, | around, | arreglan, | avertissez, | big, | bringing, | cash, | change, | dejo, | dry
  -0.4: | encontre, | fix, | jusqua, | kindly, | mandele, | mardi, | mucho, | nice, | pregnant, | quitenme
  -0.4: | ready, | recall, | reminder, | repondez, | request, | saved, | scrap, | sian, | sis, | student
  -0.4: | swipe, | texto, | tip, | tire, | traigo, | tuesday, | unsubscribing, | want, | weekend
  -0.4: | … automated, | … behind, | … bless, | … book, | … calling, | … cambios, | … conduis, | … confirmo
  -0.4: | … elsewhere, | … exam, | … hace, | … have, | … hermano, | … hostel, | … la, | … llame, | … llantas
  -0.4: | … llave, | … messaging, | … molesta, | … nino, | … notificaciones, | … nouvelle, | … pace, | … pars
  -0.4: | … pasar, | … peux, | … pics, | … psi, | … puede, | … red, | … saliendo, | … seguro, | … site
  -0.4: | … sortie, | … stops, | … sunday, | … tantot, | … tarda, | … thanksgiving, | … tire, | … toi
  -0.4: | … traigo, | … vis, | … water, | … yaar, ~_art, ~_as_, ~_bel, ~_buc, ~_chr, ~_cie, ~_cor, ~_cou
  -0.4: ~_en_, ~_enf, ~_fab, ~_fem, ~_fis, ~_fou, ~_has, ~_ju, ~_lue, ~_mak, ~_mar, ~_nue, ~_oh_, ~_oig, ~_on
  -0.4: ~_oui, ~_pes, ~_re, ~_rec, ~_she, ~_sno, ~_t_, ~_the, ~_tio, ~_tog, ~_too, ~_usi, ~_ve, ~_wh, ~_wow
  -0.4: ~_zip, ~aba_, ~abai, ~abit, ~ado, ~afic, ~aga, ~ajaj, ~ajo_, ~alin, ~alke, ~app, ~arde, ~aso_, ~atos
  -0.4: ~auv, ~azo, ~bai, ~bonn, ~bus, ~cabe, ~cera, ~ceri, ~chri, ~cias, ~cino, ~code, ~coin, ~cojo, ~cost
  -0.4: ~cryi, ~ctic, ~cue, ~dora, ~ebe_, ~ecin, ~edam, ~ede_, ~edid, ~eho, ~eks_, ~elar, ~ele, ~elm, ~elos
  -0.4: ~elvo, ~em_, ~emos, ~epa, ~eran, ~erec, ~erri, ~fai, ~fat, ~fem, ~fis, ~fou, ~fun, ~gar, ~gee, ~gree
  -0.4: ~gun_, ~ham, ~hed, ~hee, ~helm, ~hipp, ~how, ~hris, ~ible, ~icar, ~ided, ~ierc, ~iga_, ~iled, ~ince
  -0.4: ~inq, ~ith_, ~ivo_, ~ixi, ~kes, ~lead, ~led_, ~lke, ~lore, ~mude, ~namo, ~nan_, ~nch, ~nfe, ~ngi
  -0.4: ~nno, ~noug, ~ntal, ~oba, ~oca_, ~ojo, ~omba, ~omew, ~omma, ~onit, ~ood, ~ord, ~ork_, ~ose, ~plug
  -0.4: ~pply, ~quie, ~quoi, ~ra_, ~rea, ~reur, ~rew, ~rga, ~ride, ~rif, ~rin_, ~ris, ~rma, ~rook, ~rrio
  -0.4: ~sad, ~sian, ~sier, ~sno, ~solu, ~sorr, ~spli, ~spr, ~sse_, ~ssi_, ~tape, ~ted_, ~tig, ~tili, ~toca
  -0.4: ~tonc, ~tro_, ~trop, ~trot, ~tun, ~uire, ~ulem, ~ulo, ~uoi, ~usar, ~uto, ~veau, ~vill, ~vivo, ~wah_
  -0.4: ~wow, ~wow_, ~xfa_, ~xte, ~yage, ~yer, ~yes, ~zip, ~zza_
  -0.45: (tables say none)
  -0.5: 2 in, 2 … and, 2 … for, 2 … n, 2 … please, 2 … svp, NAME … my, NAME … on, NAME … son, NUMBER ca
  -0.5: NUMBER days, NUMBER … be, NUMBER … by, NUMBER … explain, NUMBER … good, NUMBER … last, NUMBER … old
  -0.5: a arreglar, a big, a bottle, a list, a marche, a medium, a meeting, a preguntar, a … cage
  -0.5: a … discount, a … envers, a … thank, a … the, a … was, a … wheel, a … who, about … refund, abuela |
  -0.5: access, aceptan tarjeta, adela-, adelanto, ads … my, after lunch, afternoon |, ai parle, aigui-
  -0.5: airport |, algun-, all are, almor-, almorzar, alumi-, am down, am paying, am scared, am … about
  -0.5: am … but, am … there, and also, and let, and phone, and … back, and … had, andar sin, animo, anos
  -0.5: any … it, apare-, apell-, apellido, app … me, appart, appel-, appt |, are |, are … annoying, are … it
  -0.5: arregle, arreter a, arreter … NUMBER, arreter … magasin, arrive dans, asi |, asiento … muy, ask
  -0.5: asking … i, at … do, at … on, attente pour, attente … le, autre … moi, autre … svp, avant … NUMBER
  -0.5: avant … je, avec le, avec ton, awesome |, ayah, back on, basah, basta … cambiar, batterys, bbq
  -0.5: beach |, becom-, bed |, been on, beers, before that, before we, before … go, ben … donc, bent the
  -0.5: betch-, betcha, bibli-, bici ayer, bicis para, bike … there, bin |, black one, bleeding, bmw, bois
  -0.5: borre la, boucl-, boutt-, boutte, break down, broad-, bruis-, bucket list, buenisimo, burge-, burger
  -0.5: burger |, burnt, bus y, but … for, buy used, buying … so, by 2, by thursday, by … and, by … end
  -0.5: c … lui, c … tout, ca en, ca ne, ca que, cadeaux, calcomanias |, call … a, calling … to, calls |
  -0.5: can help, can … email, can … help, can … on, can … sleep, can … type, can … update, cancel … second
  -0.5: cancelar … pedido, cancellez, capital, casa, casco de, cayo el, ce … NAME, celui a, cerrado
  -0.5: chaque jour, charge … fois, charger |, cherchez … un, choco-, choice |, class and, coach-, cobra-
  -0.5: code for, code postal, colleague, collect, colors, colum-, combien … un, come, come … a, comfo-
  -0.5: coming along, coming up, complaining, completo, completo |, con cambiar, con permiso, con … cobro
  -0.5: conditions, conference, conne-, contact me, contact … about, convert, costs, couch, could the, cour
  -0.5: courriel |, crank, crash, crier, crime, crook-, crooked, cryin-, crying, cuando llegues
  -0.5: cuando salgas, cuantas millas, cuanto … por, cuanto … quitar, cylin-, cylinder, d NAME
  -0.5: d interrogation, d … avec, day NUMBER, day … meant, de ca, de cadre, de obra, de pago, de pleuvoir
  -0.5: de servicio, de una, de vuelta, de … cadenas, de … nina, de … place, de … proxima, de … rodada
  -0.5: dedic-, delete … cuanto, delete … sin, delete … voy, deleted … message, depart, depend, depla-
  -0.5: derailleur est, des chambres, des … si, despues de, desviador, details, devant … porte, devolvieron
  -0.5: died |, dime, dio mal, dios los, dip, dites que, dix, do … bike, do … fix, do … run, do … throw
  -0.5: doble |, donc vous, donde puedo, dozen, drives, du, du guidon, du siege, duerme, duria-, durian
  -0.5: easy … the, eats, ebike-, ebikes, eggs, el boton, el contacto, el deposito, el encargado, el link
  -0.5: el nino, el nuevo, el pastel, el pelo, el … como, el … otra, electricas, electricas |, elimine el
  -0.5: else … it, empiecen sin, empiecen … mi, en 2, en haut, en … carrera, en … pero, en … semanas, encanta
  -0.5: end my, end to, end … this, engra-, ennui-, ennuie, ennuie de, ensemble |, entrada, envers
  -0.5: envoie une, epice-, epicerie, erabl-, erreur vous, es … mia, esposa que, est … encore, est … urgent
  -0.5: esta baja, esta … hoy, et il, et moi, et … ai, et … me, everybody |, extended, extra work
  -0.5: factura con, facture, fade, faire un, faste-, faster, fatbi-, fatbike, faudrait … de, favor … es
  -0.5: fee for, feedi-, feeding, felicidades … el, feliz |, fell in, fender, fermez … dossier, fight me
  -0.5: fighting over, fille du, finis |, fireworks, fitting, fix a, floss-, flu |, for, for both
  -0.5: for insurance, for saturday, for spring, for … call, for … first, for … husband, for … number
  -0.5: for … that, for … they, forget |, found it, found the, frais si, freezer, friday if, friendship
  -0.5: from i, front wheel, g munro, gars a, gasolinera, gate code, gauch-, get … so, ghosted, givin-
  -0.5: giving, gliss-, glisse, go, go … on, god bless, god |, goes … my, good … please, googl-, gourd-
  -0.5: gourde, gracias a, gracias mijo, grosero, group … with, guitar, guys … a, half only, half your
  -0.5: happy mothers, happy … month, hasta … viernes, have … i, have … waiting, he ate, he … in, he … on
  -0.5: heard about, heigh-, height, helme-, her bike, hills, hitle-, hitler, hoodie, hora mas, how … ahead
  -0.5: how … hours, how … to, how … was, huat, hun |, i beg, i deliver, i … answer, i … cry, i … him
  -0.5: i … new, i … paying, ice cream, il possible, il … faut, imprimir, in and, in canada, in hospital
  -0.5: in … care, in … it, in … like, in … meeting, incl, incluye la, infirmiere, interesse a, interrogation
  -0.5: inval-, invitation, is … before, is … group, issues, it needs, it rains, it under, it … by
  -0.5: it … fixing, it … if, it … yet, itll, j attends, j etais, j … envoyez, jamais a, jamais ete, jare
  -0.5: je consens, je pars, je prends, je … bien, joking |, joven no, juron-, jurong, justo, kicked out
  -0.5: kicked … of, kids … in, kids … not, king, km h, knee |, l envers, la abuela, la chambre, la cote
  -0.5: la direction, la ebike, la factura, la gris, la llanta, la pompe, la tengo, la troca, la … arrete
  -0.5: la … au, la … desde, la … gardez, la … i, la … otez, la … solo, la … sonne, lac, lah |, laisse faire
  -0.5: largu-, las … jaja, las … que, le dehors, le entiendo, le garage, le pedalier, le quiten, le rendez
  -0.5: le … a, le … du, le … juste, le … poner, le … una, least, leaves, leaving it, left … should, leh i
  -0.5: les enfants, les mains, les notifications, les pieces, letra, lettre, lightning, lights on, lights |
  -0.5: like new, lis pas, list … for, list … i, lista … no, llameme |, llave en, llave |, llave … el
  -0.5: llega a, llegue la, llegue … pieza, llegues, load, load |, long … a, looked … it, los … anos, loss
  -0.5: lousy, luz de, m … appele, m … vole, ma fourche, ma roue, ma tante, ma voisine, ma … arrete, made too
  -0.5: magasin c, magasin … est, magiciens, mailing, mais vous, malu, man i, man |, mandando, mandeme el
  -0.5: mano … obra, manubrio |, many hours, many … of, marcar |, mask, mauvais my, me devolvieron, me first
  -0.5: me here, me if, me salvaron, me sms, me … ahora, me … dans, me … way, mean to, meant … text, menos
  -0.5: merci mon, mes … arretent, mes … d, message for, message j, message quand, message … j, messages from
  -0.5: mi abuelo, mi esposa, mi pana, mi suegro, micro-, miedo |, mieux |, milit-, military, milo, mine for
  -0.5: mirro-, mirror, modele la, moi ton, moi … facture, moi … tout, mon frein, mon genou, mon oncle
  -0.5: mon … svp, money back, money for, mood, more time, more … texts, mothers day, motor a, motor se
  -0.5: motor-, muchacha de, muchos mensajes, mujer-, mujeres, munro, munro |, mushr-, my brothers, my hair
  -0.5: my knees, my laptop, my nephew, my roommate, my tire, my toddler, my … address, my … also
  -0.5: my … deleted, my … first, my … when, n he, n send, n … am, nadie … aviso, name on, ne repondez
  -0.5: necesito … camara, need … updates, negocio |, neith-, neither, never pick, new in, new month
  -0.5: new … number, new … so, new … you, nino no, no e, no entran, no llegue, no … but, no … entiendo
  -0.5: no … other, non … j, normal … ca, not end, not free, not throw, not today, not type, not … like
  -0.5: not … n, not … of, now … am, now … want, number … no, numero … cadre, numero … que, numero … tu
  -0.5: of flats, of … account, of … blue, of … first, of … no, of … they, ofert-, off … computer, off … not
  -0.5: ok |, old address, on … call, on … cards, on … etait, on … if, on … left, on … repair, on … street
  -0.5: on … trailer, once … for, one was, one … before, or … NUMBER, orlan-, orlando, osier, other bike
  -0.5: other number, ou … en, oublie mes, oups j, oups … ai, ours, out your, out … old, outs, pa alla, pa la
  -0.5: package, par … vous, param-, paramos, part … la, partage, pas attendre, pas mes, pas … ma
  -0.5: pas … pleuvoir, pas … qui, pasar hoy, passe … NUMBER, passer demain, pay in, peinture |, pena |
  -0.5: peppe-, pepper, perdu le, perdu … cle, pere … decede, perfi-, pesa, peux effacer, peux passer
  -0.5: phone on, phone that, pile, place sur, place to, plan … is, plate-, plato, please … not, pleuv-
  -0.5: pleuvoir, pneu est, point d, point … interrogation, poll, pon, por … delete, porfavor, posit-, postp-
  -0.5: postponed, pothole, pour jeudi, pour ton, pour … casque, pour … mere, precio por, prefiero no
  -0.5: prendre le, prendre rendez, prendre … vous, prima, princ-, print |, prof … a, promos |, properly
  -0.5: pu … air, puedes, puedo … mi, putting it, qu … se, quad, quad lock, que c, que en, que sale
  -0.5: que … cobraron, que … demande, que … peux, que … sale, que … solo, que … travaille, que … va, quedate
  -0.5: quedo … gracias, queja, quiero … que, quinz-, quinze, quit asking, quit trying, quit … to, quoted
  -0.5: rache-, ramasser … velo, rapido |, rdv … NUMBER, re … me, receipts, recibirlos, reess-, remorques
  -0.5: remove>remove, rende-, rendez, rent bikes, rentals, reparacion … favor, repondre j, reserve, reset
  -0.5: rides like, riding again, roban, rouler avec, row |, rubbish, s etait, sale la, sale still, salgas
  -0.5: saludos desde, salvaron, savoir de, savoir … c, saw … text, say … but, says tuesday, says … it
  -0.5: se cancelo, se termina, se … cada, se … llevo, second … i, see if, see … tomorrow, selle |, semana |
  -0.5: separate, serait il, serre |, sert, servicio, serving, servo, shear-, shirt, shop … are, shorter
  -0.5: showe-, si … contesto, siege bebe, sin … el, since last, sir … the, slick-, slicks, slipping
  -0.5: smoking |, sms … no, snapp-, snapped, so … bike, so … hurry, so … it, so … texts, soiree, solut-
  -0.5: solution, somebody … the, son NUMBER, sorry … your, soup |, soy yo, space in, spd, spoken, sponsor
  -0.5: squee-, squir-, st |, started, sticks, still waiting, still … it, still … on, stolen … night
  -0.5: stop press, stopped … but, storage |, storm, streamers, stric-, strict, stuck … my, studi-, sucks
  -0.5: suegro, sun, supports, suscripcion, swap, ta |, talk tomorrow, tamo, tarde por, tarik, teachers, tech
  -0.5: tele, tell my, tell … wife, tengo otra, tengo … pa, terme a, termino de, text any, text is, text your
  -0.5: text … send, texteame cuando, texting … for, texto dit, textos aussi, texts … he, texts>these
  -0.5: thanks on, that, that … anymore, that … one, that … us, the airport, the bicycle, the boys, the couch
  -0.5: the damage, the drive, the driveway, the extended, the freehub, the freezer, the grass, the handlebar
  -0.5: the library, the nice, the saddle, the … alone, the … chain, the … comes, the … fell, the … is
  -0.5: the … kind, the … me, the … parts, the … saddle, the … without, there was, there … i, thing … me
  -0.5: thing-, think … meant, this group, this … one, thorn-, thorns, throw … the, throw-, throwing
  -0.5: tienen la, tigui-, tiguidou, tiguidou |, time is, time this, times to, tirag-, tirage, tired … flats
  -0.5: to watch, today |, todo y, told no, tomorrow, tonit-, tonite, too small, took it, took my, top … your
  -0.5: toque-, torme-, tormenta, tout croche, trailer, travel, tried the, trompee, tu du, tu vrai
  -0.5: turns … the, turqu-, turquoise, typed it, un boutte, un vieux, un … si, un … telephone, uncles
  -0.5: une note, unemp-, unemployed, until … say, uso, va le, va … que, vale |, van is, vaut … la
  -0.5: velo arrete, vendr-, veut pu, viaje |, viendo, viens avec, vient a, voici la, vole mon, vont
  -0.5: vos conditions, vos … j, votre … j, vous amene, vous appelle, vous ouverts, vous … finir
  -0.5: waiting … for, waitlist … the, walke-, walked in, want me, want … money, want>angry, was yours
  -0.5: was … by, watch the, we … for, were moving, wet |, wheel and, when it, which … did, who ate, who … in
  -0.5: why are, will give, will put, winning, wishe-, wishes, with an, with every, with tax, with … me
  -0.5: with … red, worth fixing, would … be, wrong window, wrong … lol, wrote … the, y mi, y necesito
  -0.5: y sale, y … por, yo hablo, yoghu-, yoghurt, you about, you coming, you delete, you run, you say
  -0.5: you te, you update, you win, you … and, you … by, you … check, you … necesito, your … NUMBER
  -0.5: your … came, your … says, zumba, | approved, | batterys, | buscan, | cancellez, | chaine, | cher
  -0.5: | cierran, | closed, | debarque, | deme, | derniere, | dimanche, | donate, | felicidades, | gel
  -0.5: | harto, | laisse, | lequel, | moved, | night, | pedales, | prefiero, | putain, | rain, | se
  -0.5: | serial, | shop, | short, | size, | solicito, | someones, | taille, | talk, | tienes, | tomorrow
  -0.5: | toque, | touchez, | train, | truck, | turns, | venden, | wow, | … atencion, | … attached, | … bonne
  -0.5: | … broke, | … buenas, | … cadenas, | … cancelle, | … candado, | … cansado, | … consens, | … dos
  -0.5: | … everyone, | … found, | … freine, | … garantie, | … help, | … lache, | … las, | … manches
  -0.5: | … manda, | … mandando, | … millas, | … mothers, | … moving, | … mucha, | … page, | … please
  -0.5: | … pneus, | … porte, | … prefer, | … press, | … rear, | … side, | … silla, | … something, | … til
  -0.5: | … wearing, | … wheel, | … when, | … which, | … wow, ~_ade, ~_aft, ~_ani, ~_apo, ~_as, ~_asa, ~_bed
  -0.5: ~_big, ~_but, ~_cas, ~_du_, ~_exp, ~_ga, ~_gau, ~_go_, ~_gru, ~_he, ~_igu, ~_inf, ~_ins, ~_peu, ~_ras
  -0.5: ~_roj, ~_tap, ~_tho, ~_tr, ~_tur, ~_unf, ~_uso, ~_wes, ~_za, ~_zi, ~abia, ~acer, ~ad_, ~afte, ~aged
  -0.5: ~aise, ~alem, ~all_, ~alud, ~anl, ~ano, ~ants, ~ape, ~ary_, ~assu, ~aye_, ~ays_, ~bac, ~bajo, ~bala
  -0.5: ~bar_, ~basi, ~big, ~bod, ~bon, ~brat, ~capa, ~caro, ~cass, ~cce, ~ce_, ~ceiv, ~chai, ~cie_, ~cim
  -0.5: ~cit, ~cliq, ~cras, ~dir_, ~dle_, ~dors, ~drea, ~eat_, ~eath, ~ecla, ~eei, ~eein, ~eeli, ~efec, ~ego
  -0.5: ~eiv, ~ejem, ~eld_, ~enf, ~epa_, ~erw, ~esd, ~esda, ~eud, ~exte, ~for_, ~fte, ~func, ~gau, ~gauc
  -0.5: ~ghte, ~gru, ~gual, ~gure, ~hain, ~hamb, ~har, ~hoco, ~hole, ~howe, ~ian, ~icke, ~ico_, ~iend, ~iere
  -0.5: ~iert, ~ike_, ~ill, ~ingi, ~irag, ~jack, ~jel, ~jump, ~just, ~law_, ~lca, ~lei, ~lend, ~lga, ~lin
  -0.5: ~ll_, ~lmet, ~mail, ~mar, ~ncue, ~ndan, ~ndig, ~nea, ~neit, ~neu, ~nez, ~nez_, ~nfus, ~nki, ~nove
  -0.5: ~ntag, ~nter, ~nton, ~ntre, ~ode, ~odo_, ~omb, ~orks, ~orl, ~orri, ~ort, ~orti, ~oth, ~pag, ~ped_
  -0.5: ~peu, ~pose, ~prac, ~pran, ~puis, ~quid, ~rais, ~ras, ~rdi, ~rfav, ~rga_, ~rgo, ~ried, ~rink, ~riou
  -0.5: ~roch, ~sell, ~sib, ~sive, ~sli, ~soon, ~sque, ~ssar, ~st_, ~sth, ~stit, ~sun_, ~tan, ~tef, ~time
  -0.5: ~trek, ~ttl, ~ttle, ~uda_, ~ueez, ~une_, ~ura, ~ush, ~uss, ~vil_, ~wap_, ~wed_, ~were, ~wing, ~yer_
  -0.5: ~yth, ~zos, ~zos_
  -0.6: (unknown 3), NAME … je, NUMBER k, NUMBER kilos, NUMBER no, NUMBER si, NUMBER … if, NUMBER … late
  -0.6: a cat, a domicilio, a hanger, a lock, a pied, a retrouve, a sorti, a true, a … abuela, a … direccion
  -0.6: a … fee, a … for, a … just, a … nombre, a … please, aa, about that, about … lol, abrir, accen-
  -0.6: accou-, account … i, acepte … el, adelante |, afinacion, after, after … night, afuera … la
  -0.6: again … to, aguas, ah ok, ahead of, air … the, airco-, airport, all … bikes, alla, also, am happy
  -0.6: am moving, am still, amo |, an ebike, and any, and family, and nobody, and … all, and … kids
  -0.6: annoncent, annulee, annuler la, ans … NUMBER, any contact, anymore … i, apart, aparteme, applied
  -0.6: appoi-, appointment, appointment … tuesday, apres votre, apret-, apunten, are saying, are … free
  -0.6: are … guys, arreglen, at … desk, at … hospital, at … light, atendio ayer, au prochain, avec mon
  -0.6: avec … taxes, avez ecrit, avez sauve, aviso de, avoir une, baby seat, back … is, barre |, barri-
  -0.6: bday, be NUMBER, been calling, before the, before |, before … or, bici como, bicycle … NUMBER
  -0.6: bien los, bike … now, birthday |, blank-, blanket, bleed-, bloque … le, bloqueo la, boots, brake rubs
  -0.6: broke-, broken, buena, bumps, burni-, burning, bus |, but … website, c quoi, ca j, ca … mon
  -0.6: cadena … vez, calcomanias, call back, call … my, called … the, can come, can give, can … squeeze
  -0.6: cancelar … mensajes, cancelled … i, cansada, car and, carbon, card on, cardi-, care now, carga
  -0.6: carit-, casa es, casco y, caso … me, certi-, cessez de, chain |, chaine arrete, chaine … pas, champ-
  -0.6: chance |, changed to, charge deux, charging me, chat sorry, check out, check … the, chorr-, chorro
  -0.6: claim ticket, clavo, cogne, cogne-, cognez, collants, combien avec, combien … les, come down, comen-
  -0.6: comfy, coming for, coming … the, commande j, con … queda, con … ticket, conci-, concierge, confe-
  -0.6: confiscated, consentimiento para, contact lens, copie-, copies |, cortala con, corti-, cortito
  -0.6: couco-, coucou, could stop, couvr-, cow, creo |, cuadro |, cuanto sale, cuiss-, curry, cute, d huile
  -0.6: dad … you, damage, dang, dans … boite, dar, day |, day … tomorrow, de 2, de gel, de hacer
  -0.6: de mandarme, de tubeless, de … depuis, de … esta, de … fait, de … luces, dead … on, debarque
  -0.6: debarque moi, debarquer |, decided, dedo, dee, deje mis, deje … bici, deje … guantes, delete bus
  -0.6: delete freno, delivered to, delivery guy, demain … est, demo day, depuis NUMBER, des, des freins
  -0.6: descanso, desco-, descuentos, descuentos |, desso-, dessous, deux velos, devant chez, devant votre
  -0.6: devant … vous, diall-, did … sign, didi, diffi-, diman-, din, dinero … vuelta, dire que, direction
  -0.6: disie-, disiez, distr-, do for, do … wish, docteur m, does … come, does … ride, dolla-, domingos
  -0.6: donne … velo, donnee, doord-, doordash, downt-, downtown, draft, dryer, du stationnement, during the
  -0.6: e |, ear, eating my, echanger |, ecoeure, eid, eid mubarak, el dueno, el gato, el lavado, el |
  -0.6: el … ahi, el … un, elle s, elle … appelle, email i, embar-, empac-, en dessous, en dos, en juillet
  -0.6: en marzo, en … cuenta, en … fois, en … foto, encue-, end caps, enfan-, english please, english |
  -0.6: enlevez … de, envoyer la, envoyer une, envoyer … photo, equiv-, es lo, escuela de, esposo … la
  -0.6: esquina |, essayer le, est faux, est lui, esta muy, esta … alto, esta … el, estaba en, estan abiertos
  -0.6: estoy abajo, et … la, etes trompes, etes … gentils, evalu-, evaluation, exemple, exempt, fa cai
  -0.6: faites tu, falla, family … and, fasting, fat, father he, fav, feeling, felt, fermez vous, festi-
  -0.6: fichi-, fin you, finissent, firew-, first … in, flowers, flyer-, flyers, for NUMBER, for me, for sure
  -0.6: for … days, for … insurance, for … when, forwarded, found out, fr, freewheel, fregar, frein est
  -0.6: frida-, friday, friendly, fries, from … lol, front brake, gagne le, gator-, gatorskins, gear, genti-
  -0.6: gentl-, getting, give my, gloss-, glossy, go with, god is, gong xi, gong … fa, google says
  -0.6: got … last, gracias … avisar, gravel bike, habit-, habite … a, hablen, hables, hace NUMBER
  -0.6: happy … day, happy … to, hate to, haut, hay … para, he … about, hear your, hella, help |, here your
  -0.6: heureusement, hijo … la, his … is, hizo, hmm |, home on, hope |, how … your, hp, huge, husband will
  -0.6: i buy, i change, i miss, i pay, i was, i … called, i … forgot, i … go, i … happy, i … moving
  -0.6: i … received, if i, il arrete, il te, in, in exam, in maine, in office, in winter, in you, in … back
  -0.6: in … garage, in … my, interdis, invit-, invoice |, invoice … the, is another, is in, is leaking
  -0.6: is quite, is smudged, is still, is … meant, is … saturday, is … to, is … tuesday, it home, it that
  -0.6: it … do, it … sell, it … thru, it … way, it … writing, jamais accepte, je saute, je … ce, je … fais
  -0.6: je … infirmiere, je … ne, je … payer, journ-, juare-, juarez, juego, juill-, juillet, key … the
  -0.6: kid … not, know … up, l … vous, la a, la afinacion, la arreglen, la calle, la cotizacion, la dejo
  -0.6: la entrega, la fila, la grandeur, la mauvaise, la novela, la petite, la place, la trek, la vieille
  -0.6: la … 2, la … a, la … estaba, la … juste, ladies night, laissez faire, lakeside, las calcomanias
  -0.6: las rodadas, las … o, last … of, last … she, lavado |, law, lawyer needs, lawyer … the, layaway |
  -0.6: le avant, le cafe, le dans, le garde, le plancher, le pueden, le ticket, le … bebe, le … boue
  -0.6: le … nom, learn-, leave … key, left pedal, lefty, lenti-, les … svp, let the, libro, lisbo-, lisbon
  -0.6: lista y, liste … prix, llego … a, llevo NUMBER, lol, long is, long time, long … the, los domingos
  -0.6: los sabados, los … de, lotte-, lottery, ma cle, ma fille, maide-, maiden, mais … a, mais … le
  -0.6: mal escrito, manager, mandandome textos, marzo, matan-, matte, mauve |, mayo |, me cayo, me pagan
  -0.6: me … 2, me … how, me … para, me … price, me … un, mecanico, mention, merci |, mes cheveux
  -0.6: message … you, met, mi direccion, mi … vieja, mi … you, mien … est, mio no, mis guantes, missed call
  -0.6: mon vieux, mon … frere, more room, more … since, mubar-, mubarak, much … my, my appt, my i
  -0.6: my storage, my … 2, my … at, my … passed, n … can, name not, necesito para, needful and, negro |, net
  -0.6: never agreed, never … permission, newsletter |, next … is, niaiser, night do, night … you, nina
  -0.6: no abre, no do, no era, no sirve, no … deje, no … esta, no … is, no … preocupe, no … room, no … x
  -0.6: nobody told, nobody … the, nobody … you, not believe, not interested, not to, not … anybody
  -0.6: not … near, not … then, not … til, note that, notifications for, nous de, novel-, novela, now … has
  -0.6: number is, number>more, numero … qui, nunca … tenido, nursi-, nursing, o |, oblige, oblige de, off by
  -0.6: off can, off stop, off tomorrow, off … NAME, off … he, oir, ok … do, old frame, old … back, olviden
  -0.6: on e, on … 3rd, on … morning, on … no, or a, or did, or … they, otros, out i, outgo-, outgoing
  -0.6: outside your, owe me, packa-, pague en, paquete, par … pour, para … paseo, parade, parfait je
  -0.6: parrilla |, pars, part … the, pas … le, pasa por, pasar |, payda-, payday, payer en, pedales de, peor
  -0.6: per … on, pero … bien, person please, perth, photo … my, picture |, pied, pieza equivocada, pig
  -0.6: pila |, pintarla, place NUMBER, place … mon, plaint, plainte si, plancher, plane |, please be
  -0.6: plombier, plus aucun, plus avoir, pneu arriere, poder-, poderosa, police a, police … retrouve
  -0.6: pongale, pont, por avisar, por si, postal, pour demain, pour … assurance, pour … fete, pour … je
  -0.6: pour … tune, pouvez |, powers, powers out, prawn, precio no, prends, preocupe, preocupe |, presc-
  -0.6: prescription, presta … schrader, presto, printed, prolongee |, pront-, pronto, puede … las
  -0.6: puedo … en, qu est, qu … ce, que … attends, que … dejen, que … lo, que … mande, que … serait, queen-
  -0.6: queens, quelle … votre, question … the, qui … donne, quick, quiere … de, quiero mensajes, quiero mi
  -0.6: quiero … dinero, quit … band, quitar la, quite enough, quitt-, rains, ramas-, raspo-, ratio-, rayar-
  -0.6: rayaron, re, reach |, reacted, ready … i, rear end, rear … feels, rebaja, reciben, recomiendo
  -0.6: recommandez, red light, refuse la, regle-, remove … as, repla-, reply … your, respondo, retard |
  -0.6: retrouve mon, reunion |, rides great, rien sur, rines, ring, ring me, rip, road … the, robbe-
  -0.6: room in, room … the, roundabout, row, run it, s arrete, sabados, sacre-, sacrez, saddle is, safe to
  -0.6: sambal, sambar, saoul-, sari, sat |, savais, saved my, savoir si, scary, sch, screaming, screws
  -0.6: se preocupe, se … baja, se … cayo, see … then, segur-, seize-, seized, send to, send>angry
  -0.6: sending these, serai … a, service in, set … the, setup, she got, she texted, ship to, si … bici
  -0.6: si … de, si … me, side |, siempre me, sigo … los, sim card, singing |, sir i, siste-, sleep-, slot |
  -0.6: sms on, sms … to, smudg-, smudged, so can, so my, so … better, soeur … elle, solo los, solo … frenos
  -0.6: son de, sont finis, sorry, sorry … thread, sounded, spa, split it, stain, starts, sti, sticker |
  -0.6: still in, stop charging, stop disturbing, stop not, stop pas, stop … do, stop … this, stop>forever
  -0.6: stopp-, stopped shifting, stren-, strength, subject, success, suis infirmiere, suis tanne, sur votre
  -0.6: sur … plancher, suspende, svp … m, swap meet, switch it, sympa-, sympathies, t … ou, take this
  -0.6: taking my, tante, taque-, taqueria, taste-, telefono y, tempete, termina en, termina … NUMBER, test |
  -0.6: text by, textos j, textos … ca, texts … with, texts>stop, thanksgiving |, thankyou, that says
  -0.6: that … fast, that … quite, the 3rd, the band, the car, the charger, the church, the code, the driver
  -0.6: the drop, the ladies, the pink, the surly, the test, the title, the training, the … appointment
  -0.6: the … be, the … closed, the … crank, the … twice, the … were, the … year, there-, these>law
  -0.6: they … for, this my, this … is, threw up, thurs-, ticket … my, til monday, til sunday, time i
  -0.6: time … come, time … have, tires please, to add, to please, to … late, today … a, too many, top … the
  -0.6: tough, town … the, trabajo … que, trae el, trim for, troca, truin-, truing, trust-, tuesday please
  -0.6: tuesday slot, tuiti-, tuition, tuneup, turbo, ubicacion |, un appel, un aviso, un bruit, understand
  -0.6: une evaluation, une mise, unsur-, unsure, urgente, us … with, ustedes … se, va … pret, valen-, valve
  -0.6: vegan, velo … NUMBER, velo … peux, velos a, velos |, vendu le, veux pas, vieux pneu, virement |, visa
  -0.6: vivo en, voice message, vole … velo, vomit-, vomiting, votre … je, vous disiez, vous texter
  -0.6: vous … trompes, voy pa, voy … camino, vu la, vuelvo a, waitlist for, wants, wants it, was very
  -0.6: was … with, washe-, weddi-, wedding, weeks |, went in, went with, what … he, what … was, when … phone
  -0.6: where … at, wheres my, which, which … for, will wait, with 2, with … bike, with … hands, withdraw my
  -0.6: work … that, wrong thread, wrong … can, wrong … size, wrote … for, xerox, xi, xi fa, xi … cai
  -0.6: y llego, yello-, yet … want, yo … una, you had, you knock, you love, you reached, you squeeze
  -0.6: you still, you tell, you … kids, you … las, you … ocupo, you … sending, your guy, your rack
  -0.6: your survey, your website, your … card, your … say, | 2, | alerts, | appointment, | borra, | break
  -0.6: | cancelled, | eid, | fr, | gong, | good, | grandpa, | hella, | inform, | j, | llameme, | lundi
  -0.6: | mensaje, | mum, | oiga, | parfait, | paro, | por, | pouvez, | powers, | presta, | qu, | sacame
  -0.6: | stuck, | tannee, | terminaron, | tired, | today, | trabajo, | trae, | unsure, | wanted, | yaar
  -0.6: | … ahi, | … answered, | … any, | … ate, | … birthday, | … bouton, | … cash, | … chat, | … close
  -0.6: | … desde, | … fete, | … finit, | … forgot, | … is, | … knees, | … livreur, | … lock, | … luces
  -0.6: | … lumiere, | … mon, | … mubarak, | … pantalla, | … pensais, | … quitan, | … rode, | … seat
  -0.6: | … slept, | … sms, | … take, | … tantito, | … vemos, | … xi, ~_als, ~_bd, ~_bda, ~_bon, ~_bui, ~_bun
  -0.6: ~_cag, ~_chu, ~_clu, ~_dal, ~_ded, ~_ell, ~_emb, ~_fai, ~_fle, ~_fo, ~_fr_, ~_go, ~_ha, ~_in_, ~_lap
  -0.6: ~_lea, ~_loa, ~_mid, ~_muc, ~_nob, ~_ov, ~_ove, ~_row, ~_rue, ~_sal, ~_spl, ~_thr, ~_tie, ~_typ
  -0.6: ~_wip, ~_yel, ~able, ~acka, ~add, ~adel, ~alva, ~ama_, ~amb, ~amme, ~amp_, ~andp, ~apt, ~av_, ~axi_
  -0.6: ~bda, ~bday, ~blie, ~brom, ~bui, ~buil, ~bun, ~ccou, ~chem, ~ckag, ~cola, ~ded, ~dele, ~dim, ~dima
  -0.6: ~dleb, ~doll, ~due_, ~ech, ~ect, ~egg, ~eggs, ~egro, ~ehi, ~eles, ~ell, ~eme, ~emon, ~encu, ~enev
  -0.6: ~enu_, ~eon, ~erit, ~ert_, ~espo, ~eta_, ~etas, ~fat_, ~fina, ~firs, ~ggs, ~ggs_, ~goog, ~gro_, ~hari
  -0.6: ~hel, ~hild, ~hit_, ~ibra, ~ill_, ~inni, ~intm, ~ior, ~ipt, ~ises, ~itez, ~ized, ~je_, ~jus, ~kag
  -0.6: ~kage, ~lac, ~lati, ~leg, ~legi, ~leva, ~ley, ~lla_, ~lli, ~lol_, ~lowe, ~mai_, ~maz, ~mbio, ~meu
  -0.6: ~mma, ~moo, ~muc, ~much, ~nak, ~nam, ~ndma, ~ndp, ~ndpa, ~nes_, ~nion, ~nob, ~ntai, ~nten, ~ntm
  -0.6: ~ntme, ~nvit, ~oad, ~odi, ~olve, ~ome, ~ony, ~oog, ~oogl, ~or_, ~orm_, ~osts, ~otra, ~ou_, ~ouh, ~our
  -0.6: ~ouve, ~pais, ~pal_, ~pas, ~pein, ~plan, ~pliq, ~poc, ~pok, ~porc, ~powe, ~purp, ~quiz, ~raff, ~rati
  -0.6: ~raz, ~rday, ~rio_, ~rler, ~rmie, ~rnin, ~rsd, ~rsda, ~rst_, ~rtic, ~sda, ~sday, ~see_, ~sola, ~spi
  -0.6: ~spl, ~spos, ~stol, ~sup, ~tate, ~tch, ~tch_, ~tens, ~th_, ~ths, ~tle_, ~tmen, ~topp, ~tops, ~trai
  -0.6: ~tual, ~turn, ~uar, ~ubel, ~uce, ~ucho, ~uck_, ~uest, ~ugh_, ~uie, ~uild, ~ulat, ~ule, ~ummy, ~unf
  -0.6: ~ursd, ~ury, ~ury_, ~usez, ~usi, ~uste, ~vel, ~verd, ~warn, ~wedd, ~went, ~when, ~yar, ~yel, ~yell
  -0.6: ~ymen, ~ze_
  -0.7: NAME … all, NAME … c, NUMBER at, NUMBER but, NUMBER hours, NUMBER my, NUMBER … at, NUMBER … c
  -0.7: NUMBER … per, NUMBER … porfa, NUMBER … your, a adore, a black, a ce, a denunciar, a faire, a fever
  -0.7: a half, a las, a partir, a red, a salir, a … mes, a … nina, a … pero, a … right, a … you
  -0.7: abonnement bixi, about … fork, abrazo, abuela … que, abuja, acros-, across, affaire avec, afina-
  -0.7: again … you, agost-, agosto, ah ben, ah ma, ahi … las, ahora que, ai de, air in, al nino, alarma de
  -0.7: alarma … la, algo, alive |, allowed … the, alloy, also … take, alway-, always, am by, am serious
  -0.7: and … left, andre-, andres, annee-, annees, annoying … it, antes me, any NUMBER, apuntame en
  -0.7: are free, are … hiring, are … more, are … people, arme, arreglar, arrives |, arsen-, ascen-, asi … la
  -0.7: asi … no, ask about, assem-, assez de, at 2, at … for, at … gate, attached |, attachment, au nouveau
  -0.7: avance |, avec mes, avec un, averti, avertis, avez appele, axle |, back … you, bags |, bajo delete
  -0.7: barbe, bas, be off, be out, be … about, behind the, being dramatic, bells |, bici que, bici … por
  -0.7: bicycle with, bien por, bient-, bientot, bienv-, bike any, bike no, bike … in, bills, bit … the
  -0.7: black-, blanca, bola, boost, breakdown, breat-, bring you, brother in, brother … law, bruit la
  -0.7: bucket, by … NUMBER, c … NAME, c … deja, c … des, ca … ce, ca … coupe, cable … is, cadea-, cafet-
  -0.7: caigo, caigo |, cajas, call at, called twice, calling you, camara, camara … una, cambiar de
  -0.7: cambiar los, cambiar … frenos, cambio … aceite, came at, can … hold, can … mauvais, canada |
  -0.7: cancel just, cancel … appt, cancel … pickup, cancel … the, cancelen el, cargar, carres, casco no
  -0.7: casi no, casques, catch-, celeb-, cell pis, cell … ma, certa-, cette fois, champion, chang-
  -0.7: changer mon, chat qui, chat with, cheaper |, check … spam, chips, chiqu-, chiquita, chocaron, claro
  -0.7: classe, cle |, clean it, close on, colou-, colour, come back, come … and, comin-, coming, como NUMBER
  -0.7: como quedo, como … que, completely |, compro otra, con … lluvia, concert, confirmado, connais … ca
  -0.7: consent … for, consigo, contact from, corolla |, costc-, costco, could … with, counc-, council, coupe
  -0.7: covered, cream, cuand-, cuando, cuando es, cultu-, culture, cumple, curio-, cut … what, d … arriere
  -0.7: d … la, dans le, dans … min, dans … pneu, dates, daughter NAME, day, de alta, de cadenas, de celular
  -0.7: de cote, de job, de lentes, de lo, de misa, de usar, de … cliente, de … hermano, de … modele
  -0.7: de … para, de … pero, debarre, delete mecanico, demande … numero, denunciar, depuis lundi, descente
  -0.7: descr-, descuento delete, despacito, di … a, did … consent, difference between, digan a, digan … mi
  -0.7: dijo que, dimanche, dimanche est, do … listen, do … owe, do … quit, doctor |, docum-, document
  -0.7: dogs allowed, domicile, donated, donc ca, donuts |, drama-, dramatic, drink, dropped my, du bureau
  -0.7: du cadre, edifi-, edificio, el mecanico, el perro, el … NUMBER, el … es, el … mi, el … o, electricite
  -0.7: electriques, electriques |, elm, embarque, emocion, en floride, en fous, en pensant, en special
  -0.7: en un, en … esquina, en … me, en … min, en … une, end i, end … day, ended |, enfants |, engaged
  -0.7: english … good, enlevez ca, enlevez … siege, enorm-, enorme, envoies, envoyer … de, escal-
  -0.7: ese numero, est des, est faite, est … petit, esta mejor, esta … delete, estar, este … pero
  -0.7: estuvo … por, etais dans, etais … le, etait … a, etes fins, etudiant |, even, excusas, excusez
  -0.7: extrano |, fache-, fachee, factura … correo, faim, faire … a, farid, fell … the, femme qui, ferie
  -0.7: fermez, fermez … quelle, fete … la, fila |, fin … mon, financing, first … the, flirt, florida |
  -0.7: floride, fois que, for 2, for asking, for thursday, for tomorrow, for … company, for … so, for … up
  -0.7: forgot the, forks, fotos delete, francais svp, free … i, freew-, frein |, fridge |, front of
  -0.7: fui … la, gano, gants |, garde … velo, garmi-, garmin, gasol-, gateau |, gauche |, genius, gmail |
  -0.7: goes, going |, going … be, golpe |, good … no, google |, grande |, grass, grocery, guelp-, guelph
  -0.7: guess-, guessed, guys … it, habla la, hace … el, hacer, had … good, hahah, handle, has, have left, he
  -0.7: help, her i, her no, hide, him my, hope … is, hot water, how many, how was, huevo, i ate, i want
  -0.7: i … after, i … all, i … ask, i … away, i … next, i … serious, i … wait, i … work, ici |, if … get
  -0.7: ignore |, il des, il … d, il … je, impuesto, in as, in canteen, in time, in … if, in … week
  -0.7: in … work, incluses, interesa la, interesa que, interview went, is cheaper, is free, is late, is own
  -0.7: is stuck, is … under, it feels, it like, it shows, it … been, it … ok, it … someone, items NUMBER
  -0.7: j … en, j … pas, jaune, je rentre, je … dans, je … pas, je … tanne, jeu … la, just … talking
  -0.7: juste une, juste … freins, keep … bike, keep … change, keep … me, keeps, kickstand |, kids bike
  -0.7: kindly inform, kindly send, kiss, la carrera, la encontre, la horquilla, la meteo, la rue
  -0.7: la ubicacion, la vida, la … adresse, la … avant, la … du, la … electrica, la … que, la … voy, lacher
  -0.7: lachez … la, le agradeceria, le cours, le debo, le menu, le mode, le total, le … meme, le … texto
  -0.7: leaki-, leaking, leave … on, left side, lentejas, les … d, les … electriques, let … in, lift |
  -0.7: list>wrong, lista … recoger, llanta, llegan, llegue al, llevo, llevo a, lo phone, lo … hace, lock i
  -0.7: lock is, lol can, los … ahora, los … nomas, lost … the, luz trasera, m … fous, ma chambre, mains
  -0.7: mais il, mais pas, mames, mancha, map |, maqui-, maudit |, mauve, may |, me acuerdo, me because
  -0.7: me he, me retiro, me vale, me … address, me … come, me … inscrite, me … list, me … pic, me … were
  -0.7: mec, medec-, media hora, medida, mejore, mensaje … o, message is, message … will, messages for, meteo
  -0.7: meteo |, mettez le, mi vecina, mi … al, mi … en, mi … la, mia … la, milks, mon autorisation, mon cell
  -0.7: mon petit, mon … en, morado, more messages, more … my, more … those, more>remove, moved … NUMBER
  -0.7: moved … i, mucha, must but, must … in, my bag, my cat, my … anymore, my … be, my … they, my … want
  -0.7: my … where, n … to, nativ-, native, ne lui, need … bring, never bring, never … found, new cassette
  -0.7: niego, no dey, no mames, no paro, no use, no … bien, no … called, no … need, no … texto, nobody wants
  -0.7: nombre … la, nonse-, nonsense, noodl-, not about, not call, not close, not listen, not stay
  -0.7: nouveau cell, nouvelle, now you, occupe, october |, of day, of … til, ofertas, off and, off do
  -0.7: off … am, off … at, off … my, office til, ok NUMBER, old … on, on … ebike, on … order, on … roof
  -0.7: on … st, once and, one called, one do, one wheel, one … thing, open … NUMBER, or does, order for
  -0.7: order … the, order-, oui |, oui … les, out so, ouvert |, over my, over … just, oye y, pa otro, pain |
  -0.7: pana |, para … sabado, para … viernes, parce … j, parch-, pareil, pareil |, pas |, pas … au
  -0.7: pas … chum, paso … el, passe pas, passed in, patins, patronne, payme-, payno-, paynow, pensant
  -0.7: pense … c, people on, perdon me, perdon … equivoque, perfu-, perfume, permis de, pero sin, pero yo
  -0.7: pero … a, persona |, petites … svp, petrol, peur |, peux tu, peux … arreter, peux … repondre
  -0.7: phone fell, phone please, phones on, pic of, pick me, place-, planc-, plast-, plastic, please |
  -0.7: please … NAME, plus vite, plus … a, pneus svp, pongame en, pongame … la, por … que, posti-, posting
  -0.7: pour … rappel, pourt-, pourtant, pouva-, prefere pas, prende |, pretty … this, principiantes
  -0.7: private number, puede pasar, puede |, pueden … mi, puse … no, push it, push … to, put in, put … back
  -0.7: quatre, que raro, que su, que voy, quedo el, quedo en, queriendo, question about, qui, quiero … azul
  -0.7: quilt-, quitar … telefono, quiten, quiten las, rabais etudiant, raleigh |, rattles, raya, rayer de
  -0.7: rayer … la, rcv, rdv … mardi, reach, read |, receive your, recet-, receta, rechina, recum-
  -0.7: refuse … pay, remets, removable, remove … stickers, removed … from, rendez moi, renuncie, replace the
  -0.7: reponds a, report |, respondi, reuss-, reussi, reves, revient, ride … is, ridin-, riding, ring … the
  -0.7: ringe-, ringer, ringer on, ris, robbery, roman-, romantic, rota, roues svp, roule comme, roule … un
  -0.7: rubs, rueda, ruedas |, sabes, said stop, said … it, sale, salmo-, salmon, salutations, salutations a
  -0.7: salvador, saqueme … la, satur-, say … NUMBER, say … is, say … not, school and, scola-, scolaire
  -0.7: scratch that, se … sola, see me, see that, send you, send your, send … yet, sending a, sent that
  -0.7: serai la, serait mieux, serious |, service de, sharp |, shifted, shifted to, shopp-, shouted, si pero
  -0.7: si y, sian, sign … form, signals, signed NAME, sinon je, sis |, slip |, sms … my, sms … when
  -0.7: son will, son … he, sorry … to, souhaite pas, soy … senora, spamming … group, spoil-, spons-, sram
  -0.7: stag, stoke-, stomach, stone-, stones, stop>me, strav-, strava, stuck on, student, su … este, suena |
  -0.7: sun |, supposed … be, sur … velos, surgery |, surly, surna-, surname, surprise |, suspendieron, svp n
  -0.7: symbo-, t … des, t … la, tanne, tantito, tapis, te lo, te … y, tell ma, ten |, tengo … la, tenia
  -0.7: text … wife, texto en, texts … now, thank … NAME, thanks … all, thanks … asking, that just, the beach
  -0.7: the build, the cats, the click, the fish, the gas, the guest, the headset, the interview, the logo
  -0.7: the mess, the neighbor, the old, the other, the party, the rental, the restaurant, the sticker
  -0.7: the train, the trip, the trunk, the … arrived, the … been, the … by, the … donation, the … manager
  -0.7: the … only, the … raffle, the … report, the … sign, the … until, their, there with, this sunday
  -0.7: this … all, this … just, this … never, this … since, thursday, tie, tiene un, tienes, till … end
  -0.7: time no, to do, to drop, to next, to stop, to tell, to … 2, to … abt, to … sorry, todos … el
  -0.7: toilet |, tombee, tomorrow i, ton … a, too … for, torni-, tornillo, tot |, toutes mes, tow … is
  -0.7: trabajo hasta, trail, trial, trouv-, try, tu fini, tu hermano, tu pret, tunnel |, tuque, u12
  -0.7: un abonnement, un abrazo, un buen, un poco, un … you, under warranty, une … au, unscr-, unscrew
  -0.7: unsubscribe from, up over, urgente |, use … the, used one, using, ustedes que, velo … comme, velos d
  -0.7: velos electriques, vengas, versi-, version, veux parler, veux … faire, vez you, vidrios, vieja … la
  -0.7: vienes, viens chercher, voir, voir |, vos messages, vous ecrivez, vous … fins, vous … garder
  -0.7: vous … tantot, vous … velos, voyez, vuelva, vuelvo, wah |, wants … know, was … your, way2s-, way2sms
  -0.7: we still, we … it, we … see, we … to, weird, wet, what … you, when … it, when … land, whens the
  -0.7: who … just, wife instead, will tell, will … come, will … stay, will … up, wish i, with bike
  -0.7: with phone, with … in, woohoo |, would … do, would … that, wrong>list, y … frette, y … le, y … se, ye
  -0.7: year it, yo pense, you from, you hiring, you le, you llego, you so, you sound, you spam, you tomorrow
  -0.7: you with, you … free, you … need, your address, your bday, your pic, your voice, your … if
  -0.7: yourselves |, zippe-, zipper, | abren, | brakes, | can, | claro, | coucou, | eso, | green, | igual
  -0.7: | kids, | meeting, | names, | parking, | part, | quedo, | queue, | ran, | recibido, | siempre
  -0.7: | small, | swap, | termino, | then, | ticket, | tu, | unsub, | velo, | whens, | xl, | … afuera
  -0.7: | … amo, | … away, | … beau, | … blue, | … but, | … butt, | … cap, | … coach, | … combien
  -0.7: | … conteste, | … declined, | … drop, | … est, | … finish, | … funny, | … got, | … je, | … mames
  -0.7: | … manque, | … number, | … old, | … quiero, | … regalo, | … saved, | … serai, | … souhaite, | … tmr
  -0.7: | … total, | … trouve, | … uno, | … wait, ~_aim, ~_alw, ~_ann, ~_aye, ~_bac, ~_bot, ~_dep, ~_ear
  -0.7: ~_eco, ~_exe, ~_fal, ~_gan, ~_goe, ~_gor, ~_hac, ~_he_, ~_hm, ~_leg, ~_lol, ~_maq, ~_pei, ~_sav
  -0.7: ~_say, ~_sen, ~_sin, ~_ska, ~_und, ~_vib, ~_vir, ~_wo, ~acce, ~ach_, ~adea, ~afa_, ~afin, ~aft, ~ago_
  -0.7: ~ajo, ~alw, ~alwa, ~ama, ~amen, ~ammi, ~ange, ~ant, ~anta, ~appy, ~arei, ~asp, ~aym, ~ayme, ~bel
  -0.7: ~bid, ~bje, ~bjec, ~bra, ~cad, ~call, ~can, ~chu, ~chum, ~club, ~ctri, ~cuid, ~culp, ~da_, ~deja
  -0.7: ~dep, ~depo, ~dez, ~dge, ~disp, ~dle, ~dou, ~dule, ~ebs, ~eeme, ~eful, ~eir_, ~eird, ~elp_, ~emp
  -0.7: ~end, ~ene_, ~enio, ~ent, ~epl, ~erer, ~erno, ~evai, ~exe, ~exp, ~fant, ~fore, ~fter, ~ger_, ~gle
  -0.7: ~hens, ~hif, ~hroo, ~hwi, ~ian_, ~iba_, ~ical, ~ics, ~ics_, ~ide, ~ier, ~iga, ~ign, ~ime, ~in_, ~isc
  -0.7: ~issa, ~it_, ~itch, ~item, ~iva_, ~lad_, ~lant, ~las, ~lau, ~leb, ~levo, ~lift, ~llam, ~lle, ~lol
  -0.7: ~low, ~ls_, ~lub_, ~lui_, ~lwa, ~lway, ~ma_, ~main, ~mal_, ~maq, ~maqu, ~mara, ~mec, ~mpla, ~nas_
  -0.7: ~nday, ~nde_, ~nie, ~nior, ~nnai, ~nnu, ~ny_, ~occ, ~ogg, ~oil_, ~ok_, ~ola, ~ome_, ~ompe, ~oqu
  -0.7: ~orig, ~orte, ~otic, ~oula, ~parr, ~paym, ~pie, ~pill, ~pinc, ~pond, ~ppo, ~quem, ~quic, ~reil, ~rek
  -0.7: ~rera, ~ribl, ~rida, ~ril, ~rki, ~rm_, ~ror_, ~rror, ~rtes, ~satu, ~see, ~she, ~some, ~suen, ~swee
  -0.7: ~tar, ~tau, ~tery, ~thr, ~tis, ~tis_, ~toil, ~ubie, ~uch_, ~uick, ~uiet, ~ulp, ~ulpe, ~urd, ~urp
  -0.7: ~uton, ~vali, ~valv, ~ven, ~vib, ~vin, ~voy, ~weir, ~wer, ~wet_, ~whee, ~yes_, ~yez_, ~ying, ~yme
  -0.8: 2 fois, NAME as, NAME will, NAME … tu, NUMBER inch, NUMBER just, NUMBER only, NUMBER percent
  -0.8: NUMBER right, NUMBER your, NUMBER … des, NUMBER … since, NUMBER … will, a cesse, a chain, a contact
  -0.8: a cualquier, a good, a ride, a school, a sound, a … con, a … l, a … texto, a … til, a … vos, abern-
  -0.8: abernathy, abogada, abonne |, about you, abren los, abren … domingos, abt the, abuelito, ac, accid-
  -0.8: account |, add … back, agradeceria que, ai demande, ai hate, al rato, alcanza |, ale, algo mas
  -0.8: already with, am … is, am … lbs, am … longer, an … out, ancho, and will, and … both, animal, animal |
  -0.8: anive-, aniversario, annoy-, annulez, anybo-, anybody, aplas-, aprendio, apuntarme, aqui como, archi-
  -0.8: are they, argen-, argent, arrete toi, arrete … a, arretent pas, arreter au, arrived |, as spam
  -0.8: asegu-, asiento un, assurances, at … price, at … store, au cours, autiste, autobus devant
  -0.8: autocollant, autorizado, avec ma, avec vous, avez … du, avisele, ay dios, baja … asiento, balco-
  -0.8: banan-, basico |, bc … am, bcos, be ready, beach, bearings, bebe, behin-, behind, behind me
  -0.8: ben … avoir, bet, bici hoy, bici … y, bien y, bike fits, blagu-, blush, blush |, bomba
  -0.8: bonjour monsieur, boon, borrame … la, bow on, bow … it, box the, boxes, boxin-, boxing, bring a
  -0.8: bring my, brook-, brooks, bucke-, bucks |, buena-, by after, by at, by tonight, by … or, c etait
  -0.8: ca … plus, cadeau |, cadre |, call, call you, call … before, call … is, campa-, campamento, can make
  -0.8: can … come, can … push, can … your, canadien, candado … la, cante-, canteen, canteen |, casi me
  -0.8: casque … la, cats |, cell … pas, celu, center, chanc-, chance, chape-, chapeau, chaque … je
  -0.8: charge it, chile, chino-, chinois, choca-, choir, ci, civic, civic |, clase de, clean, como cancelo
  -0.8: como … la, complaints, completely, comprend, comprend pas, comprends |, con … trabajo, congr-
  -0.8: console, contestar llamadas, continue, could take, coupee, crank-, cranks, credit … dossier, crever
  -0.8: cualquier hora, cuando la, cuanto me, cuanto por, cudnt, cuentas, cuento, cumpleanos, curb, d … c
  -0.8: d … devant, damaged, dan clases, date on, day so, day sorry, de caminar, de casa, de cellulaire
  -0.8: de derailleur, de plus, de temps, de ton, de … ahora, de … color, de … femme, de … jaja, de … sont
  -0.8: de … vente, de … votre, decir-, delete campamento, devolver, dia es, did they, did … mean, dijeron
  -0.8: dirty, discount, do this, do … i, do … laugh, do … open, do … touch, does … stop, dolar-, dolares
  -0.8: dolares |, dollar, dollars |, domingos |, donation, done … NUMBER, driveway, droit vous, drops
  -0.8: du metro, du … mais, el cargador, el dinero, eleves, elimina, emploi, en … merci, en … minutos
  -0.8: en … neuf, end … on, end … your, enfri-, engin-, enlever le, enlevez … petites, enough … i, envir-
  -0.8: environ, envoie … photo, equivoque … dia, era, es … y, ese … era, est coupee, est … bonne
  -0.8: est … femme, est … pis, esta … de, este … me, etre pret, exams, excus-, facture … courriel, faire j
  -0.8: faire … ai, fait frette, faites … la, feed, felicitations, femme |, fermez pas, fete |, fever |, few
  -0.8: fiebr-, fiebre, fiebre |, fila, fini pour, first day, floor, floor-, floors, flowe-, flu, focus
  -0.8: fois … je, fond, for us, for … chain, for … min, for … too, for … tow, forces, forever>these
  -0.8: forget the, forgets, forgo-, forgot |, form for, foto por, free … a, freeh-, freehub, freins … pas
  -0.8: friday … you, from … account, from … mailing, front … the, froze-, frozen, funct-, function, furna-
  -0.8: furnace, galer-, galerie, galerie |, gardiez, gemelos, gentil, get text, ghost-, go thru, going … to
  -0.8: good people, got declined, got lost, got time, got … job, got … number, gritt-, gritty, guy |, gym |
  -0.8: had … with, hahah-, hahaha, hahaha |, has … my, have enough, have sent, have them, have … owned
  -0.8: he … also, he … so, hello, hem, herra-, herramienta, hi this, hiring |, histo-, hora … la, horqu-
  -0.8: horquilla, hot |, house number, hoy, husbands number, hydraulic, i brake, i bring, i broke, i could
  -0.8: i reach, i … he, i … please, i … really, ici … de, idea … you, in 2, in there, in town, in … tire
  -0.8: inclu-, inflate, ins, inscrivez … pas, iphon-, iphone, is looking, is missing, is … too, is … working
  -0.8: it came, it come, it next, it right, it still, it … take, it … to, j … a, j … apres, j … assez
  -0.8: j … hate, j … veux, jaja la, je … lis, je … parler, job je, juste … nom, keep … bell, kicke-, kicked
  -0.8: kids, la carte, la galerie, la messe, la soumission, la subvention, la valve, la … barata
  -0.8: la … encontre, la … mon, la … un, la … veut, lache l, ladie-, ladies, laissez les, lamp, lared-
  -0.8: laredo, las llantas, lasagne, law |, le char, le digan, le en, le puse, le site, le velo, le … casque
  -0.8: le … modele, le … vert, leak … the, leave your, legs, leh, lens, les promos, les travaux, level
  -0.8: libre, lids, light-, limping, linge, list price, list … and, liste noire, listed, listening, llega-
  -0.8: llevar, llevo … mi, lo dije, lo quiero, logo |, loic, lost in, lost … key, low |, lui a, m … la
  -0.8: ma femme, ma i, ma … c, made the, maintenant je, mais la, making … blush, mama |, mandame un
  -0.8: mandarle, manden … a, mando el, mando mensaje, manques, marin-, mauvais modele, mauvais … sur
  -0.8: mauvaise adresse, mayo, me blush, me do, me hace, me llegan, me pick, me she, me too, me … es
  -0.8: me … is, me … total, medic-, mens, mensaje … llego, mensaje … voz, mensajes … una, mere est
  -0.8: mes pneus, messages … moi, mi apellido, mi casco, mi tarjeta, mi … de, mia … bici, miedo, mijo |
  -0.8: mitad, moi comme, moi … quand, mojar, mom i, mon rendez, mon … pour, mono, month and, monthly
  -0.8: more … am, most, mower, much … in, muchacho, mud, my eyes, my key, my kids, my sms, my … group
  -0.8: my … with, n i, n put, n then, n … said, n … your, nail, ne veux, ne … avoir, necesitar
  -0.8: need … loaner, need … more, need … no, needed i, network is, never buying, never ever, never reply
  -0.8: never thought, new … in, ni se, niaises, nid de, no se, no … alcanza, no … apaga, no … cambien
  -0.8: no … digan, no … e, no … hagan, no … needed, no … sus, no … veo, non l, non … autre, not laugh
  -0.8: not touch, not … after, not … calling, not … is, not … saying, not … text, not … well, notification
  -0.8: nous deux, now his, now no, numero et, numero sur, nunca |, nunca … el, o el, o … a, occupe des
  -0.8: of … for, of … month, off is, off … and, office phone, ok you, old parts, on hold, on mine, on … bill
  -0.8: on … check, on … plan, on … quote, on … rental, on … thing, on … train, on … until, once again
  -0.8: onlin-, online, only asked, ouch |, out at, owe you, page … is, pagin-, pagina, papineau |
  -0.8: para manana, para recoger, parle a, pas capable, pas mais, pas … facture, passp-, passport, password
  -0.8: patte de, patte … derailleur, pay you, pay … the, pense … je, people … a, perce-, percent, perdone
  -0.8: perio-, permitted, photo of, picture of, pieza-, piezas, pis mettez, please … you, point |
  -0.8: ponchaduras |, por … hasta, porte d, porte velo, portl-, portland, poubelles, pour sa, pour … avis
  -0.8: pour … message, pourriez vous, power-, precios |, pregunto a, pregunto … mi, prend, prend … un
  -0.8: prete-, proce-, promo est, promo … les, propina, pu … a, pude … el, puede-, pueden mandar
  -0.8: puedo … llamadas, pus capable, putai-, putain, que color, que dios, que estaba, que … pero
  -0.8: que … pusieron, quedo la, quejas, quiero que, quiero … se, quietly, quit … NUMBER, quittes, rando-
  -0.8: range-, rappels … entretien, rayon, ready … the, recu mes, regresamos, remboursement |, remercie
  -0.8: rendu |, renta |, repondre … pour, restees, result, return the, rice for, ride i, rien qui, rien … la
  -0.8: right … one, roues |, roulement, s … des, sabados |, sale en, salut-, sans l, saquenle, sat ride
  -0.8: saturdays |, say the, season |, seat |, second … but, seguro |, selle-, seller, semaines
  -0.8: send message, server, service at, share the, she tell, she … up, shift, shld, short-, shout, si
  -0.8: si … favor, si … seguir, signa-, signer, signing … for, sleep, sleeping |, smells like, snake
  -0.8: snake |, so cheap, so funny, so he, someone … me, sometime, son bike, sonne toujours, sonnez, sont en
  -0.8: specialist, speech, squeaking |, squeeze, sry |, stars, stay a, stop taking, stop you, street |
  -0.8: strol-, suben, subir, subve-, subvention, succu-, succursale, suffit les, support |, supprimez mes
  -0.8: surem-, surement, take calls, take two, takin-, taking, talk |, talla equivocada, tandem, tarjeta |
  -0.8: tax |, teeth |, tempe-, tengo un, tengo |, tent, tente … de, tesco |, text came, text was
  -0.8: texting this, texto je, texts though, that phone, that thing, that |, that … from, that … lol
  -0.8: the cone, the cover, the crank, the divorce, the hem, the lot, the month, the rust, the server
  -0.8: the shifter, the temple, the tow, the yellow, the … between, the … does, the … first, the … keep
  -0.8: the … night, the … pic, the … sticker, the … team, the … total, the … under, then |, there … the
  -0.8: these>not, these>you, they told, thing is, thingies, this app, this texting, timbre |, tirela
  -0.8: tirela |, to join, to that, to … account, to … lol, to … out, today-, todays, tomatoes, ton pere
  -0.8: took your, tooth, torti-, tortillas, tour de, tour pour, treat, treat |, try to, tu arreter, tu une
  -0.8: tu … me, tune, twice … i, un an, un gros, un tune, un … au, una … mas, une … de, unive-, up … over
  -0.8: us do, va la, va … combien, vais … faire, vaiss-, vaisselle, vater, vendamela, venir |, veut une
  -0.8: video |, viene, voi, votre systeme, vous remercie, voy … denunciar, voy … ella, walk, wall |
  -0.8: want … blue, want … i, want … in, was … scam, weather, well |, wen you, what … a, whens, wife … it
  -0.8: will be, will pay, will … from, will … with, wisdo-, wisdom, with … and, with … else, with … is
  -0.8: with … so, work, works |, would … NUMBER, wrong total, wrong … for, wrong … stop, xxx, y estoy
  -0.8: y etre, y paso, y voy, y … saca, yearl-, yearly, yellow, yo pague, yo puse, you angry, you aprendio
  -0.8: you land, you owe, you pack, you pase, you then, you … buy, you … family, you … sunday, your door
  -0.8: your junk, your making, your site, your wife, | are, | boss, | casque, | ciao, | coffee, | eat
  -0.8: | elimina, | erreur, | gd, | invoice, | jajajaja, | m, | mira, | monday, | price, | really, | sacrez
  -0.8: | sal, | salut, | sans, | scuse, | serait, | todo, | turn, | ustedes, | … account, | … adresse
  -0.8: | … buying, | … chum, | … clicking, | … cunado, | … done, | … doy, | … ecran, | … equivocada, | … esa
  -0.8: | … final, | … for, | … forget, | … friend, | … mom, | … moteur, | … nieto, | … not, | … of
  -0.8: | … offense, | … queda, | … recogerla, | … retiro, | … soiree, | … teacher, | … textos, | … time
  -0.8: | … vecino, | … voi, ~_alg, ~_ap, ~_bet, ~_by, ~_ch, ~_ci_, ~_day, ~_ea, ~_fla, ~_gon, ~_hel, ~_ho
  -0.8: ~_hoo, ~_hoy, ~_hur, ~_iph, ~_kon, ~_leh, ~_mec, ~_mos, ~_neg, ~_pig, ~_quo, ~_rip, ~_sec, ~_si_
  -0.8: ~_sid, ~_sit, ~_ski, ~_tha, ~_tre, ~_val, ~abr, ~ack_, ~air, ~all, ~ance, ~ando, ~anyb, ~app_, ~appo
  -0.8: ~appr, ~ared, ~asio, ~ask_, ~asse, ~ax_, ~ba_, ~behi, ~bing, ~bras, ~cab, ~can_, ~cap_, ~ccid, ~chan
  -0.8: ~cs_, ~day, ~day_, ~dem_, ~dshi, ~ead, ~ears, ~ecid, ~ect_, ~eel_, ~eep, ~ehin, ~eigh, ~ejor, ~ena
  -0.8: ~enfa, ~eos, ~eos_, ~epin, ~eras, ~erie, ~erwi, ~ette, ~evar, ~ezco, ~fle_, ~flor, ~fos, ~gag, ~gage
  -0.8: ~gan_, ~gat, ~gel, ~hap, ~herw, ~hico, ~hiv, ~hor, ~horq, ~hort, ~hos_, ~hoy, ~hoy_, ~ibl, ~ids
  -0.8: ~ids_, ~iest, ~inin, ~iph, ~ipho, ~irst, ~ise_, ~itat, ~its_, ~ivew, ~jame, ~jan, ~jor, ~ker_, ~kes_
  -0.8: ~kids, ~labo, ~lam_, ~leh, ~leh_, ~let_, ~lice, ~lier, ~llet, ~lleu, ~llo_, ~loc, ~lon_, ~loy, ~lp_
  -0.8: ~luc, ~lude, ~luv, ~man_, ~mard, ~marr, ~mejo, ~mg_, ~mo_, ~morr, ~mpt, ~nan, ~ncon, ~ney, ~ney_
  -0.8: ~nfa, ~nfan, ~nina, ~nis_, ~nk_, ~nkin, ~nnes, ~nnoy, ~noy, ~nsei, ~nti, ~ntir, ~nut, ~nyb, ~nybo
  -0.8: ~oci, ~ode_, ~oing, ~oks, ~oks_, ~ol_, ~ole_, ~onjo, ~onli, ~ooks, ~ops, ~opti, ~orgo, ~ork, ~orn
  -0.8: ~pagi, ~ped, ~per, ~pha, ~pig, ~pin_, ~pist, ~poi, ~pol, ~pos, ~pres, ~pti, ~pues, ~py_, ~ram, ~rb_
  -0.8: ~resa, ~rgot, ~riod, ~riv, ~rofe, ~rqui, ~rran, ~rt_, ~rued, ~ruin, ~rwi, ~sea, ~sec, ~sema, ~sion
  -0.8: ~sir, ~sitt, ~spor, ~stak, ~stan, ~stat, ~stri, ~taki, ~tha, ~tie_, ~trun, ~tua, ~uart, ~uden, ~uel
  -0.8: ~uela, ~uic, ~uid, ~uier, ~ults, ~ur_, ~urni, ~utes, ~uve, ~ves, ~vew, ~vewa, ~vra, ~whe, ~xcus, ~yor
  -0.8: ~ys_
  -0.9: (unknown 1), 2 cm, 2 … i, 3rd floor, NAME never, NAME … de, NAME … for, NUMBER kg, NUMBER … m
  -0.9: NUMBER … mat, NUMBER … number, NUMBER … or, a block, a combien, a lie, a mi, a pump, a used, a … elle
  -0.9: a … one, a … yo, aband-, accident can, accident … you, ado, again do, agenc-, agradece, agreg-, ah i
  -0.9: ahi voy, ahi … va, alarma, am finished, am … being, amazing |, and does, and … other, anima-
  -0.9: annees NUMBER, anniv-, annoying that, annuler ma, annuler … commande, anter-, anterior, any day
  -0.9: any good, anyone in, apague, apero, apres midi, aqui la, are my, are your, are … of, arif, armar-
  -0.9: arretez … ca, arrive … NUMBER, at … lights, attends |, aurie-, auriez, autorizo la
  -0.9: autorizo … reparacion, autou-, autour, autre numero, avanc-, avance, avez jamais, avez … j
  -0.9: avisos por, back … that, barre, batteries, be quiet, belt, beso, bike boxes, bike is, bike outside
  -0.9: bike … day, bike … do, bike … ready, bloquez, blue … the, bonne fete, book a, booking |, borro el
  -0.9: bothe-, box and, boyfr-, brake … not, bride, brule |, bueno, bussi-, but a, by and, by … you, c … moi
  -0.9: ca … arrete, cadenas vous, calendar, calendar |, call before, call on, calling my, camaras, came |
  -0.9: caminando, caminar, can, canadian, cancelaron, cancele la, cargo, carpe, carrement, carrera |
  -0.9: ce … les, cel y, cell a, cell phone, cerrado |, ceux la, chain, changer mes, cheaper … i
  -0.9: cherchez vous, chere |, chez NAME, chico, chilla, churc-, church, cierra, cine, clearance, cleo
  -0.9: clous, code … NUMBER, cole, combien … temps, comid-, comida, coming in, comma-, commande a
  -0.9: commande … ai, commuter, compulsory, con una, cone, conecta, conna-, consegui |, contact de, corol-
  -0.9: corolla, court-, courte, covid, credit du, crisp-, crisps, cry |, cuando quede, cuatro, cuerd-
  -0.9: cuida-, curious, d ecole, d entretien, day … i, de frein, de … you, deja de, dejo de, deles-
  -0.9: delestage, delete … se, deposito |, derailleur … en, des annees, desactiver, desactivez, desig-
  -0.9: design, detail, deux semaines, devant la, devoi-, dieu, dijeron … y, dinero |, dirai-, dirait
  -0.9: dissertation, dites … a, do … bring, do … need, donde esta, donde … la, donnee |, dos numeros
  -0.9: dressed, droit … me, drop … at, dropping off, du mat, du moteur, du pain, du … est, dura la, ecole |
  -0.9: el camion, el cobro, el color, el fin, elect-, email is, email … to, emergency … for, en reunion
  -0.9: en voyage, en … rodada, en … trabajo, enregistre, entendido, entrance, entrega, entry, envoie un
  -0.9: erreur |, es normal, esas llantas, ese nino, espal-, espalda, esperar |, essai, est, est ca
  -0.9: est … beau, est … derniere, est … m, esta el, esta feliz, esta … con, estara, estoy con, et … l
  -0.9: etes … fins, etudi-, ex … me, excep-, exemption, fait ca, falls, falta el, favour, fea, feliz con
  -0.9: fichier, fiest-, fiesta, fille va, fin … mes, finis, firma-, first ride, for his, for lunch
  -0.9: for … flat, forge-, foto, fous, freins arretent, freins svp, frenc-, french, freno de, frett-, frette
  -0.9: frnd, from … so, full … at, gate |, goal, goat, going away, going to, golpe, gong, got out, gotch-
  -0.9: gotcha, gotcha |, grab, gravels, green |, grips |, groce-, guess |, guind-, guinda, guy … me
  -0.9: guys text, hablando, hablar … el, had me, has it, has … to, have two, have … seen, have … three
  -0.9: hay … que, he hates, heads-, headset, heati-, heating, hello … would, hermano, heures |, highw-
  -0.9: highway, hike, hold … the, holde-, holder, hombre |, homework, honte, hora es, how bad, how often
  -0.9: hubby-, hubbys, hurts |, i dey, i try, i … came, i … card, i … finished, ici je, identificacion, if
  -0.9: if not, ignore that, igual |, il reste, in advance, in today, in … box, in … middle, in … na
  -0.9: inscription a, insea-, inseam, inspection, is busy, is quitting, is … btw, is … difference, is … if
  -0.9: is … like, it makes, it … sms, it … still, j embarque, j entends, jalan, je garde, je lai, jealous |
  -0.9: jeu, jeu dans, job … i, jobs, jokin-, joking, junto a, just … lol, key |, kill |, kind |, kk, knee
  -0.9: l apporte, l … NAME, l … merci, la alarma, la fiesta, la graisse, la les, la lluvia, la misma
  -0.9: la moins, la oficina, la patate, la patte, la rueda, la tarde, la … al, la … en, la … para, la … tout
  -0.9: la … verdad, lai, laisse … a, land |, las … en, lasag-, last … and, le derailleur, le pregunto
  -0.9: le … au, le … quitar, leave … NUMBER, leaving … NUMBER, let … do, letters |, lie, like butter
  -0.9: like … please, like … times, lim, line please, lists, llamarme, llame a, llevarla |, lo delete
  -0.9: lol ok, long does, longer |, looking … a, lube, lunch-, m en, m … ce, macha-, mall |, mam
  -0.9: marketplace, mauvaise photo, mdm, me alcanza, me gusta, me voy, me what, me … about, me … invoice
  -0.9: mecanica |, mecanique, meill-, membe-, members, memo, mensu-, merci pas, mercr-, mercredi
  -0.9: message … me, message … not, messages about, mi esposo, mi nieta, mic, mide, mide NUMBER, mien est
  -0.9: miercoles |, might be, might … late, mobile no, moi avant, moins chere, mon auto, monsieur je
  -0.9: monsieur … vous, monter, month i, morad-, much off, muchas gracias, muchi-, muerd-, mueva-, muevan
  -0.9: multi-, my gym, my keys, my membership, my teenager, my … back, my … it, my … just, my … same
  -0.9: my … too, my … yet, n NUMBER, name off, natur-, ne … avez, need … a, need … know, never … you, next
  -0.9: ni el, no deja, no leo, no … digas, no … manana, no … muevan, no … number, no … para, no … tanto
  -0.9: nobod-, noel |, noise |, nombre, not … as, not … calls, not … doing, not … home, not … permission
  -0.9: not … sms, notification … the, now … to, number for, number plate, numero a, numero ahora, of sms
  -0.9: of … n, of … on, of … the, ofici-, oficina, oga, olvide, on dirait, on phone, on top, on your
  -0.9: on … back, on … text, one … only, only way, opening, opting … of, or … one, orden es, organ-, oro
  -0.9: out … for, out … my, owe |, parale … los, pardon |, park … the, parler … gerant, pas … ecole
  -0.9: pas … lumiere, pas … patate, pas … svp, patate, path, patte, perdon se, perfecto, period, perra
  -0.9: personnes, peux … venir, phone and, pickup code, pido … la, place dans, playin, please forget, plie
  -0.9: plus proche, ponga-, por … bebe, porte-, potho-, poule, pour changer, pour samedi, pour … cadeau
  -0.9: pour … les, pouvez … ecrire, pq, prend tu, prendre … velos, prets, printemps, progr-, puede … por
  -0.9: pueden mandarme, puedo contestar, purse, puse que, qu … faut, que diga, que hay, que non, question |
  -0.9: qui … vous, quiero mas, quiero … de, quiero … seguro, raiso-, raison, rappel j, rappel … avais, raro
  -0.9: reacc-, reacciono, receive, recevoir vos, reflectors, regalo de, relea-, remember when, remonter
  -0.9: remot-, remote, remove … phone, removing the, required |, resch-, reschedule, retrouve … velo
  -0.9: reviens, right … me, room |, roses, round |, round-, rubbing, saco, say … more, schwi-, se … au
  -0.9: se … le, seaso-, seatp-, seatpost, shd, she can, shelf, shoe |, should … there, si … le, side
  -0.9: sigan … textos, since i, slim, smell-, smells, smili-, smiling, sms the, sms … this, so text, sol
  -0.9: solito, solito |, solo … un, somebody … my, sonne tout, soon, soude-, soz, spamming the, spell
  -0.9: spring |, status, still |, stole-, stolen, stone, stop raining, stop will, stop working, stop … here
  -0.9: stopping by, story |, strea-, subie-, suis plus, suis … l, supprimez … deuxieme, sur la, survived
  -0.9: swear, t inquiete, table |, takeoff, talk … me, talk … the, tanti-, tap, tarde, telephone alors
  -0.9: tell … she, temps pour, ten, tesco, text me, text with, texteando, texter … moi, texto no, texts>you
  -0.9: thai, than … please, than … thought, thank god, thanks … it, that … how, that … like, that … with
  -0.9: the blue, the bolt, the difference, the downtown, the estimate, the front, the hospital, the leak
  -0.9: the moon, the reflectors, the rim, the roof, the season, the trail, the … basket, the … cassette
  -0.9: the … end, the … line, the … might, the … price, the … raleigh, the … ring, the … station
  -0.9: the … still, the … stop, the … years, the … yes, there an, there since, they … you, this old
  -0.9: this … please, thought |, thru |, ticket is, tient, time please, tix, to let, to win, to … back
  -0.9: to … brother, to … over, tono, torci-, touche pas, trabajan, traia, traje la, transfer, travail
  -0.9: travail je, trouble, tu de, tu tia, tuesday is, turn it, twice and, un remboursement, une plainte
  -0.9: unless … is, unos, unsubscribing from, up lol, upsid-, upside, upside down, usted de, utiliser
  -0.9: va arreter, vas a, velo … bien, velo … revenu, veut dire, vodaf-, vodafone, volver |, vos … svp
  -0.9: votre … est, vous reponds, voy manana, waiti-, waiting, walk |, wall, want a, was up, was … no
  -0.9: wat is, watchman, we were, we … got, wednesday |, what … did, what … for, wheel |, when do, where got
  -0.9: who … my, who … texting, with … anymore, with … at, within … to, worries |, would take, write it
  -0.9: wrong color, x, y deja, y la, y mouille, y reste, y … nunca, yadir-, yadira, yeah, yendo, you be
  -0.9: you carry, you compre, you promised, you tiene, you … an, you … put, you>more, your house
  -0.9: your … folder, your … up, zwift, | NUMBER, | ahorita, | alguna, | anda, | bendiciones, | bloquez
  -0.9: | bring, | cancelaron, | chevere, | compadre, | consentement, | cuanto, | de, | dele, | derangez
  -0.9: | disregard, | dropped, | everything, | exam, | gotcha, | hmm, | kk, | later, | oga, | open, | pa
  -0.9: | plutot, | post, | puedo, | quel, | reach, | siguen, | thought, | traje, | tried, | … aunt, | … aux
  -0.9: | … checked, | … debo, | … fee, | … hang, | … looks, | … mandarme, | … mecano, | … perdon, | … pleut
  -0.9: | … policy, | … quitar, | … remember, | … results, | … s, | … sacan, | … swear, | … this, | … tio
  -0.9: | … tune, | … two, | … worries, ~_acc, ~_add, ~_aw, ~_box, ~_bro, ~_cha, ~_him, ~_if_, ~_lig, ~_loc
  -0.9: ~_nex, ~_nos, ~_ofi, ~_ont, ~_ope, ~_pa, ~_rab, ~_se, ~_slo, ~_soo, ~_sw, ~_tes, ~_tru, ~_web, ~_wel
  -0.9: ~_whe, ~_whi, ~_x_, ~abl, ~acci, ~aine, ~aiti, ~ame_, ~ana_, ~ang_, ~apl, ~apu, ~arl, ~asi, ~at_
  -0.9: ~aten, ~auch, ~avia, ~ayo_, ~bbin, ~bio, ~ble_, ~cen, ~chur, ~cie, ~cir, ~cole, ~coll, ~come, ~copi
  -0.9: ~cort, ~cou, ~dest, ~dieu, ~dola, ~dos, ~dsh, ~eadi, ~eak_, ~eco, ~eek, ~efor, ~ejo_, ~elie, ~ente
  -0.9: ~epla, ~ercr, ~ermo, ~eron, ~esp, ~fal, ~fi_, ~fre, ~frid, ~gato, ~geme, ~ght_, ~ghts, ~go_, ~gras
  -0.9: ~hair, ~hid, ~hts, ~hts_, ~hurc, ~iali, ~iero, ~iers, ~ina, ~inut, ~invi, ~iod_, ~ipl, ~ips, ~ips_
  -0.9: ~irc, ~ize, ~jeu_, ~ket, ~kip, ~lade, ~lech, ~lect, ~lets, ~lish, ~loa, ~lts, ~lts_, ~lube, ~lve
  -0.9: ~mier, ~mma_, ~mpe, ~mpro, ~mps, ~nap, ~ncy, ~ndsh, ~nex, ~next, ~nfir, ~ngal, ~nip, ~nobo, ~novi
  -0.9: ~nsul, ~ntee, ~obod, ~ofic, ~oger, ~ogne, ~om_, ~omme, ~ond, ~orry, ~ortu, ~oss_, ~ossi, ~our_, ~over
  -0.9: ~oye_, ~pac, ~pan, ~peg, ~pel, ~perc, ~pidi, ~pies, ~post, ~prog, ~ptan, ~quej, ~rab_, ~razo, ~rcr
  -0.9: ~rcre, ~reta, ~ring, ~rogr, ~ron_, ~roun, ~rs_, ~sal, ~sat, ~skip, ~soo, ~summ, ~tada, ~tap, ~tche
  -0.9: ~thro, ~ths_, ~tia_, ~tiez, ~tole, ~trip, ~tte, ~tud, ~uatr, ~ubby, ~ueda, ~uej, ~uer_, ~ulai, ~ully
  -0.9: ~urda, ~uro_, ~utti, ~venm, ~ves_, ~web, ~wel, ~wher, ~whi, ~xcep, ~yeah
  -1.0: 2 days, 2 you, NAME andre, NAME m, NAME that, NAME … com, NAME … va, NAME … yo, NUMBER o, NUMBER ok
  -1.0: NUMBER quid, NUMBER semaines, NUMBER sur, NUMBER with, NUMBER you, NUMBER … are, NUMBER … that
  -1.0: a casa, a podcast, a smile, a sub, a … aussi, a … review, a … se, acepte el, admission, after hours
  -1.0: again … me, agarro el, age |, agradeceria … no, ah … c, ahi estare, ahora … el, ai … ma, aimerais ne
  -1.0: aimerais … plus, aiyo, alcanza, alerts on, alerts … my, alguna, align-, all … at, allowed in, am up
  -1.0: am … work, amen, an … before, antes |, anyon-, anyone, apparently |, apporte des, apporte … beignes
  -1.0: appro-, apuntame, apuntame … la, are closed, are … located, around NUMBER, as … you, asiento de
  -1.0: ask … wife, at … is, at … when, attends votre, au chalet, au … a, aurez, authorise, avail-, available
  -1.0: avez … ecrit, avez … recu, avisele a, barata |, bars |, be honest, been … weeks, befor-, before
  -1.0: belie-, bendi-, beside, bici … me, bike and, bless |, bloquee, bonne st, booth, bouchon, brake lever
  -1.0: breaking, breathing, bring it, bringing it, brother |, bunk, by itself, c … en, c … toi, ca arrete
  -1.0: called off, calls … NUMBER, can … go, card from, card i, cart, casa … NAME, casserole, ce … on
  -1.0: cette … de, chaine debarque, chains, changed it, changer … cassette, character, chargeur, chargeur |
  -1.0: chat, choice, chum, cita para, cita |, cita … el, cleve-, cleveland, closing my, colom-, commandez la
  -1.0: compt-, con la, con … esposo, conec-, congrats, conmigo |, contacted by, cost |, could … a, couriers
  -1.0: courriel est, cousin from, creva-, croches, crois-, cual, cuando … la, cuanto … la, cut … lock
  -1.0: dame un, de fete, de pedaler, de … aqui, de … l, de … paren, deje … en, dele, delete … que
  -1.0: depuis que, des … NUMBER, des … dans, desar-, dicen |, did … go, dieron la, digas a, directement
  -1.0: dish, do … buy, do … so, door is, dos semanas, dream-, dress-, drinks on, dry, du bruit, early
  -1.0: ecrivez lui, el miercoles, el paseo, el recibo, el tornillo, el zelle, el … derecho, el … hasta
  -1.0: en camino, en fait, en m, english no, entiende |, eod, equipe |, es alto, es … no, est grand
  -1.0: est revenu, est toi, est … le, est … quand, estacionamiento |, estare, estoy manejando, estrellas en
  -1.0: estrellas … google, et on, etes … de, eu, evng, exmar-, exmarido, expired, faut … un, fenders |
  -1.0: fight, find you, for a, for no, for … months, foto que, frame … i, from … cart, fuse, gaine-, gained
  -1.0: gars qui, gatea-, gateau, gels, gente |, geren-, gerente, get all, good service, got … call
  -1.0: got … stop, grandmother she, grandpa, gross-, grosse, gusta, gustan … textos, guys still, guys … stop
  -1.0: gym so, hable … mi, halfway up, has NUMBER, has the, hasta las, have a, have … cancel, have … great
  -1.0: have … no, he says, hende-, heures, hice el, hier |, homework |, how … does, hows the, hub |
  -1.0: i … cancel, i … dropped, i … is, il, il manque, il … de, impresora, impri-, in here, in library
  -1.0: in stock, in … bag, in … month, in … place, inclus |, info |, insan-, insane, installez, instructions
  -1.0: is how, is plenty, is … on, is … serial, it made, it seems, it sent, it … has, it … late, it … making
  -1.0: items, j amene, j … donne, j … pris, jaja mi, je m, je passe, je … au, je … faire, je … une, jefa
  -1.0: jersey, job so, jueve-, jueves, junto, jury, jury duty, just … tune, kena, kids |, kitchen, kits
  -1.0: know who, l assistance, l auto, l avis, la casa, la on, la segunda, la vente, la … debarque
  -1.0: la … jajaja, la … prochaine, lache … un, laisse tomber, laisser le, lastime, laugh-, lawn, le
  -1.0: le aviso, le fun, le lien, le paiement, le … ici, le … las, le … se, leave it, leave my
  -1.0: leave … review, les deux, les … boue, les … velos, let him, let me, letra-, letras, libra-, licencia
  -1.0: like, lil, line … your, llamar, llamar … no, llameme, llantas |, llego el, llego … NUMBER, llove-
  -1.0: llover, lo pienso, lol he, long … you, longer need, lose, luego, lumiere |, ma … j, make sure
  -1.0: man … my, manden por, many … on, mayus-, mayusculas, mc, me basta, me dejen, me … a, me … como
  -1.0: me … jamais, me … llamado, me … mal, me … n, me … salir, media, medicine, mele, mensaje me
  -1.0: merci … mon, merci … vous, mess, message … NUMBER, message … coupe, message … est, message … now
  -1.0: mi carro, mi marido, mick, mido, mido NUMBER, mille, minutes |, mira, missing |, model |, mom
  -1.0: mon appel, mon … dans, mon … du, monterrey, moon, moved the, movers, much is, music-, musica
  -1.0: my brakes, my card, my grandmother, my pickup, my roommates, my sis, my … but, n one, nada de, name n
  -1.0: name … my, necesito la, need your, need … get, needs, negra |, netto-, never stops, new … no, nid
  -1.0: no doy, no hace, no iba, no llego, no … esa, not happy, not worth, notre entente, number … the
  -1.0: numbers, numero par, obra |, of stock, of … you, off … is, off … put, ok do, ok … did, ok … gracias
  -1.0: ok … have, on leave, on thursday, on … and, on … hill, on … insurance, only … for, or, orale |
  -1.0: orang-, orange, original |, oublie … numero, out … stock, outside |, ouvre, overs-, paint |
  -1.0: panier svp, pantr-, pantry, para esta, parking in, paro de, parto-, partout, paseo |, paso el, passw-
  -1.0: pasto-, pastor, patat-, pauli-, paulie, pedal derecho, perdu mon, perfecto |, permanent
  -1.0: pero mensajes, perro, petite, peux venir, peux … vous, phone not, phone said, phone … your, phones at
  -1.0: pido de, pienso y, pienso … le, pinta-, pinto, pisci-, piscine, please the, plus le, plus … de
  -1.0: podca-, podcast, ponche, poncho, potence, pour … vous, pourquoi |, pouvez … effacer, pray … me
  -1.0: preferiria que, preferiria … no, prendio, prevu, prior-, problem |, pueden … la, purpl-, purple
  -1.0: put … wrong, qns, quand … aurez, que hable, que talla, queda |, quedo muy, quelle … la, queue number
  -1.0: quid, quien … yo, quieran, quiere, quinceanera, quit playing, quitele la, quoi … NUMBER, raining |
  -1.0: rampe, rates, rdv de, reade-, reader, ready for, reflectores, regano, reminders |, remol-, remolque
  -1.0: remueva, replace, respeto |, retai-, retirer le, retirer son, revenu, ride texts, roule-, rude |
  -1.0: ruined my, rule, said about, said … but, sais … c, sali, same, same to, same … you, sauve-
  -1.0: says … the, screa-, scuse, se poncho, secre-, send … pic, send>send, senora … no, sent to, septe-
  -1.0: service … the, shave, she is, shop … not, should … the, shutt-, shuttle, si baja, si tiene, siege |
  -1.0: siend-, siendo, signatures, silent |, silve-, silver, sincerely, skate, smash-, smashed, so did
  -1.0: so hard, so not, so tired, so … your, solo … bici, somebody there, someo-, song, sonnette |, sont tu
  -1.0: spamming … with, specs, speec-, squeak |, squeaking, stair-, stairs, stapler, start … me, still there
  -1.0: still … that, stitc-, stitches, stop buzzing, stop laughing, stop … j, stop … when, stop … your
  -1.0: stora-, storage, stored, strip-, stuck in, subje-, subscribe … to, such, suert-, suerte
  -1.0: suis … capable, suis … interesse, survi-, swear |, t … jamais, take … and, talk about, talks, tande-
  -1.0: tax, te aviso, te mande, tell them, tell … what, temple |, tengo como, tercer, termina, terminan
  -1.0: text instead, text says, texte, texteo, texting … anymore, texto de, texto quand, thanks i
  -1.0: thanksgiving, that right, that … about, the, the bag, the booking, the chicken, the dentist
  -1.0: the fridge, the guard, the job, the map, the mrt, the one, the onions, the post, the taxi
  -1.0: the upgrade, the week, the … a, the … found, the … home, the … next, the … papers, the … ticket
  -1.0: the … til, the … tube, then … am, they, three weeks, thx NAME, thx … the, ticket, ticket … NUMBER
  -1.0: tiene |, tienen … de, tige, tight, tkt, to make, to … ads, to … after, to … church, today, today so
  -1.0: tool, totally, traff-, traffic, transporte, tristeza, tu … chez, tu … te, turn left, tutoy-, tv
  -1.0: type |, typed … in, typic-, typical, ubicacion, uf, une rampe, une vraie, une … mais, unit NUMBER
  -1.0: unsub … from, up … hill, using it, vais passer, vaut la, vaut … peine, veget-, velo … j, velo … la
  -1.0: vendredi, venmo, vidrio, vienen, viens … mon, vient de, vitesse, voisin |, voix, vos … ca, vos … et
  -1.0: votre … c, votre … dit, vous aurez, vous du, vous recu, vous … un, voy para, vraie, vuelo, vuelto
  -1.0: walked, want that, want>more, was … i, was … of, water-, we … about, wedne-, well be, what day, wheel
  -1.0: when … your, who said, why … it, will … buy, will … for, winter, with … forever, with … of, with … on
  -1.0: with … uncle, work at, would … please, would … take, y … asi, y … contesta, you box, you break
  -1.0: you de, you donate, you explain, you finish, you located, you … at, you … can, you … hace, you … ok
  -1.0: you … que, your account, your mom, your spam, | aiyo, | apuntame, | aviseme, | bit, | consent
  -1.0: | forward, | genial, | hay, | hello, | je, | jetez, | knock, | ma, | necesito, | nvm, | perfecto
  -1.0: | pongan, | premier, | rear, | remueva, | sick, | sigue, | somebody, | sure, | third, | tkt, | trying
  -1.0: | … adore, | … apago, | … attends, | … basta, | … call, | … color, | … consent, | … eat, | … freins
  -1.0: | … grave, | … harta, | … insurance, | … liao, | … noise, | … nom, | … pedal, | … plutot
  -1.0: | … question, | … sacaron, | … seen, | … st, | … tell, | … tiene, | … tires, | … unos, | … vient
  -1.0: ~_af, ~_bee, ~_bef, ~_bl, ~_ca, ~_cal, ~_cla, ~_cod, ~_com, ~_deu, ~_dud, ~_eu_, ~_fil, ~_gua, ~_hi
  -1.0: ~_hu, ~_hw, ~_il_, ~_jok, ~_le_, ~_lo, ~_loi, ~_lub, ~_mei, ~_mer, ~_nel, ~_one, ~_or_, ~_pow, ~_pue
  -1.0: ~_sem, ~_spe, ~_spo, ~_suc, ~_sy, ~_tin, ~_tv, ~_tv_, ~_ub, ~_unt, ~_wet, ~_wi, ~_wil, ~aba, ~abu
  -1.0: ~add_, ~aigh, ~amma, ~anci, ~anic, ~apa, ~arac, ~aras, ~arg, ~arki, ~assw, ~asur, ~aut_, ~ave, ~avez
  -1.0: ~ay_, ~bat, ~bed_, ~bef, ~befo, ~bis, ~boar, ~bre_, ~cere, ~char, ~chw, ~cibo, ~coun, ~cual, ~cuan
  -1.0: ~days, ~ddle, ~deli, ~div, ~do_, ~dud, ~eah, ~eah_, ~ean, ~eate, ~eau, ~ecre, ~edne, ~ee_, ~eel, ~eev
  -1.0: ~egur, ~ei_, ~ein, ~enmo, ~eone, ~ep_, ~epar, ~evue, ~fail, ~ffl, ~file, ~fit_, ~fixi, ~flow, ~forg
  -1.0: ~geth, ~gi_, ~glan, ~goe, ~goes, ~gram, ~hang, ~he_, ~hind, ~hip, ~imit, ~imos, ~impr, ~incl, ~inf
  -1.0: ~ing_, ~inue, ~iou, ~ious, ~ipo, ~ize_, ~jo_, ~jok, ~juev, ~kena, ~lah, ~las_, ~leur, ~lick, ~liev
  -1.0: ~lio, ~lt_, ~lue, ~lueg, ~lune, ~mak, ~mall, ~mbre, ~meon, ~mie, ~mom_, ~moto, ~mpin, ~mpor, ~mpri
  -1.0: ~nana, ~nci, ~negr, ~nesd, ~nmo_, ~nore, ~nque, ~nue, ~nute, ~oar, ~oard, ~obl, ~oda, ~oget, ~ogl
  -1.0: ~olar, ~olo, ~onth, ~ope, ~opp, ~ora, ~orag, ~oria, ~orme, ~oved, ~pape, ~pea, ~pei, ~poco, ~poke
  -1.0: ~poo, ~pow, ~ppro, ~quir, ~quo, ~rail, ~rats, ~rec, ~reo, ~repl, ~rino, ~rni, ~rnt, ~rnt_, ~row_
  -1.0: ~rpl, ~rple, ~rsa, ~rue, ~ry_, ~sai, ~schw, ~seal, ~secr, ~sew, ~sey_, ~sma, ~ssw, ~sswo, ~str, ~suc
  -1.0: ~such, ~suer, ~talk, ~tan_, ~tax_, ~teri, ~the_, ~titc, ~toge, ~ton, ~tra, ~traf, ~tras, ~trel, ~troi
  -1.0: ~turd, ~u000, ~uadr, ~uck, ~ucks, ~ueme, ~ulie, ~uma, ~upu, ~ura_, ~uran, ~urpl, ~urpr, ~wedn, ~wet
  -1.0: ~wil, ~yi_
  -1.1: 2 NUMBER, 2 minutes, 2nd, NAME … i, NAME … is, NUMBER sharp, NUMBER stop, NUMBER … bien
  -1.1: NUMBER … much, NUMBER … nobody, NUMBER … not, NUMBER … pis, a el, a green, a human, a private
  -1.1: a texter, a … hier, a … if, a … ou, a … una, absol-, acc, acuerdo con, agradece el, agreed … the
  -1.1: ahora … llevo, ai trouve, ai … deux, ai … tout, ailleurs pour, al final, alerts for, algun
  -1.1: all … number, all … the, alter-, am sending, amor, an uber, and thanks, and … it, anniversary
  -1.1: annuler le, apuro |, are … open, arret … bus, arrete chez, arretez le, arrivent, as long, asiento |
  -1.1: asiento … me, au coin, au printemps, avais … de, avec ces, avec … chien, avez … le, avisos |
  -1.1: avoir un, axle, back and, bajan-, bajando, bc i, beate-, beater, been NUMBER, beign-, beignes
  -1.1: believe it, bendiciones, bici vieja, bidon, bien … gracias, bike deals, bike … and, bins, bins out
  -1.1: blond-, blonde, boiti-, boitier, borre, botak, botte-, bottes, broken |, bruit a, ca veut, ca … dire
  -1.1: ca … pas, ca … rien, cage |, cake for, calcomania, call if, call … landline, camar-, campana
  -1.1: can tell, cancel me, card got, carrera, carte … credit, casco, caugh-, caught, celular es
  -1.1: chain keeps, chair, chambre |, changement de, check with, cherche un, chez, chez … y, chidi, chido
  -1.1: chihu-, chihuahua, clac, clicked twice, clicks, closed, clown, coins, come today, commande |
  -1.1: comment faire, comment … pour, commerce, compania, compra, connaissez, cosas y, counting, courses
  -1.1: credit |, crie, crying at, cuanto va, customer … my, cut |, dale, day … and, de bus, de este
  -1.1: de neige, de prendre, de … desabonner, de … nada, declined try, dejen la, dejen … textear, dejenme
  -1.1: delete candado, delete … NUMBER, delete … esta, deposito, des beignes, desas-, desastre, desca-
  -1.1: dice NUMBER, did … guys, die |, dire quoi, directions |, distu-, disturb … at, dit … fois, do if
  -1.1: do … answer, do … consent, dog … not, dolares y, domicilio, domicilio |, donde me, dormi, dossier de
  -1.1: duty, e … ningun, eat already, ebike, el … solo, el … yo, eleve-, emergency contact, en NUMBER, en |
  -1.1: encontraron, encontre en, end … lose, enfant |, enver-, enviarme, envoie … message, envoyer … photos
  -1.1: erreur … sur, eso … todo, esposa, esposo, est tout, et de, everyone |, everything, exam |, expir-
  -1.1: explica, failed |, feels lose, final |, fini … travailler, finish |, fins, firmar, fit |, fit … in
  -1.1: fitte, fix … myself, flats |, for camp, for her, for life, for tuesday, for … just, for … long
  -1.1: for … sister, for … whole, forever>forever, from … haha, front … is, garantie, garba-, garbage
  -1.1: general, get … in, give … NUMBER, glute-, gluten, go … me, gone in, good my, got … spare, grafigne
  -1.1: guardalo, halfway … the, happy, happy bday, her … the, hirin-, hiring, his … please, honnetement
  -1.1: house phone, hrs, hundr-, hundred, hurry at, hurry … all, i come, i make, i need, i paid, i remove
  -1.1: i work, i … both, i … getting, i … it, i … more, i … sending, i … when, ici … le, if any, if … texts
  -1.1: if … want, igual-, igualmente, in … an, inclus, interesse plus, interesse … la, is, is for
  -1.1: is leaving, is … a, is … love, is … than, is … the, it, it ends, it rides, it safe, it yet, j enleve
  -1.1: je paye, je regarde, je … devant, je … ecoeure, je … effacer, je … pareil, jerse-, keep … posted
  -1.1: kiddo, km |, l … en, la boite, la cle, la construction, la electrica, la enlevez, la nueva
  -1.1: la pantalla, la peinture, la piece, la … porfa, labor |, lah do, lah … not, laisse, lands, late … i
  -1.1: le moteur, le puede, le silence, le … arret, le … en, leg day, lend me, lengu-, les petites
  -1.1: les photos, les taxes, les … roues, license, lien de, life is, light on, like … time, link no
  -1.1: liste de, llama NAME, llegar … de, llueve, lo suplico, lo |, long … i, look … it, looked at, lor |
  -1.1: los … jajaja, lost … claim, luv you, ma, ma chaine, magazine |, mais … vous, make … NUMBER, mal au
  -1.1: maladie, mall, maybe NUMBER, mdr |, me lo, me posted, me puede, me saquen, me … read, media-, medio-
  -1.1: mediodia, mediodia |, mensaje con, merci … retirer, mes … je, messages pouvez, mets, mettez … de
  -1.1: mi bicicleta, mi no, mi … o, mi … tambien, mi … te, mierc-, miercoles, mins |, minutitos, mixed up
  -1.1: modo |, moi ou, mon stop, monday i, month, more … for, mort |, mother … law, my man, my … NAME
  -1.1: my … gets, my … today, need me, need … rack, negra, nervo-, nervous, neufs, never say, next door
  -1.1: nina |, nino |, no autorice, no just, no uso, no … con, no … will, nobodys, not live, not needed
  -1.1: not share, notifications … my, nueva, nuevo-, nuevos, number … one, numbers |, numero … magasin
  -1.1: o todavia, o … no, of stuff, of … by, of … head, of … message, of … school, off … top, ofrece, ojos
  -1.1: ok … la, ok … will, on … demain, on … price, on … side, one got, one in, one … from, original
  -1.1: otez la, otras, ouch, out … door, outta my, oven, pack … for, pad, padri-, pague-, paisa-, paisano
  -1.1: palos, papa que, par … garantie, para bien, para de, para las, para ustedes, para … rechinar
  -1.1: parale con, paro, pas de, pas l, pas … cell, pas … de, pas … magasin, pasam-, paso en
  -1.1: passer … chercher, pedal |, perdon … no, perdu mes, personne … ai, pesos, peux plus, pied |, pinky
  -1.1: pis … le, platf-, platform, please … is, plus jamais, plus … avoir, polis-, polish, poner el, ported
  -1.1: potencia, pour … kona, pour … roue, pourq-, pourquoi, preferencia, profe me, pu … rien, puede llamar
  -1.1: puede mandar, put … the, que pedi, que tiene, que … bien, que … habla, que … vaut, quier-, quinc-
  -1.1: quita el, quitenle el, quits, quitte pas, quoi vos, race, race |, reads the, reason |, recharge
  -1.1: rechinar |, recordatorios … se, regardless, regler, remember me, reparacion, reply … this, resilier
  -1.1: retainer, retourner, roja, rs NUMBER, s … NAME, sad, said the, sais que, sauvez, scratch, screw-
  -1.1: se agradece, se murio, se … como, se … habia, secretary, see … at, seman-, shall, she, she … in
  -1.1: shed |, shifting is, sick, sign, since you, size is, sizes, smoke, smthg, so we, solita
  -1.1: someone … the, sondage, sortie … groupe, souvi-, souviens, spam … my, spammer, spare key, sry, stapl-
  -1.1: start to, stats, still … number, stop over, stop y, stop … chain, stude-, su … gracias, suis ecoeure
  -1.1: suis … dans, suis … reunion, suit, summer, supli-, suplico, supue-, survey link, sus promos
  -1.1: svp … mon, ta mere, tail, taille |, take … as, take … bins, take … name, tamal-, tamales, tata
  -1.1: taugh-, taught, taxes |, te … suplico, telefono me, tell … he, tengo el, tes bottes, text … and
  -1.1: text … for, texts on, that … meant, the NUMBER, the alerts, the bed, the bins, the change, the city
  -1.1: the emergency, the match, the message, the oven, the radio, the teacher, the van, the … floor
  -1.1: the … grips, the … key, the … lock, the … model, the … party, the … says, the … van, the … what
  -1.1: there, there something, these … at, they … it, things to, think got, thinks … am, this on
  -1.1: through the, thru, thumbs, ticket number, til i, timbr-, time … you, to all, to being, to opt
  -1.1: to wish, to … an, to … mom, to … something, to … work, todav-, todavia, ton … est, tournez a
  -1.1: tournez … gauche, toute |, trae, traje, travailler a, travailler … NUMBER, trip, trouve, try |
  -1.1: trying … fix, tube please, tuesday |, tutor-, tutorial, twix, un carro, una cita, until … call
  -1.1: up text, up … texting, usual |, vape, velo pour, velo vert, velo … svp, vente |, vergu-, verguenza
  -1.1: veut … quoi, veux … au, vez que, vez … no, vi su, void, vos heures, voula-, vous effacer, vous envoie
  -1.1: vous |, vous … avez, vous … demandez, voy por, waite-, waiting |, want … take, was … a, was … what
  -1.1: wave, we all, we talked, weari-, wearing, wed, weeks, welcome to, went, were good, what brand
  -1.1: what does, what size, what … the, wheeled, when … bought, whene-, whenever, who removed, whole thing
  -1.1: will send, wine for, winte-, wishi-, wishing, wishing you, with … thumbs, work on, would … the
  -1.1: wrong day, wrong invoice, wrong size, y ahi, y … des, y … son, y … t, yahoo, yes … it, you back
  -1.1: you better, you forgot, you saw, you store, you … alcanzo, you … pague, you … today, you … vivo
  -1.1: your brother, your car, your time, your … be, your … la, your … this, | black, | busco, | coach
  -1.1: | comptant, | day, | decline, | eliminen, | estoy, | explain, | flat, | half, | has, | nobody, | ouch
  -1.1: | perdone, | pick, | quitaron, | quitting, | remettez, | rentan, | the, | they, | todos, | wake
  -1.1: | you, | … abonnement, | … agradece, | … asiento, | … avant, | … bad, | … bday, | … dejo, | … dormir
  -1.1: | … espanol, | … etait, | … fotos, | … frein, | … hablar, | … hijo, | … journee, | … key, | … lor
  -1.1: | … named, | … onda, | … option, | … photo, | … piste, | … police, | … precio, | … promised, | … rain
  -1.1: | … ready, | … rush, | … safe, | … sais, | … selle, | … semaines, | … shifting, | … survey, | … talla
  -1.1: | … threw, | … wat, | … word, ~0nd, ~0nd_, ~?ur, ~_0n, ~_0nd, ~_adj, ~_app, ~_av, ~_ava, ~_bal, ~_bra
  -1.1: ~_cap, ~_cua, ~_dir, ~_eso, ~_fev, ~_fli, ~_fri, ~_gra, ~_han, ~_hom, ~_hou, ~_hrs, ~_if, ~_is, ~_is_
  -1.1: ~_it_, ~_jer, ~_lim, ~_ma_, ~_mu, ~_pat, ~_pla, ~_poc, ~_rig, ~_rui, ~_sea, ~_soi, ~_sry, ~_sur
  -1.1: ~_tit, ~_tra, ~_tun, ~_tw, ~acen, ~acie, ~adj, ~adju, ~af_, ~agn, ~aila, ~aker, ~alls, ~alu, ~amba
  -1.1: ~ame, ~ango, ~arch, ~arra, ~asto, ~atea, ~avan, ~avi, ~ayi, ~bar, ~blon, ~cai, ~car, ~card, ~cau
  -1.1: ~cesi, ~che, ~chil, ~ck_, ~clus, ~coge, ~cute, ~dal, ~damo, ~dan, ~davi, ~dile, ~dju, ~dro_, ~eady
  -1.1: ~ebi, ~ecte, ~eeks, ~eja, ~elq, ~elqu, ~eme_, ~enci, ~eni, ~eryt, ~esu, ~expi, ~fev, ~fins, ~gado
  -1.1: ~gen_, ~get_, ~ght, ~gina, ~gra, ~guno, ~hedu, ~heel, ~hich, ~hom, ~hro, ~hrs, ~hrs_, ~hru, ~hru_
  -1.1: ~ick, ~idin, ~iene, ~if_, ~ig_, ~ild, ~illo, ~im_, ~ima, ~imbr, ~inio, ~inki, ~ion_, ~ip_, ~ira
  -1.1: ~irar, ~istu, ~iza, ~jers, ~lah_, ~le_, ~lf_, ~lla, ~lled, ~lleg, ~lles, ~loue, ~lute, ~nado, ~ners
  -1.1: ~ngra, ~nier, ~nig, ~nigh, ~nlin, ~nmen, ~nni, ~noo, ~nsad, ~ntes, ~nto, ~oca, ~odav, ~oday, ~omen
  -1.1: ~omeo, ~omi, ~oppe, ~oral, ~oran, ~ouce, ~ourq, ~oxi, ~pann, ~pon, ~poso, ~pper, ~ppy, ~ppy_, ~rac
  -1.1: ~rae_, ~rcol, ~rda, ~reci, ~redo, ~repo, ~reto, ~reva, ~rey_, ~ropp, ~rott, ~rou, ~rsey, ~rve_, ~ryt
  -1.1: ~say, ~sey, ~shal, ~she_, ~shor, ~spe, ~spel, ~spo, ~sre, ~sry, ~sry_, ~swea, ~tabl, ~tais, ~tes_
  -1.1: ~thru, ~thur, ~tiem, ~ture, ~tv_, ~uil, ~uin_, ~unny, ~unt, ~ute, ~vais, ~vian, ~voit, ~voq, ~voqu
  -1.1: ~way_, ~wen, ~whic, ~wife, ~wint, ~word, ~xpi, ~xpir, ~xte_, ~xto_, ~yin
  -1.2: NAME or, NAME … il, NAME … in, NAME … la, NUMBER flat, NUMBER … tu, a matin, a small, a … build
  -1.2: a … light, a … lista, a … marido, a … saying, abierto, abonn-, abonner a, about a, account number
  -1.2: account to, adapt-, addre-, address, adjus-, after all, after … i, ai ete, ai les, alfor-
  -1.2: alguna novedad, all … best, am so, am … to, and loves, and thank, ando en, angry>forever
  -1.2: annoying please, anoto, any other, any … text, anymore … am, apaga, apres … job, are … at, arreglo
  -1.2: arret d, arreter tout, arretez … les, arrives, asking … my, at, at … bar, atras |, attends, avec la
  -1.2: avez tu, avez un, avez … des, avez … une, avisa-, away for, ayer, ayer y, baba, bacan-, back from
  -1.2: back … NUMBER, bagages, bags, balance is, bano, bano |, barn, basta … lluvia, batte-, bc, be … and
  -1.2: beari-, been so, berri, biblioteca, bigge-, bigger, bike looks, bike please, bites |, bixi, book
  -1.2: boute-, bouteille, boy, bring, buddy |, bus … near, busy |, but … texts, by, ca … deux, cadenas |
  -1.2: cai, calculator, call for, call it, cambiar, came by, can of, can someone, can … leave, can … pay
  -1.2: canasta |, cancel … rental, cap fell, carpe-, carpet, carro, cat |, cats, causa, cell … suis, champ
  -1.2: changes, changiez, cheap, checks, cheve-, chum dit, chum … la, cicla, cinta, claro |, combien … une
  -1.2: commande NUMBER, commerce |, computer … do, conoc-, conseils, continuer a, contrasena, correcta
  -1.2: corte el, could … have, course … dimanche, coute un, cuando llega, cuando te, cuant-, cuanto |
  -1.2: cut … you, d aller, d … du, dac |, dare |, dark, daugh-, day off, day to, de casse, de lluvia
  -1.2: de rajas, de t, de … dans, de … hermana, de … papa, debranche, deje la, delete equipo, delete … o
  -1.2: delic-, den, depen-, des vidanges, desabonne de, desole, desole … je, detenganse, diffe-, dije a
  -1.2: disap-, do that, do we, do your, doing this, douan-, douane, downl-, du porte, dvd, easier, el ruido
  -1.2: el ticket, el … todavia, elle, empiecen, en deux, en revenant, en titi, en veux, en … noche
  -1.2: enfrente |, engou-, enough … take, era el, erreur … moi, es mas, es mejor, es … NUMBER, escuc-
  -1.2: eso se, espac-, esquina, essay |, est … pere, est … quel, est … quelle, estan … los, este … si
  -1.2: estimation, et … le, etait … sur, etes … ouverts, evening, exactly |, fait … je, faltan, faut que
  -1.2: fermez a, file is, fille vous, fits |, fitting |, fixing |, for d, for … again, for … farewell
  -1.2: forget, frein-, fridg-, fridge, from last, from that, from … number, frott-, frotte, further contact
  -1.2: gars … comptoir, get down, get texts, give her, go i, going up, good now, gorra, got, got people
  -1.2: grais-, graisse, gris |, guita-, hace … cuando, hagalo, hagalo |, hago |, has … number, hasta el
  -1.2: hasta … NUMBER, have … for, havin-, having, he … not, here so, hey … is, hi there, high |, his name
  -1.2: hmm, hotma-, hotmail, how … people, i am, i … hungry, i … losing, i … nights, i … tell, i … that
  -1.2: il … la, il … plus, image-, imagen, imagen |, in … car, in … hospital, inform … if, insurance
  -1.2: insurance wants, interesado, into, is back, is her, it again, it worth, it … down, it … she
  -1.2: j pensais, j … demande, j … parle, jacket, jajajaja |, jamen-, jamene, jamme-, jammed, je pensais
  -1.2: je … consens, je … envoie, jetez, jeudi, joder que, just … one, juste … je, juste … le, keep working
  -1.2: keepi-, keeping, key, kg, know it, know … that, l … demain, la, la caja, la ciudad, la contrasena
  -1.2: la esquina, la garantie, la mano, la neige, lah, laisse un, las 2, las … me, later |, latex, le cable
  -1.2: le cambien, le changement, le club, le courant, le de, le digas, le digo, le noir, le reparer
  -1.2: le … arrete, leave … bike, leaving in, lecture, lee los, left, left … one, let … check, lien, liens
  -1.2: ligne |, like |, likes, linea |, lio, list … a, llego cortado, llevo dos, lluev-, lluvia |, lo … de
  -1.2: loane-, loaner, locat-, loggi-, logging, loo, losin-, losing, ma … sur, madam i, madre |, mama
  -1.2: manan-, manches, manejando |, manger, many people, mars |, matric, mauvais, mauvais nom, me check
  -1.2: me demande, me dijeron, me next, me robaron, me when, me … but, me … stop, mecanicien, mecanico |
  -1.2: mediu-, medium, melangez, meses |, message … la, mettez du, mettez … terme, mi casa, mi orden
  -1.2: mi … pregunta, mi … que, mint, miss, mom … the, monday, more surprises, motor, mtg, much obliged
  -1.2: muffi-, mustache, my butt, my frame, my knee, my screen, my stop, my … tag, ne consens, needed |
  -1.2: neither |, netwo-, network, next week, nicke-, nickel, nina … NUMBER, nitid-, nitido, no espero
  -1.2: no manches, no pedi, no veo, no … necesito, no … surprises, no … uso, noche, nombre … NAME, not look
  -1.2: not paying, nouve-, nouveau velo, nouveau … est, novedad, now he, now thank, number too, numero c
  -1.2: numero … por, of … lol, oferta de, off … it, oficina no, okafo-, okafor, on labor, on part, on … old
  -1.2: on … porch, one this, open the, open … labor, openi-, opt … of, origi-, other, oublie, ouin, out from
  -1.2: out on, out … no, overhaul, pain, paper, para esa, para … bici, paran de, parking |, pas … casque
  -1.2: pas … grincer, pas … votre, passer, passer le, pearl, pense que, perfe-, petites roues, phone any
  -1.2: place … is, please … thank, plus aucune, plus du, plus … la, political, poly, pongame, por que
  -1.2: por … tan, porfa … de, porte bagages, pour ce, pour le, pour … chaine, presta |, pris la, puede
  -1.2: puerc-, puerco, q7, que tengan, que verguenza, que … you, quelq-, qui repond, quita … la, quitting
  -1.2: rajas, rappels merci, ready, receipt, recibir mas, recordatorios por, recu votre, rembourse, remis-
  -1.2: remise, remove … lock, remove … rack, rendez … mon, rent, rentre |, reply |, reprenez, revenant
  -1.2: rien … casse, rite |, rojas, rose, run over, sabado, samba-, saquen, se … son, send>remove, sent my
  -1.2: serve-, shall i, she … no, shift-, shimano |, shiny, shirt-, shirts, shoe, short |, si … lo, siege de
  -1.2: siege … bebe, signal is, singl-, single, sir … have, slept, slip, smoot-, smooth, someone … my
  -1.2: sonne … le, sont, sorpresa |, sort, souliers, soy |, spams, sparkles, speed, spring tune, stalk-
  -1.2: sticker, still have, stock-, stop … can, stop … tomorrow, su papa, su taller, su … esta, sur les
  -1.2: tag |, tall, tampoco |, tarde |, teena-, teenager, temple, terminaron |, text … here, text … with
  -1.2: texte |, texting stop, texto, that it, the best, the horn, the ice, the lights, the mustache
  -1.2: the place, the recipe, the record, the trailer, the tube, the warranty, the window, the … bracket
  -1.2: the … call, the … cap, the … dad, the … day, the … invoice, the … minus, the … pics, them and
  -1.2: them for, these … NUMBER, this off, thought i, thought would, thumb-, thurs |, time … NUMBER
  -1.2: time … it, tmrw |, to 2, to nothing, to open, to pass, to unsubscribe, to … old, told her, tomor-
  -1.2: tonight |, top, trabajando, trase-, triciclo |, troca |, tu … avec, turne-, turned, turns out
  -1.2: ultimo … que, un momento, under … name, unsubscribe button, urs |, us … it, va … avec, venga-, vente
  -1.2: veux … attendre, vide |, viernes … me, voulais, vous auriez, vous de, vous … laisser, vous … mon
  -1.2: vous … tu, voy saliendo, was NUMBER, was … do, wat … i, watch it, we … NUMBER, wesh, what did
  -1.2: what would, what … that, which one, who am, who took, whoop-, whoops, wicke-, wicked, will, will it
  -1.2: will … when, with one, wizard, wobble, won the, work nights, work … NUMBER, worst, xfa |, y todos
  -1.2: y … bien, year, you after, you off, you quedo, you texted, you … am, you … la, you … with, your i
  -1.2: your messages, your … already, your … of, yup, | allo, | arreter, | bonjour, | dear, | detenganse
  -1.2: | felices, | first, | helmet, | joder, | luv, | manana, | miss, | ne, | nitido, | ouin, | ramasse
  -1.2: | sin, | two, | unsubscribed, | wesh, | whoops, | wicked, | … abierto, | … abiertos, | … acepte
  -1.2: | … clique, | … credit, | … dans, | … des, | … ebike, | … english, | … enlever, | … falta, | … jefe
  -1.2: | … luz, | … nagging, | … needed, | … obliged, | … pere, | … retirar, | … saw, | … sending, | … stop
  -1.2: | … year, ~_afi, ~_at_, ~_ba, ~_bc_, ~_bco, ~_boi, ~_by_, ~_clo, ~_cu, ~_div, ~_do, ~_du, ~_eje, ~_el
  -1.2: ~_enr, ~_fre, ~_gl, ~_got, ~_gre, ~_it, ~_jue, ~_la, ~_la_, ~_las, ~_lat, ~_le, ~_lef, ~_mi, ~_ol
  -1.2: ~_or, ~_pog, ~_ref, ~_res, ~_sh, ~_sl, ~_sle, ~_tal, ~_tem, ~_tom, ~_tow, ~_twi, ~_ty, ~_ups, ~_wax
  -1.2: ~_we, ~_wee, ~_wor, ~abys, ~ack, ~acu, ~addr, ~ador, ~ale_, ~ambi, ~ampo, ~anal, ~ani, ~anti, ~aps
  -1.2: ~ard, ~arne, ~auti, ~ava, ~aves, ~awe, ~bco, ~bet, ~bien, ~bles, ~boi, ~boy_, ~cal, ~came, ~carr
  -1.2: ~cesa, ~choc, ~cle_, ~comm, ~cote, ~crew, ~cua, ~ddl, ~ddr, ~ddre, ~djus, ~dlo, ~dlor, ~eap_, ~ediu
  -1.2: ~eeps, ~eft, ~eft_, ~eglo, ~eig, ~elic, ~elta, ~epi, ~eral, ~erd, ~erdi, ~erfe, ~eso, ~et_, ~eudi
  -1.2: ~eva, ~extr, ~fast, ~fax, ~feli, ~fic_, ~fre_, ~gad, ~gend, ~givi, ~gro, ~havi, ~hay, ~hene, ~hew
  -1.2: ~hey_, ~hmm_, ~hoe_, ~hope, ~ht_, ~hue, ~hum_, ~iano, ~ice, ~ice_, ~ich_, ~ido_, ~ieto, ~igh, ~igin
  -1.2: ~igui, ~il_, ~ilm, ~imo_, ~int_, ~inta, ~ipt_, ~irt_, ~isap, ~iscu, ~iss_, ~itad, ~jeud, ~key_, ~kidd
  -1.2: ~kin, ~ks_, ~laim, ~laro, ~lase, ~left, ~loor, ~lue_, ~mie_, ~mili, ~mond, ~nait, ~nca, ~ndid, ~ndlo
  -1.2: ~neau, ~nect, ~nen_, ~njoy, ~nniv, ~noma, ~nuev, ~oane, ~ock, ~oct, ~octo, ~orro, ~osa_, ~ost, ~ouch
  -1.2: ~ouss, ~ouv, ~paye, ~pog, ~poil, ~ppe, ~qua_, ~raya, ~rche, ~rco, ~reco, ~rep, ~resc, ~rfe, ~rfec
  -1.2: ~rice, ~rigi, ~rill, ~rl_, ~rob, ~rot, ~rrec, ~rts, ~rts_, ~saba, ~sam, ~sha, ~sk_, ~sme, ~sont, ~sor
  -1.2: ~sur, ~tarl, ~team, ~till, ~tle, ~tom, ~tool, ~tora, ~tur, ~twi, ~uch, ~udi_, ~uelq, ~uev, ~uge
  -1.2: ~umme, ~urc, ~urch, ~ursa, ~vio, ~viou, ~wax, ~wed, ~week, ~well, ~will, ~wor, ~xi_, ~xtr, ~xtra
  -1.2: ~zon_
  -1.3: (unknown 2), 2 hrs, NUMBER instead, NUMBER minutos, NUMBER non, NUMBER … avant, a beer, a bird
  -1.3: a great, a pu, a … 2, a … bici, a … derecha, a … messages, a … thing, a … une, abiertos |
  -1.3: about NUMBER, abre |, accidente, actor, add a, adent-, adentro, adentro por, adentro … favor
  -1.3: ads … the, agree … that, agua, ai |, ai … mais, ajoutez … a, al cel, al mio, al … porfa, alcanzo
  -1.3: alcanzo a, alcanzo … llegar, algo |, am free, am … old, amarr-, amma, and get, and send, and … at
  -1.3: and … number, and … so, and … your, apolo-, appear, appor-, apunte pero, are not, are too
  -1.3: are … hours, arrete … vous, arreter chez, ask my, asking … do, at … bus, atendieron, au cegep
  -1.3: avant NUMBER, avisarme, aviso … que, aweso-, awesome, babysitting, backe-, backed, bar tape, barrio
  -1.3: basico, battery |, be contacted, be … soon, beans, beans |, beard, believing, betwe-, between
  -1.3: bicis de, bicyclette, blanco |, bleed, bleu, bluet-, bluetooth, bon … pour, bonne grandeur, borde-
  -1.3: borre el, box arrived, brake |, btw |, budge-, budget, build |, but … NUMBER, buzon, buzzing |
  -1.3: c … ok, ca change, cada vez, cadena, cadre est, calcu-, calli-, calling, came … my, can keep, can use
  -1.3: can … receive, cancel … tune, cancela la, card, cargador, cars, carte, cash |, ce velo, cebol-
  -1.3: cebolla, cegep, cell … en, chain-, charg-, chem, chica, cleat-, cleats, colores, come … you, commute
  -1.3: completement oublie, comprar, comptoir … a, contigo, correct pour, corte, cost, cough-, couri-
  -1.3: courriel pour, creme, cuadr-, cuadro, cuanto … el, cunado, cupo, d attendre, d entreposage, dale |
  -1.3: dans NUMBER, dans … spams, daughter … the, day … my, de presse, de retirer, de … ciudad, de … pedales
  -1.3: de … pluie, de … si, de … vez, debarquez, deck |, dejen … mandarme, delete … you, demain matin
  -1.3: demande le, demande … la, demi, dents |, department, department |, deposit, derecha, direccion |
  -1.3: disso-, dit … de, diwal-, diwali, do … close, do … end, do … have, do … share, doing the, doing |
  -1.3: dois, donut-, donuts, dot, doubl-, double, dropped a, dropped … off, du … en, duplicate, earph-
  -1.3: easier for, easier … me, econs, ecrire stop, el buzon, el cuadro, el cupon, el domingo, el pedal
  -1.3: el suyo, empie-, en … l, en … que, encim-, encima, end feels, end … my, enjoy, enlevez nous
  -1.3: enough … in, envoyez … plus, es … gracias, escribi, esquites, essay, est bon, est ok, est quittes
  -1.3: est … merci, esta de, estaba |, estam-, estamos, estime |, estoy afuera, estrellas, estudiando
  -1.3: estudiando |, etes les, ever … this, everyone, everywhere, excelente, facture … la, fait deux
  -1.3: falling off, family |, fat bike, favou-, fee i, fee … was, fellow, file and, financement, first-
  -1.3: font, for some, for … blue, for … year, freezing, from his, fut, g, gardez le, gato |, get off
  -1.3: get … these, getting the, gift cards, give the, go off, going … have, got cut, gracias you, grand-
  -1.3: haha i, hand in, hands |, he knows, her so, heren-, herencia, him, him … stop, hola soy, hold
  -1.3: home … NUMBER, homew-, hopel-, hopeless, horri-, horrible, house, houss-, housse, how are, hr, i feel
  -1.3: i found, i mauvais, i pressed, i … free, i … online, i … told, ice |, if anybody, ig, il … du, in his
  -1.3: in … from, in … hall, in … hour, inche-, inches, inclut, install, installer, interac, interesa
  -1.3: interview, ipads, is bad, is coming, is dead, is … cell, is … safe, it la, it … j, it … only
  -1.3: it … your, j … completement, j … etre, jacke-, jalis-, jalisco, je mesure, je … texte, je … venir
  -1.3: just went, kenya-, keys, keys |, kick off, killi-, kindly |, kitch-, knocking, know if, know … are
  -1.3: l erreur, la azul, la bici, la derecha, la i, la lumiere, la … azul, la … chere, la … nadie
  -1.3: la … porfavor, la … se, la … vieja, lab, ladde-, ladder, laissez le, lande-, landed, large, large |
  -1.3: las luces, las rueditas, last time, lasti-, laughing |, le deuxieme, le menage, le … par, leade-
  -1.3: leader, leath-, leather, leaving now, lectu-, left it, left me, legit, les cables, les rayons
  -1.3: les … sont, letre-, letrero, like it, list so, liste … le, long … it, look like, lor, lost
  -1.3: louez vous, lower, m … par, ma blonde, ma coloc, mais pouvez, making … want, manana
  -1.3: mandarme … mensajes, mandeme la, many gears, maps, marin, marre de, mas el, masks, maths
  -1.3: me atendieron, me paso, me phone, me saca, me that, me want, me … again, me … esperar
  -1.3: me … everything, me … if, me … no, me … textear, mean … text, medid-, medium |, meilleur, mensaje que
  -1.3: mensaje … era, mensaje … mi, mensajes de, mensajes … favor, mes spams, message vous, message … in
  -1.3: message … l, messages … the, mi cunado, mi me, mi … por, minutos, mitaines, mon cadre, more to
  -1.3: more … in, moved … the, mr tan, mrt, mural, my calendar, my car, my girl, my personal, my … about
  -1.3: my … lol, my … thank, my … yesterday, n |, nada todavia, nada … la, name, nan, nearest, needs the
  -1.3: nino, no alcanzo, no credit, no problem, no quiere, no somos, no … at, no … contestar, no … ni
  -1.3: nobody … up, non … pour, not eat, not mind, not … la, not … thanks, nouveau numero, novio-, novios
  -1.3: now … does, nuevo |, number keeps, number save, numero demandez, numero … mettez, obliged, of there
  -1.3: of true, off NUMBER, off no, off or, off … hands, offs, ok go, ok if, ok no, on read, on s
  -1.3: on … NUMBER, on … quittes, on … un, on … wrong, one, one … NUMBER, only … is, orden |, out … true
  -1.3: overh-, par la, para NUMBER, para hoy, parfa-, pas … d, pas … nom, pas … presse, passc-, passcode
  -1.3: passe, passe j, pause, pedaler, peint-, pensa-, perfect, permiso … que, personne qui, phone can, pick
  -1.3: picked … my, pickup … but, pics |, pierdan mi, pierdan … numero, pis je, please can, plus necessaire
  -1.3: pocket |, ponchaduras, porch, porto-, porton, potlu-, potluck, pour NUMBER, pour … velo, practice
  -1.3: presentation, pressed, presses, problemes, proverb, prude-, psych-, puerta |, que dia, que luego
  -1.3: que salgo, que … te, quiero esperar, quiet |, quit … but, quitele, quiten los, quito el, rack off
  -1.3: raffle |, rappellerai, reads, received the, recibo |, recipe, recojan, reminder … the, reparacion por
  -1.3: reporte, reported … spam, respo-, ride leader, rien … vous, rim, rims, ringt-, ringtone, road bike
  -1.3: robot ou, rodado, rompi-, rompio, rouge |, royal, rubbi-, saddle |, salgo a, salido, scell-, scellant
  -1.3: se quita, se … esto, seen, sees … phone, seguir recibiendo, september, ser |, she … the, shout-
  -1.3: si … un, siento mucho, siga, skipping, sms de, so just, so no, so … who, sofa |, someone |, son los
  -1.3: spain, stati-, step, stop light, stop making, stop … clock, stop … presses, strollers, suave-, suelto
  -1.3: suis devant, summo-, supprime mon, supprimez la, sur facebook, surpr-, swear if, t envoie, take your
  -1.3: tambien |, tan … gracias, te … pero, telefono … por, templ-, texte pour, that off, the big, the hall
  -1.3: the key, the landlord, the maintenance, the neighbors, the only, the phone, the porch, the presses
  -1.3: the … brake, the … early, the … knocking, the … wheel, there soon, these … my, they were, this … have
  -1.3: through … you, thumbs up, tiene … de, tighten, tighten the, time does, to find, to pay, to remove
  -1.3: to … contacted, to … n, to … today, toca, tonde-, too … gears, topic, tout sur, training wheels
  -1.3: tread, trici-, triciclo, troub-, tu des, tub, ubicados, umbrella |, un … de, un … vocal, una … para
  -1.3: une bonne, up again, up from, va y, venmo |, vers, vers NUMBER, vez |, vi en, vieil-, viejo
  -1.3: vitesses |, vivem-, vivement, vocal-, vocale, void deck, voitu-, voiture, votre part, voudrais ne
  -1.3: voudrais … plus, vous dois, vous et, vous … la, vous … meme, voyan-, voyant, vrai, want any
  -1.3: want … talk, wants the, was at, was the, watching, went … my, what … does, what … my, when … my
  -1.3: who … to, whole, whole day, will … him, will … let, window, window |, with … green, worse |
  -1.3: would not, wrong NAME, wtu, wtu NUMBER, xl, you install, you kindly, you lol, you remove, you see
  -1.3: you went, you … me, you … out, you … removed, you … somos, your ex, your instagram, your place
  -1.3: your … are, your … name, | approve, | au, | coupe, | demain, | excelente, | guess, | mija, | mire
  -1.3: | mummy, | order, | quitele, | saca, | see, | shimano, | some, | suspendan, | total, | une, | water
  -1.3: | ye, | … abogado, | … bien, | … bruit, | … compro, | … demain, | … den, | … descuento, | … di2
  -1.3: | … dio, | … every, | … great, | … hit, | … ir, | … jaja, | … le, | … messages, | … mesure, | … min
  -1.3: | … open, | … other, | … permiso, | … see, | … thank, | … that, | … things, | … tube, | … unsubscribe
  -1.3: | … vale, | … want, | … yet, | … zapatos, ~_amm, ~_awe, ~_ay, ~_bak, ~_bu, ~_cad, ~_cue, ~_dol, ~_eng
  -1.3: ~_g_, ~_glu, ~_gn, ~_gro, ~_hr_, ~_lah, ~_lle, ~_ly, ~_mir, ~_ord, ~_ped, ~_po, ~_reb, ~_ro, ~_sam
  -1.3: ~_sel, ~_swe, ~_wah, ~abaj, ~ader, ~adi, ~adro, ~afi, ~agar, ~age_, ~ain, ~al_, ~ald, ~algu, ~alk
  -1.3: ~alou, ~amor, ~ana, ~anto, ~apol, ~appt, ~ara_, ~arad, ~ard_, ~arfa, ~arge, ~ars, ~asl, ~ats_, ~au_
  -1.3: ~aw_, ~awes, ~ayon, ~bak, ~bano, ~batt, ~bee, ~betw, ~blem, ~cama, ~cash, ~ceip, ~ch_, ~che_, ~cin
  -1.3: ~cis_, ~cod, ~com, ~cta_, ~dad_, ~deau, ~depa, ~deux, ~dget, ~dois, ~due, ~eal_, ~ear_, ~eat, ~ecra
  -1.3: ~ectu, ~edi, ~edo_, ~eh_, ~eip, ~eipt, ~el_, ~endr, ~erac, ~esit, ~eth, ~etwe, ~evan, ~ey_, ~fect
  -1.3: ~fish, ~fri, ~glo_, ~glov, ~glu, ~got, ~greg, ~gua_, ~hai, ~hift, ~him_, ~husb, ~ide_, ~ido, ~iei
  -1.3: ~ieil, ~iman, ~inne, ~ippi, ~isse, ~ited, ~ivez, ~jad, ~junt, ~keys, ~kitc, ~la_, ~lab_, ~land, ~lass
  -1.3: ~leep, ~leu_, ~lio_, ~llov, ~lost, ~lve_, ~lven, ~mal, ~mei, ~mil, ~mp_, ~ncho, ~ndit, ~new_, ~nis
  -1.3: ~niss, ~nit_, ~nuts, ~oble, ~od_, ~odys, ~oken, ~old_, ~ole, ~oles, ~omes, ~omet, ~onf, ~ood_, ~ooke
  -1.3: ~ouvr, ~parf, ~pat, ~polo, ~ppl, ~pren, ~rac_, ~rect, ~res, ~rgad, ~rger, ~rias, ~rin, ~rive, ~rno
  -1.3: ~ros, ~roub, ~rpri, ~rro_, ~ruid, ~rush, ~shif, ~sid, ~slee, ~song, ~sour, ~stal, ~stee, ~sti, ~stur
  -1.3: ~sun, ~surp, ~td_, ~tea, ~teal, ~teau, ~tep_, ~they, ~thu, ~timb, ~tow, ~tues, ~ubbi, ~uedo, ~uel_
  -1.3: ~uelt, ~uem, ~unn, ~unti, ~upl, ~urb, ~usb, ~usen, ~utos, ~vem, ~vers, ~via_, ~vici, ~viei, ~wah
  -1.3: ~ween, ~weso, ~whit, ~whol, ~wip, ~work, ~zen, ~zen_
  -1.4: 2 … NUMBER, 3rd, NAME mais, NAME … phone, NUMBER c, NUMBER free, NUMBER libras, NUMBER mins
  -1.4: NUMBER … mais, NUMBER … month, a better, a noise, a ustedes, a … again, a … du, a … fois, a … gars
  -1.4: abonne a, about … please, aceptan, act, address |, advan-, advance, after … so, afuera yo, agarro
  -1.4: airpods, alcance, all our, allo … est, already texted, also … you, am away, am trying, am … on
  -1.4: and walk, and … was, annulez la, annulez le, ans … je, any word, anyho-, anyhow, anyone … me, apology
  -1.4: appreciate you, as … go, asi me, assez content, ate my, attendez, au gerant, au mauvais, au sondage
  -1.4: au stop, au volant, autre, avais demande, avez mon, avoir … ca, aww, bad, bag |, baja … precio, band
  -1.4: be gentle, bicis, bill |, bird, birth-, birthday, bites, block the, blue one, bon … ca, bonne … j
  -1.4: borro … mensaje, both … us, boues, broke, brother, brothers, buenas |, but me, by NUMBER, c … correct
  -1.4: c … sur, ca marche, ca passe, ca … dit, cadena |, calid-, calidad, cambi-, can … bring, cancelen mi
  -1.4: candado que, carbono |, cel no, ces … merci, chaine |, change the, changement, charged … a, cles |
  -1.4: clicking |, cliquer, cloch-, coffe-, coffee, color |, combien vous, come for, come now, comio mi
  -1.4: commande … le, comptant |, consent … the, contrat, cracked, creep-, creepy, creepy |, cuadro … NUMBER
  -1.4: d en, d oeuvre, danad-, dar mi, de atras, de batterie, de dimanche, de groupe, de paiement, de precio
  -1.4: de respeto, de suivi, de vous, de … this, dejen-, delete lunes, demandar, desde hace, detai-, did
  -1.4: did a, does the, does … sale, double |, drill |, drinks, du cash, du club, du … je, easte-, easter
  -1.4: el bebe, el martes, el mensaje, el mostrador, el motor, el paquete, el recordatorio, el registro
  -1.4: el y, el … de, email … you, en casa, en … bici, en … calle, en … mostrador, enleve, enleve de, ensen-
  -1.4: enterado, entrar, entro, equivocaste de, era hora, erreur NUMBER, escrito, espag-, espagnol, espos-
  -1.4: est combien, est de, est regle, est … maison, est … par, estimate |, etes vous, exact-, fait … km
  -1.4: falli-, falling, falta de, falta … respeto, fast |, fathe-, favor … cancelar, fee |, felicidades por
  -1.4: fever, fini a, fini … quelle, flyer, forma-, forward the, found … text, free sms, freins, frnds
  -1.4: from hr, from |, from … all, from … file, fue … luz, gagne, garantia |, gars de, germa-, get outta
  -1.4: gloves on, go ahead, going through, gonfl-, good … sir, google … you, grande, green one, gros |
  -1.4: guantes, guy is, guys … to, habia, habla NAME, hablo para, hace ruido, hande-, hang out
  -1.4: have … enough, hay un, hay |, hay … por, he never, he told, he … never, helmet, heure … vente, hey i
  -1.4: hier … avez, hiver |, hora, horario |, huit, husba-, husband, i dropped, i look, i mean, i withdraw
  -1.4: i … texted, i … your, identite, il pleut, in at, in meetings, in on, in … list, in … lot, in … number
  -1.4: in … this, inquiete, insid-, inside, is about, is been, is worse, is … bike, is … now, is … or
  -1.4: is … paint, it alone, it before, it … again, it … from, it … next, j … du, j … tout, jamais plus
  -1.4: je l, je passerai, je … c, je … dois, je … sur, jefe, job |, joyeu-, just … your, juste les
  -1.4: kid … your, knows … bike, l ete, la pieza, la saaq, la tercera, landlord, language, las dos
  -1.4: las llaves, las … y, later, law>remove, le doy, le frein, le mando, le pongan, le votre, le … los
  -1.4: lee … mensajes, lentes |, les freins, les … moi, les … vous, let NAME, link, lips, lista … la
  -1.4: livraison je, llant-, llave-, llaves, loaner |, located, logo, lonel-, long |, looks, los … delete
  -1.4: lost the, ma … m, ma … va, main … oeuvre, malade |, mas … me, matri-, me contesto, me lee, me toca
  -1.4: me … am, me … get, me … in, meant … my, meeting … not, mensaje … y, merci … rappel, message
  -1.4: message but, message on, message … from, message … is, mi … agarro, midi |, mil gracias, minus
  -1.4: mis … y, mistake, mitai-, mms, mole, mon … le, mon … veut, more word, moteu-, mots, much i, mug
  -1.4: mummy, my gf, my landlord, my … buzzes, my … only, my … over, my … ready, my … wants, my … what, n no
  -1.4: n … jamais, nada … me, nails |, necesito, need NUMBER, need my, need … this, no vivo, no … esperar
  -1.4: no … todavia, noire, noise … i, non … est, not give, not make, not receive, not ship, not … riding
  -1.4: nota, nouvelles, now there, ntp, numero por, odome-, oeuvr-, oeuvre, off … do, off … roof, offli-
  -1.4: offline, old … to, on arrive, on facebook, on … is, onion-, onions, onto, order the, otro cliente
  -1.4: paise-, paiseh, par … on, para usar, parei-, park |, parta-, pas avant, pas cher, pas mauvais
  -1.4: pas son, pas … panier, pas … personne, pas … qu, pasa el, paso |, passerai, pay as, pay … you, payin-
  -1.4: paying, peut on, peux … envoyer, peux … mon, phone because, pics of, pictu-, pinea-, pineapple
  -1.4: plann-, planning, pogne dans, point-, pongo stop, poor, por … recordatorio, porfa que, pour confirmer
  -1.4: pour … pere, printer, pro, problema |, pu la, qn, que dice, que fuera, que parada, que tienen
  -1.4: que … al, quel … pour, quest-, qui … ecris, qui … mange, qui … occupe, quiero, quise, quit … i
  -1.4: quitar … oxido, quite las, quote |, rain |, readi-, reading, recibido |, recibir mensajes, record of
  -1.4: recordatorios |, refaire, reflecteurs |, registro de, regle, rental, rental |, retire de, revisar
  -1.4: revoke my, ride that, roues, row NUMBER, rude, s occupe, saaq, sabad-, sacoc-, sacoche, saint
  -1.4: salgo … las, samedi je, se ve, se … a, seats, seein-, seeing, semaines |, sent … wrong, service est
  -1.4: shima-, shimano, shop … the, sin … you, sitti-, sitting, size NUMBER, slime, small, sms … la, solo lo
  -1.4: son is, souhaite ne, stage-, stages, state-, steam, still, stop j, stop … ai, stop … at, stop … her
  -1.4: stop … la, store, string, submi-, submit, suis en, suis rendue, suis … arret, sujet, summe-
  -1.4: super service, sur le, sur … cadre, sure you, surprises, suscr-, svp enlever, take … old, talk in
  -1.4: taman-, tamano, tarde-, tarje-, tarjeta, te … de, telefono se, tell … if, text … not, text … this
  -1.4: textiez, texting i, texto on, that number, that … what, the bank, the deals, the deluxe, the gate
  -1.4: the kickstand, the road, the table, the … dog, the … go, the … n, the … quit, them |, they … me
  -1.4: think is, this number, threw, thursday |, tienen en, timbre, time do, time … stop, tire on, to sell
  -1.4: to worry, to … last, to … that, too |, took … phone, transfer it, travaille pas, tren, trike |
  -1.4: trouvez, un jour, un … sur, uncle i, une job, uni, urs, usage, usted es, venda-, verla, veux … voir
  -1.4: vocale |, volan-, volant, volver a, vos … m, votre cafe, votre service, vous … textiez, voy … alla
  -1.4: vuelve, wahal-, wahala, was … me, was … you, weds, whatever you, white … with, who … it, who … that
  -1.4: wif, will kill, will leave, wiped, wizar-, wobbl-, working again, wrong … and, wrong>stop, y aller
  -1.4: y nadie, yo mismo, you NUMBER, you era, you fix, you … hora, you … su, you … uso, your card
  -1.4: your father, your parking, your sister, your … ah, your … lot, | aceptan, | cross, | dar, | deje
  -1.4: | donne, | escribame, | este, | hein, | if, | la, | manda, | mis, | ni, | oi, | pedal, | quand
  -1.4: | sorry, | sunday, | tanne, | tell, | this, | three, | … annoyed, | … banco, | … bon, | … brand
  -1.4: | … como, | … correo, | … di, | … disappointed, | … faites, | … freno, | … gente, | … hours, | … info
  -1.4: | … laptop, | … leo, | … mando, | … night, | … paro, | … problem, | … quedo, | … rentre, | … sounds
  -1.4: | … veux, | … well, | … withdraw, ~0rd, ~0rd_, ~_0r, ~_0rd, ~_atr, ~_bad, ~_bh, ~_cen, ~_cit, ~_cl
  -1.4: ~_dim, ~_din, ~_ebi, ~_far, ~_fe, ~_gr, ~_hea, ~_his, ~_kid, ~_lla, ~_mie, ~_nia, ~_pal, ~_pil, ~_rud
  -1.4: ~_sab, ~_sch, ~_see, ~_sk, ~_sma, ~_sun, ~_ti, ~_tue, ~_wob, ~afor, ~ail, ~alk_, ~amo_, ~anyo, ~anyt
  -1.4: ~arf, ~arj, ~arje, ~bad_, ~bc_, ~birt, ~bleu, ~bmi, ~boxe, ~budg, ~camb, ~carg, ~cend, ~chid, ~cket
  -1.4: ~cla, ~couc, ~cre, ~cuad, ~dd_, ~did_, ~dit_, ~diu, ~dium, ~dol, ~dre_, ~dred, ~dys, ~dys_, ~ebik
  -1.4: ~eede, ~efe_, ~ege, ~ego_, ~eil, ~emis, ~epo, ~ers_, ~esar, ~esom, ~est_, ~etit, ~eus, ~eves, ~ew_
  -1.4: ~far, ~feed, ~feve, ~ffee, ~fit, ~ge_, ~gle_, ~goat, ~got_, ~grab, ~grav, ~han, ~hant, ~hda, ~hday
  -1.4: ~hes_, ~hey, ~hil, ~him, ~hima, ~hirt, ~host, ~hot_, ~hur, ~ibid, ~ictu, ~idi, ~ight, ~imp, ~ink_
  -1.4: ~irth, ~iter, ~izar, ~jefe, ~jeta, ~joy_, ~joye, ~kan_, ~lare, ~lay, ~lco, ~letr, ~lis_, ~liz, ~llev
  -1.4: ~loj, ~lone, ~luto, ~mana, ~mee, ~mins, ~minu, ~mman, ~mumm, ~na_, ~neg, ~ng_, ~nla, ~nsfe, ~nuto
  -1.4: ~nyo, ~nyon, ~obbl, ~ocke, ~oeur, ~oge, ~oire, ~oise, ~ong_, ~ook, ~oque, ~oteu, ~otor, ~oxe, ~oxes
  -1.4: ~oyez, ~pata, ~payi, ~perf, ~pict, ~plas, ~ppoi, ~ppor, ~ppt, ~qued, ~rav, ~rde, ~rent, ~rip_, ~rita
  -1.4: ~rjet, ~robl, ~roll, ~rqu, ~rtai, ~rthd, ~rubb, ~same, ~saur, ~sav, ~sba, ~sban, ~seg, ~segu, ~sfe
  -1.4: ~sfer, ~sio, ~snow, ~sole, ~stam, ~stil, ~subm, ~tal, ~tal_, ~tarj, ~tat, ~tem_, ~tenc, ~tera, ~thda
  -1.4: ~tido, ~trav, ~ttin, ~tu_, ~tube, ~tue, ~ual, ~ual_, ~uant, ~ubm, ~ubmi, ~uet, ~unes, ~unio, ~usba
  -1.4: ~valu, ~via, ~vil, ~vive, ~wea, ~wob, ~wobb
  -1.5: NAME tremblay, NUMBER be, NUMBER … gone, NUMBER … mas, NUMBER … my, NUMBER … no, NUMBER … one, a como
  -1.5: a door, a los, a note, a photo, a spare, a … by, a … el, a … nom, able, able to, abonnement d, about
  -1.5: abt, accord pour, accord … les, actua-, admir-, adresse |, ai bien, ai envoyez, ai essaye, ailleurs |
  -1.5: all … now, alla |, allergic, allergic to, allo c, already … you, alto y, am home, amex |, an end
  -1.5: and off, angry … me, annule je, anoche |, answe-, anuncio, anyone but, anyone |, appt, aprie-
  -1.5: are NUMBER, are doing, are for, are so, arrete d, aslee-, asleep, assistance, at NUMBER, at … place
  -1.5: atras, attached, aucun probleme, aucun … avec, audio-, audios, avant, avec … la, avez |, avisado
  -1.5: avisarme cuando, avisaron, ay bendito, ayudo, azul |, baby |, bacano, bajo |, bak, bangs, base |
  -1.5: bc of, be home, beautiful, best shop, bici … esta, bien … de, bientot |, bike belongs, biker, bill i
  -1.5: biscuits, blonde m, bonne … NAME, borren … numero, boss is, box … up, bsnl, buen, but … did
  -1.5: but … there, c correct, c … l, ca au, ca … bien, ca … dans, ca … en, ca … pour, cable-, cables
  -1.5: cables |, calco-, call … when, can hear, can … NUMBER, canar-, canasta por, canasta … favor
  -1.5: cancel the, cancellez mon, card … you, carriers, carte |, casque, casques |, chaine, cheap-, cheaper
  -1.5: chicken rice, children, class, close |, cm |, colle, come over, come … of, commande … pneus, como un
  -1.5: compa |, compran, compran … usadas, compteur, confiance, confio en, confirmer, conozco |, contact i
  -1.5: cotes |, crack |, crene-, creneau, crevaisons |, cuanto … con, cuest-, d … avant, de favor, de lire
  -1.5: de precios, de ti, de voir, de … arrete, de … une, dear |, debo, decid-, dejam-, derailleur
  -1.5: derniere … que, des nouvelles, descuento |, destinataire, did … remove, digal-, digale, dinero de
  -1.5: dinne-, dinner, dit … mais, dit … pas, do a, does … in, domic-, done i, down i, du dossier, du lait
  -1.5: du mois, du rappel, dura, efface … numero, el seguro, el … viejo, emoci-, en maudit, en … deux
  -1.5: en … parada, engine, enough … for, envoyez la, era pa, erase the, es la, es regalo, est bloque
  -1.5: est gratuit, est tombe, est … ici, est … velo, et mettez, ete |, etiqu-, every single, exam, expla-
  -1.5: factura, faire le, faut, fetch me, fin du, fois … que, following, for next, for now, for … mother
  -1.5: forgot to, foto |, found your, frame i, frein a, gardez, gave … my, get … NUMBER, get … you
  -1.5: getting ridiculous, giant, give … to, glove-, gloves, gmail, gn |, got … NUMBER, grandeur |, grave |
  -1.5: greet, guant-, guard, hacen |, hacen … a, have … you, hay descuento, he called, he is, her … for, hor
  -1.5: hor |, hsa, i called, i cancelled, i leave, i opted, i … or, i … saw, if your, ignora, ils ont
  -1.5: impue-, in that, incluido, inici-, is asking, is gone, is with, is … for, is … sorry, it fit, itsel-
  -1.5: itself, j … essaye, jamais … que, je … garder, jueves por, k, kan, kill it, knee is, know of, l
  -1.5: l … tout, la cadena, la cassette, la e, la renta, la revision, la tarjeta, la … grandeur, la … me
  -1.5: la … otra, la … quiero, last … is, le cadre, le garder, le moyeu, le rappel, le … avant
  -1.5: leave … phone, leche, left my, les cotes, les puse, let … ask, lien … paiement, lifes-, lifesaver
  -1.5: lift it, light |, like a, like my, lisan-, lisant, list … is, list … still, lista … precios
  -1.5: llanta … no, lo demas, loan, lock off, luces |, lunch |, m … sans, magasin … velo, main d, maiso-
  -1.5: maison, marriage, masca-, mascara, mauvaise couleur, me ask, me avisaron, me every, me olvido
  -1.5: me quedo, me … dos, me … manda, me … new, me … pasa, me … so, meeting, meetings, membership
  -1.5: mensajes … se, mensajes … ustedes, mensajito, merge, message s, message says, messenger, mets moi
  -1.5: mi … ahi, milk |, mins, mistake … me, moi dessus, mon bike, mon telephone, morti-, much better
  -1.5: much … a, much … it, mucho, my brother, my lunch, my side, my water, my … asks, my … bottle, my … can
  -1.5: my … fell, my … goes, n come, neare-, need any, need … call, need … talk, neede-, needed, nel
  -1.5: never … any, never … this, new sim, ninguno, no but, no pude, no … asked, no … factura, no … ruido
  -1.5: nombre ni, north, nos … en, not talking, not that, not … one, now we, nuevo es, number … gave
  -1.5: number>me, numero … celui, numero … pas, o hay, octob-, of NUMBER, of this, of … kid, ofertas … me
  -1.5: oi, ok will, ok … can, old … i, old … in, olvido, on … flip, on … storage, one asked, one you
  -1.5: only … in, or … the, orale, oublie de, out … of, outil-, outils, over … phone, owned, panier |
  -1.5: papin-, papineau, parcero, parqu-, partant, partido, partir … hoy, pasar, passe le, patro-, pay |
  -1.5: pdf, penser |, people you, perdu votre, person … the, petit, peux … de, pf, phone … if, photo de
  -1.5: picks, pine, please reply, pleut, plus … contact, pluto-, plutot, policia, pongan, por … NUMBER
  -1.5: por … o, por … paso, porti-, possible |, pour … a, premium, probl-, pus … de, quand y, que … decia
  -1.5: que … ese, que … roule, quede sin, qui … ce, quit working, quiten … la, quitte … job, radio-, raini-
  -1.5: raining, ramasse |, ramasser le, ran, rapido, rayons, reachable, reaso-, recogerla, remueve, reste
  -1.5: retirez mon, revision, revision |, revoi-, ride … NUMBER, rodam-, rodamos, ruedi-, rueditas, rust
  -1.5: sabe, said … are, sal, saliendo |, salte, saw your, say NUMBER, say this, scared, scooters, scrab-
  -1.5: scrabble, se salio, se termine, se … de, se … olvido, selle est, send … bike, send … messages, serre-
  -1.5: seule, sir … i, slot, smell, snore, so … need, solo la, sorry meant, sorry my, sors du, spark-
  -1.5: squeak, statu-, stay off, still the, stop calling, stop>want, stress, strin-, stupi-, stupid, sugge-
  -1.5: supposed … get, sur mon, t il, take … please, talk, tanner, te jure, techn-, tell … to, tengo una
  -1.5: text him, text just, texteame, texts lol, texts … stop, thanks a, the cake, the cheap, the color
  -1.5: the coupon, the family, the garage, the invoice, the money, the stickers, the tape, the total
  -1.5: the whole, the … asking, the … last, the … of, the … say, them to, them up, there still, they are
  -1.5: things |, this saddle, tight-, til NUMBER, to bring, to remind, to return, to whom, to … a
  -1.5: to … family, to … someone, today … me, toile-, tomato, tombe dans, tout j, tout … ai, tow, training
  -1.5: trim, troll-, trolley, true |, tse, tu, tu as, tube i, tubeless |, turns, twice … the, type, un solo
  -1.5: un … autre, un … delete, un … le, unacc-, unacceptable, une fois, university, unlock, unlock the
  -1.5: usual, va … le, vayas, velo … tu, vieja, viens … voir, vitesses, vivo … la, voice |, voicemail
  -1.5: voici le, vos textos, vos … a, vous ai, vous pour, voy en, voz, vuela, want … again, want … on
  -1.5: want … one, warm, we moved, well, what are, what time, wheels |, where … you, white one, wife
  -1.5: will do, will pass, wish … would, with … work, wonder, work … the, working |, worth it, would you
  -1.5: would … my, wrong i, xq, y eso, y … la, you also, you fit, you one, you pick, you … all, you … puse
  -1.5: you … sirve, you … so, your way, your … before, | bien, | called, | compran, | desinscris, | did
  -1.5: | ex, | fui, | hows, | ils, | le, | mandeme, | nel, | orale, | quita, | receipt, | remove, | same
  -1.5: | saqueme, | took, | una, | vi, | wen, | … anyone, | … beg, | … bendito, | … brake, | … char, | … con
  -1.5: | … cool, | … couleur, | … deja, | … dejaron, | … delete, | … dios, | … forward, | … god, | … gros
  -1.5: | … interested, | … lah, | … making, | … manden, | … new, | … nouvelles, | … ont, | … report
  -1.5: | … route, | … signed, | … store, | … whoever, | … worked, ~_abt, ~_bos, ~_bou, ~_br, ~_car, ~_co
  -1.5: ~_cre, ~_dev, ~_did, ~_egg, ~_eno, ~_fl, ~_flo, ~_gia, ~_glo, ~_gma, ~_hag, ~_hay, ~_hmm, ~_hr, ~_idi
  -1.5: ~_k_, ~_l_, ~_nv, ~_pag, ~_rou, ~_sha, ~_til, ~_tu_, ~_va, ~_ven, ~_vi, ~_vil, ~_wif, ~_wtu, ~_zo
  -1.5: ~abt, ~abt_, ~ahah, ~aili, ~aill, ~aisi, ~ak_, ~answ, ~arat, ~arry, ~ars_, ~art, ~ashe, ~asle, ~asu
  -1.5: ~ate_, ~atra, ~aun, ~auri, ~bbi, ~brin, ~cats, ~ches, ~choi, ~clo, ~ctua, ~cur, ~dade, ~dam, ~deo
  -1.5: ~deta, ~deu, ~dev, ~did, ~dinn, ~eape, ~ebo_, ~eca, ~ecio, ~eddi, ~eded, ~egr, ~ejam, ~ejo, ~elle
  -1.5: ~empl, ~enia, ~eply, ~epos, ~erni, ~ersh, ~espe, ~esso, ~etu, ~eux, ~ferm, ~fixe, ~ft_, ~ga_, ~gerl
  -1.5: ~gian, ~gma, ~gmai, ~gs_, ~harg, ~hen, ~hen_, ~hmm, ~hoc, ~ibo, ~iclo, ~ieg, ~ieja, ~ifes, ~ift, ~ivr
  -1.5: ~jue, ~kan, ~kid, ~lais, ~ld_, ~lem, ~libr, ~lig, ~loan, ~lon, ~lot_, ~lut, ~mam, ~manc, ~mbi, ~mbia
  -1.5: ~mere, ~mid, ~nand, ~ndad, ~nfol, ~nnon, ~nstr, ~nsw, ~nswe, ~nyt, ~oman, ~ondo, ~onto, ~org, ~orq
  -1.5: ~orqu, ~oup_, ~pa_, ~pen, ~perr, ~pid_, ~ple_, ~plut, ~ppel, ~prob, ~pued, ~raj, ~rave, ~rdad, ~redi
  -1.5: ~reu, ~rim_, ~rle, ~rog, ~rok, ~roke, ~rpre, ~rquo, ~rry_, ~rst, ~sad_, ~shim, ~shir, ~sho, ~smal
  -1.5: ~smo, ~squ, ~ssu, ~swer, ~tall, ~tars, ~temp, ~ter_, ~tess, ~tho, ~tit, ~tomo, ~trab, ~tree, ~tuc
  -1.5: ~tupi, ~turb, ~u00, ~uand, ~ubb, ~ube, ~ued, ~uede, ~uedi, ~ues, ~uete, ~uffe, ~uits, ~ump_, ~uot
  -1.5: ~upid, ~urq, ~urqu, ~urt_, ~ussi, ~usta, ~utte, ~uvr, ~uye, ~vant, ~vas, ~ved, ~vell, ~vite, ~vrai
  -1.5: ~wal, ~walk, ~wee, ~wers, ~wipe, ~wtu, ~xam_, ~xpla, ~ype_
  -1.6: 2 please, NAME … this, NUMBER do, NUMBER hr, NUMBER minutes, NUMBER pas, NUMBER … ok, NUMBER … would
  -1.6: a NAME, a demandar, a dios, a gauche, a mile, a spam, a … apres, a … esposa, a … ir, a … mensajes
  -1.6: a … of, abonner, abuelo, accepted, accounts, admis-, again, again with, agota-, agregar, ah, ahori-
  -1.6: ahorita, ai des, ai … gagne, ai … mon, aimerais … le, al … you, all gone, am … interested, amex
  -1.6: amiga, and want, angry>you, annulez ma, annulez … commande, antes … las, anything … me, approved
  -1.6: are … a, are … take, arret … autobus, arrete … je, arriere |, au dos, aunty, avez mis, away no
  -1.6: barato, batterie, bell, better than, bici afuera, bien, bien gracias, birya-, biryani, biscu-, black
  -1.6: bolsa |, bordeaux, bugging, but |, but … it, butt, c est, c … annule, c … quel, ca fait, ca vaut
  -1.6: ca … NUMBER, cable |, cake |, can … check, can … holding, can … just, can … lift, can … text
  -1.6: cancelen, cancelle, caps lock, caref-, careful, casqu-, cassette |, changer … pneus, chaud-, chin
  -1.6: cierran, cinco estrellas, clunk-, clunks, cobro |, combien pour, comio, commandes, comment … les
  -1.6: con … para, confirm once, continuez de, cote |, cotes, coule-, couleur, coute combien, crack-
  -1.6: creo … es, creve, creve-, cuando … lista, cuanto, cunad-, d autre, d … a, days, de mecanica
  -1.6: de molestar, de rechinar, de voz, de … ninos, de … ofertas, decia |, deck, dejo el, delete jueves
  -1.6: delete … photo, delete … pic, delete … second, deliver, denun-, depot, derai-, describe, despierto
  -1.6: did … cancel, did … come, disculpe |, does … open, donc de, donc la, donde … el, dos de, doy permiso
  -1.6: du service, dur, egg, el, el nunca, el oxido, el profe, el tubo, el viernes, el … al, emails
  -1.6: en arret, en caja, en google, en … puerta, enfant, enough i, envoie moi, envoyez un, equivocaron de
  -1.6: es sorpresa, esperar mas, est partie, est passe, est quel, est … au, est … ce, est … long, est … rien
  -1.6: estud-, et … vous, etes … meilleurs, ex me, factu-, faire pour, fait le, fait … arret, faites … les
  -1.6: faxed, fell out, fell … a, finir |, fir, fonta-, fontanero, food … i, for … bike, for … hour, form |
  -1.6: frame |, free |, friends, front, fui |, gars avec, gauche, genial |, get … messages, get … off
  -1.6: gone |, grafi-, grips, gros … a, group rides, hacemos, hange-, hanger, happened … my, hard |
  -1.6: have told, hay … mas, heart, his number, his |, his … and, holding the, honda, honestly, hospital |
  -1.6: hows, husband |, i removed, i … any, i … but, i … scared, idee … la, in … rain, inform … sms
  -1.6: inscrire, insur-, interesa el, is on, is under, is … got, it … be, it … under, jajajaja, jale, jam
  -1.6: jamais … ce, jappe-, jappelle, jarri-, jarrive, jase, je me, je … autorise, je … avec, je … laisser
  -1.6: je … retirer, job, just left, just … texting, l air, l … laisse, la batterie, la de, la llamada
  -1.6: la rouille, la tienda, la … prolongee, la … roue, labor, laisse mes, laisse … j, las, late, late for
  -1.6: laver, laver |, le lavage, le marco, le … dit, le … numero, le … oui, left for, legen-, legend
  -1.6: les digo, les vieilles, les … de, lette-, libras, libras |, lift, like … the, line … the, livrez vous
  -1.6: lleve, lo … hoy, lol … you, looking … you, lost … my, m aviez, made, makes it, mal la, mal … dos
  -1.6: mande, mas barata, mas gracias, mas … llanta, mauvaise taille, me get, me … contact, me … pero
  -1.6: me … sms, me … turn, mensaje de, mensaje … de, mensajes por, mensajes … yo, message with, messenger |
  -1.6: mi dinero, mi … gracias, mija |, mochi-, mochila, moi au, moi lol, moi … pas, moins cher, moleste
  -1.6: mom does, mon … chez, mon … dit, mon … jusqua, morning is, mortified, moteur, mover-, muy … para
  -1.6: my landline, my light, my wheels, my … left, my … of, n autorise, nails, ne … plus, near, near the
  -1.6: necesito el, need … me, need … stop, never … with, new, next … no, niamh, nights |, no cap, no por
  -1.6: no the, no worries, no … dejen, no … on, nom … est, nom … la, not even, not lift, not … air
  -1.6: not … delete, not … enough, noticias, nugge-, nugget, number>send, numero … de, nvm, o me, of town
  -1.6: of … guys, of … he, of … week, off … on, oignon, old … off, omg i, on silent, on … une, only saw
  -1.6: opt in, opte, options, or my, others, ou encore, ou … est, out a, out here, out yet, out … town
  -1.6: over |, pago en, paper-, papers, par courriel, para alla, para you, parar la, parte-, partent
  -1.6: pensais que, pensais … c, people to, peux … la, phone number, pis ca, plan is, plaza
  -1.6: please disregard, please erase, pluie |, plutot |, poder ir, police report, poner una, poner … queja
  -1.6: por … favor, por … mejor, porfavor |, portiere, poser, pour parler, pour … couleur, pour … que
  -1.6: pouvez le, presta, presupuesto, pret … c, prochaine |, pu … de, puedo cancelar, puert-, put your
  -1.6: que … de, que … dieron, que … dois, que … ustedes, question … you, quiero cancelar, quit … is, quy
  -1.6: rack |, rappels … ca, reading this, reason, rechinar, recoge, recogi |, refai-, reloj, remorque
  -1.6: rendu avec, renews, rentan, reparation svp, responde, reste |, retraite, retur-, ride … i, road
  -1.6: rodada |, roti, said you, saturday, save my, says no, score, scrat-, sees, seis, semanas, send … your
  -1.6: sera la, she blocked, she took, shifter, shop is, si pasa, side … the, simply, sirve |, skip the
  -1.6: slow |, slowl-, slowly, so proud, so … messages, solo, someones … is, sport-, sports, start |
  -1.6: stealing, stop ou, stop spamming, stop texts, stop who, stop … encore, sub, subid-, subida
  -1.6: suis rendu, suis … retard, suspension |, switched off, t … pas, takeo-, talla |, tell … i
  -1.6: tell … something, termine la, text book, text … NAME, texts>number, that NUMBER, the clock, the demo
  -1.6: the membership, the pump, the receipt, the thing, the vet, the wait, the washing, the work, the … add
  -1.6: the … charge, the … has, the … honestly, the … ride, these messages, they say, thing from, thinks i
  -1.6: this … of, this … week, to … boss, to … them, today i, told him, tomorrow |, toner, took me
  -1.6: toutes les, trike, trois semaines, trompe d, tu vous, tu … en, tubes |, turn |, twice |, two texts
  -1.6: un alto, una queja, una … en, une biere, unfri-, unloc-, up and, up at, upgra-, urgen-, usadas |
  -1.6: usar, va, va venir, vais … etre, velo merci, velos en, vet, veux recevoir, vi, vi … mensaje, vieilles
  -1.6: viene-, vieux, vos … merci, vote for, vous … aviez, vous … enlever, voy … demandar, wait list
  -1.6: want new, want … know, was … on, washi-, washing, wats, way, we talk, website is, were you, wey … no
  -1.6: what is, what year, wheel off, who got, will … send, win, windo-, with work, woohoo, worries, wot
  -1.6: write again, wrong exit, y las, y tu, y … el, yay, you said, you terminaron, you … keep, you … more
  -1.6: you … open, you … sun, you>you, your bro, your counter, your mailing, your mother, your newsletter
  -1.6: zelle, | bajo, | digale, | mdr, | might, | ordered, | ouvert, | quitte, | report, | rode, | stupid
  -1.6: | tubeless, | uncle, | wats, | woohoo, | … b, | … disregard, | … equivocaron, | … far, | … habia
  -1.6: | … hv, | … laughing, | … learned, | … mandandome, | … marketing, | … mas, | … pase, | … prix
  -1.6: | … profe, | … queria, | … say, | … taille, | … they, | … train, | … turned, | … uncle, ~_ah_, ~_at
  -1.6: ~_aun, ~_ave, ~_bc, ~_cui, ~_ech, ~_el_, ~_enj, ~_gat, ~_haz, ~_lab, ~_ll, ~_mea, ~_met, ~_nea, ~_ori
  -1.6: ~_pai, ~_pri, ~_rei, ~_ru, ~_scu, ~_sli, ~_sti, ~_thu, ~_upg, ~_va_, ~_ver, ~_vi_, ~_wed, ~_zel
  -1.6: ~abad, ~aco_, ~agni, ~aim, ~aime, ~ala, ~ala_, ~anan, ~anno, ~ao_, ~ape_, ~arid, ~arle, ~arpe, ~ash
  -1.6: ~aso, ~ath, ~atin, ~bado, ~bici, ~bisc, ~ble, ~bro, ~brok, ~cam, ~casq, ~cher, ~cis, ~cise, ~cks_
  -1.6: ~comi, ~crat, ~cris, ~ct_, ~ctur, ~cuen, ~cuit, ~denu, ~der_, ~dici, ~dita, ~eda, ~egg_, ~eir, ~ela_
  -1.6: ~elt_, ~ends, ~enj, ~enjo, ~enla, ~erco, ~erdo, ~esol, ~estl, ~esup, ~ettr, ~etur, ~eus_, ~evo_, ~eye
  -1.6: ~fact, ~ffi, ~fier, ~flo, ~four, ~fra, ~fron, ~gues, ~heap, ~hold, ~hurs, ~id_, ~iej, ~iles, ~irs
  -1.6: ~isp, ~jarr, ~job_, ~ket_, ~lde, ~leu, ~lise, ~lond, ~mami, ~mbie, ~mell, ~met_, ~mita, ~nadi, ~ndow
  -1.6: ~near, ~net, ~new, ~nfr, ~nid, ~nit, ~njo, ~nloc, ~nny_, ~ntia, ~ntry, ~oc_, ~offr, ~oli, ~oni, ~ook_
  -1.6: ~oors, ~orde, ~otal, ~oui, ~oups, ~ouse, ~owe, ~pgr, ~pgra, ~pon_, ~ppi, ~ppin, ~pre, ~ps_, ~ptin
  -1.6: ~pue, ~put, ~rafi, ~rah, ~rak, ~rake, ~rano, ~ratc, ~rava, ~rdon, ~red, ~red_, ~retu, ~rgu, ~rian
  -1.6: ~rica, ~rlo_, ~roc, ~rof, ~ront, ~rpe, ~rro, ~rrow, ~scue, ~scui, ~side, ~simo, ~slot, ~stio, ~sura
  -1.6: ~swe, ~swo, ~tanc, ~teo_, ~teu, ~tiro, ~tite, ~toni, ~tors, ~tota, ~tti, ~uan, ~ues_, ~uido, ~ule_
  -1.6: ~uleu, ~unlo, ~upg, ~upgr, ~upi, ~urge, ~urse, ~urt, ~uve_, ~uz_, ~va_, ~veni, ~vet_, ~viej, ~vieu
  -1.6: ~war, ~wen_, ~wic, ~wif, ~wind, ~winn, ~yon, ~ytim, ~zad
  -1.7: 2 … the, NAME this, NAME … it, NUMBER 2, NUMBER km, NUMBER min, NUMBER psi, NUMBER rs, NUMBER what
  -1.7: a demain, a este, a horse, a joke, a loaner, a mange, a papa, a parle, a quick, a service, a … casa
  -1.7: a … number, a … que, a … tell, a … yet, abiertos, abonnee, abren |, acabo el, accepte de, actin-
  -1.7: acting, adres-, ai mis, all NUMBER, alto el, am outside, am … paying, ancien, ancienne adresse
  -1.7: and one, angry, angry>want, annule mon, annulez mon, anulenme, anything |, apportez, approved |
  -1.7: apren-, apunt-, are off, arreglan, ask NAME, asoeb-, asoebi, at … NUMBER, avez envoyez, avis google
  -1.7: avisos … favor, b |, back … the, been … off, before … drive, bequille |, bici gracias, bin, black |
  -1.7: blanche, block me, block off, block … an, blood, bloquez moi, blue, borren, broma, bureau |
  -1.7: c … combien, ca … de, ca … recevoir, cafe, call … NUMBER, call … cell, camion, cancelen … cita
  -1.7: cease … desist, chale-, chalet, charging, check … phone, cheff-, cheffe, child, clear … the, click |
  -1.7: clicking, club lol, combien, commuting, compl-, construction, contact … the, coup, coupez le, cross
  -1.7: cualquier cosa, cunado |, d air, days |, de sacar, de … delete, de … era, de … hija, debarquez le
  -1.7: decro-, delivery |, denuncia, des … en, descuento, devant |, dia … el, dice que, disse-, disturb you
  -1.7: do something, do the, do … brakes, do … get, do … hear, does … need, don … me, donar, done … this
  -1.7: done … work, donne pas, door, door stop, door |, dos bicis, drill, dupli-, each |, ecole de, ecran-
  -1.7: ecrans, ecris |, el nombre, el precio, el reloj, el sillin, el total, el … asi, el … la, elle … est
  -1.7: en passant, en peux, en stock, en … bolsa, encuentro, end … rental, engagez, equivoca, es … con
  -1.7: escuela |, est arrive, est … votre, esta, etait … mon, every … the, exercise, fait une, falta-, fast
  -1.7: faut … je, favor … lo, fax, fin … la, fini de, finis a, finis … NUMBER, for nothing, for … it
  -1.7: for … shop, formu-, forwards, found … NUMBER, fourche |, freno |, from … gym, from … order, fue muy
  -1.7: full |, garantie |, geniu-, gift, go … it, go … sleep, go … to, goodbye |, gratuit |, grincement
  -1.7: groupe svp, happened to, has been, hate, have removed, have … and, have … receipt, hay prisa
  -1.7: he … called, hear you, here |, heures de, hielo, hoodi-, hoste-, hostel, hot, hour for, hour … me
  -1.7: house to, how far, how … we, http, hungry |, husband … will, i gave, i |, i … longer, i … needed
  -1.7: i … outside, i … pay, idiot, in after, in … group, in … trunk, inch, inspe-, instagram, is … only
  -1.7: it by, it ready, it since, it will, j arrete, j … repondu, jarrive |, je refuse, je sors, je … amene
  -1.7: je … la, je … rendu, joke, joyeux … a, jueves |, just get, just … my, keep … it, l … NUMBER
  -1.7: l … adresse, l … sans, la nieve, la puerta, la remise, la talla, la … como, las fotos, last thing
  -1.7: le jour, le … arriere, le … mensaje, le … y, leave me, les liens, les … le, library, lift lobby
  -1.7: limit, list NUMBER, lista o, lista para, listen |, llanta |, llave, llega |, lmk, lo reenvia, locked
  -1.7: lol … it, loop, los … estan, lunes, m … pour, machan, maest-, mail |, maillot, mais gardez, makan
  -1.7: mas cerca, mas cosas, masso-, masson, matin, me an, me dejaron, me interesa, me mandaron, me not
  -1.7: me some, me … jaja, me … mucho, me … reenvia, measured, mecanica, meds, mensaje gracias, message … c
  -1.7: messages … me, milla-, millas, minimo, misma, moi dans, moi … par, mon chum, mon derailleur, mon dieu
  -1.7: mou, moved |, moyeu |, muchas, my hand, my place, my thumbs, my wife, mysel-, myself, n never
  -1.7: necesario, need … NUMBER, need … be, never have, never … it, ni una, no thank, no … llegar, noel a
  -1.7: nombre … mal, not agreeing, not ask, not enough, not got, not i, not sell, not … fault, nous … a
  -1.7: number … not, numero ici, of the, of … life, of … out, off an, off … hour, ok gracias, on annule
  -1.7: on main, on … by, on … i, one it, one thing, one |, or nah, or |, out to, ouvert, ouverts, ouvri-
  -1.7: ouvrir, over, packe-, packed, pague |, paid … and, par le, parrot |, pas avec, pas ce, pas fache
  -1.7: pas fachee, pas … message, paso, passant, patch-, patches, pedal … off, perdida, permission for
  -1.7: pictures, pide, plaisir |, pleur-, pneus |, pneus … en, ponga, por error, por su, poster
  -1.7: pour … personnes, pract-, pratique |, preoc-, presu-, prisa |, puedo parar, puedo … mensajes, puerta
  -1.7: pun, puppy, put, putti-, putting, que rapido, que tal, que … los, quebe-, quitale, raccroche
  -1.7: rappels |, recei-, recevoir … messages, recu un, reenvia |, resib-, results, retired and
  -1.7: right number, riz, rode it, roof, route-, ruido, ruido |, salio |, salon |, saw it, says delivered
  -1.7: says hi, schra-, schrader, se hace, see, sell … i, serre, set … this, sew, she never, shipped
  -1.7: shop on, si se, singi-, singing, sip, siri send, so sorry, so … on, sobro, solit-, some … for
  -1.7: sorpresa, sortez … velo, soumi-, soumission, soumission |, steal-, sth, stop de, stop … did
  -1.7: storage … i, stuck, student i, student … would, su … que, suis … avec, suis … fache
  -1.7: supprimez … ligne, sus … se, svp j, switch on, t aime, take … seat, taxes, textee, texting … this
  -1.7: texto … je, texts are, texts with, that again, that would, that … your, the green, the gym, the lift
  -1.7: the lock, the manager, the paint, the pic, the wheel, the … machine, the … made, the … over
  -1.7: the … sorry, there by, think … best, this creak, this … will, thule, thyro-, thyroid, times i, tires
  -1.7: titi, to know, to them, to … NAME, ton … d, tournez, tous mes, traba-, trop long, trust, tune |, two
  -1.7: umbre-, umbrella, umpir-, umpire, une photo, une |, up this, up … phone, up … will, updates |, usada-
  -1.7: usadas, va passer, van … mandar, vengo, vites-, voisi-, vol, vous … c, vous … dire, vous … envoyer
  -1.7: vous … qui, wants to, was not, was so, was … dads, way … is, well … the, were the, what that, wheels
  -1.7: when … get, white, who knows, winners, with … parrot, worri-, would … at, wrong name, wrong … that
  -1.7: xbox, y le, you hv, you left, you look, you there, you … una, youpp-, | amen, | and, | anulenme
  -1.7: | den, | entre, | favor, | god, | honestly, | lmk, | quitale, | rappelez, | remember, | remind
  -1.7: | signed, | teacher, | tournez, | video, | xq, | … ahead, | … amor, | … baja, | … bicis, | … cable
  -1.7: | … corto, | … makan, | … messaged, | … next, | … often, | … outta, | … pardon, | … quede, | … rapido
  -1.7: | … reached, | … release, | … roja, | … saludos, | … seul, | … subscription, | … terminaron, | … till
  -1.7: | … yeah, ~_abi, ~_adr, ~_ans, ~_bib, ~_cer, ~_che, ~_cle, ~_cr, ~_ep, ~_fed, ~_hor, ~_ja, ~_joy
  -1.7: ~_kan, ~_ke, ~_lau, ~_let, ~_lik, ~_mig, ~_mil, ~_mue, ~_mys, ~_new, ~_oth, ~_ou, ~_pan, ~_pon, ~_rep
  -1.7: ~_rub, ~_sco, ~_shi, ~_sie, ~_two, ~_vai, ~_vis, ~_vol, ~_wea, ~_wra, ~acan, ~aes, ~aest, ~ails
  -1.7: ~ain_, ~alet, ~ali, ~amat, ~ampl, ~aner, ~angr, ~ansf, ~apo, ~argi, ~arp, ~ato_, ~ats, ~awa, ~axes
  -1.7: ~bank, ~biar, ~bie, ~blac, ~bos, ~bou, ~brak, ~chea, ~cien, ~cir_, ~cks, ~clo_, ~demo, ~dre, ~drin
  -1.7: ~ebec, ~ecc, ~ecei, ~ecta, ~eed, ~eint, ~ejas, ~ello, ~embe, ~enem, ~ens_, ~eoc, ~eocu, ~eps, ~ergi
  -1.7: ~esa_, ~eux_, ~fath, ~fe_, ~fici, ~frei, ~gate, ~ha_, ~head, ~hef, ~hite, ~hou, ~iejo, ~ift_, ~igas
  -1.7: ~inas, ~ind_, ~indo, ~ins_, ~iot_, ~irv, ~isa, ~issu, ~ivre, ~ixe, ~jis, ~jou, ~king, ~know, ~lack
  -1.7: ~larg, ~lerg, ~lgun, ~lik, ~like, ~lip, ~lito, ~llo, ~lvo, ~lvo_, ~maes, ~mba, ~mbs, ~mbs_, ~med
  -1.7: ~mile, ~modo, ~mula, ~mys, ~myse, ~nja, ~nsf, ~nsur, ~nta_, ~ob_, ~oes, ~oes_, ~oge_, ~olvi, ~onda
  -1.7: ~ont_, ~oper, ~orch, ~ormu, ~orn_, ~oum, ~oumi, ~ourc, ~part, ~paso, ~pese, ~pla, ~pote, ~ppt_, ~preo
  -1.7: ~pto, ~put_, ~putt, ~quin, ~rand, ~renc, ~reoc, ~rgin, ~ribo, ~ric, ~rir_, ~rmin, ~rmir, ~rmul, ~roda
  -1.7: ~roja, ~roo, ~row, ~rowi, ~rown, ~rry, ~rub, ~ryth, ~sal_, ~save, ~sem, ~shed, ~sit, ~sma_, ~soum
  -1.7: ~sses, ~stuc, ~tatu, ~taxe, ~teo, ~tory, ~trad, ~tuck, ~twee, ~two_, ~ucc, ~ulto, ~umb_, ~umbs, ~umis
  -1.7: ~und_, ~urns, ~usa, ~uvre, ~ux_, ~uyo, ~ved_, ~vie, ~worr, ~wra, ~wrap, ~ysel, ~yti
  -1.8: (unknown 5), NAME vous, NUMBER again, NUMBER from, NUMBER to, NUMBER … of, NUMBER … sms
  -1.8: NUMBER … what, a bag, a call, a lache, a thing, a whole, a … hopital, a … person, abord, abord |
  -1.8: achete … velo, added you, adresse, ah … you, ahi nos, ahi … vemos, ahora es, ai juste, ai retrouve
  -1.8: airte-, airtel, al, all contacts, all set, all to, allo, an … to, ancie-, and it, and leave
  -1.8: and … NUMBER, andre, anoch-, anoche, another year, any further, aprieto, arriv-, arrivee, asap |
  -1.8: at NAME, at the, attac-, attendre |, au dossier, aunt, autob-, autobus, bacan, barrio |, batch, bb
  -1.8: belan-, belanja, best way, best … i, bet |, bienvenue, biere |, bonjour … ne, box it, brakes do, busy
  -1.8: but … will, but … you, by hand, c pour, c … normal, ca chez, ca depasse, came back, came … with
  -1.8: can … add, can … explain, car, card for, carga-, cassette, cerca |, certain, cesse, cesse de, chaus-
  -1.8: chemi-, claim, cliente … me, clipl-, clipless, clock, closes, cobraron, com |, combi-, come … as
  -1.8: comin, commande est, comment … le, commentaire, como … mi, computer |, con … pero, condo-, conduis
  -1.8: consens, contact avec, contact with, contratando, contratando |, correcto, cousi-, crois … c
  -1.8: cuando … acaba, d abord, d heure, d … autre, dad … not, dans mes, de adelante, de carbono, de comer
  -1.8: de consentement, de lumiere, de semana, de trop, de … deranger, de … est, dead end, decals, delivery
  -1.8: depasse, depasse NUMBER, des pneus, desabonnee, desbl-, dessi-, dessin, dicta-, did … call, digale a
  -1.8: discontinued |, do … click, do … like, do … park, do … rent, do … replace, doc, donate, drama, droit-
  -1.8: droite, drum, echo, ecrire ici, el freno, el timbre, el vecino, el … para, emoji-, emojis, en noir
  -1.8: en tu, en … du, encore sur, encore … a, entra-, envoie le, es … bici, eso, esqui-, est moi
  -1.8: est normal, esta … baja, estac-, estar en, estimate, etes … c, eu … message, except, face |, fache
  -1.8: faile-, failed, fais un, father, feliz, femme, fin … semana, finde, fitti-, flats, for an
  -1.8: for delivery, for today, for … in, forget i, fourc-, fourche, future texts, gants, gate, gener-
  -1.8: genia-, genial, gentille, get paid, get that, get … new, glad you, gm, go for, gone, grand, grave
  -1.8: gris, guest list, gustan los, had enough, he proposed, her |, hermo-, hermosa, heure-, horse, hour |
  -1.8: how do, how … text, hungr-, hungry, i missed, i remember, i wanted, i … down, i … paid, i … quiet
  -1.8: i … texting, iba, if it, in law, infol-, interac |, invoice, ir a, is more, is tax, is … ready
  -1.8: is … time, it … here, j … pour, j … retrouve, je conduis, je finis, je … le, journal, joyeux noel
  -1.8: just got, kebab, keep the, keeps … me, kicks-, kickstand, know, l essayer, la direccion, la llave
  -1.8: la suscripcion, la … est, landlord says, last slice, lavage |, lbs |, le vert, le … donc, le … un
  -1.8: leave … out, lentes, les autres, les reflecteurs, light quit, links, list the, llantas, llegar |
  -1.8: lo … sea, lobby, lol but, looke-, looked, lost NUMBER, loyal-, loyalty, m … en, m … envoyez
  -1.8: m … parle, m1, magasin … mon, magic-, maill-, manana por, mandaron la, mande el, maneje, manque
  -1.8: maquina, mardi svp, mas … que, matter … me, me 2, me dijo, me during, me marque, me rendre, me … bike
  -1.8: me … cortado, me … du, me … fait, me … quand, message sur, message … pour, messages so, mi recibo
  -1.8: mi … como, mile, min |, mines, minim-, minut-, minutes, model, mois … je, mon adresse, mon … NAME
  -1.8: mon … il, mon … s, movie, mr NAME, musta-, my boss, my helmet, near you, needs … be, nepa, nettoyage
  -1.8: never seen, nombr-, not matter, not replace, not turn, not … yet, numero … cuenta, numero … google
  -1.8: numero … los, of any, off notifications, off today, off when, off … fenders, old, on lache, on texte
  -1.8: one … the, one … time, otez les, out once, owned a, panto-, pantoute, paque-, para, para los
  -1.8: para … hora, paren … mandar, pas … retirez, paso por, passer |, patient, peso, peu importe, peux
  -1.8: phone … it, pics, pido … favor, piece |, pis … ai, podrian … de, pour … blonde, pour … location
  -1.8: pour … ride, prestan, presupuesto |, pretend … never, prime-, privado, prof, promi-, promise |
  -1.8: proposed, public, pulls, push, qu … texte, que … estan, que … la, que … lui, que … quedo, qui etes
  -1.8: qui … en, raccr-, rato … no, rayon-, read … NUMBER, receipt |, reenvia, reflecteurs, reins-, rentr-
  -1.8: retro-, return it, revie-, risa, rojo |, ruta, s enleve, safe |, salio, saludos a, saludos … NAME
  -1.8: salva-, samed-, samedi, saquen mi, se acaba, se corto, seat off, secret, send>me, sent the, sera
  -1.8: seul … svp, shamp-, shampoo, si … depasse, sigam-, sigame, silencieux |, sillin, sir my, sis, slice
  -1.8: smile, so … know, sofa, somebody named, somebody … NAME, someh-, somehow, son … to, soon |, sorpr-
  -1.8: spam filter, start-, steph, still need, stock, stop your, stop … after, stop … service, suis fait
  -1.8: taller de, te … si, teeth, tell … you, terminamos, texting … number, texto a, texts come
  -1.8: thank … dear, thank … so, that price, the 2nd, the bars, the check, the layaway, the light
  -1.8: the little, the pot, the second, the survey, the used, the white, the worst, the … fee, the … message
  -1.8: the … seat, the … slice, this … any, time the, title, to book, to check, to go, to talk, to wrong
  -1.8: to your, todavia |, todo gracias, toget-, together, tombe, tonig-, tonight, too … messages, trava-
  -1.8: trek |, trop petit, trouve la, trouve un, trunk, tu pour, twitt-, twitter, ubica-, un coup, una … que
  -1.8: une chaine, une … d, unit, usada, vais, velo le, velo n, ven, vidri-, viva, voicemail i, voila |
  -1.8: vous … oublie, want … red, way … reach, what about, when … can, whenever |, where, where is
  -1.8: who … got, wide, with … for, work … no, wow |, wrong … was, y … cuando, y … mandando, yesterday and
  -1.8: you dear, you open, you parale, you rent, you … 2, you … know, you … would, | al, | buy, | car
  -1.8: | dead, | debarquez, | dile, | el, | gears, | juste, | lads, | mi, | numbers, | po, | put, | red
  -1.8: | wish, | your, | zero, | … achetez, | … ano, | … bateria, | … casi, | … cessez, | … donne
  -1.8: | … lawyer, | … light, | … link, | … m, | … noel, | … pneu, | … quito, | … sera, | … some, | … tengan
  -1.8: | … text, | … worrying, ~_ab, ~_al_, ~_ama, ~_bat, ~_bri, ~_bue, ~_cab, ~_cin, ~_cof, ~_hij, ~_hun
  -1.8: ~_ig, ~_jef, ~_ko, ~_lan, ~_lav, ~_lov, ~_mac, ~_nav, ~_occ, ~_old, ~_paq, ~_pi, ~_rac, ~_rin, ~_sme
  -1.8: ~_sou, ~_ubi, ~_vie, ~_wa, ~abs, ~actu, ~ade, ~aide, ~ali_, ~alla, ~amp, ~ampa, ~arga, ~arou, ~atta
  -1.8: ~aved, ~ayo, ~azon, ~bab, ~bes, ~bica, ~bloo, ~bri, ~busy, ~butt, ~cafe, ~canz, ~cem, ~ckst, ~cof
  -1.8: ~coff, ~comb, ~cove, ~curr, ~cuse, ~del_, ~doc_, ~duis, ~eboo, ~eche, ~ecro, ~edic, ~edo, ~eels, ~eji
  -1.8: ~elez, ~eliz, ~enge, ~eno_, ~enta, ~err, ~essi, ~eug, ~evu, ~ewor, ~frie, ~ful_, ~gem, ~gift, ~glo
  -1.8: ~gone, ~gua, ~heat, ~hij, ~iao, ~iao_, ~imag, ~ino, ~invo, ~ipp, ~irem, ~ise, ~isq, ~isqu, ~iver
  -1.8: ~jef, ~lats, ~llan, ~lma, ~mbe_, ~meme, ~min_, ~mira, ~musi, ~nar, ~nast, ~ncin, ~nny, ~nomb, ~ntou
  -1.8: ~ntr, ~ntra, ~oan, ~obra, ~obu, ~obus, ~oign, ~old, ~olit, ~olon, ~ompt, ~onga, ~onig, ~onu, ~oor_
  -1.8: ~orpr, ~ost_, ~ote_, ~ount, ~ousi, ~ovi, ~ovie, ~ower, ~paq, ~paqu, ~pati, ~pene, ~pet_, ~peux, ~pics
  -1.8: ~ply, ~pomp, ~pron, ~ptez, ~ptio, ~qua, ~queb, ~ques, ~raf, ~rant, ~rato, ~read, ~ream, ~rge, ~rgic
  -1.8: ~rial, ~rmu, ~roce, ~rof_, ~romi, ~rtie, ~ruct, ~shar, ~shi, ~shin, ~sie, ~sirv, ~sle, ~smel, ~sorp
  -1.8: ~sou, ~sset, ~star, ~stic, ~tamo, ~tas, ~tei, ~tend, ~til, ~tobu, ~tom_, ~toot, ~touc, ~tret, ~ttac
  -1.8: ~ttre, ~tura, ~two, ~ubic, ~uga, ~ung, ~unt_, ~ups, ~usie, ~usu, ~utob, ~utot, ~uts, ~yse
  -1.9: 2 min, NAME … and, NUMBER is, a hacer, a recibir, a … ecole, abajo |, about his, about … bill
  -1.9: accident |, achat, aguan-, aimerais ca, airpo-, al … que, alu, am … for, amari-, amor no, and go
  -1.9: and … has, and … texts, any brand, appele |, are dead, arran-, arrete tu, at … club, at … second
  -1.9: au … mais, au … merci, audio, aux alertes, avec … bike, avion |, avisos … mi, back by, banco, basket
  -1.9: beer |, before i, bench, besoin … facture, best … to, bici … a, bici … mia, biere, block … on
  -1.9: bloque la, bolt, bottle cage, box … with, broma |, broma … no, broth-, bueno-, buenos, buenos dias
  -1.9: bump, button on, buzzer, c koi, c … celui, ca le, cage, can … stop, cancelar la, cancelen la, canta-
  -1.9: cantar, cards, ce message, cerra-, certain |, chair-, chairs, changer les, changez la, chara-
  -1.9: cheap |, chemin |, cheveux, cien, class |, cobro, combien ca, comme l, commencez, comment on
  -1.9: como esta, complet, conduit, conduit |, connais personne, conozco esa, corre-, cotizacion, count … in
  -1.9: crevaisons, crois qu, d hier, damag-, de bebe, de jeudi, de mardi, de verdad, de … m, de … todo
  -1.9: dead to, debaj-, debajo, dejala, dejo, deleting, deux, deux … vous, dia, dictating, dinos-, dit … tu
  -1.9: do … mean, done … i, du … de, duck, effacer ma, el cable, el equipo, el me, el taller, ella |
  -1.9: else … the, en chemin, en retard, en … por, end up, enfin |, est … cadeau, est … mon, esta semana
  -1.9: etes qui, etre la, expen-, expensive, expensive |, explain |, expliquer, eye, eyes … not, fac
  -1.9: fais affaire, fatou, fax |, fetch, finan-, fini la, fire |, fits, for … a, found, frere |
  -1.9: from … about, from … to, fue la, fuert-, fuerte, gang |, garantie prolongee, gears |, gentle
  -1.9: get … message, going off, got … from, grandeur, gros merci, grupo … la, guard-, haga, have … call
  -1.9: hay, he does, heard … you, hendersons, how … is, how … miles, i blocked, i used, i … borrow, i … home
  -1.9: i … pass, ignoring, image, in it, in writing, in … tunnel, initiate, invited, is doing, is there
  -1.9: is why, is … NUMBER, is … best, is … lol, is … please, is … roommates, is … worth, it look, it up
  -1.9: it … am, it … and, it … did, it … good, j aurais, jamais autorise, jamais … de, je … affaire
  -1.9: je … les, joyeux, jpass-, jpasse, jumea-, junta |, keep … you, kid, l entreposage, la bateria
  -1.9: la chaine, la noche, la quiero, la roue, la … d, la … todavia, las NUMBER, laughing, le casque
  -1.9: le colis, le guidon, le remplacement, le voisin, le … dehors, les … NUMBER, les … sans, like last
  -1.9: list … can, list>remove, livre, llamada perdida, llamen, lluvi-, lluvia, lo dio, lo veo, lol |
  -1.9: look so, look … a, look … me, looking |, los … porque, mad |, maggi, maintenance class, maman |
  -1.9: manana |, mandenme mensaje, mandenme … cuando, mardi … est, mas le, mas promos, matter to, me faut
  -1.9: me font, me la, me manda, me … this, mean i, mejor … la, mensaje |, merci-, mere elle, mia es
  -1.9: mis … etoiles, moi … c, moi … tes, moins de, monda-, more … thank, mostl-, mostly, mrc, mrc |, mth
  -1.9: music, my balance, my company, my rental, my … took, n … never, nerve, new job, next month
  -1.9: no entiendo, no permission, no … from, nomas … cadena, not pick, not put, not working, nota |
  -1.9: noticed |, notifications de, np, np |, nueva |, number no, number when, of a, off … was, oka
  -1.9: on google, on it, on … new, once |, onda |, one can, opcion, option |, or you, order i, otra vez
  -1.9: out … not, oye … la, par une, para … hermana, parad-, pardon pour, paren … trabajo, pas bien, pas mal
  -1.9: pas pret, pays, pendiente, perdu, pero ni, photos |, pieces |, pieza |, plainte a, plan |, plante
  -1.9: please ignore, plus au, pneu, por eso, pot, pour … promo, pouvez, prend-, press-, prolo-, prolongee
  -1.9: promp-, prompt, psi |, puedo, puedo hablar, puns, quart-, que falta, que … hace, qui |, quiero … el
  -1.9: quitte le, quiz, ramen-, ramene, rdv, rechi-, recibo, remboursez moi, removing, remplacement, renta-
  -1.9: repair please, repar-, repet-, retab-, retablissement, reven-, rouler, route, rush |, saddl-, saddle
  -1.9: salt, saludeme, saludeme a, santa, sauce, sauve, say, scared |, scuse-, scusez, se cayo, se … borro
  -1.9: seguridad, semaine prochaine, send my, serrer, shedd-, shedding, short, should, shouldve, shows
  -1.9: siguiente, sin prisa, since … am, small |, someones, sorry just, sorry … saw, sortez le, special
  -1.9: spinn-, stop lol, stop payment, stop por, stop … all, stp je, su … se, suis desabonne, suis … encore
  -1.9: t … faire, taill-, taille, te … en, tell him, temps d, tenez, terminaron, texte pas, textos que
  -1.9: texts … get, thanks |, that day, that … why, the alarm, the bottom, the dishes, the hendersons
  -1.9: the left, the mail, the puns, the rain, the squeak, the tag, the wax, the … and, the … any
  -1.9: the … hall, the … it, the … just, thing i, thread |, thx for, tienda |, tiene garantia, tmrw
  -1.9: to everything, to school, to update, to … before, to … husband, to … with, toast-, toaster, today you
  -1.9: too expensive, took, trato, travail |, trop … merci, un … lol, un … ne, unblocked, unclear, unclear |
  -1.9: until, uy no, va … ir, vais … votre, van |, vea, velo … est, vend, vest, veux … du, veux … recevoir
  -1.9: vieux velo, voy … hacer, walking, want … tires, wanted a, warra-, was my, we did, we … all, wedding |
  -1.9: who keeps, will … turn, winne-, wish … receive, with full, with … puns, working on, would … want
  -1.9: wrong store, y dos, y … aviso, yikes |, yo nunca, you sign, you take, you … or, zelle |, | add
  -1.9: | appelez, | bonsoir, | buenos, | call, | cancelo, | doctor, | enlever, | her, | igualmente, | noted
  -1.9: | np, | photo, | pourriez, | removing, | saludeme, | school, | texteame, | which, | … after
  -1.9: | … bonito, | … called, | … chance, | … days, | … dias, | … hogging, | … jess, | … koi, | … lista
  -1.9: | … musubi, | … no, | … one, | … only, | … payment, | … quelle, | … removed, | … semana, | … sonnette
  -1.9: | … suis, | … trompez, | … whatever, | … wrong, ~0000, ~_asl, ~_bes, ~_bie, ~_bli, ~_caf, ~_cam
  -1.9: ~_dad, ~_del, ~_esq, ~_ey, ~_frn, ~_goa, ~_jeu, ~_job, ~_mit, ~_opc, ~_ora, ~_pre, ~_rd, ~_rdv, ~_san
  -1.9: ~_sat, ~_tai, ~_ur, ~_voy, ~_vr, ~_vra, ~acem, ~addl, ~agu, ~aha, ~alio, ~alta, ~amag, ~amas, ~anas
  -1.9: ~ang, ~anty, ~anua, ~ares, ~aron, ~art_, ~avy, ~awn, ~awn_, ~bbl, ~blee, ~blue, ~bolt, ~bone, ~book
  -1.9: ~boot, ~bre, ~brot, ~bys, ~caf, ~cci, ~ckin, ~clas, ~cong, ~coo, ~crea, ~ctu, ~dad, ~dama, ~dejo
  -1.9: ~deo_, ~deva, ~dira, ~don_, ~dril, ~dv_, ~eak, ~eaki, ~eam, ~eap, ~ecci, ~ecir, ~edal, ~edd, ~edi_
  -1.9: ~eeth, ~eins, ~emai, ~epen, ~epet, ~erce, ~erdu, ~erg, ~erry, ~etw, ~eve_, ~expe, ~eza_, ~fits, ~flec
  -1.9: ~fole, ~foun, ~frn, ~frnd, ~gas, ~gla, ~goa, ~gris, ~grup, ~gui, ~gur, ~hah, ~haha, ~hay_, ~hea
  -1.9: ~hew_, ~hoi, ~hoo, ~huil, ~hun, ~ica_, ~icy, ~ieux, ~ieve, ~ifte, ~igo, ~ine_, ~iner, ~ippe, ~ires
  -1.9: ~irp, ~ium, ~ium_, ~jeu, ~job, ~kid_, ~lars, ~late, ~laz, ~ligh, ~liz_, ~llin, ~lluv, ~lock, ~log
  -1.9: ~lta, ~lub, ~luvi, ~made, ~male, ~mpi, ~mrw, ~mrw_, ~mul, ~neig, ~neu_, ~ngle, ~nouv, ~nsiv, ~nsta
  -1.9: ~oad_, ~ocu, ~oder, ~oggi, ~oice, ~olis, ~olt_, ~ombi, ~omis, ~onde, ~opia, ~oppi, ~ormi, ~oro, ~outs
  -1.9: ~oyeu, ~peak, ~peda, ~pi_, ~pil, ~ponc, ~ramm, ~rat, ~rdu, ~rdu_, ~rdv, ~rdv_, ~rein, ~ri_, ~riag
  -1.9: ~rnd, ~room, ~roth, ~rout, ~rpr, ~rriv, ~rupo, ~ruta, ~rva, ~rw_, ~sadd, ~sar, ~sh_, ~sket, ~spea
  -1.9: ~spee, ~ssus, ~sta_, ~stag, ~stel, ~taci, ~tard, ~teet, ~terv, ~tice, ~tivo, ~tmrw, ~tons, ~took
  -1.9: ~tudi, ~uche, ~udg, ~uent, ~uile, ~uote, ~upo_, ~upp, ~urn, ~ush_, ~uvez, ~uvia, ~vas_, ~vau, ~vee
  -1.9: ~vien, ~ving, ~vire, ~xim, ~xpe, ~xpen, ~za_, ~zar, ~zel, ~zell
  -2.0: 2, 2 … de, NAME … the, NUMBER and, NUMBER lbs, NUMBER lol, NUMBER personnes, NUMBER … to, a picture
  -2.0: a … do, a … j, a … man, abier-, about this, adjuster, again … the, ahead, ai change, ai … ton
  -2.0: all off, allow, already unsubscribed, am all, am at, am … set, amarilla, and … me, anos que, ans … il
  -2.0: anything earlier, aroun-, around, arrange, ask you, asking |, at … phone, atendio, attendre
  -2.0: avez … un, avisar |, ayer |, baja … la, bajad-, bajada, basem-, basement, baske-, be patient
  -2.0: before noon, bells, ben ca, bici … ustedes, blocks, booki-, booking, both, both |, boulot, boy |
  -2.0: brakes … not, bronc-, bronca, burie-, buried, buzzer is, bye |, ca … a, ca … combien, cafe |, calga-
  -2.0: calgary, cambie de, can … this, candado de, carbono, card … in, casse-, ce … il, cell … mon, cente-
  -2.0: centre, cette … je, changer, charge, chemin, chercher, chez vous, chose |, ciclistas, city |, cm
  -2.0: code |, come off, con NAME, conge-, conseillez, correct, corto, cuando llegue, cuando … de
  -2.0: customer yet, d enlever, darle-, darles, daughter, de enviarme, de mas, de niaiser, de quelqu
  -2.0: de rabais, de rouler, de todos, de trouble, de … el, de … este, de … famille, de … qui, de … roue
  -2.0: debarree, decir, depuis hier, dessu-, dessus, did NAME, digan, dije al, dimel-, dimelo, dio
  -2.0: direccion, directo, disconnected, dishe-, dishes, dites … NAME, do … this, dog |, doing, domingo |
  -2.0: donne … mon, dress, e bikes, earliest, eat |, eaten, echange |, eh, el casco, el dia, el trabajo
  -2.0: else to, en tout, en … d, end date, enleve le, enlevez ma, entirely, entretien, es todo, esa pieza
  -2.0: est tu, est … ecole, este lista, etais … la, etc, ete … par, examp-, example, example com, extra
  -2.0: eyes, fait … c, faites ce, fello-, fight-, fils … a, fixed |, flore-, flores, for … thanks
  -2.0: forever>number, found … used, fr |, francais, frenos no, from … is, gave him, gave you, get … the
  -2.0: going … stop, got one, gracias mi, gracias por, grince, grupo, guido-, guidon, hable, had a, halfw-
  -2.0: halfway, han llamado, harta, has my, have some, he … his, he … it, hijo de, hold it, hones-, honest |
  -2.0: huffy, hurry |, i ended, i owe, i … tomorrow, i … would, ignor-, in fb, in without, in |, in … pic
  -2.0: in … text, infolettre, inquietez, insted, interesse, invoi-, it NUMBER, it myself, it takes, it today
  -2.0: it … like, j adore, j te, j … change, je cherche, je prefere, je … passer, je … personne
  -2.0: jueves … favor, jusqu-, jusqua NUMBER, keep texting, keep … texts, keeping the, ko, la otra, la prof
  -2.0: la … elle, land, lapto-, laptop, las … delete, lavada, le pas, le systeme, le trek, le … dos, les lis
  -2.0: les … au, let you, let … think, light, list is, list no, list … parts, list>more, llamada |
  -2.0: locked out, lol my, los NUMBER, love the, luces, lui … un, lumiere, m … svp, ma soeur, ma … je
  -2.0: mandan, mandeme un, manden … mensaje, mat |, me NAME, me atendio, me baje, me just, me los, me mandas
  -2.0: me mando, me van, me … con, me … did, meant the, meeti-, memer-, memere, mensaje dice, mensaje you
  -2.0: mensajes … esta, merci du, merry, messages a, metro |, mettez … en, mieux que, mieux … vous, min
  -2.0: mode, mon fils, monday |, mosquitoes, much … you, my daughter, my only, my … cell, my … end
  -2.0: my … friend, my … see, my … will, na, name … not, nap, necesito … la, never received, never tell
  -2.0: no answer, no estaba, no rush, no … it, no … quiere, no … sin, no … this, non … veux, normal
  -2.0: nos vemos, not … off, not … your, noted, notice, number … NAME, of what, off what, old tires
  -2.0: on marketplace, on the, on … at, on … bike, on … en, on … one, one not, one who, open … my, opera-
  -2.0: opting for, or do, out … NUMBER, owe … NUMBER, oxido, pain … is, para … es, parcel, pare la, parfait
  -2.0: park, parki-, parking, parrilla, pas elle, pas … trouble, patie-, pendiente |, pense … era, penser
  -2.0: phone in, pidiendo, pink, please when, please … once, pneus merci, poco, por no, porte |, post
  -2.0: poten-, pour … fille, precios, presse, printemps |, privacy … i, probably |, prof |, psi
  -2.0: pu … batterie, pude, pulga-, put … new, quand … es, que t, que ustedes, que … esta, que … paso
  -2.0: que … recomienda, que … voy, qui pour, quien … el, quien … que, quiero … mensajes, quitate, quote
  -2.0: rapid-, rattle, rear |, recibe, recu |, red |, refuse to, regreso, remboursable, remove>send
  -2.0: remove>want, removed the, renta, rentrant |, repondez … a, reste a, retirez … nom, rid … the, rio
  -2.0: rock |, roue, safe, said … would, saiso-, saison, sale |, sans moi, save me, saw, say … i
  -2.0: says NUMBER, says … NUMBER, says … never, se rompio, sem, semaine |, send … the, seria-
  -2.0: shop … NUMBER, sigui-, silli-, size, smoking so, sms to, so many, sola, soy bajita, steam-, still not
  -2.0: stop riding, stop … those, stops |, study |, sube, sur … c, sur … nerfs, sur … photo, tape sur
  -2.0: tape … les, te … la, text after, text in, texto marche, textos … de, that … a, the battery, the dent
  -2.0: the seat, the serial, the … code, the … like, the … or, the … will, think left, thinking of, throa-
  -2.0: throat, to denver, to … then, toast, told my, tous … contacts, train-, tranquille j, tricy-, tricycle
  -2.0: tubel-, tubeless, un … merci, un … quand, una semana, une … qui, until i, va … en, vais y, veo |
  -2.0: very, viern-, viernes, voice-, vote, voulais pas, vous achetez, vous conseillez, walki-, wanted to
  -2.0: warranty, what was, when does, when ready, when |, when … you, whenever you, where-, wifes phone
  -2.0: with … wheel, work for, would … in, wrong>send, y es, y penser, you add, you check, you come
  -2.0: you need, you next, you … NAME, you … closed, you … saliendo, your own, your … again, your … just
  -2.0: youtube, | avez, | be, | changez, | est, | fine, | hice, | joyeux, | laissez, | left, | missed
  -2.0: | much, | muchos, | not, | only, | option, | perdu, | ty, | very, | … both, | … chaine, | … earlier
  -2.0: | … ended, | … equivoque, | … fell, | … frere, | … kids, | … lord, | … mandas, | … or, | … parale
  -2.0: | … persona, | … poor, | … presse, | … requested, | … screen, | … stars, | … tengo, | … your, ~_0_
  -2.0: ~_abr, ~_ah, ~_ahe, ~_att, ~_az, ~_azu, ~_bab, ~_cm_, ~_cov, ~_dos, ~_eh_, ~_fan, ~_fee, ~_gi, ~_gu
  -2.0: ~_hah, ~_ign, ~_mat, ~_na_, ~_nai, ~_pap, ~_pom, ~_psi, ~_put, ~_ros, ~_rot, ~_saw, ~_sho, ~_sir
  -2.0: ~_smo, ~_sp, ~_tu, ~_usa, ~_why, ~abie, ~acki, ~ade_, ~adin, ~aha_, ~ahe, ~ahea, ~aile, ~aini, ~aki
  -2.0: ~alli, ~alv, ~aman, ~andi, ~api, ~apid, ~apto, ~ards, ~asco, ~ash_, ~asq, ~asqu, ~auf, ~azu, ~bad
  -2.0: ~banc, ~bask, ~bei, ~bele, ~beli, ~bib, ~bru, ~cade, ~cema, ~chad, ~cm_, ~danc, ~denm, ~doin, ~dres
  -2.0: ~dup, ~edar, ~egs_, ~elin, ~emas, ~enca, ~entr, ~escu, ~eser, ~esta, ~fee, ~fet, ~ffic, ~gnor, ~gran
  -2.0: ~hees, ~hour, ~hows, ~hung, ~icem, ~ideo, ~iern, ~ige_, ~illi, ~ipo_, ~irve, ~itio, ~ito_, ~jusq
  -2.0: ~key, ~ksta, ~lapt, ~lat, ~lk_, ~llav, ~lov, ~love, ~lpe, ~luce, ~ming, ~naci, ~nas, ~ndue, ~nerv
  -2.0: ~nest, ~nges, ~ngr, ~nish, ~oas, ~oast, ~oat, ~oji, ~okes, ~oki, ~olen, ~olid, ~olla, ~ols, ~olv
  -2.0: ~oodi, ~opc, ~ota, ~oten, ~pasa, ~pode, ~pom, ~ptop, ~pude, ~pur, ~quot, ~raba, ~rapi, ~rata, ~rdan
  -2.0: ~reac, ~recc, ~rei, ~ries, ~rite, ~rje, ~rnes, ~roba, ~rose, ~roue, ~rri, ~rto, ~sais, ~salv, ~saw
  -2.0: ~saw_, ~say_, ~scan, ~ship, ~sia, ~sic, ~spac, ~spin, ~sten, ~tab, ~tell, ~tigh, ~tudy, ~ua_, ~udy
  -2.0: ~uil_, ~upe, ~usy, ~usy_, ~uyo_, ~voic, ~vre, ~warr, ~why, ~yuda
  -2.1: NAME said, NUMBER et, NUMBER pour, NUMBER stars, NUMBER … NAME, NUMBER … for, a arrete, a hablar
  -2.1: a man, a surprise, a … before, a … est, a … texter, a … than, abren, acabo la, achalent, achat |
  -2.1: achetez, admirer, after … tune, ai perdu, ai … achete, ai … ete, ajout-, allez, am hard, am stuck
  -2.1: and ask, and … her, and … one, ans que, anterior you, antes de, anyti-, anytime, are … done
  -2.1: are … serious, arman, arrete … NUMBER, as … contact, asked … i, assignment, autocollants
  -2.1: autocollants |, avez mal, avisen a, avisen … mi, azul, babys, back with, bag, bajita, bar … plugs
  -2.1: barata, be in, beau velo, bequi-, bequille, besoin d, between … and, bici, bien merci, bike still
  -2.1: bike … the, blue |, boulo-, boy to, bread, breathe, bureau a, bureau … NUMBER, c … elle, call only
  -2.1: calls … the, camino |, canasta, cash, cayo, ce … ca, ce … tu, cel … mi, cell … moi, cher pour, cita
  -2.1: class-, cold, complet |, compro, confisque, consulto, contacts, cricket, crv, cuando … el, cuarto |
  -2.1: d … de, dac, dans … auto, data, day … no, de facture, de freins, de … ce, de … donc, decide |, dehor-
  -2.1: dehors, delete … porfa, deliv-, dentist, dentist |, dernier texto, des photos, des pieces, des velos
  -2.1: desactiver les, desole |, despues delete, devan-, devant, devra-, did my, digo |, direc-, disre-
  -2.1: disregard, do NUMBER, do … cancel, dog is, eau, ecran, eje, el correo, el eje, el … se, eliminaron
  -2.1: elle qui, elle … NUMBER, elsewhere |, email went, employe, en a, en rentrant, en … votre, encor-
  -2.1: encore, encore le, end plugs, enough of, entir-, envoyez … un, es su, escap-, escape, escrito |
  -2.1: ese modelo, eso basta, esta … escrito, estan |, estrellas |, et la, etre enleve, exemp-, faite |
  -2.1: field, finissez, footb-, football, for bike, forget … i, fork |, found one, fraud, friday |
  -2.1: from school, from … phone, full stops, garan-, garantia, gato, go |, goose, great thank, hab, hair
  -2.1: hair |, half, han, happy |, hard of, hard … hearing, has called, hate |, have … idea, haz, he thinks
  -2.1: he … NUMBER, hein |, help me, her number, heres my, heure de, him to, horar-, horario, husband i
  -2.1: i brought, i put, i rode, i … stuck, i … twice, in our, in sms, in … now, inch |, insta, is d
  -2.1: is only, is … cancelled, is … with, it thank, it twice, it … accident, it … are, j autorise, j vais
  -2.1: j … perdu, j … sorti, je freine, je … apres, je … connais, k |, kidding me, killed, km, know that
  -2.1: l estime, la fourche, la pluie, la … antes, la … pero, lana, late |, lbs, le bruit, le feu
  -2.1: le ramasser, le … dans, left on, lend, lever, line no, liste … l, liste … pieces, lit, llego, lo … al
  -2.1: lock, locker, longer have, los recordatorios, louez, love you, m … il, ma place, ma … veut, mai
  -2.1: mano de, many miles, many … does, masqu-, masque, me ok, me think, me … NUMBER, me … desabonne
  -2.1: measu-, mensaje … error, mensajes se, mercii, mercredi |, mes, mes contacts, mi … quiere, mind i
  -2.1: missed it, modelo, moi … adresse, molle, mon inscription, more … with, mother in, my NUMBER
  -2.1: my … still, my … tires, never … on, never … that, new one, new … on, news, no autorizo, no entra
  -2.1: no nothing, no prende, no … do, no … have, no … salir, nom c, noon |, norma-, nose, not hear
  -2.1: not open, not too, not … late, noticed, number change, number on, number … time, numero … lo
  -2.1: of hearing, of parts, oki |, olvides, omw |, on fait, on … counter, option 2, order |, other-, ouais
  -2.1: ouais |, oubliez, overslept, pagar, parar el, parfait merci, parfait |, parler au, parri-
  -2.1: passe apres, passe par, pay that, paying |, pense … vous, phone taken, phone … all, pick … up
  -2.1: pictures … this, pinte-, pinten, pintu-, pintura, pis la, plans, playing, please i, please leave
  -2.1: pneus, polic-, pop, por lo, porque … me, portavasos, postes, pouvez … juste, pouvez … verifier
  -2.1: prefere, present, presse |, programme, puede ser, quand … freine, que le, que llegue, que … cobren
  -2.1: que … diga, quebec, quedo |, quiero los, quiero … gracias, quitte, radia-, ramasser, reach the
  -2.1: rebaj-, red one, refle-, reminder, remor-, remove>more, rentrant, repond |, repondez pas, reponse
  -2.1: retirez … du, reuni-, reunion, rice, rien … que, rosie, rs, seat, segun-, senal, send again
  -2.1: sending … to, senor |, sent … a, sent … the, serial, serial number, she … away, skipp-, skis, socia-
  -2.1: social, soeur, sounds good, spamming my, spelled, splinter, spot, squeal, stuck at, stuck … work
  -2.1: suena, suis … que, suits, sunday |, synth-, synthetic, take off, take one, take them, talking … a
  -2.1: tard, tell |, texter je, textez … quand, texts … her, that was, that … off, the basket, the cat
  -2.1: the door, the fenders, the giant, the pads, the pedals, the reminders, the storage, the tire
  -2.1: the truck, the … date, the … group, the … how, the … mate, the … took, them in, these>these
  -2.1: this derailleur, this … it, thought, tienda … que, total |, tout … temps, tracking, transferencia
  -2.1: un cadeau, un sms, un … pero, uncle NAME, une … par, used |, vayan a, veces |, vende-, veux … la
  -2.1: vibe, ville, voisine, vous juste, vous qui, vous verifier, vous … NUMBER, vous … les, wait do
  -2.1: wait … not, wash |, wd40, wear, what kind, whats-, when … reach, wherever, will text, will … off
  -2.1: will … take, wine, worry |, would … give, would … have, would … i, would … stop, y … estaba, yeah |
  -2.1: yikes, yo los, yo tampoco, yo … pedi, yo … y, you eat, you i, you … NUMBER, you … drop, you … frena
  -2.1: you … them, | annulez, | awesome, | cheers, | cortala, | could, | customer, | dac, | dale, | desolee
  -2.1: | feliz, | heres, | hope, | huh, | llevo, | manden, | muy, | nombre, | o, | ouais, | pit, | please
  -2.1: | salgo, | si, | silence, | yikes, | … ai, | … annule, | … appelle, | … bajita, | … claim, | … cupon
  -2.1: | … definitely, | … hora, | … k, | … llegue, | … mobile, | … nous, | … paid, | … permission
  -2.1: | … petit, | … por, | … pude, | … quit, | … rabais, | … recogi, | … sign, | … still, | … suspension
  -2.1: | … valve, ~_ajo, ~_alm, ~_beq, ~_bru, ~_cay, ~_deh, ~_fak, ~_fer, ~_fra, ~_ir, ~_ken, ~_key, ~_km_
  -2.1: ~_lbs, ~_mou, ~_moy, ~_pie, ~_rs_, ~_rus, ~_sil, ~_soe, ~_sq, ~_squ, ~_tri, ~_vu, ~_wen, ~_won, ~afe_
  -2.1: ~ah_, ~aim_, ~alco, ~alf_, ~andw, ~anm, ~anni, ~aro, ~arri, ~arte, ~asa_, ~ate, ~ater, ~att, ~aud
  -2.1: ~augh, ~ayin, ~azul, ~bag_, ~bble, ~bec_, ~bend, ~beq, ~bequ, ~bs_, ~cana, ~casc, ~chee, ~chr, ~cia_
  -2.1: ~cirl, ~cold, ~core, ~cous, ~cov, ~deh, ~deho, ~dena, ~dez_, ~ec_, ~efl, ~efle, ~ehor, ~eive, ~elt
  -2.1: ~emm, ~emme, ~emoj, ~empo, ~ena_, ~euni, ~eway, ~fak, ~fell, ~gale, ~guan, ~gund, ~help, ~hill, ~hors
  -2.1: ~hui, ~iag, ~icie, ~ict, ~ilis, ~ina_, ~ingo, ~ink, ~irec, ~isim, ~ison, ~isre, ~ita_, ~ite_, ~jaj
  -2.1: ~jaja, ~km_, ~lato, ~laug, ~laya, ~lbs, ~lbs_, ~lean, ~leat, ~lego, ~lpa, ~mala, ~mang, ~math, ~mbo
  -2.1: ~moji, ~mort, ~moy, ~moye, ~mpio, ~mr_, ~ncy_, ~ndeu, ~ndw, ~neus, ~nga, ~nio, ~nnet, ~nnin, ~noch
  -2.1: ~nreg, ~nyti, ~nza, ~offe, ~olt, ~onam, ~oom, ~oon, ~ory, ~ory_, ~ouc, ~oud, ~oues, ~pad, ~pay, ~plat
  -2.1: ~pop_, ~rab, ~rae, ~recu, ~refl, ~reg, ~reun, ~rkin, ~rner, ~rven, ~saco, ~saf, ~sarm, ~set, ~sick
  -2.1: ~sien, ~soeu, ~sor_, ~soup, ~spla, ~sreg, ~ssed, ~stab, ~sum, ~tes, ~teur, ~trol, ~ude, ~udi, ~uert
  -2.1: ~ugar, ~vemo, ~visa, ~vo_, ~wear, ~wine, ~xes, ~xes_, ~zul, ~zul_
  -2.2: 2 jours, NAME hi, NAME off, NUMBER asking, NUMBER pouces, NUMBER velos, NUMBER y, NUMBER … plus
  -2.2: a … with, about … recall, aceit-, aceite, afuera |, again … it, ai bloque, ai … d, ai … dit
  -2.2: ai … hier, ai … lu, ai … vous, all … people, alone with, alt, am wrong, am … front, and … just, ankle
  -2.2: annoying … the, are never, are perfect, are … with, arrete tes, arretez … reparation, arretez … vous
  -2.2: arrivee |, artis-, artist, as is, asking what, asleep |, at … stop, au, aucune idee, avez
  -2.2: avez oublie, avez … permission, away … a, baja de, be … from, bebe |, bendiciones |, betis-, bici si
  -2.2: bici … lista, bike demo, bonne annee, bonne … a, boutiques, but the, but … bike, but … my
  -2.2: ca … textos, caden-, caja |, came … of, can … do, canas-, cancelar los, canceled, cancelled my, caps
  -2.2: car |, cell est, chalet |, changez mon, charger, chick-, chicken, cle, come get, come … i, comme
  -2.2: como … otra, con todo, confio, crick-, cried, cut … steerer, cute |, d appeler, d autobus, d utiliser
  -2.2: de grincer, de las, de location, de … como, decep-, deja, delete NUMBER, delete choque, demande … mon
  -2.2: denve-, denver, did … tell, diner |, diner-, dinero, dinner |, do … all, do … understand, done
  -2.2: done |, donnez, drop … price, eat, eatin-, eating, el asiento, el que, el … con, el … si, en arriere
  -2.2: en otra, end … story, end … the, enerve, engag-, enlevez … nom, entera, entra, enviado, envoyez … des
  -2.2: error NUMBER, es suficiente, escogi, eso … la, espanol |, esposo |, est elle, est il, est mieux
  -2.2: est … alors, est … garage, est … vos, estaria, este mes, este |, este … porfa, estim-, eta, etes
  -2.2: ever … me, explain, faites … des, fall, family, favor … quiero, finalement on, five |, food, for NAME
  -2.2: for new, for … month, for … only, forgot, formulaire, frein, frena, freno, from a, front |, game
  -2.2: gasta-, german, giant |, got 2, gracias … dios, great … you, grincer, grincer |, group texts, guarde
  -2.2: guy with, guys do, guys have, guys … my, had … of, hagale, haha, hang, have not, he asked, he … out
  -2.2: helmets |, herma-, hier, hijo, hoggi-, hogging, hogging the, i got, i … hard, i … sent, i … smoking
  -2.2: i … yesterday, if … have, importe quand, in all, in toilet, incorrecta, incorrecta |, ingles |
  -2.2: is going, is that, is … end, is … thing, it as, it would, it … back, it … or, izqui-, j … bloque
  -2.2: j … des, jamais de, je connais, je … rappelle, je … y, jess, just tired, l hiver, la deje
  -2.2: la location, la orden, la porte, la reservation, la … ahora, la … bonne, lab |, langu-, layaw-
  -2.2: layaway, le droit, le faire, le support, le vieux, le … mi, leave some, lejos, ligne a, liste du
  -2.2: llamada, llegue |, love to, luego |, m6, ma … me, makin-, making, mandarme … avisos, manqu-, manua-
  -2.2: manub-, marathon plus, marche, mat, mayor, me pueden, me quiten, me recomienda, me … por, mecano
  -2.2: meilleurs |, mes |, message je, midi, mis sur, modele |, moi … numero, moi … que, mon … cell
  -2.2: more … this, mouille |, mucho |, mur, my husbands, my texts, my … do, my … so, n … quand, nada … eso
  -2.2: nada … you, name from, name wrong, new |, new … is, next year, nite, no … amor, no … su, not cut
  -2.2: not find, not judge, not mean, not there, not … on, not … thru, nunca habia, o … la, of patience
  -2.2: of story, off if, off … waitlist, often do, oigno-, ok so, old … is, on … again, on … invoice
  -2.2: on … parle, one … left, order that, ou pas, out … patience, out … will, ouver-, overn-, overnight
  -2.2: para salir, parada, pasas, payment, pensais, pense … j, perdon, pero en, peuge-, peugeot, phone so
  -2.2: pick it, piece, pis … me, piso, please … this, plugs, plus bon, plus la, poche |, poignees, ponch-
  -2.2: por ella, por llamada, pour … la, probarla, puis, punos, quand, que pongo, que te, que … mandaron
  -2.2: quien le, quien … la, quien … para, quit hogging, quit … for, rack, random, rattl-, razon, really |
  -2.2: reclamation, recoj-, recomienda, recomienda |, refill, refund |, regular, remettez … sur, repon-
  -2.2: resol-, roads are, saben, salud-, same day, saw this, se apaga, se … paso, sec, see you, size |
  -2.2: some cake, son numero, space, spam you, stickers |, stole, stop avec, stop work, subo, suis encore
  -2.2: suppl-, supprime, sur … facture, sus mensajitos, tbh, tear, telephone |, texto … svp, textos le
  -2.2: than NUMBER, that means, that much, that … was, the account, the back, the bakery, the club, the fork
  -2.2: the hill, the motor, the ride, the wash, the … address, the … right, theyv-, theyve, this man
  -2.2: thursday and, ti |, tienda … no, til the, til … NUMBER, tire, to lose, touche, trop, truck, ttyl
  -2.2: ttyl |, un bon, una, uncle, urgent |, urself |, uy, va etre, vais … vous, velo … le, vemos, vex
  -2.2: video, virem-, virement, visto, votre employe, vous enlever, vous … quoi, way home, wednesday
  -2.2: were on, when can, where … i, will … me, with … derailleur, wooho-, work cell, y te, y … este
  -2.2: yes … no, yo … recojo, you at, you casi, you list, you … anything, you … llego, you … mas, you … up
  -2.2: your day, your … is, | hacen, | just, | nos, | pueden, | roads, | strike, | toss, | ttyl, | uy
  -2.2: | voice, | was, | … annee, | … care, | … caro, | … deleted, | … employe, | … erase, | … if, | … juste
  -2.2: | … lis, | … motor, | … mum, | … parle, | … phone, | … refuse, | … ride, | … voudrais, ~_aro, ~_asi
  -2.2: ~_au_, ~_boo, ~_coa, ~_doc, ~_duc, ~_ent, ~_fr, ~_gam, ~_gui, ~_jet, ~_lb, ~_llu, ~_low, ~_mee, ~_mic
  -2.2: ~_nov, ~_ouv, ~_pay, ~_pn, ~_pne, ~_pr, ~_rea, ~_ren, ~_siz, ~_smi, ~_tbh, ~_tub, ~_vem, ~_wal, ~_ye
  -2.2: ~acei, ~acts, ~adr, ~agua, ~ajus, ~akin, ~amel, ~anub, ~arla, ~asar, ~attl, ~aul, ~aunt, ~ayer, ~bh_
  -2.2: ~bo_, ~brar, ~brio, ~cal_, ~calc, ~ccio, ~cei, ~ceit, ~cerr, ~cken, ~clic, ~clou, ~coa, ~coj, ~cred
  -2.2: ~dem, ~denv, ~dida, ~diot, ~disr, ~doc, ~done, ~dor_, ~eade, ~eads, ~eblo, ~ecoj, ~edu, ~egla, ~egle
  -2.2: ~eite, ~ells, ~epon, ~esti, ~eva_, ~eyes, ~faut, ~fes, ~figh, ~fly, ~food, ~gos_, ~gry, ~gry_, ~hina
  -2.2: ~icis, ~ilet, ~irl, ~isr, ~jete, ~joy, ~lava, ~lls, ~lmo, ~lui, ~mage, ~manq, ~mayo, ~meet, ~midi
  -2.2: ~mily, ~nal, ~nami, ~ndra, ~ngry, ~nite, ~nst, ~nub, ~nubr, ~oat_, ~oie_, ~omie, ~ompl, ~onch, ~oon_
  -2.2: ~oop, ~orar, ~pie_, ~piso, ~pne, ~pneu, ~pot_, ~puer, ~quan, ~quil, ~ras_, ~reas, ~regu, ~rell, ~rey
  -2.2: ~rico, ~rmal, ~rrit, ~sch, ~sco, ~sco_, ~sec_, ~sio_, ~siz, ~size, ~smil, ~spot, ~stac, ~stoc, ~stud
  -2.2: ~supu, ~tail, ~tbh, ~tbh_, ~teer, ~ttez, ~uble, ~ubri, ~uct, ~unos, ~upue, ~vrez, ~win_, ~yone
  -2.3: NAME … plus, NUMBER if, NUMBER … you, a copy, a … ans, a … fin, a … hoy, aerob-, aerobars
  -2.3: after school, air, alegr-, alors … vous, alr, and give, and … did, annon-, antes que
  -2.3: appelez … textez, appelle moi, appreciate the, arreg-, arrive, atend-, au … en, authorize, auto |
  -2.3: avait dit, avec |, avion, ayuda-, b, be sad, bitin-, biting, blanc-, bloquer, bother … the, box of
  -2.3: brakes |, bring … own, brise |, by the, ca roule, ca … je, call after, calle, calls at
  -2.3: cancele … cita, carre-, carte de, change … the, charged me, chilli, chose pour, christmas to
  -2.3: come … the, comme ca, como la, computer quit, con dos, connait pas, contactos |, cortado, cover
  -2.3: credi-, cree, cried |, cual … el, cuatr-, cuidense, dans … texto, de aceite, de bateria, de sonner
  -2.3: de talla, deaf, decu, dejen el, dejenla, demas, desce-, descu-, desde el, did … not, digam-, digame
  -2.3: dimanche c, disappointed, discontinued, do … look, does … matter, dog, dropp-, efectivo |
  -2.3: el manubrio, en junta, en … trouve, enough … with, entre-, es … en, esa la, escribale, estaba, estar-
  -2.3: este … los, estime, estoy … junta, etait une, ete … chez, etes … vous, even … it, every NUMBER
  -2.3: every-, exo, exo NUMBER, express, faceb-, facture … texto, fair enough, favor … la, feliz ano
  -2.3: fermez le, fit, fix |, flat, flat again, foot, for another, for … camp, for … or, forever>wrong
  -2.3: forms, garer, gerente |, gn, grand |, greas-, great now, green trek, guys rock, have … ever, he get
  -2.3: hey it, hi, him the, honest, how … off, how … would, i forgot, i … agreed, i … anything, i … lost
  -2.3: i … now, if he, if … can, igualmente |, il … chez, in english, in texts, in … the, is best
  -2.3: is blocked, is she, is … lot, is … right, it cost, it over, it so, it … NAME, it … yours, j y
  -2.3: je … continuer, jefe |, junta, knows, knw, koi, l enlever, l exo, la compre, la hora, la mise
  -2.3: la traen, le avisen, le chercher, le virement, le … mon, les vieux, like … NAME, list i, llego en
  -2.3: llego |, lleva, lloro, lo … y, location |, loves, lumieres, lundi, mailing list, malad-, mamie |
  -2.3: mande mensaje, manubrio, mas fotos, maybe next, me borren, me on, me pidio, me we, me … permiso
  -2.3: mean it, mecano |, merci … l, merry … to, message vocal, messages … not, mettez en, mm, moi … l
  -2.3: moi … t, moi … votre, mon … est, my money, my shop, my … found, n arrete, n … veux, navid-, navidad
  -2.3: new … can, ni … es, no existe, no frena, no hurry, no pierdan, no … after, noche |, noir |, not see
  -2.3: not … my, not … sad, numero … NUMBER, numero … es, numero … est, numero … este, numero … favor, nut
  -2.3: off again, oh … i, ok … not, on … of, opcio-, order so, owned … bicycle, page NUMBER, pas besoin
  -2.3: pedales |, pedals off, peric-, perico, pidio permiso, pis … velo, plate, please add, please … work
  -2.3: pluie, plus c, plus d, pm, poign-, por … soy, pouce-, pouces, price, problemas, pu … moi, pura
  -2.3: pusieron, quarter, que tanto, quelque … pour, qui va, quiero … por, quit after, radiator, rappels svp
  -2.3: remettre |, retrouve, riding it, saison |, saliendo, sauf, save it, say less, se … agradezco
  -2.3: send … that, send>texts, seven, shop … is, shoul-, si quelqu, sign |, signaler, sms … i, so this
  -2.3: so … to, solo |, sory, squeaks, stem |, stick-, stickers, stoma-, sunse-, sunset, sus mensajes
  -2.3: take |, tc, te texte, tekka, tell, tercera, textez … NUMBER, that … no, that … of, the corner
  -2.3: the dog, the quote, the wedding, the … from, the … if, the … service, the … tire, there in
  -2.3: there … NUMBER, thing on, thing … not, think about, this … on, ticket |, tiene-, tienen, too long
  -2.3: total, tourn-, trade, true, tu … j, tunne-, tunnel, turn … notifications, un … comme, un … d, unblo-
  -2.3: update it, urgent, uso |, va … aller, vas, velo vous, verifier, verifier |, veux continuer, vi el
  -2.3: visite, vocal, voule-, voulez, vous encore, vous la, vous une, vous … remettre, vuelt-, want>want
  -2.3: was out, water, wax, well i, were out, when … stop, which stop, working … it, would i, would … on
  -2.3: yaar, you get, you … doing, you … otra, you … rock, you … something, | des, | desinscrivez, | fair
  -2.3: | mandame, | saludos, | sonnez, | vas, | … bell, | … brakes, | … cancelled, | … cut, | … ecrivez
  -2.3: | … frenos, | … grasias, | … gusto, | … inform, | … keeps, | … llamada, | … me, | … moi, | … morning
  -2.3: | … numero, | … over, | … remove, | … repondez, ~000, ~000_, ~_abo, ~_b_, ~_bar, ~_beh, ~_cat, ~_coo
  -2.3: ~_cra, ~_cry, ~_deb, ~_dri, ~_ex, ~_fly, ~_ful, ~_gri, ~_hi_, ~_ima, ~_km, ~_lar, ~_lu, ~_lun, ~_qua
  -2.3: ~_reu, ~_rs, ~_sia, ~_tar, ~_tb, ~_tot, ~_vas, ~aar, ~aar_, ~aben, ~acc, ~aceb, ~aden, ~afa, ~afe
  -2.3: ~aga_, ~ajas, ~ajou, ~alad, ~ales, ~almo, ~alr_, ~amer, ~ap_, ~arda, ~ason, ~aug, ~avid, ~aza, ~bara
  -2.3: ~beh, ~blo_, ~boo, ~cand, ~cry, ~cuat, ~cui, ~deaf, ~dent, ~dia_, ~dog_, ~easo, ~ege_, ~eja_, ~ele_
  -2.3: ~eliv, ~elp, ~emba, ~embo, ~ench, ~enga, ~espi, ~etch, ~eue, ~eue_, ~fer_, ~fete, ~fram, ~gri, ~guar
  -2.3: ~guit, ~gust, ~gy_, ~hon_, ~houl, ~idon, ~ila_, ~iler, ~ilin, ~irai, ~itti, ~jout, ~ker, ~kets, ~ky_
  -2.3: ~lab, ~lat_, ~lav, ~lls_, ~lom, ~lqu, ~lr_, ~luie, ~lund, ~maki, ~mat, ~navi, ~nive, ~nora, ~ns_
  -2.3: ~ntur, ~nza_, ~ock_, ~og_, ~ond_, ~opci, ~oto, ~ourn, ~pap, ~pel_, ~peti, ~plui, ~port, ~pra, ~pric
  -2.3: ~rale, ~ramo, ~rca, ~rend, ~rese, ~ress, ~rged, ~rope, ~ross, ~rp_, ~rreg, ~rus, ~safe, ~sapp, ~seat
  -2.3: ~sit_, ~solo, ~sy_, ~tiz, ~trar, ~trou, ~true, ~tted, ~tub, ~tuto, ~uard, ~uces, ~ued_, ~uere, ~ugs
  -2.3: ~umi, ~ump, ~ums, ~ums_, ~uvel, ~vag, ~vage, ~vati, ~ven_, ~yaar, ~zo_
  -2.4: NAME if, NAME … le, NUMBE-, NUMBER, NUMBER dolares, NUMBER etoiles, NUMBER months, NUMBER or
  -2.4: NUMBER paise, NUMBER … is, NUMBER … now, NUMBER … update, a cambiar, a disque, a fait, a midi
  -2.4: a price, a … call, a … ex, a … primo, about it, abre, accidentally, again … is, ai … pu, alcan-
  -2.4: am ready, amene, and a, andas, answered, any update, any … bikes, approve, apres … svp, are no
  -2.4: are … out, arrete en, arretez … j, article, as you, at wrong, atelier |, aucun contact, automated
  -2.4: avant … svp, avez … accord, avise-, aviseme, aviso |, back or, baja la, baje, bajo, bath, bear
  -2.4: belle |, best … ever, bici … de, bloque sur, bonjour je, bother with, bring-, bringing, brise
  -2.4: bueno me, bus, buscar, busco, buste-, busted, butte-, butter, butter |, c … ce, c … pratique
  -2.4: ca … tout, cable, caja, call this, came, can … drop, can … resend, cancel please
  -2.4: cancel … appointment, casco |, cat, ce modele, changez, chez le, chico |, chine-, chinese, chist-
  -2.4: cita delete, cita … no, clase-, clases, cles, close-, closed |, coach, codig-, comer |, coming |
  -2.4: con usted, con … numero, con … tengo, contestes, coup de, coup … fil, coupez pas, crash-, crashed
  -2.4: creo … me, de cascos, de donde, de error, de fil, de prix, de … cita, de … des, de … en, de … paso
  -2.4: debou-, dec, decia, delai-, delais, des deux, did … authorize, dios se, direct, direct |, discount |
  -2.4: do … let, does it, doha, doree-, doreen, dos veces, du casque, early |, effaciez, el codigo, el plan
  -2.4: embal-, emballer, en la, en los, en parler, envoyez des, escribas, ese … de, ese … yo, est pratique
  -2.4: est … surprise, esta … la, estaciono, etes … le, etoiles, etudie, event-, fastidio con, fees, fenders
  -2.4: fete, feu, fine, for … NUMBER, for … me, for … phone, for … week, freine, fri, fue a, full, fumar y
  -2.4: gars est, good … for, got your, grease, habs, hacke-, hagan … mas, have i, hein, hit, home, hv
  -2.4: i accidentally, i … ok, i … quit, i … ready, i … trying, il dit, in my, is … here, is … mine
  -2.4: it thanks, it … going, jaja … la, jazz, je lis, je … arrete, je … vos, jeudi |, joke |, just kidding
  -2.4: just leave, just … up, keeps going, kids bikes, kille-, l appareil, l … pour, la oferta, la piste
  -2.4: la recoge, la voy, lads, laissez … un, lasts, le coupon, le gusto, le … bagage, le … on, leave … for
  -2.4: left … on, leque-, lequel, les … pour, lights, livrez, llevo |, lo agradezco, lo … en, long, lt
  -2.4: m arrete, m … un, ma pedale, mandas, mando a, marat-, marathon, mardi |, match |, me duele, me last
  -2.4: me volvio, me … nite, me … or, meet, mejor-, merci a, mes cles, message … cut, mi hermana, mien
  -2.4: misere, modele, moi pas, moi … coup, moi … prix, mom … not, momentito, mon casque, mon pere
  -2.4: mondays |, more for, more … and, movin-, moving, mrng |, mums, musub-, musubi, my heart, my … again
  -2.4: my … instead, my … quit, necesita, need … receipt, never come, news |, next wk, no sea, no … ocupo
  -2.4: no … prisa, nombre esta, non … la, not going, not had, not like, not pay, not … work, number again
  -2.4: number it, numero s, of order, of things, off the, off … stand, offer, omw, on … off, one off
  -2.4: one … you, ou … l, out … order, outsi-, outside, ouvre pas, pa |, pads |, paise, papa |, para el
  -2.4: para … mi, pas en, pasem-, paseme, pedal-, perdo-, piece-, pieces, pieza, pintura |, pitch
  -2.4: pizzeria |, please he, pop |, porte … j, portu-, pour diner, pour mon, pour … sortie, pray, prest-
  -2.4: print-, promis, que hora, que suena, que … NAME, que … escriban, quel arret, ready |, recevez
  -2.4: recu merci, reecrit, release, reparations, reservation, reservation |, return, run |, sabado |
  -2.4: sale end, screen |, se la, se … pague, send, sending … the, she says, she was, significa, socks, soir
  -2.4: spam musubi, steerer, still … the, stop coupez, stop it, store … the, stres-, stuck |, such good
  -2.4: suivi, support, supprime votre, supprimez le, sweep-, sweets, t … un, tardecito, text … ever
  -2.4: texto cuando, texto … est, textos me, textos y, textos … font, thank … kindly, thanks … the
  -2.4: that works, that … so, the bus, the extra, the kitchen, the price, the rack, the red, the status
  -2.4: the steerer, the trade, the tubes, the … can, the … haha, the … new, the … tape, the … trek
  -2.4: the … tune, then i, thinking, those, til, to cry, to you, todavia no, tout, track-, tranqui, triat-
  -2.4: triathlon, turn on, un momentito, un nouveau, un rappel, unsen-, unsend, usage-, usar mi, used bikes
  -2.4: usted me, vayan, velo … l, vemos |, vendo, verde, veux … messages, veux … vous, videos, viens |
  -2.4: vole |, volvio, volvio a, voudrais plus, vous connais, vous etes, vous rappelle, voy, vuelvanme
  -2.4: want it, we need, we … at, we … out, were |, were … of, whatsapp, wheth-, whether, while i, whom
  -2.4: you believe, you order, you resend, you stop, you … email, you … para, you … than, you … then
  -2.4: you … there, your son, your … as, | a, | assez, | bueno, | dejenme, | fait, | l, | me, | never, | omw
  -2.4: | otez, | oubliez, | perdi, | race, | resume, | sigan, | siri, | sounds, | talla, | toujours, | tse
  -2.4: | … NUMBER, | … also, | … fermez, | … gars, | … good, | … habs, | … hay, | … in, | … jour, | … leak
  -2.4: | … ligne, | … mandan, | … marca, | … pierdan, | … took, | … una, | … voisin, | … vous, | … wants
  -2.4: ~_alc, ~_cri, ~_die, ~_ess, ~_ete, ~_ext, ~_fac, ~_hv, ~_hv_, ~_ib, ~_iba, ~_jes, ~_jud, ~_jum, ~_lia
  -2.4: ~_rit, ~_saf, ~_spi, ~_tam, ~_war, ~acke, ~alca, ~ames, ~ano_, ~aper, ~arb, ~arbo, ~aro_, ~ata_
  -2.4: ~atsa, ~atte, ~bers, ~bido, ~bris, ~cani, ~cert, ~crev, ~cy_, ~deme, ~dist, ~dite, ~ean_, ~ecu, ~egra
  -2.4: ~enco, ~eng, ~epu, ~erva, ~eryo, ~esce, ~eso_, ~exce, ~fac, ~feu_, ~fine, ~fitt, ~fold, ~fri_, ~full
  -2.4: ~gent, ~gnm, ~gnme, ~hall, ~hein, ~hom_, ~home, ~hoo_, ~hr_, ~hv_, ~ibo_, ~icin, ~ie_, ~iec, ~ignm
  -2.4: ~ija, ~ila, ~imat, ~inan, ~intu, ~irma, ~isem, ~isez, ~iss, ~jet, ~jud, ~kne, ~lads, ~lave, ~lcan
  -2.4: ~lido, ~lies, ~lsa, ~mbou, ~meta, ~mmen, ~mums, ~ncai, ~nett, ~ngt, ~nke, ~noon, ~ntro, ~ocol, ~odig
  -2.4: ~oie, ~olde, ~oney, ~oor, ~open, ~orge, ~oro_, ~oser, ~pick, ~pin, ~play, ~pouc, ~pray, ~pun, ~rack
  -2.4: ~rbon, ~rden, ~rega, ~rise, ~rns, ~ryi, ~ryin, ~ryo, ~ryon, ~sauv, ~soir, ~squa, ~sso, ~stai, ~stro
  -2.4: ~ta_, ~tag, ~thos, ~tock, ~trae, ~trus, ~tsa, ~tsap, ~tsi, ~tsid, ~ube_, ~ueak, ~uin, ~uivi, ~uni_
  -2.4: ~utsi, ~voie, ~voy_, ~wate, ~whom, ~xce
  -2.5: NAME about, NAME d, NAME in, NAME the, NUMBER … too, a comer, a dent, a donne, a … next, a … out, add
  -2.5: ahhh, ahorita … puedo, ai fini, alone … i, alto ahi, am … at, am … up, and check, antivol |
  -2.5: apparently, apres le, are … no, arret pis, arrete au, artic-, atten-, automatic, avec … velo
  -2.5: avez texte, bacon, bagage, bail, beaut-, bike from, board-, boarding, boite, bolsa, bon … commande
  -2.5: bother … again, build, busco una, but not, c … ben, call me, cambiar |, camis-, can … give
  -2.5: can … hear, can … remove, can … still, carbone, ce … pour, change … number, choqu-, choque, cloche
  -2.5: codigo, colma-, colmado, como … suscribo, compte |, con estos, connait, copia-, corne-, corner
  -2.5: cotiz-, courant |, cuanto era, cure, d … you, dad |, dans vos, dans … char, dans … textos, day of
  -2.5: de ce, de jour, de … ca, de … excuser, de … part, deja que, dejaron de, delete salon, demai-, demain
  -2.5: demande … etre, demandez a, dents, devrait, did she, did … fix, did … message, dijo, dile, disc
  -2.5: doing it, dormi-, dos |, drawi-, drawing, du magasin, du … a, duele, dueno … de, dunno, el … termina
  -2.5: eliminen el, en el, en … alto, en … temps, entiendo, envoyez |, esperar, est ben, est son, est … dans
  -2.5: est … mal, est … ou, estab-, estoy |, estoy … la, etes a, excuser, excuser c, excuser … est, farme-
  -2.5: farmers, felicidades, fende-, finals, fins |, flirt-, fois par, folde-, for … more, for … what
  -2.5: freins |, garden, get … please, getting … from, hall |, have … work, he quit, huile |, i delete
  -2.5: i deleted, i … everything, i … nothing, i … send, in … area, in … can, in … only, in … phone, informe
  -2.5: instead … calling, is killing, is yours, is … again, is … name, it keeps, it this, itemi-, itemized
  -2.5: j … fini, j … un, jamais je, je demande, je vais, jeune, just saw, just … and, keep sending, kk |
  -2.5: l adresse, la cloche, la journee, la roja, la … es, le bebe, le bon, le nom, le paso, le … ca, le … m
  -2.5: left … message, lentement, letter, like that, lis, lmao |, lost all, low, ltr, lumie-, lunch, luz |
  -2.5: madam, mais on, mais … ca, malades, map, market, maxim-, maximo, me can, me fue, me texter
  -2.5: me … bikes, me>wrong, mensaje … en, mensajes … los, message par, message … for, messages … est
  -2.5: mesur-, mesure, mi jefe, mine … a, moi plutot, mon … bike, mondays, more … the, more … then, muy alto
  -2.5: my notifications, my spot, n importe, ne connais, new … please, next to, no … calls, nombre … mi
  -2.5: not fix, not funny, not mr, not texts, not … bike, not>remove, notes, notifications stp, now lol
  -2.5: now what, number any, number before, number now, number … phone, numero … la, obvio-, obviously
  -2.5: of calling, often … i, old bike, on NUMBER, on time, open, ordering, oui j, oups, part i, partir de
  -2.5: pas les, pas … parler, pas … que, past, personne … a, peux … a, phone … out, picture, playi-
  -2.5: please bring, pleure, pointes, porte bagage, pour … NUMBER, pregunta |, preguntar, prends |, price |
  -2.5: proche, proche |, que … se, que … sea, quel … de, quelle heure, quere-, querer, queue, quite
  -2.5: read … message, ready to, received, remettre, reminder i, remove>stop, rendue, rendue a, repair … i
  -2.5: reviendrai, rite, roja |, ronfl-, rouille |, run, salie-, sans arret, sat, saved your, says … but
  -2.5: season, serious, shipment |, si … quiero, signed … for, sigue, sonner, speak-, spot |, stationne
  -2.5: stock |, stop if, stop … bike, stop … you, story, svp ne, te extrano, telegram, text NAME
  -2.5: texted … wrong, than an, that last, the rear, the … class, then, this … with, tickets, till … i, tiny
  -2.5: to bed, to |, to … ex, toilet, tomat-, town |, tree, trop … pour, tt, tu un, tu … je, tu … pas, ty |
  -2.5: uncle-, up you, up |, update |, usages, usages |, vais … mon, velo dehors, veut le, vidanges |
  -2.5: vieux bike, ville |, volver … recibir, vous des, vous mettre, vous repondez, vous … demain, vu
  -2.5: want … new, wash it, weeke-, weekend, went … spam, which bike, whoever … is, will … my, with me
  -2.5: worki-, working, y poner, you basta, you cut, you reach, you switch, you … bikes, you … box
  -2.5: you … esta, you … she, your … got, youtu-, z, | ahhh, | arretez, | both, | cambie, | color, | dejaron
  -2.5: | k, | list, | mais, | muchas, | oups, | so, | ta, | tv, | … 2, | … air, | … avez, | … bring
  -2.5: | … cancelo, | … cesse, | … day, | … deal, | … laisse, | … mis, | … notifications, | … pedale
  -2.5: | … personne, | … rides, | … so, | … su, | … you, ~_anc, ~_bir, ~_cob, ~_dil, ~_doo, ~_dra, ~_eh
  -2.5: ~_esp, ~_fit, ~_fun, ~_ham, ~_hie, ~_jaj, ~_kne, ~_lie, ~_llo, ~_lm, ~_noo, ~_oup, ~_si, ~_sis, ~_str
  -2.5: ~_tee, ~_toi, ~_vu_, ~_wav, ~_win, ~afo, ~agal, ~agne, ~ago, ~aiso, ~anie, ~anme, ~apa_, ~asc, ~bus_
  -2.5: ~cabl, ~cak, ~cake, ~car_, ~cide, ~cine, ~cita, ~cker, ~cob, ~cobr, ~codi, ~col, ~cond, ~cret, ~croc
  -2.5: ~cted, ~culo, ~dam_, ~del, ~eeke, ~egl, ~eke, ~eken, ~ende, ~enn, ~erca, ~erla, ~erst, ~ervo, ~fren
  -2.5: ~game, ~geni, ~half, ~her_, ~iche, ~iece, ~iete, ~ieza, ~ily, ~ily_, ~ime_, ~iot, ~kend, ~lame, ~layi
  -2.5: ~lder, ~lett, ~liv, ~lumi, ~memb, ~mes_, ~mett, ~ndez, ~news, ~ngue, ~nice, ~nows, ~ntil, ~nual, ~oic
  -2.5: ~ooth, ~orki, ~osc, ~oue, ~oule, ~oves, ~pay_, ~pen_, ~pic, ~piez, ~pleu, ~pped, ~psi_, ~pusi, ~quee
  -2.5: ~quer, ~queu, ~rain, ~rde_, ~rgen, ~rine, ~rns_, ~rty_, ~scen, ~ser, ~serr, ~seu, ~shou, ~sof, ~ssin
  -2.5: ~then, ~til_, ~ubr, ~uci, ~uer, ~ueue, ~umie, ~urer, ~usad, ~vern, ~wav, ~win, ~yout
  -2.6: NUMBER on, NUMBER … n, a box, a monterrey, a tree, a … autres, a … como, a … textos, after NUMBER
  -2.6: after you, again the, ai le, aime … ca, ajust-, ajuste, al … de, alarm … going, and desist, and have
  -2.6: antiv-, antivol, any … on, are, are missing, arre |, arrete … passant, arrie-, arriere, attendance
  -2.6: autocorrect, avec … numero, avez vous, baja por, bajan, bajit-, barat-, besoin … la, bicicleta |
  -2.6: bien la, bille-, blocked me, bon je, bonne, boue, brake is, bridesmaid, bring cash, but keep, c … au
  -2.6: c … ou, ca haha, ca … interesse, call just, camino, can see, cancel … NUMBER, cell c, cell … est
  -2.6: celular en, chann-, channel, choices, com, come |, commandez, complique, con alguien, contact for
  -2.6: could … find, cry, da |, dans mon, de nouvelles, de orden, de preferencia, de vendre, de … cuando
  -2.6: de … journee, de … vieux, debut-, dejela, delete sabado, deleted your, did … get, did … quit
  -2.6: disculpe, dispe-, do you, do … delete, do … register, doctor said, donc … velo, droit de, dropped
  -2.6: el NAME, el pedido, elle travaille, en cuanto, end … season, ends, enoje-, enojes, ensename
  -2.6: entiendo |, entreposage, entretien |, envoyez, equip-, es de, es eso, esas, escape |, essay-
  -2.6: est pret, estacionamiento, exame-, examen, fait … j, filter, fin de, finally, flirting, for … tires
  -2.6: forget to, frank-, from … different, fue, fui … no, got NUMBER, grease |, green, grupo de, gustan
  -2.6: hacked, hagal-, hall, happen, hello |, hen, her, horn, hoy no, huh |, i plan, i … left, i … on
  -2.6: i … there, idee, inqui-, is done, it be, jaja |, kilom-, la … qui, laisser un, laissez … le
  -2.6: las notificaciones, laugh, lavado, lavag-, lavage, le panier, leave … a, listen to, lives, llamo a
  -2.6: lo … con, lo … le, locke-, lunes |, magasin |, make a, making me, manch-, manden … factura
  -2.6: many texts, marca es, mari … est, martes |, may i, me NUMBER, me … i, me … j, mensajes asi, mi nieto
  -2.6: mi pedido, miser-, miss you, moi … mon, mon beau, more … NUMBER, mouille, mrng, my message
  -2.6: my … calls, my … died, need an, needing the, never you, never … his, new phone, next spring
  -2.6: next your, ni un, nice, no fue, no … enojes, no … ese, nomas, nor, not go, not … business, not … how
  -2.6: note, notifications sur, nuevo, number>texts, numero desole, numero moi, numero … orden, of season
  -2.6: of … did, office |, on … avait, on … fork, one for, one … my, or … i, otro dia, ou, out for, panne
  -2.6: pas la, pas pu, pay, please save, plus cher, poste-, pour rien, pour … mise, precio, presi-, promos j
  -2.6: promoted, promotion, proprietaire, que bueno, que ca, que gracias, que molesto, que |, que … eso
  -2.6: queen |, quiero saber, quit … day, ran out, ran … of, rdv |, read it, recibido, regal-, regalo |
  -2.6: remove your, remove>angry, retirar, retirar |, saca, said i, sending my, sending … i, seulement |
  -2.6: she … me, ship |, si c, si soy, si |, si … est, since yesterday, since … did, sing, so … i, so … of
  -2.6: spend, start, stationnement |, steer-, stop in, stop … i, stop … shipment, stop>more, stopping
  -2.6: storage fee, systeme |, take … look, tantos mensajes, te enojes, telephone … a, telling … i, tempo-
  -2.6: text here, text you, text … while, texte … quand, texted the, texto est, texto s, the bell, the exam
  -2.6: the mechanic, the owner, the shipment, the stem, the stove, the … removed, the … tires, these … would
  -2.6: this year, tienen |, tirage j, tirage … ai, to the, tout de, truck stop, tu le, un … NUMBER, un … les
  -2.6: un … pis, up … you, updated, upgrade, va |, verdad jaja, veux un, viens de, vous voir, walt
  -2.6: want … stop, was … and, was … message, when will, when … bike, who signed, wife he, with … brakes
  -2.6: work … use, worry about, worry-, worrying, wrong … on, yea, yes … me, yet i, you ship, your … it
  -2.6: your … would, | commandez, | comment, | correct, | dejela, | faut, | help, | message, | number
  -2.6: | reply, | saque, | should, | well, | yea, | … NAME, | … au, | … aviez, | … dois, | … espero
  -2.6: | … gustan, | … hurry, | … idee, | … lien, | … marco, | … miss, | … molesto, | … parce, | … rappels
  -2.6: | … recibir, | … saying, | … suficiente, | … systeme, ~_agu, ~_aju, ~_ala, ~_alt, ~_bb, ~_ble, ~_cak
  -2.6: ~_cur, ~_fax, ~_fig, ~_gus, ~_hui, ~_inq, ~_ou_, ~_pic, ~_roa, ~_tir, ~_tm, ~_tmr, ~_ton, ~_voi
  -2.6: ~abre, ~acon, ~ades, ~aiy, ~aju, ~asic, ~audi, ~auve, ~avag, ~cale, ~cano, ~cerc, ~cloc, ~coac, ~crie
  -2.6: ~cry_, ~dado, ~date, ~debo, ~delo, ~dli, ~doo, ~door, ~driv, ~eame, ~ecan, ~eck_, ~edit, ~erv, ~esio
  -2.6: ~ethe, ~ews, ~exam, ~fach, ~fee_, ~ffs, ~flat, ~fli, ~font, ~fue_, ~fy_, ~ghi, ~ghin, ~horn, ~iev
  -2.6: ~ilk_, ~iod, ~ites, ~iz_, ~jeme, ~leme, ~lid, ~lley, ~lpe_, ~lun, ~merr, ~mise, ~mone, ~nch_, ~nino
  -2.6: ~nts, ~nts_, ~obro, ~onst, ~orwa, ~osag, ~ota_, ~otes, ~oto_, ~ows_, ~pens, ~ph_, ~piec, ~pir, ~pot
  -2.6: ~quet, ~quip, ~raro, ~rge_, ~rier, ~rma_, ~roui, ~rryi, ~rud, ~rude, ~rvie, ~rwa, ~saye, ~scu, ~scus
  -2.6: ~seri, ~sons, ~stim, ~tmr, ~tw_, ~ughi, ~uila, ~uip, ~ul_, ~uno, ~upe_, ~url, ~uro, ~use, ~vie_, ~vol
  -2.6: ~xam, ~zzer
  -2.7: 2 |, NUMBER each, NUMBER old, NUMBER … me, NUMBER … think, a bloque, a demenage, a test, a … ninos
  -2.7: a … porte, a … stop, afuer-, afuera, ah |, ai lu, ai quitte, ai … en, ai … vos, al asiento, alarme du
  -2.7: alto … la, and out, anyway |, appelez, apuro, aqui me, arret de, assurance |, at my, at … back
  -2.7: at … cabin, at … point, autorise … le, ayuda |, bank, barru-, barrure, basket |, bed, belongs … my
  -2.7: bici me, bike … it, bikes for, boite vocale, brand, bride-, bs, by … shop, ca … comme, cake
  -2.7: call … the, canda-, candado, carbo-, caro |, ce qu, cease and, celle la, celui, chain … off, chew
  -2.7: coat, coffee |, conozco … tienda, cual es, cual … su, culpa-, cœur, d enfant, da mas, de disco
  -2.7: de otro, de photos, de reponse, de retour, de … achaler, de … euros, de … il, decide, decon-, dejes
  -2.7: descend, diner, disco |, do … cut, dois annuler, drop … a, ecran |, efface le, el grupo, en bas
  -2.7: encan-, end … fell, endin-, ending, era hoy, es … el, esa … you, espan-, esperando, est coupe, est en
  -2.7: est … celui, est … plus, esta … bici, etait quoi, facebook, find it, find the, fini … velo, frame
  -2.7: from … by, garde boue, get me, good morning, good … know, habite, hand |, handy |, have … numbers
  -2.7: hehe, hehe |, hey |, holdi-, holding, how … know, hoy |, i m, i turned, i … so, i … those, il va
  -2.7: interessent, is better, is … annoying, is … out, it he, it off, j … lu, j … quitte, je donne
  -2.7: jeune fille, judge, jusqua, jusquau, just a, keep it, keep … the, kona, kona |, la barrure, la photo
  -2.7: last night, le hace, le lundi, liao, liao |, line when, livrer |, llego … mensaje, lo … por
  -2.7: los … por, lui qui, m interessent, mad, magni-, magnifique, mais moi, mais … est, me pasa
  -2.7: me spoilers, me … NAME, me … line, me … tu, mecan-, messages … mon, messages … my, mi … este, milk
  -2.7: mine has, moi … stp, mon iphone, mum |, must … me, my deposit, my ex, my last, my sons, my … changed
  -2.7: my … one, nine, ninos, no da, no idea, nom … NAME, nop, not mad, not … dare, nouvelles |, number as
  -2.7: oh my, on please, on texts, on … it, on … plus, only i, open |, opted for, opted … the, otra … se
  -2.7: oui le, out when, over … out, pages, paiement, panie-, panier, pantoute |, para … recibir, pas cette
  -2.7: pas … messages, pas … probleme, pas … texto, pasa, paso … ella, pedalier, pelea-, pero esta
  -2.7: personne repond, photo |, pit, pit stop, please put, plus … vous, poor NAME, portuguese, posez
  -2.7: pour moi, pour … vos, prenez vous, presion, pro |, punto-, puntos, qr, que NAME, que … dio
  -2.7: que … hable, que … passe, quien te, quieras, quiero … recordatorios, quit smoking, quite |, quiten a
  -2.7: quiten de, quitenla, repondu au, responda, rever-, rouil-, rouille, salle, sandw-, sandwich, saved
  -2.7: say |, say … for, se … el, send a, senti-, sentimental, si … yo, silencieux, smoki-, smoking, sms in
  -2.7: sms … you, so … not, sold out, sons, splin-, stall-, stop do, stop worrying, stop … that, super
  -2.7: sur l, survey, swap |, t en, tanto |, teacher, tercera |, text than, texto … plus, than, the auto
  -2.7: the photo, they take, tht, timing, tmr, to someone, to … email, took the, touch it, touch-
  -2.7: tout … monde, toute seule, trabajo |, trop … a, trouble |, une … dans, use |, va mieux, velo de
  -2.7: vert |, vez se, vis, volun-, votre … mais, vous fermez, vous … plus, wanted … say, was wonderful
  -2.7: was … someone, waving |, we said, wen, will i, will take, with this, with … please, wk, would never
  -2.7: xmas, y … si, you deja, you los, you mero, you two, you voy, you will, you … alone, your, your fault
  -2.7: | ask, | does, | estan, | great, | lachez, | looking, | no, | nop, | passed, | police, | she, | tres
  -2.7: | … add, | … card, | … el, | … end, | … happy, | … luck, | … received, | … stopped, | … told, ~_afu
  -2.7: ~_ak, ~_ate, ~_bag, ~_blu, ~_dr, ~_fas, ~_fet, ~_jou, ~_mc, ~_mem, ~_nic, ~_pel, ~_ram, ~_red, ~_tig
  -2.7: ~adre, ~afu, ~afue, ~alc, ~alf, ~alie, ~amar, ~anle, ~asa, ~ayud, ~bere, ~blu, ~bour, ~brid, ~caja
  -2.7: ~carb, ~ceb, ~cebo, ~ced_, ~cial, ~dale, ~dali, ~deci, ~dijo, ~dra, ~eaf_, ~eans, ~ebl, ~eit, ~elui
  -2.7: ~emb, ~erme, ~etro, ~gam, ~gear, ~gros, ~habl, ~hamp, ~han_, ~ic_, ~icia, ~icks, ~iens, ~ies, ~ies_
  -2.7: ~ieta, ~ija_, ~ilk, ~impl, ~inem, ~izo_, ~jan_, ~kie, ~kis, ~kona, ~lar, ~ldi, ~lept, ~liao, ~lunc
  -2.7: ~mad_, ~maga, ~mama, ~manu, ~meca, ~met, ~moki, ~mple, ~mth, ~nall, ~naro, ~ncan, ~ngla, ~nnez, ~oac
  -2.7: ~obar, ~ops_, ~oth_, ~oue_, ~paie, ~perd, ~pert, ~pire, ~psi, ~puro, ~rai, ~rbo, ~reen, ~regl, ~reno
  -2.7: ~rips, ~rla, ~rty, ~rvo, ~sabe, ~sala, ~sat_, ~scou, ~sita, ~slep, ~squi, ~ssay, ~step, ~stly, ~tep
  -2.7: ~tht_, ~tmr_, ~ubi, ~ucti, ~uee, ~ueu, ~uez, ~uez_, ~uie_, ~unit, ~vit, ~vu_, ~yud
  -2.8: NAME quit, NUMBER … all, a cancellation, a look, a new, a poder, a receipt, a stop, a … envoyer
  -2.8: a … liste, a … that, about … wheel, ai achete, ai oublie, ai roule, ai … votre, ajuste |
  -2.8: alertes … moi, all … from, allo |, alto de, am off, am too, and on, anda |, ando, annoyed
  -2.8: appelez moi, appelez … svp, arrete … fumer, ask |, automne, automne |, autre velo, avisa, bajen
  -2.8: basta gracias, be … but, behav-, behave, bici … quiero, blown, brake, bring your, caja que, can i
  -2.8: can … make, candado |, cargo de, cerca, chimi-, chiste, color, color-, combien |, confi-
  -2.8: confirm after, consentement pour, contact my, cook, correr, couleur |, crazy |, d … vous, da
  -2.8: de fumer, de manana, de … appeler, de … rueda, dead … me, deje, deje … el, dejen … bici, dejenme la
  -2.8: deranger mais, desactive, desinscrite, dice … si, did … you, dio … de, dites moi, do … forget
  -2.8: do … ship, does … click, don |, donc mon, donc plus, donde … yo, drop bars, du monde, ecout-, ecrit |
  -2.8: el … en, el … lo, en ligne, enlevez la, envoyez pas, equivoque, equivoque de, erreur … est, es yo
  -2.8: es … persona, eso … gracias, espanol, est … fini, est … nouveau, est … ton, exam hall, extrano
  -2.8: faire expres, faites vous, fedex, fil |, fish, fix the, fixe, fixie, frais de, fumer, funny |, girls
  -2.8: gracias … los, gros, gusto, hacer un, happen |, hasta NUMBER, have … in, have … phone, he … for
  -2.8: her … stop, hub, i consent, i … at, ice, if … are, in class, informacion |, insta-, is finished
  -2.8: it … forever, it … two, izquierda |, j … oublie, j … roule, jeudi svp, jusquau NUMBER, just … you
  -2.8: keep me, keeps … off, knees, l assurance, l … est, l … svp, la canasta, laven, le chien, le prix
  -2.8: le … svp, les deje, like … am, link you, link |, livrer, llegando |, lo vi, longu-, look up, lundi |
  -2.8: maintenant |, mami, manda, me avisa, me da, me equivoque, me gustan, me suscribo, me text, meat
  -2.8: merci d, merit-, message a, message … the, mettez les, mi … es, model-, moi meme, mon autre, mon boss
  -2.8: mon courriel, mon mot, muchacho |, my moms, my sister, my … folder, my … line, myself |, netfl-
  -2.8: netflix, ningun … you, no contestan, no le, no that, no … did, no … eso, no … voy, noir, nomas la
  -2.8: not forget, not … from, numero dans, numero nuevo, numero … telephone, numero … una, nunca acepte
  -2.8: on vacation, on … dit, option, paid |, paint, para no, parents, parle de, pas assez, pero … la
  -2.8: petit |, phone … be, pilules, poder, pour … soir, pouvez … l, pray for, prix la, profe, propre
  -2.8: pusie-, put this, quand t, que les, queen, qui … l, quiero el, quit my, quitar … la, rappelez moi
  -2.8: read … i, recibir … mensajes, recibo por, recu, red, registrado, rembo-, remind … again, retirez la
  -2.8: retirez les, robot … me, rueda |, said NUMBER, samedi |, sans faire, sans … expres, say thanks
  -2.8: says … am, scratch |, se … mi, see |, send that, should get, sin querer, so if, son … je, soup
  -2.8: squea-, stationnement, study, suis … du, suscribo, systeme, tacos, tacos |, tantot |, terminado
  -2.8: text said, texte … que, texter j, texter … ai, texting from, texts … and, the small, the spam
  -2.8: the … come, the … store, the … way, think |, this text, this the, thurs, tienda y, to call, to sign
  -2.8: to … other, tous, tout … suite, trouve pas, un des, un … deux, un … mais, un … no, up … a, use it
  -2.8: verde |, vous … mal, when you, who does, without your, won, wrapp-, wrong … mine, y quiero, yes or
  -2.8: yes … want, yo … por, you give, you message, you … must, your … n, | bin, | bus, | es, | meme, | que
  -2.8: | textos, | wait, | whenever, | … coupez, | … hands, | … hate, | … pague, | … pasa, | … plus
  -2.8: | … sale, | … where, ~?ur_, ~_bin, ~_col, ~_cot, ~_da_, ~_dee, ~_dog, ~_exa, ~_fen, ~_fot, ~_gea
  -2.8: ~_gm, ~_ice, ~_jal, ~_mis, ~_nie, ~_pad, ~_pin, ~_pra, ~_ri, ~_sad, ~_tht, ~_to, ~_wei, ~_wk, ~_yaa
  -2.8: ~adas, ~adu, ~ajar, ~alen, ~aps_, ~are_, ~boit, ~bol, ~bols, ~both, ~cat_, ~coat, ~colo, ~cone, ~cto
  -2.8: ~cuna, ~dog, ~dul, ~eaf, ~earn, ~eats, ~enoj, ~erra, ~etf, ~etfl, ~fle, ~flix, ~fot, ~foto, ~ful
  -2.8: ~gar_, ~gera, ~gger, ~gli, ~grin, ~gus, ~het, ~hub_, ~idi_, ~igo_, ~ijo_, ~into, ~irt, ~ivoq, ~kers
  -2.8: ~lix, ~lix_, ~miss, ~movi, ~ndem, ~ner_, ~netf, ~noye, ~ntu, ~oach, ~ocor, ~odel, ~oeu, ~oite, ~onfi
  -2.8: ~ongu, ~oot_, ~orb, ~orw, ~pano, ~posa, ~prat, ~rie_, ~ripp, ~rshi, ~rvat, ~sant, ~sari, ~sce, ~sper
  -2.8: ~tfl, ~tfli, ~tht, ~toc, ~tous, ~treg, ~tren, ~udge, ~urry, ~usco, ~utez, ~vac, ~wise, ~won, ~won_
  -2.8: ~yaa
  -2.9: NUMBER mois, NUMBER … et, a coupe, a lake, a … mi, abonne … vos, ai … demande, akpos, allai-, ameri-
  -2.9: and keep, anos |, appointment to, are a, arreter … la, arrivent … NUMBER, asiento, ask her, at me
  -2.9: autorise ces, autorise pas, avec … cell, bagag-, baja … que, bici todavia, bici … para, blonde |
  -2.9: can my, check email, chimie, climb, comprends, confirm |, contact the, coria-, coriander, coule
  -2.9: cours … mecanique, creak, credit, crying |, cuanto es, de garantia, de rappel, de telephone, de … la
  -2.9: decline the, deconnecte, deje |, deje … fumar, des que, desabonner de, desde … NUMBER, deux |
  -2.9: did the, displ-, display, disturbing, do … tell, dogs, done and, donne le, dos, el wifi, el … esta
  -2.9: en ai, en anglais, en espanol, en fin, ended up, enlever la, equipo, es NUMBER, es … numero
  -2.9: eso … que, esper-, etein-, ex … texting, exten-, facebook i, facture par, fair, fake, far, fasse
  -2.9: fault, faute, fed … with, fee, fil, finally |, fun |, gears, good |, got … off, hais, he will, how to
  -2.9: hydra-, i stopped, i typed, i … an, i … off, in person, in … me, in … no, incluye, info please, ir
  -2.9: is it, is … good, is … stop, it has, it … in, j … ben, j … mon, je peux, je … dehors, keep … up
  -2.9: l article, la bequille, la … hasta, la … o, la … vous, lavad-, le di, le groupe, learn, les … mais
  -2.9: like … end, liste des, llegue, lol mais, love, luz, ma … qui, maman, mandele, mauvais pneu, me aviso
  -2.9: me sale, me … al, me … ayer, me … foto, mean, mensajes … pueden, merci … les, mere … texte
  -2.9: merry christmas, metan, mis … la, mon … vous, mouil-, moyeu, mtcn, my hands, never owned, ni modo
  -2.9: ni que, no … apunte, no … metan, no … than, nonst-, nonstop, noon, not let, now |, of spokes, offre
  -2.9: on again, open on, optio-, over he, pads, para nada, pas grave, pas presse, pas … cadenas
  -2.9: pas … garantie, payer plus, perdu … numero, pero … celular, person |, phone mount, phone off, photo-
  -2.9: photos, pilul-, piso |, plais-, plaisir, por … no, por … telefono, pour les, pour … messages
  -2.9: pretending … like, proud … you, que NUMBER, que estoy, que la, que quieras, que … buen, que … el
  -2.9: rather not, rear, recibi, recibo … correo, removed, renov-, reparacion |, resen-, reser-, saque
  -2.9: saturday |, send one, sent, she … a, si te, so cute, so now, so … keep, so … one, someone who
  -2.9: spam … not, spoilers i, stop near, stop … am, stop … it, stop … work, suficiente con, suis dehors
  -2.9: suis … d, suscribo a, taco, takes, tanto-, tell her, tenan-, tenant, terce-, test ride, texto … me
  -2.9: than i, than that, the air, the line, the middle, the scratch, the tenant, the … before, the … yet
  -2.9: they … the, this sorry, this … right, to sleep, to … more, told me, told … i, ton message, top of
  -2.9: trois fois, trying again, un mensaje, upgrade |, use the, vais arreter, velodromo, viernes |
  -2.9: vos … arrivent, vos … pouvez, vrai |, waitlist |, warranty |, wiper-, wipers, with … chain
  -2.9: would … me, wrong it, wrong tire, y … voy, you confirm, you dare, you now, you … pic, your a, | all
  -2.9: | borre, | borren, | card, | chaque, | dejenla, | done, | enleve, | hace, | merry, | ngl, | nonstop
  -2.9: | over, | perdon, | service, | … ce, | … deals, | … how, | … incluye, | … line, | … more, | … nomas
  -2.9: | … retire, ~_ang, ~_cm, ~_eat, ~_gif, ~_ir_, ~_luz, ~_mel, ~_sub, ~_tab, ~_urg, ~_use, ~_wai, ~aban
  -2.9: ~affi, ~ag_, ~amos, ~anz, ~arro, ~avad, ~bag, ~bal, ~blar, ~bres, ~cami, ~chau, ~cot, ~dogs, ~dr_
  -2.9: ~dri, ~ecit, ~ems, ~ems_, ~ews_, ~fake, ~far_, ~fie, ~gea, ~gif, ~hist, ~hub, ~iege, ~jum, ~kar
  -2.9: ~ling, ~livr, ~llu, ~lor, ~lous, ~luz, ~luz_, ~mag, ~matc, ~milk, ~mok, ~noj, ~nsig, ~oje, ~oke, ~olu
  -2.9: ~oom_, ~pace, ~past, ~pit_, ~pro_, ~rada, ~rbe, ~rcer, ~rear, ~rely, ~remb, ~rla_, ~road, ~rust, ~sau
  -2.9: ~sere, ~sieg, ~smok, ~ssis, ~terc, ~test, ~tic_, ~tli, ~toe, ~uevo, ~uje, ~upli, ~vaux, ~wai, ~wei
  -2.9: ~ws_, ~xten, ~ybo
  -3.0: a que, a repondu, a … from, a … mari, a … texts, accord avec, affaire, again did, again i, again … my
  -3.0: ahora … mas, ai mal, ai … recu, am … of, am … who, an … or, anote-, are … in, arreglar |, arrete pas
  -3.0: arrib-, arriba, asked … not, avertissez, be late, bon … moi, bonjour |, bored, borrow, bother
  -3.0: broke |, but is, by your, cadre, can do, cancel … order, certainement, chai, check, come … instead
  -3.0: come … me, company |, comprends rien, con esos, contesto, court, cuide-, custom, d … sur, de changer
  -3.0: de fumar, de rien, de samedi, de se, de … cuenta, de … haha, deblo-, decroche, dejeme, delete martes
  -3.0: demenagement, depec-, depechez, dernier … je, did you, diez, does … do, donat-, el stop, en silencio
  -3.0: enseno, envoie, equivocada, es usted, es |, es … mismo, ese … you, eso … fue, est annule, est ce
  -3.0: est … magasin, est … vrai, excel-, factura por, faut une, figured, for … stuff, forever>remove
  -3.0: frenos |, from NUMBER, fue lo, fumar, getting these, give, goodness, got two, gud, guys … and, gym
  -3.0: hablar, hijo |, hijo … el, how much, huile, hurry, i fall, i supposed, icy, is your, is … about
  -3.0: is … part, is … same, it ok, it say, j … juste, j … mal, jamais … ces, je retire, je serai, je … aime
  -3.0: l ecran, la necesito, la reparation, la … afuera, la … bike, la … equivocada, la … par, la … verde
  -3.0: lache pas, last message, le cadenas, le dire, le hagan, le siege, le … nada, le … veut, like i
  -3.0: list … people, livre-, lol je, los frenos, lose my, lost my, ma … svp, mal ecrit, manual, marca
  -3.0: march-, marche |, match, mdr, me di, me dit, me urge, me … delete, mejor |, merci j, merci … NAME
  -3.0: message got, message in, mi familia, moi … le, more … please, morning and, my friend, my husband
  -3.0: n … i, nada … el, ne … recevoir, necesito |, no puedo, nobody is, non stop, not authorize, not coming
  -3.0: not tell, not … today, nothing else, notifications svp, now … you, number … please, numero … mi
  -3.0: off … NUMBER, on friday, on … this, only not, only texts, or no, other store, out you, out … the
  -3.0: pa … no, pague, paiem-, par accident, pas … mais, pedalier |, perdi, pere |, perfect |, permission de
  -3.0: personne a, pickup |, pictures |, please call, please … an, please … can, pourquoi c, pourquoi … est
  -3.0: pouvez … mettre, preci-, prende, que bonito, que incluye, que … puedo, quitenle, reche-, reecr-
  -3.0: remove … name, rendu-, reparer, repond, resum-, resume, ride de, ride … samedi, robo, rue, sacaron la
  -3.0: send … texts, sending messages, sending you, sente-, serai, set up, shop … you, sia, siege
  -3.0: sin avisarme, sirve-, sirven, sister, site |, so … are, son … de, sonnette, spokes |, stop my
  -3.0: suffit tu, suis la, take bus, te … que, tea, tendr-, texts all, the class, the noise, the rest
  -3.0: the stand, the waitlist, the … they, this your, to spam, trabajo por, travaux, trois, tu hermana
  -3.0: tu … le, tues, un … en, under NUMBER, under-, une … sur, unrea-, urge, usted diga, venden, vendu |
  -3.0: voici, votre … de, vous … change, vous … le, waitl-, waitlist, want the, want … wait, was … fault
  -3.0: was … there, wavin-, waving, we never, what … wrong, which end, who was, who … on, with … neighbor
  -3.0: would have, y … rien, yep, you sent, you termino, you … a, you … her, | acepto, | allergic, | best
  -3.0: | definitely, | ending, | envoie, | llamame, | mes, | there, | votre, | yep, | … cancel
  -3.0: | … destinataire, | … mero, | … nombre, | … que, | … too, | … under, | … would, ~_eye, ~_gym, ~_hen
  -3.0: ~_hy, ~_mam, ~_mdr, ~_nit, ~_pot, ~amo, ~anca, ~anza, ~avau, ~barr, ~beer, ~bios, ~bore, ~cadr, ~chev
  -3.0: ~com_, ~crac, ~cran, ~cu_, ~dies, ~ecu_, ~embr, ~enal, ~enos, ~erto, ~esum, ~etar, ~etc, ~ete_, ~evis
  -3.0: ~faul, ~gas_, ~grip, ~gym, ~gym_, ~hais, ~hev, ~hot, ~hurr, ~icki, ~ild_, ~ils, ~imb, ~leak, ~liq
  -3.0: ~liqu, ~lita, ~logo, ~lor_, ~mdr, ~mdr_, ~mend, ~mper, ~mpl, ~oce, ~oici, ~onat, ~ovin, ~ows, ~pee
  -3.0: ~pret, ~rove, ~rows, ~roz, ~rui, ~salt, ~sch_, ~sche, ~seme, ~ses, ~shoe, ~sing, ~sume, ~tart, ~teni
  -3.0: ~than, ~toco, ~tot, ~trer, ~tui, ~tuit, ~uina, ~usag, ~uvo, ~vey_, ~volu, ~vuel, ~xcel
  -3.1: a ces, a pic, a tu, again please, ai … chez, ai … mes, al fin, already in, any texts, are going
  -3.1: are helpful, arre, arreter en, as this, asien-, at … please, avertissez moi, avez … arrete, aviso
  -3.1: ayoye, babe |, be … to, bete, bike anymore, bike it, bon velo, break from, bruit |, but … says
  -3.1: c fini, ca de, cadenas … vous, call … me, can … fix, cancel and, cancela … cita, casco-, cascos
  -3.1: checking, cobre-, cobren, con … mismo, content, could … text, course, dad, dare, de shimano
  -3.1: de … avec, de … sin, deal, debloque, dejamela, delux-, deluxe, demain |, demande … on, descanse
  -3.1: despues … las, did … i, dimanche |, dit d, do … be, donne l, dormir, drive, drunk, du … j, electrique
  -3.1: elle m, en … vous, encantan sus, encontre, ended, enough air, entonces |, erreur … je, europ-, europe
  -3.1: euros, everyones, excited |, facture |, faire reparer, far |, faut … que, fin … mois, fixie |, fois |
  -3.1: folder, folder |, for … class, for … n, for … reminder, from … NUMBER, good … do, gratu-, gratuit
  -3.1: haha you, haha |, handy, has a, have … off, i … by, ici NAME, ignore … last, in … form, into the
  -3.1: is something, is … what, it can, it stopped, it until, j hais, jaja, je … pour, je … tantot, karao-
  -3.1: karaoke, l horaire, la luz, la … ca, la … lo, la … svp, le message, le porte, le … me, leak, letti-
  -3.1: letting, lista … me, liste … la, listo |, lump, m arreter, ma selle, mache-, mais le, making the
  -3.1: manager |, manej-, mardi, marre-, me baja, me cobren, me textea, me … by, me … was, me … wrong
  -3.1: message dit, mi hermano, moi … j, mon … arrete, mon … j, more flats, more>these, my alarm
  -3.1: my permission, my … please, need … text, never listen, never stop, never … your, nevermind, nieve
  -3.1: no … flats, no … jaja, no … my, no … today, noise, nombre es, non |, nord, not say, not … it
  -3.1: now … phone, number by, number … NUMBER, numero … c, occas-, of people, opt for, orden, our … is
  -3.1: pago, pas autorise, peux pas, phone must, phone … i, pic, picki-, picking, pin, please NUMBER
  -3.1: please sms, please … do, plus … je, precio |, pression, promocion, propose, proud, pu rien
  -3.1: puede … el, que esta, que tienda, que … hoy, quel nom, qui je, quien se, quiero … la, quite el
  -3.1: quiten el, quiten … los, redon-, refuse de, remove … old, removed … the, repeter, replied … to, reply
  -3.1: resend |, retar-, retard, ride |, right now, rings, roads, saturday … i, says … is, se cancela
  -3.1: send>number, sent |, service plan, si es, si voy, signe le, something wrong, sorry wrong
  -3.1: sorry … bother, souci, spam folder, stop … keep, subscription, svp mais, table, talla, te
  -3.1: tengo … numero, test, text … other, texting it, texts coming, that … ok, the display, the fella
  -3.1: the … coming, there no, there |, there … more, these on, thinking … you, tip, tire |, to … guys
  -3.1: traen, tu … a, typed … wrong, un … aussi, un … on, una hora, urge |, vacat-, vacation, veux annuler
  -3.1: veux … le, vous arrete, vous mais, was i, was … in, wash, weekend |, what do, when … is, wrong group
  -3.1: wrong … is, wrong … of, y … pas, yo … dije, you gave, you go, you help, you … listen, you … where
  -3.1: your bike, your business, your call, your … system, | arre, | ayoye, | ca, | dejeme, | desactivez
  -3.1: | dites, | either, | il, | is, | may, | nevermind, | quick, | sale, | sending, | tienen, | up, | vivo
  -3.1: | y, | … accord, | … al, | … arrete, | … autorizo, | … block, | … encantan, | … fini, | … lol
  -3.1: | … matin, | … modo, | … ne, | … playing, | … sin, ~_hil, ~_hub, ~_log, ~_med, ~_mod, ~_pen, ~_ra
  -3.1: ~_roo, ~_te_, ~acat, ~aiem, ~anej, ~ases, ~ball, ~band, ~bete, ~bren, ~cka, ~dare, ~deur, ~dine
  -3.1: ~eact, ~ecki, ~emo_, ~esas, ~eun, ~fig, ~hai_, ~herm, ~heve, ~imen, ~irlo, ~iser, ~jas_, ~knee, ~mach
  -3.1: ~mart, ~medi, ~mene, ~meri, ~mod, ~mode, ~mpez, ~nded, ~nfi, ~nois, ~ouil, ~parc, ~pere, ~ply_, ~rar
  -3.1: ~reme, ~rer_, ~rinc, ~roud, ~rrib, ~soe, ~subi, ~tas_, ~tel, ~tip_, ~tist, ~ueen, ~uncl, ~vol_
  -3.2: NUMBER now, a bell, a refund, a vos, a … off, accepte ce, accepte … prix, again will, again … am
  -3.2: all … contacts, also |, alta, am back, and … that, angry>law, any news, as the, as tu, asks, ate
  -3.2: atienden, avisarle, be … number, beer, best, borro-, both of, by … can, call my, call … about, camin-
  -3.2: can |, can … keep, cara, chees-, chercher … velo, choic-, cita por, club de, con … y, connaissait
  -3.2: contact … on, contactos, correct |, course |, dans … message, de ayer, de bruit, de debarquer, de dos
  -3.2: de nino, de siempre, de suite, dejaron, deposit |, devis, did … even, do … email, does … know, drivi-
  -3.2: driving, duermete, effacez le, el celular, el mismo, encon-, end is, enlever … nom, equivocada |
  -3.2: era |, era … mi, es con, esa llanta, escribo |, est … assez, est … correct, este no, et … moi
  -3.2: etait … ma, fancy, fille … l, finalement, for … race, freno-, frenos, funeral, gave … this, get back
  -3.2: get the, go out, good i, good time, goodn-, gripp-, grippe, grippe |, guess who, had the, hasta … yo
  -3.2: hi … is, hija, i switched, i … been, i … forget, i … if, i … my, is out, is … of, is … ok
  -3.2: it … another, j vous, j … de, jamais vu, jamais … vous, je confirme, je t, jk, just now, juste le
  -3.2: juste un, l … du, la camara, la selle, le devis, le necessaire, leave … alone, left you, lente-
  -3.2: limiter, lock |, lu, ma carte, ma … elle, mama este, marry, mauvais destinataire, me digas
  -3.2: me … llamar, me … pueden, mensaje, mensajes … me, mentir, messages sur, messages … a, messed, mi hijo
  -3.2: mi nina, mi … delete, mind … not, missi-, modo, moi … cours, molestar pero, money, montre
  -3.2: more … left, morge-, morgen, mum, my neighbor, my tab, my … blocked, my … she, my … would, nah … am
  -3.2: never … will, never-, no … nadie, not cancel, not email, not … good, number … do, numero … nadie
  -3.2: of … box, one … to, order … please, otro … y, oubliez mon, party, pas je, pas … aujourdhui
  -3.2: pas … debarquer, paseo, pedi |, pense |, people are, personne … repond, photo, pouvez vous, put … in
  -3.2: quand vous, quebec |, questions, quiten la, quoi |, rappeler, rappels j, rendr-, rendre, renvoyez
  -3.2: retire mon, rien a, right |, robad-, robada, rock, sac |, saute, say nothing, says it, selling it
  -3.2: send … by, sigue |, soy … de, spokes, stand |, stolen |, stop au, stop he, subscribe to, sur … velo
  -3.2: text … an, texta-, texting … the, textos … une, texts about, that … any, that … you, the contact
  -3.2: the house, the … chat, the … lol, tienda es, tirel-, travaux |, tu numero, under my, up here
  -3.2: up … texts, update, vais … un, velo electrique, ven a, veo, vos … sont, votre temps, vous un
  -3.2: voy … poder, want … bike, wifi |, wish me, work now, wyd, y ven, yes the, you do, you turn, you … did
  -3.2: you … vi, your … off, | better, | love, | qui, | tengo, | ton, | why, | … acuerdo, | … etre, | … him
  -3.2: | … porque, | … puedo, | … she, | … shop, | … thumb, ~_foo, ~_gp, ~_hai, ~_jk, ~_jk_, ~_len, ~_lum
  -3.2: ~_tut, ~_veo, ~ablo, ~acto, ~arm_, ~aseo, ~asie, ~ated, ~bons, ~boue, ~coli, ~dona, ~eige, ~eje_
  -3.2: ~enve, ~fen, ~ffe, ~iez, ~ijer, ~inir, ~jk_, ~lane, ~ler_, ~lu_, ~lum, ~mat_, ~moj, ~mum_, ~ndel
  -3.2: ~nons, ~nre, ~ntit, ~obr, ~obre, ~ogo, ~olor, ~pads, ~papa, ~pint, ~pple, ~prec, ~pta, ~roa, ~rue_
  -3.2: ~ssai, ~stas, ~toy_, ~tten, ~um_, ~veo, ~veo_, ~vert, ~wash, ~wd_
  -3.3: a pie, a quel, a t, accepte … recevoir, acepto, aja, all my, am … mad, am … now, angla-, anglais
  -3.3: angry>more, any time, anyone else, anything about, apres NUMBER, asking for, assez … pour, at lunch
  -3.3: avant d, be … at, bici esta, bikes … NUMBER, blessed, bonne |, borren de, bosch, bosch |, ca coute
  -3.3: ca … va, cancelled |, celui ci, cent, cheese, chien |, cita … favor, contact … insurance, cuando este
  -3.3: de … ride, delete mensaje, deleted, did |, dijer-, dit que, egrat-, era para, error quiero, esas |
  -3.3: est correct, esta bien, esta vez, estaba lista, estoy harta, face, fall off, fb, finished
  -3.3: forever>list, fue … que, fui y, fwd, get … out, grinc-, harte, have blocked, here and, hermana, hill
  -3.3: his birthday, his … are, horaire, i liked, i … leaving, in spanish, infin-, infiniment, is fine
  -3.3: is … surprise, it said, it to, izquierda, j … ecrit, jaja … eso, jamais … le, je … off, je … suis
  -3.3: jersey |, kind, la mesa, le fixe, le … stop, les … pis, listen, los pedales, m a, m abonner
  -3.3: m appeler, mad just, mandar el, mandeme, mas los, mas … yo, me llamen, me llego, me suis, me wen
  -3.3: mensaje … que, mero, mero |, mesa, message to, messages … i, mia |, missing, moi quand, mon cadenas
  -3.3: mon colis, more than, my insurance, nah i, no … le, not good, not read, not … in, number the
  -3.3: numero … en, on … fait, on … jamais, one … i, online |, opt … the, otra |, out … a, out … this
  -3.3: over the, papa, paren la, paren … reparacion, pas payer, pas … autre, pas … nous, passe |
  -3.3: phone … now, picking up, please … to, por … quiero, prati-, pretty … with, prisa, prix |, proud of
  -3.3: put … name, que hago, que significa, que … avisen, rabais |, ralei-, raleigh, recevoir un, recoger
  -3.3: reenv-, resto |, reviens |, rue |, s est, sent you, siest-, sign the, sin … me, sold |, sorry that
  -3.3: sorry … was, spani-, spanish, stop crying, stop … he, stop … time, stop>you, suis off, tab, tape |
  -3.3: te … permiso, tendra, texting … i, texto … en, textos … est, texts … my, thanks for, the … please
  -3.3: there … in, think … it, this message, this … today, till now, time |, tires |, tmr |, to rush, toi
  -3.3: touchez, touchez … a, trompe de, tube |, un … con, up for, up to, urgence |, utilisez, va … l
  -3.3: velo cette, velod-, veux … payer, vous voulez, was it, which … do, will the, will … get, winter |
  -3.3: y … plus, you consegui, you … le, you>these, your … went, yrs |, zapat-, zapatos, | aja, | asi, | do
  -3.3: | donde, | les, | na, | nunca, | quitenle, | reached, | trois, | … desactiver, | … did, | … fois
  -3.3: | … importe, | … kind, | … nouveau, | … riding, | … said, | … significa, | … switch, | … telefono
  -3.3: ~_air, ~_bol, ~_fie, ~_ka, ~_mag, ~_mum, ~_ral, ~_sau, ~_vit, ~aje_, ~alei, ~angl, ~arty, ~best
  -3.3: ~buen, ~cles, ~cour, ~dos_, ~dru, ~eake, ~eati, ~elea, ~even, ~foo, ~frai, ~glai, ~hoto, ~ibas, ~jas
  -3.3: ~leig, ~mic, ~mum, ~ndy, ~obe, ~ogs, ~ogs_, ~oldi, ~opos, ~ored, ~oya, ~oyed, ~pele, ~phot, ~pic_
  -3.3: ~rari, ~reso, ~riq, ~riqu, ~ses_, ~stor, ~tito, ~triq, ~ume_, ~unde, ~wait
  -3.4: NAME from, NAME please, NUMBER |, a NUMBER, a etre, a rodar, a … hermana, a … heure, a … when, adore
  -3.4: ai … du, alarm, alarm … not, alleycat |, am |, am … sure, an hour, and then, and … will, assis-
  -3.4: autorizo … NUMBER, bars, bater-, bateria, be your, c … long, ca … merci, ca … tu, cadenas, came off
  -3.4: can not, can … it, can … with, cancel, cap, caro, ce bruit, ce soir, ce … la, ce … svp, circle
  -3.4: claim number, clic, click, cliente de, colis, compre en, consent for, conte-, contestan, conti-
  -3.4: corre, cours, cousins, day i, de commande, de credit, de … les, de … marche, de … oficina, de … que
  -3.4: de … taller, de … velo, delete pedido, demo, disco, donne |, dossier svp, dre, dying |, el … numero
  -3.4: en faire, enter-, es … bueno, escribame cuando, ese precio, est NAME, est long, esta la, este mismo
  -3.4: estoy, eteint, even … the, eveni-, extension, fais … avec, file, film, for all, for sunday
  -3.4: for telling, frien-, full stop, gd, good to, guys … more, harta de, headl-, headlight, hearing so
  -3.4: il … tout, importe, in i, is he, is … done, it does, it … will, item, je … arreter, je … this
  -3.4: know how, liked, llame-, llega el, lo … mucho, location, lost … number, ma mere, ma … NAME, ma … en
  -3.4: maestro, maison |, mama que, mandan a, mange, me at, me maybe, me … speaker, me … une, merci … ai
  -3.4: message de, mind me, moi l, molestar … you, more … that, more>more, mot de, my … now, my … shop
  -3.4: name … on, ninos |, no good, no paren, no … hoy, no … molestar, nom est, number … you, numero … vous
  -3.4: off speaker, off … bed, ok bye, ok mais, oki, on and, on en, on … other, or just, order number
  -3.4: otherwise |, owner … the, par … c, par … svp, pas plus, pas … ce, pas … rappel, payer, pending
  -3.4: pero … bici, pic |, pie, piste, pizza |, plan … the, please it, please … and, pour … pneus, pratique
  -3.4: preguntar |, puse baja, que … est, que … voulez, quelque, quelque chose, quiero dejar, quiero la
  -3.4: quiero molestar, quimi-, quimica, quit … job, quit … so, quoi le, reminding, repondu stop, rodar
  -3.4: roue |, rush, salen, salir a, salir … rodar, says text, se … apago, see your, send … a, sense |
  -3.4: servicio |, siesta, sir is, so slow, some |, souli-, stress |, suis inscrite, suspension, take … to
  -3.4: tempt-, tenia-, tenian, terminen, text … better, text … wen, thanks … texting, that one, that sms
  -3.4: the robot, the … account, the … for, the … up, this please, this work, tired, to … but, tu que
  -3.4: un … chez, use … number, vais … chercher, vino, vous … a, was wrong, what can, which number, which-
  -3.4: whichever, will message, would text, wrong address, wrong … sorry, wrong … the, yes … can, yo quiero
  -3.4: you llegue, you … going, you … it, you … see, your old, | aucun, | avisenme, | dice, | elle, | los
  -3.4: | lost, | morning, | my, | nada, | oki, | send, | sign, | tracking, | … aime, | … p, | … pouvez
  -3.4: | … recibi, | … recois, | … ton, | … us, ~_apu, ~_ban, ~_gy, ~_lon, ~_md, ~arn_, ~bate, ~bear, ~cts
  -3.4: ~cts_, ~dess, ~dui, ~ept_, ~equi, ~esia, ~fend, ~hare, ~hija, ~iked, ~ilo, ~ils_, ~jar_, ~ken, ~mb_
  -3.4: ~nal_, ~nati, ~nnel, ~nol_, ~opo, ~pain, ~pani, ~rle_, ~stoy, ~tent, ~toi_, ~tut, ~uli, ~ult, ~urie
  -3.4: ~vad, ~vi_, ~xe_, ~xma, ~ym_, ~zin
  -3.5: NAME p, a tout, ahora |, ai supprime, alarm-, all done, all … you, alley-, alleycat, am leaving
  -3.5: and your, angry with, apuntar, are in, at … you, attente |, au magasin, au … pis, avisenme, baja el
  -3.5: bar end, basic-, be there, bent, bici no, bless you, bless-, borren … la, brule, c … ma, c … ta
  -3.5: cambio |, cancel on, cancel … me, cargo por, change … cell, charge |, cher, chill-, clienta, comer
  -3.5: compte, condu-, confirme |, counter |, cours-, d … pas, de bici, de garantie, de … hora, die, dile a
  -3.5: dit NUMBER, do … think, done please, dossier |, ecrit stop, encore bonne, entends, escriban al
  -3.5: est encore, est ma, est pour, est ta, est … ca, etre |, experto, fair |, fell off, fish |, for texts
  -3.5: for … other, from NAME, gardez mon, get on, get there, get … work, gf, gift |, got |, hamme-, hammer
  -3.5: hammer time, happened, here will, horai-, how … make, i cancel, i promise, i … two, i … wrong
  -3.5: i … you, ils, invitados, it lol, it … a, j … supprime, just the, keybo-, keyboard, la clase, la mia
  -3.5: la ocupo, la you, la … ahorita, la … delete, laisse moi, le bleu, leave … the, lever-, levers
  -3.5: list please, lo … me, magasin svp, mando, mari |, me … day, me … ningun, mensaje … lo, mere veut
  -3.5: mi … anterior, mi … nuevo, mind do, moi pouvez, monsieur … a, more … needed, my desk, nadie me, neige
  -3.5: netba-, netball, no calls, no pressure, no … llames, nom sur, nombre de, norco, not alone, not … rn
  -3.5: obra, only NUMBER, only … am, opt … porfa, other guy, otherwise, otra que, oui … confirme, out front
  -3.5: paso a, phone n, please … at, porte, pouti-, prenez votre, prenez … temps, quand tu, quiero hablar
  -3.5: quiero … mi, refun-, refund, refund me, regalo, reponds pas, resto, retirer … velo, said … about
  -3.5: sans … j, selle, sense, sent … twice, si la, sign … up, sms … NUMBER, soir je, spamming, speaker
  -3.5: spoilers, spoke-, stop hammer, stop looking, sur … liste, take NAME, take … time, tete, textez moi
  -3.5: the email, the grp, the please, the ticket, the … name, there at, timin-, to NAME, to anyone, to buy
  -3.5: to … him, to … right, todos mis, un … para, unread, up … the, us go, use … cell, vos rappels
  -3.5: vous pas, vous reviens, vous … encore, vous … mis, way out, we … up, whatever it, whatsapp |, whys
  -3.5: wifes number, you this, you … home, you … mi, you … much, you … number, you … spam, | bar, | comme
  -3.5: | nope, | peu, | quiteme, | tiene, | … hammer, | … nada, | … need, | … prefere, | … thing, ~_ame
  -3.5: ~_ben, ~_gol, ~_gud, ~_nor, ~abe, ~acho, ~aie_, ~ani_, ~asks, ~beg, ~cena, ~cing, ~ctos, ~die_, ~easi
  -3.5: ~ebaj, ~efun, ~ensi, ~epas, ~epto, ~gol, ~gud, ~iam, ~isa_, ~mab, ~ndui, ~noc, ~po_, ~pto_, ~rdi_
  -3.5: ~ropo, ~rta_, ~rwis, ~sena, ~sks, ~sks_, ~tand, ~ull_, ~vena
  -3.6: NAME ca, NAME number, NUMBER … with, a minuit, a … message, again … not, ai texte, alive, all night
  -3.6: and come, annulez … inscription, answer |, apago el, arreglo |, arrete c, arrete … est, arreter le
  -3.6: assurance, ate |, avisos a, be … by, ben |, best |, bike my, bit off, bleac-, bleach, called |
  -3.6: cambios, came through, can … cancel, cancelar mi, ce matin, cher |, christening, christening |
  -3.6: cliente … ustedes, comment |, conjo-, contacts who, cours |, crack, de journee, de … avoir, de … c
  -3.6: decue, deja el, deja … mandarme, delete club, depas-, devuelven, donne … mauvais, duda, duerm-
  -3.6: email-, en parle, end cap, est … pret, estoy … en, eyes are, file |, fin … journee, for … texts
  -3.6: forever>me, four times, from the, gave me, have … new, helpf-, helpful, her … is, i drop, i … got
  -3.6: i … too, in … is, inform me, inscrivant, interesa … de, is just, is … over, j oublie, jajaja |
  -3.6: la promocion, la … yo, lait, le rouge, lista you, llame, llego ningun, longer … the, looking … the
  -3.6: los cambios, lot |, m … dit, marte-, martes, mas y, me devuelven, me … remove, mel, membr-
  -3.6: mettez celui, mine … the, misse-, missed, mon ancien, my … always, need … appointment, need … break
  -3.6: nite |, no pasa, no service, nom du, not with, now … not, number and, off … never, old … and, on elm
  -3.6: out there, pagina |, pago |, para cuando, pas … droit, pasa nada, pedales, peut il, please contact
  -3.6: plus … NUMBER, pneu |, policy, pour … recevoir, primo |, propo-, ptdr, puse stop, que es, quiero … un
  -3.6: quit that, receive … messages, recois … les, repairs, repondeur, reported it, retire … la, revoked
  -3.6: saturday ride, se ni, segundo, snow, so nice, so … did, soy … clienta, stop thinking, stop … n, stops
  -3.6: su mensaje, super |, svp le, svp … c, t appelle, take … one, text … are, texting … so, texts here
  -3.6: that … message, the saturday, the snow, the top, this weekend, too slow, trop cher, una … por, unkno-
  -3.6: unknown, unsubscribe … the, venir, vert, veux … merci, vocau-, vocaux, vous en, vous les, voyage de
  -3.6: was … but, who dropped, wife … the, will get, wipe it, with NAME, with a, with cat, wrong>me, yet |
  -3.6: | d, | n, | personne, | quiten, | textez, | turned, | … codigo, | … he, | … mande, | … meeting, ~_ali
  -3.6: ~_bai, ~_emo, ~_eu, ~_tag, ~abe_, ~aliv, ~arma, ~ateu, ~azi, ~bars, ~bent, ~cinc, ~duer, ~eaux, ~eted
  -3.6: ~fan, ~fas, ~foot, ~iet, ~link, ~loin, ~lush, ~onte, ~onv, ~oz_, ~rayo, ~rca_, ~resu, ~seen, ~tot_
  -3.6: ~uerm, ~yet, ~yet_
  -3.7: NAME … que, a le, a soir, a … promos, affic-, affiche, alarme, and … know, and … up, apago
  -3.7: are killing, are … only, arroz, asked … about, autoc-, avez … texte, before … get, besoin du
  -3.7: bicyclette |, bien … a, calor, can … use, cancelar el, catal-, ce que, celular … mi, change |, cinco
  -3.7: come out, come to, de … fille, de … j, de … voir, deber-, dejar-, depuis une, devue-, dia |
  -3.7: did … drop, does … have, domingo, donde es, double … me, el bueno, el candado, el segundo, emergency
  -3.7: en ese, en linea, envoyer les, ese mensaje, est l, est … frere, et j, etait pret, etoiles |
  -3.7: fais quoi, fille |, friend, fuck off, fun, gas |, get home, group project, grp, h, hablamos
  -3.7: hate this, have her, have … heard, i … about, i … can, interested … the, is also, is right, it broke
  -3.7: it … before, jalo, je … abonne, je … quoi, just checking, keep … old, kept, kilos, la … noire
  -3.7: laugh |, le des, le … pneu, les pneus, les … j, lit … messages, llames, los ninos, los rayos, m avoir
  -3.7: m … vous, ma … du, marque |, mas de, matter, me deja, me llames, me … la, me … una, metro, mi correo
  -3.7: mi turno, moi un, more>want, ne … pas, need the, need to, no vi, numb, number … on, numero au
  -3.7: on … arreter, on … e, oops, oui c, oui … est, pas arreter, pense-, permiso para, ponle, por … si
  -3.7: prix, project, promise, ps5, qu … est, que … as, quiero … avisos, quit … you, rappels sont, rayos
  -3.7: read your, read … texts, receipt … my, recomendo, registrado |, renvo-, replied to, said … text
  -3.7: sais … encore, schem-, scheme, so … you, soin, soir |, sonne-, still sending, stop holding, su … me
  -3.7: take that, take … the, taken … this, text that, textez, textos c, that repair, that … text, the e
  -3.7: thx but, tired |, to … NUMBER, to … it, ton numero, tracking number, under, une place, ustedes … de
  -3.7: velo … pas, venan-, venant, veux … desinscrire, viens, volvi, vous envoyez, vous fait, wait, wait |
  -3.7: want to, what … up, will not, will … there, words, work |, wrong |, wrong … NUMBER, wrong … it
  -3.7: y … une, yet, you pague, you … not, you … now, you … va, | bonne, | como, | got, | one, | peace
  -3.7: | rien, | … acepto, | … agreed, | … aire, | … fait, | … had, | … lui, | … sent, ~_beg, ~_dre, ~_enc
  -3.7: ~_h_, ~_kar, ~_net, ~_noi, ~_oop, ~_tor, ~_tou, ~_yet, ~alar, ~atro, ~aver, ~azin, ~conv, ~devu
  -3.7: ~enin, ~fun_, ~galo, ~ganl, ~gno, ~gue_, ~igno, ~itl, ~laq, ~laqu, ~lent, ~lic_, ~lque, ~ncie, ~noir
  -3.7: ~prix, ~rix, ~rix_, ~rno_, ~rrer, ~tles, ~utoc, ~vado, ~xtez
  -3.8: NUMBER for, NUMBER … and, NUMBER … ca, NUMBER … sur, a … son, a … up, acceptez, ago and, ai … le
  -3.8: ai … par, al … delete, arretez … a, asked about, assist, at |, at … shop, autorise … reparation
  -3.8: autre |, avez donne, avoir de, be … in, bien … le, bons, box |, bugging you, buys, c … pret, calor |
  -3.8: can we, cancellation, casque |, celular y, changed my, conforme, coupez moi, cupon, cv, d … merci
  -3.8: de esas, de … facture, dent, derailleur |, des … a, dice mi, do … give, do … put, el … dice
  -3.8: entreguen, envoyez moi, es broma, es molestia, est … cher, esta lista, excit-, excited, fell, get in
  -3.8: grandmas, have his, he … me, he … ningun, heels, her to, hermana |, i ordered, i … blocked, i … use
  -3.8: il m, it … but, j arrive, j … ai, je viens, je voulais, je … recevoir, just come, juste en, l alarme
  -3.8: l atelier, la suspension, la … j, lache … avec, llamo |, loin, longueuil, m avez, make me, mas eso
  -3.8: mauvais … desole, me apunto, me dejo, me desinscrire, me the, me … just, meeting … to, membresia
  -3.8: membresia delete, mensajes me, message … erreur, moi … message, monte, mount, my call, my job, my new
  -3.8: my … call, my … did, new bike, next … the, no reply, no … acuerdo, no … molestia, no … yet, not now
  -3.8: not over, not quit, numero que, numero … mon, of … this, ofertas |, oigo, one is, oops wrong, otw
  -3.8: out the, out … you, parce-, pese, please inform, please … by, por los, por … de, pour ma, pret
  -3.8: quand c, que … lista, qui le, rain, real person, recevoir … textos, recoger |, red ones, save, scam
  -3.8: sister |, sorry … person, sorti, sortie de, stop lying, stop … on, t ai, t avais, telephone merci
  -3.8: tequi-, tequila, text do, text … of, text … phone, texts pop, texts … him, texts … the, the chain
  -3.8: the jersey, this … for, ton, two … ago, un mensajito, un neuf, unsubscribe … from, vos … c, wants a
  -3.8: was a, who this, will stop, you everything, you put, you were, your marketing, your … what, | am
  -3.8: | despues, | donnez, | oops, | say, | voici, | … change, | … checking, | … christmas, | … enlevez
  -3.8: | … rato, | … vu, | … y, ~_aj, ~_ree, ~ajan, ~amin, ~desc, ~diga, ~esca, ~eut, ~falt, ~hien, ~itel
  -3.8: ~lers, ~mmut, ~noi, ~ntot, ~oops, ~ourt, ~pago, ~park, ~reve, ~ris_, ~role, ~rut, ~toy, ~urno, ~vita
  -3.8: ~yan_
  -3.9: NAME el, NUMBER so, a bill, a … c, a … numero, a … we, ai ecrit, and look, ando … bici, arrete
  -3.9: arrete a, aviez dit, bruit, bruit merci, ca c, canbe-, canberra, cancelled, card … file, ce prix
  -3.9: ce qui, cel de, codigo no, committee, con eso, con mi, consegui, consign, de cel, de forfait
  -3.9: de telefono, de … bici, delete … message, delete … por, dentiste |, desk |, di2, dice |, dice … y
  -3.9: difference |, do … pick, dropped it, el … por, el … porfa, en … lista, este … lo, et … celui, falto
  -3.9: ferme, for it, from … group, fue un, give me, give … the, got in, haha stop, have … got, home |, hour
  -3.9: i return, i … the, in … for, inform, is bent, issit, je … NUMBER, je … reviens, jealo-, jealous
  -3.9: la vis, la … facture, laissez moi, le dossier, le … su, le … sur, list … have, liste … les, lol … me
  -3.9: los avisos, los contactos, lying, m inscrire, maestro |, mas informacion, mensaje … el, mes messages
  -3.9: message … je, mi suegra, mi … le, mis mensajes, moi par, moi … vous, mon dernier, my bro, my own
  -3.9: my … texts, need … cancel, need … number, never answer, no NUMBER, no … nunca, not sign, not … his
  -3.9: now thanks, numbers on, numero du, numero me, of … please, off … order, ok … i, otra … la, para eso
  -3.9: pare en, pick up, plan, portabultos, pour mes, pres, pret |, promocion |, promociones |, quand … est
  -3.9: que quelqu, que … buena, que … faites, questions |, recibirlo, regle |, remboursez, remove … basket
  -3.9: resend, sent it, serie |, set |, shop never, silent, so much, soy cliente, specialized |
  -3.9: switch … this, tengo su, text first, text … your, textos mon, to end, to … for, to … store, tot
  -3.9: travailler, unsubscribed from, us |, veut, while … am, wish |, you done, you … messages, you … off
  -3.9: you … texts, your … the, | conforme, | sms, | uno, | … arretez, | … ca, | … da, | … lying, | … nunca
  -3.9: | … ordered, | … owe, | … soy, ~_gas, ~_ite, ~_tea, ~anis, ~brui, ~city, ~eut_, ~gui_, ~ino_, ~ionn
  -3.9: ~lip_, ~mmin, ~mont, ~nla_, ~nov, ~nseg, ~riet, ~ruit, ~supe, ~tast, ~urna, ~veut
  -4.0: NAME … lol, NUMBER number, NUMBER por, a … arret, a … too, accepter … textos, adult-, ahead |, ahhhh
  -4.0: ai … compris, ajoutez, alguien |, and left, anot, anot |, anymore can, arretez … travailler, at that
  -4.0: au bureau, babe, being so, can … read, can … return, cancel … i, capte, cheques, como |
  -4.0: compris votre, confirme, confused, contestas, cos, customer care, de aqui, de travailler
  -4.0: de … commande, deal |, did … have, did … receive, did … see, digas, do … check, ecris a, effacez ma
  -4.0: en persona, en … jaja, envoyez … le, es … ultimo, est bien, est votre, est … nom, esta … nombre
  -4.0: fait que, fine |, gas, gastar, get a, get … texts, going … get, gusta |, helmet |, i can, j … vos
  -4.0: je … annuler, l arret, la derniere, la difference, laisse |, leave the, les pedales, les trottinettes
  -4.0: lo … es, m |, mas … you, me apago, me more, messe-, mon rdv, my receipt, my spam, my … n, no la
  -4.0: no … llame, not ready, not … there, nourr-, now do, nul, numero NUMBER, off it, on avait, on … same
  -4.0: or … out, otra tienda, out already, out or, para … a, part |, pas vos, people … to, pero la
  -4.0: please we, plus tard, pour recevoir, que … viens, qui … le, quiero … bici, remove the, room, s … a
  -4.0: sell it, shipm-, shipment, shut up, simple, sortez … le, soy … el, stem, stop … moi, stop … order
  -4.0: stopped, sus promociones, take care, text back, textea, texter quand, the … plan, there … a
  -4.0: this … number, thought … would, to … in, todo bien, trottinettes, up no, use, vacan-, vacances |, veg
  -4.0: vous deranger, which … is, with her, you a, you lose, you sending, you … our, | buen, | dejalo
  -4.0: | envoyez, | mom, | plus, | pourquoi, | … beaucoup, | … bye, | … content, | … does, | … ends, | … fin
  -4.0: | … habla, | … medio, | … si, | … signal, | … velos, | … yes, ~_adu, ~_age, ~_ps, ~adul, ~ane_, ~dult
  -4.0: ~gnal, ~gul, ~larm, ~livi, ~nco_, ~nif, ~nsio, ~ntas, ~oses, ~otos, ~pink, ~radi, ~rre_, ~runk, ~tag_
  -4.0: ~ttes, ~uns_
  -4.1: NUMBER please, a nombre, a quelle, a … like, accord |, and put, and … on, angry>not, annuler mon
  -4.1: are you, autre merci, avec ce, beaucoup |, bike … not, blush-, blushing, c … bien, c … encore
  -4.1: c … votre, codigo … me, de l, de passe, de probleme, delete … account, derniere fois, do … live
  -4.1: do … say, el texto, emails but, es estafa, espera |, esperando |, eu de, exper-, fait un, for you
  -4.1: for … at, for … text, gafas, gardez moi, hagan nada, helpful |, i send, inscrit … la, is annoying
  -4.1: j … peux, keep … this, list>stop, liste-, m enlevez, ma commande, mais j, marchent, me … todo
  -4.1: mejor paso, mensaje en, merci beaucoup, merci … avoir, merci … m, message from, miss |, moi … svp
  -4.1: mon compte, more>angry, mot … passe, my appointment, my … wrong, need a, never … the, no … des
  -4.1: no … sigan, non … de, not check, not … him, not … let, number sorry, number>law, par message
  -4.1: pas compris, pas … la, passent, payer ca, pedido |, pensez, peux … me, please update, plus … du
  -4.1: pueden … los, put … down, quitte … bureau, rappelle, reabo-, reabonnez, recado, receive … message
  -4.1: ref, reparez, she … my, shoes, si … es, sms me, soeur |, sourd-, spam me, stop … lol, stopping the
  -4.1: sugar, supe, svp on, swimm-, swimming, tanne de, tantot, tears, termino, text to, texting … from
  -4.1: that … have, that … plenty, the parts, the … out, the … pedals, the … when, there anymore
  -4.1: these … are, this boy, this morning, trompez, une semaine, up … NAME, ustedes gracias, vacances
  -4.1: vais le, vender, votre infolettre, vous trompez, vous … des, way |, week |, what … your, wife |
  -4.1: wrong with, you block, you que, you … my, | aucune, | puede, | quite, | removed, | thank, | … by
  -4.1: | … il, | … mind, ~_sei, ~ac_, ~bas_, ~ehe, ~hoes, ~nsez, ~rked, ~sert, ~span, ~taco, ~tama, ~tee_
  -4.2: NAME … un, NUMBER … favor, a … maison, aire |, always |, an emergency, appel … de, appelez pas
  -4.2: appointment |, are … on, arretez la, as … have, asked … the, bell please, ben coudonc, bent |, bici |
  -4.2: bike on, bike |, bloque, bother you, by mail, call i, chez nous, de reparer, de … esposo, deja paye
  -4.2: demandar si, depuis … matin, diale-, dialed, dialed … wrong, dit … arreter, do … order, donne moi
  -4.2: el alto, error … quiero, excuses, fait mon, fini avec, fonce, for … part, hablo, hablo |, i … a
  -4.2: i … with, in … end, is from, is … fair, it … fine, it … out, keep them, la course, la … esta
  -4.2: le mande, left |, les frais, list for, list … the, lol … i, m … texte, m … tu, me dieron, me llame
  -4.2: me my, me … can, me … el, mi ex, my contacts, my subscription, my … keeps, never mind, no te
  -4.2: not click, not delete, not fair, off n, off now, ok merci, ok … you, on … please, on … way
  -4.2: only … NUMBER, oublie mon, parle, pas aujourdhui, pas recu, pase, please … a, plus tot
  -4.2: plus … forfait, pour cette, pretending to, promos de, put me, quiero … con, rappelle |, regul-
  -4.2: remettez, reminding me, remove one, revert, said that, send the, send>you, should i, sigan mandando
  -4.2: signed anything, simpl-, spam … with, spoke |, stop>remove, suis … en, sure … the, t a, tag
  -4.2: text … husband, the office, the … NAME, the … anymore, this NAME, thx … no, to bike, to bother
  -4.2: to … spam, too … i, turno, un … ou, unsubscribed, velo ca, velo |, vient, vite, vous cessez
  -4.2: want anything, want … of, what … on, would … taken, wrong … in, y a, yo … a, | bikes, | finissez
  -4.2: | gracias, | yes, | … entonces, | … form, | … leh, | … peu, | … really, | … senora, ~00_, ~_arm
  -4.2: ~_fum, ~_voc, ~cces, ~dela, ~ecom, ~fs_, ~fum, ~geo, ~irs_, ~note, ~ocal, ~pera, ~pine, ~rate, ~simp
  -4.2: ~stre
  -4.3: NAME … stop, NUMBER svp, ai un, ai … nouveau, aire, am … one, and … please, annonce, au nom
  -4.3: avant que, call … please, cancelar … cita, capable de, chien, como no, con … reparacion, corta-
  -4.3: could i, de rire, de … course, de … pour, did … do, discounts, do … ask, dona NAME, downs-
  -4.3: downstairs, du cours, el … delete, enleve … la, es este, esta a, fault |, for your, get out, gimna-
  -4.3: gimnasio, his wife, in line, interesse … le, is … there, it … done, know … this, la parrilla
  -4.3: la sonnette, la sortie, las gracias, les … c, lista de, many … from, mas … NUMBER, me ha, me han
  -4.3: me sirven, me … tanto, message d, message … d, moi … promos, my list, my … are, my … who, nadie |
  -4.3: neige |, never had, never … i, no … hablar, no … not, not me, number … my, olvida, one instead, ou c
  -4.3: oublie |, oui svp, peace |, pedals on, pendi-, pins, plus vos, quel numero, quit so, recom-
  -4.3: recu … message, remet-, samedi matin, signal, son ustedes, stop me, svp … me, that to, the agreement
  -4.3: the … phone, think … have, this moi, this … but, this … lol, to everyone, to wait, un message
  -4.3: up … is, utile-, utiles, viens pour, were not, what should, whatd, y |, you NAME, you … any
  -4.3: your … and, your … thanks, | full, | numero, | … blocked, | … era, | … lo, ~_lev, ~_mt, ~banm, ~emet
  -4.3: ~len_, ~mitt, ~oted, ~ramp, ~sc_, ~sia_
  -4.4: NUMBER … it, a real, a repare, a … je, a … what, account please, ai … autorise, aime, and that
  -4.4: angry>these, appeler |, appelez … pas, are the, arrete … de, arreter la, assez d, begin
  -4.4: bici equivocada, bici … es, bonjour … est, but thanks, by sms, c … parfait, ca te
  -4.4: cancel … subscription, confundi, corten el, de NUMBER, de ma, de payer, de promos, deleted it
  -4.4: demander |, ecrire svp, elle me, email me, email |, encantan, enlevez pas, ese, est parfait
  -4.4: eu … texto, fait |, finished |, for … frame, forever to, forever … stop, get … on, h |, have … had
  -4.4: here … my, hi |, i asked, i ever, i sent, i … 2, il s, is … as, is … more, it all, j aime, je texte
  -4.4: juste la, juste … de, last nite, le texto, left … a, m interesse, manden … bici, mas me, me encantan
  -4.4: me it, me olvida, me … you, messages … on, mien |, mis … por, moi … tard, mon … qui, more calls, msn
  -4.4: my office, never said, nm, no … de, no … deja, no … han, not sending, not … maybe, numero … je
  -4.4: of … room, off … what, parked |, pas … cette, pas … nouvelles, phone … on, queda-, qui … avez
  -4.4: recibiendo sus, regarde, rejoindre, remind, reminder for, removed from, reparation |, sac, se … la
  -4.4: se … olvida, send it, shop |, should stop, should … text, showi-, showing, si … que, stop … if
  -4.4: teasi-, teasing, teasing me, text the, textos ok, texts>send, the bill, the … shop, tu me, un rabais
  -4.4: vous … ca, was that, when … the, yo … firme, you by, you … killing, your … number, | any, | et, | he
  -4.4: | reparez, | stopping, | … grand, ~_ese, ~_rai, ~_ste, ~arts, ~blin, ~edan, ~epta, ~isto, ~nici
  -4.4: ~sens
  -4.5: NUMBER … text, a jour, a … day, aime ca, are all, arretent, aussi |, aux promos, avant … ca
  -4.5: back please, ben … vos, besoin … casque, borraron, canse de, cc, cessez d, ci |, comptoir |, cooki-
  -4.5: de faire, de … es, do … guys, do … it, donc je, du tirage, ecrivez … a, enough … this, espera, fotos
  -4.5: fotos |, from my, get … at, il … a, in … did, is good, is my, is … an, la … ahi, le … velo, listened
  -4.5: live … anymore, los … el, los … me, mais ca, mas preguntas, me borraron, me … je, me … ride, mi hija
  -4.5: moi NAME, moi pis, molesto, mon permis, mon … au, my messages, my … as, never see, nom … tirage
  -4.5: not … now, not … texted, note |, notifications are, number … or, number>these, numbers … the
  -4.5: one … me, or is, out NUMBER, pas dit, pas on, permis, phone … me, please keep, plus que, pueden … a
  -4.5: quand |, recu de, recu … texto, remind me, retrait en, retrait … magasin, s … pas, sea |, share
  -4.5: si senor, so i, solid, somebody is, sorry … all, stop pis, stop sign, stove, stranger |, tab |
  -4.5: te … pas, text … am, texting is, the … here, the … instead, the … off, the … she, through |, trabajar
  -4.5: two |, unsto-, unstop, use … one, usted |, velo il, velo que, venu, when your, will … quit, with … i
  -4.5: year |, yes i, yo voy, | ecrivez, | mande, | mandenme, | start, | … alto, | … can, | … customer
  -4.5: | … first, | … mere, | … para, | … texto, | … ver, ~_ado, ~_amo, ~_cc, ~_fon, ~_kil, ~bier, ~cam_
  -4.5: ~ents, ~ndam, ~pase, ~set_, ~tea_, ~uda, ~ya_
  -4.59: (bias)
  -4.6: NAME de, NAME est, a … arrete, a … il, aguante, ai arrete, arrete de, at … end, aucun |, avert-
  -4.6: before … after, bike out, bike with, bon |, bonjour c, ca … est, came out, confirmation, could … get
  -4.6: d … dans, de carte, de cell, de … mari, did … stop, drive |, en avant, en magasin, enlever les
  -4.6: es … verdad, escribame, facturer, fatigants … vos, file … is, frais, i lost, i text, interesado en
  -4.6: interesse par, it just, it … now, j ouvre, killing, know … to, la maison, los … si, mande la
  -4.6: manden el, mante-, me know, mensaje … este, message est, message … your, moi une, monta-, my … bike
  -4.6: no dejen, no … mi, non … moi, normal |, not in, nothing … to, number sir, number>number
  -4.6: numero … carte, of that, off at, off … i, on me, on … now, otro numero, ou une, pass |, pause |
  -4.6: perdon por, primero |, que … jaja, que … vous, quitar el, raise, remettez moi, saquen de
  -4.6: seguir … sus, si esta, sigo, st NAME, stop pour, stop>not, su … a, subscribe, suscripcion de
  -4.6: svp … pas, tes textos, textos … ai, the thread, thought you, to … about, to … thanks, tu l, tuyo
  -4.6: unicy-, until it, until … is, votre texto, want … go, what … would, you … in, your |, | desabonnez
  -4.6: | listo, | … ever, | … ok, ~_pun, ~clip, ~emes, ~iri, ~marq, ~menc, ~rra_, ~sei, ~sigo, ~vaca, ~wak
  -4.7: NUMBER messages, a vous, a … or, all good, alto, at … lol, bien |, bought it, ce … quelqu
  -4.7: con … basta, con … hablo, d accord, de … NUMBER, de … lados, de … orden, ecoute, en … un, end of
  -4.7: essaye de, est la, etait pas, etes trop, fait … moi, hijo … no, i had, i like, il faut, il … appelle
  -4.7: in … lol, interessee par, is down, je … recois, killing me, la ride, la … ai, le pongo
  -4.7: les … arretent, liste pour, m … les, ma … lol, magaz-, mais oui, mandarme los, me twice, mes rappels
  -4.7: mes textos, message you, moi le, moi … les, my … coming, my … stopped, nadie mas, ne recois, no esta
  -4.7: no way, not leave, not … the, notifications … mon, numero mejor, or not, par erreur, para cancelar
  -4.7: para … avisos, parar-, pararan, pis j, please … the, por fin, promo |, que hace, que pararan
  -4.7: que … svp, quien fue, quien hablo, receive these, ri, rien la, sin bici, six |, stop no, stop … text
  -4.7: stopped … your, studying |, textos haha, textos pas, the order, the waiting, the … keeps, tomorrows
  -4.7: took … off, trouve |, tuppe-, unicycle, veux … d, votre … s, vous arretez, vous svp, voy |
  -4.7: waiting list, website |, without me, without my, work number, write-, wrong>want, you … bike
  -4.7: you … your, | anything, | jamais, | lista, | mama, | now, | room, | usted, | … alarm, | … last
  -4.7: | … never, | … pues, | … then, ~bam, ~mant, ~metr, ~nsto, ~unts, ~uses
  -4.8: acepta, ai besoin, all these, alone i, attente, bad |, bike … sold, buying bikes, ca a
  -4.8: cambie … numero, cancel that, clip, come you, consens … a, de espera, de promo, de serie, deja pret
  -4.8: did he, dio permiso, el … jaja, en francais, essaye, est ou, etre desabonne, every … i, faire l
  -4.8: fit me, frais |, fryer, fyi |, gardez … numero, give … number, go pour, hasta que, i agree, i stop
  -4.8: is up, j … texte, jaja no, list>you, lista … espera, listo, magazine, mai |, me anytime, me back
  -4.8: me>forever, membership |, mensaje cuando, my way, no contesto, no … al, number … text, numero … serie
  -4.8: pagar |, parts, plus par, plus … chez, put my, quit … and, repondez, same number, same |, se me
  -4.8: serie, stand, stop buying, stop … said, svp juste, texte … les, the pub, the wrong, thing … the
  -4.8: this time, tout seul, tramp-, two weeks, un … cuando, un … que, up … am, want>wrong, where are
  -4.8: work and, work please, x |, y … pu, you fixed, you … reply, | sub, | … do, | … pour, | … send
  -4.8: | … update, | … voulais, ~_iz, ~_sug, ~_vac, ~bord, ~cook, ~cos_, ~enre, ~ishe, ~ssen, ~sug, ~uito
  -4.9: a … chum, acces-, after the, anymore i, atien-, bell |, bike will, bus stop, called the, ce … vous
  -4.9: changed |, class lol, continuez, cuando … las, desde que, desole de, desole … vous, do … lose, drole-
  -4.9: droles, ecrivez moi, en visto, end … for, equivocado de, est mon, for texting, forever>not
  -4.9: getting your, have NUMBER, have … more, if … am, is ok, it anymore, it … enough, it … her, it … my
  -4.9: j … efface, le travail, letting me, lights off, like me, liste d, m avertir, mas … una, me a
  -4.9: me … que, mensaje … esta, mensajes si, mon … numero, neuf |, not any, not lose, numero … telefono
  -4.9: only have, pas texte, quitaron, quoi … numero, rendez … svp, stop … bikes, sure |, take out
  -4.9: text … one, texto … pas, texts like, this … from, to … buying, trompez de, un faux, yo … autorice
  -4.9: you estoy, you … mon, you … y, | bye, | coupez, | fire, | papa, | … agree, | … error, | … pis
  -4.9: | … suscripcion, | … them, ~aie, ~airs, ~ened, ~nuez, ~oda_, ~senm, ~wake
  -5.0: after this, ai … NUMBER, amo, appeler, are … sending, arrive |, avais … vu, boss |, ca m, call … am
  -5.0: celui que, celui … vous, cours de, d attente, do … take, en route, est super, getting a, have taken
  -5.0: here is, kindly … once, know … not, la cuenta, la promo, like getting, llegado, mandame, manden la
  -5.0: me quitaron, me while, mes courriels, moi … liste, mon nouveau, mon texto, my other, my son, no … la
  -5.0: number … times, numero en, off lol, off work, office i, on … list, once you, parke-, parked, parts |
  -5.0: pas … numero, please … will, primero, react-, repare |, said would, saquen … la, see him, sms … the
  -5.0: stop at, su texto, suis je, suis … de, suns, surto-, surtout, svp … a, take the, text my, text … the
  -5.0: texting … lol, the magazine, this right, this … so, to cancel, una |, who … this, why did, y dejen
  -5.0: yes please, you … write, | goodbye, | inscrivez, | retirez, | stopped, | supprimez, | take
  -5.0: | … appreciate, | … guys, | … telephone
  -5.1: NUMBER … leave, a deal, a estar, a paye, a todos, ages, allez y, aqui |, arretez … pas, at this
  -5.1: avez plus, back … i, c |, can … put, como va, connais … cette, date |, de details, delay-, difference
  -5.1: envie, es mi, escribio, est sur, fighting, first then, hace |, he moved, is off, j … les, je lui
  -5.1: keeps texting, lachez pas, mas que, me with, me … nadie, me … one, memes, mensaje si, messages c
  -5.1: mi cita, mi senora, mon mari, my mum, no … came, no … llamadas, not on, number you, on … les, pas vu
  -5.1: pas … j, pas … je, phone … so, plus … details, pueden … otra, que … le, quiero … pero
  -5.1: recibir … avisos, removed it, should … a, sortie, stop … so, stop>stop, surtout pas, svp je
  -5.1: svp … est, tant, text … drive, this … now, y fait, you and, your email, your … from, | oui, | peut
  -5.1: | termine, | use, | … were, ~_top, ~bul, ~gaz, ~stl
  -5.2: NAME … me, NUMBER sms, NUMBER unread, a mon, a … it, ancien numero, ans |, are … again, at … number
  -5.2: avertir, boyfriend, came with, can … send, cancel it, cel … la, check |, d … les, de … casa, delai
  -5.2: delays, el cargo, en avez, envoyez … la, era una, escribeme, este es, etait NUMBER, favor … mi
  -5.2: get your, good … you, habite plus, here please, i appreciate, i meant, is here, it done, l autre
  -5.2: le plus, mas … por, mauvais … de, me down, me escribio, me to, montant |, name … the, not … over
  -5.2: numero delete, numero un, off to, off … the, out … stop, pas demande, pas … mon, pause the
  -5.2: please use, pour … on, pretending, que … en, que … l, qui a, repare, reviendrai plus, s |, se … otra
  -5.2: se … un, si … mensajes, sirven |, stop … his, talk … text, tell me, texting you, the repair
  -5.2: they have, to my, to … number, to … the, tu this, vous … ma, whatever gets, wrong>these, you in
  -5.2: you … never, | phone, | quiero, | suis, | thanks, | vendu, | … cancelar, | … hais, | … hold, ~eler
  -5.2: ~erat, ~riri
  -5.3: about the, am … in, another |, appel, are great, be … the, cette semaine, de trabajar, de … cette
  -5.3: du … et, ecrit, enlevez les, es … cel, faire … que, fixed it, get … done, have that, have you
  -5.3: i reported, i … another, is so, it … of, lachez … un, le stop, leave a, live there, me leave, me your
  -5.3: mera, moi sur, my boyfriend, new … same, no suena, not reply, numero … me, old ones, par mois
  -5.3: pas … mien, pas … rappels, personne au, please last, please … never, present |, remove>forever
  -5.3: repondez … pour, rien de, right-, sus … me, svp c, tiene … anos, un arret, upset, va … estar
  -5.3: votre numero, votre … par, vous … trop, yo la, you esta, you never, | effacez, | tant, | … and
  -5.3: | … ben, | … eu, | … reported, | … system, ~hood, ~nej, ~oked, ~rtou
  -5.4: a … hermano, a … mama, ai efface, ai encore, any … parts, assez … moi, au … de, bikes please
  -5.4: can … get, cancela mi, cancelen mis, chercher |, consent form, de mi, do … leave, e bike, emergency |
  -5.4: en … besoin, enlevez le, envoyez … de, este … mi, for … of, get more, good enough, hablar con
  -5.4: have my, have |, i love, is … enough, is … present, j … encore, la reparacion, leave … message
  -5.4: leave … with, les garde, lista no, liste … je, los … que, mais … m, maybe |, me mandan, me neither
  -5.4: me … number, me … trompe, moi a, my day, no eso, not … send, numero … commande, of … NUMBER
  -5.4: off … waiting, over text, pas pantoute, pas … mes, plaqu-, pour aujourdhui, prefere les, recois … vos
  -5.4: repue-, repuesto, silly, since morning, suis trompe, sur |, suscribir, tant que, texted me, the end
  -5.4: this rien, this thing, tres … y, votre message, you … been, | more, | … jamais, | … voyons, ~atie
  -5.4: ~maro
  -5.5: NUMBER … please, a number, a |, accepte … textos, ai … eu, be a, c you, c … NUMBER, called me
  -5.5: can text, commande svp, comment je, d appel, give … your, guest, have been, hijo you, is this, it you
  -5.5: j … arrete, le proprietaire, leave her, lista delete, liste … attente, m … lol, me bloqueo
  -5.5: me updates, mi bici, mi … pero, moi … texto, mon frere, mon |, name NAME, of … so, okay |
  -5.5: pas … appel, pero … si, please have, please my, please switch, poqui-, poquito, prove-, que se
  -5.5: recois … de, son velo, stop … NUMBER, suis … sur, texting … updates, texto … es, that … all
  -5.5: the insurance, to … office, un texto, velos, will … stop, you up, you … one, | merci, | mon
  -5.5: | subscribe, | … times, | … why, ~nser, ~ntan
  -5.6: NUMBER NAME, a … dans, avisan |, basta con, de … faire, de … los, down for, drop off, ecrivez … par
  -5.6: enreg-, est … bon, for … order, for … two, garde |, importa, je … m, lados, let … know, lost … phone
  -5.6: moi savoir, my … box, need |, no please, no stop, no … llamen, no … llega, no … mr, not … why
  -5.6: numero de, numero … suivi, o es, pas … vous, pis mon, pour NAME, remove>not, si … los
  -5.6: subscription box, text this, textez … svp, texto o, the … help, todos lados, velo svp, vos … je
  -5.6: vous … ecrire, what else, yo jaja, you not, you too, your name, | … dialed
  -5.7: NUMBER … do, a reminder, a tune, a … mas, alors |, alto o, am literally, arretez moi, arretez vous
  -5.7: avais pas, bien … numero, boda, bon pour, casa de, conjointe, dint, esta NAME, gracias solo, he was
  -5.7: hier … j, i … literally, je … garde, la boda, la mas, love them, ma conjointe, make it, me llamaron
  -5.7: me … cuando, me … sus, my … phone, never got, not sure, not take, numero pour, otro cel, oubliez pas
  -5.7: pas … par, pero gracias, pis … arrive, please hold, por … mensajes, promos stp, said … the, stop and
  -5.7: to … i, un spam, un stop, unsubscribe … i, vois, what number, wrong>forever, yo le, | have, | … pas
  -5.7: ~gnon
  -5.8: by |, dit … je, hay quien, inscrivez, marqu-, me dio, messages … stop, moi … a, mon velo, my … number
  -5.8: nada mas, no … vayan, o de, paye |, pere, phone … you, please send, preguntas, que … tienen
  -5.8: quiero … recibiendo, quit on, reads these, responda stop, se que, texts … great, veux m, | none
  -5.8: | … desinscrire, | … her, | … now
  -5.9: a nadie, and … this, apunto a, call … text, cell … mort, dit |, el delete, erreur c, escribieron
  -5.9: from … in, gave … the, getting … texts, great |, interested in, it without, montant, more parts
  -5.9: no importa, no recibi, no va, not>angry, number new, number … this, por ahora, quien lo, rien d
  -5.9: rien … autre, said never, show off, sold that, text … back, this cell, this … in, tu … as, un poquito
  -5.9: who gave, y nada, your phone, | NAME, | here, | update, | … accepte, | … escribe, | … mauvais
  -5.9: | … opt
  -6.0: a … svp, and drive, au telephone, bike … me, bon ben, copy |, desabonnez … de, en … svp, ferme |
  -6.0: hear, inscrivez moi, is … not, j … ca, llamaron, llegan … mensajes, mas alto, matin je, mauvais velo
  -6.0: ningun mensaje, ninguno |, no … y, number … i, out of, please … name, pueden … el, so … with, stop by
  -6.0: stop>wrong, svp … en, todo |, | ici, | lo, | primera, | … cancelen, | … conozco
  -6.1: NUMBER not, NUMBER people, am out, be … for, cancel my, de … hijo, different |, ecrivez pu
  -6.1: etes … mais, got any, is texting, just text, llegan sus, mandenme, mas … a, me … los, means yes
  -6.1: moi on, mon gars, my old, neighbor … the, number am, number of, ou |, oubliez … de, out … and
  -6.1: pas chez, recevoir … promos, send … to, stop saying, take NUMBER, the … bike, the … number, tubul-
  -6.1: update my, update … number, use this, vayan … quitar, vous … envoyez, vous … est, vous … ou
  -6.1: your … no, | ahi, | non, | … dije, | … donc, | … quitaron, | … rien
  -6.2: NUMBER off, a … delete, am here, am … here, bon … de, bonne nouvelle, c … ferme, came … the, come my
  -6.2: cut out, de meme, is … number, is … wrong, l infolettre, liste … textos, me … pas, mismo numero
  -6.2: no entendi, no pero, nope never, not … that, nouvelle |, pas eu, phone me, plane, rire |, she said
  -6.2: stop being, text … to, that bike, that … too, to his, to … else, to … list, ver |, what … asked
  -6.2: wrong>more, yo … quiero, you … en, you … from, your … lol, | bicicleta, | continuez, | … leave
  -6.2: | … tres
  -6.3: a bot, bikes |, borren el, customer here, customer … please, demande a, do … sign, i … already
  -6.3: i … here, je vois, not you, oui je, para … los, pas svp, pas … me, quedan, so bad, sorry i, soy de
  -6.3: stop n, text stop, this … instead, velo … en, yo si, you personne, | … arret, ~arez
  -6.4: al otro, and call, apuntenme, autorice ese, de … un, desinscrire de, ex keeps, for … sorry
  -6.4: got … text, gracias joven, i changed, inscris, inscris moi, is same, like this, me escribieron
  -6.4: me … old, mon … a, stop reminding, the emails, then … me, y … un, you sorry, your number, | apuntenme
  -6.4: | puse, | quien, | someone, | soy, | text
  -6.5: always … my, am … texting, de … sur, ecrivez … je, et … ca, eu |, ex |, finalement |, list of
  -6.5: mon … etait, mute button, need anything, no … llego, not heard, not … without, o no, omg stop
  -6.5: pas tout, que numero, remove>wrong, tempting, tempting me, text … please, the … ok, this one
  -6.5: who … the, why … not, you la, | … being
  -6.6: a … vous, accepte les, activ-, arretez … de, card … declined, de ofertas, de … d, from me, how old
  -6.6: if … do, list>want, llegan los, mauvais |, mi otro, ne faites, nope |, not … much, pourquoi ca
  -6.6: sorry for, stop a, text … number, vous aussi, you … work, your … but, | enlevez, | maintenant
  -6.6: | nothing
  -6.7: a ecrit, a quitar, al … numero, ask for, before you, faire … les, i … who, messages are, molesta
  -6.7: my … email, no … borren, no … mis, number NUMBER, order it, oui … veux, pas ca, phone died
  -6.7: que … trompez, qui … plus, this bike, tienen otro, updates … this, without … permission, work … my
  -6.7: | … cell
  -6.8: a message, again lol, awake, chop, know do, know why, me … mi, migno-, mignon, my kid, my … list
  -6.8: phone … off, saber de, si quiero, text and, text her, this ca, this … not, to … one, | recu, | … else
  -6.9: ai … un, beau |, but ok, como se, he said, m … ecrit, me dice, meme |, mis recordatorios, no … quiten
  -6.9: not from, not get, number … now, only text, only |, options |, retirez … de, stop … repair, su numero
  -6.9: text before, vacation |, want … anymore, want … to, | mas
  -7.0: ca dit, ca … que, demande une, house |, is … new, jamais dit, jamais … d, la stop, me quedan
  -7.0: me … rire, my house, non pas, not … her, plus … que, quiero seguir, resub-, resubscribe, stop … shop
  -7.0: textos lachez, to NUMBER, una persona, vos … lachez, you did, | escribanme
  -7.1: a person, a phone, alto para, back in, escribanme, get … text, je … encore, la … si, mais … ai
  -7.1: mandan mensajes, me … for, number … file, ok … les, order please, pas … ai, pas … m, paso yo, pu … ce
  -7.1: rire, | … added, | … be
  -7.2: avez … de, calls please, dernier message, j accepte, like them, m … donne, not>stop, number … texts
  -7.2: oh no, one stop, soy … aqui, stop … and, told … to, un |, you … lista, | agreed, | pis
  -7.3: a plus, are … off, dessus svp, have … number, is working, no i, recois plus, textos … pas, the … list
  -7.4: a … pause, ca vos, drop … phone, manden mensaje, mas baja, me how, no … llegan, not really, pas me
  -7.4: pour … ces, repair |, svp … veux, text only, was off, yes you, yo |, | bicycle, | contact, | … aucun
  -7.5: agree … the, agreed … NUMBER, alto … no, assez pour, de demander, me molesta, me … manden, no you
  -7.5: not … will, number do, numero soy, si … recibir, with |, yo … is, | ajoutez, ~_act
  -7.6: could not, cut off, de … infolettre, is … no, it … working, me … mejor, nunca … que, pas j, please so
  -7.6: this week, want you
  -7.7: ahi no, idea |, is … dad, not stop, not … but, phone was, pour vous, que … soy, textos porfavor
  -7.7: | thx
  -7.8: arrete donc, his ex, pour … plus, recibir los, think so, unsubscribe my, was on
  -7.9: ajoutez moi, change … numero, driving |, drop … off, got … texts, messages je, no … dejar
  -7.9: please text, por telefono, pour ne, reply … you, vois juste, will … no
  -8.0: getting … messages, i … them, like … texts, no … molesta, nunca dije, texting … driving
  -8.1: call text, let us, moi NUMBER, not what, o bajo, old phone
  -8.2: les svp, like … cancel, mon … avait, not … man, number … are, please email, receive … more
  -8.2: why … text
  -8.3: her … i, is … my, quiero … a, undo that
  -8.4: code … it, marquen
  -8.5: plus … promos
  -8.6: arretez pas, i … text, por … solo
  -8.7: a sus, desabonnez … pas, have … unsubscribed, this … NAME, veux … me, vous … pu
  -8.8: the … email
  -8.9: his … i, receive no, recu … sms
  -9.0: recevoir les, | to, | … e
  -9.1: no messages, plus les
  -9.2: non enlevez, pas encore, reply … to, stop to
  -9.3: mon … ne, please un, who … these
  -9.4: recoit, stop … NAME, you drop
  -9.5: not … texting, ok pour, | … his
  -9.6: achete un
  -9.7: texts … calls
  -9.8: contesten
  -9.9: do … stop
  -10.2: NAME bike, do … remove
  -10.3: remove it
  -10.4: texter a
  -10.6: svp me, wrong bike
  -11.4: not remove
  -11.6: arret pour
  -11.8: lol stop
  -12.2: kya
  -13.5: estoy de
`;
