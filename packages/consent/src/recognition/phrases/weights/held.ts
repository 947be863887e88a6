/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */
export const HELD = `
  11.2: llamen |
  11.1: come on
  10.8: lnnte
  10.5: many |, para |
  10.4: ecrivez … pas
  9.9: grrr, wrong NUMBER
  9.8: the free
  9.5: cool it
  9.4: ~bst
  9.3: assez |, en … la, got … the, i … email
  9.2: are e, her … number, pas … commande, | … annoying
  9.0: bike lol, call instead, can … not, leave |, like not, | encore
  8.9: l heure
  8.8: NAME who, de magasin, get lost, textez … pas
  8.7: just email, se |, you vi, you … only, ~_ed, ~gou
  8.6: arrete |, c pas, in … morning, message pour, the morning, work order
  8.5: aret, these … coming, | … mano
  8.4: appels, avez … vu, calls only, cancel |, d infolettre, fini |, vous vu
  8.3: break |, moi … sur, no … gracias
  8.2: a esta, a scam, cancell, faire |, les appels, | with
  8.1: de … chez, pas … temps, you entendi
  8.0: estuvo |, hu, that … it, un … up, why so, why |, | annule, | paye
  7.9: de … favor, only call, qui … NAME, text call, you told
  7.8: NUMBER … matin, etait le, j |, not my, prefere … courriels, reply … ok, said … only, text … nothing
  7.7: conteste, delete |, fin |, fraude, go away, la meme, me bajo, nope not, ping, se … por, sorry … not
  7.7: | otra
  7.6: fraud-, is over, matters, stop thank, vie, way too, why do
  7.5: NAME … here, did i, he got, he … a, her phone, keep coming, la primera, nobody here, or texts, stop ok
  7.5: who … me, | seriously
  7.4: alexa-, alexandre, basta |, deja dit, for … day, il … change, love |, not her, retirez … svp
  7.4: seria … que, t … le, text thing, where did, wrong girl, | … casque
  7.3: NUMBER … a, as le, ca pour, i sell, i … only, | mejor
  7.2: NUMBER le, a bad, a pizza, bad number, beau la, derailleur i, dontt-, it … this, le … aujourdhui, ma |
  7.2: recois ca, si pongo, the first, y el
  7.1: be back, brakes … the, canti-, en mi, it … sunday, one text, pas NAME, pizza place, pour … facture
  7.1: que … las, quiero |, | bad, | garde, | solo, | … full
  7.0: beat, ben la, escribas |, for |, foto no, number was, qiut, si je, si … veux, this |, what bike
  7.0: | qiut, | … girl
  6.9: bike but, cambio … cel, gal, got the, hablan, house is, idea what, interesse pas, la dessus, o que
  6.9: only when, only … it, the right, to leave, to send, vous continuez, | way
  6.8: NUMBER am, ai … cette, cancelelos, cuando |, get … number, group |, lo mismo, no … what, not cool
  6.8: one day, recordatorios para, screw you, sign up, this … scam, top |, | chill, | stp, ~edn
  6.7: NUMBER … today, carte sim, do … recognize, end it, have anything, is now, is sunday, know you, much |
  6.7: noqui-, not care, one today, pourquoi tu, removed please, si vous, soy el, the … where, to ask
  6.6: NUMBER du, and confirm, anything … to, ca … vous, dial, did … order, email … instead, how does, la |
  6.6: la … era, la … vez, le … pas, moi … velo, ones i, savez, shut it, terminer, textez pas, texting … at
  6.6: whoever … the, you ever, you … i, | slow, | … group
  6.5: NUMBER in, a change, about … sale, annoying |, back my, bici … no, canel, como … quito, do … ever
  6.5: else … you, got … on, i … last, is … this, juste pour, know this, no sigas, qui NAME, saying yes
  6.5: sigas, take back, text about, to reply, vous … l, yo paso, you mind, you … his, | nt, | said
  6.5: | … subscribe
  6.4: NAME qui, a … e, bikes now, brakes on, ca NAME, conteste |, contesto … que, how did, it … always
  6.4: je … jamais, just … i, le soir, me … lol, never |, once a, quien no, rip my, same text, suave
  6.4: to never, would-, yo soy, | bloque, | … usted, ~atri, ~pete, ~uall
  6.3: area code, basta-, como lo, first … times, for … while, got … wrong, hush, in error, is always
  6.3: it … important, me nothing, my info, not … at, ok enough, plus merci, por … me, pour nous, quitar |
  6.3: take … down, that name, the texting, the … said, the … that, to anything, to block, travaille plus
  6.3: un subscribe, was … the, you … d, you … what, | hush, | omg, | permission, | … vez
  6.2: NAME pas, NUMBER de, all the, am only, an … man, at a, care about, central, come by, de son, du matin
  6.2: for good, good grief, grief, i wish, is … me, is … one, le temps, les rappel, like he, mais … veux
  6.2: mieux … recevoir, my battery, new system, no bike, nothing |, number lol, obtai-, obtain, off before
  6.2: on here, order anything, ordered a, pas commande, que … pouvez, sorry … do, soy la, the … nobody
  6.2: this … NUMBER, this … or, trop |, tu … que, was for, you what, | literally, | pack, | … assez
  6.2: | … grief, | … passed, ~stup
  6.1: ai … commande, ai … repondu, another one, calling |, can … anytime, de … reparacion, delete me
  6.1: demande la, dije … si, en esta, error |, es … de, espere, est … une, estuvo bueno, every day
  6.1: getting old, heard you, is … old, left the, lui |, mi … jaja, mine and, non … c, not … NAME
  6.1: off switch, on a, pas … merci, suis le, text less, tout ca, tu … ecris, with … number, you … first
  6.1: | rechazo, | … bajo, | … fue, | … heard, | … hr, | … qui
  6.0: NUMBER per, ambul-, at dinner, bike … i, bless your, bought one, but … the, buying anything
  6.0: commande de, de velo, es NAME, espere que, have an, have … me, hear from, heard … the, i reply
  6.0: je … ca, la baja, last text, last week, le numero, let … go, m … je, mal el, moi ce, mon ex, my whole
  6.0: no … bici, ok that, one … text, patri-, patrice, que pasa, receive |, rocks, sa |, serait … pas
  6.0: soy su, the … reminders, today lol, too much, un NUMBER, un … moi, when … i, why … i, | voyons
  6.0: | … better, | … dors, | … mude, ~caso, ~neur
  5.9: actually, after i, ailleurs maintenant, am a, baja … no, bloquer |, caso, che … c, delete that
  5.9: encore |, est … dernier, est … necessaire, est … un, for … tune, his … one, hobby, j espere, jarto
  5.9: je change, les nerfs, lol wrong, m ecris, me by, me … esto, me … si, mon … on, my back, no es, not opt
  5.9: not … have, pack … in, pas … bon, pas … bonne, pas … gars, pas … velo, pis vous, pourquoi … m
  5.9: pretty sure, pris, quand … ma, quiero … en, sounds … he, the … every, this … the, to … new, un par
  5.9: want>forever, what … this, when did, | emails, | enough, | new, | reported, | screw, | … interest
  5.9: ~_hau, ~jart, ~meh
  5.8: NUMBER one, a … ce, all this, alone |, am the, be my, because … did, bon la, can delete, can … call
  5.8: en clase, en plus, en … casa, es un, est … du, for real, from … i, happens, i … removed, le nouveau
  5.8: me … ma, mismo |, my … not, nerfs, never … of, no … mia, nulle part, otro |, para una, pare |
  5.8: pas … rendez, portable, retrait |, si you, si … continuez, svp haha, teste-, that … or, the night
  5.8: think … want, which is, who is, wrong … but, you again, | belle, | blocked, | replying, | … already
  5.8: ~elc, ~osse
  5.7: NUMBER … got, a bike, a … place, a … taller, again |, ai eu, ai … oui, arret |, can it, can … cut
  5.7: d un, desabonne |, did … opt, dio mi, en reparation, fella-, fellas, for him, harta-, have the, i get
  5.7: ici … est, it please, just … the, let … off, non pour, not … order, number … a, only … the, pack it
  5.7: pas c, paso … de, phone at, please let, por … y, prefiero que, que si, reached the, roll |, solo … por
  5.7: spamming me, take … my, tengo … bici, texting a, texts … NUMBER, the system, this … me, time … is
  5.7: tu m, un oui, voice calls, vous bloquer, week i, with … today, you … again, you … bueno, you … have
  5.7: | serieux, | … tes, | … wish, ~_nt, ~wast
  5.6: NAME … he, account with, an old, and |, annule la, arreter |, change pour, chat |, chick, con quien
  5.6: deja … non, delete pais, desabonnez |, do … me, drive a, el … mensaje, email … better, est |
  5.6: est … NAME, est … j, fille … NUMBER, fuck you, hasta aqui, la premiere, last … please, may … me
  5.6: my details, my … in, no vuelvo, on any, oublie ca, parar |, pas … enlevez, pas … est, passed … in
  5.6: pour … d, qui est, quien … NAME, rien svp, said yes, si j, son ex, son |, spenc-, start with
  5.6: stop … not, suis juste, telephone seulement, tell you, the messages, there … not, to keep, un la
  5.6: wants off, which … i, | cancele, | … bro, ~arer, ~arto, ~ki_, ~orma, ~taxi, ~tron
  5.5: NUMBER bike, au NUMBER, away in, ca … j, called NAME, cantine, d avant, day lol, de quoi, de … mere
  5.5: dit oui, en juin, en … vida, first time, for any, frieg-, hand my, have … go, how … that, i said
  5.5: ici c, il … NUMBER, in … house, in … lake, informations, is … and, is … up, jamais … la, just for
  5.5: l an, la … pas, las … de, leo |, liste moi, lol … person, mass, mauvais gars, me tienen, me … break
  5.5: me … it, me … sin, not … sorry, number … to, pas … faire, pings, plus … nous, pour toujours, pour une
  5.5: prefiero … me, que … veux, quieres, rappels pour, send … 2, sold … bike, solo llamadas, sorry … no
  5.5: stop … ca, that … do, three in, to … get, tout svp, up on, with … to, wrong phone, y en, you … delete
  5.5: | bof, | cancel, | let, | save, | … kid, | … pongo, | … tienen, ~denl, ~ef_, ~orce, ~pier, ~vinc
  5.4: NAME moi, a cette, a funeral, a little, and after, annuler |, arrete la, be the, best to, bof
  5.4: box blank, by accident, clicked, cuantos mensajes, enlevez |, est … en, esta casa, estoy … clase
  5.4: et … n, friegues, hear … my, him he, i still, i … say, in … not, is what, it go, it … mine, j … la
  5.4: je repond, la bonne, lista gracias, me … before, mes preferences, moter, my … class, news i, no such
  5.4: not recognize, number … delete, off … me, on … card, out |, par NUMBER, pas deranger, pedals |
  5.4: pizza … lol, quit |, rappels … svp, recognize, refuse |, reply-, replying, revoke |, saber mas
  5.4: says … marketing, se donde, son … numero, soy … mama, still … NAME, stop la, sur … textos, tengo la
  5.4: text at, that … at, this … stop, ticket NUMBER, tu peux, veux … ca, vince, was great, wipe my, y est
  5.4: you ni, you that, you … to, your shop, | exit, | getting, | … bought, ~kill, ~pena, ~plyi, ~ulan
  5.3: NUMBER … after, a ver, a … i, a … n, accident i, aime pas, am … not, at your, attend, avais dit
  5.3: been a, bite, blocked |, bloque |, bon … on, commis, cut … out, d ici, el telefono, est … je, fa
  5.3: fake number, for one, for repair, forever>want, hear … you, hello i, i drive, i … remember, if … need
  5.3: in … repair, jajaja you, je … bloque, juste m, know what, le number, le … gars, lookin for, never … ok
  5.3: not him, numero lol, ok … then, olvidalo, only … please, plainte |, por … a, ridiculous |, sa
  5.3: send this, senora NAME, setti-, skip me, supri-, text club, texts in, than my, that … not, the lake
  5.3: the sms, the waiver, the … time, this house, to me, un beau, vos … de, votre commis, vous … pas, whoa
  5.3: | olvidalo, | show, | stopper, | sus, | whoa, | |, | … appointment, | … husband, ~_fa_, ~_sa_, ~alto
  5.3: ~bert, ~urd_
  5.2: NAME … l, a spoke, about my, after that, and … have, at checkout, autre message, bici … el, bikes home
  5.2: block you, bloqueo |, c … termine, camara de, cambio de, capable |, combien … fois, coming back
  5.2: comment … se, de fois, de … hace, does this, est termine, esta … gracias, fa |, franchement |
  5.2: from … again, got … phone, haha … moi, ici la, it stop, je … appelle, know … NAME, la app, le gars
  5.2: leaving a, llamame, llego a, lol … moi, m … rien, me sigan, mensajes … llegan, message please
  5.2: mettez fin, molestar |, mon NUMBER, no … here, no … otra, not … again, nt, old man, promo … moi
  5.2: promos svp, rechazo, sales, same name, savoir quand, scamm-, send |, sold … my, spam |, subscribed
  5.2: tengo bici, the … box, to it, told … that, trop tard, une … chose, voy a, weeks … i, wheelchair
  5.2: you fue, you text, | check, | hasta, | … bike, | … siento, ~_hin, ~coiv, ~dve, ~kin_, ~mame, ~oiv
  5.2: ~oive, ~sua, ~tt_
  5.1: NUMBER texts, NUMBER … pour, a otro, a … much, a … oui, abonnement |, am NAME, am … it, and delete
  5.1: basta you, bici era, close my, d … ce, de boutique, de message, de … pis, did … agree, du … svp
  5.1: ese nombre, estoy … sin, etait pour, eu … numero, hasta cuando, it for, it … ready, j … que
  5.1: jamais … oui, je pas, le mauvais, le pour, leave off, llego … mi, me and, message … vous, mi … lo
  5.1: mon … la, ni NUMBER, nmbr, not NAME, not … message, number … for, ok stop, on n, only the, pas celui
  5.1: please … i, pour me, pouver, show me, sigh, sigh |, smh, smh |, sold the, sorry who, un … la, up your
  5.1: velo … c, what your, who … a, why you, why … am, you lost, you pues, you … lol, your … me
  5.1: | desinscrire, | … gives, ~_sr, ~andr, ~area, ~calm, ~cina, ~dito, ~eado, ~eas_, ~eg_, ~eul, ~isi_
  5.1: ~ubs_, ~ulle, ~voil, ~yan
  5.0: NAME … ici, a jamais, a … no, a … persona, acosa-, ai … facture, alto |, and … phone, bien … vos
  5.0: bother me, but stop, can go, can … pick, can … texts, de sur, de … nom, dingi-, dinging, do … use
  5.0: espam, follow ups, forward |, get … from, gives you, gives … the, i … lol, in one, is got, is no
  5.0: it down, j … mieux, la feuille, la ligne, like off, link and, lookin, mal … numero, me … sales
  5.0: mi vida, moi … suis, mon dossier, my signature, no NAME, no mande, no … gusta, no … saber, nulle
  5.0: on vous, on … team, oui de, pas … NAME, passed away, passi-, passing, pourquoi … me, projector, recep-
  5.0: send me, sheet, shut … off, so stop, sorry but, stop |, su … el, tanne |, text a, text … lot
  5.0: texts have, texts thanks, thank … for, the bikes, the projector, tone, vi |, vous bloque, ways
  5.0: what gives, when he, would … off, you … da, you … fake, you … uno, yours |, | … apunte, ~anin, ~dara
  5.0: ~eani, ~estr, ~ichi, ~lege, ~ntam, ~oter, ~rdin
  4.9: a … is, a … shop, ahi … que, ai … laisse, already told, are … my, area, arreter ca, blocking you
  4.9: came … on, check … number, checked … box, contact info, continue |, de rappels, desub-, dit … c, elvis
  4.9: enough is, era de, es … nombre, escribe, est … c, est … d, google review, guys again, has left
  4.9: have reached, he left, hers |, i … was, incoming, it but, it … too, je … ma, la persona, la … les
  4.9: luego me, message svp, muchacha, my no, never been, ni la, no sigan, number … he, on … texts, ou je
  4.9: please close, please … have, pouvez les, preferences, probleme |, receipt says, recois encore
  4.9: repondu oui, sea el, sea … ultimo, since when, so done, sors moi, still texting, suis … le
  4.9: suscripciones, svp lol, tal, tell the, thank … remove, the … text, thing it, this … was, tiene otro
  4.9: to just, todas, toujours |, up i, up … anything, velo … reparation, veut … de, was … for, what … i
  4.9: y all, yo … el, you … paren, you … reached, | alto, | nouveau, | stoppe, | … encore, | … paso, | … sus
  4.9: ~_aco, ~assi, ~eule, ~gie, ~insi, ~lto, ~odas, ~rea_, ~rett, ~unad
  4.8: NUMBER … vous, added me, alertes de, and … the, apena-, apenas, appelle NAME, aucun velo, be coming
  4.8: before … call, bloques, bon encore, bonjour vous, busqu-, ce nom, cessez |, cita de, de texter
  4.8: deal with, dejemoslo, delete it, did … ask, do … mind, do … you, el … quedo, end this, etait … la
  4.8: famille, forfait |, fort, gave … a, give up, he died, heard of, his old, i … filled, i … of, in this
  4.8: in touch, incorrect, j … achete, je debarque, je … appeler, je … stop, last … i, le … pis, leave this
  4.8: lines, llanta no, look … up, los de, m oublier, march please, matte-, me apunte, mecrive, more text
  4.8: mundo, my … says, my … stop, ne travaille, never heard, next … and, no envien, no marketing, no … with
  4.8: nothing personal, number down, nunca he, op, oublier |, page, pas pour, passee, plus besoin
  4.8: que conteste, que … mensaje, rappel |, refused, rien recevoir, said … on, salir |, signe … ca, so how
  4.8: spoke, suffit |, suis … NAME, textez plus, the time, the … thx, think your, todavia me, tout ce
  4.8: tronp-, tronpe, use email, vous … bloques, whole class, with … messages, would … it, you recibi
  4.8: you vendi, you … told, your text, | coudonc, | … an, | … brother, | … demande, | … envien, | … lost
  4.8: | … pos, | … repair, | … to, | … vendi, ~_oo, ~_op_, ~_ses, ~aded, ~busq, ~iud, ~iuda, ~net_, ~page
  4.8: ~pse, ~rtan, ~san_, ~uh_
  4.7: NAME and, NAME got, NUMBER tubes, a wheel, about … repair, achete une, adding me, after … please
  4.7: ai demenage, am … your, and … more, and … would, at … funeral, be … back, bit much, brun, bus … no
  4.7: came to, camp |, card … my, cater-, cesse |, change … boutique, choisir, commande … velo
  4.7: could … about, cross-, crossed, de bicyclette, de esta, de … le, de … son, details i, disque, du velo
  4.7: e receipt, eh |, encore vous, end the, erreur je, es … o, estas, fait du, fait reparer, get |
  4.7: get … more, halte, i … will, in … trash, j veux, j … demenage, je reponds, just … me, la … moi, lata |
  4.7: lawyer |, le robot, left … phone, like the, me salgo, mon tour, ne suis, new … but, no … si
  4.7: not … right, now … stop, opted in, out if, paren you, pas moi, passe mon, passe … tour, pero … es
  4.7: plus |, por … los, quiero … esto, quoi … affaire, rappels aussi, receipt … is, recevoir ca
  4.7: repair … is, reparation mais, review |, said no, se si, sent stop, so quit, so the, svp merci
  4.7: the trash, them … me, this … a, ticked, tune … i, un de, utile, vendi la, votre … a, wo, work … day
  4.7: wrong … there, yo … cuando, you can, yours, zip it, | come, | compre, | en, | our, | wo, | … check
  4.7: | … down, | … llegan, | … spamming, ~_wo_, ~ark_, ~cet_, ~fond, ~lay_, ~lite, ~rten
  4.6: ai aucun, am … done, am … him, anos y, apres ca, as a, as … delete, at … register, aussi svp
  4.6: avez pris, bike fixed, bike last, boyfriends, bueno que, busca, c … le, cancle |, choisi, como es
  4.6: datas, de antes, de … manana, de … oublier, de … sus, delay, down lol, driving me, du … ici, el de
  4.6: el … era, en … c, en … je, envoyez ca, ese … me, est un, feuil-, for … guys, foute-, foutez
  4.6: get … take, going forward, got … of, habite a, i guess, i pick, i … one, in … wheelchair, interest
  4.6: is all, is … in, j … choisi, just remove, killin, l … s, la case, la hoja, la mama, lata, le … etait
  4.6: le … merci, le … permiso, like you, lui il, march, me … dinner, me>angry, mecri-, messages pour
  4.6: moi jamais, my boyfriends, my … thing, never again, never put, no bill, no para, no … conozco, not who
  4.6: not … anyone, not … nothing, now please, off for, off … group, on his, on … sunday, only to, other day
  4.6: oublier, pas … courant, pas … moi, pour de, pues, que a, que quiero, que … stop, quien … es, regarding
  4.6: rester, right to, says … you, si tu, so … the, son … NUMBER, sors … de, stop please, suis a
  4.6: suis jamais, sur une, sus avisos, talking about, tanto mensaje, tanto texto, te … a, text … my
  4.6: texts after, texts too, the register, think i, this to, this was, this … phone, to … every, to … from
  4.6: trompe |, unreg-, used to, velo pas, vendi … bici, vous parlez, what … with, why i, why … send, y … me
  4.6: yes to, you call, you van, you … just, you … right, your talking, | arret, | cancela, | foutez
  4.6: | funny, | stoop, | … changed, | … company, | … contesto, | … know, | … sigan, ~_set, ~ae_, ~cann
  4.6: ~eros, ~inco, ~ivi, ~mmat, ~moin, ~oins, ~shee, ~ules
  4.5: a bus, a ella, a textos, a … haha, a … mis, ago, ai compris, all day, am … NUMBER, and no, and … else
  4.5: any bike, avisar, being texted, bit |, blocking, bout, by text, call or, cambio … numero, cancl-
  4.5: cancle, ce texto, chiru-, chirurgie, chose, confirm that, d … lol, de … faut, do … own, enlever svp
  4.5: equivocaron |, et les, excuse, fois faut, forget it, form … i, funny i, give … a, got off, hinch-
  4.5: his mom, i press, i … reply, i … today, in … name, in … store, inner, is … but, j … compris, je dors
  4.5: je … sa, je … son, je … sortir, la manana, la marde, laissez tomber, le ruego, les … merci, let it
  4.5: lo … a, loca |, long will, lourd |, marde, me alone, mercy, mi mujer, moi je, moi … NAME, monja
  4.5: my cell, non … l, not ok, nueve, number c, number … never, numero mon, of … phone, on … but, or text
  4.5: par jour, pare, parel-, pas sur, plants, please disable, please never, please quit, please … mine
  4.5: pressure, pris mon, quelqu … d, recibir sus, recoive, says … stop, send … anything, ser, serie-
  4.5: shop … my, si … voulais, son telephone, stoop, stop … have, suis son, tan, text again, textos … svp
  4.5: texts ok, the … but, the … now, the … texts, this numbers, this sim, to fix, to see, travaille
  4.5: try again, un d, velo … pret, votre magasin, way i, what this, who left, work … please, yo … hice
  4.5: you find, you people, your customer, | calm, | cancle, | doing, | had, | jajaja, | kick, | marco
  4.5: | tout, | … etes, | … get, | … numbers, | … o, | … respuesta, | … serait, | … wey, ~_dn, ~_inn, ~_rat
  4.5: ~barq, ~dver, ~halt, ~ieme, ~nces, ~rmen, ~sabl, ~sak
  4.4: NUMBER … am, a mis, a normal, a pas, ahi |, all of, already picked, am … the, anko, are … please
  4.4: assez, back so, be … last, be … off, be … with, by that, c … stop, ca |, can end, card with, ce pas
  4.4: chum |, could text, creo que, de ese, deja repondu, did … miss, did … win, do … keep, do … waste
  4.4: drop the, ecrire je, either way, email … fine, enough |, entre, escog-, eso … de, est mort
  4.4: est … arretez, est … spam, esta linea, este … es, et le, etait a, eu mon, for everything, forget me
  4.4: from you, gardez vos, gars, goes … the, guardense, guardense sus, has … the, he … nada, here … that
  4.4: hers, hit the, in … day, interest |, is … she, j habite, j … eu, jaja … no, just delete, just reply
  4.4: juste … la, la semaine, le … si, little |, live, lo di, lui … a, lycra, m appelle, mas por, me sorry
  4.4: meeting |, mi |, mi … se, mon … pas, monde, more … reminders, my … up, no estoy, no … the, not use
  4.4: not waste, not win, number … up, of love, old owner, on est, out loud, plant, please end, police |
  4.4: pos, que j, quels, remove |, reportar |, resil-, resilie, said to, se desabonner, so … come, stopper
  4.4: suis pas, sur mes, taken off, tantos, text moi, text people, text … after, texts thx, that … number
  4.4: the text, the … man, think … are, to … again, tour |, umm, un ano, un autre, una camara, usele-
  4.4: useless, velo a, velo c, vez … me, vous me, vous … me, vous … quelle, waste, waste your, were all
  4.4: who you, wrong guy, wrong … i, you before, you … lost, your money, your … put, | annuler, | delete
  4.4: | forget, | guardense, | mettez, | moi, | pretend, | quitter, | tal, | umm, | whatever, | … cambio
  4.4: | … commence, | … pedido, ~_sak, ~atai, ~cele, ~cosa, ~dien, ~dme, ~eez, ~gars, ~heet, ~iem, ~mour
  4.4: ~ocki, ~pedi, ~ping, ~tran, ~zac
  4.3: NAME … her, a enlever, a inscrite, a life, a … de, al dueno, ami, anda … bici, any longer, avez fait
  4.3: axe the, belle, bici yo, but no, c … juste, ca sonne, ca … donne, calm, calm down, cancel … membership
  4.3: cita y, dans l, de bike, depuis le, do … really, du NUMBER, du groupe, e, ecris stop, en … y
  4.3: encore … texto, end |, envoyez … rien, esa muchacha, est … ma, estoy en, et … velo, etait juste
  4.3: ever |, fois et, for … repair, fork is, get … life, his … with, i live, i think, i … gave, i … these
  4.3: ip, is ready, is … NAME, is … mom, j … stop, just … not, l … dit, la … personne, laisse la, las bicis
  4.3: las … am, le escribe, le recu, life |, lift my, liste svp, looki-, love … not, mais je, mais … de
  4.3: mauvaise place, mejor por, mensaje … la, message merci, mi cuenta, mieux pas, moi et, molesten
  4.3: mon … lol, my business, need texts, need … keep, next text, no hice, no molestar, not … if, not … with
  4.3: of … do, on … form, on … texting, or any, out please, parar, pas recevoir, pasad-, please undo
  4.3: plus un, pour arreter, pour etre, pour quelqu, provide, pu besoin, puedo |, que tengo, quelle … a
  4.3: quito, ready it, repair i, report you, rien laisse, ruego, see … it, since … is, something i, spam i
  4.3: star, stop now, textos je, the hat, the last, the next, the … no, this … last, to texts, to … getting
  4.3: to … me, to … when, trash, ugh |, un … aux, un … j, up call, vendi, veux sortir, vide, vous … si
  4.3: waive-, waiver, want another, want … leave, were a, wey |, wrong>not, you les, you mean, you … call
  4.3: | baby, | for, | parar, | shut, | … contesta, | … j, | … reste, | … sold, ~_e_, ~_jur, ~ains, ~ilie
  4.3: ~rau, ~rueg, ~ski_, ~toir
  4.2: NUMBER … did, a fake, a molestar, a quiet, about … order, all i, ambulance, and he, answer is
  4.2: answer … no, arnaq-, arnaque, as pas, at work, avez … numero, back off, be … if, bikes … stop, box by
  4.2: by … at, by … name, c … pour, ca lol, changed her, commence a, compre una, con … mensaje, d la, de ses
  4.2: de … las, de … moi, definitely not, delete … pero, depuis quand, deranger |, do it, doubt, driving and
  4.2: el … y, en … les, end, enlevez … des, enough … thank, entendre parler, entered, es una, es … mi
  4.2: est parti, est rendu, etait regle, everything |, faites comme, faites … si, feuille, finir par
  4.2: for … who, forgotten, from here, fue el, gossa-, got his, hace … ano, he … the, hi please, how can
  4.2: i ask, i doubt, in … when, inscrit, it if, kill the, la … passee, la … semana, le hago, les courriels
  4.2: les … jours, lien … se, llamadas |, m … ca, m … jure, many times, marre, me llamo, me nuts
  4.2: me suscribi, me … have, me … inscrit, meme, mi … mejor, mine i, mineu-, minte-, mom said, more i
  4.2: muted you, my … down, my … out, nadie les, necessary |, no emails, no m, no soy, no … los
  4.2: no … message, not … an, not … here, notices |, now … it, number if, numero ca, o p, por … porfa
  4.2: pour se, prefer email, que … con, que … llegan, quit sending, quoi ca, read these, remember |
  4.2: reminders please, respond, retire |, revise, rimou-, rimouski, s t, s … o, sabba-, sabbath, sague-
  4.2: saguenay, said ok, said … to, salgo … esta, say … me, semaine passee, serai-, slipped, sorry … be
  4.2: stop did, stop getting, suscribi, t o, t … p, texto pour, that … will, the answer, the fine, the hell
  4.2: the same, the … came, the … do, the … print, tiene bici, time on, to reach, trank-, trankil
  4.2: trying … reach, un sub, une … a, unsub from, urgences, vos … vous, vous dites, vous … sur, want off
  4.2: whatever sends, with no, with … the, without asking, would … mind, y ese, you just, you … lo
  4.2: your lookin, | hi, | … live, | … muchacha, | … otra, | … sub, | … verdad, ~_cro, ~_lee, ~_vec, ~ane
  4.2: ~ata, ~atar, ~bby_, ~cara, ~ciar, ~ebar, ~fort, ~inua, ~ish, ~ntos, ~obi, ~oof, ~oren, ~quez, ~stra
  4.2: ~taf
  4.1: a off, a present, a … about, a … les, abogado |, again … i, already … no, and please, and you
  4.1: annule |, aqui es, au … quand, autorise |, bicycle … you, bonne chance, boss … a, break, c … beau
  4.1: can the, can … my, che, checked, chier |, comme si, contest, dame, dans maison, dejelo, did … bring
  4.1: disturb |, do … start, donc … de, dos rayitas, en cours, en envoyez, en … marre, est … pas, esto
  4.1: et vous, faux |, fine print, for … and, from … on, gracias quiero, have … wrong, home … the
  4.1: how … will, i left, i split, i … buy, i … no, il n, il y, in for, in … on, insis-, inten-, is … n
  4.1: j … aucun, japan, jure que, la suite, lamen-, lamento, les |, list>not, llevo el, los bloqueo, madam-
  4.1: madame, mal … telefono, married, me about, me … deja, me … here, me … work, merci plus, messages … do
  4.1: mettez … a, mi … tiene, mis mon, msj, muy … pero, my line, my sign, nadie … en, name but, next … goes
  4.1: no send, no … bike, no … cita, not of, not text, not … name, notices, of your, oh … is, on … lol
  4.1: online … it, only so, oublie moi, oubliez moi, oui a, oui … ca, out thx, pais, parlez, pas un, per
  4.1: personne |, phone … the, please fix, plus ce, plus … mon, pour … reparation, preguntarme, proprio
  4.1: quand … velo, rappels de, rayit-, rayitas, real |, reminder … NUMBER, repairs … so, reply to
  4.1: replying stop, rien du, s … fait, se … que, si yo, si … velo, signale, sim, sin preguntarme, so … quit
  4.1: solo para, stoppe, stoppez, suis inscrit, sur … ligne, switched to, texas, text goes, text … thank
  4.1: text … time, that i, these come, they … at, think … got, to … on, told your, velo et, vendi-, vendio
  4.1: vous lachez, vous le, vous … ecrivez, was just, were … to, where … the, with … phone, work phone
  4.1: would … you, y esto, you … asking, you … back, you … was, your roll, your … so, | added, | already
  4.1: | cancelar, | casi, | excuse, | paid, | … comme, | … eso, | … faire, | … sa, ~aser, ~coup, ~ecke
  4.1: ~ence, ~exas, ~gana, ~lfr, ~mit_, ~msj_, ~ndu_, ~nel_, ~nsis, ~ores, ~paro, ~prio, ~pted, ~real, ~reca
  4.1: ~rne_, ~seig, ~sj_, ~ssee, ~texa, ~tme, ~tn_, ~ueg, ~usca, ~xas, ~xas_
  4.0: NUMBER au, a car, a erreur, a wheelchair, a yes, a … eu, about … texts, ai NUMBER, ai … approuve
  4.0: already … it, and … are, and … got, anda en, anymore please, anything … you, apres … plus, argh
  4.0: arrete ca, asking me, at … website, aucun … alors, aveni-, avenir, avez … mon, avoir ce, better … me
  4.0: c … bon, c … toujours, ca plus, cambio el, carnal, check your, circled, con … nombre, cut … the
  4.0: de travail, de … mama, de … telefono, degag-, delete … no, delete … old, delete … one, did … text
  4.0: disab-, disable, donde … que, ecrivez |, el … you, empty, en recevoir, en … eu, encore une, entiendan
  4.0: escribiendo, est toujours, et je, etes … la, excuse me, faire texter, famille |, fatigants |, finge-
  4.0: for … lifetime, for … receipt, form and, frequ-, from this, gave it, get removed, ha, he must
  4.0: hearing from, her … she, here on, i receive, i say, i … did, i … none, if this, in your, interested |
  4.0: is you, is … i, is … remove, just fyi, l avenir, la … no, lachez … avec, le escriban, link to
  4.0: link … unsubscribe, loca, los voy, mais arretez, mangez, marche pas, me money, me … are, me … do
  4.0: me … loca, me … pues, me … rien, melange … clients, menvo-, merci bonne, merci … me, mi papa, mme
  4.0: mon … aux, monde sans, monde … leur, more message, mute, my number, my … husband, name … this
  4.0: necessary, need text, never … up, new … and, no … soy, no … stop, no … volver, not bill, not his
  4.0: not the, not … or, nothing … by, notifications |, number … week, numero etait, numero lo, on … site
  4.0: one lifetime, par pitie, pas … textos, phone |, phone … old, pour … textos, que … llamen, que … velo
  4.0: quieren, recepcion, rehab, reminders i, rien … chez, rien … reparer, sans leur, sms svp, so … more
  4.0: so … stop, solo … la, sortir, stop for, stop je, suis dans, svp les, terminar, text list, textear |
  4.0: texto … no, texts can, the tv, the … have, there are, there … for, they go, think have, thinks
  4.0: this line, time to, to … only, tu … es, tu … sur, tv |, un dimanche, une arnaque, unsub |, up do
  4.0: up … not, va … pagar, vais … maintenant, velo rouge, veux plus, volviendo, vous signale, waiting on
  4.0: was … to, who are, who … NAME, with you, would … no, y … erreur, year so, years, yo … la
  4.0: you … gracias, you … is, | another, | fin, | stoppez, | too, | … asked, | … bici, | … derailleur
  4.0: | … escribo, | … intensos, | … mes, | … passe, ~_coc, ~_ha_, ~_lin, ~_mme, ~_rel, ~acta, ~apel, ~arta
  4.0: ~asti, ~cies, ~clue, ~coc, ~desu, ~dmin, ~ewe, ~iel_, ~init, ~isab, ~maci, ~patr, ~rras, ~tf_, ~tine
  4.0: ~van_, ~zes, ~zes_
  3.9: a bottom, a week, a … avenir, a … bracket, a … to, addin-, adding, ago |, ai accepte, ai … pas, al que
  3.9: am … landlord, am … out, any … of, aqui … no, ask me, avait … que, avec tes, avec … rabais
  3.9: avisos … no, back to, berna-, bikin-, biking, but … is, cada, cajer-, call list, calls not
  3.9: cambie … ciudad, ce cell, ce … je, chill, comment … vous, completement, de ciudad, de repondre
  3.9: dejenme en, di … para, digo, dit non, donne mon, double check, each, eight-, eighty, el mes, elevator
  3.9: emergencies, en … pantalla, es … mio, es … telefono, est stop, esta equivocado, este cel, estos avisos
  3.9: fastidio |, fax line, for emergencies, forever>send, franc-, funeraire, habia … que, hace dos
  3.9: hacen falta, have … bike, have … his, hearing … you, his … he, hombr-, hombre, i … stop, ici, in … min
  3.9: is … consent, it now, it … over, j pense, j … accepte, je … avais, jusquen, just call, just stop
  3.9: just … people, last month, le … que, leaving the, ligne d, list>number, loco |, looking for, los … you
  3.9: lourd, m … inscrit, mal |, mandado, many … lol, me coute, me or, me … recibir, melange, message thank
  3.9: messages svp, mi … si, mon number, msj |, nda, needs to, never … yes, no a, no acepto, no thx, no … in
  3.9: nomas |, non moi, not start, not … a, not … coming, not … list, numero le, on arrete, ou j
  3.9: own … bicycle, pas … bike, place lol, please just, plenty |, plus ici, poste, pour … hiver, pretend
  3.9: prochaine … et, que … numero, quien me, rather … a, ready … is, recados |, recha-
  3.9: recibir … promociones, reponds, repondu, repondu … deux, retirer |, rm, s adresse, sacame de, sacra-
  3.9: sans … demander, saute-, segui-, seguido, serieux |, settings … off, signale |, slow down
  3.9: someone else, spame-, spring … is, su lista, sur … vous, tan seguido, telling me, textos merci
  3.9: texts anymore, that my, that … be, the babysitter, the … thing, the … this, the … ups, these go
  3.9: these>want, this phone, time stop, tips, tired … this, un magasin, unsub, unsubscribe lol, vos pneus
  3.9: water bottle, with the, wrong fella, wrong person, you bye, | b, | bill, | dije, | equivocado, | heard
  3.9: | pass, | tache, | … blonde, | … data, | … ex, | … fils, | … ruego, | … suelta, ~_bas, ~_eac, ~_er
  3.9: ~_eto, ~_msj, ~_rol, ~abor, ~alt, ~ark, ~cede, ~dme_, ~duen, ~ecep, ~erez, ~homb, ~ibu, ~kil, ~ko_
  3.9: ~msj, ~ntl, ~ongo, ~onos, ~oph, ~pien, ~rcy, ~ribu, ~tarm, ~trib, ~uven, ~watc
  3.8: 2 no, NAME here, NAME on, NUMBER message, NUMBER see, NUMBER … mayo, a ca, a nice, a otra, a ser
  3.8: a … how, achete, admin-, ai beau, ai deja, ai donne, ai marre, ai rien, ai … ce, am … NAME, am … this
  3.8: and … hit, arretez |, assured, automatique, autorice eso, autre chose, avenir |, belgi-, belgique
  3.8: but … not, bye felicia, c … pas, ca continue, ca merci, ca presse, ca … coute, cancelen los, card says
  3.8: chale, changed … number, check … digits, chier, con ustedes, continuar, cuando acepte, cuando le
  3.8: cuando se, cuando … di, cuenta de, de d, de mayo, do my, do … disturb, drop me, during work, el ultimo
  3.8: enough … from, envie mas, era … el, este … se, et … est, faire les, favor gracias, felicia, fella |
  3.8: for … remove, from … text, from … this, funeral |, gardienne, girlfriend, his phone, i declined
  3.8: i subscribed, i … opted, i … put, i … report, in peace, incon-, is … longer, is … night, is … who
  3.8: it the, j … beau, kids … a, know anyone, l ancien, la c, la pub, la … sur, le … ou, leavi-, leaving
  3.8: left in, les alertes, les urgences, list |, live in, llamo, m ecrivez, mais plus, mandar un, manejo
  3.8: me cambie, me derange, me desabonne, me dire, me quita, me … now, me … to, messages j, messages lol
  3.8: mineure, mon … et, never … a, next … i, no so, no … he, not disturb, och, of these, of … list, on for
  3.8: on … receipt, once … month, oui pour, over there, own … now, pantalla, pero el, pis c, please delete
  3.8: please no, please not, please … am, plus svp, pongo, pour … urgences, preguntarme |, pu a, qu … me
  3.8: quand la, que lata, que … mandan, quit it, recados, reparation j, s, sa mere, sauter, save your
  3.8: say … the, se quien, see these, semana pasada, send … else, send>wrong, serait, settings, si sin
  3.8: sin … para, sin … por, sophi-, sophie, souvent |, store |, su … no, take a, telefono … es
  3.8: than … mother, that … is, the NAME, the … at, the … to, the … your, this shop, to change, to … just
  3.8: up the, va … ser, viend-, vous … deja, vous … dit, want your, when she, will report, y siguen
  3.8: you keep, | basta, | bro, | came, | email, | last, | och, | oublie, | podrian, | spam, | supprime
  3.8: | … felicia, | … look, | … non, | … sea, | … shut, ~_eas, ~_hip, ~_ile, ~_lou, ~_mut, ~_s_, ~adm
  3.8: ~asad, ~auss, ~bot, ~burr, ~clai, ~couv, ~eavi, ~elli, ~erai, ~gal_, ~habe, ~inea, ~itor, ~lata, ~med_
  3.8: ~nate, ~oop_, ~pan_, ~pli, ~ppos, ~raye, ~rity, ~sary, ~sca_, ~sim_, ~spu, ~sub_, ~undo, ~urez
  3.7: (angry), NAME, NAME connais, a … mujer, a … office, a … since, about texts, ads, ai … ans, ami |
  3.7: an dernier, and … quit, apuntaron, arret … fois, arrete … textos, as … mauvais, avais … non
  3.7: avoir … numero, axe, bici desde, bike moi, bought the, brother he, brought … in, busque, by … again
  3.7: c … la, caiss-, captu-, ce … le, ciclista, computer to, con … de, corte-, cupon-, cut it, cut me
  3.7: de … mais, decen-, demac-, demande ca, deme … baja, denta-, des … sur, did no, did … such, dije … la
  3.7: disconnect, do … text, during … hours, ecrivez a, ecrivez plus, el cel, enough … these, enrol-
  3.7: enrolled, entendre … de, es mia, est … de, esta … no, este chip, etes chez, every … day, finish
  3.7: for … one, fuera … la, fyi … number, get … my, gives, gonfler, good … the, got … bike, hace un, han de
  3.7: have one, here we, i … this, ici pas, if … stopped, in … he, in … night, incom-, inscrite, intended
  3.7: is pete, is … her, it back, jamais |, je roule, je … arret, jehov-, just no, kick, l … dernier
  3.7: la … las, last year, last |, lcap, le cinquieme, le … para, le … plus, le … sinon, les texto, ligne
  3.7: llama, m est, marco mal, me after, me as, me souviens, me va, me … as, me … never, me … texter
  3.7: me … tres, moi … rien, molestar, moment, mon … d, mother |, my file, my repair, my … the, named
  3.7: named NAME, next … please, no … k, no … thing, no … updates, no … yo, not contact, not need
  3.7: not … phone, not … please, now … do, numero la, numero … NAME, nunca … ido, nuthi-, nuthin, of … text
  3.7: of … these, oigan, on … account, on … file, ou … ai, pass on, permanently, pero no, pero … no, pitie
  3.7: pre, print, provi-, pueda, pueden … de, pues yo, quand meme, qui … est, quiteme de, rappel … la
  3.7: saber … de, say about, she … on, so please, souviens pas, stay … the, sub |, such thing, sue, sue |
  3.7: sure the, svp arretez, svp … ai, tell … computer, tenga-, tengan, tere, the sales, think we, tho |
  3.7: times … i, to stay, total-, totaled, trottinette, turn this, une crevaison, une … en, up … after
  3.7: vais appeler, vais plus, vais vous, veux … que, vivre, vos sms, voulu, vous … chez, want … be
  3.7: want … updates, wants them, was stolen, watch-, were done, whatever … is, with … guys, y de, yeah no
  3.7: you dejen, you … over, | alright, | axe, | cat, | chale, | depuis, | desabonner, | fed, | go, | lache
  3.7: | nadie, | … manejando, | … with, ~_aca, ~_ads, ~_afr, ~_ami, ~_ei, ~_ici, ~_ip, ~_mr, ~adme, ~afr
  3.7: ~aptu, ~aus, ~cada, ~edir, ~efus, ~egue, ~nel, ~orr, ~paus, ~piti, ~pter, ~ptu, ~ptur, ~ska, ~tad
  3.7: ~ub_, ~vei, ~ywa
  3.6: NAME a, NUMBER … la, a dejar, a different, a l, a lo, a … basura, a … ecrire, a … mejor, abonne
  3.6: acepte |, agreed … this, am dead, am over, and now, and take, and the, and … stop, anything in
  3.6: asi que, ask … hours, avertissement, avez reveille, ay no, but … do, c mon, ca commence, ca les
  3.6: cancelen … mensajes, cappe-, capped, casilla, ce … ne, cell pour, cinqu-, cinquieme, clerk
  3.6: clicked yes, client, crying out, crying … loud, de … avisos, de … ma, dernier avertissement
  3.6: desole mauvaise, desolee |, did … work, dieron un, dije que, dings, do … write, dos … y, dueno
  3.6: ecrivez pas, el … le, en adelante, end please, enough … you, envien, est … qu, esto … me
  3.6: estoy … acuerdo, etoile, fermer, fewer, fille la, fille-, filled, findi-, finding, for crying, for our
  3.6: for … out, force-, friend |, from all, gave my, given, good luck, good … finding, her old, hope … find
  3.6: how … more, how … the, i already, if that, incor-, inflar, inner tube, is his, is … just, is … texts
  3.6: it and, jaja you, jamais … a, je te, je … dise, la ca, la caisse, la famille, la personne, le dise
  3.6: le … mal, les message, les … a, les … haha, les … par, lista … le, liste … moi, liste … texto, los dos
  3.6: los … a, los … mi, luck finding, ma grand, ma vie, ma … mere, mail, mari, mas |, mauvaise, me molesten
  3.6: me over, me pregunto, me … good, me … mandando, miss the, mix up, moi du, moi j, moi tranquille, moins
  3.6: mon accord, mroe, my chain, my … used, ninguna, no … ningun, no … un, not … another, not … do
  3.6: not … fan, not … me, not … texts, nothing more, now so, number … his, number … is, number>remove
  3.6: numero pas, nuts |, opt me, or something, other … this, ou … NUMBER, out do, pager, para … recibo
  3.6: paral-, parler … vous, pierd-, pis … a, please turn, plus chez, plus rien, plus … des, por … el
  3.6: por … gracias, pourquoi vous, pouvez … de, prochain texto, quand j, que el, que … borren, receive sms
  3.6: reparle, reponds arret, reste plus, right … for, robot |, says you, securite, serieux, she … at
  3.6: show up, sick of, soit le, soit … dernier, somebody … i, son … pas, sorte, stolen so, stop or
  3.6: stop thanks, struc-, struck, telefono … lo, tell whoever, texter |, texting … will, textos … j
  3.6: texts i, tf, thanks please, the kid, the … unsub, the … you, these to, this be, this list
  3.6: this … getting, this … her, tiens, time … i, to message, to … taken, toi |, told you, tomber |, trade-
  3.6: traded, una llanta, unfollow lol, up friday, updates please, va faire, velo … moi, veux que
  3.6: veux … entendre, vida |, voile-, voilee, vos … pour, vous textez, vous … du, want my, want someone
  3.6: want texts, was … NUMBER, watched, what i, what the, while … and, will … you, worse … my, y lo, y … lo
  3.6: yo solo, you asked, you might, you tu, your … about, | cita, | fais, | salir, | set, | svp, | traded
  3.6: | … cambie, | … dites, | … esta, | … everything, | … happens, | … pero, | … personal, | … pu, | … put
  3.6: | … robot, | … tard, | … used, ~_don, ~_emp, ~_end, ~_few, ~_jac, ~_mun, ~_plo, ~_ze, ~aff_, ~agam
  3.6: ~aral, ~baro, ~coch, ~deri, ~deve, ~enro, ~enso, ~entl, ~fewe, ~gati, ~iber, ~ined, ~iol, ~irm_, ~jac
  3.6: ~lake, ~mini, ~mino, ~nfun, ~nrol, ~oiga, ~phi, ~rieu, ~ssie, ~tear, ~tuv, ~ude_, ~ugge, ~xis
  3.5: NAME … j, NUMBER time, a changer, a voir, a … NAME, a … desabonner, about anything, about … or
  3.5: ai … que, all got, also can, alto you, am on, ampar-, amparo, and … with, annuler les, any NAME
  3.5: appartient a, apunte, are texting, arretez svp, ask your, au retour, autorizo |, aux messages
  3.5: avez … fini, avis, avisos de, away from, away please, basis, be buying, bike … great, bikes … on
  3.5: bloquear, box was, bro, bro |, caisse, casil-, ce service, charges, chole, coche, como que
  3.5: contact please, contact |, de mensajes, de no, de numero, de trabajo, de … con, de … message
  3.5: debarque |, debarquer, deja |, dental, desmarque, died please, dise, dit … a, dit … vous, do … contact
  3.5: does … text, doit, donne a, dump, en … trop, ese NAME, eso … es, este telefono, esto |, et me
  3.5: every other, faites le, feel free, feel … to, flamm-, for these, for … NAME, foto … la, garderie, gens
  3.5: got … kids, hace falta, have … given, he pedido, her … now, hi i, i hope, i not, i unsubscribe
  3.5: i … NAME, i … do, in an, in to, in … shop, inbox is, is old, j … rien, labor day, laisser, le camp
  3.5: le … ne, live here, lo mejor, lord, los mensajitos, m … reveille, manches otra, manches … vez
  3.5: mandaste, me again, me for, me go, meme pas, messages … ai, mind, mis la, moi s, moi … NUMBER
  3.5: moi … il, more of, mudo, n … envoyez, nadie con, nadie … ese, name is, never opted, no paran
  3.5: no … molesten, no … who, not one, not send, not … more, numero es, numero mal, numero pis, of him
  3.5: of it, off sms, on call, on … desabonne, otro mensaje, pacie-, par contre, parce que, pas ici
  3.5: paso cuando, phone a, phone calls, please … it, podia-, polim-, poliment, pour vos, pour … ca
  3.5: pour … dire, promos a, pueden quitar, que intensos, que … etait, que … y, rayer, receiving this
  3.5: recevoir … texto, relen-, relentless, reparacion no, reply here, resign, retirez |, rien … voir
  3.5: roomm-, says i, se desabonne, se llama, se los, se … no, send these, show, siento, skate-, so are
  3.5: so … off, stop comme, stores, subar-, subaru, sure … i, telephone de, text … again, textos … mon
  3.5: the paper, the promos, think … texted, this … at, tienda me, time and, time … text, today … you
  3.5: tremblay, trying to, ts, tu t, turn off, undo, undo it, used … be, velo va, velo … haha, veut pas
  3.5: vous … donne, want … else, wasting … time, went … to, when … signed, where i, why am, will hear
  3.5: will keep, will … back, wrong … from, y por, y … de, yo ni, yo … en, yo … tengo, you chole, you if
  3.5: | dans, | end, | esto, | feel, | ou, | prenez, | somos, | tabarnak, | under, | … bueno, | … chole
  3.5: | … linea, | … order, | … sorry, | … sort, | … texte, | … ticked, | … yo, ~_ds, ~_pau, ~abar, ~aca
  3.5: ~acid, ~ager, ~ajer, ~aled, ~away, ~bast, ~blas, ~blay, ~clis, ~conc, ~cree, ~dau, ~doit, ~dome, ~ecal
  3.5: ~elat, ~endo, ~erin, ~ety, ~ety_, ~ewer, ~hani, ~hter, ~iado, ~ibin, ~ieu_, ~ira_, ~lenc, ~line, ~lur
  3.5: ~mass, ~mill, ~nro, ~nso, ~ntad, ~ohi, ~oid, ~oomm, ~pau, ~pr_, ~prep, ~ran_, ~rges, ~sty, ~uego
  3.5: ~ushe, ~vent, ~vorc
  3.4: NAME my, NUMBER texto, NUMBER … 2, NUMBER … yo, a meter, a moi, a quelqu, a sock, a textear, a … nada
  3.4: a … semana, abonnement, about … block, aca, al … me, also stop, am … a, am … take, and did, ante
  3.4: anything to, apaga-, are looking, asked before, at … again, avez du, avez … mauvais, avoir dit, basez
  3.4: be, be taken, bici … favor, bien el, bike … stolen, boise, bonne personne, bothering me, but please
  3.4: can … now, can … pause, celui de, cherchez, city, clair, combien de, compu, conce-, connais ni
  3.4: couture, de le, de mon, de … lista, decoc-, delis-, desconozco, desk at, desma-, di, di mi, do … add
  3.4: does not, donde … mi, down as, empty … the, en serio, en su, en … plus, en … you, end … please
  3.4: era … la, es … jaja, est ecrit, est pu, est … elle, est … moi, esto no, estoy trabajando
  3.4: estoy … gracias, et c, faire … textos, fais du, fait voler, falta que, fin aux, firme nada
  3.4: for message, for mr, for … e, forfait est, fort |, forward, friday … that, gave … for, get my, go to
  3.4: god stop, grand mere, ha de, ha … ser, had this, he wants, him … is, hora |, how … you, i pause
  3.4: i … look, il … y, in boise, is called, is … spam, it not, it … friday, it … text, je viendrai
  3.4: just … more, knowi-, la … NAME, la … hace, la … nunca, le monsieur, les sms, leur, limited, loco
  3.4: los … con, loud, m … j, ma … que, mais … n, mange-, many more, maple, me … pour, mentira
  3.4: messages texte, moi … rappels, moi … veux, mon … haha, murio |, my form, my … a, nada … ver, name out
  3.4: ne m, never gave, new tires, no el, no sms, no … este, no … sms, nombre |, non arretez, non plus
  3.4: not add, not have, not order, not … lol, nothing about, off … tune, ok for, okaye-, okayed, on some
  3.4: on … work, one with, one … is, pack, parti, pas bon, pas que, plait |, please … texts, plus … numero
  3.4: plus … vos, poubelle |, pour lui, press to, prett-, pretty, que ver, que … etes, que … quiten
  3.4: quit the, receiving, refile, regarde jamais, resig-, returned the, ride … you, says stop, send proof
  3.4: serait ce, serio, shine |, sick … this, sient-, solo … el, square, stop NUMBER, stop gracias
  3.4: stop … now, supprimez mon, svp … message, sweetie, system, take … of, talk … about, teaching
  3.4: text … anymore, textos on, texts … them, texts … this, the cell, the … sale, the … street, the … was
  3.4: there … two, these for, these |, third time, this spam, this … want, thought it, thx |, tienen … con
  3.4: time … me, to put, to … bike, to … this, todo lo, trop c, trop … est, tu normal, unche-, une … fois
  3.4: up … i, up … it, up … that, utilise, veces, velo bleu, velo … course, vendu … velo, verba-
  3.4: verdad … no, veule-, veulent, viendrai, voler, vous allez, wasti-, wasting, wasting your, we keep
  3.4: what … it, whatever box, where you, will you, win the, with all, y ustedes, yo no, yo … mande, you got
  3.4: you telling, you … looking, | blocking, | by, | corten, | desconozco, | dump, | otro, | returned
  3.4: | revise, | … back, | … buen, | … espere, | … estan, | … plan, ~_ape, ~_be_, ~_di_, ~_tan, ~agas
  3.4: ~alis, ~asil, ~bot_, ~chos, ~cta, ~ctar, ~dai, ~earm, ~ecoc, ~eign, ~eivi, ~elv, ~ener, ~exi, ~fals
  3.4: ~fed_, ~fers, ~fran, ~guna, ~inga, ~ints, ~itie, ~leer, ~llec, ~loco, ~mine, ~ncer, ~ncio, ~niq, ~niqu
  3.4: ~nom, ~nted, ~oco_, ~oler, ~paid, ~pels, ~rce, ~ria_, ~rock, ~rto_, ~sele, ~urra, ~vece
  3.3: NAME lol, NAME y, NUMBER … svp, a quien, a rest, a retirer, a … lo, a … magasin, a … ni, a … pis
  3.3: accepte |, afrai-, afraid, agn, agn |, ahorita no, ai ramasse, ai … numero, alrig-, alright, also i
  3.3: also … the, am … stop, and these, and why, and … bike, anoth-, another, any |, any … to, appartient
  3.3: appele, are … welcome, arret merci, arrete les, arrete … me, arrived, as … i, aucun texto, avec moi
  3.3: avez eu, avisen mas, away, bbb, ben voyons, bici de, boise |, bother texting, bothering, but my
  3.3: c … pu, can stop, caray, card in, cero, cese, cherches, compris |, conduis un, contre, could … not
  3.3: de opinion, de … juste, de … llamar, desap-, did … give, dios, dire, dit … au, divor-, do … even
  3.3: do … press, each one, el no, el tiene, el … otro, el … pasado, ella … de, elle … change, else i
  3.3: entendre, es nuevo, esa tienda, escriba |, est … mauvais, etre retire, exped-, fait … a, falle-
  3.3: fallecio, fine i, good for, groupe |, hace … anos, had … number, haha so, have … bikes, hay ningun
  3.3: hell, her … are, high school, hijos, hotel, how … times, i agreed, i … am, i … yes, ici … pas
  3.3: if … text, in shop, in … and, inbox |, invite, is … work, j … besoin, j … tu, jefe se, jure, kijij-
  3.3: kijiji, know … i, l envoi, la atencion, la robaron, la … quitenme, la … tengo, le rdv, le … number
  3.3: left … the, les … avec, let … out, like … is, line, liste … gens, lol i, los recados, los … jaja
  3.3: lose the, m avait, m … NAME, m … pu, magic, magic word, manden lo, marque que, marque … no, mas yo
  3.3: me anything, me doy, me envie, me estan, me registre, messages … it, mi informacion, mistake i
  3.3: mobile number, moi … client, mon chien, monsieur |, montrez moi, montrez … ou, my lawyer, n en, n y
  3.3: name … of, need … you, never ordered, never … in, ni … mas, nice … but, no llamar, no textear, no to
  3.3: no … NAME, no … llegue, no … svp, nom |, not be, not given, not welcome, not write, not … new
  3.3: numero … une, nunca les, nunca … di, nurse, of everything, of here, of my, of opt, of stop, of … stop
  3.3: off a, off this, ojala, ok … ai, on ne, on … pas, one … NAME, or anything, over … the, paix |, paren |
  3.3: parle-, part … stop, paying for, phone goes, play by, plein le, plogu-, plogue, plus … texto
  3.3: por correo, por mi, poubelle, pour dire, proof … opt, pub, pueden parar, que … sepa, que … un
  3.3: qui vous, qui … dit, quiero … los, rappo-, rapport, recois … un, recue-, refus-, register, registre
  3.3: relax-, reminder |, repondre, reponds stop, repor-, revoq-, rid … it, ride it, says … on, send no
  3.3: serio |, she does, signature, slipp-, so long, so … can, sock, squar-, stfu, stop already, stop is
  3.3: su tienda, take us, take … out, tannee |, tekst-, text … stop, text … without, textos … aimerais
  3.3: texts please, the magic, the tandem, the trek, the … fixed, the … word, these>send, tienen que
  3.3: till NUMBER, times do, train |, tu encore, tu te, two of, una … y, up … this, veux … les, voir avec
  3.3: volvi-, vouli-, vouliez, vous vouliez, vous … eu, vous … fermer, want … NUMBER, when is, who tf
  3.3: who … yes, whose bike, with … texts, worse than, wouldve, y tambien, yo sepa, you but, you it
  3.3: you stopped, you … end, | ce, | desist, | final, | nix, | pare, | rather, | retrait, | rip, | sir
  3.3: | stfu, | uncheck, | … autorice, | … crois, | … dice, | … forfait, | … hablo, | … muchos, | … ocupo
  3.3: | … voy, | … was, ~_adi, ~_bit, ~_dam, ~_ic, ~_joi, ~_kno, ~_ni, ~_oja, ~abra, ~ads_, ~afra, ~aven
  3.3: ~ayed, ~bby, ~ben_, ~bian, ~busc, ~ctez, ~deba, ~det, ~digi, ~divo, ~epor, ~epti, ~erb, ~esap, ~esto
  3.3: ~etty, ~evoq, ~gni, ~hote, ~hus, ~iffr, ~igit, ~ijos, ~ivor, ~lir_, ~melo, ~mio, ~ncen, ~nil, ~nneu
  3.3: ~ntle, ~obot, ~ocas, ~ojal, ~ondr, ~pub_, ~ram_, ~rsel, ~ruc, ~staf, ~tant, ~teen, ~tenl, ~tile, ~tros
  3.3: ~tta_, ~tty_, ~una
  3.2: (forever), NUMBER … je, a bloquear, a mix, a … star, abonnement aux, achet-, achete mon
  3.2: achete … numero, again-, against, agree … this, ai … donne, ai … pour, aki no, all … texts, and my
  3.2: and so, and this, ans … a, any … messages, aqui nadie, are … going, are … options, arretez tout
  3.2: asked me, asking again, au debut, au … m, au … maintenant, bicycle, bien … la, bike never, bikes great
  3.2: bloqueo, bring anything, bruh i, building, but … texting, buy my, c le, ca finisse, ca … beaucoup
  3.2: ca … la, came in, can … say, chats, cherc-, close out, close … my, cocin-, cocina, comptoir m, con lo
  3.2: confirm, contr-, conve-, cuz of, d avis, d m, dan, de ahi, de pub, de … ici, de … me, decoche, deje en
  3.2: delete tune, delete … info, delete … up, denme de, derange, desactiven, desinscrivez … svp, dezab-
  3.2: dezabonne, did … say, different number, do … send, do … unsubscribe, does … live, donc le
  3.2: donne … droit, doren-, dorenavant, doy … baja, drop … number, effacez moi, el NUMBER, el … cuando
  3.2: el … pero, else … text, envie-, equivocado |, es que, escribiendo a, ese … mi, est du, est pas
  3.2: est … ex, et, et … textos, etre sur, fait beaucoup, fait pour, falso, find … else, finisse
  3.2: for … group, for … last, for … to, forever |, franchement, gatin-, gatineau, get two, get … of
  3.2: go … and, got … in, grandma, grateful if, grateful … you, had my, halt, i talk, i … done, il … plait
  3.2: in florida, in … pocket, is a, is private, is … 2, it or, it … i, j … deja, jamais … texto, kid |
  3.2: kid … me, knowingly, l … proprietaire, la … el, law>list, le … al, les velos, let this, line again
  3.2: linea, llamando, llena-, long … me, lost … job, make … texts, many … do, me cobran, me in, me llegue
  3.2: me outta, me … quitar, memor-, mi contacto, moi patience, moi pu, montrez, more |, more>law
  3.2: my consent, my right, my … birthday, nadie … pregunto, nana, ne … en, near your, negative
  3.2: never contact, never dropped, never give, next … so, ni, ni uno, nix, no contactar, no volver
  3.2: no … aqui, no … bicis, no … envie, no … favor, nobody by, nobody … that, non … le, non … les
  3.2: normal que, not angry, not okay, not … sending, not … stop, now … please, of texts, ok … my, on what
  3.2: one here, only gave, ordered … wrong, otez le, otra persona, oui … sa, outta, panta-, para … me
  3.2: para … no, paralo, paren, pas … bicyclette, passee |, people |, perma-, pero … quiero, peu, peux etre
  3.2: pis un, plait, plastique, please … more, please … send, plus dans, plus m, plus … le, plus … par
  3.2: pongo una, pour … merci, presq-, presque, pris … numero, produ-, produce, proof of, proof … i, propio
  3.2: pu … velo, put a, qu … ne, que los, que … finisse, quit, rappel pour, ras, rather … did, receipt only
  3.2: recibir esto, records |, redir-, remplacant, repair, reported, robin-, roule plus, s il, salgo de
  3.2: second |, send>law, send>want, she … not, si … m, si … reponds, signed me, signed … up, so you
  3.2: so … remove, sophie |, sorry … number, sortir de, spameen, spammy, spoiled, stop before, stop le
  3.2: stop marche, stop … updates, strike … name, style, suis un, suis … abonne, suis … et, suis … votre
  3.2: sur vos, sur … personne, telefono de, tes rabais, text updates, texting her, textos avec
  3.2: textos … NUMBER, textos … on, texts … no, thanks … fixing, thanks … no, the automated, the … as
  3.2: there it, these>wrong, think you, this no, this … annoying, this … do, this … up, tho, thought … was
  3.2: tiene … numero, times |, tranquille |, travaille … ici, tu … de, tu … m, turn, turn … off, un peu
  3.2: va aller, vamos a, vendu, votre client, week so, what happens, what … is, when … want, word to
  3.2: wrong>you, y … que, yeve, you … mande, you … text, your do, your … do, your … he, your … not
  3.2: your … now, | baja, | ben, | desde, | halt, | segunda, | skip, | suficiente, | um, | … bot, | … es
  3.2: | … esposa, | … gave, | … here, | … lata, | … paix, | … proof, | … service, | … sir, | … tf, ~_ago
  3.2: ~_aho, ~_et_, ~_exi, ~_jod, ~_ni_, ~_roc, ~_suy, ~aca_, ~ahor, ~anen, ~arti, ~ath_, ~aura, ~baj, ~blet
  3.2: ~dfu, ~dful, ~dma_, ~dse, ~ecie, ~enav, ~enlo, ~erts, ~geri, ~git, ~ierd, ~iet_, ~igi, ~jod, ~lamo
  3.2: ~lanc, ~leci, ~lyi, ~lyin, ~nava, ~nea_, ~nnan, ~nst_, ~oads, ~onve, ~ordo, ~outt, ~peu_, ~rai_, ~rcha
  3.2: ~rdo_, ~rrem, ~rron, ~sati, ~spet, ~suy, ~terr, ~tho_, ~truc, ~ud_, ~upon, ~utta
  3.1: NAME … but, NAME … change, NAME … no, NUMBER more, NUMBER … unsubscribe, a fan, a … here, a … in
  3.1: a … moment, adver-, aimerais mieux, ajoute, am done, am … florida, am … still, amour, and … not
  3.1: anything off, appartient … la, approuve, arretez ca, atenc-, atencion, au courant, au … du, basur-
  3.1: basura, batar-, batard, be no, be texted, been … your, bicyc-, bike this, blank, box … not
  3.1: buy … number, bye la, c … fini, ca … derange, cada cuanto, calling me, can … turn, canada, cancelar |
  3.1: carnal |, cause, ce … avant, cease |, change d, chayo, check-, clini-, coma, come at, conos-, conosco
  3.1: could … be, dans ma, de continuer, de don, de escribir, de todas, de velos, de … ans, de … gracias
  3.1: de … texto, dejalo, dejen d, delete mostrador, delete … el, demander avant, demenage, desactivar
  3.1: did … ok, do … hit, domin-, doy de, du … la, dueno anterior, effacez … numero, el papel, el you
  3.1: elle a, emerg-, en … lo, en … numero, end these, enervez, es esta, es … me, escribiendo … una, ese no
  3.1: eso … los, est fini, eu … velo, every, exercise my, exercise … right, exige, fait … velo, fatigant
  3.1: finit par, for fixing, for … message, for … old, from … texts, gars |, gdpr, get … call, go … with
  3.1: going … text, gossant, got … and, grace, he … to, heari-, hearing, here … me, hospice, i clicked
  3.1: i keep, i … we, if … would, il vous, importante, importante |, in … you, is … ex, is … it, is … thank
  3.1: je … desabonne, je … meme, je … que, l a, l amour, l avais, la basura, la lcap, la police, la semana
  3.1: lake |, le … des, leerl-, leerlos, les di, les … ok, lista que, lol … do, m … inscrite, m … mis
  3.1: mais non, mais … suis, mari est, me off, me … d, me … mas, mensaje a, messages merci, mi … les
  3.1: moins souvent, molestando, molestando |, mon forfait, n ecrivez, na |, nada … de, naggi-, nagging
  3.1: no seguir, no son, no thanks, no y, no … en, no … horas, no … or, no … recibir, no … se, none please
  3.1: not hit, now take, numba, number de, number off, numero |, numeros, of god, off that, off |
  3.1: off … list, one repair, only … when, or ever, or i, over … please, parad, pas dans, pas ma
  3.1: pas … francais, pesad-, phone will, phone … NUMBER, pis … est, please cease, please … nothing
  3.1: please … sms, poner para, poner … que, pour plus, pour … amour, pourquoi … recois, prisc-, priscilla
  3.1: privacidad, puede … de, pueden dejar, quand est, quand … ce, que acepte, que celui, que … arrete
  3.1: que … bici, que … ci, que … mal, que … queria, que … sin, ras … bol, rather you, recal-, records
  3.1: regim-, regime, rest, rien par, robot, ruined, s … vous, safet-, safety, salir de, saquen el
  3.1: save … texts, say stop, se … es, secur-, send … this, setting, she … off, shop … to, sin mensajes
  3.1: sms |, so kill, so … for, so … this, soit, son horas, sont pas, stop merci, stop svp, stopped |
  3.1: stopped … me, strike my, subscribing, suis … cliente, svp … le, tablet, telle-, tengo que
  3.1: tengo … anos, texter la, texting about, texting … about, textos la, texts>law, that box, that is
  3.1: the do, the man, the sun, the … two, these>forever, thing … you, think this, time you, todas las
  3.1: told … no, trompe … numero, truc, uncheck, une garderie, up please, up … my, ustedes no, van tres
  3.1: veux … desabonner, viens le, viens … chercher, vos rabais, vous faire, vous … moi, voye, want … cancel
  3.1: want … get, want … texts, weekl-, weekly, went back, will look, will … out, wipe, with o, y … ustedes
  3.1: yes on, yo … esto, yo … llamo, you know, you would, you … do, you>wrong, young … at, your computer
  3.1: your end, your list, yourself |, | aki, | asked, | batard, | espero, | landline, | ras, | vs
  3.1: | … cobran, | … ecris, | … esto, | … femme, | … reponds, | … tel, | … textez, | … veut, | … wednesday
  3.1: ~_aur, ~_baj, ~_dig, ~_err, ~_gdp, ~_inc, ~_leu, ~_ud, ~achi, ~adve, ~apag, ~arar, ~aria, ~basu, ~bicy
  3.1: ~dece, ~digo, ~dpr, ~dpr_, ~dum, ~ejan, ~eli, ~eman, ~erlo, ~fati, ~foll, ~gdp, ~gdpr, ~herc, ~ici_
  3.1: ~lado, ~lena, ~luya, ~memo, ~meno, ~mmi, ~mute, ~nche, ~nged, ~nn_, ~nok, ~nosc, ~ntly, ~nua, ~ogn
  3.1: ~oke_, ~ombe, ~ompa, ~osco, ~rcia, ~rra, ~rsi, ~scra, ~soit, ~udo, ~unto, ~uya_, ~vat, ~vole
  3.0: NAME … mon, a bit, a compter, a esto, a repair, a … en, a … lado, a … voice, about i, about texting
  3.0: acepte, ai ce, ai … fait, ai … la, ai … mis, ai … voyage, all over, aller-, am … i, and … text
  3.0: annulez … abonnement, ans je, anymore … the, apagu-, aqui no, are after, are … sure, arnaque |
  3.0: arrive pas, aucun … a, battery is, be grateful, believe you, ben … je, bikes in, bloqueado, bon
  3.0: bon … c, bot, c bon, call do, call … not, canso-, cansones, case, cell svp, celular |, ces rappels
  3.0: clear-, code NUMBER, coloc, como … hago, compter, con tanto, contactar, conversation, cosa, coupe-
  3.0: courriel … plus, creo, customers, dautr-, dautre, de joder, de main, de promotions, de quel, de stop
  3.0: de … envoi, decis-, decision, demander c, deme de, denme, denme … baja, desus-, deux fois, did … join
  3.0: digit-, does … say, does … work, doit … l, ekivo-, elle est, en envoyer, en … au, enough texts
  3.0: entreprise, envoyer un, eres, es no, es … celular, ese pedido, eso si, est … lui, etre … moi
  3.0: fais … plus, fatig-, fiche, file for, fini … moi, finit … NUMBER, fois … vous, follo-, follow
  3.0: for … please, forever>you, forget … exist, foto … es, frere va, fuera, fuera de, get … for
  3.0: got nothing, haber-, hasta luego, have mercy, having my, hay … NAME, here stop, him i, him |, horas
  3.0: hoy you, i checked, i exist, i needed, i on, i … call, i … his, i … swing, idea who, idiots |
  3.0: in leeds, in … life, in … of, interessee |, is … do, it … texting, j … bien, j … ce, j … signe
  3.0: jamais … mon, jamas me, je quitte, je … parti, jetez mon, jetez … numero, just do, keep asking, know a
  3.0: know … you, la svp, la … lista, la … y, lachez les, lachez moi, last … from, le demande, le … enlevez
  3.0: lei, lid, lien pour, lleguen, lo … no, luck |, lyon, ma garantie, manden nada, marco a, mavez
  3.0: me escriba, me from, me llega, me of, me sacas, me textez, me … from, me … would, mejor no
  3.0: merci … journee, merci … tout, messages … j, mom … is, mon tel, mon voyage, more promos, more texting
  3.0: nada por, never … NAME, new … for, next one, no hablo, no means, no right, no voy, no yo, no … a
  3.0: no … quiero, no … recordatorios, no … texts, non mais, not buying, not join, not own, not permission
  3.0: not … back, not … out, not … these, nouvelles de, nouvelles par, nouvelles … texto, now … is
  3.0: number at, number ends, number last, number … it, numero era, numero falso, numero … ahi, off texting
  3.0: ok to, on … not, only for, opini-, otu, out thanks, own a, para que, pas faites, pas ou, pas si
  3.0: pas … avoir, phone now, phone … and, pickup texts, piens-, pis … en, posse-, possible d, pu |
  3.0: quand mon, que … ne, que … voulais, qui l, quit texting, quit with, quite de, quitenme por
  3.0: quitenme … favor, quitt, redire, relax, relax |, release me, release … from, remove us, renun-
  3.0: renuncio, reply i, respeten, responder, retirez moi, sacas, sais … si, salga, save a, say … to, scrub
  3.0: se puede, se … tu, sea, seems, seguir … esto, sell, send nothing, service des, si … continue
  3.0: si … recois, sien, sign … please, sms … me, so delete, son number, sorry … this, souve-, souviens … d
  3.0: star review, state, stick, stop>list, store-, such person, suffit, suis parti, suis … bout, suiva-
  3.0: supon-, supone, supposedly, take … number, texts no, texts … to, the ones, the … fella, the … in
  3.0: the … ones, them … the, these automated, these off, they … a, think … was, this because, this … my
  3.0: ti guy, tienda … esta, time … part, to not, to … messages, tout … que, un … falso, une chambre
  3.0: une … ou, velo … je, viens d, vous plait, vous … en, vous … fait, want |, want … hear, want … the
  3.0: want>not, warranty card, was ready, when i, where the, who NAME, who … your, why … you, with it
  3.0: would like, would … grateful, wrong number, you make, you send, you … por, your records, | che
  3.0: | connais, | ferme, | montrez, | stay, | terminate, | ugh, | wat, | where, | … appelez, | … cleaning
  3.0: | … dan, | … dog, | … esposo, | … flat, | … late, | … llego, | … quand, | … quieren, | … svp, | … ta
  3.0: | … tan, | … tiempo, | … viens, ~_ar, ~_fue, ~_ot, ~_viv, ~aho, ~ally, ~ayez, ~baja, ~bois, ~bra_
  3.0: ~cked, ~dial, ~ea_, ~els_, ~epai, ~eque, ~ffit, ~guen, ~hab, ~hes, ~hir, ~iden, ~igna, ~imes, ~ivac
  3.0: ~ive_, ~lait, ~lini, ~magi, ~mbl, ~nent, ~nlo, ~nlo_, ~ntar, ~ntic, ~oloc, ~osas, ~osp, ~pini, ~req
  3.0: ~requ, ~resp, ~roma, ~rsat, ~spen, ~tubo, ~uff_, ~uida, ~ulen, ~veil, ~veu_, ~welc
  2.99: (tables say wrong_number)
  2.9: NAME it, NAME sorry, NAME … do, NAME … vous, NUMBER cents, NUMBER la, NUMBER textos, NUMBER … le
  2.9: a don, a wedding, a … hijo, a … insu, a … phone, a … poubelle, a … quien, aburrido, accept, ai mon
  2.9: aimai-, aimais, alumn-, am her, am using, am … and, am … buying, an passe, arret, arret svp
  2.9: arrete svp, arreter … rappels, avez rejoint, be … me, bell and, bici roja, bici … tengo, bien francais
  2.9: bike here, bike so, bon … la, borra-, by phone, by … i, c tu, c … du, case |, cashi-, cashier, cause i
  2.9: ce telephone, cell |, check the, cleaning, coast, commence, comment me, comment … desabonner
  2.9: comprar un, con los, confirmen, consent you, contactez, couper, coutu-, coworker, craig-, craigslist
  2.9: d … donne, de … droit, debi, debut, decalissez, deced-, decedee, dejan de, demain je, di permiso
  2.9: do … bother, do … for, do … remember, do … talk, do … the, drywa-, drywall, ecrivez encore, either |
  2.9: el … a, el … ahora, el … ese, el … me, enlever |, enlevez … ca, escriben |, est decedee, est … a
  2.9: est … mais, etes bien, eu un, exclu-, fcc, feldm-, feldman, fille de, fixing the, fois … les, forwa-
  2.9: friday and, gtfo, habra, hais ca, have got, he … got, here it, hermanos, houst-, houston, hurac-
  2.9: huracan, i thought, i turn, i … dead, i … read, i … something, i … sue, i … using, idiots, important
  2.9: in … so, inhab-, inhabiliten, insu, is do, is |, j aimais, j appelle, j avais, je recois, je … signale
  2.9: ki, kinde-, l abonnement, la nuit, la pizzeria, la poubelle, la … le, lado, le NUMBER, le … d
  2.9: like … see, like … text, look … your, los sms, los textos, ma desinscription, ma … au, main |, mandar
  2.9: mark, mas … texto, math, me deje, me rayer, me this, me … an, me … bien, me>not, meani-, meaning
  2.9: mensaje no, mes alertes, messages please, mettez un, mi abuela, moi merci, moi … groupe, mon insu
  2.9: mon nom, moved, murio, must, muy buen, my names, my … NUMBER, my … charges, ne … suis, ninguno de
  2.9: no molesten, no texting, no texts, no … mio, no … more, nomas … una, non au, not bother, not |
  2.9: not … this, noter, numero … nuevo, of us, off … text, on craigslist, on … line, on … ride, opt out
  2.9: opted … to, or … this, order updates, oter de, oublie le, p |, paix, parfait pour, pas … sondage
  2.9: passed the, pedalear, pedir-, phone … stop, plant-, please cut, please finish, please help
  2.9: plus … messages, por fa, possible to, poube-, pour tout, preguntando, prochains, prove, qu, que dejen
  2.9: que … no, que … saquen, que … sigan, quel droit, quel … je, quiera, quit … that, quitame … la, quitter
  2.9: reach out, recois … messages, recon-, recuerden, rejoint, repea-, repeat, respe-, reste-, rides
  2.9: right … the, robaron, sacar-, se quedo, sell my, send … one, senor, si … la, sign … off, signu-
  2.9: signup, since … accident, sir |, snowb-, snowbird, so … am, sounds like, souvent, soyez, speci-
  2.9: spencers, stop>number, stuff |, suis … cours, sur … telephone, suspender, svp … de, svp … suis
  2.9: take … cell, tanto, telefono delete, tellement, text reminders, text service, text … work, textearme
  2.9: texted a, textez … pu, texting |, texting … now, textos de, texts … go, texts … never, thanks stop
  2.9: the building, the link, the trouble, the … friday, the … take, these, this … like, tiens a, to hear
  2.9: to … by, to … first, to … phone, to … stop, todos los, told … stop, tombe-, tu moyen, turn these
  2.9: una … a, us off, va … la, velo … ai, veux pu, veux … de, vos message, vos … au, vos … texte
  2.9: votre … lol, vous cherchez, vous … ajoute, vous … bien, vous … rejoint, voy … otro, voyons donc
  2.9: vuest-, was fun, was … customer, who did, who … you, whoever runs, wi, will sue, wilme-, wilmer
  2.9: wipe … number, y otra, y todavia, y … los, y … text, years ago, you meant, you nomas, you se
  2.9: you … los, you>law, | alguien, | confirmen, | decalissez, | droit, | eliminar, | f, | gtfo, | mute
  2.9: | prove, | … ahora, | … aimais, | … been, | … courriel, | … cual, | … nadie, | … stp, | … today
  2.9: | … tomber, ~_dum, ~_ere, ~_fam, ~_fc, ~_fcc, ~_gag, ~_jan, ~_jar, ~_ms, ~_ote, ~_qu_, ~acos, ~adie
  2.9: ~ads, ~aix, ~aix_, ~anul, ~ausa, ~bro_, ~cese, ~dier, ~eced, ~ecue, ~erch, ~erma, ~esus, ~excl, ~fam
  2.9: ~fcc, ~fcc_, ~feri, ~forw, ~gna, ~gnan, ~hei, ~hese, ~iar_, ~mme_, ~nag, ~ni_, ~nito, ~nor_, ~nue_
  2.9: ~nuit, ~oa_, ~oe_, ~oris, ~oube, ~oust, ~ova, ~paix, ~peci, ~plo, ~poub, ~priv, ~rel, ~rnie, ~rte
  2.9: ~saca, ~sci, ~sea_, ~stia, ~sto_, ~thes, ~urn_, ~xcl
  2.8: NAME you, NUMBER weeks, NUMBER when, NUMBER … from, NUMBER … j, a … et, a … muchacha, abort
  2.8: accepte ca, adieu, again … time, ai meme, ai … comptant, al dia, alerts |, all … it, allez vous
  2.8: and got, and … after, and … ask, and … texting, angry>wrong, any list, are … for, arto, autres |
  2.8: avisando, banque, because … you, belon-, ben, besoin … messages, bien con, bien pero, bike … please
  2.8: blast-, bloqu-, borrennos, bring … in, bro i, broke my, build-, but … can, c … a, c … rendu, camio-
  2.8: can … consent, can … guys, can … have, can … us, cancel … please, ce … s, celular you, chuck my
  2.8: chuck … number, claim to, claim … have, clear, complete, connais … votre, consent |, consent … claim
  2.8: could … me, count … out, counter … it, courriel a, cruz, cuanto tiempo, de ahora, de bicycle, de nada
  2.8: de texte, de textos, de vos, de … s, de … textos, de … vous, delete … from, des messages, des promos
  2.8: desabonnez … svp, desactiva, desde hoy, desinscription, devez, dije … no, disable sms, discontinue
  2.8: dnc, dort … le, dotn, du … enlevez, ecrit arret, el … NAME, el … ha, eliminame, eliminarme, emiliano
  2.8: employee, en … mettez, en … pagina, ends in, enleve moi, es trompe, esa orden, escriben, ese … yo
  2.8: est au, est … salon, ex … he, fille au, fix is, for anything, for … lol, from texting, from … list
  2.8: fyi this, fyi … is, get … this, goes to, gonza-, gracias no, gracias … todo, happy … you, has … been
  2.8: hasta la, have to, haya, heill-, heille, herd, himse-, himself, how … unsubscribe, hoy mismo
  2.8: if … wanted, inscribio, interdiction, is stop, is … cousin, is … last, is … third, it close, it … time
  2.8: j … meme, j … mis, jamais fait, je … quand, job sur, joder |, jurid-, just wanted, l … je, l … passe
  2.8: la banque, la casilla, la paix, la … ni, lache moi, laissez … tranquille, lake, laval, law>these
  2.8: le choix, le courriel, le monde, lista por, lista … favor, lo … la, longer NAME, loses, m oter
  2.8: m texter, m … de, m … encore, manden |, marca-, mas … favor, mauvais number, me escriben, me esta
  2.8: me texteen, me where, me … escribiendo, me … more, mejor … correo, meme affaire, mensajitos
  2.8: message … mistake, might as, might … well, mis datos, mistaken, mix, moi c, moi … de, mon numero
  2.8: more sms, must have, mwa, my … info, need his, ngl, ni les, ni … tengo, no text, no … falta
  2.8: no … mandaran, no … named, no … texting, not bring, not drop, not … any, now the, nuest-
  2.8: number>forever, of them, off … your, officer, on do, on … des, one of, otez, ou le, ou … vous, papie-
  2.8: papier, para … mensajes, pas donne, pas interesse, pas mon, pas votre, paye comptant, paz |, pedido no
  2.8: perdon pero, permiso |, phone is, phone … up, plan charges, please stop, please take, please … them
  2.8: plus pour, pompi-, por todo, premiere, pu … texto, que pesados, que … pueden, quel … j, rather get
  2.8: recad-, remove mine, rest |, reveille, ride please, rn |, sans me, sans … accord, se … you
  2.8: send anything, separ-, she gets, shop now, sin permiso, snail, snooz-, snooze, sourd, stay … my
  2.8: stop ca, stop sent, stop updates, stop … message, stopa-, stopall, subscription |, sur … formulaire
  2.8: suya, t … trompe, tanna-, tel |, telefono |, terminate, texto ok, texts today, that … am, the parrot
  2.8: the person, the sign, the … job, then please, tienda no, tiene … cel, till the, to email, to … or
  2.8: to … week, toujours la, tu … les, un mes, un salon, una bicicleta, us … that, us … the, ustedes se
  2.8: velo … vous, vivia, vivir, vous devez, voy … ir, vuelvo … esa, vuestra, was … my, wedding and
  2.8: wife … not, will … your, with texts, without … text, work … is, y … you, yo … se, you claim, you>want
  2.8: your … twice, | annoying, | avant, | chuck, | hagan, | heille, | hey, | houston, | need, | ring
  2.8: | since, | stopall, | wheel, | … come, | … employee, | … fais, | … fuera, | … fui, | … fun, | … puse
  2.8: | … texted, | … think, | … vi, | … vois, | … who, ~_abu, ~_ax, ~_eli, ~_era, ~_et, ~_hus, ~_jap, ~_mix
  2.8: ~_nul, ~_nur, ~_scr, ~_sim, ~_wak, ~acab, ~acin, ~adit, ~amio, ~aren, ~aur, ~belo, ~blan, ~boat, ~bor_
  2.8: ~cor, ~dill, ~droi, ~ecad, ~elon, ~enir, ~enor, ~epli, ~esen, ~gans, ~haya, ~heil, ~hitt, ~iad, ~ieur
  2.8: ~imer, ~ivan, ~jap, ~lak, ~lte, ~mark, ~mela, ~mion, ~mix, ~must, ~ncia, ~nurs, ~ocha, ~ombr, ~orra
  2.8: ~pany, ~pd_, ~rase, ~rba, ~reat, ~relo, ~renu, ~rlos, ~rmar, ~rrad, ~rwar, ~sab, ~scon, ~sieu, ~sly
  2.8: ~sly_, ~sue_, ~suya, ~tul, ~ucs, ~udo_, ~uead, ~uear, ~umba, ~uth, ~vis_, ~viv, ~xclu, ~yen
  2.7: (these), NAME ici, NUMBER a, NUMBER the, NUMBER … the, a cause, a lot, a lui, a mr, a setting, a … and
  2.7: a … chingada, a … yours, ago please, aimer-, air NUMBER, all if, all text, all … time, am NUMBER
  2.7: ambulancia, and can, and … get, and … off, angry>stop, annulez les, another … now, anula-, anular
  2.7: aqui … es, are … kidding, are … texting, arretez les, arretez … m, au juste, autre-, aux textos
  2.7: avec … textos, avises, ay, bajen-, before she, besoin merci, better for, bici … la, bike … you, blowi-
  2.7: blowing, boat, bon number, bonne journee, bother … me, buen dia, bureau, call the, cambie … opinion
  2.7: can … end, ce n, cel es, ching-, chingada, claus-, clause, cnil, code … is, comment … marche
  2.7: compadre |, con las, confirmar, confirmed, conversation |, cosas |, could, courriel … la, crevaison |
  2.7: cuando me, cuenta que, cut … off, d … NAME, dans les, dans … dossier, day yours, de course, de que
  2.7: de ta, de … merci, de … modos, de … porfa, de … sms, dechi-, delete, did … find, dijeron … you, disco-
  2.7: do … ride, does that, done getting, down … street, drop … from, du spam, eat it, el mundo
  2.7: elle … decedee, emili-, en … et, en … le, en … ni, enough thanks, envoi, envoyez pu, erreur de
  2.7: es conmigo, esa no, est vendu, et … messages, etonn-, faire la, favor … los, fille … comptoir
  2.7: fix your, flat fix, foggi-, foggiest, for this, for … sake, forti-, from bell, get to, good … me
  2.7: gracias me, guys |, have only, have … ask, have … bicycle, he has, he used, here, hip, husband he
  2.7: i bought, i is, i opt, i … like, i … some, idea … que, ido, in … your, insurance |, inuti-, is … hard
  2.7: is … magic, is … mr, is … never, is … shop, it in, it your, j me, j … sortir, je pense, je … d, junk
  2.7: knowl-, knowledge, la chingada, la dame, la dedans, lady, laisse de, laisse … tranquille, law>not
  2.7: le dejo, le … NAME, leeds, les pieds, les prochains, like … a, like … know, list … you, lo … yo, lot
  2.7: m enlever, m envoie, maestra, magic … to, make you, mandaran, marketing, mas … aqui, me operaron
  2.7: me sortir, me thank, me vuelvan, me … anymore, me … llegando, me … texts, me>remove, mensajes you
  2.7: messaging |, mettez … aux, modos, moham-, mohamed, moi des, moi si, moi |, moi … deux, moi … lol
  2.7: moins |, molestia |, mon pneu, mon portable, months ago, more>wrong, mosque, my answer, my mobile
  2.7: my ok, my riding, my thumb, my … remove, n a, n etait, n … rien, name here, ne veut, need … texts
  2.7: no mas, no ocupo, no … llamo, no … por, noman-, nomanden, nomor-, non, not consent, not hers, not so
  2.7: number used, numero … l, of … texts, off … here, off … number, off … texts, oficina de, often, oigan |
  2.7: on sort, on |, one that, one … and, operaron, oter, ou quoi, oubliez … svp, para la, parte
  2.7: pas accepte, pas … il, pass, pense … tu, pero … soy, pesados, peut … ca, peux m, phone … in
  2.7: phone … not, phones, plan and, please discontinue, please drop, please … number, pour … texto, prete
  2.7: prie, prie |, prive-, privee, pu … promos, pubs, pues |, qu on, que paren, que … les, que … textos
  2.7: question is, quitar … numero, ran the, ras le, read, recevoir sa, recu … facture, regis-, restr-
  2.7: restring, revei-, riding days, riding … are, roami-, roaming, roommate, sait, sake, sales texts
  2.7: says quit, says to, see to, senorita, she passed, she wants, shop please, show … where, si a
  2.7: si queria, so drop, so |, stopall |, su … y, suis sur, suis … celui, suis … une, switch … off
  2.7: ta liste, take me, talle-, taller, tannee, te … un, tengo NUMBER, tengo ninguna, texteen, texteen |
  2.7: texter … l, texting … is, texts |, that … here, the brakes, the texts, the … already, the … button
  2.7: the … office, the … stuff, them off, then NUMBER, then stop, this crap, this person, to one, to … text
  2.7: todos modos, tombez, tres veces, un … c, unchecked, unchecked that, unchecked … box, use … shop
  2.7: velo … a, verdad yo, veut … recevoir, veux … etre, vez … a, vos soldes, vos … pis, voulais des
  2.7: vous aviez, vs, want something, want>remove, we go, where … my, whoevers, without the, without … texts
  2.7: worry pas, y no, y … celular, y … con, y … quiero, you con, you could, you kidding, you paso
  2.7: you write, you … aguanto, you … dije, you … hear, you … last, your employee, your … on, yours is
  2.7: yours … the, yours-, zero … please, | back, | buying, | cell, | chemo, | denme, | finalement, | gave
  2.7: | give, | make, | terminen, | time, | … arrived, | … avisos, | … eres, | … exercise, | … fixed
  2.7: | … means, | … ofertas, | … operaron, | … pense, | … pesados, | … right, | … what, ~_ay_, ~_fic, ~_fij
  2.7: ~_im, ~_ley, ~_mij, ~_mio, ~_ng, ~_oft, ~_op, ~_vs_, ~abb, ~ank, ~anso, ~aval, ~awy, ~cais, ~clin
  2.7: ~cogi, ~cutt, ~dens, ~dise, ~elam, ~eld, ~ert, ~ese, ~ese_, ~eten, ~evei, ~fabo, ~fij, ~ften, ~hy_
  2.7: ~ilit, ~imo, ~itan, ~ivie, ~ivoc, ~junk, ~keti, ~lady, ~lar_, ~lie, ~lir, ~migh, ~mij, ~mpan, ~mun
  2.7: ~ncor, ~ndom, ~nia_, ~nlos, ~oam, ~oami, ~odia, ~ofte, ~pana, ~pec, ~phe, ~pte, ~pubs, ~pus_, ~qu_
  2.7: ~ract, ~rarm, ~rito, ~rmo_, ~roam, ~rtas, ~rtir, ~sil, ~stos, ~tado, ~tann, ~tir_, ~uce_, ~uenm, ~ugg
  2.7: ~upa, ~uta, ~vait, ~voi_, ~vs_
  2.64: (tables say opt_out)
  2.6: (law), NAME c, NAME wrong, NAME … est, NUMBER back, NUMBER … also, a ete, a month, a ninguna, a no
  2.6: a seguir, a son, a stranger, a vendu, a … por, account … no, account … the, acuerdo de, affaires
  2.6: agenda, agreeing … texts, aguanto, ahead and, ahora si, ai repondu, ai … c, ai … signe, al … no, along
  2.6: alzhe-, alzheimer, am going, am having, and could, any of, appelle la, apuesta, aqui vive, arretez vos
  2.6: ask to, ask … this, at … now, aux 2, avez inscrit, avez … pris, avisenme cuando, avoca-, away |
  2.6: bad hip, barki-, barking, barking … the, because i, bedro-, bedroom, believe … have, besoin |
  2.6: bike … take, blasts, blowing up, borrenme, both the, but … no, but … would, ca … souvent, ca … svp
  2.6: call registry, call … and, can … the, cancel text, caser-, caserne, cause de, ce … j, cell de, cents
  2.6: chao, childs, chuck, ciuda-, ciudad, ciudad |, clair |, clients, cobran, college, confunde, consent
  2.6: consentement … vous, cortala … los, cosas, coupo-, crois que, dans … coin, day … not, de mandar, de ne
  2.6: de ser, de … cel, de … familia, de … molestar, de … senora, delete texto, delete … phone
  2.6: desabonner … ca, dieron este, different NAME, dit stop, do … come, do … know, done … me, done … texts
  2.6: done … you, donne … cell, drop, effacez mon, eleva-, email only, en este, en silla, enlever de
  2.6: enlever … la, enough off, ensui-, ensuite, erase it, escribe la, escribirme, escribirme |, ese senor
  2.6: eso es, est … voler, este medio, estop, et … m, ex, expli-, fabor, fait NUMBER, farm, flag, fois j
  2.6: from everything, from now, from … me, gardi-, gave … to, good afternoon, got … this, gracias pero
  2.6: gracias … no, gradu-, great, had … bike, have texted, have … agreed, have … your, hay … de, he ido
  2.6: he … my, here by, here in, his bike, holid-, holiday, how i, i did, i … having, i … what, i … where
  2.6: icitt-, icitte, ido a, ignore my, ilega-, ilegal, in … why, inconnue, is enough, it out, j … NUMBER
  2.6: j … dit, jamais mis, je sache, je tiens, je … etre, je … excuse, keep … for, kindn-, kindness, la vie
  2.6: las … por, law>wrong, le coin, le mois, le mot, le tirage, le |, les … el, let … end, let … number
  2.6: like spam, liste |, llega … a, m excuse, ma … pas, magas-, magasin, main, mais c, manil-, me quitan
  2.6: me sacaran, me take, me texte, me who, me … call, me … este, me … mande, me … merci, mensaje para
  2.6: message me, mis les, mis … pieds, moi ca, moi … lieu, mon … c, mon … sur, more ads, much … me
  2.6: much … the, my attorney, my … from, my … to, ne parle, ne … texter, never read, nimew-, nimewo
  2.6: no … and, no … ninguna, no … vuelvan, none, not for, not … NUMBER, not … for, not … registry
  2.6: not … who, number … just, numeros |, off from, off whatever, offer-, on oublie, on … screen
  2.6: on … vendu, only … to, opting out, or … again, order … i, ou avez, oui … le, paid cash, par … ca
  2.6: parar y, pas enlevez, pas texter, pas … pour, pasada, pasado, payee, pense … que, pero … de
  2.6: persona equivocada, phone … a, phone-, pis, plus … envoyer, point, pompiers, por … rueda, pourquoi je
  2.6: prefer not, pregu-, qu … m, que moi, que … aqui, que … llega, que … sacaran, que … sache, quien sea
  2.6: quita de, quoi que, reference, registry, remove … i, remove>texts, removed … your, remover, rendu a
  2.6: repaired, reparation … pour, retirer, retrait, sacam-, sacame, sacaran, sache, saint-, sainte, salida
  2.6: salir … la, sans … de, scrap, se de, see it, send … please, sent … to, shred, sin preguntar, ski
  2.6: so is, so … end, so … us, sold my, solo … de, sombo-, sombody, sorry no, sorry … is, sortir |
  2.6: soy … la, sport, station, stay on, stop … messages, store … me, suerte con, swamp-, swamped
  2.6: switch off, tannant, telli-, telling, text box, text from, text … when, textear, texter svp
  2.6: texter … merci, texting … or, textos apres, texts, texts … be, texts … is, texts … one, thanks but
  2.6: the young, the … are, the … he, the … page, the … switch, these … me, these … on, they … their
  2.6: thinking about, this stop, this up, tienen hasta, tires are, to help, to … country, to … texted
  2.6: told the, tu … pour, un … mois, una … no, une sonnette, une … je, unsubscribed |, untic-, untick
  2.6: us end, use another, van … seguir, velo mais, vicky, videotron, vous pris, voy … bloquear, week is
  2.6: will … at, work … i, would love, yo, yo vivo, yo … he, yo … me, you email, you leave, you think
  2.6: you … cut, you>stop, your customers, your garage, your … take, | adieu, | ahora, | anular, | cesse
  2.6: | congrats, | deactivate, | estop, | get, | leave, | mate, | pardon, | remover, | shred, | stop
  2.6: | switch, | wrong, | … achete, | … all, | … dejar, | … en, | … own, | … pourquoi, | … pourriez
  2.6: | … seulement, | … van, ~_ale, ~_blo, ~_eme, ~_ex_, ~_ido, ~_oj, ~_pid, ~_reg, ~_tec, ~_um, ~_un
  2.6: ~_yo_, ~acam, ~aced, ~aire, ~avoc, ~bow, ~cali, ~cas_, ~cela, ~cero, ~chas, ~citt, ~cout, ~creo, ~cter
  2.6: ~desp, ~dore, ~elen, ~ersi, ~etin, ~eto, ~exts, ~fusi, ~gasi, ~genc, ~gnat, ~gue, ~gunt, ~iai, ~iben
  2.6: ~ider, ~iera, ~illa, ~iven, ~ja_, ~js_, ~lank, ~lowi, ~matt, ~nica, ~nock, ~noth, ~nsan, ~odil, ~oev
  2.6: ~oeve, ~onds, ~oupo, ~out, ~renm, ~roni, ~ston, ~stry, ~susp, ~tena, ~tere, ~ts_, ~tta, ~tula, ~udad
  2.6: ~usp, ~uti, ~vee_, ~ways, ~xpli, ~xts, ~xts_
  2.5: NAME et, NAME n, NAME … am, NAME … are, NAME … au, NUMBER miles, NUMBER yrs, NUMBER … un, a ese
  2.5: a inscrit, a landline, a llamar, a pagar, a pogne, a problem, a … caisse, a … lol, added … without
  2.5: ads |, ahora, ai achete, alertas, all … more, am … class, and for, annonces, annoying, another shop
  2.5: ans qui, anulen, anything at, appelle … NAME, appelle … pas, apues-, aqui … hay, are at, are over
  2.5: are … and, are … much, arms, arretez de, as … now, ask … be, at … counter, at … or, attor-, attorney
  2.5: autan-, autant, automatiques, autorise ca, avec les, avez … la, avisen |, avocat, baja gracias
  2.5: bajame de, basis … you, bay, be left, bebes, bici se, bien … no, bike i, bike not, billb-, billboard
  2.5: blast, bolet-, boletin, bon arretez, book |, box on, bravo, breaking … with, but … me, ca la
  2.5: can … without, cancela, cancelame, captura, cast, ce … est, centr-, cet, cette dame, cette liste
  2.5: chain lube, change de, change … preference, charges per, chsld, cicli-, clien-, comprado, con esto
  2.5: con … mensajes, conozco ese, consentimiento, contact list, costs me, creci-, cross me, cross … off
  2.5: d baja, days … over, de escribirme, de mis, de mme, de number, de … cote, de … llanta, de … plus
  2.5: deja … d, delete … cell, demande … fois, demander, desinscris |, desole mais, detener, digito
  2.5: doctor … me, ecrire pour, ecrire |, el … las, el … senor, elle veut, elses bike, email, en … arretez
  2.5: en … pu, encore un, ensei-, escriba, escribas mas, espero que, est quoi, est … erreur, estos
  2.5: estoy … una, estuvo no, etre, faut il, for what, for … else, for … quick, for … stop, from text
  2.5: from … next, garage |, get … sec, go again, gracias … el, groom, guys, haberme, had … right, has no
  2.5: have asked, have bike, have moved, have … already, have … do, he comprado, him this, his new, hiya
  2.5: hospi-, how it, i choose, i … moved, il … temps, infla-, insurance … it, intended for, ir |
  2.5: is … agreeing, is … how, it … about, it … texts, jamais … les, je suis, je … desinscris, je … parle
  2.5: jst, keep … in, kon, la bicicleta, la desabonnez, la palabra, la permission, la verdad, la … merci
  2.5: la … non, labora, las alertas, last … to, last … was, le bol, le papier, le prochain, le … arretez
  2.5: le … l, legal, les annonces, liber-, list thank, liste stp, llamo NAME, llene-, llenen, lo tienen
  2.5: los mande, los reporto, los … gracias, lovel-, ma facture, make this, manana y, mandan esto, mandar |
  2.5: mande ma, manejando, mantenimiento, mars, mas porfavor, mauvaise personne, me desinscris, me dicen
  2.5: me hablan, me regreso, me retirer, me so, me … yo, merci … arreter, merci … le, meter, mi respuesta
  2.5: mio, moi … vos, mois passe, mon … ou, more and, more … me, more … these, my account, my arms, my inbox
  2.5: my preference, my text, my … days, my … next, my … no, my … old, n est, n me, n … plus, ne … me
  2.5: never met, ni … donde, no de, no di, no … pedido, no … please, nope, not NUMBER, not tick, not work
  2.5: not … anymore, not … consent, not … person, not … so, nous … de, numero si, ok … text, on to
  2.5: operation, opinion, opted, order … is, order … you, otez moi, otro lado, par sms, paroi-, paroisse
  2.5: pas trop, pas … bicycle, pas … suis, pas … velos, perdu … cell, permission |, phone she, pires
  2.5: plan … per, plus depuis, polite, pour un, pour … bon, pour … il, pourr-, pouvez m, quand le, que sigan
  2.5: que … este, que … haya, quitan, quiten |, quitenlos, quitenlos |, rang, rappel, recaditos, reception
  2.5: remove me, remove … please, remplir, reporto, revis-, ride … not, robot-, robots, rompa-
  2.5: roule … depuis, s v, s … p, sale is, sale texts, saquenme … la, scooter, se … con, semaines que
  2.5: should … stop, si le, signing, silla … ruedas, singed, slaqu-, so … lol, so … would, son, son … elle
  2.5: sortez moi, speciaux, stop i, stop … them, suerte … la, svp … tout, swipe left, te voy, team
  2.5: telefono … soy, tell … his, text please, text … any, texto … de, textos … la, texts going, texts thank
  2.5: texts>list, texts>want, the cargo, the pictures, the screen, the … alerts, the … kid, this a, this as
  2.5: this … meant, this … mine, this … too, to have, to none, to … message, to … of, trabajo con, trick
  2.5: tuvie-, tuviera, uff, un digito, un mauvais, un velo, un … numero, un … vous, understand |, unwan-
  2.5: unwanted, ups, us both, v p, velo … besoin, verifiez votre, veu, viens … avoir, vos … en, was only
  2.5: we … again, were through, when … need, whoev-, why would, will come, wish … be, wrong one
  2.5: wrong>remove, y … llegando, yo … no, yo … que, you must, you woke, you … manden, you … send
  2.5: your system, your … by, your … quit, | aca, | after, | anulen, | at, | cancelame, | detener
  2.5: | eliminame, | g, | lift, | maybe, | revoke, | uff, | uh, | vous, | … a, | … afternoon, | … chier
  2.5: | … compre, | … creo, | … doctor, | … girlfriend, | … mal, | … paren, | … po, | … quita, | … reviens
  2.5: | … sait, | … silence, | … veces, ~_anu, ~_em, ~_etr, ~_mai, ~_pu, ~_pub, ~_sop, ~_soy, ~acar, ~alir
  2.5: ~anyw, ~appi, ~aska, ~bais, ~boun, ~buzz, ~caba, ~ccu, ~cell, ~cess, ~chac, ~clie, ~clu, ~dete, ~dia
  2.5: ~disa, ~enim, ~erde, ~evit, ~fiez, ~gnin, ~guys, ~heme, ~heri, ~hoev, ~holi, ~hosp, ~ibr, ~icit, ~icli
  2.5: ~idor, ~ileg, ~imad, ~ines, ~itu, ~li_, ~libe, ~mpa, ~nimi, ~nir_, ~nope, ~noyi, ~nyw, ~oix, ~oix_
  2.5: ~opa, ~oqui, ~ospi, ~otez, ~oyi, ~oyin, ~pam, ~peut, ~pio_, ~pis_, ~ppli, ~prad, ~preg, ~pus, ~rdie
  2.5: ~rela, ~rney, ~sacr, ~slaq, ~soy, ~spam, ~spec, ~ssig, ~suiv, ~terd, ~tiga, ~ttor, ~ubar, ~uver, ~uvie
  2.5: ~uzz, ~whoe, ~yo_
  2.4: 2 … ca, NUMBER … but, a aucun, a guy, a … but, a … moyen, a … through, ahora me, ahora no, ahorr-
  2.4: ai la, ai loue, all texts, alto me, and never, ando … no, app, appelle, aprov-, aqui los, are … trying
  2.4: arretez avec, arretez … rappels, arretiez, as no, asked |, at all, au … arretez, au … moi, avait ce
  2.4: avec vos, aviez … que, avisen, avoir la, baja, baja … favor, bajam-, beaucoup … messages, besoin … vos
  2.4: bici tengo, bicycle |, bien … ustedes, bike share, bike you, bikes i, birthday message
  2.4: blank … purpose, block |, block-, bonne … pour, born, borrenme de, both … trouble, buzzes, ca … faire
  2.4: call … on, cel lo, cessez, chez … on, ci … le, clearly, commande chez, commande … vous, comme … est
  2.4: confu-, consentement, convenu, coura-, cuantas veces, cuantos, cuarto, cycli-, d une, dad passed
  2.4: dad … away, dautre |, day … is, de ceux, de estos, de haberme, de recevoir, de recibir, de … argent
  2.4: debe, dejar de, demarchage, depuis mon, depuis … operation, des … vous, desabonner |, di el, dicho
  2.4: did … subscribe, difun-, digits, disqu-, donne aucun, donne … numero, donnez moi, dos anos
  2.4: dropped … bike, du numero, east, eh you, el fabor, el … no, else from, end them, erreur … numero
  2.4: es … delete, escriban a, escribir, eso … no, essayez, est … retirez, este mensaje, este … el, fabor de
  2.4: fait … le, falta, favor … de, fermez mon, flash-, for … the, from list, from these, from your
  2.4: front desk, good day, got no, graha-, graham, habla, hagan de, hagan … cuenta, have already
  2.4: have … out, have … tell, hay forma, hello stop, here … years, high, hit my, hurts, i sold, i went
  2.4: il … en, in … i, incluez, intensos, is perfect, is … late, is … permission, it away, itd, jaja … soy
  2.4: je vis, je … aller, je … me, je … tu, jeje, keeps buzzing, kid … the, know NAME, l … retirez
  2.4: la arreglo, la garantia, la molestia, la vista, la … porque, lache … patience, lachez … textos
  2.4: law>you, le cell, le dieron, le telephone, leave … in, leaving … country, les dije, les mando, let my
  2.4: licenciado, liste merci, liste … ceux, lived, lo pido, lol enlevez, lol … is, look |, loue, loved
  2.4: loved the, machi-, mail only, mais … ne, manillar, maquinita, marco, marke-, marri-, mas promociones
  2.4: me any, me contactez, me hablen, me without, me … peace, mensaje … no, mensajes no, mensajes y
  2.4: mensajes … mi, mes … stp, message by, messages la, mi nombre, mis … anos, mon operation, monsi-
  2.4: monsieur, month |, more texts, moved away, moved … oregon, mucho la, my data, my name, my … for
  2.4: n … en, name … your, ne … ecrivez, necio-, necios, need message, need … new, never coming, ni bici
  2.4: no contact, no manden, no msj, no pienso, no … am, no … bicicleta, no … escriban, no … hablen
  2.4: no … interesa, no … person, no … porfavor, no … text, nobody asked, not subscribe, now she, now were
  2.4: number … of, number … that, numero aux, numero equivocado, numero … vidanges, obten-, off … good
  2.4: old … for, omit, on … texte, onda con, one … take, orego-, oregon, ou vous, our office, out again
  2.4: out … is, out … these, out … your, over … me, para otra, para siempre, para … la, parce … moi
  2.4: pedi esto, pense pas, permission … text, petes, peut tu, phone with, phone … buzzing, phone … this
  2.4: please … messages, please … sending, plein, plus … seul, podian, points, portable de, preno-, prenom
  2.4: prepa-, prepaid, prohi-, pu … textos, put … on, que necios, que … arretiez, que … cherchez, que … moi
  2.4: quien … dijo, quit … me, quite mi, ready … do, reminders, retiree, rien chez, right one, saber … mas
  2.4: sacame … ahi, sans … le, saturday i, save … both, say anything, say it, say you, says my, se … des
  2.4: sending them, seriously, set this, set … to, shed, shop … do, si me, silence, silla de, sistema |
  2.4: slaquez, sms you, so unless, soi, sold … the, solic-, solli-, sombody else, sonne, sortir … la
  2.4: still … me, stop asking, stop message, stop>these, stopping |, suena el, suffi-, suis … la, suprimir
  2.4: sus textos, sus … gracias, sus … por, suspendan los, svp … textos, tabar-, tache, tache mi, take … off
  2.4: terminez, text messages, text … thanks, textez … mauvais, texties, texting … it, textos vous
  2.4: texts … all, texts … forward, texts>forever, texts>more, thanks … everything, that no, thatl-, thatll
  2.4: thatll do, the balance, the shop, the size, the … club, the … messages, the … myself, the … stand
  2.4: them i, there … way, these … to, thing … is, this i, this … ridiculous, this … ton, tienen … la, to be
  2.4: to here, to marketing, to oregon, to turn, todo el, treated, trompes, trouble and, truly, twelv-
  2.4: twelve, uds, un … svp, una bici, unsubscribe |, updating, use … phone, usted, vais … bloquer, verifiez
  2.4: vete a, vista, vos affaires, vot, vous arretiez, vous autres, vous … que, vuelvan, vuelvan a, vuelven
  2.4: want … receive, went … the, while driving, widow, will … in, with … mom, with … repair, with … texting
  2.4: work … do, would appreciate, wrong>wrong, xioma-, xiomara, yesen-, yesenia, you trying, you … quit
  2.4: you>forever, your … out, | appreciate, | arrete, | broke, | chez, | gardez, | mistaken, | must, | next
  2.4: | par, | parale, | pierdan, | prepaid, | renuncio, | s, | slaquez, | terminez, | throw, | waiting
  2.4: | … attorney, | … autre, | … before, | … boy, | … bus, | … calls, | … encargo, | … forma, | … home
  2.4: | … llevo, | … necios, | … oferta, | … office, | … paye, | … quel, | … tiens, | … tout, | … tranquila
  2.4: | … wife, ~_adv, ~_ast, ~_bom, ~_dia, ~_jej, ~_pis, ~_via, ~_vs, ~ably, ~acr, ~adam, ~adv, ~agan
  2.4: ~ajam, ~aji, ~ajit, ~arco, ~atto, ~ause, ~bom, ~bomb, ~ceas, ~cet, ~ciau, ~cuer, ~dee, ~dich, ~emie
  2.4: ~esad, ~esco, ~esh, ~etie, ~fice, ~flag, ~gits, ~iar, ~iaux, ~icho, ~iren, ~iva, ~jej, ~jeje, ~jur
  2.4: ~kay, ~lan_, ~lee_, ~lert, ~llic, ~loir, ~lvi, ~lvie, ~mer_, ~nfu, ~nsen, ~nsie, ~olli, ~onfu, ~oof_
  2.4: ~opri, ~oura, ~pu_, ~pub, ~reau, ~rket, ~rles, ~saji, ~seas, ~sent, ~soll, ~suff, ~tam, ~tec, ~tfu
  2.4: ~tio_, ~tout, ~uen, ~uerd, ~uni, ~upo, ~urai, ~verb, ~ycli, ~zzes
  2.3: 2 semaines, 2 years, NAME passed, a boat, a cannondale, a peut, a quitte, a saber, a une, a … boutique
  2.3: a … etre, a … pour, a … sur, a … text, accepter, ago … it, ai coche, ai … coche, aimerais
  2.3: already said, already … stop, already … up, am … widow, and … i, annee |, ano, are there, arreter … m
  2.3: as well, as … stop, at … house, au texto, aura, aux vidanges, avais, avis … de, avisarme |, away … my
  2.3: babysitter, back … do, banqu-, be on, been … for, bicycle since, bien mais, bien sin, bien vouloir
  2.3: bien … mensajes, biffe, bike … wrong, bill, bill … i, bless, bol, boss sees, bough-, bought
  2.3: bought … helmet, boutique … les, bow out, bow … of, bueno |, buscan |, but this, but … remove, by me
  2.3: bye les, bye … textos, c … clair, cada … me, cada … suena, caen, caller, camionneur, can quit
  2.3: can … you, cell la, cellu-, cellulaire, cense, cesse-, cessez les, changer de, chaque texto, choix
  2.3: christmas, ciao, client |, clinica, coche non, como … salgo, confundieron, conjoint, conozco a
  2.3: contactado, contacte, correo electronico, cost … anything, cuando pueda, cuando van, cup, cut … lose
  2.3: dado, de bien, de client, de ruedas, de sms, de … esto, de … vouloir, demande d, desinscrire |
  2.3: desist |, desk no, despues … eso, destinatario, deuxieme, diari-, diario, did not, different … now
  2.3: dit … magasin, do without, do … shop, down, drop … any, dropping, dueno de, effacez mes
  2.3: effacez … infos, el otro, el titular, else now, email on, en pas, enfant … le, enlevez moi, envoyer |
  2.3: envoyez … pu, erase, erreur … la, es … una, esa lista, est clair, est … ces, esta … y, estaf-
  2.3: este … no, esten, esto me, f off, facture est, faux numero, fitzg-, fitzgerald, flat no, flat … in
  2.3: florida, for … but, fou, from texts, gave the, go on, good on, good … i, got … now, grateful for
  2.3: hagam-, hagame, hasta … van, hasta … vista, have … the, have … to, heard, here … the, heu, hey just
  2.3: hey … fyi, hold … for, honey, how you, husband NAME, i be, i believe, i received, i … be, in … with
  2.3: ipad, is NAME, is important, is time, it take, j aimerais, j … coche, jaja en, jaja … serio
  2.3: jamais donne, jamais eu, jamais … parler, je coupe, je n, je veut, jeez, jmen, know any, l ai
  2.3: l … donne, la ley, la lista, la … l, late be, late … me, late … there, le dernier, les rappels
  2.3: les … que, les … sur, less |, ley, life, lo siento, lo tengo, longe-, longer, longer wish, looking
  2.3: los dias, lost … customer, lot of, lovely, machine, made it, maint-, make … the, manden … mas, mandr
  2.3: me confunde, me lose, me … ok, me … y, meh, meme … de, memoria, mensaje y, mensaje … por
  2.3: mensajes jaja, merci … ne, mes deux, mes donnees, mes infos, messages my, messages stp, messages … je
  2.3: mi cel, mind about, mind … me, mio |, mise, moi … m, mon conjoint, mon no, mon … merci, mon … plus
  2.3: montreal, more thank, morning |, my … elsewhere, my … husbands, my … needs, my … sees, nada … texto
  2.3: name of, ne … envoyez, ne … m, no aguanto, no he, no lo, no los, no … wish, nosot-, nosotros, not shop
  2.3: number out, numero sin, of every, of … thank, off … of, off … ride, off … sends, offers, oh … more
  2.3: ok thanks, on … phone, one … this, otra … ustedes, oubli, oubliez … numero, over … so, par … enlevez
  2.3: para mi, pas abonne, pas aux, pas le, pas textez, pasa |, permission, peu |, phone no, phones … the
  2.3: pido, pido que, pis … du, please release, plus … d, plus … message, pool, pour … pas, pouvez … les
  2.3: pregunto, prepaid phone, prohibido, pu, pu … des, pu … message, pu … rappels, puedo cambiar, pull my
  2.3: purpose |, pushy, quatrieme, queria mensajes, qui … c, qui … etes, quitar mi, quitemelo, quitenme jaja
  2.3: quitenme |, quitte … liste, quoi l, refra-, regardez, remis, remove … cell, removed |, removed … this
  2.3: rente-, returned, right that, roster, said … stop, sales |, saw the, scam |, semana no, send>list
  2.3: sends, sent this, servi-, service |, servicio … mensajes, signe |, so it, sortez … de, still … NUMBER
  2.3: stop with, stop>angry, subscribed to, subscriber, sure … is, surge-, surveys, suspe-, tache-
  2.3: take … phone, telefono es, telefono … el, tell … people, text … call, text … on, texting … stranger
  2.3: texts for, texts … am, texts … please, thanks NAME, that … enough, that … more, the delay, the patch
  2.3: the service, the stop, the … card, the … did, the … must, there … no, these please, think … gave
  2.3: thread, tire la, tirez, titul-, titular, to receive, to … now, todos … dias, tour, tous les
  2.3: tout … reste, trabajo y, tromper, tu lista, tune ups, turn them, twice already, uds |, uh, un … texto
  2.3: un … y, unsubscribe link, used … phone, using my, usted … a, venga, viero-, vieron, viuda
  2.3: vos nouvelles, want … this, we have, will swing, wish to, wrong … you, y yo, yegue-, yeguen
  2.3: yes … will, you … give, you … message, your … stop, your … with, | about, | avec, | courriel, | jeez
  2.3: | nomas, | opted, | os, | pause, | venga, | … bicicleta, | … came, | … d, | … discount, | … dit
  2.3: | … drive, | … keep, | … mari, | … molestia, | … must, | … on, | … once, | … our, | … paran, | … pedi
  2.3: | … works, ~_alo, ~_ayu, ~_ber, ~_cea, ~_her, ~_nm, ~_pu_, ~_ray, ~_st, ~_tro, ~_van, ~agi, ~alum
  2.3: ~anna, ~atas, ~ates, ~avoi, ~bay, ~buel, ~care, ~carn, ~cea, ~cel, ~cif, ~cord, ~dil, ~each, ~eb_
  2.3: ~ebr, ~ebra, ~ees_, ~efra, ~ellu, ~ema_, ~epte, ~erio, ~esea, ~etem, ~evio, ~ex_, ~ffr, ~ffre, ~fili
  2.3: ~fus, ~ged, ~gnez, ~igh_, ~igl, ~igle, ~irer, ~istm, ~itam, ~itos, ~ives, ~lind, ~llul, ~mane, ~mir_
  2.3: ~mor_, ~mpes, ~muni, ~ncle, ~nen, ~nera, ~nnee, ~nnem, ~nu_, ~omo, ~opt, ~opy_, ~osa, ~pare, ~pid
  2.3: ~pido, ~pis, ~pris, ~quit, ~race, ~riel, ~rimo, ~roi, ~rram, ~rti, ~seno, ~shop, ~sima, ~ssan, ~tar_
  2.3: ~thor, ~tmas, ~trin, ~uit_, ~ula, ~ular, ~uri, ~uspe, ~utur, ~vely, ~vise, ~voco
  2.2: (stop), NAME la, NAME pero, NAME pis, NUMBER arretez, NUMBER pis, NUMBER … this, a autorise, a break
  2.2: a hike, a montreal, a postcard, a side, a trois, a … depuis, a … robot, a … time, a … votre, aburre |
  2.2: accident, ai tu, ai … a, ai … non, ait, al NUMBER, and, angry>texts, anymore thank, are annoying
  2.2: are fine, are … me, arizo-, arizona, arretez … je, arrett, arrive … a, as to, asi, at night, at … time
  2.2: aurai, aurai besoin, autor-, baja |, bajame, be getting, be … day, be … this, beau merci
  2.2: besoin … textos, bikes, blast |, boat |, borrame, borrarme, bouchard, breath, bring back, business |
  2.2: but … stop, cajero, camionero, can call, cancel … texts, care, cease, cel, cell je, ces textos
  2.2: change … idee, chip, closi-, closing, coche … case, coming … so, comment vous, comun-, con … textos
  2.2: confo-, confunde |, confusing, consentir, courriel, courriel seulement, d ecrire, dadme, dadme de
  2.2: dadme … baja, dans … liste, darli-, darling, date … l, datos |, de ella, de esto, de los, de ninguna
  2.2: de selle, de sus, de … mensaje, de … nous, de … nunca, de … svp, de … text, deals, delete … contact
  2.2: demenage a, depuis … je, dernier … que, desinscrivez, desinscrivez moi, different, dio … numero, do me
  2.2: do … reach, do … work, donne … permission, down there, el … anterior, el … donde, emergencies |
  2.2: en … no, encore … textos, end messages, entendu parler, entendu … de, envie de, envois, equivocaron
  2.2: equivocaste, erreur sur, erron-, est NUMBER, est … et, est … fait, este … de, esto es, every … of
  2.2: exist, faites erreur, faites … donc, falta … me, feb, ferre-, figure out, figure … how, flooded
  2.2: fois pour, free from, from … and, fuera |, gagno-, gagnon, get this, get … bike, go too, gout, had
  2.2: happy … the, harce-, hard pass, harve-, has me, has to, have … good, hermano |, him off, hitti-, i no
  2.2: i resign, i told, i … cash, i … every, i … had, i … okayed, i … to, idee … les, identity, if … stop
  2.2: if … was, il … semble, in arizona, inscribieron, instead … texting, is mr, it possible, it |
  2.2: it … with, j aurai, j … loue, jamais entendu, je … vous, joine-, joined, joven, k i, keep getting
  2.2: keep … please, la arretez, la familia, la j, la … mais, lachez mon, ladil-, ladilla, last … this
  2.2: le demander, le donc, le … bleu, leave … text, les … automatiques, les … dans, les … mi, les … un
  2.2: like … of, like … to, list in, list … never, longer … to, louise |, love … shop, m appelez, m … plus
  2.2: ma … otez, ma … plus, magasin … velos, maine, maintenant a, marea-, mari s, mauvais numero, me borran
  2.2: me ever, me habla, me inscribieron, me manden, me must, me quiero, me semble, me these, me vuelven
  2.2: me will, me … all, me … any, me … cosas, me … hasta, me … my, me … vos, melan-, men, menos |
  2.2: mensajes gracias, mensajitos |, merci mais, merci … bien, merci … de, mi celular, mi … los, minui-
  2.2: minuit, moi aussi, moi donc, moi … textos, molesten |, mon homme, mon … ca, more … you, muchacho de
  2.2: mwen, my email, n ai, ne pas, need for, need these, never okayed, new number, niaise, ninguna … de
  2.2: no esten, no on, no riding, no tiene, no … avisos, no … for, no … porfa, not agree, not help, not keep
  2.2: not mine, not … by, number>want, o como, off any, off so, ohio, oiga |, ok ca, on … do, on … end
  2.2: one … by, one … did, one … do, one … these, ones, orden … es, ordin-, os, out and, over for, para lo
  2.2: para … dejen, para … you, paradis, pas … oui, pas … rdv, passage, passed, pausa-, peche, people … the
  2.2: perdez, pete, phone i, phone keeps, phone out, phone … to, please … texting, plus … cell
  2.2: plus … recevoir, por dios, postc-, postcard, pour … desinscrire, pourrait, pretend i, promised, proof
  2.2: propi-, proprio du, pu … la, pu … svp, pull … number, pus, quand … ai, quand … aurai, que bici, que me
  2.2: que ni, que sea, que … deje, que … ni, que … yo, qui … j, quick question, quit … him, quita-, quitenme
  2.2: rathe-, rather, read them, reass-, recogi, reminders … do, remove … number, remue-, replied stop
  2.2: resena … no, retrait svp, reviendrai pas, rgpd, rid, rid of, river, said |, sais pas, saquenme
  2.2: saturdays, scree-, screen, se confundieron, se equivocaron, se … dije, sembl-, semble, send>stop
  2.2: sent from, set with, shop, should we, sign … the, simar-, simard, so early, so … my, sold, son muchos
  2.2: sondages, sors, sortez, soy, soy esa, soy … hija, spare, spelling, still … there, stop all, stop these
  2.2: stop … my, stop … these, stuff, suegra, supprimez … contact, sure have, surgery, svp rien, svp … bonne
  2.2: tabarnouche, take him, te equivocaste, text … ok, textee mas, texting please, textos … je, texts a
  2.2: texts not, texts off, the girl, the river, the vip, the … again, the … because, the … bikes
  2.2: the … contact, the … going, the … light, the … part, the … repair, the … with, these cost, these … and
  2.2: these … off, think … is, this … i, threa-, thumb, tienda que, ting, to finish, to … you, too please
  2.2: toque, touches, tout |, toute-, toutes, tqm, tranquille avec, tranquille … tes, twice … to, um
  2.2: unregister, up … baby, update your, us from, us … your, usan, v, vayan-, vayanse, velo ici
  2.2: velo … dans, vendi … bicicleta, veo bien, ver si, very good, vous pourriez, vous … ai, vous … arreter
  2.2: vous … erreur, vous … retirer, vous … texto, vs avez, want them, we should, why this, wifes |
  2.2: will pick, will … be, wo la, worry … it, y los, y suena, y … di, y … no, y … otro, y … soy, yo pedi
  2.2: yo … un, you always, you anymore, you borrame, you end, you hable, you puse, you twice, you … already
  2.2: you … quiero, you … tengo, yourselves, | junk, | once, | out, | package, | pago, | radio, | seria
  2.2: | son, | tabarnouche, | unregister, | vayanse, | voy, | we, | … avec, | … consentement, | … estoy
  2.2: | … friend, | … inscribieron, | … less, | … recu, | … sister, ~_bif, ~_bil, ~_cai, ~_cel, ~_dea, ~_dif
  2.2: ~_ens, ~_eve, ~_fol, ~_had, ~_hic, ~_imm, ~_lak, ~_lot, ~_nut, ~_os_, ~_ow, ~_pus, ~_req, ~_unr, ~_v_
  2.2: ~arna, ~axe, ~ban_, ~bif, ~biff, ~bil, ~bon_, ~bor, ~boug, ~cado, ~ces, ~chi, ~chie, ~comu, ~cpa
  2.2: ~cpa_, ~croi, ~cte, ~ctro, ~cup, ~dde, ~deco, ~depu, ~eant, ~efr, ~emue, ~exis, ~ged_, ~gery, ~had_
  2.2: ~harc, ~hrea, ~ibi_, ~ibie, ~icer, ~ici, ~ient, ~iff, ~inde, ~inve, ~irez, ~jit, ~jito, ~lici, ~lour
  2.2: ~lul, ~make, ~merg, ~ndu, ~nle_, ~odd, ~ody_, ~oila, ~okay, ~omu, ~omun, ~onfo, ~opt_, ~opte, ~pect
  2.2: ~pesa, ~plei, ~plit, ~rapp, ~refr, ~remu, ~riss, ~riti, ~rtar, ~rup, ~ser_, ~siv, ~son_, ~sop, ~soy_
  2.2: ~ssm, ~sto, ~stuf, ~tain, ~tair, ~tale, ~tuf, ~tuff, ~uff, ~uita, ~unre, ~uso, ~vec, ~veme, ~voul
  2.2: ~wner, ~woo, ~xist, ~year
  2.1: NAME at, NAME en, NAME le, NAME … she, NUMBER que, NUMBER … au, NUMBER … each, NUMBER … on, a customer
  2.1: a dog, a esa, a robot, a sec, a … home, a … once, a … year, a … your, abogado, aceptado, after |
  2.1: again so, ahead … the, ai … ailleurs, ai … envie, all … to, aloud, already replied, alumnos
  2.1: am … nurse, and says, and stop, angry>angry, angry>me, anything … this, are on, are … so, are … this
  2.1: arretez merci, arretez … texter, atte, au … pour, autre NAME, autres, ay … otra, bajenme, be removed
  2.1: be … there, being repaired, ben que, bici … mi, bicis en, bike money, bike place, bon ok, borreme
  2.1: borrenme |, bought … tube, boutique mais, brought it, bueno you, but she, buying a, by what, ca … fait
  2.1: cada mensaje, cada rato, cada … mandan, call … you, calls no, can have, can somebody, can … be
  2.1: can … close, capab-, caram-, casilla |, cat … the, ce numero, ce … c, cell off, celular por
  2.1: cesser les, chambre a, chambre … air, charged, cliente … vous, commi-, como … esto, comprendre, con su
  2.1: confondez, conformement, confundiste, conse-, consent … be, consentement vous, contesta, coordonnees
  2.1: coordonnees |, cops, coupon, croye-, croyez, cuando suena, cuanto mandan, cuanto … esto, d idee, d ou
  2.1: date et, de estar, de tanto, de tes, de todo, de viaje, de … apres, de … cessez, de … enlevez
  2.1: de … rappels, de … sistema, de … todavia, dejen … estar, dejo la, delete sistema, delete … y
  2.1: demande |, demar-, dentiste, depui-, depuis, dernier, desactivez ca, dije, dlt, dnc list, do … please
  2.1: don julio, donne, donnees, drinking, droit |, du client, each text, easy, echange, el carro, el mio
  2.1: elect, elimi-, ella … no, en no, en veu, end … i, enough already, envio de, envoi |, esa casilla
  2.1: eso no, est … effacez, est … mere, est … possible, este number, etait son, eu ce, event, existe |
  2.1: fait … vous, faites donc, final, fini … textos, finish it, flat |, flip the, for … update
  2.1: forget … number, form, forwarding, futur, futur |, garage door, gemel-, get NUMBER, get these
  2.1: grandson, group chat, guy at, habian, happens if, happens … i, happy with, harcelement, have received
  2.1: he passed, hijo y, i would, i … block, i … make, i … out, il travaille, in any, in … sink, in … to
  2.1: informo, ing, inner tubes, inscribieron sin, is … warranty, it … you, j achete, j … this, j … une
  2.1: j … veu, jarte-, jartera, jaw, just want, just … sending, kien, know … is, la misa, la preuve
  2.1: la … bici, la … roja, lachez … les, last … stop, le wifi, le … sans, leh |, les veux, listes, listes |
  2.1: llego su, llenan, lo he, lo pueden, lol … number, los … automaticos, lost |, louis-, louise, m
  2.1: m … promis, ma permission, makes the, makes you, mal … le, manden mas, mareado, mas mensaje, me dejan
  2.1: me instead, me now, me please, me prometio, me thanks, me … decir, me … llevo, me … off, me … sacar
  2.1: mensaje mas, mensaje … you, menvoye, mere … elle, mes coordonnees, mes … pour, messages automatiques
  2.1: mettez moi, mettr-, mettre, mi amor, minute, moi … avec, mois ca, molestes, mon voisin, mon … n
  2.1: money … me, montr-, moose jaw, more … is, movil, msjs, my daughters, my phones, my … away, my … last
  2.1: nada … mensajes, nadie contesta, no creo, no fui, no molestes, no quitenme, no soi, no tenemos
  2.1: no … cliente, no … conosco, no … manden, no … mensajes, no … seguir, no … texteen, non … gars
  2.1: not ever, not much, not ride, nous, now ever, now that, nowhe-, nowhere, number away, numero ou
  2.1: of all, of our, of texting, of … in, off … for, ok j, okay … do, old one, old … please, on one
  2.1: on this, only got, opted … in, or whatever, or … will, otra NAME, out … all, outgrew the, paid
  2.1: para esto, pare por, pare … favor, part, parti-, partie, pas lire, pas lui, paz, per text, perdon |
  2.1: peut, peut pas, peux … m, phone for, phone here, phone … for, pido … me, pieds, please … no
  2.1: please … with, plus entendre, pogne les, porter plainte, pour … autre, preference to, prepa, preuv-
  2.1: preuve, preuve de, preuve … mon, probably, prometio, promotions, prouv-, prouvez, pu le, que hacer
  2.1: que jartera, que je, que molestia, que nadie, que … era, que … mensajes, que … quiero, quiero darme
  2.1: quiero estar, quiero nada, quiero salir, quitame, quoi je, quoi la, reached … wrong, reads them
  2.1: reads … aloud, reall-, really, reassigne, reatt-, reattribue, receipt not, recevrais, recibir nada
  2.1: recipient, recoit … textos, regrese, rembourser, remove … info, remuevanme, reparer |, repli-, reque-
  2.1: revoke, ringing me, said not, same as, sans … pour, saquenme de, save us, scrub my, scrub … number
  2.1: se fait, second request, segunda, shop by, si … mi, sigue-, silen-, silence please, silla, sin textos
  2.1: since NUMBER, sink, so there, son cell, split, staff, stop yesterday, suis abonne, suis … mais, sur ma
  2.1: sweet but, tcpa, temps que, ten minutes, texting … thank, texto mas, texto … vous, textos … ahora
  2.1: textos … en, textos … mi, texts now, texts out, texts … do, texts … month, the ads, the plan, the race
  2.1: the reminder, the sink, the tuesday, the … cheers, the … hold, the … make, the … my, the … reads
  2.1: time so, times, to … not, to … so, todas … listas, trails, tranquille svp, tucso-, tucson, un favor
  2.1: un … pas, un … sin, unenr-, unsub me, update … records, vanco-, vancouver, vendu mon, ver, visitor
  2.1: voice, vos envois, vos listes, vos … d, votre liste, voulo-, vouloir, vous donne, voy … poner
  2.1: waiting for, want … number, was … so, way you, well … you, were … do, when … am, where … signed
  2.1: who … are, why … a, will call, with thanks, with your, wrong>number, y … mensajes, yeule, yo se
  2.1: you an, you use, you … scratch, zero, | arretes, | cada, | conformement, | desole, | era, | memory
  2.1: | ojala, | ponle, | pretty, | suspender, | trop, | va, | when, | … another, | … answer, | … dude
  2.1: | … garde, | … go, | … i, | … interesse, | … jartera, | … letting, | … like, | … llamadas, | … might
  2.1: | … molestes, | … person, | … picked, | … quitame, | … request, | … saddle, | … someone, | … vuelvo
  2.1: ~_apa, ~_bre, ~_dau, ~_dec, ~_def, ~_ing, ~_kit, ~_lay, ~_m_, ~_mm, ~_nom, ~_nun, ~_own, ~_pac, ~_paz
  2.1: ~_pia, ~_rob, ~_rom, ~_sto, ~_tcp, ~_zer, ~abo_, ~acte, ~ale, ~amab, ~amie, ~apab, ~arag, ~ari, ~bit
  2.1: ~borr, ~casi, ~celo, ~cep, ~cip, ~cipi, ~cons, ~desa, ~dson, ~eall, ~een_, ~elem, ~emer, ~empt, ~enu
  2.1: ~epe, ~epui, ~eren, ~ff_, ~flip, ~hopi, ~ieds, ~ije_, ~ilen, ~ili, ~ings, ~inie, ~iree, ~ivat, ~ivo
  2.1: ~kien, ~kit, ~kno, ~lein, ~lien, ~liez, ~lula, ~mbla, ~mew, ~mpu, ~msjs, ~nenr, ~ness, ~nous, ~noz
  2.1: ~nozc, ~nsu, ~odos, ~ofi, ~ommi, ~onoz, ~opy, ~otte, ~outi, ~ovil, ~ozc, ~ozco, ~pabl, ~pam_, ~paz_
  2.1: ~pci, ~pcio, ~pias, ~preu, ~ptad, ~quen, ~rame, ~reuv, ~rnal, ~rrid, ~salg, ~siem, ~sjs, ~sjs_, ~ssez
  2.1: ~stop, ~taff, ~tcp, ~tcpa, ~tenm, ~tiva, ~top, ~trem, ~trie, ~uloi, ~unen, ~unta, ~used, ~val, ~val_
  2.1: ~vibr, ~ward, ~xtea, ~zero
  2.0: (remove), NAME yo, a digit, a hint, a mandar, a … at, a … au, a … fixed, a … never, a … not, aburr-
  2.0: accue-, accueil, acepto |, adelante no, affaires |, agreed to, agreed … nothing, ah y, ai commande
  2.0: ai pris, ai vendu, aime mieux, alert-, alertes, all … NUMBER, already |, also … me, am his, am … you
  2.0: and i, and remove, aqui, are trying, arreter … me, asked nicely, au complet, automaticos
  2.0: automatique |, bajenle, bajo de, bay |, because you, before me, better … the, bici … en, bici … una
  2.0: bien you, bien … mais, bike … am, blasts |, borran, borre mi, box … my, button … i, c … trop, calen-
  2.0: can take, canceller les, cansa-, cargo |, carri-, ce contact, cell, cell … NAME, ces … la, chava
  2.0: che pas, checking in, chiffre, ciel, comment avez, compa-, compraron, compraron mi, compraron … numero
  2.0: con otra, con … avisos, confirm i, consenti, consiguieron, constantly, contacto, corro, cosas de
  2.0: country |, cours … le, cut the, cut … a, cuz … your, d affaire, d ecran, d … lista, dans … platre
  2.0: darme, de abajo, de otra, de su, de ustedes, de … baja, de … dice, de … enlever, de … listes
  2.0: de … mensajes, de … mon, de … ni, de … ok, de … texte, dejen, dejen de, dejenme |, deman-
  2.0: derangez moi, desactivar los, despacio, despierta, deux chiffres, died, digit, dit de, dit … pour
  2.0: do … care, do … notify, do … reply, do … texts, does … count, done … no, down to, durin-, during
  2.0: el numero, el senor, el spam, en avril, en france, en prie, en … pis, end … reminders, enough … the
  2.0: envois |, equivoco, errad-, errado, es mio, es … la, escribir |, est … clair, est … ligne, est … mien
  2.0: est … svp, etait … velo, etes trompe, etre retiree, ever, every time, favor … no, ferme-, first one
  2.0: fix, fizz, folks, for pickup, for … take, france, get one, get … it, going with, gone … the, got it
  2.0: got … so, gracias |, graduated, grax, grax |, hablo bike, hablo … lol, hagan llegar, have never
  2.0: have this, have … at, her cell, hesit-, hesite, hey so, hint, hola me, homme, i call, i graduated
  2.0: i signed, i ticked, i … going, i … prefer, if … i, importunez, in ohio, in … system, insistan
  2.0: is getting, is … possible, itd be, j exige, j … jamais, j … laisse, j … vendu, jamais ca, je crois
  2.0: je nai, je perds, je tape, je vends, je … chaque, je … donne, joder, jours ouvrables, joven le
  2.0: kindly stop, kno, l annee, l … le, la nina, la … dans, la … place, lachez … vous, last guy, le prof
  2.0: le … moi, left hand, left off, lire, llevado, lo voy, lo … quiero, loi, m etre, m … tout, ma demande
  2.0: ma reponse, ma … par, maintenant, mandando textos, mandando |, marcada, marketing |, marque, mas sms
  2.0: material, me anymore, me toco, me … ahorita, me … else, me … fuera, me … llegar, me … phone
  2.0: me … porfa, me … quedo, me … sur, mechanic, medio |, member, mensajes que, mesi, mi permiso, mi … para
  2.0: mi … saquenme, mi … yo, mis alumnos, moi pus, momen-, mon … par, more it, more>texts, mouri-, mourir
  2.0: moved out, mrs, my country, my girlfriend, my leg, my mother, my pocket, nada |, need something
  2.0: need … the, nephew, neta you, never … there, ni … texto, ningun NAME, no escriban, no les, no necesito
  2.0: no off, no … conmigo, no … di, not it, not notify, not … promos, not … them, notify, nro, number … did
  2.0: numero … pour, numero … votre, of NAME, off … a, off … promo, off … texting, often i, on purpose
  2.0: on that, on … appelle, on … or, on … with, optou-, optout, or … other, otez mon, otro taller
  2.0: ou … avez, our phone, out … texting, ouvrables, over … take, owes, pardon mais, parle … bien, part of
  2.0: pas ben, pas fait, pas mme, pas vous, passed … please, pense, pero este, pero me, personne … ce, peser
  2.0: pierdo, platr-, platre, please only, please … all, por … medio, pour ces, pour … garantie
  2.0: pouvez arreter, pouvez … enlever, pouvez … mon, preguntaron si, preguntaron … queria, priere de
  2.0: primera, private … i, proprietaire … numero, pu ce, pubs |, queria … y, quien autorizo, quieto, quita
  2.0: quiten mi, quiten … numero, quitenos, quoi … mot, reach-, reaching, reaching out, recojo el
  2.0: recommended, regre-, remove>list, request, residence, respectez, rest … peace, reste pu, retiren
  2.0: reveiller, ride … take, rien commande, rn, runs this, sakam-, sakame, sakame de, salir, savoir … mon
  2.0: scratch me, se equivoco, seguir … textos, sending the, sending |, set me, seulement … de
  2.0: shop … anymore, si possible, signing up, sir … am, sms gracias, sms please, so … do, soldes
  2.0: somebody … a, sors … la, sorte-, spare me, spare … old, sr, still getting, stolen in, stop on
  2.0: stop reaching, stop … out, subscribed |, suficiente |, suspendez, svp annuler, sweet … i, swing
  2.0: table-, take mine, take … hint, talked about, tape avec, tel, tengo ni, text more, text svp
  2.0: text … you, texte svp, textearme |, texting my, texto non, textos dans, textos non, texts … not
  2.0: that … my, the consent, the counter, the form, the good, the notifications, the raffle, the … 2
  2.0: the … desk, the … never, these are, these … it, these … you, tiendas, time … please, to any
  2.0: to … lawyer, to … updates, toggl-, tranquila, tres bien, trouver, tu … arreter, un lien, un … qui
  2.0: un … une, une erreur, up by, updates, updates not, usa, used my, va bien, va … les, velo est, velo je
  2.0: velo plus, vends, venez, veux rien, vida, voit, volvieron, volvieron a, votre … m, vous l, want these
  2.0: way … not, week please, wheel is, who … is, who … them, will show, will … by, with us
  2.0: with … permission, y … conozco, yes … this, yo … mi, you all, you hold, you no, you sell, you … no
  2.0: you … texted, you … trying, you … voy, | antes, | cero, | chao, | chef, | creo, | disculpe, | fyi
  2.0: | habla, | it, | maudit, | optout, | sakame, | suspendez, | telephone, | these, | … aca, | … ads
  2.0: | … dieron, | … dieu, | … it, | … llega, | … marque, | … mother, | … nai, | … pub, | … quieto
  2.0: | … receipt, | … runs, | … school, ~_ce, ~_hit, ~_inb, ~_mrs, ~_nro, ~_rn, ~_rn_, ~_sue, ~_yo, ~aber
  2.0: ~adil, ~agai, ~anot, ~are, ~body, ~canc, ~cast, ~cicl, ~cros, ~der, ~ders, ~dese, ~dif, ~dis_, ~eari
  2.0: ~ecko, ~ecy, ~efi, ~eing, ~elim, ~els, ~elul, ~embl, ~enm, ~erte, ~esab, ~evi, ~fix_, ~folk, ~fork
  2.0: ~fuer, ~ganm, ~gasp, ~gic_, ~git_, ~hell, ~hono, ~iale, ~ienc, ~ify, ~inb, ~inbo, ~isie, ~ismo, ~ixin
  2.0: ~joi, ~lenm, ~leti, ~lieu, ~lire, ~mble, ~mio_, ~mmun, ~mome, ~mrs, ~mrs_, ~neja, ~nly_, ~non_, ~nonc
  2.0: ~nsub, ~nte_, ~ntem, ~nun, ~nvoi, ~ody, ~ogi, ~olks, ~olle, ~olo_, ~ompu, ~ona_, ~pair, ~peni, ~perm
  2.0: ~pero, ~plai, ~ptou, ~rank, ~rar_, ~regr, ~ritt, ~robo, ~rren, ~rta, ~sca, ~seni, ~sera, ~sida, ~ski
  2.0: ~smo_, ~sold, ~sort, ~stru, ~sul, ~swin, ~tina, ~ueno, ~uera, ~uit, ~unsu, ~usq, ~usqu, ~utor, ~vam
  2.0: ~vir
  1.9: NAME not, NUMBER apres, NUMBER she, a flat, a la, a nada, a way, a while, a … ca, a … grand, accepte
  1.9: account and, ahead with, ai pese, ai … accepte, ai … arret, aille-, aimerais … que, allow-
  1.9: already … time, am getting, am replying, am … guy, am … off, amour du, ancien … de, and everything
  1.9: and quit, anotaron, another text, anywa-, anyway, appelle pas, apres ce, arreter svp, asked … twice
  1.9: askin, attention, au lieu, au … j, aucune … de, autrement, avez confondu, avez pas, awya, be so
  1.9: be … on, be … texts, because … is, because … your, bes, bicicleta, bien en, bike … for, bike … is
  1.9: borre … numero, bring … the, bueno … de, but you, but … am, buzzi-, buzzing, by … please, by … right
  1.9: c … un, cajera, can drop, can get, can … please, cancelo … mensajes, cantidad, carac-, caracteres
  1.9: cell number, cell … NUMBER, celul-, changed, choos-, clase |, click-, colla-, come … it, comme … vous
  1.9: commence … etre, como, como consiguieron, company, compte svp, con … respeto, confondu, conformement a
  1.9: conformement … la, congrats to, connais, consentement |, contactar |, contacter |, coord-, could call
  1.9: could you, county, cousin he, d envoi, darme … baja, de sa, de semaine, de sondage, de votre, de … a
  1.9: de … boutique, de … mes, de … ne, de … shop, debra-, dejen … spam, demande poliment, demande … retrait
  1.9: depan-, derni-, desabonner svp, dice … no, dispa-, donc … les, done … it, du … pis, ecriv-
  1.9: ecrivez … jamais, efectivo y, el cambio, el cuarto, elses, email from, en reparacion, en vez
  1.9: en voulais, en … NUMBER, en … a, encargo que, ends … NUMBER, enlever, entendi, envien |, envoyer de
  1.9: escriban, escribiendome, escribiendome |, essentiel, est … chsld, est … enlevez, est … son, est … sur
  1.9: est … tel, est … vous, estas cosas, every one, everything … the, fin … semaine, for … messages
  1.9: frequence, friend the, ftc, garag-, garage, gave … cell, gave … number, good but, gracias … la, happe-
  1.9: hear about, here to, heure la, how … can, how … stop, huile-, huiler, i report, i share
  1.9: i … appreciate, i … consent, i … nicely, i … replying, in NAME, in with, in … bin, inscrit |
  1.9: inscrite par, interesse pu, interesse |, is broken, is not, is nothing, is too, is very, is … list
  1.9: is … thanks, it … not, j … pese, j … plus, j … voulais, jajaja, jalou-, jaloux, je … moi, je … tout
  1.9: je … voir, jeje |, junto-, juntos, just … texts, juste |, l … de, l … pas, la delete, la maquina
  1.9: la protection, laisse … velo, laisserai, las … al, late husband, late reply, le … demain, le … passe
  1.9: le … samedi, leave … off, les … dicho, les … enlevez, lieu, liste, liste … envoi, llamado
  1.9: llanta … NUMBER, llegan … de, llegar, lol arretez, lol thanks, los … please, lugar, m … confondu
  1.9: ma … avait, mail me, maintenant … moi, make, make … stop, mandes mas, mas porfa, mate i, me already
  1.9: me avisan, me de, me las, me lleguen, me offers, me volvieron, me … ca, me … tarde, me … unsub, menor
  1.9: mensajes … este, meses, messages de, mi compadre, might, mobile |, mon ami, montreal |, moose
  1.9: more updates, mother is, my customer, my dad, my phone, my … plan, ne … envoyer, need … on, need … to
  1.9: nephe-, never asked, never subscribed, ni mi, no longer, no quiero, no usa, no … list, no … mensaje
  1.9: no … remove, no … textos, nom la, not reach, not … call, not … others, not>more, now remove, now … me
  1.9: number she, number thanks, of … messages, off still, off … day, olvidate, on m, on these, on … more
  1.9: one i, one … no, only please, opt … a, optin-, opting, ou … le, oui … moi, out lol, owner-, owners
  1.9: paniq-, panique, papel-, par semaine, para … persona, pas … etre, pasa si, passe … le, pausa, pedi que
  1.9: pedi … me, penda-, pendant, permiso, pero, pero you, peut etre, phone … with, pick … at, pis l
  1.9: pis … vous, please honor, please thank, please you, please … these, plus envoyer, plus etre, por sms
  1.9: pose, pour … j, pour … l, prefere le, prendre note, pretend you, private, prochain, profe-, profeco
  1.9: promo texts, pu etre, que era, que mon, que … me, que … si, quien … dejo, quien-, quienes, quienes son
  1.9: quiero es, quiet, quitan |, quitarme, quitas, quitenme de, quittez, rappels, raye, reached, refuse
  1.9: regale, regan-, remove>me, remove>number, rented, request to, resena you, resenas, resiliez
  1.9: retire … ca, ride anymore, right … you, roaming … no, rodadas, route |, rouyn, s … te
  1.9: sacaron … numero, said … before, salir-, saque-, says … texting, se acabo, se lo, se … cuando
  1.9: se … los, send more, send … of, send>more, serva-, servait, seul texto, seulement pas, shop … me
  1.9: si … bien, si … no, si … paran, sign … sheet, sigue llegando, silence |, so … send, so … take, somos
  1.9: son vrai, step |, still … my, stop, stop les, stop sending, stop … from, suis … a, supplie, supprimer
  1.9: svp pu, taking me, tan temprano, te plait, team |, telefono … me, telephone … la, tengo nada
  1.9: text program, text remove, texting … my, texto svp, texto … favor, textos par, textos stp, texts from
  1.9: thank … please, that … out, the card, the country, the county, the ftc, the reception, the swap
  1.9: the … reply, there … nothing, they come, this service, this … be, this … before, thru the
  1.9: tienen harta, to about, to miss, to these, to use, to work, to … ftc, to … too, todo respeto, too stop
  1.9: toute l, toute … equipe, un taxi, un … mas, una … de, unaut-, unauthorized, unico, uno, up sheet
  1.9: up stop, up … more, us in, vez de, vez … lo, viernes … ella, vos promos, vous … enlevez, vous … je
  1.9: vous … trompe, want none, want>list, we agreed, what right, when … asked, winter storage, wish … a
  1.9: with his, without … consent, would prefer, writt-, y … favor, years … and, yo a, yo lo, yo … NAME
  1.9: you looking, you me, you ok, you spamming, you … el, you … envien, you … remove, you … tienen
  1.9: you … usa, you>me, young lady, | again, | bless, | dejen, | esta, | fewer, | mauvaise, | pero
  1.9: | priere, | quittez, | refrain, | resiliez, | spare, | su, | think, | unauthorized, | wheres
  1.9: | … about, | … abuela, | … aqui, | … auto, | … car, | … consiguieron, | … desk, | … enfants
  1.9: | … envoie, | … exige, | … fine, | … liste, | … mechanic, | … met, | … mijo, | … recipient, | … sans
  1.9: | … switched, | … there, | … these, | … vos, ~_ag, ~_agr, ~_ail, ~_and, ~_ano, ~_aq, ~_aqu, ~_bik
  1.9: ~_ces, ~_dor, ~_kep, ~_opt, ~_seg, ~_unc, ~_wro, ~abur, ~ache, ~alo_, ~asi_, ~aski, ~asy_, ~bol_
  1.9: ~bran, ~brea, ~bye, ~chic, ~cli, ~coor, ~curi, ~dame, ~debr, ~defi, ~dict, ~dma, ~donn, ~ecen, ~eem
  1.9: ~eis_, ~enme, ~ensu, ~ephe, ~equ, ~erna, ~erse, ~ery_, ~eses, ~esid, ~euve, ~fire, ~fo_, ~gal, ~give
  1.9: ~hier, ~hio, ~hoos, ~hte, ~ingu, ~iro_, ~ispa, ~iten, ~jala, ~jos, ~kep, ~lad, ~llar, ~lses, ~migo
  1.9: ~miso, ~mpa_, ~muev, ~nant, ~nc_, ~nco, ~neph, ~nie_, ~nita, ~ntim, ~nui, ~nul, ~nven, ~nywa, ~oit_
  1.9: ~olic, ~olk, ~ondu, ~onge, ~onse, ~op_, ~othe, ~otro, ~oub, ~oute, ~ovel, ~owl, ~oze, ~pez, ~phew
  1.9: ~pos_, ~rele, ~renl, ~ridi, ~rige, ~rist, ~rned, ~rtis, ~rtu, ~sada, ~sado, ~scam, ~somo, ~souv, ~tach
  1.9: ~taro, ~tema, ~tid, ~tier, ~tify, ~too_, ~top_, ~tto, ~uc_, ~uise, ~umm, ~una_, ~unds, ~unk_, ~uzzi
  1.9: ~vice, ~wro, ~yway, ~zzi, ~zzin
  1.8: NAME aqui, NAME so, NAME |, NAME … not, NUMBER h, NUMBER merci, a child, a deux, a moncton, a nurse
  1.8: a reportar, a … donc, a … enlevez, a … me, a … plan, a … so, a … telephone, a … there, accident please
  1.8: after … one, agree to, agree … get, agree-, agreed … that, agreement, ai plein, ailleurs, al … y
  1.8: allowed, along |, alors, am asking, amigo, ancien proprietaire, and cancel, and every, and has
  1.8: and … am, and … never, and … still, anyway so, are out, are sending, are these, are … our
  1.8: arretez … la, arretez … textos, at first, at our, aux, avais … pas, avec … messages, avec … pneus
  1.8: avec … rappels, avez … NUMBER, avoir le, back the, back … my, bajame … la, be great, be … it, becyk
  1.8: been NAME, bicic-, bicycles, bike in, bloquear |, borrar, borreme |, bottle, bowli-, bowling
  1.8: brakes are, buen trabajo, burea-, but can, but … i, bye, bye stop, c … surement, cabin, caisse |
  1.8: calle-, callense, calmez vous, cancelo, cancelo los, capitals, capture, carrito, ce cellulaire
  1.8: cell and, celular, cesser, cessez … m, change, cheque, chez moi, chiff-, choose, client … vous, close
  1.8: cobran por, communication, compa, con sus, con … mensajitos, consiguieron … numero, consommateur
  1.8: const-, contactez moi, contacting, contacto |, cote de, coupons, creen, crtc, cuidado, cuz, d avoir
  1.8: d mandar, darme de, de numeros, de pubs, de spam, de … contactos, de … promos, de … pub, deals i
  1.8: debe ser, deben, deja … stop, dejan, deje de, demain apres, demasiados, deranger, dernier svp
  1.8: des textos, desir-, desuscribanme, deuxi-, dieron mal, dije no, dire oui, do … recall
  1.8: dolares … mensaje, dueno |, el amor, el envio, el mensajito, elle en, en deuil, en … encore
  1.8: en … plein, en … telefono, encar-, encargo, enlever … numero, enlevez … pour, enough with, entendi |
  1.8: entonces … me, entrepot, eparg-, esa foto, esa … no, escriban mas, escriban |, est beau, est le
  1.8: est surement, estafa |, estos mensajes, estoy limpiando, et mon, exces-, excessive, exchange, exist |
  1.8: ey, fermez les, fijes-, fijese, fille … a, fin … textos, fine stop, fini … messages, fishb-
  1.8: five stars, fois, for … delivery, for … late, forgot my, frame and, free, free bike, fui una
  1.8: full … of, further messages, garantia no, gaspe, genev-, genevieve, gentleman, get rid, group ride
  1.8: guarda, guest-, guests, hagame el, hands are, hard … on, have … up, hey stop, hijol-, hijole, honor it
  1.8: hors de, hors … votre, how … opt, i always, i bet, i surrender, i … asking, il a, inver-, is due
  1.8: is ridiculous, is … great, is … kids, is … still, jaja gracias, jamais inscrite, je fais, je … demande
  1.8: je … votre, jodan, juro que, keep … messages, know where, kowal-, la cnil, la muchacha, la … textos
  1.8: la … you, lache … cell, las promos, law>angry, law>me, le … bien, learned to, leer, les petits
  1.8: limpiando, listas … de, llegando, llege-, llegen, lleguen |, loads, local, lol that, los … mejor, lui
  1.8: m ecrire, m … avec, ma … dans, ma … est, mais … j, make these, man, manden, mando un, manit-
  1.8: marque … casilla, mas nada, me hagan, me … mandar, me … messages, me … ofertas, me … plus
  1.8: me … texting, meant, meant to, mejor … no, mensajes porfa, mensajes … la, mensajes … you, merci bien
  1.8: mes … merci, messages … de, mi telefono, mi you, mi … fallecio, mi … ni, middl-, middle, might … to
  1.8: mijit-, mijito, milli-, moi plus, moi … ai, moi … vrai, mon consentement, mon … que, monct-, moncton
  1.8: more … i, mostr-, mot, motorcycle, mucho-, muchos, my english, my part, nadie se, need them
  1.8: needing your, never … text, new … who, ni … mensaje, ni … mensajes, no, no en, no mandes, no more
  1.8: no tienen, no when, no … avisan, no … avisen, no … thanks, not do, not recall, not … look, not … no
  1.8: not … us, number take, number |, numero chez, nunca … mi, nurse on, oblig-, of an, of whatever
  1.8: off … bike, off … just, old … the, on se, on … changer, on … me, one to, only … stop, order if
  1.8: otez … nom, oui aux, oui … textos, our, our … please, out my, ouvra-, panad-, panaderia, parece
  1.8: paren el, parenle, partir d, pas arretez, pas une, pas … client, pas … promo, pas … pub, pasen
  1.8: pass … the, perdez mon, perdez … numero, permi-, petro-, peut changer, pido por, pis il, pis … de
  1.8: please lol, plus envie, polyv-, polyvalente, pour l, pour … promos, prior, proch-, purge, purge my
  1.8: puse mi, put down, quand je, que votre, que … recibiendo, quien, quien … apunto, quit … my, quitame de
  1.8: quite-, quitenme … eso, raffle … not, rappe-, rather … receive, receive messages, receive texts
  1.8: reclamo, recordatorios you, remove>you, remueveme, rente, reply stop, reportar, reporting you
  1.8: retire moi, rien accepte, rien savoir, rien … moi, robinet, rocky, rompan, rueda y, runs, sacaron mi
  1.8: said … could, salirme, salud, salut, says |, sease, seasons, seguir mandando, send … more, senor-
  1.8: senorita |, seria, ses textos, shop there, shops, show … the, si … algo, sigan escribiendo, siguen
  1.8: sin sus, slt, some other, sorry … have, sorry … i, sourds, specials, specials |, spring sale, stagi-
  1.8: stop … is, stop … merci, stop … pas, stop>law, su sistema, sure i, surrender, suyo, talki-, tanne-
  1.8: tanta-, tantas, tardes … la, telephone est, tengo bicicleta, tengo yo, text when, text … before
  1.8: texte merci, texte moi, texter pour, textez … plus, texting the, texto por, textos por, textos … le
  1.8: textos … merci, texts is, texts … your, texts>not, the cabin, the fcc, the gears, the way, the word
  1.8: the … had, the … lot, the … order, they … in, think it, this messages, this ones, this … belongs
  1.8: this … off, thought unsubscribed, tire sale, tired of, to answer, to … his, to … she, today tomorrow
  1.8: todo pero, told … could, tout message, trabajo de, tripl-, two … for, un chiffre, un consentement
  1.8: unsubscribing |, up … your, upsta-, upstairs, ustedes you, veces … que, ver con, vete, veu pu
  1.8: veux … rien, vip, vivre en, vos … arretez, votre … si, vous avais, vous avez, vous mon, vous pouvez
  1.8: vous … parler, vous … textez, voy … reportar, wanted texts, was … at, we had, when … was, where it
  1.8: who i, will want, with respect, withd-, would … great, wrap … the, writing to, written, xfis, xx, xx |
  1.8: y hoy, y … bici, yo me, you mauvais, you opted, you … con, you … mandes, you … tiene, you>list
  1.8: you>not, your hours, your stuff, your texting, | bon, | desuscribanme, | discontinue, | ey, | faux
  1.8: | feels, | fini, | from, | hard, | hijole, | hit, | purge, | remuevanme, | slt, | vete, | … aimerais
  1.8: | … este, | … estrellas, | … favor, | … limpiando, | … little, | … message, | … ni, | … pay
  1.8: | … pueden, | … reminder, | … sacame, | … saquenme, | … v, ~_arg, ~_aux, ~_bor, ~_buz, ~_bye, ~_chi
  1.8: ~_crt, ~_cuz, ~_des, ~_di, ~_ej, ~_ene, ~_epa, ~_fut, ~_gos, ~_har, ~_kie, ~_lir, ~_lui, ~_nec, ~_nen
  1.8: ~_no_, ~_obl, ~_ser, ~_tic, ~_tus, ~_uns, ~abri, ~ajen, ~alm, ~argn, ~asy, ~blig, ~bure, ~buz, ~bye_
  1.8: ~ces_, ~chel, ~chif, ~choo, ~crap, ~crip, ~crt, ~crtc, ~cton, ~cuz, ~cuz_, ~dera, ~died, ~dom, ~duri
  1.8: ~easy, ~efer, ~efo, ~egre, ~elco, ~elva, ~ema, ~enr, ~erti, ~esa, ~etre, ~exit, ~find, ~fois, ~fut
  1.8: ~gan, ~ging, ~goss, ~hale, ~hart, ~hdr, ~hiff, ~hops, ~iand, ~icip, ~ify_, ~indi, ~ithd, ~jen_, ~jese
  1.8: ~knoc, ~lash, ~lega, ~ley_, ~lirm, ~lves, ~mera, ~midd, ~mig, ~monc, ~mons, ~mot_, ~mova, ~mue, ~nav
  1.8: ~ncar, ~ncto, ~nder, ~nenm, ~nqui, ~nuti, ~obli, ~oft, ~opto, ~ords, ~ourr, ~out_, ~oyon, ~parg, ~pas_
  1.8: ~patc, ~paz, ~pez_, ~pide, ~plie, ~ppre, ~pre_, ~pte_, ~rade, ~refe, ~regi, ~revi, ~rgn, ~rgne, ~rip
  1.8: ~rmis, ~ros_, ~rote, ~rtc, ~rtc_, ~rtun, ~runs, ~sile, ~stad, ~stie, ~suyo, ~tafa, ~tame, ~thdr, ~tigu
  1.8: ~timi, ~tisi, ~tit_, ~tome, ~uien, ~uite, ~uitt, ~urea, ~utt, ~vida, ~voc, ~xit, ~xtee, ~yee, ~yee_
  1.7: 2 … que, NAME changed, NAME … pas, NUMBER jours, NUMBER star, NUMBER … al, NUMBER … d, NUMBER … stop
  1.7: a m, a minor, a one, a recevoir, a ton, a … cosa, a … jefe, a … she, abuela, achete … chambre
  1.7: affaire ailleurs, ai signe, alerts, all … ask, always … this, am reporting, am … mr, angry>list
  1.7: any shop, appelez … a, appreciate it, appreciate … heads, apuntado, apunto sin, are … without, asign-
  1.7: asked to, asking … to, at these, au crtc, aucun … svp, avise, avisen de, avisen nada, avisen … nada
  1.7: away my, away … number, away … stop, baja porfa, banks, bike … a, bill and, bloque si, bonjour … a
  1.7: borrad, borre-, buzz, by thurs, capables, caraj-, card … the, cargo bike, caron, carte-, cell so
  1.7: cell … you, cette personne, chercher le, chez … enlevez, chica-, chiffre de, church office, concl-
  1.7: conosco |, consented, consentement expres, consider, contacten, contacter, contacting me, copie
  1.7: corriger, coupez ca, coupl-, couple, courant, cuando … yo, cut them, d su, dale con, dale … los
  1.7: day … me, de becyk, de cancelar, de cesser, de notifications, de … datos, de … envois
  1.7: de … recordatorios, de … supprimez, deactivate, dealt, debranchez, decli-, decrisse, deja … escribirme
  1.7: dejar … escribirme, delist, des … svp, desabo, desac-, devez avoir, devic-, device, di … como
  1.7: disappear, divorced, dla, do … call, donc retirez, donc |, donc … moi, done here, done … your
  1.7: donne … accord, dors |, dort, du … pour, du … un, ecris, efectivo … no, effacer mon, effacer |
  1.7: el … saquenme, eliminenme, en paz, en … momento, end … texts, enfer-, enleve … de, enough for, entie-
  1.7: envios |, envoyer svp, envoyez … d, equivocado, era … otra, es … tercera, esos avisos, esos mensajes
  1.7: est … NUMBER, est … l, est … otez, esto … no, estub-, estubo, etais en, everyday, evite, excha-
  1.7: excluyanme, exerc-, exit, expres vous, facture … NUMBER, fais … ailleurs, faites moi, family only, fan
  1.7: feo, fils a, filte-, flood-, flori-, for each, forfa-, forfait, from … please, gaste-, gasten, gelat-
  1.7: gentils mais, get messages, get … i, gets, getting charged, getting … bike, go … for, goes off
  1.7: good news, got her, got wrong, grade, gratt-, great more, great … on, groupe … svp, guada-
  1.7: guadalajara, guy … not, guys but, hace … que, haceme, halif-, halifax, happening, happi-, happier
  1.7: have stopped, have wrong, his mother, i … reporting, i … up, i … wanted, iban, iban a, if … say
  1.7: in red, in vancouver, in … minutes, inscription … textos, interested … your, is illegal, is … take
  1.7: it no, j … refuse, jamais … votre, je travaille, juro, jus, keep … stop, kill … texts, l … vole
  1.7: la merci, la suya, la … affaire, lache mon, lachez … telephone, le dio, le manden, le meme, leave … be
  1.7: les ai, les boys, les he, les … et, letting … know, like out, lo … los, log, lol please, look … these
  1.7: los quiero, los … no, los … quitenme, lucky, m … pas, ma belle, mais pour, mais … moi, mal
  1.7: manden textos, mas … la, me le, me out, me quite, me up, me … at, me … text, me … will, me>more
  1.7: mechanic |, mejor you, memory, message … phone, messages … you, metanse, mets fin, mi consentimiento
  1.7: mi … asi, mil, minor, moi … paix, mon cellulaire, montana, more spam, more>number, muy … la, my iphone
  1.7: my late, my wheel, my … name, my … right, my … take, n … a, neuf, ningu-, no conosco, no gasten
  1.7: no jodan, no lleguen, no mensajes, no mi, no … comprado, no … esto, no … problema, no … reminders
  1.7: none … them, not just, not meant, not remember, not riding, not … contact, not … think, not … to
  1.7: not>law, not>send, notai-, note on, number desole, number or, numero depuis, numero se, off la
  1.7: off … next, off … thing, offre-, offres, ok … is, old … she, on … ca, on … le, one flat, only
  1.7: only … a, order NUMBER, order arrived, ouin c, out … to, over please, paciencia, parce, parro-, pas
  1.7: pas a, pas m, pas … consentement, pas … un, paso … lunes, patch, patience, patron, pay the, pelle-
  1.7: pelletier, personne de, personne … s, peux … enlever, phone belongs, pienso, please make, please note
  1.7: please see, please to, please unsub, please … my, please … stop, plus … notifications, plus … sms
  1.7: plus … velo, poiss-, por donde, por … mensaje, porfabor, porque … no, poste |, pour vrai, pregunto si
  1.7: premi-, previous owner, probation, promos … me, pu recevoir, pu … numero, publicidad, put … note
  1.7: qu … peut, que esto, que ladilla, que you, que … son, quedo … pero, quiero … sus, quoi … code
  1.7: rappelez, receive any, reception de, recevoir moins, recois … des, recor-, recordatorios de, refer-
  1.7: regret, relan-, remember … you, removed so, renew, repai-, reply … so, rhond-, rhonda, rien … tout
  1.7: sacan de, salirme |, says … for, says … have, says … not, send them, sending … me, sert a, she did
  1.7: shees-, sheesh, sheesh |, shop again, shop but, si … llega, sin, since the, sistema, sms, so here
  1.7: solo quiero, somebody elses, son … c, sorry … did, sounds, sous, soy … no, spamm-, stay, stop NAME
  1.7: stop … to, stop>texts, stopped … since, sue you, suegr-, suis deja, suis … inscrite, suis … pas
  1.7: suppose, supposed, supposed to, supprimez … NUMBER, sus … pero, svp … les, take … back, taking … off
  1.7: tal NAME, talk … my, talking, te confundiste, te va, te … bro, telephone number, telephones
  1.7: tercera … que, terminen |, text message, text porfa, text … will, textez |, texto … j, textos sans
  1.7: texts … you, texts>angry, that and, that the, the bin, the clinic, the deposit, the store, the third
  1.7: the wifi, the … blasts, the … not, theo, there again, these can, these>remove, this device, this plan
  1.7: this telephone, this … illegal, this … no, those |, ticke-, time asking, to … device, to … sms
  1.7: to … texting, toco, todo, toilettage, told, told … it, toute … par, trois-, troisieme, turn … texts
  1.7: un petit, un … message, une autre, une journee, unless you, unlis-, unlist me, up, up so, up … have
  1.7: vamos, vario-, varios, venia, verbally, veuillez … retirer, vez … por, vos … sans, vous enlevez
  1.7: vous prie, vous … avoir, voyag-, want stop, want>law, want>stop, wants … i, went … in, were … here
  1.7: whatever … this, will still, within NUMBER, witne-, witness, wonderful, word … stop, worse
  1.7: would … out, wrong>law, y you, y … mi, y … paso, yes … the, yo you, you estubo, you recogi, you should
  1.7: you … cease, you … lleguen, you … quiere, you … quitenme, you … stop, you … tres, you … un, your file
  1.7: zack, | as, | confirmo, | congratulations, | ese, | excluyanme, | grand, | hagame, | mail, | maman
  1.7: | pido, | quit, | remueveme, | vendi, | will, | zip, | … debarque, | … devez, | … estubo, | … further
  1.7: | … give, | … ladilla, | … lady, | … let, | … lube, | … luego, | … papa, | … salgo, | … use, | … vente
  1.7: ~_avo, ~_dou, ~_feu, ~_gla, ~_guy, ~_mud, ~_no, ~_non, ~_sms, ~_uh, ~_up_, ~agg, ~ague, ~aler, ~aniq
  1.7: ~aqu, ~aque, ~arec, ~arme, ~asia, ~bi_, ~bik, ~bla_, ~brav, ~cept, ~cki, ~clet, ~comp, ~dias, ~doub
  1.7: ~dso, ~eals, ~ecl, ~ecli, ~ecor, ~eggi, ~elet, ~emen, ~enda, ~enfe, ~enl, ~ermi, ~esac, ~etan, ~euf_
  1.7: ~eui, ~euil, ~exer, ~forf, ~gl_, ~gles, ~gun, ~guy, ~ices, ~iel, ~ien_, ~ije, ~inc, ~ione, ~ipc, ~ipci
  1.7: ~isir, ~jen, ~jode, ~lari, ~leta, ~lic, ~limi, ~llem, ~loi_, ~lors, ~luga, ~lva, ~mai, ~mars, ~mati
  1.7: ~mory, ~nat, ~natu, ~ndar, ~ndso, ~ngs_, ~ngun, ~nill, ~nna, ~no_, ~nsh, ~obo, ~och, ~ocks, ~oco
  1.7: ~off_, ~omos, ~once, ~ontr, ~ordi, ~oudr, ~pamm, ~ppen, ~prem, ~pt_, ~ral, ~ravo, ~rda_, ~remi, ~rfab
  1.7: ~ribi, ~ripc, ~rli, ~rmer, ~rtez, ~rul, ~sac, ~sact, ~san, ~saqu, ~sire, ~sis_, ~sist, ~son, ~ssio
  1.7: ~su_, ~sueg, ~supp, ~teme, ~told, ~uegr, ~uiv, ~unic, ~unli, ~uns, ~ures, ~utad, ~uzz_, ~vend, ~volv
  1.7: ~wron, ~xerc, ~xit_
  1.65: (tables say unclear)
  1.6: (list), (not), (number), (texts), NAME me, NAME … texts, NUMBER ans, NUMBER that, NUMBER … les, a des
  1.6: a diff, a flip, a ne, a pris, a … autre, a … envois, a … mandando, a … mauvaise, a … otro
  1.6: a … quitenme, a … sin, aboga-, acceptais, add my, after your, after … you, again ok, ahora en, ai
  1.6: ai … l, ai … stop, al mes, all, all … with, am allergic, am good, am in, amable, angry>number, anos no
  1.6: anuncios, any … thank, appointment and, aqui … se, are … stop, arretez, as of, as … not, asked
  1.6: asking … remove, attri-, attribue, au salon, aucun NAME, aucune … c, autorisation, avec … autre
  1.6: avec … magasin, avez compose, avons, bc … you, been to, being, bici … que, bici … yo, bike … NAME, bit
  1.6: bjr je, blade-, blades, bunch, by … for, c … quoi, c … regle, ca par, ca va, ca … ai, ca … les, calme
  1.6: can … ahead, can … too, cance-, cancelar … no, casi … veo, ce … de, cell … la, cero … por, changing
  1.6: chaque … recu, chela, chicago, chill |, cita … manana, clue, comer-, con tu, con … texto, con … tienda
  1.6: concluida, consiguieron mi, contact svp, contact … for, contacted |, cookies, could use, coupez les
  1.6: coute, criss-, cuantas … tengo, customer i, d … stp, dame … de, dan de, dan … baja, dans … NUMBER
  1.6: de esa, de textearme, de tiendas, de … bicicleta, de … conmigo, de … je, de … liste, de … messages
  1.6: de … o, de … sacaron, de … senor, deact-, deaf i, decis, decri-, dejar … recibir, dejen … mandar
  1.6: delete … al, den de, den … baja, des sms, des … de, des … pour, desabonne, desaf-, deseo, desin-
  1.6: di para, did … answer, diet, digit off, directions, dispatch, do … just, do … want, does … end
  1.6: does … mean, donde queda, donde sacaron, driver, du mal, earth, ecrir-, ecrire, eh no, el … sin
  1.6: elle … pas, en avec, en ningun, en paix, en recois, en supplie, en sus, en todo, en … mensajes
  1.6: en … moins, end … alerts, enero, envien mas, envoyer, epargnez, es delete, es … ni, esa vaina, esa |
  1.6: eso you, est une, est … depuis, est … troisieme, est … vieux, esta tienda, este numero, este … para
  1.6: etudiante, ever contact, every text, excluyanme de, explique, explique a, explique … NAME, expres
  1.6: faire … de, faire … mon, faites … svp, faut le, fcc |, fecha, feliz navidad, figurer, final notice
  1.6: finissez en, finissez … avec, finit-, finito, five texts, flip … and, fois … toutes, for … how
  1.6: for … love, for … next, forget my, from contacting, from … contacts, geran-, gerant, gerer, get … a
  1.6: girlf-, go … my, going on, good … not, got NAME, grasias |, guarderia, habla |, handles the, hat |
  1.6: have just, have … there, hay que, hay … ahi, he dado, he ran, helmets, hi it, hold my, hours please
  1.6: i joined, i specifically, i take, i … allergic, i … bought, i … consented, i … good, i … n
  1.6: i … ordered, i … sooner, i … stopped, i … subscribed, i … walk, idee c, idee … est, il est, in march
  1.6: in … please, indica, interesa |, is at, is spam, is waiting, is … been, is … front, is … his
  1.6: j … recois, je prefererais, jefe no, keep … my, knock it, knock … off, la je, la loi, la pour
  1.6: la quedo, la … enlevez, la … fille, la … maison, la … muy, la … robinson, la … ustedes, lado |
  1.6: laisse mon, law>law, le llego, le spam, le … qui, les … ca, les … la, like NUMBER, like … messages
  1.6: line for, lista robinson, lista-, llegan a, local |, los necesito, los … tambien, lost a, loud in
  1.6: love of, ma … ce, machine a, make them, manana con, manden mensajes, manden … ni, mando foto, maner-
  1.6: manera, mano |, mas la, mas textos, may … please, me preguntaron, me puso, me sacan, me … bell
  1.6: me … des, me … email, me … gracias, me … on, me … promos, me … right, me … without, meant … someone
  1.6: mensajes a, mensajes despues, mensajes quitenme, mensajes saludos, mensajes … de, merci … plus
  1.6: message … to, messages thanks, mettez la, moi avec, moi non, mon avocat, mon … avant, mon … je
  1.6: mon … va, mostrador, much … please, muchacha que, must … the, my bikes, my contact, my doctor
  1.6: my thing, my … go, my … never, my … there, n it, n … autorise, nada … que, nada … ustedes, name |
  1.6: ne rien, ne vous, negocio, ni mensajes, ni … de, nice but, nights and, no clue, no consent
  1.6: no … interested, no … leer, no … mas, nom svp, nombre en, non a, not at, not getting, not … be
  1.6: not … before, not … thing, not … understand, not>texts, notre, number with, number … mine
  1.6: numero … depuis, numero … ma, numero … quiero, off, off les, off there, oiga, on … calme, on … in
  1.6: on … own, one star, opt, or NUMBER, otez … numero, otra cosa, oui au, oui … la, out … i, overseas
  1.6: own no, owner of, p, palabra, parec-, paren los, pas par, pas … autres, paso … viernes, pelletier |
  1.6: perro se, personne n, phone … please, picked it, picked … up, pidieron, pis le, pis … textos
  1.6: please she, please … us, plus me, plus … m, podri-, porfa |, porter, pour … sms, pourri, prefererais
  1.6: preguntaron, prete |, priva-, promised my, promociones … de, pu de, punto, pus de, quel |, quitar
  1.6: quitenme … los, rdv … demain, ready i, recall, recevoir |, recevoir … vous, recibir … de, recoivent
  1.6: refrain, refrain … contacting, remove, remove please, remove>law, repartidor, replies, ressortir
  1.6: rest in, resul-, retir-, revoila, revoked |, rien demande, rien enlevez, robinson, rojo, roste-
  1.6: saisi-, saquenme |, schools, se calme, se fue, se … para, send … nothing, send … text, sending to
  1.6: seriez, service pourri, set, shave-, shaved, shit, sign for, siguen llegando, so kindly, so late
  1.6: so … me, soire-, solde-, somebody else, sorry you, specifically, still … these, stop selling
  1.6: stop … him, stop … spam, suene, suis au, super je, supper, sur … compte, svp … n, ta, take it, take my
  1.6: tanta, tanto msj, telefono … su, tengo … jaja, text i, text so, text … offers, textees |, texting him
  1.6: texting me, texting … please, texto-, textos, textos conmigo, textos enlevez, textos pour, textos |
  1.6: texts end, texts mate, texts to, that … fine, the late, the law, the love, the sale, then … do
  1.6: there … to, these>number, these>stop, these>texts, thing |, think … my, thinks … is, thursday at
  1.6: tienen … que, to text, to … sending, told i, told … this, toss, trabajo en, tubo, tus, typin-, typing
  1.6: tyre, un … yo, une ecole, unlist, use el, use for, use … cupon, use … me, used NUMBER, ustedes … les
  1.6: vacac-, vacaciones, vaina, vaya, veces tengo, ver … me, veuil-, veuillez, viernes por, voisine |
  1.6: vous retirez, vous … compose, vous … mes, vous … supplie, wake me, want no, want this, want … opt
  1.6: want>send, want>you, was done, we will, welco-, welcome, what … am, wife thinks, wife … you, will walk
  1.6: will |, with my, woke, worked |, would sooner, would … if, wrong, wrong chat, xq me, y dejo
  1.6: y … NUMBER, y … he, yes for, yo les, you my, you paren, you please, you want, you … pueden, young
  1.6: your contacts, your manager, your … for, your … program, your … to, your … too, your … wake
  1.6: zero texts, | cuantas, | debe, | dernier, | desabonne, | desactivar, | desactiver, | estamos, | lay
  1.6: | lock, | paren, | perdez, | retire, | still, | … alerts, | … cette, | … cher, | … ese, | … gerant
  1.6: | … guy, | … mais, | … manager, | … mejor, | … mensajes, | … mi, | … molestar, | … muy, | … n, | … ou
  1.6: | … perro, | … prochaine, | … quitte, | … repond, | … retirer, | … sur, | … sure, ~_ai_, ~_an, ~_arr
  1.6: ~_ask, ~_ef, ~_est, ~_foi, ~_of, ~_oi, ~_p_, ~_rap, ~_rej, ~_rev, ~_saq, ~_som, ~_ta_, ~_tas, ~_tex
  1.6: ~_wok, ~abog, ~abst, ~acy, ~acy_, ~admi, ~aina, ~aitr, ~aja, ~aken, ~als, ~ami_, ~ands, ~anks, ~anlo
  1.6: ~any_, ~aqui, ~asta, ~atis, ~avin, ~aya_, ~bein, ~bill, ~blic, ~boga, ~bsi, ~bste, ~chal, ~chez, ~cten
  1.6: ~dang, ~dat, ~decl, ~dije, ~dios, ~dude, ~ebod, ~egal, ~ejen, ~empr, ~enes, ~epr, ~eseo, ~esi, ~esul
  1.6: ~evie, ~ewh, ~ewhe, ~expl, ~ext, ~foi, ~hez, ~hez_, ~hib, ~hick, ~hre, ~icos, ~ik_, ~ilia, ~ind, ~ipe_
  1.6: ~irle, ~irlf, ~isat, ~ista, ~iste, ~lfri, ~life, ~lm_, ~lord, ~lpa_, ~mind, ~mpli, ~nai, ~ncel, ~nfo
  1.6: ~ngs, ~nks_, ~nme, ~notr, ~nro_, ~ntac, ~obb, ~of_, ~off, ~ogad, ~olog, ~oot, ~oulo, ~oung, ~oval
  1.6: ~podr, ~pone, ~ppe_, ~prim, ~rcit, ~rdez, ~reed, ~ren_, ~rena, ~revo, ~ript, ~rlf, ~rlfr, ~rmi, ~rong
  1.6: ~rru, ~ruck, ~saq, ~se_, ~sen, ~sign, ~sked, ~smen, ~sms, ~sms_, ~ste_, ~stid, ~sub, ~surg, ~tact
  1.6: ~tex, ~text, ~tidi, ~tori, ~torn, ~ubli, ~ufi, ~ught, ~unda, ~usa_, ~usio, ~uso_, ~utre, ~utu, ~vale
  1.6: ~vate, ~veui, ~vic, ~viez, ~wok, ~woke, ~xpl, ~xtos, ~youn, ~ypin, ~zer
  1.5: NAME j, NAME with, NAME … ai, NAME … have, NUMBER fois, NUMBER pero, NUMBER … can, NUMBER … review
  1.5: a me, a mistake, a place, a reparer, a su, a … demande, a … le, a … oficina, a … sans, aca no, accor-
  1.5: accord, account … sms, adios, adresse … a, ahead … take, ai clique, ai plus, ai … au, alertes sur
  1.5: alertes … mon, all messages, already my, am afraid, am begging, am … remove, an e, and not
  1.5: annuler … textos, annulez … rappels, anos … de, any way, anymore … you, aqui … la, arreter les
  1.5: arretiez |, as … text, asigno, asked … to, at midnight, atte ing, au livreur, au … plus, aucun rapport
  1.5: autorice esto, avant elle, avez … mal, back after, baja si, bajenme de, barks, barks every
  1.5: barks … time, basura |, beepi-, beeping, beggi-, begging, bici a, bicis |, bike … to, bloquearlos
  1.5: borren |, bottom bracket, brake pads, brakes feel, bravo pour, broken so, bug, buscando, but … his
  1.5: button |, c … ecrit, c … gentil, call when, call |, calme les, can … talk, cancel these, cancele
  1.5: candado no, cease all, chaqu-, chaque, chaque … que, checkout |, chez la, club |, colle-, comen
  1.5: communications, compania y, compania … me, computer … stop, confundiendo, connais pas, consent … this
  1.5: consented |, conta-, contact … again, contact … by, coupez, courr-, crean-, creances, crissez
  1.5: crissez moi, crissez … patience, crois … vous, crout-, cuando … algo, cuantas, d habitude, d … est
  1.5: de avisarme, de baja, de bicis, de chez, de contact, de dios, de eso, de persona, de privacidad
  1.5: de tel, de tout, de … ecole, de … pa, de … se, dejar, delet-, delete celular, desabonne moi
  1.5: desapuntan, descansan, desea-, desha-, desor-, desormais, despa-, diga, dire |, do … a, dog barks
  1.5: dog … every, done … the, donner mon, dossi-, du tout, du … noter, ecrivez … plus, effac-, effacer
  1.5: effacez, el era, el … pa, ella no, en chicago, en chsld, en enero, en sorte, en … pas, en … registro
  1.5: encargo … me, encore vos, encore … ai, encore … je, end … text, english i, english … want
  1.5: envie … vous, envoyer ca, epargnez moi, era mi, es … los, espanol no, esposo que, essen-, est a
  1.5: est gentil, este … y, este … you, esten molestando, esto … una, estoy interesada, etait, etait … pas
  1.5: etoil-, euh, exige … consentement, exist-, expres … n, fais pas, faites … mon, fallecio en, fastidio
  1.5: favor you, fed, fed up, feel, ficha, fichez moi, fils, finalement … veux, firme, firme … para, fixin-
  1.5: fixing, fleet, flush-, for someone, for … he, for … years, free to, from sending, ganas, genre
  1.5: gentil mais, gerant m, getting this, getting … of, give … phone, good no, haber, habian dicho
  1.5: habitude, have me, have … nice, hay problema, hay … en, he can, he pisado, he … no, here anymore
  1.5: hereb-, hereby, hice, hit a, hitting, hopin-, hoping, horte-, hortensia, how is, hoy mi, i, i hereby
  1.5: i please, i talking, i … afraid, i … begging, i … hear, i … picked, i … still, i … taken, idea de
  1.5: il … le, iles, indic-, inscrit pour, interesada, interesser, is empty, is … different, is … getting
  1.5: it … NUMBER, it … already, it … stop, j annule, j suis, j … clique, jaja pero, jamais … chez, janm
  1.5: je le, je souhaite, je … ailleurs, je … juste, je … porter, joign-, jour |, journee |, keep your, kill
  1.5: know the, la … pu, landline that, landline … reads, laughed at, lavoi-, lavoie, lay off, left a, let
  1.5: lifet-, lifetime, list>law, lista … mensajes, lista … y, littl-, little, llanta … me
  1.5: longer interested, los … es, love … god, ma mensaje, maintenance, makes, mal noter, malhe-
  1.5: mandar mensaje, mandarme mensajes, me avisen, me caen, me desabonner, me envien, me esten, me lah
  1.5: me laisser, me siguen, me texts, me … confundiendo, me … mantenimiento, me … textos, me … that
  1.5: me … the, me>number, mejor a, mensajes |, mensajes … no, merci … la, mes … svp, message i, message my
  1.5: message no, messages |, messages … svp, meter |, mettre fin, mexic-, mexico, mi abogado, mi ficha
  1.5: mi … esta, mi … joven, mjs, moi de, mon coloc, movil de, muchacho … la, mwen pa, my neighbors
  1.5: my … text, my … you, n avons, nada … no, name … it, necesito … avisos, need from, never … for
  1.5: next time, next … my, ni me, no enviar, no insistan, no mandar, no textos, no … envien, no … hijos
  1.5: no … interesada, no … las, no … ninguno, no … pa, no … permiso, no … textees, not, not agreed
  1.5: not being, not carry, not … customer, not … english, not>list, noter le, nothing … you, now stop
  1.5: now … no, numero … sus, nunca me, odile, odile |, of … and, of … with, off all, off of, off please
  1.5: off since, offic-, ok please, ok … it, old and, omita-, omitan, on second, on … pour, on … the
  1.5: on … thought, on … tu, one … review, only … you, oppos-, or … me, or … my, orden de, oter … la, own |
  1.5: owner i, pa … de, parler |, pas etre, pas ton, pas … peine, pas … pis, passe-, passez, peper-, pepere
  1.5: perdi el, perdone pero, perdone … no, period |, perso-, person you, petit fils, phone dings
  1.5: pickup not, pis moi, pisad-, pisado, place, please desist, plesa-, plesae, plug on, polan-, poland
  1.5: por la, por … bici, por … quitenme, porqu-, porque, pour hier, pour toutes, pour … le, pourriel
  1.5: pouvez … m, prefe-, prefer no, prevenue, previous, prier-, priere, promociones por, promos
  1.5: promotions |, propa-, protection, prueb-, pu d, publi-, publicite, pull, pull … plug, purch-, quatr-
  1.5: que decir, que fastidio, que momento, que no, que ponga, que por, quedo … bien, quelqu … a
  1.5: queria textos, qui c, quitame |, quiteme, quoi vous, radio |, randonnee, rappels par, rapport avec
  1.5: rayez, recevoir … sms, recko-, reckon, refil-, refrain from, refus, regreso a, relationship, removal |
  1.5: removed i, reply … just, retirer … numero, retra-, revoc-, revoco, rien signe, rien … avec
  1.5: right … text, robinson y, rodil-, running late, s en, sacar de, said … and, said … more, sans, sayon-
  1.5: sayonara, says she, scrap the, scrib-, scribe, second thought, selling the, serais, share-, shared
  1.5: shut, shut down, si … tan, sigan … mensajes, signed … but, so … drop, so … please, someone … bike
  1.5: sorry … english, sorte que, still want, strike me, suppr-, sur … numero, surre-, sursauter
  1.5: sus contactos, svp nous, svp … plus, switc-, switching, tachen, takem-, takeme, takeme off, tan amable
  1.5: tardaron, tener, tengo, tengo hijos, tengo … decir, tenia este, text anymore, text … never, textees
  1.5: texter le, texto … ca, textos … contre, textos … enlevez, texts go, texts take, texts … NAME
  1.5: texts … me, thanks, that reads, the appointment, the bike, the lady, the parking, the plug, the wall
  1.5: the … dings, the … lady, the … thanks, there NUMBER, these … do, these … end, these … so, these … stop
  1.5: these … texts, these … up, these>angry, these>list, they … not, this oh, ticked yes, tiend-
  1.5: tienda … me, tienen mi, time … am, time … phone, to pick, to this, to write, to … check, to … daughter
  1.5: todo … con, toute, transposed, trop … moi, tu possible, tune … reminders, un a, un candado, un … mal
  1.5: un … vos, unsubscribe so, unsubscribed already, up reminders, up what, usual-, usually, vais ailleurs
  1.5: vais porter, vais … au, vais … plainte, ve, veci, verifiez le, veux … un, viarg-, viarge, voudr-
  1.5: vous … pris, vows, was ok, which … it, will see, would … for, wrong … maybe, wtf, y ella, y … telefono
  1.5: yesterday … the, yo para, yo … les, you dejenme, you texting, you … es, you … if, you … textos
  1.5: you … trabajo, you>send, your … anymore, your … said, yourself, | bought, | bravo, | canceller
  1.5: | cierren, | compa, | crissez, | deux, | error, | flip, | found, | going, | kien, | lovely, | mauvais
  1.5: | mind, | monsieur, | mwen, | plesae, | revoco, | running, | sur, | that, | unfollow, | unlist
  1.5: | viarge, | whoever, | … canse, | … conosco, | … desabonner, | … desist, | … dueno, | … enviar
  1.5: | … equivocado, | … etais, | … fastidio, | … feels, | … firme, | … gasten, | … hereby, | … hermana
  1.5: | … joven, | … lachez, | … longer, | … mail, | … meant, | … muchacho, | … necesito, | … par, | … place
  1.5: | … prochain, | … promo, | … quoi, | … rapport, | … reply, | … reponse, | … se, | … second, | … should
  1.5: | … sonne, | … tardes, | … te, | … tu, | … we, | … woke, | … x, ~_are, ~_den, ~_euh, ~_ev, ~_i_, ~_int
  1.5: ~_law, ~_nat, ~_not, ~_now, ~_nu, ~_off, ~_out, ~_sac, ~_te, ~_uni, ~_up, ~_ve_, ~acep, ~acez, ~ags
  1.5: ~ags_, ~alme, ~ami, ~amn, ~amn_, ~avo, ~bea, ~begg, ~busi, ~cans, ~capt, ~ccor, ~chaq, ~como, ~crit
  1.5: ~criv, ~damn, ~deb, ~depl, ~des, ~desi, ~dic, ~domi, ~eard, ~eba, ~eby, ~eby_, ~efe, ~effa, ~eks, ~en_
  1.5: ~enle, ~era, ~ereb, ~esin, ~etez, ~etir, ~etoi, ~euh, ~euh_, ~evoc, ~evr, ~fan_, ~feu, ~ffa, ~ffac
  1.5: ~fils, ~flee, ~futu, ~gain, ~gand, ~gge, ~gned, ~haq, ~haqu, ~hau, ~hice, ~hone, ~iban, ~icl, ~icle
  1.5: ~ifa, ~igne, ~imie, ~imin, ~inat, ~inge, ~iola, ~iria, ~itas, ~ittl, ~lair, ~law, ~leet, ~lema, ~lida
  1.5: ~lvan, ~mado, ~mien, ~mmy, ~mmy_, ~moi, ~mpie, ~mpra, ~mpre, ~ms_, ~mut, ~nece, ~nme_, ~not, ~nqu
  1.5: ~nse, ~odri, ~offi, ~ofil, ~oi_, ~oine, ~oner, ~onsi, ~opr, ~osed, ~ostc, ~osti, ~ott, ~phon, ~porq
  1.5: ~pref, ~proo, ~prue, ~publ, ~rds, ~rds_, ~reby, ~rej, ~reti, ~rode, ~ropa, ~runn, ~sans, ~sepa, ~shut
  1.5: ~skin, ~sser, ~ssur, ~stc, ~stin, ~stma, ~sts, ~sts_, ~swit, ~tee, ~tele, ~todo, ~tup, ~ubo, ~unte
  1.5: ~upez, ~uppr, ~urio, ~urre, ~usc, ~vain, ~vier, ~voud, ~witc, ~xted
  1.4: (wrong), NUMBER anos, NUMBER … have, NUMBER … qui, a air, a escribirme, a … line, a … pu, a … telefono
  1.4: abri, acaba-, acept-, adios mensajes, afraid you, afraid … have, after work, agreed … texts, agreeing
  1.4: agreeing to, ah non, ahora … adelante, ahora … mio, ai jamais, ai … consenti, aines, aki, all hours
  1.4: alle chez, alle … vous, alors je, already got, am an, am … going, amabl-, amor de, amor … dios
  1.4: an appointment, an … with, and tell, and … is, and … them, and … want, ans, anule-, any … shop
  1.4: apple pay, appreciate … if, apres … service, are coming, are … i, are … you, arrete … messages
  1.4: arretez d, arretez … messages, asi … you, asking is, asking take, at … hours, at … wedding
  1.4: aucune … svp, autorizacion, autre … je, avant … en, besides, bike shop, bike texts, bike … no
  1.4: bike … stop, bike … your, bless … heart, bloque … numero, borra … numero, borras, boton, brother … the
  1.4: bruh, bud, buenas no, but really, button, c … assez, ca, cambie la, can … delete, can … even
  1.4: cancel … messages, candado … me, carna-, case textos, cel … no, celular … el, cessez tout, chamaco
  1.4: chamo no, cherchez |, chez un, cierren mi, clear |, clinic, comment ca, comment … avez, commu-
  1.4: company this, comprado nada, con un, con … persona, consenti a, conversacion, costar, creo … se
  1.4: customer, customer … not, d, dad he, darse, de messages, de paso, de personne, de retrait, de text
  1.4: de texto, de … cadena, de … promociones, de … quiero, de … retirez, de … saludos, de … sea
  1.4: de … texter, dead, decline, dejar … mandarme, delete my, delete numero, demen-, derri-, derriere
  1.4: desinscrire svp, desired, desist … sending, deuda, dicie-, discontinue these, disturb, dites … votre
  1.4: do not, do what, donde estan, done so, donne pour, donne un, each … is, earl, ecoeurer, ecris … moi
  1.4: efface, effacez … de, el papelito, emergencies only, en una, en … como, en … taller, en … tienda
  1.4: enleve |, enlevez … cell, enleviez, enviar, es ese, es menor, est assez, est celui, est … avec
  1.4: est … la, esta … a, estoy bien, et … plus, evite-, evitez … m, ex … el, facture de, fait … arretez
  1.4: faut croire, fils est, fin, fire, firme yo, fixing … flat, flip, for … i, frene-, from … crank
  1.4: from … shop, from … store, fue de, funeral home, future |, gang de, gave, gave … bike, gift card
  1.4: gosse-, got … message, got … to, gover-, government, gt, guy … the, halt the, harra-, hate texts
  1.4: have … right, hay senal, hello dear, helmet … not, here … has, here … please, his … phone, hitch
  1.4: hope you, how … got, humai-, humain, husband passed, husband … the, i … in, idea … quien, il roule
  1.4: il … jamais, in by, inbox, inconnu, insistan |, is … by, is … need, it from, it got, it remove
  1.4: it when, it … rest, j … suis, jache-, jachete, jamais inscrit, jamais … textos, je decroche, je … non
  1.4: jours |, just not, justi-, kien eres, la prochaine, la vecina, la vous, la … esa, la … passe, landline
  1.4: last … you, law>send, lawfu-, lawful, lawful basis, lawye-, le encargo, le … mais, le … vous, lee
  1.4: like … be, line at, list when, list>angry, llega otro, llegan cosas, lo llevo, luv, m effacer
  1.4: m … desabonne, m … fait, m … laisse, madru-, madrugada, mais retirez, mandan |, mande mensajes
  1.4: manden eso, mandes |, marzo y, mas x, mate, me borras, me contacter, me escriban, me today
  1.4: me … avisando, me … dieron, me … ni, me … par, me … promociones, me … times, me … your, me>law
  1.4: mejor … me, mensajes con, mensajitos no, mensajitos … que, message texte, message … have
  1.4: messages … more, mi numero, midni-, midnight, mient-, mientras, mis … numero, misa, mismo, moi svp
  1.4: moi tu, moi … arrete, moi … me, moi … tu, mon … stp, mr, much do, my opt, my refund, my … hurts
  1.4: nada que, nada … aqui, nada … textos, nah stop, name at, name … NAME, ne me, need one, needed just
  1.4: nice day, no acepte, no and, no con, no for, no … by, no … call, no … donde, no … quitenme
  1.4: no … sending, no … tienen, no … want, no … when, nobody named, non aux, not your, not … owner
  1.4: not … told, not>forever, not>want, notifiquen, now … need, number deleted, number pour, number … have
  1.4: number>not, numer-, numero je, numero … client, numero … gars, nunca … suscribi, ocupo |, of those
  1.4: of … system, of … texting, off texts, off your, off … sms, oh it, old … no, on peut, on … boat
  1.4: on … you, one … not, one … want, only came, or … on, order … not, ordered the, ote … de, otro mas
  1.4: ou … ce, out, out now, out … here, pantalla y, papel, par … poste, par … texte, para … el, pardo-
  1.4: parle pas, pas des, pas … c, paso manana, passed … march, paye, pedi, pedirlo, peoples, perdi … ticket
  1.4: perdu … job, person i, persona que, peru, peut m, phone, pierdan su, pierdan … tiempo, pis arretez
  1.4: pis en, pis … cell, plainte … crtc, please pull, please … NUMBER, please … messaging, please … sure
  1.4: plus s, plus vous, plus … ecrire, por favor, possible de, pour des, pour votre, prefer … to
  1.4: preferiria, press, priere … cesser, proba-, program, promociones no, pues no, pues … que, pull … off
  1.4: pulle-, pulled, puso, que pena, que pido, que seguir, que soy, que … esto, que … favor, que … n
  1.4: que … pedi, que … retiren, que … soit, quiero textos, quiero … ni, quiero … sms, quitadme, quitadme de
  1.4: quitadme … la, quitte la, quiza-, quizas, rate, really … texts, receive … from, recevoir des
  1.4: recibiendo textos, recien, recordatorios, refuse les, remai-, removal, remove … lol, remove>these
  1.4: request remove, requi-, resid-, respect, retire … stp, retirez, rgpd je, rien, rude … my, rueda-
  1.4: ruedas, s appelle, said it, said … ask, salid-, sans m, saturday works, scares, schedule
  1.4: scratch … from, se … les, semana … no, send>not, seriously stop, services, seul … je, shit |, shop i
  1.4: shut … the, si por, si quieren, si … stop, since monday, slow, so … no, sollicitation, soy ese
  1.4: spending money, still you, stop that, stop them, stop … get, stran-, su … en, suena … cel
  1.4: suis … inscrit, suivr-, suivre, suppe-, suppression, supprimez moi, suscribi a, suscrito
  1.4: suspender los, svp retirer, swap the, tabarnak |, tachenme, take, te encargo, te … mi, tel est, telef-
  1.4: telephone la, tente-, text it, texte pu, texted … it, texti-, texting, texto … moi, textos lol
  1.4: textos s, textos … l, texts at, texts either, texts my, texts remove, the baby, the heads, the promo
  1.4: the … could, the … got, the … while, these anymore, these stop, thing please, this at, this contact
  1.4: this get, though, throw away, tienen mal, tienen … numero, to mr, to no, to take, to … down, to … if
  1.4: to … my, to … put, too … texts, too … to, tranq-, tranquilo |, un error, un … velo, update the, ursel-
  1.4: urself, used it, uses, usted … el, ustedes … por, vais a, van, veces que, vermo-, vermont
  1.4: votre affaire, votre fiche, votre … d, votre … et, vous effacez, vous n, vous … m, voyage, vu que
  1.4: vuelv-, wake, was good, was … clear, way to, wednesdays, were in, were … up, who texts, whoever
  1.4: will block, wish, with … reminders, word, would a, would only, would … get, wrong on, wrong … dude
  1.4: wrong>angry, x favor, y quitenme, y se, yes … is, yo quit, yo … deje, you to, you understand
  1.4: you unsub, you … after, you … al, you … alto, you … insistan, you … longer, your heart, your lawful
  1.4: your … basis, your … get, your … texts, your … thank, | apres, | aqui, | cuando, | desabo, | erase
  1.4: | lose, | mensajes, | oigan, | parce, | pues, | quelqu, | rendez, | veuillez, | veux, | wife
  1.4: | … amable, | … docteur, | … entendi, | … fix, | … foto, | … going, | … hable, | … job, | … knew
  1.4: | … lunettes, | … molesten, | … pedales, | … pena, | … prefererais, | … promociones, | … respect
  1.4: | … siri, | … toute, | … unsub, ~_aki, ~_all, ~_ass, ~_ca_, ~_cus, ~_d_, ~_dic, ~_dur, ~_gav, ~_moi
  1.4: ~_mr_, ~_ner, ~_ocu, ~_pro, ~_qui, ~_rid, ~_rie, ~_sic, ~_vio, ~_wr, ~and_, ~anne, ~ashi, ~autr, ~awye
  1.4: ~axi, ~barn, ~ber, ~ber_, ~bird, ~bruh, ~bud_, ~ciu, ~coud, ~dato, ~den_, ~dica, ~dirl, ~dria, ~ece
  1.4: ~eff, ~efon, ~egan, ~elef, ~elev, ~emu, ~end_, ~enez, ~eri, ~erm, ~evin, ~exti, ~few, ~fono, ~garo
  1.4: ~gav, ~gave, ~gne, ~grad, ~grea, ~haz, ~hera, ~hh_, ~hod, ~hon, ~hut_, ~ida, ~iddl, ~idni, ~imi, ~inam
  1.4: ~ingl, ~ini, ~ins, ~ipa, ~itt, ~kind, ~lama, ~lawy, ~lefo, ~lete, ~liss, ~llen, ~lta_, ~mabl, ~malo
  1.4: ~mani, ~masi, ~men_, ~mese, ~mewo, ~mez_, ~midn, ~mmu, ~move, ~mur, ~nden, ~ndli, ~not_, ~nume, ~ogi_
  1.4: ~okin, ~omer, ~ommu, ~onct, ~onm, ~ons, ~orre, ~oso, ~ote, ~oyer, ~oyo, ~pack, ~papi, ~pard, ~pio
  1.4: ~pour, ~puso, ~quat, ~ranq, ~ratu, ~reei, ~rez, ~rint, ~rizo, ~ropr, ~rret, ~rueb, ~ruh, ~ruh_, ~sde
  1.4: ~sed, ~sie_, ~sin_, ~soli, ~stay, ~thd, ~ti_, ~tia, ~tos, ~tos_, ~tres, ~tty, ~ty_, ~udr, ~uffi, ~umer
  1.4: ~util, ~weat, ~wye, ~wyer, ~xti, ~xtin
  1.32: (tables say mention)
  1.3: NAME but, NUMBER centavos, NUMBER vous, NUMBER … ni, a helmet, a llegar, a ningun, a shared, a single
  1.3: a … adresse, a … hora, abonne … rien, acabar, accident … remove, acepto mensajes, achaler |, adults
  1.3: again is, again … have, ahora … de, ai … je, aimerais ben, alguien me, am blocking, am broke
  1.3: am … please, an … bike, and … for, annuler, annulez … mon, ans et, ans … j, antes … que, anytime |
  1.3: appli-, apres, apres |, apunte por, are … best, are … ok, are … texts, arretez … me, arretez … vos
  1.3: asiento y, asked … if, assez … textos, at it, aujourdhui j, aussi … de, authority, automatiques |
  1.3: avez achete, avez … mauvaise, be … of, beaux, bebe recien, bebe … nacido, belongs … the, bici es
  1.3: bici ni, bien claro, bike for, block this, block … if, blocked and, borradme, borrame |, borren mi
  1.3: borrenme … los, box is, breaks, buenas … me, buggin, busca |, busin-, but could, but he, but … more
  1.3: ca peut, cada que, cada semana, caissiere, camp, can … afford, canad-, canceller, cansan, canse
  1.3: capit-, case … dans, casse, cell out, cell … ca, cellulaire |, centa-, centavos, cessez svp
  1.3: cessez … messages, cessez … rappels, clair-, clairement, clients |, clout-, come with, comerciales
  1.3: comment arreter, como me, comprar nada, con canasta, con que, con … bici, con … me, contacten mas
  1.3: coron-, coronilla, corriger votre, costa-, coudonc vous, counter i, coupe ca, coutent, croche
  1.3: cual … la, cuantas … les, custo-, cycling, d … ca, d … mon, d … textos, de grace, de la, de mise
  1.3: de tu, de … affaires, de … arretez, de … contacts, de … recevoir, debranchez moi, decede, decim-
  1.3: decirme, deja … textearme, dejal-, deje … mandarme, demas-, desab-, desabonnement, desabonnez
  1.3: desapunteme, dicte-, dictee, dictee vocale, did … tick, dit … aux, done … these, donnees |, drole
  1.3: dropped the, dude, duena de, ecris plus, ecrivez … pu, el … que, eliminar, eliminenme |, ella you
  1.3: en prendre, en … mon, encore j, encuestas, enfermera, enlevez … mon, envoyer … texto, erroneo, es aqui
  1.3: es necesario, es … ustedes, es … yo, esa, ese … es, ese … soy, esposo you, est decede, est … numero
  1.3: estat-, este … ahora, estimados, estoy … por, et ca, et … suis, expre-, fake … lol, famil-, favor
  1.3: favor … el, favorcito, feels like, finalement je, finish … messages, fit … a, for work, for … raffle
  1.3: for … tire, forev-, forever, forma, forty, from … bike, fuent-, garder |, gastan, georg-, georgia
  1.3: get another, good … stop, good … to, got to, got … old, gustaria, hable con, hace … mes, had it
  1.3: handles, hands, hanging, happening |, harassing, hasta … coronilla, help … do, here or, herit-, herite
  1.3: herite de, hittin, homme |, honour, hors, hours, husband … in, i know, i never, i read, i saw, i see
  1.3: i … blocking, i … broke, i … know, if do, if … did, if … not, immed-, in … a, inmed-, iphone |
  1.3: is anyone, is driving, is … be, is … shared, is … sign, is … word, it on, it … have, it … shifting
  1.3: izquierdo, j en, je porte, je reste, je … mets, je … plainte, je … prie, je … un, jodas, jokes
  1.3: journee, junk |, keep, kid outgrew, kids … the, korea, l entente, l … pis, la caissiere, la coronilla
  1.3: la poste, la pu, la … avec, la … demain, la … hoy, la … plus, la … sans, last one, laughed, law>more
  1.3: law>stop, law>want, les avis, les pedi, les tengo, les … texte, lis … les, list … so, list>send, lista
  1.3: listado, llaman, llamenme, lo de, lo unico, longer … in, longer … my, looks like, los digo, los dije
  1.3: los envios, los … en, los … porfa, luck, m … vos, mais … mon, make the, many of, many … these, mater-
  1.3: me canse, me gustaria, me prend, me stop, me textees, me unsubscribe, me … abonne, me … las, me … out
  1.3: me … solo, mecanico … que, mejor que, mensaje por, mensajes, mensajes … en, mensajes … texto, merci ma
  1.3: messages ne, messages on, mi number, mi … sin, mind |, mineur, moi, moi en, moi out, mon grand
  1.3: mon … mais, mon … sans, more … thanks, more>forever, moved to, muchas … por, muert-, muerta, my baby
  1.3: my collarbone, my dog, my head, my private, my seat, my … thinks, my … were, n avez, n you, nacid-
  1.3: nacido, nah … me, national do, national … not, ne … ai, necesario, necesito los, need … bike
  1.3: need … unsubscribe, never look, never text, never … one, ni … autre, ni … bici, ni … la, no ando
  1.3: no deje, no gracias, no trabajo, no … bicicletas, no … cansan, no … lleguen, no … sirven, nobody … me
  1.3: not afford, not anymore, not signing, not wanting, not … messages, not>wrong, nothin, nothing of
  1.3: now … the, number has, number that, number … and, number>wrong, numero el, numero jaja, numero svp
  1.3: numero you, numero … yo, nurse here, occup-, of … number, off list, off these, on … my, on … national
  1.3: opinion you, opinion … no, or … it, otez … de, otra … no, otro los, ou est, ours |, outre, own
  1.3: pa esto, palab-, par telephone, pardon, pardon … je, paren … textos, pas comment, pas … arretez
  1.3: pas … les, pas … recevoir, pedal izquierdo, people … my, perdu ma, permanently |, pero prefiero
  1.3: pero … tengo, personne, phone … of, pido me, pieds dans, pierde, piss, piss off, please remove
  1.3: plus capable, plus … il, plus … moi, podrian, por favorcito, porte plainte, pour que, pr, preguntele
  1.3: prepago, prepaye, prochain … je, prometio que, publicite |, pull me, puse, pushe-, pushed, quand … me
  1.3: que yo, que … acepte, que … quite, que … vaya, qui … ca, quiero … paren, quit messaging, quit … this
  1.3: quitandome, quiteme |, ramir-, ramirez, rappels … mise, rayez moi, reads your, recibir, recibir estos
  1.3: recien nacido, refrain … texting, refund … through, remember … to, remov-, remove … now, repair … do
  1.3: replying to, retired from, retirer de, retirer … la, rien … de, right … and, ring |, rivie-, s … de
  1.3: sabe leer, salon de, same … as, say no, saying … to, says reply, scratch my, se cansan, se les
  1.3: se … digo, se … queda, seat i, seign-, seigneur, sent … me, she asked, sierr-, signed up, sin decirme
  1.3: sleep days, so take, so … could, sorry |, sors de, sound-, spam, spam ca, spammer |, speaks
  1.3: stop … the, stp, su, sufic-, suis … mon, supprimer mon, supprimer … numero, sur google, sur moi
  1.3: sur … freins, sure it, sus ofertas, ta bien, tachen mi, tachen … nombre, tags, take … list, tas
  1.3: telefono, telling you, temps de, tengo dos, tengo … y, tes … je, text too, text … can, text … else
  1.3: text … more, text … much, text … no, texter … monde, texter … svp, textos a, textos promo, textos sur
  1.3: texts it, the national, the specials, the spring, the … so, the … would, these texts, these … am
  1.3: this chat, this … to, tienen loca, tienen … el, time … the, tiren mi, tiren … numero, to inform
  1.3: to rate, to … be, to … is, to … notifications, to … where, to … who, told … before, told … not, tomas
  1.3: tomber, touri-, tranquille, tremb-, tu … no, uber, ultima, ultima vez, un bras, un humain, un mot
  1.3: un seul, un … NAME, un … arretez, una moto, uncheck me, unico que, unsub please, unsubscribe
  1.3: up without, up … asking, up … week, utiliser mon, vato, vaut, veces les, veces … tengo, velo
  1.3: veuillez … plus, viola-, vive, vos … ne, votre robot, vous faites, vous mets, vous … achete, vous … de
  1.3: vous … point, vuelven a, wante-, wanted, was … last, when … dropped, which … of, with … text, woke the
  1.3: writi-, writing, y quiten, y … otra, y … siguen, years |, yo nomas, you for, you parenle, you quitenme
  1.3: you took, you … are, you … be, you … being, you … him, you … texting, your contact, your dad
  1.3: your … list, your … was, | before, | block, | buenas, | class, | desactiva, | ended, | estimados
  1.3: | euh, | flag, | forgot, | hold, | kill, | log, | nah, | nous, | olviden, | passez, | piss, | right
  1.3: | sigo, | tachen, | terminamos, | vu, | wtf, | … again, | … autorise, | … avais, | … bebe, | … black
  1.3: | … borras, | … casco, | … dicen, | … fille, | … gone, | … inbox, | … los, | … mama, | … mismo
  1.3: | … poco, | … seguir, | … set, | … sœur, | … texter, | … thanks, | … toddler, | … ve, ~_bow, ~_caj
  1.3: ~_dai, ~_dun, ~_eff, ~_en, ~_fu, ~_giv, ~_jul, ~_lug, ~_mur, ~_na, ~_nr, ~_num, ~_om, ~_poi, ~_sm
  1.3: ~_so, ~_sol, ~_stp, ~_su_, ~_ter, ~_toq, ~_ube, ~_vic, ~abil, ~aff, ~agin, ~agr, ~ajes, ~alt_, ~anch
  1.3: ~ario, ~arn, ~atel, ~auc, ~aut, ~auth, ~bike, ~bloc, ~blow, ~but_, ~cag, ~caj, ~case, ~ccep, ~ccup
  1.3: ~celu, ~ci_, ~cko, ~cog, ~crir, ~cuel, ~cula, ~cun, ~cust, ~daba, ~dant, ~dead, ~dern, ~dina, ~donc
  1.3: ~dry, ~dun, ~eac, ~ecri, ~egun, ~eil_, ~elve, ~emo, ~emov, ~enan, ~enti, ~eti, ~etou, ~euse, ~evez
  1.3: ~expr, ~exto, ~fami, ~ffu, ~fill, ~firm, ~fol, ~gns, ~gns_, ~habi, ~hdra, ~heck, ~horr, ~hut, ~ibre
  1.3: ~icat, ~ieu, ~iffu, ~ifu, ~igan, ~igns, ~imm, ~inet, ~insc, ~isos, ~ist, ~jul, ~lim, ~list, ~mbe
  1.3: ~mber, ~mers, ~mia_, ~mil_, ~moi_, ~mois, ~mos, ~mov, ~mus, ~nbo, ~nec, ~ned, ~ned_, ~nir, ~nle, ~nom_
  1.3: ~nop, ~nsc, ~nscr, ~num, ~numb, ~occu, ~oll, ~omp, ~onc_, ~oncl, ~oord, ~ord_, ~orev, ~ori, ~ostr
  1.3: ~ove_, ~pai, ~para, ~pend, ~pied, ~pita, ~ppr, ~pro, ~puse, ~queo, ~qui, ~rait, ~rajo, ~rap, ~rdat
  1.3: ~rdes, ~reak, ~rene, ~ret, ~rful, ~rido, ~rmac, ~rne, ~rois, ~roit, ~rpo, ~rson, ~sabo, ~sen_, ~si_
  1.3: ~siad, ~sona, ~soun, ~spa, ~stm, ~stp_, ~sue, ~sufi, ~tac, ~tait, ~take, ~this, ~tira, ~tomb, ~toq
  1.3: ~toqu, ~tou, ~try, ~uat, ~ueo, ~ueo_, ~ufic, ~uilo, ~ulez, ~umb, ~uniq, ~urne, ~urs_, ~utho, ~vaut
  1.3: ~ve_, ~viol, ~xed, ~xed_, ~xpr, ~xpre, ~xto, ~yed, ~yed_, ~zco_
  1.2: NAME anymore, NAME he, NAME left, NAME quien, NAME … delete, NAME … his, NUMBER est, a cada, a day
  1.2: a dit, a elle, a gift, a guatemala, a kids, a shop, a store, a student, a usar, a … chez, a … rato
  1.2: a … tienda, a … vie, about bikes, about what, abste-, aburre, accep-, advertising, aepd, affaire la
  1.2: affaires de, ahi … no, ahora lo, ahora … me, ai dit, ai herite, alerts please, all … them, alors ne
  1.2: alors … m, alto a, am i, am never, am new, am switching, am … do, am … so, amis, and … do, annulez pas
  1.2: apage-, aparato, application, apuntado el, are … NUMBER, are … the, arrete … m, arretes, ask that
  1.2: asthe-, astheure, asusta, at … am, at … front, au point, au quebec, aucune autorisation, autorizo que
  1.2: avisen … por, aviso-, avisos, avisos delete, baja inmediata, baja … mi, basta, be one, be too, be |
  1.2: because … never, before … it, belongs, besoi-, besoin, besoin de, besoin des, bette-, better, bici you
  1.2: bicicleta me, bike … need, bloque … vous, borra mi, boutique, brack-, bracket, brilliant, buenas
  1.2: buenas tardes, busca-, business, but take, but … has, but … phone, butto-, buy, by … remove
  1.2: c … possible, c … vous, ca s, ca sert, ca … aux, cabal-, caballero, cada … por, cambie a, cambio
  1.2: campaigns, can … texting, can … unsubscribe, cancele mi, carajo, casl, ce … et, cease texting, cel pa
  1.2: cell for, cell from, celular … me, certainement pas, cesser |, cette affaire, cette annee
  1.2: changed … mind, chant-, chinguen, ciert-, cierto, clientes, coiff-, coiffure, collect the, come … on
  1.2: comerciales |, commerces, como le, como … doy, companys, compre … camara, comprobante, comptant
  1.2: computadora, con, con … permiso, concerned, confirm removal, confirmez, conmi-, conmigo, cono
  1.2: conozco su, contract, corresponde, cost me, couns-, count me, croir-, croire, croire que, croya-
  1.2: croyais, crush-, crushed, cual … no, cut down, cut … texts, d los, dans … magasin, days are, de cette
  1.2: de coiffure, de darme, de m, de nina, de noche, de pneus, de toute, de … asi, de … base, de … bike
  1.2: de … ile, de … job, de … spam, de … spammer, dedan-, dedans, dejen … avisarme, delivery driver
  1.2: demande … arreter, demande … moi, demandez, dementia, depar-, derangez … plus, des envois, des … j
  1.2: desis-, desist, desk, desolee, desti-, diabl-, diablo, dicen, did anyone, did … leave, diff, dio el
  1.2: discontinue the, discontinue |, dit pas, do |, do … needful, does … get, dog … the, doigt-, doigts
  1.2: dommage, dossier je, drop … please, du harcelement, dude quit, ecoeu-, ecrivez, efface mon
  1.2: el … revisa, en efectivo, en pu, en vertu, end … subscription, enlev-, enlever moi, enlevez mon, enoja
  1.2: entendu, enviando, es solo, es … mandar, ese … no, est possible, est vous, est … pour, est … telephone
  1.2: esta en, esta … you, estarme, estate, esto que, estoy hasta, etais pas, etait … telephone, ever again
  1.2: ever text, everything else, facture j, fait … semaines, faite-, faites, faute-, fautes, figure, filin-
  1.2: filing, find, for … fitting, for … never, for … not, for … on, for … tube, for … warranty
  1.2: found … part, gave consent, gentillesse, get … anymore, git, given |, got … refund, grace cessez
  1.2: gracias … manden, guagu-, guagua, guate-, guatemala, guys … me, hacer-, hacerme, harassment
  1.2: has dementia, has ever, has … own, hate the, have agreed, have … say, hear … your, hearts, helen-
  1.2: helene, here i, hered-, hittin my, hoja, hooks, how am, how … have, how … i, i heard, i revoke, i sign
  1.2: i swap, i … asked, i … check, i … see, i … signed, i … switching, i … very, ici le, icitte |, if these
  1.2: if … is, il … pas, ile, immediate, in NUMBER, in receiving, in texas, inmediata, inn, inscr-
  1.2: instead of, instructed, interessee, interested … receiving, is an, is but, is me, is … left, is … much
  1.2: is … off, is … something, is … when, it dings, it … every, it … he, j ecris, j peux, j vas, j … herite
  1.2: jamais … pour, je bloque, je croyais, je reviendrai, je … en, jeudi NUMBER, joint, just fix
  1.2: juste … enlever, justine, kind of, kindly … the, kit, knock, known, l ile, la aepd, la dans, la seule
  1.2: la … asi, la … etait, la … m, las ofertas, laundry, law>texts, ldroi-, ldroit, le dentiste, le voy
  1.2: le … la, le … vos, leave-, lic, line |, linea no, list, lista sin, liste … vous, liter-, llamen ni
  1.2: llamen … me, loi NUMBER, loin … moi, long do, looks … spam, lovely |, lunes y, machine … textos
  1.2: make … end, mal apuntado, mal … el, mandando mensajes, mandar … mensaje, manden ofertas
  1.2: manden recordatorios, manden … de, many … me, mas no, mauva-, me contacte, me contacten, me donne
  1.2: me escribas, me escribe, me lacher, me mandes, me metieron, me pongan, me recuerden, me spammer
  1.2: me textean, me |, me … borrar, me … error, me … miedo, me … recordatorios, me … these, message … on
  1.2: message … thank, messages thank, messaging, metieran, metieron, mi nena, mi … porque, mi … y
  1.2: midnight |, mis … number, mise au, mise … point, moi … jamais, molesten mas, mon abonnement
  1.2: mon … monsieur, more reminders, more … about, mori, musiq-, musique, muy bien, my dads, my say
  1.2: my … card, my … he, my … i, my … your, n my, n … pas, nada ahi, nada en, nae, names, ne plus
  1.2: ne … contacter, nearl-, nearly, necesito … me, needf-, needful, needi-, needing, never even
  1.2: never send, never want, never … them, never … to, nevr, ni de, ni idea, ni siquiera, nights
  1.2: no corresponde, no deseo, no este, no one, no queria, no … andar, no … escriba, no … esten, no … idea
  1.2: no … quien, no … tengo, no … verdad, nombre que, non … desabonnez, not accept, not been, not come
  1.2: not no, not talk, not … billboard, not … cell, not … get, not … mine, not … receive, numbe-, number
  1.2: number who, numero, numero l, nunca … esto, of … group, of … never, of … shop, off … mailing
  1.2: off … textos, off … these, offence, on dit, on ferme, on no, only … email, only … this, out but
  1.2: over to, own phone, own … bike, par texto, par … a, para un, para … por, paren-, parenle … los
  1.2: parte … no, pas correct, pas interessee, pas … guy, pas … vos, paso … me, passe au, passe chercher
  1.2: patines, paz por, paz … favor, permiso no, peur, peux … avoir, pharm-, phone this, phone … do
  1.2: phones for, plainte, please unsubscribe, please … text, please … that, plein mon, plein … casque
  1.2: plusi-, plusieurs, por … amor, porfabor |, porque yo, pour savoir, pour … enlevez, pour … job
  1.2: pregunte, premier, prepago y, pretty … that, primer, priso-, prison, privacy, prochaine fois, promo-
  1.2: promociones, propaganda, prote-, pu que, pueden borrar, pus |, pusiera, qu il, que, que permiso
  1.2: que pueden, que vos, que … NUMBER, que … textearan, quedaron, quedo … la, quel … vous, question, qui s
  1.2: quien eres, quien … ese, quiere … le, quiero sus, quitter … liste, read my, real, reason to, reboo-
  1.2: rebook, recuerdeme, registry |, rejoi-, remem-, remember, reminders for, remove both, remove this
  1.2: remove … de, remuevan, remuevanme de, replied, reply needed, request … be, requesting, resolution
  1.2: resue-, review, revise el, revise … numero, rid … my, rien m, robaron … bici, robot de, roommates
  1.2: rosad-, rosada, said … was, salon … coiffure, saturday … the, savoir … vous, se ha, secretaire, seguir
  1.2: seguros, send … any, sending … these, serieux … moi, sert … rien, servian, service reminders, ses
  1.2: she left, si … arrete, sigan enviando, sign me, signed, sinon, siqui-, siquiera, sms … de, solicitor
  1.2: sollicite, somos una, sonda-, souhaite, sounds … a, soy … que, stop harassing, stop receiving
  1.2: stop send, stop … ads, stop … textos, stop>send, stopped texting, store credit, stp |, stranger
  1.2: suis sa, suis … par, sur … portable, sure that, sursa-, t … tu, taken … so, tardes, telefono … la
  1.2: telep-, telephone je, temprano |, text alerts, text every, text … do, text … she, text … too, textean
  1.2: textearan, textearan |, texted, textiando, texto j, texto you, textos arretez, textos gracias
  1.2: textos you, textos … bonne, textos … les, textos … magasin, thank … very, thanks to, the cafe
  1.2: the coffee, the needful, the … NUMBER, the … rack, the … there, there … me, there … you, these be
  1.2: these do, these i, these … away, these … for, thinks it, this, this looks, this … anymore, this … ok
  1.2: this … spam, this … thing, tiene NUMBER, till … no, tiren, to break, to read, to … and, to … different
  1.2: to … here, to … mobile, to … receiving, to … up, todas |, tour … l, trail-, tranquilo, traveling
  1.2: trop loin, trucs, ultim-, un client, un … pour, una … delete, unhap-, unhappy, unhappy with
  1.2: unsubscribe please, unsubscribing, until then, up but, up … can, used, ustedes … no, ustedes … que
  1.2: vais … quand, vayanse al, velo … de, veo … la, verdad no, vertu, very much, veuillez ne, vez, vez no
  1.2: viaje, vieji-, vois pas, vos alertes, vos avis, vos texto, votre … merci, voulais … de, vous ne
  1.2: want … messages, want>these, was told, watch, we can, we stop, weon, when … texted, who authorized
  1.2: will collect, wish not, with cash, withdrawn, without … is, without … say, worn out, would get
  1.2: wrong no, wrong … good, y que, y … delete, y … es, y … mando, y … vez, yo … di, yo … hittin, yo … you
  1.2: you bajenle, you hav, you permission, you por, you very, you … dejen, you … favor, you … had, you … se
  1.2: you … this, your billboard, your … at, your … text, | borreme, | chamo, | compraron, | cono
  1.2: | desinscription, | dude, | ew, | keep, | off, | opt, | opting, | passe, | prefer, | prochain
  1.2: | refuse, | retirer, | sa, | salirme, | thursday, | tio, | tiren, | veut, | wipe, | … bloque, | … boss
  1.2: | … caissiere, | … croyais, | … dame, | … darme, | … deje, | … hav, | … hoy, | … lookin, | … mandar
  1.2: | … mandaron, | … parar, | … porfa, | … possible, | … smoking, | … solo, | … todo, | … ustedes
  1.2: | … vertu, ~_cau, ~_cet, ~_cir, ~_cos, ~_cru, ~_cyc, ~_dat, ~_det, ~_dit, ~_eb, ~_ele, ~_enl, ~_fav
  1.2: ~_hei, ~_kin, ~_li, ~_men, ~_mov, ~_noc, ~_our, ~_per, ~_pur, ~_qu, ~_shu, ~_tak, ~_tax, ~_thi, ~_ult
  1.2: ~_ust, ~_vau, ~_vez, ~_xf, ~aite, ~amai, ~ams_, ~anad, ~anol, ~ardo, ~arli, ~arm, ~arr, ~assm, ~asth
  1.2: ~atig, ~auva, ~avai, ~avor, ~bett, ~bla, ~buy_, ~casl, ~cate, ~ced, ~ciat, ~cipa, ~clea, ~clui, ~con
  1.2: ~conm, ~cono, ~ctin, ~cun_, ~dag, ~dage, ~data, ~dec, ~deda, ~dema, ~desk, ~dmi, ~dnig, ~drai, ~eces
  1.2: ~ecoe, ~edf, ~edia, ~eet_, ~ejoi, ~elep, ~emem, ~engl, ~epho, ~ered, ~erso, ~ervi, ~esis, ~esk_, ~esma
  1.2: ~esoi, ~eto_, ~ever, ~frer, ~gre_, ~guir, ~his, ~his_, ~hit, ~huma, ~iais, ~ibi, ~icul, ~imme, ~izz
  1.2: ~jal, ~jalo, ~jero, ~jes, ~jes_, ~jos_, ~jour, ~kit_, ~leph, ~lgu, ~lis, ~logi, ~look, ~lou_, ~ltim
  1.2: ~lto_, ~lug, ~mais, ~mero, ~meti, ~mez, ~mijo, ~mite, ~mpr, ~nad, ~ncl, ~ndag, ~ngo_, ~ning, ~nlev
  1.2: ~nli, ~nmi, ~nmig, ~nne_, ~nori, ~nve, ~nvio, ~olee, ~ompo, ~onmi, ~oose, ~opag, ~pet, ~ples, ~poss
  1.2: ~proc, ~prot, ~pull, ~rch_, ~reem, ~refi, ~rejo, ~rem, ~remo, ~repe, ~rgi, ~riza, ~rme, ~romo, ~rre
  1.2: ~rres, ~rso, ~rted, ~sagi, ~semb, ~seo, ~seo_, ~shu, ~sino, ~slip, ~som, ~sond, ~ssme, ~stea, ~sthe
  1.2: ~stp, ~tak, ~tax, ~ten, ~ten_, ~tez, ~tez_, ~theu, ~thi, ~tly, ~tly_, ~too, ~udra, ~uir_, ~uld, ~umbe
  1.2: ~ume, ~urb_, ~usto, ~utio, ~utto, ~vacy, ~vanm, ~ver_, ~vor, ~vor_, ~wan, ~xing, ~zco, ~zze
  1.1: (more), NAME ni, NAME … a, NUMBER al, NUMBER i, NUMBER je, NUMBER of, NUMBER … ago, NUMBER … i
  1.1: NUMBER … let, NUMBER … pas, a mechanic, a … cel, a … este, a … every, a … neveu, a … now, a … plus
  1.1: a … senorita, a … take, about |, abstenez, abstenez vous, acabo, acepte textos, affai-, affor-, afford
  1.1: afraid |, again by, again it, agarraron, ai l, al bebe, alertas |, all please, all three, alone … the
  1.1: alors … les, altog-, altogether, altogether |, am no, amigo |, and do, and … buzz, and … ding
  1.1: and … time, anda, annee, annulez mes, anymore |, anywh-, anywhere, apagado, apaguenme, appointment for
  1.1: arret la, arret … semaine, arret-, arreter vos, as always, as in, asked … be, asked … this, assure
  1.1: astheure |, at … fire, at … with, au rgpd, au … d, aucun … en, autorizacion |, avec quelqu, avec … un
  1.1: avez charge, aviez, avis avant, avril, back … please, barrez, be nice, beau pour, bebe … de
  1.1: been coming, been … since, begging you, bell crank, ben … ca, bendiciones pero, bendiciones … no
  1.1: bici en, bici … los, bicicleta … no, bicicleta … que, bike got, bike there, bike … leave, bike … never
  1.1: bike … this, bikes … the, blonde … que, blowing … my, borrar mi, both numbers, breakfast, brill-
  1.1: bring in, business … you, buzzed, by my, c … fait, ca cesse, ca doit, ca svp, campu-, campus, can … me
  1.1: can … swap, cancel … and, cancela los, cancelenme, casilla de, ce … etait, ce … pis, cell … vos
  1.1: celular … de, cette boutique, cette ligne, check … records, chiens, chill with, chill … the, clase y
  1.1: clique pour, coche-, coiffure chez, come … for, comio el, comme un, comme … j, communication |
  1.1: compagnie de, completement |, comprends pas, con … a, connaitre, consent withdrawn, consent … i
  1.1: consent … me, consent … text, consenti |, continuez … m, contre les, contre … textos, correos |
  1.1: cortenla, could … send, could … stop, count-, coupez … textos, coupons |, cowor-, crois, crtc si
  1.1: cuando … a, cuando … mi, cuando … no, cumpl-, d aujourdhui, d … retire, dad died, dame … baja, day so
  1.1: de mettre, de oposicion, de pedales, de tus, de … alertes, de … borrenme, de … dos, de … ecrire
  1.1: de … manera, de … pas, de … quitenme, de … y, de … yo, decir no, decrochez, decrochez … de, dedans |
  1.1: defin-, dejame, dejenlo, dejo … bici, deleted |, demande, demande … avis, dementia and, demeu-
  1.1: demeure, derecho, derecho de, derecho … oposicion, des … pas, des … stp, desabonnement |
  1.1: desactivez les, desinscris, despi-, deten-, did for, did … my, disen-, dnd, doit etre, dolares por
  1.1: domma-, donc, donc … ai, dos … la, droit, dropped … the, du texto, due, e don, earlier, ebike |
  1.1: ecrire par, ecrivez … souvent, ejerz-, ejerzo, ejerzo mi, ejerzo … derecho, el favor, el gerente
  1.1: electronico, eliminen mi, ella, empre-, empresa, empresa y, en esa, en las, encuestas ni, enough stop
  1.1: envio-, envios, envoi-, envois svp, envoyez rien, eran, errone, error yo, es automatico, es para
  1.1: es … hermano, escri-, escriben mas, escriben … que, escribiendo |, escribo por, escribo … mi
  1.1: est arrivee, est quand, est … chez, est … harcelement, est … mes, est … normal, est … pu, est … qui
  1.1: est … trop, esta |, estar … esto, este you, estimado, esto … automatico, esto … de, etre … par
  1.1: etre … votre, exijo, explicacion, expliquez, f, fais plus, fait de, familia |, faut tu
  1.1: fermez … compte, fermez … textos, fils … NUMBER, finalement pas, fini … nous, fired, flag my
  1.1: for family, for that, forfait prepaye, forget this, fork, forma de, fouil-, frapp-, free … the
  1.1: fregando, frr, fue |, further |, gagnon |, ganas de, garza, gente, ghost, go back, go home, go … a
  1.1: godda-, goddamn, got a, got … ticket, gracias … you, great-, gustaria que, hagan |, hago para
  1.1: hartaron, has … different, hasta … madre, have … a, have … consent, heard … your, hello this
  1.1: hello … is, help with, hermano … no, hi you, hittin … line, homie, honor, honou-, hope the
  1.1: husband … is, i unsubscribed, i … come, i … grab, i … opt, i … phone, ia, ia no, if one, immediately |
  1.1: important |, in front, in no, in … shed, inscribir, inscription, inscrito, interesa recibir, is paying
  1.1: is … dads, is … emergencies, is … scam, it hurts, it wrong, it … no, it … that, j … l, j … point
  1.1: j … vous, jaja quitenme, jaja se, jamai-, jamais alle, jamais apporte, jamais consenti, jamais svp
  1.1: je demenage, je ne, je … j, je … mon, je … oppose, je … tiens, just visiting, just … to, juste que
  1.1: know … my, l … ca, la compania, la linea, la publicite, la … deje, la … entonces, la … et, lachez
  1.1: laissez, laund-, le a, le escribo, le … chez, le … message, le … telephone, les … je, like these
  1.1: like … stop, linea … es, list and, list>these, lista |, lista … textos, lo compre, lo dieron, lo hagan
  1.1: lo pense, lo puedo, lo … cambiar, lo … el, lo … por, longer want, los va, los … esos, los … quedaron
  1.1: los … yo, lose this, luck … the, m ecrit, m envoyer, m oppose, m … charge, m … des, ma piece, ma … de
  1.1: mailb-, mailbox, maintenant que, mal note, mama … no, manda mensajes, mandar mensajes, mandar … que
  1.1: manden … gracias, manden … mensajes, manually, marche … le, mas ofertas, mas quieran, mas … este
  1.1: mas … esto, mas … los, mas … mi, may stop, maybe, me but, me dan, me deals, me hartaron, me one
  1.1: me stresse, me … longer, me … nunca, me … please, me … se, mensa-, mensajes … por, mes y
  1.1: message … please, messages, messages … please, messages … vous, messaging my, metie-, mi derecho
  1.1: mi … please, mierd-, mierda, mijo, million, mind … the, moi maintenant, moi stp, moi … d, moles-
  1.1: mom says, mon avis, mon ok, mon … enlevez, money |, monsieur NAME, more bike, my parents, my watch
  1.1: my … off, my … on, need not, never authorized, never to, never … another, never … at, nicel-, nicely
  1.1: ninguno mas, nix the, no promos, no reason, no reconozco, no vive, no vuelvan, no want, no … all
  1.1: no … asi, no … autorizado, no … es, no … lo, nobody … NAME, not want, not … agreeing, not … going
  1.1: not … sale, not>you, notif-, now, number a, number not, number … stop, number>you, numero sans
  1.1: numero … merci, numero … no, numero … vos, ocupo sus, of getting, of yours, of … now, ofrec-, ok but
  1.1: ok c, ok … est, old number, olvidese, on … head, oposi-, oposicion, oppose, oppose a, opt … out
  1.1: otra … you, otro … asi, out how, outgr-, over … remove, owner |, paix avec, par … le, par … les
  1.1: para … esto, parag-, paran, parenle a, parenle you, pas connaitre, pas du, pas … affaire
  1.1: pas … permission, pase por, pay … now, paye pour, pena, pensando, pense … y, pero ahora, perro … comio
  1.1: persona, personnel, perte-, pertenece, phone … more, picke-, picked, piensa, piensa que, please check
  1.1: please n, please shut, please … him, please … your, plug, plus a, plus … NAME, plus … sur, point stop
  1.1: ponganme, ponganme en, pops, por fabor, por … nunca, por … servicio, possible, pour ca, prefere ne
  1.1: prefiero el, prendre un, profeco |, proprietaire du, pu capable, pu … recevoir, pueblo, puedan
  1.1: pueden sacar, puse … numero, puse … y, put it, que este, que … ahora, que … alto, que … cesse
  1.1: que … escriben, que … mi, que … quieran, queja en, qui avait, qui m, quien les, quiere que
  1.1: quiero salirme, quiero … nada, quisi-, quisiera, quita mi, ramasse, rappelez … quand, receive text
  1.1: receive this, receiving your, recibiendo, recibir … textos, reconozco, recordarme, redy, relat-
  1.1: remin-, removed me, rends, respeto, retirez … numero, revenus, rien … envoyer, robar-, robaron la
  1.1: roommate he, ruidi-, ruidito, said … texts, salgo … esto, salirme de, salon, say that, says do
  1.1: se enoja, se … puede, sende-, sender, sent … NUMBER, sent … my, separation, sera que, she … her, shove
  1.1: showed me, si puede, signed |, signing off, siguen mandando, sir please, so … as, sollicitation |
  1.1: some … i, souhaite plus, spare … the, still good, stop this, stop thx, stop writing, stop … je
  1.1: stop … promos, stop … texts, store please, stresse, su … you, suena … que, suis … alle, suis … client
  1.1: suppression de, suspenda, svp |, sweet, sweet-, switching to, swore, t as, ta … stp, tacha-, tachame
  1.1: te … pido, telefonos, tell your, temps … mon, tengo … en, text … have, text … take, texte plus
  1.1: texting remove, texting … wrong, texto la, textos et, textos yo, textos … no, texts needed
  1.1: texts never, texts … here, texts>remove, thank … and, that message, that please, that still, that … i
  1.1: the black, the box, the new, the … love, the … till, the … too, the … work, them please, these now
  1.1: these … please, this is, this stuff, this … again, three times, tipo, to … fcc, to … like, today stop
  1.1: today … tomorrow, todo … de, told … guy, tomber les, ton … de, trabajo … me, tracf-, tracfone, trata-
  1.1: tres, trompez … personne, tu … ca, twent-, twenty, ugh, uh i, ultimo … me, una cadena, une liste
  1.1: union, unsol-, unsolicited, unsub … please, unsub-, up my, up … accident, valid, vendeurs, verda-
  1.1: verdad, verdad |, verif-, veuillez me, vibre, viene |, voice to, voice … text, vos … le, votre gerant
  1.1: votre … svp, vouch-, voucher, vous dire, vous … comme, voy … la, want is, want message, want … see
  1.1: want … text, want … unsubscribe, was going, was meant, was … no, was … when, way … stop, week … you
  1.1: wey, whatever, why does, with … NUMBER, with … fcc, withdrawn |, withh-, withhold, would hate
  1.1: wrong … have, y, y despues, y sus, y … compre, y … para, you are, you on, you showed, you sure
  1.1: you … ando, you … get, you … habia, you … phone, you … todo, your message, your … messages, zero texto
  1.1: | apaguenme, | between, | changed, | debranchez, | decrochez, | deseo, | ejerzo, | epargnez, | every
  1.1: | fijese, | frr, | git, | ia, | lol, | ponganme, | starting, | suspenda, | tachame, | texte, | trompe
  1.1: | weon, | wey, | what, | withdraw, | work, | would, | … ancien, | … borrame, | … cambiar, | … confirm
  1.1: | … daughter, | … doit, | … envoyez, | … escriben, | … feel, | … gustaria, | … jodan, | … metieron
  1.1: | … my, | … ningun, | … parfait, | … parte, | … proxima, | … somebody, | … zero, ~_ach, ~_auc, ~_aut
  1.1: ~_cum, ~_de, ~_esc, ~_f_, ~_fau, ~_fuc, ~_lic, ~_mad, ~_oc, ~_ort, ~_owe, ~_ret, ~_rim, ~_ugh, ~_ul
  1.1: ~_vou, ~_wey, ~_y_, ~affa, ~alan, ~amig, ~amil, ~anq, ~anqu, ~ans, ~ant_, ~arai, ~arlo, ~arre, ~asts
  1.1: ~atre, ~aucu, ~avie, ~avo_, ~ayb, ~aybe, ~be_, ~beso, ~bir_, ~bur, ~caus, ~cely, ~cern, ~cev, ~chec
  1.1: ~ctf, ~ctfu, ~cump, ~dar, ~den, ~diat, ~ding, ~dis, ~dly, ~dly_, ~dob, ~eace, ~ecev, ~eck, ~ecol
  1.1: ~ectf, ~edas, ~efin, ~eis, ~emor, ~ency, ~enew, ~ensa, ~eph, ~erif, ~erne, ~escr, ~essu, ~etra, ~exij
  1.1: ~fau, ~fav, ~favo, ~ffai, ~ffor, ~fon, ~ford, ~fuck, ~fur, ~gets, ~gia, ~gis, ~gist, ~hait, ~hate
  1.1: ~hop, ~iaje, ~icel, ~icid, ~idn, ~ims, ~inic, ~inis, ~iqu, ~ir_, ~irm, ~isco, ~isen, ~isi, ~isit
  1.1: ~ist_, ~itiv, ~jama, ~jun, ~lif, ~lly_, ~madr, ~mayb, ~me_, ~men, ~mens, ~ment, ~mer, ~mn_, ~moti
  1.1: ~nce, ~ncu, ~neme, ~ngez, ~non, ~noti, ~nsa, ~nsaj, ~nywh, ~odo, ~oga, ~ois, ~ois_, ~onc, ~onta, ~oriz
  1.1: ~ort_, ~os_, ~ot_, ~otif, ~ould, ~oupe, ~ouri, ~pant, ~parl, ~pian, ~plom, ~pons, ~prie, ~puta, ~que_
  1.1: ~qui_, ~rass, ~rce_, ~rest, ~rev, ~rez_, ~rik, ~rime, ~rom, ~roul, ~rtab, ~rth, ~saj, ~scr, ~sher
  1.1: ~slo, ~ssem, ~ste, ~ster, ~tc_, ~tely, ~tin, ~ting, ~trac, ~tton, ~tus, ~uba, ~ubl, ~ubo_, ~ucu, ~ucun
  1.1: ~uen_, ~umpl, ~uner, ~unso, ~ust, ~ver, ~von, ~vos, ~weet, ~wey, ~wey_, ~xij, ~xijo, ~ybe_, ~yen_
  1.1: ~yped
  1.0: (me), 2 y, NAME … numero, NAME … take, NUMBER can, NUMBER … por, a casse, a quote, a retired, a toute
  1.0: a vole, a … cell, a … nadie, a … sobrino, abajo, about … bike, abren el, account from, acheterai
  1.0: again you, agree … texts, agreed, agreed … receive, ai annule, ai paye, ai refuse, ai … j, aie
  1.0: aime … le, al perro, al taller, algo yo, allez … quelqu, alors … moi, already … me, am keeping, am not
  1.0: am … from, and said, and we, and … does, and … of, angry>remove, another … stop, ans j, any … you
  1.0: anything please, appareil, appelez … au, apple, appreciate being, arrete … message, arreter … recevoir
  1.0: arreter … sms, as … la, assistant, asteu-, asteur, at home, at … clinic, attei-, atteinte, au … numero
  1.0: au … svp, aucun, aucun-, authorized this, autre texto, avec … par, avec … promos, avez la, avez … eu
  1.0: avis |, avocate, away and, away … do, be another, be … NUMBER, be … kind, besoin … me, bici verde
  1.0: bici … you, bicicleta … mi, bike … than, bloquear este, bloquear … numero, borrar … numero
  1.0: borreme por, borreme … favor, borren mis, borren … datos, borrenlo, borrenlo |, bravo |, break up
  1.0: broke … collarbone, buscan, buzze-, c qui, c … non, ca pu, ca … encore, ca … stresse, ca … sur, calis-
  1.0: call … he, call … since, call … to, calls, calls … is, calls … no, calma, campaigns |, ce … appartient
  1.0: cel por, cell on, cell … job, certainly, ceux, chaque message, check my, checked … on, checkez
  1.0: cheers |, cherchez a, chez … c, chum a, collarbone, come in, come … NUMBER, comment … arrete
  1.0: compagnie, companies, compre, comunicacion, comunicaciones, con uno, condition, confused with
  1.0: connais … de, consent under, consent was, consentimiento |, contacten |, correct your
  1.0: correct … records, corri-, covers, croix, croix sur, croix … mon, cruza-, cruzaron, cruzaron los
  1.0: cruzaron … numeros, cuelg-, cuenten, culpa, cutti-, cutting, cycliste, d … NUMBER, d … des, d … le
  1.0: dado mi, daughters, de avisos, de cuenta, de llanta, de me, de nuit, de … alors, de … bicis, de … cell
  1.0: de … qu, debarrasser, debranchez … de, decir cuando, dejaran, dejenme fuera, dejenme … de
  1.0: dejenme … paz, delete servicio, delga-, delgado, demande pour, demenage en, depanneur, deposite
  1.0: derangez plus, descends, desire, desuscribo, detes-, deteste, devait, devin-, devinci, dire a, dit
  1.0: dit au, ditch, do … again, do … sending, doctor says, does a, donc les, donc … nom, dossier, doy, dr
  1.0: du … ca, ecris au, ecriviez, efface moi, el negocio, eliminan, eliminenme de, else |, elsew-
  1.0: elsewhere, email use, email … sms, embou-, emergencias, emple-, empleado, en demeure, en … el
  1.0: en … lado, enlever … vos, enlevez … manuellement, enroll, entrando, er, erase my, erase … number
  1.0: es pa, es … pero, es … you, esa persona, esa senora, esa … de, escriba mas, ese dia, esposo … en
  1.0: esta … en, este contacto, et arretez, et ce, etait non, every … please, ew, existais, existo
  1.0: extranamos, fabor |, faili-, failing, faire enlever, fais … de, fait … fois, faites … croix, fasti-
  1.0: fatigue, fcc si, felices |, fijat-, fijate, file this, fin des, fini … les, finie, for … new, for … up
  1.0: fortin, frenen, frere, from anyone, from … of, furth-, garage depuis, gave no, gave permission
  1.0: general i, get them, getting … after, going back, gosser, got … no, gracias punto, gracias x
  1.0: grandma says, great if, haber aceptado, had no, hagan-, hago pa, harassing me, has … and, have
  1.0: have it, have … confused, hazme, he … like, he … quit, head, hmu, hola, hold … texts, honestly |
  1.0: hope this, household, i certainly, i tried, i … hate, i … her, i … keeping, iban … mandar
  1.0: igualmente feliz, imagi-, impression, in october, in ten, in … texts, including, incorrecto
  1.0: interesse merci, inverse, irai, is harassment, is revoked, it … at, j irai, j … consenti, j … paye
  1.0: jamais abonne, jconn-, jconnais, je clique, je descends, je les, je recevrais, je … ai, kindergarten
  1.0: kindly remove, kiten-, l … c, la date, la gang, la madre, la nieta, la nouvelle, la pedale, la peine
  1.0: la unica, la … con, la … des, labor-, lachez … cell, ladra, laisse le, laisse … numero, lakes-
  1.0: last … do, lavar, le contesto, le … c, le … depuis, le … envoyez, le … est, le … lol, le … pa
  1.0: le … retirez, left … my, left … text, leo, les textos, les … promo, like to, limites, line i, line is
  1.0: list … am, liste je, llanta de, llegan … las, llegu-, lo digo, lo manden, lo … para, lol … for
  1.0: longer … these, los manden, los numeros, los … mas, luck with, lune, lunettes sont, m ecriviez
  1.0: m … ces, ma fiche, ma … privee, mais, mais merci, mama dice, mama tiene, mama … que, manana … a
  1.0: manana … el, mandar textos, mande … mensaje, mandenle, manue-, manuellement, mas, mas mensajes
  1.0: mas … ustedes, maybe … a, me, me avise, me confused, me derangez, me mettre, me para, me rappelle
  1.0: me sali, me salio, me … arretez, me … dar, me … dire, me … estos, me … harta, me … pu, me … want
  1.0: mechanics, medio, mejor quitenme, meme … je, menos mensajes, mensajes x, mensajes … gracias, mes … de
  1.0: message … my, messaging this, messaging … phone, metan-, meurt, mi mama, mi nadie, mi primo
  1.0: mind taking, miren, mis … no, moi manuellement, moi … est, moi … ta, moleste mas, molestia, mollo
  1.0: money and, mornin, moyen, moyen de, must be, must … no, my digits, my life, my mom, my profile
  1.0: my telephone, my … how, my … information, my … is, my … use, n envoyez, nah, nah |, names not, ne
  1.0: ne … derangez, ne … texte, neces-, need you, need … do, nel … no, nene, neta, never a, never consented
  1.0: never signed, new … just, new … or, nix … texts, no interest, no tengo, no … escribas, no … mandes
  1.0: no … me, no … moleste, no … otro, no … porque, no … recuerden, no … solo, no … to, noel, nombre … no
  1.0: non merci, nope … me, not this, not … remove, not … signing, not … take, not … want, not … yes
  1.0: nous retirer, nous |, number but, number i, number svp, number this, number>angry, numero no
  1.0: numero … pense, numero … su, odio los, of |, of … but, off in, off with, off … messages, off … phone
  1.0: ok … stop, on casse, on garde, on veut, on without, on … door, one … can, one … your, only do
  1.0: only rented, only … my, open sundays, opt … please, ote mon, oui mais, outgrew, over NUMBER, pa … los
  1.0: pa … me, pagar con, parale, paren con, parroquia, parte de, partie de, pas … tu, passe … chercher
  1.0: peace and, peine, pense … c, perdieron, pero … mi, pero … you, person, personnelles, persons
  1.0: peu moins, peux me, phone … gets, piasses pis, pis une, pis y, please … ty, plus en, plus recevoir
  1.0: pogne, por … descuento, por … la, possible … ne, pour, pour … enleve, pouvi-, pouviez, preve-
  1.0: program |, promis de, promo, promotional, prospection, prove i, psy, pu svp, pu … cell, publicidad |
  1.0: pudie-, pudieran, puede … mi, put … my, qua, qua y, qua … etre, que mandan, que … estoy, que … je
  1.0: que … pido, que … recevrais, que … recois, queria, qui j, qui … son, quiero recordatorios
  1.0: quiero … textos, quiet-, quitan de, quitenla de, quitenla … la, racine, radie-, radiez, rayer mon
  1.0: reached a, recall agreeing, receiving … messages, recie-, recogen, recois … textos, recupere
  1.0: remember signing, remember … up, remonte, reply … am, reply … i, reported as, respectfully, resso-
  1.0: rien fait, right … is, rin NUMBER, robot voice, sacame … la, sacas de, salam-, salas, saludo
  1.0: saqueme de, savoir … vos, says … more, scoot-, se … bajar, see the, send any, sending … anything
  1.0: sending … messages, ser … de, sera … me, service … not, seul message, seul |, she … i, sherb-
  1.0: sherbrooke, shop … stop, si pudieran, si siguen, si … nunca, si … por, si … textos, si … vuelven
  1.0: si … you, signe-, signed for, sms no, sms … is, so … should, so … these, sobri-, soliciting
  1.0: solo … que, somew-, somewhere, sonan-, sonando, sound, soy … pero, soy … persona, spam and, spam o
  1.0: spam … que, stand and, stop contacting, stop everything, stop … texting, su tiempo, subscribe |
  1.0: suficiente, suis l, suis … deuil, suite, sunda-, sur … chaine, sus, svp, svp que, taller |, tampo-
  1.0: tampoco, tant qua, tant … y, tapa, tasha, tasse, te … el, tengo … para, tenie-, tercera vez, texte je
  1.0: texte … pu, texted … the, texting … deals, texto arretez, textos no, textos please, textos retirez
  1.0: textos … favor, textos … il, texts man, texts … it, texts … take, the bar, the fleet, the mechanics
  1.0: the name, the … one, the … owner, the … went, them, there is, these after, this remove, this you
  1.0: this … an, this … somebody, this … text, thril-, thrilled, tiene este, tienen el, times … stop
  1.0: tired … these, to exercise, to get, to … left, toda, too … on, toss my, toss … number, toutes |
  1.0: trabajo … la, triste, trompe, trop … messages, trun, tune … complet, tus contactos, un … cell
  1.0: un … moins, una foto, una tal, une croix, une … pour, unica, unsubscribe … please, up complet
  1.0: up … please, ustedes … mas, vais aller, veint-, veinte, velo moi, velo … un, vendieron, vendre
  1.0: veut … que, vie privee, viejito, violation, virtu-, vos, vos sondages, vou, voudrais, voulez mais
  1.0: vous avec, vous pouviez, voy … cambiar, voyon-, voyons, want out, want>me, what … are, whate-
  1.0: whole family, wife says, will grab, will … on, wise, with … dad, work texts, worry, would … being
  1.0: written consent, wrong … please, wrote, y … NAME, y … llegan, years and, yo y, yo … aceptado, yo … fui
  1.0: yo … soy, you estuvo, you going, you pueden, you |, you … down, you … escriban, you … hartaron
  1.0: you … recogi, you … spamming, you … those, you>texts, your promos, your … in, | abstenez, | ah
  1.0: | bajenle, | closing, | confirmez, | consider, | cual, | cuantos, | demasiados, | desactive
  1.0: | desormais, | ditch, | dnc, | fuera, | hazme, | las, | nene, | para, | pus, | radiez, | requesting
  1.0: | second, | supprimer, | tasse, | try, | … allez, | … app, | … bud, | … cherchez, | … cost, | … deseo
  1.0: | … esos, | … facture, | … hitting, | … left, | … ley, | … monsieur, | … people, | … prof
  1.0: | … pudieran, | … quien, | … removal, | … rid, | … roule, | … soliciting, | … termine, | … tried
  1.0: | … une, | … unico, | … using, | … work, ~_al, ~_alr, ~_con, ~_dij, ~_dio, ~_ecr, ~_exc, ~_god, ~_jun
  1.0: ~_leo, ~_lis, ~_mau, ~_me_, ~_ne_, ~_nin, ~_nop, ~_ob, ~_par, ~_pou, ~_s?, ~_s?u, ~_sv, ~_svp, ~_sys
  1.0: ~_vos, ~_vue, ~_xx, ~abla, ~ach, ~affo, ~ages, ~aje, ~ake, ~alon, ~alr, ~als_, ~ansa, ~aske, ~atev
  1.0: ~avel, ~avr, ~ayu, ~base, ~bed, ~cabo, ~cesa, ~cia, ~cida, ~cil, ~cois, ~conf, ~coot, ~cos, ~coul
  1.0: ~cri, ~cupa, ~cupe, ~cyc, ~cycl, ~dar_, ~darl, ~denc, ~dij, ~doy_, ~ds_, ~earl, ~egis, ~egs, ~egui
  1.0: ~eine, ~ely, ~ely_, ~enis, ~enne, ~ent_, ~enun, ~envo, ~ere, ~ern, ~ers, ~esir, ~esk, ~ess, ~eve, ~exc
  1.0: ~eze, ~fab, ~ffo, ~fund, ~furt, ~fuse, ~fyi, ~gada, ~ges, ~ges_, ~get, ~gnie, ~god, ~hach, ~had, ~hola
  1.0: ~hori, ~hurt, ~ial, ~igue, ~inos, ~ire, ~jenl, ~kat, ~legu, ~lia_, ~lico, ~loye, ~lse, ~lsew, ~mac
  1.0: ~mas_, ~mire, ~mis_, ~mol, ~mpoc, ~nah_, ~ndal, ~nee, ~ngu, ~nic_, ~noel, ~nond, ~nota, ~now, ~nso_
  1.0: ~nta, ~ntio, ~nver, ~oel, ~oel_, ~ofe, ~oja, ~ompi, ~ongs, ~oote, ~ora_, ~orci, ~orne, ~ose_, ~osin
  1.0: ~otio, ~ourd, ~ove, ~own, ~oyen, ~plic, ~ploy, ~prom, ~que, ~raig, ~ref, ~rere, ~rina, ~rit, ~rtid
  1.0: ~s?u, ~s?ur, ~saje, ~scoo, ~scri, ~sett, ~sewh, ~sine, ~sins, ~sir_, ~sl_, ~sla, ~sos, ~sos_, ~spie
  1.0: ~ssag, ~sui, ~suit, ~sund, ~sus, ~svp, ~svp_, ~sys, ~tari, ~tev, ~teve, ~them, ~tico, ~tir, ~toi
  1.0: ~tre_, ~trik, ~twe, ~ubs, ~uide, ~uir, ~ups_, ~urri, ~usse, ~uva, ~uvai, ~uvi, ~uzze, ~veu, ~vos_
  1.0: ~vou, ~voyo, ~vp_, ~want, ~wish, ~woul, ~wrot, ~ycl
  0.9: (send), NAME … one, NAME … to, NUMBER how, NUMBER n, NUMBER year, NUMBER … day, NUMBER … lieu
  0.9: NUMBER … moi, a cyclist, a quoi, a ramasser, a work, a … this, abiso-, abisos, accountant, acoso
  0.9: adresse pas, advertising |, af, again take, agend-, agrad-, agreed on, ai consenti, ai … aucun
  0.9: al … la, alger-, algerie, all future, all quit, all … of, allez arreter, alrea-, already
  0.9: already opted, already … my, already … out, am just, am … customer, am … talking, amor … de, and all
  0.9: and drop, and each, and neither, and quiet, and unsubscribe, and … keep, andab-, andaba, anuncios |
  0.9: apaguen, appre-, aprec-, aqui en, are driving, arretez … spam, arrive quand, asap, asi … borrenme
  0.9: ask … you, asking … a, asking … me, authorized, autopay, autorice, avais … a, avait … numero, avec
  0.9: aviez pas, aviso que, baja a, baja … numero, bcp, be riding, be … again, be … please, because of
  0.9: benit-, benito, besoin … ca, besoin … continuer, bicicleta you, bien que, bike at, bike camp, bike off
  0.9: bikes … remove, birthday to, block, bloque votre, bucks for, bucks … a, busquen, but do, c non
  0.9: ca … ces, call to, call … instead, calls … texts, can these, can … open, cancel … text, canno-
  0.9: cannondale, ce serait, ce … doit, cel sonando, cel |, cero mensajes, certainement … moi, certainly did
  0.9: certainly … not, cervelo, ces envois, changer la, checkout, cherche, child-, claim-, claims, clare-
  0.9: cliente, clique, co, cobraron de, cobraron … mas, cochee, coin, communications |, compo-, compre un
  0.9: comprenez, comprenez pas, compris vous, comptoir, con este, conforme a, conforme … la, connais … ce
  0.9: consider this, conso-, contact … please, contraire, cool, coraz-, corazon, cost … money, coudo-
  0.9: coudonc, courage, courier, crevaison, crois |, cruzo, cuando ocupe, cuart-, cuesta, cuide, cyclist
  0.9: d arreter, d … envoyer, d … j, dado permiso, dads name, damn, darme baja, datab-, database, database |
  0.9: datos con, day before, de, de NAME, de hoy, de molestarme, de sonar, de taller, de … publicite
  0.9: de … sortir, decrochez moi, dehors |, dejame … paz, demande un, demande … prix, depuis … ans
  0.9: despertaron, desuscribirme, deuil, devez tromper, devie-, di … cel, dice … ponga, dicho que, did … put
  0.9: dije … muchacho, do … go, donne ce, donne-, down |, down … the, drop … texts, each buzz, ease
  0.9: el gorro, el … sonando, ella … tiene, en blanco, en ingles, en que, en velo, en … de, en … pour
  0.9: end … notifications, enerv-, enlevez, entregaron, enviando mensajes, envoyer d, envoyer des, erase me
  0.9: es spam, est dans, est … robot, esta … mi, estan gastando, estar … su, este … nuevo, esto you
  0.9: etait … le, euh je, euh … pense, everything please, except the, exijo que, expliquenme
  0.9: express written, express … consent, expressly, faire, fais … menage, faites juste, favor y
  0.9: favor … escriban, fermer … dossier, fermer … notifications, fin … messages, finalement non, fines
  0.9: firma, fixing … bike, flip phone, fois … de, folded, for ads, for … your, forme-, frame-, frames
  0.9: frere … a, from surgery, from … further, fuera-, fueran, further … please, futur-, gardez … textos
  0.9: gastando, gave up, get any, get … your, getting … i, god … texting, goodb-, goodbye, gorro, got this
  0.9: gracias al, gracias … muchacho, groun-, guess, guy … a, habia … de, hace rato, haciendo ruido
  0.9: hago … que, hamil-, hamilton, hanch-, hanche, handset, harassment |, harcelement |, has his, has not
  0.9: has … phone, hasta, hasta … gorro, hat, have said, have … get, have … text, have … with, hay … con
  0.9: he … off, heart-, hija |, hijo … que, home and, home safe, hound-, how come, huh, i getting, i go
  0.9: i picked, i … not, i … telling, if you, if … could, il … que, illegal |, imagine, imagine |
  0.9: in nebraska, infirmiere de, infirmiere … nuit, information, infos, insistir, inter-, is already, is i
  0.9: is real, is the, is … mistake, it unsubscribe, it wakes, it works, it … for, it … never, it … possible
  0.9: jairo, jamais, je sais, je … demenage, je … maintenant, je … plus, je … tannee, juste, kid signed
  0.9: kill … notifications, kinda, knee replacement, know |, know … it, know … your, l avez, l equipe
  0.9: lady who, last warning, le svp, le … il, le … pour, lent, les autorizo, les pido, les … arretez
  0.9: let … be, leyen-, leyendo, lieu de, like … not, like … old, link … my, liquide, lo … mejor
  0.9: lol … wants, longue, look at, los mensajes, lose … number, ma montre, made a, madne-, madness
  0.9: magasin de, mair, mais enlevez, mais n, mama no, manage, mandarme nada, manden cosas, manden … aqui
  0.9: manden … jaja, manden … porfa, mandes, mas recordatorios, mas texts, mas … escriban, mas … quitenme
  0.9: mas … se, may … my, me be, me entregaron, me forever, me habian, me mande, me no, me quitaran
  0.9: me quitas, me stuff, me textee, me vuelva, me … eso, me … gastando, me … not, me … pero, me … tantos
  0.9: me … when, me>stop, me>you, mejor y, mensaje suyo, mensajes en, merci bcp, mere … le, mes lunettes
  0.9: messa-, message this, message … again, message … i, messages i, messages s, messages … il
  0.9: messages … this, mettre … aux, mi firma, mi … el, mi … ella, mi … pa, might want, might-, mille-
  0.9: mind not, mine now, minor-, minors, miram-, misdi-, misdialed, mise en, mise … demeure, miss … pickup
  0.9: moi votre, molestarme, momento, mon contact, mon … fils, monte-, more, more coupons, mothers, my dear
  0.9: my lock, my order, my sisters, my … had, my … subscription, n ty, nebra-, nebraska, need this
  0.9: never going, neveu, next … gets, niais-, niece, ningun … de, no bikes, no dejan, no dije, no las
  0.9: no opt, no suene, no … NUMBER, no … contacten, no … enviando, no … mandando, no … promos, no … quienes
  0.9: no … ser, no … tener, no … vuelva, nop no, not here, not yours, notificaciones por, notificasiones
  0.9: notificasiones |, nous a, now … would, nuit |, number anymore, number … good, number … la
  0.9: number … years, numerau, numero errone, numero j, ocupe, of now, of … bike, of … from, ofertas … de
  0.9: off … do, ok got, one … off, only no, orden-, ordenes, oui … des, our number, out … it, over i
  0.9: para emergencias, para … sonar, party |, pas consenti, pas contacter, pas d, pas … des, pas … monsieur
  0.9: pas … tard, paten-, patente, peace … quiet, pense mejor, peopl-, perfecta, personne … vous, phone plan
  0.9: phone who, pickup text, pido … you, plainte au, please cancel, please tell, plomero no, plug … these
  0.9: plus texter, podrian dejar, ponen, por ustedes, por … despues, portal, pour pu, pouvez … garder
  0.9: pouvez … le, prefiero … recibir, prene-, prie de, primaria, prior express, prior … written, profi-
  0.9: profile |, promos to, proprietaire de, prosp-, pu … text, pu … vos, pueda-, puedo tener, punto |
  0.9: purchase, quand ca, que borrenme, que existo, que haya, que siguen, que … novia, que … quitaran
  0.9: quedan NUMBER, quedo … bici, queja-, quick one, quien … los, quit bugging, quita … de, quitaran
  0.9: quitarme de, quite … los, quitenme … la, quitter la, ramad-, ramadan, rancu-, rancune, rato |
  0.9: read texts, recev-, recog-, recoive plus, record, recordatorios … no, recov-, refrain … sending
  0.9: regale la, regale … bicicleta, repete, replace … cassette, retirarme, retirer … votre, revisa
  0.9: riding for, rien merci, rompas, roule, rueda no, saber nada, sacar … la, sacaron, salamat, salgo
  0.9: sans rancune, saska-, saying stop, scratch … off, se quienes, seas, send another, sendi-, sending
  0.9: service … NUMBER, setting off, sevil-, sevilla, shop dog, shop texting, shop … town, si les, si paso
  0.9: si … dejan, si … esto, sigue haciendo, sigue … ruido, siguen |, sin mi, sisters, sms for, so good
  0.9: so kind, solicitado, sonar, souhaite … recevoir, stolen … i, stop … us, stp j, strike … from, su base
  0.9: su … por, suis demenage, suis tannee, suis … cette, suis … voler, sunday, sure … you, suscripcion a
  0.9: suspendan, svp enlevez, svp … moi, svp … pour, svp … retirer, tachame de, talke-, talked, tan … de
  0.9: tarda-, tcpa violation, telefono yo, telephone, tell … your, tener el, tener … cel, tengo este
  0.9: termine |, termine … moi, terminen you, terminen … con, tes, text or, texting now, texto merci
  0.9: texto … suis, textos … ma, textos … moi, texts … said, thank … no, thanks bye, that … did, that … the
  0.9: the app, the cable, the cables, the courier, the guy, the update, the … all, the … driver
  0.9: the … reminder, the … thank, the … tho, the … though, think-, third … this, this … harassment, tienda
  0.9: tiendas |, to delete, to speak, to … handset, to … he, todo … dia, trans-, tratamiento, tunis-
  0.9: tunisie, ud, ultima … que, un timbre, un … et, un … suyo, una cosa, une … le, unfollow, us … this
  0.9: use text, usefu-, useful, useful … me, usen, ustedes son, utiliser … numero, vaina de, velo cargo
  0.9: velo demain, velo … ma, veloc-, velocidades, verra, very … with, viendra, virez, voler mon
  0.9: voler … velo, vos communications, vos pubs, vos … retirez, votre ordinateur, vous cesser
  0.9: vous comprenez, vous eu, vous laisse, vous que, vous … arretez, vous … d, vous … demande
  0.9: vous … ecriviez, vous … tromper, vous … une, vuelvan … mandar, wakes, wakes the, wakes … baby, wakin-
  0.9: waking, want … from, want>number, was never, waxed, we both, we gave, went off, wey you, when my
  0.9: while |, with … do, with … kids, with … other, with … spam, with … these, wrap, written … you
  0.9: wrong … no, xfavo-, xfavor, y este, y me, y … a, y … les, y … todo, year old, year please, years … i
  0.9: yes … would, yo llevo, yo … le, you folks, you saquenme, you … esten, you … go, you … recibir
  0.9: you … suficiente, you … the, your deals, your stupid, your … come, | apaga, | borrenme, | dropping
  0.9: | ease, | exijo, | fermez, | find, | five, | jaja, | leaving, | loi, | maam, | manejo, | pedi, | per
  0.9: | preferiria, | pu, | puro, | regale, | signing, | suppression, | tcpa, | who, | yeah, | … acabo
  0.9: | … capable, | … cease, | … door, | … du, | … errone, | … escriban, | … feliz, | … free, | … hope
  0.9: | … kit, | … makes, | … mensaje, | … much, | … pass, | … pienso, | … quedan, | … revoke, | … says
  0.9: | … senor, | … sors, | … thx, | … typed, | … violation, | … went, ~_bec, ~_bic, ~_bud, ~_bug, ~_cic
  0.9: ~_cup, ~_de_, ~_dis, ~_ec, ~_env, ~_fur, ~_gen, ~_hal, ~_hav, ~_huh, ~_hum, ~_ira, ~_lit, ~_mas, ~_me
  0.9: ~_mo, ~_mor, ~_mus, ~_neu, ~_noe, ~_oa, ~_os, ~_ost, ~_rem, ~_spa, ~_suf, ~_sup, ~_tc, ~_tol, ~_ug
  0.9: ~_veu, ~_wan, ~_wis, ~_ya, ~abas, ~abo, ~ados, ~aja_, ~aka, ~ake_, ~aki_, ~alg, ~alga, ~alre, ~alut
  0.9: ~arly, ~aspe, ~atiq, ~ayan, ~bia, ~bud, ~bug, ~cevo, ~chip, ~cic, ~cite, ~cluy, ~coe, ~coeu, ~coso
  0.9: ~crib, ~cum, ~daug, ~dbye, ~deac, ~deal, ~dlin, ~drop, ~ecog, ~ecr, ~ega, ~ejad, ~elan, ~else, ~emin
  0.9: ~ens, ~eon_, ~eop, ~eopl, ~epre, ~ertu, ~essa, ~este, ~etes, ~etr, ~eveu, ~feel, ~fich, ~fin_, ~fos_
  0.9: ~free, ~gant, ~ger, ~grap, ~grew, ~hard, ~hast, ~hav, ~hec, ~heq, ~hequ, ~here, ~hers, ~hora, ~huh_
  0.9: ~ia_, ~ibed, ~ibir, ~ida_, ~idee, ~ied, ~inac, ~inte, ~iqui, ~irme, ~itar, ~jam, ~ji_, ~jr_, ~ke_
  0.9: ~lai, ~last, ~lee, ~lest, ~lev, ~leve, ~lgad, ~lime, ~litt, ~llow, ~lme, ~lo_, ~loc_, ~loi, ~long
  0.9: ~lre, ~lrea, ~lus, ~luy, ~lva_, ~mada, ~mauv, ~mbr, ~mem, ~mess, ~mor, ~more, ~mpta, ~mpto, ~ndm, ~nei
  0.9: ~neuf, ~nfer, ~nfos, ~ngan, ~nge_, ~niai, ~nks, ~nly, ~nse_, ~nvo, ~odb, ~odby, ~odes, ~ollo, ~oodb
  0.9: ~opin, ~ople, ~oraz, ~oric, ~orit, ~orp, ~oudo, ~oul, ~paci, ~peop, ~peto, ~plen, ~plus, ~pou, ~ptoi
  0.9: ~quar, ~rag, ~raid, ~rash, ~raw_, ~rece, ~rens, ~repr, ~rer, ~rib, ~rid_, ~riz, ~rke, ~rlo, ~rme_
  0.9: ~rod, ~rofi, ~run_, ~sag, ~sair, ~salo, ~send, ~ske, ~soin, ~sous, ~ssa, ~subs, ~suf, ~sus_, ~tamp
  0.9: ~tati, ~thin, ~tick, ~tien, ~tits, ~tte_, ~uco, ~udon, ~uisi, ~urth, ~ute_, ~utr, ~vai, ~vamo, ~van
  0.9: ~vec_, ~viar, ~voca, ~vok, ~vre_, ~wort, ~xie
  0.8: 2 ans, 2 … is, NAME there, NAME travaille, NUMBER he, NUMBER years, NUMBER … est, a 2, a chaque
  0.8: a fitting, a mano, a tube, a … avec, a … comme, a … fille, a … pas, a … retirez, a … si
  0.8: a … universidad, abonnements, acaba, acabe, account no, aceptar, actio-, action, aflojen, afternoon
  0.8: agradezco, agree, ah oui, ahi porfa, ai fait, aids, aimerais … mon, aimerais … pas, aimerait voir
  0.8: al celular, al … por, all and, all … my, all … ones, almos-, almost, already have, alvar-, am sorry
  0.8: am very, am … need, and how, and yours, and … gave, and … nothing, anterior |, any … in, anything
  0.8: apagar, appeler pour, are … n, are … not, arreter je, as junk, ask if, asked … a, asked … texts
  0.8: asking i, asking you, at … i, atender, aucun … de, authorised, autom-, autop-, autorizacion para
  0.8: avant de, avez … a, avez … deux, avis de, avoir accepte, avoir donne, ayer … no, baja no, baja … los
  0.8: bajem-, bajeme, base de, be done, be someone, been there, beeps, believe this, better be, bici pero
  0.8: bici por, bike, bisi, bonne continuation, bought a, bought … bell, bro stop, broug-, brought, buy the
  0.8: c … ca, c … quand, ca enlevez, ca retirez, cada texto, calisse arretez, call no, call … lawyer
  0.8: calling the, cambie, can … up, cancelame los, caris-, carisimo, casque … vos, ce possible, ce … ni
  0.8: ceci, cell … it, cesar, cessa-, cessation, cesser svp, chalet sans, chalet … reseau, cheer-, cheers
  0.8: chequen, clase, collar, comes in, coming to, communiquer, communiquer avec, communiquer … moi
  0.8: como hago, compadre, comunicarse, con … abogado, con … delete, con … ofertas, con … you, condo
  0.8: conosco a, consent … texts, continuation, copy, could … put, counter, courriels |, coute-, crank |
  0.8: cree que, cuando necesite, customer is, d numero, dado a, dame de, dan ganas, de casques, de difusion
  0.8: de mantenimiento, de nadie, de prepago, de textear, de travers, de … envoyer, de … ex, de … icitte
  0.8: de … jefe, de … loi, de … retirer, de … tal, dear … is, debarquez moi, debarquez … de, debarras
  0.8: declined, dejan … mandar, dejar … enviarme, demande de, denos, depanne, des affaires
  0.8: deseo … recibiendo, detru-, di |, di … consentimiento, dia … de, dicen que, difus-, difusion
  0.8: discontinue … messages, dit … repondre, do … make, do … turn, does one, donc … m, donde … no, donner
  0.8: doo, drive for, due |, early for, ecole, el silencio, ella pero, elle |, en plena, en veut, en … pus
  0.8: end … messages, engineer, enleve … stp, entregue, envoyer … promos, equivoco de, es ilegal, esa … que
  0.8: escribe tanto, escribieran, ese es, eso esta, eso |, est … croche, estan mandando, este movil
  0.8: esten mandando, esto … mi, estoy … y, et svp, ete, etre … svp, everything you, excluez, extra-
  0.8: factura |, faire partie, fallo, faux, favor … mas, fermer les, fiche-, fichez, firmo, fix it, flaco
  0.8: fois mais, for reviews, for … my, for … ride, forever … me, found my, frappe, fregar con, from
  0.8: from today, fuck, fuera mi, fuera … numero, full of, gave … permission, giving you, go by, going
  0.8: good please, good … this, google voice, gracias … que, grandi, grandmother, grupo … mensajes, guy in
  0.8: habia-, hablo ingles, hacie-, haciendo, handwriting |, haras-, hard feelings, have bought, have … it
  0.8: headi-, heading, hey no, hey … offense, him … the, hold all, holle-, hon, hon |, hora abren, house-
  0.8: how |, how … one, i use, i wrote, i … give, i … have, i … just, ici … a, in future, in january
  0.8: in … family, in … spring, incorecto, infolettre texto, infor-, inscribi, inscrit … le, insul-
  0.8: interesa … nada, it after, it … an, it … up, it … wrong, j … deux, jajaja no, janua-, january
  0.8: je recoive, je voudrais, je … prends, je … savoir, july, just quit, just … text, karim, kept the
  0.8: kept … bikes, keys … the, kid is, kindly discontinue, kindly do, kindly … me, knock-, l argent
  0.8: l … jamais, l … sur, la fcc, la fille, la iglesia, la nota, la parroquia, la pharmacie, la senorita
  0.8: la universidad, la … quedo, la … tiene, la … va, lachez … le, ladilla con, las … no, laval |
  0.8: le bureau, le bus, le pido, le prends, le reste, le … desabonnez, le … hein, le … hier, les
  0.8: les envois, les speciaux, les text, les … aussi, lettres, limpi-, list … do, lista esa
  0.8: lista … difusion, llamo … y, lleguen mensajes, lo mio, lo … ahora, lo … dado, lo … si, loans, lock in
  0.8: los datos, los … lo, los … y, loud … the, m thibodeau, m … le, ma … a, ma … dit, ma … fait, ma … pour
  0.8: malgr-, malgre, malo, manda-, mandan tantos, mandar nada, mande mas, mande-, manden … avisos
  0.8: mandes nada, mano … me, marchait, marta, mas asi, me anden, me cobra, me deranger, me escribieran
  0.8: me inscribi, me lol, me messages, me moleste, me … asking, me … avec, me … ganas, me … le, me … loco
  0.8: me … mensajes, me … quitenme, me … reviews, mecha-, mejor, memory full, menage … mes, mensaje … me
  0.8: mensajes please, mensajes … quiero, merci … moi, mes abonnements, message n, messages … m
  0.8: messaging me, mi, mi lugar, mi ni, mi sobrina, mind … texting, mine, mis … votre, mista-
  0.8: mistake please, misty-, mistyped, moi … en, moi … merci, momento dije, momento … que, mon … depuis
  0.8: mon … m, more … your, much … stop, mustv-, mustve, muted, my assistant, my mind, my mothers
  0.8: my written, my … seat, nadie, ne peux, ne sais, ne … ecrire, nenon, never sign, ni mon, no hard
  0.8: no marque, no notifications, no sabe, no usen, no … anden, no … como, no … contact, no … equivoco
  0.8: no … feelings, no … haber, no … publicidad, no … textee, no … thank, no … tiempo, nom … sur, non … je
  0.8: not another, not authorized, not think, not … number, not>not, note que, notic-, notifications
  0.8: notifications off, notifications please, nuestra, nuit, numero bonne, numero votre, numero … deja
  0.8: numero … jamais, numero … journee, nunca di, obligation, occupe … textos, ocupa-, of, off … this
  0.8: olvidense, olvidense de, on coupe, on our, on … profile, on … website, one digit, one named, one … it
  0.8: opene-, opener, or madam, otro, otro texto, otro … mas, out … in, owe … a, own mechanic, pal |
  0.8: para ofertas, paragraphe, parche, parele, parle … mon, parrot, pas … sms, paso no, pate, patience avec
  0.8: patience |, pause these, pauvr-, pauvre, pedi … no, pensar, perdio, perez, permiso a, pero quitenme
  0.8: pero … me, personne ici, petit a, petits, pharmacie, phone do, pictures of, pido … no, pingi-
  0.8: pitie plus, pitie … de, plain-, please … delete, please … off, plena, pleurer, plus, plus avec
  0.8: plus client, plus ecrire, plus … avec, plus … contacter, plus … enlevez, po, podes, por este
  0.8: por texto, por … llanta, por … mi, por … vez, possible … arreter, pour faire, pour toute
  0.8: pouvez fermer, pouvez … faire, pouvez … retirer, presb-, presbytere, pretty … i, process, promis que
  0.8: promos … de, publicidad por, puro, quand il, que di, que … abren, que … pouviez, que … recoive
  0.8: quedo … a, qui … ai, quisiera que, quitame … los, quitar … los, quite … numero, quitenme … ahi
  0.8: quitenmelos, quitenmelos |, quoi j, quoi … ai, rappelle pas, rato, rayez … de, reach is, read … please
  0.8: recevoir d, recibir textos, recip-, recogi … no, refuse … messages, regresamos a, relances
  0.8: removal please, remove NUMBER, remove from, remover mi, renewal, reporting, repre-, reprends, respu-
  0.8: respuesta, retirenme, retirez … des, retrait de, reverse, reviews, revoke consent, revoque, rider
  0.8: right … i, rodol-, rodolfo, rory, round, sacan, saldo, sans consentement, sans reseau, saqueme, schoo-
  0.8: se desinscrire, se entiende, se … di, se … quiero, search, see my, selli-, selling, senior discount
  0.8: seno, senorita delete, seriously |, serve, set my, should be, shuts up, si jamais, si … arretez
  0.8: si … voulez, siempre |, signe … vous, signed … by, sigues, sin … mensajes, sin … permiso, since … i
  0.8: sir or, sir … madam, sir … stop, siri, ski doo, sned, socce-, soccer, soldes |, solicito … baja
  0.8: solo … a, some peace, someb-, somebody, somebody gave, somebody … me, somebody … you, soupl-, souple
  0.8: souvenir d, speak english, su negocio, su … de, sur … lien, sus … you, svp m, svp pour, svp … d
  0.8: svp … enlever, swing by, syste-, systeme de, tbh |, tel de, tente pas, terme … ces, tes … arrete
  0.8: text person, text subscription, text … about, text … get, texted about, texting … not, texto me
  0.8: texto pu, texto … la, textos jaja, textos porfa, textos quitenme, textos votre, texts eh, texts wake
  0.8: texts you, that way, that … where, the brake, the gift, the off, the refund, the tcpa, the team
  0.8: the … also, the … eh, the … keys, the … looks, the … open, the … quote, the … ready, the … swap
  0.8: the … then, these … i, thibo-, thibodeau, think there, throw, tick, tiene, tiene el, to, to pull
  0.8: to … anything, toi qui, tout envoi, tout … de, traba, transplant, travers, trop … textos, tu la
  0.8: tu … mon, tune up, twice a, ultimo mensaje, un flat, un … m, una … NAME, une pompe, universidad
  0.8: unsubscribe this, up as, up take, usa este, use my, use … these, usen mi, va a, velo enlevez, velo l
  0.8: velo … apres, velo … mon, vertu de, vertu … la, veux etre, veux … savoir, vibra, vibre-, virez moi
  0.8: virez … de, volve-, vos contacts, vos trucs, vos … enlevez, vos … par, vous je, vous retirer, vous … n
  0.8: vuelvan … escribir, vuelvas a, wake … i, wallah, want, want … and, ward, was in, was your, way take
  0.8: way … me, we … not, we … on, weste-, western, what a, whatever i, where … are, whitc-, will … to
  0.8: wish … would, withi-, within, would … kindly, would … text, write, wrong contact, wrong … amigo, y les
  0.8: yo … bici, yo … e, york, you close, you parele, you pedi, you … asked, you … close, you … fue
  0.8: you … got, you … nos, you … please, you … use, | acabo, | bajeme, | cesser, | contactez, | corta
  0.8: | desabonnement, | disable, | faites, | fermer, | fichez, | finis, | fuck, | grandma, | hola, | kinda
  0.8: | mae, | meant, | name, | ninguna, | oh, | olvidense, | on, | oye, | pitie, | rayez, | removal
  0.8: | retired, | saquenme, | sent, | texting, | … annuler, | … assistant, | … aujourdhui, | … avait
  0.8: | … blowing, | … boutique, | … bugging, | … c, | … case, | … client, | … cobraron, | … connais
  0.8: | … demasiados, | … desabonnez, | … divorced, | … enleve, | … father, | … hago, | … idea, | … msj
  0.8: | … note, | … quitenme, | … read, | … travaille, | … vais, ~_aus, ~_bur, ~_dow, ~_es, ~_gir, ~_goi
  0.8: ~_hop, ~_ill, ~_jo, ~_jov, ~_kn, ~_les, ~_liv, ~_mi_, ~_moo, ~_mot, ~_nah, ~_nui, ~_od, ~_of_, ~_pha
  0.8: ~_ran, ~_sus, ~_to_, ~_wou, ~acco, ~aci, ~acu, ~adez, ~age, ~aggi, ~ai_, ~aldo, ~also, ~alte, ~and
  0.8: ~anit, ~apar, ~ara, ~aran, ~arin, ~arke, ~arse, ~ass_, ~atur, ~ault, ~auto, ~azy, ~azy_, ~bie_, ~bit_
  0.8: ~bog, ~ca_, ~cco, ~cer_, ~chen, ~chet, ~cky, ~cky_, ~cle, ~clud, ~ctio, ~dded, ~de_, ~deje, ~dezc
  0.8: ~diff, ~dig, ~dir, ~don, ~ecia, ~ecip, ~ees, ~eeze, ~eill, ~ek_, ~endu, ~erfu, ~ero, ~erro, ~evo
  0.8: ~evoi, ~fa_, ~faux, ~from, ~geno, ~gh_, ~gir, ~gon, ~gre, ~have, ~hbo, ~hica, ~hie, ~hool, ~hop_
  0.8: ~ifie, ~impi, ~irg, ~iri_, ~iso_, ~ite, ~ithi, ~ito, ~jer_, ~join, ~jor_, ~jov, ~jove, ~ked_, ~lach
  0.8: ~lain, ~ldo_, ~leav, ~lens, ~less, ~lied, ~limp, ~lit, ~loca, ~los_, ~ludo, ~lus_, ~mand, ~marc, ~mas
  0.8: ~mau, ~mebo, ~mel, ~mist, ~mot, ~moth, ~mpad, ~mput, ~nada, ~nah, ~nsi, ~nte, ~ocup, ~oig, ~oin, ~oka
  0.8: ~omat, ~ona, ~opl, ~orc, ~ore, ~otr, ~owi, ~owin, ~par, ~pars, ~phar, ~plu, ~prin, ~punt, ~rath, ~reo_
  0.8: ~res_, ~rifi, ~riva, ~rk_, ~rmo, ~rnee, ~romp, ~rop, ~rov, ~sage, ~scho, ~sel, ~sig, ~stom, ~sust
  0.8: ~syst, ~tede, ~tees, ~ter, ~tif, ~tim, ~tin_, ~tiss, ~tp_, ~tus_, ~ulti, ~unk, ~urin, ~ut_, ~utom
  0.8: ~var, ~veci, ~viaj, ~vide, ~virg, ~voi, ~voir, ~wo_, ~wors, ~wou, ~ybe, ~yst, ~yste
  0.7: (want), (you), NAME for, NAME take, NAME … ce, NAME … y, NUMBER ou, NUMBER … before, NUMBER … fine
  0.7: NUMBER … y, a celui, a complaint, a comprar, a escribir, a favor, a garde, a mandarme, a querer
  0.7: a stroller, a textearme, a wrong, a … alertas, a … esposo, a … los, a … my, a … nouveau, a … on
  0.7: a … station, aca |, accepte … j, acepte yo, achaler, achetant, after-, again remove, agree … receive
  0.7: ai point, al senor, all … messages, aller, alto … los, am through, amigo-, amigos, amigos |
  0.7: amour … ciel, and lose, and still, and to, and … wifes, anota-, ansie-, ansiedad, anti, anti pourriel
  0.7: anything … your, apara-, are … about, arretez … envoyer, arretez … svp, as my, asi … bien, ask him
  0.7: asked you, attendant, au shop, au … lol, autres textos, aux lettres, avec … sms, avenir merci
  0.7: aviez promis, avisaran, avisaran de, avisaran … la, avisos … la, ayude-, ayudenme, babys-, baja este
  0.7: baja … mensajes, barba, base … datos, basta no, be put, bebe dort, been, been off, been … NUMBER, beep
  0.7: believe i, believe … ever, belongs to, bendiga |, besid-, bibliotheque, bici … un, bicicleta en
  0.7: biffez mon, bike wrong, bikes to, bikes … a, bisic-, blind and, block … number, boite aux, boite |
  0.7: boite … lettres, bonne memoire, borrar de, borrenme … sus, bought … bike, bow, bowin-, bowing, boy a
  0.7: bras, buddy, bugging me, c … illegal, ca arretez, ca rentre, ca … un, cada … suyo, calisse
  0.7: call … remove, cambiaron, came … to, cancelen … textos, cannondale |, cansada de, cause … vous
  0.7: cel para, cel you, cel … sus, cell … your, cells, cero … de, cesser … envois, cessez … me, cessi-
  0.7: cessiez, chama-, chois-, ciclismo, client chez, clue who, cobra, collected, comme … la, comment
  0.7: como … para, compe-, componer, compre … timbre, comprenez … dans, compris que, compter d
  0.7: compter … aujourdhui, con cada, con … promociones, con … recordatorios, consider … my, contestar
  0.7: continuer, correo por, cosa de, cosa |, counter no, crois … il, crtc |, cuenta |, cuentan, d autres
  0.7: d … texto, d … vos, dado de, dado … baja, dado … de, dans … envois, dar … baja, de ciclismo, de datos
  0.7: de guardia, de maintenant, de parte, de publicite, de recordatorios, de retirarme, de … client
  0.7: de … depuis, de … envios, de … facon, de … horquilla, de … please, de … relancer, de … systeme
  0.7: dear please, decal-, definitivement, dejame en, dejar … mandar, dejen you, dejen … escribirme
  0.7: delete listado, demande … les, deneigement, dental office, des alertes, des … promo, desabonner
  0.7: desactiveme, desde cuando, desinscription |, desole je, detruisez, deux … svp, device |, devol-
  0.7: di … de, dia no, dicho … no, did that, died … stop, difusion |, digan-, digo que, dijeron que
  0.7: disculpa, disparaitre, dit qu, dit … il, do … quit, doc says, doctor … no, does … fit, donc j
  0.7: donde … sacaron, donna-, donne … ok, draw, du ciel, dude stop, e dado, each … please, ease up, ecrib-
  0.7: effacez … cell, el jueves, el saldo, ella … el, elle … a, elle … plus, en houston, en … carro
  0.7: en … descanse, en … si, encore des, encuesta, ending my, enleve … numero, enlever … votre
  0.7: enlevez … donc, ensenenme, entiende, entiendo … no, enviarme mensajes, envio … mensajes, envoi de
  0.7: envoyer … messages, erase … from, es … prepago, esa cosa, est illegal, est … autre, estan
  0.7: esten textiando, esten … con, estos textos, estuv-, et … ne, etait … pour, excuse … i, express consent
  0.7: fait … mon, faites une, fak, far … do, fauteuil roulant, favor and, favor … you, febru-, february
  0.7: fijese … you, fin a, fine NUMBER, fine … the, formulario, found … shop, from … messages
  0.7: from … records, fucki-, fucking, fue … la, funer-, gane, gettin, give … permission, giving … my
  0.7: going … need, google, gotte-, gotten, gracias de, grand … elle, great … but, group text, guardia
  0.7: hablo … espanol, hagan … favor, haganlo ustedes, happy to, harrasment, hate … texts, haute
  0.7: have decided, have switched, hay alguien, he gave, heads, heads up, her the, here named, here no
  0.7: here … NAME, here … stop, hi … i, hicie-, hicieron, hips, hola you, hopit-, hopital, hosti-, how … for
  0.7: i muted, i should, i … decided, i … keep, i … sign, i … sorry, i … through, igles-, iglesia, ignore
  0.7: il … un, immediately, immediatement, immediatement |, importuner, in february, in spring, incluirme
  0.7: ingles … no, inscrit a, inscrite … ca, insultant, internet, is … mothers, is … you, it a, it at
  0.7: it buzzes, it went, it … due, it … monday, it … these, j ai, jaja … que, jamais rien, jamais … rien
  0.7: je, je commence, je revoque, je … du, je … sais, job arretez, joind-, joindre, julio, keep telling
  0.7: kid at, kien es, kindly … not, knock off, knock … the, l … j, la fiche, la liste, la … cuando
  0.7: la … suis, laiss-, landline |, lawyers, le agradezco, le forfait, le tune, le … fait, le … je, le … n
  0.7: le … up, leave … number, les NUMBER, les … no, les … ont, less, letters, like … opt
  0.7: like … unsubscribe, link … not, liste s, listo gracias, literally, llamaba, llamadas, llanta y
  0.7: llegue nada, lock … the, loi … je, lol c, lol … est, longr, los, los … conmigo, lose it, m ecrive
  0.7: m envoyez, m … envoyer, m … moins, ma batterie, madame |, magasins enlevez, mais les, mais pas, majus-
  0.7: majuscules, mandando … de, manden … por, manden … promociones, manden … textos, mandes textos
  0.7: march so, marche … enlevez, marketing texts, marquenme, mass text, mayor-, me avisaran, me demander
  0.7: me iban, me … cents, me … enlever, me … harto, me … like, me … mensaje, me … recados, me … textiando
  0.7: me … x, me>list, mensaje … favor, mensaje … ustedes, mensajeria, mensajes automaticos, merci la, mere
  0.7: mere … pas, message … arrive, messaged, messages … ce, metieron a, mi autorizacion, mi plan, migra-
  0.7: mine … am, mis, mis hijos, moi les, moi … ces, moi … la, momento acepte, more texto, mort arretez
  0.7: mountain bike, mr okafor, msjs |, munic-, municipale, my … alone, my … if, my … or, my … request
  0.7: my … was, my … yes, n existe, nada, nada a, nagging me, name … i, naw, ncc, ne l, ne … textez
  0.7: necesitan, need … shop, needs a, neither of, neither … us, never do, never shuts, never … from
  0.7: never … these, ni … escriban, niaiseries, night-, no boy, no chinguen, no cuenten, no mr, no signal
  0.7: no … alerts, no … anuncios, no … estos, no … luz, no … mucho, no … promociones, no … saquenme
  0.7: no … telefono, nobody … by, nom, non … arretez, nop … soy, not fit, not … giving, not … i, not … shop
  0.7: not>me, note … je, nothing further, novak-, novaks, novia, number does, number … le, number … there
  0.7: numero avant, numero merci, numero porfa, numero … ai, numero … j, ocupo, ocupo que, of … consent
  0.7: of … not, ofertas por, off me, off on, offers |, office, office we, ok … the, old |, old … got
  0.7: olviden mi, olviden … numero, on reste, on va, one NUMBER, one on, one … a, only … one, ontar-
  0.7: ontario, opt … svp, out de, out svp, out … ago, over winter, pa que, paid in, paid … full, panics
  0.7: papa you, papa … no, par … je, par … pas, par … seulement, participation, pas avoir, pas … partie
  0.7: pas … sa, pas … sollicitation, patch kit, paz descanse, peace, pedia-, pende-, people … me
  0.7: permiso … mi, pero … quita, persona no, personne je, personne que, pese sur, peux … en, phone alone
  0.7: phone … my, pic … the, pierda, pis enlevez, plait merci, play, please correct, please sir, plein … dos
  0.7: plenty of, pneus d, pneus … hiver, ponce, ponganle, por el, por … arreglo, pour … autres, pour … faire
  0.7: pour … svp, pour … un, pouvez … arreter, pouviez me, prefererais que, profile, promos please, property
  0.7: proprios, puedes … de, pursu-, pursuant, pursuant to, put on, que mas, que mi, que … a, que … atendio
  0.7: que … avisaran, que … cessiez, que … esten, que … lleguen, que … m, que … paz, que … textez
  0.7: queda bien, quelqu, quelqu un, queri-, quien manda, quien … y, quiero … d, quiero … estos
  0.7: quiero … parte, quit your, quit … texts, quitarlo, quiten su, quitenme porfa, quitenme you
  0.7: quitenme … todo, racin-, ranch-, rancho, reali-, realize, receiving messages, recevoir, recipient |
  0.7: recois, recu la, recu mon, recup-, reessayez, registry since, registry … NUMBER, relancer, remove moi
  0.7: rental … please, rented for, rep, repondu arret, resena, retirer mon, retour, retourne, revok-
  0.7: ride … so, rien … d, rifa … no, rodilla, roue … de, roula-, roulant, ruine-, sacame |, sacrez moi
  0.7: saint NAME, sakem-, sakeme, salgado, salirme … la, saludos |, saura-, scares the, screw, se llamaba
  0.7: se … bien, se … yo, send>forever, sending … please, senores, seule-, seulement, shipping, shop no
  0.7: shut off, shuts, si … puede, sick … these, siempre … que, signal |, since-, sister … is, six
  0.7: smartwatch, sms off, so nothing, so why, so … have, so … just, sobre, sobrina, soone-, sooner
  0.7: sorry this, sorry … the, sorties, souvenance, soy tu, soy yo, soy … cliente, spam please, stop blowing
  0.7: stop nagging, stop … please, strike this, stroller, study-, studying, su bici, su culpa, su … porfa
  0.7: sundays, suppression … mes, supprimez, sur quelle, sus envios, sus fotos, suscripcion |
  0.7: suscripcion … sus, svp pas, svp plus, talk to, telce-, telcel, teleg-, tell … bike, textez a
  0.7: texting list, texto please, texto vous, textos en, textos sin, texts … too, texts … up, thank-
  0.7: that you, that … are, that … me, the carbon, the flat, the pickup, the recall, the shed, the … app
  0.7: the … broke, the … remove, the … rides, them so, these take, these … not, things i, this customer
  0.7: this month, this … has, tienda pero, tienda … bicis, time it, time … every, to drive, to need
  0.7: to … nephew, to … your, told … kid, toute facon, trabajo … no, travaille … nuit, triple
  0.7: tromper … numero, trucker, un precio, un … me, una lista, unas, unlim-, up tomorrow, up … these
  0.7: vecina, velo en, velo sur, velo … les, vibrer, vie |, vivo … houston, volver, vos offres, votre NAME
  0.7: votre base, votre … en, voulez vous, vous, vous arreter, vous c, vous cessiez, vous m, vous … chambres
  0.7: voy el, voyons … j, vuelva a, walla-, want>texts, was, waves, way … many, we decided, we only, we sold
  0.7: were … the, which i, which … never, while it, who do, why, why the, wish … stop, with … this
  0.7: with … who, without a, work i, write stop, write to, wrong>texts, y ahora, y borrenme, y … amigos
  0.7: y … puedo, y … salio, yes |, yes … texts, yesterday, yo acepte, yo dije, yo … pregunte, yo … puse
  0.7: you es, you made, you once, you only, you pe, you … someone, you … soy, you … used, you … will
  0.7: you … writing, you … xx, your cousin, your mechanic, your no, your … email, zip, | bajenme, | close
  0.7: | combien, | excusez, | flight, | fue, | hw, | ignore, | llego, | madame, | naw, | porfabor
  0.7: | pursuant, | t, | unenroll, | … alertes, | … are, | … avertissement, | … battery, | … believe
  0.7: | … box, | … casl, | … celui, | … coming, | … compter, | … crying, | … dad, | … discontinue
  0.7: | … harassing, | … has, | … l, | … may, | … mucho, | … muted, | … nos, | … pulled, | … rancune
  0.7: | … rappel, | … revoque, | … spam, | … texting, | … therapist, | … usen, | … vaina, | … velo, | … veu
  0.7: | … viernes, | … vuelvan, | … website, ~_dom, ~_doy, ~_dry, ~_els, ~_hab, ~_hiv, ~_jam, ~_je_, ~_mal
  0.7: ~_mes, ~_nad, ~_nam, ~_peo, ~_plu, ~_pod, ~_rad, ~_six, ~_su, ~_sum, ~_tia, ~_urs, ~_vam, ~_who, ~ace
  0.7: ~acio, ~ada, ~agra, ~aiss, ~aks_, ~aliz, ~ande, ~anos, ~apun, ~arce, ~ase_, ~ask, ~asl_, ~atab, ~been
  0.7: ~ben, ~bir, ~bite, ~bly, ~bly_, ~bsc, ~bscr, ~burn, ~bysi, ~cant, ~ched, ~cool, ~cre_, ~cune, ~darm
  0.7: ~ddi, ~debe, ~deso, ~doy, ~eas, ~ease, ~eav, ~eco_, ~eder, ~eeds, ~efu, ~elac, ~elo, ~emi, ~env, ~ept
  0.7: ~erre, ~ete, ~ets, ~ets_, ~evok, ~ewo, ~ez_, ~fil, ~fres, ~fune, ~gai, ~glar, ~gne_, ~hbor, ~heer
  0.7: ~hem, ~high, ~ho_, ~humb, ~iaj, ~ibe, ~icyc, ~idd, ~iemp, ~ilo_, ~imez, ~impo, ~inci, ~iona, ~ions
  0.7: ~ipe, ~ipti, ~irmo, ~ism, ~itte, ~ked, ~ladi, ~ler, ~ller, ~lmos, ~lqu_, ~luti, ~mena, ~mes, ~mme
  0.7: ~mole, ~noe, ~nuer, ~nunc, ~oint, ~onec, ~onj, ~ono, ~oo_, ~ool, ~opie, ~orf, ~orfa, ~oug, ~ousl
  0.7: ~owe_, ~peac, ~peo, ~pia, ~ppri, ~prou, ~quiv, ~rado, ~rape, ~ret_, ~ria, ~ribe, ~rien, ~rnoo, ~rom_
  0.7: ~rtin, ~rzo, ~sald, ~sas, ~sep, ~sin, ~siri, ~six, ~six_, ~sot, ~stuv, ~susc, ~teh, ~tifi, ~tire, ~tiv
  0.7: ~tor, ~try_, ~uber, ~ubsc, ~ucha, ~ueb, ~uill, ~uis_, ~uivo, ~unci, ~uscr, ~usl, ~usly, ~uter, ~vel_
  0.7: ~was_, ~whil, ~who, ~why_, ~yag, ~yons, ~ysit, ~zip_, ~zy_
  0.6: 2 … to, NAME elle, NAME phone, NAME … you, NUMBER left, NUMBER … l, NUMBER … marche, NUMBER … par
  0.6: NUMBER … votre, a, a alguien, a cobrar, a dental, a encore, a link, a pain, a trabajar, a un
  0.6: a … celular, a … ces, a … deux, a … esto, a … ete, a … para, a … remove, a … urgence, abeg, about … i
  0.6: about … tune, abroa-, abroad, absta-, abstain, abstain from, abstenez … de, affaire |, again … will
  0.6: agregaron, ahi que, ahora solo, ahora … quitenme, ai recu, ai … cell, ai … de, aimerait, air en
  0.6: air … NUMBER, al link, al mecanico, al principio, al … con, all need, all no, alors enlevez
  0.6: already bought, already … a, am telling, am unsubscribing, am … lol, amen |, amend-, amende, amis |
  0.6: and nothing, and only, and … no, and … said, anterior de, anunc-, any, anymore … stop, appartient … a
  0.6: appreciate, apunto |, aqui … vive, are … looking, arreglar nada, arreter, arretez … faire
  0.6: arretez … sms, arrive a, as i, as … do, asked … these, au moins, au … si, au … vous, auriez … l
  0.6: autorisation |, avant |, aveug-, aveugle, aviez … de, avocat |, backordered, baja mi, balle-, ballet
  0.6: barel-, barely, barre-, be needing, be … any, be … elses, be … pain, becan-, been nice, belong
  0.6: best … in, better |, bianc-, bianchi, bicicleta a, bicicleta … en, bicycle … i, bien … precio
  0.6: bien … you, bike store, bikes … please, bisicleta, bjr, bleu |, boldu-, bolduc, bonda-, bondad
  0.6: bondad de, bonjo-, bonjour, borrame de, borran de, both … numbers, boundaries, brompton, bueno de
  0.6: businesses, businesses |, but i, buy a, buy anything, buyin-, buying, by … my, c … qui, ca ces, ca ne
  0.6: ca stp, ca … enlevez, ca … m, cader-, cadera, call about, calls to, came … can, can let, can reply
  0.6: can … sending, can … take, cancel … notifications, cancelar mensajes, captures, carajos, carried
  0.6: carta, case etait, cause … vos, ccpa, ce soit, celular de, celular … sus, cerramos, cerve-, cessiez de
  0.6: chaine a, chamo, chaque semaine, chaque … me, char, charged me, chercher mon, christ, chuch-, chucho
  0.6: cobrar, combine, comme-, comment … fait, complaint … the, comprado ahi, compre … bici, comptes
  0.6: con … sms, condi-, conmigo no, conmigo … no, conozco … esa, conozco … ningun, consent and
  0.6: consentement a, considerez, contactarme, contactez plus, continuez |, costo, cousine, customer of
  0.6: customer … i, d envois, d … accepte, d … liste, d … plus, d … pour, dado … numero, daily, dan … de
  0.6: dangerous, de bloquearlos, de buscar, de communiquer, de correos, de esos, de livraison, de quien
  0.6: de … contact, de … desabonnez, de … donnees, de … linea, de … n, de … on, de … saquenme, de … stop
  0.6: dear … i, decirles, decochez, deer, dejat-, dejate, dejate de, delete all, delete … my, demande qu
  0.6: demande … recevoir, demanderais, denunciar |, derecho a, des … c, desinscription svp, desire plus
  0.6: despe-, dessus |, destinataire |, destine |, desuscribir, di … numero, dias |, dieron … numero
  0.6: diganme, digo … no, dios te, disable … for, disparaitre mon, disturb … with, dit … par, do … believe
  0.6: donc … textos, donde … doy, donni-, donniez, dossiers, down on, down the, dueno-, duenos, eithe-
  0.6: either, el lunes, el permiso, el plomero, el rancho, embarazada, embarazada y, en esto, en … alors
  0.6: en … aucun, en … rancho, encei-, enceinte, ends NUMBER, enleve … number, enlever des, enlevez donc
  0.6: enlevez l, enviar mas, envien mensajes, envio, epais, epargnez … la, equivoco |, eres … que, es acoso
  0.6: es cierto, es el, es obligatorio, es … se, escribieran |, escue-, escuela, est pleine, est qui
  0.6: est … destine, esta escribiendo, esto en, esto … es, etonnerait, fais le, fallo-, falloir, fam
  0.6: fathers, fella, filing a, filing with, filing … complaint, filing … the, fils de, fin … los
  0.6: finalement … pour, find him, fine just, fini les, fixin, fixin to, fixing my, flushez, flushez mon
  0.6: flushez … numero, fois … il, for advertising, for more, for somebody, foto de, from sms
  0.6: from … texting, fuera … mi, further, further texts, gasta, genan-, genant, genou-, genoux, germany
  0.6: get … to, gets his, gets … bike, glad, glass-, glasses, good, good do, good … with, gossez, got … new
  0.6: gracias y, guarden, guy, guys … texting, habia dicho, hagame un, haganme, has this, have bikes
  0.6: have … keep, have … told, here … be, here … is, hey can, hey siri, hey you, him on, histoire, hiver
  0.6: home … this, hoora-, hooray, hope … gets, how about, how … get, hurt, i might, i will, i … from
  0.6: i … hi, i … leave, i … love, i … return, i … unsubscribing, impor-, in charge, in … future, in … n
  0.6: incorrecto |, ingles … en, ingre-, inscrite a, inventado, ir manana, is … bit, is … church, is … cut
  0.6: is … dental, is … really, is … we, it end, it unsub, it with, it … number, itine-, itinerance
  0.6: j … recu, jamas, je regrette, je … apporte, je … dans, je … de, je … des, je … laisse, je … peux
  0.6: job … de, joven yo, just … by, keeps asking, kindl-, kindly, know … the, l ecole, l urgence, l … avec
  0.6: l … et, la base, la bondad, la boutique, la cadera, la cita, la rodilla, la … gracias, lady |
  0.6: lavadora, lawyer, lay, le cellulaire, le dimanche, le dos, le lleguen, le matin, le … el
  0.6: left … gloves, les pongo, les … chez, letter … you, like … dream, liqui-, list this, list … me
  0.6: list>me, lista porfa, lista porfavor, listas, llama-, llamadas mensajes, llamar |, llamo … pero, llega
  0.6: llegan mensajes, llevo mi, lo … que, lo … you, loi anti, loi … pourriel, lol … the, longue |
  0.6: los bendiga, lot … texts, lucil-, lucille, lunet-, lunettes, m … c, ma job, ma part, ma … pis, ma … s
  0.6: magie, mais arrete, make … go, mal … de, mamie, manana paso, mandan ofertas, mandan … mensajes
  0.6: mandando esto, mandando … a, mandando … you, mandandome, mandarme textos, mande a, manden sus, mapel-
  0.6: marketed, martes y, mas avisos, mauvais … je, me ads, me agregaron, me before, me busquen, me gossez
  0.6: me i, me podes, me saque, me svp, me … au, me … favor, me … nada, me … pa, me … yes, me>these, medecin
  0.6: mensaje … es, mensajes yo, merde, mes renseignements, mes … sont, message … am, message … send
  0.6: messages … merci, mettre sur, mettre un, mi perro, mi … ahora, mi … me, mi … va, miles so, mine … only
  0.6: mis NUMBER, mistake … is, mme lavoie, moi … ce, molestos, mon docteur, mon neveu, mon … aimerait
  0.6: mon … aussi, month please, months, more textos, more>me, more>not, morning … do, movil |, ms, mujer
  0.6: my derailleur, my first, my … has, my … outgrew, n habite, name … is, named … here, ne … contactez
  0.6: ne … est, ne … souviens, necesidad, necesidad de, necesite, ni en, ni llamadas, ni lo, ni rien
  0.6: ni … nada, ninguna NAME, no contesta, no gane, no nos, no recuerdo, no spam, no … busquen, no … dado
  0.6: no … el, no … escribieran, no … mande, no … que, no … suscribi, no … tu, non … textos, not and
  0.6: not needing, not understand, not … she, not>these, notre … n, now on, number also, number changed
  0.6: number … get, number … texting, numero appartient, numero incorrecto, numero porque, numero … doit
  0.6: numero … ella, numero … il, numero … un, numero … y, nunca, nunca … comprado, nuts, o los, obligatorio
  0.6: obtenu, obtuv-, obtuvieron, ocupo … me, odio, oferta, off thanks, off you, off … liste, off … work
  0.6: ofrez-, oil change, okd, ola, olvid-, omg |, on sundays, on tuesday, on … number, once for, once … a
  0.6: one and, opted out, or the, otez … svp, otro mecanico, oubliez ca, oubliez … mon, owner, oye … no
  0.6: oyero-, oyeron, pa … textos, pantallas, papa … en, papelito, para mensajes, para sus, parai-, parait
  0.6: parenle |, parler … votre, parmi, partir … maintenant, parve-, parvenir, pas destine, pas pis, pas … d
  0.6: pas … publicite, pastel … de, perds, permiso … escribirme, permission … message, petite a, peu … de
  0.6: peux … oter, phone … can, phone … is, phone … she, picked … please, picked … the, pide que, pieds chez
  0.6: pieds … vous, pined-, pineda, pis apres, pleas-, please, please … de, please … thx, plome-, plomero
  0.6: plus … ce, pobre, podes … de, point final, pompe … NUMBER, ponme en, porque me, possi-, pour … alertes
  0.6: pour … rendez, pourriel |, pourriez, pourriez … svp, pouvez … cesser, precio pero, prefer
  0.6: prefer silence, prefererais ne, previ-, prima-, principio, prochaine … que, proje-, promos por
  0.6: promos … texto, proxi-, pu … ca, puede … la, puedo … el, puesto, purpo-, purpose, pus … texto
  0.6: quatre roues, que pare, que … contacten, que … quitenme, que … saque, quel velo, qui … pas
  0.6: quien … esto, quiero ninguno, quiero quitar, quiero volver, quiero … mas, quisiera … me, quitenle la
  0.6: quitenme d, quitenme … su, raton-, ratones, recevoir aucun, recogi la, recogi todo, recogi … bici
  0.6: recuerdo, regar-, regrette, remember saying, remember … yes, reminders … me, remove mon
  0.6: remove … numero, remove … svp, rempl-, renco-, rendu la, rense-, renseignements, reparation c, reparto
  0.6: requested, requesting removal, retirer ce, retrouver, reverence, revoke … permission, ride a
  0.6: ride with, rides … a, rien pour, rode, rouge, said … should, salut la, salut … gang, saque de, satis-
  0.6: savoi-, savoir, scusez … vous, sed, sending me, sending texts, sending … text, sending … texts, serian
  0.6: serian tan, set boundaries, sharpened, she thinks, she … to, ship, should … her, si no, si quitenme
  0.6: sign on, signale au, signi-, since … do, since … so, siri tell, siri … the, skates, sms stop, sms … mi
  0.6: sneez-, so remove, so save, so that, so unsubscribe, so … now, so … sending, so … that, soins, somme-
  0.6: sommes, sono, souhaite me, soy NAME, spamear, steal, still … texts, stop damn, stop sms, stop … cancel
  0.6: stop … good, stop … in, stop … les, stop … promo, stop … thanks, strik-, strike, su cliente, su … para
  0.6: su … quitenme, super … mais, sure, surve-, sus recordatorios, sus … no, sus … quitenme, sus … saquenme
  0.6: suspendan … mensajes, suspendanlos, svp retirez, swapp-, swapped, switch, tabarnak, taken, telefono no
  0.6: telefono … de, telefono … para, temprano, temps |, tenga la, tenga … bondad, tengo … que, tes contacts
  0.6: text on, texted … NUMBER, texteen mas, texting … stop, texting … take, texting … you, texto … ce
  0.6: textos si, textos … el, textos … me, textos … y, texts already, texts … in, texts … loud
  0.6: texts … remove, texts … week, thanks … i, that … on, the cassette, the tracking, the website
  0.6: the … about, the … boy, the … link, the … should, the … slip, the … today, then no, there can
  0.6: these alerts, these and, they said, thx, tienda cuando, tienda you, till, time, time … texting
  0.6: tire is, to her, to somebody, to unsub, to … do, to … future, to … shop, to … somebody, to … what
  0.6: toddler has, todos, too, tous … textos, tout … beau, toy en, trabajo, traer, treat-, trek, trois … par
  0.6: tromper |, trouve … autre, try the, tryin-, trying, tu veux, tu … un, twins, ty, ultimo, un cell
  0.6: under casl, une boite, unfol-, unsubscribe me, unsubscribe … this, up with, up … here, usted-, ustedes
  0.6: vais … chez, venkataraman, ves, veuillez arreter, veuillez cesser, vez … les, vieux |, viole-, virgu-
  0.6: virgule, volver … escribirme, vos dossiers, vos … automatiques, votre gars, votre … enlevez
  0.6: votre … pas, voudrai, vous vendez, vous … au, vous … gossez, vue, vuelvan … escribirme, want … is
  0.6: was intended, was … bike, way … turn, what |, what … do, when … come, when … have, wife … i, will … it
  0.6: will … the, wish … hear, with … guy, with … purple, witho-, without, without telling, without … me
  0.6: writing … you, wrong this, wth, y encima, y quitame, y … tengo, yeste-, yo … compre, yoga, you charged
  0.6: you dey, you may, you … but, you … leave, you … mensajes, you … mistaken, your ads, your store, yrs
  0.6: zero … svp, | abeg, | acepte, | allez, | attendez, | bajame, | bjr, | cancelen, | cool, | count, | dad
  0.6: | decochez, | dejate, | di, | ensenenme, | felicitations, | flushez, | frena, | kid, | loco, | look
  0.6: | mano, | merde, | odio, | ola, | parenle, | ponme, | porfa, | pusieron, | reporting, | retirenme
  0.6: | serian, | slaque, | sors, | typing, | unsolicited, | verifiez, | … agradezco, | … algo, | … asi
  0.6: | … authorized, | … aviso, | … cliente, | … confirme, | … damn, | … enough, | … errado, | … garantia
  0.6: | … hard, | … haya, | … lunes, | … madame, | … maintenant, | … manana, | … many, | … navidad, | … news
  0.6: | … nina, | … obligatorio, | … pastel, | … podes, | … proprietaire, | … regrette, | … sali
  0.6: | … servicio, | … teh, | … tranquilo, | … un, ~_a_, ~_abs, ~_asu, ~_bea, ~_beb, ~_bla, ~_cho, ~_cop
  0.6: ~_dem, ~_eit, ~_ema, ~_eq, ~_equ, ~_fir, ~_ger, ~_loo, ~_los, ~_ms_, ~_nei, ~_oh, ~_olv, ~_pl, ~_ple
  0.6: ~_pul, ~_que, ~_sla, ~_thx, ~_ty_, ~_vin, ~_yr, ~_yrs, ~ab_, ~abeg, ~acia, ~aco, ~ada_, ~agre, ~aily
  0.6: ~aint, ~ait_, ~ams, ~anse, ~ante, ~anun, ~apit, ~ase, ~ast, ~atio, ~bes_, ~bli, ~bonj, ~buyi, ~caci
  0.6: ~camp, ~cent, ~cora, ~cric, ~cru, ~dab, ~dail, ~dby, ~dea, ~din, ~dur, ~dyi, ~dyin, ~echa, ~edes, ~egu
  0.6: ~endi, ~enid, ~enty, ~eres, ~ero_, ~es_, ~esar, ~esc, ~espu, ~esse, ~etim, ~euf, ~face, ~gine, ~giv
  0.6: ~glis, ~gra_, ~guy_, ~hamo, ~hem_, ~hete, ~heu, ~hig, ~hine, ~hive, ~how_, ~hx_, ~iarm, ~iate, ~ien
  0.6: ~ige, ~indl, ~inks, ~is_, ~ised, ~iso, ~ita, ~itho, ~ivar, ~kup, ~kup_, ~lea, ~leas, ~lia, ~lize
  0.6: ~llas, ~llez, ~los, ~loud, ~lut_, ~lvid, ~mano, ~mbar, ~mea, ~meb, ~mech, ~mi_, ~mmed, ~mos_, ~mud
  0.6: ~nak_, ~nbox, ~nda, ~ndi, ~ndio, ~ndl, ~ndo, ~nem, ~neta, ~ngin, ~ngl, ~njou, ~nsid, ~nsol, ~nths
  0.6: ~ntin, ~nus, ~nus_, ~oil, ~ojec, ~olut, ~oma_, ~omeb, ~omm, ~ompr, ~only, ~ooki, ~osta, ~ough, ~owne
  0.6: ~ox_, ~oxim, ~pal, ~par_, ~pers, ~plea, ~prop, ~rage, ~ranc, ~rasi, ~remp, ~rete, ~rman, ~rmez, ~rnak
  0.6: ~roje, ~roxi, ~rrar, ~rthe, ~rvey, ~rzo_, ~sa_, ~sas_, ~saut, ~savo, ~sic_, ~sinc, ~skat, ~spok, ~spue
  0.6: ~ssi, ~ssib, ~thx, ~thx_, ~tryi, ~tune, ~typi, ~ueve, ~ug_, ~uha, ~ui_, ~uiz, ~uld_, ~ull, ~unca
  0.6: ~uras, ~urr, ~urve, ~us_, ~uyi, ~uyin, ~venu, ~vois, ~vous, ~wall, ~wne, ~xer, ~ycle, ~your, ~ypi
  0.6: ~yrs, ~yrs_, ~zas_, ~zing
  0.5: NAME does, NAME either, NAME is, NAME … se, NUMBER cfr, NUMBER … es, NUMBER … texts, NUMBER … without
  0.5: a clapet, a dream, a laisse, a law, a letter, a personne, a ti, a warranty, a … borrenme, a … des
  0.5: a … dos, a … fins, a … today, abogado … va, abonnement … textos, abria-, abrian, abuso, aca … es
  0.5: accepte vos, acct, acepte mensajes, adresser, affaires … textos, afford the, ahi, ahorrense, ai tout
  0.5: ai … rien, aime … mais, alask-, alaska, all can, all winter, all your, all … and, all … communication
  0.5: all … data, alle, also please, am blind, am filing, am sleeping, am … my, am … needing, am … no
  0.5: amor |, and here, anden, anos … no, another phone, antes … servian, anymore stop, anymore … remove
  0.5: anything … stop, appreciate … you, apunte a, are blue, are mistaken, are red, are … but, are … to
  0.5: are … violets, arrete … svp, arreter ces, arreter … envoi, arreter … texter, as an, as … my, askin-
  0.5: asking, at … so, au comptoir, au depanneur, au plus, auriez vous, aussi, autho-, automated messages
  0.5: autre fois, aux … svp, avait, avant le, avisen por, avisos me, avoir … mauvais, avoir … textos, aye
  0.5: ayer no, baby, back … a, basta … mensajes, beauc-, beaucoup, belonged, ben … mais, bendito, benis-
  0.5: benisse, bici con, biffez … nom, bike that, bike was, bike … can, bike … my, blacklist, blacklist my
  0.5: bmx |, bonjour … vous, borrar … la, borreme de, boys, break-, bromo-, bromont, but, but now
  0.5: but … hope, but … with, bye … me, c … une, ca … le, ca … messages, cadena … me, cae, call … texts
  0.5: calva-, calvaire, can … see, cancelacion, care … and, casa |, ce, ce … n, cel … su, cell … off
  0.5: celui la, celular … no, cents each, cesser de, cfr, chevere, chien a, chien-, chingar, cierr-, citas
  0.5: clape-, clapet, clinique, clinique dentaire, clous |, cochee d, cochee … avance, commander
  0.5: comment … fais, comment … que, communiquez, como si, como … los, complaint with, compre … casco
  0.5: con otro, con … derecho, concerne, concerne pas, conco-, concours, confused … somebody, consent to
  0.5: consented to, consultorio, contacto de, cordi-, correos, corresponde al, could do, count, couper |
  0.5: coute des, cover-, creo … este, criss de, cuadro y, d envoyer, d … je, dans, datos, datos por
  0.5: datos … favor, day and, dayan-, de borrar, de casque, de chingar, de garde, de magasins, de pu
  0.5: de quitarme, de … NAME, de … cosa, de … dossiers, de … enviar, de … et, de … fui, de … ligne, de … por
  0.5: de … publicidad, de … quien, de … vaina, dear sir, deb, deb |, deja demande, dejame … con
  0.5: deje ninguna, dejen … chingar, dejen … molestar, dejenlo |, deletez, demande mon, demasiado, denei-
  0.5: dentaire, denver |, depor-, deportista, des erables, des fins, des … enlevez, des … merci
  0.5: desabonnement svp, deseo continuar, desolee je, despiertan, desubscribe, detox, devai-, devez … le
  0.5: did … and, dieu … benisse, digo no, dios |, disai-, discontinue … to, disparaitre … numero
  0.5: distribution, dit … j, dites au, do people, do these, does … belong, doit … une, donc … la, dorma-
  0.5: dormais, dos … de, dream, dropped off, ds, dsl, du … arretez, duena, duermo de, duermo … dia, easie-
  0.5: ecrire sans, ecrire … chaque, ecris moi, ecris pour, ecrive, ecrivez … ici, effacer … numero, el aviso
  0.5: el pollo, el rin, emplo-, en mai, en ontario, en … enlevez, en … stop, encontre un, end all
  0.5: enleve … d, enough to, entienden, entregaron la, entregaron … bici, envie … mensajes, envie … recevoir
  0.5: envoi … textos, envois merci, envoyer … message, envoyez plus, erables, erreur … n, es falso, es por
  0.5: espero, est finie, estar mandando, este … a, esto de, esto yo, esto … ilegal, estuvo … de, et bonne
  0.5: etes pas, etre contacte, etre une, even own, even … a, events, evitenme, ex a, ex … a, exception
  0.5: excla-, exclamation, exclude, exclure, exclus, expec-, experience, explain yourselves, explain … i
  0.5: faill-, failli, fait … ans, false, father has, fatiguant, favor dar, feelings but, fermer mon, fermi-
  0.5: fichez … la, fille a, filled in, fin … ces, firmado, fois arretez, fois je, for text, for … sms
  0.5: for … weekend, from … database, from … distribution, from … school, from … sms, fuero-, fueron, fyi
  0.5: gang, garde, gars … la, gaste, get it, getting … remove, go … the, gona, got somebody, got … please
  0.5: grasi-, grasias, grati-, gratis, gravel, great shop, gusta que, gusta … me, guys to, haberles, hablas
  0.5: had … fill, had … phone, hagame … favor, hagan el, hands-, handw-, handwriting, happy … year
  0.5: hard … but, harrassing, have had, have … my, have … own, hay ninguna, he … permiso, hello … am
  0.5: her … please, hermano … de, hihi, hija me, hijo … NUMBER, his … anymore, hope … are, how … do, i came
  0.5: i chose, i do, i have, i just, i make, i sure, i … blind, i … filing, i … per, i … saying
  0.5: i … sleeping, idea, il … dans, in getting, in please, in … robot, in … that, indiq-, initi-
  0.5: inscrit sans, inscrit … me, instead |, interesan, interested … getting, interrompre, inutile
  0.5: invitations, is amazing, is where, is … 2nd, it already, it says, it … his, it … on, it … reply
  0.5: j … dans, j … fait, j … pu, jajaj-, jamais … achete, je dormais, je … aveugle, je … etais
  0.5: je … souhaite, je … vendredi, jo, job on, joignable, just … at, kayak, know … shop, l affaire, l … a
  0.5: l … avant, la clinique, la duena, la empresa, la tia, la … anti, la … jaja, la … je, la … mi, la … on
  0.5: la … ou, la … parfait, lache-, laven-, le … aussi, le … mauvais, le … mensajes, le … no, le … por
  0.5: les da, les dejo, les enlever, les meilleurs, les moteurs, les quito, les ruego, les … dado, les … mon
  0.5: leve, liberez, limits, list>texts, lista … gracias, liste mon, liste … de, lives here, livin-, living
  0.5: livres, llamadas ni, llamaran, llamo … no, llegarme, llena, lo ruego, m enerve, m etais, ma resolution
  0.5: ma … mais, ma … retirez, maam, mais vos, mais … les, mais … textos, make … so, mal … la, manchester
  0.5: mandando cosas, mandar a, mande … por, manden … favor, mandenlo, mandes mensajes, manera de, manito
  0.5: mas na, mas … de, maudit, may … the, me cae, me concerne, me cuesta, me den, me interesan, me les
  0.5: me like, me rayaron, me relancer, me retire, me servian, me sirve, me suena, me tiene, me … en
  0.5: me … encore, me … future, me … need, me … up, meant … the, meilleurs, mejor el, menag-, menage dans
  0.5: mensaje recibido, mensajes borrenme, mensajes mi, mepri-, meprise, merci bonsoir, mere … NUMBER
  0.5: mes … a, mes … et, messages apres, messages when, mettre … a, mi baja, mi nro, mi … NAME, mi … no, mia
  0.5: mia se, mobile from, mobile … your, moi … dans, moi … place, moms, mon, mon bebe, mon … arretez
  0.5: mon … des, mon … fait, mon … ni, mon … sert, monop-, montre vibre, montre … a, mot pour, moteurs
  0.5: mothe-, moto, moved … tucson, moyen … pu, much please, my fill, my numbers, my work, my … asked
  0.5: my … this, my … when, n … the, nada gracias, natio-, ne … a, ne … ecris, necessaire, need … anymore
  0.5: need … for, need … please, need … quit, need … reminders, ni … nom, night shift, ninguna bici
  0.5: ninguna bicicleta, ninguna … en, no escribir, no further, no mandarme, no … apunte, no … continuar
  0.5: no … da, no … interesan, no … notificaciones, no … sirve, no … so, noche y, noche … duermo, non … pas
  0.5: not belong, not buy, not … bikes, not … just, not … needing, not … own, not … repair, not>number
  0.5: notificaciones |, notificaciones … este, notifications pour, nous … juste, nous … la, now … bike
  0.5: nro |, number bro, number bud, numero please, numero … sistema, numeros exclus, nunca mas, nunca puse
  0.5: o |, of … are, of … day, of … place, of … pull, of … sms, of … stuff, of … to, ofend-, off … please
  0.5: office no, ok … thanks, on there, on … telephone, one from, one … that, only a, only … me, opinions
  0.5: opt … de, optout please, or … am, orders, ordinateur, osti, ostie, otro yo, out with, out … number
  0.5: out … texts, pa, pa mi, paid the, pain but, paix … vos, par, par vos, par … j, para recibir
  0.5: para … textos, parce … c, pare de, parte … esto, particular, partie … votre, pas otez, pas qu
  0.5: pas … en, pas … on, pas … sur, pay per, pay … text, pedid-, people and, people … do, perdon … you
  0.5: permiso … el, person in, pesimo servicio, peste-, pestering, phone call, phone does, phone has, picku-
  0.5: pickup, pido |, pis elle, pis les, pizze-, pizzeria, please do, please process, please … from
  0.5: please … her, please … his, please … now, please … out, please … proof, plus … ici, plus … peine
  0.5: pneu a, podes sacar, point de, point je, pop up, por, por aqui, por … jaja, por … tienda
  0.5: pour vendredi, pour … NAME, pour … mais, pour … patience, precio y, priere … ne, problema, prometieron
  0.5: promociones … no, promos … moi, prueba de, pu jamais, puebl-, puede quitar, pull the, punto gracias
  0.5: put … phone, qqun, que derecho, que … avez, que … c, que … es, que … manden, que … otra, que … tiene
  0.5: qui que, qui … arretez, quiero promociones, quiero ser, quiet i, quit … them, quit … these
  0.5: quita … numero, quitaran de, quiten … cel, quiten … telefono, quitenlo, raffl-, rapel-, rayaron el
  0.5: rayaron … cuadro, rayez mon, recall … to, recibir … gracias, red violets, red … are, reina, relaj-
  0.5: remove … list, rentree, report … to, resea-, responsable, retiren … numero, revoque … autorisation
  0.5: rien achete, rien … texto, roses are, roses … red, ruego |, sa … pas, sacaron |, said hi, saliendo de
  0.5: san, sans permission, says less, says the, school |, se, se le, se … pido, second … please, selul-
  0.5: selular, semaine je, semaine … veux, ser parte, servi, service … my, seul, she gave, she … your, shine
  0.5: shop hate, should not, si hay, si … en, sign … for, signale comme, skip, sms a, sms from, sms merci
  0.5: so do, so … is, solicito la, something, sorry … wrong, sortez … numero, souha-, spam quitenme
  0.5: spam … vous, specifically … the, stop so, stop … sms, stop … up, su madre, su … ni, subscribe me
  0.5: succession, suelta, suis aveugle, sur … cellulaire, sur … site, sus listas, susto, svp et, svp … l
  0.5: system … i, take both, take to, take … get, taken … the, tan rapido, tannant |, tanto aviso, te dijo
  0.5: teacher took, telefono … sus, temps, termina la, text … at, texto enlevez, texto recu, textos au
  0.5: textos … los, textos … magasins, texts … a, texts … so, thank … to, thanks … me, that … never
  0.5: the financing, the payment, the summer, the tires, the weekend, the … done, the … side, the … tubes
  0.5: there i, there … is, there … never, these remove, these text, they … to, think of, think … need
  0.5: third … i, this for, this … end, this … going, this … texting, this … there, this … your
  0.5: thursday … NUMBER, thx remove, ti que, tienen … autorizacion, tienen … permiso, time after, to a
  0.5: to contact, to ride, to tucson, to … her, to … off, to … removed, to … there, todo … no, todo … pero
  0.5: too so, touch, toujo-, toujours, tout … arretez, town, tremblay |, truck-, tu … au, tu … d, tu … la
  0.5: tuve, twice now, two things, tx, ugh stop, un consultorio, un … je, uncheck it, unchecked |
  0.5: une … NAME, unsolicited |, up texts, up … do, up … no, up … text, us, usted … que, ustedes tambien
  0.5: vale no, veill-, veille, velo alors, velo lol, velorio, verifiez … numero, veut plus, veux, veux pus
  0.5: veux … des, vez ustedes, vibre a, vibre … chaque, violets, violets are, violets … blue, visiting
  0.5: voila, vos … coupez, vos … me, vos … non, votre shop, votre … on, vous avoir, vous demande
  0.5: vous pensez, vous … rien, want text, want … more, was … it, was … remove, we … the, weath-
  0.5: whatever … it, when the, whitcombe, whoever you, whoever … want, wife is, will … a, will … over
  0.5: winnipeg, with out, with … my, withdraw, withdrawing, wo les, wo … moteurs, woke me, woke … up
  0.5: wondering, works better, would it, write … me, writing … me, wrong … bud, wsh, y cada, y casi
  0.5: y duermo, y si, y … paran, yes go, yes … ahead, yo haya, you buy, you dejenlo, you wrong, you … les
  0.5: you … messaging, you … otro, you … want, you>angry, your window, your … never, your … pop, yours too
  0.5: yvan, | actually, | ay, | aye, | confirm, | considerez, | efface, | haganme, | hoy, | incorrect, | man
  0.5: | mandenlo, | mets, | ningun, | osti, | ostie, | recibi, | roses, | saw, | scrub, | scusez, | seguro
  0.5: | senorita, | texts, | un, | wsh, | … alone, | … bloqueo, | … bothering, | … button, | … computer
  0.5: | … concours, | … contacting, | … cuando, | … desire, | … desuscribirme, | … donde, | … entiendo
  0.5: | … immediately, | … love, | … man, | … medecin, | … montre, | … names, | … noches, | … novia
  0.5: | … orden, | … otez, | … parenle, | … phones, | … prend, | … promocion, | … rayaron, | … recibido
  0.5: | … reviendrai, | … siguen, | … specifically, | … through, | … working, ~_ahi, ~_awa, ~_ce_, ~_coi
  0.5: ~_cy, ~_der, ~_fyi, ~_get, ~_imp, ~_je, ~_mol, ~_nee, ~_oub, ~_pa_, ~_poo, ~_pru, ~_raf, ~_ric, ~_se_
  0.5: ~_us_, ~_way, ~abus, ~aby_, ~act, ~adec, ~affl, ~ais_, ~amed, ~ans_, ~arqu, ~ati, ~auco, ~avec, ~azo_
  0.5: ~bile, ~bin, ~blo, ~boa, ~box_, ~boys, ~brou, ~cac, ~cati, ~cier, ~circ, ~cont, ~cra, ~ctr, ~dav
  0.5: ~dea_, ~dere, ~deto, ~devi, ~dorm, ~down, ~draw, ~dsl_, ~duc, ~eauc, ~ece_, ~echi, ~ectr, ~edad, ~effe
  0.5: ~egi, ~ejar, ~elo_, ~ento, ~er_, ~erda, ~espa, ~etox, ~eul_, ~eure, ~fait, ~fyi_, ~gang, ~garr, ~gast
  0.5: ~ghe, ~gn_, ~goi, ~goin, ~good, ~hip_, ~huh, ~hum, ~ica, ~icas, ~icic, ~icku, ~ienn, ~ier_, ~ikes
  0.5: ~ital, ~itre, ~ivee, ~ivin, ~jem, ~kip_, ~ldo, ~lep, ~lez, ~lks, ~lks_, ~lou, ~lso_, ~luck, ~lud
  0.5: ~lver, ~ly_, ~many, ~mate, ~mba_, ~mia, ~mir, ~moms, ~nais, ~ndie, ~ndin, ~ndly, ~ndo_, ~nero, ~nfe
  0.5: ~nico, ~nin, ~niti, ~niv, ~nth, ~nth_, ~nti_, ~ocat, ~ocio, ~ogra, ~oma, ~onal, ~ones, ~ool_, ~orda
  0.5: ~ore_, ~orid, ~ots_, ~ouha, ~ouj, ~oujo, ~ovia, ~own_, ~oys, ~oys_, ~pes_, ~ple, ~por_, ~posi, ~prar
  0.5: ~proj, ~prox, ~rap_, ~rie, ~ro_, ~roug, ~rvi, ~sap, ~scul, ~self, ~seng, ~sias, ~souh, ~tage, ~tai
  0.5: ~thum, ~tima, ~timo, ~tog, ~toma, ~touj, ~tour, ~tox, ~tox_, ~trat, ~ueri, ~uhai, ~unch, ~ung_, ~unr
  0.5: ~up_, ~urg, ~use_, ~usin, ~vea, ~veux, ~voke, ~yda, ~yday, ~yers, ~yest
  0.4: NAME guy, NAME to, NUMBER stop, NUMBER works, NUMBER … de, NUMBER … que, a friend, a laval, a line
  0.4: a living, a mal, a marre, a payer, a text, a … card, a … closer, a … ici, a … mensaje, a … merci
  0.4: a … velo, a … ville, abrazos, abus, abus |, accepte … messages, accord … ca, account, acepte nada
  0.4: acepte recibir, acepte … mensajes, achalez moi, ad, afternoon i, ahora … no, ai vu, alerte, alexa
  0.4: algui-, alguien, all communications, all … well, allergique, alley |, already … to, am deaf, am locked
  0.4: am opting, am … all, am … different, amabi-, amable |, ancien proprio, and crank, and his, ando … la
  0.4: angry>send, annoying … me, annulez … rendez, another number, another … from, another … of, ans a
  0.4: anule, anuler, any … from, anyth-, apa, apprecierais, apprendre, appts, apuntado a, arrep-, arret des
  0.4: arreter de, arreter … message, as … last, ask … to, at costco, au … sacrant, aucun … je
  0.4: authority … you, automatises, autorisation de, autorisation … ma, autre comme, avec … autres
  0.4: avenir … de, away … remove, back remove, back |, baja delete, baja … servicio, be texting
  0.4: be … anymore, been … a, bell … crank, belongs … a, bendiga, besoin … rappels, between the, bici quedo
  0.4: bien recu, bike haha, bike … NUMBER, bike … fine, bike … more, bikes … not, bikes … you, bio, bloqueen
  0.4: bonnes, bonsoir |, bonsoir … vous, bord svp, borrado, borre … telefono, borren … celular
  0.4: borrenme … la, box unchecked, boys |, bro you, bro … no, buen rato, buscaba, business line
  0.4: business texts, by friday, by mistake, by … min, ca suffit, ca vibre, cahie-, cahier, caissiere m
  0.4: calendario, called, cambie … taller, can be, can … message, can … off, can … opt, can … ride
  0.4: cancel les, cancelen esto, cansado de, capable, capable … moi, card |, carry, cause … votre, cel d
  0.4: cellulaire d, celular no, cesser … envoi, cessez vos, cessez … envoyer, cessez … textos, chauffeur
  0.4: chema, chiale, chingando, choose to, choose … opt, circl-, clarito, client de, cliente |
  0.4: cliente … dio, colis … arrive, collant, comma, commercial, como tienen, como … este, company phone
  0.4: complain, compose le, compr-, comprar … no, comunicaciones por, con … autorizacion, concern, confianza
  0.4: confirm … you, confirmez … que, confunden, confundio, congratulations, conmigo … cuenten
  0.4: considerez … comme, constancia, conste, contacted … text, contra, copia, copia de, correo … no
  0.4: corten los, could … please, coute NUMBER, crecio y, creo … tiene, cuando … que, cuenten pa
  0.4: cuenten … los, cuesta NUMBER, cuesta … centavos, culpa de, d … aux, d … messages, damn it
  0.4: dans … poche, dans … systeme, daughter is, de bon, de contactos, de desabonnement, de edad, de enviar
  0.4: de personnel, de sollicitation, de … affaire, de … avant, de … cosas, de … escuela, de … frenos
  0.4: de … list, de … mas, de … non, de … otez, de … trabajo, deals |, dear, decided to, decirles que
  0.4: decochez la, decochez … case, deja la, deja … mandar, dejen … enviarme, dejen … escribir
  0.4: dejenme tranquilo, delan-, deleter, deleter mon, demand, demande moi, demande … me
  0.4: demande … permission, demen, depuis l, depuis … c, derniere … arretez, des message, des … automatiques
  0.4: des … d, desactiven las, desactivez moi, deseo recibir, desinscris moi, deux numeros
  0.4: di consentimiento, dias, disable texts, disait, discontinue sending, discontinue texts, dit … la
  0.4: ditch my, ditch … number, dites merci, does |, doit y, doit … avoir, dona, done with, donee
  0.4: donne … number, dos … me, doute, driving all, driving … day, drop it, du … le, dubai, eat my
  0.4: ecrire … ce, ecrire … permission, effec-, ejerc-, ejercito, el ejercito, el paro, el … buscan
  0.4: el … dia, electrica, electrica |, eliminame de, eliminar mi, elimineme, elimineme de, eliminen mis
  0.4: eliminen … numero, ella el, elle n, email … please, email … the, en pleine, en … cas, en … ejercito
  0.4: en … envios, encore pour, enfants, enfermo, enfre-, enfrente, enleve mon, enlevez son
  0.4: enlevez … ancien, enlevez … la, enlevez … number, enten-, enviar mensajes, envoyer … affaires
  0.4: equivoco … numero, escribirme por, escribirme … favor, eso de, esos, esos textos, est non
  0.4: est … cellulaire, est … que, esta es, esta no, esta … una, este sea, este … un, estoy embarazada
  0.4: et … de, et … mon, etes … je, etre que, etre … je, etre … sur, every buzz, every … you, everybody
  0.4: ex y, exactly, exclude me, excluded, excluded from, expecting, explained, expun-, expunge, fait … otez
  0.4: faites disparaitre, fasci-, favorite, fetes, fille … m, fins mais, firm, five, fixed thanks
  0.4: for squeezing, for … living, for … pickup, for … this, forei-, foreign, forget you, forma … que
  0.4: former, fortu-, fortune, fourn-, from somebody, from … alerts, from … these, from … you, funci-
  0.4: further … needed, future messages, garantia … para, gaspi-, gaspillez, gentiles, ghost me, girl in
  0.4: going … block, got stolen, gps, gracias ahora, gracias igual, granddaughter, grooming, have lost
  0.4: have … memory, have … on, have … stop, have … use, hay manera, hecho, hence-, henceforth, her own
  0.4: here you, hier |, his own, home so, hours i, hours |, i demand, i give, i texted, i walk, i … always
  0.4: i … deaf, i … joined, i … locked, i … need, i … opting, i … over, i … pick, idee pour, igual, il doit
  0.4: illim-, illimite, immediat, impos-, impossible, in denver, in … parking, in … state, incluya
  0.4: indiquenme, info … no, inscrit c, inscrit … est, instr-, interdit, interesa … me, interested remove
  0.4: inutile de, is full, is mad, is … at, is … emergency, is … from, is … message, it … end, it … is
  0.4: it … need, it … off, it … tomorrow, j apprecierais, j … chercher, j … vu, jaja … me, jamais pour
  0.4: je desire, je la, je laisse, je pedale, je … allergique, jesus christ, jour, jour svp, journee … vous
  0.4: joven |, joyeuses fetes, judas, juin, just so, just … a, kettle, kev, kill these, kills, kind … to
  0.4: knew, kowalczyk, l accident, l … me, l … plus, l … proprio, la depuis, la escuela, la prueba
  0.4: la reception, la senora, la shop, la … NUMBER, la … c, la … dice, la … nationale, la … ortiz
  0.4: la … sigue, last … too, le formulaire, le grand, le morceau, le … NUMBER, le … avec, le … jusqua
  0.4: legal-, les arreter, les … nada, less texts, light … the, line on, line … a, list too, list>forever
  0.4: lista … contactos, liste nationale, liste … chum, llamadas … mensajes, llegaran, llego la
  0.4: lleguen … mensajes, lo conozco, lo … cuando, lol … take, longer … this, longt-, longtemps
  0.4: los anuncios, los … jeje, lowke-, lowkey, lui le, m … merci, ma poche, maile-, mailed, mais otez
  0.4: mais … merci, manana … la, mandar esto, mandar … mensajes, mandarme mas, mande … mensajes
  0.4: marketing and, mas … despues, mas … no, me confunden, me despiertan, me mensajeen, me parece
  0.4: me puedes, me remove, me … dejar, me … quit, me … thanks, mean |, meant-, meantime, memory of, menage
  0.4: menor de, menor … edad, menos … asi, mensajeen, mensajes conmigo, mensajes jeje, mensajes para
  0.4: mensajes punto, mensajes … quitenme, mensajitos … you, menti-, mentioned, merci NAME, merci … enlever
  0.4: message … anymore, messages et, messages tho, mettez … sur, mi terapeuta, mi … a, middle of, mire
  0.4: mixup, moi enlevez, moi mais, moi vos, moi … et, moi … je, moi … plus, mom she, mon ebike, mon … alors
  0.4: mon … retirez, month is, more … an, more … messages, more … or, muest-, muestrenme, my fault
  0.4: my favorite, my gloves, my granddaughter, my plan, my wifes, my … by, my … removed, my … signed
  0.4: my … unsub, n … aucun, nada … lo, nah fam, nah take, nationale … numeros, ne desire, ne souhaite
  0.4: necesito mas, necesito nada, need … consent, never joined, never message, never told, new year
  0.4: new … to, ni nada, ningun otro, ningun papel, ningun … mas, no business, no lleve, no recibir
  0.4: no … ads, no … ofertas, no … ok, no … spam, no … take, nomas mensajes, nombre y, non je, non … enlevez
  0.4: non … plus, nos, not nobody, not texting, not trust, not … illegal, not … reminders, not … wrong
  0.4: nothi-, notificaciones … mi, nouveau … c, now and, now … texting, now … texts, nuevo y, number 2
  0.4: number alone, number pal, number removed, number sry, numero gracias, numero n, numero … el
  0.4: numero … mio, numero … ne, numero … plus, numero … you, nunca … inscribi, nunca … me, nunca … permiso
  0.4: of … all, of … take, ofender, off … cell, off … morning, off … reminders, off … you, offert
  0.4: often … you, ok la, ok … for, olvide mi, on file, on my, on saturday, on … take, one by, only … no
  0.4: only … off, orige-, origen, ortho-, ortiz, ote, otez … donc, otra … que, otro … you, out pour
  0.4: owe … money, owner … this, owns, pan dulce, pantalla |, papa est, para escribirme, para publicidad
  0.4: para … wifi, paren … mensajes, parking lot, parler … un, parol-, parole, pas ete, pas repondre
  0.4: pas … ces, pas … forfait, paso … la, paye NUMBER, paye … chaque, pe |, pelot-, pena … pero, people
  0.4: permission … contact, pero … que, perro |, person no, person … not, person … you, personal, personales
  0.4: pertenece a, peut … que, pharmacy, phone it, piass-, pieds … votre, piton, place |, please and
  0.4: please halt, please … blowing, please … call, please … take, please … thanks, pleine, plus sacrant
  0.4: plus souvent, plus sur, plus … ca, plus … savoir, ponme, popul-, por … precio, por … yo, porfa no
  0.4: porfa … no, porfa-, porte … au, posib-, posible, pour chaque, pour … derniere, pour … numero, poutines
  0.4: pouvez … texter, preference, prepago … cada, process my, prome-, promociones … favor, propaganda |
  0.4: proposito, prueba … que, pu ici, pub svp, publicites, puede … en, puedo ir, puest-, pull … from
  0.4: purge … number, puro spam, quartier, que busca, que buscan, que conste, que de, que firme, que … den
  0.4: que … ex, que … telefono, quien … lo, quiero las, quiero … no, quiero … texts, quit blowing
  0.4: quit spamming, quitame … tu, quitarme … la, quiten … mi, quitenme … una, quito … permiso, race is
  0.4: raffle, ramassage, rayez … numero, read the, receiving these, recevoir ces, recevoir … affaires
  0.4: recois trop, records … is, recovering, recycled, refuse … recevoir, refuse … textos, reglez
  0.4: removed … was, remuevame, repair not, repair … for, reparacion … para, reparar, reparateur, report
  0.4: request … texts, reseau, respect my, retire … consentement, retired, retirez le, retiro mi
  0.4: reveille … bebe, rewar-, rewards, ride … in, ride … one, ridiculous, rien … me, rien … personnel
  0.4: ringi-, ringing, sabe de, sacrant, sacre, sacre moi, sacrez … la, said do, sali delete
  0.4: sans autorisation, saquen |, save the, se para, se … NAME, searc-, secon-, second, secretaria
  0.4: see another, see … i, see … in, selon, selon la, selon … loi, send anymore, send>these, sending … ads
  0.4: sending … this, sepa, service, service but, sharp-, shop anymore, shop closer, shop … please, shopping
  0.4: shot, si … a, si … ai, si … asi, si … el, siemp-, siempre, silencio, sin ofender, sin … que, site
  0.4: slaque un, slaque … peu, sms i, sms … am, so happy, so turn, solam-, solamente, solo compre, solo di
  0.4: something |, son las, son used, son … my, son … svp, sonne … rien, sorry can, sorry pero, sorry … you
  0.4: sortez mon, souvent que, soy enfermera, spam stop, spami-, spammez, specifically left, spend-
  0.4: spending, spoil, squeezing, squeezing me, squeezing … in, steev-, steeve, still … in, stop messaging
  0.4: stop spam, stop … a, stop … alerts, stop … con, stop … for, stop … me, stop … never, stop … siguen
  0.4: suelten, suis allergique, suis pu, suis … enlevez, suis … j, suis … lui, suppression … mon
  0.4: supprimez … numero, sus anuncios, suspenda el, svp cessez, ta … mon, taller no, tan amables
  0.4: te bendiga, techo, telefono para, telefono … una, tempr-, tengo otro, terap-, terapeuta, testeen
  0.4: text for, text us, texted my, texting … phone, textos automatiques, textos du, textos svp, textos … d
  0.4: textos … v, texts were, texts … any, that part, that … and, the accident, the deal, the navy
  0.4: the pharmacy, the rush, the tour, the updates, the wife, the … hate, the … op, the … tree
  0.4: the … updates, their-, theirs, them stop, there was, these notifications, these … messages
  0.4: these … remove, third … asking, this … been, tiempo |, tiene … que, tiene … y, tienes el, tient-
  0.4: time with, to accept, to cut, to … another, to … anymore, to … take, to … tell, to … why, toi c
  0.4: toi … est, told … people, too late, too … of, too … please, took … number, tourt-, tous vos, tout cas
  0.4: tout mais, tout pour, toute communication, traigo el, trait-, travail … le, travaille de, trave-
  0.4: treat … as, tromp-, trop retirez, tu |, tuesday but, turn … les, turned off, twice, typed, un prix
  0.4: un telefono, un … enlevez, un … rato, una buena, una vez, une nouvelle, unfor-, unfortunately, unplu-
  0.4: unsubscribe moi, unsubscribe svp, unsubscribe … number, up already, usado, use your, ustedes |
  0.4: vais … la, vecin-, vecino |, velo ce, velo chez, velo la, velo … au, vendez, venka-, veuillez retirer
  0.4: vez … de, vive aqui, voir la, vos notifications, vos texts, vous j, vous … faire, voy … comprar
  0.4: vuelven … escribir, vuelven … mandar, walker, want nothing, want … no, wanti-, wanting, we got, what
  0.4: what authority, what they, wheel-, where do, will bring, will have, will reach, will … open
  0.4: win … bike, wish … get, with … wrong, withdraw … consent, wonde-, would, y aqui, y avoir, y nunca
  0.4: y saquenme, y … need, y … te, y … textos, year to, yes … works, yesterday |, yo … busco, yo … marque
  0.4: you, you cambie, you crecio, you like, you quitame, you … m, you … take, you … unsubscribe, your form
  0.4: your … please, | anuler, | apaguen, | batterie, | borrar, | chinguen, | dejame, | demande, | dsl
  0.4: | eliminenme, | fix, | jesus, | less, | lowkey, | mil, | ok, | p, | pas, | passing, | prix
  0.4: | respectfully, | rides, | selon, | thought, | white, | xfa, | … apprecierais, | … as, | … ask
  0.4: | … asking, | … cesser, | … charged, | … chinguen, | … choose, | … christ, | … conste, | … enfermera
  0.4: | … fam, | … fetes, | … gracias, | … granddaughter, | … halt, | … hiver, | … inherited, | … just
  0.4: | … make, | … marche, | … marido, | … moved, | … oui, | … pa, | … pleine, | … point, | … trabajo
  0.4: | … triciclo, | … turn, | … value, | … walk, | … warning, ~_ad, ~_adm, ~_au, ~_be, ~_bus, ~_cut, ~_dan
  0.4: ~_doi, ~_dro, ~_dsl, ~_gel, ~_gho, ~_gps, ~_gue, ~_hig, ~_ide, ~_il, ~_opi, ~_otr, ~_sep, ~_soc, ~_swa
  0.4: ~_toc, ~_vet, ~_yea, ~aam, ~aam_, ~abi, ~acti, ~aen, ~aen_, ~ahi, ~aig, ~ais, ~algo, ~allo, ~alma
  0.4: ~am_, ~amm, ~anc, ~angi, ~any, ~appe, ~arc, ~argo, ~as_, ~aste, ~atho, ~ator, ~bath, ~beau, ~birm
  0.4: ~cc_, ~cel_, ~ceu, ~cid, ~cku, ~ckup, ~con_, ~conn, ~copy, ~ctl, ~ctly, ~dans, ~das, ~ddin, ~dear
  0.4: ~desm, ~dni, ~doct, ~dsl, ~east, ~eda_, ~eek_, ~emps, ~enag, ~epot, ~erc, ~erge, ~eryb, ~esan, ~est
  0.4: ~eys_, ~ezc, ~fer, ~ffec, ~ffle, ~fic, ~gard, ~geon, ~ghb, ~gho, ~ghos, ~gor, ~gps, ~gps_, ~grac
  0.4: ~grou, ~guro, ~hac, ~hace, ~hag, ~hond, ~iass, ~iau, ~ibe_, ~idic, ~idio, ~ierr, ~ife_, ~ifi, ~ific
  0.4: ~igni, ~igu, ~ille, ~ing, ~inon, ~ird_, ~ire_, ~istr, ~ix_, ~jer, ~laci, ~lag, ~let, ~lez_, ~lgo
  0.4: ~lgo_, ~lgui, ~lign, ~llah, ~lori, ~losi, ~lse_, ~maam, ~merc, ~min, ~mote, ~mpo_, ~mpte, ~nes, ~nge
  0.4: ~nmo, ~nt_, ~nule, ~nvie, ~nyth, ~oin_, ~oja_, ~ojo_, ~olat, ~olet, ~oll_, ~omin, ~omoc, ~onan, ~one
  0.4: ~one_, ~ope_, ~othi, ~oti, ~otre, ~ots, ~ouge, ~oup, ~outg, ~pell, ~per_, ~plac, ~pogn, ~porf, ~pp_
  0.4: ~pud, ~pui, ~push, ~rcel, ~rcie, ~rech, ~ren, ~rfa, ~rfu, ~rgo_, ~riba, ~risa, ~rize, ~rna, ~rreo
  0.4: ~rri_, ~rse, ~rtal, ~rter, ~rti_, ~ryb, ~rybo, ~salu, ~siti, ~suel, ~swa, ~tene, ~term, ~thou, ~thre
  0.4: ~tica, ~tol, ~tono, ~trom, ~twic, ~uelv, ~un_, ~utg, ~uts_, ~uya, ~vet, ~vez, ~vios, ~voye, ~wice
  0.4: ~wins, ~wond, ~writ, ~xin, ~xpec, ~yea, ~yon_, ~you_, ~zed, ~zed_
  0.3: NAME she, NAME stop, NAME … soy, NUMBER estrellas, NUMBER me, NUMBER piasses, NUMBER … arretez
  0.3: NUMBER … con, NUMBER … days, NUMBER … delete, NUMBER … en, NUMBER … take, NUMBER … us, a bicycle
  0.3: a business, a calendar, a company, a contactar, a dar, a dentist, a fax, a job, a poner, a second
  0.3: a stroke, a velo, a vie, a votre, a … customer, a … hija, a … km, a … mais, a … moi, a … movil
  0.3: a … named, a … qui, a … senora, a … spot, a … un, abrie-, abuelita, acabaron, acabo no, aceptado |
  0.3: acepte esto, addit-, additional, address i, adios |, ads please, advic-, advice, afloj-, agarr-
  0.3: agarra, agreed … any, agreguen, ahi estoy, ahi you, ahora … en, ahora … tengo, ai lache, ai … aucune
  0.3: ai … souvenir, ai … textos, aider, alber-, alberta, alertes texto, all … do, all … here, all … texting
  0.3: alle a, allum-, am calling, am requesting, am … her, amabilite, amabilite de, and she, and … can
  0.3: and … take, and … too, andar, ans … de, antig-, antigua, any chance, any … this, anymore so
  0.3: anyone … this, anything … do, anywhere |, apagar … avisos, app |, appar-, appartient plus
  0.3: are violating, are … up, arreter d, arreter … envoyer, arreter … texto, arretez … lui, arretiez de
  0.3: asere, assez plus, assig-, asust-, at … in, atrop-, attorney general, aucun autre, aucun … message
  0.3: augus-, august, aujourdhui plus, automaticos |, autorizo a, autre personne, autre … a, avait pas
  0.3: avec ca, awful, baja … sms, bajar, bajenme … la, barak-, be sent, be … out, be … saturday, been told
  0.3: been … i, before … i, believe … message, bendiga pero, besoin … nous, best thing, big, bike back
  0.3: bike stuff, bike to, bike … like, bike … number, bikes are, blacklist … number, block … from
  0.3: blonde pense, bmx, bon … ai, bon … les, bonita, bonne … avec, bordel, bottl-, bound-, boutique |
  0.3: breac-, breach, bref, bro … de, btw, busquen mas, but … have, but … take, buzz off, by when, c NUMBER
  0.3: ca ici, ca otez, ca … quoi, cadena se, calls |, calme … textos, came i, came … NUMBER, came … this
  0.3: camer-, can remove, can … change, can … to, cancel all, cancel … textos, cancela … mensajes
  0.3: cancelacion de, cancelado, cancelar … suscripcion, car so, casl i, ce … depuis, ce … m, cel … el
  0.3: cel … es, cell des, cell … votre, celos-, celoso, ces messages, ces … svp, cesser tout, cesser … m
  0.3: chamo … me, chance avec, chaque … arretez, checo, cherchez qui, chicoutimi, chien jappe
  0.3: chien … chaque, christ stop, client et, clogg-, clogging, close … the, closer to, cobran … mensaje
  0.3: colis est, comma please, communications … this, como … a, compose, compre la, comptant j
  0.3: comptant … ai, comptez, compu-, comunicaciones comerciales, con mensajes, confirmen … baja
  0.3: congrats on, congrats … the, connais … NAME, consent … given, consentimiento … recibir, corten
  0.3: coupon … unsubscribe, coute … sous, crecio, cubiertas, customer please, cuts out, d hiver, d message
  0.3: d … enleve, d … mensajes, d … svp, damn texts, dange-, dar de, dar este, date, datos personales
  0.3: de contactarme, de cuando, de el, de lui, de luto, de moi, de publicidad, de reparation, de tapita
  0.3: de tous, de vot, de … avis, de … bro, de … contacter, de … demander, de … desinscrire, de … escribirme
  0.3: de … fichiers, de … grupo, de … harceler, de … magasin, de … mandar, de … oter, de … porfavor
  0.3: de … pubs, de … texts, de … vie, dead |, deale-, dealer, dear sirs, dear … please, decev-, decevoir
  0.3: definitiva, dejamos, dejen mi, dejen … textearme, delete casco, delete mon, deletion, demain … la
  0.3: demande si, demander … j, demando, demenagee, deplo-, deployed, depuis … j, derangez, derec-
  0.3: dernier … avant, derniere, des sous, des … apres, desabonne merci, desactiven … notificaciones
  0.3: desactivez … notifications, desapuntenme, desapunto, desde, deseo seguir, devrais, dice … pero
  0.3: dieu vous, different shop, digale al, dije bien, ding, dios … bendiga, discu-, distraction
  0.3: distribucion, dit … plus, do … worry, docte-, docteur, donde firme, donne la, droit … m, du … dans
  0.3: du … rendu, duboi-, dubois, duermo, dulut-, duluth, ecrire … moi, edad no, eh but, el banco
  0.3: el descuento, eliminar … contacto, elimine, ella y, else, en bicicleta, en double, en mas, en pleno
  0.3: en … basura, en … hospital, en … jusquen, en … mais, en … roulant, encuentro el, end … texting, enesi-
  0.3: enesima, engli-, english, enlevee, enlever mon, enlever … svp, enlevez de, enlevez … merci
  0.3: enlevez … numero, enough no, enough take, entre nous, envia-, envien nada, equipe
  0.3: equivocaste … numero, erreu-, erreur, es esto, es … ahora, es … otra, escribirle, escribirme mas
  0.3: escribo, esposa |, esposo y, est deja, est juste, esta … que, este … gracias, esto … los, esto … spam
  0.3: estrella, et ne, et personne, et … ecrivez, et … les, etape, etats, etre enlevee, etre texte
  0.3: etre … des, etre … quelqu, evening i, every … it, evitez, evitez les, exclude … from, f ing
  0.3: fabor … no, faire du, faire … messages, fait, faut … ca, favor dejen, favor … borrar, favor … mensajes
  0.3: favor-, ffs, fichiers, fini, fixed, flyin-, flying, fo, foot in, for messages, for … grandson
  0.3: for … helmet, for … lock, for … no, for … since, for … these, formelle, found a, foutez moi
  0.3: foutez … la, frapper, free … from, frega-, frenenle, fuera … su, funciona, furio-, furious
  0.3: gang enlevez, gars au, gars … a, gasto, genou, gentils, getting texts, gibbe-, gibberish, girl on
  0.3: girl … the, give it, give … for, going … a, gone to, got my, gracias … suscribirse, grandisimo, grate-
  0.3: grateful, gre, gre de, great service, group, guapa, had to, had … business, had … stroke, half of
  0.3: halt … messages, hand, happy birthday, harcelement rendu, harcelement … la, harceler, hates
  0.3: have … recollection, have … texts, hay necesidad, here then, here … a, here … this, hice la, him do
  0.3: him … your, his … this, hoa, hope, hora … el, howdy, i must, i refuse, i … permission, i … reach
  0.3: i … replied, i … requesting, i … ride, i … riding, i … unsubscribe, iba a, ici vous, if so, if there
  0.3: in a, in … it, in … take, india, inflador, inscrivez … sur, instead, interesses, interested anymore
  0.3: interested please, invoice to, invoice … my, is hard, is never, is true, is unsolicited, is wrong
  0.3: is … company, is … texting, is … wife, it may, it … concern, it … just, it … please, j … lache, jala
  0.3: jappe, jappe chaque, jappe … fois, je comprends, je devrais, je … a, je … camionneur, je … desire
  0.3: je … saurais, jesus … stop, jouer, jours, joven … me, joyeuses, jr, keep saying, kind as, kind |
  0.3: kindly … my, l amabilite, l ancienne, l … numero, la cessez, la virgencita, lady … the, landl-
  0.3: landlords, last, last … so, lata con, lay … the, le compte, le dije, le this, le … part, le … tu, leen
  0.3: left … in, les debo, les … en, les … ne, les … otez, les … retirez, lettr-, ligne de, like … you
  0.3: line … not, list thanks, list … my, liste la, llega su, llegan estos, llego … la, lleguen sus, lleno
  0.3: llevarla, lleve nada, lleve … a, lo que, loi c, loi … NUMBER, lol no, longer a, los demando, los pido
  0.3: los texts, los … para, love it, luna, luto, lyne, m … NUMBER, ma sœur, ma … n, ma … pense, machine |
  0.3: magasin je, magasin … a, maintenant … de, mais ne, mais … aimerais, mais … c, mais … vrai, malog-
  0.3: malogran, man you, manag-, mandan … si, mandarme cosas, mandarme esto, mande |, manden otro
  0.3: manden promociones, manden … nunca, manera … que, mangent, mari … decede, mas notificaciones, mas … en
  0.3: mas … please, matin … moi, may concern, me harceler, me mandaran, me queda, me suffit, me tente
  0.3: me … achete, me … avisos, me … baja, me … de, me … of, me … podrido, me … reminders, me>send, means
  0.3: mecanos, menci-, mensajes cuando, mensajes porfavor, mensajes saquenme, mensajes … a, mensajes … paren
  0.3: menu, merci ben, merci enlevez, merci … non, mesaj, message pas, messages … to, messi-, messieurs
  0.3: mettez mon, mi novia, mi proposito, mi sobrino, mieux le, mio ahora, moi mon, moi … vouloir
  0.3: moins … textos, molestar con, mon … client, mon … jappe, more mensajes, more … lol, more … no
  0.3: more>you, morning please, mucha molestia, muchacho … no, my cousin, my father, my neighbour, my uncle
  0.3: my wishes, n accepte, n appartient, nada aqui, nada no, nada … su, nah … the, nai, national, nationale
  0.3: need, negoc-, neigh-, never did, never given, never set, never … consent, never … foot, ni los
  0.3: ni recibir, ni … mi, ni … quiero, nino you, no entienden, no escribirme, no point, no recollection
  0.3: no volvais, no … being, no … gustan, no … iban, no … leo, no … necesidad, no … only, no … pongan
  0.3: nobody … for, nom … vos, non … messages, none |, not know, not stand, not worry, not … ads, not … ever
  0.3: not … never, not … ride, not … which, notificaciones, notifications … moi, notified, noved-, novia you
  0.3: now … these, number did, number … think, numero … 2, numero … appartient, numero … le
  0.3: numero … mecanico, numero … moi, numero … para, numero … urgence, october, of me, of … i, of … it
  0.3: ofender … no, ofertas … mi, off my, off text, off … file, off … to, ofrezcan, ok … quitenme, on i
  0.3: on … la, once, one more, one … make, only bought, operaron la, or … text, orbea, ordered, os … que
  0.3: ote moi, otez … des, otra semana, out it, outgrew … bike, own … no, pana, papi, par ce, para enviarme
  0.3: para mandarme, para … garantia, para … reparacion, paren … los, parler de, parque, partir … aujourdhui
  0.3: pas au, pas client, pas envie, pas pourquoi, pas retirez, pas souvenir, pas … ca, pas … ici, pas … non
  0.3: pas … place, passe demain, passes, patin-, pedi estos, pedi … mensajes, pedi … y, pedidos, pendant que
  0.3: permiso … mandarme, permizo, person … are, persona yo, personne m, peux … desabonner, phone only
  0.3: piasses, pidio, pierdan, pigeon, pinches, pinches mensajes, pis on, pis … les, plays, please exclude
  0.3: please lose, please … moi, please … remove, please … so, pleno, plomb-, plus … contacte, plus … merci
  0.3: plus … nouvelles, plus … velos, poche, podria, podrias, podrido, polit-, pollo, ponganme … la, pongas
  0.3: poppe-, popped, por cada, por cierto, por culpa, por escrito, por suscribirse, porfa, pour mardi
  0.3: pour son, pour … tirage, pouvez me, pouvez tu, prank, prefer phone, prefer … calls, prefiero email
  0.3: pregunta, prenez note, prenez … que, prese-, process … opt, prochains envois, prometieron que
  0.3: promos enlevez, promos par, promos … merci, prope-, proposito es, proteccion, provided, publicidad no
  0.3: puchi-, puchica, puede dejar, pueden apagar, puedo recibir, puedo … a, puedo … con, pull it
  0.3: que cansones, que dicen, que quede, que tu, que … cliente, que … ecris, que … hay, que … mando
  0.3: que … message, que … nom, que … siguen, que … texteen, quedamos en, quedar, quedo bien, quelqu … m
  0.3: queria saber, queria … si, qui me, quien … autorizo, quien … dio, quien … no, quiero … alertas
  0.3: quiero … este, quiero … me, quit … up, quiteme por, quiteme … favor, quoi ces, quoi … messages
  0.3: read … so, really do, receiving texts, recol-, recollection, recomende, recuerdo haber, regalamos
  0.3: regana, regards, regards NAME, remer-, removal from, remove … and, remover … numero, remuevan mi
  0.3: repair ticket, repairs done, replaced, replacement, repondre a, report … as, reporting this, required
  0.3: resci-, rescind, respect … wishes, retirenme de, retirer … nom, retirez nous, retiring, return to
  0.3: revoco mi, revoco … consentimiento, revoke … consent, ridic-, rien autorise, rien … m, right
  0.3: robot stop, rules, rustine, saca de, saca mi, saca … numero, sacarme, sais … qui, saque … la
  0.3: saquenme delete, saquenme … ahi, saquenme … los, saurais, saurais gre, saurais … de, sayin-, saying
  0.3: says, says … write, school, scratched my, scratched … frame, se confundio, se traba, sec |, see … text
  0.3: sell me, send stop, send … invoice, send … these, senor de, senor … la, serait possible, serrez
  0.3: servent, service … i, servicio de, set foot, set … in, sharm-, sharma, she will, shifting, shop in
  0.3: shop you, si … mandando, signs, siguen asi, siguen escribiendo, sirs, so what, sobrino, some
  0.3: somebody who, someone elses, son un, sorry eh, sorry love, sorry … but, sourdine, souvenir … avoir
  0.3: soy chofer, spam si, spamming … phone, staye-, stayed, stood, stop c, stop et, stop using, stop … est
  0.3: stop … notifications, strok-, stroke, subscription to, sucre, suene mi, suis, suis achete
  0.3: suis camionneur, suis … mme, sumer-, sumerce, supprimer ce, supprimez … de, sur … cell, sure did
  0.3: sure who, sure … not, surgery |, suscribi |, suscribirse, suspend, suspendanme, svp corriger, tagge-
  0.3: take … for, taken … your, tambi-, tambien, tannants, tanne … vos, tappi-, tapping, teach-
  0.3: telefono … mi, telefono … no, telephone a, telephone … from, tengo … de, terri-, terrible, testo
  0.3: text someone, text … NUMBER, text … a, text … did, text … from, text … it, text … remove, text … than
  0.3: text … was, texting at, texting … and, texting … me, textos ca, textos desabonnez, textos … que
  0.3: textos … ustedes, textos … you, texts cost, texts or, texts unsubscribe, texts would, texts … hard
  0.3: thanks unsubscribe, that does, that … cease, that … to, the attorney, the date, the file, the loaner
  0.3: the marketing, the pizza, the police, the textos, the toddler, the world, the … after, the … general
  0.3: the … i, the … person, there bud, there … take, these little, these … take, these>me, they keep
  0.3: this take, this … and, this … de, this … did, this … goes, this … more, this … out, this … unsolicited
  0.3: ti, tiemp-, tiempo, tien, tienda … de, tienen por, time was, time … take, tinni-, tinnitus, to cease
  0.3: to many, to ohio, to our, to … any, to … no, todas sus, today do, tout … futur, toy, trailer |, train
  0.3: treat this, tried calling, tripo-, triporteur, trop … je, tubes … you, tunde, turn the, tus textos
  0.3: two … no, un avis, un char, un m, un robot, un … plus, una … me, uncheck … for, under … i
  0.3: under … tcpa, unenrol, unenroll, up … did, up … stop, updat-, ups |, usa … numero, ustedes ni
  0.3: ustedes … me, velo pis, velo … cause, velo … plus, velor-, velos de, vendimos, vente-, ventes, verify
  0.3: veter-, veuillez m, veuillez … mes, veux me, vicar-, vie … moi, vieux peugeot, villa-, village
  0.3: violating, violating the, violating … tcpa, virge-, virgencita, visit-, vla, vole, volva-, volvais
  0.3: volvais a, vos fichiers, vos speciaux, votre commerce, votre formulaire, votre site, votre … etait
  0.3: voudrais etre, voudrais me, vouloir … merci, vous saurais, vous … amabilite, vous … ben, vous … gre
  0.3: vous … merci, vous … svp, voy … dar, vœux, was his, was there, we, we get, we … no, we … our
  0.3: wheres the, while … was, who, who told, whom it, whom … may, why is, wifes, wishes and, with these
  0.3: with … people, with … stuff, without … i, works, world, would be, would rather, wrong lady, wrong … my
  0.3: xfa no, y con, y gracias, y tengo, y … mas, y … personne, y … traba, year … is, yo … acepte
  0.3: yo … lleve, you n, you next, you … bloquee, you … how, you … muchos, you … suene, you … violating
  0.3: your NUMBER, your database, your last, your sales, your sms, your … does, your … my, | ando, | auriez
  0.3: | ayer, | blacklist, | boludo, | busy, | buzz, | casl, | cessez, | chain, | desuscribir
  0.3: | desuscribirme, | disculpa, | dorenavant, | etes, | inscrite, | jamas, | joven, | joyeuses, | llame
  0.3: | loved, | mark, | muestrenme, | old, | olvide, | ote, | paso, | quedamos, | rabais, | re, | retiro
  0.3: | sacre, | saquen, | screen, | sortez, | sumerce, | thinking, | toy, | vale, | … ayer, | … camp
  0.3: | … cansones, | … chofer, | … colis, | … contre, | … cuanto, | … dejenme, | … dia, | … driver, | … eh
  0.3: | … email, | … encuentro, | … equivoco, | … escribir, | … esperando, | … hagame, | … long, | … ma
  0.3: | … neta, | … ofender, | … opted, | … out, | … paie, | … pitie, | … process, | … quelqu, | … recuerdo
  0.3: | … refrain, | … retirez, | … salirme, | … scratched, | … sirs, | … texts, | … tienda, | … til
  0.3: | … ultima, | … unsubscribed, | … up, | … vieux, | … virgule, | … vivo, | … votre, | … warranty
  0.3: | … whom, ~_alu, ~_apr, ~_bmx, ~_bt, ~_btw, ~_due, ~_fy, ~_goo, ~_lad, ~_luc, ~_mej, ~_oka, ~_onl
  0.3: ~_pit, ~_pud, ~_sai, ~_sig, ~_stu, ~_sui, ~_tel, ~_ti_, ~_une, ~_ut, ~_uti, ~_vo, ~_we_, ~_wer, ~_xfa
  0.3: ~_you, ~ahi_, ~aid_, ~aks, ~alid, ~alle, ~ampu, ~anag, ~apr, ~apre, ~ar_, ~arak, ~asap, ~assa, ~atic
  0.3: ~atr, ~aute, ~aye, ~bec, ~big_, ~bin_, ~bmx, ~bmx_, ~btw, ~btw_, ~cido, ~cues, ~cul, ~cut, ~debu
  0.3: ~des_, ~desd, ~dge_, ~dido, ~disc, ~doi, ~doss, ~dry_, ~eaks, ~ebu, ~ebut, ~ecer, ~eds, ~eep_, ~egar
  0.3: ~egoc, ~elit, ~elu, ~enen, ~envi, ~eot, ~epan, ~erci, ~erf, ~eria, ~erta, ~ery, ~esde, ~etio, ~eys
  0.3: ~fica, ~ftin, ~gett, ~ghbo, ~goc, ~goci, ~goo, ~guie, ~hank, ~har_, ~hed_, ~hos, ~hose, ~ick_, ~icu
  0.3: ~idg, ~idge, ~iew, ~ifti, ~ighb, ~ign_, ~igua, ~ima_, ~inen, ~isin, ~isti, ~ixed, ~izac, ~jenm, ~leno
  0.3: ~lica, ~live, ~man, ~mean, ~mej, ~mit, ~mm_, ~mon_, ~mx_, ~name, ~nce_, ~ncha, ~nde, ~ndes, ~ne_
  0.3: ~ngli, ~nido, ~oile, ~omas, ~omo_, ~onar, ~onn, ~ono_, ~oos, ~oppo, ~ottl, ~pda, ~pdat, ~peri, ~pod
  0.3: ~ppar, ~prev, ~pru, ~pul, ~raci, ~rama, ~rci, ~rdia, ~rek_, ~resi, ~rfa_, ~rget, ~ridg, ~rios, ~rivi
  0.3: ~rks_, ~rly, ~rly_, ~rreu, ~rse_, ~run, ~sale, ~sap_, ~sar_, ~sayi, ~says, ~sde_, ~seco, ~siga, ~sim
  0.3: ~site, ~smi, ~soc, ~sol, ~sta, ~suis, ~sure, ~tern, ~tful, ~tinu, ~tive, ~tone, ~tro, ~tse, ~tude
  0.3: ~twin, ~uipe, ~uis, ~ujou, ~ump_, ~uno_, ~upda, ~ure, ~ure_, ~vay, ~vere, ~vez_, ~view, ~voya, ~we_
  0.3: ~who_, ~xfa, ~you, ~zaci
  0.2: NAME este, NAME gets, NAME icitte, NAME il, NAME va, NAME … ne, NAME … please, NUMBER mensajes
  0.2: NUMBER … demande, a brise, a de, a school, a tire, a volver, a … busca, a … did, a … dossier, a … ley
  0.2: a … ma, a … ride, about … and, above, acepte … textos, acord-, advis-, affaires sur, agent
  0.2: agreed … get, agreed … messages, ahi por, ahi … favor, ai deux, ai pas, ai … vu, aime … les, al movil
  0.2: al … si, alertes svp, alguien mas, all communication, all … am, already so, am driving, am from
  0.2: am tired, am … receiving, am … these, amables de, an opt, ancienne, ancient, and … messages, ande
  0.2: ando … bicicleta, ando … de, anniversaire, annoying take, answer, anulen mi, any … texts, anymo-
  0.2: anymore, anymore … me, apagale, apagar estos, apaguen los, appea-, appreciate … but, apprecie, apprend
  0.2: apres l, are again, are giving, are still, arret … messages, arsenault, as … remove, asking … for
  0.2: assez enlevez, assez … vos, at every, atropellan, au gars, au … retirez, aun, aussi enlevez
  0.2: automated texts, autorisacion, autoriser, autres messages, avec votre, avez … ma, axide-, bac
  0.2: base legale, basta … los, basta … textos, be excluded, be excused, be … i, been in, been … to, believe
  0.2: belle-, belles, ben non, ben … de, besos, bici asi, bici … pero, bicicleta no, bicicletita, bicycle j
  0.2: bike est, bike stop, bike … texting, bikes not, bizar-, bizarre, blocking this, bloques mais, bomba-
  0.2: bonit-, bonjour virgule, booke-, booked, borreme … su, borro, borro sin, borron, bother … with, botto-
  0.2: bottom, bouch-, brand new, broke again, bromp-, buen servicio, buena … pero, buenas … le, buenisima
  0.2: but good, by … do, c, c … mon, ca me, ca moi, ca … 2, ca … etre, ca … moi, cab, cache-, cachent
  0.2: call … stop, call … was, calme-, calmez, campagnes, can close, can … buy, can … out, can … stand
  0.2: can … tell, can … there, cancel … for, capot-, capote, capta-, card … for, carni-, carniceria, cas
  0.2: casque de, cassee, ce … d, ce … il, cease … me, celular … la, cerca de, ces, cesen
  0.2: cessez immediatement, cessez toute, cessez … envoi, cette, cette … la, chamba, chantier, charged for
  0.2: chauf-, che |, chequ-, chier avec, chofe-, chofer, cierre, clari-, cliente no, clochette, coach says
  0.2: cobran cada, comercio, comme spam, comme … si, commission, competitor, comprehension, comprehension |
  0.2: confidentiel, confundiendo con, consens plus, consenti … vos, contact, contact this, contactarme |
  0.2: contacte |, continuer … m, cordialement, cork, cortenla con, cortenla … los, costi-, costing
  0.2: could one, could … it, country, courriel me, courriel … suffit, coute … cents, crap, croch-
  0.2: cuando quiera, cuent-, cuenta … no, culpa … ustedes, customer and, customer but, cuz i, cuz … am
  0.2: d avance, d urgence, dans … fiche, dans … pneus, datos y, day … please, day … you, dayca-, daycare
  0.2: de ces, de cumpleanos, de destinataire, de diffusion, de fregar, de mandarlos, de mes, de nous
  0.2: de promociones, de proteccion, de texts, de un, de you, de … acepte, de … anos, de … communications
  0.2: de … comprehension, de … computadora, de … du, de … exclus, de … iglesia, de … machine, de … mejor
  0.2: de … pu, de … sa, de … tienda, de … tout, dear … or, debarque … de, decede svp, dejad, dejad de
  0.2: delete cable, delete grupo, delete … de, delete … numero, delete … please, demande … je, demander moi
  0.2: demando |, depuis janvier, des texts, des … par, des … que, desabonnement immediat, desinscribirme
  0.2: despacho, destine, desvinculen, detengan los, detengan … textos, devez chercher, di de, di … baja
  0.2: did … request, did … want, diffu-, diffusion, digits |, disculpe … molestia, dispo-, dit a, do … bug
  0.2: do … carry, do … opt, doigt, doit plus, doit … pour, donne … consentement, dors, drawe-, drawer
  0.2: dsl mais, dueno … la, during my, easy with, ebay, echan-, ecoeurez, ecoutez, effective today, eh … no
  0.2: eille, el arreglo, el hospital, el recado, el … nuevo, eliminado, elimine mi, elimine … numero
  0.2: eliminen, else you, elses number, email no, empez-, en … celular, en … enleve, en … hora, en … web
  0.2: enbie-, enbien, encore … autres, encore … moi, end text, end texts, enlac-, entienden |
  0.2: entiendo … que, enviar … mensajes, envoi a, envoyer … speciaux, envoyer … textos, epargnez … vos
  0.2: erase this, error … la, es esa, es posible, es … borrenme, es … carniceria, es … que, es … robot
  0.2: escriban gracias, escriban … que, eso … a, espana, est limite, est … entre, estaba … la
  0.2: esten … mensajes, esto lo, et n, eue, even … to, eviten, eviten … mensajes, exclusion, excused
  0.2: excused from, explo-, fais pour, faites ca, familia, fanta-, fantastic, farma-, farmacia, faut … j
  0.2: favor de, favor que, favor … manden, favor … quitarme, favor … stop, feelings, feels, felic-
  0.2: felicitacion, felicitations pour, fermez la, fevri-, fevrier, fewer texts, finger, first … i
  0.2: for marketing, for … reason, for … wheel, forfait … limite, forget … ever, formal, formalmente
  0.2: found another, frere a, from any, from future, from … at, fucking texting, fucking … me, fue no, fui
  0.2: funeraria, funny but, further communication, further sms, future, gang … moi, gele, gens a, gere
  0.2: get … by, getin-, geting, give you, god, god no, god … more, golde-, golden, good years, goodw-
  0.2: goodwill, got … elses, gracias quitenme, great job, guardenla, guy i, guy who, guys are, guys just
  0.2: habei-, habeis, habia salido, hacer el, halt all, hamster, hangi-, have mine, have … NUMBER, hawai-
  0.2: hawaii, he did, he tenido, he … mi, here wrong, here … it, here … more, here … no, here … number
  0.2: hi … take, hi … you, hijo que, hijo … se, him from, hola … NAME, holy, home … it, hope NAME
  0.2: hospital con, hospital … mi, human-, hun, hunt, i emailed, i let, i only, i receiving, i run, i write
  0.2: i … calling, i … deleting, i … driving, i … early, i … gettin, if my, il etait, il faudrait, imper-
  0.2: in full, in small, in the, incluida, ingles no, interesan sus, interesse … moi, interesse … recevoir
  0.2: interesse … vos, interessent pas, interest in, interested … me, into a, inven-, is insane, is like
  0.2: is … business, is … nobody, is … so, issued, it easy, it turned, it was, it … coming, it … more
  0.2: j … au, j … trouve, jaime-, jaimerai, jamais … ca, jamas … vuelvan, janvi-, janvier, jdors, je gere
  0.2: je vous, je … client, je … pu, je … roule, job pas, job … le, job … the, jodan mas, jour c, jour … est
  0.2: journee a, jubile, juridico, just … it, jve, keep … off, kid … you, kindly take, know signed
  0.2: know when, knows when, l itinerance, l obligeance, l utilisation, la cancelacion, la garderie
  0.2: la hanche, la main, la recogi, la recojo, la web, la … dejen, la … los, la … pasada, la … sin
  0.2: ladilla … no, lado … mi, laissez mon, laissez … telephone, las manden, law, law office, law>number
  0.2: le bmx, le laisser, le pneu, le … cessez, lecto-, lector, leer los, legale, leo los, les agradezco
  0.2: les jours, les llevo, les messages, les pubs, les … annees, les … me, les … permiso, les … s
  0.2: les … stop, les … stp, les … texto, les … velo, les … y, ley … que, libre-, lick, like … leave
  0.2: like … number, list asap, list you, lista … los, lista … mi, liste please, liste … diffusion
  0.2: llantas y, llega … mensaje, llego un, llegue … mas, llenas, lo tiene, lol do, lol … am, lol … not
  0.2: longer consent, look, los descuentos, los … ustedes, lose … digits, loud stop, lus, maam please
  0.2: magasine, magasins … moi, mails, maintenant plus, mais pu, make … quit, mama de, mama … por, mamen
  0.2: mamen you, mandar otro, mandar … por, mandarlos, mandarlos |, manden ni, manden … nada, manila, marcar
  0.2: marre … vos, mas esto, mas o, mas … porfa, mate no, matin … de, maudi-, may … to, me metan
  0.2: me notifiquen, me quito, me sacaron, me servent, me something, me … lo, me … much, me … otra
  0.2: me … otro, me … salido, me … unsubscribe, me … ustedes, me … whatever, me>texts, meant for
  0.2: mensaje favor, mensajes es, mensajes … borrenme, mensajes … que, mensajes … su, merci retirez
  0.2: merci … toute, mercis, mercy and, mes … c, message came, message … more, messages and
  0.2: messages anymore, messages enlevez, messages … remove, messaging … please, metan en, mets … a
  0.2: mettez … numero, mettez … pas, mi … d, mi … quitenme, mille mercis, mine … it, minimalist, minutos |
  0.2: mis … personales, misa y, mission, mobil-, mobile, moi d, moi mauvais, moi … v, mois, mois |, mom |
  0.2: mon remboursement, mon … arreter, mon … donc, mon … ecrivez, mon … pis, mon … tranquille, month my
  0.2: monto, morceau, more … from, more>list, much for, muchacho que, mucho pero, mude |, my therapist
  0.2: my … bought, my … quiet, n thx, nada ni, nada … este, nada … esto, namas-, namaste, navy, ne doit
  0.2: ne fais, ne roule, ne … etre, ne … rien, necesito sus, necesito … recordatorios, necessaire de
  0.2: necessaire … m, need reminders, need … send, negat-, neighbors, neighbour, never, never … again
  0.2: ni … di, ni … textos, nico, nina de, ningun taller, no hay, no mamen, no otro, no puede, no … caso
  0.2: no … consent, no … coupons, no … ever, no … msj, no … nada, no … notifiquen, no … of, noche-
  0.2: nom … votre, nomas no, nomas … me, non sollicite, non … ai, non … et, none of, none … these, not bug
  0.2: not request, not wish, not … cyclist, not … getting, not … what, notas, nothing … i, notice to
  0.2: notificaciones a, nous ecrire, nous enlevez, nouveau … pis, nouveaux, now to, now … i, now … more
  0.2: number dude, number like, number since, number … got, number … longer, number … spam, number … your
  0.2: numbers been, numero senor, numero … esa, numero … etait, numero … mois, numero … n, numero … se
  0.2: numero … ta, obligeance, obligeance de, obligeance … retirer, ocupo … mensajes, of messages, of you
  0.2: of … communications, of … is, of … marketing, ofertas no, ofertas you, ofertas … no, oil, old … card
  0.2: old … of, on ebay, on … a, on … charge, on … so, on … veut, on … voit, on … wall, once … is, onda
  0.2: ones |, only use, only … and, or … please, orden no, os habeis, other shop, other … is, others |
  0.2: otorg-, otro … no, out no, out … les, out … more, out … or, outta here, over and, over these
  0.2: over with, over … texts, p s, pa … mensajes, paciencia |, padre, paier-, paierai, para … NUMBER
  0.2: para … numero, pareils, paren de, parler a, part … no, partir … ahora, pas alors, pas et, pas gagne
  0.2: pas … NUMBER, pas … cliente, pas … du, pas … et, pas … meme, passa-, patience … vos, pawn, pawn shop
  0.2: pecr, pedido, peine de, pere est, periodico, permiso yo, permiso … textearme, permission … me
  0.2: pero los, person … want, pesim-, pesimo, pete |, phone from, phone quiet, phone to, phone … from
  0.2: phone … no, pick … the, pickl-, pigeo-, pintar, pis … m, pis … moi, please get, please opt
  0.2: please pass, please … contacting, plus … est, plus … texter, plus … textos, plus … votre, police
  0.2: pompo-, pompon, por ultima, por … dejen, por … quiten, por … you, portable |, portugal, posible que
  0.2: pour la, pour m, pour … velos, pourriez … cesser, pourtant |, prefer … texts, preferably
  0.2: prefere … plus, prefi-, prefiero, pregn-, pregnant, pregunto … queria, preuve que, preuve … j
  0.2: priere … retirer, primo, proteccion datos, pu les, pu me, pu … otez, publicite sur, pueden … estos
  0.2: pues gracias, puso mi, quand … sonne, que bicicleta, que borren, que dieu, que escribo, que oso
  0.2: que parte, que usted, que … avais, que … eliminen, que … suis, que … tengo, question mark, qui ca
  0.2: qui lit, quien busca, quiero desuscribirme, quiero estos, quiero ni, quiero publicidad, quiero ver
  0.2: quiero … borren, quisiera no, quisiera … recibir, quit … with, quita … cel, quitame … esa, quitando
  0.2: quitar … su, quiteme … la, quitenme … sus, quoi pour, radio, read … your, really … not, recevoir de
  0.2: recevoir … autres, recevoir … communications, recibiendo … comunicaciones, recibir ni, recyc-
  0.2: register no, registre |, remove her, remuevan … numero, rendez … de, rentre, rentre pas, repair … not
  0.2: reparation, reparation pas, reply … not, repond pas, report to, reportar si, reporting … to
  0.2: request removal, requesting … from, requiero, resoled, resse-, restaurant, retiree |, retirenme |
  0.2: revenir, rey, rusti-, sabia, said hed, salirme … los, salirse, saludos, sans que, saquen … numero
  0.2: saquen … telefono, saquenlo, savoir |, say so, scout-, scouts, se leer, se pueden, se voit, se … pero
  0.2: se … salio, semaine, semana you, send … further, senorita … no, ser otra, serieusement
  0.2: service messages, shabb-, shabbat, shake, shop stop, shop texts, shop … i, shop … on, side of, sido
  0.2: signale … spam, siguen … quitenme, silence is, since, sirva-, sirve, sirvi-, sirvio, smart-, sms list
  0.2: sms … este, so, so annoying, so whoever, so … and, solicito baja, solitos, solo les, someone, son with
  0.2: son … mensajes, son … pis, sonne en, sonnette a, sortir … votre, souhaite … retirer, soupe-, souper
  0.2: soy otra, soy … NAME, spam … i, spam … me, spam … moi, spammed, sprin-, spring, stop fucking
  0.2: stop textos, stop … already, stop … veux, stp … mon, subsc-, suis ben, suis … je, suis … un, suite a
  0.2: supporte, sur … carte, sure how, sure … need, sus comunicaciones, sus … borrenme, suscrita
  0.2: svp arreter, svp mon, tabarnak arretez, take … easy, taller y, tannee … vos, tapan, tapit-, tapita
  0.2: te di, te dio, teacher … my, tengo … memoria, tengo … ni, tenid-, tenido, text, text not, text … me
  0.2: texted stop, texteen you, textees mas, texter ce, texter … j, texter … numero, texting his
  0.2: texting lol, texting program, texto … cuesta, texto … m, textos d, textos para, textos … a
  0.2: textos … arretez, textos … este, textos … part, textos … rien, texts do, texts ever, texts get
  0.2: texts this, texts ty, texts when, texts … thanks, texts>me, texts>texts, that person, the address
  0.2: the company, the coupons, the crtc, the derailleur, the gravel, the notes, the trike, the tune
  0.2: the … form, the … online, the … since, them … my, thera-, therapist, there for, there … your
  0.2: these … anymore, these … the, thing you, this in, this just, this used, this … does, this … service
  0.2: this … take, three, through a, tienda a, till i, tires … the, to messages, to sms, to … at
  0.2: to … coming, to … make, to … y, todo no, todo … mi, todo … you, told to, tourne, tous … jours
  0.2: trail … is, tried to, trompe … number, trompee de, tu enlever, tube, tune … and, ultimo aviso, un tal
  0.2: un … ca, un … por, una carniceria, una iglesia, understanding, une … avec, unenroll me, uno de, unsig-
  0.2: unsolicited commercial, unsolicited i, unsubscribed please, until the, up NUMBER, up a, up … take
  0.2: us … a, used … number, usen … numero, using … number, ustedes mandan, utilisation, utilisation de
  0.2: utilisation … mon, vale, value, velo etait, velo recupere, velo … avez, velo … pouvez, vendredi |
  0.2: ver la, ver … prueba, verifique, veuillez supprimer, veuillez … ce, veuillez … de, veux le, veux … mon
  0.2: via, video-, viernes y, vieux … a, virgule je, vos promotions, vos … desabonnez, vos … point
  0.2: vos … sur, vos … textos, votre, votre bord, votre comprehension, votre … vous, voudrais … desabonner
  0.2: vous apporte, vous pis, vous … chercher, vous … obligeance, voy … volver, voyageur, want some
  0.2: want … either, want … texting, went to, went … i, were … with, what part, whatever just, whatsoever
  0.2: wheels are, while, who … think, whole house, will opt, wishes … stop, with that, with … attorney
  0.2: with … bike, withdraw consent, work … and, works for, worth, would … not, wrong … bro, y … cel
  0.2: y … como, y … mandan, y … numero, y … pero, yo stop, you asking, you cancel, you or, you unsubscribe
  0.2: you … before, you … deseo, you … discontinue, you … mandar, you … on, you … sent, you … tranquilo
  0.2: your reminders, your service, your texts, your … wants, your … when, | ahorrense, | calmez, | comptez
  0.2: | confirmed, | conmigo, | dictee, | dios, | e, | elimine, | everyone, | eviten, | ffs, | franchement
  0.2: | guys, | his, | inutile, | listen, | mille, | notre, | okay, | pense, | peux, | podrias, | pour
  0.2: | power, | pull, | quisiera, | remuevan, | robot, | sauf, | suena, | team, | ultimo, | van, | vaya
  0.2: | went, | worry, | … am, | … bill, | … borrenme, | … cafe, | … carro, | … chez, | … comprends
  0.2: | … dejan, | … dijeron, | … from, | … fucking, | … hija, | … immediat, | … immediatement, | … loi
  0.2: | … lose, | … machine, | … mamen, | … mauvaise, | … mercis, | … necessaire, | … needs, | … owner
  0.2: | … padre, | … pana, | … petite, | … pido, | … quick, | … recupere, | … robaron, | … saturday
  0.2: | … supprimer, | … telling, | … todas, | … trying, | … updates, | … vouloir, | … watch, | … withdrawn
  0.2: ~_aba, ~_c_, ~_cli, ~_esa, ~_eta, ~_fa, ~_fel, ~_fin, ~_flu, ~_fro, ~_gar, ~_ge, ~_gh, ~_hid, ~_in
  0.2: ~_ma, ~_mon, ~_ofe, ~_oil, ~_ond, ~_opp, ~_pe, ~_seu, ~_sna, ~_so_, ~_tet, ~_tip, ~_tod, ~_uno, ~_upd
  0.2: ~_vot, ~_wit, ~acha, ~act_, ~agen, ~ait, ~alor, ~ania, ~anym, ~ari_, ~arq, ~ast_, ~atem, ~athe, ~bas
  0.2: ~boni, ~broo, ~cari, ~cay, ~cayo, ~cett, ~cheq, ~cibi, ~cio, ~coro, ~cteu, ~cti, ~cto_, ~dee_, ~def
  0.2: ~dio, ~diti, ~dura, ~ecti, ~eer_, ~efie, ~ell_, ~ella, ~esh_, ~ess_, ~etai, ~eter, ~eur_, ~eurs, ~exa
  0.2: ~ext_, ~eza, ~fens, ~flu, ~fro, ~fti, ~fuc, ~fui_, ~gen, ~ggin, ~god_, ~hal, ~her, ~hijo, ~hin_, ~hink
  0.2: ~hree, ~iat, ~iba, ~idad, ~idan, ~ied_, ~igeo, ~ior_, ~iro, ~ish_, ~ists, ~ithe, ~iti, ~itin, ~ived
  0.2: ~jand, ~ka_, ~kee, ~ken_, ~lavo, ~law_, ~lter, ~maud, ~mets, ~mou, ~mpe_, ~mpla, ~nac, ~nage, ~nct
  0.2: ~ner, ~nfor, ~nou_, ~nvi, ~nvoy, ~nym, ~nymo, ~obri, ~ocar, ~ofer, ~oit, ~olin, ~omor, ~ong, ~onna
  0.2: ~ons_, ~opit, ~orke, ~ors, ~ous_, ~oven, ~owed, ~pear, ~pige, ~poin, ~pouv, ~rabl, ~rall, ~rary, ~ray
  0.2: ~rder, ~retr, ~rim, ~rire, ~rn_, ~roup, ~sibl, ~sis, ~soi, ~spar, ~spri, ~ss_, ~stau, ~tamb, ~taur
  0.2: ~tay_, ~tead, ~tem, ~tet, ~tio, ~tob, ~tod, ~ton_, ~town, ~tre, ~trep, ~tru, ~ttom, ~udos, ~ueja
  0.2: ~uelo, ~uena, ~uess, ~ult_, ~ulta, ~unni, ~untr, ~upd, ~ust_, ~uto_, ~very, ~vey, ~vist, ~votr, ~wit
  0.2: ~wn_, ~xt_, ~ymo, ~ymor
  0.1: 2 … la, NAME working, NAME … NUMBER, NAME … anymore, NUMBER by, NUMBER en, NUMBER juin, NUMBER rue
  0.1: NUMBER without, NUMBER … texting, a baby, a church, a clous, a daycare, a dear, a estos, a ir, a nous
  0.1: a peur, a review, a rien, a texas, a … NUMBER, a … anymore, a … beau, a … does, a … erreur, a … jeune
  0.1: a … retraite, a … semaine, a … store, a … y, about to, about your, abstenganse, abstenganse de, acaben
  0.1: acabo de, acabo … sacar, acaso, achaler avec, achalez, achete … pompe, adelante, ads take, adult
  0.1: advised, advised that, advised … i, afinacion |, agradecere, agradezco pero, agradezco |
  0.1: agreeing … this, ahora la, ahorrense el, ahorrense los, ai autorise, ai manque, ai une, ai … velos
  0.1: aimerais etre, aimerais que, aimerais … retiree, alguien de, all … please, alors svp, already i
  0.1: already take, alrts, am, am giving, amable de, amables … no, an … for, and need, and there, and … his
  0.1: and … mom, and … my, and … we, and … you, anden mandando, anden … cosas, andra-, andrade, ano nuevo
  0.1: another customer, ansiedad y, answering, anxiete, any … communications, any … sms, anymore of
  0.1: anymore take, anymore … please, anymore … texting, anymore … these, apologies, appeler … pour, apporte
  0.1: aqui siguen, aqui … con, aqui … el, are wasting, are we, are … still, are … your, arrete … la
  0.1: arreter … textos, arretez … alertes, arretiez … m, as … today, asked if, ateli-, atelier
  0.1: atencion … de, atent-, atenta, atentamente, au … c, au … le, aucune, aunti-, auntie, aussi … mon
  0.1: autorise … textos, autoriso, autorizando, autorizo, avec une, avez le, avisos … este, avisos … pedido
  0.1: avoir … mon, away last, ayez, ayuda, back … ok, baja definitiva, baja … celular, bajenme … esa, balan-
  0.1: balance, barber, base … donnees, bateria |, batterie … a, be advised, be … customer, be … dear
  0.1: be … remove, be … that, beaucoup de, bedti-, bedtime, begging … to, believe … is, below, bendiga … you
  0.1: bertr-, bertrand, besoin … recevoir, bici … ni, bicicletas, bicicleteria, bicicleteria |, bicis … de
  0.1: bien … me, bike ready, blague, blasting, blind, blocking … number, bloqueados, bolas, bon numero
  0.1: bonne-, borrame … tu, borrarme |, borren este, borren … contacto, borren … telefono, borrowed
  0.1: bothering … with, boton de, brake-, brakes, breakup, bro … texting, brother please, brother … he
  0.1: bruno, bud |, buenas noches, buenas … no, burn, busca a, but … are, buying … bike, by a, c pu
  0.1: c … dangereux, ca et, ca … une, caban-, cabin-, cada … asi, caliq-, calique, call … it, calla
  0.1: cambie … compania, cambien, cancelen … suscripcion, cancelenlos, cansada … esto, capable enlevez
  0.1: capable … vos, capturas, card is, carde-, cardenas, careg-, caregiver, cares, carrier, carry on
  0.1: carte … pas, casi, casl requires, casl … express, caso que, ce … ici, ce … merci, cease sending
  0.1: cease … communication, cell … a, cellulaire svp, celular … lo, cenne, cents … stop, cesen los
  0.1: chain is, chambre, chaque … enlevez, charges me, chef, cherche une, cherchez l, chez … a
  0.1: chingando con, choosing, chueca, ciego, cierren, cierto |, circu-, clarito que, clarito … no
  0.1: client vous, closer, coche la, cochez, cohet-, comme demande, commerciaux, como a, como spam
  0.1: como … las, como … lo, computadora |, comunicaciones |, con uds, con … compania, con … mama
  0.1: concern please, confirmo, confunden con, confunden |, confundieron |, confused by, conge, consent … do
  0.1: consent … receive, consentement … recevoir, consenti … ca, consentimiento no, consentis, contactado |
  0.1: contactez … plus, contacts |, continuation |, contre vous, contre |, cool |, coop, correcte
  0.1: correspondence, corta, cortar, cost … NUMBER, coudonc |, could … come, courriels svp, court |, crap |
  0.1: cree … me, criss, crois … ce, cruis-, cubie-, curat-, customer anymore, customer … remove
  0.1: customer … yours, cuts, d sus, dado … consentimiento, data and, datos … no, daughters phone
  0.1: de cambiar, de clientes, de compania, de corazon, de dar, de demain, de donnees, de les, de mecanique
  0.1: de mensajeria, de moins, de … celular, de … ces, de … demain, de … ebike, de … fichier, de … mandando
  0.1: de … mandarme, de … no, de … promotions, de … quiten, de … servicio, de … su, de … textez, de … volver
  0.1: deactivate text, dear and, decede … ne, declining, declu-, decol-, decolle, definitivamente
  0.1: dejaran de, dejas, dejel-, dejem-, dejen … contactarme, dejen … enviar, delete plan, delete … data
  0.1: delete … ese, demande … arret, demande … ne, demasiados mensajes, denuncio, depot-, depotoir, deran-
  0.1: des gens, des text, des … et, des … je, des … retirez, desabonnez … des, desactivar … mensajes
  0.1: desactivation, desactive mes, desactiven los, desaparezca, desconectenme, desde enero, deseo ser
  0.1: deseo … contactado, deseo … mas, deseo … mensajes, desir, desire etre, desire … recevoir, despues |
  0.1: desvi-, deux … pour, di … yo, dia de, dia y, dice, dicte, did … need, dieu … garde, diffusion |
  0.1: diganle, digital detox, dije … que, dile … tu, dings please, dio este, dios me, dire … je
  0.1: discontinue … texts, disculpa … no, disculpe la, distract, dites a, do … accept, do … message, do … on
  0.1: do … see, do … still, docto-, doctor me, doctor … dijo, doing my, dois … pour, don, don NAME
  0.1: done … my, donne … faux, donnent, drett-, drette, drette la, drink-, drive-, dsl |, du … avec, duro
  0.1: each stop, each time, each … costs, eating a, ecrivez … que, ecriviez pas, effective, el cliente
  0.1: el consentimiento, el doctor, el enlace, el gps, el local, el triciclo, el … casco, el … equivocado
  0.1: el … los, eliminar mis, eliminar … datos, elimineme … su, eliminen … datos, elle … pu, emailed
  0.1: empezando, en gaspesie, en honduras, en ninguna, en … asi, en … desabonnez, en … sistema, encore bon
  0.1: encuentre, end … by, end … here, ended i, enlace, enlaces, enleve … des, enleves, enough la
  0.1: enough … me, entiendo mejor, enviar textos, enviar … a, enviarme publicidad, envien … textos, envies
  0.1: envoi … ce, envoi … messages, envoyer vos, envoyer … rappels, envoyez trop, episo-, episode
  0.1: equivocaste … no, era la, erreur j, erreur … le, es en, es menos, es mucha, es … molestia, escribir a
  0.1: escribir … este, est plus, est prete, est … blague, est … pouvez, esta mal, esta … cara
  0.1: estaba cerrado, estad-, estado, estar … con, este servicio, estimados senores, esto quitenme
  0.1: esto … you, estuvo, et jamais, et … a, etes au, etes ben, etes … arretez, etran-, etranger, etre … la
  0.1: ever … to, evitez de, exage-, existe, expliquen, expressement, exs, faire disparaitre, faire … plainte
  0.1: fais, fait … les, faite, faith-, faithfully, fan of, farew-, farewell, fatiguants, felicitaciones
  0.1: femme a, ferme la, fewer of, fewer … these, fille, fille qui, find my, first |, flat fixed, flat … not
  0.1: flight, fois … j, for being, for … friend, for … people, forever>more, forever>texts, forget about
  0.1: form i, formal notice, frent-, frente, friday please, from … company, from … marketing
  0.1: from … messaging, from … notifications, from … or, from … system, from … the, fuck … stop
  0.1: further communications, further … by, garantie est, garde mon, gave … consent, gets confused
  0.1: gets … by, ghosting, going off, going … the, good with, grandkids, gre … bien, grounded, guys no
  0.1: guys … the, guys … too, hace, haced, haced el, haced … favor, hacem-, hago, hamst-, handed, handl-
  0.1: happy holidays, harassment stop, hasta … llegamos, hate these, hav, have limited, have permission
  0.1: have signed, her ex, her … this, here … not, hi … stop, his … number, hola … no, holds, hondu-
  0.1: honduras, honne-, how, how long, how … of, hoy … no, hubby, hubiera, i hit, i inherited, i object
  0.1: i request, i swear, i … and, i … drop, i … giving, i … limited, i … rather, i … said, ico, ida
  0.1: if … must, ilegal yo, ilegal … no, in court, in these, in … all, in … app, in … basement, in … do
  0.1: in … messages, in … these, incluyan, incorrect number, infir-, info, info and, infolettres, ingles y
  0.1: inher-, inherited, interesa … mensajes, interesado |, interesse … de, interested stop
  0.1: interested … remove, interet, interrompez, inviting, ironi-, is NUMBER, is great, is lovely, is mrs
  0.1: is … nail, is … these, is … til, is … your, it do, it too, it … got, it … last, it … sending
  0.1: it … sorry, it … stolen, it … then, j, j … le, j … manque, ja, jamais demande, jamais … vos
  0.1: je deteste, je dicte, je paie, je souhaiterais, je … l, jefe que, jesus, jette, job … les, jubil-
  0.1: juega, just take, just … here, just … out, keep … phone, keep … your, kill you, kindly unsubscribe
  0.1: kindly … these, kindly … this, knowing, l autorisation, la compro, la computadora, la ici, la list
  0.1: la pila, la proxima, la retraite, la rodada, la tete, la uni, la … de, la … mas, la … ne, la … pis
  0.1: la … saquenme, la … stp, la … sus, lache, laid off, laisses, laissez … les, larga, las promociones
  0.1: las … con, last name, laval-, lavallee, lavoie |, le contact, le mecano, le pago, le … jeudi, le … lo
  0.1: le … pero, le … votre, leer bien, leer mensajes, les … pero, les … plus, liberenme, liberenme de
  0.1: licen-, ligne est, like … but, limite, limited texts, limited … on, links … no, list it, list or
  0.1: list remove, list … NUMBER, lista saquenme, liste enlevez, listes d, listes … envoi, lists |
  0.1: lleguen … de, llenaron, lo … quitenme, lol what, lol … more, longer … customer, los bloquee, los di
  0.1: los leo, los puntos, los … le, los … mucho, los … pero, los … saquenme, los … sin, lose |, loud … a
  0.1: love … guys, lui … plus, m achaler, m exclure, ma … NUMBER, machines, madame je, madre … sus
  0.1: magasin vous, maintenant enlevez, mais enleve, mais … pour, mais … prefere, maitr-, maitresse
  0.1: make … i, mal a, manager to, manana … de, mandando quitenme, mandar promociones, mandar … sin
  0.1: mandarme … a, mande nada, mande recados, mande … mensajitos, mandeis, manden ninguno, manden … promos
  0.1: manden … uno, mandenselos, mandes texts, mandes … nada, maneja, manquer, mardi NUMBER, marid-, marido
  0.1: mark my, marketing to, marketplace, mas comunicaciones, mas con, mas en, mas mensajitos, mas msj
  0.1: mas se, mas … ni, mas … para, mas … posible, matin |, may … be, mci, me bro, me compre, me donnent
  0.1: me eliminen, me fait, me incluyan, me l, me message, me porfavor, me reveillent, me tenes
  0.1: me … bendiga, me … enlevez, me … esos, me … ninguno, me … publicidad, me … remove, me … roaming
  0.1: me … s, me … texteando, me … time, me … yours, me>want, meant … send, meant … somebody, mejor llamenme
  0.1: meme nom, memoi-, memoire, mensajes aqui, mensajes quiteme, mensajes … saquenme, mensajes … y, merci
  0.1: merci pour, merci … cesser, merci … je, mere … la, mes freins, mes patins, message en, message list
  0.1: message … number, messagerie, messages kindly, messages point, messages you, messages … thank
  0.1: mi abuelita, mi gente, mi pais, mi trabajo, mi vecino, mi … cuando, mi … puso, mi … quitame, mid
  0.1: mientras no, mientras … me, mieux, migra, mija, mine from, mis … de, mis … you, moi ne, moi retirez
  0.1: moi … besoin, moi … courriel, moi … messages, moins d, moins que, molestan, molestia quisiera
  0.1: molestia … que, mon choix, mon … moi, mon … partout, mon … soit, mon … veuillez, monsieur … ne, montar
  0.1: montrer, more alerts, more cycling, more notifications, more … on, more … porfa, mostrar, mouss-
  0.1: moved … of, moved … please, moving |, mucha-, mucho … de, mucho … you, mudam-, mudamos
  0.1: muestrenme donde, muestrenme … firme, must … your, my coupon, my exs, my privacy, my … fixed, my … got
  0.1: my … home, my … must, my … ok, my … said, my … thanks, n aime, n do, names NAME, nationale de
  0.1: ne … communiquer, ne … connais, necesito mensajes, necesito … mensajes, need it, need … tube
  0.1: needful … remove, needing … texts, negocios, nena, nerfs arretez, neta |, never … her, never … my
  0.1: never … so, new … with, nez, ni tengo, ni textos, ni ver, ni … recordatorios, ninguna lista
  0.1: ninguna tienda, nn, no conozco, no consenti, no funciona, no is, no monto, no pueden, no que
  0.1: no reminders, no time, no trabaja, no trae, no … aceptar, no … anything, no … consentimiento
  0.1: no … cycling, no … dejan, no … dinero, no … doy, no … estar, no … incluyan, no … ir, no … mucha
  0.1: no … notifications, no … participar, no … propaganda, no … she, no … was, no … works, noches, nom a
  0.1: nom ici, nom … ici, nom … ma, non enleve, non retirez, non … retirez, nos mudamos, nos … a, not a
  0.1: not answer, not bike, not sent, not … you, note pour, note … i, note … the, nothing from
  0.1: notificaciones para, notify me, notifying, notre numero, notre … de, nous … retirez, now i, now or
  0.1: nuevo no, number amigo, number belongs, number dsl, number equivocado, number must, number stop
  0.1: number without, number … all, number … be, number … from, number … in, numerique, numero est
  0.1: numero ne, numero partout, numero y, numero … des, numero … suis, nunca autorice, nunca … estos
  0.1: objec-, object, object to, oe, of attorney, of no, of state, of text, of today, of waiting
  0.1: of … computer, of … remove, off everything, off … more, off … stop, off … take, ok, on insta, on … as
  0.1: on … brakes, on … de, on … did, on … est, on … fridge, on … to, one … remove, only … i, only … once
  0.1: opens, otiez, otra bici, ouell-, ouellet, our numbers, oust, out in, out … los, out … me, out … state
  0.1: outfi-, oye bro, pa textos, padre-, padres, para … de, parecen, parenle con, participar, participe
  0.1: pas faire, pas parler, pas … accord, pas … lol, pasada y, paz con, pedal, pedir que, pediria
  0.1: peine … m, penni-, perdon … yo, perez-, pereza, permis … m, permiso de, permission … m, permit
  0.1: pero … deseo, pero … mensajes, persona … busca, persona … buscan, petite fille, phone down
  0.1: phone stuff, phone … charges, phone … every, piano, picked up, pido no, pila, pinging, pis … deux
  0.1: pis … plus, pitid-, pitido, plan es, plan please, plan … me, please deactivate, please plus
  0.1: please … leave, please … only, pliss, plot, plot twist, plumbing, plus communiquer, plus … cette
  0.1: plus … rappels, plus … tout, pneus a, pneus … clous, point merci, point texting, point … me, pompe
  0.1: pompier, ponchadura, por recibir, por … ni, por … pero, pour du, pour … ne, pourriez … me, pouve-
  0.1: power, power of, power … attorney, prefere … pas, prefererais … plus, prefiero … no, prenez le
  0.1: presente, pret … velo, previously, price-, prices, prie … ne, pries-, priest, problem, processing
  0.1: programme de, promociones you, proxima, prueba, pu ca, pu … bike, pu … enlevez, pu … savoir
  0.1: pu … texts, pub |, publicitaires, publicitaires |, publicite … mon, pubs … moi, pueda |, puedo leer
  0.1: puedo recoger, puerto, puerto rico, puso … numero, put an, put … end, quand … m, que ahora, que c
  0.1: que cada, que ce, que hasta, que mes, que pereza, que queria, que … escribieran, que … llegue
  0.1: que … saquenme, quejo, quelle est, quelqu … peut, quien los, quiere ver, quiere … la, quiero recibir
  0.1: quitan … los, quitarme … los, quitaron el, quiten este, quiten … number, quitenme delete, quoi
  0.1: quoi … ce, rancune |, rather than, read english, reasons, reassigned, recados you, recados … no
  0.1: receipt i, recois un, recordatorios ni, recu le, recupere mon, refac-, registro |, remon-
  0.1: remove … contact, remove … your, remueven, rendez vous, repare mon, reporting … as, requires express
  0.1: requires … consent, respeto you, respeto … no, rest and, resta-, retirar mi, retirar … numero
  0.1: retirarme de, retiree de, retiren mi, retirenlos, retirer … vos, retirez … cell, retiro, retiro de
  0.1: retiro … consentimiento, retou-, reveillent, revoke … to, revoque mon, riding … the, rien contre
  0.1: rien |, rifas, right person, right … am, rin, robot to, robot … moi, roofe-, ruego que, rusty, saber
  0.1: sacan … su, sacar, sacrez … patience, salam, salirme … esto, sans vouloir, sans … consentement
  0.1: saque … los, saquenlo |, saquenme … su, saskatoon, saturday and, says thanks, scrapez mon, se … llena
  0.1: se … samedi, secti-, section, see … saturday, semana … y, semes-, send texts, sending this
  0.1: sending … stuff, senora … la, sept, ser contactado, serio no, serio-, service mais, service please
  0.1: servicio … mensajeria, set … up, she … NUMBER, she … you, shedi-, shediac, shift i, shop … it
  0.1: shop … texts, shops please, shove your, shut these, si son, si … llamo, si … se, sigan … avisos
  0.1: sign it, signa-, signed … with, siguen quitenme, siguen … mensajes, siguen … textos, simplifying
  0.1: sin consentimiento, sin … autorizacion, sin … no, sin … yo, sirvase, sistema por, slay, sms j
  0.1: sms … mon, snowbirds, so go, so … discontinue, sold it, solide, solo queria, son tan, son … amables
  0.1: sonne … l, sordo, sorry to, sorry … am, souhaite … plus, souhaiterais, sourire, soy quien, soy … dueno
  0.1: soy … senor, spam no, spin, stand these, standing, still got, stop con, stop does, stop hittin
  0.1: stop hitting, stop mensajes, stop s, stop … il, stop … los, stop … mensajes, stop … of, stop … svp
  0.1: story … i, strangers, strike … number, su cel, su servicio, su telefono, su … con, suficientes
  0.1: supprimer mes, supprimer … coordonnees, sur ce, sur que, sur un, suscribi … nada, suscripcion … los
  0.1: suscripcion … mensajes, suspendre, suya |, suyos, svp … merci, svp … son, system please, t es
  0.1: tabarnak … de, taking the, tank, tantos … quitenme, tcpa i, tcpa you, telefono asi, telefono en
  0.1: telefono por, telefono … los, telephone c, telephone … est, telephone … je, telephone … pour
  0.1: tell … in, tell … robot, tenei-, teneis, tengo ansiedad, tengo dinero, tengo idea, tengo plan
  0.1: tengo … no, terminate messages, tes messages, tes … de, text costs, text messaging, text somebody
  0.1: text take, texte … le, texted at, texted … this, texting take, texto c, texto ca, texto favor
  0.1: texto que, texto … mon, textos automaticos, textos llamadas, textos paren, textos point, textos thanks
  0.1: textos … ce, textos … jour, textos … quitenme, textos … suis, textos … vous, texts forever
  0.1: texts merci, texts stop, thank … but, thanks you, that a, that list, that ok, that text
  0.1: that … illegal, that … in, the basement, the calendar, the fire, the ico, the moon, the truck
  0.1: the unsubscribe, the year, the … back, the … bc, the … digits, the … down, the … pads, the … stop
  0.1: the … tag, the … train, the … wheels, the … yesterday, there any, these days, these so, these … go
  0.1: things, thinking it, thinking … is, this and, this still, this way, this … alone, this … his
  0.1: this … must, this … remove, this … that, thot, though |, tienda en, tiene caso, tiene … celular
  0.1: tienen camaras, tienen … no, tienen … talla, tijua-, tijuana, timbre no, tire … i, tired … waiting
  0.1: tires in, tk, to … ahead, to … ico, to … next, toda la, todos en, told NAME, tour … moi, tous |
  0.1: tout est, toute la, tps, trabaja, trabajar |, trabajo … noche, tracks, trafico, trai, transmettre
  0.1: treas-, treasurer, tried, trist-, trois textos, troisieme fois, troisieme … que, trop enlevez
  0.1: trottoir, tulsa, tuneu-, turn … alerts, tutoyez, twist, un casco, un forfait, un peut, una casa
  0.1: una sola, una … vez, under … and, une blague, une carte, unsolicited … i, unsubscribe … de
  0.1: unsubscribe … phone, unsubscribe … these, use to, used … coupon, useful to, ustedes quitenme
  0.1: ustedes … los, vais … une, venderme, vendo-, vendor, venta, venue, veuillez … desabonner
  0.1: veuillez … enlever, veuillez … mon, veuillez … tout, veux … enleve, veux … jamais, vez dejen, vez me
  0.1: vez … suena, via |, viejitos, visit, vive NAME, vive la, vive … NAME, vivo … miami, voit samedi
  0.1: volvere, vos … arreter, vos … aussi, vos … bonne, vos … mais, vos … otez, vot liste, votre boutique
  0.1: votre fichier, votre … arretez, voudrais pas, voudrais quitter, voulais juste, vouloir message
  0.1: vous … ne, vous … numero, vrai … moi, vuelvas, want anymore, want sms, want … message, want … please
  0.1: wanting these, we are, we … been, we … one, websi-, website, weddings, week and, week … so
  0.1: what happened, whoever had, whoever … this, whose, will … please, winni-, wish you, with … customer
  0.1: with … from, with … husband, with … lol, woman, work so, worth NUMBER, would … a, write … anymore
  0.1: wrong digits, wrong … mate, x … you, y estaba, y quedamos, y sigue, y … aucun, y … cerrado, y … nueva
  0.1: y … quitenme, y … una, y … vuelvan, yank, yes do, you already, you estaba, you hear, you lot, you o
  0.1: you saturday, you … doy, you … enough, you … ever, you … permission, you … que, you … somebody
  0.1: you … still, you … trabaja, you … wasting, your company, your damn, your messaging, your notifications
  0.1: your robot, your … go, your … i, zona, | achalez, | asere, | asking, | avisele, | borrame, | cancelle
  0.1: | causa, | cease, | chut, | contesto, | dame, | desconectenme, | desinscribirme, | effective, | eh
  0.1: | elimineme, | estaba, | evitez, | gdpr, | haced, | how, | liberenme, | mijo, | moins, | oil, | parece
  0.1: | pesimo, | pinches, | plot, | ponga, | respect, | salam, | scratch, | senores, | shove, | super
  0.1: | survey, | suspend, | tantos, | unsubscribe, | were, | x, | … always, | … arrive, | … bicycle
  0.1: | … borro, | … celular, | … ces, | … chain, | … chien, | … code, | … commande, | … cours, | … cuesta
  0.1: | … deactivate, | … definitiva, | … deux, | … dicte, | … disparaitre, | … estuvo, | … holidays
  0.1: | … kindly, | … llamenme, | … manera, | … merci, | … mudamos, | … nuevo, | … otro, | … pago
  0.1: | … parece, | … pasaron, | … privacy, | … reminders, | … requires, | … senores, | … ser, | … something
  0.1: | … son, | … t, | … twist, | … vuelven, | … wifi, | … will, | … wrote, ~_aga, ~_am_, ~_ant, ~_any
  0.1: ~_bei, ~_bo, ~_da, ~_for, ~_gd, ~_hat, ~_hol, ~_hos, ~_hot, ~_id, ~_j_, ~_lac, ~_lor, ~_maa, ~_mob
  0.1: ~_muj, ~_nep, ~_nev, ~_ok_, ~_oy, ~_pet, ~_ph, ~_sn, ~_sob, ~_son, ~_tac, ~_ten, ~_try, ~_unl, ~_was
  0.1: ~_wha, ~_wt, ~abon, ~acks, ~adio, ~akes, ~andl, ~arni, ~ary, ~avis, ~bake, ~beca, ~beg_, ~bloq, ~brac
  0.1: ~bsit, ~bt_, ~cas, ~cen_, ~cez, ~cez_, ~cham, ~cio_, ~ckl, ~co_, ~cop, ~cte_, ~dal_, ~daro, ~dda
  0.1: ~diac, ~dicu, ~dire, ~dow_, ~dy_, ~eal, ~ebsi, ~eei, ~eein, ~eer, ~eith, ~eje, ~enc, ~engo, ~eno
  0.1: ~ere_, ~erl, ~ersa, ~eta, ~eup, ~excu, ~fais, ~fed, ~fiq, ~fiqu, ~gez, ~gez_, ~ggi, ~gies, ~grat
  0.1: ~gres, ~guid, ~hago, ~hats, ~hi_, ~hol, ~hri, ~hun_, ~iac, ~iday, ~idea, ~ides, ~ife, ~iffe, ~ifiq
  0.1: ~inal, ~info, ~ini_, ~inst, ~int, ~ird, ~ith, ~lcom, ~leed, ~leo, ~leo_, ~les, ~loo, ~loq, ~loqu, ~lso
  0.1: ~lti, ~maa, ~meo, ~mieu, ~mija, ~mina, ~mob, ~mobi, ~moci, ~most, ~mpos, ~muj, ~muje, ~nar_, ~nata
  0.1: ~need, ~nego, ~nemo, ~nep, ~nfo_, ~nos_, ~ntis, ~nty, ~obil, ~ogle, ~omot, ~onti, ~opi, ~ors_, ~orse
  0.1: ~oss, ~oud_, ~ous, ~oye, ~pe_, ~rci_, ~rcis, ~rew_, ~rms, ~rms_, ~ron, ~rop_, ~rte_, ~rth_, ~sali
  0.1: ~seul, ~shot, ~sill, ~slow, ~sna, ~sob, ~sobr, ~sult, ~surv, ~swor, ~tay, ~tco, ~tean, ~ted, ~tie
  0.1: ~tiq, ~tiqu, ~uded, ~udit, ~uee_, ~uenl, ~ueva, ~uge_, ~ujer, ~unl, ~uper, ~urv, ~uy_, ~uys, ~uys_
  0.1: ~vanc, ~var_, ~vot, ~vue, ~was, ~webs, ~wer_, ~wha, ~what, ~whos, ~with, ~xcu
  -0.1: (unknown 8), NAME example, NAME je, NAME no, NAME que, NAME … told, NUMBER bucks, NUMBER call
  -0.1: NUMBER delete, NUMBER dollars, NUMBER feet, NUMBER floors, NUMBER late, NUMBER missed, NUMBER mph
  -0.1: NUMBER … about, NUMBER … calls, NUMBER … he, NUMBER … left, NUMBER … stock, a bucket, a cafe, a fee
  -0.1: a google, a lawyer, a light, a long, a mes, a sherbrooke, a una, a … as, a … bike, a … blonde
  -0.1: a … drop, a … first, a … fix, a … he, a … rodada, a … seat, a … tune, a … weekend, abierto el
  -0.1: about … end, about … warranty, abro, absolutely, absolutely not, abuel-, accepte d, accessible
  -0.1: accidentally deleted, activate, activated, address … moved, aft, afuera de, again and, against the
  -0.1: agree |, aguanta |, ahi los, ai … besoin, ai … les, aid, aidez, aidez moi, aire … la, airpod, ais
  -0.1: akka, al … el, al … gracias, alarg-, algo mas, all … in, aller a, alqui-, alquiler, alterations
  -0.1: am changing, am late, am sick, am … getting, am … tired, amables, amene-, amener, and nobody, and … a
  -0.1: and … need, and … says, annule … pas, anxie-, anything else, anythng, apart-, aparta, apartamento
  -0.1: aparte, aparte |, apartment, apj, apologizing, appa, appeal, approuve |, aprue-, apt, apunto
  -0.1: are like, are paying, are … there, arm, arrete … quand, arretez … travaux, as before, as … on
  -0.1: asiento viejo, ask … for, ask … the, assignments, asusto, at gate, at noon, at … can, at … gym
  -0.1: at … office, at … then, atento, attache, au travail, au … rue, aucun message, aujou-, aujourdhui
  -0.1: aujourdhui |, aurait ete, avisan, avoir … a, b there, back door, back row, back wheel, baila, baila-
  -0.1: balay-, balayage, ball, ballo-, ballp-, ballpark, bank |, banner, bar, basic, basically, bathr-
  -0.1: bathroom |, batterie charge, battery … not, be able, be careful, be … so, beau, beau frere
  -0.1: been … hrs, behind a, believe |, bell is, berge-, bergeron, bf, bici el, bici … se, bicicleta … de
  -0.1: biffe-, biffez, bike … have, bike … so, birthday … the, bleue-, bleuets, block party, blocked for
  -0.1: blocked … the, bloqueenme, board |, boite-, boites, bolsa-, bolsas, bolts, bolud-, boludo, bon de
  -0.1: bonjour j, bonne fin, borra, boucle, bounc-, bout du, bouto-, bouton, braid-, braids, brail-, brain
  -0.1: brake will, brakes myself, branl-, bridesmaids, bridge |, bring own, briti-, british, broke down
  -0.1: built, burni-, burning, bury, bus broke, bus … down, buses, but here, but yes, but … we, buyer, buzon
  -0.1: by … car, c … tannant, ca prend, ca vous, cabanon, caffe-, caffeine, call … at, call … do, calle |
  -0.1: calling since, camaras |, camaras … NUMBER, cambia, cambian, cambiar el, cambiar mi, cambiar … cita
  -0.1: cambiarlo, cambien el, cambio mi, came thru, came … thanks, can … all, can … find, can … i
  -0.1: can … quit, cancelar, candles, car park, card can, card … NUMBER, care |, carry schwalbe, carti-
  -0.1: cartier, carto-, cas |, casse … mon, celle, celui du, cerem-, ceremony, cerrada, chainring, chance |
  -0.1: change my, changer … chaine, changez pas, chaque … svp, chariot, charity, cheaper one, cheaper than
  -0.1: cheaper tires, check for, cher say, chers, chess, chica |, chien … mange, chipp-, chips |, chueco |
  -0.1: civic, class … NUMBER, classes, clean-, clinic please, clock … the, clou, clunk, coach … the
  -0.1: coaching, coast-, coaster, coaster brake, cocon-, coconut, coleg-, colegio, colga-, come home
  -0.1: come … at, come … can, coming … with, completa, completa |, compliments, compris, compro |
  -0.1: con … cadena, con … senor, consiento, consu-, contact on, contrato, convi-, cooked, cop, copied
  -0.1: corrector, correo, cortaron, could take, could … remove, could … tell, coupez … les, cover it
  -0.1: cover |, crank, crazy, credit … from, crew |, crewe, cried … the, crimp, crisse, crit, croche |
  -0.1: cross my, cross … name, cuando llueve, cuando … puedo, cuantas libras, cuanto cobran, cuanto dura
  -0.1: cuanto el, cuenta, curiosity, custa-, custard, cut my, d etre, dans la, dans une, dans … cour
  -0.1: dans … metro, dans … pedalier, dar … numero, day for, day was, de lujo, de … au, de … boss
  -0.1: de … compagnie, de … dimanche, de … dolares, de … lado, de … lo, de … otra, de … papa, de … pouvez
  -0.1: de … soeur, de … tu, deada-, deadass, deadl-, deadline, debar-, debloquer, decia NUMBER, decirlo
  -0.1: dejado, deje … llave, delante, delete this, delivered, demande … le, deme, demon-, deneigee, deplace
  -0.1: deplacer, depuis … semaines, des … la, despu-, detengan el, detie-, detiene, deux … que, devisse
  -0.1: dialo-, dice la, died in, digital, digo en, dije |, dios … lo, disponible, district, disturbed
  -0.1: do wednesday, do … price, do … recommend, do … sell, do … that, do … walk, doa, doblo, does
  -0.1: does … take, dog ate, domingo … la, done by, done or, door i, doors, dorad-, dorm, dos partes
  -0.1: doy … de, dripp-, dripping, driver |, du lac, du retard, dulce, dulce |, each other, earli-, econo-
  -0.1: el buzon, el plato, el presupuesto, el trafico, el tune, el … hay, el … up, email for, email … me
  -0.1: empen-, en attendant, en face, en medium, en total, en … cel, en … con, en … manana, en … partes
  -0.1: en … rien, encontro, enfin, engine light, entree, entrer, entrevista, envoyez le, eps, equipo |
  -0.1: es pas, esa … es, esperaba, est ouvert, est tannant, est … annulee, est … cell, est … combien
  -0.1: est … il, est … les, est … on, est … rue, esta cerrada, este, esti, estudiante, etais, etre … le
  -0.1: etudiant, eu le, ever had, everyone at, expire, expires, eyebrows, facte-, facteur, facturez
  -0.1: fais moi, fait trois, faiz, fatigants, fauteuil, favor no, favor |, feeding the, feel like, feliz dia
  -0.1: fermeture, fichier |, filth-, filthy, final … la, finale, find them, fini le, fix … so, flash, flatt-
  -0.1: flatted, flight got, flight … cancelled, flights, flojo-, flojos, floor |, flower, flowers |, flush
  -0.1: flyov-, flyover, foot |, for letting, for service, for storage, for … 2, for … thank, for … wife
  -0.1: forever>angry, forge, forgiven, format, found out, fount-, fountain, frayi-, fraying, free for
  -0.1: freez-, friends |, friendster, frnds are, front … when, front … will, fuel, fully, funda-, garde le
  -0.1: garder, gars … NUMBER, get … phone, get … receipt, getting … for, gfs, glace, glue, gmail one, gnome
  -0.1: going round, going … for, going … lose, goma, goo, good … are, good … but, good … on, gor, gorda
  -0.1: got … for, gracias, grades, grann-, granny, grew, grill-, grincent, grind-, grip, groceries, grose-
  -0.1: ground, group … cancelled, grues-, gruesa, guardabarros, guardan |, guardas, gusta el, gutte-
  -0.1: gym membership, habla-, hace el, hacen el, had NUMBER, hagan, haganlo, haha non, haha ok, hairc-
  -0.1: haircut, haird-, half the, hango-, hangover, have any, hay rampa, he … with, hear |, heard about, hed
  -0.1: helmet … the, helps, her … said, here … i, here … you, heure |, hey did, hier c, hier j, hier … ai
  -0.1: hier … est, hike |, historia, hobbi-, hobbies, hold … til, hols, hora … manana, hose, house i
  -0.1: house … NUMBER, how … are, how … should, how … use, hrs |, huele, hug, hum, hummi-, humming, hungo-
  -0.1: hungover, husbe-, husbend, hybri-, hybrid, i book, i trust, i wait, i … answer, i … changing
  -0.1: i … doing, i … for, i … late, i … live, i … short, i … sick, i … take, i … thinking, i … want
  -0.1: i … while, i … y, idiot-, if someone, if … rains, il fait, il veut, imprimante, in bus, in may
  -0.1: in what, in … cab, in … hrs, in … old, in … will, in … world, informacion, infra-, inste-, invig-
  -0.1: invigilator, ir … trabajo, irfan, is giving, is saturday, is … after, is … bad, is … class
  -0.1: is … covered, is … gift, is … hospital, is … house, is … long, is … lose, is … normal, is … parking
  -0.1: is … room, is … that, is … trail, it … fixed, it … me, it … so, j … arreter, j … ete, j … ma, jamb
  -0.1: je mets, je … attendre, je … quitter, je … retire, jerseys, join, junct-, junction, just one
  -0.1: just put, just … flat, just … on, jvas, kalya-, kedo, keep … rack, keep … to, key to, key under
  -0.1: khata-, khatam, kid has, kindly … your, kiosq-, kiosque, kit |, know your, knows … so, korea-, korean
  -0.1: l avion, l hopital, l … dans, l … fois, la cour, la fermeture, la guardan, la lavadora, la negra
  -0.1: la pena, la pouvez, la silla, la … apres, la … arriere, la … bleue, la … ce, la … chaine, la … charge
  -0.1: la … gauche, la … llevar, la … pour, la … vendredi, lache a, laissez … dehors, lao, las letras
  -0.1: las manos, las … a, las … you, late … the, late … you, laundromat, le NAME, le bike, le client
  -0.1: le docteur, le falta, le mien, le … de, le … va, leave for, lect, lecturer, left at, left her
  -0.1: left his, left … of, les cles, les doy, les … non, les … pas, library |, lilie-, lilies, lindo
  -0.1: lista pero, live with, livra-, livreur … pas, llego … las, lleno el, llevar a, llevaron, llevo la
  -0.1: llovi-, llueve |, lo uso, loadi-, loading, locked |, locko-, lockout, lol so, long for, long story
  -0.1: longest, loosen, lousse, lovin-, loving, lowri-, lowrider, lujo, lumiere du, luz en, m … pris
  -0.1: ma reparation, made me, maghr-, maghrib, magiq-, mah, mail svp, mais … je, making it, mandar mas
  -0.1: mandaron, mandela, manos, many, many … i, marcher, maria-, mariage, mas … con, mas … jaja, mata
  -0.1: mate |, maternity, matin … vous, matter … me, me abt, me asusto, me fais, me hacen, me his
  -0.1: me prometieron, me … be, me … guardan, me … les, me … photo, me … single, meant … me, mechanical
  -0.1: medical, meet at, mejor voy, mejor … el, meme … vous, menac-, menace, mensajes … voz, mere a
  -0.1: message when, message … meant, messages at, messages en, messages … NUMBER, mesure NUMBER, mi … con
  -0.1: mia la, mice, mice … the, microwave, mienn-, mine |, missed calls, missed … i, missing from, moi … ca
  -0.1: molesta el, mon … finit, mon … me, month-, more … at, more … to, morning, motor just, moving to, mph
  -0.1: mths, mtn, much … if, mueve, museu-, museum, muy amable, my bank, my credit, my gift, my wallet
  -0.1: my … and, my … credit, my … gone, my … handles, my … need, my … put, my … that, n, n the, nada con
  -0.1: necesito una, necesito … de, need help, need … with, neighbor, never … texts, new … my, news … my
  -0.1: newsl-, newsletter, nice … i, nicer, nieta, night |, ningun, no consiento, no name, no wrong, no … i
  -0.1: no … ride, no … you, nobody, noisy, nomas … los, not joking, not matter, not please, not sleep
  -0.1: not … and, not … laughing, nouveau telephone, nouvelle adresse, nouvelle … est, novem-, now it, nudes
  -0.1: number … go, numero d, numero … erreur, nurse-, nysc, o, o clock, o … otra, o … que, oat, oat milk
  -0.1: ocloc-, oclock, of rs, of … damage, of … or, of … rental, oficina |, oiga y, ok … le, old … from, on
  -0.1: on can, on in, on passe, on those, on … demenage, on … for, on … instead, on … l, on … laptop
  -0.1: on … paper, on … road, on … wait, one please, online … NUMBER, only … left, only … texts, open til
  -0.1: open today, opp, optional, or are, or shine, or what, or … for, or … we, order from, oredi, orkut
  -0.1: osei, oter mon, other |, ou … la, our … NUMBER, out … was, outside with, outside … the, ouverte
  -0.1: over at, overnight |, overt-, owe, pa el, pa … you, padrisima, pagar … dos, pago … efectivo, palet-
  -0.1: panni-, pannier, panza, para … fin, para … seguro, parado, parale a, parece que, pared, parent, pari
  -0.1: parking … the, parler, part in, partes |, pas quand, pas qui, pas … fait, pas … ton, pasar a
  -0.1: paseo … sabado, passer samedi, password at, past the, patatas, patin, pay by, payer |, payer … deux
  -0.1: pe, pedals, pedido de, pen, penal-, penalty, perce, perde-, permission to, peux annuler
  -0.1: phone anymore, phone … wakes, photo … the, physics, physio, picked |, picking it, picking … up
  -0.1: picture … the, pig |, pigeons, pigno-, pill, pillo-, pillow, places, playe-, please respect, plein-
  -0.1: pliee, plumber, plus son, plus … les, policia … no, policy |, poner, poner-, ponerle, popsi-
  -0.1: popsicle, por completo, por una, porri-, porridge, port, porta-, porte c, porte … est, post … it
  -0.1: posts, pound-, pounds, pour … avion, pour … c, pour … desabonner, pour … une, poussette, poussettes
  -0.1: pouvez enlever, powde-, powder, praka-, prakash, prata, prendidas, prendre |, prends le, prenez
  -0.1: preocupes, price match, principale, prise, probar, prom, proud |, ps, pta, puede poner, pues … me
  -0.1: punch, put … number, qu est, qu … ce, que decia, que nunca, que onda, que son, que vous, quebr-
  -0.1: quebro, queda el, quel … la, quelle … le, quema-, ques, quien es, quien la, quiero cambiar, quiero mi
  -0.1: quincena, quit … the, quiten … nombre, quote-, raat, racco-, raide |, rain or, rain … shine, rampa
  -0.1: range, rapidrun, raw, reader reads, reads … texts, ready … pickup, reagi, rebajas, rebat-, rebate
  -0.1: rec, recommend |, recumbent, recupere … velo, reemb-, refaccion, reflector, refund came, refundable
  -0.1: registro, rei, reirm-, reirme, reloa-, reload, remove … from, remove … shoes, removed my
  -0.1: removed … number, rendu, rental for, rentres, repaint, reparacion … no, reparation … est, repeindre
  -0.1: reply from, reply … a, reserver, resiz-, resize, returning, revisen, ride cancelled, rien … a
  -0.1: right about, ringg-, ringgit, rippe-, ripped, rodada, rolli-, rolling, roomi-, roomie, rope, rotor-
  -0.1: rotors, roue arrete, roue arriere, rough-, roughly, roza, rubbe-, rubs |, rueda … la, run … is
  -0.1: sa blonde, safel-, safely, sais … comment, salga-, salio el, salio la, salio … cadena, same time
  -0.1: samsu-, samsung, san NAME, scare, school bus, schwa-, schwalbe, scream, screenshot, screenshots
  -0.1: se cual, se sale, se … quedo, seat … down, see … on, segun, segura, semaines c, semaines … est
  -0.1: semester, sens, sent me, sent … message, serie c, serie … est, sewin-, sewing, shake-, shakespeare
  -0.1: shaki-, shaking, shape, sharpen, she quit, she saw, she … coming, she … do, she … it, shifter is
  -0.1: shipp-, shorts, should … be, shoulders, showed, si ca, si llama, si llevo, sian |, siaux, sick |
  -0.1: sides, sideways, sigo en, siguio, silence from, silla-, sillas, sin … y, singe-, size … NUMBER
  -0.1: slaque, sleep |, sleev-, sleeves, sm1, smells like, snip, snowblower, so fast, so … he, so … never
  -0.1: so … she, so … was, solar, solo … mi, someone … a, something … with, songs, sorry it, sorry … hear
  -0.1: sorry … spamming, souris, sous la, souvenir, soy … delete, spamming … chat, speaking, spell-, spoil |
  -0.1: spong-, spongy, squat-, stadi-, stadium, stalking, stay … til, still … her, still … not, sting-
  -0.1: stop bothering, stop … m, stop … then, stopped by, stori-, straight, stripped, stuck behind
  -0.1: stuck … a, stuck … the, succe-, suena a, suena cuando, suis … NUMBER, sungl-, sunglasses, surel-
  -0.1: surely, surfa-, switch … the, sœur, talk abt, tandem |, tannee de, tapao, tardi-, tardive, tastes
  -0.1: tau, te … yo, teddy, teh, tel quel, telefono … que, tell … kids, tell … the, tenem-, tenemos, termi-
  -0.1: text … if, textb-, textbook, texter … NUMBER, than before, than the, thank you, that covered, that or
  -0.1: that … can, that … group, that … we, the bathroom, the child, the computer, the doctor, the dump
  -0.1: the ebike, the folding, the fountain, the grips, the hanger, the meeting, the news, the newsletter
  -0.1: the numbers, the part, the school, the seatpost, the stitches, the … answer, the … bag, the … door
  -0.1: the … drive, the … guys, the … room, the … stopped, the … wrong, then … you, there before
  -0.1: there parking, they gave, they … out, they … saying, think, this chain, this … one, thought i
  -0.1: through thanks, throw the, tht |, ticket … is, tienda … you, tikto-, tiktok, tin, titan-, titanic
  -0.1: to walk, to … call, today and, today … i, toddl-, together |, told … you, tons, tonta, too … at
  -0.1: too … you, torch, touch … seat, touched, touchez pas, touring, tout le, toute … journee, traffic on
  -0.1: traigo, transmission, tree |, trifl-, trifle, trois … que, trona-, tronando, tu annulee, tu viens
  -0.1: tu … l, tubes, tuesd-, tuesday, tuesday at, turni-, turning, two days, un, un casque, un crack
  -0.1: un gars, une, une … j, une … personne, unexp-, unexpected, unles-, unless, unlimited, unlocked
  -0.1: unope-, unopened, unreal, unreal |, up in, up … NUMBER, usado-, usados, use … gmail, ustedes jaja
  -0.1: va mi, va vous, va … appeler, vaina-, vainas, vais … samedi, vale … pena, vapin-, vaping, vas arreter
  -0.1: vello-, vellore, verte, veux … ce, vidan-, vidanges, vieille chaine, viennent, vieux pneus, vine
  -0.1: vitrine |, voisin, voudrais annuler, vous aime, vous … ecrit, vous … jamais, vous … permis, voy tarde
  -0.1: wahoo, wake up, walle-, wallet, warde-, warden, warning, was riding, was … good, wash just, wat abt
  -0.1: water |, waterfall, way and, wd, we do, we found, we stopped, website says, wedding is, well come
  -0.1: well … is, what psi, what … going, wheel and, wheelie, which of, which … you, while … do, while … is
  -0.1: whist-, wifi password, will ask, will … NUMBER, win i, winds-, windshield, wins, with NUMBER
  -0.1: with him, woke up, work … home, working today, world-, worse … before, would at, would card
  -0.1: would … to, wow that, wreat-, wtu18-, wtu28-, xrays, y tiene, y va, y … paciencia, years old, yeso
  -0.1: you bring, you called, you have, you pas, you price, you recommend, you salio, you scratched
  -0.1: you tengo, you … coming, you … de, you … schwalbe, you … tuesday, your side, your … a, zoo
  -0.1: | absolutely, | adios, | anyone, | apply, | avisame, | biffez, | bike, | brought, | bruh, | client
  -0.1: | copy, | crisse, | cut, | doy, | estas, | free, | fwd, | genre, | gift, | like, | meet, | mice, | op
  -0.1: | perfect, | phones, | practice, | qu, | quitame, | raining, | refund, | regarde, | salio, | sat
  -0.1: | sera, | something, | te, | tes, | todavia, | turn, | used, | viens, | yo, | … abt, | … address
  -0.1: | … apellido, | … arreter, | … avocat, | … bank, | … bridge, | … brutal, | … buena, | … cards
  -0.1: | … cel, | … changez, | … creaking, | … de, | … decline, | … dile, | … envoyer, | … fan, | … food
  -0.1: | … forward, | … grandson, | … guidon, | … hacer, | … hi, | … ici, | … list, | … literally, | … made
  -0.1: | … parada, | … parents, | … part, | … patron, | … puedes, | … queue, | … quote, | … roue, | … ruido
  -0.1: | … seas, | … siege, | … sortie, | … souris, | … surrender, | … the, | … till, | … tired, | … trop
  -0.1: | … waiting, | … wanted, | … whatsapp, | … wheel, ~_ac, ~_acu, ~_aff, ~_auj, ~_avi, ~_bi, ~_enf
  -0.1: ~_etu, ~_fi, ~_heu, ~_ind, ~_jui, ~_jus, ~_lai, ~_lec, ~_mom, ~_n_, ~_o_, ~_on_, ~_oye, ~_pe_, ~_piz
  -0.1: ~_pol, ~_pos, ~_rod, ~_run, ~_sa, ~_sor, ~_sta, ~_ta, ~_th, ~_un_, ~_una, ~_vay, ~_vel, ~_yes, ~abue
  -0.1: ~aby, ~acre, ~adde, ~ady, ~amis, ~ampo, ~an_, ~anco, ~ank_, ~annu, ~ardi, ~arit, ~arp_, ~athr, ~auj
  -0.1: ~aujo, ~aya, ~baby, ~ban, ~barb, ~bic, ~bott, ~bugg, ~cap, ~casa, ~cha, ~coi, ~craz, ~cro, ~cue
  -0.1: ~cut_, ~devo, ~dio_, ~dit, ~dler, ~dnes, ~does, ~dora, ~dset, ~eam_, ~ebo, ~econ, ~ecup, ~ed_, ~eds_
  -0.1: ~edul, ~een, ~eeti, ~elec, ~eo_, ~ett, ~etud, ~ewsl, ~fel, ~fere, ~figu, ~for, ~gel_, ~gene, ~haga
  -0.1: ~ham, ~hand, ~has, ~hat, ~heir, ~hrow, ~iant, ~ias_, ~ico, ~ills, ~ilt, ~inch, ~ine, ~insu, ~inu
  -0.1: ~ios, ~isan, ~ivra, ~jui, ~keep, ~kst, ~lad_, ~lam, ~lap, ~len, ~leto, ~lki, ~lkin, ~lqui, ~mar_
  -0.1: ~mis, ~mmer, ~mom, ~morn, ~mplo, ~nai_, ~nail, ~nale, ~nanc, ~nd_, ~nda_, ~ndas, ~ndr, ~ndre, ~nees
  -0.1: ~nev, ~ngo, ~nles, ~nner, ~nor, ~nos, ~ocad, ~oche, ~oddl, ~ogr, ~oid_, ~on_, ~ongr, ~onic, ~onsu
  -0.1: ~ont, ~orti, ~osq, ~osqu, ~oste, ~oubl, ~oyag, ~pagn, ~pes, ~pho, ~piz, ~pizz, ~ppa, ~quea, ~ran
  -0.1: ~raw, ~ray_, ~razy, ~re_, ~reez, ~refu, ~rfai, ~rid, ~rike, ~rior, ~rir, ~rit_, ~rox, ~rque, ~rsh
  -0.1: ~saro, ~sez, ~sez_, ~slet, ~sors, ~spon, ~spr, ~swi, ~tara, ~teac, ~tel_, ~thei, ~tici, ~tion, ~todd
  -0.1: ~tra_, ~ubes, ~uea, ~uesd, ~ujo, ~ulem, ~unc, ~unle, ~urp, ~uten, ~utes, ~utiq, ~uvea, ~vaya, ~wes
  -0.1: ~wren, ~wsl, ~wsle, ~ysi, ~ywh, ~ywhe
  -0.2: NAME again, NAME i, NAME ling, NUMBER giant, NUMBER j, NUMBER just, NUMBER … bcd, NUMBER … only
  -0.2: a assez, a basic, a demande, a du, a family, a fini, a permis, a pickup, a seat, a voicemail
  -0.2: a … chain, a … course, a … d, a … la, a … over, a … pere, a … tia, about … NUMBER, acaban, acabe-
  -0.2: acepto el, acepto … precio, acordamos, acuerdo … el, add … for, adelante con, adjust, adjustment
  -0.2: admin, adress, after a, after church, after my, aged, ahi … de, ai recupere, al mediodia, al poste
  -0.2: alert, algo … la, all … way, aller le, aller … chercher, almost done, alone, alr |, already NUMBER
  -0.2: alto … asiento, am old, am quitting, am thinking, am … with, amazi-, amazing, amazo-, amazon, amk
  -0.2: amoun-, amount, an idiot, anand, and NUMBER, and … she, and … shifter, and … thing, and … to, ang
  -0.2: angry … i, anniv, annule ou, annulez tout, antes, anxiety, any1, anymore … do, anyone there
  -0.2: approve the, apretada, aprob-, argum-, argument, arrete … au, arrivees, arrivees |, asked my
  -0.2: asking when, assez … de, assum-, assume, assur-, at … 2, at … and, at … door, at … station
  -0.2: at … table, ate a, au feu, au … samedi, autobus est, auton-, avant ou, avez des, avoir, azul … la
  -0.2: back … not, backo-, bagel-, bagels, bain, balat-, balatas, bald, banana, banana |, barree, basic … up
  -0.2: batht-, bathtub, batterie je, batterie |, batterie … te, batti-, batting, bcoz, be good, be … a
  -0.2: be … now, be … your, bearings, becau-, because, beg you, beginner, behind |, bell for, belle job
  -0.2: besoin … m, beta, bici ahi, bici … jaja, big one, big ring, bike do, bike what, bike … mine, bip
  -0.2: birds, bitte-, bizum, bleue, block my, blocked … driveway, bloquea, boile-, boiler, bon j, bonso-
  -0.2: bonsoir, boome-, boomer, borres, bosse, botel-, bouchons, boucles, bout de, boutique est, bracket |
  -0.2: brake does, breakfast |, bright, bring the, bro the, brode-, broder, bronx, brown, bubble, bubble tea
  -0.2: bucks, buen fin, buen … de, bueni-, bulk, burnt |, burst, bus driver, bus to, bus … not, but were
  -0.2: but … one, buttons, by noon, by … it, by … own, by … place, ca avoir, ca serait, ca … enerve
  -0.2: ca … juste, cabe en, cable is, cadena otra, call from, call your, call … i, call … if, call … off
  -0.2: called twice, called you, calzo, cambiar la, cambiela, cambien … cadena, came … at, caminando |
  -0.2: camisas, camp de, cancel … kid, cancelled so, cancelled … gym, cancelled … the, cancelling, candl-
  -0.2: canoe, cavit-, cca, cell … for, chairs |, chaque fois, chari-, chavo, checar, cher said
  -0.2: chercher … ma, chicos, child seat, chole con, chueca |, chueco, clarinet, class fund, cleaner
  -0.2: client a, closed for, cny, coati-, coating, cobraron dos, cobraron … veces, cocho-, code, comad-
  -0.2: comadre, combien je, come then, comes, comes … NUMBER, coming out, coming … NUMBER, commande
  -0.2: commande du, comment … la, como desactivo, como … de, como … el, comptoir samedi, con ese, con … la
  -0.2: conduisant, confirming, conoz-, conozco, considered, consignment, contesta |, cooke-, coraj-, coraje
  -0.2: corazon |, correo |, corridor, couch |, coucher, cough, could somebody, could … check, coupez la
  -0.2: couvr-, couvre, covered, cracks, cracks |, crash replacement, creaking, crooked |, ct, cuanto la
  -0.2: cuanto se, cuanto tarda, cubierta, curb, curso, cut, dad can, dad is, dah, dance, dangereux
  -0.2: dans votre, dans … sac, day but, de acuerdo, de char, de contacto, de dia, de enfrente, de place
  -0.2: de … al, de … empresa, de … esquina, de … fils, de … lol, de … nouvelles, de … ruido, de … sans
  -0.2: death, debarque de, debarrassez, decla-, deja … hacer, dejame … la, dejar el, delete asiento
  -0.2: delete manubrio, delete taller, delete telefono, demain NUMBER, demain on, denti-, desactivo
  -0.2: desactivo el, descarga, desde las, desoc-, despues, detac-, devis-, dice … you, did … eat
  -0.2: did … finish, dimanche … est, dinosaurs, direccion … you, disculpe … no, discussion, dispo
  -0.2: disturb me, disturb the, dites, divorce, do i, do they, do … NUMBER, do … charge, do … instead
  -0.2: do … pay, do … rush, does … want, dolar, done at, dos … por, down … i, drain-, driver … stop
  -0.2: driving test, dropper, droppers, du jeu, du temps, due to, dura |, dure, dying, earrings, el bronx
  -0.2: el curso, el encargado, el metro, el muchacho, el presio, el … gracias, el … llego, el … suena, elbow
  -0.2: electrique |, ella … la, elles, emp, en conduisant, en … escuela, en … metro, end … is, ends |
  -0.2: enseigne, enter, entra … la, entreposage d, entreposage … hiver, entreposez, envel-, envelope
  -0.2: envoyer … sms, equivoque … chat, es … esa, es … jueves, es … otro, esa bici, esa bicicleta, espero |
  -0.2: est … toi, esta bloqueada, esta … pero, esta … por, estafa, estoy … de, etes fatigants, etes … ouvert
  -0.2: etre … pour, even, everyone … the, everything ok, exchange the, excusez, exter-, eyebr-, fabri-
  -0.2: factura a, fail, faire une, fait pas, fait … par, favor … me, feed me, feet, feliz |, fenet-, fenetre
  -0.2: feria-, feriado, fetch it, fijese que, fill, final-, fine do, finir, finish the, first, fissu-
  -0.2: fissure, flat lol, flies, fligh-, fonctionne, for sale, for sat, for spamming, for … baby
  -0.2: for … basic, for … brother, for … gravel, for … police, for … service, for … weeks, found … receipt
  -0.2: four, fourt-, fourteen, freewheel, frein … pas, fri |, froid, from bank, from dad, from it
  -0.2: from … other, fue con, fui a, funcionar, g1k, gap, gaspe-, gaspesie, generator, get … and, giving up
  -0.2: glass |, goats, goes … my, going over, good job, gosse, got approved, got … card, grab it, graci-
  -0.2: grade-, gran, gravy, gregg-, greggs, grise, guardan, guidon est, guidon … le, gyan, hacer ruido
  -0.2: had … to, had … up, hafiz, half now, handing, harde-, harder, has … off, have … opt
  -0.2: have … permission, he sent, he … your, headc-, headcount, hear the, heartbroken, heave-, helpe-
  -0.2: here with, heure, highe-, higher, his … so, history, hit … up, hod, hold on, home for, hospital
  -0.2: how … this, hows my, hows … baby, hr |, husbands, i hate, i hv, i order, i quit, i ride, i saved
  -0.2: i took, i treat, i … back, i … bad, i … get, i … message, i … old, i … past, i … quitting, i … tired
  -0.2: ideas, ideas |, if possible, if … pay, in … NUMBER, in … blue, in … envelope, in … saturday, include
  -0.2: included |, info … your, ingle-, ingles, insta |, into … big, is flat, is left, is making, is mine
  -0.2: is taking, is two, is … can, is … damage, is … going, is … nice, is … order, is … people, is … they
  -0.2: issue-, it 2, it costs, it i, it me, it there, it … all, it … broken, it … him, it … one, it … stuck
  -0.2: it … times, j enseigne, j … recupere, j … votre, jaja por, jajaj, jamais … je, je this, je trouve
  -0.2: je veux, je … aux, je … avoir, je … chercher, je … prendre, je … qu, je … ramasse, jello, jugar
  -0.2: jumpe-, jumper, junior, just, just going, just tell, juste des, juste l, juste … chaine, kettl-
  -0.2: keys in, king |, kitte-, kitten, know i, knows … i, kofi, kreo, kwa, l ajustement, l |, l … combien
  -0.2: la commande, la fin, la llevo, la parada, la playa, la policia, la puedo, la sacoche, la ville
  -0.2: la … ayer, la … lache, la … llego, la … llevo, la … nueva, label, lac |, lache le, lache |, lad
  -0.2: laisse … la, laissez faire, laissez la, laissez … la, laksa, landlord … the, lane, last … of, later i
  -0.2: lates-, latest, lavan-, lavanderia, law>forever, le bouton, le livreur, le metro, le prendre
  -0.2: le ramasse, le samedi, le va, le … foto, le … roule, leaf, left … i, lefto-, leftovers, leg
  -0.2: lend … your, les dio, les … du, les … m, leurs, lieu d, like … idiot, ling, liquido, list he, list my
  -0.2: list now, list your, live … and, llamadita, llave … la, llego tarde, llego … pieza, lleva-, llora-
  -0.2: llorar, lmao, lo bendiga, lo … acordamos, lo … mi, look for, looks … a, loose-, los lunes, lost in
  -0.2: lots, louss-, lower the, lube for, lui en, lunch i, luz … la, m as, m … demande, ma paye, maam |
  -0.2: madre, making a, manana a, manana … las, mandame … texto, mandar … de, manejar, mange mon, mango
  -0.2: manu, mari … pas, marked, marqueme, maste-, master, me another, me cobraron, me llevo, me mude, me rn
  -0.2: me til, me … antes, me … cada, me … dejado, mech, meet … the, meilleure, meme … j, merry xmas
  -0.2: message so, message … svp, metio, mette-, mettez, mezcl-, mezclo, mi … cuanto, mi … quedo, miles |
  -0.2: mine is, minou, minus NUMBER, mirac-, miracle, misery, mistake |, modeles, moi pour, moi … cette
  -0.2: mojad-, mojada, mom is, mom … in, mon … se, mon … velo, monde |, morce-, more please, more>send
  -0.2: motor |, mou |, moved … NUMBER, mow, mubarak to, much, much it, mude, mummy … the, murio la, muruk-
  -0.2: murukku, muy cara, muy … el, my address, my bad, my flight, my garage, my map, my teenager, my … come
  -0.2: my … have, my … parts, my … sister, nail trim, name and, necesito que, neck, need … by, negro
  -0.2: never be, never in, never … anyone, new wheel, new … NUMBER, new … resolution, nice |, nieto
  -0.2: no encuentro, no me, no message, no phone, no traer, no … ahi, no … haga, no … senal, nom … mon
  -0.2: nomas … que, nombre you, not giving, not rush, not wear, not … able, not … about, not … anything
  -0.2: not … squeaking, not … unsubscribe, novio, now with, now … are, number please, number … can
  -0.2: number>list, number>stop, numero stp, numero … a, nunca … a, o … yo, ocurr-, ocurra, of mine
  -0.2: of … cable, off … one, off … total, offered, ok je, okada, okay, old chain, on sat, on you, on … day
  -0.2: on … frame, on … gift, on … ticket, on … till, on … trail, on … wheel, on … wheels, one question
  -0.2: one she, one … for, one … n, one … of, one … or, ont, or after, order, oso, ot, otra … me, otros |
  -0.2: oubli-, out … am, out … do, ouvert dimanche, ouverture, owl, pal, pan, panic, para … en, para … esta
  -0.2: part pour, part … the, parte |, partes, pas avec, pas toi, pas … plus, pas … stop, pas … telephone
  -0.2: pasame, passe … les, passe … soir, paste-, pastel, pasti-, patru-, pay NUMBER, pay cash, pay half
  -0.2: payab-, payable, payro-, payroll, pedaling, pegad-, pegada, peinture, pensarlo, peoni-, peonies
  -0.2: perdon no, perdon … me, perdona, phone bill, photo c, photo … est, pick a, pickles, pickup i, pies
  -0.2: pinon, pire, pitch is, please come, please confirm, please for, please refrain, please … got
  -0.2: please … instead, pleut |, plus NUMBER, plus de, plus … pour, pneu d, pneu … en, pneus NUMBER, po |
  -0.2: politely, polka-, polkadot, popco-, popcorn, por … traer, porfa you, pothole … the, pour aines
  -0.2: pour enlever, pour … sur, pouvez … me, pow, prayers, preguntan, price is, price … NUMBER, prix pour
  -0.2: proceda, properly |, pu … messages, puedo … hoy, puedo … la, puerta de, puerta … atras, pulli-
  -0.2: pulling, punch card, pushi-, pushing, put … old, quava-, quavant, que acordamos, que … this, quel
  -0.2: quelle marque, quelqu … vous, qui … appelle, quiero hacer, quitale el, quitar de, rabais pour
  -0.2: rack and, rayur-, rayure, ready … one, recla-, recoge |, recogerla |, recomiende, recommend
  -0.2: recuperer, registrar, remain, remboursement, remember to, renouvele, renue-, report … the, respondio
  -0.2: retire, retiriez, retrouvee, ride in, ride … my, rien … mon, rifa, roads |, rotor, roue avant
  -0.2: rubbing … the, rueda … atras, rug, sage, said … is, said … you, salgan, samos-, sans … mais, savai-
  -0.2: say sorry, say yes, says … are, scene, scold, scrapez, screen time, seat post, seat … keep
  -0.2: second helmet, see … after, self, send help, send … NUMBER, sent … is, sets, shari-, sharing, she has
  -0.2: she made, she say, she … asking, shell, shifting into, shiok, ship to, shook, shop … did, shots
  -0.2: should … NUMBER, si mi, side gate, sidew-, sigan, sigue … el, sin … asi, sin … de, size tube, sleeps
  -0.2: slide-, slides, slidi-, sliding, snori-, snoring, so bring, so far, so … it, sobra-, sobran, sod
  -0.2: solid-, somebodys, somethings wrong, somethings … with, sorry … missed, sorry … please, sourdough
  -0.2: soy … y, spot on, spoti-, spotify, st, stamp-, stamps, stand up, starting with, steel, still at
  -0.2: still … for, still … off, stop squeaking, stop well, stop … about, stop … around, stop … de
  -0.2: stopped at, stories, strai-, street, strip, stron-, strong, su … es, suela, suelt-, sul, surgeon
  -0.2: surprise, sweat-, system |, tailo-, tailor, talked to, talked … my, talla NUMBER, talla chica, tamil
  -0.2: tapon, tarda |, taxi, te amo, teach … to, teal |, team coach, tenes, tenni-, tennis, tensi-, tension
  -0.2: tente, termine, text … in, text … is, texto … NUMBER, texts and, texts … for, than … for, thanks so
  -0.2: thanks … much, that lol, that model, the atm, the bath, the boiler, the claim, the crack, the cranks
  -0.2: the crew, the customer, the invite, the kona, the lab, the netflix, the number, the parade, the side
  -0.2: the station, the sunday, the tickets, the transfer, the tuneup, the tunnel, the vicar, the … auntie
  -0.2: the … bar, the … coach, the … cut, the … does, the … free, the … get, the … goes, the … left
  -0.2: the … logo, the … needs, the … plate, the … send, the … tomorrow, the … trail, the … wash
  -0.2: the … which, the … who, then she, then we, then … it, there … waiting, they need, they … my
  -0.2: they … on, think the, think … the, thinking abt, third, this but, this does, thorn, thumbdrive
  -0.2: thund-, thunder, tia |, tienda de, tiene su, tienen … para, tige de, til friday, tip |, tiran-
  -0.2: tirando, tirar, to come, to confirm, to exchange, to fast, to give, to report, to start, to … all
  -0.2: to … ask, to … person, to … phones, to … these, to … wrong, today or, today was, toddler … the
  -0.2: toi au, toilette, tomorrow, tooth-, toothpaste, torna-, tornado, torqu-, torque, town til, track
  -0.2: tractor, trade in, traer luz, trate-, tray, treats, trop de, tu etre, tuerca, tuesday … NUMBER
  -0.2: twist-, typing this, typo, un cliente, un regalo, un vous, un … avec, un … el, under the, unlin-
  -0.2: unlink, up … me, uprig-, upright, ustedes … mi, va el, va tu, va … a, vecino, velo dans, veux pas
  -0.2: viaja-, viajar, vibra-, vicar, vieille, vieja y, viernes … you, vinta-, vintage, vitri-, vitrine
  -0.2: volunteer, volunteers, vos promo, vosot-, vosotros, vous ouvert, vous … autre, vous … fatigants
  -0.2: vous … pneus, voy al, voy con, voy … pagar, vuelta, wait … for, wait … the, waitlist … the, wake … up
  -0.2: wakey, walking |, walma-, walmart, want … keep, was short, was … meant, washed, wasps, wat, we … go
  -0.2: we … in, wed |, week, week … am, weigh, were, were closed, were … no, what you, wheel … not
  -0.2: wheel … please, when … are, while … wait, whole … and, wife … is, wife … me, wil, will ride
  -0.2: will … need, wine |, with somebody, with … basket, with … price, wk |, wks, wobbly, word |, works-
  -0.2: worksheet, worried |, would … nice, wrench, wrong answer, x la, y … mensaje, y … quien, y … solo
  -0.2: yo … de, you as, you delete, you gift, you stay, you wrote, you … hay, you … here, you … ins
  -0.2: you … match, you … says, you … taking, you>remove, your shoes, your … called, your … send
  -0.2: yours … not, yukon, | aunty, | battery, | blue, | c, | church, | friday, | front, | hahaha, | happy
  -0.2: | interview, | jeudi, | laptop, | lmao, | medium, | missing, | needs, | note, | parcero, | perdona
  -0.2: | pics, | samedi, | scrapez, | seat, | sold, | somethings, | student, | support, | termina, | test
  -0.2: | told, | traffic, | trains, | vendredi, | virement, | wah, | walk, | warranty, | wed, | … besoin
  -0.2: | … bless, | … boite, | … broke, | … cayo, | … chairs, | … cle, | … contact, | … cousin, | … cracked
  -0.2: | … dear, | … desactivar, | … desactivo, | … dropped, | … equivocaste, | … flight, | … hasta
  -0.2: | … inscription, | … la, | … later, | … llamo, | … name, | … netflix, | … nice, | … notice
  -0.2: | … nouvelle, | … off, | … pagar, | … partir, | … peut, | … price, | … recibo, | … replied
  -0.2: | … roommate, | … rue, | … share, | … shift, | … sis, | … size, | … teenager, | … treat, | … tuesday
  -0.2: | … urge, | … vas, | … xmas, ~_abe, ~_ai, ~_bel, ~_bm, ~_boy, ~_buy, ~_fle, ~_hap, ~_hon, ~_how, ~_ki
  -0.2: ~_kic, ~_min, ~_my, ~_ne, ~_ok, ~_pas, ~_pil, ~_pop, ~_por, ~_rif, ~_st_, ~_tur, ~_us, ~_usu, ~_vid
  -0.2: ~_wre, ~_zip, ~abou, ~ace_, ~ail_, ~air_, ~alki, ~alo, ~amaz, ~anda, ~arde, ~bell, ~bili, ~bod, ~box
  -0.2: ~boy, ~buck, ~buy, ~cart, ~ceme, ~chin, ~cho_, ~clar, ~clos, ~coma, ~ctor, ~dals, ~dan_, ~decr, ~di_
  -0.2: ~dian, ~dne, ~dor, ~dow, ~du_, ~ead_, ~ear, ~eau_, ~eave, ~ebe, ~ecau, ~ecoi, ~edin, ~eed_, ~eedi
  -0.2: ~eepi, ~eet, ~emos, ~empe, ~enas, ~ense, ~ente, ~era_, ~erar, ~erve, ~eu_, ~fec, ~fes_, ~flig, ~form
  -0.2: ~fr_, ~hara, ~hat_, ~hed, ~hee_, ~hic, ~hile, ~hin, ~hird, ~houg, ~hous, ~hs_, ~ided, ~iend, ~ile_
  -0.2: ~io_, ~ipi, ~ired, ~isio, ~kay_, ~kic, ~kick, ~lace, ~lan, ~lang, ~ldin, ~lead, ~leg_, ~lend, ~les_
  -0.2: ~lid_, ~lin_, ~lle_, ~lmen, ~load, ~meth, ~moo, ~mpag, ~ndle, ~nds_, ~nger, ~nia, ~nic, ~niet, ~norm
  -0.2: ~nsoi, ~nste, ~oba, ~odad, ~oir_, ~oms, ~oms_, ~onl, ~orio, ~oso_, ~ours, ~outu, ~pab, ~padr, ~paga
  -0.2: ~pong, ~pop, ~pran, ~pri, ~rd_, ~ree_, ~reet, ~rezc, ~rif, ~rifa, ~rig, ~rio, ~rmat, ~roj, ~rol, ~ror
  -0.2: ~rril, ~rsem, ~ru_, ~sait, ~sand, ~scar, ~scre, ~so_, ~spoi, ~ssi_, ~stem, ~tchi, ~teng, ~ters, ~tic
  -0.2: ~tma, ~tric, ~typ, ~uad, ~uati, ~ucou, ~udia, ~uell, ~ugh, ~und, ~undi, ~une, ~unty, ~uoi_, ~usua
  -0.2: ~vail, ~veau, ~vid, ~wat, ~wat_, ~wis, ~wre, ~wri, ~xter, ~zip
  -0.3: 2 tubes, 2 weeks, 2 … c, 2 … of, NAME are, NAME coutu, NAME … el, NAME … i, NAME … today, NUMBER days
  -0.3: NUMBER digits, NUMBER esta, NUMBER hrs, NUMBER no, NUMBER oak, NUMBER still, NUMBER text, NUMBER this
  -0.3: NUMBER today, NUMBER will, NUMBER … come, NUMBER … dimanche, NUMBER … like, NUMBER … need
  -0.3: NUMBER … quelle, NUMBER … send, NUMBER … st, NUMBER … still, a dead, a dire, a few, a marcar
  -0.3: a meeting, a nail, a poco, a ramp, a thumbs, a usted, a waiting, a … back, a … bag, a … inch, a … jeu
  -0.3: a … marche, a … party, a … question, abierto |, about … dog, about … take, ace, achal-, added
  -0.3: address … NUMBER, adresse c, adresse … est, agarran, agradezco mucho, agreed |, aguanta, ahorita |
  -0.3: ai laisse, ai … avec, ai … ca, ai … velo, aigui-, aimerais … vous, air … le, ajustement, al muchacho
  -0.3: alertes pour, alertes |, alguna … de, all … text, allah, almac-, almacenaje, alto no, am coming
  -0.3: am fine, am taking, an, an ebike, and say, and tired, and will, annee a, annee … vous, answers, anual
  -0.3: apague la, appelee, appelez … avant, apporter, apps, aprender, apunteme, are done, are … allowed
  -0.3: are … coming, aro, around noon, arregla, arret … je, arriver, as usual, asked … my, asked … them
  -0.3: asking if, asking … is, asking … the, asking … you, at any, at … corner, at … wrong, attendu, au bout
  -0.3: au … et, au … on, autorise, autorise le, avec des, avec son, avez … encore, avisame, avisame cuando
  -0.3: away … the, b … i, back at, bajel-, bajele, bake, bakery |, balcony, banda-, bandana, banne-, banya-
  -0.3: banyan, bao, bar |, basic tune, batch-, batin, beau … a, before NUMBER, before or, before … please
  -0.3: berth, besoin … un, bhaiy-, bhaiya, bici electrica, bicis usadas, bicycle … is, bike rides, bisou-
  -0.3: bisous, blanco, blessings, blocked, bloqueada, blurr-, blurry, bonjour … ai, bonne soiree, bonne … de
  -0.3: book the, boot, boss … me, bought NUMBER, boundary, box … the, branc-, branche, brave, brigh-, broke-
  -0.3: broken, bubbl-, buffe-, buffet, buggi-, burle-, burley, burri-, burrito, but it, but still
  -0.3: buy … bikes, by around, bye a, c combien, c … tu, c … vrai, ca se, ca sur, ca … trois, caben
  -0.3: cable end, cadeau, call you, call … is, calls from, camara |, cambien la, camp … velo, can say
  -0.3: can wait, can … block, can … borrow, can … look, can … order, can … stay, cancelled … it, cancelo la
  -0.3: carino |, carreras, carry-, carrying, carte cadeau, ce … a, cel en, celular se, cena, chall-
  -0.3: chambres, chambres a, chambres … air, changez le, charge … the, chemo, chenn-, chennai, chere
  -0.3: chiffres |, chocolate, chope, chuec-, chut, cinem-, cinema, clamp, clave, cle de, cobra-, cold |
  -0.3: collect it, come through, comis-, comment … enleve, compa you, con NUMBER, consi-, continuez a
  -0.3: correct la, corto la, corto … llamada, couch-, coudonc … vous, couin-, could … leave, cours annule
  -0.3: coutu, crackers, creak-, cream |, credit card, crew, crochet, cuando … deje, cuanto … por, dad says
  -0.3: dad … the, damage |, danar, dans … garage, date … the, datin-, dating, day please, day … i
  -0.3: de aluminio, de autobus, de color, de cosas, de llegar, de llegarme, de pas, de … air, de … caja
  -0.3: de … electrique, de … gang, de … vos, de … voy, de … xfa, deals on, decrocher, deepa-, deepavali
  -0.3: dejas-, dejaste, deje el, dejen … de, delete … en, demain c, demande … de, depos-, derecho |
  -0.3: des rappels, detengan, detention, deux pneus, deux … de, diciembre, did your, did … turn
  -0.3: direccion vieja, disas-, disaster, discs, dites … a, dj, do, do … need, do … wear, does my
  -0.3: does … matter, doing after, dollars, domino, don … el, donde, doorb-, doorbell, dosa, down with
  -0.3: drivers, drop my, drops, drown-, du … au, du … qui, dues, earri-, ears |, echel-, echele
  -0.3: ecrivez vous, efect-, efectivo, effil-, effiloche, el resto, el semaforo, elm, en, en lo, en montant
  -0.3: en nada, en otro, en plein, en … assez, en … bus, en … d, en … semaforo, en … tarde, entend, entendus
  -0.3: equivoque … talla, error, escribio mi, espacio, esperan, esperes, espin-, essayer, essayer |
  -0.3: est malade, est plein, est trop, est vrai, est … des, est … lol, esta abierto, esta mi, esta … es
  -0.3: este celular, estoy interesado, estoy … el, etage, even then, everyone in, excellent
  -0.3: extended warranty, factura … mi, fait … bruit, fait … de, fight me, figur-, fila, filli-, filling
  -0.3: finds, finis-, fix a, flashe, flou, fly, fog, folding, fonct-, for two, for … account, for … after
  -0.3: for … cat, for … do, for … from, for … kids, for … mom, for … small, forks, frais … NUMBER, frame is
  -0.3: frame … it, frame … you, freew-, freno … atras, from … contact, front wheel, frotte |, fry, ft
  -0.3: funeral … is, funny, gagne-, give permission, give … my, gluten free, goa, going … in, google |
  -0.3: gosses, got cancelled, got free, got … by, gourd-, gourde, grasa, grey, grid, groomer, guard |
  -0.3: guardelo, guardian, guys stop, hahaha you, half |, handi-, happy thanksgiving, hari, hari raya
  -0.3: hari … maaf, harto de, has … fever, hasta … lunes, have your, have … been, he ate, he … now, he … ok
  -0.3: he … up, head |, heater, her name, her off, here … are, heres the, hey, hills |, him it, him … he
  -0.3: his … not, hocke-, hockey, home to, hook, horquilla |, house with, how late, hoy manana, hoyo, hubs
  -0.3: hugs, human, hung, hung up, hw, i at, i change, i decline, i find, i forget, i made, i may, i pedal
  -0.3: i wear, i … NUMBER, i … coming, i … half, i … into, i … taking, if the, il … combien, in good, in yet
  -0.3: in … afternoon, in … front, in … meeting, in … what, in … window, in … wrong, inside |, insista
  -0.3: insurance … the, insurer, interested, invoice |, is free, is next, is picking, is … contact
  -0.3: is … green, is … legit, is … news, is … red, it never, it … the, it … visa, j … annule, j … envoyez
  -0.3: jamais signe, je parle, je … deja, je … mes, je … pus, je … rien, je … veux, jk it, joy, jumeau
  -0.3: just like, just … off, ka, kenda, kid … a, kids … you, knees |, kopi, l antivol, l entree, la cena
  -0.3: la clave, la conversation, la couleur, la creme, la job, la machine, la mauvaise, la pintura, la rifa
  -0.3: la subida, la … aux, la … cuanto, la … finalement, la … manana, la … nomas, la … paso, la … please
  -0.3: la … sonne, labou-, labour, ladder |, laisse … message, lap, last … it, late … NUMBER, laughing at
  -0.3: le modele, le pont, le retrait, le sale, le service, le trafic, le … au, le … frotte, le … mettez
  -0.3: le … mucho, le … s, learned, learnt, least of, least … all, leave at, left him, les gants, les voy
  -0.3: lesso-, lesson, lifeg-, lifeguard, lighthouse, like an, like … thank, limpieza, line … it, list on
  -0.3: list>list, lista … el, liste a, livraison |, livreur, llanta vieja, lo … mas, locations, loma
  -0.3: los … voy, lou, lrt, m … a, ma fille, maaf, maaf zahir, maaf … batin, mala, malade, malen-
  -0.3: manana temprano, mandelo, manden a, manque un, marcando, marche pour, marche tu, marche … avec
  -0.3: marido |, marli-, marlin, marlin NUMBER, maudits, mauvaise … je, me acaba, me all, me esperan
  -0.3: me faire, me fr, me gusto, me habia, me … bring, me … hacer, me … message, me … receipt, me … think
  -0.3: me … voicemail, me>me, mean the, mean … the, mejor … de, mensaje … para, merci de, merci … votre
  -0.3: mere de, mes … pago, message again, message c, message was, message |, message … mon, mettez … la
  -0.3: mi parte, mi … dice, mismo … pero, miste-, mister, mitte-, moi qui, moi … non, mon … de, mon … pere
  -0.3: mon … sonne, month … you, more … so, more … than, morn, mosquito, mosus, motor quits, mount-
  -0.3: mountain, much to, must … a, my grandson, my … plate, my … reads, n all, n … will, n … with, nada al
  -0.3: nadie … pidio, names … the, nanas, navidad |, ne la, new grips, new thank, new … number, news on
  -0.3: next … instead, ni a, night, no den, no need, no … esos, no … interesado, no … messages, nom de
  -0.3: non j, noodles, not … go, not … like, not … until, notificacion, nouveau, now my, now … there
  -0.3: number bus, number is, numero … que, o la, oak, of … again, off grid, off his, off love
  -0.3: off … notifications, off … time, offen-, offense but, ok … attends, on enleve, on hills, on queen
  -0.3: on sunday, on … bell, on … kickstand, oncle, one so, one … in, one … them, open … the, openings
  -0.3: or should, or … there, or … which, orden delete, order … yet, osier, otra, oubliez le, over a
  -0.3: owes me, pa los, pagan, pagar en, pago el, pago … resto, panee-, paneer, pantalon, paques, paques |
  -0.3: para parar, parking is, pas … arrive, pas … qui, pasar-, pasel-, pasele, passe avec, passe … NUMBER
  -0.3: passer demain, pay with, pedir, peine |, pelo, per … so, perdi-, perrito, petit-, petits |, peux … le
  -0.3: pg, pidie-, pin |, pinch-, place please, place … mon, plastico, plus qu, pneus juste, pocke-, pocket
  -0.3: por aca, por … le, position, posted, pouces |, pouss-, pouvez … annuler, praye-, prendre, pret pour
  -0.3: price … the, probleme, puede dar, puedo hoy, puedo pagar, pupus-, pupusas, qu … est, qu … y
  -0.3: quand … vous, que ma, que … ai, que … cambien, que … gracias, que … mis, que … por, que … su, queda
  -0.3: quedado, quedo, quedo como, quedo … nueva, quelle … vous, question … le, qui … a, quiero … le, quoted
  -0.3: rail, rains |, rappels d, rappels … me, rather … get, raya maaf, raya … zahir, reach me, reaches
  -0.3: ready yet, real one, recar-, recargables, recib-, reciba, recojo, reflectors |, reg, regarder, remi
  -0.3: remove my, remove … training, renovar, rentrer, repei-, repit-, reply with, reply … the, request no
  -0.3: rest … the, resto-, retarde, rice |, ride, ride … the, right i, rin |, ring the, ring … bell, rodri-
  -0.3: rota for, roue … est, rounded, rue des, rueditas |, run a, runni-, running, sai, salgo |, salut |
  -0.3: salvar, sans … lire, sat NUMBER, savin-, saving, school so, scrap-, scratch on, scratched, se va
  -0.3: se … quitar, se … sale, seal, second … from, security, see a, seguir |, segundo casco, seguro, selam-
  -0.3: selamat, selamat hari, selamat … raya, semaf-, semaforo, semai-, semaines … j, semana, send pics
  -0.3: senio-, senora, sent NUMBER, servicios, she … him, she … ok, shifting … the, shiny, shorter, sia |
  -0.3: siao, sick and, sick can, sigan mandandome, signed the, silla … bebe, sillita, sin rueditas
  -0.3: since march, sit, size … i, slowp-, smell-, smells, snack-, snacks, so … does, so … told, soiree |
  -0.3: sold … old, solei-, soleil, somebody |, somet-, somethings, son is, son unos, son … a, sound like
  -0.3: soy repartidor, specialized, speed |, spots, stage, standing near, stars would, station … the, stepp-
  -0.3: stickers off, still on, stolen last, stop carrying, stop … c, streaming, stree-, stretch, studd-
  -0.3: studded, suis … travail, suitc-, sur … casques, sushi, t, take her, tattoo, te mando, teach
  -0.3: tengo … la, term, terme, termine pour, text notifications, text |, text … fine, text … off, texto |
  -0.3: texto … le, texto … por, that pic, that … for, thatha, the appt, the bridge, the day, the delivery
  -0.3: the discount, the fitting, the flu, the gmail, the hook, the pedal, the pics, the purple, the room
  -0.3: the saddle, the smell, the wheels, the … alone, the … appointment, the … bus, the … crank, the … fit
  -0.3: the … frame, the … mean, the … outside, the … post, the … quits, the … warranty, the … we, then … at
  -0.3: there a, these>more, they removed, thief, thing so, thinking … that, this family, this point
  -0.3: this … list, thought this, thought … were, tia, til my, til … i, timbre de, time is, times to, tinde-
  -0.3: tinder, tiren-, to disturb, to look, to … home, to … texts, to … whole, today … for, tomber le, tones
  -0.3: tope, tout … a, towel, tradu-, treat you, trott-, trottinettes |, trump-, trumpet, tu … lol, tuerc-
  -0.3: turke-, turkey, two … one, ugly, un terme, un tiempo, unblock, understand, usagees, uso, va pour
  -0.3: vale la, valid-, validity, valis-, valise, vaut pas, velo aussi, velo j, velo roule, vendan
  -0.3: veux juste, veux … en, vibrating, vienn-, viernes que, vin, violi-, violin, visa |, visse, vitesse |
  -0.3: vomi, votre … ce, voudrais que, voudrais … de, vous annuler, vous appeler, vous voyez, vous … pour
  -0.3: waist, waitlist for, walk ins, walked … the, warne-, warned, warni-, was fast, was … before, washer
  -0.3: we met, we … a, weekends, weigh-, weight, were at, what … can, whatevers, wheel build, wheel has
  -0.3: wheel will, when, when … pedal, when … turn, wheres, which lube, while you, while … are, whoever is
  -0.3: whose … is, wifi, will that, will … late, with pics, worked, worried, would … remove, wow
  -0.3: wrong house, wrong … this, xfa, y dice, y luego, y … al, y … du, y … su, y … texto, y … tu, yes that
  -0.3: yet … am, yo … lo, you charge, you guys, you missed, you really, you … eat, you … eso, you … estoy
  -0.3: you … like, you … make, you … money, you … of, you … said, you … these, you … too, you … vive
  -0.3: you>number, your boss, your home, your sign, your … also, your … like, your … message, zahir
  -0.3: zahir batin, | accounts, | apague, | appelle, | autocorrect, | baje, | bajele, | calisse, | calls
  -0.3: | chope, | cours, | deja, | desactiven, | detengan, | dinner, | dos, | drink, | drop, | esa
  -0.3: | facture, | felicidades, | hate, | i, | in, | liked, | livrez, | lunch, | made, | nuestra, | parked
  -0.3: | ps, | puedes, | quelle, | ride, | selamat, | texter, | traigo, | wear, | weekend, | whose, | worst
  -0.3: | … abuelo, | … accidentally, | … agradeceria, | … alguien, | … antivol, | … anybody, | … at
  -0.3: | … batterie, | … buy, | … cadena, | … calling, | … camaras, | … cried, | … don, | … egg, | … exam
  -0.3: | … fair, | … finis, | … freehub, | … front, | … gate, | … goes, | … grandfather, | … habite
  -0.3: | … hand, | … hari, | … harto, | … hice, | … hostel, | … lens, | … llanta, | … llevar, | … location
  -0.3: | … manubrio, | … messaging, | … missed, | … mouille, | … nino, | … pare, | … pasar, | … pocket
  -0.3: | … psi, | … puede, | … route, | … rueda, | … saliendo, | … salio, | … shimano, | … sick, | … sirve
  -0.3: | … stuck, | … suffit, | … tal, | … tarde, | … tenes, | … thanksgiving, | … vitesses, | … way, ~_aid
  -0.3: ~_am, ~_an_, ~_bis, ~_boa, ~_can, ~_ci, ~_cor, ~_cou, ~_do_, ~_dy, ~_efe, ~_en_, ~_evi, ~_hey, ~_mak
  -0.3: ~_may, ~_on, ~_pea, ~_pho, ~_sc, ~_sca, ~_t_, ~_the, ~_uso, ~_wat, ~_wow, ~_zi, ~aba_, ~abit, ~ado
  -0.3: ~advi, ~alq, ~alqu, ~amad, ~ambr, ~ass, ~atc, ~atch, ~atu, ~auv, ~aux, ~ays, ~azo, ~bbe, ~bia_, ~boss
  -0.3: ~bouc, ~buc, ~by_, ~cat, ~cer, ~chai, ~cho, ~cino, ~cke, ~cojo, ~ctiv, ~cupo, ~das_, ~dice, ~dpa_
  -0.3: ~dvi, ~eci, ~ecib, ~ecin, ~ede_, ~eden, ~edid, ~eers, ~eho, ~ein_, ~eks_, ~elar, ~elm, ~elme, ~elvo
  -0.3: ~enf, ~enfr, ~eran, ~erap, ~erit, ~esm, ~esq, ~esqu, ~femm, ~fert, ~ffen, ~fin, ~fini, ~floo, ~fun
  -0.3: ~funn, ~gagn, ~gara, ~gee, ~gg_, ~girl, ~gos, ~happ, ~has_, ~hbou, ~helm, ~hout, ~iali, ~ible, ~icac
  -0.3: ~ierc, ~ifi_, ~igur, ~ike, ~ile, ~ince, ~inqu, ~ipt, ~ique, ~ity, ~ity_, ~ivo_, ~joke, ~lec, ~lige
  -0.3: ~lly, ~lood, ~lore, ~lose, ~mao, ~mao_, ~may, ~mete, ~misa, ~mps_, ~ndi_, ~ndic, ~nee_, ~nno, ~none
  -0.3: ~nsp, ~nvia, ~oces, ~odr, ~ondi, ~orks, ~orni, ~osit, ~otto, ~oun, ~ound, ~plan, ~pock, ~poll, ~prov
  -0.3: ~quel, ~quoi, ~rch, ~ree, ~rfav, ~rick, ~rol_, ~rve, ~sigu, ~sorr, ~spli, ~stat, ~stu, ~sual, ~swap
  -0.3: ~taba, ~te_, ~that, ~the, ~thir, ~tig, ~toda, ~tore, ~trot, ~type, ~udd, ~uebe, ~uf_, ~uine, ~ulo
  -0.3: ~ulpe, ~uoi, ~utt_, ~velo, ~vio_, ~vis, ~vreu, ~vri, ~wap, ~wifi, ~wow, ~wow_, ~xfa_, ~yeu, ~ype
  -0.3: ~zas
  -0.39: (tables say none)
  -0.4: NAME … es, NAME … son, NUMBER bicis, NUMBER haha, NUMBER lb, NUMBER pulgadas, NUMBER then
  -0.4: NUMBER times, NUMBER … away, NUMBER … bikes, NUMBER … by, NUMBER … enough, NUMBER … h, NUMBER … old
  -0.4: a arreglar, a cote, a ecrire, a pasar, a perdu, a tantot, a tous, a … equipe, a … las, a … mon
  -0.4: a … sms, a … the, about sales, acabamos, accounting, accro-, accroche, achale, achete … vous, acuer-
  -0.4: acuerdo, add me, add you, adelanto, afinacion, ahi lo, ahi … you, ai du, ai rate, air dans, air |
  -0.4: aircon, al correo, al trabajo, alguien que, all … so, allume, already … the, aluminio, am scared
  -0.4: am standing, am … can, am … years, and wants, and … back, and … had, annule … rdv
  -0.4: annuler … abonnement, anos, any used, any … bike, any … it, app NUMBER, app … me, appel-, applies
  -0.4: apply, are crooked, are eating, are up, arreter … nous, arretez donc, as … le, asiento esta
  -0.4: asiento … muy, ask … it, asked for, at least, at yours, ate the, atm, au … apres, au … je, aug
  -0.4: aurai-, aurais, authorize the, avant … je, backw-, backwards, bag of, baiss-, baissez, baja en
  -0.4: balcon, balik, bande-, bathi-, bathing, battery, battery low, bcd, bearing, becom-, become, been 2
  -0.4: been … the, before doing, begin-, besti-, bestie, bhai, bibs, bici sin, bici y, bicicletas |
  -0.4: bien … frenos, birthday |, blk, blocked the, board, bond, bonjour ici, bonjour … je, boss, boue |
  -0.4: bouge, boula-, boulangerie, brand please, breaking up, bridg-, bridge, brinc-, bruta-, brutal, buena
  -0.4: buje, bus is, but … want, by saturday, by … end, by … if, c pret, c … grave, c … note, c … son
  -0.4: c … tout, ca … couter, ca … du, ca … mal, cafeteria, calcomanias |, call NUMBER, call … back
  -0.4: campanita, can help, can pick, can … believe, can … email, can … help, canal, cancel tomorrow, car is
  -0.4: cardb-, cardboard, cards |, carro |, carte … dossier, celui a, celui … ma, cerro, certi-, cerveza
  -0.4: chamb-, charge for, checa-, checking … on, cherchez … un, chida, chien est, chino, chose-, choses
  -0.4: chris-, cierran a, claro que, claro … si, clign-, club, coat |, cog, comfort, comme … neuf
  -0.4: comment va, comment … me, compania |, con permiso, con … las, conditions, confirmation |, contente
  -0.4: contestadora, copies, costs NUMBER, cote, coupe, coupez … ca, coupez … guidon, courriels, couter
  -0.4: couturiere, credit |, creo |, cuando freno, cuanto cuesta, cuissard, da pena, danke, dans … cote
  -0.4: de combien, de como, de llover, de obra, de rendez, de servicio, de te, de … 2, de … abren, de … cm
  -0.4: de … numero, de … parte, de … sirve, de … ton, de … you, definitely, dehors je, dejarla, deje mi
  -0.4: delete cuadro, delete domingo, delete lavado, deleted the, deleted … message, dente-, dented, depart
  -0.4: depla-, depuis NUMBER, depuis la, des frais, desabonnez moi, descuentito, descuento de, desde … no
  -0.4: desinscrit, desol-, deux … je, devant … porte, devoirs, devuelvan, dey, diagn-, diagnostico
  -0.4: did … send, dient-, dientes, diero-, dieron, dijis-, dio … el, dios lo, dista-, distance, do so
  -0.4: do that, do … cry, do … eat, dobla-, doble, does … go, donde puedo, donne … velo, doubl-, double
  -0.4: dropped … in, drove, dry cleaning, du prix, du … lol, du … vous, e21, ears, eating |, echanger
  -0.4: ecoeure de, ecrire j, effective immediately, el bus, el dueno, el movil, el pago, el … tengo
  -0.4: election, eleven, elimine el, emoji, en bici, en fauteuil, en mars, en … caja, en … fois, en … hasta
  -0.4: en … j, en … ou, en … sans, encore la, encore … d, enemy, english is, enleve tes, enoug-, enough
  -0.4: enton-, entonces, entran, entreposage |, envoie une, error en, es mucho, es muy, ese |, ese … se
  -0.4: espej-, espejo, est avec, est bloquee, est bonne, est grave, est note, est rendus, esta … para
  -0.4: estor-, estoy harto, et l, etaie-, etaient, etes … dans, etre … de, execu-, executor, extendida
  -0.4: facture c, fade, faint, fait 2, fait mal, fe, feder-, federal, fermez … a, festival, finit, firmw-
  -0.4: firmware, first i, fit it, fizah, flat … the, flooding, floss-, flu |, fm, fois … pense, folder i
  -0.4: foldi-, for checking, for dinner, for staying, for them, for … cheaper, for … night, for … saturday
  -0.4: for … that, forever>stop, forget |, fraye-, frayed, frein … bloque, fried, fried rice, from i
  -0.4: from … do, front of, fund, futbo-, futbol, garantia extendida, garde les, gardez les, genio-, genios
  -0.4: gerant |, get, get … if, getti-, glass, gloves |, god … you, good … just, gracias a, gracias mijo
  -0.4: grandad, grandfather, grave-, gravel |, grease on, group … with, growi-, growing, guardo, guidon de
  -0.4: guidon |, guidon … 2, guitar, guys … great, habite … a, hablen, hai, half term, handlebars
  -0.4: handlebars are, handlebars … crooked, hands off, hang up, harto, has … a, hasta nunca, hasta … es
  -0.4: have … sent, have … this, headset |, heat, heate-, heavy, help |, her bike, her … in, here … am
  -0.4: hermano que, his, hola buenas, hold off, hold the, holdu-, holdup, holiday hours, house please
  -0.4: how many, how … to, i ll, i … charged, i … fine, i … never, i … standing, i … unsubscribed, ident-
  -0.4: il … pret, il … reste, in tomorrow, in winter, in … NAME, in … just, in … kitchen, in … office
  -0.4: in … or, included, incluses |, indoo-, indoors, inquiete |, ins |, inscripcion, inscription aux
  -0.4: instrucciones, interesse a, invites, ir al, is 2, is crazy, is nuts, is still, is wet, is … any
  -0.4: is … group, is … private, is … small, is … today, is … wifi, it home, it outside, it quit, it rains
  -0.4: it til, it till, it tomorrow, it … raining, it … wet, j etais, j … coupe, j … rate, jaja … you
  -0.4: jamais … des, jardi-, je consens, je dois, je … ben, je … ce, jk |, jollo-, jollof, jom, joy |
  -0.4: jueves a, jump, junio-, juron-, jurong, just walked, just … in, keep … bike, keep … these, key with
  -0.4: kicked out, kicked … of, kiddi-, kidding, kids are, l … des, l … vous, la afinacion, la est
  -0.4: la factura, la facture, la foto, la livraison, la marca, la puede, la que, la tienen, la … au
  -0.4: la … extendida, la … fois, la … ma, laid, laisse ca, laisse faire, lame, laptop |, largo, las … jaja
  -0.4: las … que, lave, lb, le chat, le code, le compteur, le queda, le rendez, le … du, le … j, le … jaune
  -0.4: le … manana, le … mas, le … pareil, leave, leave … old, leave … outside, left one, left over
  -0.4: left your, left … at, left … with, les notifications, les … etaient, les … pneus, light and, liner-
  -0.4: liners, linke-, linked, list … far, list … i, lista d, lista … bici, lista … no, ll, llama NAME
  -0.4: llave delete, llave … candado, llega a, llegamos, llegue la, llegue … pieza, lock … lost, lol NUMBER
  -0.4: long is, long … a, look … my, m NAME, maam i, mae, magasins, maili-, mais vous, make … you, malar-
  -0.4: malaria, malu, mama you, man i, manana no, manda la, mandame la, mande … a, manejan, mango-, mano
  -0.4: mano … obra, manteau, marinoni, mas barato, mas … gracias, me acuerdo, me borro, me here, me salvaron
  -0.4: me you, me … and, me … puede, me … su, me … svp, meant … text, memo, menos de, menos … NUMBER, meow
  -0.4: mere |, merit, mero llego, mes gants, messages … and, messe, mi bebe, mi suegro, mi suscripcion
  -0.4: miami, mieux |, mind the, mine for, mis le, mis … mauvais, missed your, moi la, moi ton, moi … c
  -0.4: moi … tout, mon bicycle, mon recu, mon … svp, mon … une, montagne, month … i, morceaux, more>stop
  -0.4: mostrador |, motor … la, mover, much of, muchacha de, mud, mude a, muy caro, my bike, my end, my face
  -0.4: my nails, my … address, my … all, my … deleted, my … message, my … pick, n … you, name on, name the
  -0.4: nans, necesito … camara, neckl-, necklace, neighbours, neith-, neither, new no, new … it, niaiseuse
  -0.4: nino no, no abre, no charge, no e, no envies, no firme, no llegue, no … but, no … cuando, no … hasta
  -0.4: no … ingles, no … pedi, no … that, nokia, noodle, not allowed, not cry, not … can, not … thinking
  -0.4: not … til, not … tomorrow, nothing but, novela |, now NUMBER, now … want, number in, number so
  -0.4: number to, number … no, number … so, number … will, numero … cadre, nunca pedi, nxt, o … las
  -0.4: off … so, off … til, oh, ojo, ok i, ok … NUMBER, okafor |, old address, omg, on monday, on with
  -0.4: on … can, on … rendus, once i, or call, or … NUMBER, or … that, or … what, orcha-, orchard, ordered |
  -0.4: other number, oublie pas, out on, outside … shop, ouverts |, over it, over … is, oye, paga, pants
  -0.4: paper is, para … al, para … que, pare el, parler … gerant, pars en, pars … voyage, partage, partir
  -0.4: partn-, pasaron, patate |, payday |, payer en, pedale |, pedales … de, pelud-, pendant la, perdr-
  -0.4: perdre, perri-, personne j, peux payer, peux … etre, peux … parler, phone just, phone … everything
  -0.4: phonebook, photo … la, photo … my, physi-, pics … the, pinch, pinchazos, pique, pizza, place i
  -0.4: place pour, plato, playa |, please … me, pleine |, plent-, plenty, plus … ces, plus … on, pneus sont
  -0.4: pneus … la, podem-, podemos, police … it, pon, ponchada, por mensaje, por … delete, por … en
  -0.4: por … hoy, porfavor, portero, posta-, postr-, postre, pour … freins, pour … mere, prefiero no
  -0.4: prendre le, prendre les, presio, pret avant, prevenez, printed, prob, probe, puce, pueden
  -0.4: puedo llevar, puedo mas, pulgadas, pulgadas |, punct-, puncture, que deje, que en, que lo, que tengan
  -0.4: que tiene, que … sale, quedamos, quelle … de, quiero … una, quiten … calcomanias, quoi votre, rabai-
  -0.4: rabais, racing, rahul, ramasser … velo, ramp, rappel mais, ready but, rear wheel, recevoir … message
  -0.4: recoi-, remet, remove … reflectors, rende-, rendez, rendus, renou-, rental … the, rentals, requires
  -0.4: rer, residents, residue, reste NUMBER, restes, resultats, reunion |, rfc, rides … new, rien sur
  -0.4: rodada delete, rodada … domingo, room for, rueda de, saddle … the, safi, said, said … not, sais
  -0.4: salad, salvaron, sans mon, saqueme … la, save … old, say i, saying no, scan, scare-, sch |, sched-
  -0.4: se perdio, se … fue, seala-, sealant, seat … please, senci-, send … photos, senior, separate
  -0.4: serial … is, sert, shark, she … yes, ship it, shut … that, si confirmo, sick today, signe pour
  -0.4: silence radio, silve-, silver, sin … jaja, since last, smile |, sms … your, snapped |, so … NUMBER
  -0.4: so … will, solde, sopor-, sorti-, space in, space-, spacers, stall, start the, stay open
  -0.4: staying … for, sticks |, stop after, stop en, stop what, stop … every, stop … vous, stopper … the
  -0.4: stora-, storage, stret-, students, su pagina, subida |, sucks, sucks |, suegro, suis … fauteuil
  -0.4: suis … mere, suite |, sur votre, sur … ecran, sure this, surprised, svp elle, swipe, sylla-, syllabus
  -0.4: tablets, take his, tamo, tape, tarde por, tatto-, taxes incluses, te rappelle, teachers, teal, tele |
  -0.4: tell … it, terme a, terminal, terms, text is, textos se, texts … he, texts>wrong, thanks on
  -0.4: that frame, that guy, that wheel, thath-, the basic, the cheaper, the group, the other, the plumber
  -0.4: the queue, the report, the shifting, the shower, the slot, the spokes, the street, the tall
  -0.4: the toilet, the training, the waiter, the … color, the … house, the … lever, the … lights, the … look
  -0.4: the … on, the … saddle, the … size, the … speed, the … sticks, there yet, they … your, thing
  -0.4: this not, this rain, this sms, this … can, this … get, this … she, this … shop, thoug-, til … get
  -0.4: till friday, till … NUMBER, time this, tio, tirag-, tirage, tiro, tissu-, tissue, to do, to hang
  -0.4: to learn, to order, to say, to … best, to … over, to … people, to … please, to … tomorrow, to … using
  -0.4: today can, today |, toddler, todo y, told … at, tomber la, too … can, touch the, tournee, tout croche
  -0.4: tract-, trade ins, trafi-, trail, trailer, trains, transferez, trasera, troublesome, try, try it
  -0.4: tu casa, tu en, tu … enlever, tuba, tue, tues |, turns … the, typed it, un cafe, un dia, un numero
  -0.4: une heure, une … svp, uno mas, up that, up … bike, urgence, us the, use … for, utili-, va couter
  -0.4: vais … le, vale |, van a, velo arrete, velo … il, velodrome, vence, vendez … des, venti-, vieja you
  -0.4: vieja |, viens avec, vineg-, vinegar, vire, vite |, voir, vos conditions, votre velo, votre … est
  -0.4: votre … j, votre … marche, votre … sans, voudrais … mon, voudrais … vous, vous … appeler, vous … avec
  -0.4: vous … mais, voy yo, voy … el, vuelve a, wah, wait for, waited, waiter, waiting … for, walke-
  -0.4: wants … go, was … about, wat you, we come, we … her, we … stop, were going, what … of, wheel on
  -0.4: where … get, which side, which … to, who can, who wants, who … i, wicked good, will just, with
  -0.4: with an, with someone, with … red, with … stop, with … wheels, work email, work … it, worke-, worn
  -0.4: would that, would |, wrong key, y mi, y … por, yes, yo hablo, you deliver, you en, you free, you is
  -0.4: you say, you … best, you … by, you … check, you … for, you … sending, you … serio, you … sure
  -0.4: you … tell, you … when, you … wrong, your rack, your staff, your website, your … NUMBER, your … guy
  -0.4: | almost, | avertissez, | big, | bringing, | cash, | change, | dejo, | dry, | encontre, | forward
  -0.4: | hours, | keys, | kindly, | laisse, | mandele, | mardi, | mucho, | names, | pase, | pregnant
  -0.4: | ready, | reminder, | request, | sacame, | saved, | sian, | sis, | swipe, | texto, | trae, | train
  -0.4: | tuesday, | turns, | venden, | … behind, | … book, | … budget, | … buenas, | … camara, | … cambios
  -0.4: | … candado, | … consens, | … coupe, | … decided, | … garantie, | … hace, | … hermano, | … lache
  -0.4: | … las, | … llame, | … llantas, | … llave, | … manches, | … mandando, | … molesta, | … moving
  -0.4: | … perfect, | … pics, | … probleme, | … red, | … signal, | … site, | … stops, | … tantot, | … tarda
  -0.4: | … toi, | … ty, | … vis, | … water, | … yaar, ~_bon, ~_chr, ~_dey, ~_dob, ~_fab, ~_fem, ~_fou, ~_fui
  -0.4: ~_has, ~_ju, ~_lap, ~_lue, ~_mae, ~_map, ~_nan, ~_nou, ~_oh_, ~_omg, ~_oui, ~_pes, ~_re, ~_rec, ~_she
  -0.4: ~_tap, ~_tio, ~_too, ~_wh, ~_wip, ~abai, ~acue, ~afic, ~afte, ~aga, ~ajaj, ~alke, ~aou, ~app, ~appa
  -0.4: ~artm, ~aso_, ~ato, ~aux_, ~bai, ~beb, ~bebe, ~bonn, ~but, ~cce, ~ceri, ~chat, ~chri, ~cias, ~cie_
  -0.4: ~cito, ~code, ~corr, ~cost, ~cryi, ~dey, ~dey_, ~dleb, ~dobl, ~dond, ~eath, ~ebe_, ~edam, ~efec, ~ego
  -0.4: ~ela, ~ele, ~enou, ~epa, ~epa_, ~eps_, ~esd, ~esda, ~eta_, ~eur, ~fai, ~fair, ~fall, ~fax, ~fem, ~fou
  -0.4: ~fui, ~gar, ~gere, ~ghte, ~gic, ~hain, ~hanc, ~hear, ~hee, ~hipp, ~how, ~hris, ~hui_, ~ial_, ~ian
  -0.4: ~iddi, ~iels, ~irag, ~itch, ~ith_, ~izza, ~jack, ~jec, ~ject, ~just, ~kes, ~led_, ~lga, ~lie_, ~lin
  -0.4: ~lke, ~lked, ~low_, ~mad, ~mae, ~map, ~mard, ~mixe, ~moc, ~moun, ~mude, ~nan_, ~nch, ~ndan, ~neit
  -0.4: ~neve, ~nfl, ~nfus, ~nga_, ~ngi, ~noug, ~ntag, ~ntie, ~nto_, ~nur, ~oca_, ~oh_, ~oir, ~oisi, ~ojo
  -0.4: ~omba, ~omew, ~omg, ~omg_, ~omma, ~onit, ~ood, ~orag, ~ord, ~ork_, ~our, ~outo, ~ouvi, ~ow_, ~oy_
  -0.4: ~pagu, ~pit, ~plet, ~plug, ~poo, ~pply, ~puis, ~quie, ~ra_, ~rad, ~rans, ~ratt, ~raz, ~rday, ~reur
  -0.4: ~rga, ~rga_, ~rin_, ~rio_, ~rma, ~rook, ~rst_, ~rtm, ~rtme, ~said, ~serv, ~sian, ~sito, ~sive, ~solu
  -0.4: ~spit, ~sque, ~tan, ~tape, ~ted_, ~ther, ~tili, ~toca, ~tonc, ~trek, ~tro_, ~trop, ~tter, ~tual, ~tun
  -0.4: ~ubie, ~uggi, ~ule, ~usar, ~uton, ~vill, ~vivo, ~wah_, ~yage, ~ye_, ~yer, ~yes, ~yez, ~zza, ~zza_
  -0.5: 2 in, 2 … and, 2 … for, 2 … n, 2 … please, 2 … svp, NAME … my, NAME … on, NUMBER ca, NUMBER si
  -0.5: NUMBER … be, NUMBER … el, NUMBER … explain, NUMBER … good, NUMBER … last, a big, a bottle, a favour
  -0.5: a marche, a medium, a mi, a preguntar, a truck, a … cage, a … discount, a … envers, a … thank
  -0.5: a … wheel, abeg … me, about … refund, abraz-, abuela |, aceptan tarjeta, acheter, adela-, ads … my
  -0.5: after lunch, after … night, afternoon |, ai parle, ailleurs vous, ailleurs … pouvez, air … the
  -0.5: airport |, algo, all are, almor-, almorzar, alumi-, am down, am paying, am … about, am … but, am … is
  -0.5: am … that, andar sin, apare-, appart, appelle pour, appli, appoi-, appointment, appri-, appris
  -0.5: apres votre, apret-, are saying, are … annoying, are … it, arregle, arrete pu, arreter a
  -0.5: arreter … NUMBER, arreter … magasin, art, as, asi |, ask, asking … i, assurances, at 2, at once
  -0.5: at … do, at … hospital, at … light, autre … moi, avant … NUMBER, avec ton, avec … taxes, avez ecrit
  -0.5: avez sauve, ayah, baby seat, back on, barre |, basta de, basta … cambiar, batterys, bbq, beach |
  -0.5: bed |, been on, beers, before that, before … go, behind you, ben … donc, bent the, betch-, betcha
  -0.5: better … you, bien le, bien … que, bike … keep, bike … there, billets, bin |, black one, blank-
  -0.5: blanket, bleeding, bmw, bonne … la, borre la, boucl-, box, break down, brinj-, brinjal, broad-
  -0.5: bruis-, bucket list, buenisimo, burnt, bus y, but … for, buy used, by 2, by thursday, by … and
  -0.5: c … lui, ca que, cabe, cadeaux, calendar, call for, call … a, camil-, can you, can … a, can … on
  -0.5: can … sleep, can … type, can … update, cancellez, casa, casco de, cayo el, ce … NAME, cell pis
  -0.5: cessez de, chaque jour, char |, charged twice, charger |, chat sorry, check … the, choco-, class and
  -0.5: cliqu-, coach-, code for, code postal, colleague, collect, colors, combien avec, combien … les
  -0.5: combien … un, come, come … a, comfo-, coming along, coming up, como nueva, como quedo, completo
  -0.5: completo |, compris … message, computer, con cambiar, con … cobro, connais … ca, consentimiento para
  -0.5: contact me, contact … about, contacted, contestenme, convert, cortala, costs, couch, could stop
  -0.5: could the, cousin, crash, crier, crime, crook-, crooked, cryin-, crying, cuadro |, cuando llegues
  -0.5: cuando salgas, cuantas millas, cuanto … quitar, cuiss-, customer |, customer … no, cylin-, cylinder
  -0.5: d NAME, d interrogation, d … avec, dad … you, dans le, dans … trafic, day NUMBER, day is, day … meant
  -0.5: de ca, de cadre, de chat, de pleuvoir, de plus, de una, de … cadenas, de … esta, de … par, de … place
  -0.5: de … rodada, dead … on, dedic-, dee, delete freno, delete the, delete … cuanto, delete … sin
  -0.5: delete … voy, demo day, depuis 2, derailleur est, des chambres, despues de, desviador, details
  -0.5: devant votre, devolvieron, dime, dina, dinero |, dios los, dip, dix, do … fix, do … run, do … throw
  -0.5: docteur m, does anyone, does he, does she, does … come, dormir |, dozen, drives, du, du guidon
  -0.5: duerme, duria-, durian, during the, e |, easy … the, eats, echanger |, edifi-, edificio, eggs
  -0.5: el boton, el contacto, el deposito, el gato, el golpe, el nino, el nuevo, el pastel, el … como
  -0.5: el … otra, electricas, electricas |, else … it, embar-, emergency … for, empac-, empiecen sin
  -0.5: empiecen … mi, en 2, en … carrera, en … cuenta, en … pero, en … semanas, encore du, encore … la
  -0.5: end to, enfan-, engra-, ensem-, ensemble, entrada, envers, epice-, epicerie, equiv-, erabl-
  -0.5: erreur vous, es … a, es … mia, escal-, esposa que, est annulee, est chez, est faux, est … encore
  -0.5: est … urgent, esta baja, estaba en, et pas, et … me, evalu-, evaluation, everybody |, excusez moi
  -0.5: extended, factura con, facture, faire un, faire … le, faste-, faster, fatbi-, fatbike, faudr-
  -0.5: faudrait, faudrait … de, favor … es, favour and, fee for, feedi-, feeding, feeli-, felicidades … el
  -0.5: fender, fermez … dossier, fille du, finis |, firew-, fireworks, fitting, fix … flat, for, for both
  -0.5: for saturday, for spring, for the, for … first, for … husband, for … insurance, for … they
  -0.5: for … when, found the, found … glove, friday, friday if, friendship, frigo, from … side, g munro
  -0.5: gate code, gator-, gatorskins, gauch-, get texts, get … so, ghosted, go, go … on, god |, going … be
  -0.5: good … please, googl-, gracias … avisar, hables, hace NUMBER, half your, happy mothers, happy … month
  -0.5: happy … to, hard, hard to, hasta … viernes, have no, have … waiting, he … about, heigh-, height
  -0.5: helme-, hier soir, hills, hit me, hoodie, hora mas, how … ahead, huat, hubo, huge, i borrow, i check
  -0.5: i deliver, i really, i replied, i … all, i … cry, i … him, i … new, i … paying, i … received
  -0.5: i … texts, i … things, ice cream, if not, if … no, il me, il pret, imprimir, in exam, in mourning
  -0.5: in … care, in … garage, incl, incluye la, interdis, interrogation, inval-, invitation, is … before
  -0.5: is … meant, is … tuesday, issues, it under, it … by, it … fixing, it … if, it … writing, it … yet
  -0.5: itll, j … pas, jamais a, jamais ete, je pars, je prends, je … bien, je … pas, je … repondre, joking |
  -0.5: joven no, kampu-, kampung, keep … number, keeps, keeps saying, keeps … off, kids … in, kids … not
  -0.5: king, kitchen |, km h, knee |, l appli, l envers, la abuela, la calle, la chambre, la cote
  -0.5: la direction, la ebike, la llanta, la route, la troca, la … adresse, la … gardez, la … haha
  -0.5: la … otez, la … por, la … solo, lac, lache … la, lah |, laissez … pour, largu-, las … o, lazy
  -0.5: le dehors, le entiendo, le pedalier, le quiten, le … boue, le … juste, leaves, left … should, lego
  -0.5: leh i, les casques, les gars, les pieces, les … juste, lettre, lightning, like new, lisbo-, lisbon
  -0.5: list … for, lista la, lista … lo, llameme |, llanta esta, llave en, llave |, llave … el, llegaron
  -0.5: llegues, lo pedi, load, load |, lock is, long … the, los que, loss, lost … ticket, lousy, ma fourche
  -0.5: ma roue, mad at, made too, magasin c, magasin … est, magiciens, mailing, mais … le, man |, manubrio |
  -0.5: marcar |, mask, mauvais my, maxed, me cai, me devolvieron, me first, me sms, me … ahora, me … dans
  -0.5: me … favour, mecanico, mecanique |, mention, merci mon, mes … d, message j, messages about
  -0.5: messages for, messages from, mi abuelo, mi … porfa, mi … you, micro-, miedo |, milit-, military
  -0.5: min … you, mirro-, mirror, modele la, moi … facture, mon frein, mon genou, money back, money for
  -0.5: more … since, more … texts, mothers day, motor a, motor se, motor-, mourn-, mourning, muchos mensajes
  -0.5: mujer-, mujeres, munro, munro |, mushr-, my brothers, my friend, my knees, my laptop, my tire
  -0.5: my toddler, my … passed, n send, n … am, n … is, nadie … aviso, name not, ne repondez, need … updates
  -0.5: never pick, new chain, new in, new month, new … so, new … you, niaiser, nice to, nina, no do
  -0.5: no entran, no … entiendo, no … esta, no … other, non … j, normal … ca, not again, not call, not end
  -0.5: not free, not throw, not type, not … n, not … near, not … only, not … then, now … am, number from
  -0.5: number … am, numero pa, numero … tu, occupe de, of flats, of … account, of … blue, of … no, of … they
  -0.5: ofert-, off … computer, off … not, ok |, ok … do, old frame, olviden, on e, on … 3rd, on … call
  -0.5: on … etait, on … if, on … left, on … no, one was, one … before, other brand, other … please
  -0.5: otra … el, otros, ou on, ou … en, oublie mes, oups j, oups … ai, ours, out your, out … old, outs
  -0.5: pa alla, pa la, pace, pace is, pace … the, packa-, package, panic-, paquete, par … vous, para … paseo
  -0.5: param-, paramos, parfait je, parqueo, parrilla |, part … la, pas attendre, pas mes, pas |, pas … le
  -0.5: pas … ma, pas … pleuvoir, pasar hoy, passed in, pay for, pay in, pena |, perdu le, perdu … cle
  -0.5: pere a, pere … decede, perfi-, pero si, pesam-, pesame, peux effacer, peux passer, phone he
  -0.5: pieza equivocada, pivot, place sur, plan … is, plate-, playa, pleuv-, pleuvoir, point d, point |
  -0.5: point … interrogation, por avisar, por las, portl-, portland, posit-, postp-, postponed, pothole
  -0.5: pour avoir, pour ton, pour … casque, precio por, presta … schrader, price for, princ-, prolongee |
  -0.5: promos |, properly, pu … air, puedo pasar, puse … no, put the, que sale, que … cobraron, que … mas
  -0.5: que … travaille, quedate, quedo … gracias, queja, quiero una, quiero … que, quinz-, quinze
  -0.5: quit trying, quit … to, quitt-, rains, ramas-, rapido |, rdv … NUMBER, re … me, recibirlos, reess-
  -0.5: remorques, remove>remove, renew-, rent bikes, reparacion … favor, reply … your, repondre j, reset
  -0.5: ride on, rides like, riding again, ring, ring me, rip, robe, roue est, rouler avec, roundabout
  -0.5: rubbish, s etait, sale la, sale still, salgas, saved my, savoir de, savoir … c, saw … text
  -0.5: says bring, says … it, se … cada, se … llevo, see if, see me, see … tomorrow, selle |, send you
  -0.5: send>send, servicio, serving, servo, setup, sh, shear-, shedd-, shedding, shirt, shop … are, shower
  -0.5: si … contesto, si … de, side |, siege bebe, singing |, sir i, slick-, slicks, slipping, slot |
  -0.5: smoking |, snapp-, snapped, so no, so … bike, so … hurry, so … texts, soiree, solut-, solution
  -0.5: somebody … the, sorry, sorted, sounded, soup |, spd, spons-, sponsor, squee-, squir-, sram, started
  -0.5: stati-, stayi-, staying, sticks, still in, still waiting, still … it, still … on, stop pas
  -0.5: stop press, stop the, stop … with, stopped … but, streamers, stren-, strength, stuck … my, studi-
  -0.5: stuff i, sucia, suis de, suis … c, sun, supports, swap, ta |, talk tomorrow, tapis, taque-, taqueria
  -0.5: tarda, taste-, tea |, tell my, tell … wife, tells, tenga, tengo otra, tengo … pa, text your
  -0.5: text … send, text … thru, texteame cuando, texted |, texting … for, texto dit, textos aussi
  -0.5: texts … i, texts>these, that … one, that … us, the 3rd, the airport, the bottle, the boys, the church
  -0.5: the couch, the crank, the damage, the drive, the driveway, the drop, the extended, the handlebar
  -0.5: the kids, the labor, the library, the nice, the trail, the … chain, the … comes, the … fell
  -0.5: the … guy, the … is, the … line, the … parts, the … twice, the … without, there an, there and
  -0.5: there with, think … meant, this group, this my, this … says, thorn-, thorns, throw … the, tie
  -0.5: tienen la, tigui-, tiguidou, tiguidou |, tired … flats, to like, to please, to watch, today … a
  -0.5: today … not, tonight or, tonit-, tonite, too small, too … the, took it, top … the, top … your, toquen
  -0.5: torme-, tormenta, tough, town … the, trabajo no, trafic, travel, tried the, tu vrai, tuesday slot
  -0.5: turqu-, turquoise, tutor, un vieux, un … telephone, uncles, une evaluation, une note, unemp-
  -0.5: unemployed, until … say, ustedes me, va … que, van is, vaut … la, vegan, velo … peux, vending
  -0.5: vendu le, veriz-, verizon, veux … a, viaje |, viendo, vient a, visa, vivo, voici la, voir |, vont
  -0.5: vous amene, vous appelle, vous ouverts, want NAME, want … gone, want … money, was very, was … a
  -0.5: was … by, we … for, were moving, wet |, what pace, what … said, which … did, which … for, who ate
  -0.5: who … in, will give, will send, will … make, winning, winning |, with every, with … me, with … pics
  -0.5: withdraw my, worth fixing, would stop, would … be, wrong window, wrong … lol, wrote … the, y necesito
  -0.5: y sale, yoghu-, yoghurt, you about, you coming, you quit, you reached, you run, you tell, you update
  -0.5: you when, you … necesito, you … next, you … our, your … came, zip tie, zumba, | alerts, | approved
  -0.5: | arreglan, | batterys, | cancellez, | cansado, | chaine, | cher, | cierran, | closed, | dimanche
  -0.5: | erreur, | eso, | gel, | haha, | harto, | inform, | jusqua, | nice, | night, | pedales, | picked
  -0.5: | presta, | quitenme, | rain, | red, | repondez, | scrap, | se, | serial, | shop, | size, | someones
  -0.5: | stuck, | taille, | talk, | tienes, | today, | touchez, | unsubscribing, | want, | wow, | … ahi
  -0.5: | … atencion, | … attached, | … automated, | … birthday, | … bouton, | … call, | … cancelle
  -0.5: | … cansado, | … conduis, | … confirmo, | … done, | … dos, | … elsewhere, | … everyone, | … forgot
  -0.5: | … found, | … freine, | … got, | … help, | … is, | … knees, | … luces, | … millas, | … mon
  -0.5: | … mothers, | … mucha, | … notificaciones, | … number, | … pace, | … page, | … pars, | … pensais
  -0.5: | … peux, | … please, | … pneus, | … porte, | … press, | … rear, | … silla, | … tantito, | … tire
  -0.5: | … tune, | … which, | … wow, ~_aft, ~_as, ~_as_, ~_asa, ~_big, ~_buc, ~_cas, ~_chu, ~_du_, ~_ell
  -0.5: ~_exe, ~_exp, ~_fis, ~_fiv, ~_ga, ~_gau, ~_go, ~_go_, ~_gru, ~_he, ~_muc, ~_nue, ~_oig, ~_ove, ~_peu
  -0.5: ~_roj, ~_ska, ~_sno, ~_spl, ~_tho, ~_tog, ~_wes, ~_za, ~abia, ~acka, ~ad_, ~ago_, ~aise, ~ajo_, ~all_
  -0.5: ~alud, ~anl, ~ants, ~ape, ~arca, ~assu, ~avy_, ~aye_, ~ays_, ~bac, ~baje, ~bala, ~bar_, ~basi, ~big
  -0.5: ~bon, ~brat, ~bus, ~capa, ~cass, ~ce_, ~ceiv, ~cim, ~ckag, ~coin, ~cras, ~ctic, ~dle_, ~drea, ~eat_
  -0.5: ~ecla, ~ega_, ~eiv, ~ejem, ~elos, ~em_, ~emon, ~eon, ~erec, ~ern_, ~etas, ~eud, ~exe, ~exte, ~fat
  -0.5: ~ffer, ~firs, ~fiv, ~five, ~for_, ~fte, ~func, ~gau, ~gauc, ~gi_, ~goog, ~gree, ~gro_, ~gru, ~gun_
  -0.5: ~gure, ~hamb, ~hew, ~hoco, ~hole, ~ico_, ~iere, ~ike_, ~iled, ~ill, ~ingi, ~inq, ~intm, ~isar, ~itez
  -0.5: ~jar, ~jel, ~kag, ~kage, ~lac, ~lati, ~lca, ~legi, ~lei, ~leva, ~ley, ~ll_, ~lmet, ~maz, ~muc, ~much
  -0.5: ~namo, ~ncue, ~ndig, ~nove, ~nter, ~ntm, ~ntme, ~nton, ~ntre, ~omb, ~oog, ~oogl, ~ose, ~ou_, ~pais
  -0.5: ~pass, ~ped_, ~peu, ~pose, ~prac, ~pute, ~quid, ~ral_, ~rang, ~rb_, ~rea, ~rew, ~rici, ~ride, ~ried
  -0.5: ~righ, ~ris, ~rler, ~ropp, ~rrio, ~sad, ~sari, ~show, ~sier, ~sno, ~soon, ~sse, ~sse_, ~st_, ~sth
  -0.5: ~stit, ~stol, ~sun_, ~tef, ~ths, ~tip, ~tle_, ~tops, ~tora, ~turn, ~uar, ~ueez, ~uild, ~uire, ~ulat
  -0.5: ~ulpa, ~une_, ~usez, ~uste, ~vy_, ~wap_, ~warn, ~wed_, ~were, ~when, ~xte, ~ybod, ~yth, ~ze_
  -0.6: NAME … je, NAME … off, NUMBER k, NUMBER right, NUMBER … late, a black, a domicilio, a lock, a pied
  -0.6: a qui, a retrouve, a salir, a true, a … abuela, a … for, a … just, a … nombre, about that, abrir
  -0.6: accen-, accou-, aceite |, acepte … el, acheter un, adelante |, afina-, after, afuera … la, again … to
  -0.6: aguas, ah ok, ahead of, ahora que, air in, airco-, airport, alla, also, am happy, am serious, amo |
  -0.6: and also, and any, and family, and … kids, andre-, andres, animo, annee-, annees, annoncent
  -0.6: ans … NUMBER, antes me, any contact, anymore … i, apart, apell-, apellido, appt |, are … free
  -0.6: are … people, arreglen, arrete … rappels, arrive dans, assem-, at … on, atendio ayer, au cours
  -0.6: au nouveau, autre … svp, avec mon, awesome |, back … is, back … you, barre, basah, be NUMBER, beari-
  -0.6: beau travail, before the, before we, before … or, beg, bibli-, bici ayer, bici como, bient-, bientot
  -0.6: biscuit, bleed-, bloque … le, bloqueo la, bonne saison, bonne |, boost, boutt-, boutte, bruit la
  -0.6: burge-, burger, burger |, bus |, buying … so, c quoi, c … de, ca en, ca … mon, cadena … vez, caigo
  -0.6: caigo |, cajas, calcomanias, calendar |, call back, called … the, cambio … aceite, campamento
  -0.6: can come, can give, can … hold, can … squeeze, cansado, capital, carbon, card got, card on, cardi-
  -0.6: care now, carga, carit-, carres, casa es, casco y, caso … me, cell … ma, center, cerrado, certa-
  -0.6: cette fois, chaine arrete, chaine … pas, champ-, chaque … je, charge … fois, charged … twice
  -0.6: charging me, cheaper |, choice |, chorr-, chorro, ci, clavo, clock on, cogne, collants, colum-
  -0.6: come down, comen-, comfy, coming for, coming … the, commande j, complaining, compro otra
  -0.6: con … frenos, con … lluvia, con … queda, conci-, concierge, confiscated, conne-, copie-, copies |
  -0.6: cortala con, corti-, cortito, cour, cow, cream, cuanto sale, curry, d huile, d … c, dads … he, damage
  -0.6: dans … boite, dans … min, data |, de 2, de gel, de hacer, de job, de pago, de tubeless, de vuelta
  -0.6: de … fait, de … luces, de … mi, de … nina, de … proxima, debarque, debarque moi, debarquer |, decided
  -0.6: dedo, deje mis, deje … guantes, delete bus, delete trabajo, delete … se, delivered to, delivery guy
  -0.6: demain … est, dentista, depend, des, des freins, descanso, descuentos |, desso-, dessous, deux velos
  -0.6: devant chez, devant … vous, didi, died |, difference between, diffi-, diman-, din, dio mal, direction
  -0.6: disie-, disiez, distr-, dites que, do for, do we, does … ride, dolla-, domicile, domingos, downt-
  -0.6: downtown, draft, du siege, ear, eating my, ebike-, ebikes, ecoeure, eid, eid mubarak, el fin
  -0.6: el lavado, el link, el pelo, el perro, el … ahi, el … un, electricite, electriques, electriques |
  -0.6: elle s, elle … appelle, email i, embarque, emocion, en dessous, en dos, en haut, en juillet, en marzo
  -0.6: en special, en … foto, encanta, encue-, end caps, end my, english please, english |, english … good
  -0.6: enlevez ca, enlevez … siege, ensemble |, envoyer une, envoyer … photo, escogi, escuela de
  -0.6: esposo … la, esquina |, est lui, esta muy, esta … alto, esta … delete, esta … hoy, estan abiertos
  -0.6: este … me, estoy abajo, et il, et moi, et … la, etes … gentils, etudiant |, every … is, extra work
  -0.6: fa cai, faim, faites tu, falla, family … and, fasting, father he, fav, fell in, fermez … quelle
  -0.6: festi-, fichi-, fighting over, fin you, finissent, first … in, flowers, flyer-, flyers, fond, for 2
  -0.6: for NUMBER, for sure, for thursday, for … days, for … flat, for … number, found it, freezer
  -0.6: frein est, frida-, friendly, from last, from … account, from … guys, from … lol, from … so
  -0.6: front brake, fui … la, gagne le, garmi-, garmin, gars a, gasolinera, gateau |, gear, genti-, gentl-
  -0.6: getting, givin-, giving, gliss-, glisse, go with, god bless, god is, gong xi, gong … fa, good … no
  -0.6: got … last, gravel bike, grocery, grosero, group-, groupe, guys text, guys … a, guys … it, habit-
  -0.6: half only, handle, happy … day, haut, have sent, have … i, hay … para, he … on, hear your, hella
  -0.6: here your, heureusement, him my, hitle-, hitler, hmm |, home on, hope |, hot water, how … was, hp
  -0.6: hun |, husband will, i buy, i miss, i tell, i was, i … called, i … go, i … happy, i … serious
  -0.6: i … that, il arrete, in, in and, in as, in canada, in maine, in there, in … my, infirmiere
  -0.6: interesa que, interview went, invit-, invoice … the, is another, is leaking, is quite, is … he
  -0.6: is … saturday, it gone, it needs, it right, it … sell, it … someone, it … thru, j attends, j … en
  -0.6: j … pris, jamais accepte, jare, je saute, je … fais, je … payer, journ-, juare-, juarez, juill-
  -0.6: juillet, justo, keep … change, key … the, kid … not, la NUMBER, la a, la arreglen, la cotizacion
  -0.6: la dejo, la entrega, la gris, la horquilla, la novela, la … 2, la … a, la … arrete, la … desde
  -0.6: la … estaba, la … i, la … juste, la … s, ladies night, lady with, las calcomanias, las rodadas
  -0.6: last … she, lavado |, lawyer needs, lawyer … the, le agradeceria, le cafe, le dans, le garage
  -0.6: le garde, le plancher, le velo, le … a, le … bebe, le … meme, le … poner, le … vert, least
  -0.6: leave … key, leaving it, left pedal, left side, lefty, les enfants, les mains, les … electriques
  -0.6: let the, letra, lights on, llego cortado, llego … a, llevo NUMBER, lo … hace, lol, long time
  -0.6: looked … it, los domingos, los sabados, lotte-, lottery, luz de, m … appele, m … la, m … vole
  -0.6: ma chambre, ma cle, ma tante, ma voisine, ma … arrete, mais la, mais … a, mal escrito, mandando
  -0.6: mandandome textos, mandarle, mandeme el, many … of, marzo, matan-, mauve |, me cayo, me … 2, me … how
  -0.6: me … pic, me … price, me … un, medida, merci |, mes … arretent, message … j, met, mi direccion
  -0.6: mi esposa, mi pana, mi … de, mi … vieja, milo, minimum, mio no, mis guantes, missed call, mon oncle
  -0.6: mon vieux, mood, more room, more time, more … my, mort, mubar-, mubarak, much … my, my cat, my eyes
  -0.6: my i, my roommate, my … 2, my … also, my … at, my … be, n he, n … can, n … to, necesito para
  -0.6: negocio |, negro |, never agreed, never … permission, newsletter |, no paro, no sirve, no … bien
  -0.6: no … deje, no … is, no … preocupe, no … room, no … x, nobody … the, not believe, not today
  -0.6: not … anybody, not … of, novel-, novela, now … has, number>more, nunca … tenido, nursi-, nursing
  -0.6: of … first, of … message, off by, off can, off i, off stop, off … NAME, off … am, off … he
  -0.6: old … back, old … on, on … cards, on … morning, on … plan, on … street, once … for, one … stop
  -0.6: open … NUMBER, or a, orlan-, orlando, other bike, oui |, outgo-, outgoing, outside your, over my
  -0.6: pague en, par ecrit, par … pour, para … sabado, parade, parce … j, pars, pas … chum, pasa por
  -0.6: pasar |, payda-, payday, payno-, paynow, pedales de, peinture |, people on, peor, peppe-, pepper
  -0.6: per … on, permis de, pero … a, pero … bien, person please, perth, petites … svp, peux … arreter
  -0.6: phone please, phone that, phones on, photo of, pic of, pied, pig, place NUMBER, place dans, place to
  -0.6: plaint, plancher, plast-, please … not, plombier, plus aucun, plus … a, pneu arriere, pneu est
  -0.6: pneus svp, poder-, poderosa, police a, police … retrouve, poll, pongale, pont, por si, postal
  -0.6: pour demain, pour … fete, pour … je, pour … tune, powers, powers out, prawn, precio no
  -0.6: prendre rendez, prendre … vous, preocupe, preocupe |, prima, print |, pront-, pronto, puede pasar
  -0.6: puedes, puedo … mi, putting it, quad, quad lock, que voy, que … attends, que … dejen, que … demande
  -0.6: que … mande, que … solo, queen-, queens, quelle … votre, question … the, qui, qui … donne
  -0.6: quiere … de, quit asking, quit … band, quite enough, rabais etudiant, rache-, raspo-, ratio-, re
  -0.6: reach |, read |, rear end, rear … feels, receipts, reciben, recibir |, recomiendo, recommandez
  -0.6: recordatorio, refuse la, regle-, regresamos, remove … as, reserve, respondo, retard |, retrouve mon
  -0.6: reveille le, revient, rides great, ridin-, riding, rines, room in, room … the, roues svp, row, row |
  -0.6: run it, s arrete, sabados, sacre-, sacrez, saludos desde, sambal, sambar, satur-, savais, say … but
  -0.6: says tuesday, scary, sch, screaming, screws, se cancelo, se preocupe, se … baja, se … cayo
  -0.6: second … i, see that, see … then, segur-, seize-, seized, send to, send your, send>angry, serai … a
  -0.6: serait mieux, serious |, service de, set … the, shamp-, shampoo, sharp |, she got, she is, she texted
  -0.6: shifted, shifted to, short-, siempre me, sigo … los, sim card, sinon je, sir … the, sms on, sms … no
  -0.6: sms … to, so can, so my, soeur … elle, son NUMBER, son de, sont finis, sorry … thread, sorry … your
  -0.6: soy … senora, spoil-, spoken, srry, st |, stag, sti, sticker |, stop charging, stop disturbing
  -0.6: stop not, stop … chain, stop … do, stop … over, stop … this, stop>forever, stopped shifting, storm
  -0.6: stric-, strict, subject, success, suis tanne, suis … au, supposed … be, sur … plancher, sur … velos
  -0.6: suscripcion, suspende, svp … m, t … ou, taking my, tantito, tarik, teenager, tele, telefono y
  -0.6: termina en, termina … NUMBER, test |, text … i, textos j, texts … with, thank … NAME, thanks … all
  -0.6: thanksgiving |, thankyou, that, that says, that … anymore, that … quite, the alarm, the band
  -0.6: the beach, the build, the car, the code, the driver, the freehub, the freezer, the grass, the guest
  -0.6: the headset, the interview, the ladies, the list, the message, the neighbor, the pink, the sticker
  -0.6: the surly, the test, the trunk, the two, the … be, the … manager, the … me, the … were, the … year
  -0.6: these>law, they … for, thing … me, this texting, this … never, throw-, throwing, til monday, time i
  -0.6: time no, time … come, to add, to him, to … late, to … out, to … sorry, toilet |, told no, toque-
  -0.6: toutes mes, trabajo hasta, trabajo … que, trae el, trim for, troca, trompee, truin-, truing, trust-
  -0.6: tu une, tuesday please, tuiti-, tuition, tuneup, turbo, turn … the, twice and, un aviso, un boutte
  -0.6: un bruit, un gros, un … a, un … au, un … dans, un … si, un … you, une mise, unsubscribe from, unsur-
  -0.6: unsure, upsid-, upside, upside down, us … with, va le, valen-, valve, velo … NUMBER, velos a
  -0.6: velos electriques, velos |, vendr-, veut pu, viens chercher, vieux pneu, virement |, voice message
  -0.6: vole mon, vole … velo, vomit-, vomiting, vos … j, votre … je, vous disiez, vous ecrivez, vous … finir
  -0.6: vous … tantot, vous … velos, voy pa, voy … camino, vu la, walked in, want me, want … do, want … take
  -0.6: wants it, was yours, we … see, weeks |, went with, what … he, what … you, when it, where … at
  -0.6: wheres my, which, will put, wishe-, wishes, with 2, with bike, with tax, work … that, would … that
  -0.6: wrong thread, wrong … be, wrong … can, wrong … for, wrong … size, xerox, xi, xi fa, xi … cai, y llego
  -0.6: y … en, y … le, ye, yello-, you llego, you love, you sound, you squeeze, you still, you te, you the
  -0.6: you win, you … las, you … need, you … ocupo, you … understand, your address, your guy, your junk
  -0.6: your survey, your … card, your … say, your … says, | 2, | are, | break, | buscan, | can, | cancelled
  -0.6: | debarque, | deme, | eid, | fr, | gong, | good, | grandpa, | hella, | moved, | mum, | oiga, | order
  -0.6: | paro, | powers, | prefiero, | putain, | sans, | small, | solicito, | tannee, | terminaron, | tire
  -0.6: | tomorrow, | toque, | unsub, | unsure, | ustedes, | wanted, | whens, | yaar, | … any, | … ate
  -0.6: | … bonne, | … butt, | … cash, | … cat, | … chat, | … cita, | … close, | … fete, | … finish, | … have
  -0.6: | … les, | … lumiere, | … manda, | … mubarak, | … old, | … prefer, | … promos, | … quitan, | … rode
  -0.6: | … seat, | … serai, | … side, | … slept, | … time, | … total, | … trouve, | … vemos, | … wait
  -0.6: | … wearing, | … when, | … xi, ~_als, ~_art, ~_aye, ~_bac, ~_bot, ~_bui, ~_bun, ~_but, ~_cag, ~_ci_
  -0.6: ~_dal, ~_ded, ~_emb, ~_fai, ~_fal, ~_fo, ~_ha, ~_igu, ~_in_, ~_inf, ~_ins, ~_mar, ~_ov, ~_ras, ~_row
  -0.6: ~_rue, ~_sin, ~_tie, ~_tit, ~_tr, ~_typ, ~_unf, ~_usi, ~_ve, ~_yel, ~acce, ~acer, ~add, ~afin, ~aigo
  -0.6: ~alva, ~ama_, ~amb, ~amen, ~ammi, ~andp, ~ano, ~anta, ~apt, ~av_, ~bajo, ~bel, ~blie, ~bui, ~buil
  -0.6: ~bun, ~ccou, ~cera, ~cit, ~cliq, ~cola, ~dele, ~dez, ~dge, ~dim, ~dima, ~dir_, ~disp, ~doll, ~dors
  -0.6: ~dou, ~ebs, ~ech, ~ect, ~eeli, ~egg, ~egro, ~ehi, ~ejor, ~eles, ~ell, ~eme, ~encu, ~ent, ~erno, ~ert_
  -0.6: ~erw, ~evai, ~fina, ~fis, ~gle, ~gual, ~har, ~hel, ~hens, ~hild, ~hit_, ~ibra, ~ical, ~icar, ~icke
  -0.6: ~iew_, ~iga, ~ign, ~ill_, ~ior, ~ises, ~its_, ~ixi, ~jame, ~je_, ~jor, ~jump, ~jus, ~leb, ~leg, ~lla_
  -0.6: ~lli, ~lol_, ~lowe, ~mai_, ~mail, ~main, ~mar, ~mara, ~mejo, ~mism, ~mma, ~nak, ~nam, ~nde_, ~ndma
  -0.6: ~ndp, ~ndpa, ~nea, ~nes_, ~neu, ~nez, ~nez_, ~nion, ~nki, ~ntal, ~nvit, ~ny_, ~ode, ~ome, ~ony, ~oqu
  -0.6: ~or_, ~orl, ~orm_, ~orri, ~ort, ~osts, ~oth, ~otic, ~otra, ~ouve, ~oye_, ~pag, ~pas, ~pein, ~pliq
  -0.6: ~pok, ~quem, ~raff, ~rais, ~ras, ~rati, ~rdi, ~rek, ~rgo, ~rida, ~rink, ~rm_, ~rnin, ~roch, ~rtes
  -0.6: ~satu, ~sda, ~sday, ~sell, ~sib, ~sli, ~spl, ~suen, ~summ, ~swee, ~tch, ~tch_, ~tens, ~time, ~tis
  -0.6: ~tmen, ~ttle, ~ubel, ~uce, ~ucho, ~uck_, ~uie, ~ura, ~urd, ~ury, ~ury_, ~ush, ~uss, ~verd, ~vil_
  -0.6: ~voy, ~went, ~wer, ~whee, ~yar, ~yel, ~yell, ~yer_, ~ying, ~zos, ~zos_
  -0.7: (unknown 3), NAME … all, NUMBER at, NUMBER hours, NUMBER my, NUMBER … at, NUMBER … c, NUMBER … if
  -0.7: NUMBER … per, NUMBER … porfa, NUMBER … will, a adore, a cat, a ce, a denunciar, a fever, a good
  -0.7: a half, a las, a list, a partir, a sound, a … con, a … fee, a … mes, a … nina, a … pero, a … please
  -0.7: a … right, a … who, a … you, aa, abern-, abernathy, abonne |, abren los, abren … domingos
  -0.7: abuela … que, abuja, account … i, acros-, across, after hours, again … you, ah ma, ahi … las
  -0.7: ai demande, alarma de, alarma … la, ale, alive |, alloy, also … take, alway-, always, am moving
  -0.7: am still, am … there, amazing |, an … out, and … left, annoying … it, annulee, annuler la, anter-
  -0.7: anterior, any NUMBER, applied, appointment … tuesday, aprendio, apuntame en, apunten, are … guys
  -0.7: are … hiring, are … more, arme, arrived |, as spam, ascen-, asi … la, ask about, assez de, at … for
  -0.7: at … gate, attached |, attachment, attente pour, attente … le, autocollant, avance |, avec mes
  -0.7: avez … j, avisele, aviso de, avoir une, axle |, bags |, baja … asiento, bajo delete, barbe, bas, bday
  -0.7: been calling, behind me, behind the, being dramatic, bells |, bici hoy, bici que, bicycle with
  -0.7: bicycle … NUMBER, bien los, bien por, bienv-, bike any, bike … in, bike … now, bills, bit … the
  -0.7: black-, blanca, bois, bonjour monsieur, boots, box the, brake rubs, bucket, bumps, but … website
  -0.7: by at, by tonight, by … NUMBER, by … or, c … NAME, ca reveille, ca … ce, cable … is, cadea-, cafet-
  -0.7: call at, call … before, call … house, call … my, calling you, camara, camara … una, came at, campa-
  -0.7: can … mauvais, cancel … pickup, cancelen el, cancelled … i, cansada, car and, cargar, casco no
  -0.7: cats |, changed to, changer mon, charge deux, chat qui, chat with, check … spam, chips, chiqu-
  -0.7: chiquita, chocaron, claim ticket, claro, clase de, clean it, close on, colour, come … and, come … you
  -0.7: comin-, coming, commute, como … la, como … que, completely |, comprend, comprend pas, con … ticket
  -0.7: concert, confirmado, congr-, consent … for, consigo, contact from, contact lens, contestar llamadas
  -0.7: costc-, costco, couco-, coucou, counc-, council, cual, cuand-, cuando, cuando es, cuanto me, culture
  -0.7: cumple, d … arriere, d … la, dang, dans … pneu, dar, daughter NAME, day, day … tomorrow, de cadenas
  -0.7: de casa, de celular, de cote, de lentes, de lo, de mandarme, de misa, de usar, de … cliente
  -0.7: de … hermano, de … jaja, de … l, de … modele, de … pero, deje … bici, delete mecanico
  -0.7: demande … numero, denunciar, depuis lundi, descuento delete, descuentos, despacito, did they, digan a
  -0.7: digan … mi, dijeron, dimanche, dinero … vuelta, dirty, discount, do the, do … listen, do … owe
  -0.7: do … wish, doctor |, docum-, document, dogs allowed, domingos |, donated, donation, donc ca, donnee
  -0.7: donuts |, drama-, dramatic, drink, droit vous, dryer, du bureau, du cadre, dura la, el … es, el … o
  -0.7: eleves, email … to, emploi, en floride, en fous, en pensant, en reunion, en … esquina, en … me
  -0.7: en … merci, end … day, end … your, ended |, engin-, enlevez … petites, enorm-, enorme, envir-
  -0.7: environ, envoies, envoyer la, envoyer … de, era, es su, essayer le, est des, est faite
  -0.7: est … derniere, est … petit, esta … el, estar, estuvo … por, etais dans, etais … le, etes trompes
  -0.7: eve, excus-, excusas, farid, fat, feeling, fell … the, felt, ferie, fermez, fermez vous, fete … la
  -0.7: financing, first … the, floor-, floors, florida |, floride, for asking, for me, for tomorrow
  -0.7: for … call, for … tow, forwarded, fotos delete, fr, francais svp, free … a, free … i, fregar, frein |
  -0.7: fries, from … mailing, front … the, gano, garde … velo, garde-, gasol-, gauche |, genius, gloss-
  -0.7: glossy, gmail |, golpe |, good people, guess-, guessed, habla la, hace … el, had … good, hahah, has
  -0.7: have … owned, hay … que, he, he … so, hello, her i, her no, hide, hijo … la, hizo, horqu-, horquilla
  -0.7: how … your, i ate, i pay, i prefer, i want, i … after, i … he, i … more, i … moving, i … work
  -0.7: if … get, ignore |, il possible, impuesto, in canteen, in hospital, in office, in time, in town
  -0.7: in you, in … back, in … if, inclus, inflate, interesa la, is cheaper, is late, is smudged, is stuck
  -0.7: is … difference, is … like, is … to, it came, it come, it feels, it shows, it that, it … do
  -0.7: it … here, it … way, items NUMBER, jaune, je … infirmiere, je … ne, je … tanne, job je, juego
  -0.7: juste une, keep … me, kickstand |, kids bike, kindly inform, kindly send, kiss, know … up, la carrera
  -0.7: la carte, la encontre, la grandeur, la petite, la place, la pompe, la rue, la subvention, la tengo
  -0.7: la trek, la ubicacion, la vieille, la … avant, la … electrica, la … que, la … un, la … voy, lakeside
  -0.7: lared-, laredo, le avant, le cours, le debo, le derailleur, le menu, le puse, le ticket, le total
  -0.7: le … nom, le … una, leaki-, leaking, learn-, leave … on, legs, lenti-, les … d, les … svp, let … in
  -0.7: libre, lids, lis pas, lista y, lista … recoger, liste noire, liste … prix, listening, llanta
  -0.7: llegue al, llevo, llevo a, lo phone, los … ahora, los … de, los … nomas, m … fous, ma … c, maide-
  -0.7: maiden, maintenant je, mames, manager, mancha, map |, maqui-, mauve, me retiro, me vale, me … address
  -0.7: me … come, me … list, me … para, me … total, mean … text, medec-, media hora, medic-, mensaje … o
  -0.7: message is, message … you, messages … moi, mettez le, mi nieta, mi vecina, mi … al, mien … est, milks
  -0.7: minutes |, mitad, mon autorisation, mon rendez, mon … du, mon … en, mon … frere, mon … s
  -0.7: monsieur … vous, morado, more messages, more … those, moved … i, mucha, must but, must … in, my kids
  -0.7: my membership, my nephew, my … anymore, my … they, my … want, my … where, nativ-, native, need … more
  -0.7: needed i, needful and, net, never bring, never ever, never … found, new cassette, next … is, no dey
  -0.7: no era, no mames, no … alcanza, no … called, no … needed, no … texto, no … veo, nobody told
  -0.7: nobody wants, nobody … you, nonse-, nonsense, noodl-, not about, not close, not interested
  -0.7: not listen, not … text, not … well, note that, notifications for, nouveau cell, now his, now you
  -0.7: numero et, occupe, of day, of … til, off do, off tomorrow, off … at, off … my, old parts, on … order
  -0.7: on … repair, on … roof, one called, one do, one got, one … only, one … thing, or did, or … they
  -0.7: order for, order … the, organ-, oui … les, out i, out so, ouvert |, over … just, owe me, oye y
  -0.7: pa otro, pagin-, pagina, pana |, parch-, pareil, pareil |, pas … au, pas … facture, passp-, passport
  -0.7: patins, patronne, pensant, perdon me, perdon … equivoque, permitted, pero sin, petrol, peur |
  -0.7: peut … arreter, peux tu, peux … repondre, phone fell, phone on, pick me, pila |, pile, pintarla
  -0.7: planc-, plane |, plastic, please be, please |, plus vite, ponchaduras |, pongame en, pongame … la
  -0.7: por … hasta, porte velo, pour jeudi, pour … assurance, pour … rappel, pourriez vous, pouva-, pouvez |
  -0.7: pouvez … ecrire, prefere pas, prends, presc-, prescription, presto, principiantes, pude … el, puede |
  -0.7: puede … las, puede-, pueden … mi, puedo … en, puedo … llamadas, put in, quatre, que estaba, que raro
  -0.7: que su, que … pusieron, que … va, quedo el, quedo en, queriendo, question about, quick, quiero … azul
  -0.7: quilt-, quitar … telefono, quiten las, quittes, rappels … entretien, raya, rayar-, rayaron
  -0.7: rdv … mardi, reach, receive your, rechina, recum-, red light, refuse … pay, remboursement |, remercie
  -0.7: remets, remove … stickers, renuncie, repla-, reply … this, reponds a, report |, required |, respondi
  -0.7: return the, reuss-, reussi, reves, ride i, ride … is, ring … the, ris, road … the, robbe-, robbery
  -0.7: roman-, romantic, roule comme, roule … un, rueda, ruedas |, sabes, saddle is, safe to, said stop
  -0.7: said … it, saint, salmo-, salmon, salutations, salutations a, saquenle, sat |, saturday … i, say the
  -0.7: say … NUMBER, say … is, say … not, scola-, scolaire, scratch that, se … sola, seat |, semana |
  -0.7: send … yet, sending a, sending these, serai la, serait il, serait … possible, service in, shouted
  -0.7: showe-, si pero, si y, si … bici, si … me, sian, sleeping, sleeping |, slip |, smili-, smiling
  -0.7: smudg-, smudged, so funny, solo los, solo … frenos, someone … me, sometime, son will, son … he
  -0.7: sonne toujours, spa, spamming … group, split it, squeaking |, stars, starts, stoke-, stop>me
  -0.7: storage |, strav-, strava, stuck on, student, su … este, suben, succu-, succursale, suena |
  -0.7: suis infirmiere, sun |, surna-, surname, surprise |, suspendieron, svp n, swap meet, switch it
  -0.7: symbo-, take calls, take this, tanne, te … y, teena-, tell ma, tempete, ten |, tenia, text by
  -0.7: text … wife, texts though, texts>stop, thanks … asking, that … fast, the charger, the click
  -0.7: the difference, the fish, the logo, the mess, the party, the rental, the restaurant, the tow
  -0.7: the train, the trip, the van, the … arrived, the … been, the … between, the … by, the … donation
  -0.7: the … only, the … raffle, the … report, the … sign, the … team, their, thing-, this sunday
  -0.7: this … all, this … is, this … just, this … please, this … since, threw up, thurs-, ticket … my
  -0.7: tiene un, til sunday, till … end, time does, time … have, to quit, to stop, to win, to … 2, to … abt
  -0.7: todos … el, tombee, ton … a, tool, torti-, tortillas, tot |, tour pour, tow … is, trial, trouv-
  -0.7: tu fini, tu hermano, tu pret, tunnel |, tuque, twice … i, ubicacion |, un abonnement, un appel
  -0.7: un poco, unive-, unscr-, unscrew, up over, urgente, use … the, ustedes que, ustedes … se, vaiss-
  -0.7: vaisselle, velos d, venir |, versi-, version, veut une, vez you, vidrios, vieja … la, viene, vienes
  -0.7: vivo en, vous remercie, vous texter, vous |, vous … garder, vous … trompes, voy … denunciar
  -0.7: voy … ella, voyez, vuelva, vuelvo, vuelvo a, wah |, walk |, want … in, want>angry, wants
  -0.7: wants … know, was wonderful, was … with, washe-, way2s-, way2sms, we still, weather, weddi-, wet
  -0.7: what … does, what … was, when … it, when … land, when … phone, whens, whens the, who … just, why are
  -0.7: why … it, wife instead, will tell, will … come, with phone, with … and, with … else, with … in
  -0.7: with … on, wobble, wrong>list, wrote … for, y etre, y … frette, yearl-, yearly, yellow, yo pense
  -0.7: you aprendio, you compre, you hiring, you land, you le, you pase, you so, you spam, you with
  -0.7: you … and, you … kids, your bday, your pic, your voice, your … if, yourselves |, zippe-, zipper
  -0.7: | abren, | borra, | boss, | brakes, | claro, | coucou, | has, | igual, | lequel, | llameme, | lundi
  -0.7: | meeting, | mensaje, | parfait, | parking, | por, | pouvez, | queue, | ran, | recibido, | swap
  -0.7: | termino, | then, | tired, | trabajo, | truck, | tu, | velo, | wish, | xl, | … afuera, | … amo
  -0.7: | … away, | … blue, | … cap, | … chum, | … coach, | … desde, | … drop, | … ecran, | … funny
  -0.7: | … looks, | … mames, | … manque, | … moteur, | … nieto, | … not, | … nouvelles, | … of, | … regalo
  -0.7: | … retiro, | … safe, | … sms, | … souhaite, | … teacher, | … tmr, | … two, | … uno, | … vecino
  -0.7: ~_ade, ~_aim, ~_alw, ~_ani, ~_ann, ~_apo, ~_bd, ~_bda, ~_bed, ~_cie, ~_clu, ~_dep, ~_ear, ~_eco
  -0.7: ~_fr_, ~_gan, ~_hac, ~_he_, ~_hm, ~_lea, ~_loa, ~_lol, ~_maq, ~_mid, ~_pei, ~_pig, ~_quo, ~_rip
  -0.7: ~_sal, ~_sav, ~_say, ~_thr, ~_wo, ~abr, ~ach_, ~adea, ~adel, ~aft, ~air, ~alw, ~alwa, ~amme, ~amp_
  -0.7: ~ando, ~ant, ~app_, ~appr, ~asin, ~atos, ~axi_, ~bda, ~bday, ~bid, ~bra, ~bras, ~cad, ~call, ~chem
  -0.7: ~chu, ~ctri, ~cuid, ~da_, ~ded, ~deja, ~dep, ~depo, ~due_, ~ecid, ~eel_, ~eeme, ~eggs, ~eigh, ~eir_
  -0.7: ~eld_, ~emp, ~end, ~ene_, ~enev, ~enio, ~erer, ~erie, ~eron, ~espo, ~ewa, ~exp, ~fant, ~fat_, ~flor
  -0.7: ~fore, ~fter, ~geme, ~ggs, ~ggs_, ~glan, ~hair, ~hari, ~hif, ~hiv, ~horq, ~hort, ~hroo, ~ian_, ~iba_
  -0.7: ~ibl, ~ide, ~ier, ~iert, ~iest, ~inut, ~irst, ~isc, ~ise_, ~issa, ~it_, ~iva_, ~ized, ~jan, ~labo
  -0.7: ~lant, ~las, ~lau, ~let_, ~levo, ~lift, ~lis_, ~llam, ~lol, ~lon_, ~low, ~lve, ~lwa, ~lway, ~ma_
  -0.7: ~maq, ~maqu, ~mbio, ~mo_, ~morr, ~mp_, ~mpt, ~nan, ~nday, ~nnu, ~ntai, ~nti, ~nut, ~oad, ~odi, ~odo_
  -0.7: ~ogg, ~oil_, ~ok_, ~ome_, ~ops, ~opti, ~ouh, ~pagi, ~pal_, ~pie, ~pig, ~pill, ~pinc, ~pist, ~poc
  -0.7: ~pond, ~powe, ~ppo, ~pues, ~purp, ~quic, ~quiz, ~rmie, ~rqui, ~rsd, ~rsda, ~rtic, ~sat, ~sea, ~see_
  -0.7: ~she, ~sir, ~some, ~spor, ~spos, ~sup, ~tar, ~tate, ~th_, ~thr, ~toil, ~tte, ~ttl, ~tua, ~uch_, ~uda_
  -0.7: ~uest, ~ugh_, ~uick, ~uier, ~uiet, ~ummy, ~urni, ~ursd, ~usi, ~vali, ~valv, ~vel, ~ven, ~ves, ~vin
  -0.7: ~wedd, ~wet_, ~xcus, ~yes_, ~ymen
  -0.8: 2 … i, 3rd floor, NAME andre, NAME as, NAME will, NAME … c, NAME … tu, NUMBER but, NUMBER inch
  -0.8: NUMBER only, NUMBER percent, NUMBER sur, NUMBER your, NUMBER … des, NUMBER … since, a cesse, a chain
  -0.8: a combien, a cualquier, a red, a ride, a … l, a … texto, a … vos, abogada, about … fork, abrazo
  -0.8: abt the, abuelito, ac, account |, add … back, affaire avec, agost-, agosto, agradeceria que, ah ben
  -0.8: ai de, al nino, al rato, alcanza |, algun-, all |, all … bikes, all … the, am by, am … lbs, ancho
  -0.8: and … all, and … both, and … other, animal, animal |, antes |, aplas-, archi-, are free, are they
  -0.8: argen-, argent, arrete toi, arretent pas, arreter au, arretez … ca, arrives |, asegu-, asi … no
  -0.8: asiento un, at … desk, at … price, at … store, au prochain, autobus devant, autorizado, autorizo la
  -0.8: autorizo … reparacion, avail-, available, avec ma, avec un, avertis, avez appele, avez … du, balco-
  -0.8: barri-, bars |, basico |, bc … am, bcos, be off, beach, before |, belt, bien y, bike fits, bike no
  -0.8: blagu-, blush, blush |, bola, bomba, book a, booking |, boon, borrame … la, boxin-, boxing, breakdown
  -0.8: bring a, bring my, bring you, brook-, brooks, bucke-, bucks |, bueno, bussi-, c … des, c … sa
  -0.8: ca … coupe, cadre |, call, call it, cambiar de, cambiar los, cambiar … frenos, came |, can make
  -0.8: can … come, can … push, can … your, canada |, canadien, cancel just, cancel … the
  -0.8: cancelar … mensajes, cancele la, candado … la, cante-, canteen, canteen |, casque … la, catch-, cel y
  -0.8: celeb-, cell phone, cell … pas, celu, chain, chain |, champion, chape-, chapeau, check out, chile
  -0.8: chino-, chinois, choca-, choir, cle |, clean, clinic |, clous, code … NUMBER, colou-, come back
  -0.8: commande a, como cancelo, completely, comprends |, compulsory, con la, con … trabajo, confe-
  -0.8: conference, consegui |, console, corolla |, could … with, coupee, courriel |, crank-, cranks
  -0.8: credit … dossier, crever, crisp-, crisps, cualquier hora, cudnt, cuentas, cultu-, cumpleanos
  -0.8: d entretien, d … devant, day |, de alta, de caminar, de cellulaire, de ton, de … ahora, de … color
  -0.8: de … femme, de … para, de … vente, decir-, deposito |, descente, desco-, descr-, di … a, dia es
  -0.8: diall-, dieu, dimanche est, dire que, do this, do … bike, do … laugh, do … open, do … touch, dolar-
  -0.8: dolares, dolares |, dollar, dollars |, donc vous, done … NUMBER, doord-, doordash, driveway
  -0.8: dropped my, du metro, du pain, du service, el cobro, el color, el mecanico, el … NUMBER, elimina
  -0.8: en … min, en … minutos, end i, enfants |, enfri-, engaged, enlever le, ennui-, ennuie, ennuie de
  -0.8: enough … i, entente, envoie … photo, equivoque … dia, era el, es lo, es normal, ese numero
  -0.8: est coupee, est sa, est … bonne, esta … de, estacionamiento |, estara, este … pero, et … ai
  -0.8: etait … a, etudi-, ex … me, exams, excep-, extrano |, fache-, fachee, facture … courriel, faire … a
  -0.8: fait frette, faites … la, falls, falta-, faltan, feed, femme |, fermez pas, fete |, fever |, fiebr-
  -0.8: fiebre, fiebre |, fin … mes, fin … mon, fins, firma-, flirt, floor, flowe-, flu, focus, fois … je
  -0.8: for a, for his, for us, for … chain, for … company, for … min, for … so, for … too, forget the
  -0.8: forgets, forgot the, forgot |, form for, freeh-, freehub, freins … pas, friday … you, fridge |
  -0.8: froze-, frozen, full … at, funct-, function, galer-, galerie, galerie |, gentil, get text, ghost-
  -0.8: give my, goes, going |, gong, got lost, got … job, grande |, grass, groce-, guelp-, guelph, guess |
  -0.8: gym |, hacer, hahah-, hahaha, hahaha |, has it, have enough, have left, heads-, headset, help, herra-
  -0.8: herramienta, hi this, hiring |, histo-, hombre |, hora es, hora … la, how bad, how often, how was
  -0.8: hoy, huevo, hurts |, hydraulic, i brake, i bring, i … ask, i … it, i … next, i … please, i … really
  -0.8: ici |, if, if i, il, il … d, in … tire, in … week, incluses, ins, inscrivez … pas, insea-, inseam
  -0.8: iphon-, iphone, is busy, is looking, is missing, is own, it like, it next, it still, it … ok
  -0.8: it … sms, it … take, j … a, j … apres, j … assez, j … veux, jaja la, je regarde, je rentre, jeu … la
  -0.8: just … lol, just … talking, juste … nom, keep … bell, kicke-, kicked, know who, la galerie
  -0.8: la graisse, la meteo, la soumission, la valve, la vida, la … barata, la … du, la … encontre, la … mon
  -0.8: la … prochaine, la … verdad, la … veut, lache l, lacher, lachez … la, ladie-, ladies, laisse … a
  -0.8: laissez les, lamp, las llantas, lasagne, layaway |, le en, le mode, le pregunto, le … casque
  -0.8: le … modele, le … texto, leave your, leave … review, leh, lens, lentejas, les travaux, let me
  -0.8: let … check, level, lift |, light-, like butter, like … please, like … times, lim, limping, linge
  -0.8: list price, list … and, list>wrong, lists, llamarme, llame a, llega-, llegan, llevar, llevo … mi
  -0.8: lo delete, lock i, loic, low |, lui a, luz trasera, ma femme, ma i, macha-, made the, mains
  -0.8: make sure, making … blush, mam, mama |, mandame un, mando el, mando mensaje, manques, matte, maudit |
  -0.8: mauvais modele, mdm, me blush, me check, me do, me hace, me she, me too, me … inscrite, me … way, mec
  -0.8: membe-, menos, mens, mensaje … voz, mensajes … una, merci pas, mere est, mes pneus, message for
  -0.8: meteo, meteo |, mi esposo, mi tarjeta, mi … en, mi … la, mia … bici, mia … la, mide, mide NUMBER
  -0.8: miedo, mien est, mijo |, moi avant, mom i, mon cell, mon petit, mon … pour, monsieur je, monter
  -0.8: month and, month i, more … am, mort |, most, mower, muerd-, multi-, my bag, my hair, my sms, my … yet
  -0.8: n put, n then, n … your, nail, ne lui, need … bring, need … no, needs, network is, never reply, next
  -0.8: niaises, niego, nina … NUMBER, no deja, no quiere, no … apaga, no … cambien, no … e, no … manana
  -0.8: no … para, no … sus, no … tanto, noise |, not laugh, not stay, not touch, not … calling, not … doing
  -0.8: not … saying, notification, nous de, nous deux, number plate, numero par, numero … qui, nunca |
  -0.8: nunca … el, o el, o … a, oblige, oblige de, occupe des, october |, of … month, ofertas, off and
  -0.8: off is, office phone, office til, oir, ok NUMBER, olvide, on hold, on mine, on top, on … back
  -0.8: on … bill, on … st, on … thing, on … train, once again, one wheel, only asked, or does, ouch |
  -0.8: out at, out … my, owe |, pain |, para esta, para manana, para recoger, para … viernes, pas mais
  -0.8: pas … lumiere, paso … el, passe pas, path, pay you, payme-, pense que, pense … je, people … a, perce-
  -0.8: percent, perdone, perfu-, perfume, perio-, pero yo, personnes, peux … venir, phone … your, pide
  -0.8: pido … la, pieza-, piezas, place-, plus avoir, plus le, plus … avoir, por … que, porte d, pour sa
  -0.8: pour samedi, power-, pregunto a, pregunto … mi, prend … un, pretty … this, private number, propina
  -0.8: puedo contestar, pump, purse, pus capable, put … back, putai-, putain, qu … se, que color, que dios
  -0.8: que hay, que … lo, que … para, que … peux, que … serait, quedo la, quejas, quiere, quiero mensajes
  -0.8: quiero que, quiero … se, quietly, quiten, range-, rappel j, rappel … avais, rattles, rayer de
  -0.8: rayer … la, rdv de, reacc-, reacciono, ready … the, rebaja, recevoir vos, recu mes, removable
  -0.8: removed … from, rendez moi, renta |, replace the, repondre … pour, restees, result, reviens, rice for
  -0.8: rien qui, right … me, right … one, ringe-, ringer, ringer on, roses, rota, rubs, s … des, sabados |
  -0.8: said the, sale, sans l, school and, season |, second … but, selle-, seller, sent that, server
  -0.8: share the, she tell, shld, shopp-, shout, sign … form, signals, signed NAME, signer, signing … for
  -0.8: sis |, siste-, sleep, sms … this, sms … when, snake, snake |, so cheap, so text, so … better, sol
  -0.8: son bike, soude-, speech, squeeze, sry |, stay a, stomach, stone-, stones, stop taking, stop you
  -0.8: stop … can, stop … here, stopp-, story |, strol-, subie-, subir, subve-, subvention, suffit les
  -0.8: support |, surly, survived, t … la, talla equivocada, tante, tarjeta |, tax, tax |, te lo, tengo el
  -0.8: text came, text was, texting this, texto en, texto je, texto no, textos … ca, than … please
  -0.8: that just, that phone, that thing, that … from, that … like, that … with, the bolt, the cone, the gas
  -0.8: the month, the old, the rust, the server, the storage, the temple, the week, the yellow, the … end
  -0.8: the … first, the … keep, the … kind, the … pic, the … total, the … under, the … until, the … yes
  -0.8: then |, there … i, there … the, there-, these>not, thingies, this app, this old, thursday, tienes
  -0.8: timbre |, time for, tirela, tirela |, tix, to next, to tell, to that, to … back, to … lol, today-
  -0.8: todays, tomorrow i, tooth, touche pas, tour de, travail je, treat, treat |, try to, tu … me
  -0.8: tuesday is, u12, un abrazo, un tune, une … au, une … de, urgente |, us do, utiliser, va la
  -0.8: va … combien, va … pret, vater, velo … comme, vendamela, vengas, veux … faire, video |, voi
  -0.8: vos messages, votre systeme, vous reponds, waiti-, waiting, walk, wall |, want … blue, want … i
  -0.8: was … scam, was … your, we were, we … it, wedding, weird, wen you, what … for, wife … it, will be
  -0.8: will pay, will … from, will … stay, will … up, will … with, with … hands, with … is, with … so
  -0.8: woohoo |, work, works |, would … do, wrong total, wrong … stop, x, xxx, y estoy, y paso, y … nunca
  -0.8: y … saca, y … se, yadir-, yadira, year it, yo pague, yo puse, yo … una, you angry, you break
  -0.8: you from, you had, you then, you tomorrow, you … buy, you … family, you … free, you … put
  -0.8: you … sunday, your door, your making, your mom, your wife, | NUMBER, | bendiciones, | bring
  -0.8: | consentement, | derniere, | eat, | elimina, | green, | invoice, | jajajaja, | kids, | m, | mira
  -0.8: | monday, | post, | price, | quedo, | reach, | really, | sacrez, | sal, | scuse, | siempre, | ticket
  -0.8: | todo, | … adresse, | … beau, | … buying, | … clicking, | … color, | … equivocada, | … est
  -0.8: | … final, | … forget, | … je, | … livreur, | … mom, | … offense, | … quiero, | … saved, | … this
  -0.8: | … tires, | … voi, ~_ch, ~_day, ~_ea, ~_fla, ~_goe, ~_gon, ~_gor, ~_hel, ~_ho, ~_hur, ~_if_, ~_il_
  -0.8: ~_iph, ~_kon, ~_leh, ~_mos, ~_nex, ~_nob, ~_pum, ~_sec, ~_sen, ~_ski, ~_slo, ~_spe, ~_tha, ~_tre
  -0.8: ~_unt, ~_val, ~_vib, ~_vir, ~_web, ~_x_, ~able, ~ack_, ~afa_, ~aiti, ~ajo, ~ama, ~ana_, ~anci, ~ange
  -0.8: ~apl, ~appo, ~appy, ~arac, ~ary_, ~asio, ~ask_, ~asp, ~ax_, ~aym, ~ayme, ~ba_, ~bed_, ~bing, ~bje
  -0.8: ~bjec, ~ble_, ~brom, ~cab, ~can, ~cap_, ~chan, ~chum, ~club, ~clus, ~coll, ~cort, ~cual, ~culp, ~day
  -0.8: ~day_, ~dieu, ~dle, ~dles, ~dshi, ~dule, ~ead, ~eadi, ~ect_, ~eful, ~elp_, ~enfa, ~enu_, ~eos, ~eos_
  -0.8: ~eras, ~ette, ~evar, ~ezco, ~fal, ~fre, ~gage, ~gan_, ~gat, ~gato, ~gel, ~gend, ~ger_, ~ghts, ~hap
  -0.8: ~hor, ~hos_, ~howe, ~hoy_, ~ics, ~ics_, ~ime, ~imit, ~in_, ~inin, ~inni, ~iph, ~ipho, ~ipo, ~itat
  -0.8: ~item, ~ivew, ~ize, ~izo, ~kes_, ~ket, ~kids, ~lam_, ~lice, ~lier, ~lle, ~loc, ~lp_, ~ls_, ~lub_
  -0.8: ~luc, ~lui_, ~luv, ~mal_, ~mec, ~meu, ~mg_, ~nas_, ~ncon, ~next, ~ney, ~ney_, ~nfa, ~nfan, ~nfir
  -0.8: ~nie, ~nina, ~nior, ~nis_, ~nk_, ~nkin, ~nnai, ~nob, ~occ, ~oing, ~ola, ~olve, ~omme, ~opp, ~orig
  -0.8: ~ork, ~orry, ~ortu, ~oula, ~our_, ~over, ~parr, ~paym, ~ped, ~per, ~pha, ~pidi, ~pil, ~pos, ~post
  -0.8: ~pti, ~pum, ~pump, ~quej, ~ram, ~razo, ~rera, ~resa, ~ribl, ~ril, ~riod, ~riou, ~rki, ~rofe, ~ror_
  -0.8: ~rran, ~rror, ~rued, ~sec, ~see, ~sitt, ~sola, ~spi, ~stak, ~stan, ~tax_, ~tery, ~tie_, ~topp, ~trai
  -0.8: ~turd, ~uadr, ~uart, ~uden, ~uej, ~uel, ~uela, ~uic, ~uid, ~ulp, ~ults, ~unf, ~ur_, ~urda, ~uro_
  -0.8: ~uto, ~utti, ~uve, ~vais, ~venm, ~ves_, ~vew, ~vewa, ~vib, ~web, ~whe, ~xcep, ~yez_, ~yme, ~yor, ~ys_
  -0.9: (unknown 1), 2 cm, 2 fois, NAME never, NAME … de, NAME … for, NUMBER kg, NUMBER you, NUMBER … are
  -0.9: NUMBER … m, NUMBER … not, NUMBER … number, NUMBER … or, NUMBER … your, a block, a contact, a lie
  -0.9: a pump, a sorti, a sub, a … review, a … til, a … yo, aband-, about you, accid-, accident can
  -0.9: accident … you, ado, agradece, agreg-, ah i, ahi voy, ahi … va, ai hate, ailleurs pour, alarma
  -0.9: all … at, already with, am finished, am … longer, anima-, annees NUMBER, anniv-, annoying that
  -0.9: annuler ma, annuler … commande, anyone but, apague, apero, apres midi, apuntarme, aqui como, aqui la
  -0.9: are closed, are your, are |, are … of, around NUMBER, arreglar, arrete … a, arrive … NUMBER, arsen-
  -0.9: attends |, aurie-, auriez, authorise, autiste, autou-, autour, avanc-, avance, averti, avez jamais
  -0.9: avisele a, avisos por, away for, ay dios, back … that, banan-, barata |, batteries, be quiet
  -0.9: be ready, bebe, been NUMBER, behin-, behind, ben … avoir, beside, beso, bet, bici … me, bici … y
  -0.9: bike boxes, bike is, bike outside, bike … ready, bless |, bloquez, blue … the, bonne fete, booth
  -0.9: borro el, bothe-, bow on, bow … it, box and, boxes, brake … not, breat-, bride, brule |, buena-
  -0.9: but a, by after, by and, c … moi, ca … plus, ca … rien, cadenas vous, call before, camaras, caminando
  -0.9: caminar, can, canadian, cancelaron, cargo, carpe, carrement, carrera |, casi me, ce … les, cell a
  -0.9: chang-, changer mes, changer … cassette, cheaper … i, cherchez vous, chez NAME, chico, chilla, churc-
  -0.9: church, cierra, cine, cita para, cita |, cita … el, cleo, closed, closing my, cole, combien … temps
  -0.9: comma-, commande … ai, comment faire, comment … pour, commuter, compt-, cone, conecta, congrats
  -0.9: conmigo |, contact de, continue, courte, cousin from, covid, credit du, creva-, croches, cry |
  -0.9: cuando la, cuando quede, cuanto por, cuatro, cuento, cuerd-, curio-, cut … you, cute, d ecole
  -0.9: damaged, dame un, day sorry, de derailleur, de frein, de temps, de … sont, de … votre, deja de
  -0.9: dejo de, deles-, delestage, depuis que, derailleur … en, des annees, des … NUMBER, des … dans
  -0.9: desactiver, desig-, design, detail, deux semaines, devant la, devoi-, devolver, did … sign
  -0.9: dijeron … y, dijo que, dirai-, dirait, directement, do … bring, do … i, does … stop, donde esta
  -0.9: donde … la, donnee |, door is, dos numeros, dot, dressed, drop … at, dry, du … mais, el camion
  -0.9: el cargador, el dinero, el tornillo, el … derecho, el … hasta, elect-, email is, en fait, en voyage
  -0.9: en … neuf, en … rodada, en … trabajo, english no, enlevez … de, enregistre, entendido, entiende |
  -0.9: entrance, entrega, entry, envoie un, es … y, esas llantas, ese … era, espal-, espalda, esperar |
  -0.9: essai, est, est tout, est … m, est … pis, esta el, esta feliz, esta … con, exemple, faire j
  -0.9: faire … ai, fait ca, felicitations, feliz con, fenders |, few, fichier, fiest-, fiesta, fight
  -0.9: fille va, finis, first day, fois que, for lunch, for … months, forces, forgo-, foto por, fous
  -0.9: freins svp, frenc-, french, freno de, frett-, frette, frnd, furna-, furnace, gaine-, gained, gardiez
  -0.9: gars qui, gate |, gemelos, goal, going away, going to, got out, gotch-, gotcha, gotcha |, grab
  -0.9: grandmother she, gravels, green |, guind-, guinda, guy … me, guys … stop, hablando, hablar … el
  -0.9: hable … mi, hable-, had me, had … with, has … my, has … to, hasta las, have … seen, he … also
  -0.9: he … in, hello … would, hem, hey … is, hice el, highw-, highway, hold … the, holde-, holder, homework
  -0.9: hope … is, hot |, house number, hubby-, hubbys, i beg, i broke, i reach, i try, i … away
  -0.9: i … finished, ici je, ici … de, identificacion, ignore that, igual |, il te, il … faut, in 2
  -0.9: in advance, in here, in library, in today, in … middle, in … na, inclu-, insan-, insane, inspection
  -0.9: installez, is in, is quitting, it seems, it sent, it … been, it … under, j embarque, j entends
  -0.9: j … hate, jalan, je … au, je … lis, jeu dans, job so, job … i, jokin-, joking, junto a, key |, kids
  -0.9: kill |, kk, km |, knee, l apporte, la alarma, la casa, la fiesta, la les, la messe, la oficina
  -0.9: la patate, la piece, la rueda, la tarde, la … jajaja, la … para, la … tout, laisse tomber, land |
  -0.9: las … en, lasag-, last … and, lasti-, lastime, le digan, le site, le … se, leave … NUMBER, les promos
  -0.9: let … do, letters |, licencia, lie, line please, line … your, listed, llamar … no, llantas |, logo |
  -0.9: lol ok, long does, longer |, lost … key, lube, lunch-, m … ce, mais bonne, mais … vous, mall |
  -0.9: manden por, manden … a, marin-, mas gracias, mauvais … sur, mauvaise photo, me alcanza, me because
  -0.9: me gusta, me llegan, me voy, me what, me … a, me … about, me … es, me … jamais, me … llamado
  -0.9: me … mal, mecanica |, mecanique, members, mensu-, merci … mon, mercr-, mercredi, mi apellido
  -0.9: mi carro, mi casco, mic, mido, mido NUMBER, miercoles |, might be, might … late, mint, mobile no
  -0.9: mojar, mon appel, mono, morad-, more>remove, movers, much off, much … in, mueva-, muevan, my gym
  -0.9: my key, my keys, my … same, my … too, my … with, n NUMBER, n … said, natur-, ne veux, ne … avez
  -0.9: necesitar, need … loaner, negra |, never thought, new … in, ni se, nid de, no se, no use, no … digan
  -0.9: no … hagan, no … muevan, no … need, noel |, nombre, nombre … la, non l, non … autre, not to
  -0.9: not … after, not … as, not … calls, not … permission, notification … the, now no, numero ahora
  -0.9: numero sur, obra |, of sms, of … for, of … on, of … the, off … and, ofici-, oficina, oga, ok you
  -0.9: ok … la, on dirait, on your, on … quote, on … rental, on … until, onlin-, online, opening
  -0.9: opting … of, orden es, oro, out … for, outside |, ouvre, overs-, owe you, page … is, papineau |
  -0.9: parale … los, parle a, pas capable, pas … de, pas … ecole, pas … grincer, pas … patate, password
  -0.9: patate, patte de, patte … derailleur, pedal derecho, perdon se, perdu mon, perfecto, period
  -0.9: pero mensajes, petite, phone not, pickup code, picture of, pis mettez, playin, please … you, plie
  -0.9: plus proche, por … bebe, potho-, poubelles, pour changer, pourt-, pourtant, pq, precios |, prend
  -0.9: prend tu, prende |, prendre … velos, prete-, printemps, proce-, prof … a, progr-, promo est
  -0.9: promo … les, pu … a, puede … por, puse que, qns, que talla, question |, quien … yo, quiero mas
  -0.9: quiero … de, quit … NUMBER, raiso-, raison, rampe, rando-, rayon, ready for, receive, reflectors
  -0.9: remember when, reminders |, remonter, remot-, remote, removing the, resch-, reschedule
  -0.9: retrouve … velo, rien … la, roja, room |, roues |, roulement, round |, round-, rubbing, saco, sale en
  -0.9: salut-, salvador, sat ride, saturdays |, say … more, schwi-, se termina, se … au, se … le, seguro |
  -0.9: semaines, send message, senora … no, septe-, shd, she can, she … up, shelf, shift, shoe |
  -0.9: should … the, should … there, si tiene, si … favor, si … seguir, side, sigan … textos, skate, sleep-
  -0.9: slim, sms the, so not, solito, solito |, somebody … my, someo-, sonnez, sont en, sont tu, soon
  -0.9: souhaite pas, soz, spamming the, spell, spring |, start … me, still |, stitc-, stitches, stole-
  -0.9: stolen, stone, stop will, stop working, storage … i, strea-, street |, strip-, such, summer
  -0.9: supprimez mes, supprimez … deuxieme, surem-, surement, swear, t inquiete, t … jamais, table |
  -0.9: take two, takeoff, tandem, tanti-, tap, tarde, telephone alors, tell them, tell … she, tempe-
  -0.9: temps pour, tent, tente … de, tesco |, text me, text … for, texteando, textez … quand, texto de, thai
  -0.9: than … thought, thank god, thanks i, thanks … it, thanksgiving, the bicycle, the booking, the cover
  -0.9: the front, the hem, the hospital, the leak, the lot, the reflectors, the rim, the roof, the season
  -0.9: the shifter, the … a, the … basket, the … cassette, the … might, the … night, the … price
  -0.9: the … raleigh, the … ring, the … still, there since, these … at, they … you, thought |, through … you
  -0.9: thru |, ticket is, tienen … de, tient, tight, time please, to join, to … brother, to … church
  -0.9: tomatoes, ton pere, too many, too … for, took your, torci-, totally, trabajan, try |, tu arreter
  -0.9: tu du, tu tia, tune, turne-, turned, tutoy-, un an, un buen, un remboursement, una … mas, une plainte
  -0.9: une rampe, une vraie, une … mais, unless … is, unos, used one, using, usted de, va arreter
  -0.9: vais passer, vais … faire, velo … bien, velo … j, velo … la, veut dire, veux parler, viens … mon
  -0.9: vitesse, volver |, voy manana, vraie, vuelto, wall, was the, wat is, we … got, we … to, wedne-
  -0.9: where got, who … my, who … texting, will wait, will … buy, wisdo-, wisdom, with … at, within … to
  -0.9: worries |, would take, would … NUMBER, wrong color, y deja, y mouille, y reste, y voy, y … contesta
  -0.9: yeah, yendo, you box, you carry, you finish, you owe, you … can, you … hace, your house, zwift
  -0.9: | anda, | bloquez, | cancelaron, | chevere, | ciao, | compadre, | coupe, | cuanto, | derangez
  -0.9: | everything, | exam, | gd, | genial, | gotcha, | helmet, | je, | kk, | later, | ma, | oga, | open
  -0.9: | pa, | plutot, | quand, | salut, | sigue, | tried, | … account, | … adore, | … basta, | … combien
  -0.9: | … conteste, | … debo, | … doy, | … esa, | … for, | … great, | … harta, | … insurance, | … perdon
  -0.9: | … policy, | … queda, | … question, | … quitar, | … recogerla, | … results, | … selle, | … soiree
  -0.9: | … swear, | … textos, | … tio, | … worries, ~_add, ~_af, ~_alg, ~_ap, ~_bet, ~_by, ~_fil, ~_him
  -0.9: ~_hoo, ~_hoy, ~_jok, ~_leg, ~_lo, ~_loc, ~_mec, ~_neg, ~_ofi, ~_one, ~_ope, ~_pa, ~_rab, ~_se, ~_sid
  -0.9: ~_sit, ~_soo, ~_suc, ~_sw, ~_tru, ~_whe, ~_whi, ~agno, ~aigh, ~all, ~ance, ~apu, ~arei, ~arg, ~arl
  -0.9: ~asi, ~asse, ~at_, ~behi, ~bio, ~can_, ~ccid, ~cen, ~chur, ~cir, ~cole, ~come, ~copi, ~cou, ~cute
  -0.9: ~dem_, ~dest, ~dola, ~dos, ~dsh, ~ears, ~eau, ~eco, ~edne, ~eel, ~eep, ~efor, ~ehin, ~ejo_, ~elie
  -0.9: ~ena, ~eone, ~epl, ~epla, ~ercr, ~erri, ~esp, ~fins, ~fixi, ~fle_, ~fos, ~frid, ~gag, ~ght_, ~go_
  -0.9: ~hico, ~hid, ~hoy, ~hts, ~hts_, ~hurc, ~ids, ~ids_, ~iero, ~iers, ~ina, ~ing_, ~invi, ~iod_, ~ips
  -0.9: ~ips_, ~irc, ~ize_, ~jok, ~lade, ~lect, ~leh, ~leh_, ~lio, ~lish, ~llet, ~llo_, ~loa, ~lube, ~lude
  -0.9: ~mak, ~man_, ~meon, ~mier, ~mili, ~mma_, ~nci, ~ncy, ~ndsh, ~nesd, ~nex, ~nnes, ~nsul, ~ntee, ~nten
  -0.9: ~nute, ~ode_, ~ofic, ~ol_, ~ole_, ~ompe, ~onjo, ~onli, ~onth, ~ora, ~orgo, ~orn, ~orte, ~oss_, ~pac
  -0.9: ~pel, ~perc, ~pies, ~poke, ~pol, ~pres, ~prog, ~ptan, ~py_, ~rab_, ~rail, ~rats, ~rcr, ~rcre, ~reil
  -0.9: ~reta, ~rged, ~rgot, ~ring, ~riv, ~rogr, ~row_, ~rs_, ~rt_, ~ruin, ~sai, ~sema, ~sion, ~sme, ~soo
  -0.9: ~ssar, ~stri, ~suc, ~such, ~tabl, ~tada, ~talk, ~tap, ~tau, ~tche, ~tha, ~ths_, ~tia_, ~tis_, ~titc
  -0.9: ~tole, ~tud, ~ubby, ~ueda, ~ueme, ~uge, ~ulai, ~ully, ~upu, ~uran, ~urt_, ~vra, ~wedn, ~wel, ~whi
  -0.9: ~yeah
  -1.0: 2 NUMBER, 2 days, 2 you, NAME that, NAME … com, NAME … yo, NUMBER o, NUMBER ok, NUMBER quid
  -1.0: NUMBER with, NUMBER … mat, a beer, a el, a faire, a podcast, a smile, a … aussi, a … elle, a … se
  -1.0: acepte el, admission, again do, again … me, agarro el, agenc-, agradeceria … no, ah … c, ahi estare
  -1.0: ahora … el, ai … ma, ai … tout, alcanza, alerts on, alerts … my, algun, align-, allowed in, alter-
  -1.0: am up, amen, an … before, anive-, aniversario, annoy-, annulez, anoto, any day, any good, anybo-
  -1.0: anybody, anyon-, anyone, apparently |, apporte des, apporte … beignes, appro-, apuntame
  -1.0: apuntame … la, apuro |, are my, are … located, arif, as long, as … you, asiento de, at … is
  -1.0: at … when, au coin, au gerant, avec vous, avez … des, avez … recu, be honest, befor-, before
  -1.0: believe it, bendi-, bike deals, bike looks, bike … do, bloquee, boiti-, boitier, borre, botte-
  -1.0: bottes, box arrived, boyfr-, brake lever, breathing, bring it, bringing it, brother in, brother … law
  -1.0: bruit a, bunk, by … you, c … en, cadeau |, call on, call … landline, called off, calling my, can … go
  -1.0: card from, card i, casques, casserole, celular es, cerrado |, cette … de, ceux la, chains, character
  -1.0: charge it, chargeur |, chat, check with, chere |, cheve-, chez, choice, chum, classe, clearance
  -1.0: colom-, comid-, comida, coming in, commande NUMBER, commandez la, compania, complaint, con … esposo
  -1.0: conec-, conna-, contacted by, corol-, corolla, couriers, court-, cuando … la, cuanto … la, cuida-
  -1.0: cut |, cut … lock, dan clases, date on, dates, de este, de pedaler, de … aqui, de … dans, de … nada
  -1.0: de … paren, dejen … textear, dele, delete … que, desas-, desastre, desole … je, dicen |
  -1.0: did … consent, did … go, dieron la, digas a, dish, dissertation, do … so, dog … not, dolares y, dormi
  -1.0: dossier de, dream-, dress-, drinks on, droit … me, du bruit, du mat, du … est, e … ningun, ebike
  -1.0: ecole |, ecrivez lui, el miercoles, el paseo, el recibo, el ticket, el zelle, el … mi, el … yo, en ai
  -1.0: en camino, en un, encore sur, end … on, equipe |, erreur |, es alto, ese nino, eso … todo, est ca
  -1.0: est fait, est grand, est il, est … beau, est … le, estare, estoy con, estoy manejando, et on, et … l
  -1.0: etes … de, etre pret, exmar-, exmarido, expired, falta el, faut … un, favour, fini pour, firmar
  -1.0: first ride, for no, for … long, forge-, foto, freins arretent, garba-, garbage, gatea-, gateau, gels
  -1.0: get all, give … NUMBER, go thru, goat, going through, going … to, golpe, good my, good service
  -1.0: got time, got … stop, grafigne, grandpa, grips |, gross-, grosse, gustan … textos, guy |, guys still
  -1.0: gym so, has NUMBER, has the, has … number, have a, have … great, he says, heati-, heating, hike
  -1.0: homework |, honte, how … does, hows the, hub |, i dey, i found, i need, i remove, i … cancel
  -1.0: i … card, i … is, i … wait, i … when, idea … you, if … texts, il manque, il reste, impresora, impri-
  -1.0: in stock, in … bag, in … box, in … month, in … place, is how, is plenty, is … a, is … if, is … serial
  -1.0: is … than, is … too, it made, it … has, it … late, it … making, it … still, it … to, items, j amene
  -1.0: j … demande, j … donne, jaja mi, je garde, je lai, je passe, je … parler, je … une, jealous |, jersey
  -1.0: jeu, jobs, jueve-, jueves, junto, jury, jury duty, just … one, just … tune, kena, kids |, kits
  -1.0: l assistance, l … merci, la boite, la lluvia, la misma, la moins, la pantalla, la patte, la … al
  -1.0: la … en, lache … un, lah do, lah … not, lai, laisse, laisser le, lands, laugh-, le, le aviso, le fun
  -1.0: le moteur, le paiement, le … ici, le … las, le … par, leave it, leave my, leaving … NUMBER, les deux
  -1.0: les … velos, letra-, letras, libra-, like, lil, llamar, llego el, llego … NUMBER, llove-, llover
  -1.0: lo dije, lo pienso, lo quiero, lo |, lol he, look … it, looking … a, lumiere |, m en, ma chaine
  -1.0: mal au, man … my, many … on, mayo |, mayus-, mayusculas, mc, me basta, me dejen, me that, me … como
  -1.0: me … dos, me … n, media, medicine, meill-, mensaje … llego, merci … vous, mess, message … NUMBER
  -1.0: message … coupe, message … not, message … now, mi bicicleta, mi marido, mille, mira, missing |
  -1.0: model |, moi comme, moi … quand, moins chere, mom, monterrey, more … thank, moved the, much is
  -1.0: muchas gracias, muchi-, music-, musica, my grandmother, my … NAME, my … back, my … just, n i, n one
  -1.0: name … my, ne … avoir, necesito la, need your, need … get, need … know, netto-, never say
  -1.0: never stops, never … you, new … no, ni el, no leo, no llego, no pedi, no … digas, no … esa
  -1.0: no … number, no … will, not share, not worth, not … home, not … is, not … sms, now … to, number … one
  -1.0: number … the, numero c, o … no, of stock, off … is, off … put, ok do, ok … gracias, on google
  -1.0: on leave, on phone, on thursday, on … and, on … insurance, on … side, one in, one this, only way
  -1.0: only … for, or, or … one, orale |, orang-, orange, order-, original |, otez la, oublie … numero
  -1.0: out … stock, outta my, padri-, paint |, palos, pantr-, pantry, parale con, pardon |, parking in
  -1.0: parto-, partout, pas … cell, pas … svp, pas … votre, paseo |, paso el, passer, pasto-, pastor, patte
  -1.0: pauli-, paulie, pay … the, pensa-, perdon … no, perfecto |, perro, persona |, phones at, pienso y
  -1.0: pienso … le, pinta-, pinto, pis … le, pisci-, piscine, please forget, please the, please … NAME
  -1.0: plus jamais, podca-, podcast, ponche, poncho, poner el, ponga-, ported, poule, pour … roue
  -1.0: pouvez … effacer, pray … me, preferencia, preferiria que, preferiria … no, prets, prevu, prior-
  -1.0: puede llamar, pueden mandar, pueden mandarme, put … wrong, que diga, que non, que … bien, que … habla
  -1.0: que … pero, quedo muy, queue number, qui … vous, quid, quiero … seguro, quit playing, quitele la
  -1.0: quoi … NUMBER, raining |, raro, rates, rcv, reade-, reader, rechinar |, reflectores, regalo de
  -1.0: regler, remol-, remolque, remove one, remueva, rendu |, reparacion, replace, respeto |, retai-
  -1.0: retainer, retirer le, ride texts, roule-, ruined my, rule, s … NAME, said about, said … but, sais … c
  -1.0: sali, same, saoul-, sari, saw it, scuse, se poncho, seaso-, seatp-, seatpost, secre-, secretary
  -1.0: send … pic, send>remove, service at, shave, she, shed |, shutt-, shuttle, si, si baja, si … le
  -1.0: siege |, siend-, siendo, sign, since i, sincerely, smash-, smashed, sms … my, so did, so hard, so he
  -1.0: so tired, so we, so … your, solita, somebody there, someone … my, song, sonnette |, soy |
  -1.0: spamming … with, specs, speec-, squeaking, stair-, stairs, stapler, start to, status, still there
  -1.0: stop buzzing, stop laughing, stop raining, stop … j, stopping by, stuck in, stude-, subje-
  -1.0: subscribe … to, suis plus, suis … capable, suis … l, survi-, swear |, tail, takin-, taking
  -1.0: talk about, talk … me, talk … the, talks, tande-, te aviso, te mande, teeth |, tell … what, temple |
  -1.0: ten, tercer, tes bottes, tesco, text instead, texte, texteo, texto quand, texts on, that right
  -1.0: that … how, the, the bag, the change, the dentist, the divorce, the downtown, the estimate, the guard
  -1.0: the job, the mrt, the onions, the taxi, the upgrade, the whole, the … found, the … home, the … just
  -1.0: the … next, the … says, the … station, the … tube, these>you, they, three weeks, thx … the, ticket
  -1.0: tige, to being, to drop, to let, to remove, to your, to … ads, to … after, to … mom, ton … est, tono
  -1.0: took my, torni-, tornillo, traff-, traffic, traia, traje la, transfer, transporte, tristeza, tu de
  -1.0: tu … chez, tu … te, turn left, type |, typed … in, typic-, typical, unit NUMBER, unsub … from
  -1.0: unsubscribing from, up … you, using it, vaut … peine, veget-, velo … revenu, venmo, vienen, vient de
  -1.0: vodaf-, vodafone, voisin |, voix, vos … ca, vos … et, vos … svp, votre … c, vous du, vous envoie
  -1.0: vous recu, voy para, vuelo, waite-, was up, watchman, water-, we talked, well be, were good, what … a
  -1.0: what … did, wheel, when do, who said, winter, with … forever, with … of, with … uncle, work at
  -1.0: would … please, would … take, would … the, xfa |, y ahi, y la, y … asi, y … t, you be, you de
  -1.0: you located, you need, you store, you tiene, you … at, you … email, you … ok, you>more, your account
  -1.0: your spam, your … folder, your … la, your … up, | ahorita, | aiyo, | apuntame, | deje, | dele
  -1.0: | disregard, | double, | dropped, | estoy, | hay, | hello, | hmm, | j, | jetez, | knock, | mire
  -1.0: | nvm, | perdone, | pongan, | premier, | puedo, | rear, | remueva, | rentan, | serait, | siguen
  -1.0: | third, | traje, | trying, | … asiento, | … aunt, | … aux, | … chance, | … checked, | … consent
  -1.0: | … declined, | … eat, | … freins, | … grave, | … hang, | … hijo, | … mandarme, | … mecano, | … pedal
  -1.0: | … pleut, | … police, | … remember, | … s, | … sacan, | … sacaron, | … seen, | … semaines, | … talla
  -1.0: | … tengan, | … vient, ~_acc, ~_av, ~_bef, ~_box, ~_bro, ~_ca, ~_cal, ~_cha, ~_cod, ~_com, ~_deu
  -1.0: ~_hi, ~_hom, ~_hu, ~_if, ~_is, ~_le_, ~_lig, ~_lim, ~_loi, ~_lub, ~_nel, ~_or_, ~_pow, ~_pue, ~_rui
  -1.0: ~_sem, ~_si_, ~_soi, ~_spo, ~_sur, ~_sy, ~_tes, ~_ub, ~_wel, ~_wi, ~_wil, ~abl, ~abu, ~acci, ~acen
  -1.0: ~af_, ~aged, ~aila, ~aine, ~ame_, ~amma, ~ang_, ~anyb, ~apa, ~aras, ~arch, ~ared, ~arra, ~aten, ~auch
  -1.0: ~avan, ~ave, ~avez, ~avia, ~aw_, ~ay_, ~bat, ~bef, ~befo, ~bre_, ~came, ~cere, ~chil, ~cibo, ~cie
  -1.0: ~coun, ~cs_, ~days, ~ddle, ~do_, ~dro_, ~eah, ~eah_, ~ecre, ~eddi, ~ee_, ~eek, ~eev, ~ei_, ~eil, ~ein
  -1.0: ~eja, ~enmo, ~ep_, ~epar, ~epin, ~erwi, ~eryt, ~fail, ~fast, ~fi_, ~file, ~fit_, ~flow, ~gado, ~gram
  -1.0: ~gras, ~hang, ~he_, ~heel, ~herw, ~hind, ~hip, ~ick, ~if_, ~ima, ~imos, ~impr, ~inio, ~inue, ~ipl
  -1.0: ~jeu_, ~juev, ~kena, ~ker_, ~kip, ~land, ~las_, ~lets, ~lled, ~lles, ~lleu, ~lts, ~lts_, ~lune, ~mall
  -1.0: ~mbre, ~mie, ~mom_, ~mpe, ~mpin, ~mpro, ~mps, ~nana, ~negr, ~ngal, ~ngra, ~nmo_, ~nnoy, ~novi, ~noy
  -1.0: ~nque, ~nsei, ~nyb, ~nybo, ~obl, ~oci, ~oda, ~oger, ~olar, ~olo, ~om_, ~omeo, ~omi, ~ond, ~ope, ~oved
  -1.0: ~pan, ~pape, ~peg, ~pei, ~pin_, ~poi, ~pow, ~ppl, ~ppro, ~quo, ~rco, ~rda, ~rec, ~rey_, ~rino, ~rni
  -1.0: ~rob, ~ron_, ~roun, ~rsa, ~rwi, ~ry_, ~ryt, ~sal, ~seal, ~secr, ~sey_, ~skip, ~spe, ~str, ~taki
  -1.0: ~tan_, ~teri, ~the_, ~thro, ~tiem, ~tom, ~ton, ~tra, ~tras, ~trel, ~trip, ~u000, ~uatr, ~uck, ~uet
  -1.0: ~uil, ~ulie, ~uma, ~umb_, ~umme, ~unt, ~way_, ~wher, ~wil, ~yi_, ~yin
  -1.1: NAME m, NUMBER flat, NUMBER hr, NUMBER sharp, NUMBER … bien, NUMBER … much, NUMBER … nobody
  -1.1: NUMBER … that, a pu, a used, a … hier, a … if, a … one, a … una, abierto, abonnement bixi, abonner a
  -1.1: abre |, acc, adjus-, after … i, agradece el, agreed … the, ahora … llevo, ai … une, aiyo, ajoutez … a
  -1.1: alguna, all … best, all … number, am sending, am … work, an uber, and thank, anniversary
  -1.1: annoying please, annuler le, any other, anyho-, anyhow, anyone in, apaga, are … open, armar-
  -1.1: asiento |, asiento … me, attends votre, au chalet, au printemps, aurez, autre, avais … de, avec ces
  -1.1: avec … chien, avez tu, avez … ecrit, avez … le, avisos |, axle, ayer, bacan-, back and, back … NUMBER
  -1.1: bags, bajan-, bajando, bano |, bar tape, bc i, been … weeks, beign-, beignes, belie-, bici vieja
  -1.1: bici … por, bidon, bien … gracias, bike please, bike … and, bins, bins out, blond-, blonde, bonne st
  -1.1: botak, bouchon, boy, brother |, busy |, by itself, c etait, c … toi, ca arrete, ca veut, ca … dire
  -1.1: calcomania, calls … NUMBER, camar-, campana, can of, can … leave, canasta |, cancel … rental
  -1.1: cap fell, carrera, cart, carte … credit, casco, causa, cell … suis, chain keeps, chair, chambre |
  -1.1: change the, changiez, charg-, chargeur, checks, cherche un, chez … y, chidi, chido, chum dit, clac
  -1.1: cleat-, cleats, cleve-, cleveland, clicks, clown, come today, connaissez, contrasena, correcta
  -1.1: cosas y, cost |, counting, courses, crois-, cuando te, curious, customer … my, d aller, d autre
  -1.1: day off, de fete, de neige, de prendre, de … desabonner, debranche, dejenme, delete … NUMBER
  -1.1: delete … esta, deposito, des beignes, des vidanges, desactivez, desca-, detenganse, dice NUMBER
  -1.1: did … guys, did … quit, die |, dire quoi, directions |, disturb … at, dit … fois, do if, do … buy
  -1.1: do … consent, doing |, domicilio, domicilio |, duty, early, eat already, eleve-, elle, en |, en … l
  -1.1: en … noche, encontraron, encontre en, end … lose, enver-, enviarme, envoie … message
  -1.1: envoyer … photos, eod, erreur … sur, es mas, es mejor, espac-, esposa, est revenu, est toi
  -1.1: est … quand, est … quel, estime |, estrellas en, estrellas … google, everyone |, everything, evng
  -1.1: exam |, exemption, expir-, failed |, fea, feels lose, file is, fille vous, find you
  -1.1: fini … travailler, fit … in, fitte, fitting |, fix … myself, flats |, for her, for life, for … again
  -1.1: forever>forever, forget, foto que, from … cart, from … haha, front … is, further contact, gato |
  -1.1: gente |, geren-, gerente, get off, go … me, got people, got … call, got … spare, grais-, graisse
  -1.1: grince, guardalo, guita-, gusta, haha i, halfway up, happy, happy bday, have … no, have … three
  -1.1: her … the, here so, heures, heures |, hirin-, hiring, his name, his … please, house, house phone
  -1.1: how … people, hrs, hundr-, hundred, hurry at, hurry … all, i … dropped, i … nights, i … sending
  -1.1: ici … le, if any, if … want, il … je, in without, in … hospital, info |, inform … if, inscription a
  -1.1: interesado, interesse … la, is, is leaving, is under, is … btw, is … love, is … on, it, it ends
  -1.1: it rides, it safe, it yet, it … from, j enleve, j … parle, je paye, je pensais, je … devant
  -1.1: je … ecoeure, je … effacer, je … pareil, jefa, jerse-, jeudi, keep working, keep … posted, keepi-
  -1.1: keeping, key, kick off, kiddo, know it, l … NAME, la caja, la cle, la construction, la enlevez
  -1.1: la mano, la nueva, la on, la peinture, la segunda, late … i, lawn, le lien, lend me, lengu-
  -1.1: les petites, les photos, les … boue, les … roues, let him, license, life is, light on, like … time
  -1.1: link no, list … a, llameme, llueve, lluvia |, lo suplico, longer need, lor |, los … jajaja, luego
  -1.1: luv you, ma, ma … j, madam i, madre |, magazine |, mail |, mais il, make … NUMBER, maladie, mall
  -1.1: manan-, manger, many people, mayo, mdr |, me demande, me dijeron, me posted, me puede, me saquen
  -1.1: me … am, me … salir, me … stop, media-, medio-, mediodia, mediodia |, mele, mensaje con, mensaje me
  -1.1: merci … retirer, message on, message … est, messages … the, mettez du, mettez … de, mi … pregunta
  -1.1: mi … te, mick, mierc-, miercoles, mins |, minutitos, mixed up, modo |, mon char, mon stop, month
  -1.1: more … for, muchacho, muffi-, my man, my pickup, my roommates, my sis, my storage, my … gets, my … it
  -1.1: my … today, name n, need … rack, needed |, negra, next week, nino |, no doy, no hace, no iba, no just
  -1.1: no uso, no … dejen, nobod-, notifications … my, nouveau velo, nouvelles, nueva, number for, o todavia
  -1.1: of … lol, of … n, of … school, of … you, oficina no, ofrece, ojos, ok … have, on … demain, on … hill
  -1.1: on … old, otras, ouch, out … door, out … of, oven, pad, pague-, paisa-, paisano, panier svp, papa que
  -1.1: paper, par … garantie, para bien, para de, para las, para ustedes, para … rechinar, pas de, pas l
  -1.1: pas … casque, pasam-, paso en, passw-, patat-, pause, perdu mes, permanent, personne … ai, pesos
  -1.1: petites roues, peux plus, peux venir, peux … vous, phone and, pido de, pied |, pinky, platf-
  -1.1: platform, plus du, plus … de, porte-, potence, potencia, pour ce, pour … avis, pour … cadeau
  -1.1: pour … chaine, pour … kona, pour … les, pour … vous, problem |, profe me, puede mandar, purpl-
  -1.1: purple, put … the, que hable, que pedi, que … vaut, que … you, queda |, quelle … la, quier-
  -1.1: quinceanera, quita el, quits, quitte pas, quoi vos, rack off, rappels merci, reason |, recharge
  -1.1: recibir mas, recordatorios … se, regardless, relea-, remember me, remove … lock, reply |, reprenez
  -1.1: resilier, retirer son, retourner, revenu, rs NUMBER, rude |, run over, saben, sais que, sauve-
  -1.1: sauvez, says … the, screa-, screw-, se agradece, se murio, se … como, se … habia, see … at, shall
  -1.1: she … in, shift-, shifting is, signatures, sizes, smthg, solo … bici, sondage, sont, sorpresa |
  -1.1: souliers, spam … my, sry, stapl-, step, still … that, stock-, stop … when, su … gracias, suis ecoeure
  -1.1: suis … reunion, suit, supli-, suplico, supue-, sur facebook, svp … mon, ta mere, take … and
  -1.1: take … as, take … bins, tamal-, tamales, taugh-, taught, taxes |, te … suplico, telefono me
  -1.1: tell … he, tengo un, terminan, text says, text with, text … and, text … here, texts … now, texts>you
  -1.1: that … about, that … meant, the NUMBER, the bins, the blue, the chicken, the fridge, the match
  -1.1: the one, the oven, the post, the teacher, the … bracket, the … cap, the … fee, the … floor
  -1.1: the … grips, the … key, the … lock, the … model, the … papers, the … ticket, the … til, the … van
  -1.1: the … what, the … years, then … am, there, these … NUMBER, thinks … am, thru, thumbs, ticket … NUMBER
  -1.1: timbr-, title, tkt, to 2, to all, to make, to nothing, to unsubscribe, to wish, to … old
  -1.1: to … something, today, tomor-, top, toute |, trae, traje, travail, travailler a, travailler … NUMBER
  -1.1: trip, trying … fix, tse, tube please, turn it, tutor-, tutorial, tv, twix, ubicacion, ultimo … que
  -1.1: un carro, un momento, una cita, up lol, up … hill, up … texting, us … it, usual |, vape, vas a
  -1.1: vaut la, velo pour, vendredi, veut … quoi, vez que, vez … no, vi su, vidrio, void, votre … dit
  -1.1: vous effacer, vous … demandez, voy por, waiting |, walked, want a, want that, want>more, was not
  -1.1: was … i, was … there, wave, we all, weari-, wearing, wed, wednesday |, weeks, went, wesh, what did
  -1.1: what does, what … that, wheel |, wheeled, when … your, whoop-, whoops, wine for, winte-, wishi-
  -1.1: wishing, wishing you, with … anymore, work nights, write it, wrong NAME, wrong invoice, wrong size
  -1.1: y … bien, y … son, yes … it, you better, you donate, you … am, you … an, you … pague, you … una
  -1.1: you … vivo, your brother, your car, your site, your time, your … already, yup, | alguna, | aviseme
  -1.1: | bit, | black, | coach, | consent, | decline, | detenganse, | eliminen, | felices, | flat, | luv
  -1.1: | ouch, | perfecto, | quitaron, | quitting, | ramasse, | saqueme, | somebody, | the, | tkt
  -1.1: | unsubscribed, | water, | wesh, | whoops, | you, | … agradece, | … apago, | … attends, | … avant
  -1.1: | … bday, | … cunado, | … dans, | … dormir, | … english, | … espanol, | … etait, | … fotos, | … frein
  -1.1: | … hablar, | … liao, | … lor, | … named, | … noise, | … other, | … pere, | … photo, | … piste
  -1.1: | … plutot, | … precio, | … ready, | … retirar, | … rush, | … shifting, | … st, | … survey, | … tell
  -1.1: | … tiene, | … unos, | … want, | … wat, ~?ur, ~_adj, ~_afi, ~_app, ~_bal, ~_bco, ~_bee, ~_bl, ~_cap
  -1.1: ~_cla, ~_cua, ~_dir, ~_div, ~_dud, ~_enr, ~_fev, ~_fri, ~_gra, ~_gre, ~_han, ~_hrs, ~_is_, ~_it_
  -1.1: ~_jer, ~_ma_, ~_mei, ~_mer, ~_mi, ~_mu, ~_nos, ~_ont, ~_poc, ~_sea, ~_sry, ~_tal, ~_tom, ~_tv, ~_tv_
  -1.1: ~_tw, ~_wet, ~aba, ~acie, ~add_, ~adj, ~adju, ~aker, ~alls, ~alu, ~ame, ~ango, ~anic, ~arge, ~arki
  -1.1: ~ars, ~assw, ~asto, ~asur, ~atea, ~avi, ~awe, ~ayi, ~ayo_, ~bar, ~bco, ~bien, ~blon, ~boy_, ~cai
  -1.1: ~car, ~card, ~caro, ~cau, ~char, ~che, ~chw, ~ck_, ~cuan, ~damo, ~deli, ~dju, ~djus, ~dud, ~eady
  -1.1: ~eak_, ~ean, ~ebi, ~eeks, ~egur, ~eig, ~eme_, ~eni, ~eudi, ~expi, ~feli, ~ferm, ~fev, ~ffl, ~forg
  -1.1: ~fre_, ~gen_, ~geth, ~ght, ~gina, ~goe, ~goes, ~hich, ~hom, ~hrs, ~hrs_, ~hum_, ~iano, ~idin, ~iene
  -1.1: ~ig_, ~il_, ~ild, ~im_, ~imbr, ~incl, ~inf, ~inki, ~ira, ~iter, ~jers, ~jeud, ~jo_, ~lah, ~lah_, ~le_
  -1.1: ~leur, ~lick, ~liev, ~lla, ~lleg, ~loor, ~loue, ~loy, ~lt_, ~lue, ~lueg, ~moto, ~mpor, ~nap, ~nca
  -1.1: ~ncho, ~ners, ~nier, ~nig, ~nni, ~nniv, ~nobo, ~nore, ~ntir, ~nto, ~nue, ~obod, ~oday, ~oget, ~ogl
  -1.1: ~oise, ~oken, ~oks, ~oks_, ~omen, ~ooks, ~oran, ~oria, ~orme, ~orro, ~ouce, ~ouvr, ~pea, ~poco, ~pon
  -1.1: ~ppy, ~ppy_, ~quir, ~rac, ~rae_, ~rche, ~rcol, ~reci, ~redo, ~reo, ~repo, ~resc, ~reto, ~reva, ~rger
  -1.1: ~rnt, ~rnt_, ~rott, ~rou, ~rpl, ~rple, ~rsey, ~rue, ~rve_, ~schw, ~sew, ~sha, ~she_, ~shor, ~sont
  -1.1: ~spel, ~spo, ~sry, ~sry_, ~ssw, ~sswo, ~stee, ~sur, ~swea, ~tarl, ~tep_, ~tes_, ~thru, ~tiez, ~toge
  -1.1: ~traf, ~troi, ~ture, ~tv_, ~ucks, ~uin_, ~unny, ~urpl, ~urpr, ~ute, ~vian, ~viou, ~wet, ~whic, ~wife
  -1.1: ~wint, ~wip, ~xpi, ~xpir, ~xto_
  -1.2: 2 hrs, 2 minutes, 2nd, NAME or, NAME … in, NAME … is, NAME … va, NUMBER semaines, NUMBER … pis
  -1.2: a arrete, a casa, a human, a private, a small, a … bici, a … light, a … marido, a … ou, a … than
  -1.2: abonn-, about NUMBER, absol-, account number, account to, acuerdo con, add a, addre-, address
  -1.2: address |, after all, agree … that, ai … deux, aimerais ne, aimerais … plus, al cel, al final
  -1.2: alerts for, alfor-, am so, am … being, am … to, and send, ando en, ans … je, any … text, apres … job
  -1.2: are … at, arret d, arret … bus, arrete chez, arretez le, arretez … les, arrives, at, at … bar
  -1.2: atras |, au mauvais, au … a, autre numero, avec |, avez un, avisa-, avoir un, aweso-, awesome, backe-
  -1.2: backed, bagages, balance is, bano, barn, basta … lluvia, be … and, been so, bendiciones, berri
  -1.2: betwe-, between, bigge-, bigger, bike and, bites, bites |, borre el, boute-, bouteille, breaking
  -1.2: bring, broken |, bus … near, by, ca change, ca marche, ca … dans, ca … pas, cada vez, cadenas |
  -1.2: cage |, cai, cake for, calculator, call if, cambiar, came by, can someone, can tell, can … pay
  -1.2: cancel me, cancel … tune, card, carpe-, carpet, cars, casa … NAME, casi no, cat |, cats, caugh-
  -1.2: caught, ce velo, cell … en, certain, chain-, chanc-, chance, changement de, chihu-, chihuahua
  -1.2: chum … la, cicla, cinta, claro |, clicked twice, coins, colores, commande |, commerce, compra
  -1.2: conseils, corte, corte el, course … dimanche, coute un, crie, crying at, cuadr-, cuadro, cuando llega
  -1.2: dac |, dale, dare |, dark, daugh-, day to, day … and, de bus, de casse, de lluvia, de rajas, de trop
  -1.2: de … hermana, de … pluie, de … si, delete candado, delete equipo, delete … o, delete … you, delic-
  -1.2: den, desabonne de, desar-, dije a, disap-, distu-, do … share, doing this, donde me, dos semanas
  -1.2: downl-, du porte, econs, el cuadro, el ruido, el |, el … solo, el … todavia, emergency contact
  -1.2: empie-, empiecen, en deux, en m, en titi, en … calle, en … une, end … my, enleve, enlevez nous
  -1.2: enlevez … svp, envoyez … plus, erreur … moi, es … NUMBER, es … gracias, es … no, escuc-, eso se
  -1.2: espag-, espagnol, esposo, esquina, essay, essay |, est quittes, est … merci, est … quelle
  -1.2: estan … los, este … si, et de, etait … sur, etes … ouverts, evening, ever … this, faut que, fermez a
  -1.2: file and, final |, finish |, fit |, fits |, fixing |, for camp, for d, for tuesday, for … blue
  -1.2: for … sister, forma-, frein-, from |, frott-, frotte, fuse, gagne, general, get down, get … in
  -1.2: give her, go i, gone in, good now, got, hagalo, hagalo |, halfway … the, hand in, hasta el
  -1.2: hasta … NUMBER, have two, hay un, hende-, hermano, high |, honnetement, hotma-, hotmail, hr, i am
  -1.2: i called, i could, i paid, i … both, i … came, i … getting, i … hungry, i … losing, i … online
  -1.2: i … told, if anybody, igual-, igualmente, il … de, image-, imagen, imagen |, in after, in … car
  -1.2: in … this, instructions, insurance, insurance wants, interview, is … the, it la, it worth, it … down
  -1.2: it … she, jacke-, jacket, jajajaja |, jalis-, jalisco, jamme-, jammed, je m, je … envoie, je … faire
  -1.2: jetez, joder que, juste … je, keys |, kg, kitch-, kitchen, know if, l auto, l avis, l erreur
  -1.2: l … demain, l … en, la, la bici, la ciudad, la electrica, la esquina, la neige, la vente, la … porfa
  -1.2: la … se, labor |, ladde-, ladder, lah, las 2, las luces, las … me, later |, le cambien, le changement
  -1.2: le courant, le digas, le digo, le noir, le puede, le silence, le … arret, le … arrete, le … en
  -1.2: leath-, leather, leave … bike, left, leg day, les taxes, lien, lien de, liens, ligne |, like |
  -1.2: linea |, link, lio, liste de, llevo dos, lluev-, lo … de, loane-, loaner, loggi-, logging, long … it
  -1.2: loo, looked at, looks, lose, m … par, mais pouvez, making … want, mama, manana, manches, manejando |
  -1.2: matric, mauvais nom, me he, me if, me lo, me next, me robaron, me want, me … esperar, me … no
  -1.2: me … read, mecanicien, mecanico |, mediu-, medium, melangez, mes … je, message … me, mets
  -1.2: mettez … terme, mi no, mi orden, mi … o, mi … que, mi … tambien, miss, moi ou, mom … the, mon … dans
  -1.2: monday, more … in, motor, mtg, my brakes, my butt, my calendar, my frame, my personal, my screen
  -1.2: my … tag, nada de, nan, need NUMBER, nervo-, nervous, netwo-, network, neufs, next door, next to
  -1.2: nicke-, nickel, nid, nitid-, nitido, no autorice, no manches, no problem, no … contestar, no … uso
  -1.2: nobodys, noche, noire, not happy, not needed, not paying, nouveau … est, now he, now thank, nuevo-
  -1.2: nuevos, number too, numbers, numbers |, numero … magasin, numero … por, of stuff, of … guys
  -1.2: of … head, oferta de, off … it, off … top, ok … did, okafo-, okafor, on part, on … NUMBER
  -1.2: on … quittes, on … text, one, open the, openi-, origi-, original, oublie, ouin, out … no, overhaul
  -1.2: pack … for, pain, par la, para NUMBER, para esa, paran de, paro, paro de, pas mauvais, pas … magasin
  -1.2: passc-, passcode, passer le, passer … chercher, pedal |, perfe-, phone any, phone can, phone said
  -1.2: pics |, pierdan mi, pierdan … numero, pinea-, pineapple, place … is, please … is, please … thank
  -1.2: plus aucune, plus … la, polis-, polish, political, poly, pongame, por … tan, porfa … de
  -1.2: porte bagages, porto-, porton, pour … velo, pourq-, pourquoi, pourquoi |, pu … rien, puede, puerc-
  -1.2: puerco, puerta |, puppy, quand … aurez, qui repond, quieran, quinc-, quita … la, quitenle el
  -1.2: quito el, quitting, race, rajas, ready, receipt, recipe, recordatorios por, regano, rembourse
  -1.2: reminder … the, remove … phone, remove … rack, rent, rentre |, rien … casse, rojas, saddle |, salgo a
  -1.2: salido, saquen, scratch, se quita, seen, sees … phone, seman-, sent my, serve-, service … the
  -1.2: shall i, shimano |, shirt-, shirts, shoe, si … lo, si … un, siege de, siege … bebe, since you, singl-
  -1.2: single, sir … have, slept, slip, solo, solo … un, sonne … le, sort, spammer, spams, speed
  -1.2: spring tune, stalk-, stats, still have, still … number, stop light, stop y, stop … your, su … esta
  -1.2: suis … dans, suis … interesse, supprime mon, sur la, sus promos, tag |, tall, taman-, tamano
  -1.2: tampoco |, tan … gracias, tarde |, tata, temple, text him, text … not, texte |, texter … moi
  -1.2: that off, that |, that … so, the alerts, the bed, the best, the emergency, the hall, the ice
  -1.2: the lights, the only, the recipe, the record, the trailer, the tube, the warranty, the window
  -1.2: the … call, the … invoice, the … last, the … minus, the … party, the … sorry, them and, them |
  -1.2: think got, through the, thumb-, thurs |, til i, time … it, time … you, to open, to opt, to … an
  -1.2: to … work, todav-, todavia, today so, told her, tonight |, took … phone, trabajando, training wheels
  -1.2: travaille pas, triciclo |, troca |, trouble, tu … avec, tuesday |, turns out, under … name, une bonne
  -1.2: unsubscribe button, until … call, up text, venga-, vergu-, verguenza, vers, vers NUMBER, veux … au
  -1.2: viejo, viernes … me, vitesses |, vos heures, votre cafe, votre part, voula-, vous aurez, vous dois
  -1.2: vous … avez, vous … la, vous … laisser, vous … tu, vous … un, voy saliendo, was NUMBER, was … do
  -1.2: was … what, watch it, we … NUMBER, welcome to, went … my, what brand, what size, what … the
  -1.2: whatever you, whene-, whenever, which one, who am, who removed, whole thing, wicke-, wicked, will
  -1.2: will … for, will … when, with one, with … thumbs, wizard, wobbl-, won the, work on, work … NUMBER
  -1.2: worst, wrong day, wtu, wtu NUMBER, y todos, y … des, yahoo, year, you after, you back, you change
  -1.2: you forgot, you install, you off, you promised, you quedo, you … alcanzo, you … today, you … with
  -1.2: your ex, your messages, your … be, | arreter, | comptant, | day, | de, | ex, | half, | hows, | if
  -1.2: | joder, | mis, | mummy, | necesito, | nitido, | nobody, | ouin, | quel, | remettez, | they, | todos
  -1.2: | wake, | wicked, | … abierto, | … abiertos, | … acepte, | … bruit, | … but, | … clique, | … dejo
  -1.2: | … den, | … ebike, | … enlever, | … falta, | … jefe, | … journee, | … le, | … luz, | … marketing
  -1.2: | … min, | … nagging, | … needed, | … onda, | … permiso, | … rain, | … saw, | … sending, | … that
  -1.2: | … threw, | … unsubscribe, ~0nd, ~0nd_, ~_0n, ~_0nd, ~_at_, ~_ava, ~_aw, ~_awe, ~_ay, ~_ba, ~_boi
  -1.2: ~_bra, ~_by_, ~_clo, ~_cu, ~_cue, ~_do, ~_eje, ~_el, ~_eso, ~_fli, ~_fre, ~_gl, ~_hou, ~_hr_, ~_it
  -1.2: ~_jue, ~_la, ~_la_, ~_las, ~_lat, ~_le, ~_ol, ~_pat, ~_pla, ~_po, ~_ref, ~_res, ~_sab, ~_sh, ~_sl
  -1.2: ~_tow, ~_tra, ~_tun, ~_ups, ~_wor, ~abaj, ~ack, ~addr, ~adi, ~adro, ~agar, ~alk, ~amba, ~ambi, ~ani
  -1.2: ~anti, ~ard, ~aut_, ~ava, ~aves, ~awes, ~bet, ~betw, ~bis, ~bles, ~boar, ~cal, ~cash, ~cend, ~choc
  -1.2: ~coge, ~comm, ~cote, ~crew, ~cua, ~cuad, ~davi, ~ddl, ~ddr, ~ddre, ~dile, ~div, ~dlo, ~dlor, ~ear_
  -1.2: ~ecte, ~ediu, ~eeps, ~eft_, ~elic, ~elq, ~elqu, ~elta, ~enci, ~erdi, ~erfe, ~esu, ~et_, ~etwe, ~eva
  -1.2: ~fic_, ~gad, ~get_, ~givi, ~gra, ~greg, ~gua_, ~guno, ~hai, ~hay, ~hedu, ~hene, ~hew_, ~hey_, ~hoe_
  -1.2: ~hro, ~hru, ~hru_, ~ht_, ~hue, ~ice, ~ice_, ~ich_, ~igh, ~igin, ~igui, ~illo, ~ilm, ~imo_, ~inne
  -1.2: ~inta, ~ion_, ~iou, ~ious, ~ip_, ~ipt_, ~irar, ~isap, ~iss_, ~istu, ~itad, ~iza, ~key_, ~kin, ~kitc
  -1.2: ~ks_, ~laro, ~lase, ~lf_, ~llov, ~mie_, ~mond, ~mpri, ~nait, ~ndid, ~ndit, ~ndlo, ~nigh, ~nlin, ~nmen
  -1.2: ~noma, ~noo, ~ntes, ~nuev, ~oane, ~oar, ~oard, ~obbl, ~oble, ~oca, ~ock, ~octo, ~odav, ~ogne, ~onf
  -1.2: ~oppe, ~oral, ~osa_, ~ossi, ~ost, ~ouch, ~ourq, ~ouv, ~oxi, ~poil, ~poso, ~ppe, ~pper, ~repl, ~rfe
  -1.2: ~rfec, ~rice, ~rigi, ~rill, ~rive, ~rl_, ~rot, ~rrec, ~saba, ~say, ~sey, ~shal, ~sid, ~sma, ~sor
  -1.2: ~sour, ~tais, ~td_, ~team, ~thur, ~till, ~tle, ~tur, ~uch, ~udi_, ~uem, ~uer_, ~uev, ~unti, ~ura_
  -1.2: ~urb, ~urc, ~urch, ~ursa, ~usen, ~veri, ~vio, ~voit, ~voq, ~voqu, ~wed, ~ween, ~wen, ~weso, ~will
  -1.2: ~wor, ~xte_
  -1.3: NAME … this, NUMBER c, NUMBER free, NUMBER instead, NUMBER minutes, NUMBER minutos, NUMBER non
  -1.3: NUMBER … avant, NUMBER … mais, NUMBER … tu, a bird, a call, a … 2, a … again, a … derecha, a … lista
  -1.3: a … messages, a … une, abiertos |, abonne a, accidente, act, actor, adapt-, ads … the, advan-
  -1.3: advance, agua, ai assez, ai ete, ai les, ai |, ai … mais, alcance, alcanzo a, alcanzo … llegar
  -1.3: allo … est, already texted, am … on, amarr-, amma, amor, and get, and loves, and thanks, and … number
  -1.3: and … your, angry>forever, annulez la, anymore … am, appear, appor-, are doing, are not, are so
  -1.3: are too, arreglan, arreglo, arreter tout, arrivent, asi me, asking … do, asking … my, atendieron
  -1.3: au stop, avant NUMBER, avec la, avez mon, avez … une, avisarme, aviso … que, ayer y, ayer |, baba
  -1.3: back from, back … the, basico, batte-, battery |, bc, be … soon, believing, biblioteca, bicis de
  -1.3: bicyclette, bike … day, bill |, bird, blanco |, bleed, bleu, bluet-, bluetooth, bon … ca, bon … pour
  -1.3: borde-, brake |, brother, btw |, buddy |, budge-, budget, buenas |, build |, but … NUMBER
  -1.3: but … texts, buzzing |, c … ok, ca … bien, ca … deux, cadena, cadre est, calcu-, calli-, calling
  -1.3: can use, carbono |, cash |, cegep, ces … merci, changement, changes, cheap, chica, color |
  -1.3: commerce |, compl-, completement oublie, comptoir … a, conoc-, contigo, continuer a, correct pour
  -1.3: cost, could … have, courriel est, courriel pour, creme, cuadro … NUMBER, cual … su, cuant-, cuanto |
  -1.3: cupo, d attendre, dale |, dans NUMBER, dans … spams, dar mi, daughter … the, day … my, de precio
  -1.3: de presse, de t, de … ciudad, de … this, de … vez, debarquez, deck |, deje la, dejen-, demain matin
  -1.3: demande le, department, department |, derecha, des nouvelles, desole, detai-, direccion |, do your
  -1.3: do … close, do … end, do … have, do … understand, does the, dois, donut-, donuts, dos de
  -1.3: dropping off, du stationnement, duplicate, earph-, el cupon, el domingo, el martes, el pedal
  -1.3: el recordatorio, el suyo, el … de, email … you, en NUMBER, en casa, en revenant, en veux, encim-
  -1.3: encima, end feels, enfant |, enfrente |, engou-, enjoy, enough … in, enough … take, escribi, escrito
  -1.3: esquites, est bon, est ok, est regle, est … maison, est … par, est … pere, esta de, estam-, estamos
  -1.3: estimation, estoy afuera, estrellas, estudiando, estudiando |, eu, everyone, everywhere, exactly |
  -1.3: excelente, facture … la, falling off, fat bike, fee |, felicidades por, financement, first-, font
  -1.3: for some, for … just, for … whole, forever>these, frame … i, free |, freezing, fridg-, fridge
  -1.3: from that, from … number, from … to, g, garantie, gardez le, get outta, get … these, gift cards
  -1.3: give the, go off, going up, going … have, gonfl-, gorra, got … number, grand-, gros |, guard
  -1.3: hace ruido, hago |, hands |, have … cancel, have … for, havin-, having, he never, her so, hier … avez
  -1.3: him, him … stop, hmm, hola soy, home … NUMBER, homew-, hopel-, hopeless, houss-, housse, how are
  -1.3: hows, husba-, husbands number, i feel, i mauvais, i pressed, i work, i … tell, i … texted, ice |
  -1.3: identite, ig, in at, in meetings, in … hall, in … list, in … number, inche-, inches, install, interac
  -1.3: interesa, into, ipads, is about, is bad, is coming, is for, is her, is … cell, is … safe
  -1.3: is … working, it before, it … j, j pensais, j … completement, j … etre, jamen-, jamene, je me
  -1.3: je mesure, je passerai, je … consens, je … texte, juste … le, kenya-, keys, la azul, la derecha
  -1.3: la garantie, la renta, la saaq, la tercera, la … azul, la … nadie, la … vieja, laissez le, lande-
  -1.3: landed, large, large |, las rueditas, las … y, latex, laughing |, le cable, le deuxieme, le mando
  -1.3: leade-, leader, lectu-, lecture, left … one, legit, les cables, les rayons, les … moi, les … sont
  -1.3: letre-, letrero, like … end, likes, lips, list so, lista … la, llant-, loaner |, locat-, long … i
  -1.3: look like, lor, losin-, losing, lost, lost the, ma blonde, ma coloc, ma … sur, mandarme … mensajes
  -1.3: mandeme la, many gears, maps, marre de, mars |, masks, maths, matri-, mauvais, me atendieron
  -1.3: me phone, me saca, me toca, me when, me … but, me … everything, me … if, me … in, me … textear
  -1.3: medid-, medium |, mensaje … era, mensaje … mi, mes spams, message, message vous, message … in
  -1.3: message … l, mi me, minutos, mis … y, mitaines, mms, mon cadre, mon … le, monday i, more surprises
  -1.3: more to, mother … law, moved … the, mr tan, mrt, much obliged, mustache, my car, my card, my knee
  -1.3: my stop, my … can, my … end, n |, nada … la, name, ne consens, needs the, never … anything, no credit
  -1.3: no espero, no somos, no veo, no … at, no … ni, no … surprises, no … todavia, non … pour, not i
  -1.3: not look, not there, not … thanks, nota, notre entente, nouve-, novio-, novios, now … does
  -1.3: number keeps, number when, numero a, numero demandez, numero … mettez, of there, of true, of … kid
  -1.3: off NUMBER, off no, off or, off … hands, offs, ok go, ok if, ok no, ok … will, on arrive, on main
  -1.3: on read, on … porch, on … storage, on … wrong, one |, one … from, only … is, opt … of, orden |, other
  -1.3: otro cliente, out … true, overh-, paise-, paiseh, para hoy, para … bici, parfa-, parking |, pas … nom
  -1.3: pas … panier, pas … presse, passe j, passerai, peint-, permiso … que, personne qui, phone because
  -1.3: picked … my, pocket |, point-, ponchaduras, por que, por … recordatorio, pour le, practice, pressed
  -1.3: presses, problemes, proverb, prude-, q7, que dia, que luego, que salgo, que verguenza, quelq-
  -1.3: quiero esperar, quiet |, quit … but, quitele, quiten los, quote |, race |, rain |, rappellerai
  -1.3: recibir mensajes, recibo |, recojan, recu votre, reflecteurs |, rendez … mon, reparacion por
  -1.3: reported … spam, revenant, revoke my, ride leader, rien … vous, rim, rims, ringt-, ringtone, rite |
  -1.3: robot ou, rodado, rose, royal, rubbi-, saaq, sabado, sacoc-, sacoche, sad, samba-, scell-, scellant
  -1.3: se … son, seats, send my, sent to, sent … wrong, september, she … no, shipped, shop … not, short |
  -1.3: shout-, siento mucho, siga, slime, smoke, smoot-, smooth, sms de, so just, sofa |, someone … the
  -1.3: souhaite ne, spare key, sparkles, sticker, stop making, stop … clock, stop … la, stop … presses
  -1.3: strollers, su papa, suave-, sub, suis devant, suis … arret, summe-, summo-, super service, sur les
  -1.3: sur … cadre, take your, talk, talk |, tarde-, te … pero, templ-, tengo |, termina, terminaron |
  -1.3: texte pour, texto, that it, the big, the color, the key, the landlord, the map, the mustache
  -1.3: the neighbors, the phone, the place, the presses, the radio, the … brake, the … dad, the … dog
  -1.3: the … knocking, the … quit, the … wheel, them for, there soon, these … my, things to, this off
  -1.3: thought would, ticket number, tighten, tighten the, time … NUMBER, tmrw |, to … that, toca
  -1.3: tomorrow |, tonde-, too … gears, traig-, trase-, trike |, trouve, trouvez, tu des, tub, ubicados
  -1.3: un … de, un … sur, un … vocal, una … para, une job, urs |, va y, velo … tu, veux … attendre, vide |
  -1.3: vivem-, vivement, void deck, votre service, voudrais ne, voudrais … plus, voulais, vous auriez
  -1.3: vous de, vous et, vous … meme, voy … alla, voyan-, voyant, wahal-, wahala, want any, want … talk
  -1.3: was … of, wat … i, way, what day, what would, what … my, who took, who … to, whole, whole day
  -1.3: will it, will … him, will … let, window, window |, you see, you texted, you … la, you … removed
  -1.3: you … somos, your … name, your … of, | allo, | approve, | au, | bonjour, | dear, | demain, | did
  -1.3: | este, | excelente, | first, | guess, | manana, | mija, | miss, | ne, | quitele, | shimano, | sick
  -1.3: | sure, | total, | une, | ye, | … abogado, | … abonnement, | … bien, | … compro, | … credit
  -1.3: | … demain, | … des, | … descuento, | … dio, | … every, | … jaja, | … key, | … messages, | … mesure
  -1.3: | … night, | … obliged, | … open, | … quedo, | … see, | … stop, | … things, | … tube, | … vale
  -1.3: | … veux, | … well, | … word, | … year, | … yet, ~_amm, ~_bc_, ~_cad, ~_cen, ~_dol, ~_du, ~_eng
  -1.3: ~_eu_, ~_g_, ~_gn, ~_got, ~_gr, ~_gro, ~_gua, ~_hw, ~_lah, ~_lef, ~_lle, ~_ly, ~_or, ~_ord, ~_ped
  -1.3: ~_pog, ~_rig, ~_ro, ~_sam, ~_sha, ~_sle, ~_swe, ~_tem, ~_ti, ~_twi, ~_ty, ~_wah, ~_we, ~_wee, ~abys
  -1.3: ~ador, ~age_, ~agn, ~ain, ~al_, ~alk_, ~alou, ~amor, ~ana, ~anal, ~appt, ~arfa, ~arne, ~asl, ~ats_
  -1.3: ~au_, ~ayon, ~bano, ~boi, ~budg, ~cama, ~carr, ~ch_, ~che_, ~chid, ~cis_, ~cle_, ~cod, ~com, ~dad_
  -1.3: ~dal, ~dan, ~deux, ~dget, ~dit_, ~due, ~eap_, ~eat, ~eate, ~ecra, ~ectu, ~edi, ~edo_, ~eft, ~eglo
  -1.3: ~ego_, ~eh_, ~endr, ~erac, ~erd, ~ermo, ~eves, ~evue, ~extr, ~ey_, ~fect, ~fet, ~fri, ~ge_, ~glov
  -1.3: ~gro, ~harg, ~havi, ~hift, ~him, ~him_, ~hmm_, ~hope, ~husb, ~ibid, ~ide_, ~ido, ~ido_, ~ieto, ~iman
  -1.3: ~irt_, ~iscu, ~isse, ~ited, ~kan_, ~keys, ~kidd, ~la_, ~laim, ~lass, ~lay, ~leep, ~left, ~leu_, ~lio_
  -1.3: ~lost, ~lue_, ~mal, ~mee, ~na_, ~niss, ~nsad, ~nuts, ~ocke, ~oct, ~od_, ~odys, ~ole, ~omet, ~ong_
  -1.3: ~ood_, ~ooke, ~oppi, ~oque, ~ouss, ~pann, ~parf, ~pat, ~paye, ~pog, ~ppin, ~ppor, ~pren, ~qua_, ~rac_
  -1.3: ~rav, ~raya, ~rect, ~rep, ~res, ~rgad, ~rias, ~rin, ~rro_, ~rtai, ~ruid, ~sam, ~sban, ~shif, ~sk_
  -1.3: ~song, ~stal, ~sti, ~stur, ~sun, ~tat, ~teal, ~tera, ~they, ~tido, ~timb, ~tow, ~trav, ~tues, ~twi
  -1.3: ~ubbi, ~uedo, ~uelq, ~uelt, ~upl, ~usb, ~usba, ~ussi, ~utos, ~vem, ~via_, ~vici, ~vil, ~wah, ~week
  -1.3: ~well, ~whol, ~wipe, ~work, ~xtr, ~xtra, ~zen, ~zen_
  -1.4: (unknown 2), 2 … NUMBER, 3rd, NAME mais, NAME … phone, NUMBER … gone, NUMBER … my, NUMBER … no
  -1.4: a better, a great, a photo, a ustedes, a … fois, a … que, about … please, aceptan, actua-, after … so
  -1.4: afuera yo, agarro, ai envoyez, ai essaye, ai trouve, ai … gagne, airpods, alcanzo, alguna novedad
  -1.4: all our, am free, am … old, an end, and … at, and … it, and … so, and … was, anoche |, anything |
  -1.4: anything … me, apolo-, apology, appreciate you, are … hours, arrete … vous, arreter chez, as … go
  -1.4: ask NAME, assez content, at … bus, ate my, au cegep, au sondage, au volant, avais demande, avez |
  -1.4: avisarme cuando, avisaron, away no, aww, babysitting, bacano, baja … precio, barrio, bc of
  -1.4: be contacted, be gentle, beans, beans |, beard, bicis, birth-, birthday, biscuits, block the
  -1.4: blonde m, blue one, bonne grandeur, borro … mensaje, both … us, boues, box … up, brothers, by NUMBER
  -1.4: c … correct, c … sur, ca au, ca j, ca passe, cadena |, calid-, calidad, call … when, cambi-, can keep
  -1.4: can … bring, can … check, can … receive, cancela la, cancelen mi, candado que, cargador, carte |
  -1.4: ce qu, cel no, chaine, chaine |, champ, chem, chicken rice, cles |, clicking |, cliquer, coffe-
  -1.4: combien vous, come for, come now, commande … le, compa |, compran, compran … usadas, comprar
  -1.4: compteur, construction, contact i, contrat, cotes |, cough-, couri-, cracked, creep-, creepy
  -1.4: creepy |, cuanto va, cuanto … con, cuanto … el, d entreposage, d oeuvre, dans … char, de atras
  -1.4: de batterie, de dimanche, de lire, de paiement, de respeto, de retirer, de vous, de … pedales, decid-
  -1.4: dejam-, dejen la, dejen … mandarme, delete lunes, demi, dents |, depen-, deposit, desde hace
  -1.4: destinataire, did, did a, disso-, diwal-, diwali, doing the, donc la, douan-, douane, drill |
  -1.4: dropped a, dropped … off, du cash, dvd, easte-, easter, ecrire stop, el bebe, el mensaje
  -1.4: el mostrador, el motor, el y, emails, emoci-, en … bici, en … mostrador, enfant, ensen-, enterado
  -1.4: entrar, entro, equivocaste de, era hora, erreur NUMBER, est combien, est gratuit, est … au, estaba |
  -1.4: estimate |, et … le, etes les, etes vous, etes … fins, every single, fait deux, fait le, fait … km
  -1.4: falli-, falling, falta de, falta … respeto, family |, fast |, fathe-, favor … cancelar, favou-
  -1.4: fellow, fever, fini a, fini … quelle, fois … que, for now, for … farewell, found your, found … text
  -1.4: free sms, freins, from hr, from … file, fue … luz, fut, garantia |, germa-, get … you
  -1.4: getting ridiculous, gloves on, glute-, gluten, good … sir, got cut, got … NUMBER, gracias you
  -1.4: green one, gris |, guant-, guantes, guy is, guys … to, habia, hablo para, hande-, hang out
  -1.4: have … you, hay … por, he called, he knows, he told, he … not, helmet, her … for, heure … vente
  -1.4: hey i, hi there, hiver |, hold, horri-, horrible, huit, husband, i leave, i look, i mean, i … but
  -1.4: i … free, i … your, ignora, in his, in … hour, inclut, inquiete, insid-, inside, is dead, is with
  -1.4: is … bike, is … paint, it alone, it fit, it … again, it … only, it … your, j … essaye, j … tout
  -1.4: jamais plus, je l, je … c, je … dois, je … garder, je … le, je … venir, jefe, job |, joyeu-
  -1.4: just went, knocking, know of, know … are, l ete, la i, la lumiere, la … chere, lab, laisse un
  -1.4: language, las dos, las llaves, last time, later, le club, le de, le doy, le frein, le menage
  -1.4: le … los, leave … phone, leaving in, lee los, left it, left my, lentes |, les freins, les … vous
  -1.4: lift it, like it, limit, lisan-, lisant, liste … le, livraison je, livrez vous, llanta … no, llave-
  -1.4: llaves, logo, lonel-, long |, los … delete, louez vous, lower, main … oeuvre, maiso-, maison, mal la
  -1.4: malade |, marin, me avisaron, me dijo, me paso, me … again, me … get, me … so, meant … my, meeting
  -1.4: meetings, meilleur, membership, mensaje que, mensajes de, mensajes … favor, mensajito, merci … rappel
  -1.4: message … from, message … is, mi dinero, mi … agarro, midi |, minus, mistake, mitai-, mon bike
  -1.4: mon … veut, more word, moteu-, much i, much … a, mummy, my brother, my girl, my side, my … but
  -1.4: my … buzzes, my … lol, my … over, my … ready, my … thank, my … wants, my … yesterday, nada todavia
  -1.4: nada … me, need … this, neither |, never … any, never … this, new sim, nina |, nino, no alcanzo
  -1.4: no vivo, no … esperar, no … ruido, nombre … NAME, non … est, not give, not mind, not … la
  -1.4: not … riding, novedad, now there, ntp, nuevo |, number save, number … not, numero por, numero … celui
  -1.4: obliged, odome-, oeuvr-, oeuvre, off … roof, ok will, ok … can, old … to, on facebook, on labor
  -1.4: on … un, onion-, onions, onto, open … labor, oublie de, out from, outil-, outils, owned, para usar
  -1.4: parta-, pas avant, pas cher, pas … personne, pas … qu, paso |, patro-, pay as, pay … you, payin-
  -1.4: paying, pearl, pedaler, perfect, person … the, peux … envoyer, peux … mon, photo de, pick, pics of
  -1.4: pictu-, pis je, plann-, planning, please can, please reply, pongo stop, por … NUMBER, porch
  -1.4: porfa que, porfavor |, potlu-, potluck, pour NUMBER, pour confirmer, pour … pere, pret … c, pro
  -1.4: probl-, prochaine |, psych-, que … al, que … te, quel … pour, quest-, question … you, qui … ecris
  -1.4: qui … mange, qui … occupe, quiero, quise, quit working, quitar … oxido, quite las, raffle |
  -1.4: ramasse |, ran, reads, reaso-, received the, recibido |, remis-, remise, rental, rental |, reporte
  -1.4: respo-, ride that, ride … NUMBER, rompi-, rompio, row NUMBER, s occupe, sabad-, salgo … las, same to
  -1.4: same … you, samedi je, saturday, scooters, se salio, se ve, se … esto, seein-, seeing, sees
  -1.4: seguir recibiendo, semaines |, service est, she … the, shima-, shimano, shop … the, sick, sin … you
  -1.4: sir … i, sirve |, size NUMBER, skipping, small, smoking so, sms … la, so … who, someone |, son los
  -1.4: sors du, spain, stage-, stages, steam, still, still the, stop calling, stop j, stop texts, stop who
  -1.4: stop … ai, stop … at, stop … tomorrow, string, suelto, suis rendue, sujet, supprimez la, sur le
  -1.4: sure you, surpr-, suscr-, svp enlever, swear if, t envoie, take … old, take … please, tambien |
  -1.4: tarje-, tarjeta, te … de, techn-, telefono … por, text … this, textiez, thanks a, that number
  -1.4: that … what, the bank, the city, the deals, the deluxe, the gate, the horn, the kickstand
  -1.4: the maintenance, the porch, the tape, the … go, the … n, the … pics, them to, them up, they were
  -1.4: they … me, think is, this … have, this … you, threw, thumbs up, thursday |, tiene … de, tienen en
  -1.4: tight-, timbre, time … stop, tire on, to find, to pass, to worry, to … contacted, to … n, tout sur
  -1.4: training, tread, trici-, triciclo, troll-, trolley, trust, type, uf, umbrella |, un jour, un … delete
  -1.4: un … le, up again, up from, velo … svp, venda-, venmo |, vente |, vet, veux … voir, vez |, vi en
  -1.4: vieil-, vitesses, voicemail, volan-, volant, volver a, vos … m, vous … textiez, vuela, vuelve
  -1.4: want … again, want … one, wants the, was at, was … you, watching, we moved, weds, what time
  -1.4: what … would, when … bought, when … my, wif, will kill, will leave, will … send, with … green, wizar-
  -1.4: work … the, working again, working |, worse |, wrong i, wrong … and, xl, xq, y aller, y eso, y … la
  -1.4: yo mismo, you NUMBER, you also, you era, you fix, you lol, you remove, you went, you … hora, you … me
  -1.4: you … that, your card, your i, your parking, your place, your sister, your … ah, your … are
  -1.4: your … lot, your … this, | aceptan, | compran, | donne, | hein, | la, | looking, | mandeme, | ni
  -1.4: | oi, | saca, | see, | sin, | some, | sorry, | suspendan, | tanne, | tell, | three, | … bad
  -1.4: | … brake, | … como, | … correo, | … di2, | … gros, | … hours, | … ir, | … laptop, | … leo, | … mando
  -1.4: | … problem, | … promised, | … sais, | … signed, | … thank, | … zapatos, ~0rd, ~0rd_, ~_0r, ~_0rd
  -1.4: ~_atr, ~_bak, ~_bh, ~_bou, ~_bu, ~_car, ~_co, ~_cre, ~_did, ~_din, ~_ebi, ~_ech, ~_far, ~_his, ~_kid
  -1.4: ~_lla, ~_mie, ~_mir, ~_nia, ~_rou, ~_see, ~_sel, ~_sk, ~_til, ~_tin, ~_tue, ~_zo, ~aben, ~ader, ~afi
  -1.4: ~afor, ~ald, ~ale_, ~anto, ~anyo, ~apol, ~aps, ~arad, ~ard_, ~arf, ~arj, ~arje, ~arry, ~azon, ~bak
  -1.4: ~batt, ~bee, ~birt, ~blem, ~bleu, ~boxe, ~camb, ~carg, ~ceip, ~cla, ~couc, ~cta_, ~ctua, ~depa, ~deta
  -1.4: ~did_, ~diu, ~dium, ~dois, ~dol, ~dre_, ~dred, ~dys, ~dys_, ~eal_, ~ebik, ~efe_, ~eip, ~eipt, ~ejam
  -1.4: ~el_, ~enia, ~epi, ~epo, ~eral, ~ers_, ~ersh, ~eso, ~esom, ~espe, ~est_, ~eth, ~eux, ~evan, ~far
  -1.4: ~feed, ~feve, ~ffee, ~fish, ~fit, ~glo_, ~goat, ~got, ~got_, ~grab, ~grav, ~hda, ~hday, ~hes_, ~hil
  -1.4: ~hima, ~hirt, ~hur, ~ibo, ~ictu, ~idi, ~iei, ~ieil, ~ight, ~imp, ~int_, ~irth, ~ivez, ~izar, ~jad
  -1.4: ~jefe, ~jeta, ~joy_, ~joye, ~kan, ~lab_, ~lais, ~lare, ~lco, ~letr, ~liz, ~lone, ~lute, ~luto, ~lve_
  -1.4: ~lven, ~mam, ~mana, ~mei, ~mell, ~mere, ~mil, ~mins, ~mita, ~mumm, ~nado, ~neau, ~nect, ~neg, ~nen_
  -1.4: ~new_, ~nis, ~nit_, ~nla, ~nsfe, ~nstr, ~nuto, ~nyo, ~nyon, ~oeur, ~oire, ~old_, ~oles, ~omes, ~oteu
  -1.4: ~otor, ~ouse, ~oxe, ~oxes, ~oyez, ~payi, ~perr, ~pict, ~plas, ~polo, ~ppel, ~ppi, ~qued, ~rdad, ~rde
  -1.4: ~reco, ~renc, ~rip_, ~rita, ~rjet, ~rle, ~rno, ~robl, ~rok, ~roke, ~ros, ~rpre, ~rpri, ~rqu, ~rst
  -1.4: ~rthd, ~rts, ~rts_, ~rubb, ~rush, ~same, ~saur, ~sav, ~sba, ~segu, ~sfe, ~sfer, ~shed, ~shim, ~shir
  -1.4: ~sick, ~sio, ~slee, ~smal, ~snow, ~sre, ~stam, ~stil, ~surp, ~tal_, ~tarj, ~tars, ~tea, ~teau, ~tem_
  -1.4: ~tenc, ~ter_, ~thda, ~thu, ~tomo, ~ttin, ~tu_, ~tue, ~ual, ~ual_, ~uand, ~uant, ~uel_, ~uete, ~unes
  -1.4: ~unio, ~unn, ~uot, ~urt, ~uvr, ~valu, ~vant, ~vers, ~vet_, ~via, ~viei, ~vive, ~walk, ~wers, ~whit
  -1.4: ~word, ~ype_
  -1.5: NAME … il, NUMBER be, NUMBER do, NUMBER libras, NUMBER mins, NUMBER pas, NUMBER … mas, NUMBER … month
  -1.5: a como, a spam, a spare, a texter, a … by, a … el, a … gars, a … thing, abonnement d, abonner
  -1.5: about a, abt, accepted, adent-, adentro, admir-, ai bien, al mio, all gone, all … now, alla |, allo c
  -1.5: already … you, also … you, alto y, am home, am trying, am … interested, amex, amex |, ancien, and off
  -1.5: annulez ma, annulez … commande, answe-, antes … las, anuncio, aprie-, apunt-, are NUMBER, are for
  -1.5: are … with, arrete d, ask my, aslee-, asleep, assistance, at NUMBER, atras, attends, avant, avisado
  -1.5: ay bendito, ayudo, baby |, bad, bag |, bajo |, bak, band, bangs, base |, be home, bien … de, biker
  -1.5: bill i, birya-, biryani, book, borren … numero, broke, buen, but |, c … quel, ca … dit, cable-
  -1.5: cables, cables |, cake |, calco-, can hear, can … just, can … lift, cancelen, car, card … you, caref-
  -1.5: careful, carriers, casque, cassette |, cebol-, cebolla, chaud-, cheap-, cheaper, children, class
  -1.5: close |, cm |, cobro |, coffee, come … of, comio mi, commande … pneus, como un, comptant |
  -1.5: con … para, confiance, confio en, confirm once, confirmer, cote |, cotes, crack |, crack-
  -1.5: crevaisons |, d … a, d … du, danad-, days, de favor, de manana, de precios, de suivi, de voir
  -1.5: de … arrete, de … une, dear |, debo, delete … pic, denun-, derailleur, derniere … que, descuento |
  -1.5: despierto, did … cancel, dinne-, dinner, disculpe |, dit … de, dit … mais, dit … pas, does … sale
  -1.5: domic-, donc de, done i, down i, drinks, du club, du dossier, du lait, du mois, du rappel, echange |
  -1.5: efface … numero, el paquete, el registro, el seguro, el … al, el … la, el … viejo, elle … est
  -1.5: en arret, en maudit, en … que, engine, enough … for, erase the, es sorpresa, esperar mas, espos-
  -1.5: est bloque, est de, est passe, est quel, est tombe, est … ce, est … long, et mettez, etiqu-, ex me
  -1.5: exact-, exam, expla-, fait … je, faites … les, fin du, finir |, flyer, fontanero, for … it
  -1.5: for … year, forgot to, form |, foto |, frame i, frein a, frnds, from … all, fui |, gars de
  -1.5: gars … comptoir, gave … my, get … messages, getting the, give … to, glove-, gloves, gmail, gn |
  -1.5: go ahead, gone |, grafi-, grande, grandeur |, grave |, gros … a, hacen |, hacen … a, hange-, hanger
  -1.5: hate, have … enough, hay descuento, hay |, heren-, herencia, hielo, his … and, honda, hor, hor |
  -1.5: hora, horario |, how do, i come, i … or, i … saw, if it, if your, if … have, il pleut, il … la
  -1.5: il … plus, impue-, in that, inform … sms, inscrire, is been, is worse, is … got, is … now, is … or
  -1.5: is … ready, is … same, is … sorry, it again, it … be, it … next, jajajaja, jappe-, jappelle, jase
  -1.5: je … sur, jueves por, just … your, kan, kill it, killi-, knee is, know … that, knows … bike
  -1.5: l … NUMBER, l … laisse, l … tout, la cadena, la cassette, la de, la e, la pieza, la tarjeta
  -1.5: la … grandeur, la … prolongee, la … quiero, labor, landlord, laver, laver |, law>remove, le cadre
  -1.5: le garder, le pongan, le rappel, le … avant, le … numero, le … oui, lee … mensajes, les cotes
  -1.5: les puse, let NAME, let … ask, lien … paiement, lifes-, lifesaver, light |, list … still, lo … hoy
  -1.5: located, lock off, looking … you, luces |, lunch |, m … sans, ma … m, ma … va, main d, marriage
  -1.5: mas el, me ask, me la, me lee, me olvido, me quedo, me … new, me … pasa, me … sms, me … turn
  -1.5: meeting … not, mensaje … de, mensaje … y, mensajes … se, merge, message but, mets moi, mi casa
  -1.5: mi … ahi, mija |, milk |, mistake … me, moi … pas, mole, mom does, morning is, mots, much … it, mucho
  -1.5: my gf, my landline, my landlord, my lunch, my water, my … about, my … asks, my … bottle, my … goes
  -1.5: my … left, my … of, my … only, my … what, n come, n … jamais, nails |, ne … plus, nearest
  -1.5: need … call, need … talk, neede-, needed, nel, nights |, ninguno, no but, no … asked, no … con
  -1.5: no … factura, no … necesito, not ask, not eat, not lift, not live, not ship, not talking, not that
  -1.5: now we, nuevo es, number … gave, numero … de, of NUMBER, of … he, of … week, ofertas … me, offli-
  -1.5: offline, oi, old … in, olvido, on s, on … flip, on … is, one asked, one you, one … NUMBER, or … the
  -1.5: orale, order the, others, out yet, over … phone, pago en, panier |, papers, par … on, parcero, parei-
  -1.5: park |, partant, partido, partir … hoy, pasa el, pasar, passe le, pay |, pdf, pensais que
  -1.5: pensais … c, penser |, perdu votre, phone number, phone … if, pine, please erase, plus necessaire
  -1.5: pluto-, plutot, plutot |, pogne dans, policia, por su, por … o, por … paso, porti-, poser, possible |
  -1.5: pour … que, premium, presentation, printer, problema |, pu la, pun, pus … de, put your, qn, quand y
  -1.5: que dice, que fuera, que tienen, que … ese, quit … i, quiten … la, quitte … job, raini-, raining
  -1.5: ramasser le, rapido, rappels … ca, rayons, reachable, readi-, reading, record of, recordatorios |
  -1.5: refaire, registro de, remueve, rendu avec, rentan, retire de, revisar, revoi-, road bike, roja |
  -1.5: roues, rude, ruedi-, rueditas, rust, said … are, sal, saliendo |, salte, saw your, say NUMBER
  -1.5: say this, scared, score, scrab-, scrabble, se … olvido, selle est, send … bike, send … messages
  -1.5: sera la, seule, she took, sitti-, sitting, slot, sorry my, sport-, sports, squeak, state-, stay off
  -1.5: stop spamming, stop … her, stress, strin-, stupi-, stupid, suert-, suerte, supposed … get, t … pas
  -1.5: te jure, tell … i, text book, texteame, texting i, texto on, texts … stop, the cake, the demo
  -1.5: the family, the garage, the invoice, the money, the road, the stickers, the table, the total, the vet
  -1.5: the … asking, the … honestly, the … of, the … say, they are, this saddle, this … week, til NUMBER
  -1.5: time do, times i, to pay, to remind, to return, to sell, to … last, today … me, toile-, tomato
  -1.5: tombe dans, too |, topic, tren, trim, tu, tu as, tubeless |, turns, twice … the, two, un alto
  -1.5: uncle i, uni, up and, up at, urs, usadas |, usage, usted es, usual, va, vais … etre, vayas, vente
  -1.5: vieja, viens … voir, vieux, vivo … la, voice |, voitu-, voiture, vos … a, vos … merci, vous pour
  -1.5: voy en, voz, want … on, wey … no, who … it, wife, wiped, with … work, worth it, write again, y nadie
  -1.5: y … el, yay, you kindly, you pick, you … more, you … out, you … puse, you … sirve, you … su
  -1.5: you … uso, your father, your … before, | cross, | dar, | desinscris, | fui, | le, | mdr, | nel
  -1.5: | orale, | ouvert, | pedal, | quita, | quitte, | receipt, | same, | signed, | sunday, | this, | vi
  -1.5: | video, | wen, | … annoyed, | … banco, | … bendito, | … bon, | … brand, | … con, | … cool
  -1.5: | … dejaron, | … di, | … dios, | … far, | … freno, | … gente, | … god, | … hit, | … hv, | … info
  -1.5: | … lah, | … learned, | … making, | … manden, | … new, | … paro, | … rentre, | … report, | … sounds
  -1.5: | … store, | … uncle, | … whoever, | … worked, ~_abt, ~_ave, ~_bad, ~_bc, ~_bos, ~_cit, ~_cl, ~_dim
  -1.5: ~_egg, ~_eno, ~_fe, ~_fl, ~_flo, ~_gma, ~_hag, ~_hay, ~_hea, ~_hmm, ~_hr, ~_idi, ~_met, ~_nv, ~_pal
  -1.5: ~_rud, ~_sch, ~_sma, ~_sun, ~_tu_, ~_two, ~_va, ~_va_, ~_vol, ~_wif, ~_wtu, ~abt, ~abt_, ~ahah, ~ail
  -1.5: ~aili, ~aill, ~aisi, ~algu, ~amo_, ~ampa, ~anan, ~answ, ~anyt, ~ara_, ~arat, ~ars_, ~asle, ~atra
  -1.5: ~aun, ~auri, ~auti, ~bad_, ~bbi, ~bc_, ~brin, ~brok, ~cats, ~ches, ~choi, ~cin, ~cket, ~clo, ~cove
  -1.5: ~cre, ~cur, ~dade, ~dd_, ~deau, ~denu, ~deo, ~deu, ~did, ~dinn, ~eape, ~ebo_, ~ecio, ~edd, ~eded
  -1.5: ~eede, ~ege, ~egr, ~ejo, ~elle, ~emis, ~epos, ~etit, ~eus, ~ew_, ~eye, ~ga_, ~gle_, ~gma, ~gmai, ~gs_
  -1.5: ~han, ~hant, ~hey, ~hmm, ~hoc, ~host, ~ieg, ~ieja, ~ifes, ~iles, ~ink_, ~ippi, ~isp, ~ivr, ~junt
  -1.5: ~kid, ~lde, ~libr, ~llev, ~loan, ~loj, ~lon, ~lot_, ~manc, ~mbi, ~mbia, ~minu, ~mman, ~nadi, ~nand
  -1.5: ~ndad, ~nnon, ~nsw, ~nswe, ~ntia, ~nyt, ~offr, ~oge, ~oman, ~ondo, ~onto, ~ook, ~oors, ~orq, ~orqu
  -1.5: ~oui, ~oup_, ~oups, ~pen, ~perf, ~pid_, ~ple_, ~plut, ~ppt, ~prob, ~pued, ~raj, ~rano, ~rava, ~rave
  -1.5: ~rdon, ~redi, ~reu, ~rim_, ~rof, ~rog, ~rquo, ~rry_, ~saf, ~seg, ~sho, ~side, ~simo, ~sole, ~squ
  -1.5: ~ssu, ~sura, ~swer, ~tal, ~tanc, ~temp, ~tess, ~tho, ~tit, ~tite, ~trab, ~tree, ~tube, ~tuc, ~tupi
  -1.5: ~turb, ~two_, ~u00, ~ubb, ~ube, ~uble, ~ued, ~uedi, ~ues, ~uffe, ~upid, ~urge, ~urq, ~urqu, ~usta
  -1.5: ~utte, ~uvre, ~vas, ~vieu, ~vrai, ~wal, ~wea, ~wee, ~wtu, ~xam_, ~xpla
  -1.6: 2 please, NAME … la, NUMBER min, NUMBER psi, NUMBER rs, NUMBER … ok, NUMBER … one, a NAME, a dios
  -1.6: a horse, a los, a mange, a matin, a note, a papa, a service, a thing, a … apres, a … esposa, a … of
  -1.6: able, able to, about this, accord pour, accord … les, accounts, admis-, adresse |, again with, agota-
  -1.6: agregar, ah, ahori-, ahorita, ai change, ai des, ai mis, aimerais … le, al … you, algo |, allergic
  -1.6: allergic to, am away, and one, and … texts, angry, annule je, anyone |, anything from, approved
  -1.6: are off, arret … autobus, arrete … je, at … place, attached, attendez, au dos, aucun probleme
  -1.6: aucun … avec, audio-, audios, aunty, auto |, avec le, avez envoyez, avez mis, avoir … ca, azul |
  -1.6: barato, batterie, beate-, beater, before i, better than, bien, bien gracias, bike belongs, bixi
  -1.6: black, block off, block … an, bloquez moi, bolsa |, bonne … NAME, bordeaux, broma, bsnl, bugging
  -1.6: but … there, butt, c correct, c est, c … annule, c … l, ca vaut, ca … NUMBER, ca … pour, cable |
  -1.6: cafe, camion, can … NUMBER, can … explain, can … holding, canar-, canasta por, canasta … favor
  -1.6: cancel the, cancelle, cancellez mon, caps lock, carro, carte, casqu-, cheveux, child, cierran
  -1.6: class |, clicking, clunk-, clunks, colle, come over, comio, comment … les, computer |, con una
  -1.6: continuez de, coute combien, crene-, creneau, creve, creve-, days |, de rechinar, de voz, de … hija
  -1.6: de … ninos, de … ofertas, debarquez le, deck, dejo el, deliver, delivery |, demandar, denuncia, depot
  -1.6: derai-, diffe-, digal-, digale, dinero de, do … answer, does … in, does … open, don … me, donate
  -1.6: donde … el, done … this, du … en, du … je, egg, el, el nunca, el oxido, el profe, el tubo, el viernes
  -1.6: el … para, en caja, en passant, en … deux, en … parada, en … puerta, engagez, enough i, envoie moi
  -1.6: equivocaron de, era pa, es la, es regalo, est partie, est … rien, est … velo, estud-, ete |, factu-
  -1.6: factura, faire le, fais un, fax, fetch me, fin … la, fir, fonta-, for … bike, for … hour
  -1.6: for … mother, frame |, freno |, from … gym, front, fue muy, full |, garantie |, gars avec, genial |
  -1.6: get … NUMBER, giant, gift, goodbye |, greet, group rides, hacemos, happened … my, hay … mas, he is
  -1.6: he … called, he … never, heures de, his |, holding the, hour for, hour … me, how far, hsa, hungry |
  -1.6: husband |, i dropped, i opted, i removed, i withdraw, i … longer, i … needed, i … scared, idiot
  -1.6: ils ont, in on, in … from, in … group, in … rain, inch, incluido, insur-, interesa el, is asking
  -1.6: is … NUMBER, is … for, it by, itsel-, itself, j … change, j … du, jale, jam, jamais … ce, jarri-
  -1.6: jarrive, jarrive |, je … rendu, je … retirer, job, just left, k, kid, kindly |, know, l, l air
  -1.6: la batterie, la llamada, la revision, la rouille, la talla, la … me, la … otra, laisse … j, las
  -1.6: las fotos, last … is, late, late for, layaw-, layaway, le jour, le marco, le moyeu, le … dit, left me
  -1.6: legen-, legend, les digo, les liens, les … de, lift lobby, like a, like my, like … the, line … the
  -1.6: list NUMBER, list … is, lista para, lista … precios, listen |, llega |, lo demas, loan, lol … you
  -1.6: look … a, lost … my, m aviez, maest-, magasin … velo, mal … dos, mas … llanta, mas … me, masca-
  -1.6: mascara, mat |, me every, me get, me not, me some, me … bike, me … contact, me … is
  -1.6: mensajes … ustedes, message s, message says, message with, messenger, messenger |, mi … gracias
  -1.6: milla-, millas, min |, minimo, mins, mochi-, mochila, moi au, moi dessus, moi … par, moins cher
  -1.6: moleste, mon chum, mon … dit, mon … jusqua, moteur, mover-, moyeu |, much better, mug, muy … para
  -1.6: my thumbs, near, need my, need … stop, never have, never … with, new, next … no, no cap, no pude
  -1.6: no thank, no the, no worries, no … llegar, nombre ni, nombre … mal, north, nos … en, not make
  -1.6: not receive, not … air, not … delete, not … fault, noticias, nous … a, nouvelle, nugge-, nugget
  -1.6: number>send, numero desole, nvm, o hay, octob-, of the, off an, off … hour, oignon, on silent, on … i
  -1.6: one … the, only … in, opt in, options, or |, out a, ouvert, packed, pague |, panto-, pantoute, paper-
  -1.6: papin-, papineau, par le, para alla, para you, parar la, parqu-, parte-, pas ce, pas son, passant
  -1.6: passe, people to, permission for, peu importe, peux … la, pf, picks, pleut, pluie |, plus … contact
  -1.6: police report, poner una, poner … queja, ponga, pongan, por … mejor, portiere, pour parler, pour … a
  -1.6: pour … blonde, pract-, pratique |, presta, presupuesto, prof, promi-, puedo cancelar, puedo parar
  -1.6: puedo … mensajes, puert-, putti-, putting, que ustedes, que … decia, que … dieron, que … roule
  -1.6: quede sin, quit … is, raccroche, rack |, radio-, reading this, reason, rechinar, recoge, renews
  -1.6: resib-, responde, reste |, retraite, revision, revision |, ride … i, right number, road, rodam-
  -1.6: rodamos, roti, route-, sabe, said you, salio |, save my, says no, se termine, se … de, serre-
  -1.6: set … this, shifter, shop is, side … the, signal is, singi-, singing, slow |, slowl-, slowly, smell
  -1.6: snore, so … messages, so … need, solit-, some … for, someones … is, sorpresa, spark-, start |
  -1.6: stationnement, stealing, stop ou, stop … after, stop>want, store, sugge-, suis en, suis rendu
  -1.6: suis … avec, sur mon, surprises, sus … se, suspension |, t il, takeo-, talk in, talla |, tanner
  -1.6: tell … if, tell … something, text just, text … NAME, textee, texting … this, texto … je, that NUMBER
  -1.6: the cheap, the lift, the pump, the receipt, the survey, the wait, the washing, the wheel, the … day
  -1.6: the … has, the … if, the … made, the … message, there still, these messages, they say, thing from
  -1.6: thing is, things |, think … best, this number, this … of, this … will, to bring, to go, to you
  -1.6: to … a, to … boss, to … family, to … someone, today i, told him, tous mes, tout j, tout … ai, trike
  -1.6: trois semaines, trompe d, troub-, trouve la, tu … en, tubes |, un solo, un … autre, una queja
  -1.6: una … en, une biere, une fois, unfri-, university, unlock, unlock the, up this, upgra-, urgen-
  -1.6: usada-, usadas, va passer, va … le, velo merci, velos en, veux recevoir, vi, vi … mensaje, viene-
  -1.6: vocal-, vocale, voici le, vos textos, vote for, vous … aviez, vous … enlever, vrai, wait list
  -1.6: want new, wanted a, was so, was … on, washi-, washing, wats, we talk, well, were you, what are
  -1.6: wheel off, where … you, who got, will do, will never, will pass, win, windo-, with work, woohoo
  -1.6: worries, would … my, wrong name, wrong>stop, y las, y tu, you casi, you fit, you one, you … all
  -1.6: you … keep, your bro, your mother, your newsletter, your way, zelle, | bajo, | bien, | called, | den
  -1.6: | enlever, | honestly, | ils, | option, | rode, | teacher, | tubeless, | two, | uncle, | wats
  -1.6: | woohoo, | xq, | … bicis, | … deja, | … equivocaron, | … habia, | … laughing, | … link
  -1.6: | … mandandome, | … mas, | … ont, | … persona, | … profe, | … queria, | … say, | … subscription
  -1.6: | … suis, | … withdraw, ~_ah_, ~_aun, ~_br, ~_cui, ~_dev, ~_el_, ~_enj, ~_gat, ~_gia, ~_glo, ~_ir
  -1.6: ~_k_, ~_ke, ~_l_, ~_lab, ~_ll, ~_pag, ~_pri, ~_reb, ~_ru, ~_sli, ~_sme, ~_sti, ~_und, ~_upg, ~_vai
  -1.6: ~_ven, ~_vi, ~_vi_, ~_vil, ~_wed, ~_zel, ~abad, ~aco_, ~aes, ~aest, ~agni, ~ails, ~aim, ~ak_, ~ala_
  -1.6: ~alta, ~amat, ~ampl, ~ao_, ~art, ~ash, ~ashe, ~aso, ~asu, ~ate_, ~ath, ~ato_, ~awa, ~bado, ~biar
  -1.6: ~bici, ~ble, ~bro, ~cam, ~casq, ~cesi, ~cher, ~cise, ~comi, ~crat, ~ct_, ~dam, ~der_, ~dev, ~dita
  -1.6: ~eboo, ~eca, ~eda, ~egg_, ~embe, ~ends, ~enj, ~enjo, ~enla, ~eply, ~eps, ~erco, ~erdo, ~ergi, ~esso
  -1.6: ~esup, ~etu, ~eux_, ~evo_, ~fact, ~fici, ~fier, ~flo, ~four, ~fra, ~fron, ~ft_, ~gem, ~gian, ~gla
  -1.6: ~gues, ~hef, ~hen, ~hen_, ~hot_, ~hurs, ~iclo, ~iej, ~ift, ~irs, ~jarr, ~jis, ~job_, ~jue, ~kid_
  -1.6: ~ld_, ~lem, ~lerg, ~lig, ~lise, ~lito, ~lond, ~maes, ~mami, ~mbie, ~met_, ~mid, ~modo, ~ndow, ~net
  -1.6: ~new, ~nfol, ~nid, ~njo, ~nny_, ~ntou, ~ntra, ~oc_, ~oge_, ~oli, ~oni, ~ont_, ~oper, ~orde, ~org
  -1.6: ~otal, ~owe, ~pa_, ~pgr, ~pgra, ~ppoi, ~ps_, ~pue, ~rafi, ~rah, ~rak, ~rake, ~rato, ~red, ~red_, ~rge
  -1.6: ~rian, ~ribo, ~rica, ~rlo_, ~rmin, ~rof_, ~roja, ~roll, ~romi, ~ront, ~roub, ~rown, ~rro, ~rrow
  -1.6: ~rtie, ~ruct, ~sad_, ~scue, ~shin, ~slot, ~smel, ~smo, ~stio, ~swe, ~tall, ~tiro, ~toni, ~tors, ~tota
  -1.6: ~tti, ~uan, ~ucc, ~uede, ~ues_, ~uido, ~uits, ~ulto, ~ump, ~unlo, ~upg, ~upgr, ~upi, ~upp, ~urse
  -1.6: ~usie, ~ux_, ~va_, ~vac, ~ved, ~vell, ~veni, ~viej, ~vite, ~wen_, ~wic, ~wif, ~wind, ~winn, ~yon
  -1.6: ~zad
  -1.7: (unknown 5), 2 … the, NAME vous, NAME … it, NUMBER 2, NUMBER … would, a demain, a este, a joke
  -1.7: a loaner, a mile, a parle, a quick, a … casa, a … hopital, a … mensajes, a … nom, a … number
  -1.7: a … that, a … yet, abiertos, abonnee, about, abren |, abuelo, actin-, acting, adres-, ahora es
  -1.7: ai … mon, al … que, all set, all to, alto el, am at, am outside, am … paying, ancienne adresse
  -1.7: and … one, angry … me, angry>you, annulez mon, anulenme, any further, approved |, appt, apren-
  -1.7: are … take, arriere |, au dossier, avec … la, b |, beaut-, beautiful, bell, bequille |, best … i
  -1.7: bici afuera, bici … esta, bin, biscu-, black |, blanche, blood, bonjour … ne, bonne … j, box it
  -1.7: broma |, bureau |, but … did, but … it, but … will, bye |, c … combien, ca depasse, can … text
  -1.7: cancelen … cita, card for, casques |, cease … desist, cerca |, charging, chaus-, check … phone
  -1.7: cinco estrellas, click |, club lol, combien, combien pour, come … as, commande est, commandes
  -1.7: comment … le, condo-, conduis, conozco esa, conozco |, consent … the, corre-, coule-, couleur
  -1.7: coupez le, cross, cualquier cosa, cuanto, cuest-, cunado, d air, d en, d … avant, dans mes, de jeudi
  -1.7: de mecanica, de molestar, de sacar, de … deranger, de … era, dead end, decals, decia |, delete jueves
  -1.7: delete … photo, delete … second, depasse, depasse NUMBER, describe, did … come, discontinued |
  -1.7: disse-, disturb you, dit … tu, do … brakes, do … hear, donar, done … work, door stop, door |
  -1.7: doy permiso, drill, each |, easier, ecole de, ecrire ici, el nombre, el precio, el total, el vecino
  -1.7: el … asi, en google, en peux, en … bolsa, encuentro, envoyez un, equivoca, es … bici, es … con
  -1.7: escuela |, est … ici, est … votre, esta, esta … baja, et … vous, etait … mon, etes … meilleurs
  -1.7: eu … message, exemp-, eyes … not, fais affaire, fait une, fait … arret, fast, faut … je, favor … lo
  -1.7: fell out, fell … a, fini de, finis a, finis … NUMBER, fire |, food … i, for delivery, for next
  -1.7: for nothing, for … shop, formu-, found … NUMBER, fourche |, friends, gauche, get … off, go … it
  -1.7: go … sleep, grips, guest list, happened to, hard |, has been, have removed, have … and, hay prisa
  -1.7: he … his, he … it, hear you, hermo-, hermosa, honestly, hoodi-, hoste-, hostel, http, hungr-, hungry
  -1.7: i gave, i … any, i … outside, i … smoking, instagram, is more, it ready, j arrete, jamais … que
  -1.7: je conduis, je finis, je refuse, je … affaire, je … amene, je … autorise, je … avec, jueves |
  -1.7: just … texting, keep … it, l … adresse, la puerta, la tienda, la … roue, laisse mes, last thing
  -1.7: le lavage, le votre, le … arriere, le … mensaje, leche, left for, lentes, les vieilles, les … le
  -1.7: library, libras, libras |, lift, links, llanta |, llave, lmk, lo reenvia, loop, lunes, machan, made
  -1.7: maillot, makan, makes it, mas barata, mas cerca, mas cosas, mas … que, me an, me dejaron, me interesa
  -1.7: me mandaron, me … du, me … fait, me … jaja, me … manda, me … mucho, me … reenvia, measured, mecanica
  -1.7: mensajes por, mensajes … yo, message sur, message … c, messages … me, mi cunado, mi … por
  -1.7: mil gracias, moi lol, mon adresse, mon dieu, mon telephone, mon … chez, morti-, mortified, moved |
  -1.7: muchas, mural, my hand, my light, my … took, n autorise, n never, n no, nails, near the, neare-
  -1.7: necesito, necesito el, need any, need me, need … NUMBER, need … me, niamh, no entiendo, no … on
  -1.7: not … enough, not … yet, notice, number>me, numero ici, numero … los, o me, of any, of this, of town
  -1.7: of … life, of … out, off … on, ok gracias, old … i, old … off, omg i, on annule, one thing, only saw
  -1.7: opte, or my, ou encore, out … town, ouverts, owned a, packe-, paid … and, para, para … hora, parrot |
  -1.7: partent, paso, paso por, patch-, patches, patient, peut on, pis ca, plainte a, plaisir |, plan is
  -1.7: plaza, pleur-, pneus |, podrian … de, poor, por error, pour … personnes, pouvez le, preoc-, prestan
  -1.7: presu-, pretend … never, prisa |, privado, promise |, pu … de, puerta, put, qu … faut, que rapido
  -1.7: que tal, que … los, que … quedo, que … ustedes, quebe-, quiero cancelar, quy, raccr-, rato … no
  -1.7: recei-, recevoir … messages, recogerla, recogi |, reenvia |, refai-, regle, reloj, remorque, reste
  -1.7: retro-, retur-, risa, riz, rodada |, rouge |, ruido |, s enleve, salio, salon |, says delivered
  -1.7: says hi, schra-, schrader, scrat-, secret, see, seis, sell … i, semaine prochaine, semaine |, semanas
  -1.7: send … your, sent … a, serre, sew, she blocked, si se, si … depasse, since … am, sip, so proud
  -1.7: solo la, sorpr-, soumi-, soumission, soumission |, souvi-, souviens, statu-, steal-, sth, still need
  -1.7: stop de, stop … encore, stuck, subid-, subida, suis fait, suis … encore, suis … retard
  -1.7: supprimez … ligne, switch on, switched off, take off, taller de, tell … to, tengo una, termine la
  -1.7: texts come, texts lol, texts with, texts>number, thank … dear, that would, that … your, the coupon
  -1.7: the green, the gym, the membership, the pic, the thing, the … add, the … charge, the … early
  -1.7: the … from, the … machine, the … seat, thing i, thinking of, thinks i, this creak, this … any, thule
  -1.7: titi, to check, to talk, to them, to whom, ton … d, took me, tournez, toutes les, tow, traba-, trava-
  -1.7: true |, tu vous, tune |, turn |, two texts, umbre-, umbrella, une photo, une … d, unit, unloc-, usar
  -1.7: va … en, vais, vais … votre, van … mandar, velo … le, vengo, vieilles, vites-, voicemail i, voila |
  -1.7: vol, vous ai, vous … c, vous … dire, vous … mon, want … know, warm, website is, well |, well … the
  -1.7: were the, what is, what year, when … get, white one, wide, winners, with … parrot, worri-, wot
  -1.7: would not, would you, would … have, wrong … that, xbox, y le, you check, you dear, you hv, you left
  -1.7: you look, you parale, you said, you terminaron, you … 2, you … open, you … sun, you>you, your counter
  -1.7: | amen, | and, | anulenme, | car, | dead, | digale, | entre, | favor, | god, | lmk, | mi, | might
  -1.7: | numbers, | pick, | remember, | remind, | remove, | report, | stupid, | took, | tournez, | … ahead
  -1.7: | … anyone, | … baja, | … beg, | … cable, | … couleur, | … delete, | … disappointed, | … faites
  -1.7: | … interested, | … makan, | … next, | … often, | … outta, | … pardon, | … pase, | … prix, | … quede
  -1.7: | … quito, | … rapido, | … release, | … requested, | … roja, | … saludos, | … sera, | … train
  -1.7: | … trompez, | … yeah, ~_abi, ~_adr, ~_ama, ~_at, ~_bib, ~_cer, ~_che, ~_cle, ~_cr, ~_ep, ~_fed
  -1.7: ~_haz, ~_ja, ~_joy, ~_kan, ~_lau, ~_let, ~_lik, ~_mea, ~_mig, ~_mil, ~_mue, ~_nea, ~_new, ~_ori
  -1.7: ~_oth, ~_pai, ~_pon, ~_rei, ~_rub, ~_sco, ~_scu, ~_shi, ~_sie, ~_thu, ~_vis, ~_wea, ~aime, ~ain_
  -1.7: ~ala, ~amp, ~angr, ~anno, ~anua, ~ape_, ~apo, ~argi, ~arid, ~arle, ~arpe, ~atin, ~ats, ~bie, ~bisc
  -1.7: ~bos, ~bou, ~brak, ~bs_, ~cem, ~chea, ~cis, ~cks_, ~clo_, ~cris, ~ctur, ~cuen, ~cuit, ~dici, ~ebec
  -1.7: ~ecei, ~eint, ~eir, ~ejas, ~ela_, ~empl, ~enem, ~eoc, ~eocu, ~erni, ~esa_, ~estl, ~ettr, ~etur, ~eug
  -1.7: ~eus_, ~fath, ~fe_, ~ffi, ~fixe, ~frie, ~gas, ~gate, ~head, ~heap, ~hold, ~hou, ~id_, ~iejo, ~ieve
  -1.7: ~igas, ~inas, ~ind_, ~ins_, ~iot_, ~ippe, ~irv, ~isa, ~isq, ~isqu, ~issu, ~jou, ~ket_, ~king, ~know
  -1.7: ~larg, ~laya, ~leu, ~like, ~lip, ~llo, ~lta, ~lut, ~lvo, ~mba, ~mbs, ~mbs_, ~med, ~mula, ~nar, ~near
  -1.7: ~nfr, ~ng_, ~nit, ~nloc, ~nomb, ~nsur, ~nta_, ~ob_, ~oes, ~oes_, ~olvi, ~onda, ~ook_, ~ormu, ~orpr
  -1.7: ~ost_, ~ote_, ~oum, ~oumi, ~ourc, ~paso, ~pati, ~pese, ~pla, ~pon_, ~pote, ~pre, ~preo, ~ptin, ~ptio
  -1.7: ~pto, ~put, ~put_, ~quin, ~ratc, ~reoc, ~retu, ~rgin, ~rir_, ~rmul, ~roc, ~roda, ~roo, ~row, ~rpe
  -1.7: ~rry, ~ryth, ~sal_, ~save, ~scui, ~sirv, ~sorp, ~soum, ~sses, ~stuc, ~swo, ~tamo, ~teo, ~teo_, ~teu
  -1.7: ~til, ~tory, ~touc, ~tuck, ~twee, ~two, ~ule_, ~uleu, ~umbs, ~umis, ~und_, ~ups, ~urns, ~uve_, ~uyo
  -1.7: ~uz_, ~war, ~worr, ~xi_, ~yti, ~ytim
  -1.8: NAME this, NAME … and, NAME … the, NUMBER again, NUMBER from, NUMBER km, NUMBER to, NUMBER what
  -1.8: NUMBER … sms, NUMBER … what, a bag, a demandar, a gauche, a lache, a whole, a … before, a … du
  -1.8: a … man, a … tell, abord, abord |, acabo el, accepte de, added you, again, ah … you, ahi nos
  -1.8: ahi … vemos, ai retrouve, airte-, airtel, all NUMBER, allo, amiga, ancie-, and … NUMBER, and … me
  -1.8: andre, angry>want, annulez le, anoch-, anoche, another year, apportez, aprieto, asap |, asoeb-
  -1.8: asoebi, at NAME, at the, at … NUMBER, attac-, attendre |, au … merci, autob-, autobus, avisos … mi
  -1.8: bacan, batch, bb, been … off, beer |, belan-, belanja, best way, bet |, bici gracias, bienvenue
  -1.8: biere |, block me, blue, box … with, busy, but … you, button on, c koi, c pour, c … celui, c … normal
  -1.8: ca chez, ca fait, ca le, ca … a, ca … recevoir, came back, came … with, can … add, can … stop
  -1.8: cassette, cell … mon, cesse, cesse de, chale-, chalet, cheff-, cheffe, chemi-, chez vous, chose |
  -1.8: clear … the, cloch-, cobro, com |, combi-, commentaire, commuting, connais personne, consens
  -1.8: contact with, contact … the, contratando, contratando |, correcto, coup, d abord, d heure, dad … not
  -1.8: de carbono, de lumiere, de semana, de ti, de … delete, de … est, decro-, deleting, delivery
  -1.8: des pneus, des … en, desabonnee, desbl-, descuento, dessi-, dessin, deux, devant |, dia, dia … el
  -1.8: did … call, dinos-, do a, do something, do … mean, do … rent, do … replace, door, drama, droit-
  -1.8: droite, drum, dupli-, dur, earliest, easier for, easier … me, ecran-, ecrans, ecris |, el freno
  -1.8: el reloj, el sillin, el taller, el timbre, emoji-, emojis, en stock, en tu, end … rental, enleve de
  -1.8: enlevez ma, entra-, eso, esqui-, est arrive, est normal, est … cadeau, estac-, estar en, estimate
  -1.8: etre la, every … the, exercise, explain |, eyes, faile-, failed, fatou, faut, feliz, femme
  -1.8: fin … semana, fitti-, flats, for … a, for … in, for … thanks, forget i, fourc-, fourche, from … order
  -1.8: from … phone, gants, gate, gears |, genia-, genial, geniu-, gentille, get paid, gm, go for, go … to
  -1.8: grand, grave, grincement, gros merci, gustan los, hable, have … receipt, her |, horse, hospital |
  -1.8: hot, house to, how … text, how … we, huffy, husband … will, i wanted, i … down, i … paid, i … pay
  -1.8: i … quiet, i … texting, i … twice, image, in … text, in … trunk, infol-, inici-, inspe-, interac |
  -1.8: invoice, is there, is … only, is … please, is … worth, it since, j aurais, j … pour, j … retrouve
  -1.8: jamais autorise, je sors, joke, journal, joyeux … a, jpass-, jpasse, just get, juste le, kebab
  -1.8: keep the, l essayer, l estime, l … sans, la direccion, la llave, la nieve, la noche, la suscripcion
  -1.8: la … como, landlord says, lavage |, lbs |, le vert, le … donc, le … un, le … y, leave … out
  -1.8: les reflecteurs, les … sans, like last, list … can, lista o, llantas, llegar |, lluvi-, lluvia, lobby
  -1.8: locked, lol … it, look … me, los … estan, lost NUMBER, love the, m … envoyez, m … parle, m … pour, m1
  -1.8: magasin … mon, magic-, maill-, mandaron la, mande, mande el, maneje, manque, maquina, masso-, masson
  -1.8: matin, me 2, me during, me … quand, me … this, mean i, mean it, meds, mensaje de, mere elle
  -1.8: message … pour, mi recibo, mia es, mile, minut-, model, moi … tes, mon courriel, mon derailleur
  -1.8: mon … NAME, mou, movie, musta-, my helmet, my place, my wife, mysel-, myself, need … be, nepa, nerve
  -1.8: nettoyage, never seen, never … that, ni una, no permission, no por, noel a, nombr-, not enough
  -1.8: not got, not replace, not sell, notifications de, numero … cuenta, off when, off … fenders, old
  -1.8: on it, on lache, on texte, on … bike, on … une, one can, one it, or nah, order i, otez les, ou … est
  -1.8: out here, out once, ouvri-, ouvrir, over |, paque-, par courriel, para los, paren … mandar, pas fache
  -1.8: pas fachee, pas mal, pas … message, passer |, pedal … off, people you, perdida, peso, petit
  -1.8: peux … de, pictures, pido … favor, please disregard, por eso, poster, pour … location, pour … ride
  -1.8: pouvez, presupuesto |, probably |, psi |, public, pulls, qu … texte, que … dois, que … estan
  -1.8: que … la, que … lui, qui etes, qui … ce, quitale, quitate, quitte le, rayon-, read … NUMBER
  -1.8: receipt |, rechi-, reenvia, refill, reflecteurs, remove>want, renta, rentr-, repet-, reponse, results
  -1.8: retirez mon, rode it, rojo |, roof, route, ruido, ruta, saddl-, saddle, saludos a, saludos … NAME
  -1.8: samed-, samedi, sans moi, says … NUMBER, se corto, seat off, send>me, sera, she never, she … a
  -1.8: shop on, sigam-, sigame, silencieux |, simply, sir my, siri send, sis, skip the, so sorry, sobro
  -1.8: somebody named, somebody … NAME, son … to, soon |, spam filter, stock, stop … did, stop … service
  -1.8: student i, student … would, su … que, suis desabonne, suis … fache, suppl-, sur … photo, svp j
  -1.8: take … seat, taxes, te … si, telefono se, tell … you, text than, texting … number, texts are
  -1.8: thank … so, that again, that price, the bars, the check, the clock, the left, the little, the paint
  -1.8: the pot, the second, the tag, the used, the work, the worst, the … and, the … over, the … will
  -1.8: this … it, thought, thread |, thx for, thyro-, thyroid, tires, to book, to know, to wrong
  -1.8: to … before, todavia |, todo gracias, toget-, together, tombe, tonig-, tonight, trato, travail |
  -1.8: trek |, trunk, tu pour, tube i, twice |, ubica-, umpir-, umpire, un coup, una … que, une chaine
  -1.8: une |, until, up … phone, updates |, velo n, velo … est, ven, vieux velo, viva, voisi-
  -1.8: vous … envoyer, vous … oublie, voy … demandar, want … red, want … tires, wants to, way … reach
  -1.8: what about, wheels, wheels |, when … can, whenever |, white, who keeps, who knows, wifes phone
  -1.8: wish … receive, with … for, wonder, working on, y … cuando, yesterday and, you open, you rent
  -1.8: you there, you … so, your mailing, zelle |, | debarquez, | dile, | el, | just, | lads, | laissez
  -1.8: | left, | not, | pourriez, | quitale, | rappelez, | your, | … amor, | … ano, | … bateria, | … cessez
  -1.8: | … corto, | … disregard, | … hands, | … koi, | … light, | … messaged, | … noel, | … quelle
  -1.8: | … reached, | … some, | … terminaron, | … they, | … worrying, | … wrong, ~_ab, ~_ans, ~_cab, ~_cof
  -1.8: ~_ey, ~_hor, ~_hun, ~_ig, ~_jef, ~_jeu, ~_ko, ~_lov, ~_mac, ~_mys, ~_old, ~_opc, ~_ou, ~_pan, ~_paq
  -1.8: ~_pi, ~_rac, ~_rep, ~_rin, ~_sat, ~_ubi, ~_vie, ~_voy, ~_wra, ~abs, ~actu, ~addl, ~ade, ~adin, ~alet
  -1.8: ~ali, ~ali_, ~alio, ~alla, ~aner, ~ansf, ~arou, ~arp, ~att, ~aved, ~axes, ~bank, ~bica, ~blac, ~blee
  -1.8: ~bloo, ~busy, ~butt, ~cafe, ~canz, ~cien, ~cir_, ~cks, ~cof, ~coff, ~comb, ~cov, ~cuse, ~danc, ~del_
  -1.8: ~demo, ~dre, ~drin, ~eap, ~ecc, ~eche, ~ecta, ~edic, ~eji, ~elez, ~eliz, ~ello, ~ells, ~enge, ~eno_
  -1.8: ~ens_, ~epet, ~err, ~erry, ~esit, ~esol, ~essi, ~etw, ~ewor, ~frei, ~ful_, ~gift, ~gui, ~ha_, ~hite
  -1.8: ~hows, ~huil, ~iao, ~iao_, ~ift_, ~imag, ~indo, ~iner, ~ino, ~invo, ~ipp, ~irem, ~ise, ~iver, ~jef
  -1.8: ~jeu, ~lack, ~lats, ~lik, ~llan, ~lluv, ~lma, ~log, ~luvi, ~lvo_, ~mbe_, ~mile, ~min_, ~mira, ~mul
  -1.8: ~mys, ~myse, ~nast, ~ncin, ~ngle, ~nny, ~nreg, ~nsf, ~ntr, ~ntry, ~obra, ~obu, ~obus, ~oggi, ~oign
  -1.8: ~old, ~olon, ~onga, ~onig, ~orch, ~orn_, ~ousi, ~ovie, ~paq, ~paqu, ~part, ~pene, ~pet_, ~ppt_, ~pron
  -1.8: ~ptez, ~qua, ~queb, ~rand, ~rant, ~rent, ~rgu, ~rial, ~ric, ~rico, ~rmir, ~roce, ~room, ~rout, ~sadd
  -1.8: ~sar, ~sem, ~shi, ~sic, ~sit, ~sle, ~sset, ~star, ~stic, ~taxe, ~tobu, ~toot, ~trad, ~ttac, ~ubic
  -1.8: ~ung, ~unt_, ~usa, ~utob, ~utot, ~uvez, ~uvia, ~ved_, ~vee, ~vie, ~ving, ~wra, ~wrap, ~ysel
  -1.9: a hacer, a noise, a … ecole, abajo |, adresse, aguan-, aimerais ca, airpo-, al, all contacts, allez
  -1.9: am all, am … set, amor no, and … has, annule mon, ans que, any brand, are dead, arran-, arrete tu
  -1.9: arriv-, arrivee, ask you, at … club, atendio, au … mais, autocollants |, avec … bike, avion |
  -1.9: avisar |, avisos … favor, away … a, banco, barrio |, bells, ben ca, besoin … facture, best … to
  -1.9: bici … a, bici … mia, biere, blocks, bolt, borren, boss is, bottle cage, brakes do, broma … no
  -1.9: bronc-, bronca, broth-, buzzer, by hand, ca … de, cafe |, cage, calga-, calgary, call … NUMBER
  -1.9: can … this, cards, carga-, ce … on, cente-, cerra-, cette … je, chair-, chairs, changer … pneus
  -1.9: changez la, cheap |, chemin, chemin |, chercher, cien, claim, cliente … me, clipl-, clipless, clock
  -1.9: cobraron, combien ca, comin, comme l, comment on, como esta, como … mi, con … pero, conduit
  -1.9: conduit |, correct, cotizacion, count … in, cousi-, crevaisons, crois qu, crois … c, cuando … acaba
  -1.9: cuando … lista, customer yet, d enlever, de bebe, de comer, de consentement, de enviarme, de rabais
  -1.9: de rouler, de todos, de … famille, de … m, de … roue, de … todo, dead to, dejala, dejo, dessu-
  -1.9: dessus, dice que, dicta-, dije al, do … click, do … get, do … park, doc, does … need, dog is, dog |
  -1.9: done … i, donne pas, double |, dropp-, dura, e bikes, echo, effacer ma, el cable, el correo
  -1.9: el equipo, el trabajo, en chemin, en retard, en tout, en … du, en … por, encore le, encore … a
  -1.9: end up, envoie le, est moi, esta semana, etais … la, etes … c, except, expen-, expensive, expensive |
  -1.9: eye, fache, father, fils … a, finan-, finde, fini la, fits, for an, forever>number, found, frere |
  -1.9: friday |, fue la, fuert-, fuerte, garantie prolongee, gardez, gener-, gentle, get that, get … new
  -1.9: get … the, gone, grandeur, gris, grupo … la, guard-, haga, have some, have told, he proposed, here |
  -1.9: heure-, his … is, hour |, how … is, i blocked, i ended, i remember, i |, i … borrow, iba, ignoring
  -1.9: in … tunnel, initiate, inquietez, insted, invited, is doing, is gone, is tax, is why, is … best
  -1.9: is … right, is … roommates, is … time, it up, it will, it … accident, it … am, it … and, it … did
  -1.9: j … repondu, je cherche, je … les, je … passer, je … personne, joyeux, joyeux noel, keep … texts
  -1.9: keep … you, kicks-, kickstand, l entreposage, la bateria, la chaine, la otra, la quiero, la roue
  -1.9: la … todavia, land, laptop, las NUMBER, las … delete, last slice, laughing, le casque, le colis
  -1.9: le guidon, le remplacement, le voisin, le … dos, le … svp, leaving now, lette-, light quit
  -1.9: list … parts, llamada perdida, lo dio, lo veo, lol but, lol |, looke-, looked, looking |
  -1.9: los … porque, loyal-, loyalty, m … en, ma soeur, mais gardez, maman |, mandan, manden … mensaje
  -1.9: mandenme mensaje, mandenme … cuando, mas le, mat, me atendio, me font, me manda, me marque, me rendre
  -1.9: me van, me … con, me … cortado, meeti-, mejor-, memer-, memere, mensaje gracias, mensaje you
  -1.9: mensaje |, merci-, merry, mes |, messages so, mi … como, min, mines, minutes, mis … etoiles, moi dans
  -1.9: mois … je, mon fils, monda-, mostl-, mostly, mr NAME, mrc, mrc |, mth, my balance, my boss
  -1.9: my company, my rental, my wheels, my … cell, my … will, n … never, name wrong, near you, needs … be
  -1.9: never … it, next year, no answer, no … quiere, noise … i, nom … est, nom … la, nomas … cadena
  -1.9: not agreeing, not even, not hear, not pick, not … one, nota |, nueva |, number change, numero mais
  -1.9: numero … pas, of a, off today, off what, oka, on fait, on … by, on … new, once |, onda |, one not
  -1.9: opcion, opting for, out to, out … NUMBER, out … not, over, oye … la, papa |, par une, para … es
  -1.9: parad-, pardon pour, paren … trabajo, parler au, pas pret, pero ni, peux, phone in, photos |, pics
  -1.9: pidiendo, piece |, plante, please ignore, plus au, pneu, poco, pot, pour … promo, pouvez … verifier
  -1.9: prend-, press-, presse, presse |, prime-, prolo-, prolongee, promp-, prompt, proposed, puedo, push
  -1.9: que llegue, que … de, que … recomienda, qui pour, qui … en, quiero … el, rdv, recibo, remboursez moi
  -1.9: remplacement, renta-, repar-, retab-, retablissement, return it, revie-, rouler, rush |, salt, salva-
  -1.9: saquen mi, sauce, sauve, say, scared |, scuse-, scusez, se acaba, se cayo, seguridad, sem, send … the
  -1.9: sent the, short, shows, sillin, sin prisa, size, slice, small |, smile, so … on, sofa, someones
  -1.9: sortie … groupe, start-, stop lol, stop your, stop … all, stops |, stp je, sube, t aime, t … faire
  -1.9: tell him, terminamos, texto a, textos que, texts … get, thanks |, that … why, the bottom, the light
  -1.9: the lock, the manager, the squeak, the white, the … any, the … hall, the … slice, there by
  -1.9: these>these, tiene garantia, tmrw, to school, to update, to … email, to … husband, to … then, toast-
  -1.9: toaster, today you, too expensive, too … messages, trop petit, truck, un … ne, unblocked, unclear
  -1.9: unclear |, up … will, uy no, vais y, van |, vea, velo le, vend, very, vest, veux … du, vidri-, voice-
  -1.9: voulais pas, vous verifier, voy … hacer, walki-, walking, warra-, we did, where, who … that, winne-
  -1.9: with full, would … at, would … give, wow |, wrong store, wrong … was, y dos, y … aviso, y … mandando
  -1.9: yikes |, yo nunca, yo … pedi, you add, you … closed, you … know, you … llego, youpp-, your own
  -1.9: youtube, | al, | appelez, | be, | bonsoir, | buy, | changez, | cheers, | doctor, | gears, | her
  -1.9: | hope, | muchos, | noted, | perdu, | put, | si, | texteame, | una, | which, | … after, | … bonito
  -1.9: | … called, | … chaine, | … cut, | … donne, | … ended, | … hogging, | … lista, | … musubi, | … no
  -1.9: | … pneu, | … rabais, | … removed, | … seul, | … text, | … turned, | … whatever, ~0000, ~_al_, ~_asl
  -1.9: ~_bat, ~_bes, ~_bie, ~_bri, ~_bue, ~_caf, ~_cin, ~_del, ~_esq, ~_goa, ~_hij, ~_job, ~_lav, ~_mat
  -1.9: ~_mit, ~_occ, ~_ora, ~_pre, ~_rd, ~_rdv, ~_ros, ~_san, ~_sir, ~_sou, ~_ver, ~_wa, ~acan, ~acem, ~agu
  -1.9: ~aide, ~amas, ~anas, ~ang, ~anty, ~apto, ~arga, ~atta, ~awn, ~awn_, ~ayo, ~bab, ~bbl, ~bble, ~bes
  -1.9: ~blue, ~boot, ~bri, ~brot, ~bys, ~caf, ~cema, ~ckin, ~ckst, ~clas, ~cong, ~crea, ~ctu, ~curr, ~dad
  -1.9: ~dejo, ~denm, ~deo_, ~deva, ~dira, ~doc_, ~don_, ~dril, ~duis, ~dv_, ~eam, ~ecci, ~ecir, ~ecro, ~edal
  -1.9: ~edi_, ~edo, ~eed, ~eels, ~egs_, ~eins, ~emai, ~enca, ~enta, ~erce, ~erg, ~eyes, ~eza_, ~fell, ~fits
  -1.9: ~flec, ~fole, ~foun, ~glo, ~goa, ~gone, ~gris, ~gua, ~haha, ~hay_, ~hea, ~heat, ~hij, ~hoi, ~hun
  -1.9: ~hung, ~icem, ~icy, ~ieux, ~ifte, ~irp, ~irve, ~ium, ~ium_, ~ivre, ~ixe, ~job, ~lars, ~late, ~lgun
  -1.9: ~ligh, ~liz_, ~lk_, ~lock, ~lpe, ~lub, ~made, ~male, ~ming, ~mrw, ~mrw_, ~musi, ~neig, ~neu_, ~nouv
  -1.9: ~nsiv, ~nsta, ~oan, ~ocu, ~oder, ~oice, ~ols, ~olt_, ~ombi, ~omis, ~ompl, ~onde, ~onu, ~oor_, ~opia
  -1.9: ~ount, ~outs, ~ovi, ~ower, ~oyeu, ~peda, ~peux, ~pi_, ~pics, ~ply, ~ponc, ~pun, ~ques, ~raf, ~ramm
  -1.9: ~rdan, ~rdv, ~rdv_, ~read, ~ream, ~rgic, ~rmu, ~roba, ~roth, ~rpr, ~rub, ~ruta, ~rva, ~rw_, ~safe
  -1.9: ~sh_, ~shar, ~sia, ~solo, ~sou, ~ssus, ~stel, ~tab, ~taci, ~tard, ~tas, ~tei, ~tend, ~terv, ~tice
  -1.9: ~tigh, ~tmrw, ~tret, ~ttre, ~tudi, ~tura, ~uche, ~udg, ~uent, ~uga, ~uile, ~uote, ~usu, ~uts, ~vas_
  -1.9: ~vau, ~warr, ~xpen, ~yse, ~zar, ~zel, ~zell
  -2.0: 2, 2 min, 2 … de, NUMBER et, NUMBER is, NUMBER lbs, NUMBER personnes, NUMBER … for, NUMBER … of
  -2.0: a price, a recibir, a … hoy, a … ir, a … texter, a … with, abier-, about his, about … bill, achat
  -2.0: adjuster, admirer, again … it, again … the, ahead, ai … ton, allow, alt, alu, amari-, amarilla
  -2.0: an … to, and go, anos que, appele |, arrange, asked … i, at … phone, at … second, attendre, aunt
  -2.0: autocollants, aux alertes, avez … un, back by, baja … la, basem-, basement, baske-, basket
  -2.0: be patient, before noon, bench, between … and, bici, bike … the, block … on, blue |, booki-, booking
  -2.0: both, boulot, brakes … not, bread, bueno-, buenos, buenos dias, ca … combien, cambie de, can … do
  -2.0: cancelar la, cancelen la, candado de, carbono, cash, casse-, ce message, cel … mi, change … the
  -2.0: changer, chara-, closes, code |, commencez, complet, complet |, conseillez, contact avec, cortado
  -2.0: corto, court, cuando llegue, d … autre, damag-, darle-, darles, daughter, de adelante, de mardi
  -2.0: de niaiser, de … el, de … este, decep-, decir, dehor-, dehors, deja, delete NUMBER, dentist
  -2.0: dentist |, dernier texto, dictating, digale a, dimel-, dimelo, direccion, directo, disconnected
  -2.0: dishe-, dishes, do … let, do … this, doing, domingo |, dress, du … de, duck, eat |, eaten, eau, eh
  -2.0: el casco, el dia, el … con, ella |, else to, email went, employe, en … votre, enfin |, entretien
  -2.0: error NUMBER, es todo, esa pieza, est tu, est … ecole, esta … escrito, etc, ete … par, examp-
  -2.0: example, example com, explain, extra, fac, face |, faite |, favor … la, fetch, fight-, finissez
  -2.0: flore-, flores, footb-, football, for today, fr |, francais, full stops, future texts, gang |
  -2.0: garantia, gato, gave you, get … message, glad you, gracias mi, gracias por, grupo, guido-, guidon
  -2.0: had a, halfw-, halfway, han llamado, harta, has my, hay, he thinks, him to, hold it, how … miles
  -2.0: hurry |, i missed, i owe, i … home, i … pass, if … can, ignor-, in fb, in it, in writing, in |
  -2.0: in … pic, infolettre, installer, invoi-, ir a, is on, is … lol, is … with, it NUMBER, it look
  -2.0: it myself, it takes, it twice, it … good, it … like, j adore, j autorise, j te, j vais, jamais … de
  -2.0: je demande, je prefere, je … la, jumea-, jusqua NUMBER, just … my, keeping the, keeps … me, ko
  -2.0: la … elle, la … est, lapto-, late |, lavada, le pas, le systeme, leave me, lend, les lis
  -2.0: les … NUMBER, light, llamada |, llamen, llego, llego |, lo … sea, longer have, look so, los NUMBER
  -2.0: los recordatorios, luces, m … svp, mad |, maggi, mandeme un, marathon plus, mardi … est, mas promos
  -2.0: mayor, me NAME, me mandas, me mando, me ok, me … NUMBER, me … desabonne, me … did, mean to, meant the
  -2.0: mejor … la, mensajes … esta, merci du, mes, messages a, metro |, mieux que, mieux … vous, mind i
  -2.0: minim-, misma, mode, molle, mon … il, monday |, more … and, much … you, music, my daughter
  -2.0: necesito … la, never received, new job, no entra, no estaba, no rush, no … from, no … have
  -2.0: no … salir, no … sin, normal, not cut, not open, not put, noted, noticed |, np, np |, number … NAME
  -2.0: number … time, numero … google, of parts, of what, off notifications, ok so, on … at, one … time
  -2.0: open … my, opera-, or do, or you, owe … NUMBER, oxido, pain … is, para … hermana, parcel, parfait
  -2.0: parki-, parking, parri-, parrilla, pas bien, pas elle, pay that, pays, pendiente, pendiente |
  -2.0: pense … era, penser, perdu, phone so, pieces |, pieza |, pink, pinte-, pinten, pis … ai, plan |
  -2.0: playing, please i, please leave, please when, pneus merci, pneus … en, poder ir, polic-, por no
  -2.0: por … favor, porte |, post, postes, poten-, pour … fille, pour … la, precios, present, printemps |
  -2.0: privacy … i, programme, pu … batterie, pude, puede ser, pulga-, puns, punto-, puntos, put … new
  -2.0: quand … es, quart-, que … esta, quedo |, quien … que, quiz, quote, rapid-, rear |, recibe, recu un
  -2.0: recu |, red one, refuse to, reins-, remboursable, removing, repair please, repondez pas, repondez … a
  -2.0: reuni-, reunion, rio, rosie, sale |, saludeme, saludeme a, santa, save me, saw, say … i, se … borro
  -2.0: seat, segun-, seria-, serial number, serrer, shop … NUMBER, should, skis, so many, so … know, socia-
  -2.0: social, soeur, someh-, somehow, sorry just, sorry … saw, sortez … velo, sounds good, spamming my
  -2.0: squeal, steam-, still not, stop payment, study |, su taller, su … se, subo, sur … c, sur … nerfs
  -2.0: tape sur, tape … les, te … en, te … la, teeth, telephone |, tenez, terminaron, text after, text in
  -2.0: texte pas, texto marche, texts … her, that … a, the dent, the dishes, the door, the pedals, the puns
  -2.0: the rain, the ride, the serial, the … it, the … like, the … or, think left, this derailleur, time the
  -2.0: to … them, toast, took, tous … contacts, tracking, train-, tranquille j, tricy-, tricycle, trop long
  -2.0: trop … merci, tubel-, tubeless, un cadeau, un … merci, un … pero, una semana, une … par, une … qui
  -2.0: used |, va … ir, veo |, viern-, viernes, ville, vote, vous conseillez, wanted to, warranty
  -2.0: was … dads, was … me, way … is, we … all, wedding |, wednesday, what that, what was, when ready
  -2.0: when … reach, when … you, where is, who was, who … got, will … my, will … off, will … take
  -2.0: with … puns, work … no, would … want, y penser, y … estaba, yo … y, you come, you sign, you take
  -2.0: you … anything, you … or, you … saliendo, you … them, you … would, your … just, | add, | buenos
  -2.0: | call, | different, | fine, | hice, | igualmente, | joyeux, | manden, | missed, | muy, | np, | photo
  -2.0: | removing, | salgo, | saludeme, | school, | ty, | … achetez, | … ai, | … aviez, | … both, | … casi
  -2.0: | … claim, | … days, | … dias, | … frere, | … il, | … jess, | … kids, | … lawyer, | … llegue
  -2.0: | … lord, | … mandas, | … only, | … or, | … parale, | … payment, | … petit, | … screen, | … semana
  -2.0: | … sign, | … sonnette, | … suspension, | … una, | … your, ~_0_, ~_abr, ~_ah, ~_ahe, ~_bab, ~_bli
  -2.0: ~_cam, ~_dad, ~_dos, ~_eh_, ~_fan, ~_fax, ~_fee, ~_frn, ~_hah, ~_ign, ~_ken, ~_pap, ~_put, ~_rot
  -2.0: ~_saf, ~_saw, ~_sho, ~_soe, ~_sp, ~_tu, ~_ur, ~_vr, ~_vra, ~_why, ~abie, ~acki, ~aha, ~ahe, ~ahea
  -2.0: ~aile, ~aini, ~alli, ~amag, ~andi, ~andw, ~anni, ~api, ~apid, ~ares, ~aron, ~art_, ~ash_, ~asq, ~asqu
  -2.0: ~atte, ~banc, ~bask, ~bele, ~bib, ~bolt, ~bone, ~bre, ~bru, ~cade, ~cci, ~coo, ~core, ~dama, ~deho
  -2.0: ~doin, ~dres, ~eaki, ~ec_, ~ehor, ~entr, ~erdu, ~esta, ~eve_, ~evu, ~expe, ~fee, ~frn, ~frnd, ~gnor
  -2.0: ~grup, ~gund, ~gur, ~hah, ~hamp, ~hees, ~hoo, ~ica_, ~ideo, ~iern, ~ine_, ~ires, ~itio, ~jaj, ~jaja
  -2.0: ~key, ~lapt, ~lat, ~lato, ~laz, ~leat, ~lego, ~llav, ~llin, ~lov, ~love, ~luce, ~mala, ~marr, ~meme
  -2.0: ~mpi, ~nas, ~ndue, ~ndw, ~nerv, ~nges, ~ngr, ~nnin, ~oad_, ~oas, ~oast, ~offe, ~okes, ~oki, ~olen
  -2.0: ~olid, ~olis, ~olit, ~ompt, ~oodi, ~oon, ~opc, ~ormi, ~oro, ~pasa, ~peak, ~pomp, ~ptop, ~pude, ~quot
  -2.0: ~raba, ~rapi, ~rat, ~rata, ~rdu, ~rdu_, ~recc, ~reg, ~rei, ~rein, ~reun, ~rey, ~ri_, ~ries, ~rje
  -2.0: ~rnd, ~rnes, ~rose, ~roue, ~rriv, ~rto, ~rupo, ~saco, ~saw, ~saw_, ~say_, ~scan, ~sie, ~sket, ~soeu
  -2.0: ~spac, ~spea, ~spee, ~sta_, ~sten, ~tatu, ~tell, ~teur, ~tivo, ~tom_, ~tons, ~took, ~uil_, ~upe
  -2.0: ~upo_, ~urn, ~ush_, ~usy, ~usy_, ~uyo_, ~vien, ~vire, ~voic, ~vre, ~vrez, ~why, ~xim, ~xpe, ~za_
  -2.0: ~zo_, ~zon_
  -2.1: NAME the, NUMBER asking, NUMBER pouces, NUMBER pour, NUMBER … NAME, NUMBER … to, a hablar, a man
  -2.1: a picture, a surprise, a … est, abren, accident |, achalent, ai juste, ai perdu, ai … ete, ai … vous
  -2.1: ajout-, all off, already unsubscribed, am wrong, am … for, and ask, and leave, and … her
  -2.1: anything earlier, anytime, apres … svp, are … done, aroun-, around, arrete … NUMBER, as … contact
  -2.1: au … en, audio, avait dit, avez mal, avez oublie, avez … permission, avisen a, avisen … mi, azul
  -2.1: back with, bajad-, bajada, bajita, bar … plugs, barata, beau velo, bequi-, bequille, besoin d
  -2.1: best shop, betis-, bici … lista, bici … ustedes, bien merci, bike still, bloque la, both |, boulo-
  -2.1: boy to, boy |, breathe, bureau a, bureau … NUMBER, burie-, buried, but … my, buzzer is, c … elle
  -2.1: camino |, canas-, canasta, canta-, cantar, cayo, ce … ca, ce … tu, cell … moi, centre, chalet |
  -2.1: changer les, changez mon, charge, cher pour, closed |, cm, cold, come off, comme, compro, con NAME
  -2.1: con todo, confisque, conge-, consulto, contacts, cuando … de, cuando … el, cunad-, cunado |
  -2.1: cut … steerer, cute |, d hier, dans mon, dans … auto, de facture, de freins, de groupe, de las
  -2.1: de mas, de quelqu, de trouble, de … ce, delete … porfa, deliv-, des photos, desactiver les
  -2.1: despues delete, deux … vous, devra-, did my, did … mean, digo |, diner-, dinero, dio, direc-
  -2.1: dites … NAME, do … like, drop … price, ecran, eje, el eje, el me, el … se, eliminaron, elle qui
  -2.1: else … the, elsewhere |, en rentrant, encor-, encore, end plugs, enerve, enleve le, enlevez … nom
  -2.1: enough of, enviado, envoyez … un, escrito |, eso basta, est … garage, estan |, estaria, este … porfa
  -2.1: estime, etes, exo, exo NUMBER, faire pour, faites … des, favor … quiero, fello-, field, fixed |, food
  -2.1: for … NUMBER, for … week, fork |, formulaire, forwards, found … used, fraud, from … about, garan-
  -2.1: gasta-, gave him, going … stop, goose, got 2, got … from, great thank, guys do, had enough, hagale
  -2.1: hair |, half, han, happy |, has called, have … call, he does, he … NUMBER, heard … you, heart, hein |
  -2.1: heure de, hijo de, hones-, i rode, i … nothing, i … send, i … sent, i … would, in sms, in toilet
  -2.1: inch |, ingles |, insta, is d, is going, is … thing, it thank, it today, it … are, j y, j … perdu
  -2.1: je … rappelle, je … y, jueves … favor, jusqu-, k |, keep texting, l enlever, l exo, la fourche
  -2.1: la mise, la pluie, la porte, la reservation, langu-, lbs, le bruit, le … dans, left on, lejos
  -2.1: les autres, les … au, let … think, lever, line no, list is, list no, list>remove, liste … l, lit
  -2.1: livrez, location |, locker, lol my, louez, lumiere, m … il, ma … je, mai, makin-, making, manana |
  -2.1: many … does, marche, masqu-, masque, me baje, me los, me think, mensaje dice, mensajes se, mercii
  -2.1: mercredi |, mes contacts, messages … not, mettez … en, mi hermana, moi … adresse, moins de, more>more
  -2.1: mosquitoes, mouille |, my NUMBER, my only, my … see, my … still, na, name from, nap, never tell
  -2.1: new one, new |, new … on, news, no autorizo, no nothing, no … it, non … veux, norma-, nos vemos
  -2.1: not find, not like, not … late, not … your, number no, number on, numero … est, of patience, of … did
  -2.1: off … waitlist, olvides, omw |, on the, on … counter, one who, option |, other-, otra vez, ouais
  -2.1: ouais |, oubliez, out … patience, overslept, pagar, page NUMBER, para salir, parar el, pare la
  -2.1: parfait merci, parfait |, pas … trouble, passe par, patie-, paying |, pero en, phone taken
  -2.1: phone … all, pick it, pick … up, piece, pintu-, pintura, pis la, please … once, plus la, pop
  -2.1: porque … me, portavasos, prefere, psi, quand, que ca, que falta, que t, que tanto, que te
  -2.1: que … cobren, que … hace, que … paso, que … voy, quebec, qui |, quien … para, quiero … mensajes
  -2.1: ramen-, ramene, rappels |, reach the, reclamation, recoj-, red |, refle-, regreso, reminder
  -2.1: remove>more, removed the, rentrant, rentrant |, repon-, repond |, rock |, roue, rs, said … would
  -2.1: says NUMBER, se apaga, sending … to, sent … the, serial, shop … is, siguiente, silli-, sola
  -2.1: some cake, soy bajita, spam you, spinn-, spot, stole, stop … those, suena, suis … que, supprime
  -2.1: take one, take them, take … look, talking … a, tard, tear, textos … de, the cat, the club
  -2.1: the fenders, the giant, the pads, the saturday, the seat, the tire, the … address, the … code
  -2.1: the … group, the … mate, the … right, tienda |, tienda … que, to everything, to lose, to … with
  -2.1: told my, total |, transferencia, trop, twitt-, twitter, un sms, un … lol, una … por, uncle NAME
  -2.1: until i, urgent |, usada, vayan a, veces |, vende-, veux … la, veux … recevoir, votre employe
  -2.1: vous en, vous … qui, wait do, wait … not, wash |, wd40, were on, where-, will text, wine
  -2.1: with … derailleur, with … wheel, work cell, work for, worry |, would … in, y es, y te, y … este
  -2.1: yikes, yo los, yo tampoco, yo … recojo, you eat, you get, you i, you … NAME, you … frena, your … is
  -2.1: z, | avez, | awesome, | cancelo, | customer, | dale, | des, | desolee, | does, | est, | feliz, | huh
  -2.1: | llevo, | much, | nombre, | only, | ouais, | pit, | please, | tres, | tse, | yikes, | zero
  -2.1: | … annule, | … bajita, | … caro, | … cupon, | … earlier, | … employe, | … equivoque, | … erase
  -2.1: | … fell, | … m, | … nous, | … paid, | … poor, | … por, | … presse, | … pude, | … quit, | … refuse
  -2.1: | … stars, | … still, | … tengo, | … valve, ~_ajo, ~_az, ~_azu, ~_beq, ~_bru, ~_cay, ~_cm_, ~_cov
  -2.1: ~_deh, ~_fr, ~_gri, ~_gu, ~_gui, ~_key, ~_lbs, ~_llu, ~_moy, ~_na_, ~_nav, ~_psi, ~_rs_, ~_rus, ~_siz
  -2.1: ~_smo, ~_sq, ~_squ, ~_wen, ~_won, ~acc, ~ade_, ~afe, ~ah_, ~aha_, ~aki, ~alf_, ~aman, ~amel, ~arri
  -2.1: ~arte, ~asa_, ~asco, ~ate, ~ater, ~auf, ~avy, ~ayin, ~azu, ~azul, ~bad, ~bec_, ~bei, ~beli, ~beq
  -2.1: ~bequ, ~blo_, ~cana, ~casc, ~chad, ~chr, ~cia_, ~cirl, ~cm_, ~coj, ~cold, ~deh, ~dena, ~dez_, ~dup
  -2.1: ~eak, ~ecoj, ~edar, ~efl, ~efle, ~egla, ~elin, ~elt, ~emas, ~ena_, ~epon, ~erst, ~escu, ~eser, ~euni
  -2.1: ~eva_, ~ffic, ~figh, ~food, ~gale, ~gos_, ~gran, ~gri, ~guan, ~hill, ~hors, ~hour, ~iag, ~icie, ~ict
  -2.1: ~ige_, ~ilin, ~ilis, ~illi, ~ily, ~ily_, ~ipo_, ~irec, ~irl, ~isim, ~ison, ~ita_, ~ito_, ~jusq, ~ksta
  -2.1: ~lbs, ~lbs_, ~lean, ~lls, ~math, ~mbo, ~moy, ~moye, ~mr_, ~naci, ~nal, ~ncy_, ~ndeu, ~nest, ~nio
  -2.1: ~nish, ~noch, ~oat, ~oji, ~olla, ~olt, ~olv, ~onam, ~oom, ~ota, ~oten, ~ouc, ~oues, ~pad, ~pay, ~piso
  -2.1: ~plat, ~pode, ~pop_, ~pur, ~quan, ~rab, ~rae, ~reac, ~recu, ~refl, ~rite, ~rkin, ~rmal, ~rri, ~sais
  -2.1: ~ser, ~ship, ~sien, ~siz, ~size, ~soup, ~spla, ~stab, ~stag, ~teer, ~tes, ~trol, ~tudy, ~ua_, ~uct
  -2.1: ~udi, ~udy, ~visa, ~vo_, ~wear, ~wine, ~yuda, ~zul, ~zul_
  -2.2: NAME said, NAME … plus, NUMBER and, NUMBER lol, NUMBER velos, NUMBER … plus, a … ans, a … do, achat |
  -2.2: afuera |, ai … hier, ai … lu, alone with, alors … vous, am hard, am stuck, am … front, and it
  -2.2: anterior you, antes de, antes que, anyti-, appreciate the, are perfect, arman, arreg-, arrete tes
  -2.2: artis-, artist, as is, asking what, asking |, assignment, atend-, au, aucune idee, avec … velo, avez
  -2.2: babys, bag, be in, be sad, bebe |, bendiciones |, bici si, bike demo, bump, but … bike, ca … textos
  -2.2: caden-, caja |, came … of, cancelar los, cancelled my, charger, chick-, chicken, chilli, ciclistas
  -2.2: cita, cle, cloche, como … otra, confio, crick-, cricket, cried, crv, d autobus, d utiliser, d … de
  -2.2: dac, de bateria, de location, de … como, de … donc, de … en, debarree, decide |, delete choque
  -2.2: denve-, denver, des pieces, desce-, devan-, devant, did … tell, digan, dimanche c, diner |, disculpe
  -2.2: do NUMBER, do … all, do … cancel, done |, donne … mon, eatin-, eating, el asiento, el que, el … si
  -2.2: elle … NUMBER, en a, en otra, end … story, engag-, entera, entra, envoyez … des, es suficiente
  -2.2: escribale, ese modelo, eso … la, espanol |, est elle, est … alors, est … surprise, et la, etait une
  -2.2: etes qui, fair enough, fait … c, fall, finalement on, five |, fix |, for NAME, for another, for bike
  -2.2: for … month, for … only, forget … i, found one, frein, from … is, front |, game, german, giant |
  -2.2: go |, gracias … dios, green trek, grincer |, guys have, hab, haha, hair, hang, hard of
  -2.2: hard … hearing, haz, he asked, he quit, helmets |, help me, heres my, herma-, hier, hoggi-, hogging
  -2.2: hogging the, honest |, horar-, horario, i got, i put, i used, i … anything, i … now, i … stuck
  -2.2: importe quand, in all, incorrecta, incorrecta |, interesse, is best, is that, is … mine, it as
  -2.2: it cost, it over, it thanks, j … des, j … sorti, jamais de, je connais, je freine, just got
  -2.2: juste les, km, know that, l hiver, la cloche, la deje, la location, la piste, la … ahora, la … antes
  -2.2: la … pero, lab |, le avisen, le chercher, le faire, le feu, le ramasser, le support, le trek
  -2.2: le vieux, le … dehors, le … mi, le … mon, leave some, left … message, les vieux, like … NAME
  -2.2: liste … pieces, lives, llamada, llegue |, lo … al, lock, locked out, love you, lundi, m6, ma … veut
  -2.2: mandarme … avisos, manqu-, manua-, manub-, many miles, me borren, me faut, me just, me pueden
  -2.2: me recomienda, me we, me … or, me … por, measu-, mecano, meilleurs |, mensaje … error, merci a
  -2.2: message je, message vocal, mi … quiere, midi, missed it, modele |, modelo, moi … numero, moi … que
  -2.2: more … this, mucho |, my shop, my … died, my … friend, n arrete, n … quand, nada … eso, never … on
  -2.2: new … can, new … is, next month, nite, no pierdan, no prende, no … amor, no … do, no … su, no … this
  -2.2: noche |, noon |, not too, not … sad, noticed, numero … lo, nunca habia, nut, of hearing, of story
  -2.2: often do, oigno-, ok … not, oki |, on … again, on … one, on … parle, option 2, order that, order |
  -2.2: ou pas, ouver-, overn-, overnight, park, pas besoin, pasas, payment, pensais, perdon, peuge-, peugeot
  -2.2: pictures … this, piso, plugs, plus bon, plus d, pneus, poche |, poignees, ponch-, pop |, por ella
  -2.2: por llamada, por lo, pour … sortie, pouvez … juste, probarla, pu … moi, puedo hablar, puis, punos
  -2.2: pura, pusieron, quand … freine, que le, que … mandaron, quien … el, quiero … gracias, quit hogging
  -2.2: quitte, rack, ramasser, random, rattle, razon, really |, recomienda, recomienda |, regular
  -2.2: remettez … sur, remor-, remove>send, reparations, retrouve, reven-, rice, rid … the, rien … que
  -2.2: roads are, safe, safe |, saiso-, saison, salud-, same day, se rompio, se … paso, see you, senal
  -2.2: send again, senor |, seul … svp, she … away, shoul-, si quelqu, skipp-, sms to, son numero, sortez le
  -2.2: space, spelled, splinter, steph, stickers |, stop avec, stop in, stop riding, stop work, stop … that
  -2.2: stuck at, stuck … work, submi-, suits, sunday |, sur … facture, sus mensajitos, synth-, synthetic
  -2.2: taill-, taille, tbh, tell |, temps d, text can, textez … NUMBER, texto cuando, texto est, texto … svp
  -2.2: textos le, than NUMBER, that much, that … no, that … off, that … was, the 2nd, the account
  -2.2: the bakery, the basket, the battery, the quote, the reminders, the wash, the wax, the … can
  -2.2: the … how, the … ride, the … took, the … trek, thing on, think about, this man, throa-, throat
  -2.2: tienda … no, til the, til … NUMBER, tire, to denver, to … NAME, too long, touche, tout … temps, trade
  -2.2: un nouveau, un … d, un … quand, uncle, up to, updated, urself |, vais … vous, vemos, verifier
  -2.2: verifier |, vibe, video, virem-, virement, visto, voisine, voule-, voulez, vous encore, vous juste
  -2.2: vous qui, vous … les, vous … quoi, vuelt-, want>want, way home, wear, what kind, whats-, when can
  -2.2: when |, when … stop, whenever you, where … i, wherever, will i, wooho-, working … it, wrong>send
  -2.2: yeah |, yes … no, you … NUMBER, you … doing, you … drop, you … there, you … up, | cortala, | dac
  -2.2: | hacen, | heres, | mandame, | me, | strike, | toss, | ttyl, | … appelle, | … au, | … care
  -2.2: | … definitely, | … deleted, | … ecrivez, | … juste, | … kind, | … lis, | … me, | … moi, | … morning
  -2.2: | … motor, | … nouveau, | … one, | … over, | … parle, | … permission, | … ride, | … voudrais, ~_alm
  -2.2: ~_asi, ~_au_, ~_doc, ~_duc, ~_fak, ~_fer, ~_fra, ~_gam, ~_gi, ~_km_, ~_low, ~_lu, ~_mee, ~_mic, ~_mou
  -2.2: ~_nai, ~_ouv, ~_pay, ~_pie, ~_pn, ~_pne, ~_pom, ~_pr, ~_qua, ~_rea, ~_smi, ~_tai, ~_tar, ~_tbh, ~_tub
  -2.2: ~_usa, ~_vem, ~_vu, ~_wal, ~_ye, ~acts, ~adr, ~afe_, ~agua, ~aim_, ~akin, ~alco, ~alv, ~amer, ~anm
  -2.2: ~anub, ~arla, ~aro, ~asar, ~ason, ~aud, ~augh, ~aunt, ~bag_, ~bend, ~bh_, ~bo_, ~book, ~brar, ~brio
  -2.2: ~cal_, ~calc, ~ccio, ~cerr, ~cert, ~chee, ~cken, ~clou, ~cous, ~cred, ~dem, ~diot, ~doc, ~eade, ~easo
  -2.2: ~eblo, ~eeth, ~ege_, ~eive, ~ele_, ~emoj, ~empo, ~eng, ~epu, ~erme, ~esti, ~eway, ~fak, ~fes, ~gry
  -2.2: ~gry_, ~guar, ~guit, ~help, ~hina, ~hon_, ~houl, ~hui, ~igo, ~iler, ~ilet, ~ina_, ~ingo, ~ink, ~irma
  -2.2: ~izo_, ~jete, ~joy, ~km_, ~ky_, ~lab, ~laug, ~lava, ~lies, ~lls_, ~lmo, ~lui, ~lund, ~mage, ~mang
  -2.2: ~manq, ~mat, ~meet, ~midi, ~moji, ~mpio, ~nami, ~ndra, ~neus, ~nga, ~ngry, ~nite, ~nub, ~nubr, ~nyti
  -2.2: ~nza, ~oie_, ~omie, ~onch, ~oon_, ~oto, ~pap, ~pie_, ~pne, ~pneu, ~pom, ~pot_, ~pra, ~puer, ~quil
  -2.2: ~ras_, ~rner, ~rope, ~rreg, ~rven, ~sarm, ~sco, ~sio_, ~smil, ~sor_, ~spot, ~ssed, ~stoc, ~sum, ~supu
  -2.2: ~tbh, ~tbh_, ~tiz, ~trus, ~tted, ~uard, ~ubri, ~uces, ~ude, ~ugar, ~unos, ~upue, ~vemo, ~xes, ~xes_
  -2.2: ~yone
  -2.3: 2 jours, NUMBER if, NUMBER months, NUMBER stars, NUMBER … is, NUMBER … think, a copy, a … fin
  -2.3: a … person, a … stop, acabo la, aerob-, aerobars, after school, ai bloque, ai … d, ai … dit, alegr-
  -2.3: all … people, alr, am ready, and … did, and … just, andas, ankle, annoying … the, are never, are … a
  -2.3: are … out, are … serious, arrete au, arretez … j, arrivee |, asleep |, at my, at … stop, avant … svp
  -2.3: avez … accord, avion, b, baja de, baja la, bloque sur, bonne annee, bother … the, boutiques, brakes |
  -2.3: bring … own, brise, brise |, call only, call this, calle, can … hear, cancel please, cancele … cita
  -2.3: caps, car |, card … in, carre-, christmas to, city |, class-, come get, come … i, coming |, como la
  -2.3: con dos, connait pas, contactos |, contestes, credi-, cree, creo … me, cried |, cual es, cuarto |
  -2.3: cuatr-, cuidense, dans … textos, day of, de donde, de grincer, de talla, de verdad, de … des
  -2.3: de … qui, deaf, debaj-, debajo, debou-, dejen el, dejenla, demas, des velos, descu-, dijo, dinner |
  -2.3: disre-, disregard, done, du magasin, eat, efectivo |, el manubrio, en arriere, en el, end date
  -2.3: end … the, enough … with, entiendo |, entre-, envoyez des, es … en, esa la, escap-, escape, escribas
  -2.3: esposo |, est mieux, est … vos, estar-, este lista, este |, este … los, estim-, eta, ete … chez
  -2.3: etes … vous, event-, every NUMBER, every-, faceb-, facture … texto, family, fax |, feliz ano
  -2.3: fermez le, flat again, for new, for … me, for … or, forgot, forms, frena, freno, frenos no
  -2.3: from school, garer, gn, good … for, got one, grand |, great now, great … you, grincer, group texts
  -2.3: guarde, guy with, guys … my, hacke-, hate |, have not, have … ever, he get, hein, hendersons
  -2.3: her number, hi, hijo, him the, his number, hit, home, honest, husband i, i brought, i … agreed
  -2.3: i … hard, i … ready, if he, in english, in law, in texts, in … now, is only, is she, is … cancelled
  -2.3: is … lot, it so, it … or, it … yours, izqui-, j … bloque, j … un, jazz, je … connais, je … vos, jess
  -2.3: joke |, kidding me, kids bikes, killed, koi, l appareil, l … pour, la orden, la recoge, la voy
  -2.3: la … bonne, le droit, le virement, le … bagage, ligne a, liste du, livre, llego en, lleve, lo … en
  -2.3: lo … y, love to, luego |, lui … un, ma place, ma … me, malad-, mamie |, manubrio, marat-, marathon
  -2.3: mas fotos, me pidio, me quiten, me … permiso, mecano |, merci … l, merry … to, mettez en, mis sur, mm
  -2.3: moi pas, moi … l, moi … t, mon … cell, more … with, mother in, movin-, moving, musub-, musubi
  -2.3: my money, my … again, name … not, navid-, navidad, ni … es, no existe, no hurry, no sea, nom c
  -2.3: non … la, nose, not working, not … on, not … thru, nouveau numero, number now, numero … NUMBER
  -2.3: numero … es, numero … este, o … la, of things, off again, off if, off the, offer, on … en
  -2.3: on … invoice, on … of, opcio-, oups, out … will, ouvre pas, owned … bicycle, pa |, parada, pas cette
  -2.3: pas … retirez, pedals off, peric-, perico, personne … a, pidio permiso, pintura |, pis … me, plans
  -2.3: plate, please add, please … this, please … work, pluie, plus c, pm, poign-, por … soy, pouce-, pouces
  -2.3: que hora, quien le, quien … la, quiero … por, quit … for, radia-, rappels svp, ready |, refund |
  -2.3: remettre |, reservation, reservation |, resol-, reste a, riding it, saison |, saliendo, saw this
  -2.3: say less, season, sec, seven, she says, sign |, sigui-, size |, sms … i, so this, soy … de
  -2.3: spam musubi, squeaks, stem |, stick-, stickers, stoma-, stop coupez, stop … bike, storage fee, submit
  -2.3: sunse-, sunset, sus mensajes, tc, te texte, tekka, tell, tercera, texter je, than an, the back
  -2.3: the corner, the fork, the hendersons, the motor, the trade, the tubes, the … date, the … tape
  -2.3: the … tire, them in, there in, there … NUMBER, thinking, this … on, thursday and, tiene-, tienen, til
  -2.3: total, tourn-, tranqui, ttyl, ttyl |, tu … j, tunne-, tunnel, turn … notifications, un … comme
  -2.3: unblo-, update it, urgent, usar mi, uso |, uy, va … aller, vi el, visite, vocal, voudrais plus
  -2.3: vous achetez, vous enlever, vous etes, vous la, vous rappelle, vous … NUMBER, was my, water, we need
  -2.3: were out, which stop, while i, would … i, would … on, would … stop, yaar, you at, you believe
  -2.3: you switch, you … esta, you … mas, you … otra, | annulez, | assez, | bueno, | fair, | k, | mais
  -2.3: | nos, | pueden, | roads, | siri, | uy, | voice, | was, | … annee, | … cancelled, | … good, | … gusto
  -2.3: | … inform, | … k, | … marca, | … mum, | … numero, | … phone, | … pierdan, | … recogi, | … remove
  -2.3: | … repondez, | … wants, ~000, ~000_, ~_ala, ~_aro, ~_b_, ~_bar, ~_coa, ~_coo, ~_cry, ~_dri, ~_ent
  -2.3: ~_fac, ~_fly, ~_ful, ~_hi_, ~_ib, ~_iba, ~_ima, ~_jet, ~_lar, ~_lb, ~_lun, ~_nov, ~_oup, ~_ren, ~_reu
  -2.3: ~_rs, ~_sia, ~_sil, ~_tb, ~_tot, ~_tri, ~_vas, ~aar, ~aar_, ~aceb, ~aden, ~aga_, ~agne, ~ajou, ~ajus
  -2.3: ~alad, ~ales, ~alr_, ~ames, ~ano_, ~ap_, ~arda, ~ards, ~aul, ~avid, ~ayer, ~bara, ~bers, ~bido, ~bris
  -2.3: ~cand, ~car_, ~clic, ~coa, ~cted, ~cuat, ~cui, ~deaf, ~dia_, ~dida, ~dist, ~dite, ~done, ~dor_, ~ecu
  -2.3: ~egle, ~eja_, ~eliv, ~elp, ~embo, ~emm, ~emme, ~enga, ~erva, ~esce, ~etch, ~eue, ~eue_, ~fac, ~fer_
  -2.3: ~fly, ~fram, ~gust, ~hein, ~ibo_, ~icis, ~idon, ~ila, ~ila_, ~irai, ~isre, ~iss, ~ite_, ~jout, ~lat_
  -2.3: ~lr_, ~luie, ~maki, ~meta, ~mily, ~mmen, ~navi, ~ncai, ~ngt, ~nnet, ~ns_, ~ntur, ~nual, ~oat_, ~ock_
  -2.3: ~opci, ~orar, ~ory, ~ory_, ~oud, ~pel_, ~plui, ~port, ~pouc, ~pray, ~pric, ~quet, ~rale, ~ramo, ~reas
  -2.3: ~ress, ~sch, ~sec_, ~set, ~sit_, ~squa, ~ssin, ~stac, ~stud, ~sy_, ~trar, ~ttez, ~tub, ~tuto, ~uere
  -2.3: ~uert, ~uin, ~vag, ~vage, ~vati, ~ven_, ~wate, ~yaar
  -2.4: NAME about, NAME off, NAME … le, NUMBER dolares, NUMBER etoiles, NUMBER or, NUMBER y, NUMBER … update
  -2.4: NUMBER … you, a disque, a look, a midi, a … call, a … j, a … primo, about it, about … wheel
  -2.4: achete … velo, achetez, ahorita … puedo, ai … pu, alcan-, alto ahi, an email, and give, annon-
  -2.4: ans … il, any update, appelez … textez, approve, apres le, are missing, are no, arrete en
  -2.4: arretez … reparation, arrive, artic-, article, as you, at wrong, atelier |, aucun contact, authorize
  -2.4: automated, avise-, aviseme, aviso |, ayuda-, back or, bacon, bajo, bath, be … from, bear, blanc-
  -2.4: bon … commande, bonjour je, bonne, bonne … a, bother with, box of, bringing, bueno me, bus, butte-
  -2.4: butter, butter |, c … ce, ca roule, ca … tout, cable, caja, call after, calls … the, cambiar |
  -2.4: camis-, can … give, can … remove, can … resend, can … still, canceled, carte de, casco |, ce modele
  -2.4: changez, chico |, chine-, chinese, chist-, chose pour, cita delete, clase-, clases, cles, close-
  -2.4: codig-, con usted, con … numero, con … tengo, copia-, coup de, coup … fil, coupez pas, cover
  -2.4: creo … es, cure, d appeler, d … you, dans … texto, de cascos, de error, de fil, de nouvelles, de prix
  -2.4: de … cita, de … part, de … paso, decia, decu, delai-, delais, demai-, demain, did … not, digam-
  -2.4: digame, dile, dios se, direct, direct |, disc, discontinued, discount |, do … look, doing it, donnez
  -2.4: doree-, doreen, dos veces, du casque, effaciez, el codigo, el plan, eliminen el, en fin, en la
  -2.4: en los, entiendo, entirely, est coupe, est en, estaba, estoy … la, etoiles, etre enleve, etudie
  -2.4: even … it, ever … me, faites ce, fees, fenders, find it, fine, fit, flat, for … more, fri, from a
  -2.4: full, fumar y, gars est, got your, greas-, grease, green, guys rock, habs, had … of, hall |, have i
  -2.4: here and, hey it, how … off, how … would, hv, i delete, i forgot, i plan, i … everything, i … lost
  -2.4: i … tomorrow, i … yesterday, igualmente |, in my, in our, in … only, in … the, ir, is blocked
  -2.4: is … here, it be, it … NAME, it … going, jaja … la, je vais, je … arrete, je … continuer, jefe |
  -2.4: jeune, just leave, knw, la compre, la oferta, lads, lana, lasts, le bebe, le gusto, le … on
  -2.4: leave … for, les … pour, let you, lights, like that, list i, list>more, lleva, llevo |, lloro
  -2.4: lumieres, m arrete, ma pedale, mailing list, mandas, mande mensaje, mando a, marca es, mari … est
  -2.4: me can, me duele, me last, me on, me volvio, me … nite, meet, merci d, mes cles, message … cut
  -2.4: message … for, mien, misere, modele, moi … coup, moi … prix, mom … not, momentito, mon pere
  -2.4: mon … est, mondays |, more for, more … then, mrng |, mur, my texts, my … found, my … instead
  -2.4: n … veux, nada … you, never come, no frena, no fue, no … after, no … calls, no … prisa, noir |
  -2.4: nombre esta, nombre … mi, not funny, not going, not texts, not … work, number again, number any
  -2.4: number it, numero s, numero … favor, oh … i, old … is, omw, on … avait, one … you, ordering, outsi-
  -2.4: outside, para … mi, pas les, pas … que, pasem-, paseme, pedal-, pedales |, perdo-, picture, piece-
  -2.4: pieces, pis … velo, pizzeria |, please put, pour diner, pray, price, print-, problemas, promis
  -2.4: quarter, que gracias, que … escriban, que … sea, quel … de, quelque … pour, quiero los, quite, rattl-
  -2.4: read … message, received, regalo |, retirez … du, rite, run |, salie-, sauf, save it, saved your
  -2.4: screen |, se la, se … a, se … agradezco, se … pague, send … that, send>texts, si |, significa, so if
  -2.4: so … to, solo |, sory, spend, spot |, steer-, steerer, stres-, such good, supprime votre, sweep-
  -2.4: sweets, t … un, text NAME, text … ever, textos y, that last, that was, the extra, the hill, the house
  -2.4: the status, the steerer, the wedding, the … haha, the … new, theyv-, theyve, this the, this year
  -2.4: this … with, tiny, to cry, to … ex, todavia no, tous, tout de, track-, tree, trop … pour, tu … je
  -2.4: un bon, un momentito, un … les, una, under NUMBER, up you, used bikes, usted me, va etre, vas, vayan
  -2.4: vemos |, vendo, verdad jaja, verde, veut le, veux continuer, veux … messages, vex, vidanges |, videos
  -2.4: viens de, viens |, volvio, volvio a, vous connais, vous repondez, vous une, vous … remettre, voy
  -2.4: vuelvanme, we … at, well i, went … spam, whatsapp, when does, wheth-, whether, you order, you resend
  -2.4: you … box, you … rock, your son, your … as, | color, | could, | desinscrivez, | faut, | never, | omw
  -2.4: | oups, | perdi, | race, | resume, | saludos, | saque, | sigan, | silence, | sounds, | talla
  -2.4: | toujours, | vas, | … bell, | … deal, | … grasias, | … habs, | … hay, | … if, | … in, | … jour
  -2.4: | … keeps, | … llamada, | … mobile, | … notifications, | … so, | … too, | … took, | … vous, ~_abo
  -2.4: ~_att, ~_beh, ~_cra, ~_cri, ~_die, ~_dil, ~_ess, ~_ete, ~_ex, ~_ext, ~_hv, ~_hv_, ~_ir_, ~_jaj, ~_km
  -2.4: ~_lan, ~_lia, ~_lie, ~_rit, ~_str, ~ajas, ~alca, ~almo, ~apa_, ~aper, ~arb, ~arbo, ~aro_, ~aug, ~aza
  -2.4: ~beh, ~cani, ~cei, ~cide, ~crev, ~cry, ~cy_, ~disr, ~eads, ~edu, ~emba, ~ench, ~enco, ~enn, ~erv
  -2.4: ~eryo, ~eso_, ~espi, ~exce, ~faut, ~fete, ~fitt, ~fren, ~fri_, ~full, ~gy_, ~hall, ~her_, ~home
  -2.4: ~hoo_, ~hr_, ~hv_, ~icin, ~iec, ~iece, ~ilo, ~inan, ~intu, ~isem, ~isez, ~isr, ~itti, ~jet, ~ker
  -2.4: ~kets, ~lads, ~lav, ~lcan, ~lido, ~lom, ~lpe_, ~lqu, ~lsa, ~mayo, ~mbou, ~nett, ~nice, ~nive, ~nke
  -2.4: ~noon, ~nora, ~ntil, ~nts, ~nza_, ~ocol, ~odig, ~oie, ~olde, ~oney, ~oop, ~oor, ~open, ~orge, ~ows_
  -2.4: ~pay_, ~peti, ~pin, ~rack, ~rbon, ~rca, ~rden, ~rega, ~regu, ~rell, ~rend, ~rese, ~rns, ~rns_, ~ross
  -2.4: ~rp_, ~rus, ~ryi, ~ryin, ~ryo, ~ryon, ~sco_, ~seat, ~seu, ~stai, ~stro, ~ta_, ~tag, ~tail, ~tent
  -2.4: ~til_, ~tock, ~tous, ~trou, ~tsa, ~tsi, ~tsid, ~tten, ~ued_, ~ugs, ~umi, ~ums, ~ums_, ~urer, ~use
  -2.4: ~utsi, ~uvel, ~voie, ~voy_, ~win_, ~xce
  -2.5: NAME d, NAME in, NUMBE-, NUMBER, NUMBER paise, NUMBER … too, a box, a cambiar, a donne, a fait
  -2.5: a stop, a tree, a … ex, a … next, abre, ahhh, ai fini, air, al … de, alone … i, am … at, am … up
  -2.5: amene, and a, and check, and desist, anos |, antivol |, apparently, appelle moi, arrete … passant
  -2.5: attendance, bagage, bail, baje, belle |, bici … de, bike from, bitin-, biting, bolsa, bother … again
  -2.5: bridesmaid, bring-, build, buscar, buste-, busted, by the, c … au, c … pratique, ca haha, ca … en
  -2.5: ca … je, call just, call my, came, can see, can … drop, cancel … NUMBER, cell est, chann-, channel
  -2.5: chez le, choqu-, choque, coach, codigo, colma-, colmado, come … the, comer |, comme ca
  -2.5: como … suscribo, contact for, cotiz-, coule, crash-, crashed, cual … el, de preferencia, de reponse
  -2.5: de … appeler, de … ca, de … cuando, de … excuser, dec, dejaron de, delete salon, demande … mon
  -2.5: demandez a, des deux, desde el, devrait, dice … si, did she, did … authorize, did … get
  -2.5: did … message, disappointed, do you, do … delete, does it, dog, dos |, drawi-, drawing, duele
  -2.5: dueno … de, dunno, el … termina, embal-, en junta, en parler, en … temps, ends, ensename, entir-
  -2.5: es eso, esas, ese … de, esperar, est pratique, est son, esta … la, estab-, estacionamiento, estaciono
  -2.5: estoy … junta, etes … le, exame-, examen, excuser, excuser c, excuser … est, express, fait … j
  -2.5: fastidio con, fende-, fin de, finally, flirt-, flirting, fois par, folde-, for … camp, for … phone
  -2.5: for … tires, freine, freins |, from … different, fui … no, garden, gerente |, get … please, hacked
  -2.5: hagal-, hagan … mas, happen, have … idea, he … out, hello |, hoy no, huile |, i … quit, i … there
  -2.5: i … trying, idee, il … chez, in class, in … can, in … phone, informe, instead … calling, is better
  -2.5: is killing, is yours, is … out, it off, it this, it would, itemi-, itemized, j … ai, j … fini, jaja |
  -2.5: jamais je, je lis, je … apres, jeudi |, junta, keep it, kille-, knows, l adresse, la journee
  -2.5: la traen, la … es, la … lo, laissez … un, le paso, le … ca, left … on, leque-, lequel, lmao |
  -2.5: lo agradezco, long, los frenos, lost all, loves, low, lt, ltr, lunch, luz |, ma … qui, madam
  -2.5: making me, malades, mardi |, match |, me fue, me texter, me … NAME, me … bikes, me>wrong
  -2.5: mensaje … en, message par, messages … est, mesure, mi jefe, moi plutot, moi … votre, mon casque
  -2.5: mon … arrete, mondays, more … the, mouille, mums, muy alto, my last, my spot, my … quit, my … so
  -2.5: ne connais, necesita, need … receipt, new phone, new … please, news |, next wk, next … the, no idea
  -2.5: no … ese, no … ocupo, not fix, not had, not pay, not … bike, not … how, not … my, now what, now |
  -2.5: nuevo, number … phone, of calling, off … stand, often … i, old bike, old tires, on time, on … off
  -2.5: one off, oui j, pads |, paiement, paise, panne, para el, pas en, pas la, pas pu, pas … messages
  -2.5: passe apres, pay, pense … j, peux … a, pieza, playi-, please bring, please call, pleure, porte bagage
  -2.5: porte … j, portu-, pour mon, pour rien, pour … NUMBER, pouvez … l, preguntar, prends |, presi-
  -2.5: prest-, price |, proche, proche |, proprietaire, que suena, que … NAME, que … eso, quel arret, quere-
  -2.5: querer, queue, qui va, quit smoking, radiator, read it, ready to, remove>angry, remove>stop, rendue
  -2.5: rendue a, retirez … nom, return, run, sabado |, sale end, sans arret, says … but, send, she was
  -2.5: shop … you, sigue, sing, smoki-, smoking, socks, soir, sons, speak-, special, stock |, stop por
  -2.5: store … the, story, stuck |, suis encore, suivi, support, svp ne, systeme |, take |, tardecito
  -2.5: te extrano, teacher, telegram, telephone … a, text here, text you, text … while, texto s, textos me
  -2.5: textos … font, thanks … the, that works, that … of, the bus, the kitchen, the price, the rack
  -2.5: the red, the … service, the … tune, then, then i, they take, those, ti |, ticket |, tienen |, timing
  -2.5: toilet, tout, town |, triat-, triathlon, true, tt, tu un, tu … pas, turn on, un rappel, uncle-
  -2.5: unsen-, unsend, up |, update |, usage-, vais … mon, veux … vous, ville |, vole |, vous des
  -2.5: vous … demain, want it, want … new, wash it, we … out, were … of, which bike, with me, with … brakes
  -2.5: worry about, y poner, you basta, you cut, you list, you reach, you … para, you … than, your fault
  -2.5: your … got, youtu-, | a, | ahhh, | arretez, | both, | cambie, | comment, | dejaron, | dejenme, | fait
  -2.5: | help, | list, | otez, | oubliez, | sonnez, | ta, | … 2, | … NAME, | … NUMBER, | … air, | … bring
  -2.5: | … cancelo, | … dois, | … fermez, | … laisse, | … ligne, | … luck, | … mandan, | … mis, | … parce
  -2.5: | … pedale, | … personne, | … rappels, | … rides, | … su, | … suficiente, | … voisin, | … you, ~_alc
  -2.5: ~_anc, ~_bir, ~_cat, ~_cob, ~_deb, ~_dra, ~_eh, ~_esp, ~_fig, ~_fit, ~_hie, ~_kne, ~_llo, ~_lm, ~_red
  -2.5: ~_tee, ~_toi, ~_war, ~_wav, ~acke, ~afa, ~agal, ~ago, ~aiso, ~anie, ~anme, ~ata_, ~atsa, ~bus_, ~cak
  -2.5: ~cake, ~ced_, ~cob, ~cobr, ~codi, ~cret, ~croc, ~culo, ~dado, ~dam_, ~del, ~deme, ~dent, ~dijo, ~dog_
  -2.5: ~eans, ~egl, ~egra, ~ems, ~ems_, ~erca, ~esio, ~exam, ~fine, ~fold, ~fy_, ~game, ~geni, ~gent, ~gnm
  -2.5: ~gnme, ~half, ~iche, ~ie_, ~iete, ~iev, ~ieza, ~ignm, ~ija, ~imat, ~ime_, ~iot, ~kne, ~lame, ~layi
  -2.5: ~lder, ~lett, ~liv, ~lley, ~lpa, ~maga, ~memb, ~merr, ~mett, ~moki, ~mums, ~ndez, ~news, ~ngue, ~ntro
  -2.5: ~nts_, ~og_, ~oic, ~ond_, ~ooth, ~oro_, ~orwa, ~osc, ~oser, ~oue, ~ourn, ~pick, ~psi_, ~pusi, ~quee
  -2.5: ~quer, ~queu, ~rise, ~rty_, ~sabe, ~sapp, ~sauv, ~scen, ~seri, ~sof, ~sso, ~then, ~thos, ~trae, ~true
  -2.5: ~tsap, ~tw_, ~ube_, ~ubr, ~uci, ~ueak, ~ueue, ~uivi, ~vie_, ~wav, ~xam, ~yout
  -2.6: NAME if, NUMBER each, NUMBER on, a bloque, a comer, a monterrey, a … como, a … out, add, after NUMBER
  -2.6: after you, afuer-, afuera, again the, ai lu, ai … achete, aime … ca, ajust-, ajuste, alarme du
  -2.6: antiv-, antivol, any … bikes, any … on, are, arre |, arretez … vous, at … back, automatic
  -2.6: avec … numero, avez texte, avez vous, baja por, bajan, bajit-, barat-, belongs … my, besoin … la
  -2.6: bien la, bike it, blocked me, boite, bon je, brake is, bride-, bring cash, but keep, but not, but the
  -2.6: c … ben, call me, calls at, camino, cancel … appointment, cancelar mi, carbone, caro |, cat
  -2.6: ce … pour, cell c, cell … est, change … number, choices, com, compte |, con alguien, connait, corne-
  -2.6: corner, courant |, cry, cœur, d … vous, dad |, de ce, de dos, de jour, de otro, de retour
  -2.6: de telefono, de vendre, de … journee, debut-, decide, deja que, dejela, delete sabado, deleted your
  -2.6: dents, did … fix, did … i, doctor said, dois annuler, dormi-, du … a, el pedido, en cuanto, en … vous
  -2.6: end … season, endin-, ending, enlevez la, entreposage, envoyez, envoyez |, era … mi, es … numero
  -2.6: essay-, est ben, est pret, est … mal, estoy |, farme-, farmers, felicidades, fete, finals, for … what
  -2.6: frank-, getting … from, good morning, got NUMBER, grease |, groupe svp, gustan, hall, her, how … know
  -2.6: huh |, i deleted, i m, i … at, i … ok, il dit, inqui-, interessent, is … again, is … name, j … lu
  -2.6: jeune fille, just kidding, just saw, just … up, kk |, la photo, la roja, la … d, la … qui
  -2.6: las notificaciones, last night, laugh, lavag-, lavage, le coupon, le panier, leave … a, llamo a
  -2.6: lo … con, lo … le, lui qui, m interessent, magasin |, magni-, magnifique, mais moi, mais on, manda
  -2.6: manden … factura, many texts, market, martes |, maxim-, maximo, me spoilers, me … i, mensajes asi
  -2.6: mensajes … los, merci … NAME, messages … mon, mesur-, miser-, miss you, moi … mon, mon inscription
  -2.6: mon mot, mon … bike, more … NUMBER, mrng, my husbands, my message, my sons, my … do, my … folder
  -2.6: n importe, needing the, never you, never … his, ni un, nice, nine, nom … NAME, nor, not go, not mad
  -2.6: not>remove, note, notes, notifications stp, notifications sur, now lol, number as, numero dans
  -2.6: numero moi, obvio-, obviously, of season, office |, oh my, on NUMBER, on please, on … fork, on … it
  -2.6: one … my, open, opted for, opted … the, or … i, ou, ou … l, out for, pages, pantoute |, partir de
  -2.6: pas … cadenas, pas … parler, pas … texto, pasa, past, pense … vous, personne repond, phone … out
  -2.6: please he, please save, plus cher, plus … en, poste-, precio, pregunta |, prenez vous, presion
  -2.6: prix la, promos j, promoted, promotion, que NAME, que molesto, que |, que … dio, que … hable
  -2.6: que … se, queen |, quelle heure, quiero … recordatorios, ran out, ran … of, rather not, rdv |, rebaj-
  -2.6: recibido, reecrit, regal-, release, remettre, remove your, repair … i, retirar, retirar |, reviendrai
  -2.6: right now, rouille |, salle, sandw-, sandwich, sat, saved, send a, sending my, senti-, sentimental
  -2.6: serious, si … quiero, so … not, someone who, sonner, start, still … the, stop it, stop … i
  -2.6: stop … you, sur l, tanto |, telling … i, tempo-, tercera |, texte … quand, texted the, than that
  -2.6: thank … kindly, the exam, the owner, the rear, the stem, the stove, this text, tickets, tirage j
  -2.6: tirage … ai, to bed, to someone, to the, to … but, tomat-, tout … monde, tout … suite, ty |, upgrade
  -2.6: va |, velo … l, vieux bike, volver … recibir, votre … mais, vous mettre, vous voir, vu, walt, was out
  -2.6: was … someone, weeke-, weekend, were |, when will, whoever … is, wife he, with this, with … please
  -2.6: worki-, working, worry-, yes … me, yet i, you mero, you … must, you … she, you … then, | bus
  -2.6: | correct, | dejela, | l, | message, | muchas, | no, | passed, | tv, | … also, | … brakes, | … gars
  -2.6: | … gustan, | … hurry, | … idee, | … marco, | … miss, | … molesto, | … recibir, | … saying
  -2.6: | … systeme, ~_afu, ~_agu, ~_aju, ~_ak, ~_bb, ~_ble, ~_boo, ~_cak, ~_cur, ~_doo, ~_fun, ~_gus, ~_ham
  -2.6: ~_hui, ~_inq, ~_jes, ~_jum, ~_lum, ~_noo, ~_ou_, ~_pel, ~_pic, ~_roa, ~_si, ~_spi, ~_tir, ~_tm, ~_tmr
  -2.6: ~_ton, ~_voi, ~_vu_, ~acon, ~adre, ~afo, ~afu, ~afue, ~aiy, ~alie, ~amar, ~anle, ~asc, ~asic, ~auve
  -2.6: ~avag, ~boo, ~cabl, ~caja, ~cale, ~cano, ~cerc, ~cial, ~cita, ~cker, ~coac, ~col, ~cry_, ~dali, ~debo
  -2.6: ~delo, ~dra, ~driv, ~eame, ~ecan, ~edit, ~eeke, ~eke, ~eken, ~ende, ~ervo, ~etro, ~ews, ~fee_, ~fie
  -2.6: ~flat, ~fli, ~font, ~gear, ~ghi, ~ghin, ~grin, ~het, ~ilk_, ~impl, ~iod, ~ites, ~jeme, ~kend, ~kis
  -2.6: ~lar, ~lave, ~leme, ~lid, ~lumi, ~lun, ~mama, ~manu, ~mes_, ~mone, ~mort, ~mth, ~nch_, ~orki, ~osag
  -2.6: ~ota_, ~oto_, ~oves, ~paie, ~pen_, ~pens, ~pic, ~piec, ~piez, ~play, ~pleu, ~pot, ~pped, ~rain, ~raro
  -2.6: ~rde_, ~reno, ~rge_, ~rgen, ~rine, ~rryi, ~rty, ~rude, ~rwa, ~sala, ~saye, ~scus, ~serr, ~shou, ~soir
  -2.6: ~stim, ~tmr, ~ucti, ~uer, ~ughi, ~uila, ~ul_, ~uni_, ~upe_, ~url, ~uro, ~usad, ~vern, ~vol, ~win
  -2.6: ~zzer
  -2.7: 2 |, NUMBER … all, NUMBER … me, NUMBER … now, a … envoyer, a … from, a … ninos, a … porte, again … is
  -2.7: ah |, ai le, ai oublie, ai quitte, ai … vos, ai … votre, akpos, al asiento, allo |, am … of, and have
  -2.7: and out, ando, answered, appelez, apuro, aqui me, are … no, arret de, arrie-, arriere, assurance |
  -2.7: avisa, bank, barru-, barrure, basket |, bed, bicicleta |, bike … it, boue, brake, brand, caja que
  -2.7: cake, call … the, can … make, canda-, candado, carbo-, cease and, celular en, chimi-, coat, coffee |
  -2.7: commandez, con estos, confi-, contact my, could … find, crazy |, culpa-, d enfant, da mas, dans vos
  -2.7: data, de orden, de … achaler, de … euros, de … vieux, decon-, dejenme la, dejes, demande … etre
  -2.7: diner, dispe-, do … cut, do … ship, donc … velo, donde … yo, donne le, droit de, drop … a, early |
  -2.7: el NAME, el grupo, en bas, encan-, end … fell, enoje-, enojes, entretien |, equip-, erreur … est
  -2.7: es de, es yo, esa … you, espan-, esperando, est ce, est … celui, est … dans, est … fini, est … ou
  -2.7: est … plus, esta … bici, etait quoi, etes a, faites vous, far, fault, fedex, filter, fini … velo
  -2.7: fish, forever>wrong, frais de, from … by, fue, funny |, garde boue, get me, gros, grupo de, gusto
  -2.7: habite, hais, hand |, handy |, happen |, hasta NUMBER, hen, hey |, holdi-, holding, hoy |, i switched
  -2.7: i … left, i … those, in … area, is … end, it he, it keeps, j … quitte, je donne, judge, jusqua
  -2.7: jusquau, just … and, keep … up, kilom-, kona, l … svp, la barrure, la hora, laissez … le, lavado
  -2.7: le lundi, le nom, les … mais, letter, liao, liao |, line when, livrer, livrer |, llegando |, lo vi
  -2.7: locke-, lol mais, los … por, lumie-, mad, mais … est, make a, manch-, me NUMBER, me … line, me … tu
  -2.7: mecan-, mettez les, mi nieto, mi pedido, mi … es, milk, moi meme, moi … stp, mon beau, mon iphone
  -2.7: mon … vous, mum |, must … me, my deposit, my notifications, my … changed, my … line, never owned
  -2.7: next spring, ninos, no … enojes, no … eso, no … voy, nomas, nop, not let, not mr, not see, not … dare
  -2.7: not … off, nothing else, nouvelles |, number>texts, numero … la, numero … orden, numero … telephone
  -2.7: nunca acepte, of order, on … plus, one for, open |, order so, otra … se, otro dia, out … order
  -2.7: over … out, panie-, panier, para … recibir, pas … probleme, paso … ella, pedalier, pelea-, person |
  -2.7: petit |, photo |, pit, pit stop, pitch, plus … vous, posez, pour les, pour … soir, pour … vos, pro |
  -2.7: qr, que bueno, que … passe, qui … l, quien te, quieras, quiero saber, quite |, quiten a, quiten de
  -2.7: quitenla, red, refund me, remind … again, repondu au, responda, rouil-, rouille, said NUMBER, said i
  -2.7: saque, say … for, se … el, send one, send that, sending … i, sending … the, she … me, ship |
  -2.7: should get, si te, silencieux, since yesterday, since … did, sms in, so … of, soin, stop if
  -2.7: stop worrying, subscribe to, super, supprimez le, swap |, t en, tantos mensajes, te enojes, text … an
  -2.7: texte … que, texted … wrong, texting from, the bell, the photo, the small, the spam, the … class
  -2.7: the … removed, the … store, the … tires, think |, tht, thurs, tmr, to |, touch it, touch-
  -2.7: toute seule, trabajo |, trois fois, trouve pas, tu le, un … NUMBER, under-, une … dans, use |
  -2.7: va mieux, vert |, vez se, vis, vous fermez, vous … plus, wanted … say, was … and, waving |, we said
  -2.7: wen, who signed, will take, wk, won, work … use, worrying, would never, wrong … mine, wrong … on
  -2.7: xmas, yea, yes … want, you ship, you stop, you voy, you will, your, your … it, your … would, | ask
  -2.7: | commandez, | es, | estan, | great, | meme, | nop, | number, | police, | que, | she, | should, | so
  -2.7: | tengo, | well, | yea, | … add, | … cesse, | … coupez, | … day, | … el, | … espero, | … frenos
  -2.7: | … happy, | … pague, | … received, | … stopped, ~?ur_, ~_ate, ~_fas, ~_jal, ~_jou, ~_mc, ~_mem
  -2.7: ~_nic, ~_sad, ~_sis, ~_win, ~abre, ~ades, ~adu, ~aju, ~alf, ~are_, ~asa, ~bere, ~bols, ~bour, ~brid
  -2.7: ~carb, ~chau, ~cond, ~crie, ~dale, ~dli, ~doo, ~door, ~eaf_, ~ean_, ~erra, ~ethe, ~far_, ~fle, ~fue_
  -2.7: ~gam, ~gli, ~gros, ~horn, ~ic_, ~ies, ~ies_, ~ieta, ~ilk, ~iz_, ~kie, ~kona, ~ldi, ~lept, ~liao
  -2.7: ~lunc, ~mad_, ~meca, ~mise, ~miss, ~nal_, ~nall, ~ncan, ~nino, ~nows, ~nst, ~oac, ~obro, ~oeu, ~onfi
  -2.7: ~ops_, ~orb, ~orw, ~otes, ~oue_, ~oule, ~perd, ~pir, ~psi, ~puro, ~quip, ~rai, ~reen, ~regl, ~rie_
  -2.7: ~rier, ~rips, ~rma_, ~roui, ~rrit, ~rud, ~rvie, ~sce, ~scou, ~scu, ~slep, ~sons, ~squi, ~ssay, ~tht_
  -2.7: ~tmr_, ~ubi, ~uee, ~uez, ~uez_, ~uip, ~umie, ~unit, ~uno, ~vit, ~won_
  -2.8: NUMBER old, NUMBER … et, NUMBER … n, a demenage, a poder, a test, a … hermana, a … textos, aceit-
  -2.8: aceite, after … tune, ai roule, ajuste |, alarm, alertes … moi, all … from, allai-, am too, ameri-
  -2.8: appelez moi, appelez … svp, are a, arrete … fumer, at … point, autorise ces, autorise … le
  -2.8: avec … cell, ayuda |, be … but, behav-, behave, bici me, bici … quiero, bikes for, bille-, bloquer
  -2.8: bring your, bs, by … shop, ca … comme, ca … interesse, can … keep, candado |, cargo de, celle la
  -2.8: celui, cerca, chain … off, chimie, combien |, come |, complique, confirm after, conozco … tienda
  -2.8: cook, correr, could … text, cuanto es, da |, de disco, de fumer, de photos, de … rueda, dead … me
  -2.8: deje … fumar, depec-, depechez, desabonner de, desactive, descend, desinscrite, dio … de, disco |
  -2.8: do … tell, don |, donat-, donc mon, done and, du monde, ecout-, ecran |, efface le, el … lo, ended up
  -2.8: enlever la, equivoque, equivoque de, era hoy, es … persona, espanol, est … nouveau, ex … texting
  -2.8: exam hall, extrano, face, facebook, facebook i, faire expres, fasse, feu, find the, fixie, forget to
  -2.8: frame, fue lo, good |, good … know, guys … and, hacer un, have … in, have … numbers, her … stop, horn
  -2.8: hydra-, i consent, i typed, i … an, i … on, i … so, ice, if … are, in person, informacion |
  -2.8: is finished, it say, izquierda |, j … ben, j … oublie, j … roule, je … dehors, jeudi svp
  -2.8: jusquau NUMBER, just a, keep me, keep sending, keep … the, kind, knees, kona |, la bequille
  -2.8: la canasta, le chien, le groupe, le prix, lentement, lis, llego … mensaje, look up, lunes |, m … un
  -2.8: maman, mami, mano de, map, mauvais … desole, may i, me avisa, me equivoque, me gustan, me pasa
  -2.8: me suscribo, me … al, meat, merci … les, merit-, merry christmas, message … the, messages … my
  -2.8: mine … a, model-, mouil-, mtcn, my moms, my … one, myself |, netfl-, netflix, ningun … you
  -2.8: no contestan, no da, nobody is, nomas la, nombre es, not turn, not … business, number … please
  -2.8: numero nuevo, on texts, on … dit, oui le, out when, pague, paid |, para no, parents, parle de
  -2.8: pas assez, pas grave, perdu … numero, permission de, pero esta, pero … celular, pero … la, phone … it
  -2.8: please … an, plus … je, poder, portuguese, pour … mise, pray for, pretending … like, profe, pusie-
  -2.8: put this, que NUMBER, que les, que … el, que … puedo, queen, quiero el, quit my, quit … day
  -2.8: quitar … la, reche-, recibi, recibir … mensajes, recibo por, recu, recu merci, rembo-, resen-
  -2.8: right |, ronfl-, rueda |, saca, sans faire, sans … expres, say thanks, say |, says … am, scratch |
  -2.8: see |, set up, sin querer, so … i, sold out, sorti, soup, splin-, spoilers i, stall-, stop>more
  -2.8: suis dehors, suis … du, suscribo, systeme, taco, tacos, tacos |, tendr-, terminado, text said
  -2.8: text … other, texto … me, texto … plus, texts … and, the mechanic, the middle, the … before
  -2.8: the … way, tienda y, to call, to sign, to … more, trouble |, trying again, un … no, up … a, usages
  -2.8: usages |, use it, velo de, velo dehors, verde |, veux un, volun-, vous … encore, vous … mal, vrai |
  -2.8: want … stop, wax, when you, when … is, who does, without your, would i, wrapp-, wrong it, y quiero
  -2.8: y … si, y … voy, yes or, you confirm, you deja, you give, you los, you message, you … alone
  -2.8: you … bikes, you … pic, your … n, | all, | borre, | card, | done, | merry, | wait, | … avez, | … end
  -2.8: | … lien, | … sale, | … soy, | … told, | … where, ~_alt, ~_bag, ~_bin, ~_blu, ~_cot, ~_dee, ~_dr
  -2.8: ~_exa, ~_fet, ~_fot, ~_gea, ~_gm, ~_ice, ~_pad, ~_pen, ~_pin, ~_pra, ~_ram, ~_tam, ~_tht, ~_tig
  -2.8: ~_use, ~_wk, ~alc, ~alen, ~arm_, ~audi, ~ayud, ~blu, ~boit, ~bol, ~both, ~ceb, ~cebo, ~cine, ~coat
  -2.8: ~cto, ~deci, ~eaf, ~eats, ~ebl, ~eck_, ~elui, ~emb, ~enos, ~erla, ~ete_, ~etf, ~etfl, ~faul, ~feu_
  -2.8: ~ffs, ~flix, ~fot, ~foto, ~ful, ~gea, ~gera, ~gger, ~gnal, ~gus, ~habl, ~hais, ~icia, ~icks, ~idi_
  -2.8: ~iege, ~iens, ~ija_, ~ijo_, ~into, ~ivoq, ~jan_, ~kers, ~lix, ~lix_, ~lum, ~met, ~milk, ~movi, ~mper
  -2.8: ~mple, ~naro, ~ndem, ~netf, ~ngla, ~nnez, ~nsig, ~oach, ~obar, ~odel, ~onat, ~oth_, ~pano, ~pert
  -2.8: ~pire, ~posa, ~prat, ~pro_, ~rar, ~rbe, ~rbo, ~road, ~rshi, ~rvat, ~rvo, ~sat_, ~sieg, ~sper, ~ssis
  -2.8: ~step, ~stly, ~teni, ~tep, ~terc, ~test, ~tfl, ~tfli, ~tht, ~treg, ~ueu, ~uevo, ~uie_, ~uje, ~urry
  -2.8: ~vu_, ~won, ~ws_, ~yud
  -2.9: NAME please, a cancellation, a new, a que, a … arret, a … liste, abonne … vos, again i, again please
  -2.9: ahora … mas, alto … la, am off, and on, anda |, anyway |, arreter … la, arrib-, arriba
  -2.9: arrivent … NUMBER, asiento, ask her, ask |, asked … not, at me, autorise pas, autre velo, ayoye
  -2.9: bagag-, bajen, basta gracias, be late, bike anymore, blown, bon velo, but is, but … says, c … ou
  -2.9: cadre, can i, can my, can … fix, check email, chew, chiste, climb, color, comprends, comprends rien
  -2.9: consentement pour, contact the, creak, credit, crying |, cuanto era, custom, da, de changer, de fumar
  -2.9: de garantia, de rien, de se, de telephone, de … il, deblo-, decline the, deconnecte, decroche, deje
  -2.9: deje |, dejeme, demenagement, deranger mais, des que, did … you, disturbing, dites moi, do … forget
  -2.9: does … click, doha, drop bars, el wifi, el … en, el … esta, en anglais, envoyez pas, equipo
  -2.9: es NUMBER, eso … fue, eso … gracias, eso … que, esper-, est … magasin, est … ton, est … vrai, etein-
  -2.9: exten-, facture par, fake, faute, fed … with, fil |, fixe, folder |, foot, forever>remove, fumar
  -2.9: fumer, fun |, girls, got … off, gracias … los, gud, he … for, hi … is, hijo … el, hub, il va, in … me
  -2.9: info please, is it, is … annoying, it has, it … two, l article, l assurance, l … est, la … o
  -2.9: la … vous, last message, lavad-, laven, le di, le siege, le … m, learn, les deje, link you, livre-
  -2.9: lol je, longu-, lundi |, luz, maintenant |, mandele, marca, march-, marche |, matter, mauvais pneu
  -2.9: me da, me sale, me … foto, mejor |, mensajes … pueden, merci j, message a, metan, mi familia
  -2.9: mi … delete, moi … le, mon autre, mon boss, more … please, moyeu, my ex, my hands, need an, ni modo
  -2.9: ni que, no le, no that, no … metan, no … than, noir, not forget, not tell, not … today
  -2.9: notifications svp, now … phone, now … you, numero … c, numero … una, on vacation, on … this, option
  -2.9: or no, other store, pads, paiem-, paint, par accident, pas presse, pas … garantie, phone mount
  -2.9: phone … be, photo-, photos, piso |, plais-, plaisir, poor NAME, por … telefono, pour moi
  -2.9: pour … messages, pouvez … mettre, propose, propre, quand t, que quieras, quitenle, rappelez moi
  -2.9: read … i, recibo … correo, registrado, renov-, reparacion |, repond, rever-, robot … me, sacaron la
  -2.9: send … texts, sending you, sent, si c, si soy, si … est, siege, site |, sms … you, so now, so … keep
  -2.9: son … je, spam … not, squea-, stolen |, stop do, stop near, stop … work, study, suffit tu
  -2.9: suficiente con, suis la, suis … d, survey, suscribo a, take … to, takes, tanto-, tantot |, tell her
  -2.9: terce-, than, than i, the auto, the line, the rest, the scratch, the waitlist, the … come, the … yet
  -2.9: thinking … you, this sorry, this … right, to sleep, to spam, ton message, travaux, tu … le
  -2.9: typed … wrong, un des, un … deux, une … sur, upgrade |, vais arreter, venden, voici, vos … arrivent
  -2.9: vos … pouvez, vous … change, waitl-, waitlist, waitlist |, was … in, when … bike, will … turn
  -2.9: wrong tire, wrong … is, y … pas, y … rien, you dare, you now, you two, you … her, your … again
  -2.9: | ayoye, | bin, | chaque, | dejenla, | enleve, | hace, | lachez, | ngl, | over, | perdon, | textos
  -2.9: | whenever, | … al, | … cancel, | … card, | … deals, | … hate, | … more, | … pasa, | … plus, | … que
  -2.9: | … retire, ~_ang, ~_col, ~_da_, ~_eat, ~_eye, ~_fen, ~_gif, ~_hy, ~_luz, ~_mam, ~_mis, ~_nie, ~_to
  -2.9: ~_urg, ~_wai, ~_yaa, ~aban, ~adas, ~ag_, ~aiem, ~amo, ~amos, ~aps_, ~avad, ~avau, ~bag, ~bal, ~bios
  -2.9: ~blar, ~cadr, ~cami, ~cat_, ~cloc, ~colo, ~cone, ~dri, ~dul, ~earn, ~ecit, ~embr, ~enoj, ~evis, ~ews_
  -2.9: ~fach, ~fake, ~gar_, ~gas_, ~gif, ~han_, ~hist, ~hub_, ~icki, ~inem, ~irt, ~kar, ~lane, ~ling, ~livr
  -2.9: ~lous, ~luz, ~luz_, ~mag, ~matc, ~mb_, ~mok, ~ner_, ~ntu, ~oici, ~oite, ~oje, ~olu, ~ongu, ~oom_
  -2.9: ~ows, ~pace, ~past, ~pee, ~pit_, ~rcer, ~rely, ~remb, ~ripp, ~rla, ~rust, ~salt, ~sant, ~sau, ~seme
  -2.9: ~smok, ~than, ~tli, ~toc, ~trer, ~upli, ~utez, ~uvo, ~vaux, ~wai, ~xten, ~yaa
  -3.0: NUMBER mois, NUMBER … and, a coupe, a receipt, a repondu, a … autres, a … mi, a … texts, accord avec
  -3.0: ai mal, ai … demande, ai … en, ai … recu, ailleurs |, alto de, am … who, an … or, and keep, anote-
  -3.0: are … in, arreglar |, arrete pas, arreter en, asking for, atten-, autocorrect, automne, automne |
  -3.0: avertissez, baja … que, blonde |, bon … moi, break from, cadenas … vous, cancel … order, chai, cobre-
  -3.0: come … instead, come … me, company |, con esos, coria-, coriander, cours … mecanique, cuide-, d … sur
  -3.0: de rappel, de … haha, de … la, decue, dejamela, dejen … bici, delete martes, dernier … je, desole |
  -3.0: deux |, did the, did you, diez, displ-, display, dogs, donne l, dos, ecrit |, el stop, elle travaille
  -3.0: en espanol, en ligne, en silencio, enseno, entonces |, envoie, equivocada, erreur … je, es usted
  -3.0: es |, es … el, es … mismo, etait … ma, europ-, europe, excel-, fair, fee, fil, finalement, finally |
  -3.0: fix the, fixie |, for … class, for … n, for … stuff, freno-, frenos, from NUMBER, gears
  -3.0: getting these, goodness, hablar, haha |, he will, hehe, hehe |, how much, i stopped, i supposed
  -3.0: i turned, i … off, icy, in … form, is done, is … about, it can, it ok, it … in, j hais, jamais … ces
  -3.0: je peux, je serai, just … you, l … du, la … afuera, la … bike, la … par, lache pas, le bon
  -3.0: le cadenas, le hace, le porte, le … me, leave … alone, like … am, list … people, lista … me, lose my
  -3.0: ma carte, ma selle, ma … svp, making the, mal ecrit, mama este, manej-, mardi, marry, match, me aviso
  -3.0: me cobren, me di, me text, me textea, me urge, me … ayer, me … by, me … delete, me … j, mere … texte
  -3.0: mine has, mis … la, moi quand, my husband, my sister, n … i, nada … el, next your, no puedo, noise
  -3.0: non stop, noon, not coming, not say, number before, number by, numero … en, numero … mi, of spokes
  -3.0: offre, only i, only not, optio-, out you, out … the, over the, para nada, pas autorise, pas … mais
  -3.0: passe |, perdi, pere |, perfect |, personne a, phone … i, pickup |, pictures |, preci-, proud … you
  -3.0: que bonito, que esta, que la, que … est, quel nom, rabais |, rappeler, rear, refuse de, remove … name
  -3.0: rendu-, repeter, replied to, resend |, reser-, resum-, resume, retirez les, ride |, robo, rue
  -3.0: samedi |, says text, says … is, se … mi, send>number, sent you, sente-, serai, service plan
  -3.0: seulement |, si … yo, sia, signal, sin avisarme, stop my, take bus, te … que, tea, texto … est
  -3.0: texts about, texts all, the class, there |, these on, they … the, this your, to … guys, told me
  -3.0: told … i, took the, top of, trabajo por, trois, trouve un, tu hermana, tues, un … on, urge, use the
  -3.0: velodromo, viernes |, vous … le, want the, want … wait, warranty |, was … fault, wavin-, waving
  -3.0: we never, what can, which end, who … on, with … chain, with … neighbor, would … me, wrong group
  -3.0: yo … dije, you do, you go, you sent, you termino, you … a, your a, | acepto, | allergic, | ca
  -3.0: | dejeme, | dites, | ending, | envoie, | reply, | there, | … autorizo, | … destinataire, | … ne
  -3.0: | … nombre, | … would, ~_cm, ~_dog, ~_mel, ~_nit, ~_pot, ~_ri, ~_tab, ~_wei, ~ablo, ~acho, ~affi
  -3.0: ~anca, ~anej, ~anz, ~ated, ~bres, ~chev, ~com_, ~cot, ~crac, ~cu_, ~dog, ~dogs, ~eact, ~ecu_, ~emo_
  -3.0: ~esas, ~etc, ~fig, ~frai, ~herm, ~hev, ~heve, ~hub, ~hurr, ~ild_, ~ils, ~imb, ~imen, ~ionn, ~irlo
  -3.0: ~iser, ~jum, ~lita, ~logo, ~lor, ~meri, ~mpl, ~nnel, ~nois, ~noj, ~oke, ~ovin, ~pple, ~rada, ~rear
  -3.0: ~rer_, ~rinc, ~rla_, ~roz, ~rui, ~sere, ~shoe, ~sita, ~soe, ~ssai, ~subi, ~sume, ~tart, ~tel, ~tic_
  -3.0: ~tren, ~udge, ~uina, ~uncl, ~unde, ~volu, ~wise, ~xcel
  -3.1: a ces, a pic, accidentally, affaire, again did, ai … mes, all … contacts, alta, am back, and … that
  -3.1: any texts, anyone else, appointment to, apres NUMBER, are going, are helpful, arre, asien-
  -3.1: at … cabin, at … please, atienden, au … pis, avertissez moi, aviso, babe |, be … to, beer
  -3.1: bici todavia, bici … para, bonjour |, borrow, bother, broke |, by your, c fini, ca de, call … me
  -3.1: can |, cancel and, cara, ce qui, choic-, cobren, con … y, confirm |, contact … insurance, couleur |
  -3.1: dad, dare, de aceite, de bruit, de debarquer, de samedi, de shimano, de siempre, de … sin, deal
  -3.1: debloque, delux-, deluxe, demain |, descanse, despues … las, dit d, donc plus, dormir, drive, dropped
  -3.1: drunk, du … j, el mismo, elle m, encontre, enough air, es con, est annule, est … assez, esta vez
  -3.1: este no, euros, everyones, excited |, factura por, facture |, faire reparer, far |, faut une, figured
  -3.1: fille … l, fin … mois, folder, for … race, for … reminder, friend, gave … this, give, go out
  -3.1: good … do, gratu-, gratuit, gym, handy, have … phone, hijo |, how to, huile, hurry, i fall, i liked
  -3.1: i … been, i … if, ignore … last, in … no, incluye, into the, is out, is right, is your, is … stop
  -3.1: it stopped, it until, j … mal, jaja, je retire, je … aime, karao-, karaoke, l ecran, l horaire
  -3.1: la camara, la reparation, la … equivocada, le dire, le hagan, le … nada, le … veut, letti-, letting
  -3.1: link |, liste des, llegue, lost my, love, m arreter, mais le, manual, mauvais destinataire, mdr
  -3.1: me baja, me … llamar, mensaje, message got, message in, messages sur, missi-, modo, mon cadenas
  -3.1: more flats, more … left, my heart, my permission, my … blocked, my … please, ne … recevoir
  -3.1: need … text, never listen, never stop, never … your, never-, nevermind, nieve, no … did, no … flats
  -3.1: no … my, non |, nord, not … from, not … good, numb, number … NUMBER, of people, off … NUMBER
  -3.1: on again, only texts, open on, orden, our … is, pa … no, pas … debarquer, pas … nous, paseo
  -3.1: payer plus, pedalier |, people are, personne … repond, phone must, pic, picki-, picking, pin, pizza |
  -3.1: please sms, please … can, please … to, por … no, precio |, prende, pression, promocion, put … in
  -3.1: que tienda, quiten … los, redon-, reecr-, removed, removed … the, reparer, replied … to, reply
  -3.1: retard, ride de, saturday |, se cancela, send … a, sending messages, signaler, signe le, signed … for
  -3.1: sirve-, sirven, sister, so cute, so … are, so … one, son … de, sonnette, sorry … bother, souci
  -3.1: spam folder, spokes |, stop he, stop … am, stop … keep, stop … shipment, stop>you, stopping
  -3.1: subscription, te, tenan-, tenant, test, test ride, texter j, texter … ai, texting it, texting … the
  -3.1: textos … une, texts coming, the contact, the display, the dog, the email, the noise, the shipment
  -3.1: the stand, the tenant, the … chat, the … coming, the … lol, this message, tienda es, to NAME
  -3.1: to … other, un mensaje, un … pis, una hora, up … texts, urge |, vos … sont, votre … de, weekend |
  -3.1: what … wrong, wifi |, work |, yep, yes the, you gave, you help, you … did, you … listen, you … vi
  -3.1: you … where, your bike, your call, | arre, | better, | borren, | definitely, | either, | llamame
  -3.1: | mes, | nevermind, | quick, | reached, | sale, | sending, | tienen, | votre, | y, | yep, | … accord
  -3.1: | … block, | … ce, | … how, | … matin, | … mero, | … modo, | … nomas, | … playing, | … under, ~_gym
  -3.1: ~_hub, ~_mdr, ~_med, ~_mod, ~_ra, ~_roo, ~_te_, ~anza, ~arro, ~ases, ~ball, ~barr, ~beer, ~bons
  -3.1: ~bren, ~cka, ~cran, ~dare, ~date, ~deur, ~dies, ~dine, ~dona, ~dr_, ~eige, ~enal, ~erto, ~esum, ~etar
  -3.1: ~eun, ~grip, ~gym, ~gym_, ~hai_, ~hot, ~igo_, ~inir, ~jas_, ~knee, ~liq, ~liqu, ~llu, ~lor_, ~mach
  -3.1: ~mart, ~mdr, ~mdr_, ~medi, ~mend, ~mod, ~nfi, ~ntit, ~oce, ~ogo, ~onst, ~ouil, ~papa, ~pere, ~ply_
  -3.1: ~pret, ~pta, ~reme, ~reve, ~rove, ~sch_, ~sche, ~ses, ~sing, ~stas, ~tas_, ~toe, ~tot, ~tui, ~tuit
  -3.1: ~usag, ~wd_, ~wei, ~ybo
  -3.2: a bell, a vos, a … mari, a … off, accepte ce, accepte … prix, again will, again … am, ai … du, aja
  -3.2: al fin, all my, also |, am |, angry>law, annoyed, any news, anything about, as the, as this, asks
  -3.2: assez … pour, autorizo … NUMBER, avant d, bici esta, borren de, bruit |, busco, by … can
  -3.2: call … about, camin-, can do, casco-, cascos, certainement, check, checking, chees-, chercher … velo
  -3.2: chien |, club de, color-, comer, con … mismo, contact … on, contactos, contesto, course
  -3.2: dans … message, de nino, de suite, de … avec, de … cuenta, de … taller, dejaron, deje … el, deleted
  -3.2: demande … on, deposit |, desde … NUMBER, devis, dimanche |, do … be, do … email, does … do, drivi-
  -3.2: driving, duermete, effacez le, el celular, el … numero, encantan sus, encon-, end is, ended
  -3.2: enlever … nom, equivocada |, era para, error quiero, esa llanta, esas |, escribo |, ese … you
  -3.2: est … correct, estaba lista, estoy harta, fais quoi, fancy, faut … que, fb, fois |, frien-
  -3.2: from … NUMBER, fue … que, fwd, get back, get the, get … out, good i, got two, grinc-, had the
  -3.2: hermana, horaire, i accidentally, i cancel, i … by, ici NAME, insta-, is something, is … of
  -3.2: is … part, is … what, it … another, it … forever, j vous, j … de, j … ecrit, j … juste, jaja … eso
  -3.2: je confirme, je … pour, je … quoi, jk, just now, know how, la luz, la necesito, la selle, la … verde
  -3.2: le devis, le rouge, le … stop, left you, les … pis, like i, limiter, liste … la, listo |, llega el
  -3.2: ma … elle, manager |, mas … yo, me at, me llego, me maybe, me … wrong, mean, mensajes … me, mentir
  -3.2: merci … ai, message dit, message to, messages … a, mi hijo, mind … not, moi … j, molestar pero, money
  -3.2: montre, more than, more … that, morge-, morgen, morning and, mum, my alarm, my neighbor, my tab
  -3.2: my … calls, my … shop, nah … am, necesito |, never … will, no … jaja, no … le, no … nadie, no … today
  -3.2: not authorize, not email, not … in, not … it, numero … nadie, occas-, of … box, on friday, one … to
  -3.2: opt for, otra |, otro … y, oubliez mon, pago, papa, party, pas … aujourdhui, pense |, peux pas, photo
  -3.2: picking up, piste, please NUMBER, por … quiero, pourquoi c, pourquoi … est, pouvez vous, proud
  -3.2: pu rien, puede … el, quand vous, que estoy, quebec |, questions, quien se, quiero … la, quite el
  -3.2: quiten el, quiten la, quoi |, ralei-, raleigh, recoger, renvoyez, retar-, ride … samedi, rings, roads
  -3.2: robad-, robada, rock, sac |, saute, say nothing, says it, selling it, send … by, sent |, si es
  -3.2: sign the, sigue |, sin … me, something wrong, sorry wrong, souli-, stop au, stop crying, stop … he
  -3.2: stop … it, svp mais, table, talla, texts … my, thanks for, that … any, that … ok, the fella
  -3.2: the … please, there no, there … more, tire |, tirel-, touchez, traen, travaux |, trompe de, tu numero
  -3.2: tu … a, un … con, un … mais, unread, up here, update, use … number, vacat-, vacation, velo cette
  -3.2: ven a, vendu |, veo, veux annuler, votre temps, vous mais, vous voulez, wash, would have, wrong … of
  -3.2: wyd, y ven, you … le, you … see, your business, your … system, your … went, | aja, | avisenme, | best
  -3.2: | desactivez, | is, | may, | na, | service, | ton, | trois, | vivo, | … arrete, | … did, | … encantan
  -3.2: | … fini, | … him, | … incluye, | … lol, | … porque, | … she, ~_bol, ~_gp, ~_hil, ~_jk, ~_jk_, ~_ka
  -3.2: ~_log, ~_ral, ~_tut, ~_veo, ~acat, ~acto, ~alei, ~aseo, ~band, ~bear, ~bore, ~boue, ~dos_, ~ecki
  -3.2: ~eje_, ~fen, ~ibas, ~iez, ~ijer, ~jar_, ~jk_, ~leig, ~lu_, ~mat_, ~mene, ~mode, ~moj, ~mum_, ~ndel
  -3.2: ~nre, ~obr, ~obre, ~oot_, ~ored, ~pads, ~parc, ~pele, ~prec, ~roud, ~rows, ~rrib, ~tist, ~toco, ~ueen
  -3.2: ~veo, ~veo_, ~vert, ~vey_, ~vol_, ~vuel
  -3.3: NAME … que, NUMBER now, a lake, a quel, a tu, accepte … recevoir, acepto, alleycat |, already in
  -3.3: am … mad, am … now, and your, angla-, anglais, angry>more, at lunch, ate, aviez dit, be … at
  -3.3: be … number, best, bete, bored, borro-, bosch, bosch |, both of, ca coute, ca … tu, ca … va, cadenas
  -3.3: came off, cancela … cita, cancelled |, cap, caro, ce bruit, ce soir, celui ci, cent, cheese, content
  -3.3: contestan, corre, correct |, course |, cousins, de ayer, de journee, de … oficina, delete mensaje
  -3.3: delete pedido, dia |, dijer-, egrat-, electrique, en faire, est correct, est … mon, esta bien
  -3.3: et … moi, eteint, file, fin … journee, finished, frenos |, fui y, full stop, get … work, good time
  -3.3: goodn-, gripp-, grippe, grippe |, guess who, has a, have blocked, have … off, hija, his birthday
  -3.3: i … you, in spanish, infin-, infiniment, is fine, is he, is … done, is … good, is … ok, is … surprise
  -3.3: it said, j … mon, je t, jersey |, la mesa, la … yo, le message, lente-, liked, location, lock |
  -3.3: los pedales, lost … number, lu, m abonner, m appeler, m … dit, mache-, mad just, mandar el, mandeme
  -3.3: mange, me digas, me suis, me wen, me … pueden, me … speaker, me … was, mesa, mia |, mind me, missing
  -3.3: moi … cours, molestar … you, mon … j, more>these, mot de, my insurance, my … now, my … she, nah i
  -3.3: no … acuerdo, no … molestar, not cancel, number the, obra, ok bye, on … jamais, par … svp, pas plus
  -3.3: pedi |, phone … now, pic |, please … do, preguntar |, pretty … with, prisa, prix |, que hago
  -3.3: que incluye, que … hoy, qui je, quiero molestar, quit … so, reenv-, rendr-, rendre, retire mon
  -3.3: reviens |, rien a, roue |, rue |, salen, se … apago, sent … twice, siest-, siesta, sir is, sold |
  -3.3: sorry that, sorry … was, spokes, stand |, tab, tape |, te … permiso, tendra, tengo … numero, tenia-
  -3.3: tenian, text … wen, texta-, texto … en, textos … est, that sms, that … you, the air, the robot
  -3.3: the … name, thing … not, think … it, this … today, till now, timin-, toi, touchez … a, un … en
  -3.3: urgence |, utilisez, va … l, velod-, veux … le, vous un, voy … poder, want … bike, was it, was wrong
  -3.3: which … do, will the, will … get, wrong address, you consegui, you this, you turn, you>these
  -3.3: your old, your … off, yrs |, zapat-, zapatos, | asi, | donde, | il, | love, | morning, | nunca
  -3.3: | quitenle, | why, | … aime, | … desactiver, | … shop, | … sin, | … telefono, ~_fie, ~_foo, ~_hai
  -3.3: ~_hen, ~_len, ~_mag, ~_mum, ~aje_, ~angl, ~arty, ~asie, ~bate, ~bete, ~buen, ~cles, ~coli, ~cour
  -3.3: ~dess, ~dru, ~eake, ~eati, ~eit, ~enve, ~equi, ~even, ~glai, ~hoto, ~iked, ~jas, ~ken, ~leak, ~ler_
  -3.3: ~mic, ~mpez, ~mum, ~nded, ~ndy, ~nol_, ~obe, ~ogs, ~ogs_, ~oldi, ~opos, ~phot, ~pint, ~reso, ~roa
  -3.3: ~rue_, ~ses_, ~tito, ~toy_, ~um_, ~vi_, ~wait, ~wash, ~xma
  -3.4: NUMBER |, a refund, a rodar, a tout, a … heure, adore, ahora |, ai supprime, all done, alley-
  -3.4: alleycat, an hour, and then, and … know, as tu, assis-, au magasin, avez … arrete, bars, bater-
  -3.4: bateria, be your, bent, bike my, blessed, c … long, cambio |, can not, ce … svp, circle, cita por
  -3.4: cita … favor, claim number, clic, clienta, come to, connaissait, contacts who, conte-, conti-
  -3.4: counter |, cours, cuando este, de commande, de credit, de garantie, de … fille, de … velo, dile a
  -3.4: disco, does … know, done please, dossier svp, dying |, email-, en … trouve, end cap, es … bueno
  -3.4: escriban al, ese precio, est NAME, est long, esta la, estoy, even … the, eveni-, extension, fish |
  -3.4: for telling, forever>list, funeral, gd, get a, gift |, good to, guys … more, haha you, harta de
  -3.4: harte, hill, his … are, horai-, i … forget, i … my, i … wrong, il … tout, importe, in i, it … will
  -3.4: izquierda, j oublie, j … supprime, jamais vu, jamais … le, jamais … vous, je … arreter, je … off
  -3.4: je … suis, la … ca, la … svp, laisse moi, le fixe, leak, listen, m a, ma … NAME, maestro, magasin svp
  -3.4: mama que, mandan a, me dit, me llamen, mensaje … lo, mensaje … que, mero, mero |, message de
  -3.4: message from, messed, mi hermano, mi nina, mind do, moi l, mon colis, my desk, my … would, ne … pas
  -3.4: need … break, netba-, netball, ninos |, no good, no paren, not good, not read, numero … vous
  -3.4: off speaker, off … bed, oki, old … and, on … other, opt … porfa, opt … the, other guy, otra que
  -3.4: out front, out there, out … a, out … this, par … c, pas payer, pas … ce, pending, pero … bici
  -3.4: phone n, phone off, plan … the, please it, prati-, pratique, prenez votre, prenez … temps, proud of
  -3.4: puse baja, put … name, que significa, que … avisen, que … voulez, quelque, quelque chose
  -3.4: quiero dejar, quimi-, quimica, quit … job, rappels j, refun-, reminding, remove … old, resto |
  -3.4: retirez la, rodar, rush, said … about, see your, servicio |, si voy, soir je, some |, spamming
  -3.4: spani-, spanish, spoilers, stop … time, suis off, sur … velo, suspension, svp le, terminen
  -3.4: textez moi, texting … so, thanks … texting, the please, the … for, there … in, time |, tired, tmr |
  -3.4: to rush, to … NUMBER, to … for, tu que, tube |, un … chez, under my, unrea-, up … the, vais … un
  -3.4: velo vous, venan-, venant, veux … payer, vino, vous arrete, vous pas, was i, which-, whichever
  -3.4: wife … the, wifes number, will message, wish me, would text, y … plus, yes … can, yo quiero
  -3.4: you llegue, you … going, you … home, you … it, you … spam, | aucun, | bar, | do, | elle, | les
  -3.4: | lost, | my, | oki, | personne, | qui, | tracking, | … change, | … importe, | … need, | … p
  -3.4: | … pouvez, | … puedo, | … recibi, | … recois, | … said, | … significa, | … switch, | … thumb
  -3.4: | … ton, ~_air, ~_apu, ~_gud, ~_md, ~_sau, ~_sub, ~_vit, ~abe, ~aie_, ~arn_, ~best, ~cing, ~cts
  -3.4: ~cts_, ~efun, ~epto, ~esia, ~foo, ~gud, ~hija, ~ils_, ~link, ~nati, ~olor, ~ourt, ~oya, ~pani, ~pic_
  -3.4: ~riq, ~riqu, ~rta_, ~stoy, ~tand, ~toi_, ~triq, ~tut, ~uli, ~ume_, ~vad, ~zin
  -3.5: NAME number, a NUMBER, a etre, a pie, a t, a … can, a … je, a … when, ai texte, alarm … not
  -3.5: and … will, any time, apuntar, are in, at … you, avisarle, baja el, bar end, basic-, bleac-, bleach
  -3.5: bless-, borren … la, c … ta, ca … merci, cancel on, cancel … me, cargo por, change … cell, charge |
  -3.5: cher, click, cliente de, colis, compre en, condu-, confirme |, consent for, d … pas, day i, de bici
  -3.5: de … c, de … hora, de … les, de … marche, de … que, deja el, demo, did |, did … even, dit NUMBER
  -3.5: do … think, donne |, donne … mauvais, dossier |, dre, ecrit stop, en parle, entends, era |, est ta
  -3.5: est … ca, est … frere, experto, fair |, fais … avec, fall off, file |, film, for sunday, for … other
  -3.5: forever>me, from NAME, gardez mon, get on, gf, got |, hamme-, hammer, hammer time, happened, headl-
  -3.5: headlight, hearing so, helpf-, helpful, here will, i promise, i … leaving, ils, in … is, inform me
  -3.5: interesse plus, invitados, is also, it does, it to, item, jajaja |, just the, juste un, keybo-
  -3.5: keyboard, la mia, la ocupo, la promocion, la you, la … delete, le bleu, list please, lit … messages
  -3.5: llame-, lo … me, lo … mucho, ma mere, ma … en, maison |, mando, mari |, me … ningun, me … une, mel
  -3.5: mere veut, messages … i, mi … anterior, mi … este, mi … nuevo, mine … the, moi pouvez, more … needed
  -3.5: my … always, nadie me, name … on, need |, neige, nite |, no pasa, no pressure, no … llames, nom sur
  -3.5: nombre de, nonst-, nonstop, norco, number and, on and, on en, oui … confirme, para cuando, pas je
  -3.5: pas … autre, pas … droit, pas … rappel, pasa nada, paso a, pie, please … and, please … at
  -3.5: plus … NUMBER, policy, pour … pneus, pour … recevoir, pouti-, quand c, quand tu, quiero hablar
  -3.5: quiero la, quoi le, read your, recevoir un, refund, repondu stop, revoked, s est, said … text
  -3.5: salir a, salir … rodar, sans … j, selle, sms … NUMBER, soy … clienta, speaker, still sending
  -3.5: stop hammer, stress |, suis inscrite, take NAME, take … the, take … time, tempt-, text … are
  -3.5: text … better, texting … i, that … message, the grp, the … account, the … keeps, the … they, the … up
  -3.5: there at, this work, tires |, to anyone, to buy, to … him, todos mis, un … para, under
  -3.5: velo electrique, velo … pas, veux … merci, vocau-, vocaux, vous les, vous reviens, was … but, we … up
  -3.5: which number, whys, winter |, wrong>me, yo … por, you … mi, you … now, | los, | nonstop, | peut
  -3.5: | quiteme, | send, | sign, | … acuerdo, | … alarm, | … fois, | … had, | … hammer, | … line, | … lo
  -3.5: | … prefere, | … riding, | … thing, | … us, ~_ame, ~_ban, ~_ben, ~_gy, ~_nor, ~_tou, ~ani_, ~asks
  -3.5: ~bent, ~ctos, ~die_, ~dui, ~elea, ~ensi, ~epas, ~eted, ~fend, ~hare, ~iam, ~loin, ~mmut, ~ncie, ~ndui
  -3.5: ~noc, ~opo, ~pain, ~po_, ~pto_, ~rari, ~rca_, ~rdi_, ~rle_, ~ropo, ~seen, ~sena, ~sks, ~sks_, ~stor
  -3.5: ~ult, ~urie, ~vena, ~xe_, ~ym_
  -3.6: NAME ca, NAME from, NUMBER … sur, NUMBER … with, a soir, a … promos, ai … le, alarm-, all … you
  -3.6: and come, answer |, arreglo |, arrete c, arrete … est, arreter le, asked … about, assurance
  -3.6: at … shop, avez … texte, avisenme, avisos a, be there, beaucoup |, best |, bici no, bikes … NUMBER
  -3.6: bless you, brule, c … ma, cambios, came through, can … cancel, can … it, can … with, cancelar … cita
  -3.6: ce matin, change |, changed my, cher |, chill-, conjo-, de … ride, deber-, dejar-, delete club
  -3.6: depas-, die, difference |, dit que, en linea, enter-, envoyer les, es broma, est encore, est ma
  -3.6: est … pret, este mismo, eyes are, fell, fell off, for all, for texts, four times, from … group
  -3.6: fuck off, get there, hablamos, haha stop, have … new, he … ningun, her … is, how … make, i ordered
  -3.6: i … blocked, i … can, i … too, i … two, interesa … de, is … over, it lol, je voulais, just come
  -3.6: keep … old, l atelier, la clase, la … ahorita, la … hasta, lait, le des, le … pneu, lever-, levers
  -3.6: llame, llego ningun, longer … the, los cambios, lot |, marque |, marte-, martes, mas y, me … day
  -3.6: me … la, membr-, mensaje … el, metro, mettez celui, mi correo, misse-, mon ancien, monsieur … a
  -3.6: new bike, no reply, no service, no … hoy, nom du, nom est, not alone, not quit, now … not, numero au
  -3.6: ok … i, on elm, on … arreter, on … e, one … i, online |, only NUMBER, only … am, or just
  -3.6: order number, otherwise, otherwise |, otra … la, otw, payer, pedales, please contact, pneu |, ponle
  -3.6: porte, propo-, ptdr, quand … est, que es, quiero … mi, rappels sont, read … texts, receive … messages
  -3.6: recomendo, regalo, renvo-, repondeur, reponds pas, reported it, resto, retirer … velo, sais … encore
  -3.6: schem-, scheme, se ni, segundo, si la, sign … up, sister |, snow, so nice, spoke-, stop thinking
  -3.6: stop … n, su mensaje, super |, svp … c, t avais, telephone merci, tete, text that, texts here
  -3.6: that … text, the snow, the top, this weekend, this … number, to … right, ton numero, trop cher
  -3.6: unsubscribe … the, up for, us go, ustedes … de, vais … chercher, venir, vert, vous … a, vous … mis
  -3.6: voyage de, what do, whatever it, wipe it, with cat, words, work now, wrong … it, wrong … sorry
  -3.6: wrong … the, yet |, you pague, | comme, | got, | nada, | nope, | peace, | peu, | quiten, | textez
  -3.6: | … acepto, | … agreed, | … codigo, | … lui, | … mande, | … meeting, | … sent, | … y, ~_bai, ~_emo
  -3.6: ~_eu, ~_gol, ~_lon, ~abe_, ~ajar, ~alar, ~ateu, ~atro, ~aver, ~cinc, ~ept_, ~fan, ~ffe, ~gol, ~isa_
  -3.6: ~itl, ~laq, ~laqu, ~lush, ~mab, ~oyed, ~rayo, ~rwis, ~tles, ~ull_, ~yet, ~yet_
  -3.7: NAME p, a minuit, a … message, acceptez, again … not, ago and, ai ecrit, ai … par, alive, am leaving
  -3.7: and … up, annulez … inscription, apago, apago el, are killing, are … only, arretez … a, assist, ate |
  -3.7: autorise … reparation, avez donne, before … get, ben |, bien … a, bit off, bons, called |, calor
  -3.7: can … use, cancel, catal-, ce que, celular … mi, christening, christening |, cinco, cliente … ustedes
  -3.7: compte, con eso, cours |, cours-, crack, de … avoir, de … j, de … voir, deja … mandarme, des … a
  -3.7: dice mi, did … drop, domingo, donde es, duda, duerm-, el bueno, el segundo, emergency, en ese
  -3.7: en … lista, est … cher, estoy … en, etait pret, etoiles |, excit-, excited, from the, fun, gave me
  -3.7: get home, group project, grp, hate this, have his, i … got, interested … the, is bent, is just, jalo
  -3.7: je … abonne, je … this, just checking, kept, kilos, lache … avec, laugh |, leave … the, llames
  -3.7: llamo |, loin, los ninos, los rayos, m … vous, ma … du, mas de, me dejo, me llames, mi suegra
  -3.7: mi turno, missed, my job, no vi, no … yet, not with, not … his, number … do, number … you, numero me
  -3.7: numero … mon, of … please, of … this, off … never, oops, pagina |, pago |, para eso, please inform
  -3.7: primo |, prix, project, ps5, qui le, quiero … avisos, quiero … un, rayos, receipt … my, recoger |
  -3.7: recois … les, repairs, save, sense |, shop never, signed anything, so … did, stop holding, take that
  -3.7: taken … this, textez, textos c, that one, the jersey, this … for, thx but, tip, tired |, to … store
  -3.7: ton, too slow, two |, un mensajito, une place, unkno-, unknown, unsubscribe … from, use … cell
  -3.7: veux … desinscrire, viens, volvi, wait, wait |, want to, way out, whatsapp |, whom, will stop, with a
  -3.7: y … une, yet, you a, you … much, you … number, your marketing, | como, | d, | n, | oops, | tiene
  -3.7: | uno, | voici, | … aire, | … ca, | … checking, | … christmas, | … etre, | … fait, | … he, | … nada
  -3.7: ~_ali, ~_dre, ~_kar, ~_net, ~_oop, ~_tag, ~_yet, ~aliv, ~arma, ~azi, ~bars, ~duer, ~eaux, ~enin
  -3.7: ~esca, ~fas, ~fun_, ~galo, ~ganl, ~gno, ~iet, ~igno, ~lent, ~lers, ~lic_, ~lque, ~nons, ~onte, ~onv
  -3.7: ~oz_, ~prix, ~resu, ~ris_, ~rix, ~rix_, ~rrer, ~tot_, ~ttes, ~uerm, ~vado, ~xtez
  -3.8: NUMBER for, a bill, a le, a … c, a … son, a … we, accepter … textos, affic-, affiche, ai … chez
  -3.8: al … delete, an emergency, ando … bici, angry with, anymore can, arretez … travailler, arroz
  -3.8: asked about, at |, au bureau, be … by, besoin du, bicyclette |, bugging you, buys, c … pret, ca c
  -3.8: calor |, cancelled, casque |, ce prix, celular y, come out, comment |, conforme, cupon, de esas
  -3.8: de … bici, de … facture, deja paye, depuis une, devue-, devuelven, do … put, el candado, el … dice
  -3.8: entreguen, envoyez moi, est pour, esta lista, for it, for … texts, fue a, get … texts, give me
  -3.8: he … me, her to, here … my, i drop, i … about, inform, it broke, it … a, it … before, it … but
  -3.8: j arrive, jealo-, jealous, la difference, la suspension, la … noire, les pneus, list … have
  -3.8: lista you, longueuil, los contactos, m avoir, mas eso, mas informacion, me apunto, me deja
  -3.8: me devuelven, me the, me … una, meeting … to, mensaje en, merci … avoir, mes messages
  -3.8: message … erreur, mis mensajes, moi un, more>want, my call, my new, my office, my … texts, need the
  -3.8: no la, not now, not over, now thanks, number … on, numero du, oigo, one is, oops wrong, oui c
  -3.8: oui … est, out … you, parce-, passent, pense-, permiso para, pese, plan, por … de, promise
  -3.8: promocion |, promociones |, puse stop, que … as, que … lista, quit that, rain, registrado |
  -3.8: remove … basket, scam, sense, sent it, set |, silent, so … you, stops, su … me, switch … this
  -3.8: t appelle, take … one, tengo su, tequi-, tequila, text do, text … of, text … phone, text … your
  -3.8: texts … him, that repair, the chain, this please, tot, tracking number, travailler, vous envoyez
  -3.8: vous fait, what … up, while … am, will get, will … there, with NAME, you everything, you put
  -3.8: you … not, | bonne, | despues, | one, | plus, | say, | sms, | turned, | … enlevez, | … nunca
  -3.8: | … rato, | … si, ~_aj, ~_enc, ~_gas, ~_noi, ~_ree, ~_tor, ~ajan, ~amin, ~azin, ~cena, ~conv, ~devu
  -3.8: ~diga, ~eut, ~falt, ~foot, ~gue_, ~lip_, ~livi, ~nla_, ~noi, ~noir, ~park, ~riet, ~rno_, ~role, ~rut
  -3.8: ~toy, ~vita, ~yan_
  -3.9: NAME el, NUMBER so, NUMBER … ca, a … numero, a … up, ajoutez, alarme, and look, arrete, as … have
  -3.9: bike on, box |, bruit, c … encore, cancelar el, cancellation, capte, card … file, cel de, cheques
  -3.9: codigo no, con mi, confused, contestas, coupez moi, cv, de cel, de forfait, de travailler
  -3.9: delete … message, derailleur |, di2, dice … y, did … have, did … see, do … check, do … give
  -3.9: do … pick, does … have, el … por, el … porfa, ese mensaje, est bien, est votre, est … nom
  -3.9: esta … nombre, et j, etre |, falto, gafas, gas, gas |, give … the, going … get, got in, grandmas
  -3.9: gusta |, h, hasta … yo, have her, have … got, heels, hermana |, home |, hour, i return, il m, issit
  -3.9: j … vos, je … NUMBER, je … recevoir, je … reviens, l alarme, la derniere, la vis, laissez moi
  -3.9: le dossier, le … su, leave the, les pedales, liste … les, lol … me, los avisos, lying, m inscrire
  -3.9: maestro |, make me, me desinscrire, membresia, membresia delete, message … je, mi … le, moi … message
  -3.9: moi … svp, moi … vous, mon dernier, mon rdv, mount, my spam, my … call, my … did, my … wrong, need to
  -3.9: need … appointment, need … number, no NUMBER, no calls, no … nunca, not ready, not … there, nourr-
  -3.9: numbers on, numero que, ofertas |, on avait, out already, out the, pare en, pas arreter
  -3.9: please update, please … by, por los, portabultos, pour ma, pour mes, pret, pret |, que … buena
  -3.9: que … faites, questions |, quiero … bici, recevoir … textos, recibirlo, red ones, regle |, remboursez
  -3.9: resend, retire … la, s … a, serie |, shut up, simple, soir |, sorry … person, sourd-, stop lying
  -3.9: stop … lol, stop … on, stop … order, t ai, textea, texts … the, the e, the ticket, to … it, two … ago
  -3.9: use, veut, vos rappels, vos … c, want … of, which … is, who dropped, will not, wrong |, you done
  -3.9: you sending, you … va, your … what, | conforme, | dejalo, | dice, | donnez, | mom, | pourquoi
  -3.9: | … arretez, | … bye, | … fin, | … lying, | … medio, | … owe, | … velos, | … vu, | … yes, ~_adu, ~_h_
  -3.9: ~_ite, ~adul, ~anis, ~beg, ~brui, ~city, ~dult, ~eut_, ~hien, ~ino_, ~itel, ~larm, ~mmin, ~oops
  -3.9: ~pago, ~ruit, ~supe, ~uns_, ~urna, ~urno, ~veut
  -4.0: NUMBER number, a … too, adult-, ahead |, ahhhh, ai … compris, alguien |, am … sure, anot, anot |
  -4.0: are you, arrete a, autoc-, avoir de, babe, be … in, being so, bien … le, bike |, bloque, bruit merci
  -4.0: c … votre, can we, can … return, canbe-, canberra, chez nous, como |, compris votre, comptoir |
  -4.0: confirme, consegui, consign, corta-, customer care, d … merci, de aqui, de passe, de … commande
  -4.0: deal |, delete … account, delete … por, dentiste |, desk |, dice |, did … receive, en persona
  -4.0: en … jaja, es molestia, es … ultimo, est l, et … celui, eu de, exper-, for … text, fue un, gastar
  -4.0: hablo, have … heard, helmet |, i … the, inscrivant, interesse … le, it … out, je viens, je … annuler
  -4.0: keep … this, l arret, la … facture, la … j, laisse |, les trottinettes, les … j, lo … es, m avez
  -4.0: m enlevez, me apago, me more, me … just, mensajes me, moi par, more>angry, mot … passe, my receipt
  -4.0: my … n, need a, need … cancel, never mind, no … llame, no … molestia, no … sigan, nul, numero NUMBER
  -4.0: off it, or … out, otra tienda, out or, para … a, pas aujourdhui, pas compris, pero la, pick up
  -4.0: please we, plus tard, pour recevoir, put … down, que quelqu, que … viens, qui … le, quit … you
  -4.0: real person, sonne-, sortez … le, soy … el, specialized |, stop … moi, stop>remove, stopped
  -4.0: sur … liste, swimm-, swimming, t a, text back, text first, texter quand, texting … from, texts pop
  -4.0: that … plenty, the parts, the … NAME, the … pedals, the … plan, the … when, think … have, todo bien
  -4.0: trottinettes, une semaine, unsubscribed from, up … NAME, us |, velo |, votre infolettre
  -4.0: want anything, wants a, wrong with, you block, you … messages, you … off, you … texts, | am
  -4.0: | envoyez, | removed, | rien, | … by, | … da, | … ends, | … habla, | … mind, | … senora, ~_beg, ~bas_
  -4.0: ~desc, ~gui_, ~gul, ~mont, ~nco_, ~nov, ~nseg, ~nsio, ~ntas, ~otos, ~pink, ~sert, ~tag_, ~tast, ~utoc
  -4.1: NUMBER please, a nombre, a … like, again … my, ai … nouveau, annuler mon, at that, attente |
  -4.1: avant que, avec ce, ben coudonc, bici |, bike … not, blush-, blushing, c … bien, call i, cancel … i
  -4.1: codigo … me, committee, cos, de l, dent, dialed … wrong, digas, do … order, do … say, ecris a
  -4.1: effacez ma, el texto, envoyez … le, es estafa, es este, espera |, esperando |, excuses, fait que
  -4.1: fait |, ferme, fine |, for you, gardez moi, get in, hablo |, hagan nada, helpful |, i … use, in … end
  -4.1: in … for, inscrit … la, is … fair, it … fine, know … this, la sonnette, la … esta, le … sur, left |
  -4.1: les frais, m |, m … tu, mais j, mas … you, me dieron, me my, me … todo, mejor paso, merci … m, messe-
  -4.1: my appointment, my bro, my subscription, my … keeps, never answer, never … the, no … des, no … not
  -4.1: non … de, not check, not delete, not sign, number sorry, ok mais, ok merci, ok … you, on … same
  -4.1: part |, payer ca, people … to, peux … me, plus tot, plus … du, por … si, pres, pueden … los
  -4.1: quel numero, quitte … bureau, rappelle |, reabo-, reabonnez, recado, ref, remove the, reparez, room
  -4.1: samedi matin, sell it, she … my, si … es, sms me, soeur |, sortie de, soy cliente, stem, sugar, supe
  -4.1: sus promociones, svp on, tanne de, tantot, the … out, there anymore, these … are, this morning
  -4.1: thx … no, to … spam, un neuf, ustedes gracias, viens pour, vous cessez, vous deranger, vous … des
  -4.1: with her, wrong … in, yo … a, you que, you were, your … the, | buen, | thank, | … beaucoup
  -4.1: | … entonces, ~_fum, ~_sei, ~_tea, ~ac_, ~blin, ~nif, ~ntot, ~oses, ~pine, ~rate, ~rre_, ~runk, ~taco
  -4.1: ~tee_
  -4.2: NUMBER por, a quelle, accord |, aire |, always |, am … one, and left, and put, and … on, and … please
  -4.2: annonce, appelez pas, appointment |, are … on, asked … the, bent |, by mail, ce … la
  -4.2: con … reparacion, de probleme, de reparer, de … esposo, depuis … matin, diale-, dialed, dit … arreter
  -4.2: do … ask, dona NAME, donne moi, downs-, downstairs, email |, esta a, eu … texto, fait mon, fait un
  -4.2: fonce, get out, i can, i … with, is from, j … peux, je texte, le mande, les … c, list for, list … the
  -4.2: liste-, marchent, me ha, me it, me llame, me … can, me … el, me … tanto, mi ex, miss |, mon … qui
  -4.2: monte, my contacts, my own, my … who, nadie |, neige |, never had, no te, not fair, now do, off n
  -4.2: off … order, one instead, only … NUMBER, oublie mon, oui svp, parle, pas recu, peace |, pedals on
  -4.2: pedido |, pensez, please … a, plus … forfait, pretending to, promos de, put me, quiero … con, quit so
  -4.2: receive … message, recu … message, regul-, reminding me, said that, send the, shoes, simpl-, spam me
  -4.2: stop looking, stopping the, svp … me, tag, take care, termino, text to, text … husband, that to
  -4.2: the office, the … anymore, the … phone, this boy, this moi, thought … would, to bike, to … in
  -4.2: too … i, trompez, turno, unsubscribed, up no, utile-, utiles, vais le, velo ca, vender, vient
  -4.2: vous trompez, was a, way |, were not, what … on, what … your, whatd, wife |, would … taken, you … any
  -4.2: you … my, your … and, | aucune, | gracias, | quite, | use, | yes, | … content, | … leh, | … really
  -4.2: ~_mt, ~_ps, ~ane_, ~ecom, ~epta, ~fs_, ~fum, ~hoes, ~irs_, ~len_, ~note, ~nsez, ~pera, ~radi, ~simp
  -4.2: ~span, ~stre
  -4.3: NAME … lol, NAME … un, NUMBER … favor, NUMBER … it, a … maison, account please, ai un, ai … autorise
  -4.3: aire, angry>not, appel … de, au nom, aussi |, autre merci, avant … ca, avert-, begin, bell please
  -4.3: bici … es, bother you, can … read, cancel … subscription, capable de, como no, corten el, de rire
  -4.3: deleted it, derniere fois, discounts, dropped it, du cours, ecrire svp, el alto, el … delete
  -4.3: emails but, encantan, ese, est parfait, fault |, fini avec, for … at, for … frame, forever to
  -4.3: forever … stop, get … on, gimna-, gimnasio, i ever, i send, is … an, juste … de, keep them, la course
  -4.3: la parrilla, las gracias, last nite, lista de, m … texte, ma commande, manden … bici, many … from
  -4.3: mas … NUMBER, me encantan, me han, message d, mien |, moi … promos, moi … tard, mon compte
  -4.3: more calls, no … han, not click, not mean, not sending, not sure, not … him, not … let
  -4.3: numero … telefono, off … what, olvida, on … please, on … way, ou c, oublie |, par message, pas vos
  -4.3: pas … la, pase, pendi-, pins, plus vos, pour cette, pueden … a, qui … avez, rappelle, recibiendo sus
  -4.3: recom-, remettez, reparation |, revert, same |, saturday ride, send>you, shipm-, shipment, should i
  -4.3: so much, son ustedes, sorry … all, spam … with, stop me, tears, text the, text … am, that … have
  -4.3: the agreement, there … a, this NAME, to bother, to end, to everyone, trabajar, tu me, un … ou, vite
  -4.3: what should, y a, you NAME, your … thanks, | finissez, | full, | numero, | retirez, | … form, | … peu
  -4.3: | … ver, ~00_, ~_arm, ~_ese, ~_lev, ~_voc, ~arts, ~banm, ~cces, ~dela, ~ehe, ~emet, ~ocal, ~oted
  -4.3: ~ramp, ~rked, ~rra_, ~sc_, ~sia_
  -4.4: NAME … stop, NUMBER svp, a jour, a … what, ai … un, aime, all night, appeler |, appelez … pas
  -4.4: are the, arretez la, autre |, ben … vos, besoin … casque, bici equivocada, bonjour … est, borraron
  -4.4: but thanks, by sms, c … parfait, call … please, canse de, ce … vous, cessez d, chien, de NUMBER
  -4.4: de ma, de payer, de … course, de … mari, de … pour, demander |, do … guys, do … live, donc je
  -4.4: ecrivez … a, enlever les, enlevez pas, finished |, for your, his wife, i sent, i … a, il … a, in line
  -4.4: is my, is … as, is … more, is … there, it all, it … done, j aime, la … ahi, le texto, le … velo
  -4.4: left … a, list>stop, listened, lol … i, looking … the, los … el, mais ca, mas me, me borraron
  -4.4: me olvida, me sirven, merci beaucoup, message … d, message … your, messages … on, mi hija, mis … por
  -4.4: msn, my list, my … are, my … as, never said, never see, nm, no … hablar, number sir, number>law
  -4.4: of that, of … room, off now, parked |, pas … nouvelles, recu de, recu … texto, remet-, remind
  -4.4: remind me, reminder for, removed from, retrait en, retrait … magasin, sac, se … la, se … olvida
  -4.4: shop |, should stop, si senor, si … que, sigan mandando, so i, solid, spoke |, stop … if, stranger |
  -4.4: textos haha, textos ok, texts>send, the … here, the … shop, to wait, un message, up … is, vacan-
  -4.4: vacances, vacances |, veg, venu, website |, who this, y |, yo voy, yo … firme, you by, you … killing
  -4.4: | any, | bikes, | et, | he, | puede, | start, | stopping, | … alto, | … blocked, | … era, | … grand
  -4.4: | … para, | … texto, ~_cc, ~bier, ~geo, ~isto, ~mitt, ~nici, ~set_, ~tama
  -4.5: NUMBER … text, a repare, ai arrete, aime ca, angry>these, arrete … de, arreter la, assez d
  -4.5: aux promos, back please, ca te, can text, cc, ci |, confirmation, confundi, cooki-, could i, d … dans
  -4.5: de faire, de promos, desde que, du tirage, elle me, en magasin, enough … this, es … verdad
  -4.5: escribame cuando, espera, facturer, file … is, fotos, fotos |, hi |, il s, j ouvre, killing
  -4.5: live … anymore, los … me, mande la, manden el, mante-, mas preguntas, me know, me … ride
  -4.5: mensaje … este, moi pis, mon … au, monta-, my messages, no … deja, nom … tirage, not me, not … now
  -4.5: not … texted, note |, nothing … to, notifications are, number … or, numbers … the, numero … je
  -4.5: off … i, ou une, out NUMBER, para … avisos, pas on, pas … cette, pause |, phone … on, plus que
  -4.5: que … en, que … jaja, queda-, quitar el, receive these, rejoindre, saquen de, seguir … sus, send it
  -4.5: share, should … text, sigo, six |, stop pis, stop sign, suis … en, svp … pas, textos mon, the bill
  -4.5: the … instead, the … she, this … but, this … lol, through |, to … thanks, took … off, tuppe-
  -4.5: velo que, votre texto, vous … ca, week |, when your, when … the, you … in, your … number, | ecrivez
  -4.5: | mande, | mandenme, | reparez, | … customer, | … ever, ~_amo, ~_fon, ~_rai, ~_ste, ~cam_, ~edan
  -4.5: ~menc, ~ndam, ~pase, ~sens, ~sigo, ~tea_
  -4.6: NAME est, NUMBER messages, a real, a … arrete, and that, are all, arrete de, at … lol, before … after
  -4.6: bien |, bon |, bonjour c, ca … est, came out, con … basta, could … get, d accord, de carte, de cell
  -4.6: did … do, do … it, drive |, essaye de, fait … moi, fatigants … vos, from my, get … at, h |
  -4.6: have … had, i asked, i text, i … 2, interesado en, interesse par, is good, jaja no, la maison
  -4.6: la sortie, la … ai, list>you, los … si, m … les, mais oui, me … you, me>forever, message est
  -4.6: moi NAME, moi le, moi … les, molesto, mon permis, my … bike, my … coming, my … stopped, never … i
  -4.6: no dejen, no … de, no … mi, normal |, not leave, not reply, not … why, number … my, number … text
  -4.6: number>number, number>these, numero … carte, one … me, par erreur, perdon por, permis, please keep
  -4.6: primero |, quand |, que hace, quien fue, raise, regarde, remettez moi, rien la, s … pas, showi-
  -4.6: showing, si esta, somebody is, st NAME, stop no, stop pour, stopped … your, stove, su … a, tab |
  -4.6: te … pas, textos pas, the thread, the … off, tuyo, usted |, vous arretez, want>wrong, was that
  -4.6: will … quit, wish |, you fixed, your email, | desabonnez, | listo, | room, | tant, | … do, | … does
  -4.6: | … mere, | … never, | … ok, | … ordered, | … voulais, ~_ado, ~_kil, ~_pun, ~_vac, ~clip, ~emes
  -4.6: ~enre, ~iri, ~marq, ~metr, ~sei, ~ssen, ~uda, ~wak, ~ya_
  -4.61: (bias)
  -4.7: a … day, aguante, all good, arretent, at … end, aucun |, bike out, bike will, cancel that, clip
  -4.7: con … hablo, de … es, de … lados, de … orden, did … stop, difference, dio permiso, ecoute, el … jaja
  -4.7: en francais, en route, enleve … la, equivocado de, essaye, est la, fit me, frais, frais |, hijo … no
  -4.7: i like, i lost, in … lol, interessee par, is annoying, is here, it … now, j … texte, juste la
  -4.7: killing me, le pongo, m interesse, ma … lol, magaz-, mai |, mandarme los, me … je, mes textos
  -4.7: message you, moi une, no contesto, no … al, not in, not … maybe, notifications … mon, numero mejor
  -4.7: off at, or is, otro numero, pagar |, parar-, pararan, parts, pas dit, pass |, phone … me, por fin
  -4.7: put my, que pararan, que … svp, que … vous, quien hablo, ri, sea |, stop … text, stop>not, studying |
  -4.7: suscripcion de, tes textos, textos … ai, the waiting, this time, to … about, tout seul, trouve |
  -4.7: tu l, un |, un … cuando, unicy-, unicycle, until it, until … is, use … one, velo il, vous svp
  -4.7: waiting list, want … go, with … i, work number, work please, write-, year |, yes i, you … bike
  -4.7: you … reply, | lista, | mama, | sub, | usted, | … last, | … pues, | … send, | … then, | … update
  -4.7: ~_age, ~bord, ~mant, ~uses
  -4.8: NAME de, NUMBER … leave, a … il, acepta, after this, all these, alone i, alto, bad |, bike with
  -4.8: cambie … numero, can … put, ce … quelqu, come you, consens … a, continuez, de serie, de … NUMBER
  -4.8: deja pret, desole de, desole … vous, did he, do … lose, en avant, en visto, en … un, end of
  -4.8: etait pas, etre desabonne, every … i, faire l, fille |, fyi |, go pour, have … more, i stop
  -4.8: il … appelle, in … did, is down, it just, it … my, je … recois, know … to, la ride, liste pour, listo
  -4.8: magazine, me back, mensaje cuando, mensaje … esta, mensajes si, mi cita, my son, nadie mas, ne recois
  -4.8: neuf |, non … moi, not any, not lose, not … the, numero … serie, off lol, off work, on … now, or not
  -4.8: para cancelar, pas … numero, pis j, please … the, quit … and, quitaron, quoi … numero, serie
  -4.8: sin bici, sms … the, stand, stop … said, stop>stop, sure … the, tant que, texting is, texto … pas
  -4.8: the order, thing … the, this right, thought you, tomorrows, tramp-, two weeks, un rabais, un … que
  -4.8: veux … d, votre … s, voy |, where are, without me, x |, y … pu, you … your, your |, | anything, | bye
  -4.8: | jamais, | now, | … can, | … first, ~_sug, ~cos_, ~ents, ~oda_, ~sug, ~uito, ~unts
  -4.9: a vous, a … or, acces-, allez y, are … sending, arretez … pas, avertir, bell |, bike … sold, bus stop
  -4.9: buying bikes, called the, class lol, cuando … las, de espera, drole-, droles, ecrivez moi, est mon
  -4.9: est super, etes trop, for texting, gardez … numero, getting a, getting your, give … number
  -4.9: have NUMBER, i agree, i had, if … am, is ok, is up, j … efface, le travail, les … arretent
  -4.9: lights off, like me, lista … espera, llegado, m avertir, mas … una, me quitaron, me twice, me while
  -4.9: membership |, mensaje si, mes rappels, mon nouveau, mon … numero, my way, name … the, no esta, no way
  -4.9: numero en, office i, on me, on … list, once you, parts |, pas texte, plus par, plus … chez
  -4.9: rendez … svp, repondez, same number, saquen … la, se me, stop at, stop buying, suns, surto-, surtout
  -4.9: take out, tant, texte … les, texting … lol, texts like, the magazine, the wrong, this … so, un arret
  -4.9: up … am, without my, wrong>want, yo … autorice, you estoy, you … mon, you … write, you … y, | goodbye
  -4.9: | inscrivez, | stopped, | … agree, | … appreciate, | … pis, | … pour, | … suscripcion, | … them, ~_iz
  -4.9: ~aie, ~cook, ~ishe, ~nuez, ~wake
  -5.0: NUMBER unread, a mon, a paye, a … chum, ai … NUMBER, amo, appeler, arrive |, boss |, bought it, ca a
  -5.0: came with, celui que, celui … vous, changed |, cours de, en avez, fighting, have taken, it … her
  -5.0: keeps texting, kindly … once, la cuenta, lachez pas, letting me, manden la, me a, me anytime
  -5.0: me … que, mon mari, mon texto, my other, no … la, on … les, only have, parke-, parked, phone … so
  -5.0: primero, pueden … otra, que … le, react-, repare |, see him, stop and, stop … bikes, stop … so
  -5.0: surtout pas, svp juste, teasi-, teasing, teasing me, text my, text … drive, text … the, the pub
  -5.0: the repair, they have, to cancel, to … buying, trompez de, why did, work and, y dejen, y fait
  -5.0: | coupez, | oui, | papa, | phone, | termine, | … guys, | … were, ~airs, ~senm, ~vaca
  -5.1: NUMBER sms, a deal, a estar, a todos, a … it, achete un, ancien numero, anymore i, back … i, c |
  -5.1: call … am, cette semaine, como va, d … les, de details, delay-, delays, do … take, du … et, end … for
  -5.1: envie, es … cel, escribio, est ou, favor … mi, fixed it, get your, hace |, have |, i appreciate
  -5.1: is off, j … les, la promo, like getting, lista no, mandame, mas que, mauvais … de, me with
  -5.1: me … nadie, memes, mes courriels, messages c, moi … liste, my mum, no … llamadas, not … over
  -5.1: number you, number … times, old ones, pas … j, plus … details, promo |, que … l, remove>forever
  -5.1: removed it, retirez … de, said would, se … un, should … a, suis … de, svp … est, take the, text … one
  -5.1: this … now, to … the, un faux, upset, votre numero, vous … ma, yes please, you and, your … from
  -5.1: | fire, | supprimez, | take, | vendu, | … error, ~bul, ~ened, ~gaz, ~riri, ~stl
  -5.2: NAME … me, a number, after the, ai besoin, another |, aqui |, atien-, boyfriend, ca m, check |
  -5.2: connais … cette, de trabajar, de … cette, ecrit, enlevez le, envoyez … la, es mi, escribeme, est sur
  -5.2: etait NUMBER, forever>not, fryer, good … you, habite plus, hasta que, have you, he moved, here is
  -5.2: here please, i reported, it anymore, it done, it … enough, le plus, live there, me down, me escribio
  -5.2: me to, mera, montant |, new … same, no eso, no suena, no … came, numero … me, off to, over text
  -5.2: pas … mon, pause the, please last, please my, please … will, pour … on, pretending, qui a
  -5.2: quiero … pero, recibir … avisos, repare, right-, se … otra, stop … NUMBER, su texto, suis je, sure |
  -5.2: svp je, svp … a, tell me, that … all, to … number, tu this, una |, you … been, you … never
  -5.2: | subscribe, | thanks, | … hais, | … reported, ~_top, ~eler, ~erat, ~hood, ~rtou
  -5.3: NUMBER … please, a … hermano, am … in, ans |, appel, are great, at this, at … number, avais … vu
  -5.3: avez plus, can … get, can … send, cancel it, cel … la, date |, de mi, de promo, do … leave, el cargo
  -5.3: envoyez … de, era una, este es, first then, get … done, have that, i … another, it … of, je lui
  -5.3: know … not, le stop, leave a, leave … with, mas … por, me leave, me mandan, me … number, mi senora
  -5.3: my boyfriend, not on, numero delete, off … the, off … waiting, out … stop, par mois, pas demande
  -5.3: pas pantoute, pas … mien, plaqu-, please use, please … never, prefere les, present |, que se
  -5.3: recois … vos, reviendrai plus, rien de, s |, since morning, sirven |, son velo, sortie, stop … his
  -5.3: subscribe, sus … me, suscribir, svp c, talk … text, texted me, texting you, this rien, tiene … anos
  -5.3: tres … y, va … estar, votre … par, yo la, you esta, you in, | effacez, | mon, | more, | quiero
  -5.3: | … ben, | … cancelar, | … eu, | … system, ~maro, ~nej
  -5.4: a |, a … mama, ages, ai encore, any … parts, are … again, attente, au … de, be … the, bikes please
  -5.4: commande svp, de … casa, delai, dit |, down for, e bike, este … mi, for … of, give … your
  -5.4: good enough, hablar con, hijo you, is so, is … enough, is … present, j … encore, leave … message
  -5.4: les garde, lista delete, los … que, me your, me … one, me … trompe, mi … pero, moi a, moi sur
  -5.4: moi … texto, mon frere, mon velo, not … send, of … NUMBER, pas vu, pas … je, personne au, please have
  -5.4: please switch, poquito, pour aujourdhui, prove-, repondez … pour, repue-, repuesto, silly
  -5.4: suis trompe, texto … es, to my, to … office, vous … trop, whatever gets, wrong>these, you never
  -5.4: | … hold, | … jamais, | … voyons, ~ntan, ~oked
  -5.5: about the, accepte … textos, ai efface, ai … eu, assez … moi, basta con, c you, c … NUMBER, called me
  -5.5: cancela mi, cancelen mis, chercher |, comment je, consent form, d appel, de … faire, ecrivez … par
  -5.5: emergency |, enreg-, escribame, esta NAME, este … lo, faire … que, get more, guest, have been
  -5.5: have my, i love, importa, j … arrete, je … m, l autre, le proprietaire, lost … phone, mais … m
  -5.5: maybe |, me bloqueo, me neither, me updates, mi bici, mon |, my … box, name NAME, no stop, no … llega
  -5.5: numero de, pas … appel, pas … mes, pas … rappels, pero … si, poqui-, pour NAME, si … los
  -5.5: si … mensajes, subscription box, sur |, texting … updates, the insurance, un spam, un texto, velos
  -5.5: votre message, who … this, yo jaja, you not, you up, you … one, | lo, | merci, | suis, | … and
  -5.5: | … dialed, | … telephone, | … times, | … why, ~nser
  -5.6: NUMBER NAME, NUMBER … do, avisan |, be a, conjointe, d attente, dint, for … two, garde |, i meant
  -5.6: il faut, it you, lachez … un, lados, leave her, let … know, liste d, ma conjointe, me … cuando
  -5.6: me … sus, messages … stop, my day, nada mas, no please, no … llamen, no … mr, numero pour
  -5.6: numero … commande, numero … suivi, o es, okay |, otro cel, oubliez pas, pas … par, pis mon
  -5.6: recois … de, text this, textez … svp, texto o, this thing, this … from, to … i, todos lados, un stop
  -5.6: unsubscribe … i, velo svp, vous … ecrire, will … stop, your name, ~atie
  -5.7: a … dans, a … mas, alto o, arretez moi, arretez vous, boda, bon pour, by |, casa de, drop off
  -5.7: est … bon, for … order, hier … j, is this, je … garde, la boda, la mas, make it, me llamaron
  -5.7: moi savoir, never got, no … vayan, not>angry, of … so, pas … vous, pero gracias, pis … arrive
  -5.7: por … mensajes, promos stp, said … the, suis … sur, the end, the … help, what else, wrong>forever
  -5.7: yo le, | … pas, ~gnon
  -5.8: a reminder, a tune, alors |, de … los, demande a, dit … je, el delete, erreur c, getting … texts
  -5.8: hay quien, inscrivez, interested in, la reparacion, liste … je, m … lol, marqu-, me dio, moi … a
  -5.8: montant, more parts, no importa, not take, number … this, o de, paye |, pere, please hold
  -5.8: please send, por ahora, preguntas, que … tienen, quiero … recibiendo, remove>not, responda stop
  -5.8: said never, se que, show off, texts … great, unsto-, unstop, veux m, what number, who gave, you too
  -5.8: | … desinscrire, | … her, | … opt
  -5.9: a nadie, a … svp, am literally, and … this, apunto a, au telephone, avais pas, bien … numero, bon ben
  -5.9: en … besoin, en … svp, escribieron, he was, hear, i … literally, is … not, it without, j … ca
  -5.9: love them, mauvais velo, ningun mensaje, no recibi, no va, nouvelle |, number new, quien lo
  -5.9: reads these, send … to, stop by, text … back, this … in, un poquito, y nada, your phone, | NAME
  -5.9: | have, | here, | none, | update, | … accepte
  -6.0: NUMBER not, am … here, and drive, bike … me, bonne nouvelle, copy |, ecrivez pu, gave … the
  -6.0: inscrivez moi, liste … attente, llamaron, llegan sus, llegan … mensajes, mandenme, mas alto, mas … a
  -6.0: matin je, moi on, my … number, neighbor … the, ninguno |, number am, number … i, oubliez … de
  -6.0: out … and, phone … you, please … name, pueden … el, quit on, todo |, tu … as, tubul-, update … number
  -6.0: vayan … quitar, vos … je, vous … envoyez, | ahi, | non, | primera, | soy, | … escribe
  -6.1: NUMBER off, NUMBER people, am out, call … text, come my, de meme, de … hijo, ferme |, got any
  -6.1: great |, i … already, is … number, liste … textos, mismo numero, mon gars, mon … a, my … phone
  -6.1: no … y, number of, ou |, out of, rien d, rien … autre, rire |, so bad, sold that, stop saying
  -6.1: stop>wrong, the … bike, this cell, to his, to … else, update my, yo … quiero, you … from, your … no
  -6.1: | quien, | … cancelen, | … conozco, | … leave, | … now, | … quitaron, | … rien
  -6.2: a … delete, am here, came … the, cancel my, de … sur, desabonnez … de, ex keeps, from … in
  -6.2: is texting, me … los, my old, no entendi, no pero, nope never, not … that, pas chez, pas svp
  -6.2: phone me, plane, recevoir … promos, she said, so … with, stop being, svp … en, take NUMBER, that bike
  -6.2: that … too, the … number, use this, ver |, vois, vous … est, vous … ou, y … un, yo si, you … en
  -6.2: your … lol, | bicicleta, | continuez, | … arret, | … dije, | … tres
  -6.3: and call, bikes |, bon … de, customer here, customer … please, desinscrire de, ex |, gracias joven
  -6.3: gracias solo, i changed, i … here, is … wrong, me … pas, means yes, numero un, oui je, pas eu
  -6.3: pas … me, sorry i, this … instead, to … list, wrong>more, your number, | ici, | … cell, | … donc
  -6.3: | … mauvais, ~arez
  -6.4: al otro, autorice ese, be … for, borren el, c … ferme, card … declined, de … un, ecrivez … je
  -6.4: et … ca, etes … mais, inscris, inscris moi, is same, l infolettre, me escribieron, me … old
  -6.4: mute button, not you, o no, omg stop, para … los, stop n, stop reminding, why … not, you personne
  -6.4: your … but, | someone
  -6.5: a … vous, am … texting, do … sign, eu |, faire … les, finalement |, got … text, like this, list of
  -6.5: mauvais |, mi otro, mon … etait, need anything, nope |, pas tout, que numero, que … trompez, quedan
  -6.5: remove>wrong, sorry for, tempting, tempting me, text before, text … please, the … ok, velo … en
  -6.5: what … asked, work … my, you … work, | puse, | text, | … being
  -6.6: a quitar, accepte les, activ-, apuntenme, arretez … de, ask for, before you, cut out, de ofertas
  -6.6: for … sorry, from me, i … who, if … do, just text, list>want, llegan los, molesta, my … email
  -6.6: ne faites, not … without, pourquoi ca, qui … plus, stop a, text … to, the emails, then … me
  -6.6: this bike, this one, updates … this, who … the, you la, you sorry, | apuntenme
  -6.7: a bot, again lol, al … numero, de … d, how old, messages are, migno-, mignon, my … list, no … borren
  -6.7: no … mis, not from, not heard, not … much, order it, oui … veux, saber de, soy de, text and, text her
  -6.7: text … number, tienen otro, to … one, vous aussi, without … permission, | maintenant, | recu
  -6.7: | … else
  -6.8: a ecrit, always … my, awake, back in, chop, como se, get … text, he said, jamais … d, m … ecrit
  -6.8: me dice, meme |, no … llego, non pas, number NUMBER, only |, options |, phone died, phone … off
  -6.8: si quiero, text stop, | nothing
  -6.9: a message, demande une, email me, jamais dit, je vois, me … rire, mis recordatorios, my kid
  -6.9: no … quiten, number … now, pas ca, pas … ai, pu … ce, quiero seguir, stop … repair, su numero
  -6.9: this ca, to NUMBER, vacation |, | escribanme, | mas
  -7.0: a phone, beau |, ca dit, ca … que, know do, la stop, mais … ai, mandan mensajes, me … for, me … mi
  -7.0: not get, number … file, number … texts, only text, pas … m, plus … que, resub-, resubscribe
  -7.0: stop … shop, textos lachez, this … not, vos … lachez, want … anymore, want … to, | enlevez
  -7.1: alto para, avez … de, but ok, house |, is … new, je … encore, like them, my house, not … her
  -7.1: not>stop, oh no, ok … les, order please, rire, stop … and, | agreed, | pis, | … be
  -7.2: a plus, dernier message, escribanme, have … number, j accepte, la … si, m … donne, me quedan
  -7.2: one stop, paso yo, soy … aqui, textos … pas, yo … is, you did, you … lista, | … added
  -7.3: a person, a … pause, calls please, dessus svp, drop … phone, is working, know why, no i, not really
  -7.3: pour vous, pour … ces, recois plus, told … to, una persona, | contact
  -7.4: are … off, ca vos, manden mensaje, me molesta, no … llegan, please so, repair |, si … recibir
  -7.4: the … list, was off, yes you, yo |, | … aucun
  -7.5: agreed … NUMBER, alto … no, assez pour, de demander, enlevez les, is … no, mas baja, me how
  -7.5: me … manden, no you, not … will, number do, numero soy, nunca … que, pas j, pas me, text only, was on
  -7.5: with |, | ajoutez, | bicycle, ~_act
  -7.6: agree … the, ahi no, it … working, phone was, this week, undo that, want you
  -7.7: arrete donc, could not, cut off, de … infolettre, drop … off, his ex, idea |, is … dad, me … mejor
  -7.7: not … but, svp … veux
  -7.8: not stop, pour … plus, que … soy, recibir los, reply … you, textos porfavor, unsubscribe my
  -7.9: ajoutez moi, driving |, getting … messages, got … texts, moi NUMBER, no … dejar, no … molesta
  -7.9: please text, por telefono, think so, will … no, | thx
  -8.0: call text, change … numero, i … them, let us, nunca dije, o bajo, pour ne, texting … driving
  -8.2: her … i, is … my, like … cancel, not what, not … man, old phone, receive … more
  -8.3: marquen, number … are, quiero … a, vois juste, why … text
  -8.4: code … it, i … text, messages je
  -8.5: like … texts, plus … promos
  -8.6: a sus, arretez pas, desabonnez … pas
  -8.7: have … unsubscribed, the … email, this … NAME, vous … pu
  -8.8: por … solo, recu … sms, veux … me
  -8.9: his … i, receive no, | … e
  -9.0: no messages, recevoir les, | to
  -9.1: plus les, reply … to, who … these
  -9.2: non enlevez, please un, you drop
  -9.3: pas encore, recoit, stop to
  -9.4: texts … calls, | … his
  -9.5: ok pour, stop … NAME
  -9.6: mon … ne, not … texting
  -9.8: contesten
  -9.9: do … stop
  -10.2: NAME bike
  -10.3: do … remove, texter a
  -10.4: remove it
  -10.5: svp me, wrong bike
  -11.4: not remove
  -11.6: arret pour
  -11.7: lol stop
  -12.1: kya
  -13.6: estoy de
`;
